// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Structured control flow: what regions pass to each other and to the op.

// expected-error @+3 {{'scf.if' op along control flow edge from Operation scf.yield to parent: region branch point has 1 operands, but region successor needs 0 inputs}}
// expected-note @+2 {{region branch point}}
%0 = "a.b"() : () -> i1
"scf.if"(%0) ({ "scf.yield"(%0) : (i1) -> () }, {}) : (i1) -> ()

// -----

// expected-error @+3 {{'scf.if' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs}}
// expected-note @+2 {{region branch point}}
%0 = "a.b"() : () -> i1
%1 = "scf.if"(%0) ({ "scf.yield"() : () -> () }, { "scf.yield"() : () -> () }) : (i1) -> (i32)

// -----

// expected-error @+3 {{'scf.if' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'i1' should match successor input type #0 'i32'}}
// expected-note @+2 {{region branch point}}
%0 = "a.b"() : () -> i1
%1 = "scf.if"(%0) ({ "scf.yield"(%0) : (i1) -> () }, { "scf.yield"(%0) : (i1) -> () }) : (i1) -> (i32)

// -----

// expected-error @+2 {{'scf.if' op must have an else block if defining values}}
%0 = "a.b"() : () -> i1
%1 = "scf.if"(%0) ({ "scf.yield"(%0) : (i1) -> () }, { }) : (i1) -> (i1)

// -----

// expected-error @+2 {{'scf.if' op region #0 ('thenRegion') failed to verify constraint: region with 1 blocks}}
%0 = "a.b"() : () -> i1
"scf.if"(%0) ({ }, { }) : (i1) -> ()

// -----

// expected-error @+3 {{'scf.if' op expects regions to end with 'scf.yield', found 'x.y'}}
// expected-note @+2 {{in custom textual format, the absence of terminator implies 'scf.yield'}}
%0 = "a.b"() : () -> i1
"scf.if"(%0) ({ "x.y"() : () -> () }, { }) : (i1) -> ()

// -----

// expected-error @+2 {{'scf.for' op expected induction variable to be same type as bounds and step}}
%0 = "a.b"() : () -> index
"scf.for"(%0, %0, %0) ({
^bb0(%i: i32):
 "scf.yield"() : () -> () }) : (index, index, index) -> ()

// -----

// expected-error @+2 {{'scf.for' op different number of inits and region iter_args: 0 != 18446744073709551615}}
%0 = "a.b"() : () -> index
"scf.for"(%0, %0, %0) ({
 "scf.yield"() : () -> () }) : (index, index, index) -> ()

// -----

// expected-error @+2 {{'scf.for' op mismatch in number of loop-carried values and defined values}}
%0 = "a.b"() : () -> index
"scf.for"(%0, %0, %0, %0) ({
^bb0(%i: index):
 "scf.yield"() : () -> () }) : (index, index, index, index) -> ()

// -----

// expected-error @+2 {{'scf.for' op different number of inits and region iter_args: 1 != 0}}
%0 = "a.b"() : () -> index
%1 = "scf.for"(%0, %0, %0, %0) ({
^bb0(%i: index):
 "scf.yield"() : () -> () }) : (index, index, index, index) -> (index)

// -----

// expected-error @+3 {{'scf.for' op along control flow edge from Operation scf.yield to Region #0: region branch point has 0 operands, but region successor needs 1 inputs}}
// expected-note @+4 {{region branch point}}
%0 = "a.b"() : () -> index
%1 = "scf.for"(%0, %0, %0, %0) ({
^bb0(%i: index, %j: index):
 "scf.yield"() : () -> () }) : (index, index, index, index) -> (index)

// -----

// expected-error @+2 {{'scf.for' op 0-th region iter_arg and 0-th loop result have different type: 'index' != 'i32'}}
%0 = "a.b"() : () -> index
%1 = "scf.for"(%0, %0, %0, %0) ({
^bb0(%i: index, %j: index):
 "scf.yield"(%i) : (index) -> () }) : (index, index, index, index) -> (i32)

// -----

// expected-error @+3 {{'scf.for' op 0-th region iter_arg and 0-th yielded value have different type: 'index' != 'i32'}}
%0 = "a.b"() : () -> index
%2 = "a.b"() : () -> i32
%1 = "scf.for"(%0, %0, %0, %0) ({
^bb0(%i: index, %j: index):
 "scf.yield"(%2) : (i32) -> () }) : (index, index, index, index) -> (index)

// -----

// expected-error @+3 {{'scf.for' op 0-th init and 0-th region iter_arg have different type: 'index' != 'i32'}}
%0 = "a.b"() : () -> index
%2 = "a.b"() : () -> i32
%1 = "scf.for"(%0, %0, %0, %0) ({
^bb0(%i: index, %j: i32):
 "scf.yield"(%2) : (i32) -> () }) : (index, index, index, index) -> (index)

