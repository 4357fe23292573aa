"builtin.module"() ({
  "func.func"() <{function_type = (memref<i32>, memref<i32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg3: memref<i32>, %arg4: memref<i32>, %arg5: i32):
    "omp.atomic.read"(%arg3, %arg4) <{element_type = i32, hint = 1 : i64, memory_order = #omp<memoryorderkind acquire>}> : (memref<i32>, memref<i32>) -> ()
    "omp.atomic.write"(%arg3, %arg5) : (memref<i32>, i32) -> ()
    "omp.atomic.update"(%arg3) ({
    ^bb0(%arg6: i32):
      %2 = "arith.addi"(%arg6, %arg5) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "omp.yield"(%2) : (i32) -> ()
    }) : (memref<i32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "omp.critical.declare"() <{hint = 0 : i64, sym_name = "mutex"}> : () -> ()
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
  "omp.private"() <{data_sharing_type = #omp<data_sharing_type{type = private}>, sym_name = "p", type = i32}> ({
  }, {
  }, {
  }) : () -> ()
}) : () -> ()

