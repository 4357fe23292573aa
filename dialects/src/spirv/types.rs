//! The types of the dialect whose form is no list of parameters, but structures.
//!
//! ```text
//! ptr<f32, Function>   array<4 x f32, stride=4>   matrix<2 x vector<3xf32>>
//! ```

use irtool::asm::custom::{ByHand, Parse, ReadFn, SymbolReader};
use irtool::asm::type_text;
use irtool::context::{DYNAMIC, SymbolDefinition, Type, TypeData};
use std::sync::Arc;

/// The mnemonics of all types.
pub(crate) const MNEMONICS: &[&str] = &[
    "arm.tensor",
    "array",
    "coopmatrix",
    "image",
    "matrix",
    "ptr",
    "rtarray",
    "sampled_image",
    "struct",
];

const READ: [(&str, ReadFn); 9] = [
    ("arm.tensor", arm_tensor),
    ("array", array),
    ("coopmatrix", cooperative_matrix),
    ("image", image),
    ("matrix", matrix),
    ("ptr", pointer),
    ("rtarray", runtime_array),
    ("sampled_image", sampled_image),
    ("struct", super::structures::structure),
];

/// The enums whose words an image has, in order, by the mnemonics of their attributes.
const IMAGE: [&str; 6] = [
    "dim",
    "image_depth_info",
    "image_arrayed_info",
    "image_sampling_info",
    "image_sampler_use_info",
    "image_format",
];

/// The types that are read here, and the attributes about where modules run.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let symbol = |(mnemonic, read)| -> Arc<dyn SymbolDefinition> {
        Arc::new(ByHand { is_type: true, mnemonic, read })
    };
    let mut all: Vec<_> = READ.map(symbol).into();
    all.extend(super::environment::definitions());
    all
}

/// Reads a type that others can be made of.
fn part(r: &mut SymbolReader<'_, '_>) -> Parse<Type> {
    let start = r.pos();
    let ty = r.ty()?;
    let text = || type_text(r.cx(), ty);
    let wrong = match r.cx().type_data(ty) {
        TypeData::Dialect(text) if r.cx().bytes(text.dialect) == b"spirv" => None,
        TypeData::Float(_) => None,
        TypeData::Integer { width: 1 | 8 | 16 | 32 | 64, .. } => None,
        TypeData::Integer { .. } => {
            Some(format!("only 1/8/16/32/64-bit integer type allowed but found '{}'", text()))
        }
        TypeData::Vector { shape, .. } => match **shape {
            [length] if length <= 4 => None,
            [length] => {
                Some(format!("vector length has to be less than or equal to 4 but found {length}"))
            }
            _ => Some(format!("only 1-D vector allowed but found '{}'", text())),
        },
        _ => Some(format!("cannot use '{}' to compose SPIR-V types", text())),
    };
    match wrong {
        Some(wrong) => r.error(start, wrong),
        None => Ok(ty),
    }
}

fn pointer(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let pointee = part(r)?;
    let comma = r.pos();
    r.expect(",")?;
    let class = r.keyword()?;
    if !r.has_case("storage_class", &class) {
        return r.error(comma, format!("unknown storage class: {class}"));
    }
    r.expect(">")?;
    r.write("<");
    r.write_type(pointee);
    r.write(&format!(", {class}>"));
    Ok(())
}

fn array(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let start = r.pos();
    let shape = r.dimensions(false)?;
    let [count] = *shape else {
        return r.error(start, "expected single integer for array element count");
    };
    if count == 0 {
        return r.error(start, "expected array length greater than 0");
    }
    r.write(&format!("<{count} x "));
    elements(r)
}

fn runtime_array(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    r.write("<");
    elements(r)
}

/// `f32>` or `f32, stride=4>`.
fn elements(r: &mut SymbolReader<'_, '_>) -> Parse {
    let element = part(r)?;
    r.write_type(element);
    if r.eat(",") {
        r.expect("stride")?;
        r.expect("=")?;
        let start = r.pos();
        let stride = r.unsigned(32)?;
        if stride == 0 {
            return r.error(start, "ArrayStride must be greater than zero");
        }
        r.write(&format!(", stride={stride}"));
    }
    r.expect(">")?;
    r.write(">");
    Ok(())
}

