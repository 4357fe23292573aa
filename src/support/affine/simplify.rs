//! The operators: each one folds, orders and merges what it can see at the root of its operands.
//!
//! The rules are local and fixed, because the text of a map is what other tools compare. In the
//! normal form constants stand on the right of sums and products, symbolic operands on the right
//! of operands with dimensions, and `a - b` is `a + b * -1`.
//!
//! Division and remainder by zero, and remainder by a negative number, have no value: they stay as
//! written.

use std::ops::{Add, Mul, Neg, Sub};

use smallvec::SmallVec;

use super::expr::{AffineExpr, AffineExprKind, AffineOp};

use AffineOp::{CeilDiv, FloorDiv, Mod};

impl AffineExpr {
    /// The quotient rounded towards negative infinity.
    pub fn floor_div(self, divisor: impl Into<AffineExpr>) -> AffineExpr {
        floor_div(self, divisor.into())
    }

    /// The quotient rounded towards positive infinity.
    pub fn ceil_div(self, divisor: impl Into<AffineExpr>) -> AffineExpr {
        ceil_div(self, divisor.into())
    }

    /// The remainder of the division that rounds towards negative infinity.
    pub fn modulo(self, divisor: impl Into<AffineExpr>) -> AffineExpr {
        modulo(self, divisor.into())
    }
}

impl From<i64> for AffineExpr {
    fn from(value: i64) -> Self {
        AffineExpr::constant(value)
    }
}

impl<T: Into<AffineExpr>> Add<T> for AffineExpr {
    type Output = AffineExpr;

    fn add(self, other: T) -> AffineExpr {
        add(self, other.into())
    }
}

impl<T: Into<AffineExpr>> Sub<T> for AffineExpr {
    type Output = AffineExpr;

    fn sub(self, other: T) -> AffineExpr {
        add(self, -other.into())
    }
}

impl<T: Into<AffineExpr>> Mul<T> for AffineExpr {
    type Output = AffineExpr;

    fn mul(self, other: T) -> AffineExpr {
        mul(self, other.into())
    }
}

impl Neg for AffineExpr {
    type Output = AffineExpr;

    fn neg(self) -> AffineExpr {
        mul(self, AffineExpr::constant(-1))
    }
}

/// Splits `e * constant`; anything else is `e * 1`.
fn split_coefficient(expr: &AffineExpr) -> (&AffineExpr, i64) {
    if let Some((base, factor)) = expr.as_binary(AffineOp::Mul)
        && let Some(factor) = factor.as_constant()
    {
        return (base, factor);
    }
    (expr, 1)
}

/// Splits `e op constant`.
fn split_constant(expr: &AffineExpr, op: AffineOp) -> Option<(&AffineExpr, i64)> {
    let (base, constant) = expr.as_binary(op)?;
    Some((base, constant.as_constant()?))
}

/// Whether two dimensions, or two symbols, stand in falling order.
fn out_of_order(lhs: &AffineExpr, rhs: &AffineExpr) -> bool {
    match (lhs.kind(), rhs.kind()) {
        (AffineExprKind::Dim(a), AffineExprKind::Dim(b)) => a > b,
        (AffineExprKind::Symbol(a), AffineExprKind::Symbol(b)) => a > b,
        _ => false,
    }
}

/// What one look at the root of a sum decides.
enum Step {
    /// No rule applies.
    Stuck,
    /// The sum is this.
    Value(AffineExpr),
    /// The sum is the sum of these.
    Again(AffineExpr, AffineExpr),
    /// The sum is `(e + f) + constant`.
    ThenConstant(AffineExpr, AffineExpr, i64),
    /// The left operand is a sum, whose last operand may absorb the right operand.
    Absorb(AffineExpr, AffineExpr),
}

/// What to do with a sum when it is known.
enum Then {
    /// If no rule applied to these, join them by a node.
    OrJoin(AffineExpr, AffineExpr),
    /// If a rule applied, add the result to this one.
    AddTo(AffineExpr),
    /// Add a constant.
    AddConstant(i64),
}

