"builtin.module"() ({
  %0 = "pdl.attribute"() : () -> !pdl.attribute
  %1 = "pdl.attribute"() : () -> !pdl.attribute
  "t.use"(%0, %1) : (!pdl.attribute, !pdl.attribute) -> ()
  "t.write"() : () -> ()
  %2 = "pdl.attribute"() : () -> !pdl.attribute
  %3 = "t.src"() : () -> !pdl.attribute
  %4 = "pdl.operation"(%3) <{attributeValueNames = ["abc"], operandSegmentSizes = array<i32: 0, 1, 0>}> : (!pdl.attribute) -> !pdl.operation
  %5 = "pdl.operation"(%3) <{attributeValueNames = ["abc"], operandSegmentSizes = array<i32: 0, 1, 0>}> : (!pdl.attribute) -> !pdl.operation
  "t.use"(%4, %5) : (!pdl.operation, !pdl.operation) -> ()
  "t.write"() : () -> ()
  %6 = "pdl.operation"(%3) <{attributeValueNames = ["abc"], operandSegmentSizes = array<i32: 0, 1, 0>}> : (!pdl.attribute) -> !pdl.operation
  %7 = "t.src"() : () -> !pdl.operation
  %8 = "pdl.result"(%7) <{index = 16 : i32}> : (!pdl.operation) -> !pdl.value
  %9 = "pdl.result"(%7) <{index = 16 : i32}> : (!pdl.operation) -> !pdl.value
  "t.use"(%8, %9) : (!pdl.value, !pdl.value) -> ()
  "t.write"() : () -> ()
  %10 = "pdl.result"(%7) <{index = 16 : i32}> : (!pdl.operation) -> !pdl.value
  %11 = "t.src"() : () -> !pdl.operation
  %12 = "pdl.results"(%11) : (!pdl.operation) -> !pdl.range<value>
  %13 = "pdl.results"(%11) : (!pdl.operation) -> !pdl.range<value>
  "t.use"(%12, %13) : (!pdl.range<value>, !pdl.range<value>) -> ()
  "t.write"() : () -> ()
  %14 = "pdl.results"(%11) : (!pdl.operation) -> !pdl.range<value>
  %15 = "pdl.type"() <{constantType = tf32}> : () -> !pdl.type
  %16 = "pdl.type"() <{constantType = tf32}> : () -> !pdl.type
  "t.use"(%15, %16) : (!pdl.type, !pdl.type) -> ()
  "t.write"() : () -> ()
  %17 = "pdl.type"() <{constantType = tf32}> : () -> !pdl.type
  %18 = "pdl.types"() <{constantTypes = [!llvm.ptr<5>]}> : () -> !pdl.range<type>
  %19 = "pdl.types"() <{constantTypes = [!llvm.ptr<5>]}> : () -> !pdl.range<type>
  "t.use"(%18, %19) : (!pdl.range<type>, !pdl.range<type>) -> ()
  "t.write"() : () -> ()
  %20 = "pdl.types"() <{constantTypes = [!llvm.ptr<5>]}> : () -> !pdl.range<type>
}) : () -> ()
