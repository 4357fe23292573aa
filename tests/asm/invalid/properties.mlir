// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Properties and inherent attributes.

// expected-error @+1 {{expected '>' to close properties}}
"a.b"() <{a = 1} {a = 2} : () -> ()

// -----

// expected-error @+1 {{invalid properties 5 : i64 for op arith.constant: expected DictionaryAttr to set properties}}
"arith.constant"() <5> : () -> (i32)

// -----

// expected-error @+1 {{invalid properties {value} for op arith.constant: Invalid attribute `value` in property conversion: unit}}
"arith.constant"() <{value}>  : () -> (i32)

// -----

// expected-error @+1 {{invalid properties {function_type = 5 : i64, sym_name = "x"} for op func.func: Invalid attribute `function_type` in property conversion: 5 : i64}}
"func.func"() <{function_type = 5, sym_name = "x"}> ({}) : () -> ()

// -----

// expected-error @+1 {{invalid properties {function_type = () -> (), sym_name = 5 : i64} for op func.func: Invalid attribute `sym_name` in property conversion: 5 : i64}}
"func.func"() <{function_type = () -> (), sym_name = 5}> ({}) : () -> ()

// -----

// expected-error @+1 {{invalid properties {function_type = () -> (), sym_name = "x", sym_visibility = 5 : i64} for op func.func: Invalid attribute `sym_visibility` in property conversion: 5 : i64}}
"func.func"() <{function_type = () -> (), sym_name = "x", sym_visibility = 5}> ({}) : () -> ()

// -----

// expected-error @+1 {{'func.func' op attribute 'function_type' failed to satisfy constraint: type attribute of function type}}
"func.func"() <{function_type = i32, sym_name = "x", sym_visibility = "private"}> ({}) : () -> ()

// -----

// expected-error @+1 {{invalid properties {arg_attrs = 5 : i64, function_type = () -> (), sym_name = "x", sym_visibility = "private"} for op func.func: Invalid attribute `arg_attrs` in property conversion: 5 : i64}}
"func.func"() <{function_type = () -> (), sym_name = "x", sym_visibility = "private", arg_attrs = 5}> ({}) : () -> ()

// -----

// expected-error @+1 {{'func.func' op attribute 'arg_attrs' failed to satisfy constraint: Array of dictionary attributes}}
"func.func"() <{function_type = () -> (), sym_name = "x", sym_visibility = "private", arg_attrs = [5]}> ({}) : () -> ()

// -----

// expected-error @+1 {{'llvm.mlir.global' op attribute 'constant' failed to satisfy constraint: unit attribute}}
"llvm.mlir.global"() ({}) {sym_name = 5, linkage = 7, constant = 5, global_type = 9} : () -> ()

// -----

// expected-error @+1 {{invalid properties {constant = 5 : i64, global_type = 9 : i64, linkage = 7 : i64, sym_name = 5 : i64} for op llvm.mlir.global: Invalid attribute `constant` in property conversion: 5 : i64}}
"llvm.mlir.global"() <{sym_name = 5, linkage = 7, constant = 5, global_type = 9}> ({})  : () -> ()

// -----

// expected-error @+1 {{invalid properties {branch_weights = 5 : i64, operandSegmentSizes = 5 : i64} for op cf.cond_br: Invalid attribute `branch_weights` in property conversion: 5 : i64}}
"cf.cond_br"() <{branch_weights = 5, operandSegmentSizes = 5}> : () -> ()

// -----

// expected-error @+1 {{'cf.cond_br' op attribute 'branch_weights' failed to satisfy constraint: i32 dense array attribute}}
"cf.cond_br"() {branch_weights = 5, operandSegmentSizes = 5} : () -> ()

// -----

// expected-error @+1 {{'arith.constant' op attribute 'value' failed to satisfy constraint: TypedAttr instance}}
%0 = "arith.constant"() {value} : () -> i32
%0 = "arith.constant"() {value = 5 : i32} : () -> i32

// -----

// expected-error @+1 {{'func.func' op attribute 'sym_name' failed to satisfy constraint: string attribute}}
"func.func"() ({
 "a.b"(%x) : (i32) -> ()
}) {sym_name = 5} : () -> ()

// -----

// expected-error @+1 {{invalid properties {sym_name = 5 : i64} for op func.func: Invalid attribute `sym_name` in property conversion: 5 : i64}}
"func.func"() <{sym_name = 5}> ({
 "a.b"(%x) : (i32) -> ()
})  : () -> ()

// -----

// expected-error @+2 {{invalid properties {function_type = "x", sym_name = "x"} for op func.func: Invalid attribute `function_type` in property conversion: "x"}}
#a = "x"
"func.func"() <{sym_name = #a, function_type = #a}> ({
}) : () -> ()

// -----

