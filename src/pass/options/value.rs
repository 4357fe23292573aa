//! Values of options: from text and to text.

use super::split::list_elements;
use crate::pass::parse::{PipelineError, parse_anchored};
use crate::pass::pipeline::Pipeline;
use crate::pass::registry::PassRegistry;

/// What is wrong with the value of an option, worded as mlir-opt does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ValueError {
    /// The words, which come after the name of the option.
    Text(String),
    /// The value is a pipeline, and wrong as such.
    Pipeline(Box<PipelineError>),
}

impl ValueError {
    fn invalid(text: &str, kind: &str) -> Self {
        ValueError::Text(format!("'{text}' value invalid for {kind} argument!"))
    }
}

/// The type of an option.
pub trait OptionValue: Sized {
    /// What help shows for the value.
    const VALUE_NAME: &'static str;
    /// Names and help of the values, where there is a fixed set.
    const CHOICES: &'static [(&'static str, &'static str)] = &[];

    /// Takes a value over; `None` when the option is named without `=`. `registry` has the passes
    /// that a value may name.
    ///
    /// # Errors
    /// What is wrong with the text.
    fn set(&mut self, text: Option<&str>, registry: &PassRegistry) -> Result<(), ValueError>;

    /// The value as text; `None` to print nothing, not even the name.
    fn text(&self) -> Option<String>;
}

/// An enumeration that can be the value of an option.
pub trait EnumValue: Copy + PartialEq + 'static {
    /// The values.
    const VALUES: &'static [Self];
    /// Name and help of each value.
    const CHOICES: &'static [(&'static str, &'static str)];
}

fn needed(text: Option<&str>) -> Result<&str, ValueError> {
    text.ok_or_else(|| ValueError::Text("requires a value!".to_owned()))
}

impl OptionValue for bool {
    const VALUE_NAME: &'static str = "";

    fn set(&mut self, text: Option<&str>, _: &PassRegistry) -> Result<(), ValueError> {
        *self = match text.unwrap_or("") {
            "" | "true" | "TRUE" | "True" | "1" => true,
            "false" | "FALSE" | "False" | "0" => false,
            other => {
                let message =
                    format!("'{other}' is invalid value for boolean argument! Try 0 or 1");
                return Err(ValueError::Text(message));
            }
        };
        Ok(())
    }

    fn text(&self) -> Option<String> {
        Some(self.to_string())
    }
}

/// The number that `text` spells, with a sign or a prefix (`0x`, `0b`, `0o`, `0`) where it has one.
fn parse_integer(text: &str) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let lower = digits.to_ascii_lowercase();
    let (radix, digits) = match lower.as_bytes() {
        [b'0', b'x', ..] => (16, &lower[2..]),
        [b'0', b'b', ..] => (2, &lower[2..]),
        [b'0', b'o', ..] => (8, &lower[2..]),
        [b'0', b'0'..=b'9', ..] => (8, &lower[1..]),
        _ => (10, lower.as_str()),
    };
    if !digits.starts_with(|c: char| c.is_digit(radix)) {
        return None;
    }
    let number = i128::from_str_radix(digits, radix).ok()?;
    Some(if negative { -number } else { number })
}

macro_rules! integer_option {
    ($($ty:ty, $name:literal, $kind:literal;)*) => {$(
        impl OptionValue for $ty {
            const VALUE_NAME: &'static str = $name;

            fn set(&mut self, text: Option<&str>, _: &PassRegistry) -> Result<(), ValueError> {
                let text = needed(text)?;
                let value = parse_integer(text).and_then(|value| <$ty>::try_from(value).ok());
                *self = value.ok_or_else(|| ValueError::invalid(text, $kind))?;
                Ok(())
            }

            fn text(&self) -> Option<String> {
                Some(self.to_string())
            }
        }
    )*};
}

integer_option! {
    i32, "int", "integer";
    u32, "uint", "uint";
    i64, "long", "long";
    u64, "ulong", "ulong";
}

impl OptionValue for f64 {
    const VALUE_NAME: &'static str = "number";

