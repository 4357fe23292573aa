%v = "t.s"() : () -> memref<f32>
%m = "t.s"() : () -> memref<10xf32>
%l = "t.s"() : () -> !llvm.ptr
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
%x = "t.s"() : () -> index
%bo = acc.bounds lowerbound(%x : index) upperbound(%x : index)
acc.private.recipe @r : memref<10xf32> init { ^bb0(%a: memref<10xf32>): acc.yield %a : memref<10xf32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %c: memref<f32>): acc.terminator }
acc.reduction.recipe @red : memref<f32> reduction_operator<add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %c: memref<f32>): acc.yield %a : memref<f32> }
%c1 = acc.copyin varPtr(%v : memref<f32>) -> memref<f32>
%c2 = acc.copyin varPtr(%v : memref<f32>) varType(tensor<f32>) varPtrPtr(%l : !llvm.ptr) bounds(%bo) async -> memref<f32> {name = "a", structured = false}
%c3 = acc.copyin varPtr(%l : !llvm.ptr) varType(f32) async(%i : i32) -> !llvm.ptr
%c4 = acc.copyin varPtr(%m : memref<10xf32>) async(%i : i32, %i : i32 [#acc.device_type<nvidia>]) -> memref<10xf32>
%c5 = "acc.copyin"(%m) <{asyncOnly = [#acc.device_type<none>, #acc.device_type<nvidia>], operandSegmentSizes = array<i32:1,0,0,0>, varType = tensor<10xf32>}> : (memref<10xf32>) -> memref<10xf32>
%c6 = acc.copyin varPtr(%m : memref<10xf32>) async([#acc.device_type<nvidia>], %i : i32) -> memref<10xf32>
%c7 = acc.private varPtr(%m : memref<10xf32>) recipe(@r) -> memref<10xf32>
%c8 = acc.firstprivate varPtr(%v : memref<f32>) recipe(@f) -> memref<f32>
%c9 = acc.reduction varPtr(%v : memref<f32>) recipe(@red) -> memref<f32>

acc.copyout accPtr(%c1 : memref<f32>) bounds(%bo) async to varPtr(%v : memref<f32>) {name = "x"}
acc.delete accPtr(%c1 : memref<f32>) async(%i : i32)
acc.data dataOperands(%c1 : memref<f32>) if(%b) async(%i : i32) wait { acc.terminator }
acc.data dataOperands(%c1 : memref<f32>) wait({%i : i32}) { acc.terminator } attributes {defaultAttr = #acc<defaultvalue none>}
acc.data dataOperands(%c1 : memref<f32>) wait({%i : i32, %i : i32} [#acc.device_type<nvidia>], {devnum: %i : i32, %i : i32}) { acc.terminator }
acc.data dataOperands(%c1 : memref<f32>) wait([#acc.device_type<nvidia>], {%i : i32}) { acc.terminator }
acc.data dataOperands(%c1 : memref<f32>) wait([#acc.device_type<nvidia>, #acc.device_type<host>], {%i : i32}) { acc.terminator }
acc.enter_data dataOperands(%c2 : memref<f32>) if(%b) async(%i : i32) wait_devnum(%i : i32) wait(%i, %i : i32, i32)
acc.enter_data async wait dataOperands(%c2 : memref<f32>)
acc.wait(%i, %i : i32, i32) async(%i : i32) wait_devnum(%i : i32) if(%b)
acc.wait async
acc.parallel combined(loop) dataOperands(%c1 : memref<f32>) async num_gangs({%i : i32, %i : i32}) num_workers(%i : i32) vector_length(%i : i32, %x : index [#acc.device_type<nvidia>]) private(%c7 : memref<10xf32>) self(%b) if(%b) reduction(%c9 : memref<f32>) { acc.yield } attributes {selfAttr}
acc.parallel firstprivate(%c8 : memref<f32>) num_gangs({%i : i32}, {%i : i32, %x : index, %x : index} [#acc.device_type<nvidia>]) { acc.yield }
acc.kernels num_gangs({%i : i32} [#acc.device_type<nvidia>]) { acc.terminator }
acc.serial async(%i : i32) { acc.yield }
%ud = acc.update_device varPtr(%v : memref<f32>) -> memref<f32>
acc.update async(%i : i32) dataOperands(%ud : memref<f32>)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%b = "t.s"() : () -> i1
%x = "t.s"() : () -> index
%c7 = acc.cache varPtr(%v : memref<f32>) -> memref<f32>
acc.loop combined(kernels) gang worker vector control(%iv : index) = (%x : index) to (%x : index) step (%x : index) { acc.yield } attributes {inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>]}
acc.loop gang({num=%i : i32}) worker(%i : i32) vector(%i : i32, %x : index [#acc.device_type<nvidia>]) control(%iv : i32, %jv : index) = (%i, %x : i32, index) to (%i, %x : i32, index) step (%i, %x : i32, index) { acc.yield } attributes {inclusiveUpperbound = array<i1: true, false>, independent = [#acc.device_type<none>]}
acc.loop gang({num=%i : i32, static=%x : index, dim=%i : i32} [#acc.device_type<nvidia>], {, static=%i : i32}) control(%iv : i32) = (%i : i32) to (%i : i32) step (%i : i32) { acc.yield } attributes {inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>]}
acc.loop gang([#acc.device_type<nvidia>, #acc.device_type<none>]) worker control(%iv : i32) = (%i : i32) to (%i : i32) step (%i : i32) { acc.yield } attributes {inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>]}
acc.loop gang([#acc.device_type<nvidia>], {num=%i : i32}) worker([#acc.device_type<nvidia>], %i : i32) tile({%i : i32, %i : i32}, {%x : index} [#acc.device_type<nvidia>]) cache(%c7 : memref<f32>) control(%iv : i32) = (%i : i32) to (%i : i32) step (%i : i32) { acc.yield } attributes {inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>]}

acc.loop combined(parallel) { scf.for %q = %x to %x step %x { } acc.yield } attributes {independent = [#acc.device_type<none>]}
acc.loop combined(serial) { scf.for %q = %x to %x step %x { } acc.yield } attributes {independent = [#acc.device_type<none>]}

acc.kernel_environment async(%i : i32) { }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%c1 = acc.copyin varPtr(%v : memref<f32>) -> memref<f32>
%1 = "acc.copyin"(%v,%i) <{asyncOnly = [#acc.device_type<nvidia>], asyncOperandsDeviceType=[#acc.device_type<none>], operandSegmentSizes = array<i32:1,0,0,1>, varType = f32}> : (memref<f32>,i32) -> memref<f32>
%2 = "acc.copyin"(%v,%i) <{asyncOnly = [#acc.device_type<nvidia>], asyncOperandsDeviceType=[#acc.device_type<host>], operandSegmentSizes = array<i32:1,0,0,1>, varType = f32}> : (memref<f32>,i32) -> memref<f32>
%3 = "acc.copyin"(%v) <{asyncOnly = [], operandSegmentSizes = array<i32:1,0,0,0>, varType = f32}> : (memref<f32>) -> memref<f32>
%4 = "acc.copyin"(%v) <{asyncOnly = [#acc.device_type<nvidia>], operandSegmentSizes = array<i32:1,0,0,0>, varType = f32}> : (memref<f32>) -> memref<f32>
%5 = "acc.copyin"(%v,%i,%i) <{asyncOnly = [], asyncOperandsDeviceType=[#acc.device_type<host>,#acc.device_type<nvidia>], operandSegmentSizes = array<i32:1,0,0,2>, varType = f32}> : (memref<f32>,i32,i32) -> memref<f32>
"acc.data"(%i,%i,%c1) <{operandSegmentSizes = array<i32: 0, 0, 2, 1>, waitOperandsDeviceType=[#acc.device_type<host>], waitOperandsSegments=array<i32:2>,hasWaitDevnum=[true]}> ({ acc.terminator }) : (i32,i32,memref<f32>) -> ()
"acc.parallel"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, numWorkersDeviceType=[], numGangsSegments=array<i32>, numGangsDeviceType=[]}> ({ acc.yield }) : () -> ()
"acc.loop"() <{gang = [#acc.device_type<none>, #acc.device_type<nvidia>], independent = [#acc.device_type<none>], operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, vector = [#acc.device_type<nvidia>]}> ({ "scf.for"(%x, %x, %x) ({
  ^bb0(%arg0: index):
    "scf.yield"() : () -> ()
  }) : (index, index, index) -> ()
 acc.yield }) : () -> ()
%b = "t.s"() : () -> i1
%x = "t.s"() : () -> index
// -----
acc.routine @a1 func(@f) bind(@x) seq
// -----
acc.routine @a8 func(@f) gang([#acc.device_type<nvidia>], dim: 2 : i64)
// -----
acc.routine @a8 func(@f) gang([#acc.device_type<nvidia>], dim: 2 : i64 [#acc.device_type<host>])
// -----
"acc.routine"() <{sym_name="a7", func_name=@f, gang=[#acc.device_type<nvidia>]}> : () -> ()
// -----
"acc.routine"() <{sym_name="a7", func_name=@f, gang=[#acc.device_type<nvidia>,#acc.device_type<host>]}> : () -> ()
// -----
"acc.routine"() <{sym_name="a7", func_name=@f, gang=[], seq=[#acc.device_type<nvidia>]}> : () -> ()
// -----
"acc.routine"() <{sym_name="a7", func_name=@f, worker=[#acc.device_type<nvidia>]}> : () -> ()
// -----
"acc.routine"() <{sym_name="a7", func_name=@f, worker=[]}> : () -> ()
// -----
"acc.routine"() <{sym_name="a7", func_name=@f, worker=[#acc.device_type<nvidia>,#acc.device_type<host>]}> : () -> ()
// -----
acc.routine @a9 func(@f) worker
// -----
acc.routine @a10 func(@f) worker ([#acc.device_type<nvidia>]) nohost implicit
// -----
acc.routine @a2 func(@f) bind("x") seq
// -----
acc.routine @a10 func(@f) worker ([#acc.device_type<nvidia>, #acc.device_type<host>])
// -----
acc.routine @a10 func(@f) worker (#acc.device_type<nvidia>)
// -----
acc.routine @a10 func(@f) worker ([])
// -----
acc.routine @a10 func(@f) worker ()
// -----
acc.routine @a3 func(@f) bind(@x, "y" [#acc.device_type<nvidia>], @z [#acc.device_type<host>]) seq
// -----
acc.routine @a3 func(@f) bind("y" [#acc.device_type<nvidia>], @z) seq
// -----
acc.routine @a4 func(@f) gang
// -----
acc.routine @a5 func(@f) gang(dim: 1 : i64)
// -----
acc.routine @a5 func(@f) gang(dim: 1 : i32)
// -----
acc.routine @a6 func(@f) gang(dim: 2 : i64 [#acc.device_type<nvidia>])
// -----
acc.routine @a6 func(@f) gang(dim: 2 [#acc.device_type<nvidia>])
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin var(%v : memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin foo(%v : memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr %v : memref<f32> -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) varType(3) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) varType f32 -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) async(%i) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) async() -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) async(%i : i32 [3]) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) async(%i : i32 [foo]) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) async(%i : i32 [#acc.device_type<nvidia>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) async([3], %i : i32) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) async([#acc.device_type<nvidia>]) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) async([], %i : i32) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) recipe(3) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
%1 = acc.copyin varPtr(%v : memref<f32>) recipe(@a::@b) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.data wait(%i : i32) { acc.terminator }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.data wait({devnum %i : i32}) { acc.terminator }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.data wait({%i}) { acc.terminator }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.data wait({}) { acc.terminator }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.data wait({%i : i32) { acc.terminator }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.data wait() { acc.terminator }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.data wait([3]) { acc.terminator }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.enter_data async()
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.enter_data async(%i)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.enter_data async(%i : i32, %i : i32)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.enter_data wait(%i)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.enter_data wait()
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.enter_data wait(%i, %i : i32)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.parallel num_gangs(%i : i32) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.parallel num_gangs() { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.parallel num_gangs({}) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.parallel num_gangs({%i : i32}, ) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.parallel num_gangs({%i : i32} [foo]) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.parallel num_workers() { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.parallel num_workers(%i) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.parallel num_workers(%i : i32 [#acc.device_type<host>], %i : i32) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop tile() { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop tile({}) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop gang() { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop gang({}) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop gang({foo=%i : i32}) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop gang({num=%i : i32,}) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop gang({num=%i : i32,foo}) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop gang({num=%i : i32},{}) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop gang({num %i : i32}) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop gang({num=%i}) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop gang({num=%i : i32 static=%i : i32}, {, dim=%i : i32}) control(%k : i32) = (%i : i32) to (%i : i32) step (%i : i32) { acc.yield } attributes {inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>]}
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop gang([#acc.device_type<host>],) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop combined(foo) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop combined() { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (%i : i32) to (%i : i32) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop control() = (%i : i32) to (%i : i32) step (%i : i32) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (%i, %i : i32) to (%i : i32) step (%i : i32) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (%i, %i : i32, i32) to (%i : i32) step (%i : i32) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop control(%k) = (%i : i32) to (%i : i32) step (%i : i32) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (%i) to (%i : i32) step (%i : i32) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) (%i) to (%i : i32) step (%i : i32) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop control %k : i32 = (%i : i32) to (%i : i32) step (%i : i32) { acc.yield }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.routine @a func(@f) bind(3)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.routine @a func(@f) bind(@a
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.routine @a func(@f) gang()
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.routine @a func(@f) gang(foo: 3)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.routine @a func(@f) gang(dim 3)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.routine @a func(@f) gang(dim: foo)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.routine @a func(@f) gang([#acc.device_type<host>])
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.routine @a func(@f) worker ()
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.copyout accVar(%v : memref<f32>) to varPtr(%v : memref<f32>)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.copyout foo(%v : memref<f32>) to varPtr(%v : memref<f32>)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.copyout accPtr(%v) to varPtr(%v : memref<f32>)
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.wait(%i)
