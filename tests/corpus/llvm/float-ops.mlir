"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (f32, f32, f64, i32)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: f32, %arg1: f32, %arg2: f64, %arg3: i32):
    %0 = "llvm.fadd"(%arg0, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %1 = "llvm.fsub"(%arg0, %arg1) <{fastmathFlags = #llvm.fastmath<nnan, ninf>}> : (f32, f32) -> f32
    %2 = "llvm.fmul"(%arg0, %arg1) <{fastmathFlags = #llvm.fastmath<fast>}> : (f32, f32) -> f32
    %3 = "llvm.fdiv"(%arg0, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %4 = "llvm.frem"(%arg0, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %5 = "llvm.fneg"(%arg0) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %6 = "llvm.fcmp"(%arg0, %arg1) <{fastmathFlags = #llvm.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
    %7 = "llvm.fptrunc"(%arg2) : (f64) -> f32
    %8 = "llvm.fpext"(%arg0) : (f32) -> f64
    %9 = "llvm.sitofp"(%arg3) : (i32) -> f32
    %10 = "llvm.uitofp"(%arg3) : (i32) -> f64
    %11 = "llvm.fptosi"(%arg0) : (f32) -> i32
    %12 = "llvm.fptoui"(%arg0) : (f32) -> i32
    %13 = "llvm.bitcast"(%arg0) : (f32) -> i32
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

