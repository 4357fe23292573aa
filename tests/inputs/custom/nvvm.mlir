// ----- special-registers
llvm.func @f() {
  %0 = nvvm.read.ptx.sreg.tid.x : i32
  %1 = nvvm.read.ptx.sreg.tid.y : i32
  %2 = nvvm.read.ptx.sreg.tid.z : i32
  %3 = nvvm.read.ptx.sreg.ntid.x : i32
  %4 = nvvm.read.ptx.sreg.ctaid.x : i32
  %5 = nvvm.read.ptx.sreg.nctaid.y : i32
  %6 = nvvm.read.ptx.sreg.laneid : i32
  %7 = nvvm.read.ptx.sreg.warpsize : i32
  %8 = nvvm.read.ptx.sreg.clusterid.x : i32
  %9 = nvvm.read.ptx.sreg.nclusterid.z : i32
  %10 = nvvm.read.ptx.sreg.cluster.ctaid.y : i32
  %11 = nvvm.read.ptx.sreg.lanemask.eq : i32
  %12 = nvvm.read.ptx.sreg.warpid : i32
  %13 = nvvm.read.ptx.sreg.smid : i32
  %r = nvvm.read.ptx.sreg.tid.x range <i32, 0, 64> : i32
  llvm.return
}
// ----- sync
llvm.func @f(%a: i32, %b: i32, %p: i1, %q: !llvm.ptr, %s: !llvm.ptr<3>, %x: f32) {
  nvvm.barrier0
  nvvm.barrier id = %a number_of_threads = %b
  nvvm.barrier.arrive id = %a number_of_threads = %b
  nvvm.bar.warp.sync %a : i32
  %0 = nvvm.shfl.sync bfly %a, %x, %a, %a : f32 -> f32
  %1 = nvvm.shfl.sync idx %a, %x, %a, %a {return_value_and_is_valid} : f32 -> !llvm.struct<(f32, i1)>
  %2 = nvvm.vote.sync ballot %a, %p -> i32
  %3 = nvvm.redux.sync add %a, %a : i32 -> i32
  %4 = nvvm.elect.sync -> i1
  nvvm.cluster.arrive {aligned}
  nvvm.cluster.wait
  nvvm.fence.mbarrier.init
  nvvm.memory.barrier <gpu>
  nvvm.cp.async.commit.group
  nvvm.cp.async.wait.group 2
  nvvm.setmaxregister increase 40
  nvvm.griddepcontrol wait
  %5 = nvvm.rcp.approx.ftz.f %x : f32
  nvvm.breakpoint
  llvm.return
}
// ----- kernel
llvm.func @k() attributes {nvvm.kernel, nvvm.maxntid = array<i32: 1, 23, 32>, nvvm.minctasm = 16 : i32, nvvm.reqntid = array<i32: 1>} { llvm.return }
"foo.t"() {a = #nvvm.target<O = 3, chip = "sm_90a", features = "+ptx80", flags = {fast}>, c = #nvvm.mma_layout<row>} : () -> ()
