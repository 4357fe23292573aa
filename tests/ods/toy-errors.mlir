// RUN: irtool %s --ods=%S/inputs/toy.json --split-input-file --verify-diagnostics
// Constraints and formats that only records state are checked.

func.func @constraint(%a: f32) {
  // expected-error @+1 {{'toy.add' op operand #0 must be signless integer, but got 'f32'}}
  %0 = "toy.add"(%a, %a) : (f32, f32) -> f32
  return
}

// -----

func.func @word(%a: i32) {
  // expected-error @+2 {{expected ::toy::Mode to be one of: fast, exact}}
  // expected-error @+1 {{failed to parse Toy_ModeAttr parameter 'value' which is to be a `::toy::Mode`}}
  %0 = toy.add %a, %a in <slow> : i32
  return
}

// -----

// expected-error @+1 {{struct is missing required parameter: high}}
func.func @struct() attributes {a = #toy.limits<low = 1>} {
  return
}

// -----

// expected-error @+2 {{expected integer value}}
// expected-error @+1 {{failed to parse Toy_LimitsAttr parameter 'low' which is to be a `int64_t`}}
func.func @integer() attributes {a = #toy.limits<low = x, high = 1>} {
  return
}

// -----

func.func @cpp(%a: i32) {
  // expected-error @+1 {{custom op 'toy.half' has no custom assembly form}}
  toy.half %a : i32
  return
}
