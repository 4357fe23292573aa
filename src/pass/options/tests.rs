//! Option text against what mlir-opt prints for it with `--dump-pass-pipeline`.

use super::{Choice, EnumValue, OptionError, PassOptions, ValueError, options_text};
use crate::context::Failed;
use crate::ir::Body;
use crate::pass::{Pass, PassContext, PassInfo, PassRegistry, Pipeline, parse_anchored};

/// Passes whose options name passes: those of this list.
fn registry() -> PassRegistry {
    let mut registry = PassRegistry::new();
    crate::transforms::register(&mut registry);
    registry
}

fn set_options<P: PassOptions>(pass: &mut P, text: &str) -> Result<(), OptionError> {
    super::set_options(pass, text, &registry())
}

#[derive(Clone, Copy, PartialEq, Debug, Default)]
enum Level {
    #[default]
    Normal,
    Aggressive,
}

impl EnumValue for Level {
    const VALUES: &'static [Self] = &[Level::Normal, Level::Aggressive];
    const CHOICES: &'static [(&'static str, &'static str)] =
        &[("normal", "Some"), ("aggressive", "More")];
}

crate::pass_options! {
    struct Sample {
        top_down: bool = true, "top-down", "Order";
        times: i64 = 10, "times", "Number";
        level: Choice<Level> = Choice(Level::Normal), "level", "How";
        tag: String = String::new(), "tag", "Name";
        exclude: Vec<String> = Vec::new(), "exclude", "Names";
    }
}

#[track_caller]
fn check(text: &str, printed: &str) {
    let mut pass = Sample::default();
    set_options(&mut pass, text).expect("the options are fine");
    assert_eq!(options_text(&pass), printed, "{text}");
}

#[track_caller]
fn check_tag(text: &str, printed: &str) {
    check(text, &format!("{{ level=normal tag={printed} times=10 top-down=true}}"));
}

#[track_caller]
fn check_list(text: &str, printed: &str) {
    check(text, &format!("{{exclude={printed} level=normal tag= times=10 top-down=true}}"));
}

#[track_caller]
fn error(text: &str) -> OptionError {
    set_options(&mut Sample::default(), text).expect_err("the options are wrong")
}

#[test]
fn all_options_are_printed_by_name() {
    check("", "{ level=normal tag= times=10 top-down=true}");
    check(
        "times=2  top-down=0 level=aggressive",
        "{ level=aggressive tag= times=2 top-down=false}",
    );
    check("top-down", "{ level=normal tag= times=10 top-down=true}");
    check("top-down=FALSE times=1 times=3", "{ level=normal tag= times=3 top-down=false}");
    assert_eq!(options_text(&Plain), "");
}

#[derive(Default)]
struct Plain;
impl PassOptions for Plain {}

#[test]
fn integers_have_prefixes() {
    for (text, value) in [("0x10", 16), ("010", 8), ("-3", -3), ("0b101", 5), ("0", 0)] {
        let mut pass = Sample::default();
        set_options(&mut pass, &format!("times={text}")).expect("it is a number");
        assert_eq!(pass.times, value, "{text}");
    }
}

#[test]
fn strings_lose_one_layer_of_quotes_or_braces() {
    check_tag("tag=a", "a");
    check_tag("tag=\"foo bar\"", "{foo bar}");
    check_tag("tag={a,b}", "a,b");
    check_tag("tag={{a}}", "{a}");
    check_tag("tag={{a} {b}}", "{a} {b}");
    check_tag("tag={a}{b}", "{a}{b}");
    check_tag("tag=x{a b}y", "x{a b}y");
    check_tag("tag='{a}'", "{a}");
    check_tag("tag=a=b", "a=b");
    check_tag("tag=' a b '", "{a b}");
    check_tag("tag=\"a 'b\"", "{a 'b}");
    check_tag("'tag'=a", "a");
    check_tag("tag=a =b", "a");
    check_tag("tag=a\ttop-down", "a\ttop-down");
}

#[test]
fn lists_split_at_commas_outside_quotes_and_braces() {
    check_list("exclude=a,b", "{a,b}");
    check_list("exclude={a,b}", "{a,b}");
    check_list("exclude=a exclude=b", "{a,b}");
    check_list("exclude={ {a,b} , c }", "{a,b,c}");
    check_list("exclude=\"a b,c\"", "{{a b},c}");
    check_list("exclude={'b,c',\"d e\"}", "{b,c,{d e}}");
    check_list("exclude={a {b,c},d}", "{{a {b,c}},d}");
    check_list("exclude={{{a}},c}", "{{a},c}");
    check_list("exclude={f(x y,z w),g[x y,z],q}", "{{f(x y,z w)},{g[x y,z]},q}");
    check_list("exclude={f(x y,z w,q}", "{{f(x y,z w,q}}");
    check_list("exclude=,", "{,}");
    check_list("exclude=", "{}");
    check_list("exclude='a", "{'a}");
    let mut pass = Sample::default();
    set_options(&mut pass, "exclude={ {a,b} , c }").expect("it is a list");
    assert_eq!(pass.exclude, ["a,b", "c"]);
}

crate::pass_options! {
    struct Nest {
        inner: Option<Pipeline> = None, "inner", "What to run";
        others: Vec<Option<Pipeline>> = Vec::new(), "others", "What to run, too";
        limit: f64 = 0.3, "limit", "How far";
    }
}

impl Pass for Nest {
    const INFO: PassInfo = PassInfo::new("nest", "Nest", "Nest");
    type State = ();
    fn state(&self) {}
    fn run(&self, (): &mut (), _: &mut Body, _: &mut PassContext<'_>) -> Result<(), Failed> {
        Ok(())
    }
}

