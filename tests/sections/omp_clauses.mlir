%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%p) <{operandSegmentSizes=array<i32:1,0,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%p, %p) <{operandSegmentSizes=array<i32:2,0,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%b, %b) <{operandSegmentSizes=array<i32:0,0,2,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : (i1, i1) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%i, %i) <{operandSegmentSizes=array<i32:0,0,0,2,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : (i32, i32) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,1,0>}> ({^bb0(%a0: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%p, %p) <{operandSegmentSizes=array<i32:0,0,0,0,2,0>}> ({^bb0(%a0: memref<i32>,%a1: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,0,1>}> ({^bb0(%a0: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%p, %p) <{operandSegmentSizes=array<i32:0,0,0,0,0,2>}> ({^bb0(%a0: memref<i32>,%a1: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,1,0>, private_syms=[@a]}> ({^bb0(%a0: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0>, reduction_syms=[]}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0>, reduction_syms=[@a]}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,0,1>, reduction_syms=[@a]}> ({^bb0(%a0: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,0,1>, reduction_syms=[@a], reduction_byref=array<i1:true>}> ({^bb0(%a0: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.parallel"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,0,1>, reduction_syms=[@a], reduction_byref=array<i1:true,false>}> ({^bb0(%a0: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.wsloop"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,0,1,0>, reduction_syms=[@a], reduction_byref=array<i1:true,false>}> ({^bb0(%a0: memref<i32>): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.wsloop"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0>}> ({^bb0(): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.simd"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0>}> ({^bb0(): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.simd"(%p) <{operandSegmentSizes=array<i32:1,0,0,0,0,0,0>}> ({^bb0(): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.simd"(%p, %p) <{operandSegmentSizes=array<i32:2,0,0,0,0,0,0>}> ({^bb0(): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.simd"(%p, %p) <{operandSegmentSizes=array<i32:0,0,0,0,2,0,0>}> ({^bb0(): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.simd"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0>, private_syms=[@a]}> ({^bb0(): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.simd"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,0,1,0>, private_syms=[@a]}> ({^bb0(%a0: memref<i32>): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.single"() <{operandSegmentSizes=array<i32:0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.single"(%p) <{operandSegmentSizes=array<i32:0,0,1,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.single"(%p, %p) <{operandSegmentSizes=array<i32:0,0,2,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.task"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.task"(%p) <{operandSegmentSizes=array<i32:0,0,1,0,0,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.task"(%p, %p) <{operandSegmentSizes=array<i32:0,0,2,0,0,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.task"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0,0,0>, depend_kinds=[#omp<clause_task_depend(taskdependin)>]}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0,0,0,0,0,0>, depend_kinds=[#omp<clause_task_depend(taskdependin)>]}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.taskgroup"() <{operandSegmentSizes=array<i32:0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.taskloop"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0,0,0,0>}> ({^bb0(): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.sections"() <{operandSegmentSizes=array<i32:0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.teams"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.teams"(%i) <{operandSegmentSizes=array<i32:0,0,0,1,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : (i32) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.distribute"() <{operandSegmentSizes=array<i32:0,0,0,0>}> ({^bb0(): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.distribute"(%i) <{operandSegmentSizes=array<i32:0,0,1,0>}> ({^bb0(): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : (i32) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.loop"() <{operandSegmentSizes=array<i32:0,0>}> ({^bb0(): "omp.loop_nest"(%i,%i,%i) ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0,0,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,1,0,0,0,0,0,0,0>}> ({^bb0(%a0: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target"(%p, %p) <{operandSegmentSizes=array<i32:0,0,0,0,2,0,0,0,0,0,0,0>}> ({^bb0(%a0: memref<i32>,%a1: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0,0,0,1,0,0>}> ({^bb0(%a0: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target"(%p, %p) <{operandSegmentSizes=array<i32:0,0,0,0,0,0,0,0,0,2,0,0>}> ({^bb0(%a0: memref<i32>,%a1: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target_data"() <{operandSegmentSizes=array<i32:0,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : () -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target_data"(%i) <{operandSegmentSizes=array<i32:1,0,0,0,0>}> ({^bb0(): "omp.terminator"() : () -> ()}) : (i32) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target_data"(%p) <{operandSegmentSizes=array<i32:0,0,0,1,0>}> ({^bb0(%a0: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target_data"(%p, %p) <{operandSegmentSizes=array<i32:0,0,0,2,0>}> ({^bb0(%a0: memref<i32>,%a1: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target_data"(%p) <{operandSegmentSizes=array<i32:0,0,0,0,1>}> ({^bb0(%a0: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target_data"(%p, %p) <{operandSegmentSizes=array<i32:0,0,0,0,2>}> ({^bb0(%a0: memref<i32>,%a1: memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>, memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
"omp.target_enter_data"() <{operandSegmentSizes=array<i32:0,0,0,0>}> : () -> ()
