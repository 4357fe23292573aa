//! What directives and ops on shared locations ask beyond declarations.

use super::clause_checks::{
    aligns, allocates, are_mapped, copies, depends, is_linear, is_mapped, is_nontemporal, maps,
    maps_private, privatizes, reduces, takes_arguments, takes_arguments_of_sections,
};
use super::{nesting, recipes};
use crate::atomic_regions;
use crate::subject::{Answer, Subject, hooks};
use irtool::context::TypeData;

hooks! {
    allocate_dir: |subject: &Subject<'_>| match subject.integer("align") {
        Some(align) if align.count_ones() > 1 => {
            Err(subject.bare_error(format!("ALIGN value : {align} must be power of 2")))
        }
        _ => Ok(()),
    },
    section: takes_arguments_of_sections,
    cancel: nesting::cancels_now,
    cancellation_point: nesting::may_be_cancelled,
    canonical_loop: recipes::is_canonical,
    capture: has_hint,
    captured: |subject: &Subject<'_>| {
        atomic_regions::captures(subject)?;
        for attr in ["hint", "memory_order"] {
            let own = subject.own;
            let has = |op| crate::subject::property(subject.cx, own, op, attr).is_some();
            if atomic_regions::captured(subject).any(has) {
                return Err(subject.error(format!(
                    "operations inside capture region must not have {attr} clause"
                )));
            }
        }
        Ok(())
    },
    critical: has_hint,
    declare_mapper: recipes::ends_in_info,
    declare_reduction: recipes::reduces,
    distribute: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        if subject.segment(2) > Some(0) && subject.property("dist_schedule_static").is_none() {
            let words = "chunk size set without dist_schedule_static being present";
            return Err(subject.error(words));
        }
        allocates(subject)
    },
    distribute_regions: nesting::distributes,
    loop_: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        reduces(subject, "reduction")
    },
    loop_nest: recipes::is_nest,
    loop_regions: nesting::stands_alone,
    map_bounds: |subject: &Subject<'_>| match (subject.segment(1), subject.segment(2)) {
        (Some(0), Some(0)) => Err(subject.bare_error("expected extent or upperbound.")),
        _ => Ok(()),
    },
    map_info: |subject: &Subject<'_>| are_mapped(subject, "members", "members"),
    mapper_info: maps,
    new_cli: recipes::is_cli,
    ordered: nesting::is_ordered,
    parallel: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        allocates(subject)?;
        privatizes(subject)?;
        reduces(subject, "reduction")
    },
    parallel_regions: nesting::is_parallel,
    private_regions: recipes::privatizes,
    read: reads,
    scan: nesting::scans,
    sections: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        allocates(subject)?;
        reduces(subject, "reduction")
    },
    sections_regions: nesting::has_sections,
    simd: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        let [width, safe] = ["simdlen", "safelen"].map(|attr| subject.integer(attr));
        if safe.is_some() && width > safe {
            return Err(subject.error(
                "simdlen clause and safelen clause are both present, but the simdlen value is not \
                 less than or equal to safelen value",
            ));
        }
        aligns(subject)?;
        is_nontemporal(subject)?;
        nesting::is_leaf(subject)?;
        is_linear(subject)
    },
    simd_regions: nesting::wraps_loop,
    single: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        allocates(subject)?;
        copies(subject)
    },
    target: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        depends(subject)?;
        is_mapped(subject, "has_device_addr")?;
        maps(subject)?;
        maps_private(subject)
    },
    target_data: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        if [2, 3, 4].iter().all(|number| subject.segment(*number) == Some(0)) {
            return Err(subject.place_error(
                "At least one of map, use_device_ptr_vars, or use_device_addr_vars operand must \
                 be present",
            ));
        }
        is_mapped(subject, "use_device_ptr")?;
        is_mapped(subject, "use_device_addr")?;
        maps(subject)
    },
    target_regions: |subject: &Subject<'_>| {
        nesting::has_one_league(subject)?;
        super::captured::evaluates_on_host(subject)
    },
    task: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        depends(subject)?;
        reduces(subject, "in_reduction")
    },
    taskgroup: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        reduces(subject, "task_reduction")
    },
    taskloop: makes_tasks,
    taskloop_regions: nesting::makes_tasks,
    teams: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        nesting::is_league(subject)?;
        if let [lower, upper] = [3, 4].map(|number| subject.operand_group(number))
            && !lower.is_empty()
        {
            let types: Vec<_> = subject.operand_types().collect();
            let words = if upper.is_empty() {
                "expected num_teams upper bound to be defined if the lower bound is defined"
            } else if types[lower] != types[upper] {
                "expected num_teams upper bound and lower bound to be the same type"
            } else {
                ""
            };
            if !words.is_empty() {
                return Err(subject.bare_error(words));
            }
        }
        allocates(subject)?;
        reduces(subject, "reduction")
    },
    tile: recipes::tiles,
    transfer: |subject: &Subject<'_>| {
        depends(subject)?;
        maps(subject)
    },
    update: |subject: &Subject<'_>| {
        atomic_regions::takes_element(subject)?;
        if is_ordered(subject, &["acq_rel", "acquire"]) {
            let words = "memory-order must not be acq_rel or acquire for atomic updates";
            return Err(subject.bare_error(words));
        }
        has_hint(subject)
    },
    updated: atomic_regions::gives_element,
    workdistribute: nesting::distributes_work,
    workshare_loop: nesting::is_in_workshare,
    workshare_loop_regions: nesting::stands_alone,
    write: writes,
    wsloop: |subject: &Subject<'_>| {
        takes_arguments(subject)?;
        is_linear(subject)?;
        reduces(subject, "reduction")
    },
    wsloop_regions: nesting::shares_loop,
}

