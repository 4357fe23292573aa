#map = affine_map<() -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1)[s0] -> (d1 + s0, d0 floordiv 4, d0 mod 2)>
#map3 = affine_map<(d0, d1) -> (d0 ceildiv 3 + d1 * 2 - 5)>
#map4 = affine_map<(d0)[s0] -> (d0 * s0, -d0, 0, -4)>
#map5 = affine_map<(d0, d1) -> ((d0 + d1) * 4)>
#map6 = affine_map<(d0) -> (12, 0, 0, d0 * 2)>
#map7 = affine_map<(d0)[s0] -> (d0 + d0 + s0 - 1)>
#map8 = affine_map<(d0, d1) -> (d0 + d1, d1 - d0, d0 - d1 * 2, -(d0 + 3))>
#map9 = affine_map<(d0) -> ((d0 + 5) mod 7, (d0 floordiv 7) * 7, d0 mod 7)>
"builtin.module"() ({
  "foo.t"() {a = #map, b = #map1, c = #map2, d = #map3, e = #map4, f = #map5, g = #map6, h = #map7, i = #map8, j = #map9} : () -> ()
}) : () -> ()

