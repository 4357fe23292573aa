"builtin.module"() ({
  %0 = "t.src"() : () -> i32
  "nvvm.bar.warp.sync"(%0) : (i32) -> ()
  "nvvm.barrier"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> ()
  %1 = "t.src"() : () -> i32
  "nvvm.barrier.arrive"(%1) : (i32) -> ()
  "nvvm.barrier0"() : () -> ()
  "nvvm.breakpoint"() : () -> ()
  "nvvm.cluster.arrive"() : () -> ()
  "nvvm.cluster.arrive.relaxed"() : () -> ()
  "nvvm.cluster.wait"() : () -> ()
  %2:2 = "t.src"() : () -> (!llvm.ptr<3>, !llvm.ptr<3>)
  "nvvm.clusterlaunchcontrol.try.cancel"(%2#0, %2#1) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  %3 = "t.src"() : () -> vector<2xf16>
  %4 = "nvvm.convert.f16x2.to.f8x2"(%3) <{dstTy = f8E4M3FN, relu = false}> : (vector<2xf16>) -> vector<2xi8>
  %5 = "nvvm.convert.f16x2.to.f8x2"(%3) <{dstTy = f8E4M3FN, relu = false}> : (vector<2xf16>) -> vector<2xi8>
  "t.use"(%4, %5) : (vector<2xi8>, vector<2xi8>) -> ()
  "t.write"() : () -> ()
  %6 = "nvvm.convert.f16x2.to.f8x2"(%3) <{dstTy = f8E4M3FN, relu = false}> : (vector<2xf16>) -> vector<2xi8>
  %7:3 = "t.src"() : () -> (f32, f32, i32)
  %8 = "nvvm.convert.f32x2.to.bf16x2"(%7#0, %7#1, %7#2) <{relu = false, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<none>}> : (f32, f32, i32) -> vector<[2]xbf16>
  %9 = "nvvm.convert.f32x2.to.bf16x2"(%7#0, %7#1, %7#2) <{relu = false, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<none>}> : (f32, f32, i32) -> vector<[2]xbf16>
  "t.use"(%8, %9) : (vector<[2]xbf16>, vector<[2]xbf16>) -> ()
  "t.write"() : () -> ()
  %10 = "nvvm.convert.f32x2.to.bf16x2"(%7#0, %7#1, %7#2) <{relu = false, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<none>}> : (f32, f32, i32) -> vector<[2]xbf16>
  %11:2 = "t.src"() : () -> (f32, f32)
  %12 = "nvvm.convert.f32x2.to.f16x2"(%11#0, %11#1) <{relu = false, rnd = #nvvm.fp_rnd_mode<rz>, sat = #nvvm.sat_mode<none>}> : (f32, f32) -> vector<2xf16>
  %13 = "nvvm.convert.f32x2.to.f16x2"(%11#0, %11#1) <{relu = false, rnd = #nvvm.fp_rnd_mode<rz>, sat = #nvvm.sat_mode<none>}> : (f32, f32) -> vector<2xf16>
  "t.use"(%12, %13) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %14 = "nvvm.convert.f32x2.to.f16x2"(%11#0, %11#1) <{relu = false, rnd = #nvvm.fp_rnd_mode<rz>, sat = #nvvm.sat_mode<none>}> : (f32, f32) -> vector<2xf16>
  %15:2 = "t.src"() : () -> (f32, f32)
  %16 = "nvvm.convert.f32x2.to.f6x2"(%15#0, %15#1) <{dstTy = f6E3M2FN, relu = false}> : (f32, f32) -> vector<[2]xi8>
  %17 = "nvvm.convert.f32x2.to.f6x2"(%15#0, %15#1) <{dstTy = f6E3M2FN, relu = false}> : (f32, f32) -> vector<[2]xi8>
  "t.use"(%16, %17) : (vector<[2]xi8>, vector<[2]xi8>) -> ()
  "t.write"() : () -> ()
  %18 = "nvvm.convert.f32x2.to.f6x2"(%15#0, %15#1) <{dstTy = f6E3M2FN, relu = false}> : (f32, f32) -> vector<[2]xi8>
  %19:2 = "t.src"() : () -> (vector<4xf32>, i32)
  %20 = "nvvm.convert.f32x4.to.f4x4"(%19#0, %19#1) <{dstTy = f4E2M1FN, relu = false}> : (vector<4xf32>, i32) -> i16
  %21 = "nvvm.convert.f32x4.to.f4x4"(%19#0, %19#1) <{dstTy = f4E2M1FN, relu = false}> : (vector<4xf32>, i32) -> i16
  "t.use"(%20, %21) : (i16, i16) -> ()
  "t.write"() : () -> ()
  %22 = "nvvm.convert.f32x4.to.f4x4"(%19#0, %19#1) <{dstTy = f4E2M1FN, relu = false}> : (vector<4xf32>, i32) -> i16
  %23:2 = "t.src"() : () -> (vector<4xf32>, i32)
  %24 = "nvvm.convert.f32x4.to.f8x4"(%23#0, %23#1) <{dstTy = f8E5M2, relu = false}> : (vector<4xf32>, i32) -> vector<[4]xi8>
  %25 = "nvvm.convert.f32x4.to.f8x4"(%23#0, %23#1) <{dstTy = f8E5M2, relu = false}> : (vector<4xf32>, i32) -> vector<[4]xi8>
  "t.use"(%24, %25) : (vector<[4]xi8>, vector<[4]xi8>) -> ()
  "t.write"() : () -> ()
  %26 = "nvvm.convert.f32x4.to.f8x4"(%23#0, %23#1) <{dstTy = f8E5M2, relu = false}> : (vector<4xf32>, i32) -> vector<[4]xi8>
  %27 = "t.src"() : () -> vector<2x1xi8>
  %28 = "nvvm.convert.f8x2.to.bf16x2"(%27) <{srcType = f8E8M0FNU}> : (vector<2x1xi8>) -> vector<[2]xbf16>
  %29 = "nvvm.convert.f8x2.to.bf16x2"(%27) <{srcType = f8E8M0FNU}> : (vector<2x1xi8>) -> vector<[2]xbf16>
  "t.use"(%28, %29) : (vector<[2]xbf16>, vector<[2]xbf16>) -> ()
  "t.write"() : () -> ()
  %30 = "nvvm.convert.f8x2.to.bf16x2"(%27) <{srcType = f8E8M0FNU}> : (vector<2x1xi8>) -> vector<[2]xbf16>
  %31 = "t.src"() : () -> vector<[2]xi8>
  %32 = "nvvm.convert.f8x2.to.f16x2"(%31) <{relu = false, srcType = f8E4M3FN}> : (vector<[2]xi8>) -> vector<2xf16>
  %33 = "nvvm.convert.f8x2.to.f16x2"(%31) <{relu = false, srcType = f8E4M3FN}> : (vector<[2]xi8>) -> vector<2xf16>
  "t.use"(%32, %33) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %34 = "nvvm.convert.f8x2.to.f16x2"(%31) <{relu = false, srcType = f8E4M3FN}> : (vector<[2]xi8>) -> vector<2xf16>
  %35 = "t.src"() : () -> f32
  %36 = "nvvm.convert.float.to.tf32"(%35) <{relu = false, rnd = #nvvm.fp_rnd_mode<rna>, sat = #nvvm.sat_mode<none>}> : (f32) -> i32
  %37 = "nvvm.convert.float.to.tf32"(%35) <{relu = false, rnd = #nvvm.fp_rnd_mode<rna>, sat = #nvvm.sat_mode<none>}> : (f32) -> i32
  "t.use"(%36, %37) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %38 = "nvvm.convert.float.to.tf32"(%35) <{relu = false, rnd = #nvvm.fp_rnd_mode<rna>, sat = #nvvm.sat_mode<none>}> : (f32) -> i32
  "nvvm.cp.async.bulk.commit.group"() : () -> ()
  %39:4 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<3>, i32, i16)
  "nvvm.cp.async.bulk.global.shared.cta"(%39#0, %39#1, %39#2, %39#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 1>}> : (!llvm.ptr<1>, !llvm.ptr<3>, i32, i16) -> ()
  %40:3 = "t.src"() : () -> (!llvm.ptr<1>, i32, i64)
  "nvvm.cp.async.bulk.prefetch"(%40#0, %40#1, %40#2) : (!llvm.ptr<1>, i32, i64) -> ()
  %41:4 = "t.src"() : () -> (!llvm.ptr<3>, !llvm.ptr<1>, !llvm.ptr<3>, i32)
  "nvvm.cp.async.bulk.shared.cluster.global"(%41#0, %41#1, %41#2, %41#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (!llvm.ptr<3>, !llvm.ptr<1>, !llvm.ptr<3>, i32) -> ()
  %42:4 = "t.src"() : () -> (!llvm.ptr<7>, !llvm.ptr<3>, !llvm.ptr<3>, i32)
  "nvvm.cp.async.bulk.shared.cluster.shared.cta"(%42#0, %42#1, %42#2, %42#3) : (!llvm.ptr<7>, !llvm.ptr<3>, !llvm.ptr<3>, i32) -> ()
  %43:4 = "t.src"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32, i1)
  "nvvm.cp.async.bulk.tensor.global.shared.cta"(%43#0, %43#1, %43#2, %43#3) <{mode = #nvvm.tma_store_mode<tile>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1>}> : (!llvm.ptr, !llvm.ptr<3>, i32, i1) -> ()
  %44:2 = "t.src"() : () -> (!llvm.ptr, i32)
  "nvvm.cp.async.bulk.tensor.prefetch"(%44#0, %44#1) <{mode = #nvvm.tma_load_mode<tile>, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (!llvm.ptr, i32) -> ()
  %45:3 = "t.src"() : () -> (!llvm.ptr, !llvm.ptr<3>, i32)
  "nvvm.cp.async.bulk.tensor.reduce"(%45#0, %45#1, %45#2) <{mode = #nvvm.tma_store_mode<tile>, operandSegmentSizes = array<i32: 1, 1, 1, 0>, redKind = #nvvm.tma_redux_kind<max>}> : (!llvm.ptr, !llvm.ptr<3>, i32) -> ()
  %46:6 = "t.src"() : () -> (!llvm.ptr<7>, !llvm.ptr, i32, !llvm.ptr<3>, i64, i1)
  "nvvm.cp.async.bulk.tensor.shared.cluster.global"(%46#0, %46#1, %46#2, %46#3, %46#4, %46#5) <{isCTAOnly = false, mode = #nvvm.tma_load_mode<tile>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 1, 1>}> : (!llvm.ptr<7>, !llvm.ptr, i32, !llvm.ptr<3>, i64, i1) -> ()
  "nvvm.cp.async.bulk.wait_group"() <{group = 0 : i32}> : () -> ()
  "nvvm.cp.async.commit.group"() : () -> ()
  %47 = "t.src"() : () -> !llvm.ptr
  "nvvm.cp.async.mbarrier.arrive"(%47) <{noinc = false}> : (!llvm.ptr) -> ()
  "nvvm.cp.async.wait.group"() <{n = 1 : i32}> : () -> ()
  %48:3 = "t.src"() : () -> (vector<2xi16>, vector<4xi8>, i32)
  %49 = "nvvm.dot.accumulate.2way"(%48#0, %48#1, %48#2) <{a_type = #nvvm.dot_accumulate_type<unsigned>, b_hi = false, b_type = #nvvm.dot_accumulate_type<signed>}> : (vector<2xi16>, vector<4xi8>, i32) -> i32
  %50 = "nvvm.dot.accumulate.2way"(%48#0, %48#1, %48#2) <{a_type = #nvvm.dot_accumulate_type<unsigned>, b_hi = false, b_type = #nvvm.dot_accumulate_type<signed>}> : (vector<2xi16>, vector<4xi8>, i32) -> i32
  "t.use"(%49, %50) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %51 = "nvvm.dot.accumulate.2way"(%48#0, %48#1, %48#2) <{a_type = #nvvm.dot_accumulate_type<unsigned>, b_hi = false, b_type = #nvvm.dot_accumulate_type<signed>}> : (vector<2xi16>, vector<4xi8>, i32) -> i32
  %52:3 = "t.src"() : () -> (vector<[2]x[2]xi8>, vector<2x2xi8>, i32)
  %53 = "nvvm.dot.accumulate.4way"(%52#0, %52#1, %52#2) <{a_type = #nvvm.dot_accumulate_type<signed>, b_type = #nvvm.dot_accumulate_type<signed>}> : (vector<[2]x[2]xi8>, vector<2x2xi8>, i32) -> i32
  %54 = "nvvm.dot.accumulate.4way"(%52#0, %52#1, %52#2) <{a_type = #nvvm.dot_accumulate_type<signed>, b_type = #nvvm.dot_accumulate_type<signed>}> : (vector<[2]x[2]xi8>, vector<2x2xi8>, i32) -> i32
  "t.use"(%53, %54) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %55 = "nvvm.dot.accumulate.4way"(%52#0, %52#1, %52#2) <{a_type = #nvvm.dot_accumulate_type<signed>, b_type = #nvvm.dot_accumulate_type<signed>}> : (vector<[2]x[2]xi8>, vector<2x2xi8>, i32) -> i32
  %56 = "nvvm.elect.sync"() : () -> i1
  %57 = "nvvm.elect.sync"() : () -> i1
  "t.use"(%56, %57) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %58 = "nvvm.elect.sync"() : () -> i1
  "nvvm.exit"() : () -> ()
  "nvvm.fence.mbarrier.init"() : () -> ()
  "nvvm.fence.proxy"() <{kind = #nvvm.proxy_kind<async>}> : () -> ()
  %59:2 = "t.src"() : () -> (!llvm.ptr, i32)
  "nvvm.fence.proxy.acquire"(%59#0, %59#1) <{fromProxy = #nvvm.proxy_kind<generic>, scope = #nvvm.mem_scope<cta>, toProxy = #nvvm.proxy_kind<tensormap>}> : (!llvm.ptr, i32) -> ()
  "nvvm.fence.proxy.release"() <{fromProxy = #nvvm.proxy_kind<generic>, scope = #nvvm.mem_scope<cta>, toProxy = #nvvm.proxy_kind<tensormap>}> : () -> ()
  "nvvm.fence.proxy.sync_restrict"() <{fromProxy = #nvvm.proxy_kind<generic>, order = #nvvm.mem_order<release>, toProxy = #nvvm.proxy_kind<async>}> : () -> ()
  "nvvm.fence.sc.cluster"() : () -> ()
  "nvvm.fence.sync_restrict"() <{order = #nvvm.mem_order<release>}> : () -> ()
  %60 = "t.src"() : () -> vector<[8]xi2>
  %61:2 = "nvvm.inline_ptx"(%60) <{operandSegmentSizes = array<i32: 1, 0, 0>, ptxCode = "abc"}> : (vector<[8]xi2>) -> (vector<[8]xi2>, vector<[8]xi2>)
  %62:2 = "nvvm.inline_ptx"(%60) <{operandSegmentSizes = array<i32: 1, 0, 0>, ptxCode = "abc"}> : (vector<[8]xi2>) -> (vector<[8]xi2>, vector<[8]xi2>)
  "t.use"(%61#0, %61#1, %62#0, %62#1) : (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>) -> ()
  "t.write"() : () -> ()
  %63:2 = "nvvm.inline_ptx"(%60) <{operandSegmentSizes = array<i32: 1, 0, 0>, ptxCode = "abc"}> : (vector<[8]xi2>) -> (vector<[8]xi2>, vector<[8]xi2>)
  %64:2 = "t.src"() : () -> (!llvm.ptr, i32)
  %65 = "nvvm.mapa"(%64#0, %64#1) : (!llvm.ptr, i32) -> !llvm.ptr
  %66 = "nvvm.mapa"(%64#0, %64#1) : (!llvm.ptr, i32) -> !llvm.ptr
  "t.use"(%65, %66) : (!llvm.ptr, !llvm.ptr) -> ()
  "t.write"() : () -> ()
  %67 = "nvvm.mapa"(%64#0, %64#1) : (!llvm.ptr, i32) -> !llvm.ptr
  %68 = "t.src"() : () -> !llvm.ptr<3>
  "nvvm.mbarrier.arrive"(%68) <{relaxed = false, scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<3>) -> ()
  %69:3 = "t.src"() : () -> (!llvm.ptr, i32, i1)
  "nvvm.mbarrier.arrive.expect_tx"(%69#0, %69#1, %69#2) <{relaxed = false, scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr, i32, i1) -> ()
  %70:2 = "t.src"() : () -> (!llvm.ptr, i32)
  %71 = "nvvm.mbarrier.arrive.nocomplete"(%70#0, %70#1) : (!llvm.ptr, i32) -> i64
  %72 = "nvvm.mbarrier.arrive.nocomplete"(%70#0, %70#1) : (!llvm.ptr, i32) -> i64
  "t.use"(%71, %72) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %73 = "nvvm.mbarrier.arrive.nocomplete"(%70#0, %70#1) : (!llvm.ptr, i32) -> i64
  %74 = "t.src"() : () -> !llvm.ptr
  "nvvm.mbarrier.arrive_drop"(%74) <{relaxed = false, scope = #nvvm.mem_scope<cluster>}> : (!llvm.ptr) -> ()
  %75:2 = "t.src"() : () -> (!llvm.ptr<7>, i32)
  "nvvm.mbarrier.arrive_drop.expect_tx"(%75#0, %75#1) <{relaxed = false, scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<7>, i32) -> ()
  %76:2 = "t.src"() : () -> (!llvm.ptr<3>, i32)
  %77 = "nvvm.mbarrier.arrive_drop.nocomplete"(%76#0, %76#1) : (!llvm.ptr<3>, i32) -> i64
  %78 = "nvvm.mbarrier.arrive_drop.nocomplete"(%76#0, %76#1) : (!llvm.ptr<3>, i32) -> i64
  "t.use"(%77, %78) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %79 = "nvvm.mbarrier.arrive_drop.nocomplete"(%76#0, %76#1) : (!llvm.ptr<3>, i32) -> i64
  %80:2 = "t.src"() : () -> (!llvm.ptr<7>, i32)
  "nvvm.mbarrier.complete_tx"(%80#0, %80#1) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<7>, i32) -> ()
  %81:2 = "t.src"() : () -> (!llvm.ptr<7>, i32)
  "nvvm.mbarrier.expect_tx"(%81#0, %81#1) <{scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<7>, i32) -> ()
  %82:3 = "t.src"() : () -> (!llvm.ptr, i32, i1)
  "nvvm.mbarrier.init"(%82#0, %82#1, %82#2) : (!llvm.ptr, i32, i1) -> ()
  %83 = "t.src"() : () -> !llvm.ptr<3>
  "nvvm.mbarrier.inval"(%83) : (!llvm.ptr<3>) -> ()
  %84:2 = "t.src"() : () -> (!llvm.ptr, i64)
  %85 = "nvvm.mbarrier.test.wait"(%84#0, %84#1) <{relaxed = false, scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr, i64) -> i1
  %86 = "nvvm.mbarrier.test.wait"(%84#0, %84#1) <{relaxed = false, scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr, i64) -> i1
  "t.use"(%85, %86) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %87 = "nvvm.mbarrier.test.wait"(%84#0, %84#1) <{relaxed = false, scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr, i64) -> i1
  %88:3 = "t.src"() : () -> (!llvm.ptr<3>, i32, i32)
  %89 = "nvvm.mbarrier.try_wait"(%88#0, %88#1, %88#2) <{relaxed = false, scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<3>, i32, i32) -> i1
  %90 = "nvvm.mbarrier.try_wait"(%88#0, %88#1, %88#2) <{relaxed = false, scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<3>, i32, i32) -> i1
  "t.use"(%89, %90) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %91 = "nvvm.mbarrier.try_wait"(%88#0, %88#1, %88#2) <{relaxed = false, scope = #nvvm.mem_scope<cta>}> : (!llvm.ptr<3>, i32, i32) -> i1
  %92:3 = "t.src"() : () -> (!llvm.ptr, i32, i32)
  "nvvm.mbarrier.try_wait.parity"(%92#0, %92#1, %92#2) : (!llvm.ptr, i32, i32) -> ()
  "nvvm.memory.barrier"() <{scope = #nvvm.mem_scope<cluster>}> : () -> ()
  %93 = "t.src"() : () -> i32
  "nvvm.nanosleep"(%93) : (i32) -> ()
  "nvvm.pmevent"() <{maskedEventId = 1 : i16}> : () -> ()
  %94 = "t.src"() : () -> !llvm.ptr
  "nvvm.prefetch"(%94) <{tensormap}> : (!llvm.ptr) -> ()
  %95:3 = "t.src"() : () -> (i32, i32, i32)
  %96 = "nvvm.prmt"(%95#0, %95#1, %95#2) <{mode = #nvvm.permute_mode<b4e>}> : (i32, i32, i32) -> i32
  %97 = "nvvm.prmt"(%95#0, %95#1, %95#2) <{mode = #nvvm.permute_mode<b4e>}> : (i32, i32, i32) -> i32
  "t.use"(%96, %97) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %98 = "nvvm.prmt"(%95#0, %95#1, %95#2) <{mode = #nvvm.permute_mode<b4e>}> : (i32, i32, i32) -> i32
  %99 = "t.src"() : () -> f32
  %100 = "nvvm.rcp.approx.ftz.f"(%99) : (f32) -> f32
  %101 = "nvvm.rcp.approx.ftz.f"(%99) : (f32) -> f32
  "t.use"(%100, %101) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %102 = "nvvm.rcp.approx.ftz.f"(%99) : (f32) -> f32
  %103 = "nvvm.read.ptx.sreg.aggr.smem.size"() : () -> !llvm.target<"x", i32>
  %104 = "nvvm.read.ptx.sreg.aggr.smem.size"() : () -> !llvm.target<"x", i32>
  "t.use"(%103, %104) : (!llvm.target<"x", i32>, !llvm.target<"x", i32>) -> ()
  "t.write"() : () -> ()
  %105 = "nvvm.read.ptx.sreg.aggr.smem.size"() : () -> !llvm.target<"x", i32>
  %106 = "nvvm.read.ptx.sreg.clock"() : () -> vector<6xf32>
  %107 = "nvvm.read.ptx.sreg.clock"() : () -> vector<6xf32>
  "t.use"(%106, %107) : (vector<6xf32>, vector<6xf32>) -> ()
  "t.write"() : () -> ()
  %108 = "nvvm.read.ptx.sreg.clock"() : () -> vector<6xf32>
  %109 = "nvvm.read.ptx.sreg.clock64"() : () -> vector<8xi1>
  %110 = "nvvm.read.ptx.sreg.clock64"() : () -> vector<8xi1>
  "t.use"(%109, %110) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %111 = "nvvm.read.ptx.sreg.clock64"() : () -> vector<8xi1>
  %112 = "nvvm.read.ptx.sreg.cluster.ctaid.x"() : () -> vector<4xi1>
  %113 = "nvvm.read.ptx.sreg.cluster.ctaid.x"() : () -> vector<4xi1>
  "t.use"(%112, %113) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %114 = "nvvm.read.ptx.sreg.cluster.ctaid.x"() : () -> vector<4xi1>
  %115 = "nvvm.read.ptx.sreg.cluster.ctaid.y"() : () -> vector<3xf16>
  %116 = "nvvm.read.ptx.sreg.cluster.ctaid.y"() : () -> vector<3xf16>
  "t.use"(%115, %116) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %117 = "nvvm.read.ptx.sreg.cluster.ctaid.y"() : () -> vector<3xf16>
  %118 = "nvvm.read.ptx.sreg.cluster.ctaid.z"() : () -> i16
  %119 = "nvvm.read.ptx.sreg.cluster.ctaid.z"() : () -> i16
  "t.use"(%118, %119) : (i16, i16) -> ()
  "t.write"() : () -> ()
  %120 = "nvvm.read.ptx.sreg.cluster.ctaid.z"() : () -> i16
  %121 = "nvvm.read.ptx.sreg.cluster.ctarank"() : () -> vector<[1]xi4>
  %122 = "nvvm.read.ptx.sreg.cluster.ctarank"() : () -> vector<[1]xi4>
  "t.use"(%121, %122) : (vector<[1]xi4>, vector<[1]xi4>) -> ()
  "t.write"() : () -> ()
  %123 = "nvvm.read.ptx.sreg.cluster.ctarank"() : () -> vector<[1]xi4>
  %124 = "nvvm.read.ptx.sreg.cluster.nctaid.x"() : () -> i4
  %125 = "nvvm.read.ptx.sreg.cluster.nctaid.x"() : () -> i4
  "t.use"(%124, %125) : (i4, i4) -> ()
  "t.write"() : () -> ()
  %126 = "nvvm.read.ptx.sreg.cluster.nctaid.x"() : () -> i4
  %127 = "nvvm.read.ptx.sreg.cluster.nctaid.y"() : () -> !llvm.ptr
  %128 = "nvvm.read.ptx.sreg.cluster.nctaid.y"() : () -> !llvm.ptr
  "t.use"(%127, %128) : (!llvm.ptr, !llvm.ptr) -> ()
  "t.write"() : () -> ()
  %129 = "nvvm.read.ptx.sreg.cluster.nctaid.y"() : () -> !llvm.ptr
  %130 = "nvvm.read.ptx.sreg.cluster.nctaid.z"() : () -> !llvm.ptr<8>
  %131 = "nvvm.read.ptx.sreg.cluster.nctaid.z"() : () -> !llvm.ptr<8>
  "t.use"(%130, %131) : (!llvm.ptr<8>, !llvm.ptr<8>) -> ()
  "t.write"() : () -> ()
  %132 = "nvvm.read.ptx.sreg.cluster.nctaid.z"() : () -> !llvm.ptr<8>
  %133 = "nvvm.read.ptx.sreg.cluster.nctarank"() : () -> vector<8xf64>
  %134 = "nvvm.read.ptx.sreg.cluster.nctarank"() : () -> vector<8xf64>
  "t.use"(%133, %134) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %135 = "nvvm.read.ptx.sreg.cluster.nctarank"() : () -> vector<8xf64>
  %136 = "nvvm.read.ptx.sreg.clusterid.x"() : () -> vector<[1]xf128>
  %137 = "nvvm.read.ptx.sreg.clusterid.x"() : () -> vector<[1]xf128>
  "t.use"(%136, %137) : (vector<[1]xf128>, vector<[1]xf128>) -> ()
  "t.write"() : () -> ()
  %138 = "nvvm.read.ptx.sreg.clusterid.x"() : () -> vector<[1]xf128>
  %139 = "nvvm.read.ptx.sreg.clusterid.y"() : () -> vector<[2]xi1>
  %140 = "nvvm.read.ptx.sreg.clusterid.y"() : () -> vector<[2]xi1>
  "t.use"(%139, %140) : (vector<[2]xi1>, vector<[2]xi1>) -> ()
  "t.write"() : () -> ()
  %141 = "nvvm.read.ptx.sreg.clusterid.y"() : () -> vector<[2]xi1>
  %142 = "nvvm.read.ptx.sreg.clusterid.z"() : () -> !llvm.x86_amx
  %143 = "nvvm.read.ptx.sreg.clusterid.z"() : () -> !llvm.x86_amx
  "t.use"(%142, %143) : (!llvm.x86_amx, !llvm.x86_amx) -> ()
  "t.write"() : () -> ()
  %144 = "nvvm.read.ptx.sreg.clusterid.z"() : () -> !llvm.x86_amx
  %145 = "nvvm.read.ptx.sreg.ctaid.x"() : () -> !llvm.ptr<8>
  %146 = "nvvm.read.ptx.sreg.ctaid.x"() : () -> !llvm.ptr<8>
  "t.use"(%145, %146) : (!llvm.ptr<8>, !llvm.ptr<8>) -> ()
  "t.write"() : () -> ()
  %147 = "nvvm.read.ptx.sreg.ctaid.x"() : () -> !llvm.ptr<8>
  %148 = "nvvm.read.ptx.sreg.ctaid.y"() : () -> vector<[16]xf32>
  %149 = "nvvm.read.ptx.sreg.ctaid.y"() : () -> vector<[16]xf32>
  "t.use"(%148, %149) : (vector<[16]xf32>, vector<[16]xf32>) -> ()
  "t.write"() : () -> ()
  %150 = "nvvm.read.ptx.sreg.ctaid.y"() : () -> vector<[16]xf32>
  %151 = "nvvm.read.ptx.sreg.ctaid.z"() : () -> vector<32xf128>
  %152 = "nvvm.read.ptx.sreg.ctaid.z"() : () -> vector<32xf128>
  "t.use"(%151, %152) : (vector<32xf128>, vector<32xf128>) -> ()
  "t.write"() : () -> ()
  %153 = "nvvm.read.ptx.sreg.ctaid.z"() : () -> vector<32xf128>
  %154 = "nvvm.read.ptx.sreg.dynamic.smem.size"() : () -> vector<[2]xf80>
  %155 = "nvvm.read.ptx.sreg.dynamic.smem.size"() : () -> vector<[2]xf80>
  "t.use"(%154, %155) : (vector<[2]xf80>, vector<[2]xf80>) -> ()
  "t.write"() : () -> ()
  %156 = "nvvm.read.ptx.sreg.dynamic.smem.size"() : () -> vector<[2]xf80>
  %157 = "nvvm.read.ptx.sreg.envreg0"() : () -> i1
  %158 = "nvvm.read.ptx.sreg.envreg0"() : () -> i1
  "t.use"(%157, %158) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %159 = "nvvm.read.ptx.sreg.envreg0"() : () -> i1
  %160 = "nvvm.read.ptx.sreg.envreg1"() : () -> vector<[16]xi32>
  %161 = "nvvm.read.ptx.sreg.envreg1"() : () -> vector<[16]xi32>
  "t.use"(%160, %161) : (vector<[16]xi32>, vector<[16]xi32>) -> ()
  "t.write"() : () -> ()
  %162 = "nvvm.read.ptx.sreg.envreg1"() : () -> vector<[16]xi32>
  %163 = "nvvm.read.ptx.sreg.envreg10"() : () -> !llvm.ptr<3>
  %164 = "nvvm.read.ptx.sreg.envreg10"() : () -> !llvm.ptr<3>
  "t.use"(%163, %164) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %165 = "nvvm.read.ptx.sreg.envreg10"() : () -> !llvm.ptr<3>
  %166 = "nvvm.read.ptx.sreg.envreg11"() : () -> vector<[1]xi32>
  %167 = "nvvm.read.ptx.sreg.envreg11"() : () -> vector<[1]xi32>
  "t.use"(%166, %167) : (vector<[1]xi32>, vector<[1]xi32>) -> ()
  "t.write"() : () -> ()
  %168 = "nvvm.read.ptx.sreg.envreg11"() : () -> vector<[1]xi32>
  %169 = "nvvm.read.ptx.sreg.envreg12"() : () -> vector<32xf80>
  %170 = "nvvm.read.ptx.sreg.envreg12"() : () -> vector<32xf80>
  "t.use"(%169, %170) : (vector<32xf80>, vector<32xf80>) -> ()
  "t.write"() : () -> ()
  %171 = "nvvm.read.ptx.sreg.envreg12"() : () -> vector<32xf80>
  %172 = "nvvm.read.ptx.sreg.envreg13"() : () -> vector<8xi1>
  %173 = "nvvm.read.ptx.sreg.envreg13"() : () -> vector<8xi1>
  "t.use"(%172, %173) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %174 = "nvvm.read.ptx.sreg.envreg13"() : () -> vector<8xi1>
  %175 = "nvvm.read.ptx.sreg.envreg14"() : () -> f128
  %176 = "nvvm.read.ptx.sreg.envreg14"() : () -> f128
  "t.use"(%175, %176) : (f128, f128) -> ()
  "t.write"() : () -> ()
  %177 = "nvvm.read.ptx.sreg.envreg14"() : () -> f128
  %178 = "nvvm.read.ptx.sreg.envreg15"() : () -> f16
  %179 = "nvvm.read.ptx.sreg.envreg15"() : () -> f16
  "t.use"(%178, %179) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %180 = "nvvm.read.ptx.sreg.envreg15"() : () -> f16
  %181 = "nvvm.read.ptx.sreg.envreg16"() : () -> vector<2xbf16>
  %182 = "nvvm.read.ptx.sreg.envreg16"() : () -> vector<2xbf16>
  "t.use"(%181, %182) : (vector<2xbf16>, vector<2xbf16>) -> ()
  "t.write"() : () -> ()
  %183 = "nvvm.read.ptx.sreg.envreg16"() : () -> vector<2xbf16>
  %184 = "nvvm.read.ptx.sreg.envreg17"() : () -> f64
  %185 = "nvvm.read.ptx.sreg.envreg17"() : () -> f64
  "t.use"(%184, %185) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %186 = "nvvm.read.ptx.sreg.envreg17"() : () -> f64
  %187 = "nvvm.read.ptx.sreg.envreg18"() : () -> vector<64xi1>
  %188 = "nvvm.read.ptx.sreg.envreg18"() : () -> vector<64xi1>
  "t.use"(%187, %188) : (vector<64xi1>, vector<64xi1>) -> ()
  "t.write"() : () -> ()
  %189 = "nvvm.read.ptx.sreg.envreg18"() : () -> vector<64xi1>
  %190 = "nvvm.read.ptx.sreg.envreg19"() : () -> f80
  %191 = "nvvm.read.ptx.sreg.envreg19"() : () -> f80
  "t.use"(%190, %191) : (f80, f80) -> ()
  "t.write"() : () -> ()
  %192 = "nvvm.read.ptx.sreg.envreg19"() : () -> f80
  %193 = "nvvm.read.ptx.sreg.envreg2"() : () -> !llvm.struct<(i64, i64)>
  %194 = "nvvm.read.ptx.sreg.envreg2"() : () -> !llvm.struct<(i64, i64)>
  "t.use"(%193, %194) : (!llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>) -> ()
  "t.write"() : () -> ()
  %195 = "nvvm.read.ptx.sreg.envreg2"() : () -> !llvm.struct<(i64, i64)>
  %196 = "nvvm.read.ptx.sreg.envreg20"() : () -> vector<2xi128>
  %197 = "nvvm.read.ptx.sreg.envreg20"() : () -> vector<2xi128>
  "t.use"(%196, %197) : (vector<2xi128>, vector<2xi128>) -> ()
  "t.write"() : () -> ()
  %198 = "nvvm.read.ptx.sreg.envreg20"() : () -> vector<2xi128>
  %199 = "nvvm.read.ptx.sreg.envreg21"() : () -> f32
  %200 = "nvvm.read.ptx.sreg.envreg21"() : () -> f32
  "t.use"(%199, %200) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %201 = "nvvm.read.ptx.sreg.envreg21"() : () -> f32
  %202 = "nvvm.read.ptx.sreg.envreg22"() : () -> vector<[4]xi1>
  %203 = "nvvm.read.ptx.sreg.envreg22"() : () -> vector<[4]xi1>
  "t.use"(%202, %203) : (vector<[4]xi1>, vector<[4]xi1>) -> ()
  "t.write"() : () -> ()
  %204 = "nvvm.read.ptx.sreg.envreg22"() : () -> vector<[4]xi1>
  %205 = "nvvm.read.ptx.sreg.envreg23"() : () -> vector<[16]xi128>
  %206 = "nvvm.read.ptx.sreg.envreg23"() : () -> vector<[16]xi128>
  "t.use"(%205, %206) : (vector<[16]xi128>, vector<[16]xi128>) -> ()
  "t.write"() : () -> ()
  %207 = "nvvm.read.ptx.sreg.envreg23"() : () -> vector<[16]xi128>
  %208 = "nvvm.read.ptx.sreg.envreg24"() : () -> !llvm.x86_amx
  %209 = "nvvm.read.ptx.sreg.envreg24"() : () -> !llvm.x86_amx
  "t.use"(%208, %209) : (!llvm.x86_amx, !llvm.x86_amx) -> ()
  "t.write"() : () -> ()
  %210 = "nvvm.read.ptx.sreg.envreg24"() : () -> !llvm.x86_amx
  %211 = "nvvm.read.ptx.sreg.envreg25"() : () -> i4
  %212 = "nvvm.read.ptx.sreg.envreg25"() : () -> i4
  "t.use"(%211, %212) : (i4, i4) -> ()
  "t.write"() : () -> ()
  %213 = "nvvm.read.ptx.sreg.envreg25"() : () -> i4
  %214 = "nvvm.read.ptx.sreg.envreg26"() : () -> !llvm.token
  %215 = "nvvm.read.ptx.sreg.envreg26"() : () -> !llvm.token
  "t.use"(%214, %215) : (!llvm.token, !llvm.token) -> ()
  "t.write"() : () -> ()
  %216 = "nvvm.read.ptx.sreg.envreg26"() : () -> !llvm.token
  %217 = "nvvm.read.ptx.sreg.envreg27"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  %218 = "nvvm.read.ptx.sreg.envreg27"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  "t.use"(%217, %218) : (!llvm.struct<(i32, i32, i32, i32)>, !llvm.struct<(i32, i32, i32, i32)>) -> ()
  "t.write"() : () -> ()
  %219 = "nvvm.read.ptx.sreg.envreg27"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  %220 = "nvvm.read.ptx.sreg.envreg28"() : () -> vector<[2]xf16>
  %221 = "nvvm.read.ptx.sreg.envreg28"() : () -> vector<[2]xf16>
  "t.use"(%220, %221) : (vector<[2]xf16>, vector<[2]xf16>) -> ()
  "t.write"() : () -> ()
  %222 = "nvvm.read.ptx.sreg.envreg28"() : () -> vector<[2]xf16>
  %223 = "nvvm.read.ptx.sreg.envreg29"() : () -> i4
  %224 = "nvvm.read.ptx.sreg.envreg29"() : () -> i4
  "t.use"(%223, %224) : (i4, i4) -> ()
  "t.write"() : () -> ()
  %225 = "nvvm.read.ptx.sreg.envreg29"() : () -> i4
  %226 = "nvvm.read.ptx.sreg.envreg3"() : () -> !llvm.ptr
  %227 = "nvvm.read.ptx.sreg.envreg3"() : () -> !llvm.ptr
  "t.use"(%226, %227) : (!llvm.ptr, !llvm.ptr) -> ()
  "t.write"() : () -> ()
  %228 = "nvvm.read.ptx.sreg.envreg3"() : () -> !llvm.ptr
  %229 = "nvvm.read.ptx.sreg.envreg30"() : () -> vector<64xi1>
  %230 = "nvvm.read.ptx.sreg.envreg30"() : () -> vector<64xi1>
  "t.use"(%229, %230) : (vector<64xi1>, vector<64xi1>) -> ()
  "t.write"() : () -> ()
  %231 = "nvvm.read.ptx.sreg.envreg30"() : () -> vector<64xi1>
  %232 = "nvvm.read.ptx.sreg.envreg31"() : () -> f16
  %233 = "nvvm.read.ptx.sreg.envreg31"() : () -> f16
  "t.use"(%232, %233) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %234 = "nvvm.read.ptx.sreg.envreg31"() : () -> f16
  %235 = "nvvm.read.ptx.sreg.envreg4"() : () -> f64
  %236 = "nvvm.read.ptx.sreg.envreg4"() : () -> f64
  "t.use"(%235, %236) : (f64, f64) -> ()
  "t.write"() : () -> ()
  %237 = "nvvm.read.ptx.sreg.envreg4"() : () -> f64
  %238 = "nvvm.read.ptx.sreg.envreg5"() : () -> vector<3xf80>
  %239 = "nvvm.read.ptx.sreg.envreg5"() : () -> vector<3xf80>
  "t.use"(%238, %239) : (vector<3xf80>, vector<3xf80>) -> ()
  "t.write"() : () -> ()
  %240 = "nvvm.read.ptx.sreg.envreg5"() : () -> vector<3xf80>
  %241 = "nvvm.read.ptx.sreg.envreg6"() : () -> vector<[4]xi8>
  %242 = "nvvm.read.ptx.sreg.envreg6"() : () -> vector<[4]xi8>
  "t.use"(%241, %242) : (vector<[4]xi8>, vector<[4]xi8>) -> ()
  "t.write"() : () -> ()
  %243 = "nvvm.read.ptx.sreg.envreg6"() : () -> vector<[4]xi8>
  %244 = "nvvm.read.ptx.sreg.envreg7"() : () -> !llvm.struct<(f32, f32, f32, f32)>
  %245 = "nvvm.read.ptx.sreg.envreg7"() : () -> !llvm.struct<(f32, f32, f32, f32)>
  "t.use"(%244, %245) : (!llvm.struct<(f32, f32, f32, f32)>, !llvm.struct<(f32, f32, f32, f32)>) -> ()
  "t.write"() : () -> ()
  %246 = "nvvm.read.ptx.sreg.envreg7"() : () -> !llvm.struct<(f32, f32, f32, f32)>
  %247 = "nvvm.read.ptx.sreg.envreg8"() : () -> i4
  %248 = "nvvm.read.ptx.sreg.envreg8"() : () -> i4
  "t.use"(%247, %248) : (i4, i4) -> ()
  "t.write"() : () -> ()
  %249 = "nvvm.read.ptx.sreg.envreg8"() : () -> i4
  %250 = "nvvm.read.ptx.sreg.envreg9"() : () -> vector<[2]xi64>
  %251 = "nvvm.read.ptx.sreg.envreg9"() : () -> vector<[2]xi64>
  "t.use"(%250, %251) : (vector<[2]xi64>, vector<[2]xi64>) -> ()
  "t.write"() : () -> ()
  %252 = "nvvm.read.ptx.sreg.envreg9"() : () -> vector<[2]xi64>
  %253 = "nvvm.read.ptx.sreg.globaltimer"() : () -> !llvm.x86_amx
  %254 = "nvvm.read.ptx.sreg.globaltimer"() : () -> !llvm.x86_amx
  "t.use"(%253, %254) : (!llvm.x86_amx, !llvm.x86_amx) -> ()
  "t.write"() : () -> ()
  %255 = "nvvm.read.ptx.sreg.globaltimer"() : () -> !llvm.x86_amx
  %256 = "nvvm.read.ptx.sreg.globaltimer.lo"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  %257 = "nvvm.read.ptx.sreg.globaltimer.lo"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  "t.use"(%256, %257) : (!llvm.struct<(i32, i32, i32, i32)>, !llvm.struct<(i32, i32, i32, i32)>) -> ()
  "t.write"() : () -> ()
  %258 = "nvvm.read.ptx.sreg.globaltimer.lo"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  %259 = "nvvm.read.ptx.sreg.gridid"() : () -> vector<32xi8>
  %260 = "nvvm.read.ptx.sreg.gridid"() : () -> vector<32xi8>
  "t.use"(%259, %260) : (vector<32xi8>, vector<32xi8>) -> ()
  "t.write"() : () -> ()
  %261 = "nvvm.read.ptx.sreg.gridid"() : () -> vector<32xi8>
  %262 = "nvvm.read.ptx.sreg.laneid"() : () -> f128
  %263 = "nvvm.read.ptx.sreg.laneid"() : () -> f128
  "t.use"(%262, %263) : (f128, f128) -> ()
  "t.write"() : () -> ()
  %264 = "nvvm.read.ptx.sreg.laneid"() : () -> f128
  %265 = "nvvm.read.ptx.sreg.lanemask.eq"() : () -> vector<2xi2>
  %266 = "nvvm.read.ptx.sreg.lanemask.eq"() : () -> vector<2xi2>
  "t.use"(%265, %266) : (vector<2xi2>, vector<2xi2>) -> ()
  "t.write"() : () -> ()
  %267 = "nvvm.read.ptx.sreg.lanemask.eq"() : () -> vector<2xi2>
  %268 = "nvvm.read.ptx.sreg.lanemask.ge"() : () -> vector<[1]xi16>
  %269 = "nvvm.read.ptx.sreg.lanemask.ge"() : () -> vector<[1]xi16>
  "t.use"(%268, %269) : (vector<[1]xi16>, vector<[1]xi16>) -> ()
  "t.write"() : () -> ()
  %270 = "nvvm.read.ptx.sreg.lanemask.ge"() : () -> vector<[1]xi16>
  %271 = "nvvm.read.ptx.sreg.lanemask.gt"() : () -> vector<[8]xi64>
  %272 = "nvvm.read.ptx.sreg.lanemask.gt"() : () -> vector<[8]xi64>
  "t.use"(%271, %272) : (vector<[8]xi64>, vector<[8]xi64>) -> ()
  "t.write"() : () -> ()
  %273 = "nvvm.read.ptx.sreg.lanemask.gt"() : () -> vector<[8]xi64>
  %274 = "nvvm.read.ptx.sreg.lanemask.le"() : () -> vector<64xi1>
  %275 = "nvvm.read.ptx.sreg.lanemask.le"() : () -> vector<64xi1>
  "t.use"(%274, %275) : (vector<64xi1>, vector<64xi1>) -> ()
  "t.write"() : () -> ()
  %276 = "nvvm.read.ptx.sreg.lanemask.le"() : () -> vector<64xi1>
  %277 = "nvvm.read.ptx.sreg.lanemask.lt"() : () -> vector<1xi2>
  %278 = "nvvm.read.ptx.sreg.lanemask.lt"() : () -> vector<1xi2>
  "t.use"(%277, %278) : (vector<1xi2>, vector<1xi2>) -> ()
  "t.write"() : () -> ()
  %279 = "nvvm.read.ptx.sreg.lanemask.lt"() : () -> vector<1xi2>
  %280 = "nvvm.read.ptx.sreg.nclusterid.x"() : () -> !llvm.ptr<4>
  %281 = "nvvm.read.ptx.sreg.nclusterid.x"() : () -> !llvm.ptr<4>
  "t.use"(%280, %281) : (!llvm.ptr<4>, !llvm.ptr<4>) -> ()
  "t.write"() : () -> ()
  %282 = "nvvm.read.ptx.sreg.nclusterid.x"() : () -> !llvm.ptr<4>
  %283 = "nvvm.read.ptx.sreg.nclusterid.y"() : () -> vector<3xi16>
  %284 = "nvvm.read.ptx.sreg.nclusterid.y"() : () -> vector<3xi16>
  "t.use"(%283, %284) : (vector<3xi16>, vector<3xi16>) -> ()
  "t.write"() : () -> ()
  %285 = "nvvm.read.ptx.sreg.nclusterid.y"() : () -> vector<3xi16>
  %286 = "nvvm.read.ptx.sreg.nclusterid.z"() : () -> vector<2xi1>
  %287 = "nvvm.read.ptx.sreg.nclusterid.z"() : () -> vector<2xi1>
  "t.use"(%286, %287) : (vector<2xi1>, vector<2xi1>) -> ()
  "t.write"() : () -> ()
  %288 = "nvvm.read.ptx.sreg.nclusterid.z"() : () -> vector<2xi1>
  %289 = "nvvm.read.ptx.sreg.nctaid.x"() : () -> i64
  %290 = "nvvm.read.ptx.sreg.nctaid.x"() : () -> i64
  "t.use"(%289, %290) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %291 = "nvvm.read.ptx.sreg.nctaid.x"() : () -> i64
  %292 = "nvvm.read.ptx.sreg.nctaid.y"() : () -> vector<4xbf16>
  %293 = "nvvm.read.ptx.sreg.nctaid.y"() : () -> vector<4xbf16>
  "t.use"(%292, %293) : (vector<4xbf16>, vector<4xbf16>) -> ()
  "t.write"() : () -> ()
  %294 = "nvvm.read.ptx.sreg.nctaid.y"() : () -> vector<4xbf16>
  %295 = "nvvm.read.ptx.sreg.nctaid.z"() : () -> vector<1xi2>
  %296 = "nvvm.read.ptx.sreg.nctaid.z"() : () -> vector<1xi2>
  "t.use"(%295, %296) : (vector<1xi2>, vector<1xi2>) -> ()
  "t.write"() : () -> ()
  %297 = "nvvm.read.ptx.sreg.nctaid.z"() : () -> vector<1xi2>
  %298 = "nvvm.read.ptx.sreg.nsmid"() : () -> vector<[16]xf32>
  %299 = "nvvm.read.ptx.sreg.nsmid"() : () -> vector<[16]xf32>
  "t.use"(%298, %299) : (vector<[16]xf32>, vector<[16]xf32>) -> ()
  "t.write"() : () -> ()
  %300 = "nvvm.read.ptx.sreg.nsmid"() : () -> vector<[16]xf32>
  %301 = "nvvm.read.ptx.sreg.ntid.x"() : () -> vector<16xi1>
  %302 = "nvvm.read.ptx.sreg.ntid.x"() : () -> vector<16xi1>
  "t.use"(%301, %302) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %303 = "nvvm.read.ptx.sreg.ntid.x"() : () -> vector<16xi1>
  %304 = "nvvm.read.ptx.sreg.ntid.y"() : () -> vector<6xi64>
  %305 = "nvvm.read.ptx.sreg.ntid.y"() : () -> vector<6xi64>
  "t.use"(%304, %305) : (vector<6xi64>, vector<6xi64>) -> ()
  "t.write"() : () -> ()
  %306 = "nvvm.read.ptx.sreg.ntid.y"() : () -> vector<6xi64>
  %307 = "nvvm.read.ptx.sreg.ntid.z"() : () -> !llvm.target<"x", i32>
  %308 = "nvvm.read.ptx.sreg.ntid.z"() : () -> !llvm.target<"x", i32>
  "t.use"(%307, %308) : (!llvm.target<"x", i32>, !llvm.target<"x", i32>) -> ()
  "t.write"() : () -> ()
  %309 = "nvvm.read.ptx.sreg.ntid.z"() : () -> !llvm.target<"x", i32>
  %310 = "nvvm.read.ptx.sreg.nwarpid"() : () -> vector<3xf80>
  %311 = "nvvm.read.ptx.sreg.nwarpid"() : () -> vector<3xf80>
  "t.use"(%310, %311) : (vector<3xf80>, vector<3xf80>) -> ()
  "t.write"() : () -> ()
  %312 = "nvvm.read.ptx.sreg.nwarpid"() : () -> vector<3xf80>
  %313 = "nvvm.read.ptx.sreg.smid"() : () -> vector<8xi1>
  %314 = "nvvm.read.ptx.sreg.smid"() : () -> vector<8xi1>
  "t.use"(%313, %314) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %315 = "nvvm.read.ptx.sreg.smid"() : () -> vector<8xi1>
  %316 = "nvvm.read.ptx.sreg.tid.x"() : () -> f16
  %317 = "nvvm.read.ptx.sreg.tid.x"() : () -> f16
  "t.use"(%316, %317) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %318 = "nvvm.read.ptx.sreg.tid.x"() : () -> f16
  %319 = "nvvm.read.ptx.sreg.tid.y"() : () -> !llvm.ptr<5>
  %320 = "nvvm.read.ptx.sreg.tid.y"() : () -> !llvm.ptr<5>
  "t.use"(%319, %320) : (!llvm.ptr<5>, !llvm.ptr<5>) -> ()
  "t.write"() : () -> ()
  %321 = "nvvm.read.ptx.sreg.tid.y"() : () -> !llvm.ptr<5>
  %322 = "nvvm.read.ptx.sreg.tid.z"() : () -> vector<4xf16>
  %323 = "nvvm.read.ptx.sreg.tid.z"() : () -> vector<4xf16>
  "t.use"(%322, %323) : (vector<4xf16>, vector<4xf16>) -> ()
  "t.write"() : () -> ()
  %324 = "nvvm.read.ptx.sreg.tid.z"() : () -> vector<4xf16>
  %325 = "nvvm.read.ptx.sreg.total.smem.size"() : () -> !llvm.ptr
  %326 = "nvvm.read.ptx.sreg.total.smem.size"() : () -> !llvm.ptr
  "t.use"(%325, %326) : (!llvm.ptr, !llvm.ptr) -> ()
  "t.write"() : () -> ()
  %327 = "nvvm.read.ptx.sreg.total.smem.size"() : () -> !llvm.ptr
  %328 = "nvvm.read.ptx.sreg.warpid"() : () -> vector<32xf80>
  %329 = "nvvm.read.ptx.sreg.warpid"() : () -> vector<32xf80>
  "t.use"(%328, %329) : (vector<32xf80>, vector<32xf80>) -> ()
  "t.write"() : () -> ()
  %330 = "nvvm.read.ptx.sreg.warpid"() : () -> vector<32xf80>
  %331 = "nvvm.read.ptx.sreg.warpsize"() : () -> vector<3xi64>
  %332 = "nvvm.read.ptx.sreg.warpsize"() : () -> vector<3xi64>
  "t.use"(%331, %332) : (vector<3xi64>, vector<3xi64>) -> ()
  "t.write"() : () -> ()
  %333 = "nvvm.read.ptx.sreg.warpsize"() : () -> vector<3xi64>
  %334:2 = "t.src"() : () -> (!llvm.ptr, i64)
  "nvvm.st.bulk"(%334#0, %334#1) <{initVal = 0 : i64}> : (!llvm.ptr, i64) -> ()
  %335:2 = "t.src"() : () -> (!llvm.ptr<3>, i32)
  "nvvm.tcgen05.alloc"(%335#0, %335#1) <{group = #nvvm.cta_group<cta_1>}> : (!llvm.ptr<3>, i32) -> ()
  %336 = "t.src"() : () -> !llvm.ptr
  "nvvm.tcgen05.commit"(%336) <{group = #nvvm.cta_group<cta_1>}> : (!llvm.ptr) -> ()
  %337:2 = "t.src"() : () -> (!llvm.ptr<6>, i64)
  "nvvm.tcgen05.cp"(%337#0, %337#1) <{group = #nvvm.cta_group<cta_1>, multicast = #nvvm.tcgen05_cp_multicast<none>, shape = #nvvm.tcgen05_cp_shape<shape_128x256b>}> : (!llvm.ptr<6>, i64) -> ()
  %338:2 = "t.src"() : () -> (!llvm.ptr<6>, i32)
  "nvvm.tcgen05.dealloc"(%338#0, %338#1) <{group = #nvvm.cta_group<cta_1>}> : (!llvm.ptr<6>, i32) -> ()
  "nvvm.tcgen05.fence"() <{kind = #nvvm.tcgen05_fence<before>}> : () -> ()
  %339 = "t.src"() : () -> !llvm.ptr<6>
  %340 = "nvvm.tcgen05.ld"(%339) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x256b>}> : (!llvm.ptr<6>) -> vector<[4]x[4]xi32>
  %341 = "nvvm.tcgen05.ld"(%339) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x256b>}> : (!llvm.ptr<6>) -> vector<[4]x[4]xi32>
  "t.use"(%340, %341) : (vector<[4]x[4]xi32>, vector<[4]x[4]xi32>) -> ()
  "t.write"() : () -> ()
  %342 = "nvvm.tcgen05.ld"(%339) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x256b>}> : (!llvm.ptr<6>) -> vector<[4]x[4]xi32>
  %343:5 = "t.src"() : () -> (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1)
  "nvvm.tcgen05.mma"(%343#0, %343#1, %343#2, %343#3, %343#4) <{collectorOp = #nvvm.tcgen05_mma_collectorop<discard>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.tcgen05_mma_kind<tf32>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1) -> ()
  %344:7 = "t.src"() : () -> (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>)
  "nvvm.tcgen05.mma.block_scale"(%344#0, %344#1, %344#2, %344#3, %344#4, %344#5, %344#6) <{blockScale = #nvvm.tcgen05_mma_block_scale<default>, collectorOp = #nvvm.tcgen05_mma_collectorop<discard>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.block_scale_kind<mxf4>}> : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>) -> ()
  %345:7 = "t.src"() : () -> (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, vector<2x2x2xi32>)
  "nvvm.tcgen05.mma.sp"(%345#0, %345#1, %345#2, %345#3, %345#4, %345#5, %345#6) <{collectorOp = #nvvm.tcgen05_mma_collectorop<discard>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.tcgen05_mma_kind<i8>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 1>}> : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, vector<2x2x2xi32>) -> ()
  %346:8 = "t.src"() : () -> (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>)
  "nvvm.tcgen05.mma.sp.block_scale"(%346#0, %346#1, %346#2, %346#3, %346#4, %346#5, %346#6, %346#7) <{blockScale = #nvvm.tcgen05_mma_block_scale<default>, collectorOp = #nvvm.tcgen05_mma_collectorop<discard>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.block_scale_kind<mxf4>}> : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>) -> ()
  %347:5 = "t.src"() : () -> (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1)
  "nvvm.tcgen05.mma.ws"(%347#0, %347#1, %347#2, %347#3, %347#4) <{collectorBBuffer = #nvvm.tcgen05_mma_collectorb<b0>, collectorOp = #nvvm.tcgen05_mma_collectorop<discard>, kind = #nvvm.tcgen05_mma_kind<i8>}> : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1) -> ()
  %348:7 = "t.src"() : () -> (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, i64)
  "nvvm.tcgen05.mma.ws.sp"(%348#0, %348#1, %348#2, %348#3, %348#4, %348#5, %348#6) <{collectorBBuffer = #nvvm.tcgen05_mma_collectorb<b0>, collectorOp = #nvvm.tcgen05_mma_collectorop<discard>, kind = #nvvm.tcgen05_mma_kind<i8>}> : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, !llvm.ptr<6>, i64) -> ()
  %349:6 = "t.src"() : () -> (i32, i32, i32, i8, i1, i8)
  %350 = "nvvm.tcgen05.mma_smem_desc"(%349#0, %349#1, %349#2, %349#3, %349#4, %349#5) : (i32, i32, i32, i8, i1, i8) -> i64
  %351 = "nvvm.tcgen05.mma_smem_desc"(%349#0, %349#1, %349#2, %349#3, %349#4, %349#5) : (i32, i32, i32, i8, i1, i8) -> i64
  "t.use"(%350, %351) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %352 = "nvvm.tcgen05.mma_smem_desc"(%349#0, %349#1, %349#2, %349#3, %349#4, %349#5) : (i32, i32, i32, i8, i1, i8) -> i64
  "nvvm.tcgen05.relinquish_alloc_permit"() <{group = #nvvm.cta_group<cta_1>}> : () -> ()
  %353 = "t.src"() : () -> !llvm.ptr<6>
  "nvvm.tcgen05.shift"(%353) <{group = #nvvm.cta_group<cta_1>}> : (!llvm.ptr<6>) -> ()
  %354:2 = "t.src"() : () -> (!llvm.ptr<6>, vector<[8]x[8]xi32>)
  "nvvm.tcgen05.st"(%354#0, %354#1) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x64b>}> : (!llvm.ptr<6>, vector<[8]x[8]xi32>) -> ()
  "nvvm.tcgen05.wait"() <{kind = #nvvm.tcgen05_wait<load>}> : () -> ()
  "nvvm.wgmma.commit.group.sync.aligned"() : () -> ()
  "nvvm.wgmma.fence.aligned"() : () -> ()
  "nvvm.wgmma.wait.group.sync.aligned"() <{group = 32 : i64}> : () -> ()
}) : () -> ()
