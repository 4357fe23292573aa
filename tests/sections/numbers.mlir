// arith in generic and custom form, edges
func.func @f(%a: i32, %v: vector<[4]xi32>, %t: tensor<*xi32>, %f: f8E4M3FN, %b: i1) -> i32 {
  %0 = arith.addi %a, %a overflow<nsw, nuw> : i32
  %1 = arith.addi %v, %v : vector<[4]xi32>
  %2 = arith.addi %t, %t : tensor<*xi32>
  %3 = arith.extf %f : f8E4M3FN to f32
  %4 = arith.truncf %3 to_nearest_even : f32 to f16
  %5 = arith.truncf %3 toward_zero fastmath<nnan> : f32 to bf16
  %6 = arith.select %b, %t, %t : tensor<*xi32>
  %7:2 = arith.mulsi_extended %a, %a : i32
  %8:2 = arith.mului_extended %v, %v : vector<[4]xi32>
  %9, %10 = arith.addui_extended %a, %a : i32, i1
  %11 = arith.cmpi eq, %v, %v : vector<[4]xi32>
  %12 = arith.cmpf uno, %3, %3 fastmath<fast> : f32
  %13 = arith.bitcast %a : i32 to f32
  %14 = arith.index_cast %a : i32 to index
  %15 = arith.index_castui %14 : index to i8
  %16 = arith.constant dense<[1, 2, 3]> : vector<3xi8>
  %17 = arith.constant {a.b} 5 : i8
  %18 = arith.constant true
  %19 = arith.constant -0.0 : f32
  %20 = arith.scaling_extf %f, %f : f8E4M3FN, f8E4M3FN to f32
  %21 = arith.scaling_truncf %3, %f : f32, f8E4M3FN to f4E2M1FN
  %22 = arith.minnumf %3, %3 : f32
  %23 = arith.maximumf %3, %3 fastmath<nnan> : f32
  return %0 : i32
}
// -----
func.func @f(%a: i32) { %0 = arith.addi %a, %a overflow<foo> : i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.addi %a, %a overflow<> : i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.addi %a, %a overflow : i32 return }
// -----
func.func @f(%a: f32) { %0 = arith.addf %a, %a fastmath<foo> : f32 return }
// -----
func.func @f(%a: f32) { %0 = arith.addf %a, %a fastmath : f32 return }
// -----
func.func @f(%a: f32) { %0 = arith.truncf %a foo : f32 to f16 return }
// -----
func.func @f(%a: f32) { %0 = arith.truncf %a : f32 to f64 return }
// -----
func.func @f(%a: f32) { %0 = arith.truncf %a : f32 to f32 return }
// -----
func.func @f(%a: f32) { %0 = arith.extf %a : f32 to f32 return }
// -----
func.func @f(%a: f16) { %0 = arith.extf %a : f16 to bf16 return }
// -----
func.func @f(%a: i32) { %0 = arith.extsi %a : i32 to i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.extsi %a : i32 to index return }
// -----
func.func @f(%a: i32) { %0 = arith.trunci %a : i32 to i64 return }
// -----
func.func @f(%a: vector<4xi32>) { %0 = arith.trunci %a : vector<4xi32> to vector<5xi16> return }
// -----
func.func @f(%a: vector<4xi32>) { %0 = arith.trunci %a : vector<4xi32> to tensor<4xi16> return }
// -----
func.func @f(%a: vector<4xi32>) { %0 = arith.trunci %a : vector<4xi32> to i16 return }
// -----
func.func @f(%a: tensor<4xi32>) { %0 = arith.trunci %a : tensor<4xi32> to tensor<?xi16> return }
// -----
func.func @f(%a: tensor<4xi32>) { %0 = arith.trunci %a : tensor<4xi32> to tensor<*xi16> return }
// -----
func.func @f(%a: tensor<4xi32, "x">) { %0 = arith.trunci %a : tensor<4xi32, "x"> to tensor<4xi16> return }
// -----
func.func @f(%a: tensor<4xi32, "x">) { %0 = arith.cmpi eq, %a, %a : tensor<4xi32, "x"> return }
// -----
func.func @f(%a: vector<5xi32>, %b: vector<4xi1>) { %0 = arith.select %b, %a, %a : vector<4xi1>, vector<5xi32> return }
// -----
func.func @f(%a: vector<4xi32>, %b: vector<4xi1>) { %0 = arith.select %b, %a, %a : vector<4xi32> return }
// -----
func.func @f(%a: vector<4xi32>, %b: vector<4xi1>) { %0 = arith.select %b, %a, %a : vector<4xi1>, vector<4xi32> return }
// -----
func.func @f(%a: tensor<4xi32>, %b: vector<4xi1>) { %0 = arith.select %b, %a, %a : vector<4xi1>, tensor<4xi32> return }
// -----
func.func @f(%a: tensor<?xi32>, %b: tensor<?xi1>) { %0 = arith.select %b, %a, %a : tensor<?xi1>, tensor<?xi32> return }
// -----
func.func @f(%a: tensor<4xi32>, %b: tensor<?xi1>) { %0 = arith.select %b, %a, %a : tensor<?xi1>, tensor<4xi32> return }
// -----
func.func @f(%a: i32) { %0 = arith.cmpi foo, %a, %a : i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.cmpi "eq", %a, %a : i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.cmpf eq, %a, %a : i32 return }
// -----
func.func @f(%a: f32) { %0 = arith.cmpf oeq, %a, %a : i32 return }
// -----
func.func @f(%a: f32) { %0 = "arith.cmpf"(%a, %a) <{predicate = 16 : i64}> : (f32, f32) -> i1 return }
// -----
func.func @f(%a: f32) { %0 = "arith.cmpf"(%a, %a) <{predicate = 1 : i64}> : (f32, f32) -> i8 return }
// -----
func.func @f(%a: f32) { %0 = "arith.cmpf"(%a, %a) <{predicate = 1 : i64}> : (f32, f32) -> vector<1xi1> return }
// -----
func.func @f(%a: f32) { %0 = "arith.cmpf"(%a, %a) <{predicate = 1 : i32}> : (f32, f32) -> i1 return }
// -----
func.func @f(%a: i32) { %0 = "arith.cmpi"(%a, %a) <{predicate = 10 : i64}> : (i32, i32) -> i1 return }
// -----
func.func @f(%a: i32) { %0 = "arith.constant"() <{value = 1 : i32}> : () -> i64 return }
// -----
func.func @f(%a: i32) { %0 = "arith.constant"() <{value = 1 : si32}> : () -> si32 return }
// -----
func.func @f(%a: i32) { %0 = "arith.constant"() <{value = "a"}> : () -> i32 return }
// -----
func.func @f(%a: i32) { %0 = "arith.constant"() <{value = dense<1> : vector<[4]xi32>}> : () -> vector<[4]xi32> return }
// -----
func.func @f(%a: i32) { %0 = arith.constant dense<[1, 2]> : vector<[2]xi32> return }
// -----
func.func @f(%a: i32) { %0 = arith.bitcast %a : i32 to f64 return }
// -----
func.func @f(%a: i32) { %0 = arith.bitcast %a : i32 to i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.bitcast %a : i32 to index return }
// -----
func.func @f(%a: index) { %0 = arith.index_cast %a : index to index return }
// -----
func.func @f(%a: i32) { %0 = arith.index_cast %a : i32 to i64 return }
// -----
func.func @f(%a: memref<4xi32>) { %0 = arith.index_cast %a : memref<4xi32> to memref<4xindex> return }
// -----
func.func @f(%a: memref<4xi32>) { %0 = arith.index_cast %a : memref<4xi32> to memref<5xindex> return }
// -----
func.func @f(%a: memref<4xi32>) { %0 = arith.bitcast %a : memref<4xi32> to memref<4xf32> return }
// -----
func.func @f(%a: i32, %b: i64) { %0 = arith.addi %a, %b : i32 return }
// -----
func.func @f(%a: i32, %b: i64) { %0 = "arith.addi"(%a, %b) : (i32, i64) -> i32 return }
// -----
func.func @f(%a: i32, %b: i64) { %0 = "arith.addi"(%a, %a) : (i32, i32) -> i64 return }
// -----
func.func @f(%a: i32, %b: i64) { %0 = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<nsw>}> {x} : (i32, i32) -> i32 return }
// -----
func.func @f(%a: i32, %b: i64) { %0 = "arith.addi"(%a, %a) {overflowFlags = #arith.overflow<nsw>} : (i32, i32) -> i32 return }
// -----
func.func @f(%a: i32, %b: i64) { %0 = "arith.addi"(%a, %a) {overflowFlags = 1 : i32} : (i32, i32) -> i32 return }
// -----
func.func @f(%a: i32, %b: i64) { %0:2 = arith.addui_extended %a, %a : i32, i8 return }
// -----
func.func @f(%a: i32, %b: i64) { %0:2 = arith.addui_extended %a, %a : i32, vector<1xi1> return }
// -----
func.func @f(%a: vector<2xi32>, %b: i64) { %0:2 = arith.addui_extended %a, %a : vector<2xi32>, vector<3xi1> return }
// -----
func.func @f(%a: vector<2xi32>, %b: i64) { %0, %1, %2 = arith.addui_extended %a, %a : vector<2xi32>, vector<2xi1> return }
// -----
func.func @f(%a: vector<2xi32>, %b: i64) { %0 = arith.negf %a : vector<2xi32> return }
// -----
func.func @f(%a: f32) { %0 = arith.scaling_extf %a, %a : f32, f32 to f64 return }
// -----
func.func @f(%a: f32) { %0 = arith.sitofp %a : f32 to i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.sitofp %a : i32 to i32 return }
// -----
func.func @f(%a: si32) { %0 = arith.sitofp %a : si32 to f32 return }
// -----
func.func @f(%a: vector<4xindex>) { %0 = arith.sitofp %a : vector<4xindex> to vector<4xf32> return }
// -----
func.func @f(%a: i32) -> i32 { %c = math.absi %a : i32 %d = math.ctlz %a : i32 %e = math.ipowi %a, %a : i32 return %c : i32 }
// -----
func.func @f(%a: f32, %i: i32) -> f32 { %c = math.fpowi %a, %i : f32, i32 %d = math.fma %a, %a, %a fastmath<contract> : f32 %s, %t = math.sincos %a : f32 %e = math.isnan %a : f32 %g = math.clampf %a to [%a, %a] : f32 return %c : f32 }
// -----
func.func @f(%a: f32, %i: index) -> f32 { %c = math.fpowi %a, %i : f32, index return %c : f32 }
// -----
func.func @f(%a: vector<4xf32>, %i: i32) { %c = math.fpowi %a, %i : vector<4xf32>, i32 return }
// -----
func.func @f(%a: vector<4xf32>, %i: i32) { %c = math.clampf %a to [%a] : vector<4xf32> return }
// -----
func.func @f(%a: i32) { %c = math.sqrt %a : i32 return }
// -----
func.func @f(%a: f32) { %c = math.isnan %a : f64 return }
// -----
func.func @f(%a: f32) { %c = "math.isnan"(%a) : (f32) -> i32 return }
// -----
func.func @f(%a: complex<f32>) -> f32 { %0 = complex.abs %a : complex<f32> %1 = complex.add %a, %a fastmath<nnan> : complex<f32> %2 = complex.re %a : complex<f32> %3 = complex.create %2, %2 : complex<f32> %4 = complex.constant [1.0, -2.0] : complex<f32> %5 = complex.eq %a, %a : complex<f32> %6 = complex.bitcast %a : complex<f32> to i64 %7 = complex.pow %a, %a : complex<f32> %8 = complex.powi %a, %9 : complex<f32>, i32 %9 = arith.constant 1 : i32 return %0 : f32 }
// -----
func.func @f(%a: complex<f32>) { %9 = arith.constant 1 : i32 %8 = complex.powi %a, %9 fastmath<nnan> : complex<f32>, i32 return }
// -----
func.func @f(%a: complex<f32>) { %9 = arith.constant 1 : i32 %8 = complex.powi %a, %9 : complex<f32> return }
// -----
func.func @f(%a: complex<f32>) { %6 = complex.bitcast %a : complex<f32> to i32 return }
// -----
func.func @f(%a: complex<f32>) { %6 = complex.bitcast %a : complex<f32> to complex<f32> return }
// -----
func.func @f(%a: i64) { %6 = complex.bitcast %a : i64 to f64 return }
// -----
func.func @f(%a: i64) { %6 = complex.bitcast %a : i64 to complex<i32> return }
// -----
func.func @f(%a: i64) { %6 = complex.bitcast %a : i64 to complex<f32> return }
// -----
func.func @f(%a: f32, %b: f64) { %6 = complex.create %a, %b : complex<f32> return }
// -----
func.func @f(%a: f32, %b: f64) { %6 = "complex.create"(%a, %a) : (f32, f32) -> complex<f64> return }
// -----
func.func @f(%a: complex<f32>) { %6 = "complex.re"(%a) : (complex<f32>) -> f64 return }
// -----
func.func @f(%a: complex<f32>) { %6 = complex.constant [1.0] : complex<f32> return }
// -----
func.func @f(%a: complex<f32>) { %6 = complex.constant [1.0, 2.0 : f64] : complex<f32> return }
// -----
func.func @f(%a: complex<f32>) { %6 = complex.constant [1, 2] : complex<f32> return }
// -----
func.func @f(%a: complex<f32>) { %6 = complex.constant [1.0 : f32, "a"] : complex<f32> return }
// -----
func.func @f(%a: complex<i32>) { %6 = complex.abs %a : complex<i32> return }
// -----
func.func @f(%a: complex<f32>) { %6 = complex.abs %a : f32 return }
// -----
"a.b"() {x = !llvm.ptr< -99999999>} : () -> ()
// -----
"a.b"() {x = !llvm.ptr< -100000000>} : () -> ()
// -----
"a.b"() {x = !llvm.ptr< -0x7FFFFFFF>} : () -> ()
// -----
"a.b"() {x = !llvm.ptr< -0x80000000>} : () -> ()
// -----
"a.b"() {x = !llvm.ptr< -8>} : () -> ()
// -----
"a.b"() {x = !llvm.ptr< -00000000000001>} : () -> ()
// -----
"a.b"() {x = !llvm.ptr< -0>} : () -> ()
// -----
"a.b"() {x = !llvm.ptr< -2147483648>} : () -> ()
// -----
"a.b"() {x = !llvm.array< -9999999999999999 x i8>} : () -> ()
// -----
"a.b"() {x = !llvm.array< -99999999999999999 x i8>} : () -> ()
