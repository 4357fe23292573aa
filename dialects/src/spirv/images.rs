//! What ops on images ask of them: their dimensions, samples and use with a sampler, and what they
//! hold.

use super::image_operands::{self, Detail};
use super::values::{operand, result};
use crate::subject::{Answer, Subject, hooks};
use irtool::asm::{attribute_text, parse_type_text, type_text};
use irtool::context::{Context, Type, TypeData};

hooks! {
    dref_gather: |subject: &Subject<'_>| {
        let Some(image) = Image::of(subject) else { return Ok(()) };
        image.is_one_of(subject, DIM, &["Dim2D", "Cube", "Rect"])?;
        image.is_one_of(subject, MS, &["SingleSampled"])?;
        image.holds(subject, "result", result(subject))?;
        image.takes(subject, 3, Detail::None)
    },
    read: |subject: &Subject<'_>| {
        let Some(image) = Image::of(subject) else { return Ok(()) };
        image.is_one_of(subject, SAMPLED, &["SamplerUnknown", "NoSampler"])?;
        image.holds(subject, "result", result(subject))?;
        image.takes(subject, 2, Detail::None)
    },
    write: |subject: &Subject<'_>| {
        let Some(image) = Image::of(subject) else { return Ok(()) };
        image.is_one_of(subject, SAMPLED, &["SamplerUnknown", "NoSampler"])?;
        image.is_not(subject, "SubpassData")?;
        image.holds(subject, "texel", operand(subject, 2))?;
        image.takes(subject, 3, Detail::None)
    },
    fetch: |subject: &Subject<'_>| {
        let Some(image) = Image::of(subject) else { return Ok(()) };
        image.is_not(subject, "Cube")?;
        image.is_one_of(subject, SAMPLED, &["NeedSampler"])?;
        image.holds(subject, "result", result(subject))?;
        image.takes(subject, 2, Detail::None)
    },
    sample: |subject: &Subject<'_>| samples(subject, false),
    sample_explicitly: |subject: &Subject<'_>| samples(subject, true),
    sample_projected: |subject: &Subject<'_>| {
        let Some(image) = Image::of(subject) else { return Ok(()) };
        image.is_not(subject, "Buffer")?;
        image.is_one_of(subject, MS, &["SingleSampled"])?;
        match result(subject) == image.element {
            true => image.takes(subject, 3, Detail::Implicit),
            false => Err(subject.error(
                "failed to verify that type of 'result' matches image type of 'sampled_image'",
            )),
        }
    },
    query_size: has_size,
}

/// An image type, word by word: `f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NeedSampler, ...`.
struct Image {
    element: Option<Type>,
    words: Vec<String>,
}

/// The words that are asked for, and what messages call them.
const DIM: (usize, &str) = (1, "the Dim operand of the underlying image");
const ARRAYED: usize = 3;
const MS: (usize, &str) = (4, "the MS operand of the underlying image type");
const SAMPLED: (usize, &str) = (5, "the sampled operand of the underlying image");

impl Image {
    /// The first operand, or the image that it is sampled from.
    fn of(subject: &Subject<'_>) -> Option<Image> {
        Image::read(subject.cx, operand(subject, 0)?)
    }

    fn read(cx: &Context, ty: Type) -> Option<Image> {
        let text = type_text(cx, ty);
        let text = match text.strip_prefix("!spirv.sampled_image<") {
            Some(inner) => inner.strip_suffix('>')?,
            None => &text,
        };
        let inner = text.strip_prefix("!spirv.image<")?.strip_suffix('>')?;
        let words: Vec<String> = inner.split(", ").map(str::to_owned).collect();
        Some(Image { element: parse_type_text(cx, words.first()?), words })
    }

    fn word(&self, number: usize) -> &str {
        self.words.get(number).map_or("", |word| word)
    }

    fn is_one_of(&self, subject: &Subject<'_>, what: (usize, &str), known: &[&str]) -> Answer {
        let (number, what) = what;
        match known.contains(&self.word(number)) {
            true => Ok(()),
            false => {
                let known = known.join(" or ");
                Err(subject.error(format!("failed to verify that {what} must be {known}")))
            }
        }
    }

    fn is_not(&self, subject: &Subject<'_>, dim: &str) -> Answer {
        match self.word(DIM.0) == dim {
            true => {
                Err(subject.error(format!("failed to verify that {} must not be {dim}", DIM.1)))
            }
            false => Ok(()),
        }
    }

    /// Operands that the attribute names come from number `first` on.
    fn takes(&self, subject: &Subject<'_>, first: usize, detail: Detail) -> Answer {
        let arrayed = self.word(ARRAYED) == "Arrayed";
        image_operands::fit(subject, first, detail, (self.word(DIM.0), arrayed))
    }

    /// What is read or written is of the type that the image holds, where it says one.
    fn holds(&self, subject: &Subject<'_>, what: &str, ty: Option<Type>) -> Answer {
        let (Some(element), Some(ty)) = (self.element, ty) else { return Ok(()) };
        let cx = subject.cx;
        let found = cx.type_data(ty).element().unwrap_or(ty);
        match element == cx.none() || element == found {
            true => Ok(()),
            false => Err(subject.error(format!(
                "failed to verify that the {what} component type must match the image sampled type"
            ))),
        }
    }
}

fn samples(subject: &Subject<'_>, explicitly: bool) -> Answer {
    let Some(image) = Image::of(subject) else { return Ok(()) };
    image.is_not(subject, "Buffer")?;
    image.is_one_of(subject, MS, &["SingleSampled"])?;
    image.holds(subject, "result", result(subject))?;
    if !explicitly {
        return image.takes(subject, 2, Detail::Implicit);
    }
    let operands = subject.property("image_operands");
    let operands = operands.map(|attr| attribute_text(subject.cx, attr)).unwrap_or_default();
    match operands.contains("Lod") && !operands.contains("MinLod") || operands.contains("Grad") {
        true => image.takes(subject, 2, Detail::Explicit),
        false => Err(subject
            .error("failed to verify that either Lod or Grad image operands must be present")),
    }
}

/// A size has a number for each dimension, and one more where images lie behind each other.
fn has_size(subject: &Subject<'_>) -> Answer {
    let Some(image) = Image::of(subject) else { return Ok(()) };
    let dim = image.word(DIM.0);
    let sampled = image.word(MS.0) == "MultiSampled"
        || matches!(image.word(SAMPLED.0), "SamplerUnknown" | "NoSampler");
    if matches!(dim, "Dim1D" | "Dim2D" | "Dim3D" | "Cube") && !sampled {
        return Err(subject.bare_error(
            "if Dim is 1D, 2D, 3D, or Cube, it must also have either an MS of 1 or a Sampled of 0 \
             or 2",
        ));
    }
    let wanted = match dim {
        "Dim1D" | "Buffer" => 1,
        "Dim2D" | "Cube" | "Rect" => 2,
        "Dim3D" => 3,
        _ => {
            return Err(subject.bare_error(
                "the Dim operand of the image type must be 1D, 2D, 3D, Buffer, Cube, or Rect",
            ));
        }
    };
    let wanted = wanted + i64::from(image.word(3) == "Arrayed");
    let found = match result(subject).map(|ty| subject.cx.type_data(ty)) {
        Some(TypeData::Vector { shape, .. }) => shape.iter().product(),
        _ => 1,
    };
    match wanted == found {
        true => Ok(()),
        false => Err(subject.bare_error(format!(
            "expected the result to have {wanted} component(s), but found {found} component(s)"
        ))),
    }
}
