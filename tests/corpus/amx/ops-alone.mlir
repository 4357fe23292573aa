"builtin.module"() ({
  %0:3 = "t.src"() : () -> (memref<6xui1>, index, index)
  %1 = "amx.tile_load"(%0#0, %0#1, %0#2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (memref<6xui1>, index, index) -> !amx.tile<16x32xf16>
  %2 = "amx.tile_load"(%0#0, %0#1, %0#2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (memref<6xui1>, index, index) -> !amx.tile<16x32xf16>
  "t.use"(%1, %2) : (!amx.tile<16x32xf16>, !amx.tile<16x32xf16>) -> ()
  "t.write"() : () -> ()
  %3 = "amx.tile_load"(%0#0, %0#1, %0#2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (memref<6xui1>, index, index) -> !amx.tile<16x32xf16>
  %4:4 = "t.src"() : () -> (memref<4xi1>, index, !amx.tile<16x16xi32>, index)
  "amx.tile_store"(%4#0, %4#1, %4#2, %4#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (memref<4xi1>, index, !amx.tile<16x16xi32>, index) -> ()
  %5 = "amx.tile_zero"() : () -> !amx.tile<16x32xbf16>
  %6 = "amx.tile_zero"() : () -> !amx.tile<16x32xbf16>
  "t.use"(%5, %6) : (!amx.tile<16x32xbf16>, !amx.tile<16x32xbf16>) -> ()
  "t.write"() : () -> ()
  %7 = "amx.tile_zero"() : () -> !amx.tile<16x32xbf16>
}) : () -> ()
