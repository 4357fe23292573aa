"builtin.module"() ({
  "wasmssa.import_func"() <{importName = "foo", moduleName = "m", sym_name = "imp", type = (i32) -> ()}> : () -> ()
  "wasmssa.import_global"() <{importName = "g", moduleName = "m", sym_name = "ig", type = i32}> : () -> ()
  "wasmssa.import_mem"() <{importName = "mem", limits = !wasmssa<limit[2:]>, moduleName = "m", sym_name = "im"}> : () -> ()
  "wasmssa.import_table"() <{importName = "tab", moduleName = "m", sym_name = "it", type = !wasmssa<tabletype !wasmssa.funcref [2:]>}> : () -> ()
  "wasmssa.memory"() <{limits = !wasmssa<limit[0: 65536]>, sym_name = "mem"}> : () -> ()
  "wasmssa.memory"() <{exported, limits = !wasmssa<limit[512:]>, sym_name = "mem2"}> : () -> ()
  "wasmssa.table"() <{sym_name = "tab", type = !wasmssa<tabletype !wasmssa.externref [4: 8]>}> : () -> ()
  "wasmssa.global"() <{isMutable, sym_name = "gm", type = i32}> ({
    %3 = "wasmssa.const"() <{value = 10 : i32}> : () -> i32
    "wasmssa.return"(%3) : (i32) -> ()
  }) : () -> ()
  "wasmssa.global"() <{exported, sym_name = "gc", type = i64}> ({
    %2 = "wasmssa.const"() <{value = 42 : i64}> : () -> i64
    "wasmssa.return"(%2) : (i64) -> ()
  }) : () -> ()
  "wasmssa.func"() <{functionType = () -> i32, sym_name = "f"}> ({
    %0 = "wasmssa.global_get"() <{global = @gm}> : () -> i32
    %1 = "wasmssa.call"() <{callee = @f}> : () -> i32
    "wasmssa.call"(%1) <{callee = @imp}> : (i32) -> ()
    "wasmssa.return"(%0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

