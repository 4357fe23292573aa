//! What ops of OpenACC ask beyond declarations: clauses of data, the ops that operands come from,
//! and lists for each type of device.

use super::clauses::captures;
use super::loops::{goes_on, leaves, repeats};
use crate::subject::{Answer, Subject, hooks, name, property};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Attribute, Type};
use irtool::ir::{Op, Value};
use irtool::verify::{Check, DialectChecks, Report, Site, SymbolTables, SymbolUseFn};
use std::ops::Range;

hooks! {
    data_clause: captures,
    bounds: |subject: &Subject<'_>| match (subject.segment(1), subject.segment(2)) {
        (Some(0), Some(0)) => Err(subject.bare_error("expected extent or upperbound.")),
        _ => Ok(()),
    },
    parallel: |subject: &Subject<'_>| {
        privatizes(subject, [8, 9, 7])?;
        sizes_and_data(subject)
    },
    serial: |subject: &Subject<'_>| {
        privatizes(subject, [5, 6, 4])?;
        gives(subject, 1, "wait", 0)?;
        counts(subject, 0, "async")?;
        waits_or_not(subject)?;
        comes_from(subject, 7, REGION_DATA, DATA)
    },
    kernels: |subject: &Subject<'_>| {
        sizes_and_data(subject)
    },
    update: |subject: &Subject<'_>| {
        if subject.segment(3) == Some(0) {
            return Err(subject.bare_error("at least one value must be present in dataOperands"));
        }
        counts(subject, 1, "async")?;
        gives(subject, 2, "wait", 0)?;
        waits_or_not(subject)?;
        comes_from(subject, 3, &["update_device", "update_host", "getdeviceptr"], DATA)
    },
    data: |subject: &Subject<'_>| {
        let is_empty = subject.operand_types().len() == 0;
        if is_empty && subject.property("defaultAttr").is_none() {
            return Err(subject.bare_error(
                "at least one operand or the default attribute must appear on the data operation",
            ));
        }
        comes_from(subject, 3, REGION_DATA, DATA)?;
        waits_or_not(subject)
    },
    enter_data: |subject: &Subject<'_>| {
        transfers(subject, "enter")?;
        comes_from(subject, 4, &["attach", "create", "copyin"], ENTRY)
    },
    exit_data: |subject: &Subject<'_>| transfers(subject, "exit"),
    host_data: |subject: &Subject<'_>| {
        if subject.segment(1) == Some(0) {
            let words = "at least one operand must appear on the host_data operation";
            return Err(subject.bare_error(words));
        }
        comes_from(subject, 1, &["use_device"], ENTRY)
    },
    declare: |subject: &Subject<'_>| declares(subject, 0, true),
    declare_exit: |subject: &Subject<'_>| {
        declares(subject, 1, subject.segment(0) == Some(0))
    },
    init: is_outside,
    set: |subject: &Subject<'_>| {
        is_outside(subject)?;
        let given = subject.segment(0) != Some(0) || subject.segment(1) != Some(0);
        match given || subject.property("device_type").is_some() {
            true => Ok(()),
            false => Err(subject.error(
                "at least one default_async, device_num, or device_type operand must appear",
            )),
        }
    },
    wait: |subject: &Subject<'_>| waits(subject, 1, "async", 0, "", 2),
    loop_: repeats,
    loop_edges: goes_on,
    edges: |subject: &Subject<'_>| leaves(subject, "parent"),
    private_recipe: |subject: &Subject<'_>| {
        region_fits(subject, 0, "init", Some("privatization"))?;
        region_fits(subject, 1, "destroy", None)
    },
    firstprivate_recipe: |subject: &Subject<'_>| {
        region_fits(subject, 0, "init", Some("privatization"))?;
        let words = "expects copy region with two arguments of the privatization type";
        takes_two(subject, "copy", words, 1)?;
        region_fits(subject, 2, "destroy", None)
    },
    reduction_recipe: |subject: &Subject<'_>| {
        region_fits(subject, 0, "init", Some("reduction"))?;
        let words = "expects combiner region with the first two arguments of the reduction type";
        takes_two(subject, "combiner", words, 2)?;
        yields_reduced(subject)
    },
    atomic_read: |subject: &Subject<'_>| {
        let mut places = subject.body.operands(subject.op);
        match places.next() == places.next() {
            true => Err(subject.bare_error(
                "read and write must not be to the same location for atomic reads",
            )),
            false => Ok(()),
        }
    },
    atomic_write: |subject: &Subject<'_>| {
        let mut types = subject.operand_types();
        let element = types.next().and_then(|ty| subject.cx.type_data(ty).element());
        match element.is_none() || element == types.next() {
            true => Ok(()),
            false => Err(subject.bare_error("address must dereference to value type")),
        }
    },
    atomic_update: crate::atomic_regions::takes_element,
    atomic_updated: crate::atomic_regions::gives_element,
    atomic_capture: crate::atomic_regions::captures,
    routine: is_parallel_once,
}

