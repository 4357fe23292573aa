#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1, d0)>
"builtin.module"() ({
  %0 = "t.src"() : () -> index
  %1 = "affine.apply"(%0) <{map = #map}> : (index) -> index
  %2 = "affine.apply"(%0) <{map = #map}> : (index) -> index
  "t.use"(%1, %2) : (index, index) -> ()
  "t.write"() : () -> ()
  %3 = "affine.apply"(%0) <{map = #map}> : (index) -> index
  %4 = "t.src"() : () -> index
  %5 = "affine.delinearize_index"(%4) <{static_basis = array<i64: 2>}> : (index) -> index
  %6 = "affine.delinearize_index"(%4) <{static_basis = array<i64: 2>}> : (index) -> index
  "t.use"(%5, %6) : (index, index) -> ()
  "t.write"() : () -> ()
  %7 = "affine.delinearize_index"(%4) <{static_basis = array<i64: 2>}> : (index) -> index
  %8 = "t.src"() : () -> index
  %9 = "affine.linearize_index"(%8) <{disjoint = false, operandSegmentSizes = array<i32: 1, 0>, static_basis = array<i64: 3>}> : (index) -> index
  %10 = "affine.linearize_index"(%8) <{disjoint = false, operandSegmentSizes = array<i32: 1, 0>, static_basis = array<i64: 3>}> : (index) -> index
  "t.use"(%9, %10) : (index, index) -> ()
  "t.write"() : () -> ()
  %11 = "affine.linearize_index"(%8) <{disjoint = false, operandSegmentSizes = array<i32: 1, 0>, static_basis = array<i64: 3>}> : (index) -> index
  %12 = "t.src"() : () -> index
  %13 = "affine.max"(%12) <{map = #map}> : (index) -> index
  %14 = "affine.max"(%12) <{map = #map}> : (index) -> index
  "t.use"(%13, %14) : (index, index) -> ()
  "t.write"() : () -> ()
  %15 = "affine.max"(%12) <{map = #map}> : (index) -> index
  %16 = "t.src"() : () -> index
  %17 = "affine.min"(%16) <{map = #map}> : (index) -> index
  %18 = "affine.min"(%16) <{map = #map}> : (index) -> index
  "t.use"(%17, %18) : (index, index) -> ()
  "t.write"() : () -> ()
  %19 = "affine.min"(%16) <{map = #map}> : (index) -> index
  %20:3 = "t.src"() : () -> (memref<4x4xi1, strided<[?, ?], offset: ?>>, index, index)
  "affine.prefetch"(%20#0, %20#1, %20#2) <{isDataCache = false, isWrite = true, localityHint = 3 : i32, map = #map1}> : (memref<4x4xi1, strided<[?, ?], offset: ?>>, index, index) -> ()
  %21:3 = "t.src"() : () -> (memref<?x?xi1>, index, index)
  %22 = "affine.vector_load"(%21#0, %21#1, %21#2) <{map = #map2}> : (memref<?x?xi1>, index, index) -> vector<4x4xi1>
  %23 = "affine.vector_load"(%21#0, %21#1, %21#2) <{map = #map2}> : (memref<?x?xi1>, index, index) -> vector<4x4xi1>
  "t.use"(%22, %23) : (vector<4x4xi1>, vector<4x4xi1>) -> ()
  "t.write"() : () -> ()
  %24 = "affine.vector_load"(%21#0, %21#1, %21#2) <{map = #map2}> : (memref<?x?xi1>, index, index) -> vector<4x4xi1>
  %25:4 = "t.src"() : () -> (vector<[2]xi1>, memref<?x?xi1, 3>, index, index)
  "affine.vector_store"(%25#0, %25#1, %25#2, %25#3) <{map = #map1}> : (vector<[2]xi1>, memref<?x?xi1, 3>, index, index) -> ()
}) : () -> ()
