//! The expression value: shape, equality, hash and destruction.
//!
//! Leaves are stored inline and cost no allocation. An operator node is shared and carries what
//! the simplifier asks for at every step (its hash, its depth, whether it is symbolic, its known
//! divisor), so building an expression takes time linear in its size.
//!
//! Invariant: the cached fields are functions of the operator and the operands.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// A binary operator of an affine expression.
///
/// Subtraction is an addition of a product with -1.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AffineOp {
    /// Addition.
    Add,
    /// Multiplication; at least one operand is symbolic or constant, the right one if only one is.
    Mul,
    /// The remainder that has the sign of the divisor.
    Mod,
    /// Division that rounds towards negative infinity.
    FloorDiv,
    /// Division that rounds towards positive infinity.
    CeilDiv,
}

/// What an expression is, at its root.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AffineExprKind<'a> {
    /// The dimension of this number.
    Dim(u32),
    /// The symbol of this number.
    Symbol(u32),
    /// A constant.
    Constant(i64),
    /// An operator with its left and right operands.
    Binary(AffineOp, &'a AffineExpr, &'a AffineExpr),
}

/// An affine expression: an immutable value, cheap to clone, equal when structurally equal.
///
/// The operators `+`, `-` and `*`, and the methods [`floor_div`](AffineExpr::floor_div),
/// [`ceil_div`](AffineExpr::ceil_div) and [`modulo`](AffineExpr::modulo) simplify as they build.
#[derive(Clone)]
pub struct AffineExpr(Repr);

#[derive(Clone)]
enum Repr {
    Dim(u32),
    Symbol(u32),
    Constant(i64),
    Binary(Arc<Node>),
}

struct Node {
    hash: u64,
    divisor: i64,
    depth: u32,
    op: AffineOp,
    symbolic: bool,
    pure_affine: bool,
    lhs: AffineExpr,
    rhs: AffineExpr,
}

const _: () = assert!(size_of::<AffineExpr>() == 16, "leaves are inline, nodes are one pointer");

/// Below this depth, destruction and comparison recurse: no stack to allocate.
const SHALLOW: u32 = 64;

impl AffineExpr {
    /// The dimension of this number.
    pub const fn dim(position: u32) -> Self {
        AffineExpr(Repr::Dim(position))
    }

    /// The symbol of this number.
    pub const fn symbol(position: u32) -> Self {
        AffineExpr(Repr::Symbol(position))
    }

    /// A constant.
    pub const fn constant(value: i64) -> Self {
        AffineExpr(Repr::Constant(value))
    }

    /// Applies an operator, and simplifies.
    pub fn binary(op: AffineOp, lhs: AffineExpr, rhs: AffineExpr) -> Self {
        match op {
            AffineOp::Add => lhs + rhs,
            AffineOp::Mul => lhs * rhs,
            AffineOp::Mod => lhs.modulo(rhs),
            AffineOp::FloorDiv => lhs.floor_div(rhs),
            AffineOp::CeilDiv => lhs.ceil_div(rhs),
        }
    }

    /// The node with exactly these parts. Only the simplifier may call it.
    pub(super) fn node(op: AffineOp, lhs: AffineExpr, rhs: AffineExpr) -> Self {
        AffineExpr(Repr::Binary(Arc::new(Node {
            hash: mix(mix(op as u64 + 4, lhs.hash_code()), rhs.hash_code()),
            divisor: divisor(op, &lhs, &rhs),
            depth: lhs.depth().max(rhs.depth()).saturating_add(1),
            op,
            symbolic: lhs.is_symbolic_or_constant() && rhs.is_symbolic_or_constant(),
            pure_affine: lhs.is_pure_affine()
                && rhs.is_pure_affine()
                && match op {
                    AffineOp::Add => true,
                    AffineOp::Mul => lhs.as_constant().is_some() || rhs.as_constant().is_some(),
                    _ => rhs.as_constant().is_some(),
                },
            lhs,
            rhs,
        })))
    }

