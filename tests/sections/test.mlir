"test.symbol_scope"() ({ "test.finish"() : () -> () }) {a = 1} : () -> ()
"test.symbol_scope_isolated"() ({ "test.finish"() : () -> () }) : () -> ()
"test.ssacfg_region"() ({ "test.return"() : () -> () }) : () -> ()
test.graph_region attributes {a} { ^bb0: "test.return"() : () -> () }
test.affine_scope { "test.return"() : () -> () }
test.single_no_terminator_op : { %c = arith.constant 1 : i32 }
test.variadic_no_terminator_op : {}, { %c = arith.constant 1 : i32 }
// -----
%0 = "test.value_with_bounds"() {min = 0 : i32, max = 5 : index} : () -> index
// -----
%0 = "test.value_with_bounds"() {min = 0 : index, max = 5 : index} : () -> i32
// -----
%0 = "test.with_bounds"() {umin = 0 : index, umax = "x", smin = 0 : index, smax = 5 : index} : () -> index
// -----
%0 = "test.with_bounds"() {umin = 0 : index, umax = 0 : index, smin = 0 : index, smax = 5 : index} : () -> f32
// -----
%c = arith.constant 1.0 : f32
%0 = "test.reflect_bounds"(%c) : (f32) -> f32
// -----
%c = arith.constant 1 : i32
%0 = "test.reflect_bounds"(%c) {umin = 1 : i32} : (i32) -> i64
// -----
%c = arith.constant 1 : i32
%0 = "test.reflect_bounds"(%c) {umin = 1 : i32} : (i32) -> i32
// -----
%c = arith.constant 1 : i32
%0 = test.with_bounds {umin = 0 : index, umax = 0 : index, smin = 0 : index, smax = 5 : index} : index
%1 = test.value_with_bounds {min = 0 : index, max = 5 : index}
%2 = test.reflect_bounds {umin = 1 : i32} %c : i32
test.single_no_terminator_custom_asm_op { %x = arith.constant 1 : i32 }
test.variadic_no_terminator_op : {}, { %x = arith.constant 1 : i32 }
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.affine_scope"() ({}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.affine_scope"() ({^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.affine_scope"() ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.affine_scope"() ({^bb0: "test.zzz"(%a) : (i32) -> ()}) {foo = 1} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.affine_scope"() ({^bb0: cf.br ^bb1 ^bb1: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.affine_scope"() ({^bb0: "arith.constant"() {value = 1 : i32} : () -> i32 }) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.affine_scope"() ({^bb0:}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.affine_scope"() ({^bb0: "test.zzz"() : () -> ()}) : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.affine_scope"(%a) ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.affine_scope"(%a) ({^bb0(%b: i32): "test.region_yield"(%b) : (i32) -> ()}) : (i32) -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.graph_region"() ({}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.graph_region"() ({^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.graph_region"() ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.graph_region"() ({^bb0: "test.zzz"(%a) : (i32) -> ()}) {foo = 1} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.graph_region"() ({^bb0: cf.br ^bb1 ^bb1: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.graph_region"() ({^bb0: "arith.constant"() {value = 1 : i32} : () -> i32 }) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.graph_region"() ({^bb0:}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.graph_region"() ({^bb0: "test.zzz"() : () -> ()}) : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.graph_region"(%a) ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.graph_region"(%a) ({^bb0(%b: i32): "test.region_yield"(%b) : (i32) -> ()}) : (i32) -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.isolated_graph_region"() ({}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.isolated_graph_region"() ({^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.isolated_graph_region"() ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.isolated_graph_region"() ({^bb0: "test.zzz"(%a) : (i32) -> ()}) {foo = 1} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.isolated_graph_region"() ({^bb0: cf.br ^bb1 ^bb1: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.isolated_graph_region"() ({^bb0: "arith.constant"() {value = 1 : i32} : () -> i32 }) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.isolated_graph_region"() ({^bb0:}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.isolated_graph_region"() ({^bb0: "test.zzz"() : () -> ()}) : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.isolated_graph_region"(%a) ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.isolated_graph_region"(%a) ({^bb0(%b: i32): "test.region_yield"(%b) : (i32) -> ()}) : (i32) -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.one_region_op"() ({}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.one_region_op"() ({^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.one_region_op"() ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.one_region_op"() ({^bb0: "test.zzz"(%a) : (i32) -> ()}) {foo = 1} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.one_region_op"() ({^bb0: cf.br ^bb1 ^bb1: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.one_region_op"() ({^bb0: "arith.constant"() {value = 1 : i32} : () -> i32 }) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.one_region_op"() ({^bb0:}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.one_region_op"() ({^bb0: "test.zzz"() : () -> ()}) : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.one_region_op"(%a) ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.one_region_op"(%a) ({^bb0(%b: i32): "test.region_yield"(%b) : (i32) -> ()}) : (i32) -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_op"() ({}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_op"() ({^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_op"() ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_op"() ({^bb0: "test.zzz"(%a) : (i32) -> ()}) {foo = 1} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_op"() ({^bb0: cf.br ^bb1 ^bb1: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_op"() ({^bb0: "arith.constant"() {value = 1 : i32} : () -> i32 }) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_op"() ({^bb0:}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.single_no_terminator_op"() ({^bb0: "test.zzz"() : () -> ()}) : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_op"(%a) ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.single_no_terminator_op"(%a) ({^bb0(%b: i32): "test.region_yield"(%b) : (i32) -> ()}) : (i32) -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_custom_asm_op"() ({}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_custom_asm_op"() ({^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_custom_asm_op"() ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_custom_asm_op"() ({^bb0: "test.zzz"(%a) : (i32) -> ()}) {foo = 1} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_custom_asm_op"() ({^bb0: cf.br ^bb1 ^bb1: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_custom_asm_op"() ({^bb0: "arith.constant"() {value = 1 : i32} : () -> i32 }) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_custom_asm_op"() ({^bb0:}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.single_no_terminator_custom_asm_op"() ({^bb0: "test.zzz"() : () -> ()}) : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.single_no_terminator_custom_asm_op"(%a) ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.single_no_terminator_custom_asm_op"(%a) ({^bb0(%b: i32): "test.region_yield"(%b) : (i32) -> ()}) : (i32) -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.variadic_no_terminator_op"() ({}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.variadic_no_terminator_op"() ({^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.variadic_no_terminator_op"() ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.variadic_no_terminator_op"() ({^bb0: "test.zzz"(%a) : (i32) -> ()}) {foo = 1} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.variadic_no_terminator_op"() ({^bb0: cf.br ^bb1 ^bb1: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.variadic_no_terminator_op"() ({^bb0: "arith.constant"() {value = 1 : i32} : () -> i32 }) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.variadic_no_terminator_op"() ({^bb0:}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.variadic_no_terminator_op"() ({^bb0: "test.zzz"() : () -> ()}) : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.variadic_no_terminator_op"(%a) ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.variadic_no_terminator_op"(%a) ({^bb0(%b: i32): "test.region_yield"(%b) : (i32) -> ()}) : (i32) -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope"() ({}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope"() ({^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope"() ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope"() ({^bb0: "test.zzz"(%a) : (i32) -> ()}) {foo = 1} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope"() ({^bb0: cf.br ^bb1 ^bb1: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope"() ({^bb0: "arith.constant"() {value = 1 : i32} : () -> i32 }) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope"() ({^bb0:}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.symbol_scope"() ({^bb0: "test.zzz"() : () -> ()}) : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope"(%a) ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.symbol_scope"(%a) ({^bb0(%b: i32): "test.region_yield"(%b) : (i32) -> ()}) : (i32) -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope_isolated"() ({}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope_isolated"() ({^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope_isolated"() ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope_isolated"() ({^bb0: cf.br ^bb1 ^bb1: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope_isolated"() ({^bb0: "arith.constant"() {value = 1 : i32} : () -> i32 }) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope_isolated"() ({^bb0:}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.symbol_scope_isolated"() ({^bb0: "test.zzz"() : () -> ()}) : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol_scope_isolated"(%a) ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.symbol_scope_isolated"(%a) ({^bb0(%b: i32): "test.region_yield"(%b) : (i32) -> ()}) : (i32) -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.alloca_scope_region"() ({}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.alloca_scope_region"() ({^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.alloca_scope_region"() ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.alloca_scope_region"() ({^bb0: "test.zzz"(%a) : (i32) -> ()}) {foo = 1} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.alloca_scope_region"() ({^bb0: cf.br ^bb1 ^bb1: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.alloca_scope_region"() ({^bb0: "arith.constant"() {value = 1 : i32} : () -> i32 }) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.alloca_scope_region"() ({^bb0:}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.alloca_scope_region"() ({^bb0: "test.zzz"() : () -> ()}) : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.alloca_scope_region"(%a) ({^bb0(%b: i32): "test.zzz"() : () -> ()}) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.alloca_scope_region"(%a) ({^bb0(%b: i32): "test.region_yield"(%b) : (i32) -> ()}) : (i32) -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.two_region_op"() ({},{}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.two_region_op"() ({^bb0: "test.zzz"() : () -> ()},{^bb0: "test.zzz"() : () -> ()}) : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"() : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"() : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"() : () -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"() {attr = 1 : i32, value = 1 : i32} : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"(%a) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"(%a) : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"(%a) : (i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"(%a) {attr = 1 : i32, value = 1 : i32} : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"(%a, %a) : (i32, i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"(%a, %a) : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"(%a, %a) : (i32, i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.cast"(%a, %a) {attr = 1 : i32, value = 1 : i32} : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"() : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"() : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"() : () -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"() {attr = 1 : i32, value = 1 : i32} : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"(%a) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"(%a) : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"(%a) : (i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"(%a) {attr = 1 : i32, value = 1 : i32} : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"(%a, %a) : (i32, i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"(%a, %a) : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"(%a, %a) : (i32, i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.reflect_bounds"(%a, %a) {attr = 1 : i32, value = 1 : i32} : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"() : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"() : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"() : () -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"() {attr = 1 : i32, value = 1 : i32} : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"(%a) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"(%a) : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"(%a) : (i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"(%a) {attr = 1 : i32, value = 1 : i32} : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"(%a, %a) : (i32, i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"(%a, %a) : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"(%a, %a) : (i32, i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.value_with_bounds"(%a, %a) {attr = 1 : i32, value = 1 : i32} : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"() : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"() : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"() : () -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"() {attr = 1 : i32, value = 1 : i32} : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"(%a) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"(%a) : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"(%a) : (i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"(%a) {attr = 1 : i32, value = 1 : i32} : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"(%a, %a) : (i32, i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"(%a, %a) : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"(%a, %a) : (i32, i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.with_bounds"(%a, %a) {attr = 1 : i32, value = 1 : i32} : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"() : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"() : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"() : () -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"() {attr = 1 : i32, value = 1 : i32} : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"(%a) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"(%a) : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"(%a) : (i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"(%a) {attr = 1 : i32, value = 1 : i32} : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"(%a, %a) : (i32, i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"(%a, %a) : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"(%a, %a) : (i32, i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.region_yield"(%a, %a) {attr = 1 : i32, value = 1 : i32} : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"() : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"() : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"() : () -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"() {attr = 1 : i32, value = 1 : i32} : () -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"(%a) : (i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"(%a) : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"(%a) : (i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"(%a) {attr = 1 : i32, value = 1 : i32} : (i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"(%a, %a) : (i32, i32) -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"(%a, %a) : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"(%a, %a) : (i32, i32) -> (i32, i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.return"(%a, %a) {attr = 1 : i32, value = 1 : i32} : (i32, i32) -> (i32)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol"() {sym_name = "x"} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.symbol"() {sym_name = "x", sym_visibility = "private"} : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.br"()[^bb1] : () -> ()
^bb1: "test.zzz"() : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.br"(%a)[^bb1] : (i32) -> ()
^bb1(%c: i32): "test.zzz"() : () -> ()
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.value_with_bounds"() {min = 0 : index, max = 5 : index} : () -> index
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.with_bounds"() {umin = 0 : index, umax = 5 : index, smin = 0 : index, smax = 5 : index} : () -> index
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %x = arith.constant 1 : index %0 = "test.reflect_bounds"(%x) : (index) -> index
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.foo"() {a = #test.foo} : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.foo"() {a = #test.bar<1>} : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.foo"() {a = #test<foo>} : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = "test.foo"() {a = !test.i32} : () -> i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  "test.foo"() : () -> () loc(unknown)
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  test.foo
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  test.foo %a : i32
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  test.op
}) : () -> ()
// -----
"t.fn"() ({^bb0(%a: i32):
  %0 = test.foo : i32
}) : () -> ()
// -----
"test.graph_region"() ({ %a = "t.a"(%b) : (i32) -> i32 %b = "t.b"(%a) : (i32) -> i32 "test.return"() : () -> () }) : () -> ()
// -----
func.func @f(%n: index) {
  test.affine_scope {
    %m = memref.alloc() : memref<4xf32>
    "test.return"() : () -> ()
  }
  return
}
// -----
"test.symbol_scope"() ({
  "test.symbol"() {sym_name = "a"} : () -> ()
  "test.symbol"() {sym_name = "a"} : () -> ()
  "test.finish"() : () -> ()
}) : () -> ()
// -----
func.func @f() {
  %0 = "test.br"() [^bb1] : () -> i32
^bb1:
  return
}
// -----
func.func @f(%a: i32) {
  "test.br"(%a) [^bb1] : (i32) -> ()
^bb1(%b: f32):
  return
}
// -----
%0 = test.with_bounds {umin = 1 : i8, umax = 1 : i8, smin = 1 : i8, smax = 1 : i8} : vector<i16>
