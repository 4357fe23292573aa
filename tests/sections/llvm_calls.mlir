llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca %a x i32 : (i32) -> !llvm.ptr
  %1 = llvm.alloca %a x i32 {alignment = 0 : i64} : (i32) -> !llvm.ptr
  %2 = llvm.alloca inalloca %a x i32 {alignment = 4 : i64} : (i32) -> !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca %a x i32 {alignment = "x"} : (i32) -> !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca %a x i32 {alignment = 4 : i32} : (i32) -> !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca %a x i32 : !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca %a x i32 {alignment = "x"} : !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca %a x i32 : (i32, i32) -> !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca %a x i32 {elem_type = i8} : (i32) -> !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca %a x i32 {inalloca} : (i32) -> !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca inalloca %a x i32 {inalloca} : (i32) -> !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca %p x i32 : (i32) -> !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.alloca %a i32 : (i32) -> !llvm.ptr
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.icmp "foo" %a, %a : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.icmp eq %a, %a : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.icmp 3 %a, %a : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.icmp "eq" %a, %p : i32
  llvm.return }
// -----
llvm.func @f(%a: index, %p: !llvm.ptr) {
  llvm.return }
// -----
func.func @f(%a: index, %p: !llvm.ptr) {
  %0 = llvm.icmp "eq" %a, %a : index
  return }
// -----
func.func @f(%a: index, %p: !llvm.ptr) {
  %0 = llvm.icmp "xx" %p, %p : index
  return }
// -----
func.func @f(%a: tensor<2xi32>, %p: !llvm.ptr) {
  %0 = llvm.icmp "eq" %a, %a : tensor<2xi32>
  return }
// -----
func.func @f(%a: vector<[4]xi32>, %p: !llvm.ptr) {
  %0 = llvm.icmp "eq" %a, %a {predicate = 2 : i64} : vector<[4]xi32>
  return }
// -----
func.func @f(%a: vector<[4]xf32>, %p: !llvm.ptr) {
  %0 = llvm.fcmp "ueq" %a, %a {fastmathFlags = #llvm.fastmath<fast>} : vector<[4]xf32>
  %1 = llvm.fcmp "_true" %a, %a {fastmathFlags = #llvm.fastmath<none>, x} : vector<[4]xf32>
  return }
// -----
func.func @f(%a: f32, %p: !llvm.ptr) {
  %0 = llvm.fcmp "true" %a, %a : f32
  return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) : (i32, !llvm.ptr) -> ()
  llvm.call fastcc musttail @f(%a, %p) {fastmathFlags = #llvm.fastmath<none>} : (i32, !llvm.ptr) -> ()
  %0 = llvm.call %p(%a) : !llvm.ptr, (i32) -> i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) : !llvm.ptr, (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call %p(%a, %p) : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call %p(%a, %p) : !llvm.ptr, (i32, !llvm.ptr) -> (i32, i32)
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call %p(%a, %p) : !llvm.ptr, (i32, !llvm.ptr) -> !llvm.void
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call %p(%a, %p) : !llvm.ptr, (i32) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) : (i32) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) : (i32, i32) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) : (i32, !llvm.ptr)
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) : (i32, !llvm.ptr) -> 
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call %p(%a, %p) : !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call "f"(%a, %p) : !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) vararg(i32) : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) vararg(3) : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) vararg(!llvm.func<void (i32, ptr)>) : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) ["a"(%a : i32), "b"()] : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) ["a"(%a : i32, i32)] : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) [] : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) ["a"(%a)] : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) ["a"(: i32)] : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) ["a"(%a : i32) : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) {callee = @g} : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) {CConv = #llvm.cconv<fastcc>} : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) {op_bundle_sizes = array<i32>} : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) {operandSegmentSizes = array<i32: 2, 0>} : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p {llvm.noundef}) : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) : (i32 {llvm.noundef}, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f %a : (i32 {llvm.noundef}, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call_intrinsic "llvm.x"(%a, %p) : (i32, !llvm.ptr) -> i32
  llvm.call_intrinsic "llvm.x"(%a, %p) ["a"(%a : i32)] {x.y} : (i32, !llvm.ptr) -> ()
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call_intrinsic @x(%a, %p) : (i32, !llvm.ptr) -> i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0:2 = llvm.call_intrinsic "x"(%a, %p) : (i32, !llvm.ptr) -> (i32, i32)
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call_intrinsic "x"(%a, %p) : (i32) -> i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call_intrinsic "x"(%a, %p) : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call_intrinsic "x"(%a, %p) {intrin = "y"} : (i32, !llvm.ptr) -> i32
  llvm.return }
// -----
llvm.func @f(%a: !llvm.struct<(i32, array<2 x ptr>)>) {
  %0 = llvm.extractvalue %a[0] : !llvm.struct<(i32, array<2 x ptr>)>
  %1 = llvm.extractvalue %a[1, 1] : !llvm.struct<(i32, array<2 x ptr>)>
  %2 = llvm.insertvalue %0, %a[0] : !llvm.struct<(i32, array<2 x ptr>)>
  llvm.return }
