// ----- ids
llvm.func @f() {
  %0 = rocdl.workitem.id.x : i32
  %1 = rocdl.workitem.id.y : i32
  %2 = rocdl.workitem.id.z : i32
  %3 = rocdl.workgroup.id.x : i32
  %4 = rocdl.workgroup.id.y : i32
  %5 = rocdl.workgroup.id.z : i32
  %6 = rocdl.workgroup.dim.x : i32
  %7 = rocdl.grid.dim.y : i32
  %w = rocdl.wavefrontsize : i32
  llvm.return
}
// ----- ops
llvm.func @f(%a: i32, %x: f32, %v: vector<4xf16>, %c: vector<4xf32>, %p: i1) {
  %0 = rocdl.mbcnt.lo %a, %a : (i32, i32) -> i32
  %1 = rocdl.ds_swizzle %a, %a : (i32, i32) -> i32
  %2 = rocdl.ds_bpermute %a, %a : (i32, i32) -> i32
  %3 = rocdl.readlane %x, %a : (f32, i32) -> f32
  %4 = rocdl.ballot %p : i64
  rocdl.barrier
  rocdl.s.barrier
  rocdl.s.waitcnt 7
  rocdl.sched.barrier 0
  rocdl.s.setprio 1
  %5 = rocdl.mfma.f32.16x16x16f16 %v, %v, %c, %a, %a, %a : (vector<4xf16>, vector<4xf16>, vector<4xf32>, i32, i32, i32) -> vector<4xf32>
  %6 = rocdl.cvt.f32.fp8 %a[1] : f32
  llvm.return
}
// ----- target
"foo.t"() {a = #rocdl.target, b = #rocdl.target<O = 1, triple = "amdgcn", chip = "gfx90a", features = "+x", abi = "500", flags = {wave64}>} : () -> ()
