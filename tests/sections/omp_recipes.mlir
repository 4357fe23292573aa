"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0(%a: i32): omp.yield(%a : i32)}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({^bb0: %a = arith.constant 1 : i32 omp.yield(%a : i32)}, {^bb0(%a: i32): omp.yield(%a : i32)}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0(%a: i32): omp.yield(%a : i32)}, {}, {}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0: %a = arith.constant 1 : i32 omp.yield(%a : i32)}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0(%a: f32): omp.yield(%a : f32)}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0(%a: i32): omp.yield}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0(%a: i32): omp.yield(%a : i32)}, {^bb0(%a: i32): omp.yield(%a : i32)}, {}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0(%a: i32): omp.yield(%a : i32)}, {^bb0(%a: i32, %b: i32): omp.yield}, {}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0(%a: i32): omp.yield(%a : i32)}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {^bb0(%a: memref<i32>): omp.yield}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0(%a: i32): omp.yield(%a : i32)}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield}, {}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({}, {^bb0(%a: i32): omp.yield(%a : i32)}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {}, {^bb0: omp.yield}, {}) : () -> ()
// -----
"omp.declare_reduction"() <{sym_name="r", type=i32}> ({^bb0: omp.yield}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {^bb0(%a: i32, %b: i32): omp.yield(%a : i32)}, {}, {}, {}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp.data_sharing_type {type = private}}> ({},{},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = private}>}> ({},{},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = private}>}> ({^bb0(%a: i32): omp.yield(%a : i32)},{},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = private}>}> ({},{^bb0(%a: i32, %b: i32): omp.yield(%a : i32)},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = private}>}> ({^bb0(%a: i32, %b: f32): omp.yield(%a : i32)},{},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = private}>}> ({^bb0(%a: i32, %b: i32): omp.yield},{},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = private}>}> ({^bb0(%a: i32, %b: i32): omp.yield(%a, %a : i32, i32)},{},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = private}>}> ({^bb0(%a: i32, %b: i32): omp.terminator},{},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = private}>}> ({^bb0(%a: i32, %b: i32): %f = arith.constant 1.0 : f32 omp.yield(%f : f32)},{},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = firstprivate}>}> ({},{},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = firstprivate}>}> ({},{^bb0(%a: i32): omp.yield(%a : i32)},{}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = firstprivate}>}> ({^bb0(%a: i32, %b: i32): omp.yield(%a : i32)},{^bb0(%a: i32, %b: i32): omp.yield(%a : i32)},{^bb0(%a: i32): omp.yield(%a : i32)}) : () -> ()
// -----
"omp.private"() <{sym_name="r", type=i32, data_sharing_type=#omp<data_sharing_type {type = firstprivate}>}> ({^bb0(%a: i32, %b: i32): omp.yield(%a : i32)},{^bb0(%a: i32, %b: i32): omp.yield(%a : i32)},{^bb0: omp.yield}) : () -> ()
// -----
omp.declare_mapper @m : i32 { ^bb0(%a: i32): omp.declare_mapper.info }
// -----
omp.declare_mapper @m : i32 { ^bb0(%a: i32): omp.terminator }
// -----
omp.declare_mapper @m : i32 { ^bb0(%a: !llvm.ptr): omp.declare_mapper.info map_entries(%a : !llvm.ptr) }
// -----
omp.declare_mapper @m : i32 { ^bb0(%a: !llvm.ptr): %m = omp.map.info var_ptr(%a : !llvm.ptr, i32) map_clauses(tofrom) capture(ByRef) -> !llvm.ptr omp.declare_mapper.info map_entries(%m : !llvm.ptr) }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.parallel private(@pr %p -> %a : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.simd private(@pr %p -> %a : memref<i32>) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.wsloop private(@pr %p -> %a : memref<i32>) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.single private(@pr %p -> %a : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.critical(@pr) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.parallel private(@fp %p -> %a : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.simd private(@fp %p -> %a : memref<i32>) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.parallel private(@r %p -> %a : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.simd private(@r %p -> %a : memref<i32>) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.taskgroup task_reduction(@r %p -> %a : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.task in_reduction(@r %p -> %a : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.parallel reduction(@pr %p -> %a : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.critical(@crit) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.single copyprivate(%p -> @c0 : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.single copyprivate(%p -> @c1 : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { %l = llvm.mlir.zero : !llvm.ptr omp.single copyprivate(%l -> @c2 : !llvm.ptr) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.single copyprivate(%p -> @c3 : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { %l = llvm.mlir.zero : !llvm.ptr omp.single copyprivate(%l -> @c3 : !llvm.ptr) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.single copyprivate(%p -> @l1 : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.single copyprivate(%p -> @l2 : memref<i32>) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { %l = llvm.mlir.zero : !llvm.ptr omp.single copyprivate(%l -> @l2 : !llvm.ptr) { omp.terminator } return }
// -----
omp.private {type = private} @pr : memref<i32> init { ^bb0(%a: memref<i32>, %b: memref<i32>): omp.yield(%a : memref<i32>) }
omp.private {type = private} @pr0 : memref<f32>
omp.private {type = firstprivate} @fp : f32 copy { ^bb0(%a: memref<f32>, %b: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
omp.declare_reduction @rf : f32 init { ^bb0(%a: f32): omp.yield(%a : f32) } combiner { ^bb0(%a: f32, %c: f32): omp.yield(%a : f32) }
func.func private @c0(memref<i32>)
func.func private @c1(memref<i32>, memref<f32>)
func.func private @c2(memref<i32>, memref<i32>)
func.func private @c3(memref<f32>, memref<f32>)
llvm.func @l1(!llvm.ptr, !llvm.ptr)
llvm.func @l2(i32, i32)
llvm.func @l3(i32, f32)
llvm.func @l4(i32)
omp.critical.declare @crit
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.single copyprivate(%p -> @nope : memref<i32>) { omp.terminator } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.capture { omp.atomic.read %p = %q : memref<i32>, memref<i32>, i32 omp.atomic.read %p = %q : memref<i32>, memref<i32>, i32 } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.capture { omp.atomic.read %p = %q : memref<i32>, memref<i32>, i32 omp.atomic.write %q = %i : memref<i32>, i32 } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.capture { omp.atomic.read %p = %q : memref<i32>, memref<i32>, i32 omp.atomic.update %q : memref<i32> { ^bb0(%z: i32): omp.yield(%z : i32) } } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.capture { omp.atomic.read %p = %q : memref<i32>, memref<i32>, i32 omp.atomic.update memory_order(relaxed) %q : memref<i32> { ^bb0(%z: i32): omp.yield(%z : i32) } } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.capture { omp.atomic.read %p = %q : memref<i32>, memref<i32>, i32 omp.atomic.update %p : memref<i32> { ^bb0(%z: i32): omp.yield(%z : i32) } } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.capture { omp.atomic.read %p = %q hint(uncontended) : memref<i32>, memref<i32>, i32 omp.atomic.write %q = %i : memref<i32>, i32 } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.capture { omp.atomic.update %p : memref<i32> { ^bb0(%z: i32): omp.yield(%z : i32) } omp.atomic.read %p = %q : memref<i32>, memref<i32>, i32 } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.capture { omp.atomic.read %p = %q : memref<i32>, memref<i32>, i32 } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.capture hint(uncontended, contended) { omp.atomic.read %p = %q : memref<i32>, memref<i32>, i32 omp.atomic.write %q = %i : memref<i32>, i32 } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.update %q : memref<i32> { ^bb0(%z: f32): omp.yield(%z : f32) } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.update %q : memref<i32> { ^bb0(%z: i32): omp.yield(%p : memref<i32>) } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.update %q : memref<i32> { ^bb0(%z: i32): omp.yield(%z, %z : i32, i32) } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.update %q : memref<i32> { ^bb0(%z: i32, %y: i32): omp.yield(%z : i32) } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.update memory_order(acquire) %q : memref<i32> { ^bb0(%z: i32): omp.yield(%z : i32) } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.atomic.update memory_order(acquire) hint(speculative,nonspeculative) %q : memref<i32> { ^bb0(%z: f32): omp.yield(%z : i32) } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { %c = omp.new_cli %d = omp.new_cli omp.canonical_loop(%c) %v : i32 in range(%i) { omp.terminator } omp.tile (%d) <- (%c) sizes(%i : i32) return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { %c = omp.new_cli omp.tile <- (%c) sizes(%i : i32) return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { %c = omp.new_cli omp.canonical_loop(%c) %v : i32 in range(%i) { omp.terminator } omp.tile <- (%c) sizes(%i, %i : i32, i32) return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { %c = omp.new_cli omp.canonical_loop(%c) %v : i32 in range(%i) { omp.terminator } omp.tile <- (%c) omp.unroll_heuristic(%c) return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { %c = omp.new_cli omp.canonical_loop(%c) %v : i32 in range(%i) { omp.terminator } omp.canonical_loop(%c) %v2 : i32 in range(%i) { omp.terminator } return }
// -----
func.func @f(%p: memref<i32>, %q: memref<i32>, %i: i32) { omp.tile <- () return }
