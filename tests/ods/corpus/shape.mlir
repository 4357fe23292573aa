func.func @f(%arg0: tensor<?x4xf32>) {
  %0 = "shape.shape_of"(%arg0) : (tensor<?x4xf32>) -> tensor<?xindex>
  return
}
// -----
func.func @f() {
  %0 = "shape.const_size"() <{value = 7 : index}> : () -> !shape.size
  return
}
// -----
func.func @f(%arg0: !shape.shape, %arg1: !shape.shape) {
  %0 = "shape.broadcast"(%arg0, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
  return
}
// -----
func.func @f(%arg0: !shape.shape) {
  %0 = "shape.num_elements"(%arg0) : (!shape.shape) -> !shape.size
  return
}
// -----
func.func @f(%arg0: !shape.shape) {
  %0 = "shape.rank"(%arg0) : (!shape.shape) -> !shape.size
  return
}
// -----
func.func @f(%arg0: tensor<?xindex>, %arg1: index) {
  %0 = "shape.get_extent"(%arg0, %arg1) : (tensor<?xindex>, index) -> index
  return
}
// -----
func.func @f(%arg0: !shape.size, %arg1: !shape.size) {
  %0 = "shape.add"(%arg0, %arg1) : (!shape.size, !shape.size) -> !shape.size
  return
}
// -----
func.func @f(%arg0: index, %arg1: index) {
  %0 = "shape.mul"(%arg0, %arg1) : (index, index) -> index
  return
}
// -----
func.func @f(%arg0: !shape.size, %arg1: index) {
  %0 = "shape.div"(%arg0, %arg1) : (!shape.size, index) -> !shape.size
  return
}
// -----
func.func @f(%arg0: !shape.size, %arg1: !shape.size) {
  %0 = "shape.max"(%arg0, %arg1) : (!shape.size, !shape.size) -> !shape.size
  return
}
// -----
func.func @f(%arg0: !shape.size, %arg1: !shape.size) {
  %0 = "shape.min"(%arg0, %arg1) : (!shape.size, !shape.size) -> !shape.size
  return
}
// -----
func.func @f(%arg0: !shape.size) {
  %0 = "shape.size_to_index"(%arg0) : (!shape.size) -> index
  return
}
// -----
func.func @f(%arg0: index) {
  %0 = "shape.index_to_size"(%arg0) : (index) -> !shape.size
  return
}
// -----
func.func @f(%arg0: !shape.shape) {
  %0 = "shape.to_extent_tensor"(%arg0) : (!shape.shape) -> tensor<?xindex>
  return
}
// -----
func.func @f(%arg0: index, %arg1: !shape.size) {
  %0 = "shape.from_extents"(%arg0, %arg1) : (index, !shape.size) -> !shape.shape
  return
}
// -----
func.func @f(%arg0: tensor<?xindex>) {
  %0 = "shape.from_extent_tensor"(%arg0) : (tensor<?xindex>) -> !shape.shape
  return
}
// -----
func.func @f(%arg0: !shape.shape, %arg1: !shape.shape) {
  %0 = "shape.concat"(%arg0, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
  return
}
// -----
func.func @f(%arg0: !shape.shape, %arg1: !shape.shape) {
  %0 = "shape.shape_eq"(%arg0, %arg1) : (!shape.shape, !shape.shape) -> i1
  return
}
// -----
func.func @f(%arg0: !shape.shape, %arg1: !shape.shape) {
  %0 = "shape.is_broadcastable"(%arg0, %arg1) : (!shape.shape, !shape.shape) -> i1
  return
}
// -----
func.func @f(%arg0: !shape.shape, %arg1: !shape.shape) {
  %0 = "shape.cstr_broadcastable"(%arg0, %arg1) : (!shape.shape, !shape.shape) -> !shape.witness
  return
}
// -----
func.func @f(%arg0: !shape.shape, %arg1: !shape.shape) {
  %0 = "shape.cstr_eq"(%arg0, %arg1) : (!shape.shape, !shape.shape) -> !shape.witness
  return
}
// -----
func.func @f() {
  %0 = "shape.const_witness"() <{passing = true}> : () -> !shape.witness
  return
}
// -----
func.func @f(%arg0: !shape.witness, %arg1: !shape.witness) {
  %0 = "shape.assuming_all"(%arg0, %arg1) : (!shape.witness, !shape.witness) -> !shape.witness
  return
}
// -----
func.func @f(%arg0: i1) {
  %0 = "shape.cstr_require"(%arg0) <{msg = "msg"}> : (i1) -> !shape.witness
  return
}
// -----
func.func @f(%arg0: !shape.size, %arg1: !shape.size) {
  %0 = "shape.mul"(%arg0, %arg1) : (!shape.size, !shape.size) -> !shape.size
  return
}
// -----
func.func @f(%arg0: !shape.shape, %arg1: !shape.shape) {
  %0 = "shape.any"(%arg0, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
  return
}
// -----
func.func @f(%arg0: tensor<?xindex>) {
  %0 = "shape.value_as_shape"(%arg0) : (tensor<?xindex>) -> !shape.shape
  return
}
// -----
func.func @f(%arg0: !shape.value_shape) {
  %0 = "shape.shape_of"(%arg0) : (!shape.value_shape) -> !shape.shape
  return
}
// -----
func.func @f(%arg0: tensor<3xindex>, %arg1: tensor<3xindex>) {
  %0 = "shape.any"(%arg0, %arg1) : (tensor<3xindex>, tensor<3xindex>) -> tensor<3xindex>
  return
}
// -----
func.func @f() {
  %0 = "shape.broadcast"() : () -> tensor<?xindex>
  return
}
// -----
func.func @f() {
  %0 = "shape.const_size"() <{value = 16 : index}> : () -> !shape.size
  return
}
// -----
func.func @f(%arg0: tensor<2xindex>, %arg1: tensor<4xindex>) {
  %0 = "shape.cstr_broadcastable"(%arg0, %arg1) : (tensor<2xindex>, tensor<4xindex>) -> !shape.witness
  return
}
// -----
func.func @f(%arg0: tensor<4xindex>) {
  %0 = "shape.cstr_eq"(%arg0) : (tensor<4xindex>) -> !shape.witness
  return
}
// -----
func.func @f(%arg0: i1) {
  %0 = "shape.cstr_require"(%arg0) <{msg = "abc"}> : (i1) -> !shape.witness
  return
}
// -----
func.func @f(%arg0: vector<[16]xsi8>, %arg1: index) {
  %0 = "shape.dim"(%arg0, %arg1) : (vector<[16]xsi8>, index) -> index
  return
}
// -----
func.func @f(%arg0: index, %arg1: index) {
  %0 = "shape.div"(%arg0, %arg1) : (index, index) -> index
  return
}
// -----
func.func @f(%arg0: tensor<6xindex>) {
  %0 = "shape.from_extent_tensor"(%arg0) : (tensor<6xindex>) -> !shape.shape
  return
}
// -----
func.func @f(%arg0: !shape.size, %arg1: index) {
  %0 = "shape.from_extents"(%arg0, %arg1) : (!shape.size, index) -> !shape.shape
  return
}
// -----
func.func @f(%arg0: !shape.shape, %arg1: !shape.size) {
  %0 = "shape.get_extent"(%arg0, %arg1) : (!shape.shape, !shape.size) -> !shape.size
  return
}
// -----
func.func @f() {
  %0 = "shape.is_broadcastable"() : () -> i1
  return
}
// -----
func.func @f(%arg0: !shape.shape, %arg1: !shape.size) {
  %0 = "shape.max"(%arg0, %arg1) : (!shape.shape, !shape.size) -> !shape.size
  return
}
// -----
func.func @f(%arg0: !shape.size, %arg1: !shape.size) {
  %0 = "shape.meet"(%arg0, %arg1) : (!shape.size, !shape.size) -> !shape.size
  return
}
// -----
func.func @f(%arg0: !shape.shape, %arg1: !shape.size) {
  %0 = "shape.min"(%arg0, %arg1) : (!shape.shape, !shape.size) -> !shape.size
  return
}
// -----
func.func @f(%arg0: tensor<4xindex>) {
  %0 = "shape.rank"(%arg0) : (tensor<4xindex>) -> index
  return
}
// -----
func.func @f(%arg0: tensor<2xindex>) {
  %0 = "shape.shape_eq"(%arg0) : (tensor<2xindex>) -> i1
  return
}
// -----
func.func @f(%arg0: index) {
  %0 = "shape.size_to_index"(%arg0) : (index) -> index
  return
}
// -----
func.func @f(%arg0: tensor<4xindex>) {
  %0 = "shape.to_extent_tensor"(%arg0) : (tensor<4xindex>) -> tensor<4xindex>
  return
}
// -----
func.func @f(%arg0: tensor<4xsi8>) {
  %0 = "shape.value_as_shape"(%arg0) : (tensor<4xsi8>) -> tensor<?xindex>
  return
}
// -----
func.func @f(%arg0: !shape.value_shape) {
  %0 = "shape.value_of"(%arg0) : (!shape.value_shape) -> vector<[2]xi1>
  return
}
// -----
func.func @f(%arg0: vector<[2]xf8E4M3>, %arg1: tensor<?xindex>) {
  %0 = "shape.with_shape"(%arg0, %arg1) : (vector<[2]xf8E4M3>, tensor<?xindex>) -> !shape.value_shape
  return
}
