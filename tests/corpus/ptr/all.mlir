"builtin.module"() ({
  "func.func"() <{function_type = (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>, index, memref<4xf32, #ptr.generic_space>, f32, vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !ptr.ptr<#ptr.generic_space>, %arg1: !ptr.ptr<#ptr.generic_space>, %arg2: index, %arg3: memref<4xf32, #ptr.generic_space>, %arg4: f32, %arg5: vector<4x!ptr.ptr<#ptr.generic_space>>, %arg6: vector<4xi1>, %arg7: vector<4xf32>):
    %0 = "ptr.constant"() <{value = #ptr.null : !ptr.ptr<#ptr.generic_space>}> : () -> !ptr.ptr<#ptr.generic_space>
    %1 = "ptr.constant"() <{value = #ptr.address<4096> : !ptr.ptr<#ptr.generic_space>}> : () -> !ptr.ptr<#ptr.generic_space>
    %2 = "ptr.ptr_add"(%arg0, %arg2) <{flags = 0 : i32}> : (!ptr.ptr<#ptr.generic_space>, index) -> !ptr.ptr<#ptr.generic_space>
    %3 = "ptr.ptr_add"(%arg0, %arg2) <{flags = 3 : i32}> : (!ptr.ptr<#ptr.generic_space>, index) -> !ptr.ptr<#ptr.generic_space>
    %4 = "ptr.ptr_diff"(%arg0, %arg1) <{flags = 0 : i8}> : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>) -> index
    %5 = "ptr.type_offset"() <{elementType = f32}> : () -> index
    %6 = "ptr.to_ptr"(%arg3) : (memref<4xf32, #ptr.generic_space>) -> !ptr.ptr<#ptr.generic_space>
    %7 = "ptr.get_metadata"(%arg3) : (memref<4xf32, #ptr.generic_space>) -> !ptr.ptr_metadata<memref<4xf32, #ptr.generic_space>>
    %8 = "ptr.from_ptr"(%6, %7) : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr_metadata<memref<4xf32, #ptr.generic_space>>) -> memref<4xf32, #ptr.generic_space>
    %9 = "ptr.load"(%arg0) <{alignment = [], invariant = false, invariantGroup = false, nontemporal = false, ordering = 0 : i32, volatile_ = false}> : (!ptr.ptr<#ptr.generic_space>) -> f32
    %10 = "ptr.load"(%arg0) <{alignment = [8], invariant = false, invariantGroup = false, nontemporal, ordering = 0 : i32, volatile_}> : (!ptr.ptr<#ptr.generic_space>) -> f32
    "ptr.store"(%arg4, %arg0) <{alignment = [], invariantGroup = false, nontemporal = false, ordering = 0 : i32, volatile_ = false}> : (f32, !ptr.ptr<#ptr.generic_space>) -> ()
    "ptr.store"(%arg4, %arg0) <{alignment = [4], invariantGroup = false, nontemporal = false, ordering = 4 : i32, syncscope = "s", volatile_ = false}> : (f32, !ptr.ptr<#ptr.generic_space>) -> ()
    %11 = "ptr.gather"(%arg5, %arg6, %arg7) <{alignment = [8]}> : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "ptr.scatter"(%arg7, %arg5, %arg6) <{alignment = []}> : (vector<4xf32>, vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>) -> ()
    %12 = "ptr.masked_load"(%arg0, %arg6, %arg7) <{alignment = []}> : (!ptr.ptr<#ptr.generic_space>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "ptr.masked_store"(%arg7, %arg0, %arg6) <{alignment = [16]}> : (vector<4xf32>, !ptr.ptr<#ptr.generic_space>, vector<4xi1>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "foo.t"() {a = #ptr.spec<size = 32, abi = 32, preferred = 64>, b = #ptr.spec<size = 64, abi = 64, preferred = 64, index = 32>} : () -> ()
}) : () -> ()

