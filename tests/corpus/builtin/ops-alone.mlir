"builtin.module"() ({
  %0 = "t.src"() : () -> memref<4xf8E4M3FN, strided<[?], offset: ?>>
  %1 = "builtin.unrealized_conversion_cast"(%0) : (memref<4xf8E4M3FN, strided<[?], offset: ?>>) -> memref<4xf8E4M3FN, strided<[?], offset: ?>>
  %2 = "builtin.unrealized_conversion_cast"(%0) : (memref<4xf8E4M3FN, strided<[?], offset: ?>>) -> memref<4xf8E4M3FN, strided<[?], offset: ?>>
  "t.use"(%1, %2) : (memref<4xf8E4M3FN, strided<[?], offset: ?>>, memref<4xf8E4M3FN, strided<[?], offset: ?>>) -> ()
  "t.write"() : () -> ()
  %3 = "builtin.unrealized_conversion_cast"(%0) : (memref<4xf8E4M3FN, strided<[?], offset: ?>>) -> memref<4xf8E4M3FN, strided<[?], offset: ?>>
}) : () -> ()
