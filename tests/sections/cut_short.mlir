memref.global @a : memref<4xf32>
func.func @f() { %0 = memref.get_global @a : 
// -----
memref.global @a : memref<4xf32>
func.func @f() { %0 = memref.get_global @a : }
// -----
memref.global @a : memref<4xf32>
func.func @f() { %0 = memref.get_global @a : i32 }
// -----
func.func @f() { memref.global @a
// -----
memref.global @a : 
// -----
memref.global @a
// -----
memref.global @a :
memref.global @b : memref<4xf32>
// -----
memref.global @a : 4
// -----
func.func @f(%m: memref<4xf32>) { memref.dealloc %m : 
// -----
func.func @f(%m: memref<4xf32>) { memref.dealloc %m : }
// -----
func.func @f(%m: memref<4xf32>) { %0 = memref.cast %m : }
// -----
func.func @f(%m: memref<4xf32>) { %0 = memref.cast %m : memref<4xf32> to }
// -----
func.func @f(%m: memref<4xf32>) { %0 = memref.cast %m : memref<4xf32> to 
// -----
func.func @f(%m: memref<4xf32>) { %0 = memref.alloc() : 
// -----
func.func @f(%m: memref<4xf32>) { %0 = memref.alloc() : }
// -----
func.func @f(%m: memref<4xf32>) { %0 = arith.addi %m, %m : }
// -----
func.func @f(%m: memref<4xf32>) { %0 = arith.addi %m, %m :
// -----
func.func @f(%m: memref<4xf32>) { %0 = arith.addi %m, %m
// -----
func.func @f(%m: memref<4xf32>) { %0 = arith.constant
// -----
func.func @f(%m: memref<4xf32>) { %0 = arith.constant 1 :
// -----
func.func @f(%m: memref<4xf32>) { %0 = memref.load %m[
// -----
func.func @f(%m: memref<4xf32>) { %0 = memref.load %m[] :
// -----
func.func @f(%m: memref<4xf32>) { %0 = memref.load
// -----
func.func @f(%m: memref<4xf32>) { %0 = scf.for
// -----
func.func @f(%m: memref<4xf32>) { scf.if
// -----
func.func @f(%m: memref<4xf32>) { cf.br
// -----
func.func @f(%m: memref<4xf32>) { cf.br ^bb1(
// -----
func.func @f(%m: memref<4xf32>) { cf.br ^bb1(%m
// -----
func.func @f(%m: memref<4xf32>) { cf.br ^bb1(%m :
// -----
func.func @f(%m: memref<4xf32>) { cf.cond_br %m
// -----
func.func @f(%m: memref<4xf32>) { cf.switch %m : i32, [
// -----
func.func @f(%m: memref<4xf32>) { func.call @
// -----
func.func @f(%m: memref<4xf32>) { func.call @f
// -----
func.func @f(%m: memref<4xf32>) { call @f(%m) :
// -----
func.func @f(%m: memref<4xf32>) { return %m :
// -----
func.func @f(%m: memref<4xf32>) { return %m
// -----
func.func @f(%m: memref<4xf32>) -> 
// -----
func.func @f(%m: 
// -----
func.func @f(%m
// -----
func.func @f(
// -----
func.func @f
// -----
func.func
// -----
func.func @f() attributes
// -----
module
// -----
module @
// -----
module attributes {
// -----
module {
// -----
"
// -----
"a
// -----
"a"
// -----
"a"(
// -----
"a"()
// -----
"a"() :
// -----
"a"() : ()
// -----
"a"() : () ->
// -----
"a"()[
// -----
"a"() <
// -----
"a"() <{
// -----
"a"() ({
// -----
"a"() ({ ^
// -----
"a"() ({ ^bb0
// -----
"a"() ({ ^bb0(
// -----
"a"() ({ ^bb0(%a
// -----
"a"() ({ ^bb0(%a :
// -----
"a"() ({ ^bb0:
// -----
"a"() ({}
// -----
"a"() {
// -----
"a"() {x =
// -----
"a"() {x = [
// -----
"a"() : () -> () loc
// -----
"a"() : () -> () loc(
// -----
"a"() : () -> () loc("a":
// -----
%
// -----
%0
// -----
%0 =
// -----
%0:
// -----
%0:2
// -----
%0, 
// -----
#
// -----
#a
// -----
#a =
// -----
!a
// -----
!a =
// -----
{-#
// -----
{-# a
// -----
{-# dialect_resources: {
// -----
{-# dialect_resources: { builtin: {
// -----
{-# dialect_resources: { builtin: { a: "0x" } } #-}
// -----
{-# dialect_resources: { builtin: { a: "0x0400000001" } }
