shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_gather"(%v0) <{grid = @g, grid_axes = array<i16: 2>, gather_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<4x?xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 0, 0>, split_axis = 0 : index, concat_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<8x3xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16: 1, 0>, root = array<i64: 0, 0>, scatter_axis = -1 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.gather"(%v0) <{grid = @g, grid_axes = array<i16: 0>, root = array<i64: 0>, gather_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<4x?xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.broadcast"(%v0) <{grid = @g, grid_axes = array<i16: 2>, root = array<i64: 0, 0>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_gather"(%v0) <{grid = @g, grid_axes = array<i16: 1>, gather_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.broadcast"(%v0) <{grid = @g, grid_axes = array<i16>, root = array<i64: 1>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.gather"(%v0) <{grid = @g, grid_axes = array<i16: 0, 1>, root = array<i64: 0, 0>, gather_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<24x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16>, split_axis = 1 : index, concat_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<2x12xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.reduce"(%v0) <{grid = @g, grid_axes = array<i16>, root = array<i64: 2>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 2>, split_axis = 0 : index, concat_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<4x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16: 0>, root = array<i64: 0>, scatter_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<2x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: -1>, split_axis = 0 : index, concat_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<?x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.gather"(%v0) <{grid = @g, grid_axes = array<i16>, root = array<i64: 0>, gather_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<4x?xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 2, 2>, split_axis = 1 : index, concat_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.recv"(%v0) <{grid = @g, grid_axes = array<i16: 0>, source = array<i64: 2, 1>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.recv"(%v0) <{grid = @g, grid_axes = array<i16: 0, 0>, source = array<i64: -1>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16>, root = array<i64: 0>, scatter_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.reduce_scatter"(%v0) <{grid = @g, grid_axes = array<i16: 2>, scatter_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<4x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 2>, split_axis = 0 : index, concat_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<4x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.broadcast"(%v0) <{grid = @g, grid_axes = array<i16: 0, 1>, root = array<i64>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_gather"(%v0) <{grid = @g, grid_axes = array<i16: 2>, gather_axis = -1 : index}> : (tensor<4x6xf32>) -> (tensor<2x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.send"(%v0) <{grid = @g, grid_axes = array<i16: -1>, destination = array<i64: 1>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.recv"(%v0) <{grid = @g, grid_axes = array<i16: 0, 1>, source = array<i64: 2, 1>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.reduce"(%v0) <{grid = @g, grid_axes = array<i16: 2>, root = array<i64: 0>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.broadcast"(%v0) <{grid = @g, grid_axes = array<i16: 0, 0>, root = array<i64: 0, 0>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16: 0>, root = array<i64: 0>, scatter_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.send"(%v0) <{grid = @g, grid_axes = array<i16: 2, 2>, destination = array<i64: 2, 1>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16>, root = array<i64: 0>, scatter_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_gather"(%v0) <{grid = @g, grid_axes = array<i16: 0, 1>, gather_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<24x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 0, 5, 0>, split_axis = 0 : index, concat_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<2x12xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.gather"(%v0) <{grid = @g, grid_axes = array<i16: 2>, root = array<i64: 0>, gather_axis = -1 : index}> : (tensor<4x6xf32>) -> (tensor<4x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 0>, split_axis = 0 : index, concat_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<2x12xf32>)
// -----
shard.grid @g(shape = 2x3)
%r = "shard.process_multi_index"() <{grid = @g, axes = array<i16: 2>}> : () -> (index, index, index)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.all_reduce"(%v0) <{grid = @g, grid_axes = array<i16: 0>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.reduce_scatter"(%v0) <{grid = @g, grid_axes = array<i16: 0>, scatter_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<12x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16: 0, 1>, root = array<i64: 0, 0>, scatter_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<24x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.gather"(%v0) <{grid = @g, grid_axes = array<i16: 2>, root = array<i64: 0>, gather_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<2x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.recv"(%v0) <{grid = @g, grid_axes = array<i16>, source = array<i64: 2>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_slice"(%v0) <{grid = @g, grid_axes = array<i16: 0, 1>, slice_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<24x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.gather"(%v0) <{grid = @g, grid_axes = array<i16: 0>, root = array<i64: 0>, gather_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.recv"(%v0) <{grid = @g, grid_axes = array<i16: 2>, source = array<i64: 0, 3>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16: 2>, root = array<i64: 0>, scatter_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<24x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.reduce_scatter"(%v0) <{grid = @g, grid_axes = array<i16: 2, 2>, scatter_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 1, 0>, split_axis = 2 : index, concat_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.reduce"(%v0) <{grid = @g, grid_axes = array<i16: -1>, root = array<i64: -1>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.broadcast"(%v0) <{grid = @g, grid_axes = array<i16: 0, 5, 0>, root = array<i64: 2>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%r = "shard.grid_shape"() <{grid = @g, axes = array<i16: 1>}> : () -> (index, index)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16>, root = array<i64: 0>, scatter_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<?x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.reduce_scatter"(%v0) <{grid = @g, grid_axes = array<i16: 2>, scatter_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<4x3xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16: 2, 2>, root = array<i64: 0, 0>, scatter_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.reduce_scatter"(%v0) <{grid = @g, grid_axes = array<i16>, scatter_axis = -1 : index}> : (tensor<4x6xf32>) -> (tensor<2x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_gather"(%v0) <{grid = @g, grid_axes = array<i16: 2, 2>, gather_axis = -1 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.reduce"(%v0) <{grid = @g, grid_axes = array<i16: 0, 1>, root = array<i64: 0, 3>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.reduce"(%v0) <{grid = @g, grid_axes = array<i16>, root = array<i64: 2, 1>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_slice"(%v0) <{grid = @g, grid_axes = array<i16>, slice_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<4x?xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.reduce"(%v0) <{grid = @g, grid_axes = array<i16: 1, 0>, root = array<i64: 0, 3>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_slice"(%v0) <{grid = @g, grid_axes = array<i16: -1>, slice_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.all_reduce"(%v0) <{grid = @g, grid_axes = array<i16>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_gather"(%v0) <{grid = @g, grid_axes = array<i16: 0, 5, 0>, gather_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.reduce_scatter"(%v0) <{grid = @g, grid_axes = array<i16: 0>, scatter_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.reduce"(%v0) <{grid = @g, grid_axes = array<i16: -1>, root = array<i64: 3>}> : (tensor<4xf32>) -> (tensor<4xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_slice"(%v0) <{grid = @g, grid_axes = array<i16>, slice_axis = -1 : index}> : (tensor<4x6xf32>) -> (tensor<12x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16: 2>, root = array<i64: 0>, scatter_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<4x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_slice"(%v0) <{grid = @g, grid_axes = array<i16: 0>, slice_axis = -1 : index}> : (tensor<4x6xf32>) -> (tensor<12x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 0, 5, 0>, split_axis = 0 : index, concat_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<2x12xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.gather"(%v0) <{grid = @g, grid_axes = array<i16: 0, 5, 0>, root = array<i64: 0, 0>, gather_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.reduce_scatter"(%v0) <{grid = @g, grid_axes = array<i16>, scatter_axis = -1 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 2, 2>, split_axis = 1 : index, concat_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<4x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_gather"(%v0) <{grid = @g, grid_axes = array<i16>, gather_axis = -1 : index}> : (tensor<4x6xf32>) -> (tensor<2x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_slice"(%v0) <{grid = @g, grid_axes = array<i16: 2, 2>, slice_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 1, 0>, split_axis = 1 : index, concat_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 1>, split_axis = 1 : index, concat_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<8x3xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16>, split_axis = 2 : index, concat_axis = 0 : index}> : (tensor<4x6xf32>) -> (tensor<8x3xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.all_to_all"(%v0) <{grid = @g, grid_axes = array<i16: 0, 1>, split_axis = 0 : index, concat_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<8x3xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.gather"(%v0) <{grid = @g, grid_axes = array<i16: -1>, root = array<i64: 0>, gather_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16: 0>, root = array<i64: 0>, scatter_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<8x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.gather"(%v0) <{grid = @g, grid_axes = array<i16: 0, 1>, root = array<i64: 0, 0>, gather_axis = 1 : index}> : (tensor<4x6xf32>) -> (tensor<2x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.scatter"(%v0) <{grid = @g, grid_axes = array<i16>, root = array<i64: 0>, scatter_axis = 2 : index}> : (tensor<4x6xf32>) -> (tensor<?x6xf32>)
// -----
shard.grid @g(shape = 2x3)
%v0 = "t.s"() : () -> (tensor<4x6xf32>)
%r = "shard.gather"(%v0) <{grid = @g, grid_axes = array<i16: 0, 1>, root = array<i64: 0, 0>, gather_axis = -1 : index}> : (tensor<4x6xf32>) -> (tensor<12x6xf32>)
// -----
%0 = "t.s"() : () -> tensor<4xf32>
%1 = "shard.all_gather"(%0) <{grid = @nope, grid_axes = array<i16: 0>, gather_axis = 0 : index}> : (tensor<4xf32>) -> tensor<4xf32>
// -----
shard.grid @g(shape = 2x2)
%0 = "t.s"() : () -> tensor<4xf32>
%1 = "shard.all_gather"(%0) <{grid = @g, grid_axes = array<i16: 0>, gather_axis = 0 : index}> : (tensor<4xf32>) -> tensor<8xf32>
// -----
shard.grid @g(shape = 2x2)
%0 = "t.s"() : () -> tensor<4xf32>
%1 = "shard.all_gather"(%0) <{grid = @g, grid_axes = array<i16: 0>, gather_axis = 0 : index}> : (tensor<4xf32>) -> tensor<4xf32>
// -----
shard.grid @g(shape = 2x2)
%0 = "t.s"() : () -> tensor<4xf32>
%1 = "shard.all_gather"(%0) <{grid = @g, grid_axes = array<i16: 2>, gather_axis = 0 : index}> : (tensor<4xf32>) -> tensor<4xf32>
// -----
shard.grid @g(shape = 2x2)
%0 = "t.s"() : () -> tensor<4xf32>
%1 = "shard.all_gather"(%0) <{grid = @g, grid_axes = array<i16: 0, 0>, gather_axis = 0 : index}> : (tensor<4xf32>) -> tensor<4xf32>
// -----
shard.grid @g(shape = 2x2)
%0 = "t.s"() : () -> tensor<4xf32>
%1 = "shard.all_gather"(%0) <{grid = @g, grid_axes = array<i16: 0>, gather_axis = 1 : index}> : (tensor<4xf32>) -> tensor<4xf32>
// -----
func.func private @f()
%0 = "t.s"() : () -> tensor<4xf32>
%1 = "shard.all_gather"(%0) <{grid = @f, grid_axes = array<i16: 0>, gather_axis = 0 : index}> : (tensor<4xf32>) -> tensor<4xf32>
// -----
%0 = "t.s"() : () -> tensor<4xf32>
%1 = "shard.all_reduce"(%0) <{grid = @f, grid_axes = array<i16: 0>}> : (tensor<4xf32>) -> tensor<4xf32>
// -----
%0 = "shard.sharding"() <{grid = @nope, split_axes = #shard<axisarray[[]]>, operandSegmentSizes = array<i32: 0, 0>, static_sharded_dims_offsets = array<i64>, static_halo_sizes = array<i64>}> : () -> !shard.sharding
// -----
%0 = "shard.process_linear_index"() <{grid = @nope}> : () -> index
// -----
%0 = "shard.grid_shape"() <{grid = @nope, axes = array<i16>}> : () -> index
// -----
shard.grid @g(shape = 2x2)
%0 = "shard.grid_shape"() <{grid = @g, axes = array<i16>}> : () -> index
// -----
shard.grid @g(shape = 2x2)
%0:2 = "shard.grid_shape"() <{grid = @g, axes = array<i16: 0, 2>}> : () -> (index, index)
// -----
shard.grid @g(shape = 2x2)
%0 = "shard.process_multi_index"() <{grid = @g, axes = array<i16>}> : () -> index
// -----
%0 = "shard.process_multi_index"() <{grid = @g, axes = array<i16>}> : () -> index
// -----
%0:2 = "shard.neighbors_linear_indices"() <{grid = @g, split_axes = array<i16>, operandSegmentSizes = array<i32>}> : () -> (index, index)
// -----
"shard.shift"() : () -> ()
// -----
"test.op"() {a = #shard<axisarray[[0]]>, b = #shard<axisarray[]>, c = #shard<axisarray[[]]>, d = #shard<axisarray[[0, 1], [2]]>, e = #shard.axisarray<[[0, 1], [2]]>} : () -> ()
// -----
"test.op"() {d = #shard<axisarray[[0, 1], [2]]>} : () -> ()
// -----
"test.op"() {d = #shard.axisarray[[0, 1], [2]]} : () -> ()
// -----
"test.op"() {d = #shard<axisarray[]>, x = #shard<axisarray [ [] ] > , p = #shard<partial  sum>} : () -> ()
// -----
"test.op"() {d = #shard<axisarray[[40000]]>} : () -> ()
// -----
"test.op"() {d = #shard<axisarray[a]>} : () -> ()
// -----
"test.op"() {d = #shard<axisarray[[a]]>} : () -> ()
// -----
"test.op"() {d = #shard<axisarray[[1] [2]]>} : () -> ()
// -----
"test.op"() {d = #shard<axisarray[[1 2]]>} : () -> ()
// -----
"test.op"() {d = #shard<axisarray<[[1 2]]>>} : () -> ()
// -----
"test.op"() {d = #shard<axisarray 3>} : () -> ()
// -----
"test.op"() {d = #shard<axisarray[[-1]] 3>} : () -> ()
// -----
"test.op"() {d = #shard<partial foo>} : () -> ()
// -----
shard.grid @g(shape = 2x2x4)
%0 = shard.sharding @g split_axes = [[]] : !shard.sharding
%1 = shard.sharding @g split_axes = [] : !shard.sharding
%2 = shard.sharding @g split_axes = [[0, 1], [2]] : !shard.sharding
// -----
shard.grid @g(shape = 2x2x4)
%2 = shard.sharding @g split_axes = [array<i16: 0>] : !shard.sharding
// -----
shard.grid @g(shape = 2x2x4)
%2 = shard.sharding @g split_axes = 3 : !shard.sharding
// -----
shard.grid @g(shape = 2x2x4)
%2 = shard.sharding @g split_axes = [[0], 3] : !shard.sharding
// -----
shard.grid @g(shape = 2x2x4)
%2 = shard.sharding @g split_axes = [[0], [x]] : !shard.sharding
// -----
shard.grid @g(shape = 2x2x4)
%2 = shard.sharding @g split_axes = [[0] : !shard.sharding
// -----
shard.grid @g(shape = 2x2x4)
%2 = shard.sharding @g split_axes = #shard<axisarray[[0]]> : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
func.func @f(%t: tensor<2x2xi8>, %i: index) {
  %0 = shard.all_gather %t on @g grid_axes = [0] gather_axis = 1 : tensor<2x2xi8> -> tensor<2x4xi8>
  %1 = shard.all_reduce %t on @g grid_axes = [0] : tensor<2x2xi8> -> tensor<2x2xi8>
  %2 = shard.all_slice %t on @g grid_axes = [0] slice_axis = 1 : tensor<2x2xi8> -> tensor<2x1xi8>
  %3 = shard.all_to_all %t on @g grid_axes = [0] split_axis = 0 concat_axis = 1 : tensor<2x2xi8> -> tensor<1x4xi8>
  %4 = shard.broadcast %t on @g grid_axes = [0] root = [0] : (tensor<2x2xi8>) -> tensor<2x2xi8>
  %5 = shard.gather %t on @g grid_axes = [0] gather_axis = 1 root = [0] : (tensor<2x2xi8>) -> tensor<2x4xi8>
  %6 = shard.recv %t on @g grid_axes = [0] source = [0] : (tensor<2x2xi8>) -> tensor<2x2xi8>
  %7 = shard.reduce %t on @g grid_axes = [0] root = [0] : (tensor<2x2xi8>) -> tensor<2x2xi8>
  %8 = shard.reduce_scatter %t on @g grid_axes = [0] scatter_axis = 0 : tensor<2x2xi8> -> tensor<1x2xi8>
  %9 = shard.scatter %t on @g grid_axes = [0] scatter_axis = 0 root = [0] : (tensor<2x2xi8>) -> tensor<1x2xi8>
  %10 = shard.send %t on @g grid_axes = [0] destination = [0] : (tensor<2x2xi8>) -> tensor<2x2xi8>
  %11 = shard.shift %t on @g grid_axes = [0] shift_axis = 0 offset = 2 rotate : tensor<2x2xi8> -> tensor<2x2xi8>
  %12 = shard.process_linear_index on @g : index
  %13:2 = shard.process_multi_index on @g : index, index
  %14:2 = shard.grid_shape @g : index, index
  %15:2 = shard.neighbors_linear_indices on @g[%i, %i] split_axes = [0] : index, index
  %16 = shard.sharding @g split_axes = [[0]] : !shard.sharding
  %17 = shard.shard %t to %16 : tensor<2x2xi8>
  %18 = shard.get_sharding %t : tensor<2x2xi8> -> !shard.sharding
  %19 = shard.update_halo %t on @g split_axes = [[0]] halo_sizes = [1, 1] : tensor<2x2xi8>
  %20:2 = shard.shard_shape dims = [2, 2] sharding = %16 device = [0, 0] : index, index
  return
}
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0]] halo_sizes = [1] sharded_dims_offsets = [1] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0]] halo_sizes = [1] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0]] halo_sizes = [1, 2] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [1] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [0, 1, 2] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0, 0]] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[-1]] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[5]] : !shard.sharding
// -----
%2 = shard.sharding @g split_axes = [[5]] : !shard.sharding
// -----
shard.grid @g(shape = 2x?)
%2 = shard.sharding @g split_axes = [[1]] sharded_dims_offsets = [0, 1, 2] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0], [0]] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [0, 1, 2, 3] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [0, 2, 1] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [3, 4, 5] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0], [], [1]] sharded_dims_offsets = [0, 4, 5, 0, 3] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0], [], [1]] sharded_dims_offsets = [0, 4, 5, 0, 3, 1] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0, 1]] sharded_dims_offsets = [0, 4, 5, 6, 7] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[], [0]] halo_sizes = [1, 2] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[], [0]] halo_sizes = [1, 2, 3, 4] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0, 0]] halo_sizes = [1] sharded_dims_offsets = [1] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[-1]] halo_sizes = [1] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[-1, -1]] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0, 0], [-1]] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[5]] sharded_dims_offsets = [0, 4, 5] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
func.func @f(%i : i64) {
%2 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [0, %i, 5] : !shard.sharding
%3 = shard.sharding @g split_axes = [[0]] halo_sizes = [%i, %i] : !shard.sharding
return }
// -----
shard.grid @g(shape = 2x2)
func.func @f(%i : i64) {
%2 = shard.sharding @g split_axes = [[0]] halo_sizes = [%i, %i] sharded_dims_offsets = [%i] : !shard.sharding
return }
// -----
shard.grid @g(shape = 2x?)
%2 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [0, 1, 2] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [0, -1, 2] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%2 = shard.sharding @g split_axes = [[0]] halo_sizes = [-1, 2] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
func.func @f(%t: tensor<3x3xi8>) {
  %2 = shard.all_slice %t on @g grid_axes = [0] slice_axis = 1 : tensor<3x3xi8> -> tensor<3x1xi8>
  return }
// -----
shard.grid @g(shape = 2x2)
func.func @f(%t: tensor<3x3xi8>) {
  %2 = shard.shift %t on @g grid_axes = [0] shift_axis = 1 offset = 2 rotate : tensor<3x3xi8> -> tensor<3x3xi8>
  return }
// -----
shard.grid @g(shape = 2x2)
func.func @f(%t: tensor<3x3xi8>) {
  %2 = shard.grid_shape @g : index
  return }
// -----
shard.grid @g(shape = 2x2)
func.func @f(%i : i64) {
%2 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [24, %i, 5] : !shard.sharding
return }
// -----
shard.grid @g(shape = 2x2)
func.func @f(%i : i64) {
%2 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [4, %i, 5] : !shard.sharding
return }
// -----
shard.grid @g(shape = 2x2)
%0 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [0, 5, 3, 2] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%0 = shard.sharding @g split_axes = [[0]] sharded_dims_offsets = [5, 0] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%0 = shard.sharding @g split_axes = [[0], [1]] sharded_dims_offsets = [5, 4, 3, 0, 1, 6] : !shard.sharding
// -----
shard.grid @g(shape = 2x2)
%0 = shard.sharding @g split_axes = [[0, 1]] sharded_dims_offsets = [0, 5, 7, 9, 8, 8] : !shard.sharding
// -----
shard.grid @g(shape = 4xf32)
%v0 = "t.s"() : () -> (tensor<4xf32>)
%r = "shard.all_reduce"(%v0) <{grid = @g, grid_axes = array<i16: 0>}> : (tensor<4xf32>) -> (tensor<4xf32>)