// -----

// expected-error @+3 {{'scf.for' op failed to verify that all of {lowerBound, upperBound, step} have same type}}
%0 = "a.b"() : () -> index
%2 = "a.b"() : () -> i32
"scf.for"(%0, %0, %2) ({
^bb0(%i: index):
 "scf.yield"() : () -> () }) : (index, index, i32) -> ()

// -----

// expected-error @+2 {{'scf.for' op operand #0 must be signless integer or index, but got 'f32'}}
%0 = "a.b"() : () -> f32
"scf.for"(%0, %0, %0) ({
^bb0(%i: index):
 "scf.yield"() : () -> () }) : (f32, f32, f32) -> ()

// -----

// expected-error @+1 {{'scf.yield' op expects parent op to be one of 'scf.execute_region, scf.for, scf.if, scf.index_switch, scf.while'}}
"scf.yield"() : () -> ()

// -----

// expected-error @+2 {{'scf.while' op expects the 'before' region to terminate with 'scf.condition'}}
// expected-note @+2 {{terminator here}}
"scf.while"() ({
  "scf.yield"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'scf.while' op expects the 'after' region to terminate with 'scf.yield'}}
// expected-note @+5 {{terminator here}}
%0 = "a.b"() : () -> i1
"scf.while"() ({
  "scf.condition"(%0) : (i1) -> ()
}, {
  "scf.condition"(%0) : (i1) -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'scf.while' op along control flow edge from parent to Region #0: region branch point has 1 operands, but region successor needs 0 inputs}}
// expected-note @+2 {{region branch point}}
%0 = "a.b"() : () -> i1
"scf.while"(%0) ({
  "scf.condition"(%0) : (i1) -> ()
}, {
  "scf.yield"() : () -> ()
}) : (i1) -> ()

// -----

// expected-error @+3 {{'scf.while' op along control flow edge from Operation scf.condition to parent: region branch point has 1 operands, but region successor needs 0 inputs}}
// expected-note @+3 {{region branch point}}
%0 = "a.b"() : () -> i1
"scf.while"() ({
  "scf.condition"(%0, %0) : (i1, i1) -> ()
}, {
  "scf.yield"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'scf.while' op along control flow edge from Operation scf.condition to Region #1: region branch point has 0 operands, but region successor needs 1 inputs}}
// expected-note @+3 {{region branch point}}
%0 = "a.b"() : () -> i1
"scf.while"() ({
  "scf.condition"(%0) : (i1) -> ()
}, {
^bb0(%a: i32):
  "scf.yield"() : () -> ()
}) : () -> ()

// -----

// expected-error @+3 {{'scf.while' op along control flow edge from Operation scf.yield to Region #0: region branch point has 0 operands, but region successor needs 1 inputs}}
// expected-note @+7 {{region branch point}}
%0 = "a.b"() : () -> i1
%1 = "scf.while"(%0) ({
^bb0(%a: i1):
  "scf.condition"(%0, %0) : (i1, i1) -> ()
}, {
^bb0(%a: i1):
  "scf.yield"() : () -> ()
}) : (i1) -> (i1)

// -----

// expected-error @+2 {{'scf.index_switch' op has 0 case regions but 1 case values}}
%0 = "a.b"() : () -> index
"scf.index_switch"(%0) <{cases = array<i64: 1>}> ({
  "scf.yield"() : () -> ()
}) : (index) -> ()

// -----

// expected-error @+2 {{'scf.index_switch' op has duplicate case value: 1}}
%0 = "a.b"() : () -> index
"scf.index_switch"(%0) <{cases = array<i64: 1, 1>}> ({
  "scf.yield"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}) : (index) -> ()

// -----

// expected-error @+3 {{'scf.index_switch' op expected each region to return 1 values, but default region returns 0}}
// expected-note @+3 {{see yield operation here}}
%0 = "a.b"() : () -> index
%1 = "scf.index_switch"(%0) <{cases = array<i64: 1>}> ({
  "scf.yield"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}) : (index) -> (i32)

// -----

// expected-error @+2 {{'scf.execute_region' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs}}
// expected-note @+2 {{region branch point}}
%1 = "scf.execute_region"() ({
  "scf.yield"() : () -> ()
}) : () -> (i32)

// -----

// expected-error @+1 {{'scf.execute_region' op region needs to have at least one block}}
"scf.execute_region"() ({
}) : () -> ()

// -----

// expected-error @+1 {{'scf.execute_region' op region cannot have any arguments}}
"scf.execute_region"() ({
^bb0(%a: i32):
  "scf.yield"() : () -> ()
}) : () -> ()
