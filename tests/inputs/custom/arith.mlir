// ----- integer-binary
func.func @f(%a: i32, %b: i32) {
  %0 = arith.addi %a, %b : i32
  %1 = arith.subi %a, %b overflow<nsw> : i32
  %2 = arith.muli %a, %b overflow<nsw, nuw> : i32
  %3 = arith.divsi %a, %b : i32
  %4 = arith.divui %a, %b : i32
  %5 = arith.ceildivsi %a, %b : i32
  %6 = arith.ceildivui %a, %b : i32
  %7 = arith.floordivsi %a, %b : i32
  %8 = arith.remsi %a, %b : i32
  %9 = arith.remui %a, %b : i32
  %10 = arith.andi %a, %b : i32
  %11 = arith.ori %a, %b : i32
  %12 = arith.xori %a, %b : i32
  %13 = arith.shli %a, %b overflow<nuw> : i32
  %14 = arith.shrsi %a, %b : i32
  %15 = arith.shrui %a, %b : i32
  %16 = arith.maxsi %a, %b : i32
  %17 = arith.maxui %a, %b : i32
  %18 = arith.minsi %a, %b : i32
  %19 = arith.minui %a, %b : i32
  %20, %21 = arith.addui_extended %a, %b : i32, i1
  %22, %23 = arith.mulsi_extended %a, %b : i32
  %24, %25 = arith.mului_extended %a, %b : i32
  return
}
// ----- float-binary
func.func @f(%a: f32, %b: f32) {
  %0 = arith.addf %a, %b : f32
  %1 = arith.subf %a, %b fastmath<fast> : f32
  %2 = arith.mulf %a, %b fastmath<nnan,ninf> : f32
  %3 = arith.divf %a, %b fastmath<arcp> : f32
  %4 = arith.remf %a, %b : f32
  %5 = arith.maximumf %a, %b : f32
  %6 = arith.minimumf %a, %b : f32
  %7 = arith.maxnumf %a, %b : f32
  %8 = arith.minnumf %a, %b : f32
  %9 = arith.negf %a fastmath<contract> : f32
  return
}
// ----- compare
func.func @f(%a: i32, %b: i32, %c: f64, %d: f64, %v: vector<4xi8>, %t: tensor<2x?xindex>) {
  %0 = arith.cmpi eq, %a, %b : i32
  %1 = arith.cmpi ne, %a, %b : i32
  %2 = arith.cmpi slt, %a, %b : i32
  %3 = arith.cmpi ule, %v, %v : vector<4xi8>
  %4 = arith.cmpi sge, %t, %t : tensor<2x?xindex>
  %5 = arith.cmpf false, %c, %d : f64
  %6 = arith.cmpf oeq, %c, %d fastmath<nnan> : f64
  %7 = arith.cmpf uno, %c, %d : f64
  %8 = arith.cmpf true, %c, %d : f64
  %9 = arith.select %0, %a, %b : i32
  %10 = arith.select %3, %v, %v : vector<4xi1>, vector<4xi8>
  %11 = arith.select %0, %v, %v : vector<4xi8>
  return
}
// ----- casts
func.func @f(%a: i8, %b: i64, %c: f16, %d: f64, %i: index, %v: vector<4xi16>) {
  %0 = arith.extsi %a : i8 to i32
  %1 = arith.extui %a : i8 to i32
  %2 = arith.trunci %b overflow<nsw> : i64 to i1
  %3 = arith.extf %c : f16 to f32
  %4 = arith.truncf %d : f64 to f32
  %5 = arith.truncf %d to_nearest_even : f64 to bf16
  %6 = arith.sitofp %b : i64 to f32
  %7 = arith.uitofp %b : i64 to f16
  %8 = arith.fptosi %d : f64 to i32
  %9 = arith.fptoui %c : f16 to i7
  %10 = arith.index_cast %i : index to i32
  %11 = arith.index_castui %b : i64 to index
  %12 = arith.bitcast %b : i64 to f64
  %13 = arith.extsi %v : vector<4xi16> to vector<4xi33>
  %s = arith.constant 1.0 : f8E8M0FNU
  %f4 = arith.constant 1.0 : f4E2M1FN
  %14 = arith.scaling_extf %f4, %s : f4E2M1FN, f8E8M0FNU to f32
  %15 = arith.scaling_truncf %14, %s : f32, f8E8M0FNU to f4E2M1FN
  return
}
// ----- constants
func.func @f() {
  %0 = arith.constant 1 : i32
  %1 = arith.constant -1 : i8
  %2 = arith.constant true
  %3 = arith.constant 1.5 : f32
  %4 = arith.constant 7 : index
  %5 = arith.constant dense<1> : vector<4xi32>
  %6 = arith.constant dense<[1.0, 2.0]> : tensor<2xf64>
  %7 = arith.constant 0x7F800000 : f32
  %8 = arith.constant dense_resource<r> : tensor<2xi8>
  %9 = arith.constant sparse<[[0]], [1]> : tensor<2xi8>
  %10 = arith.constant 170141183460469231731687303715884105727 : i128
  %11 = arith.constant dense<2> : vector<[4]xi8>
  return
}
// ----- containers
func.func @f(%v: vector<[4]xf32>, %t: tensor<?x2xi7>, %u: tensor<*xf32>, %z: vector<f32>) {
  %0 = arith.addf %v, %v : vector<[4]xf32>
  %1 = arith.addi %t, %t : tensor<?x2xi7>
  %2 = arith.mulf %u, %u : tensor<*xf32>
  %3 = arith.subf %z, %z : vector<f32>
  return
}
