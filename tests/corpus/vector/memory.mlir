"builtin.module"() ({
  "func.func"() <{function_type = (memref<?x?xf32>, vector<8xf32>, vector<8xi1>, vector<8xi32>, index, memref<?xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<?x?xf32>, %arg1: vector<8xf32>, %arg2: vector<8xi1>, %arg3: vector<8xi32>, %arg4: index, %arg5: memref<?xf32>):
    %0 = "vector.load"(%arg0, %arg4, %arg4) : (memref<?x?xf32>, index, index) -> vector<8xf32>
    "vector.store"(%arg1, %arg0, %arg4, %arg4) : (vector<8xf32>, memref<?x?xf32>, index, index) -> ()
    %1 = "vector.load"(%arg0, %arg4, %arg4) <{alignment = 16 : i64, nontemporal = true}> : (memref<?x?xf32>, index, index) -> vector<8xf32>
    %2 = "vector.maskedload"(%arg5, %arg4, %arg2, %arg1) : (memref<?xf32>, index, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    "vector.maskedstore"(%arg5, %arg4, %arg2, %arg1) : (memref<?xf32>, index, vector<8xi1>, vector<8xf32>) -> ()
    %3 = "vector.gather"(%arg5, %arg4, %arg3, %arg2, %arg1) : (memref<?xf32>, index, vector<8xi32>, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    "vector.scatter"(%arg5, %arg4, %arg3, %arg2, %arg1) : (memref<?xf32>, index, vector<8xi32>, vector<8xi1>, vector<8xf32>) -> ()
    %4 = "vector.expandload"(%arg5, %arg4, %arg2, %arg1) : (memref<?xf32>, index, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    "vector.compressstore"(%arg5, %arg4, %arg2, %arg1) : (memref<?xf32>, index, vector<8xi1>, vector<8xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

