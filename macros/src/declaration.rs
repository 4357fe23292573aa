//! The declaration of an op as written.

use crate::field::Field;
use crate::options::Options;
use proc_macro2::TokenStream;
use syn::{Attribute, Error, Fields, Ident, ItemStruct, Result, Visibility};

/// An op as declared.
pub struct Declaration {
    /// Arguments of the attribute.
    pub options: Options,
    /// Attributes of the struct, its documentation among them.
    pub attrs: Vec<Attribute>,
    pub vis: Visibility,
    pub ident: Ident,
    pub fields: Vec<Field>,
}

/// Reads `#[op(args)] item`.
pub fn parse(args: TokenStream, item: TokenStream) -> Result<Declaration> {
    let options: Options = syn::parse2(args)?;
    let item: ItemStruct = syn::parse2(item)?;
    if !item.generics.params.is_empty() {
        return Err(Error::new_spanned(item.generics, "an op has no type parameters"));
    }
    let fields = match item.fields {
        Fields::Named(fields) => fields.named,
        Fields::Unit => Default::default(),
        Fields::Unnamed(fields) => {
            return Err(Error::new_spanned(fields, "the parts of an op have names"));
        }
    };
    let fields = fields.into_iter().map(Field::new).collect::<Result<Vec<_>>>()?;
    for (i, field) in fields.iter().enumerate() {
        if fields[..i].iter().any(|other| other.kind_order() > field.kind_order()) {
            let message = "parts are declared in this order: operands, attributes, results, regions, successors";
            return Err(Error::new_spanned(&field.ident, message));
        }
    }
    Ok(Declaration { options, attrs: item.attrs, vis: item.vis, ident: item.ident, fields })
}

impl Declaration {
    /// The documentation, one string a line.
    pub fn doc_lines(&self) -> Vec<String> {
        let docs = self.attrs.iter().filter(|a| a.path().is_ident("doc"));
        let lines = docs.filter_map(|a| match &a.meta {
            syn::Meta::NameValue(nv) => match &nv.value {
                syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => {
                    Some(text.value().trim_start().to_owned())
                }
                _ => None,
            },
            _ => None,
        });
        lines.collect()
    }
}
