//! What dialects ask of their attributes where functions, of any dialect, give them to arguments
//! and results.
//!
//! ```text
//! func.func @f(%a: f32 {spirv.interface_var_abi = #spirv.interface_var_abi<(0, 1)>})
//!                       └── checked by `spirv`, whoever's function it is
//! ```
//!
//! Limits: a memory layout that is of a dialect's own kind is not known to be one.

use crate::llvm::parameters;
use crate::subject::{Answer, Subject};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Attribute, NamedAttr, Type, TypeData};

/// An argument or a result of a function.
pub(crate) struct Place<'a, F> {
    pub subject: &'a Subject<'a>,
    pub of_result: bool,
    /// Everything that the function says of it.
    pub entries: &'a [NamedAttr],
    /// Its type, where it is known.
    pub ty: F,
}

impl<F: Fn() -> Option<Type>> Place<'_, F> {
    /// Checks one of its attributes.
    pub fn check(&self, name: &[u8], value: Attribute) -> Answer {
        let Ok(name) = std::str::from_utf8(name) else { return Ok(()) };
        match name.split('.').next() {
            Some("llvm") => self.llvm(name, value),
            Some("spirv") if self.of_result => self.spirv_result(name, value),
            Some("spirv") => self.spirv(name, value),
            Some("nvvm") if !self.of_result => self.nvvm(name, value),
            Some("bufferization") if !self.of_result => self.bufferization(name, value),
            _ => Ok(()),
        }
    }

    fn error(&self, words: String) -> Answer {
        Err(self.subject.bare_error(words))
    }

    /// An error that does not show the function.
    fn place_error(&self, words: String) -> Answer {
        Err(self.subject.place_error(words))
    }

    fn llvm(&self, name: &str, value: Attribute) -> Answer {
        let cx = self.subject.cx;
        match parameters::wrong(cx, name.as_bytes(), value, &self.ty, self.of_result) {
            Some(words) => self.error(words),
            None => Ok(()),
        }
    }

    /// Constants of a grid are passed by value to kernels.
    fn nvvm(&self, name: &str, value: Attribute) -> Answer {
        if name != "nvvm.grid_constant" {
            return Ok(());
        }
        let (cx, own) = (self.subject.cx, self.subject.own);
        let mut marks = own.discardable_attrs(self.subject.root).iter();
        if !marks.any(|attr| cx.bytes(attr.name) == b"nvvm.kernel") {
            let words = "attribute must be present only on kernel arguments";
            return self.error(format!("'\"{name}\"' {words}"));
        }
        if !matches!(cx.attr_data(value), AttrData::Unit) {
            return self.error(format!("'\"{name}\"' must be a unit attribute"));
        }
        match self.entries.iter().any(|entry| cx.bytes(entry.name) == b"llvm.byval") {
            true => Ok(()),
            false => self.error(format!(
                "'\"{name}\"' attribute requires the argument to also have attribute 'llvm.byval'"
            )),
        }
    }

    fn bufferization(&self, name: &str, value: Attribute) -> Answer {
        let (cx, own) = (self.subject.cx, self.subject.own);
        let data = cx.attr_data(value);
        let words = match name {
            "bufferization.writable" => {
                let is_bool = match data {
                    AttrData::Integer { ty, .. } => *ty == cx.i1(),
                    _ => false,
                };
                let regions = own.regions(self.subject.root);
                let is_external = regions.iter().all(|region| own.first_block(*region).is_none());
                match (is_bool, is_external) {
                    (false, _) => "is expected to be a boolean attribute",
                    (true, true) => "is invalid on external functions",
                    (true, false) => return Ok(()),
                }
            }
            "bufferization.buffer_layout" => match data {
                AttrData::AffineMap(_) | AttrData::StridedLayout { .. } => return Ok(()),
                _ => "is expected to be a memref layout attribute",
            },
            "bufferization.access" => match data {
                AttrData::String { .. } => {
                    let word = attribute_text(cx, value);
                    let known = ["\"none\"", "\"read\"", "\"write\"", "\"read-write\""];
                    return match known.contains(&&*word) {
                        true => Ok(()),
                        false => self.error(format!("invalid value for '{name}'")),
                    };
                }
                _ => "is expected to be a string attribute",
            },
            // Whatever the attribute, this one is named.
            _ => {
                return self.error(
                    "attribute 'bufferization.buffer_layout' not supported as a region arg \
                     attribute by the bufferization dialect"
                        .to_owned(),
                );
            }
        };
        self.error(format!("'{name}' {words}"))
    }

    /// Only graphs say something of their results.
    fn spirv_result(&self, name: &str, value: Attribute) -> Answer {
        let subject = self.subject;
        if subject.own.name(subject.root) != subject.cx.op_name("spirv.ARM.Graph") {
            let words = "cannot attach SPIR-V attributes to region result which is not part of a \
                         spirv::GraphARMOp type";
            return self.error(words.to_owned());
        }
        self.spirv(name, value)
    }

    fn spirv(&self, name: &str, value: Attribute) -> Answer {
        let cx = self.subject.cx;
        let text = || attribute_text(cx, value);
        let wrong = match name {
            "spirv.interface_var_abi" => {
                let text = text();
                if !text.starts_with("#spirv.interface_var_abi<") {
                    "must be a spirv::InterfaceVarABIAttr"
                } else if !text.ends_with(")>") && !self.is_scalar() {
                    "attribute cannot specify storage class when attaching to a non-scalar value"
                } else {
                    return Ok(());
                }
            }
            "spirv.decoration" if text().starts_with("#spirv.decoration<") => return Ok(()),
            "spirv.decoration" => "must be a spirv::DecorationAttr",
            _ => {
                let words = format!("found unsupported '{name}' attribute on region argument");
                return self.place_error(words);
            }
        };
        self.place_error(format!("'{name}' {wrong}"))
    }

    fn is_scalar(&self) -> bool {
        (self.ty)().is_none_or(|ty| {
            let data = self.subject.cx.type_data(ty);
            matches!(data, TypeData::Integer { .. } | TypeData::Index | TypeData::Float(_))
        })
    }
}
