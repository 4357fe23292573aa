func.func @same_twice(%a: index, %b: i1) {
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
  }
  scf.for %j = %a to %a step %a {
    %0 = arith.addi %j, %j : index
  }
  scf.if %b {
  } else {
    %0 = arith.constant 1 : i32
  }
  scf.if %b {
    %0 = arith.constant 1 : i32
  } else {
    %0 = arith.constant 1 : i32
  }
  scf.if %b {
    %0 = arith.constant 1 : i32
  }
  return
}
// -----
func.func @other_endings(%a: index, %b: i1) {
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
  }
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
  } {x = 1 : i32}
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
  } {x = 1 : i32}
  scf.for %i = %a to %a step %a {
    scf.if %b {
      %0 = arith.addi %i, %i : index
    }
    scf.if %b {
      %0 = arith.addi %i, %i : index
    } {y}
  } {z = "}{"}
  scf.if %b {
    scf.yield
  } else {
    scf.yield
  }
  scf.if %b {
    scf.yield
  } else {
    scf.yield
  } {x}
  scf.if %b {
    scf.yield
  }
  else {
    scf.yield
  }
  return
}
// -----
func.func @several_on_a_line(%a: index) {
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
  } return
}
// -----
func.func @other_types(%a: index, %b: i1, %c: i32) {
  %0 = scf.for %i = %a to %a step %a iter_args(%x = %c) -> (i32) {
    scf.yield %x : i32
  }
  %1 = scf.for %i = %a to %a step %a iter_args(%x = %a) -> (i32) {
    scf.yield %x : i32
  }
  return
}
// -----
func.func @counter_of_other_type(%a: index, %c: i32) {
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
  }
  scf.for %i = %c to %c step %c {
    %0 = arith.addi %i, %i : index
  }
  return
}
// -----
func.func @error_inside_first(%a: index, %c: i32, %b: i1) {
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
  }
  scf.for %i = %c to %c step %a {
    %0 = arith.addi %i, %i : i32
  }
  return
}
// -----
func.func @condition_first(%a: index, %b: i1) {
  scf.if %b {
    %0 = arith.addi %a, %a : index
  }
  scf.if %a {
    %0 = arith.addi %a, %a : i32
  }
  return
}
// -----
func.func @names_clash(%a: index) {
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
  }
  scf.for %a = %a to %a step %a {
    %0 = arith.addi %a, %a : index
  }
  return
}
// -----
func.func @results_miscounted(%a: index, %b: i1) {
  %0 = scf.if %b -> (index) {
    scf.yield %a : index
  } else {
    scf.yield %a : index
  }
  %1:2 = scf.if %b -> (index) {
    scf.yield %a : index
  } else {
    scf.yield %a : index
  }
  return
}
// -----
func.func @result_redefined(%a: index, %b: i1) {
  %0 = scf.if %b -> (index) {
    scf.yield %a : index
  } else {
    scf.yield %a : index
  }
  %0 = scf.if %b -> (index) {
    scf.yield %a : index
  } else {
    scf.yield %a : index
  }
  return
}
// -----
func.func @results_used_inside(%a: index, %b: i1) {
  %0 = scf.if %b -> (index) {
    scf.yield %a : index
  } else {
    scf.yield %a : index
  }
  %1 = scf.if %b -> (index) {
    scf.yield %1 : index
  } else {
    scf.yield %a : index
  }
  return
}
// -----
func.func @used_before_its_definition(%b: i1) {
  cf.br ^bb2
^bb1:
  scf.if %c {
    %0 = arith.constant 1 : i32
  }
  scf.if %c {
    %0 = arith.constant 1 : i32
  }
  return
^bb2:
  %c = arith.constant true
  cf.br ^bb1
}
// -----
func.func @regions_with_labels(%b: i1, %a: index) {
  %0 = scf.while (%x = %a) : (index) -> index {
    scf.condition(%b) %x : index
  } do {
  ^bb0(%y: index):
    scf.yield %y : index
  }
  %1 = scf.while (%x = %a) : (index) -> index {
    scf.condition(%b) %x : index
  } do {
  ^bb0(%y: index):
    scf.yield %y : index
  }
  %2 = scf.while (%x = %a) : (index) -> index {
    scf.condition(%b) %x : index
  } do {
    scf.yield %x : index
  }
  return
}
// -----
func.func @located(%a: index, %b: i1) {
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index loc("a":1:1)
    %1 = arith.addi %i, %i : index loc("a":1:2)
  } loc("a":2:2)
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index loc("a":3:1)
  } loc("a":4:2)
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
  }
  loc("a":5:2)
  scf.if %b {
    scf.yield loc("a":6:1)
  } else {
    scf.yield loc("a":6:2)
  } loc("a":6:3)
  scf.if %b {
    scf.yield loc("a":7:1)
  } else {
    scf.yield loc("a":7:2)
  } loc("a":7:3)
  return
}
// -----
func.func @strings(%a: index) {
  "test.op"() {a = "%a ^bb"} : () -> ()
  %0 = arith.addi %a, %a {a = "x%a"} : index
  %1 = arith.addi %a, %a {a = "x%b"} : index
  %2 = arith.addi %a, %a {a = "x%a"} : index
  %3 = arith.addi %a, %a {a = "\22%a"} : index
  %4 = arith.addi %a, %a {a = "\22%a"} : index
  %5 = arith.addi %a, %a {a = "longer than one word, %a"} : index
  %6 = arith.addi %a, %a {a = "longer than one word, %b"} : index
  %7 = arith.addi %a, %a {a = "longer than one word, %a"} : index
  return
}
// -----
func.func @comments(%a: index) {
  scf.for %i = %a to %a step %a { // %a
    %0 = arith.addi %i, %i : index // %i
  } // }
  scf.for %i = %a to %a step %a { // %a
    %0 = arith.addi %i, %i : index // %i
  } // }
  return // {
}
// -----
func.func @empty(%a: index, %b: i1) {
  scf.for %i = %a to %a step %a {
  }
  scf.for %i = %a to %a step %a {
  }
  scf.for %i = %a to %a step %a {

    // nothing
  }
  scf.if %b {
  }
  scf.if %b {
  }
  scf.if %b {
  } else {
  }
  return
}
// -----
func.func @unfinished(%a: index) {
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
  }
  scf.for %i = %a to %a step %a {
    %0 = arith.addi %i, %i : index
// -----
func.func @unfinished_ending(%a: index, %b: i1) {
  scf.if %b {
    %0 = arith.addi %a, %a : index
  } else {
    %0 = arith.addi %a, %a : index
  }
  scf.if %b {
    %0 = arith.addi %a, %a : index
  } els
// -----
func.func @allocated(%a: index) {
  %0 = memref.alloca_scope -> (index) {
    memref.alloca_scope.return %a : index
  }
  %1 = memref.alloca_scope -> (index) {
    memref.alloca_scope.return %a : index
  }
  memref.alloca_scope {
    %2 = memref.alloca() : memref<4xi32>
  }
  memref.alloca_scope {
    %2 = memref.alloca() : memref<4xi32>
  }
  scf.execute_region {
    %2 = memref.alloca() : memref<4xi32>
    scf.yield
  }
  scf.execute_region {
    %2 = memref.alloca() : memref<4xi32>
    scf.yield
  }
  return
}
// -----
func.func @parallel(%a: index, %b: f32) {
  scf.parallel (%i, %j) = (%a, %a) to (%a, %a) step (%a, %a) {
    %0 = arith.addi %i, %j : index
  }
  scf.parallel (%i, %j) = (%a, %a) to (%a, %a) step (%a, %a) {
    %0 = arith.addi %i, %j : index
  }
  scf.parallel (%i, %i) = (%a, %a) to (%a, %a) step (%a, %a) {
    %0 = arith.addi %i, %i : index
  }
  return
}
// -----
func.func @endings_on_other_lines(%a: index, %b: i1) {
  scf.if %b {
    scf.yield
  }
  scf.if %b {
    scf.yield
  }
  else {
    scf.yield
  }
  scf.if %b {
    scf.yield
  }
  // A comment.
  else {
    scf.yield
  }
  scf.for %i = %a to %a step %a {
    scf.yield
  }
  scf.for %i = %a to %a step %a {
    scf.yield
  }
  {x = 1 : i32}
  scf.for %i = %a to %a step %a {
    scf.yield
  }

  call @endings_on_other_lines(%a, %b) : (index, i1) -> ()
  scf.for %i = %a to %a step %a {
    scf.yield
  }
  call @endings_on_other_lines(%a, %b) : (index, i1) -> ()
  scf.for %i = %a to %a step %a {
    scf.yield
  }
  return
}
