"builtin.module"() ({
  "func.func"() <{function_type = (memref<?x?xf32>, index, vector<[4]xf32>, vector<[4]xi1>, vector<[8]xf16>, vector<[16]xi8>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<?x?xf32>, %arg1: index, %arg2: vector<[4]xf32>, %arg3: vector<[4]xi1>, %arg4: vector<[8]xf16>, %arg5: vector<[16]xi8>):
    %0 = "arm_sme.get_tile"() : () -> vector<[4]x[4]xf32>
    %1 = "arm_sme.zero"() : () -> vector<[2]x[2]xi64>
    %2 = "arm_sme.copy_tile"(%0) : (vector<[4]x[4]xf32>) -> vector<[4]x[4]xf32>
    %3 = "arm_sme.tile_load"(%arg0, %arg1, %arg1) <{layout = #arm_sme.layout<horizontal>, operandSegmentSizes = array<i32: 1, 2, 0, 0>}> : (memref<?x?xf32>, index, index) -> vector<[4]x[4]xf32>
    %4 = "arm_sme.tile_load"(%arg0, %arg1, %arg1) <{layout = #arm_sme.layout<vertical>, operandSegmentSizes = array<i32: 1, 2, 0, 0>}> : (memref<?x?xf32>, index, index) -> vector<[4]x[4]xf32>
    "arm_sme.tile_store"(%3, %arg0, %arg1, %arg1) <{layout = #arm_sme.layout<vertical>, operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (vector<[4]x[4]xf32>, memref<?x?xf32>, index, index) -> ()
    %5 = "arm_sme.load_tile_slice"(%arg0, %arg3, %3, %arg1, %arg1, %arg1) <{layout = #arm_sme.layout<vertical>}> : (memref<?x?xf32>, vector<[4]xi1>, vector<[4]x[4]xf32>, index, index, index) -> vector<[4]x[4]xf32>
    "arm_sme.store_tile_slice"(%3, %arg1, %arg3, %arg0, %arg1, %arg1) <{layout = #arm_sme.layout<horizontal>}> : (vector<[4]x[4]xf32>, index, vector<[4]xi1>, memref<?x?xf32>, index, index) -> ()
    %6 = "arm_sme.insert_tile_slice"(%arg2, %3, %arg1) <{layout = #arm_sme.layout<horizontal>}> : (vector<[4]xf32>, vector<[4]x[4]xf32>, index) -> vector<[4]x[4]xf32>
    %7 = "arm_sme.extract_tile_slice"(%3, %arg1) <{layout = #arm_sme.layout<vertical>}> : (vector<[4]x[4]xf32>, index) -> vector<[4]xf32>
    %8 = "arm_sme.outerproduct"(%arg2, %arg2) <{kind = #arm_sme.kind<add>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[4]xf32>, vector<[4]xf32>) -> vector<[4]x[4]xf32>
    %9 = "arm_sme.outerproduct"(%arg2, %arg2, %arg3, %arg3, %8) <{kind = #arm_sme.kind<sub>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xi1>, vector<[4]xi1>, vector<[4]x[4]xf32>) -> vector<[4]x[4]xf32>
    %10 = "arm_sme.fmopa_2way"(%arg4, %arg4) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xf16>, vector<[8]xf16>) -> vector<[4]x[4]xf32>
    %11 = "arm_sme.smopa_4way"(%arg5, %arg5) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]x[4]xi32>
    %12 = "arm_sme.streaming_vl"() <{type_size = #arm_sme.type_size<word>}> : () -> index
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

