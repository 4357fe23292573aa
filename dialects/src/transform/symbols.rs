//! What transformations ask of the named sequences that they refer to.

use crate::subject::quoted;
use crate::type_interfaces::{is_op_handle, is_param, is_value_handle};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Attribute, Context, Location, Type, TypeData};
use irtool::verify::{Check, Report, Site, SymbolTables, SymbolUseFn};

/// The checks of uses of symbols.
pub(crate) const SYMBOL_USERS: &[(&str, SymbolUseFn)] = &[
    ("transform.include", include),
    ("transform.collect_matching", collect_matching),
    ("transform.foreach_match", foreach_match),
];

/// A named sequence: its signature, and what it says of its arguments.
struct Sequence<'a> {
    cx: &'a Context,
    inputs: &'a [Type],
    results: &'a [Type],
    arguments: &'a [Attribute],
    location: Location,
}

impl<'a> Sequence<'a> {
    /// The named sequence that a reference names.
    fn of(
        site: &Site<'a>,
        symbols: &mut SymbolTables<'a>,
        reference: Attribute,
    ) -> Option<Sequence<'a>> {
        let cx = site.cx;
        let found = symbols.resolve(site, reference)?;
        if cx.op_info(found.name()).name_bytes() != b"transform.named_sequence" {
            return None;
        }
        let found = found.inner();
        let property = |name| crate::subject::property(cx, found.body, found.op, name);
        let ty = crate::subject::type_value(cx, property("function_type")?)?;
        let TypeData::Function { inputs, results } = cx.type_data(ty) else { return None };
        let arguments: &[Attribute] = match property("arg_attrs").map(|list| cx.attr_data(list)) {
            Some(AttrData::Array(list)) => list,
            _ => &[],
        };
        let location = found.body.location(found.op);
        Some(Sequence { cx, inputs, results, arguments, location })
    }

    /// Whether an argument is marked with this word.
    fn marks(&self, argument: usize, word: &[u8]) -> bool {
        let entries = self.arguments.get(argument).map(|attr| self.cx.attr_data(*attr));
        let Some(AttrData::Dictionary(entries)) = entries else { return false };
        entries.iter().any(|entry| self.cx.bytes(entry.name) == word)
    }
}

impl Sequence<'_> {
    fn says_what_happens(&self, argument: usize) -> bool {
        self.marks(argument, b"transform.consumed") || self.marks(argument, b"transform.readonly")
    }

    /// A sequence that others use says what happens to its arguments.
    fn is_annotated(&self, report: &mut Report<'_>) -> Check {
        match (0..self.inputs.len()).all(|number| self.says_what_happens(number)) {
            true => Ok(()),
            false => report.error_at(self.location, NOT_ANNOTATED),
        }
    }
}

/// What is said of sequences that others use.
pub(super) const NOT_ANNOTATED: &str =
    "must provide consumed/readonly status for arguments of external or called ops";

/// Whether both are handles to ops, both handles to values, or both parameters.
pub(super) fn are_of_a_kind(cx: &Context, a: Type, b: Type) -> bool {
    [is_op_handle, is_value_handle, is_param].iter().any(|is| is(cx, a) && is(cx, b))
}

fn operand_types(site: &Site<'_>) -> Vec<Type> {
    let body = site.scope.body;
    body.operands(site.op).map(|value| body.value_type(value)).collect()
}

fn result_types(site: &Site<'_>) -> Vec<Type> {
    let body = site.scope.body;
    body.results(site.op).map(|value| body.value_type(value)).collect()
}

fn include<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let (cx, body) = (site.cx, site.scope.body);
    let Some(target) = crate::subject::property(cx, body, site.op, "target") else {
        return Ok(());
    };
    let Some(callee) = Sequence::of(site, symbols, target) else {
        return report.op_error(site, "does not reference a named transform sequence");
    };
    // What a sequence says of its arguments is what happens to the values.
    let operands = body.operands(site.op);
    let told = |value| {
        let mut same = operands.clone().enumerate().filter(|(_, other)| *other == value);
        same.any(|(number, _)| callee.says_what_happens(number))
    };
    if let Some(number) = operands.clone().position(|value| !told(value)) {
        return report.error_with_notes(
            site,
            "TransformOpInterface requires memory effects on operands to be specified",
            || [(site.location(), format!("no effects specified for operand #{number}"))],
        );
    }
    if operands.len() != callee.inputs.len() {
        return report.error(site, "incorrect number of operands for callee");
    }
    for (number, (value, wanted)) in operands.zip(callee.inputs).enumerate() {
        let found = body.value_type(value);
        if found != *wanted {
            let [wanted, found] = [*wanted, found].map(|ty| quoted(cx, ty));
            let words = format!(
                "operand type mismatch: expected operand type {wanted}, but provided {found} for \
                 operand number {number}"
            );
            return report.op_error(site, words);
        }
    }
    if body.num_results(site.op) != callee.results.len() {
        return report.error(site, "incorrect number of results for callee");
    }
    callee.is_annotated(report)
}

