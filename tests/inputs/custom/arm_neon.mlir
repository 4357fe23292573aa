// ----- all
func.func @f(%a: vector<8xi8>, %b: vector<4xi32>, %c: vector<16xi8>, %d: vector<2x2xi32>, %e: vector<4x4xi8>, %g: vector<2xi32>) {
  %0 = arm_neon.intr.smull %a, %a : vector<8xi8> to vector<8xi16>
  %1 = arm_neon.intr.sdot %b, %c, %c : vector<16xi8>, vector<16xi8> to vector<4xi32>
  %2 = arm_neon.2d.sdot %b, %e, %e : vector<4x4xi8>, vector<4x4xi8> to vector<4xi32>
  %3 = arm_neon.intr.smmla %b, %c, %c : vector<16xi8> to vector<4xi32>
  return
}
