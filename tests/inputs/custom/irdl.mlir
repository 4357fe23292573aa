// ----- dialect
irdl.dialect @cmath {
  irdl.type @complex {
    %0 = irdl.is f32
    %1 = irdl.is f64
    %2 = irdl.any_of(%0, %1)
    irdl.parameters(elem: %2)
  }
  irdl.attribute @attr {
    %0 = irdl.any
    irdl.parameters(p: %0)
  }
  irdl.operation @mul {
    %0 = irdl.is i32
    %1 = irdl.parametric @cmath::@complex<%0>
    %2 = irdl.any
    irdl.operands(lhs: %1, rhs: variadic %1, opt: optional %2)
    irdl.results(res: %1)
    irdl.attributes {"a" = %2, "b" = %0}
  }
  irdl.operation @regions {
    %r = irdl.region
    %s = irdl.region()
    %a = irdl.is i32
    %t = irdl.region(%a)
    %u = irdl.region with size 2
    irdl.regions(x: %r, y: %s, z: %t, w: %u)
  }
  irdl.operation @all {
    %0 = irdl.base "!builtin.integer"
    %1 = irdl.base @cmath::@complex
    %2 = irdl.all_of(%0, %1)
    %3 = irdl.c_pred "foo"
    irdl.operands(x: %2)
  }
}
