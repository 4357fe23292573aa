"builtin.module"() ({
  "func.func"() <{function_type = (vector<8xi8>, vector<4xi32>, vector<16xi8>, vector<2x2xi32>, vector<4x4xi8>, vector<2xi32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<8xi8>, %arg1: vector<4xi32>, %arg2: vector<16xi8>, %arg3: vector<2x2xi32>, %arg4: vector<4x4xi8>, %arg5: vector<2xi32>):
    %0 = "arm_neon.intr.smull"(%arg0, %arg0) : (vector<8xi8>, vector<8xi8>) -> vector<8xi16>
    %1 = "arm_neon.intr.sdot"(%arg1, %arg2, %arg2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    %2 = "arm_neon.2d.sdot"(%arg1, %arg4, %arg4) : (vector<4xi32>, vector<4x4xi8>, vector<4x4xi8>) -> vector<4xi32>
    %3 = "arm_neon.intr.smmla"(%arg1, %arg2, %arg2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

