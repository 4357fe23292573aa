//! What ops on vectors ask beyond declarations.

use crate::subject::{Subject, hooks};

hooks! {
    compress: |subject: &Subject<'_>| {
        let has_source = subject.operand_types().len() > 2;
        match has_source && subject.property("constant_src").is_some() {
            true => Err(subject.bare_error("cannot use both src and constant_src")),
            false => Ok(()),
        }
    },
}
