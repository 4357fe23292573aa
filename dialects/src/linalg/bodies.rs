//! What named structured ops compute: their regions, which nobody writes out.
//!
//! An op computes on elements what its name says, in one of a few ways: a function of the inputs, or
//! an accumulation of products. Which op of `arith`, `math` or `complex` does so follows from the
//! types of the elements, and so do the conversions before it.

use irtool::asm::custom::{ImpliedRegion, OpParser, Parse};
use irtool::asm::{parse_attribute_text, type_text};
use irtool::context::{Attribute, Context, Diagnostic, Location, NamedAttr, Type, TypeData};
use irtool::ir::Value;

/// In which way an op computes.
#[derive(Clone, Copy)]
pub(super) enum Body<'a> {
    /// The input.
    Keep,
    /// The input, as an element of the output.
    Convert,
    /// A function of the inputs, by what `linalg.elementwise` calls it.
    Function(&'a str, usize),
    /// The output combined with the input by a function.
    Combine(&'static str),
    /// The output plus a product of inputs.
    Product,
    /// The same, of inputs from which their zero points are subtracted.
    QuantizedProduct,
    /// Pseudorandom numbers.
    Random,
}

impl<'a> Body<'a> {
    /// The way of the op with this name, behind the dialect.
    pub fn of(name: &'a str) -> Self {
        if let Some(window) = name.strip_prefix("pooling_") {
            return Body::Combine(match window.split_once('_').map_or("", |(_, kind)| kind) {
                "max" => "max_signed",
                "max_unsigned" => "max_unsigned",
                "min" => "min_signed",
                "min_unsigned" => "min_unsigned",
                _ => "add",
            });
        }
        match name {
            "fill" => Body::Keep,
            "copy" => Body::Convert,
            "fill_rng_2d" => Body::Random,
            "max" => Body::Function("max_signed", 2),
            "min" => Body::Function("min_signed", 2),
            _ if name.ends_with("_q") || name.starts_with("quantized_") => Body::QuantizedProduct,
            _ => Body::function(name).unwrap_or(Body::Product),
        }
    }

    /// A function by its name.
    pub fn function(name: &'a str) -> Option<Self> {
        let arity = match name {
            "exp" | "log" | "abs" | "ceil" | "floor" | "negf" | "reciprocal" | "round" | "sqrt"
            | "rsqrt" | "square" | "tanh" | "erf" => 1,
            "add" | "sub" | "mul" | "div" | "div_unsigned" | "max_signed" | "min_signed"
            | "max_unsigned" | "min_unsigned" | "powf" => 2,
            "select" => 3,
            _ => return None,
        };
        Some(Body::Function(name, arity))
    }

    /// How many operands it is made for.
    pub fn num_operands(self) -> usize {
        match self {
            Body::Keep | Body::Convert => 2,
            Body::Function(_, arity) => arity + 1,
            Body::Combine(_) | Body::Product => 3,
            Body::Random => 4,
            Body::QuantizedProduct => 5,
        }
    }
}

/// Makes the region of an op whose operands have these elements; what is wrong is reported at `pos`.
pub(super) fn make(
    p: &mut OpParser<'_, '_, '_>,
    body: Body<'_>,
    elements: &[Type],
    pos: usize,
) -> Parse {
    let arguments: Vec<_> = elements.iter().map(|ty| (*ty, Location::UNKNOWN)).collect();
    let region = p.implied_region(0, &arguments);
    let values = p.implied_arguments(region);
    let unsigned = is_unsigned(p) || matches!(body, Body::Combine("max_unsigned" | "min_unsigned"));
    let Some(element) = elements.last() else { return Ok(()) };
    let mut maker = Maker { p, region, pos, element: *element, unsigned };
    let result = match (body, &values[..]) {
        (Body::Keep, [input, ..]) => *input,
        (Body::Convert, [input, ..]) => maker.convert(*input)?,
        (Body::Function(name, 1), [input, ..]) => maker.unary(name, *input)?,
        (Body::Function(name, 2), [lhs, rhs, ..]) => maker.binary(name, *lhs, *rhs)?,
        (Body::Function(_, _), [condition, lhs, rhs, ..]) => {
            let ty = maker.p.implied_type(*lhs);
            maker.op("arith.select", &[*condition, *lhs, *rhs], ty, &[])?
        }
        (Body::Combine(name), [input, _, output]) => {
            let input = maker.convert(*input)?;
            maker.binary(name, *output, input)?
        }
        (Body::Product, [lhs, rhs, output]) => {
            let lhs = maker.convert(*lhs)?;
            let rhs = maker.convert(*rhs)?;
            maker.accumulate(*output, lhs, rhs)?
        }
        (Body::QuantizedProduct, [lhs, rhs, lhs_zero, rhs_zero, output]) => {
            let lhs = maker.shifted(*lhs, *lhs_zero)?;
            let rhs = maker.shifted(*rhs, *rhs_zero)?;
            maker.accumulate(*output, lhs, rhs)?
        }
        (Body::Random, [low, high, seed, _]) => maker.random(*low, *high, *seed)?,
        _ => return Ok(()),
    };
    p.implied_op(region, ("linalg.yield", Location::UNKNOWN), &[result], &[], &[])?;
    Ok(())
}

/// Whether the op says that its conversions take integers as unsigned ones.
fn is_unsigned(p: &OpParser<'_, '_, '_>) -> bool {
    let declared = p.spec().attrs.iter().any(|attr| attr.name == "cast");
    let Some(cast) = p.property("cast").filter(|_| declared) else { return false };
    parse_attribute_text(p.cx(), "#linalg.type_fn<cast_unsigned>").is_ok_and(|attr| attr == cast)
}

/// What an element is, as far as that decides between ops.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Integer(u32),
    Float(u32),
    Complex(Type),
    Index,
    Other,
}

