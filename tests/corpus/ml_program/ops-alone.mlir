"builtin.module"() ({
  %0 = "ml_program.token"() : () -> !ml_program.token
  %1 = "ml_program.token"() : () -> !ml_program.token
  "t.use"(%0, %1) : (!ml_program.token, !ml_program.token) -> ()
  "t.write"() : () -> ()
  %2 = "ml_program.token"() : () -> !ml_program.token
}) : () -> ()
