// ----- functions
llvm.func @decl(i32, !llvm.ptr) -> i64
llvm.func @variadic(i32, ...)
llvm.func internal @internal() { llvm.return }
llvm.func private fastcc @fast(%a: i32 {llvm.noundef, llvm.zeroext}, %p: !llvm.ptr {llvm.byval = i32, llvm.align = 8 : i64}) -> (i32 {llvm.signext}) attributes {passthrough = ["noinline", ["k", "v"]], frame_pointer = #llvm.framePointerKind<all>, memory_effects = #llvm.memory_effects<other = none, argMem = read, inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>} { llvm.return %a : i32 }
llvm.func linkonce_odr hidden local_unnamed_addr @hidden() comdat(@c::@any) { llvm.unreachable }
llvm.func @gc() attributes {garbageCollector = "statepoint-example", personality = @pers, section = ".text.x", alignment = 16 : i64, target_cpu = "gfx90a", tune_cpu = "x", target_features = #llvm.target_features<["+sse", "-avx"]>, no_unwind, will_return, vscale_range = #llvm.vscale_range<minRange = 1, maxRange = 2>, uwtable_kind = #llvm.uwtableKind<sync>}
llvm.func @pers(...) -> i32
llvm.comdat @c { llvm.comdat_selector @any any
  llvm.comdat_selector @largest largest }
llvm.func @dso() attributes {dso_local}
llvm.func extern_weak @weak()
// ----- globals
llvm.mlir.global external constant @a(42 : i32) : i32
llvm.mlir.global internal @s("hello\00") {addr_space = 0 : i32} : !llvm.array<6 x i8>
llvm.mlir.global private unnamed_addr constant @u(1.0 : f32) {alignment = 4 : i64, dso_local, section = "sec"} : f32
llvm.mlir.global external @e() {addr_space = 3 : i32, thread_local_} : i64
llvm.mlir.global linkonce @init() : !llvm.struct<(i32, ptr)> {
  %0 = llvm.mlir.undef : !llvm.struct<(i32, ptr)>
  %1 = llvm.mlir.addressof @a : !llvm.ptr
  %2 = llvm.insertvalue %1, %0[1] : !llvm.struct<(i32, ptr)>
  llvm.return %2 : !llvm.struct<(i32, ptr)>
}
llvm.mlir.global weak thread_local @tls(dense<[1, 2]> : tensor<2xi32>) : !llvm.array<2 x i32>
llvm.mlir.global common @cm(0 : i32) : i32
llvm.mlir.global_ctors ctors = [@f], priorities = [0 : i32], data = [#llvm.zero]
llvm.mlir.global_dtors dtors = [@f], priorities = [5 : i32], data = [#llvm.zero]
llvm.mlir.alias external @al : i32 {
  %0 = llvm.mlir.addressof @a : !llvm.ptr
  llvm.return %0 : !llvm.ptr
}
llvm.mlir.ifunc external @ifn : !llvm.func<f32 (i64)>, !llvm.ptr @res
llvm.func @res() -> !llvm.ptr { %0 = llvm.mlir.zero : !llvm.ptr
 llvm.return %0 : !llvm.ptr }
llvm.func @f() { llvm.return }
llvm.module_flags [#llvm.mlir.module_flag<error, "wchar_size", 4 : i32>, #llvm.mlir.module_flag<min, "PIC Level", 2 : i32>]
// ----- integer-ops
llvm.func @f(%a: i32, %b: i32, %c: i64, %v: vector<4xi32>) {
  %0 = llvm.add %a, %b : i32
  %1 = llvm.add %a, %b overflow<nsw, nuw> : i32
  %2 = llvm.sub %a, %b : i32
  %3 = llvm.mul %a, %b overflow<nuw> : i32
  %4 = llvm.udiv %a, %b : i32
  %5 = llvm.sdiv exact %a, %b : i32
  %6 = llvm.urem %a, %b : i32
  %7 = llvm.srem %a, %b : i32
  %8 = llvm.and %a, %b : i32
  %9 = llvm.or disjoint %a, %b : i32
  %10 = llvm.xor %a, %b : i32
  %11 = llvm.shl %a, %b overflow<nsw> : i32
  %12 = llvm.lshr exact %a, %b : i32
  %13 = llvm.ashr %a, %b : i32
  %14 = llvm.icmp "slt" %a, %b : i32
  %15 = llvm.icmp "eq" %v, %v : vector<4xi32>
  %16 = llvm.trunc %c : i64 to i32
  %17 = llvm.trunc %c overflow<nsw> : i64 to i8
  %18 = llvm.zext nneg %a : i32 to i64
  %19 = llvm.sext %a : i32 to i64
  %20 = llvm.select %14, %a, %b : i1, i32
  %21 = llvm.freeze %a : i32
  llvm.return
}
// ----- float-ops
llvm.func @f(%a: f32, %b: f32, %d: f64, %i: i32) {
  %0 = llvm.fadd %a, %b : f32
  %1 = llvm.fsub %a, %b {fastmathFlags = #llvm.fastmath<nnan, ninf>} : f32
  %2 = llvm.fmul %a, %b {fastmathFlags = #llvm.fastmath<fast>} : f32
  %3 = llvm.fdiv %a, %b : f32
  %4 = llvm.frem %a, %b : f32
  %5 = llvm.fneg %a : f32
  %6 = llvm.fcmp "oeq" %a, %b : f32
  %7 = llvm.fptrunc %d : f64 to f32
  %8 = llvm.fpext %a : f32 to f64
  %9 = llvm.sitofp %i : i32 to f32
  %10 = llvm.uitofp %i : i32 to f64
  %11 = llvm.fptosi %a : f32 to i32
  %12 = llvm.fptoui %a : f32 to i32
  %13 = llvm.bitcast %a : f32 to i32
  llvm.return
}
// ----- memory
llvm.func @f(%p: !llvm.ptr, %n: i32, %x: i64, %q: !llvm.ptr<3>) {
  %0 = llvm.alloca %n x i32 : (i32) -> !llvm.ptr
  %1 = llvm.alloca inalloca %n x !llvm.struct<(i32, f32)> {alignment = 8 : i64} : (i32) -> !llvm.ptr
  %2 = llvm.load %p : !llvm.ptr -> i32
  %3 = llvm.load volatile %p {alignment = 4 : i64, nontemporal} : !llvm.ptr -> i32
  %4 = llvm.load %p atomic syncscope("agent") acquire {alignment = 4 : i64} : !llvm.ptr -> i32
  %5 = llvm.load %p invariant : !llvm.ptr -> f32
  llvm.store %n, %p : i32, !llvm.ptr
  llvm.store volatile %n, %p {alignment = 2 : i64} : i32, !llvm.ptr
  llvm.store %n, %p atomic release {alignment = 4 : i64} : i32, !llvm.ptr
  %6 = llvm.getelementptr %p[%n] : (!llvm.ptr, i32) -> !llvm.ptr, f32
  %7 = llvm.getelementptr inbounds %p[%x, 1, %n] : (!llvm.ptr, i64, i32) -> !llvm.ptr, !llvm.struct<(i32, array<4 x f32>)>
  %8 = llvm.ptrtoint %p : !llvm.ptr to i64
  %9 = llvm.inttoptr %x : i64 to !llvm.ptr
  %10 = llvm.addrspacecast %q : !llvm.ptr<3> to !llvm.ptr
  %11 = llvm.atomicrmw add %p, %n monotonic : !llvm.ptr, i32
  %12 = llvm.atomicrmw volatile xchg %p, %n syncscope("s") acq_rel {alignment = 16 : i64} : !llvm.ptr, i32
  %13 = llvm.cmpxchg %p, %n, %n acq_rel monotonic : !llvm.ptr, i32
  %14 = llvm.cmpxchg weak volatile %p, %n, %n syncscope("s") seq_cst seq_cst : !llvm.ptr, i32
  llvm.fence syncscope("agent") seq_cst
  llvm.fence acquire
  llvm.return
}
// ----- aggregates
llvm.func @f(%s: !llvm.struct<(i32, array<2 x f32>)>, %v: vector<4xf32>, %x: f32, %i: i32, %w: vector<[4]xf32>) {
  %0 = llvm.extractvalue %s[0] : !llvm.struct<(i32, array<2 x f32>)>
  %1 = llvm.extractvalue %s[1, 1] : !llvm.struct<(i32, array<2 x f32>)>
  %2 = llvm.insertvalue %x, %s[1, 0] : !llvm.struct<(i32, array<2 x f32>)>
  %3 = llvm.extractelement %v[%i : i32] : vector<4xf32>
  %4 = llvm.insertelement %x, %v[%i : i32] : vector<4xf32>
  %5 = llvm.shufflevector %v, %v [0, 4, -1] : vector<4xf32>
  %6 = llvm.intr.vector.insert %v, %w[0] : vector<4xf32> into vector<[4]xf32>
  %7 = llvm.intr.vector.extract %w[0] : vector<4xf32> from vector<[4]xf32>
  llvm.return
}
// ----- constants
llvm.func @f() {
  %0 = llvm.mlir.constant(1 : i32) : i32
  %1 = llvm.mlir.constant(1.5 : f32) : f32
  %2 = llvm.mlir.constant(dense<[1, 2]> : vector<2xi64>) : vector<2xi64>
  %3 = llvm.mlir.constant("abc") : !llvm.array<3 x i8>
  %4 = llvm.mlir.constant(7 : index) : i64
  %5 = llvm.mlir.constant([1 : i32, 2.0 : f32]) : !llvm.struct<(i32, f32)>
  %6 = llvm.mlir.undef : !llvm.struct<(i32)>
  %7 = llvm.mlir.poison : f64
  %8 = llvm.mlir.zero : !llvm.ptr
  %9 = llvm.mlir.none : !llvm.token
  %10 = llvm.mlir.addressof @f : !llvm.ptr
  %11 = llvm.blockaddress <function = @g, tag = <id = 1>> : !llvm.ptr
  %12 = llvm.dso_local_equivalent @f : !llvm.ptr
  llvm.return
}
llvm.func @g() {
  llvm.br ^a
^a:
  llvm.blocktag <id = 1>
  llvm.return
}
// ----- control-flow
llvm.func @f(%c: i1, %x: i32, %p: !llvm.ptr) -> i32 {
  llvm.br ^a(%x : i32)
^a(%y: i32):
  llvm.cond_br %c weights([1, 2]), ^b, ^a(%y : i32)
^b:
  llvm.switch %x : i32, ^d [
    1: ^c(%x : i32),
    -2: ^d
  ]
^c(%z: i32):
  llvm.return %z : i32
^d:
  llvm.indirectbr %p : !llvm.ptr, [
  ^e,
  ^a(%x : i32)
  ]
^e:
  llvm.unreachable
}
// ----- calls
llvm.func @f(%p: !llvm.ptr, %x: i32) attributes {personality = @pers} {
  %0 = llvm.call @g(%x) : (i32) -> i32
  %1 = llvm.call %p(%x) : !llvm.ptr, (i32) -> f32
  llvm.call @v(%x, %p) vararg(!llvm.func<void (i32, ...)>) : (i32, !llvm.ptr) -> ()
  llvm.call fastcc tail @h() : () -> ()
  %2 = llvm.call musttail @g(%x) {fastmathFlags = #llvm.fastmath<none>} : (i32) -> i32
  llvm.call @h() ["tag"(%x, %p : i32, !llvm.ptr), "other"()] : () -> ()
  %z = llvm.mlir.zero : !llvm.ptr
  %3 = llvm.invoke @g(%x) to ^a unwind ^b : (i32) -> i32
^a:
  llvm.return
^b:
  %4 = llvm.landingpad cleanup (catch %z : !llvm.ptr) : !llvm.struct<(ptr, i32)>
  llvm.resume %4 : !llvm.struct<(ptr, i32)>
}
llvm.func @g(i32) -> i32
llvm.func @h()
llvm.func @v(i32, ...)
llvm.func @pers(...) -> i32
// ----- inline-asm
llvm.func @f(%a: i32) {
  %0 = llvm.inline_asm "foo $0", "=r,r" %a : (i32) -> i32
  %1 = llvm.inline_asm has_side_effects is_align_stack asm_dialect = intel "bar $0 $1", "=r,r" %a : (i32) -> i32
  llvm.inline_asm has_side_effects "nop", "" : () -> ()
  llvm.return
}
// ----- intrinsics
llvm.func @f(%a: f32, %b: f32, %i: i32, %j: i64, %p: !llvm.ptr, %q: !llvm.ptr, %t: i1, %v: vector<4xf32>, %w: vector<4xi32>, %m: vector<4xi1>) {
  %byte = llvm.mlir.constant(0 : i8) : i8
  %0 = llvm.intr.sqrt(%a) : (f32) -> f32
  %1 = llvm.intr.exp(%a) {fastmathFlags = #llvm.fastmath<nnan>} : (f32) -> f32
  %2 = llvm.intr.fma(%a, %b, %a) : (f32, f32, f32) -> f32
  %3 = llvm.intr.fmuladd(%v, %v, %v) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  %4 = llvm.intr.pow(%a, %b) : (f32, f32) -> f32
  %5 = llvm.intr.powi(%a, %i) : (f32, i32) -> f32
  %6 = llvm.intr.copysign(%a, %b) : (f32, f32) -> f32
  %7 = "llvm.intr.ctlz"(%i) <{is_zero_poison = false}> : (i32) -> i32
  %8 = "llvm.intr.cttz"(%i) <{is_zero_poison = true}> : (i32) -> i32
  %9 = llvm.intr.ctpop(%i) : (i32) -> i32
  %10 = llvm.intr.bswap(%i) : (i32) -> i32
  %11 = llvm.intr.smax(%i, %i) : (i32, i32) -> i32
  %12 = llvm.intr.umin(%w, %w) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %13 = "llvm.intr.abs"(%i) <{is_int_min_poison = true}> : (i32) -> i32
  "llvm.intr.memcpy"(%p, %q, %j) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  "llvm.intr.memset"(%p, %byte, %j) <{isVolatile = true}> : (!llvm.ptr, i8, i64) -> ()
  "llvm.intr.memmove"(%p, %q, %j) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  %14 = "llvm.intr.sadd.with.overflow"(%i, %i) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %15 = llvm.intr.sadd.sat(%i, %i) : (i32, i32) -> i32
  %16 = "llvm.intr.vector.reduce.add"(%w) : (vector<4xi32>) -> i32
  %17 = "llvm.intr.vector.reduce.fadd"(%a, %v) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32
  %18 = llvm.intr.masked.load %p, %m, %v {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
  llvm.intr.masked.store %v, %p, %m {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
  llvm.intr.assume %t : i1
  llvm.intr.assume %t ["align"(%p, %i : !llvm.ptr, i32)] : i1
  %19 = llvm.intr.expect %i, %i : i32
  %20 = llvm.intr.fshl(%i, %i, %i) : (i32, i32, i32) -> i32
  %21 = "llvm.intr.is.fpclass"(%a) <{bit = 0 : i32}> : (f32) -> i1
  llvm.intr.lifetime.start %p : !llvm.ptr
  %22 = llvm.intr.stacksave : !llvm.ptr
  llvm.intr.stackrestore %22 : !llvm.ptr
  %23 = "llvm.intr.vscale"() : () -> i64
  "llvm.intr.prefetch"(%p) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
  %24 = "llvm.intr.get.active.lane.mask"(%j, %j) : (i64, i64) -> vector<4xi1>
  "llvm.intr.trap"() : () -> ()
  %25 = "llvm.intr.matrix.transpose"(%v) <{columns = 2 : i32, rows = 2 : i32}> : (vector<4xf32>) -> vector<4xf32>
  llvm.return
}
// ----- types
"foo.t"() {a = !llvm.ptr, b = !llvm.ptr<3>, c = !llvm.void, d = !llvm.token, e = !llvm.metadata, f = !llvm.label, g = !llvm.x86_amx, h = !llvm.ppc_fp128, i = !llvm.struct<()>, j = !llvm.struct<packed (i8, i64)>, k = !llvm.struct<"named", (i32, ptr)>, l = !llvm.struct<"op", opaque>, m = !llvm.struct<"pk", packed (i8)>, n = !llvm.array<2 x struct<(i32)>>, o = !llvm.array<0 x i8>, p = !llvm.func<void ()>, q = !llvm.func<i32 (ptr, ...)>, r = !llvm.target<"spirv.Image", i32, f32, 1, 2>, s = !llvm.struct<"rec", (struct<"rec">, i8)>, t = !llvm.array<3 x vector<4xf32>>, u = !llvm.target<"x">} : () -> ()
// ----- attributes
#di = #llvm.di_file<"a.c" in "/d">
#cu = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = #di, producer = "p", isOptimized = true, emissionKind = Full>
#bt = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", sizeInBits = 32, encoding = DW_ATE_signed>
#st = #llvm.di_subroutine_type<types = #bt, #bt>
#sp = #llvm.di_subprogram<id = distinct[1]<>, compileUnit = #cu, scope = #di, name = "f", file = #di, line = 1, scopeLine = 1, subprogramFlags = Definition, type = #st>
#root = #llvm.tbaa_root<id = "root">
#td = #llvm.tbaa_type_desc<id = "int", members = {<#root, 0>}>
#tag = #llvm.tbaa_tag<base_type = #td, access_type = #td, offset = 0>
#dom = #llvm.alias_scope_domain<id = distinct[2]<>, description = "d">
#sc = #llvm.alias_scope<id = distinct[3]<>, domain = #dom>
#ag = #llvm.access_group<id = distinct[4]<>>
"foo.t"() {a = #sp, b = #tag, c = #sc, d = #ag, e = #llvm.loop_annotation<disableNonforced = true, unroll = <disable = true, count = 4 : i32>, mustProgress = true>, f = #llvm.linkage<internal>, g = #llvm.cconv<fastcc>, h = #llvm.cconv<"cc_10">, i = #llvm.fastmath<nnan, ninf>, j = #llvm.zero, k = #llvm.undef, l = #llvm.poison, m = #llvm.di_expression<[DW_OP_deref, DW_OP_LLVM_fragment(8, 16)]>, n = #llvm.overflow<nsw>, o = #llvm.memory_effects<other = readwrite, argMem = none, inaccessibleMem = write, errnoMem = none, targetMem0 = none, targetMem1 = none>, p = #llvm.target_features<["+a"]>, q = #llvm.vec_type_hint<hint = i32>} : () -> ()
llvm.func @f(%p: !llvm.ptr) {
  %0 = llvm.load %p {tbaa = [#tag], alias_scopes = [#sc], noalias_scopes = [#sc], access_groups = [#ag]} : !llvm.ptr -> i32
  llvm.intr.experimental.noalias.scope.decl #sc
  llvm.return
}
// ----- debug-info
#di = #llvm.di_file<"a.c" in "/d">
#cu = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = #di, isOptimized = false, emissionKind = None>
#bt = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", sizeInBits = 32, encoding = DW_ATE_signed>
#pt = #llvm.di_derived_type<tag = DW_TAG_pointer_type, baseType = #bt, sizeInBits = 64>
#ct = #llvm.di_composite_type<tag = DW_TAG_structure_type, name = "s", file = #di, line = 2, sizeInBits = 64, elements = #pt>
#sp = #llvm.di_subprogram<compileUnit = #cu, scope = #di, name = "f", linkageName = "f", file = #di, line = 1, subprogramFlags = "Optimized">
#lb = #llvm.di_lexical_block<scope = #sp, file = #di, line = 3, column = 4>
#lv = #llvm.di_local_variable<scope = #lb, name = "x", file = #di, line = 3, arg = 1, alignInBits = 32, type = #ct>
#la = #llvm.di_label<scope = #lb, name = "l", file = #di, line = 5>
llvm.func @f(%x: i32, %p: !llvm.ptr) {
  llvm.intr.dbg.value #lv = %x : i32
  llvm.intr.dbg.value #lv #llvm.di_expression<[DW_OP_plus_uconst(3)]> = %x : i32
  llvm.intr.dbg.declare #lv = %p : !llvm.ptr
  llvm.intr.dbg.label #la
  llvm.return
}
// ----- intrinsics-float-unary
llvm.func @f(%a: f32) {
  %byte = llvm.mlir.constant(0 : i8) : i8
  %0 = llvm.intr.sqrt(%a) : (f32) -> f32
  %1 = llvm.intr.exp(%a) : (f32) -> f32
  %2 = llvm.intr.exp2(%a) : (f32) -> f32
  %3 = llvm.intr.exp10(%a) : (f32) -> f32
  %4 = llvm.intr.log(%a) : (f32) -> f32
  %5 = llvm.intr.log2(%a) : (f32) -> f32
  %6 = llvm.intr.log10(%a) : (f32) -> f32
  %7 = llvm.intr.sin(%a) : (f32) -> f32
  %8 = llvm.intr.cos(%a) : (f32) -> f32
  %9 = llvm.intr.tan(%a) : (f32) -> f32
  %10 = llvm.intr.asin(%a) : (f32) -> f32
  %11 = llvm.intr.acos(%a) : (f32) -> f32
  %12 = llvm.intr.atan(%a) : (f32) -> f32
  %13 = llvm.intr.sinh(%a) : (f32) -> f32
  %14 = llvm.intr.cosh(%a) : (f32) -> f32
  %15 = llvm.intr.tanh(%a) : (f32) -> f32
  %16 = llvm.intr.fabs(%a) : (f32) -> f32
  %17 = llvm.intr.floor(%a) : (f32) -> f32
  %18 = llvm.intr.ceil(%a) : (f32) -> f32
  %19 = llvm.intr.trunc(%a) : (f32) -> f32
  %20 = llvm.intr.rint(%a) : (f32) -> f32
  %21 = llvm.intr.nearbyint(%a) : (f32) -> f32
  %22 = llvm.intr.round(%a) : (f32) -> f32
  %23 = llvm.intr.roundeven(%a) : (f32) -> f32
  llvm.return
}
// ----- intrinsics-reduce
llvm.func @f(%v: vector<4xi32>, %w: vector<4xf32>) {
  %radd = "llvm.intr.vector.reduce.add"(%v) : (vector<4xi32>) -> i32
  %rand = "llvm.intr.vector.reduce.and"(%v) : (vector<4xi32>) -> i32
  %rmul = "llvm.intr.vector.reduce.mul"(%v) : (vector<4xi32>) -> i32
  %ror = "llvm.intr.vector.reduce.or"(%v) : (vector<4xi32>) -> i32
  %rsmax = "llvm.intr.vector.reduce.smax"(%v) : (vector<4xi32>) -> i32
  %rsmin = "llvm.intr.vector.reduce.smin"(%v) : (vector<4xi32>) -> i32
  %rumax = "llvm.intr.vector.reduce.umax"(%v) : (vector<4xi32>) -> i32
  %rumin = "llvm.intr.vector.reduce.umin"(%v) : (vector<4xi32>) -> i32
  %rxor = "llvm.intr.vector.reduce.xor"(%v) : (vector<4xi32>) -> i32
  %rfmax = llvm.intr.vector.reduce.fmax(%w) : (vector<4xf32>) -> f32
  %rfmin = llvm.intr.vector.reduce.fmin(%w) : (vector<4xf32>) -> f32
  %rfmaximum = llvm.intr.vector.reduce.fmaximum(%w) : (vector<4xf32>) -> f32
  %rfminimum = llvm.intr.vector.reduce.fminimum(%w) : (vector<4xf32>) -> f32
  llvm.return
}
// ----- intrinsics-vp
llvm.func @f(%v: vector<4xi32>, %w: vector<4xf32>, %m: vector<4xi1>, %l: i32) {
  %radd = "llvm.intr.vp.add"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rsub = "llvm.intr.vp.sub"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rmul = "llvm.intr.vp.mul"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rsdiv = "llvm.intr.vp.sdiv"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rudiv = "llvm.intr.vp.udiv"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rsrem = "llvm.intr.vp.srem"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rurem = "llvm.intr.vp.urem"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rashr = "llvm.intr.vp.ashr"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rlshr = "llvm.intr.vp.lshr"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rshl = "llvm.intr.vp.shl"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %ror = "llvm.intr.vp.or"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rand = "llvm.intr.vp.and"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rxor = "llvm.intr.vp.xor"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rsmax = "llvm.intr.vp.smax"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rsmin = "llvm.intr.vp.smin"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rumax = "llvm.intr.vp.umax"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rumin = "llvm.intr.vp.umin"(%v, %v, %m, %l) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %rfadd = "llvm.intr.vp.fadd"(%w, %w, %m, %l) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %rfsub = "llvm.intr.vp.fsub"(%w, %w, %m, %l) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %rfmul = "llvm.intr.vp.fmul"(%w, %w, %m, %l) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %rfdiv = "llvm.intr.vp.fdiv"(%w, %w, %m, %l) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %rfrem = "llvm.intr.vp.frem"(%w, %w, %m, %l) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  llvm.return
}
