"builtin.module"() ({
  "foo.a"() ({
  }, {
  ^bb0:
  }, {
    "foo.b"()[^bb1, ^bb2] : () -> ()
  ^bb1(%0: i32, %1: f32):  // 3 preds: ^bb0, ^bb2, ^bb2
    "foo.c"(%0, %1)[^bb2] <{p = 1 : i64}> : (i32, f32) -> ()
  ^bb2:  // 3 preds: ^bb0, ^bb1, ^bb2
    "foo.d"()[^bb1, ^bb1, ^bb2] {q} : () -> ()
  }) : () -> ()
}) : () -> ()

