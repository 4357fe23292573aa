"builtin.module"() ({
  "foo.t"() {a = @x, b = @x::@y, c = @"x y"::@"\22"::@z, d = @a.b$c_d, e = @_x1, f = @"1x", g = @"a-b"} : () -> ()
}) : () -> ()