    fn set(&mut self, text: Option<&str>, _: &PassRegistry) -> Result<(), ValueError> {
        let text = needed(text)?;
        let hexadecimal = text.contains(['x', 'X']);
        let number = match parse_integer(text).filter(|_| hexadecimal) {
            Some(number) => Some(number as f64),
            None if text.is_empty() => Some(0.0),
            None => text.parse().ok(),
        };
        *self = number.ok_or_else(|| ValueError::invalid(text, "floating point"))?;
        Ok(())
    }

    /// Six digits after the point, as mlir-opt prints it: other numbers are rounded.
    fn text(&self) -> Option<String> {
        if !self.is_finite() {
            return Some(if self.is_nan() {
                "nan".to_owned()
            } else {
                self.to_string().to_uppercase()
            });
        }
        let scientific = format!("{self:.6e}");
        let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
        let (sign, exponent) = match exponent.strip_prefix('-') {
            Some(exponent) => ('-', exponent),
            None => ('+', exponent),
        };
        Some(format!("{digits}e{sign}{exponent:0>2}"))
    }
}

/// A pipeline with its anchor; `None` is no text at all.
impl OptionValue for Option<Pipeline> {
    const VALUE_NAME: &'static str = "pass-manager";

    fn set(&mut self, text: Option<&str>, registry: &PassRegistry) -> Result<(), ValueError> {
        let text = needed(text)?;
        *self = match text {
            "" => None,
            _ => {
                let parsed = parse_anchored(text, registry);
                Some(parsed.map_err(|error| ValueError::Pipeline(Box::new(error)))?)
            }
        };
        Ok(())
    }

    fn text(&self) -> Option<String> {
        Some(self.as_ref().map_or_else(String::new, Pipeline::text))
    }
}

/// A string as an option prints it: in braces when a space comes before any brace or quote.
fn wrapped(text: &str) -> String {
    let space = text.find(' ').unwrap_or(usize::MAX);
    let escape = text.find(['{', '\'', '"']).unwrap_or(usize::MAX);
    if space < escape { format!("{{{text}}}") } else { text.to_owned() }
}

impl OptionValue for String {
    const VALUE_NAME: &'static str = "string";

    fn set(&mut self, text: Option<&str>, _: &PassRegistry) -> Result<(), ValueError> {
        *self = needed(text)?.to_owned();
        Ok(())
    }

    fn text(&self) -> Option<String> {
        Some(wrapped(self))
    }
}

impl<T: OptionValue + Default> OptionValue for Vec<T> {
    const VALUE_NAME: &'static str = T::VALUE_NAME;
    const CHOICES: &'static [(&'static str, &'static str)] = T::CHOICES;

    /// Appends: an option that is named twice has the elements of both.
    fn set(&mut self, text: Option<&str>, registry: &PassRegistry) -> Result<(), ValueError> {
        for element in list_elements(needed(text)?) {
            let mut value = T::default();
            value.set(Some(element), registry)?;
            self.push(value);
        }
        Ok(())
    }

    fn text(&self) -> Option<String> {
        if self.is_empty() {
            return None;
        }
        let elements: Vec<String> = self.iter().filter_map(OptionValue::text).collect();
        Some(format!("{{{}}}", elements.join(",")))
    }
}

impl<T: EnumValue> OptionValue for Choice<T> {
    const VALUE_NAME: &'static str = "value";
    const CHOICES: &'static [(&'static str, &'static str)] = T::CHOICES;

    fn set(&mut self, text: Option<&str>, _: &PassRegistry) -> Result<(), ValueError> {
        let text = needed(text)?;
        let found = T::CHOICES.iter().zip(T::VALUES).find(|((name, _), _)| *name == text);
        let (_, value) =
            found.ok_or_else(|| ValueError::Text(format!("Cannot find option named '{text}'!")))?;
        self.0 = *value;
        Ok(())
    }

    fn text(&self) -> Option<String> {
        let found = T::CHOICES.iter().zip(T::VALUES).find(|(_, value)| **value == self.0);
        found.map(|((name, _), _)| (*name).to_owned())
    }
}

/// A value of an [`EnumValue`] as an option.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Choice<T>(pub T);
