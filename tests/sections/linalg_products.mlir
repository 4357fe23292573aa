%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [4] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = 4 ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (k,i)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%w = "t.s"() : () -> tensor<8xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%w, %b : tensor<8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%w = "t.s"() : () -> tensor<8xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %w : tensor<4x8xf32>, tensor<8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,j)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k,j)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k)[s] -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,k)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%v : tensor<4xf32>) -> tensor<4xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k,l) -> (i,k)>, affine_map<(i,j,k,l) -> (k,j)>, affine_map<(i,j,k,l) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul ins(%a : tensor<4x8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a : tensor<4x8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] {cast = 4} ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [4] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = 4 ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (k,i)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%w = "t.s"() : () -> tensor<8xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%w, %b : tensor<8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%w = "t.s"() : () -> tensor<8xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %w : tensor<4x8xf32>, tensor<8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,j)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,k,j)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j) -> (i,j)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i+1,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (0,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (j,i)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k,l) -> (i,k)>, affine_map<(i,j,k,l) -> (k,j)>, affine_map<(i,j,k,l) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract ins(%a : tensor<4x8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a : tensor<4x8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b, %b : tensor<4x8xf32>, tensor<8x16xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<8x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.contract indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i,j)>] {cast = 4} ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%a, %e : tensor<4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%w = "t.s"() : () -> tensor<8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%w, %e : tensor<8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,k,i)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,j,i)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (j,i)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,j,i)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%a, %e : tensor<4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,j,i)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (j,i)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.elementwise"(%a, %a) <{operandSegmentSizes = array<i32: 1, 1>}> ({ ^bb0(%x0: f32, %x1: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.elementwise"(%a, %a, %a) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = "linalg.elementwise"(%a, %a, %a) <{operandSegmentSizes = array<i32: 1, 2>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<exp> ins(%a : tensor<4x8xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<exp> ins(%a, %a : tensor<4x8xf32>, tensor<4x8xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<exp> ins(%a, %v : tensor<4x8xf32>, tensor<4xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<exp> indexing_maps = [affine_map<(i,j)->(i,j)>, affine_map<(i,j)->(i,j)>] ins(%a : tensor<4x8xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<exp> indexing_maps = [affine_map<(i,j)->(j,i)>, affine_map<(i,j)->(i,j)>] ins(%a : tensor<4x8xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<exp> indexing_maps = [affine_map<(i,j)->(i,j)>] ins(%a : tensor<4x8xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<add> ins(%a, %v : tensor<4x8xf32>, tensor<4xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<add> indexing_maps = [affine_map<(i,j)->(i,j)>, affine_map<(i,j)->(i)>, affine_map<(i,j)->(i,j)>] ins(%a, %v : tensor<4x8xf32>, tensor<4xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%v = "t.s"() : () -> tensor<4xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<add> indexing_maps = [affine_map<(i,j)->(i,j)>, affine_map<(i,j)->(j)>, affine_map<(i,j)->(i,j)>] ins(%a, %v : tensor<4x8xf32>, tensor<4xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%dy = "t.s"() : () -> tensor<?x8xf32>
%b = "t.s"() : () -> tensor<9x16xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%r = linalg.matmul ins(%dy, %b : tensor<?x8xf32>, tensor<9x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.matmul ins(%a, %v8 : tensor<4x8xf32>, tensor<8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%e2 = "t.s"() : () -> tensor<2x9x16xf32>
%r = linalg.batch_matmul ins(%d, %e2 : tensor<2x4x8xf32>, tensor<2x9x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e2 = "t.s"() : () -> tensor<2x9x16xf32>
%r = linalg.batch_reduce_matmul ins(%d, %e2 : tensor<2x4x8xf32>, tensor<2x9x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_reduce_matmul ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%f = "t.s"() : () -> f32
%r = linalg.elementwise kind = #linalg.elementwise_kind<add> ins(%a, %f : tensor<4x8xf32>, f32) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%f = "t.s"() : () -> f32
%r = linalg.elementwise kind = #linalg.elementwise_kind<add> indexing_maps = [affine_map<(i,j)->(i,j)>, affine_map<(i,j)->()>, affine_map<(i,j)->(i,j)>] ins(%a, %f : tensor<4x8xf32>, f32) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<exp> indexing_maps = [affine_map<(i,j,k)->(i,j)>, affine_map<(i,j,k)->(i,j)>] ins(%a : tensor<4x8xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%a81 = "t.s"() : () -> tensor<8x4xf32>
%r = linalg.elementwise kind = #linalg.elementwise_kind<exp> indexing_maps = [affine_map<(i,j)->(j,i)>, affine_map<(i,j)->(i,j)>] ins(%a81 : tensor<8x4xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%a, %e : tensor<4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%v8, %e : tensor<8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%kb = "t.s"() : () -> tensor<2x8xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%kb, %e : tensor<2x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%kb = "t.s"() : () -> tensor<2x8xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (k,b)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%kb, %e : tensor<2x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (i,b)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%a, %e : tensor<4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (i,b,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (k,i,b)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%mb = "t.s"() : () -> tensor<8x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (k,j)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %mb : tensor<2x4x8xf32>, tensor<8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (k)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %v8 : tensor<2x4x8xf32>, tensor<8xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%kb = "t.s"() : () -> tensor<2x8xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k)>, affine_map<(b,i,j,k) -> (b,i,j)>] ins(%d, %kb : tensor<2x4x8xf32>, tensor<2x8xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,i,k)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%g = "t.s"() : () -> tensor<2x4x16xf32>
%r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b+k,i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%g : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%v8 = "t.s"() : () -> tensor<8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%v8, %e : tensor<8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%kb = "t.s"() : () -> tensor<2x8xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%kb, %e : tensor<2x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%kb = "t.s"() : () -> tensor<2x8xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (k,b)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%kb, %e : tensor<2x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (i,b)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%a, %e : tensor<4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (i,b,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (k,i,b)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,k,i)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%v8 = "t.s"() : () -> tensor<8xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (k)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%d, %v8 : tensor<2x4x8xf32>, tensor<8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%c = "t.s"() : () -> tensor<4x16xf32>
%d = "t.s"() : () -> tensor<2x4x8xf32>
%e = "t.s"() : () -> tensor<2x8x16xf32>
%r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j,k) -> (b,j)>] ins(%d, %e : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%s = "t.s"() : () -> tensor<f32>
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.contract indexing_maps = [affine_map<(i)->(i)>, affine_map<(i)->(i)>, affine_map<(i)->()>] ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%s : tensor<f32>) -> tensor<f32>
// -----
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.contract indexing_maps = [affine_map<(i)->(i)>, affine_map<(i)->(i)>, affine_map<(i)->(i)>] ins(%v8, %v8 : tensor<8xf32>, tensor<8xf32>) outs(%v8 : tensor<8xf32>) -> tensor<8xf32>
// -----
%f = "t.s"() : () -> f32
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.contract indexing_maps = [affine_map<(i)->(i)>, affine_map<(i)->()>, affine_map<(i)->(i)>] ins(%v8, %f : tensor<8xf32>, f32) outs(%v8 : tensor<8xf32>) -> tensor<8xf32>
// -----
%f = "t.s"() : () -> f32
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.contract indexing_maps = [affine_map<(i)->(i)>, affine_map<(i)->(i)>, affine_map<(i)->(i)>] ins(%v8, %f : tensor<8xf32>, f32) outs(%v8 : tensor<8xf32>) -> tensor<8xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%v8 = "t.s"() : () -> tensor<8xf32>
%r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (j)>, affine_map<(i,j,k)->(i,j)>] ins(%a, %v8 : tensor<4x8xf32>, tensor<8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%c = "t.s"() : () -> tensor<4x16xf32>
%mb = "t.s"() : () -> tensor<8x16xf32>
%r = "linalg.matmul"(%a, %mb, %c) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%x0: f32, %x1: f32, %x2: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
// -----
%a = "t.s"() : () -> tensor<4x8xf32>
%b = "t.s"() : () -> tensor<9x16xf32>
%r = "linalg.elementwise"(%a, %b) <{kind = #linalg.elementwise_kind<exp>, operandSegmentSizes = array<i32: 1, 1>}> ({ ^bb0(%x0: f32, %x1: f32): linalg.yield %x0 : f32 }) : (tensor<4x8xf32>, tensor<9x16xf32>) -> tensor<9x16xf32>
// -----
func.func @f(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.contract indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>] ins(%a, %b : tensor<f32>, tensor<f32>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.contract indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>] ins(%a, %b : tensor<4xf32>, tensor<4xf32>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.contract indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<() -> ()>] ins(%a, %b : tensor<4xf32>, tensor<4xf32>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.contract indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>] ins(%a, %b : tensor<4xf32>, tensor<4xf32>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.contract indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> ()>, affine_map<(d0) -> ()>] ins(%a, %b : tensor<4xf32>, tensor<4xf32>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @f(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.contract indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> ()>, affine_map<(d0) -> ()>] ins(%a, %b : tensor<f32>, tensor<f32>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @f(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.contract indexing_maps = [affine_map<() -> ()>] ins(%a, %b : tensor<f32>, tensor<f32>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @f(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.elementwise kind=#linalg.elementwise_kind<add> indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>] ins(%a, %b : tensor<f32>, tensor<f32>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @f(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.elementwise kind=#linalg.elementwise_kind<add> indexing_maps = [] ins(%a, %b : tensor<f32>, tensor<f32>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @f(%a: tensor<4x4xf32>, %b: tensor<4x4xf32>, %c: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.contract indexing_maps = [affine_map<(d0,d1,d2) -> (d0, d2)>, affine_map<(d0,d1,d2) -> (d2,d1)>, affine_map<(d0,d1) -> (d0,d1)>] ins(%a, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
