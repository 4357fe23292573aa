// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Regions of structured control flow pass what the other end takes.

// expected-note @below {{prior use here}}
func.func @f(%j: i32) {
  // expected-error @below {{use of value '%j' expects different type than prior uses: 'i1' vs 'i32'}}
  scf.if %j { }
  return
}

// -----

func.func @f(%a: f32, %c: i1) {
  // expected-error @below {{'scf.if' op must have an else block if defining values}}
  %r = scf.if %c -> f32 { scf.yield %a : f32 }
  return
}

// -----

func.func @f(%a: f32, %b: f64, %c: i1) {
  // expected-error @+2 {{'scf.if' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'f64' should match successor input type #0 'f32'}}
  // expected-note @+1 {{region branch point}}
  %r = scf.if %c -> f32 { scf.yield %a : f32 } else { scf.yield %b : f64 }
  return
}

// -----

func.func @f(%a: f32, %c: i1) {
  // expected-error @+2 {{'scf.if' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note @+1 {{region branch point}}
  %r = scf.if %c -> f32 { scf.yield %a : f32 } else { }
  return
}

// -----

func.func @f(%a: f32, %b: f64, %c: i1) {
  // expected-error @below {{operation defines 2 results but was provided 1 to bind}}
  %r = scf.if %c -> (f32, f64) { scf.yield %a : f32 } else { scf.yield %a, %b : f32, f64 }
  return
}

// -----

func.func @f(%a: f32, %c: i1) {
  // expected-error @+2 {{'scf.if' op along control flow edge from Operation scf.yield to parent: region branch point has 1 operands, but region successor needs 0 inputs}}
  // expected-note @+1 {{region branch point}}
  scf.if %c { scf.yield %a : f32 }
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{'scf.if' op expects region #0 to have 0 or 1 blocks}}
  scf.if %c { cf.br ^bb1 
 ^bb1: scf.yield }
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{'scf.condition' op expects parent op 'scf.while'}}
  scf.if %c { scf.condition(%c) }
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{'scf.if' op region #0 should have no arguments}}
  scf.if %c { ^bb0(%x: i32): scf.yield }
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{'scf.if' op region #0 ('thenRegion') failed to verify constraint: region with 1 blocks}}
  "scf.if"(%c) ({ }, { }) : (i1) -> ()
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{'scf.if' op expected 2 regions}}
  "scf.if"(%c) ({ scf.yield }) : (i1) -> ()
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @+2 {{'scf.if' op expects regions to end with 'scf.yield', found 'foo.x'}}
  // expected-note @+1 {{in custom textual format, the absence of terminator implies 'scf.yield'}}
  "scf.if"(%c) ({ "foo.x"() : () -> () }, { }) : (i1) -> ()
  return
}

// -----

func.func @f(%a: f32, %c: i1) {
  // expected-error @below {{'scf.if' op must have an else block if defining values}}
  %r = "scf.if"(%c) ({ scf.yield %a : f32 }, { }) : (i1) -> f32
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%i: index, %j: i32) {
  // expected-error @below {{use of value '%j' expects different type than prior uses: 'index' vs 'i32'}}
  scf.for %x = %i to %j step %i { }
  return
}

// -----

func.func @f(%a: f32) {
  // expected-error @below {{'scf.for' op operand #0 must be signless integer or index, but got 'f32'}}
  scf.for %x = %a to %a step %a : f32 { }
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%i: index) {
  // expected-error @below {{use of value '%i' expects different type than prior uses: 'i32' vs 'index'}}
  scf.for %x = %i to %i step %i : i32 { }
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%i: index, %a: f32, %b: f64) {
  // expected-error @below {{use of value '%a' expects different type than prior uses: 'f64' vs 'f32'}}
  %r = scf.for %x = %i to %i step %i iter_args(%y = %a) -> f64 { scf.yield %b : f64 }
  return
}

// -----

func.func @f(%i: index, %a: f32, %b: f64) {
  // expected-error @below {{'scf.for' op 0-th region iter_arg and 0-th yielded value have different type: 'f32' != 'f64'}}
  %r = scf.for %x = %i to %i step %i iter_args(%y = %a) -> f32 { scf.yield %b : f64 }
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @+2 {{'scf.for' op along control flow edge from Operation scf.yield to Region #0: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note @+1 {{region branch point}}
  %r = scf.for %x = %i to %i step %i iter_args(%y = %a) -> f32 { }
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{expected '->'}}
  %r = scf.for %x = %i to %i step %i iter_args(%y = %a) { scf.yield %a : f32 }
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{'scf.for' op different number of region iter_args and yielded values: 0 != 1}}
  scf.for %x = %i to %i step %i { scf.yield %a : f32 }
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'scf.for' op different number of inits and region iter_args: 0 != 18446744073709551615}}
  "scf.for"(%i, %i, %i) ({ ^bb0: scf.yield }) : (index, index, index) -> ()
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'scf.for' op expected induction variable to be same type as bounds and step}}
  "scf.for"(%i, %i, %i) ({ ^bb0(%x: i32): scf.yield }) : (index, index, index) -> ()
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'scf.for' op different number of inits and region iter_args: 0 != 1}}
  "scf.for"(%i, %i, %i) ({ ^bb0(%x: index, %y: f32): scf.yield }) : (index, index, index) -> ()
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{'scf.for' op different number of inits and region iter_args: 1 != 0}}
  %r = "scf.for"(%i, %i, %i, %a) ({ ^bb0(%x: index): scf.yield %a : f32 }) : (index, index, index, f32) -> f32
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{'scf.for' op 0-th init and 0-th region iter_arg have different type: 'f32' != 'f64'}}
  %r = "scf.for"(%i, %i, %i, %a) ({ ^bb0(%x: index, %z: f64): scf.yield %z : f64 }) : (index, index, index, f32) -> f32
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{'scf.for' op 0-th region iter_arg and 0-th loop result have different type: 'f32' != 'f64'}}
  %r = "scf.for"(%i, %i, %i, %a) ({ ^bb0(%x: index, %z: f32): scf.yield %z : f32 }) : (index, index, index, f32) -> f64
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{'scf.for' op mismatch in number of loop-carried values and defined values}}
  "scf.for"(%i, %i, %i, %a) ({ ^bb0(%x: index, %z: f32): scf.yield %z : f32 }) : (index, index, index, f32) -> ()
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'scf.for' op region #0 ('region') failed to verify constraint: region with 1 blocks}}
  "scf.for"(%i, %i, %i) ({ }) : (index, index, index) -> ()
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'scf.for' op expected 3 or more operands, but found 2}}
  "scf.for"(%i, %i) ({ ^bb0(%x: index): scf.yield }) : (index, index) -> ()
  return
}

