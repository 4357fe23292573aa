func.func @f() {
  %0 = "pdl.attribute"() : () -> !pdl.attribute
  return
}
// -----
func.func @f(%arg0: !pdl.operation) {
  %0 = "pdl.result"(%arg0) <{index = 16 : i32}> : (!pdl.operation) -> !pdl.value
  return
}
// -----
func.func @f() {
  %0 = "pdl.type"() <{constantType = tf32}> : () -> !pdl.type
  return
}
// -----
func.func @f() {
  %0 = "pdl.type"() : () -> !pdl.type
  return
}
// -----
func.func @f() {
  %0 = "pdl.attribute"() <{value = 1 : i32}> : () -> !pdl.attribute
  return
}
// -----
func.func @f(%arg0: !pdl.operation) {
  %0 = "pdl.result"(%arg0) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
  return
}

// -----
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "r"}> ({
    %0 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %1 = "pdl.attribute"() <{value = 3 : i32}> : () -> !pdl.attribute
    %2 = "pdl.operand"(%0) : (!pdl.type) -> !pdl.value
    %3 = "pdl.operand"() : () -> !pdl.value
    %4 = "pdl.operation"(%2, %3, %1, %1, %0) <{attributeValueNames = ["attr", "b"], opName = "foo.op", operandSegmentSizes = array<i32: 2, 2, 1>}> : (!pdl.value, !pdl.value, !pdl.attribute, !pdl.attribute, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%4) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %5 = "pdl.results"(%4) : (!pdl.operation) -> !pdl.range<value>
      %6 = "pdl.results"(%4) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.range<value>
      %7 = "pdl.range"(%5, %6) : (!pdl.range<value>, !pdl.range<value>) -> !pdl.range<value>
      %8 = "pdl.operation"(%5, %7) <{attributeValueNames = [], opName = "bar", operandSegmentSizes = array<i32: 2, 0, 0>}> : (!pdl.range<value>, !pdl.range<value>) -> !pdl.operation
      "pdl.replace"(%4, %8) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()
