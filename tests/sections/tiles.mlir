%0 = "amx.tile_zero"() : () -> !amx.tile<17x16xf32>
// -----
%0 = "amx.tile_zero"() : () -> !amx.tile<16x17xf32>
// -----
%0 = "amx.tile_zero"() : () -> !amx.tile<16x18xbf16>
// -----
%0 = "amx.tile_zero"() : () -> !amx.tile<16x17xbf16>
// -----
%0 = "amx.tile_zero"() : () -> !amx.tile<16x32xf32>
// -----
%m,%i = "t.s"() : () -> (memref<?x?xf32>, index)
%0 = "amx.tile_load"(%m, %i) <{operandSegmentSizes = array<i32:1,1,0>}> : (memref<?x?xf32>, index) -> !amx.tile<16x16xf32>
// -----
%m,%i = "t.s"() : () -> (memref<?xf32>, index)
%0 = "amx.tile_load"(%m, %i) <{operandSegmentSizes = array<i32:1,1,0>}> : (memref<?xf32>, index) -> !amx.tile<16x16xf32>
// -----
%m,%i = "t.s"() : () -> (memref<?xf32>, index)
%0 = "amx.tile_load"(%m, %i, %i) <{operandSegmentSizes = array<i32:1,1,1>}> : (memref<?xf32>, index, index) -> !amx.tile<16x16xf32>
// -----
%m,%i = "t.s"() : () -> (memref<?x?xf32, strided<[?,2]>>, index)
%0 = "amx.tile_load"(%m, %i, %i) <{operandSegmentSizes = array<i32:1,2,0>}> : (memref<?x?xf32, strided<[?,2]>>, index, index) -> !amx.tile<16x16xf32>
// -----
%m,%i = "t.s"() : () -> (memref<?x?xf32, strided<[?,?]>>, index)
%0 = "amx.tile_load"(%m, %i, %i) <{operandSegmentSizes = array<i32:1,2,0>}> : (memref<?x?xf32, strided<[?,?]>>, index, index) -> !amx.tile<16x16xf32>
// -----
%m,%i = "t.s"() : () -> (memref<?x?xf32>, index)
%0 = "amx.tile_load"(%m, %i, %i) <{operandSegmentSizes = array<i32:1,2,0>}> : (memref<?x?xf32>, index, index) -> !amx.tile<17x16xf32>
// -----
%m,%i = "t.s"() : () -> (memref<?x?xf32>, index)
%0 = "amx.tile_load"(%m, %i, %i) <{operandSegmentSizes = array<i32:1,2,0>}> : (memref<?x?xf32>, index, index) -> !amx.tile<16x16xbf16>
// -----
%m,%i,%t = "t.s"() : () -> (memref<?x?xf32>, index, !amx.tile<17x16xf32>)
"amx.tile_store"(%m, %i, %t) <{operandSegmentSizes = array<i32:1,1,1,0>}> : (memref<?x?xf32>, index, !amx.tile<17x16xf32>) -> ()
// -----
%a,%b,%c = "t.s"() : () -> (!amx.tile<16x32xbf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>)
%0 = "amx.tile_mulf"(%a,%b,%c) : (!amx.tile<16x32xbf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>) -> !amx.tile<16x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (!amx.tile<16x32xf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>)
%0 = "amx.tile_mulf"(%a,%b,%c) : (!amx.tile<16x32xf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>) -> !amx.tile<16x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (!amx.tile<8x32xbf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>)
%0 = "amx.tile_mulf"(%a,%b,%c) : (!amx.tile<8x32xbf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>) -> !amx.tile<16x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (!amx.tile<16x32xbf16>, !amx.tile<8x32xbf16>, !amx.tile<16x16xf32>)
%0 = "amx.tile_mulf"(%a,%b,%c) : (!amx.tile<16x32xbf16>, !amx.tile<8x32xbf16>, !amx.tile<16x16xf32>) -> !amx.tile<16x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (!amx.tile<16x32xbf16>, !amx.tile<16x16xbf16>, !amx.tile<16x16xf32>)
%0 = "amx.tile_mulf"(%a,%b,%c) : (!amx.tile<16x32xbf16>, !amx.tile<16x16xbf16>, !amx.tile<16x16xf32>) -> !amx.tile<16x16xf32>
// -----
%a,%b,%c = "t.s"() : () -> (!amx.tile<16x64xi8>, !amx.tile<16x64xi8>, !amx.tile<16x16xi32>)
%0 = "amx.tile_muli"(%a,%b,%c) : (!amx.tile<16x64xi8>, !amx.tile<16x64xi8>, !amx.tile<16x16xi32>) -> !amx.tile<16x16xi32>
// -----
%a,%b,%c = "t.s"() : () -> (!amx.tile<16x64xi8>, !amx.tile<16x32xi8>, !amx.tile<16x16xi32>)
%0 = "amx.tile_muli"(%a,%b,%c) : (!amx.tile<16x64xi8>, !amx.tile<16x32xi8>, !amx.tile<16x16xi32>) -> !amx.tile<16x16xi32>
// -----
%a,%b,%c = "t.s"() : () -> (!amx.tile<17x64xi8>, !amx.tile<16x32xi8>, !amx.tile<16x16xi32>)
%0 = "amx.tile_muli"(%a,%b,%c) : (!amx.tile<17x64xi8>, !amx.tile<16x32xi8>, !amx.tile<16x16xi32>) -> !amx.tile<16x16xi32>
// -----
%0 = "t.s"() : () -> !amx.tile<16xf32>
// -----
%0 = "t.s"() : () -> !amx.tile<2x3x16xf32>
// -----
%0 = "t.s"() : () -> vector<[16]xi1>
%1 = arm_sve.convert_from_svbool %0 : vector<[4]xi1>
%2 = arm_sve.convert_to_svbool %1 : vector<[4]xi1>
// -----
%0 = "t.s"() : () -> vector<2x[16]xi1>
%1 = arm_sve.convert_from_svbool %0 : vector<2x[8]xi1>
// -----
%0 = "t.s"() : () -> vector<[16]xi1>
%1 = "arm_sve.convert_from_svbool"(%0) : (vector<[16]xi1>) -> vector<2x[4]xi1>
// -----
%0 = "t.s"() : () -> vector<[8]xi1>
%1 = arm_sve.convert_from_svbool %0 : vector<[4]xi1>
// -----
%0 = "t.s"() : () -> vector<[3]xi1>
%1 = arm_sve.convert_to_svbool %0 : vector<[3]xi1>
// -----
%0 = "t.s"() : () -> vector<[4]xi1>
%1 = "arm_sve.intr.convert.to.svbool"(%0) : (vector<[4]xi1>) -> vector<[8]xi1>
// -----
%0 = "t.s"() : () -> vector<[4]xi1>
%1 = "arm_sve.intr.convert.to.svbool"(%0) : (vector<[4]xi1>) -> vector<[16]xi1>
// -----
%0 = "t.s"() : () -> i64
%1 = "arm_sve.intr.whilelt"(%0, %0) : (i64, i64) -> vector<[3]xi1>
%2 = "arm_sve.intr.whilelt"(%0, %0) : (i64, i64) -> vector<[4]xi1>
// -----
%0 = "t.s"() : () -> i64
%2 = "arm_sve.intr.whilelt"(%0, %0) : (i64, i64) -> vector<[4]xi1>
// -----
%0 = "arm_sme.intr.cntsd"() : () -> i64
// -----
%0 = "arm_sme.intr.cntsd"() : () -> i32
// -----
%m, %i = "t.s"() : () -> (memref<?x?xf32>, index)
%0 = arm_sme.tile_load %m[%i, %i] : memref<?x?xf32>, vector<[4]x[4]xf32>
// -----
%m, %i, %p, %k = "t.s"() : () -> (memref<?x?xf32>, index, f32, vector<[4]x[4]xi1>)
%0 = arm_sme.tile_load %m[%i, %i], %p, %k : memref<?x?xf32>, vector<[4]x[4]xf32>
arm_sme.tile_store %0, %m[%i, %i], %k : memref<?x?xf32>, vector<[4]x[4]xf32>
// -----
%m, %i, %p, %k = "t.s"() : () -> (memref<?x?xf32>, index, f32, vector<[4]x[4]xi1>)
%0 = arm_sme.tile_load %m[%i, %i], %p, %k layout<vertical> : memref<?x?xf32>, vector<[4]x[4]xf32>
// -----
%m, %i, %p, %k = "t.s"() : () -> (memref<?x?xf32>, index, f32, vector<[4]x[4]xi1>)
%0 = "arm_sme.tile_load"(%m, %i, %i, %p) <{operandSegmentSizes = array<i32: 1, 2, 1, 0>}> : (memref<?x?xf32>, index, index, f32) -> vector<[4]x[4]xf32>
// -----
%m, %i, %p, %k = "t.s"() : () -> (memref<?x?xf32>, index, f32, vector<[4]xi1>)
%0 = "arm_sme.tile_load"(%m, %i, %i, %p, %k) <{operandSegmentSizes = array<i32: 1, 2, 1, 1>}> : (memref<?x?xf32>, index, index, f32, vector<[4]xi1>) -> vector<[4]x[4]xf32>
// -----
%t, %m, %i, %k = "t.s"() : () -> (vector<[4]x[4]xf32>, memref<?x?xf32>, index, vector<[4]xi1>)
"arm_sme.tile_store"(%t, %m, %i, %i, %k) <{operandSegmentSizes = array<i32: 1, 1, 2, 1>}> : (vector<[4]x[4]xf32>, memref<?x?xf32>, index, index, vector<[4]xi1>) -> ()
// -----
%t, %m, %i, %k = "t.s"() : () -> (vector<[4]x[4]xf32>, memref<?x?xf32>, index, vector<[4]xi1>)
%0 = arm_sme.load_tile_slice %m[%i, %i], %k, %t, %i : memref<?x?xf32>, vector<[4]xi1>, vector<[4]x[4]xf32>
arm_sme.store_tile_slice %0, %i, %k, %m[%i, %i] : memref<?x?xf32>, vector<[4]xi1>, vector<[4]x[4]xf32>
// -----
%t, %m, %i, %k = "t.s"() : () -> (vector<[4]x[4]xf32>, memref<?x?xf32>, index, vector<[8]xi1>)
%0 = arm_sme.load_tile_slice %m[%i, %i], %k, %t, %i : memref<?x?xf32>, vector<[8]xi1>, vector<[4]x[4]xf32>
// -----
%t, %m, %i, %k = "t.s"() : () -> (vector<[4]x[4]xf32>, memref<?x?xf32>, index, vector<[8]xi1>)
arm_sme.store_tile_slice %t, %i, %k, %m[%i, %i] : memref<?x?xf32>, vector<[8]xi1>, vector<[4]x[4]xf32>
// -----
%t, %v, %i = "t.s"() : () -> (vector<[4]x[4]xf32>, vector<[4]xf32>, index)
%0 = arm_sme.insert_tile_slice %v, %t[%i] : vector<[4]xf32> into vector<[4]x[4]xf32>
%1 = arm_sme.extract_tile_slice %t[%i] : vector<[4]xf32> from vector<[4]x[4]xf32>
// -----
%t, %v, %i = "t.s"() : () -> (vector<[4]x[4]xf32>, vector<[8]xf16>, index)
%0 = arm_sme.insert_tile_slice %v, %t[%i] : vector<[8]xf16> into vector<[4]x[4]xf32>
// -----
%t, %v, %i = "t.s"() : () -> (vector<[4]x[4]xf32>, vector<[8]xf16>, index)
%1 = arm_sme.extract_tile_slice %t[%i] : vector<[2]xf64> from vector<[4]x[4]xf32>
// -----
%a, %b = "t.s"() : () -> (vector<[4]xf32>, vector<[4]xf32>)
%0 = arm_sme.outerproduct %a, %b : vector<[4]xf32>, vector<[4]xf32>
// -----
%a, %b, %k = "t.s"() : () -> (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xi1>)
%0 = arm_sme.outerproduct %a, %b masks(%k, %k) : vector<[4]xf32>, vector<[4]xf32>
%1 = arm_sme.outerproduct %a, %b kind<sub> acc(%0) masks(%k, %k) : vector<[4]xf32>, vector<[4]xf32>
// -----
%a, %b, %k = "t.s"() : () -> (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xi1>)
%0 = "arm_sme.outerproduct"(%a, %b, %k) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xi1>) -> vector<[4]x[4]xf32>
// -----
%a, %b, %k = "t.s"() : () -> (vector<[4]xf32>, vector<[4]xf32>, vector<[8]xi1>)
%0 = "arm_sme.outerproduct"(%a, %b, %k, %k) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (vector<[4]xf32>, vector<[4]xf32>, vector<[8]xi1>, vector<[8]xi1>) -> vector<[4]x[4]xf32>
// -----
%a, %b, %k = "t.s"() : () -> (vector<[4]xf32>, vector<[4]xf32>, vector<[8]xi1>)
%0 = "arm_sme.outerproduct"(%a, %b) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[4]xf32>, vector<[4]xf32>) -> vector<[2]x[2]xf64>
// -----
%a, %k = "t.s"() : () -> (vector<[8]xf16>, vector<[8]xi1>)
%0 = arm_sme.fmopa_2way %a, %a : vector<[8]xf16>, vector<[8]xf16> into vector<[4]x[4]xf32>
%1 = arm_sme.fmops_2way %a, %a acc(%0) masks(%k, %k) : vector<[8]xf16>, vector<[8]xf16> into vector<[4]x[4]xf32>
// -----
%a, %k = "t.s"() : () -> (vector<[8]xf16>, vector<[4]xi1>)
%0 = "arm_sme.fmopa_2way"(%a, %a, %k, %k) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (vector<[8]xf16>, vector<[8]xf16>, vector<[4]xi1>, vector<[4]xi1>) -> vector<[4]x[4]xf32>
// -----
%a, %k = "t.s"() : () -> (vector<[8]xf16>, vector<[8]xi1>)
%0 = "arm_sme.fmopa_2way"(%a, %a, %k) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (vector<[8]xf16>, vector<[8]xf16>, vector<[8]xi1>) -> vector<[4]x[4]xf32>
// -----
%a = "t.s"() : () -> vector<[16]xi8>
%0 = "arm_sme.smopa_4way"(%a, %a) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[16]xi8>, vector<[16]xi8>) -> vector<[2]x[2]xi64>
// -----
%a = "t.s"() : () -> vector<[16]xi8>
%0 = arm_sme.smopa_4way %a, %a : vector<[16]xi8>, vector<[16]xi8> into vector<[4]x[4]xi32>
// -----
%k, %a = "t.s"() : () -> (vector<16xi1>, vector<16xf32>)
%0 = x86vector.avx512.mask.compress %k, %a : vector<16xf32>
%1 = x86vector.avx512.mask.compress %k, %a, %a : vector<16xf32>, vector<16xf32>
// -----
%k, %a = "t.s"() : () -> (vector<8xi1>, vector<16xf32>)
%0 = "x86vector.avx512.mask.compress"(%k, %a) : (vector<8xi1>, vector<16xf32>) -> vector<16xf32>
// -----
%k, %a = "t.s"() : () -> (vector<16xi1>, vector<16xf32>)
%0 = "x86vector.avx512.mask.compress"(%k, %a, %a) <{constant_src = dense<0.0> : vector<16xf32>}> : (vector<16xi1>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
// -----
%a, %k, %i, %r = "t.s"() : () -> (vector<16xf32>, i32, i16, i32)
%0 = x86vector.avx512.mask.rndscale %a, %k, %a, %i, %r : vector<16xf32>
%1 = x86vector.avx512.mask.scalef %a, %a, %a, %i, %k : vector<16xf32>
// -----
%a, %k, %i, %r = "t.s"() : () -> (vector<16xf32>, i32, i8, i32)
%0 = "x86vector.avx512.mask.rndscale"(%a, %k, %a, %i, %r) : (vector<16xf32>, i32, vector<16xf32>, i8, i32) -> vector<16xf32>
// -----
%a, %k, %i, %r = "t.s"() : () -> (vector<8xf64>, i32, i16, i32)
%0 = "x86vector.avx512.mask.scalef"(%a, %a, %a, %i, %k) : (vector<8xf64>, vector<8xf64>, vector<8xf64>, i16, i32) -> vector<8xf64>
// -----
%a, %b = "t.s"() : () -> (vector<8xi64>, vector<16xi32>)
%0, %1 = x86vector.avx512.vp2intersect %a, %a : vector<8xi64>
// -----
%a, %b = "t.s"() : () -> (vector<8xi64>, vector<16xi32>)
%0:2 = "x86vector.avx512.vp2intersect"(%a, %a) : (vector<8xi64>, vector<8xi64>) -> (vector<16xi1>, vector<8xi1>)
// -----
%a, %b = "t.s"() : () -> (vector<8xi64>, vector<16xi32>)
%0:2 = "x86vector.avx512.vp2intersect"(%a, %a) : (vector<8xi64>, vector<8xi64>) -> (vector<8xi1>, vector<16xi1>)
// -----
%s, %a = "t.s"() : () -> (vector<4xf32>, vector<8xbf16>)
%0 = x86vector.avx512.dot %s, %a, %a : vector<8xbf16> -> vector<4xf32>
// -----
%s, %a = "t.s"() : () -> (vector<8xf32>, vector<8xbf16>)
%0 = "x86vector.avx512.dot"(%s, %a, %a) : (vector<8xf32>, vector<8xbf16>, vector<8xbf16>) -> vector<8xf32>
// -----
%s, %a = "t.s"() : () -> (vector<4xi32>, vector<16xi8>)
%0 = x86vector.avx.dot.i8 %s, %a, %a : vector<16xi8> -> vector<4xi32>
// -----
%s, %a = "t.s"() : () -> (vector<8xi32>, vector<16xi8>)
%0 = "x86vector.avx.dot.i8"(%s, %a, %a) : (vector<8xi32>, vector<16xi8>, vector<16xi8>) -> vector<8xi32>
// -----
func.func @f(%p: f32, %m: memref<?x?xf32>, %i: index) {
  %1 = arm_sme.tile_load %m[%i, %i] : memref<?x?xf32>, f32
  return
}
// -----
func.func @f(%p: f32, %m: memref<?x?xf32>, %i: index) {
  %1 = arm_sme.get_tile : f32
  return
}
// -----
func.func @f(%p: f32, %m: memref<?x?xf32>, %i: index) {
  %1 = arm_sme.extract_tile_slice %p[%i] : vector<[4]xf32> from f32
  return
}
// -----
%0 = "amx.tile_zero"() : () -> !amx.tile<1xi8>
// -----
%0 = "amx.tile_zero"() : () -> !amx.tile<2x3x1xi8>
// -----
%0 = "amx.tile_zero"() : () -> !amx.tile<16x64x1xi8>
// -----
%0 = "amx.tile_zero"() : () -> !amx.tile<i8>
// -----
%m,%i = "t.s"() : () -> (memref<?x?xf32, strided<[?,2]>>, index)
%0 = "amx.tile_load"(%m, %i, %i) <{operandSegmentSizes = array<i32:1,2,0>}> : (memref<?x?xf32, strided<[?,2]>>, index, index) -> !amx.tile<17x16xf32>
// -----
%m,%i = "t.s"() : () -> (memref<?x?xf32, strided<[?,2]>>, index)
%0 = "amx.tile_load"(%m, %i, %i) <{operandSegmentSizes = array<i32:1,2,0>}> : (memref<?x?xf32, strided<[?,2]>>, index, index) -> !amx.tile<16x18xf32>
// -----
%m,%i = "t.s"() : () -> (memref<?xf32>, index)
%0 = "amx.tile_load"(%m, %i) <{operandSegmentSizes = array<i32:1,1,0>}> : (memref<?xf32>, index) -> !amx.tile<17x16xf32>
// -----
%m,%i = "t.s"() : () -> (memref<?x?xf32, strided<[?,2]>>, index)
"amx.tile_store"(%m, %i, %i, %t) <{operandSegmentSizes = array<i32:1,2,1,0>}> : (memref<?x?xf32, strided<[?,2]>>, index, index, !amx.tile<17x16xf32>) -> ()
%t = "t.s"() : () -> !amx.tile<17x16xf32>
