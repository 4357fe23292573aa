gpu.module @m { gpu.func @k(%a: f32, f32) { gpu.return } }
// -----
gpu.module @m { gpu.func @k(f32) { gpu.return } }
// -----
gpu.module @m { gpu.func @k(f32) }
// -----
gpu.module @m { gpu.func private @k() {gpu.return}}
// -----
gpu.module @m { gpu.func @k() }
// -----
gpu.module @m { gpu.func @k() {}}
// -----
gpu.module @m { gpu.func @k() workgroup {gpu.return}}
// -----
gpu.module @m { gpu.func @k() workgroup() {gpu.return}}
// -----
gpu.module @m { gpu.func @k() private() workgroup() {gpu.return}}
// -----
gpu.module @m { gpu.func @k() workgroup(%a) {gpu.return}}
// -----
gpu.module @m { gpu.func @k() workgroup(f32) {gpu.return}}
// -----
gpu.module @m { gpu.func @k() workgroup(%a : f32 loc("x")) {gpu.return}}
// -----
gpu.module @m { gpu.func @k() workgroup(%a : memref<2xf32,3> loc("x")) {gpu.return}}
// -----
gpu.module @m { gpu.func @k() workgroup(%a : memref<2xf32,3> {x.y}, %a : memref<2xf32,3>) {gpu.return}}
// -----
gpu.module @m { gpu.func @k() workgroup(%a#0 : memref<2xf32,3> {x.y}) {gpu.return}}
// -----
gpu.module @m { gpu.func @k(...) {gpu.return}}
// -----
gpu.module @m { gpu.func @k() attributes {function_type=3} {gpu.return}}
// -----
gpu.module @m { gpu.func @k() kernel attributes {sym_name="u"} {gpu.return}}
// -----
gpu.module @m { gpu.func @k() kernel attributes {gpu.kernel, workgroup_attributions = 3} {gpu.return}}
// -----
gpu.module @m { gpu.func @k() attributes {gpu.kernel = 1 : i32, workgroup_attributions = 3} {gpu.return}}
// -----
gpu.module @m { gpu.func @k() attributes {a.b} kernel {gpu.return}}
// -----
gpu.module @m { gpu.func @k() -> (f32 {a.b}, i32) attributes {a.b} {gpu.return}}
// -----
gpu.module @m { gpu.func @k() workgroup(%a : memref<2xf32,3>, %b : memref<2xf32,3>) private(%c : memref<2xf32,5> {a.b}) kernel {gpu.return}}
// -----
gpu.module @m { gpu.func @k() workgroup(%a : memref<2xf32,3> {}, %b : memref<2xf32,3>) private(%c : memref<2xf32,5> ) kernel {gpu.return}}
// -----
gpu.module @m { gpu.func @k(%a: i32 {x.y}, %b : f32) attributes {arg_attrs = [{},{}]} {gpu.return}}
// -----
gpu.module @m { gpu.func @k(%a: i32 {x.y}, %b : f32) attributes {workgroup_attrib_attrs = [{},{}]} {gpu.return}}
// -----
gpu.module @m { gpu.func @"k"(%a: i32 {x.y}, %b : f32) {
^bb0(%c: i32, %d: f32):
 gpu.return}}
// -----
gpu.module @m { gpu.func @k(%a: i32) {
 %a = arith.constant 1 : i32
 gpu.return}}
// -----
gpu.module @m { gpu.func @k(%a: i32) workgroup (%x : memref<2xf32,3>) {
 "x.y"(%x, %a, %arg1) : (memref<2xf32,3>, i32, i32) -> ()
 gpu.return}}
// -----
gpu.module @m { gpu.func @k(%a: i32) workgroup (%x : memref<2xf32,3>) 
// -----
gpu.module @m { gpu.func @k(%a: i32) workgroup (%x : memref<2xf32,3>) foo
// -----
gpu.module @m { gpu.func @k(%a: i32) workgroup [%x : memref<2xf32,3>] 
// -----
gpu.module @m { gpu.func k(%a: i32) 
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch async blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 %k, %l = gpu.launch async blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch [] blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z, %u) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a, %gu = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %t, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy %t, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks%x, %y, %z) in (%gx = %a, %gy %t, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bx) in (%sx = %a, %sy = %a, %sz = %a) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) dynamic_shared_memory_size %t { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) dynamic_shared_memory_size %s module(x) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) dynamic_shared_memory_size %s module(@x::@y) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) function(@x) module(@m) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) function("x") module(@m) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) workgroup(%q : memref<2xf32,3> {a}) { gpu.terminator } {module = @x, workgroup_attributions = 7}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) workgroup(%q : memref<2xf32,3> {a.a}) module(@m) { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a)  { gpu.terminator } {operandSegmentSizes = array<i32:1>}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) private(%q : memref<2xf32,3>)  { gpu.terminator } {x.y}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a)  { 
 "foo.bar"(%gx, %sx) : (index, index) -> () }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch clusters(%c, %d, %e) in (%cx = %a, %cy = %a, %cz = %a) blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a)  { gpu.terminator }
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a)
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y#0, %z) in (%gx = %a, %gy#0 = %a, %gz#0 = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) {gpu.terminator}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x : index, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) {gpu.terminator}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x loc("u"), %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) {gpu.terminator}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx loc("u") = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %a) {gpu.terminator}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch blocks(%x, %y, %z) in (%gx = %a, %gy = %a, %gz = %a) threads(%bx, %by, %bz) in (%sx = %a, %sy = %a, %sz = %nope) {gpu.terminator}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func async @m::@k blocks in (%a, %a, %a) threads in (%a, %a, %a)
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func @m::@k blocks in (%a, %a, %a) threads in (%a, %a, %a) : 
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func @m::@k blocks in (%a, %a, %a) threads in (%a, %a, %a) args(%a)
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func @m::@k blocks in (%a, %a, %a) threads in (%a, %a, %a) args{%a : index}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func @m::@k blocks in (%a, %a, %a) threads in (%a, %a, %a) args(a : index)
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func @m::@k blocks in (%a, %a, %a) threads in (%a, %a, %a) args(%a : )
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func @m::@k blocks in (%a, %a, %a) threads in (%a, %a, %a) args(%t : index)
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func @m::@k blocks in (%a, %a, %a) threads in (%a, %a, %a) args(%a : index
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func @m::@k blocks in (%t, %t, %t) threads in (%t, %t, %t) : i64 dynamic_shared_memory_size %t args(%a : index)
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func @m::@k clusters in (%a, %a, %a) blocks in (%t, %t, %t) threads in (%t, %t, %t) : i64  args(%a : index)
 return }
