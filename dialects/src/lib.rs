//! Declarations of the dialects that irtool is built with.
