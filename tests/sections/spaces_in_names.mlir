// A registered dialect reads its symbol token by token, so that space may stand before its name; of
// any other dialect every byte in the brackets is kept.

"t.a"() {a = #shard< axisarray[[1]]>, b = #llvm<	constant_range<i8, 1, 2>>, c = #dlti< dl_spec< >>} : () -> ()

// -----

"t.a"() : () -> (!spirv< array< 4 x i32>>, !transform< any_op >, !shape< // the name comes next
  shape>)

// -----

"t.a"() {a = #sparse_tensor< encoding<{map = (d0) -> (d0: dense)}>>} : () -> !emitc<
  ptr< i32>>

// -----

"t.a"() {a = #foo<	bar  baz>} : () -> !foo< bar>

// -----

"t.a"() : () -> !index< x>

// -----

"t.a"() : () -> !builtin< i32>

// -----

"t.a"() {a = #builtin< i32>} : () -> ()

// -----

"t.a"() : () -> !llvm< >

// -----

// Brackets that stand apart from a name do not belong to it.
"t.a"() : () -> (!llvm.struct<"q", (!llvm.struct
  <"q">)>)

// -----

"t.a"() : () -> (!llvm.struct <"q", (!llvm.struct <"q">)>)
