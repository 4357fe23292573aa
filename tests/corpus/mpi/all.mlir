"builtin.module"() ({
  "func.func"() <{function_type = (memref<100xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<100xf32>):
    %0 = "mpi.init"() : () -> !mpi.retval
    "mpi.init"() : () -> ()
    %1 = "mpi.comm_world"() : () -> !mpi.comm
    %2:2 = "mpi.comm_rank"(%1) : (!mpi.comm) -> (!mpi.retval, i32)
    %3 = "mpi.comm_size"(%1) : (!mpi.comm) -> i32
    %4 = "mpi.comm_split"(%1, %2#1, %2#1) : (!mpi.comm, i32, i32) -> !mpi.comm
    "mpi.send"(%arg0, %2#1, %2#1, %1) : (memref<100xf32>, i32, i32, !mpi.comm) -> ()
    %5 = "mpi.recv"(%arg0, %2#1, %2#1, %1) : (memref<100xf32>, i32, i32, !mpi.comm) -> !mpi.retval
    %6 = "mpi.isend"(%arg0, %2#1, %2#1, %1) : (memref<100xf32>, i32, i32, !mpi.comm) -> !mpi.request
    %7 = "mpi.wait"(%6) : (!mpi.request) -> !mpi.retval
    "mpi.allreduce"(%arg0, %arg0, %1) <{op = 3 : i32}> : (memref<100xf32>, memref<100xf32>, !mpi.comm) -> ()
    %8 = "mpi.barrier"(%1) : (!mpi.comm) -> !mpi.retval
    %9 = "mpi.retval_check"(%0) <{errclass = #mpi.errclass<MPI_SUCCESS>}> : (!mpi.retval) -> i1
    %10 = "mpi.error_class"(%0) : (!mpi.retval) -> !mpi.retval
    "mpi.finalize"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "foo.t"() {a = #mpi.errclass<MPI_ERR_TAG>, b = !mpi.status} : () -> ()
}) : () -> ()

