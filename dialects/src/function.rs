//! Function-like ops: what they look like, and what holds of them: attributes of arguments and results fit the signature, and
//! so do the arguments of the entry block.

use crate::parameter_attributes::{self, Place};
use crate::subject::{Answer, Subject};
use irtool::asm::custom::{
    Argument, AsmPrinter, OpParser, OpView, Parse, ParsedRegion, RegionLook, parsing, print_symbol,
};
use irtool::context::{AttrData, Failed, NamedAttr, Type, TypeData};

/// How many arguments and results a signature has.
pub(crate) struct Arity {
    pub arguments: usize,
    pub results: usize,
}

/// Checks attribute arrays and entry block. `argument_differs` tells how messages quote the type of
/// the argument with a number where it is not this type.
pub(crate) fn check(
    subject: &Subject<'_>,
    arity: &Arity,
    argument_type: impl Fn(usize) -> Option<Type>,
    result_type: impl Fn(usize) -> Option<Type>,
    argument_differs: impl Fn(usize, Type) -> Option<String>,
) -> Answer {
    attributes_fit(subject, arity, argument_type, result_type)?;
    let own = subject.own;
    let entry = own.regions(subject.root).first().and_then(|region| own.first_block(*region));
    let Some(entry) = entry else { return Ok(()) };
    let wanted = arity.arguments;
    if own.num_block_args(entry) != wanted {
        return Err(subject.error(format!(
            "entry block must have {wanted} arguments to match function signature"
        )));
    }
    for (number, arg) in own.block_args(entry).enumerate() {
        let ty = own.value_type(arg);
        if let Some(wanted) = argument_differs(number, ty) {
            let ty = crate::subject::quoted(subject.cx, ty);
            return Err(subject.error(format!(
                "type of entry block argument #{number}({ty}) must match the type of the \
                 corresponding argument in function signature({wanted})"
            )));
        }
    }
    Ok(())
}

/// Checks the attribute arrays alone.
pub(crate) fn attributes_fit(
    subject: &Subject<'_>,
    arity: &Arity,
    argument_type: impl Fn(usize) -> Option<Type>,
    result_type: impl Fn(usize) -> Option<Type>,
) -> Answer {
    attributes(subject, Place::Argument, arity.arguments, argument_type)?;
    attributes(subject, Place::Result, arity.results, result_type)
}

/// There is one dictionary for each argument or result, and its names are those of dialects.
fn attributes(
    subject: &Subject<'_>,
    place: Place,
    wanted: usize,
    ty: impl Fn(usize) -> Option<Type>,
) -> Answer {
    let cx = subject.cx;
    let (name, what) = match place {
        Place::Argument => ("arg_attrs", "argument"),
        Place::Result => ("res_attrs", "result"),
    };
    let Some(attr) = subject.property(name) else { return Ok(()) };
    let AttrData::Array(dictionaries) = cx.attr_data(attr) else { return Ok(()) };
    if dictionaries.len() != wanted {
        let found = dictionaries.len();
        return Err(subject.error(format!(
            "expects {what} attribute array to have the same number of elements as the number of \
             function {what}s, got {found}, but expected {wanted}"
        )));
    }
    for (number, dictionary) in dictionaries.iter().enumerate() {
        let AttrData::Dictionary(entries) = cx.attr_data(*dictionary) else { continue };
        for entry in entries {
            if !cx.bytes(entry.name).contains(&b'.') {
                return Err(subject.error(format!("{what}s may only have dialect attributes")));
            }
            parameter_attributes::check(subject, entry, entries, place, || ty(number))?;
        }
    }
    Ok(())
}

// The form of functions.

/// What a function of a dialect may look like.
pub(crate) struct Form {
    /// Whether `...` may end the arguments.
    pub variadic: bool,
    /// Whether a body without blocks is told from none by the verifier.
    pub may_be_empty: bool,
}

