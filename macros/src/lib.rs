//! Attribute macros that declare dialects and ops.
