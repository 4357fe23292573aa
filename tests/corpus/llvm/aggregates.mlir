"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (struct<(i32, array<2 x f32>)>, vector<4xf32>, f32, i32, vector<[4]xf32>)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: !llvm.struct<(i32, array<2 x f32>)>, %arg1: vector<4xf32>, %arg2: f32, %arg3: i32, %arg4: vector<[4]xf32>):
    %0 = "llvm.extractvalue"(%arg0) <{position = array<i64: 0>}> : (!llvm.struct<(i32, array<2 x f32>)>) -> i32
    %1 = "llvm.extractvalue"(%arg0) <{position = array<i64: 1, 1>}> : (!llvm.struct<(i32, array<2 x f32>)>) -> f32
    %2 = "llvm.insertvalue"(%arg0, %arg2) <{position = array<i64: 1, 0>}> : (!llvm.struct<(i32, array<2 x f32>)>, f32) -> !llvm.struct<(i32, array<2 x f32>)>
    %3 = "llvm.extractelement"(%arg1, %arg3) : (vector<4xf32>, i32) -> f32
    %4 = "llvm.insertelement"(%arg1, %arg2, %arg3) : (vector<4xf32>, f32, i32) -> vector<4xf32>
    %5 = "llvm.shufflevector"(%arg1, %arg1) <{mask = array<i32: 0, 4, -1>}> : (vector<4xf32>, vector<4xf32>) -> vector<3xf32>
    %6 = "llvm.intr.vector.insert"(%arg4, %arg1) <{pos = 0 : i64}> : (vector<[4]xf32>, vector<4xf32>) -> vector<[4]xf32>
    %7 = "llvm.intr.vector.extract"(%arg4) <{pos = 0 : i64}> : (vector<[4]xf32>) -> vector<4xf32>
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