// -----
module attributes {gpu.container_module} {
gpu.module @m { gpu.func @k() kernel {gpu.return} }
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.launch_func @m::@k blocks in (%t, %t, %t) threads in (%t, %t, %t) : i64  args()
 return }}
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%t)[32] {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[true] {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[x] {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[99999999999999999999999] {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0 %a
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(a)
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args(%a) {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args(%a : ) {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args() {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args(:) {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args( : i32) {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args(%a : index, i32) {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args(%a, %t : index) {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args(%a : index {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args(%a : i32) {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] -> (i32, i64) {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] -> () {gpu.yield}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 %r = gpu.warp_execute_on_lane_0(%a)[32] -> i32 {gpu.yield %s : i32}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 %r = gpu.warp_execute_on_lane_0(%a)[32] -> (i32) {gpu.yield %s : i32} {warp_size = 3}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 %r = gpu.warp_execute_on_lane_0(%a)[32] i32 {gpu.yield %s : i32} {warp_size = 3}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args(%s : i32)  {
 ^bb0(%u : i32):
  "x.y"(%u) : (i32) -> ()
 } {foo.bar}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] args(%s : i32)  {
 } {foo.bar}
 return }
// -----
func.func @f(%a: index, %s: i32, %t: i64) {
 gpu.warp_execute_on_lane_0(%a)[32] {foo.bar} {
 }
 return }
// -----
"builtin.module"() ({
"gpu.module"() ({
  "gpu.func"() ({
  ^bb0(%a: f32, %b: memref<?xf32, 1>, %w: memref<5xf32, 3>, %p: memref<5xf32, 5>):
    "gpu.return"() : () -> ()
  }) {function_type = (f32, memref<?xf32,1>) -> (), gpu.kernel, sym_name="kernel_1", workgroup_attributions = 1 : i64, known_block_size = array<i32: 1,2,3>, foo = 1 : i32} : () -> ()
  "gpu.func"() ({
  ^bb0(%a: f32, %b: memref<?xf32, 1>, %w: memref<5xf32, 3>, %p: memref<5xf32, 5>):
    "gpu.return"(%a) : (f32) -> ()
  }) {function_type = (f32, memref<?xf32,1>) -> (f32), sym_name="k2", workgroup_attributions = 1 : i64, workgroup_attrib_attrs=[{a.b = 1 : i64}], private_attrib_attrs=[{c.d}], arg_attrs=[{},{x.y}], res_attrs=[{z.z}]} : () -> ()
  "gpu.func"() ({
  ^bb0(%a: f32, %w: memref<5xf32, 3>, %p: memref<5xf32, 5>):
    "gpu.return"(%a) : (f32) -> ()
  }) {function_type = (f32) -> (f32), sym_name="k3", sym_visibility = "private"} : () -> ()
  "gpu.func"() ({
  ^bb0():
    "gpu.return"() : () -> ()
  }) {function_type = () -> (), gpu.kernel, sym_name="k 4", sym_visibility = "nested"} : () -> ()
}) {sym_name="m"} : () -> ()
}) {gpu.container_module} : () -> ()
// -----
module attributes {gpu.container_module} {
"gpu.module"() ({
 "gpu.func"() ({
 ^bb0(%x: index):
 "gpu.return"() : () -> ()
 }) {function_type = (index) -> (), gpu.kernel, sym_name="fx"}: () -> ()
 "gpu.func"() ({
 ^bb0:
 "gpu.return"() : () -> ()
 }) {function_type = () -> (), gpu.kernel, sym_name="fm"}: () -> ()}) {sym_name="m"}: () -> ()
func.func @f(%a: index, %s: i32, %t: i64) {
  "gpu.launch"(%a,%a,%a,%a,%a,%a) <{operandSegmentSizes = array<i32: 0,1,1,1,1,1,1,0,0,0,0>}> ({
  ^bb0(%b0: index,%b1: index,%b2: index,%b3: index,%b4: index,%b5: index,%b6: index,%b7: index,%b8: index,%b9: index,%b10: index,%b11: index):
    "gpu.terminator"() : () -> ()
  }) : (index,index,index,index,index,index) -> ()
  %k = "gpu.wait"() : () -> !gpu.async.token
  %r = "gpu.launch"(%k, %a,%a,%a,%a,%a,%a,%a,%a,%a,%s) <{operandSegmentSizes = array<i32: 1,1,1,1,1,1,1,1,1,1,1>, module = @m, function=@fm}> ({
  ^bb0(%b0: index,%b1: index,%b2: index,%b3: index,%b4: index,%b5: index,%b6: index,%b7: index,%b8: index,%b9: index,%b10: index,%b11: index, %c0: index, %c1: index, %c2: index, %c3: index, %c4: index, %c5: index, %w1: memref<4xf32, 3>, %w2: memref<5xf32,5>):
    "gpu.terminator"() : () -> ()
  }) {workgroup_attributions = 1: i64, xx = 3 : i8} : (!gpu.async.token, index,index,index,index,index,index,index,index,index,i32) -> !gpu.async.token
  "gpu.launch_func"(%r, %t,%t,%t,%t,%t,%t,%t,%t,%t,%s,%a) <{operandSegmentSizes = array<i32: 1,1,1,1,1,1,1,1,1,1,1,1,0>, kernel = @m::@fx}> {foo}: (!gpu.async.token, i64,i64,i64,i64,i64,i64,i64,i64,i64,i32,index) -> ()
  "gpu.launch_func"(%t,%t,%t,%t,%t,%t) <{operandSegmentSizes = array<i32: 0,1,1,1,1,1,1,0,0,0,0,0,0>, kernel = @m::@fm}>: (i64,i64,i64,i64,i64,i64) -> ()
  "gpu.launch_func"(%a,%a,%a,%a,%a,%a,%t,%t,%t,%a) <{operandSegmentSizes = array<i32: 0,1,1,1,1,1,1,1,1,1,0,1,0>, kernel = @m::@fx}>: (index,index,index,index,index,index,i64,i64,i64,index) -> ()
  "gpu.launch_func"(%a,%a,%a,%a,%a,%a,%t) <{operandSegmentSizes = array<i32: 0,1,1,1,1,1,1,0,0,0,0,0,1>, kernel = @m::@fm}>: (index,index,index,index,index,index,i64) -> ()
  %z:2 = "gpu.warp_execute_on_lane_0"(%a, %t, %s) <{warp_size=32}> ({
  ^bb0(%u: i64, %v: i32):
    "gpu.yield"(%u,%u):(i64,i64) -> ()
  }) {foo}: (index,i64,i32) -> (i64,i64)
  "gpu.warp_execute_on_lane_0"(%a) <{warp_size=32}> ({
    "gpu.yield"():() -> ()
  }) : (index) -> ()
  return
}
}
// -----
module attributes {gpu.container_module} {
gpu.module @k { gpu.func @f() kernel { gpu.return } }
func.func @a(%x: index) { gpu.launch_func @k::@f blocks in (%x,%x,%x) threads in (%x,%x,%x) return }
}
// -----
module {
gpu.module @k { gpu.func @f() kernel { gpu.return } }
func.func @a(%x: index) { gpu.launch_func @k::@f blocks in (%x,%x,%x) threads in (%x,%x,%x) return }
}
// -----
module attributes {gpu.container_module} {
module {
gpu.module @k { gpu.func @f() kernel { gpu.return } }
func.func @a(%x: index) { gpu.launch_func @k::@f blocks in (%x,%x,%x) threads in (%x,%x,%x) return }
}
}
// -----
gpu.module @k { gpu.func @f() kernel { gpu.return } }
%x = arith.constant 1 : index
gpu.launch_func @k::@f blocks in (%x,%x,%x) threads in (%x,%x,%x)
// -----
module attributes {gpu.container_module = 3} {
gpu.module @k { gpu.func @f() kernel { gpu.return } }
func.func @a(%x: index) { gpu.launch_func @k::@f blocks in (%x,%x,%x) threads in (%x,%x,%x) return }
}
// -----
module attributes {gpu.container_module} {
gpu.module @k { gpu.func @f(%x: index) kernel { gpu.launch_func @k::@f blocks in (%x,%x,%x) threads in (%x,%x,%x) gpu.return } }
}
// -----
func.func @f(%a: f32) {
  %0 = gpu.all_reduce x %a {} : (f32) -> (f32)
  return
}
// -----
func.func @f(%a: f32) {
  %0 = gpu.subgroup_reduce add %a : () -> f32
  return
}
// -----
func.func @f() {
  return
}
gpu.thread_id
