module attributes {transform.with_named_sequence} {
  transform.named_sequence @a(%arg0: !transform.any_op {transform.readonly}) {
    transform.include @b failures(propagate) (%arg0) : (!transform.any_op) -> ()
    transform.yield
  }
  transform.named_sequence @b(%arg0: !transform.any_op {transform.readonly}) {
    transform.include @c failures(propagate) (%arg0) : (!transform.any_op) -> ()
    transform.yield
  }
  transform.named_sequence @c(%arg0: !transform.any_op {transform.readonly}) {
    transform.include @a failures(propagate) (%arg0) : (!transform.any_op) -> ()
    transform.yield
  }
}
// -----
module attributes {transform.with_named_sequence} {
  func.func @f() { 
    func.call @f() : () -> ()
    return
  }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @a(%arg0: !transform.any_op {transform.readonly}) {
    transform.include @a failures(propagate) (%arg0) : (!transform.any_op) -> ()
    transform.yield
  }
}
// -----
module attributes {transform.with_named_sequence} {
  func.func private @g()
  func.func @f() { 
    func.call @g() : () -> ()
    func.call @h() : () -> ()
    return
  }
  func.func @h() { 
    func.call @g() : () -> ()
    return
  }
  module @m {
  func.func @f() { 
    func.call @f() : () -> ()
    return
  }
  }
}
// -----
module attributes {transform.with_named_sequence} {
  func.func @f() { 
    func.call @h() : () -> ()
    func.call @g() : () -> ()
    return
  }
  func.func @g() { 
    func.call @f() : () -> ()
    return
  }
  func.func @h() { 
    func.call @f() : () -> ()
    func.call @i() : () -> ()
    return
  }
  func.func @i() { 
    func.call @i() : () -> ()
    return
  }
}

// -----

module attributes {transform.with_named_sequence} {
  module @m {
    func.func @f() {
      func.call @f() : () -> ()
      return
    }
  }
}

// -----

module attributes {transform.with_named_sequence} {
  module @m {
    func.func @g() {
      return
    }
    func.func @f() {
      func.call @g() : () -> ()
      return
    }
  }
  func.func @h() {
    func.call @h2() : () -> ()
    return
  }
  func.func private @h2()
}

// -----

module attributes {transform.with_named_sequence} {
  transform.named_sequence @a(%arg0: !transform.any_op {transform.readonly}) {
    transform.include @b failures(propagate) (%arg0) : (!transform.any_op) -> ()
    transform.include @b failures(propagate) (%arg0) : (!transform.any_op) -> ()
    transform.yield
  }
  transform.named_sequence @b(%arg0: !transform.any_op {transform.readonly}) {
    transform.include @c failures(propagate) (%arg0) : (!transform.any_op) -> ()
    transform.include @d failures(propagate) (%arg0) : (!transform.any_op) -> ()
    transform.yield
  }
  transform.named_sequence @c(%arg0: !transform.any_op {transform.readonly}) {
    transform.yield
  }
  transform.named_sequence @d(%arg0: !transform.any_op {transform.readonly})
}

// -----

module attributes {transform.with_named_sequence} {
  llvm.func @f() {
    llvm.call @g() : () -> ()
    llvm.return
  }
  llvm.func @g() {
    llvm.call @h() : () -> ()
    llvm.call @f() : () -> ()
    llvm.return
  }
  llvm.func @h() {
    llvm.return
  }
}

// -----

module {
  func.func @f() {
    func.call @f() : () -> ()
    return
  }
  module attributes {transform.with_named_sequence} {
    func.func @f() {
      func.call @g() : () -> ()
      return
    }
    func.func @g() {
      return
    }
  }
}

// -----

module attributes {transform.with_named_sequence} {
  func.func @f() {
    %0 = func.constant @f : () -> ()
    func.call_indirect %0() : () -> ()
    return
  }
  gpu.module @k {
    gpu.func @f() kernel {
      gpu.return
    }
  }
  transform.sequence failures(propagate) {
  ^bb0(%arg0: !transform.any_op):
    transform.include @b failures(propagate) (%arg0) : (!transform.any_op) -> ()
  }
  transform.named_sequence @b(%arg0: !transform.any_op {transform.readonly}) {
    transform.foreach %arg0 : !transform.any_op {
    ^bb0(%arg1: !transform.any_op):
      transform.include @b failures(propagate) (%arg1) : (!transform.any_op) -> ()
    }
    transform.yield
  }
}
