// ----- all
func.func @f(%m: memref<?x?xi8>, %b: memref<?x?xbf16>, %c: memref<?x?xf32>, %i: index) {
  %0 = amx.tile_zero : !amx.tile<16x16xf32>
  %1 = amx.tile_load %m[%i, %i] : memref<?x?xi8> into !amx.tile<16x64xi8>
  %2 = amx.tile_load %b[%i, %i] : memref<?x?xbf16> into !amx.tile<16x32xbf16>
  %3 = amx.tile_zero : !amx.tile<16x16xi32>
  %4 = amx.tile_mulf %2, %2, %0 : !amx.tile<16x32xbf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>
  %5 = amx.tile_muli %1 zext, %1, %3 : !amx.tile<16x64xi8>, !amx.tile<16x64xi8>, !amx.tile<16x16xi32>
  amx.tile_store %c[%i, %i], %4 : memref<?x?xf32>, !amx.tile<16x16xf32>
  return
}
