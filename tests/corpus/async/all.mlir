"builtin.module"() ({
  "func.func"() <{function_type = (!async.token, !async.value<f32>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg2: !async.token, %arg3: !async.value<f32>, %arg4: index):
    %1 = "async.execute"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
      "async.yield"() : () -> ()
    }) : () -> !async.token
    %2:2 = "async.execute"(%arg2, %arg3) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg5: f32):
      "async.yield"(%arg5) : (f32) -> ()
    }) : (!async.token, !async.value<f32>) -> (!async.token, !async.value<f32>)
    "async.await"(%1) : (!async.token) -> ()
    %3 = "async.await"(%2#1) : (!async.value<f32>) -> f32
    %4 = "async.create_group"(%arg4) : (index) -> !async.group
    %5 = "async.add_to_group"(%arg2, %4) : (!async.token, !async.group) -> index
    "async.await_all"(%4) : (!async.group) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "async.func"() <{function_type = (f32) -> (!async.token, !async.value<f32>), sym_name = "g"}> ({
  ^bb0(%arg1: f32):
    "async.return"(%arg1) : (f32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "h"}> ({
  ^bb0(%arg0: f32):
    %0:2 = "async.call"(%arg0) <{callee = @g}> : (f32) -> (!async.token, !async.value<f32>)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

