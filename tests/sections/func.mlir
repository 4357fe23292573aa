func.func @a()
func.func private @b(i32) -> i32
func.func private @c(i32 {foo.a = 1}, %x: f32) -> (i32 {foo.b}, f32)
// -----
func.func private @c(%a: i32, %x: f32 {foo.c = "x"} loc("a":1:2)) -> (i32 {foo.b}, f32) attributes {foo.d, bar = 1}
func.func private @d(...)
// -----
func.func nested @d(%a: i32) -> (i32) { return %a : i32 }
func.func public @e(%a: i32) -> (i32, i32) { return %a, %a : i32, i32 }
func.func @g(%a: i32 {foo.x}) -> (i32 {foo.y = [1]}) attributes {foo.z} { %0 = call @d(%a) : (i32) -> i32 %1:2 = func.call @e(%0) {foo.q} : (i32) -> (i32, i32) call @h() : () -> () return %0 : i32 }
func.func private @h()
// -----
func.func @f(%a: i32) { %f = constant @f : (i32) -> () call_indirect %f(%a) : (i32) -> () %g = func.constant @f : (i32) -> () return }
// -----
func.func @f(%a: i32) { %f = constant @g : (i32) -> () return }
// -----
func.func @f(%a: i32) { %f = constant @f : () -> () return }
// -----
func.func @f(%a: i32) { %f = constant @f : i32 return }
// -----
func.func @f(%a: i32) { %f = constant @f::@g : (i32) -> () return }
// -----
func.func @f(%a: i32) { call_indirect %a(%a) : (i32) -> () return }
// -----
func.func @f(%a: (i32) -> i32) { call_indirect %a() : (i32) -> i32 return }
// -----
func.func @f(%a: (i32) -> i32, %b: i64) { call_indirect %a(%b) : (i64) -> i32 return }
// -----
func.func @f(%a: (i32) -> i32, %b: i32) { %0 = "func.call_indirect"(%a, %b) : ((i32) -> i32, i32) -> i64 return }
// -----
func.func @f(%a: (i32) -> i32, %b: i64) { %0 = "func.call_indirect"(%a, %b) : ((i32) -> i32, i64) -> i32 return }
// -----
func.func @f(%a: (i32) -> i32, %b: i64) { %0 = "func.call_indirect"(%a) : ((i32) -> i32) -> i32 return }
// -----
func.func @f(%a: i32) { call @nope(%a) : (i32) -> () return }
// -----
func.func @f(%a: i32) { call @f() : () -> () return }
// -----
func.func @f(%a: i32) { call @f(%a) : (i32) -> i32 return }
// -----
func.func @f(%a: i32) { %0 = call @f(%a) : (i32) -> i32 return }
// -----
func.func @f(%a: i32, %b: i64) { call @f(%b, %a) : (i64, i32) -> () return }
// -----
func.func @f(%a: i32, %b: i64) { call @f(%a, %b) : (i32) -> () return }
// -----
func.func @f(%a: i32, %b: i64) { call @f(%a, %b) : i32 return }
// -----
func.func @f(%a: i32, %b: i64) { call f(%a, %b) : i32 return }
// -----
func.func @f(%a: i32, %b: i64) { call @f %a, %b : i32 return }
// -----
func.func @f(%a: i32) -> i64 { %0 = call @f(%a) : (i32) -> i32 return %0 : i64 }
// -----
func.func @f(%a: i32) -> i64 { %0 = call @f(%a) : (i32) -> i32 return %0 : i32 }
// -----
module @m { } func.func @f(%a: i32) { call @m(%a) : (i32) -> () return }
// -----
module @m { func.func @g() { return } } func.func @f() { call @m::@g() : () -> () return }
// -----
func.func @f() { "func.call"() {callee = "f"} : () -> () return }
// -----
func.func @f() { "func.call"() : () -> () return }
// -----
func.func @f() { "func.call"() {callee = @f, no_inline = 1} : () -> () return }
// -----
func.func @f() { "func.call"() <{callee = @f, no_inline}> : () -> () return }
// -----
func.func @f() -> i32 { return }
// -----
func.func @f() -> i32 { return %x : i32 }
// -----
func.func @f(%a: i64) -> i32 { return %a : i64 }
// -----
func.func @f(%a: i64) { return %a : i64 }
// -----
func.func @f(%a: i64) -> (i64, i64) { return %a : i64 }
// -----
func.func @f(%a: i64) -> i64 { return %a }
// -----
func.func @f(%a: i64) -> i64 { return %a : }
// -----
func.func @f(%a: i64) -> i64 { return %a, %a : i64 }
// -----
func.func @f(%a: i64) -> i64 { return : i64 }
// -----
func.func @f(%a: i64) -> i64 { "foo.x"() : () -> () }
// -----
func.func @f(%a: i64) { }
// -----
func.func @f(%a: i64) { return
// -----
func.func @f(%a: i64 { return }
// -----
func.func @f(%a i64) { return }
// -----
func.func @f(%a: ) { return }
// -----
func.func @f(%a: i32, i32) { return }
// -----
func.func @f(i32, %a: i32) { return }
// -----
func.func @f(i32) { return }
// -----
func.func @f(i32,) { return }
// -----
func.func @f(%a: i32, %a: i32) { return }
// -----
func.func @f(%a: i32) -> { return }
// -----
func.func @f(%a: i32) -> () { return }
// -----
func.func @f(%a: i32) -> (i32 { return }
// -----
func.func @f(%a: i32) -> (%a: i32) { return }
// -----
func.func @f(%a: i32) -> i32 {foo.x} { return %a : i32 }
// -----
func.func @f(%a: i32 {foo}) { return }
// -----
func.func @f(%a: i32 {foo = 1}) { return }
// -----
func.func @f(%a: i32) -> (i32 {foo = 1}) { return %a : i32 }
// -----
func.func @f(%a: i32) attributes { return }
// -----
func.func @f(%a: i32) attributes {sym_name = "x"} { return }
// -----
func.func @f(%a: i32) attributes {sym_visibility = "private"} { return }
// -----
func.func @f(%a: i32) attributes {function_type = i32} { return }
// -----
func.func @f(%a: i32) attributes {arg_attrs = []} { return }
// -----
func.func f(%a: i32) { return }
// -----
func.func (%a: i32) { return }
// -----
func.func @f { return }
// -----
func.func @"quoted name"() { return }
// -----
func.func @"1"() { call @"1"() : () -> () return }
// -----
func.func @f() { return } func.func @f() { return }
// -----
func.func private @f() func.func private @f()
// -----
func.func @f(...) { return }
// -----
func.func @f(%a: i32, ...) { return }
// -----
func.func private @f(..., i32)
// -----
func.func public @f()
// -----
func.func internal @f()
// -----
func.func private @f() { return }
// -----
func.func private private @f()
// -----
"func.func"() ({}) {sym_name = "f", function_type = () -> ()} : () -> ()
// -----
"func.func"() ({}) {sym_name = "f", function_type = () -> (), sym_visibility = "private"} : () -> ()
// -----
"func.func"() ({}) {sym_name = "f", function_type = () -> (), sym_visibility = "secret"} : () -> ()
// -----
"func.func"() ({ ^bb0: "func.return"() : () -> () }) {sym_name = "f", function_type = (i32) -> ()} : () -> ()
// -----
"func.func"() ({ ^bb0(%a: i64): "func.return"() : () -> () }) {sym_name = "f", function_type = (i32) -> ()} : () -> ()
// -----
"func.func"() ({ ^bb0(%a: i32): "func.return"() : () -> () }) {sym_name = "f", function_type = i32} : () -> ()
// -----
"func.func"() ({ ^bb0(%a: i32): "func.return"() : () -> () }) {sym_name = "f"} : () -> ()
// -----
"func.func"() ({ ^bb0(%a: i32): "func.return"() : () -> () }) {function_type = (i32) -> ()} : () -> ()
// -----
"func.func"() ({ ^bb0(%a: i32): "func.return"() : () -> () }) {sym_name = 5, function_type = (i32) -> ()} : () -> ()
// -----
"func.func"() ({ ^bb0(%a: i32): "func.return"() : () -> () }) {sym_name = "", function_type = (i32) -> ()} : () -> ()
// -----
"func.func"() {sym_name = "a", function_type = (i32) -> ()} : () -> ()
// -----
"func.func"() ({},{}) {sym_name = "a", function_type = (i32) -> ()} : () -> ()
// -----
%0 = "func.func"() ({}) {sym_name = "a", function_type = (i32) -> (), sym_visibility = "private"} : () -> i32
// -----
"func.func"() ({}) {sym_name = "a", function_type = (i32) -> (), sym_visibility = "private", arg_attrs = [{foo.a}], res_attrs = []} : () -> ()
// -----
"func.func"() ({}) {sym_name = "a", function_type = (i32) -> (), sym_visibility = "private", arg_attrs = [1]} : () -> ()
// -----
"func.func"() ({}) {sym_name = "a", function_type = (i32) -> (), sym_visibility = "private", arg_attrs = 1} : () -> ()
// -----
"func.func"() ({}) {sym_name = "a", function_type = (i32) -> (), sym_visibility = "private", arg_attrs = [{foo = 1}]} : () -> ()
// -----
"func.func"() ({}) {sym_name = "a", function_type = (i32) -> (), sym_visibility = "private", no_inline} : () -> ()
// -----
func.func @f() attributes {no_inline} { return }
// -----
func.func private @f(%a: tensor<2xi32>) -> tensor<2xi32> attributes {llvm.emit_c_interface}
// -----
func.func @f() { func.func @g() { return } return }
// -----
func.func @f() { func.func private @g() return }
// -----
func.func @f() { func.return func.return }
// -----
return
// -----
func.return
// -----
module { return }
// -----
module { func.func @f() { return } return }
// -----
func.func @f() { ^bb0: return }
// -----
func.func @f(%a: i32) { ^bb0: return }
// -----
func.func @f() { ^entry(%a: i32): return }
// -----
func.func @f() { ^a: cf.br ^b ^b: return ^c: return }
// -----
func.func @very_long_name_with.dots$and_dollar-dash() { return }
// -----
func.func @f(%arg0: i32, %arg1: i32) -> (i32, i32) { return %arg1, %arg0 : i32, i32 }
// -----
func.func @f(%x: i32, %x_0: i32, %y: i32) { %z = "a.b"(%x) : (i32) -> i32 return }
// -----
func.func @f(%0: i32, %1: i32) { %2 = "a.b"(%0) : (i32) -> i32 return }
// -----
func.func @f() { %0 = "a.b"() : () -> i32 %0 = "a.b"() : () -> i32 return }
// -----
func.func @f() { %a:2 = "a.b"() : () -> (i32, i32) "a.c"(%a) : (i32) -> () "a.c"(%a#1) : (i32) -> () return }
// -----
func.func @f() { %a:2 = "a.b"() : () -> (i32, i32) "a.c"(%a#2) : (i32) -> () return }
// -----
func.func @f() { %a:3 = "a.b"() : () -> (i32, i32) return }
// -----
func.func @f() { %a, %b = "a.b"() : () -> i32 return }
// -----
func.func @f() { %a:0 = "a.b"() : () -> () return }
// -----
func.func @f() { %a:1 = "a.b"() : () -> (i32) "a.c"(%a#0) : (i32) -> () return }
// -----
func.func @f() { %a:x = "a.b"() : () -> (i32) return }
// -----
func.func @f() { %a = return }
// -----
func.func @f() { %a, = "a.b"() : () -> (i32) return }
// -----
func.func @f() { %a "a.b"() : () -> (i32) return }
// -----
func.func @f() { "a.b"() : () -> (i32) return }
// -----
func.func @f() { "a.b"() : () -> i32, i32 return }
// -----
func.func @f() { "a.b"( : () -> i32 return }
// -----
func.func @f() { "a.b" : () -> i32 return }
// -----
func.func @f() { "a.b"() () -> i32 return }
// -----
func.func @f() { "a.b"() : i32 return }
// -----
func.func @f() { "a.b"() : () i32 return }
// -----
func.func @f(%a: i32) { "a.b"(%a) : () -> i32 return }
// -----
func.func @f(%a: i32) { "a.b"() : (i32) -> i32 return }
// -----
func.func @f(%a: i32) { "a.b"(%a) : (i64) -> i32 return }
// -----
func.func @f(%a: i32) { "a.b"(%a, ) : (i64) -> i32 return }
// -----
func.func @f(%a: i32) { ""(%a) : (i32) -> i32 return }
// -----
func.func @f(%a: i32) { "nodot"(%a) : (i32) -> i32 return }
// -----
func.func @f(%a: i32) { nodot %a : i32 return }
// -----
func.func @f(%a: i32) { foo.bar %a : i32 return }
// -----
func.func @f(%a: i32) { arith.bar %a : i32 return }
// -----
func.func @f(%a: i32) { "func.bar"(%a) : (i32) -> () return }
