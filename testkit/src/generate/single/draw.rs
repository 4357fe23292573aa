//! Drawing the parts of an op.

use irtool::context::{Type, TypeData};
use irtool::spec::{Arity, OpSpec, OpTrait, Presence, RegionSize, TypeConstraint, ValueSpec};

use super::shape::{BlockShape, Shape, Writer};
use super::{Singles, attributes};
use crate::rng::Rng;

/// Draws one module.
pub struct Draw<'s> {
    singles: &'s Singles,
    rng: Rng,
    /// Types that were drawn, and their relatives.
    used: Vec<(String, Type)>,
    /// How likely a type is drawn that was drawn before, of 8.
    loyalty: usize,
}

impl<'s> Draw<'s> {
    pub fn new(singles: &'s Singles, mut rng: Rng) -> Self {
        let loyalty = rng.below(9);
        Draw { singles, rng, used: Vec::new(), loyalty }
    }

    /// The module around an op: what it needs to stand in, and symbols that it may name.
    pub fn module(&mut self, shape: &Shape) -> String {
        let mut writer = Writer::default();
        let top = self.wrapped(shape);
        writer.op(&top, 0);
        let mut text = writer.out;
        if ["@f", "@g", "@m"].iter().any(|symbol| text.contains(symbol)) {
            text.push_str(SYMBOLS);
        }
        text
    }

    /// Puts the op where it may stand.
    fn wrapped(&mut self, shape: &Shape) -> Shape {
        let spec = self.singles.spec(&shape.name);
        let parents = spec.and_then(|spec| {
            spec.traits.iter().find_map(|op_trait| match op_trait {
                OpTrait::HasParent(names) => Some(names.clone()),
                _ => None,
            })
        });
        if let Some(names) = parents {
            let name = names[self.rng.below(names.len())].to_string();
            if let Some(parent) =
                self.singles.spec(&name).filter(|parent| !parent.regions.is_empty())
            {
                let mut around = self.op(parent, 1);
                if around.regions.is_empty() {
                    around.regions.push(vec![BlockShape::default()]);
                }
                let number = self.rng.below(around.regions.len());
                let region = &mut around.regions[number];
                if region.is_empty() {
                    region.push(BlockShape::default());
                }
                let ends = spec.is_some_and(ends_block);
                let ops = &mut region[0].ops;
                if ends {
                    ops.pop();
                    ops.push(shape.clone());
                } else {
                    ops.insert(0, shape.clone());
                }
                return match name == "builtin.module" || name == "gpu.module" {
                    true => around,
                    false => self.in_function(around, false),
                };
            }
        }
        let is_symbol = spec.is_some_and(|spec| {
            spec.has_trait(irtool::context::Traits::SYMBOL)
                || spec.has_trait(irtool::context::Traits::FUNCTION_LIKE)
        });
        match is_symbol && !self.rng.one_in(8) {
            true => shape.clone(),
            false => self.in_function(shape.clone(), spec.is_some_and(ends_block)),
        }
    }

    fn in_function(&mut self, shape: Shape, ends: bool) -> Shape {
        let mut ops = vec![shape];
        if !ends {
            ops.push(plain("func.return"));
        }
        let mut function = plain("func.func");
        function.properties = vec![
            ("function_type".to_owned(), "() -> ()".to_owned()),
            ("sym_name".to_owned(), "\"main\"".to_owned()),
        ];
        function.regions = vec![vec![BlockShape { arguments: Vec::new(), ops }]];
        function
    }