// -----
llvm.func @f(%a: !llvm.struct<(i32, array<2 x ptr>)>) {
  %0 = llvm.extractvalue %a[2] : !llvm.struct<(i32, array<2 x ptr>)>
  llvm.return }
// -----
llvm.func @f(%a: !llvm.struct<(i32, array<2 x ptr>)>) {
  %0 = llvm.extractvalue %a[0, 1] : !llvm.struct<(i32, array<2 x ptr>)>
  llvm.return }
// -----
llvm.func @f(%a: !llvm.struct<(i32, array<2 x ptr>)>) {
  %0 = llvm.extractvalue %a[] : !llvm.struct<(i32, array<2 x ptr>)>
  llvm.return }
// -----
llvm.func @f(%a: !llvm.struct<(i32, array<2 x ptr>)>) {
  %0 = llvm.extractvalue %a[1, 2] : !llvm.struct<(i32, array<2 x ptr>)>
  llvm.return }
// -----
llvm.func @f(%a: !llvm.struct<(i32, array<2 x ptr>)>) {
  %0 = llvm.extractvalue %a[0] : i32
  llvm.return }
// -----
llvm.func @f(%a: !llvm.struct<(i32, array<2 x ptr>)>) {
  %0 = llvm.extractvalue %a[-1] : !llvm.struct<(i32, array<2 x ptr>)>
  llvm.return }
