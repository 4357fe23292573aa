//! One dialect, declared in Rust and defined by a file: the same bytes and the same diagnostics.

use irtool::context::{DialectInfo, Registry};
use irtool::driver::{self, Tool};
use irtool::list;
use irtool::pass::PassRegistry;
use irtool::spec::{
    Arity, ConstrainedGroup, ConstrainedRegion, Constraint, ConstraintSet, Dialect, Kind,
    Parameterized, ParameterizedSymbol, Sort,
};
use std::borrow::Cow;
use std::sync::Arc;

const DEFINITIONS: &str = r##"
irdl.dialect @cmath {
  irdl.type @complex {
    %0 = irdl.is f32
    %1 = irdl.is f64
    %2 = irdl.any_of(%0, %1)
    irdl.parameters(element: %2)
  }
  irdl.operation @norm {
    %0 = irdl.any
    %1 = irdl.parametric @cmath::@complex<%0>
    irdl.operands(in: %1)
    irdl.results(out: %0)
  }
  irdl.operation @sum {
    %0 = irdl.base @cmath::@complex
    %1 = irdl.base "#builtin.string"
    irdl.operands(in: variadic %0, start: optional %0)
    irdl.results(out: %0)
    irdl.attributes {"order" = %1}
  }
  irdl.operation @each {
    %0 = irdl.base @cmath::@complex
    %1 = irdl.region(%0) with size 1
    irdl.operands(in: %0)
    irdl.regions(body: %1)
  }
}
"##;

const COMPLEX: Kind =
    Kind { sort: Sort::Type, dialect: Cow::Borrowed("cmath"), name: Cow::Borrowed("complex") };

const fn one(constraint: usize) -> ConstrainedGroup {
    ConstrainedGroup { arity: Arity::One, constraint }
}

static NORM: ConstraintSet = ConstraintSet {
    constraints: list![Constraint::Any, Constraint::Parametric(COMPLEX, list![0])],
    operands: list![one(1)],
    results: list![one(0)],
    attrs: list![],
    regions: list![],
};

static SUM: ConstraintSet = ConstraintSet {
    constraints: list![
        Constraint::Base(COMPLEX),
        Constraint::Base(Kind {
            sort: Sort::Attribute,
            dialect: Cow::Borrowed("builtin"),
            name: Cow::Borrowed("string"),
        }),
    ],
    operands: list![
        ConstrainedGroup { arity: Arity::Variadic, constraint: 0 },
        ConstrainedGroup { arity: Arity::Optional, constraint: 0 },
    ],
    results: list![one(0)],
    attrs: list![(Cow::Borrowed("order"), 1)],
    regions: list![],
};

static EACH: ConstraintSet = ConstraintSet {
    constraints: list![Constraint::Base(COMPLEX)],
    operands: list![one(0)],
    results: list![],
    attrs: list![],
    regions: list![ConstrainedRegion { arguments: Some(list![0]), blocks: Some(1) }],
};

#[irtool_macros::dialect]
mod ops {
    use irtool::spec::common::AnyType;
    use irtool_macros::op;

    /// The length of a complex number.
    #[op("cmath.norm", variables = super::NORM)]
    pub struct Norm {
        #[operand(name = "in")]
        input: AnyType,
        #[result]
        out: AnyType,
    }

    /// The sum of complex numbers.
    #[op("cmath.sum", variables = super::SUM)]
    pub struct Sum {
        #[operand(name = "in")]
        input: Variadic<AnyType>,
        #[operand]
        start: Option<AnyType>,
        #[result]
        out: AnyType,
    }

    /// Does something for a complex number.
    #[op("cmath.each", variables = super::EACH)]
    pub struct Each {
        #[operand(name = "in")]
        input: AnyType,
        #[region(exactly = 1)]
        body: Region,
    }
}

const CMATH: Dialect =
    Dialect { name: "cmath", ops: &[ops::OPS], attribute_aliases: &[], type_aliases: &[] };

/// The dialect as Rust declares it.
fn declared() -> DialectInfo {
    let is = |text: &'static str| Constraint::Is(Cow::Borrowed(text));
    let set = ConstraintSet {
        constraints: vec![is("f32"), is("f64"), Constraint::AnyOf(list![0, 1])].into(),
        ..ConstraintSet::default()
    };
    let table =
        Parameterized(vec![ParameterizedSymbol { kind: COMPLEX, set, parameters: vec![2] }]);
    DialectInfo { parameters: Some(Arc::new(table)), ..CMATH.info() }
}

