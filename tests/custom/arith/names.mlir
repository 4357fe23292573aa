// Names that constants suggest, in regions within regions and next to each other.
%c1 = arith.constant 1 : i32
%outer = arith.constant 1 : index
func.func @names(%arg5: i1) {
  %0 = arith.constant 1 : i32
  %1 = arith.constant 1 : i32
  %2 = arith.constant -1 : i8
  %3 = arith.constant true
  %4 = arith.constant false
  %5 = arith.constant 1.5 : f16
  %6 = arith.constant dense<[1, 2]> : vector<2xi32>
  %7 = arith.constant 18446744073709551615 : i64
  %8 = arith.constant {foo.a = 1 : i32} 9 : index
  scf.if %arg5 {
    %a = arith.constant 1 : i32
    scf.if %arg5 { %b = arith.constant 1 : i32 } else { %b = arith.constant 2 : i32 }
    %c = arith.constant 2 : i32
  } else {
    %a = arith.constant 1 : i32
    %d = arith.constant 3 : i32
  }
  %s, %o = arith.addui_extended %0, %1 {foo.b} : i32, i1
  %l, %h = arith.mulsi_extended %0, %1 : i32
  %x:2 = arith.mului_extended %6, %6 : vector<2xi32>
  %v = arith.select %3, %5, %5 : f16
  %vc = arith.constant dense<true> : vector<2xi1>
  %w = arith.select %vc, %6, %6 {foo.c} : vector<2xi1>, vector<2xi32>
  %cm = arith.cmpf oeq, %5, %5 fastmath<fast> : f16
  %cn = arith.cmpi "ult", %0, %1 : i32
  %t = arith.truncf %5 to_nearest_even fastmath<contract> {foo.d} : f16 to f8E5M2
  %e = arith.divui %0, %1 exact : i32
  %sh = arith.shli %0, %1 overflow<nsw, nuw> : i32
  "foo.use"(%x#0, %x#1, %7) : (vector<2xi32>, vector<2xi32>, i64) -> ()
  return
}
