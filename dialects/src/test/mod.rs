//! What modules written for tests use in passing of the dialect that `mlir-opt` has for its own.
//!
//! The ops here are those that print in a form of their own, are isolated, hold symbols, are graph
//! regions or end blocks, and some plain ones for their counts of operands and results; what they
//! are was found by giving them to `mlir-opt`. Any other op of the dialect is taken in generic form,
//! as `mlir-opt` takes those that it does not know.
//!
//! Limits: ops that `mlir-opt` has beyond these are not checked, and print in generic form.

mod assembly;
mod ops;

pub use ops::*;

/// What its attributes are called.
pub(crate) const ATTRIBUTES: &[&str] = &[
    "array_of_enums", "array_of_ints", "array_of_ugly", "attr_params", "attr_self_type_format",
    "attr_self_type_struct_format", "attr_ugly", "attr_with_format", "attr_with_optional_enum",
    "attr_with_optional_signed", "attr_with_optional_unsigned", "attr_with_self_type_param",
    "attr_with_trait", "attr_with_type", "attr_with_type_builder", "bit_enum", "bit_enum_vbar",
    "cmpnd_a", "cmpnd_nested", "cmpnd_nested_inner", "cmpnd_nested_outer",
    "cmpnd_nested_outer_qual", "conditional_alias", "const_memory_space", "copy_count",
    "custom_anchor", "custom_float", "custom_location", "custom_storage_ctor_attr",
    "custom_struct", "decimal_shape", "e1di64_elements", "enum", "i64_elements", "iterator_type",
    "memref_layout", "nested_alias", "newline_and_indent", "op_asm_attr_interface",
    "op_asm_attr_interface_tablegen_default", "override_builder", "simple_enum", "slash_attr",
    "smpla", "sub_elements_access", "symbol_ref_attr", "tensor_encoding",
];

/// The dialect `test`.
pub const DIALECT: irtool::spec::Dialect = irtool::spec::Dialect {
    name: "test",
    ops: &[OPS],
    attribute_aliases: &[],
    type_aliases: &[],
};
