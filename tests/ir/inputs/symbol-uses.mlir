#loc = loc("a")
#loc1 = loc(fused<@x>[#loc])
"builtin.module"() ({
  "builtin.module"() <{sym_name = "a", sym_visibility = "private"}> ({
    "builtin.module"() <{sym_name = "b"}> ({
      "func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "nested"}> ({
        "func.return"() : () -> ()
      }) : () -> ()
      "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "nested"}> ({
        "func.call"() <{callee = @f}> : () -> ()
        "func.return"() : () -> ()
      }) {sym.a = @b::@f, sym.b = [@f, @f, {k = @f}]} : () -> ()
    }) {t.q = @b::@f, t.w = @f} : () -> ()
    "foo.user"() {u = @b::@f, v = @f, w = @b} : () -> ()
    "func.func"() <{function_type = () -> (), sym_name = "h", sym_visibility = "private"}> ({
      "foo.r"() : () -> ()
      "func.return"() : () -> ()
    }) : () -> ()
  }) {t.r = @a} : () -> ()
  "foo.user"() {u = @a::@b::@f, v = @a::@b, w = @a} : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "x", sym_visibility = "private"}> ({
    %0 = "foo.c"() {value = #loc1} : () -> i32
    "func.return"() : () -> ()
  }) {arr = [[@x, @a::@h], @a], op = #foo.bar<@x>, ty = tensor<2xi32, @x>} : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "y", sym_visibility = "private"}> ({
    "foo.two"() ({
      "foo.x"() {u = @y} : () -> ()
    }, {
      "foo.x"() {u = @y} : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {t.use_self = @x} : () -> ()
