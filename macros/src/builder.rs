//! The builder of an op: a function that takes what does not follow from the rest.

use crate::declaration::Declaration;
use crate::expand::Parts;
use crate::field::{Arity, Field, Kind};
use crate::options::Trait;
use crate::values::value_of;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

/// Types that leave no choice, by the names of their constraints.
const ONLY_TYPES: &[&str] = &[
    "I1", "I8", "I16", "I32", "I64", "I128", "Index", "F16", "BF16", "F32", "F64", "F80", "F128",
    "NoneType",
];

/// `build`: operands, required attributes, types of results that do not follow, numbers of
/// regions that are not fixed, and successors.
pub fn builder(op: &Declaration, parts: &Parts<'_>) -> TokenStream {
    let mut params = Vec::new();
    let operands: Vec<TokenStream> =
        parts.operands.iter().map(|field| operand(field, &mut params)).collect();
    let b = Ident::new("b", Span::mixed_site());
    let attrs: Vec<TokenStream> = parts
        .attrs
        .iter()
        .enumerate()
        .map(|(n, field)| attr(parts, &b, n, field, &mut params))
        .collect();
    let results = if follow(op, parts) {
        quote!(None)
    } else {
        let types: Vec<TokenStream> =
            parts.results.iter().map(|field| result(op, field, &mut params)).collect();
        quote!(Some(&[#(#types),*]))
    };
    let regions: Vec<TokenStream> = parts
        .regions
        .iter()
        .map(|field| match field.kind {
            Kind::Region { variadic: true, .. } => {
                let ident = &field.ident;
                params.push(quote!(#ident: usize));
                quote!(#ident)
            }
            _ => quote!(1),
        })
        .collect();
    let successors: Vec<TokenStream> = parts
        .successors
        .iter()
        .map(|field| {
            let ident = &field.ident;
            match field.kind {
                Kind::Successor { variadic: true, .. } => {
                    params.push(quote!(#ident: &[m::Block]));
                    quote!(#ident)
                }
                _ => {
                    params.push(quote!(#ident: m::Block));
                    quote!(&[#ident])
                }
            }
        })
        .collect();
    let doc = format!("Makes a `{}` where the builder stands.", op.options.name.value());
    quote! {
        #[doc = #doc]
        ///
        /// Attributes that may be absent are set afterwards; regions of exactly one block have it,
        /// and its terminator where that is implicit.
        #[inline]
        #[allow(clippy::too_many_arguments, reason = "the op has as many parts")]
        pub fn build(#b: &mut m::Builder<'_>, #(#params),*) -> Self {
            let parts = m::Parts {
                operands: &[#(#operands),*],
                attrs: &[#(#attrs),*],
                results: #results,
                regions: &[#(#regions),*],
                successors: &[#(#successors),*],
            };
            Self { op: m::build(#b, &SPEC, &parts) }
        }
    }
}

fn operand(field: &Field, params: &mut Vec<TokenStream>) -> TokenStream {
    let Kind::Operand { arity, .. } = field.kind else { unreachable!() };
    let ident = &field.ident;
    let (ty, values) = match arity {
        Arity::One => (quote!(m::Value), quote!(&[#ident])),
        Arity::Optional => (quote!(Option<m::Value>), quote!(#ident.as_slice())),
        Arity::Variadic => (quote!(&[m::Value]), quote!(#ident)),
        Arity::VariadicOfVariadic => (quote!(&[&[m::Value]]), quote!(&#ident.concat())),
    };
    params.push(quote!(#ident: #ty));
    values
}

fn attr(
    parts: &Parts<'_>,
    b: &Ident,
    n: usize,
    field: &Field,
    params: &mut Vec<TokenStream>,
) -> TokenStream {
    let Kind::Attr { optional, default, .. } = &field.kind else { unreachable!() };
    if *optional || default.is_some() {
        return quote!(None);
    }
    // Sizes of groups of groups follow from the operands.
    let sized = parts.operands.iter().find(
        |other| matches!(&other.kind, Kind::Operand { segments, .. } if *segments == field.name),
    );
    if let Some(sized) = sized {
        let groups = &sized.ident;
        return quote!(Some(m::write(&*m::sizes(#groups), #b.cx, &SPEC, #n)));
    }
    let ident = &field.ident;
    let ty = value_of(&field.kind).written;
    params.push(quote!(#ident: #ty));
    quote!(Some(m::write(#ident, #b.cx, &SPEC, #n)))
}

fn result(op: &Declaration, field: &Field, params: &mut Vec<TokenStream>) -> TokenStream {
    let Kind::Result { arity, .. } = field.kind else { unreachable!() };
    let many = !matches!(arity, Arity::One | Arity::Optional);
    let mut ident = format_ident!("{}_type{}", field.ident, if many { "s" } else { "" });
    while op.fields.iter().any(|other| other.ident == ident) {
        ident = format_ident!("{}_", ident);
    }
    let (ty, types) = match arity {
        Arity::One => (quote!(m::Type), quote!(&[#ident])),
        Arity::Optional => (quote!(Option<m::Type>), quote!(#ident.as_slice())),
        _ => (quote!(&[m::Type]), quote!(#ident)),
    };
    params.push(quote!(#ident: #ty));
    types
}

/// Whether the types of all results follow from operands and attributes.
fn follow(op: &Declaration, parts: &Parts<'_>) -> bool {
    if parts.results.is_empty() {
        return true;
    }
    if crate::check::has_trait(op, "AttrSizedResultSegments") {
        return false;
    }
    // Functions of the dialect know operands and attributes, not what is nested.
    let by_hand = crate::check::has_trait(op, "InferTypes") && op.options.assembly.is_some();
    if by_hand && parts.regions.is_empty() {
        return true;
    }
    // What is known grows until no trait adds to it.
    let mut known: Vec<&Ident> = Vec::new();
    let all = || parts.operands.iter().chain(&parts.results);
    for field in all() {
        let (constraint, arity, given) = match &field.kind {
            Kind::Operand { constraint, arity, .. } => (constraint, arity, true),
            Kind::Result { constraint, arity } => (constraint, arity, false),
            _ => unreachable!(),
        };
        let only =
            constraint.segments.last().is_some_and(|s| ONLY_TYPES.iter().any(|o| s.ident == o));
        if *arity == Arity::One && (given || only) {
            known.push(&field.ident);
        }
    }
    let first = parts.operands.first().is_some_and(|field| known.contains(&&field.ident));
    if first && crate::check::has_trait(op, "SameOperandsAndResultType") {
        known.extend(parts.results.iter().filter(|f| is_one(f)).map(|f| &f.ident));
    }
    loop {
        let before = known.len();
        for op_trait in &op.options.traits {
            match op_trait {
                Trait::Parts(name, idents)
                    if name == "AllTypesMatch"
                        && idents.iter().any(|ident| known.contains(&ident)) =>
                {
                    let new = all().filter(|f| is_one(f) && idents.contains(&f.ident));
                    let new: Vec<&Ident> =
                        new.map(|f| &f.ident).filter(|i| !known.contains(i)).collect();
                    known.extend(new);
                }
                Trait::Relation(_, _, derived, from)
                    if known.contains(&from) && !known.contains(&derived) =>
                {
                    known.extend(
                        all().filter(|f| is_one(f) && f.ident == *derived).map(|f| &f.ident),
                    );
                }
                _ => {}
            }
        }
        if known.len() == before {
            break;
        }
    }
    parts.results.iter().all(|field| known.contains(&&field.ident))
}

fn is_one(field: &Field) -> bool {
    matches!(
        field.kind,
        Kind::Operand { arity: Arity::One, .. } | Kind::Result { arity: Arity::One, .. }
    )
}
