module { }
// -----
module @a attributes {foo.x = 1} { module @b { module { } } }
// -----
module @a { } module @a { }
// -----
module @"a b" { }
// -----
module attributes {foo = 1} { }
// -----
module attributes {sym_name = "x"} { }
// -----
module attributes {sym_visibility = "private"} { }
// -----
builtin.module private @x { }
// -----
module @a {
// -----
module @a }
// -----
module a { }
// -----
module { ^bb0(%x: i32): }
// -----
module { ^bb0: ^bb1: }
// -----
"builtin.module"() ({ }) : () -> ()
// -----
"builtin.module"() ({ ^bb0: }) : () -> ()
// -----
"builtin.module"() ({ ^bb0(%a: i32): }) : () -> ()
// -----
"builtin.module"() ({ ^bb0: ^bb1: }) : () -> ()
// -----
"builtin.module"() : () -> ()
// -----
"builtin.module"() ({ },{ }) : () -> ()
// -----
"builtin.module"() ({ ^bb0: }) {sym_name = 1} : () -> ()
// -----
%0 = "builtin.module"() ({ ^bb0: }) : () -> i32
// -----
%0 = "a.b"() : () -> i32
module { "a.c"(%0) : (i32) -> () }
// -----
%0 = "a.b"() : () -> i32
%1 = builtin.unrealized_conversion_cast %0 : i32 to i64
%2:2 = unrealized_conversion_cast %0, %1 : i32, i64 to f32, f64
%3 = builtin.unrealized_conversion_cast to i64
// -----
%0 = "a.b"() : () -> i32
%2:2 = builtin.unrealized_conversion_cast %0, %0 : i32, i32 to f32, f64 {foo}
// -----
%0 = "a.b"() : () -> i32
builtin.unrealized_conversion_cast %0 : i32 to
// -----
%0 = "a.b"() : () -> i32
builtin.unrealized_conversion_cast %0 : i32
// -----
%0 = "a.b"() : () -> i32
"builtin.unrealized_conversion_cast"(%0) : (i32) -> ()
// -----
%0 = "a.b"() : () -> i64
%2 = builtin.unrealized_conversion_cast %0 : i32 to f32
// -----
%0 = "a.b"() : () -> i64
%2:2 = builtin.unrealized_conversion_cast %0 : i64 to f32
// -----
"a.t"() {a = i1, b = si8, c = ui16, d = index, e = none, f = bf16, g = f16, h = f32, i = f64, j = f80, k = f128, l = tf32, m = f8E5M2, n = f8E4M3, o = f8E4M3FN, p = f8E5M2FNUZ, q = f8E4M3FNUZ, r = f8E4M3B11FNUZ, s = f8E3M4, t = f4E2M1FN, u = f6E2M3FN, v = f6E3M2FN, w = f8E8M0FNU} : () -> ()
// -----
"a.t"() {a = tensor<i32>, b = tensor<4xi32>, c = tensor<?x4xf32>, d = tensor<*xf32>, e = tensor<4xi32, "enc">, f = tensor<4xi32, #foo.enc<1>>, g = tensor<0xi32>, h = tensor<2x!foo.bar>, i = tensor<4xtensor<2xi32>>, j = tensor<4xvector<2xi8>>, k = tensor<0x0x0xf32>, l = tensor<2x(i32) -> i32>} : () -> ()
// -----
"a.t"() {a = vector<4xi32>, b = vector<i32>, c = vector<[4]xf32>, d = vector<2x[4]x3xindex>, e = vector<2x!llvm.ptr>} : () -> ()
// -----
"a.t"() {a = memref<i32>, b = memref<4x?xi32>, c = memref<*xf32>, d = memref<4xi32, 1>, e = memref<4xi32, "ws">, f = memref<4xi32, affine_map<(d0) -> (d0)>>, g = memref<4x4xi32, affine_map<(d0, d1) -> (d1, d0)>, 3>, h = memref<4xi32, strided<[1]>>, i = memref<?xi32, strided<[?], offset: ?>, 2>, j = memref<*xi32, 5>, k = memref<4xmemref<2xi32>>, l = memref<4xi32, #foo.lay>, m = memref<4x!foo.bar>, n = memref<4xi32, 0>, o = memref<4xi32, affine_map<(d0)[s0] -> (d0 + s0)>>} : () -> ()
// -----
"a.t"() {a = complex<f32>, b = complex<i8>, c = tuple<>, d = tuple<i32>, e = tuple<i32, tuple<f32>>, f = () -> (), g = (i32) -> i32, h = (i32, f32) -> (i32, f32), i = ((i32) -> i32) -> ((i32) -> i32), j = () -> (() -> ()), k = () -> ((i32) -> i32, i32)} : () -> ()
// -----
"a.t"() {a = !foo.bar, b = !foo<bar>, c = !foo.bar<1, "x", [i32], {a}, (b)>, d = !foo<"opaque">, e = !llvm.ptr, f = !foo.x.y, g = !foo.bar<!foo.baz<i32>>, h = !foo.bar<a->b>} : () -> ()
// -----
"a.a"() {a = 1, b = -1, c = 0x1F, d = 1 : i8, e = true, f = false, g = 1 : index, h = -1 : si8, i = 255 : ui8, j = 1.0, k = 1.5e10, l = -1.0e-5 : f16, m = 0x7FC0 : bf16, n = 1 : i1, o = 0 : i1, p = -1 : i1, q = 128 : i8, r = -128 : i8, s = 0x80 : i8, t = 0xFFFFFFFFFFFFFFFF : i64, u = 123456789012345678901234567890 : i100} : () -> ()
// -----
"a.a"() {a = "x", b = "a\0Ab\t\\\"\n", c = "\E9\FF", d = "", e = "typed" : !foo.str, f = unit, g, h = [], i = [1, "a", [2]], j = {}, k = {a = 1, "b c" = 2, d}, l = @a, m = @a::@b::@"c d", n = i32, o = !foo.bar} : () -> ()
// -----
"a.a"() {a = dense<1> : tensor<4xi32>, b = dense<[1, 2]> : tensor<2xi32>, c = dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>, d = dense<1.0> : vector<2xf32>, e = dense<[]> : tensor<0xi32>, f = dense<> : tensor<0x2xi32>, g = dense<true> : tensor<2xi1>, h = dense<[true, false]> : tensor<2xi1>, i = dense<"0x01000000"> : tensor<1xi32>, j = dense<(1.0, 2.0)> : tensor<2xcomplex<f32>>, k = dense<[(1, 2), (3, 4)]> : tensor<2xcomplex<i32>>, l = dense<["a", "b"]> : tensor<2x!foo.str>, m = dense<5> : tensor<i32>, n = dense<0x7FC00000> : tensor<2xf32>, o = dense<-1> : tensor<2xsi8>, p = dense<255> : tensor<2xui8>, q = dense<1> : tensor<2xindex>} : () -> ()
// -----
"a.a"() {a = array<i8>, b = array<i32: 1, -2>, c = array<i64: 10>, d = array<f32: 1.0, 2.0>, e = array<i1: true, false>, f = array<f64: 0x7FF0000000000000>, g = array<i16: 0x10>, h = array<i1: 1, 0>} : () -> ()
// -----
"a.a"() {a = sparse<[[0, 1]], [5]> : tensor<2x2xi32>, b = sparse<0, 1> : tensor<1xi32>, c = sparse<[], []> : tensor<1xi32>, d = sparse<[[0], [2]], [1.0, 2.0]> : tensor<4xf32>, e = sparse<[[0, 1], [1, 0]], 7> : tensor<2x2xi8>} : () -> ()
// -----
"a.a"() {a = affine_map<() -> ()>, b = affine_map<(d0, d1) -> (d1, d0)>, c = affine_map<(d0)[s0, s1] -> (d0 + s0 * 2 - s1, d0 mod 4, d0 floordiv 2, d0 ceildiv s0)>, d = affine_map<(i, j) -> (i + j)>, e = affine_map<(d0) -> (-d0)>, f = affine_map<(d0) -> (d0 - 1, 1 + d0, 2 * d0, (d0 + 1) * 3)>, g = affine_map<(d0) -> (5)>, h = affine_map<()[s0] -> (s0)>, i = affine_map<(d0, d1) -> (d0 * -1 + d1)>} : () -> ()
// -----
"a.a"() {a = affine_set<(d0) : (d0 >= 0)>, b = affine_set<(d0)[s0] : (d0 - s0 >= 0, d0 == 5, 1 == 0)>, c = affine_set<() : ()>, d = affine_set<(d0) : (d0 + 1 >= 4)>, e = affine_set<(d0, d1) : (d0 - d1 == 0, d0 * 2 >= d1)>, f = affine_set<(d0) : (d0 <= 5)>} : () -> ()
// -----
"a.a"() {a = strided<[]>, b = strided<[1, ?]>, c = strided<[1], offset: 5>, d = strided<[?], offset: ?>, e = strided<[-1], offset: -1>, f = strided<[1, 2, 3], offset: 0>} : () -> ()
// -----
"a.a"() {a = loc(unknown), b = loc("f":1:2), c = loc("name"), d = loc("name"("f":1:2)), e = loc(fused["a", "b"]), f = loc(fused<"meta">["a":1:1]), g = loc(callsite("a" at "b":1:1)), h = loc("f":1:2 to 3:4), i = loc("f":1:2 to :4), j = loc(fused[]), k = loc(fused<1>[])} : () -> ()
// -----
"a.a"() {a = #foo.bar, b = #foo<bar>, c = #foo.bar<1, [2, {a = 3}]>, d = #foo<"opaque <string>">, e = #foo.x.y<->, f = #foo.bar : i32, g = #foo.bar<a : b>} : () -> ()
// -----
"a.a"() {a = dense_resource<k> : tensor<2xi8>, b = distinct[0]<>, c = distinct[1]<"x">, d = distinct[0]<>, e = opaque<"foo", "0x1234"> : tensor<2xi8>, f = distinct[5]<@s>} : () -> ()
{-# dialect_resources: { builtin: { k: "0x010000000102" } } #-}
// -----
#a = 1 : i32
#m = affine_map<(d0) -> (d0)>
!t = i32
!u = tuple<!t, !t>
"a.a"() {a = #a, m = #m, u = !u} : () -> ()
// -----
#a = #b
#b = 1
// -----
!a = !b
!b = i32
// -----
#loc = loc("a":1:2)
"a.a"() : () -> () loc(#loc)
"a.a"() : () -> () loc(#loc2)
#loc2 = loc(fused[#loc, "b"])
// -----
"a.a"() : () -> () loc(#undef)
// -----
"a.a"() : () -> () loc("f":1)
// -----
"a.a"() : () -> () loc("f":1:x)
// -----
"a.a"() : () -> () loc("f" 1)
// -----
"a.a"() : () -> () loc(fused "a")
// -----
"a.a"() : () -> () loc(callsite("a" "b"))
// -----
"a.a"() : () -> () loc(callsite("a" at "b")
// -----
"a.a"() : () -> () loc(nothing)
// -----
"a.a"() : () -> () loc("f":99999999999:1)
// -----
"a.a"() : () -> () loc("f":1:99999999999)
// -----
"a.a"() : () -> () loc("f":-1:1)
// -----
"a.a"() : () -> () loc("n"("f":1:1)
// -----
"a.a"() : () -> () loc("n"(unknown))
// -----
"a.a"() : () -> () loc(fused<>["a"])
// -----
"a.a"() : () -> () loc()
// -----
"a.a"() : () -> () loc
// -----
"a.a"() : () -> () loc(1)
// -----
#a = i32
!b = #a
// -----
!b = 5
// -----
#a =
// -----
#a.b = 1
// -----
!a.b = i32
// -----
#a = 1
#a = 2
// -----
"a.a"() {x = #undef} : () -> ()
// -----
"a.a"() {x = !undef} : () -> ()
// -----
"a.a"() {x = 1, x = 2} : () -> ()
// -----
"a.a"() {1 = 2} : () -> ()
// -----
"a.a"() {"" = 2} : () -> ()
// -----
"a.a"() {x = } : () -> ()
// -----
"a.a"() {x 1} : () -> ()
// -----
"a.a"() {x = 1 : () -> ()
// -----
"a.a"() {x = [1, } : () -> ()
// -----
"a.a"() {x = [1 2]} : () -> ()
// -----
"a.a"() {x = {a = 1 b = 2}} : () -> ()
// -----
"a.a"() {x = "abc} : () -> ()
// -----
"a.a"() {x = "\z"} : () -> ()
// -----
"a.a"() {x = "\0"} : () -> ()
// -----
"a.a"() {x = 1 : none} : () -> ()
// -----
"a.a"() {x = 1 : f32} : () -> ()
// -----
"a.a"() {x = 1.0 : i32} : () -> ()
// -----
"a.a"() {x = 256 : i8} : () -> ()
// -----
"a.a"() {x = -129 : i8} : () -> ()
// -----
"a.a"() {x = -1 : ui8} : () -> ()
// -----
"a.a"() {x = 128 : si8} : () -> ()
// -----
"a.a"() {x = 0x100 : i8} : () -> ()
// -----
"a.a"() {x = 99999999999999999999} : () -> ()
// -----
"a.a"() {x = 99999999999999999999 : index} : () -> ()
// -----
"a.a"() {x = - 1} : () -> ()
// -----
"a.a"() {x = -true} : () -> ()
// -----
"a.a"() {x = -0x1} : () -> ()
// -----
"a.a"() {x = 0x} : () -> ()
// -----
"a.a"() {x = 1e5} : () -> ()
// -----
"a.a"() {x = 1.e5} : () -> ()
// -----
"a.a"() {x = .5} : () -> ()
// -----
"a.a"() {x = 1.0e} : () -> ()
// -----
"a.a"() {x = 0x7FC00000 : f16} : () -> ()
// -----
"a.a"() {x = -0x7FC0 : f16} : () -> ()
// -----
"a.a"() {x = 1.0 : tensor<2xf32>} : () -> ()
// -----
"a.a"() {x = 1.0e400} : () -> ()
// -----
"a.a"() {x = 1.0e400 : f32} : () -> ()
// -----
"a.a"() {x = 1 : i0} : () -> ()
// -----
"a.a"() {x = 0 : i0} : () -> ()
// -----
"a.a"() {x = 1 : i} : () -> ()
// -----
"a.a"() {x = i16777216} : () -> ()
// -----
"a.a"() {x = i99999999999} : () -> ()
// -----
"a.a"() {x = f33} : () -> ()
// -----
"a.a"() {x = tensor} : () -> ()
// -----
"a.a"() {x = tensor<} : () -> ()
// -----
"a.a"() {x = tensor<4>} : () -> ()
// -----
"a.a"() {x = tensor<4x>} : () -> ()
// -----
"a.a"() {x = tensor<4i32>} : () -> ()
// -----
"a.a"() {x = tensor<4 x i32>} : () -> ()
// -----
"a.a"() {x = tensor<4xi32,>} : () -> ()
// -----
"a.a"() {x = tensor<-4xi32>} : () -> ()
// -----
"a.a"() {x = tensor<*xi32, 5>} : () -> ()
// -----
"a.a"() {x = tensor<*i32>} : () -> ()
// -----
"a.a"() {x = tensor<?i32>} : () -> ()
// -----
"a.a"() {x = tensor<??xi32>} : () -> ()
// -----
"a.a"() {x = tensor<0x4xi32>} : () -> ()
// -----
"a.a"() {x = tensor<0x0xi32>} : () -> ()
// -----
"a.a"() {x = tensor<0xFFxi32>} : () -> ()
// -----
"a.a"() {x = tensor<4xx5xi32>} : () -> ()
// -----
"a.a"() {x = tensor<99999999999999999999xi32>} : () -> ()
// -----
"a.a"() {x = tensor<9223372036854775807xi32>} : () -> ()
// -----
"a.a"() {x = tensor<9223372036854775808xi32>} : () -> ()
// -----
"a.a"() {x = tensor<4xnone>} : () -> ()
// -----
"a.a"() {x = tensor<4xtuple<i32>>} : () -> ()
// -----
"a.a"() {x = tensor<4xmemref<4xi32>>} : () -> ()
// -----
"a.a"() {x = vector<?xi32>} : () -> ()
// -----
"a.a"() {x = vector<0xi32>} : () -> ()
// -----
"a.a"() {x = vector<*xi32>} : () -> ()
// -----
"a.a"() {x = vector<4xtensor<4xi32>>} : () -> ()
// -----
"a.a"() {x = vector<[4xi32>} : () -> ()
// -----
"a.a"() {x = vector<[4]i32>} : () -> ()
// -----
"a.a"() {x = vector<[]xi32>} : () -> ()
// -----
"a.a"() {x = vector<[0]xi32>} : () -> ()
// -----
"a.a"() {x = vector<[?]xi32>} : () -> ()
// -----
"a.a"() {x = vector<4xi32, 1>} : () -> ()
// -----
"a.a"() {x = vector<4xnone>} : () -> ()
// -----
"a.a"() {x = vector<4xcomplex<f32>>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, i32>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, affine_map<(d0, d1) -> (d0)>>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, affine_map<(d0) -> (d0, d0)>>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, 1, 2>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, 1, affine_map<(d0) -> (d0)>>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, strided<[1, 2]>>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, strided<[0]>>} : () -> ()
// -----
"a.a"() {x = memref<*xi32, strided<[1]>>} : () -> ()
// -----
"a.a"() {x = memref<*xi32, affine_map<(d0) -> (d0)>>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, -1>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, 1.0>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, [1]>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, {a}>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, 1 : i32>} : () -> ()
// -----
"a.a"() {x = memref<4xi32, 1 : i64>} : () -> ()
// -----
"a.a"() {x = memref<4xtuple<i32>>} : () -> ()
// -----
"a.a"() {x = memref<*xnone>} : () -> ()
// -----
"a.a"() {x = complex<index>} : () -> ()
// -----
"a.a"() {x = complex<>} : () -> ()
// -----
"a.a"() {x = complex<f32} : () -> ()
// -----
"a.a"() {x = tuple<i32} : () -> ()
// -----
"a.a"() {x = tuple} : () -> ()
// -----
"a.a"() {x = tuple<i32,>} : () -> ()
// -----
"a.a"() {x = (i32} : () -> ()
// -----
"a.a"() {x = (i32) -> } : () -> ()
// -----
"a.a"() {x = (i32) i32} : () -> ()
// -----
"a.a"() {x = !foo} : () -> ()
// -----
"a.a"() {x = !foo.} : () -> ()
// -----
"a.a"() {x = !foo.bar<} : () -> ()
// -----
"a.a"() {x = !foo.bar<[)>} : () -> ()
// -----
"a.a"() {x = !foo<bar} : () -> ()
// -----
"a.a"() {x = !arith.foo} : () -> ()
// -----
"a.a"() {x = !builtin.int} : () -> ()
// -----
"a.a"() {x = !builtin.integer<32>} : () -> ()
// -----
"a.a"() {x = #builtin.int<1>} : () -> ()
// -----
"a.a"() {x = #arith.foo} : () -> ()
// -----
"a.a"() {x = #arith.fastmath} : () -> ()
// -----
"a.a"() {x = #arith.fastmath<bad>} : () -> ()
// -----
"a.a"() {x = #arith.fastmath<ninf, nnan>} : () -> ()
// -----
"a.a"() {x = #arith.fastmath<reassoc,nnan,ninf,nsz,arcp,contract,afn>} : () -> ()
// -----
"a.a"() {x = #arith.overflow<nuw,nsw>} : () -> ()
// -----
"a.a"() {x = #arith.overflow<none>} : () -> ()
// -----
"a.a"() {x = #ub.poison} : () -> ()
// -----
"a.a"() {x = #ub.poison<1>} : () -> ()
// -----
"a.a"() {x = #ub<poison>} : () -> ()
// -----
"a.a"() {x = dense} : () -> ()
// -----
"a.a"() {x = dense<1>} : () -> ()
// -----
"a.a"() {x = dense<1> : i32} : () -> ()
// -----
"a.a"() {x = dense<1> : tensor<?xi32>} : () -> ()
// -----
"a.a"() {x = dense<1> : tensor<*xi32>} : () -> ()
// -----
"a.a"() {x = dense<1.0> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<1> : tensor<2xf32>} : () -> ()
// -----
"a.a"() {x = dense<[1, 2, 3]> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<[1, [2]]> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<[[1], [2, 3]]> : tensor<2x2xi32>} : () -> ()
// -----
"a.a"() {x = dense<[1, 2> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<256> : tensor<2xi8>} : () -> ()
// -----
"a.a"() {x = dense<-1> : tensor<2xui8>} : () -> ()
// -----
"a.a"() {x = dense<"0x01"> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<"0x0"> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<"xyz"> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<"0xZZ"> : tensor<1xi8>} : () -> ()
// -----
"a.a"() {x = dense<true> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<true> : tensor<2xf32>} : () -> ()
// -----
"a.a"() {x = dense<2> : tensor<2xi1>} : () -> ()
// -----
"a.a"() {x = dense<(1, 2)> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<(1.0, 2)> : tensor<2xcomplex<f32>>} : () -> ()
// -----
"a.a"() {x = dense<1.0> : tensor<2xcomplex<f32>>} : () -> ()
// -----
"a.a"() {x = dense<(1.0)> : tensor<2xcomplex<f32>>} : () -> ()
// -----
"a.a"() {x = dense<foo> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<@a> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<"a"> : tensor<2x!foo.s>} : () -> ()
// -----
"a.a"() {x = dense<1> : tensor<2x!foo.s>} : () -> ()
// -----
"a.a"() {x = dense<[]> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<> : tensor<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<1> : memref<2xi32>} : () -> ()
// -----
"a.a"() {x = dense<0x1FFFFFFFF> : tensor<2xf32>} : () -> ()
// -----
"a.a"() {x = dense<-0x1> : tensor<2xf32>} : () -> ()
// -----
"a.a"() {x = dense<-"a"> : tensor<2xf32>} : () -> ()
// -----
"a.a"() {x = dense<1> : vector<2xi1>} : () -> ()
// -----
"a.a"() {x = array<i32: 1.0>} : () -> ()
// -----
"a.a"() {x = array<f32: 1>} : () -> ()
// -----
"a.a"() {x = array<i32 1>} : () -> ()
// -----
"a.a"() {x = array<i32: >} : () -> ()
// -----
"a.a"() {x = array<i32: 1,>} : () -> ()
// -----
"a.a"() {x = array<i32: 1} : () -> ()
// -----
"a.a"() {x = array<i32: 99999999999>} : () -> ()
// -----
"a.a"() {x = array<i7: 1>} : () -> ()
// -----
"a.a"() {x = array<none: 1>} : () -> ()
// -----
"a.a"() {x = array<tensor<2xi32>: 1>} : () -> ()
// -----
"a.a"() {x = array<i1: 2>} : () -> ()
// -----
"a.a"() {x = array<i32: true>} : () -> ()
// -----
"a.a"() {x = array<si32: -5>} : () -> ()
// -----
"a.a"() {x = array<>} : () -> ()
// -----
"a.a"() {x = sparse<[[0, 5]], [1]> : tensor<2x2xi32>} : () -> ()
// -----
"a.a"() {x = sparse<[[0]], [1]> : tensor<2x2xi32>} : () -> ()
// -----
"a.a"() {x = sparse<[[0, 0]], [1, 2]> : tensor<2x2xi32>} : () -> ()
// -----
"a.a"() {x = sparse<[[0, 0]]> : tensor<2x2xi32>} : () -> ()
// -----
"a.a"() {x = sparse<[[0.0, 0]], 1> : tensor<2x2xi32>} : () -> ()
// -----
"a.a"() {x = sparse<[[0, 0]], 1> : i32} : () -> ()
// -----
"a.a"() {x = sparse<[[-1, 0]], 1> : tensor<2x2xi32>} : () -> ()
// -----
"a.a"() {x = sparse<"0x00", 1> : tensor<2x2xi32>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d1)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0, d0) -> (d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> d0>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) (d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<d0 -> (d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0 -> (d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0 +)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (+ d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (* d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0 * d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0 mod d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0 floordiv d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0 ceildiv d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0 floordiv 0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0 mod 0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0 mod -1)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0 / 2)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (d0 2)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> (99999999999999999999)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0)[s0 -> (d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0)[d0] -> (d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> ((d0)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) -> ()>} : () -> ()
// -----
"a.a"() {x = affine_map<(1) -> ()>} : () -> ()
// -----
"a.a"() {x = affine_map<(i32) -> (i32)>} : () -> ()
// -----
"a.a"() {x = affine_map<(mod) -> (mod)>} : () -> ()
// -----
"a.a"() {x = affine_map<(d0) : (d0 >= 0)>} : () -> ()
// -----
"a.a"() {x = affine_set<(d0) -> (d0)>} : () -> ()
// -----
"a.a"() {x = affine_set<(d0) : (d0)>} : () -> ()
// -----
"a.a"() {x = affine_set<(d0) : (d0 > 0)>} : () -> ()
// -----
"a.a"() {x = affine_set<(d0) : (d0 = 0)>} : () -> ()
// -----
"a.a"() {x = affine_set<(d0) : d0 == 0>} : () -> ()
// -----
"a.a"() {x = affine_set<(d0) : (d0 == 0, )>} : () -> ()
// -----
"a.a"() {x = strided} : () -> ()
// -----
"a.a"() {x = strided<1>} : () -> ()
// -----
"a.a"() {x = strided<[1, a]>} : () -> ()
// -----
"a.a"() {x = strided<[1], 5>} : () -> ()
// -----
"a.a"() {x = strided<[1], offset 5>} : () -> ()
// -----
"a.a"() {x = strided<[1], offset: >} : () -> ()
// -----
"a.a"() {x = strided<[1], offset: 5} : () -> ()
// -----
"a.a"() {x = strided<[99999999999999999999]>} : () -> ()
// -----
"a.a"() {x = strided<[0]>} : () -> ()
// -----
"a.a"() {x = strided<[-9223372036854775808]>} : () -> ()
// -----
"a.a"() {x = dense_resource<k>} : () -> ()
// -----
"a.a"() {x = dense_resource<> : tensor<2xi8>} : () -> ()
// -----
"a.a"() {x = dense_resource<k> : i32} : () -> ()
// -----
"a.a"() {x = dense_resource<"k k"> : tensor<2xi8>} : () -> ()
// -----
"a.a"() {x = dense_resource<k : tensor<2xi8>} : () -> ()
// -----
"a.a"() {x = distinct[0]} : () -> ()
// -----
"a.a"() {x = distinct<1>} : () -> ()
// -----
"a.a"() {x = distinct[x]<1>} : () -> ()
// -----
"a.a"() {x = distinct[0]<1>, y = distinct[0]<2>} : () -> ()
// -----
"a.a"() {x = distinct[-1]<1>} : () -> ()
// -----
"a.a"() {x = opaque<"foo", "0x12">} : () -> ()
// -----
"a.a"() {x = opaque<"foo", "12"> : tensor<1xi8>} : () -> ()
// -----
"a.a"() {x = @a::b} : () -> ()
// -----
"a.a"() {x = @} : () -> ()
// -----
"a.a"() {x = @1} : () -> ()
// -----
"a.a"() {x = @a::} : () -> ()
// -----
"a.a"() {x = @a:@b} : () -> ()
// -----
"a.a"() {x = loc} : () -> ()
// -----
"a.a"() {x = loc(} : () -> ()
// -----
"a.a"() {x = "s" : i32} : () -> ()
// -----
"a.a"() {x = unit : i32} : () -> ()
// -----
"a.a"() {x = [1] : i32} : () -> ()
// -----
"a.a"() {x = true : i1} : () -> ()
// -----
"a.a"() {x = true : i32} : () -> ()
// -----
"a.a"() {a.b = 1, a.b.c = 2, "a.b.d e" = 3, nodialect = 4, arith.x = 1, func.y = 2, builtin.z = 1} : () -> ()
// -----
{-# #-}
// -----
{-# foo: { } #-}
// -----
{-# dialect_resources: { } #-}
// -----
{-# dialect_resources: { builtin: { k: "0x0" } } #-}
// -----
{-# dialect_resources: { builtin: { k: 5 } } #-}
// -----
{-# dialect_resources: { nodialect: { k: "0x00000001" } } #-}
// -----
{-# dialect_resources: { builtin: { k: "0x0100000001", k: "0x0100000001" } } #-}
"a.a"() {x = dense_resource<k> : tensor<1xi8>, y = dense_resource<k_1> : tensor<1xi8>} : () -> ()
// -----
{-# dialect_resources: { builtin: { k: "0x03000000FF" } } #-}
"a.a"() {x = dense_resource<k> : tensor<1xi8>} : () -> ()
// -----
{-# external_resources: { foo: { k: "0x0100000001", a: true, b: "str" } } #-}
// -----
{-# external_resources: { mlir_reproducer: { pipeline: "builtin.module(cse)", disable_threading: true, verify_each: true } } #-}
// -----
{-# dialect_resources: {
// -----
{-# dialect_resources { } #-}
// -----
{-#
// -----
#-}
// -----
"a.b"() ({ "a.c"() : () -> () }) : () -> ()
// -----
"a.b"() ({ ^bb0(%a: i32, %b: f32): "a.c"(%a)[^bb1] : (i32) -> () ^bb1: "a.d"() : () -> () }, { }) : () -> ()
// -----
"a.b"() ({ "a.c"() : () -> () } : () -> ()
// -----
"a.b"() ({ }, ) : () -> ()
// -----
"a.b"() { } : () -> ()
// -----
"a.b"() ({ ^a: ^a: }) : () -> ()
// -----
"a.b"() ({ "a.c"()[^z] : () -> () }) : () -> ()
// -----
"a.b"() ({ "a.c"(%z) : (i32) -> () }) : () -> ()
// -----
"a.b"() ({ ^a(%x: i32, %x: i32): }) : () -> ()
// -----
"a.b"() ({ ^a(%x): }) : () -> ()
// -----
"a.b"() ({ ^a(): "a.c"() : () -> () }) : () -> ()
// -----
"a.b"() ({ ^a(%x: i32 loc("q")): "a.c"() : () -> () }) : () -> ()
// -----
"a.b"() <{a = 1}> {b = 2} : () -> ()
// -----
"a.b"() <{}> : () -> ()
// -----
"a.b"() <5 : i32> : () -> ()
// -----
"a.b"() <{a = 1} : () -> ()
// -----
"a.b"() <[1]> : () -> ()
// -----
"builtin.foo"() : () -> ()
// -----
"foo"() : () -> ()
// -----
"foo.bar"() : () -> ()
// -----
foo.bar
// -----
foo
// -----
%0
// -----
@a
// -----
5
// -----
}
// -----
"test.op"() {a = 1} : () -> () "test.op2"() : () -> ()
// -----
"a.b"() : () -> () // comment
// comment
// -----
%x = "a.b"() : () -> i32
"a.c"(%x, %x) : (i32, i32) -> ()
// -----
"a.c"(%x, %y) : (i32, i32) -> ()
// -----
"a.c"(%x) : (i32) -> ()
%x = "a.b"() : () -> i64
// -----
"a.c"(%x#1) : (i32) -> ()
%x:2 = "a.b"() : () -> (i64, i32)
// -----
"a.c"(%x#3) : (i32) -> ()
%x:2 = "a.b"() : () -> (i64, i32)
// -----
"a.c"(%x) : (i32) -> ()
"a.c"(%x) : (i64) -> ()
// -----
module { "a.c"(%x) : (i32) -> () } 
%x = "a.b"() : () -> i32
// -----
func.func @no_file() {
  "arith.addi"() : () -> (i32) loc("":3:4)
  return
}
// -----
func.func @no_file() {
  "arith.addi"() : () -> (i32) loc("":3:4 to :7)
  return
}
// -----
%p = "t.s"() : () -> i32
func.func @f() {
  "t.a"() ({ "t.bad1"(%p) : (i32) -> () }) : () -> ()
  "t.b"() ({ "t.bad2"(%p) : (i32) -> () }) : () -> ()
  return
}
// -----
%p = "t.s"() : () -> i32
func.func @f() {
  "t.a"() ({ "t.bad1"(%p) : (i32) -> () }, { "t.bad2"(%p) : (i32) -> () }) : () -> ()
  return
}
// -----
%p = "t.s"() : () -> i32
"omp.declare_reduction"() <{sym_name = "add", type = memref<i32>}> ({
  }, {
  ^bb0(%arg35: memref<i32>):
    %q = "t.a"() ({ "t.bad1"(%p) : (i32) -> () }) : () -> (memref<i32>)
    "omp.yield"(%q) : (memref<i32>) -> ()
  }, {
  ^bb0(%arg33: memref<i32>, %arg34: memref<i32>):
    "t.bad2"(%p) : (i32) -> ()
    "omp.yield"(%arg33) : (memref<i32>) -> ()
  }, {
  }, {
  }, {
  }) : () -> ()
