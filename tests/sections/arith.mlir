func.func @ints(%a: i32, %b: i32, %v: vector<4xi32>, %t: tensor<4x?xi32>, %i: index) {
  %0 = arith.addi %a, %b : i32
  %1 = arith.addi %a, %b overflow<nsw> : i32
  %2 = arith.addi %a, %b overflow<nuw, nsw> {foo.x = 1} : i32
  %3 = arith.subi %v, %v overflow<none> : vector<4xi32>
  %4 = arith.muli %t, %t : tensor<4x?xi32>
  %5 = arith.divsi %i, %i : index
  %6 = arith.divui %a, %b exact : i32
  %7 = arith.ceildivsi %a, %b : i32
  %8 = arith.ceildivui %a, %b : i32
  %9 = arith.floordivsi %a, %b : i32
  %10 = arith.remsi %a, %b : i32
  %11 = arith.remui %a, %b : i32
  %12 = arith.andi %a, %b : i32
  %13 = arith.ori %a, %b : i32
  %14 = arith.xori %a, %b : i32
  %15 = arith.shli %a, %b overflow<nsw,nuw> : i32
  %16 = arith.shrsi %a, %b exact : i32
  %17 = arith.shrui %a, %b : i32
  %18 = arith.maxsi %a, %b : i32
  %19 = arith.maxui %a, %b : i32
  %20 = arith.minsi %a, %b : i32
  %21 = arith.minui %a, %b : i32
  return
}
// -----
func.func @floats(%a: f32, %b: f32, %v: vector<[4]xf16>, %t: tensor<*xf64>) {
  %0 = arith.addf %a, %b : f32
  %1 = arith.subf %a, %b fastmath<fast> : f32
  %2 = arith.mulf %v, %v fastmath<nnan,contract> : vector<[4]xf16>
  %3 = arith.divf %t, %t fastmath<none> : tensor<*xf64>
  %4 = arith.remf %a, %b : f32
  %5 = arith.maximumf %a, %b : f32
  %6 = arith.minimumf %a, %b : f32
  %7 = arith.maxnumf %a, %b : f32
  %8 = arith.minnumf %a, %b : f32
  %9 = arith.negf %a : f32
  %10 = arith.negf %a fastmath<reassoc, ninf, nsz, arcp, afn> : f32
  return
}
// -----
func.func @casts(%i8: i8, %i32: i32, %f: f32, %d: f64, %v: vector<4xi8>, %x: index, %vi: vector<4xindex>, %t: tensor<?xi32>) {
  %0 = arith.extsi %i8 : i8 to i32
  %1 = arith.extui %i8 : i8 to i16
  %2 = arith.extui %i8 nneg : i8 to i16
  %3 = arith.trunci %i32 : i32 to i8
  %4 = arith.trunci %i32 overflow<nuw> : i32 to i8
  %5 = arith.extf %f : f32 to f64
  %6 = arith.extf %f fastmath<nnan> : f32 to f64
  %7 = arith.truncf %d : f64 to f32
  %8 = arith.truncf %d to_nearest_even : f64 to f32
  %9 = arith.truncf %d upward fastmath<fast> : f64 to f16
  %10 = arith.sitofp %i32 : i32 to f32
  %11 = arith.uitofp %i32 : i32 to f32
  %12 = arith.uitofp %i32 nneg : i32 to f32
  %13 = arith.fptosi %f : f32 to i32
  %14 = arith.fptoui %f : f32 to i32
  %15 = arith.index_cast %x : index to i64
  %16 = arith.index_castui %vi : vector<4xindex> to vector<4xi32>
  %17 = arith.bitcast %f : f32 to i32
  %18 = arith.bitcast %t : tensor<?xi32> to tensor<?xf32>
  %19 = arith.convertf %f : f32 to f32
  return
}
// -----
func.func @cmp(%a: i32, %v: vector<2xi8>, %f: f32, %t: tensor<2x?xf32>, %x: index) {
  %0 = arith.cmpi eq, %a, %a : i32
  %1 = arith.cmpi ne, %v, %v : vector<2xi8>
  %2 = arith.cmpi slt, %x, %x : index
  %3 = arith.cmpi "sle", %x, %x : index
  %4 = arith.cmpi sgt, %x, %x : index
  %5 = arith.cmpi sge, %x, %x : index
  %6 = arith.cmpi ult, %x, %x : index
  %7 = arith.cmpi ule, %x, %x : index
  %8 = arith.cmpi ugt, %x, %x {a} : index
  %9 = arith.cmpi uge, %x, %x : index
  %10 = arith.cmpf oeq, %f, %f : f32
  %11 = arith.cmpf false, %f, %f fastmath<nnan> : f32
  %12 = arith.cmpf true, %t, %t : tensor<2x?xf32>
  %13 = arith.cmpf uno, %t, %t fastmath<none> {b = 2} : tensor<2x?xf32>
  %14 = arith.select %0, %a, %a : i32
  %15 = arith.select %1, %v, %v : vector<2xi1>, vector<2xi8>
  %16 = arith.select %0, %v, %v : vector<2xi8>
  %17 = arith.select %0, %t, %t : tensor<2x?xf32>
  return
}
// -----
func.func @consts() {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant -1 : i64
  %true = arith.constant true
  %false = arith.constant false
  %t = arith.constant 1 : i1
  %idx = arith.constant 42 : index
  %f = arith.constant 1.0 : f32
  %g = arith.constant -0.0 : f64
  %nan = arith.constant 0x7FC00000 : f32
  %inf = arith.constant 0x7F800000 : f32
  %h = arith.constant 1.0e10 : bf16
  %d = arith.constant dense<0> : tensor<4xi32>
  %v = arith.constant dense<[1.0, 2.0]> : vector<2xf32>
  %m = arith.constant {foo.bar} 7 : i7
  %s = arith.constant sparse<[[0, 0], [1, 2]], [1, 5]> : tensor<3x4xi32>
  %big = arith.constant 340282366920938463463374607431768211455 : i128
  %r = arith.constant dense_resource<blob> : tensor<2xi8>
  %vs = arith.constant dense<1> : vector<[4]xi32>
  return
}
// -----
func.func @mulext(%a: i32, %v: vector<3xi16>, %x: index) -> i32 {
  %0, %1 = arith.addui_extended %a, %a : i32, i1
  %2:2 = arith.addui_extended %v, %v : vector<3xi16>, vector<3xi1>
  %3, %4 = arith.mulsi_extended %a, %a : i32
  %low, %high = arith.mului_extended %v, %v : vector<3xi16>
  return %4 : i32
}
// -----
func.func @scaling(%f: f32, %s: f8E8M0FNU, %v: vector<2xf4E2M1FN>, %vs: vector<2xf8E8M0FNU>) {
  %0 = arith.scaling_truncf %f, %s : f32, f8E8M0FNU to f4E2M1FN
  %1 = arith.scaling_extf %v, %vs : vector<2xf4E2M1FN>, vector<2xf8E8M0FNU> to vector<2xf32>
  %2 = arith.scaling_truncf %f, %s to_nearest_even fastmath<nnan> : f32, f8E8M0FNU to f4E2M1FN
  return
}
// -----
func.func @generic(%a: i32, %f: f32) {
  %0 = "arith.addi"(%a, %a) : (i32, i32) -> i32
  %1 = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<nsw>}> : (i32, i32) -> i32
  %2 = "arith.addi"(%a, %a) {overflowFlags = #arith.overflow<nsw, nuw>} : (i32, i32) -> i32
  %3 = "arith.addf"(%f, %f) <{fastmath = #arith.fastmath<nnan,ninf>}> : (f32, f32) -> f32
  %4 = "arith.addf"(%f, %f) {fastmath = #arith.fastmath<fast>, x = 1} : (f32, f32) -> f32
  %5 = "arith.cmpi"(%a, %a) <{predicate = 0 : i64}> : (i32, i32) -> i1
  %6 = "arith.cmpi"(%a, %a) {predicate = 9} : (i32, i32) -> i1
  %7 = "arith.cmpf"(%f, %f) {predicate = 3 : i64} : (f32, f32) -> i1
  %8 = "arith.constant"() <{value = 5 : i32}> {x} : () -> i32
  %9 = "arith.truncf"(%f) <{roundingmode = 1 : i32}> : (f32) -> f16
  return
}
// -----
func.func @f(%a: i32) { %0 = "arith.cmpi"(%a, %a) {predicate = 10 : i64} : (i32, i32) -> i1 return }
// -----
func.func @f(%a: i32) { %0 = "arith.cmpi"(%a, %a) : (i32, i32) -> i1 return }
// -----
func.func @f(%a: i32) { %0 = "arith.cmpi"(%a, %a) {predicate = 1 : i32} : (i32, i32) -> i1 return }
// -----
func.func @f(%a: i32) { %0 = "arith.cmpi"(%a, %a) {predicate = 1} : (i32, i32) -> i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.cmpi foo, %a, %a : i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.cmpi "foo", %a, %a : i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.cmpi slt %a, %a : i32 return }
// -----
func.func @f(%a: f32) { %0 = arith.cmpi slt, %a, %a : f32 return }
// -----
func.func @f(%a: i32) { %0 = arith.cmpf olt, %a, %a : i32 return }
// -----
func.func @f(%a: f32) { %0 = arith.cmpf slt, %a, %a : f32 return }
// -----
func.func @f(%a: i32, %b: i64) { %0 = arith.addi %a, %b : i32 return }
// -----
func.func @f(%a: f32) { %0 = arith.addi %a, %a : f32 return }
// -----
func.func @f(%a: i32) { %0 = arith.addf %a, %a : i32 return }
// -----
func.func @f(%a: si32) { %0 = arith.addi %a, %a : si32 return }
// -----
func.func @f(%a: memref<4xi32>) { %0 = arith.addi %a, %a : memref<4xi32> return }
// -----
func.func @f(%a: memref<4xindex>) { %0 = arith.index_cast %a : memref<4xindex> to memref<4xi32> return }
// -----
func.func @f(%a: i32) { %0 = "arith.addi"(%a) : (i32) -> i32 return }
// -----
func.func @f(%a: i32) { %0 = "arith.addi"(%a, %a, %a) : (i32, i32, i32) -> i32 return }
// -----
func.func @f(%a: i32) { "arith.addi"(%a, %a) : (i32, i32) -> () return }
// -----
func.func @f(%a: i32) { %0:2 = "arith.addi"(%a, %a) : (i32, i32) -> (i32, i32) return }
// -----
func.func @f(%a: i32) { %0 = "arith.addi"(%a, %a) : (i32, i32) -> i64 return }
// -----
func.func @f(%a: i32, %b: i64) { %0 = "arith.addi"(%a, %b) : (i32, i64) -> i64 return }
// -----
func.func @f(%a: i32) { %0 = "arith.addi"(%a, %a) ({}) : (i32, i32) -> i32 return }
// -----
func.func @f(%a: i32) { %0 = "arith.addi"(%a, %a)[^bb1] : (i32, i32) -> i32 
^bb1: return }
// -----
func.func @f(%a: i32) { %0 = "arith.addi"(%a, %a) {overflowFlags = 1 : i32} : (i32, i32) -> i32 return }
// -----
func.func @f(%a: i32) { %0 = "arith.addi"(%a, %a) <{overflowFlags = 1 : i32}> : (i32, i32) -> i32 return }
// -----
func.func @f(%a: i32) { %0 = "arith.addi"(%a, %a) <{bogus = 1 : i32}> : (i32, i32) -> i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.addi %a, %a overflow<bad> : i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.addi %a, %a overflow<nsw : i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.addi %a, %a overflow<> : i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.addi %a, %a overflow<nsw, nsw> : i32 return }
// -----
func.func @f(%a: f32) { %0 = arith.addf %a, %a fastmath<bad> : f32 return }
// -----
func.func @f(%a: f32) { %0 = arith.addf %a, %a fastmath : f32 return }
// -----
func.func @f(%a: i32) { %0 = arith.extsi %a : i32 to i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.extsi %a : i32 to i16 return }
// -----
func.func @f(%a: i32) { %0 = arith.extsi %a : i32 to index return }
// -----
func.func @f(%a: i32) { %0 = arith.extui %a : i32 to f32 return }
// -----
func.func @f(%a: i32) { %0 = arith.trunci %a : i32 to i64 return }
// -----
func.func @f(%a: f32) { %0 = arith.extf %a : f32 to f16 return }
// -----
func.func @f(%a: f32) { %0 = arith.truncf %a : f32 to f64 return }
// -----
func.func @f(%a: f32) { %0 = arith.truncf %a : f32 to i32 return }
// -----
func.func @f(%a: vector<4xi8>) { %0 = arith.extsi %a : vector<4xi8> to vector<5xi32> return }
// -----
func.func @f(%a: vector<4xi8>) { %0 = arith.extsi %a : vector<4xi8> to i32 return }
// -----
func.func @f(%a: tensor<4xi8>) { %0 = arith.extsi %a : tensor<4xi8> to vector<4xi32> return }
// -----
func.func @f(%a: tensor<4xi8>) { %0 = arith.extsi %a : tensor<4xi8> to tensor<?xi32> return }
// -----
func.func @f(%a: i32) { %0 = arith.sitofp %a : i32 to i32 return }
// -----
func.func @f(%a: f32) { %0 = arith.fptosi %a : f32 to f32 return }
// -----
func.func @f(%a: index) { %0 = arith.index_cast %a : index to index return }
// -----
func.func @f(%a: i32) { %0 = arith.index_cast %a : i32 to i64 return }
// -----
func.func @f(%a: f32) { %0 = arith.index_cast %a : f32 to index return }
// -----
func.func @f(%a: f32) { %0 = arith.bitcast %a : f32 to i64 return }
// -----
func.func @f(%a: vector<2xf32>) { %0 = arith.bitcast %a : vector<2xf32> to vector<4xi16> return }
// -----
func.func @f() { %0 = arith.constant 1 : f32 return }
// -----
func.func @f() { %0 = arith.constant 1.0 : i32 return }
// -----
func.func @f() { %0 = arith.constant "a" return }
// -----
func.func @f() { %0 = arith.constant 1 : si32 return }
// -----
func.func @f() { %0 = arith.constant unit return }
// -----
func.func @f() { %0 = arith.constant return }
// -----
func.func @f() { %0 = arith.constant 5 return }
// -----
func.func @f() { %0 = arith.constant 256 : i8 return }
// -----
func.func @f() { %0 = arith.constant -129 : i8 return }
// -----
func.func @f() { %0 = "arith.constant"() : () -> i32 return }
// -----
func.func @f() { %0 = "arith.constant"() {value = 1 : i64} : () -> i32 return }
// -----
func.func @f() { %0 = "arith.constant"() {value = "a"} : () -> i32 return }
// -----
func.func @f() { %0 = "arith.constant"() {value = 1 : si32} : () -> si32 return }
// -----
func.func @f() { %0 = "arith.constant"() {value = dense<0> : vector<[4]xi32>} : () -> vector<[4]xi32> return }
// -----
func.func @f() { %0 = arith.constant dense<[0, 1]> : vector<[2]xi32> return }
// -----
func.func @f(%c: i1, %v: vector<2xi1>, %t: tensor<2xi32>) { %0 = arith.select %v, %t, %t : vector<2xi1>, tensor<2xi32> return }
// -----
func.func @f(%c: vector<3xi1>, %t: vector<2xi32>) { %0 = arith.select %c, %t, %t : vector<3xi1>, vector<2xi32> return }
// -----
func.func @f(%c: i32, %t: i32) { %0 = arith.select %c, %t, %t : i32, i32 return }
// -----
func.func @f(%c: i1, %t: i32, %u: i64) { %0 = arith.select %c, %t, %u : i32 return }
// -----
func.func @f(%c: i1, %t: i32) { %0 = arith.select %c, %t, %t : i1, i32 return }
// -----
func.func @f(%a: i32) { %0, %1 = arith.addui_extended %a, %a : i32, i2 return }
// -----
func.func @f(%a: i32) { %0, %1 = arith.addui_extended %a, %a : i32 return }
// -----
func.func @f(%a: vector<2xi32>) { %0, %1 = arith.addui_extended %a, %a : vector<2xi32>, i1 return }
// -----
func.func @f(%a: vector<2xi32>) { %0, %1 = arith.addui_extended %a, %a : vector<2xi32>, vector<3xi1> return }
// -----
func.func @f(%a: i32) { %0 = arith.mulsi_extended %a, %a : i32 return }
// -----
func.func @f(%a: i32) { %0:3 = arith.mulsi_extended %a, %a : i32 return }
// -----
func.func @f(%a: i32) { %0 = arith.nope %a : i32 return }
// -----
func.func @f(%a: i32) { %0 = "arith.nope"(%a) : (i32) -> i32 return }
// -----
func.func @f(%a: f32) { %0 = arith.truncf %a sideways : f32 to f16 return }
// -----
func.func @f(%a: f32) { %0 = arith.negf %a, %a : f32 return }
// -----
func.func @f(%a: f32) { %0 = arith.negf %a f32 return }
// -----
func.func @f(%a: f32) { %0 = arith.negf %a : return }
// -----
func.func @f(%a: f32) { arith.negf %a : f32 return }
// -----
func.func @f(%a: f32) { %0 = arith.negf : f32 return }
// -----
func.func @f(%a: f32) { %0 = arith.negf %b : f32 return }
// -----
func.func @f(%a: f32) { %0 = arith.addf %b, %c : f32 return }
// -----
func.func @f(%a: i32) -> (i32) {
  %c-1 = arith.constant -1 : i32
  %c-1_x = arith.constant -1 : i32
  return %c-1 : i32
}
// -----
func.func @names() {
  %0 = arith.constant -5 : index
  %1 = arith.constant -5 : i32
  %2 = arith.constant -5 : i32
  %3 = arith.constant 0 : i1
  %4 = arith.constant 1 : i1
  %5 = arith.constant 5.0 : f32
  %6 = arith.constant dense<5> : tensor<2xi1>
  %7 = arith.constant 18446744073709551615 : i64
  %8 = arith.constant 5 : i3
  return
}
// -----
func.func @encodings(%a: tensor<2xi16, "e">) {
  %0 = arith.bitcast %a : tensor<2xi16, "e"> to tensor<2xf16>
  return
}
// -----
func.func @encodings(%a: tensor<2xf32, "e">) {
  %0 = arith.fptosi %a : tensor<2xf32, "e"> to tensor<2xi32, 1>
  return
}
// -----
func.func @no_rank(%a: tensor<*xi16>) {
  %0 = arith.extsi %a : tensor<*xi16> to tensor<*xi32>
  return
}
// -----
func.func @no_rank(%a: tensor<*xf32>, %c: tensor<*xi1>) {
  %0 = arith.select %c, %a, %a : tensor<*xi1>, tensor<*xf32>
  return
}
// -----
func.func @no_rank(%a: tensor<2xf32>, %c: tensor<*xi1>) {
  %0 = arith.select %c, %a, %a : tensor<*xi1>, tensor<2xf32>
  return
}
// -----
func.func @encoded_condition(%a: tensor<2xf32>, %c: tensor<2xi1, 1>) {
  %0 = arith.select %c, %a, %a : tensor<2xi1, 1>, tensor<2xf32>
  return
}
// -----
func.func @a_constant_times_vscale(%x: index) {
  %vs = vector.vscale
  %c4 = arith.constant 4 : index
  %cm = arith.constant -4 : index
  %i = index.constant 5
  %0 = arith.muli %vs, %c4 : index
  %1 = arith.muli %c4, %vs : index
  %2 = arith.muli %cm, %vs : index
  %3 = arith.muli %i, %vs : index
  %4 = arith.muli %x, %vs : index
  %5 = arith.muli %vs, %vs : index
  %6 = arith.muli %c4, %c4 : index
  %c = arith.constant {a} 4 : index
  %7 = arith.muli %c, %vs overflow<nsw> : index
  %8 = "vector.vscale"() {a} : () -> index
  %9 = arith.muli %c, %8 : index
  %c7 = "arith.constant"() <{value = 7 : index}> : () -> index
  %10 = arith.muli %c7, %8 : index
  %11 = arith.addi %c7, %8 : index
  %13 = "llvm.intr.vscale"() : () -> i32
  %c32 = arith.constant 3 : i32
  %14 = arith.muli %13, %c32 : i32
  %15:2 = arith.mulsi_extended %c4, %vs : index
  %16 = arith.muli %14, %c32 : i32
  %z = arith.constant 0 : index
  %17 = arith.muli %z, %8 : index
  return
}
// -----
func.func @f(%a: i32) {
  %0 = arith.addi %a, %a overflow<nsw, > : i32
  return
}

// -----

%0 = "arith.constant"() <{value = #foo.bar<1> : vector<[4]xf32>}> : () -> vector<[4]xf32>
