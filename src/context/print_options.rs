//! How IR is printed.
//!
//! The context knows how messages quote IR ([`Context::quoting`](super::Context::quoting)), since who
//! words one may have nothing else at hand that could tell.

/// How to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintOptions {
    /// Print ops in generic form.
    pub generic: bool,
    /// Print locations.
    pub debug_info: bool,
    /// Print locations in the form for people, which cannot be parsed.
    pub pretty_debug_info: bool,
    /// Print everything in place: no aliases.
    pub local_scope: bool,
    /// Print `{...}` for regions.
    pub skip_regions: bool,
    /// Leave out the elements of constants that have more than this many.
    pub elide_elements_larger_than: Option<u64>,
    /// Leave out the text of resources that is longer than this.
    pub elide_resources_larger_than: Option<u64>,
    /// Print the elements of constants that have more than this many as a hexadecimal string.
    pub hex_elements_larger_than: Option<u64>,
    /// Take the names of values from their locations, where those have names.
    pub names_from_locations: bool,
    /// Number values through the whole module in custom form, too.
    pub unique_value_numbers: bool,
    /// Say who uses a value, in comments.
    pub value_users: bool,
    /// Print the resources of the file that belong to no dialect behind a whole module.
    pub external_resources: bool,
}

impl Default for PrintOptions {
    fn default() -> Self {
        Self {
            generic: true,
            debug_info: false,
            pretty_debug_info: false,
            local_scope: false,
            skip_regions: false,
            elide_elements_larger_than: None,
            elide_resources_larger_than: None,
            hex_elements_larger_than: Some(100),
            names_from_locations: false,
            unique_value_numbers: false,
            value_users: false,
            external_resources: true,
        }
    }
}
