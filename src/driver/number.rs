//! Numbers as LLVM's command lines spell them: `12`, `0x1f`, `0b11`, `0o17`, `017`.

/// A number without sign that fits 32 bits.
pub(super) fn parse_uint(text: &str) -> Option<u64> {
    magnitude(text).filter(|n| *n <= u64::from(u32::MAX))
}

/// A number.
pub(super) fn parse_int(text: &str) -> Option<i64> {
    match text.strip_prefix('-') {
        Some(digits) => 0i64.checked_sub_unsigned(magnitude(digits)?),
        None => i64::try_from(magnitude(text)?).ok(),
    }
}

fn magnitude(text: &str) -> Option<u64> {
    let prefixed = |prefixes: [&str; 2]| prefixes.iter().find_map(|p| text.strip_prefix(p));
    let (digits, radix) = if let Some(digits) = prefixed(["0x", "0X"]) {
        (digits, 16)
    } else if let Some(digits) = prefixed(["0b", "0B"]) {
        (digits, 2)
    } else if let Some(digits) = text.strip_prefix("0o") {
        (digits, 8)
    } else if let Some(digits) = text.strip_prefix('0').filter(|digits| !digits.is_empty()) {
        (digits, 8)
    } else {
        (text, 10)
    };
    if digits.starts_with('+') {
        return None;
    }
    u64::from_str_radix(digits, radix).ok()
}

/// A truth value.
pub(super) fn parse_bool(text: &str) -> Option<bool> {
    match text {
        "" | "true" | "TRUE" | "True" | "1" => Some(true),
        "false" | "FALSE" | "False" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{parse_int, parse_uint};

    #[test]
    fn radixes() {
        let spelled = ["12", "0xc", "0b1100", "0o14", "014"];
        assert!(spelled.iter().all(|text| parse_uint(text) == Some(12)));
        assert_eq!(parse_uint("0"), Some(0));
        assert_eq!(parse_uint("4294967296"), None);
        assert_eq!(parse_uint("+1"), None);
        assert_eq!(parse_uint(""), None);
        assert_eq!(parse_uint("08"), None);
    }

    #[test]
    fn signs() {
        assert_eq!(parse_int("-1"), Some(-1));
        assert_eq!(parse_int("-9223372036854775808"), Some(i64::MIN));
        assert_eq!(parse_int("9223372036854775808"), None);
        assert_eq!(parse_int("--1"), None);
    }
}
