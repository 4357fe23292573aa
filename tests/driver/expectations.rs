//! `--verify-diagnostics`, and what becomes of its comments without it.

use crate::bench::{Bench, FINE};

/// A use of an undefined value, with what stands behind it and on the lines around.
fn undefined(before: &str, behind: &str, after: &str) -> String {
    format!(
        "{before}\n\"builtin.module\"() ({{ %0 = \"arith.negf\"(%x) : (f32) -> f32 }}) : () -> () \
         {behind}\n{after}\n"
    )
}

#[track_caller]
fn same(before: &str, behind: &str, after: &str) {
    let bench = Bench::new(&[]);
    let text = undefined(before, behind, after);
    bench.same_on(&text, &["--verify-diagnostics"]);
    bench.same_on(&text, &["--verify-diagnostics=only-expected"]);
    // Nothing is held against the comments then, and all are said not to be met.
    bench.same_on(&text, &[]);
    bench.same_on(&text, &["--split-input-file"]);
}

#[test]
fn expected_where_it_occurs() {
    same("", "// expected-error {{undeclared}}", "");
    same("// expected-error@+1 {{undeclared}}", "", "");
    same("// expected-error @below {{undeclared}}", "", "");
    same("// expected-error @below {{undeclared}}\n\n", "", "");
    same("", "", "// expected-error@above {{undeclared}}");
    same("", "", "// expected-note@above {{x}}\n// expected-error@-2   {{undeclared}}  ");
    same("", "\t// expected-error{{use of undeclared SSA value name}}", "");
}

#[test]
fn expected_as_a_pattern() {
    same("", "// expected-error-re {{und{{.*}}ared}}", "");
    same("", "// expected-error-re {{und{{[a-d]+}}ared}}", "");
    same("", "// expected-error-re {{use.of}}", "");
    same("", "// expected-error-re {{u{{(s|x)}}e{{ {1}}}of}}", "");
    same("", "// expected-error-re {{x{{[a-z+}}x}}", "");
    same("", "// expected-error-re {{x{{(a}}x}}", "");
    same("", "// expected-error-re {{x{{[a-z]+x}}", "");
}

#[test]
fn not_as_expected() {
    same("", "", "");
    same("", "// expected-error {{undeclareds}}", "");
    same("", "// expected-warning {{undeclared}}", "");
    same("// expected-warning@below {{undeclared}}", "// expected-error {{undeclared}}", "");
    same("", "// expected-error {{undeclared}} behind", "");
    same("", "// expected-error {{undeclared}} expected-note {{x}}", "");
    same("", "", "// expected-error @ -1 {{undeclared}}");
    same("", "// expected-errors {{undeclared}}", "");
    same("", "// expected-error {{}}", "// expected-remark{{}}");
    same("", "// expected-error@-99 {{undeclared}}", "// expected-error@+99 {{x}}");
    same(
        "\t// expected-error\t{{x}}\n\t// expected-error@unknown {{x}}",
        "",
        "\t//\texpected-note {{x\ty}}",
    );
}

#[test]
fn notes_count() {
    let bench = Bench::new(&[]);
    let text = |note: &str| {
        format!(
            "\"builtin.module\"() ({{\n  %0 = \"arith.constant\"() <{{value = 1 : i32}}> : () -> i32 {note}\n  \
             // expected-error@below {{{{redef}}}}\n  %0 = \"arith.constant\"() <{{value = 1 : i32}}> : () -> i32\n\
             }}) : () -> ()\n"
        )
    };
    bench.same_on(&text(""), &["--verify-diagnostics"]);
    bench.same_on(&text("// expected-note {{previously}}"), &["--verify-diagnostics"]);
}

#[test]
fn without_a_place_and_in_other_files() {
    let bench =
        Bench::new(&[("other.txt", "x // expected-error {{dominate}}\n// expected-error {{y}}\n")]);
    let text = |comment: &str, location: &str| {
        format!(
            "{comment}\n\"builtin.module\"() ({{\n  \"func.func\"() <{{function_type = () -> (), \
             sym_name = \"f\"}}> ({{\n    %0 = \"arith.addi\"(%1, %1) : (i32, i32) -> i32 \
             loc({location})\n    %1 = \"arith.constant\"() <{{value = 1 : i32}}> : () -> i32\n    \
             \"func.return\"() : () -> ()\n  }}) : () -> ()\n}}) : () -> ()\n"
        )
    };
    for comment in ["", "// expected-error@unknown {{dominate}}", "// expected-error@unknown {{x}}"]
    {
        for location in ["unknown", "\"name\"", "\"other.txt\":1:1", "\"missing.txt\":1:1"] {
            bench.same_on(&text(comment, location), &["--verify-diagnostics"]);
        }
    }
}

#[test]
fn chunks_share_their_lines() {
    let bench = Bench::new(&[]);
    let chunks = [
        undefined("// expected-error@+4 {{undeclared}}", "", ""),
        undefined("", "", ""),
        FINE.to_owned(),
        undefined("", "// expected-error {{undeclared}}", ""),
        undefined("", "// expected-error {{x}}", ""),
    ];
    let text = chunks.join("// -----\n");
    bench.same_on(&text, &["--verify-diagnostics", "--split-input-file"]);
    bench.same_on(&text, &["--verify-diagnostics=only-expected", "--split-input-file"]);
    bench.same_on(FINE, &["--verify-diagnostics"]);
}
