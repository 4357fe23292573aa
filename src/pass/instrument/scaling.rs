//! How long the passes of a run would take on more cores, from how long its tasks took on these.
//!
//! ```text
//! serial      passes on the module, and what it takes to hand out and collect its children:
//!             until the first of them begins and after the last has ended
//! group       the children of the module, each with what its worker did until the next began:
//!             the schedule of the run is played through again with other numbers of workers,
//!             with the times that were measured
//! ```
//!
//! The schedule is the scheduler's own: its batches, in its order, small work on one thread. Where a
//! child has children of its own, or work that others could share ([`crate::sync::Shareable`]: it is
//! measured where one thread does it in place), what is left at the end goes to who has nothing to do.
//!
//! Times are what the processor did, so that other programs on the machine do not count. Where they
//! do, or where cores are halves of one, several cores do less together than one does several times:
//! that cannot be known from one run, so whoever knows it says so ([`Scaling::wall_given`]), and a run
//! on several threads shows how much of a core its workers had.
//!
//! Limits: memory and caches are taken to be as fast for many cores as for those that were
//! measured; what threads have shared within a child is not known afterwards; parsing, verifying the
//! input and printing are not part of it.

use super::record::{Event, Kind, Recorder};
use crate::pass::outline::{OutlineItem, OutlinePipeline};
use crate::pass::share::{SMALL_WORK, cut, largest_first};
use std::fmt::Write;
use std::time::Duration;

/// How many cores are looked at.
const CORES: [usize; 7] = [2, 4, 8, 16, 32, 64, 128];
/// How many of the longest tasks are named.
const NAMED: usize = 3;
const WIDTH: usize = 80;
const TITLE: &str = "... Scaling report ...";

/// A child that went through a pipeline.
struct Task {
    time: f64,
    /// What of that another worker could do, and what any number of them could share.
    by_one: f64,
    by_all: f64,
    size: usize,
}

/// The tasks of a group, and what it cost besides.
struct Group {
    tasks: Vec<Task>,
    overhead: f64,
}

/// What the passes of a run would take elsewhere.
pub struct Scaling {
    serial: f64,
    groups: Vec<Group>,
    measured: f64,
    threads: usize,
    /// What part of the time that its tasks took a worker was really at work.
    share: f64,
    bounds: Vec<(Duration, String)>,
}

impl Scaling {
    /// From a run on this many threads.
    pub fn of(recorder: &Recorder, threads: usize) -> Scaling {
        let mut events = recorder.events();
        events.sort_by_key(|event| (event.path.len(), event.start));
        let measured = recorder.wall().as_secs_f64();
        let top = recorder.outline.get().map(|outline| &outline.top);
        let mut scaling = Scaling {
            serial: recorder.cpu().as_secs_f64(),
            groups: Vec::new(),
            measured,
            threads,
            share: share_of_core(&events),
            bounds: longest(&events),
        };
        for group in events.iter().filter(|event| event.path.is_empty()) {
            let Kind::Group(number) = group.kind else { continue };
            let members = top.map_or(Vec::new(), |top| members(top, number));
            let mut own: Vec<&Event> =
                events.iter().filter(|event| is_task(event, &members)).collect();
            let overhead = overhead(group, &own).as_secs_f64();
            let tasks = tasks(&events, &mut own);
            scaling.serial -= group.cpu.as_secs_f64();
            scaling.groups.push(Group { tasks, overhead });
        }
        scaling.serial = scaling.serial.max(0.0);
        scaling
    }

    /// What they took, in seconds.
    pub fn measured(&self) -> f64 {
        self.measured
    }

    /// All that was done, on one core, in seconds.
    pub fn work(&self) -> f64 {
        self.wall(1)
    }

    /// What it takes however many cores there are.
    pub fn critical_path(&self) -> f64 {
        self.serial + self.groups.iter().map(|group| group.overhead + group.longest()).sum::<f64>()
    }

    /// What it takes on this many cores, each as fast as one alone.
    pub fn wall(&self, cores: usize) -> f64 {
        self.wall_given(cores, cores as f64)
    }

