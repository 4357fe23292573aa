// ----- patterns
pdl.pattern @p : benefit(2) {
  %t = type
  %u = type : i32
  %o = operand
  %p = operand : %t
  %a = attribute = 1 : i32
  %b = attribute : %u
  %c = attribute
  %root = operation "foo.op"(%o, %p : !pdl.value, !pdl.value) {"a" = %a, "b" = %b} -> (%t : !pdl.type)
  %r = result 0 of %root
  %rs = results of %root
  apply_native_constraint "c"(%r, %c : !pdl.value, !pdl.attribute)
  rewrite %root {
    %n = operation "bar.op"(%r : !pdl.value) -> (%t : !pdl.type)
    replace %root with %n
  }
}
pdl.pattern : benefit(1) {
  %root = operation
  rewrite %root with "ext"(%root : !pdl.operation)
}
pdl.pattern : benefit(0) {
  %ts = types : [i32, i64]
  %root = operation "foo.x" -> (%ts : !pdl.range<type>)
  rewrite %root {
    %v = apply_native_rewrite "mk"(%root : !pdl.operation) : !pdl.value
    erase %root
  }
}
