//! Predicates on types by the text of their C++.

use super::together::{all, any};
use super::{Converter, text as own};
use crate::cpp::fits;
use irtool::spec::TypePredicate;
use irtool::support::float::FloatKind;

/// The methods of types that ask for a kind of float.
const FLOATS: &[(&str, FloatKind)] = &[
    ("isF16", FloatKind::F16),
    ("isF32", FloatKind::F32),
    ("isF64", FloatKind::F64),
    ("isF80", FloatKind::F80),
    ("isF128", FloatKind::F128),
    ("isBF16", FloatKind::BF16),
    ("isTF32", FloatKind::TF32),
];

/// The classes of floats.
const FLOAT_CLASSES: &[(&str, FloatKind)] = &[
    ("BFloat16Type", FloatKind::BF16),
    ("Float16Type", FloatKind::F16),
    ("Float32Type", FloatKind::F32),
    ("Float64Type", FloatKind::F64),
    ("FloatTF32Type", FloatKind::TF32),
    ("Float80Type", FloatKind::F80),
    ("Float128Type", FloatKind::F128),
    ("Float8E5M2Type", FloatKind::F8E5M2),
    ("Float8E4M3Type", FloatKind::F8E4M3),
    ("Float8E4M3FNType", FloatKind::F8E4M3FN),
    ("Float8E5M2FNUZType", FloatKind::F8E5M2FNUZ),
    ("Float8E4M3FNUZType", FloatKind::F8E4M3FNUZ),
    ("Float8E4M3B11FNUZType", FloatKind::F8E4M3B11FNUZ),
    ("Float8E3M4Type", FloatKind::F8E3M4),
    ("Float4E2M1FNType", FloatKind::F4E2M1FN),
    ("Float6E2M3FNType", FloatKind::F6E2M3FN),
    ("Float6E3M2FNType", FloatKind::F6E3M2FN),
    ("Float8E8M0FNUType", FloatKind::F8E8M0FNU),
];

/// The classes of the framework's own types.
pub(crate) const TYPE_CLASSES: &[(&str, TypePredicate)] = {
    use TypePredicate as P;
    &[
        ("Type", P::Any),
        ("IntegerType", P::Integer),
        ("IndexType", P::Index),
        ("FloatType", P::Float),
        ("NoneType", P::None),
        ("ComplexType", P::Complex),
        ("TupleType", P::Tuple),
        ("FunctionType", P::Function),
        ("VectorType", P::Vector),
        ("FixedVectorType", P::FixedVector),
        ("ScalableVectorType", P::ScalableVector),
        ("RankedTensorType", P::RankedTensor),
        ("UnrankedTensorType", P::UnrankedTensor),
        ("TensorType", P::Tensor),
        ("MemRefType", P::MemRef),
        ("UnrankedMemRefType", P::UnrankedMemRef),
        ("BaseMemRefType", P::AnyMemRef),
        ("ShapedType", P::Shaped),
        ("GraphType", P::Graph),
    ]
};

/// Classes that upstream's dialects define without a record, with dialect and mnemonic (empty for
/// all types of the dialect).
const WITHOUT_RECORD: &[(&str, &str, &str)] = &[
    ("quant::QuantizedType", "quant", ""),
    ("LLVM::LLVMVoidType", "llvm", "void"),
    ("LLVM::LLVMTokenType", "llvm", "token"),
    ("LLVM::LLVMLabelType", "llvm", "label"),
    ("LLVM::LLVMMetadataType", "llvm", "metadata"),
    ("LLVM::PointerElementTypeInterface", "llvm", "ptr"),
    ("spirv::PointerType", "spirv", "ptr"),
    ("spirv::ArrayType", "spirv", "array"),
    ("spirv::RuntimeArrayType", "spirv", "rtarray"),
    ("spirv::StructType", "spirv", "struct"),
    ("spirv::MatrixType", "spirv", "matrix"),
    ("spirv::ImageType", "spirv", "image"),
    ("spirv::SampledImageType", "spirv", "sampled_image"),
    ("spirv::CooperativeMatrixType", "spirv", "coopmatrix"),
    ("spirv::TensorArmType", "spirv", "arm.tensor"),
    ("gpu::AsyncTokenType", "gpu", "async.token"),
    ("gpu::MMAMatrixType", "gpu", "mma_matrix"),
    ("gpu::SparseDnTensorHandleType", "gpu", "sparse.dntensor_handle"),
    ("gpu::SparseSpMatHandleType", "gpu", "sparse.spmat_handle"),
    ("gpu::SparseSpGEMMOpHandleType", "gpu", "sparse.spgemmop_handle"),
    ("async::ValueType", "async", "value"),
    ("pdl::PDLType", "pdl", ""),
];

