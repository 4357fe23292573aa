"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, f32, vector<4xf16>, vector<4xf32>, i1)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: i32, %arg1: f32, %arg2: vector<4xf16>, %arg3: vector<4xf32>, %arg4: i1):
    %0 = "rocdl.mbcnt.lo"(%arg0, %arg0) : (i32, i32) -> i32
    %1 = "rocdl.ds_swizzle"(%arg0, %arg0) : (i32, i32) -> i32
    %2 = "rocdl.ds_bpermute"(%arg0, %arg0) : (i32, i32) -> i32
    %3 = "rocdl.readlane"(%arg1, %arg0) : (f32, i32) -> f32
    %4 = "rocdl.ballot"(%arg4) : (i1) -> i64
    "rocdl.barrier"() : () -> ()
    "rocdl.s.barrier"() : () -> ()
    "rocdl.s.waitcnt"() <{bitfield = 7 : i32}> : () -> ()
    "rocdl.sched.barrier"() <{mask = 0 : i32}> : () -> ()
    "rocdl.s.setprio"() <{priority = 1 : i16}> : () -> ()
    %5 = "rocdl.mfma.f32.16x16x16f16"(%arg2, %arg2, %arg3, %arg0, %arg0, %arg0) : (vector<4xf16>, vector<4xf16>, vector<4xf32>, i32, i32, i32) -> vector<4xf32>
    %6 = "rocdl.cvt.f32.fp8"(%arg0) <{byteSel = 1 : i32}> : (i32) -> f32
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