// -----

func.func @f(%a: f32, %b: f64, %c: i1) {
  // expected-error @+2 {{'scf.while' op along control flow edge from Operation scf.condition to parent: successor operand type #0 'f64' should match successor input type #0 'f32'}}
  // expected-note @+1 {{region branch point}}
  %r = scf.while (%x = %a) : (f32) -> f32 { scf.condition(%c) %b : f64 } do { ^bb0(%y: f32): scf.yield %y : f32 }
  return
}

// -----

func.func @f(%a: f32, %c: i1) {
  // expected-error @below {{use of undeclared SSA value name}}
  %r = scf.while (%x = %a) : (f32) -> f32 { scf.condition(%c) %x : f32 } do { ^bb0(%y: f64): scf.yield %x : f32 }
  return
}

// -----

func.func @f(%a: f32, %b: f64, %c: i1) {
  // expected-error @+2 {{'scf.while' op along control flow edge from Operation scf.yield to Region #0: successor operand type #0 'f64' should match successor input type #0 'f32'}}
  // expected-note @+1 {{region branch point}}
  %r = scf.while (%x = %a) : (f32) -> f32 { scf.condition(%c) %x : f32 } do { ^bb0(%y: f32): scf.yield %b : f64 }
  return
}

// -----

func.func @f(%a: f32, %c: i1) {
  // expected-error @+2 {{'scf.while' op along control flow edge from Operation scf.yield to Region #0: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note @+1 {{region branch point}}
  %r = scf.while (%x = %a) : (f32) -> f32 { scf.condition(%c) %x : f32 } do { ^bb0(%y: f32): scf.yield }
  return
}

// -----

func.func @f(%a: f32) {
  // expected-error @+2 {{'scf.while' op expects the 'before' region to terminate with 'scf.condition'}}
  // expected-note @+1 {{terminator here}}
  %r = scf.while (%x = %a) : (f32) -> f32 { scf.yield %x : f32 } do { ^bb0(%y: f32): scf.yield %y : f32 }
  return
}

// -----

