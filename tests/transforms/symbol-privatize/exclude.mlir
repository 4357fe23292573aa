// RUN: irtool %s --symbol-privatize --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s
// RUN: irtool %s --symbol-privatize=exclude=b,d --mlir-print-op-generic --allow-unregistered-dialect | filecheck %s --check-prefix=EXCEPT
// All symbols directly in the module become private, but for those listed.

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "a", sym_visibility = "nested"}> ({ "func.return"() : () -> () }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "b"}> ({ "func.return"() : () -> () }) : () -> ()
  "builtin.module"() <{sym_name = "c"}> ({
    "func.func"() <{function_type = () -> (), sym_name = "inner"}> ({ "func.return"() : () -> () }) : () -> ()
  }) : () -> ()
  "builtin.module"() ({ "t.op"() : () -> () }) : () -> ()
  "memref.global"() <{sym_name = "d", type = memref<1xi32>}> : () -> ()
  "t.op"() {sym_name = "no_symbol"} : () -> ()
}) : () -> ()
// CHECK: sym_name = "a", sym_visibility = "private"
// CHECK: sym_name = "b", sym_visibility = "private"
// CHECK: "builtin.module"() <{sym_name = "c", sym_visibility = "private"}>
// CHECK: sym_name = "inner"}>
// CHECK: "builtin.module"() ({
// CHECK: sym_name = "d", sym_visibility = "private"
// CHECK: "t.op"() {sym_name = "no_symbol"}
// EXCEPT: sym_name = "a", sym_visibility = "private"
// EXCEPT: sym_name = "b"}>
// EXCEPT: sym_name = "c", sym_visibility = "private"
// EXCEPT: sym_name = "d", type
