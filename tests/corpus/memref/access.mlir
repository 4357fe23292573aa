"builtin.module"() ({
  "func.func"() <{function_type = (memref<4x?xf32>, index, f32, memref<4xi32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<4x?xf32>, %arg1: index, %arg2: f32, %arg3: memref<4xi32>, %arg4: i32):
    %0 = "memref.load"(%arg0, %arg1, %arg1) : (memref<4x?xf32>, index, index) -> f32
    "memref.store"(%arg2, %arg0, %arg1, %arg1) : (f32, memref<4x?xf32>, index, index) -> ()
    %1 = "memref.load"(%arg0, %arg1, %arg1) <{nontemporal = true}> : (memref<4x?xf32>, index, index) -> f32
    "memref.store"(%arg2, %arg0, %arg1, %arg1) <{alignment = 16 : i64, nontemporal = true}> : (f32, memref<4x?xf32>, index, index) -> ()
    %2 = "memref.atomic_rmw"(%arg4, %arg3, %arg1) <{kind = 1 : i64}> : (i32, memref<4xi32>, index) -> i32
    %3 = "memref.atomic_rmw"(%arg4, %arg3, %arg1) <{kind = 3 : i64}> : (i32, memref<4xi32>, index) -> i32
    %4 = "memref.generic_atomic_rmw"(%arg3, %arg1) ({
    ^bb0(%arg5: i32):
      "memref.atomic_yield"(%arg5) : (i32) -> ()
    }) : (memref<4xi32>, index) -> i32
    "memref.prefetch"(%arg3, %arg1) <{isDataCache = true, isWrite = false, localityHint = 3 : i32}> : (memref<4xi32>, index) -> ()
    "memref.prefetch"(%arg3, %arg1) <{isDataCache = false, isWrite = true, localityHint = 0 : i32}> : (memref<4xi32>, index) -> ()
    %5 = "memref.assume_alignment"(%arg3) <{alignment = 16 : i32}> : (memref<4xi32>) -> memref<4xi32>
    %6:2 = "memref.distinct_objects"(%arg3, %arg3) : (memref<4xi32>, memref<4xi32>) -> (memref<4xi32>, memref<4xi32>)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

