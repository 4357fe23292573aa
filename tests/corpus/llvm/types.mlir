"builtin.module"() ({
  "foo.t"() {a = !llvm.ptr, b = !llvm.ptr<3>, c = !llvm.void, d = !llvm.token, e = !llvm.metadata, f = !llvm.label, g = !llvm.x86_amx, h = !llvm.ppc_fp128, i = !llvm.struct<()>, j = !llvm.struct<packed (i8, i64)>, k = !llvm.struct<"named", (i32, ptr)>, l = !llvm.struct<"op", opaque>, m = !llvm.struct<"pk", packed (i8)>, n = !llvm.array<2 x struct<(i32)>>, o = !llvm.array<0 x i8>, p = !llvm.func<void ()>, q = !llvm.func<i32 (ptr, ...)>, r = !llvm.target<"spirv.Image", i32, f32, 1, 2>, s = !llvm.struct<"rec", (struct<"rec">, i8)>, t = !llvm.array<3 x vector<4xf32>>, u = !llvm.target<"x">} : () -> ()
}) : () -> ()

