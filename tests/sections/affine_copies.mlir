%m, %t, %i, %n = "t.s"() : () -> (memref<4xf32>, memref<1xi32>, index, index)
"affine.dma_start"(%m, %i, %m, %i, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xi32>, index, index) -> ()
// -----
%m, %t, %i, %n = "t.s"() : () -> (memref<4xf32>, memref<1xf32>, index, index)
"affine.dma_start"(%m, %i, %m, %i, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xf32>, index, index) -> ()
// -----
%m, %t, %i, %n = "t.s"() : () -> (memref<4xf32>, memref<1xi32>, i32, index)
"affine.dma_start"(%m, %i, %m, %i, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, i32, memref<4xf32>, i32, memref<1xi32>, i32, index) -> ()
// -----
%m, %t, %i, %n = "t.s"() : () -> (memref<4xf32>, memref<1xi32>, index, i32)
"affine.dma_start"(%m, %i, %m, %i, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xi32>, index, i32) -> ()
// -----
%m, %t, %i, %n = "t.s"() : () -> (i32, memref<1xi32>, index, index)
"affine.dma_start"(%m, %i, %m, %i, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (i32, index, i32, index, memref<1xi32>, index, index) -> ()
// -----
%m, %t, %i, %n = "t.s"() : () -> (memref<4xf32>, f32, index, index)
"affine.dma_start"(%m, %i, %m, %i, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, f32, index, index) -> ()
// -----
%m, %t, %i, %n = "t.s"() : () -> (memref<4xf32>, memref<1xi32>, index, index)
"affine.dma_start"(%m, %i, %m, %i, %t, %i, %n, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xi32>, index, index, index) -> ()
// -----
%m, %t, %i, %n = "t.s"() : () -> (memref<4xf32>, memref<1xi32>, index, index)
"affine.dma_start"(%m, %i, %m, %i, %t, %i, %n, %n, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xi32>, index, index, index, index) -> ()
// -----
%m, %t, %i, %n, %j = "t.s"() : () -> (memref<4xf32>, memref<1xi32>, index, index, i32)
"affine.dma_start"(%m, %i, %m, %i, %t, %i, %n, %j, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xi32>, index, index, i32, index) -> ()
// -----
%t, %i, %n = "t.s"() : () -> (memref<1xi32>, index, index)
"affine.dma_wait"(%t, %i, %n) {tag_map = affine_map<(d0) -> (d0)>} : (memref<1xi32>, index, index) -> ()
// -----
%t, %i, %n = "t.s"() : () -> (f32, index, index)
"affine.dma_wait"(%t, %i, %n) {tag_map = affine_map<(d0) -> (d0)>} : (f32, index, index) -> ()
// -----
%t, %i, %n = "t.s"() : () -> (memref<1xi32>, i32, index)
"affine.dma_wait"(%t, %i, %n) {tag_map = affine_map<(d0) -> (d0)>} : (memref<1xi32>, i32, index) -> ()
// -----
%t, %i, %n = "t.s"() : () -> (memref<1xi32>, index, i32)
"affine.dma_wait"(%t, %i, %n) {tag_map = affine_map<(d0) -> (d0)>} : (memref<1xi32>, index, i32) -> ()
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
affine.dma_start %m[%i], %m[%i], %t[%i], %n : memref<4xf32>, memref<4xf32>, memref<1xi32>
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
affine.dma_start %m[%i], %m[%i], %t[%i], %i, %n, %i : memref<4xf32>, memref<4xf32>, memref<1xi32>
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
affine.dma_start %m[%i], %m[%i], %t[%i], %i : memref<4xf32>, i32, memref<1xi32>
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
affine.dma_start %m[%i], %m[%i], %t[%i], %i : memref<4xf32>, memref<4xf32>, f32
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
affine.dma_start %m[%i], %m[%i], %t[%i], %i : i32, memref<4xf32>, memref<1xi32>
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
affine.dma_wait %t[%i], %n : memref<1xi32>
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
affine.dma_wait %t[%i], %i : f32
return }
// -----
func.func @f(%m: memref<4x4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
affine.dma_start %m[%i], %m[%i, %i], %t[%i], %i : memref<4x4xf32>, memref<4x4xf32>, memref<1xi32>
return }
// -----
func.func @f(%m: memref<4x4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
affine.dma_start %m[%i, %i], %m[%i, %i], %t[], %i : memref<4x4xf32>, memref<4x4xf32>, memref<1xi32>
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
%x = "t.s"() : () -> index
"affine.dma_start"(%m, %x, %m, %i, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xi32>, index, i32) -> ()
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
"t.r"() ({
%x = "t.s"() : () -> index
"affine.dma_start"(%m, %x, %m, %i, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xi32>, index, i32) -> ()
}) : () -> ()
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
"t.r"() ({
%x = "t.s"() : () -> index
"affine.dma_start"(%m, %i, %m, %x, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xi32>, index, i32) -> ()
}) : () -> ()
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
"t.r"() ({
%x = "t.s"() : () -> index
"affine.dma_start"(%m, %i, %m, %i, %t, %x, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xi32>, index, i32) -> ()
}) : () -> ()
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
"t.r"() ({
%x = "t.s"() : () -> index
"affine.dma_wait"(%t, %x, %n) {tag_map = affine_map<(d0) -> (d0)>} : (memref<1xi32>, index, i32) -> ()
}) : () -> ()
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
"affine.dma_start"(%m, %i, %m, %n, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, i32, memref<1xi32>, index, i32) -> ()
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
"affine.dma_start"(%m, %i, %m, %i, %t, %n, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, memref<4xf32>, index, memref<1xi32>, i32, i32) -> ()
return }
// -----
func.func @f(%m: memref<4xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
"affine.dma_start"(%m, %i, %n, %i, %t, %n, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, i32, index, memref<1xi32>, i32, i32) -> ()
return }
// -----
func.func @f(%m: memref<*xf32>, %t: memref<1xi32>, %i: index, %n: i32) {
"affine.dma_start"(%m, %i, %m, %i, %t, %i, %n) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>, tag_map = affine_map<(d0) -> (d0)>} : (memref<*xf32>, index, memref<*xf32>, index, memref<1xi32>, index, i32) -> ()
return }
// -----
func.func @f(%u: memref<*xf32>, %d: memref<4xf32>, %t: memref<1xi32>, %i: index) {
  "affine.dma_start"(%u, %d, %i, %t, %i, %i) {src_map = affine_map<() -> (0)>, dst_map = affine_map<(d0) -> (d0)>} : (memref<*xf32>, memref<4xf32>, index, memref<1xi32>, index, index) -> ()
  return
}
// -----
func.func @f(%s: memref<4xf32>, %d: i32, %t: memref<1xi32>, %i: index) {
  "affine.dma_start"(%s, %i, %d, %i, %t, %i) {src_map = affine_map<(d0) -> (d0)>, dst_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, i32, index, memref<1xi32>, index) -> ()
  return
}
// -----
func.func @f(%t: memref<1xi32>, %i: index) {
  "affine.dma_wait"(%t, %i, %i, %i, %i) {tag_map = affine_map<(d0) -> (d0)>} : (memref<1xi32>, index, index, index, index) -> ()
  return
}
