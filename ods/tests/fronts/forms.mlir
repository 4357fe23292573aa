%0 = pot.mix %i, %i : i32
// -----
%0 = pot.mix %i, %i at <low> for <low = 1, high = 2> : i32
// -----
%0 = pot.mix %i, %i at <high> for <strict = true, high = 0x10, low = -2> {note} : i32
// -----
%0 = pot.mix %i, %i at #pot.heat<high> for #pot.span<low = 1, high = 2, strict = false> : i32
// -----
%0 = pot.mix %i, %i at <warm> : i32
// -----
%0 = pot.mix %i, %i for <low = 1> : i32
// -----
%0 = pot.mix %i, %i for <low = 1, high = 2, low = 3> : i32
// -----
%0 = pot.mix %i, %i for <low = 1, high = 99999999999999999999> : i32
// -----
%0 = pot.mix %i, %i for : i32
// -----
%0 = pot.mix %i %i : i32
// -----
%0 = pot.mix %i, %i at <high> i32
// -----
%0 = pot.mix %i, %i : f32
// -----
%0 = pot.mix %x, %x : f32
// -----
%0 = "pot.mix"(%i, %i) <{heat = #pot.heat<high>}> : (i32, i32) -> i32
// -----
%0 = "pot.mix"(%i, %i) <{heat = 1 : i32}> : (i32, i32) -> i32
// -----
%0 = "pot.mix"(%i, %i) <{span = "wide"}> : (i32, i32) -> i32
// -----
%0 = "pot.mix"(%i, %i) <{other = 1 : i32}> : (i32, i32) -> i32
// -----
%0 = "pot.mix"(%i, %b) : (i32, i1) -> i32
// -----
%0 = "pot.mix"(%i, %i) : (i32, i32) -> i1
// -----
%0 = "pot.mix"(%i) : (i32) -> i32
// -----
%0 = pot.pack sealed %i : <f32>
// -----
%0 = pot.pack %i {note = #pot.heat<low>} : <tensor<?xf32> x 3>
// -----
%0 = pot.pack %i : !pot.box<i1 x 0>
// -----
%0 = pot.pack %i : <f32 x -1>
// -----
%0 = pot.pack %i : <f32 y 1>
// -----
%0 = pot.pack %i : i32
// -----
%0 = pot.pack %x : <f32>
// -----
%0 = pot.pack %i
// -----
%0 = "pot.pack"(%i) <{sealed}> : (i32) -> i32
// -----
%0 = "pot.pack"(%i) <{sealed = 1 : i32}> : (i32) -> !pot.box<i32>
// -----
%0 = pot.pour "soup" %x[%n, %n] if %b times 3 : f32
// -----
%0 = pot.pour "soup" %x[] times 0 {a = 1 : i8} : f32
// -----
%0 = pot.pour "soup" %x[%n] times -1 : f32
// -----
%0 = pot.pour soup %x[%n] times 1 : f32
// -----
%0 = pot.pour "soup" %x[%n] if %x times 1 : f32
// -----
%0 = pot.pour "soup" %x[%n times 1 : f32
// -----
%0 = pot.pour "soup" %x[%n] times 1 : i32
// -----
%0 = pot.pour "soup" %i[%n] times 1 : i32
// -----
%0 = pot.pour "soup" %x[%n] : f32
// -----
%0 = "pot.pour"(%x) <{label = "s", times = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0>}> : (f32) -> f32
// -----
%0 = "pot.pour"(%x) <{label = "s", times = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0>}> : (f32) -> f32
// -----
%0 = "pot.pour"(%x) <{label = "s", times = 1 : i64}> : (f32) -> f32
// -----
%0 = "pot.pour"(%x) <{times = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0>}> : (f32) -> f32
// -----
%0 = "pot.pour"(%x) <{label = "s", times = 1 : i32, operandSegmentSizes = array<i32: 1, 0, 0>}> : (f32) -> f32
// -----
%0 = "pot.pour"(%x) <{label = "s", times = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0>}> : (f32) -> f64
// -----
%0 = "pot.pour"(%x, %i) <{label = "s", times = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0>}> : (f32, i32) -> f32
// -----
pot.list sizes = [1, 2]
// -----
%0:2 = pot.list %i, %x : i32, f32 sizes = [] -> f32, i32
// -----
pot.list %i, %x : i32 sizes = []
// -----
pot.list %i : i32
// -----
pot.list sizes = [1.5]
// -----
%0 = pot.list sizes = [-1] {a}
// -----
"pot.list"() <{sizes = array<i32: 1>}> : () -> ()
// -----
pot.stir %o : !pot.box<i32> { pot.done ub.unreachable }
// -----
pot.stir %o : !pot.box<i32> { pot.done %i, %x : i32, f32 ub.unreachable } {note}
// -----
pot.stir %o : <i32> { pot.done ub.unreachable }
// -----
pot.stir %o : !pot.box<i32> { pot.done ub.unreachable ^bb1: ub.unreachable }
// -----
pot.stir %o : !pot.box<i32> {}
// -----
pot.done %i : i32, i32
// -----
pot.done {a} %i : i32
// -----
pot.tip %i, %i : i32
// -----
pot.nothing
// -----
"pot.done"() {a = #pot.heat<low>, b = #pot.span<high = 1, low = 0>, c = !pot.box<f32 x 2>} : () -> ()
// -----
"pot.done"() {a = #pot.cold<low>} : () -> ()
// -----
"pot.done"() {a = !pot.jar<low>} : () -> ()
// -----
"pot.done"() {a = #pot.heat} : () -> ()
