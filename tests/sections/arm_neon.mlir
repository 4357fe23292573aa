%v0, %v1, %v2 = "t.s"() : () -> (vector<1x2xi32>, vector<4x2xi8>, vector<4x2xi8>)
%r = "arm_neon.intr.sdot"(%v0, %v1, %v2)  : (vector<1x2xi32>, vector<4x2xi8>, vector<4x2xi8>) -> (vector<1x2xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<1x4xi32>, vector<2x2x4xi8>, vector<2x2x4xi8>)
%r = "arm_neon.intr.sdot"(%v0, %v1, %v2)  : (vector<1x4xi32>, vector<2x2x4xi8>, vector<2x2x4xi8>) -> (vector<1x4xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<8xi8>, vector<8xi8>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<8xi8>, vector<8xi8>) -> (vector<8xi16>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<2xi32>, vector<1x8xi8>, vector<1x8xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<2xi32>, vector<1x8xi8>, vector<1x8xi8>) -> (vector<2xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<8xi8>, vector<8xi8>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<8xi8>, vector<8xi8>) -> (vector<2xi64>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<2xi32>, vector<[4]x4xi8>, vector<[4]x4xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<2xi32>, vector<[4]x4xi8>, vector<[4]x4xi8>) -> (vector<2xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<2x2xi32>, vector<16xi8>, vector<16xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<2x2xi32>, vector<16xi8>, vector<16xi8>) -> (vector<2x2xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi32>, vector<4xi32>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi32>, vector<4xi32>) -> (vector<2xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<1x2xi32>, vector<4x2xi8>, vector<4x2xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<1x2xi32>, vector<4x2xi8>, vector<4x2xi8>) -> (vector<1x2xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi32>, vector<4xi32>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi32>, vector<4xi32>) -> (vector<1x2xi64>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<[4]xi32>, vector<8x2xi8>, vector<8x2xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<[4]xi32>, vector<8x2xi8>, vector<8x2xi8>) -> (vector<[4]xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<1x4xi32>, vector<16xi8>, vector<16xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<1x4xi32>, vector<16xi8>, vector<16xi8>) -> (vector<1x4xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi8>, vector<4xi8>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi8>, vector<4xi8>) -> (vector<8xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<4xi32>, vector<[4]x4xi8>, vector<[4]x4xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<4xi32>, vector<[4]x4xi8>, vector<[4]x4xi8>) -> (vector<4xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi8>, vector<4xi8>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi8>, vector<4xi8>) -> (vector<[4]xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<2xi32>, vector<2xi32>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<2xi32>, vector<2xi32>) -> (vector<2x4xi16>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi8>, vector<4xi8>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi8>, vector<4xi8>) -> (vector<2xi16>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<1x2xi32>, vector<2x2x4xi8>, vector<2x2x4xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<1x2xi32>, vector<2x2x4xi8>, vector<2x2x4xi8>) -> (vector<1x2xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<2xi32>, vector<[4]x4xi8>, vector<[4]x4xi8>)
%r = "arm_neon.intr.sdot"(%v0, %v1, %v2)  : (vector<2xi32>, vector<[4]x4xi8>, vector<[4]x4xi8>) -> (vector<2xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi16>, vector<4xi16>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi16>, vector<4xi16>) -> (vector<2xi64>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<2x4xi8>, vector<2x4xi8>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<2x4xi8>, vector<2x4xi8>) -> (vector<8xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<8xi16>, vector<8xi16>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<8xi16>, vector<8xi16>) -> (vector<2xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<1x2xi32>, vector<1x2xi32>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<1x2xi32>, vector<1x2xi32>) -> (vector<[4]xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<2xi32>, vector<2xi32>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<2xi32>, vector<2xi32>) -> (vector<2xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<1x2xi32>, vector<2x2x4xi8>, vector<2x2x4xi8>)
%r = "arm_neon.intr.sdot"(%v0, %v1, %v2)  : (vector<1x2xi32>, vector<2x2x4xi8>, vector<2x2x4xi8>) -> (vector<1x2xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<1x4xi32>, vector<2x8xi8>, vector<2x8xi8>)
%r = "arm_neon.intr.sdot"(%v0, %v1, %v2)  : (vector<1x4xi32>, vector<2x8xi8>, vector<2x8xi8>) -> (vector<1x4xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi16>, vector<4xi16>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi16>, vector<4xi16>) -> (vector<2xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<8xi8>, vector<8xi8>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<8xi8>, vector<8xi8>) -> (vector<1x2xi64>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<2x4xi8>, vector<2x4xi8>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<2x4xi8>, vector<2x4xi8>) -> (vector<8xi16>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi16>, vector<4xi16>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi16>, vector<4xi16>) -> (vector<1x2xi64>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<1x4xi32>, vector<2x4xi8>, vector<2x4xi8>)
%r = "arm_neon.intr.sdot"(%v0, %v1, %v2)  : (vector<1x4xi32>, vector<2x4xi8>, vector<2x4xi8>) -> (vector<1x4xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<[4]xi16>, vector<[4]xi16>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<[4]xi16>, vector<[4]xi16>) -> (vector<4xi64>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<4xi32>, vector<16xi8>, vector<16xi8>)
%r = "arm_neon.intr.sdot"(%v0, %v1, %v2)  : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> (vector<4xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<1x2xi32>, vector<1x2xi32>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<1x2xi32>, vector<1x2xi32>) -> (vector<4xi16>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<2xi32>, vector<2x2x4xi8>, vector<2x2x4xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<2xi32>, vector<2x2x4xi8>, vector<2x2x4xi8>) -> (vector<2xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<8xi16>, vector<8xi16>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<8xi16>, vector<8xi16>) -> (vector<4xi64>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<[4]xi32>, vector<2x4xi8>, vector<2x4xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<[4]xi32>, vector<2x4xi8>, vector<2x4xi8>) -> (vector<[4]xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi32>, vector<4xi32>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi32>, vector<4xi32>) -> (vector<2x4xi16>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<2xi32>, vector<2xi32>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<2xi32>, vector<2xi32>) -> (vector<8xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<2x2xi32>, vector<2x4xi8>, vector<2x4xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<2x2xi32>, vector<2x4xi8>, vector<2x4xi8>) -> (vector<2x2xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<2x2xi32>, vector<8x2xi8>, vector<8x2xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<2x2xi32>, vector<8x2xi8>, vector<8x2xi8>) -> (vector<2x2xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<2xi16>, vector<2xi16>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<2xi16>, vector<2xi16>) -> (vector<4xi64>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<2xi32>, vector<2xi32>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<2xi32>, vector<2xi32>) -> (vector<2xi16>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<2x4xi8>, vector<2x4xi8>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<2x4xi8>, vector<2x4xi8>) -> (vector<4xi16>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi16>, vector<4xi16>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi16>, vector<4xi16>) -> (vector<4xi64>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<4xi8>, vector<4xi8>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<4xi8>, vector<4xi8>) -> (vector<4xi64>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<4xi32>, vector<2x8xi8>, vector<2x8xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<4xi32>, vector<2x8xi8>, vector<2x8xi8>) -> (vector<4xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<[4]xi32>, vector<2x8xi8>, vector<2x8xi8>)
%r = "arm_neon.2d.sdot"(%v0, %v1, %v2)  : (vector<[4]xi32>, vector<2x8xi8>, vector<2x8xi8>) -> (vector<[4]xi32>)
// -----
%v0, %v1, %v2 = "t.s"() : () -> (vector<2x2xi32>, vector<8x2xi8>, vector<8x2xi8>)
%r = "arm_neon.intr.sdot"(%v0, %v1, %v2)  : (vector<2x2xi32>, vector<8x2xi8>, vector<8x2xi8>) -> (vector<2x2xi32>)
// -----
%v0, %v1 = "t.s"() : () -> (vector<1x2xi32>, vector<1x2xi32>)
%r = "arm_neon.intr.smull"(%v0, %v1)  : (vector<1x2xi32>, vector<1x2xi32>) -> (vector<2xi32>)
