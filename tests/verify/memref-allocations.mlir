// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Allocations are given what their types leave open.

// expected-error @below {{'memref.alloc' op incorrect number of dynamic sizes, has 1, expected 0}}
func.func @f(%i: index) { %0 = memref.alloc(%i) : memref<4xf32> return }

// -----

// expected-error @below {{'memref.alloc' op symbol operand count does not equal memref symbol count: expected 0, got 1}}
func.func @f(%i: index) { %0 = memref.alloc()[%i] : memref<4xf32> return }

// -----

// expected-error @below {{'memref.alloc' op symbol operand count does not equal memref symbol count: expected 1, got 0}}
func.func @f(%i: index) { %0 = memref.alloc() : memref<4xf32, affine_map<(d0)[s0] -> (d0 + s0)>> return }

// -----

// expected-error @below {{'memref.alloc' op symbol operand count does not equal memref symbol count: expected 2, got 1}}
func.func @f(%i: index) { %0 = memref.alloc()[%i] : memref<4xf32, strided<[?], offset: ?>> return }

// -----

// expected-error @below {{'memref.alloc' op symbol operand count does not equal memref symbol count: expected 0, got 1}}
func.func @f(%i: index) { %0 = memref.alloc()[%i] : memref<4xf32, strided<[1]>> return }

// -----

// expected-error @below {{'memref.alloca' op incorrect number of dynamic sizes, has 1, expected 0}}
func.func @f(%i: index) { %0 = memref.alloca(%i) : memref<4xf32> return }

// -----

// expected-error @below {{'memref.alloca' op requires an ancestor op with AutomaticAllocationScope trait}}
%0 = memref.alloca() : memref<4xf32>

// -----

module { %i = index.constant 1
// expected-error @below {{'memref.alloca' op requires an ancestor op with AutomaticAllocationScope trait}}
%0 = memref.alloca(%i) : memref<4xf32> }

// -----

// expected-error @below {{'memref.alloca' op requires an ancestor op with AutomaticAllocationScope trait}}
"foo.x"() ({ %0 = memref.alloca() : memref<4xf32> 
"foo.y"() : () -> () }) : () -> ()

// -----

// expected-error @below {{'memref.assume_alignment' op alignment must be power of 2}}
func.func @f(%m: memref<4xf32>) { %22 = memref.assume_alignment %m, 12 : memref<4xf32> return }

// -----

// expected-error @below {{'memref.assume_alignment' op attribute 'alignment' failed to satisfy constraint: 32-bit signless integer attribute whose value is positive}}
func.func @f(%m: memref<4xf32>) { %22 = memref.assume_alignment %m, 0 : memref<4xf32> return }

// -----

// expected-error @below {{'memref.distinct_objects' op operand types and result types must match}}
func.func @f(%i: index, %m: memref<4xf32>, %n: memref<4xf32>) { %4:2 = "memref.distinct_objects"(%m, %n) : (memref<4xf32>, memref<4xf32>) -> (memref<4xf32>, memref<?xf32>) return }

// -----

// expected-error @below {{'memref.distinct_objects' op operand types and result types must match}}
func.func @f(%i: index, %m: memref<4xf32>, %n: memref<4xf32>) { %4 = "memref.distinct_objects"(%m, %n) : (memref<4xf32>, memref<4xf32>) -> (memref<4xf32>) return }

// -----

// expected-error @below {{missing dimension operand for result type 'memref<?xf32>'}}
func.func @f(%m: memref<4xf32>, %i: index) { %23 = memref.realloc %m : memref<4xf32> to memref<?xf32> return }

// -----

// expected-error @below {{unnecessary dimension operand for result type 'memref<4xf32>'}}
func.func @f(%m: memref<4xf32>, %i: index) { %23 = memref.realloc %m(%i) : memref<4xf32> to memref<4xf32> return }

// -----

// expected-error @below {{different element types specified for source memref type 'memref<4xf32>' and result memref type 'memref<?xi32>'}}
func.func @f(%m: memref<4xf32>, %i: index) { %23 = memref.realloc %m(%i) : memref<4xf32> to memref<?xi32> return }

// -----

// expected-error @below {{different memory spaces specified for source memref type 'memref<4xf32>' and result memref type 'memref<?xf32, 1>'}}
func.func @f(%m: memref<4xf32>, %i: index) { %23 = memref.realloc %m(%i) : memref<4xf32> to memref<?xf32, 1> return }

// -----

// expected-error @below {{unsupported layout for source memref type 'memref<4xf32, strided<[2]>>'}}
func.func @f(%m: memref<4xf32, strided<[2]>>, %i: index) { %23 = memref.realloc %m(%i) : memref<4xf32, strided<[2]>> to memref<?xf32> return }

// -----

// expected-error @below {{unsupported layout for result memref type 'memref<?xf32, strided<[2]>>'}}
func.func @f(%m: memref<4xf32>, %i: index) { %23 = memref.realloc %m(%i) : memref<4xf32> to memref<?xf32, strided<[2]>> return }

// -----

func.func @f() {
  // expected-error @+2 {{'memref.alloca_scope' op along control flow edge from Operation memref.alloca_scope.return to parent: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note @+1 {{region branch point}}
  %0 = memref.alloca_scope -> (f32) {
  }
  return
}

// -----

func.func @f() {
  // expected-error @below {{'memref.alloca_scope' op expects region #0 to have 0 or 1 blocks}}
  memref.alloca_scope {
 ^bb0:
 cf.br ^bb1
 ^bb1:
 memref.alloca_scope.return }
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'memref.alloca_scope' op along control flow edge from Operation memref.alloca_scope.return to parent: region branch point has 1 operands, but region successor needs 0 inputs}}
  memref.alloca_scope {
  // expected-note @below {{region branch point}}
  memref.alloca_scope.return %i : index }
  return
}

// -----

func.func @f(%i: index) {
  // expected-error @below {{'memref.alloca_scope' op along control flow edge from Operation memref.alloca_scope.return to parent: successor operand type #0 'index' should match successor input type #0 'f32'}}
  %0 = memref.alloca_scope -> (f32) {
  // expected-note @below {{region branch point}}
  memref.alloca_scope.return %i : index }
  return
}

// -----

func.func @f() {
  // expected-error @below {{'memref.alloca_scope' op region #0 ('bodyRegion') failed to verify constraint: region with 1 blocks}}
  "memref.alloca_scope"() ({ }) : () -> ()
  return
}

// -----

func.func @f() {
  // expected-error @+2 {{'memref.alloca_scope' op expects regions to end with 'memref.alloca_scope.return', found 'foo.x'}}
  // expected-note @+1 {{in custom textual format, the absence of terminator implies 'memref.alloca_scope.return'}}
  "memref.alloca_scope"() ({ "foo.x"() : () -> () }) : () -> ()
  return
}

// -----

func.func @f() {
  // expected-error @below {{'memref.alloca_scope' op region should have no arguments}}
  "memref.alloca_scope"() ({ ^bb0(%a: i32):
  memref.alloca_scope.return }) : () -> ()
  return
}