const DATA: &str = "expect data entry/exit operation or acc.getdeviceptr as defining op";
const ENTRY: &str = "expect data entry operation as defining op";

/// The ops that data of a region comes from.
const REGION_DATA: &[&str] = &[
    "attach",
    "copyin",
    "copyout",
    "create",
    "delete",
    "detach",
    "deviceptr",
    "getdeviceptr",
    "nocreate",
    "present",
];

/// An op of this dialect without the name of the dialect.
pub(super) fn short(subject: &Subject<'_>, op: Op) -> String {
    let name = name(subject.cx, subject.body, op);
    name.strip_prefix("acc.").unwrap_or("").to_owned()
}

/// What `parallel` and `kernels` ask alike: counts for each type of device, and data of theirs.
fn sizes_and_data(subject: &Subject<'_>) -> Answer {
    gives(subject, 2, "num_gangs", 3)?;
    gives(subject, 1, "wait", 0)?;
    counts(subject, 3, "num_workers")?;
    counts(subject, 4, "vector_length")?;
    counts(subject, 0, "async")?;
    waits_or_not(subject)?;
    comes_from(subject, 10, REGION_DATA, DATA)
}

/// The values in the group with this number, where sizes are given.
fn group<'a>(subject: &Subject<'a>, number: usize) -> impl Iterator<Item = Value> + use<'a> {
    let before: usize = (0..number).filter_map(|number| subject.segment(number)).sum();
    let size = subject.segment(number).unwrap_or(0);
    subject.body.operands(subject.op).skip(before).take(size)
}

/// The values of a group are results of ops with one of these names.
fn comes_from(subject: &Subject<'_>, number: usize, names: &[&str], words: &str) -> Answer {
    let fits = |value: Value| {
        let op = subject.body.defining_op(value);
        op.is_some_and(|op| names.contains(&&*short(subject, op)))
    };
    match group(subject, number).all(fits) {
        true => Ok(()),
        false => Err(subject.bare_error(words)),
    }
}

/// The groups of what is private, what is so first, and what is reduced.
pub(super) fn privatizes(subject: &Subject<'_>, groups: [usize; 3]) -> Answer {
    for (number, what) in groups.into_iter().zip(["private", "firstprivate", "reduction"]) {
        let mut met = Vec::new();
        for value in group(subject, number) {
            let op = subject.body.defining_op(value);
            if op.is_none_or(|op| short(subject, op) != what) {
                return Err(subject.error(format!("expected {what} as defining op")));
            }
            if met.contains(&value) {
                return Err(subject.error(format!("{what} operand appears more than once")));
            }
            met.push(value);
        }
    }
    Ok(())
}

/// The words for lists for each type of device: of the operands, of their types of device, and of
/// the sizes of their groups.
fn lists(what: &str) -> [&'static str; 2] {
    match what {
        "num_gangs" => ["numGangsDeviceType", "numGangsSegments"],
        "wait" => ["waitOperandsDeviceType", "waitOperandsSegments"],
        "num_workers" => ["numWorkersDeviceType", ""],
        "vector_length" => ["vectorLengthDeviceType", ""],
        "async" => ["asyncOperandsDeviceType", ""],
        "gang" => ["gangOperandsDeviceType", "gangOperandsSegments"],
        "worker" => ["workerNumOperandsDeviceType", ""],
        "vector" => ["vectorOperandsDeviceType", ""],
        _ => ["tileOperandsDeviceType", "tileOperandsSegments"],
    }
}

/// Operands come in groups, one for each type of device, of so many at most.
pub(super) fn gives(subject: &Subject<'_>, number: usize, what: &str, most: usize) -> Answer {
    let operands = subject.segment(number).unwrap_or(0);
    let [devices, sizes] = lists(what);
    let sizes = subject.property(sizes).map(|attr| subject.cx.attr_data(attr));
    let sizes: Vec<i64> = match sizes {
        Some(AttrData::DenseArray { data, .. }) => {
            let words = data.as_chunks::<4>().0.iter();
            words.map(|bytes| i64::from(i32::from_le_bytes(*bytes))).collect()
        }
        _ => Vec::new(),
    };
    if most != 0 && sizes.iter().any(|size| *size > most as i64) {
        return Err(subject.error(format!("{what} expects a maximum of {most} values per segment")));
    }
    let devices = subject.array(devices);
    if sizes.iter().sum::<i64>() != operands as i64 || devices.is_none() && operands > 0 {
        let words = format!("{what} operand count does not match count in segments");
        return Err(subject.error(words));
    }
    match devices.is_none_or(|devices| devices.len() == sizes.len()) {
        true => Ok(()),
        false => {
            Err(subject.error(format!("{what} segment count does not match device_type count")))
        }
    }
}