fn kind(cx: &Context, ty: Type) -> Kind {
    match cx.type_data(ty) {
        TypeData::Integer { width, .. } => Kind::Integer(*width),
        TypeData::Float(kind) => Kind::Float(kind.width()),
        TypeData::Complex(element) => Kind::Complex(*element),
        TypeData::Index => Kind::Index,
        _ => Kind::Other,
    }
}

/// Makes ops at the end of a region.
struct Maker<'r, 'a, 's, 'w> {
    p: &'r mut OpParser<'a, 's, 'w>,
    region: ImpliedRegion,
    pos: usize,
    /// The element of the output.
    element: Type,
    unsigned: bool,
}

impl Maker<'_, '_, '_, '_> {
    fn op(
        &mut self,
        name: &'static str,
        operands: &[Value],
        result: Type,
        attrs: &[NamedAttr],
    ) -> Parse<Value> {
        let name = (name, Location::UNKNOWN);
        let results = self.p.implied_op(self.region, name, operands, &[result], attrs)?;
        Ok(results[0])
    }

    fn kind(&mut self, value: Value) -> Kind {
        let ty = self.p.implied_type(value);
        kind(self.p.cx(), ty)
    }

    fn constant(&mut self, ty: Type, value: Attribute) -> Parse<Value> {
        let attr = self.p.cx().named("value", value);
        self.op("arith.constant", &[], ty, &[attr])
    }

    /// A constant as its text says, without its type.
    fn number(&mut self, ty: Type, text: &str) -> Parse<Value> {
        let cx = self.p.cx();
        let text = format!("{text} : {}", type_text(cx, ty));
        match parse_attribute_text(cx, &text) {
            Ok(value) => self.constant(ty, value),
            Err(_) => self.p.error_at(self.pos, "unsupported non numeric type"),
        }
    }

    /// The value as an element of the output.
    fn convert(&mut self, value: Value) -> Parse<Value> {
        self.convert_to(value, self.element)
    }

