// RUN: not irtool %s --symbol-dce --allow-unregistered-dialect 2>&1 | filecheck %s
// RUN: not irtool %s --pass-pipeline='builtin.module(func.func(symbol-dce))' --allow-unregistered-dialect 2>&1 | filecheck %s --check-prefix=FUNC
// An op that may be a table for all that is known stops the pass; so does an op that is none.

"builtin.module"() ({
  // CHECK: errors.mlir:[[#@LINE+3]]:3: error: operation contains potentially unknown symbol table, meaning that we can't reliable compute symbol uses
  // FUNC: errors.mlir:[[#@LINE+2]]:3: error: 'func.func' op  was scheduled to run under SymbolDCE, but does not define a symbol table
  // FUNC: note: see current operation:
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    "t.one_region"() ({
      "t.op"() : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
