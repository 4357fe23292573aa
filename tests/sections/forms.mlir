ml_program.global private mutable @x(dense<4> : tensor<4xi32>) : tensor<4xi32>
ml_program.global private mutable @y : tensor<4xi32>
ml_program.global public @z(3 : i32) : i32
func.func @f(%n: index, %t: tensor<?xf32>) {
  %0 = bufferization.alloc_tensor(%n) : tensor<?xf32>
  %1 = bufferization.alloc_tensor() copy(%t) {foo} : tensor<?xf32>
  %2 = bufferization.alloc_tensor(%n) size_hint=%n : tensor<?xf32>
  %3 = shape.const_shape [1, 2] : !shape.shape
  %4 = shape.const_shape {foo} [1, 2] : tensor<2xindex>
  %5 = shape.const_shape [] : tensor<0xindex>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor(%n : tensor<?xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor : tensor<?xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor(%n) copy %t : tensor<?xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor() copy(%t) size_hint=%n {memory_space = 3 : i64} : tensor<?xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor() size_hint=%n copy(%t) : tensor<?xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor() : memref<4xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor() : tensor<*xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor(%t) : tensor<?xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor() copy(%n) : tensor<?xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor() : <4xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor(%n) size_hint %n : tensor<?xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor(3) : tensor<?xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = bufferization.alloc_tensor() copy(%t) tensor<?xf32>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = shape.const_shape [1, -2] : !shape.shape
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = shape.const_shape [1, 2]
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = shape.const_shape 3 : !shape.shape
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = shape.const_shape [1, 2] : i32
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = shape.const_shape {shape = dense<1> : tensor<1xindex>} [1, 2] : tensor<2xindex>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = shape.const_shape [1 : i32] : tensor<1xindex>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = shape.const_shape [] : !shape.shape
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = shape.const_shape [2, 2] : tensor<2xindex>
  return
}
// -----
func.func @f(%n: index, %t: tensor<?xf32>, %u: tensor<?xi8>) {
  %0 = shape.const_shape [1 : index] : tensor<1xindex>
  return
}
// -----
ml_program.global private @x() : i32
// -----
ml_program.global private @x(3) : i32
// -----
ml_program.global private @x(3 : i32)
// -----
ml_program.global private @x(3.0 : f32) : i32
// -----
ml_program.global private @x : i32 {foo}
// -----
ml_program.global @x : i32
// -----
ml_program.global private mutable @x(#ml_program.extern : i32) : i32
// -----
ml_program.global private @x(unit) : i32
// -----
ml_program.global private @x("s") : i32
// -----
ml_program.global private @x dense<4> : tensor<4xi32>
// -----
ml_program.global private @x(dense<4>) : tensor<4xi32>
// -----
ml_program.global private @x(3 : i32 : i32
