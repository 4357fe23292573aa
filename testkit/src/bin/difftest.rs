//! `difftest`: runs irtool and `mlir-opt` on many modules and compares what they do.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use irtool_testkit::diff::{self, Job, Limits, Tools, Verdict};
use irtool_testkit::generate::{self, Features, Singles};
use irtool_testkit::mlir;

/// Compares irtool with mlir-opt on generated, corrupted or given modules.
///
/// Equal means: the same bytes on standard output, the same success or failure, and for a failure
/// the same errors, positions included.
#[derive(Parser)]
struct Options {
    /// Seeds, as `FROM..TO`.
    #[arg(long, default_value = "0..100")]
    seeds: String,
    /// About how many ops a generated module has.
    #[arg(long, default_value_t = 60)]
    ops: usize,
    /// What a generated module may use; see `genmod --help`.
    #[arg(long, default_value = "all")]
    features: String,
    /// Generates custom form, over the dialects whose custom forms are all known.
    #[arg(long)]
    custom: bool,
    /// Generates small modules around one op, in generic form, going through all definitions; with
    /// `--only`, through those of some dialects.
    #[arg(long)]
    single: bool,
    /// For `--single`: what names of ops start with.
    #[arg(long)]
    only: Vec<String>,
    /// Corrupts each module before the comparison.
    #[arg(long)]
    corrupt: bool,
    /// Compares the `*.mlir` files below this directory instead; with `--corrupt`, each of them
    /// corrupted with every seed.
    #[arg(long)]
    dir: Option<PathBuf>,
    /// Takes each section of the files in `--dir`, which end at lines `// -----`, for an input of its
    /// own; best with `--batch`.
    #[arg(long, requires = "dir")]
    sections: bool,
    /// The arguments of both tools; given several times, each list is a run of its own.
    #[arg(
        long,
        allow_hyphen_values = true,
        default_value = "--allow-unregistered-dialect --mlir-print-op-generic"
    )]
    args: Vec<String>,
    /// The tool under test; without it, `IRTOOL` or what cargo builds.
    #[arg(long)]
    irtool: Option<PathBuf>,
    /// The reference; without it, `MLIR_OPT` or the one on the path.
    #[arg(long)]
    mlir_opt: Option<PathBuf>,
    /// How many modules go into one process through --split-input-file.
    #[arg(long, default_value_t = 1)]
    batch: usize,
    /// How many comparisons run at once, at most 2.
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// Where the differing inputs and both outputs are written.
    #[arg(long, default_value = "target/difftest")]
    out: PathBuf,
    /// Stops after this many differences.
    #[arg(long, default_value_t = 100)]
    most: usize,
    /// Seconds that one run of a tool may take.
    #[arg(long, default_value_t = 60)]
    limit: u64,
    /// Checks instead that mlir-opt accepts every module.
    #[arg(long)]
    accept: bool,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("difftest: {why}");
            ExitCode::from(2)
        }
    }
}

/// The same program for who runs it in another directory; a bare name is looked for in `PATH`.
fn from_anywhere(program: &Path) -> Result<PathBuf, String> {
    if program.components().count() == 1 {
        return Ok(program.to_owned());
    }
    let found = std::fs::canonicalize(program);
    found.map_err(|error| format!("{}: {error}", program.display()))
}

fn run(options: &Options) -> Result<bool, String> {
    let reference = match &options.mlir_opt {
        Some(path) => path.clone(),
        None => mlir::find_mlir_opt()?,
    };
    let tested = match &options.irtool {
        _ if options.accept => reference.clone(),
        Some(path) => path.clone(),
        None => mlir::irtool()?,
    };
    let (reference, tested) = (from_anywhere(&reference)?, from_anywhere(&tested)?);
    let tools = Tools { reference, tested, accept_only: options.accept };
    let seeds = parse_seeds(&options.seeds)?;
    let features = Features::parse(&options.features)?;
    let jobs: Vec<Job> = match &options.dir {
        Some(dir) => {
            diff::jobs_of_directory(dir, options.sections, options.corrupt.then_some(seeds))
        }
        None if options.single => {
            let singles = Singles::new(&options.only);
            let text = |seed| {
                let module = singles.module(seed);
                if options.corrupt { generate::corrupt(&module, seed) } else { module }
            };
            seeds.map(|seed| Job::text_of(format!("single-{seed}"), text(seed))).collect()
        }
        None => {
            let job = match options.custom {
                true => Job::custom,
                false => Job::generated,
            };
            seeds.map(|seed| job(seed, options.ops, features, options.corrupt)).collect()
        }
    };
    let limits = Limits {
        batch: options.batch,
        workers: options.jobs.clamp(1, 2),
        most: options.most,
        seconds: options.limit,
    };
    let mut all_equal = true;
    for args in &options.args {
        let args = shlex::split(args).ok_or_else(|| format!("`{args}` has an open quote"))?;
        let differences = diff::compare_all(&tools, &jobs, &args, &limits);
        let shown = args.join(" ");
        println!("{shown}: {} inputs, {} differ", jobs.len(), differences.len());
        for (job, verdict) in &differences {
            let folder =
                verdict.write(&options.out, job, &args).map_err(|error| error.to_string())?;
            println!("  {}: {} ({})", job.name, verdict.summary(), folder.display());
        }
        all_equal &= differences.is_empty();
        summarize(&differences);
    }
    Ok(all_equal)
}

/// Prints how often each kind of difference occurs, the most frequent first.
fn summarize(differences: &[(&Job, Verdict)]) {
    let mut kinds: Vec<(String, usize)> = Vec::new();
    for (_, verdict) in differences {
        let kind = verdict.kind();
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, count)) => *count += 1,
            None => kinds.push((kind, 1)),
        }
    }
    kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (kind, count) in kinds {
        println!("  {count:5} x {kind}");
    }
}

fn parse_seeds(text: &str) -> Result<std::ops::Range<u64>, String> {
    let parsed =
        text.split_once("..").and_then(|(from, to)| Some(from.parse().ok()?..to.parse().ok()?));
    parsed.ok_or_else(|| format!("`{text}` is not like 0..100"))
}
