"builtin.module"() ({
^bb0:
}) {dlti.dl_spec = #dlti.dl_spec<index = 32 : i32, i64 = dense<64> : vector<2xi64>, f80 = dense<128> : vector<2xi64>, !llvm.ptr = dense<64> : vector<4xi64>, "dlti.endianness" = "little", "dlti.alloca_memory_space" = 5 : ui64, "dlti.stack_alignment" = 128 : i64, "dlti.mangling_mode" = "e">} : () -> ()

