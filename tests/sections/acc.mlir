acc.private.recipe @r : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.private"(%v) <{varType = f32, recipe = @r, operandSegmentSizes = array<i32:1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.parallel"(%v) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,1,0,0>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @r : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate"(%v) <{varType = f32, recipe = @r, operandSegmentSizes = array<i32:1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
"acc.parallel"(%v) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,1,0>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
"acc.parallel"(%v) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,1,0,0,0>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
"acc.parallel"(%v) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,1>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @r : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.private"(%v) <{varType = f32, recipe = @r, operandSegmentSizes = array<i32:1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.parallel"(%0, %0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,2,0,0>}> ({ acc.yield }) : (memref<f32>, memref<f32>) -> ()
// -----
acc.private.recipe @r : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.private"(%v) <{varType = f32, recipe = @r, operandSegmentSizes = array<i32:1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.serial"(%0, %0) <{operandSegmentSizes = array<i32:0,0,0,0,0,2,0,0>}> ({ acc.yield }) : (memref<f32>, memref<f32>) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.parallel"(%v) <{operandSegmentSizes = array<i32:1,0,0,0,0,0,0,0,0,0,0>, asyncOperandsDeviceType = [#acc.device_type<none>], asyncOnly = [#acc.device_type<none>]}> ({ acc.yield }) : (i32) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.parallel"(%v) <{operandSegmentSizes = array<i32:0,1,0,0,0,0,0,0,0,0,0>}> ({ acc.yield }) : (i32) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.parallel"(%v) <{operandSegmentSizes = array<i32:0,1,0,0,0,0,0,0,0,0,0>, waitOperandsSegments = array<i32:2>, waitOperandsDeviceType = [#acc.device_type<none>]}> ({ acc.yield }) : (i32) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.parallel"(%v) <{operandSegmentSizes = array<i32:0,1,0,0,0,0,0,0,0,0,0>, waitOperandsSegments = array<i32:1>, waitOperandsDeviceType = [#acc.device_type<none>, #acc.device_type<nvidia>]}> ({ acc.yield }) : (i32) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.parallel"(%v) <{operandSegmentSizes = array<i32:0,1,0,0,0,0,0,0,0,0,0>, waitOperandsSegments = array<i32:1>, waitOperandsDeviceType = [#acc.device_type<none>], waitOnly = [#acc.device_type<none>]}> ({ acc.yield }) : (i32) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.parallel"(%v,%v,%v,%v) <{operandSegmentSizes = array<i32:0,0,4,0,0,0,0,0,0,0,0>, numGangsSegments = array<i32:4>, numGangsDeviceType = [#acc.device_type<none>]}> ({ acc.yield }) : (i32,i32,i32,i32) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.parallel"(%v,%v) <{operandSegmentSizes = array<i32:0,0,2,0,0,0,0,0,0,0,0>}> ({ acc.yield }) : (i32,i32) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.parallel"(%v,%v) <{operandSegmentSizes = array<i32:0,0,2,0,0,0,0,0,0,0,0>, numGangsSegments = array<i32:1,2>, numGangsDeviceType = [#acc.device_type<none>, #acc.device_type<nvidia>]}> ({ acc.yield }) : (i32,i32) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.parallel"(%v,%v) <{operandSegmentSizes = array<i32:0,0,0,0,2,0,0,0,0,0,0>, vectorLengthDeviceType = [#acc.device_type<none>]}> ({ acc.yield }) : (i32,i32) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.kernels"(%v,%v) <{operandSegmentSizes = array<i32:0,0,2,0,0,0,0,0>}> ({ acc.terminator }) : (i32,i32) -> ()
// -----
%v = "t.s"() : () -> i32
"acc.update"(%v) <{operandSegmentSizes = array<i32:0,1,0,0>}> : (i32) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
"acc.update"(%v) <{operandSegmentSizes = array<i32:0,0,0,1>}> : (memref<f32>) -> ()
// -----
"acc.data"() <{operandSegmentSizes = array<i32:0,0,0,0>}> ({acc.terminator}) : () -> ()
// -----
%v = "t.s"() : () -> memref<f32>
"acc.data"(%v) <{operandSegmentSizes = array<i32:0,0,0,1>}> ({acc.terminator}) : (memref<f32>) -> ()
// -----
"acc.enter_data"() <{operandSegmentSizes = array<i32:0,0,0,0,0>}> : () -> ()
// -----
%v = "t.s"() : () -> memref<f32>
"acc.enter_data"(%v) <{operandSegmentSizes = array<i32:0,0,0,0,1>}> : (memref<f32>) -> ()
// -----
%v, %i = "t.s"() : () -> (memref<f32>, i32)
"acc.enter_data"(%i, %v) <{operandSegmentSizes = array<i32:0,1,0,0,1>, async}> : (i32, memref<f32>) -> ()
// -----
%v, %i = "t.s"() : () -> (memref<f32>, i32)
"acc.enter_data"(%i, %v) <{operandSegmentSizes = array<i32:0,0,0,1,1>, wait}> : (i32, memref<f32>) -> ()
// -----
%v, %i = "t.s"() : () -> (memref<f32>, i32)
"acc.enter_data"(%i, %v) <{operandSegmentSizes = array<i32:0,0,1,0,1>}> : (i32, memref<f32>) -> ()
// -----
%v, %i = "t.s"() : () -> (memref<f32>, i32)
"acc.exit_data"(%i, %v) <{operandSegmentSizes = array<i32:0,0,1,0,1>}> : (i32, memref<f32>) -> ()
// -----
"acc.exit_data"() <{operandSegmentSizes = array<i32:0,0,0,0,0>}> : () -> ()
// -----
%v, %i = "t.s"() : () -> (memref<f32>, i32)
"acc.wait"(%i) <{operandSegmentSizes = array<i32:0,1,0,0>, async}> : (i32) -> ()
// -----
%v, %i = "t.s"() : () -> (memref<f32>, i32)
"acc.wait"(%i) <{operandSegmentSizes = array<i32:0,0,1,0>}> : (i32) -> ()
// -----
"acc.set"() <{operandSegmentSizes = array<i32:0,0,0>}> : () -> ()
// -----
%0 = "acc.bounds"() <{operandSegmentSizes = array<i32:0,0,0,0,0>}> : () -> !acc.data_bounds_ty
// -----
"acc.host_data"() <{operandSegmentSizes = array<i32:0,0>}> ({acc.terminator}) : () -> ()
// -----
%v = "t.s"() : () -> memref<f32>
"acc.host_data"(%v) <{operandSegmentSizes = array<i32:0,1>}> ({acc.terminator}) : (memref<f32>) -> ()
// -----
%0 = "acc.declare_enter"() : () -> !acc.declare_token
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_enter"(%v) : (memref<f32>) -> !acc.declare_token
// -----
%v = "t.s"() : () -> memref<f32>
"acc.declare_exit"(%v) <{operandSegmentSizes = array<i32:0,1>}> : (memref<f32>) -> ()
// -----
"acc.declare_exit"() <{operandSegmentSizes = array<i32:0,0>}> : () -> ()
// -----
%v = "t.s"() : () -> !acc.declare_token
"acc.declare_exit"(%v) <{operandSegmentSizes = array<i32:1,0>}> : (!acc.declare_token) -> ()
// -----
"acc.declare"() ({acc.terminator}) : () -> ()
// -----
"acc.private.recipe"() <{sym_name = "r", type = memref<f32>}> ({}, {}) : () -> ()
// -----
"acc.private.recipe"() <{sym_name = "r", type = memref<f32>}> ({ ^bb0(%a: f32): acc.yield %a : f32 }, {}) : () -> ()
// -----
"acc.private.recipe"() <{sym_name = "r", type = memref<f32>}> ({ acc.yield }, {}) : () -> ()
// -----
"acc.private.recipe"() <{sym_name = "r", type = memref<f32>}> ({ ^bb0(%a: memref<f32>): %0 = "t.s"() : () -> f32 
 acc.yield %0 : f32 }, {}) : () -> ()
// -----
"acc.private.recipe"() <{sym_name = "r", type = memref<f32>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {^bb0(%b:f32): acc.yield }) : () -> ()
// -----
"acc.private.recipe"() <{sym_name = "r", type = memref<f32>}> ({ ^bb0(%a: memref<f32>): acc.yield  }, {}) : () -> ()
// -----
"acc.private.recipe"() <{sym_name = "r", type = memref<f32>}> ({ ^bb0(%a: memref<f32>, %b : i32): acc.yield %a : memref<f32>  }, {}) : () -> ()
// -----
"acc.firstprivate.recipe"() <{sym_name = "r", type = memref<f32>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {}, {}) : () -> ()
// -----
"acc.firstprivate.recipe"() <{sym_name = "r", type = memref<f32>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {^bb0(%b: memref<f32>): acc.terminator}, {}) : () -> ()
// -----
"acc.firstprivate.recipe"() <{sym_name = "r", type = memref<f32>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {^bb0(%b: memref<f32>, %c: f32): acc.terminator}, {}) : () -> ()
// -----
"acc.firstprivate.recipe"() <{sym_name = "r", type = memref<f32>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {^bb0(%b: memref<f32>, %c: memref<f32>): acc.terminator}, {^bb0(%d:f32): acc.yield}) : () -> ()
// -----
"acc.firstprivate.recipe"() <{sym_name = "r", type = memref<f32>}> ({ ^bb0(%a: f32): acc.yield %a : f32 }, {^bb0(%b: memref<f32>, %c: memref<f32>): acc.terminator}, {}) : () -> ()
// -----
"acc.reduction.recipe"() <{sym_name = "r", type = memref<f32>, reductionOperator=#acc.reduction_operator<add>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {}, {}) : () -> ()
// -----
"acc.reduction.recipe"() <{sym_name = "r", type = memref<f32>, reductionOperator=#acc.reduction_operator<add>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {^bb0(%b: memref<f32>): acc.yield %b : memref<f32>}, {}) : () -> ()
// -----
"acc.reduction.recipe"() <{sym_name = "r", type = memref<f32>, reductionOperator=#acc.reduction_operator<add>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {^bb0(%b: memref<f32>, %c: f32): acc.yield %b : memref<f32>}, {}) : () -> ()
// -----
"acc.reduction.recipe"() <{sym_name = "r", type = memref<f32>, reductionOperator=#acc.reduction_operator<add>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {^bb0(%b: memref<f32>, %c: memref<f32>): acc.yield}, {}) : () -> ()
// -----
"acc.reduction.recipe"() <{sym_name = "r", type = memref<f32>, reductionOperator=#acc.reduction_operator<add>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {^bb0(%b: memref<f32>, %c: memref<f32>): 
%0 = "t.s"() : () -> f32
acc.yield %0, %b: f32, memref<f32>}, {}) : () -> ()
// -----
"acc.reduction.recipe"() <{sym_name = "r", type = memref<f32>, reductionOperator=#acc.reduction_operator<add>}> ({ ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }, {^bb0(%b: memref<f32>, %c: memref<f32>): acc.yield %b : memref<f32>}, {^bb0(%b: f32): acc.yield}) : () -> ()
// -----
"acc.reduction.recipe"() <{sym_name = "r", type = memref<f32>, reductionOperator=#acc.reduction_operator<add>}> ({}, {^bb0(%b: memref<f32>, %c: memref<f32>): acc.yield %b : memref<f32>}, {}) : () -> ()
// -----
%x = "t.s"() : () -> memref<i32>
"acc.atomic.update"(%x) <{operandSegmentSizes = array<i32:1,0>}> ({ acc.yield }) : (memref<i32>) -> ()
// -----
%x = "t.s"() : () -> memref<i32>
"acc.atomic.update"(%x) ({ ^bb0(%a: i32, %b: i32): acc.yield %a : i32 }) : (memref<i32>) -> ()
// -----
%x = "t.s"() : () -> memref<i32>
"acc.atomic.update"(%x) ({ ^bb0(%a: f32): acc.yield %a : f32 }) : (memref<i32>) -> ()
// -----
%x = "t.s"() : () -> memref<i32>
"acc.atomic.update"(%x) ({ ^bb0(%a: i32): 
 %f = "t.s"() : () -> f32
acc.yield %f : f32 }) : (memref<i32>) -> ()
// -----
%x = "t.s"() : () -> memref<i32>
"acc.atomic.update"(%x) ({ ^bb0(%a: i32): acc.yield %a, %a : i32, i32 }) : (memref<i32>) -> ()
// -----
%x = "t.s"() : () -> !llvm.ptr
"acc.atomic.update"(%x) ({ ^bb0(%a: i32): acc.yield %a : i32 }) : (!llvm.ptr) -> ()
// -----
%x = "t.s"() : () -> memref<i32>
"acc.atomic.read"(%x, %x) <{element_type = i32}> : (memref<i32>, memref<i32>) -> ()
// -----
%x, %y = "t.s"() : () -> (memref<i32>, memref<f32>)
"acc.atomic.read"(%x, %y) <{element_type = i32}> : (memref<i32>, memref<f32>) -> ()
// -----
%x, %y = "t.s"() : () -> (memref<i32>, f32)
"acc.atomic.write"(%x, %y)  : (memref<i32>, f32) -> ()
// -----
%x, %v, %e = "t.s"() : () -> (memref<i32>, memref<i32>, i32)
"acc.atomic.capture"() ({ 
  "acc.atomic.read"(%v, %x) <{element_type = i32}> : (memref<i32>, memref<i32>) -> ()
  "acc.atomic.read"(%v, %x) <{element_type = i32}> : (memref<i32>, memref<i32>) -> ()
  acc.terminator }) : () -> ()
// -----
%x, %v, %e = "t.s"() : () -> (memref<i32>, memref<i32>, i32)
"acc.atomic.capture"() ({ 
  "acc.atomic.read"(%x, %v) <{element_type = i32}> : (memref<i32>, memref<i32>) -> ()
  "acc.atomic.write"(%v, %e) : (memref<i32>, i32) -> ()
  acc.terminator }) : () -> ()
// -----
%x, %v, %e = "t.s"() : () -> (memref<i32>, memref<i32>, i32)
"acc.atomic.capture"() ({ 
  "acc.atomic.read"(%x, %v) <{element_type = i32}> : (memref<i32>, memref<i32>) -> ()
  "acc.atomic.write"(%x, %e) : (memref<i32>, i32) -> ()
  acc.terminator }) : () -> ()
// -----
%x, %v, %e = "t.s"() : () -> (memref<i32>, memref<i32>, i32)
"acc.atomic.capture"() ({ 
  "acc.atomic.update"(%x) ({ ^bb0(%a: i32): acc.yield %a : i32 }) : (memref<i32>) -> ()
  "acc.atomic.read"(%v, %x) <{element_type = i32}> : (memref<i32>, memref<i32>) -> ()
  acc.terminator }) : () -> ()
// -----
%x, %v, %e = "t.s"() : () -> (memref<i32>, memref<i32>, i32)
"acc.atomic.capture"() ({ 
  "acc.atomic.update"(%x) ({ ^bb0(%a: i32): acc.yield %a : i32 }) : (memref<i32>) -> ()
  "acc.atomic.read"(%x, %v) <{element_type = i32}> : (memref<i32>, memref<i32>) -> ()
  acc.terminator }) : () -> ()
// -----
%x, %v, %e = "t.s"() : () -> (memref<i32>, memref<i32>, i32)
"acc.atomic.capture"() ({ 
  "acc.atomic.update"(%x) ({ ^bb0(%a: i32): acc.yield %a : i32 }) : (memref<i32>) -> ()
  acc.terminator }) : () -> ()
// -----
%x, %v, %e = "t.s"() : () -> (memref<i32>, memref<i32>, i32)
"acc.atomic.capture"() ({ 
  "acc.atomic.read"(%x, %v) <{element_type = i32}> : (memref<i32>, memref<i32>) -> ()
  "acc.atomic.update"(%x) ({ ^bb0(%a: i32): acc.yield %a : i32 }) : (memref<i32>) -> ()
  acc.terminator }) : () -> ()
// -----
%i = "t.s"() : () -> i32
"acc.loop"(%i,%i) <{operandSegmentSizes = array<i32:1,1,0,0,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>]}> ({ ^bb0(%a: i32): acc.yield}) : (i32,i32) -> ()
// -----
%i = "t.s"() : () -> i32
"acc.loop"(%i,%i) <{operandSegmentSizes = array<i32:0,1,1,0,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>]}> ({ ^bb0(%a: i32): acc.yield}) : (i32,i32) -> ()
// -----
%i = "t.s"() : () -> i32
"acc.loop"(%i,%i,%i) <{operandSegmentSizes = array<i32:1,1,1,0,0,0,0,0,0,0,0>, inclusiveUpperbound = array<i1: true>}> ({ ^bb0(%a: i32): acc.yield}) : (i32,i32,i32) -> ()
// -----
%i = "t.s"() : () -> i32
"acc.loop"(%i,%i,%i) <{operandSegmentSizes = array<i32:1,1,1,0,0,0,0,0,0,0,0>, inclusiveUpperbound = array<i1: true, true>, independent = [#acc.device_type<none>]}> ({ ^bb0(%a: i32): acc.yield}) : (i32,i32,i32) -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>], seq = [#acc.device_type<none>]}> ({ acc.yield}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>, #acc.device_type<none>]}> ({ acc.yield}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, gang = [#acc.device_type<none>, #acc.device_type<none>], independent = [#acc.device_type<none>]}> ({ acc.yield}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, worker = [#acc.device_type<none>, #acc.device_type<none>], independent = [#acc.device_type<none>]}> ({ acc.yield}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, gang = [#acc.device_type<none>], seq = [#acc.device_type<none>]}> ({ acc.yield}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>}> ({ acc.yield}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>], collapse = [1]}> ({ acc.yield}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>], collapse = [1], collapseDeviceType = []}> ({ acc.yield}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>], collapse = [1], collapseDeviceType = [#acc.device_type<none>]}> ({ acc.yield}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>], collapse = [1, 2], collapseDeviceType = [#acc.device_type<none>, #acc.device_type<none>]}> ({ acc.yield}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>]}> ({}) : () -> ()
// -----
"acc.loop"() <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>], combined = #acc.combined_constructs<parallel_loop>}> ({scf.for %i = %x to %x step %x {}
acc.yield}) : () -> ()
// -----
%x = "t.s"() : () -> index
"acc.loop"(%x) <{operandSegmentSizes = array<i32:0,0,0,1,0,0,0,0,0,0,0>, independent = [#acc.device_type<none>]}> ({scf.for %i = %x to %x step %x {}
acc.yield}) : (index) -> ()
// -----
%x = "t.s"() : () -> index
"acc.loop"(%x) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,1,0,0,0,0>, independent = [#acc.device_type<none>]}> ({scf.for %i = %x to %x step %x {}
acc.yield}) : (index) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate"(%v) <{dataClause = #acc<data_clause acc_deviceptr>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v, %w = "t.s"() : () -> (memref<f32>, memref<f32>)
"acc.update_host"(%w, %v) <{dataClause = #acc<data_clause acc_copyin_readonly>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,1,0,0>}> : (memref<f32>, memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_device_resident"(%v) <{dataClause = #acc<data_clause acc_no_create>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.present"(%v) <{modifiers = #acc<data_clause_modifier alwaysin>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%w = "t.s"() : () -> (memref<f32>)
"acc.detach"(%w) <{dataClause = #acc<data_clause acc_reduction>, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1,0,0>}> : (memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.use_device"(%v) <{dataClause = #acc<data_clause acc_detach>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%w = "t.s"() : () -> (memref<f32>)
"acc.delete"(%w) <{dataClause = #acc<data_clause acc_private>, modifiers = #acc<data_clause_modifier none>, implicit = true, operandSegmentSizes = array<i32: 1,0,0>}> : (memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.copyin"(%v) <{dataClause = #acc<data_clause acc_create>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%w = "t.s"() : () -> (memref<f32>)
"acc.detach"(%w) <{dataClause = #acc<data_clause acc_cache_readonly>, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1,0,0>}> : (memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.attach"(%v) <{dataClause = #acc<data_clause acc_copyin_readonly>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.use_device"(%v) <{dataClause = #acc<data_clause acc_copyin>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate_map"(%v) <{dataClause = #acc<data_clause acc_use_device>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v, %w = "t.s"() : () -> (memref<f32>, memref<f32>)
"acc.update_host"(%w, %v) <{dataClause = #acc<data_clause acc_getdeviceptr>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,1,0,0>}> : (memref<f32>, memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate"(%v) <{dataClause = #acc<data_clause acc_create>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.deviceptr"(%v) <{dataClause = #acc<data_clause acc_delete>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.use_device"(%v) <{dataClause = #acc<data_clause acc_copyout>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v, %w = "t.s"() : () -> (memref<f32>, memref<f32>)
"acc.update_host"(%w, %v) <{dataClause = #acc<data_clause acc_use_device>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,1,0,0>}> : (memref<f32>, memref<f32>) -> ()
// -----
%v, %w = "t.s"() : () -> (memref<f32>, memref<f32>)
"acc.update_host"(%w, %v) <{dataClause = #acc<data_clause acc_private>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,1,0,0>}> : (memref<f32>, memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.use_device"(%v) <{dataClause = #acc<data_clause acc_getdeviceptr>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.private"(%v) <{dataClause = #acc<data_clause acc_reduction>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_device_resident"(%v) <{modifiers = #acc<data_clause_modifier readonly>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate"(%v) <{dataClause = #acc<data_clause acc_copyin_readonly>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_device_resident"(%v) <{modifiers = #acc<data_clause_modifier alwaysout>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v, %w = "t.s"() : () -> (memref<f32>, memref<f32>)
"acc.copyout"(%w, %v) <{dataClause = #acc<data_clause acc_declare_link>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,1,0,0>}> : (memref<f32>, memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.private"(%v) <{dataClause = #acc<data_clause acc_present>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.attach"(%v) <{dataClause = #acc<data_clause acc_create>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.copyin"(%v) <{dataClause = #acc<data_clause acc_copyout>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_link"(%v) <{dataClause = #acc<data_clause acc_create>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> i32
%0 = "acc.attach"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = i32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (i32) -> i32
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate_map"(%v) <{dataClause = #acc<data_clause acc_deviceptr>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.use_device"(%v) <{dataClause = #acc<data_clause acc_delete>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%w = "t.s"() : () -> (memref<f32>)
"acc.detach"(%w) <{dataClause = #acc<data_clause acc_copy>, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1,0,0>}> : (memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.private"(%v) <{dataClause = #acc<data_clause acc_copyin>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.reduction"(%v) <{dataClause = #acc<data_clause acc_update_self>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.private"(%v) <{dataClause = #acc<data_clause acc_getdeviceptr>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%w = "t.s"() : () -> (memref<f32>)
"acc.delete"(%w) <{dataClause = #acc<data_clause acc_copyout_zero>, modifiers = #acc<data_clause_modifier none>, implicit = true, operandSegmentSizes = array<i32: 1,0,0>}> : (memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.update_device"(%v) <{dataClause = #acc<data_clause acc_deviceptr>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_device_resident"(%v) <{dataClause = #acc<data_clause acc_update_device>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.present"(%v) <{dataClause = #acc<data_clause acc_use_device>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.cache"(%v) <{dataClause = #acc<data_clause acc_attach>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_device_resident"(%v) <{dataClause = #acc<data_clause acc_declare_link>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.use_device"(%v) <{modifiers = #acc<data_clause_modifier alwaysin>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.deviceptr"(%v) <{modifiers = #acc<data_clause_modifier alwaysin>, varType = memref<f32>, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f64>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate_map"(%v) <{dataClause = #acc<data_clause acc_update_host>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.reduction"(%v) <{modifiers = #acc<data_clause_modifier zero>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f64>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.reduction"(%v) <{dataClause = #acc<data_clause acc_present>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v, %w = "t.s"() : () -> (memref<f32>, memref<f32>)
"acc.copyout"(%w, %v) <{dataClause = #acc<data_clause acc_deviceptr>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,1,0,0>}> : (memref<f32>, memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.private"(%v) <{dataClause = #acc<data_clause acc_declare_link>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%w = "t.s"() : () -> (memref<f32>)
"acc.delete"(%w) <{dataClause = #acc<data_clause acc_cache>, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1,0,0>}> : (memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.present"(%v) <{dataClause = #acc<data_clause acc_deviceptr>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v, %w = "t.s"() : () -> (memref<f32>, memref<f32>)
"acc.update_host"(%w, %v) <{dataClause = #acc<data_clause acc_present>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,1,0,0>}> : (memref<f32>, memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.reduction"(%v) <{dataClause = #acc<data_clause acc_copy>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%w = "t.s"() : () -> (memref<f32>)
"acc.delete"(%w) <{dataClause = #acc<data_clause acc_use_device>, modifiers = #acc<data_clause_modifier none>, implicit = true, operandSegmentSizes = array<i32: 1,0,0>}> : (memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate"(%v) <{dataClause = #acc<data_clause acc_copy>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.nocreate"(%v) <{dataClause = #acc<data_clause acc_cache_readonly>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.attach"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = memref<f32>, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate_map"(%v) <{modifiers = #acc<data_clause_modifier alwaysin>, varType = memref<f32>, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f64>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_link"(%v) <{dataClause = #acc<data_clause acc_deviceptr>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.nocreate"(%v) <{dataClause = #acc<data_clause acc_copyout>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v, %w = "t.s"() : () -> (memref<f32>, memref<f32>)
"acc.update_host"(%w, %v) <{dataClause = #acc<data_clause acc_declare_device_resident>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,1,0,0>}> : (memref<f32>, memref<f32>) -> ()
// -----
%w = "t.s"() : () -> (memref<f32>)
"acc.delete"(%w) <{dataClause = #acc<data_clause acc_use_device>, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1,0,0>}> : (memref<f32>) -> ()
// -----
%w = "t.s"() : () -> (memref<f32>)
"acc.delete"(%w) <{dataClause = #acc<data_clause acc_firstprivate>, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1,0,0>}> : (memref<f32>) -> ()
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.create"(%v) <{dataClause = #acc<data_clause acc_declare_device_resident>, modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
%v = "t.s"() : () -> memref<f32>
%0 = "acc.deviceptr"(%v) <{dataClause = #acc<data_clause acc_cache>, modifiers = #acc<data_clause_modifier none>, implicit = true, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_device_resident"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.loop"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,1>, unstructured, independent=[#acc.device_type<none>]}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_device_resident"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.serial"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,1>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate_map"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.serial"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,1>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.use_device"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.parallel"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,1,0,0>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.attach"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.parallel"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,1,0,0>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.present"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.enter_data"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,1>}> : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.nocreate"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.loop"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,1>, unstructured, independent=[#acc.device_type<none>]}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.deviceptr"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.parallel"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,1,0,0>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.firstprivate_map"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.update"(%0) <{operandSegmentSizes = array<i32:0,0,0,1>}> : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.cache"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.parallel"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,1,0,0>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_link"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.parallel"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,0,0,1>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.reduction"(%v) <{modifiers = #acc<data_clause_modifier none>, recipe = @r, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.data"(%0) <{operandSegmentSizes = array<i32:0,0,0,1>}> ({acc.terminator}) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.declare_device_resident"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.loop"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,1,0,0>, unstructured, independent=[#acc.device_type<none>]}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.update_device"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
"acc.parallel"(%0) <{operandSegmentSizes = array<i32:0,0,0,0,0,0,0,0,1,0,0>}> ({ acc.yield }) : (memref<f32>) -> ()
// -----
acc.private.recipe @p : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> }
acc.firstprivate.recipe @f : memref<f32> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } copy { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.terminator }
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: memref<f32>): acc.yield %a : memref<f32> } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
%v = "t.s"() : () -> memref<f32>
%0 = "acc.nocreate"(%v) <{modifiers = #acc<data_clause_modifier none>, varType = f32, operandSegmentSizes = array<i32: 1,0,0,0>}> : (memref<f32>) -> memref<f32>
%x = "acc.declare_enter"(%0) : (memref<f32>) -> !acc.declare_token
// -----
%i = "t.s"() : () -> i32
acc.loop { scf.for %q = %n to %n step %n { }
 acc.yield %i : i32 } attributes {independent = [#acc.device_type<none>]}
%n = "t.s"() : () -> index
// -----
%i = "t.s"() : () -> i32
%r = "acc.loop"(%i, %i, %i) <{inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>], operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0>}> ({
^bb0(%k: i32):
  acc.yield %i : i32
}) : (i32, i32, i32) -> i32
// -----
%i = "t.s"() : () -> i32
%r = "acc.loop"(%i, %i, %i) <{inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>], operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0>}> ({
^bb0(%k: i32):
  acc.yield
}) : (i32, i32, i32) -> i32
// -----
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (%i : i32) to (%i : i32) step (%i : i32) { acc.yield %i : i32 } attributes {inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>]}
// -----
%i = "t.s"() : () -> i32
acc.parallel { cf.br ^bb1
 ^bb1: acc.yield
 ^bb2: acc.yield %i, %i : i32, i32
}
// -----
acc.parallel { ^bb0(%a: i32): acc.yield }
// -----
acc.kernels { ^bb0(%a: i32): acc.terminator }
// -----
acc.kernel_environment { ^bb0(%a: i32): acc.terminator }
// -----
%i = "t.s"() : () -> i32
acc.parallel { acc.loop { acc.yield } attributes {independent = [#acc.device_type<none>]} acc.yield %i : i32 }
// -----
%i = "t.s"() : () -> i32
acc.atomic.write %i = %i : i32, i32
// -----
%i = "t.s"() : () -> i32
acc.atomic.read %i = %i : i32, i32, i32
// -----
%i = "t.s"() : () -> i32
acc.loop { scf.for %q = %n to %n step %n { }
 acc.yield %i : i32 } attributes {independent = [#acc.device_type<none>], unstructured}
%n = "t.s"() : () -> index
// -----
%i = "t.s"() : () -> i32
%r = "acc.loop"() <{unstructured, independent = [#acc.device_type<none>], operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({
  acc.yield
}) : () -> i32
// -----
%i = "t.s"() : () -> i32
%r = "acc.loop"() <{unstructured, independent = [#acc.device_type<none>], operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({
  acc.yield %i : i32
}) : () -> i32
// -----
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0: acc.yield } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
// -----
acc.reduction.recipe @r : memref<f32> reduction_operator <add> init { ^bb0(%a: i32): acc.yield %a : i32 } combiner { ^bb0(%a: memref<f32>, %b: memref<f32>): acc.yield %a : memref<f32> }
// -----
func.func @a() { acc.declare_exit return }
// -----
func.func @a() { %0 = acc.declare_enter return }
// -----
func.func @a(%m: memref<1xf32>) { %0 = acc.declare_enter dataOperands(%m : memref<1xf32>) return }
// -----
func.func @a(%m: memref<1xf32>) { acc.declare { acc.yield } return }
// -----
func.func @a(%m: memref<1xf32>) { acc.declare dataOperands(%m : memref<1xf32>) { acc.yield } return }
// -----
func.func @a(%v : memref<i32>, %x : memref<i32>) { acc.atomic.capture { acc.atomic.read %v = %x : memref<i32>, memref<i32>, i32
 acc.atomic.read %v = %x : memref<i32>, memref<i32>, i32 } func.return }
// -----
func.func @a(%v : memref<i32>, %x : memref<i32>, %y: i32) { acc.atomic.capture { acc.atomic.write %v = %y : memref<i32>, i32
 acc.atomic.read %v = %x : memref<i32>, memref<i32>, i32 } func.return }
// -----
func.func @a(%v : memref<i32>, %x : memref<i32>, %y: i32) { acc.atomic.capture { acc.atomic.read %v = %x : memref<i32>, memref<i32>, i32
 acc.atomic.write %v = %y : memref<i32>, i32 } func.return }
// -----
func.func @a(%v : memref<i32>, %x : memref<i32>, %y: i32) { acc.atomic.capture { acc.atomic.read %v = %x : memref<i32>, memref<i32>, i32
 } func.return }
// -----
%v = "t.s"() : () -> memref<f32>
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (%i : i32) to ( : i32) {}
// -----
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (%i : i32) to () { acc.yield }
// -----
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (%i : i32) to ( ) step (%i : i32) { acc.yield }
// -----
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = () to (%i : i32 ) step (%i : i32) { acc.yield }
// -----
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (%i : i32) to (%i : i32 ) step () { acc.yield }
// -----
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (%i : i32) to (x : i32 ) step () { acc.yield }
// -----
%i = "t.s"() : () -> i32
acc.loop control(%k : i32) = (x : i32) to (x : i32 ) step () { acc.yield }
// -----
%i = "t.s"() : () -> i32
acc.loop control(x : i32) = (%i : i32) to (%i : i32 ) step (%i :i32) { acc.yield }
// -----
%i = "t.s"() : () -> i32
acc.loop control({}) = (%i : i32) to (%i : i32 ) step (%i :i32) { acc.yield }
// -----
"acc.routine"() <{func_name = @f, gang = [], gangDim = [1],  sym_name = "a5"}> : () -> ()
// -----
"acc.routine"() <{func_name = @f, gang = [#acc.device_type<nvidia>], gangDim = [2],  sym_name = "a8"}> : () -> ()
// -----
"acc.routine"() <{func_name = @f, gangDim = [2, 1], gangDimDeviceType = [#acc.device_type<nvidia>], sym_name = "a8"}> : () -> ()
// -----
"acc.routine"() <{func_name = @f, gangDim = [2], sym_name = "a8"}> : () -> ()
// -----
"acc.routine"() <{func_name = @f, gang = [#acc.device_type<none>], gangDim = [1],  sym_name = "a8"}> : () -> ()
// -----
"func.func"() <{function_type = () -> (), sym_name = "main"}> ({
  "acc.routine"() <{sym_name = "f0", func_name = @m::@x, bindStrName = ["a"], vector = [#acc.device_type<none>]}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = (i32) -> i32, sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"memref.global"() <{sym_name = "g", type = memref<4xf32>, sym_visibility = "private"}> : () -> ()
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = () -> (), sym_name = "x", sym_visibility = "private"}> ({
  }) : () -> ()
}) : () -> ()
