"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %1 = "arith.constant"() <{value = -1 : i8}> : () -> i8
    %2 = "arith.constant"() <{value = true}> : () -> i1
    %3 = "arith.constant"() <{value = 1.500000e+00 : f32}> : () -> f32
    %4 = "arith.constant"() <{value = 7 : index}> : () -> index
    %5 = "arith.constant"() <{value = dense<1> : vector<4xi32>}> : () -> vector<4xi32>
    %6 = "arith.constant"() <{value = dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf64>}> : () -> tensor<2xf64>
    %7 = "arith.constant"() <{value = 0x7F800000 : f32}> : () -> f32
    %8 = "arith.constant"() <{value = dense_resource<r> : tensor<2xi8>}> : () -> tensor<2xi8>
    %9 = "arith.constant"() <{value = sparse<0, 1> : tensor<2xi8>}> : () -> tensor<2xi8>
    %10 = "arith.constant"() <{value = 170141183460469231731687303715884105727 : i128}> : () -> i128
    %11 = "arith.constant"() <{value = dense<2> : vector<[4]xi8>}> : () -> vector<[4]xi8>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

