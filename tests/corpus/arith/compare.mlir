"builtin.module"() ({
  "func.func"() <{function_type = (i32, i32, f64, f64, vector<4xi8>, tensor<2x?xindex>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: i32, %arg2: f64, %arg3: f64, %arg4: vector<4xi8>, %arg5: tensor<2x?xindex>):
    %0 = "arith.cmpi"(%arg0, %arg1) <{predicate = 0 : i64}> : (i32, i32) -> i1
    %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 1 : i64}> : (i32, i32) -> i1
    %2 = "arith.cmpi"(%arg0, %arg1) <{predicate = 2 : i64}> : (i32, i32) -> i1
    %3 = "arith.cmpi"(%arg4, %arg4) <{predicate = 7 : i64}> : (vector<4xi8>, vector<4xi8>) -> vector<4xi1>
    %4 = "arith.cmpi"(%arg5, %arg5) <{predicate = 5 : i64}> : (tensor<2x?xindex>, tensor<2x?xindex>) -> tensor<2x?xi1>
    %5 = "arith.cmpf"(%arg2, %arg3) <{fastmath = #arith.fastmath<none>, predicate = 0 : i64}> : (f64, f64) -> i1
    %6 = "arith.cmpf"(%arg2, %arg3) <{fastmath = #arith.fastmath<nnan>, predicate = 1 : i64}> : (f64, f64) -> i1
    %7 = "arith.cmpf"(%arg2, %arg3) <{fastmath = #arith.fastmath<none>, predicate = 14 : i64}> : (f64, f64) -> i1
    %8 = "arith.cmpf"(%arg2, %arg3) <{fastmath = #arith.fastmath<none>, predicate = 15 : i64}> : (f64, f64) -> i1
    %9 = "arith.select"(%0, %arg0, %arg1) : (i1, i32, i32) -> i32
    %10 = "arith.select"(%3, %arg4, %arg4) : (vector<4xi1>, vector<4xi8>, vector<4xi8>) -> vector<4xi8>
    %11 = "arith.select"(%0, %arg4, %arg4) : (i1, vector<4xi8>, vector<4xi8>) -> vector<4xi8>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

