func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.matmul  ins(%a0, %a1 : memref<?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.batch_matmul  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.batch_reduce_matmul  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?xf32>, %a2: memref<?xf32>) {
  linalg.matvec  ins(%a0, %a1 : memref<?x?xf32>, memref<?xf32>) outs(%a2 : memref<?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?xf32>, %a1: memref<?x?xf32>, %a2: memref<?xf32>) {
  linalg.vecmat  ins(%a0, %a1 : memref<?xf32>, memref<?x?xf32>) outs(%a2 : memref<?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?xf32>, %a1: memref<?xf32>, %a2: memref<f32>) {
  linalg.dot  ins(%a0, %a1 : memref<?xf32>, memref<?xf32>) outs(%a2 : memref<f32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.batch_matvec  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.batch_vecmat  ins(%a0, %a1 : memref<?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.mmt4d  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.batch_mmt4d  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.copy  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.abs  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: f32, %a1: memref<?x?xf32>) {
  linalg.fill  ins(%a0 : f32) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.add  ins(%a0, %a1 : memref<?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xi1>, %a1: memref<?x?xi1>, %a2: memref<?x?xi1>, %a3: memref<?x?xi1>) {
  linalg.select  ins(%a0, %a1, %a2 : memref<?x?xi1>, memref<?x?xi1>, memref<?x?xi1>) outs(%a3 : memref<?x?xi1>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>, %a2: f32, %a3: f32, %a4: memref<?x?xf32>) {
  linalg.quantized_matmul  ins(%a0, %a1, %a2, %a3 : memref<?x?xf32>, memref<?x?xf32>, f32, f32) outs(%a4 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: f32, %a3: f32, %a4: memref<?x?x?xf32>) {
  linalg.quantized_batch_matmul  ins(%a0, %a1, %a2, %a3 : memref<?x?x?xf32>, memref<?x?x?xf32>, f32, f32) outs(%a4 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.ceil  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.erf  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.exp  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.floor  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.log  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.negf  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.reciprocal  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.round  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.rsqrt  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.sqrt  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.square  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>) {
  linalg.tanh  ins(%a0 : memref<?x?xf32>) outs(%a1 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.div  ins(%a0, %a1 : memref<?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xi32>, %a1: memref<?x?xi32>, %a2: memref<?x?xi32>) {
  linalg.div_unsigned  ins(%a0, %a1 : memref<?x?xi32>, memref<?x?xi32>) outs(%a2 : memref<?x?xi32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.max  ins(%a0, %a1 : memref<?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.min  ins(%a0, %a1 : memref<?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.mul  ins(%a0, %a1 : memref<?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.powf  ins(%a0, %a1 : memref<?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.sub  ins(%a0, %a1 : memref<?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?xf32>, %a1: memref<?xf32>, %a2: memref<?xf32>) {
  linalg.conv_1d  ins(%a0, %a1 : memref<?xf32>, memref<?xf32>) outs(%a2 : memref<?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?xf32>) {
  linalg.conv_2d  ins(%a0, %a1 : memref<?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.conv_3d  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.conv_1d_ncw_fcw  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.conv_1d_nwc_wcf  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.conv_2d_nchw_fchw  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: f32, %a3: f32, %a4: memref<?x?x?x?xf32>) {
  linalg.conv_2d_nchw_fchw_q  ins(%a0, %a1, %a2, %a3 : memref<?x?x?x?xf32>, memref<?x?x?x?xf32>, f32, f32) outs(%a4 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.conv_2d_ngchw_fgchw  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.conv_2d_ngchw_gfchw  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?x?xf32>, %a2: f32, %a3: f32, %a4: memref<?x?x?x?x?xf32>) {
  linalg.conv_2d_ngchw_gfchw_q  ins(%a0, %a1, %a2, %a3 : memref<?x?x?x?x?xf32>, memref<?x?x?x?x?xf32>, f32, f32) outs(%a4 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.conv_2d_nhwc_fhwc  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: f32, %a3: f32, %a4: memref<?x?x?x?xf32>) {
  linalg.conv_2d_nhwc_fhwc_q  ins(%a0, %a1, %a2, %a3 : memref<?x?x?x?xf32>, memref<?x?x?x?xf32>, f32, f32) outs(%a4 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.conv_2d_nhwc_hwcf  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: f32, %a3: f32, %a4: memref<?x?x?x?xf32>) {
  linalg.conv_2d_nhwc_hwcf_q  ins(%a0, %a1, %a2, %a3 : memref<?x?x?x?xf32>, memref<?x?x?x?xf32>, f32, f32) outs(%a4 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.conv_2d_nhwgc_gfhwc  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?x?xf32>, %a2: f32, %a3: f32, %a4: memref<?x?x?x?x?xf32>) {
  linalg.conv_2d_nhwgc_gfhwc_q  ins(%a0, %a1, %a2, %a3 : memref<?x?x?x?x?xf32>, memref<?x?x?x?x?xf32>, f32, f32) outs(%a4 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.conv_3d_ncdhw_fcdhw  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.conv_3d_ndhwc_dhwcf  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?x?xf32>, %a2: f32, %a3: f32, %a4: memref<?x?x?x?x?xf32>) {
  linalg.conv_3d_ndhwc_dhwcf_q  ins(%a0, %a1, %a2, %a3 : memref<?x?x?x?x?xf32>, memref<?x?x?x?x?xf32>, f32, f32) outs(%a4 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.depthwise_conv_1d_ncw_cw  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.depthwise_conv_1d_nwc_wc  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.depthwise_conv_1d_nwc_wcm  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.depthwise_conv_2d_nchw_chw  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.depthwise_conv_2d_nhwc_hwc  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: f32, %a3: f32, %a4: memref<?x?x?x?xf32>) {
  linalg.depthwise_conv_2d_nhwc_hwc_q  ins(%a0, %a1, %a2, %a3 : memref<?x?x?x?xf32>, memref<?x?x?xf32>, f32, f32) outs(%a4 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.depthwise_conv_2d_nhwc_hwcm  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: f32, %a3: f32, %a4: memref<?x?x?x?x?xf32>) {
  linalg.depthwise_conv_2d_nhwc_hwcm_q  ins(%a0, %a1, %a2, %a3 : memref<?x?x?x?xf32>, memref<?x?x?x?xf32>, f32, f32) outs(%a4 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.depthwise_conv_3d_ncdhw_cdhw  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.depthwise_conv_3d_ndhwc_dhwc  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?x?x?xf32>, %a2: memref<?x?x?x?x?x?xf32>) {
  linalg.depthwise_conv_3d_ndhwc_dhwcm  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.pooling_nchw_max  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.pooling_nchw_sum  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.pooling_nhwc_max  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xi32>, %a1: memref<?x?xi32>, %a2: memref<?x?x?x?xi32>) {
  linalg.pooling_nhwc_max_unsigned  ins(%a0, %a1 : memref<?x?x?x?xi32>, memref<?x?xi32>) outs(%a2 : memref<?x?x?x?xi32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.pooling_nhwc_min  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xi32>, %a1: memref<?x?xi32>, %a2: memref<?x?x?x?xi32>) {
  linalg.pooling_nhwc_min_unsigned  ins(%a0, %a1 : memref<?x?x?x?xi32>, memref<?x?xi32>) outs(%a2 : memref<?x?x?x?xi32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?xf32>, %a1: memref<?x?xf32>, %a2: memref<?x?x?x?xf32>) {
  linalg.pooling_nhwc_sum  ins(%a0, %a1 : memref<?x?x?x?xf32>, memref<?x?xf32>) outs(%a2 : memref<?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.pooling_ncw_max  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.pooling_ncw_sum  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.pooling_nwc_max  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xi32>, %a1: memref<?xi32>, %a2: memref<?x?x?xi32>) {
  linalg.pooling_nwc_max_unsigned  ins(%a0, %a1 : memref<?x?x?xi32>, memref<?xi32>) outs(%a2 : memref<?x?x?xi32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.pooling_nwc_min  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xi32>, %a1: memref<?xi32>, %a2: memref<?x?x?xi32>) {
  linalg.pooling_nwc_min_unsigned  ins(%a0, %a1 : memref<?x?x?xi32>, memref<?xi32>) outs(%a2 : memref<?x?x?xi32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?xf32>, %a1: memref<?xf32>, %a2: memref<?x?x?xf32>) {
  linalg.pooling_nwc_sum  ins(%a0, %a1 : memref<?x?x?xf32>, memref<?xf32>) outs(%a2 : memref<?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.pooling_ndhwc_max  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.pooling_ndhwc_min  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: memref<?x?x?x?x?xf32>, %a1: memref<?x?x?xf32>, %a2: memref<?x?x?x?x?xf32>) {
  linalg.pooling_ndhwc_sum  ins(%a0, %a1 : memref<?x?x?x?x?xf32>, memref<?x?x?xf32>) outs(%a2 : memref<?x?x?x?x?xf32>)
  return
}
// -----
func.func @f(%a0: tensor<?x?xi8>, %a1: tensor<?x?xi8>, %a2: tensor<?x?xi32>) {
  %r = linalg.matmul  ins(%a0, %a1 : tensor<?x?xi8>, tensor<?x?xi8>) outs(%a2 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?xf32>) {
  %r = linalg.matmul  ins(%a0, %a1 : tensor<?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf32>, %a1: tensor<?x?xf32>, %a2: tensor<?x?xi32>) {
  %r = linalg.matmul  ins(%a0, %a1 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%a2 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?xf32>) {
  %r = linalg.matmul  ins(%a0, %a1 : tensor<?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?xcomplex<f32>>) {
  %r = linalg.matmul  ins(%a0, %a1 : tensor<?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?xi1>) {
  %r = linalg.matmul  ins(%a0, %a1 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?xindex>) {
  %r = linalg.matmul  ins(%a0, %a1 : tensor<?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi8>, %a1: tensor<?x?xi8>, %a2: i8, %a3: i8, %a4: tensor<?x?xi32>) {
  %r = linalg.quantized_matmul  ins(%a0, %a1, %a2, %a3 : tensor<?x?xi8>, tensor<?x?xi8>, i8, i8) outs(%a4 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf16>, %a2: f16, %a3: f16, %a4: tensor<?x?xf32>) {
  %r = linalg.quantized_matmul  ins(%a0, %a1, %a2, %a3 : tensor<?x?xf16>, tensor<?x?xf16>, f16, f16) outs(%a4 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf32>, %a1: tensor<?x?xf32>, %a2: f32, %a3: f32, %a4: tensor<?x?xi32>) {
  %r = linalg.quantized_matmul  ins(%a0, %a1, %a2, %a3 : tensor<?x?xf32>, tensor<?x?xf32>, f32, f32) outs(%a4 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>, %a2: i32, %a3: i32, %a4: tensor<?x?xf32>) {
  %r = linalg.quantized_matmul  ins(%a0, %a1, %a2, %a3 : tensor<?x?xi32>, tensor<?x?xi32>, i32, i32) outs(%a4 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: complex<f32>, %a3: complex<f32>, %a4: tensor<?x?xcomplex<f32>>) {
  %r = linalg.quantized_matmul  ins(%a0, %a1, %a2, %a3 : tensor<?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>, complex<f32>, complex<f32>) outs(%a4 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>, %a2: i1, %a3: i1, %a4: tensor<?x?xi1>) {
  %r = linalg.quantized_matmul  ins(%a0, %a1, %a2, %a3 : tensor<?x?xi1>, tensor<?x?xi1>, i1, i1) outs(%a4 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>, %a2: index, %a3: index, %a4: tensor<?x?xindex>) {
  %r = linalg.quantized_matmul  ins(%a0, %a1, %a2, %a3 : tensor<?x?xindex>, tensor<?x?xindex>, index, index) outs(%a4 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi8>, %a1: tensor<?x?xi32>) {
  %r = linalg.copy  ins(%a0 : tensor<?x?xi8>) outs(%a1 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf32>) {
  %r = linalg.copy  ins(%a0 : tensor<?x?xf16>) outs(%a1 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf32>, %a1: tensor<?x?xi32>) {
  %r = linalg.copy  ins(%a0 : tensor<?x?xf32>) outs(%a1 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xf32>) {
  %r = linalg.copy  ins(%a0 : tensor<?x?xi32>) outs(%a1 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>) {
  %r = linalg.copy  ins(%a0 : tensor<?x?xcomplex<f32>>) outs(%a1 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>) {
  %r = linalg.copy  ins(%a0 : tensor<?x?xi1>) outs(%a1 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>) {
  %r = linalg.copy  ins(%a0 : tensor<?x?xindex>) outs(%a1 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi8>, %a1: tensor<?x?xi8>, %a2: tensor<?x?x?x?xi32>) {
  %r = linalg.pooling_nhwc_max  ins(%a0, %a1 : tensor<?x?x?x?xi8>, tensor<?x?xi8>) outs(%a2 : tensor<?x?x?x?xi32>) -> tensor<?x?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?x?x?xf32>) {
  %r = linalg.pooling_nhwc_max  ins(%a0, %a1 : tensor<?x?x?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xf32>, %a1: tensor<?x?xf32>, %a2: tensor<?x?x?x?xi32>) {
  %r = linalg.pooling_nhwc_max  ins(%a0, %a1 : tensor<?x?x?x?xf32>, tensor<?x?xf32>) outs(%a2 : tensor<?x?x?x?xi32>) -> tensor<?x?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?x?x?xf32>) {
  %r = linalg.pooling_nhwc_max  ins(%a0, %a1 : tensor<?x?x?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?x?x?xcomplex<f32>>) {
  %r = linalg.pooling_nhwc_max  ins(%a0, %a1 : tensor<?x?x?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?x?x?xcomplex<f32>>) -> tensor<?x?x?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?x?x?xi1>) {
  %r = linalg.pooling_nhwc_max  ins(%a0, %a1 : tensor<?x?x?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?x?x?xi1>) -> tensor<?x?x?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?x?x?xindex>) {
  %r = linalg.pooling_nhwc_max  ins(%a0, %a1 : tensor<?x?x?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?x?x?xindex>) -> tensor<?x?x?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi8>, %a1: tensor<?x?xi8>, %a2: tensor<?x?x?x?xi32>) {
  %r = linalg.pooling_nhwc_max_unsigned  ins(%a0, %a1 : tensor<?x?x?x?xi8>, tensor<?x?xi8>) outs(%a2 : tensor<?x?x?x?xi32>) -> tensor<?x?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?x?x?xf32>) {
  %r = linalg.pooling_nhwc_max_unsigned  ins(%a0, %a1 : tensor<?x?x?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xf32>, %a1: tensor<?x?xf32>, %a2: tensor<?x?x?x?xi32>) {
  %r = linalg.pooling_nhwc_max_unsigned  ins(%a0, %a1 : tensor<?x?x?x?xf32>, tensor<?x?xf32>) outs(%a2 : tensor<?x?x?x?xi32>) -> tensor<?x?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?x?x?xf32>) {
  %r = linalg.pooling_nhwc_max_unsigned  ins(%a0, %a1 : tensor<?x?x?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?x?x?xcomplex<f32>>) {
  %r = linalg.pooling_nhwc_max_unsigned  ins(%a0, %a1 : tensor<?x?x?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?x?x?xcomplex<f32>>) -> tensor<?x?x?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?x?x?xi1>) {
  %r = linalg.pooling_nhwc_max_unsigned  ins(%a0, %a1 : tensor<?x?x?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?x?x?xi1>) -> tensor<?x?x?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?x?x?xindex>) {
  %r = linalg.pooling_nhwc_max_unsigned  ins(%a0, %a1 : tensor<?x?x?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?x?x?xindex>) -> tensor<?x?x?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xi8>, %a1: tensor<?xi8>, %a2: tensor<?x?x?xi32>) {
  %r = linalg.pooling_ncw_sum  ins(%a0, %a1 : tensor<?x?x?xi8>, tensor<?xi8>) outs(%a2 : tensor<?x?x?xi32>) -> tensor<?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xf16>, %a1: tensor<?xf16>, %a2: tensor<?x?x?xf32>) {
  %r = linalg.pooling_ncw_sum  ins(%a0, %a1 : tensor<?x?x?xf16>, tensor<?xf16>) outs(%a2 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xf32>, %a1: tensor<?xf32>, %a2: tensor<?x?x?xi32>) {
  %r = linalg.pooling_ncw_sum  ins(%a0, %a1 : tensor<?x?x?xf32>, tensor<?xf32>) outs(%a2 : tensor<?x?x?xi32>) -> tensor<?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xi32>, %a1: tensor<?xi32>, %a2: tensor<?x?x?xf32>) {
  %r = linalg.pooling_ncw_sum  ins(%a0, %a1 : tensor<?x?x?xi32>, tensor<?xi32>) outs(%a2 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xcomplex<f32>>, %a1: tensor<?xcomplex<f32>>, %a2: tensor<?x?x?xcomplex<f32>>) {
  %r = linalg.pooling_ncw_sum  ins(%a0, %a1 : tensor<?x?x?xcomplex<f32>>, tensor<?xcomplex<f32>>) outs(%a2 : tensor<?x?x?xcomplex<f32>>) -> tensor<?x?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xi1>, %a1: tensor<?xi1>, %a2: tensor<?x?x?xi1>) {
  %r = linalg.pooling_ncw_sum  ins(%a0, %a1 : tensor<?x?x?xi1>, tensor<?xi1>) outs(%a2 : tensor<?x?x?xi1>) -> tensor<?x?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xindex>, %a1: tensor<?xindex>, %a2: tensor<?x?x?xindex>) {
  %r = linalg.pooling_ncw_sum  ins(%a0, %a1 : tensor<?x?x?xindex>, tensor<?xindex>) outs(%a2 : tensor<?x?x?xindex>) -> tensor<?x?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi8>, %a1: tensor<?x?x?x?xi8>, %a2: i8, %a3: i8, %a4: tensor<?x?x?x?xi32>) {
  %r = linalg.conv_2d_nhwc_hwcf_q  ins(%a0, %a1, %a2, %a3 : tensor<?x?x?x?xi8>, tensor<?x?x?x?xi8>, i8, i8) outs(%a4 : tensor<?x?x?x?xi32>) -> tensor<?x?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xf16>, %a1: tensor<?x?x?x?xf16>, %a2: f16, %a3: f16, %a4: tensor<?x?x?x?xf32>) {
  %r = linalg.conv_2d_nhwc_hwcf_q  ins(%a0, %a1, %a2, %a3 : tensor<?x?x?x?xf16>, tensor<?x?x?x?xf16>, f16, f16) outs(%a4 : tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xf32>, %a1: tensor<?x?x?x?xf32>, %a2: f32, %a3: f32, %a4: tensor<?x?x?x?xi32>) {
  %r = linalg.conv_2d_nhwc_hwcf_q  ins(%a0, %a1, %a2, %a3 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>, f32, f32) outs(%a4 : tensor<?x?x?x?xi32>) -> tensor<?x?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi32>, %a1: tensor<?x?x?x?xi32>, %a2: i32, %a3: i32, %a4: tensor<?x?x?x?xf32>) {
  %r = linalg.conv_2d_nhwc_hwcf_q  ins(%a0, %a1, %a2, %a3 : tensor<?x?x?x?xi32>, tensor<?x?x?x?xi32>, i32, i32) outs(%a4 : tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xcomplex<f32>>, %a1: tensor<?x?x?x?xcomplex<f32>>, %a2: complex<f32>, %a3: complex<f32>, %a4: tensor<?x?x?x?xcomplex<f32>>) {
  %r = linalg.conv_2d_nhwc_hwcf_q  ins(%a0, %a1, %a2, %a3 : tensor<?x?x?x?xcomplex<f32>>, tensor<?x?x?x?xcomplex<f32>>, complex<f32>, complex<f32>) outs(%a4 : tensor<?x?x?x?xcomplex<f32>>) -> tensor<?x?x?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi1>, %a1: tensor<?x?x?x?xi1>, %a2: i1, %a3: i1, %a4: tensor<?x?x?x?xi1>) {
  %r = linalg.conv_2d_nhwc_hwcf_q  ins(%a0, %a1, %a2, %a3 : tensor<?x?x?x?xi1>, tensor<?x?x?x?xi1>, i1, i1) outs(%a4 : tensor<?x?x?x?xi1>) -> tensor<?x?x?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xindex>, %a1: tensor<?x?x?x?xindex>, %a2: index, %a3: index, %a4: tensor<?x?x?x?xindex>) {
  %r = linalg.conv_2d_nhwc_hwcf_q  ins(%a0, %a1, %a2, %a3 : tensor<?x?x?x?xindex>, tensor<?x?x?x?xindex>, index, index) outs(%a4 : tensor<?x?x?x?xindex>) -> tensor<?x?x?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xi8>, %a1: tensor<?x?xi8>, %a2: tensor<?x?x?xi32>) {
  %r = linalg.depthwise_conv_1d_nwc_wc  ins(%a0, %a1 : tensor<?x?x?xi8>, tensor<?x?xi8>) outs(%a2 : tensor<?x?x?xi32>) -> tensor<?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?x?xf32>) {
  %r = linalg.depthwise_conv_1d_nwc_wc  ins(%a0, %a1 : tensor<?x?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xf32>, %a1: tensor<?x?xf32>, %a2: tensor<?x?x?xi32>) {
  %r = linalg.depthwise_conv_1d_nwc_wc  ins(%a0, %a1 : tensor<?x?x?xf32>, tensor<?x?xf32>) outs(%a2 : tensor<?x?x?xi32>) -> tensor<?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?x?xf32>) {
  %r = linalg.depthwise_conv_1d_nwc_wc  ins(%a0, %a1 : tensor<?x?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?x?xcomplex<f32>>) {
  %r = linalg.depthwise_conv_1d_nwc_wc  ins(%a0, %a1 : tensor<?x?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?x?xcomplex<f32>>) -> tensor<?x?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?x?xi1>) {
  %r = linalg.depthwise_conv_1d_nwc_wc  ins(%a0, %a1 : tensor<?x?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?x?xi1>) -> tensor<?x?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?x?xindex>) {
  %r = linalg.depthwise_conv_1d_nwc_wc  ins(%a0, %a1 : tensor<?x?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?x?xindex>) -> tensor<?x?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi8>, %a1: tensor<?x?x?x?xi8>, %a2: tensor<?x?x?x?xi32>) {
  %r = linalg.mmt4d  ins(%a0, %a1 : tensor<?x?x?x?xi8>, tensor<?x?x?x?xi8>) outs(%a2 : tensor<?x?x?x?xi32>) -> tensor<?x?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xf16>, %a1: tensor<?x?x?x?xf16>, %a2: tensor<?x?x?x?xf32>) {
  %r = linalg.mmt4d  ins(%a0, %a1 : tensor<?x?x?x?xf16>, tensor<?x?x?x?xf16>) outs(%a2 : tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xf32>, %a1: tensor<?x?x?x?xf32>, %a2: tensor<?x?x?x?xi32>) {
  %r = linalg.mmt4d  ins(%a0, %a1 : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) outs(%a2 : tensor<?x?x?x?xi32>) -> tensor<?x?x?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi32>, %a1: tensor<?x?x?x?xi32>, %a2: tensor<?x?x?x?xf32>) {
  %r = linalg.mmt4d  ins(%a0, %a1 : tensor<?x?x?x?xi32>, tensor<?x?x?x?xi32>) outs(%a2 : tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xcomplex<f32>>, %a1: tensor<?x?x?x?xcomplex<f32>>, %a2: tensor<?x?x?x?xcomplex<f32>>) {
  %r = linalg.mmt4d  ins(%a0, %a1 : tensor<?x?x?x?xcomplex<f32>>, tensor<?x?x?x?xcomplex<f32>>) outs(%a2 : tensor<?x?x?x?xcomplex<f32>>) -> tensor<?x?x?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xi1>, %a1: tensor<?x?x?x?xi1>, %a2: tensor<?x?x?x?xi1>) {
  %r = linalg.mmt4d  ins(%a0, %a1 : tensor<?x?x?x?xi1>, tensor<?x?x?x?xi1>) outs(%a2 : tensor<?x?x?x?xi1>) -> tensor<?x?x?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?x?x?xindex>, %a1: tensor<?x?x?x?xindex>, %a2: tensor<?x?x?x?xindex>) {
  %r = linalg.mmt4d  ins(%a0, %a1 : tensor<?x?x?x?xindex>, tensor<?x?x?x?xindex>) outs(%a2 : tensor<?x?x?x?xindex>) -> tensor<?x?x?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>) {
  %r = linalg.exp  ins(%a0 : tensor<?x?xi32>) outs(%a1 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>) {
  %r = linalg.exp  ins(%a0 : tensor<?x?xcomplex<f32>>) outs(%a1 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>) {
  %r = linalg.exp  ins(%a0 : tensor<?x?xi1>) outs(%a1 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>) {
  %r = linalg.exp  ins(%a0 : tensor<?x?xindex>) outs(%a1 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf32>) {
  %r = linalg.exp  ins(%a0 : tensor<?x?xf16>) outs(%a1 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>) {
  %r = linalg.reciprocal  ins(%a0 : tensor<?x?xi32>) outs(%a1 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>) {
  %r = linalg.reciprocal  ins(%a0 : tensor<?x?xcomplex<f32>>) outs(%a1 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>) {
  %r = linalg.reciprocal  ins(%a0 : tensor<?x?xi1>) outs(%a1 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>) {
  %r = linalg.reciprocal  ins(%a0 : tensor<?x?xindex>) outs(%a1 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf32>) {
  %r = linalg.reciprocal  ins(%a0 : tensor<?x?xf16>) outs(%a1 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?xi32>) {
  %r = linalg.add  ins(%a0, %a1 : tensor<?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?xcomplex<f32>>) {
  %r = linalg.add  ins(%a0, %a1 : tensor<?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?xi1>) {
  %r = linalg.add  ins(%a0, %a1 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?xindex>) {
  %r = linalg.add  ins(%a0, %a1 : tensor<?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?xf32>) {
  %r = linalg.add  ins(%a0, %a1 : tensor<?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?xi32>) {
  %r = linalg.div  ins(%a0, %a1 : tensor<?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?xcomplex<f32>>) {
  %r = linalg.div  ins(%a0, %a1 : tensor<?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?xi1>) {
  %r = linalg.div  ins(%a0, %a1 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?xindex>) {
  %r = linalg.div  ins(%a0, %a1 : tensor<?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?xf32>) {
  %r = linalg.div  ins(%a0, %a1 : tensor<?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?xi32>) {
  %r = linalg.div_unsigned  ins(%a0, %a1 : tensor<?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?xcomplex<f32>>) {
  %r = linalg.div_unsigned  ins(%a0, %a1 : tensor<?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?xi1>) {
  %r = linalg.div_unsigned  ins(%a0, %a1 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?xindex>) {
  %r = linalg.div_unsigned  ins(%a0, %a1 : tensor<?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?xf32>) {
  %r = linalg.div_unsigned  ins(%a0, %a1 : tensor<?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?xi32>) {
  %r = linalg.max  ins(%a0, %a1 : tensor<?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?xcomplex<f32>>) {
  %r = linalg.max  ins(%a0, %a1 : tensor<?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?xi1>) {
  %r = linalg.max  ins(%a0, %a1 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?xindex>) {
  %r = linalg.max  ins(%a0, %a1 : tensor<?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?xf32>) {
  %r = linalg.max  ins(%a0, %a1 : tensor<?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?xi32>) {
  %r = linalg.powf  ins(%a0, %a1 : tensor<?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?xcomplex<f32>>) {
  %r = linalg.powf  ins(%a0, %a1 : tensor<?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?xi1>) {
  %r = linalg.powf  ins(%a0, %a1 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?xindex>) {
  %r = linalg.powf  ins(%a0, %a1 : tensor<?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?xf32>) {
  %r = linalg.powf  ins(%a0, %a1 : tensor<?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?xi32>) {
  %r = linalg.sub  ins(%a0, %a1 : tensor<?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?xcomplex<f32>>) {
  %r = linalg.sub  ins(%a0, %a1 : tensor<?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?xi1>) {
  %r = linalg.sub  ins(%a0, %a1 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?xindex>) {
  %r = linalg.sub  ins(%a0, %a1 : tensor<?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?xf32>) {
  %r = linalg.sub  ins(%a0, %a1 : tensor<?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi32>, %a1: tensor<?x?xi32>, %a2: tensor<?x?xi32>) {
  %r = linalg.mul  ins(%a0, %a1 : tensor<?x?xi32>, tensor<?x?xi32>) outs(%a2 : tensor<?x?xi32>) -> tensor<?x?xi32>
  return
}
// -----
func.func @f(%a0: tensor<?x?xcomplex<f32>>, %a1: tensor<?x?xcomplex<f32>>, %a2: tensor<?x?xcomplex<f32>>) {
  %r = linalg.mul  ins(%a0, %a1 : tensor<?x?xcomplex<f32>>, tensor<?x?xcomplex<f32>>) outs(%a2 : tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  return
}
// -----
func.func @f(%a0: tensor<?x?xi1>, %a1: tensor<?x?xi1>, %a2: tensor<?x?xi1>) {
  %r = linalg.mul  ins(%a0, %a1 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%a2 : tensor<?x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
func.func @f(%a0: tensor<?x?xindex>, %a1: tensor<?x?xindex>, %a2: tensor<?x?xindex>) {
  %r = linalg.mul  ins(%a0, %a1 : tensor<?x?xindex>, tensor<?x?xindex>) outs(%a2 : tensor<?x?xindex>) -> tensor<?x?xindex>
  return
}
// -----
func.func @f(%a0: tensor<?x?xf16>, %a1: tensor<?x?xf16>, %a2: tensor<?x?xf32>) {
  %r = linalg.mul  ins(%a0, %a1 : tensor<?x?xf16>, tensor<?x?xf16>) outs(%a2 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
%0, %1 = "t.s"() : () -> (index, tensor<*xindex>)
%4 = "linalg.conv_2d_nhwgc_gfhwc_q"(%1, %0, %1, %1) <{operandSegmentSizes = array<i32: 3, 1>, strides = dense<1> : vector<2xi64>}> ({
^b0(%5: tensor<*xindex>, %6: index, %7: tensor<*xindex>, %8: tensor<*xindex>):
  %9 = "t.source"() : () -> i32
  "linalg.yield"(%9) : (i32) -> ()
}) : (tensor<*xindex>, index, tensor<*xindex>, tensor<*xindex>) -> tensor<?x4xi16>
// -----
%4 = "linalg.nothing_like_it"() ({
  %9 = "t.source"() : () -> i32
  "linalg.yield"(%9) : (i32) -> ()
}) : () -> tensor<?x4xi16>
// -----
%4 = "linalg.nothing_like_it"() ({
  %9 = linalg.index 0 : index
  "linalg.yield"(%9) : (index) -> ()
}) : () -> tensor<?x4xi16>
// -----
%1 = "t.s"() : () -> (memref<*xf32>)
"linalg.copy"(%1, %1) <{operandSegmentSizes = array<i32: 1, 1>}> ({
^b0(%5: memref<*xf32>, %6: memref<*xf32>):
  %9 = "t.source"() : () -> f32
  "linalg.yield"(%9) : (f32) -> ()
}) : (memref<*xf32>, memref<*xf32>) -> ()
