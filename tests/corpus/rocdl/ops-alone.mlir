"builtin.module"() ({
  %0 = "t.src"() : () -> i1
  %1 = "rocdl.ballot"(%0) : (i1) -> f16
  %2 = "rocdl.ballot"(%0) : (i1) -> f16
  "t.use"(%1, %2) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %3 = "rocdl.ballot"(%0) : (i1) -> f16
  "rocdl.barrier"() : () -> ()
  %4 = "rocdl.cluster.id.x"() : () -> vector<8xi1>
  %5 = "rocdl.cluster.id.x"() : () -> vector<8xi1>
  "t.use"(%4, %5) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %6 = "rocdl.cluster.id.x"() : () -> vector<8xi1>
  %7 = "rocdl.cluster.id.y"() : () -> vector<4xi1>
  %8 = "rocdl.cluster.id.y"() : () -> vector<4xi1>
  "t.use"(%7, %8) : (vector<4xi1>, vector<4xi1>) -> ()
  "t.write"() : () -> ()
  %9 = "rocdl.cluster.id.y"() : () -> vector<4xi1>
  %10 = "rocdl.cluster.id.z"() : () -> !llvm.ptr<3>
  %11 = "rocdl.cluster.id.z"() : () -> !llvm.ptr<3>
  "t.use"(%10, %11) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %12 = "rocdl.cluster.id.z"() : () -> !llvm.ptr<3>
  %13:3 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<3>, i32)
  "rocdl.cluster.load.async.to.lds.b128"(%13#0, %13#1, %13#2) <{cpol = 32 : i32, offset = 8 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> ()
  %14:3 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<3>, i32)
  "rocdl.cluster.load.async.to.lds.b32"(%14#0, %14#1, %14#2) <{cpol = 2 : i32, offset = 1 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> ()
  %15:3 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<3>, i32)
  "rocdl.cluster.load.async.to.lds.b64"(%15#0, %15#1, %15#2) <{cpol = 0 : i32, noalias_scopes = [], offset = 16 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> ()
  %16:3 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<3>, i32)
  "rocdl.cluster.load.async.to.lds.b8"(%16#0, %16#1, %16#2) <{cpol = 8 : i32, offset = 8 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> ()
  %17 = "t.src"() : () -> f128
  %18 = "rocdl.cos"(%17) : (f128) -> f128
  %19 = "rocdl.cos"(%17) : (f128) -> f128
  "t.use"(%18, %19) : (f128, f128) -> ()
  "t.write"() : () -> ()
  %20 = "rocdl.cos"(%17) : (f128) -> f128
  %21 = "t.src"() : () -> i32
  %22 = "rocdl.cvt.f32.bf8"(%21) <{byteSel = 16 : i32}> : (i32) -> i32
  %23 = "rocdl.cvt.f32.bf8"(%21) <{byteSel = 16 : i32}> : (i32) -> i32
  "t.use"(%22, %23) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %24 = "rocdl.cvt.f32.bf8"(%21) <{byteSel = 16 : i32}> : (i32) -> i32
  %25 = "t.src"() : () -> i32
  %26 = "rocdl.cvt.f32.fp8"(%25) <{byteSel = 32 : i32}> : (i32) -> i32
  %27 = "rocdl.cvt.f32.fp8"(%25) <{byteSel = 32 : i32}> : (i32) -> i32
  "t.use"(%26, %27) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %28 = "rocdl.cvt.f32.fp8"(%25) <{byteSel = 32 : i32}> : (i32) -> i32
  %29:3 = "t.src"() : () -> (f32, f32, i32)
  %30 = "rocdl.cvt.pk.bf8.f32"(%29#0, %29#1, %29#2) <{wordSel = true}> : (f32, f32, i32) -> i32
  %31 = "rocdl.cvt.pk.bf8.f32"(%29#0, %29#1, %29#2) <{wordSel = true}> : (f32, f32, i32) -> i32
  "t.use"(%30, %31) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %32 = "rocdl.cvt.pk.bf8.f32"(%29#0, %29#1, %29#2) <{wordSel = true}> : (f32, f32, i32) -> i32
  %33 = "t.src"() : () -> i32
  %34 = "rocdl.cvt.pk.f32.bf8"(%33) <{wordSel = false}> : (i32) -> !llvm.array<4 x i32>
  %35 = "rocdl.cvt.pk.f32.bf8"(%33) <{wordSel = false}> : (i32) -> !llvm.array<4 x i32>
  "t.use"(%34, %35) : (!llvm.array<4 x i32>, !llvm.array<4 x i32>) -> ()
  "t.write"() : () -> ()
  %36 = "rocdl.cvt.pk.f32.bf8"(%33) <{wordSel = false}> : (i32) -> !llvm.array<4 x i32>
  %37 = "t.src"() : () -> i32
  %38 = "rocdl.cvt.pk.f32.fp8"(%37) <{wordSel = false}> : (i32) -> !llvm.metadata
  %39 = "rocdl.cvt.pk.f32.fp8"(%37) <{wordSel = false}> : (i32) -> !llvm.metadata
  "t.use"(%38, %39) : (!llvm.metadata, !llvm.metadata) -> ()
  "t.write"() : () -> ()
  %40 = "rocdl.cvt.pk.f32.fp8"(%37) <{wordSel = false}> : (i32) -> !llvm.metadata
  %41:3 = "t.src"() : () -> (f32, f32, i32)
  %42 = "rocdl.cvt.pk.fp8.f32"(%41#0, %41#1, %41#2) <{wordSel = false}> : (f32, f32, i32) -> f32
  %43 = "rocdl.cvt.pk.fp8.f32"(%41#0, %41#1, %41#2) <{wordSel = false}> : (f32, f32, i32) -> f32
  "t.use"(%42, %43) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %44 = "rocdl.cvt.pk.fp8.f32"(%41#0, %41#1, %41#2) <{wordSel = false}> : (f32, f32, i32) -> f32
  %45:2 = "t.src"() : () -> (f32, f32)
  %46 = "rocdl.cvt.pkrtz"(%45#0, %45#1) : (f32, f32) -> i4
  %47 = "rocdl.cvt.pkrtz"(%45#0, %45#1) : (f32, f32) -> i4
  "t.use"(%46, %47) : (i4, i4) -> ()
  "t.write"() : () -> ()
  %48 = "rocdl.cvt.pkrtz"(%45#0, %45#1) : (f32, f32) -> i4
  %49:2 = "t.src"() : () -> (vector<3xi32>, i32)
  %50 = "rocdl.cvt.scale.pk16.bf16.bf6"(%49#0, %49#1) <{scaleSel = 4 : i32}> : (vector<3xi32>, i32) -> vector<16xbf16>
  %51 = "rocdl.cvt.scale.pk16.bf16.bf6"(%49#0, %49#1) <{scaleSel = 4 : i32}> : (vector<3xi32>, i32) -> vector<16xbf16>
  "t.use"(%50, %51) : (vector<16xbf16>, vector<16xbf16>) -> ()
  "t.write"() : () -> ()
  %52 = "rocdl.cvt.scale.pk16.bf16.bf6"(%49#0, %49#1) <{scaleSel = 4 : i32}> : (vector<3xi32>, i32) -> vector<16xbf16>
  %53:2 = "t.src"() : () -> (vector<3xi32>, i32)
  %54 = "rocdl.cvt.scale.pk16.bf16.fp6"(%53#0, %53#1) <{scaleSel = 2 : i32}> : (vector<3xi32>, i32) -> vector<16xbf16>
  %55 = "rocdl.cvt.scale.pk16.bf16.fp6"(%53#0, %53#1) <{scaleSel = 2 : i32}> : (vector<3xi32>, i32) -> vector<16xbf16>
  "t.use"(%54, %55) : (vector<16xbf16>, vector<16xbf16>) -> ()
  "t.write"() : () -> ()
  %56 = "rocdl.cvt.scale.pk16.bf16.fp6"(%53#0, %53#1) <{scaleSel = 2 : i32}> : (vector<3xi32>, i32) -> vector<16xbf16>
  %57:2 = "t.src"() : () -> (vector<3xi32>, i32)
  %58 = "rocdl.cvt.scale.pk16.f16.bf6"(%57#0, %57#1) <{scaleSel = 1 : i32}> : (vector<3xi32>, i32) -> vector<16xf16>
  %59 = "rocdl.cvt.scale.pk16.f16.bf6"(%57#0, %57#1) <{scaleSel = 1 : i32}> : (vector<3xi32>, i32) -> vector<16xf16>
  "t.use"(%58, %59) : (vector<16xf16>, vector<16xf16>) -> ()
  "t.write"() : () -> ()
  %60 = "rocdl.cvt.scale.pk16.f16.bf6"(%57#0, %57#1) <{scaleSel = 1 : i32}> : (vector<3xi32>, i32) -> vector<16xf16>
  %61:2 = "t.src"() : () -> (vector<3xi32>, i32)
  %62 = "rocdl.cvt.scale.pk16.f16.fp6"(%61#0, %61#1) <{scaleSel = 8 : i32}> : (vector<3xi32>, i32) -> vector<16xf16>
  %63 = "rocdl.cvt.scale.pk16.f16.fp6"(%61#0, %61#1) <{scaleSel = 8 : i32}> : (vector<3xi32>, i32) -> vector<16xf16>
  "t.use"(%62, %63) : (vector<16xf16>, vector<16xf16>) -> ()
  "t.write"() : () -> ()
  %64 = "rocdl.cvt.scale.pk16.f16.fp6"(%61#0, %61#1) <{scaleSel = 8 : i32}> : (vector<3xi32>, i32) -> vector<16xf16>
  %65:2 = "t.src"() : () -> (vector<3xi32>, i32)
  %66 = "rocdl.cvt.scale.pk16.f32.bf6"(%65#0, %65#1) <{scaleSel = 16 : i32}> : (vector<3xi32>, i32) -> vector<16xf32>
  %67 = "rocdl.cvt.scale.pk16.f32.bf6"(%65#0, %65#1) <{scaleSel = 16 : i32}> : (vector<3xi32>, i32) -> vector<16xf32>
  "t.use"(%66, %67) : (vector<16xf32>, vector<16xf32>) -> ()
  "t.write"() : () -> ()
  %68 = "rocdl.cvt.scale.pk16.f32.bf6"(%65#0, %65#1) <{scaleSel = 16 : i32}> : (vector<3xi32>, i32) -> vector<16xf32>
  %69:2 = "t.src"() : () -> (vector<3xi32>, i32)
  %70 = "rocdl.cvt.scale.pk16.f32.fp6"(%69#0, %69#1) <{scaleSel = 1 : i32}> : (vector<3xi32>, i32) -> vector<16xf32>
  %71 = "rocdl.cvt.scale.pk16.f32.fp6"(%69#0, %69#1) <{scaleSel = 1 : i32}> : (vector<3xi32>, i32) -> vector<16xf32>
  "t.use"(%70, %71) : (vector<16xf32>, vector<16xf32>) -> ()
  "t.write"() : () -> ()
  %72 = "rocdl.cvt.scale.pk16.f32.fp6"(%69#0, %69#1) <{scaleSel = 1 : i32}> : (vector<3xi32>, i32) -> vector<16xf32>
  %73:2 = "t.src"() : () -> (vector<2x1xi32>, i32)
  %74 = "rocdl.cvt.scale.pk8.bf16.bf8"(%73#0, %73#1) <{scaleSel = 3 : i32}> : (vector<2x1xi32>, i32) -> vector<8xbf16>
  %75 = "rocdl.cvt.scale.pk8.bf16.bf8"(%73#0, %73#1) <{scaleSel = 3 : i32}> : (vector<2x1xi32>, i32) -> vector<8xbf16>
  "t.use"(%74, %75) : (vector<8xbf16>, vector<8xbf16>) -> ()
  "t.write"() : () -> ()
  %76 = "rocdl.cvt.scale.pk8.bf16.bf8"(%73#0, %73#1) <{scaleSel = 3 : i32}> : (vector<2x1xi32>, i32) -> vector<8xbf16>
  %77:2 = "t.src"() : () -> (i32, i32)
  %78 = "rocdl.cvt.scale.pk8.bf16.fp4"(%77#0, %77#1) <{scaleSel = 2 : i32}> : (i32, i32) -> vector<4x2xbf16>
  %79 = "rocdl.cvt.scale.pk8.bf16.fp4"(%77#0, %77#1) <{scaleSel = 2 : i32}> : (i32, i32) -> vector<4x2xbf16>
  "t.use"(%78, %79) : (vector<4x2xbf16>, vector<4x2xbf16>) -> ()
  "t.write"() : () -> ()
  %80 = "rocdl.cvt.scale.pk8.bf16.fp4"(%77#0, %77#1) <{scaleSel = 2 : i32}> : (i32, i32) -> vector<4x2xbf16>
  %81:2 = "t.src"() : () -> (vector<2xi32>, i32)
  %82 = "rocdl.cvt.scale.pk8.bf16.fp8"(%81#0, %81#1) <{scaleSel = 1 : i32}> : (vector<2xi32>, i32) -> vector<2x2x2xbf16>
  %83 = "rocdl.cvt.scale.pk8.bf16.fp8"(%81#0, %81#1) <{scaleSel = 1 : i32}> : (vector<2xi32>, i32) -> vector<2x2x2xbf16>
  "t.use"(%82, %83) : (vector<2x2x2xbf16>, vector<2x2x2xbf16>) -> ()
  "t.write"() : () -> ()
  %84 = "rocdl.cvt.scale.pk8.bf16.fp8"(%81#0, %81#1) <{scaleSel = 1 : i32}> : (vector<2xi32>, i32) -> vector<2x2x2xbf16>
  %85:2 = "t.src"() : () -> (vector<2x1xi32>, i32)
  %86 = "rocdl.cvt.scale.pk8.f16.bf8"(%85#0, %85#1) <{scaleSel = 4 : i32}> : (vector<2x1xi32>, i32) -> vector<2x4xf16>
  %87 = "rocdl.cvt.scale.pk8.f16.bf8"(%85#0, %85#1) <{scaleSel = 4 : i32}> : (vector<2x1xi32>, i32) -> vector<2x4xf16>
  "t.use"(%86, %87) : (vector<2x4xf16>, vector<2x4xf16>) -> ()
  "t.write"() : () -> ()
  %88 = "rocdl.cvt.scale.pk8.f16.bf8"(%85#0, %85#1) <{scaleSel = 4 : i32}> : (vector<2x1xi32>, i32) -> vector<2x4xf16>
  %89:2 = "t.src"() : () -> (i32, i32)
  %90 = "rocdl.cvt.scale.pk8.f16.fp4"(%89#0, %89#1) <{scaleSel = 1 : i32}> : (i32, i32) -> vector<2x4xf16>
  %91 = "rocdl.cvt.scale.pk8.f16.fp4"(%89#0, %89#1) <{scaleSel = 1 : i32}> : (i32, i32) -> vector<2x4xf16>
  "t.use"(%90, %91) : (vector<2x4xf16>, vector<2x4xf16>) -> ()
  "t.write"() : () -> ()
  %92 = "rocdl.cvt.scale.pk8.f16.fp4"(%89#0, %89#1) <{scaleSel = 1 : i32}> : (i32, i32) -> vector<2x4xf16>
  %93:2 = "t.src"() : () -> (vector<2x1xi32>, i32)
  %94 = "rocdl.cvt.scale.pk8.f16.fp8"(%93#0, %93#1) <{scaleSel = 32 : i32}> : (vector<2x1xi32>, i32) -> vector<8xf16>
  %95 = "rocdl.cvt.scale.pk8.f16.fp8"(%93#0, %93#1) <{scaleSel = 32 : i32}> : (vector<2x1xi32>, i32) -> vector<8xf16>
  "t.use"(%94, %95) : (vector<8xf16>, vector<8xf16>) -> ()
  "t.write"() : () -> ()
  %96 = "rocdl.cvt.scale.pk8.f16.fp8"(%93#0, %93#1) <{scaleSel = 32 : i32}> : (vector<2x1xi32>, i32) -> vector<8xf16>
  %97:2 = "t.src"() : () -> (vector<2xi32>, i32)
  %98 = "rocdl.cvt.scale.pk8.f32.bf8"(%97#0, %97#1) <{scaleSel = 32 : i32}> : (vector<2xi32>, i32) -> vector<4x2xf32>
  %99 = "rocdl.cvt.scale.pk8.f32.bf8"(%97#0, %97#1) <{scaleSel = 32 : i32}> : (vector<2xi32>, i32) -> vector<4x2xf32>
  "t.use"(%98, %99) : (vector<4x2xf32>, vector<4x2xf32>) -> ()
  "t.write"() : () -> ()
  %100 = "rocdl.cvt.scale.pk8.f32.bf8"(%97#0, %97#1) <{scaleSel = 32 : i32}> : (vector<2xi32>, i32) -> vector<4x2xf32>
  %101:2 = "t.src"() : () -> (i32, i32)
  %102 = "rocdl.cvt.scale.pk8.f32.fp4"(%101#0, %101#1) <{scaleSel = 1 : i32}> : (i32, i32) -> vector<2x4xf32>
  %103 = "rocdl.cvt.scale.pk8.f32.fp4"(%101#0, %101#1) <{scaleSel = 1 : i32}> : (i32, i32) -> vector<2x4xf32>
  "t.use"(%102, %103) : (vector<2x4xf32>, vector<2x4xf32>) -> ()
  "t.write"() : () -> ()
  %104 = "rocdl.cvt.scale.pk8.f32.fp4"(%101#0, %101#1) <{scaleSel = 1 : i32}> : (i32, i32) -> vector<2x4xf32>
  %105:2 = "t.src"() : () -> (vector<2xi32>, i32)
  %106 = "rocdl.cvt.scale.pk8.f32.fp8"(%105#0, %105#1) <{scaleSel = 16 : i32}> : (vector<2xi32>, i32) -> vector<2x2x2xf32>
  %107 = "rocdl.cvt.scale.pk8.f32.fp8"(%105#0, %105#1) <{scaleSel = 16 : i32}> : (vector<2xi32>, i32) -> vector<2x2x2xf32>
  "t.use"(%106, %107) : (vector<2x2x2xf32>, vector<2x2x2xf32>) -> ()
  "t.write"() : () -> ()
  %108 = "rocdl.cvt.scale.pk8.f32.fp8"(%105#0, %105#1) <{scaleSel = 16 : i32}> : (vector<2xi32>, i32) -> vector<2x2x2xf32>
  %109:3 = "t.src"() : () -> (vector<16xf32>, vector<16xf32>, f32)
  %110 = "rocdl.cvt.scalef32.2xpk16.bf6.f32"(%109#0, %109#1, %109#2) : (vector<16xf32>, vector<16xf32>, f32) -> vector<6xi32>
  %111 = "rocdl.cvt.scalef32.2xpk16.bf6.f32"(%109#0, %109#1, %109#2) : (vector<16xf32>, vector<16xf32>, f32) -> vector<6xi32>
  "t.use"(%110, %111) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %112 = "rocdl.cvt.scalef32.2xpk16.bf6.f32"(%109#0, %109#1, %109#2) : (vector<16xf32>, vector<16xf32>, f32) -> vector<6xi32>
  %113:3 = "t.src"() : () -> (vector<16xf32>, vector<16xf32>, f32)
  %114 = "rocdl.cvt.scalef32.2xpk16.fp6.f32"(%113#0, %113#1, %113#2) : (vector<16xf32>, vector<16xf32>, f32) -> vector<6xi32>
  %115 = "rocdl.cvt.scalef32.2xpk16.fp6.f32"(%113#0, %113#1, %113#2) : (vector<16xf32>, vector<16xf32>, f32) -> vector<6xi32>
  "t.use"(%114, %115) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %116 = "rocdl.cvt.scalef32.2xpk16.fp6.f32"(%113#0, %113#1, %113#2) : (vector<16xf32>, vector<16xf32>, f32) -> vector<6xi32>
  %117:3 = "t.src"() : () -> (vector<2x1xf16>, i32, f32)
  %118 = "rocdl.cvt.scalef32.f16.bf8"(%117#0, %117#1, %117#2) <{dstLoHiSel = true, srcSelIndex = 1 : i32}> : (vector<2x1xf16>, i32, f32) -> vector<2x1xf16>
  %119 = "rocdl.cvt.scalef32.f16.bf8"(%117#0, %117#1, %117#2) <{dstLoHiSel = true, srcSelIndex = 1 : i32}> : (vector<2x1xf16>, i32, f32) -> vector<2x1xf16>
  "t.use"(%118, %119) : (vector<2x1xf16>, vector<2x1xf16>) -> ()
  "t.write"() : () -> ()
  %120 = "rocdl.cvt.scalef32.f16.bf8"(%117#0, %117#1, %117#2) <{dstLoHiSel = true, srcSelIndex = 1 : i32}> : (vector<2x1xf16>, i32, f32) -> vector<2x1xf16>
  %121:3 = "t.src"() : () -> (vector<2xf16>, i32, f32)
  %122 = "rocdl.cvt.scalef32.f16.fp8"(%121#0, %121#1, %121#2) <{dstLoHiSel = true, srcSelIndex = 32 : i32}> : (vector<2xf16>, i32, f32) -> vector<2xf16>
  %123 = "rocdl.cvt.scalef32.f16.fp8"(%121#0, %121#1, %121#2) <{dstLoHiSel = true, srcSelIndex = 32 : i32}> : (vector<2xf16>, i32, f32) -> vector<2xf16>
  "t.use"(%122, %123) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %124 = "rocdl.cvt.scalef32.f16.fp8"(%121#0, %121#1, %121#2) <{dstLoHiSel = true, srcSelIndex = 32 : i32}> : (vector<2xf16>, i32, f32) -> vector<2xf16>
  %125:2 = "t.src"() : () -> (i32, f32)
  %126 = "rocdl.cvt.scalef32.f32.bf8"(%125#0, %125#1) <{srcSelIndex = 1 : i32}> : (i32, f32) -> f32
  %127 = "rocdl.cvt.scalef32.f32.bf8"(%125#0, %125#1) <{srcSelIndex = 1 : i32}> : (i32, f32) -> f32
  "t.use"(%126, %127) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %128 = "rocdl.cvt.scalef32.f32.bf8"(%125#0, %125#1) <{srcSelIndex = 1 : i32}> : (i32, f32) -> f32
  %129:2 = "t.src"() : () -> (i32, f32)
  %130 = "rocdl.cvt.scalef32.f32.fp8"(%129#0, %129#1) <{srcSelIndex = 32 : i32}> : (i32, f32) -> f32
  %131 = "rocdl.cvt.scalef32.f32.fp8"(%129#0, %129#1) <{srcSelIndex = 32 : i32}> : (i32, f32) -> f32
  "t.use"(%130, %131) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %132 = "rocdl.cvt.scalef32.f32.fp8"(%129#0, %129#1) <{srcSelIndex = 32 : i32}> : (i32, f32) -> f32
  %133:2 = "t.src"() : () -> (i32, f32)
  %134 = "rocdl.cvt.scalef32.pk.bf16.bf8"(%133#0, %133#1) <{srcLoHiSel = false}> : (i32, f32) -> vector<2xbf16>
  %135 = "rocdl.cvt.scalef32.pk.bf16.bf8"(%133#0, %133#1) <{srcLoHiSel = false}> : (i32, f32) -> vector<2xbf16>
  "t.use"(%134, %135) : (vector<2xbf16>, vector<2xbf16>) -> ()
  "t.write"() : () -> ()
  %136 = "rocdl.cvt.scalef32.pk.bf16.bf8"(%133#0, %133#1) <{srcLoHiSel = false}> : (i32, f32) -> vector<2xbf16>
  %137:2 = "t.src"() : () -> (i32, f32)
  %138 = "rocdl.cvt.scalef32.pk.bf16.fp4"(%137#0, %137#1) <{srcSelIndex = 32 : i32}> : (i32, f32) -> vector<2x1xbf16>
  %139 = "rocdl.cvt.scalef32.pk.bf16.fp4"(%137#0, %137#1) <{srcSelIndex = 32 : i32}> : (i32, f32) -> vector<2x1xbf16>
  "t.use"(%138, %139) : (vector<2x1xbf16>, vector<2x1xbf16>) -> ()
  "t.write"() : () -> ()
  %140 = "rocdl.cvt.scalef32.pk.bf16.fp4"(%137#0, %137#1) <{srcSelIndex = 32 : i32}> : (i32, f32) -> vector<2x1xbf16>
  %141:2 = "t.src"() : () -> (i32, f32)
  %142 = "rocdl.cvt.scalef32.pk.bf16.fp8"(%141#0, %141#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xbf16>
  %143 = "rocdl.cvt.scalef32.pk.bf16.fp8"(%141#0, %141#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xbf16>
  "t.use"(%142, %143) : (vector<2xbf16>, vector<2xbf16>) -> ()
  "t.write"() : () -> ()
  %144 = "rocdl.cvt.scalef32.pk.bf16.fp8"(%141#0, %141#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xbf16>
  %145:3 = "t.src"() : () -> (vector<2xi16>, vector<2xbf16>, f32)
  %146 = "rocdl.cvt.scalef32.pk.bf8.bf16"(%145#0, %145#1, %145#2) <{dstLoHiSel = false}> : (vector<2xi16>, vector<2xbf16>, f32) -> vector<2xi16>
  %147 = "rocdl.cvt.scalef32.pk.bf8.bf16"(%145#0, %145#1, %145#2) <{dstLoHiSel = false}> : (vector<2xi16>, vector<2xbf16>, f32) -> vector<2xi16>
  "t.use"(%146, %147) : (vector<2xi16>, vector<2xi16>) -> ()
  "t.write"() : () -> ()
  %148 = "rocdl.cvt.scalef32.pk.bf8.bf16"(%145#0, %145#1, %145#2) <{dstLoHiSel = false}> : (vector<2xi16>, vector<2xbf16>, f32) -> vector<2xi16>
  %149:3 = "t.src"() : () -> (vector<2x1xi16>, vector<2x1xf16>, f32)
  %150 = "rocdl.cvt.scalef32.pk.bf8.f16"(%149#0, %149#1, %149#2) <{dstLoHiSel = false}> : (vector<2x1xi16>, vector<2x1xf16>, f32) -> vector<2x1xi16>
  %151 = "rocdl.cvt.scalef32.pk.bf8.f16"(%149#0, %149#1, %149#2) <{dstLoHiSel = false}> : (vector<2x1xi16>, vector<2x1xf16>, f32) -> vector<2x1xi16>
  "t.use"(%150, %151) : (vector<2x1xi16>, vector<2x1xi16>) -> ()
  "t.write"() : () -> ()
  %152 = "rocdl.cvt.scalef32.pk.bf8.f16"(%149#0, %149#1, %149#2) <{dstLoHiSel = false}> : (vector<2x1xi16>, vector<2x1xf16>, f32) -> vector<2x1xi16>
  %153:4 = "t.src"() : () -> (vector<2xi16>, f32, f32, f32)
  %154 = "rocdl.cvt.scalef32.pk.bf8.f32"(%153#0, %153#1, %153#2, %153#3) <{dstLoHiSel = true}> : (vector<2xi16>, f32, f32, f32) -> vector<2xi16>
  %155 = "rocdl.cvt.scalef32.pk.bf8.f32"(%153#0, %153#1, %153#2, %153#3) <{dstLoHiSel = true}> : (vector<2xi16>, f32, f32, f32) -> vector<2xi16>
  "t.use"(%154, %155) : (vector<2xi16>, vector<2xi16>) -> ()
  "t.write"() : () -> ()
  %156 = "rocdl.cvt.scalef32.pk.bf8.f32"(%153#0, %153#1, %153#2, %153#3) <{dstLoHiSel = true}> : (vector<2xi16>, f32, f32, f32) -> vector<2xi16>
  %157:2 = "t.src"() : () -> (i32, f32)
  %158 = "rocdl.cvt.scalef32.pk.f16.bf8"(%157#0, %157#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2x1xf16>
  %159 = "rocdl.cvt.scalef32.pk.f16.bf8"(%157#0, %157#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2x1xf16>
  "t.use"(%158, %159) : (vector<2x1xf16>, vector<2x1xf16>) -> ()
  "t.write"() : () -> ()
  %160 = "rocdl.cvt.scalef32.pk.f16.bf8"(%157#0, %157#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2x1xf16>
  %161:2 = "t.src"() : () -> (i32, f32)
  %162 = "rocdl.cvt.scalef32.pk.f16.fp4"(%161#0, %161#1) <{srcSelIndex = 2 : i32}> : (i32, f32) -> vector<2xf16>
  %163 = "rocdl.cvt.scalef32.pk.f16.fp4"(%161#0, %161#1) <{srcSelIndex = 2 : i32}> : (i32, f32) -> vector<2xf16>
  "t.use"(%162, %163) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %164 = "rocdl.cvt.scalef32.pk.f16.fp4"(%161#0, %161#1) <{srcSelIndex = 2 : i32}> : (i32, f32) -> vector<2xf16>
  %165:2 = "t.src"() : () -> (i32, f32)
  %166 = "rocdl.cvt.scalef32.pk.f16.fp8"(%165#0, %165#1) <{srcLoHiSel = false}> : (i32, f32) -> vector<2xf16>
  %167 = "rocdl.cvt.scalef32.pk.f16.fp8"(%165#0, %165#1) <{srcLoHiSel = false}> : (i32, f32) -> vector<2xf16>
  "t.use"(%166, %167) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %168 = "rocdl.cvt.scalef32.pk.f16.fp8"(%165#0, %165#1) <{srcLoHiSel = false}> : (i32, f32) -> vector<2xf16>
  %169:2 = "t.src"() : () -> (i32, f32)
  %170 = "rocdl.cvt.scalef32.pk.f32.bf8"(%169#0, %169#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xf32>
  %171 = "rocdl.cvt.scalef32.pk.f32.bf8"(%169#0, %169#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xf32>
  "t.use"(%170, %171) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %172 = "rocdl.cvt.scalef32.pk.f32.bf8"(%169#0, %169#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xf32>
  %173:2 = "t.src"() : () -> (i32, f32)
  %174 = "rocdl.cvt.scalef32.pk.f32.fp4"(%173#0, %173#1) <{srcSelIndex = 1 : i32}> : (i32, f32) -> vector<2xf32>
  %175 = "rocdl.cvt.scalef32.pk.f32.fp4"(%173#0, %173#1) <{srcSelIndex = 1 : i32}> : (i32, f32) -> vector<2xf32>
  "t.use"(%174, %175) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %176 = "rocdl.cvt.scalef32.pk.f32.fp4"(%173#0, %173#1) <{srcSelIndex = 1 : i32}> : (i32, f32) -> vector<2xf32>
  %177:2 = "t.src"() : () -> (i32, f32)
  %178 = "rocdl.cvt.scalef32.pk.f32.fp8"(%177#0, %177#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2x1xf32>
  %179 = "rocdl.cvt.scalef32.pk.f32.fp8"(%177#0, %177#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2x1xf32>
  "t.use"(%178, %179) : (vector<2x1xf32>, vector<2x1xf32>) -> ()
  "t.write"() : () -> ()
  %180 = "rocdl.cvt.scalef32.pk.f32.fp8"(%177#0, %177#1) <{srcLoHiSel = true}> : (i32, f32) -> vector<2x1xf32>
  %181:3 = "t.src"() : () -> (i32, vector<2xbf16>, f32)
  %182 = "rocdl.cvt.scalef32.pk.fp4.bf16"(%181#0, %181#1, %181#2) <{dstSelIndex = 3 : i32}> : (i32, vector<2xbf16>, f32) -> i32
  %183 = "rocdl.cvt.scalef32.pk.fp4.bf16"(%181#0, %181#1, %181#2) <{dstSelIndex = 3 : i32}> : (i32, vector<2xbf16>, f32) -> i32
  "t.use"(%182, %183) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %184 = "rocdl.cvt.scalef32.pk.fp4.bf16"(%181#0, %181#1, %181#2) <{dstSelIndex = 3 : i32}> : (i32, vector<2xbf16>, f32) -> i32
  %185:3 = "t.src"() : () -> (i32, vector<2x1xf16>, f32)
  %186 = "rocdl.cvt.scalef32.pk.fp4.f16"(%185#0, %185#1, %185#2) <{dstSelIndex = 32 : i32}> : (i32, vector<2x1xf16>, f32) -> i32
  %187 = "rocdl.cvt.scalef32.pk.fp4.f16"(%185#0, %185#1, %185#2) <{dstSelIndex = 32 : i32}> : (i32, vector<2x1xf16>, f32) -> i32
  "t.use"(%186, %187) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %188 = "rocdl.cvt.scalef32.pk.fp4.f16"(%185#0, %185#1, %185#2) <{dstSelIndex = 32 : i32}> : (i32, vector<2x1xf16>, f32) -> i32
  %189:4 = "t.src"() : () -> (i32, f32, f32, f32)
  %190 = "rocdl.cvt.scalef32.pk.fp4.f32"(%189#0, %189#1, %189#2, %189#3) <{dstSelIndex = 2 : i32}> : (i32, f32, f32, f32) -> i32
  %191 = "rocdl.cvt.scalef32.pk.fp4.f32"(%189#0, %189#1, %189#2, %189#3) <{dstSelIndex = 2 : i32}> : (i32, f32, f32, f32) -> i32
  "t.use"(%190, %191) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %192 = "rocdl.cvt.scalef32.pk.fp4.f32"(%189#0, %189#1, %189#2, %189#3) <{dstSelIndex = 2 : i32}> : (i32, f32, f32, f32) -> i32
  %193:3 = "t.src"() : () -> (vector<2xi16>, vector<2xbf16>, f32)
  %194 = "rocdl.cvt.scalef32.pk.fp8.bf16"(%193#0, %193#1, %193#2) <{dstLoHiSel = true}> : (vector<2xi16>, vector<2xbf16>, f32) -> vector<2x1xi16>
  %195 = "rocdl.cvt.scalef32.pk.fp8.bf16"(%193#0, %193#1, %193#2) <{dstLoHiSel = true}> : (vector<2xi16>, vector<2xbf16>, f32) -> vector<2x1xi16>
  "t.use"(%194, %195) : (vector<2x1xi16>, vector<2x1xi16>) -> ()
  "t.write"() : () -> ()
  %196 = "rocdl.cvt.scalef32.pk.fp8.bf16"(%193#0, %193#1, %193#2) <{dstLoHiSel = true}> : (vector<2xi16>, vector<2xbf16>, f32) -> vector<2x1xi16>
  %197:3 = "t.src"() : () -> (vector<2xi16>, vector<2xf16>, f32)
  %198 = "rocdl.cvt.scalef32.pk.fp8.f16"(%197#0, %197#1, %197#2) <{dstLoHiSel = true}> : (vector<2xi16>, vector<2xf16>, f32) -> vector<2xi16>
  %199 = "rocdl.cvt.scalef32.pk.fp8.f16"(%197#0, %197#1, %197#2) <{dstLoHiSel = true}> : (vector<2xi16>, vector<2xf16>, f32) -> vector<2xi16>
  "t.use"(%198, %199) : (vector<2xi16>, vector<2xi16>) -> ()
  "t.write"() : () -> ()
  %200 = "rocdl.cvt.scalef32.pk.fp8.f16"(%197#0, %197#1, %197#2) <{dstLoHiSel = true}> : (vector<2xi16>, vector<2xf16>, f32) -> vector<2xi16>
  %201:4 = "t.src"() : () -> (vector<2x1xi16>, f32, f32, f32)
  %202 = "rocdl.cvt.scalef32.pk.fp8.f32"(%201#0, %201#1, %201#2, %201#3) <{dstLoHiSel = true}> : (vector<2x1xi16>, f32, f32, f32) -> vector<2x1xi16>
  %203 = "rocdl.cvt.scalef32.pk.fp8.f32"(%201#0, %201#1, %201#2, %201#3) <{dstLoHiSel = true}> : (vector<2x1xi16>, f32, f32, f32) -> vector<2x1xi16>
  "t.use"(%202, %203) : (vector<2x1xi16>, vector<2x1xi16>) -> ()
  "t.write"() : () -> ()
  %204 = "rocdl.cvt.scalef32.pk.fp8.f32"(%201#0, %201#1, %201#2, %201#3) <{dstLoHiSel = true}> : (vector<2x1xi16>, f32, f32, f32) -> vector<2x1xi16>
  %205:2 = "t.src"() : () -> (vector<16xbf16>, f32)
  %206 = "rocdl.cvt.scalef32.pk16.bf6.bf16"(%205#0, %205#1) : (vector<16xbf16>, f32) -> vector<3xi32>
  %207 = "rocdl.cvt.scalef32.pk16.bf6.bf16"(%205#0, %205#1) : (vector<16xbf16>, f32) -> vector<3xi32>
  "t.use"(%206, %207) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %208 = "rocdl.cvt.scalef32.pk16.bf6.bf16"(%205#0, %205#1) : (vector<16xbf16>, f32) -> vector<3xi32>
  %209:2 = "t.src"() : () -> (vector<16xf16>, f32)
  %210 = "rocdl.cvt.scalef32.pk16.bf6.f16"(%209#0, %209#1) : (vector<16xf16>, f32) -> vector<3xi32>
  %211 = "rocdl.cvt.scalef32.pk16.bf6.f16"(%209#0, %209#1) : (vector<16xf16>, f32) -> vector<3xi32>
  "t.use"(%210, %211) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %212 = "rocdl.cvt.scalef32.pk16.bf6.f16"(%209#0, %209#1) : (vector<16xf16>, f32) -> vector<3xi32>
  %213:2 = "t.src"() : () -> (vector<4x4xf32>, f32)
  %214 = "rocdl.cvt.scalef32.pk16.bf6.f32"(%213#0, %213#1) : (vector<4x4xf32>, f32) -> vector<3xi32>
  %215 = "rocdl.cvt.scalef32.pk16.bf6.f32"(%213#0, %213#1) : (vector<4x4xf32>, f32) -> vector<3xi32>
  "t.use"(%214, %215) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %216 = "rocdl.cvt.scalef32.pk16.bf6.f32"(%213#0, %213#1) : (vector<4x4xf32>, f32) -> vector<3xi32>
  %217:2 = "t.src"() : () -> (vector<16xbf16>, f32)
  %218 = "rocdl.cvt.scalef32.pk16.fp6.bf16"(%217#0, %217#1) : (vector<16xbf16>, f32) -> vector<3xi32>
  %219 = "rocdl.cvt.scalef32.pk16.fp6.bf16"(%217#0, %217#1) : (vector<16xbf16>, f32) -> vector<3xi32>
  "t.use"(%218, %219) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %220 = "rocdl.cvt.scalef32.pk16.fp6.bf16"(%217#0, %217#1) : (vector<16xbf16>, f32) -> vector<3xi32>
  %221:2 = "t.src"() : () -> (vector<16xf16>, f32)
  %222 = "rocdl.cvt.scalef32.pk16.fp6.f16"(%221#0, %221#1) : (vector<16xf16>, f32) -> vector<3xi32>
  %223 = "rocdl.cvt.scalef32.pk16.fp6.f16"(%221#0, %221#1) : (vector<16xf16>, f32) -> vector<3xi32>
  "t.use"(%222, %223) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %224 = "rocdl.cvt.scalef32.pk16.fp6.f16"(%221#0, %221#1) : (vector<16xf16>, f32) -> vector<3xi32>
  %225:2 = "t.src"() : () -> (vector<16xf32>, f32)
  %226 = "rocdl.cvt.scalef32.pk16.fp6.f32"(%225#0, %225#1) : (vector<16xf32>, f32) -> vector<3xi32>
  %227 = "rocdl.cvt.scalef32.pk16.fp6.f32"(%225#0, %225#1) : (vector<16xf32>, f32) -> vector<3xi32>
  "t.use"(%226, %227) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %228 = "rocdl.cvt.scalef32.pk16.fp6.f32"(%225#0, %225#1) : (vector<16xf32>, f32) -> vector<3xi32>
  %229:2 = "t.src"() : () -> (vector<6xi32>, f32)
  %230 = "rocdl.cvt.scalef32.pk32.bf16.bf6"(%229#0, %229#1) : (vector<6xi32>, f32) -> vector<4x8xbf16>
  %231 = "rocdl.cvt.scalef32.pk32.bf16.bf6"(%229#0, %229#1) : (vector<6xi32>, f32) -> vector<4x8xbf16>
  "t.use"(%230, %231) : (vector<4x8xbf16>, vector<4x8xbf16>) -> ()
  "t.write"() : () -> ()
  %232 = "rocdl.cvt.scalef32.pk32.bf16.bf6"(%229#0, %229#1) : (vector<6xi32>, f32) -> vector<4x8xbf16>
  %233:2 = "t.src"() : () -> (vector<6xi32>, f32)
  %234 = "rocdl.cvt.scalef32.pk32.bf16.fp6"(%233#0, %233#1) : (vector<6xi32>, f32) -> vector<32xbf16>
  %235 = "rocdl.cvt.scalef32.pk32.bf16.fp6"(%233#0, %233#1) : (vector<6xi32>, f32) -> vector<32xbf16>
  "t.use"(%234, %235) : (vector<32xbf16>, vector<32xbf16>) -> ()
  "t.write"() : () -> ()
  %236 = "rocdl.cvt.scalef32.pk32.bf16.fp6"(%233#0, %233#1) : (vector<6xi32>, f32) -> vector<32xbf16>
  %237:2 = "t.src"() : () -> (vector<32xbf16>, f32)
  %238 = "rocdl.cvt.scalef32.pk32.bf6.bf16"(%237#0, %237#1) : (vector<32xbf16>, f32) -> vector<6xi32>
  %239 = "rocdl.cvt.scalef32.pk32.bf6.bf16"(%237#0, %237#1) : (vector<32xbf16>, f32) -> vector<6xi32>
  "t.use"(%238, %239) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %240 = "rocdl.cvt.scalef32.pk32.bf6.bf16"(%237#0, %237#1) : (vector<32xbf16>, f32) -> vector<6xi32>
  %241:2 = "t.src"() : () -> (vector<32xf16>, f32)
  %242 = "rocdl.cvt.scalef32.pk32.bf6.f16"(%241#0, %241#1) : (vector<32xf16>, f32) -> vector<6xi32>
  %243 = "rocdl.cvt.scalef32.pk32.bf6.f16"(%241#0, %241#1) : (vector<32xf16>, f32) -> vector<6xi32>
  "t.use"(%242, %243) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %244 = "rocdl.cvt.scalef32.pk32.bf6.f16"(%241#0, %241#1) : (vector<32xf16>, f32) -> vector<6xi32>
  %245:2 = "t.src"() : () -> (vector<6xi32>, f32)
  %246 = "rocdl.cvt.scalef32.pk32.f16.bf6"(%245#0, %245#1) : (vector<6xi32>, f32) -> vector<32xf16>
  %247 = "rocdl.cvt.scalef32.pk32.f16.bf6"(%245#0, %245#1) : (vector<6xi32>, f32) -> vector<32xf16>
  "t.use"(%246, %247) : (vector<32xf16>, vector<32xf16>) -> ()
  "t.write"() : () -> ()
  %248 = "rocdl.cvt.scalef32.pk32.f16.bf6"(%245#0, %245#1) : (vector<6xi32>, f32) -> vector<32xf16>
  %249:2 = "t.src"() : () -> (vector<6xi32>, f32)
  %250 = "rocdl.cvt.scalef32.pk32.f16.fp6"(%249#0, %249#1) : (vector<6xi32>, f32) -> vector<32xf16>
  %251 = "rocdl.cvt.scalef32.pk32.f16.fp6"(%249#0, %249#1) : (vector<6xi32>, f32) -> vector<32xf16>
  "t.use"(%250, %251) : (vector<32xf16>, vector<32xf16>) -> ()
  "t.write"() : () -> ()
  %252 = "rocdl.cvt.scalef32.pk32.f16.fp6"(%249#0, %249#1) : (vector<6xi32>, f32) -> vector<32xf16>
  %253:2 = "t.src"() : () -> (vector<6xi32>, f32)
  %254 = "rocdl.cvt.scalef32.pk32.f32.bf6"(%253#0, %253#1) : (vector<6xi32>, f32) -> vector<4x8xf32>
  %255 = "rocdl.cvt.scalef32.pk32.f32.bf6"(%253#0, %253#1) : (vector<6xi32>, f32) -> vector<4x8xf32>
  "t.use"(%254, %255) : (vector<4x8xf32>, vector<4x8xf32>) -> ()
  "t.write"() : () -> ()
  %256 = "rocdl.cvt.scalef32.pk32.f32.bf6"(%253#0, %253#1) : (vector<6xi32>, f32) -> vector<4x8xf32>
  %257:2 = "t.src"() : () -> (vector<6xi32>, f32)
  %258 = "rocdl.cvt.scalef32.pk32.f32.fp6"(%257#0, %257#1) : (vector<6xi32>, f32) -> vector<4x8xf32>
  %259 = "rocdl.cvt.scalef32.pk32.f32.fp6"(%257#0, %257#1) : (vector<6xi32>, f32) -> vector<4x8xf32>
  "t.use"(%258, %259) : (vector<4x8xf32>, vector<4x8xf32>) -> ()
  "t.write"() : () -> ()
  %260 = "rocdl.cvt.scalef32.pk32.f32.fp6"(%257#0, %257#1) : (vector<6xi32>, f32) -> vector<4x8xf32>
  %261:2 = "t.src"() : () -> (vector<4x8xbf16>, f32)
  %262 = "rocdl.cvt.scalef32.pk32.fp6.bf16"(%261#0, %261#1) : (vector<4x8xbf16>, f32) -> vector<6xi32>
  %263 = "rocdl.cvt.scalef32.pk32.fp6.bf16"(%261#0, %261#1) : (vector<4x8xbf16>, f32) -> vector<6xi32>
  "t.use"(%262, %263) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %264 = "rocdl.cvt.scalef32.pk32.fp6.bf16"(%261#0, %261#1) : (vector<4x8xbf16>, f32) -> vector<6xi32>
  %265:2 = "t.src"() : () -> (vector<32xf16>, f32)
  %266 = "rocdl.cvt.scalef32.pk32.fp6.f16"(%265#0, %265#1) : (vector<32xf16>, f32) -> vector<6xi32>
  %267 = "rocdl.cvt.scalef32.pk32.fp6.f16"(%265#0, %265#1) : (vector<32xf16>, f32) -> vector<6xi32>
  "t.use"(%266, %267) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %268 = "rocdl.cvt.scalef32.pk32.fp6.f16"(%265#0, %265#1) : (vector<32xf16>, f32) -> vector<6xi32>
  %269:2 = "t.src"() : () -> (vector<8xbf16>, f32)
  %270 = "rocdl.cvt.scalef32.pk8.bf8.bf16"(%269#0, %269#1) : (vector<8xbf16>, f32) -> vector<2x1xi32>
  %271 = "rocdl.cvt.scalef32.pk8.bf8.bf16"(%269#0, %269#1) : (vector<8xbf16>, f32) -> vector<2x1xi32>
  "t.use"(%270, %271) : (vector<2x1xi32>, vector<2x1xi32>) -> ()
  "t.write"() : () -> ()
  %272 = "rocdl.cvt.scalef32.pk8.bf8.bf16"(%269#0, %269#1) : (vector<8xbf16>, f32) -> vector<2x1xi32>
  %273:2 = "t.src"() : () -> (vector<8xf16>, f32)
  %274 = "rocdl.cvt.scalef32.pk8.bf8.f16"(%273#0, %273#1) : (vector<8xf16>, f32) -> vector<2x1xi32>
  %275 = "rocdl.cvt.scalef32.pk8.bf8.f16"(%273#0, %273#1) : (vector<8xf16>, f32) -> vector<2x1xi32>
  "t.use"(%274, %275) : (vector<2x1xi32>, vector<2x1xi32>) -> ()
  "t.write"() : () -> ()
  %276 = "rocdl.cvt.scalef32.pk8.bf8.f16"(%273#0, %273#1) : (vector<8xf16>, f32) -> vector<2x1xi32>
  %277:2 = "t.src"() : () -> (vector<4x2xf32>, f32)
  %278 = "rocdl.cvt.scalef32.pk8.bf8.f32"(%277#0, %277#1) : (vector<4x2xf32>, f32) -> vector<2xi32>
  %279 = "rocdl.cvt.scalef32.pk8.bf8.f32"(%277#0, %277#1) : (vector<4x2xf32>, f32) -> vector<2xi32>
  "t.use"(%278, %279) : (vector<2xi32>, vector<2xi32>) -> ()
  "t.write"() : () -> ()
  %280 = "rocdl.cvt.scalef32.pk8.bf8.f32"(%277#0, %277#1) : (vector<4x2xf32>, f32) -> vector<2xi32>
  %281:2 = "t.src"() : () -> (vector<2x4xbf16>, f32)
  %282 = "rocdl.cvt.scalef32.pk8.fp4.bf16"(%281#0, %281#1) : (vector<2x4xbf16>, f32) -> i32
  %283 = "rocdl.cvt.scalef32.pk8.fp4.bf16"(%281#0, %281#1) : (vector<2x4xbf16>, f32) -> i32
  "t.use"(%282, %283) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %284 = "rocdl.cvt.scalef32.pk8.fp4.bf16"(%281#0, %281#1) : (vector<2x4xbf16>, f32) -> i32
  %285:2 = "t.src"() : () -> (vector<8xf16>, f32)
  %286 = "rocdl.cvt.scalef32.pk8.fp4.f16"(%285#0, %285#1) : (vector<8xf16>, f32) -> i32
  %287 = "rocdl.cvt.scalef32.pk8.fp4.f16"(%285#0, %285#1) : (vector<8xf16>, f32) -> i32
  "t.use"(%286, %287) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %288 = "rocdl.cvt.scalef32.pk8.fp4.f16"(%285#0, %285#1) : (vector<8xf16>, f32) -> i32
  %289:2 = "t.src"() : () -> (vector<2x2x2xf32>, f32)
  %290 = "rocdl.cvt.scalef32.pk8.fp4.f32"(%289#0, %289#1) : (vector<2x2x2xf32>, f32) -> i32
  %291 = "rocdl.cvt.scalef32.pk8.fp4.f32"(%289#0, %289#1) : (vector<2x2x2xf32>, f32) -> i32
  "t.use"(%290, %291) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %292 = "rocdl.cvt.scalef32.pk8.fp4.f32"(%289#0, %289#1) : (vector<2x2x2xf32>, f32) -> i32
  %293:2 = "t.src"() : () -> (vector<2x4xbf16>, f32)
  %294 = "rocdl.cvt.scalef32.pk8.fp8.bf16"(%293#0, %293#1) : (vector<2x4xbf16>, f32) -> vector<2x1xi32>
  %295 = "rocdl.cvt.scalef32.pk8.fp8.bf16"(%293#0, %293#1) : (vector<2x4xbf16>, f32) -> vector<2x1xi32>
  "t.use"(%294, %295) : (vector<2x1xi32>, vector<2x1xi32>) -> ()
  "t.write"() : () -> ()
  %296 = "rocdl.cvt.scalef32.pk8.fp8.bf16"(%293#0, %293#1) : (vector<2x4xbf16>, f32) -> vector<2x1xi32>
  %297:2 = "t.src"() : () -> (vector<2x4xf16>, f32)
  %298 = "rocdl.cvt.scalef32.pk8.fp8.f16"(%297#0, %297#1) : (vector<2x4xf16>, f32) -> vector<2x1xi32>
  %299 = "rocdl.cvt.scalef32.pk8.fp8.f16"(%297#0, %297#1) : (vector<2x4xf16>, f32) -> vector<2x1xi32>
  "t.use"(%298, %299) : (vector<2x1xi32>, vector<2x1xi32>) -> ()
  "t.write"() : () -> ()
  %300 = "rocdl.cvt.scalef32.pk8.fp8.f16"(%297#0, %297#1) : (vector<2x4xf16>, f32) -> vector<2x1xi32>
  %301:2 = "t.src"() : () -> (vector<2x4xf32>, f32)
  %302 = "rocdl.cvt.scalef32.pk8.fp8.f32"(%301#0, %301#1) : (vector<2x4xf32>, f32) -> vector<2xi32>
  %303 = "rocdl.cvt.scalef32.pk8.fp8.f32"(%301#0, %301#1) : (vector<2x4xf32>, f32) -> vector<2xi32>
  "t.use"(%302, %303) : (vector<2xi32>, vector<2xi32>) -> ()
  "t.write"() : () -> ()
  %304 = "rocdl.cvt.scalef32.pk8.fp8.f32"(%301#0, %301#1) : (vector<2x4xf32>, f32) -> vector<2xi32>
  %305:4 = "t.src"() : () -> (i32, bf16, i32, f32)
  %306 = "rocdl.cvt.scalef32.sr.bf8.bf16"(%305#0, %305#1, %305#2, %305#3) <{dstSelIndex = 2 : i32}> : (i32, bf16, i32, f32) -> i32
  %307 = "rocdl.cvt.scalef32.sr.bf8.bf16"(%305#0, %305#1, %305#2, %305#3) <{dstSelIndex = 2 : i32}> : (i32, bf16, i32, f32) -> i32
  "t.use"(%306, %307) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %308 = "rocdl.cvt.scalef32.sr.bf8.bf16"(%305#0, %305#1, %305#2, %305#3) <{dstSelIndex = 2 : i32}> : (i32, bf16, i32, f32) -> i32
  %309:4 = "t.src"() : () -> (i32, f16, i32, f32)
  %310 = "rocdl.cvt.scalef32.sr.bf8.f16"(%309#0, %309#1, %309#2, %309#3) <{dstSelIndex = 4 : i32}> : (i32, f16, i32, f32) -> i32
  %311 = "rocdl.cvt.scalef32.sr.bf8.f16"(%309#0, %309#1, %309#2, %309#3) <{dstSelIndex = 4 : i32}> : (i32, f16, i32, f32) -> i32
  "t.use"(%310, %311) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %312 = "rocdl.cvt.scalef32.sr.bf8.f16"(%309#0, %309#1, %309#2, %309#3) <{dstSelIndex = 4 : i32}> : (i32, f16, i32, f32) -> i32
  %313:4 = "t.src"() : () -> (i32, f32, i32, f32)
  %314 = "rocdl.cvt.scalef32.sr.bf8.f32"(%313#0, %313#1, %313#2, %313#3) <{dstSelIndex = 16 : i32}> : (i32, f32, i32, f32) -> i32
  %315 = "rocdl.cvt.scalef32.sr.bf8.f32"(%313#0, %313#1, %313#2, %313#3) <{dstSelIndex = 16 : i32}> : (i32, f32, i32, f32) -> i32
  "t.use"(%314, %315) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %316 = "rocdl.cvt.scalef32.sr.bf8.f32"(%313#0, %313#1, %313#2, %313#3) <{dstSelIndex = 16 : i32}> : (i32, f32, i32, f32) -> i32
  %317:4 = "t.src"() : () -> (i32, bf16, i32, f32)
  %318 = "rocdl.cvt.scalef32.sr.fp8.bf16"(%317#0, %317#1, %317#2, %317#3) <{dstSelIndex = 0 : i32}> : (i32, bf16, i32, f32) -> i32
  %319 = "rocdl.cvt.scalef32.sr.fp8.bf16"(%317#0, %317#1, %317#2, %317#3) <{dstSelIndex = 0 : i32}> : (i32, bf16, i32, f32) -> i32
  "t.use"(%318, %319) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %320 = "rocdl.cvt.scalef32.sr.fp8.bf16"(%317#0, %317#1, %317#2, %317#3) <{dstSelIndex = 0 : i32}> : (i32, bf16, i32, f32) -> i32
  %321:4 = "t.src"() : () -> (i32, f16, i32, f32)
  %322 = "rocdl.cvt.scalef32.sr.fp8.f16"(%321#0, %321#1, %321#2, %321#3) <{dstSelIndex = 8 : i32}> : (i32, f16, i32, f32) -> i32
  %323 = "rocdl.cvt.scalef32.sr.fp8.f16"(%321#0, %321#1, %321#2, %321#3) <{dstSelIndex = 8 : i32}> : (i32, f16, i32, f32) -> i32
  "t.use"(%322, %323) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %324 = "rocdl.cvt.scalef32.sr.fp8.f16"(%321#0, %321#1, %321#2, %321#3) <{dstSelIndex = 8 : i32}> : (i32, f16, i32, f32) -> i32
  %325:4 = "t.src"() : () -> (i32, f32, i32, f32)
  %326 = "rocdl.cvt.scalef32.sr.fp8.f32"(%325#0, %325#1, %325#2, %325#3) <{dstSelIndex = 32 : i32}> : (i32, f32, i32, f32) -> i32
  %327 = "rocdl.cvt.scalef32.sr.fp8.f32"(%325#0, %325#1, %325#2, %325#3) <{dstSelIndex = 32 : i32}> : (i32, f32, i32, f32) -> i32
  "t.use"(%326, %327) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %328 = "rocdl.cvt.scalef32.sr.fp8.f32"(%325#0, %325#1, %325#2, %325#3) <{dstSelIndex = 32 : i32}> : (i32, f32, i32, f32) -> i32
  %329:4 = "t.src"() : () -> (i32, vector<2x1xbf16>, i32, f32)
  %330 = "rocdl.cvt.scalef32.sr.pk.fp4.bf16"(%329#0, %329#1, %329#2, %329#3) <{dstSelIndex = 3 : i32}> : (i32, vector<2x1xbf16>, i32, f32) -> i32
  %331 = "rocdl.cvt.scalef32.sr.pk.fp4.bf16"(%329#0, %329#1, %329#2, %329#3) <{dstSelIndex = 3 : i32}> : (i32, vector<2x1xbf16>, i32, f32) -> i32
  "t.use"(%330, %331) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %332 = "rocdl.cvt.scalef32.sr.pk.fp4.bf16"(%329#0, %329#1, %329#2, %329#3) <{dstSelIndex = 3 : i32}> : (i32, vector<2x1xbf16>, i32, f32) -> i32
  %333:4 = "t.src"() : () -> (i32, vector<2xf16>, i32, f32)
  %334 = "rocdl.cvt.scalef32.sr.pk.fp4.f16"(%333#0, %333#1, %333#2, %333#3) <{dstSelIndex = 16 : i32}> : (i32, vector<2xf16>, i32, f32) -> i32
  %335 = "rocdl.cvt.scalef32.sr.pk.fp4.f16"(%333#0, %333#1, %333#2, %333#3) <{dstSelIndex = 16 : i32}> : (i32, vector<2xf16>, i32, f32) -> i32
  "t.use"(%334, %335) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %336 = "rocdl.cvt.scalef32.sr.pk.fp4.f16"(%333#0, %333#1, %333#2, %333#3) <{dstSelIndex = 16 : i32}> : (i32, vector<2xf16>, i32, f32) -> i32
  %337:4 = "t.src"() : () -> (i32, vector<2x1xf32>, i32, f32)
  %338 = "rocdl.cvt.scalef32.sr.pk.fp4.f32"(%337#0, %337#1, %337#2, %337#3) <{dstSelIndex = 1 : i32}> : (i32, vector<2x1xf32>, i32, f32) -> i32
  %339 = "rocdl.cvt.scalef32.sr.pk.fp4.f32"(%337#0, %337#1, %337#2, %337#3) <{dstSelIndex = 1 : i32}> : (i32, vector<2x1xf32>, i32, f32) -> i32
  "t.use"(%338, %339) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %340 = "rocdl.cvt.scalef32.sr.pk.fp4.f32"(%337#0, %337#1, %337#2, %337#3) <{dstSelIndex = 1 : i32}> : (i32, vector<2x1xf32>, i32, f32) -> i32
  %341:3 = "t.src"() : () -> (vector<4x4xbf16>, i32, f32)
  %342 = "rocdl.cvt.scalef32.sr.pk16.bf6.bf16"(%341#0, %341#1, %341#2) : (vector<4x4xbf16>, i32, f32) -> vector<3xi32>
  %343 = "rocdl.cvt.scalef32.sr.pk16.bf6.bf16"(%341#0, %341#1, %341#2) : (vector<4x4xbf16>, i32, f32) -> vector<3xi32>
  "t.use"(%342, %343) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %344 = "rocdl.cvt.scalef32.sr.pk16.bf6.bf16"(%341#0, %341#1, %341#2) : (vector<4x4xbf16>, i32, f32) -> vector<3xi32>
  %345:3 = "t.src"() : () -> (vector<16xf16>, i32, f32)
  %346 = "rocdl.cvt.scalef32.sr.pk16.bf6.f16"(%345#0, %345#1, %345#2) : (vector<16xf16>, i32, f32) -> vector<3xi32>
  %347 = "rocdl.cvt.scalef32.sr.pk16.bf6.f16"(%345#0, %345#1, %345#2) : (vector<16xf16>, i32, f32) -> vector<3xi32>
  "t.use"(%346, %347) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %348 = "rocdl.cvt.scalef32.sr.pk16.bf6.f16"(%345#0, %345#1, %345#2) : (vector<16xf16>, i32, f32) -> vector<3xi32>
  %349:3 = "t.src"() : () -> (vector<16xf32>, i32, f32)
  %350 = "rocdl.cvt.scalef32.sr.pk16.bf6.f32"(%349#0, %349#1, %349#2) : (vector<16xf32>, i32, f32) -> vector<3xi32>
  %351 = "rocdl.cvt.scalef32.sr.pk16.bf6.f32"(%349#0, %349#1, %349#2) : (vector<16xf32>, i32, f32) -> vector<3xi32>
  "t.use"(%350, %351) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %352 = "rocdl.cvt.scalef32.sr.pk16.bf6.f32"(%349#0, %349#1, %349#2) : (vector<16xf32>, i32, f32) -> vector<3xi32>
  %353:3 = "t.src"() : () -> (vector<16xbf16>, i32, f32)
  %354 = "rocdl.cvt.scalef32.sr.pk16.fp6.bf16"(%353#0, %353#1, %353#2) : (vector<16xbf16>, i32, f32) -> vector<3xi32>
  %355 = "rocdl.cvt.scalef32.sr.pk16.fp6.bf16"(%353#0, %353#1, %353#2) : (vector<16xbf16>, i32, f32) -> vector<3xi32>
  "t.use"(%354, %355) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %356 = "rocdl.cvt.scalef32.sr.pk16.fp6.bf16"(%353#0, %353#1, %353#2) : (vector<16xbf16>, i32, f32) -> vector<3xi32>
  %357:3 = "t.src"() : () -> (vector<16xf16>, i32, f32)
  %358 = "rocdl.cvt.scalef32.sr.pk16.fp6.f16"(%357#0, %357#1, %357#2) : (vector<16xf16>, i32, f32) -> vector<3xi32>
  %359 = "rocdl.cvt.scalef32.sr.pk16.fp6.f16"(%357#0, %357#1, %357#2) : (vector<16xf16>, i32, f32) -> vector<3xi32>
  "t.use"(%358, %359) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %360 = "rocdl.cvt.scalef32.sr.pk16.fp6.f16"(%357#0, %357#1, %357#2) : (vector<16xf16>, i32, f32) -> vector<3xi32>
  %361:3 = "t.src"() : () -> (vector<16xf32>, i32, f32)
  %362 = "rocdl.cvt.scalef32.sr.pk16.fp6.f32"(%361#0, %361#1, %361#2) : (vector<16xf32>, i32, f32) -> vector<3xi32>
  %363 = "rocdl.cvt.scalef32.sr.pk16.fp6.f32"(%361#0, %361#1, %361#2) : (vector<16xf32>, i32, f32) -> vector<3xi32>
  "t.use"(%362, %363) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %364 = "rocdl.cvt.scalef32.sr.pk16.fp6.f32"(%361#0, %361#1, %361#2) : (vector<16xf32>, i32, f32) -> vector<3xi32>
  %365:3 = "t.src"() : () -> (vector<4x8xbf16>, i32, f32)
  %366 = "rocdl.cvt.scalef32.sr.pk32.bf6.bf16"(%365#0, %365#1, %365#2) : (vector<4x8xbf16>, i32, f32) -> vector<6xi32>
  %367 = "rocdl.cvt.scalef32.sr.pk32.bf6.bf16"(%365#0, %365#1, %365#2) : (vector<4x8xbf16>, i32, f32) -> vector<6xi32>
  "t.use"(%366, %367) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %368 = "rocdl.cvt.scalef32.sr.pk32.bf6.bf16"(%365#0, %365#1, %365#2) : (vector<4x8xbf16>, i32, f32) -> vector<6xi32>
  %369:3 = "t.src"() : () -> (vector<32xf16>, i32, f32)
  %370 = "rocdl.cvt.scalef32.sr.pk32.bf6.f16"(%369#0, %369#1, %369#2) : (vector<32xf16>, i32, f32) -> vector<6xi32>
  %371 = "rocdl.cvt.scalef32.sr.pk32.bf6.f16"(%369#0, %369#1, %369#2) : (vector<32xf16>, i32, f32) -> vector<6xi32>
  "t.use"(%370, %371) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %372 = "rocdl.cvt.scalef32.sr.pk32.bf6.f16"(%369#0, %369#1, %369#2) : (vector<32xf16>, i32, f32) -> vector<6xi32>
  %373:3 = "t.src"() : () -> (vector<32xf32>, i32, f32)
  %374 = "rocdl.cvt.scalef32.sr.pk32.bf6.f32"(%373#0, %373#1, %373#2) : (vector<32xf32>, i32, f32) -> vector<6xi32>
  %375 = "rocdl.cvt.scalef32.sr.pk32.bf6.f32"(%373#0, %373#1, %373#2) : (vector<32xf32>, i32, f32) -> vector<6xi32>
  "t.use"(%374, %375) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %376 = "rocdl.cvt.scalef32.sr.pk32.bf6.f32"(%373#0, %373#1, %373#2) : (vector<32xf32>, i32, f32) -> vector<6xi32>
  %377:3 = "t.src"() : () -> (vector<4x8xbf16>, i32, f32)
  %378 = "rocdl.cvt.scalef32.sr.pk32.fp6.bf16"(%377#0, %377#1, %377#2) : (vector<4x8xbf16>, i32, f32) -> vector<6xi32>
  %379 = "rocdl.cvt.scalef32.sr.pk32.fp6.bf16"(%377#0, %377#1, %377#2) : (vector<4x8xbf16>, i32, f32) -> vector<6xi32>
  "t.use"(%378, %379) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %380 = "rocdl.cvt.scalef32.sr.pk32.fp6.bf16"(%377#0, %377#1, %377#2) : (vector<4x8xbf16>, i32, f32) -> vector<6xi32>
  %381:3 = "t.src"() : () -> (vector<32xf16>, i32, f32)
  %382 = "rocdl.cvt.scalef32.sr.pk32.fp6.f16"(%381#0, %381#1, %381#2) : (vector<32xf16>, i32, f32) -> vector<6xi32>
  %383 = "rocdl.cvt.scalef32.sr.pk32.fp6.f16"(%381#0, %381#1, %381#2) : (vector<32xf16>, i32, f32) -> vector<6xi32>
  "t.use"(%382, %383) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %384 = "rocdl.cvt.scalef32.sr.pk32.fp6.f16"(%381#0, %381#1, %381#2) : (vector<32xf16>, i32, f32) -> vector<6xi32>
  %385:3 = "t.src"() : () -> (vector<4x8xf32>, i32, f32)
  %386 = "rocdl.cvt.scalef32.sr.pk32.fp6.f32"(%385#0, %385#1, %385#2) : (vector<4x8xf32>, i32, f32) -> vector<6xi32>
  %387 = "rocdl.cvt.scalef32.sr.pk32.fp6.f32"(%385#0, %385#1, %385#2) : (vector<4x8xf32>, i32, f32) -> vector<6xi32>
  "t.use"(%386, %387) : (vector<6xi32>, vector<6xi32>) -> ()
  "t.write"() : () -> ()
  %388 = "rocdl.cvt.scalef32.sr.pk32.fp6.f32"(%385#0, %385#1, %385#2) : (vector<4x8xf32>, i32, f32) -> vector<6xi32>
  %389:3 = "t.src"() : () -> (vector<2x2x2xbf16>, i32, f32)
  %390 = "rocdl.cvt.scalef32.sr.pk8.bf8.bf16"(%389#0, %389#1, %389#2) : (vector<2x2x2xbf16>, i32, f32) -> vector<2xi32>
  %391 = "rocdl.cvt.scalef32.sr.pk8.bf8.bf16"(%389#0, %389#1, %389#2) : (vector<2x2x2xbf16>, i32, f32) -> vector<2xi32>
  "t.use"(%390, %391) : (vector<2xi32>, vector<2xi32>) -> ()
  "t.write"() : () -> ()
  %392 = "rocdl.cvt.scalef32.sr.pk8.bf8.bf16"(%389#0, %389#1, %389#2) : (vector<2x2x2xbf16>, i32, f32) -> vector<2xi32>
  %393:3 = "t.src"() : () -> (vector<8xf16>, i32, f32)
  %394 = "rocdl.cvt.scalef32.sr.pk8.bf8.f16"(%393#0, %393#1, %393#2) : (vector<8xf16>, i32, f32) -> vector<2xi32>
  %395 = "rocdl.cvt.scalef32.sr.pk8.bf8.f16"(%393#0, %393#1, %393#2) : (vector<8xf16>, i32, f32) -> vector<2xi32>
  "t.use"(%394, %395) : (vector<2xi32>, vector<2xi32>) -> ()
  "t.write"() : () -> ()
  %396 = "rocdl.cvt.scalef32.sr.pk8.bf8.f16"(%393#0, %393#1, %393#2) : (vector<8xf16>, i32, f32) -> vector<2xi32>
  %397:3 = "t.src"() : () -> (vector<8xf32>, i32, f32)
  %398 = "rocdl.cvt.scalef32.sr.pk8.bf8.f32"(%397#0, %397#1, %397#2) : (vector<8xf32>, i32, f32) -> vector<2x1xi32>
  %399 = "rocdl.cvt.scalef32.sr.pk8.bf8.f32"(%397#0, %397#1, %397#2) : (vector<8xf32>, i32, f32) -> vector<2x1xi32>
  "t.use"(%398, %399) : (vector<2x1xi32>, vector<2x1xi32>) -> ()
  "t.write"() : () -> ()
  %400 = "rocdl.cvt.scalef32.sr.pk8.bf8.f32"(%397#0, %397#1, %397#2) : (vector<8xf32>, i32, f32) -> vector<2x1xi32>
  %401:3 = "t.src"() : () -> (vector<8xbf16>, i32, f32)
  %402 = "rocdl.cvt.scalef32.sr.pk8.fp4.bf16"(%401#0, %401#1, %401#2) : (vector<8xbf16>, i32, f32) -> i32
  %403 = "rocdl.cvt.scalef32.sr.pk8.fp4.bf16"(%401#0, %401#1, %401#2) : (vector<8xbf16>, i32, f32) -> i32
  "t.use"(%402, %403) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %404 = "rocdl.cvt.scalef32.sr.pk8.fp4.bf16"(%401#0, %401#1, %401#2) : (vector<8xbf16>, i32, f32) -> i32
  %405:3 = "t.src"() : () -> (vector<8xf16>, i32, f32)
  %406 = "rocdl.cvt.scalef32.sr.pk8.fp4.f16"(%405#0, %405#1, %405#2) : (vector<8xf16>, i32, f32) -> i32
  %407 = "rocdl.cvt.scalef32.sr.pk8.fp4.f16"(%405#0, %405#1, %405#2) : (vector<8xf16>, i32, f32) -> i32
  "t.use"(%406, %407) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %408 = "rocdl.cvt.scalef32.sr.pk8.fp4.f16"(%405#0, %405#1, %405#2) : (vector<8xf16>, i32, f32) -> i32
  %409:3 = "t.src"() : () -> (vector<8xf32>, i32, f32)
  %410 = "rocdl.cvt.scalef32.sr.pk8.fp4.f32"(%409#0, %409#1, %409#2) : (vector<8xf32>, i32, f32) -> i32
  %411 = "rocdl.cvt.scalef32.sr.pk8.fp4.f32"(%409#0, %409#1, %409#2) : (vector<8xf32>, i32, f32) -> i32
  "t.use"(%410, %411) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %412 = "rocdl.cvt.scalef32.sr.pk8.fp4.f32"(%409#0, %409#1, %409#2) : (vector<8xf32>, i32, f32) -> i32
  %413:3 = "t.src"() : () -> (vector<2x2x2xbf16>, i32, f32)
  %414 = "rocdl.cvt.scalef32.sr.pk8.fp8.bf16"(%413#0, %413#1, %413#2) : (vector<2x2x2xbf16>, i32, f32) -> vector<2x1xi32>
  %415 = "rocdl.cvt.scalef32.sr.pk8.fp8.bf16"(%413#0, %413#1, %413#2) : (vector<2x2x2xbf16>, i32, f32) -> vector<2x1xi32>
  "t.use"(%414, %415) : (vector<2x1xi32>, vector<2x1xi32>) -> ()
  "t.write"() : () -> ()
  %416 = "rocdl.cvt.scalef32.sr.pk8.fp8.bf16"(%413#0, %413#1, %413#2) : (vector<2x2x2xbf16>, i32, f32) -> vector<2x1xi32>
  %417:3 = "t.src"() : () -> (vector<4x2xf16>, i32, f32)
  %418 = "rocdl.cvt.scalef32.sr.pk8.fp8.f16"(%417#0, %417#1, %417#2) : (vector<4x2xf16>, i32, f32) -> vector<2x1xi32>
  %419 = "rocdl.cvt.scalef32.sr.pk8.fp8.f16"(%417#0, %417#1, %417#2) : (vector<4x2xf16>, i32, f32) -> vector<2x1xi32>
  "t.use"(%418, %419) : (vector<2x1xi32>, vector<2x1xi32>) -> ()
  "t.write"() : () -> ()
  %420 = "rocdl.cvt.scalef32.sr.pk8.fp8.f16"(%417#0, %417#1, %417#2) : (vector<4x2xf16>, i32, f32) -> vector<2x1xi32>
  %421:3 = "t.src"() : () -> (vector<2x2x2xf32>, i32, f32)
  %422 = "rocdl.cvt.scalef32.sr.pk8.fp8.f32"(%421#0, %421#1, %421#2) : (vector<2x2x2xf32>, i32, f32) -> vector<2xi32>
  %423 = "rocdl.cvt.scalef32.sr.pk8.fp8.f32"(%421#0, %421#1, %421#2) : (vector<2x2x2xf32>, i32, f32) -> vector<2xi32>
  "t.use"(%422, %423) : (vector<2xi32>, vector<2xi32>) -> ()
  "t.write"() : () -> ()
  %424 = "rocdl.cvt.scalef32.sr.pk8.fp8.f32"(%421#0, %421#1, %421#2) : (vector<2x2x2xf32>, i32, f32) -> vector<2xi32>
  %425:3 = "t.src"() : () -> (f32, i32, i32)
  %426 = "rocdl.cvt.sr.bf8.f32"(%425#0, %425#1, %425#2) <{byteSel = 4 : i32}> : (f32, i32, i32) -> i32
  %427 = "rocdl.cvt.sr.bf8.f32"(%425#0, %425#1, %425#2) <{byteSel = 4 : i32}> : (f32, i32, i32) -> i32
  "t.use"(%426, %427) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %428 = "rocdl.cvt.sr.bf8.f32"(%425#0, %425#1, %425#2) <{byteSel = 4 : i32}> : (f32, i32, i32) -> i32
  %429:3 = "t.src"() : () -> (f32, i32, i32)
  %430 = "rocdl.cvt.sr.fp8.f32"(%429#0, %429#1, %429#2) <{byteSel = 1 : i32}> : (f32, i32, i32) -> i32
  %431 = "rocdl.cvt.sr.fp8.f32"(%429#0, %429#1, %429#2) <{byteSel = 1 : i32}> : (f32, i32, i32) -> i32
  "t.use"(%430, %431) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %432 = "rocdl.cvt.sr.fp8.f32"(%429#0, %429#1, %429#2) <{byteSel = 1 : i32}> : (f32, i32, i32) -> i32
  %433 = "t.src"() : () -> !llvm.ptr<3>
  "rocdl.ds.atomic.async.barrier.arrive.b64"(%433) <{noalias_scopes = []}> : (!llvm.ptr<3>) -> ()
  %434:2 = "t.src"() : () -> (!llvm.ptr<3>, i64)
  %435 = "rocdl.ds.atomic.barrier.arrive.rtn.b64"(%434#0, %434#1) : (!llvm.ptr<3>, i64) -> i64
  %436 = "rocdl.ds.atomic.barrier.arrive.rtn.b64"(%434#0, %434#1) : (!llvm.ptr<3>, i64) -> i64
  "t.use"(%435, %436) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %437 = "rocdl.ds.atomic.barrier.arrive.rtn.b64"(%434#0, %434#1) : (!llvm.ptr<3>, i64) -> i64
  %438 = "t.src"() : () -> !llvm.ptr<3>
  %439 = "rocdl.ds.load.tr16.b128"(%438) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %440 = "rocdl.ds.load.tr16.b128"(%438) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%439, %440) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %441 = "rocdl.ds.load.tr16.b128"(%438) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %442 = "t.src"() : () -> !llvm.ptr<3>
  %443 = "rocdl.ds.load.tr4.b64"(%442) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %444 = "rocdl.ds.load.tr4.b64"(%442) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%443, %444) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %445 = "rocdl.ds.load.tr4.b64"(%442) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %446 = "t.src"() : () -> !llvm.ptr<3>
  %447 = "rocdl.ds.load.tr6.b96"(%446) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %448 = "rocdl.ds.load.tr6.b96"(%446) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%447, %448) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %449 = "rocdl.ds.load.tr6.b96"(%446) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %450 = "t.src"() : () -> !llvm.ptr<3>
  %451 = "rocdl.ds.load.tr8.b64"(%450) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %452 = "rocdl.ds.load.tr8.b64"(%450) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%451, %452) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %453 = "rocdl.ds.load.tr8.b64"(%450) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %454 = "t.src"() : () -> !llvm.ptr<3>
  %455 = "rocdl.ds.read.tr16.b64"(%454) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %456 = "rocdl.ds.read.tr16.b64"(%454) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%455, %456) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %457 = "rocdl.ds.read.tr16.b64"(%454) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %458 = "t.src"() : () -> !llvm.ptr<3>
  %459 = "rocdl.ds.read.tr4.b64"(%458) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %460 = "rocdl.ds.read.tr4.b64"(%458) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%459, %460) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %461 = "rocdl.ds.read.tr4.b64"(%458) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %462 = "t.src"() : () -> !llvm.ptr<3>
  %463 = "rocdl.ds.read.tr6.b96"(%462) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %464 = "rocdl.ds.read.tr6.b96"(%462) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%463, %464) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %465 = "rocdl.ds.read.tr6.b96"(%462) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %466 = "t.src"() : () -> !llvm.ptr<3>
  %467 = "rocdl.ds.read.tr8.b64"(%466) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %468 = "rocdl.ds.read.tr8.b64"(%466) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%467, %468) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %469 = "rocdl.ds.read.tr8.b64"(%466) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %470:2 = "t.src"() : () -> (i32, i32)
  %471 = "rocdl.ds_bpermute"(%470#0, %470#1) : (i32, i32) -> i32
  %472 = "rocdl.ds_bpermute"(%470#0, %470#1) : (i32, i32) -> i32
  "t.use"(%471, %472) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %473 = "rocdl.ds_bpermute"(%470#0, %470#1) : (i32, i32) -> i32
  %474:2 = "t.src"() : () -> (i32, i32)
  %475 = "rocdl.ds_swizzle"(%474#0, %474#1) : (i32, i32) -> i32
  %476 = "rocdl.ds_swizzle"(%474#0, %474#1) : (i32, i32) -> i32
  "t.use"(%475, %476) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %477 = "rocdl.ds_swizzle"(%474#0, %474#1) : (i32, i32) -> i32
  %478 = "t.src"() : () -> bf16
  %479 = "rocdl.exp"(%478) : (bf16) -> bf16
  %480 = "rocdl.exp"(%478) : (bf16) -> bf16
  "t.use"(%479, %480) : (bf16, bf16) -> ()
  "t.write"() : () -> ()
  %481 = "rocdl.exp"(%478) : (bf16) -> bf16
  %482 = "t.src"() : () -> bf16
  %483 = "rocdl.exp2"(%482) : (bf16) -> bf16
  %484 = "rocdl.exp2"(%482) : (bf16) -> bf16
  "t.use"(%483, %484) : (bf16, bf16) -> ()
  "t.write"() : () -> ()
  %485 = "rocdl.exp2"(%482) : (bf16) -> bf16
  %486 = "t.src"() : () -> !llvm.ptr
  "rocdl.flat.prefetch"(%486) <{scope = 1 : i32}> : (!llvm.ptr) -> ()
  %487:3 = "t.src"() : () -> (vector<2xf16>, vector<2xf16>, vector<2xf16>)
  %488 = "rocdl.fmed3"(%487#0, %487#1, %487#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  %489 = "rocdl.fmed3"(%487#0, %487#1, %487#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  "t.use"(%488, %489) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %490 = "rocdl.fmed3"(%487#0, %487#1, %487#2) : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> vector<2xf16>
  %491:2 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<3>)
  "rocdl.global.load.async.to.lds.b128"(%491#0, %491#1) <{aux = 2 : i32, offset = 0 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>) -> ()
  %492:2 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<3>)
  "rocdl.global.load.async.to.lds.b32"(%492#0, %492#1) <{aux = 8 : i32, offset = 2 : i32, tbaa = []}> : (!llvm.ptr<1>, !llvm.ptr<3>) -> ()
  %493:2 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<3>)
  "rocdl.global.load.async.to.lds.b64"(%493#0, %493#1) <{aux = 3 : i32, offset = 4 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>) -> ()
  %494:2 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<3>)
  "rocdl.global.load.async.to.lds.b8"(%494#0, %494#1) <{aux = 3 : i32, offset = 32 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>) -> ()
  %495:2 = "t.src"() : () -> (!llvm.ptr<1>, !llvm.ptr<3>)
  "rocdl.global.load.lds"(%495#0, %495#1) <{aux = 1 : i32, offset = 1 : i32, size = 8 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>) -> ()
  %496 = "t.src"() : () -> !llvm.ptr<1>
  %497 = "rocdl.global.load.tr.b128"(%496) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  %498 = "rocdl.global.load.tr.b128"(%496) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  "t.use"(%497, %498) : (!llvm.ptr<1>, !llvm.ptr<1>) -> ()
  "t.write"() : () -> ()
  %499 = "rocdl.global.load.tr.b128"(%496) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  %500 = "t.src"() : () -> !llvm.ptr<1>
  %501 = "rocdl.global.load.tr.b64"(%500) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  %502 = "rocdl.global.load.tr.b64"(%500) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  "t.use"(%501, %502) : (!llvm.ptr<1>, !llvm.ptr<1>) -> ()
  "t.write"() : () -> ()
  %503 = "rocdl.global.load.tr.b64"(%500) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  %504 = "t.src"() : () -> !llvm.ptr<1>
  %505 = "rocdl.global.load.tr4.b64"(%504) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  %506 = "rocdl.global.load.tr4.b64"(%504) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  "t.use"(%505, %506) : (!llvm.ptr<1>, !llvm.ptr<1>) -> ()
  "t.write"() : () -> ()
  %507 = "rocdl.global.load.tr4.b64"(%504) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  %508 = "t.src"() : () -> !llvm.ptr<1>
  %509 = "rocdl.global.load.tr6.b96"(%508) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  %510 = "rocdl.global.load.tr6.b96"(%508) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  "t.use"(%509, %510) : (!llvm.ptr<1>, !llvm.ptr<1>) -> ()
  "t.write"() : () -> ()
  %511 = "rocdl.global.load.tr6.b96"(%508) : (!llvm.ptr<1>) -> !llvm.ptr<1>
  %512 = "t.src"() : () -> !llvm.ptr<1>
  "rocdl.global.prefetch"(%512) <{scope = 0 : i32}> : (!llvm.ptr<1>) -> ()
  %513 = "rocdl.grid.dim.x"() : () -> vector<[1]xf128>
  %514 = "rocdl.grid.dim.x"() : () -> vector<[1]xf128>
  "t.use"(%513, %514) : (vector<[1]xf128>, vector<[1]xf128>) -> ()
  "t.write"() : () -> ()
  %515 = "rocdl.grid.dim.x"() : () -> vector<[1]xf128>
  %516 = "rocdl.grid.dim.y"() : () -> vector<1xi128>
  %517 = "rocdl.grid.dim.y"() : () -> vector<1xi128>
  "t.use"(%516, %517) : (vector<1xi128>, vector<1xi128>) -> ()
  "t.write"() : () -> ()
  %518 = "rocdl.grid.dim.y"() : () -> vector<1xi128>
  %519 = "rocdl.grid.dim.z"() : () -> i1
  %520 = "rocdl.grid.dim.z"() : () -> i1
  "t.use"(%519, %520) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %521 = "rocdl.grid.dim.z"() : () -> i1
  "rocdl.iglp.opt"() <{variant = 8 : i32}> : () -> ()
  %522:2 = "t.src"() : () -> (!llvm.ptr<8>, !llvm.ptr<3>)
  "rocdl.load.to.lds"(%522#0, %522#1) <{aux = 3 : i32, offset = 0 : i32, size = 4 : i32}> : (!llvm.ptr<8>, !llvm.ptr<3>) -> ()
  %523 = "t.src"() : () -> f32
  %524 = "rocdl.log"(%523) : (f32) -> f32
  %525 = "rocdl.log"(%523) : (f32) -> f32
  "t.use"(%524, %525) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %526 = "rocdl.log"(%523) : (f32) -> f32
  %527:4 = "t.src"() : () -> (!llvm.ptr<7>, i16, i64, i32)
  %528 = "rocdl.make.buffer.rsrc"(%527#0, %527#1, %527#2, %527#3) : (!llvm.ptr<7>, i16, i64, i32) -> !llvm.ptr<7>
  %529 = "rocdl.make.buffer.rsrc"(%527#0, %527#1, %527#2, %527#3) : (!llvm.ptr<7>, i16, i64, i32) -> !llvm.ptr<7>
  "t.use"(%528, %529) : (!llvm.ptr<7>, !llvm.ptr<7>) -> ()
  "t.write"() : () -> ()
  %530 = "rocdl.make.buffer.rsrc"(%527#0, %527#1, %527#2, %527#3) : (!llvm.ptr<7>, i16, i64, i32) -> !llvm.ptr<7>
  %531:2 = "t.src"() : () -> (i32, i32)
  %532 = "rocdl.mbcnt.hi"(%531#0, %531#1) : (i32, i32) -> i32
  %533 = "rocdl.mbcnt.hi"(%531#0, %531#1) : (i32, i32) -> i32
  "t.use"(%532, %533) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %534 = "rocdl.mbcnt.hi"(%531#0, %531#1) : (i32, i32) -> i32
  %535:2 = "t.src"() : () -> (i32, i32)
  %536 = "rocdl.mbcnt.lo"(%535#0, %535#1) <{res_attrs = [{}, {}]}> : (i32, i32) -> i32
  %537 = "rocdl.mbcnt.lo"(%535#0, %535#1) <{res_attrs = [{}, {}]}> : (i32, i32) -> i32
  "t.use"(%536, %537) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %538 = "rocdl.mbcnt.lo"(%535#0, %535#1) <{res_attrs = [{}, {}]}> : (i32, i32) -> i32
  %539 = "t.src"() : () -> !llvm.token
  %540 = "rocdl.mfma.f32.16x16x16bf16.1k"(%539) : (!llvm.token) -> !llvm.token
  %541 = "rocdl.mfma.f32.16x16x16bf16.1k"(%539) : (!llvm.token) -> !llvm.token
  "t.use"(%540, %541) : (!llvm.token, !llvm.token) -> ()
  "t.write"() : () -> ()
  %542 = "rocdl.mfma.f32.16x16x16bf16.1k"(%539) : (!llvm.token) -> !llvm.token
  %543 = "rocdl.mfma.f32.16x16x16f16"() : () -> !llvm.x86_amx
  %544 = "rocdl.mfma.f32.16x16x16f16"() : () -> !llvm.x86_amx
  "t.use"(%543, %544) : (!llvm.x86_amx, !llvm.x86_amx) -> ()
  "t.write"() : () -> ()
  %545 = "rocdl.mfma.f32.16x16x16f16"() : () -> !llvm.x86_amx
  %546 = "t.src"() : () -> !llvm.array<4 x i32>
  %547 = "rocdl.mfma.f32.16x16x1f32"(%546) : (!llvm.array<4 x i32>) -> !llvm.array<4 x i32>
  %548 = "rocdl.mfma.f32.16x16x1f32"(%546) : (!llvm.array<4 x i32>) -> !llvm.array<4 x i32>
  "t.use"(%547, %548) : (!llvm.array<4 x i32>, !llvm.array<4 x i32>) -> ()
  "t.write"() : () -> ()
  %549 = "rocdl.mfma.f32.16x16x1f32"(%546) : (!llvm.array<4 x i32>) -> !llvm.array<4 x i32>
  %550 = "t.src"() : () -> vector<64xf16>
  %551 = "rocdl.mfma.f32.16x16x2bf16"(%550) : (vector<64xf16>) -> vector<64xf16>
  %552 = "rocdl.mfma.f32.16x16x2bf16"(%550) : (vector<64xf16>) -> vector<64xf16>
  "t.use"(%551, %552) : (vector<64xf16>, vector<64xf16>) -> ()
  "t.write"() : () -> ()
  %553 = "rocdl.mfma.f32.16x16x2bf16"(%550) : (vector<64xf16>) -> vector<64xf16>
  %554 = "t.src"() : () -> !llvm.ptr<4>
  %555 = "rocdl.mfma.f32.16x16x32.bf16"(%554) : (!llvm.ptr<4>) -> !llvm.ptr<4>
  %556 = "rocdl.mfma.f32.16x16x32.bf16"(%554) : (!llvm.ptr<4>) -> !llvm.ptr<4>
  "t.use"(%555, %556) : (!llvm.ptr<4>, !llvm.ptr<4>) -> ()
  "t.write"() : () -> ()
  %557 = "rocdl.mfma.f32.16x16x32.bf16"(%554) : (!llvm.ptr<4>) -> !llvm.ptr<4>
  %558 = "t.src"() : () -> vector<[8]xi32>
  %559 = "rocdl.mfma.f32.16x16x32.bf8.bf8"(%558) : (vector<[8]xi32>) -> vector<[4]xi16>
  %560 = "rocdl.mfma.f32.16x16x32.bf8.bf8"(%558) : (vector<[8]xi32>) -> vector<[4]xi16>
  "t.use"(%559, %560) : (vector<[4]xi16>, vector<[4]xi16>) -> ()
  "t.write"() : () -> ()
  %561 = "rocdl.mfma.f32.16x16x32.bf8.bf8"(%558) : (vector<[8]xi32>) -> vector<[4]xi16>
  %562:2 = "t.src"() : () -> (vector<3xi32>, vector<3xi32>)
  %563 = "rocdl.mfma.f32.16x16x32.bf8.fp8"(%562#0, %562#1) : (vector<3xi32>, vector<3xi32>) -> vector<3xi32>
  %564 = "rocdl.mfma.f32.16x16x32.bf8.fp8"(%562#0, %562#1) : (vector<3xi32>, vector<3xi32>) -> vector<3xi32>
  "t.use"(%563, %564) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %565 = "rocdl.mfma.f32.16x16x32.bf8.fp8"(%562#0, %562#1) : (vector<3xi32>, vector<3xi32>) -> vector<3xi32>
  %566 = "rocdl.mfma.f32.16x16x32.f16"() : () -> bf16
  %567 = "rocdl.mfma.f32.16x16x32.f16"() : () -> bf16
  "t.use"(%566, %567) : (bf16, bf16) -> ()
  "t.write"() : () -> ()
  %568 = "rocdl.mfma.f32.16x16x32.f16"() : () -> bf16
  %569 = "t.src"() : () -> bf16
  %570 = "rocdl.mfma.f32.16x16x32.fp8.bf8"(%569) : (bf16) -> bf16
  %571 = "rocdl.mfma.f32.16x16x32.fp8.bf8"(%569) : (bf16) -> bf16
  "t.use"(%570, %571) : (bf16, bf16) -> ()
  "t.write"() : () -> ()
  %572 = "rocdl.mfma.f32.16x16x32.fp8.bf8"(%569) : (bf16) -> bf16
  %573 = "t.src"() : () -> vector<8xi1>
  %574 = "rocdl.mfma.f32.16x16x32.fp8.fp8"(%573) : (vector<8xi1>) -> vector<8xi1>
  %575 = "rocdl.mfma.f32.16x16x32.fp8.fp8"(%573) : (vector<8xi1>) -> vector<8xi1>
  "t.use"(%574, %575) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %576 = "rocdl.mfma.f32.16x16x32.fp8.fp8"(%573) : (vector<8xi1>) -> vector<8xi1>
  %577 = "rocdl.mfma.f32.16x16x4bf16.1k"() : () -> i1
  %578 = "rocdl.mfma.f32.16x16x4bf16.1k"() : () -> i1
  "t.use"(%577, %578) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %579 = "rocdl.mfma.f32.16x16x4bf16.1k"() : () -> i1
  %580:2 = "t.src"() : () -> (vector<2xi8>, vector<32xi8>)
  %581 = "rocdl.mfma.f32.16x16x4f16"(%580#0, %580#1) : (vector<2xi8>, vector<32xi8>) -> !llvm.struct<(f16, f16)>
  %582 = "rocdl.mfma.f32.16x16x4f16"(%580#0, %580#1) : (vector<2xi8>, vector<32xi8>) -> !llvm.struct<(f16, f16)>
  "t.use"(%581, %582) : (!llvm.struct<(f16, f16)>, !llvm.struct<(f16, f16)>) -> ()
  "t.write"() : () -> ()
  %583 = "rocdl.mfma.f32.16x16x4f16"(%580#0, %580#1) : (vector<2xi8>, vector<32xi8>) -> !llvm.struct<(f16, f16)>
  %584 = "rocdl.mfma.f32.16x16x4f32"() : () -> vector<[8]xi16>
  %585 = "rocdl.mfma.f32.16x16x4f32"() : () -> vector<[8]xi16>
  "t.use"(%584, %585) : (vector<[8]xi16>, vector<[8]xi16>) -> ()
  "t.write"() : () -> ()
  %586 = "rocdl.mfma.f32.16x16x4f32"() : () -> vector<[8]xi16>
  %587 = "rocdl.mfma.f32.16x16x8.xf32"() : () -> vector<3xi32>
  %588 = "rocdl.mfma.f32.16x16x8.xf32"() : () -> vector<3xi32>
  "t.use"(%587, %588) : (vector<3xi32>, vector<3xi32>) -> ()
  "t.write"() : () -> ()
  %589 = "rocdl.mfma.f32.16x16x8.xf32"() : () -> vector<3xi32>
  %590 = "t.src"() : () -> i2
  %591 = "rocdl.mfma.f32.16x16x8bf16"(%590) : (i2) -> i2
  %592 = "rocdl.mfma.f32.16x16x8bf16"(%590) : (i2) -> i2
  "t.use"(%591, %592) : (i2, i2) -> ()
  "t.write"() : () -> ()
  %593 = "rocdl.mfma.f32.16x16x8bf16"(%590) : (i2) -> i2
  %594 = "t.src"() : () -> !llvm.ptr<3>
  %595 = "rocdl.mfma.f32.32x32x16.bf16"(%594) : (!llvm.ptr<3>) -> !llvm.ptr<7>
  %596 = "rocdl.mfma.f32.32x32x16.bf16"(%594) : (!llvm.ptr<3>) -> !llvm.ptr<7>
  "t.use"(%595, %596) : (!llvm.ptr<7>, !llvm.ptr<7>) -> ()
  "t.write"() : () -> ()
  %597 = "rocdl.mfma.f32.32x32x16.bf16"(%594) : (!llvm.ptr<3>) -> !llvm.ptr<7>
  %598 = "rocdl.mfma.f32.32x32x16.bf8.bf8"() : () -> vector<1xf64>
  %599 = "rocdl.mfma.f32.32x32x16.bf8.bf8"() : () -> vector<1xf64>
  "t.use"(%598, %599) : (vector<1xf64>, vector<1xf64>) -> ()
  "t.write"() : () -> ()
  %600 = "rocdl.mfma.f32.32x32x16.bf8.bf8"() : () -> vector<1xf64>
  %601:2 = "t.src"() : () -> (vector<2xf32>, vector<2xf32>)
  %602 = "rocdl.mfma.f32.32x32x16.bf8.fp8"(%601#0, %601#1) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
  %603 = "rocdl.mfma.f32.32x32x16.bf8.fp8"(%601#0, %601#1) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
  "t.use"(%602, %603) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %604 = "rocdl.mfma.f32.32x32x16.bf8.fp8"(%601#0, %601#1) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
  %605:2 = "t.src"() : () -> (vector<[1]xf64>, vector<64xi64>)
  %606 = "rocdl.mfma.f32.32x32x16.f16"(%605#0, %605#1) : (vector<[1]xf64>, vector<64xi64>) -> vector<64xi64>
  %607 = "rocdl.mfma.f32.32x32x16.f16"(%605#0, %605#1) : (vector<[1]xf64>, vector<64xi64>) -> vector<64xi64>
  "t.use"(%606, %607) : (vector<64xi64>, vector<64xi64>) -> ()
  "t.write"() : () -> ()
  %608 = "rocdl.mfma.f32.32x32x16.f16"(%605#0, %605#1) : (vector<[1]xf64>, vector<64xi64>) -> vector<64xi64>
  %609:2 = "t.src"() : () -> (!llvm.metadata, !llvm.metadata)
  %610 = "rocdl.mfma.f32.32x32x16.fp8.bf8"(%609#0, %609#1) : (!llvm.metadata, !llvm.metadata) -> !llvm.metadata
  %611 = "rocdl.mfma.f32.32x32x16.fp8.bf8"(%609#0, %609#1) : (!llvm.metadata, !llvm.metadata) -> !llvm.metadata
  "t.use"(%610, %611) : (!llvm.metadata, !llvm.metadata) -> ()
  "t.write"() : () -> ()
  %612 = "rocdl.mfma.f32.32x32x16.fp8.bf8"(%609#0, %609#1) : (!llvm.metadata, !llvm.metadata) -> !llvm.metadata
  %613 = "t.src"() : () -> !llvm.ptr<6>
  %614 = "rocdl.mfma.f32.32x32x16.fp8.fp8"(%613) : (!llvm.ptr<6>) -> !llvm.ptr<6>
  %615 = "rocdl.mfma.f32.32x32x16.fp8.fp8"(%613) : (!llvm.ptr<6>) -> !llvm.ptr<6>
  "t.use"(%614, %615) : (!llvm.ptr<6>, !llvm.ptr<6>) -> ()
  "t.write"() : () -> ()
  %616 = "rocdl.mfma.f32.32x32x16.fp8.fp8"(%613) : (!llvm.ptr<6>) -> !llvm.ptr<6>
  %617 = "t.src"() : () -> vector<[2]xi4>
  %618 = "rocdl.mfma.f32.32x32x1f32"(%617) : (vector<[2]xi4>) -> vector<[2]xi4>
  %619 = "rocdl.mfma.f32.32x32x1f32"(%617) : (vector<[2]xi4>) -> vector<[2]xi4>
  "t.use"(%618, %619) : (vector<[2]xi4>, vector<[2]xi4>) -> ()
  "t.write"() : () -> ()
  %620 = "rocdl.mfma.f32.32x32x1f32"(%617) : (vector<[2]xi4>) -> vector<[2]xi4>
  %621:2 = "t.src"() : () -> (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>, !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>)
  %622 = "rocdl.mfma.f32.32x32x2bf16"(%621#0, %621#1) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>, !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> vector<64xi64>
  %623 = "rocdl.mfma.f32.32x32x2bf16"(%621#0, %621#1) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>, !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> vector<64xi64>
  "t.use"(%622, %623) : (vector<64xi64>, vector<64xi64>) -> ()
  "t.write"() : () -> ()
  %624 = "rocdl.mfma.f32.32x32x2bf16"(%621#0, %621#1) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>, !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> vector<64xi64>
  %625 = "t.src"() : () -> vector<16xi16>
  %626 = "rocdl.mfma.f32.32x32x2f32"(%625) : (vector<16xi16>) -> vector<16xi16>
  %627 = "rocdl.mfma.f32.32x32x2f32"(%625) : (vector<16xi16>) -> vector<16xi16>
  "t.use"(%626, %627) : (vector<16xi16>, vector<16xi16>) -> ()
  "t.write"() : () -> ()
  %628 = "rocdl.mfma.f32.32x32x2f32"(%625) : (vector<16xi16>) -> vector<16xi16>
  %629:2 = "t.src"() : () -> (!llvm.struct<(f16, f16)>, !llvm.struct<(f16, f16)>)
  %630 = "rocdl.mfma.f32.32x32x4.xf32"(%629#0, %629#1) : (!llvm.struct<(f16, f16)>, !llvm.struct<(f16, f16)>) -> vector<2xf64>
  %631 = "rocdl.mfma.f32.32x32x4.xf32"(%629#0, %629#1) : (!llvm.struct<(f16, f16)>, !llvm.struct<(f16, f16)>) -> vector<2xf64>
  "t.use"(%630, %631) : (vector<2xf64>, vector<2xf64>) -> ()
  "t.write"() : () -> ()
  %632 = "rocdl.mfma.f32.32x32x4.xf32"(%629#0, %629#1) : (!llvm.struct<(f16, f16)>, !llvm.struct<(f16, f16)>) -> vector<2xf64>
  %633 = "t.src"() : () -> vector<2xi2>
  %634 = "rocdl.mfma.f32.32x32x4bf16"(%633) : (vector<2xi2>) -> vector<6xf128>
  %635 = "rocdl.mfma.f32.32x32x4bf16"(%633) : (vector<2xi2>) -> vector<6xf128>
  "t.use"(%634, %635) : (vector<6xf128>, vector<6xf128>) -> ()
  "t.write"() : () -> ()
  %636 = "rocdl.mfma.f32.32x32x4bf16"(%633) : (vector<2xi2>) -> vector<6xf128>
  %637 = "t.src"() : () -> !llvm.ptr<3>
  %638 = "rocdl.mfma.f32.32x32x4bf16.1k"(%637) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %639 = "rocdl.mfma.f32.32x32x4bf16.1k"(%637) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%638, %639) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %640 = "rocdl.mfma.f32.32x32x4bf16.1k"(%637) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %641 = "rocdl.mfma.f32.32x32x4f16"() : () -> vector<[4]x!llvm.ptr>
  %642 = "rocdl.mfma.f32.32x32x4f16"() : () -> vector<[4]x!llvm.ptr>
  "t.use"(%641, %642) : (vector<[4]x!llvm.ptr>, vector<[4]x!llvm.ptr>) -> ()
  "t.write"() : () -> ()
  %643 = "rocdl.mfma.f32.32x32x4f16"() : () -> vector<[4]x!llvm.ptr>
  %644:2 = "t.src"() : () -> (i16, vector<[4]xi16>)
  %645 = "rocdl.mfma.f32.32x32x8bf16.1k"(%644#0, %644#1) : (i16, vector<[4]xi16>) -> vector<[8]xf64>
  %646 = "rocdl.mfma.f32.32x32x8bf16.1k"(%644#0, %644#1) : (i16, vector<[4]xi16>) -> vector<[8]xf64>
  "t.use"(%645, %646) : (vector<[8]xf64>, vector<[8]xf64>) -> ()
  "t.write"() : () -> ()
  %647 = "rocdl.mfma.f32.32x32x8bf16.1k"(%644#0, %644#1) : (i16, vector<[4]xi16>) -> vector<[8]xf64>
  %648 = "t.src"() : () -> !llvm.ptr<7>
  %649 = "rocdl.mfma.f32.32x32x8f16"(%648) : (!llvm.ptr<7>) -> !llvm.ptr<7>
  %650 = "rocdl.mfma.f32.32x32x8f16"(%648) : (!llvm.ptr<7>) -> !llvm.ptr<7>
  "t.use"(%649, %650) : (!llvm.ptr<7>, !llvm.ptr<7>) -> ()
  "t.write"() : () -> ()
  %651 = "rocdl.mfma.f32.32x32x8f16"(%648) : (!llvm.ptr<7>) -> !llvm.ptr<7>
  %652 = "rocdl.mfma.f32.4x4x1f32"() : () -> vector<64xi4>
  %653 = "rocdl.mfma.f32.4x4x1f32"() : () -> vector<64xi4>
  "t.use"(%652, %653) : (vector<64xi4>, vector<64xi4>) -> ()
  "t.write"() : () -> ()
  %654 = "rocdl.mfma.f32.4x4x1f32"() : () -> vector<64xi4>
  %655 = "t.src"() : () -> vector<16xi8>
  %656 = "rocdl.mfma.f32.4x4x2bf16"(%655) : (vector<16xi8>) -> vector<16xi8>
  %657 = "rocdl.mfma.f32.4x4x2bf16"(%655) : (vector<16xi8>) -> vector<16xi8>
  "t.use"(%656, %657) : (vector<16xi8>, vector<16xi8>) -> ()
  "t.write"() : () -> ()
  %658 = "rocdl.mfma.f32.4x4x2bf16"(%655) : (vector<16xi8>) -> vector<16xi8>
  %659 = "t.src"() : () -> f80
  %660 = "rocdl.mfma.f32.4x4x4bf16.1k"(%659) : (f80) -> f80
  %661 = "rocdl.mfma.f32.4x4x4bf16.1k"(%659) : (f80) -> f80
  "t.use"(%660, %661) : (f80, f80) -> ()
  "t.write"() : () -> ()
  %662 = "rocdl.mfma.f32.4x4x4bf16.1k"(%659) : (f80) -> f80
  %663:2 = "t.src"() : () -> (f16, vector<[2]xf128>)
  %664 = "rocdl.mfma.f32.4x4x4f16"(%663#0, %663#1) : (f16, vector<[2]xf128>) -> f16
  %665 = "rocdl.mfma.f32.4x4x4f16"(%663#0, %663#1) : (f16, vector<[2]xf128>) -> f16
  "t.use"(%664, %665) : (f16, f16) -> ()
  "t.write"() : () -> ()
  %666 = "rocdl.mfma.f32.4x4x4f16"(%663#0, %663#1) : (f16, vector<[2]xf128>) -> f16
  %667:2 = "t.src"() : () -> (vector<[4]xi16>, vector<[4]xi16>)
  %668 = "rocdl.mfma.f64.16x16x4f64"(%667#0, %667#1) : (vector<[4]xi16>, vector<[4]xi16>) -> vector<[4]xi16>
  %669 = "rocdl.mfma.f64.16x16x4f64"(%667#0, %667#1) : (vector<[4]xi16>, vector<[4]xi16>) -> vector<[4]xi16>
  "t.use"(%668, %669) : (vector<[4]xi16>, vector<[4]xi16>) -> ()
  "t.write"() : () -> ()
  %670 = "rocdl.mfma.f64.16x16x4f64"(%667#0, %667#1) : (vector<[4]xi16>, vector<[4]xi16>) -> vector<[4]xi16>
  %671 = "rocdl.mfma.f64.4x4x4f64"() : () -> vector<8xf64>
  %672 = "rocdl.mfma.f64.4x4x4f64"() : () -> vector<8xf64>
  "t.use"(%671, %672) : (vector<8xf64>, vector<8xf64>) -> ()
  "t.write"() : () -> ()
  %673 = "rocdl.mfma.f64.4x4x4f64"() : () -> vector<8xf64>
  %674 = "t.src"() : () -> !llvm.struct<(i32, i32, i32, i32)>
  %675 = "rocdl.mfma.i32.16x16x16i8"(%674) : (!llvm.struct<(i32, i32, i32, i32)>) -> !llvm.struct<(i32, i32, i32, i32)>
  %676 = "rocdl.mfma.i32.16x16x16i8"(%674) : (!llvm.struct<(i32, i32, i32, i32)>) -> !llvm.struct<(i32, i32, i32, i32)>
  "t.use"(%675, %676) : (!llvm.struct<(i32, i32, i32, i32)>, !llvm.struct<(i32, i32, i32, i32)>) -> ()
  "t.write"() : () -> ()
  %677 = "rocdl.mfma.i32.16x16x16i8"(%674) : (!llvm.struct<(i32, i32, i32, i32)>) -> !llvm.struct<(i32, i32, i32, i32)>
  %678 = "rocdl.mfma.i32.16x16x32.i8"() : () -> !llvm.ptr<4>
  %679 = "rocdl.mfma.i32.16x16x32.i8"() : () -> !llvm.ptr<4>
  "t.use"(%678, %679) : (!llvm.ptr<4>, !llvm.ptr<4>) -> ()
  "t.write"() : () -> ()
  %680 = "rocdl.mfma.i32.16x16x32.i8"() : () -> !llvm.ptr<4>
  %681 = "rocdl.mfma.i32.16x16x4i8"() : () -> vector<[2]xi32>
  %682 = "rocdl.mfma.i32.16x16x4i8"() : () -> vector<[2]xi32>
  "t.use"(%681, %682) : (vector<[2]xi32>, vector<[2]xi32>) -> ()
  "t.write"() : () -> ()
  %683 = "rocdl.mfma.i32.16x16x4i8"() : () -> vector<[2]xi32>
  %684:2 = "t.src"() : () -> (i16, i16)
  %685 = "rocdl.mfma.i32.16x16x64.i8"(%684#0, %684#1) : (i16, i16) -> vector<[16]xi16>
  %686 = "rocdl.mfma.i32.16x16x64.i8"(%684#0, %684#1) : (i16, i16) -> vector<[16]xi16>
  "t.use"(%685, %686) : (vector<[16]xi16>, vector<[16]xi16>) -> ()
  "t.write"() : () -> ()
  %687 = "rocdl.mfma.i32.16x16x64.i8"(%684#0, %684#1) : (i16, i16) -> vector<[16]xi16>
  %688:2 = "t.src"() : () -> (i16, i16)
  %689 = "rocdl.mfma.i32.32x32x16.i8"(%688#0, %688#1) : (i16, i16) -> i16
  %690 = "rocdl.mfma.i32.32x32x16.i8"(%688#0, %688#1) : (i16, i16) -> i16
  "t.use"(%689, %690) : (i16, i16) -> ()
  "t.write"() : () -> ()
  %691 = "rocdl.mfma.i32.32x32x16.i8"(%688#0, %688#1) : (i16, i16) -> i16
  %692 = "t.src"() : () -> !llvm.ptr<3>
  %693 = "rocdl.mfma.i32.32x32x32.i8"(%692) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %694 = "rocdl.mfma.i32.32x32x32.i8"(%692) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%693, %694) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %695 = "rocdl.mfma.i32.32x32x32.i8"(%692) : (!llvm.ptr<3>) -> !llvm.ptr<3>
  %696:2 = "t.src"() : () -> (!llvm.ptr<6>, !llvm.ptr<6>)
  %697 = "rocdl.mfma.i32.32x32x4i8"(%696#0, %696#1) : (!llvm.ptr<6>, !llvm.ptr<6>) -> !llvm.ptr<6>
  %698 = "rocdl.mfma.i32.32x32x4i8"(%696#0, %696#1) : (!llvm.ptr<6>, !llvm.ptr<6>) -> !llvm.ptr<6>
  "t.use"(%697, %698) : (!llvm.ptr<6>, !llvm.ptr<6>) -> ()
  "t.write"() : () -> ()
  %699 = "rocdl.mfma.i32.32x32x4i8"(%696#0, %696#1) : (!llvm.ptr<6>, !llvm.ptr<6>) -> !llvm.ptr<6>
  %700 = "t.src"() : () -> vector<32xbf16>
  %701 = "rocdl.mfma.i32.32x32x8i8"(%700) : (vector<32xbf16>) -> vector<32xbf16>
  %702 = "rocdl.mfma.i32.32x32x8i8"(%700) : (vector<32xbf16>) -> vector<32xbf16>
  "t.use"(%701, %702) : (vector<32xbf16>, vector<32xbf16>) -> ()
  "t.write"() : () -> ()
  %703 = "rocdl.mfma.i32.32x32x8i8"(%700) : (vector<32xbf16>) -> vector<32xbf16>
  %704 = "t.src"() : () -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  %705 = "rocdl.mfma.i32.4x4x4i8"(%704) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  %706 = "rocdl.mfma.i32.4x4x4i8"(%704) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  "t.use"(%705, %706) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>, !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> ()
  "t.write"() : () -> ()
  %707 = "rocdl.mfma.i32.4x4x4i8"(%704) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  %708 = "t.src"() : () -> vector<16xi1>
  %709 = "rocdl.mfma.scale.f32.16x16x128.f8f6f4"(%708) : (vector<16xi1>) -> vector<16xi1>
  %710 = "rocdl.mfma.scale.f32.16x16x128.f8f6f4"(%708) : (vector<16xi1>) -> vector<16xi1>
  "t.use"(%709, %710) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %711 = "rocdl.mfma.scale.f32.16x16x128.f8f6f4"(%708) : (vector<16xi1>) -> vector<16xi1>
  %712 = "t.src"() : () -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  %713 = "rocdl.mfma.scale.f32.32x32x64.f8f6f4"(%712) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> f80
  %714 = "rocdl.mfma.scale.f32.32x32x64.f8f6f4"(%712) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> f80
  "t.use"(%713, %714) : (f80, f80) -> ()
  "t.write"() : () -> ()
  %715 = "rocdl.mfma.scale.f32.32x32x64.f8f6f4"(%712) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> f80
  %716:2 = "t.src"() : () -> (i32, i32)
  %717 = "rocdl.permlane16.swap"(%716#0, %716#1) <{boundControl = false, fi = true}> : (i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
  %718 = "rocdl.permlane16.swap"(%716#0, %716#1) <{boundControl = false, fi = true}> : (i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
  "t.use"(%717, %718) : (!llvm.struct<(i32, i32, i32, i32)>, !llvm.struct<(i32, i32, i32, i32)>) -> ()
  "t.write"() : () -> ()
  %719 = "rocdl.permlane16.swap"(%716#0, %716#1) <{boundControl = false, fi = true}> : (i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
  %720:2 = "t.src"() : () -> (i32, i32)
  %721 = "rocdl.permlane32.swap"(%720#0, %720#1) <{boundControl = true, fi = true}> : (i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
  %722 = "rocdl.permlane32.swap"(%720#0, %720#1) <{boundControl = true, fi = true}> : (i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
  "t.use"(%721, %722) : (!llvm.struct<(i32, i32, i32, i32)>, !llvm.struct<(i32, i32, i32, i32)>) -> ()
  "t.write"() : () -> ()
  %723 = "rocdl.permlane32.swap"(%720#0, %720#1) <{boundControl = true, fi = true}> : (i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
  %724:4 = "t.src"() : () -> (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>)
  %725 = "rocdl.permlanex16"(%724#0, %724#1, %724#2, %724#3) <{boundControl = false, fi = true}> : (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  %726 = "rocdl.permlanex16"(%724#0, %724#1, %724#2, %724#3) <{boundControl = false, fi = true}> : (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  "t.use"(%725, %726) : (vector<[8]xi2>, vector<[8]xi2>) -> ()
  "t.write"() : () -> ()
  %727 = "rocdl.permlanex16"(%724#0, %724#1, %724#2, %724#3) <{boundControl = false, fi = true}> : (vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>, vector<[8]xi2>) -> vector<[8]xi2>
  %728:6 = "t.src"() : () -> (!llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>, i32, i32, i32)
  %729 = "rocdl.raw.buffer.atomic.cmpswap"(%728#0, %728#1, %728#2, %728#3, %728#4, %728#5) : (!llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>, i32, i32, i32) -> !llvm.struct<(i64, i64)>
  %730 = "rocdl.raw.buffer.atomic.cmpswap"(%728#0, %728#1, %728#2, %728#3, %728#4, %728#5) : (!llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>, i32, i32, i32) -> !llvm.struct<(i64, i64)>
  "t.use"(%729, %730) : (!llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>) -> ()
  "t.write"() : () -> ()
  %731 = "rocdl.raw.buffer.atomic.cmpswap"(%728#0, %728#1, %728#2, %728#3, %728#4, %728#5) : (!llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>, i32, i32, i32) -> !llvm.struct<(i64, i64)>
  %732:5 = "t.src"() : () -> (vector<[8]xi1>, vector<[8]xi1>, vector<[8]xi1>, !llvm.ptr<4>, vector<[8]xi1>)
  "rocdl.raw.buffer.atomic.fadd"(%732#0, %732#1, %732#2, %732#3, %732#4) : (vector<[8]xi1>, vector<[8]xi1>, vector<[8]xi1>, !llvm.ptr<4>, vector<[8]xi1>) -> ()
  %733:5 = "t.src"() : () -> (!llvm.ptr<7>, !llvm.ptr<7>, !llvm.ptr<7>, !llvm.ptr<7>, !llvm.ptr<3>)
  "rocdl.raw.buffer.atomic.fmax"(%733#0, %733#1, %733#2, %733#3, %733#4) : (!llvm.ptr<7>, !llvm.ptr<7>, !llvm.ptr<7>, !llvm.ptr<7>, !llvm.ptr<3>) -> ()
  %734:5 = "t.src"() : () -> (i1, i1, i1, vector<32xf16>, i1)
  "rocdl.raw.buffer.atomic.smax"(%734#0, %734#1, %734#2, %734#3, %734#4) : (i1, i1, i1, vector<32xf16>, i1) -> ()
  %735:5 = "t.src"() : () -> (f64, f64, f64, vector<[16]xf80>, f64)
  "rocdl.raw.buffer.atomic.umin"(%735#0, %735#1, %735#2, %735#3, %735#4) : (f64, f64, f64, vector<[16]xf80>, f64) -> ()
  %736:4 = "t.src"() : () -> (!llvm.token, i1, i1, !llvm.token)
  %737 = "rocdl.raw.buffer.load"(%736#0, %736#1, %736#2, %736#3) : (!llvm.token, i1, i1, !llvm.token) -> i1
  %738 = "rocdl.raw.buffer.load"(%736#0, %736#1, %736#2, %736#3) : (!llvm.token, i1, i1, !llvm.token) -> i1
  "t.use"(%737, %738) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %739 = "rocdl.raw.buffer.load"(%736#0, %736#1, %736#2, %736#3) : (!llvm.token, i1, i1, !llvm.token) -> i1
  %740:5 = "t.src"() : () -> (!llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>)
  "rocdl.raw.buffer.store"(%740#0, %740#1, %740#2, %740#3, %740#4) : (!llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>, !llvm.struct<(i32, i32)>) -> ()
  %741:6 = "t.src"() : () -> (!llvm.x86_amx, !llvm.x86_amx, !llvm.ptr<8>, i32, i32, i32)
  %742 = "rocdl.raw.ptr.buffer.atomic.cmpswap"(%741#0, %741#1, %741#2, %741#3, %741#4, %741#5) : (!llvm.x86_amx, !llvm.x86_amx, !llvm.ptr<8>, i32, i32, i32) -> !llvm.x86_amx
  %743 = "rocdl.raw.ptr.buffer.atomic.cmpswap"(%741#0, %741#1, %741#2, %741#3, %741#4, %741#5) : (!llvm.x86_amx, !llvm.x86_amx, !llvm.ptr<8>, i32, i32, i32) -> !llvm.x86_amx
  "t.use"(%742, %743) : (!llvm.x86_amx, !llvm.x86_amx) -> ()
  "t.write"() : () -> ()
  %744 = "rocdl.raw.ptr.buffer.atomic.cmpswap"(%741#0, %741#1, %741#2, %741#3, %741#4, %741#5) : (!llvm.x86_amx, !llvm.x86_amx, !llvm.ptr<8>, i32, i32, i32) -> !llvm.x86_amx
  %745:5 = "t.src"() : () -> (vector<[8]xi8>, !llvm.ptr<8>, i32, i32, i32)
  "rocdl.raw.ptr.buffer.atomic.fadd"(%745#0, %745#1, %745#2, %745#3, %745#4) <{alias_scopes = []}> : (vector<[8]xi8>, !llvm.ptr<8>, i32, i32, i32) -> ()
  %746:5 = "t.src"() : () -> (!llvm.array<4 x i32>, !llvm.ptr<8>, i32, i32, i32)
  "rocdl.raw.ptr.buffer.atomic.fmax"(%746#0, %746#1, %746#2, %746#3, %746#4) : (!llvm.array<4 x i32>, !llvm.ptr<8>, i32, i32, i32) -> ()
  %747:5 = "t.src"() : () -> (vector<6xf128>, !llvm.ptr<8>, i32, i32, i32)
  "rocdl.raw.ptr.buffer.atomic.smax"(%747#0, %747#1, %747#2, %747#3, %747#4) <{noalias_scopes = []}> : (vector<6xf128>, !llvm.ptr<8>, i32, i32, i32) -> ()
  %748:5 = "t.src"() : () -> (vector<6xi4>, !llvm.ptr<8>, i32, i32, i32)
  "rocdl.raw.ptr.buffer.atomic.umin"(%748#0, %748#1, %748#2, %748#3, %748#4) : (vector<6xi4>, !llvm.ptr<8>, i32, i32, i32) -> ()
  %749:4 = "t.src"() : () -> (!llvm.ptr<8>, i32, i32, i32)
  %750 = "rocdl.raw.ptr.buffer.load"(%749#0, %749#1, %749#2, %749#3) : (!llvm.ptr<8>, i32, i32, i32) -> !llvm.ptr
  %751 = "rocdl.raw.ptr.buffer.load"(%749#0, %749#1, %749#2, %749#3) : (!llvm.ptr<8>, i32, i32, i32) -> !llvm.ptr
  "t.use"(%750, %751) : (!llvm.ptr, !llvm.ptr) -> ()
  "t.write"() : () -> ()
  %752 = "rocdl.raw.ptr.buffer.load"(%749#0, %749#1, %749#2, %749#3) : (!llvm.ptr<8>, i32, i32, i32) -> !llvm.ptr
  %753:7 = "t.src"() : () -> (!llvm.ptr<8>, !llvm.ptr<3>, i32, i32, i32, i32, i32)
  "rocdl.raw.ptr.buffer.load.lds"(%753#0, %753#1, %753#2, %753#3, %753#4, %753#5, %753#6) : (!llvm.ptr<8>, !llvm.ptr<3>, i32, i32, i32, i32, i32) -> ()
  %754:5 = "t.src"() : () -> (f16, !llvm.ptr<8>, i32, i32, i32)
  "rocdl.raw.ptr.buffer.store"(%754#0, %754#1, %754#2, %754#3, %754#4) : (f16, !llvm.ptr<8>, i32, i32, i32) -> ()
  %755 = "t.src"() : () -> !llvm.metadata
  %756 = "rocdl.readfirstlane"(%755) : (!llvm.metadata) -> !llvm.metadata
  %757 = "rocdl.readfirstlane"(%755) : (!llvm.metadata) -> !llvm.metadata
  "t.use"(%756, %757) : (!llvm.metadata, !llvm.metadata) -> ()
  "t.write"() : () -> ()
  %758 = "rocdl.readfirstlane"(%755) : (!llvm.metadata) -> !llvm.metadata
  %759:2 = "t.src"() : () -> (i32, i32)
  %760 = "rocdl.readlane"(%759#0, %759#1) : (i32, i32) -> i32
  %761 = "rocdl.readlane"(%759#0, %759#1) : (i32, i32) -> i32
  "t.use"(%760, %761) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %762 = "rocdl.readlane"(%759#0, %759#1) : (i32, i32) -> i32
  "rocdl.s.barrier"() : () -> ()
  %763 = "t.src"() : () -> !llvm.ptr<3>
  "rocdl.s.barrier.init"(%763) <{memberCnt = 16 : i32}> : (!llvm.ptr<3>) -> ()
  %764 = "t.src"() : () -> !llvm.ptr<3>
  "rocdl.s.barrier.join"(%764) : (!llvm.ptr<3>) -> ()
  "rocdl.s.barrier.leave"() <{id = 4 : i16}> : () -> ()
  "rocdl.s.barrier.signal"() <{id = 4 : i32}> : () -> ()
  %765 = "rocdl.s.barrier.signal.isfirst"() <{id = 2 : i32}> : () -> i1
  %766 = "rocdl.s.barrier.signal.isfirst"() <{id = 2 : i32}> : () -> i1
  "t.use"(%765, %766) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %767 = "rocdl.s.barrier.signal.isfirst"() <{id = 2 : i32}> : () -> i1
  %768 = "t.src"() : () -> !llvm.ptr<3>
  "rocdl.s.barrier.signal.var"(%768) <{memberCnt = 8 : i32}> : (!llvm.ptr<3>) -> ()
  "rocdl.s.barrier.wait"() <{id = 1 : i16}> : () -> ()
  %769 = "rocdl.s.get.barrier.state"() <{id = 1 : i32}> : () -> i32
  %770 = "rocdl.s.get.barrier.state"() <{id = 1 : i32}> : () -> i32
  "t.use"(%769, %770) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %771 = "rocdl.s.get.barrier.state"() <{id = 1 : i32}> : () -> i32
  %772 = "t.src"() : () -> !llvm.ptr<3>
  %773 = "rocdl.s.get.named.barrier.state"(%772) : (!llvm.ptr<3>) -> i32
  %774 = "rocdl.s.get.named.barrier.state"(%772) : (!llvm.ptr<3>) -> i32
  "t.use"(%773, %774) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %775 = "rocdl.s.get.named.barrier.state"(%772) : (!llvm.ptr<3>) -> i32
  "rocdl.s.nop"() <{count = 2 : i16}> : () -> ()
  "rocdl.s.setprio"() <{priority = 8 : i16}> : () -> ()
  "rocdl.s.sleep"() <{count = 4 : i32}> : () -> ()
  "rocdl.s.wait.asynccnt"() <{count = 16 : i16}> : () -> ()
  "rocdl.s.wait.dscnt"() <{count = 8 : i16}> : () -> ()
  "rocdl.s.wait.expcnt"() <{count = 3 : i16}> : () -> ()
  "rocdl.s.wait.loadcnt"() <{count = 16 : i16}> : () -> ()
  "rocdl.s.wait.storecnt"() <{count = 4 : i16}> : () -> ()
  "rocdl.s.wait.tensorcnt"() <{count = 0 : i16}> : () -> ()
  "rocdl.s.waitcnt"() <{bitfield = 16 : i32}> : () -> ()
  %776 = "t.src"() : () -> !llvm.ptr<3>
  "rocdl.s.wakeup.barrier"(%776) : (!llvm.ptr<3>) -> ()
  "rocdl.sched.barrier"() <{mask = 4 : i32}> : () -> ()
  "rocdl.sched.group.barrier"() <{groupId = 4 : i32, mask = 3 : i32, size = 4 : i32}> : () -> ()
  %777 = "t.src"() : () -> f80
  %778 = "rocdl.sin"(%777) : (f80) -> f80
  %779 = "rocdl.sin"(%777) : (f80) -> f80
  "t.use"(%778, %779) : (f80, f80) -> ()
  "t.write"() : () -> ()
  %780 = "rocdl.sin"(%777) : (f80) -> f80
  %781:2 = "t.src"() : () -> (i2, i2)
  %782 = "rocdl.smfmac.f32.16x16x128.bf8.bf8"(%781#0, %781#1) : (i2, i2) -> vector<8xf128>
  %783 = "rocdl.smfmac.f32.16x16x128.bf8.bf8"(%781#0, %781#1) : (i2, i2) -> vector<8xf128>
  "t.use"(%782, %783) : (vector<8xf128>, vector<8xf128>) -> ()
  "t.write"() : () -> ()
  %784 = "rocdl.smfmac.f32.16x16x128.bf8.bf8"(%781#0, %781#1) : (i2, i2) -> vector<8xf128>
  %785 = "rocdl.smfmac.f32.16x16x128.bf8.fp8"() : () -> vector<16xi128>
  %786 = "rocdl.smfmac.f32.16x16x128.bf8.fp8"() : () -> vector<16xi128>
  "t.use"(%785, %786) : (vector<16xi128>, vector<16xi128>) -> ()
  "t.write"() : () -> ()
  %787 = "rocdl.smfmac.f32.16x16x128.bf8.fp8"() : () -> vector<16xi128>
  %788 = "t.src"() : () -> vector<[1]xi64>
  %789 = "rocdl.smfmac.f32.16x16x128.fp8.bf8"(%788) : (vector<[1]xi64>) -> vector<[4]xi64>
  %790 = "rocdl.smfmac.f32.16x16x128.fp8.bf8"(%788) : (vector<[1]xi64>) -> vector<[4]xi64>
  "t.use"(%789, %790) : (vector<[4]xi64>, vector<[4]xi64>) -> ()
  "t.write"() : () -> ()
  %791 = "rocdl.smfmac.f32.16x16x128.fp8.bf8"(%788) : (vector<[1]xi64>) -> vector<[4]xi64>
  %792 = "t.src"() : () -> vector<6xf64>
  %793 = "rocdl.smfmac.f32.16x16x128.fp8.fp8"(%792) : (vector<6xf64>) -> vector<6xf64>
  %794 = "rocdl.smfmac.f32.16x16x128.fp8.fp8"(%792) : (vector<6xf64>) -> vector<6xf64>
  "t.use"(%793, %794) : (vector<6xf64>, vector<6xf64>) -> ()
  "t.write"() : () -> ()
  %795 = "rocdl.smfmac.f32.16x16x128.fp8.fp8"(%792) : (vector<6xf64>) -> vector<6xf64>
  %796:2 = "t.src"() : () -> (!llvm.ptr, !llvm.ptr)
  %797 = "rocdl.smfmac.f32.16x16x32.bf16"(%796#0, %796#1) : (!llvm.ptr, !llvm.ptr) -> !llvm.ptr
  %798 = "rocdl.smfmac.f32.16x16x32.bf16"(%796#0, %796#1) : (!llvm.ptr, !llvm.ptr) -> !llvm.ptr
  "t.use"(%797, %798) : (!llvm.ptr, !llvm.ptr) -> ()
  "t.write"() : () -> ()
  %799 = "rocdl.smfmac.f32.16x16x32.bf16"(%796#0, %796#1) : (!llvm.ptr, !llvm.ptr) -> !llvm.ptr
  %800 = "rocdl.smfmac.f32.16x16x32.f16"() : () -> !llvm.ptr<6>
  %801 = "rocdl.smfmac.f32.16x16x32.f16"() : () -> !llvm.ptr<6>
  "t.use"(%800, %801) : (!llvm.ptr<6>, !llvm.ptr<6>) -> ()
  "t.write"() : () -> ()
  %802 = "rocdl.smfmac.f32.16x16x32.f16"() : () -> !llvm.ptr<6>
  %803 = "t.src"() : () -> vector<[4]xi2>
  %804 = "rocdl.smfmac.f32.16x16x64.bf16"(%803) : (vector<[4]xi2>) -> !llvm.struct<(i32, i32, i32, i32)>
  %805 = "rocdl.smfmac.f32.16x16x64.bf16"(%803) : (vector<[4]xi2>) -> !llvm.struct<(i32, i32, i32, i32)>
  "t.use"(%804, %805) : (!llvm.struct<(i32, i32, i32, i32)>, !llvm.struct<(i32, i32, i32, i32)>) -> ()
  "t.write"() : () -> ()
  %806 = "rocdl.smfmac.f32.16x16x64.bf16"(%803) : (vector<[4]xi2>) -> !llvm.struct<(i32, i32, i32, i32)>
  %807 = "t.src"() : () -> !llvm.metadata
  %808 = "rocdl.smfmac.f32.16x16x64.bf8.bf8"(%807) : (!llvm.metadata) -> !llvm.metadata
  %809 = "rocdl.smfmac.f32.16x16x64.bf8.bf8"(%807) : (!llvm.metadata) -> !llvm.metadata
  "t.use"(%808, %809) : (!llvm.metadata, !llvm.metadata) -> ()
  "t.write"() : () -> ()
  %810 = "rocdl.smfmac.f32.16x16x64.bf8.bf8"(%807) : (!llvm.metadata) -> !llvm.metadata
  %811:2 = "t.src"() : () -> (vector<6xi1>, vector<6xi1>)
  %812 = "rocdl.smfmac.f32.16x16x64.bf8.fp8"(%811#0, %811#1) : (vector<6xi1>, vector<6xi1>) -> vector<6xi1>
  %813 = "rocdl.smfmac.f32.16x16x64.bf8.fp8"(%811#0, %811#1) : (vector<6xi1>, vector<6xi1>) -> vector<6xi1>
  "t.use"(%812, %813) : (vector<6xi1>, vector<6xi1>) -> ()
  "t.write"() : () -> ()
  %814 = "rocdl.smfmac.f32.16x16x64.bf8.fp8"(%811#0, %811#1) : (vector<6xi1>, vector<6xi1>) -> vector<6xi1>
  %815 = "t.src"() : () -> !llvm.token
  %816 = "rocdl.smfmac.f32.16x16x64.f16"(%815) : (!llvm.token) -> !llvm.token
  %817 = "rocdl.smfmac.f32.16x16x64.f16"(%815) : (!llvm.token) -> !llvm.token
  "t.use"(%816, %817) : (!llvm.token, !llvm.token) -> ()
  "t.write"() : () -> ()
  %818 = "rocdl.smfmac.f32.16x16x64.f16"(%815) : (!llvm.token) -> !llvm.token
  %819:2 = "t.src"() : () -> (!llvm.ptr<7>, vector<[8]xi2>)
  %820 = "rocdl.smfmac.f32.16x16x64.fp8.bf8"(%819#0, %819#1) : (!llvm.ptr<7>, vector<[8]xi2>) -> !llvm.ptr<7>
  %821 = "rocdl.smfmac.f32.16x16x64.fp8.bf8"(%819#0, %819#1) : (!llvm.ptr<7>, vector<[8]xi2>) -> !llvm.ptr<7>
  "t.use"(%820, %821) : (!llvm.ptr<7>, !llvm.ptr<7>) -> ()
  "t.write"() : () -> ()
  %822 = "rocdl.smfmac.f32.16x16x64.fp8.bf8"(%819#0, %819#1) : (!llvm.ptr<7>, vector<[8]xi2>) -> !llvm.ptr<7>
  %823 = "rocdl.smfmac.f32.16x16x64.fp8.fp8"() : () -> !llvm.ptr<8>
  %824 = "rocdl.smfmac.f32.16x16x64.fp8.fp8"() : () -> !llvm.ptr<8>
  "t.use"(%823, %824) : (!llvm.ptr<8>, !llvm.ptr<8>) -> ()
  "t.write"() : () -> ()
  %825 = "rocdl.smfmac.f32.16x16x64.fp8.fp8"() : () -> !llvm.ptr<8>
  %826 = "rocdl.smfmac.f32.32x32x16.bf16"() : () -> vector<6xi8>
  %827 = "rocdl.smfmac.f32.32x32x16.bf16"() : () -> vector<6xi8>
  "t.use"(%826, %827) : (vector<6xi8>, vector<6xi8>) -> ()
  "t.write"() : () -> ()
  %828 = "rocdl.smfmac.f32.32x32x16.bf16"() : () -> vector<6xi8>
  %829 = "t.src"() : () -> vector<4xf32>
  %830 = "rocdl.smfmac.f32.32x32x16.f16"(%829) : (vector<4xf32>) -> vector<4xf32>
  %831 = "rocdl.smfmac.f32.32x32x16.f16"(%829) : (vector<4xf32>) -> vector<4xf32>
  "t.use"(%830, %831) : (vector<4xf32>, vector<4xf32>) -> ()
  "t.write"() : () -> ()
  %832 = "rocdl.smfmac.f32.32x32x16.f16"(%829) : (vector<4xf32>) -> vector<4xf32>
  %833 = "rocdl.smfmac.f32.32x32x32.bf16"() : () -> !llvm.token
  %834 = "rocdl.smfmac.f32.32x32x32.bf16"() : () -> !llvm.token
  "t.use"(%833, %834) : (!llvm.token, !llvm.token) -> ()
  "t.write"() : () -> ()
  %835 = "rocdl.smfmac.f32.32x32x32.bf16"() : () -> !llvm.token
  %836 = "t.src"() : () -> vector<64xi1>
  %837 = "rocdl.smfmac.f32.32x32x32.bf8.bf8"(%836) : (vector<64xi1>) -> vector<64xi1>
  %838 = "rocdl.smfmac.f32.32x32x32.bf8.bf8"(%836) : (vector<64xi1>) -> vector<64xi1>
  "t.use"(%837, %838) : (vector<64xi1>, vector<64xi1>) -> ()
  "t.write"() : () -> ()
  %839 = "rocdl.smfmac.f32.32x32x32.bf8.bf8"(%836) : (vector<64xi1>) -> vector<64xi1>
  %840 = "rocdl.smfmac.f32.32x32x32.bf8.fp8"() : () -> !llvm.struct<(i64, i64)>
  %841 = "rocdl.smfmac.f32.32x32x32.bf8.fp8"() : () -> !llvm.struct<(i64, i64)>
  "t.use"(%840, %841) : (!llvm.struct<(i64, i64)>, !llvm.struct<(i64, i64)>) -> ()
  "t.write"() : () -> ()
  %842 = "rocdl.smfmac.f32.32x32x32.bf8.fp8"() : () -> !llvm.struct<(i64, i64)>
  %843:2 = "t.src"() : () -> (vector<4xi32>, vector<4xi32>)
  %844 = "rocdl.smfmac.f32.32x32x32.f16"(%843#0, %843#1) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %845 = "rocdl.smfmac.f32.32x32x32.f16"(%843#0, %843#1) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  "t.use"(%844, %845) : (vector<4xi32>, vector<4xi32>) -> ()
  "t.write"() : () -> ()
  %846 = "rocdl.smfmac.f32.32x32x32.f16"(%843#0, %843#1) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %847 = "rocdl.smfmac.f32.32x32x32.fp8.bf8"() : () -> f32
  %848 = "rocdl.smfmac.f32.32x32x32.fp8.bf8"() : () -> f32
  "t.use"(%847, %848) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %849 = "rocdl.smfmac.f32.32x32x32.fp8.bf8"() : () -> f32
  %850 = "rocdl.smfmac.f32.32x32x32.fp8.fp8"() : () -> f128
  %851 = "rocdl.smfmac.f32.32x32x32.fp8.fp8"() : () -> f128
  "t.use"(%850, %851) : (f128, f128) -> ()
  "t.write"() : () -> ()
  %852 = "rocdl.smfmac.f32.32x32x32.fp8.fp8"() : () -> f128
  %853 = "rocdl.smfmac.f32.32x32x64.bf8.bf8"() : () -> vector<32xi1>
  %854 = "rocdl.smfmac.f32.32x32x64.bf8.bf8"() : () -> vector<32xi1>
  "t.use"(%853, %854) : (vector<32xi1>, vector<32xi1>) -> ()
  "t.write"() : () -> ()
  %855 = "rocdl.smfmac.f32.32x32x64.bf8.bf8"() : () -> vector<32xi1>
  %856 = "t.src"() : () -> !llvm.token
  %857 = "rocdl.smfmac.f32.32x32x64.bf8.fp8"(%856) : (!llvm.token) -> !llvm.token
  %858 = "rocdl.smfmac.f32.32x32x64.bf8.fp8"(%856) : (!llvm.token) -> !llvm.token
  "t.use"(%857, %858) : (!llvm.token, !llvm.token) -> ()
  "t.write"() : () -> ()
  %859 = "rocdl.smfmac.f32.32x32x64.bf8.fp8"(%856) : (!llvm.token) -> !llvm.token
  %860 = "t.src"() : () -> vector<16xi1>
  %861 = "rocdl.smfmac.f32.32x32x64.fp8.bf8"(%860) : (vector<16xi1>) -> vector<16xi1>
  %862 = "rocdl.smfmac.f32.32x32x64.fp8.bf8"(%860) : (vector<16xi1>) -> vector<16xi1>
  "t.use"(%861, %862) : (vector<16xi1>, vector<16xi1>) -> ()
  "t.write"() : () -> ()
  %863 = "rocdl.smfmac.f32.32x32x64.fp8.bf8"(%860) : (vector<16xi1>) -> vector<16xi1>
  %864 = "rocdl.smfmac.f32.32x32x64.fp8.fp8"() : () -> vector<32xi8>
  %865 = "rocdl.smfmac.f32.32x32x64.fp8.fp8"() : () -> vector<32xi8>
  "t.use"(%864, %865) : (vector<32xi8>, vector<32xi8>) -> ()
  "t.write"() : () -> ()
  %866 = "rocdl.smfmac.f32.32x32x64.fp8.fp8"() : () -> vector<32xi8>
  %867 = "t.src"() : () -> vector<[8]xi32>
  %868 = "rocdl.smfmac.i32.16x16x128.i8"(%867) : (vector<[8]xi32>) -> vector<[8]xi32>
  %869 = "rocdl.smfmac.i32.16x16x128.i8"(%867) : (vector<[8]xi32>) -> vector<[8]xi32>
  "t.use"(%868, %869) : (vector<[8]xi32>, vector<[8]xi32>) -> ()
  "t.write"() : () -> ()
  %870 = "rocdl.smfmac.i32.16x16x128.i8"(%867) : (vector<[8]xi32>) -> vector<[8]xi32>
  %871 = "rocdl.smfmac.i32.16x16x64.i8"() : () -> !llvm.array<4 x i32>
  %872 = "rocdl.smfmac.i32.16x16x64.i8"() : () -> !llvm.array<4 x i32>
  "t.use"(%871, %872) : (!llvm.array<4 x i32>, !llvm.array<4 x i32>) -> ()
  "t.write"() : () -> ()
  %873 = "rocdl.smfmac.i32.16x16x64.i8"() : () -> !llvm.array<4 x i32>
  %874 = "t.src"() : () -> vector<[16]xbf16>
  %875 = "rocdl.smfmac.i32.32x32x32.i8"(%874) : (vector<[16]xbf16>) -> vector<[16]xbf16>
  %876 = "rocdl.smfmac.i32.32x32x32.i8"(%874) : (vector<[16]xbf16>) -> vector<[16]xbf16>
  "t.use"(%875, %876) : (vector<[16]xbf16>, vector<[16]xbf16>) -> ()
  "t.write"() : () -> ()
  %877 = "rocdl.smfmac.i32.32x32x32.i8"(%874) : (vector<[16]xbf16>) -> vector<[16]xbf16>
  %878:2 = "t.src"() : () -> (!llvm.ptr, !llvm.ptr)
  %879 = "rocdl.smfmac.i32.32x32x64.i8"(%878#0, %878#1) : (!llvm.ptr, !llvm.ptr) -> vector<16xf128>
  %880 = "rocdl.smfmac.i32.32x32x64.i8"(%878#0, %878#1) : (!llvm.ptr, !llvm.ptr) -> vector<16xf128>
  "t.use"(%879, %880) : (vector<16xf128>, vector<16xf128>) -> ()
  "t.write"() : () -> ()
  %881 = "rocdl.smfmac.i32.32x32x64.i8"(%878#0, %878#1) : (!llvm.ptr, !llvm.ptr) -> vector<16xf128>
  %882 = "t.src"() : () -> f16
  %883 = "rocdl.sqrt"(%882) : (f16) -> f32
  %884 = "rocdl.sqrt"(%882) : (f16) -> f32
  "t.use"(%883, %884) : (f32, f32) -> ()
  "t.write"() : () -> ()
  %885 = "rocdl.sqrt"(%882) : (f16) -> f32
  %886 = "t.src"() : () -> bf16
  %887 = "rocdl.tanh"(%886) : (bf16) -> bf16
  %888 = "rocdl.tanh"(%886) : (bf16) -> bf16
  "t.use"(%887, %888) : (bf16, bf16) -> ()
  "t.write"() : () -> ()
  %889 = "rocdl.tanh"(%886) : (bf16) -> bf16
  %890:4 = "t.src"() : () -> (vector<2x2xi32>, vector<2x2x2xi32>, vector<2x2xi32>, vector<2x2xi32>)
  "rocdl.tensor.load.to.lds"(%890#0, %890#1, %890#2, %890#3) <{cachePolicy = 8 : i32, noalias_scopes = []}> : (vector<2x2xi32>, vector<2x2x2xi32>, vector<2x2xi32>, vector<2x2xi32>) -> ()
  %891:2 = "t.src"() : () -> (vector<4xi32>, vector<4x2xi32>)
  "rocdl.tensor.load.to.lds.d2"(%891#0, %891#1) <{cachePolicy = 32 : i32}> : (vector<4xi32>, vector<4x2xi32>) -> ()
  %892:4 = "t.src"() : () -> (vector<2x2xi32>, vector<2x4xi32>, vector<4xi32>, vector<2x2xi32>)
  "rocdl.tensor.store.from.lds"(%892#0, %892#1, %892#2, %892#3) <{cachePolicy = 4 : i32}> : (vector<2x2xi32>, vector<2x4xi32>, vector<4xi32>, vector<2x2xi32>) -> ()
  %893:2 = "t.src"() : () -> (vector<4xi32>, vector<2x4xi32>)
  "rocdl.tensor.store.from.lds.d2"(%893#0, %893#1) <{cachePolicy = 3 : i32}> : (vector<4xi32>, vector<2x4xi32>) -> ()
  %894:2 = "t.src"() : () -> (!llvm.ptr<3>, !llvm.ptr<3>)
  %895 = "rocdl.update.dpp"(%894#0, %894#1) <{bankMask = 2 : i32, boundCtrl = true, dppCtrl = 0 : i32, rowMask = 3 : i32}> : (!llvm.ptr<3>, !llvm.ptr<3>) -> !llvm.ptr<3>
  %896 = "rocdl.update.dpp"(%894#0, %894#1) <{bankMask = 2 : i32, boundCtrl = true, dppCtrl = 0 : i32, rowMask = 3 : i32}> : (!llvm.ptr<3>, !llvm.ptr<3>) -> !llvm.ptr<3>
  "t.use"(%895, %896) : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
  "t.write"() : () -> ()
  %897 = "rocdl.update.dpp"(%894#0, %894#1) <{bankMask = 2 : i32, boundCtrl = true, dppCtrl = 0 : i32, rowMask = 3 : i32}> : (!llvm.ptr<3>, !llvm.ptr<3>) -> !llvm.ptr<3>
  %898 = "rocdl.wavefrontsize"() : () -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  %899 = "rocdl.wavefrontsize"() : () -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  "t.use"(%898, %899) : (!llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>, !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>) -> ()
  "t.write"() : () -> ()
  %900 = "rocdl.wavefrontsize"() : () -> !llvm.struct<(vector<[4]xi32>, vector<[4]xi32>)>
  %901:3 = "t.src"() : () -> (vector<32xi16>, vector<32xi16>, vector<32xi16>)
  %902 = "rocdl.wmma.bf16.16x16x16.bf16"(%901#0, %901#1, %901#2) <{opsel = false}> : (vector<32xi16>, vector<32xi16>, vector<32xi16>) -> vector<32xi16>
  %903 = "rocdl.wmma.bf16.16x16x16.bf16"(%901#0, %901#1, %901#2) <{opsel = false}> : (vector<32xi16>, vector<32xi16>, vector<32xi16>) -> vector<32xi16>
  "t.use"(%902, %903) : (vector<32xi16>, vector<32xi16>) -> ()
  "t.write"() : () -> ()
  %904 = "rocdl.wmma.bf16.16x16x16.bf16"(%901#0, %901#1, %901#2) <{opsel = false}> : (vector<32xi16>, vector<32xi16>, vector<32xi16>) -> vector<32xi16>
  %905:3 = "t.src"() : () -> (vector<16xbf16>, vector<64xbf16>, vector<2xbf16>)
  %906 = "rocdl.wmma.bf16.16x16x32.bf16"(%905#0, %905#1, %905#2) <{modC = 2 : i16, reuseA = true, reuseB = false, signA = false, signB = false}> : (vector<16xbf16>, vector<64xbf16>, vector<2xbf16>) -> vector<16xbf16>
  %907 = "rocdl.wmma.bf16.16x16x32.bf16"(%905#0, %905#1, %905#2) <{modC = 2 : i16, reuseA = true, reuseB = false, signA = false, signB = false}> : (vector<16xbf16>, vector<64xbf16>, vector<2xbf16>) -> vector<16xbf16>
  "t.use"(%906, %907) : (vector<16xbf16>, vector<16xbf16>) -> ()
  "t.write"() : () -> ()
  %908 = "rocdl.wmma.bf16.16x16x32.bf16"(%905#0, %905#1, %905#2) <{modC = 2 : i16, reuseA = true, reuseB = false, signA = false, signB = false}> : (vector<16xbf16>, vector<64xbf16>, vector<2xbf16>) -> vector<16xbf16>
  %909:3 = "t.src"() : () -> (vector<16xbf16>, vector<16xbf16>, vector<6xf32>)
  %910 = "rocdl.wmma.bf16f32.16x16x32.bf16"(%909#0, %909#1, %909#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<16xbf16>, vector<16xbf16>, vector<6xf32>) -> vector<4xbf16>
  %911 = "rocdl.wmma.bf16f32.16x16x32.bf16"(%909#0, %909#1, %909#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<16xbf16>, vector<16xbf16>, vector<6xf32>) -> vector<4xbf16>
  "t.use"(%910, %911) : (vector<4xbf16>, vector<4xbf16>) -> ()
  "t.write"() : () -> ()
  %912 = "rocdl.wmma.bf16f32.16x16x32.bf16"(%909#0, %909#1, %909#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<16xbf16>, vector<16xbf16>, vector<6xf32>) -> vector<4xbf16>
  %913:3 = "t.src"() : () -> (vector<4xi2>, vector<4xi2>, vector<4xf16>)
  %914 = "rocdl.wmma.f16.16x16x128.bf8_bf8"(%913#0, %913#1, %913#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<4xi2>, vector<4xi2>, vector<4xf16>) -> vector<4xf16>
  %915 = "rocdl.wmma.f16.16x16x128.bf8_bf8"(%913#0, %913#1, %913#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<4xi2>, vector<4xi2>, vector<4xf16>) -> vector<4xf16>
  "t.use"(%914, %915) : (vector<4xf16>, vector<4xf16>) -> ()
  "t.write"() : () -> ()
  %916 = "rocdl.wmma.f16.16x16x128.bf8_bf8"(%913#0, %913#1, %913#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<4xi2>, vector<4xi2>, vector<4xf16>) -> vector<4xf16>
  %917:3 = "t.src"() : () -> (vector<[1]xi1>, vector<[4]xi1>, vector<[4]xf16>)
  %918 = "rocdl.wmma.f16.16x16x128.bf8_fp8"(%917#0, %917#1, %917#2) <{modC = 16 : i16, reuseA = false, reuseB = false}> : (vector<[1]xi1>, vector<[4]xi1>, vector<[4]xf16>) -> vector<[4]xf16>
  %919 = "rocdl.wmma.f16.16x16x128.bf8_fp8"(%917#0, %917#1, %917#2) <{modC = 16 : i16, reuseA = false, reuseB = false}> : (vector<[1]xi1>, vector<[4]xi1>, vector<[4]xf16>) -> vector<[4]xf16>
  "t.use"(%918, %919) : (vector<[4]xf16>, vector<[4]xf16>) -> ()
  "t.write"() : () -> ()
  %920 = "rocdl.wmma.f16.16x16x128.bf8_fp8"(%917#0, %917#1, %917#2) <{modC = 16 : i16, reuseA = false, reuseB = false}> : (vector<[1]xi1>, vector<[4]xi1>, vector<[4]xf16>) -> vector<[4]xf16>
  %921:3 = "t.src"() : () -> (i2, vector<64xi2>, vector<64xf16>)
  %922 = "rocdl.wmma.f16.16x16x128.fp8_bf8"(%921#0, %921#1, %921#2) <{modC = 0 : i16, reuseA = true, reuseB = false}> : (i2, vector<64xi2>, vector<64xf16>) -> vector<64xf16>
  %923 = "rocdl.wmma.f16.16x16x128.fp8_bf8"(%921#0, %921#1, %921#2) <{modC = 0 : i16, reuseA = true, reuseB = false}> : (i2, vector<64xi2>, vector<64xf16>) -> vector<64xf16>
  "t.use"(%922, %923) : (vector<64xf16>, vector<64xf16>) -> ()
  "t.write"() : () -> ()
  %924 = "rocdl.wmma.f16.16x16x128.fp8_bf8"(%921#0, %921#1, %921#2) <{modC = 0 : i16, reuseA = true, reuseB = false}> : (i2, vector<64xi2>, vector<64xf16>) -> vector<64xf16>
  %925:3 = "t.src"() : () -> (ui8, ui8, vector<1xf16>)
  %926 = "rocdl.wmma.f16.16x16x128.fp8_fp8"(%925#0, %925#1, %925#2) <{modC = 0 : i16, reuseA = false, reuseB = true}> : (ui8, ui8, vector<1xf16>) -> vector<2xf16>
  %927 = "rocdl.wmma.f16.16x16x128.fp8_fp8"(%925#0, %925#1, %925#2) <{modC = 0 : i16, reuseA = false, reuseB = true}> : (ui8, ui8, vector<1xf16>) -> vector<2xf16>
  "t.use"(%926, %927) : (vector<2xf16>, vector<2xf16>) -> ()
  "t.write"() : () -> ()
  %928 = "rocdl.wmma.f16.16x16x128.fp8_fp8"(%925#0, %925#1, %925#2) <{modC = 0 : i16, reuseA = false, reuseB = true}> : (ui8, ui8, vector<1xf16>) -> vector<2xf16>
  %929:3 = "t.src"() : () -> (vector<[16]xf16>, vector<16xf16>, vector<[16]xf16>)
  %930 = "rocdl.wmma.f16.16x16x16.f16"(%929#0, %929#1, %929#2) <{opsel = false}> : (vector<[16]xf16>, vector<16xf16>, vector<[16]xf16>) -> vector<[8]xf16>
  %931 = "rocdl.wmma.f16.16x16x16.f16"(%929#0, %929#1, %929#2) <{opsel = false}> : (vector<[16]xf16>, vector<16xf16>, vector<[16]xf16>) -> vector<[8]xf16>
  "t.use"(%930, %931) : (vector<[8]xf16>, vector<[8]xf16>) -> ()
  "t.write"() : () -> ()
  %932 = "rocdl.wmma.f16.16x16x16.f16"(%929#0, %929#1, %929#2) <{opsel = false}> : (vector<[16]xf16>, vector<16xf16>, vector<[16]xf16>) -> vector<[8]xf16>
  %933:3 = "t.src"() : () -> (vector<16xf16>, vector<16xf16>, vector<16xf16>)
  %934 = "rocdl.wmma.f16.16x16x32.f16"(%933#0, %933#1, %933#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<16xf16>, vector<16xf16>, vector<16xf16>) -> vector<16xf16>
  %935 = "rocdl.wmma.f16.16x16x32.f16"(%933#0, %933#1, %933#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<16xf16>, vector<16xf16>, vector<16xf16>) -> vector<16xf16>
  "t.use"(%934, %935) : (vector<16xf16>, vector<16xf16>) -> ()
  "t.write"() : () -> ()
  %936 = "rocdl.wmma.f16.16x16x32.f16"(%933#0, %933#1, %933#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<16xf16>, vector<16xf16>, vector<16xf16>) -> vector<16xf16>
  %937:3 = "t.src"() : () -> (si64, vector<[2]xi1>, vector<[4]xf16>)
  %938 = "rocdl.wmma.f16.16x16x64.bf8_bf8"(%937#0, %937#1, %937#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (si64, vector<[2]xi1>, vector<[4]xf16>) -> vector<3xf16>
  %939 = "rocdl.wmma.f16.16x16x64.bf8_bf8"(%937#0, %937#1, %937#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (si64, vector<[2]xi1>, vector<[4]xf16>) -> vector<3xf16>
  "t.use"(%938, %939) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %940 = "rocdl.wmma.f16.16x16x64.bf8_bf8"(%937#0, %937#1, %937#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (si64, vector<[2]xi1>, vector<[4]xf16>) -> vector<3xf16>
  %941:3 = "t.src"() : () -> (vector<32xi1>, vector<[1]xi1>, vector<[1]xf16>)
  %942 = "rocdl.wmma.f16.16x16x64.bf8_fp8"(%941#0, %941#1, %941#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<32xi1>, vector<[1]xi1>, vector<[1]xf16>) -> vector<[1]xf16>
  %943 = "rocdl.wmma.f16.16x16x64.bf8_fp8"(%941#0, %941#1, %941#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<32xi1>, vector<[1]xi1>, vector<[1]xf16>) -> vector<[1]xf16>
  "t.use"(%942, %943) : (vector<[1]xf16>, vector<[1]xf16>) -> ()
  "t.write"() : () -> ()
  %944 = "rocdl.wmma.f16.16x16x64.bf8_fp8"(%941#0, %941#1, %941#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<32xi1>, vector<[1]xi1>, vector<[1]xf16>) -> vector<[1]xf16>
  %945:3 = "t.src"() : () -> (vector<6xi128>, vector<6xi128>, vector<6xf16>)
  %946 = "rocdl.wmma.f16.16x16x64.fp8_bf8"(%945#0, %945#1, %945#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<6xi128>, vector<6xi128>, vector<6xf16>) -> vector<6xf16>
  %947 = "rocdl.wmma.f16.16x16x64.fp8_bf8"(%945#0, %945#1, %945#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<6xi128>, vector<6xi128>, vector<6xf16>) -> vector<6xf16>
  "t.use"(%946, %947) : (vector<6xf16>, vector<6xf16>) -> ()
  "t.write"() : () -> ()
  %948 = "rocdl.wmma.f16.16x16x64.fp8_bf8"(%945#0, %945#1, %945#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<6xi128>, vector<6xi128>, vector<6xf16>) -> vector<6xf16>
  %949:3 = "t.src"() : () -> (si32, vector<3xi128>, vector<3xf16>)
  %950 = "rocdl.wmma.f16.16x16x64.fp8_fp8"(%949#0, %949#1, %949#2) <{modC = 3 : i16, reuseA = false, reuseB = false}> : (si32, vector<3xi128>, vector<3xf16>) -> vector<3xf16>
  %951 = "rocdl.wmma.f16.16x16x64.fp8_fp8"(%949#0, %949#1, %949#2) <{modC = 3 : i16, reuseA = false, reuseB = false}> : (si32, vector<3xi128>, vector<3xf16>) -> vector<3xf16>
  "t.use"(%950, %951) : (vector<3xf16>, vector<3xf16>) -> ()
  "t.write"() : () -> ()
  %952 = "rocdl.wmma.f16.16x16x64.fp8_fp8"(%949#0, %949#1, %949#2) <{modC = 3 : i16, reuseA = false, reuseB = false}> : (si32, vector<3xi128>, vector<3xf16>) -> vector<3xf16>
  %953:3 = "t.src"() : () -> (si16, si16, vector<2xf32>)
  %954 = "rocdl.wmma.f32.16x16x128.bf8_bf8"(%953#0, %953#1, %953#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (si16, si16, vector<2xf32>) -> vector<2xf32>
  %955 = "rocdl.wmma.f32.16x16x128.bf8_bf8"(%953#0, %953#1, %953#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (si16, si16, vector<2xf32>) -> vector<2xf32>
  "t.use"(%954, %955) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %956 = "rocdl.wmma.f32.16x16x128.bf8_bf8"(%953#0, %953#1, %953#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (si16, si16, vector<2xf32>) -> vector<2xf32>
  %957:3 = "t.src"() : () -> (si16, si16, vector<2xf32>)
  %958 = "rocdl.wmma.f32.16x16x128.bf8_fp8"(%957#0, %957#1, %957#2) <{modC = 1 : i16, reuseA = false, reuseB = false}> : (si16, si16, vector<2xf32>) -> vector<2xf32>
  %959 = "rocdl.wmma.f32.16x16x128.bf8_fp8"(%957#0, %957#1, %957#2) <{modC = 1 : i16, reuseA = false, reuseB = false}> : (si16, si16, vector<2xf32>) -> vector<2xf32>
  "t.use"(%958, %959) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %960 = "rocdl.wmma.f32.16x16x128.bf8_fp8"(%957#0, %957#1, %957#2) <{modC = 1 : i16, reuseA = false, reuseB = false}> : (si16, si16, vector<2xf32>) -> vector<2xf32>
  %961:3 = "t.src"() : () -> (ui32, vector<8xi32>, vector<[8]xf32>)
  %962 = "rocdl.wmma.f32.16x16x128.fp8_bf8"(%961#0, %961#1, %961#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (ui32, vector<8xi32>, vector<[8]xf32>) -> vector<16xf32>
  %963 = "rocdl.wmma.f32.16x16x128.fp8_bf8"(%961#0, %961#1, %961#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (ui32, vector<8xi32>, vector<[8]xf32>) -> vector<16xf32>
  "t.use"(%962, %963) : (vector<16xf32>, vector<16xf32>) -> ()
  "t.write"() : () -> ()
  %964 = "rocdl.wmma.f32.16x16x128.fp8_bf8"(%961#0, %961#1, %961#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (ui32, vector<8xi32>, vector<[8]xf32>) -> vector<16xf32>
  %965:3 = "t.src"() : () -> (si16, si16, vector<8xf32>)
  %966 = "rocdl.wmma.f32.16x16x128.fp8_fp8"(%965#0, %965#1, %965#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (si16, si16, vector<8xf32>) -> vector<8xf32>
  %967 = "rocdl.wmma.f32.16x16x128.fp8_fp8"(%965#0, %965#1, %965#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (si16, si16, vector<8xf32>) -> vector<8xf32>
  "t.use"(%966, %967) : (vector<8xf32>, vector<8xf32>) -> ()
  "t.write"() : () -> ()
  %968 = "rocdl.wmma.f32.16x16x128.fp8_fp8"(%965#0, %965#1, %965#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (si16, si16, vector<8xf32>) -> vector<8xf32>
  %969:3 = "t.src"() : () -> (vector<[4]xi2>, vector<[16]xi2>, vector<[8]xf32>)
  %970 = "rocdl.wmma.f32.16x16x16.bf16"(%969#0, %969#1, %969#2) : (vector<[4]xi2>, vector<[16]xi2>, vector<[8]xf32>) -> vector<[8]xf32>
  %971 = "rocdl.wmma.f32.16x16x16.bf16"(%969#0, %969#1, %969#2) : (vector<[4]xi2>, vector<[16]xi2>, vector<[8]xf32>) -> vector<[8]xf32>
  "t.use"(%970, %971) : (vector<[8]xf32>, vector<[8]xf32>) -> ()
  "t.write"() : () -> ()
  %972 = "rocdl.wmma.f32.16x16x16.bf16"(%969#0, %969#1, %969#2) : (vector<[4]xi2>, vector<[16]xi2>, vector<[8]xf32>) -> vector<[8]xf32>
  %973:3 = "t.src"() : () -> (ui16, ui16, vector<8xf32>)
  %974 = "rocdl.wmma.f32.16x16x16.bf8_bf8"(%973#0, %973#1, %973#2) : (ui16, ui16, vector<8xf32>) -> vector<8xf32>
  %975 = "rocdl.wmma.f32.16x16x16.bf8_bf8"(%973#0, %973#1, %973#2) : (ui16, ui16, vector<8xf32>) -> vector<8xf32>
  "t.use"(%974, %975) : (vector<8xf32>, vector<8xf32>) -> ()
  "t.write"() : () -> ()
  %976 = "rocdl.wmma.f32.16x16x16.bf8_bf8"(%973#0, %973#1, %973#2) : (ui16, ui16, vector<8xf32>) -> vector<8xf32>
  %977:3 = "t.src"() : () -> (vector<8xi2>, vector<8xi2>, vector<8xf32>)
  %978 = "rocdl.wmma.f32.16x16x16.bf8_fp8"(%977#0, %977#1, %977#2) : (vector<8xi2>, vector<8xi2>, vector<8xf32>) -> vector<[1]xf32>
  %979 = "rocdl.wmma.f32.16x16x16.bf8_fp8"(%977#0, %977#1, %977#2) : (vector<8xi2>, vector<8xi2>, vector<8xf32>) -> vector<[1]xf32>
  "t.use"(%978, %979) : (vector<[1]xf32>, vector<[1]xf32>) -> ()
  "t.write"() : () -> ()
  %980 = "rocdl.wmma.f32.16x16x16.bf8_fp8"(%977#0, %977#1, %977#2) : (vector<8xi2>, vector<8xi2>, vector<8xf32>) -> vector<[1]xf32>
  %981:3 = "t.src"() : () -> (vector<1xf16>, vector<1xf16>, vector<[1]xf32>)
  %982 = "rocdl.wmma.f32.16x16x16.f16"(%981#0, %981#1, %981#2) : (vector<1xf16>, vector<1xf16>, vector<[1]xf32>) -> vector<3xf32>
  %983 = "rocdl.wmma.f32.16x16x16.f16"(%981#0, %981#1, %981#2) : (vector<1xf16>, vector<1xf16>, vector<[1]xf32>) -> vector<3xf32>
  "t.use"(%982, %983) : (vector<3xf32>, vector<3xf32>) -> ()
  "t.write"() : () -> ()
  %984 = "rocdl.wmma.f32.16x16x16.f16"(%981#0, %981#1, %981#2) : (vector<1xf16>, vector<1xf16>, vector<[1]xf32>) -> vector<3xf32>
  %985:3 = "t.src"() : () -> (vector<64xi64>, vector<64xi64>, vector<64xf32>)
  %986 = "rocdl.wmma.f32.16x16x16.fp8_bf8"(%985#0, %985#1, %985#2) : (vector<64xi64>, vector<64xi64>, vector<64xf32>) -> vector<64xf32>
  %987 = "rocdl.wmma.f32.16x16x16.fp8_bf8"(%985#0, %985#1, %985#2) : (vector<64xi64>, vector<64xi64>, vector<64xf32>) -> vector<64xf32>
  "t.use"(%986, %987) : (vector<64xf32>, vector<64xf32>) -> ()
  "t.write"() : () -> ()
  %988 = "rocdl.wmma.f32.16x16x16.fp8_bf8"(%985#0, %985#1, %985#2) : (vector<64xi64>, vector<64xi64>, vector<64xf32>) -> vector<64xf32>
  %989:3 = "t.src"() : () -> (vector<[4]xi2>, vector<[4]xi2>, vector<[4]xf32>)
  %990 = "rocdl.wmma.f32.16x16x16.fp8_fp8"(%989#0, %989#1, %989#2) : (vector<[4]xi2>, vector<[4]xi2>, vector<[4]xf32>) -> vector<[4]xf32>
  %991 = "rocdl.wmma.f32.16x16x16.fp8_fp8"(%989#0, %989#1, %989#2) : (vector<[4]xi2>, vector<[4]xi2>, vector<[4]xf32>) -> vector<[4]xf32>
  "t.use"(%990, %991) : (vector<[4]xf32>, vector<[4]xf32>) -> ()
  "t.write"() : () -> ()
  %992 = "rocdl.wmma.f32.16x16x16.fp8_fp8"(%989#0, %989#1, %989#2) : (vector<[4]xi2>, vector<[4]xi2>, vector<[4]xf32>) -> vector<[4]xf32>
  %993:3 = "t.src"() : () -> (vector<[2]xbf16>, vector<6xbf16>, vector<2xf32>)
  %994 = "rocdl.wmma.f32.16x16x32.bf16"(%993#0, %993#1, %993#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<[2]xbf16>, vector<6xbf16>, vector<2xf32>) -> vector<2xf32>
  %995 = "rocdl.wmma.f32.16x16x32.bf16"(%993#0, %993#1, %993#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<[2]xbf16>, vector<6xbf16>, vector<2xf32>) -> vector<2xf32>
  "t.use"(%994, %995) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %996 = "rocdl.wmma.f32.16x16x32.bf16"(%993#0, %993#1, %993#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<[2]xbf16>, vector<6xbf16>, vector<2xf32>) -> vector<2xf32>
  %997:3 = "t.src"() : () -> (vector<1xf16>, vector<[16]xf16>, vector<[16]xf32>)
  %998 = "rocdl.wmma.f32.16x16x32.f16"(%997#0, %997#1, %997#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = true, signB = false}> : (vector<1xf16>, vector<[16]xf16>, vector<[16]xf32>) -> vector<[16]xf32>
  %999 = "rocdl.wmma.f32.16x16x32.f16"(%997#0, %997#1, %997#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = true, signB = false}> : (vector<1xf16>, vector<[16]xf16>, vector<[16]xf32>) -> vector<[16]xf32>
  "t.use"(%998, %999) : (vector<[16]xf32>, vector<[16]xf32>) -> ()
  "t.write"() : () -> ()
  %1000 = "rocdl.wmma.f32.16x16x32.f16"(%997#0, %997#1, %997#2) <{modC = 0 : i16, reuseA = false, reuseB = false, signA = true, signB = false}> : (vector<1xf16>, vector<[16]xf16>, vector<[16]xf32>) -> vector<[16]xf32>
  %1001:3 = "t.src"() : () -> (vector<[16]xf32>, vector<[16]xf32>, vector<16xf32>)
  %1002 = "rocdl.wmma.f32.16x16x4.f32"(%1001#0, %1001#1, %1001#2) <{modC = 32 : i16, reuseA = false, reuseB = false, signA = false, signB = true}> : (vector<[16]xf32>, vector<[16]xf32>, vector<16xf32>) -> vector<2xf32>
  %1003 = "rocdl.wmma.f32.16x16x4.f32"(%1001#0, %1001#1, %1001#2) <{modC = 32 : i16, reuseA = false, reuseB = false, signA = false, signB = true}> : (vector<[16]xf32>, vector<[16]xf32>, vector<16xf32>) -> vector<2xf32>
  "t.use"(%1002, %1003) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %1004 = "rocdl.wmma.f32.16x16x4.f32"(%1001#0, %1001#1, %1001#2) <{modC = 32 : i16, reuseA = false, reuseB = false, signA = false, signB = true}> : (vector<[16]xf32>, vector<[16]xf32>, vector<16xf32>) -> vector<2xf32>
  %1005:3 = "t.src"() : () -> (vector<[4]xi2>, vector<[4]xi2>, vector<1xf32>)
  %1006 = "rocdl.wmma.f32.16x16x64.bf8_bf8"(%1005#0, %1005#1, %1005#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<[4]xi2>, vector<[4]xi2>, vector<1xf32>) -> vector<1xf32>
  %1007 = "rocdl.wmma.f32.16x16x64.bf8_bf8"(%1005#0, %1005#1, %1005#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<[4]xi2>, vector<[4]xi2>, vector<1xf32>) -> vector<1xf32>
  "t.use"(%1006, %1007) : (vector<1xf32>, vector<1xf32>) -> ()
  "t.write"() : () -> ()
  %1008 = "rocdl.wmma.f32.16x16x64.bf8_bf8"(%1005#0, %1005#1, %1005#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<[4]xi2>, vector<[4]xi2>, vector<1xf32>) -> vector<1xf32>
  %1009:3 = "t.src"() : () -> (vector<32xi2>, vector<32xi2>, vector<32xf32>)
  %1010 = "rocdl.wmma.f32.16x16x64.bf8_fp8"(%1009#0, %1009#1, %1009#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<32xi2>, vector<32xi2>, vector<32xf32>) -> vector<32xf32>
  %1011 = "rocdl.wmma.f32.16x16x64.bf8_fp8"(%1009#0, %1009#1, %1009#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<32xi2>, vector<32xi2>, vector<32xf32>) -> vector<32xf32>
  "t.use"(%1010, %1011) : (vector<32xf32>, vector<32xf32>) -> ()
  "t.write"() : () -> ()
  %1012 = "rocdl.wmma.f32.16x16x64.bf8_fp8"(%1009#0, %1009#1, %1009#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<32xi2>, vector<32xi2>, vector<32xf32>) -> vector<32xf32>
  %1013:3 = "t.src"() : () -> (vector<[2]xi1>, i2, vector<[2]xf32>)
  %1014 = "rocdl.wmma.f32.16x16x64.fp8_bf8"(%1013#0, %1013#1, %1013#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<[2]xi1>, i2, vector<[2]xf32>) -> vector<[2]xf32>
  %1015 = "rocdl.wmma.f32.16x16x64.fp8_bf8"(%1013#0, %1013#1, %1013#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<[2]xi1>, i2, vector<[2]xf32>) -> vector<[2]xf32>
  "t.use"(%1014, %1015) : (vector<[2]xf32>, vector<[2]xf32>) -> ()
  "t.write"() : () -> ()
  %1016 = "rocdl.wmma.f32.16x16x64.fp8_bf8"(%1013#0, %1013#1, %1013#2) <{modC = 0 : i16, reuseA = false, reuseB = false}> : (vector<[2]xi1>, i2, vector<[2]xf32>) -> vector<[2]xf32>
  %1017:3 = "t.src"() : () -> (vector<64xi2>, vector<[1]xi1>, vector<64xf32>)
  %1018 = "rocdl.wmma.f32.16x16x64.fp8_fp8"(%1017#0, %1017#1, %1017#2) <{modC = 16 : i16, reuseA = false, reuseB = true}> : (vector<64xi2>, vector<[1]xi1>, vector<64xf32>) -> vector<[4]xf32>
  %1019 = "rocdl.wmma.f32.16x16x64.fp8_fp8"(%1017#0, %1017#1, %1017#2) <{modC = 16 : i16, reuseA = false, reuseB = true}> : (vector<64xi2>, vector<[1]xi1>, vector<64xf32>) -> vector<[4]xf32>
  "t.use"(%1018, %1019) : (vector<[4]xf32>, vector<[4]xf32>) -> ()
  "t.write"() : () -> ()
  %1020 = "rocdl.wmma.f32.16x16x64.fp8_fp8"(%1017#0, %1017#1, %1017#2) <{modC = 16 : i16, reuseA = false, reuseB = true}> : (vector<64xi2>, vector<[1]xi1>, vector<64xf32>) -> vector<[4]xf32>
  %1021:3 = "t.src"() : () -> (ui16, ui16, ui16)
  %1022 = "rocdl.wmma.i32.16x16x16.iu4"(%1021#0, %1021#1, %1021#2) <{clamp = false, signA = false, signB = true}> : (ui16, ui16, ui16) -> ui16
  %1023 = "rocdl.wmma.i32.16x16x16.iu4"(%1021#0, %1021#1, %1021#2) <{clamp = false, signA = false, signB = true}> : (ui16, ui16, ui16) -> ui16
  "t.use"(%1022, %1023) : (ui16, ui16) -> ()
  "t.write"() : () -> ()
  %1024 = "rocdl.wmma.i32.16x16x16.iu4"(%1021#0, %1021#1, %1021#2) <{clamp = false, signA = false, signB = true}> : (ui16, ui16, ui16) -> ui16
  %1025:3 = "t.src"() : () -> (vector<6xi16>, vector<6xi16>, vector<6xi16>)
  %1026 = "rocdl.wmma.i32.16x16x16.iu8"(%1025#0, %1025#1, %1025#2) <{clamp = false, signA = false, signB = false}> : (vector<6xi16>, vector<6xi16>, vector<6xi16>) -> si16
  %1027 = "rocdl.wmma.i32.16x16x16.iu8"(%1025#0, %1025#1, %1025#2) <{clamp = false, signA = false, signB = false}> : (vector<6xi16>, vector<6xi16>, vector<6xi16>) -> si16
  "t.use"(%1026, %1027) : (si16, si16) -> ()
  "t.write"() : () -> ()
  %1028 = "rocdl.wmma.i32.16x16x16.iu8"(%1025#0, %1025#1, %1025#2) <{clamp = false, signA = false, signB = false}> : (vector<6xi16>, vector<6xi16>, vector<6xi16>) -> si16
  %1029:3 = "t.src"() : () -> (vector<32xi1>, si1, vector<6xi32>)
  %1030 = "rocdl.wmma.i32.16x16x32.iu4"(%1029#0, %1029#1, %1029#2) <{clamp = false, signA = false, signB = false}> : (vector<32xi1>, si1, vector<6xi32>) -> si1
  %1031 = "rocdl.wmma.i32.16x16x32.iu4"(%1029#0, %1029#1, %1029#2) <{clamp = false, signA = false, signB = false}> : (vector<32xi1>, si1, vector<6xi32>) -> si1
  "t.use"(%1030, %1031) : (si1, si1) -> ()
  "t.write"() : () -> ()
  %1032 = "rocdl.wmma.i32.16x16x32.iu4"(%1029#0, %1029#1, %1029#2) <{clamp = false, signA = false, signB = false}> : (vector<32xi1>, si1, vector<6xi32>) -> si1
  %1033:3 = "t.src"() : () -> (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xi1>)
  %1034 = "rocdl.wmma.i32.16x16x64.iu8"(%1033#0, %1033#1, %1033#2) <{clamp = false, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xi1>) -> vector<32xi4>
  %1035 = "rocdl.wmma.i32.16x16x64.iu8"(%1033#0, %1033#1, %1033#2) <{clamp = false, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xi1>) -> vector<32xi4>
  "t.use"(%1034, %1035) : (vector<32xi4>, vector<32xi4>) -> ()
  "t.write"() : () -> ()
  %1036 = "rocdl.wmma.i32.16x16x64.iu8"(%1033#0, %1033#1, %1033#2) <{clamp = false, reuseA = false, reuseB = false, signA = false, signB = false}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xi1>) -> vector<32xi4>
  %1037:5 = "t.src"() : () -> (i32, i32, vector<2xf32>, i32, i32)
  %1038 = "rocdl.wmma.scale.f32.16x16x128.f8f6f4"(%1037#0, %1037#1, %1037#2, %1037#3, %1037#4) <{fmtA = 0 : i32, fmtB = 0 : i32, fmtScaleA = 0 : i32, fmtScaleB = 0 : i32, modC = 0 : i16, reuseA = true, reuseB = false, scaleAType = 3 : i32, scaleBType = 0 : i32}> : (i32, i32, vector<2xf32>, i32, i32) -> vector<2xf32>
  %1039 = "rocdl.wmma.scale.f32.16x16x128.f8f6f4"(%1037#0, %1037#1, %1037#2, %1037#3, %1037#4) <{fmtA = 0 : i32, fmtB = 0 : i32, fmtScaleA = 0 : i32, fmtScaleB = 0 : i32, modC = 0 : i16, reuseA = true, reuseB = false, scaleAType = 3 : i32, scaleBType = 0 : i32}> : (i32, i32, vector<2xf32>, i32, i32) -> vector<2xf32>
  "t.use"(%1038, %1039) : (vector<2xf32>, vector<2xf32>) -> ()
  "t.write"() : () -> ()
  %1040 = "rocdl.wmma.scale.f32.16x16x128.f8f6f4"(%1037#0, %1037#1, %1037#2, %1037#3, %1037#4) <{fmtA = 0 : i32, fmtB = 0 : i32, fmtScaleA = 0 : i32, fmtScaleB = 0 : i32, modC = 0 : i16, reuseA = true, reuseB = false, scaleAType = 3 : i32, scaleBType = 0 : i32}> : (i32, i32, vector<2xf32>, i32, i32) -> vector<2xf32>
  %1041:5 = "t.src"() : () -> (vector<2xi2>, vector<2xi2>, vector<32xf32>, i32, i32)
  %1042 = "rocdl.wmma.scale.f32.32x16x128.f4"(%1041#0, %1041#1, %1041#2, %1041#3, %1041#4) <{fmtScaleA = 0 : i32, fmtScaleB = 1 : i32, modC = 1 : i16, reuseA = false, reuseB = false, scaleAType = 0 : i32, scaleBType = 0 : i32}> : (vector<2xi2>, vector<2xi2>, vector<32xf32>, i32, i32) -> vector<32xf32>
  %1043 = "rocdl.wmma.scale.f32.32x16x128.f4"(%1041#0, %1041#1, %1041#2, %1041#3, %1041#4) <{fmtScaleA = 0 : i32, fmtScaleB = 1 : i32, modC = 1 : i16, reuseA = false, reuseB = false, scaleAType = 0 : i32, scaleBType = 0 : i32}> : (vector<2xi2>, vector<2xi2>, vector<32xf32>, i32, i32) -> vector<32xf32>
  "t.use"(%1042, %1043) : (vector<32xf32>, vector<32xf32>) -> ()
  "t.write"() : () -> ()
  %1044 = "rocdl.wmma.scale.f32.32x16x128.f4"(%1041#0, %1041#1, %1041#2, %1041#3, %1041#4) <{fmtScaleA = 0 : i32, fmtScaleB = 1 : i32, modC = 1 : i16, reuseA = false, reuseB = false, scaleAType = 0 : i32, scaleBType = 0 : i32}> : (vector<2xi2>, vector<2xi2>, vector<32xf32>, i32, i32) -> vector<32xf32>
  %1045:5 = "t.src"() : () -> (vector<[2]xi1>, vector<[2]xi1>, vector<2xf32>, i64, i64)
  %1046 = "rocdl.wmma.scale16.f32.16x16x128.f8f6f4"(%1045#0, %1045#1, %1045#2, %1045#3, %1045#4) <{fmtA = 0 : i32, fmtB = 1 : i32, fmtScaleA = 0 : i32, fmtScaleB = 0 : i32, modC = 0 : i16, reuseA = false, reuseB = true, scaleAType = 0 : i32, scaleBType = 0 : i32}> : (vector<[2]xi1>, vector<[2]xi1>, vector<2xf32>, i64, i64) -> vector<64xf32>
  %1047 = "rocdl.wmma.scale16.f32.16x16x128.f8f6f4"(%1045#0, %1045#1, %1045#2, %1045#3, %1045#4) <{fmtA = 0 : i32, fmtB = 1 : i32, fmtScaleA = 0 : i32, fmtScaleB = 0 : i32, modC = 0 : i16, reuseA = false, reuseB = true, scaleAType = 0 : i32, scaleBType = 0 : i32}> : (vector<[2]xi1>, vector<[2]xi1>, vector<2xf32>, i64, i64) -> vector<64xf32>
  "t.use"(%1046, %1047) : (vector<64xf32>, vector<64xf32>) -> ()
  "t.write"() : () -> ()
  %1048 = "rocdl.wmma.scale16.f32.16x16x128.f8f6f4"(%1045#0, %1045#1, %1045#2, %1045#3, %1045#4) <{fmtA = 0 : i32, fmtB = 1 : i32, fmtScaleA = 0 : i32, fmtScaleB = 0 : i32, modC = 0 : i16, reuseA = false, reuseB = true, scaleAType = 0 : i32, scaleBType = 0 : i32}> : (vector<[2]xi1>, vector<[2]xi1>, vector<2xf32>, i64, i64) -> vector<64xf32>
  %1049:5 = "t.src"() : () -> (vector<3xi16>, vector<3xi16>, vector<3xf32>, i64, i64)
  %1050 = "rocdl.wmma.scale16.f32.32x16x128.f4"(%1049#0, %1049#1, %1049#2, %1049#3, %1049#4) <{fmtScaleA = 0 : i32, fmtScaleB = 0 : i32, modC = 0 : i16, reuseA = false, reuseB = false, scaleAType = 0 : i32, scaleBType = 16 : i32}> : (vector<3xi16>, vector<3xi16>, vector<3xf32>, i64, i64) -> vector<3xf32>
  %1051 = "rocdl.wmma.scale16.f32.32x16x128.f4"(%1049#0, %1049#1, %1049#2, %1049#3, %1049#4) <{fmtScaleA = 0 : i32, fmtScaleB = 0 : i32, modC = 0 : i16, reuseA = false, reuseB = false, scaleAType = 0 : i32, scaleBType = 16 : i32}> : (vector<3xi16>, vector<3xi16>, vector<3xf32>, i64, i64) -> vector<3xf32>
  "t.use"(%1050, %1051) : (vector<3xf32>, vector<3xf32>) -> ()
  "t.write"() : () -> ()
  %1052 = "rocdl.wmma.scale16.f32.32x16x128.f4"(%1049#0, %1049#1, %1049#2, %1049#3, %1049#4) <{fmtScaleA = 0 : i32, fmtScaleB = 0 : i32, modC = 0 : i16, reuseA = false, reuseB = false, scaleAType = 0 : i32, scaleBType = 16 : i32}> : (vector<3xi16>, vector<3xi16>, vector<3xf32>, i64, i64) -> vector<3xf32>
  %1053 = "rocdl.workgroup.dim.x"() : () -> !llvm.token
  %1054 = "rocdl.workgroup.dim.x"() : () -> !llvm.token
  "t.use"(%1053, %1054) : (!llvm.token, !llvm.token) -> ()
  "t.write"() : () -> ()
  %1055 = "rocdl.workgroup.dim.x"() : () -> !llvm.token
  %1056 = "rocdl.workgroup.dim.y"() : () -> !llvm.array<4 x i32>
  %1057 = "rocdl.workgroup.dim.y"() : () -> !llvm.array<4 x i32>
  "t.use"(%1056, %1057) : (!llvm.array<4 x i32>, !llvm.array<4 x i32>) -> ()
  "t.write"() : () -> ()
  %1058 = "rocdl.workgroup.dim.y"() : () -> !llvm.array<4 x i32>
  %1059 = "rocdl.workgroup.dim.z"() : () -> vector<64xbf16>
  %1060 = "rocdl.workgroup.dim.z"() : () -> vector<64xbf16>
  "t.use"(%1059, %1060) : (vector<64xbf16>, vector<64xbf16>) -> ()
  "t.write"() : () -> ()
  %1061 = "rocdl.workgroup.dim.z"() : () -> vector<64xbf16>
  %1062 = "rocdl.workgroup.id.x"() : () -> !llvm.ptr<4>
  %1063 = "rocdl.workgroup.id.x"() : () -> !llvm.ptr<4>
  "t.use"(%1062, %1063) : (!llvm.ptr<4>, !llvm.ptr<4>) -> ()
  "t.write"() : () -> ()
  %1064 = "rocdl.workgroup.id.x"() : () -> !llvm.ptr<4>
  %1065 = "rocdl.workgroup.id.y"() : () -> !llvm.token
  %1066 = "rocdl.workgroup.id.y"() : () -> !llvm.token
  "t.use"(%1065, %1066) : (!llvm.token, !llvm.token) -> ()
  "t.write"() : () -> ()
  %1067 = "rocdl.workgroup.id.y"() : () -> !llvm.token
  %1068 = "rocdl.workgroup.id.z"() : () -> vector<1xf16>
  %1069 = "rocdl.workgroup.id.z"() : () -> vector<1xf16>
  "t.use"(%1068, %1069) : (vector<1xf16>, vector<1xf16>) -> ()
  "t.write"() : () -> ()
  %1070 = "rocdl.workgroup.id.z"() : () -> vector<1xf16>
  %1071 = "rocdl.workitem.id.x"() : () -> i32
  %1072 = "rocdl.workitem.id.x"() : () -> i32
  "t.use"(%1071, %1072) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %1073 = "rocdl.workitem.id.x"() : () -> i32
  %1074 = "rocdl.workitem.id.y"() : () -> vector<[8]xi2>
  %1075 = "rocdl.workitem.id.y"() : () -> vector<[8]xi2>
  "t.use"(%1074, %1075) : (vector<[8]xi2>, vector<[8]xi2>) -> ()
  "t.write"() : () -> ()
  %1076 = "rocdl.workitem.id.y"() : () -> vector<[8]xi2>
  %1077 = "rocdl.workitem.id.z"() : () -> i1
  %1078 = "rocdl.workitem.id.z"() : () -> i1
  "t.use"(%1077, %1078) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %1079 = "rocdl.workitem.id.z"() : () -> i1
}) : () -> ()
