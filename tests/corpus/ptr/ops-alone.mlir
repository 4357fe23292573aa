"builtin.module"() ({
  %0:3 = "t.src"() : () -> (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4x!ptr.ptr<#ptr.generic_space>>)
  %1 = "ptr.gather"(%0#0, %0#1, %0#2) <{alignment = []}> : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4x!ptr.ptr<#ptr.generic_space>>) -> vector<4x!ptr.ptr<#ptr.generic_space>>
  %2 = "ptr.gather"(%0#0, %0#1, %0#2) <{alignment = []}> : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4x!ptr.ptr<#ptr.generic_space>>) -> vector<4x!ptr.ptr<#ptr.generic_space>>
  "t.use"(%1, %2) : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4x!ptr.ptr<#ptr.generic_space>>) -> ()
  "t.write"() : () -> ()
  %3 = "ptr.gather"(%0#0, %0#1, %0#2) <{alignment = []}> : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>, vector<4x!ptr.ptr<#ptr.generic_space>>) -> vector<4x!ptr.ptr<#ptr.generic_space>>
  %4 = "t.src"() : () -> !ptr.ptr<#ptr.generic_space>
  %5 = "ptr.load"(%4) <{alignment = [], invariant = false, invariantGroup = false, nontemporal = false, ordering = 0 : i32, volatile_ = false}> : (!ptr.ptr<#ptr.generic_space>) -> !ptr.ptr<#ptr.generic_space>
  %6 = "ptr.load"(%4) <{alignment = [], invariant = false, invariantGroup = false, nontemporal = false, ordering = 0 : i32, volatile_ = false}> : (!ptr.ptr<#ptr.generic_space>) -> !ptr.ptr<#ptr.generic_space>
  "t.use"(%5, %6) : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>) -> ()
  "t.write"() : () -> ()
  %7 = "ptr.load"(%4) <{alignment = [], invariant = false, invariantGroup = false, nontemporal = false, ordering = 0 : i32, volatile_ = false}> : (!ptr.ptr<#ptr.generic_space>) -> !ptr.ptr<#ptr.generic_space>
  %8:3 = "t.src"() : () -> (!ptr.ptr<#ptr.generic_space>, vector<1xi1>, vector<1xi1>)
  %9 = "ptr.masked_load"(%8#0, %8#1, %8#2) <{alignment = []}> : (!ptr.ptr<#ptr.generic_space>, vector<1xi1>, vector<1xi1>) -> vector<1xi1>
  %10 = "ptr.masked_load"(%8#0, %8#1, %8#2) <{alignment = []}> : (!ptr.ptr<#ptr.generic_space>, vector<1xi1>, vector<1xi1>) -> vector<1xi1>
  "t.use"(%9, %10) : (vector<1xi1>, vector<1xi1>) -> ()
  "t.write"() : () -> ()
  %11 = "ptr.masked_load"(%8#0, %8#1, %8#2) <{alignment = []}> : (!ptr.ptr<#ptr.generic_space>, vector<1xi1>, vector<1xi1>) -> vector<1xi1>
  %12:3 = "t.src"() : () -> (vector<[16]xf6E2M3FN>, !ptr.ptr<#ptr.generic_space>, vector<[16]xi1>)
  "ptr.masked_store"(%12#0, %12#1, %12#2) <{alignment = []}> : (vector<[16]xf6E2M3FN>, !ptr.ptr<#ptr.generic_space>, vector<[16]xi1>) -> ()
  %13:2 = "t.src"() : () -> (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>)
  %14 = "ptr.ptr_add"(%13#0, %13#1) <{flags = 0 : i32}> : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>) -> vector<4x!ptr.ptr<#ptr.generic_space>>
  %15 = "ptr.ptr_add"(%13#0, %13#1) <{flags = 0 : i32}> : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>) -> vector<4x!ptr.ptr<#ptr.generic_space>>
  "t.use"(%14, %15) : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4x!ptr.ptr<#ptr.generic_space>>) -> ()
  "t.write"() : () -> ()
  %16 = "ptr.ptr_add"(%13#0, %13#1) <{flags = 0 : i32}> : (vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>) -> vector<4x!ptr.ptr<#ptr.generic_space>>
  %17:2 = "t.src"() : () -> (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>)
  %18 = "ptr.ptr_diff"(%17#0, %17#1) <{flags = 0 : i8}> : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>) -> i32
  %19 = "ptr.ptr_diff"(%17#0, %17#1) <{flags = 0 : i8}> : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>) -> i32
  "t.use"(%18, %19) : (i32, i32) -> ()
  "t.write"() : () -> ()
  %20 = "ptr.ptr_diff"(%17#0, %17#1) <{flags = 0 : i8}> : (!ptr.ptr<#ptr.generic_space>, !ptr.ptr<#ptr.generic_space>) -> i32
  %21:3 = "t.src"() : () -> (vector<4xi16>, vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>)
  "ptr.scatter"(%21#0, %21#1, %21#2) <{alignment = []}> : (vector<4xi16>, vector<4x!ptr.ptr<#ptr.generic_space>>, vector<4xi1>) -> ()
  %22:2 = "t.src"() : () -> (vector<2x2xbf16>, !ptr.ptr<#ptr.generic_space>)
  "ptr.store"(%22#0, %22#1) <{alignment = [], invariantGroup = false, nontemporal = false, ordering = 0 : i32, volatile_ = false}> : (vector<2x2xbf16>, !ptr.ptr<#ptr.generic_space>) -> ()
  %23 = "ptr.type_offset"() <{elementType = f16}> : () -> i64
  %24 = "ptr.type_offset"() <{elementType = f16}> : () -> i64
  "t.use"(%23, %24) : (i64, i64) -> ()
  "t.write"() : () -> ()
  %25 = "ptr.type_offset"() <{elementType = f16}> : () -> i64
}) : () -> ()
