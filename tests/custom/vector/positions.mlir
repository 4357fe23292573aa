func.func @f(%v: vector<4x8xf32>, %w: vector<8xf32>, %i: index, %s: f32, %z: vector<f32>, %sc: vector<[4]xf32>) {
  %0 = vector.extract %v[1] : vector<8xf32> from vector<4x8xf32>
  %1 = vector.extract %v[1, %i] : f32 from vector<4x8xf32>
  %2 = vector.extract %z[] : f32 from vector<f32>
  %3 = vector.insert %s, %v[0, 3] : f32 into vector<4x8xf32>
  %4 = vector.insert %w, %v[%i] {foo} : vector<8xf32> into vector<4x8xf32>
  %5 = vector.extract %sc[%i] : f32 from vector<[4]xf32>
  return
}
