"builtin.module"() ({
  %0 = "t.src"() : () -> vector<8xui1>
  %1 = "vector.bitcast"(%0) : (vector<8xui1>) -> vector<8xui1>
  %2 = "vector.bitcast"(%0) : (vector<8xui1>) -> vector<8xui1>
  "t.use"(%1, %2) : (vector<8xui1>, vector<8xui1>) -> ()
  "t.write"() : () -> ()
  %3 = "vector.bitcast"(%0) : (vector<8xui1>) -> vector<8xui1>
  %4 = "t.src"() : () -> vector<[8]x[8]xindex>
  %5 = "vector.broadcast"(%4) : (vector<[8]x[8]xindex>) -> vector<[8]x[8]xindex>
  %6 = "vector.broadcast"(%4) : (vector<[8]x[8]xindex>) -> vector<[8]x[8]xindex>
  "t.use"(%5, %6) : (vector<[8]x[8]xindex>, vector<[8]x[8]xindex>) -> ()
  "t.write"() : () -> ()
  %7 = "vector.broadcast"(%4) : (vector<[8]x[8]xindex>) -> vector<[8]x[8]xindex>
  %8:4 = "t.src"() : () -> (memref<4xi1, strided<[?], offset: ?>>, index, vector<16x16xi1>, vector<16x16xi1>)
  "vector.compressstore"(%8#0, %8#1, %8#2, %8#3) <{alignment = 1 : i64}> : (memref<4xi1, strided<[?], offset: ?>>, index, vector<16x16xi1>, vector<16x16xi1>) -> ()
  %9 = "vector.constant_mask"() <{mask_dim_sizes = array<i64: 3>}> : () -> vector<8xi1>
  %10 = "vector.constant_mask"() <{mask_dim_sizes = array<i64: 3>}> : () -> vector<8xi1>
  "t.use"(%9, %10) : (vector<8xi1>, vector<8xi1>) -> ()
  "t.write"() : () -> ()
  %11 = "vector.constant_mask"() <{mask_dim_sizes = array<i64: 3>}> : () -> vector<8xi1>
  %12:2 = "t.src"() : () -> (index, index)
  %13 = "vector.create_mask"(%12#0, %12#1) : (index, index) -> vector<4x4xi1>
  %14 = "vector.create_mask"(%12#0, %12#1) : (index, index) -> vector<4x4xi1>
  "t.use"(%13, %14) : (vector<4x4xi1>, vector<4x4xi1>) -> ()
  "t.write"() : () -> ()
  %15 = "vector.create_mask"(%12#0, %12#1) : (index, index) -> vector<4x4xi1>
  %16:4 = "t.src"() : () -> (memref<4xi1, #gpu.address_space<workgroup>>, index, vector<1xi1>, vector<1xi1>)
  %17 = "vector.expandload"(%16#0, %16#1, %16#2, %16#3) : (memref<4xi1, #gpu.address_space<workgroup>>, index, vector<1xi1>, vector<1xi1>) -> vector<1xi1>
  %18 = "vector.expandload"(%16#0, %16#1, %16#2, %16#3) : (memref<4xi1, #gpu.address_space<workgroup>>, index, vector<1xi1>, vector<1xi1>) -> vector<1xi1>
  "t.use"(%17, %18) : (vector<1xi1>, vector<1xi1>) -> ()
  "t.write"() : () -> ()
  %19 = "vector.expandload"(%16#0, %16#1, %16#2, %16#3) : (memref<4xi1, #gpu.address_space<workgroup>>, index, vector<1xi1>, vector<1xi1>) -> vector<1xi1>
  %20 = "t.src"() : () -> vector<3xui64>
  %21 = "vector.extract_strided_slice"(%20) <{offsets = [], sizes = [], strides = []}> : (vector<3xui64>) -> vector<3xui64>
  %22 = "vector.extract_strided_slice"(%20) <{offsets = [], sizes = [], strides = []}> : (vector<3xui64>) -> vector<3xui64>
  "t.use"(%21, %22) : (vector<3xui64>, vector<3xui64>) -> ()
  "t.write"() : () -> ()
  %23 = "vector.extract_strided_slice"(%20) <{offsets = [], sizes = [], strides = []}> : (vector<3xui64>) -> vector<3xui64>
  %24:3 = "t.src"() : () -> (vector<32xf16>, vector<32xf16>, vector<32xf16>)
  %25 = "vector.fma"(%24#0, %24#1, %24#2) : (vector<32xf16>, vector<32xf16>, vector<32xf16>) -> vector<32xf16>
  %26 = "vector.fma"(%24#0, %24#1, %24#2) : (vector<32xf16>, vector<32xf16>, vector<32xf16>) -> vector<32xf16>
  "t.use"(%25, %26) : (vector<32xf16>, vector<32xf16>) -> ()
  "t.write"() : () -> ()
  %27 = "vector.fma"(%24#0, %24#1, %24#2) : (vector<32xf16>, vector<32xf16>, vector<32xf16>) -> vector<32xf16>
  %28:5 = "t.src"() : () -> (tensor<2xi1>, index, vector<[8]xi1>, vector<[8]xi1>, vector<[8]xi1>)
  %29 = "vector.gather"(%28#0, %28#1, %28#2, %28#3, %28#4) : (tensor<2xi1>, index, vector<[8]xi1>, vector<[8]xi1>, vector<[8]xi1>) -> vector<[8]xi1>
  %30 = "vector.gather"(%28#0, %28#1, %28#2, %28#3, %28#4) : (tensor<2xi1>, index, vector<[8]xi1>, vector<[8]xi1>, vector<[8]xi1>) -> vector<[8]xi1>
  "t.use"(%29, %30) : (vector<[8]xi1>, vector<[8]xi1>) -> ()
  "t.write"() : () -> ()
  %31 = "vector.gather"(%28#0, %28#1, %28#2, %28#3, %28#4) : (tensor<2xi1>, index, vector<[8]xi1>, vector<[8]xi1>, vector<[8]xi1>) -> vector<[8]xi1>
  %32:3 = "t.src"() : () -> (i1, vector<[4]xi1>, index)
  %33 = "vector.insert"(%32#0, %32#1, %32#2) <{static_position = array<i64: 1>}> : (i1, vector<[4]xi1>, index) -> vector<[4]xi1>
  %34 = "vector.insert"(%32#0, %32#1, %32#2) <{static_position = array<i64: 1>}> : (i1, vector<[4]xi1>, index) -> vector<[4]xi1>
  "t.use"(%33, %34) : (vector<[4]xi1>, vector<[4]xi1>) -> ()
  "t.write"() : () -> ()
  %35 = "vector.insert"(%32#0, %32#1, %32#2) <{static_position = array<i64: 1>}> : (i1, vector<[4]xi1>, index) -> vector<[4]xi1>
  %36:3 = "t.src"() : () -> (memref<4x4xi1, #gpu.address_space<workgroup>>, index, index)
  %37 = "vector.load"(%36#0, %36#1, %36#2) : (memref<4x4xi1, #gpu.address_space<workgroup>>, index, index) -> vector<64xi1>
  %38 = "vector.load"(%36#0, %36#1, %36#2) : (memref<4x4xi1, #gpu.address_space<workgroup>>, index, index) -> vector<64xi1>
  "t.use"(%37, %38) : (vector<64xi1>, vector<64xi1>) -> ()
  "t.write"() : () -> ()
  %39 = "vector.load"(%36#0, %36#1, %36#2) : (memref<4x4xi1, #gpu.address_space<workgroup>>, index, index) -> vector<64xi1>
  %40:4 = "t.src"() : () -> (memref<4xi1, 3>, index, vector<3xi1>, vector<3xi1>)
  %41 = "vector.maskedload"(%40#0, %40#1, %40#2, %40#3) : (memref<4xi1, 3>, index, vector<3xi1>, vector<3xi1>) -> vector<3xi1>
  %42 = "vector.maskedload"(%40#0, %40#1, %40#2, %40#3) : (memref<4xi1, 3>, index, vector<3xi1>, vector<3xi1>) -> vector<3xi1>
  "t.use"(%41, %42) : (vector<3xi1>, vector<3xi1>) -> ()
  "t.write"() : () -> ()
  %43 = "vector.maskedload"(%40#0, %40#1, %40#2, %40#3) : (memref<4xi1, 3>, index, vector<3xi1>, vector<3xi1>) -> vector<3xi1>
  %44:4 = "t.src"() : () -> (memref<2xi1>, index, vector<4x2xi1>, vector<4x2xi1>)
  "vector.maskedstore"(%44#0, %44#1, %44#2, %44#3) : (memref<2xi1>, index, vector<4x2xi1>, vector<4x2xi1>) -> ()
  %45:2 = "t.src"() : () -> (vector<6xi1>, vector<6xi1>)
  %46 = "vector.multi_reduction"(%45#0, %45#1) <{kind = #vector.kind<xor>, reduction_dims = array<i64: 2>}> : (vector<6xi1>, vector<6xi1>) -> vector<6xi1>
  %47 = "vector.multi_reduction"(%45#0, %45#1) <{kind = #vector.kind<xor>, reduction_dims = array<i64: 2>}> : (vector<6xi1>, vector<6xi1>) -> vector<6xi1>
  "t.use"(%46, %47) : (vector<6xi1>, vector<6xi1>) -> ()
  "t.write"() : () -> ()
  %48 = "vector.multi_reduction"(%45#0, %45#1) <{kind = #vector.kind<xor>, reduction_dims = array<i64: 2>}> : (vector<6xi1>, vector<6xi1>) -> vector<6xi1>
  "vector.print"() <{punctuation = #vector.punctuation<newline>}> : () -> ()
  %49 = "t.src"() : () -> vector<[2]xi128>
  %50 = "vector.scalable.extract"(%49) <{pos = 8 : i64}> : (vector<[2]xi128>) -> vector<[2]xi128>
  %51 = "vector.scalable.extract"(%49) <{pos = 8 : i64}> : (vector<[2]xi128>) -> vector<[2]xi128>
  "t.use"(%50, %51) : (vector<[2]xi128>, vector<[2]xi128>) -> ()
  "t.write"() : () -> ()
  %52 = "vector.scalable.extract"(%49) <{pos = 8 : i64}> : (vector<[2]xi128>) -> vector<[2]xi128>
  %53:2 = "t.src"() : () -> (vector<[4]xsi1>, vector<[4]xsi1>)
  %54 = "vector.scalable.insert"(%53#0, %53#1) <{pos = 0 : i64}> : (vector<[4]xsi1>, vector<[4]xsi1>) -> vector<[4]xsi1>
  %55 = "vector.scalable.insert"(%53#0, %53#1) <{pos = 0 : i64}> : (vector<[4]xsi1>, vector<[4]xsi1>) -> vector<[4]xsi1>
  "t.use"(%54, %55) : (vector<[4]xsi1>, vector<[4]xsi1>) -> ()
  "t.write"() : () -> ()
  %56 = "vector.scalable.insert"(%53#0, %53#1) <{pos = 0 : i64}> : (vector<[4]xsi1>, vector<[4]xsi1>) -> vector<[4]xsi1>
  %57 = "t.src"() : () -> vector<2x1xf8E4M3FN>
  %58 = "vector.shape_cast"(%57) : (vector<2x1xf8E4M3FN>) -> vector<2x1xf8E4M3FN>
  %59 = "vector.shape_cast"(%57) : (vector<2x1xf8E4M3FN>) -> vector<2x1xf8E4M3FN>
  "t.use"(%58, %59) : (vector<2x1xf8E4M3FN>, vector<2x1xf8E4M3FN>) -> ()
  "t.write"() : () -> ()
  %60 = "vector.shape_cast"(%57) : (vector<2x1xf8E4M3FN>) -> vector<2x1xf8E4M3FN>
  %61:2 = "t.src"() : () -> (vector<2x1xi1>, vector<2x1xi1>)
  %62 = "vector.shuffle"(%61#0, %61#1) <{mask = array<i64: 0, 0>}> : (vector<2x1xi1>, vector<2x1xi1>) -> vector<2x1xi1>
  %63 = "vector.shuffle"(%61#0, %61#1) <{mask = array<i64: 0, 0>}> : (vector<2x1xi1>, vector<2x1xi1>) -> vector<2x1xi1>
  "t.use"(%62, %63) : (vector<2x1xi1>, vector<2x1xi1>) -> ()
  "t.write"() : () -> ()
  %64 = "vector.shuffle"(%61#0, %61#1) <{mask = array<i64: 0, 0>}> : (vector<2x1xi1>, vector<2x1xi1>) -> vector<2x1xi1>
  %65 = "vector.step"() : () -> vector<[2]xindex>
  %66 = "vector.step"() : () -> vector<[2]xindex>
  "t.use"(%65, %66) : (vector<[2]xindex>, vector<[2]xindex>) -> ()
  "t.write"() : () -> ()
  %67 = "vector.step"() : () -> vector<[2]xindex>
  %68 = "t.src"() : () -> vector<4x8xsi8>
  %69 = "vector.transpose"(%68) <{permutation = array<i64: 0, 1>}> : (vector<4x8xsi8>) -> vector<4x8xsi8>
  %70 = "vector.transpose"(%68) <{permutation = array<i64: 0, 1>}> : (vector<4x8xsi8>) -> vector<4x8xsi8>
  "t.use"(%69, %70) : (vector<4x8xsi8>, vector<4x8xsi8>) -> ()
  "t.write"() : () -> ()
  %71 = "vector.transpose"(%68) <{permutation = array<i64: 0, 1>}> : (vector<4x8xsi8>) -> vector<4x8xsi8>
  %72 = "t.src"() : () -> memref<1x4x4x2xi1>
  %73 = "vector.type_cast"(%72) : (memref<1x4x4x2xi1>) -> memref<1x4x4x2xi1>
  %74 = "vector.type_cast"(%72) : (memref<1x4x4x2xi1>) -> memref<1x4x4x2xi1>
  "t.use"(%73, %74) : (memref<1x4x4x2xi1>, memref<1x4x4x2xi1>) -> ()
  "t.write"() : () -> ()
  %75 = "vector.type_cast"(%72) : (memref<1x4x4x2xi1>) -> memref<1x4x4x2xi1>
  %76 = "vector.vscale"() : () -> index
  %77 = "vector.vscale"() : () -> index
  "t.use"(%76, %77) : (index, index) -> ()
  "t.write"() : () -> ()
  %78 = "vector.vscale"() : () -> index
}) : () -> ()
