"builtin.module"() ({
  "pdl.pattern"() <{benefit = 2 : i16, sym_name = "p"}> ({
    %4 = "pdl.type"() : () -> !pdl.type
    %5 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %6 = "pdl.operand"() : () -> !pdl.value
    %7 = "pdl.operand"(%4) : (!pdl.type) -> !pdl.value
    %8 = "pdl.attribute"() <{value = 1 : i32}> : () -> !pdl.attribute
    %9 = "pdl.attribute"(%5) : (!pdl.type) -> !pdl.attribute
    %10 = "pdl.attribute"() : () -> !pdl.attribute
    %11 = "pdl.operation"(%6, %7, %8, %9, %4) <{attributeValueNames = ["a", "b"], opName = "foo.op", operandSegmentSizes = array<i32: 2, 2, 1>}> : (!pdl.value, !pdl.value, !pdl.attribute, !pdl.attribute, !pdl.type) -> !pdl.operation
    %12 = "pdl.result"(%11) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
    %13 = "pdl.results"(%11) : (!pdl.operation) -> !pdl.range<value>
    "pdl.apply_native_constraint"(%12, %10) <{isNegated = false, name = "c"}> : (!pdl.value, !pdl.attribute) -> ()
    "pdl.rewrite"(%11) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %14 = "pdl.operation"(%12, %4) <{attributeValueNames = [], opName = "bar.op", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
      "pdl.replace"(%11, %14) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16}> ({
    %3 = "pdl.operation"() <{attributeValueNames = [], operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
    "pdl.rewrite"(%3, %3) <{name = "ext", operandSegmentSizes = array<i32: 1, 1>}> ({
    }) : (!pdl.operation, !pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16}> ({
    %0 = "pdl.types"() <{constantTypes = [i32, i64]}> : () -> !pdl.range<type>
    %1 = "pdl.operation"(%0) <{attributeValueNames = [], opName = "foo.x", operandSegmentSizes = array<i32: 0, 0, 1>}> : (!pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%1) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %2 = "pdl.apply_native_rewrite"(%1) <{name = "mk"}> : (!pdl.operation) -> !pdl.value
      "pdl.erase"(%1) : (!pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

