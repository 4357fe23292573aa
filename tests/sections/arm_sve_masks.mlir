%0 = "t.s"() : () -> (vector<[16]xi1>)
%1 = "arm_sve.intr.convert.from.svbool"(%0) : (vector<[16]xi1>) -> i1
// -----
%0 = "t.s"() : () -> (vector<[16]xi1>)
%1 = "arm_sve.intr.convert.from.svbool"(%0) : (vector<[16]xi1>) -> vector<[4]xi1>
// -----
%0 = "t.s"() : () -> (vector<[16]xi1>)
%1 = "arm_sve.intr.convert.from.svbool"(%0) : (vector<[16]xi1>) -> vector<[3]xi1>
// -----
%0, %1, %2 = "t.s"() : () -> (vector<[16]xi1>, vector<[4]xi1>, i32)
%3 = "arm_sve.intr.psel"(%0, %1, %2) : (vector<[16]xi1>, vector<[4]xi1>, i32) -> i32
// -----
%0, %1, %2 = "t.s"() : () -> (vector<[16]xi1>, vector<[4]xi1>, i32)
%3 = "arm_sve.intr.psel"(%0, %1, %2) : (vector<[16]xi1>, vector<[4]xi1>, i32) -> vector<[16]xi1>
// -----
%0, %1, %2 = "t.s"() : () -> (vector<[16]xi1>, vector<[4]xi1>, i32)
%3 = "arm_sve.intr.psel"(%0, %1, %2) : (vector<[16]xi1>, vector<[4]xi1>, i32) -> vector<[4]xi1>
