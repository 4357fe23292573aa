// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Globals have static shapes, and what refers to them has their type.

// expected-error @below {{expected operation name in quotes}}
memref.global "private" @x : memref<2xf32> = dense<1.0> : tensor<2xf32>

// -----

// expected-error @below {{inferred shape of elements literal ([1]) does not match type ([2])}}
memref.global "private" @x : memref<2xf32> = dense<[1.0]>

// -----

// expected-error @below {{integer literal not valid for specified type}}
memref.global "private" @x : memref<2xf32> = 1

// -----

// expected-error @below {{'memref.global' op initial value shape expected to be 2 but was 3}}
"memref.global"() <{sym_name = "x", type = memref<2xf32>, initial_value = dense<1.0> : tensor<3xf32>}> : () -> ()

// -----

// expected-error @below {{'memref.global' op initial value should be a unit or elements attribute, but got 1 : i32}}
"memref.global"() <{sym_name = "x", type = memref<2xf32>, initial_value = 1 : i32}> : () -> ()

// -----

// expected-error @below {{'memref.global' op type should be static shaped memref, but got 'memref<?xf32>'}}
"memref.global"() <{sym_name = "x", type = memref<?xf32>}> : () -> ()

// -----

// expected-error @below {{'memref.global' op attribute 'alignment' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive and whose value is a power of two > 0}}
"memref.global"() <{sym_name = "x", type = memref<2xf32>, alignment = 3 : i64}> : () -> ()

// -----

// expected-error @+2 {{unexpected decimal integer literal for a floating point value}}
// expected-note @+1 {{add a trailing dot to make the literal a float}}
memref.global @x : memref<2xf32> = dense<1> : tensor<2xi32>

// -----

memref.global "private" @x : memref<2xf32>
func.func @g() {
  // expected-error @below {{'memref.get_global' op result type 'memref<4xf32>' does not match type 'memref<2xf32>' of the global memref @x}}
  %24 = memref.get_global @x : memref<4xf32>
  return
}

// -----

func.func @g() {
  // expected-error @below {{'memref.get_global' op 'g' does not reference a valid global memref}}
  %24 = memref.get_global @g : memref<4xf32>
  return
}
