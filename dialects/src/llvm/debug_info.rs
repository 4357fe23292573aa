//! Debug information: attributes made of words of DWARF, and of each other.

use super::dwarf;
use crate::declared::*;
use irtool::asm::custom::{Parse, SymbolReader};
use irtool::context::{AttrData, Attribute, Context};
use irtool::spec::definition::{Flags, ParamKind};

const TAG: ParamKind = word(dwarf::TAGS, "debug info debug info tag");
const ENCODING: ParamKind = word(dwarf::ENCODINGS, "debug info debug info encoding");
const LANGUAGE: ParamKind = word(dwarf::LANGUAGES, "debug info debug info language");
const CALLING_CONVENTION: ParamKind =
    word(dwarf::CALLING_CONVENTIONS, "debug info debug info calling convention");

const EMISSION_KINDS: &[&str] = &["None", "Full", "LineTablesOnly", "DebugDirectivesOnly"];
const NAME_TABLE_KINDS: &[&str] = &["Default", "GNU", "None", "Apple"];

/// Flags of types and variables. Two bits are the visibility.
static FLAGS: Flags = Flags {
    what: "LLVM DI flags",
    cases: &[
        ("Zero", 0),
        ("Bit0", 1),
        ("Bit1", 1 << 1),
        ("Private", 1),
        ("Protected", 2),
        ("Public", 3),
        ("FwdDecl", 1 << 2),
        ("AppleBlock", 1 << 3),
        ("ReservedBit4", 1 << 4),
        ("Virtual", 1 << 5),
        ("Artificial", 1 << 6),
        ("Explicit", 1 << 7),
        ("Prototyped", 1 << 8),
        ("ObjcClassComplete", 1 << 9),
        ("ObjectPointer", 1 << 10),
        ("Vector", 1 << 11),
        ("StaticMember", 1 << 12),
        ("LValueReference", 1 << 13),
        ("RValueReference", 1 << 14),
        ("ExportSymbols", 1 << 15),
        ("SingleInheritance", 1 << 16),
        ("MultipleInheritance", 1 << 16),
        ("VirtualInheritance", 1 << 16),
        ("IntroducedVirtual", 1 << 18),
        ("BitField", 1 << 19),
        ("NoReturn", 1 << 20),
        ("TypePassByValue", 1 << 22),
        ("TypePassByReference", 1 << 23),
        ("EnumClass", 1 << 24),
        ("Thunk", 1 << 25),
        ("NonTrivial", 1 << 26),
        ("BigEndian", 1 << 27),
        ("LittleEndian", 1 << 28),
        ("AllCallsDescribed", 1 << 29),
    ],
    none: Some("Zero"),
    group: 3,
};

static SUBPROGRAM_FLAGS: Flags = Flags {
    what: "LLVM DISubprogram flags",
    cases: &[
        ("Virtual", 1),
        ("PureVirtual", 1 << 1),
        ("LocalToUnit", 1 << 2),
        ("Definition", 1 << 3),
        ("Optimized", 1 << 4),
        ("Pure", 1 << 5),
        ("Elemental", 1 << 6),
        ("Recursive", 1 << 7),
        ("MainSubprogram", 1 << 8),
        ("Deleted", 1 << 9),
        ("ObjCDirect", 1 << 11),
    ],
    none: None,
    group: 0,
};

/// Attributes that are scopes.
const SCOPES: &[&str] = &[
    "di_common_block",
    "di_compile_unit",
    "di_composite_type",
    "di_derived_type",
    "di_file",
    "di_lexical_block",
    "di_lexical_block_file",
    "di_module",
    "di_namespace",
    "di_subprogram",
];
const TYPES: &[&str] = &[
    "di_basic_type",
    "di_composite_type",
    "di_derived_type",
    "di_null_type",
    "di_string_type",
    "di_subroutine_type",
];
const VARIABLES: &[&str] = &["di_global_variable", "di_local_variable"];
/// Attributes that are nodes and neither of these.
const OTHER_NODES: &[&str] =
    &["di_annotation", "di_generic_subrange", "di_imported_entity", "di_label", "di_subrange"];

