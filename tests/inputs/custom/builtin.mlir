// ----- module-attributes
module @top attributes {foo.a = 1 : i32, foo.b = "s", dlti.dl_spec = #dlti.dl_spec<i32 = dense<32> : vector<2xi64>>} {
  module @inner attributes {sym_visibility = "private"} {
    module {}
  }
  module @"quoted name" {}
}
// ----- unrealized-cast
func.func @f(%a: i32, %b: !foo.bar) -> (f32, tuple<i32, i64>) {
  %0 = builtin.unrealized_conversion_cast %a : i32 to f32
  %1:2 = builtin.unrealized_conversion_cast %b, %a : !foo.bar, i32 to i64, index
  %2 = builtin.unrealized_conversion_cast to tuple<i32, i64>
  return %0, %2 : f32, tuple<i32, i64>
}
// ----- integer-types
"foo.t"() {a = i1, b = i64, c = si8, d = ui16, e = i16777215, f = index, g = i0, h = si1} : () -> ()
// ----- float-types
"foo.t"() {a = f16, b = bf16, c = f32, d = f64, e = f80, f = f128, g = tf32, h = f8E5M2, i = f8E4M3, j = f8E4M3FN, k = f8E5M2FNUZ, l = f8E4M3FNUZ, m = f8E4M3B11FNUZ, n = f8E3M4, o = f4E2M1FN, p = f6E2M3FN, q = f6E3M2FN, r = f8E8M0FNU} : () -> ()
// ----- shaped-types
"foo.t"() {a = vector<4xf32>, b = vector<[4]xi32>, c = vector<2x[4]x3xindex>, d = vector<i1>, e = tensor<*xf32>, f = tensor<?x4xbf16>, g = tensor<f32>, h = tensor<4xf32, "enc">, i = tensor<2x2xi8, #foo.enc<x>>, j = tensor<0x3xi1>, k = tensor<4xvector<2xi8>>, l = tensor<2x!foo.bar>} : () -> ()
// ----- memref-types
"foo.t"() {a = memref<f32>, b = memref<4x?xf32>, c = memref<4xf32, strided<[2], offset: ?>>, d = memref<2x3xf32, affine_map<(d0, d1) -> (d1, d0)>>, e = memref<2xf32, 1>, f = memref<2xf32, "gpu">, g = memref<*xf32>, h = memref<*xi8, 2 : i32>, i = memref<2xf32, affine_map<(d0) -> (d0)>, 3>, j = memref<4xmemref<2xf32>>, k = memref<2xf32, #gpu.address_space<workgroup>>, l = memref<?xi8, strided<[1]>>, m = memref<2x3xf32, strided<[3, 1]>>, n = memref<2xf32, 0>, o = memref<4xf32, {a = 1 : i32}>} : () -> ()
// ----- composite-types
"foo.t"() {a = tuple<>, b = tuple<i32, tuple<f32>>, c = complex<f32>, d = complex<i7>, e = none, f = () -> (), g = (i32) -> f32, h = (i32, (f32) -> i1) -> (i32, () -> ()), i = () -> (() -> i32), j = !foo.bar, k = !foo.bar<a, [1 -> 2], "x>">, l = !foo<"raw body">, m = !foo.b.c<<>>} : () -> ()
// ----- opaque-attributes
"foo.t"() {a = #foo.bar, b = #foo.bar<a, (1 -> 2), "x>">, c = #foo<"raw body">, d = #foo.t<a> : i32, e = #foo.b.c<{x = [1]}>, f = #foo.baz<"a\22b">} : () -> ()
// ----- integer-attributes
"foo.t"() {a = 1, b = -1, c = 5 : i8, d = 0xFF : i8, e = -128 : i8, f = 255 : ui8, g = -3 : si4, h = 7 : index, i = true, j = false, k = 1 : i1, l = -1 : i1, m = 340282366920938463463374607431768211455 : i128, n = 18446744073709551615 : ui64, o = 9223372036854775807, p = 0 : i1, q = 128 : i8, r = -1 : si1, s = 1 : ui1} : () -> ()
// ----- float-attributes
"foo.t"() {a = 1.0, b = -0.0, c = 1.5 : f32, d = 0.1 : f32, e = 0x7F800000 : f32, f = 0xFF800000 : f32, g = 0x7FC00000 : f32, h = 0x7FC00001 : f32, i = 1.0e+100, j = 1.0e-300, k = 3.14159265358979 : f64, l = 65504.0 : f16, m = 1.0e-7 : f16, n = 0x3F80 : bf16, o = 1.5 : f80, p = 1.25 : f128, q = 0.5 : f8E5M2, r = 448.0 : f8E4M3FN, s = 1.0 : tf32, t = 123456789.0 : f32, u = 1.0e10, w = 100000.0, x = 1234567.0, y = 0.0001 : f64, z = 1.0 : f4E2M1FN} : () -> ()
// ----- string-attributes
"foo.t"() {a = "", b = "plain", c = "q\22q", d = "back\\slash", e = "tab\tnl\n", f = "\00\01\7F\FF", g = "typed" : !foo.str, h = "é☃", i = "typed" : i32} : () -> ()
// ----- symbol-attributes
"foo.t"() {a = @x, b = @x::@y, c = @"x y"::@"\22"::@z, d = @a.b$c_d, e = @_x1, f = @"1x", g = @"a-b"} : () -> ()
// ----- containers
"foo.t"() {a = [], b = [1, "x", [unit]], c = {}, d = {x = 1, "y z" = 2, unit_entry, "1" = 3, "a.b" = 4, a.b.c = 5}, e = unit, f, g = [[], {}]} : () -> ()
// ----- dense-splat
"foo.t"() {a = dense<1> : tensor<4xi32>, b = dense<1.5> : vector<2x2xf32>, c = dense<true> : tensor<3xi1>, d = dense<(1.0, -1.0)> : tensor<2xcomplex<f32>>, e = dense<"s"> : tensor<2x!foo.str>, f = dense<7> : vector<[4]xi8>, g = dense<0x7FC00000> : tensor<f32>, h = dense<3> : tensor<index>, i = dense<-1> : tensor<2xi64>, j = dense<[5, 5]> : tensor<2xi16>, k = dense<0> : tensor<0xi32>} : () -> ()
// ----- dense-list
"foo.t"() {a = dense<[1, 2, 3]> : tensor<3xi32>, b = dense<[[1, 2], [3, 4]]> : tensor<2x2xi64>, c = dense<[true, false, true]> : vector<3xi1>, d = dense<[1.0, 0x7F800000, -0.0]> : tensor<3xf32>, e = dense<[(1, 2), (3, 4)]> : tensor<2xcomplex<i8>>, f = dense<["a", "b\22"]> : tensor<2x!foo.str>, g = dense<[]> : tensor<0xf32>, h = dense<> : tensor<2x0xi8>, i = dense<[[[1], [2]], [[3], [4]]]> : tensor<2x2x1xi4>, j = dense<[-1, 255]> : tensor<2xi8>, k = dense<[1.5, 2.5]> : vector<2xbf16>, l = dense<[0.5, 1.0]> : tensor<2xf8E4M3FN>, m = dense<[1, -1]> : tensor<2xsi8>, n = dense<[1, 255]> : tensor<2xui8>, o = dense<[1, 2]> : tensor<2xi65>} : () -> ()
// ----- dense-hex
"foo.t"() {a = dense<"0x0100000002000000"> : tensor<2xi32>, b = dense<"0x3F80BF80"> : tensor<2xbf16>, c = dense<"0x0000803F"> : tensor<4xf32>, d = dense<"0x05"> : tensor<3xi1>, e = dense<"0x0102030405060708"> : tensor<2x4xi8>} : () -> ()
// ----- dense-large
"foo.t"() {a = dense<[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102]> : tensor<103xi16>} : () -> ()
// ----- dense-array
"foo.t"() {a = array<i32>, b = array<i32: 1, -2>, c = array<i1: true, false>, d = array<f32: 1.0, 0x7F800000>, e = array<i8: 127, -128>, f = array<f64: 1.0e-5>, g = array<i64: 9223372036854775807>, h = array<i16: 3>, i = array<bf16: 1.0>} : () -> ()
// ----- sparse
"foo.t"() {a = sparse<[[0, 0], [1, 2]], [1, 5]> : tensor<3x4xi32>, b = sparse<[[0, 1]], 7.0> : vector<2x2xf32>, c = sparse<[], []> : tensor<3xi8>, d = sparse<0, "x"> : tensor<1x!foo.str>, e = sparse<[[0, 0]], (1.0, 2.0)> : tensor<1x1xcomplex<f64>>, f = sparse<[[0], [2]], 3> : tensor<4xi8>} : () -> ()
// ----- resources
"foo.t"() {a = dense_resource<blob> : tensor<2xi32>, b = dense_resource<"odd key"> : tensor<1xf32>, c = dense_resource<absent> : tensor<3xi8>} : () -> ()
{-#
  dialect_resources: {
    builtin: {
      blob: "0x040000000100000002000000",
      "odd key": "0x080000000000803F"
    }
  }
#-}
// ----- distinct
"foo.t"() {a = distinct[0]<1>, b = distinct[1]<1>, c = distinct[0]<1>, d = [distinct[2]<>, distinct[3]<{a = 1}>]} : () -> ()
// ----- affine-maps
"foo.t"() {a = affine_map<() -> ()>, b = affine_map<(d0) -> (d0)>, c = affine_map<(i, j)[n] -> (j + n, i floordiv 4, i mod 2)>, d = affine_map<(d0, d1) -> (d0 ceildiv 3 + d1 * 2 - 5)>, e = affine_map<(d0)[s0] -> (d0 * s0, -d0, 0, -4)>, f = affine_map<(a, b) -> ((a + b) * 4)>, g = affine_map<(d0) -> (d0 * 0 + 3 * 4, d0 - d0, d0 mod 1, (d0 * 4) floordiv 2)>, h = affine_map<(d0)[s0] -> (d0 + (s0 + (d0 - 1)))>, i = affine_map<(d0, d1) -> (d0 + d1, d1 - d0, d0 - d1 * 2, -(d0 + 3))>, j = affine_map<(d0) -> ((d0 + 5) mod 7, d0 floordiv 7 * 7, d0 - (d0 floordiv 7) * 7)>} : () -> ()
// ----- affine-sets
"foo.t"() {a = affine_set<(d0) : (d0 - 1 >= 0)>, b = affine_set<(d0, d1)[s0] : (d0 + d1 == 0, s0 - d0 >= 0)>, c = affine_set<() : (0 == 0)>, d = affine_set<(d0, d1) : (d0 >= d1, d0 <= 10)>, e = affine_set<(d0)[s0] : (d0 mod 2 == 0, -d0 + s0 * 2 - 1 >= 0)>, f = affine_set<(d0) : (1 == 0)>, g = affine_set<(d0) : ()>} : () -> ()
// ----- strided
"foo.t"() {a = strided<[]>, b = strided<[1, ?]>, c = strided<[2], offset: 3>, d = strided<[?, ?], offset: ?>, e = strided<[-2, 5], offset: -7>} : () -> ()
// ----- aliases
!tup = tuple<i32, i32>
#map = affine_map<(d0, d1) -> (d1, d0)>
#set = affine_set<(d0) : (d0 - 1 >= 0)>
#attr = {a = 1, b = [2]}
"foo.t"() {a = !tup, b = #map, c = #set, d = #attr, e = memref<2x2xf32, #map>, f = [#map, affine_map<(d0) -> (d0 + 1)>], g = array<i64: 1, 2>} : () -> !tup
// ----- locations
"foo.a"() : () -> () loc("f.c":1:2)
"foo.b"() : () -> () loc(unknown)
"foo.c"() : () -> () loc("name")
"foo.d"() : () -> () loc("name"("f.c":3:4))
"foo.e"() : () -> () loc(callsite("a" at "f.c":5:6))
"foo.f"() : () -> () loc(fused["a", "f.c":1:2, unknown])
"foo.g"() : () -> () loc(fused<{a = 1}>["a", "b"])
"foo.h"() : () -> () loc("f.c":1:2 to 3:4)
"foo.i"() : () -> () loc("f.c":1:2 to :9)
"foo.j"() : () -> () loc("f.c":7)
"foo.k"() {l = loc("attr.c":1:1), m = loc(unknown), n = loc(callsite("x" at "y"))} : () -> () loc(fused<"m">["a"])
"foo.l"() : () -> () loc(callsite(callsite("a" at "b") at callsite("c" at "d")))
// ----- location-aliases
#l = loc("f.c":1:2)
"foo.a"() ({
^bb0(%a: i32 loc("arg"), %b: i64 loc(#l)):
  "foo.end"(%a) : (i32) -> () loc(#l)
}) : () -> () loc(#later)
#later = loc(fused[#l, "x"])
// ----- graph-region
"foo.a"(%0#1, %1) : (i32, i64) -> ()
%0:2 = "foo.b"(%1) : (i64) -> (i32, i32)
%1 = "foo.c"(%0#0) ({
  "foo.d"(%2) : (i8) -> ()
  %2 = "foo.e"(%0#0, %1) : (i32, i64) -> i8
}) : (i32) -> i64
// ----- regions-and-blocks
"foo.a"() ({}, {
^bb0:
}, {
  "foo.b"()[^x, ^y] : () -> ()
^x(%a: i32, %b: f32):
  "foo.c"(%a, %b)[^y] <{p = 1}> : (i32, f32) -> ()
^y:
  "foo.d"()[^x, ^x, ^y] {q} : () -> ()
}) : () -> ()
// ----- properties
"foo.a"() <{a = 1, b}> {c = 2} : () -> ()
"foo.b"() <{}> {} : () -> ()
"foo.c"() <{"x y" = [1]}> ({}) {d} : () -> ()
// ----- multi-results
%0:3 = "foo.a"() : () -> (i32, i64, f32)
%1, %2:2, %3 = "foo.b"(%0#2, %0#0) : (f32, i32) -> (i1, i2, i3, i4)
"foo.c"(%1, %2#0, %2#1, %3) : (i1, i2, i3, i4) -> ()
