//! `compare`: measures irtool against `mlir-opt` on the same inputs.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use clap::Parser;
use irtool_testkit::mlir::{self, Output, Run};
use serde_json::{Value, json};

/// Measures irtool against mlir-opt on the same inputs, in turn, and checks that the outputs are
/// byte-identical.
///
/// Build irtool in release mode first: without `--irtool` or `IRTOOL`, this program builds it with
/// the profile it was built with itself.
#[derive(Parser)]
struct Options {
    /// The modules to run on.
    #[arg(required = true)]
    inputs: Vec<PathBuf>,
    /// How often each tool runs on each input.
    #[arg(long, default_value_t = 7)]
    rounds: usize,
    /// Arguments of both tools.
    #[arg(
        long,
        allow_hyphen_values = true,
        default_value = "--allow-unregistered-dialect --mlir-print-op-generic"
    )]
    args: String,
    /// Further arguments of irtool.
    #[arg(long, allow_hyphen_values = true, default_value = "")]
    irtool_args: String,
    /// Further arguments of mlir-opt.
    #[arg(long, allow_hyphen_values = true, default_value = "")]
    mlir_args: String,
    /// How many threads both tools may use; without it, each tool decides.
    ///
    /// irtool gets `--threads=N`; mlir-opt gets `--mlir-disable-threading` for 1 and nothing
    /// otherwise, so that it uses all cores there are.
    #[arg(long)]
    threads: Option<usize>,
    /// Writes every measurement to this file.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Also measures the capacity of the machine: two independent one-thread runs side by side
    /// against one alone. 2.0 means that the second core is as good as the first.
    #[arg(long)]
    pairs: bool,
    /// The tool under test; without it, `IRTOOL` or what cargo builds.
    #[arg(long)]
    irtool: Option<PathBuf>,
    /// The reference; without it, `MLIR_OPT` or the one on the path.
    #[arg(long)]
    mlir_opt: Option<PathBuf>,
}

struct Tool {
    name: &'static str,
    program: PathBuf,
    args: Vec<String>,
    one_thread: &'static str,
    output: PathBuf,
}

/// One run.
struct Sample {
    wall: f64,
    cpu: f64,
    rss: f64,
}

