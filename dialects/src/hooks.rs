//! What dialects check beyond declarations of ops: uses of symbols, and discardable attributes
//! whose names start with theirs.

use irtool::context::{AttrData, Attribute, Context, NamedAttr, Traits};
use irtool::spec::{self, EffectKind, Effects, effects_of};
use irtool::verify::{Check, DialectChecks, Hooks, Report, Site, SymbolUseFn};

/// The checks of all dialects, for [`irtool::driver::Tool::with_hooks`].
pub fn hooks() -> Hooks<'static> {
    Hooks { dialects: DIALECTS, ..Hooks::default() }
}

const DIALECTS: &[(&str, &dyn DialectChecks)] = &[
    ("acc", &crate::acc::verify::Checks),
    ("async", &crate::async_::verify::Checks),
    ("func", &crate::func::verify::Checks),
    ("ml_program", &crate::ml_program::verify::Checks),
    ("memref", &crate::memref::verify::Checks),
    ("irdl", &crate::irdl::verify::Checks),
    ("llvm", &crate::llvm::verify::Checks),
    ("emitc", &crate::emitc::regions::Checks),
    ("tosa", &crate::tosa::verify::Checks),
    ("bufferization", &Attributes::new(bufferization)),
    ("dlti", &Layouts),
    ("gpu", &Kernels),
    ("linalg", &Attributes::new(linalg)),
    ("omp", &crate::omp::symbols::Checks),
    ("nvvm", &Attributes::new(nvvm).open()),
    ("rocdl", &Attributes::new(rocdl).open()),
    ("shape", &Attributes::new(shape).open()),
    ("spirv", &Attributes::new(spirv).open().and(crate::spirv::modules::SYMBOL_USERS)),
    ("wasmssa", &Users(crate::wasmssa::verify::SYMBOL_USERS)),
    ("shard", &Users(crate::shard::collectives::SYMBOL_USERS)),
    ("test", &Open),
    ("transform", &Sequences),
];

/// A check of the attribute with this name; `None` when it is fine, else what is wrong.
type AttributeCheck = fn(&Site<'_>, &str, Attribute) -> Option<String>;

/// The checks of a dialect that looks at attributes, and perhaps at uses of symbols.
struct Attributes {
    check: AttributeCheck,
    /// Whether the dialect takes ops nobody declared.
    open: bool,
    users: &'static [(&'static str, SymbolUseFn)],
}

impl Attributes {
    const fn new(check: AttributeCheck) -> Self {
        Attributes { check, open: false, users: &[] }
    }

    const fn open(self) -> Self {
        Attributes { open: true, ..self }
    }

    const fn and(self, users: &'static [(&'static str, SymbolUseFn)]) -> Self {
        Attributes { users, ..self }
    }
}

impl DialectChecks for Attributes {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        self.users
    }

    fn verify_op_attribute(
        &self,
        site: &Site<'_>,
        attr: NamedAttr,
        report: &mut Report<'_>,
    ) -> Check {
        match (self.check)(site, &site.cx.str(attr.name), attr.value) {
            Some(words) => report.error(site, words),
            None => Ok(()),
        }
    }

    fn allows_unknown_ops(&self) -> bool {
        self.open
    }
}

/// A dialect that checks uses of symbols only.
struct Users(&'static [(&'static str, SymbolUseFn)]);

impl DialectChecks for Users {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        self.0
    }
}

/// A dialect that takes ops nobody declared and checks nothing.
struct Open;

impl DialectChecks for Open {
    fn allows_unknown_ops(&self) -> bool {
        true
    }
}

/// Whether an op has one of these effects, however many values there are to have them on.
fn allocates_or_frees(site: &Site<'_>) -> bool {
    let is_about = |kind| matches!(kind, EffectKind::Allocate | EffectKind::Free);
    let outer = site.outer();
    match spec::of(site.cx, outer.name()).map(|spec| &spec.effects) {
        Some(Effects::Static(list)) => list.iter().any(|effect| is_about(effect.kind)),
        _ => {
            let mut effects = Vec::new();
            effects_of(site.cx, outer.body, outer.op, &mut effects);
            effects.iter().any(|effect| is_about(effect.kind))
        }
    }
}

