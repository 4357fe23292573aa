"builtin.module"() ({
  %0 = "t.src"() : () -> !llvm.ptr<7>
  %1 = "xevm.blockload"(%0) <{cache_control = #xevm.load_cache_control<L1c_L2c_L3uc>}> : (!llvm.ptr<7>) -> vector<2xi32>
  %2 = "xevm.blockload"(%0) <{cache_control = #xevm.load_cache_control<L1c_L2c_L3uc>}> : (!llvm.ptr<7>) -> vector<2xi32>
  "t.use"(%1, %2) : (vector<2xi32>, vector<2xi32>) -> ()
  "t.write"() : () -> ()
  %3 = "xevm.blockload"(%0) <{cache_control = #xevm.load_cache_control<L1c_L2c_L3uc>}> : (!llvm.ptr<7>) -> vector<2xi32>
  %4:6 = "t.src"() : () -> (!llvm.ptr<7>, i32, i32, i32, i32, i32)
  "xevm.blockprefetch2d"(%4#0, %4#1, %4#2, %4#3, %4#4, %4#5) <{elem_size_in_bits = 32 : i32, tile_height = 2 : i32, tile_width = 8 : i32, v_blocks = 8 : i32}> : (!llvm.ptr<7>, i32, i32, i32, i32, i32) -> ()
  %5:2 = "t.src"() : () -> (!llvm.ptr<7>, vector<2xi16>)
  "xevm.blockstore"(%5#0, %5#1) : (!llvm.ptr<7>, vector<2xi16>) -> ()
  %6:7 = "t.src"() : () -> (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<4xi8>)
  "xevm.blockstore2d"(%6#0, %6#1, %6#2, %6#3, %6#4, %6#5, %6#6) <{cache_control = #xevm.store_cache_control<L1uc_L2uc_L3wb>, elem_size_in_bits = 8 : i32, tile_height = 8 : i32, tile_width = 32 : i32}> : (!llvm.ptr<1>, i32, i32, i32, i32, i32, vector<4xi8>) -> ()
  %7 = "xevm.group_count.x"() : () -> i32
  %8 = "xevm.group_count.x"() : () -> i32
  "t.use"(%7, %8) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %9 = "xevm.group_count.x"() : () -> i32
  %10 = "xevm.group_count.y"() : () -> i64
  %11 = "xevm.group_count.y"() : () -> i64
  "t.use"(%10, %11) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %12 = "xevm.group_count.y"() : () -> i64
  %13 = "xevm.group_count.z"() : () -> i64
  %14 = "xevm.group_count.z"() : () -> i64
  "t.use"(%13, %14) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %15 = "xevm.group_count.z"() : () -> i64
  %16 = "xevm.group_id.x"() : () -> i32
  %17 = "xevm.group_id.x"() : () -> i32
  "t.use"(%16, %17) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %18 = "xevm.group_id.x"() : () -> i32
  %19 = "xevm.group_id.y"() : () -> i64
  %20 = "xevm.group_id.y"() : () -> i64
  "t.use"(%19, %20) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %21 = "xevm.group_id.y"() : () -> i64
  %22 = "xevm.group_id.z"() : () -> i32
  %23 = "xevm.group_id.z"() : () -> i32
  "t.use"(%22, %23) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %24 = "xevm.group_id.z"() : () -> i32
  %25 = "xevm.lane_id"() : () -> i64
  %26 = "xevm.lane_id"() : () -> i64
  "t.use"(%25, %26) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %27 = "xevm.lane_id"() : () -> i64
  %28 = "xevm.local_id.x"() : () -> i32
  %29 = "xevm.local_id.x"() : () -> i32
  "t.use"(%28, %29) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %30 = "xevm.local_id.x"() : () -> i32
  %31 = "xevm.local_id.y"() : () -> i64
  %32 = "xevm.local_id.y"() : () -> i64
  "t.use"(%31, %32) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %33 = "xevm.local_id.y"() : () -> i64
  %34 = "xevm.local_id.z"() : () -> i64
  %35 = "xevm.local_id.z"() : () -> i64
  "t.use"(%34, %35) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %36 = "xevm.local_id.z"() : () -> i64
  %37 = "xevm.local_size.x"() : () -> i64
  %38 = "xevm.local_size.x"() : () -> i64
  "t.use"(%37, %38) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %39 = "xevm.local_size.x"() : () -> i64
  %40 = "xevm.local_size.y"() : () -> i64
  %41 = "xevm.local_size.y"() : () -> i64
  "t.use"(%40, %41) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %42 = "xevm.local_size.y"() : () -> i64
  %43 = "xevm.local_size.z"() : () -> i32
  %44 = "xevm.local_size.z"() : () -> i32
  "t.use"(%43, %44) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %45 = "xevm.local_size.z"() : () -> i32
  "xevm.memfence"() <{addrspace = #xevm.addr_space<generic>, scope = #xevm.mem_scope<system>}> : () -> ()
  %46 = "t.src"() : () -> !llvm.ptr<1>
  "xevm.prefetch"(%46) : (!llvm.ptr<1>) -> ()
  %47 = "xevm.subgroup_id"() : () -> i32
  %48 = "xevm.subgroup_id"() : () -> i32
  "t.use"(%47, %48) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %49 = "xevm.subgroup_id"() : () -> i32
  %50 = "xevm.subgroup_size"() : () -> i64
  %51 = "xevm.subgroup_size"() : () -> i64
  "t.use"(%50, %51) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %52 = "xevm.subgroup_size"() : () -> i64
}) : () -> ()
