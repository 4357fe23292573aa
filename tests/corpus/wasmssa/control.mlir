"builtin.module"() ({
  "wasmssa.func"() <{functionType = (i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: !wasmssa<local ref to i32>):
    "wasmssa.block"()[^bb1] ({
      %1 = "wasmssa.local_get"(%arg0) : (!wasmssa<local ref to i32>) -> i32
      "wasmssa.branch_if"(%1)[^bb1] <{exitLevel = 0 : ui32}> : (i32) -> ()
    ^bb1:  // pred: ^bb0
      "wasmssa.block_return"() : () -> ()
    }) : () -> ()
  ^bb1:  // pred: ^bb0
    "wasmssa.loop"()[^bb2] ({
      "wasmssa.block_return"() : () -> ()
    }) : () -> ()
  ^bb2:  // pred: ^bb1
    %0 = "wasmssa.local_get"(%arg0) : (!wasmssa<local ref to i32>) -> i32
    "wasmssa.if"(%0)[^bb3] ({
      "wasmssa.block_return"() : () -> ()
    }, {
      "wasmssa.block_return"() : () -> ()
    }) : (i32) -> ()
  ^bb3:  // pred: ^bb2
    "wasmssa.return"(%0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

