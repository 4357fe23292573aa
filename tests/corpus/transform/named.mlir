"builtin.module"() ({
  "transform.named_sequence"() <{arg_attrs = [{transform.consumed}], function_type = (!transform.any_op) -> (), sym_name = "__transform_main"}> ({
  ^bb0(%arg3: !transform.any_op):
    "transform.include"(%arg3) <{failure_propagation_mode = 2 : i32, target = @other}> : (!transform.any_op) -> ()
    %0 = "transform.foreach_match"(%arg3) <{actions = [@act], matchers = [@match]}> : (!transform.any_op) -> !transform.any_op
    "transform.yield"() : () -> ()
  }) : () -> ()
  "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], function_type = (!transform.any_op) -> (), sym_name = "other"}> ({
  ^bb0(%arg2: !transform.any_op):
    "transform.yield"() : () -> ()
  }) : () -> ()
  "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], function_type = (!transform.any_op) -> !transform.any_op, sym_name = "match"}> ({
  ^bb0(%arg1: !transform.any_op):
    "transform.match.operation_name"(%arg1) <{op_names = ["foo.a", "foo.b"]}> : (!transform.any_op) -> ()
    "transform.yield"(%arg1) : (!transform.any_op) -> ()
  }) : () -> ()
  "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], function_type = (!transform.any_op) -> (), sym_name = "act"}> ({
  ^bb0(%arg0: !transform.any_op):
    "transform.yield"() : () -> ()
  }) : () -> ()
}) {transform.with_named_sequence} : () -> ()