fn image(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let sampled = part(r)?;
    r.write("<");
    r.write_type(sampled);
    for mnemonic in IMAGE {
        r.expect(",")?;
        let start = r.pos();
        let word = r.keyword()?;
        if !r.has_case(mnemonic, &word) {
            return r.error(start, format!("unknown attribute: '{word}'"));
        }
        r.write(&format!(", {word}"));
    }
    r.expect(">")?;
    r.write(">");
    Ok(())
}

fn sampled_image(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let start = r.pos();
    let image = r.ty()?;
    let text = type_text(r.cx(), image);
    if !text.starts_with("!spirv.image<") {
        let message = format!("sampled image must be composed using image type, got '{text}'");
        return r.error(start, message);
    }
    let dim = ["Buffer", "SubpassData"].iter().find(|dim| text.contains(&format!(", {dim}, ")));
    if let Some(dim) = dim {
        let message = format!("sampled image Dim must not be SubpassData or Buffer, got {dim}");
        return r.error(start, message);
    }
    r.expect(">")?;
    r.write("<");
    r.write_type(image);
    r.write(">");
    Ok(())
}

fn matrix(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let start = r.pos();
    let shape = r.dimensions(false)?;
    let [columns] = *shape else {
        return r.error(start, "expected single unsigned integer for number of columns");
    };
    if !(2..=4).contains(&columns) {
        return r.error(start, "matrix is expected to have 2, 3, or 4 columns");
    }
    let start = r.pos();
    let column = r.ty()?;
    let cx = r.cx();
    let text = || type_text(cx, column);
    let wrong = match cx.type_data(column) {
        TypeData::Vector { shape, element, .. } => match **shape {
            [2..=4] if matches!(cx.type_data(*element), TypeData::Float(_)) => None,
            [2..=4] => Some(format!(
                "matrix columns' elements must be of Float type, got '{}'",
                type_text(cx, *element)
            )),
            [length] => Some(format!(
                "matrix columns size has to be less than or equal to 4 and greater than or equal \
                 2, but found {length}"
            )),
            _ => Some(format!("only 1-D vector allowed but found '{}'", text())),
        },
        _ => Some(format!("matrix must be composed using vector type, got '{}'", text())),
    };
    if let Some(wrong) = wrong {
        return r.error(start, wrong);
    }
    r.expect(">")?;
    r.write(&format!("<{columns} x "));
    r.write_type(column);
    r.write(">");
    Ok(())
}

fn cooperative_matrix(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let start = r.pos();
    let shape = r.dimensions(false)?;
    let [rows, columns] = *shape else {
        return r.error(start, "expected row and column count");
    };
    let element = part(r)?;
    r.write(&format!("<{rows}x{columns}x"));
    r.write_type(element);
    r.expect(",")?;
    let start = r.pos();
    let scope = r.keyword()?;
    if !r.has_case("scope", &scope) {
        return r.error(start, format!("invalid scope <id> attribute specification: {scope}"));
    }
    r.expect(",")?;
    let start = r.pos();
    let used = r.keyword()?;
    if !matches!(&*used, "MatrixA" | "MatrixB" | "MatrixAcc") {
        return r.error(start, format!("invalid use <id> attribute specification: {used}"));
    }
    r.write(&format!(", {scope}, {used}"));
    r.expect(">")?;
    r.write(">");
    Ok(())
}

fn arm_tensor(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    r.write("<");
    let start = r.pos();
    if r.eat("*") {
        r.dimension_x()?;
        r.write("*x");
    } else {
        let shape = r.dimensions(true)?;
        let unknown = shape.iter().filter(|extent| **extent == DYNAMIC).count();
        if shape.is_empty() {
            return r.error(start, "arm.tensors do not support rank zero");
        }
        if shape.contains(&0) {
            return r.error(start, "arm.tensors do not support zero dimensions");
        }
        if unknown != 0 && unknown != shape.len() {
            let message =
                "arm.tensor shape dimensions must be either fully dynamic or completed shaped";
            return r.error(start, message);
        }
        for extent in shape {
            let text = if extent == DYNAMIC { "?".to_owned() } else { extent.to_string() };
            r.write(&format!("{text}x"));
        }
    }
    let element = part(r)?;
    r.expect(">")?;
    r.write_type(element);
    r.write(">");
    Ok(())
}
