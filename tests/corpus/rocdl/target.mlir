"builtin.module"() ({
  "foo.t"() {a = #rocdl.target, b = #rocdl.target<O = 1, triple = "amdgcn", chip = "gfx90a", features = "+x", abi = "500", flags = {wave64}>} : () -> ()
}) : () -> ()

