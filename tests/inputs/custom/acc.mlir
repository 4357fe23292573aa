// ----- compute
func.func @f(%m: memref<10xf32>, %n: i32, %c: i1, %i: index) {
  %0 = acc.copyin varPtr(%m : memref<10xf32>) -> memref<10xf32> {name = "m"}
  %1 = acc.create varPtr(%m : memref<10xf32>) -> memref<10xf32>
  acc.parallel num_gangs({%n : i32}) num_workers(%n : i32) dataOperands(%0 : memref<10xf32>) { acc.yield }
  acc.serial dataOperands(%0 : memref<10xf32>) if(%c) { acc.yield }
  acc.kernels { acc.terminator }
  acc.data dataOperands(%1 : memref<10xf32>) { acc.terminator }
  acc.loop gang vector control(%k : index) = (%i : index) to (%i : index) step (%i : index) { acc.yield } attributes {inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>]}
  acc.wait
  acc.init
  acc.shutdown
  acc.copyout accPtr(%0 : memref<10xf32>) to varPtr(%m : memref<10xf32>)
  acc.delete accPtr(%1 : memref<10xf32>)
  return
}
// ----- attributes
"foo.t"() {a = #acc.device_type<nvidia>, b = #acc<data_clause acc_copy>, c = !acc.data_bounds_ty, d = #acc<defaultvalue none>, e = #acc.declare<dataClause = acc_create>} : () -> ()
func.func @f(%i: index) {
  %0 = acc.bounds lowerbound(%i : index) upperbound(%i : index)
  return
}
