"builtin.module"() ({
  %0:2 = "t.src"() : () -> (index, index)
  %1 = "index.add"(%0#0, %0#1) : (index, index) -> index
  %2 = "index.add"(%0#0, %0#1) : (index, index) -> index
  "t.use"(%1, %2) : (index, index) -> ()
  "t.write"() : () -> ()
  %3 = "index.add"(%0#0, %0#1) : (index, index) -> index
  %4:2 = "t.src"() : () -> (index, index)
  %5 = "index.and"(%4#0, %4#1) : (index, index) -> index
  %6 = "index.and"(%4#0, %4#1) : (index, index) -> index
  "t.use"(%5, %6) : (index, index) -> ()
  "t.write"() : () -> ()
  %7 = "index.and"(%4#0, %4#1) : (index, index) -> index
  %8 = "index.bool.constant"() <{value = true}> : () -> i1
  %9 = "index.bool.constant"() <{value = true}> : () -> i1
  "t.use"(%8, %9) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %10 = "index.bool.constant"() <{value = true}> : () -> i1
  %11 = "t.src"() : () -> ui16
  %12 = "index.casts"(%11) : (ui16) -> index
  %13 = "index.casts"(%11) : (ui16) -> index
  "t.use"(%12, %13) : (index, index) -> ()
  "t.write"() : () -> ()
  %14 = "index.casts"(%11) : (ui16) -> index
  %15:2 = "t.src"() : () -> (index, index)
  %16 = "index.ceildivs"(%15#0, %15#1) : (index, index) -> index
  %17 = "index.ceildivs"(%15#0, %15#1) : (index, index) -> index
  "t.use"(%16, %17) : (index, index) -> ()
  "t.write"() : () -> ()
  %18 = "index.ceildivs"(%15#0, %15#1) : (index, index) -> index
  %19:2 = "t.src"() : () -> (index, index)
  %20 = "index.ceildivu"(%19#0, %19#1) : (index, index) -> index
  %21 = "index.ceildivu"(%19#0, %19#1) : (index, index) -> index
  "t.use"(%20, %21) : (index, index) -> ()
  "t.write"() : () -> ()
  %22 = "index.ceildivu"(%19#0, %19#1) : (index, index) -> index
  %23 = "index.constant"() <{value = 1 : index}> : () -> index
  %24 = "index.constant"() <{value = 1 : index}> : () -> index
  "t.use"(%23, %24) : (index, index) -> ()
  "t.write"() : () -> ()
  %25 = "index.constant"() <{value = 1 : index}> : () -> index
  %26:2 = "t.src"() : () -> (index, index)
  %27 = "index.divs"(%26#0, %26#1) : (index, index) -> index
  %28 = "index.divs"(%26#0, %26#1) : (index, index) -> index
  "t.use"(%27, %28) : (index, index) -> ()
  "t.write"() : () -> ()
  %29 = "index.divs"(%26#0, %26#1) : (index, index) -> index
  %30:2 = "t.src"() : () -> (index, index)
  %31 = "index.divu"(%30#0, %30#1) : (index, index) -> index
  %32 = "index.divu"(%30#0, %30#1) : (index, index) -> index
  "t.use"(%31, %32) : (index, index) -> ()
  "t.write"() : () -> ()
  %33 = "index.divu"(%30#0, %30#1) : (index, index) -> index
  %34:2 = "t.src"() : () -> (index, index)
  %35 = "index.floordivs"(%34#0, %34#1) : (index, index) -> index
  %36 = "index.floordivs"(%34#0, %34#1) : (index, index) -> index
  "t.use"(%35, %36) : (index, index) -> ()
  "t.write"() : () -> ()
  %37 = "index.floordivs"(%34#0, %34#1) : (index, index) -> index
  %38:2 = "t.src"() : () -> (index, index)
  %39 = "index.maxs"(%38#0, %38#1) : (index, index) -> index
  %40 = "index.maxs"(%38#0, %38#1) : (index, index) -> index
  "t.use"(%39, %40) : (index, index) -> ()
  "t.write"() : () -> ()
  %41 = "index.maxs"(%38#0, %38#1) : (index, index) -> index
  %42:2 = "t.src"() : () -> (index, index)
  %43 = "index.maxu"(%42#0, %42#1) : (index, index) -> index
  %44 = "index.maxu"(%42#0, %42#1) : (index, index) -> index
  "t.use"(%43, %44) : (index, index) -> ()
  "t.write"() : () -> ()
  %45 = "index.maxu"(%42#0, %42#1) : (index, index) -> index
  %46:2 = "t.src"() : () -> (index, index)
  %47 = "index.mins"(%46#0, %46#1) : (index, index) -> index
  %48 = "index.mins"(%46#0, %46#1) : (index, index) -> index
  "t.use"(%47, %48) : (index, index) -> ()
  "t.write"() : () -> ()
  %49 = "index.mins"(%46#0, %46#1) : (index, index) -> index
  %50:2 = "t.src"() : () -> (index, index)
  %51 = "index.minu"(%50#0, %50#1) : (index, index) -> index
  %52 = "index.minu"(%50#0, %50#1) : (index, index) -> index
  "t.use"(%51, %52) : (index, index) -> ()
  "t.write"() : () -> ()
  %53 = "index.minu"(%50#0, %50#1) : (index, index) -> index
  %54:2 = "t.src"() : () -> (index, index)
  %55 = "index.mul"(%54#0, %54#1) : (index, index) -> index
  %56 = "index.mul"(%54#0, %54#1) : (index, index) -> index
  "t.use"(%55, %56) : (index, index) -> ()
  "t.write"() : () -> ()
  %57 = "index.mul"(%54#0, %54#1) : (index, index) -> index
  %58:2 = "t.src"() : () -> (index, index)
  %59 = "index.or"(%58#0, %58#1) : (index, index) -> index
  %60 = "index.or"(%58#0, %58#1) : (index, index) -> index
  "t.use"(%59, %60) : (index, index) -> ()
  "t.write"() : () -> ()
  %61 = "index.or"(%58#0, %58#1) : (index, index) -> index
  %62:2 = "t.src"() : () -> (index, index)
  %63 = "index.rems"(%62#0, %62#1) : (index, index) -> index
  %64 = "index.rems"(%62#0, %62#1) : (index, index) -> index
  "t.use"(%63, %64) : (index, index) -> ()
  "t.write"() : () -> ()
  %65 = "index.rems"(%62#0, %62#1) : (index, index) -> index
  %66:2 = "t.src"() : () -> (index, index)
  %67 = "index.remu"(%66#0, %66#1) : (index, index) -> index
  %68 = "index.remu"(%66#0, %66#1) : (index, index) -> index
  "t.use"(%67, %68) : (index, index) -> ()
  "t.write"() : () -> ()
  %69 = "index.remu"(%66#0, %66#1) : (index, index) -> index
  %70:2 = "t.src"() : () -> (index, index)
  %71 = "index.shl"(%70#0, %70#1) : (index, index) -> index
  %72 = "index.shl"(%70#0, %70#1) : (index, index) -> index
  "t.use"(%71, %72) : (index, index) -> ()
  "t.write"() : () -> ()
  %73 = "index.shl"(%70#0, %70#1) : (index, index) -> index
  %74:2 = "t.src"() : () -> (index, index)
  %75 = "index.shrs"(%74#0, %74#1) : (index, index) -> index
  %76 = "index.shrs"(%74#0, %74#1) : (index, index) -> index
  "t.use"(%75, %76) : (index, index) -> ()
  "t.write"() : () -> ()
  %77 = "index.shrs"(%74#0, %74#1) : (index, index) -> index
  %78:2 = "t.src"() : () -> (index, index)
  %79 = "index.shru"(%78#0, %78#1) : (index, index) -> index
  %80 = "index.shru"(%78#0, %78#1) : (index, index) -> index
  "t.use"(%79, %80) : (index, index) -> ()
  "t.write"() : () -> ()
  %81 = "index.shru"(%78#0, %78#1) : (index, index) -> index
  %82 = "index.sizeof"() : () -> index
  %83 = "index.sizeof"() : () -> index
  "t.use"(%82, %83) : (index, index) -> ()
  "t.write"() : () -> ()
  %84 = "index.sizeof"() : () -> index
  %85:2 = "t.src"() : () -> (index, index)
  %86 = "index.sub"(%85#0, %85#1) : (index, index) -> index
  %87 = "index.sub"(%85#0, %85#1) : (index, index) -> index
  "t.use"(%86, %87) : (index, index) -> ()
  "t.write"() : () -> ()
  %88 = "index.sub"(%85#0, %85#1) : (index, index) -> index
  %89:2 = "t.src"() : () -> (index, index)
  %90 = "index.xor"(%89#0, %89#1) : (index, index) -> index
  %91 = "index.xor"(%89#0, %89#1) : (index, index) -> index
  "t.use"(%90, %91) : (index, index) -> ()
  "t.write"() : () -> ()
  %92 = "index.xor"(%89#0, %89#1) : (index, index) -> index
}) : () -> ()
