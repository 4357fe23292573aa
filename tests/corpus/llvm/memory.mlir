"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (ptr, i32, i64, ptr<3>)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: !llvm.ptr, %arg1: i32, %arg2: i64, %arg3: !llvm.ptr<3>):
    %0 = "llvm.alloca"(%arg1) <{elem_type = i32}> : (i32) -> !llvm.ptr
    %1 = "llvm.alloca"(%arg1) <{alignment = 8 : i64, elem_type = !llvm.struct<(i32, f32)>, inalloca}> : (i32) -> !llvm.ptr
    %2 = "llvm.load"(%arg0) <{ordering = 0 : i64}> : (!llvm.ptr) -> i32
    %3 = "llvm.load"(%arg0) <{alignment = 4 : i64, nontemporal, ordering = 0 : i64, volatile_}> : (!llvm.ptr) -> i32
    %4 = "llvm.load"(%arg0) <{alignment = 4 : i64, ordering = 4 : i64, syncscope = "agent"}> : (!llvm.ptr) -> i32
    %5 = "llvm.load"(%arg0) <{invariant, ordering = 0 : i64}> : (!llvm.ptr) -> f32
    "llvm.store"(%arg1, %arg0) <{ordering = 0 : i64}> : (i32, !llvm.ptr) -> ()
    "llvm.store"(%arg1, %arg0) <{alignment = 2 : i64, ordering = 0 : i64, volatile_}> : (i32, !llvm.ptr) -> ()
    "llvm.store"(%arg1, %arg0) <{alignment = 4 : i64, ordering = 5 : i64}> : (i32, !llvm.ptr) -> ()
    %6 = "llvm.getelementptr"(%arg0, %arg1) <{elem_type = f32, noWrapFlags = 0 : i32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i32) -> !llvm.ptr
    %7 = "llvm.getelementptr"(%arg0, %arg2, %arg1) <{elem_type = !llvm.struct<(i32, array<4 x f32>)>, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: -2147483648, 1, -2147483648>}> : (!llvm.ptr, i64, i32) -> !llvm.ptr
    %8 = "llvm.ptrtoint"(%arg0) : (!llvm.ptr) -> i64
    %9 = "llvm.inttoptr"(%arg2) : (i64) -> !llvm.ptr
    %10 = "llvm.addrspacecast"(%arg3) : (!llvm.ptr<3>) -> !llvm.ptr
    %11 = "llvm.atomicrmw"(%arg0, %arg1) <{bin_op = 1 : i64, ordering = 2 : i64}> : (!llvm.ptr, i32) -> i32
    %12 = "llvm.atomicrmw"(%arg0, %arg1) <{alignment = 16 : i64, bin_op = 0 : i64, ordering = 6 : i64, syncscope = "s", volatile_}> : (!llvm.ptr, i32) -> i32
    %13 = "llvm.cmpxchg"(%arg0, %arg1, %arg1) <{failure_ordering = 2 : i64, success_ordering = 6 : i64}> : (!llvm.ptr, i32, i32) -> !llvm.struct<(i32, i1)>
    %14 = "llvm.cmpxchg"(%arg0, %arg1, %arg1) <{failure_ordering = 7 : i64, success_ordering = 7 : i64, syncscope = "s", volatile_, weak}> : (!llvm.ptr, i32, i32) -> !llvm.struct<(i32, i1)>
    "llvm.fence"() <{ordering = 7 : i64, syncscope = "agent"}> : () -> ()
    "llvm.fence"() <{ordering = 4 : i64}> : () -> ()
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

