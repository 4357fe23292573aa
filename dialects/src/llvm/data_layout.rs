//! What is wrong with a description of a data layout as LLVM writes it: specifications between
//! dashes, each a letter and components between colons.
//!
//! What the specifications say is not kept: only their form is checked.

/// Alignments and sizes are told in bits.
const BITS_PER_BYTE: u32 = 8;

/// What is wrong, or that nothing is.
type Outcome<T = ()> = Result<T, String>;

/// Checks a description, which may be empty.
pub(super) fn check(text: &str) -> Outcome {
    if text.is_empty() {
        return Ok(());
    }
    text.split('-').try_for_each(specification)
}

fn specification(text: &str) -> Outcome {
    let mut letters = text.chars();
    let Some(kind) = letters.next() else {
        return Err("empty specification is not allowed".to_owned());
    };
    let rest = letters.as_str();
    match kind {
        'i' | 'f' | 'v' => primitive(kind, rest),
        'a' => aggregate(rest),
        'p' => pointer(rest),
        // What the letter stood for is of no consequence any more.
        's' => Ok(()),
        'e' | 'E' if rest.is_empty() => Ok(()),
        'e' | 'E' => malformed("just 'e' or 'E'"),
        'n' if rest.starts_with('i') => non_integral(&rest[1..]),
        'n' => rest.split(':').try_for_each(|part| size(part, "size")),
        'P' | 'A' | 'G' if rest.is_empty() => form(&format!("{kind}<address space>")),
        'P' | 'A' | 'G' => address_space(rest).map(drop),
        'S' if rest.is_empty() => form("S<size>"),
        'S' => alignment(rest, "stack natural", false).map(drop),
        'F' => function_pointer(rest),
        'm' => mangling(rest),
        _ => Err(format!("unknown specifier '{kind}'")),
    }
}

fn malformed<T>(must_be: &str) -> Outcome<T> {
    Err(format!("malformed specification, must be {must_be}"))
}

fn form<T>(form: &str) -> Outcome<T> {
    malformed(&format!("of the form \"{form}\""))
}

/// The number that is written with nothing but digits.
fn number(text: &str) -> Option<u32> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

fn is_24_bits(number: &u32) -> bool {
    *number < 1 << 24
}

fn size(text: &str, what: &str) -> Outcome {
    sized(text, what).map(drop)
}

fn sized(text: &str, what: &str) -> Outcome<u32> {
    if text.is_empty() {
        return Err(format!("{what} component cannot be empty"));
    }
    let known = number(text).filter(|size| *size != 0 && is_24_bits(size));
    known.ok_or_else(|| format!("{what} must be a non-zero 24-bit integer"))
}

fn address_space(text: &str) -> Outcome<u32> {
    if text.is_empty() {
        return Err("address space component cannot be empty".to_owned());
    }
    let known = number(text).filter(is_24_bits);
    known.ok_or_else(|| "address space must be a 24-bit integer".to_owned())
}

/// Reads the alignment that `what` says the kind of.
fn alignment(text: &str, what: &str, may_be_zero: bool) -> Outcome<u32> {
    if text.is_empty() {
        return Err(format!("{what} alignment component cannot be empty"));
    }
    let Some(bits) = number(text).filter(|bits| *bits < 1 << 16) else {
        return Err(format!("{what} alignment must be a 16-bit integer"));
    };
    if bits == 0 {
        let words = format!("{what} alignment must be non-zero");
        return if may_be_zero { Ok(0) } else { Err(words) };
    }
    if bits % BITS_PER_BYTE != 0 || !(bits / BITS_PER_BYTE).is_power_of_two() {
        return Err(format!("{what} alignment must be a power of two times the byte width"));
    }
    Ok(bits)
}

/// Reads the preferred alignment, which is that of the ABI where there is no other.
fn preferred(text: Option<&&str>, abi: u32) -> Outcome {
    let Some(text) = text else { return Ok(()) };
    if alignment(text, "preferred", false)? < abi {
        return Err("preferred alignment cannot be less than the ABI alignment".to_owned());
    }
    Ok(())
}