    /// What it takes on this many cores that do together what `capacity` cores would do that did not
    /// share anything, with each other or with other programs.
    pub fn wall_given(&self, cores: usize, capacity: f64) -> f64 {
        let slower = cores as f64 / capacity;
        let wall = |group: &Group| group.overhead + group.wall(cores, slower);
        self.serial + self.groups.iter().map(wall).sum::<f64>()
    }

    /// The report.
    pub fn report(&self) -> String {
        let rule = format!("==={}===\n", "-".repeat(WIDTH - 7));
        let padding = " ".repeat((WIDTH - TITLE.len()) / 2);
        let mut out = format!("{rule}{padding}{TITLE}\n{rule}");
        let threads = if self.threads == 1 { "thread" } else { "threads" };
        let work = self.work();
        // Writing to a string cannot fail.
        let _ =
            writeln!(out, "  Passes on {} {threads}: {:.4} seconds", self.threads, self.measured);
        let _ = writeln!(out, "  Work:               {work:.4} seconds");
        let _ = writeln!(out, "  Critical path:      {:.4} seconds", self.critical_path());
        if self.threads > 1 {
            let share = 100.0 * self.share;
            let _ = writeln!(out, "  At work in tasks:   {share:.1}% of the time");
        }
        out.push('\n');
        out.push_str("  ----Cores----  ----Wall Time----  ----Efficiency----\n");
        for cores in CORES {
            let wall = self.wall(cores);
            let efficiency = if wall > 0.0 { 100.0 * work / (cores as f64 * wall) } else { 100.0 };
            let _ = writeln!(out, "  {cores:>13}  {wall:>17.4}  {efficiency:>17.1}%");
        }
        out.push_str("\n  Bounded by:\n");
        for (time, name) in &self.bounds {
            let _ = writeln!(out, "    {:.4}  {name}", time.as_secs_f64());
        }
        out
    }
}

impl Group {
    fn longest(&self) -> f64 {
        match self.is_shared() {
            true => self.tasks.iter().map(Task::shortest).fold(0.0, f64::max),
            false => self.sum(),
        }
    }

    fn sum(&self) -> f64 {
        self.tasks.iter().map(|task| task.time).sum()
    }

    fn is_shared(&self) -> bool {
        let size: usize = self.tasks.iter().map(|task| task.size).sum();
        self.tasks.len() > 1 && size >= SMALL_WORK
    }

    /// What the tasks take on this many workers, each of which takes `slower` times as long where all
    /// are busy, and is as fast as ever where it is the only one.
    fn wall(&self, workers: usize, slower: f64) -> f64 {
        let mut busy = self.busy(workers);
        busy.sort_by(f64::total_cmp);
        let (mut wall, mut done) = (0.0, 0.0);
        for (ended, time) in busy.iter().enumerate() {
            let others = (busy.len() - ended - 1) as f64;
            let most = busy.len().saturating_sub(1).max(1) as f64;
            wall += (time - done) * (1.0 + (slower - 1.0) * others / most);
            done = *time;
        }
        wall
    }

    /// How long each of so many workers is busy.
    fn busy(&self, workers: usize) -> Vec<f64> {
        if workers <= 1 || !self.is_shared() {
            return vec![self.sum()];
        }
        let total = self.tasks.iter().map(|task| task.size).sum();
        let mut batches = cut(self.tasks.iter().map(|task| task.size), total, [], workers);
        largest_first(&mut batches, |(_, size)| *size);
        let mut busy = vec![Busy::default(); workers];
        for (tasks, _) in batches {
            let first = busy.iter_mut().min_by(|a, b| a.time.total_cmp(&b.time));
            let first = first.expect("there are workers");
            for task in &self.tasks[tasks] {
                first.time += task.time;
                first.helped += task.by_one + task.by_all * (1.0 - 1.0 / workers as f64);
            }
        }
        help(&mut busy);
        busy.into_iter().map(|busy| busy.time).collect()
    }
}

