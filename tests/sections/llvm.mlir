"test.a"() : () -> (!llvm.foo)
// -----
"test.a"() : () -> (!llvm.ptr)
// -----
"test.a"() : () -> (!llvm.ptr<3>)
// -----
"test.a"() : () -> (!llvm.ptr<-3>)
// -----
"test.a"() : () -> (!llvm.ptr<0>)
// -----
"test.a"() : () -> (!llvm.ptr<a>)
// -----
"test.a"() : () -> (!llvm.ptr<>)
// -----
"test.a"() : () -> (!llvm.ptr<3, 4>)
// -----
"test.a"() : () -> (!llvm.ptr<(i32)>)
// -----
"test.a"() : () -> (!llvm.ptr<99999999999>)
// -----
"test.a"() : () -> (!llvm.array)
// -----
"test.a"() : () -> (!llvm.array<>)
// -----
"test.a"() : () -> (!llvm.array<3 x>)
// -----
"test.a"() : () -> (!llvm.array<3 x i32>)
// -----
"test.a"() : () -> (!llvm.array<3xi32>)
// -----
"test.a"() : () -> (!llvm.array<3 x 4 x i32>)
// -----
"test.a"() : () -> (!llvm.array<-3 x i32>)
// -----
"test.a"() : () -> (!llvm.array<? x i32>)
// -----
"test.a"() : () -> (!llvm.array<3 x foo>)
// -----
"test.a"() : () -> (!llvm.array<3 x ptr>)
// -----
"test.a"() : () -> (!llvm.array<3 x !llvm.ptr>)
// -----
"test.a"() : () -> (!llvm.array<3 x void>)
// -----
"test.a"() : () -> (!llvm.array<3 x index>)
// -----
"test.a"() : () -> (!llvm.array<i32>)
// -----
"test.a"() : () -> (!llvm.array<3 x i32, 4>)
// -----
"test.a"() : () -> (!llvm.array<3 x i32 4>)
// -----
"test.a"() : () -> (!llvm.array<3 x func<void ()>>)
// -----
"test.a"() : () -> (!llvm.array<3 x vector<4xi32>>)
// -----
"test.a"() : () -> (!llvm.array<3 x tensor<4xi32>>)
// -----
"test.a"() : () -> (!llvm.array<3 x label>)
// -----
"test.a"() : () -> (!llvm.array<3 x metadata>)
// -----
"test.a"() : () -> (!llvm.array<3 x token>)
// -----
"test.a"() : () -> (!llvm.array<3 x struct<(i32)>>)
// -----
"test.a"() : () -> (!llvm.func)
// -----
"test.a"() : () -> (!llvm.func<>)
// -----
"test.a"() : () -> (!llvm.func<void>)
// -----
"test.a"() : () -> (!llvm.func<void ()>)
// -----
"test.a"() : () -> (!llvm.func<void()>)
// -----
"test.a"() : () -> (!llvm.func<i32 (i32, ptr, ...)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (..., i32)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (...)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (void)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (i32>)
// -----
"test.a"() : () -> (!llvm.func<i32 i32>)
// -----
"test.a"() : () -> (!llvm.func<(i32)>)
// -----
"test.a"() : () -> (!llvm.func<func<void ()> (i32)>)
// -----
"test.a"() : () -> (!llvm.func<label (i32)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (label)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (metadata)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (token)>)
// -----
"test.a"() : () -> (!llvm.func<token (i32)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (index)>)
// -----
"test.a"() : () -> (!llvm.func<index (i32)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (i32) foo>)
// -----
"test.a"() : () -> (!llvm.func<i32 (i32,)>)
// -----
"test.a"() : () -> (!llvm.func<foo (i32,)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (foo)>)
// -----
"test.a"() : () -> (!llvm.func<i32 (func<void ()>)>)
// -----
"test.a"() : () -> (!llvm.struct)
// -----
"test.a"() : () -> (!llvm.struct<>)
// -----
"test.a"() : () -> (!llvm.struct<()>)
// -----
"test.a"() : () -> (!llvm.struct<(i32)>)
// -----
"test.a"() : () -> (!llvm.struct<(i32, foo)>)
// -----
"test.a"() : () -> (!llvm.struct<(i32>)
// -----
"test.a"() : () -> (!llvm.struct<packed>)
// -----
"test.a"() : () -> (!llvm.struct<packed (i32)>)
// -----
"test.a"() : () -> (!llvm.struct<packed ()>)
// -----
"test.a"() : () -> (!llvm.struct<(i32) packed>)
// -----
"test.a"() : () -> (!llvm.struct<opaque>)
// -----
"test.a"() : () -> (!llvm.struct<"a">)
// -----
"test.a"() : () -> (!llvm.struct<"a", opaque>)
// -----
"test.a"() : () -> (!llvm.struct<"b", (i32)>)
// -----
"test.a"() : () -> (!llvm.struct<"c", packed (i32)>)
// -----
"test.a"() : () -> (!llvm.struct<"d", (ptr, struct<"d">)>)
// -----
"test.a"() : () -> (!llvm.struct<"e", (i32), opaque>)
// -----
"test.a"() : () -> (!llvm.struct<"f" (i32)>)
// -----
"test.a"() : () -> (!llvm.struct<"g",>)
// -----
"test.a"() : () -> (!llvm.struct<"g", foo>)
// -----
"test.a"() : () -> (!llvm.struct<i32>)
// -----
"test.a"() : () -> (!llvm.struct<(void)>)
// -----
"test.a"() : () -> (!llvm.struct<(label)>)
// -----
"test.a"() : () -> (!llvm.struct<(func<void ()>)>)
// -----
"test.a"() : () -> (!llvm.struct<(index)>)
// -----
"test.a"() : () -> (!llvm.struct<(tensor<2xi32>)>)
// -----
"test.a"() : () -> (!llvm.struct<(i32,)>)
// -----
"test.a"() : () -> (!llvm.struct<"", (i32)>)
// -----
"test.a"() : () -> (!llvm.struct<"a b", (i32)>)
// -----
"test.a"() : () -> (!llvm.target)
// -----
"test.a"() : () -> (!llvm.target<>)
// -----
"test.a"() : () -> (!llvm.target<"x">)
// -----
"test.a"() : () -> (!llvm.target<"x", i32>)
// -----
"test.a"() : () -> (!llvm.target<"x", i32, 3>)
// -----
"test.a"() : () -> (!llvm.target<"x", 3, i32>)
// -----
"test.a"() : () -> (!llvm.target<"x", 3, 4>)
// -----
"test.a"() : () -> (!llvm.target<x>)
// -----
"test.a"() : () -> (!llvm.target<"x",>)
// -----
"test.a"() : () -> (!llvm.vec<4 x i32>)
// -----
"test.a"() : () -> (!llvm.vec<? x 4 x i32>)
// -----
"test.a"() : () -> (!llvm.void)
// -----
"test.a"() : () -> (!llvm.void<3>)
// -----
"test.a"() : () -> (!llvm.token)
// -----
"test.a"() : () -> (!llvm.label)
// -----
"test.a"() : () -> (!llvm.metadata)
// -----
"test.a"() : () -> (!llvm.ppc_fp128)
// -----
"test.a"() : () -> (!llvm.x86_amx)
// -----
"test.a"() : () -> (!llvm.x86_mmx)
// -----
"test.a"() : () -> (!llvm.byte)
// -----
"test.a"() : () -> (!llvm.i32)
// -----
"test.a"() : () -> (!llvm<"ptr">)
// -----
"test.a"() : () -> (!llvm<ptr>)
// -----
"test.a"() : () -> (!llvm<"foo">)
// -----
"test.a"() : () -> (!llvm.struct<(array<3 x ptr<3>>, ptr<(i32)>)>)
// -----
"test.a"() : () -> (!llvm.struct<(i32, array<2 x foo>)>)
// -----
"test.a"() : () -> (!llvm.ptr<i32>)
// -----
"test.a"() : () -> (!llvm.ptr<3 4>)
// -----
"test.a"() : () -> (!llvm.array<3 x none>)
// -----
"test.a"() : () -> (!llvm.array<0x10 x i32>)
// -----
"test.a"() : () -> (!llvm.array<3 x bf16>)
// -----
"test.a"() : () -> (!llvm.array<3 x f8E4M3FN>)
// -----
"test.a"() : () -> (!llvm.array<3 x si32>)
// -----
"test.a"() : () -> (!llvm.array<3 x memref<2xi32>>)
// -----
"test.a"() : () -> (!llvm.array<3 x !foo.bar>)
// -----
"test.a"() : () -> (!llvm.array<3 x complex<f32>>)
// -----
"test.a"() : () -> (!llvm.array<3 x vector<4x4xi32>>)
// -----
"test.a"() : () -> (!llvm.array<3 x vector<4x!llvm.ptr>>)
// -----
"test.a"() : () -> (!llvm.array<3 x vector<4xindex>>)
// -----
"test.a"() : () -> (!llvm.struct<(!llvm.void)>)
// -----
"test.a"() : () -> (!llvm.struct<(token)>)
// -----
"test.a"() : () -> (!llvm.struct<(metadata)>)
// -----
"test.a"() : () -> (!llvm.struct<(x86_amx)>)
// -----
"test.a"() : () -> (!llvm.array<3 x x86_amx>)
// -----
"test.a"() : () -> (!llvm.array<3 x ppc_fp128>)
// -----
"test.a"() : () -> (!llvm.array<3 x target<"x">>)
// -----
"test.a"() : () -> (!llvm.struct<(target<"x">)>)
// -----
"test.a"() : () -> (!llvm.func<metadata ()>)
// -----
"test.a"() : () -> (!llvm.func<void (void, i32)>)
// -----
"test.a"() : () -> (!llvm.func<void (x86_amx)>)
// -----
"test.a"() : () -> (!llvm.func<target<"x"> (target<"x">)>)
// -----
"test.a"() : () -> (!llvm.struct<"q", (struct<"q", (i32)>)>)
// -----
"test.a"() : () -> (!llvm.struct<"q", (!llvm.struct<"q">)>)
// -----
"test.a"() : () -> (!llvm.struct<"q", (array<3 x struct<"q">>)>)
// -----
"test.a"() : () -> (!llvm.struct<"q", ()>)
// -----
"test.a"() : () -> (!llvm.struct<"q2", packed ()>)
// -----
"test.a"() : () -> (!llvm.struct<"q3", packed>)
// -----
"test.a"() : () -> (!llvm.struct<"q3", (i32))
// -----
"test.a"() : () -> (!llvm.struct<"a\22b", (i32)>)
// -----
"test.a"() : () -> (!llvm.ptr<0x3>)
// -----
"test.a"() : () -> (!llvm.ptr<true>)
// -----
"test.a"() : () -> (!llvm.ptr<4294967295>)
// -----
"test.a"() : () -> (!llvm.ptr<4294967296>)
// -----
"test.a"() : () -> (!llvm.ptr<-1>)
// -----
"test.a"() : () -> (!llvm.array<18446744073709551616 x i32>)
// -----
"test.a"() : () -> (!llvm.array<3 x i32> )
// -----
"test.a"() : () -> (!llvm.target<"x", 4294967296>)
// -----
"test.a"() : () -> (!llvm.target<"x", -1>)
// -----
"test.a"() : () -> (!llvm.target<"x", i32, ptr, 3, 4>)
// -----
"test.a"() : () -> (!llvm.target<"x", ptr<3>>)
// -----
"test.a"() : () -> (!llvm.target<"x", void>)
// -----
"test.a"() : () -> (!llvm.target<"x" i32>)
// -----
"test.a"() : () -> (!llvm.target<"x", i32 i32>)
// -----
"test.a"() : () -> (!llvm.none)
// -----
"test.a"() : () -> (!llvm.index)
// -----
"test.a"() : () -> (!llvm.vector<4xi32>)
// -----
"test.a"() : () -> (!llvm.f32)
// -----
"test.a"() : () -> (!llvm.loc)
// -----
"test.a"() : () -> (!llvm.true)
// -----
"test.a"() : () -> (!llvm.3)
// -----
"test.a"() : () -> (!llvm.array<3 x (i32) -> i32>)
// -----
"test.a"() : () -> (!llvm.struct<(!llvm.array<3 x i32>, !llvm<ptr>)>)
// -----
"test.a"() : () -> (!llvm.struct<(array<3 x i32>) >)
// -----
"test.a"() : () -> (!llvm.struct< ( i32 , i64 ) >)
// -----
"test.a"() : () -> (!llvm.func<void ( i32 , ... )>)
// -----
"test.a"() : () -> (!llvm.func<void (i32, ..., )>)
// -----
"test.a"() : () -> (!llvm.array < 3 x i32>)
// -----
"test.a"() : () -> (!llvm.ptr <3>)
// -----
"test.a"() : () -> (vector<4x!llvm.ptr<0>>)
// -----
"test.a"() : () -> (!llvm.struct<(vector<4x!llvm.ptr<0>>)>)
// -----
"test.a"() : () -> (!llvm.func<void (!foo.bar)>)
// -----
"test.a"() : () -> (!llvm.struct<(f32, none)>)
// -----
"test.a"() : () -> (!llvm.struct<opaque, "a">)
// -----
"test.a"() : () -> (!llvm.ptr<3>>)
// -----
"test.a"() : () -> (!llvm<array<3 x i32>>)
// -----
"test.a"() : () -> (!llvm<struct<(i32)> x>)
// -----
"test.a"() : () -> (!llvm.array<3 x   4 x i32>)
// -----
"test.a"() : () -> (!llvm.array<3 x)
// -----
"test.a"() : () -> (!llvm.array<3 x "a">)
// -----
"test.a"() : () -> (!llvm.func<3>)
// -----
"test.a"() : () -> (!llvm.func<void (3)>)
// -----
"test.a"() : () -> (!llvm.ptr<  a>)
// -----
"test.a"() : () -> (!llvm.array<3   i32>)
// -----
"test.a"() : () -> (!llvm.array<  i32>)
// -----
"test.a"() : () -> (!llvm.struct<  i32>)
// -----
"test.a"() : () -> (!llvm.struct<"a"  i32>)
// -----
"test.a"() : () -> (!llvm.struct<(i32  i32)>)
// -----
"test.a"() : () -> (!llvm.func<void  i32>)
// -----
"test.a"() : () -> (!llvm.func<void (i32  i32)>)
// -----
"test.a"() : () -> (!llvm.target<  i32>)
// -----
"test.a"() : () -> (!llvm.target<"a"  i32>)
// -----
"test.a"() : () -> (!llvm.struct<(  )>)
// -----
"test.a"() : () -> (!llvm.struct<(3)>)
// -----
"test.a"() : () -> (!llvm.struct<(  3)>)
// -----
"test.a"() : () -> (!llvm.ptr<-  3>)
// -----
"test.a"() : () -> (!llvm.ptr<  99999999999>)
// -----
"test.a"() : () -> (!llvm.ptr<  -99999999999>)
// -----
"test.a"() : () -> (!llvm.array<3 x   foo>)
// -----
"test.a"() {a = #llvm.cconv} : () -> ()
// -----
"test.a"() {a = #llvm.cconv<>} : () -> ()
// -----
"test.a"() {a = #llvm.cconv<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.cconv<3>} : () -> ()
// -----
"test.a"() {a = #llvm.linkage} : () -> ()
// -----
"test.a"() {a = #llvm.linkage<>} : () -> ()
// -----
"test.a"() {a = #llvm.linkage<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.linkage<3>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<3>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<3>} : () -> ()
// -----
"test.a"() {a = #llvm.tailcallkind} : () -> ()
// -----
"test.a"() {a = #llvm.tailcallkind<>} : () -> ()
// -----
"test.a"() {a = #llvm.tailcallkind<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.tailcallkind<3>} : () -> ()
// -----
"test.a"() {a = #llvm.nsw} : () -> ()
// -----
"test.a"() {a = #llvm.nsw<>} : () -> ()
// -----
"test.a"() {a = #llvm.nsw<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.nsw<3>} : () -> ()
// -----
"test.a"() {a = #llvm.framePointerKind} : () -> ()
// -----
"test.a"() {a = #llvm.framePointerKind<>} : () -> ()
// -----
"test.a"() {a = #llvm.framePointerKind<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.framePointerKind<3>} : () -> ()
// -----
"test.a"() {a = #llvm.uwtableKind} : () -> ()
// -----
"test.a"() {a = #llvm.uwtableKind<>} : () -> ()
// -----
"test.a"() {a = #llvm.uwtableKind<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.uwtableKind<3>} : () -> ()
// -----
"test.a"() {a = #llvm.foo} : () -> ()
// -----
"test.a"() {a = #llvm.foo<>} : () -> ()
// -----
"test.a"() {a = #llvm.foo<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.foo<3>} : () -> ()
// -----
"test.a"() {a = #llvm.bogus} : () -> ()
// -----
"test.a"() {a = #llvm.bogus<>} : () -> ()
// -----
"test.a"() {a = #llvm.bogus<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.bogus<3>} : () -> ()
// -----
"test.a"() {a = #llvm.zero} : () -> ()
// -----
"test.a"() {a = #llvm.zero<>} : () -> ()
// -----
"test.a"() {a = #llvm.zero<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.zero<3>} : () -> ()
// -----
"test.a"() {a = #llvm.undef} : () -> ()
// -----
"test.a"() {a = #llvm.undef<>} : () -> ()
// -----
"test.a"() {a = #llvm.undef<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.undef<3>} : () -> ()
// -----
"test.a"() {a = #llvm.poison} : () -> ()
// -----
"test.a"() {a = #llvm.poison<>} : () -> ()
// -----
"test.a"() {a = #llvm.poison<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.poison<3>} : () -> ()
// -----
"test.a"() {a = #llvm.address_space} : () -> ()
// -----
"test.a"() {a = #llvm.address_space<>} : () -> ()
// -----
"test.a"() {a = #llvm.address_space<foo>} : () -> ()
// -----
"test.a"() {a = #llvm.address_space<3>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<nnan,contract>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<contract, nnan>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<nnan, nnan>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<fast>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<fast, nnan>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<none>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<none, nnan>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<nnan, foo>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<nnan,>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<nnan ninf>} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<"nnan">} : () -> ()
// -----
"test.a"() {a = #llvm.fastmath<nnan,ninf,nsz,arcp,contract,afn,reassoc>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<nsw,nuw>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<nuw, nsw>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<nsw|nuw>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<nuw, nuw>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<none>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<none, nuw>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<nuw, foo>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<nuw,>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<nuw nsw>} : () -> ()
// -----
"test.a"() {a = #llvm.overflow<"nuw">} : () -> ()
// -----
"test.a"() {a = #llvm.cconv<ccc foo>} : () -> ()
// -----
"test.a"() {a = #llvm.cconv<ccc, foo>} : () -> ()
// -----
"test.a"() {a = #llvm.cconv<"ccc">} : () -> ()
// -----
"test.a"() {a = #llvm.cconv<cc_10>} : () -> ()
// -----
"test.a"() {a = #llvm.cconv<  ccc  >} : () -> ()
// -----
"test.a"() {a = #llvm.linkage<internal>} : () -> ()
// -----
"test.a"() {a = #llvm.linkage<internal, foo>} : () -> ()
// -----
"test.a"() {a = #llvm.linkage<  foo>} : () -> ()
// -----
"test.a"() {a = #llvm.framePointerKind<"non-leaf">} : () -> ()
// -----
"test.a"() {a = #llvm.framePointerKind<non-leaf>} : () -> ()
// -----
"test.a"() {a = #llvm.framePointerKind<all>} : () -> ()
// -----
"test.a"() {a = #llvm<cconv<ccc>>} : () -> ()
// -----
"test.a"() {a = #llvm.cconv<ccc> : i32} : () -> ()
// -----
"test.a"() {a = #llvm.zero : i32} : () -> ()
// -----
"test.a"() {a = #llvm.uwtableKind<sync>} : () -> ()
// -----
"test.a"() {a = #llvm.tailcallkind<tail>} : () -> ()
// -----
func.func private @f(!llvm.struct<(array<2 x f8E4M3FN>, array<2 x i8>)>)
// -----
func.func private @f(!llvm.array<2 x !llvm.array<1 x f32>>, !llvm.func<void (array<2 x tf32>)>)
// -----
func.func private @f(!llvm.struct<"a", (struct<(struct<(f8E4M3FN)>)>)>, !llvm.array<2 x array<2 x memref<2xf32>>>)
// -----
llvm.mlir.global @a(1) {sym_visibility = f80} : i64
// -----
func.func private @f(!llvm.struct<"a", (i32, ptr)>, !llvm.struct<"a", (i64)>)
// -----
func.func private @f(!llvm.struct<"a", (i32, ptr)>, !llvm.struct<"a", packed (i32, ptr)>)
// -----
func.func private @f(!llvm.struct<"a", opaque>, !llvm.struct<"a", (i64)>)
// -----
func.func private @f(!llvm.struct<"a", (i32)>, !llvm.struct<"a", opaque>)
// -----
func.func private @f(!llvm.struct<"a", ()>, !llvm.struct<"a", (i32)>)
// -----
func.func private @f(!llvm.struct<"a", (struct<"b", (ptr, struct<"a">)>)>, !llvm.struct<"b", (ptr, struct<"a", (struct<"b">)>)>)
// -----
func.func private @f(!llvm.struct<"a", (void)>)
// -----
func.func private @f(!llvm.struct<"a", opaque>, !llvm.struct<"a", opaque>, !llvm.struct<(void)>)
// -----
func.func private @f(!llvm.struct<"a", (struct<"b", (i32)>, struct<"b", (i64)>)>)
// -----
func.func private @f(!llvm.struct<"a", (i32)>)
"foo.x"() {a = !llvm.struct<"a", (i8)>} : () -> ()
// -----
func.func private @f(!llvm.struct<"a", (struct<"a", opaque>, struct<"b", opaque>, struct<"b", opaque>)>)
// -----
func.func private @f(!llvm.struct<"a", (struct<"b", opaque>, struct<"b", (i32)>)>)
// -----
!a = !llvm.struct<"a", (i32, ptr)>
!b = !llvm.struct<"b", (!a, struct<"c", opaque>)>
func.func private @f(!b, !llvm.struct<"b", (struct<"a", (i32, ptr)>, struct<"c", opaque>)>)
// -----
!a = !llvm.struct<"a", (i32)>
func.func private @f(!llvm.array<2 x !a>, !llvm.struct<"x", (array<2 x !a>)>, !llvm.struct<"x", (array<2 x struct<"a", (i32)>>)>)
// -----
!a = !llvm.struct<"a", (i32)>
func.func private @f(!llvm.struct<"x", (!a)>, !llvm.struct<"x", (struct<"a", (i64)>)>)
// -----
func.func private @f(!llvm.struct<"x", (array<1 x index>)>, !llvm.struct<"x", (array<1 x i32>)>)
// -----
func.func private @f(!llvm.struct<"x", (ptr, struct<"x">)>, !llvm.struct<"y", (struct<"x", (ptr, struct<"x">)>)>, !llvm.struct<"y", (struct<"x", (ptr, struct<"x">)>)>)
// -----
func.func private @f(!llvm.struct<"a", opaque>, !llvm.struct<"b", (struct<"a", opaque>)>, !llvm.struct<"b", (struct<"a", opaque>)>, !llvm.struct<"a", (i32)>)
// -----
func.func private @f(!llvm.func<i32 (struct<(void)>)>)
// -----
func.func private @f(!llvm.func<func<void ()> ()>)
// -----
llvm.func @f() attributes {target_features = #llvm.target_features<["sse"]>}
// -----
llvm.func @f() attributes {target_features = #llvm.target_features<["+sse", ""]>}
// -----
llvm.func @f() attributes {target_features = #llvm.target_features<["+sse", "-x,y"]>}
// -----
llvm.func @f() attributes {target_features = #llvm.target_features<[3]>}
// -----
llvm.func @f() attributes {target_features = #llvm.target_features<[]>}
// -----
llvm.func @f(%a: !llvm.struct<(index, array<2 x ptr>)>) {
  llvm.return }
// -----
llvm.func @f(%a: !llvm.struct<(index)>)
// -----
llvm.func @f() -> !llvm.struct<(index)>
// -----
llvm.func @f(%a: !llvm.array<4 x index>)
// -----
llvm.func @f(%a: index)

// -----

llvm.func @f(%a: !llvm.struct<((i32) -> i32, array<2 x ptr>)>) {
  llvm.return
}

// -----

llvm.func @f(%a: i32) -> !llvm.array<2 x (i32) -> i32>

// -----

// What stands in a signature may have an arrow of its own.
"llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, tuple<(i32) -> i32>, i1)>, linkage = #llvm.linkage<internal>, sym_name = "f", visibility_ = 0 : i64}> ({
^bb0(%a: i32, %b: i64, %c: i1):
  "llvm.return"() : () -> ()
}) : () -> ()
