%p = "t.s"() : () -> memref<i32>
%p2 = "t.s"() : () -> memref<i32>
%q = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
%x = "t.s"() : () -> index
omp.private {type = private} @pr : i32
omp.private {type = private} @prm : memref<i32>
omp.private {type = private} @prf : memref<f32>
omp.private {type = firstprivate} @pf : f32 copy { ^bb0(%a: memref<f32>, %c: memref<f32>): omp.yield(%a : memref<f32>) }
omp.declare_reduction @add : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
"omp.parallel"(%p,%i,%b,%i,%p,%q,%p,%p2) <{operandSegmentSizes=array<i32:1,1,1,1,2,2>, private_syms=[@prm,@prf], private_needs_barrier, proc_bind_kind=#omp<procbindkind close>, reduction_mod=#omp<reduction_modifier (task)>, reduction_byref=array<i1:true,false>, reduction_syms=[@add,@add]}> ({^bb0(%1:memref<i32>,%2:memref<f32>,%3:memref<i32>,%4:memref<i32>): "omp.terminator"() : () -> ()}) {foo} : (memref<i32>,i32,i1,i32,memref<i32>,memref<f32>,memref<i32>,memref<i32>)->()
"omp.parallel"(%p,%p2) <{operandSegmentSizes=array<i32:0,0,0,0,0,2>, reduction_syms=[@add,@add]}> ({^bb0(%3:memref<i32>,%4:memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>,memref<i32>)->()
"omp.parallel"() <{operandSegmentSizes=array<i32:0,0,0,0,0,0>}> ({ "omp.terminator"() : () -> ()}) : ()->()
"omp.wsloop"(%p,%i,%p,%p2,%i,%i,%p,%p,%i) <{linear_var_types=[i32,i32],operandSegmentSizes=array<i32:1,1,2,2,1,1,1>, nowait, order=#omp<orderkind concurrent>, order_mod=#omp<order_mod unconstrained>, ordered=2:i64, private_syms=[@prm], reduction_mod=#omp<reduction_modifier (inscan)>, reduction_byref=array<i1:true>, reduction_syms=[@add], schedule_kind=#omp<schedulekind dynamic>, schedule_mod=#omp<sched_mod monotonic>, schedule_simd}> ({^bb0(%1:memref<i32>,%2:memref<i32>): 
 "omp.loop_nest"(%x,%x,%x,%x,%x,%x) <{collapse_num_loops=2:i64,loop_inclusive,tile_sizes=array<i64:1,2>}> ({^bb0(%k:index,%m:index): "t.u"(%k) : (index)->() "omp.yield"() : () -> ()}) {x}: (index,index,index,index,index,index)->()
}) {y} : (memref<i32>,i32,memref<i32>,memref<i32>,i32,i32,memref<i32>,memref<i32>,i32)->()
"omp.simd"(%p,%b,%p,%i,%p,%p,%p) <{alignments=[4:i64],operandSegmentSizes=array<i32:1,1,1,1,1,1,1>,linear_var_types=[i32], order=#omp<orderkind concurrent>,safelen=4:i64,simdlen=2:i64, private_syms=[@prm], reduction_byref=array<i1:true>, reduction_syms=[@add]}> ({^bb0(%1:memref<i32>,%2:memref<i32>): 
 "omp.loop_nest"(%i,%i,%i)  ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->()
}) {y} : (memref<i32>,i1,memref<i32>,i32,memref<i32>,memref<i32>,memref<i32>)->()
"omp.single"(%p,%i,%p,%p) <{operandSegmentSizes=array<i32:1,1,1,1>,nowait,private_syms=[@prm],copyprivate_syms=[@f]}> ({^bb0(%a:memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>,i32,memref<i32>,memref<i32>) -> ()
func.func private @f(%a: memref<i32>, %c: memref<i32>)
"omp.task"(%p,%i,%p,%p2,%b,%b,%p2,%i,%p,%p2) <{depend_kinds=[#omp<clause_task_depend(taskdependin)>,#omp<clause_task_depend(taskdependinoutset)>], in_reduction_byref=array<i1:true>,in_reduction_syms=[@add], mergeable,untied,private_needs_barrier,private_syms=[@prm],operandSegmentSizes=array<i32:1,1,2,1,1,1,1,1,1>}> ({^bb0(%r:memref<i32>,%a:memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>,i32,memref<i32>,memref<i32>,i1,i1,memref<i32>,i32,memref<i32>,memref<i32>) -> ()
"omp.taskgroup"(%p,%i,%p) <{operandSegmentSizes=array<i32:1,1,1>,task_reduction_byref=array<i1:true>,task_reduction_syms=[@add]}> ({^bb0(%a:memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>,i32,memref<i32>) -> ()
"omp.taskwait"(%p) <{depend_kinds=[#omp<clause_task_depend(taskdependout)>],nowait}> : (memref<i32>) -> ()
"omp.taskloop"(%p,%i,%b,%i,%b,%p2,%i,%p,%p) <{mergeable,grainsize_mod=#omp<grainsizetype strict>,in_reduction_byref=array<i1:true>,in_reduction_syms=[@add],untied,private_needs_barrier,private_syms=[@prm],reduction_mod=#omp<reduction_modifier (task)>, reduction_byref=array<i1:true>, reduction_syms=[@add],operandSegmentSizes=array<i32:1,1,1,1,1,1,0,1,1,1>}> ({^bb0(%r:memref<i32>,%a:memref<i32>,%c:memref<i32>):  "omp.loop_nest"(%i,%i,%i)  ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->() }) : (memref<i32>,i32,i1,i32,i1,memref<i32>,i32,memref<i32>,memref<i32>) -> ()
"omp.taskloop"(%i) <{num_tasks_mod=#omp<numtaskstype strict>,operandSegmentSizes=array<i32:0,0,0,0,0,0,1,0,0,0>}> ({  "omp.loop_nest"(%i,%i,%i)  ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->() }) : (i32) -> ()
"omp.sections"(%p,%i,%p,%p2) <{operandSegmentSizes=array<i32:1,1,1,1>,nowait,private_syms=[@prm],reduction_byref=array<i1:false>, reduction_syms=[@add]}> ({^bb0(%a:memref<i32>,%c:memref<i32>): "omp.section"() ({^bb0(%d:memref<i32>,%g:memref<i32>): "omp.terminator"() : () -> ()}) : () -> () "omp.terminator"() : () -> ()}) : (memref<i32>,i32,memref<i32>,memref<i32>) -> ()
"omp.teams"(%p,%i,%b,%i,%i,%p,%p,%i) <{operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1>,private_syms=[@prm],reduction_byref=array<i1:false>, reduction_syms=[@add]}> ({^bb0(%a:memref<i32>,%c:memref<i32>): 
"omp.distribute"(%p,%i,%i,%p) <{operandSegmentSizes=array<i32:1,1,1,1>, dist_schedule_static,order=#omp<orderkind concurrent>,private_syms=[@prm]}> ({^bb0(%y:memref<i32>): "omp.loop_nest"(%i,%i,%i)  ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->() }) : (memref<i32>,i32,i32,memref<i32>) -> ()
"omp.terminator"() : () -> ()}) : (memref<i32>,i32,i1,i32,i32,memref<i32>,memref<i32>,i32) -> ()
"omp.loop"(%p,%p) <{operandSegmentSizes=array<i32:1,1>,bind_kind=#omp<bindkind parallel>,private_syms=[@prm],reduction_byref=array<i1:false>, reduction_syms=[@add]}> ({^bb0(%a:memref<i32>,%c:memref<i32>):"omp.loop_nest"(%i,%i,%i)  ({^bb0(%k:i32): "omp.yield"() : () -> ()}) : (i32,i32,i32)->() }) : (memref<i32>,memref<i32>) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%p2 = "t.s"() : () -> memref<i32>
%q = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
%x = "t.s"() : () -> index
omp.private {type = private} @prm : memref<i32>
omp.declare_reduction @add : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
%bo = omp.map.bounds lower_bound(%x : index) upper_bound(%x : index) extent(%x : index) stride(%x : index) start_idx(%x : index) {stride_in_bytes = true}
%bp = omp.map.bounds upper_bound(%x : index)
%m = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByRef)>,map_type=#omp<clause_map_flags to>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32,name="abc"}> : (memref<i32>) -> memref<i32>
%m5 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags del>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%m2 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags to|always|ref_ptr_ptee|storage>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32,name="abc",partial_map=true}> : (memref<i32>) -> memref<i32>
%m3 = "omp.map.info"(%p,%p2,%m,%m,%bo,%bp) <{map_capture_type=#omp<variable_capture_kind(VLAType)>,map_type=#omp<clause_map_flags none>,operandSegmentSizes=array<i32:1,1,2,2>,var_type=i32,members_index=[[0],[1,-1]],mapper_id=@mm}> : (memref<i32>,memref<i32>,memref<i32>,memref<i32>,!omp.map_bounds_ty,!omp.map_bounds_ty) -> memref<i32>
%m4 = "omp.map.info"(%p,%bo) <{map_capture_type=#omp<variable_capture_kind(This)>,map_type=#omp<clause_map_flags implicit|close>,operandSegmentSizes=array<i32:1,0,0,1>,var_type=memref<?xi32>}> : (memref<i32>,!omp.map_bounds_ty) -> memref<i32>
omp.declare_mapper @mm : i32 { ^bb0(%a: i32): omp.declare_mapper.info }
"omp.target"(%p,%i,%p2,%i,%m,%i,%b,%p2,%p,%m,%m2,%p,%i) <{depend_kinds=[#omp<clause_task_depend(taskdependin)>],bare,nowait,in_reduction_byref=array<i1:true>,in_reduction_syms=[@add],private_syms=[@prm],private_maps=array<i64:1>,operandSegmentSizes=array<i32:1,1,1,1,1,1,1,1,1,2,1,1>}> ({^bb0(%0:memref<i32>,%1:i32,%2:memref<i32>,%3:memref<i32>,%4:memref<i32>,%5:memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>,i32,memref<i32>,i32,memref<i32>,i32,i1,memref<i32>,memref<i32>,memref<i32>,memref<i32>,memref<i32>,i32) -> ()
"omp.target"(%p) <{private_syms=[@prm],private_maps=array<i64:-1>,private_needs_barrier,operandSegmentSizes=array<i32:0,0,0,0,0,0,0,0,0,0,1,0>}> ({^bb0(%0:memref<i32>): "omp.terminator"() : () -> ()}) : (memref<i32>) -> ()
"omp.target_data"(%i,%b,%m,%m2,%m2) <{operandSegmentSizes=array<i32:1,1,1,1,1>}> ({^bb0(%0:memref<i32>,%1:memref<i32>): "omp.terminator"() : () -> ()}) : (i32,i1,memref<i32>,memref<i32>,memref<i32>) -> ()
"omp.target_enter_data"(%p,%i,%b,%m) <{operandSegmentSizes=array<i32:1,1,1,1>,depend_kinds=[#omp<clause_task_depend(taskdependin)>],nowait}> : (memref<i32>,i32,i1,memref<i32>) -> ()
%h = "omp.target_allocmem"(%i,%x,%x,%i) <{in_type=!llvm.struct<(i32)>,uniq_name="u",bindc_name="b",operandSegmentSizes=array<i32:1,1,2>}> {foo=1:i32} : (i32,index,index,i32)->i64
%h2 = "omp.target_allocmem"(%i) <{in_type=i32,operandSegmentSizes=array<i32:1,0,0>}> : (i32)->i64
omp.target_freemem %i, %h : i32, i64
%cli = omp.new_cli
%cli2 = omp.new_cli
"omp.canonical_loop"(%i,%cli) ({^bb0(%iv:i32): "t.u"(%iv): (i32)->() "omp.terminator"() : () -> ()}) {foo} : (i32,!omp.cli)->()
"omp.canonical_loop"(%i) ({^bb0(%iv:i32):  "omp.terminator"() : () -> ()}) : (i32)->()
"omp.unroll_heuristic"(%cli) {foo} : (!omp.cli) -> ()
%c3 = omp.new_cli
%c4 = omp.new_cli
"omp.canonical_loop"(%i,%cli2) ({^bb0(%iv:i32): "t.u"(%iv): (i32)->() "omp.terminator"() : () -> ()}) {foo} : (i32,!omp.cli)->()
"omp.tile"(%c3,%c4,%cli2,%i) <{operandSegmentSizes=array<i32:2,1,1>}> {foo} : (!omp.cli,!omp.cli,!omp.cli,i32) -> ()
%c5 = omp.new_cli
"omp.canonical_loop"(%i,%c5) ({^bb0(%iv:i32): "t.u"(%iv): (i32)->() "omp.terminator"() : () -> ()}) {foo} : (i32,!omp.cli)->()
"omp.tile"(%c5,%i) <{operandSegmentSizes=array<i32:0,1,1>}> {foo} : (!omp.cli,i32) -> ()
// -----
func.func @a(%i: i32, %c: i1) {
  omp.canonical_loop %iv : i32 in range(%i) { omp.terminator }
  return
}
func.func @b(%i: i32, %c: i1) {
  omp.canonical_loop %iv : i32 in range(%i) { 
    omp.canonical_loop %jv : i32 in range(%i) { 
      omp.canonical_loop %kv : i32 in range(%i) { omp.terminator }
     omp.terminator }
  omp.terminator }
  return
}
func.func @c(%i: i32, %c: i1) {
  omp.canonical_loop %iv : i32 in range(%i) { omp.terminator }
  omp.canonical_loop %iv : i32 in range(%i) { omp.canonical_loop %kv : i32 in range(%i) { omp.terminator } omp.terminator }
  scf.if %c {
    omp.canonical_loop %iv : i32 in range(%i) { omp.canonical_loop %kv : i32 in range(%i) { omp.terminator } 
     omp.canonical_loop %kv2 : i32 in range(%i) { omp.terminator } omp.terminator }
  } else {
    omp.canonical_loop %iv : i32 in range(%i) { omp.canonical_loop %kv : i32 in range(%i) { omp.terminator } omp.terminator }
  }
  return
}
func.func @d(%i: i32, %c: i1) {
  scf.if %c {
    omp.canonical_loop %iv : i32 in range(%i) { omp.canonical_loop %kv : i32 in range(%i) { omp.terminator } omp.terminator }
  }
  return
}
func.func @e(%i: i32, %c: i1) {
  omp.parallel {
    omp.canonical_loop %iv : i32 in range(%i) { scf.if %c { omp.canonical_loop %kv : i32 in range(%i) { omp.terminator } } omp.terminator }
    omp.terminator
  }
  return
}
func.func @f(%i: i32, %c: i1) {
  omp.parallel {
    omp.canonical_loop %iv : i32 in range(%i) { omp.parallel { omp.canonical_loop %kv : i32 in range(%i) { omp.terminator } omp.terminator } omp.terminator }
    omp.terminator
  }
  return
}
func.func @g(%i: i32, %c: i1) {
  %x = omp.new_cli
  omp.canonical_loop(%x) %iv : i32 in range(%i) { omp.terminator }
  %y = omp.new_cli
  omp.canonical_loop(%y) %iv : i32 in range(%i) { 
     %z = omp.new_cli
     omp.canonical_loop(%z) %iv2 : i32 in range(%i) {  omp.terminator }
  omp.terminator }
  omp.unroll_heuristic(%y)
  return
}
func.func @h(%i: i32, %c: i1) {
  %x = omp.new_cli
  %x2 = omp.new_cli
  %x3 = omp.new_cli
  %x4 = omp.new_cli
  %u = omp.new_cli
  %o = omp.new_cli
  omp.canonical_loop(%u) %iv : i32 in range(%i) { 
     omp.canonical_loop(%o) %iv2 : i32 in range(%i) {  omp.terminator }
  omp.terminator }
  omp.tile (%x, %x2, %x3, %x4) <- (%u, %o) sizes(%i, %i : i32, i32)
  return
}
func.func @k(%i: i32, %c: i1) {
  omp.canonical_loop %iv : i32 in range(%i) { 
    omp.canonical_loop %jv : i32 in range(%i) { 
      omp.canonical_loop %kv : i32 in range(%i) { omp.canonical_loop %lv : i32 in range(%i) { omp.terminator } omp.terminator }
      omp.canonical_loop %kv2 : i32 in range(%i) { omp.canonical_loop %lv : i32 in range(%i) { omp.terminator } omp.terminator }
     omp.terminator }
  omp.terminator }
  return
}
// -----
func.func @a() { 
 %x = omp.new_cli
 return }
// -----
%p = "t.s"() : () -> memref<i32>
%z_1 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags storage>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_2 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags to>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_3 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags from>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_4 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags always>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_5 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags del>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_6 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags return_param>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_7 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags priv>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_8 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags literal>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_9 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags implicit>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_10 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags close>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_11 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags present>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_12 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags ompx_hold>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_13 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags attach>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_14 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags attach_always>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_15 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags attach_none>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_16 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags attach_auto>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_17 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags ref_ptr>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_18 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags ref_ptee>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_19 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags ref_ptr_ptee>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_20 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags is_device_ptr>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_21 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags none>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_22 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags storage|to|from|always|del|return_param|priv|literal|implicit|close|present|ompx_hold|attach|attach_always|attach_none|attach_auto|ref_ptr|ref_ptee|ref_ptr_ptee|is_device_ptr>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_23 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags to|from>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
%z_24 = "omp.map.info"(%p) <{map_capture_type=#omp<variable_capture_kind(ByCopy)>,map_type=#omp<clause_map_flags always|to|from|present|storage|del>,operandSegmentSizes=array<i32:1,0,0,0>,var_type=i32}>:(memref<i32>) -> memref<i32>
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to, from) capture(ByRef) -> memref<i32>
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(tofrom, foo) capture(ByRef) -> memref<i32>
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(delete, private, literal, return_param) capture(Foo) -> memref<i32>
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses() capture(ByRef) -> memref<i32>
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(alloc,storage,release,priv,del) capture(ByRef) -> memref<i32>
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to) capture(ByRef) members(%p : [0], [1, 2] : memref<i32>) -> memref<i32>
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to) capture(ByRef) members(%p : [0, : memref<i32>) -> memref<i32>
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to) capture(ByRef) members(%p : [] : memref<i32>) -> memref<i32>
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to) capture(ByRef) members(%p : 0 : memref<i32>) -> memref<i32>
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.parallel reduction(mod: foo, @a %p -> %q : memref<i32>) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.parallel reduction(byref @a %p -> %q, @a %p -> %r : memref<i32>) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.parallel reduction(@a %p -> %p : memref<i32>) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.target private(@a %p -> %q [map_idx=0] : memref<i32>) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.taskwait depend(taskdependin %p : memref<i32>)
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.taskwait depend(taskdependin -> %p)
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.taskwait depend()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop order(reproducible:foo) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop order(foo) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop order() {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(foo) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule() {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(static = %i : i32, foo) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(static = %i, foo) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(static, simd, simd) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(static, simd, simd, simd) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(auto = %i : i32) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(distribute = %i : i32) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(runtime = %i : i32) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(guided = %i : i32) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(static,) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(static, simd) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(static, nonmonotonic) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop schedule(static, simd, none) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop nowait nowait { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop ordered(0) nowait { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.taskloop grainsize(strict %i : i32) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.taskloop grainsize(%i) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.taskloop grainsize(%i : i32) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.single copyprivate(%p -> 3 : memref<i32>) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.single copyprivate(%p -> "a" : memref<i32>) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.single copyprivate(%p @a : memref<i32>) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.simd aligned(%p : memref<i32> -> foo) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.simd aligned(%p : memref<i32>) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.simd linear(%p : memref<i32>) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.simd linear(%p = %i) {}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k, %l) : i32 = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) collapse(0) tiles() { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) collapse(-3) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) collapse() { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) collapse 3 { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest () : i32 = () to () step ()  { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) : i32 (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) inclusive (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) inclusive step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) tiles(2) { omp.yield } {foo} }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest (%k) : index = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.wsloop { omp.loop_nest %k : index = (%i) to (%i) step (%i) { omp.yield } }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.parallel proc_bind(foo) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.parallel private_barrier { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.parallel private(@p %p -> %a : memref<i32>) private(@p %p -> %b : memref<i32>) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.parallel allocate(%p -> %p) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.parallel allocate(%i : i32 -> %p) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.parallel allocate(%i : i32, %p : memref<i32>) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%h = omp.target_allocmem %i : i32, i32
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%h = omp.target_allocmem %i : i32, i32 {in_type = f32}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%h = omp.target_allocmem %i, i32
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%h = omp.target_allocmem %i : i32 i32
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%h = omp.target_allocmem %i : i32, i32(%i : i32), %x
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%h = omp.target_allocmem %i : i32, i32(%i)
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%h = omp.target_allocmem %i : i32, i32(%i, %i : i32)
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%h = omp.target_allocmem %i : i32, i32, %i
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%h = omp.target_allocmem %i : i32, i32, %x, %x {bindc_name = "a"}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%h = omp.target_allocmem %i : i64, i32
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%c = omp.new_cli omp.canonical_loop(%c) %v : i32 in range(%i) { omp.terminator } omp.unroll_heuristic(%c) -> ()
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
%c = omp.new_cli omp.canonical_loop(%c) %v : i32 in range(%i) { omp.terminator } omp.unroll_heuristic(%c) -> (%c)
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.canonical_loop %v in range(%i) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.canonical_loop %v : i32 range(%i) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.canonical_loop %v : i32 in (%i) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.canonical_loop %v : i32 in range %i { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.canonical_loop(%i) %v : i32 in range(%i) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.canonical_loop() %v : i32 in range(%i) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.canonical_loop %v : index in range(%i) { omp.terminator }
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.canonical_loop %v : i32 in range(%i) { omp.terminator } {foo}
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.unroll_heuristic %i
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.unroll_heuristic(%i)
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.tile (%i) (%i)
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.tile <- %i
// -----
%p = "t.s"() : () -> memref<i32>
%i = "t.s"() : () -> i32
%x = "t.s"() : () -> index
omp.tile < (%i)
// -----
func.func @f(%m: memref<i32>) {
  omp.target host_eval(%m -> %b : memref<i32> { omp.terminator }
  return
}
// -----
func.func @f(%m: memref<i32>) {
  omp.parallel reduction(@a %m, %b : memref<i32>) { omp.terminator }
  return
}
// -----
omp.private {type = private1} @p : i32
// -----
omp.private {private} @p : i32
