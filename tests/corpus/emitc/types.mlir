"builtin.module"() ({
  "foo.t"() {a = !emitc.opaque<"T">, b = !emitc.ptr<!emitc.opaque<"U">>, c = !emitc.array<4x2xi8>, d = !emitc.lvalue<f32>, e = !emitc.size_t, f = !emitc.ssize_t, g = !emitc.ptrdiff_t, h = #emitc.opaque<"v">} : () -> ()
}) : () -> ()

