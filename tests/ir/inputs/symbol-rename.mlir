"builtin.module"() ({
  "builtin.module"() <{sym_name = "a"}> ({
    "builtin.module"() <{sym_name = "b"}> ({
      "func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "nested"}> ({
        "func.return"() : () -> ()
      }) {sym.new_name = "f2"} : () -> ()
      "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "nested"}> ({
        "func.call"() <{callee = @f}> : () -> ()
        "func.return"() : () -> ()
      }) {sym.a = @b::@f, sym.b = [@f, {k = @f::@x}]} : () -> ()
    }) {t.w = @f} : () -> ()
    "foo.user"() {u = @b::@f, v = @f, w = @b} : () -> ()
  }) {t.r = @a} : () -> ()
  "foo.user"() {u = @a::@b::@f, v = @a::@b::@f::@g, w = @b::@f} : () -> ()
}) : () -> ()
