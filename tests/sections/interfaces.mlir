%a = "t.s"() : () -> i32
"transform.apply_cse"(%a) : (i32) -> ()
// -----
%a = "t.s"() : () -> !transform.any_value
"transform.apply_cse"(%a) : (!transform.any_value) -> ()
// -----
%a = "t.s"() : () -> !transform.any_op
%0 = "transform.get_defining_op"(%a) : (!transform.any_op) -> !transform.any_op
// -----
%a = "t.s"() : () -> !transform.any_op
"transform.debug.emit_param_as_remark"(%a) : (!transform.any_op) -> ()
// -----
%a = "t.s"() : () -> i32
%0 = "transform.merge_handles"(%a) : (i32) -> (i32)
// -----
%a = "t.s"() : () -> !transform.op<"linalg.generic">
%0:2 = "transform.loop.peel"(%a) : (!transform.op<"linalg.generic">) -> (!transform.any_op, !transform.any_op)
// -----
%a = "t.s"() : () -> i32
"acc.atomic.read"(%a, %a) <{element_type = i32}> : (i32, i32) -> ()
// -----
%a = "t.s"() : () -> f32
%0 = "acc.present"(%a) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, varType = i32}> : (f32) -> f32
// -----
%a = "t.s"() : () -> memref<4xf32>
"emitc.verbatim"(%a) <{value = "{}"}> : (memref<4xf32>) -> ()
// -----
%a = "t.s"() : () -> i7
"emitc.verbatim"(%a) <{value = "{}"}> : (i7) -> ()
// -----
%a = "t.s"() : () -> tensor<?xf32>
"emitc.verbatim"(%a) <{value = "{}"}> : (tensor<?xf32>) -> ()
// -----
%a = "t.s"() : () -> tuple<!emitc.array<4xi32>>
"emitc.verbatim"(%a) <{value = "{}"}> : (tuple<!emitc.array<4xi32>>) -> ()
// -----
%a = "t.s"() : () -> f32
%0 = "emitc.rem"(%a, %a) : (f32, f32) -> f32
// -----
%a = "t.s"() : () -> vector<4xf32>
%0 = "emitc.mul"(%a, %a) : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
// -----
%a = "t.s"() : () -> !emitc.lvalue<i32>
%0 = "emitc.member"(%a) <{member = "a"}> : (!emitc.lvalue<i32>) -> !emitc.lvalue<i32>
// -----
%a = "t.s"() : () -> i32
%0 = "bufferization.to_buffer"(%a) : (i32) -> memref<4xf32>
// -----
%a = "t.s"() : () -> i32
%0 = "bufferization.to_tensor"(%a) : (i32) -> tensor<4xf32>
// -----
%a = "t.s"() : () -> i32
%0 = "ptr.get_metadata"(%a) : (i32) -> !ptr.ptr_metadata<memref<4xf32, #ptr.generic_space>>
// -----
%a = "t.s"() : () -> i32
%0 = "smt.array.broadcast"(%a) : (i32) -> !smt.array<[!smt.int -> !smt.int]>
// -----
%a = "t.s"() : () -> tensor<4xf32>
%0 = "sparse_tensor.number_of_entries"(%a) : (tensor<4xf32>) -> index
// -----
%a = "t.s"() : () -> vector<4x4xf32>
%0 = "arm_sme.get_tile"() : () -> vector<4x4xf32>
// -----
%a = "t.s"() : () -> !pdl.value
%0 = "pdl_interp.get_users"(%a) : (!pdl.value) -> !pdl.range<value>
// -----
%a = "t.s"() : () -> i2
"emitc.verbatim"(%a) <{value = "{}"}> : (i2) -> ()
// -----
%p = "t.s"() : () -> !llvm.ptr
%0 = omp.map.info var_ptr(%p : !llvm.ptr, i32) map_clauses(tofrom) capture(ByRef) mapper(@nope) -> !llvm.ptr
func.func private @f()
func.func private @f()
// -----
%p = "t.s"() : () -> !llvm.ptr
omp.parallel reduction(@nope %p -> %q : !llvm.ptr) { omp.terminator }
func.func private @f()
func.func private @f()
// -----
%p = "t.s"() : () -> !llvm.ptr
omp.taskgroup task_reduction(@nope %p -> %q : !llvm.ptr) { omp.terminator }
func.func private @f()
func.func private @f()
// -----
%0 = tosa.variable_read @nope : tensor<2xi8>
func.func private @f()
func.func private @f()
// -----
llvm.func @g() comdat(@x::@y)
func.func private @f()
func.func private @f()
// -----
llvm.mlir.global @g() comdat(@x::@y) : i32
func.func private @f()
func.func private @f()
