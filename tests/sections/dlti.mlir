module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = dense<[64,32]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = dense<[32,64]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = dense<[32,64,64]> : vector<3xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = 32>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = dense<[32]> : vector<1xi32>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = dense<[33]> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = dense<[0]> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i8 = dense<[16]> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i8 = dense<[8]> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<f32 = dense<[32,16]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<index = 32>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<index = "a">} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<index = dense<32> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<memref<1xi32> = dense<32> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<vector<1xi32> = dense<32> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<complex<f32> = dense<32> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<none = dense<32> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<tuple<> = dense<32> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<() -> () = dense<32> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!pdl.type = dense<32> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!foo.bar = dense<32> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"foo.bar" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"arith.bar" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"builtin.bar" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"llvm.bar" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"bar" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.bar" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "big">} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "mid">} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.stack_alignment" = 1 : i32>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.stack_alignment" = "a">} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.alloca_memory_space" = "a">} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.global_memory_space" = "a">} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.program_memory_space" = "a">} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.mangling_mode" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.legal_int_widths" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.default_memory_space" = "a">} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.function_pointer_alignment" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = 1, i32 = 2>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"a.b" = 1, "a.b" = 2>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"" = 1>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<>} {}
// -----
module attributes {dlti.dl_spec = 1} {}
// -----
module attributes {dlti.map = 1} {}
// -----
module attributes {dlti.foo = 1} {}
// -----
module attributes {dlti.target_system_spec = 1} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<>>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"a" = 1>>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"a" = 1, "a" = 2>>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"a" = 1>, "CPU" = #dlti.target_device_spec<"a" = 2>>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = 1>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<i32 = #dlti.target_device_spec<"a" = 1>>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<i32 = 1>>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"arith.a" = 1>>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"dlti.a" = 1>>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"foo.a" = 1>>} {}
// -----
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"foo.a" = #dlti.target_device_spec<"foo.a" = 1>>} {}
// -----
module attributes {dlti.map = #dlti.map<"a" = 1>} {}
// -----
module attributes {dlti.map = #dlti.map<"a" = 1, "a" = 1>} {}
// -----
module attributes {dlti.map = #dlti.map<"a" = 1, i32 = #dlti.map<i32 = 2>>} {}
// -----
module attributes {dlti.map = #dlti.map<"" = 1>} {}
// -----
module attributes {dlti.map = #dlti.map<1 = 1>} {}
// -----
"foo.op"() {dlti.dl_spec = 1} : () -> ()
// -----
"foo.op"() {dlti.dl_spec = #dlti.dl_spec<i32 = 1>} : () -> ()
// -----
"func.func"() <{sym_name = "a", function_type = () -> ()}> ({}) {dlti.dl_spec = #dlti.dl_spec<i32 = 1>, sym_visibility="private"} : () -> ()
// -----
module attributes {x = #dlti.dl_spec<>} {}
// -----
module attributes {a.x = #dlti.dl_spec<i32 = dense<[32,64,64]> : vector<3xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"foo.a" = 1>} { module attributes {dlti.dl_spec = #dlti.dl_spec<"foo.a" = 2>} {} }
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"foo.a" = 1>} { module attributes {dlti.dl_spec = #dlti.dl_spec<"foo.a" = 1>} {} }
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "big">} { module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "little">} {} }
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "big">} { module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "big">} {} }
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "big">} { "foo.x"() ({ module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "little">} {} }) : () -> () }
// -----
"foo.x"() {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "big">} : () -> ()
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = dense<[32,32]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = dense<[32,32,64]> : vector<3xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = dense<[32,64,32]> : vector<3xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = dense<[32,32,64,32]> : vector<4xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = dense<[32,32,64,64]> : vector<4xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = dense<[32,32,64,32]> : vector<4xi32>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = dense<[32,32,63]> : vector<3xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = 32>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr<4> = dense<[32,32,64]> : vector<3xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr<4> = dense<[32,32,64]> : vector<3xi64>, !llvm.ptr = dense<[32,32]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.struct<()> = dense<[32]> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.struct<()> = dense<[32, 32]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.struct<(i32)> = dense<[16,8,4]> : vector<3xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.struct<(i32)> = dense<[16,8]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.struct<()> = dense<[16,8]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.struct<()> = dense<[16,32]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.struct<()> = dense<[16]> : vector<1xi32>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.struct<"a",()> = dense<[16]> : vector<1xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = "a">} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = dense<[64, 64, 64]> : vector<3xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!ptr.ptr<#ptr.generic_space> = #ptr.spec<size = 32, abi = 32, preferred = 32>, !ptr.ptr<#llvm.address_space<3>> = i32>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.struct<()> = dense<[-1, 16]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = dense<[64, -1, 16]> : vector<3xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = dense<[64, 16, -1]> : vector<3xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = dense<[16, -1]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = dense<[-1, 16]> : vector<2xi64>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.struct<()> = dense<[16,8]> : vector<2xindex>>} {}
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = dense<[16,32]> : vector<2xindex>>} {}
// -----
"a.b"() {x = #dlti.map} : () -> ()
// -----
"a.b"() {x = #dlti.map}
// -----
"a.b"() {x = #dlti.map, y = 5} : () -> () "a.c"
// -----
"a.b"() {x = #dlti.dl_spec : i32} : () -> ()
// -----
"a.b"() {x = #dlti.map<"a" = 5 "b" = 7>} : () -> ()
// -----
"a.b"() {x = #dlti.target_system_spec} : () -> ()
// -----
"a.b"() {x = #dlti.target_device_spec} : () -> ()
// -----
"a.b"() {x = [#dlti.map, #dlti.map<>]} : () -> ()
// -----
module attributes {dlti.dl_spec = #dlti.dl_spec} {}
