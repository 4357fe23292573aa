// ----- all
ml_program.func @f(%a: i32) -> i32 { ml_program.return %a : i32 }
ml_program.subgraph @s(%a: i32) -> i32 { ml_program.output %a : i32 }
ml_program.global private @g(7 : i32) : i32
ml_program.global public mutable @m(dense<4> : tensor<4xi32>) : tensor<?xi32>
ml_program.global private @e(#ml_program.extern<i32>) : i32
func.func @u(%x: tensor<?xi32>) {
  %0 = ml_program.global_load @m : tensor<?xi32>
  ml_program.global_store @m = %x : tensor<?xi32>
  %1 = ml_program.global_load_const @g : i32
  %t = ml_program.token
  %2, %t1 = ml_program.global_load_graph @m ordering(%t -> !ml_program.token) : tensor<?xi32>
  %t2 = ml_program.global_store_graph @m = %x ordering(() -> !ml_program.token) : tensor<?xi32>
  return
}
