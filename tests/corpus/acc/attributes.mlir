"builtin.module"() ({
  "foo.t"() {a = #acc.device_type<nvidia>, b = #acc<data_clause acc_copy>, c = !acc.data_bounds_ty, d = #acc<defaultvalue none>, e = #acc.declare<dataClause =  acc_create>} : () -> ()
  "func.func"() <{function_type = (index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index):
    %0 = "acc.bounds"(%arg0, %arg0) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, strideInBytes = false}> : (index, index) -> !acc.data_bounds_ty
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

