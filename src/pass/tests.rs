//! Tests of the framework.
