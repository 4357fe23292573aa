//! Quantized types: what is stored, what that stands for, and the scales between the two.
//!
//! ```text
//! uniform<i8<-8:7>:f32, 2.0:1>   uniform<i8:f32:1, {2.0, 3.0:1}>   calibrated<f32<-1.0:1.0>>
//!         │  └ range └ float └ scale:zero point   └ dimension with scales of its own
//! ```

use irtool::asm::custom::{ByHand, Parse, ReadFn, SymbolReader};
use irtool::asm::type_text;
use irtool::context::{Signedness, SymbolDefinition, Type, TypeData};
use irtool::support::float::FloatKind;
use std::sync::Arc;

const READ: [(&str, ReadFn); 3] = [("any", any), ("calibrated", calibrated), ("uniform", uniform)];

/// The types of the dialect.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let symbol = |(mnemonic, read)| -> Arc<dyn SymbolDefinition> {
        Arc::new(ByHand { is_type: true, mnemonic, read })
    };
    READ.map(symbol).into()
}

/// Most bits that are stored.
const MOST_BITS: u32 = 32;

/// How many bits a number of a dimension has.
const AXIS_BITS: u32 = 32;

/// Reads an integer with its sign.
fn integer(r: &mut SymbolReader<'_, '_>) -> Parse<i64> {
    r.signed(64)
}

/// How many bits are stored, and what is wrong with the range that is, which is said of the type as
/// a whole, once all of it is read.
type Storage = (u32, Option<String>);

/// Reads `i8` or `u8<0:100>`, and writes it.
fn storage(r: &mut SymbolReader<'_, '_>) -> Parse<Storage> {
    let start = r.pos();
    let (signed, width) = match r.optional_type()? {
        Some(ty) => match *r.cx().type_data(ty) {
            TypeData::Integer { width, signedness } => (signedness != Signedness::Unsigned, width),
            _ => return r.error(r.start(), "storage type must be integral"),
        },
        None => {
            let word = r.keyword()?;
            let Some(width) = word.strip_prefix('u') else {
                return r.error(start, "illegal storage type prefix");
            };
            match width.parse() {
                Ok(width) => (false, width),
                Err(_) => return r.error(start, "expected storage type width"),
            }
        }
    };
    if !(1..=MOST_BITS).contains(&width) {
        return r.error(start, format!("illegal storage type size: {width}"));
    }
    let (least, most) = match signed {
        true => (-(1i64 << (width - 1)), (1i64 << (width - 1)) - 1),
        false => (0, (1i64 << width) - 1),
    };
    let letter = if signed { 'i' } else { 'u' };
    r.write(&format!("<{letter}{width}"));
    if !r.eat("<") {
        return Ok((width, None));
    }
    let at = r.pos();
    let low = integer(r)?;
    r.expect(":")?;
    let high_at = r.pos();
    let high = integer(r)?;
    if low < least {
        return r.error(at, format!("illegal storage type minimum: {low}"));
    }
    if high > most {
        return r.error(high_at, format!("illegal storage type maximum: {high}"));
    }
    r.expect(">")?;
    if (low, high) != (least, most) {
        r.write(&format!("<{low}:{high}>"));
    }
    let wrong = format!("illegal storage min and storage max: ({low}:{high})");
    Ok((width, (low >= high).then_some(wrong)))
}

/// Says what is wrong with the type as a whole.
fn whole(r: &mut SymbolReader<'_, '_>, wrong: Option<String>) -> Parse {
    match wrong {
        Some(wrong) => r.error(r.start(), wrong),
        None => Ok(()),
    }
}

/// How scales are read.
#[derive(Clone, Copy)]
struct Scales {
    /// The smallest and the largest.
    range: Option<(f64, f64)>,
    /// What they are kept as where blocks have scales: a number of this kind, and bits of what is
    /// stored for the zero point.
    kept: Option<(FloatKind, u32)>,
}

fn float_type(r: &mut SymbolReader<'_, '_>) -> Parse<Type> {
    let start = r.pos();
    let ty = r.ty()?;
    match r.cx().type_data(ty) {
        TypeData::Float(_) => Ok(ty),
        _ => r.error(start, "invalid kind of type specified"),
    }
}

fn any(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let (_, wrong) = storage(r)?;
    if r.eat(":") {
        let ty = float_type(r)?;
        r.write(":");
        r.write_type(ty);
    }
    r.expect(">")?;
    r.write(">");
    whole(r, wrong)
}

fn calibrated(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let start = r.pos();
    let ty = float_type(r).or_else(|_| r.error(start, "expecting float expressed type"))?;
    let (least, most) =
        bounds(r).or_else(|_| r.error(start, "calibrated values must be present"))?;
    r.expect(">")?;
    if least >= most {
        let (low, high) = (scientific(least), scientific(most));
        return r.error(r.start(), format!("illegal min and max: ({low}:{high})"));
    }
    r.write("<");
    r.write_type(ty);
    r.write("<");
    r.write_float(FloatKind::F64, least);
    r.write(":");
    r.write_float(FloatKind::F64, most);
    r.write(">>");
    Ok(())
}

/// Reads `<-1.0:1.0>`.
fn bounds(r: &mut SymbolReader<'_, '_>) -> Parse<(f64, f64)> {
    r.expect("<")?;
    let least = r.double()?;
    r.expect(":")?;
    let most = r.double()?;
    r.expect(">")?;
    Ok((least, most))
}

