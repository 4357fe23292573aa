%v = "t.s"() : () -> !pdl.value
%0 = pdl_interp.get_value_type of %v : !pdl.type
// -----
%v = "t.s"() : () -> !pdl.range<value>
%0 = pdl_interp.get_value_type of %v : !pdl.range<type>
// -----
%v = "t.s"() : () -> !pdl.value
%0 = "pdl_interp.get_value_type"(%v) : (!pdl.value) -> !pdl.range<type>
// -----
%v = "t.s"() : () -> !pdl.range<value>
%0 = pdl_interp.extract 0 of %v : !pdl.value
// -----
%a, %o = "t.s"() : () -> (!pdl.type, !pdl.operation)
%0 = "pdl_interp.create_operation"(%a) <{inferredResultTypes, inputAttributeNames = [], name = "arith.addi", operandSegmentSizes = array<i32: 0, 0, 1>}> : (!pdl.type) -> !pdl.operation
// -----
%a = "t.s"() : () -> !pdl.type
%0 = "pdl_interp.create_range"(%a) : (!pdl.type) -> !pdl.range<value>
// -----
"pdl_interp.func"() <{function_type = (!pdl.range<operation>) -> (), sym_name = "f"}> ({
^bb0(%r: !pdl.range<operation>):
  "pdl_interp.foreach"(%r)[^bb1] ({
  ^bb0(%x: !pdl.value):
    "pdl_interp.continue"() : () -> ()
  }) : (!pdl.range<operation>) -> ()
^bb1:
  "pdl_interp.finalize"() : () -> ()
}) : () -> ()
// -----
"pdl_interp.func"() <{function_type = (!pdl.range<operation>) -> (), sym_name = "f"}> ({
^bb0(%r: !pdl.range<operation>):
  "pdl_interp.foreach"(%r)[^bb1] ({
  ^bb0:
    "pdl_interp.continue"() : () -> ()
  }) : (!pdl.range<operation>) -> ()
^bb1:
  "pdl_interp.finalize"() : () -> ()
}) : () -> ()
// -----
"pdl_interp.func"() <{function_type = (!pdl.attribute) -> (), sym_name = "f"}> ({
^bb0(%r: !pdl.attribute):
  "pdl_interp.switch_attribute"(%r)[^bb1, ^bb1] <{caseValues = [1, 2]}> : (!pdl.attribute) -> ()
^bb1:
  "pdl_interp.finalize"() : () -> ()
}) : () -> ()
// -----
"pdl_interp.func"() <{function_type = (!pdl.operation) -> (), sym_name = "f"}> ({
^bb0(%r: !pdl.operation):
  "pdl_interp.switch_operand_count"(%r)[^bb1, ^bb1] <{caseValues = dense<[1,2]> : vector<2xi32>}> : (!pdl.operation) -> ()
^bb1:
  "pdl_interp.finalize"() : () -> ()
}) : () -> ()
// -----
"pdl_interp.func"() <{function_type = (!pdl.operation) -> (), sym_name = "f"}> ({
^bb0(%r: !pdl.operation):
  "pdl_interp.switch_result_count"(%r)[^bb1, ^bb1, ^bb1, ^bb1] <{caseValues = dense<[1,2]> : vector<2xi32>}> : (!pdl.operation) -> ()
^bb1:
  "pdl_interp.finalize"() : () -> ()
}) : () -> ()
// -----
"t.x"() : () -> !pdl.range<i32>
// -----
"t.x"() : () -> !pdl.range<range<type>>
// -----
"t.x"() : () -> !pdl.range<foo>
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.erase"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  "pdl.apply_native_constraint"() <{isNegated = false, name = "f"}> : () -> ()
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.erase"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %v = "pdl.operand"() : () -> !pdl.value
  %o = "pdl.apply_native_constraint"(%v) <{isNegated = false, name = "f"}> : (!pdl.value) -> !pdl.operation
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.erase"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.apply_native_rewrite"() <{name = "f"}> : () -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %a = "pdl.attribute"() : () -> !pdl.attribute
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %t = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %a = "pdl.attribute"(%t) : (!pdl.type) -> !pdl.attribute
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %a = "pdl.attribute"() <{value = 1 : i32}> : () -> !pdl.attribute
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %t = "pdl.type"() : () -> !pdl.type
  %a = "pdl.attribute"(%t) <{value = 1 : i32}> : (!pdl.type) -> !pdl.attribute
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.erase"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %a = "pdl.attribute"() : () -> !pdl.attribute
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.erase"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %a = "pdl.operand"() : () -> !pdl.value
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.erase"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %a = "pdl.type"() : () -> !pdl.type
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.erase"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %t = "pdl.type"() : () -> !pdl.type
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %o = "pdl.operation"() <{attributeValueNames = [], operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %o = "pdl.operation"() <{attributeValueNames = ["a"], opName = "foo.x", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %t = "pdl.type"() : () -> !pdl.type
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %r = "pdl.range"(%t) : (!pdl.type) -> !pdl.range<value>
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %t = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
  %r = "pdl.range"(%t) : (!pdl.type) -> !pdl.range<type>
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.erase"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %v = "pdl.result"(%root) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
    "pdl.replace"(%root, %root, %v) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.operation, !pdl.operation, !pdl.value) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %v = "pdl.results"(%root) : (!pdl.operation) -> !pdl.value
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  "t.x"() : () -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %a = "pdl.attribute"() <{value = 1 : i32}> : () -> !pdl.attribute
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %a = "pdl.attribute"() <{value = 1 : i32}> : () -> !pdl.attribute
  "pdl.rewrite"() <{name = "f", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({}) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{name = "f", operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.erase"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root, %root) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    "pdl.erase"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation, !pdl.operation) -> ()
}) : () -> ()
// -----
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "p"}> ({
  %root = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "t.x"(%root) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
"t.x"() ({
  %1 = "pdl.type"() : () -> !pdl.type
  "t.y"() : () -> ()
}) : () -> ()
// -----
%1 = "pdl.type"() : () -> !pdl.type
// -----
%1 = "pdl.attribute"() : () -> !pdl.attribute
// -----
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %1 = "pdl.operation"() <{attributeValueNames = [], operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "func.return"() : () -> ()
}) : () -> ()
// -----
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %1 = "pdl.attribute"() : () -> !pdl.attribute
  "func.return"() : () -> ()
}) : () -> ()
