// The dialect of fronts.rs as IRDL, as far as IRDL can say it.
irdl.dialect @pot {
  irdl.type @box {
    %0 = irdl.any
    irdl.parameters(inner: %0)
  }
  irdl.operation @tip {
    %0 = irdl.any
    %1 = irdl.any
    irdl.operands(first: %0, second: %0)
    irdl.results(out: %1)
  }
  irdl.operation @stir {
    %0 = irdl.base @pot::@box
    %1 = irdl.region with size 1
    irdl.operands(box: %0)
    irdl.regions(body: %1)
  }
  irdl.operation @done {
    %0 = irdl.any
    irdl.operands(values: variadic %0)
  }
}
