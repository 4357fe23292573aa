"""Predicates on types and attributes: from C++ expressions to the data of `irtool::spec`.

A predicate is a nested tuple: ("AnyOf", [..]), ("SignlessOf", 32), or UNKNOWN when no data says
what the C++ does. UNKNOWN never rejects anything.
"""

import re

import overlay

from records import is_a

UNKNOWN = ("?",)

FLOATS = {
    "isF16": "F16", "isF32": "F32", "isF64": "F64", "isF80": "F80", "isF128": "F128",
    "isBF16": "BF16", "isTF32": "TF32",
}
FLOAT_CLASSES = {
    "BFloat16Type": "BF16", "Float16Type": "F16", "Float32Type": "F32", "Float64Type": "F64",
    "FloatTF32Type": "TF32", "Float80Type": "F80", "Float128Type": "F128",
    "Float8E5M2Type": "F8E5M2", "Float8E4M3Type": "F8E4M3", "Float8E4M3FNType": "F8E4M3FN",
    "Float8E5M2FNUZType": "F8E5M2FNUZ", "Float8E4M3FNUZType": "F8E4M3FNUZ",
    "Float8E4M3B11FNUZType": "F8E4M3B11FNUZ", "Float8E3M4Type": "F8E3M4",
    "Float4E2M1FNType": "F4E2M1FN", "Float6E2M3FNType": "F6E2M3FN", "Float6E3M2FNType": "F6E3M2FN",
    "Float8E8M0FNUType": "F8E8M0FNU",
}
TYPE_CLASSES = {
    "Type": "Any", "IntegerType": "Integer", "IndexType": "Index", "FloatType": "Float", "NoneType": "None",
    "ComplexType": "Complex", "TupleType": "Tuple", "FunctionType": "Function", "VectorType": "Vector",
    "FixedVectorType": "FixedVector", "ScalableVectorType": "ScalableVector",
    "RankedTensorType": "RankedTensor", "UnrankedTensorType": "UnrankedTensor", "TensorType": "Tensor",
    "MemRefType": "MemRef", "UnrankedMemRefType": "UnrankedMemRef", "BaseMemRefType": "AnyMemRef",
    "ShapedType": "Shaped", "GraphType": "Graph",
}
# Classes that the headers define without a record.
TYPE_DIALECTS = {
    "quant::QuantizedType": ("AnyOfDialect", "quant"),
    "LLVM::LLVMVoidType": ("Dialect", "llvm", "void"),
    "LLVM::LLVMTokenType": ("Dialect", "llvm", "token"),
    "LLVM::LLVMLabelType": ("Dialect", "llvm", "label"),
    "LLVM::LLVMMetadataType": ("Dialect", "llvm", "metadata"),
    "spirv::PointerType": ("Dialect", "spirv", "ptr"), "spirv::ArrayType": ("Dialect", "spirv", "array"),
    "spirv::RuntimeArrayType": ("Dialect", "spirv", "rtarray"),
    "spirv::StructType": ("Dialect", "spirv", "struct"), "spirv::MatrixType": ("Dialect", "spirv", "matrix"),
    "spirv::ImageType": ("Dialect", "spirv", "image"),
    "spirv::SampledImageType": ("Dialect", "spirv", "sampled_image"),
    "spirv::CooperativeMatrixType": ("Dialect", "spirv", "coopmatrix"),
    "spirv::TensorArmType": ("Dialect", "spirv", "arm.tensor"),
    "gpu::AsyncTokenType": ("Dialect", "gpu", "async.token"),
    "gpu::MMAMatrixType": ("Dialect", "gpu", "mma_matrix"),
    "async::ValueType": ("Dialect", "async", "value"),
    "pdl::PDLType": ("AnyOfDialect", "pdl"),
    # Target extension types may implement the interface; `is_loadable` accepts them.
    "LLVM::PointerElementTypeInterface": ("Dialect", "llvm", "ptr"),
    "omp::PointerLikeType": ("AnyOf", [("AnyMemRef",), ("Dialect", "llvm", "ptr")]),
    "gpu::SparseDnTensorHandleType": ("Dialect", "gpu", "sparse.dntensor_handle"),
    "gpu::SparseSpMatHandleType": ("Dialect", "gpu", "sparse.spmat_handle"),
    "gpu::SparseSpGEMMOpHandleType": ("Dialect", "gpu", "sparse.spgemmop_handle"),
}
# Those of them that have no parameters, so that the name says all. (A token is written whole.)
BARE = {
    "LLVM::LLVMVoidType", "LLVM::LLVMLabelType", "LLVM::LLVMMetadataType",
    "gpu::AsyncTokenType", "gpu::SparseDnTensorHandleType", "gpu::SparseSpMatHandleType",
    "gpu::SparseSpGEMMOpHandleType",
}
FUNCTIONS = {
    "LLVM::isCompatibleOuterType($_self)": "crate::llvm::types::is_compatible_outer",
    "LLVM::isCompatibleType($_self)": "crate::llvm::types::is_compatible_outer",
    "LLVM::isCompatibleVectorType($_self)": "crate::llvm::types::is_compatible_vector",
    "LLVM::isCompatibleFloatingPointType($_self)": "crate::llvm::types::is_compatible_float",
    "LLVM::isScalableVectorType($_self)": "crate::llvm::types::is_scalable_vector",
    "LLVM::isLoadableType($_self)": "crate::llvm::types::is_loadable",
    "isSharedMemory(cast<MemRefType>($_self))": "crate::xegpu::verify::is_in_shared_memory",
}
ATTR_CLASSES = {
    "Attribute": "Any", "IntegerAttr": "Integer", "FloatAttr": "Float", "BoolAttr": "Bool",
    "UnitAttr": "Unit", "StringAttr": "String", "ArrayAttr": "Array", "DictionaryAttr": "Dictionary",
    "TypeAttr": "Type0", "SymbolRefAttr": "SymbolRef", "FlatSymbolRefAttr": "FlatSymbolRef",
    "AffineMapAttr": "AffineMap", "IntegerSetAttr": "IntegerSet", "ElementsAttr": "Elements",
    "DenseElementsAttr": "DenseElements", "DenseIntElementsAttr": "DenseIntElements",
    "DenseFPElementsAttr": "DenseFpElements", "DenseIntOrFPElementsAttr": "DenseElements",
    "DenseStringElementsAttr": "DenseStringElements", "DenseResourceElementsAttr": "DenseResource",
    "DenseArrayAttr": "DenseArray", "LocationAttr": "Location", "StridedLayoutAttr": "StridedLayout",
    "DistinctAttr": "Distinct", "TypedAttr": "TypedAny", "MemRefLayoutAttrInterface": "Any",
}
# Interfaces and traits of attributes: functions that know who implements them.
ATTR_INTERFACES = {
    "DeviceMappingAttrInterface": "crate::predicates::is_device_mapping",
    "DeviceMaskingAttrInterface": "crate::predicates::is_device_mapping",
    "gpu::OffloadingTranslationAttrTrait": "crate::predicates::is_offloading_handler",
    "gpu::TargetAttrInterface": "crate::predicates::is_device_target",
    "ub::PoisonAttrInterface": "crate::predicates::is_poison",
}
DENSE_ARRAYS = {
    "DenseBoolArrayAttr": ("SignlessOf", 1), "DenseI8ArrayAttr": ("SignlessOf", 8),
    "DenseI16ArrayAttr": ("SignlessOf", 16), "DenseI32ArrayAttr": ("SignlessOf", 32),
    "DenseI64ArrayAttr": ("SignlessOf", 64), "DenseF32ArrayAttr": ("FloatOf", "F32"),
    "DenseF64ArrayAttr": ("FloatOf", "F64"),
}


