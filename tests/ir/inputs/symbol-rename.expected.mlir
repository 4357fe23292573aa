"builtin.module"() ({
  "builtin.module"() <{sym_name = "a"}> ({
    "builtin.module"() <{sym_name = "b"}> ({
      "func.func"() <{function_type = () -> (), sym_name = "f2", sym_visibility = "nested"}> ({
        "func.return"() : () -> ()
      }) {sym.new_name = "f2"} : () -> ()
      "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "nested"}> ({
        "func.call"() <{callee = @f2}> : () -> ()
        "func.return"() : () -> ()
      }) {sym.a = @b::@f, sym.b = [@f2, {k = @f2::@x}]} : () -> ()
    }) {t.w = @f} : () -> ()
    "foo.user"() {u = @b::@f2, v = @f, w = @b} : () -> ()
  }) {t.r = @a} : () -> ()
  "foo.user"() {u = @a::@b::@f2, v = @a::@b::@f2::@g, w = @b::@f} : () -> ()
}) : () -> ()
