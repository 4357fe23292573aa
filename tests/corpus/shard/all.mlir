"builtin.module"() ({
  "shard.grid"() <{shape = array<i64: 2, 2>, sym_name = "g"}> : () -> ()
  "shard.grid"() <{shape = array<i64: -9223372036854775808, 4, -9223372036854775808>, sym_name = "h"}> : () -> ()
  "func.func"() <{function_type = (tensor<2x2xi8>, tensor<2x4xi8>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<2x2xi8>, %arg1: tensor<2x4xi8>, %arg2: index):
    %0 = "shard.all_gather"(%arg0) <{gather_axis = 1 : index, grid = @g, grid_axes = array<i16: 1>}> : (tensor<2x2xi8>) -> tensor<2x4xi8>
    %1 = "shard.all_slice"(%arg1) <{grid = @g, grid_axes = array<i16: 1>, slice_axis = 1 : index}> : (tensor<2x4xi8>) -> tensor<2x2xi8>
    %2 = "shard.gather"(%arg0) <{gather_axis = 1 : index, grid = @g, grid_axes = array<i16: 1>, root = array<i64: 1>}> : (tensor<2x2xi8>) -> tensor<2x4xi8>
    %3 = "shard.all_reduce"(%arg0) <{grid = @g, grid_axes = array<i16: 0>, reduction = #shard<partial max>}> : (tensor<2x2xi8>) -> tensor<2x2xi8>
    %4 = "shard.sharding"() <{grid = @g, operandSegmentSizes = array<i32: 0, 0>, split_axes = #shard<axisarray[[0], [1]]>, static_halo_sizes = array<i64>, static_sharded_dims_offsets = array<i64>}> : () -> !shard.sharding
    %5 = "shard.sharding"() <{grid = @g, operandSegmentSizes = array<i32: 0, 0>, split_axes = #shard<axisarray[[0]]>, static_halo_sizes = array<i64: 1, 2>, static_sharded_dims_offsets = array<i64>}> : () -> !shard.sharding
    %6 = "shard.shard"(%arg0, %4) : (tensor<2x2xi8>, !shard.sharding) -> tensor<2x2xi8>
    %7 = "shard.shard"(%6, %4) <{annotate_for_users}> : (tensor<2x2xi8>, !shard.sharding) -> tensor<2x2xi8>
    %8:2 = "shard.grid_shape"() <{axes = array<i16>, grid = @g}> : () -> (index, index)
    %9 = "shard.grid_shape"() <{axes = array<i16: 1>, grid = @h}> : () -> index
    %10:2 = "shard.process_multi_index"() <{axes = array<i16>, grid = @g}> : () -> (index, index)
    %11 = "shard.process_linear_index"() <{grid = @g}> : () -> index
    %12 = "shard.broadcast"(%arg0) <{grid = @g, grid_axes = array<i16: 0>, root = array<i64: 0>}> : (tensor<2x2xi8>) -> tensor<2x2xi8>
    %13 = "shard.get_sharding"(%7) : (tensor<2x2xi8>) -> !shard.sharding
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

