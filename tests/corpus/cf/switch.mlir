"builtin.module"() ({
  "func.func"() <{function_type = (i32, f32) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: f32):
    "cf.switch"(%arg0, %arg1, %arg1)[^bb1, ^bb2, ^bb1] <{case_operand_segments = array<i32: 0, 1>, case_values = dense<[42, -1]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i32, f32, f32) -> ()
  ^bb1(%0: f32):  // 3 preds: ^bb0, ^bb0, ^bb2
    "func.return"(%0) : (f32) -> ()
  ^bb2:  // pred: ^bb0
    "cf.switch"(%arg0, %arg1)[^bb1] <{case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 1, 0>}> : (i32, f32) -> ()
  }) : () -> ()
}) : () -> ()