/// Parses a function: visibility, name, signature, attributes, body. `make` gives its type, told
/// whether the arguments end in `...`.
pub(crate) fn parse(
    p: &mut OpParser<'_, '_, '_>,
    form: Form,
    make: impl FnOnce(&mut OpParser<'_, '_, '_>, &[Type], &[Type], bool) -> Parse<Type>,
) -> Parse {
    let visibility = ["public", "private", "nested"].into_iter().find(|word| p.eat(word));
    let name = p.symbol()?;
    p.set_property("sym_name", name);
    let Signature { arguments, argument_attrs, results, result_attrs, variadic } =
        parse_signature(p, form.variadic)?;
    let inputs: Vec<Type> = arguments.iter().map(|argument: &Argument| argument.ty).collect();
    let ty = make(p, &inputs, &results, variadic)?;
    let ty = p.cx().type_attr(ty);
    p.set_property("function_type", ty);
    let pos = p.pos();
    p.attr_dict_with_keyword()?;
    infers(p, pos, &["sym_visibility", "sym_name", "function_type"])?;
    if let Some(word) = visibility {
        let value = p.cx().string_attr(word);
        match p.declares("sym_visibility") {
            true => p.set_property("sym_visibility", value),
            false => p.set_attribute("sym_visibility", value),
        }
    }
    set_attribute_arrays(p, [&argument_attrs, &result_attrs]);
    if !p.at_region() {
        p.empty_region(0);
        return Ok(());
    }
    let pos = p.pos();
    let region = parse_body(p, &arguments)?;
    if !form.may_be_empty && p.is_region_empty(region) {
        return p.error_at(pos, "expected non-empty function body");
    }
    Ok(())
}

/// Attributes that other parts of a function say are not in its dictionary, which starts at `pos`.
pub(crate) fn infers(p: &mut OpParser<'_, '_, '_>, pos: usize, names: &[&str]) -> Parse {
    let cx = p.cx();
    for name in names {
        if p.dict_mut().iter().any(|attr| cx.bytes(attr.name) == name.as_bytes()) {
            let words = "is an inferred attribute and should not be specified in the explicit \
                         attribute dictionary";
            return p.error_at(pos, format!("'{name}' {words}"));
        }
    }
    Ok(())
}

/// Parses a function's region, into which arguments with names go.
pub(crate) fn parse_body(
    p: &mut OpParser<'_, '_, '_>,
    arguments: &[Argument],
) -> Parse<ParsedRegion> {
    let named = arguments.first().is_some_and(Argument::is_named);
    let region = p.region(0, if named { arguments } else { &[] })?;
    if !named && !arguments.is_empty() {
        // Those without make a block, too.
        p.ensure_block(region);
    }
    Ok(region)
}

/// Parses a function of a `builtin` function type, which has a body of blocks or none.
pub(crate) fn parse_plain(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let form = Form { variadic: false, may_be_empty: false };
    parse(p, form, |p, inputs, results, _| Ok(p.cx().function_type(inputs, results)))
}

/// Sets the attributes of arguments and those of results, as far as there are any.
pub(crate) fn set_attribute_arrays(p: &mut OpParser<'_, '_, '_>, lists: [&[Vec<NamedAttr>]; 2]) {
    for (name, list) in ["arg_attrs", "res_attrs"].into_iter().zip(lists) {
        if let Some(value) = parsing::dictionaries(p, list) {
            p.set_property(name, value);
        }
    }
}

/// What stands between a function's name and its attributes.
pub(crate) struct Signature {
    pub arguments: Vec<Argument>,
    pub argument_attrs: Vec<Vec<NamedAttr>>,
    pub results: Vec<Type>,
    pub result_attrs: Vec<Vec<NamedAttr>>,
    /// Whether the arguments end in `...`.
    pub variadic: bool,
}

/// Parses arguments, which may end in `...` where `variadic` says so, and results.
pub(crate) fn parse_signature(p: &mut OpParser<'_, '_, '_>, variadic: bool) -> Parse<Signature> {
    let mut arguments = Vec::new();
    let mut argument_attrs = Vec::new();
    let mut results = Vec::new();
    let mut result_attrs = Vec::new();
    let variadic = parse_arguments(p, variadic, &mut arguments, &mut argument_attrs)?;
    parse_results(p, &mut results, &mut result_attrs)?;
    Ok(Signature { arguments, argument_attrs, results, result_attrs, variadic })
}

/// Parses `(%a: i32 {...}, ...)` or `(i32 {...}, ...)`; says whether it ends in `...`.
fn parse_arguments(
    p: &mut OpParser<'_, '_, '_>,
    may_be_variadic: bool,
    arguments: &mut Vec<Argument>,
    attrs: &mut Vec<Vec<NamedAttr>>,
) -> Parse<bool> {
    p.expect("(")?;
    if p.eat(")") {
        return Ok(false);
    }
    let mut variadic = false;
    loop {
        if variadic {
            return p.error("variadic arguments must be in the end of the argument list");
        }
        if may_be_variadic && p.eat("...") {
            variadic = true;
        } else {
            let mut own = Vec::new();
            let last = arguments.last().map(Argument::is_named);
            if p.at_operand() {
                let pos = p.pos();
                let argument = p.argument(None, Some(&mut own))?;
                if last == Some(false) {
                    return p.error_at(pos, "expected type instead of SSA identifier");
                }
                arguments.push(argument);
            } else {
                if last == Some(true) {
                    return p.error("expected SSA identifier");
                }
                let ty = p.ty()?;
                own = p.dictionary()?;
                p.optional_location()?;
                arguments.push(p.unnamed_argument(ty));
            }
            attrs.push(own);
        }
        if !p.eat(",") {
            break;
        }
    }
    p.expect(")")?;
    Ok(variadic)
}

/// Parses `-> type` or `-> (type {...}, ...)` if it is there.
fn parse_results(
    p: &mut OpParser<'_, '_, '_>,
    results: &mut Vec<Type>,
    attrs: &mut Vec<Vec<NamedAttr>>,
) -> Parse {
    if !p.eat("->") {
        return Ok(());
    }
    if !p.eat("(") {
        results.push(p.ty()?);
        attrs.push(Vec::new());
        return Ok(());
    }
    if p.eat(")") {
        return Ok(());
    }
    loop {
        results.push(p.ty()?);
        attrs.push(p.dictionary()?);
        if !p.eat(",") {
            break;
        }
    }
    p.expect(")")
}

/// Prints a function whose signature is a builtin function type.
pub(crate) fn print_declared(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let ty =
        view.property("function_type").and_then(|attr| crate::subject::type_value(view.cx, attr));
    let Some(TypeData::Function { inputs, results }) = ty.map(|ty| view.cx.type_data(ty)) else {
        return;
    };
    print(p, view, inputs, results, false);
}

/// Prints a function of this signature.
pub(crate) fn print(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    inputs: &[Type],
    results: &[Type],
    variadic: bool,
) {
    let cx = view.cx;
    p.text(" ");
    // Not all declarations have it.
    let visibility = view.attr("sym_visibility").and_then(|attr| cx.string_value(attr));
    if let Some(visibility) = visibility {
        p.bytes(cx.bytes(visibility));
        p.text(" ");
    }
    if let Some(name) = view.string("sym_name") {
        print_symbol(p, cx.bytes(name));
    }
    print_signature(p, view, inputs, results, variadic);
    let elided = ["sym_name", "sym_visibility", "function_type", "arg_attrs", "res_attrs"];
    p.attr_dict(&view.attrs_but(&elided), true);
    if let Some(body) = view.regions().first()
        && view.own.first_block(*body).is_some()
    {
        p.text(" ");
        p.region(*body, RegionLook { entry_args: false, ..RegionLook::default() });
    }
}

fn dictionaries<'a>(view: &OpView<'a>, name: &str, number: usize) -> &'a [NamedAttr] {
    let cx = view.cx;
    let list = view.property(name).map(|attr| cx.attr_data(attr));
    let Some(AttrData::Array(list)) = list else { return &[] };
    match list.get(number).map(|attr| cx.attr_data(*attr)) {
        Some(AttrData::Dictionary(entries)) => entries,
        _ => &[],
    }
}

