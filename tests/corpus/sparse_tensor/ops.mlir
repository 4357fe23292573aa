#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
"builtin.module"() ({
  "func.func"() <{function_type = (!llvm.ptr, index, tensor<4x4xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !llvm.ptr, %arg1: index, %arg2: tensor<4x4xf32>):
    %0 = "sparse_tensor.new"(%arg0) : (!llvm.ptr) -> tensor<4x4xf32, #sparse>
    %1 = "sparse_tensor.convert"(%arg2) : (tensor<4x4xf32>) -> tensor<4x4xf32, #sparse>
    %2 = "sparse_tensor.positions"(%0) <{level = 1 : index}> : (tensor<4x4xf32, #sparse>) -> memref<?xindex>
    %3 = "sparse_tensor.coordinates"(%0) <{level = 1 : index}> : (tensor<4x4xf32, #sparse>) -> memref<?xindex>
    %4 = "sparse_tensor.values"(%0) : (tensor<4x4xf32, #sparse>) -> memref<?xf32>
    %5 = "sparse_tensor.number_of_entries"(%0) : (tensor<4x4xf32, #sparse>) -> index
    %6 = "sparse_tensor.lvl"(%0, %arg1) : (tensor<4x4xf32, #sparse>, index) -> index
    %7 = "sparse_tensor.load"(%0) : (tensor<4x4xf32, #sparse>) -> tensor<4x4xf32, #sparse>
    "sparse_tensor.foreach"(%0) ({
    ^bb0(%arg3: index, %arg4: index, %arg5: f32):
      "sparse_tensor.yield"() : () -> ()
    }) : (tensor<4x4xf32, #sparse>) -> ()
    "sparse_tensor.print"(%0) : (tensor<4x4xf32, #sparse>) -> ()
    "sparse_tensor.out"(%0, %arg0) : (tensor<4x4xf32, #sparse>, !llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

