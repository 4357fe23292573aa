//! `#[dialect]`: the list of the ops that a module declares.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Item, ItemMod, Result, parse_quote};

/// Appends the list, `OPS` unless `args` says otherwise, to the module.
pub fn collect(args: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let ident = match syn::parse2::<Option<Ident>>(args)? {
        Some(ident) => ident,
        None => format_ident!("OPS"),
    };
    let mut module: ItemMod = syn::parse2(item)?;
    let Some((_, items)) = &mut module.content else {
        let message = "`#[dialect]` needs the module's contents in place: `mod ops { ... }`";
        return Err(syn::Error::new_spanned(module, message));
    };
    let specs = items.iter().filter_map(|item| match item {
        Item::Struct(item) if item.attrs.iter().any(|a| a.path().is_ident("op")) => {
            let ident = &item.ident;
            Some(quote!(<#ident as ::irtool::spec::Declared>::SPEC))
        }
        _ => None,
    });
    let list: Item = parse_quote! {
        /// The ops declared here.
        pub static #ident: &[&::irtool::spec::OpSpec] = &[#(#specs),*];
    };
    items.push(list);
    Ok(quote!(#module))
}
