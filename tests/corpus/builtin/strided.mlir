"builtin.module"() ({
  "foo.t"() {a = strided<[]>, b = strided<[1, ?]>, c = strided<[2], offset: 3>, d = strided<[?, ?], offset: ?>, e = strided<[-2, 5], offset: -7>} : () -> ()
}) : () -> ()

