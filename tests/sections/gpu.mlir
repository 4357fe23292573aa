%a = "t.s"() : () -> f32
%0 = "gpu.all_reduce"(%a) ({}) : (f32) -> f32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.all_reduce"(%a) <{op = #gpu<all_reduce_op and>}> ({}) : (f32) -> f32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.all_reduce"(%a) <{op = #gpu<all_reduce_op add>}> ({}) : (f32) -> f32
// -----
%a = "t.s"() : () -> i32
%0 = "gpu.all_reduce"(%a) <{op = #gpu<all_reduce_op maximumf>}> ({}) : (i32) -> i32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.all_reduce"(%a) <{op = #gpu<all_reduce_op minsi>}> ({}) : (f32) -> f32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.all_reduce"(%a) <{op = #gpu<all_reduce_op add>}> ({
^bb0(%x: f32, %y: f32):
  "gpu.yield"(%x) : (f32) -> ()
}) : (f32) -> f32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.all_reduce"(%a) ({
^bb0(%x: f32):
  "gpu.yield"(%x) : (f32) -> ()
}) : (f32) -> f32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.all_reduce"(%a) ({
^bb0(%x: f32, %y: i32):
  "gpu.yield"(%x) : (f32) -> ()
}) : (f32) -> f32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.all_reduce"(%a) ({
^bb0(%x: f32, %y: f32):
  "gpu.yield"() : () -> ()
}) : (f32) -> f32
// -----
%a, %b = "t.s"() : () -> (f32, i32)
%0 = "gpu.all_reduce"(%a) ({
^bb0(%x: f32, %y: f32):
  "gpu.yield"(%b) : (i32) -> ()
}) : (f32) -> f32
// -----
%a, %b = "t.s"() : () -> (f32, i32)
%0 = "gpu.all_reduce"(%a) ({
^bb0(%x: f32, %y: f32):
  "t.x"() [^bb0] : () -> ()
}) : (f32) -> f32
// -----
%a, %b = "t.s"() : () -> (f32, i32)
%0 = "gpu.all_reduce"(%a) ({
^bb0(%x: f32, %y: f32):
  "gpu.yield"(%x) : (f32) -> ()
}) : (f32) -> f32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.subgroup_reduce"(%a) <{op = #gpu<all_reduce_op and>}> : (f32) -> f32
// -----
%a = "t.s"() : () -> i32
%0 = "gpu.subgroup_reduce"(%a) <{op = #gpu<all_reduce_op maximumf>}> : (i32) -> i32
// -----
%a = "t.s"() : () -> vector<[4]xf32>
%0 = "gpu.subgroup_reduce"(%a) <{op = #gpu<all_reduce_op add>}> : (vector<[4]xf32>) -> vector<[4]xf32>
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.subgroup_reduce"(%a) <{op = #gpu<all_reduce_op add>, cluster_size = 3 : i32}> : (f32) -> f32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.subgroup_reduce"(%a) <{op = #gpu<all_reduce_op add>, cluster_size = 4 : i32, cluster_stride = 3 : i32}> : (f32) -> f32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.subgroup_reduce"(%a) <{op = #gpu<all_reduce_op add>, cluster_stride = 2 : i32}> : (f32) -> f32
// -----
%a = "t.s"() : () -> f32
%0 = "gpu.subgroup_reduce"(%a) <{op = #gpu<all_reduce_op add>, cluster_size = 4 : i32, cluster_stride = 2 : i32}> : (f32) -> f32
// -----
%a = "t.s"() : () -> vector<4xi32>
%0 = "gpu.subgroup_reduce"(%a) <{op = #gpu<all_reduce_op maxnumf>}> : (vector<4xi32>) -> vector<4xi32>
// -----
"builtin.module"() ({
%a, %b = "t.s"() : () -> (index, i32)
"gpu.launch_func"(%a,%a,%a,%a,%a,%a,%b,%a,%a) <{kernel = @k::@f, operandSegmentSizes = array<i32: 0, 1,1,1,1,1,1,1,1,1,0,0,0>}> : (index,index,index,index,index,index,i32,index,index) -> ()
}) {gpu.container_module} : () -> ()
// -----
%a, %b = "t.s"() : () -> (memref<4xf32>, memref<4xi32>)
"gpu.memcpy"(%a,%b) : (memref<4xf32>,memref<4xi32>) -> ()
// -----
%a, %b = "t.s"() : () -> (memref<4xf32>, memref<5xf32>)
"gpu.memcpy"(%a,%b) : (memref<4xf32>,memref<5xf32>) -> ()
// -----
%a, %b = "t.s"() : () -> (memref<4xf32>, memref<?xf32>)
"gpu.memcpy"(%a,%b) : (memref<4xf32>,memref<?xf32>) -> ()
// -----
%a, %b = "t.s"() : () -> (memref<*xf32>, memref<?xf32>)
"gpu.memcpy"(%a,%b) : (memref<*xf32>,memref<?xf32>) -> ()
// -----
%a = "t.s"() : () -> f32
%0:2 = "gpu.rotate"(%a) <{offset = 16 : i32, width = 16 : i32}> : (f32) -> (f32, i1)
// -----
%a = "t.s"() : () -> f32
%0:2 = "gpu.rotate"(%a) <{offset = 4 : i32, width = 15 : i32}> : (f32) -> (f32, i1)
// -----
%a = "t.s"() : () -> f32
%0:2 = "gpu.rotate"(%a) <{offset = -1 : i32, width = 16 : i32}> : (f32) -> (f32, i1)
// -----
%a = "t.s"() : () -> f32
%0:2 = "gpu.rotate"(%a) <{offset = 4 : i32, width = 16 : i32}> : (f32) -> (f32, i1)
// -----
%m, %i = "t.s"() : () -> (memref<32x32xf16>, index)
%0 = "gpu.subgroup_mma_load_matrix"(%m,%i,%i) <{leadDimension = 32 : index}> : (memref<32x32xf16>,index,index) -> !gpu.mma_matrix<16x16xf16, "DOp">
// -----
%m, %i = "t.s"() : () -> (memref<32x32xf16, strided<[1,32]>>, index)
%0 = "gpu.subgroup_mma_load_matrix"(%m,%i,%i) <{leadDimension = 32 : index}> : (memref<32x32xf16, strided<[1,32]>>,index,index) -> !gpu.mma_matrix<16x16xf16, "COp">
// -----
%m, %i = "t.s"() : () -> (memref<32x32xf16>, index)
%0 = "gpu.subgroup_mma_load_matrix"(%m,%i,%i) <{leadDimension = 32 : index}> : (memref<32x32xf16>,index,index) -> !gpu.mma_matrix<16x16xf16, "COp">
// -----
%v, %m, %i = "t.s"() : () -> (!gpu.mma_matrix<16x16xf16, "COp">, memref<32x32xf16, strided<[1,32]>>, index)
"gpu.subgroup_mma_store_matrix"(%v,%m,%i,%i) <{leadDimension = 32 : index}> : (!gpu.mma_matrix<16x16xf16, "COp">,memref<32x32xf16, strided<[1,32]>>,index,index) -> ()
// -----
%v, %m, %i = "t.s"() : () -> (!gpu.mma_matrix<16x16xf16, "AOp">, memref<32x32xf16>, index)
"gpu.subgroup_mma_store_matrix"(%v,%m,%i,%i) <{leadDimension = 32 : index}> : (!gpu.mma_matrix<16x16xf16, "AOp">,memref<32x32xf16>,index,index) -> ()
// -----
%v, %m, %i = "t.s"() : () -> (!gpu.mma_matrix<16x16xf16, "COp">, memref<32x32xf16>, index)
"gpu.subgroup_mma_store_matrix"(%v,%m,%i,%i) <{leadDimension = 32 : index}> : (!gpu.mma_matrix<16x16xf16, "COp">,memref<32x32xf16>,index,index) -> ()
// -----
%a,%b,%c = "t.s"() : () -> (!gpu.mma_matrix<16x16xf16, "AOp">,!gpu.mma_matrix<16x16xf16, "AOp">,!gpu.mma_matrix<16x16xf16, "COp">)
%0 = "gpu.subgroup_mma_compute"(%a,%b,%c) : (!gpu.mma_matrix<16x16xf16, "AOp">,!gpu.mma_matrix<16x16xf16, "AOp">,!gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
// -----
%a,%b,%c = "t.s"() : () -> (!gpu.mma_matrix<16x16xf16, "AOp">,!gpu.mma_matrix<8x16xf16, "BOp">,!gpu.mma_matrix<16x16xf16, "COp">)
%0 = "gpu.subgroup_mma_compute"(%a,%b,%c) : (!gpu.mma_matrix<16x16xf16, "AOp">,!gpu.mma_matrix<8x16xf16, "BOp">,!gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
// -----
%a,%b,%c = "t.s"() : () -> (!gpu.mma_matrix<16x16xf16, "AOp">,!gpu.mma_matrix<16x16xf16, "BOp">,!gpu.mma_matrix<16x16xf16, "COp">)
%0 = "gpu.subgroup_mma_compute"(%a,%b,%c) : (!gpu.mma_matrix<16x16xf16, "AOp">,!gpu.mma_matrix<16x16xf16, "BOp">,!gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
// -----
%0 = "gpu.dynamic_shared_memory"() : () -> memref<?xi8>
// -----
%0 = "gpu.dynamic_shared_memory"() : () -> memref<?xf32, #gpu.address_space<workgroup>>
// -----
%0 = "gpu.dynamic_shared_memory"() : () -> memref<4xi8, #gpu.address_space<workgroup>>
// -----
%0 = "gpu.dynamic_shared_memory"() : () -> memref<?xi8, #gpu.address_space<workgroup>>
// -----
%a, %b = "t.s"() : () -> (f32, i32)
%0 = "gpu.subgroup_broadcast"(%a,%b) <{broadcast_type = #gpu<broadcast first_active_lane>}> : (f32,i32) -> f32
// -----
%a, %b = "t.s"() : () -> (f32, i32)
%0 = "gpu.subgroup_broadcast"(%a) <{broadcast_type = #gpu<broadcast specific_lane>}> : (f32) -> f32
// -----
%a, %b = "t.s"() : () -> (f32, i32)
%0 = "gpu.subgroup_broadcast"(%a,%b) <{broadcast_type = #gpu<broadcast specific_lane>}> : (f32,i32) -> f32
// -----
%i = "t.s"() : () -> index
"gpu.warp_execute_on_lane_0"(%i,%i) <{warp_size = 32 : i64}> ({
  "gpu.yield"() : () -> ()
}) : (index,index) -> ()
// -----
%i = "t.s"() : () -> index
%0 = "gpu.warp_execute_on_lane_0"(%i) <{warp_size = 32 : i64}> ({
  "gpu.yield"() : () -> ()
}) : (index) -> index
// -----
%i = "t.s"() : () -> index
%0 = "gpu.warp_execute_on_lane_0"(%i) <{warp_size = 32 : i64}> ({
  %v = "t.s"() : () -> vector<64xf32>
  "gpu.yield"(%v) : (vector<64xf32>) -> ()
}) : (index) -> vector<3xf32>
// -----
%i = "t.s"() : () -> index
"gpu.launch"(%i,%i,%i,%i,%i,%i) <{operandSegmentSizes = array<i32: 0,1,1,1,1,1,1,0,0,0,0>}> ({
^bb0(%a: index):
  "gpu.terminator"() : () -> ()
}) : (index,index,index,index,index,index) -> ()
// -----
%i = "t.s"() : () -> index
"gpu.launch"(%i,%i,%i,%i,%i,%i) <{operandSegmentSizes = array<i32: 0,1,1,1,1,1,1,0,0,0,0>}> ({
^bb0(%a: index,%b: index,%c: index,%d: index,%e: index,%f: index,%g: index,%h: index,%j: index,%k: index,%l: index,%m: index):
  "test.x"() : () -> ()
}) : (index,index,index,index,index,index) -> ()
// -----
%i = "t.s"() : () -> index
"gpu.launch"(%i,%i,%i,%i,%i,%i,%i) <{operandSegmentSizes = array<i32: 0,1,1,1,1,1,1,1,0,0,0>}> ({
^bb0(%a: index,%b: index,%c: index,%d: index,%e: index,%f: index,%g: index,%h: index,%j: index,%k: index,%l: index,%m: index):
  "gpu.terminator"() : () -> ()
}) : (index,index,index,index,index,index,index) -> ()
// -----
"t.x"() {gpu.known_block_size = 1 : i32} : () -> ()
// -----
"t.x"() {gpu.known_block_size = array<i32: 1, 2>} : () -> ()
// -----
"t.x"() {gpu.container_module} : () -> ()
// -----
"builtin.module"() ({}) {gpu.container_module} : () -> ()
// -----
"t.x"() {gpu.foo} : () -> ()
// -----
%a = "t.s"() : () -> memref<4xf32>
%t = "t.s"() : () -> !gpu.async.token
"gpu.wait"() : () -> ()
// -----
"gpu.binary"() <{sym_name = "b", objects = [#gpu.object<#rocdl.target, bin = "">], offloadingHandler = #gpu.select_object<-1>}> : () -> ()
// -----
"t.x"() {a = #gpu.select_object<-1 : i64>} : () -> ()
// -----
"t.x"() {a = #gpu.select_object<"a">} : () -> ()
// -----
"t.x"() {a = #nvvm.target<O = 4>} : () -> ()
// -----
"t.x"() {a = #nvvm.target<triple = "">} : () -> ()
// -----
"t.x"() {a = #nvvm.target<chip = "">} : () -> ()
// -----
"t.x"() {a = #nvvm.target<link = [1]>} : () -> ()
// -----
"t.x"() {a = #nvvm.target<link = ["a"]>} : () -> ()
// -----
"t.x"() {a = #rocdl.target<O = 4>} : () -> ()
// -----
"t.x"() {a = #rocdl.target<triple = "">} : () -> ()
// -----
"t.x"() {a = #rocdl.target<chip = "">} : () -> ()
// -----
"t.x"() {a = #rocdl.target<abi = "300">} : () -> ()
// -----
"t.x"() {a = #rocdl.target<abi = "600">} : () -> ()
// -----
"t.x"() {a = #rocdl.target<link = [1]>} : () -> ()
// -----
"t.x"() {a = #xevm.target<O = 4>} : () -> ()
// -----
"t.x"() {a = #xevm.target<triple = "">} : () -> ()
// -----
"t.x"() {a = #xevm.target<chip = "">} : () -> ()
// -----
"t.x"() {a = #xevm.target<link = [1]>} : () -> ()
// -----
"t.x"() {nvvm.kernel} : () -> ()
// -----
"t.x"() {nvvm.maxntid = 1 : i32} : () -> ()
// -----
"t.x"() {nvvm.maxntid = array<i32: 1, 2, 3, 4>} : () -> ()
// -----
"t.x"() {nvvm.maxntid = array<i32: 1, 2>} : () -> ()
// -----
"t.x"() {nvvm.reqntid = array<i32>} : () -> ()
// -----
"t.x"() {nvvm.cluster_dim = [1]} : () -> ()
// -----
"t.x"() {nvvm.minctasm = "a"} : () -> ()
// -----
"t.x"() {nvvm.maxnreg = "a"} : () -> ()
// -----
"t.x"() {nvvm.cluster_max_blocks = "a"} : () -> ()
// -----
"t.x"() {nvvm.minctasm = 1 : i32} : () -> ()
// -----
"t.x"() {nvvm.blocksareclusters} : () -> ()
// -----
"t.x"() {nvvm.blocksareclusters, nvvm.reqntid = array<i32: 1>} : () -> ()
// -----
"t.x"() {nvvm.blocksareclusters, nvvm.reqntid = array<i32: 1>, nvvm.cluster_dim = array<i32: 1>} : () -> ()
// -----
"t.x"() {nvvm.foo = 1} : () -> ()
// -----
module attributes {gpu.container_module} {
  gpu.module @k { gpu.func @f() { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { gpu.func @f(%a: i32) kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { gpu.func @f(%a: i32) kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) args(%c : index) return } }
// -----
module attributes {gpu.container_module} {
  module @k { gpu.func @f() kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  module @k { func.func @f() { return } }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { func.func @f() { return } }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { llvm.func @f() { llvm.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { llvm.func @f() attributes {gpu.kernel} { llvm.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { llvm.func @f(%a: i32) attributes {gpu.kernel} { llvm.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { memref.global @f : memref<i32> }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { gpu.func @f() kernel { gpu.return } }
  func.func @m(%c: index) { "gpu.launch_func"(%c, %c, %c, %c, %c, %c) <{kernel = @k, operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0>}> : (index, index, index, index, index, index) -> () return } }
// -----
module attributes {gpu.container_module} {
  gpu.binary @k [#gpu.object<#rocdl.target, "a">]
  func.func @m(%c: index) { gpu.launch_func @k::@k blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module {
  gpu.module @k { gpu.func @f() kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@k blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} { module {
  gpu.module @k { gpu.func @f() kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@k blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }}
// -----
module attributes {gpu.container_module} { module  attributes {gpu.container_module} {
  gpu.module @k { gpu.func @f() kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@k blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }}
// -----
module attributes {gpu.container_module} { func.func @k() { return }
  func.func @m(%c: index) { gpu.launch_func @k::@k blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} { memref.global @k : memref<i32>
  func.func @m(%c: index) { gpu.launch_func @k::@k blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} { gpu.module @k { gpu.func @f() kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) {a = @z} gpu.launch_func @k::@g blocks in (%c, %c, %c) threads in (%c, %c, %c)  gpu.launch_func @k::@h blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
gpu.binary @b [#gpu.object<#rocdl.target, kernels = #gpu.kernel_table<[#gpu.kernel_metadata<"k", () -> ()>]>, "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, assembly = "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, fatbin = "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, isa = "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, foo = "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, properties = {}, bin = "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, properties = {O = 3 : i32}, kernels = #gpu.kernel_table<[#gpu.kernel_metadata<"k", () -> ()>]>, "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, kernels = #gpu.kernel_table<[#gpu.kernel_metadata<"k", () -> ()>]>, properties = {O = 3 : i32}, "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, properties = 3, "a">]
// -----
gpu.binary @b [#gpu.object<3, "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, bin "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, offload "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, 3>]
// -----
gpu.binary @b [#gpu.object<#nvvm.target<chip = "sm_90">, "a", 4>]
// -----
gpu.binary @b [#gpu.object<#nvvm.target<chip = "sm_90"> , offload="\00a">]
// -----
gpu.binary @b [#gpu.object]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, properties = {}, "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, kernels = 3, "a">]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, fatbin = "a" : i32>]
// -----
gpu.binary @b [#gpu.object<#rocdl.target, 3 = "a">]
// -----
module attributes {gpu.container_module} {
  gpu.module @k { gpu.func @f() kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@k blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { gpu.func @f() kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@g blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { gpu.func @f() kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @j::@k blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { gpu.func @f() kernel { gpu.return } }
  func.func @m(%c: index) { gpu.launch_func @k::@m blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { }
  func.func @m(%c: index) { gpu.launch_func @k::@m blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
module attributes {gpu.container_module} {
  gpu.module @k { gpu.module @k { gpu.func @f() kernel { gpu.return } }}
  func.func @m(%c: index) { gpu.launch_func @k::@k::@f blocks in (%c, %c, %c) threads in (%c, %c, %c) return } }
// -----
%a = "t.s"() : () -> i32
%0 = "gpu.all_reduce"(%a) <{op = #gpu< add>}> ({}) : (i32) -> i32
// -----
%0 = "t.source"() : () -> memref<4xf32, affine_map<(d0) -> (d0 * 2)>>
%i = "t.source"() : () -> index
%4 = "gpu.subgroup_mma_load_matrix"(%0, %i) <{leadDimension = 4 : index}> {extra = 1 : i32} : (memref<4xf32, affine_map<(d0) -> (d0 * 2)>>, index) -> !gpu.mma_matrix<16x16xf32, "COp">
// -----
%0 = "t.source"() : () -> memref<4xf32, affine_map<(d0) -> (d0 * 1)>>
%i = "t.source"() : () -> index
%4 = "gpu.subgroup_mma_load_matrix"(%0, %i) <{leadDimension = 4 : index}> {extra = 1 : i32} : (memref<4xf32, affine_map<(d0) -> (d0 * 1)>>, index) -> !gpu.mma_matrix<16x16xf32, "COp">
// -----
%0 = "t.source"() : () -> memref<4x?xf32, affine_map<(d0,d1) -> (d1,d0)>>
%i = "t.source"() : () -> index
%4 = "gpu.subgroup_mma_load_matrix"(%0, %i,%i) <{leadDimension = 4 : index}> {extra = 1 : i32} : (memref<4x?xf32, affine_map<(d0,d1) -> (d1,d0)>>, index,index) -> !gpu.mma_matrix<16x16xf32, "COp">
// -----
%0 = "t.source"() : () -> memref<4x?xf32, affine_map<(d0,d1)[s0] -> (d0*s0+d1)>>
%i = "t.source"() : () -> index
%4 = "gpu.subgroup_mma_load_matrix"(%0, %i,%i) <{leadDimension = 4 : index}> {extra = 1 : i32} : (memref<4x?xf32, affine_map<(d0,d1)[s0] -> (d0*s0+d1)>>, index,index) -> !gpu.mma_matrix<16x16xf32, "COp">
// -----
%0 = "t.source"() : () -> memref<4x4xf32, affine_map<(d0,d1) -> (d0*8 + d1*2 + 3)>>
%1, %i = "t.source"() : () -> (!gpu.mma_matrix<16x16xf32, "COp">, index)
"gpu.subgroup_mma_store_matrix"(%1, %0, %i, %i) <{leadDimension = 4 : index}> : (!gpu.mma_matrix<16x16xf32, "COp">, memref<4x4xf32, affine_map<(d0,d1) -> (d0*8 + d1*2 + 3)>>, index,index) -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
"gpu.func"() <{function_type = () -> (), workgroup_attributions = 1 : i64}> ({
^bb0(%a: i32):
  gpu.return
}) {sym_name = "f"} : () -> ()
}) : () -> ()
// -----
"gpu.module"() <{sym_name = "m"}> ({
"gpu.func"() <{function_type = () -> (), workgroup_attributions = 1 : i64}> ({
^bb0(%a: memref<4xf32, #gpu.address_space<workgroup>>, %b: memref<4xf32, 5>):
  gpu.return
}) {sym_name = "f"} : () -> ()
}) : () -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: index):
  gpu.terminator
}) : (index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: memref<2xf32>):
  gpu.terminator
}) : (index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>, workgroup_attributions = 1 : i64}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: memref<2xf32>):
  gpu.terminator
}) : (index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>, workgroup_attributions = 1 : i64}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index):
  gpu.terminator
}) : (index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 1,1,1, 0>}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: index, %n: index, %o: index, %p: index, %q: index, %r: index, %s: index):
  gpu.terminator
}) : (index,index,index,index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 1,1,1, 0>, workgroup_attributions = 1 : i64}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: index, %n: index, %o: index, %p: index, %q: index, %r: index, %s: memref<2xf32, #gpu.address_space<workgroup>>):
  gpu.terminator
}) : (index,index,index,index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 1,1,1, 0>, workgroup_attributions = 1 : i64}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: index, %n: index, %o: index, %p: index, %q: index, %r: index, %s: index):
  gpu.terminator
}) : (index,index,index,index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: memref<2xf32, #gpu.address_space<workgroup>>):
  gpu.terminator
}) {workgroup_attributions = 1 : i64} : (index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: memref<2xf32, #gpu.address_space<private>>):
  gpu.terminator
}) {workgroup_attributions = 1 : i64} : (index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: memref<2xf32, #gpu.address_space<workgroup>>, %n: index):
  gpu.terminator
}) {workgroup_attributions = 1 : i64} : (index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index):
  gpu.terminator
}) {workgroup_attributions = 1 : i64} : (index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index):
  gpu.terminator
}) {workgroup_attributions = 1 : i32} : (index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 1,1,1, 0>}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: index, %n: index, %o: index, %p: index, %q: index, %r: index, %s: memref<2xf32, #gpu.address_space<workgroup>>):
  gpu.terminator
}) {workgroup_attributions = 1 : i64} : (index,index,index,index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
"gpu.launch"(%0,%0,%0,%0,%0,%0,%0,%0,%0) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 1,1,1, 0>}> ({
^b0(%a: index, %b: index, %c: index, %d: index, %e: index, %f: index, %g: index, %h: index, %i: index, %j: index, %k: index, %l: index, %m: index, %n: index, %o: index, %p: index, %q: index, %r: index, %s: memref<2xf32, #gpu.address_space<private>>):
  gpu.terminator
}) {workgroup_attributions = 1 : i64} : (index,index,index,index,index,index,index,index,index) -> ()
// -----
%0 = "t.s"() : () -> index
gpu.launch clusters(%a, %b, %c) in (%d = %0, %e = %0, %f = %0) blocks(%bx, %by, %bz) in (%g = %0, %h = %0, %i = %0) threads(%tx, %ty, %tz) in (%j = %0, %k = %0, %l = %0) workgroup(%w : memref<4xf32, #gpu.address_space<private>>) private(%pp : memref<4xf32, #gpu.address_space<workgroup>>) {
  gpu.terminator
}
// -----
%0 = "t.s"() : () -> index
gpu.launch blocks(%bx, %by, %bz) in (%g = %0, %h = %0, %i = %0) threads(%tx, %ty, %tz) in (%j = %0, %k = %0, %l = %0) workgroup(%w : memref<4xf32, 3>) private(%pp : memref<4xf32, #gpu.address_space<workgroup>>) {
  gpu.terminator
}
// -----
%0 = "t.s"() : () -> index
gpu.launch blocks(%bx, %by, %bz) in (%g = %0, %h = %0, %i = %0) threads(%tx, %ty, %tz) in (%j = %0, %k = %0, %l = %0) workgroup(%w : i32) private(%pp : memref<4xf32, #gpu.address_space<workgroup>>) {
  gpu.terminator
}
// -----
%0 = "t.s"() : () -> index
gpu.launch clusters(%a, %b, %c) in (%d = %0, %e = %0, %f = %0) blocks(%bx, %by, %bz) in (%g = %0, %h = %0, %i = %0) threads(%tx, %ty, %tz) in (%j = %0, %k = %0, %l = %0) workgroup(%w : memref<4xf32>) private(%pp : memref<4xf32, 5>) {
  gpu.terminator
}
// -----
%0 = "t.s"() : () -> !gpu.mma_matrix<16x16xui8, "AOp">
%1 = "t.s"() : () -> !gpu.mma_matrix<16x16xui8, "BOp">
%2 = "t.s"() : () -> !gpu.mma_matrix<16x16xui8, "COp">
%3 = "gpu.subgroup_mma_compute"(%0, %1, %2) : (!gpu.mma_matrix<16x16xui8, "AOp">, !gpu.mma_matrix<16x16xui8, "BOp">, !gpu.mma_matrix<16x16xui8, "COp">) -> !gpu.mma_matrix<16x16xui8, "COp">
// -----
%0 = "t.s"() : () -> !gpu.mma_matrix<16x16xi32, "AOp">
%1 = "t.s"() : () -> !gpu.mma_matrix<16x16xi32, "BOp">
%2 = "t.s"() : () -> !gpu.mma_matrix<16x16xi32, "COp">
%3 = "gpu.subgroup_mma_compute"(%0, %1, %2) : (!gpu.mma_matrix<16x16xi32, "AOp">, !gpu.mma_matrix<16x16xi32, "BOp">, !gpu.mma_matrix<16x16xi32, "COp">) -> !gpu.mma_matrix<16x16xi32, "COp">
// -----
%0, %m, %i = "t.s"() : () -> (!gpu.mma_matrix<16x16xui8, "COp">, memref<4x4xi8>, index)
"gpu.subgroup_mma_store_matrix"(%0, %m, %i, %i) <{leadDimension = 4 : index}> : (!gpu.mma_matrix<16x16xui8, "COp">, memref<4x4xi8>, index, index) -> ()
// -----
gpu.module @m {
gpu.func @k(%a: memref<?xf32>) workgroup(%w: memref<32xf32, #gpu.address_space<workgroup>>) private(%p: memref<1xf32, #gpu.address_space<private>>) kernel {
  gpu.return
}
}
// -----
gpu.module @m {
gpu.func @k(%a: memref<?xf32>) workgroup(%w: memref<32xf32, #gpu.address_space<workgroup>>) kernel attributes {known_block_size = array<i32: 128, 1, 1>} {
  gpu.return
}
}
// -----
gpu.module @m {
"gpu.func"() <{function_type = () -> ()}> ({
^bb0(%a: memref<4xf32, #gpu.address_space<workgroup>>):
  gpu.return
}) {workgroup_attributions = 1 : i64, sym_name = "f"} : () -> ()
}
// -----
gpu.module @m {
"gpu.func"() <{function_type = () -> ()}> ({
^bb0(%a: memref<4xf32, #gpu.address_space<private>>):
  gpu.return
}) {workgroup_attributions = 1 : i64, sym_name = "f"} : () -> ()
}
// -----
gpu.module @m {
"gpu.func"() <{function_type = () -> (), workgroup_attributions = 1 : i64}> ({
^bb0(%a: memref<4xf32, #gpu.address_space<private>>):
  gpu.return
}) {sym_name = "f"} : () -> ()
}
// -----
gpu.module @m {
"gpu.func"() <{function_type = () -> ()}> ({
^bb0:
  gpu.return
}) {workgroup_attributions = 1 : i64, sym_name = "f"} : () -> ()
}
// -----
func.func private @f() attributes {gpu.container_module = 3 : i32}
// -----
func.func private @f() attributes {gpu.container_module}
