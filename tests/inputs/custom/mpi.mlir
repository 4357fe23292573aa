// ----- all
func.func @f(%m: memref<100xf32>) {
  %e = mpi.init : !mpi.retval
  mpi.init
  %c = mpi.comm_world : !mpi.comm
  %r0, %rank = mpi.comm_rank(%c) : !mpi.retval, i32
  %size = mpi.comm_size(%c) : i32
  %nc = mpi.comm_split(%c, %rank, %rank) : !mpi.comm
  mpi.send(%m, %rank, %rank, %c) : memref<100xf32>, i32, i32
  %e1 = mpi.recv(%m, %rank, %rank, %c) : memref<100xf32>, i32, i32 -> !mpi.retval
  %q = mpi.isend(%m, %rank, %rank, %c) : memref<100xf32>, i32, i32 -> !mpi.request
  %e2 = mpi.wait(%q) : !mpi.request -> !mpi.retval
  mpi.allreduce(%m, %m, MPI_SUM, %c) : memref<100xf32>, memref<100xf32>
  %e3 = mpi.barrier(%c) -> !mpi.retval
  %k = mpi.retval_check %e = <MPI_SUCCESS> : i1
  %cl = mpi.error_class %e : !mpi.retval
  mpi.finalize
  return
}
"foo.t"() {a = #mpi.errclass<MPI_ERR_TAG>, b = !mpi.status} : () -> ()
