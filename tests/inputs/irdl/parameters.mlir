irdl.dialect @t {
  irdl.type @p0
  irdl.type @p1 { %0 = irdl.is i32 
    irdl.parameters(x: %0) }
  irdl.type @p2 { %0 = irdl.any
     %1 = irdl.base "!builtin.integer"
     %2 = irdl.base "#builtin.string"
     %3 = irdl.is "foo"
     %4 = irdl.any_of(%2, %1)
     %5 = irdl.all_of(%2, %3)
     irdl.parameters(x: %4, y: %5) }
  irdl.attribute @a0
  irdl.attribute @a1 { %0 = irdl.base @t::@p1
    irdl.parameters(x: %0) }
  irdl.attribute @a2 { %0 = irdl.any
    %1 = irdl.parametric @t::@p2<%0, %0>
    irdl.parameters(x: %1, y: %0) }
}
// USES
"builtin.module"() {a = !t.p0} : () -> ()
// -----
"func.func"() {a = !t.p1<i32>} : () -> ()
// -----
module attributes {a = !t.p0<>} {}
// -----
module attributes {a = !t.p0, b = !t.p1<i32>, c = !t.p2<"foo", "foo">, d = !t.p2<i3, "foo">, e = #t.a0, f = #t.a1<!t.p1<i32>>} {}
// -----
module attributes {a = !t.p0<i32>} {}
// -----
module attributes {a = !t.p1} {}
// -----
module attributes {a = !t.p1<>} {}
// -----
module attributes {a = !t.p1<i32,i32>} {}
// -----
module attributes {a = !t.p1<i64>} {}
// -----
module attributes {a = !t.p1<"x">} {}
// -----
module attributes {a = !t.p2<"x", "foo">} {}
// -----
module attributes {a = !t.p2<1, "foo">} {}
// -----
module attributes {a = !t.p2<"x", "foox">} {}
// -----
module attributes {a = !t.p2<"x", f32>} {}
// -----
module attributes {a = !t.nope} {}
// -----
module attributes {a = #t.nope<i32>} {}
// -----
module attributes {a = #t.a1<i32>} {}
// -----
module attributes {a = #t.a1<!t.p1<i64>>} {}
// -----
module attributes {a = #t.a2<!t.p2<"foo", "foo">, "foo">} {}
// -----
module attributes {a = #t.a2<!t.p2<i32, "foo">, "foo">} {}
// -----
module attributes {a = #t.a2<!t.p2<"foo", "foo">, "bar">} {}
// -----
module attributes {a = #t.a2<!t.p1<i32>, "bar">} {}
// -----
module attributes {a = !t.p1<i32 >, b = !t<p1<  i32>>, c = !t<"p1<i32>">} {}
// -----
module attributes {a = !t<"p1<i32>">} {}
// -----
module attributes {a = !t<p1>} {}
// -----
!x = !t.p1<i32>
#y = #t.a1<!x>
module attributes {a = !x, b = #y, c=[!x], d = !t.p0<#y>} {}
// -----
!x = !t.p1<i32>
#y = #t.a1<!x>
module attributes {a = !x, b = #y, c=[!x]} {}
// -----
module attributes {a = !t.p1<1 : i32>} {}
// -----
module attributes {a = !t.p1<i32> : i32} {}
// -----
module attributes {a = #t.a0 : i32} {}
// -----
module attributes {a = !t.p1<i32} {}
// -----
module attributes {a = !t.p1<[i32]>} {}
// -----
module attributes {a = !t.p1<$>} {}
// -----
module attributes {a = !t.p1<i32 i32>} {}
// -----
module attributes {a = !t.p1<i32>x} {}
// -----
module attributes {a = !t.p2<  i32  ,  "foo" // x
>} {}
// -----
module attributes {a = !t<p1<i32> >} {}
// -----
module attributes {a = !t<p1 <i32>>} {}
// -----
module attributes {a = !t.p1.x} {}
// -----
module attributes {a = !t<p1<i32> x>} {}
// -----
module attributes {a = !t<>} {}
// -----
module attributes {a = !t<"">} {}
// -----
module attributes {a = !t<4>} {}
// -----
module attributes {t.foo = 4} {}
