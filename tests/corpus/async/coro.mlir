"builtin.module"() ({
  "func.func"() <{function_type = () -> !async.token, sym_name = "c"}> ({
    %3 = "async.runtime.create"() : () -> !async.token
    %4 = "async.coro.id"() : () -> !async.coro.id
    %5 = "async.coro.begin"(%4) : (!async.coro.id) -> !async.coro.handle
    %6 = "async.coro.save"(%5) : (!async.coro.handle) -> !async.coro.state
    "async.coro.suspend"(%6)[^bb3, ^bb1, ^bb2] : (!async.coro.state) -> ()
  ^bb1:  // pred: ^bb0
    "async.runtime.set_available"(%3) : (!async.token) -> ()
    "cf.br"()[^bb2] : () -> ()
  ^bb2:  // 2 preds: ^bb0, ^bb1
    "async.coro.free"(%4, %5) : (!async.coro.id, !async.coro.handle) -> ()
    "cf.br"()[^bb3] : () -> ()
  ^bb3:  // 2 preds: ^bb0, ^bb2
    "async.coro.end"(%5) : (!async.coro.handle) -> ()
    "func.return"(%3) : (!async.token) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!async.token, !async.value<i32>, !async.coro.handle, i32) -> (), sym_name = "r"}> ({
  ^bb0(%arg0: !async.token, %arg1: !async.value<i32>, %arg2: !async.coro.handle, %arg3: i32):
    "async.runtime.await"(%arg0) : (!async.token) -> ()
    "async.runtime.await_and_resume"(%arg0, %arg2) : (!async.token, !async.coro.handle) -> ()
    "async.runtime.resume"(%arg2) : (!async.coro.handle) -> ()
    "async.runtime.store"(%arg3, %arg1) : (i32, !async.value<i32>) -> ()
    %0 = "async.runtime.load"(%arg1) : (!async.value<i32>) -> i32
    "async.runtime.add_ref"(%arg0) <{count = 1 : i64}> : (!async.token) -> ()
    "async.runtime.drop_ref"(%arg0) <{count = 1 : i64}> : (!async.token) -> ()
    "async.runtime.set_error"(%arg0) : (!async.token) -> ()
    %1 = "async.runtime.is_error"(%arg0) : (!async.token) -> i1
    %2 = "async.runtime.num_worker_threads"() : () -> index
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

