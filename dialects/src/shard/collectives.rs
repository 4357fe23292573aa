//! What ops that processes of a grid run together ask of the grid, which is found by its symbol:
//! axes that it has, and tensors that are spread over as many processes as there are.

use crate::subject::Subject;
use irtool::context::{AttrData, DYNAMIC};
use irtool::verify::{Check, Report, Site, SymbolTables, SymbolUseFn};
use std::borrow::Cow;

/// The ops of the dialect that name a grid.
pub(crate) const SYMBOL_USERS: &[(&str, SymbolUseFn)] = &[
    ("shard.all_gather", of_grid),
    ("shard.all_reduce", of_grid),
    ("shard.all_slice", of_grid),
    ("shard.all_to_all", of_grid),
    ("shard.broadcast", of_grid),
    ("shard.gather", of_grid),
    ("shard.grid_shape", of_grid),
    ("shard.neighbors_linear_indices", of_grid),
    ("shard.process_linear_index", of_grid),
    ("shard.process_multi_index", of_grid),
    ("shard.recv", of_grid),
    ("shard.reduce", of_grid),
    ("shard.reduce_scatter", of_grid),
    ("shard.scatter", of_grid),
    ("shard.send", of_grid),
    ("shard.sharding", of_grid),
    ("shard.shift", of_grid),
    ("shard.update_halo", of_grid),
];

/// What is wrong, if anything.
type Answer = Result<(), String>;

fn of_grid<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let subject = Subject::at(site);
    let Some(symbol) = subject.property("grid") else { return Ok(()) };
    let cx = site.cx;
    let grid = symbols.resolve(site, symbol);
    let grid = grid.filter(|op| cx.op_info(op.name()).name_bytes() == b"shard.grid");
    let name = match cx.attr_data(symbol) {
        AttrData::SymbolRef { root, .. } => cx.str(*root),
        _ => Cow::Borrowed(""),
    };
    let Some(grid) = grid else {
        return report.error(site, format!("Undefined required grid symbol \"{name}\"."));
    };
    let grid = grid.inner();
    let shape = Subject::new(cx, grid.body, grid.op).integers("shape").unwrap_or_default();
    let op = cx.op_info(site.outer().name());
    match check(&subject, &op.name(), &name, &shape) {
        Ok(()) => Ok(()),
        // How many results there are is said of the op, the rest of its place.
        Err(words) if words.starts_with("Unexpected number") => report.error(site, words),
        Err(words) => report.error_at(site.location(), words),
    }
}

/// The integers of an array of 16 or 64 bits each.
fn numbers(subject: &Subject<'_>, name: &str) -> Option<Vec<i64>> {
    let AttrData::DenseArray { data, len, .. } = subject.cx.attr_data(subject.property(name)?)
    else {
        return None;
    };
    match data.len() == 2 * len {
        true => {
            let halves = data.as_chunks::<2>().0.iter();
            Some(halves.map(|bytes| i64::from(i16::from_le_bytes(*bytes))).collect())
        }
        false => subject.integers(name),
    }
}

fn check(subject: &Subject<'_>, op: &str, grid: &str, shape: &[i64]) -> Answer {
    let counted = matches!(op, "shard.grid_shape" | "shard.process_multi_index");
    let given = ["grid_axes", "axes"].into_iter().find_map(|name| numbers(subject, name));
    let Some(axes) = given else {
        return match counted {
            true => gives_one_each(subject, shape.len()),
            false => Ok(()),
        };
    };
    are_axes(&axes, grid, shape.len())?;
    if counted {
        return gives_one_each(subject, if axes.is_empty() { shape.len() } else { axes.len() });
    }
    let extents: Vec<i64> = axes.iter().filter_map(|axis| extent(shape, *axis)).collect();
    let group = extents.iter().try_fold(1i64, |all, extent| match *extent {
        DYNAMIC => None,
        extent => all.checked_mul(extent),
    });
    let of = |name: &str| subject.integer(name).unwrap_or(0);
    match op {
        "shard.all_gather" => gathers(subject, group),
        "shard.gather" => {
            is_in_group(subject, "root", &axes, &extents)?;
            gathers(subject, group)
        }
        "shard.all_slice" => slices(subject, of("slice_axis"), group),
        "shard.reduce_scatter" => slices(subject, of("scatter_axis"), group),
        "shard.scatter" => {
            is_in_group(subject, "root", &axes, &extents)?;
            slices(subject, of("scatter_axis"), group)
        }
        "shard.all_to_all" => exchanges(subject, of("split_axis"), of("concat_axis"), group),
        "shard.broadcast" | "shard.reduce" => is_in_group(subject, "root", &axes, &extents),
        "shard.send" => is_in_group(subject, "destination", &axes, &extents),
        "shard.recv" => is_in_group(subject, "source", &axes, &extents),
        "shard.shift" if !axes.contains(&of("shift_axis")) => Err(format!(
            "Invalid shift axis {}. It must be one of the grouping grid axes.",
            of("shift_axis")
        )),
        _ => Ok(()),
    }
}

fn extent(shape: &[i64], axis: i64) -> Option<i64> {
    shape.get(usize::try_from(axis).ok()?).copied()
}

fn are_axes(axes: &[i64], grid: &str, rank: usize) -> Answer {
    let mut sorted = axes.to_vec();
    sorted.sort_unstable();
    if sorted.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err("Grid axes contains duplicate elements.".to_owned());
    }
    match axes.iter().find(|axis| !(0..rank as i64).contains(*axis)) {
        Some(axis) => Err(format!(
            "0-based grid axis index {axis} is out of bounds. The referenced grid \"{grid}\" is \
             of rank {rank}."
        )),
        None => Ok(()),
    }
}

