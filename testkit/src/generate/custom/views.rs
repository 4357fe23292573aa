//! Views of memory, whose types follow from numbers.

use super::Writer;
use super::types::split;

impl Writer {
    pub(super) fn subview(&mut self) {
        // Sizes, strides of the source, and what is taken of it.
        let sizes = [8, 16];
        let source = self.value("memref<8x16xf32>");
        let offsets: Vec<Option<usize>> = sizes.iter().map(|size| self.draw(size / 2)).collect();
        let taken: Vec<Option<usize>> =
            sizes.iter().map(|size| self.draw(size / 4).map(|n| n + 1)).collect();
        let steps: Vec<Option<usize>> = sizes.iter().map(|_| self.draw(1).map(|n| n + 1)).collect();
        let factor = [16, 1];
        let offset =
            offsets.iter().zip(factor).try_fold(0, |sum, (at, by)| Some(sum + (*at)? * by));
        let strides: Vec<_> =
            steps.iter().zip(factor).map(|(step, by)| step.map(|s| s * by)).collect();
        let shape: String = taken.iter().map(|dim| format!("{}x", number(*dim))).collect();
        let strides: Vec<_> = strides.iter().map(|stride| number(*stride)).collect();
        let offset = match offset {
            Some(0) => String::new(),
            other => format!(", offset: {}", number(other)),
        };
        let result = format!("memref<{shape}f32, strided<[{}]{offset}>>", strides.join(", "));
        let [offsets, taken, steps] = [offsets, taken, steps].map(|list| self.list(&list));
        let attributes = self.attributes();
        self.line(
            &format!(
                "memref.subview {source}[{offsets}] [{taken}] [{steps}]{attributes} : memref<8x16xf32> to {result}"
            ),
            std::slice::from_ref(&result),
        );
    }

    /// A number up to `most`, or one that is only known at run time.
    fn draw(&mut self, most: usize) -> Option<usize> {
        match self.one_in(3) {
            true => None,
            false => Some(self.below(most + 1)),
        }
    }

    fn list(&mut self, numbers: &[Option<usize>]) -> String {
        let parts: Vec<_> = numbers
            .iter()
            .map(|known| known.map_or_else(|| self.value("index"), |known| known.to_string()))
            .collect();
        parts.join(", ")
    }

    pub(super) fn reinterpret(&mut self) {
        let ty = self.memref_type();
        let (_, element, close) = split(&ty);
        if close.contains("affine_map") {
            return self.table_op();
        }
        let space = match close.rfind(", ") {
            Some(at) if !close[at..].contains("offset") && !close.ends_with(">>") => &close[at..],
            _ => ">",
        };
        let (element, space) = (element.to_owned(), space.to_owned());
        let source = self.value(&ty);
        let rank = self.below(3);
        let offset = vec![self.draw(4)];
        let sizes: Vec<_> = (0..rank).map(|_| self.draw(9)).collect();
        let strides: Vec<_> = (0..rank).map(|_| self.draw(9)).collect();
        let shape: String = sizes.iter().map(|dim| format!("{}x", number(*dim))).collect();
        let steps: Vec<_> = strides.iter().map(|stride| number(*stride)).collect();
        let at = match offset[0] {
            Some(0) => String::new(),
            other => format!(", offset: {}", number(other)),
        };
        let result = format!("memref<{shape}{element}, strided<[{}]{at}>{space}", steps.join(", "));
        let [offset, sizes, strides] = [offset, sizes, strides].map(|list| self.list(&list));
        let attributes = self.attributes();
        self.line(
            &format!("memref.reinterpret_cast {source} to offset: [{offset}], sizes: [{sizes}], strides: [{strides}]{attributes} : {ty} to {result}"),
            std::slice::from_ref(&result),
        );
    }

