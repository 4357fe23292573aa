"builtin.module"() ({
  "func.func"() <{function_type = (memref<?x?xi8>, memref<?x?xbf16>, memref<?x?xf32>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<?x?xi8>, %arg1: memref<?x?xbf16>, %arg2: memref<?x?xf32>, %arg3: index):
    %0 = "amx.tile_zero"() : () -> !amx.tile<16x16xf32>
    %1 = "amx.tile_load"(%arg0, %arg3, %arg3) <{operandSegmentSizes = array<i32: 1, 2, 0>}> : (memref<?x?xi8>, index, index) -> !amx.tile<16x64xi8>
    %2 = "amx.tile_load"(%arg1, %arg3, %arg3) <{operandSegmentSizes = array<i32: 1, 2, 0>}> : (memref<?x?xbf16>, index, index) -> !amx.tile<16x32xbf16>
    %3 = "amx.tile_zero"() : () -> !amx.tile<16x16xi32>
    %4 = "amx.tile_mulf"(%2, %2, %0) : (!amx.tile<16x32xbf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>) -> !amx.tile<16x16xf32>
    %5 = "amx.tile_muli"(%1, %1, %3) <{isZextLhs}> : (!amx.tile<16x64xi8>, !amx.tile<16x64xi8>, !amx.tile<16x16xi32>) -> !amx.tile<16x16xi32>
    "amx.tile_store"(%arg2, %arg3, %arg3, %4) <{operandSegmentSizes = array<i32: 1, 2, 1, 0>}> : (memref<?x?xf32>, index, index, !amx.tile<16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