/// There is an operand for each type of device.
pub(super) fn counts(subject: &Subject<'_>, number: usize, what: &str) -> Answer {
    let operands = subject.segment(number).unwrap_or(0);
    let devices = subject.array(lists(what)[0]).map(<[Attribute]>::len);
    match operands == 0 || devices.is_none_or(|devices| devices == operands) {
        true => Ok(()),
        false => {
            Err(subject.error(format!("{what} operands count must match {what} device_type count")))
        }
    }
}

/// The types of devices in the order of their numbers, the last one left out as nobody asks for it.
const DEVICES: [&str; 6] = ["none", "star", "default", "host", "multicore", "nvidia"];

/// Whether a list of types of devices has this one.
pub(super) fn has_device(subject: &Subject<'_>, list: &str, device: &str) -> bool {
    subject
        .array(list)
        .is_some_and(|list| list.iter().any(|attr| device_of(subject, *attr) == device))
}

pub(super) fn device_of(subject: &Subject<'_>, attr: Attribute) -> String {
    let text = attribute_text(subject.cx, attr);
    text.trim_end_matches('>').rsplit(['<', ' ']).next().unwrap_or("").to_owned()
}

/// Nothing is both said with a value and without.
fn waits_or_not(subject: &Subject<'_>) -> Answer {
    if subject.property("asyncOnly").is_none() && subject.property("waitOnly").is_none() {
        return Ok(());
    }
    for device in DEVICES {
        let both = |with, without| {
            has_device(subject, with, device) && has_device(subject, without, device)
        };
        if both("asyncOperandsDeviceType", "asyncOnly") {
            let words = "asyncOnly attribute cannot appear with asyncOperand";
            return Err(subject.bare_error(words));
        }
        if both("waitOperandsDeviceType", "waitOnly") {
            return Err(subject.bare_error("wait attribute cannot appear with waitOperands"));
        }
    }
    Ok(())
}

fn transfers(subject: &Subject<'_>, what: &str) -> Answer {
    if subject.segment(4) == Some(0) {
        return Err(subject.bare_error(format!(
            "at least one operand must be present in dataOperands on the {what} data operation"
        )));
    }
    waits(subject, 1, "async", 3, "wait", 2)
}

/// Groups of what is waited for are not there where an attribute says as much, and a device to wait
/// for has something to wait for.
fn waits(
    subject: &Subject<'_>,
    asynchronous: usize,
    async_attr: &str,
    wait: usize,
    wait_attr: &str,
    device: usize,
) -> Answer {
    let has = |number: usize| subject.segment(number).is_some_and(|size| size > 0);
    if has(asynchronous) && subject.property(async_attr).is_some() {
        return Err(subject.bare_error("async attribute cannot appear with asyncOperand"));
    }
    if has(wait) && subject.property(wait_attr).is_some() {
        return Err(subject.bare_error("wait attribute cannot appear with waitOperands"));
    }
    match has(device) && !has(wait) {
        true => Err(subject.bare_error("wait_devnum cannot appear without waitOperands")),
        false => Ok(()),
    }
}

fn declares(subject: &Subject<'_>, number: usize, wants_one: bool) -> Answer {
    let types = subject.operand_types().len();
    // Without sizes of groups there is one group.
    let values: Range<usize> = match subject.segment(number) {
        Some(size) => types - size.min(types)..types,
        None => 0..types,
    };
    if values.is_empty() && wants_one {
        let words = "at least one operand must appear on the declare operation";
        return Err(subject.place_error(words));
    }
    let known = [
        "copyin",
        "copyout",
        "create",
        "deviceptr",
        "getdeviceptr",
        "present",
        "declare_device_resident",
        "declare_link",
    ];
    let fits = |value: Value| {
        let op = subject.body.defining_op(value);
        op.is_some_and(|op| known.contains(&&*short(subject, op)))
    };
    match subject.body.operands(subject.op).skip(values.start).all(fits) {
        true => Ok(()),
        false => Err(subject.bare_error(
            "expect valid declare data entry operation or acc.getdeviceptr as defining op",
        )),
    }
}

