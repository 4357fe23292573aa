// ----- poison
func.func @f() {
  %0 = ub.poison : i32
  %1 = ub.poison : vector<4xf32>
  %2 = ub.poison <#ub.poison> : i64
  ub.unreachable
}
