"builtin.module"() ({
  "foo.t"() {a = tuple<>, b = tuple<i32, tuple<f32>>, c = complex<f32>, d = complex<i7>, e = none, f = () -> (), g = (i32) -> f32, h = (i32, (f32) -> i1) -> (i32, () -> ()), i = () -> (() -> i32), j = !foo.bar, k = !foo.bar<a, [1 -> 2], "x>">, l = !foo<"raw body">, m = !foo.b.c<<>>} : () -> ()
}) : () -> ()