fn bufferization(site: &Site<'_>, name: &str, _: Attribute) -> Option<String> {
    if name == "bufferization.manual_deallocation" {
        return (!allocates_or_frees(site)).then(|| {
            let op = site.name();
            format!(
                "'{op}' op attribute '{name}' can be used only on ops that have an allocation \
                 and/or free side effect"
            )
        });
    }
    let dialect = "by the bufferization dialect";
    Some(format!("attribute '\"{name}\"' not supported as an op attribute {dialect}"))
}

/// Whether the attribute is that of the dialect with this mnemonic.
pub(crate) fn is_of(cx: &Context, value: Attribute, dialect: &str, mnemonic: &str) -> bool {
    match cx.attr_data(value) {
        AttrData::Dialect(text) => text.is(cx, dialect, mnemonic),
        _ => false,
    }
}

/// The checks of `gpu`.
struct Kernels;

impl DialectChecks for Kernels {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        crate::gpu::verify::SYMBOL_USERS
    }

    fn verify_op_attribute(
        &self,
        site: &Site<'_>,
        attr: NamedAttr,
        report: &mut Report<'_>,
    ) -> Check {
        let name = site.cx.str(attr.name);
        if let Some(words) = gpu(site, &name, attr.value) {
            return report.error(site, words);
        }
        let is_unit = matches!(site.cx.attr_data(attr.value), AttrData::Unit);
        match &*name == "gpu.container_module" && is_unit {
            true => crate::gpu::launches::are_defined(site, report),
            false => Ok(()),
        }
    }
}

/// The checks of transformations, which the attribute of a table asks for.
struct Sequences;

impl DialectChecks for Sequences {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        crate::transform::symbols::SYMBOL_USERS
    }

    fn verify_op_attribute(
        &self,
        site: &Site<'_>,
        attr: NamedAttr,
        report: &mut Report<'_>,
    ) -> Check {
        let name = site.cx.str(attr.name);
        // What is said of an attribute that marks arguments is said of the op, all else of its place.
        let marks = matches!(&*name, "transform.consumed" | "transform.readonly");
        if marks && !matches!(site.cx.attr_data(attr.value), AttrData::Unit) {
            return report.error(site, format!("\"{name}\" must be a unit attribute"));
        }
        let is_string = matches!(site.cx.attr_data(attr.value), AttrData::String { .. });
        if name == "transform.target_tag" && !is_string {
            return report.error(site, format!("\"{name}\" attribute must be a string"));
        }
        if let Some(words) = transform(site, &name) {
            return report.error_at(site.location(), words);
        }
        match &*name == "transform.with_named_sequence" {
            true => crate::transform::matchers::named_sequences(site, report),
            false => Ok(()),
        }
    }
}

/// The checks of data layouts.
struct Layouts;

impl DialectChecks for Layouts {
    fn verify_op_attribute(
        &self,
        site: &Site<'_>,
        attr: NamedAttr,
        report: &mut Report<'_>,
    ) -> Check {
        let name = site.cx.str(attr.name);
        if let Some(words) = dlti(site, &name, attr.value) {
            return report.error(site, words);
        }
        if name != "dlti.dl_spec" || site.info().name_bytes() != b"builtin.module" {
            return Ok(());
        }
        // What is wrong with entries is said of the place of the op, not of the op.
        if let Some(words) = crate::dlti::layout::wrong(site, attr.value) {
            return report.error_at(site.location(), words);
        }
        let around = crate::dlti::layout::contradicts(site, attr.value);
        if around.is_empty() {
            return Ok(());
        }
        let note = |place| (place, "enclosing op with data layout".to_owned());
        let notes = || around.into_iter().map(note);
        report.error_with_notes(site, crate::dlti::layout::CONTRADICTS, notes)
    }
}

fn dlti(site: &Site<'_>, name: &str, value: Attribute) -> Option<String> {
    let mnemonic = match name {
        "dlti.dl_spec" => "dl_spec",
        "dlti.target_system_spec" => "target_system_spec",
        "dlti.map" => "map",
        _ => return Some(format!("attribute '{name}' not supported by dialect")),
    };
    let fits = is_of(site.cx, value, "dlti", mnemonic);
    (!fits).then(|| format!("'{name}' is expected to be a #dlti.{mnemonic} attribute"))
}

