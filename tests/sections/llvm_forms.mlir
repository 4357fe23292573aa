llvm.func @g(i32, index)
// -----
llvm.func @g() -> (i32, i32)
// -----
llvm.func @g() -> index
// -----
llvm.func @g() -> !llvm.void
// -----
llvm.func @g(!llvm.void)
// -----
llvm.func @g(..., i32)
// -----
llvm.func @g(%a: i32, ...) { llvm.return }
// -----
llvm.func @g(i32) { llvm.return }
// -----
llvm.func @g() {}
// -----
llvm.func @g() {
// -----
llvm.func private @g()
// -----
llvm.func hidden internal @g()
// -----
llvm.func @g() vscale_range(1) 
// -----
llvm.func @g() vscale_range 1
// -----
llvm.func @g() vscale_range(1, 99999999999) 
// -----
llvm.func @g() vscale_range(-1, 9) 
// -----
llvm.func @g() comdat @x
// -----
llvm.func @g() comdat(x)
// -----
llvm.func @g() comdat("x")
// -----
llvm.func @g() comdat(@x::@y) vscale_range(1, 2)
// -----
llvm.func @g() attributes {linkage = #llvm.linkage<internal>} { llvm.return }
// -----
llvm.func @g() attributes {sym_name = "x"}
// -----
llvm.func @g() attributes {function_type = i32}
// -----
llvm.func @g() attributes {CConv = #llvm.cconv<fastcc>}
// -----
llvm.func @g() attributes {CConv = 3}
// -----
llvm.func fastcc @g() attributes {CConv = #llvm.cconv<fastcc>}
// -----
llvm.func @g(i32 {llvm.noundef}) attributes {arg_attrs = [{}]}
// -----
llvm.func @g(i32) attributes {arg_attrs = [{llvm.noundef}]}
// -----
llvm.func comdat(@x::@y)
// -----
llvm.func extern_weak protected unnamed_addr @g() attributes {visibility_ = 0 : i64}
// -----
llvm.func @g() attributes {visibility_ = 1 : i64, unnamed_addr = 1 : i64}
// -----
llvm.func "x"()
// -----
llvm.func cc_11 @g(%a: i32 {llvm.noundef} loc("x")) -> (!llvm.struct<(i32)> {llvm.noundef}) { llvm.unreachable }
// -----
llvm.func @g() -> ((i32) -> i32)
// -----
llvm.func @g() -> (!llvm.array<2 x i32>)
// -----
llvm.func @g() -> ()
// -----
llvm.func @g() -> !llvm.func<i32 ()>
// -----
llvm.func @g(!llvm.func<i32 ()>)
// -----
llvm.func @g(tensor<2xi32>)
// -----
llvm.func @g(vector<2x3xi32>)
// -----
llvm.func @g(si32)
// -----
llvm.func @g(f8E4M3FN)
// -----
llvm.func @g(tf32)
// -----
llvm.func @g(!llvm.metadata, !llvm.token, !llvm.label)
// -----
llvm.func @g() -> !llvm.token
// -----
llvm.func @g() -> !llvm.metadata
// -----
llvm.func @g() attributes {unnamed_addr = 0 : i64} foo
// -----
llvm.func none @g()
// -----
llvm.mlir.global @a(3 : i32) : i32
// -----
llvm.mlir.global internal constant @a(3 : i32)
// -----
llvm.mlir.global @a("xx\00") 
// -----
llvm.mlir.global @a("xx\00") : !llvm.array<3 x i8>
// -----
llvm.mlir.global @a("xx\00") : i32, i32
// -----
llvm.mlir.global @a(3 : i32) : i32, i32 {}
// -----
llvm.mlir.global @a() : i32 {}
// -----
llvm.mlir.global @a() : i32 { %0 = llvm.mlir.constant(1 : i32) : i32
 llvm.return %0 : i32 }
// -----
llvm.mlir.global @a : i32
// -----
llvm.mlir.global @a
// -----
llvm.mlir.global a
// -----
llvm.mlir.global @a(x) : i32
// -----
llvm.mlir.global @a(3 : i32 : i32
// -----
llvm.mlir.global @a(3 : i32) comdat(3) {addr_space = 1 : i32} : i32
// -----
llvm.mlir.global @a(3 : i32) {constant} : i32
// -----
llvm.mlir.global constant @a(3 : i32) {constant} : i32
// -----
llvm.mlir.global @a(3 : i32) {linkage = #llvm.linkage<internal>} : i32
// -----
llvm.mlir.global @a(3 : i32) {value = 4 : i32} : i32
// -----
llvm.mlir.global @a() {value = 4 : i32} : i32
// -----
llvm.mlir.global @a(3 : i32) {sym_name = "x"} : i32
// -----
llvm.mlir.global @a(3 : i32) {global_type = i32} : i32
// -----
llvm.mlir.global @a(3 : i32) {addr_space = 1} : i32
// -----
llvm.mlir.global hidden thread_local unnamed_addr constant @a(3) : i64
// -----
llvm.mlir.global thread_local hidden unnamed_addr constant @a(3) : i64
// -----
llvm.mlir.global external constant thread_local @a(3) : i64
// -----
llvm.mlir.global external @a(3) {thread_local_, dso_local, externally_initialized} : i64
// -----
llvm.mlir.global external @a(3) : i64 loc("x")
// -----
llvm.mlir.global external @a(3) : 
// -----
llvm.mlir.global external @a("ab") {foo} loc("x")
// -----
llvm.mlir.global external @a(#llvm.undef) : i32
// -----
llvm.mlir.global @a(@b) : !llvm.ptr
// -----
llvm.mlir.global @a(dense<[1,2]> : tensor<2xi32>) : !llvm.array<2 x i32>
// -----
llvm.mlir.global @a(1) {sym_visibility = "private"} : i64
// -----
llvm.mlir.alias external @c : i32 { %0 = llvm.mlir.zero : !llvm.ptr
 llvm.return %0 : !llvm.ptr }
// -----
llvm.mlir.alias @c : i32 { %0 = llvm.mlir.zero : !llvm.ptr
 llvm.return %0 : !llvm.ptr }
// -----
llvm.mlir.alias @c : i32 
// -----
llvm.mlir.alias @c : i32, i32 { %0 = llvm.mlir.zero : !llvm.ptr
 llvm.return %0 : !llvm.ptr }
// -----
llvm.mlir.alias @c { %0 = llvm.mlir.zero : !llvm.ptr
 llvm.return %0 : !llvm.ptr }
// -----
llvm.mlir.alias c : i32
// -----
llvm.mlir.alias weak hidden thread_local unnamed_addr @c : i32 {}
// -----
llvm.mlir.alias thread_local hidden @c : i32 {}
// -----
llvm.mlir.alias @c {alias_type = i32} : i32 {}
// -----
llvm.mlir.alias @c {dso_local, thread_local_} : i32 {}
// -----
llvm.mlir.alias @c {linkage = 3} : i32 {}
// -----
llvm.mlir.ifunc foo @c : !llvm.func<i32 ()>, !llvm.ptr @res
// -----
llvm.mlir.ifunc internal unnamed_addr hidden @c : !llvm.func<i32 ()>, !llvm.ptr @res
// -----
module {
  llvm.func @g(i32) -> i32
  llvm.func @v(i32, ...) -> i32
  llvm.func @n()
  llvm.comdat @cd {
    llvm.comdat_selector @x any
  }
  llvm.func internal hidden local_unnamed_addr fastcc @decl(%arg0: i32, %arg1: !llvm.ptr {llvm.noalias}) vscale_range(1, 16) comdat(@cd::@x) attributes {alignment = 8 : i64, convergent, dso_local, foo = 1 : i32, garbageCollector = "s", personality = @g, section = "xx", sym_visibility = "private"} {
    llvm.return
  }
  llvm.func protected unnamed_addr @d2(...) -> (i32 {llvm.noundef}) attributes {sym_visibility = "nested"}
  llvm.func @d3(i32 {llvm.noundef}, ...) -> !llvm.ptr
  llvm.func @f(%arg0: i32, %arg1: !llvm.ptr, %arg2: i64, %arg3: f32, %arg4: vector<4xi32>) {
    %0 = llvm.alloca %arg0 x i32 : (i32) -> !llvm.ptr
    %1 = llvm.alloca inalloca %arg2 x !llvm.struct<(i32, ptr)> {alignment = 8 : i64, foo} : (i64) -> !llvm.ptr<5>
    %2 = llvm.icmp "slt" %arg0, %arg0 {bar} : i32
    %3 = llvm.icmp "uge" %arg4, %arg4 : vector<4xi32>
    %4 = llvm.fcmp "_true" %arg3, %arg3 : f32
    %5 = llvm.fcmp "oeq" %arg3, %arg3 {fastmathFlags = #llvm.fastmath<nnan, ninf>} : f32
    %6 = llvm.getelementptr inbounds %arg1[%arg0, 1, %arg2] {foo} : (!llvm.ptr, i32, i64) -> !llvm.ptr, !llvm.struct<(i32, array<3 x i32>)>
    %8 = llvm.getelementptr inbounds|nuw %arg1[-4] : (!llvm.ptr) -> !llvm.ptr, i8
    %9 = llvm.getelementptr nuw %arg1[%arg4] : (!llvm.ptr, vector<4xi32>) -> vector<4x!llvm.ptr>, i8
    llvm.return
  }
}
// -----
module {
  llvm.func @g(i32) -> i32
  llvm.comdat @cd {
    llvm.comdat_selector @x any
  }
  llvm.mlir.global internal hidden thread_local local_unnamed_addr constant @a(5 : i32) comdat(@cd::@x) {addr_space = 0 : i32, alignment = 4 : i64, dso_local, externally_initialized, foo, section = "x"} : i32
  llvm.mlir.global external protected unnamed_addr @b("abc") {addr_space = 3 : i32}
  llvm.mlir.global external @b2() {addr_space = 0 : i32} : !llvm.array<3 x i8>
  llvm.mlir.global external @b3(dense<1.000000e+00> : vector<3xf32>) {addr_space = 0 : i32} : vector<3xf32>
  llvm.mlir.global external @b4(1.000000e+00 : f64) {addr_space = 0 : i32} : f64
  llvm.mlir.global common @b5(0.000000e+00 : f64) {addr_space = 0 : i32} : f64
  llvm.mlir.global external constant @b6() {addr_space = 0 : i32} : f64 {
    %0 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    llvm.return %0 : f64
  }
  llvm.mlir.global external constant @b7() {addr_space = 0 : i32} : !llvm.ptr {
    %0 = llvm.mlir.addressof @g : !llvm.ptr
    llvm.return %0 : !llvm.ptr
  }
  llvm.mlir.global external @b8(true) {addr_space = 0 : i32} : i1
  llvm.mlir.global external @b9(3 : i64) {addr_space = 0 : i32} : i64
  llvm.mlir.global external @b10([1, 2]) {addr_space = 0 : i32} : !llvm.array<2 x i64>
  llvm.mlir.global external @b11(#llvm.zero) {addr_space = 0 : i32} : !llvm.array<2 x i64>
  llvm.mlir.alias weak hidden thread_local local_unnamed_addr @c {dso_local, foo} : i32 {
    %0 = llvm.mlir.addressof @a : !llvm.ptr
    llvm.return %0 : !llvm.ptr
  }
  llvm.mlir.alias external @c2 : i32 {
    %0 = llvm.mlir.addressof @a : !llvm.ptr
    llvm.return %0 : !llvm.ptr
  }
  llvm.mlir.ifunc external hidden local_unnamed_addr @foo : !llvm.func<f32 (i64)>, !llvm.ptr @res {dso_local, zz}
  llvm.mlir.ifunc weak @foo2 : !llvm.func<f32 (i64)>, !llvm.ptr @res
  llvm.func @res() -> !llvm.ptr {
    %0 = llvm.mlir.zero : !llvm.ptr
    llvm.return %0 : !llvm.ptr
  }
  llvm.func @f(%arg0: i32, %arg1: !llvm.ptr, %arg2: i64, %arg3: f32, %arg4: vector<4xi32>, %arg5: !llvm.struct<(i32, array<2 x i8>)>, %arg6: vector<[4]xf32>, %arg7: i8) {
    %0 = llvm.extractvalue %arg5[1, 0] {foo} : !llvm.struct<(i32, array<2 x i8>)> 
    %1 = llvm.insertvalue %arg7, %arg5[1, 0] {foo} : !llvm.struct<(i32, array<2 x i8>)> 
    %2 = llvm.shufflevector %arg4, %arg4 [0, 5, -1] {foo} : vector<4xi32> 
    %3 = llvm.shufflevector %arg6, %arg6 [0, 0, 0, 0] : vector<[4]xf32> 
    llvm.switch %arg0 : i32, ^bb1 [
    ] {foo}
  ^bb1:  // pred: ^bb0
    llvm.switch %arg2 : i64, ^bb2(%arg0 : i32) [
      1: ^bb3,
      -5: ^bb2(%arg0 : i32),
      7: ^bb4(%arg0, %arg2 : i32, i64)
    ] {branch_weights = array<i32: 1, 2, 3, 4>, foo}
  ^bb2(%4: i32):  // 3 preds: ^bb1, ^bb1, ^bb2
    llvm.indirectbr %arg1 : !llvm.ptr, [
    ^bb3,
    ^bb2(%arg0 : i32)
    ] {foo}
  ^bb3:  // 2 preds: ^bb1, ^bb2
    llvm.indirectbr %arg1 : !llvm.ptr, []
  ^bb4(%5: i32, %6: i64):  // pred: ^bb1
    llvm.return
  }
}

// -----

llvm.func @exchange(%p: !llvm.ptr, %v: i32, %q: !llvm.ptr) {
  %0 = llvm.cmpxchg %p, %v, %v acq_rel acquire {alignment = 4 : i64} : !llvm.ptr, i32
  %1 = llvm.extractvalue %0[0] : !llvm.struct<(i32, i1)>
  %2 = llvm.cmpxchg weak volatile %p, %q, %q monotonic monotonic : !llvm.ptr, !llvm.ptr
  %3 = llvm.extractvalue %2[1] : !llvm.struct<(ptr, i1)>
  llvm.return
}
// -----
llvm.func @f(%a: i32) -> i32 {
  %0 = llvm.add %a, %a {overflowFlags = 3 : i32} : i32
  llvm.return %0 : i32
}
// -----
llvm.func @f(%a: i32, %b: i32) -> i32 {
  %0 = llvm.add %a, %b overflow<nuw> {overflowFlags = 2 : i32} : i32
  llvm.return %0 : i32
}
// -----
llvm.func @f(%a: i32, %b: i32) -> i32 {
  %0 = llvm.add %a, %b overflow<nuw> {x} : i32
  llvm.return %0 : i32
}
// -----
llvm.func @f(%a: i32) -> i64 {
  %0 = llvm.zext nneg %a {nonNeg} : i32 to i64
  llvm.return %0 : i64
}
// -----
llvm.func @f(%a: f32) -> f32 {
  %0 = llvm.fadd %a, %a {fastmathFlags = #llvm.fastmath<fast>} : f32
  llvm.return %0 : f32
}
// -----
llvm.func @f(%a: f32) -> f32 {
  %0 = llvm.fadd %a, %a {fastmathFlags = 3} : f32
  llvm.return %0 : f32
}
// -----
llvm.func @f(%a: i32) -> i32 {
  %0 = llvm.udiv exact %a, %a {isExact} : i32
  llvm.return %0 : i32
}
// -----
llvm.func @f(%a: i32) -> i32 {
  %0 = llvm.udiv %a, %a {isExact} : i32
  llvm.return %0 : i32
}
// -----
func.func @f(%p: !llvm.ptr) {
  %0 = llvm.va_arg %p : () -> i32
  return
}
// -----
func.func @f(%a: i32) {
  %0 = llvm.alloca %a x i32 : (i32) -> si8
  return
}
// -----
func.func @f(%c: i1, %a: i32) {
  %0 = llvm.select %c, %a : i1, i32
  return
}
// -----
func.func @f() {
  %0 = llvm.blockaddress < = @f, tag = <id = 1>> : !llvm.ptr
  return
}
// -----
func.func @f() {
  %0 = llvm.blockaddress <function = @f, tag = <x = 1>> : !llvm.ptr
  return
}
// -----
func.func @f(%p: !llvm.ptr) {
  %0 = llvm.getelementptr inbounds %p[1] : () -> !llvm.ptr, i32
  return
}
// -----
func.func @f(%a: i32) {
  %0 = llvm.extractvalue %a[0] : si8
  return
}
// -----
func.func @f(%a: !llvm.struct<(i32, f8E4M3FN)>) {
  %0 = llvm.extractvalue %a[0] : !llvm.struct<(i32, f8E4M3FN)>
  return
}
// -----
func.func @f() {
  %0 = llvm.mlir.none : i32
  return
}
// -----
func.func @f() {
  %0 = llvm.mlir.none :
  return
}
// -----
func.func @f() {
  llvm.inline_asm tail_call_kind = <> "q", "" : () -> ()
  return
}
// -----
func.func @f() {
  llvm.inline_asm tail_call_kind = <vector> "q", "" : () -> ()
  return
}
// -----
llvm.intr.ubsantrap
// -----
llvm.intr.ubsantrap <{a, failureKind = 3 : i8, b}>
// -----
llvm.intr.ubsantrap {failureKind = 3 : i8}
// -----
llvm.intr.ubsantrap <3>
// -----
llvm.intr.ubsantrap <{failureKind = 3 : i8}> {failureKind = 4 : i8}
// -----
llvm.func @f(%p : i32) {
  llvm.indirectbr %p : i32, ^bb1
^bb1:
 llvm.return
}
// -----
llvm.func @f(%p : !llvm.ptr) {
  llvm.indirectbr %p : !llvm.ptr, ^bb1
^bb1:
 llvm.return
}
// -----
llvm.func @f(%p : !llvm.ptr) {
  llvm.indirectbr %p : !llvm.ptr<1>, [^bb1]
^bb1:
 llvm.return
}
// -----
llvm.func @f(%p : !llvm.ptr) {
  llvm.indirectbr %p : <1>, [^bb1]
^bb1:
 llvm.return
}
// -----
llvm.func @f(%p : !llvm.ptr) {
  llvm.indirectbr %p : , [^bb1]
^bb1:
 llvm.return
}
// -----
llvm.func @f(%p : !llvm.ptr) {
  llvm.indirectbr %p : [^bb1]
^bb1:
 llvm.return
}
// -----
func.func @f(%a: i32) {
  %0 = rocdl.permlane32.swap %a, %a, false, true : (i32, i32) -> i32
  return
}
// -----
func.func @f(%a: i32) {
  %0 = rocdl.permlane16.swap %a, %a, false, true : (i32, i32) -> i32
  return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr i32 %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr inbounds|i32 %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
