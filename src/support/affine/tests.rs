//! Expected texts, messages and positions are those of `mlir-opt` 22.1.8 on the same input.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::*;

/// Parses and prints a map from the text between its angle brackets.
fn map(text: &str) -> String {
    let (map, end) = parse_affine_map(format!("{text}>").as_bytes(), 0)
        .unwrap_or_else(|errors| panic!("{text}: {errors:?}"));
    assert_eq!(end, text.len(), "{text}");
    let mut out = Vec::new();
    map.print_body(&mut out);
    String::from_utf8(out).unwrap()
}

/// Parses and prints expressions over `d0`, `d1`, `d2`, `s0` and `s1`.
fn exprs(text: &str) -> String {
    let inputs = "(d0, d1, d2)[s0, s1] -> (";
    let out = map(&format!("{inputs}{text})"));
    out[inputs.len()..out.len() - 1].to_owned()
}

fn check(pairs: &[(&str, &str)]) {
    for (text, expected) in pairs {
        assert_eq!(exprs(text), *expected, "{text}");
        assert_eq!(exprs(expected), *expected, "the normal form of {text} is not stable");
    }
}

fn set(text: &str) -> String {
    let (set, end) = parse_integer_set(format!("{text}>").as_bytes(), 0)
        .unwrap_or_else(|errors| panic!("{text}: {errors:?}"));
    assert_eq!(end, text.len(), "{text}");
    let mut out = Vec::new();
    set.print_body(&mut out);
    String::from_utf8(out).unwrap()
}

/// The errors in a map, with the byte that each one points at.
fn errors(text: &str) -> Vec<(usize, String)> {
    let is_set = text.contains(" : ");
    let parsed = if is_set {
        parse_integer_set(text.as_bytes(), 0).map(|_| ())
    } else {
        parse_affine_map(text.as_bytes(), 0).map(|_| ())
    };
    let Err(errors) = parsed else { panic!("{text} has no errors") };
    errors.into_iter().map(|error| (error.pos, error.message)).collect()
}

