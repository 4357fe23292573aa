//! The table of options: name, kind of value, group and help, each stated once.
//!
//! The parser reads it, `--help` prints it, suggestions for misspelt options come from it. Flags
//! of passes are not in it: they come from the pass registry.

use super::options::{Command, Expectations, Options, SPLIT_MARKER};
use crate::context::Severity;
use crate::pass::Display;
use crate::pass::instrument::{TimingDisplay, TimingFormat};

/// Where help shows an option.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Group {
    Input,
    Passes,
    Watching,
    Diagnostics,
    Output,
    Threads,
    Information,
    /// Options of mlir-opt that irtool does not have yet.
    Unsupported,
}

impl Group {
    /// All groups in the order of help.
    pub const ALL: [Group; 8] = [
        Group::Input,
        Group::Passes,
        Group::Watching,
        Group::Diagnostics,
        Group::Output,
        Group::Threads,
        Group::Information,
        Group::Unsupported,
    ];

    /// The heading in help.
    pub fn title(self) -> &'static str {
        match self {
            Group::Input => "Input",
            Group::Passes => "Passes",
            Group::Watching => "Watching passes",
            Group::Diagnostics => "Diagnostics",
            Group::Output => "Output",
            Group::Threads => "Threads",
            Group::Information => "Information",
            Group::Unsupported => "Options of mlir-opt that are not supported yet",
        }
    }
}

/// A value of an option with a fixed set of them, and its line of help.
pub(super) type Choice = (&'static str, &'static str);

/// What value an option takes, and what it does with it.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// No value.
    Command(Command),
    /// `--flag` or `--flag=0|1|true|false`.
    Flag(fn(&mut Options, bool)),
    /// The same, or `--flag=word` with this word.
    FlagOr(&'static str, fn(&mut Options, Option<bool>)),
    /// A number without a sign.
    Uint(fn(&mut Options, u64)),
    /// A number.
    Int(fn(&mut Options, i64)),
    /// Text, with the name that help gives it.
    Text(&'static str, fn(&mut Options, String)),
    /// Text or nothing.
    OptionalText(&'static str, fn(&mut Options, String)),
    /// Names of passes, separated by commas.
    PassNames(fn(&mut Options, Vec<String>)),
    /// One of a list, by number.
    Choice(&'static [Choice], fn(&mut Options, usize)),
    /// One of a list, by number; without `=value` the first.
    OptionalChoice(&'static [Choice], fn(&mut Options, usize)),
    /// A file name, which need not be text: `-o`.
    OutputFile,
    /// Not supported, with or without a value behind `=`.
    Unsupported,
    /// Not supported, takes the next argument as its value where there is no `=`.
    UnsupportedValue,
}

/// An option.
pub(super) struct OptionSpec {
    /// Name without dashes.
    pub name: &'static str,
    /// Other names of the same.
    pub aliases: &'static [&'static str],
    pub group: Group,
    pub kind: Kind,
    pub help: &'static str,
}

impl std::fmt::Debug for OptionSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "--{}", self.name)
    }
}

const fn option(group: Group, name: &'static str, kind: Kind, help: &'static str) -> OptionSpec {
    OptionSpec { name, aliases: &[], group, kind, help }
}

const fn missing(name: &'static str) -> OptionSpec {
    option(Group::Unsupported, name, Kind::Unsupported, "")
}

const fn missing_value(name: &'static str) -> OptionSpec {
    option(Group::Unsupported, name, Kind::UnsupportedValue, "")
}

