//! Makes modules.
