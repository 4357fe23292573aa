//! From source text to IR: a parser that makes ops as it goes.
//!
//! ```text
//! program ::= { "fn" name "(" [ name { "," name } ] ")" "=" sum }
//! sum     ::= product { "+" product }
//! product ::= atom { "*" atom }
//! atom    ::= number | name | name "(" [ sum { "," sum } ] ")" | "(" sum ")"
//! ```

use irtool::asm::{PrintOptions, print_module};
use irtool::context::{AttrData, Context, Diagnostic, Location, LocationData, Registry};
use irtool::ir::{Body, Builder, OpState, Value};
use irtool::support::float::FloatKind;
use irtool::verify::{VerifyOptions, verify};
use std::collections::HashMap;

/// Compiles a program to verified IR in text, or says what is wrong, one line each.
pub fn compile(file: &str, source: &str) -> Result<String, String> {
    let mut registry = Registry::new();
    registry.insert(irtool_dialects::registry().find("builtin").expect("is there").clone());
    registry.insert(super::dialect::CALC.info());
    let cx = Context::new(&registry);
    let module = parse(&cx, file, source).map_err(|error| show(&cx, &[error]))?;
    let options = VerifyOptions { hooks: super::dialect::hooks(), ..VerifyOptions::default() };
    verify(&cx, &module, &options).map_err(|errors| show(&cx, &errors))?;
    let options = PrintOptions { generic: false, ..PrintOptions::default() };
    let mut text = Vec::new();
    print_module(&cx, &module, &options, 1, &mut text).map_err(|error| error.to_string())?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// Diagnostics as lines.
fn show(cx: &Context, diagnostics: &[Diagnostic]) -> String {
    let line = |diagnostic: &Diagnostic| match &*cx.location_data(diagnostic.location) {
        LocationData::FileRange { file, start: (line, column), .. } => {
            format!("{}:{line}:{column}: {}\n", cx.str(*file), diagnostic.message)
        }
        _ => format!("{}\n", diagnostic.message),
    };
    diagnostics.iter().map(line).collect()
}

/// A program under compilation.
struct Parser<'a> {
    cx: &'a Context,
    file: &'a str,
    source: &'a str,
    /// What has been read of it, in bytes.
    pos: usize,
}

type Parse<T> = Result<T, Diagnostic>;

fn parse(cx: &Context, file: &str, source: &str) -> Parse<Body> {
    let mut parser = Parser { cx, file, source, pos: 0 };
    let mut module = Body::new(cx, cx.op_name("builtin.module"), parser.location(), 1);
    let region = module.regions(module.root())[0];
    let block = Builder::new(cx, &mut module).create_block(region, &[]);
    while parser.peek().is_some() {
        let function = parser.function()?;
        let op = module.adopt(Box::new(function), &[], &[], &[]);
        module.append_op(block, op);
    }
    Ok(module)
}

/// What names stand for in a function.
type Names<'a> = HashMap<&'a str, Value>;

impl<'a> Parser<'a> {
    fn function(&mut self) -> Parse<Body> {
        let location = self.location();
        self.expect("fn")?;
        let cx = self.cx;
        let name = cx.string_attr(self.name()?);
        let state = OpState::new(cx.op_name("calc.func"), location)
            .attr(cx.identifier("sym_name"), name)
            .regions(1);
        let mut body = Body::from_state(cx, &state);
        let region = body.regions(body.root())[0];
        let mut parameters = Vec::new();
        self.expect("(")?;
        while !self.eat(")") {
            parameters.push((self.name()?, self.location()));
            if !self.eat(",") && self.peek() != Some(")") {
                return Err(self.error("expected ',' or ')'"));
            }
        }
        let number = cx.float(FloatKind::F64);
        let types: Vec<_> = parameters.iter().map(|(_, place)| (number, *place)).collect();
        let mut builder = Builder::new(cx, &mut body);
        let block = builder.create_block(region, &types);
        let arguments: Vec<Value> = builder.body.block_args(block).collect();
        let names: Names<'_> = parameters.iter().map(|(name, _)| *name).zip(arguments).collect();
        self.expect("=")?;
        let value = self.sum(&mut builder, &names)?;
        let state = OpState::new(cx.op_name("calc.return"), location).operand(value);
        builder.create(&state);
        Ok(body)
    }

