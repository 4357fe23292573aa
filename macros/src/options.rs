//! The arguments of `#[op(...)]`.

use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, Ident, LitStr, Path, Result, Token, parenthesized, token};

/// Arguments of `#[op(...)]`.
pub struct Options {
    pub name: LitStr,
    pub traits: Vec<Trait>,
    pub interfaces: Vec<Ident>,
    pub implements: Vec<Path>,
    pub effects: Effects,
    pub verify_signature: Option<Path>,
    pub variables: Option<Path>,
    pub verify: Option<Path>,
    pub verify_regions: Option<Path>,
    pub reach: Option<Vec<Ident>>,
    pub format: Option<LitStr>,
    pub result_names: Vec<LitStr>,
    pub assembly: Option<Path>,
}

/// One trait.
pub enum Trait {
    /// A name alone.
    Plain(Ident),
    /// A name with texts: `HasParent("a.b")`.
    Texts(Ident, Vec<LitStr>),
    /// A name with parts of the op: `AllTypesMatch(lhs, rhs)`.
    Parts(Ident, Vec<Ident>),
    /// `Predicate("summary", function)`, or `PredicateInPlace(...)`.
    Predicate(Ident, LitStr, Path),
    /// `TypesMatch("summary", function, lhs, rhs)`.
    Relation(LitStr, Path, Ident, Ident),
    /// `CastBy(function)`.
    Function(Ident, Path),
}

/// What `effects` says.
pub enum Effects {
    Unstated,
    Opaque,
    List(Vec<Effect>),
    Function(Path),
}

/// `kind(target, "resource")`.
pub struct Effect {
    pub kind: Ident,
    pub target: Option<Ident>,
    pub resource: Option<LitStr>,
}

impl Parse for Options {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name: LitStr = input.parse()?;
        if !name.value().split_once('.').is_some_and(|(d, op)| !d.is_empty() && !op.is_empty()) {
            return Err(Error::new(name.span(), "an op is named `dialect.op`"));
        }
        let mut options = Options {
            name,
            traits: Vec::new(),
            interfaces: Vec::new(),
            implements: Vec::new(),
            effects: Effects::Unstated,
            verify_signature: None,
            variables: None,
            verify: None,
            verify_regions: None,
            reach: None,
            format: None,
            result_names: Vec::new(),
            assembly: None,
        };
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            options.read(input)?;
        }
        Ok(options)
    }
}

impl Options {
    fn read(&mut self, input: ParseStream<'_>) -> Result<()> {
        let key = input.call(Ident::parse_any)?;
        match key.to_string().as_str() {
            "traits" => self.traits = list(input)?,
            "interfaces" => self.interfaces = list(input)?,
            "implements" => {
                let paths: Vec<Path> = list(input)?;
                self.implements = paths.into_iter().map(framework_interface).collect();
            }
            "effects" if input.peek(Token![=]) => {
                input.parse::<Token![=]>()?;
                self.effects = Effects::Function(input.parse()?);
            }
            "effects" => {
                let effects: Vec<Effect> = list(input)?;
                let opaque = |e: &Effect| e.kind == "opaque";
                self.effects = match effects.iter().position(opaque) {
                    None => Effects::List(effects),
                    Some(_) if effects.len() == 1 => Effects::Opaque,
                    Some(n) => {
                        return Err(Error::new(effects[n].kind.span(), "`opaque` stands alone"));
                    }
                };
            }
            "verify_signature" => {
                input.parse::<Token![=]>()?;
                self.verify_signature = Some(input.parse()?);
            }
            "variables" => {
                input.parse::<Token![=]>()?;
                self.variables = Some(input.parse()?);
            }
            "verify" => {
                input.parse::<Token![=]>()?;
                self.verify = Some(input.parse()?);
            }
            "verify_regions" => {
                input.parse::<Token![=]>()?;
                self.verify_regions = Some(input.parse()?);
            }
            "reach" => self.reach = Some(list(input)?),
            "result_names" => self.result_names = list(input)?,
            "format" => {
                input.parse::<Token![=]>()?;
                self.format = Some(input.parse()?);
            }
            "assembly" => {
                input.parse::<Token![=]>()?;
                self.assembly = Some(input.parse()?);
            }
            other => {
                return Err(Error::new(key.span(), format!("`#[op]` has no argument `{other}`")));
            }
        }
        Ok(())
    }
}

/// A bare name is that of an interface of the framework.
fn framework_interface(path: Path) -> Path {
    match path.get_ident() {
        Some(ident) => syn::parse_quote_spanned!(ident.span()=> ::irtool::spec::interfaces::#ident),
        None => path,
    }
}

fn list<T: Parse>(input: ParseStream<'_>) -> Result<Vec<T>> {
    let inner;
    parenthesized!(inner in input);
    Ok(Punctuated::<T, Token![,]>::parse_terminated(&inner)?.into_iter().collect())
}

impl Parse for Trait {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name: Ident = input.parse()?;
        if !input.peek(token::Paren) {
            return Ok(Trait::Plain(name));
        }
        let inner;
        parenthesized!(inner in input);
        if name == "Predicate" || name == "PredicateInPlace" {
            let summary = inner.parse()?;
            inner.parse::<Token![,]>()?;
            return Ok(Trait::Predicate(name, summary, inner.parse()?));
        }
        if name == "CastBy" {
            return Ok(Trait::Function(name, inner.parse()?));
        }
        if name == "TypesMatch" {
            let summary = inner.parse()?;
            inner.parse::<Token![,]>()?;
            let function = inner.parse()?;
            inner.parse::<Token![,]>()?;
            let lhs = inner.parse()?;
            inner.parse::<Token![,]>()?;
            return Ok(Trait::Relation(summary, function, lhs, inner.parse()?));
        }
        if inner.peek(LitStr) {
            let texts = Punctuated::<LitStr, Token![,]>::parse_terminated(&inner)?;
            return Ok(Trait::Texts(name, texts.into_iter().collect()));
        }
        let parts = Punctuated::<Ident, Token![,]>::parse_terminated(&inner)?;
        Ok(Trait::Parts(name, parts.into_iter().collect()))
    }
}

impl Parse for Effect {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let kind: Ident = input.parse()?;
        if !["read", "write", "allocate", "free", "opaque"].contains(&kind.to_string().as_str()) {
            let message = "an effect is `read`, `write`, `allocate`, `free` or `opaque`";
            return Err(Error::new(kind.span(), message));
        }
        let mut effect = Effect { kind, target: None, resource: None };
        if input.peek(token::Paren) {
            let inner;
            parenthesized!(inner in input);
            if inner.peek(Ident) {
                effect.target = Some(inner.parse()?);
                if !inner.is_empty() {
                    inner.parse::<Token![,]>()?;
                }
            }
            if !inner.is_empty() {
                effect.resource = Some(inner.parse()?);
            }
        }
        Ok(effect)
    }
}