/// Adds by rewriting steps. Sums nest on both sides, so what is left to do is on a stack.
fn add(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr {
    let mut todo: SmallVec<[Then; 4]> = SmallVec::new();
    todo.push(Then::OrJoin(lhs.clone(), rhs.clone()));
    let mut sum = (lhs, rhs);
    loop {
        let mut result = match add_step(&sum.0, &sum.1) {
            Step::Stuck => None,
            Step::Value(value) => Some(value),
            Step::Again(lhs, rhs) => {
                todo.push(Then::OrJoin(lhs.clone(), rhs.clone()));
                sum = (lhs, rhs);
                continue;
            }
            Step::ThenConstant(lhs, rhs, constant) => {
                todo.push(Then::AddConstant(constant));
                todo.push(Then::OrJoin(lhs.clone(), rhs.clone()));
                sum = (lhs, rhs);
                continue;
            }
            Step::Absorb(first, last) => {
                todo.push(Then::AddTo(first));
                sum.0 = last;
                continue;
            }
        };
        sum = loop {
            result = match (todo.pop(), result) {
                (None, result) => return result.expect("the first entry joins"),
                (Some(Then::OrJoin(lhs, rhs)), None) => {
                    Some(AffineExpr::node(AffineOp::Add, lhs, rhs))
                }
                (Some(Then::AddTo(first)), Some(value)) => break (first, value),
                (Some(Then::AddConstant(constant)), Some(value)) => {
                    break (value, AffineExpr::constant(constant));
                }
                (Some(_), result) => result,
            };
        };
        todo.push(Then::OrJoin(sum.0.clone(), sum.1.clone()));
    }
}

fn add_step(lhs: &AffineExpr, rhs: &AffineExpr) -> Step {
    if let (Some(a), Some(b)) = (lhs.as_constant(), rhs.as_constant()) {
        return a.checked_add(b).map_or(Step::Stuck, |sum| Step::Value(AffineExpr::constant(sum)));
    }
    // Constants and symbolic operands go to the right.
    if lhs.as_constant().is_some()
        || (lhs.is_symbolic_or_constant() && !rhs.is_symbolic_or_constant())
        || out_of_order(lhs, rhs)
    {
        return Step::Again(rhs.clone(), lhs.clone());
    }
    let constant_part = split_constant(lhs, AffineOp::Add);
    if let Some(addend) = rhs.as_constant() {
        if addend == 0 {
            return Step::Value(lhs.clone());
        }
        if let Some((base, constant)) = constant_part {
            let constant = AffineExpr::constant(constant.wrapping_add(addend));
            return Step::Again(base.clone(), constant);
        }
    }
    // Like terms: e * a + e * b is e * (a + b).
    let ((left, a), (right, b)) = (split_coefficient(lhs), split_coefficient(rhs));
    if left == right {
        return Step::Value(mul(left.clone(), AffineExpr::constant(a.wrapping_add(b))));
    }
    // (e + constant) + f is (e + f) + constant.
    if let Some((base, constant)) = constant_part {
        return Step::ThenConstant(base.clone(), rhs.clone(), constant);
    }
    if is_remainder(lhs, rhs) {
        return Step::Value(modulo(lhs.clone(), remainder_divisor(rhs)));
    }
    // (e + f) - (f floordiv q) * q is e + f mod q, and so on down to the last operand.
    if let Some((product, _)) = rhs.as_binary(AffineOp::Mul)
        && product.as_binary(FloorDiv).is_some()
        && let Some((first, last)) = lhs.as_binary(AffineOp::Add)
    {
        return Step::Absorb(first.clone(), last.clone());
    }
    Step::Stuck
}

/// Whether `rhs` is `(lhs floordiv q) * -q` for a positive constant `q`, or
/// `((lhs floordiv q) * q) * -1` for any `q`.
fn is_remainder(lhs: &AffineExpr, rhs: &AffineExpr) -> bool {
    let Some((product, factor)) = split_constant(rhs, AffineOp::Mul) else {
        return false;
    };
    if factor == -1
        && let Some((quotient, q)) = product.as_binary(AffineOp::Mul)
    {
        return quotient.as_binary(FloorDiv).is_some_and(|(e, by)| by == q && e == lhs);
    }
    split_constant(product, FloorDiv)
        .is_some_and(|(e, by)| by > 0 && by == factor.wrapping_neg() && e == lhs)
}

/// The `q` of [`is_remainder`].
fn remainder_divisor(rhs: &AffineExpr) -> AffineExpr {
    let product = rhs.as_binary(AffineOp::Mul).map_or(rhs, |(product, _)| product);
    let quotient = product.as_binary(AffineOp::Mul).map_or(product, |(quotient, _)| quotient);
    quotient.as_binary(FloorDiv).map_or(quotient, |(_, by)| by).clone()
}

fn mul(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr {
    if let (Some(a), Some(b)) = (lhs.as_constant(), rhs.as_constant()) {
        return match a.checked_mul(b) {
            Some(product) => AffineExpr::constant(product),
            None => AffineExpr::node(AffineOp::Mul, lhs, rhs),
        };
    }
    if !lhs.is_symbolic_or_constant() && !rhs.is_symbolic_or_constant() {
        return AffineExpr::node(AffineOp::Mul, lhs, rhs);
    }
    if lhs.as_constant().is_some() || !rhs.is_symbolic_or_constant() || out_of_order(&lhs, &rhs) {
        return mul(rhs, lhs);
    }
    match rhs.as_constant() {
        Some(1) => return lhs,
        Some(0) => return rhs,
        _ => {}
    }
    if let Some((base, constant)) = split_constant(&lhs, AffineOp::Mul) {
        return match rhs.as_constant() {
            Some(factor) => mul(base.clone(), AffineExpr::constant(constant.wrapping_mul(factor))),
            // (e * constant) * f is (e * f) * constant.
            None => mul(mul(base.clone(), rhs), AffineExpr::constant(constant)),
        };
    }
    AffineExpr::node(AffineOp::Mul, lhs, rhs)
}

/// Whether both `i64::MIN / -1` and division by zero are ruled out.
fn divides(lhs: i64, rhs: i64) -> bool {
    lhs.checked_div(rhs).is_some()
}

/// `(e * constant) / divisor` where the constant is a multiple of the divisor.
fn exact_quotient(lhs: &AffineExpr, divisor: i64) -> Option<AffineExpr> {
    let (base, factor) = split_constant(lhs, AffineOp::Mul)?;
    (factor.wrapping_rem(divisor) == 0)
        .then(|| mul(base.clone(), AffineExpr::constant(factor.wrapping_div(divisor))))
}

fn is_multiple(expr: &AffineExpr, of: i64) -> bool {
    expr.largest_known_divisor().wrapping_rem(of) == 0
}

/// One step of floor division: a result, or the two parts of a sum to divide apart.
fn floor_div_step(lhs: AffineExpr, by: i64) -> Result<AffineExpr, (AffineExpr, AffineExpr)> {
    if let Some(value) = lhs.as_constant() {
        if !divides(value, by) {
            return Ok(AffineExpr::node(FloorDiv, lhs, AffineExpr::constant(by)));
        }
        let inexact = value % by != 0 && (value < 0) != (by < 0);
        return Ok(AffineExpr::constant(value / by - i64::from(inexact)));
    }
    if by == 1 {
        return Ok(lhs);
    }
    if let Some(quotient) = exact_quotient(&lhs, by) {
        return Ok(quotient);
    }
    if let Some((a, b)) = lhs.as_binary(AffineOp::Add)
        && (is_multiple(a, by) || is_multiple(b, by))
    {
        return Err((a.clone(), b.clone()));
    }
    Ok(AffineExpr::node(FloorDiv, lhs, AffineExpr::constant(by)))
}

fn floor_div(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr {
    let by = match rhs.as_constant() {
        None | Some(0) => return AffineExpr::node(FloorDiv, lhs, rhs),
        Some(by) => by,
    };
    // A sum splits into two divisions, which may split again: an explicit stack keeps long sums
    // from recursing. `None` stands for "add the last two results".
    let mut pending = vec![Some(lhs)];
    let mut done: Vec<AffineExpr> = Vec::new();
    while let Some(item) = pending.pop() {
        match item.map(|expr| floor_div_step(expr, by)) {
            Some(Ok(quotient)) => done.push(quotient),
            Some(Err((a, b))) => pending.extend([None, Some(b), Some(a)]),
            None => {
                let b = done.pop().expect("two results precede each sum");
                let a = done.pop().expect("two results precede each sum");
                done.push(add(a, b));
            }
        }
    }
    done.pop().expect("the first item leaves one result")
}

fn ceil_div(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr {
    let by = match rhs.as_constant() {
        None | Some(0) => return AffineExpr::node(CeilDiv, lhs, rhs),
        Some(by) => by,
    };
    if let Some(value) = lhs.as_constant() {
        if !divides(value, by) {
            return AffineExpr::node(CeilDiv, lhs, rhs);
        }
        let inexact = value % by != 0 && (value < 0) == (by < 0);
        return AffineExpr::constant(value / by + i64::from(inexact));
    }
    if by == 1 {
        return lhs;
    }
    exact_quotient(&lhs, by).unwrap_or_else(|| AffineExpr::node(CeilDiv, lhs, rhs))
}

fn modulo(mut lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr {
    let by = match rhs.as_constant() {
        Some(by) if by >= 1 => by,
        _ => return AffineExpr::node(Mod, lhs, rhs),
    };
    loop {
        if let Some(value) = lhs.as_constant() {
            return AffineExpr::constant(value.rem_euclid(by));
        }
        if is_multiple(&lhs, by) {
            return AffineExpr::constant(0);
        }
        let reduced = if let Some((a, b)) = lhs.as_binary(AffineOp::Add) {
            // A part of a sum that is a multiple of the divisor does not matter.
            if is_multiple(a, by) {
                Some(b)
            } else if is_multiple(b, by) {
                Some(a)
            } else {
                None
            }
        } else {
            // (e mod a) mod b is e mod b where b divides a.
            split_constant(&lhs, Mod)
                .filter(|(_, inner)| *inner >= 1 && inner % by == 0)
                .map(|(e, _)| e)
        };
        match reduced.cloned() {
            Some(expr) => lhs = expr,
            None => return AffineExpr::node(Mod, lhs, rhs),
        }
    }
}
