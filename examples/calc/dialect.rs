//! The dialect: what there is in the IR of the language.

use irtool::context::{Context, Diagnostic};
use irtool::ir::{Body, Op};
use irtool::spec::{Dialect, op_error};
use irtool::verify::{Check, DialectChecks, Hooks, Report, Site, SymbolTables, SymbolUseFn};

irtool::type_constraints! {
    Number = "number", FloatOf(irtool::support::float::FloatKind::F64);
}

#[irtool_macros::dialect]
pub mod ops {
    use super::Number;
    use irtool::spec::common::{F64Attr, FlatSymbolRefAttr, SymbolNameAttr};
    use irtool_macros::op;

    /// A function of numbers, whose value is a number.
    #[op(
        "calc.func",
        traits(IsolatedFromAbove, Symbol, SingleBlock),
        format = "$sym_name $body attr-dict"
    )]
    pub struct Func {
        #[attr]
        sym_name: SymbolNameAttr,
        #[region]
        body: Region,
    }

    /// Ends a function with its value.
    #[op(
        "calc.return",
        traits(Terminator, HasParent("calc.func"), Pure),
        format = "$value attr-dict"
    )]
    pub struct Return {
        #[operand]
        value: Number,
    }

    /// A number.
    #[op("calc.constant", traits(Pure), format = "$value attr-dict")]
    pub struct Constant {
        #[attr]
        value: F64Attr,
        #[result]
        result: Number,
    }

    /// The sum of two numbers.
    #[op("calc.add", traits(Pure, Commutative), format = "$lhs `,` $rhs attr-dict")]
    pub struct Add {
        #[operand]
        lhs: Number,
        #[operand]
        rhs: Number,
        #[result]
        result: Number,
    }

    /// The product of two numbers.
    #[op("calc.mul", traits(Pure, Commutative), format = "$lhs `,` $rhs attr-dict")]
    pub struct Mul {
        #[operand]
        lhs: Number,
        #[operand]
        rhs: Number,
        #[result]
        result: Number,
    }

    /// The value of a function.
    #[op(
        "calc.call",
        traits(SymbolUser),
        verify = super::is_no_call_of_main,
        format = "$callee `(` $args `)` attr-dict",
    )]
    pub struct Call {
        #[operand]
        args: Variadic<Number>,
        #[attr]
        callee: FlatSymbolRefAttr,
        #[result]
        result: Number,
    }
}

/// The dialect.
pub const CALC: Dialect =
    Dialect { name: "calc", ops: &[ops::OPS], attribute_aliases: &[], type_aliases: &[] };

/// A check of one op: `main` is for the one who runs the program.
fn is_no_call_of_main(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let callee = body.attr(op, cx.identifier("callee"));
    if callee == Some(cx.symbol_ref_attr(cx.identifier("main"))) {
        report(op_error(cx, body, op, "cannot call @main"));
    }
}

/// A check of uses of symbols: a callee is there, and takes as many numbers.
struct Checks;

impl DialectChecks for Checks {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[("calc.call", call)]
    }
}

fn call<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let callee = site.attr(site.cx.identifier("callee"));
    let found = callee.and_then(|callee| symbols.resolve(site, callee));
    let Some(function) = found else {
        return report.op_error(site, "calls what is not there");
    };
    let block = function.body.regions(function.op).first();
    let block = block.and_then(|region| function.body.first_block(*region));
    let wanted = block.map_or(0, |block| function.body.num_block_args(block));
    let given = site.operand_types().len();
    if wanted == given {
        return Ok(());
    }
    report.op_error(site, format_args!("passes {given} numbers where {wanted} are wanted"))
}

/// What the verifier has to know of the dialect.
pub fn hooks() -> Hooks<'static> {
    Hooks { dialects: &[("calc", &Checks)], ..Hooks::default() }
}
