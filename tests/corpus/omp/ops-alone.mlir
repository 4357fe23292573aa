"builtin.module"() ({
  %0 = "t.src"() : () -> si32
  "omp.allocate_dir"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> : (si32) -> ()
  %1:2 = "t.src"() : () -> (!llvm.ptr<6>, !llvm.ptr<6>)
  "omp.atomic.read"(%1#0, %1#1) <{element_type = !llvm.struct<(f16, f16)>}> : (!llvm.ptr<6>, !llvm.ptr<6>) -> ()
  %2:2 = "t.src"() : () -> (!llvm.ptr<8>, !llvm.ptr<8>)
  "omp.atomic.write"(%2#0, %2#1) : (!llvm.ptr<8>, !llvm.ptr<8>) -> ()
  "omp.barrier"() : () -> ()
  %3:2 = "t.src"() : () -> (f8E4M3B11FNUZ, vector<[8]x[8]xsi64>)
  "omp.flush"(%3#0, %3#1) : (f8E4M3B11FNUZ, vector<[8]x[8]xsi64>) -> ()
  %4:3 = "t.src"() : () -> (i2, i2, i2)
  %5 = "omp.map.bounds"(%4#0, %4#1, %4#2) <{operandSegmentSizes = array<i32: 0, 1, 0, 1, 1>, stride_in_bytes = false}> : (i2, i2, i2) -> !omp.map_bounds_ty
  %6 = "omp.map.bounds"(%4#0, %4#1, %4#2) <{operandSegmentSizes = array<i32: 0, 1, 0, 1, 1>, stride_in_bytes = false}> : (i2, i2, i2) -> !omp.map_bounds_ty
  "t.use"(%5, %6) : (!omp.map_bounds_ty, !omp.map_bounds_ty) -> ()
  "t.write"() : () -> ()
  %7 = "omp.map.bounds"(%4#0, %4#1, %4#2) <{operandSegmentSizes = array<i32: 0, 1, 0, 1, 1>, stride_in_bytes = false}> : (i2, i2, i2) -> !omp.map_bounds_ty
  %8:3 = "t.src"() : () -> (i4, i16, i16)
  %9 = "omp.target_allocmem"(%8#0, %8#1, %8#2) <{in_type = !llvm.struct<(i32, i32)>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i4, i16, i16) -> i64
  %10 = "omp.target_allocmem"(%8#0, %8#1, %8#2) <{in_type = !llvm.struct<(i32, i32)>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i4, i16, i16) -> i64
  "t.use"(%9, %10) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %11 = "omp.target_allocmem"(%8#0, %8#1, %8#2) <{in_type = !llvm.struct<(i32, i32)>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i4, i16, i16) -> i64
  %12 = "t.src"() : () -> i1
  "omp.target_enter_data"(%12) <{operandSegmentSizes = array<i32: 0, 0, 1, 0>}> : (i1) -> ()
  %13 = "t.src"() : () -> i1
  "omp.target_exit_data"(%13) <{operandSegmentSizes = array<i32: 0, 0, 1, 0>}> : (i1) -> ()
  %14:2 = "t.src"() : () -> (i64, i64)
  "omp.target_freemem"(%14#0, %14#1) : (i64, i64) -> ()
  %15:2 = "t.src"() : () -> (memref<?x?xi2>, memref<1x2x3xf128>)
  "omp.taskwait"(%15#0, %15#1) : (memref<?x?xi2>, memref<1x2x3xf128>) -> ()
  "omp.taskyield"() : () -> ()
  %16 = "t.src"() : () -> !llvm.ptr<7>
  %17 = "omp.threadprivate"(%16) : (!llvm.ptr<7>) -> !llvm.ptr<7>
  %18 = "omp.threadprivate"(%16) : (!llvm.ptr<7>) -> !llvm.ptr<7>
  "t.use"(%17, %18) : (!llvm.ptr<7>, !llvm.ptr<7>) -> ()
  "t.write"() : () -> ()
  %19 = "omp.threadprivate"(%16) : (!llvm.ptr<7>) -> !llvm.ptr<7>
  %20:4 = "t.src"() : () -> (!omp.cli, !omp.cli, !omp.cli, i1)
  "omp.tile"(%20#0, %20#1, %20#2, %20#3) <{operandSegmentSizes = array<i32: 2, 1, 1>}> : (!omp.cli, !omp.cli, !omp.cli, i1) -> ()
  %21 = "t.src"() : () -> !omp.cli
  "omp.unroll_heuristic"(%21) : (!omp.cli) -> ()
}) : () -> ()
