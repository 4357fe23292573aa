//! One part of an op: a field of the struct.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{
    Attribute, Error, GenericArgument, Ident, LitInt, LitStr, Path, PathArguments, Result, Type,
};

/// A part of an op.
pub struct Field {
    pub ident: Ident,
    /// Name in the IR: the identifier unless stated.
    pub name: String,
    pub docs: Vec<Attribute>,
    pub kind: Kind,
}

/// What part it is.
pub enum Kind {
    Operand {
        constraint: Path,
        arity: Arity,
        segments: String,
    },
    Attr {
        constraint: Path,
        optional: bool,
        default: Option<LitStr>,
        native: Option<Path>,
        flag: bool,
        elided: Option<LitStr>,
        /// The Rust type of the value.
        value: Option<Path>,
    },
    Result {
        constraint: Path,
        arity: Arity,
    },
    Region {
        variadic: bool,
        size: Option<(Ident, LitInt)>,
        graph: bool,
    },
    Successor {
        variadic: bool,
        operands: Option<LitStr>,
    },
}

/// How many.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Arity {
    One,
    Optional,
    Variadic,
    VariadicOfVariadic,
}

impl Field {
    pub fn new(field: syn::Field) -> Result<Field> {
        let ident = field.ident.expect("fields are named");
        let mut docs = Vec::new();
        let mut found: Option<(Attribute, String)> = None;
        for attr in field.attrs {
            let kind = attr.path().get_ident().map(Ident::to_string).unwrap_or_default();
            match kind.as_str() {
                "doc" => docs.push(attr),
                "operand" | "attr" | "result" | "region" | "successor" => {
                    if found.is_some() {
                        return Err(Error::new_spanned(attr, "a part is of one kind only"));
                    }
                    found = Some((attr, kind));
                }
                _ => return Err(Error::new_spanned(attr, "unknown attribute of a part")),
            }
        }
        let Some((attr, kind)) = found else {
            let message =
                "say what it is: #[operand], #[attr], #[result], #[region] or #[successor]";
            return Err(Error::new_spanned(ident, message));
        };
        let mut name = ident.to_string().trim_start_matches("r#").to_owned();
        let mut options = FieldOptions::default();
        if !matches!(attr.meta, syn::Meta::Path(_)) {
            attr.parse_nested_meta(|meta| options.read(&kind, meta))?;
        }
        if let Some(stated) = &options.name {
            name = stated.value();
        }
        let (arity, constraint) = arity_of(&field.ty)?;
        if arity != Arity::VariadicOfVariadic && options.segments.is_some() {
            return Err(Error::new_spanned(field.ty, "`segments` belongs to `VariadicOfVariadic`"));
        }
        let kind = match kind.as_str() {
            "operand" => {
                let segments = options.segments.map(|s| s.value()).unwrap_or_default();
                if arity == Arity::VariadicOfVariadic && segments.is_empty() {
                    let message =
                        "say which attribute holds the sizes: #[operand(segments = \"...\")]";
                    return Err(Error::new_spanned(field.ty, message));
                }
                Kind::Operand { constraint, arity, segments }
            }
            "result" => Kind::Result { constraint, arity },
            "attr" => {
                if !matches!(arity, Arity::One | Arity::Optional) {
                    return Err(Error::new_spanned(field.ty, "an attribute is one or optional"));
                }
                let optional = arity == Arity::Optional;
                if optional && options.default.is_some() {
                    let message = "an attribute with a default is never absent";
                    return Err(Error::new_spanned(field.ty, message));
                }
                let FieldOptions { default, native, flag, elided, value, .. } = options;
                Kind::Attr { constraint, optional, default, native, flag, elided, value }
            }
            "region" => {
                expect_noun(&constraint, "Region")?;
                Kind::Region {
                    variadic: variadic(arity, &constraint)?,
                    size: options.size,
                    graph: options.graph,
                }
            }
            _ => {
                expect_noun(&constraint, "Block")?;
                Kind::Successor {
                    variadic: variadic(arity, &constraint)?,
                    operands: options.operands,
                }
            }
        };
        Ok(Field { ident, name, docs, kind })
    }

    /// Position of its kind in a declaration.
    pub fn kind_order(&self) -> u8 {
        match self.kind {
            Kind::Operand { .. } => 0,
            Kind::Attr { .. } => 1,
            Kind::Result { .. } => 2,
            Kind::Region { .. } => 3,
            Kind::Successor { .. } => 4,
        }
    }
}

#[derive(Default)]
struct FieldOptions {
    name: Option<LitStr>,
    default: Option<LitStr>,
    native: Option<Path>,
    flag: bool,
    elided: Option<LitStr>,
    value: Option<Path>,
    segments: Option<LitStr>,
    operands: Option<LitStr>,
    size: Option<(Ident, LitInt)>,
    graph: bool,
}

impl FieldOptions {
    fn read(&mut self, kind: &str, meta: ParseNestedMeta<'_>) -> Result<()> {
        let key = meta.path.get_ident().map(Ident::to_string).unwrap_or_default();
        match (key.as_str(), kind) {
            ("name", _) => self.name = Some(meta.value()?.parse()?),
            ("default", "attr") => self.default = Some(meta.value()?.parse()?),
            ("flag", "attr") => self.flag = true,
            ("elided", "attr") => self.elided = Some(meta.value()?.parse()?),
            ("value", "attr") => self.value = Some(meta.value()?.parse()?),
            ("native", "attr") => self.native = Some(meta.value()?.parse()?),
            ("segments", "operand") => self.segments = Some(meta.value()?.parse()?),
            ("operands", "successor") => self.operands = Some(meta.value()?.parse()?),
            ("graph", "region") => self.graph = true,
            ("exactly" | "at_least" | "at_most", "region") => {
                let variant = match key.as_str() {
                    "exactly" => "Exactly",
                    "at_least" => "AtLeast",
                    _ => "AtMost",
                };
                let variant = Ident::new(variant, Span::call_site());
                self.size = Some((variant, meta.value()?.parse()?));
            }
            _ => return Err(meta.error(format!("`#[{kind}]` has no option `{key}`"))),
        }
        Ok(())
    }
}

fn expect_noun(path: &Path, noun: &str) -> Result<()> {
    if path.is_ident(noun) {
        return Ok(());
    }
    Err(Error::new_spanned(path, format!("the type here is `{noun}` or `Variadic<{noun}>`")))
}

fn variadic(arity: Arity, path: &Path) -> Result<bool> {
    match arity {
        Arity::One => Ok(false),
        Arity::Variadic => Ok(true),
        _ => Err(Error::new_spanned(path, "one or `Variadic`")),
    }
}

/// Takes `Option<C>`, `Variadic<C>` and `VariadicOfVariadic<C>` apart.
fn arity_of(ty: &Type) -> Result<(Arity, Path)> {
    let Type::Path(path) = ty else {
        return Err(Error::new(ty.span(), "the type of a part is the name of a constraint"));
    };
    let last = path.path.segments.last().expect("a path has a segment");
    let arity = match last.ident.to_string().as_str() {
        "Option" => Arity::Optional,
        "Variadic" => Arity::Variadic,
        "VariadicOfVariadic" => Arity::VariadicOfVariadic,
        _ => return Ok((Arity::One, path.path.clone())),
    };
    if let PathArguments::AngleBracketed(args) = &last.arguments
        && args.args.len() == 1
        && let Some(GenericArgument::Type(Type::Path(inner))) = args.args.first()
    {
        return Ok((arity, inner.path.clone()));
    }
    Err(Error::new(ty.span(), "the type of a part is the name of a constraint"))
}
