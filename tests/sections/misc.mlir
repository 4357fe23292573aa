func.func @f(%a: f32, %b: vector<4xf32>, %i: i32, %d: f64) {
  %0 = math.absf %a : f32
  %1 = math.absi %i : i32
  %2 = math.atan2 %a, %a : f32
  %3 = math.fma %a, %a, %a : f32
  %4 = math.fpowi %a, %i : f32, i32
  %5 = math.ipowi %i, %i : i32
  %6 = math.ctlz %i : i32
  %7 = math.exp %b fastmath<fast> : vector<4xf32>
  %8 = math.copysign %a, %a : f32
  %9 = math.isnan %a : f32
  %10 = math.isfinite %b : vector<4xf32>
  %11, %12 = math.sincos %a : f32
  %13 = math.clampf %a to [%a, %a] : f32
  %14 = math.roundeven %d {foo} : f64
  %15 = math.powf %a, %a fastmath<nnan,ninf> : f32
  return
}
// -----
func.func @f(%a: i32) { %0 = math.absf %a : i32 return }
// -----
func.func @f(%a: f32) { %0 = math.absi %a : f32 return }
// -----
func.func @f(%a: f32, %b: f64) { %0 = math.atan2 %a, %b : f32 return }
// -----
func.func @f(%a: f32, %b: vector<4xi32>) { %0 = math.fpowi %a, %b : f32, vector<4xi32> return }
// -----
func.func @f(%a: f32, %b: f32) { %0 = math.fpowi %a, %b : f32, f32 return }
// -----
func.func @f(%a: f32) { %0 = math.isnan %a : f64 return }
// -----
func.func @f(%a: f32) { %0 = "math.isnan"(%a) : (f32) -> f32 return }
// -----
func.func @f(%a: f32) { %0 = math.sincos %a : f32 return }
// -----
func.func @f(%a: f32) { %0 = math.clampf %a to [%a] : f32 return }
// -----
func.func @f(%a: f32) { %0 = math.fma %a, %a : f32 return }
// -----
func.func @f(%a: index) { %0 = math.ctpop %a : index return }
// -----
func.func @f(%a: index, %b: i1) {
  %0 = index.add %a, %a
  %1 = index.constant 5
  %2 = index.constant -5
  %3 = index.cmp eq(%a, %a)
  %4 = index.cmp ult(%a, %a)
  %5 = index.casts %a : index to i32
  %6 = index.castu %a : index to i64
  %7 = index.sizeof
  %8 = index.bool.constant true
  %9 = index.bool.constant false
  %10 = index.ceildivs %a, %a
  %11 = index.shl %a, %a {foo}
  %12 = index.maxs %a, %a
  %13 = index.sub %a, %a
  return
}
// -----
func.func @f(%a: i32) { %0 = index.add %a, %a return }
// -----
func.func @f(%a: index) { %0 = index.add %a return }
// -----
func.func @f(%a: index) { %0 = index.cmp foo(%a, %a) return }
// -----
func.func @f(%a: index) { %0 = index.cmp eq %a, %a return }
// -----
func.func @f(%a: index) { %0 = index.casts %a : index to index return }
// -----
func.func @f(%a: index) { %0 = index.casts %a : index to f32 return }
// -----
func.func @f(%a: i32) { %0 = index.casts %a : i32 to i64 return }
// -----
func.func @f(%a: i32) { %0 = index.constant 1.0 return }
// -----
func.func @f(%a: i32) { %0 = index.constant 99999999999999999999 return }
// -----
func.func @f(%a: i32) { %0 = index.bool.constant 1 return }
// -----
func.func @f(%a: i32) { %0 = "index.constant"() {value = 1 : i32} : () -> index return }
// -----
func.func @f(%a: i32) { %0 = "index.constant"() {value = 1 : index} : () -> i32 return }
// -----
func.func @f(%a: i32) { %0 = "index.constant"() : () -> index return }
// -----
func.func @f(%a: i32) { %0 = "index.bool.constant"() {value = 1 : i1} : () -> i1 return }
// -----
func.func @f(%a: i32) { %0 = "index.bool.constant"() {value = 1 : i32} : () -> i1 return }
// -----
func.func @f() { %0 = ub.poison : i32 %1 = ub.poison : vector<4xf32> %2 = ub.poison {foo} : !foo.bar %3 = ub.poison <#ub.poison> : i32 return }
// -----
func.func @f() { ub.unreachable }
// -----
func.func @f() { ub.unreachable return }
// -----
func.func @f() { %0 = ub.poison return }
// -----
func.func @f() { %0 = ub.poison <1> : i32 return }
// -----
func.func @f() { %0 = ub.poison <1 : i32> : i32 return }
// -----
func.func @f() { %0 = "ub.poison"() : () -> i32 return }
// -----
func.func @f() { %0 = "ub.poison"() {value = 1} : () -> i32 return }
// -----
func.func @f() { %0 = "ub.poison"() {value = #ub.poison} : () -> i32 %1 = "ub.poison"() <{value = #ub.poison}> : () -> i32 return }
// -----
func.func @f(%c: complex<f32>, %a: f32, %t: tensor<2xcomplex<f32>>) {
  %0 = complex.constant [1.0, -1.0] : complex<f32>
  %1 = complex.create %a, %a : complex<f32>
  %2 = complex.re %c : complex<f32>
  %3 = complex.im %c : complex<f32>
  %4 = complex.add %c, %c : complex<f32>
  %5 = complex.mul %c, %c fastmath<nnan> : complex<f32>
  %6 = complex.abs %c : complex<f32>
  %7 = complex.eq %c, %c : complex<f32>
  %8 = complex.neq %c, %c : complex<f32>
  %9 = complex.bitcast %c : complex<f32> to i64
  %10 = complex.exp %c : complex<f32>
  %11 = complex.pow %c, %c : complex<f32>
  %12 = complex.angle %c : complex<f32>
  %13 = complex.conj %c {foo} : complex<f32>
  %14 = complex.constant [0.1 : f64, 2.0 : f64] : complex<f64>
  return
}
// -----
func.func @f() { %0 = complex.constant [1.0 : f32, -1.0 : f32] : complex<f32> %1 = complex.constant [0x7FC00000 : f32, 0.1 : f32] : complex<f32> return }
// -----
func.func @f() { %0 = complex.constant [1.0, -1.0] : f32 return }
// -----
func.func @f() { %0 = complex.constant [1.0] : complex<f64> return }
// -----
func.func @f() { %0 = complex.constant [1.0, 2.0] : complex<f64> return }
// -----
func.func @f() { %0 = complex.constant [1.0, 2.0, 3.0] : complex<f64> return }
// -----
func.func @f() { %0 = complex.constant [1, 2] : complex<f64> return }
// -----
func.func @f() { %0 = complex.constant 1.0 : complex<f64> return }
// -----
func.func @f(%a: f32) { %0 = complex.create %a, %a : complex<f64> return }
// -----
func.func @f(%a: f32) { %0 = complex.create %a, %a : f32 return }
// -----
func.func @f(%a: f32) { %0 = complex.re %a : f32 return }
// -----
func.func @f(%a: complex<f32>) { %0 = complex.bitcast %a : complex<f32> to i32 return }
// -----
func.func @f(%a: complex<f32>) { %0 = complex.bitcast %a : complex<f32> to complex<f32> return }
// -----
func.func @f(%a: f32) { %0 = complex.bitcast %a : f32 to i32 return }
// -----
func.func @f(%a: complex<i32>) { %0 = complex.add %a, %a : complex<i32> return }
// -----
func.func @f(%a: complex<f32>, %b: complex<f64>) { %0 = complex.add %a, %b : complex<f32> return }
// -----
func.func @f(%a: complex<f32>) { %0 = "complex.abs"(%a) : (complex<f32>) -> f64 return }
// -----
func.func @f(%a: complex<f32>) { %0 = "complex.eq"(%a, %a) : (complex<f32>, complex<f32>) -> i32 return }
// -----
func.func @f(%a: f32, %b: complex<f32>) { %0 = complex.powi %b, %a : f32 return }
// -----
func.func @f() { 
  %0 = arith.constant 1 : i32 loc(#a)
  %1 = arith.constant 1 : i32 loc(#b)
  return } loc(#c)
// -----
func.func @f(%x: i32 loc(#z)) { 
  %1 = arith.constant 1 : i32 loc(#b)
  return } loc(#c)
#z = loc(unknown)
#b = 3 : i32
// -----
func.func @f(%x: i32 loc(#z)) { 
  %1 = arith.constant 1 : i32 loc(#b)
  return }
#z = loc(unknown)
"foo.x"() : () -> () loc(#c)
// -----
memref.global #undefined @x : memref<4xf32>
// -----
memref.global 3 @x : memref<4xf32>
// -----
func.func @f0() -> i32 {
  return %x : i32
}
func.func @f1(%x: i32) {
  return
}
// -----
func.func @f0() -> i32 {
  return %x : i32
}
func.func @f1() {
  %x = arith.constant 1 : i32
  return
}
// -----
memref.global 3 @x : memref<4xf32>
// -----
memref.global "private" : !foo.s @x : memref<4xf32>
// -----
memref.global "private" : none @x : memref<4xf32>
// -----
memref.global [1] @x : memref<4xf32>
// -----
memref.global {a} @x : memref<4xf32>
// -----
memref.global @x constant : memref<4xf32>
// -----
memref.global unit @x : memref<4xf32>
// -----
#a = "private"
memref.global #a @x : memref<4xf32>
// -----
func.func @f(%x: i32) {
  cf.switch %x : i32, [
   default: ^bb1(%x : i32),
   1: ^bb2(%x, %x : i32)
  ]
^bb1(%a: i32):
  return
^bb2(%b: i32, %d: i32):
  return
}
// -----
func.func @f(%x: i32) {
  cf.switch %x : i32, [
   default: ^bb1(%x : i32, i32),
   1: ^bb2(%x, %x : i32)
  ]
^bb1(%a: i32):
  return
^bb2(%b: i32, %d: i32):
  return
}
// -----
func.func @f(%x: i32) {
  cf.switch %x : i32, [
   default: ^bb1(%x : i32),
   1: ^bb2(%x, %x : i64, i32)
  ]
^bb1(%a: i32):
  return
^bb2(%b: i32, %d: i32):
  return
}
// -----
func.func @f(%x: i32) {
  cf.switch %x : i32, [
   default: ^bb1(%x : i32),
   1: ^bb2(%x, %x : i32, i32),
   3: ^bb2(%x, %x : i32), 
   4: ^bb2(%x, %x : i32, i32)
  ] {foo}
^bb1(%a: i32):
  return
^bb2(%b: i32, %d: i32):
  return
}
// -----
func.func @f(%x: i32) {
  cf.switch %x : i32, [
   default: ^bb1(%x : i32)]
^bb1(%a: i32):
  return
^bb2(%b: i32, %d: i32):
  return
}
// -----
func.func @f(%x: i32) {
  cf.switch %x : i32, [
   default: ^bb1(%x : i32, i64)]
^bb1(%a: i32):
  return
^bb2(%b: i32, %d: i32):
  return
}
// -----
func.func "a\22b\\c\09d\C3\A9e" @f()
// -----
func.func private @f() attributes {sym_visibility = "a\22b\\c\09d\C3\A9e"}
// -----
"func.func"() <{sym_name = "f", sym_visibility = "a\22b\\c\09d\C3\A9e", function_type = () -> ()}> ({}) : () -> ()
// -----
module { func.func private @"a\22b\\c\09d\C3\A9e"()
 func.func private @"a\22b\\c\09d\C3\A9e"() }
// -----
func.func @f() { func.call @"a\22b\\c\09d\C3\A9e"() : () -> () return }
// -----
func.func @f() { memref.get_global @"a\22b\\c\09d\C3\A9e" : memref<4xf32> return }
// -----
func.func @f() { func.call @a::@"a\22b\\c\09d\C3\A9e"() : () -> () return }
// -----
func.func @f() { "test.x"() : () -> () return }
// -----
func.func @f() { "arith.cmpi"() <{predicate = "a\22b\\c\09d\C3\A9e"}> : () -> () return }
// -----
func.func @f() { "foo.x"() {"a\22b" = 1, "a\22b" = 2} : () -> () return }
// -----
module attributes {"a\22b" = 1} { }
// -----
func.func @"a\22b"() -> i32 { return }
// -----
func.func private @f(i32 {"a\22b" = 2})
// -----
func.func @f(%a: i32) { arith.cmpi "a\22b", %a, %a : i32 return }
// -----
module @table {
  func.func @around() {
    "foo.op"() ({
      %0 = "llvm.mlir.addressof"() <{global_name = @of_the_module}> : () -> !llvm.ptr
      "foo.op"() ({
        %1 = "llvm.mlir.addressof"() <{global_name = @missing}> : () -> !llvm.ptr
      }) : () -> ()
    }) : () -> ()
    return
  }
  "llvm.mlir.global"() <{addr_space = 0 : i32, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = "of_the_module", value = 81 : i32, visibility_ = 0 : i64}> ({}) : () -> ()
}
// -----
module @table {
  func.func @around() {
    "foo.op"() ({
      %0 = "llvm.mlir.addressof"() <{global_name = @of_the_module}> : () -> !llvm.ptr
      func.call @around() : () -> ()
    }) : () -> ()
    return
  }
  "llvm.mlir.global"() <{addr_space = 0 : i32, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = "of_the_module", value = 81 : i32, visibility_ = 0 : i64}> ({}) : () -> ()
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call @f() : (i32) -> ()
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call @f() : (i32, i64) -> ()
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call @f(%i32) : () -> ()
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call @f(%i32, %i32) : () -> ()
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call @f(%i32, %i32) : (i32) -> ()
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call @f(%i32, %i64) : (i32, i32) -> ()
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call @f(%x#1) : () -> ()
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call @f(%und) : () -> ()
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call_indirect %fn(%i32) : () -> ()
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call_indirect %fn(%i32) : () -> i32
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call_indirect %i32(%i32) : () -> i32
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call_indirect %und(%i32) : () -> i32
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call_indirect %fn() : () -> i32
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call_indirect %fn(%i32, %i32) : (i32) -> i32
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call_indirect %fn(%i32, %i32) : (i32, i32) -> i32
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  call_indirect %fn(%i32) : i32
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  scf.yield %i32, %i32 : i32
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  scf.yield %i32 : i32, i32
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  %0 = memref.distinct_objects %m : memref<4xf32>, memref<4xf32>
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  %0:2 = memref.distinct_objects %m, %m : memref<4xf32>
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  %0 = tensor.from_elements %i32, %i32 : tensor<3xi32>
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  %0 = vector.from_elements %i32, %i32 : vector<3xi32>
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  vector.yield %i32, %i32 : i32
  return
}
// -----
func.func @f(%i1: i1, %i32: i32, %i64: i64, %x: index, %m: memref<4xf32>, %fn: (i32) -> i32, %c: complex<f32>, %v: vector<4xi32>) {
  vector.yield %i32 : i32, i32
  return
}
// -----
func.func @f(%m: memref<4xf32>) { %0 = memref.assume_alignment %m, "a" : memref<4xf32> return }
// -----
func.func @f(%a: i32 loc(#l)) { return loc(#l) }
// -----
func.func private @f(memref<4x!llvm.ptr>)
// -----
func.func private @f(vector<4x!llvm.ptr>, memref<4x!test.memref_element>)
// -----
func.func private @f(vector<4x!test.memref_element>)
// -----
%v0 = "t.s"() : () -> (!async.token)
%r = "async.execute"(%v0) <{operandSegmentSizes = array<i32: 1, 0>}> ({ ^b(%x0: !async.token): "async.yield"() : () -> () }) : (!async.token) -> !async.token
// -----
%v0 = "t.s"() : () -> (!async.value<i32>)
%r = "async.execute"(%v0) <{operandSegmentSizes = array<i32: 0, 1>}> ({ ^b(%x0: i64): "async.yield"() : () -> () }) : (!async.value<i32>) -> !async.token
// -----
%r = "async.execute"() <{operandSegmentSizes = array<i32: 0, 0>}> ({ ^b(): "async.yield"() : () -> () }) : () -> !async.token
// -----
"ml_program.global"() <{sym_name = "f0", type = tensor<2xf32>, is_mutable}> : () -> ()
// -----
func.func @f(%0: vector<16xi1>, %1: vector<16xi64>, %2: vector<16xi32>) {
  %3 = "x86vector.avx512.mask.compress"(%0, %1, %2) : (vector<16xi1>, vector<16xi64>, vector<16xi32>) -> vector<16xi64>
  return
}
// -----
func.func @f(%0: vector<16xi1>, %1: vector<16xi64>) {
  %2 = "x86vector.avx512.mask.compress"(%0, %1) <{constant_src = dense<0> : vector<4xi32>}> : (vector<16xi1>, vector<16xi64>) -> vector<16xi64>
  return
}
// -----
func.func @f() {
  async.execute {}
  return
}
// -----
func.func @f() {
  async.execute { "a.b"() : () -> () }
  return
}
// -----
func.func @f(%x: index) {
  %g = async.create_group %x : !llvm.ptr
  async.await_all %g
  return
}
// -----
func.func @f(%x: index) {
  %g = async.create_group %x :
  async.await_all %g
  return
}
// -----
func.func @f(%v: !async.value<i32>) {
  %g = async.runtime.load %v : <f32>
  return
}
// -----
func.func @f(%v: !async.value<i32>) {
  %g = async.runtime.load %v : i32
  return
}
// -----
func.func @f(%v: !async.value<i32>) {
  %g = async.runtime.load %v : !async.token
  return
}
// -----
func.func @f(%v: !async.value<i32>) {
  %g = async.runtime.load %v : <i32
  return
}
