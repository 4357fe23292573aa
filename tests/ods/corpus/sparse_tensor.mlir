#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 64 }>
#sparse1 = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(1, 4, 1)>, d1 : #sparse_tensor<slice(1, 4, 2)>) -> (d0 : dense, d1 : compressed) }>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?xf64>, tensor<64x64xf64, #sparse>, tensor<2x8xf64, #sparse1>, index, memref<?xindex>, memref<?xindex>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<?xf64>, %arg1: tensor<64x64xf64, #sparse>, %arg2: tensor<2x8xf64, #sparse1>, %arg3: index, %arg4: memref<?xindex>, %arg5: memref<?xindex>):
    %0 = "sparse_tensor.slice.offset"(%arg2) <{dim = 0 : index}> : (tensor<2x8xf64, #sparse1>) -> index
    %1 = "sparse_tensor.slice.stride"(%arg2) <{dim = 1 : index}> : (tensor<2x8xf64, #sparse1>) -> index
    %2:4 = "sparse_tensor.expand"(%arg1) : (tensor<64x64xf64, #sparse>) -> (memref<?xf64>, memref<?xi1>, memref<?xindex>, index)
    %3 = "sparse_tensor.compress"(%2#0, %2#1, %2#2, %2#3, %arg1, %arg3) : (memref<?xf64>, memref<?xi1>, memref<?xindex>, index, tensor<64x64xf64, #sparse>, index) -> tensor<64x64xf64, #sparse>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
#map = affine_map<(d0, d1) -> (d1, d0)>
#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x4xf64, #sparse>, tensor<4x4xf64, #sparse>, memref<?xindex>, index, f64, vector<8xf64>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<2x4xf64, #sparse>, %arg1: tensor<4x4xf64, #sparse>, %arg2: memref<?xindex>, %arg3: index, %arg4: f64, %arg5: vector<8xf64>):
    %0 = "sparse_tensor.concatenate"(%arg0, %arg1) <{dimension = 0 : index}> : (tensor<2x4xf64, #sparse>, tensor<4x4xf64, #sparse>) -> tensor<6x4xf64, #sparse>
    "sparse_tensor.sort"(%arg3, %arg2) <{algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>, ny = 0 : index, perm_map = #map}> : (index, memref<?xindex>) -> ()
    %1 = "sparse_tensor.unary"(%arg4) ({
    ^bb0(%arg11: f64):
      "sparse_tensor.yield"(%arg11) : (f64) -> ()
    }, {
    }) : (f64) -> f64
    %2 = "sparse_tensor.binary"(%arg4, %arg4) <{left_identity}> ({
    ^bb0(%arg9: f64, %arg10: f64):
      "sparse_tensor.yield"(%arg9) : (f64) -> ()
    }, {
    }, {
    }) : (f64, f64) -> f64
    %3 = "sparse_tensor.reduce"(%arg4, %arg4, %arg4) ({
    ^bb0(%arg7: f64, %arg8: f64):
      "sparse_tensor.yield"(%arg7) : (f64) -> ()
    }) : (f64, f64, f64) -> f64
    %4 = "sparse_tensor.select"(%arg4) ({
    ^bb0(%arg6: f64):
      %5 = "arith.constant"() <{value = true}> : () -> i1
      "sparse_tensor.yield"(%5) : (i1) -> ()
    }) : (f64) -> f64
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
"builtin.module"() ({
  "func.func"() <{function_type = (!sparse_tensor.storage_specifier<#sparse>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !sparse_tensor.storage_specifier<#sparse>, %arg1: index):
    %0 = "sparse_tensor.storage_specifier.get"(%arg0) <{specifierKind = #sparse_tensor<kind val_mem_sz>}> : (!sparse_tensor.storage_specifier<#sparse>) -> index
    %1 = "sparse_tensor.storage_specifier.set"(%arg0, %arg1) <{level = 0 : index, specifierKind = #sparse_tensor<kind lvl_sz>}> : (!sparse_tensor.storage_specifier<#sparse>, index) -> !sparse_tensor.storage_specifier<#sparse>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<64x64xf64, #sparse>, tensor<?xindex>, tensor<?xindex>, tensor<?xf64>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<64x64xf64, #sparse>, %arg1: tensor<?xindex>, %arg2: tensor<?xindex>, %arg3: tensor<?xf64>, %arg4: index):
    %0 = "sparse_tensor.assemble"(%arg1, %arg2, %arg3) : (tensor<?xindex>, tensor<?xindex>, tensor<?xf64>) -> tensor<64x64xf64, #sparse>
    %1:6 = "sparse_tensor.disassemble"(%arg0, %arg1, %arg2, %arg3) : (tensor<64x64xf64, #sparse>, tensor<?xindex>, tensor<?xindex>, tensor<?xf64>) -> (tensor<?xindex>, tensor<?xindex>, tensor<?xf64>, index, index, index)
    %2 = "sparse_tensor.reinterpret_map"(%arg0) : (tensor<64x64xf64, #sparse>) -> tensor<64x64xf64, #sparse>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?x?xf32, #sparse>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<?x?xf32, #sparse>, %arg1: index):
    %0 = "sparse_tensor.reorder_coo"(%arg0) <{algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (tensor<?x?xf32, #sparse>) -> tensor<?x?xf32, #sparse>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
func.func @f(%free0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  "sparse_tensor.foreach"(%free0) ({
  ^bb0(%arg3: index, %arg4: index, %arg5: f32):
    "sparse_tensor.yield"() : () -> ()
  }) : (tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> ()
  return
}
// -----
func.func @f(%arg0: tensor<4x4xi64>) {
  %0 = "sparse_tensor.convert"(%arg0) : (tensor<4x4xi64>) -> tensor<4x4xi64>
  return
}
// -----
func.func @f() {
  %0 = "sparse_tensor.has_runtime_library"() : () -> i1
  return
}
// -----
func.func @f(%arg0: index, %arg1: memref<4xindex, 3>, %arg2: index, %arg3: index) {
  %0:2 = "sparse_tensor.push_back"(%arg0, %arg1, %arg2, %arg3) : (index, memref<4xindex, 3>, index, index) -> (memref<4xindex, 3>, index)
  return
}
// -----
func.func @f() {
  %0 = "sparse_tensor.storage_specifier.init"() : () -> !sparse_tensor.storage_specifier<#sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>
  return
}
// -----
func.func @f(%arg0: !llvm.ptr) {
  %0 = "sparse_tensor.new"(%arg0) : (!llvm.ptr) -> tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
func.func @f(%arg0: tensor<4x4xf32>) {
  %0 = "sparse_tensor.convert"(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
func.func @f(%arg0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = "sparse_tensor.positions"(%arg0) <{level = 1 : index}> : (tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> memref<?xindex>
  return
}
// -----
func.func @f(%arg0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = "sparse_tensor.coordinates"(%arg0) <{level = 1 : index}> : (tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> memref<?xindex>
  return
}
// -----
func.func @f(%arg0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = "sparse_tensor.values"(%arg0) : (tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> memref<?xf32>
  return
}
// -----
func.func @f(%arg0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = "sparse_tensor.number_of_entries"(%arg0) : (tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> index
  return
}
// -----
func.func @f(%arg0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg1: index) {
  %0 = "sparse_tensor.lvl"(%arg0, %arg1) : (tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, index) -> index
  return
}
// -----
func.func @f(%arg0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = "sparse_tensor.load"(%arg0) : (tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
func.func @f(%arg0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  "sparse_tensor.print"(%arg0) : (tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> ()
  return
}
// -----
func.func @f(%arg0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg1: !llvm.ptr) {
  "sparse_tensor.out"(%arg0, %arg1) : (tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, !llvm.ptr) -> ()
  return
}

// -----
#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<8x8xf32, #sparse>) -> (), sym_name = "s"}> ({
  ^bb0(%arg0: tensor<8x8xf32, #sparse>):
    %0 = "sparse_tensor.extract_iteration_space"(%arg0) <{hiLvl = 1 : index, loLvl = 0 : index}> : (tensor<8x8xf32, #sparse>) -> !sparse_tensor.iter_space<#sparse, lvls = 0>
    %1 = "sparse_tensor.extract_iteration_space"(%arg0) <{hiLvl = 2 : index, loLvl = 0 : index}> : (tensor<8x8xf32, #sparse>) -> !sparse_tensor.iter_space<#sparse, lvls = 0 to 2>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
