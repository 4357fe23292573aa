#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0) -> (d0 + 1)>
#set = affine_set<(d0) : (d0 - 1 >= 0)>
"builtin.module"() ({
  %0 = "foo.t"() {a = tuple<i32, i32>, b = #map, c = #set, d = {a = 1 : i64, b = [2]}, e = memref<2x2xf32, #map>, f = [#map, #map1], g = array<i64: 1, 2>} : () -> tuple<i32, i32>
}) : () -> ()