/// Prints arguments and results.
pub(crate) fn print_signature(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    inputs: &[Type],
    results: &[Type],
    variadic: bool,
) {
    let body = view.regions().first().filter(|body| view.own.first_block(**body).is_some());
    let mut args = body.into_iter().flat_map(|body| view.entry_args(*body));
    p.text("(");
    for (number, ty) in inputs.iter().enumerate() {
        if number > 0 {
            p.text(", ");
        }
        let attrs = dictionaries(view, "arg_attrs", number);
        match args.next() {
            Some(value) => p.region_argument(value, attrs, false),
            None => {
                p.ty(*ty);
                p.attr_dict(attrs, false);
            }
        }
    }
    if variadic {
        p.text(if inputs.is_empty() { "..." } else { ", ..." });
    }
    p.text(")");
    let Some(first) = results.first() else { return };
    p.text(" -> ");
    let wrapped = results.len() > 1
        || matches!(view.cx.type_data(*first), TypeData::Function { .. })
        || !dictionaries(view, "res_attrs", 0).is_empty();
    if wrapped {
        p.text("(");
    }
    for (number, ty) in results.iter().enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.ty(*ty);
        p.attr_dict(dictionaries(view, "res_attrs", number), false);
    }
    if wrapped {
        p.text(")");
    }
}

