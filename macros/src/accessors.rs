//! Accessors and setters, each a line over a function of the framework.

use crate::expand::Parts;
use crate::field::{Arity, Field, Kind};
use crate::values::value_of;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

/// The accessors and the setter of one part.
pub fn accessors(parts: &Parts<'_>, field: &Field) -> TokenStream {
    let Field { ident, docs, name, .. } = field;
    let position = |list: &[&Field]| {
        list.iter().position(|f| f.ident == *ident).expect("a part is in its list")
    };
    let what = match field.kind {
        Kind::Operand { .. } => "Operand",
        Kind::Attr { .. } => "Attribute",
        Kind::Result { .. } => "Result",
        Kind::Region { .. } => "Region",
        Kind::Successor { .. } => "Successor",
    };
    let doc = format!("{what} `{name}`.");
    let docs = if docs.is_empty() { quote!(#[doc = #doc]) } else { quote!(#(#docs)*) };
    let setter = format_ident!("set_{}", ident);
    let set_doc = format!("Sets `{name}`.");
    match &field.kind {
        Kind::Operand { arity, .. } => {
            let n = position(&parts.operands);
            let fixed = is_fixed(*arity, &parts.operands[..n]);
            let get = value_accessor(ident, "operand", n, *arity, fixed);
            let set = match arity {
                Arity::One if fixed => quote! {
                    pub fn #setter(self, body: &mut m::Body, value: m::Value) {
                        body.set_operand(self.op, #n, value);
                    }
                },
                Arity::One => set_group(&setter, n, quote!(m::Value), quote!(&[value])),
                Arity::Optional => {
                    set_group(&setter, n, quote!(Option<m::Value>), quote!(value.as_slice()))
                }
                Arity::Variadic => set_group(&setter, n, quote!(&[m::Value]), quote!(value)),
                // Its sizes are an attribute, which has a setter of its own.
                Arity::VariadicOfVariadic => return quote!(#docs #[inline] #get),
            };
            quote!(#docs #[inline] #get #[doc = #set_doc] #[inline] #set)
        }
        Kind::Result { arity, .. } => {
            let n = position(&parts.results);
            let fixed = is_fixed(*arity, &parts.results[..n]);
            let get = value_accessor(ident, "result", n, *arity, fixed);
            quote!(#docs #[inline] #get)
        }
        Kind::Attr { .. } => attr_accessors(field, position(&parts.attrs), &docs, &setter),
        Kind::Region { variadic: false, .. } => {
            let n = position(&parts.regions);
            quote! {
                #docs #[inline]
                pub fn #ident(self, body: &m::Body) -> m::Region { m::regions(self.op, body)[#n] }
            }
        }
        Kind::Region { .. } => {
            let n = position(&parts.regions);
            quote! {
                #docs #[inline]
                pub fn #ident(self, body: &m::Body) -> &[m::Region] {
                    &m::regions(self.op, body)[#n..]
                }
            }
        }
        Kind::Successor { variadic: false, .. } => {
            let n = position(&parts.successors);
            quote! {
                #docs #[inline]
                pub fn #ident(self, body: &m::Body) -> m::Block { m::successor(self.op, body, #n) }
                #[doc = #set_doc] #[inline]
                pub fn #setter(self, body: &mut m::Body, block: m::Block) {
                    body.set_successor(self.op, #n, block);
                }
            }
        }
        Kind::Successor { .. } => {
            let n = position(&parts.successors);
            quote! {
                #docs #[inline]
                pub fn #ident(self, body: &m::Body) -> impl Iterator<Item = m::Block> {
                    body.successors(self.op).skip(#n)
                }
            }
        }
    }
}

/// The typed accessor, the one that gives the attribute itself, and the setter.
fn attr_accessors(field: &Field, n: usize, docs: &TokenStream, setter: &Ident) -> TokenStream {
    let Field { ident, name, .. } = field;
    let Kind::Attr { optional, .. } = &field.kind else { unreachable!() };
    let value = value_of(&field.kind);
    let (read, written) = (&value.read, &value.written);
    let get = if value.is_unit && *optional {
        quote! {
            pub fn #ident(self, cx: &m::Context, body: &m::Body) -> bool {
                m::attr(self.op, cx, body, #name).is_some()
            }
        }
    } else if *optional {
        quote! {
            pub fn #ident<'c>(self, cx: &'c m::Context, body: &m::Body) -> Option<#read> {
                m::optional_value(self.op, cx, body, #name)
            }
        }
    } else {
        quote! {
            pub fn #ident<'c>(self, cx: &'c m::Context, body: &m::Body) -> #read {
                m::value(self.op, cx, body, #name)
            }
        }
    };
    let (ty, attr) = if value.is_unit && *optional {
        (quote!(bool), quote!(value.then(|| cx.unit_attr())))
    } else if *optional {
        (quote!(Option<#written>), quote!(value.map(|value| m::write(value, cx, &SPEC, #n))))
    } else {
        (quote!(#written), quote!(Some(m::write(value, cx, &SPEC, #n))))
    };
    let raw = format_ident!("{}_attr", ident);
    let raw_doc = format!("Attribute `{name}`, as it is.");
    let set_doc = format!("Sets `{name}`.");
    quote! {
        #docs #[inline] #get
        #[doc = #raw_doc] #[inline]
        pub fn #raw(self, cx: &m::Context, body: &m::Body) -> Option<m::Attribute> {
            m::attr(self.op, cx, body, #name)
        }
        #[doc = #set_doc] #[inline]
        pub fn #setter(self, cx: &m::Context, body: &mut m::Body, value: #ty) {
            m::set_attr(self.op, cx, body, #name, #attr);
        }
    }
}

/// Whether a value's position does not depend on the op.
fn is_fixed(arity: Arity, before: &[&Field]) -> bool {
    let is_one = |f: &&Field| {
        matches!(
            f.kind,
            Kind::Operand { arity: Arity::One, .. } | Kind::Result { arity: Arity::One, .. }
        )
    };
    arity == Arity::One && before.iter().all(is_one)
}

fn set_group(setter: &Ident, n: usize, ty: TokenStream, values: TokenStream) -> TokenStream {
    quote! {
        pub fn #setter(self, cx: &m::Context, body: &mut m::Body, value: #ty) {
            m::set_operands(self.op, &SPEC, cx, body, #n, #values);
        }
    }
}

fn value_accessor(
    ident: &Ident,
    kind: &str,
    n: usize,
    arity: Arity,
    is_fixed: bool,
) -> TokenStream {
    let one = format_ident!("{kind}");
    let many = format_ident!("{kind}s");
    match arity {
        Arity::One if is_fixed => {
            quote! { pub fn #ident(self, body: &m::Body) -> m::Value { body.#one(self.op, #n) } }
        }
        Arity::One => quote! {
            pub fn #ident(self, cx: &m::Context, body: &m::Body) -> m::Value {
                m::#many(self, cx, body, #n).next().expect("the op is verified")
            }
        },
        Arity::Optional => quote! {
            pub fn #ident(self, cx: &m::Context, body: &m::Body) -> Option<m::Value> {
                m::#many(self, cx, body, #n).next()
            }
        },
        _ => quote! {
            pub fn #ident(self, cx: &m::Context, body: &m::Body) -> impl ExactSizeIterator<Item = m::Value> {
                m::#many(self, cx, body, #n)
            }
        },
    }
}
