//! What clauses of data are written with: a clause of their own or one that is taken apart into
//! them, modifiers, and types.

use super::verify::short;
use crate::subject::{Answer, Subject};
use irtool::context::Type;

/// What a clause of data is written with: its own clause, those that are taken apart into it, and
/// the modifiers that it may have.
struct Clause {
    /// What it is called in errors, and what follows there.
    name: &'static str,
    clauses: &'static [&'static str],
    /// `None`: nobody asks.
    modifiers: Option<&'static [&'static str]>,
    /// Whether it gives what it takes.
    same_type: bool,
}

const NONE: Option<&[&str]> = Some(&[]);

fn clause(op: &str) -> Option<Clause> {
    let (name, clauses, modifiers, same_type): (_, &[&str], Option<&[&str]>, _) = match op {
        "attach" => ("attach", &["acc_attach"], NONE, true),
        "cache" => ("cache", &["acc_cache", "acc_cache_readonly"], Some(&["readonly"]), true),
        "copyin" => (
            "copyin",
            &["acc_copyin", "acc_copyin_readonly", "acc_copy", "acc_reduction"],
            Some(&["readonly", "always", "alwaysin", "alwaysout", "capture"]),
            true,
        ),
        "create" => (
            "create",
            &["acc_create", "acc_create_zero", "acc_copyout", "acc_copyout_zero"],
            Some(&["zero", "always", "alwaysin", "alwaysout", "capture"]),
            true,
        ),
        "copyout" => (
            "copyout",
            &["acc_copyout", "acc_copyout_zero", "acc_copy", "acc_reduction"],
            Some(&["zero", "always", "alwaysin", "alwaysout", "capture"]),
            true,
        ),
        "declare_device_resident" => {
            ("device_resident", &["acc_declare_device_resident"], NONE, true)
        }
        "declare_link" => ("link", &["acc_declare_link"], NONE, true),
        "delete" => (
            "delete",
            &[
                "acc_delete",
                "acc_create",
                "acc_create_zero",
                "acc_copyin",
                "acc_copyin_readonly",
                "acc_present",
                "acc_no_create",
                "acc_declare_device_resident",
                "acc_declare_link",
            ],
            None,
            false,
        ),
        "detach" => ("detach", &["acc_detach", "acc_attach"], NONE, false),
        "deviceptr" => ("deviceptr", &["acc_deviceptr"], NONE, true),
        "firstprivate" => ("firstprivate", &["acc_firstprivate"], NONE, false),
        "firstprivate_map" => ("firstprivate", &["acc_firstprivate"], NONE, false),
        "nocreate" => ("no_create", &["acc_no_create"], NONE, true),
        "present" => ("present", &["acc_present"], NONE, true),
        "private" => ("private", &["acc_private"], NONE, false),
        "reduction" => ("reduction", &["acc_reduction"], NONE, false),
        "update_device" => ("device", &["acc_update_device"], NONE, true),
        "update_host" => ("host", &["acc_update_host", "acc_update_self"], NONE, true),
        "use_device" => ("use_device", &["acc_use_device"], NONE, true),
        _ => return None,
    };
    Some(Clause { name, clauses, modifiers, same_type })
}

/// Whether others are taken apart into this op.
fn is_part(op: &str) -> bool {
    matches!(
        op,
        "cache"
            | "copyin"
            | "create"
            | "copyout"
            | "delete"
            | "detach"
            | "update_device"
            | "update_host"
            | "use_device"
    )
}

pub(super) fn captures(subject: &Subject<'_>) -> Answer {
    let op = short(subject, subject.op);
    let Some(clause) = clause(&op) else { return Ok(()) };
    let given = subject.word("dataClause").is_none_or(|word| clause.clauses.contains(&word));
    if !(given || op == "copyin" && subject.is_true("implicit")) {
        let more = if is_part(&op) {
            " or specify original clause this operation was decomposed from"
        } else {
            ""
        };
        return Err(subject.bare_error(format!(
            "data clause associated with {} operation must match its intent{more}",
            clause.name
        )));
    }
    let types: Vec<Type> = subject.operand_types().take(2).collect();
    // Of ops that end something the device's pointer comes first.
    let (var, other) = match subject.result_types().next() {
        Some(result) => (types.first().copied(), Some(result)),
        None => (types.get(1).copied(), types.first().copied()),
    };
    if let Some(var) = var.filter(|_| !matches!(&*op, "delete" | "detach")) {
        let stated = subject.property("varType");
        if stated.and_then(|ty| crate::subject::type_value(subject.cx, ty)) == Some(var) {
            return Err(subject.bare_error("varType must capture the element type of var"));
        }
        if clause.same_type && other != Some(var) {
            return Err(subject.bare_error("input and output types must match"));
        }
    }
    has_modifiers(subject, clause.modifiers)?;
    let wants_recipe = matches!(&*op, "private" | "firstprivate" | "reduction");
    match wants_recipe && subject.property("recipe").is_none() {
        true => Err(subject.error(format!("recipe expected for {op}"))),
        false => Ok(()),
    }
}

fn has_modifiers(subject: &Subject<'_>, allowed: Option<&[&str]>) -> Answer {
    let (Some(allowed), Some(words)) = (allowed, subject.word("modifiers")) else {
        return Ok(());
    };
    let wrong = |word: &&str| *word != "none" && !allowed.contains(word);
    let mut others = words.split(',').map(str::trim).filter(wrong).peekable();
    match (others.peek().is_some(), allowed) {
        (false, _) => Ok(()),
        (true, []) => Err(subject.bare_error("no data clause modifiers are allowed")),
        (true, _) => {
            let others: Vec<&str> = others.collect();
            let others = others.join(",");
            Err(subject.bare_error(format!("invalid data clause modifiers: {others}")))
        }
    }
}
