"builtin.module"() ({
  %0 = "t.src"() : () -> vector<[16]x[16]xi8>
  %1 = "arm_sme.copy_tile"(%0) : (vector<[16]x[16]xi8>) -> vector<[16]x[16]xi8>
  %2 = "arm_sme.copy_tile"(%0) : (vector<[16]x[16]xi8>) -> vector<[16]x[16]xi8>
  "t.use"(%1, %2) : (vector<[16]x[16]xi8>, vector<[16]x[16]xi8>) -> ()
  "t.write"() : () -> ()
  %3 = "arm_sme.copy_tile"(%0) : (vector<[16]x[16]xi8>) -> vector<[16]x[16]xi8>
  %4:2 = "t.src"() : () -> (vector<[8]xbf16>, vector<[8]xbf16>)
  %5 = "arm_sme.fmopa_2way"(%4#0, %4#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xbf16>, vector<[8]xbf16>) -> vector<[4]x[4]xf32>
  %6 = "arm_sme.fmopa_2way"(%4#0, %4#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xbf16>, vector<[8]xbf16>) -> vector<[4]x[4]xf32>
  "t.use"(%5, %6) : (vector<[4]x[4]xf32>, vector<[4]x[4]xf32>) -> ()
  "t.write"() : () -> ()
  %7 = "arm_sme.fmopa_2way"(%4#0, %4#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xbf16>, vector<[8]xbf16>) -> vector<[4]x[4]xf32>
  %8:2 = "t.src"() : () -> (vector<[8]xbf16>, vector<[8]xbf16>)
  %9 = "arm_sme.fmops_2way"(%8#0, %8#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xbf16>, vector<[8]xbf16>) -> vector<[4]x[4]xf32>
  %10 = "arm_sme.fmops_2way"(%8#0, %8#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xbf16>, vector<[8]xbf16>) -> vector<[4]x[4]xf32>
  "t.use"(%9, %10) : (vector<[4]x[4]xf32>, vector<[4]x[4]xf32>) -> ()
  "t.write"() : () -> ()
  %11 = "arm_sme.fmops_2way"(%8#0, %8#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xbf16>, vector<[8]xbf16>) -> vector<[4]x[4]xf32>
  %12 = "arm_sme.get_tile"() : () -> vector<[2]x[2]xf64>
  %13 = "arm_sme.get_tile"() : () -> vector<[2]x[2]xf64>
  "t.use"(%12, %13) : (vector<[2]x[2]xf64>, vector<[2]x[2]xf64>) -> ()
  "t.write"() : () -> ()
  %14 = "arm_sme.get_tile"() : () -> vector<[2]x[2]xf64>
  %15:3 = "t.src"() : () -> (vector<[16]xi1>, !llvm.ptr<4>, i32)
  "arm_sme.intr.ld1b.horiz"(%15#0, %15#1, %15#2) <{tile_id = 1 : i32}> : (vector<[16]xi1>, !llvm.ptr<4>, i32) -> ()
  %16:3 = "t.src"() : () -> (vector<[16]xi1>, !llvm.ptr<6>, i32)
  "arm_sme.intr.ld1b.vert"(%16#0, %16#1, %16#2) <{tile_id = 4 : i32}> : (vector<[16]xi1>, !llvm.ptr<6>, i32) -> ()
  %17:3 = "t.src"() : () -> (vector<[16]xi1>, !llvm.ptr<5>, i32)
  "arm_sme.intr.ld1d.horiz"(%17#0, %17#1, %17#2) <{tile_id = 0 : i32}> : (vector<[16]xi1>, !llvm.ptr<5>, i32) -> ()
  %18:3 = "t.src"() : () -> (vector<[8]xi1>, !llvm.ptr<4>, i32)
  "arm_sme.intr.ld1d.vert"(%18#0, %18#1, %18#2) <{tile_id = 4 : i32}> : (vector<[8]xi1>, !llvm.ptr<4>, i32) -> ()
  %19:3 = "t.src"() : () -> (vector<[8]xi1>, !llvm.ptr<6>, i32)
  "arm_sme.intr.ld1h.horiz"(%19#0, %19#1, %19#2) <{tile_id = 0 : i32}> : (vector<[8]xi1>, !llvm.ptr<6>, i32) -> ()
  %20:3 = "t.src"() : () -> (vector<[16]xi1>, !llvm.ptr<3>, i32)
  "arm_sme.intr.ld1h.vert"(%20#0, %20#1, %20#2) <{tile_id = 3 : i32}> : (vector<[16]xi1>, !llvm.ptr<3>, i32) -> ()
  %21:3 = "t.src"() : () -> (vector<[2]xi1>, !llvm.ptr, i32)
  "arm_sme.intr.ld1q.horiz"(%21#0, %21#1, %21#2) <{tile_id = 16 : i32}> : (vector<[2]xi1>, !llvm.ptr, i32) -> ()
  %22:3 = "t.src"() : () -> (vector<[8]xi1>, !llvm.ptr<5>, i32)
  "arm_sme.intr.ld1q.vert"(%22#0, %22#1, %22#2) <{tile_id = 3 : i32}> : (vector<[8]xi1>, !llvm.ptr<5>, i32) -> ()
  %23:3 = "t.src"() : () -> (vector<[2]xi1>, !llvm.ptr<7>, i32)
  "arm_sme.intr.ld1w.horiz"(%23#0, %23#1, %23#2) <{tile_id = 3 : i32}> : (vector<[2]xi1>, !llvm.ptr<7>, i32) -> ()
  %24:3 = "t.src"() : () -> (vector<[8]xi1>, !llvm.ptr, i32)
  "arm_sme.intr.ld1w.vert"(%24#0, %24#1, %24#2) <{tile_id = 2 : i32}> : (vector<[8]xi1>, !llvm.ptr, i32) -> ()
  %25:4 = "t.src"() : () -> (vector<[8]xi1>, vector<[4]xi1>, vector<[8]xf64>, vector<[8]xf64>)
  "arm_sme.intr.mopa"(%25#0, %25#1, %25#2, %25#3) <{tile_id = 4 : i32}> : (vector<[8]xi1>, vector<[4]xi1>, vector<[8]xf64>, vector<[8]xf64>) -> ()
  %26:4 = "t.src"() : () -> (vector<[8]xi1>, vector<[4]xi1>, vector<[8]xf64>, vector<[8]xf64>)
  "arm_sme.intr.mopa.wide"(%26#0, %26#1, %26#2, %26#3) <{tile_id = 32 : i32}> : (vector<[8]xi1>, vector<[4]xi1>, vector<[8]xf64>, vector<[8]xf64>) -> ()
  %27:4 = "t.src"() : () -> (vector<[2]xi1>, vector<[8]xi1>, vector<[2]xi8>, vector<[2]xi8>)
  "arm_sme.intr.mops"(%27#0, %27#1, %27#2, %27#3) <{tile_id = 16 : i32}> : (vector<[2]xi1>, vector<[8]xi1>, vector<[2]xi8>, vector<[2]xi8>) -> ()
  %28:4 = "t.src"() : () -> (vector<[2]xi1>, vector<[2]xi1>, vector<[2]xi8>, vector<[2]xi8>)
  "arm_sme.intr.mops.wide"(%28#0, %28#1, %28#2, %28#3) <{tile_id = 32 : i32}> : (vector<[2]xi1>, vector<[2]xi1>, vector<[2]xi8>, vector<[2]xi8>) -> ()
  %29:3 = "t.src"() : () -> (vector<[8]xbf16>, vector<[8]xi1>, i32)
  %30 = "arm_sme.intr.read.horiz"(%29#0, %29#1, %29#2) <{tile_id = 1 : i32}> : (vector<[8]xbf16>, vector<[8]xi1>, i32) -> vector<[8]xbf16>
  %31 = "arm_sme.intr.read.horiz"(%29#0, %29#1, %29#2) <{tile_id = 1 : i32}> : (vector<[8]xbf16>, vector<[8]xi1>, i32) -> vector<[8]xbf16>
  "t.use"(%30, %31) : (vector<[8]xbf16>, vector<[8]xbf16>) -> ()
  "t.write"() : () -> ()
  %32 = "arm_sme.intr.read.horiz"(%29#0, %29#1, %29#2) <{tile_id = 1 : i32}> : (vector<[8]xbf16>, vector<[8]xi1>, i32) -> vector<[8]xbf16>
  %33:3 = "t.src"() : () -> (vector<[16]xi8>, vector<[16]xi1>, i32)
  %34 = "arm_sme.intr.read.vert"(%33#0, %33#1, %33#2) <{tile_id = 1 : i32}> : (vector<[16]xi8>, vector<[16]xi1>, i32) -> vector<[16]xi8>
  %35 = "arm_sme.intr.read.vert"(%33#0, %33#1, %33#2) <{tile_id = 1 : i32}> : (vector<[16]xi8>, vector<[16]xi1>, i32) -> vector<[16]xi8>
  "t.use"(%34, %35) : (vector<[16]xi8>, vector<[16]xi8>) -> ()
  "t.write"() : () -> ()
  %36 = "arm_sme.intr.read.vert"(%33#0, %33#1, %33#2) <{tile_id = 1 : i32}> : (vector<[16]xi8>, vector<[16]xi1>, i32) -> vector<[16]xi8>
  %37:4 = "t.src"() : () -> (vector<[8]xi1>, vector<[2]xi1>, vector<[2]xbf16>, vector<[2]xbf16>)
  "arm_sme.intr.smopa.wide"(%37#0, %37#1, %37#2, %37#3) <{tile_id = 32 : i32}> : (vector<[8]xi1>, vector<[2]xi1>, vector<[2]xbf16>, vector<[2]xbf16>) -> ()
  %38:4 = "t.src"() : () -> (vector<[4]xi1>, vector<[4]xi1>, vector<[4]xf16>, vector<[4]xf16>)
  "arm_sme.intr.smopa.za32"(%38#0, %38#1, %38#2, %38#3) <{tile_id = 0 : i32}> : (vector<[4]xi1>, vector<[4]xi1>, vector<[4]xf16>, vector<[4]xf16>) -> ()
  %39:4 = "t.src"() : () -> (vector<[8]xi1>, vector<[2]xi1>, vector<[4]xbf16>, vector<[4]xbf16>)
  "arm_sme.intr.smops.wide"(%39#0, %39#1, %39#2, %39#3) <{tile_id = 4 : i32}> : (vector<[8]xi1>, vector<[2]xi1>, vector<[4]xbf16>, vector<[4]xbf16>) -> ()
  %40:4 = "t.src"() : () -> (vector<[2]xi1>, vector<[2]xi1>, vector<[2]xbf16>, vector<[2]xbf16>)
  "arm_sme.intr.smops.za32"(%40#0, %40#1, %40#2, %40#3) <{tile_id = 0 : i32}> : (vector<[2]xi1>, vector<[2]xi1>, vector<[2]xbf16>, vector<[2]xbf16>) -> ()
  %41:3 = "t.src"() : () -> (vector<[16]xi1>, !llvm.ptr<1>, i32)
  "arm_sme.intr.st1b.horiz"(%41#0, %41#1, %41#2) <{tile_id = 32 : i32}> : (vector<[16]xi1>, !llvm.ptr<1>, i32) -> ()
  %42:3 = "t.src"() : () -> (vector<[8]xi1>, !llvm.ptr<6>, i32)
  "arm_sme.intr.st1b.vert"(%42#0, %42#1, %42#2) <{tile_id = 3 : i32}> : (vector<[8]xi1>, !llvm.ptr<6>, i32) -> ()
  %43:3 = "t.src"() : () -> (vector<[1]xi1>, !llvm.ptr<5>, i32)
  "arm_sme.intr.st1d.horiz"(%43#0, %43#1, %43#2) <{tile_id = 1 : i32}> : (vector<[1]xi1>, !llvm.ptr<5>, i32) -> ()
  %44:3 = "t.src"() : () -> (vector<[8]xi1>, !llvm.ptr<8>, i32)
  "arm_sme.intr.st1d.vert"(%44#0, %44#1, %44#2) <{tile_id = 3 : i32}> : (vector<[8]xi1>, !llvm.ptr<8>, i32) -> ()
  %45:3 = "t.src"() : () -> (vector<[1]xi1>, !llvm.ptr<5>, i32)
  "arm_sme.intr.st1h.horiz"(%45#0, %45#1, %45#2) <{tile_id = 0 : i32}> : (vector<[1]xi1>, !llvm.ptr<5>, i32) -> ()
  %46:3 = "t.src"() : () -> (vector<[8]xi1>, !llvm.ptr<7>, i32)
  "arm_sme.intr.st1h.vert"(%46#0, %46#1, %46#2) <{tile_id = 32 : i32}> : (vector<[8]xi1>, !llvm.ptr<7>, i32) -> ()
  %47:3 = "t.src"() : () -> (vector<[1]xi1>, !llvm.ptr<8>, i32)
  "arm_sme.intr.st1q.horiz"(%47#0, %47#1, %47#2) <{tile_id = 32 : i32}> : (vector<[1]xi1>, !llvm.ptr<8>, i32) -> ()
  %48:3 = "t.src"() : () -> (vector<[1]xi1>, !llvm.ptr<6>, i32)
  "arm_sme.intr.st1q.vert"(%48#0, %48#1, %48#2) <{tile_id = 32 : i32}> : (vector<[1]xi1>, !llvm.ptr<6>, i32) -> ()
  %49:3 = "t.src"() : () -> (vector<[8]xi1>, !llvm.ptr<3>, i32)
  "arm_sme.intr.st1w.horiz"(%49#0, %49#1, %49#2) <{tile_id = 16 : i32}> : (vector<[8]xi1>, !llvm.ptr<3>, i32) -> ()
  %50:3 = "t.src"() : () -> (vector<[4]xi1>, !llvm.ptr<1>, i32)
  "arm_sme.intr.st1w.vert"(%50#0, %50#1, %50#2) <{tile_id = 3 : i32}> : (vector<[4]xi1>, !llvm.ptr<1>, i32) -> ()
  %51:3 = "t.src"() : () -> (i32, !llvm.ptr<4>, i32)
  "arm_sme.intr.str"(%51#0, %51#1, %51#2) : (i32, !llvm.ptr<4>, i32) -> ()
  %52:4 = "t.src"() : () -> (vector<[2]xi1>, vector<[2]xi1>, vector<[2]xf32>, vector<[2]xf32>)
  "arm_sme.intr.sumopa.wide"(%52#0, %52#1, %52#2, %52#3) <{tile_id = 2 : i32}> : (vector<[2]xi1>, vector<[2]xi1>, vector<[2]xf32>, vector<[2]xf32>) -> ()
  %53:4 = "t.src"() : () -> (vector<[4]xi1>, vector<[4]xi1>, vector<[4]xf64>, vector<[4]xf64>)
  "arm_sme.intr.sumops.wide"(%53#0, %53#1, %53#2, %53#3) <{tile_id = 4 : i32}> : (vector<[4]xi1>, vector<[4]xi1>, vector<[4]xf64>, vector<[4]xf64>) -> ()
  %54:4 = "t.src"() : () -> (vector<[2]xi1>, vector<[16]xi1>, vector<[4]xf32>, vector<[4]xf16>)
  "arm_sme.intr.umopa.wide"(%54#0, %54#1, %54#2, %54#3) <{tile_id = 2 : i32}> : (vector<[2]xi1>, vector<[16]xi1>, vector<[4]xf32>, vector<[4]xf16>) -> ()
  %55:4 = "t.src"() : () -> (vector<[8]xi1>, vector<[8]xi1>, vector<[16]xf16>, vector<[16]xf16>)
  "arm_sme.intr.umopa.za32"(%55#0, %55#1, %55#2, %55#3) <{tile_id = 4 : i32}> : (vector<[8]xi1>, vector<[8]xi1>, vector<[16]xf16>, vector<[16]xf16>) -> ()
  %56:4 = "t.src"() : () -> (vector<[2]xi1>, vector<[2]xi1>, vector<[2]xf16>, vector<[2]xf16>)
  "arm_sme.intr.umops.wide"(%56#0, %56#1, %56#2, %56#3) <{tile_id = 1 : i32}> : (vector<[2]xi1>, vector<[2]xi1>, vector<[2]xf16>, vector<[2]xf16>) -> ()
  %57:4 = "t.src"() : () -> (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xf16>, vector<[16]xf16>)
  "arm_sme.intr.umops.za32"(%57#0, %57#1, %57#2, %57#3) <{tile_id = 2 : i32}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xf16>, vector<[16]xf16>) -> ()
  %58:4 = "t.src"() : () -> (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xi16>, vector<[16]xf64>)
  "arm_sme.intr.usmopa.wide"(%58#0, %58#1, %58#2, %58#3) <{tile_id = 0 : i32}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xi16>, vector<[16]xf64>) -> ()
  %59:4 = "t.src"() : () -> (vector<[8]xi1>, vector<[8]xi1>, vector<[8]xbf16>, vector<[8]xbf16>)
  "arm_sme.intr.usmops.wide"(%59#0, %59#1, %59#2, %59#3) <{tile_id = 0 : i32}> : (vector<[8]xi1>, vector<[8]xi1>, vector<[8]xbf16>, vector<[8]xbf16>) -> ()
  %60:3 = "t.src"() : () -> (i32, vector<[2]xi1>, vector<[2]xi32>)
  "arm_sme.intr.write.horiz"(%60#0, %60#1, %60#2) <{tile_id = 1 : i32}> : (i32, vector<[2]xi1>, vector<[2]xi32>) -> ()
  %61:3 = "t.src"() : () -> (i32, vector<[1]xi1>, vector<[1]xf64>)
  "arm_sme.intr.write.vert"(%61#0, %61#1, %61#2) <{tile_id = 2 : i32}> : (i32, vector<[1]xi1>, vector<[1]xf64>) -> ()
  "arm_sme.intr.zero"() <{tile_mask = 2 : i32}> : () -> ()
  %62:2 = "t.src"() : () -> (vector<[8]xi16>, vector<[8]xi16>)
  %63 = "arm_sme.smopa_2way"(%62#0, %62#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[4]x[4]xi32>
  %64 = "arm_sme.smopa_2way"(%62#0, %62#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[4]x[4]xi32>
  "t.use"(%63, %64) : (vector<[4]x[4]xi32>, vector<[4]x[4]xi32>) -> ()
  "t.write"() : () -> ()
  %65 = "arm_sme.smopa_2way"(%62#0, %62#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[4]x[4]xi32>
  %66:2 = "t.src"() : () -> (vector<[8]xi16>, vector<[8]xi16>)
  %67 = "arm_sme.smops_4way"(%66#0, %66#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[2]x[2]xi64>
  %68 = "arm_sme.smops_4way"(%66#0, %66#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[2]x[2]xi64>
  "t.use"(%67, %68) : (vector<[2]x[2]xi64>, vector<[2]x[2]xi64>) -> ()
  "t.write"() : () -> ()
  %69 = "arm_sme.smops_4way"(%66#0, %66#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[2]x[2]xi64>
  %70 = "arm_sme.streaming_vl"() <{type_size = #arm_sme.type_size<half>}> : () -> index
  %71 = "arm_sme.streaming_vl"() <{type_size = #arm_sme.type_size<half>}> : () -> index
  "t.use"(%70, %71) : (index, index) -> ()
  "t.write"() : () -> ()
  %72 = "arm_sme.streaming_vl"() <{type_size = #arm_sme.type_size<half>}> : () -> index
  %73:2 = "t.src"() : () -> (vector<[8]xi16>, vector<[8]xi16>)
  %74 = "arm_sme.sumops_4way"(%73#0, %73#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[2]x[2]xi64>
  %75 = "arm_sme.sumops_4way"(%73#0, %73#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[2]x[2]xi64>
  "t.use"(%74, %75) : (vector<[2]x[2]xi64>, vector<[2]x[2]xi64>) -> ()
  "t.write"() : () -> ()
  %76 = "arm_sme.sumops_4way"(%73#0, %73#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[2]x[2]xi64>
  %77:2 = "t.src"() : () -> (vector<[8]xi16>, vector<[8]xi16>)
  %78 = "arm_sme.umops_2way"(%77#0, %77#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[4]x[4]xi32>
  %79 = "arm_sme.umops_2way"(%77#0, %77#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[4]x[4]xi32>
  "t.use"(%78, %79) : (vector<[4]x[4]xi32>, vector<[4]x[4]xi32>) -> ()
  "t.write"() : () -> ()
  %80 = "arm_sme.umops_2way"(%77#0, %77#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[4]x[4]xi32>
  %81:2 = "t.src"() : () -> (vector<[16]xi8>, vector<[16]xi8>)
  %82 = "arm_sme.umops_4way"(%81#0, %81#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]x[4]xi32>
  %83 = "arm_sme.umops_4way"(%81#0, %81#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]x[4]xi32>
  "t.use"(%82, %83) : (vector<[4]x[4]xi32>, vector<[4]x[4]xi32>) -> ()
  "t.write"() : () -> ()
  %84 = "arm_sme.umops_4way"(%81#0, %81#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]x[4]xi32>
  %85:2 = "t.src"() : () -> (vector<[8]xi16>, vector<[8]xi16>)
  %86 = "arm_sme.usmops_4way"(%85#0, %85#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[2]x[2]xi64>
  %87 = "arm_sme.usmops_4way"(%85#0, %85#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[2]x[2]xi64>
  "t.use"(%86, %87) : (vector<[2]x[2]xi64>, vector<[2]x[2]xi64>) -> ()
  "t.write"() : () -> ()
  %88 = "arm_sme.usmops_4way"(%85#0, %85#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xi16>, vector<[8]xi16>) -> vector<[2]x[2]xi64>
  %89 = "arm_sme.zero"() : () -> vector<[2]x[2]xf64>
  %90 = "arm_sme.zero"() : () -> vector<[2]x[2]xf64>
  "t.use"(%89, %90) : (vector<[2]x[2]xf64>, vector<[2]x[2]xf64>) -> ()
  "t.write"() : () -> ()
  %91 = "arm_sme.zero"() : () -> vector<[2]x[2]xf64>
}) : () -> ()
