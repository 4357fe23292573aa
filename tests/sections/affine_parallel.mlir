#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map, reductions = [], steps = [1, 1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> (0, 0)>
#map1 = affine_map<() -> (10)>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<2xi32>, lowerBoundsMap = #map, reductions = [], steps = [1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10, 10)>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map, reductions = [], steps = [1], upperBoundsGroups = dense<1> : tensor<2xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map, reductions = [], steps = [1, 1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index, %arg32: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f(%arg8: f32) {
  %0 = "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map, reductions = [0], steps = [1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"(%arg8) : (f32) -> ()
  }) : () -> f64
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f(%arg3: i32) {
  %0 = "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map, reductions = [0], steps = [1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"(%arg3) : (i32) -> ()
  }) : () -> i32
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f(%arg8: f32) {
  %0 = "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map, reductions = [0, 0], steps = [1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"(%arg8) : (f32) -> ()
  }) : () -> f32
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f(%arg3: i32) {
  %0 = "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map, reductions = [4], steps = [1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"(%arg3) : (i32) -> ()
  }) : () -> i32
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f(%arg3: i32) {
  %0 = "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map, reductions = [6], steps = [1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"(%arg3) : (i32) -> ()
  }) : () -> i32
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f(%arg3: i32) {
  %0 = "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map, reductions = [6], steps = [1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"(%arg3) : (i32) -> ()
  }) : () -> ui32
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f() {
  %0 = "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map, reductions = [0], steps = [1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"() : () -> ()
  }) : () -> f32
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<2> : vector<1xi32>, lowerBoundsMap = #map, reductions = [], steps = [1], upperBoundsGroups = dense<1> : vector<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<1> : vector<1xi32>, lowerBoundsMap = #map, reductions = [], steps = [1], upperBoundsGroups = dense<2> : vector<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<1> : vector<1xi32>, lowerBoundsMap = #map, reductions = [], steps = [1, 1], upperBoundsGroups = dense<1> : vector<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<1> : vector<1xi32>, lowerBoundsMap = #map, reductions = [], steps = [1], upperBoundsGroups = dense<1> : vector<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index, %arg32: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> ()>
#map1 = affine_map<() -> (10)>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<0> : vector<1xi32>, lowerBoundsMap = #map, reductions = [], steps = [1], upperBoundsGroups = dense<1> : vector<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> ()>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<1> : vector<1xi32>, lowerBoundsMap = #map, reductions = [], steps = [1], upperBoundsGroups = dense<0> : vector<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f() {
  "affine.parallel"() <{lowerBoundsGroups = dense<1> : vector<1xi32>, lowerBoundsMap = #map, reductions = [0], steps = [1], upperBoundsGroups = dense<1> : vector<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f(%arg8: f32) {
  %0 = "affine.parallel"() <{lowerBoundsGroups = dense<1> : vector<1xi32>, lowerBoundsMap = #map, reductions = [99], steps = [1], upperBoundsGroups = dense<1> : vector<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"(%arg8) : (f32) -> ()
  }) : () -> f32
  return
}
// -----
#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
func.func @f(%arg8: f32) {
  %0 = "affine.parallel"() <{lowerBoundsGroups = dense<1> : vector<1xi32>, lowerBoundsMap = #map, reductions = [], steps = [1], upperBoundsGroups = dense<1> : vector<1xi32>, upperBoundsMap = #map1}> ({
  ^bb0(%arg31: index):
    "affine.yield"(%arg8) : (f32) -> ()
  }) : () -> f32
  return
}
// -----
func.func @f(%arg5: index) {
  %0:2 = "affine.delinearize_index"(%arg5) <{static_basis = array<i64: 2, 3, 4>}> : (index) -> (index, index)
  return
}
// -----
func.func @f(%arg5: index) {
  %0:5 = "affine.delinearize_index"(%arg5) <{static_basis = array<i64: 2, 3, 4>}> : (index) -> (index, index, index, index, index)
  return
}
// -----
func.func @f(%arg5: index) {
  %0:2 = "affine.delinearize_index"(%arg5) <{static_basis = array<i64: 2, 0>}> : (index) -> (index, index)
  return
}
// -----
func.func @f(%arg5: index) {
  %0:2 = "affine.delinearize_index"(%arg5) <{static_basis = array<i64: 2, -1>}> : (index) -> (index, index)
  return
}
// -----
func.func @f(%arg5: index) {
  %0:2 = "affine.delinearize_index"(%arg5) <{static_basis = array<i64>}> : (index) -> (index, index)
  return
}
// -----
func.func @f(%arg5: index) {
  %0 = "affine.delinearize_index"(%arg5) <{static_basis = array<i64: 2>}> : (index) -> i32
  return
}
// -----
func.func @f(%arg5: index) {
  %0:2 = "affine.delinearize_index"(%arg5) <{static_basis = array<i64: 2, -9223372036854775808>}> : (index) -> (index, index)
  return
}
// -----
func.func @f(%arg5: index) {
  %0 = "affine.linearize_index"(%arg5, %arg5) <{disjoint = false, operandSegmentSizes = array<i32: 2, 0>, static_basis = array<i64: 1, 2, 3>}> : (index, index) -> index
  return
}
// -----
func.func @f(%arg5: index) {
  %0 = "affine.linearize_index"(%arg5, %arg5) <{disjoint = false, operandSegmentSizes = array<i32: 2, 0>, static_basis = array<i64>}> : (index, index) -> index
  return
}
// -----
func.func @f(%arg5: index) {
  %0 = "affine.linearize_index"(%arg5, %arg5) <{disjoint = false, operandSegmentSizes = array<i32: 2, 0>, static_basis = array<i64: 2, -9223372036854775808>}> : (index, index) -> index
  return
}
