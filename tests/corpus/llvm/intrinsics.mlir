"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (f32, f32, i32, i64, ptr, ptr, i1, vector<4xf32>, vector<4xi32>, vector<4xi1>)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: f32, %arg1: f32, %arg2: i32, %arg3: i64, %arg4: !llvm.ptr, %arg5: !llvm.ptr, %arg6: i1, %arg7: vector<4xf32>, %arg8: vector<4xi32>, %arg9: vector<4xi1>):
    %0 = "llvm.mlir.constant"() <{value = 0 : i8}> : () -> i8
    %1 = "llvm.intr.sqrt"(%arg0) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %2 = "llvm.intr.exp"(%arg0) <{fastmathFlags = #llvm.fastmath<nnan>}> : (f32) -> f32
    %3 = "llvm.intr.fma"(%arg0, %arg1, %arg0) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32, f32) -> f32
    %4 = "llvm.intr.fmuladd"(%arg7, %arg7, %arg7) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %5 = "llvm.intr.pow"(%arg0, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %6 = "llvm.intr.powi"(%arg0, %arg2) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, i32) -> f32
    %7 = "llvm.intr.copysign"(%arg0, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %8 = "llvm.intr.ctlz"(%arg2) <{is_zero_poison = false}> : (i32) -> i32
    %9 = "llvm.intr.cttz"(%arg2) <{is_zero_poison = true}> : (i32) -> i32
    %10 = "llvm.intr.ctpop"(%arg2) : (i32) -> i32
    %11 = "llvm.intr.bswap"(%arg2) : (i32) -> i32
    %12 = "llvm.intr.smax"(%arg2, %arg2) : (i32, i32) -> i32
    %13 = "llvm.intr.umin"(%arg8, %arg8) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
    %14 = "llvm.intr.abs"(%arg2) <{is_int_min_poison = true}> : (i32) -> i32
    "llvm.intr.memcpy"(%arg4, %arg5, %arg3) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    "llvm.intr.memset"(%arg4, %0, %arg3) <{isVolatile = true}> : (!llvm.ptr, i8, i64) -> ()
    "llvm.intr.memmove"(%arg4, %arg5, %arg3) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    %15 = "llvm.intr.sadd.with.overflow"(%arg2, %arg2) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %16 = "llvm.intr.sadd.sat"(%arg2, %arg2) : (i32, i32) -> i32
    %17 = "llvm.intr.vector.reduce.add"(%arg8) : (vector<4xi32>) -> i32
    %18 = "llvm.intr.vector.reduce.fadd"(%arg0, %arg7) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32
    %19 = "llvm.intr.masked.load"(%arg4, %arg9, %arg7) <{alignment = 4 : i32}> : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.store"(%arg7, %arg4, %arg9) <{alignment = 4 : i32}> : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
    "llvm.intr.assume"(%arg6) <{op_bundle_sizes = array<i32>}> : (i1) -> ()
    "llvm.intr.assume"(%arg6, %arg4, %arg2) <{op_bundle_sizes = array<i32: 2>, op_bundle_tags = ["align"]}> : (i1, !llvm.ptr, i32) -> ()
    %20 = "llvm.intr.expect"(%arg2, %arg2) : (i32, i32) -> i32
    %21 = "llvm.intr.fshl"(%arg2, %arg2, %arg2) : (i32, i32, i32) -> i32
    %22 = "llvm.intr.is.fpclass"(%arg0) <{bit = 0 : i32}> : (f32) -> i1
    "llvm.intr.lifetime.start"(%arg4) : (!llvm.ptr) -> ()
    %23 = "llvm.intr.stacksave"() : () -> !llvm.ptr
    "llvm.intr.stackrestore"(%23) : (!llvm.ptr) -> ()
    %24 = "llvm.intr.vscale"() : () -> i64
    "llvm.intr.prefetch"(%arg4) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
    %25 = "llvm.intr.get.active.lane.mask"(%arg3, %arg3) : (i64, i64) -> vector<4xi1>
    "llvm.intr.trap"() : () -> ()
    %26 = "llvm.intr.matrix.transpose"(%arg7) <{columns = 2 : i32, rows = 2 : i32}> : (vector<4xf32>) -> vector<4xf32>
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

