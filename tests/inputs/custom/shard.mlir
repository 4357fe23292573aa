// ----- all
shard.grid @g(shape = 2x2)
shard.grid @h(shape = ?x4x?)
func.func @f(%t: tensor<2x2xi8>, %w: tensor<2x4xi8>, %i: index) {
  %0 = shard.all_gather %t on @g grid_axes = [1] gather_axis = 1 : tensor<2x2xi8> -> tensor<2x4xi8>
  %1 = shard.all_slice %w on @g grid_axes = [1] slice_axis = 1 : tensor<2x4xi8> -> tensor<2x2xi8>
  %2 = shard.gather %t on @g grid_axes = [1] gather_axis = 1 root = [1] : (tensor<2x2xi8>) -> tensor<2x4xi8>
  %3 = shard.all_reduce %t on @g grid_axes = [0] reduction = max : tensor<2x2xi8> -> tensor<2x2xi8>
  %4 = shard.sharding @g split_axes = [[0], [1]] : !shard.sharding
  %5 = shard.sharding @g split_axes = [[0]] halo_sizes = [1, 2] : !shard.sharding
  %6 = shard.shard %t to %4 : tensor<2x2xi8>
  %7 = shard.shard %6 to %4 annotate_for_users : tensor<2x2xi8>
  %8:2 = shard.grid_shape @g : index, index
  %9 = shard.grid_shape @h axes = [1] : index
  %10:2 = shard.process_multi_index on @g : index, index
  %11 = shard.process_linear_index on @g : index
  %12 = shard.broadcast %t on @g grid_axes = [0] root = [0] : (tensor<2x2xi8>) -> tensor<2x2xi8>
  %13 = shard.get_sharding %7 : tensor<2x2xi8> -> !shard.sharding
  return
}
