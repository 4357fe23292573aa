#map = affine_map<(d0)[s0] -> (d0 * 2 + s0 mod 3)>
#map1 = affine_map<(d0, d1) -> (d0, d1 - 4, 100)>
#map2 = affine_map<()[s0] -> (s0, 0)>
"builtin.module"() ({
  "func.func"() <{function_type = (index, index) -> index, sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: index):
    %0 = "affine.apply"(%arg0, %arg1) <{map = #map}> : (index, index) -> index
    %1 = "affine.min"(%arg0, %arg1) <{map = #map1}> : (index, index) -> index
    %2 = "affine.max"(%arg1) <{map = #map2}> : (index) -> index
    %3:2 = "affine.delinearize_index"(%arg0) <{static_basis = array<i64: 4, 8>}> : (index) -> (index, index)
    %4:3 = "affine.delinearize_index"(%arg0, %arg1) <{static_basis = array<i64: -9223372036854775808, 4, 8>}> : (index, index) -> (index, index, index)
    %5 = "affine.linearize_index"(%arg0, %arg1) <{disjoint = false, operandSegmentSizes = array<i32: 2, 0>, static_basis = array<i64: 4, 8>}> : (index, index) -> index
    %6 = "affine.linearize_index"(%arg0, %arg1, %arg0) <{disjoint, operandSegmentSizes = array<i32: 2, 1>, static_basis = array<i64: -9223372036854775808, 8>}> : (index, index, index) -> index
    "func.return"(%0) : (index) -> ()
  }) : () -> ()
}) : () -> ()

