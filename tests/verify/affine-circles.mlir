// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Whether a value is a dimension is asked of what it comes from, once each: values that come from
// each other, or from one value in very many ways, have an answer all the same.

func.func @values_of_each_other(%m: memref<4xf32>) {
  "test.graph_region"() ({
    %0 = "affine.apply"(%1) <{map = affine_map<(d0) -> (d0)>}> : (index) -> index
    %1 = "affine.apply"(%0) <{map = affine_map<(d0) -> (d0)>}> : (index) -> index
    %2 = "affine.load"(%m, %0) <{map = affine_map<(d0) -> (d0)>}> : (memref<4xf32>, index) -> f32
    "some.end"() : () -> ()
  }) : () -> ()
  return
}

// -----

func.func @casts_of_each_other(%m: memref<4xf32>) {
  "test.graph_region"() ({
    %0 = memref.cast %1 : memref<?xf32> to memref<?xf32, strided<[1], offset: ?>>
    %1 = memref.cast %0 : memref<?xf32, strided<[1], offset: ?>> to memref<?xf32>
    %2 = arith.constant 0 : index
    %3 = memref.dim %1, %2 : memref<?xf32>
    // expected-error @+1 {{'affine.load' op operand cannot be used as a dimension id}}
    %4 = "affine.load"(%m, %3) <{map = affine_map<(d0) -> (d0)>}> : (memref<4xf32>, index) -> f32
    "some.end"() : () -> ()
  }) : () -> ()
  return
}

// -----

func.func @very_many_ways(%m: memref<4xf32>) {
  "some.op"() ({
    %0 = arith.constant 1 : index
    %1 = "affine.apply"(%0, %0) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %2 = "affine.apply"(%1, %1) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %3 = "affine.apply"(%2, %2) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %4 = "affine.apply"(%3, %3) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %5 = "affine.apply"(%4, %4) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %6 = "affine.apply"(%5, %5) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %7 = "affine.apply"(%6, %6) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %8 = "affine.apply"(%7, %7) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %9 = "affine.apply"(%8, %8) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %10 = "affine.apply"(%9, %9) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %11 = "affine.apply"(%10, %10) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %12 = "affine.apply"(%11, %11) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %13 = "affine.apply"(%12, %12) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %14 = "affine.apply"(%13, %13) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %15 = "affine.apply"(%14, %14) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %16 = "affine.apply"(%15, %15) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %17 = "affine.apply"(%16, %16) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %18 = "affine.apply"(%17, %17) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %19 = "affine.apply"(%18, %18) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %20 = "affine.apply"(%19, %19) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %21 = "affine.apply"(%20, %20) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %22 = "affine.apply"(%21, %21) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %23 = "affine.apply"(%22, %22) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %24 = "affine.apply"(%23, %23) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %25 = "affine.apply"(%24, %24) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %26 = "affine.apply"(%25, %25) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %27 = "affine.apply"(%26, %26) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %28 = "affine.apply"(%27, %27) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %29 = "affine.apply"(%28, %28) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %30 = "affine.apply"(%29, %29) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %31 = "affine.apply"(%30, %30) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %32 = "affine.apply"(%31, %31) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %33 = "affine.apply"(%32, %32) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %34 = "affine.apply"(%33, %33) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %35 = "affine.apply"(%34, %34) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %36 = "affine.apply"(%35, %35) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %37 = "affine.apply"(%36, %36) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %38 = "affine.apply"(%37, %37) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %39 = "affine.apply"(%38, %38) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %40 = "affine.apply"(%39, %39) <{map = affine_map<(d0, d1) -> (d0 + d1)>}> : (index, index) -> index
    %load = "affine.load"(%m, %40) <{map = affine_map<(d0) -> (d0)>}> : (memref<4xf32>, index) -> f32
  }) : () -> ()
  return
}