/// A number with six digits, whatever it is.
fn scientific(value: f64) -> String {
    if value.is_infinite() {
        return "INF".to_owned();
    }
    let text = format!("{value:.6e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (sign, exponent) = match exponent.strip_prefix('-') {
        Some(exponent) => ('-', exponent),
        None => ('+', exponent),
    };
    format!("{digits}e{sign}{exponent:0>2}")
}

/// The smallest and the largest scale that a type can hold, as doubles.
fn scales_of(kind: FloatKind) -> (f64, f64) {
    let power = |exponent| 2f64.powi(exponent);
    match kind {
        FloatKind::F4E2M1FN => (power(-1), 6.0),
        FloatKind::F6E2M3FN => (power(-3), 7.5),
        FloatKind::F6E3M2FN => (power(-4), 28.0),
        FloatKind::F8E3M4 => (power(-6), 15.5),
        FloatKind::F8E4M3 => (power(-9), 240.0),
        FloatKind::F8E4M3FN => (power(-9), 448.0),
        FloatKind::F8E4M3FNUZ => (power(-10), 240.0),
        FloatKind::F8E4M3B11FNUZ => (power(-13), 30.0),
        FloatKind::F8E5M2 => (power(-16), 57344.0),
        FloatKind::F8E5M2FNUZ => (power(-17), 57344.0),
        FloatKind::F8E8M0FNU => (power(-127), power(127)),
        FloatKind::F16 => (5.960_464_477_539_063e-8, 65504.0),
        FloatKind::BF16 => (9.183_549_615_799_121e-41, 3.389_531_389_251_535_5e38),
        FloatKind::TF32 => (power(-136), power(128) - power(117)),
        FloatKind::F32 => (f64::from(f32::from_bits(1)), f64::from(f32::MAX)),
        FloatKind::F64 => (f64::from_bits(1), f64::MAX),
        // What is beyond doubles becomes zero and infinity.
        FloatKind::F80 | FloatKind::F128 => (0.0, f64::INFINITY),
    }
}

fn uniform(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let (width, mut wrong) = storage(r)?;
    r.expect(":")?;
    let ty = float_type(r)?;
    let kind = match r.cx().type_data(ty) {
        TypeData::Float(kind) => Some(*kind),
        _ => None,
    };
    let mut of = Scales { range: kind.map(scales_of), kept: None };
    r.write(&format!(":{}", type_text(r.cx(), ty)));
    let mut form = None;
    if r.eat(":") {
        r.write(":");
        if r.eat("{") {
            form = Some(", ");
            of.kept = kind.map(|kind| (kind, width));
            wrong = wrong.or(blocks(r)?);
        } else {
            form = Some(",");
            let axis = r.signed(AXIS_BITS)?;
            wrong = wrong
                .or_else(|| (axis < 0).then(|| format!("illegal quantized dimension: {axis}")));
            r.write(&axis.to_string());
        }
    }
    r.expect(",")?;
    r.write(", ");
    match form {
        None => scale(r, of)?,
        Some(separator) => {
            r.expect("{")?;
            scales(r, of, separator)?;
        }
    }
    r.expect(">")?;
    r.write(">");
    whole(r, wrong)
}

/// Reads `0:1, 1:2}`: the sizes of blocks by dimension. Says what is wrong with them.
fn blocks(r: &mut SymbolReader<'_, '_>) -> Parse<Option<String>> {
    r.write("{");
    let mut wrong = None;
    let mut more = !r.eat("}");
    let mut first = true;
    while more {
        let axis = r.signed(AXIS_BITS)?;
        r.expect(":")?;
        let size = integer(r)?;
        if axis < 0 {
            wrong.get_or_insert(format!("illegal quantized dimension: {axis}"));
        } else if size <= 0 {
            wrong.get_or_insert(format!("illegal block size: {size}"));
        }
        r.write(&format!("{}{axis}:{size}", if first { "" } else { ", " }));
        first = false;
        more = r.eat(",");
        if !more {
            r.expect("}")?;
        }
    }
    r.write("}");
    Ok(wrong)
}

/// Reads a scale, and its zero point if there is one.
fn scale(r: &mut SymbolReader<'_, '_>, of: Scales) -> Parse {
    let value = r.double()?;
    if let Some((least, most)) = of.range
        && !(least..=most).contains(&value)
    {
        let [text, least, most] = [value, least, most].map(scientific);
        let message = format!("scale {text} out of expressed type range [{least}, {most}]");
        return r.error(r.pos(), message);
    }
    r.write_float(of.kept.map_or(FloatKind::F64, |(kind, _)| kind), value);
    if r.eat(":") {
        let mut zero = integer(r)?;
        if let Some((_, bits)) = of.kept {
            let rest = 64 - bits;
            zero = zero << rest >> rest;
        }
        if zero != 0 {
            r.write(&format!(":{zero}"));
        }
    }
    Ok(())
}

/// Reads scales, perhaps lists of them, up to the brace that closes; says how long the lists are.
fn scales(r: &mut SymbolReader<'_, '_>, of: Scales, separator: &str) -> Parse<Vec<usize>> {
    r.write("{");
    let mut extents = vec![0];
    loop {
        let inner = match r.eat("{") {
            true => r.deeper(|r| scales(r, of, separator))?,
            false => {
                scale(r, of)?;
                Vec::new()
            }
        };
        if extents[0] == 0 {
            extents.extend(inner);
        } else if of.kept.is_some() && extents[1..] != inner {
            let message = "tensor literal is invalid; ranks are not consistent between elements";
            return r.error(r.pos(), message);
        }
        extents[0] += 1;
        if !r.eat(",") {
            break;
        }
        r.write(separator);
    }
    r.expect("}")?;
    r.write("}");
    Ok(extents)
}
