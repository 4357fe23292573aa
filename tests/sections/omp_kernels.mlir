func.func @f(%a: i64) {
  omp.target host_eval(%a -> %b : i64) { omp.terminator }
  return
}
// -----
func.func @f(%a: i64) {
  omp.target host_eval(%a -> %b : i64) { 
   omp.teams num_teams(to %b : i64) { omp.terminator }
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b : i32) { 
   omp.teams num_teams(to %b : i32) { omp.terminator }
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b : i32) { 
   omp.teams num_teams(%b : i32 to %b : i32) thread_limit(%b : i32) { omp.parallel num_threads(%b : i32) { omp.terminator } omp.terminator }
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b : i32) { 
   %c = arith.addi %b, %b : i32
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b : i32) { 
   omp.parallel num_threads(%b : i32) { omp.terminator }
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b : i32) { 
   omp.parallel if(%b) { omp.terminator }
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b, %a -> %c, %a -> %d: i32, i32, i32) { 
   omp.teams {
   omp.parallel  {
    omp.distribute { omp.wsloop {
    omp.loop_nest (%iv) : i32 = (%b) to (%c) step (%d) { omp.yield }
    } {omp.composite}
    } {omp.composite}
   omp.terminator
   } {omp.composite}
   omp.terminator }
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b, %a -> %c, %a -> %d: i32, i32, i32) { 
    omp.wsloop {
    omp.loop_nest (%iv) : i32 = (%b) to (%c) step (%d) { omp.yield }
    } 
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b, %a -> %c, %a -> %d: i32, i32, i32) { 
    omp.teams { omp.distribute {
    omp.loop_nest (%iv) : i32 = (%b) to (%c) step (%d) { omp.yield }
    } omp.terminator }
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b, %a -> %c, %a -> %d: i32, i32, i32) { 
    omp.teams { omp.loop {
    omp.loop_nest (%iv) : i32 = (%b) to (%c) step (%d) { omp.yield }
    } omp.terminator }
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b, %a -> %c, %a -> %d: i32, i32, i32) { 
    omp.teams { omp.parallel { omp.wsloop {
    omp.loop_nest (%iv) : i32 = (%b) to (%c) step (%d) { omp.yield }
    } omp.terminator } omp.terminator }
   omp.terminator }
  return
}
// -----
func.func @f(%a: i32) {
  omp.target host_eval(%a -> %b : i32) { 
   omp.teams num_teams(to %a : i32) thread_limit(%b : i32) { "t.a"(%b) : (i32) -> ()  omp.terminator }
   omp.terminator }
  return
}
