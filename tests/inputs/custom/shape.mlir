// ----- all
func.func @f(%t: tensor<?x4xf32>, %s: !shape.shape, %z: !shape.size, %e: tensor<?xindex>, %n: index) {
  %0 = shape.shape_of %t : tensor<?x4xf32> -> tensor<?xindex>
  %1 = shape.const_shape [1, 2, 3] : !shape.shape
  %2 = shape.const_shape [] : tensor<0xindex>
  %3 = shape.const_size 7
  %4 = shape.broadcast %s, %s : !shape.shape, !shape.shape -> !shape.shape
  %5 = shape.num_elements %s : !shape.shape -> !shape.size
  %6 = shape.rank %s : !shape.shape -> !shape.size
  %7 = shape.get_extent %e, %n : tensor<?xindex>, index -> index
  %8 = shape.add %z, %z : !shape.size, !shape.size -> !shape.size
  %9 = shape.mul %n, %n : index, index -> index
  %10 = shape.div %z, %n : !shape.size, index -> !shape.size
  %11 = shape.max %z, %z : !shape.size, !shape.size -> !shape.size
  %12 = shape.min %z, %z : !shape.size, !shape.size -> !shape.size
  %13 = shape.size_to_index %z : !shape.size
  %14 = shape.index_to_size %n
  %15 = shape.to_extent_tensor %s : !shape.shape -> tensor<?xindex>
  %16 = shape.from_extents %n, %z : index, !shape.size
  %17 = shape.from_extent_tensor %e : tensor<?xindex>
  %18 = shape.concat %s, %s : !shape.shape, !shape.shape -> !shape.shape
  %19 = shape.shape_eq %s, %s : !shape.shape, !shape.shape
  %20 = shape.is_broadcastable %s, %s : !shape.shape, !shape.shape
  %21 = shape.cstr_broadcastable %s, %s : !shape.shape, !shape.shape
  %22 = shape.cstr_eq %s, %s : !shape.shape, !shape.shape
  %23 = shape.const_witness true
  %24 = shape.assuming_all %21, %22
  %b = arith.constant true
  %25 = shape.cstr_require %b, "msg"
  %26 = shape.assuming %24 -> i32 {
    %c = arith.constant 1 : i32
    shape.assuming_yield %c : i32
  }
  %27 = shape.reduce(%s, %z) : !shape.shape -> !shape.size {
  ^bb0(%i: index, %d: !shape.size, %a: !shape.size):
    %m = shape.mul %d, %a : !shape.size, !shape.size -> !shape.size
    shape.yield %m : !shape.size
  }
  %28 = shape.any %s, %s : !shape.shape, !shape.shape -> !shape.shape
  %29, %30 = "shape.split_at"(%s, %z) : (!shape.shape, !shape.size) -> (!shape.shape, !shape.shape)
  %31 = shape.value_as_shape %e : tensor<?xindex> -> !shape.shape
  return
}
// ----- library
shape.function_library @lib {
  func.func @same(%a: !shape.value_shape) -> !shape.shape {
    %0 = shape.shape_of %a : !shape.value_shape -> !shape.shape
    return %0 : !shape.shape
  }
} mapping { foo.same = @same }