    /// What the expression is, at its root.
    pub fn kind(&self) -> AffineExprKind<'_> {
        match &self.0 {
            Repr::Dim(n) => AffineExprKind::Dim(*n),
            Repr::Symbol(n) => AffineExprKind::Symbol(*n),
            Repr::Constant(v) => AffineExprKind::Constant(*v),
            Repr::Binary(node) => AffineExprKind::Binary(node.op, &node.lhs, &node.rhs),
        }
    }

    /// The operands, if the root is this operator.
    pub fn as_binary(&self, op: AffineOp) -> Option<(&AffineExpr, &AffineExpr)> {
        match &self.0 {
            Repr::Binary(node) if node.op == op => Some((&node.lhs, &node.rhs)),
            _ => None,
        }
    }

    /// The value, if the expression is a constant.
    pub fn as_constant(&self) -> Option<i64> {
        match self.0 {
            Repr::Constant(value) => Some(value),
            _ => None,
        }
    }

    /// The number of the dimension, if the expression is one.
    pub fn as_dim(&self) -> Option<u32> {
        match self.0 {
            Repr::Dim(position) => Some(position),
            _ => None,
        }
    }

    /// The number of the symbol, if the expression is one.
    pub fn as_symbol(&self) -> Option<u32> {
        match self.0 {
            Repr::Symbol(position) => Some(position),
            _ => None,
        }
    }

    /// Whether no dimension occurs in the expression.
    pub fn is_symbolic_or_constant(&self) -> bool {
        match &self.0 {
            Repr::Dim(_) => false,
            Repr::Symbol(_) | Repr::Constant(_) => true,
            Repr::Binary(node) => node.symbolic,
        }
    }

    /// Whether all products, quotients and remainders are by constants.
    pub fn is_pure_affine(&self) -> bool {
        match &self.0 {
            Repr::Binary(node) => node.pure_affine,
            _ => true,
        }
    }

    /// The greatest divisor that is known to divide every value of the expression.
    ///
    /// It is 0 for the constant zero, and 1 when nothing is known.
    pub fn largest_known_divisor(&self) -> i64 {
        match &self.0 {
            Repr::Dim(_) | Repr::Symbol(_) => 1,
            Repr::Constant(value) => value.wrapping_abs(),
            Repr::Binary(node) => node.divisor,
        }
    }

    /// The number of operators on the longest path from the root to a leaf.
    pub fn depth(&self) -> u32 {
        match &self.0 {
            Repr::Binary(node) => node.depth,
            _ => 0,
        }
    }

    /// Visits each operand before its operator, leaves included. Shared parts are visited once for
    /// each place where they occur.
    pub fn post_order(&self) -> PostOrder<'_> {
        PostOrder { stack: vec![(self, false)] }
    }

    /// Whether the dimension occurs in the expression.
    pub fn is_function_of_dim(&self, position: u32) -> bool {
        self.post_order().any(|e| e.as_dim() == Some(position))
    }

    /// Whether the symbol occurs in the expression.
    pub fn is_function_of_symbol(&self, position: u32) -> bool {
        self.post_order().any(|e| e.as_symbol() == Some(position))
    }

    fn hash_code(&self) -> u64 {
        match &self.0 {
            Repr::Dim(n) => mix(1, u64::from(*n)),
            Repr::Symbol(n) => mix(2, u64::from(*n)),
            Repr::Constant(v) => mix(3, *v as u64),
            Repr::Binary(node) => node.hash,
        }
    }

    /// The address of a shared node, as a key for memoization while the expression is alive.
    pub(super) fn address(&self) -> Option<usize> {
        match &self.0 {
            Repr::Binary(node) => Some(Arc::as_ptr(node) as usize),
            _ => None,
        }
    }

    /// Equality decided at the root, or the pairs of operands left to compare.
    fn equal_at_root<'a>(&'a self, other: &'a Self) -> Result<bool, (&'a Node, &'a Node)> {
        match (&self.0, &other.0) {
            (Repr::Dim(a), Repr::Dim(b)) | (Repr::Symbol(a), Repr::Symbol(b)) => Ok(a == b),
            (Repr::Constant(a), Repr::Constant(b)) => Ok(a == b),
            (Repr::Binary(a), Repr::Binary(b)) if Arc::ptr_eq(a, b) => Ok(true),
            (Repr::Binary(a), Repr::Binary(b)) => {
                if a.hash == b.hash && a.op == b.op && a.depth == b.depth {
                    Err((a, b))
                } else {
                    Ok(false)
                }
            }
            _ => Ok(false),
        }
    }
}

