#map = affine_map<(d0) -> (d0, d0 + 5)>
#map1 = affine_map<(d0) -> (d0, 1)>
#map2 = affine_map<(d0) -> (d0, 0)>
#map3 = affine_map<() -> (0)>
#map4 = affine_map<(d0) -> (d0, d0)>
#map5 = affine_map<(d0) -> (d0, d0 + 3)>
#map6 = affine_map<() -> (8)>
"builtin.module"() ({
  "func.func"() <{function_type = (memref<100x100xf32>, memref<100x100xf32, 2>, memref<1xi32>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<100x100xf32>, %arg1: memref<100x100xf32, 2>, %arg2: memref<1xi32>, %arg3: index):
    %0 = "arith.constant"() <{value = 64 : index}> : () -> index
    "affine.for"() <{lowerBoundMap = #map3, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map6}> ({
    ^bb0(%arg4: index):
      "affine.prefetch"(%arg0, %arg4) <{isDataCache = true, isWrite = false, localityHint = 3 : i32, map = #map}> : (memref<100x100xf32>, index) -> ()
      "affine.dma_start"(%arg0, %arg4, %arg1, %arg4, %arg2, %0) {dst_map = #map1, src_map = #map2, tag_map = #map3} : (memref<100x100xf32>, index, memref<100x100xf32, 2>, index, memref<1xi32>, index) -> ()
      "affine.dma_wait"(%arg2, %0) {tag_map = #map3} : (memref<1xi32>, index) -> ()
      %1 = "affine.vector_load"(%arg0, %arg4) <{map = #map4}> : (memref<100x100xf32>, index) -> vector<8xf32>
      "affine.vector_store"(%1, %arg0, %arg4) <{map = #map5}> : (vector<8xf32>, memref<100x100xf32>, index) -> ()
      "affine.yield"() : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

