irdl.dialect @t { irdl.type @x }
irdl.dialect @t { irdl.type @y }
// -----
module { irdl.dialect @t { irdl.type @x } }
module { irdl.dialect @t { irdl.type @y } }
// -----
irdl.dialect @t { irdl.type @x irdl.type @x }
// -----
irdl.dialect @t { irdl.type @x irdl.attribute @x }
// -----
irdl.dialect @t { irdl.operation @x irdl.operation @x }
// -----
irdl.dialect @"t.u" { irdl.type @x }
// -----
irdl.dialect @"3t" { irdl.type @x }
// -----
irdl.dialect @t { irdl.type @"x.y" }
// -----
irdl.dialect @t { irdl.type @"x-y" }
// -----
irdl.dialect @t { irdl.type @"!x" irdl.attribute @"#x" irdl.attribute @"!y" }
// -----
irdl.dialect @"" { irdl.type @a }
// -----
irdl.dialect @t { irdl.operation @"X" }
// -----
irdl.dialect @t { irdl.operation @"a b" }
// -----
irdl.dialect @t { irdl.operation @"!a" }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any %1 = irdl.any irdl.parameters(a: %0, a: %1) } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any irdl.parameters("a b": %0) } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any "irdl.parameters"(%0) <{names = ["a b"]}> : (!irdl.attribute) -> () } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any "irdl.parameters"(%0) <{names = ["a", "b"]}> : (!irdl.attribute) -> () } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any "irdl.parameters"(%0) <{names = [""]}> : (!irdl.attribute) -> () } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any "irdl.parameters"(%0) <{names = ["3"]}> : (!irdl.attribute) -> () } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any "irdl.parameters"(%0) : (!irdl.attribute) -> () } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any irdl.parameters(a: %0) irdl.parameters(a: %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.operands(a: %0) irdl.operands(b: %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.results(a: %0) irdl.results(b: %0) irdl.operands(a: %0) irdl.operands(b: %0)} }
// -----
irdl.dialect @t { irdl.operation @x { irdl.regions() irdl.regions() } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.attributes {"a" = %0} irdl.attributes {"b" = %0} } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.attributes {"a" = %0, "a" = %0} } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any "irdl.operands"(%0) <{names = ["a"], variadicity = #irdl<variadicity_array[ single,  single]>}> : (!irdl.attribute) -> () } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any "irdl.operands"(%0) <{names = ["a", "b"], variadicity = #irdl<variadicity_array[ single]>}> : (!irdl.attribute) -> () } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any "irdl.attributes"(%0) <{attributeValueNames = ["a", "b"]}> : (!irdl.attribute) -> () } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base "foo" } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base "" } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base "!foo" } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base "#foo" } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base "!foo.bar" } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base @t "!builtin.integer" } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base @t } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base @u } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base @t::@x } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.base @t::@y } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.parametric @t::@y<> } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.parametric @t::@x<> } }
// -----
irdl.dialect @t { irdl.type @y irdl.operation @x { %1 = irdl.any %0 = irdl.parametric @t::@y<%1> } }
// -----
irdl.dialect @t { irdl.type @y { %1 = irdl.any irdl.parameters(a: %1) } irdl.operation @x { %0 = irdl.parametric @t::@y<> } }
// -----
irdl.dialect @t { irdl.type @y irdl.operation @x { %1 = irdl.any %0 = irdl.parametric @y<%1> irdl.operands(a: %0)} }
// -----
irdl.dialect @t { irdl.operation @x { %1 = irdl.region with size 0 } }
// -----
irdl.dialect @t { irdl.operation @x { %1 = irdl.region with size -1 } }
// -----
irdl.dialect @t { irdl.operation @x { %1 = irdl.any %2 = "irdl.region"(%1) : (!irdl.attribute) -> !irdl.region } }
// -----
irdl.dialect @t { irdl.operation @x { %1 = irdl.region irdl.regions(a: %1, a: %1) } }
// -----
irdl.dialect @t { irdl.operation @x { %1 = irdl.region %0 = irdl.any irdl.regions(a: %1) irdl.operands(a: %0) irdl.results(b: %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %1 = irdl.region %0 = irdl.any irdl.operands(a: %1) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any_of() irdl.operands(a: %0) } }
// -----
irdl.dialect @t { irdl.operation @x { irdl.type @y } }
// -----
irdl.type @y
// -----
irdl.any
// -----
irdl.dialect @t { irdl.type @x { func.func private @f() } }
// -----
irdl.dialect @t { irdl.type @x { ^bb0: } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any ^bb0: } }
// -----
irdl.dialect @t { irdl.type @x { ^bb1(%0: !irdl.attribute): irdl.parameters(a: %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.operands(%0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.operands(a %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.operands(a: foo %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.operands(a: ) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.operands(a: %0 } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.operands a } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.parameters(a: single %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.operands(single: single %0, optional: optional %0, variadic: variadic %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.attributes {a = %0} } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.attributes {"a" : %0} } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.attributes {"a" = } } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.attributes {"a" = %0  } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.attributes {"a" = %0 : i32 } } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.attributes {4 = %0, "x" : i32 = %0} } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.attributes {}  irdl.attributes  } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.operands() irdl.results() irdl.regions() irdl.attributes } }
// -----
irdl.dialect @t attributes {foo = 3} { irdl.operation @x attributes {bar = 3} { %0 = irdl.any {foo} %1 = irdl.is i32 {foo} %2 = irdl.any_of(%1) {foo} irdl.operands(a: %0) {foo} irdl.attributes {"x" = %0} {foo} %3 = irdl.c_pred "x" {foo} %4 = irdl.base "!builtin.integer" {foo} %5 = irdl.region {foo} %6 = irdl.region(%0) with size 3 {foo} irdl.regions(q: %5) {foo} %7 = irdl.all_of(%0, %1) %8 = irdl.parametric @t::@y<%0> {foo} } irdl.type @y attributes {foo} irdl.attribute @z attributes {foo} { %0 = irdl.base @t::@y {foo} irdl.parameters(a: %0) {foo} } }
// -----
irdl.dialect @t 
// -----
irdl.dialect @t { }
// -----
irdl.dialect
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.is 3 : i7 %1 = irdl.is "a" %2 = irdl.is #builtin.foo } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.is 3 : i7 %1 = irdl.is "a" %2 = irdl.is [1, {a = 3 : i8}] %3 = irdl.is affine_map<(d0) -> (d0)> %4 = irdl.is tensor<4x?xf32> %5 = irdl.is unit %6 = irdl.is true %7 = irdl.is () -> () %8 = irdl.is dense<1> : tensor<2xi32> } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.is i32 %1 = irdl.base "#builtin.type" %2 = irdl.any_of(%0, %1) irdl.parameters(a: %2) } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.base @t::@x %1 = irdl.is i32 %2 = irdl.all_of(%0, %1) %3 = irdl.any_of(%0, %2) irdl.parameters(a: %2) } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any %1 = irdl.is i32 %2 = irdl.all_of(%0, %1) %3 = irdl.any_of(%1, %2) irdl.parameters(a: %2) } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any %1 = irdl.is i32 %2 = irdl.all_of(%1, %0) %3 = irdl.any_of(%1, %2) irdl.parameters(a: %2) } }
// -----
irdl.dialect @t { irdl.type @x { %0 = irdl.any %1 = irdl.is i32 %3 = irdl.any_of(%1, %0) irdl.parameters(a: %3) } }
irdl.dialect @u { irdl.type @x { irdl.base "!x" } }
// -----
irdl.dialect @t { irdl.type @x { %1 = irdl.any irdl.parameters(a: %1) } irdl.type @y { %0 = irdl.base "!t.x" irdl.parameters(a: %0) } }
// -----
irdl.dialect @t { irdl.type @x { %1 = irdl.any irdl.parameters(a: %1) } irdl.operation @y { %0 = irdl.parametric @t::@x<%1> irdl.operands(a: %0) %1 = irdl.any  } }
// -----
irdl.dialect @t { irdl.type @x irdl.operation @y { %0 = irdl.base @t::@x irdl.operands(a: %0)  } irdl.operation @z { %0 = irdl.base @x irdl.operands(a: %0)  } }
// -----
irdl.dialect @u { irdl.type @x } irdl.dialect @t { irdl.operation @y { %0 = irdl.base @u::@x irdl.operands(a: %0)  } irdl.operation @z { %0 = irdl.parametric @u::@x<> irdl.operands(a: %0)  } }
// -----
irdl.dialect @u { irdl.type @x } module { irdl.dialect @t { irdl.operation @y { %0 = irdl.base @u::@x irdl.operands(a: %0)  } } }
// -----
module { irdl.dialect @u { irdl.type @x } } irdl.dialect @t { irdl.operation @y { %0 = irdl.base @u::@x irdl.operands(a: %0)  } } 
// -----
module @m { irdl.dialect @u { irdl.type @x } } irdl.dialect @t { irdl.operation @y { %0 = irdl.base @m::@u::@x irdl.operands(a: %0)  } } 
// -----
irdl.dialect @t { irdl.operation @y { %0 = irdl.base @t::@y::@z  } } 
// -----
irdl.dialect @t { irdl.operation @y { } irdl.operation @a_b1 {} irdl.operation @"a.b" {} }
// -----
irdl.dialect @t { irdl.operation @y { %0 = irdl.any irdl.operands(A: %0) } }
// -----
irdl.dialect @t { irdl.operation @y { %0 = irdl.any irdl.operands(a: %0, _b9: %0, i32: %0) irdl.results(A: %0) } }
// -----
irdl.dialect @t { irdl.operation @y { %0 = irdl.any irdl.operands(b_: %0, a_b: %0, a__b: %0) } }
// -----
irdl.dialect @t { irdl.operation @y { %0 = irdl.region irdl.regions(A: %0) } }
// -----
irdl.dialect @t { irdl.operation @y { %0 = irdl.any irdl.attributes {"A b" = %0, "" = %0} } }
// -----
irdl.dialect @t { irdl.operation @y { %0 = irdl.any irdl.operands(a.b: %0) } }
// -----
irdl.dialect @t { irdl.operation @y { %0 = irdl.any irdl.operands(a$b: %0) } }
// -----
irdl.dialect @t { irdl.operation @y { %0 = irdl.any irdl.operands(i32: %0, f32: %0, index: %0) } }
// -----
irdl.dialect @T { irdl.operation @y { } }
// -----
irdl.dialect @_t { irdl.type @z  }
// -----
irdl.dialect @t__u { irdl.type @z  }
// -----
irdl.dialect @t$u { irdl.type @z  }
// -----
irdl.dialect @t { irdl.type @y { %c = irdl.c_pred "x" irdl.parameters(a: %c) } }
// -----
irdl.dialect @t { irdl.type @y { irdl.c_pred "x" } irdl.attribute @z { irdl.c_pred "x" } irdl.c_pred "y" }
// -----
irdl.dialect @t { irdl.type @X { %0 = irdl.any irdl.parameters(a: %0) irdl.parameters(a: %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.parametric @t::@y<> irdl.operands(a: %0) irdl.results(a: %0) irdl.operands(a: %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.parametric @t::@y<> irdl.operands(a: %0) irdl.results(a: %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any irdl.operands(b: %0, a: %0, b: %0, a: %0) } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = irdl.any "irdl.regions"() <{names = ["a"]}> : () -> () } }
// -----
irdl.dialect @t { irdl.operation @x { %0 = "irdl.base"() : () -> !irdl.attribute } }
// -----
irdl.dialect @t { irdl.operation @x1 { irdl.base "!c" } irdl.attribute @z { irdl.base "!b" } irdl.type @x { irdl.base "!a" }  }
// -----
irdl.dialect @t { irdl.operation @x1 { irdl.base "!c" } irdl.attribute @z { irdl.base "#b" } irdl.type @x { }  }
// -----
irdl.dialect @t { irdl.operation @x1 { irdl.base "!c" irdl.base "!d" }  }
// -----
irdl.dialect @t { irdl.type @z irdl.parameters() irdl.any  }
// -----
irdl.dialect @t { irdl.type @z {irdl.operands()} }
// -----
irdl.dialect @t { irdl.type @z {irdl.region()} }
// -----
irdl.dialect @t { irdl.operation @z {irdl.region(%0) %0 = irdl.any } }
// -----
irdl.dialect @t { irdl.operation @z {%0 = irdl.any %1 = irdl.region(%0, ) } }
// -----
irdl.dialect @t { irdl.operation @z {%0 = irdl.any %1 = irdl.region(%0) with foo } }
// -----
irdl.dialect @t { irdl.operation @z {%0 = irdl.any %1 = irdl.region with size 3 : i64 } }
// -----
irdl.dialect @t { irdl.operation @z {%0 = irdl.is } }
// -----
irdl.dialect @t { irdl.operation @z {%0 = irdl.parametric @t::@z %0 } }
// -----
irdl.dialect @t { irdl.operation @z {%0 = irdl.any_of %0 } }
// -----
irdl.dialect @t { irdl.operation @z {%0 = irdl.c_pred 3 } }
// -----
irdl.dialect @t { irdl.operation @z {%0 = irdl.any : i32 } }
// -----
irdl.dialect @t { irdl.operation { } }
// -----
irdl.dialect @t { irdl.operation @x { } { } }
// -----
irdl.dialect @t { irdl.is i32 }
// -----
irdl.dialect @t { func.func private @f() }
// -----
func.func @f() { irdl.dialect @t { } return }
// -----
irdl.dialect @t { irdl.type @p { %0 = irdl.any irdl.parameters(a: %0) } irdl.operation @x { %0 = irdl.any %1 = irdl.parametric @t::@p<%0> %2 = irdl.any_of(%1, %1) } }
// -----
irdl.dialect @t { irdl.type @p { %0 = irdl.any irdl.parameters(a: %0) } irdl.operation @x { %0 = irdl.any %1 = irdl.parametric @t::@p<%0> %2 = irdl.base @t::@p %3 = irdl.any_of(%1, %2) %4 = irdl.is i32 %5 = irdl.any_of(%3, %4) } }
// -----
irdl.dialect @t { irdl.type @p { %0 = irdl.any irdl.parameters(a: %0) } irdl.operation @x { %0 = irdl.any %1 = irdl.parametric @t::@p<%0> %4 = irdl.is i32 %3 = irdl.any_of(%4, %1) %2 = irdl.all_of(%1, %4) %5 = irdl.any_of(%3, %2) } }
// -----
irdl.dialect @t { irdl.type @p { %0 = irdl.any irdl.parameters(a: %0) } irdl.operation @x { %0 = irdl.any %1 = irdl.parametric @t::@p<%0> %4 = irdl.is i32 %3 = irdl.any_of(%4, %1) %2 = irdl.all_of(%4, %1) %5 = irdl.any_of(%3, %2) } }
