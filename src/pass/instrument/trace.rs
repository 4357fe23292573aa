//! A run as a trace that Chrome's and Perfetto's viewers show: a track for each worker.
//!
//! The format is the trace event format's JSON, with complete events (`"ph": "X"`).

use super::record::{Event, Kind, Recorder};
use super::timing_report::Phase;
use crate::support::strings::json_string;
use std::fmt::Write;
use std::time::Duration;

impl Recorder {
    /// The trace as JSON; `phases` are what happened besides passes, each with its start.
    pub fn trace(&self, phases: &[(Phase, Duration)]) -> String {
        let mut events = self.events();
        events.sort_by_key(|event| (event.worker, event.start, std::cmp::Reverse(event.end)));
        let mut out = String::from("{\"traceEvents\": [\n");
        let mut workers: Vec<usize> = events.iter().map(|event| event.worker).collect();
        workers.push(0);
        workers.sort_unstable();
        workers.dedup();
        for worker in workers {
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "{{\"name\": \"thread_name\", \"ph\": \"M\", \"pid\": 1, \"tid\": {worker}, \
                 \"args\": {{\"name\": \"worker {worker}\"}}}},"
            );
        }
        for (phase, start) in phases {
            complete(&mut out, phase.name, "phase", (*start, phase.wall), 0, "");
        }
        for event in &events {
            let (name, category) = self.name(event);
            complete(
                &mut out,
                &name,
                category,
                (event.start, event.time()),
                event.worker,
                &event.op,
            );
        }
        out.truncate(out.trim_end_matches([',', '\n']).len());
        out.push_str("\n]}\n");
        out
    }

    fn name(&self, event: &Event) -> (String, &'static str) {
        let anchor = |number| {
            let top = self.outline.get().map(|outline| &outline.top);
            top.and_then(|top| top.find(number)).map_or("", |pipeline| pipeline.anchor.as_str())
        };
        match event.kind {
            Kind::Pass(_, name) => (name.to_owned(), "pass"),
            Kind::Skipped(name) => (name.to_owned(), "skipped pass"),
            Kind::Pipeline(number) => (format!("{}(...)", anchor(number)), "pipeline"),
            Kind::Group(number) => (format!("nested {}(...)", anchor(number)), "nested"),
            Kind::Analysis(name) => (name.to_owned(), "analysis"),
        }
    }
}

fn complete(
    out: &mut String,
    name: &str,
    category: &str,
    (start, time): (Duration, Duration),
    worker: usize,
    op: &str,
) {
    let micros = |time: Duration| time.as_nanos() as f64 / 1e3;
    let _ = writeln!(
        out,
        "{{\"name\": {}, \"cat\": \"{category}\", \"ph\": \"X\", \"ts\": {:.3}, \"dur\": {:.3}, \
         \"pid\": 1, \"tid\": {worker}, \"args\": {{\"op\": {}}}}},",
        json_string(name),
        micros(start),
        micros(time),
        json_string(op),
    );
}
