"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), posWidth = 42 }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), crdWidth = 42 }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), posWidth = "x" }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), crdWidth = "x" }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), crdWidth = -1 }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), foo = 1 }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ foo }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), explicitVal = "x" }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), implicitVal = "x" }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), implicitVal = 0.0 }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), explicitVal = 1.0 : f32, implicitVal = 0 : i32 }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), explicitVal = #complex.number<:f32 1.0, 0.0> }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), explicitVal =  }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : foo) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : singleton) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed(nonordered, nonunique)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed(nonunique, nonordered)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed(foo)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed(high)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : dense(nonunique)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : loose_compressed(nonunique)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(soa)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(soa), d1 : singleton(soa)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : singleton) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : batch, d1 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : batch) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1, d2) -> (d0 : compressed(nonunique), d1 : singleton, d2: dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1, d2) -> (d0 : compressed(nonunique), d1 : singleton(soa), d2: singleton) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : compressed, d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : compressed, d1 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed, d1 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 + d1 : compressed, d1 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : compressed, d0 mod 2 : dense, d1 mod 3 : dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : compressed, d0 mod 2 : dense, d1 mod 4 : dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (i, j) -> (i floordiv 2 : dense, j floordiv 3 : compressed, i mod 2 : dense, j mod 3 : dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 floordiv 4 : dense, d1 mod 4 : structured[2, 4]) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 floordiv 4 : dense, d1 mod 4 : structured[5, 4]) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 floordiv 4 : dense, d1 mod 4 : structured[2, 3]) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 floordiv 4 : compressed, d1 mod 4 : structured[2, 4]) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 floordiv 4 : dense, d1 mod 4 : structured[2]) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 floordiv 4 : dense, d1 mod 4 : structured[2, 3, 4]) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 floordiv 4 : dense, d1 mod 4 : structured) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 floordiv 4 : dense, d1 mod 4 : structured[a, 2]) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 floordiv 4 : dense, d1 mod 4 : structured[-1, 2]) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : structured[2, 4], d1 : dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : structured[2, 4]) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : structured[2, 4](nonunique)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(1, 2, 3)>) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(?, ?, ?)>, d1) -> (d0 : compressed, d1 : dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 0, 1)>) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(-1, 1, 1)>) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(1, 1, 0)>) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(1, 1)>) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0 : 1) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0 = l0 : #sparse_tensor<slice(1, 2, 3)>) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = {l0} (d0 = l0) -> (l0 = d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = {l0, l1} (d0 = l0, d1 = l1) -> (l0 = d0 : compressed, l1 = d1 : dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = {l0, l1} (d0 = l0, d1 = l1) -> (l1 = d0 : compressed, l0 = d1 : dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = {l0, l1} (d0 = l0, d1 = l1) -> (l0 = d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = {l0} (d0 = l0) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = [s0] (d0) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = [s0] (d0) -> (d0 + s0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d0) -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = () -> () }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = () -> (0 : dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ posWidth = 32 }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = d0 -> (d0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : ) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed(nonunique) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), map = (d0) -> (d0 : dense) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) posWidth = 1 }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (e0 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 * 2 : compressed, d1 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1, d2) -> (d0 : compressed, d1 : compressed) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed(high, nonunique, nonordered)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : singleton(nonunique)) }>} : () -> ()
// -----
"t.s"() {a = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), posWidth = 8, crdWidth = 64, }>} : () -> ()
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
"t.s"() : () -> tensor<10xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
"t.s"() : () -> tensor<f32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), explicitVal = 1 : i32 }>
"t.s"() : () -> tensor<?x?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), implicitVal = 1 : i32 }>
"t.s"() : () -> tensor<?x?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), implicitVal = 1.0 : f32 }>
"t.s"() : () -> tensor<?x?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), implicitVal = 1 : i32 }>
"t.s"() : () -> tensor<?x?xi32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), implicitVal = 0.0 : f32 }>
"t.s"() : () -> tensor<?x?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), implicitVal = -0.0 : f32 }>
"t.s"() : () -> tensor<?x?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), implicitVal = #complex.number<:f32 1.0, 0.0> }>
"t.s"() : () -> tensor<?x?xcomplex<f32>, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), explicitVal = #complex.number<:f32 1.0, 0.0> }>
"t.s"() : () -> tensor<?x?xcomplex<f64>, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense(nonordered), d1 : compressed) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : batch(nonunique), d1 : compressed) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : loose_compressed(soa), d1 : singleton) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : loose_compressed(nonunique, nonunique), d1 : singleton(soa,nonordered,nonunique)) }>
"t.s"() : () -> tensor<?x?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : loose_compressed(), d1 : singleton) }>
"t.s"() : () -> tensor<?x?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : structured[0, 0]) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0) -> (d0 : structured[1, 300]) }>
"t.s"() : () -> tensor<?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0) -> (d0 : structured[1, 0]) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0) -> (d0 : structured[0, 0]) }>
"t.s"() : () -> tensor<?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = {l0, l1} (d0 = l1, d1 = l0) -> (l0 = d0 : dense, l1 = d1 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = {l0, l1} (d0 = l1, d1 = l0) -> (l0 = d1 : dense, l1 = d0 : dense) }>
"t.s"() : () -> tensor<?x?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = {l0, l1} (d0, d1 = l0) -> (l0 = d1 : dense, l1 = d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = {l0, l0} (d0, d1 = l0) -> (l0 = d1 : dense, l1 = d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = {l0} (l0, d1 = l0) -> (l0 = d1 : dense, l1 = d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = {l0, l1} (d0 = l1, d1 = l0) -> (l0 = d1 : dense, l2 = d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = {l0, l1} (d0 = l1, d1 = l0) -> (l0 = d1 : dense, d0 = d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (l0 = d1 : dense, d0 = d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : dense d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0 d1) -> (d1 : dense, d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, 1) -> (d1 : dense, d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = [1](d0, 1) -> (d1 : dense, d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = [s0 s1](d0, 1) -> (d1 : dense, d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = {l0, 1}(d0, 1) -> (d1 : dense, d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> d1 }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : dense + 1) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : dense, d0 mod 2 : dense, d1 mod 3 : structured[1, 3]) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 3 : dense, d1 floordiv 3 : dense, d0 mod 3 : dense, d1 mod 3 : structured[1, 3]) }>
"t.s"() : () -> tensor<?x?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 * 3 : dense, d1 floordiv 3 : dense, d0 mod 3 : dense, d1 mod 3 : structured[1, 3]) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed, d0 : singleton) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), posWidth = 1.0 }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), posWidth = 32 : i8 }>
"t.s"() : () -> tensor<?xf32, #C>
// -----
#C = #sparse_tensor.encoding< map = (d0) -> (d0 : compressed) >
// -----
#C = #sparse_tensor.encoding
// -----
#C = #sparse_tensor.encoding<{ map (d0) -> (d0 : compressed) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), explicitVal = @a }>
// -----
#C = #sparse_tensor<slice(1, 2, 3)>
"t.s"() {a = #C} : () -> tensor<?xf32>
// -----
#C = #sparse_tensor<slice(a, 2, 3)>
// -----
#C = #sparse_tensor<slice 2>
// -----
#C = #sparse_tensor.encoding<{ map = (i, j, k) -> (i + 0 : dense, j + k - k : dense, k mod 1 : dense) }>
"t.s"() : () -> tensor<?x?x?xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0 = 1) -> (d0 : dense) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0) -> (d0 : dense) }>
"t.s"() : () -> tensor<*xf32, #C>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(soa), d1 : batch) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : structured[2,4], d1 : batch) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1, d2) -> (d0 : structured[2,4], d1 : batch, d2 : singleton) }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed), posWidth = 1, crdWidth = 2 }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0) -> (d0 : singleton), posWidth = 1, crdWidth = 2 }>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
%t = "t.s"() : () -> tensor<4x8xf32, #C>
%0 = "sparse_tensor.positions"(%t) <{level = 5 : index}> : (tensor<4x8xf32, #C>) -> memref<?xi32>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
%t = "t.s"() : () -> tensor<4x8xf32, #C>
%0 = "sparse_tensor.positions"(%t) <{level = 1 : index}> : (tensor<4x8xf32, #C>) -> memref<?xindex>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
%t = "t.s"() : () -> tensor<4x8xf32, #C>
%0 = "sparse_tensor.positions"(%t) <{level = -1 : index}> : (tensor<4x8xf32, #C>) -> memref<4xi32>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
%t = "t.s"() : () -> tensor<4x8xf32, #C>
%0 = "sparse_tensor.coordinates"(%t) <{level = 1 : index}> : (tensor<4x8xf32, #C>) -> memref<4xi32>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
%t = "t.s"() : () -> tensor<4x8xf32, #C>
%0 = "sparse_tensor.coordinates_buffer"(%t)  : (tensor<4x8xf32, #C>) -> memref<4xi32>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1,d2) -> (d0 : compressed, d1 : singleton(soa), d2 : dense), posWidth = 32 }>
%t = "t.s"() : () -> tensor<4x8x8xf32, #C>
%0 = "sparse_tensor.coordinates_buffer"(%t)  : (tensor<4x8x8xf32, #C>) -> memref<4xindex>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1,d2) -> (d0 : compressed, d1 : singleton, d2 : dense), posWidth = 32 }>
%t = "t.s"() : () -> tensor<4x8x8xf32, #C>
%0 = "sparse_tensor.values"(%t)  : (tensor<4x8x8xf32, #C>) -> memref<4xindex>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : compressed, d0 mod 2 : dense, d1 mod 3 : dense) }>
#D = #sparse_tensor.encoding<{ map = (d0, d1, d2, d3) -> (d0 : dense, d1 : compressed, d2 : dense, d3 : dense) }>
%t = "t.s"() : () -> tensor<6x5xf32, #C>
%0 = "sparse_tensor.reinterpret_map"(%t) : (tensor<6x5xf32, #C>) -> tensor<3x2x2x3xf32, #D>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : compressed, d0 mod 2 : dense, d1 mod 3 : dense) }>
#D = #sparse_tensor.encoding<{ map = (d0, d1, d2, d3) -> (d0 : dense, d1 : compressed, d2 : dense, d3 : dense) }>
%t = "t.s"() : () -> tensor<6x5xf32, #C>
%0 = "sparse_tensor.reinterpret_map"(%t) : (tensor<6x5xf32, #C>) -> tensor<3x2x2x2xf32, #D>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : compressed, d0 mod 2 : dense, d1 mod 3 : dense) }>
#D = #sparse_tensor.encoding<{ map = (d0, d1, d2, d3) -> (d0 : dense, d1 : compressed, d2 : dense, d3 : dense) }>
%t = "t.s"() : () -> tensor<6x5xf32, #C>
%0 = "sparse_tensor.reinterpret_map"(%t) : (tensor<6x5xf32, #C>) -> tensor<3x?x2x2xf32, #D>
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
"sparse_tensor.crd_translate"() {a = !sparse_tensor.iter_space<#C, lvls = 0 to 1>,b = !sparse_tensor.iter_space<#C, lvls = 0>,c = !sparse_tensor.iterator<#C, lvls = 0 to 2>} : () -> ()
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
"t.s"() {a = !sparse_tensor.iter_space<#C, lvls = 0 to 1>,b = !sparse_tensor.iter_space<#C, lvls = 0>,c = !sparse_tensor.iterator<#C, lvls = 0 to 2>} : () -> ()
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
"t.s"() {a = !sparse_tensor.iter_space<#C, lvls = 1 to 1>} : () -> ()
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
"t.s"() {a = !sparse_tensor.iter_space<#C, lvls = 1 to 7>} : () -> ()
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
"t.s"() {a = !sparse_tensor.iter_space<#C, lvls = a to 7>} : () -> ()
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
"t.s"() {a = !sparse_tensor.iter_space<#C, lvl = 1 to 7>} : () -> ()
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
"t.s"() {a = !sparse_tensor.iterator<#C, lvls = 3 to 2>} : () -> ()
// -----
#C = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>
"t.s"() {a = !sparse_tensor.storage_specifier<#C>} : () -> ()
// -----
%a, %b = "t.s"() : () -> (index, memref<?xf32>)
%n = arith.constant 0 : index
%f = arith.constant 0.0 : f32
%0:2 = "sparse_tensor.push_back"(%a, %b, %f, %n) : (index, memref<?xf32>, f32, index) -> (memref<?xf32>, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1, %2 = "t.s"() : () -> (tensor<5xindex>, tensor<?xindex>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1, %2) : (tensor<5xindex>, tensor<?xindex>, tensor<?xf32>) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1, %2 = "t.s"() : () -> (tensor<5xindex>, tensor<?xindex>, tensor<?xf64>)
%r = "sparse_tensor.assemble"(%0, %1, %2) : (tensor<5xindex>, tensor<?xindex>, tensor<?xf64>) -> (tensor<4x8xf32, #CSR>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0, %1, %2 = "t.s"() : () -> (tensor<5xi32>, tensor<?xi8>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1, %2) : (tensor<5xi32>, tensor<?xi8>, tensor<?xf32>) -> (tensor<4x8xf32, #W>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0, %1, %2 = "t.s"() : () -> (tensor<5xi32>, tensor<?xi32>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1, %2) : (tensor<5xi32>, tensor<?xi32>, tensor<?xf32>) -> (tensor<4x8xf32, #W>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<5xindex>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1) : (tensor<5xindex>, tensor<?xf32>) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1, %2 = "t.s"() : () -> (tensor<5xindex>, tensor<?xindex>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1, %2) : (tensor<5xindex>, tensor<?xindex>, tensor<?xf32>) -> (tensor<?x8xf32, #CSR>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0, %1, %2 = "t.s"() : () -> (tensor<2xindex>, tensor<?x2xindex>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1, %2) : (tensor<2xindex>, tensor<?x2xindex>, tensor<?xf32>) -> (tensor<4x8xf32, #COO>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0, %1, %2 = "t.s"() : () -> (tensor<2xindex>, tensor<?x3xindex>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1, %2) : (tensor<2xindex>, tensor<?x3xindex>, tensor<?xf32>) -> (tensor<4x8xf32, #COO>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0, %1, %2 = "t.s"() : () -> (tensor<2xindex>, tensor<?xindex>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1, %2) : (tensor<2xindex>, tensor<?xindex>, tensor<?xf32>) -> (tensor<4x8xf32, #COO>)
// -----
#SOA = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(soa)) }>
%0, %1, %2, %3 = "t.s"() : () -> (tensor<2xindex>, tensor<?xindex>, tensor<?xindex>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1, %2, %3) : (tensor<2xindex>, tensor<?xindex>, tensor<?xindex>, tensor<?xf32>) -> (tensor<4x8xf32, #SOA>)
// -----
#SOA = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(soa)) }>
%0, %1, %2 = "t.s"() : () -> (tensor<2xindex>, tensor<?x2xindex>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1, %2) : (tensor<2xindex>, tensor<?x2xindex>, tensor<?xf32>) -> (tensor<4x8xf32, #SOA>)
// -----
#BSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : compressed, d0 mod 2 : dense, d1 mod 3 : dense) }>
%0, %1, %2 = "t.s"() : () -> (tensor<2xindex>, tensor<?xindex>, tensor<?xf32>)
%r = "sparse_tensor.assemble"(%0, %1, %2) : (tensor<2xindex>, tensor<?xindex>, tensor<?xf32>) -> (tensor<4x6xf32, #BSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1, %2, %3 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, tensor<5xindex>, tensor<6xindex>, tensor<6xf32>)
%r:6 = "sparse_tensor.disassemble"(%0, %1, %2, %3) : (tensor<4x8xf32, #CSR>, tensor<5xindex>, tensor<6xindex>, tensor<6xf32>) -> (tensor<5xindex>, tensor<6xindex>, tensor<6xf32>, i32, i64, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1, %2, %3 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, tensor<5xindex>, tensor<6xindex>, tensor<6xf32>)
%r:6 = "sparse_tensor.disassemble"(%0, %1, %2, %3) : (tensor<4x8xf32, #CSR>, tensor<5xindex>, tensor<6xindex>, tensor<6xf32>) -> (tensor<5xindex>, tensor<6xindex>, tensor<7xf32>, i32, i64, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1, %2, %3 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, tensor<5xindex>, tensor<6xindex>, tensor<6xf32>)
%r:6 = "sparse_tensor.disassemble"(%0, %1, %2, %3) : (tensor<4x8xf32, #CSR>, tensor<5xindex>, tensor<6xindex>, tensor<6xf32>) -> (tensor<5xindex>, tensor<7xindex>, tensor<6xf32>, i32, i64, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1, %2, %3 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, tensor<5xindex>, tensor<6xindex>, tensor<6xf64>)
%r:6 = "sparse_tensor.disassemble"(%0, %1, %2, %3) : (tensor<4x8xf32, #CSR>, tensor<5xindex>, tensor<6xindex>, tensor<6xf64>) -> (tensor<5xindex>, tensor<6xindex>, tensor<6xf64>, i32, i64, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#CSC = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : dense, d0 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.convert"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<4x8xf32, #CSC>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32>)
%r = "sparse_tensor.convert"(%0) : (tensor<4x8xf32>) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.convert"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<?x8xf32>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<?x8xf32, #CSR>)
%r = "sparse_tensor.convert"(%0) : (tensor<?x8xf32, #CSR>) -> (tensor<4x8xf32>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.convert"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<4xf32>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.convert"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<4x8xf32, #SL>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.convert"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<4x9xf32>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.convert"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<4x8xf64>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (index, index)
%r:2 = "sparse_tensor.crd_translate"(%0, %1) <{direction = #sparse_tensor<CrdTransDirection dim_to_lvl>, encoder = #CSR}> : (index, index) -> (index, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (index)
%r:2 = "sparse_tensor.crd_translate"(%0) <{direction = #sparse_tensor<CrdTransDirection dim_to_lvl>, encoder = #CSR}> : (index) -> (index, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (index, index)
%r:2 = "sparse_tensor.crd_translate"(%0, %1) <{direction = #sparse_tensor<CrdTransDirection lvl_to_dim>, encoder = #CSR}> : (index, index) -> (index, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (index, index)
%r:3 = "sparse_tensor.crd_translate"(%0, %1) <{direction = #sparse_tensor<CrdTransDirection lvl_to_dim>, encoder = #CSR}> : (index, index) -> (index, index, index)
// -----
#BSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : compressed, d0 mod 2 : dense, d1 mod 3 : dense) }>
%0, %1 = "t.s"() : () -> (index, index)
%r:4 = "sparse_tensor.crd_translate"(%0, %1) <{direction = #sparse_tensor<CrdTransDirection dim_to_lvl>, encoder = #BSR}> : (index, index) -> (index, index, index, index)
// -----
#BSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : compressed, d0 mod 2 : dense, d1 mod 3 : dense) }>
%0, %1 = "t.s"() : () -> (index, index)
%r:4 = "sparse_tensor.crd_translate"(%0, %1) <{direction = #sparse_tensor<CrdTransDirection lvl_to_dim>, encoder = #BSR}> : (index, index) -> (index, index, index, index)
// -----
#BSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : compressed, d0 mod 2 : dense, d1 mod 3 : dense) }>
%0, %1, %2, %3 = "t.s"() : () -> (index, index, index, index)
%r:2 = "sparse_tensor.crd_translate"(%0, %1, %2, %3) <{direction = #sparse_tensor<CrdTransDirection lvl_to_dim>, encoder = #BSR}> : (index, index, index, index) -> (index, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> tensor<4x8xf32, #CSR>
%c = arith.constant 0 : index
%r = "sparse_tensor.lvl"(%0, %c) : (tensor<4x8xf32, #CSR>, index) -> index
// -----
%0, %1, %2 = "t.s"() : () -> (index, memref<8xf32>, f32)
%c = arith.constant 0 : index
%r:2 = "sparse_tensor.push_back"(%0, %1, %2, %c) : (index, memref<8xf32>, f32, index) -> (memref<8xf32>, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> tensor<4x8xf32, #CSR>
%c = arith.constant 1 : index
%r = "sparse_tensor.lvl"(%0, %c) : (tensor<4x8xf32, #CSR>, index) -> index
// -----
%0, %1, %2 = "t.s"() : () -> (index, memref<8xf32>, f32)
%c = arith.constant 1 : index
%r:2 = "sparse_tensor.push_back"(%0, %1, %2, %c) : (index, memref<8xf32>, f32, index) -> (memref<8xf32>, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> tensor<4x8xf32, #CSR>
%c = arith.constant 2 : index
%r = "sparse_tensor.lvl"(%0, %c) : (tensor<4x8xf32, #CSR>, index) -> index
// -----
%0, %1, %2 = "t.s"() : () -> (index, memref<8xf32>, f32)
%c = arith.constant 2 : index
%r:2 = "sparse_tensor.push_back"(%0, %1, %2, %c) : (index, memref<8xf32>, f32, index) -> (memref<8xf32>, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> tensor<4x8xf32, #CSR>
%c = arith.constant 5 : index
%r = "sparse_tensor.lvl"(%0, %c) : (tensor<4x8xf32, #CSR>, index) -> index
// -----
%0, %1, %2 = "t.s"() : () -> (index, memref<8xf32>, f32)
%c = arith.constant 5 : index
%r:2 = "sparse_tensor.push_back"(%0, %1, %2, %c) : (index, memref<8xf32>, f32, index) -> (memref<8xf32>, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> tensor<4x8xf32, #CSR>
%c = arith.constant -1 : index
%r = "sparse_tensor.lvl"(%0, %c) : (tensor<4x8xf32, #CSR>, index) -> index
// -----
%0, %1, %2 = "t.s"() : () -> (index, memref<8xf32>, f32)
%c = arith.constant -1 : index
%r:2 = "sparse_tensor.push_back"(%0, %1, %2, %c) : (index, memref<8xf32>, f32, index) -> (memref<8xf32>, index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#CSC = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : dense, d0 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.reinterpret_map"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<4x8xf32, #CSC>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#CSC = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : dense, d0 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.reinterpret_map"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<8x4xf32, #CSC>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.reinterpret_map"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<4x8xf32, #COO>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.reinterpret_map"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<4x8xf32, #W>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.reinterpret_map"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<4x8xf64, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#V = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.reinterpret_map"(%0) : (tensor<4x8xf32, #CSR>) -> (tensor<4xf32, #V>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#CSC = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : dense, d0 : compressed) }>
%0 = "t.s"() : () -> (tensor<?x8xf32, #CSR>)
%r = "sparse_tensor.reinterpret_map"(%0) : (tensor<?x8xf32, #CSR>) -> (tensor<8x?xf32, #CSC>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#CSC = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : dense, d0 : compressed) }>
%0 = "t.s"() : () -> (tensor<?x8xf32, #CSR>)
%r = "sparse_tensor.reinterpret_map"(%0) : (tensor<?x8xf32, #CSR>) -> (tensor<8x4xf32, #CSC>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 0 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xindex>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 0 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xi32>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 0 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xi32>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 0 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xi8>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 0 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xi8>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 0 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xindex, strided<[?], offset: ?>>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xindex>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #W>)
%r = "sparse_tensor.positions"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #W>) -> (memref<?xindex>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #W>)
%r = "sparse_tensor.coordinates"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #W>) -> (memref<?xindex>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xi32>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xi32>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #W>)
%r = "sparse_tensor.positions"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #W>) -> (memref<?xi32>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #W>)
%r = "sparse_tensor.coordinates"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #W>) -> (memref<?xi32>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xi8>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xi8>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #W>)
%r = "sparse_tensor.positions"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #W>) -> (memref<?xi8>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #W>)
%r = "sparse_tensor.coordinates"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #W>) -> (memref<?xi8>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xindex, strided<[?], offset: ?>>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #W>)
%r = "sparse_tensor.positions"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #W>) -> (memref<?xindex, strided<[?], offset: ?>>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #W>)
%r = "sparse_tensor.coordinates"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #W>) -> (memref<?xindex, strided<[?], offset: ?>>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #W>)
%r = "sparse_tensor.positions"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #W>) -> (memref<3xindex>)
// -----
#W = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32, crdWidth = 8 }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #W>)
%r = "sparse_tensor.coordinates"(%0) <{level = 1 : index}> : (tensor<4x8xf32, #W>) -> (memref<3xindex>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 2 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xindex>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 2 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xindex>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 2 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xi32>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 2 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xi32>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 2 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xi8>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 2 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xi8>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 2 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xindex, strided<[?], offset: ?>>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 2 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xindex, strided<[?], offset: ?>>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = 2 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<3xindex>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = 2 : index}> : (tensor<4x8xf32, #COO>) -> (memref<3xindex>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = -1 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xindex>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = -1 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xindex>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = -1 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xi32>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = -1 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xi32>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = -1 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xi8>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = -1 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xi8>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = -1 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<?xindex, strided<[?], offset: ?>>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = -1 : index}> : (tensor<4x8xf32, #COO>) -> (memref<?xindex, strided<[?], offset: ?>>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.positions"(%0) <{level = -1 : index}> : (tensor<4x8xf32, #CSR>) -> (memref<3xindex>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates"(%0) <{level = -1 : index}> : (tensor<4x8xf32, #COO>) -> (memref<3xindex>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.coordinates_buffer"(%0) : (tensor<4x8xf32, #CSR>) -> (memref<?xindex>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.coordinates_buffer"(%0) : (tensor<4x8xf32, #COO>) -> (memref<?xindex>)
// -----
#SOA = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(soa)) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SOA>)
%r = "sparse_tensor.coordinates_buffer"(%0) : (tensor<4x8xf32, #SOA>) -> (memref<?xindex>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.coordinates_buffer"(%0) : (tensor<4x8xf32, #CSR>) -> (memref<?xi32>)
// -----
#SOA = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(soa)) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SOA>)
%r = "sparse_tensor.coordinates_buffer"(%0) : (tensor<4x8xf32, #SOA>) -> (memref<?xi32>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.coordinates_buffer"(%0) : (tensor<4x8xf32, #CSR>) -> (memref<3xindex>)
// -----
#SOA = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(soa)) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SOA>)
%r = "sparse_tensor.coordinates_buffer"(%0) : (tensor<4x8xf32, #SOA>) -> (memref<3xindex>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.values"(%0) : (tensor<4x8xf32, #CSR>) -> (memref<?xf32>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.values"(%0) : (tensor<4x8xf32, #CSR>) -> (memref<?xf64>)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SL>)
%r = "sparse_tensor.slice.offset"(%0) <{dim = 0 : index}> : (tensor<4x8xf32, #SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SL>)
%r = "sparse_tensor.slice.stride"(%0) <{dim = 0 : index}> : (tensor<4x8xf32, #SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SL>)
%r = "sparse_tensor.slice.offset"(%0) <{dim = 1 : index}> : (tensor<4x8xf32, #SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SL>)
%r = "sparse_tensor.slice.stride"(%0) <{dim = 1 : index}> : (tensor<4x8xf32, #SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SL>)
%r = "sparse_tensor.slice.offset"(%0) <{dim = 2 : index}> : (tensor<4x8xf32, #SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SL>)
%r = "sparse_tensor.slice.stride"(%0) <{dim = 2 : index}> : (tensor<4x8xf32, #SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SL>)
%r = "sparse_tensor.slice.offset"(%0) <{dim = -1 : index}> : (tensor<4x8xf32, #SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SL>)
%r = "sparse_tensor.slice.stride"(%0) <{dim = -1 : index}> : (tensor<4x8xf32, #SL>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind lvl_sz>}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind lvl_sz>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind lvl_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind lvl_sz>}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind lvl_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind lvl_sz>}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind lvl_sz>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind lvl_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind pos_mem_sz>}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind pos_mem_sz>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind pos_mem_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind pos_mem_sz>}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind pos_mem_sz>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind pos_mem_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind pos_mem_sz>}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind pos_mem_sz>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind pos_mem_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind crd_mem_sz>}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind crd_mem_sz>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind crd_mem_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind crd_mem_sz>}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind crd_mem_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind crd_mem_sz>}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind crd_mem_sz>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind crd_mem_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind val_mem_sz>}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind val_mem_sz>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind val_mem_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind val_mem_sz>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind val_mem_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind val_mem_sz>}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind val_mem_sz>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind val_mem_sz>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_offset>}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_offset>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_offset>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_offset>}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_offset>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_offset>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_offset>}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_offset>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_offset>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_stride>}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_stride>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#CSR>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_stride>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#CSR>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_stride>}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_stride>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#COO>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_stride>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#COO>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_stride>}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_stride>, level = 1 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
#SL = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(0, 4, 1)>, d1 : #sparse_tensor<slice(0, 8, 2)>) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.storage_specifier<#SL>)
%r = "sparse_tensor.storage_specifier.get"(%0) <{specifierKind = #sparse_tensor<kind dim_stride>, level = 2 : index}> : (!sparse_tensor.storage_specifier<#SL>) -> (index)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) ({ ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }) : (f32, f32) -> (f32)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) ({}, {}, {}) : (f32, f32) -> (f32)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) ({ ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }) : (f32, f32) -> (f32)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) ({ ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }) : (f32, f32) -> (f32)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) ({ ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }) : (f32, f32) -> (f32)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) ({ ^b(%a0: f32, %a1: f64): "sparse_tensor.yield"(%a0) : (f32) -> () }, {}, {}) : (f32, f32) -> (f32)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) ({ ^b(%a0: f32, %a1: f64): "sparse_tensor.yield"(%a1) : (f64) -> () }, {}, {}) : (f32, f32) -> (f32)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) ({ ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { ^b(%a0: f32): "sparse_tensor.yield"() : () -> () }, {}) : (f32, f32) -> (f32)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) ({ ^b(%a0: f32, %a1: f32): "t.end"() : () -> () }, {}, {}) : (f32, f32) -> (f32)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) <{left_identity}> ({}, {}, {}) : (f32, f32) -> (f64)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) <{right_identity}> ({}, {}, {}) : (f32, f32) -> (f64)
// -----
%0, %1 = "t.s"() : () -> (f32, f32)
%r = "sparse_tensor.binary"(%0, %1) <{left_identity, right_identity}> ({ ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, {}, {}) : (f32, f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.unary"(%0) ({ ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, {}) : (f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.unary"(%0) ({}, {}) : (f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.unary"(%0) ({ ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, {}) : (f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.unary"(%0) ({ ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }) : (f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.unary"(%0) ({ ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { %c = arith.constant 1.0 : f32
 "sparse_tensor.yield"(%c) : (f32) -> () }) : (f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.unary"(%0) ({ ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { %c = "t.s"() : () -> f32
 "sparse_tensor.yield"(%c) : (f32) -> () }) : (f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.unary"(%0) ({ ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { "sparse_tensor.yield"(%0) : (f32) -> () }) : (f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.unary"(%0) ({ ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }, { "sparse_tensor.yield"() : () -> () }) : (f32) -> (f32)
// -----
%0, %1, %2 = "t.s"() : () -> (f32, f32, f32)
%r = "sparse_tensor.reduce"(%0, %1, %2) ({ ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }) : (f32, f32, f32) -> (f32)
// -----
%0, %1, %2 = "t.s"() : () -> (f32, f32, f32)
%r = "sparse_tensor.reduce"(%0, %1, %2) ({ ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }) : (f32, f32, f32) -> (f32)
// -----
%0, %1, %2 = "t.s"() : () -> (f32, f32, f32)
%r = "sparse_tensor.reduce"(%0, %1, %2) ({ ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"() : () -> () }) : (f32, f32, f32) -> (f32)
// -----
%0, %1, %2 = "t.s"() : () -> (f32, f32, f32)
%r = "sparse_tensor.reduce"(%0, %1, %2) ({ ^b(%a0: f32, %a1: f64): "sparse_tensor.yield"(%a0) : (f32) -> () }) : (f32, f32, f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.select"(%0) ({ ^b(%a0: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }) : (f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.select"(%0) ({ ^b(%a0: f32, %a1: f32): "sparse_tensor.yield"(%a0) : (f32) -> () }) : (f32) -> (f32)
// -----
%0 = "t.s"() : () -> (f32)
%r = "sparse_tensor.select"(%0) ({ ^b(%a0: f32): %c = arith.constant true
 "sparse_tensor.yield"(%c) : (i1) -> () }) : (f32) -> (f32)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 0 : index}> : (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 0 : index}> : (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>) -> (tensor<5x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 0 : index}> : (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>) -> (tensor<?x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 1 : index}> : (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>) -> (tensor<2x16xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<2x8xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0) <{dimension = 0 : index}> : (tensor<2x8xf32, #CSR>) -> (tensor<2x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 2 : index}> : (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<?x8xf32, #CSR>, tensor<2x8xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 0 : index}> : (tensor<?x8xf32, #CSR>, tensor<2x8xf32, #CSR>) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x8xf32, #CSR>, tensor<2x9xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 0 : index}> : (tensor<2x8xf32, #CSR>, tensor<2x9xf32, #CSR>) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 0 : index}> : (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>) -> (tensor<4x9xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 0 : index}> : (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>) -> (tensor<4x?xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x9xf32, #CSR>, tensor<2x8xf32, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 0 : index}> : (tensor<2x9xf32, #CSR>, tensor<2x8xf32, #CSR>) -> (tensor<4x?xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x8xf32, #CSR>, tensor<8xf32>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 0 : index}> : (tensor<2x8xf32, #CSR>, tensor<8xf32>) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1, %2, %3, %4 = "t.s"() : () -> (memref<?xf32>, memref<?xi1>, memref<?xindex>, index, tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.compress"(%0, %1, %2, %3, %4) : (memref<?xf32>, memref<?xi1>, memref<?xindex>, index, tensor<4x8xf32, #CSR>) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1, %2, %3, %4, %5 = "t.s"() : () -> (memref<?xf32>, memref<?xi1>, memref<?xindex>, index, tensor<4x8xf32, #CSR>, index)
%r = "sparse_tensor.compress"(%0, %1, %2, %3, %4, %5) : (memref<?xf32>, memref<?xi1>, memref<?xindex>, index, tensor<4x8xf32, #CSR>, index) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1, %2, %3, %4, %5, %6 = "t.s"() : () -> (memref<?xf32>, memref<?xi1>, memref<?xindex>, index, tensor<4x8xf32, #CSR>, index, index)
%r = "sparse_tensor.compress"(%0, %1, %2, %3, %4, %5, %6) : (memref<?xf32>, memref<?xi1>, memref<?xindex>, index, tensor<4x8xf32, #CSR>, index, index) -> (tensor<4x8xf32, #CSR>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
"sparse_tensor.foreach"(%0) ({ ^b(%a0: index, %a1: index, %a2: f32): "sparse_tensor.yield"() : () -> () }) : (tensor<4x8xf32, #CSR>) -> ()
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
"sparse_tensor.foreach"(%0) <{order = affine_map<(d0) -> (d0)>}> ({ ^b(%a0: index, %a1: index, %a2: f32): "sparse_tensor.yield"() : () -> () }) : (tensor<4x8xf32, #CSR>) -> ()
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
"sparse_tensor.foreach"(%0) <{order = affine_map<(d0, d1) -> (d1, d0)>}> ({ ^b(%a0: index, %a1: index, %a2: f32): "sparse_tensor.yield"() : () -> () }) : (tensor<4x8xf32, #CSR>) -> ()
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
"sparse_tensor.foreach"(%0) ({ ^b(%a0: index, %a1: f32): "sparse_tensor.yield"() : () -> () }) : (tensor<4x8xf32, #CSR>) -> ()
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
"sparse_tensor.foreach"(%0) ({ ^b(%a0: index, %a1: i32, %a2: f32): "sparse_tensor.yield"() : () -> () }) : (tensor<4x8xf32, #CSR>) -> ()
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
"sparse_tensor.foreach"(%0) ({ ^b(%a0: index, %a1: index, %a2: f64): "sparse_tensor.yield"() : () -> () }) : (tensor<4x8xf32, #CSR>) -> ()
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, f32)
%r = "sparse_tensor.foreach"(%0, %1) ({ ^b(%a0: index, %a1: index, %a2: f32, %a3: f32): "sparse_tensor.yield"(%a3) : (f32) -> () }) : (tensor<4x8xf32, #CSR>, f32) -> (f32)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, f32)
"sparse_tensor.foreach"(%0, %1) ({ ^b(%a0: index, %a1: index, %a2: f32, %a3: f32): "sparse_tensor.yield"() : () -> () }) : (tensor<4x8xf32, #CSR>, f32) -> ()
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, f32)
%r = "sparse_tensor.foreach"(%0, %1) ({ ^b(%a0: index, %a1: index, %a2: f32, %a3: f32): "sparse_tensor.yield"(%a3) : (f32) -> () }) : (tensor<4x8xf32, #CSR>, f32) -> (f64)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, f32)
%r = "sparse_tensor.foreach"(%0, %1) ({ ^b(%a0: index, %a1: index, %a2: f32, %a3: f32): "sparse_tensor.yield"() : () -> () }) : (tensor<4x8xf32, #CSR>, f32) -> (f32)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.reorder_coo"(%0) <{algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (tensor<4x8xf32, #COO>) -> (tensor<4x8xf32, #COO>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.reorder_coo"(%0) <{algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (tensor<4x8xf32, #COO>) -> (tensor<4x8xf32, #CSR>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
#COOU = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(nonunique)) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COOU>)
%r = "sparse_tensor.reorder_coo"(%0) <{algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (tensor<4x8xf32, #COOU>) -> (tensor<4x8xf32, #COO>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #COO>)
%r = "sparse_tensor.reorder_coo"(%0) <{algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (tensor<4x8xf32, #COO>) -> (tensor<4x8xf64, #COO>)
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
#SOA = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(soa)) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #SOA>)
%r = "sparse_tensor.reorder_coo"(%0) <{algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (tensor<4x8xf32, #SOA>) -> (tensor<4x8xf32, #COO>)
// -----
%0 = "t.s"() : () -> (memref<4xindex>)
%c = arith.constant 2 : index
"sparse_tensor.sort"(%c, %0) <{perm_map = affine_map<(d0, d1) -> (d1, d0)>, algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (index, memref<4xindex>) -> ()
// -----
%0 = "t.s"() : () -> (memref<4xindex>)
%c = arith.constant 3 : index
"sparse_tensor.sort"(%c, %0) <{perm_map = affine_map<(d0, d1) -> (d1, d0)>, algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (index, memref<4xindex>) -> ()
// -----
%0 = "t.s"() : () -> (memref<4xindex>)
%c = arith.constant 2 : index
"sparse_tensor.sort"(%c, %0) <{perm_map = affine_map<(d0, d1) -> (d0)>, algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (index, memref<4xindex>) -> ()
// -----
%0 = "t.s"() : () -> (memref<4xindex>)
%c = arith.constant 2 : index
"sparse_tensor.sort"(%c, %0) <{perm_map = affine_map<() -> ()>, algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (index, memref<4xindex>) -> ()
// -----
%0, %1 = "t.s"() : () -> (memref<4xindex>, memref<1xf32>)
%c = arith.constant 2 : index
"sparse_tensor.sort"(%c, %0, %1) <{perm_map = affine_map<(d0) -> (d0)>, algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (index, memref<4xindex>, memref<1xf32>) -> ()
// -----
%0, %1 = "t.s"() : () -> (memref<4xindex>, memref<2xf32>)
%c = arith.constant 2 : index
"sparse_tensor.sort"(%c, %0, %1) <{perm_map = affine_map<(d0) -> (d0)>, algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>, ny = 1 : index}> : (index, memref<4xindex>, memref<2xf32>) -> ()
// -----
%0, %1 = "t.s"() : () -> (memref<4xindex>, memref<2xf32>)
%c = arith.constant 2 : index
"sparse_tensor.sort"(%c, %0, %1) <{perm_map = affine_map<(d0) -> (d0)>, algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>, ny = 2 : index}> : (index, memref<4xindex>, memref<2xf32>) -> ()
// -----
%0, %1 = "t.s"() : () -> (memref<?xindex>, memref<?xf32>)
%c = arith.constant 2 : index
"sparse_tensor.sort"(%c, %0, %1) <{perm_map = affine_map<(d0) -> (d0)>, algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>, ny = 2 : index}> : (index, memref<?xindex>, memref<?xf32>) -> ()
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.extract_iteration_space"(%0) <{loLvl = 0 : index, hiLvl = 1 : index}> : (tensor<4x8xf32, #CSR>) -> (!sparse_tensor.iter_space<#CSR, lvls = 0 to 1>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.extract_iteration_space"(%0) <{loLvl = 1 : index, hiLvl = 1 : index}> : (tensor<4x8xf32, #CSR>) -> (!sparse_tensor.iter_space<#CSR, lvls = 0 to 1>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (tensor<4x8xf32, #CSR>)
%r = "sparse_tensor.extract_iteration_space"(%0) <{loLvl = 1 : index, hiLvl = 2 : index}> : (tensor<4x8xf32, #CSR>) -> (!sparse_tensor.iter_space<#CSR, lvls = 1 to 2>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSR, lvls = 0 to 1>)
%r = "sparse_tensor.extract_iteration_space"(%0, %1) <{loLvl = 1 : index, hiLvl = 2 : index}> : (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSR, lvls = 0 to 1>) -> (!sparse_tensor.iter_space<#CSR, lvls = 1 to 2>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSR, lvls = 0 to 1>)
%r = "sparse_tensor.extract_iteration_space"(%0, %1) <{loLvl = 0 : index, hiLvl = 1 : index}> : (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSR, lvls = 0 to 1>) -> (!sparse_tensor.iter_space<#CSR, lvls = 0 to 1>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#CSC = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : dense, d0 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSC, lvls = 0 to 1>)
%r = "sparse_tensor.extract_iteration_space"(%0, %1) <{loLvl = 1 : index, hiLvl = 2 : index}> : (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSC, lvls = 0 to 1>) -> (!sparse_tensor.iter_space<#CSR, lvls = 1 to 2>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSR, lvls = 0 to 1>)
%r = "sparse_tensor.extract_iteration_space"(%0, %1) <{loLvl = 1 : index, hiLvl = 2 : index}> : (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSR, lvls = 0 to 1>) -> (!sparse_tensor.iter_space<#CSR, lvls = 0 to 2>)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSR, lvls = 0 to 2>)
%r = "sparse_tensor.extract_value"(%0, %1) : (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSR, lvls = 0 to 2>) -> (f32)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSR, lvls = 0 to 1>)
%r = "sparse_tensor.extract_value"(%0, %1) : (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSR, lvls = 0 to 1>) -> (f32)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#CSC = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : dense, d0 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSC, lvls = 0 to 2>)
%r = "sparse_tensor.extract_value"(%0, %1) : (tensor<4x8xf32, #CSR>, !sparse_tensor.iterator<#CSC, lvls = 0 to 2>) -> (f32)
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.iter_space<#CSR, lvls = 0 to 1>)
"sparse_tensor.iterate"(%0) <{crdUsedLvls = 2 : i64}> ({ ^b(%c: index, %it: !sparse_tensor.iterator<#CSR, lvls = 0 to 1>): "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#CSR, lvls = 0 to 1>) -> ()
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (!sparse_tensor.iter_space<#CSR, lvls = 0 to 1>, f32)
"sparse_tensor.iterate"(%0, %1) <{crdUsedLvls = 0 : i64}> ({ ^b(%a0: f32, %it: !sparse_tensor.iterator<#CSR, lvls = 0 to 1>): "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#CSR, lvls = 0 to 1>, f32) -> ()
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0 = "t.s"() : () -> (!sparse_tensor.iter_space<#CSR, lvls = 0 to 1>)
%r = "sparse_tensor.iterate"(%0) <{crdUsedLvls = 0 : i64}> ({ ^b(%it: !sparse_tensor.iterator<#CSR, lvls = 0 to 1>): "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#CSR, lvls = 0 to 1>) -> (f32)
// -----
%s = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>
"sparse_tensor.iterate"(%s) <{crdUsedLvls = 0 : i64}> ({ ^a(%x0: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>):  "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>) -> ()
// -----
%s = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>
"sparse_tensor.iterate"(%s) <{crdUsedLvls = 0 : i64}> ({ ^a(%x0: index, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>):  "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>) -> ()
// -----
%s = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>
%i0 = "t.s"() : () -> f32
%r:1 = "sparse_tensor.iterate"(%s, %i0) <{crdUsedLvls = 0 : i64}> ({ ^a(%x0: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>, %x1: f32): %y0 = "t.s"() : () -> f32
 "sparse_tensor.yield"(%y0) : (f32) -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>, f32) -> (f32)
// -----
%s = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>
%i0 = "t.s"() : () -> f32
%r:1 = "sparse_tensor.iterate"(%s, %i0) <{crdUsedLvls = 0 : i64}> ({ ^a(%x0: f32, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>):  "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>, f32) -> (f32)
// -----
%s = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>
%i0 = "t.s"() : () -> f32
%r:1 = "sparse_tensor.iterate"(%s, %i0) <{crdUsedLvls = 0 : i64}> ({ ^a(%x0: f32, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>): %y0 = "t.s"() : () -> f64
 "sparse_tensor.yield"(%y0) : (f64) -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>, f32) -> (f32)
// -----
%s = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>
%i0 = "t.s"() : () -> f32
%r:1 = "sparse_tensor.iterate"(%s, %i0) <{crdUsedLvls = 0 : i64}> ({ ^a(%x0: f32, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>): %y0 = "t.s"() : () -> f32
 "sparse_tensor.yield"(%y0) : (f32) -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>, f32) -> (f64)
// -----
%s = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>
"sparse_tensor.iterate"(%s) <{crdUsedLvls = 0 : i64}> ({ ^a(%x0: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>): %y0 = "t.s"() : () -> f32
 "sparse_tensor.yield"(%y0) : (f32) -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0 to 2>) -> ()
// -----
%s0 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%s1 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
"sparse_tensor.coiterate"(%s0, %s1) <{crdUsedLvls = 2 : i64, cases = [3 : i64], operandSegmentSizes = array<i32: 2, 0>}> ({ ^a(%x0: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>):  "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>) -> ()
// -----
%s0 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%s1 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%i0 = "t.s"() : () -> f32
%r:1 = "sparse_tensor.coiterate"(%s0, %s1, %i0) <{crdUsedLvls = 0 : i64, cases = [3 : i64], operandSegmentSizes = array<i32: 2, 1>}> ({ ^a(%x0: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>): %y0 = "t.s"() : () -> f32
 "sparse_tensor.yield"(%y0) : (f32) -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, f32) -> (f32)
// -----
%s0 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%s1 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%i0 = "t.s"() : () -> f32
%r:1 = "sparse_tensor.coiterate"(%s0, %s1, %i0) <{crdUsedLvls = 0 : i64, cases = [3 : i64], operandSegmentSizes = array<i32: 2, 1>}> ({ ^a(%x0: f32, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, %x2: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>):  "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, f32) -> (f32)
// -----
%s0 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%s1 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%i0 = "t.s"() : () -> f32
%r:1 = "sparse_tensor.coiterate"(%s0, %s1, %i0) <{crdUsedLvls = 0 : i64, cases = [3 : i64], operandSegmentSizes = array<i32: 2, 1>}> ({ ^a(%x0: f32, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, %x2: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>): %y0 = "t.s"() : () -> f64
 "sparse_tensor.yield"(%y0) : (f64) -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, f32) -> (f32)
// -----
%s0 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%s1 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%i0 = "t.s"() : () -> f32
%r:1 = "sparse_tensor.coiterate"(%s0, %s1, %i0) <{crdUsedLvls = 0 : i64, cases = [3 : i64], operandSegmentSizes = array<i32: 2, 1>}> ({ ^a(%x0: f32, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, %x2: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>): %y0 = "t.s"() : () -> f32
 "sparse_tensor.yield"(%y0) : (f32) -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, f32) -> (f64)
// -----
%s0 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%s1 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%i0 = "t.s"() : () -> f32
"sparse_tensor.coiterate"(%s0, %s1, %i0) <{crdUsedLvls = 0 : i64, cases = [3 : i64], operandSegmentSizes = array<i32: 2, 1>}> ({ ^a(%x0: f32, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, %x2: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>): %y0 = "t.s"() : () -> f32
 "sparse_tensor.yield"(%y0) : (f32) -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, f32) -> ()
// -----
%s0 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%s1 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
"sparse_tensor.coiterate"(%s0, %s1) <{crdUsedLvls = 0 : i64, cases = [3 : i64, 3 : i64], operandSegmentSizes = array<i32: 2, 0>}> ({ ^a(%x0: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>):  "sparse_tensor.yield"() : () -> () }, { ^a(%x0: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>):  "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>) -> ()
// -----
%s0 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%s1 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
"sparse_tensor.coiterate"(%s0, %s1) <{crdUsedLvls = 0 : i64, cases = [], operandSegmentSizes = array<i32: 2, 0>}> () : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>) -> ()
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.extract_value %a at %a : i32, !sparse_tensor.iterator<<{map = (d0) -> (d0 : compressed)}>, lvls = 0> return }
// -----
func.func @f(%a: i32, %i: index) { %0 = sparse_tensor.extract_value %a at %i : i32, index return }
// -----
#s = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
func.func @f(%a: memref<4xf32>, %i: !sparse_tensor.iterator<#s, lvls = 0>) { %0 = sparse_tensor.extract_value %a at %i : memref<4xf32>, !sparse_tensor.iterator<#s, lvls = 0> return }
// -----
#s = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
func.func @f(%a: tensor<4xf32>, %i: !sparse_tensor.iterator<#s, lvls = 0>) { %0 = sparse_tensor.extract_value %a at %i : tensor<4xf32>, !sparse_tensor.iterator<#s, lvls = 0> return }
// -----
#s = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
func.func @f(%a: i32, %i: !sparse_tensor.iterator<#s, lvls = 0>) { %0 = sparse_tensor.extract_value %a at %i : i32, !sparse_tensor.iterator<#s, lvls = 0> return }
// -----
#s = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
func.func @f(%a: none, %i: !sparse_tensor.iterator<#s, lvls = 0>) { %0 = sparse_tensor.extract_value %a at %i : none, !sparse_tensor.iterator<#s, lvls = 0> return }
// -----
#s = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
func.func @f(%a: vector<4xf32>, %i: !sparse_tensor.iterator<#s, lvls = 0>) { %0 = sparse_tensor.extract_value %a at %i : vector<4xf32>, !sparse_tensor.iterator<#s, lvls = 0> return }
// -----
#s = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
func.func @f(%a: tensor<*xf32>, %i: !sparse_tensor.iterator<#s, lvls = 0>) { %0 = sparse_tensor.extract_value %a at %i : tensor<*xf32>, !sparse_tensor.iterator<#s, lvls = 0> return }
// -----
"a.b"() {a = !sparse_tensor.iter_space<#sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>, lvls = 0>} : () -> ()
// -----
#s = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
"a.b"() {a = !sparse_tensor.iter_space<#s, lvls = 0>} : () -> ()
// -----
#s = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
"a.b"() {a = !sparse_tensor.storage_specifier<#s>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.storage_specifier<<{map = (d0) -> (d0 : compressed)}>>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.iter_space<<{map = (d0) -> (d0 : compressed)}>, lvls = 0>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.iter_space<#sparse_tensor<kind sparse>, lvls = 0>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.iter_space<#foo.x, lvls = 0>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.iter_space<{a = 1}, lvls = 0>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.iter_space<<{map = (d0) -> (d0 : compressed)}>, lvls = >} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.iter_space<<{map = (d0) -> (d0 : compressed)}>, lvls = 3>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.iter_space<<{map = (d0) -> (d0 : compressed)}>>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.iter_space<<{map = (d0) -> (d0 : compressed)}>, lvls = 1 to 1>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.iter_space<<{map = (d0) -> (d0 : foo)}>, lvls = 1 to 1>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.storage_specifier<<{map = (d0) -> (d0 : foo)}>>} : () -> ()
// -----
"a.b"() {a = !sparse_tensor.storage_specifier<encoding<{map = (d0) -> (d0 : compressed)}>>} : () -> ()
// -----
"a.b"() {a = !quant.calibrated<f32<x:3.0>>} : () -> ()
// -----
"a.b"() {a = !quant.calibrated<f32<1.0:x>>} : () -> ()
// -----
"a.b"() {a = !quant.calibrated<f32<1.0 2.0>>} : () -> ()
// -----
"a.b"() {a = !quant.calibrated<f32<1.0:2.0> x>} : () -> ()
// -----
"a.b"() {a = !quant.calibrated<f32<1:2.0>>} : () -> ()
// -----
"a.b"() {a = !quant.uniform<i8:f32, x>} : () -> ()
// -----
"a.b"() {a = !quant.uniform<i8:i32, 1.0>} : () -> ()
// -----
"a.b"() {a = !quant.uniform<i8:, 1.0>} : () -> ()
// -----
"a.b"() {a = !quant.any<i8:i32>} : () -> ()
// -----
"a.b"() {a = !quant.any<i8:>} : () -> ()
// -----
"a.b"() {a = !quant.any<i8<x:3>:f32>} : () -> ()
// -----
"a.b"() {a = !quant.uniform<i8:f32:0, {1.0:x}>} : () -> ()
// -----
"a.b"() {a = !quant.uniform<i8:f32:x, {1.0:3}>} : () -> ()
// -----
"a.b"() {a = !quant.uniform<i8:f32:0, 1.0:3}>} : () -> ()
// -----
"a.b"() {a = !quant.uniform<i8:f32, 1.0:x>} : () -> ()
// -----
func.func @f(%a: i32) { sparse_tensor.foreach in %a : i32 do { ^bb0(%i: index, %v: f32): } return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.extract_iteration_space %a lvls = 0 : i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.positions %a {level = 0 : index} : i32 to memref<?xindex> return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.number_of_entries %a : i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.slice.offset %a at 0 : i32 return }
// -----
func.func @f(%a: tensor<4xf32>) { %0 = sparse_tensor.slice.offset %a at 0 : tensor<4xf32> return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.lvl %a, %a : i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.load %a : i32 return }
// -----
func.func @f(%a: i32) { sparse_tensor.out %a, %a : i32, i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.values %a : i32 to memref<?xf32> return }
// -----
func.func @f(%a: i32) { sparse_tensor.print %a : i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.convert %a : i32 to i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.reinterpret_map %a : i32 to i32 return }
// -----
func.func @f(%a: i32) { %0:2 = sparse_tensor.disassemble %a : i32 out_lvls(%a : i32) out_vals(%a : i32) -> (i32), i32, (i32), i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.assemble (%a), %a : (i32), i32 to i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.concatenate %a, %a {dimension = 0 : index} : i32, i32 to i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.new %a : i32 to i32 return }
// -----
func.func @f(%a: i32) { %0, %1, %2, %3 = sparse_tensor.expand %a : i32 to i32, i32, i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.coordinates_buffer %a : i32 to i32 return }
// -----
func.func @f(%s: !llvm.struct<()>) { %0 = sparse_tensor.storage_specifier.get %s val_mem_sz : i32 return }
// -----
func.func @f(%a: i32) { %0 = sparse_tensor.crd_translate dim_to_lvl [%a] as i32 : index return }
// -----
func.func @f(%a: index) { %0 = sparse_tensor.crd_translate dim_to_lvl [%a] as #sparse_tensor<kind lvl_sz> : index return }
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
"a.b"() {a = !sparse_tensor.storage_specifier<#COO>} : () -> ()
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(nonordered, soa)) }>
"a.b"() {a = !sparse_tensor.storage_specifier<#COO>, b = #COO} : () -> ()
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense(nonunique), d1 : loose_compressed(nonordered, nonunique)) }>
"a.b"() {a = !sparse_tensor.storage_specifier<#COO>, b = #COO} : () -> ()
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed(nonordered, nonunique)), posWidth = 32 }>
"a.b"() {a = !sparse_tensor.storage_specifier<#COO>, b = #COO} : () -> ()
// -----
#COO = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(1, 2, 3)>, d1 : #sparse_tensor<slice(1, 2, 3)>) -> (d0 : dense, d1 : compressed(nonordered, nonunique)), posWidth = 32 }>
"a.b"() {a = !sparse_tensor.storage_specifier<#COO>, b = #COO} : () -> ()
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(soa)) }>
"a.b"() {a = !sparse_tensor.storage_specifier<#COO>, b = #COO} : () -> ()
// -----
#s = #sparse_tensor.encoding<{ map = (i, j) -> (i floordiv 2 : dense, j floordiv 4 : dense, i mod 2 : dense, j mod 4 : structured[2, 4]) }>
"a.b"() {a = !sparse_tensor.storage_specifier<#s>, b = #s} : () -> ()
// -----
#s = #sparse_tensor.encoding<{ map = {l0, l1} (d0 = l0, d1 = l1) -> (l0 = d0 : dense, l1 = d1 : compressed(nonunique)) }>
"a.b"() {a = !sparse_tensor.storage_specifier<#s>, b = #s} : () -> ()
// -----
func.func @f(%a: i32) { sparse_tensor.compress %a, %a, %a, %a into %a[%a] : i32, i32, i32, i32 return }
// -----
#s = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>
func.func @f(%a: tensor<?xf32, #s>) { %0 = "sparse_tensor.values"(%a) : (tensor<?xf32, #s>) -> memref<2xf32> return }
// -----
#s = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>
func.func @f(%a: tensor<?xf32, #s>) { %0 = "sparse_tensor.positions"(%a) {level = 0 : index} : (tensor<?xf32, #s>) -> memref<3xindex> return }
// -----
#s = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : dense) }>
func.func @f(%a: tensor<?x?xf32, #s>) { %0 = "sparse_tensor.extract_iteration_space"(%a) {loLvl = 0 : index, hiLvl = 1 : index} : (tensor<?x?xf32, #s>) -> !sparse_tensor.iter_space<#s, lvls = 1 to 2> return }
// -----
#C = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
%b = "t.s"() : () -> tensor<4xf32, #C>
%0 = "sparse_tensor.positions"(%b) <{level = 0 : index}> : (tensor<4xf32, #C>) -> memref<?xi32>
// -----
#C = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
%b = "t.s"() : () -> tensor<4xf32, #C>
%0 = "sparse_tensor.lvl"(%b, %b) : (tensor<4xf32, #C>, tensor<4xf32, #C>) -> i32
// -----
#C = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
%b = "t.s"() : () -> !sparse_tensor.storage_specifier<#C>
%0 = "sparse_tensor.storage_specifier.get"(%b) <{specifierKind = #sparse_tensor<storage_specifier_kind val_mem_sz>}> : (!sparse_tensor.storage_specifier<#C>) -> i32
// -----
#C = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
%b = "t.s"() : () -> tensor<4xf32, #C>
%0 = "sparse_tensor.crd_translate"(%b) <{direction = #sparse_tensor<crd_trans_direction dim_to_lvl>, encoder = #C}>  : (tensor<4xf32, #C>) -> i32
// -----
%0 = "sparse_tensor.coordinates_buffer"() : () -> i32
// -----
#C = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
%b = "t.s"() : () -> tensor<4xf32, #C>
%0 = "sparse_tensor.coordinates_buffer"(%b) : (tensor<4xf32, #C>) -> memref<?xi32>
// -----
#C = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
%b = "t.s"() : () -> tensor<4xf32, #C>
%0 = "sparse_tensor.slice.offset"(%b) <{dim = 0 : index}> : (tensor<4xf32, #C>) -> i32
// -----
#C = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
%b = "t.s"() : () -> tensor<4xf32, #C>
%0:2 = "sparse_tensor.extract_iteration_space"(%b) <{loLvl = 0 : index, hiLvl = 1 : index}> : (tensor<4xf32, #C>) -> (i32, i32)
// -----
#C = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
%b = "t.s"() : () -> tensor<4xf32, #C>
%0 = "sparse_tensor.extract_iteration_space"(%b) <{loLvl = 0 : index, hiLvl = 1 : index}> : (tensor<4xf32, #C>) -> !sparse_tensor.iter_space<#C, lvls = 0 to 2>
// -----
#C = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
%b = "t.s"() : () -> tensor<4xf32, #C>
%0 = "sparse_tensor.extract_value"(%b, %b) : (tensor<4xf32, #C>, tensor<4xf32, #C>) -> f32

// -----

// Both sizes of a structured level are kept in eight bits, and the first runs into the second.
"t.a"() : () -> tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : structured[300, 300]) }>>

// -----

"t.a"() : () -> tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : structured[512, 513]) }>>

// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %x: i32) {
"sparse_tensor.coiterate"(%sp, %sq) <{cases = [3, 1], crdUsedLvls = 0 : i64, operandSegmentSizes = array<i32: 2, 0>}> ({
 ^bb0(%a0: !sparse_tensor.iterator<#COO, lvls = 0 to 2>, %a1: !sparse_tensor.iterator<#COO, lvls = 0 to 2>):
  "sparse_tensor.yield"() : () -> ()
 }, {
 ^bb0(%a0: !sparse_tensor.iterator<#COO, lvls = 0 to 2>, %a1: !sparse_tensor.iterator<#COO, lvls = 0 to 2>):
  "sparse_tensor.yield"() : () -> ()
 }) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> ()
 return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %x: i32) {
"sparse_tensor.coiterate"(%sp, %sq) <{cases = [3, 1], crdUsedLvls = 1 : i64, operandSegmentSizes = array<i32: 2, 0>}> ({
 ^bb0(%a0: index, %a1: !sparse_tensor.iterator<#COO, lvls = 0 to 2>, %a2: !sparse_tensor.iterator<#COO, lvls = 0 to 2>):
  "sparse_tensor.yield"() : () -> ()
 }, {
 ^bb0(%a0: index, %a1: !sparse_tensor.iterator<#COO, lvls = 0 to 2>, %a2: !sparse_tensor.iterator<#COO, lvls = 0 to 2>):
  "sparse_tensor.yield"() : () -> ()
 }) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> ()
 return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %x: i32) {
"sparse_tensor.coiterate"(%sp, %sq) <{cases = [3, 1], crdUsedLvls = 0 : i64, operandSegmentSizes = array<i32: 2, 0>}> ({
 ^bb0(%a0: !sparse_tensor.iterator<#COO, lvls = 0 to 2>, %a1: !sparse_tensor.iterator<#COO, lvls = 0 to 2>, %a2: !sparse_tensor.iterator<#COO, lvls = 0 to 2>):
  "sparse_tensor.yield"() : () -> ()
 }, {
 ^bb0(%a0: !sparse_tensor.iterator<#COO, lvls = 0 to 2>):
  "sparse_tensor.yield"() : () -> ()
 }) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> ()
 return
}
// -----
func.func @f(%s: tensor<2x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : structured[0, 4]) }>>) { return }
// -----
#CSR = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
%0, %1 = "t.s"() : () -> (tensor<2x8xf32, #CSR>, tensor<4x, #CSR>)
%r = "sparse_tensor.concatenate"(%0, %1) <{dimension = 0 : index}> : (tensor<2x8xf32, #CSR>, tensor<2x8xf32, #CSR>) -> (tensor<4x?xf32, #CSR>)
// -----
%s0 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%s1 = "t.s"() : () -> !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>
%i0 = "t.s"() : () -> f32
%r:1 = "sparse_tensor.coiterate"(%s0, %s1, %i0) <{crdUsedLvls = 0 : i64, cases = [3 : i64], operandSegmentSizes = array<i32: 2, 1>}> ({ ^a(%x0: f32, %x1: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, %x2: !sparse_tensor.iterator<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>):  "sparse_tensor.coiterate"() : () -> () }) : (!sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, !sparse_tensor.iter_space<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>, lvls = 0>, f32) -> (f32)
