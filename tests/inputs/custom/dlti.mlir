// ----- specs
module attributes {dlti.dl_spec = #dlti.dl_spec<index = 32 : i32, i64 = dense<64> : vector<2xi64>, f80 = dense<128> : vector<2xi64>, !llvm.ptr = dense<64> : vector<4xi64>, "dlti.endianness" = "little", "dlti.alloca_memory_space" = 5 : ui64, "dlti.stack_alignment" = 128 : i64, "dlti.mangling_mode" = "e">} {}
// ----- target
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"L1" = 64 : i32>, "GPU" = #dlti.target_device_spec<"max_vector" = 128 : i64>>, foo.m = #dlti.map<"a" = 1 : i32, i32 = "x">} {}
