%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleImplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleImplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> i32
"spirv.ImageSampleImplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, i32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleExplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> i32
"spirv.ImageSampleExplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, i32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> vector<2xf32>
%3 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> vector<2xi32>
%3 = "t.s"() : () -> vector<2xi32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim1D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, vector<2xi32>, vector<2xi32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleImplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> i32
"spirv.ImageSampleImplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, i32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> i32
"spirv.ImageSampleExplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, i32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> vector<2xi32>
%3 = "t.s"() : () -> vector<2xi32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim3D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, vector<2xi32>, vector<2xi32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleImplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleImplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> i32
"spirv.ImageSampleImplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, i32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleExplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> i32
"spirv.ImageSampleExplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, i32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> vector<2xf32>
%3 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> vector<2xi32>
%3 = "t.s"() : () -> vector<2xi32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Cube, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, vector<2xi32>, vector<2xi32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Rect, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleImplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, Rect, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Rect, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleExplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Rect, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Rect, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> vector<2xf32>
%3 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Rect, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, SubpassData, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleImplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, SubpassData, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, SubpassData, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleImplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, SubpassData, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, SubpassData, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> i32
"spirv.ImageSampleImplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias>}> : (!spirv.sampled_image<!spirv.image<f32, SubpassData, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, i32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Lod|Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleExplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Lod|Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
%3 = "t.s"() : () -> f32
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Lod|Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, Arrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> vector<2xf32>
%3 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, Arrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<3xf32>
%2 = "t.s"() : () -> vector<2xf32>
%3 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<3xf32>, vector<2xf32>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> f32
%2 = "t.s"() : () -> vector<2xf32>
%3 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, f32, vector<2xf32>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
%3 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, Arrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
%3 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, Arrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, Arrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<3xf32>
%2 = "t.s"() : () -> f32
%3 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, Arrayed, SingleSampled, NeedSampler, Rgba8>>, vector<3xf32>, f32, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> vector<2xf32>
%3 = "t.s"() : () -> vector<2xf32>
%4 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3, %4) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, Arrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<3xf32>
%2 = "t.s"() : () -> vector<2xf32>
%3 = "t.s"() : () -> vector<2xf32>
%4 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3, %4) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, Arrayed, SingleSampled, NeedSampler, Rgba8>>, vector<3xf32>, vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> vector<2xf32>
%3 = "t.s"() : () -> vector<2xf32>
%4 = "t.s"() : () -> f32
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3, %4) <{image_operands = #spirv.image_operands<Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, vector<2xf32>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleImplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias|Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
%3 = "t.s"() : () -> f32
"spirv.ImageSampleImplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Bias|Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
%3 = "t.s"() : () -> f32
%4 = "t.s"() : () -> f32
"spirv.ImageSampleImplicitLod"(%0, %1, %2, %3, %4) <{image_operands = #spirv.image_operands<Bias|Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32, f32, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleImplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias|Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
%3 = "t.s"() : () -> f32
"spirv.ImageSampleImplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Bias|Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
%3 = "t.s"() : () -> f32
%4 = "t.s"() : () -> f32
"spirv.ImageSampleImplicitLod"(%0, %1, %2, %3, %4) <{image_operands = #spirv.image_operands<Bias|Grad>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32, f32, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
"spirv.ImageSampleExplicitLod"(%0, %1) <{image_operands = #spirv.image_operands<Bias|Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
"spirv.ImageSampleExplicitLod"(%0, %1, %2) <{image_operands = #spirv.image_operands<Bias|Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32) -> vector<4xf32>
// -----
%0 = "t.s"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>
%1 = "t.s"() : () -> vector<2xf32>
%2 = "t.s"() : () -> f32
%3 = "t.s"() : () -> f32
"spirv.ImageSampleExplicitLod"(%0, %1, %2, %3) <{image_operands = #spirv.image_operands<Bias|Lod>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, Rgba8>>, vector<2xf32>, f32, f32) -> vector<4xf32>
