// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// The shape of regions, and names that nobody declares.

// expected-error @+1 {{'builtin.module' op expects region #0 to have 0 or 1 blocks}}
"builtin.module"() ({
  "foo.branch"()[^bb1] : () -> ()
^bb1:
  "foo.end"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'builtin.module' op region should have no arguments}}
"builtin.module"() ({
^bb0(%0: i32):
  "foo.use"(%0) : (i32) -> ()
}) : () -> ()

// -----

%c = "arith.constant"() <{value = true}> : () -> i1
// expected-error @+1 {{'scf.if' op region #0 should have no arguments}}
"scf.if"(%c) ({
^bb0(%0: i32):
  "scf.yield"() : () -> ()
}, {
}) : (i1) -> ()

// -----

%c = "arith.constant"() <{value = true}> : () -> i1
// expected-error @+1 {{'scf.if' op expects a non-empty block}}
"scf.if"(%c) ({
^bb0:
}, {
}) : (i1) -> ()

// -----

%c = "arith.constant"() <{value = true}> : () -> i1
// expected-error @+2 {{'scf.if' op expects regions to end with 'scf.yield', found 'foo.op'}}
// expected-note @+1 {{in custom textual format, the absence of terminator implies 'scf.yield'}}
"scf.if"(%c) ({
  "foo.op"() : () -> ()
}, {
}) : (i1) -> ()

// -----

// expected-error @+1 {{'func.return' op expects parent op 'func.func'}}
"func.return"() : () -> ()

// -----

// expected-error @+1 {{unregistered operation 'func.unknown' found in dialect ('func') that does not allow unknown operations}}
"func.unknown"() : () -> ()

// -----

// Discardable attributes of these dialects are free.
"foo.op"() {builtin.a, func.a = 1 : i32, arith.a, cf.a, scf.a} : () -> ()