def normal(text):
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"::mlir::|\bmlir::|::llvm::|\bllvm::", "", text)
    text = re.sub(r"^::", "", text)
    while text.startswith("(") and text.endswith(")") and balanced(text[1:-1]):
        text = text[1:-1].strip()
    return text


def balanced(text):
    depth = 0
    for char in text:
        depth += (char == "(") - (char == ")")
        if depth < 0:
            return False
    return depth == 0


def all_of(parts):
    parts = [p for p in parts if p not in (UNKNOWN, ("Any",))]
    if not parts:
        return ("Any",)
    flat = []
    for part in parts:
        for item in part[1] if part[0] == "AllOf" else [part]:
            if item not in flat:
                flat.append(item)
    return flat[0] if len(flat) == 1 else ("AllOf", flat)


def any_of(parts):
    if UNKNOWN in parts or ("Any",) in parts:
        return UNKNOWN if UNKNOWN in parts else ("Any",)
    if len(parts) == 1:
        return parts[0]
    flat = []
    for part in parts:
        for item in part[1] if part[0] == "AnyOf" else [part]:
            if item not in flat:
                flat.append(item)
    return flat[0] if len(flat) == 1 else ("AnyOf", flat)


def inner_of(predicate):
    """The list of what is asked of a part."""
    return [] if predicate in (UNKNOWN, ("Any",)) else [predicate]