/// Whether an attribute of LLVM has one of these mnemonics.
pub(super) fn is_one_of(cx: &Context, attr: Attribute, mnemonics: &[&[&str]]) -> bool {
    let AttrData::Dialect(text) = cx.attr_data(attr) else { return false };
    let mnemonic = text.mnemonic();
    let known = |list: &&[&str]| list.iter().any(|known| known.as_bytes() == mnemonic);
    mnemonics.iter().any(known) && cx.bytes(text.dialect) == b"llvm"
}

fn is_scope(cx: &Context, attr: Attribute) -> bool {
    is_one_of(cx, attr, &[SCOPES])
}

fn is_type(cx: &Context, attr: Attribute) -> bool {
    is_one_of(cx, attr, &[TYPES])
}

fn is_variable(cx: &Context, attr: Attribute) -> bool {
    is_one_of(cx, attr, &[VARIABLES])
}

fn is_node(cx: &Context, attr: Attribute) -> bool {
    is_one_of(cx, attr, &[SCOPES, TYPES, VARIABLES, OTHER_NODES])
}

/// Reads an operation of an expression, and its operands.
pub(super) fn expression_element(r: &mut SymbolReader<'_, '_>) -> Parse {
    let operation = r.parameter(["LLVM_DIExpressionElemAttr", "opcode", "unsigned"], |r| {
        let start = r.pos();
        let word = r.keyword()?;
        if dwarf::OPERATIONS.binary_search(&&*word).is_ok() {
            return Ok(word);
        }
        r.error(start, format!("invalid debug info debug info operation encoding name: {word}"))
    })?;
    r.write(&operation);
    if !r.eat("(") {
        return Ok(());
    }
    let converts = operation == "DW_OP_LLVM_convert";
    let mut mark = "(";
    loop {
        let number = operand(r, converts && mark != "(")?;
        r.write(mark);
        let known = dwarf::ENCODING_NUMBERS.iter().find(|(known, _)| *known == number);
        match known {
            Some((_, name)) if converts && mark != "(" => r.write(name),
            _ => r.write(&number.to_string()),
        }
        mark = ", ";
        if !r.eat(",") {
            break;
        }
    }
    r.expect(")")?;
    r.write(")");
    Ok(())
}

/// A number, or the name of an encoding.
fn operand(r: &mut SymbolReader<'_, '_>, encoding: bool) -> Parse<u64> {
    if encoding && let Some(word) = r.optional_keyword() {
        return match dwarf::ENCODING_NUMBERS.iter().find(|(_, name)| *name == word) {
            Some((number, _)) => Ok(*number),
            None => {
                let pos = r.pos();
                r.error(pos, format!("encountered unknown attribute encoding \"{word}\""))
            }
        };
    }
    r.unsigned(64).or_else(|_| {
        let pos = r.pos();
        r.error(pos, "expected integer operand")
    })
}

