//! What the command line said.

use super::table::OptionSpec;
use crate::context::Severity;
use crate::pass::Display;
use crate::pass::instrument::{TimingDisplay, TimingFormat};
use std::ffi::OsString;

/// A pass or pipeline flag, as in `--canonicalize=max-iterations=2`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct PassFlag {
    /// The flag without dashes.
    pub name: String,
    /// The option text behind `=`.
    pub options: String,
}

/// Which diagnostics `--verify-diagnostics` is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Expectations {
    /// All: each must be expected.
    All,
    /// The expected ones: others are ignored.
    OnlyExpected,
}

/// What to do instead of the main job.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Command {
    /// `--help`.
    Help,
    /// `--version`.
    Version,
    /// `--show-dialects`.
    ShowDialects,
    /// `--show-dialects=full`.
    ListDialects,
    /// `--list-passes`.
    ListPasses,
    /// `--dialect-docs`, of the dialect named by the option.
    DialectDocs,
}

/// What to show of a run while it goes, and to keep when it fails.
#[derive(Clone, Debug, Default)]
pub(super) struct Watch {
    pub print_before: Vec<String>,
    pub print_before_all: bool,
    pub print_after: Vec<String>,
    pub print_after_all: bool,
    pub only_changes: bool,
    /// Whether changes are printed as differences.
    pub differences: bool,
    pub only_failures: bool,
    pub module_scope: bool,
    /// The directory for printed IR.
    pub tree: Option<String>,
    pub timing: bool,
    pub timing_display: TimingDisplay,
    pub timing_format: TimingFormat,
    pub crash_reproducer: Option<String>,
    pub local_reproducer: bool,
    pub generate_reproducer: Option<String>,
    pub run_reproducer: bool,
    /// The file for a trace.
    pub trace: Option<String>,
    /// Whether to say what more cores would do.
    pub scaling: bool,
    /// The command that tells good results from bad ones.
    pub bisect: Option<String>,
    pub log_actions: Option<String>,
    pub log_filter: String,
    pub debug_counter: Option<String>,
    pub print_debug_counter: bool,
}

/// The values of all options.
#[derive(Clone, Debug)]
pub(super) struct Options {
    pub command: Option<Command>,
    /// `-` is standard input.
    pub input: Option<OsString>,
    /// `-` is standard output.
    pub output: OsString,
    pub allow_unregistered: bool,
    pub no_implicit_module: bool,
    /// Files of records that define dialects.
    pub ods: Vec<String>,
    /// Whether it is an error when something in them is not checked.
    pub ods_strict: bool,
    /// The file that defines further dialects.
    pub irdl_file: Option<String>,
    /// The dialect whose reference is to be printed.
    pub documented: String,
    /// The marker of `--split-input-file`.
    pub split_input: Option<String>,
    pub output_split_marker: String,
    pub expectations: Option<Expectations>,
    /// Flags in the order in which they were given.
    pub pass_flags: Vec<PassFlag>,
    pub pass_pipeline: Option<String>,
    pub dump_pass_pipeline: bool,
    pub verify_each: bool,
    /// Whether what has not changed is verified each time, too.
    pub verify_everything: bool,
    pub verify_roundtrip: bool,
    /// Whether passes are left out where they would do nothing.
    pub skip_unchanged: bool,
    pub expensive_checks: bool,
    /// Diagnostics below this are not shown.
    pub least_severity: Severity,
    /// Whether notes are shown that belong to no other diagnostic.
    pub lone_notes: bool,
    pub print_op_on_diagnostic: bool,
    pub print_generic: bool,
    /// Print custom forms without asking whether the IR is valid.
    pub assume_verified: bool,
    /// Take what parses as valid.
    pub unverified_parsing: bool,
    pub print_debug_info: bool,
    pub pretty_debug_info: bool,
    pub print_local_scope: bool,
    pub print_skip_regions: bool,
    pub unique_value_numbers: bool,
    pub print_value_users: bool,
    pub names_from_locations: bool,
    pub elide_elements_larger_than: Option<u64>,
    pub elide_resources_larger_than: Option<u64>,
    pub hex_elements_larger_than: Option<i64>,
    pub statistics: bool,
    pub statistics_display: Display,
    pub watch: Watch,
    pub disable_threading: bool,
    pub threads: Option<u64>,
    /// `None`: as the terminal says.
    pub color: Option<bool>,
    /// An option that mlir-opt has and irtool has not.
    pub unsupported: Option<&'static OptionSpec>,
}

/// The marker between chunks where none is given.
pub(super) const SPLIT_MARKER: &str = "// -----";

impl Default for Options {
    fn default() -> Self {
        Self {
            command: None,
            input: None,
            output: OsString::from("-"),
            allow_unregistered: false,
            no_implicit_module: false,
            ods: Vec::new(),
            ods_strict: false,
            irdl_file: None,
            documented: String::new(),
            split_input: None,
            output_split_marker: SPLIT_MARKER.to_owned(),
            expectations: None,
            pass_flags: Vec::new(),
            pass_pipeline: None,
            dump_pass_pipeline: false,
            verify_each: true,
            verify_everything: false,
            verify_roundtrip: false,
            skip_unchanged: true,
            expensive_checks: false,
            least_severity: Severity::Remark,
            lone_notes: true,
            print_op_on_diagnostic: true,
            print_generic: false,
            assume_verified: false,
            unverified_parsing: false,
            print_debug_info: false,
            pretty_debug_info: false,
            print_local_scope: false,
            print_skip_regions: false,
            unique_value_numbers: false,
            print_value_users: false,
            names_from_locations: false,
            elide_elements_larger_than: None,
            elide_resources_larger_than: None,
            hex_elements_larger_than: None,
            statistics: false,
            statistics_display: Display::Pipeline,
            watch: Watch::default(),
            disable_threading: false,
            threads: None,
            color: None,
            unsupported: None,
        }
    }
}
