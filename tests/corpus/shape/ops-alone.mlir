"builtin.module"() ({
  %0:2 = "t.src"() : () -> (!shape.size, !shape.size)
  %1 = "shape.add"(%0#0, %0#1) : (!shape.size, !shape.size) -> !shape.size
  %2 = "shape.add"(%0#0, %0#1) : (!shape.size, !shape.size) -> !shape.size
  "t.use"(%1, %2) : (!shape.size, !shape.size) -> ()
  "t.write"() : () -> ()
  %3 = "shape.add"(%0#0, %0#1) : (!shape.size, !shape.size) -> !shape.size
  %4:2 = "t.src"() : () -> (tensor<3xindex>, tensor<3xindex>)
  %5 = "shape.any"(%4#0, %4#1) : (tensor<3xindex>, tensor<3xindex>) -> tensor<3xindex>
  %6 = "shape.any"(%4#0, %4#1) : (tensor<3xindex>, tensor<3xindex>) -> tensor<3xindex>
  "t.use"(%5, %6) : (tensor<3xindex>, tensor<3xindex>) -> ()
  "t.write"() : () -> ()
  %7 = "shape.any"(%4#0, %4#1) : (tensor<3xindex>, tensor<3xindex>) -> tensor<3xindex>
  %8:2 = "t.src"() : () -> (!shape.witness, !shape.witness)
  %9 = "shape.assuming_all"(%8#0, %8#1) : (!shape.witness, !shape.witness) -> !shape.witness
  %10 = "shape.assuming_all"(%8#0, %8#1) : (!shape.witness, !shape.witness) -> !shape.witness
  "t.use"(%9, %10) : (!shape.witness, !shape.witness) -> ()
  "t.write"() : () -> ()
  %11 = "shape.assuming_all"(%8#0, %8#1) : (!shape.witness, !shape.witness) -> !shape.witness
  %12 = "shape.broadcast"() : () -> tensor<?xindex>
  %13 = "shape.broadcast"() : () -> tensor<?xindex>
  "t.use"(%12, %13) : (tensor<?xindex>, tensor<?xindex>) -> ()
  "t.write"() : () -> ()
  %14 = "shape.broadcast"() : () -> tensor<?xindex>
  %15:2 = "t.src"() : () -> (!shape.shape, !shape.shape)
  %16 = "shape.concat"(%15#0, %15#1) : (!shape.shape, !shape.shape) -> !shape.shape
  %17 = "shape.concat"(%15#0, %15#1) : (!shape.shape, !shape.shape) -> !shape.shape
  "t.use"(%16, %17) : (!shape.shape, !shape.shape) -> ()
  "t.write"() : () -> ()
  %18 = "shape.concat"(%15#0, %15#1) : (!shape.shape, !shape.shape) -> !shape.shape
  %19 = "shape.const_shape"() <{shape = dense<1> : tensor<3xindex>}> : () -> !shape.shape
  %20 = "shape.const_shape"() <{shape = dense<1> : tensor<3xindex>}> : () -> !shape.shape
  "t.use"(%19, %20) : (!shape.shape, !shape.shape) -> ()
  "t.write"() : () -> ()
  %21 = "shape.const_shape"() <{shape = dense<1> : tensor<3xindex>}> : () -> !shape.shape
  %22 = "shape.const_size"() <{value = 16 : index}> : () -> !shape.size
  %23 = "shape.const_size"() <{value = 16 : index}> : () -> !shape.size
  "t.use"(%22, %23) : (!shape.size, !shape.size) -> ()
  "t.write"() : () -> ()
  %24 = "shape.const_size"() <{value = 16 : index}> : () -> !shape.size
  %25 = "shape.const_witness"() <{passing = true}> : () -> !shape.witness
  %26 = "shape.const_witness"() <{passing = true}> : () -> !shape.witness
  "t.use"(%25, %26) : (!shape.witness, !shape.witness) -> ()
  "t.write"() : () -> ()
  %27 = "shape.const_witness"() <{passing = true}> : () -> !shape.witness
  %28:2 = "t.src"() : () -> (tensor<2xindex>, tensor<4xindex>)
  %29 = "shape.cstr_broadcastable"(%28#0, %28#1) : (tensor<2xindex>, tensor<4xindex>) -> !shape.witness
  %30 = "shape.cstr_broadcastable"(%28#0, %28#1) : (tensor<2xindex>, tensor<4xindex>) -> !shape.witness
  "t.use"(%29, %30) : (!shape.witness, !shape.witness) -> ()
  "t.write"() : () -> ()
  %31 = "shape.cstr_broadcastable"(%28#0, %28#1) : (tensor<2xindex>, tensor<4xindex>) -> !shape.witness
  %32 = "t.src"() : () -> tensor<4xindex>
  %33 = "shape.cstr_eq"(%32) : (tensor<4xindex>) -> !shape.witness
  %34 = "shape.cstr_eq"(%32) : (tensor<4xindex>) -> !shape.witness
  "t.use"(%33, %34) : (!shape.witness, !shape.witness) -> ()
  "t.write"() : () -> ()
  %35 = "shape.cstr_eq"(%32) : (tensor<4xindex>) -> !shape.witness
  %36 = "t.src"() : () -> i1
  %37 = "shape.cstr_require"(%36) <{msg = "abc"}> : (i1) -> !shape.witness
  %38 = "shape.cstr_require"(%36) <{msg = "abc"}> : (i1) -> !shape.witness
  "t.use"(%37, %38) : (!shape.witness, !shape.witness) -> ()
  "t.write"() : () -> ()
  %39 = "shape.cstr_require"(%36) <{msg = "abc"}> : (i1) -> !shape.witness
  %40 = "t.src"() : () -> !shape.size
  %41 = "shape.debug_print"(%40) : (!shape.size) -> !shape.shape
  %42 = "shape.debug_print"(%40) : (!shape.size) -> !shape.shape
  "t.use"(%41, %42) : (!shape.shape, !shape.shape) -> ()
  "t.write"() : () -> ()
  %43 = "shape.debug_print"(%40) : (!shape.size) -> !shape.shape
  %44:2 = "t.src"() : () -> (vector<[16]xsi8>, index)
  %45 = "shape.dim"(%44#0, %44#1) : (vector<[16]xsi8>, index) -> index
  %46 = "shape.dim"(%44#0, %44#1) : (vector<[16]xsi8>, index) -> index
  "t.use"(%45, %46) : (index, index) -> ()
  "t.write"() : () -> ()
  %47 = "shape.dim"(%44#0, %44#1) : (vector<[16]xsi8>, index) -> index
  %48:2 = "t.src"() : () -> (index, index)
  %49 = "shape.div"(%48#0, %48#1) : (index, index) -> index
  %50 = "shape.div"(%48#0, %48#1) : (index, index) -> index
  "t.use"(%49, %50) : (index, index) -> ()
  "t.write"() : () -> ()
  %51 = "shape.div"(%48#0, %48#1) : (index, index) -> index
  %52 = "t.src"() : () -> tensor<6xindex>
  %53 = "shape.from_extent_tensor"(%52) : (tensor<6xindex>) -> !shape.shape
  %54 = "shape.from_extent_tensor"(%52) : (tensor<6xindex>) -> !shape.shape
  "t.use"(%53, %54) : (!shape.shape, !shape.shape) -> ()
  "t.write"() : () -> ()
  %55 = "shape.from_extent_tensor"(%52) : (tensor<6xindex>) -> !shape.shape
  %56:2 = "t.src"() : () -> (!shape.size, index)
  %57 = "shape.from_extents"(%56#0, %56#1) : (!shape.size, index) -> !shape.shape
  %58 = "shape.from_extents"(%56#0, %56#1) : (!shape.size, index) -> !shape.shape
  "t.use"(%57, %58) : (!shape.shape, !shape.shape) -> ()
  "t.write"() : () -> ()
  %59 = "shape.from_extents"(%56#0, %56#1) : (!shape.size, index) -> !shape.shape
  %60:2 = "t.src"() : () -> (!shape.shape, !shape.size)
  %61 = "shape.get_extent"(%60#0, %60#1) : (!shape.shape, !shape.size) -> !shape.size
  %62 = "shape.get_extent"(%60#0, %60#1) : (!shape.shape, !shape.size) -> !shape.size
  "t.use"(%61, %62) : (!shape.size, !shape.size) -> ()
  "t.write"() : () -> ()
  %63 = "shape.get_extent"(%60#0, %60#1) : (!shape.shape, !shape.size) -> !shape.size
  %64 = "t.src"() : () -> index
  %65 = "shape.index_to_size"(%64) : (index) -> !shape.size
  %66 = "shape.index_to_size"(%64) : (index) -> !shape.size
  "t.use"(%65, %66) : (!shape.size, !shape.size) -> ()
  "t.write"() : () -> ()
  %67 = "shape.index_to_size"(%64) : (index) -> !shape.size
  %68 = "shape.is_broadcastable"() : () -> i1
  %69 = "shape.is_broadcastable"() : () -> i1
  "t.use"(%68, %69) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %70 = "shape.is_broadcastable"() : () -> i1
  %71:2 = "t.src"() : () -> (!shape.shape, !shape.size)
  %72 = "shape.max"(%71#0, %71#1) : (!shape.shape, !shape.size) -> !shape.size
  %73 = "shape.max"(%71#0, %71#1) : (!shape.shape, !shape.size) -> !shape.size
  "t.use"(%72, %73) : (!shape.size, !shape.size) -> ()
  "t.write"() : () -> ()
  %74 = "shape.max"(%71#0, %71#1) : (!shape.shape, !shape.size) -> !shape.size
  %75:2 = "t.src"() : () -> (!shape.size, !shape.size)
  %76 = "shape.meet"(%75#0, %75#1) : (!shape.size, !shape.size) -> !shape.size
  %77 = "shape.meet"(%75#0, %75#1) : (!shape.size, !shape.size) -> !shape.size
  "t.use"(%76, %77) : (!shape.size, !shape.size) -> ()
  "t.write"() : () -> ()
  %78 = "shape.meet"(%75#0, %75#1) : (!shape.size, !shape.size) -> !shape.size
  %79:2 = "t.src"() : () -> (!shape.shape, !shape.size)
  %80 = "shape.min"(%79#0, %79#1) : (!shape.shape, !shape.size) -> !shape.size
  %81 = "shape.min"(%79#0, %79#1) : (!shape.shape, !shape.size) -> !shape.size
  "t.use"(%80, %81) : (!shape.size, !shape.size) -> ()
  "t.write"() : () -> ()
  %82 = "shape.min"(%79#0, %79#1) : (!shape.shape, !shape.size) -> !shape.size
  %83:2 = "t.src"() : () -> (index, index)
  %84 = "shape.mul"(%83#0, %83#1) : (index, index) -> index
  %85 = "shape.mul"(%83#0, %83#1) : (index, index) -> index
  "t.use"(%84, %85) : (index, index) -> ()
  "t.write"() : () -> ()
  %86 = "shape.mul"(%83#0, %83#1) : (index, index) -> index
  %87 = "t.src"() : () -> !shape.shape
  %88 = "shape.num_elements"(%87) : (!shape.shape) -> !shape.size
  %89 = "shape.num_elements"(%87) : (!shape.shape) -> !shape.size
  "t.use"(%88, %89) : (!shape.size, !shape.size) -> ()
  "t.write"() : () -> ()
  %90 = "shape.num_elements"(%87) : (!shape.shape) -> !shape.size
  %91 = "t.src"() : () -> tensor<4xindex>
  %92 = "shape.rank"(%91) : (tensor<4xindex>) -> index
  %93 = "shape.rank"(%91) : (tensor<4xindex>) -> index
  "t.use"(%92, %93) : (index, index) -> ()
  "t.write"() : () -> ()
  %94 = "shape.rank"(%91) : (tensor<4xindex>) -> index
  %95 = "t.src"() : () -> tensor<2xindex>
  %96 = "shape.shape_eq"(%95) : (tensor<2xindex>) -> i1
  %97 = "shape.shape_eq"(%95) : (tensor<2xindex>) -> i1
  "t.use"(%96, %97) : (i1, i1) -> ()
  "t.write"() : () -> ()
  %98 = "shape.shape_eq"(%95) : (tensor<2xindex>) -> i1
  %99 = "t.src"() : () -> tensor<1xi1>
  %100 = "shape.shape_of"(%99) : (tensor<1xi1>) -> !shape.shape
  %101 = "shape.shape_of"(%99) : (tensor<1xi1>) -> !shape.shape
  "t.use"(%100, %101) : (!shape.shape, !shape.shape) -> ()
  "t.write"() : () -> ()
  %102 = "shape.shape_of"(%99) : (tensor<1xi1>) -> !shape.shape
  %103 = "t.src"() : () -> index
  %104 = "shape.size_to_index"(%103) : (index) -> index
  %105 = "shape.size_to_index"(%103) : (index) -> index
  "t.use"(%104, %105) : (index, index) -> ()
  "t.write"() : () -> ()
  %106 = "shape.size_to_index"(%103) : (index) -> index
  %107:2 = "t.src"() : () -> (tensor<1xindex>, index)
  %108:2 = "shape.split_at"(%107#0, %107#1) : (tensor<1xindex>, index) -> (tensor<1xindex>, tensor<1xindex>)
  %109:2 = "shape.split_at"(%107#0, %107#1) : (tensor<1xindex>, index) -> (tensor<1xindex>, tensor<1xindex>)
  "t.use"(%108#0, %108#1, %109#0, %109#1) : (tensor<1xindex>, tensor<1xindex>, tensor<1xindex>, tensor<1xindex>) -> ()
  "t.write"() : () -> ()
  %110:2 = "shape.split_at"(%107#0, %107#1) : (tensor<1xindex>, index) -> (tensor<1xindex>, tensor<1xindex>)
  %111 = "t.src"() : () -> tensor<4xindex>
  %112 = "shape.to_extent_tensor"(%111) : (tensor<4xindex>) -> tensor<4xindex>
  %113 = "shape.to_extent_tensor"(%111) : (tensor<4xindex>) -> tensor<4xindex>
  "t.use"(%112, %113) : (tensor<4xindex>, tensor<4xindex>) -> ()
  "t.write"() : () -> ()
  %114 = "shape.to_extent_tensor"(%111) : (tensor<4xindex>) -> tensor<4xindex>
  %115 = "t.src"() : () -> tensor<4xsi8>
  %116 = "shape.value_as_shape"(%115) : (tensor<4xsi8>) -> tensor<?xindex>
  %117 = "shape.value_as_shape"(%115) : (tensor<4xsi8>) -> tensor<?xindex>
  "t.use"(%116, %117) : (tensor<?xindex>, tensor<?xindex>) -> ()
  "t.write"() : () -> ()
  %118 = "shape.value_as_shape"(%115) : (tensor<4xsi8>) -> tensor<?xindex>
  %119 = "t.src"() : () -> !shape.value_shape
  %120 = "shape.value_of"(%119) : (!shape.value_shape) -> vector<[2]xi1>
  %121 = "shape.value_of"(%119) : (!shape.value_shape) -> vector<[2]xi1>
  "t.use"(%120, %121) : (vector<[2]xi1>, vector<[2]xi1>) -> ()
  "t.write"() : () -> ()
  %122 = "shape.value_of"(%119) : (!shape.value_shape) -> vector<[2]xi1>
  %123:2 = "t.src"() : () -> (vector<[2]xf8E4M3>, tensor<?xindex>)
  %124 = "shape.with_shape"(%123#0, %123#1) : (vector<[2]xf8E4M3>, tensor<?xindex>) -> !shape.value_shape
  %125 = "shape.with_shape"(%123#0, %123#1) : (vector<[2]xf8E4M3>, tensor<?xindex>) -> !shape.value_shape
  "t.use"(%124, %125) : (!shape.value_shape, !shape.value_shape) -> ()
  "t.write"() : () -> ()
  %126 = "shape.with_shape"(%123#0, %123#1) : (vector<[2]xf8E4M3>, tensor<?xindex>) -> !shape.value_shape
}) : () -> ()