/// What is both reduced and not, and tasks of a size and a number of them.
fn makes_tasks(subject: &Subject<'_>) -> Answer {
    takes_arguments(subject)?;
    allocates(subject)?;
    reduces(subject, "reduction")?;
    reduces(subject, "in_reduction")?;
    let [within, size, count, reduced] = [5, 3, 6, 9].map(|number| subject.operand_group(number));
    if !reduced.is_empty() && subject.property("nogroup").is_some() {
        return Err(subject.bare_error(
            "if a reduction clause is present on the taskloop directive, the nogroup clause must \
             not be specified",
        ));
    }
    let values: Vec<_> = subject.body.operands(subject.op).collect();
    if values[reduced].iter().any(|value| values[within.clone()].contains(value)) {
        return Err(subject.bare_error(
            "the same list item cannot appear in both a reduction and an in_reduction clause",
        ));
    }
    match size.is_empty() || count.is_empty() {
        true => Ok(()),
        false => Err(subject.bare_error(
            "the grainsize clause and num_tasks clause are mutually exclusive and may not appear \
             on the same taskloop directive",
        )),
    }
}

/// Hints that contradict each other are not combined.
fn has_hint(subject: &Subject<'_>) -> Answer {
    let hint = subject.integer("hint").unwrap_or(0);
    let words = if hint & 3 == 3 {
        "the hints omp_sync_hint_uncontended and omp_sync_hint_contended cannot be combined"
    } else if hint & 12 == 12 {
        "the hints omp_sync_hint_nonspeculative and omp_sync_hint_speculative cannot be combined."
    } else {
        return Ok(());
    };
    Err(subject.error(words))
}

/// Whether the order of accesses is one of these.
fn is_ordered(subject: &Subject<'_>, orders: &[&str]) -> bool {
    subject.word("memory_order").is_some_and(|order| orders.contains(&order))
}

fn reads(subject: &Subject<'_>) -> Answer {
    let mut operands = subject.body.operands(subject.op);
    if let (Some(from), Some(to)) = (operands.next(), operands.next())
        && from == to
    {
        let words = "read and write must not be to the same location for atomic reads";
        return Err(subject.bare_error(words));
    }
    if is_ordered(subject, &["acq_rel", "release"]) {
        let words = "memory-order must not be acq_rel or release for atomic reads";
        return Err(subject.bare_error(words));
    }
    has_hint(subject)
}

fn writes(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    if let (Some(address), Some(value)) = (types.next(), types.next())
        && let TypeData::MemRef { element, .. } = cx.type_data(address)
        && *element != value
    {
        return Err(subject.bare_error("address must dereference to value type"));
    }
    if is_ordered(subject, &["acq_rel", "acquire"]) {
        let words = "memory-order must not be acq_rel or acquire for atomic writes";
        return Err(subject.bare_error(words));
    }
    has_hint(subject)
}
