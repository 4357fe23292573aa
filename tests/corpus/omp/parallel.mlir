"builtin.module"() ({
  "func.func"() <{function_type = (i32, i1, index, memref<i32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: i1, %arg2: index, %arg3: memref<i32>):
    "omp.parallel"(%arg1, %arg0) <{operandSegmentSizes = array<i32: 0, 0, 1, 1, 0, 0>, proc_bind_kind = #omp<procbindkind close>}> ({
      "omp.barrier"() : () -> ()
      "omp.master"() ({
        "omp.terminator"() : () -> ()
      }) : () -> ()
      "omp.masked"(%arg0) ({
        "omp.terminator"() : () -> ()
      }) : (i32) -> ()
      "omp.critical"() ({
        "omp.terminator"() : () -> ()
      }) : () -> ()
      "omp.single"() <{nowait, operandSegmentSizes = array<i32: 0, 0, 0, 0>}> ({
        "omp.terminator"() : () -> ()
      }) : () -> ()
      "omp.taskyield"() : () -> ()
      "omp.taskwait"() : () -> ()
      "omp.flush"() : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1, i32) -> ()
    "omp.parallel"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0>}> ({
      "omp.wsloop"(%arg0) <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 1>, schedule_kind = #omp<schedulekind dynamic>, schedule_mod = #omp<sched_mod monotonic>}> ({
        "omp.loop_nest"(%arg2, %arg2, %arg2, %arg2, %arg2, %arg2) <{loop_inclusive}> ({
        ^bb0(%arg5: index, %arg6: index):
          "omp.yield"() : () -> ()
        }) : (index, index, index, index, index, index) -> ()
      }) : (i32) -> ()
      "omp.sections"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>}> ({
        "omp.section"() ({
          "omp.terminator"() : () -> ()
        }) : () -> ()
        "omp.terminator"() : () -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : () -> ()
    "omp.simd"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, simdlen = 4 : i64}> ({
      "omp.loop_nest"(%arg0, %arg0, %arg0) ({
      ^bb0(%arg4: i32):
        "omp.yield"() : () -> ()
      }) : (i32, i32, i32) -> ()
    }) : () -> ()
    "omp.task"(%arg1) <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 1, 0, 0, 0, 0>}> ({
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    "omp.taskgroup"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> ({
      "omp.terminator"() : () -> ()
    }) : () -> ()
    "omp.teams"(%arg0) <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 1, 0, 0, 0>}> ({
      "omp.terminator"() : () -> ()
    }) : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

