"builtin.module"() ({
  %0:3 = "t.src"() : () -> (vector<4xi32>, vector<4x4xi8>, vector<4x4xi8>)
  %1 = "arm_neon.2d.sdot"(%0#0, %0#1, %0#2) : (vector<4xi32>, vector<4x4xi8>, vector<4x4xi8>) -> vector<4xi32>
  %2 = "arm_neon.2d.sdot"(%0#0, %0#1, %0#2) : (vector<4xi32>, vector<4x4xi8>, vector<4x4xi8>) -> vector<4xi32>
  "t.use"(%1, %2) : (vector<4xi32>, vector<4xi32>) -> ()
  "t.write"() : () -> ()
  %3 = "arm_neon.2d.sdot"(%0#0, %0#1, %0#2) : (vector<4xi32>, vector<4x4xi8>, vector<4x4xi8>) -> vector<4xi32>
  %4:3 = "t.src"() : () -> (vector<4xf32>, vector<8xbf16>, vector<8xbf16>)
  %5 = "arm_neon.intr.bfmmla"(%4#0, %4#1, %4#2) : (vector<4xf32>, vector<8xbf16>, vector<8xbf16>) -> vector<4xf32>
  %6 = "arm_neon.intr.bfmmla"(%4#0, %4#1, %4#2) : (vector<4xf32>, vector<8xbf16>, vector<8xbf16>) -> vector<4xf32>
  "t.use"(%5, %6) : (vector<4xf32>, vector<4xf32>) -> ()
  "t.write"() : () -> ()
  %7 = "arm_neon.intr.bfmmla"(%4#0, %4#1, %4#2) : (vector<4xf32>, vector<8xbf16>, vector<8xbf16>) -> vector<4xf32>
  %8:3 = "t.src"() : () -> (vector<2xi32>, vector<8xi8>, vector<8xi8>)
  %9 = "arm_neon.intr.sdot"(%8#0, %8#1, %8#2) : (vector<2xi32>, vector<8xi8>, vector<8xi8>) -> vector<2xi32>
  %10 = "arm_neon.intr.sdot"(%8#0, %8#1, %8#2) : (vector<2xi32>, vector<8xi8>, vector<8xi8>) -> vector<2xi32>
  "t.use"(%9, %10) : (vector<2xi32>, vector<2xi32>) -> ()
  "t.write"() : () -> ()
  %11 = "arm_neon.intr.sdot"(%8#0, %8#1, %8#2) : (vector<2xi32>, vector<8xi8>, vector<8xi8>) -> vector<2xi32>
  %12:3 = "t.src"() : () -> (vector<4xi32>, vector<16xi8>, vector<16xi8>)
  %13 = "arm_neon.intr.smmla"(%12#0, %12#1, %12#2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
  %14 = "arm_neon.intr.smmla"(%12#0, %12#1, %12#2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
  "t.use"(%13, %14) : (vector<4xi32>, vector<4xi32>) -> ()
  "t.write"() : () -> ()
  %15 = "arm_neon.intr.smmla"(%12#0, %12#1, %12#2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
  %16:2 = "t.src"() : () -> (vector<4x2xi8>, vector<4x2xi8>)
  %17 = "arm_neon.intr.smull"(%16#0, %16#1) : (vector<4x2xi8>, vector<4x2xi8>) -> vector<4x2xi16>
  %18 = "arm_neon.intr.smull"(%16#0, %16#1) : (vector<4x2xi8>, vector<4x2xi8>) -> vector<4x2xi16>
  "t.use"(%17, %18) : (vector<4x2xi16>, vector<4x2xi16>) -> ()
  "t.write"() : () -> ()
  %19 = "arm_neon.intr.smull"(%16#0, %16#1) : (vector<4x2xi8>, vector<4x2xi8>) -> vector<4x2xi16>
  %20:3 = "t.src"() : () -> (vector<4xi32>, vector<16xi8>, vector<16xi8>)
  %21 = "arm_neon.intr.ummla"(%20#0, %20#1, %20#2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
  %22 = "arm_neon.intr.ummla"(%20#0, %20#1, %20#2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
  "t.use"(%21, %22) : (vector<4xi32>, vector<4xi32>) -> ()
  "t.write"() : () -> ()
  %23 = "arm_neon.intr.ummla"(%20#0, %20#1, %20#2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
  %24:3 = "t.src"() : () -> (vector<4xi32>, vector<16xi8>, vector<16xi8>)
  %25 = "arm_neon.intr.usmmla"(%24#0, %24#1, %24#2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
  %26 = "arm_neon.intr.usmmla"(%24#0, %24#1, %24#2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
  "t.use"(%25, %26) : (vector<4xi32>, vector<4xi32>) -> ()
  "t.write"() : () -> ()
  %27 = "arm_neon.intr.usmmla"(%24#0, %24#1, %24#2) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
}) : () -> ()