/// Debug information.
#[rustfmt::skip]
pub(super) static DEFINITIONS: &[Row] = &[
    attribute("LLVM_DIAnnotationAttr", "di_annotation", || vec![
        param("name", "StringAttr", attr(A::String)),
        param("value", "StringAttr", attr(A::String)),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DIBasicTypeAttr", "di_basic_type", || vec![
        param("tag", "unsigned", TAG).or("DW_TAG_null"),
        param("name", "StringAttr", attr(A::String)),
        param("sizeInBits", "uint64_t", UINT64).or("0"),
        param("encoding", "unsigned", ENCODING).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DICommonBlockAttr", "di_common_block", || vec![
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))),
        param("decl", "DIGlobalVariableAttr", attr(own("llvm", "di_global_variable"))).or(""),
        param("name", "StringAttr", attr(A::String)),
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))).or(""),
        param("line", "unsigned", UNSIGNED).or("0"),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DICompileUnitAttr", "di_compile_unit", || vec![
        param("id", "DistinctAttr", attr(A::Distinct)),
        param("sourceLanguage", "unsigned", LANGUAGE),
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))),
        param("producer", "StringAttr", attr(A::String)).or(""),
        param("isOptimized", "bool", Bool),
        param("emissionKind", "DIEmissionKind", one_of(EMISSION_KINDS, "", "LLVM debug emission kind")),
        param("nameTableKind", "DINameTableKind", one_of(NAME_TABLE_KINDS, "", "LLVM debug name table kind")).or("Default"),
        param("splitDebugFilename", "StringAttr", attr(A::String)).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DICompositeTypeAttr", "di_composite_type", || vec![
        param("recId", "DistinctAttr", attr(A::Distinct)).or(""),
        param("isRecSelf", "bool", Bool).or("false"),
        param("tag", "unsigned", TAG).or("DW_TAG_null"),
        param("name", "StringAttr", attr(A::String)).or(""),
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))).or(""),
        param("line", "uint32_t", UNSIGNED).or("0"),
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))).or(""),
        param("baseType", "DITypeAttr", attr(A::Holds(is_type))).or(""),
        param("flags", "DIFlags", ParamKind::Flags(&FLAGS)).or(""),
        param("sizeInBits", "uint64_t", UINT64).or("0"),
        param("alignInBits", "uint64_t", UINT64).or("0"),
        param("dataLocation", "DIExpressionAttr", attr(own("llvm", "di_expression"))).or(""),
        param("rank", "DIExpressionAttr", attr(own("llvm", "di_expression"))).or(""),
        param("allocated", "DIExpressionAttr", attr(own("llvm", "di_expression"))).or(""),
        param("associated", "DIExpressionAttr", attr(own("llvm", "di_expression"))).or(""),
        param("elements", "::llvm::ArrayRef<DINodeAttr>", several(attr(A::Holds(is_node)))).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DIDerivedTypeAttr", "di_derived_type", || vec![
        param("tag", "unsigned", TAG).or("DW_TAG_null"),
        param("name", "StringAttr", attr(A::String)).or(""),
        param("baseType", "DITypeAttr", attr(A::Holds(is_type))).or(""),
        param("sizeInBits", "uint64_t", UINT64).or("0"),
        param("alignInBits", "uint32_t", UNSIGNED).or("0"),
        param("offsetInBits", "uint64_t", UINT64).or("0"),
        param("dwarfAddressSpace", "std::optional<unsigned>", UNSIGNED).or(""),
        param("extraData", "DINodeAttr", attr(A::Holds(is_node))).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DIExpressionAttr", "di_expression", || vec![
        param("operations", "::llvm::ArrayRef<DIExpressionElemAttr>", several(attr(own("llvm", "di_expression_elem")))).or(""),
    ], "`<` ( `[` $operations^ `]` ) : (``)? `>`"),
    attribute("LLVM_DIFileAttr", "di_file", || vec![
        param("name", "StringAttr", attr(A::String)),
        param("directory", "StringAttr", attr(A::String)),
    ], "`<` $name `in` $directory `>`"),
    attribute("LLVM_DIGenericSubrangeAttr", "di_generic_subrange", || vec![
        param("count", "::mlir::Attribute", attr(A::Any)).or(""),
        param("lowerBound", "::mlir::Attribute", attr(A::Any)),
        param("upperBound", "::mlir::Attribute", attr(A::Any)).or(""),
        param("stride", "::mlir::Attribute", attr(A::Any)),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DIGlobalVariable", "di_global_variable", || vec![
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))).or(""),
        param("name", "StringAttr", attr(A::String)).or(""),
        param("linkageName", "StringAttr", attr(A::String)).or(""),
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))),
        param("line", "unsigned", UNSIGNED),
        param("type", "DITypeAttr", attr(A::Holds(is_type))),
        param("isLocalToUnit", "bool", Bool).or("false"),
        param("isDefined", "bool", Bool).or("false"),
        param("alignInBits", "unsigned", UNSIGNED).or("0"),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DIGlobalVariableExpressionAttr", "di_global_variable_expression", || vec![
        param("var", "DIGlobalVariableAttr", attr(own("llvm", "di_global_variable"))),
        param("expr", "DIExpressionAttr", attr(own("llvm", "di_expression"))).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DIImportedEntityAttr", "di_imported_entity", || vec![
        param("tag", "unsigned", TAG).or("DW_TAG_null"),
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))),
        param("entity", "DINodeAttr", attr(A::Holds(is_node))),
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))).or(""),
        param("line", "unsigned", UNSIGNED).or("0"),
        param("name", "StringAttr", attr(A::String)).or(""),
        param("elements", "::llvm::ArrayRef<DINodeAttr>", several(attr(A::Holds(is_node)))).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DILabelAttr", "di_label", || vec![
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))),
        param("name", "StringAttr", attr(A::String)).or(""),
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))).or(""),
        param("line", "unsigned", UNSIGNED).or("0"),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DILexicalBlockAttr", "di_lexical_block", || vec![
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))),
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))).or(""),
        param("line", "unsigned", UNSIGNED).or("0"),
        param("column", "unsigned", UNSIGNED).or("0"),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DILexicalBlockFile", "di_lexical_block_file", || vec![
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))),
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))).or(""),
        param("discriminator", "unsigned", UNSIGNED),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DILocalVariableAttr", "di_local_variable", || vec![
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))),
        param("name", "StringAttr", attr(A::String)).or(""),
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))).or(""),
        param("line", "unsigned", UNSIGNED).or("0"),
        param("arg", "unsigned", UNSIGNED).or("0"),
        param("alignInBits", "unsigned", UNSIGNED).or("0"),
        param("type", "DITypeAttr", attr(A::Holds(is_type))).or(""),
        param("flags", "DIFlags", ParamKind::Flags(&FLAGS)).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DIModuleAttr", "di_module", || vec![
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))).or(""),
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))).or(""),
        param("name", "StringAttr", attr(A::String)).or(""),
        param("configMacros", "StringAttr", attr(A::String)).or(""),
        param("includePath", "StringAttr", attr(A::String)).or(""),
        param("apinotes", "StringAttr", attr(A::String)).or(""),
        param("line", "unsigned", UNSIGNED).or("0"),
        param("isDecl", "bool", Bool).or("false"),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DINamespaceAttr", "di_namespace", || vec![
        param("name", "StringAttr", attr(A::String)).or(""),
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))).or(""),
        param("exportSymbols", "bool", Bool),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DIStringTypeAttr", "di_string_type", || vec![
        param("tag", "unsigned", TAG).or("DW_TAG_null"),
        param("name", "StringAttr", attr(A::String)),
        param("sizeInBits", "uint64_t", UINT64).or("0"),
        param("alignInBits", "uint32_t", UNSIGNED).or("0"),
        param("stringLength", "DIVariableAttr", attr(A::Holds(is_variable))).or(""),
        param("stringLengthExp", "DIExpressionAttr", attr(own("llvm", "di_expression"))).or(""),
        param("stringLocationExp", "DIExpressionAttr", attr(own("llvm", "di_expression"))).or(""),
        param("encoding", "unsigned", ENCODING).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DISubprogramAttr", "di_subprogram", || vec![
        param("recId", "DistinctAttr", attr(A::Distinct)).or(""),
        param("isRecSelf", "bool", Bool).or("false"),
        param("id", "DistinctAttr", attr(A::Distinct)).or(""),
        param("compileUnit", "DICompileUnitAttr", attr(own("llvm", "di_compile_unit"))).or(""),
        param("scope", "DIScopeAttr", attr(A::Holds(is_scope))).or(""),
        param("name", "StringAttr", attr(A::String)).or(""),
        param("linkageName", "StringAttr", attr(A::String)).or(""),
        param("file", "DIFileAttr", attr(own("llvm", "di_file"))).or(""),
        param("line", "unsigned", UNSIGNED).or("0"),
        param("scopeLine", "unsigned", UNSIGNED).or("0"),
        param("subprogramFlags", "DISubprogramFlags", ParamKind::Flags(&SUBPROGRAM_FLAGS)).or(""),
        param("type", "DISubroutineTypeAttr", attr(own("llvm", "di_subroutine_type"))).or(""),
        param("retainedNodes", "::llvm::ArrayRef<DINodeAttr>", several(attr(A::Holds(is_node)))).or(""),
        param("annotations", "::llvm::ArrayRef<DINodeAttr>", several(attr(A::Holds(is_node)))).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DISubrangeAttr", "di_subrange", || vec![
        param("count", "::mlir::Attribute", attr(A::Any)).or(""),
        param("lowerBound", "::mlir::Attribute", attr(A::Any)).or(""),
        param("upperBound", "::mlir::Attribute", attr(A::Any)).or(""),
        param("stride", "::mlir::Attribute", attr(A::Any)).or(""),
    ], "`<` struct(params) `>`"),
    attribute("LLVM_DISubroutineTypeAttr", "di_subroutine_type", || vec![
        param("callingConvention", "unsigned", CALLING_CONVENTION).or(""),
        param("types", "::llvm::ArrayRef<DITypeAttr>", several(attr(A::Holds(is_type)))).or(""),
    ], "`<` struct(params) `>`"),
];