    pub(super) fn collapse_or_expand(&mut self) {
        let cases = [
            ("collapse_shape", "memref<4x8xf32>", " [[0, 1]]", "memref<32xf32>"),
            ("collapse_shape", "memref<?x8x2xf32>", " [[0], [1, 2]]", "memref<?x16xf32>"),
            ("collapse_shape", "memref<1x1xi32>", " []", "memref<i32>"),
            (
                "collapse_shape",
                "memref<4x8xf32, strided<[16, 1]>>",
                " [[0], [1]]",
                "memref<4x8xf32, strided<[16, 1]>>",
            ),
            ("expand_shape", "memref<32xf32>", " [[0, 1]] output_shape [4, 8]", "memref<4x8xf32>"),
            ("expand_shape", "memref<i32>", " [] output_shape [1, 1]", "memref<1x1xi32>"),
            ("expand_shape", "memref<?xf32>", " [[0, 1]] output_shape [%, 8]", "memref<?x8xf32>"),
            (
                "expand_shape",
                "memref<4x?xf32>",
                " [[0], [1, 2]] output_shape [4, %, 8]",
                "memref<4x?x8xf32>",
            ),
        ];
        let (op, from, how, to) = cases[self.below(cases.len())];
        let source = self.value(from);
        let how = match how.contains('%') {
            true => how.replace('%', &self.value("index")),
            false => how.to_owned(),
        };
        let attributes = self.attributes();
        self.line(
            &format!("memref.{op} {source}{how}{attributes} : {from} into {to}"),
            &[to.to_owned()],
        );
    }

    pub(super) fn whole_views(&mut self) {
        let attributes = self.attributes();
        match self.below(3) {
            0 => {
                let source = self.value("memref<2048xi8>");
                let (at, size) = (self.value("index"), self.value("index"));
                self.line(
                    &format!("memref.view {source}[{at}][{size}]{attributes} : memref<2048xi8> to memref<?x4xf32>"),
                    &["memref<?x4xf32>".to_owned()],
                );
            }
            1 => {
                let source = self.value("memref<4x?xf32>");
                let result = "memref<?x4xf32, affine_map<(d0, d1)[s0] -> (d1 * s0 + d0)>>";
                self.line(
                    &format!("memref.transpose {source} (i, j) -> (j, i){attributes} : memref<4x?xf32> to {result}"),
                    &["memref<?x4xf32, strided<[1, ?]>>".to_owned()],
                );
            }
            _ => {
                let ty = self.memref_type();
                let source = self.value(&ty);
                let (_, element, close) = split(&ty);
                let space = close.strip_prefix(", ").filter(|rest| !rest.contains('<'));
                let space = space.map_or(String::from(">"), |rest| format!(", {rest}"));
                let result = format!("memref<*x{element}{space}");
                self.line(
                    &format!("memref.cast {source}{attributes} : {ty} to {result}"),
                    std::slice::from_ref(&result),
                );
            }
        }
    }

    pub(super) fn metadata(&mut self) {
        let source = self.value("memref<?x8xf32>");
        let results =
            ["memref<f32>", "index", "index", "index", "index", "index"].map(str::to_owned);
        self.line(
            &format!(
                "memref.extract_strided_metadata {source} : memref<?x8xf32> -> {}",
                results.join(", ")
            ),
            &results,
        );
    }

    pub(super) fn reshape(&mut self) {
        let source = self.value("memref<?xf32>");
        let (shape_type, result) = match self.below(3) {
            0 => ("memref<1xi32>", "memref<?xf32>"),
            1 => ("memref<?xindex>", "memref<*xf32>"),
            _ => ("memref<2xindex>", "memref<?x4xf32>"),
        };
        let shape = self.value(shape_type);
        let attributes = self.attributes();
        self.line(
            &format!("memref.reshape {source}({shape}){attributes} : (memref<?xf32>, {shape_type}) -> {result}"),
            &[result.to_owned()],
        );
    }
}

fn number(known: Option<usize>) -> String {
    known.map_or_else(|| "?".to_owned(), |known| known.to_string())
}
