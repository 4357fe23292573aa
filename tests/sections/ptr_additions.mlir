func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %i: i32, %t: tensor<4x!ptr.ptr<#ptr.generic_space>>) {
 %0 = "ptr.ptr_add"(%p, %t) : (!ptr.ptr<#ptr.generic_space>, tensor<4x!ptr.ptr<#ptr.generic_space>>) -> i32
 return }
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %i: i32, %t: f32) {
 %0 = "ptr.ptr_add"(%p, %t) : (!ptr.ptr<#ptr.generic_space>, f32) -> f32
 return }
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %i: i32, %t: tensor<4xi32>) {
 %0 = "ptr.ptr_add"(%p, %t) : (!ptr.ptr<#ptr.generic_space>, tensor<4xi32>) -> tensor<2xi32>
 return }
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %i: i32, %t: tensor<4xi32>) {
 %0 = "ptr.ptr_add"(%p, %t) : (!ptr.ptr<#ptr.generic_space>, tensor<4xi32>) -> tensor<2x!ptr.ptr<#ptr.generic_space>>
 return }
// -----
func.func @f(%p: tensor<3x!ptr.ptr<#ptr.generic_space>>, %i: i32, %t: tensor<4xi32>) {
 %0 = "ptr.ptr_add"(%p, %t) : (tensor<3x!ptr.ptr<#ptr.generic_space>>, tensor<4xi32>) -> tensor<2x!ptr.ptr<#ptr.generic_space>>
 return }
// -----
func.func @f(%p: tensor<3x!ptr.ptr<#ptr.generic_space>>, %i: i32, %t: tensor<4xi32>) {
 %0 = "ptr.ptr_add"(%p, %t) : (tensor<3x!ptr.ptr<#ptr.generic_space>>, tensor<4xi32>) -> tensor<3x!ptr.ptr<#ptr.generic_space>>
 return }
// -----
func.func @f(%p: tensor<3x!ptr.ptr<#ptr.generic_space>>, %i: i32, %t: tensor<4xi32>) {
 %0 = ptr.ptr_add %p, %t : tensor<3x!ptr.ptr<#ptr.generic_space>>, tensor<4xi32>
 return }
// -----
func.func @f(%p: f32, %t: tensor<4xi32>) {
 %0 = ptr.ptr_add %p, %t : f32, tensor<4xi32>
 return }
// -----
func.func @f(%p: f32, %t: tensor<4xf32>) {
 %0 = ptr.ptr_add %p, %t : f32, tensor<4xf32>
 return }
// -----
func.func @f(%p: f32, %t: i32) {
 %0 = ptr.ptr_add %p, %t : f32, i32
 return }
// -----
func.func @f(%p: f32, %t: i32) {
 %0 = "ptr.ptr_add"(%p, %t) : (f32, i32) -> i32
 return }
// -----
%0 = arith.constant 1 : i32 @
// -----
%0 = arith.constant 1 : i32 "
// -----
func.func @f(%a: i32 @) { return }
// -----
func.func @f(%a: i32 ") { return }
// -----
func.func @f(%a: memref<4xi32 @>) { return }
// -----
func.func @f(%a: memref<4xi32 ">) { return }
// -----
"t.a"() : () -> i32 @
// -----
%0 = "t.a"() : () -> i32 "abc
// -----
%0 = "t.a"() {a = i32 @ } : () -> i32 
// -----
%0 = "t.a"() {a = i32 " } : () -> i32 
// -----
%0 = "t.a"() {a = [i32@ ]} : () -> i32 
// -----
func.func @f(%s: memref<?xi8>, %p: !ptr.ptr<#ptr.generic_space>, %t: tensor<2x!ptr.ptr<#ptr.generic_space>>, %i: i32, %j: i64, %u: tensor<3xi32>, %v: tensor<2xi32>, %w: tensor<2xi64>) {
  %0 = ptr.ptr_add %t, %i : tensor<2x!ptr.ptr<#ptr.generic_space>>, tensor<3xi32>
  return
}
// -----
func.func @f(%s: memref<?xi8>, %p: !ptr.ptr<#ptr.generic_space>, %t: tensor<2x!ptr.ptr<#ptr.generic_space>>, %i: i32, %j: i64, %u: tensor<3xi32>, %v: tensor<2xi32>, %w: tensor<2xi64>) {
  %0 = ptr.ptr_add %p, %u : tensor<2x!ptr.ptr<#ptr.generic_space>>, tensor<3xi32>
  return
}
