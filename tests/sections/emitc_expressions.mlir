func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b noinline : (i32, i32) -> i32 {
    %1 = add %a, %b : (i32, i32) -> i32
    %2 = mul %1, %b {b} : (i32, i32) -> i32
    yield %2 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %c:2 = "test.two"() : () -> (i32, i32)
  %r = emitc.expression %c#1, %c#0 : (i32, i32) -> i32 {
    %1 = add %c#1, %c#0 : (i32, i32) -> i32
    %2 = mul %1, %c {b} : (i32, i32) -> i32
    emitc.yield %2 : i32
  }
  %s = emitc.expression %c#1, %r : (i32, i32) -> i32 {
    %1 = add %c#1, %r : (i32, i32) -> i32
    %2 = mul %1, %c#1 {b} : (i32, i32) -> i32
    emitc.yield %2 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %c:2 = "test.two"() : () -> (i32, i32)
  %s = emitc.expression %c#1, %b : (i32, i32) -> i32 {
    %1 = add %c#1, %r : (i32, i32) -> i32
    %2 = mul %1, %c {b} : (i32, i32) -> i32
    emitc.yield %2 : i32
  }
  %r = emitc.expression %c#1, %c#0 : (i32, i32) -> i32 {
    %1 = add %c#1, %c#0 : (i32, i32) -> i32
    %2 = mul %1, %c {b} : (i32, i32) -> i32
    emitc.yield %2 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %c:2 = "test.two"() : () -> (i32, i32)
  %s = emitc.expression %c#1, %c#1 : (i32, i32) -> i32 {
    %2 = mul %c#1, %c#1 {b} : (i32, i32) -> i32
    emitc.yield %2 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b : (i32) -> i32 {
    %1 = add %a, %b : (i32, i32) -> i32
    yield %1 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b : (i32, i32) -> (i32, i32) {
    %1 = add %a, %b : (i32, i32) -> i32
    yield %1 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b : i32 {
    %1 = add %a, %b : (i32, i32) -> i32
    yield %1 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b {
    %1 = add %a, %b : (i32, i32) -> i32
    yield %1 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b : (i32, f32) -> i32 {
    %1 = add %a, %b : (i32, i32) -> i32
    yield %1 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, : (i32) -> i32 {
    yield %1 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b : (i32, i32) -> i32 {
    %1 = add %a, %b : (i32, i32) -> i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b : (i32, i32) -> i32 {
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b : (i32, i32) -> i32
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b : (i32, i32) -> i32 {
    %1 = add %a, %b : (i32, i32) -> i32
    yield %1 : i32
  ^bb1:
    yield %1 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b : (i32, i32) -> i32 {
    %1 = add %a, %b : (i32, i32) -> i32
    yield %1 : i32
  } {a}
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b noinline {a} : (i32, i32) -> i32 {
    %1 = add %a, %b : (i32, i32) -> i32
    yield %1 : i32
  }
  return %r : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a, %b : (i32, i32) -> index {
    %1 = add %a, %b : (i32, i32) -> i32
    yield %1 : i32
  }
  return %a : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression : () -> i32 {
    %1 = call_opaque "x"() : () -> i32
    yield %1 : i32
  }
  return %a : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %r = emitc.expression %a : (i32) -> i32 {
  ^bb0(%x: i32):
    %1 = call_opaque "x"(%a) : (i32) -> i32
    yield %1 : i32
  }
  return %a : i32
}
// -----
func.func @f(%a: i32, %b: i32) -> i32 {
  %c = emitc.expression %a : (i32) -> i32 {
    %b = call_opaque "x"(%a) : (i32) -> i32
    yield %b : i32
  }
  %c1 = arith.constant 1 : i32
  %c1_0 = arith.constant 1 : i32
  %d = emitc.expression %c1, %c1_0 : (i32, i32) -> i32 {
    %b = add %c1, %c1_0 : (i32, i32) -> i32
    yield %b : i32
  }
  return %a : i32
}
// -----
emitc.func @f(%arg0: i32, %arg1: !emitc.lvalue<i32>) {
  %d = expression %arg0, %arg1 : (i32, !emitc.lvalue<i32>) -> i32 {
    %a = load %arg1 : <i32>
    %b = add %arg0, %a : (i32, i32) -> i32
    yield %b : i32
  }
  if %x {
  %d2 = expression %arg0, %arg1 : (i32, !emitc.lvalue<i32>) -> i32 {
    %a = load %arg1 : <i32>
    %b = add %arg0, %a : (i32, i32) -> i32
    yield %b : i32
  }
  }
  return
}
// -----
emitc.func @f(%arg0: i32, %arg1: !emitc.lvalue<i32>, %x: i1) {
  if %x {
  %d2 = expression %arg0, %arg1 : (i32, !emitc.lvalue<i32>) -> i32 {
    %a = load %arg1 : <i32>
    %b = add %arg0, %a : (i32, i32) -> i32
    yield %b : i32
  } 
  }
  %d2 = expression %arg0, %x : (i32, i1) -> i32 {
    %b = conditional %x, %arg0, %arg0 : i32
    yield %b : i32
  } 
  return
}
// -----
func.func @f(%a: i32) -> i32 {
  %r = emitc.expression %z : (i32) -> i32 {
    %1 = call_opaque "x"(%z) : (i32) -> i32
    yield %1 : i32
  }
  return %a : i32
}
// -----
func.func @f(%a: i32) -> i32 {
  %r = emitc.expression %a : (i32) -> i32 {
    %1 = call_opaque "x"(%a) : (i32) -> i32
    %1 = call_opaque "x"(%a) : (i32) -> i32
    yield %1 : i32
  }
  return %a : i32
}
// -----
func.func @f(%a: i32) -> i32 {
  %r = emitc.expression %a : (i32) -> i32 {
    %1 = call_opaque "x"(%a) : (i64) -> i32
    yield %1 : i32
  }
  return %a : i32
}
// -----
func.func @f(%a: i32) -> i32 {
  %r = emitc.expression %a#0 : (i32) -> i32 {
    %1 = call_opaque "x"(%a) : (i32) -> i32
    yield %1 : i32
  }
  return %a : i32
}
// -----
func.func @f(%a: i32) -> i32 {
  %r = emitc.expression %a#1 : (i32) -> i32 {
    %1 = call_opaque "x"(%a) : (i32) -> i32
    yield %1 : i32
  }
  return %a : i32
}
// -----
func.func @f(%a: i32) -> i32 {
  %r = emitc.expression %a noinline noinline : (i32) -> i32 {
    %1 = call_opaque "x"(%a) : (i32) -> i32
    yield %1 : i32
  }
  return %a : i32
}
// -----
%c, %a = "t.s"() : () -> (vector<4xf32>, i32)
%0 = "emitc.expression"(%a) ({
^bb0(%x: i32):
  "t.s"() : () -> ()
}) : (i32) -> i32
// -----
%c, %a = "t.s"() : () -> (i1, i32)
%0 = "emitc.expression"(%a) ({
^bb0(%x: i32):
  %1 = "t.add"(%x, %x) : (i32, i32) -> i32
}) : (i32) -> i32