fn collect_matching<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let Some(name) = crate::subject::property(cx, site.body(), site.op, "matcher") else {
        return Ok(());
    };
    let Some(matcher) = Sequence::of(site, symbols, name) else {
        return unresolved(site, "matcher", name, report);
    };
    if !matches!(matcher.inputs, [input] if is_op_handle(cx, *input)) {
        return report.error(site, "expected the matcher to take one operation handle argument");
    }
    if !matcher.marks(0, b"transform.readonly") {
        return report.error(site, "expected the matcher argument to be marked readonly");
    }
    let results = result_types(site);
    let (wanted, found) = (results.len(), matcher.results.len());
    if wanted != found {
        return report.error(
            site,
            format!(
                "expected the matcher to yield as many values as op has results ({wanted}), got \
                 {found}"
            ),
        );
    }
    let mut pairs = matcher.results.iter().zip(&results);
    match pairs.position(|(from, to)| !are_of_a_kind(cx, *from, *to)) {
        None => Ok(()),
        Some(number) => report.error(
            site,
            format!("mismatching type interfaces for matcher result and op result #{number}"),
        ),
    }
}

fn unresolved(site: &Site<'_>, what: &str, name: Attribute, report: &mut Report<'_>) -> Check {
    report.error(site, format!("unresolved {what} symbol {}", attribute_text(site.cx, name)))
}

fn foreach_match<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let list = |name| {
        let list = crate::subject::property(cx, site.body(), site.op, name);
        match list.map(|list| cx.attr_data(list)) {
            Some(AttrData::Array(list)) => list.as_ref(),
            _ => &[],
        }
    };
    let (operands, results) = (operand_types(site), result_types(site));
    for (matcher, action) in list("matchers").iter().zip(list("actions")) {
        let pair = Pair { cx, operands: &operands, results: &results, names: [*matcher, *action] };
        let Some(found) = Sequence::of(site, symbols, *matcher) else {
            return unresolved(site, "matcher", *matcher, report);
        };
        let Some(done) = Sequence::of(site, symbols, *action) else {
            return unresolved(site, "action", *action, report);
        };
        found.is_annotated(report)?;
        done.is_annotated(report)?;
        let consumed = (0..operands.len()).find(|n| found.marks(*n, b"transform.consumed"));
        if let Some(number) = consumed {
            let words = format!(
                "'{}' op does not expect matcher symbol to consume its operand #{number}",
                site.name()
            );
            return declared_at(site, words, &found, report);
        }
        if let Err(words) = pair.enters(&found) {
            return declared_at(site, words, &found, report);
        }
        if let Err(words) = pair.meets(&found, &done) {
            return report.error(site, words);
        }
        if let Err(words) = pair.leaves(&done) {
            return declared_at(site, words, &done, report);
        }
    }
    Ok(())
}

/// Reports an error of an op about a sequence that it names.
fn declared_at(
    site: &Site<'_>,
    words: String,
    sequence: &Sequence<'_>,
    report: &mut Report<'_>,
) -> Check {
    let note = (sequence.location, "symbol declaration".to_owned());
    report.error_with_notes(site, words, || [note])
}

/// A matcher and its action, in the op that names them.
struct Pair<'a> {
    cx: &'a Context,
    operands: &'a [Type],
    results: &'a [Type],
    names: [Attribute; 2],
}

impl Pair<'_> {
    /// The first number of two ranges where they differ in kind.
    fn differ(&self, a: &[Type], b: &[Type]) -> Option<usize> {
        a.iter().zip(b).position(|(a, b)| !are_of_a_kind(self.cx, *a, *b))
    }

    /// The matcher takes what the op works on.
    fn enters(&self, matcher: &Sequence<'_>) -> Result<(), String> {
        let found = attribute_text(self.cx, self.names[0]);
        let (given, taken) = (self.operands.len(), matcher.inputs.len());
        if given != taken {
            return Err(format!(
                "the number of operands ({given}) doesn't match the number of matcher arguments \
                 ({taken}) for {found}"
            ));
        }
        match self.differ(self.operands, matcher.inputs) {
            None => Ok(()),
            Some(number) => Err(format!(
                "mismatching type interfaces for operand and matcher argument #{number} of \
                 matcher {found}"
            )),
        }
    }

    /// The action takes what the matcher gives.
    fn meets(&self, matcher: &Sequence<'_>, action: &Sequence<'_>) -> Result<(), String> {
        let [found, done] = self.names.map(|name| attribute_text(self.cx, name));
        let (given, taken) = (matcher.results.len(), action.inputs.len());
        if given != taken {
            return Err(format!(
                "mismatching number of matcher results and action arguments between {found} \
                 ({given}) and {done} ({taken})"
            ));
        }
        match self.differ(matcher.results, action.inputs) {
            None => Ok(()),
            Some(number) => Err(format!(
                "mismatching type interfaces for matcher result and action argument #{number}of \
                 matcher {found} and action {done}"
            )),
        }
    }

    /// The op gives what the action does.
    fn leaves(&self, action: &Sequence<'_>) -> Result<(), String> {
        let done = attribute_text(self.cx, self.names[1]);
        let rest = self.results.get(1..).unwrap_or_default();
        let (given, taken) = (action.results.len(), rest.len());
        if given != taken {
            return Err(format!(
                "the number of action results ({given}) for {done} doesn't match the number of \
                 extra op results ({taken})"
            ));
        }
        match self.differ(action.results, rest) {
            None => Ok(()),
            Some(number) => Err(format!(
                "mismatching type interfaces for action result #{number} of action {done} and op \
                 result"
            )),
        }
    }
}