fn linalg(_: &Site<'_>, name: &str, _: Attribute) -> Option<String> {
    let known = name == "linalg.memoized_indexing_maps";
    (!known).then(|| format!("attribute '\"{name}\"' not supported by the linalg dialect"))
}

fn gpu(site: &Site<'_>, name: &str, value: Attribute) -> Option<String> {
    match name {
        // One that is no unit says nothing.
        "gpu.container_module" if !matches!(site.cx.attr_data(value), AttrData::Unit) => None,
        "gpu.container_module" if site.info().name_bytes() != b"builtin.module" => Some(
            "expected 'gpu.container_module' attribute to be attached to 'builtin.module'"
                .to_owned(),
        ),
        "gpu.known_block_size" | "gpu.known_grid_size" | "gpu.known_cluster_size" => {
            let words = match site.cx.attr_data(value) {
                AttrData::DenseArray { len: 3, data, .. } if data.len() == 12 => return None,
                AttrData::DenseArray { len, data, .. } if data.len() == 4 * len => {
                    "must contain exactly 3 elements"
                }
                _ => "must be a dense i32 array",
            };
            Some(format!("'{}' op {name} {words}", site.name()))
        }
        _ => None,
    }
}

fn nvvm(site: &Site<'_>, name: &str, value: Attribute) -> Option<String> {
    let value = site.cx.attr_data(value);
    match name {
        "nvvm.kernel" if site.info().name_bytes() != b"llvm.func" => {
            Some(format!("'{name}' attribute attached to unexpected op"))
        }
        "nvvm.maxntid" | "nvvm.reqntid" | "nvvm.cluster_dim" => match value {
            AttrData::DenseArray { element, len: 1..=3, .. } if *element == site.cx.i32() => None,
            _ => Some(format!("'\"{name}\"' attribute must be integer array with maximum 3 index")),
        },
        "nvvm.minctasm" | "nvvm.maxnreg" | "nvvm.cluster_max_blocks" => {
            let fits = matches!(value, AttrData::Integer { .. });
            (!fits).then(|| format!("'\"{name}\"' attribute must be integer constant"))
        }
        "nvvm.blocksareclusters" => {
            let has = |wanted: &str| {
                site.attrs().iter().any(|attr| site.cx.bytes(attr.name) == wanted.as_bytes())
            };
            let fits = has("nvvm.reqntid") && has("nvvm.cluster_dim");
            (!fits).then(|| {
                format!(
                    "'\"{name}\"' attribute must be used along with 'nvvm.reqntid' and \
                     'nvvm.cluster_dim'"
                )
            })
        }
        _ => None,
    }
}

fn rocdl(site: &Site<'_>, name: &str, _: Attribute) -> Option<String> {
    if name != "rocdl.kernel" || site.info().name_bytes() == b"llvm.func" {
        return None;
    }
    Some(format!("'\"{name}\"' attribute attached to unexpected op"))
}

fn shape(site: &Site<'_>, name: &str, value: Attribute) -> Option<String> {
    if name == "shape.lib" { crate::shape::verify::wrong_library(site, value) } else { None }
}

fn spirv(site: &Site<'_>, name: &str, value: Attribute) -> Option<String> {
    let fits = |mnemonic| is_of(site.cx, value, "spirv", mnemonic);
    match name {
        "spirv.entry_point_abi" if fits("entry_point_abi") => None,
        "spirv.entry_point_abi" => {
            Some(format!("'{name}' attribute must be an entry point ABI attribute"))
        }
        "spirv.target_env" if fits("target_env") => None,
        "spirv.target_env" => Some(format!("'{name}' must be a spirv::TargetEnvAttr")),
        _ => Some(format!("found unsupported '{name}' attribute on operation")),
    }
}

fn transform(site: &Site<'_>, name: &str) -> Option<String> {
    match name {
        "transform.with_named_sequence" if !site.inner().has_trait(Traits::SYMBOL_TABLE) => Some(
            format!("\"{name}\" attribute can only be attached to operations with symbol tables"),
        ),
        "transform.with_named_sequence"
        | "transform.consumed"
        | "transform.readonly"
        | "transform.target_tag" => None,
        _ => Some(format!("unknown attribute: \"{name}\"")),
    }
}
