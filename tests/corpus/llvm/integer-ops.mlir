"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, i32, i64, vector<4xi32>)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: i32, %arg1: i32, %arg2: i64, %arg3: vector<4xi32>):
    %0 = "llvm.add"(%arg0, %arg1) <{overflowFlags = 0 : i32}> : (i32, i32) -> i32
    %1 = "llvm.add"(%arg0, %arg1) <{overflowFlags = 3 : i32}> : (i32, i32) -> i32
    %2 = "llvm.sub"(%arg0, %arg1) <{overflowFlags = 0 : i32}> : (i32, i32) -> i32
    %3 = "llvm.mul"(%arg0, %arg1) <{overflowFlags = 2 : i32}> : (i32, i32) -> i32
    %4 = "llvm.udiv"(%arg0, %arg1) : (i32, i32) -> i32
    %5 = "llvm.sdiv"(%arg0, %arg1) <{isExact}> : (i32, i32) -> i32
    %6 = "llvm.urem"(%arg0, %arg1) : (i32, i32) -> i32
    %7 = "llvm.srem"(%arg0, %arg1) : (i32, i32) -> i32
    %8 = "llvm.and"(%arg0, %arg1) : (i32, i32) -> i32
    %9 = "llvm.or"(%arg0, %arg1) <{isDisjoint}> : (i32, i32) -> i32
    %10 = "llvm.xor"(%arg0, %arg1) : (i32, i32) -> i32
    %11 = "llvm.shl"(%arg0, %arg1) <{overflowFlags = 1 : i32}> : (i32, i32) -> i32
    %12 = "llvm.lshr"(%arg0, %arg1) <{isExact}> : (i32, i32) -> i32
    %13 = "llvm.ashr"(%arg0, %arg1) : (i32, i32) -> i32
    %14 = "llvm.icmp"(%arg0, %arg1) <{predicate = 2 : i64}> : (i32, i32) -> i1
    %15 = "llvm.icmp"(%arg3, %arg3) <{predicate = 0 : i64}> : (vector<4xi32>, vector<4xi32>) -> vector<4xi1>
    %16 = "llvm.trunc"(%arg2) <{overflowFlags = 0 : i32}> : (i64) -> i32
    %17 = "llvm.trunc"(%arg2) <{overflowFlags = 1 : i32}> : (i64) -> i8
    %18 = "llvm.zext"(%arg0) <{nonNeg}> : (i32) -> i64
    %19 = "llvm.sext"(%arg0) : (i32) -> i64
    %20 = "llvm.select"(%14, %arg0, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (i1, i32, i32) -> i32
    %21 = "llvm.freeze"(%arg0) : (i32) -> i32
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