    /// An op of this definition.
    pub fn op(&mut self, spec: &OpSpec, depth: usize) -> Shape {
        let mut shape = plain(&spec.name);
        let same = spec.traits.iter().any(|t| {
            matches!(t, OpTrait::SameVariadicOperandSize | OpTrait::SameVariadicResultSize)
        });
        let common = same.then(|| self.rng.below(3));
        let sizes = self.values(&spec.operands, common, &mut shape.operands);
        if spec.operand_segments().is_some() {
            shape.properties.push(("operandSegmentSizes".to_owned(), sizes));
        }
        let sizes = self.values(&spec.results, common, &mut shape.results);
        if spec.result_segments().is_some() {
            shape.properties.push(("resultSegmentSizes".to_owned(), sizes));
        }
        self.attributes(spec, &mut shape);
        for region in spec.regions.iter() {
            let count = if region.variadic { self.rng.below(3) } else { 1 };
            for _ in 0..count {
                let blocks = self.region(spec, region.size, &shape, depth);
                shape.regions.push(blocks);
            }
        }
        for successor in spec.successors.iter() {
            let count = if successor.variadic { self.rng.below(3) } else { 1 };
            for _ in 0..count {
                let few = self.rng.below(2);
                let arguments = (0..few).map(|_| self.any_type()).collect();
                shape.successors.push(arguments);
            }
        }
        shape
    }

    /// Draws the types of groups; returns the attribute of their sizes.
    fn values(
        &mut self,
        groups: &[ValueSpec],
        common: Option<usize>,
        out: &mut Vec<String>,
    ) -> String {
        let mut sizes = Vec::new();
        for group in groups {
            let count = match group.arity {
                Arity::One => 1,
                Arity::Optional => self.rng.below(2),
                _ => common.unwrap_or_else(|| self.rng.below(4)),
            };
            for _ in 0..count {
                let ty = self.ty(&group.constraint);
                out.push(ty);
            }
            sizes.push(count.to_string());
        }
        match sizes.is_empty() {
            true => "array<i32>".to_owned(),
            false => format!("array<i32: {}>", sizes.join(", ")),
        }
    }

    fn ty(&mut self, constraint: &TypeConstraint) -> String {
        let cx = &self.singles.cx;
        if self.rng.below(8) < self.loyalty {
            let fitting: Vec<_> =
                self.used.iter().filter(|(_, ty)| constraint.accepts(cx, *ty)).cloned().collect();
            if !fitting.is_empty() {
                return fitting[self.rng.below(fitting.len())].0.clone();
            }
        }
        let palette = &self.singles.types.0;
        let fitting: Vec<_> =
            palette.iter().filter(|(_, ty)| constraint.accepts(cx, *ty)).collect();
        let (text, ty) = match fitting.len() {
            0 => palette[self.rng.below(palette.len())].clone(),
            // The first ones are the plainest.
            count if self.rng.one_in(2) => fitting[self.rng.below(count.min(4))].clone(),
            count => fitting[self.rng.below(count)].clone(),
        };
        self.remember(&text, ty);
        text
    }

    fn any_type(&mut self) -> String {
        if !self.used.is_empty() && !self.rng.one_in(3) {
            return self.used[self.rng.below(self.used.len())].0.clone();
        }
        let palette = &self.singles.types.0;
        palette[self.rng.below(palette.len())].0.clone()
    }

    /// Makes a type and what it is made of likely to be drawn again.
    fn remember(&mut self, text: &str, ty: Type) {
        let cx = &self.singles.cx;
        if self.used.iter().any(|(_, known)| *known == ty) {
            return;
        }
        self.used.push((text.to_owned(), ty));
        let data = cx.type_data(ty).clone();
        let element = match &data {
            TypeData::Complex(element) => Some(*element),
            data => data.element(),
        };
        let mut relatives: Vec<Type> = element.into_iter().collect();
        if let (Some(shape), Some(element)) = (data.shape(), element) {
            let i1 = cx.i1();
            match &data {
                TypeData::Vector { scalable, .. } => {
                    relatives.push(cx.intern_type(TypeData::Vector {
                        shape: shape.into(),
                        scalable: scalable.clone(),
                        element: i1,
                    }))
                }
                TypeData::RankedTensor { .. } => {
                    let text = irtool::asm::type_text(cx, ty).replacen("tensor", "memref", 1);
                    relatives.extend(irtool::asm::parse_type_text(cx, &text));
                }
                TypeData::MemRef { .. } => {
                    let dims: Vec<_> = shape
                        .iter()
                        .map(|d| if *d < 0 { "?x".to_owned() } else { format!("{d}x") })
                        .collect();
                    let element = irtool::asm::type_text(cx, element);
                    for kind in ["tensor", "vector"] {
                        let text = format!("{kind}<{}{element}>", dims.concat());
                        relatives.extend(irtool::asm::parse_type_text(cx, &text));
                    }
                }
                _ => {}
            }
        }
        for relative in relatives {
            if !self.used.iter().any(|(_, known)| *known == relative) {
                self.used.push((irtool::asm::type_text(cx, relative), relative));
            }
        }
    }

