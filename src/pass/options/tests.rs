//! Option text against what mlir-opt prints for it with `--dump-pass-pipeline`.

use super::{Choice, EnumValue, OptionError, PassOptions, options_text, set_options};

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
    check_list("exclude=,", "{,}");
    check_list("exclude=", "{}");
    check_list("exclude='a", "{'a}");
    let mut pass = Sample::default();
    set_options(&mut pass, "exclude={ {a,b} , c }").expect("it is a list");
    assert_eq!(pass.exclude, ["a,b", "c"]);
}

#[test]
fn errors_have_the_words_of_the_tool() {
    let value = |option, message: &str| OptionError::Value { option, message: message.to_owned() };
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
