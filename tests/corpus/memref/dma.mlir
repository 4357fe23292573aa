"builtin.module"() ({
  "func.func"() <{function_type = (memref<256xf32>, memref<256xf32, 1>, memref<1xi32>, index, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<256xf32>, %arg1: memref<256xf32, 1>, %arg2: memref<1xi32>, %arg3: index, %arg4: index):
    "memref.dma_start"(%arg0, %arg3, %arg1, %arg3, %arg4, %arg2, %arg3) : (memref<256xf32>, index, memref<256xf32, 1>, index, index, memref<1xi32>, index) -> ()
    "memref.dma_wait"(%arg2, %arg3, %arg4) : (memref<1xi32>, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

