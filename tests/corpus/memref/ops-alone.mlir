#map = affine_map<(d0) -> (d0)>
"builtin.module"() ({
  %0:2 = "t.src"() : () -> (index, index)
  %1 = "memref.alloc"(%0#0, %0#1) <{operandSegmentSizes = array<i32: 2, 0>}> : (index, index) -> memref<?x?xf8E4M3, 3>
  %2 = "memref.alloc"(%0#0, %0#1) <{operandSegmentSizes = array<i32: 2, 0>}> : (index, index) -> memref<?x?xf8E4M3, 3>
  "t.use"(%1, %2) : (memref<?x?xf8E4M3, 3>, memref<?x?xf8E4M3, 3>) -> ()
  "t.write"() : () -> ()
  %3 = "memref.alloc"(%0#0, %0#1) <{operandSegmentSizes = array<i32: 2, 0>}> : (index, index) -> memref<?x?xf8E4M3, 3>
  %4 = "t.src"() : () -> memref<?xi2>
  %5 = "memref.assume_alignment"(%4) <{alignment = 8 : i32}> : (memref<?xi2>) -> memref<?xi2>
  %6 = "memref.assume_alignment"(%4) <{alignment = 8 : i32}> : (memref<?xi2>) -> memref<?xi2>
  "t.use"(%5, %6) : (memref<?xi2>, memref<?xi2>) -> ()
  "t.write"() : () -> ()
  %7 = "memref.assume_alignment"(%4) <{alignment = 8 : i32}> : (memref<?xi2>) -> memref<?xi2>
  %8 = "t.src"() : () -> memref<?x?xi16, #gpu.address_space<workgroup>>
  %9 = "memref.cast"(%8) : (memref<?x?xi16, #gpu.address_space<workgroup>>) -> memref<?x?xi16, #gpu.address_space<workgroup>>
  %10 = "memref.cast"(%8) : (memref<?x?xi16, #gpu.address_space<workgroup>>) -> memref<?x?xi16, #gpu.address_space<workgroup>>
  "t.use"(%9, %10) : (memref<?x?xi16, #gpu.address_space<workgroup>>, memref<?x?xi16, #gpu.address_space<workgroup>>) -> ()
  "t.write"() : () -> ()
  %11 = "memref.cast"(%8) : (memref<?x?xi16, #gpu.address_space<workgroup>>) -> memref<?x?xi16, #gpu.address_space<workgroup>>
  %12 = "t.src"() : () -> memref<i32>
  %13 = "memref.collapse_shape"(%12) <{reassociation = []}> : (memref<i32>) -> memref<i32>
  %14 = "memref.collapse_shape"(%12) <{reassociation = []}> : (memref<i32>) -> memref<i32>
  "t.use"(%13, %14) : (memref<i32>, memref<i32>) -> ()
  "t.write"() : () -> ()
  %15 = "memref.collapse_shape"(%12) <{reassociation = []}> : (memref<i32>) -> memref<i32>
  %16:2 = "t.src"() : () -> (memref<i2>, memref<i2>)
  "memref.copy"(%16#0, %16#1) : (memref<i2>, memref<i2>) -> ()
  %17 = "t.src"() : () -> memref<1x2x3xi1>
  "memref.dealloc"(%17) : (memref<1x2x3xi1>) -> ()
  %18:2 = "t.src"() : () -> (memref<?xi2>, index)
  %19 = "memref.dim"(%18#0, %18#1) : (memref<?xi2>, index) -> index
  %20 = "memref.dim"(%18#0, %18#1) : (memref<?xi2>, index) -> index
  "t.use"(%19, %20) : (index, index) -> ()
  "t.write"() : () -> ()
  %21 = "memref.dim"(%18#0, %18#1) : (memref<?xi2>, index) -> index
  %22:2 = "t.src"() : () -> (memref<4xf8E4M3FNUZ, strided<[?], offset: ?>>, memref<1x4x4x2xi2>)
  %23:2 = "memref.distinct_objects"(%22#0, %22#1) : (memref<4xf8E4M3FNUZ, strided<[?], offset: ?>>, memref<1x4x4x2xi2>) -> (memref<4xf8E4M3FNUZ, strided<[?], offset: ?>>, memref<1x4x4x2xi2>)
  %24:2 = "memref.distinct_objects"(%22#0, %22#1) : (memref<4xf8E4M3FNUZ, strided<[?], offset: ?>>, memref<1x4x4x2xi2>) -> (memref<4xf8E4M3FNUZ, strided<[?], offset: ?>>, memref<1x4x4x2xi2>)
  "t.use"(%23#0, %23#1, %24#0, %24#1) : (memref<4xf8E4M3FNUZ, strided<[?], offset: ?>>, memref<1x4x4x2xi2>, memref<4xf8E4M3FNUZ, strided<[?], offset: ?>>, memref<1x4x4x2xi2>) -> ()
  "t.write"() : () -> ()
  %25:2 = "memref.distinct_objects"(%22#0, %22#1) : (memref<4xf8E4M3FNUZ, strided<[?], offset: ?>>, memref<1x4x4x2xi2>) -> (memref<4xf8E4M3FNUZ, strided<[?], offset: ?>>, memref<1x4x4x2xi2>)
  %26:4 = "t.src"() : () -> (memref<4x4xi2>, index, index, index)
  "memref.dma_wait"(%26#0, %26#1, %26#2, %26#3) : (memref<4x4xi2>, index, index, index) -> ()
  %27 = "t.src"() : () -> memref<4xi1, strided<[?], offset: ?>>
  %28 = "memref.extract_aligned_pointer_as_index"(%27) : (memref<4xi1, strided<[?], offset: ?>>) -> index
  %29 = "memref.extract_aligned_pointer_as_index"(%27) : (memref<4xi1, strided<[?], offset: ?>>) -> index
  "t.use"(%28, %29) : (index, index) -> ()
  "t.write"() : () -> ()
  %30 = "memref.extract_aligned_pointer_as_index"(%27) : (memref<4xi1, strided<[?], offset: ?>>) -> index
  %31 = "t.src"() : () -> memref<2x3x4xbf16>
  %32 = "memref.memory_space_cast"(%31) : (memref<2x3x4xbf16>) -> memref<2x3x4xbf16>
  %33 = "memref.memory_space_cast"(%31) : (memref<2x3x4xbf16>) -> memref<2x3x4xbf16>
  "t.use"(%32, %33) : (memref<2x3x4xbf16>, memref<2x3x4xbf16>) -> ()
  "t.write"() : () -> ()
  %34 = "memref.memory_space_cast"(%31) : (memref<2x3x4xbf16>) -> memref<2x3x4xbf16>
  %35:3 = "t.src"() : () -> (memref<1x1xtf32>, index, index)
  "memref.prefetch"(%35#0, %35#1, %35#2) <{isDataCache = true, isWrite = true, localityHint = 2 : i32}> : (memref<1x1xtf32>, index, index) -> ()
  %36 = "t.src"() : () -> memref<4x4xi1>
  %37 = "memref.rank"(%36) : (memref<4x4xi1>) -> index
  %38 = "memref.rank"(%36) : (memref<4x4xi1>) -> index
  "t.use"(%37, %38) : (index, index) -> ()
  "t.write"() : () -> ()
  %39 = "memref.rank"(%36) : (memref<4x4xi1>) -> index
  %40 = "t.src"() : () -> memref<2xf8E5M2>
  %41 = "memref.realloc"(%40) : (memref<2xf8E5M2>) -> memref<2xf8E5M2>
  %42 = "memref.realloc"(%40) : (memref<2xf8E5M2>) -> memref<2xf8E5M2>
  "t.use"(%41, %42) : (memref<2xf8E5M2>, memref<2xf8E5M2>) -> ()
  "t.write"() : () -> ()
  %43 = "memref.realloc"(%40) : (memref<2xf8E5M2>) -> memref<2xf8E5M2>
  %44:2 = "t.src"() : () -> (memref<*xui16>, memref<4xi16, #gpu.address_space<workgroup>>)
  %45 = "memref.reshape"(%44#0, %44#1) : (memref<*xui16>, memref<4xi16, #gpu.address_space<workgroup>>) -> memref<*xui16>
  %46 = "memref.reshape"(%44#0, %44#1) : (memref<*xui16>, memref<4xi16, #gpu.address_space<workgroup>>) -> memref<*xui16>
  "t.use"(%45, %46) : (memref<*xui16>, memref<*xui16>) -> ()
  "t.write"() : () -> ()
  %47 = "memref.reshape"(%44#0, %44#1) : (memref<*xui16>, memref<4xi16, #gpu.address_space<workgroup>>) -> memref<*xui16>
  %48 = "t.src"() : () -> memref<4xsi64, strided<[?], offset: ?>>
  %49 = "memref.transpose"(%48) <{permutation = #map}> : (memref<4xsi64, strided<[?], offset: ?>>) -> memref<4xsi64, strided<[?], offset: ?>>
  %50 = "memref.transpose"(%48) <{permutation = #map}> : (memref<4xsi64, strided<[?], offset: ?>>) -> memref<4xsi64, strided<[?], offset: ?>>
  "t.use"(%49, %50) : (memref<4xsi64, strided<[?], offset: ?>>, memref<4xsi64, strided<[?], offset: ?>>) -> ()
  "t.write"() : () -> ()
  %51 = "memref.transpose"(%48) <{permutation = #map}> : (memref<4xsi64, strided<[?], offset: ?>>) -> memref<4xsi64, strided<[?], offset: ?>>
  %52:3 = "t.src"() : () -> (memref<?xi8>, index, index)
  %53 = "memref.view"(%52#0, %52#1, %52#2) : (memref<?xi8>, index, index) -> memref<?xi8>
  %54 = "memref.view"(%52#0, %52#1, %52#2) : (memref<?xi8>, index, index) -> memref<?xi8>
  "t.use"(%53, %54) : (memref<?xi8>, memref<?xi8>) -> ()
  "t.write"() : () -> ()
  %55 = "memref.view"(%52#0, %52#1, %52#2) : (memref<?xi8>, index, index) -> memref<?xi8>
}) : () -> ()
