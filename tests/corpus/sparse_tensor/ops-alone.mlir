#sparse = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>
"builtin.module"() ({
  %0 = "t.src"() : () -> tensor<4x4xi64>
  %1 = "sparse_tensor.convert"(%0) : (tensor<4x4xi64>) -> tensor<4x4xi64>
  %2 = "sparse_tensor.convert"(%0) : (tensor<4x4xi64>) -> tensor<4x4xi64>
  "t.use"(%1, %2) : (tensor<4x4xi64>, tensor<4x4xi64>) -> ()
  "t.write"() : () -> ()
  %3 = "sparse_tensor.convert"(%0) : (tensor<4x4xi64>) -> tensor<4x4xi64>
  %4 = "sparse_tensor.has_runtime_library"() : () -> i1
  %5 = "sparse_tensor.has_runtime_library"() : () -> i1
  "t.use"(%4, %5) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %6 = "sparse_tensor.has_runtime_library"() : () -> i1
  %7:4 = "t.src"() : () -> (index, memref<4xindex, 3>, index, index)
  %8:2 = "sparse_tensor.push_back"(%7#0, %7#1, %7#2, %7#3) : (index, memref<4xindex, 3>, index, index) -> (memref<4xindex, 3>, index)
  %9:2 = "sparse_tensor.push_back"(%7#0, %7#1, %7#2, %7#3) : (index, memref<4xindex, 3>, index, index) -> (memref<4xindex, 3>, index)
  "t.use"(%8#0, %8#1, %9#0, %9#1) : (memref<4xindex, 3>, index, memref<4xindex, 3>, index) -> ()
  "t.write"() : () -> ()
  %10:2 = "sparse_tensor.push_back"(%7#0, %7#1, %7#2, %7#3) : (index, memref<4xindex, 3>, index, index) -> (memref<4xindex, 3>, index)
  %11 = "sparse_tensor.storage_specifier.init"() : () -> !sparse_tensor.storage_specifier<#sparse>
  %12 = "sparse_tensor.storage_specifier.init"() : () -> !sparse_tensor.storage_specifier<#sparse>
  "t.use"(%11, %12) : (!sparse_tensor.storage_specifier<#sparse>, !sparse_tensor.storage_specifier<#sparse>) -> ()
  "t.write"() : () -> ()
  %13 = "sparse_tensor.storage_specifier.init"() : () -> !sparse_tensor.storage_specifier<#sparse>
}) : () -> ()
