%p, %v = "t.s"() : () -> (!llvm.ptr<7>, i32)
%r = llvm.cmpxchg %p, %v, %v acq_rel monotonic : !llvm.ptr<7>, i32
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr<7>, !llvm.ptr<7>)
%r = llvm.cmpxchg %p, %v, %v acq_rel monotonic : !llvm.ptr<7>, !llvm.ptr<7>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<7>)
%r = llvm.cmpxchg %p, %v, %v acq_rel monotonic : !llvm.ptr, !llvm.ptr<7>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<7>)
%r = "llvm.cmpxchg"(%p, %v, %v) <{success_ordering = 4 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, !llvm.ptr<7>, !llvm.ptr<7>) -> !llvm.struct<(ptr<7>, i1)>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<7>)
%r = "llvm.cmpxchg"(%p, %v, %v) <{success_ordering = 4 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, !llvm.ptr<7>, !llvm.ptr<7>) -> !llvm.struct<(ptr<3>, i1)>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<7>)
%r = "llvm.cmpxchg"(%p, %v, %v) <{success_ordering = 4 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, !llvm.ptr<7>, !llvm.ptr<7>) -> !llvm.struct<(ptr, i1)>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr, !llvm.ptr<7>)
%r = "llvm.cmpxchg"(%p, %v, %v) <{success_ordering = 4 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, !llvm.ptr<7>, !llvm.ptr<7>) -> !llvm.struct<(i32, i1)>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr, f32)
%r = llvm.cmpxchg %p, %v, %v acq_rel monotonic : !llvm.ptr, f32
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr, vector<2xf32>)
%r = llvm.cmpxchg %p, %v, %v acq_rel monotonic : !llvm.ptr, vector<2xf32>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr, i7)
%r = llvm.cmpxchg %p, %v, %v acq_rel monotonic : !llvm.ptr, i7
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr, i128)
%r = llvm.cmpxchg %p, %v, %v acq_rel monotonic : !llvm.ptr, i128
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr, i8)
%r = "llvm.cmpxchg"(%p, %v, %v) <{success_ordering = 4 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, i8, i8) -> !llvm.struct<"x", (i8, i1)>
// -----
%p, %v, %w = "t.s"() : () -> (!llvm.ptr, i8, i16)
%r = "llvm.cmpxchg"(%p, %v, %w) <{success_ordering = 4 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr, i8, i16) -> !llvm.struct<(i8, i1)>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr<3>, i8)
%r = "llvm.cmpxchg"(%p, %v, %v) <{success_ordering = 4 : i64, failure_ordering = 4 : i64}> : (!llvm.ptr<3>, i8, i8) -> !llvm.struct<(i8, i1)>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr<3>, i8)
%r = "llvm.cmpxchg"(%p, %v, %v) <{success_ordering = 1 : i64, failure_ordering = 1 : i64}> : (!llvm.ptr<3>, i8, i8) -> !llvm.struct<(i8, i1)>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr<3>, i8)
%r = "llvm.cmpxchg"(%p, %v, %v) <{success_ordering = 4 : i64, failure_ordering = 6 : i64}> : (!llvm.ptr<3>, i8, i8) -> !llvm.struct<(i8, i1)>
// -----
%p, %v = "t.s"() : () -> (!llvm.ptr<3>, !llvm.struct<(i8)>)
%r = "llvm.cmpxchg"(%p, %v, %v) <{success_ordering = 4 : i64, failure_ordering = 2 : i64}> : (!llvm.ptr<3>, !llvm.struct<(i8)>, !llvm.struct<(i8)>) -> !llvm.struct<(i8, i1)>
// -----
%p = "t.s"() : () -> !llvm.array<2 x ptr<3>>
%v = "t.s"() : () -> !llvm.ptr<3>
%r = llvm.insertvalue %v, %p[0] : !llvm.array<2 x ptr<3>>
// -----
%p = "t.s"() : () -> !llvm.array<2 x ptr<3>>
%v = "t.s"() : () -> !llvm.ptr<4>
%r = "llvm.insertvalue"(%p, %v) <{position = array<i64: 0>}> : (!llvm.array<2 x ptr<3>>, !llvm.ptr<4>) -> !llvm.array<2 x ptr<3>>
// -----
%p = "t.s"() : () -> !llvm.array<2 x ptr<3>>
%v = "t.s"() : () -> !llvm.ptr
%r = "llvm.insertvalue"(%p, %v) <{position = array<i64: 0>}> : (!llvm.array<2 x ptr<3>>, !llvm.ptr) -> !llvm.array<2 x ptr<3>>
// -----
%p = "t.s"() : () -> !llvm.array<2 x ptr<3>>
%v = "t.s"() : () -> i32
%r = "llvm.insertvalue"(%p, %v) <{position = array<i64: 0>}> : (!llvm.array<2 x ptr<3>>, i32) -> !llvm.array<2 x ptr<3>>
// -----
%p = "t.s"() : () -> !llvm.array<2 x ptr<3>>
%r = "llvm.extractvalue"(%p) <{position = array<i64: 0>}> : (!llvm.array<2 x ptr<3>>) -> !llvm.ptr<2>
// -----
%p = "t.s"() : () -> !llvm.array<2 x ptr<3>>
%r = "llvm.extractvalue"(%p) <{position = array<i64: 0>}> : (!llvm.array<2 x ptr<3>>) -> !llvm.ptr<3>
// -----
%p = "t.s"() : () -> !llvm.array<2 x ptr<3>>
%r = "llvm.extractvalue"(%p) <{position = array<i64: 0>}> : (!llvm.array<2 x ptr<3>>) -> i32
// -----
%p = "t.s"() : () -> !llvm.struct<(struct<"a", (i32)>, i8)>
%r = "llvm.extractvalue"(%p) <{position = array<i64: 0>}> : (!llvm.struct<(struct<"a", (i32)>, i8)>) -> !llvm.struct<"a", (i32)>
// -----
%p = "t.s"() : () -> !llvm.struct<(struct<"a", (i32)>, i8)>
%r = "llvm.extractvalue"(%p) <{position = array<i64: 0>}> : (!llvm.struct<(struct<"a", (i32)>, i8)>) -> !llvm.struct<"b", (i32)>
// -----
%p = "t.s"() : () -> !llvm.struct<(struct<"a", (i32)>, i8)>
%r = "llvm.extractvalue"(%p) <{position = array<i64: 0, 0>}> : (!llvm.struct<(struct<"a", (i32)>, i8)>) -> i8
// -----
%a = "t.s"() : () -> i32
%r = llvm.add %a, %a overflow<nuw> : i32
// -----
%a = "t.s"() : () -> f32
%r = llvm.fadd %a, %a {fastmathFlags = #llvm.fastmath<fast>} : f32
// -----
%a = "t.s"() : () -> f32
%r = llvm.fadd %a, %a {fastmathFlags = "x"} : f32
// -----
%a = "t.s"() : () -> i32
%r = llvm.udiv %a, %a {isExact} : i32
// -----
%a = "t.s"() : () -> i32
%r = llvm.zext %a {nonNeg} : i32 to i64
// -----
%a = "t.s"() : () -> !llvm.ptr
%r = llvm.getelementptr %a[0] {noWrapFlags = #llvm.gep_no_wrap_flags<inbounds>} : (!llvm.ptr) -> !llvm.ptr, i8
// -----
%r = llvm.mlir.constant(3.0 : f32) : !llvm.ptr
// -----
%r = llvm.mlir.constant(dense<3.0> : tensor<2xf32>) : !llvm.array<2 x ptr>
// -----
%r = llvm.mlir.constant(dense<3.0> : tensor<2xf32>) : !llvm.array<2 x ppc_fp128>
// -----
%r = llvm.mlir.constant(dense<3.0> : tensor<2xf64>) : !llvm.array<2 x f80>
// -----
%r = llvm.mlir.constant(dense<3.0> : tensor<2x2xf64>) : !llvm.array<2 x vector<2xf64>>
// -----
%r = llvm.mlir.constant(dense<3.0> : tensor<2x2xf64>) : !llvm.array<2 x vector<2xf32>>
// -----
%r = llvm.mlir.constant(dense<3.0> : tensor<2x2xf64>) : !llvm.array<2 x vector<2xi32>>
// -----
%r = llvm.mlir.constant(dense<3> : tensor<2x2xi64>) : !llvm.array<2 x vector<2xf32>>
// -----
%r = llvm.mlir.constant(dense<3> : tensor<2x2xi64>) : !llvm.array<2 x vector<[2]xi32>>
// -----
%r = llvm.mlir.constant(dense<3> : tensor<2x2xi64>) : !llvm.array<2 x vector<2x!llvm.ptr>>
// -----
llvm.func @f(i32)
llvm.func @g(%a : i32) { llvm.call @f(%a) : (i32) -> () 
 llvm.return }
// -----
llvm.func @g(%a : i32) { llvm.call @x::@f(%a) : (i32) -> () 
 llvm.return }
// -----
llvm.func @g(%a : i32) { "llvm.call"(%a) <{callee = @x::@f, operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i32) -> () 
 llvm.return }
// -----
llvm.func @g(%a : i32) { "llvm.call"(%a) <{callee = "f", operandSegmentSizes = array<i32: 1, 0>, op_bundle_sizes = array<i32>}> : (i32) -> () 
 llvm.return }
// -----
module @m { llvm.func @f(i32) }
llvm.func @g(%a : i32) { llvm.call @m::@f(%a) : (i32) -> () 
 llvm.return }
// -----
llvm.func @g() comdat(@c::@d)
// -----
llvm.func @g() comdat(@c)
// -----
llvm.comdat @c { llvm.comdat_selector @d any }
llvm.func @g() comdat(@c::@d)
// -----
llvm.comdat @c { llvm.comdat_selector @d any }
llvm.func @g() comdat(@c::@e)
// -----
llvm.comdat @c { llvm.comdat_selector @d any }
llvm.func @g() comdat(@c)
// -----
llvm.comdat @c { llvm.comdat_selector @d any }
llvm.mlir.global @g() comdat(@c) : i32
// -----
llvm.comdat @c { llvm.comdat_selector @d any }
llvm.mlir.global @g() comdat(@c::@d) : i32
// -----
llvm.mlir.global @g() comdat(@c::@d) : i32
// -----
llvm.func @d()
llvm.mlir.global @g() comdat(@d) : i32
// -----
"llvm.comdat"() <{sym_name = "c"}> ({
^bb0:
  "t.x"() : () -> ()
}) : () -> ()
// -----
"llvm.comdat_selector"() <{comdat = 0 : i64, sym_name = "x"}> : () -> ()
// -----
llvm.comdat @c { llvm.comdat_selector @d foo }
// -----
%a = "t.s"() : () -> i32
%r = llvm.shufflevector %a, %a [0] : i32
// -----
%a = "t.s"() : () -> i32
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 0>}> : (i32, i32) -> vector<1xi32>
// -----
%a = "t.s"() : () -> vector<2xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 0>}> : (vector<2xi32>, vector<2xi32>) -> vector<1xi32>
// -----
%a = "t.s"() : () -> vector<2xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 0>}> : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
// -----
%a = "t.s"() : () -> vector<2xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 4, -1>}> : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
// -----
%a = "t.s"() : () -> vector<2xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: -2, -1>}> : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
// -----
%a = "t.s"() : () -> vector<[2]xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 0, 0>}> : (vector<[2]xi32>, vector<[2]xi32>) -> vector<[2]xi32>
// -----
%a = "t.s"() : () -> vector<[2]xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 0, 1>}> : (vector<[2]xi32>, vector<[2]xi32>) -> vector<[2]xi32>
// -----
%a = "t.s"() : () -> vector<2x2xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 0, 1>}> : (vector<2x2xi32>, vector<2x2xi32>) -> vector<2xi32>
// -----
%a = "t.s"() : () -> vector<2xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 0, 1>}> : (vector<2xi32>, vector<2xi32>) -> vector<2xf32>
// -----
%a = "t.s"() : () -> vector<2xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 0, 1>}> : (vector<2xi32>, vector<2xi32>) -> i32
// -----
%a, %b = "t.s"() : () -> (vector<2xi32>, vector<3xi32>)
%r = "llvm.shufflevector"(%a, %b) <{mask = array<i32: 0, 1>}> : (vector<2xi32>, vector<3xi32>) -> vector<2xi32>
// -----
%a = "t.s"() : () -> vector<2xi32>
%r = llvm.shufflevector %a, %a [] : vector<2xi32>
// -----
%a = "t.s"() : () -> vector<2xi32>
%r = llvm.shufflevector %a, %a [0, 5, 9] : vector<2xi32>
// -----
%a = "t.s"() : () -> vector<2xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32>}> : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
// -----
%a = "t.s"() : () -> vector<2xi32>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i64: 1, 2>}> : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
// -----
%a = "t.s"() : () -> vector<2x!llvm.ptr>
%r = "llvm.shufflevector"(%a, %a) <{mask = array<i32: 1, 2>}> : (vector<2x!llvm.ptr>, vector<2x!llvm.ptr>) -> vector<2x!llvm.ptr>
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a, %i) <{elem_type = i32, rawConstantIndices = array<i32: 1>}> : (!llvm.ptr, i64) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a) <{elem_type = i32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a, %i) <{elem_type = i32, rawConstantIndices = array<i32: -2147483648, 0>}> : (!llvm.ptr, i64) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a, %i) <{elem_type = !llvm.struct<(i32, i8)>, rawConstantIndices = array<i32: 0, -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a) <{elem_type = !llvm.struct<(i32, i8)>, rawConstantIndices = array<i32: 0, 2>}> : (!llvm.ptr) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a) <{elem_type = !llvm.struct<(i32, i8)>, rawConstantIndices = array<i32>}> : (!llvm.ptr) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a, %i, %i) <{elem_type = i8, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64, i64) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a) <{elem_type = !llvm.struct<(ptr<3>, i8)>, rawConstantIndices = array<i32: 0, 0, 1>}> : (!llvm.ptr) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a) <{elem_type = vector<4xi8>, rawConstantIndices = array<i32: 0, 3>}> : (!llvm.ptr) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a) <{elem_type = vector<4xi8>, rawConstantIndices = array<i32: 0, 3, 0>}> : (!llvm.ptr) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a) <{elem_type = !llvm.array<4xi8>, rawConstantIndices = array<i32: 0, 3, 0>}> : (!llvm.ptr) -> !llvm.ptr
// -----
%a, %i = "t.s"() : () -> (!llvm.ptr, i64)
%r = "llvm.getelementptr"(%a) <{elem_type = !llvm.array<4 x i8>, rawConstantIndices = array<i32: 0, 9>}> : (!llvm.ptr) -> !llvm.ptr
// -----
%0,%1 = "t.source"() : () -> (vector<[3]xi32>, i32)
%2 = "llvm.intr.vector.interleave2"(%0, %0) : (vector<[3]xi32>, vector<[3]xi32>) -> vector<[6]xi32>
// -----
%0,%1 = "t.source"() : () -> (vector<[3]xi32>, i32)
%2 = "llvm.intr.vector.interleave2"(%0, %0) : (vector<[3]xi32>, vector<[3]xi32>) -> vector<6xi32>
// -----
%0,%1 = "t.source"() : () -> (vector<3xi32>, i32)
%2 = "llvm.intr.vector.interleave2"(%0, %0) : (vector<3xi32>, vector<3xi32>) -> vector<6xi32>
// -----
%0,%1 = "t.source"() : () -> (vector<3xi32>, i32)
%2 = "llvm.intr.vector.interleave2"(%0, %0) : (vector<3xi32>, vector<3xi32>) -> vector<6xf32>
// -----
llvm.func @a(%a: f64) -> !llvm.ppc_fp128 { llvm.unreachable }
// -----
llvm.func @b(%a: !llvm.x86_amx, %b : !llvm.array<2 x ppc_fp128>, %c : !llvm.struct<(ppc_fp128, x86_amx, ptr)>, ...) -> !llvm.x86_amx