/// What a run leaves: status, output, diagnostics.
fn run(registry: &Registry, args: &[&str], input: &str) -> (u8, String, String) {
    let passes = PassRegistry::new();
    let tool = Tool::new(registry, &passes)
        .with_hooks(irtool_dialects::hooks())
        .with_definitions(irtool_dialects::irdl::load);
    driver::run_on_text(&tool, args, input.as_bytes()).texts()
}

const FINE: &str = r#"
func.func @f(%a: !cmath.complex<f32>, %b: !cmath.complex<f64>) -> f64 {
  %0 = "cmath.norm"(%a) : (!cmath.complex<f32>) -> f32
  %1 = "cmath.sum"(%b, %b) {operandSegmentSizes = array<i32: 1, 1>, order = "up"}
    : (!cmath.complex<f64>, !cmath.complex<f64>) -> !cmath.complex<f64>
  "cmath.each"(%1) ({^bb0(%x: !cmath.complex<f64>): cf.br ^bb1 ^bb1: cf.br ^bb1})
    : (!cmath.complex<f64>) -> ()
  %2 = "cmath.norm"(%1) : (!cmath.complex<f64>) -> f64
  return %2 : f64
}
"#;

const SNIPPETS: &[&str] = &[
    r#"%0 = "cmath.norm"(%a) : (!cmath.complex<f32>) -> f32"#,
    r#"%0 = "cmath.norm"(%a) : (!cmath.complex<f32>) -> f64"#,
    r#"%0 = "cmath.norm"(%a, %a) : (!cmath.complex<f32>, !cmath.complex<f32>) -> f32"#,
    r#""cmath.norm"(%a) : (!cmath.complex<f32>) -> ()"#,
    r#"%0 = "cmath.norm"(%n) : (i32) -> f32"#,
    r#"%0 = "cmath.norm"(%a) <{x = 1}> : (!cmath.complex<f32>) -> f32"#,
    r#"%0 = "cmath.sum"(%a) {order = "up"} : (!cmath.complex<f32>) -> !cmath.complex<f32>"#,
    r#"%0 = "cmath.sum"(%a) {operandSegmentSizes = array<i32: 1, 0>}
       : (!cmath.complex<f32>) -> !cmath.complex<f32>"#,
    r#"%0 = "cmath.sum"(%a) {operandSegmentSizes = array<i32: 1, 0>, order = 1}
       : (!cmath.complex<f32>) -> !cmath.complex<f32>"#,
    r#"%0 = "cmath.sum"(%a) {operandSegmentSizes = array<i32: 1, 0>, order = "up"}
       : (!cmath.complex<f32>) -> !cmath.complex<f32>"#,
    r#""cmath.each"(%a) ({}) : (!cmath.complex<f32>) -> ()"#,
    r#""cmath.each"(%a) ({^bb0(%x: f32): cf.br ^bb0}) : (!cmath.complex<f32>) -> ()"#,
    r#""cmath.each"(%a) : (!cmath.complex<f32>) -> ()"#,
    r#""cmath.nothing"() : () -> ()"#,
    r#"%0 = "test.op"() : () -> !cmath.complex<i32>"#,
    r#"%0 = "test.op"() : () -> !cmath.complex"#,
    r#"%0 = "test.op"() : () -> !cmath.simple"#,
];

#[test]
fn both_ways_to_declare_a_dialect_come_to_the_same() {
    let directory = tempfile::tempdir().expect("there is a place for temporary files");
    let file = directory.path().join("cmath.mlir");
    std::fs::write(&file, DEFINITIONS).expect("the directory is ours");
    let defined = format!("--irdl-file={}", file.display());
    let plain = irtool_dialects::registry();
    let mut with_rust = plain.clone();
    with_rust.insert(declared());
    let around = |snippet: &&str| {
        format!("func.func @f(%a: !cmath.complex<f32>, %n: i32) {{\n  {snippet}\n  return\n}}\n")
    };
    let inputs = SNIPPETS.iter().map(around).chain([FINE.to_owned()]);
    let (mut fine, mut wrong) = (0, 0);
    for input in inputs {
        for form in ["--mlir-print-op-generic", "--mlir-print-debuginfo"] {
            let by_file = run(&plain, &[&defined, form, "-"], &input);
            let by_rust = run(&with_rust, &[form, "-"], &input);
            assert_eq!(by_file, by_rust, "on {input}");
            if by_file.0 == 0 { fine += 1 } else { wrong += 1 }
        }
    }
    assert!(fine >= 4 && wrong >= 20, "{fine} are fine and {wrong} wrong");
}