    fn attributes(&mut self, spec: &OpSpec, shape: &mut Shape) {
        for attr in spec.attrs.iter() {
            let wanted = match attr.presence {
                Presence::Required => true,
                _ => self.rng.one_in(3),
            };
            if !wanted {
                continue;
            }
            let fitting = attributes::fitting(&self.singles.cx, &self.singles.attributes, attr);
            let text = match fitting.len() {
                0 => self.any_attribute(),
                count if &*attr.name == "function_type" => self.function_type(&fitting, count),
                count => fitting[self.rng.below(count)].clone(),
            };
            let text = match &*attr.name {
                "sym_name" => "\"f0\"".to_owned(),
                _ => text,
            };
            let list = match attr.native.is_none() && self.rng.one_in(6) {
                true => &mut shape.discardable,
                false => &mut shape.properties,
            };
            list.push((attr.name.to_string(), text));
        }
        if self.rng.one_in(12) {
            shape.discardable.push(("extra".to_owned(), "1 : i32".to_owned()));
        }
    }

    fn function_type(&mut self, fitting: &[String], count: usize) -> String {
        let plain = fitting.iter().find(|text| text.contains("()"));
        match plain {
            Some(text) if !self.rng.one_in(3) => text.clone(),
            _ => fitting[self.rng.below(count)].clone(),
        }
    }

    fn any_attribute(&mut self) -> String {
        let palette = &self.singles.attributes.0;
        palette[self.rng.below(palette.len())].0.clone()
    }

    fn region(
        &mut self,
        spec: &OpSpec,
        size: RegionSize,
        shape: &Shape,
        depth: usize,
    ) -> Vec<BlockShape> {
        let count = match size {
            RegionSize::Exactly(count) | RegionSize::AtLeast(count) => count as usize,
            RegionSize::AtMost(_) | RegionSize::Any => usize::from(!self.rng.one_in(4)),
        };
        (0..count.min(3)).map(|_| self.block(spec, shape, depth)).collect()
    }

    fn block(&mut self, spec: &OpSpec, shape: &Shape, depth: usize) -> BlockShape {
        let arguments = match self.rng.below(5) {
            0 | 1 => Vec::new(),
            2 => shape.operands.clone(),
            3 => vec!["index".to_owned(); self.rng.below(4)],
            _ => (0..self.rng.below(4)).map(|_| self.any_type()).collect(),
        };
        let mut ops = Vec::new();
        if let Some(end) = self.end(spec, shape, depth) {
            ops.push(end);
        }
        BlockShape { arguments, ops }
    }

    /// What ends the blocks of such an op.
    fn end(&mut self, spec: &OpSpec, shape: &Shape, depth: usize) -> Option<Shape> {
        let mut names = Vec::new();
        for op_trait in spec.traits.iter() {
            match op_trait {
                OpTrait::NoTerminator => return None,
                OpTrait::ImplicitTerminator(name) => names.push(name.to_string()),
                _ => {}
            }
        }
        if names.is_empty() {
            let dialect = spec.name.split('.').next().unwrap_or_default();
            let of_dialect = ["yield", "return", "terminator", "func_return", "end"];
            let known = of_dialect.iter().map(|verb| format!("{dialect}.{verb}"));
            names.extend(known.filter(|name| self.singles.spec(name).is_some()));
        }
        if names.is_empty() || depth > 2 {
            return Some(plain("t.end"));
        }
        let name = names[self.rng.below(names.len())].clone();
        let Some(end) = self.singles.spec(&name) else { return Some(plain("t.end")) };
        let mut end = self.op(end, depth + 1);
        if !end.operands.is_empty() && !self.rng.one_in(4) {
            end.operands.clone_from(&shape.results);
        }
        Some(end)
    }

