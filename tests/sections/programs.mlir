"ml_program.global"() <{sym_name = "x", type = i32}> : () -> ()
// -----
"ml_program.global"() <{sym_name = "x", type = i32, value = 1 : i32}> : () -> ()
%0 = "ml_program.global_load"() <{global = @y}> : () -> i32
// -----
"ml_program.global"() <{sym_name = "x", type = i32, value = 1 : i32}> : () -> ()
%0 = "ml_program.global_load"() <{global = @x}> : () -> i64
// -----
"ml_program.global"() <{sym_name = "x", type = i32, value = 1 : i32, is_mutable}> : () -> ()
%0 = "ml_program.global_load_const"() <{global = @x}> : () -> i32
// -----
"ml_program.global"() <{sym_name = "x", type = i32, value = 1 : i32}> : () -> ()
%v = "t.s"() : () -> i32
"ml_program.global_store"(%v) <{global = @x}> : (i32) -> ()
// -----
"ml_program.global"() <{sym_name = "x", type = i32, value = 1 : i32, is_mutable}> : () -> ()
%v = "t.s"() : () -> i64
"ml_program.global_store"(%v) <{global = @x}> : (i64) -> ()
// -----
"ml_program.global"() <{sym_name = "x", type = i32, value = 1 : i32}> : () -> ()
%v = "t.s"() : () -> i64
"ml_program.global_store"(%v) <{global = @x}> : (i64) -> ()
// -----
func.func private @f()
%0 = "ml_program.global_load"() <{global = @f}> : () -> i32
// -----
func.func private @f()
%v = "t.s"() : () -> i64
%t = "ml_program.global_store_graph"(%v) <{global = @f::@g}> : (i64) -> !ml_program.token
// -----
func.func private @f() -> !async.token
%0 = "async.call"() <{callee = @f}> : () -> !async.token
// -----
%t = "t.s"() : () -> !async.token
%0 = "async.execute"(%t) <{operandSegmentSizes = array<i32:1,0>}> ({ ^bb0(%a: i32): async.yield }) : (!async.token) -> !async.token
// -----
%t = "t.s"() : () -> !async.value<i32>
%0 = "async.execute"(%t) <{operandSegmentSizes = array<i32:0,1>}> ({ ^bb0(%a: i64): async.yield }) : (!async.value<i32>) -> !async.token
// -----
%t = "t.s"() : () -> !async.value<i32>
%0 = "async.execute"(%t) <{operandSegmentSizes = array<i32:0,1>}> ({ ^bb0: async.yield }) : (!async.value<i32>) -> !async.token
// -----
%t = "t.s"() : () -> i32
%0:2 = "async.execute"() <{operandSegmentSizes = array<i32:0,0>}> ({ async.yield }) : () -> (!async.token, !async.value<i32>)
// -----
%t = "t.s"() : () -> i32
%0:2 = "async.execute"() <{operandSegmentSizes = array<i32:0,0>}> ({ async.yield %t, %t : i32, i32 }) : () -> (!async.token, !async.value<i32>)
// -----
%t = "t.s"() : () -> i64
%0:2 = "async.execute"() <{operandSegmentSizes = array<i32:0,0>}> ({ async.yield %t : i64 }) : () -> (!async.token, !async.value<i32>)
// -----
%s, %v = "t.s"() : () -> (!async.value<i32>, i64)
"async.runtime.store"(%v, %s) : (i64, !async.value<i32>) -> ()
// -----
%s, %v = "t.s"() : () -> (!async.value<i32>, i64)
%0 = "async.runtime.load"(%s) : (!async.value<i32>) -> i64
// -----
%a,%b = "t.s"() : () -> (!shape.size, index)
%0 = "shape.add"(%a,%b) : (!shape.size, index) -> index
// -----
%a,%b = "t.s"() : () -> (index, index)
%0 = "shape.add"(%a,%b) : (index, index) -> !shape.size
// -----
%a,%b = "t.s"() : () -> (!shape.size, index)
%0 = "shape.max"(%a,%b) : (!shape.size, index) -> index
// -----
%a,%b = "t.s"() : () -> (!shape.shape, index)
%0 = "shape.get_extent"(%a,%b) : (!shape.shape, index) -> index
// -----
%a = "t.s"() : () -> (!shape.shape)
%0 = "shape.num_elements"(%a) : (!shape.shape) -> index
// -----
%a = "t.s"() : () -> (!shape.shape)
%0 = "shape.rank"(%a) : (!shape.shape) -> index
// -----
%a = "t.s"() : () -> (tensor<?xindex>)
%0 = "shape.rank"(%a) : (tensor<?xindex>) -> !shape.size
// -----
%a = "t.s"() : () -> (!shape.shape)
%0 = "shape.broadcast"(%a, %a) : (!shape.shape, !shape.shape) -> tensor<?xindex>
// -----
%a = "t.s"() : () -> (tensor<?xindex>)
%0 = "shape.broadcast"(%a) : (tensor<?xindex>) -> tensor<?xindex>
// -----
%0 = "shape.assuming_all"() : () -> !shape.witness
// -----
%a = "t.s"() : () -> (tensor<?xindex>)
%0 = "shape.cstr_broadcastable"(%a) : (tensor<?xindex>) -> !shape.witness
// -----
%a = "t.s"() : () -> (tensor<?xf32>)
%0 = "shape.shape_of"(%a) : (tensor<?xf32>) -> tensor<?xindex>
// -----
%a = "t.s"() : () -> (tensor<?xf32>)
%0 = "shape.shape_of"(%a) : (tensor<?xf32>) -> tensor<1xindex>
// -----
%a = "t.s"() : () -> (tensor<?xf32>)
%0 = "shape.shape_of"(%a) : (tensor<?xf32>) -> !shape.shape
// -----
%a = "t.s"() : () -> (tensor<*xf32>)
%0 = "shape.shape_of"(%a) : (tensor<*xf32>) -> tensor<1xindex>
// -----
%a = "t.s"() : () -> (tensor<*xf32>)
%0 = "shape.shape_of"(%a) : (tensor<*xf32>) -> tensor<?xindex>
// -----
%a = "t.s"() : () -> (!shape.value_shape)
%0 = "shape.shape_of"(%a) : (!shape.value_shape) -> tensor<?xindex>
// -----
%a = "t.s"() : () -> (!shape.value_shape)
%0 = "shape.shape_of"(%a) : (!shape.value_shape) -> !shape.shape
// -----
%s, %i = "t.s"() : () -> (!shape.shape, index)
%0 = "shape.reduce"(%s, %i) ({ ^bb0(%a: index, %b: !shape.size): shape.yield %i : index}) : (!shape.shape, index) -> index
// -----
%s, %i = "t.s"() : () -> (!shape.shape, index)
%0 = "shape.reduce"(%s, %i) ({ ^bb0(%a: i32, %b: !shape.size, %c: index): shape.yield %i : index}) : (!shape.shape, index) -> index
// -----
%s, %i = "t.s"() : () -> (!shape.shape, index)
%0 = "shape.reduce"(%s, %i) ({ ^bb0(%a: index, %b: index, %c: index): shape.yield %i : index}) : (!shape.shape, index) -> index
// -----
%s, %i = "t.s"() : () -> (tensor<?xindex>, index)
%0 = "shape.reduce"(%s, %i) ({ ^bb0(%a: index, %b: !shape.size, %c: index): shape.yield %i : index}) : (tensor<?xindex>, index) -> index
// -----
%s, %i = "t.s"() : () -> (tensor<?xindex>, index)
%0 = "shape.reduce"(%s, %i) ({ ^bb0(%a: index, %b: index, %c: i32): shape.yield %i : index}) : (tensor<?xindex>, index) -> index
// -----
%s, %i = "t.s"() : () -> (tensor<?xindex>, index)
%0 = "shape.reduce"(%s, %i) ({ ^bb0(%a: index, %b: index, %c: index): shape.yield }) : (tensor<?xindex>, index) -> index
// -----
%s, %i = "t.s"() : () -> (tensor<?xindex>, index)
%0 = "shape.reduce"(%s, %i) ({ ^bb0(%a: index, %b: index, %c: index): shape.yield %s : tensor<?xindex> }) : (tensor<?xindex>, index) -> index
// -----
func.func @f() attributes {shape.lib = @f} { return }
// -----
%a = "t.s"() : () -> (!shape.witness)
%0 = "shape.assuming"(%a) ({ "shape.assuming_yield"() : () -> () }) : (!shape.witness) -> index
// -----
%a,%b = "t.s"() : () -> (index, index)
%0 = shape.add %a, %b : index, !shape.size -> !shape.size
// -----
%a = "t.s"() : () -> (tensor<*xf32>)
%0 = shape.shape_of %a : tensor<*xf32> -> tensor<?xindex>
%1 = shape.rank %0 : tensor<?xindex> -> index
%2 = shape.any %0, %0 : tensor<?xindex>, tensor<?xindex> -> !shape.shape
// -----
%a,%i = "t.s"() : () -> (tensor<3xindex>, index)
%0 = "shape.any"(%a, %a) : (tensor<3xindex>,tensor<3xindex>) -> tensor<4xindex>
// -----
%a,%i = "t.s"() : () -> (tensor<3xindex>, index)
%0 = "shape.dim"(%a, %i) : (tensor<3xindex>, index) -> !shape.size
// -----
%a,%i = "t.s"() : () -> (!shape.value_shape, index)
%0 = "shape.dim"(%a, %i) : (!shape.value_shape, index) -> index
// -----
ml_program.global private mutable @m(dense<4> : tensor<4xi32>) : tensor<4xi32>
%0 = ml_program.global_load @m : tensor<4xi32>
%1 = ml_program.global_load_const @m : tensor<4xi32>
// -----
ml_program.global private @m(dense<4> : tensor<4xi32>) : tensor<4xi32>
%0 = ml_program.global_load @m : tensor<4xi32>
%1 = ml_program.global_load_const @m : tensor<4xi32>
%2 = "ml_program.global_load_const"() <{global = @m}> : () -> tensor<4xi32>
%t = "t.x"() : () -> !ml_program.token
%v, %t2 = ml_program.global_load_graph @m ordering(%t -> !ml_program.token) : tensor<4xi32>
