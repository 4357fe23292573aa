"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?x4xf32>, !shape.shape, !shape.size, tensor<?xindex>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<?x4xf32>, %arg1: !shape.shape, %arg2: !shape.size, %arg3: tensor<?xindex>, %arg4: index):
    %0 = "shape.shape_of"(%arg0) : (tensor<?x4xf32>) -> tensor<?xindex>
    %1 = "shape.const_shape"() <{shape = dense<[1, 2, 3]> : tensor<3xindex>}> : () -> !shape.shape
    %2 = "shape.const_shape"() <{shape = dense<> : tensor<0xindex>}> : () -> tensor<0xindex>
    %3 = "shape.const_size"() <{value = 7 : index}> : () -> !shape.size
    %4 = "shape.broadcast"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
    %5 = "shape.num_elements"(%arg1) : (!shape.shape) -> !shape.size
    %6 = "shape.rank"(%arg1) : (!shape.shape) -> !shape.size
    %7 = "shape.get_extent"(%arg3, %arg4) : (tensor<?xindex>, index) -> index
    %8 = "shape.add"(%arg2, %arg2) : (!shape.size, !shape.size) -> !shape.size
    %9 = "shape.mul"(%arg4, %arg4) : (index, index) -> index
    %10 = "shape.div"(%arg2, %arg4) : (!shape.size, index) -> !shape.size
    %11 = "shape.max"(%arg2, %arg2) : (!shape.size, !shape.size) -> !shape.size
    %12 = "shape.min"(%arg2, %arg2) : (!shape.size, !shape.size) -> !shape.size
    %13 = "shape.size_to_index"(%arg2) : (!shape.size) -> index
    %14 = "shape.index_to_size"(%arg4) : (index) -> !shape.size
    %15 = "shape.to_extent_tensor"(%arg1) : (!shape.shape) -> tensor<?xindex>
    %16 = "shape.from_extents"(%arg4, %arg2) : (index, !shape.size) -> !shape.shape
    %17 = "shape.from_extent_tensor"(%arg3) : (tensor<?xindex>) -> !shape.shape
    %18 = "shape.concat"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
    %19 = "shape.shape_eq"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> i1
    %20 = "shape.is_broadcastable"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> i1
    %21 = "shape.cstr_broadcastable"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.witness
    %22 = "shape.cstr_eq"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.witness
    %23 = "shape.const_witness"() <{passing = true}> : () -> !shape.witness
    %24 = "shape.assuming_all"(%21, %22) : (!shape.witness, !shape.witness) -> !shape.witness
    %25 = "arith.constant"() <{value = true}> : () -> i1
    %26 = "shape.cstr_require"(%25) <{msg = "msg"}> : (i1) -> !shape.witness
    %27 = "shape.assuming"(%24) ({
      %33 = "arith.constant"() <{value = 1 : i32}> : () -> i32
      "shape.assuming_yield"(%33) : (i32) -> ()
    }) : (!shape.witness) -> i32
    %28 = "shape.reduce"(%arg1, %arg2) ({
    ^bb0(%arg5: index, %arg6: !shape.size, %arg7: !shape.size):
      %32 = "shape.mul"(%arg6, %arg7) : (!shape.size, !shape.size) -> !shape.size
      "shape.yield"(%32) : (!shape.size) -> ()
    }) : (!shape.shape, !shape.size) -> !shape.size
    %29 = "shape.any"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
    %30:2 = "shape.split_at"(%arg1, %arg2) : (!shape.shape, !shape.size) -> (!shape.shape, !shape.shape)
    %31 = "shape.value_as_shape"(%arg3) : (tensor<?xindex>) -> !shape.shape
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