impl Task {
    /// What it takes however many help.
    fn shortest(&self) -> f64 {
        (self.time - self.by_one - self.by_all).max(0.0)
    }
}

/// What a worker has to do.
#[derive(Clone, Copy, Default)]
struct Busy {
    time: f64,
    /// What others could do of it.
    helped: f64,
}

/// Who has nothing to do helps those who have, as far as that goes.
fn help(busy: &mut [Busy]) {
    let mean = busy.iter().map(|busy| busy.time).sum::<f64>() / busy.len() as f64;
    let mut moved = 0.0;
    for busy in &mut *busy {
        let help = (busy.time - mean).clamp(0.0, busy.helped.max(0.0));
        busy.time -= help;
        moved += help;
    }
    let idle: f64 = busy.iter().map(|busy| (mean - busy.time).max(0.0)).sum();
    if idle > 0.0 {
        for busy in busy {
            busy.time += moved * (mean - busy.time).max(0.0) / idle;
        }
    }
}

fn is_task(event: &Event, members: &[usize]) -> bool {
    match event.kind {
        Kind::Pipeline(number) => event.path.len() == 1 && members.contains(&number),
        _ => false,
    }
}

/// What it took to hand out the tasks of a group, and to collect them: the thread that does so does
/// its share of the tasks in between.
fn overhead(group: &Event, tasks: &[&Event]) -> Duration {
    let own = tasks.iter().filter(|task| task.worker == group.worker);
    let span = own.fold(None, |span: Option<(Duration, Duration)>, task| {
        let (start, end) = (task.cpu_start, task.cpu_end());
        Some(span.map_or((start, end), |(first, last)| (first.min(start), last.max(end))))
    });
    let working = span.map_or(Duration::ZERO, |(first, last)| last.saturating_sub(first));
    group.cpu.saturating_sub(working)
}

/// How much of their time tasks of the module's children were at work.
fn share_of_core(events: &[Event]) -> f64 {
    let tasks = events
        .iter()
        .filter(|event| event.path.len() == 1 && matches!(event.kind, Kind::Pipeline(_)));
    let (cpu, wall) = tasks.fold((0.0, 0.0), |(cpu, wall), task| {
        let took = task.end.saturating_sub(task.start);
        (cpu + task.cpu.as_secs_f64(), wall + took.as_secs_f64())
    });
    if wall > 0.0 { (cpu / wall).min(1.0) } else { 1.0 }
}

/// The tasks of a group of the module, in the order of the ops.
fn tasks(events: &[Event], own: &mut [&Event]) -> Vec<Task> {
    let mut inner: Vec<&Event> = events
        .iter()
        .filter(|event| event.path.len() == 1 && matches!(event.kind, Kind::Group(_)))
        .collect();
    inner.sort_by_key(|event| (event.path[0], event.start));
    // Until a worker begins with the next task, it is busy with what is left of one.
    own.sort_by_key(|event| (event.worker, event.cpu_start));
    let nexts = own[1.min(own.len())..].iter().map(Some).chain([None]);
    let mut timed: Vec<(&Event, Duration)> = own
        .iter()
        .zip(nexts)
        .map(|(event, next)| {
            let next = next.filter(|next| next.worker == event.worker);
            let rest =
                next.map_or(Duration::ZERO, |next| next.cpu_start.saturating_sub(event.cpu_end()));
            (*event, event.cpu + rest)
        })
        .collect();
    timed.sort_by_key(|(event, _)| event.path[0]);
    let task = |(event, time): (&Event, Duration)| {
        let time = time.as_secs_f64();
        let from = inner.partition_point(|other| other.path[0] < event.path[0]);
        let own = inner[from..].iter().take_while(|other| other.path == event.path);
        let own = own.filter(|other| other.start >= event.start && other.end <= event.end);
        let shareable = event.shareable;
        let mut by_one = shareable.by_one.as_secs_f64();
        for group in own {
            let nested = events.iter().filter(|other| {
                other.path.len() == 2
                    && other.path[1] == event.path[0]
                    && matches!(other.kind, Kind::Pipeline(_))
                    && other.start >= group.start
                    && other.end <= group.end
            });
            let times: Vec<f64> = nested.map(|other| other.cpu.as_secs_f64()).collect();
            if times.len() > 1 && group.size >= SMALL_WORK {
                let most = times.iter().copied().fold(0.0, f64::max);
                by_one += times.iter().sum::<f64>() - most;
            }
        }
        Task { time, by_one, by_all: shareable.by_all.as_secs_f64(), size: event.size }
    };
    timed.into_iter().map(task).collect()
}

