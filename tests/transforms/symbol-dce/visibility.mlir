// RUN: irtool %s --symbol-dce --mlir-print-op-generic | filecheck %s
// At the top, nobody outside can refer to symbols that are not public.

// CHECK-LABEL: "builtin.module"
"builtin.module"() ({
  // CHECK-NOT: sym_name = "private_unused"
  "func.func"() <{function_type = () -> (), sym_name = "private_unused", sym_visibility = "private"}> ({
  }) : () -> ()
  // CHECK-NOT: sym_name = "nested_unused"
  "func.func"() <{function_type = () -> (), sym_name = "nested_unused", sym_visibility = "nested"}> ({
  }) : () -> ()
  // CHECK: sym_name = "public"
  "func.func"() <{function_type = () -> (), sym_name = "public"}> ({
    "func.call"() <{callee = @called}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  // CHECK: sym_name = "called"
  "func.func"() <{function_type = () -> (), sym_name = "called", sym_visibility = "private"}> ({
    "func.call"() <{callee = @called_by_called}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  // CHECK: sym_name = "called_by_called"
  "func.func"() <{function_type = () -> (), sym_name = "called_by_called", sym_visibility = "private"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
  // CHECK-NOT: sym_name = "calls_itself"
  "func.func"() <{function_type = () -> (), sym_name = "calls_itself", sym_visibility = "private"}> ({
    "func.call"() <{callee = @calls_itself}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