impl Sample {
    fn of(output: &Output) -> Self {
        Self {
            wall: output.wall.as_secs_f64(),
            cpu: output.cpu().as_secs_f64(),
            rss: output.peak_rss as f64,
        }
    }
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("compare: {why}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<bool, String> {
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    let tools = tools(options, scratch.path())?;
    let mut records = Vec::new();
    let mut identical = true;
    for input in &options.inputs {
        let (same, record) = compare(&tools, input, options)?;
        identical &= same;
        records.push(record);
    }
    if let Some(path) = &options.json {
        let text = serde_json::to_string_pretty(&records).map_err(|error| error.to_string())?;
        std::fs::write(path, text + "\n")
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(identical)
}

fn tools(options: &Options, scratch: &Path) -> Result<[Tool; 2], String> {
    let irtool = match &options.irtool {
        Some(path) => path.clone(),
        None => mlir::irtool()?,
    };
    let mlir_opt = match &options.mlir_opt {
        Some(path) => path.clone(),
        None => mlir::find_mlir_opt()?,
    };
    let words =
        |text: &str| shlex::split(text).ok_or_else(|| format!("`{text}` has an open quote"));
    let threads = options.threads.map(|n| format!("--threads={n}"));
    let alone = options.threads == Some(1);
    let irtool_args =
        [words(&options.args)?, threads.into_iter().collect(), words(&options.irtool_args)?];
    let disabled = alone.then(|| "--mlir-disable-threading".to_owned());
    let mlir_args =
        [words(&options.args)?, disabled.into_iter().collect(), words(&options.mlir_args)?];
    Ok([
        Tool {
            name: "irtool",
            program: irtool,
            args: irtool_args.concat(),
            one_thread: "--threads=1",
            output: scratch.join("irtool.out"),
        },
        Tool {
            name: "mlir-opt",
            program: mlir_opt,
            args: mlir_args.concat(),
            one_thread: "--mlir-disable-threading",
            output: scratch.join("mlir-opt.out"),
        },
    ])
}

fn run_tool(tool: &Tool, args: &[String], input: &Path, output: &Path) -> Result<Sample, String> {
    let args = args.iter().map(AsRef::as_ref).chain([input.as_os_str()]);
    let run = Run::new(&tool.program, args).stdout_file(output).output();
    let done = run.map_err(|error| format!("cannot run {}: {error}", tool.program.display()))?;
    if !done.status.success() {
        let stderr = String::from_utf8_lossy(&done.stderr);
        return Err(format!(
            "{} ends with {} on {}:\n{stderr}",
            tool.name,
            done.status,
            input.display()
        ));
    }
    Ok(Sample::of(&done))
}

fn compare(tools: &[Tool; 2], input: &Path, options: &Options) -> Result<(bool, Value), String> {
    let mut samples: [Vec<Sample>; 2] = [Vec::new(), Vec::new()];
    let mut identical = true;
    for round in 0..options.rounds.max(1) {
        // Who goes first changes from round to round: neither always finds the warmer machine.
        for step in 0..2 {
            let which = (round + step) % 2;
            let tool = &tools[which];
            samples[which].push(run_tool(tool, &tool.args, input, &tool.output)?);
        }
        identical &=
            same_bytes(&tools[0].output, &tools[1].output).map_err(|error| error.to_string())?;
    }
    let size = std::fs::metadata(input).map_or(0, |data| data.len());
    println!("{} ({:.1} MB, {} rounds)", input.display(), size as f64 / 1e6, samples[0].len());
    println!("{:10} {:>12} {:>12} {:>12}", "", "wall ms", "CPU ms", "peak MB");
    let columns: [fn(&Sample) -> f64; 3] = [|s| s.wall, |s| s.cpu, |s| s.rss];
    let scales = [1e3, 1e3, 1e-6];
    for (tool, samples) in tools.iter().zip(&samples) {
        let medians = columns.map(|column| median(samples.iter().map(column)));
        let [wall, cpu, rss] = [0, 1, 2].map(|i| medians[i] * scales[i]);
        println!("{:10} {wall:12.1} {cpu:12.1} {rss:12.1}", tool.name);
    }
    let ratios = columns.map(|column| {
        let pairs = samples[0].iter().zip(&samples[1]);
        median(pairs.map(|(tested, reference)| column(tested) / column(reference).max(1e-9)))
    });
    println!(
        "{:10} {:12.4} {:12.4} {:12.4}  (median of the paired ratios)",
        "ratio", ratios[0], ratios[1], ratios[2]
    );
    if !identical {
        println!("THE OUTPUTS DIFFER");
    }
    let mut record = json!({
        "input": input.display().to_string(),
        "bytes": size,
        "identical": identical,
        "threads": options.threads,
        "ratio": { "wall": ratios[0], "cpu": ratios[1], "rss": ratios[2] },
    });
    for (tool, samples) in tools.iter().zip(&samples) {
        let rounds =
            samples.iter().map(|s| json!({ "wall_s": s.wall, "cpu_s": s.cpu, "rss_bytes": s.rss }));
        record[tool.name] = json!({ "args": tool.args, "rounds": rounds.collect::<Vec<_>>() });
    }
    if options.pairs {
        for tool in tools {
            let capacity = capacity(tool, input, options.rounds.max(1))?;
            println!(
                "{:10} capacity of the machine with two one-thread runs: {capacity:.2}",
                tool.name
            );
            record[tool.name]["capacity"] = json!(capacity);
        }
    }
    println!();
    Ok((identical, record))
}

/// Returns how much more two one-thread runs side by side get done than one alone.
fn capacity(tool: &Tool, input: &Path, rounds: usize) -> Result<f64, String> {
    let mut args = tool.args.clone();
    args.retain(|arg| !arg.starts_with("--threads"));
    if !args.iter().any(|arg| arg == tool.one_thread) {
        args.push(tool.one_thread.to_owned());
    }
    let second = tool.output.with_extension("second");
    let mut ratios = Vec::new();
    for _ in 0..rounds {
        let alone = run_tool(tool, &args, input, &tool.output)?.wall;
        let start = std::time::Instant::now();
        let (first, other) = thread::scope(|scope| {
            let other = scope.spawn(|| run_tool(tool, &args, input, &second));
            let first = run_tool(tool, &args, input, &tool.output);
            (first, other.join())
        });
        first?;
        other.map_err(|_| "a run panicked".to_owned())??;
        let together: Duration = start.elapsed();
        ratios.push(2.0 * alone / together.as_secs_f64());
    }
    Ok(median(ratios.into_iter()))
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() % 2 {
        0 => (values[middle - 1] + values[middle]) / 2.0,
        _ => values[middle],
    }
}

/// Compares two files block by block: this process must stay small, since its memory at the time
/// of a fork counts as the child's.
fn same_bytes(left: &Path, right: &Path) -> io::Result<bool> {
    let mut left = BufReader::new(File::open(left)?);
    let mut right = BufReader::new(File::open(right)?);
    let (mut a, mut b) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    loop {
        let (count, other) = (fill(&mut left, &mut a)?, fill(&mut right, &mut b)?);
        if count != other || a[..count] != b[..other] {
            return Ok(false);
        }
        if count == 0 {
            return Ok(true);
        }
    }
}

fn fill(reader: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..])? {
            0 => break,
            count => filled += count,
        }
    }
    Ok(filled)
}
