//! Printing affine maps applied to operands in place: `%i + 1, symbol(%n)`.

use super::AsmPrinter;
use crate::ir::Value;
use crate::support::affine::{AffineExpr, AffineMap};

/// Prints an expression with values for its dimensions, and for its symbols behind them.
///
/// Where there are too few values it ends.
pub fn print_affine_expr(
    p: &mut dyn AsmPrinter,
    expr: &AffineExpr,
    num_dims: u32,
    values: &[Value],
) {
    let mut text = Vec::new();
    expr.print_with(&mut text, &mut |text, is_symbol, position| {
        p.bytes(text);
        text.clear();
        let place = if is_symbol { num_dims + position } else { position };
        let Some(value) = values.get(place as usize) else { return };
        if is_symbol {
            p.text("symbol(");
        }
        p.operand(*value);
        if is_symbol {
            p.text(")");
        }
    });
    p.bytes(&text);
}

/// Prints the results of a map with values for its dimensions and symbols, commas between them.
pub fn print_affine_map(p: &mut dyn AsmPrinter, map: &AffineMap, values: &[Value]) {
    for (number, expr) in map.results().iter().enumerate() {
        if number > 0 {
            p.text(", ");
        }
        print_affine_expr(p, expr, map.num_dims(), values);
    }
}
