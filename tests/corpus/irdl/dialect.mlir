"builtin.module"() ({
  "irdl.dialect"() <{sym_name = "cmath"}> ({
    "irdl.type"() <{sym_name = "complex"}> ({
      %13 = "irdl.is"() <{expected = f32}> : () -> !irdl.attribute
      %14 = "irdl.is"() <{expected = f64}> : () -> !irdl.attribute
      %15 = "irdl.any_of"(%13, %14) : (!irdl.attribute, !irdl.attribute) -> !irdl.attribute
      "irdl.parameters"(%15) <{names = ["elem"]}> : (!irdl.attribute) -> ()
    }) : () -> ()
    "irdl.attribute"() <{sym_name = "attr"}> ({
      %12 = "irdl.any"() : () -> !irdl.attribute
      "irdl.parameters"(%12) <{names = ["p"]}> : (!irdl.attribute) -> ()
    }) : () -> ()
    "irdl.operation"() <{sym_name = "mul"}> ({
      %9 = "irdl.is"() <{expected = i32}> : () -> !irdl.attribute
      %10 = "irdl.parametric"(%9) <{base_type = @cmath::@complex}> : (!irdl.attribute) -> !irdl.attribute
      %11 = "irdl.any"() : () -> !irdl.attribute
      "irdl.operands"(%10, %10, %11) <{names = ["lhs", "rhs", "opt"], variadicity = #irdl<variadicity_array[ single,  variadic,  optional]>}> : (!irdl.attribute, !irdl.attribute, !irdl.attribute) -> ()
      "irdl.results"(%10) <{names = ["res"], variadicity = #irdl<variadicity_array[ single]>}> : (!irdl.attribute) -> ()
      "irdl.attributes"(%11, %9) <{attributeValueNames = ["a", "b"]}> : (!irdl.attribute, !irdl.attribute) -> ()
    }) : () -> ()
    "irdl.operation"() <{sym_name = "regions"}> ({
      %4 = "irdl.region"() : () -> !irdl.region
      %5 = "irdl.region"() <{constrainedArguments}> : () -> !irdl.region
      %6 = "irdl.is"() <{expected = i32}> : () -> !irdl.attribute
      %7 = "irdl.region"(%6) <{constrainedArguments}> : (!irdl.attribute) -> !irdl.region
      %8 = "irdl.region"() <{numberOfBlocks = 2 : i32}> : () -> !irdl.region
      "irdl.regions"(%4, %5, %7, %8) <{names = ["x", "y", "z", "w"]}> : (!irdl.region, !irdl.region, !irdl.region, !irdl.region) -> ()
    }) : () -> ()
    "irdl.operation"() <{sym_name = "all"}> ({
      %0 = "irdl.base"() <{base_name = "!builtin.integer"}> : () -> !irdl.attribute
      %1 = "irdl.base"() <{base_ref = @cmath::@complex}> : () -> !irdl.attribute
      %2 = "irdl.all_of"(%0, %1) : (!irdl.attribute, !irdl.attribute) -> !irdl.attribute
      %3 = "irdl.c_pred"() <{pred = "foo"}> : () -> !irdl.attribute
      "irdl.operands"(%2) <{names = ["x"], variadicity = #irdl<variadicity_array[ single]>}> : (!irdl.attribute) -> ()
    }) : () -> ()
  }) : () -> ()
}) : () -> ()