fn check_errors(text: &str, expected: &[(usize, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(pos, m)| (*pos, (*m).to_owned())).collect();
    assert_eq!(errors(text), expected, "{text}");
}

#[test]
fn sums_are_ordered() {
    check(&[
        ("3 + d0", "d0 + 3"),
        ("s0 + d0", "d0 + s0"),
        ("2 + s0", "s0 + 2"),
        ("d1 + d0", "d0 + d1"),
        ("s1 + s0", "s0 + s1"),
        ("d0 + 3 + d1", "d0 + d1 + 3"),
        // Only two leaves are put in order; a term is not.
        ("d1 * 2 + d0", "d1 * 2 + d0"),
        ("d0 + s0 + d1", "d0 + s0 + d1"),
    ]);
}

#[test]
fn like_terms_merge_only_side_by_side() {
    check(&[
        ("d0 + d0", "d0 * 2"),
        ("d0 + d0 * 2", "d0 * 3"),
        ("d0 * 3 - d0", "d0 * 2"),
        ("d0 - d0", "0"),
        ("(d0 + 2) + 3", "d0 + 5"),
        ("(d0 + 2) - 2", "d0"),
        ("d0 + d1 - d0", "d0 + d1 - d0"),
    ]);
}

#[test]
fn products_put_constants_last() {
    check(&[
        ("3 * d0", "d0 * 3"),
        ("s0 * d0", "d0 * s0"),
        ("s1 * s0", "s0 * s1"),
        ("d0 * 2 * 3", "d0 * 6"),
        ("d0 * 3 * s0", "(d0 * s0) * 3"),
        ("d0 * 0 + d1 * 1", "d1"),
        // Products do not distribute over sums.
        ("(d0 + 2) * 5", "(d0 + 2) * 5"),
    ]);
}

#[test]
fn constants_fold_as_floor_and_ceiling() {
    check(&[
        ("-7 floordiv 2", "-4"),
        ("-7 ceildiv 2", "-3"),
        ("-7 mod 2", "1"),
        ("7 floordiv -2", "-4"),
        ("7 ceildiv -2", "-3"),
        ("-7 floordiv -2", "3"),
        ("-7 ceildiv -2", "4"),
        ("0x10", "16"),
    ]);
}

#[test]
fn operations_without_value_stay() {
    check(&[
        ("5 mod 0", "5 mod 0"),
        ("7 mod -2", "7 mod -2"),
        ("0 floordiv 0", "0 floordiv 0"),
        ("d0 ceildiv 0", "d0 ceildiv 0"),
        ("d0 mod s0", "d0 mod s0"),
        ("d0 * 4 floordiv -2", "d0 * -2"),
    ]);
}

#[test]
fn quotients_by_divisors_fold() {
    check(&[
        ("d0 * 128 floordiv 64", "d0 * 2"),
        ("d0 * 128 ceildiv 64", "d0 * 2"),
        ("d0 * 6 floordiv 4", "(d0 * 6) floordiv 4"),
        ("(d0 * 4 + d1) floordiv 4", "d0 + d1 floordiv 4"),
        ("(d0 * 4 + 6) floordiv 4", "d0 + 1"),
        ("(d0 * 4 + d1) ceildiv 4", "(d0 * 4 + d1) ceildiv 4"),
        ("d0 floordiv 1", "d0"),
        ("d0 ceildiv 1", "d0"),
    ]);
}

#[test]
fn remainders_drop_multiples() {
    check(&[
        ("d0 * 128 mod 64", "0"),
        ("d0 * 4 * s0 * 8 mod 32", "0"),
        ("(d0 * 4 + d1) mod 4", "d1 mod 4"),
        ("(d1 + d0 * 4) mod 4", "d1 mod 4"),
        ("d0 mod 12 mod 4", "d0 mod 4"),
        ("d0 mod 4 mod 12", "(d0 mod 4) mod 12"),
        ("d0 mod 1", "0"),
        ("(d0 * 8 floordiv 4) mod 2", "0"),
    ]);
}

#[test]
fn a_division_remainder_is_recognized() {
    check(&[
        ("d0 - d0 floordiv 4 * 4", "d0 mod 4"),
        ("d0 - (d0 floordiv s0) * s0", "d0 mod s0"),
        ("d0 - (d0 floordiv -4) * -4", "d0 + (d0 floordiv -4) * 4"),
        ("d0 + d1 - d1 floordiv 4 * 4", "d0 + d1 mod 4"),
        ("d0 + 1 - (d0 + 1) floordiv 4 * 4", "d0 - ((d0 + 1) floordiv 4) * 4 + 1"),
    ]);
}

#[test]
fn a_quotient_moves_before_a_symbol() {
    // The search for a remainder looks at the last operand of the sum, and leaves its traces.
    assert_eq!(exprs("d0 + s0 - d1 floordiv 2"), "d0 + -(d1 floordiv 2) + s0");
    assert_eq!(exprs("d0 + s0 * s1 - d1 floordiv 2"), "d0 + -(d1 floordiv 2) + s0 * s1");
    assert_eq!(exprs("s0 + d0 - d0 floordiv 8 * 8"), "d0 + (d0 floordiv 8) * -8 + s0");
    assert_eq!(exprs("d0 + s0 - d1 mod 2"), "d0 + s0 - d1 mod 2");
    assert_eq!(
        exprs("((s0) + (4)) + ((s0) + (-4)) - s1 floordiv 64"),
        "s0 + s0 - s1 floordiv 64 - 4 + 4"
    );
}

#[test]
fn overflowing_pairs_stay_and_chains_wrap() {
    let max = i64::MAX;
    for (text, expected) in [
        (format!("{max} + 1"), format!("{max} + 1")),
        (format!("{max} * 2"), format!("{max} * 2")),
        (format!("{max} + 1 + 1"), format!("{max} + 2")),
        (format!("d0 * {max} * 2"), "d0 * -2".to_owned()),
        (format!("(-{max} - 1) floordiv -1"), "-9223372036854775808 floordiv -1".to_owned()),
        (format!("-(-{max} - 1)"), "--9223372036854775808".to_owned()),
        (format!("d0 - {max} - 1"), "d0 - -9223372036854775808".to_owned()),
        (format!("d0 * -{max} - d0"), "d0 * -9223372036854775808".to_owned()),
    ] {
        assert_eq!(exprs(&text), expected, "{text}");
    }
}

#[test]
fn differences_and_parentheses_follow_binding_strength() {
    check(&[
        ("d0 - d1", "d0 - d1"),
        ("d0 * -1", "-d0"),
        ("- (d0 + d1)", "-(d0 + d1)"),
        ("d0 - (d1 + 1)", "d0 - (d1 + 1)"),
        ("d0 - (d1 - 1) * 2", "d0 - (d1 - 1) * 2"),
        ("3 - d0", "-d0 + 3"),
        ("d0 * -2", "d0 * -2"),
        ("(-d0) mod 2", "(-d0) mod 2"),
        ("-d0 mod 2", "(-d0) mod 2"),
        ("(d0 + 1) floordiv (s0 + 2)", "(d0 + 1) floordiv (s0 + 2)"),
        ("d0 floordiv 2 ceildiv 5", "(d0 floordiv 2) ceildiv 5"),
        ("d0 * (s0 + 1) - d1 mod 3", "d0 * (s0 + 1) - d1 mod 3"),
        ("- - -((((d0))))", "-d0"),
    ]);
}

#[test]
fn inputs_may_have_any_names() {
    assert_eq!(map("() -> ()"), "() -> ()");
    assert_eq!(map("()[] -> ()"), "() -> ()");
    assert_eq!(map("()[n] -> (n)"), "()[s0] -> (s0)");
    assert_eq!(
        map("(mod, i32, true) [a.b, _c$] -> (mod mod 3, i32, - -true, a.b * _c$)"),
        "(d0, d1, d2)[s0, s1] -> (d0 mod 3, d1, d2, s0 * s1)"
    );
    assert_eq!(map(" ( d0 // first\n , d1)\r\n\t-> (d1,//\n0)"), "(d0, d1) -> (d1, 0)");
}

#[test]
fn constraints_compare_with_zero() {
    assert_eq!(
        set("(d0)[s0] : (d0 >= 0, d0 <= 9, d0 == s0, 3 >= d0, d0 == 5, 1 == 0)"),
        "(d0)[s0] : (d0 >= 0, -d0 + 9 >= 0, d0 - s0 == 0, -d0 + 3 >= 0, d0 - 5 == 0, 1 == 0)"
    );
    assert_eq!(set("() : ()"), "() : (0 == 0)");
    // A lone character of an operator is skipped when another operator follows.
    assert_eq!(set("(i)[n] : (i > < = n)"), "(d0)[s0] : (-d0 + s0 >= 0)");
}

#[test]
fn errors_in_inputs() {
    check_errors("(d0, d0) -> (d0)>", &[(5, "redefinition of identifier 'd0'")]);
    check_errors("(d0)[d0] -> (d0)>", &[(5, "redefinition of identifier 'd0'")]);
    check_errors("(d0 d1) -> (d0)>", &[(3, "expected ')' in dimensional identifier list")]);
    check_errors("(d0)[s0 -> (d0)>", &[(7, "expected ']' in symbol list")]);
    check_errors("d0 -> (d0)>", &[(0, "expected '(' in dimensional identifier list")]);
    check_errors("(d0, // x\n 1) -> (d0)>", &[(4, "expected bare identifier")]);
    check_errors("(d0) = (d0)>", &[(4, "expected '->' or ':'")]);
}

#[test]
fn errors_in_lists() {
    check_errors("(d0) -> d0>", &[(7, "expected '(' in affine map range")]);
    check_errors("(d0) -> (d0 d0)>", &[(11, "expected ')' in affine map range")]);
    check_errors("(d0) -> (d0) // c\n\n }", &[(12, "expected '>' in affine map")]);
    check_errors("(d0) -> (d0,)>", &[(12, "expected affine expression")]);
    check_errors("(d0) : d0 >= 0>", &[(6, "expected '(' in integer set constraint list")]);
    check_errors("(d0) : (d0 >= 0>", &[(15, "expected ')' in integer set constraint list")]);
    check_errors("(d0) : (d0 >= 0)]", &[(16, "expected '>' in integer set")]);
    check_errors(
        "(d0) : (d0 > 0)>",
        &[(13, "expected '== affine-expr' or '>= affine-expr' at end of affine constraint")],
    );
    let error = parse_affine_map(b" () : ()>", 0).unwrap_err();
    assert_eq!((error[0].pos, &*error[0].message), (1, "expected AffineMap, but got IntegerSet"));
    let error = parse_integer_set(b"() -> ()>", 0).unwrap_err();
    assert_eq!((error[0].pos, &*error[0].message), (0, "expected IntegerSet, but got AffineMap"));
}

#[test]
fn errors_in_operands() {
    check_errors("(d0) -> (d0 + d1)>", &[(13, "use of undeclared identifier")]);
    check_errors("(d0) -> (d0 + +)>", &[(14, "missing right operand of binary operator")]);
    check_errors("(d0) -> (* d0)>", &[(9, "missing left operand of binary operator")]);
    check_errors("(d0) -> (d0 * ())>", &[(15, "no expression inside parentheses")]);
    check_errors("(d0) -> ((d0 + 1, d0)>", &[(16, "expected ')'")]);
    check_errors("(d0) -> (1.5)>", &[(9, "expected affine expression")]);
    check_errors("(d0) -> (0 + %x)>", &[(12, "unexpected ssa identifier")]);
    check_errors("(d0) -> (symbol)>", &[(15, "expected '(' at start of SSA symbol")]);
    check_errors("(d0) -> (9223372036854775808)>", &[(9, "constant too large for index")]);
}

#[test]
fn each_negation_reports_its_operand() {
    check_errors(
        "(d0) -> (- -)>",
        &[
            (12, "expected affine expression"),
            (12, "missing operand of negation"),
            (12, "missing operand of negation"),
        ],
    );
    check_errors(
        "(d0) -> (d0 - -*)>",
        &[(15, "missing right operand of binary operator"), (15, "missing operand of negation")],
    );
}

#[test]
fn a_non_affine_operation_is_reported_at_the_next_operator() {
    let mul = "non-affine expression: at least one of the multiply operands has to be either a \
               constant or symbolic";
    let modulo =
        "non-affine expression: right operand of mod has to be either a constant or symbolic";
    check_errors("(d0) -> (d0 * d0)>", &[(12, mul)]);
    check_errors("(d0) -> (d0 * d0 * 5)>", &[(17, mul)]);
    check_errors("(d0) -> (5 mod d0 + 1)>", &[(11, modulo)]);
    check_errors("(d0) -> (-(3 + d0 * d0))>", &[(18, mul), (22, "missing operand of negation")]);
}

#[test]
fn a_lexical_error_silences_the_parser() {
    check_errors("(d0) -> (-&)>", &[(10, "unexpected character")]);
    check_errors("(d0) -> (d0 * d0 & 2)>", &[(17, "unexpected character")]);
    check_errors("(d0) -> (d0 % 2)>", &[(12, "invalid SSA name")]);
    check_errors("(d0) -> (d0) #>", &[(13, "invalid attribute name")]);
    check_errors("(d0) -> (!)>", &[(9, "invalid type identifier")]);
    check_errors("(d0) -> (..)>", &[(10, "expected three consecutive dots for an ellipsis")]);
    check_errors("(d0) -> (\"a)>\n", &[(13, "expected '\"' in string literal")]);
    check_errors("(d0) -> (\"\\q\")>", &[(10, "unknown escape in string literal")]);
    check_errors("(\u{e9}) -> ()>", &[(1, "unexpected character")]);
}

#[test]
fn text_may_end_anywhere() {
    let text = "(d0, d1)[s0] : (-(d0 + 4) mod 2 * symbol(%x) >= 0, d0 <= -s0)>";
    for end in 0..text.len() {
        let found = parse_integer_set(&text.as_bytes()[..end], 0);
        assert!(found.is_err_and(|errors| errors.iter().all(|e| e.pos <= end)), "{end}");
    }
    check_errors("(d0) -> (d0 +", &[(12, "missing right operand of binary operator")]);
    check_errors("(d0) -> (d0", &[(10, "expected ')' in affine map range")]);
    assert!(parse_affine_map(b"", 0).is_err());
}

#[test]
fn ssa_values_become_inputs() {
    let text = b"x[%i + 1, symbol(%n#1) * %i + %j]:";
    let (map, operands, end) = parse_affine_map_of_ssa_ids(text, 1, SsaDelimiter::Square).unwrap();
    assert_eq!(map.to_string(), "affine_map<(d0, d1)[s0] -> (d0 + 1, d0 * s0 + d1)>");
    let names: Vec<_> = operands
        .iter()
        .map(|o| (str::from_utf8(&text[o.text.clone()]).unwrap(), o.is_symbol))
        .collect();
    assert_eq!(names, [("%i", false), ("%n#1", true), ("%j", false)]);
    assert_eq!(text[end], b':');

    for (text, pos, message) in [
        ("[%i %j]", 3, "expected ']' in affine map"),
        ("[symbol(3)]", 8, "expected ssa identifier"),
        ("[symbol(%i]", 10, "expected ')' at end of SSA symbol"),
        ("[%i + i]", 5, "use of undeclared identifier"),
        ("[%p#a]", 3, "invalid SSA value result number"),
    ] {
        let parsed = parse_affine_map_of_ssa_ids(text.as_bytes(), 0, SsaDelimiter::Square);
        let error = parsed.unwrap_err().remove(0);
        assert_eq!((error.pos, &*error.message), (pos, message), "{text}");
    }
}

#[test]
fn equal_structure_means_equal_and_equal_hash() {
    let build = || (AffineExpr::dim(1).modulo(7) + AffineExpr::symbol(0)) * AffineExpr::symbol(2);
    let (a, b) = (build(), build());
    assert_eq!(a, b);
    let hasher = RandomState::new();
    assert_eq!(hasher.hash_one(&a), hasher.hash_one(&b));
    assert_ne!(a, b.shift_dims(1, 0));
    assert_ne!(AffineExpr::dim(0), AffineExpr::symbol(0));
    let distinct: HashSet<_> =
        (0..100).map(|i| AffineExpr::dim(i) * AffineExpr::symbol(i)).collect();
    assert_eq!(distinct.len(), 100);
}

/// An expression of this depth: `(((d0 mod s0) + d1) mod s0) + d1 ...`.
fn deep(levels: u32) -> AffineExpr {
    (0..levels / 2)
        .fold(AffineExpr::dim(0), |e, _| e.modulo(AffineExpr::symbol(0)) + AffineExpr::dim(1))
}

#[test]
fn depth_does_not_use_the_stack() {
    let run = || {
        let (a, b) = (deep(200_000), deep(200_000));
        assert_eq!(a.depth(), 200_000);
        assert_eq!(a, b);
        assert_ne!(a, b.shift_symbols(1, 0));
        assert!(!a.is_function_of_dim(2));
        assert_eq!(a.evaluate(&[5, 1], &[3]), Some(3));
        assert_eq!(a.to_string().len(), 100_000 * "( mod s0) + d1".len() - "()".len() + 2);
        // Long sums of multiples divide, and right-nested sums absorb, without recursion.
        let sum = (0..100_000).fold(AffineExpr::dim(0) * 4, |e, i| e + AffineExpr::dim(i % 7) * 4);
        assert_eq!(sum.floor_div(4).largest_known_divisor(), 1);
        let right = (0..100_000).fold(AffineExpr::dim(0), |e, i| {
            AffineExpr::symbol(i % 3).modulo(AffineExpr::dim(0)) + e
        });
        let _ = right - AffineExpr::dim(3).floor_div(2);
    };
    std::thread::Builder::new().stack_size(128 << 10).spawn(run).unwrap().join().unwrap();
}

#[test]
fn text_nests_to_any_depth_up_to_a_limit_on_the_result() {
    let run = || {
        let n = 100_000;
        let parens = format!("(d0)[s0] -> ({}d0{})", "(".repeat(n), ")".repeat(n));
        assert_eq!(map(&parens), "(d0)[s0] -> (d0)");
        assert_eq!(map(&format!("(d0) -> ({}d0)", "-".repeat(n))), "(d0) -> (d0)");
        let limit = MAX_DEPTH as usize;
        let chain = |n: usize| format!("(d0)[s0] -> (-(d0{}))>", " mod s0".repeat(n));
        assert!(parse_affine_map(chain(limit - 1).as_bytes(), 0).is_ok());
        let found = errors(&chain(n));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].1, "affine expression is nested more than 4096 levels deep");
        assert_eq!(errors(&format!("() -> ({}", "(".repeat(n))).len(), 1);
        assert_eq!(errors(&format!("() -> ({}", "-".repeat(n))).len(), n + 1);
    };
    std::thread::Builder::new().stack_size(128 << 10).spawn(run).unwrap().join().unwrap();
}

