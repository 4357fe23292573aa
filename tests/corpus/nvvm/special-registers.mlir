"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    %0 = "nvvm.read.ptx.sreg.tid.x"() : () -> i32
    %1 = "nvvm.read.ptx.sreg.tid.y"() : () -> i32
    %2 = "nvvm.read.ptx.sreg.tid.z"() : () -> i32
    %3 = "nvvm.read.ptx.sreg.ntid.x"() : () -> i32
    %4 = "nvvm.read.ptx.sreg.ctaid.x"() : () -> i32
    %5 = "nvvm.read.ptx.sreg.nctaid.y"() : () -> i32
    %6 = "nvvm.read.ptx.sreg.laneid"() : () -> i32
    %7 = "nvvm.read.ptx.sreg.warpsize"() : () -> i32
    %8 = "nvvm.read.ptx.sreg.clusterid.x"() : () -> i32
    %9 = "nvvm.read.ptx.sreg.nclusterid.z"() : () -> i32
    %10 = "nvvm.read.ptx.sreg.cluster.ctaid.y"() : () -> i32
    %11 = "nvvm.read.ptx.sreg.lanemask.eq"() : () -> i32
    %12 = "nvvm.read.ptx.sreg.warpid"() : () -> i32
    %13 = "nvvm.read.ptx.sreg.smid"() : () -> i32
    %14 = "nvvm.read.ptx.sreg.tid.x"() <{range = #llvm.constant_range<i32, 0, 64>}> : () -> i32
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

