// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Atomic updates fit the elements that they update.

// expected-error @below {{'memref.atomic_rmw' op expects the number of subscripts to be equal to memref rank}}
func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { %1 = memref.atomic_rmw addf %f, %m[] : (f32, memref<4xf32>) -> f32 return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'addi' expects an integer type}}
func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { %1 = memref.atomic_rmw addi %f, %m[%i] : (f32, memref<4xf32>) -> f32 return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'addf' expects a floating-point type}}
func.func @f(%m: memref<4xi32>, %i: index, %f: i32) { %1 = memref.atomic_rmw addf %f, %m[%i] : (i32, memref<4xi32>) -> i32 return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'maxs' expects an integer type}}
func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { %1 = memref.atomic_rmw maxs %f, %m[%i] : (f32, memref<4xf32>) -> f32  return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'maxu' expects an integer type}}
func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { %1 = memref.atomic_rmw maxu %f, %m[%i] : (f32, memref<4xf32>) -> f32  return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'mins' expects an integer type}}
func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { %1 = memref.atomic_rmw mins %f, %m[%i] : (f32, memref<4xf32>) -> f32  return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'minu' expects an integer type}}
func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { %1 = memref.atomic_rmw minu %f, %m[%i] : (f32, memref<4xf32>) -> f32  return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'muli' expects an integer type}}
func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { %1 = memref.atomic_rmw muli %f, %m[%i] : (f32, memref<4xf32>) -> f32  return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'andi' expects an integer type}}
func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { %1 = memref.atomic_rmw andi %f, %m[%i] : (f32, memref<4xf32>) -> f32  return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'ori' expects an integer type}}
func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { %1 = memref.atomic_rmw ori %f, %m[%i] : (f32, memref<4xf32>) -> f32  return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'xori' expects an integer type}}
func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { %1 = memref.atomic_rmw xori %f, %m[%i] : (f32, memref<4xf32>) -> f32  return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'maximumf' expects a floating-point type}}
func.func @f(%m: memref<4xi32>, %i: index, %f: i32) { %1 = memref.atomic_rmw maximumf %f, %m[%i] : (i32, memref<4xi32>) -> i32  return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'minimumf' expects a floating-point type}}
func.func @f(%m: memref<4xi32>, %i: index, %f: i32) { %1 = memref.atomic_rmw minimumf %f, %m[%i] : (i32, memref<4xi32>) -> i32  return }

// -----

// expected-error @below {{'memref.atomic_rmw' op with kind 'mulf' expects a floating-point type}}
func.func @f(%m: memref<4xi32>, %i: index, %f: i32) { %1 = memref.atomic_rmw mulf %f, %m[%i] : (i32, memref<4xi32>) -> i32  return }

// -----

func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { 
 // expected-error @below {{'memref.generic_atomic_rmw' op expected single number of entry block arguments}}
 %1 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> {
  ^bb0(%old: f32, %b: f32):
    memref.atomic_yield %old : f32
  } return }

// -----

func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { 
 // expected-error @below {{'memref.generic_atomic_rmw' op expected block argument of the same type result type}}
 %1 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> {
  ^bb0(%old: i32):
    memref.atomic_yield %f : f32
  } return }

// -----

func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { 
 %1 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> {
  ^bb0(%old: f32):
    // expected-error @below {{body of 'memref.generic_atomic_rmw' should contain only operations with no side effects}}
    %a = memref.alloc() : memref<4xf32>
    memref.atomic_yield %f : f32
  } return }

// -----

func.func @f(%m: memref<4xf32>, %i: index, %f: f32) { 
 %1 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> {
  ^bb0(%old: f32):
    // expected-error @below {{body of 'memref.generic_atomic_rmw' should contain only operations with no side effects}}
    %a = "foo.x"() : () -> f32
    memref.atomic_yield %f : f32
  } return }

// -----

func.func @f(%m: memref<4xf32>, %i: index, %f: f32, %g: f64) { 
 %1 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> {
  ^bb0(%old: f32):
    // expected-error @below {{'memref.atomic_yield' op types mismatch between yield op: 'f64' and its parent: 'f32'}}
    memref.atomic_yield %g : f64
  } return }

// -----

func.func @f(%m: memref<4xf32>, %i: index, %f: f32, %g: f64, %c: i1) { 
 %1 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> {
  ^bb0(%old: f32):
    // expected-error @below {{body of 'memref.generic_atomic_rmw' should contain only operations with no side effects}}
    scf.if %c { %a = memref.load %m[%i] : memref<4xf32> }
    memref.atomic_yield %old : f32
  } return }

// -----

func.func @f(%i: index) {
  // expected-error @below {{'memref.atomic_yield' op expects parent op 'memref.generic_atomic_rmw'}}
  memref.atomic_yield %i : index
  return
}

// -----

// expected-error @below {{expected '('}}
func.func @f(%m: memref<4xf32>, %f: f32, %i: index) { %18 = memref.atomic_rmw addf %f, %m[%i] : f32, memref<4xf32> -> f32
  return }
