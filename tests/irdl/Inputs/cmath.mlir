// CHECK-LABEL: irdl.dialect @cmath
irdl.dialect @cmath {
  irdl.type @complex {
    %0 = irdl.is f32
    %1 = irdl.is f64
    // CHECK: %[[ANY:.*]] = irdl.any_of(%{{.*}}, %{{.*}})
    %2 = irdl.any_of(%0, %1)
    // CHECK-NEXT: irdl.parameters(element: %[[ANY]])
    irdl.parameters(element: %2)
  }
  irdl.attribute @note {
    %0 = irdl.base "#builtin.string"
    %1 = irdl.any
    irdl.parameters(text: %0, rest: %1)
  }
  irdl.operation @norm {
    %0 = irdl.any
    // CHECK: irdl.parametric @cmath::@complex<%{{.*}}>
    %1 = irdl.parametric @cmath::@complex<%0>
    irdl.operands(in: %1)
    irdl.results(out: %0)
  }
  irdl.operation @sum {
    %0 = irdl.base @cmath::@complex
    %1 = irdl.base "#builtin.string"
    // CHECK: irdl.operands(in: variadic %{{.*}})
    irdl.operands(in: variadic %0)
    irdl.results(out: %0)
    // CHECK: irdl.attributes {"order" = %{{.*}}}
    irdl.attributes {"order" = %1}
  }
}
