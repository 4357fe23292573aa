"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, i32, i1, ptr, ptr<3>, f32)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: i32, %arg1: i32, %arg2: i1, %arg3: !llvm.ptr, %arg4: !llvm.ptr<3>, %arg5: f32):
    "nvvm.barrier0"() : () -> ()
    "nvvm.barrier"(%arg0, %arg1) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i32, i32) -> ()
    "nvvm.barrier.arrive"(%arg0, %arg1) : (i32, i32) -> ()
    "nvvm.bar.warp.sync"(%arg0) : (i32) -> ()
    %0 = "nvvm.shfl.sync"(%arg0, %arg5, %arg0, %arg0) <{kind = #nvvm<shfl_kind bfly>}> : (i32, f32, i32, i32) -> f32
    %1 = "nvvm.shfl.sync"(%arg0, %arg5, %arg0, %arg0) <{kind = #nvvm<shfl_kind idx>, return_value_and_is_valid}> : (i32, f32, i32, i32) -> !llvm.struct<(f32, i1)>
    %2 = "nvvm.vote.sync"(%arg0, %arg2) <{kind = #nvvm<vote_sync_kind ballot>}> : (i32, i1) -> i32
    %3 = "nvvm.redux.sync"(%arg0, %arg0) <{abs = false, kind = #nvvm<redux_kind add>, nan = false}> : (i32, i32) -> i32
    %4 = "nvvm.elect.sync"() : () -> i1
    "nvvm.cluster.arrive"() <{aligned}> : () -> ()
    "nvvm.cluster.wait"() : () -> ()
    "nvvm.fence.mbarrier.init"() : () -> ()
    "nvvm.memory.barrier"() <{scope = #nvvm.mem_scope<gpu>}> : () -> ()
    "nvvm.cp.async.commit.group"() : () -> ()
    "nvvm.cp.async.wait.group"() <{n = 2 : i32}> : () -> ()
    "nvvm.setmaxregister"() <{action = #nvvm<action increase>, regCount = 40 : i32}> : () -> ()
    "nvvm.griddepcontrol"() <{kind = #nvvm<grid_dep_action wait>}> : () -> ()
    %5 = "nvvm.rcp.approx.ftz.f"(%arg5) : (f32) -> f32
    "nvvm.breakpoint"() : () -> ()
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

