// RUN: irtool %s --split-input-file --verify-diagnostics

// The reference fails on these without words.

wasmssa.func @f(%a: !wasmssa<local ref to i32>) {
  %0 = wasmssa.local_get %a : ref to i32
  wasmssa.block : {
    // expected-error@+1 {{leaves label 1 of the ops right around it, which are 1 with labels}}
    wasmssa.branch_if %0 to level 1 else ^bb1
  ^bb1:
    wasmssa.block_return
  } > ^bb1
^bb1:
  wasmssa.return
}

// -----

wasmssa.func @f() {
  // expected-error@+1 {{leaves label 0 of the ops right around it, which are 0 with labels}}
  wasmssa.block_return
}

// -----

// expected-error@+1 {{expected 'from', got 'x'}}
wasmssa.import_global "a" x "b" as @g : i32
