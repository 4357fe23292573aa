"builtin.module"() ({
  "shard.grid"() <{shape = array<i64: 1, 1>, sym_name = "abc"}> : () -> ()
}) : () -> ()
