"builtin.module"() ({
  %0:2 = "t.src"() : () -> (memref<i2>, memref<i2>)
  "acc.atomic.read"(%0#0, %0#1) <{element_type = f8E5M2FNUZ}> : (memref<i2>, memref<i2>) -> ()
  %1:2 = "t.src"() : () -> (ui1, ui1)
  %2 = "acc.bounds"(%1#0, %1#1) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 1>, strideInBytes = false}> : (ui1, ui1) -> !acc.data_bounds_ty
  %3 = "acc.bounds"(%1#0, %1#1) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 1>, strideInBytes = false}> : (ui1, ui1) -> !acc.data_bounds_ty
  "t.use"(%2, %3) : (!acc.data_bounds_ty, !acc.data_bounds_ty) -> ()
  "t.write"() : () -> ()
  %4 = "acc.bounds"(%1#0, %1#1) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 1>, strideInBytes = false}> : (ui1, ui1) -> !acc.data_bounds_ty
  %5:4 = "t.src"() : () -> (memref<?x?xf80, 3>, memref<?x?xf80, 3>, !acc.data_bounds_ty, ui8)
  %6 = "acc.cache"(%5#0, %5#1, %5#2, %5#3) <{dataClause = #acc<data_clause acc_cache>, implicit = true, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 1, 1, 1>, structured = true, varType = si1}> : (memref<?x?xf80, 3>, memref<?x?xf80, 3>, !acc.data_bounds_ty, ui8) -> memref<?x?xf80, 3>
  %7 = "acc.cache"(%5#0, %5#1, %5#2, %5#3) <{dataClause = #acc<data_clause acc_cache>, implicit = true, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 1, 1, 1>, structured = true, varType = si1}> : (memref<?x?xf80, 3>, memref<?x?xf80, 3>, !acc.data_bounds_ty, ui8) -> memref<?x?xf80, 3>
  "t.use"(%6, %7) : (memref<?x?xf80, 3>, memref<?x?xf80, 3>) -> ()
  "t.write"() : () -> ()
  %8 = "acc.cache"(%5#0, %5#1, %5#2, %5#3) <{dataClause = #acc<data_clause acc_cache>, implicit = true, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 1, 1, 1>, structured = true, varType = si1}> : (memref<?x?xf80, 3>, memref<?x?xf80, 3>, !acc.data_bounds_ty, ui8) -> memref<?x?xf80, 3>
  %9:6 = "t.src"() : () -> (memref<1x4x4x2xui16>, memref<1x4x4x2xui16>, !acc.data_bounds_ty, !acc.data_bounds_ty, si8, si8)
  %10 = "acc.copyin"(%9#0, %9#1, %9#2, %9#3, %9#4, %9#5) <{dataClause = #acc<data_clause acc_copyin>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 1, 2, 2>, structured = true, varType = i128}> : (memref<1x4x4x2xui16>, memref<1x4x4x2xui16>, !acc.data_bounds_ty, !acc.data_bounds_ty, si8, si8) -> memref<1x4x4x2xui16>
  %11 = "acc.copyin"(%9#0, %9#1, %9#2, %9#3, %9#4, %9#5) <{dataClause = #acc<data_clause acc_copyin>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 1, 2, 2>, structured = true, varType = i128}> : (memref<1x4x4x2xui16>, memref<1x4x4x2xui16>, !acc.data_bounds_ty, !acc.data_bounds_ty, si8, si8) -> memref<1x4x4x2xui16>
  "t.use"(%10, %11) : (memref<1x4x4x2xui16>, memref<1x4x4x2xui16>) -> ()
  "t.write"() : () -> ()
  %12 = "acc.copyin"(%9#0, %9#1, %9#2, %9#3, %9#4, %9#5) <{dataClause = #acc<data_clause acc_copyin>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 1, 2, 2>, structured = true, varType = i128}> : (memref<1x4x4x2xui16>, memref<1x4x4x2xui16>, !acc.data_bounds_ty, !acc.data_bounds_ty, si8, si8) -> memref<1x4x4x2xui16>
  %13:4 = "t.src"() : () -> (memref<1x2x3xf128>, memref<1x2x3xf128>, !acc.data_bounds_ty, i32)
  "acc.copyout"(%13#0, %13#1, %13#2, %13#3) <{dataClause = #acc<data_clause acc_copyout>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 1, 1, 1>, structured = true, varType = f8E5M2FNUZ}> : (memref<1x2x3xf128>, memref<1x2x3xf128>, !acc.data_bounds_ty, i32) -> ()
  %14 = "t.src"() : () -> !acc.declare_token
  "acc.declare_exit"(%14) <{operandSegmentSizes = array<i32: 1, 0>}> : (!acc.declare_token) -> ()
  %15:4 = "t.src"() : () -> (memref<?x?xi16, 3>, !acc.data_bounds_ty, !acc.data_bounds_ty, i32)
  "acc.delete"(%15#0, %15#1, %15#2, %15#3) <{asyncOperandsDeviceType = [#acc.device_type<host>], dataClause = #acc<data_clause acc_delete>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 2, 1>, structured = true}> : (memref<?x?xi16, 3>, !acc.data_bounds_ty, !acc.data_bounds_ty, i32) -> ()
  %16:5 = "t.src"() : () -> (memref<1xsi8>, !acc.data_bounds_ty, !acc.data_bounds_ty, ui64, si8)
  "acc.detach"(%16#0, %16#1, %16#2, %16#3, %16#4) <{dataClause = #acc<data_clause acc_detach>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 2, 2>, structured = true}> : (memref<1xsi8>, !acc.data_bounds_ty, !acc.data_bounds_ty, ui64, si8) -> ()
  %17:2 = "t.src"() : () -> (memref<4x4xf80>, !acc.data_bounds_ty)
  %18 = "acc.firstprivate_map"(%17#0, %17#1) <{asyncOperandsDeviceType = [#acc.device_type<none>, #acc.device_type<radeon>], dataClause = #acc<data_clause acc_firstprivate>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 0, 1, 0>, structured = true, varType = !llvm.ptr<7>}> : (memref<4x4xf80>, !acc.data_bounds_ty) -> memref<4x4xf80>
  %19 = "acc.firstprivate_map"(%17#0, %17#1) <{asyncOperandsDeviceType = [#acc.device_type<none>, #acc.device_type<radeon>], dataClause = #acc<data_clause acc_firstprivate>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 0, 1, 0>, structured = true, varType = !llvm.ptr<7>}> : (memref<4x4xf80>, !acc.data_bounds_ty) -> memref<4x4xf80>
  "t.use"(%18, %19) : (memref<4x4xf80>, memref<4x4xf80>) -> ()
  "t.write"() : () -> ()
  %20 = "acc.firstprivate_map"(%17#0, %17#1) <{asyncOperandsDeviceType = [#acc.device_type<none>, #acc.device_type<radeon>], dataClause = #acc<data_clause acc_firstprivate>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 0, 1, 0>, structured = true, varType = !llvm.ptr<7>}> : (memref<4x4xf80>, !acc.data_bounds_ty) -> memref<4x4xf80>
  %21 = "t.src"() : () -> !acc.data_bounds_ty
  %22 = "acc.get_extent"(%21) : (!acc.data_bounds_ty) -> index
  %23 = "acc.get_extent"(%21) : (!acc.data_bounds_ty) -> index
  "t.use"(%22, %23) : (index, index) -> ()
  "t.write"() : () -> ()
  %24 = "acc.get_extent"(%21) : (!acc.data_bounds_ty) -> index
  %25 = "t.src"() : () -> !acc.data_bounds_ty
  %26 = "acc.get_lowerbound"(%25) : (!acc.data_bounds_ty) -> index
  %27 = "acc.get_lowerbound"(%25) : (!acc.data_bounds_ty) -> index
  "t.use"(%26, %27) : (index, index) -> ()
  "t.write"() : () -> ()
  %28 = "acc.get_lowerbound"(%25) : (!acc.data_bounds_ty) -> index
  %29 = "t.src"() : () -> !acc.data_bounds_ty
  %30 = "acc.get_stride"(%29) : (!acc.data_bounds_ty) -> index
  %31 = "acc.get_stride"(%29) : (!acc.data_bounds_ty) -> index
  "t.use"(%30, %31) : (index, index) -> ()
  "t.write"() : () -> ()
  %32 = "acc.get_stride"(%29) : (!acc.data_bounds_ty) -> index
  %33 = "t.src"() : () -> !acc.data_bounds_ty
  %34 = "acc.get_upperbound"(%33) : (!acc.data_bounds_ty) -> index
  %35 = "acc.get_upperbound"(%33) : (!acc.data_bounds_ty) -> index
  "t.use"(%34, %35) : (index, index) -> ()
  "t.write"() : () -> ()
  %36 = "acc.get_upperbound"(%33) : (!acc.data_bounds_ty) -> index
  %37:5 = "t.src"() : () -> (memref<?x?xf32, strided<[?, ?], offset: ?>>, memref<?x?xf32, strided<[?, ?], offset: ?>>, !acc.data_bounds_ty, si32, i16)
  %38 = "acc.getdeviceptr"(%37#0, %37#1, %37#2, %37#3, %37#4) <{asyncOnly = [], dataClause = #acc<data_clause acc_getdeviceptr>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 1, 1, 2>, structured = true, varType = !llvm.ptr<5>}> : (memref<?x?xf32, strided<[?, ?], offset: ?>>, memref<?x?xf32, strided<[?, ?], offset: ?>>, !acc.data_bounds_ty, si32, i16) -> memref<?x?xf32, strided<[?, ?], offset: ?>>
  %39 = "acc.getdeviceptr"(%37#0, %37#1, %37#2, %37#3, %37#4) <{asyncOnly = [], dataClause = #acc<data_clause acc_getdeviceptr>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 1, 1, 2>, structured = true, varType = !llvm.ptr<5>}> : (memref<?x?xf32, strided<[?, ?], offset: ?>>, memref<?x?xf32, strided<[?, ?], offset: ?>>, !acc.data_bounds_ty, si32, i16) -> memref<?x?xf32, strided<[?, ?], offset: ?>>
  "t.use"(%38, %39) : (memref<?x?xf32, strided<[?, ?], offset: ?>>, memref<?x?xf32, strided<[?, ?], offset: ?>>) -> ()
  "t.write"() : () -> ()
  %40 = "acc.getdeviceptr"(%37#0, %37#1, %37#2, %37#3, %37#4) <{asyncOnly = [], dataClause = #acc<data_clause acc_getdeviceptr>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 1, 1, 2>, structured = true, varType = !llvm.ptr<5>}> : (memref<?x?xf32, strided<[?, ?], offset: ?>>, memref<?x?xf32, strided<[?, ?], offset: ?>>, !acc.data_bounds_ty, si32, i16) -> memref<?x?xf32, strided<[?, ?], offset: ?>>
  %41 = "t.src"() : () -> si16
  "acc.init"(%41) <{device_types = [#acc.device_type<none>, #acc.device_type<radeon>], operandSegmentSizes = array<i32: 1, 0>}> : (si16) -> ()
  %42 = "t.src"() : () -> memref<1xindex>
  %43 = "acc.nocreate"(%42) <{dataClause = #acc<data_clause acc_no_create>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 0, 0, 0>, recipe = @sym, structured = true, varType = !llvm.ptr<3>}> : (memref<1xindex>) -> memref<1xindex>
  %44 = "acc.nocreate"(%42) <{dataClause = #acc<data_clause acc_no_create>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 0, 0, 0>, recipe = @sym, structured = true, varType = !llvm.ptr<3>}> : (memref<1xindex>) -> memref<1xindex>
  "t.use"(%43, %44) : (memref<1xindex>, memref<1xindex>) -> ()
  "t.write"() : () -> ()
  %45 = "acc.nocreate"(%42) <{dataClause = #acc<data_clause acc_no_create>, implicit = false, modifiers = #acc<data_clause_modifier none>, name = "abc", operandSegmentSizes = array<i32: 1, 0, 0, 0>, recipe = @sym, structured = true, varType = !llvm.ptr<3>}> : (memref<1xindex>) -> memref<1xindex>
  %46:3 = "t.src"() : () -> (si8, si8, i1)
  "acc.set"(%46#0, %46#1, %46#2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (si8, si8, i1) -> ()
  %47 = "t.src"() : () -> ui8
  "acc.shutdown"(%47) <{operandSegmentSizes = array<i32: 1, 0>}> : (ui8) -> ()
  %48:5 = "t.src"() : () -> (memref<?x?xi2, 3>, memref<?x?xi2, 3>, !acc.data_bounds_ty, si8, si8)
  %49 = "acc.update_device"(%48#0, %48#1, %48#2, %48#3, %48#4) <{dataClause = #acc<data_clause acc_update_device>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 1, 1, 2>, structured = true, varType = !llvm.token}> : (memref<?x?xi2, 3>, memref<?x?xi2, 3>, !acc.data_bounds_ty, si8, si8) -> memref<?x?xi2, 3>
  %50 = "acc.update_device"(%48#0, %48#1, %48#2, %48#3, %48#4) <{dataClause = #acc<data_clause acc_update_device>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 1, 1, 2>, structured = true, varType = !llvm.token}> : (memref<?x?xi2, 3>, memref<?x?xi2, 3>, !acc.data_bounds_ty, si8, si8) -> memref<?x?xi2, 3>
  "t.use"(%49, %50) : (memref<?x?xi2, 3>, memref<?x?xi2, 3>) -> ()
  "t.write"() : () -> ()
  %51 = "acc.update_device"(%48#0, %48#1, %48#2, %48#3, %48#4) <{dataClause = #acc<data_clause acc_update_device>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 1, 1, 2>, structured = true, varType = !llvm.token}> : (memref<?x?xi2, 3>, memref<?x?xi2, 3>, !acc.data_bounds_ty, si8, si8) -> memref<?x?xi2, 3>
  %52:4 = "t.src"() : () -> (memref<6xf16>, memref<6xf16>, si64, si64)
  "acc.update_host"(%52#0, %52#1, %52#2, %52#3) <{asyncOnly = [#acc.device_type<default>], dataClause = #acc<data_clause acc_update_host>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 1, 0, 2>, structured = true, varType = i1}> : (memref<6xf16>, memref<6xf16>, si64, si64) -> ()
  "acc.wait"() <{async, operandSegmentSizes = array<i32: 0, 0, 0, 0>}> : () -> ()
}) : () -> ()
