"builtin.module"() ({
  %0:7 = "t.src"() : () -> (memref<?x?xui8, #gpu.address_space<workgroup>>, index, index, memref<?x?xui8, #gpu.address_space<workgroup>>, index, index, index)
  %1 = "nvgpu.device_async_copy"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) <{bypassL1, dstElements = 16 : index, operandSegmentSizes = array<i32: 1, 2, 1, 2, 1>}> : (memref<?x?xui8, #gpu.address_space<workgroup>>, index, index, memref<?x?xui8, #gpu.address_space<workgroup>>, index, index, index) -> !nvgpu.device.async.token
  %2 = "nvgpu.device_async_copy"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) <{bypassL1, dstElements = 16 : index, operandSegmentSizes = array<i32: 1, 2, 1, 2, 1>}> : (memref<?x?xui8, #gpu.address_space<workgroup>>, index, index, memref<?x?xui8, #gpu.address_space<workgroup>>, index, index, index) -> !nvgpu.device.async.token
  "t.use"(%1, %2) : (!nvgpu.device.async.token, !nvgpu.device.async.token) -> ()
  "t.write"() : () -> ()
  %3 = "nvgpu.device_async_copy"(%0#0, %0#1, %0#2, %0#3, %0#4, %0#5, %0#6) <{bypassL1, dstElements = 16 : index, operandSegmentSizes = array<i32: 1, 2, 1, 2, 1>}> : (memref<?x?xui8, #gpu.address_space<workgroup>>, index, index, memref<?x?xui8, #gpu.address_space<workgroup>>, index, index, index) -> !nvgpu.device.async.token
  %4 = "nvgpu.device_async_create_group"() : () -> !nvgpu.device.async.token
  %5 = "nvgpu.device_async_create_group"() : () -> !nvgpu.device.async.token
  "t.use"(%4, %5) : (!nvgpu.device.async.token, !nvgpu.device.async.token) -> ()
  "t.write"() : () -> ()
  %6 = "nvgpu.device_async_create_group"() : () -> !nvgpu.device.async.token
  %7 = "t.src"() : () -> !nvgpu.device.async.token
  "nvgpu.device_async_wait"(%7) : (!nvgpu.device.async.token) -> ()
  %8:2 = "t.src"() : () -> (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index)
  %9 = "nvgpu.mbarrier.arrive"(%8#0, %8#1) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> !nvgpu.mbarrier.token
  %10 = "nvgpu.mbarrier.arrive"(%8#0, %8#1) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> !nvgpu.mbarrier.token
  "t.use"(%9, %10) : (!nvgpu.mbarrier.token, !nvgpu.mbarrier.token) -> ()
  "t.write"() : () -> ()
  %11 = "nvgpu.mbarrier.arrive"(%8#0, %8#1) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> !nvgpu.mbarrier.token
  %12:4 = "t.src"() : () -> (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index, i1)
  "nvgpu.mbarrier.arrive.expect_tx"(%12#0, %12#1, %12#2, %12#3) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index, i1) -> ()
  %13:3 = "t.src"() : () -> (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index)
  %14 = "nvgpu.mbarrier.arrive.nocomplete"(%13#0, %13#1, %13#2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> !nvgpu.mbarrier.token
  %15 = "nvgpu.mbarrier.arrive.nocomplete"(%13#0, %13#1, %13#2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> !nvgpu.mbarrier.token
  "t.use"(%14, %15) : (!nvgpu.mbarrier.token, !nvgpu.mbarrier.token) -> ()
  "t.write"() : () -> ()
  %16 = "nvgpu.mbarrier.arrive.nocomplete"(%13#0, %13#1, %13#2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> !nvgpu.mbarrier.token
  %17 = "nvgpu.mbarrier.create"() : () -> !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>
  %18 = "nvgpu.mbarrier.create"() : () -> !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>
  "t.use"(%17, %18) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>) -> ()
  "t.write"() : () -> ()
  %19 = "nvgpu.mbarrier.create"() : () -> !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>
  %20:2 = "t.src"() : () -> (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index)
  %21 = "nvgpu.mbarrier.get"(%20#0, %20#1) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> i64
  %22 = "nvgpu.mbarrier.get"(%20#0, %20#1) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> i64
  "t.use"(%21, %22) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %23 = "nvgpu.mbarrier.get"(%20#0, %20#1) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> i64
  %24:3 = "t.src"() : () -> (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index)
  "nvgpu.mbarrier.init"(%24#0, %24#1, %24#2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> ()
  %25:3 = "t.src"() : () -> (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, !nvgpu.mbarrier.token, index)
  %26 = "nvgpu.mbarrier.test.wait"(%25#0, %25#1, %25#2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, !nvgpu.mbarrier.token, index) -> i1
  %27 = "nvgpu.mbarrier.test.wait"(%25#0, %25#1, %25#2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, !nvgpu.mbarrier.token, index) -> i1
  "t.use"(%26, %27) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %28 = "nvgpu.mbarrier.test.wait"(%25#0, %25#1, %25#2) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, !nvgpu.mbarrier.token, index) -> i1
  %29:4 = "t.src"() : () -> (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, i1, index, index)
  "nvgpu.mbarrier.try_wait.parity"(%29#0, %29#1, %29#2, %29#3) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, i1, index, index) -> ()
  %30 = "t.src"() : () -> vector<32xf32>
  %31 = "nvgpu.rcp"(%30) <{ftz, rounding = #nvgpu<rcp_rounding_mode approx>}> : (vector<32xf32>) -> vector<32xf32>
  %32 = "nvgpu.rcp"(%30) <{ftz, rounding = #nvgpu<rcp_rounding_mode approx>}> : (vector<32xf32>) -> vector<32xf32>
  "t.use"(%31, %32) : (vector<32xf32>, vector<32xf32>) -> ()
  "t.write"() : () -> ()
  %33 = "nvgpu.rcp"(%30) <{ftz, rounding = #nvgpu<rcp_rounding_mode approx>}> : (vector<32xf32>) -> vector<32xf32>
}) : () -> ()
