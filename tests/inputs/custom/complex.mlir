// ----- all
func.func @f(%a: complex<f32>, %b: complex<f32>, %r: f32) {
  %0 = complex.add %a, %b : complex<f32>
  %1 = complex.sub %a, %b fastmath<nnan> : complex<f32>
  %2 = complex.mul %a, %b : complex<f32>
  %3 = complex.div %a, %b : complex<f32>
  %4 = complex.abs %a : complex<f32>
  %5 = complex.angle %a : complex<f32>
  %6 = complex.atan2 %a, %b : complex<f32>
  %7 = complex.bitcast %a : complex<f32> to i64
  %8 = complex.conj %a : complex<f32>
  %9 = complex.constant [0.1, -1.0] : complex<f64>
  %10 = complex.cos %a : complex<f32>
  %11 = complex.create %r, %r : complex<f32>
  %12 = complex.eq %a, %b : complex<f32>
  %13 = complex.neq %a, %b : complex<f32>
  %14 = complex.exp %a : complex<f32>
  %15 = complex.expm1 %a : complex<f32>
  %16 = complex.im %a : complex<f32>
  %17 = complex.re %a : complex<f32>
  %18 = complex.log %a : complex<f32>
  %19 = complex.log1p %a : complex<f32>
  %20 = complex.neg %a : complex<f32>
  %21 = complex.pow %a, %b : complex<f32>
  %22 = complex.rsqrt %a : complex<f32>
  %23 = complex.sign %a : complex<f32>
  %24 = complex.sin %a : complex<f32>
  %25 = complex.sqrt %a : complex<f32>
  %26 = complex.tan %a : complex<f32>
  %27 = complex.tanh %a fastmath<fast> : complex<f32>
  return
}
// ----- attribute
"foo.t"() {a = #complex.number<:f64 1.0, 2.0>, b = #complex.number<:f32 -1.0, 0.5> : complex<f32>} : () -> ()
