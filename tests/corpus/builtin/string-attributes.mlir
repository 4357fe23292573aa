"builtin.module"() ({
  "foo.t"() {a = "", b = "plain", c = "q\22q", d = "back\\slash", e = "tab\09nl\0A", f = "\00\01\7F\FF", g = "typed" : !foo.str, h = "\C3\A9\E2\98\83", i = "typed" : i32} : () -> ()
}) : () -> ()

