//! Locations of every kind.

use super::Generator;

impl Generator {
    /// A trailing ` loc(...)`, or nothing.
    pub(super) fn trailing_location(&mut self) -> String {
        if !self.features.locations || !self.rng.one_in(3) {
            return String::new();
        }
        if !self.location_aliases.is_empty() && self.rng.one_in(3) {
            let index = self.rng.below(self.location_aliases.len());
            return format!(" loc({})", self.location_aliases[index].0);
        }
        format!(" loc({})", self.location(2))
    }

    /// A location without the surrounding `loc(...)`.
    pub(super) fn location(&mut self, depth: usize) -> String {
        let kinds = if depth == 0 { 4 } else { 9 };
        let line = self.rng.below(300);
        let column = self.rng.below(90);
        let file = self.rng.pick(&["a.c", "dir/b c.py", "", "x\\22y", "-"]);
        match self.rng.below(kinds) {
            0 | 1 => format!("\"{file}\":{line}:{column}"),
            2 => "unknown".to_owned(),
            3 => match self.rng.below(4) {
                3 => format!("\"{file}\":{line}"),
                0 => format!("\"{file}\":{line}:{column} to {}:{}", line + 3, column + 1),
                1 => format!("\"{file}\":{line}:{column} to {line}:{}", column + 2),
                _ => format!("\"{file}\":{line}:{column} to :{}", column + 5),
            },
            4 => format!("\"{}\"", self.rng.pick(&["name", "two words", "q\\22"])),
            5 => format!("\"named\"({})", self.location(depth - 1)),
            6 => {
                let callee = self.location(depth - 1);
                format!("callsite({callee} at {})", self.location(depth - 1))
            }
            _ => {
                let count = self.rng.range(1, 3);
                let parts: Vec<_> = (0..count).map(|_| self.location(depth - 1)).collect();
                let metadata = match self.rng.below(4) {
                    0 => "<\"meta\">",
                    1 => "<{a = 1 : i8, b = [unit]}>",
                    2 => "<#llvm.linkage<internal>>",
                    _ => "",
                };
                let metadata = match self.features.llvm {
                    true => metadata,
                    false => "",
                };
                format!("fused{metadata}[{}]", parts.join(", "))
            }
        }
    }
}
