%r = llvm.mlir.constant(3 : i32) : i32
// -----
%r = llvm.mlir.constant(3 : i32) : i64
// -----
%r = llvm.mlir.constant(3 : i32) : f32
// -----
%r = llvm.mlir.constant(3 : index) : i64
// -----
%r = llvm.mlir.constant(3 : index) : f32
// -----
%r = llvm.mlir.constant(3.0 : f32) : i32
// -----
%r = llvm.mlir.constant(3.0 : f32) : f64
// -----
%r = llvm.mlir.constant(3.0 : f8E4M3FN) : i8
// -----
%r = llvm.mlir.constant(3.0 : f8E4M3FN) : i16
// -----
%r = llvm.mlir.constant(3.0 : bf16) : bf16
// -----
%r = llvm.mlir.constant("abc") : !llvm.array<3 x i8>
// -----
%r = llvm.mlir.constant("abc") : !llvm.array<4 x i8>
// -----
%r = llvm.mlir.constant("abc") : !llvm.array<3 x i16>
// -----
%r = llvm.mlir.constant("abc") : i32
// -----
%r = llvm.mlir.constant("abc") : vector<3xi8>
// -----
%r = llvm.mlir.constant("abc") : tensor<3xi8>
// -----
%r = llvm.mlir.constant(unit) : i32
// -----
%r = llvm.mlir.constant([1, 2]) : i32
// -----
%r = llvm.mlir.constant([1, 2]) : !llvm.struct<(i32, i32)>
// -----
%r = llvm.mlir.constant([1 : i32, 2 : i32]) : !llvm.struct<(i32, i32)>
// -----
%r = llvm.mlir.constant([1 : i32, 2.0 : f32]) : !llvm.struct<(i32, f32)>
// -----
%r = llvm.mlir.constant([1 : i32]) : !llvm.struct<(i32, f32)>
// -----
%r = llvm.mlir.constant([1.0 : f32, 2.0 : f32]) : !llvm.struct<(f32, f32)>
// -----
%r = llvm.mlir.constant([1 : i64, 2 : i32]) : !llvm.struct<(i32, i32)>
// -----
%r = llvm.mlir.constant([1.0 : f64, 2.0 : f32]) : !llvm.struct<(f32, f32)>
// -----
%r = llvm.mlir.constant(["x", unit]) : !llvm.struct<(f32, f32)>
// -----
%r = llvm.mlir.constant(3 : i32) : !llvm.struct<(i32)>
// -----
%r = llvm.mlir.constant(3 : i32) : !llvm.ptr
// -----
%r = llvm.mlir.constant(3 : i32) : vector<2xi32>
// -----
%r = llvm.mlir.constant(dense<1> : vector<2xi32>) : vector<2xi32>
// -----
%r = llvm.mlir.constant(dense<1> : vector<3xi32>) : vector<2xi32>
// -----
%r = llvm.mlir.constant(dense<1> : vector<2xi64>) : vector<2xi32>
// -----
%r = llvm.mlir.constant(dense<1.0> : vector<2xf32>) : vector<2xi32>
// -----
%r = llvm.mlir.constant(dense<1> : tensor<2xi32>) : !llvm.array<2 x i32>
// -----
%r = llvm.mlir.constant(dense<1> : tensor<2xi32>) : !llvm.array<3 x i32>
// -----
%r = llvm.mlir.constant(dense<1> : tensor<2x2xi32>) : !llvm.array<2 x array<2 x i32>>
// -----
%r = llvm.mlir.constant(dense<1> : tensor<2x2xi32>) : !llvm.array<2 x vector<2xi32>>
// -----
%r = llvm.mlir.constant(dense<1> : tensor<2x2xi32>) : !llvm.array<2 x vector<3xi32>>
// -----
%r = llvm.mlir.constant(dense<1> : tensor<2x2xi32>) : !llvm.array<4 x i32>
// -----
%r = llvm.mlir.constant(dense<1> : tensor<2xi32>) : i32
// -----
%r = llvm.mlir.constant(dense<1> : tensor<2xi32>) : !llvm.struct<(i32, i32)>
// -----
%r = llvm.mlir.constant(dense<1> : vector<2xi32>) : vector<[2]xi32>
// -----
%r = llvm.mlir.constant(dense<1> : vector<[2]xi32>) : vector<[2]xi32>
// -----
%r = llvm.mlir.constant(dense<[1, 2]> : vector<[2]xi32>) : vector<[2]xi32>
// -----
%r = llvm.mlir.constant(sparse<[[0]], [1]> : vector<2xi32>) : vector<2xi32>
// -----
%r = llvm.mlir.constant(dense<"a"> : tensor<2x!llvm.ptr>) : !llvm.array<2 x ptr>
// -----
%r = llvm.mlir.constant(array<i32: 1, 2>) : !llvm.array<2 x i32>
// -----
%r = llvm.mlir.constant(array<i32: 1, 2>) : vector<2xi32>
// -----
%r = llvm.mlir.constant(array<i32: 1, 2>) : i32
// -----
%r = llvm.mlir.constant(#llvm.zero) : i32
// -----
%r = llvm.mlir.constant(#llvm.undef) : i32
// -----
%r = llvm.mlir.constant(#llvm.poison) : !llvm.struct<(i32)>
// -----
%r = llvm.mlir.constant(@f) : !llvm.ptr
// -----
%r = llvm.mlir.constant(@f) : i32
// -----
%r = llvm.mlir.constant(i32) : i32
// -----
%r = llvm.mlir.constant(true) : i1
// -----
%r = llvm.mlir.constant(true) : i8
// -----
%r = llvm.mlir.constant(1 : si32) : i32
// -----
%r = llvm.mlir.constant(1 : i32) : !llvm.target<"spirv.Event">
// -----
%r = llvm.mlir.constant(0 : i32) : !llvm.target<"aarch64.svcount">
// -----
%r = llvm.mlir.constant(3.0 : f32) : !llvm.ppc_fp128
// -----
%r = llvm.mlir.constant(3 : i32) : !llvm.ppc_fp128
// -----
%r = llvm.mlir.constant(3 : i32) : !llvm.void
// -----
%r = llvm.mlir.constant(3.0 : f32) : vector<2xf32>
// -----
%r = llvm.mlir.constant(dense<1.0> : vector<2xf8E4M3FN>) : vector<2xi8>
// -----
%r = llvm.mlir.constant([dense<1> : vector<2xi32>]) : !llvm.array<1 x vector<2xi32>>
// -----
%r = llvm.mlir.constant([1 : i32, 2 : i32]) : !llvm.array<2 x i32>
// -----
%r = llvm.mlir.constant(["a", "b"]) : !llvm.array<2 x array<1 x i8>>
// -----
%r = llvm.mlir.constant([1 : i32, 2 : i32]) : vector<2xi32>
// -----
%r = llvm.mlir.constant({a = 1}) : i32
// -----
%r = llvm.mlir.constant(affine_map<() -> ()>) : i32
// -----
%r = llvm.mlir.constant(dense_resource<x> : tensor<2xi32>) : !llvm.array<2 x i32>
// -----
%0 = llvm.mlir.constant([1 : i64, 2 : i32]) : !llvm.struct<(index, i32)>
// -----
%0 = llvm.mlir.constant(#t.x<1> : vector<7xi32>) : vector<2xi32>
// -----
%0 = llvm.mlir.constant(dense<3> : tensor<2x2xi64>) : !llvm.array<100 x vector<[2]xi32>>
