func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop {  }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.barrier }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd { omp.barrier }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.taskloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.workshare.loop_wrapper { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.workshare.loop_wrapper { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd { omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd { omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.distribute { omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} } {omp.composite} omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} } {omp.composite} omp.terminator } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.wsloop { omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} } {omp.composite} } {omp.composite} omp.terminator }{omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.distribute { omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} } {omp.composite} omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} } {omp.composite} omp.terminator } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.distribute { omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } } {omp.composite} omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.loop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.loop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.taskloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.taskloop { omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {omp.composite} } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.workshare { omp.workshare.loop_wrapper { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } omp.terminator } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } omp.terminator } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } omp.barrier omp.terminator } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.terminator } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } omp.flush omp.terminator } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.teams { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.teams { omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.target { %cc = arith.constant 1 : i1 scf.if %cc { omp.teams { omp.terminator } } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.target { omp.teams { omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.target { omp.teams { omp.terminator } omp.teams { omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.teams num_teams(%x : index to %i : i32) { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.cancel cancellation_construct_type(parallel) 
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.cancel cancellation_construct_type(loop) 
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.cancel cancellation_construct_type(parallel)  omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.cancel cancellation_construct_type(parallel)  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop nowait { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.cancel cancellation_construct_type(parallel)  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.cancel cancellation_construct_type(loop)  omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { scf.if %b { omp.cancel cancellation_construct_type(loop)  } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.cancel cancellation_construct_type(loop)  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop nowait { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.cancel cancellation_construct_type(loop)  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop ordered(1) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.cancel cancellation_construct_type(loop)  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.cancel cancellation_construct_type(sections)  omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { scf.if %b { omp.cancel cancellation_construct_type(sections)  } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.sections { omp.section { omp.cancel cancellation_construct_type(sections)  omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.sections nowait { omp.section { omp.cancel cancellation_construct_type(sections)  omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.cancel cancellation_construct_type(taskgroup)  omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { scf.if %b { omp.cancel cancellation_construct_type(taskgroup)  } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.taskloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.cancel cancellation_construct_type(taskgroup)  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.task { omp.cancel cancellation_construct_type(taskgroup)  omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.taskgroup { omp.task { omp.cancel cancellation_construct_type(taskgroup)  omp.terminator} omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.cancellation_point cancellation_construct_type(parallel) 
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.cancellation_point cancellation_construct_type(loop) 
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.cancellation_point cancellation_construct_type(parallel)  omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.cancellation_point cancellation_construct_type(parallel)  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop nowait { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.cancellation_point cancellation_construct_type(parallel)  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.cancellation_point cancellation_construct_type(loop)  omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { scf.if %b { omp.cancellation_point cancellation_construct_type(loop)  } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.cancellation_point cancellation_construct_type(loop)  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.cancellation_point cancellation_construct_type(sections)  omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { scf.if %b { omp.cancellation_point cancellation_construct_type(sections)  } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.sections { omp.section { omp.cancellation_point cancellation_construct_type(sections)  omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.cancellation_point cancellation_construct_type(taskgroup)  omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { scf.if %b { omp.cancellation_point cancellation_construct_type(taskgroup)  } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.taskloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.cancellation_point cancellation_construct_type(taskgroup)  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.task { omp.cancellation_point cancellation_construct_type(taskgroup)  omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.taskgroup { omp.task { omp.cancellation_point cancellation_construct_type(taskgroup)  omp.terminator} omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 1 : i64}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 2 : i64}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 1 : i64} omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 2 : i64} omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop ordered(0) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 1 : i64} omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop ordered(0) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 2 : i64} omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop ordered(1) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 1 : i64} omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 1 : i64} omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop ordered(1) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 2 : i64} omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 1 : i64} omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.distribute { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 2 : i64} omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop ordered(1) { omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) {doacross_num_loops = 1 : i64} omp.yield } } {omp.composite} } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.ordered.region { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop ordered(0) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered.region { omp.terminator } omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop ordered(1) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered.region { omp.terminator } omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered.region { omp.terminator } omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop ordered(1) { omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered.region { omp.terminator } omp.yield } } {omp.composite} } {omp.composite}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.scan inclusive(%p : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.scan inclusive(%p : memref<i32>) omp.yield } }
return }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop reduction(mod: inscan, @r %p -> %q : memref<i32>) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.scan inclusive(%p : memref<i32>) omp.yield } }
return }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd reduction(mod: inscan, @r %p -> %q : memref<i32>) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.scan inclusive(%p : memref<i32>) omp.yield } }
return }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.scan inclusive(%p : memref<i32>) exclusive(%p : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.scan inclusive(%p : memref<i32>) exclusive(%p : memref<i32>) omp.yield } }
return }
omp.declare_reduction @r : memref<i32> init { ^bb0(%a: memref<i32>): omp.yield(%a : memref<i32>) } combiner { ^bb0(%a: memref<i32>, %c: memref<i32>): omp.yield(%a : memref<i32>) }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.workdistribute { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.teams { omp.workdistribute { omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.target { omp.teams { omp.workdistribute { %cc = arith.constant 1 : i1  omp.terminator } omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.workdistribute { omp.barrier omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.teams { omp.workdistribute { omp.barrier omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.workdistribute { scf.if %b { omp.parallel { omp.terminator } } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.teams { omp.workdistribute { scf.if %b { omp.parallel { omp.terminator } } omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.workdistribute { omp.teams { omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.teams { omp.workdistribute { omp.teams { omp.terminator } omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.workdistribute { }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.teams { omp.workdistribute { } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.target { omp.teams { omp.workdistribute { %cc = arith.constant 1 : i1  } omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.workdistribute { llvm.unreachable }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.workdistribute { cf.cond_br %b, ^a, ^c ^a: omp.terminator ^c: omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.teams { omp.workdistribute { cf.cond_br %b, ^a, ^c ^a: omp.terminator ^c: omp.terminator } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.sections { omp.barrier omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.sections { %z = arith.constant 1 : i32 omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.section { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.parallel { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) collapse(2) { omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) tiles(1,2) { omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { "omp.loop_nest"(%i,%i,%i) ({^bb0(%a: index): "omp.yield"():()->() }) : (i32,i32,i32) -> () }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop { "omp.loop_nest"(%i,%i,%i) ({^bb0(%a: i32, %c: i32): "omp.yield"():()->() }) : (i32,i32,i32) -> () }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd safelen(2) simdlen(4) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd aligned(%p : memref<i32> -> 0 : i64) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd aligned(%p : memref<i32> -> 4 : i64, %p : memref<i32> -> 4 : i64) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd nontemporal(%p, %p : memref<i32>, memref<i32>) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
"omp.simd"(%p) <{operandSegmentSizes=array<i32:1,0,0,0,0,0,0>}> ({ omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }) : (memref<i32>) -> ()
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
"omp.simd"() <{alignments=[4:i64], operandSegmentSizes=array<i32:0,0,0,0,0,0,0>}> ({ omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }) : () -> ()
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
"omp.simd"(%p) <{alignments=["a"], operandSegmentSizes=array<i32:1,0,0,0,0,0,0>}> ({ omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }) : (memref<i32>) -> ()
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.simd linear(%p = %i : memref<i32>) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {linear_var_types = [i32,i32]}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.wsloop linear(%p = %i : memref<i32>) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } } {linear_var_types = [i32,i32]}
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.distribute dist_schedule_chunk_size(%i : i32) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.taskloop grainsize(%i : i32) num_tasks(%i : i32) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.allocate_dir (%p : memref<i32>) align(3)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.allocate_dir (%p : memref<i32>) align(8)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.map.bounds stride(%x : index)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%q = omp.map.bounds stride(%x : index)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%q = omp.map.bounds extent(%x : index)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.critical(@foo) { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%q = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to) capture(ByRef) mapper(@foo) -> memref<i32>
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.target_data { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.target map_entries(%p -> %q : memref<i32>) { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
omp.target_data map_entries(%p : memref<i32>) { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%q = memref.alloc() : memref<i32> omp.target_data map_entries(%q : memref<i32>) { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
"omp.canonical_loop"(%i) ({^bb0: "omp.terminator"() : () -> ()}) : (i32)->()
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
"omp.canonical_loop"(%i) ({^bb0(%a: index): "omp.terminator"() : () -> ()}) : (i32)->()
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to) capture(ByRef) -> memref<i32> omp.target map_entries(%m -> %q : memref<i32>) { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to) capture(ByRef) -> memref<i32> omp.target_data map_entries(%m : memref<i32>) { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to) capture(ByRef) -> memref<i32> omp.target_enter_data map_entries(%m : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to) capture(ByRef) -> memref<i32> omp.target_exit_data map_entries(%m : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(tofrom) capture(ByRef) -> memref<i32> omp.target_exit_data map_entries(%m : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(to) capture(ByRef) -> memref<i32> omp.target_update map_entries(%m : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(from) capture(ByRef) -> memref<i32> omp.target_enter_data map_entries(%m : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(tofrom) capture(ByRef) -> memref<i32> omp.target_enter_data map_entries(%m : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(from) capture(ByRef) -> memref<i32> omp.target_exit_data map_entries(%m : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(tofrom) capture(ByRef) -> memref<i32> omp.target_update map_entries(%m : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(tofrom) capture(ByRef) -> memref<i32> omp.target_update map_entries(%m, %m : memref<i32>, memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(delete) capture(ByRef) -> memref<i32> omp.target map_entries(%m -> %q : memref<i32>) { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(delete) capture(ByRef) -> memref<i32> omp.target_data map_entries(%m : memref<i32>) { omp.terminator }
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(delete) capture(ByRef) -> memref<i32> omp.target_update map_entries(%m : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(delete) capture(ByRef) -> memref<i32> omp.target_update map_entries(%m, %m : memref<i32>, memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(always, to) capture(ByRef) -> memref<i32> omp.target_update map_entries(%m : memref<i32>)
return }
// -----
func.func @f(%p: memref<i32>, %i: i32, %b: i1, %x: index) {
%m = omp.map.info var_ptr(%p : memref<i32>, i32) map_clauses(always, to) capture(ByRef) -> memref<i32> omp.target_update map_entries(%m, %m : memref<i32>, memref<i32>)
return }
// -----
omp.private {type = private} @p : i32
omp.declare_reduction @r : i32 init { ^bb0(%a: i32): omp.yield(%a : i32) } combiner { ^bb0(%a: i32, %b: i32): omp.yield(%a : i32) }
func.func @f(%x: memref<i32>) {
  "omp.sections"(%x) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>, reduction_byref = array<i1: false>, reduction_syms = [@r]}> ({
  ^bb0(%q: memref<i32>):
    "omp.section"() ({
      omp.terminator
    }) : () -> ()
    omp.terminator
  }) : (memref<i32>) -> ()
  return
}
// -----
omp.private {type = private} @p : i32
func.func @f(%x: memref<i32>) {
  "omp.sections"(%x) <{operandSegmentSizes = array<i32: 0, 0, 1, 0>, private_syms = [@p]}> ({
  ^bb0(%q: memref<i32>):
    "omp.section"() ({
      omp.terminator
    }) : () -> ()
    omp.terminator
  }) : (memref<i32>) -> ()
  return
}
// -----
func.func @f(%x: memref<i32>) {
  "omp.sections"(%x) <{operandSegmentSizes = array<i32: 0, 0, 1, 0>}> ({
  ^bb0(%q: memref<i32>):
    "omp.section"() ({
      ^bb0(%r: i32):
      omp.terminator
    }) : () -> ()
    omp.terminator
  }) : (memref<i32>) -> ()
  return
}
// -----
omp.declare_reduction @r : i32 init { ^bb0(%a: i32): omp.yield(%a : i32) } combiner { ^bb0(%a: i32, %b: i32): omp.yield(%a : i32) }
func.func @f(%x: memref<i32>) {
  "omp.sections"(%x, %x) <{operandSegmentSizes = array<i32: 0, 0, 1, 1>, reduction_byref = array<i1: false>, reduction_syms = [@r]}> ({
  ^bb0(%q: memref<i32>, %q2: memref<i32>):
    "omp.section"() ({
      ^bb0(%r: i32):
      omp.terminator
    }) : () -> ()
    omp.terminator
  }) : (memref<i32>, memref<i32>) -> ()
  return
}
// -----
omp.declare_reduction @r : i32 init { ^bb0(%a: i32): omp.yield(%a : i32) } combiner { ^bb0(%a: i32, %b: i32): omp.yield(%a : i32) }
func.func @f(%x: memref<i32>) {
  "omp.sections"(%x, %x) <{operandSegmentSizes = array<i32: 0, 0, 1, 1>, reduction_byref = array<i1: false>, reduction_syms = [@r]}> ({
  ^bb0(%q: memref<i32>, %q2: memref<i32>):
    "omp.section"() ({
      ^bb0(%r: i32, %r2: i32):
      omp.terminator
    }) : () -> ()
    omp.terminator
  }) : (memref<i32>, memref<i32>) -> ()
  return
}
// -----
func.func @f(%x: memref<i32>) {
    "omp.section"() ({
      omp.terminator
    }) : () -> ()
  return
}
// -----
%0 = omp.new_cli
%1 = omp.new_cli
%i = "t.s"() : () -> i32
omp.tile (%0) <- (%1) sizes(%i : i32)
// -----
%0 = omp.new_cli
%i = "t.s"() : () -> i32
omp.canonical_loop(%0) %iv : i32 in range(%i) { omp.terminator }
omp.unroll_heuristic(%0)
// -----
%0 = omp.new_cli
omp.unroll_heuristic(%0)
// -----
%0 = "t.s"() : () -> !omp.cli
omp.unroll_heuristic(%0)
// -----
%0 = "t.s"() : () -> !omp.cli
%1 = "t.s"() : () -> !omp.cli
%i = "t.s"() : () -> i32
"omp.tile"(%0, %i) <{operandSegmentSizes = array<i32: 0, 1, 1>}> : (!omp.cli, i32) -> ()
// -----
%0 = "t.s"() : () -> !omp.cli
%i = "t.s"() : () -> i32
"omp.tile"(%0, %i, %i) <{operandSegmentSizes = array<i32: 0, 1, 2>}> : (!omp.cli, i32, i32) -> ()
// -----
%0 = "t.s"() : () -> !omp.cli
%i = "t.s"() : () -> i32
"omp.tile"(%0, %0, %i) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!omp.cli, !omp.cli, i32) -> ()
// -----
%i = "t.s"() : () -> i32
"omp.tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> ()
// -----
%0 = "t.s"() : () -> !omp.cli
%1 = "t.s"() : () -> !omp.cli
%2 = "t.s"() : () -> !omp.cli
%i = "t.s"() : () -> i32
"omp.tile"(%0, %1, %2, %i) <{operandSegmentSizes = array<i32: 2, 1, 1>}> : (!omp.cli, !omp.cli, !omp.cli, i32) -> ()
// -----
%0 = "t.s"() : () -> !omp.cli
%1 = "t.s"() : () -> !omp.cli
%2 = "t.s"() : () -> !omp.cli
%i = "t.s"() : () -> i32
"omp.tile"(%0, %1) <{operandSegmentSizes = array<i32: 0, 2, 0>}> : (!omp.cli, !omp.cli) -> ()
// -----
%0 = omp.new_cli
%i = "t.s"() : () -> i32
omp.canonical_loop(%0) %iv : i32 in range(%i) { omp.terminator }
%1 = "t.s"() : () -> !omp.cli
"omp.tile"(%0, %i) <{operandSegmentSizes = array<i32: 0, 1, 1>}> : (!omp.cli, i32) -> ()
// -----
%0 = omp.new_cli
%i = "t.s"() : () -> i32
omp.canonical_loop(%0) %iv : i32 in range(%i) { omp.terminator }
%1 = "t.s"() : () -> !omp.cli
"omp.tile"(%1, %0, %i, %i) <{operandSegmentSizes = array<i32: 0, 2, 2>}> : (!omp.cli, !omp.cli, i32, i32) -> ()
// -----
%i = "t.s"() : () -> i32
omp.atomic.write %i = %i : i32, i32
// -----
func.func @a(%m: memref<1xf32>) { "omp.target_enter_data"(%m) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>}> : (memref<1xf32>) -> () return }
// -----
func.func @a() { %m = memref.alloc() : memref<1xf32> "omp.target_enter_data"(%m) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>}> : (memref<1xf32>) -> () return }
// -----
func.func @a(%m: memref<1xf32>) {
%d = "omp.map.info"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, var_type = memref<1xf32>, map_type =  #omp<clause_map_flags from>, map_capture_type = #omp<variable_capture_kind(ByCopy)>}> : (memref<1xf32>) -> memref<1xf32>
"omp.target_enter_data"(%d) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>}> : (memref<1xf32>) -> () return }
// -----
func.func @a(%m: memref<1xf32>) {
%d = "omp.map.info"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, var_type = memref<1xf32>, map_type =  #omp<clause_map_flags to>, map_capture_type = #omp<variable_capture_kind(ByCopy)>}> : (memref<1xf32>) -> memref<1xf32>
"omp.target_exit_data"(%d) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>}> : (memref<1xf32>) -> () return }
// -----
func.func @a(%m: memref<1xf32>) {
%d = "omp.map.info"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, var_type = memref<1xf32>, map_type =  #omp<clause_map_flags del>, map_capture_type = #omp<variable_capture_kind(ByCopy)>}> : (memref<1xf32>) -> memref<1xf32>
"omp.target_update"(%d) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>}> : (memref<1xf32>) -> () return }
// -----
func.func @a(%m: memref<1xf32>) {
%d = "omp.map.info"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, var_type = memref<1xf32>, map_type =  #omp<clause_map_flags to|from>, map_capture_type = #omp<variable_capture_kind(ByCopy)>}> : (memref<1xf32>) -> memref<1xf32>
"omp.target_update"(%d) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>}> : (memref<1xf32>) -> () return }
// -----
func.func @a(%m: memref<1xf32>) {
%d = "omp.map.info"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, var_type = memref<1xf32>, map_type =  #omp<clause_map_flags to>, map_capture_type = #omp<variable_capture_kind(ByCopy)>}> : (memref<1xf32>) -> memref<1xf32>
"omp.target_update"(%d, %d) <{operandSegmentSizes = array<i32: 0, 0, 0, 2>}> : (memref<1xf32>, memref<1xf32>) -> () return }
// -----
func.func @a(%m: memref<1xf32>) {
%d = "omp.map.info"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, var_type = memref<1xf32>, map_type =  #omp<clause_map_flags to>, map_capture_type = #omp<variable_capture_kind(ByCopy)>}> : (memref<1xf32>) -> memref<1xf32>
%e = "omp.map.info"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, var_type = memref<1xf32>, map_type =  #omp<clause_map_flags from>, map_capture_type = #omp<variable_capture_kind(ByCopy)>}> : (memref<1xf32>) -> memref<1xf32>
"omp.target_update"(%d, %e) <{operandSegmentSizes = array<i32: 0, 0, 0, 2>}> : (memref<1xf32>, memref<1xf32>) -> () return }
// -----
func.func @a(%m: memref<1xf32>) {
%d = "omp.map.info"(%m) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, var_type = memref<1xf32>, map_type =  #omp<clause_map_flags del>, map_capture_type = #omp<variable_capture_kind(ByCopy)>}> : (memref<1xf32>) -> memref<1xf32>
  "omp.target_data"(%d) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0>}> ({ "omp.terminator"() : () -> () }) : (memref<1xf32>) -> () return }
// -----
func.func @a(%v : memref<i32>, %x : memref<i32>) { omp.atomic.capture { omp.atomic.read %v = %x : memref<i32>, memref<i32>, i32
 omp.atomic.read %v = %x : memref<i32>, memref<i32>, i32 } func.return }
// -----
func.func @a(%v : memref<i32>, %x : memref<i32>, %y: i32) { omp.atomic.capture { omp.atomic.write %v = %y : memref<i32>, i32
 omp.atomic.read %v = %x : memref<i32>, memref<i32>, i32 } func.return }
// -----
func.func @f(%i: i32) {
  %c0 = omp.new_cli
  %c1 = omp.new_cli
  omp.canonical_loop(%c0) %a : i32 in range(%i) { omp.canonical_loop(%c1) %b : i32 in range(%i) { omp.terminator } omp.terminator }
  %g0 = omp.new_cli
  %g1 = omp.new_cli
  %h0 = omp.new_cli
  %h1 = omp.new_cli
  omp.tile (%g0, %g1, %h0, %h1) <- (%c0, %c1) sizes(%i, %i : i32, i32)
  return
}
// -----
func.func @f(%i: i32) {
  %c0 = omp.new_cli
  %c1 = omp.new_cli
  omp.canonical_loop(%c0) %a : i32 in range(%i) { omp.terminator }
  omp.canonical_loop(%c1) %b : i32 in range(%i) { omp.terminator }
  omp.tile <- (%c0, %c1) sizes(%i, %i : i32, i32)
  return
}
// -----
func.func @f(%i: i32) {
  %c0 = omp.new_cli
  %c1 = omp.new_cli
  omp.canonical_loop(%c1) %a : i32 in range(%i) { omp.canonical_loop(%c0) %b : i32 in range(%i) { omp.terminator } omp.terminator }
  omp.tile <- (%c0, %c1) sizes(%i, %i : i32, i32)
  return
}
// -----
func.func @f(%i: i32) {
  %c0 = omp.new_cli
  %c1 = omp.new_cli
  omp.canonical_loop(%c0) %a : i32 in range(%i) { "foo.x"() : () -> () omp.canonical_loop(%c1) %b : i32 in range(%i) { omp.terminator } omp.terminator }
  omp.tile <- (%c0, %c1) sizes(%i, %i : i32, i32)
  return
}
// -----
func.func @f(%i: i32) {
  %c0 = omp.new_cli
  %c1 = omp.new_cli
  omp.canonical_loop(%c0) %a : i32 in range(%i) { omp.canonical_loop(%c1) %b : i32 in range(%a) { omp.terminator } omp.terminator }
  omp.tile <- (%c0, %c1) sizes(%i, %i : i32, i32)
  return
}
// -----
func.func @f(%i: i32) {
  %c0 = omp.new_cli
  omp.canonical_loop(%c0) %a : i32 in range(%i) { omp.terminator }
  omp.tile <- (%c0, %c0) sizes(%i, %i : i32, i32)
  return
}
// -----
func.func @f(%i: i32, %c9: !omp.cli) {
  omp.tile <- (%c9) sizes(%i : i32)
  return
}
// -----
func.func @f(%i: i32) {
  %c0 = omp.new_cli
  omp.tile <- (%c0) sizes(%i : i32)
  return
}
// -----
func.func @f(%i: i32) {
  omp.taskloop grainsize(%i : i32) num_tasks(%i : i32) { omp.loop_nest (%a) : i32 = (%i) to (%i) step (%i) { omp.yield } }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.taskloop nogroup grainsize(%i : i32) num_tasks(%i : i32) allocate(%m : memref<i32> -> %m : memref<i32>) { omp.loop_nest (%a) : i32 = (%i) to (%i) step (%i) { omp.yield } }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.taskloop { "foo.x"() : () -> () }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.target host_eval(%i -> %b : i32) { "foo.x"(%b) : (i32) -> () omp.terminator }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.target host_eval(%i -> %b : i32) { omp.teams num_teams(to %b : i32) { omp.terminator } omp.terminator }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.target host_eval(%i -> %b : i32) { omp.parallel num_threads(%b : i32) { omp.terminator } omp.terminator }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.target host_eval(%i -> %b : i32) { omp.teams { omp.parallel num_threads(%b : i32) { omp.terminator } omp.terminator } omp.terminator }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.target host_eval(%i -> %b : i32) { omp.teams { omp.distribute { omp.loop_nest (%a) : i32 = (%b) to (%b) step (%b) { omp.yield } } omp.terminator } omp.terminator }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.target host_eval(%i -> %b : i32) { omp.teams thread_limit(%b : i32) { omp.terminator } omp.terminator }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.target host_eval(%i -> %b : i32) { omp.teams if(%b) { omp.terminator } omp.terminator }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.target host_eval(%i -> %b : i32) { omp.teams num_teams(%i : i32 to %b : i32) { omp.terminator } omp.terminator }
  return
}
// -----
func.func @f(%i: i32, %m: memref<i32>) {
  omp.target host_eval(%i -> %b : i32) { "t.u"(%b) : (i32) -> () omp.teams { omp.terminator } omp.teams { omp.terminator } omp.terminator }
  return
}
// -----
func.func @f(%i: i32) {
  omp.wsloop ordered(1) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) depend_vec(%i : i32) omp.yield } }
return }
// -----
func.func @f(%i: i32) {
  omp.wsloop ordered(1) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered omp.yield } }
return }
// -----
func.func @f(%i: i32) {
  omp.wsloop ordered(1) { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered depend_type(dependsource) omp.yield } }
return }
// -----
func.func @f(%i: i32) {
  omp.simd { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) { omp.ordered omp.yield } }
return }
// -----
func.func @f(%p: memref<i32>, %i: i1, %b: i1, %x: index) {
omp.parallel { omp.distribute { omp.wsloop { omp.loop_nest (%k) : i32 = (%i) to (%i) step (%i) {  omp.yield }  {, omp.composite} } {omp.composite} omp.terminator }
return }
