%a0, %a1 = "t.s"() : () -> (tensor<2xi1>, tensor<4xf32>)
%x0 = "tosa.cond_if"(%a0, %a1) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%tr0) : (tensor<4xf32>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<2xi1>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<i1>, tensor<4xf32>)
%x0 = "tosa.cond_if"(%a0, %a1) ({
^bb0():
  %tr0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%tr0) : (tensor<4xf32>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<i1>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<i1>, tensor<4xf32>)
%x0 = "tosa.cond_if"(%a0, %a1) ({
^bb0(%t0: tensor<5xf32>):
  %tr0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%tr0) : (tensor<4xf32>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<i1>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<i1>, tensor<4xf32>)
%x0 = "tosa.cond_if"(%a0, %a1) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%tr0) : (tensor<4xf32>) -> ()
}, {
^bb0(%e0: tensor<4xf16>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<i1>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<i1>, tensor<4xf32>)
%x0 = "tosa.cond_if"(%a0, %a1) ({
^bb0(%t0: tensor<4xf32>):
  "tosa.yield"() : () -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<i1>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<i1>, tensor<4xf32>)
%x0 = "tosa.cond_if"(%a0, %a1) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<5xf32>)
  "tosa.yield"(%tr0) : (tensor<5xf32>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<i1>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<i1>, tensor<4xf32>)
%x0 = "tosa.cond_if"(%a0, %a1) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%tr0) : (tensor<4xf32>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf16>)
  "tosa.yield"(%er0) : (tensor<4xf16>) -> ()
}) : (tensor<i1>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0, %a1 = "t.s"() : () -> (tensor<i8>, tensor<4xf32>)
%x0 = "tosa.cond_if"(%a0, %a1) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%tr0) : (tensor<4xf32>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<i8>, tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%x0 = "tosa.while_loop"(%a0) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<i8>)
  "tosa.yield"(%tr0) : (tensor<i8>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%x0 = "tosa.while_loop"(%a0) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<2xi1>)
  "tosa.yield"(%tr0) : (tensor<2xi1>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%x0 = "tosa.while_loop"(%a0) ({
^bb0(%t0: tensor<4xf32>):
  %tr0, %tr1 = "t.s"() : () -> (tensor<i1>, tensor<i1>)
  "tosa.yield"(%tr0, %tr1) : (tensor<i1>, tensor<i1>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%x0 = "tosa.while_loop"(%a0) ({
^bb0():
  %tr0 = "t.s"() : () -> (tensor<i1>)
  "tosa.yield"(%tr0) : (tensor<i1>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%x0 = "tosa.while_loop"(%a0) ({
^bb0(%t0: tensor<5xf32>):
  %tr0 = "t.s"() : () -> (tensor<i1>)
  "tosa.yield"(%tr0) : (tensor<i1>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%x0 = "tosa.while_loop"(%a0) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<i1>)
  "tosa.yield"(%tr0) : (tensor<i1>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  "tosa.yield"() : () -> ()
}) : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%x0 = "tosa.while_loop"(%a0) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<i1>)
  "tosa.yield"(%tr0) : (tensor<i1>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<5xf32>)
  "tosa.yield"(%er0) : (tensor<5xf32>) -> ()
}) : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%x0 = "tosa.while_loop"(%a0) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<i1>)
  "tosa.yield"(%tr0) : (tensor<i1>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<4xf32>) -> (tensor<5xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%x0, %x1 = "tosa.while_loop"(%a0) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (tensor<i1>)
  "tosa.yield"(%tr0) : (tensor<i1>) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
// -----
%a0 = "t.s"() : () -> (tensor<4xf32>)
%x0 = "tosa.while_loop"(%a0) ({
^bb0(%t0: tensor<4xf32>):
  %tr0 = "t.s"() : () -> (i1)
  "tosa.yield"(%tr0) : (i1) -> ()
}, {
^bb0(%e0: tensor<4xf32>):
  %er0 = "t.s"() : () -> (tensor<4xf32>)
  "tosa.yield"(%er0) : (tensor<4xf32>) -> ()
}) : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
%0 = "tosa.variable_read"() <{name = "v"}> : () -> tensor<4xf32>
}) : () -> ()
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
%0 = "tosa.variable_read"() <{name = "v"}> : () -> tensor<5xf32>
}) : () -> ()
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
%0 = "tosa.variable_read"() <{name = "w"}> : () -> tensor<4xf32>
}) : () -> ()
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
%0 = "tosa.variable_read"() <{name = "v"}> : () -> tensor<4xf16>
}) : () -> ()
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
%0 = "tosa.variable_read"() <{name = "v"}> : () -> tensor<*xf32>
}) : () -> ()
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
%0 = "t.s"() : () -> tensor<5xf32>
"tosa.variable_write"(%0) <{name = "v"}> : (tensor<5xf32>) -> ()
}) : () -> ()
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
%0 = "t.s"() : () -> tensor<5xf32>
"tosa.variable_write"(%0) <{name = "w"}> : (tensor<5xf32>) -> ()
}) : () -> ()
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
%0 = "t.s"() : () -> tensor<4xf32>
"tosa.variable_write"(%0) <{name = "v"}> : (tensor<4xf32>) -> ()
}) : () -> ()
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<5> : tensor<1xindex>}> : () -> ()

}) : () -> ()
// -----
"builtin.module"() ({
"t.x"() : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
"func.return"() : () -> ()
}) : () -> ()
}) : () -> ()
// -----
"builtin.module"() ({
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "v", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
"tosa.variable"() <{initial_value = dense<0.0> : tensor<4xf32>, sym_name = "w", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
}) : () -> ()
// -----
tosa.variable @v = foo : tensor<?xf32>
// -----
tosa.variable @v : tensor<*xf32>
