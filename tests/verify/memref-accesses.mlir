// RUN: irtool %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Accesses to memrefs have an index for each dimension, and transfers operands for each memref.

// expected-error @below {{'memref.load' op incorrect number of indices for load, expected 2 but got 1}}
func.func @f(%m: memref<4x?xf32>, %i: index) { %0 = memref.load %m[%i] : memref<4x?xf32> return }

// -----

// expected-error @below {{'memref.store' op store index operand count not equal to memref rank}}
func.func @f(%m: memref<4x?xf32>, %i: index, %v: f32) { memref.store %v, %m[%i, %i, %i] : memref<4x?xf32> return }

// -----

func.func @f(%m: memref<4xi32>, %i: index) {
  // expected-error @below {{'memref.prefetch' op too few indices}}
  memref.prefetch %m[%i, %i], write, locality<1>, instr : memref<4xi32> return }

// -----

func.func @f(%m: memref<4xi32>, %i: index) {
  // expected-error @below {{'memref.prefetch' op attribute 'localityHint' failed to satisfy constraint: 32-bit signless integer attribute whose minimum value is 0 whose maximum value is 3}}
  memref.prefetch %m[%i], write, locality<5>, instr : memref<4xi32> return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index) {
  // expected-error @below {{'memref.dma_start' op expected destination to be of memref type}}
  memref.dma_start %m[%i, %i], %i[%i, %i], %i, %t[%i] : memref<4x?xf32>, index, memref<1xi32> return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>) {
  // expected-error @below {{'memref.dma_start' op expected source indices to be of index type}}
  memref.dma_start %m[%i], %m2[%i, %i], %i, %t[%i] : memref<4x?xf32>, memref<4x?xf32, 1>, memref<1xi32> return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>) {
  // expected-error @below {{'memref.dma_start' op expected num elements to be of index type}}
  memref.dma_start %m[%i, %i], %m2[%i], %i, %t[%i] : memref<4x?xf32>, memref<4x?xf32, 1>, memref<1xi32> return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>) {
  // expected-error @below {{'memref.dma_start' op expected at least 9 operands}}
  memref.dma_start %m[%i, %i], %m2[%i, %i], %i, %t[] : memref<4x?xf32>, memref<4x?xf32, 1>, memref<1xi32> return }

// -----

func.func @f(%t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>) {
  // expected-error @below {{'memref.dma_start' op expected source to be of memref type}}
  memref.dma_start %i[%i, %i], %m2[%i, %i], %i, %t[%i] : index, memref<4x?xf32, 1>, memref<1xi32> return }

// -----

func.func @f() {
  // expected-error @below {{'memref.dma_start' op expected at least 4 operands}}
  "memref.dma_start"() : () -> () return }

// -----

func.func @f(%i: index) {
  // expected-error @below {{'memref.dma_start' op expected source to be of memref type}}
  "memref.dma_start"(%i, %i, %i, %i) : (index, index, index, index) -> () return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>, %j: i32) {
  // expected-error @below {{'memref.dma_start' op expected source indices to be of index type}}
  "memref.dma_start"(%m, %i, %j, %m2, %i, %i, %i, %t, %i) : (memref<4x?xf32>, index, i32, memref<4x?xf32, 1>, index, index, index, memref<1xi32>, index) -> () return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>, %j: i32) {
  // expected-error @below {{'memref.dma_start' op expected destination indices to be of index type}}
  "memref.dma_start"(%m, %i, %i, %m2, %i, %j, %i, %t, %i) : (memref<4x?xf32>, index, index, memref<4x?xf32, 1>, index, i32, index, memref<1xi32>, index) -> () return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>, %j: i32) {
  // expected-error @below {{'memref.dma_start' op expected num elements to be of index type}}
  "memref.dma_start"(%m, %i, %i, %m2, %i, %i, %j, %t, %i) : (memref<4x?xf32>, index, index, memref<4x?xf32, 1>, index, index, i32, memref<1xi32>, index) -> () return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>, %j: i32) {
  // expected-error @below {{'memref.dma_start' op expected tag indices to be of index type}}
  "memref.dma_start"(%m, %i, %i, %m2, %i, %i, %i, %t, %j) : (memref<4x?xf32>, index, index, memref<4x?xf32, 1>, index, index, index, memref<1xi32>, i32) -> () return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>, %j: i32) {
  // expected-error @below {{'memref.dma_start' op expected stride and num elements per stride to be of type index}}
  "memref.dma_start"(%m, %i, %i, %m2, %i, %i, %i, %t, %i, %j, %i) : (memref<4x?xf32>, index, index, memref<4x?xf32, 1>, index, index, index, memref<1xi32>, index, i32, index) -> () return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>) {
  // expected-error @below {{'memref.dma_start' op incorrect number of operands}}
  "memref.dma_start"(%m, %i, %i, %m2, %i, %i, %i, %t, %i, %i) : (memref<4x?xf32>, index, index, memref<4x?xf32, 1>, index, index, index, memref<1xi32>, index, index) -> () return }

// -----

func.func @f(%m: memref<4x?xf32>, %t: memref<1xi32>, %i: index, %m2: memref<4x?xf32, 1>) {
  // expected-error @below {{'memref.dma_start' op incorrect number of operands}}
  "memref.dma_start"(%m, %i, %i, %m2, %i, %i, %i, %t, %i, %i, %i, %i) : (memref<4x?xf32>, index, index, memref<4x?xf32, 1>, index, index, index, memref<1xi32>, index, index, index, index) -> () return }

// -----

func.func @f(%m: memref<4x?xf32>, %i: index, %m2: memref<4x?xf32, 1>, %j: i32) {
  // expected-error @below {{'memref.dma_start' op expected tag to be of memref type}}
  "memref.dma_start"(%m, %i, %i, %m2, %i, %i, %i, %j, %i) : (memref<4x?xf32>, index, index, memref<4x?xf32, 1>, index, index, index, i32, index) -> () return }

// -----

func.func @f(%t: memref<1xi32>, %i: index) {
  // expected-error @below {{'memref.dma_wait' op expected tagIndices to have the same number of elements as the tagMemRef rank, expected 1, but got 0}}
  memref.dma_wait %t[], %i : memref<1xi32> return }

// -----

func.func @f(%t: memref<1x1xi32>, %i: index) {
  // expected-error @below {{'memref.dma_wait' op expected tagIndices to have the same number of elements as the tagMemRef rank, expected 2, but got 1}}
  memref.dma_wait %t[%i], %i : memref<1x1xi32> return }
