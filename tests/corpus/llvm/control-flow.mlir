"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i1, i32, ptr)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: i1, %arg1: i32, %arg2: !llvm.ptr):
    "llvm.br"(%arg1)[^bb1] : (i32) -> ()
  ^bb1(%0: i32):  // 3 preds: ^bb0, ^bb1, ^bb4
    "llvm.cond_br"(%arg0, %0)[^bb2, ^bb1] <{branch_weights = array<i32: 1, 2>, operandSegmentSizes = array<i32: 1, 0, 1>}> : (i1, i32) -> ()
  ^bb2:  // pred: ^bb1
    "llvm.switch"(%arg1, %arg1)[^bb4, ^bb3, ^bb4] <{case_operand_segments = array<i32: 1, 0>, case_values = dense<[1, -2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 1>}> : (i32, i32) -> ()
  ^bb3(%1: i32):  // pred: ^bb2
    "llvm.return"(%1) : (i32) -> ()
  ^bb4:  // 2 preds: ^bb2, ^bb2
    "llvm.indirectbr"(%arg2, %arg1)[^bb5, ^bb1] <{indbr_operand_segments = array<i32: 0, 1>}> : (!llvm.ptr, i32) -> ()
  ^bb5:  // pred: ^bb4
    "llvm.unreachable"() : () -> ()
  }) : () -> ()
}) : () -> ()

