func.func @f(%arg0: index) {
  %0 = "async.create_group"(%arg0) : (index) -> !async.group
  return
}
// -----
func.func @f(%arg0: !async.token, %arg1: !async.group) {
  %0 = "async.add_to_group"(%arg0, %arg1) : (!async.token, !async.group) -> index
  return
}
// -----
func.func @f(%arg0: !async.group) {
  "async.await_all"(%arg0) : (!async.group) -> ()
  return
}
// -----
func.func @f() {
  %0 = "async.runtime.create"() : () -> !async.token
  return
}
// -----
func.func @f() {
  %0 = "async.coro.id"() : () -> !async.coro.id
  return
}
// -----
func.func @f(%arg0: !async.coro.id) {
  %0 = "async.coro.begin"(%arg0) : (!async.coro.id) -> !async.coro.handle
  return
}
// -----
func.func @f(%arg0: !async.coro.handle) {
  %0 = "async.coro.save"(%arg0) : (!async.coro.handle) -> !async.coro.state
  return
}
// -----
func.func @f(%arg0: !async.token) {
  "async.runtime.set_available"(%arg0) : (!async.token) -> ()
  return
}
// -----
func.func @f(%arg0: !async.coro.id, %arg1: !async.coro.handle) {
  "async.coro.free"(%arg0, %arg1) : (!async.coro.id, !async.coro.handle) -> ()
  return
}
// -----
func.func @f(%arg0: !async.coro.handle) {
  "async.coro.end"(%arg0) : (!async.coro.handle) -> ()
  return
}
// -----
func.func @f(%arg0: !async.token) {
  "async.runtime.await"(%arg0) : (!async.token) -> ()
  return
}
// -----
func.func @f(%arg0: !async.token, %arg1: !async.coro.handle) {
  "async.runtime.await_and_resume"(%arg0, %arg1) : (!async.token, !async.coro.handle) -> ()
  return
}
// -----
func.func @f(%arg0: !async.coro.handle) {
  "async.runtime.resume"(%arg0) : (!async.coro.handle) -> ()
  return
}
// -----
func.func @f(%arg0: i32, %arg1: !async.value<i32>) {
  "async.runtime.store"(%arg0, %arg1) : (i32, !async.value<i32>) -> ()
  return
}
// -----
func.func @f(%arg0: !async.value<i32>) {
  %0 = "async.runtime.load"(%arg0) : (!async.value<i32>) -> i32
  return
}
// -----
func.func @f(%arg0: !async.token) {
  "async.runtime.add_ref"(%arg0) <{count = 1 : i64}> : (!async.token) -> ()
  return
}
// -----
func.func @f(%arg0: !async.token) {
  "async.runtime.drop_ref"(%arg0) <{count = 1 : i64}> : (!async.token) -> ()
  return
}
// -----
func.func @f(%arg0: !async.token) {
  "async.runtime.set_error"(%arg0) : (!async.token) -> ()
  return
}
// -----
func.func @f(%arg0: !async.token) {
  %0 = "async.runtime.is_error"(%arg0) : (!async.token) -> i1
  return
}
// -----
func.func @f() {
  %0 = "async.runtime.num_worker_threads"() : () -> index
  return
}
// -----
func.func @f(%arg0: !async.group) {
  "async.runtime.add_ref"(%arg0) <{count = 16 : i64}> : (!async.group) -> ()
  return
}
// -----
func.func @f(%arg0: !async.value<f32>, %arg1: !async.group) {
  %0 = "async.runtime.add_to_group"(%arg0, %arg1) : (!async.value<f32>, !async.group) -> index
  return
}
// -----
func.func @f(%arg0: !async.group) {
  "async.runtime.await"(%arg0) : (!async.group) -> ()
  return
}
// -----
func.func @f() {
  %0 = "async.runtime.create"() : () -> !async.value<f32>
  return
}
// -----
func.func @f(%arg0: index) {
  %0 = "async.runtime.create_group"(%arg0) : (index) -> !async.group
  return
}
// -----
func.func @f(%arg0: !async.value<f32>) {
  "async.runtime.drop_ref"(%arg0) <{count = 3 : i64}> : (!async.value<f32>) -> ()
  return
}
// -----
func.func @f(%arg0: !async.value<f32>) {
  %0 = "async.runtime.is_error"(%arg0) : (!async.value<f32>) -> i1
  return
}
// -----
func.func @f(%arg0: !async.value<f32>) {
  "async.runtime.set_available"(%arg0) : (!async.value<f32>) -> ()
  return
}

// -----
"builtin.module"() ({
  "func.func"() <{function_type = (!async.value<f32>, !async.token) -> (), sym_name = "a"}> ({
  ^bb0(%arg0: !async.value<f32>, %arg1: !async.token):
    %0 = "async.await"(%arg0) : (!async.value<f32>) -> f32
    "async.await"(%arg1) : (!async.token) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