/// Iterator of [`AffineExpr::post_order`].
pub struct PostOrder<'a> {
    stack: Vec<(&'a AffineExpr, bool)>,
}

impl<'a> Iterator for PostOrder<'a> {
    type Item = &'a AffineExpr;

    fn next(&mut self) -> Option<&'a AffineExpr> {
        loop {
            let (expr, operands_done) = self.stack.pop()?;
            match expr.kind() {
                AffineExprKind::Binary(_, lhs, rhs) if !operands_done => {
                    self.stack.push((expr, true));
                    self.stack.push((rhs, false));
                    self.stack.push((lhs, false));
                }
                _ => return Some(expr),
            }
        }
    }
}

/// The known divisor of an operator node. Products wrap, as the operators on values do.
fn divisor(op: AffineOp, lhs: &AffineExpr, rhs: &AffineExpr) -> i64 {
    let left = lhs.largest_known_divisor();
    match op {
        AffineOp::Mul => left.wrapping_mul(rhs.largest_known_divisor()),
        AffineOp::Add | AffineOp::Mod => gcd(left, rhs.largest_known_divisor()),
        AffineOp::FloorDiv | AffineOp::CeilDiv => match rhs.as_constant() {
            Some(by) if by != 0 && left.wrapping_rem(by) == 0 => {
                left.wrapping_div(by).wrapping_abs()
            }
            _ => 1,
        },
    }
}

fn gcd(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a as i64
}

fn mix(state: u64, word: u64) -> u64 {
    // A multiply-and-rotate step: equal structures get equal hashes in every run and thread.
    let x = (state.rotate_left(29) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    x ^ (x >> 32)
}

impl PartialEq for AffineExpr {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = match self.equal_at_root(other) {
            Ok(equal) => return equal,
            Err(nodes) => nodes,
        };
        if a.depth <= SHALLOW {
            return a.lhs == b.lhs && a.rhs == b.rhs;
        }
        let mut pending = vec![(a, b)];
        while let Some((a, b)) = pending.pop() {
            for (x, y) in [(&a.lhs, &b.lhs), (&a.rhs, &b.rhs)] {
                match x.equal_at_root(y) {
                    Ok(true) => {}
                    Ok(false) => return false,
                    Err(nodes) => pending.push(nodes),
                }
            }
        }
        true
    }
}

impl Eq for AffineExpr {}

impl Hash for AffineExpr {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash_code());
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        if self.depth <= SHALLOW {
            return;
        }
        let mut pending = Vec::new();
        take_operands(self, &mut pending);
        while let Some(expr) = pending.pop() {
            if let Repr::Binary(node) = expr.0
                && let Some(mut last) = Arc::into_inner(node)
            {
                take_operands(&mut last, &mut pending);
            }
        }
    }
}

/// Leaves constants in the place of the operands, so that dropping the node does not recurse.
fn take_operands(node: &mut Node, into: &mut Vec<AffineExpr>) {
    for operand in [&mut node.lhs, &mut node.rhs] {
        if matches!(operand.0, Repr::Binary(_)) {
            into.push(std::mem::replace(operand, AffineExpr::constant(0)));
        }
    }
    node.depth = 0;
}

impl fmt::Debug for AffineExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
