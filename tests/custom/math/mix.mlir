// Ops of the small dialects.
func.func @mix(%f: f32, %v: vector<4xf64>, %i: i32, %n: index, %z: complex<f32>) {
  %0 = math.fma %f, %f, %f fastmath<fast> : f32
  %1 = math.clampf %f to [%f, %f] : f32
  %2, %3 = math.sincos %v : vector<4xf64>
  %4 = math.fpowi %f, %i {foo.a} : f32, i32
  %5 = math.isnan %v : vector<4xf64>
  %6 = index.cmp ult(%n, %n) {foo.b}
  %7 = index.constant -3
  %8 = index.bool.constant true
  %9 = index.casts %n : index to i64
  %10 = index.sizeof
  %11 = ub.poison : tuple<i32>
  %12 = complex.create %f, %f : complex<f32>
  %13 = complex.constant [1.0 : f32, 2.0 : f32] : complex<f32>
  %14 = complex.re %z : complex<f32>
  %15 = complex.eq %z, %12 : complex<f32>
  %16 = complex.powi %z, %i : complex<f32>, i32
  %17 = complex.bitcast %z : complex<f32> to i64
  ub.unreachable
}
