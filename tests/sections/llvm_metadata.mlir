"t.a"() {a = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", sizeInBits = 32, encoding = DW_ATE_signed>} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type<name = "int", tag = DW_TAG_null>} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type<tag = DW_TAG_foo, name = "int">} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type<tag = "DW_TAG_base_type", name = "int">} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type<tag = 5, name = "int">} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type<tag = DW_TAG_base_type>} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type<tag = DW_TAG_base_type, name = 5 : i32>} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", sizeInBits = 0, encoding = DW_ATE_foo>} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", bogus = 0>} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", name = "x">} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type} : () -> ()
// -----
"t.a"() {a = #llvm.di_basic_type<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_null_type} : () -> ()
// -----
"t.a"() {a = #llvm.di_null_type<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type<types = #llvm.di_null_type, #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int">>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type<types = #llvm.di_null_type, callingConvention = DW_CC_normal>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type<callingConvention = DW_CC_normal, types = #llvm.di_null_type>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type<callingConvention = DW_CC_foo, types = #llvm.di_null_type>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type<types = #llvm.di_expression<>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type<types = 4 : i32>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type<types = <>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type<types = <tag = DW_TAG_base_type>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subroutine_type<types = #llvm.di_file<"a" in "b">>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_deref]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_deref, DW_OP_plus_uconst(8), DW_OP_LLVM_convert(16, DW_ATE_signed)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_LLVM_convert(16, 5)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_LLVM_convert(16, 500)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_LLVM_convert(16, DW_ATE_foo)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_LLVM_convert(DW_ATE_signed, 5)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_LLVM_convert(16, 5, DW_ATE_signed)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_plus_uconst()]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_plus_uconst(x)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_plus_uconst(-1)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_plus_uconst(1, 2)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_plus_uconst(99999999999999999999999)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_plus_uconst(1,)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_plus_uconst(1 2)]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_foo]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[#llvm.di_expression_elem<DW_OP_deref>]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[#llvm.di_expression_elemDW_OP_deref]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[5]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_deref]} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_deref DW_OP_deref]>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression_elem} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression_elem<DW_OP_deref>} : () -> ()
// -----
"t.a"() {a = #llvm<di_expression_elem DW_OP_deref>} : () -> ()
// -----
"t.a"() {a = #llvm<"di_expression_elem DW_OP_deref">} : () -> ()
// -----
"t.a"() {a = #llvm<di_expression_elemDW_OP_deref>} : () -> ()
// -----
"t.a"() {a = #llvm<di_expression_elem DW_OP_plus_uconst(3)>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression< [ DW_OP_deref ,DW_OP_plus_uconst ( 8 ) ] >} : () -> ()
// -----
"t.a"() {a = #llvm.di_file<"a.c" in "b">} : () -> ()
// -----
"t.a"() {a = #llvm.di_file<"a.c" "b">} : () -> ()
// -----
"t.a"() {a = #llvm.di_file<"a.c", "b">} : () -> ()
// -----
"t.a"() {a = #llvm.di_file<5 in "b">} : () -> ()
// -----
"t.a"() {a = #llvm.di_file<"a.c" in b>} : () -> ()
// -----
"t.a"() {a = #llvm.di_file<"a.c" in "b" in>} : () -> ()
// -----
"t.a"() {a = #llvm.di_file} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = Public>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "Public|Virtual">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = Public|Virtual>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "Virtual|Public">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "Virtual | Public">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = Zero>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "Zero|Virtual">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = Bit0>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "Bit0|Bit1">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "Bit1|Vector">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = SingleInheritance>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = MultipleInheritance>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "VirtualInheritance|BitField">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = foo>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "Public|foo">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "Public|">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = 5>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = Private|Protected>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = Private|foo>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = Private|>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, flags = "LittleEndian|BigEndian|NonTrivial|Thunk|EnumClass">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<recId = distinct[3]<>, isRecSelf = true>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<recId = 5>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<isRecSelf = false>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<isRecSelf = 1>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<isRecSelf = "a">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<tag = DW_TAG_structure_type, file = <"a" in "b">, line = 3, scope = #llvm.di_file<"a" in "b">, sizeInBits = 8, alignInBits = 8, dataLocation = <[DW_OP_deref]>, rank = <>, elements = #llvm.di_subrange<count = 5 : i64>, #llvm.di_annotation<name = "a", value = "b">>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<elements = #llvm.di_subrange<count = 5, stride = #llvm.di_expression<>>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<elements = #llvm.di_generic_subrange<lowerBound = 5, stride = #llvm.di_expression<>>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_generic_subrange<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subrange<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subrange} : () -> ()
// -----
"t.a"() {a = #llvm.di_subrange<count = 5 : i64, count = 3 : i64>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<line = -1>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<line = 5000000000>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<scope = <"a" in "b">>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<scope = #llvm.di_null_type>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<scope = #llvm.tbaa_root>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<baseType = #llvm.di_composite_type<>, name = "x", name = "y">} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<elements = 5>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<elements = >} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<file = #llvm.di_null_type>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<dataLocation = #llvm.di_expression<[DW_OP_deref]>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_composite_type<dataLocation = 5>} : () -> ()
// -----
"t.a"() {a = #llvm.di_derived_type<tag = DW_TAG_pointer_type, baseType = #llvm.di_null_type, dwarfAddressSpace = 0, extraData = #llvm.di_null_type>} : () -> ()
// -----
"t.a"() {a = #llvm.di_derived_type<dwarfAddressSpace = 5, alignInBits = 0, offsetInBits = 0>} : () -> ()
// -----
"t.a"() {a = #llvm.di_derived_type<tag = DW_TAG_member, name = "", baseType = #llvm.di_null_type, offsetInBits = 64>} : () -> ()
// -----
"t.a"() {a = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_foo, file = <"a" in "b">, isOptimized = false, emissionKind = Full>} : () -> ()
// -----
"t.a"() {a = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = <"a" in "b">, isOptimized = false, emissionKind = foo>} : () -> ()
// -----
"t.a"() {a = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = <"a" in "b">, isOptimized = false, emissionKind = "Full">} : () -> ()
// -----
"t.a"() {a = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = <"a" in "b">, isOptimized = false, emissionKind = 5>} : () -> ()
// -----
"t.a"() {a = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = <"a" in "b">, isOptimized = true, emissionKind = DebugDirectivesOnly, nameTableKind = Default, producer = "x", splitDebugFilename = "y">} : () -> ()
// -----
"t.a"() {a = #llvm.di_compile_unit<emissionKind = None, id = distinct[0]<>, nameTableKind = GNU, sourceLanguage = DW_LANG_C, file = <"a" in "b">, isOptimized = true>} : () -> ()
// -----
"t.a"() {a = #llvm.di_compile_unit<id = distinct[0]<>, file = <"a" in "b">, isOptimized = true>} : () -> ()
// -----
"t.a"() {a = #llvm.di_compile_unit<id = 5, file = <"a" in "b">, isOptimized = true>} : () -> ()
// -----
"t.a"() {a = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = <"a" in "b">, isOptimized = false, emissionKind = Full, nameTableKind = foo>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subprogram<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subprogram<id = distinct[0]<>, compileUnit = <id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = <"a" in "b">, isOptimized = false, emissionKind = Full>, subprogramFlags = Definition|Optimized, scope = #llvm.di_file<"a" in "b">, type = <types = #llvm.di_null_type>, name = "x", retainedNodes = #llvm.di_null_type, #llvm.di_null_type>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subprogram<annotations = #llvm.di_annotation<name = "foo", value = "bar">>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subprogram<subprogramFlags = "">} : () -> ()
// -----
"t.a"() {a = #llvm.di_subprogram<subprogramFlags = foo>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subprogram<subprogramFlags = "Definition">} : () -> ()
// -----
"t.a"() {a = #llvm.di_subprogram<subprogramFlags = "Optimized|Definition|Optimized">} : () -> ()
// -----
"t.a"() {a = #llvm.di_subprogram<annotations = >} : () -> ()
// -----
"t.a"() {a = #llvm.di_subprogram<type = #llvm.di_null_type>} : () -> ()
// -----
"t.a"() {a = #llvm.di_subprogram<recId = distinct[0]<>, isRecSelf = true, id = distinct[0]<>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_lexical_block<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_lexical_block<scope = #llvm.di_subprogram<>, file = <"a" in "b">, line = 3, column = 4>} : () -> ()
// -----
"t.a"() {a = #llvm.di_lexical_block_file<scope = #llvm.di_subprogram<>, file = <"a" in "b">, discriminator = 3>} : () -> ()
// -----
"t.a"() {a = #llvm.di_lexical_block_file<scope = #llvm.di_subprogram<>, file = <"a" in "b">>} : () -> ()
// -----
"t.a"() {a = #llvm.di_local_variable<scope = #llvm.di_subprogram<>, name = "x", file = <"a" in "b">, line = 3, arg = 1, alignInBits = 8, type = #llvm.di_null_type, flags = "Artificial|ObjectPointer">} : () -> ()
// -----
"t.a"() {a = #llvm.di_local_variable<scope = #llvm.di_subprogram<>, flags = Zero>} : () -> ()
// -----
"t.a"() {a = #llvm.di_global_variable_expression<var = <scope = #llvm.di_file<"a" in "b">, name = "x", linkageName = "y", file = <"a" in "b">, line = 2, type = #llvm.di_null_type, isLocalToUnit = true, isDefined = true, alignInBits = 8>, expr = <>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_global_variable_expression<var = <file = <"a" in "b">, line = 0, type = #llvm.di_null_type, isLocalToUnit = false>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_global_variable_expression<var = <file = <"a" in "b">, type = #llvm.di_null_type, isLocalToUnit = false>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_module<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_module<file = <"a" in "b">, scope = #llvm.di_file<"a" in "b">, name = "a", configMacros = "b", includePath = "c", apinotes = "d", line = 2, isDecl = true>} : () -> ()
// -----
"t.a"() {a = #llvm.di_namespace<name = "a", scope = #llvm.di_file<"a" in "b">, exportSymbols = false>} : () -> ()
// -----
"t.a"() {a = #llvm.di_namespace<exportSymbols = true>} : () -> ()
// -----
"t.a"() {a = #llvm.di_namespace<>} : () -> ()
// -----
"t.a"() {a = #llvm.di_imported_entity<tag = DW_TAG_imported_module, scope = #llvm.di_file<"a" in "b">, entity = #llvm.di_file<"a" in "b">, file = <"a" in "b">, line = 3, name = "x", elements = #llvm.di_null_type>} : () -> ()
// -----
"t.a"() {a = #llvm.di_imported_entity<scope = #llvm.di_file<"a" in "b">, entity = 5>} : () -> ()
// -----
"t.a"() {a = #llvm.di_common_block<scope = #llvm.di_file<"a" in "b">, name = "x", decl = <file = <"a" in "b">, line = 0, type = #llvm.di_null_type>, line = 3>} : () -> ()
// -----
"t.a"() {a = #llvm.di_label<scope = #llvm.di_file<"a" in "b">, name = "x", file = <"a" in "b">, line = 3>} : () -> ()
// -----
"t.a"() {a = #llvm.di_string_type<tag = DW_TAG_string_type, name = "x", sizeInBits = 8, alignInBits = 8, stringLength = #llvm.di_local_variable<scope = #llvm.di_subprogram<>>, stringLengthExp = <>, stringLocationExp = <[DW_OP_deref]>, encoding = DW_ATE_ASCII>} : () -> ()
// -----
"t.a"() {a = #llvm.di_string_type<name = "x", stringLength = #llvm.di_null_type>} : () -> ()
// -----
"t.a"() {a = #llvm.di_string_type<name = "x", stringLength = #llvm.di_global_variable<file = <"a" in "b">, line = 0, type = #llvm.di_null_type>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_annotation<value = "a", name = "b">} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_tag<base_type = <id = "d", members = {<#llvm.tbaa_root<id = "root">, 0>}>, access_type = <id = "d", members = {<#llvm.tbaa_root<id = "root">, 0>}>, offset = 0>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_tag<offset = 0, constant = true, base_type = <id = "d", members = {<#llvm.tbaa_root<id = "root">, 0>, <#llvm.tbaa_root, 8>}>, access_type = <id = "d", members = {<#llvm.tbaa_root<id = "root">, 0>}>>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_tag<base_type = #llvm.tbaa_root, access_type = 5>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {<#llvm.tbaa_root, 0>,}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {<#llvm.tbaa_root, 0> <#llvm.tbaa_root, 0>}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = [<#llvm.tbaa_root, 0>]>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {<#llvm.tbaa_root>}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {<#llvm.tbaa_root, 99999999999999999999>}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {<#llvm.tbaa_root, -8>}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {<#llvm.tbaa_root, -8>]>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {<#llvm.di_null_type, 0>}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {<5, 0>}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {#llvm.tbaa_member<#llvm.tbaa_root, 0>}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = "d", members = {#llvm.tbaa_root}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<id = d, members = {#llvm.tbaa_member<#llvm.tbaa_root, 0>}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_type_desc<members = {#llvm.tbaa_member<#llvm.tbaa_type_desc<id = "x", members = {<#llvm.tbaa_root, 0>}>, 0>}>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_member<#llvm.tbaa_root, 0>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_member<#llvm.tbaa_type_desc<id = "x", members = {<#llvm.tbaa_root, 0>}>, 0>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_member<0, #llvm.tbaa_root>} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_root<id = "a">} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_root} : () -> ()
// -----
"t.a"() {a = #llvm.tbaa_root<>} : () -> ()
// -----
"t.a"() {a = #llvm.access_group<id = distinct[0]<>>} : () -> ()
// -----
"t.a"() {a = #llvm.access_group<id = 5>} : () -> ()
// -----
"t.a"() {a = #llvm.access_group<>} : () -> ()
// -----
"t.a"() {a = #llvm.access_group} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<disableNonforced = true, vectorize = <disable = false, width = 4 : i32>, interleave = <count = 32 : i32>, unroll = <disable = true>, unrollAndJam = <disable = true, followupAll = <mustProgress = true>>, licm = <disable = true>, distribute = <disable = true>, pipeline = <disable = true>, peeled = <count = 3 : i32>, unswitch = <partialDisable = true>, mustProgress = true, isVectorized = true, startLoc = loc(fused["a.c":1:2, "b.c":3:4]), endLoc = loc(fused<"x">["c"]), parallelAccesses = <id = distinct[0]<>>, <id = distinct[1]<>>>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<unroll = <count = 5>, startLoc = loc("a.c":1:2)>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<startLoc = loc(unknown)>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<startLoc = 5>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<startLoc = fused["a.c":1:2, "b.c":3:4]>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<mustProgress = 5 : i32>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<mustProgress = 1>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<mustProgress = 1 : i1>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<unroll = #llvm.loop_licm<>>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_unroll<count = 5 : i32, followupAll = #llvm.loop_annotation<>>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_unroll<count = 5, followupAll = #llvm.loop_annotation<>>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_vectorize<followupVectorized = <vectorize = <width = 4>>>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<parallelAccesses = >} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<parallelAccesses = #llvm.access_group<id = distinct[0]<>>, mustProgress = true>} : () -> ()
// -----
"t.a"() {a = #llvm.loop_annotation<parallelAccesses = [#llvm.access_group<id = distinct[0]<>>]>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 0, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32 0, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, -5, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i8, 255, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i8, 256, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i8, -128, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i8, -129, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i8, 127, 128>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i1, 0, 1>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i1, true, false>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i128, 99999999999999999999, 1>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<si8, 0, 1>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<index, 0, 1>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<f32, 0, 1>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<32, 0, 1>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 5, >} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 5, x>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 5, 6, 7>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 5, 6 : i32>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 5 6>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 0x10, 20>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 5, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i0, 5, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i0, 0, 0>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<lower = 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<(i32) -> i32, 0, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 5.0, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, - 5, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 4294967295, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 4294967296, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i64, 18446744073709551615, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<!llvm.ptr, 18446744073709551615, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i99999999, 1, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i 32, 1, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<ui32, 1, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<x, 1, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range[i32, 1, 5]} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<"a", 1, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<@a, 1, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, "a", 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, -, 5>} : () -> ()
// -----
"t.a"() {a = #llvm.constant_range<i32, 5, 6>} : () -> ()
// -----
"t.a"() {a = #llvm.profile_summary<format = InstrProf, total_count = 263646, max_count = 86427, max_internal_count = 86427, max_function_count = 4691, num_counts = 3712, num_functions = 796, is_partial_profile = 0, partial_profile_ratio = 0.000000e+00 : f64, detailed_summary = <cut_off = 10000, min_count = 86427, num_counts = 1>, <cut_off = 100000, min_count = 86427, num_counts = 1>>} : () -> ()
// -----
"t.a"() {a = #llvm.profile_summary<total_count = 263646, format = CSInstrProf, max_count = 86427, max_internal_count = 86427, max_function_count = 4691, num_counts = 3712, num_functions = 796, detailed_summary = #llvm.profile_summary_detailed<cut_off = 10000, min_count = 86427, num_counts = 1>, <cut_off = 100000, min_count = 86427, num_counts = 1>>} : () -> ()
// -----
"t.a"() {a = #llvm.profile_summary<format = foo>} : () -> ()
// -----
"t.a"() {a = #llvm.profile_summary<format = SampleProf, partial_profile_ratio = 5 : i32>} : () -> ()
// -----
"t.a"() {a = #llvm.profile_summary<format = "SampleProf", partial_profile_ratio = 0.5, total_count = -1>} : () -> ()
// -----
"t.a"() {a = #llvm.profile_summary<format = SampleProf, total_count = 263646, max_count = 86427, max_internal_count = 86427, max_function_count = 4691, num_counts = 3712, num_functions = 796, partial_profile_ratio = 0.5>} : () -> ()
// -----
func.func @f() {
  "t.a"() : () -> () loc(fused<#llvm.di_lexical_block<scope = #llvm.di_subprogram<name = "f", file = <"a" in "b">>, line = 3>>["a.c":1:2])
  return
}
// -----
#unit = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_Rust, file = <"a" in "b">, isOptimized = true, emissionKind = Full>
"t.a"() {a = #llvm.di_subprogram<id = distinct[1]<>, compileUnit = #unit>, b = #llvm.di_subprogram<compileUnit = <sourceLanguage = DW_LANG_Rust, id = distinct[0]<>, file = #llvm.di_file<"a" in "b">, emissionKind = Full, isOptimized = true>, id = distinct[1]<>>} : () -> ()
// -----
"t.a"() {a = #llvm.di_expression<[DW_OP_lit0]>, b = #llvm.di_expression<[DW_OP_LLVM_fragment(0, 32)]>} : () -> ()
// -----
"a.b"() {a = #llvm.di_derived_type<tag = DW_TAG_member, dwarfAddressSpace = , sizeInBits = 3>} : () -> ()
// -----
"a.b"() {a = #llvm.di_derived_type<tag = DW_TAG_member, dwarfAddressSpace = >} : () -> ()
// -----
"a.b"() {a = #llvm.di_derived_type<tag = DW_TAG_member, dwarfAddressSpace = x>} : () -> ()
// -----
!al = !llvm.struct<(f32, !foo.x)>
!good = !llvm.struct<(f32, vector<4x!llvm.ptr>)>
"a.b"() {a = !llvm.struct<(f32, !al)>, b = !llvm.array<2 x !good>, c = !llvm.struct<(!llvm.struct<(!al, !good)>)>, d = !llvm.struct<"x", (!al)>} : () -> !al
