func.func @a(%t: i32) { %r = tensor.rank %t : i32 return }
// -----
func.func @a(%t: i32, %c: index) { %r = tensor.dim %t, %c : i32 return }
// -----
func.func @a(%t: i32, %c: index) { %r = memref.rank %t : i32 return }
// -----
func.func @a(%t: i32, %c: index) { %r = tensor.cast %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %r = tensor.extract %t[%c] : i32 return }
// -----
func.func @a(%t: i32, %c: index) { %r = math.absf %t : i32 return }
// -----
func.func @a(%t: i32, %c: index) { %r = math.fpowi %t, %t : i32, i32 return }
// -----
func.func @a(%t: i32, %c: index) { %r = vector.extract_strided_slice %t {offsets = [0], sizes = [1], strides = [1]} : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { vector.scatter %t[%c] [%c], %c, %c : i32, i32, i32, i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.create_mask %c : vector<[4]xi1> %1 = vector.maskedload %t[%c], %c, %c : i32, i32, i32 into i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.scalable.extract %t[0] : i32 from i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.interleave %t, %t : i32 -> i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = bufferization.to_tensor %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = bufferization.to_buffer %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = tensor.splat %t : i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = tensor.reshape %t(%t) : (i32, i32) -> i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.bitcast %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.broadcast %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = tensor.bitcast %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = memref.reinterpret_cast %t to offset: [0], sizes: [1], strides: [1] : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = memref.cast %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { memref.copy %t, %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = memref.transpose %t (i, j) -> (j, i) : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = gpu.subgroup_mma_load_matrix %t[%c] {leadDimension = 32 : index} : i32 -> i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.load %t[%c] : i32, i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.step : i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.type_cast %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { vector.print %t : i32 %0 = vector.compressstore %t[%c], %t, %t : i32, i32, i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.insert_strided_slice %t, %t {offsets = [0], strides = [1]} : i32 into i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.multi_reduction <add>, %t, %t [0] : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.constant_mask [0] : i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.reduction <add>, %t : i32 into i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.transpose %t, [0] : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.shape_cast %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.deinterleave %t : i32 -> i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.scan <add>, %t, %t {inclusive = true, reduction_dim = 0} : i32, i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.scalable.insert %t, %t[0] : i32 into i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = vector.to_elements %t : i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = complex.re %t : i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = arith.extf %t : i32 to i32 return }
// -----
func.func @a(%t: i32, %c: index) { %0 = arith.bitcast %t : i32 to vector<4xi32> return }
// -----
%0 = nvgpu.mbarrier.create -> !llvm.ptr
// -----
%0 = nvgpu.mbarrier.create -> !nvgpu.mbarrier.token
// -----
%a = "t.s"() : () -> i32
%0 = wasmssa.local_get %a : !llvm.ptr
// -----
%a = "t.s"() : () -> i32
%0 = nvgpu.warpgroup.generate.descriptor %a, %a : memref<4xf32>, !t.t -> !t.t
// -----
%a = "t.s"() : () -> i32
%0 = nvgpu.warpgroup.mma.init.accumulator -> !t.t
// -----
%0 = async.runtime.create_group %a : !t.t
// -----
%a = "t.s"() : () -> !t.t
%0 = ptr.to_ptr %a : memref<4xf32> -> !t.t
// -----
%a = "t.s"() : () -> !t.t
%0 = ptr.from_ptr %a : !t.t -> memref<4xf32>
// -----
%a = "t.s"() : () -> !t.t
%0 = pdl_interp.get_operands of %a : !t.t
// -----
%a = "t.s"() : () -> !t.t
%0 = pdl_interp.extract 0 of %a : !t.t
// -----
%a = "t.s"() : () -> !t.t
%0 = pdl_interp.get_value_type of %a : !t.t
// -----
%a = "t.s"() : () -> !t.t
%0 = emitc.load %a : !t.t
// -----
%a = "t.s"() : () -> !t.t
emitc.assign %a : i32 to %a : !t.t
