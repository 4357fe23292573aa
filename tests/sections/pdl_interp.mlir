func.func @f(%a: !pdl.operation) { "pdl_interp.switch_operand_count"(%a)[^x] <{caseValues = dense<0> : tensor<i32>}> : (!pdl.operation) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.operation) { "pdl_interp.switch_operand_count"(%a)[^x, ^x] <{caseValues = dense<0> : tensor<i32>}> : (!pdl.operation) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.operation) { "pdl_interp.switch_operand_count"(%a)[^x] <{caseValues = dense<[0,1]> : tensor<2xi64>}> : (!pdl.operation) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.operation) { "pdl_interp.switch_result_count"(%a)[^x] <{caseValues = dense<[0,1]> : tensor<2xi32>}> : (!pdl.operation) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.operation) { "pdl_interp.switch_result_count"(%a)[^x, ^x, ^x] <{caseValues = dense<[0,1]> : tensor<2xi32>}> : (!pdl.operation) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.attribute) { "pdl_interp.switch_attribute"(%a)[^x] <{caseValues = [1, 2]}> : (!pdl.attribute) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.attribute) { "pdl_interp.switch_attribute"(%a)[^x, ^x, ^x] <{caseValues = [1, 2]}> : (!pdl.attribute) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.operation) { "pdl_interp.switch_operation_name"(%a)[^x] <{caseValues = ["a", "b"]}> : (!pdl.operation) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.operation) { "pdl_interp.switch_operation_name"(%a)[^x, ^x, ^x] <{caseValues = ["a", "b"]}> : (!pdl.operation) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.operation) { "pdl_interp.switch_operation_name"(%a)[^x] <{caseValues = ["a", 1]}> : (!pdl.operation) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.type) { "pdl_interp.switch_type"(%a)[^x] <{caseValues = [i32, i64]}> : (!pdl.type) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.type) { "pdl_interp.switch_type"(%a)[^x, ^x, ^x] <{caseValues = [i32, i64]}> : (!pdl.type) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.type) { "pdl_interp.switch_type"(%a)[^x] <{caseValues = [1]}> : (!pdl.type) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.range<type>) { "pdl_interp.switch_types"(%a)[^x] <{caseValues = [[i32], [i64]]}> : (!pdl.range<type>) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.range<type>) { "pdl_interp.switch_types"(%a)[^x, ^x, ^x] <{caseValues = [[i32], [i64]]}> : (!pdl.range<type>) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.range<type>) { "pdl_interp.switch_types"(%a)[^x] <{caseValues = [i32]}> : (!pdl.range<type>) -> ()
 ^x: return }
// -----
%a = "t.s"() : () -> !pdl.range<attribute>
%r = "pdl_interp.extract"(%a) <{index = 1 : i32}> : (!pdl.range<attribute>) -> !pdl.attribute
// -----
%a = "t.s"() : () -> !pdl.range<attribute>
%r = "pdl_interp.extract"(%a) <{index = 1 : i32}> : (!pdl.range<attribute>) -> !pdl.operation
// -----
%a = "t.s"() : () -> !pdl.attribute
%r = "pdl_interp.extract"(%a) <{index = 1 : i32}> : (!pdl.attribute) -> !pdl.attribute
// -----
func.func @f(%a: !pdl.range<value>) { "pdl_interp.foreach"(%a)[^x] ({   }) : (!pdl.range<value>) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.range<value>) { "pdl_interp.foreach"(%a)[^x] ({ ^b(%x: !pdl.value): "pdl_interp.continue"() : () -> () }) : (!pdl.range<value>) -> ()
 ^x: return }
// -----
func.func @f(%a: !pdl.range<value>) { "pdl_interp.foreach"(%a)[^x] ({ ^b(%x: !pdl.type): "pdl_interp.continue"() : () -> () }) : (!pdl.range<value>) -> ()
 ^x: return }
// -----
"pdl_interp.func"() <{function_type = (!pdl.operation) -> (), sym_name = "m"}> ({
^bb0(%o: !pdl.operation):
  "pdl_interp.switch_operand_count"(%o)[^bb1, ^bb1] <{caseValues = dense<1> : vector<9223372036854775807x4xi32>}> : (!pdl.operation) -> ()
^bb1:
  "pdl_interp.finalize"() : () -> ()
}) : () -> ()
// -----
%0, %1, %2 = "t.source"() : () -> (!pdl.value, !pdl.range<value>, !pdl.attribute)
%3 = "pdl_interp.create_operation"(%0, %1, %2) <{operandSegmentSizes = array<i32: 2, 1, 0>, name = "foo.x", inputAttributeNames = ["a"], inferredResultTypes}> : (!pdl.value, !pdl.range<value>, !pdl.attribute) -> !pdl.operation
// -----
%0, %1, %2 = "t.source"() : () -> (!pdl.value, !pdl.range<value>, !pdl.attribute)
%3 = "pdl_interp.create_operation"(%0, %1, %2) <{operandSegmentSizes = array<i32: 2, 1, 0>, name = "foo", inputAttributeNames = ["a"], inferredResultTypes}> : (!pdl.value, !pdl.range<value>, !pdl.attribute) -> !pdl.operation
// -----
%0, %1, %2 = "t.source"() : () -> (!pdl.value, !pdl.range<value>, !pdl.attribute)
%3 = "pdl_interp.create_operation"(%0, %1, %2) <{operandSegmentSizes = array<i32: 2, 1, 0>, name = "arith.trunci", inputAttributeNames = ["a"], inferredResultTypes}> : (!pdl.value, !pdl.range<value>, !pdl.attribute) -> !pdl.operation
// -----
%0, %1, %2 = "t.source"() : () -> (!pdl.value, !pdl.range<value>, !pdl.attribute)
%3 = "pdl_interp.create_operation"(%0, %1, %2) <{operandSegmentSizes = array<i32: 2, 1, 0>, name = "arith.trunci2", inputAttributeNames = ["a"], inferredResultTypes}> : (!pdl.value, !pdl.range<value>, !pdl.attribute) -> !pdl.operation
// -----
%0, %1, %2 = "t.source"() : () -> (!pdl.value, !pdl.range<value>, !pdl.attribute)
%3 = "pdl_interp.create_operation"(%0, %1, %2) <{operandSegmentSizes = array<i32: 2, 1, 0>, name = "", inputAttributeNames = ["a"], inferredResultTypes}> : (!pdl.value, !pdl.range<value>, !pdl.attribute) -> !pdl.operation
// -----
%0, %1, %2 = "t.source"() : () -> (!pdl.value, !pdl.range<value>, !pdl.type)
%3 = "pdl_interp.create_operation"(%0, %1, %2) <{operandSegmentSizes = array<i32: 2, 0, 1>, name = "foo.x", inputAttributeNames = [], inferredResultTypes}> : (!pdl.value, !pdl.range<value>, !pdl.type) -> !pdl.operation