func.func @f(%a: f32, %c: i1) {
  // expected-error @+2 {{'scf.while' op expects the 'after' region to terminate with 'scf.yield'}}
  // expected-note @+1 {{terminator here}}
  %r = scf.while (%x = %a) : (f32) -> f32 { scf.condition(%c) %x : f32 } do { ^bb0(%y: f32): scf.condition(%c) %y : f32 }
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%a: f32, %b: f64, %c: i1) {
  // expected-error @below {{use of value '%a' expects different type than prior uses: 'f64' vs 'f32'}}
  %r = scf.while (%x = %a) : (f64) -> f32 { scf.condition(%c) %a : f32 } do { ^bb0(%y: f32): scf.yield %b : f64 }
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @+2 {{'scf.while' op along control flow edge from Operation scf.condition to parent: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note @+1 {{region branch point}}
  %r = scf.while : () -> f32 { scf.condition(%c) } do { ^bb0(%y: f32): scf.yield }
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%j: i32) {
  // expected-error @below {{use of value '%j' expects different type than prior uses: 'i1' vs 'i32'}}
  scf.while : () -> () { scf.condition(%j) } do { scf.yield }
  return
}

// -----

func.func @f() {
  // expected-error @below {{'scf.while' op region #0 ('before') failed to verify constraint: region with 1 blocks}}
  "scf.while"() ({ }, { }) : () -> ()
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{'scf.while' op region #1 ('after') failed to verify constraint: region with 1 blocks}}
  "scf.while"() ({ scf.condition(%c) }, { }) : () -> ()
  return
}

// -----

func.func @f() {
  // expected-error @+2 {{'scf.while' op expects the 'before' region to terminate with 'scf.condition'}}
  // expected-note @+1 {{terminator here}}
  "scf.while"() ({ "foo.x"() : () -> () }, { scf.yield }) : () -> ()
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error @below {{'scf.condition' op expects parent op 'scf.while'}}
  scf.condition(%c)
  return
}

// -----

func.func @f(%b: f64) {
  // expected-error @+2 {{'scf.execute_region' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'f64' should match successor input type #0 'f32'}}
  // expected-note @+1 {{region branch point}}
  %r = scf.execute_region -> f32 { scf.yield %b : f64 }
  return
}

// -----

func.func @f() {
  // expected-error @+2 {{'scf.execute_region' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note @+1 {{region branch point}}
  %r = scf.execute_region -> f32 { scf.yield }
  return
}

// -----

func.func @f(%a: f32) {
  // expected-error @+2 {{'scf.execute_region' op along control flow edge from Operation scf.yield to parent: region branch point has 1 operands, but region successor needs 0 inputs}}
  // expected-note @+1 {{region branch point}}
  scf.execute_region { scf.yield %a : f32 }
  return
}

// -----

func.func @f() {
  // expected-error @below {{'scf.execute_region' op region cannot have any arguments}}
  scf.execute_region { ^bb0(%x: i32): scf.yield }
  return
}

// -----

func.func @f() {
  // expected-error @below {{'scf.execute_region' op region needs to have at least one block}}
  "scf.execute_region"() ({ }) : () -> ()
  return
}

// -----

func.func @f(%i: index, %a: f32, %b: f64) {
  // expected-error @+2 {{'scf.index_switch' op expected result #0 of each region to be 'f32'}}
  // expected-note @+1 {{default region returns 'f64' here}}
  %r = scf.index_switch %i -> f32 case 1 { scf.yield %a : f32 } default { scf.yield %b : f64 }
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @+2 {{'scf.index_switch' op expected each region to return 1 values, but case region #0 returns 0}}
  // expected-note @+1 {{see yield operation here}}
  %r = scf.index_switch %i -> f32 case 1 { scf.yield } default { scf.yield %a : f32 }
  return
}

// -----

func.func @f(%i: index, %a: f32) {
  // expected-error @below {{'scf.index_switch' op has duplicate case value: 1}}
  %r = scf.index_switch %i -> f32 case 1 { scf.yield %a : f32 } case 1 { scf.yield %a : f32 } default { scf.yield %a : f32 }
  return
}

// -----

// expected-note @below {{prior use here}}
func.func @f(%j: i32) {
  // expected-error @below {{use of value '%j' expects different type than prior uses: 'index' vs 'i32'}}
  scf.index_switch %j default { }
  return
}

// -----

func.func @f(%i: index, %c: i1) {
  // expected-error @below {{'scf.index_switch' op expected region to end with scf.yield, but got scf.condition}}
  scf.index_switch %i default { scf.condition(%c) }
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'scf.index_switch' op has 1 case regions but 2 case values}}
  "scf.index_switch"(%i) <{cases = array<i64: 1, 2>}> ({ scf.yield }, { scf.yield }) : (index) -> ()
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'scf.index_switch' op region #1 ('caseRegions') failed to verify constraint: region with 1 blocks}}
  "scf.index_switch"(%i) <{cases = array<i64: 1>}> ({ scf.yield }, { }) : (index) -> ()
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'scf.index_switch' op expected region to end with scf.yield, but got foo.x}}
  "scf.index_switch"(%i) <{cases = array<i64: 1>}> ({ scf.yield }, { "foo.x"() : () -> () }) : (index) -> ()
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'scf.index_switch' op region #0 ('defaultRegion') failed to verify constraint: region with 1 blocks}}
  "scf.index_switch"(%i) <{cases = array<i64>}> ({ }) : (index) -> ()
  return
}

// -----

func.func @f(%x: index) {
  // expected-error @below {{'scf.index_switch' op region #1 ('caseRegions') failed to verify constraint: region with 1 blocks}}
  scf.index_switch %x case true { } default { }
  return }

// -----

func.func @f(%x: index) {
  // expected-error @below {{'scf.index_switch' op region #1 ('caseRegions') failed to verify constraint: region with 1 blocks}}
  scf.index_switch %x case false { } default { }
  return }
