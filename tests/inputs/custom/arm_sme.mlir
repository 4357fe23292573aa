// ----- all
func.func @f(%m: memref<?x?xf32>, %i: index, %v: vector<[4]xf32>, %k: vector<[4]xi1>, %h: vector<[8]xf16>, %b: vector<[16]xi8>) {
  %0 = arm_sme.get_tile : vector<[4]x[4]xf32>
  %1 = arm_sme.zero : vector<[2]x[2]xi64>
  %2 = arm_sme.copy_tile %0 : vector<[4]x[4]xf32>
  %3 = arm_sme.tile_load %m[%i, %i] : memref<?x?xf32>, vector<[4]x[4]xf32>
  %4 = arm_sme.tile_load %m[%i, %i] layout<vertical> : memref<?x?xf32>, vector<[4]x[4]xf32>
  arm_sme.tile_store %3, %m[%i, %i] layout<vertical> : memref<?x?xf32>, vector<[4]x[4]xf32>
  %5 = arm_sme.load_tile_slice %m[%i, %i], %k, %3, %i layout<vertical> : memref<?x?xf32>, vector<[4]xi1>, vector<[4]x[4]xf32>
  arm_sme.store_tile_slice %3, %i, %k, %m[%i, %i] : memref<?x?xf32>, vector<[4]xi1>, vector<[4]x[4]xf32>
  %6 = arm_sme.insert_tile_slice %v, %3[%i] : vector<[4]xf32> into vector<[4]x[4]xf32>
  %7 = arm_sme.extract_tile_slice %3[%i] layout<vertical> : vector<[4]xf32> from vector<[4]x[4]xf32>
  %8 = arm_sme.outerproduct %v, %v : vector<[4]xf32>, vector<[4]xf32>
  %9 = arm_sme.outerproduct %v, %v kind<sub> acc(%8) masks(%k, %k) : vector<[4]xf32>, vector<[4]xf32>
  %10 = arm_sme.fmopa_2way %h, %h : vector<[8]xf16>, vector<[8]xf16> into vector<[4]x[4]xf32>
  %11 = arm_sme.smopa_4way %b, %b : vector<[16]xi8>, vector<[16]xi8> into vector<[4]x[4]xi32>
  %12 = arm_sme.streaming_vl <word>
  return
}
