"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (vector<4xi32>, vector<4xf32>)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: vector<4xi32>, %arg1: vector<4xf32>):
    %0 = "llvm.intr.vector.reduce.add"(%arg0) : (vector<4xi32>) -> i32
    %1 = "llvm.intr.vector.reduce.and"(%arg0) : (vector<4xi32>) -> i32
    %2 = "llvm.intr.vector.reduce.mul"(%arg0) : (vector<4xi32>) -> i32
    %3 = "llvm.intr.vector.reduce.or"(%arg0) : (vector<4xi32>) -> i32
    %4 = "llvm.intr.vector.reduce.smax"(%arg0) : (vector<4xi32>) -> i32
    %5 = "llvm.intr.vector.reduce.smin"(%arg0) : (vector<4xi32>) -> i32
    %6 = "llvm.intr.vector.reduce.umax"(%arg0) : (vector<4xi32>) -> i32
    %7 = "llvm.intr.vector.reduce.umin"(%arg0) : (vector<4xi32>) -> i32
    %8 = "llvm.intr.vector.reduce.xor"(%arg0) : (vector<4xi32>) -> i32
    %9 = "llvm.intr.vector.reduce.fmax"(%arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %10 = "llvm.intr.vector.reduce.fmin"(%arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %11 = "llvm.intr.vector.reduce.fmaximum"(%arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %12 = "llvm.intr.vector.reduce.fminimum"(%arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

