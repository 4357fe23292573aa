func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  %x = "t.s"() : () -> index
  %k = scf.for %z = %i to %i step %i iter_args(%q = %i) -> index {
  %0 = "affine.load"(%m, %z) <{map = affine_map<(d0) -> (d0)>}> : (memref<4xf32>, index) -> f32
  scf.yield %q : index
  }
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  %x = "t.s"() ({ 
   ^bb0(%z: index):
  %1 = "t.s"() : () -> index
  %0 = "affine.load"(%m, %1) <{map = affine_map<(d0) -> (d0)>}> : (memref<4xf32>, index) -> f32
  }) : () -> index
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  %0 = "affine.load"(%m, %i) <{map = affine_map<(d0) -> (d0, d0)>}> : (memref<4xf32>, index) -> f32
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  %0 = "affine.load"(%m) <{map = affine_map<(d0) -> (d0)>}> : (memref<4xf32>) -> f32
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  %0 = "affine.apply"(%i) <{map = affine_map<(d0) -> (d0, d0)>}> : (index) -> index
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  "affine.for"(%i, %i) <{lowerBoundMap = affine_map<(d0) -> (d0)>, operandSegmentSizes = array<i32: 1, 1, 0>, step = 1 : index, upperBoundMap = affine_map<()[s0] -> (s0)>}> ({
  ^bb0(%arg2: index):
   %0 = "affine.apply"(%arg2) <{map = affine_map<()[s0] -> (s0)>}> : (index) -> index
    "affine.yield"() : () -> ()
  }) : (index, index) -> ()
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  "affine.for"(%i, %i) <{lowerBoundMap = affine_map<(d0) -> ()>, operandSegmentSizes = array<i32: 1, 1, 0>, step = 1 : index, upperBoundMap = affine_map<()[s0] -> (s0)>}> ({
  ^bb0(%arg2: index):
    "affine.yield"() : () -> ()
  }) : (index, index) -> ()
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  "affine.for"(%i, %i) <{lowerBoundMap = affine_map<(d0) -> (d0)>, operandSegmentSizes = array<i32: 1, 1, 0>, step = 0 : index, upperBoundMap = affine_map<()[s0] -> (s0)>}> ({
  ^bb0(%arg2: i32):
    "affine.yield"(%arg2) : (i32) -> ()
  }) : (index, index) -> ()
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  "t.x"() ({
    "affine.yield"() : () -> ()
  }) : () -> ()
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  %x = "affine.for"(%i, %i, %m) <{lowerBoundMap = affine_map<(d0) -> (d0)>, operandSegmentSizes = array<i32: 1, 1, 1>, step = 1 : index, upperBoundMap = affine_map<()[s0] -> (s0)>}> ({
  ^bb0(%arg2: index, %q: i32):
    "affine.yield"(%q) : (i32) -> ()
  }) : (index, index, memref<4xf32>) -> i32
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  %x = "affine.for"(%i, %i, %j) <{lowerBoundMap = affine_map<(d0) -> (d0)>, operandSegmentSizes = array<i32: 1, 1, 1>, step = 1 : index, upperBoundMap = affine_map<()[s0] -> (s0)>}> ({
  ^bb0(%arg2: index, %q: i32):
    "affine.yield"(%m) : (memref<4xf32>) -> ()
  }) : (index, index, i32) -> i32
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  %x = "affine.if"(%i) <{condition = affine_set<(d0) : (d0 >= 0)>}> ({
    "affine.yield"(%j) : (i32) -> ()
  }, {}) : (index) -> i32
  return
}
// -----
func.func @f(%m: memref<4xf32>, %i: index, %j: i32) {
  %x = "affine.if"(%i) <{condition = affine_set<(d0) : (d0 >= 0)>}> ({
    "affine.yield"(%j) : (i32) -> ()
  }, {
    "affine.yield"() : () -> ()
  }) : (index) -> i32
  return
}
// -----
func.func @f(%m: memref<?xf32>, %i: index, %j: i32) {
  scf.for %z = %i to %i step %i {
    %mm = memref.alloc(%z) : memref<?xf32>
    %d = memref.dim %mm, %z : memref<?xf32>
    %0 = "affine.load"(%m, %d) <{map = affine_map<(d0) -> (d0)>}> : (memref<?xf32>, index) -> f32
    %1 = "affine.load"(%m, %d) <{map = affine_map<()[s0] -> (s0)>}> : (memref<?xf32>, index) -> f32
  }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %i: index, %j: i32) {
  scf.for %z = %i to %i step %i {
    %mm = "t.s"() : () -> memref<?xf32>
    %c0 = arith.constant 0 : index
    %d = memref.dim %mm, %c0 : memref<?xf32>
    %0 = "affine.load"(%m, %d) <{map = affine_map<(d0) -> (d0)>}> : (memref<?xf32>, index) -> f32
    %1 = "affine.load"(%m, %d) <{map = affine_map<()[s0] -> (s0)>}> : (memref<?xf32>, index) -> f32
  }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %i: index, %j: i32) {
  "affine.prefetch"(%m, %i) <{map = affine_map<(d0) -> (d0, d0)>, isWrite = false, localityHint = 3 : i32, isDataCache = true}> : (memref<?xf32>, index) -> ()
  return
}
// -----
func.func @f(%m: memref<?xf32>, %i: index, %j: i32) {
  %0 = "affine.apply"(%i, %j) <{map = affine_map<(d0) -> (d0)>}> : (index, i32) -> index
  return
}
// -----
func.func @f(%i: index, %j: index) {
  %0 = "affine.apply"(%i, %j) <{map = affine_map<(d0) -> (d0)>}> : (index, index) -> index
  return
}
// -----
func.func @f(%i: index, %j: index) {
  %0 = "affine.min"(%i, %j) <{map = affine_map<(d0) -> (d0, 4)>}> : (index, index) -> index
  return
}
// -----
func.func @f(%i: index, %m: memref<4xf32>, %v: f64) {
  "affine.store"(%v, %m, %i) <{map = affine_map<(d0) -> (d0)>}> : (f64, memref<4xf32>, index) -> ()
  return
}
// -----
func.func @f(%i: index, %m: memref<4xf32>) {
  %0 = "affine.vector_load"(%m, %i) <{map = affine_map<(d0) -> (d0)>}> : (memref<4xf32>, index) -> vector<4xf64>
  return
}
// -----
func.func @f(%i: index, %m: memref<4xf32>) {
  %x = "affine.if"(%i, %i) <{condition = affine_set<(d0) : (d0 >= 0)>}> ({
    "affine.yield"(%i) : (index) -> ()
  }, {
    "affine.yield"(%i) : (index) -> ()
  }) : (index, index) -> index
  return
}