/// Integers, floats and vectors.
fn primitive(kind: char, rest: &str) -> Outcome {
    let parts: Vec<&str> = rest.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return form(&format!("{kind}<size>:<abi>[:<pref>]"));
    }
    let size = sized(parts[0], "size")?;
    let abi = alignment(parts[1], "ABI", false)?;
    if kind == 'i' && size == BITS_PER_BYTE && abi != BITS_PER_BYTE {
        return Err("i8 must be 8-bit aligned".to_owned());
    }
    preferred(parts.get(2), abi)
}

/// Aggregates have no size, though one of zero may be written.
fn aggregate(rest: &str) -> Outcome {
    let parts: Vec<&str> = rest.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return form("a:<abi>[:<pref>]");
    }
    if !parts[0].is_empty() && number(parts[0]) != Some(0) {
        return Err("size must be zero".to_owned());
    }
    let abi = alignment(parts[1], "ABI", true)?;
    preferred(parts.get(2), abi)
}

fn pointer(rest: &str) -> Outcome {
    let parts: Vec<&str> = rest.split(':').collect();
    if !(3..=5).contains(&parts.len()) {
        return form("p[<n>]:<size>:<abi>[:<pref>[:<idx>]]");
    }
    let flags = parts[0].split(|c: char| c.is_ascii_digit()).next().unwrap_or_default();
    if let Some(other) = flags.chars().find(|flag| !matches!(flag, 'e' | 'u')) {
        return Err(format!("'{other}' is not a valid pointer specification flag"));
    }
    let space = match &parts[0][flags.len()..] {
        "" => 0,
        digits => address_space(digits)?,
    };
    if space == 0 && !flags.is_empty() {
        return Err("address space 0 cannot be unstable or have external state".to_owned());
    }
    let size = sized(parts[1], "pointer size")?;
    let abi = alignment(parts[2], "ABI", false)?;
    preferred(parts.get(3), abi)?;
    match parts.get(4) {
        Some(index) if sized(index, "index size")? > size => {
            Err("index size cannot be larger than the pointer size".to_owned())
        }
        _ => Ok(()),
    }
}

fn non_integral(rest: &str) -> Outcome {
    let Some(spaces) = rest.strip_prefix(':') else {
        return form("ni:<address space>[:<address space>]...");
    };
    for space in spaces.split(':') {
        if address_space(space)? == 0 {
            return Err("address space 0 cannot be non-integral".to_owned());
        }
    }
    Ok(())
}

fn function_pointer(rest: &str) -> Outcome {
    match rest.chars().next() {
        None => form("F<type><abi>"),
        Some('i' | 'n') => alignment(&rest[1..], "ABI", false).map(drop),
        Some(other) => Err(format!("unknown function pointer alignment type '{other}'")),
    }
}

fn mangling(rest: &str) -> Outcome {
    match rest.strip_prefix(':') {
        None | Some("") => form("m:<mangling>"),
        Some("e" | "l" | "o" | "m" | "w" | "x" | "a") => Ok(()),
        Some(_) => Err("unknown mangling mode".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn layouts_of_targets_are_fine() {
        for text in [
            "",
            "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128",
            "e-p:64:64-p1:64:64-p2:32:32-i64:64-v16:16-n32:64-S32-A5-G1-ni:7:8:9",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_of_the_first_specification_that_is() {
        for (text, words) in [
            ("e-", "empty specification is not allowed"),
            ("e-p:32-q", "malformed specification, must be of the form"),
            ("i64:32:16-q", "preferred alignment cannot be less than the ABI alignment"),
            ("q", "unknown specifier 'q'"),
            ("ü", "unknown specifier 'ü'"),
            ("Fü", "unknown function pointer alignment type 'ü'"),
            ("pü1:1:1", "'ü' is not a valid pointer specification flag"),
        ] {
            assert!(check(text).unwrap_err().starts_with(words), "{text}");
        }
    }
}