/// All options.
pub(super) static OPTIONS: &[OptionSpec] = &[
    option(
        Group::Input,
        "allow-unregistered-dialect",
        Kind::Flag(|o, on| o.allow_unregistered = on),
        "Accept ops, types and attributes of dialects that are not registered",
    ),
    option(
        Group::Input,
        "irdl-file",
        Kind::Text("filename", |o, name| o.irdl_file = Some(name)),
        "Register the dialects that this file defines",
    ),
    option(
        Group::Input,
        "no-implicit-module",
        Kind::Flag(|o, on| o.no_implicit_module = on),
        "Take the one op of the file as the top level; make no module around it",
    ),
    option(
        Group::Input,
        "ods",
        Kind::Text("records", |o, path| o.ods.push(path)),
        "Register the dialects that a file defines which `llvm-tblgen --dump-json` has printed; \
         may be repeated",
    ),
    option(
        Group::Input,
        "ods-strict",
        Kind::Flag(|o, on| o.ods_strict = on),
        "Take it as an error when something that records define is not checked",
    ),
    option(
        Group::Input,
        "split-input-file",
        Kind::OptionalText("string", |o, marker| {
            let marker = if marker.is_empty() { SPLIT_MARKER.to_owned() } else { marker };
            o.split_input = Some(marker);
        }),
        "Split the input at the marker (`// -----`) and process each chunk on its own",
    ),
    option(
        Group::Passes,
        "pass-pipeline",
        Kind::Text("string", |o, text| o.pass_pipeline = Some(text)),
        "The pipeline to run, as in builtin.module(func.func(cse))",
    )
    .or(&["p"]),
    option(
        Group::Passes,
        "verify-each",
        Kind::FlagOr("full", |o, on| {
            o.verify_each = on.unwrap_or(true);
            o.verify_everything = on.is_none();
        }),
        "Verify after each pass what it changed (on by default); =full: everything, each time",
    ),
    option(
        Group::Passes,
        "mlir-very-unsafe-disable-verifier-on-parsing",
        Kind::Flag(|o, on| o.unverified_parsing = on),
        "Do not verify what was parsed",
    ),
    option(
        Group::Passes,
        "verify-roundtrip",
        Kind::Flag(|o, on| o.verify_roundtrip = on),
        "Check that the parsed IR prints and parses to the same IR",
    ),
    option(
        Group::Passes,
        "skip-unchanged",
        Kind::Flag(|o, on| o.skip_unchanged = on),
        "Leave a pass out on an op that has not changed since it last ran there (on by default)",
    ),
    option(
        Group::Passes,
        "expensive-checks",
        Kind::Flag(|o, on| o.expensive_checks = on),
        "Run each pass several times on each op, and verify everything, to find out whether \
         passes keep what they promise",
    ),
    option(
        Group::Passes,
        "dump-pass-pipeline",
        Kind::Flag(|o, on| o.dump_pass_pipeline = on),
        "Print the pipeline that will run",
    ),
    option(
        Group::Passes,
        "mlir-pass-statistics",
        Kind::Flag(|o, on| o.statistics = on),
        "Print the statistics of each pass",
    ),
    option(
        Group::Passes,
        "mlir-pass-statistics-display",
        Kind::Choice(
            &[
                ("list", "one list, sorted by the names of passes"),
                ("pipeline", "nested as the pipeline is"),
                ("json", "nested as the pipeline is, as JSON"),
            ],
            |o, n| {
                o.statistics_display = match n {
                    0 => Display::List,
                    1 => Display::Pipeline,
                    _ => Display::Json,
                }
            },
        ),
        "How to print statistics",
    ),
    option(
        Group::Watching,
        "mlir-print-ir-before",
        Kind::PassNames(|o, names| o.watch.print_before.extend(names)),
        "Print IR before these passes",
    ),
    option(
        Group::Watching,
        "mlir-print-ir-before-all",
        Kind::Flag(|o, on| o.watch.print_before_all = on),
        "Print IR before each pass",
    ),
    option(
        Group::Watching,
        "mlir-print-ir-after",
        Kind::PassNames(|o, names| o.watch.print_after.extend(names)),
        "Print IR after these passes",
    ),
    option(
        Group::Watching,
        "mlir-print-ir-after-all",
        Kind::Flag(|o, on| o.watch.print_after_all = on),
        "Print IR after each pass",
    ),
    option(
        Group::Watching,
        "mlir-print-ir-after-change",
        Kind::FlagOr("diff", |o, on| {
            o.watch.only_changes = on.unwrap_or(true);
            o.watch.differences = on.is_none();
        }),
        "After a pass, print only if it changed something; =diff: print what it changed",
    ),
    option(
        Group::Watching,
        "mlir-print-ir-after-failure",
        Kind::Flag(|o, on| o.watch.only_failures = on),
        "After a pass, print only if it failed",
    ),
    option(
        Group::Watching,
        "mlir-print-ir-module-scope",
        Kind::Flag(|o, on| o.watch.module_scope = on),
        "Print the whole module around the op that a pass runs on",
    ),
    option(
        Group::Watching,
        "mlir-print-ir-tree-dir",
        Kind::Text("string", |o, text| o.watch.tree = Some(text)),
        "Print IR to a tree of files in this directory",
    ),
    option(
        Group::Watching,
        "mlir-timing",
        Kind::Flag(|o, on| o.watch.timing = on),
        "Print how long everything took",
    ),
    option(
        Group::Watching,
        "mlir-timing-display",
        Kind::Choice(
            &[("list", "one list, longest first"), ("tree", "nested as the pipeline is")],
            |o, n| {
                o.watch.timing_display = match n {
                    0 => TimingDisplay::List,
                    _ => TimingDisplay::Tree,
                }
            },
        ),
        "How to print times",
    ),
    option(
        Group::Watching,
        "mlir-output-format",
        Kind::Choice(&[("text", "a table"), ("json", "JSON")], |o, n| {
            o.watch.timing_format = match n {
                0 => TimingFormat::Text,
                _ => TimingFormat::Json,
            }
        }),
        "How to write times",
    ),
    option(
        Group::Watching,
        "timing",
        Kind::Choice(
            &[
                ("tree", "how long everything took, nested as the pipeline is"),
                ("list", "the same as one list, longest first"),
                ("scaling", "how long the passes would take on 2 to 128 cores, and why"),
            ],
            |o, n| match n {
                2 => o.watch.scaling = true,
                _ => {
                    o.watch.timing = true;
                    o.watch.timing_display =
                        if n == 1 { TimingDisplay::List } else { TimingDisplay::Tree };
                }
            },
        ),
        "Print times",
    ),
    option(
        Group::Watching,
        "trace",
        Kind::Text("filename", |o, text| o.watch.trace = Some(text)),
        "Write a trace of every worker to this file, for Chrome's or Perfetto's viewer",
    ),
    option(
        Group::Watching,
        "bisect",
        Kind::Text("command", |o, text| o.watch.bisect = Some(text)),
        "Find the first pass on an op after which `command FILE` fails, FILE being the result",
    ),
    option(
        Group::Watching,
        "mlir-pass-pipeline-crash-reproducer",
        Kind::Text("string", |o, text| o.watch.crash_reproducer = Some(text)),
        "When a pass fails or panics, write the input and the pipeline to this file",
    ),
    option(
        Group::Watching,
        "mlir-pass-pipeline-local-reproducer",
        Kind::Flag(|o, on| o.watch.local_reproducer = on),
        "Write the IR before the pass that failed, and that pass alone",
    ),
    option(
        Group::Watching,
        "mlir-generate-reproducer",
        Kind::Text("filename", |o, text| o.watch.generate_reproducer = Some(text)),
        "Write the result and the pipeline to this file, whatever happens",
    ),
    option(
        Group::Watching,
        "run-reproducer",
        Kind::Flag(|o, on| o.watch.run_reproducer = on),
        "Run the pipeline that the input carries",
    ),
    option(
        Group::Watching,
        "log-actions-to",
        Kind::Text("string", |o, text| o.watch.log_actions = Some(text)),
        "Write a line when a pass begins on an op, and when it is done, to this file",
    ),
    option(
        Group::Watching,
        "log-mlir-actions-filter",
        Kind::Text("string", |o, text| o.watch.log_filter = text),
        "Log only actions on ops at these places: file:line:column, separated by commas",
    ),
    option(
        Group::Watching,
        "mlir-debug-counter",
        Kind::Text("string", |o, text| o.watch.debug_counter = Some(text)),
        "Run only some executions of passes, as in pass-execution-skip=3,pass-execution-count=1",
    ),
    option(
        Group::Watching,
        "mlir-print-debug-counter",
        Kind::Flag(|o, on| o.watch.print_debug_counter = on),
        "Print debug counters before and after",
    ),
    option(
        Group::Diagnostics,
        "verify-diagnostics",
        Kind::OptionalChoice(
            &[
                ("all", "each diagnostic must be expected"),
                ("only-expected", "other diagnostics are ignored"),
            ],
            |o, n| {
                o.expectations = Some(match n {
                    0 => Expectations::All,
                    _ => Expectations::OnlyExpected,
                })
            },
        ),
        "Check diagnostics against the expected-* comments of the input",
    ),
    option(
        Group::Diagnostics,
        "mlir-diagnostic-verbosity-level",
        Kind::Choice(
            &[
                ("errors", "errors only"),
                ("warnings", "errors and warnings"),
                ("remarks", "everything"),
            ],
            |o, n| {
                o.least_severity = match n {
                    0 => Severity::Error,
                    1 => Severity::Warning,
                    _ => Severity::Remark,
                }
            },
        ),
        "Show diagnostics of this level and above",
    ),
    option(
        Group::Diagnostics,
        "mlir-disable-diagnostic-notes",
        Kind::Flag(|o, on| o.lone_notes = !on),
        "Leave out notes that stand alone; those to other diagnostics stay",
    ),
    option(
        Group::Diagnostics,
        "mlir-print-op-on-diagnostic",
        Kind::Flag(|o, on| o.print_op_on_diagnostic = on),
        "Show the op in a note to a diagnostic on it (on by default)",
    ),
    option(
        Group::Diagnostics,
        "color",
        Kind::Flag(|o, on| o.color = Some(on)),
        "Use colours (by default: on a terminal, unless NO_COLOR is set)",
    ),
    option(
        Group::Output,
        "o",
        Kind::OutputFile,
        "Where to write the output (`-`: standard output)",
    ),
    option(
        Group::Output,
        "output-split-marker",
        Kind::Text("string", |o, text| o.output_split_marker = text),
        "The line between the outputs of chunks",
    ),
    option(
        Group::Output,
        "mlir-print-op-generic",
        Kind::Flag(|o, on| o.print_generic = on),
        "Print ops in the generic form",
    ),
    option(
        Group::Output,
        "mlir-print-assume-verified",
        Kind::Flag(|o, on| o.assume_verified = on),
        "Print custom forms without verifying first, where nothing else did",
    ),
    option(
        Group::Output,
        "mlir-print-debuginfo",
        Kind::Flag(|o, on| o.print_debug_info = on),
        "Print locations",
    ),
    option(
        Group::Output,
        "mlir-pretty-debuginfo",
        Kind::Flag(|o, on| o.pretty_debug_info = on),
        "Print locations in a form for people, which cannot be parsed",
    ),
    option(
        Group::Output,
        "mlir-print-local-scope",
        Kind::Flag(|o, on| o.print_local_scope = on),
        "Print everything in place, without aliases",
    ),
    option(
        Group::Output,
        "mlir-print-skip-regions",
        Kind::Flag(|o, on| o.print_skip_regions = on),
        "Print {...} for regions",
    ),
    option(
        Group::Output,
        "mlir-print-unique-ssa-ids",
        Kind::Flag(|o, on| o.unique_value_numbers = on),
        "Number values through the whole module",
    ),
    option(
        Group::Output,
        "mlir-print-value-users",
        Kind::Flag(|o, on| o.print_value_users = on),
        "Print who uses a value, in comments",
    ),
    option(
        Group::Output,
        "mlir-use-nameloc-as-prefix",
        Kind::Flag(|o, on| o.names_from_locations = on),
        "Take the names of values from their locations",
    ),
    option(
        Group::Output,
        "mlir-elide-elementsattrs-if-larger",
        Kind::Uint(|o, n| o.elide_elements_larger_than = Some(n)),
        "Leave out the elements of constants that have more than this many",
    ),
    option(
        Group::Output,
        "mlir-elide-resource-strings-if-larger",
        Kind::Uint(|o, n| o.elide_resources_larger_than = Some(n)),
        "Leave out the text of resources that is longer than this",
    ),
    option(
        Group::Output,
        "mlir-print-elementsattrs-with-hex-if-larger",
        Kind::Int(|o, n| o.hex_elements_larger_than = Some(n)),
        "Print constants with more elements than this in hexadecimal (-1: none)",
    ),
    option(
        Group::Threads,
        "mlir-disable-threading",
        Kind::Flag(|o, on| o.disable_threading = on),
        "Use one thread",
    ),
    option(
        Group::Threads,
        "threads",
        Kind::Uint(|o, n| o.threads = Some(n)),
        "Use this many threads (0, the default: RAYON_NUM_THREADS, or one per core)",
    ),
    option(Group::Information, "help", Kind::Command(Command::Help), "Print this").or(&[
        "h",
        "help-hidden",
        "help-list",
        "help-list-hidden",
    ]),
    option(Group::Information, "version", Kind::Command(Command::Version), "Print the version"),
    option(
        Group::Information,
        "show-dialects",
        Kind::OptionalChoice(
            &[
                ("names", "their names"),
                ("full", "how many ops, custom forms and checked constraints each has"),
            ],
            |o, n| {
                o.command = Some(match n {
                    0 => Command::ShowDialects,
                    _ => Command::ListDialects,
                })
            },
        ),
        "Print the registered dialects",
    ),
    option(
        Group::Information,
        "dialect-docs",
        Kind::Text("dialect", |o, name| {
            o.documented = name;
            o.command = Some(Command::DialectDocs);
        }),
        "Print the reference of a dialect as Markdown",
    ),
    option(
        Group::Information,
        "list-passes",
        Kind::Command(Command::ListPasses),
        "Print the registered passes with their options",
    ),
    missing("elide-resource-data-from-bytecode"),
    missing("emit-bytecode"),
    missing_value("emit-bytecode-version"),
    missing_value("load-dialect-plugin"),
    missing_value("load-pass-plugin"),
    missing("mlir-enable-debugger-hook"),
    missing("mlir-print-stacktrace-on-diagnostic"),
    missing_value("profile-actions-to"),
    missing_value("remark-format"),
    missing_value("remark-policy"),
    missing_value("remarks-filter"),
    missing_value("remarks-filter-analyse"),
    missing_value("remarks-filter-failed"),
    missing_value("remarks-filter-missed"),
    missing_value("remarks-filter-passed"),
    missing_value("remarks-output-file"),
];

impl OptionSpec {
    const fn or(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// Whether the option can have a value.
    pub fn permits_value(&self) -> bool {
        !matches!(self.kind, Kind::Command(_))
    }

    /// Name and other names.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name).chain(self.aliases.iter().copied())
    }
}

/// The option with this name.
pub(super) fn find(name: &str) -> Option<&'static OptionSpec> {
    OPTIONS.iter().find(|option| option.names().any(|known| known == name))
}