    /// The module around the op with one thing wrong.
    pub fn broken(&mut self, spec: &OpSpec, mut shape: Shape) -> String {
        for _ in 0..20 {
            if self.break_once(spec, &mut shape) {
                break;
            }
        }
        self.module(&shape)
    }

    /// Breaks something, if there is such a thing.
    fn break_once(&mut self, spec: &OpSpec, shape: &mut Shape) -> bool {
        match self.rng.below(14) {
            0 => remove(&mut self.rng, &mut shape.properties),
            1 => self.change_one(&mut shape.properties, |draw, (_, value)| {
                *value = draw.any_attribute()
            }),
            2 | 3 => self.change_one(&mut shape.operands, |draw, ty| *ty = draw.any_type()),
            4 | 5 => self.change_one(&mut shape.results, |draw, ty| *ty = draw.any_type()),
            6 => {
                let ty = self.any_type();
                shape.operands.push(ty);
                true
            }
            7 => remove(&mut self.rng, &mut shape.operands),
            8 => {
                let ty = self.any_type();
                shape.results.push(ty);
                true
            }
            9 => remove(&mut self.rng, &mut shape.results),
            10 => self.break_regions(shape),
            11 => self.break_block(shape),
            12 => {
                let Some(attr) = spec.attrs.get(self.rng.below(spec.attrs.len().max(1))) else {
                    return false;
                };
                let text = self.any_attribute();
                shape.discardable.push((attr.name.to_string(), text));
                true
            }
            _ => self.change_one(&mut shape.successors, |draw, list| list.push(draw.any_type())),
        }
    }

    /// Changes one of a list, if there is one.
    fn change_one<T>(&mut self, list: &mut [T], change: impl FnOnce(&mut Self, &mut T)) -> bool {
        let count = list.len();
        count > 0 && {
            let at = self.rng.below(count);
            change(self, &mut list[at]);
            true
        }
    }

    fn break_regions(&mut self, shape: &mut Shape) -> bool {
        match shape.regions.is_empty() || self.rng.one_in(3) {
            true => shape.regions.push(vec![BlockShape::default()]),
            false => {
                let at = self.rng.below(shape.regions.len());
                match self.rng.one_in(2) {
                    true => {
                        shape.regions.remove(at);
                    }
                    false => shape.regions[at].clear(),
                }
            }
        }
        true
    }

    fn break_block(&mut self, shape: &mut Shape) -> bool {
        let ty = self.any_type();
        let count = shape.regions.len();
        if count == 0 {
            return false;
        }
        let Some(block) = shape.regions[self.rng.below(count)].first_mut() else { return false };
        match self.rng.below(4) {
            0 => return block.ops.pop().is_some(),
            1 => block.arguments.push(ty),
            2 => return block.arguments.pop().is_some(),
            _ => match block.ops.last_mut() {
                Some(end) => end.operands.push(ty),
                None => return false,
            },
        }
        true
    }
}

fn remove<T>(rng: &mut Rng, list: &mut Vec<T>) -> bool {
    let count = list.len();
    count > 0 && {
        list.remove(rng.below(count));
        true
    }
}

fn ends_block(spec: &OpSpec) -> bool {
    spec.has_trait(irtool::context::Traits::TERMINATOR)
}

fn plain(name: &str) -> Shape {
    Shape { name: name.to_owned(), ..Shape::default() }
}

/// What symbol references of the palette name.
const SYMBOLS: &str = r#""func.func"() <{function_type = (i32) -> i32, sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"memref.global"() <{sym_name = "g", type = memref<4xf32>, sym_visibility = "private"}> : () -> ()
"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = () -> (), sym_name = "x", sym_visibility = "private"}> ({
  }) : () -> ()
}) : () -> ()
"#;