/// What `text` sets is printed, and what is printed sets the same.
#[track_caller]
fn check_nest(text: &str, printed: &str) {
    let mut pass = Nest::default();
    set_options(&mut pass, text).expect("the options are fine");
    assert_eq!(options_text(&pass), printed, "{text}");
    let mut again = Nest::default();
    let inner = printed[1..printed.len() - 1].replace("inner= ", "");
    set_options(&mut again, &inner).expect("what is printed can be read");
    assert_eq!(options_text(&again), printed, "{text}");
}

#[test]
fn a_value_may_be_a_pipeline() {
    let others = |printed: &str| format!("{{inner= limit=3.000000e-01 others={printed}}}");
    check_nest("", "{inner= limit=3.000000e-01 }");
    check_nest(
        "inner=any(cse,func.func(symbol-privatize{exclude=a,b}))",
        "{inner=any(cse,func.func(symbol-privatize{exclude={a,b}})) limit=3.000000e-01 }",
    );
    check_nest("others=func.func(cse),any()", &others("{func.func(cse),any()}"));
    let quoted = "others='func.func(cse , cse)' others=a.b(cse)";
    check_nest(quoted, &others("{func.func(cse,cse),a.b(cse)}"));
    check_nest("others={any(),func.func()}", &others("{any(),func.func()}"));
    check_nest("others=", &others("{}"));
}

#[test]
fn numbers_with_a_point_are_printed_with_six_digits() {
    for (text, printed) in [
        ("0.25", "2.500000e-01"),
        ("1e3", "1.000000e+03"),
        ("1e-7", "1.000000e-07"),
        ("123456789.123", "1.234568e+08"),
        ("0x10", "1.600000e+01"),
        ("", "0.000000e+00"),
        ("-2", "-2.000000e+00"),
        ("inf", "INF"),
    ] {
        check_nest(&format!("limit={text}"), &format!("{{inner= limit={printed} }}"));
    }
    let wrong = set_options(&mut Nest::default(), "limit=x").expect_err("it is no number");
    let message = "'x' value invalid for floating point argument!".to_owned();
    assert_eq!(wrong, OptionError::Value { option: "limit", error: ValueError::Text(message) });
}

#[test]
fn what_is_wrong_with_a_nested_pipeline_comes_first() {
    #[track_caller]
    fn check(text: &str, said: &str) {
        let mut registry = registry();
        registry.add::<Nest>();
        let wrong = parse_anchored(&format!("any(nest{{{text}}})"), &registry);
        let wrong = wrong.expect_err("the pipeline is wrong");
        let complaints: String = wrong.complaints.iter().map(|it| it.text("tool")).collect();
        assert_eq!(format!("{complaints}|{}", wrong.message), said);
    }
    let unwrapped = "expected pass pipeline to be wrapped with the anchor operation type, e.g. \
                     'builtin.module(...)'";
    check(
        "inner=any(nope)",
        "MLIR Textual PassPipeline Parser:1:1: error: 'nope' does not refer to a registered pass \
         or pass pipeline\nnope\n^\n|\nfailed to add `nest` with options `inner=any(nope)`\n",
    );
    check("others=cse", &format!("{unwrapped}|\nfailed to add `nest` with options `others=cse`\n"));
    check(
        "inner=any(print-op-stats{json=x})",
        "tool: for the --json option: 'x' is invalid value for boolean argument! Try 0 or 1\n\
         \nfailed to add `print-op-stats` with options `json=x`\n|\n\
         failed to add `nest` with options `inner=any(print-op-stats{json=x})`\n",
    );
    check(
        "inner",
        "tool: for the --inner option: requires a value!\n|\n\
         failed to add `nest` with options `inner`\n",
    );
}

#[test]
fn errors_have_the_words_of_the_tool() {
    let value = |option, message: &str| OptionError::Value {
        option,
        error: ValueError::Text(message.to_owned()),
    };
    assert_eq!(error("foo=1"), OptionError::Unknown("foo".to_owned()));
    assert_eq!(error("times=x"), value("times", "'x' value invalid for long argument!"));
    assert_eq!(error("times="), value("times", "'' value invalid for long argument!"));
    assert_eq!(error("times"), value("times", "requires a value!"));
    assert_eq!(error("tag"), value("tag", "requires a value!"));
    assert_eq!(
        error("times=2,top-down=0"),
        value("times", "'2,top-down=0' value invalid for long argument!")
    );
    assert_eq!(
        error("times=99999999999999999999"),
        value("times", "'99999999999999999999' value invalid for long argument!")
    );
    assert_eq!(
        error("top-down=yes"),
        value("top-down", "'yes' is invalid value for boolean argument! Try 0 or 1")
    );
    assert_eq!(error("level=foo"), value("level", "Cannot find option named 'foo'!"));
    assert_eq!(error("tag= a"), OptionError::Unknown("a".to_owned()));
}

#[test]
fn any_text_is_taken_or_refused() {
    let alphabet: Vec<char> = "a=,{}'\" \té".chars().collect();
    // All texts of up to five characters.
    for length in 0..=5u32 {
        for number in 0..alphabet.len().pow(length) {
            let mut number = number;
            let mut text = String::from("exclude=");
            for _ in 0..length {
                text.push(alphabet[number % alphabet.len()]);
                number /= alphabet.len();
            }
            let _ = set_options(&mut Sample::default(), &text);
        }
    }
}
