// ----- matcher
module {
  pdl_interp.func @matcher(%root: !pdl.operation) {
    pdl_interp.check_operation_name of %root is "foo.op" -> ^a, ^end
  ^a:
    pdl_interp.check_operand_count of %root is 2 -> ^b, ^end
  ^b:
    pdl_interp.check_result_count of %root is at_least 1 -> ^c, ^end
  ^c:
    %0 = pdl_interp.get_operand 0 of %root
    %1 = pdl_interp.get_attribute "a" of %root
    %2 = pdl_interp.get_attribute_type of %1
    %3 = pdl_interp.get_result 0 of %root
    %4 = pdl_interp.get_results of %root : !pdl.range<value>
    %5 = pdl_interp.get_value_type of %3 : !pdl.type
    %6 = pdl_interp.get_defining_op of %0 : !pdl.value
    pdl_interp.is_not_null %6 : !pdl.operation -> ^d, ^end
  ^d:
    pdl_interp.check_attribute %1 is 1 : i32 -> ^e, ^end
  ^e:
    pdl_interp.check_type %5 is i32 -> ^f, ^end
  ^f:
    pdl_interp.are_equal %2, %5 : !pdl.type -> ^g, ^end
  ^g:
    pdl_interp.apply_constraint "c"(%root : !pdl.operation) -> ^h, ^end
  ^h:
    pdl_interp.switch_operation_name of %root to ["foo.a", "foo.b"](^i, ^j) -> ^end
  ^i:
    pdl_interp.switch_operand_count of %root to dense<[0, 1]> : vector<2xi32>(^j, ^end) -> ^end
  ^j:
    %7 = pdl_interp.get_users of %3 : !pdl.value
    pdl_interp.foreach %u : !pdl.operation in %7 {
      pdl_interp.continue
    } -> ^k
  ^k:
    pdl_interp.branch ^l
  ^l:
    pdl_interp.record_match @rewriters::@r(%root : !pdl.operation) : benefit(1), generatedOps(["x.y"]), loc([%root]), root("foo.op") -> ^end
  ^end:
    pdl_interp.finalize
  }
  module @rewriters {
    pdl_interp.func @r(%root: !pdl.operation) {
      %t = pdl_interp.create_type i32
      %a = pdl_interp.create_attribute 5 : i32
      %o = pdl_interp.create_operation "bar.op" {"k" = %a} -> (%t : !pdl.type)
      %v = pdl_interp.apply_rewrite "mk"(%root : !pdl.operation) : !pdl.value
      pdl_interp.replace %root with (%v : !pdl.value)
      pdl_interp.erase %o
      pdl_interp.finalize
    }
  }
}
