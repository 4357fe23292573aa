// What is said of IR that is valid all the same, and errors that nothing fails with.
func.func @transposed(%src: memref<24x32xf32>) {
  %1 = xegpu.create_nd_tdesc %src[0, 0] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  %2 = xegpu.load_nd %1 <{transpose = array<i64: 5, 4>}> : !xegpu.tensor_desc<8x16xf32> -> vector<8x16xf32>
  %3 = xegpu.load_nd %1 <{transpose = array<i64: 1, 0>}> : !xegpu.tensor_desc<8x16xf32> -> vector<16x8xf32>
  return
}
// -----
func.func @transposed_in_vain(%src: memref<24x32xf32>) {
  %1 = xegpu.create_nd_tdesc %src[0, 0] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  %2 = xegpu.load_nd %1 <{transpose = array<i64: 1, -1>}> : !xegpu.tensor_desc<8x16xf32> -> vector<16x8xf32>
  return
}
// -----
func.func @packed(%src: memref<24xf16>) {
  %1 = xegpu.create_nd_tdesc %src[0] : memref<24xf16> -> !xegpu.tensor_desc<16xf16>
  %2 = xegpu.load_nd %1 <{packed}> : !xegpu.tensor_desc<16xf16> -> vector<16xf16>
  %3 = xegpu.load_nd %1 <{packed}> : !xegpu.tensor_desc<16xf16> -> vector<16xf16>
  %4 = xegpu.load_nd %1 <{packed}> : !xegpu.tensor_desc<16xf16> -> vector<8xf16>
  return
}
// -----
func.func @both(%src: memref<24xf16>) {
  %1 = xegpu.create_nd_tdesc %src[0] : memref<24xf16> -> !xegpu.tensor_desc<16xf16>
  %2 = xegpu.load_nd %1 <{packed, transpose = array<i64: 3>}> : !xegpu.tensor_desc<16xf16> -> vector<16xf16>
  return
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%a: !transform.any_op {transform.consumed}) { transform.yield }
  transform.named_sequence @g(%a: !transform.any_op {transform.consumed}, %b: !transform.any_op {transform.readonly}, %c: !transform.any_op {transform.consumed}) {
    transform.yield
  }
  module attributes {transform.with_named_sequence} {
    transform.named_sequence @h(%a: !transform.any_op {transform.consumed}) { transform.yield }
  }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @odd_then_wrong(%a: !transform.any_op {transform.consumed}, %b: !transform.any_op {transform.readonly, transform.consumed}) { transform.yield }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @wrong_then_odd(%b: !transform.any_op {transform.readonly, transform.consumed}, %a: !transform.any_op {transform.consumed}) { transform.yield }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @m(%a: !transform.any_op {transform.readonly}) -> !transform.any_op { transform.yield %a : !transform.any_op }
  transform.named_sequence @c(%a: !transform.any_op {transform.readonly}) { transform.yield }
  transform.named_sequence @main(%a: !transform.any_op {transform.readonly}) {
    transform.foreach_match in %a @m -> @c : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @nested(%a: !transform.any_op {transform.consumed}, %b: !transform.any_op {transform.consumed}) {
    transform.foreach %a : !transform.any_op {
    ^bb0(%x: !transform.any_op):
      transform.loop.unroll %x {factor = 2} : !transform.any_op
    }
    transform.sequence %b : !transform.any_op failures(propagate) {
    ^bb0(%x: !transform.any_op):
      transform.yield
    }
    transform.yield
  }
}
// -----
func.func @product(%a: tensor<2x2xf32>, %c: tensor<2x2xindex>) -> tensor<2x2xindex> {
  %0 = linalg.matmul ins(%a, %a : tensor<2x2xf32>, tensor<2x2xf32>) outs(%c : tensor<2x2xindex>) -> tensor<2x2xindex>
  return %0 : tensor<2x2xindex>
}
// -----
func.func @copied(%a: tensor<2xi32>, %c: tensor<2xindex>) {
  %0 = linalg.copy ins(%a : tensor<2xi32>) outs(%c : tensor<2xindex>) -> tensor<2xindex>
  return
}
// -----
func.func @filled(%a: f16, %c: tensor<2xbf16>, %i: index, %z: tensor<2xcomplex<f32>>, %f: tensor<2xf32>) {
  %0 = linalg.fill ins(%a : f16) outs(%c : tensor<2xbf16>) -> tensor<2xbf16>
  %1 = linalg.fill ins(%a : f16) outs(%c : tensor<2xbf16>) -> tensor<2xbf16>
  return
}
// -----
func.func @filled(%i: index, %z: tensor<2xcomplex<f32>>) {
  %0 = linalg.fill ins(%i : index) outs(%z : tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
  return
}
// -----
func.func @filled(%z: complex<f32>, %f: tensor<2xf32>) {
  %0 = linalg.fill ins(%z : complex<f32>) outs(%f : tensor<2xf32>) -> tensor<2xf32>
  return
}
// -----
func.func @multiplied(%a: tensor<2x2xindex>, %c: tensor<2x2xf32>) {
  %0 = linalg.matmul ins(%a, %a : tensor<2x2xindex>, tensor<2x2xindex>) outs(%c : tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<>, a.b = #dlti.dl_spec<>, c.d = #dlti.dl_spec<index = 3>} {}
// -----
module attributes {test.b = #dlti.dl_spec<>, llvm.c = #dlti.dl_spec<index = 3>, a.b = 4 : i32} {
  module attributes {dlti.dl_spec = #dlti.dl_spec<>, a.b = #dlti.dl_spec<>} {}
}
// -----
module attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo:Bar, #spirv.resource_limits<>>} {}
// -----
module attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, api=Foo, NVIDIA:Foo, #spirv.resource_limits<>>} {}
// -----
module attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, api=Vulkan, NVIDIA:Foo:3, #spirv.resource_limits<>>} {}
// -----
module attributes {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, vulkan, NVIDIA:Foo, #spirv.resource_limits<>>} {}
// -----
#a = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>
module {
  "foo.a"() {a = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>, b = #a} : () -> ()
  "foo.a"() {a = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>, b = #a} : () -> ()
  "foo.a"() {b = #a} : () -> tensor<2xf32, #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>>
  "foo.a"() {b = #a} : () -> tensor<2xf32, #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>>
}
// -----
module {
  "foo.a"() {a = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>, b = 1 : i32} : () -> ()
  "foo.a"() {b = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>, a = 1 : i32} : () -> ()
  "foo.a"() {a = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>,  b = [#spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>]} : () -> ()
  func.func private @f() attributes {a = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>, b.c = 1 : i32}
  func.func private @g(i32 {a.a = #spirv.target_env<#spirv.vce<v1.0, [Shader], []>, Foo, #spirv.resource_limits<>>, b.c = 1 : i32})
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%a: !transform.op<"tensor.empty"> {transform.consumed}, %b: !transform.any_op {transform.consumed}) {
    %0 = transform.bufferization.empty_tensor_to_alloc_tensor %a : (!transform.op<"tensor.empty">) -> !transform.op<"bufferization.alloc_tensor">
    transform.foreach %b : !transform.any_op {
    ^bb0(%x: !transform.any_op):
      transform.print %x : !transform.any_op
    }
    transform.yield
  }
}