// expected-error @+3 {{invalid properties {function_type = i32, sym_name = dense<[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34]> : tensor<34xi32>} for op func.func: Invalid attribute `sym_name` in property conversion: dense<[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34]> : tensor<34xi32>}}
#a = dense<[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34]> : tensor<34xi32>
!t = i32
"func.func"() <{sym_name = #a, function_type = !t}> ({
}) : () -> ()

// -----

// expected-error @+1 {{invalid properties {foo = 5 : i64} for op builtin.unrealized_conversion_cast: this operation does not support properties}}
"builtin.unrealized_conversion_cast"() <{foo = 5}> : () -> ()

// -----

// expected-error @+1 {{invalid properties {} for op scf.yield: this operation does not support properties}}
"scf.yield"() <{}> : () -> ()

// -----

// expected-error @+1 {{invalid properties 5 : i64 for op scf.yield: this operation does not support properties}}
"scf.yield"() <5> : () -> ()

// -----

// expected-error @+1 {{invalid properties {overflowFlags = 5 : i64} for op arith.addi: Invalid attribute `overflowFlags` in property conversion: 5 : i64}}
%0:2 = "arith.addi"() <{overflowFlags = 5}> : () -> (i32, i32)

// -----

// expected-error @+1 {{invalid properties {callee = @foo, op_bundle_sizes = 5 : i64, operandSegmentSizes = 8 : i64} for op llvm.call: Invalid attribute `op_bundle_sizes` in property conversion: 5 : i64}}
"llvm.call"() <{callee = @foo, op_bundle_sizes = 5, operandSegmentSizes = 8}> : () -> ()

// -----

// expected-error @+1 {{invalid properties {operandSegmentSizes = 5 : i64, res_attrs = 5 : i64} for op llvm.call: Invalid attribute `res_attrs` in property conversion: 5 : i64}}
"llvm.call"() <{res_attrs = 5, operandSegmentSizes = 5}> : () -> ()

// -----

// expected-error @+1 {{invalid properties {TailCallKind = 5 : i64, operandSegmentSizes = 5 : i64} for op llvm.call: Invalid attribute `TailCallKind` in property conversion: 5 : i64}}
"llvm.call"() <{TailCallKind = 5, operandSegmentSizes = 5}> : () -> ()

// -----

// expected-error @+1 {{invalid properties 5 : i64 for op func.func: expected DictionaryAttr to set properties}}
"func.func"() <5> ({}) {sym_visibility = 5} : () -> ()

// -----

// expected-error @+1 {{invalid properties unit for op func.func: expected DictionaryAttr to set properties}}
"func.func"() <unit> ({}) {sym_visibility = "private", sym_name = "x", function_type = () -> ()} : () -> ()

// -----

// expected-error @+2 {{'arith.addi' op attribute 'overflowFlags' failed to satisfy constraint: Integer overflow arith flags}}
%0 = "a.b"() : () -> i32
%1 = "arith.addi"(%0, %0) {overflowFlags = 5} : (i32, i32) -> i32

// -----

// expected-error @+2 {{invalid properties {overflowFlags = "a"} for op arith.addi: Invalid attribute `overflowFlags` in property conversion: "a"}}
%0 = "a.b"() : () -> i32
%1 = "arith.addi"(%0, %0) <{overflowFlags = "a"}> : (i32, i32) -> i32

// -----