/// Those of them that have no parameters, so that the name says all.
const BARE: &[&str] = &[
    "LLVM::LLVMVoidType",
    "LLVM::LLVMTokenType",
    "LLVM::LLVMLabelType",
    "LLVM::LLVMMetadataType",
    "gpu::AsyncTokenType",
    "gpu::SparseDnTensorHandleType",
    "gpu::SparseSpMatHandleType",
    "gpu::SparseSpGEMMOpHandleType",
];

/// The text of a type with parameters that formats need not state, by the C++ that makes it.
pub(super) fn built(cpp: &str) -> Option<String> {
    let cpp = &*cpp.replace(' ', "");
    let between =
        |before, after| cpp.strip_prefix(before)?.trim_end_matches(';').strip_suffix(after);
    if let Some(inner) = between("pdl::RangeType::get($_builder.getType<pdl::", "Type>())") {
        return Some(format!("!pdl.range<{}>", inner.to_ascii_lowercase()));
    }
    if let Some(space) = between("$_builder.getType<LLVM::LLVMPointerType>(", ")") {
        return Some(if space == "0" { "!llvm.ptr".into() } else { format!("!llvm.ptr<{space}>") });
    }
    if cpp == "RankedTensorType::get({ShapedType::kDynamic},$_builder.getType<IndexType>())" {
        return Some("tensor<?xindex>".into());
    }
    let (length, element) = between("VectorType::get({", ")")?.split_once("},")?;
    Some(format!("vector<{length}x{}>", number(element)?))
}

/// The keyword of a type of numbers, by the C++ that makes it.
fn number(cpp: &str) -> Option<String> {
    let call = cpp.strip_prefix("$_builder.get")?;
    if let Some(class) = call.strip_prefix("Type<").and_then(|rest| rest.strip_suffix(">()")) {
        let (_, kind) = FLOAT_CLASSES.iter().find(|(known, _)| *known == class)?;
        return Some(kind.name().to_owned());
    }
    if let Some(width) = call.strip_prefix("IntegerType(").and_then(|rest| rest.strip_suffix(')')) {
        return width.parse::<u32>().ok().map(|width| format!("i{width}"));
    }
    let keyword = call.strip_suffix("Type()")?.to_ascii_lowercase();
    keyword[1..].parse::<u32>().ok().map(|_| keyword)
}

/// The types of a class.
pub(super) fn class(name: &str, converter: &Converter<'_>) -> Option<TypePredicate> {
    use TypePredicate as P;
    let name = name.trim_start_matches("::");
    if let Some((_, kind)) = FLOAT_CLASSES.iter().find(|(known, _)| *known == name) {
        return Some(P::FloatOf(*kind));
    }
    if let Some((_, predicate)) = TYPE_CLASSES.iter().find(|(known, _)| *known == name) {
        return Some(predicate.clone());
    }
    let of = |dialect: &str, mnemonic: &str| P::Dialect(own(dialect), own(mnemonic));
    if let Some((dialect, mnemonic)) = converter.classes.ty(name) {
        return Some(of(dialect, mnemonic));
    }
    if name == "omp::PointerLikeType" {
        return Some(P::AnyOf(vec![P::AnyMemRef, of("llvm", "ptr")].into()));
    }
    let known = WITHOUT_RECORD.iter().find(|(known, ..)| *known == name);
    known.map(|(_, dialect, mnemonic)| match *mnemonic {
        "" => P::AnyOfDialect(own(dialect)),
        _ if BARE.contains(&name) => of(dialect, mnemonic),
        // Only classes with records have a form without their name, as `Dialect` stands for.
        _ => P::AnyOf(vec![of(dialect, mnemonic)].into()),
    })
}

fn classes(names: &str, converter: &Converter<'_>) -> Option<TypePredicate> {
    let parts = names.split(',').map(|name| class(name.trim(), converter));
    parts.collect::<Option<Vec<_>>>().map(any)
}

