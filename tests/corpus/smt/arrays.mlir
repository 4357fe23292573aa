"builtin.module"() ({
  "func.func"() <{function_type = (!smt.array<[!smt.int -> !smt.bool]>, !smt.int, !smt.bool, !smt.sort<"s"[!smt.int, !smt.sort<"t">]>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !smt.array<[!smt.int -> !smt.bool]>, %arg1: !smt.int, %arg2: !smt.bool, %arg3: !smt.sort<"s"[!smt.int, !smt.sort<"t">]>):
    %0 = "smt.array.select"(%arg0, %arg1) : (!smt.array<[!smt.int -> !smt.bool]>, !smt.int) -> !smt.bool
    %1 = "smt.array.store"(%arg0, %arg1, %arg2) : (!smt.array<[!smt.int -> !smt.bool]>, !smt.int, !smt.bool) -> !smt.array<[!smt.int -> !smt.bool]>
    %2 = "smt.array.broadcast"(%arg2) : (!smt.bool) -> !smt.array<[!smt.int -> !smt.bool]>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

