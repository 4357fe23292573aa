//! Floating-point formats.

/// A format.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FloatKind {
    /// `f32`.
    F32,
}
