//! Launches in a module that says it has kernels: what they launch is there, and takes what it is
//! given.
//!
//! The attribute of the module asks, ahead of everything that is in the module, as in the
//! reference: the first launch that is wrong is reported, and nothing else of the module.

use crate::subject::{Subject, name, type_value};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Attribute, Context, Identifier, Location, Type, TypeData};
use irtool::ir::{Body, Op};
use irtool::verify::{Check, OpRef, Report, Scope, Site};

/// The kernels of all launches that stand directly in an op of the module: how deep a launch is
/// matters to the reference.
pub(crate) fn are_defined(module: &Site<'_>, report: &mut Report<'_>) -> Check {
    let cx = module.cx;
    for function in direct(module.inner()).map(|op| inner(module.body(), op)) {
        for op in direct(function) {
            // An isolated op is named in its own body, and no launch.
            if function.body.child(op).is_some() || &*name(cx, function.body, op) != LAUNCH {
                continue;
            }
            let launch = Site { cx, scope: &Scope::top(function.body), op };
            if let Err((words, note)) = is_defined(module, &launch) {
                return report.error_with_notes(&launch, format!("'{LAUNCH}' op {words}"), || note);
            }
        }
    }
    Ok(())
}

const LAUNCH: &str = "gpu.launch_func";

/// The ops that stand directly in an op.
fn direct(of: OpRef<'_>) -> impl Iterator<Item = Op> + '_ {
    let body = of.body;
    let blocks = body.regions(of.op).iter().flat_map(move |region| body.blocks(*region));
    blocks.flat_map(move |block| body.ops(block))
}

/// What is wrong with a launch, and a note where there is one.
type Answer = Result<(), (String, Option<(Location, String)>)>;

/// What a launch refers to is a kernel that takes the launch's operands.
fn is_defined(module: &Site<'_>, launch: &Site<'_>) -> Answer {
    let wrong = |words: String| Err((words, None));
    let cx = module.cx;
    let launch = Subject::at(launch);
    let Some(kernel) = launch.property("kernel") else { return Ok(()) };
    let AttrData::SymbolRef { root, nested } = cx.attr_data(kernel) else { return Ok(()) };
    let Some(container) = symbol(cx, module.inner(), *root) else {
        return wrong(format!("kernel container '{}' is undefined", cx.str(*root)));
    };
    match &*name(cx, container.body, container.op) {
        "gpu.binary" => return Ok(()),
        "gpu.module" => {}
        _ => return wrong(format!("kernel module '{}' is undefined", cx.str(*root))),
    }
    let text = attribute_text(cx, kernel);
    let found = nested.iter().try_fold(container, |table, name| symbol(cx, table, *name));
    let Some(function) = found else {
        return wrong(format!("kernel function '{text}' is undefined"));
    };
    let signature = attribute(cx, function, b"function_type");
    let Some(signature) = signature.and_then(|ty| type_value(cx, ty)) else {
        let note = (function.location(), "see the kernel definition here".to_owned());
        return Err((format!("referenced kernel '{text}' is not a function"), Some(note)));
    };
    if attribute(cx, function, b"gpu.kernel").is_none() {
        return wrong("kernel function is missing the 'gpu.kernel' attribute".to_owned());
    }
    match (&*name(cx, function.body, function.op), cx.type_data(signature)) {
        // Of other functions the arguments may look otherwise than what is passed.
        ("gpu.func", TypeData::Function { inputs, .. }) => takes_operands(&launch, inputs),
        _ => Ok(()),
    }
}

/// The group of operands that the kernel is given.
const ARGUMENTS: usize = 11;

fn takes_operands(launch: &Subject<'_>, inputs: &[Type]) -> Answer {
    // Sizes of groups that do not add up are an error of the launch, which comes later.
    let size = |number| launch.segment(number).unwrap_or(0);
    let (found, wanted) = (size(ARGUMENTS), inputs.len());
    if found != wanted {
        return Err((format!("got {found} kernel operands but expected {wanted}"), None));
    }
    let given =
        launch.operand_types().skip((0..ARGUMENTS).map(size).fold(0, usize::saturating_add));
    match given.zip(inputs).position(|(given, input)| given != *input) {
        Some(number) => Err((format!("type of function argument {number} does not match"), None)),
        None => Ok(()),
    }
}

/// The symbol of this name, of those that stand directly in a table: where its attributes are.
fn symbol<'a>(cx: &Context, table: OpRef<'a>, name: Identifier) -> Option<OpRef<'a>> {
    let body = table.body;
    let block = body.regions(table.op).first().and_then(|region| body.first_block(*region))?;
    body.ops(block).map(|op| inner(body, op)).find(|found| {
        // Of a `gpu.func` it is not inherent.
        let own = attribute(cx, *found, b"sym_name");
        own.is_some_and(|own| is_name(cx, own, name))
    })
}

/// An op where its attributes are.
fn inner(body: &Body, op: Op) -> OpRef<'_> {
    match body.child(op) {
        Some(child) => OpRef { body: child, op: child.root() },
        None => OpRef { body, op },
    }
}

fn attribute(cx: &Context, of: OpRef<'_>, name: &[u8]) -> Option<Attribute> {
    let mut attrs = of.body.attrs(of.op).iter();
    attrs.find(|attr| cx.bytes(attr.name) == name).map(|attr| attr.value)
}

fn is_name(cx: &Context, attr: Attribute, name: Identifier) -> bool {
    matches!(cx.attr_data(attr), AttrData::String { value, .. } if *value == name)
}
