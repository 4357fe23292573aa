"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32):
    "omp.masked"(%arg0) ({
      "omp.terminator"() : () -> ()
    }) : (i32) -> ()
    "omp.ordered.region"() <{par_level_simd}> ({
      "omp.terminator"() : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32):
    "omp.masked"(%arg0) ({
      "omp.terminator"() : () -> ()
    }) : (i32) -> ()
    "omp.masked"() ({
      "omp.terminator"() : () -> ()
    }) : () -> ()
    "omp.master"() ({
      "omp.terminator"() : () -> ()
    }) : () -> ()
    "omp.workshare"() ({
      "omp.terminator"() : () -> ()
    }) : () -> ()
    "omp.workshare"() <{nowait}> ({
      "omp.terminator"() : () -> ()
    }) : () -> ()
    %0 = "omp.new_cli"() : () -> !omp.cli
    "omp.critical"() ({
      "omp.terminator"() : () -> ()
    }) : () -> ()
    "omp.barrier"() : () -> ()
    "omp.taskyield"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
  "omp.declare_mapper"() <{sym_name = "my_mapper", type = !llvm.struct<"my_type", (i32)>}> ({
  ^bb0(%arg0: !llvm.ptr):
    "omp.declare_mapper.info"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name = "add", type = i32}> ({
}, {
^bb0(%arg2: i32):
  %1 = "arith.constant"() <{value = 0 : i32}> : () -> i32
  "omp.yield"(%1) : (i32) -> ()
}, {
^bb0(%arg0: i32, %arg1: i32):
  %0 = "arith.addi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "omp.yield"(%0) : (i32) -> ()
}, {
}, {
}, {
}) : () -> ()
// -----
"omp.private"() <{data_sharing_type = #omp<data_sharing_type{type = private}>, sym_name = "p", type = i32}> ({
}, {
}, {
}) : () -> ()
// -----
"omp.master"() ({
  "omp.terminator"() : () -> ()
}) : () -> ()
// -----
"omp.critical"() ({
  "omp.terminator"() : () -> ()
}) : () -> ()
// -----
func.func @f(%arg0: si32) {
  "omp.allocate_dir"(%arg0) <{operandSegmentSizes = array<i32: 1, 0>}> : (si32) -> ()
  return
}
// -----
func.func @f() {
  "omp.barrier"() : () -> ()
  return
}
// -----
func.func @f(%arg0: f8E4M3B11FNUZ, %arg1: vector<[8]x[8]xsi64>) {
  "omp.flush"(%arg0, %arg1) : (f8E4M3B11FNUZ, vector<[8]x[8]xsi64>) -> ()
  return
}
// -----
func.func @f(%arg0: i2, %arg1: i2, %arg2: i2) {
  %0 = "omp.map.bounds"(%arg0, %arg1, %arg2) <{operandSegmentSizes = array<i32: 0, 1, 0, 1, 1>, stride_in_bytes = false}> : (i2, i2, i2) -> !omp.map_bounds_ty
  return
}
// -----
func.func @f(%arg0: i64, %arg1: i64) {
  "omp.target_freemem"(%arg0, %arg1) : (i64, i64) -> ()
  return
}
// -----
func.func @f() {
  "omp.taskyield"() : () -> ()
  return
}
// -----
func.func @f(%arg0: !llvm.ptr<7>) {
  %0 = "omp.threadprivate"(%arg0) : (!llvm.ptr<7>) -> !llvm.ptr<7>
  return
}
// -----
func.func @f() {
  "omp.flush"() : () -> ()
  return
}

// -----
"builtin.module"() ({
  "func.func"() <{function_type = (memref<i32>, memref<i32>, i32, i1, i32) -> (), sym_name = "a"}> ({
  ^bb0(%arg0: memref<i32>, %arg1: memref<i32>, %arg2: i32, %arg3: i1, %arg4: i32):
    "omp.atomic.read"(%arg0, %arg1) <{element_type = i32, hint = 8 : i64, memory_order = #omp<memoryorderkind acquire>}> : (memref<i32>, memref<i32>) -> ()
    "omp.atomic.write"(%arg0, %arg2) <{memory_order = #omp<memoryorderkind release>}> : (memref<i32>, i32) -> ()
    "omp.atomic.read"(%arg0, %arg1) <{element_type = i32, hint = 9 : i64}> : (memref<i32>, memref<i32>) -> ()
    "omp.atomic.read"(%arg0, %arg1) <{element_type = i32, hint = 6 : i64}> : (memref<i32>, memref<i32>) -> ()
    "omp.atomic.read"(%arg1, %arg0) <{element_type = i32, hint = 0 : i64}> : (memref<i32>, memref<i32>) -> ()
    "omp.atomic.update"(%arg0) <{memory_order = #omp<memoryorderkind relaxed>}> ({
    ^bb0(%arg5: i32):
      %0 = "arith.addi"(%arg5, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "omp.yield"(%0) : (i32) -> ()
    }) : (memref<i32>) -> ()
    "omp.atomic.capture"() <{memory_order = #omp<memoryorderkind seq_cst>}> ({
      "omp.atomic.read"(%arg0, %arg1) <{element_type = i32}> : (memref<i32>, memref<i32>) -> ()
      "omp.atomic.write"(%arg0, %arg2) : (memref<i32>, i32) -> ()
      "omp.terminator"() : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "omp.critical.declare"() <{hint = 0 : i64, sym_name = "m1"}> : () -> ()
  "omp.critical.declare"() <{hint = 10 : i64, sym_name = "m2"}> : () -> ()
  "omp.critical.declare"() <{sym_name = "m3"}> : () -> ()
}) : () -> ()
