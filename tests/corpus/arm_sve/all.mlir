"builtin.module"() ({
  "func.func"() <{function_type = (vector<[4]xi32>, vector<[16]xi8>, vector<[4]xi1>, vector<[8]xi1>, vector<[4]xf32>, index, vector<[16]xi1>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<[4]xi32>, %arg1: vector<[16]xi8>, %arg2: vector<[4]xi1>, %arg3: vector<[8]xi1>, %arg4: vector<[4]xf32>, %arg5: index, %arg6: vector<[16]xi1>):
    %0 = "arm_sve.sdot"(%arg0, %arg1, %arg1) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
    %1 = "arm_sve.ummla"(%arg0, %arg1, %arg1) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
    %2 = "arm_sve.masked.addi"(%arg2, %arg0, %arg0) : (vector<[4]xi1>, vector<[4]xi32>, vector<[4]xi32>) -> vector<[4]xi32>
    %3 = "arm_sve.masked.mulf"(%arg2, %arg4, %arg4) : (vector<[4]xi1>, vector<[4]xf32>, vector<[4]xf32>) -> vector<[4]xf32>
    %4 = "arm_sve.convert_from_svbool"(%arg6) : (vector<[16]xi1>) -> vector<[4]xi1>
    %5 = "arm_sve.convert_to_svbool"(%arg2) : (vector<[4]xi1>) -> vector<[16]xi1>
    %6:2 = "arm_sve.zip.x2"(%arg1, %arg1) : (vector<[16]xi8>, vector<[16]xi8>) -> (vector<[16]xi8>, vector<[16]xi8>)
    %7:4 = "arm_sve.zip.x4"(%arg1, %arg1, %arg1, %arg1) : (vector<[16]xi8>, vector<[16]xi8>, vector<[16]xi8>, vector<[16]xi8>) -> (vector<[16]xi8>, vector<[16]xi8>, vector<[16]xi8>, vector<[16]xi8>)
    %8 = "arm_sve.psel"(%arg2, %arg3, %arg5) : (vector<[4]xi1>, vector<[8]xi1>, index) -> vector<[4]xi1>
    %9 = "arm_sve.dupq_lane"(%arg0) <{lane = 1 : i64}> : (vector<[4]xi32>) -> vector<[4]xi32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