    fn sum(&mut self, builder: &mut Builder<'_>, names: &Names<'_>) -> Parse<Value> {
        let mut value = self.product(builder, names)?;
        while self.peek() == Some("+") {
            let location = self.location();
            self.expect("+")?;
            let other = self.product(builder, names)?;
            value = self.op(builder, "calc.add", location, &[value, other]);
        }
        Ok(value)
    }

    fn product(&mut self, builder: &mut Builder<'_>, names: &Names<'_>) -> Parse<Value> {
        let mut value = self.atom(builder, names)?;
        while self.peek() == Some("*") {
            let location = self.location();
            self.expect("*")?;
            let other = self.atom(builder, names)?;
            value = self.op(builder, "calc.mul", location, &[value, other]);
        }
        Ok(value)
    }

    fn atom(&mut self, builder: &mut Builder<'_>, names: &Names<'_>) -> Parse<Value> {
        let (cx, location) = (self.cx, self.location());
        if self.eat("(") {
            let value = self.sum(builder, names)?;
            self.expect(")")?;
            return Ok(value);
        }
        if let Some(number) = self.peek().and_then(|token| token.parse::<f64>().ok()) {
            self.bump();
            let (ty, bits) = (cx.float(FloatKind::F64), [number.to_bits(), 0]);
            let value = cx.intern_attribute(AttrData::Float { ty, bits });
            let state = OpState::new(cx.op_name("calc.constant"), location)
                .attr(cx.identifier("value"), value)
                .result(ty);
            let op = builder.create(&state);
            return Ok(builder.body.result(op, 0));
        }
        let name = self.name()?;
        if !self.eat("(") {
            let unknown = || Diagnostic::error(location, format!("nothing is named '{name}'"));
            return names.get(name).copied().ok_or_else(unknown);
        }
        let mut arguments = Vec::new();
        while !self.eat(")") {
            arguments.push(self.sum(builder, names)?);
            if !self.eat(",") && self.peek() != Some(")") {
                return Err(self.error("expected ',' or ')'"));
            }
        }
        let state = OpState::new(cx.op_name("calc.call"), location)
            .attr(cx.identifier("callee"), cx.symbol_ref_attr(cx.identifier(name)))
            .operands(arguments)
            .result(cx.float(FloatKind::F64));
        let op = builder.create(&state);
        Ok(builder.body.result(op, 0))
    }

    /// Makes an op that takes numbers and gives one.
    fn op(
        &self,
        builder: &mut Builder<'_>,
        name: &str,
        location: Location,
        operands: &[Value],
    ) -> Value {
        let state = OpState::new(self.cx.op_name(name), location)
            .operands(operands.iter().copied())
            .result(self.cx.float(FloatKind::F64));
        let op = builder.create(&state);
        builder.body.result(op, 0)
    }

    // Tokens: names, numbers, and single characters.

    fn skip_blanks(&mut self) {
        let rest = &self.source[self.pos..];
        self.pos += rest.len() - rest.trim_start().len();
    }

    fn peek(&mut self) -> Option<&'a str> {
        self.skip_blanks();
        let rest = &self.source[self.pos..];
        let first = rest.chars().next()?;
        let in_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
        let len = match rest.find(|c| !in_word(c)).unwrap_or(rest.len()) {
            0 => first.len_utf8(),
            len => len,
        };
        Some(&rest[..len])
    }

    fn bump(&mut self) {
        self.pos += self.peek().map_or(0, str::len);
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.peek() == Some(token);
        if found {
            self.bump();
        }
        found
    }

    fn expect(&mut self, token: &str) -> Parse<()> {
        if self.eat(token) { Ok(()) } else { Err(self.error(format!("expected '{token}'"))) }
    }

    fn name(&mut self) -> Parse<&'a str> {
        match self.peek() {
            Some(name) if name.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                self.bump();
                Ok(name)
            }
            _ => Err(self.error("expected a name")),
        }
    }

    fn error(&mut self, words: impl Into<String>) -> Diagnostic {
        Diagnostic::error(self.location(), words)
    }

    /// The place of the next token.
    fn location(&mut self) -> Location {
        self.skip_blanks();
        let before = &self.source[..self.pos];
        let line = before.matches('\n').count() as u32 + 1;
        let column = (self.pos - before.rfind('\n').map_or(0, |end| end + 1)) as u32 + 1;
        self.cx.file_location(self.cx.identifier(self.file), line, column)
    }
}
