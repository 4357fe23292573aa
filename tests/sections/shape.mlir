%a, %b = "t.s"() : () -> (!shape.size, !shape.size)
%r = "shape.max"(%a, %b) : (!shape.size, !shape.size) -> !shape.size
// -----
%a, %b = "t.s"() : () -> (!shape.shape, !shape.size)
%r = "shape.max"(%a, %b) : (!shape.shape, !shape.size) -> !shape.size
// -----
%a, %b = "t.s"() : () -> (!shape.size, !shape.size)
%r = "shape.add"(%a, %b) : (!shape.size, !shape.size) -> !shape.size
// -----
%a, %b = "t.s"() : () -> (!shape.size, !shape.shape)
%r = "shape.add"(%a, %b) : (!shape.size, !shape.shape) -> !shape.shape
// -----
%a, %b = "t.s"() : () -> (tensor<?xindex>, tensor<?xindex>)
%r = "shape.meet"(%a, %b) : (tensor<?xindex>, tensor<?xindex>) -> tensor<?xindex>
// -----
%a, %b = "t.s"() : () -> (index, !shape.shape)
%r = "shape.div"(%a, %b) : (index, !shape.shape) -> !shape.size
// -----
%a, %b = "t.s"() : () -> (!shape.shape, tensor<?xindex>)
%r = "shape.meet"(%a, %b) : (!shape.shape, tensor<?xindex>) -> !shape.shape
// -----
%0 = shape.const_size 4
%1 = shape.const_size -1
%2 = shape.const_size 4
"t.s"(%0, %1, %2) : (!shape.size, !shape.size, !shape.size) -> ()
// -----
%a = "t.s"() : () -> tensor<?xindex>
"shape.reduce"(%a) ({ ^a(%i: index, %e: index): "shape.yield"() : () -> () }) : (tensor<?xindex>) -> ()
// -----
%0 = shape.const_shape 1 : !shape.shape
// -----
%0 = shape.const_shape 1.5 : !shape.shape
// -----
func.func @f(%a: !shape.shape, %b: !shape.size) { %0 = "shape.meet"(%a, %b) : (!shape.shape, !shape.size) -> !shape.size return }
// -----
func.func @f(%a: tensor<2xindex>, %b: tensor<3xindex>) { %0 = "shape.meet"(%a, %b) : (tensor<2xindex>, tensor<3xindex>) -> tensor<2xindex> return }
// -----
func.func @f(%a: index, %b: !shape.shape) { %0 = "shape.meet"(%a, %b) : (index, !shape.shape) -> index return }
// -----
func.func @f(%a: !shape.shape, %b: !shape.shape) { %0 = "shape.meet"(%a, %b) : (!shape.shape, !shape.shape) -> !shape.size return }
// -----
func.func @f(%a: !shape.shape, %b: !shape.shape) { %0 = "shape.const_shape"() {shape = dense<[1,2]> : tensor<2xindex>} : () -> tensor<3xindex> return }
// -----
func.func @f(%a: tensor<2x3xi32>) { %0 = "shape.shape_of"(%a) : (tensor<2x3xi32>) -> tensor<3xindex> return }
