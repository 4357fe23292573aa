//! The tutorial of the example: every snippet of Rust in it is in the example, which is compiled
//! here, and every program in it comes to what stands below it.

#[path = "../examples/calc/compile.rs"]
mod compile;
#[path = "../examples/calc/dialect.rs"]
mod dialect;

const TUTORIAL: &str = include_str!("../examples/calc/README.md");
const SOURCES: [&str; 2] =
    [include_str!("../examples/calc/compile.rs"), include_str!("../examples/calc/dialect.rs")];

/// The fenced blocks of a page: language and text.
fn blocks(page: &str) -> Vec<(&str, String)> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let text = lines.by_ref().take_while(|line| *line != "```");
            blocks.push((language, text.map(|line| format!("{line}\n")).collect()));
        }
    }
    blocks
}

/// The lines of a text without their indentation.
fn flat(text: &str) -> String {
    text.lines().map(|line| format!("{}\n", line.trim_start())).collect()
}

#[test]
fn every_snippet_of_rust_is_part_of_the_example() {
    let sources = SOURCES.map(flat);
    let snippets = blocks(TUTORIAL).into_iter().filter(|(language, _)| *language == "rust");
    let mut count = 0;
    for (_, snippet) in snippets {
        let snippet = flat(&snippet);
        assert!(sources.iter().any(|source| source.contains(&snippet)), "not there:\n{snippet}");
        count += 1;
    }
    assert!(count >= 8, "there are {count} snippets only");
}

#[test]
fn every_program_comes_to_what_stands_below_it() {
    let blocks = blocks(TUTORIAL);
    let mut count = 0;
    for pair in blocks.windows(2) {
        let [("calc", program), (language, expected)] = pair else { continue };
        assert_eq!(*language, "text", "nothing stands below:\n{program}");
        let found = compile::compile("calc", program).unwrap_or_else(|errors| errors);
        assert_eq!(found.trim_end(), expected.trim_end(), "of:\n{program}");
        count += 1;
    }
    assert!(count >= 4, "there are {count} programs only");
}

#[test]
fn what_the_example_prints_it_can_be_read_from() {
    use irtool::driver::{Tool, run_on_text};
    let program = "fn twice(x) = 2 * x fn main() = twice(twice(3) + 1)";
    let printed = compile::compile("calc", program).expect("is fine");
    let mut registry = irtool_dialects::registry();
    registry.insert(dialect::CALC.info());
    let passes = irtool::pass::PassRegistry::new();
    let tool = Tool::new(&registry, &passes).with_hooks(dialect::hooks());
    let (status, stdout, stderr) = run_on_text(&tool, &["-"], printed.as_bytes()).texts();
    assert_eq!(stderr, "");
    assert_eq!((status, stdout.trim_end()), (0, printed.trim_end()));
}