// expected-error @+3 {{invalid properties {operandSegmentSizes = 5 : i64} for op cf.cond_br: expected DenseI32ArrayAttr for key `value`}}
%0 = "a.b"() : () -> i1
"a.b"() ({
"cf.cond_br"(%0)[^bb1, ^bb1] <{operandSegmentSizes = 5}> : (i1) -> ()
^bb1:
"x.y"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{invalid properties {operandSegmentSizes = array<i32: 1>} for op cf.cond_br: size mismatch in attribute conversion: 1 vs 3}}
%0 = "a.b"() : () -> i1
"a.b"() ({
"cf.cond_br"(%0)[^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1>}> : (i1) -> ()
^bb1:
"x.y"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{invalid properties {operandSegmentSizes = array<i32: 1, 0, 0, 0>} for op cf.cond_br: size mismatch in attribute conversion: 4 vs 3}}
%0 = "a.b"() : () -> i1
"a.b"() ({
"cf.cond_br"(%0)[^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (i1) -> ()
^bb1:
"x.y"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{invalid properties {operandSegmentSizes = array<i64: 1, 0, 0>} for op cf.cond_br: expected DenseI32ArrayAttr for key `value`}}
%0 = "a.b"() : () -> i1
"a.b"() ({
"cf.cond_br"(%0)[^bb1, ^bb1] <{operandSegmentSizes = array<i64: 1, 0, 0>}> : (i1) -> ()
^bb1:
"x.y"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{invalid properties {operandSegmentSizes = dense<[1, 0, 0]> : vector<3xi32>} for op cf.cond_br: expected DenseI32ArrayAttr for key `value`}}
%0 = "a.b"() : () -> i1
"a.b"() ({
"cf.cond_br"(%0)[^bb1, ^bb1] <{operandSegmentSizes = dense<[1, 0, 0]> : vector<3xi32>}> : (i1) -> ()
^bb1:
"x.y"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{invalid properties {branch_weights = 5 : i64, operandSegmentSizes = array<i32: 1, 0, 0>} for op cf.cond_br: Invalid attribute `branch_weights` in property conversion: 5 : i64}}
%0 = "a.b"() : () -> i1
"a.b"() ({
"cf.cond_br"(%0)[^bb1, ^bb1] <{branch_weights = 5, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
"x.y"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{invalid properties 5 : i64 for op func.return: this operation does not support properties}}
"func.return"() <5> : () -> ()

// -----

// expected-error @+2 {{invalid properties {} for op func.return: this operation does not support properties}}
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
"func.return"() <{}> : () -> ()
}) : () -> ()

// -----

// expected-error @+2 {{invalid properties {a = 5 : i64} for op func.return: this operation does not support properties}}
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({
"func.return"() <{a = 5}> : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{invalid properties {sym_name = 5 : i64} for op builtin.module: Invalid attribute `sym_name` in property conversion: 5 : i64}}
"builtin.module"() <{sym_name = 5}> ({
}) : () -> ()

// -----

// expected-error @+1 {{'builtin.module' op attribute 'sym_name' failed to satisfy constraint: string attribute}}
"builtin.module"() ({
}) {sym_name = 5} : () -> ()

// -----

// expected-error @+1 {{'func.call' op attribute 'callee' failed to satisfy constraint: flat symbol reference attribute}}
"func.call"() {callee = "a"} : () -> ()

// -----

// expected-error @+1 {{invalid properties {callee = @a::@b} for op func.call: Invalid attribute `callee` in property conversion: @a::@b}}
"func.call"() <{callee = @a::@b}> : () -> ()

// -----

// expected-error @+1 {{invalid properties {callee = @a, no_inline = 5 : i64} for op func.call: Invalid attribute `no_inline` in property conversion: 5 : i64}}
"func.call"() <{callee = @a, no_inline = 5}> : () -> ()

// -----

// expected-error @+1 {{invalid properties {callee = @a, no_inline = false} for op func.call: Invalid attribute `no_inline` in property conversion: false}}
"func.call"() <{callee = @a, no_inline = false}> : () -> ()

// -----

// expected-error @+1 {{'llvm.mlir.global' op attribute 'addr_space' failed to satisfy constraint: 32-bit signless integer attribute whose value is non-negative}}
"llvm.mlir.global"() <{addr_space = 5, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = "g", constant}> ({}) : () -> ()

// -----

// expected-error @+1 {{invalid properties {addr_space = 5 : i32, constant, global_type = i32, linkage = 10 : i64, sym_name = "g"} for op llvm.mlir.global: Invalid attribute `linkage` in property conversion: 10 : i64}}
"llvm.mlir.global"() <{addr_space = 5 : i32, global_type = i32, linkage = 10, sym_name = "g", constant}> ({}) : () -> ()

// -----

// expected-error @+1 {{invalid properties {addr_space = 5 : i64, constant, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = "g", visibility_ = 5 : i64} for op llvm.mlir.global: Invalid attribute `visibility_` in property conversion: 5 : i64}}
"llvm.mlir.global"() <{addr_space = 5 : i64, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = "g", constant, visibility_ = 5}> ({}) : () -> ()

// -----

// expected-error @+2 {{invalid properties {predicate = 5 : i32} for op arith.cmpi: Invalid attribute `predicate` in property conversion: 5 : i32}}
%0 = "a.b"() : () -> i32
%1 = "arith.cmpi"(%0, %0) <{predicate = 5 : i32}> : (i32, i32) -> i1

// -----

// expected-error @+2 {{invalid properties {predicate = 50 : i64} for op arith.cmpi: Invalid attribute `predicate` in property conversion: 50 : i64}}
%0 = "a.b"() : () -> i32
%1 = "arith.cmpi"(%0, %0) <{predicate = 50 : i64}> : (i32, i32) -> i1

// -----

// expected-error @+2 {{'arith.cmpi' op attribute 'predicate' failed to satisfy constraint: allowed 64-bit signless integer cases: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9}}
%0 = "a.b"() : () -> i32
%1 = "arith.cmpi"(%0, %0) {predicate = 50 : i64} : (i32, i32) -> i1

// -----

// expected-error @+2 {{invalid properties {predicate = "a"} for op arith.cmpi: Invalid attribute `predicate` in property conversion: "a"}}
%0 = "a.b"() : () -> i32
%1 = "arith.cmpi"(%0, %0) <{predicate = "a"}> : (i32, i32) -> i1
