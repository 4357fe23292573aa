//! Where printers put blanks, as ODS has it: what goes before decides.

/// What went before.
#[derive(Clone, Copy)]
pub(in crate::spec) struct Blanks {
    wanted: bool,
    after_mark: bool,
}

impl Blanks {
    /// After a name.
    pub fn start() -> Self {
        Blanks { wanted: true, after_mark: false }
    }

    /// A literal: whether a blank goes before it.
    pub fn literal(&mut self, text: &str) -> bool {
        let first = text.chars().next().unwrap_or(' ');
        let may = if text.len() != 1 && text != "->" {
            true
        } else if self.after_mark {
            !">)}],".contains(first)
        } else {
            !"<>(){}[],".contains(first)
        };
        let space = self.wanted && may;
        self.wanted = text.len() != 1 || !"<({[".contains(first);
        self.after_mark = first != '_' && !first.is_ascii_alphabetic();
        space
    }

    /// White space that the format asks for.
    pub fn space(&mut self, text: &str) {
        if text != "\n" {
            self.after_mark = text.is_empty();
            self.wanted = false;
        }
    }

    /// Something else: whether a blank goes before it.
    pub fn value(&mut self) -> bool {
        let space = self.wanted || !self.after_mark;
        self.after_mark = false;
        self.wanted = true;
        space
    }

    /// Something that brings its own blank.
    pub fn spaced(&mut self) {
        self.after_mark = false;
    }
}
