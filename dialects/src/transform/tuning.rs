//! Choices that a tuner makes: which region of several, and which attribute of a list.

use super::structured::yields_results;
use crate::subject::{Subject, hooks, name};
use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, operands};
use irtool::context::AttrData;
use irtool::spec::format::Arg;

/// `custom<AlternativesOpSelectedRegion>($number, $value)`.
pub(crate) static ALTERNATIVES: Assembly = Assembly {
    directives: &[(
        "AlternativesOpSelectedRegion",
        Directive { parse: parse_selected, print: print_selected },
    )],
    ..Assembly::NONE
};

/// Parses a number or a value.
fn parse_selected(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(number), Arg::Operand(value)] = args else { return Ok(false) };
    if p.at_operand() {
        let operand = p.operand()?;
        p.add_operand(*value, operand);
        return Ok(true);
    }
    let Some(selected) = p.optional_integer()? else {
        return p.error("expected either an integer attribute or a transform.param operand");
    };
    let cx = p.cx();
    p.set_attr(*number, cx.int_attr(cx.index(), selected));
    Ok(true)
}

fn print_selected(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(number), Arg::Operand(value)] = args else { return };
    if let Some(number) = view.declared_attr(*number) {
        p.attribute_without_type(number);
    }
    operands(p, view.operands(*value));
}

hooks! {
    alternatives: |subject: &Subject<'_>| {
        let own = subject.own;
        let regions = own.regions(subject.root);
        for region in regions {
            let Some(block) = own.first_block(*region) else { continue };
            let Some(last) = own.last_op(block) else { continue };
            if name(subject.cx, own, last) != "transform.yield" {
                return Err(subject.error("expected 'transform.yield' as terminator"));
            }
            yields_results(subject, last)?;
        }
        match subject.integer("selected_region_attr") {
            Some(number) if usize::try_from(number).is_ok_and(|n| n < regions.len()) => Ok(()),
            Some(number) => Err(subject.error(format!(
                "'selected_region' attribute specifies region at index {number} while op has only \
                 {} regions",
                regions.len()
            ))),
            None => Ok(()),
        }
    },
    knob: |subject: &Subject<'_>| {
        let (Some(selected), Some(options)) =
            (subject.property("selected"), subject.property("options"))
        else {
            return Ok(());
        };
        match subject.cx.attr_data(options) {
            AttrData::Array(options) if !options.contains(&selected) => Err(subject.error(
                "provided `selected` attribute is not an element of `options` array of attributes",
            )),
            _ => Ok(()),
        }
    },
}