class Converter:
    def __init__(self, records):
        self.records = records
        self.unknown = {}

    def constraint(self, record, data, kind):
        """The predicate of a type or attribute constraint."""
        found = self.asked(record, data, kind)
        if found == ("Holds", FUNCTIONS["LLVM::isCompatibleVectorType($_self)"]):
            # A form asks for the class of it.
            found = ("AllOf", [("Vector",), found])
        text = built(normal(record.get("builderCall") or "")) if kind == "type" else None
        return all_of([("Unstated", text), found]) if text else found

    def asked(self, record, data, kind):
        if kind == "type" and record.get("summary") in overlay.TYPE_INTERFACES:
            name = "Implements" if record["summary"].endswith(" instance") else "Holds"
            return (name, f"crate::type_interfaces::{overlay.TYPE_INTERFACES[record['summary']]}")
        found = self._walk(data[record["predicate"]["def"]], data, kind, {})
        return ("Any",) if found == UNKNOWN else found

    def _walk(self, record, data, kind, subst):
        if "children" not in record:
            return self._leaf(record["predExpr"], kind)
        children = [data[child["def"]] for child in record["children"]]
        combiner = record["kind"]["def"].removeprefix("PredCombiner")
        walk = lambda child, kind=kind: self._walk(child, data, kind, subst)
        if combiner == "And":
            return all_of([walk(child) for child in children])
        if combiner == "Or":
            return any_of([walk(child) for child in children])
        if combiner == "Not":
            inner = walk(children[0])
            return UNKNOWN if inner in (UNKNOWN,) else ("NoneOf", [inner])
        if combiner == "SubstLeaves":
            target = normal(record["replacement"])
            if re.search(r"TypeAttr>?\(\$_self\)\.getValue\(\)$", target):
                return ("Type", inner_of(walk(children[0], "type")))
            if re.search(r"\.getType\(\)$", target) and kind == "attr":
                return ("Typed", inner_of(walk(children[0], "type")))
            if target in ("attr", "elementType", "$_self"):
                return walk(children[0], "type" if target == "elementType" else kind)
            if "getElementType" in target:
                return ("Element", inner_of(walk(children[0], "type")))
            if "cast<LLVM::LLVMStructType>($_self).getBody()[" in target:
                is_i32 = walk(children[0], "type") == ("SignlessOf", 32)
                return ("Holds", "crate::llvm::types::is_pair_of_i32") if is_i32 else UNKNOWN
            return UNKNOWN
        if combiner == "Concat":
            prefix, suffix = normal(record["prefix"]), normal(record["suffix"])
            if "elementType" in prefix and "getElementType" in suffix:
                return ("Element", inner_of(walk(children[0], "type")))
            if "cast<ArrayAttr>($_self)" in prefix and "all_of" in prefix:
                return ("ArrayOf", inner_of(walk(children[0])))
            if "DictionaryAttr" in prefix and "all_of" in prefix:
                return ("DictionaryOf", inner_of(walk(children[0])))
            return UNKNOWN
        return UNKNOWN

    def _leaf(self, expr, kind):
        text = normal(expr)
        found = self._type(text) if kind == "type" else self._attr(text)
        if found == UNKNOWN:
            self.unknown[text] = self.unknown.get(text, 0) + 1
        return found

    def _type_class(self, name):
        if name in FLOAT_CLASSES:
            return ("FloatOf", FLOAT_CLASSES[name])
        if name in TYPE_CLASSES:
            return (TYPE_CLASSES[name],)
        known = self.records.classes.get(name)
        if known and known[2] == "type":
            return ("Dialect", known[0], known[1])
        if name in TYPE_DIALECTS:
            known = TYPE_DIALECTS[name]
            # Only classes with records have a form without their name, as Dialect stands for.
            return ("AnyOf", [known]) if known[0] == "Dialect" and name not in BARE else known
        return UNKNOWN

    def _attr_class(self, name):
        if name == "TypeAttr":
            return ("Type", [])
        if name in ATTR_CLASSES:
            return (ATTR_CLASSES[name],)
        if name in ATTR_INTERFACES:
            return ("Holds", ATTR_INTERFACES[name])
        if name in DENSE_ARRAYS:
            return ("DenseArrayOf", [DENSE_ARRAYS[name]])
        known = self.records.classes.get(name)
        if known and known[2] == "attr":
            return ("Dialect", known[0], known[1])
        if name in self.records.enums:
            return self._enum(*self.records.enums[name])
        return UNKNOWN

    def _enum(self, record, data):
        """An enum kept as an integer attribute."""
        width = record.get("bitwidth")
        if width is None:
            return UNKNOWN
        cases = [data[case["def"]]["value"] for case in record["enumerants"]]
        if is_a(record, "BitEnumAttrBase") or is_a(record, "BitEnumBase"):
            bits = 0
            for case in cases:
                bits |= case
            return all_of([("Typed", [("SignlessOf", width)]), ("BitsOf", bits)])
        return all_of([("Typed", [("SignlessOf", width)]), ("OneOf", cases)])

    def storage(self, record, data):
        """What an attribute must be to be kept as the property at all."""
        while record.get("baseAttr") and not record.get("storageType"):
            record = data[record["baseAttr"]["def"]]
        name = normal(record.get("storageType") or "Attribute")
        found = self._attr_class(name)
        return ("Any",) if found == UNKNOWN else found

    def spelling(self, record, data):
        """How formats spell an attribute, as Rust tokens."""
        while record.get("baseAttr") and not is_a(record, "EnumAttrInfo") and record["!name"] != "SymbolNameAttr":
            record = data[record["baseAttr"]["def"]]
        if record["!name"] == "SymbolNameAttr":
            return "symbol"
        if is_a(record, "EnumAttr"):
            return self.words(record, data)
        if not is_a(record, "EnumAttrInfo"):
            return None
        cases = [(data[c["def"]]["str"], data[c["def"]]["value"]) for c in record["enumerants"]]
        text = ", ".join(f'"{name}" = {value}' for name, value in cases)
        bits = "bits " if is_a(record, "BitEnumAttrBase") or is_a(record, "BitEnumBase") else ""
        return f"{bits}[{text}]"

    @staticmethod
    def words(record, data):
        """The words of a dialect's own attribute that stands for an enum."""
        form = " ".join((record.get("assemblyFormat") or "").split())
        if form not in ("$value", "`<` $value `>`"):
            return None
        enum = data[record["enum"]["def"]]
        cases = [(data[c["def"]]["str"], data[c["def"]]["value"]) for c in enum["enumerants"]]
        text = ", ".join(f'"{name}" = {value}' for name, value in cases)
        separator = enum["separator"] if is_a(enum, "BitEnumBase") else ""
        bracketed = "false" if form == "$value" else "true"
        name = f'{enum["cppNamespace"]}::{enum["className"]}'
        return f'words "{record["!name"]}" of "{name}", "{separator}", {bracketed}, [{text}]'

    def _type(self, t):
        if t == "true":
            return ("Any",)
        if t in FUNCTIONS:
            return ("Holds", FUNCTIONS[t])
        if t.startswith("!") and t[1:] in FUNCTIONS:
            return ("NoneOf", [("Holds", FUNCTIONS[t[1:]])])
        if m := re.fullmatch(r"(!)?isa<([\w:, ]+)>\(\$_self\)", t):
            found = any_of([self._type_class(c.strip()) for c in m[2].split(",")])
            return found if not m[1] or found == UNKNOWN else ("NoneOf", [found])
        if m := re.fullmatch(r"\$_self\.(is\w+)\((\d*)\)", t):
            name, number = m[1], m[2]
            if name in FLOATS:
                return ("FloatOf", FLOATS[name])
            names = {"isInteger": "Integer", "isSignlessInteger": "Signless",
                     "isSignedInteger": "Signed", "isUnsignedInteger": "Unsigned"}
            if name in names:
                return (names[name] + "Of", int(number)) if number else (names[name],)
            if name == "isSignlessIntOrIndex":
                return ("AnyOf", [("Signless",), ("Index",)])
            if name == "isIndex":
                return ("Index",)
            return UNKNOWN
        if t == "$_self.hasTrait<ValueSemantics>()":
            return ("ValueSemantics",)
        cast = r"cast<(?:VectorType|ShapedType|RankedTensorType|MemRefType)>\(\$_self\)\."
        if m := re.fullmatch(cast + r"getNumElements\(\) (==|>=|<=) (\d+)", t):
            return ({"==": "NumElements", ">=": "MinElements", "<=": "MaxElements"}[m[1]], int(m[2]))
        if m := re.fullmatch(cast + r"getRank\(\) (==|>=|<=|>) (\d+)", t):
            if m[1] == ">":
                return ("MinRank", int(m[2]) + 1)
            return ({"==": "Rank", ">=": "MinRank", "<=": "MaxRank"}[m[1]], int(m[2]))
        if m := re.fullmatch(cast + r"getShape\(\) == ArrayRef<int64_t>\(\{([\d, ]+)\}\)", t):
            return ("Shape", [int(n) for n in m[1].split(",")])
        if re.fullmatch(cast + r"hasRank\(\)", t):
            return ("Ranked",)
        if re.fullmatch(cast + r"hasStaticShape\(\)", t):
            return ("StaticShape",)
        if re.fullmatch(cast + r"isStrided\(\)", t):
            return ("Strided",)
        if m := re.fullmatch(r"all_of\(" + cast + r"getShape\(\), \[\]\(auto v\) \{ return v (!=|==) (\d+); \}\)", t):
            return ("NoExtent" if m[1] == "!=" else "EveryExtent", int(m[2]))
        if t == "cast<VectorType>($_self).getScalableDims().back()":
            return ("OnlyLastScalable",)
        if m := re.fullmatch(r"cast<LLVM::LLVMPointerType>\(\$_self\)\.getAddressSpace\(\) == (\d+)", t):
            return ("Holds", f"crate::llvm::types::in_address_space::<{m[1]}>")
        return UNKNOWN

    def _attr(self, t):
        if t == "true":
            return ("Any",)
        if t == "!$_self":
            # What is asked is there.
            return ("AnyOf", [])
        if m := re.fullmatch(r"\$_self\.has(?:Trait|PromiseOrImplementsInterface)<([\w:]+)>\(\)", t):
            return self._attr_class(m[1])
        if m := re.fullmatch(r"isa<([\w:, ]+)>\(\$_self\)", t):
            return any_of([self._attr_class(c.strip()) for c in m[1].split(",")])
        integer = r"(?:cast<IntegerAttr>\(\$_self\)|\(?\$_self\)?)\."
        if m := re.fullmatch(r"cast<(?:IntegerAttr|FloatAttr)>\(\$_self\)\.getType\(\)\.(\w+\(\d*\))", t):
            inner = self._type(f"$_self.{m[1]}")
            return UNKNOWN if inner == UNKNOWN else ("Typed", [inner])
        if m := re.fullmatch(r"isa<(\w+)>\(cast<IntegerAttr>\(\$_self\)\.getType\(\)\)", t):
            inner = self._type_class(m[1])
            return UNKNOWN if inner == UNKNOWN else ("Typed", [inner])
        if m := re.fullmatch(r"isa<([\w:]+)>\(cast<TypeAttr>\(\$_self\)\.getValue\(\)\)", t):
            inner = self._type_class(m[1])
            return ("Type", [] if inner in (UNKNOWN, ("Any",)) else [inner])
        if m := re.fullmatch(r"cast<DenseIntElementsAttr>\(\$_self\) ?\.getType\(\) ?\.getElementType\(\) ?\.(\w+\(\d*\))", t):
            inner = self._type(f"$_self.{m[1]}")
            return UNKNOWN if inner == UNKNOWN else ("ElementsOf", [("Element", [inner])])
        if m := re.fullmatch(r"cast<DenseIntElementsAttr>\(\$_self\)\.getType\(\)\.getShape\(\) == ArrayRef<int64_t>\(\{([\d, ]+)\}\)", t):
            return ("ElementsOf", [("Shape", [int(n) for n in m[1].split(",")])])
        if m := re.fullmatch(integer + r"(?:getInt|getValue\(\)\.getSExtValue|getValue\(\)\.getZExtValue)\(\) (>=|<=|>|<) (-?\d+)", t):
            n = int(m[2])
            return {">=": ("Min", n), "<=": ("Max", n), ">": ("Min", n + 1), "<": ("Max", n - 1)}[m[1]]
        if re.fullmatch(integer + r"getValue\(\)\.isStrictlyPositive\(\)", t):
            return ("Min", 1)
        if re.fullmatch("!" + integer + r"getValue\(\)\.isNegative\(\)", t):
            return ("Min", 0)
        if re.fullmatch(integer + r"getValue\(\)\.isPowerOf2\(\)", t):
            return ("PowerOfTwo",)
        if m := re.fullmatch(r"cast<(?:ArrayAttr|Dense\w*ArrayAttr)>\(\$_self\)\.size\(\) (==|<=|>=) (\d+)", t):
            n = int(m[2])
            return {"==": ("AllOf", [("MinCount", n), ("MaxCount", n)]), ">=": ("MinCount", n), "<=": ("MaxCount", n)}[m[1]]
        if re.fullmatch(r"!cast<StringAttr>\(\$_self\)\.(?:getValue\(\)\.)?empty\(\)", t):
            return ("NonEmptyString",)
        return UNKNOWN


