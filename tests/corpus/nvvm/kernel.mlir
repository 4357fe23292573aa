"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "k", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    "llvm.return"() : () -> ()
  }) {nvvm.kernel, nvvm.maxntid = array<i32: 1, 23, 32>, nvvm.minctasm = 16 : i32, nvvm.reqntid = array<i32: 1>} : () -> ()
  "foo.t"() {a = #nvvm.target<O = 3, chip = "sm_90a", features = "+ptx80", flags = {fast}>, c = #nvvm.mma_layout<row>} : () -> ()
}) : () -> ()

