"builtin.module"() ({
  %0:2 = "t.src"() : () -> (!async.token, !async.group)
  %1 = "async.add_to_group"(%0#0, %0#1) : (!async.token, !async.group) -> index
  %2 = "async.add_to_group"(%0#0, %0#1) : (!async.token, !async.group) -> index
  "t.use"(%1, %2) : (index, index) -> ()
  "t.write"() : () -> ()
  %3 = "async.add_to_group"(%0#0, %0#1) : (!async.token, !async.group) -> index
  %4 = "t.src"() : () -> !async.token
  "async.await"(%4) : (!async.token) -> ()
  %5 = "t.src"() : () -> !async.group
  "async.await_all"(%5) : (!async.group) -> ()
  %6 = "t.src"() : () -> !async.coro.id
  %7 = "async.coro.begin"(%6) : (!async.coro.id) -> !async.coro.handle
  %8 = "async.coro.begin"(%6) : (!async.coro.id) -> !async.coro.handle
  "t.use"(%7, %8) : (!async.coro.handle, !async.coro.handle) -> ()
  "t.write"() : () -> ()
  %9 = "async.coro.begin"(%6) : (!async.coro.id) -> !async.coro.handle
  %10 = "t.src"() : () -> !async.coro.handle
  "async.coro.end"(%10) : (!async.coro.handle) -> ()
  %11:2 = "t.src"() : () -> (!async.coro.id, !async.coro.handle)
  "async.coro.free"(%11#0, %11#1) : (!async.coro.id, !async.coro.handle) -> ()
  %12 = "async.coro.id"() : () -> !async.coro.id
  %13 = "async.coro.id"() : () -> !async.coro.id
  "t.use"(%12, %13) : (!async.coro.id, !async.coro.id) -> ()
  "t.write"() : () -> ()
  %14 = "async.coro.id"() : () -> !async.coro.id
  %15 = "t.src"() : () -> !async.coro.handle
  %16 = "async.coro.save"(%15) : (!async.coro.handle) -> !async.coro.state
  %17 = "async.coro.save"(%15) : (!async.coro.handle) -> !async.coro.state
  "t.use"(%16, %17) : (!async.coro.state, !async.coro.state) -> ()
  "t.write"() : () -> ()
  %18 = "async.coro.save"(%15) : (!async.coro.handle) -> !async.coro.state
  %19 = "t.src"() : () -> index
  %20 = "async.create_group"(%19) : (index) -> !async.group
  %21 = "async.create_group"(%19) : (index) -> !async.group
  "t.use"(%20, %21) : (!async.group, !async.group) -> ()
  "t.write"() : () -> ()
  %22 = "async.create_group"(%19) : (index) -> !async.group
  %23 = "t.src"() : () -> !async.group
  "async.runtime.add_ref"(%23) <{count = 16 : i64}> : (!async.group) -> ()
  %24:2 = "t.src"() : () -> (!async.value<f32>, !async.group)
  %25 = "async.runtime.add_to_group"(%24#0, %24#1) : (!async.value<f32>, !async.group) -> index
  %26 = "async.runtime.add_to_group"(%24#0, %24#1) : (!async.value<f32>, !async.group) -> index
  "t.use"(%25, %26) : (index, index) -> ()
  "t.write"() : () -> ()
  %27 = "async.runtime.add_to_group"(%24#0, %24#1) : (!async.value<f32>, !async.group) -> index
  %28 = "t.src"() : () -> !async.group
  "async.runtime.await"(%28) : (!async.group) -> ()
  %29:2 = "t.src"() : () -> (!async.token, !async.coro.handle)
  "async.runtime.await_and_resume"(%29#0, %29#1) : (!async.token, !async.coro.handle) -> ()
  %30 = "async.runtime.create"() : () -> !async.value<f32>
  %31 = "async.runtime.create"() : () -> !async.value<f32>
  "t.use"(%30, %31) : (!async.value<f32>, !async.value<f32>) -> ()
  "t.write"() : () -> ()
  %32 = "async.runtime.create"() : () -> !async.value<f32>
  %33 = "t.src"() : () -> index
  %34 = "async.runtime.create_group"(%33) : (index) -> !async.group
  %35 = "async.runtime.create_group"(%33) : (index) -> !async.group
  "t.use"(%34, %35) : (!async.group, !async.group) -> ()
  "t.write"() : () -> ()
  %36 = "async.runtime.create_group"(%33) : (index) -> !async.group
  %37 = "t.src"() : () -> !async.value<f32>
  "async.runtime.drop_ref"(%37) <{count = 3 : i64}> : (!async.value<f32>) -> ()
  %38 = "t.src"() : () -> !async.value<f32>
  %39 = "async.runtime.is_error"(%38) : (!async.value<f32>) -> i1
  %40 = "async.runtime.is_error"(%38) : (!async.value<f32>) -> i1
  "t.use"(%39, %40) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %41 = "async.runtime.is_error"(%38) : (!async.value<f32>) -> i1
  %42 = "async.runtime.num_worker_threads"() : () -> index
  %43 = "async.runtime.num_worker_threads"() : () -> index
  "t.use"(%42, %43) : (index, index) -> ()
  "t.write"() : () -> ()
  %44 = "async.runtime.num_worker_threads"() : () -> index
  %45 = "t.src"() : () -> !async.coro.handle
  "async.runtime.resume"(%45) : (!async.coro.handle) -> ()
  %46 = "t.src"() : () -> !async.value<f32>
  "async.runtime.set_available"(%46) : (!async.value<f32>) -> ()
  %47 = "t.src"() : () -> !async.token
  "async.runtime.set_error"(%47) : (!async.token) -> ()
}) : () -> ()