#[test]
fn maps_know_their_shape() {
    let parse = |text: &str| parse_affine_map(text.as_bytes(), 0).unwrap().0;
    assert!(AffineMap::identity(3).is_identity());
    assert_eq!(AffineMap::multi_dim_identity(2), parse("(i, j) -> (i, j)>"));
    assert_eq!(AffineMap::minor_identity(3, 2), Some(parse("(a, b, c) -> (b, c)>")));
    assert_eq!(AffineMap::minor_identity(1, 2), None);
    assert_eq!(AffineMap::constant_map(-4).to_string(), "affine_map<() -> (-4)>");
    assert_eq!(AffineMap::constant_map(-4).single_constant(), Some(-4));
    assert!(parse("(i)[n] -> (i)>").is_identity());
    assert!(!parse("(i)[n] -> (i)>").is_minor_identity());
    assert!(!parse("(i, j) -> (j, i)>").is_identity());
    assert!(parse("(i, j) -> (j, i)>").is_permutation());
    assert!(!parse("(i, j) -> (j, j)>").is_permutation());
    assert!(parse("(i, j, k) -> (k, i)>").is_projected_permutation(false));
    assert!(!parse("(i, j) -> (0, i)>").is_projected_permutation(false));
    assert!(parse("(i, j) -> (0, i)>").is_projected_permutation(true));
    assert_eq!(AffineMap::permutation(&[1, 0]), Some(parse("(i, j) -> (j, i)>")));
    assert_eq!(AffineMap::permutation(&[1, 1]), None);
    assert_eq!(parse("(i, j)[n] -> ()>").num_inputs(), 3);
    assert!(AffineMap::empty().is_empty());
    assert!(IntegerSet::empty(1, 0).is_empty_set());
}

#[test]
fn composition_simplifies() {
    let parse = |text: &str| parse_affine_map(text.as_bytes(), 0).unwrap().0;
    let outer = parse("(i, j)[n] -> (i + j * n, i mod 4)>");
    let inner = parse("(a)[m] -> (a * 8, m)>");
    assert_eq!(
        outer.compose(&inner).unwrap().to_string(),
        "affine_map<(d0)[s0, s1] -> (d0 * 8 + s0 * s1, 0)>"
    );
    assert_eq!(outer.compose(&outer.sub_map(&[0]).unwrap()), None);
    assert_eq!(outer.evaluate(&[10, 3], &[-2]), Some(vec![4, 2]));
    assert_eq!(parse("(i) -> (i floordiv 0)>").evaluate(&[1], &[]), None);
    let set = parse_integer_set(b"(i)[n] : (i >= 0, n - 1 >= i)>", 0).unwrap().0;
    assert_eq!(set.contains(&[4], &[5]), Some(true));
    assert_eq!(set.contains(&[5], &[5]), Some(false));
}

#[test]
fn values_cross_threads() {
    fn shared<T: Send + Sync + Clone + Eq>() {}
    shared::<AffineExpr>();
    shared::<AffineMap>();
    shared::<IntegerSet>();
}
