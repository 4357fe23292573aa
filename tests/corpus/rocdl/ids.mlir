"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    %0 = "rocdl.workitem.id.x"() : () -> i32
    %1 = "rocdl.workitem.id.y"() : () -> i32
    %2 = "rocdl.workitem.id.z"() : () -> i32
    %3 = "rocdl.workgroup.id.x"() : () -> i32
    %4 = "rocdl.workgroup.id.y"() : () -> i32
    %5 = "rocdl.workgroup.id.z"() : () -> i32
    %6 = "rocdl.workgroup.dim.x"() : () -> i32
    %7 = "rocdl.grid.dim.y"() : () -> i32
    %8 = "rocdl.wavefrontsize"() : () -> i32
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

