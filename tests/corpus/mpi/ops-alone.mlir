"builtin.module"() ({
  %0:3 = "t.src"() : () -> (memref<3xi1>, memref<3xi1>, !mpi.comm)
  %1 = "mpi.allreduce"(%0#0, %0#1, %0#2) <{op = 5 : i32}> : (memref<3xi1>, memref<3xi1>, !mpi.comm) -> !mpi.retval
  %2 = "mpi.allreduce"(%0#0, %0#1, %0#2) <{op = 5 : i32}> : (memref<3xi1>, memref<3xi1>, !mpi.comm) -> !mpi.retval
  "t.use"(%1, %2) : (!mpi.retval, !mpi.retval) -> ()
  "t.write"() : () -> ()
  %3 = "mpi.allreduce"(%0#0, %0#1, %0#2) <{op = 5 : i32}> : (memref<3xi1>, memref<3xi1>, !mpi.comm) -> !mpi.retval
  %4 = "t.src"() : () -> !mpi.comm
  "mpi.barrier"(%4) : (!mpi.comm) -> ()
  %5 = "t.src"() : () -> !mpi.comm
  %6 = "mpi.comm_rank"(%5) : (!mpi.comm) -> i32
  %7 = "mpi.comm_rank"(%5) : (!mpi.comm) -> i32
  "t.use"(%6, %7) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %8 = "mpi.comm_rank"(%5) : (!mpi.comm) -> i32
  %9 = "t.src"() : () -> !mpi.comm
  %10:2 = "mpi.comm_size"(%9) : (!mpi.comm) -> (!mpi.retval, i32)
  %11:2 = "mpi.comm_size"(%9) : (!mpi.comm) -> (!mpi.retval, i32)
  "t.use"(%10#0, %10#1, %11#0, %11#1) : (!mpi.retval, i32, !mpi.retval, i32) -> ()
  "t.write"() : () -> ()
  %12:2 = "mpi.comm_size"(%9) : (!mpi.comm) -> (!mpi.retval, i32)
  %13:3 = "t.src"() : () -> (!mpi.comm, i32, i32)
  %14 = "mpi.comm_split"(%13#0, %13#1, %13#2) : (!mpi.comm, i32, i32) -> !mpi.comm
  %15 = "mpi.comm_split"(%13#0, %13#1, %13#2) : (!mpi.comm, i32, i32) -> !mpi.comm
  "t.use"(%14, %15) : (!mpi.comm, !mpi.comm) -> ()
  "t.write"() : () -> ()
  %16 = "mpi.comm_split"(%13#0, %13#1, %13#2) : (!mpi.comm, i32, i32) -> !mpi.comm
  %17 = "mpi.comm_world"() : () -> !mpi.comm
  %18 = "mpi.comm_world"() : () -> !mpi.comm
  "t.use"(%17, %18) : (!mpi.comm, !mpi.comm) -> ()
  "t.write"() : () -> ()
  %19 = "mpi.comm_world"() : () -> !mpi.comm
  %20 = "t.src"() : () -> !mpi.retval
  %21 = "mpi.error_class"(%20) : (!mpi.retval) -> !mpi.retval
  %22 = "mpi.error_class"(%20) : (!mpi.retval) -> !mpi.retval
  "t.use"(%21, %22) : (!mpi.retval, !mpi.retval) -> ()
  "t.write"() : () -> ()
  %23 = "mpi.error_class"(%20) : (!mpi.retval) -> !mpi.retval
  %24 = "mpi.finalize"() : () -> !mpi.retval
  %25 = "mpi.finalize"() : () -> !mpi.retval
  "t.use"(%24, %25) : (!mpi.retval, !mpi.retval) -> ()
  "t.write"() : () -> ()
  %26 = "mpi.finalize"() : () -> !mpi.retval
  "mpi.init"() : () -> ()
  %27:4 = "t.src"() : () -> (memref<4xtf32, strided<[?], offset: ?>>, i32, i32, !mpi.comm)
  %28 = "mpi.irecv"(%27#0, %27#1, %27#2, %27#3) : (memref<4xtf32, strided<[?], offset: ?>>, i32, i32, !mpi.comm) -> !mpi.request
  %29 = "mpi.irecv"(%27#0, %27#1, %27#2, %27#3) : (memref<4xtf32, strided<[?], offset: ?>>, i32, i32, !mpi.comm) -> !mpi.request
  "t.use"(%28, %29) : (!mpi.request, !mpi.request) -> ()
  "t.write"() : () -> ()
  %30 = "mpi.irecv"(%27#0, %27#1, %27#2, %27#3) : (memref<4xtf32, strided<[?], offset: ?>>, i32, i32, !mpi.comm) -> !mpi.request
  %31:4 = "t.src"() : () -> (memref<3xi2>, i32, i32, !mpi.comm)
  %32 = "mpi.isend"(%31#0, %31#1, %31#2, %31#3) : (memref<3xi2>, i32, i32, !mpi.comm) -> !mpi.request
  %33 = "mpi.isend"(%31#0, %31#1, %31#2, %31#3) : (memref<3xi2>, i32, i32, !mpi.comm) -> !mpi.request
  "t.use"(%32, %33) : (!mpi.request, !mpi.request) -> ()
  "t.write"() : () -> ()
  %34 = "mpi.isend"(%31#0, %31#1, %31#2, %31#3) : (memref<3xi2>, i32, i32, !mpi.comm) -> !mpi.request
  %35:4 = "t.src"() : () -> (memref<1x2x3xi1>, i32, i32, !mpi.comm)
  "mpi.recv"(%35#0, %35#1, %35#2, %35#3) : (memref<1x2x3xi1>, i32, i32, !mpi.comm) -> ()
  %36 = "t.src"() : () -> !mpi.retval
  %37 = "mpi.retval_check"(%36) <{errclass = #mpi.errclass<MPI_ERR_OP>}> : (!mpi.retval) -> i1
  %38 = "mpi.retval_check"(%36) <{errclass = #mpi.errclass<MPI_ERR_OP>}> : (!mpi.retval) -> i1
  "t.use"(%37, %38) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %39 = "mpi.retval_check"(%36) <{errclass = #mpi.errclass<MPI_ERR_OP>}> : (!mpi.retval) -> i1
  %40:4 = "t.src"() : () -> (memref<4xsi1, #gpu.address_space<workgroup>>, i32, i32, !mpi.comm)
  "mpi.send"(%40#0, %40#1, %40#2, %40#3) : (memref<4xsi1, #gpu.address_space<workgroup>>, i32, i32, !mpi.comm) -> ()
  %41 = "t.src"() : () -> !mpi.request
  %42 = "mpi.wait"(%41) : (!mpi.request) -> !mpi.retval
  %43 = "mpi.wait"(%41) : (!mpi.request) -> !mpi.retval
  "t.use"(%42, %43) : (!mpi.retval, !mpi.retval) -> ()
  "t.write"() : () -> ()
  %44 = "mpi.wait"(%41) : (!mpi.request) -> !mpi.retval
}) : () -> ()
