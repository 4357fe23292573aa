// ----- parallel
func.func @f(%n: i32, %c: i1, %l: index, %m: memref<i32>) {
  omp.parallel num_threads(%n : i32) if(%c) proc_bind(close) {
    omp.barrier
    omp.master { omp.terminator }
    omp.masked filter(%n : i32) { omp.terminator }
    omp.critical { omp.terminator }
    omp.single nowait { omp.terminator }
    omp.taskyield
    omp.taskwait
    omp.flush
    omp.terminator
  }
  omp.parallel {
    omp.wsloop schedule(dynamic = %n : i32, monotonic) {
      omp.loop_nest (%i, %j) : index = (%l, %l) to (%l, %l) inclusive step (%l, %l) { omp.yield }
    }
    omp.sections { omp.section { omp.terminator }
      omp.terminator }
    omp.terminator
  }
  omp.simd simdlen(4) { omp.loop_nest (%i) : i32 = (%n) to (%n) step (%n) { omp.yield } }
  omp.task if(%c) { omp.terminator }
  omp.taskgroup { omp.terminator }
  omp.teams num_teams(to %n : i32) { omp.terminator }
  return
}
// ----- atomic
func.func @f(%x: memref<i32>, %v: memref<i32>, %e: i32) {
  omp.atomic.read %v = %x memory_order(acquire) hint(uncontended) : memref<i32>, memref<i32>, i32
  omp.atomic.write %x = %e : memref<i32>, i32
  omp.atomic.update %x : memref<i32> {
  ^bb0(%a: i32):
    %b = arith.addi %a, %e : i32
    omp.yield(%b : i32)
  }
  return
}
omp.critical.declare @mutex hint(none)
omp.declare_reduction @add : i32 init {
^bb0(%a: i32):
  %c = arith.constant 0 : i32
  omp.yield (%c : i32)
} combiner {
^bb0(%a: i32, %b: i32):
  %c = arith.addi %a, %b : i32
  omp.yield (%c : i32)
}
omp.private {type = private} @p : i32
// ----- target
func.func @f(%p: !llvm.ptr, %d: i32, %c: i1) {
  %0 = omp.map.info var_ptr(%p : !llvm.ptr, i32) map_clauses(tofrom) capture(ByRef) -> !llvm.ptr {name = "x"}
  omp.target map_entries(%0 -> %a : !llvm.ptr) {
    omp.terminator
  }
  omp.target_data map_entries(%0 : !llvm.ptr) { omp.terminator }
  %1 = omp.map.info var_ptr(%p : !llvm.ptr, i32) map_clauses(to) capture(ByRef) -> !llvm.ptr
  omp.target_enter_data if(%c) device(%d : i32) map_entries(%1 : !llvm.ptr)
  return
}
