#loc2 = loc("<stdin>":2:28)
#loc22 = loc("<stdin>":31:24)
#loc29 = loc("<stdin>":42:24)
"builtin.module"() ({
  "pdl_interp.func"() <{function_type = (!pdl.operation) -> (), sym_name = "matcher"}> ({
  ^bb0(%arg1: !pdl.operation loc("<stdin>":2:28)):
    "pdl_interp.check_operation_name"(%arg1)[^bb1, ^bb13] <{name = "foo.op"}> : (!pdl.operation) -> () loc(#loc3)
  ^bb1:  // pred: ^bb0
    "pdl_interp.check_operand_count"(%arg1)[^bb2, ^bb13] <{count = 2 : i32}> : (!pdl.operation) -> () loc(#loc4)
  ^bb2:  // pred: ^bb1
    "pdl_interp.check_result_count"(%arg1)[^bb3, ^bb13] <{compareAtLeast, count = 1 : i32}> : (!pdl.operation) -> () loc(#loc5)
  ^bb3:  // pred: ^bb2
    %4 = "pdl_interp.get_operand"(%arg1) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value loc(#loc6)
    %5 = "pdl_interp.get_attribute"(%arg1) <{name = "a"}> : (!pdl.operation) -> !pdl.attribute loc(#loc7)
    %6 = "pdl_interp.get_attribute_type"(%5) : (!pdl.attribute) -> !pdl.type loc(#loc8)
    %7 = "pdl_interp.get_result"(%arg1) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value loc(#loc9)
    %8 = "pdl_interp.get_results"(%arg1) : (!pdl.operation) -> !pdl.range<value> loc(#loc10)
    %9 = "pdl_interp.get_value_type"(%7) : (!pdl.value) -> !pdl.type loc(#loc11)
    %10 = "pdl_interp.get_defining_op"(%4) : (!pdl.value) -> !pdl.operation loc(#loc12)
    "pdl_interp.is_not_null"(%10)[^bb4, ^bb13] : (!pdl.operation) -> () loc(#loc13)
  ^bb4:  // pred: ^bb3
    "pdl_interp.check_attribute"(%5)[^bb5, ^bb13] <{constantValue = 1 : i32}> : (!pdl.attribute) -> () loc(#loc14)
  ^bb5:  // pred: ^bb4
    "pdl_interp.check_type"(%9)[^bb6, ^bb13] <{type = i32}> : (!pdl.type) -> () loc(#loc15)
  ^bb6:  // pred: ^bb5
    "pdl_interp.are_equal"(%6, %9)[^bb7, ^bb13] : (!pdl.type, !pdl.type) -> () loc(#loc16)
  ^bb7:  // pred: ^bb6
    "pdl_interp.apply_constraint"(%arg1)[^bb8, ^bb13] <{isNegated = false, name = "c"}> : (!pdl.operation) -> () loc(#loc17)
  ^bb8:  // pred: ^bb7
    "pdl_interp.switch_operation_name"(%arg1)[^bb13, ^bb9, ^bb10] <{caseValues = ["foo.a", "foo.b"]}> : (!pdl.operation) -> () loc(#loc18)
  ^bb9:  // pred: ^bb8
    "pdl_interp.switch_operand_count"(%arg1)[^bb13, ^bb10, ^bb13] <{caseValues = dense<[0, 1]> : vector<2xi32>}> : (!pdl.operation) -> () loc(#loc19)
  ^bb10:  // 2 preds: ^bb8, ^bb9
    %11 = "pdl_interp.get_users"(%7) : (!pdl.value) -> !pdl.range<operation> loc(#loc20)
    "pdl_interp.foreach"(%11)[^bb11] ({
    ^bb0(%arg2: !pdl.operation loc("<stdin>":31:24)):
      "pdl_interp.continue"() : () -> () loc(#loc23)
    }) : (!pdl.range<operation>) -> () loc(#loc21)
  ^bb11:  // pred: ^bb10
    "pdl_interp.branch"()[^bb12] : () -> () loc(#loc24)
  ^bb12:  // pred: ^bb11
    "pdl_interp.record_match"(%arg1, %arg1)[^bb13] <{benefit = 1 : i16, generatedOps = ["x.y"], operandSegmentSizes = array<i32: 1, 1>, rewriter = @rewriters::@r, rootKind = "foo.op"}> : (!pdl.operation, !pdl.operation) -> () loc(#loc25)
  ^bb13:  // 12 preds: ^bb0, ^bb1, ^bb2, ^bb3, ^bb4, ^bb5, ^bb6, ^bb7, ^bb8, ^bb9, ^bb9, ^bb12
    "pdl_interp.finalize"() : () -> () loc(#loc26)
  }) : () -> () loc(#loc1)
  "builtin.module"() <{sym_name = "rewriters"}> ({
    "pdl_interp.func"() <{function_type = (!pdl.operation) -> (), sym_name = "r"}> ({
    ^bb0(%arg0: !pdl.operation loc("<stdin>":42:24)):
      %0 = "pdl_interp.create_type"() <{value = i32}> : () -> !pdl.type loc(#loc30)
      %1 = "pdl_interp.create_attribute"() <{value = 5 : i32}> : () -> !pdl.attribute loc(#loc31)
      %2 = "pdl_interp.create_operation"(%1, %0) <{inputAttributeNames = ["k"], name = "bar.op", operandSegmentSizes = array<i32: 0, 1, 1>}> : (!pdl.attribute, !pdl.type) -> !pdl.operation loc(#loc32)
      %3 = "pdl_interp.apply_rewrite"(%arg0) <{name = "mk"}> : (!pdl.operation) -> !pdl.value loc(#loc33)
      "pdl_interp.replace"(%arg0, %3) : (!pdl.operation, !pdl.value) -> () loc(#loc34)
      "pdl_interp.erase"(%2) : (!pdl.operation) -> () loc(#loc35)
      "pdl_interp.finalize"() : () -> () loc(#loc36)
    }) : () -> () loc(#loc28)
  }) : () -> () loc(#loc27)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":1:1)
#loc1 = loc("<stdin>":2:3)
#loc3 = loc("<stdin>":3:5)
#loc4 = loc("<stdin>":5:5)
#loc5 = loc("<stdin>":7:5)
#loc6 = loc("<stdin>":9:10)
#loc7 = loc("<stdin>":10:10)
#loc8 = loc("<stdin>":11:10)
#loc9 = loc("<stdin>":12:10)
#loc10 = loc("<stdin>":13:10)
#loc11 = loc("<stdin>":14:10)
#loc12 = loc("<stdin>":15:10)
#loc13 = loc("<stdin>":16:5)
#loc14 = loc("<stdin>":18:5)
#loc15 = loc("<stdin>":20:5)
#loc16 = loc("<stdin>":22:5)
#loc17 = loc("<stdin>":24:5)
#loc18 = loc("<stdin>":26:5)
#loc19 = loc("<stdin>":28:5)
#loc20 = loc("<stdin>":30:10)
#loc21 = loc("<stdin>":31:5)
#loc23 = loc("<stdin>":32:7)
#loc24 = loc("<stdin>":35:5)
#loc25 = loc("<stdin>":37:5)
#loc26 = loc("<stdin>":39:5)
#loc27 = loc("<stdin>":41:3)
#loc28 = loc("<stdin>":42:5)
#loc30 = loc("<stdin>":43:12)
#loc31 = loc("<stdin>":44:12)
#loc32 = loc("<stdin>":45:12)
#loc33 = loc("<stdin>":46:12)
#loc34 = loc("<stdin>":47:7)
#loc35 = loc("<stdin>":48:7)
#loc36 = loc("<stdin>":49:7)