fn gives_one_each(subject: &Subject<'_>, wanted: usize) -> Answer {
    let found = subject.result_types().len();
    match found == wanted {
        true => Ok(()),
        false => Err(format!("Unexpected number of results {found}. Expected {wanted}.")),
    }
}

/// A process of the group is named by its coordinates along the axes of the group.
fn is_in_group(subject: &Subject<'_>, name: &str, axes: &[i64], extents: &[i64]) -> Answer {
    let Some(process) = numbers(subject, name) else { return Ok(()) };
    if process.len() != axes.len() {
        return Err(format!(
            "In-group device \"{name}\" has unexpected multi-index size {}. Expected {}.",
            process.len(),
            axes.len()
        ));
    }
    let mut places = process.iter().zip(extents).enumerate();
    let known = |extent: i64| extent != DYNAMIC;
    // The reference lets negative ones through.
    let outside = places.find(|(_, (at, extent))| known(**at) && known(**extent) && *at >= *extent);
    match outside {
        Some((place, (at, extent))) => Err(format!(
            "Out of bounds coordinate {place} for in-group device \"{name}\". Got {at}, but \
             expected value in the range [0, {}].",
            extent - 1
        )),
        None => Ok(()),
    }
}

/// The extents of what goes in and of what comes out.
fn extents<'a>(subject: &Subject<'a>) -> Option<(&'a [i64], &'a [i64])> {
    let from = subject.operand_types().next()?;
    let to = subject.result_types().next()?;
    let cx = subject.cx;
    let (from, to) = (cx.type_data(from).shape()?, cx.type_data(to).shape()?);
    (from.len() == to.len()).then_some((from, to))
}

fn is_expected(wanted: Option<i64>, found: i64, axis: usize) -> Answer {
    let wanted = wanted.filter(|wanted| *wanted != DYNAMIC);
    match wanted {
        _ if found == DYNAMIC => Ok(()),
        Some(wanted) if wanted == found => Ok(()),
        Some(wanted) => Err(format!(
            "Dimension size mismatch for result axis {axis}. Expected {wanted}, but got {found}."
        )),
        None => Err(format!(
            "Dimension size mismatch for result axis {axis}. Expected dynamic, but got {found}."
        )),
    }
}

fn times(extent: i64, group: Option<i64>) -> Option<i64> {
    if extent == DYNAMIC { None } else { extent.checked_mul(group?) }
}

fn has_axis(subject: &Subject<'_>) -> Answer {
    let Some(axis) = subject.integer("gather_axis") else { return Ok(()) };
    let ty = subject.operand_types().next();
    let Some(shape) = ty.and_then(|ty| subject.cx.type_data(ty).shape()) else { return Ok(()) };
    match (0..shape.len() as i64).contains(&axis) {
        true => Ok(()),
        false => Err(format!("Gather axis {axis} is out of bounds [0, {}).", shape.len())),
    }
}

fn gathers(subject: &Subject<'_>, group: Option<i64>) -> Answer {
    has_axis(subject)?;
    let Some((from, to)) = extents(subject) else { return Ok(()) };
    let gathered = subject.integer("gather_axis");
    from.iter().zip(to).enumerate().try_for_each(|(axis, (from, to))| {
        let wanted = match gathered == Some(axis as i64) {
            true => times(*from, group),
            false => Some(*from),
        };
        is_expected(wanted, *to, axis)
    })
}

/// All axes but those that are `spread` keep their extent.
fn keep_others(from: &[i64], to: &[i64], spread: [i64; 2]) -> Answer {
    let mut kept = from.iter().zip(to).enumerate();
    kept.try_for_each(|(axis, (from, to))| match spread.contains(&(axis as i64)) {
        true => Ok(()),
        false => is_expected(Some(*from), *to, axis),
    })
}

fn is_divided(from: &[i64], to: &[i64], axis: i64, group: Option<i64>) -> Answer {
    let Some((place, (from, to))) = usize::try_from(axis)
        .ok()
        .and_then(|axis| Some((axis, (*from.get(axis)?, *to.get(axis)?))))
    else {
        return Ok(());
    };
    let known = group.filter(|_| from != DYNAMIC);
    if let Some(group) = known
        && from.checked_rem(group).is_some_and(|rest| rest != 0)
    {
        return Err(format!(
            "Operand dimension size {from} is not divisible by collective device group size \
             {group} for tensor axis {axis}."
        ));
    }
    is_expected(known.and_then(|group| from.checked_div(group)), to, place)
}

fn slices(subject: &Subject<'_>, axis: i64, group: Option<i64>) -> Answer {
    let Some((from, to)) = extents(subject) else { return Ok(()) };
    keep_others(from, to, [axis; 2])?;
    is_divided(from, to, axis, group)
}

fn exchanges(subject: &Subject<'_>, split: i64, joined: i64, group: Option<i64>) -> Answer {
    let Some((from, to)) = extents(subject) else { return Ok(()) };
    if split == joined {
        return keep_others(from, to, [-1; 2]);
    }
    keep_others(from, to, [split, joined])?;
    let place = usize::try_from(joined).unwrap_or(usize::MAX);
    if let (Some(from), Some(to)) = (from.get(place), to.get(place)) {
        is_expected(times(*from, group), *to, place)?;
    }
    is_divided(from, to, split, group)
}
