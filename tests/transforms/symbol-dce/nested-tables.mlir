// RUN: irtool %s --pass-pipeline='builtin.module(builtin.module(symbol-dce))' --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s
// RUN: irtool %s --symbol-dce --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s --check-prefix=TOP
// Symbols of nested visibility are live where the way to their table is open: from the pass's own
// op, if that can be referred to from around it, through tables that are not private.

// CHECK-LABEL: sym_name = "outer"
// TOP-LABEL: sym_name = "outer"
"builtin.module"() <{sym_name = "outer"}> ({
  "builtin.module"() <{sym_name = "run"}> ({
    // Through two open tables; but not from the outside of the top.
    "builtin.module"() <{sym_name = "open"}> ({
      "builtin.module"() <{sym_name = "half", sym_visibility = "nested"}> ({
        "func.func"() <{function_type = () -> (), sym_name = "seen", sym_visibility = "nested"}> ({}) : () -> ()
        "func.func"() <{function_type = () -> (), sym_name = "private", sym_visibility = "private"}> ({}) : () -> ()
      }) : () -> ()
    }) : () -> ()
    // A private table is closed, and goes itself unless something refers to it.
    "builtin.module"() <{sym_name = "closed", sym_visibility = "private"}> ({
      "func.func"() <{function_type = () -> (), sym_name = "unseen", sym_visibility = "nested"}> ({}) : () -> ()
      "func.func"() <{function_type = () -> (), sym_name = "named", sym_visibility = "private"}> ({}) : () -> ()
    }) : () -> ()
    "builtin.module"() <{sym_name = "gone", sym_visibility = "private"}> ({
      "func.func"() <{function_type = () -> (), sym_name = "gone_too"}> ({ "func.return"() : () -> () }) : () -> ()
    }) : () -> ()
    "t.use"() {path = @closed::@named, nowhere = @gone::@missing, out = @outer} : () -> ()
    // Nothing leads into a table without a name.
    "builtin.module"() ({
      "func.func"() <{function_type = () -> (), sym_name = "in_anonymous", sym_visibility = "nested"}> ({}) : () -> ()
      "func.func"() <{function_type = () -> (), sym_name = "public_in_anonymous"}> ({ "func.return"() : () -> () }) : () -> ()
    }) : () -> ()
    // The function is no table, but the module in it is looked into.
    "func.func"() <{function_type = () -> (), sym_name = "function"}> ({
      "builtin.module"() ({
        "func.func"() <{function_type = () -> (), sym_name = "in_function", sym_visibility = "private"}> ({}) : () -> ()
        "func.func"() <{function_type = () -> (), sym_name = "used_in_function", sym_visibility = "private"}> ({}) : () -> ()
        "t.use"() {here = @used_in_function} : () -> ()
      }) : () -> ()
      "func.return"() : () -> ()
    }) : () -> ()
  }) : () -> ()
}) : () -> ()
// CHECK: sym_name = "open"
// CHECK: sym_name = "half"
// CHECK: sym_name = "seen"
// CHECK-NOT: sym_name = "private"
// CHECK: sym_name = "closed"
// CHECK-NOT: sym_name = "unseen"
// CHECK: sym_name = "named"
// CHECK-NOT: sym_name = "gone
// CHECK: "t.use"
// CHECK-NOT: sym_name = "in_anonymous"
// CHECK: sym_name = "public_in_anonymous"
// CHECK-NOT: sym_name = "in_function"
// CHECK: sym_name = "used_in_function"
// TOP-NOT: sym_name = "seen"
// TOP: sym_name = "named"