    fn convert_to(&mut self, value: Value, to: Type) -> Parse<Value> {
        let from = self.p.implied_type(value);
        if from == to {
            return Ok(value);
        }
        let cx = self.p.cx();
        let unsigned = self.unsigned;
        let name = match (kind(cx, from), kind(cx, to)) {
            (Kind::Float(_), Kind::Integer(_)) if unsigned => "arith.fptoui",
            (Kind::Float(_), Kind::Integer(_)) => "arith.fptosi",
            (Kind::Index, Kind::Integer(_)) => "arith.index_cast",
            (Kind::Integer(from), Kind::Integer(to)) if from < to && unsigned => "arith.extui",
            (Kind::Integer(from), Kind::Integer(to)) if from < to => "arith.extsi",
            (Kind::Integer(from), Kind::Integer(to)) if from > to => "arith.trunci",
            (Kind::Integer(_), Kind::Float(_)) if unsigned => "arith.uitofp",
            (Kind::Integer(_), Kind::Float(_)) => "arith.sitofp",
            (Kind::Float(from), Kind::Float(to)) if from < to => "arith.extf",
            (Kind::Float(from), Kind::Float(to)) if from > to => "arith.truncf",
            // As wide as before.
            (Kind::Float(_), Kind::Float(_)) | (Kind::Integer(_), Kind::Integer(_)) => {
                return Ok(value);
            }
            (from, Kind::Complex(part)) => return self.convert_to_complex(value, from, to, part),
            _ => {
                self.cannot_convert(from, to);
                return Ok(value);
            }
        };
        self.op(name, &[value], to, &[])
    }

    fn convert_to_complex(
        &mut self,
        value: Value,
        from: Kind,
        to: Type,
        part: Type,
    ) -> Parse<Value> {
        let (real, imaginary) = match from {
            Kind::Complex(element) => {
                let real = self.op("complex.re", &[value], element, &[])?;
                let imaginary = self.op("complex.im", &[value], element, &[])?;
                (self.convert_to(real, part)?, self.convert_to(imaginary, part)?)
            }
            Kind::Integer(_) | Kind::Float(_) => {
                let real = self.convert_to(value, part)?;
                (real, self.number(part, "0.0")?)
            }
            _ => {
                let from = self.p.implied_type(value);
                self.cannot_convert(from, to);
                return Ok(value);
            }
        };
        self.op("complex.create", &[real, imaginary], to, &[])
    }

    /// What cannot be converted stays, for the verifier to find.
    fn cannot_convert(&mut self, from: Type, to: Type) {
        let [from, to] = [from, to].map(|ty| type_text(self.p.cx(), ty));
        let words = format!("could not cast operand of type '{from}' to '{to}'");
        self.p.mention(Diagnostic::warning(Location::UNKNOWN, words));
    }

    /// The difference of two values as elements of the output.
    fn shifted(&mut self, value: Value, zero: Value) -> Parse<Value> {
        let value = self.convert(value)?;
        let zero = self.convert(zero)?;
        self.binary("sub", value, zero)
    }

    fn accumulate(&mut self, output: Value, lhs: Value, rhs: Value) -> Parse<Value> {
        let product = self.binary("mul", lhs, rhs)?;
        self.binary("add", output, product)
    }

    fn unary(&mut self, name: &str, value: Value) -> Parse<Value> {
        let ty = self.p.implied_type(value);
        if !matches!(self.kind(value), Kind::Float(_)) {
            return self.p.error_at(self.pos, "unsupported non numeric type");
        }
        let op = match name {
            "exp" => "math.exp",
            "log" => "math.log",
            "abs" => "math.absf",
            "ceil" => "math.ceil",
            "floor" => "math.floor",
            "negf" => "arith.negf",
            "round" => "math.round",
            "sqrt" => "math.sqrt",
            "rsqrt" => "math.rsqrt",
            "tanh" => "math.tanh",
            "erf" => "math.erf",
            "square" => return self.op("arith.mulf", &[value, value], ty, &[]),
            _ => {
                let one = self.number(ty, "1.0")?;
                return self.op("arith.divf", &[one, value], ty, &[]);
            }
        };
        self.op(op, &[value], ty, &[])
    }

