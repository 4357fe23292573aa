//! From a declaration to code: the spec, the handle and its accessors.

use crate::accessors::accessors;
use crate::builder::builder;
use crate::declaration::Declaration;
use crate::field::{Arity, Field, Kind};
use crate::options::{Effect, Effects, Trait};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Error, LitStr, Result};

/// The code of an op.
pub fn expand(op: &Declaration) -> Result<TokenStream> {
    let Declaration { attrs, vis, ident, options, .. } = op;
    let mut docs = op.doc_lines();
    crate::check::check(op)?;
    let name = &options.name;
    let parts = Parts::new(op);
    let summary = docs.first().cloned().unwrap_or_default();
    let description = if docs.len() > 2 { docs.split_off(2).join("\n") } else { String::new() };
    let traits = options.traits.iter().map(|t| parts.op_trait(t)).collect::<Result<Vec<_>>>()?;
    let interfaces = options.interfaces.iter().map(Ident::to_string);
    let implements = &options.implements;
    let effects = parts.effects(&options.effects)?;
    let hook = |path: &Option<syn::Path>| match path {
        Some(path) => quote!(Some(#path)),
        None => quote!(None),
    };
    let verify_signature = hook(&options.verify_signature);
    let variables = match &options.variables {
        Some(path) => quote!(Some(m::Cow::Borrowed(&#path))),
        None => quote!(None),
    };
    let (verify, verify_regions) = (hook(&options.verify), hook(&options.verify_regions));
    let reach = reach(options.reach.as_deref())?;
    let format = options.format.as_ref().map(LitStr::value).unwrap_or_default();
    let result_names = &options.result_names;
    let assembly = match &options.assembly {
        Some(path) => quote!(Some(&#path)),
        None => quote!(None),
    };
    let operands = parts.operands.iter().map(|f| value_spec(f));
    let results = parts.results.iter().map(|f| value_spec(f));
    let attr_specs = parts.attrs.iter().map(|f| attr_spec(f));
    let regions = parts.regions.iter().map(|f| region_spec(f));
    let successors =
        parts.successors.iter().map(|f| parts.successor_spec(f)).collect::<Result<Vec<_>>>()?;
    let accessors = op.fields.iter().map(|field| accessors(&parts, field));
    let builder = builder(op, &parts);
    let default_doc = attrs.iter().all(|a| !a.path().is_ident("doc"));
    let default_doc = default_doc.then(|| format!("`{}`", name.value())).into_iter();
    Ok(quote! {
        #(#[doc = #default_doc])*
        #(#attrs)*
        #[derive(Clone, Copy)]
        #vis struct #ident { op: ::irtool::ir::Op }

        const _: () = {
            use ::irtool::spec::macro_support as m;
            static SPEC: m::OpSpec = m::OpSpec {
                name: m::Cow::Borrowed(#name),
                summary: m::Cow::Borrowed(#summary),
                description: m::Cow::Borrowed(#description),
                traits: m::list![#(#traits),*],
                interfaces: m::list![#(m::Cow::Borrowed(#interfaces)),*],
                operands: m::list![#(#operands),*],
                results: m::list![#(#results),*],
                attrs: m::list![#(#attr_specs),*],
                regions: m::list![#(#regions),*],
                successors: m::list![#(#successors),*],
                effects: #effects,
                verify_signature: #verify_signature,
                variables: #variables,
                verify: #verify,
                verify_regions: #verify_regions,
                reach: #reach,
                implements: m::list![#(m::Implementation::new(<#ident as #implements>::TABLE)),*],
                format: m::Cow::Borrowed(#format),
                result_names: m::list![#(m::Cow::Borrowed(#result_names)),*],
                assembly: #assembly,
            };
            impl m::Declared for #ident {
                const SPEC: &'static m::OpSpec = &SPEC;
                #[inline]
                fn wrap(op: m::Op) -> Self { #ident { op } }
                #[inline]
                fn handle(self) -> m::Op { self.op }
            }
            impl #ident { #builder #(#accessors)* }
        };
    })
}

/// What hooks look at beyond the op.
fn reach(parts: Option<&[Ident]>) -> Result<TokenStream> {
    let Some(parts) = parts else { return Ok(quote!(None)) };
    let known = ["definers", "parent", "nested", "body"];
    let mut sum = quote!(m::Reach::empty());
    for part in parts {
        if !known.iter().any(|known| part == known) {
            let words = format!("checks reach `{}`", known.join("`, `"));
            return Err(Error::new(part.span(), words));
        }
        let part = format_ident!("{}", part.to_string().to_uppercase());
        sum = quote!(#sum.union(m::Reach::#part));
    }
    Ok(quote!(Some(#sum)))
}

/// The parts of an op by kind.
pub struct Parts<'a> {
    pub operands: Vec<&'a Field>,
    pub attrs: Vec<&'a Field>,
    pub results: Vec<&'a Field>,
    pub regions: Vec<&'a Field>,
    pub successors: Vec<&'a Field>,
}

impl<'a> Parts<'a> {
    fn new(op: &'a Declaration) -> Self {
        let of = |order: u8| op.fields.iter().filter(|f| f.kind_order() == order).collect();
        Parts { operands: of(0), attrs: of(1), results: of(2), regions: of(3), successors: of(4) }
    }

    fn group(&self, ident: &Ident) -> Result<TokenStream> {
        let find = |list: &[&Field]| list.iter().position(|f| f.ident == *ident).map(|n| n as u16);
        if let Some(n) = find(&self.operands) {
            return Ok(quote!(m::ValueGroup::Operand(#n)));
        }
        match find(&self.results) {
            Some(n) => Ok(quote!(m::ValueGroup::Result(#n))),
            None => Err(Error::new(ident.span(), "no operand or result of this name")),
        }
    }

    fn op_trait(&self, op_trait: &Trait) -> Result<TokenStream> {
        Ok(match op_trait {
            Trait::Plain(name) => quote!(m::OpTrait::#name),
            Trait::Texts(name, texts) if name == "ImplicitTerminator" => {
                let [text] = &texts[..] else {
                    return Err(Error::new(name.span(), "one terminator"));
                };
                quote!(m::OpTrait::#name(m::Cow::Borrowed(#text)))
            }
            Trait::Texts(name, texts) => {
                quote!(m::OpTrait::#name(m::list![#(m::Cow::Borrowed(#texts)),*]))
            }
            Trait::Predicate(name, summary, function) => {
                let holds = match name == "Predicate" {
                    true => quote!(Holds),
                    false => quote!(HoldsInPlace),
                };
                quote!(m::OpTrait::Predicate(m::Cow::Borrowed(#summary), m::OpPredicate::#holds(#function)))
            }
            Trait::Relation(summary, function, lhs, rhs) => {
                let (lhs, rhs) = (self.group(lhs)?, self.group(rhs)?);
                quote! {
                    m::OpTrait::Predicate(
                        m::Cow::Borrowed(#summary),
                        m::OpPredicate::Relation(#function, #lhs, #rhs),
                    )
                }
            }
            Trait::Function(name, function) => quote!(m::OpTrait::#name(#function)),
            Trait::Parts(name, idents) => self.relation(name, idents)?,
        })
    }

    fn relation(&self, name: &Ident, idents: &[Ident]) -> Result<TokenStream> {
        let groups = idents.iter().map(|i| self.group(i)).collect::<Result<Vec<_>>>()?;
        let names: Vec<String> = idents.iter().map(|i| self.ir_name(i)).collect();
        let (predicate, what) = match name.to_string().as_str() {
            "AllTypesMatch" => ("SameType", "type"),
            "AllElementTypesMatch" => ("SameElementType", "element type"),
            "AllShapesMatch" => ("SameShape", "shape"),
            "AllRanksMatch" => ("SameRank", "rank"),
            _ => return Err(Error::new(name.span(), "no such trait over parts of the op")),
        };
        let summary = format!("all of {{{}}} have same {what}", names.join(", "));
        let predicate = format_ident!("{predicate}");
        Ok(quote! {
            m::OpTrait::Predicate(m::Cow::Borrowed(#summary), m::OpPredicate::#predicate(m::list![#(#groups),*]))
        })
    }

    fn ir_name(&self, ident: &Ident) -> String {
        let all = self.operands.iter().chain(&self.results);
        all.filter(|f| f.ident == *ident).map(|f| f.name.clone()).next().unwrap_or_default()
    }

    fn effects(&self, effects: &Effects) -> Result<TokenStream> {
        Ok(match effects {
            Effects::Unstated => quote!(m::Effects::Unknown),
            Effects::Opaque => quote!(m::Effects::Opaque),
            Effects::Function(path) => quote!(m::Effects::Function(#path)),
            Effects::List(list) => {
                let list = list.iter().map(|e| self.effect(e)).collect::<Result<Vec<_>>>()?;
                quote!(m::Effects::Static(m::list![#(#list),*]))
            }
        })
    }

    fn effect(&self, effect: &Effect) -> Result<TokenStream> {
        let kind = match effect.kind.to_string().as_str() {
            "read" => quote!(Read),
            "write" => quote!(Write),
            "allocate" => quote!(Allocate),
            _ => quote!(Free),
        };
        let target = match &effect.target {
            None => quote!(m::EffectTarget::Everything),
            Some(ident) => {
                let find = |list: &[&Field]| list.iter().position(|f| f.ident == *ident);
                match (find(&self.operands), find(&self.results)) {
                    (Some(n), _) => {
                        let n = n as u16;
                        quote!(m::EffectTarget::Operand(#n))
                    }
                    (None, Some(n)) => {
                        let n = n as u16;
                        quote!(m::EffectTarget::Result(#n))
                    }
                    (None, None) => {
                        let message = "no operand or result of this name";
                        return Err(Error::new(ident.span(), message));
                    }
                }
            }
        };
        let resource = effect.resource.iter();
        Ok(quote!(m::Effect::new(m::EffectKind::#kind, #target) #(.on(#resource))*))
    }

    fn successor_spec(&self, field: &Field) -> Result<TokenStream> {
        let Kind::Successor { variadic, operands } = &field.kind else { unreachable!() };
        let name = &field.name;
        let operands = match operands {
            None => quote!(m::SuccessorOperands::Unknown),
            Some(text) => self.successor_operands(text)?,
        };
        Ok(quote!(m::SuccessorSpec::new(#name, #variadic, #operands)))
    }

    fn successor_operands(&self, text: &LitStr) -> Result<TokenStream> {
        let wanted = text.value();
        let found = self.operands.iter().position(|f| f.ident == wanted || f.name == wanted);
        let Some(number) = found else {
            return Err(Error::new(text.span(), "no operand of this name"));
        };
        let nested = matches!(
            self.operands[number].kind,
            Kind::Operand { arity: Arity::VariadicOfVariadic, .. }
        );
        let number = number as u16;
        Ok(if nested {
            quote!(m::SuccessorOperands::Nested(#number))
        } else {
            quote!(m::SuccessorOperands::Group(#number))
        })
    }
}

fn value_spec(field: &Field) -> TokenStream {
    let name = &field.name;
    let (constraint, arity, segments) = match &field.kind {
        Kind::Operand { constraint, arity, segments } => (constraint, arity, segments.as_str()),
        Kind::Result { constraint, arity } => (constraint, arity, ""),
        _ => unreachable!(),
    };
    let arity = match arity {
        Arity::One => quote!(One),
        Arity::Optional => quote!(Optional),
        Arity::Variadic => quote!(Variadic),
        Arity::VariadicOfVariadic => quote!(VariadicOfVariadic),
    };
    if segments.is_empty() {
        return quote!(m::ValueSpec::new(#name, &#constraint, m::Arity::#arity));
    }
    quote! {
        m::ValueSpec {
            name: m::Cow::Borrowed(#name),
            constraint: m::Cow::Borrowed(&#constraint),
            arity: m::Arity::#arity,
            segments: m::Cow::Borrowed(#segments),
        }
    }
}

fn attr_spec(field: &Field) -> TokenStream {
    let name = &field.name;
    let Kind::Attr { constraint, optional, default, native, flag, elided, .. } = &field.kind else {
        unreachable!()
    };
    let presence = match (optional, default) {
        (_, Some(text)) => quote!(m::Presence::Default(m::Cow::Borrowed(#text))),
        (true, None) if elided.is_some() => {
            let text = elided.iter();
            quote!(m::Presence::OptionalAs(#(m::Cow::Borrowed(#text))*))
        }
        (true, None) => quote!(m::Presence::Optional),
        (false, None) => quote!(m::Presence::Required),
    };
    let native = native.iter();
    let flag = if *flag { quote!(.flag()) } else { quote!() };
    quote!(m::AttrSpec::new(#name, &#constraint, #presence) #(.native(#native))* #flag)
}

fn region_spec(field: &Field) -> TokenStream {
    let name = &field.name;
    let Kind::Region { variadic, size, graph } = &field.kind else { unreachable!() };
    let size = match size {
        None => quote!(m::RegionSize::Any),
        Some((variant, count)) => quote!(m::RegionSize::#variant(#count)),
    };
    let graph = if *graph { quote!(.graph()) } else { quote!() };
    quote!(m::RegionSpec::new(#name, #size, #variadic) #graph)
}
