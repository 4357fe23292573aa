"builtin.module"() ({
  %0 = "t.src"() : () -> !pdl.range<attribute>
  %1 = "pdl_interp.apply_rewrite"(%0) <{name = "abc"}> : (!pdl.range<attribute>) -> !pdl.range<attribute>
  %2 = "pdl_interp.apply_rewrite"(%0) <{name = "abc"}> : (!pdl.range<attribute>) -> !pdl.range<attribute>
  "t.use"(%1, %2) : (!pdl.range<attribute>, !pdl.range<attribute>) -> ()
  "t.write"() : () -> ()
  %3 = "pdl_interp.apply_rewrite"(%0) <{name = "abc"}> : (!pdl.range<attribute>) -> !pdl.range<attribute>
  %4 = "pdl_interp.create_attribute"() <{value = "s"}> : () -> !pdl.attribute
  %5 = "pdl_interp.create_attribute"() <{value = "s"}> : () -> !pdl.attribute
  "t.use"(%4, %5) : (!pdl.attribute, !pdl.attribute) -> ()
  "t.write"() : () -> ()
  %6 = "pdl_interp.create_attribute"() <{value = "s"}> : () -> !pdl.attribute
  %7:2 = "t.src"() : () -> (!pdl.range<value>, !pdl.attribute)
  %8 = "pdl_interp.create_operation"(%7#0, %7#1) <{inputAttributeNames = ["abc"], name = "abc", operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.range<value>, !pdl.attribute) -> !pdl.operation
  %9 = "pdl_interp.create_operation"(%7#0, %7#1) <{inputAttributeNames = ["abc"], name = "abc", operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.range<value>, !pdl.attribute) -> !pdl.operation
  "t.use"(%8, %9) : (!pdl.operation, !pdl.operation) -> ()
  "t.write"() : () -> ()
  %10 = "pdl_interp.create_operation"(%7#0, %7#1) <{inputAttributeNames = ["abc"], name = "abc", operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.range<value>, !pdl.attribute) -> !pdl.operation
  %11 = "t.src"() : () -> !pdl.value
  %12 = "pdl_interp.create_range"(%11) : (!pdl.value) -> !pdl.range<value>
  %13 = "pdl_interp.create_range"(%11) : (!pdl.value) -> !pdl.range<value>
  "t.use"(%12, %13) : (!pdl.range<value>, !pdl.range<value>) -> ()
  "t.write"() : () -> ()
  %14 = "pdl_interp.create_range"(%11) : (!pdl.value) -> !pdl.range<value>
  %15 = "pdl_interp.create_type"() <{value = f32}> : () -> !pdl.type
  %16 = "pdl_interp.create_type"() <{value = f32}> : () -> !pdl.type
  "t.use"(%15, %16) : (!pdl.type, !pdl.type) -> ()
  "t.write"() : () -> ()
  %17 = "pdl_interp.create_type"() <{value = f32}> : () -> !pdl.type
  %18 = "pdl_interp.create_types"() <{value = []}> : () -> !pdl.range<type>
  %19 = "pdl_interp.create_types"() <{value = []}> : () -> !pdl.range<type>
  "t.use"(%18, %19) : (!pdl.range<type>, !pdl.range<type>) -> ()
  "t.write"() : () -> ()
  %20 = "pdl_interp.create_types"() <{value = []}> : () -> !pdl.range<type>
  %21 = "t.src"() : () -> !pdl.operation
  "pdl_interp.erase"(%21) : (!pdl.operation) -> ()
  %22 = "t.src"() : () -> !pdl.range<type>
  %23 = "pdl_interp.extract"(%22) <{index = 32 : i32}> : (!pdl.range<type>) -> !pdl.type
  %24 = "pdl_interp.extract"(%22) <{index = 32 : i32}> : (!pdl.range<type>) -> !pdl.type
  "t.use"(%23, %24) : (!pdl.type, !pdl.type) -> ()
  "t.write"() : () -> ()
  %25 = "pdl_interp.extract"(%22) <{index = 32 : i32}> : (!pdl.range<type>) -> !pdl.type
  %26 = "t.src"() : () -> !pdl.operation
  %27 = "pdl_interp.get_attribute"(%26) <{name = "abc"}> : (!pdl.operation) -> !pdl.attribute
  %28 = "pdl_interp.get_attribute"(%26) <{name = "abc"}> : (!pdl.operation) -> !pdl.attribute
  "t.use"(%27, %28) : (!pdl.attribute, !pdl.attribute) -> ()
  "t.write"() : () -> ()
  %29 = "pdl_interp.get_attribute"(%26) <{name = "abc"}> : (!pdl.operation) -> !pdl.attribute
  %30 = "t.src"() : () -> !pdl.attribute
  %31 = "pdl_interp.get_attribute_type"(%30) : (!pdl.attribute) -> !pdl.type
  %32 = "pdl_interp.get_attribute_type"(%30) : (!pdl.attribute) -> !pdl.type
  "t.use"(%31, %32) : (!pdl.type, !pdl.type) -> ()
  "t.write"() : () -> ()
  %33 = "pdl_interp.get_attribute_type"(%30) : (!pdl.attribute) -> !pdl.type
  %34 = "t.src"() : () -> !pdl.value
  %35 = "pdl_interp.get_defining_op"(%34) : (!pdl.value) -> !pdl.operation
  %36 = "pdl_interp.get_defining_op"(%34) : (!pdl.value) -> !pdl.operation
  "t.use"(%35, %36) : (!pdl.operation, !pdl.operation) -> ()
  "t.write"() : () -> ()
  %37 = "pdl_interp.get_defining_op"(%34) : (!pdl.value) -> !pdl.operation
  %38 = "t.src"() : () -> !pdl.operation
  %39 = "pdl_interp.get_operand"(%38) <{index = 3 : i32}> : (!pdl.operation) -> !pdl.value
  %40 = "pdl_interp.get_operand"(%38) <{index = 3 : i32}> : (!pdl.operation) -> !pdl.value
  "t.use"(%39, %40) : (!pdl.value, !pdl.value) -> ()
  "t.write"() : () -> ()
  %41 = "pdl_interp.get_operand"(%38) <{index = 3 : i32}> : (!pdl.operation) -> !pdl.value
  %42 = "t.src"() : () -> !pdl.operation
  %43 = "pdl_interp.get_operands"(%42) : (!pdl.operation) -> !pdl.value
  %44 = "pdl_interp.get_operands"(%42) : (!pdl.operation) -> !pdl.value
  "t.use"(%43, %44) : (!pdl.value, !pdl.value) -> ()
  "t.write"() : () -> ()
  %45 = "pdl_interp.get_operands"(%42) : (!pdl.operation) -> !pdl.value
  %46 = "t.src"() : () -> !pdl.operation
  %47 = "pdl_interp.get_result"(%46) <{index = 32 : i32}> : (!pdl.operation) -> !pdl.value
  %48 = "pdl_interp.get_result"(%46) <{index = 32 : i32}> : (!pdl.operation) -> !pdl.value
  "t.use"(%47, %48) : (!pdl.value, !pdl.value) -> ()
  "t.write"() : () -> ()
  %49 = "pdl_interp.get_result"(%46) <{index = 32 : i32}> : (!pdl.operation) -> !pdl.value
  %50 = "t.src"() : () -> !pdl.operation
  %51 = "pdl_interp.get_results"(%50) : (!pdl.operation) -> !pdl.range<value>
  %52 = "pdl_interp.get_results"(%50) : (!pdl.operation) -> !pdl.range<value>
  "t.use"(%51, %52) : (!pdl.range<value>, !pdl.range<value>) -> ()
  "t.write"() : () -> ()
  %53 = "pdl_interp.get_results"(%50) : (!pdl.operation) -> !pdl.range<value>
  %54 = "t.src"() : () -> !pdl.range<value>
  %55 = "pdl_interp.get_users"(%54) : (!pdl.range<value>) -> !pdl.range<operation>
  %56 = "pdl_interp.get_users"(%54) : (!pdl.range<value>) -> !pdl.range<operation>
  "t.use"(%55, %56) : (!pdl.range<operation>, !pdl.range<operation>) -> ()
  "t.write"() : () -> ()
  %57 = "pdl_interp.get_users"(%54) : (!pdl.range<value>) -> !pdl.range<operation>
  %58 = "t.src"() : () -> !pdl.value
  %59 = "pdl_interp.get_value_type"(%58) : (!pdl.value) -> !pdl.type
  %60 = "pdl_interp.get_value_type"(%58) : (!pdl.value) -> !pdl.type
  "t.use"(%59, %60) : (!pdl.type, !pdl.type) -> ()
  "t.write"() : () -> ()
  %61 = "pdl_interp.get_value_type"(%58) : (!pdl.value) -> !pdl.type
  %62 = "t.src"() : () -> !pdl.operation
  "pdl_interp.replace"(%62) : (!pdl.operation) -> ()
}) : () -> ()