def built(cpp):
    """The text of a type with parameters that formats need not state, by the C++ that makes it."""
    cpp = cpp.replace(" ", "").rstrip(";")
    if m := re.fullmatch(r"pdl::RangeType::get\(\$_builder\.getType<pdl::(\w+)Type>\(\)\)", cpp):
        return f"!pdl.range<{m[1].lower()}>"
    if m := re.fullmatch(r"\$_builder\.getType<LLVM::LLVMPointerType>\((\d+)\)", cpp):
        return "!llvm.ptr" if m[1] == "0" else f"!llvm.ptr<{m[1]}>"
    if cpp == "RankedTensorType::get({ShapedType::kDynamic},$_builder.getType<IndexType>())":
        return "tensor<?xindex>"
    numbers = r"IntegerType\((\d+)\)|(F|I)(\d+)Type\(\)|Type<BFloat16Type>\(\)"
    if m := re.fullmatch(r"VectorType::get\(\{(\d+)\},\$_builder\.get(?:" + numbers + r")\)", cpp):
        element = f"i{m[2]}" if m[2] else f"{m[3].lower()}{m[4]}" if m[3] else "bf16"
        return f"vector<{m[1]}x{element}>"
    return None


def rust(predicate, prefix="", kind="type"):
    """The predicate as a Rust expression, with `use ...Predicate::*` in scope."""
    name, *args = predicate
    if not args:
        return prefix + name
    inner_kind = "type" if name in ("Typed", "Type", "DenseArrayOf", "ElementsOf") else kind
    inner_prefix = "T::" if inner_kind == "type" and kind == "attr" else prefix
    out = []
    for arg in args:
        if isinstance(arg, list) and all(isinstance(item, tuple) for item in arg):
            out.append("list![" + ", ".join(rust(item, inner_prefix, inner_kind) for item in arg) + "]")
        elif isinstance(arg, list):
            out.append("list![" + ", ".join(str(item) for item in arg) + "]")
        elif name == "FloatOf":
            out.append(f"FloatKind::{arg}")
        elif name in ("Holds", "Implements"):
            out.append(arg)
        elif isinstance(arg, str):
            out.append(f'Cow::Borrowed("{arg}")')
        else:
            out.append(str(arg))
    return f"{prefix}{name}({', '.join(out)})"