fn is_outside(subject: &Subject<'_>) -> Answer {
    let computes =
        |op: Op| matches!(&*short(subject, op), "parallel" | "kernels" | "serial" | "loop");
    match subject.body.ancestors(subject.op).any(computes) {
        true => Err(subject.error("cannot be nested in a compute operation")),
        false => Ok(()),
    }
}

/// A region of a recipe takes first what is made private or reduced: `aim` says which, and that the
/// region may not be empty.
fn region_fits(subject: &Subject<'_>, number: usize, what: &str, aim: Option<&str>) -> Answer {
    let own = subject.own;
    let Some(&region) = own.regions(subject.root).get(number) else { return Ok(()) };
    let Some(block) = own.first_block(region) else {
        return match aim {
            Some(_) => Err(subject.error(format!("expects non-empty {what} region"))),
            None => Ok(()),
        };
    };
    let found = own.block_args(block).next().map(|arg| own.value_type(arg));
    match found.is_some() && found == private_type(subject) {
        true => Ok(()),
        false => {
            let aim = aim.unwrap_or("privatization");
            Err(subject.error(format!("expects {what} region first argument of the {aim} type")))
        }
    }
}

fn private_type(subject: &Subject<'_>) -> Option<Type> {
    crate::subject::type_value(subject.cx, subject.property("type")?)
}

/// The second region of a recipe takes two values, of which so many are looked at.
fn takes_two(subject: &Subject<'_>, what: &str, words: &str, looked_at: usize) -> Answer {
    let own = subject.own;
    let Some(&region) = own.regions(subject.root).get(1) else { return Ok(()) };
    let Some(block) = own.first_block(region) else {
        return Err(subject.error(format!("expects non-empty {what} region")));
    };
    let ty = private_type(subject);
    let mut args = own.block_args(block).take(looked_at).map(|arg| Some(own.value_type(arg)));
    match own.num_block_args(block) >= 2 && args.all(|found| found == ty) {
        true => Ok(()),
        false => Err(subject.error(words)),
    }
}

fn yields_reduced(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let Some(&region) = own.regions(subject.root).get(1) else { return Ok(()) };
    let ty = private_type(subject);
    for last in own.blocks(region).filter_map(|block| own.last_op(block)) {
        if name(subject.cx, own, last) != "acc.yield" {
            continue;
        }
        let mut values = own.operands(last).map(|value| Some(own.value_type(value)));
        if (values.next(), values.next()) != (Some(ty), None) {
            let words = "expects combiner region to yield a value of the reduction type";
            return Err(subject.error(words));
        }
    }
    Ok(())
}

fn is_parallel_once(subject: &Subject<'_>) -> Answer {
    let lists: [&[&str]; 4] = [&["gang", "gangDimDeviceType"], &["worker"], &["vector"], &["seq"]];
    let ways = |device: &str| {
        let has = |names: &&&[&str]| names.iter().any(|name| has_device(subject, name, device));
        lists.iter().filter(has).count()
    };
    let words = "only one of `gang`, `worker`, `vector`, `seq` can be present at the same time";
    let always = ways("none");
    if always > 1 {
        return Err(subject.bare_error(words));
    }
    for device in &DEVICES[1..] {
        let found = ways(device);
        if found > 1 || always == 1 && found == 1 {
            return Err(subject.bare_error(format!("{words} for device_type `{device}`")));
        }
    }
    Ok(())
}

/// The checks of the dialect.
pub(crate) struct Checks;

impl DialectChecks for Checks {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[
            ("acc.private", follows_recipe),
            ("acc.firstprivate", follows_recipe),
            ("acc.reduction", follows_recipe),
        ]
    }

    fn looks_up_itself(&self) -> &[&'static str] {
        &["acc.private", "acc.firstprivate", "acc.reduction"]
    }
}

/// The recipe is one for what the op does.
fn follows_recipe<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let Some(reference) = property(cx, site.body(), site.op, "recipe") else { return Ok(()) };
    let op = site.name();
    let what = op.strip_prefix("acc.").unwrap_or(&op);
    let found = symbols.resolve(site, reference).map(|op| cx.op_info(op.name()).name());
    match found.is_some_and(|found| found == format!("{op}.recipe")) {
        true => Ok(()),
        false => {
            let reference = attribute_text(cx, reference);
            report.op_error(
                site,
                format_args!(
                    "expected symbol reference {reference} to point to a {what} declaration"
                ),
            )
        }
    }
}