/// A function of the program, or its negation.
fn function(text: &str, converter: &Converter<'_>) -> Option<TypePredicate> {
    let (text, negated) = match text.strip_prefix('!') {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let (_, holds) = converter.known.iter().find(|(known, _)| *known == text)?;
    let holds = TypePredicate::Holds(*holds);
    Some(if negated { TypePredicate::NoneOf(vec![holds].into()) } else { holds })
}

/// A method of the type itself.
fn method(name: &str, argument: &str) -> Option<TypePredicate> {
    use TypePredicate as P;
    if let Some((_, kind)) = FLOATS.iter().find(|(known, _)| *known == name) {
        return Some(P::FloatOf(*kind));
    }
    let bits: Option<u32> = argument.parse().ok();
    if bits.is_none() && !argument.is_empty() {
        return None;
    }
    Some(match (name, bits) {
        ("isInteger", None) => P::Integer,
        ("isInteger", Some(bits)) => P::IntegerOf(bits),
        ("isSignlessInteger", None) => P::Signless,
        ("isSignlessInteger", Some(bits)) => P::SignlessOf(bits),
        ("isSignedInteger", None) => P::Signed,
        ("isSignedInteger", Some(bits)) => P::SignedOf(bits),
        ("isUnsignedInteger", None) => P::Unsigned,
        ("isUnsignedInteger", Some(bits)) => P::UnsignedOf(bits),
        ("isSignlessIntOrIndex", None) => P::AnyOf(vec![P::Signless, P::Index].into()),
        ("isIndex", None) => P::Index,
        _ => return None,
    })
}

/// What the expression asks of the type `$_self`.
pub(super) fn leaf(text: &str, converter: &Converter<'_>) -> Option<TypePredicate> {
    use TypePredicate as P;
    match text {
        "true" => return Some(P::Any),
        "$_self.hasTrait<ValueSemantics>()" => return Some(P::ValueSemantics),
        "cast<VectorType>($_self).getScalableDims().back()" => return Some(P::OnlyLastScalable),
        _ => {}
    }
    if let Some(found) = function(text, converter) {
        return Some(found);
    }
    if let Some(found) = fits("isa<*>($_self)", text) {
        return classes(found[0], converter);
    }
    if let Some(found) = fits("!isa<*>($_self)", text) {
        return classes(found[0], converter).map(|inner| P::NoneOf(vec![inner].into()));
    }
    if let Some(found) = fits("$_self.*(*)", text) {
        return method(found[0], found[1]);
    }
    let rest = text.strip_prefix("cast<").and_then(|rest| rest.split_once(">($_self)."));
    if let Some((class, rest)) = rest
        && matches!(class, "VectorType" | "ShapedType" | "RankedTensorType" | "MemRefType")
    {
        return of_shape(rest);
    }
    let extents = "all_of(cast<*>($_self).getShape(), []";
    let start = extents.split('*').collect::<Vec<_>>();
    if text.starts_with(start[0])
        && let Some((_, after)) = text.split_once("[](auto v) { return v ")
        && let Some(condition) = after.strip_suffix("; })")
    {
        return match condition.split_once(' ')? {
            ("!=", n) => Some(P::NoExtent(n.parse().ok()?)),
            ("==", n) => Some(P::EveryExtent(n.parse().ok()?)),
            _ => None,
        };
    }
    None
}

/// What is asked of a shaped type.
fn of_shape(text: &str) -> Option<TypePredicate> {
    use TypePredicate as P;
    match text {
        "hasRank()" => return Some(P::Ranked),
        "hasStaticShape()" => return Some(P::StaticShape),
        "isStrided()" => return Some(P::Strided),
        _ => {}
    }
    if let Some(condition) = text.strip_prefix("getNumElements() ") {
        let (sign, n) = condition.split_once(' ')?;
        let n = n.parse().ok()?;
        return match sign {
            "==" => Some(P::NumElements(n)),
            ">=" => Some(P::MinElements(n)),
            "<=" => Some(P::MaxElements(n)),
            _ => None,
        };
    }
    if let Some(condition) = text.strip_prefix("getRank() ") {
        let (sign, n) = condition.split_once(' ')?;
        let n: u32 = n.parse().ok()?;
        return match sign {
            "==" => Some(P::Rank(n)),
            ">=" => Some(P::MinRank(n)),
            ">" => Some(P::MinRank(n.checked_add(1)?)),
            "<=" => Some(P::MaxRank(n)),
            _ => None,
        };
    }
    let list = text.strip_prefix("getShape() == ArrayRef<int64_t>({")?.strip_suffix("})")?;
    let extents = list.split(',').map(|n| n.trim().parse().ok()).collect::<Option<Vec<i64>>>()?;
    Some(P::Shape(extents.into()))
}

/// The same, in the shape that conjunctions have elsewhere.
pub(super) fn tidied(predicate: TypePredicate) -> TypePredicate {
    all(vec![predicate])
}

#[cfg(test)]
mod tests {
    use super::built;
    use crate::cpp::normal;

    #[test]
    fn types_are_known_by_what_builds_them() {
        let text = |cpp: &str| built(&normal(cpp));
        let vector = "::mlir::VectorType::get({8} , $_builder.getType<BFloat16Type>() );";
        assert_eq!(text(vector).as_deref(), Some("vector<8xbf16>"));
        let short = "::mlir::VectorType::get({2},$_builder.getI16Type())";
        assert_eq!(text(short).as_deref(), Some("vector<2xi16>"));
        let wide = "::mlir::VectorType::get({4} ,$_builder.getIntegerType(32))";
        assert_eq!(text(wide).as_deref(), Some("vector<4xi32>"));
        let pointer = "$_builder.getType<::mlir::LLVM::LLVMPointerType>(3)";
        assert_eq!(text(pointer).as_deref(), Some("!llvm.ptr<3>"));
        let range = "::mlir::pdl::RangeType::get($_builder.getType<::mlir::pdl::ValueType>())";
        assert_eq!(text(range).as_deref(), Some("!pdl.range<value>"));
        assert_eq!(text("$_builder.getF32Type()"), None);
    }
}
