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
// -----
%a = "t.s"() : () -> (tensor<?xf32>)
%0 = "shape.shape_of"(%a) : (tensor<?xf32>) -> tensor<4xindex>
// -----
%a = "t.s"() : () -> (tensor<?xindex>)
%0 = "shape.num_elements"(%a) : (tensor<?xindex>) -> i32
// -----
%a = "t.s"() : () -> (tensor<?xindex>)
%0 = "shape.num_elements"(%a) : (tensor<?xindex>) -> !shape.size
// -----
%a = "t.s"() : () -> !shape.shape
%0 = "shape.num_elements"(%a) : (!shape.shape) -> index
// -----
%a = "t.s"() : () -> !shape.size
%0 = "shape.div"(%a, %a) : (!shape.size, !shape.size) -> index
// -----
%a = "t.s"() : () -> index
%0 = "shape.div"(%a, %a) : (index, index) -> !shape.size
// -----
%a = "t.s"() : () -> index
%0 = "shape.mul"(%a, %a) : (index, index) -> !shape.size
// -----
%a = "t.s"() : () -> index
%b = "t.s"() : () -> !shape.value_shape
%0 = "shape.dim"(%b, %a) : (!shape.value_shape, index) -> i32
// -----
%a = "t.s"() : () -> !shape.shape
%0 = "shape.rank"(%a) : (!shape.shape) -> i32
// -----
%a = "t.s"() : () -> !shape.witness
%0 = "shape.assuming_all"(%a) : (!shape.witness) -> i32
// -----
%0 = "shape.const_shape"() <{shape = dense<[1,2]> : tensor<2xindex>}> : () -> tensor<3xindex>
// -----
%0 = "shape.const_shape"() <{shape = dense<[1,2]> : tensor<2xindex>}> : () -> i32
// -----
%0 = "shape.const_size"() <{value = 1 : index}> : () -> index
// -----
%a = "t.s"() : () -> index
%0 = "shape.meet"(%a, %a) : (index, index) -> !shape.size
// -----
%a = "t.s"() : () -> index
%b = "t.s"() : () -> !shape.shape
%0 = "shape.meet"(%a, %b) : (index, !shape.shape) -> !shape.size
// -----
%a = "t.s"() : () -> index
%b = "t.s"() : () -> !shape.shape
%0 = "shape.max"(%a, %b) : (index, !shape.shape) -> !shape.size
// -----
%b = "t.s"() : () -> !shape.shape
%0 = "shape.max"(%b, %b) : (!shape.shape, !shape.shape) -> !shape.size
// -----
%b = "t.s"() : () -> !shape.size
%0 = "shape.min"(%b, %b) : (!shape.size, !shape.size) -> index
// -----
%b = "t.s"() : () -> !shape.shape
%0 = "shape.concat"(%b, %b) : (!shape.shape, !shape.shape) -> tensor<?xindex>
// -----
%b = "t.s"() : () -> !shape.shape
%0 = "shape.broadcast"(%b, %b) : (!shape.shape, !shape.shape) -> tensor<?xindex>
// -----
%b = "t.s"() : () -> !shape.shape
%0 = "shape.to_extent_tensor"(%b) : (!shape.shape) -> tensor<?xi32>
// -----
%b = "t.s"() : () -> !shape.size
%0 = "shape.get_extent"(%b, %b) : (!shape.size, !shape.size) -> !shape.size
