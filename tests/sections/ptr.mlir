"t.x"() : () -> !ptr.ptr_metadata<memref<4xf32>>
// -----
"t.x"() {a = #ptr.spec<size = 64, abi = 64, preferred = 64, index = 32>} : () -> ()
// -----
%p, %m = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, memref<4xf32, #ptr.generic_space>)
%0 = "ptr.from_ptr"(%p) : (!ptr.ptr<#ptr.generic_space>) -> !ptr.ptr<#ptr.generic_space>
// -----
%p, %m = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, memref<4xf32, #ptr.generic_space>)
%0 = "ptr.from_ptr"(%p) : (!ptr.ptr<#ptr.generic_space>) -> memref<4xf32>
// -----
%p, %m = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, memref<4xf32, #ptr.generic_space>)
%0 = "ptr.from_ptr"(%p) : (!ptr.ptr<#ptr.generic_space>) -> memref<4xf32, #ptr.generic_space>
// -----
%p, %m = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, memref<4xf32, #ptr.generic_space>)
%0 = "ptr.to_ptr"(%p) : (!ptr.ptr<#ptr.generic_space>) -> !ptr.ptr<#ptr.generic_space>
// -----
%p, %m = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, memref<4xf32>)
%0 = "ptr.to_ptr"(%m) : (memref<4xf32>) -> !ptr.ptr<#ptr.generic_space>
// -----
%p = "t.s"() : () -> !ptr.ptr<#ptr.generic_space>
%1 = "ptr.load"(%p) <{alignment = 3 : i64, ordering = 0 : i64}> : (!ptr.ptr<#ptr.generic_space>) -> f32
// -----
%p = "t.s"() : () -> !ptr.ptr<#ptr.generic_space>
%1 = "ptr.load"(%p) <{alignment = -4 : i64}> : (!ptr.ptr<#ptr.generic_space>) -> f32
// -----
%p = "t.s"() : () -> !ptr.ptr<#ptr.generic_space>
%1 = "ptr.load"(%p) <{alignment = 0 : i64}> : (!ptr.ptr<#ptr.generic_space>) -> f32
// -----
%p, %m, %v = "t.s"() : () -> (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xf32>)
%1 = "ptr.gather"(%p, %m, %v) <{alignment = 3 : i64}> : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%p, %m, %v = "t.s"() : () -> (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xf32>)
%1 = "ptr.gather"(%p, %m, %v) <{alignment = -2 : i64}> : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%p, %m, %v = "t.s"() : () -> (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xf32>)
%1 = ptr.gather %p, %m, %v : vector<4x!ptr.ptr<#ptr.generic_space>> -> vector<4xf32>
ptr.scatter %v, %p, %m : vector<4xf32>, vector<4x!ptr.ptr<#ptr.generic_space>>
// -----
%p, %m, %v = "t.s"() : () -> (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xf32>)
"ptr.scatter"(%v, %p, %m) <{alignment = 3 : i64}> : (vector<4xf32>, vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>) -> ()
// -----
%p, %m, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, vector<4xi1>, vector<4xf32>)
%0 = "ptr.masked_load"(%p, %m, %v) <{alignment = 3 : i64}> : (!ptr.ptr<#ptr.generic_space>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
// -----
%p, %m, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, vector<4xi1>, vector<4xf32>)
"ptr.masked_store"(%v, %p, %m) <{alignment = 3 : i64}> : (vector<4xf32>, !ptr.ptr<#ptr.generic_space>, vector<4xi1>) -> ()
// -----
%p, %q = "t.s"() : () -> (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4x!ptr.ptr<#ptr.generic_space>>)
%0 = "ptr.ptr_diff"(%p, %q) : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4x!ptr.ptr<#ptr.generic_space>>) -> index
// -----
%p, %q = "t.s"() : () -> (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4x!ptr.ptr<#ptr.generic_space>>)
%0 = "ptr.ptr_diff"(%p, %q) : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4x!ptr.ptr<#ptr.generic_space>>) -> vector<5xindex>
// -----
func.func @f(%m: memref<?xf32, #ptr.generic_space>) {
  %3 = ptr.get_metadata %m : memref<?xf32, #ptr.generic_space>
  return
}
// -----
func.func @f(%m: memref<?xf32, #ptr.generic_space>) {
  ptr.get_metadata %m : memref<?xf32, #ptr.generic_space>
  return
}
// -----
func.func @f(%m: memref<4xf32, #ptr.generic_space>) {
  %3 = ptr.get_metadata %m : memref<4xf32, #ptr.generic_space>
  return
}
// -----
func.func @f(%m: memref<?xf32>) {
  %3 = ptr.get_metadata %m : memref<?xf32>
  return
}
// -----
func.func @f(%m: memref<f32, #ptr.generic_space>) {
  %3 = ptr.get_metadata %m : memref<f32, #ptr.generic_space>
  return
}
// -----
func.func @f(%m: memref<*xf32, #ptr.generic_space>) {
  %3 = "ptr.get_metadata"(%m) : (memref<*xf32, #ptr.generic_space>) -> !ptr.ptr_metadata<memref<*xf32, #ptr.generic_space>>
  %4 = ptr.get_metadata %m : memref<*xf32, #ptr.generic_space>
  return
}
// -----
func.func @f(%m: i32) {
  %4 = ptr.get_metadata %m : i32
  return
}
// -----
func.func @f(%m: !ptr.ptr<#ptr.generic_space>, %x: memref<2xf32, #ptr.generic_space>) {
  %3 = ptr.get_metadata %x : memref<2xf32, #ptr.generic_space>
  %4 = ptr.from_ptr %m metadata %3 : !ptr.ptr<#ptr.generic_space> -> memref<2xf32, #ptr.generic_space>
  %5 = ptr.from_ptr %m : !ptr.ptr<#ptr.generic_space> -> memref<?xf32, #ptr.generic_space>
  return
}
// -----
func.func @f(%m: !ptr.ptr<#ptr.generic_space>, %x: memref<?xf32, #ptr.generic_space>) {
  %3 = ptr.get_metadata %x : memref<?xf32, #ptr.generic_space>
  %4 = ptr.from_ptr %m metadata %3 : !ptr.ptr<#ptr.generic_space> -> memref<2xf32, #ptr.generic_space>
  return
}
// -----
%p = "t.s"() : () -> vector<4x!ptr.ptr<#ptr.generic_space>>
%m = "t.s"() : () -> vector<5xi32>
%r = ptr.ptr_add %p, %m : vector<4x!ptr.ptr<#ptr.generic_space>>, vector<5xi32>
// -----
%p = "t.s"() : () -> vector<4x!ptr.ptr<#ptr.generic_space>>
%m = "t.s"() : () -> tensor<4xi32>
%r = ptr.ptr_add %p, %m : vector<4x!ptr.ptr<#ptr.generic_space>>, tensor<4xi32>
// -----
%p = "t.s"() : () -> !ptr.ptr<#ptr.generic_space>
%m = "t.s"() : () -> vector<4xi32>
%r = "ptr.ptr_add"(%p, %m) : (!ptr.ptr<#ptr.generic_space>, vector<4xi32>) -> !ptr.ptr<#ptr.generic_space>