    fn binary(&mut self, name: &str, lhs: Value, rhs: Value) -> Parse<Value> {
        let ty = self.p.implied_type(lhs);
        // Of complex numbers, floats, booleans and integers.
        let column = match (self.kind(lhs), self.kind(rhs)) {
            (Kind::Complex(_), Kind::Complex(_)) => 0,
            (Kind::Float(_), Kind::Float(_)) => 1,
            (Kind::Integer(1), Kind::Integer(1)) => 2,
            (Kind::Integer(_), Kind::Integer(_)) => 3,
            _ => {
                let cx = self.p.cx();
                let other = self.p.implied_type(rhs);
                let (lhs, rhs) = (type_text(cx, ty), type_text(cx, other));
                return self.p.error_at(self.pos, format!(
                    "Cannot build binary Linalg operation: expects allComplex, allFloatingPoint, or \
                     allInteger, got '{lhs}' and '{rhs}'"
                ));
            }
        };
        let ops = match name {
            "add" => ["complex.add", "arith.addf", "arith.ori", "arith.addi"],
            "sub" => ["complex.sub", "arith.subf", "sub with bools", "arith.subi"],
            "mul" => ["complex.mul", "arith.mulf", "arith.andi", "arith.muli"],
            "div" => ["complex.div", "arith.divf", "div with bools", "arith.divsi"],
            "max_signed" => ["arith.maxsi", "arith.maximumf", "arith.maxsi", "arith.maxsi"],
            "min_signed" => ["arith.minsi", "arith.minimumf", "arith.minsi", "arith.minsi"],
            "powf" => ["math.powf"; 4],
            "div_unsigned" => unsigned("unsigned div not on uint", "arith.divui"),
            "max_unsigned" => unsigned("unsigned max not on uint", "arith.maxui"),
            _ => unsigned("unsigned min not on uint", "arith.minui"),
        };
        let op = ops[column];
        if op.contains(' ') {
            return self.p.error_at(self.pos, format!("unsupported operation: {op}"));
        }
        self.op(op, &[lhs, rhs], ty, &[])
    }

    /// One step of a linear congruential generator.
    fn step(&mut self, value: Value) -> Parse<Value> {
        let cx = self.p.cx();
        let factor = self.constant(cx.i64(), cx.int_attr(cx.i64(), 1_103_515_245))?;
        let factor = self.convert_to(factor, cx.i32())?;
        let product = self.binary("mul", value, factor)?;
        let increment = self.constant(cx.i64(), cx.int_attr(cx.i64(), 12_345))?;
        let increment = self.convert_to(increment, cx.i32())?;
        self.binary("add", product, increment)
    }

    /// The number of the row or column, as 32 bits.
    fn place(&mut self, dim: i64) -> Parse<Value> {
        let cx = self.p.cx();
        let attr = cx.named("dim", cx.int_attr(cx.i64(), dim));
        let place = self.op("linalg.index", &[], cx.index(), &[attr])?;
        self.convert_to(place, cx.i32())
    }

    /// A number between two others.
    fn random(&mut self, low: Value, high: Value, seed: Value) -> Parse<Value> {
        let cx = self.p.cx();
        let double = cx.float(irtool::support::float::FloatKind::F64);
        let offset = self.constant(cx.i64(), cx.int_attr(cx.i64(), 2_147_483_647))?;
        let offset = self.convert_to(offset, double)?;
        let column = self.place(1)?;
        let row = self.place(0)?;
        let state = self.binary("add", row, seed)?;
        let state = self.step(state)?;
        let state = self.binary("add", column, state)?;
        let state = self.step(state)?;
        let state = self.convert_to(state, double)?;
        let positive = self.binary("add", offset, state)?;
        let range = self.binary("sub", high, low)?;
        let scale = self.number(double, "2.3283063999999999E-10")?;
        let scale = self.binary("mul", range, scale)?;
        let scaled = self.binary("mul", positive, scale)?;
        let result = self.binary("add", scaled, low)?;
        self.convert(result)
    }
}

/// What computes on unsigned integers only.
fn unsigned(otherwise: &'static str, op: &'static str) -> [&'static str; 4] {
    [otherwise, otherwise, otherwise, op]
}
