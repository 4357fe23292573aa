%p = "t.s"() : () -> !ptr.ptr<#ptr.generic_space>
%r = ptr.load %p : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p = "t.s"() : () -> !ptr.ptr<#ptr.generic_space>
%r = ptr.load volatile %p atomic syncscope("workgroup") acquire alignment = 8 : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p = "t.s"() : () -> !ptr.ptr<#ptr.generic_space>
%r = ptr.load %p atomic acquire : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p = "t.s"() : () -> !ptr.ptr<#ptr.generic_space>
%r = ptr.load %p atomic acquire {alignment = 4 : i64} : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p = "t.s"() : () -> !ptr.ptr<#ptr.generic_space>
%r = ptr.load %p atomic syncscope(workgroup) acquire alignment = 8 : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p = "t.s"() : () -> !ptr.ptr<#ptr.generic_space>
%r = ptr.load %p alignment = 3 : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, f32)
ptr.store volatile %v, %p atomic syncscope("workgroup") release alignment = 8 : f32, !ptr.ptr<#ptr.generic_space>
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, f32)
ptr.store %v, %p atomic syncscope("workgroup") acquire alignment = 8 : f32, !ptr.ptr<#ptr.generic_space>
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, f32)
ptr.store %v, %p syncscope("workgroup") : f32, !ptr.ptr<#ptr.generic_space>
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, f32)
ptr.store %v, %p invariant nontemporal : f32, !ptr.ptr<#ptr.generic_space>
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, f32)
%r = ptr.load %p invariant nontemporal invariant_group : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, f32)
%r = ptr.load %p atomic syncscope("x") seq_cst nontemporal : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, f32)
%r = ptr.load %p atomic syncscope("x") seq_cst alignment = 8 : i32 : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, index)
%r = ptr.ptr_add nusw %p, %v : !ptr.ptr<#ptr.generic_space>, index
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, index)
%r = ptr.ptr_add %p, %v : !ptr.ptr<#ptr.generic_space>, index
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, index)
%r = ptr.ptr_add foo %p, %v : !ptr.ptr<#ptr.generic_space>, index
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, index)
%r = ptr.ptr_diff nuw %p, %p : !ptr.ptr<#ptr.generic_space> -> index
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, index)
%r = ptr.ptr_diff nuw | nsw %p, %p : !ptr.ptr<#ptr.generic_space> -> index
// -----
%p, %m, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, vector<4xi1>, vector<4xf32>)
%r = ptr.masked_load %p, %m, %v alignment = 8 : !ptr.ptr<#ptr.generic_space> -> vector<4xf32>
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, index)
%r = ptr.load %p alignment = 8 : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, index)
%r = ptr.load %p alignment = -8 : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p, %v = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>, index)
%r = ptr.load %p alignment = x : !ptr.ptr<#ptr.generic_space> -> f32
// -----
%p = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r5 = "ptr.ptr_diff"(%p, %p) <{flags = 1 : i32}> : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>) -> index
// -----
%p = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r5 = "ptr.ptr_diff"(%p, %p) <{flags = 1 : i64}> : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>) -> index
// -----
%p = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r5 = "ptr.ptr_diff"(%p, %p) <{flags = 7 : i8}> : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>) -> index
// -----
%p = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r5 = "ptr.load"(%p) <{ordering = 1 : i8, alignment = [8 : i8]}> : (!ptr.ptr<#ptr.generic_space>) -> index
// -----
%p = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r5 = "ptr.load"(%p) <{ordering = 1 : i64, alignment = [8 : index]}> : (!ptr.ptr<#ptr.generic_space>) -> index
// -----
%p = "t.s"() : () -> (!ptr.ptr<#ptr.generic_space>)
%r5 = "ptr.load"(%p) <{ordering = 9 : i32, alignment = [8]}> : (!ptr.ptr<#ptr.generic_space>) -> index
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>) { %0 = ptr.load %p atomic foo : !ptr.ptr<#ptr.generic_space> -> i32
 return }
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %i: i32) { ptr.store %i, %p atomic foo alignment = 4 : i32, !ptr.ptr<#ptr.generic_space>
 return }
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %i: i32) { ptr.store %i, %p atomic 3 alignment = 4 : i32, !ptr.ptr<#ptr.generic_space>
 return }
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %i: i32) { ptr.store %i, %p atomic "acquirex" alignment = 4 : i32, !ptr.ptr<#ptr.generic_space>
 return }
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %i: i32) { %0 = ptr.ptr_add "nuw" %p, %i : !ptr.ptr<#ptr.generic_space> , i32
 return }
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %i: i32) { %0 = ptr.ptr_add "nux" %p, %i : !ptr.ptr<#ptr.generic_space> , i32
 return }
// -----
func.func @f(%p: !ptr.ptr<#ptr.generic_space>, %i: i32) { %0 = ptr.ptr_add "nuw" | nsw %p, %i : !ptr.ptr<#ptr.generic_space> , i32
 return }
