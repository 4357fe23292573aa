%s, %o, %m = "t.s"() : () -> (memref<16xf32>, index, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) : (memref<16xf32>, index, vector<4xi1>) -> vector<1xf32>
// -----
%s, %o, %m = "t.s"() : () -> (memref<16xf32>, vector<4xindex>, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) : (memref<16xf32>, vector<4xindex>, vector<4xi1>) -> vector<4x2xf32>
// -----
%s, %o, %m = "t.s"() : () -> (i64, index, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 2 : i64}> : (i64, index, vector<4xi1>) -> vector<2xf32>
// -----
%s, %o, %m = "t.s"() : () -> (i64, vector<4xindex>, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 1 : i64}> : (i64, vector<4xindex>, vector<4xi1>) -> f32
// -----
%s, %o, %m = "t.s"() : () -> (i64, vector<1xindex>, i1)
%r = "xegpu.load"(%s, %o, %m) : (i64, vector<1xindex>, i1) -> f32
// -----
%s, %o, %m = "t.s"() : () -> (i64, vector<2x2xindex>, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) : (i64, vector<2x2xindex>, vector<4xi1>) -> f32
// -----
%s, %o, %m = "t.s"() : () -> (memref<16xf16>, vector<4xindex>, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) : (memref<16xf16>, vector<4xindex>, vector<4xi1>) -> vector<1xf32>
// -----
%s, %o, %m = "t.s"() : () -> (memref<16xf16>, index, i1)
%r = "xegpu.load"(%s, %o, %m) : (memref<16xf16>, index, i1) -> vector<2xf32>
// -----
%s, %o, %m = "t.s"() : () -> (memref<16xf16>, index, i1)
%r = "xegpu.load"(%s, %o, %m) : (memref<16xf16>, index, i1) -> vector<1xf32>
// -----
%s, %o, %m = "t.s"() : () -> (i64, vector<1xindex>, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 2 : i64}> : (i64, vector<1xindex>, vector<4xi1>) -> f32
// -----
%s, %o, %m = "t.s"() : () -> (memref<16xf32>, vector<4xindex>, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 2 : i64}> : (memref<16xf32>, vector<4xindex>, vector<4xi1>) -> f32
// -----
%s, %o, %m = "t.s"() : () -> (i64, vector<2x2xindex>, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 2 : i64}> : (i64, vector<2x2xindex>, vector<4xi1>) -> f32
// -----
%s, %o, %m = "t.s"() : () -> (i64, vector<1xindex>, i1)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 2 : i64}> : (i64, vector<1xindex>, i1) -> vector<4xf32>
// -----
%s, %o, %m = "t.s"() : () -> (i64, vector<2x2xindex>, i1)
%r = "xegpu.load"(%s, %o, %m) : (i64, vector<2x2xindex>, i1) -> vector<1xf32>
// -----
%s, %o, %m = "t.s"() : () -> (memref<16xf32>, vector<4xindex>, i1)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 2 : i64}> : (memref<16xf32>, vector<4xindex>, i1) -> vector<4xf32>
// -----
%s, %o, %m = "t.s"() : () -> (i64, index, i1)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 1 : i64}> : (i64, index, i1) -> f32
// -----
%s, %o, %m = "t.s"() : () -> (memref<16xf32>, index, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 2 : i64}> : (memref<16xf32>, index, vector<4xi1>) -> vector<4x2xf32>
// -----
%s, %o, %m = "t.s"() : () -> (memref<16xf32>, index, i1)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 2 : i64}> : (memref<16xf32>, index, i1) -> vector<2xf32>
// -----
%s, %o, %m = "t.s"() : () -> (i64, vector<1xindex>, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) : (i64, vector<1xindex>, vector<4xi1>) -> vector<4xf32>
// -----
%s, %o, %m = "t.s"() : () -> (i64, index, i1)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 1 : i64}> : (i64, index, i1) -> vector<1xf32>
// -----
%s, %o, %m = "t.s"() : () -> (memref<16xf32>, vector<4xindex>, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) : (memref<16xf32>, vector<4xindex>, vector<4xi1>) -> vector<4xf32>
// -----
%s, %o, %m = "t.s"() : () -> (i64, index, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 2 : i64}> : (i64, index, vector<4xi1>) -> vector<4xf32>
// -----
%s, %o, %m = "t.s"() : () -> (memref<16xf32>, vector<4xindex>, vector<4xi1>)
%r = "xegpu.load"(%s, %o, %m) <{chunk_size = 2 : i64}> : (memref<16xf32>, vector<4xindex>, vector<4xi1>) -> vector<4xf32>
// -----
%s, %o, %m = "t.s"() : () -> (i64, index, i1)
%r = "xegpu.load"(%s, %o, %m) : (i64, index, i1) -> vector<2xf32>
// -----
%s, %o, %m, %v = "t.s"() : () -> (, (i64, vector<4xindex>, i1))
"xegpu.store"(%v, %s, %o, %m) : ((i64, vector<4xindex>, i1), ) -> ()
// -----
%s, %o, %m, %v = "t.s"() : () -> (, (i64, vector<1xindex>, vector<4xi1>))
"xegpu.store"(%v, %s, %o, %m) : ((i64, vector<1xindex>, vector<4xi1>), ) -> ()
// -----
%s, %o, %m, %v = "t.s"() : () -> (, (i64, index, i1))
"xegpu.store"(%v, %s, %o, %m) <{chunk_size = 2 : i64}> : ((i64, index, i1), ) -> ()
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, vector<6xi32>)
"xevm.blockstore"(%0, %1) : (!llvm.ptr<3>, vector<6xi32>) -> ()
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, vector<16xi32>)
"xevm.blockstore"(%0, %1) : (!llvm.ptr<3>, vector<16xi32>) -> ()
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, vector<16xi8>)
"xevm.blockstore"(%0, %1) : (!llvm.ptr<3>, vector<16xi8>) -> ()
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<3>, vector<6xi8>)
"xevm.blockstore"(%0, %1) : (!llvm.ptr<3>, vector<6xi8>) -> ()
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<1>, i8)
"xevm.blockstore"(%0, %1) : (!llvm.ptr<1>, i8) -> ()
// -----
%0,%1 = "t.source"() : () -> (!llvm.ptr<1>, vector<1xi8>)
"xevm.blockstore"(%0, %1) : (!llvm.ptr<1>, vector<1xi8>) -> ()
// -----
%0 = "t.source"() : () -> (!llvm.ptr<1>)
%1 = "xevm.blockload"(%0) : (!llvm.ptr<1>) -> vector<6xi16>
// -----
%0 = "t.source"() : () -> (!llvm.ptr<1>)
%1 = "xevm.blockload"(%0) : (!llvm.ptr<1>) -> vector<3xi8>
// -----
%0 = "t.source"() : () -> (!llvm.ptr<1>)
%1 = "xevm.blockload"(%0) : (!llvm.ptr<1>) -> vector<16xi64>
// -----
%0 = "t.source"() : () -> (!llvm.ptr<1>)
%1 = "xevm.blockload"(%0) : (!llvm.ptr<1>) -> i64
