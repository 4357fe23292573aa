"builtin.module"() ({
  "foo.t"() {a = !transform.any_op, b = !transform.any_value, c = !transform.any_param, d = !transform.op<"func.func">, e = !transform.param<i32>, f = !transform.affine_map, g = !transform.type} : () -> ()
}) : () -> ()