/// What a call says of its operands and results.
pub(crate) struct CallSignature {
    pub inputs: Vec<Type>,
    pub argument_attrs: Vec<Vec<NamedAttr>>,
    pub results: Vec<Type>,
    pub result_attrs: Vec<Vec<NamedAttr>>,
}

/// Parses `(i32 {...}, ...) -> type` or `(...) -> (type {...}, ...)`.
pub(crate) fn parse_call_signature(p: &mut OpParser<'_, '_, '_>) -> Parse<CallSignature> {
    let (mut inputs, mut argument_attrs) = (Vec::new(), Vec::new());
    let (mut results, mut result_attrs) = (Vec::new(), Vec::new());
    p.expect("(")?;
    if !p.eat(")") {
        loop {
            inputs.push(p.ty()?);
            argument_attrs.push(p.dictionary()?);
            if !p.eat(",") {
                break;
            }
        }
        p.expect(")")?;
    }
    // Without an arrow it is wrong, which is for the op to say.
    if !p.at("->") {
        return Err(Failed);
    }
    parse_results(p, &mut results, &mut result_attrs)?;
    Ok(CallSignature { inputs, argument_attrs, results, result_attrs })
}

/// Prints `(i32 {...}, ...) -> type`, attributes of arguments and results among it.
pub(crate) fn print_call_signature(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    inputs: impl Iterator<Item = Type>,
    mut results: impl ExactSizeIterator<Item = Type>,
) {
    p.text("(");
    print_types(p, view, inputs, "arg_attrs");
    p.text(") -> ");
    let bare = results.len() == 1 && dictionaries(view, "res_attrs", 0).is_empty();
    match bare.then(|| results.next()).flatten() {
        Some(ty) if !matches!(view.cx.type_data(ty), TypeData::Function { .. }) => p.ty(ty),
        first => {
            p.text("(");
            print_types(p, view, first.into_iter().chain(results), "res_attrs");
            p.text(")");
        }
    }
}

fn print_types(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    types: impl Iterator<Item = Type>,
    attrs: &str,
) {
    for (number, ty) in types.enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.ty(ty);
        p.attr_dict(dictionaries(view, attrs, number), false);
    }
}
