"test.op"() {a = #complex.number<:f64 1.0, 2>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 1.0, 2.0 >} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 -1.0, 0x7FF0000000000000>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f32 0x7FC00000, 1.0e40>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 1, 2>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 1.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<f64 1.0, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number< : f64 1.0, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 1.0 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 1.0, 2.0, 3.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 -x, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 1.0, 2.0> : i32} : () -> ()
// -----
"test.op"() {a = #complex.numbers<1>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 "a", 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:bf16 1.1, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 - 1.5, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f32 0x7FC00000FF, 1.0>} : () -> ()
// -----
"test.op"() {a = #complex<number<:f32 1.0, 1.0>>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f32 1.0, 1.0} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<"a", 4.0 : f32>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<i32, 4>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<"a" = 4>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<a, 4>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<"", 4>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<"a" , unit>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<"a", 4} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<"a", 4, 5>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<4, 4>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<#dlti.dl_entry<"a", 1>, #dlti.dl_entry<i32, 2>>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a" = 1 : i8, i32 = 3.5, index = [1, 2]>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a" = 1, #dlti.dl_entry<"b", 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<#dlti.dl_entry<"b", 1>, "a" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a" = 1, "a" = 2>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<i32 = 1, i32 = 2>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<#dlti.dl_spec<>>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a">} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a" : 1>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a" = >} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a" = 1,>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<a = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.endianness" = "big">} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.endianness" = "mid">} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.endianness" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.stack_alignment" = 128 : i64>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.stack_alignment" = "x">} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.foo" = "x">} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.alloca_memory_space" = 5 : ui64, "dlti.program_memory_space" = 3 : ui64, "dlti.global_memory_space" = 2 : ui64>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.mangling_mode" = "e">} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<i32 = dense<32> : vector<2xi64>>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<i32 = dense<32> : vector<2xi32>>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<index = 32 : i64>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<index = 32 : i32>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<i32 = 3>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<f32 = dense<[32, 64]> : vector<2xi64>>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<f32 = dense<[64, 32]> : vector<2xi64>>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<vector<2xi32> = dense<[64, 32]> : vector<2xi64>>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<!llvm.ptr = dense<[64, 64, 64]> : vector<3xi64>>} : () -> ()
// -----
"test.op"() {a = #dlti.map<>} : () -> ()
// -----
"test.op"() {a = #dlti.map<"a" = 1, i32 = 2.5>} : () -> ()
// -----
"test.op"() {a = #dlti.map<#dlti.dl_entry<"a", 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.map<"a" = 1, "a" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.map<"" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.map<"dlti.x" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.map<"a" = #dlti.map<"b" = 4.5 : f16>>} : () -> ()
// -----
"test.op"() {a = #dlti.map<"a" = 4096, #dlti.dl_entry<"b", 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_device_spec<>} : () -> ()
// -----
"test.op"() {a = #dlti.target_device_spec<"a" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.target_device_spec<"a" = 1, "a" = 2>} : () -> ()
// -----
"test.op"() {a = #dlti.target_device_spec<i32 = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.target_device_spec<#dlti.dl_entry<"a", 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_device_spec<"" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"a" = 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"a" = 1>, "CPU" = #dlti.target_device_spec<"a" = 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<"CPU" : #dlti.target_device_spec<"a" = 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<"CPU" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<CPU = #dlti.target_device_spec<"a" = 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<i32 = #dlti.target_device_spec<"a" = 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<"CPU" = <"a" = 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<"" = #dlti.target_device_spec<"a" = 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.foo<1>} : () -> ()
// -----
"test.op"() {a = #dlti<dl_spec<>>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a"=1   ,  "b"="x\\22">} : () -> ()
// -----
"test.op"() {a = #dlti.dl_entry<"a\\nb", "x">} : () -> ()
// -----
"test.op"() {a = #dlti.function_pointer_alignment<64, function_dependent = true>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.function_pointer_alignment" = #dlti.function_pointer_alignment<64, function_dependent = true>>} : () -> ()
// -----
"test.op"() {a = #dlti.function_pointer_alignment<64>} : () -> ()
// -----
"test.op"() {a = #dlti.function_pointer_alignment<64, function_dependent = false>} : () -> ()
// -----
"test.op"() {a = #dlti.function_pointer_alignment<function_dependent = false>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.default_memory_space" = 7 : ui64>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"dlti.legal_int_widths" = array<i32: 1>>} : () -> ()
// -----
"test.op"() {a = !dlti.foo} : () -> ()
// -----
"test.op"() {a = #dlti.target_device_spec} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<#dlti.dl_entry<"CPU", #dlti.target_device_spec<"a" = 1>>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<#dlti.dl_entry<"CPU", 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<"A" = #dlti.target_device_spec<"a" = 1>, "A" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<"A" = 1, "" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.target_system_spec<#dlti.dl_entry<i32, #dlti.target_device_spec<"a" = 1>>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_device_spec<#dlti.dl_entry<i32, 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.target_device_spec<"a" = 1, "" = 1, "a" = 2>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a" = 1, "a" = 2, "" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"" = 1, "a" = 2, "a" = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<1>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a" = 1 "b" = 2>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 -0x7FF0000000000000, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f80 1.5, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f128 1.1, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f8E4M3FN 1.1, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 0xFFFFFFFFFFFFFFFFFF, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 99999999999999999999999, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 1.0, 2.0> : complex<f64>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f32 1.0, 2.0> : complex<f64>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f64 true, 2.0>} : () -> ()
// -----
"test.op"() {a = #complex.number<: 1.0, 2.0>} : () -> ()
// -----
"test.op"() {a = #dlti.map<>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<#dlti.dl_entry<"", 1>>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<!foo = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<() -> () = 1>} : () -> ()
// -----
"test.op"() {a = #dlti.dl_spec<"a" = 1> : i32} : () -> ()
// -----
"test.op"() {a = #complex.number<:f32 1.0, 3.4028236e38>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f32 0x7FF8000000000000, 0xFFF8000000000000>} : () -> ()
// -----
"test.op"() {a = #complex.number<:f32 0x7FF0000000000001, 0.1>} : () -> ()
// -----
"test.op"() {a = #complex<"number">} : () -> ()
// -----
"test.op"() {a = #complex<>} : () -> ()
// -----
"test.op"() {a = #complex.number <:f32 1.0, 1.0>} : () -> ()
// -----
"test.op"() {a = #dlti.<>} : () -> ()
// -----
"test.a"() : () -> () loc("f":179)
"test.a"() : () -> () loc("f":179:0)
"test.a"() : () -> () loc("f":179:0 to :0)
"test.a"() : () -> () loc("f":179:0 to 179:0)
"test.a"() : () -> () loc("f":179:3 to :3)
"test.a"() : () -> () loc("f":179:3)
"test.a"() : () -> () loc("f":179:3 to 179:3)
"test.a"() : () -> () loc("f":0:0)
"test.a"() : () -> () loc("f":0)
"test.a"() : () -> () loc("f":179:3 to 179:2)
"test.a"() : () -> () loc("f":179:3 to 178:2)
// -----
"a.b"() {a = distinct[1]<unit>} : () -> () loc("x")
"a.b"() : () -> () loc(fused<distinct[0]<unit>>["y"])
// -----
"a.b"() : () -> () loc(fused<distinct[0]<unit>>["y"])
"a.b"() {a = distinct[1]<unit>} : () -> () loc("x")
// -----
"a.b"() : () -> () loc(fused<dense_resource<r2> : tensor<1xi32>>["y"])
{-# dialect_resources: { builtin: { r1: "0x0400000001000000", r2: "0x0400000002000000" } } #-}
// -----
"a.b"() {a = loc(fused<dense_resource<r2> : tensor<1xi32>>["y"])} : () -> () 
{-# dialect_resources: { builtin: { r1: "0x0400000001000000", r2: "0x0400000002000000" } } #-}
// -----
{-#
  dialect_resources: {
    i1: {
      r: "0x0400000001000000"
    }
  }
#-}