// -----
llvm.func @f(%a: vector<4xi32>) {
  %0 = llvm.shufflevector %a, %a [0, 1] : vector<4xi32>
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.switch %a : i32, ^bb1 [
    1: ^bb2,
    2: ^bb3(%a : i32)
  ]
^bb1:
  llvm.return
^bb2:
  llvm.indirectbr %p : !llvm.ptr, [^bb1, ^bb3(%a : i32)]
^bb3(%x: i32):
  llvm.switch %a : i32, ^bb1 [] {branch_weights = array<i32: 1>}
 }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.switch %a : i32, ^bb1 [
    x: ^bb2
  ]
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.switch %a : i32, ^bb1 [
    1 ^bb2
  ]
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.switch %a : i32, ^bb1 [
    1: ^bb1,
  ]
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.switch %a : i32, ^bb1 [
    1: ^bb1
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.switch %a : i32, ^bb1
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i8, %p: !llvm.ptr) {
  llvm.switch %a : i8, ^bb1 [
   300: ^bb1,
   -3: ^bb1
  ]
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.indirectbr %p : !llvm.ptr, ^bb1
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.indirectbr %p : !llvm.ptr, [^bb1
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.indirectbr %p : !llvm.ptr, [x]
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr %p[%a, 1, -5] : (!llvm.ptr, i32) -> !llvm.ptr, !llvm.array<2 x array<3 x i8>>
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr %p[x] : (!llvm.ptr, i32) -> !llvm.ptr, i8
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr %p[99999999999] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr %p[-2147483648] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr %p[1, ] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.return }
// -----
llvm.func @p(...) -> i32
llvm.func @f(%a: i32, %p: !llvm.ptr) attributes {personality = @p} {
  %z = llvm.mlir.zero : !llvm.ptr
  llvm.invoke @f(%a, %p) to ^bb1 unwind ^bb2 : (i32, !llvm.ptr) -> ()
^bb1:
  %0 = llvm.invoke fastcc %p(%a) to ^bb3(%a : i32) unwind ^bb2 ["a"(%a : i32)] {x.y} : !llvm.ptr, (i32) -> (i32 {llvm.noundef})
^bb2:
  %1 = llvm.landingpad cleanup (catch %z : !llvm.ptr) : !llvm.struct<(ptr, i32)>
  llvm.resume %1 : !llvm.struct<(ptr, i32)>
^bb3(%x : i32):
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.invoke @f(%a, %p) unwind ^bb2 : (i32, !llvm.ptr) -> ()
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.invoke @f(%a, %p) to ^bb1 ^bb2 : (i32, !llvm.ptr) -> ()
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.invoke @f(%a, %p) to ^bb1(%a) unwind ^bb1 : (i32, !llvm.ptr) -> ()
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.invoke tail @f(%a, %p) to ^bb1 unwind ^bb1 : (i32, !llvm.ptr) -> ()
^bb1:
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %1 = llvm.landingpad (foo %p : !llvm.ptr) : i32
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %1 = llvm.landingpad (catch %p) : i32
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %1 = llvm.landingpad (catch %p : !llvm.ptr : i32
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %1 = llvm.landingpad {x} : i32
  llvm.return
}
// -----
llvm.func @f(%c: i1, %p: !llvm.ptr) {
  llvm.intr.assume %c : i1
  llvm.intr.assume %c ["align"(%p, %c : !llvm.ptr, i1), "cold"()] : i1
  llvm.return
}
// -----
llvm.func @f(%c: i1, %p: !llvm.ptr) {
  llvm.intr.assume %c [] : i1
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.add %a, %a overflow<nsw> : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.add %a, %a overflow<nsw, nuw> : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.add %a, %a overflow<nsw|nuw> : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.add %a, %a overflow<foo> : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.add %a, %a overflow<none> : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.add %a, %a overflow<none, nsw> : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.add %a, %a overflow : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.add %a, %a overflow<> : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.add %a, %a overflow<nsw : i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr inbounds %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr inbounds | nuw %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr nuw|inbounds %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr nusw|nuw %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr inbounds_flag %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr inbounds_flag|nusw %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr none %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr foo %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr nuw| %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr nuw|foo %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.getelementptr "nuw" %p[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.return }
// -----
module {
  llvm.func @g(i32) -> i32
  llvm.func @v(i32, ...) -> i32
  llvm.func @n()
  llvm.func @pers(...) -> i32
  llvm.func @f(%arg0: i32, %arg1: !llvm.ptr, %arg2: i64, %arg3: f32, %arg4: vector<4xi32>) attributes {personality = @pers} {
    %0 = llvm.mlir.constant(true) : i1
    %1 = llvm.call @g(%arg0) : (i32) -> i32
    %2 = llvm.call @v(%arg0, %arg2) vararg(!llvm.func<i32 (i32, ...)>) : (i32, i64) -> i32
    llvm.call fastcc tail @n() {convergent, foo, memory_effects = #llvm.memory_effects<other = none, argMem = read, inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>, no_inline, no_unwind, will_return} : () -> ()
    %3 = llvm.call %arg1(%arg0, %arg2) ["t1"(%arg0, %arg0 : i32, i32), "t2"(%arg2 : i64)] : !llvm.ptr, (i32 {llvm.noundef}, i64) -> (i32 {llvm.noundef})
    llvm.call %arg1(%arg0, %arg2) vararg(!llvm.func<void (i32, ...)>) ["t1"()] : !llvm.ptr, (i32 {llvm.noundef}, i64) -> ()
    %4 = llvm.call_intrinsic "llvm.foo"(%arg0) ["x"(%arg2 : i64)] {fastmathFlags = #llvm.fastmath<nnan>, foo} : (i32 {llvm.noundef}) -> (i32 {llvm.noundef})
    llvm.call_intrinsic "llvm.foo"(%arg0) : (i32) -> ()
    llvm.intr.assume %0 ["align"(%arg0 : i32)] : i1 {foo}
    llvm.intr.assume %0 : i1 {foo}
    %5 = llvm.mlir.zero : !llvm.ptr
    %6 = llvm.mlir.undef : !llvm.array<2 x ptr>
    %7 = llvm.invoke @g(%arg0) to ^bb1(%arg2 : i64) unwind ^bb3 : (i32) -> i32
  ^bb1(%8: i64):  // pred: ^bb0
    llvm.invoke fastcc %arg1(%arg0) to ^bb2 unwind ^bb3 vararg(!llvm.func<void (i32, ...)>) ["t1"(%arg2 : i64)] {branch_weights = array<i32: 1, 2>, foo} : !llvm.ptr, (i32 {llvm.noundef}) -> ()
  ^bb2:  // pred: ^bb1
    llvm.return
  ^bb3:  // 2 preds: ^bb0, ^bb1
    %9 = llvm.landingpad cleanup (catch %5 : !llvm.ptr) (filter %6 : !llvm.array<2 x ptr>) : !llvm.struct<(ptr, i32)>
    llvm.return
  }
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call_intrinsic "x"(%a, %p%a : i32
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call_intrinsic "x"((%a, %p) : (i32) -> i32
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call_intrinsic 1 : i8 "x"(%a, %p) : (i32, !llvm.ptr) -> ()
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call_intrinsic "x"(%a, %p) {intrin = "y"} : (i33, !llvm.ptr) -> i32
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) ["a"(%a : i32, i32)] : i32, !llvm.ptr) -> ()
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) ["a"(: i32)] : (i32, !llvm.ptr) -> ()
  llvm.return
}
// -----
llvm.func @f(%a: i32, %p: !llvm.ptr) {
  llvm.call @f(%a, %p) ["a"(%a : i32), ()] : (i32, !llvm.ptr) -> ()
  llvm.return
}
// -----
llvm.func @f(%a: i32) -> i32 {
  %0 = llvm.invoke @f(%a) to ^bb1 unwind ^bb1 (i32) -> i32
^bb1:
  llvm.return %a : i32
}
// -----
llvm.func @g(i32) { }
// -----
llvm.func @p(...) -> i32
llvm.func @f(%a: i32, %p: !llvm.ptr) attributes {personality = @p} {
  %z = llvm.mlir.zero : !llvm.ptr
  llvm.invoke @f(%a, %p) to ^bb1 unwind ^bb2 : (i32, !llvm.ptr) -> ()
^bb1:
  %0 = llvm.invoke fastcc %p(%p) to ^bb3(%p : i32) unwind ^bb2 ["a"(%a : i32)] {x.y} : !llvm.ptr, (i32) -> (i32 {llvm.noundef})
^bb2:
  %1 = llvm.landingpad cleanup (catch %z : !llvm.ptr) : !llvm.struct<(ptr, i32)>
  llvm.resume %1 : !llvm.struct<(ptr, i32)>
^bb3(%x : vector<4xf32>):
  llvm.return
}
