func.func @f() {
  %0 = "pdl.attribute"() : () -> !pdl.attribute
  return
}
// -----
func.func @f(%arg0: !pdl.operation) {
  %0 = "pdl.result"(%arg0) <{index = 16 : i32}> : (!pdl.operation) -> !pdl.value
  return
}
// -----
func.func @f() {
  %0 = "pdl.type"() <{constantType = tf32}> : () -> !pdl.type
  return
}
// -----
func.func @f() {
  %0 = "pdl.type"() : () -> !pdl.type
  return
}
// -----
func.func @f() {
  %0 = "pdl.attribute"() <{value = 1 : i32}> : () -> !pdl.attribute
  return
}
// -----
func.func @f(%arg0: !pdl.operation) {
  %0 = "pdl.result"(%arg0) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
  return
}