/// The numbers of the pipelines in the group that starts with this one.
fn members(top: &OutlinePipeline, number: usize) -> Vec<usize> {
    let groups = top.items.iter().filter_map(|item| match item {
        OutlineItem::Nested(pipelines) => Some(pipelines),
        OutlineItem::Pass { .. } => None,
    });
    let mut groups = groups.map(|group| group.iter().map(|it| it.number).collect::<Vec<_>>());
    groups.find(|numbers| numbers.first() == Some(&number)).unwrap_or_default()
}

/// What took longest of what one worker does alone.
fn longest(events: &[Event]) -> Vec<(Duration, String)> {
    let mut named: Vec<&Event> = events
        .iter()
        .filter(|event| match event.kind {
            Kind::Pass(..) => event.path.is_empty(),
            Kind::Pipeline(_) => event.path.len() == 1,
            _ => false,
        })
        .collect();
    named.sort_by(|a, b| (b.cpu, &a.op).cmp(&(a.cpu, &b.op)));
    let name = |event: &&Event| match event.kind {
        Kind::Pass(_, name) => (event.cpu, format!("'{name}' on {}", event.op)),
        _ => (event.cpu, event.op.clone()),
    };
    named.iter().take(NAMED).map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::{Group, Scaling, Task};

    fn group(times: &[f64]) -> Group {
        let task = |&time: &f64| Task { time, by_one: 0.0, by_all: 0.0, size: 1000 };
        Group { tasks: times.iter().map(task).collect(), overhead: 0.0 }
    }

    #[test]
    fn one_long_task_bounds_what_more_cores_can_do() {
        let groups = vec![group(&[4.0, 1.0, 1.0, 1.0, 1.0])];
        let scaling = Scaling {
            serial: 1.0,
            groups,
            measured: 9.0,
            threads: 1,
            share: 1.0,
            bounds: Vec::new(),
        };
        assert_eq!(scaling.work(), 9.0);
        assert_eq!(scaling.critical_path(), 5.0);
        assert_eq!([1, 2, 4, 128].map(|cores| scaling.wall(cores)), [9.0, 5.0, 5.0, 5.0]);
        // Two cores that are worth one and a third: what is serial takes what it took.
        assert_eq!(scaling.wall_given(2, 4.0 / 3.0), 1.0 + 4.0 * 1.5);
        // So does what is left when the others have ended.
        let uneven = group(&[3.0, 1.0, 1.0]);
        assert_eq!(uneven.wall(2, 1.5), 2.0 * 1.5 + 1.0);
    }

    #[test]
    fn who_has_nothing_to_do_helps() {
        let mut uneven = group(&[6.0, 1.0, 1.0]);
        assert_eq!([uneven.wall(2, 1.0), uneven.longest()], [6.0, 6.0]);
        uneven.tasks[0].by_one = 1.0;
        assert_eq!([uneven.wall(2, 1.0), uneven.longest()], [5.0, 5.0]);
        uneven.tasks[0].by_all = 4.0;
        assert_eq!([uneven.wall(2, 1.0), uneven.longest()], [4.0, 1.0]);
        assert_eq!(uneven.busy(2), [4.0, 4.0]);
    }

    #[test]
    fn small_work_stays_on_one_core() {
        let mut small = group(&[1.0, 1.0]);
        small.tasks.iter_mut().for_each(|task| task.size = 10);
        assert_eq!(small.wall(8, 1.0), 2.0);
        assert_eq!(group(&[1.0; 8]).wall(4, 1.0), 2.0);
    }
}
