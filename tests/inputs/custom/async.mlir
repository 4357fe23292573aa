// ----- all
func.func @f(%t: !async.token, %v: !async.value<f32>, %n: index) {
  %0 = async.execute { async.yield }
  %1, %2 = async.execute [%t] (%v as %x: !async.value<f32>) -> !async.value<f32> { async.yield %x : f32 }
  async.await %0 : !async.token
  %3 = async.await %2 : !async.value<f32>
  %g = async.create_group %n : !async.group
  %i = async.add_to_group %t, %g : !async.token
  async.await_all %g
  return
}
async.func @g(%a: f32) -> (!async.token, !async.value<f32>) { return %a : f32 }
func.func @h(%a: f32) { %t, %v = async.call @g(%a) : (f32) -> (!async.token, !async.value<f32>)
 return }
// ----- coro
func.func @c() -> !async.token {
  %t = async.runtime.create : !async.token
  %id = async.coro.id
  %h = async.coro.begin %id
  %s = async.coro.save %h
  async.coro.suspend %s, ^susp, ^res, ^clean
^res:
  async.runtime.set_available %t : !async.token
  cf.br ^clean
^clean:
  async.coro.free %id, %h
  cf.br ^susp
^susp:
  async.coro.end %h
  return %t : !async.token
}
func.func @r(%t: !async.token, %v: !async.value<i32>, %h: !async.coro.handle, %x: i32) {
  async.runtime.await %t : !async.token
  async.runtime.await_and_resume %t, %h : !async.token
  async.runtime.resume %h
  async.runtime.store %x, %v : !async.value<i32>
  %0 = async.runtime.load %v : !async.value<i32>
  async.runtime.add_ref %t {count = 1 : i64} : !async.token
  async.runtime.drop_ref %t {count = 1 : i64} : !async.token
  async.runtime.set_error %t : !async.token
  %1 = async.runtime.is_error %t : !async.token
  %2 = async.runtime.num_worker_threads : index
  return
}
