"builtin.module"() <{sym_name = "top"}> ({
  "builtin.module"() <{sym_name = "inner", sym_visibility = "private"}> ({
    "builtin.module"() ({
    ^bb0:
    }) : () -> ()
  }) : () -> ()
  "builtin.module"() <{sym_name = "quoted name"}> ({
  ^bb0:
  }) : () -> ()
}) {dlti.dl_spec = #dlti.dl_spec<i32 = dense<32> : vector<2xi64>>, foo.a = 1 : i32, foo.b = "s"} : () -> ()

