"builtin.module"() ({
  "memref.global"() <{alignment = 64 : i64, constant, initial_value = dense<1.000000e+00> : tensor<4xf32>, sym_name = "c", sym_visibility = "private", type = memref<4xf32>}> : () -> ()
  "memref.global"() <{initial_value, sym_name = "u", type = memref<4xi32>}> : () -> ()
  "memref.global"() <{sym_name = "e", sym_visibility = "private", type = memref<4xi32>}> : () -> ()
  "func.func"() <{function_type = () -> memref<4xf32>, sym_name = "f"}> ({
    %0 = "memref.get_global"() <{name = @c}> : () -> memref<4xf32>
    "func.return"(%0) : (memref<4xf32>) -> ()
  }) : () -> ()
}) : () -> ()

