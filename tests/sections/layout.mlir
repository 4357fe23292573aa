func.func @f(%a: index, %c: i1) {
  scf.if %c {
    %x = arith.constant 1 : i32
    scf.yield
  }
  %r:2 = scf.if %c -> (index, index) {
    scf.yield
%a, %a : index, index
  } else {
    scf.yield
%a,
 %a : index, index
  }
  return
}
// -----
func.func @f(%a: index) {
  %0 = index.add %a, %a
  %1 = index.add %a, %a
    {x = 1}
  %2 = index.add %a, %a

    // more
    {x = 1}
  %3 = index.add %a, %a
    )
  return
}
