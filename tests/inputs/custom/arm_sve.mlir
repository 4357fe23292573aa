// ----- all
func.func @f(%a: vector<[4]xi32>, %b: vector<[16]xi8>, %m: vector<[4]xi1>, %n: vector<[8]xi1>, %x: vector<[4]xf32>, %i: index, %s: vector<[16]xi1>) {
  %0 = arm_sve.sdot %a, %b, %b : vector<[16]xi8> to vector<[4]xi32>
  %1 = arm_sve.ummla %a, %b, %b : vector<[16]xi8> to vector<[4]xi32>
  %2 = arm_sve.masked.addi %m, %a, %a : vector<[4]xi1>, vector<[4]xi32>
  %3 = arm_sve.masked.mulf %m, %x, %x : vector<[4]xi1>, vector<[4]xf32>
  %4 = arm_sve.convert_from_svbool %s : vector<[4]xi1>
  %5 = arm_sve.convert_to_svbool %m : vector<[4]xi1>
  %6, %7 = arm_sve.zip.x2 %b, %b : vector<[16]xi8>
  %8, %9, %10, %11 = arm_sve.zip.x4 %b, %b, %b, %b : vector<[16]xi8>
  %12 = arm_sve.psel %m, %n[%i] : vector<[4]xi1>, vector<[8]xi1>
  %13 = arm_sve.dupq_lane %a[1] : vector<[4]xi32>
  return
}
