%v0, %v1 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 5 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, i32)
%r = "ptr.ptr_add"(%v0, %v1) <{flags = 6 : i32}> : (!ptr.ptr<#ptr.generic_space>, i32) -> (!ptr.ptr<#ptr.generic_space>)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{alignment = []}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = -1 : i32, alignment = [4]}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{alignment = [1 : i32, 2 : i32]}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{alignment = [3]}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = "x", alignment = [4]}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0, %v1 = "t.s"() : () -> (i128, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 8 : i32, alignment = [4], syncscope = "x"}> : (i128, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (tensor<4xi32>, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 5 : i32, alignment = [4]}> : (tensor<4xi32>, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (memref<4xf32>)
%r = "ptr.get_metadata"(%v0)  : (memref<4xf32>) -> (!ptr.ptr_metadata<memref<4xf32>>)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 7 : i32}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 8 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (f32)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 4 : i32, alignment = [4]}> : (!ptr.ptr<#ptr.generic_space>) -> (i7)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 7 : i32}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 4 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (i128)
// -----
%v0, %v1 = "t.s"() : () -> (tensor<4xi32>, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 8 : i32, alignment = [4]}> : (tensor<4xi32>, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (i128, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 8 : i32, alignment = [4]}> : (i128, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (f32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = -1 : i32, alignment = [4]}> : (f32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 0 : i32}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (f32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 0 : i32, alignment = [4], syncscope = "x"}> : (f32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{alignment = [true]}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 8 : i32, alignment = [4], syncscope = "x"}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 3 : i32, alignment = [4]}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (i128, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = -1 : i32, alignment = [4]}> : (i128, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi32>, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 3 : i32, alignment = [4], syncscope = "x"}> : (vector<4xi32>, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 0 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (i1)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 8 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (!llvm.struct<()>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, vector<4xi1>, vector<4xi32>)
%r = "ptr.masked_load"(%v0, %v1, %v2) <{alignment = [1, 2]}> : (!ptr.ptr<#ptr.generic_space>, vector<4xi1>, vector<4xi32>) -> (vector<4xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (i128, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 5 : i32, alignment = [4]}> : (i128, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 5 : i32, syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 4 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (vector<4xi32>)
// -----
%v0 = "t.s"() : () -> (memref<4xf32, affine_map<(d0)->(d0*2)>>)
%r = "ptr.get_metadata"(%v0)  : (memref<4xf32, affine_map<(d0)->(d0*2)>>) -> (!ptr.ptr_metadata<memref<4xf32, #ptr.generic_space>>)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 8 : i32, alignment = [4]}> : (!ptr.ptr<#ptr.generic_space>) -> (i7)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 8 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (vector<4xi32>)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 0 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = -1 : i32, alignment = [4], syncscope = "x"}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 3 : i32, syncscope = "x"}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi32>, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 8 : i32, alignment = [4]}> : (vector<4xi32>, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 0 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (i7)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{alignment = [1 : i32, 2 : i32]}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (memref<4xf32, affine_map<(d0)->(d0*2)>, #ptr.generic_space>)
%r = "ptr.get_metadata"(%v0)  : (memref<4xf32, affine_map<(d0)->(d0*2)>, #ptr.generic_space>) -> (!ptr.ptr_metadata<memref<4xf32, #ptr.generic_space>>)
// -----
%v0, %v1 = "t.s"() : () -> (i128, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 5 : i32, alignment = [4], syncscope = "x"}> : (i128, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 4 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 8 : i32, alignment = [4], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 5 : i32}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.from_ptr"(%v0)  : (!ptr.ptr<#ptr.generic_space>) -> (memref<?xf32, #ptr.generic_space>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<4xi32>, vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>)
"ptr.scatter"(%v0, %v1, %v2) <{alignment = [3]}> : (vector<4xi32>, vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{alignment = [-8]}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{alignment = [9223372036854775807]}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 3 : i32}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xi32>)
%r = "ptr.gather"(%v0, %v1, %v2)  : (tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xi32>) -> (vector<4xi64>)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 5 : i32}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xi32>)
%r = "ptr.gather"(%v0, %v1, %v2)  : (tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xi32>) -> (vector<4xi32>)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{alignment = [-8]}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 0 : i32, alignment = [0], syncscope = "x"}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0, %v1 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, !ptr.ptr_metadata<memref<?xf32, #ptr.generic_space>>)
%r = "ptr.from_ptr"(%v0, %v1)  : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr_metadata<memref<?xf32, #ptr.generic_space>>) -> (!ptr.ptr<#ptr.generic_space>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<4xi32>, tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<2xi1>)
"ptr.scatter"(%v0, %v1, %v2)  : (vector<4xi32>, tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<2xi1>) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<2xi1>, vector<4xi32>)
%r = "ptr.gather"(%v0, %v1, %v2)  : (tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<2xi1>, vector<4xi32>) -> (vector<4xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xi32>)
%r = "ptr.gather"(%v0, %v1, %v2) <{alignment = [3]}> : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xi32>) -> (vector<4xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<2xi1>, vector<4xi32>)
%r = "ptr.gather"(%v0, %v1, %v2)  : (tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<2xi1>, vector<4xi32>) -> (vector<4xi64>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<4xi32>, tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>)
"ptr.scatter"(%v0, %v1, %v2)  : (vector<4xi32>, tensor<8x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 3 : i32, alignment = [3]}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, !ptr.ptr_metadata<memref<?xf32, 3>>)
%r = "ptr.from_ptr"(%v0, %v1)  : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr_metadata<memref<?xf32, 3>>) -> (memref<4xf32, 3>)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 3 : i32}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<4xi32>, !ptr.ptr<#ptr.generic_space>, vector<4xi1>)
"ptr.masked_store"(%v0, %v1, %v2) <{alignment = [-1]}> : (vector<4xi32>, !ptr.ptr<#ptr.generic_space>, vector<4xi1>) -> ()
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<4xi32>, !ptr.ptr<#ptr.generic_space>, vector<4xi1>)
"ptr.masked_store"(%v0, %v1, %v2) <{alignment = [3]}> : (vector<4xi32>, !ptr.ptr<#ptr.generic_space>, vector<4xi1>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 4 : i32, alignment = [0]}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{alignment = [-9223372036854775808]}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{alignment = [9223372036854775807]}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 4 : i32, alignment = [3]}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 4 : i32, alignment = [0]}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{ordering = 3 : i32, alignment = [3]}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0, %v1 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, !ptr.ptr_metadata<memref<?xf32, #ptr.generic_space>>)
%r = "ptr.from_ptr"(%v0, %v1)  : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr_metadata<memref<?xf32, #ptr.generic_space>>) -> (memref<4xf32, #ptr.generic_space>)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 0 : i32, alignment = [3], syncscope = "x"}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.from_ptr"(%v0)  : (!ptr.ptr<#ptr.generic_space>) -> (memref<4xf32, #ptr.generic_space>)
// -----
%v0 = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r = "ptr.load"(%v0) <{alignment = [-9223372036854775808]}> : (!ptr.ptr<#ptr.generic_space>) -> (i32)
// -----
%v0, %v1 = "t.s"() : () -> (i32, !ptr.ptr<#ptr.generic_space>)
"ptr.store"(%v0, %v1) <{ordering = 4 : i32, alignment = [3]}> : (i32, !ptr.ptr<#ptr.generic_space>) -> ()
