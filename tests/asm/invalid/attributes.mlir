// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Attributes and dictionaries.

// expected-error @+1 {{invalid attribute name}}
"a.b"(%x#) : (i32) -> ()

// -----

// expected-error @+1 {{expected valid ssa identifier}}
%x,  = "a.b"() : () -> (i32, i32)

// -----

// expected-error @+1 {{expected ',' or ']'}}
"a.b"() [^bb0 : () -> ()

// -----

// expected-error @+2 {{expected ')'}}
"a.b"() ({
^bb0(%a: i32:
}) : () -> ()

// -----

// expected-error @+1 {{duplicate key 'a' in dictionary attribute}}
"a.b"() {a = 1, a = 2} : () -> ()

// -----

// expected-error @+1 {{expected attribute value}}
"a.b"() {a = } : () -> ()

// -----

// expected-error @+1 {{expected attribute name}}
"a.b"() {5 = 1} : () -> ()

// -----

// expected-error @+1 {{expected valid attribute name}}
"a.b"() {"" = 1} : () -> ()

// -----

// expected-error @+1 {{expected '}' in attribute dictionary}}
"a.b"() {a = 1 b = 2} : () -> ()

// -----

// expected-error @+1 {{'arith.constant' op requires attribute 'value'}}
"arith.constant"() <{valu = 5 : i32}>  : () -> (i32)

// -----

// expected-error @+1 {{'func.func' op expects argument attribute array to have the same number of elements as the number of function arguments, got 0, but expected 1}}
"func.func"() <{function_type = (i32) -> (), sym_name = "x", sym_visibility = "private", arg_attrs = []}> ({}) : () -> ()

// -----

// expected-error @+1 {{'func.func' op arguments may only have dialect attributes}}
"func.func"() <{function_type = (i32) -> (), sym_name = "x", sym_visibility = "private", arg_attrs = [{foo = 1}]}> ({}) : () -> ()

// -----

// expected-error @+1 {{'func.func' op expects result attribute array to have the same number of elements as the number of function results, got 2, but expected 1}}
"func.func"() <{function_type = (i32) -> (i32), sym_name = "x", sym_visibility = "private", res_attrs = [{foo = 1}, {}]}> ({}) : () -> ()

// -----

// expected-error @+1 {{'func.func' op results may only have dialect attributes}}
"func.func"() <{function_type = (i32) -> (i32), sym_name = "x", sym_visibility = "private", res_attrs = [{foo = 1}]}> ({}) : () -> ()

// -----

// expected-error @+2 {{elements hex data size is invalid for provided type: 'tensor<4xi32>'}}
#a = dense<5> : tensor<100xi32>
#b = dense<"0x00000000000000000000000000"> : tensor<4xi32>
"func.func"() <{sym_name = #a, function_type = #a}> ({
}) : () -> ()

// -----

// expected-error @+1 {{'builtin.unrealized_conversion_cast' op expected at least one result for cast operation}}
"builtin.unrealized_conversion_cast"() {foo = 5} : () -> ()

// -----

// expected-error @+1 {{unbalanced '<' character in pretty dialect name}}
"arith.addi"() <{overflowFlags = #arith.overflow<nsw}> : () -> ()

// -----

// expected-error @+1 {{'llvm.call' op 'foo' does not reference a symbol in the current scope}}
"llvm.call"() <{callee = @foo, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0>}> : () -> ()

// -----

// expected-error @+1 {{'llvm.call' op requires attribute 'op_bundle_sizes'}}
"llvm.call"() {callee = @foo, operandSegmentSizes = array<i32: 0, 0>} : () -> ()

// -----

// expected-error @+1 {{'func.func' op symbol declaration cannot have public visibility}}
"func.func"() <{function_type = () -> (), sym_name = "a"}> ({}) {sym_visibility = 5} : () -> ()

// -----

// expected-error @+3 {{'cf.cond_br' op operand count (1) does not match with the total size (0) specified in attribute 'operandSegmentSizes'}}
%0 = "a.b"() : () -> i1
"a.b"() ({
"cf.cond_br"(%0)[^bb1, ^bb1] {operandSegmentSizes = array<i64: 1, 0, 0>} : (i1) -> ()
^bb1:
"x.y"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'cf.cond_br' op 'operandSegmentSizes' attribute cannot have negative elements}}
%0 = "a.b"() : () -> i1
"a.b"() ({
"cf.cond_br"(%0)[^bb1, ^bb1] <{operandSegmentSizes = array<i32: -1, 1, 1>}> : (i1) -> ()
^bb1:
"x.y"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'cf.cond_br' op operand count (1) does not match with the total size (3) specified in attribute 'operandSegmentSizes'}}
%0 = "a.b"() : () -> i1
"a.b"() ({
"cf.cond_br"(%0)[^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1) -> ()
^bb1:
"x.y"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{expected '"' in string literal}}
"a.b"() {a = "abc} : () -> ()

// -----

// expected-error @+1 {{unknown escape in string literal}}
"a.b"() {a = "a\qb"} : () -> ()

// -----

// expected-error @+1 {{@ identifier expected to start with letter or '_'}}
"a.b"() {a = @} : () -> ()

// -----

// expected-error @+1 {{undefined symbol alias id 'undefined'}}
"a.b"() {a = #undefined} : () -> ()

// -----

// expected-error @+2 {{redefinition of type alias id 'a'}}
!a = i32
!a = i64

// -----

// expected-error @+2 {{redefinition of attribute alias id 'a'}}
#a = 5
#a = 6

// -----

// expected-error @+1 {{attribute names with a '.' are reserved for dialect-defined names}}
#a.b = 5

// -----

// expected-error @+1 {{type names with a '.' are reserved for dialect-defined names}}
!a.b = i32

// -----

// expected-error @+1 {{expected '=' in attribute alias definition}}
#a 5

// -----

// expected-error @+1 {{expected '=' in type alias definition}}
!a i32

// -----

// expected-error @+1 {{integer bitwidth is limited to 16777215 bits}}
"a.b"() : () -> i16777216

// -----

// expected-error @+1 {{expected '>' in tensor type}}
"a.b"() : () -> tensor<4xi32

// -----

// expected-error @+1 {{vector types must have positive constant sizes but got 0}}
"a.b"() : () -> vector<0xi32>

// -----

// expected-error @+1 {{invalid memref element type}}
"a.b"() : () -> memref<4xnone>

// -----

// expected-error @+1 {{invalid element type for complex}}
"a.b"() : () -> complex<index>

// -----

// expected-error @+1 {{expected '>' in tuple type}}
"a.b"() : () -> tuple<i32

// -----

// expected-error @+2 {{unexpected decimal integer literal for a floating point value}}
// expected-note @+1 {{add a trailing dot to make the literal a float}}
"a.b"() {a = 5 : f32} : () -> ()

// -----

// expected-error @+1 {{floating point value not valid for specified type}}
"a.b"() {a = 1.0 : i32} : () -> ()

// -----

// expected-error @+1 {{integer constant out of range for attribute}}
"a.b"() {a = 256 : i8} : () -> ()

// -----

// expected-error @+1 {{negative integer literal not valid for unsigned integer type}}
"a.b"() {a = -1 : ui8} : () -> ()

// -----

// expected-error @+1 {{tensor literal is invalid; ranks are not consistent between elements}}
"a.b"() {a = dense<[1, [2]]> : tensor<2xi32>} : () -> ()

// -----

// expected-error @+1 {{expected ':'}}
"a.b"() {a = dense<1>} : () -> ()

// -----

// expected-error @+1 {{inferred shape of elements literal ([3]) does not match type ([2])}}
"a.b"() {a = dense<[1, 2, 3]> : tensor<2xi32>} : () -> ()

// -----

// expected-error @+1 {{expected integer elements, but parsed floating-point}}
"a.b"() {a = dense<1.5> : tensor<2xi32>} : () -> ()

// -----

// expected-error @+1 {{expected integer literal}}
"a.b"() {a = array<i32: 1, >} : () -> ()

// -----

// expected-error @+1 {{element type bitwidth must be a multiple of 8}}
"a.b"() {a = array<i31: 1>} : () -> ()

// -----

// expected-error @+1 {{integer constant out of range}}
"a.b"() {a = array<i8: 300>} : () -> ()

// -----

// expected-error @+1 {{use of undeclared identifier}}
"a.b"() {a = affine_map<(d0) -> (d1)>} : () -> ()

// -----

// expected-error @+1 {{redefinition of identifier 'd0'}}
"a.b"() {a = affine_map<(d0, d0) -> (d0)>} : () -> ()

// -----

// expected-error @+1 {{non-affine expression: at least one of the multiply operands has to be either a constant or symbolic}}
"a.b"() {a = affine_map<(d0) -> (d0 * d0)>} : () -> ()

// -----

// expected-error @+1 {{expected '== affine-expr' or '>= affine-expr' at end of affine constraint}}
"a.b"() {a = affine_set<(d0) : (d0)>} : () -> ()

// -----

// expected-error @+1 {{expected a 64-bit signed integer or '?'}}
"a.b"() {a = strided<[1], offset: a>} : () -> ()

// -----

// expected-error @+1 {{expected nested symbol reference identifier}}
"a.b"() {a = @a::} : () -> ()

// -----

// expected-error @+1 {{unbalanced '(' character in pretty dialect name}}
"a.b"() {a = #foo.bar<(>} : () -> ()

// -----

// expected-error @+1 {{unbalanced '[' character in pretty dialect name}}
"a.b"() {a = !foo.bar<[>} : () -> ()

// -----

// expected-error @+1 {{sparse index #0 is not contained within the value shape, with index=[0, 5], and type='tensor<2x2xi32>'}}
"a.b"() {a = sparse<[[0, 5]], [1]> : tensor<2x2xi32>} : () -> ()

// -----

// expected-error @+1 {{expected distinct ID}}
"a.b"() {a = distinct[a]<1>} : () -> ()

// -----

// expected-error @+4 {{expected hex string blob for key 'x' to encode alignment in first 4 bytes}}
{-#
  dialect_resources: {
    builtin: {
      x: "0x"
    }
  }
#-}

// -----

// expected-error @+2 {{unknown key 'foo' in file metadata dictionary}}
{-#
  foo: {
  }
#-}

// -----

// expected-error @+1 {{expected three consecutive dots for an ellipsis}}
..

// -----

// expected-error @+1 {{unexpected character}}
"a.b"() : () -> () ;

// -----

// expected-error @+1 {{'arith.addi' op requires one result}}
"arith.addi"() : () -> ()
"arith.addi"() : () -> ()
