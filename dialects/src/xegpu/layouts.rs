//! Layouts: how a block is spread over subgroups, what one instruction takes, and what each lane
//! has; and slices of them.
//!
//! ```text
//! #xegpu.layout<sg_layout = [4, 2], sg_data = [8, 16], lane_layout = [1, 16], lane_data = [1, 1]>
//! #xegpu.slice<#xegpu.layout<...>, dims = [0]>
//! ```

use super::types::is_own;
use crate::subject::{Answer, Subject, integers};
use irtool::asm::attribute_text;
use irtool::asm::custom::{Parse, SymbolReader};
use irtool::context::{AttrData, Attribute, Context};

/// The numbers of a layout, by the names of its parameters.
#[derive(Default)]
pub(super) struct Layout {
    sg_layout: Option<Vec<i64>>,
    sg_data: Option<Vec<i64>>,
    inst_data: Option<Vec<i64>>,
    lane_layout: Option<Vec<i64>>,
    lane_data: Option<Vec<i64>>,
    order: Option<Vec<i64>>,
}

/// What is wrong with the parameters of a layout.
pub(crate) fn wrong_layout(cx: &Context, params: &[Option<Attribute>]) -> Option<String> {
    let numbers = |number: usize| words(cx, (*params.get(number)?)?);
    let layout = Layout {
        sg_layout: numbers(0),
        sg_data: numbers(1),
        inst_data: numbers(2),
        lane_layout: numbers(3),
        lane_data: numbers(4),
        order: numbers(5),
    };
    layout.wrong()
}

/// The elements of an `array<i32: ...>`.
fn words(cx: &Context, attr: Attribute) -> Option<Vec<i64>> {
    match cx.attr_data(attr) {
        AttrData::DenseArray { data, .. } => {
            let words = data.as_chunks::<4>().0.iter();
            Some(words.map(|bytes| i64::from(i32::from_le_bytes(*bytes))).collect())
        }
        _ => None,
    }
}

impl Layout {
    /// The numbers of an attribute, if it is a layout.
    pub(super) fn of(cx: &Context, attr: Attribute) -> Option<Layout> {
        if !is_own(cx, attr, &[b"layout"]) {
            return None;
        }
        Some(Layout::read(&attribute_text(cx, attr)))
    }

    /// The numbers in the text of a layout.
    fn read(text: &str) -> Layout {
        let list = |name: &str| {
            let start = [format!("<{name} = ["), format!(", {name} = [")];
            let at = start.iter().find_map(|start| Some(text.find(start)? + start.len()))?;
            let inner = text[at..].split(']').next()?;
            let numbers = inner.split(',').map(str::trim).filter(|number| !number.is_empty());
            numbers.map(|number| number.parse().ok()).collect()
        };
        Layout {
            sg_layout: list("sg_layout"),
            sg_data: list("sg_data"),
            inst_data: list("inst_data"),
            lane_layout: list("lane_layout"),
            lane_data: list("lane_data"),
            order: list("order"),
        }
    }

    /// The numbers of an attribute that is a layout, or of what a slice leaves of one.
    fn left(cx: &Context, attr: Attribute) -> Option<Layout> {
        if !is_own(cx, attr, &[b"layout", b"slice"]) {
            return None;
        }
        let text = attribute_text(cx, attr);
        let mut layout = Layout::read(&text);
        // The slice that is written first is the innermost.
        for dims in text.split("dims = [").skip(1) {
            let dims = dims.split(']').next().unwrap_or_default();
            let dims: Vec<usize> = dims.split(',').filter_map(|d| d.trim().parse().ok()).collect();
            layout.drop(&dims);
        }
        Some(layout)
    }

    /// Leaves these dimensions out of all lists.
    fn drop(&mut self, dims: &[usize]) {
        let lists = [
            &mut self.sg_layout,
            &mut self.sg_data,
            &mut self.inst_data,
            &mut self.lane_layout,
            &mut self.lane_data,
        ];
        for list in lists.into_iter().flatten() {
            let mut place = 0;
            list.retain(|_| {
                place += 1;
                !dims.contains(&(place - 1))
            });
        }
    }

    fn ranked(&self) -> Option<&Vec<i64>> {
        self.sg_layout.as_ref().or(self.inst_data.as_ref()).or(self.lane_layout.as_ref())
    }

    fn wrong(&self) -> Option<String> {
        if self.ranked().is_none() {
            return Some("expected at least one of sg_layout, inst_data or lane_layout".to_owned());
        }
        let differ = |a: &Option<Vec<i64>>, b: &Option<Vec<i64>>| {
            let (a, b) = (a.as_ref()?.len(), b.as_ref()?.len());
            (a != b).then_some((a, b))
        };
        let same = |a: &str, b: &str| Some(format!("expected {a} and {b} to have the same rank"));
        if differ(&self.sg_layout, &self.inst_data).is_some() {
            return same("sg_layout", "inst_data");
        }
        if differ(&self.sg_layout, &self.lane_layout).is_some() {
            return same("sg_layout", "lane_layout");
        }
        if let Some((inst, lane)) = differ(&self.inst_data, &self.lane_layout) {
            return Some(format!(
                "expected inst_data and lane_layout to have the same rank, got inst_data {inst}, \
                 lane_layout {lane}"
            ));
        }
        for (data, layout, what) in
            [(&self.sg_data, &self.sg_layout, "sg"), (&self.lane_data, &self.lane_layout, "lane")]
        {
            if data.is_some() && layout.is_none() {
                return Some(format!("expected {what}_layout being used with {what}_data"));
            }
            if differ(data, layout).is_some() {
                return same(&format!("{what}_data"), &format!("{what}_layout"));
            }
        }
        if self.order.is_some() && self.sg_layout.is_none() && self.lane_layout.is_none() {
            return Some("expected sg_layout/lane_layout being used with order".to_owned());
        }
        if differ(&self.order, &self.sg_layout).is_some() {
            return same("order", "sg_layout");
        }
        if differ(&self.order, &self.lane_layout).is_some() {
            return same("order", "lane_layout");
        }
        None
    }

    /// What is wrong with it as the layout of a tensor; `factor` says how many elements go together
    /// where what is described is scattered.
    pub(super) fn wrong_for(
        &self,
        cx: &Context,
        attr: Attribute,
        shape: &[i64],
        factor: Option<i64>,
    ) -> Option<String> {
        if self.ranked().is_some_and(|numbers| numbers.len() != shape.len()) {
            return Some("expected layout rank to match tensor rank".to_owned());
        }
        if let (Some(factor), Some(last)) = (factor, self.lane_data.as_ref().and_then(|d| d.last()))
            && last % factor != 0
        {
            return Some(format!("expected last dim of lane_data to be a multiple of: {factor}"));
        }
        if self.distributes(shape) {
            return None;
        }
        let shape: Vec<String> = shape.iter().map(i64::to_string).collect();
        Some(format!("cannot distribute [{}] using {}", shape.join(", "), attribute_text(cx, attr)))
    }

    /// Whether a shape can be dealt out evenly at each level; over subgroups also again and again.
    fn distributes(&self, shape: &[i64]) -> bool {
        let steps = [
            (self.sg_layout.as_ref(), self.sg_data.as_ref(), true),
            (None, self.inst_data.as_ref(), false),
            (self.lane_layout.as_ref(), self.lane_data.as_ref(), false),
        ];
        let mut shape = shape.to_vec();
        for (layout, data, again) in steps {
            match dealt(&shape, layout, data, again) {
                Some(part) => shape = part,
                None => return false,
            }
        }
        true
    }
}

/// A conversion stays among subgroups or inside of one, and both layouts deal out the value evenly.
pub(super) fn is_conversion(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let layout = |name: &str| Layout::left(cx, subject.property(name)?);
    let (Some(from), Some(to)) = (layout("input_layout"), layout("target_layout")) else {
        return Ok(());
    };
    if from.sg_layout.is_some() != to.sg_layout.is_some() {
        return Err(subject.error(
            "expected input layout and target layout be WgLayout or SgLayout at the same time.",
        ));
    }
    let value = subject.operand_types().next().and_then(|ty| cx.type_data(ty).shape());
    let Some(shape) = value else { return Ok(()) };
    for (layout, what) in [(from, "input"), (to, "target")] {
        if !layout.distributes(shape) {
            return Err(
                subject.error(format!("invalid {what} layout, data cannot be evenly distributed."))
            );
        }
    }
    Ok(())
}

/// What each one gets of a shape; `again` lets there be more takers than parts.
fn dealt(
    shape: &[i64],
    layout: Option<&Vec<i64>>,
    data: Option<&Vec<i64>>,
    again: bool,
) -> Option<Vec<i64>> {
    let mut part = shape.to_vec();
    if let Some(layout) = layout {
        match ratio(&part, layout) {
            Some(found) => part = found,
            None if again => {
                ratio(layout, &part)?;
            }
            None => return None,
        }
    }
    if let Some(data) = data {
        if ratio(&part, data).is_none() {
            if !again {
                return None;
            }
            ratio(data, &part)?;
        }
        part.clone_from(data);
    }
    Some(part)
}

/// How often one shape is in another, if it fits in every dimension.
fn ratio(shape: &[i64], part: &[i64]) -> Option<Vec<i64>> {
    if shape.len() != part.len() {
        return None;
    }
    let each = |(shape, part): (&i64, &i64)| match shape.checked_rem(*part) {
        Some(0) => shape.checked_div(*part),
        _ => None,
    };
    shape.iter().zip(part).map(each).collect()
}

/// Reads `<#layout, dims = [0]>`.
pub(super) fn slice(r: &mut SymbolReader<'_, '_>) -> Parse {
    let open = r.pos();
    r.expect("<")?;
    let of = ["XeGPU_SliceAttr", "parent", "xegpu::DistributeLayoutAttr"];
    let parent = r.parameter(of, |r| {
        let start = r.pos();
        let attr = r.attribute()?;
        match is_own(r.cx(), attr, &[b"layout", b"slice"]) {
            true => Ok(attr),
            false => r.error(start, "invalid kind of attribute specified"),
        }
    })?;
    for mark in [",", "dims", "="] {
        r.expect(mark)?;
    }
    let of = ["XeGPU_SliceAttr", "dims", "DenseI64ArrayAttr"];
    let dims = r.parameter(of, SymbolReader::bare_i64_array)?;
    r.expect(">")?;
    let numbers = integers(r.cx(), dims).unwrap_or_default();
    let rank = slice_rank(r.cx(), parent);
    for (number, dim) in numbers.iter().enumerate() {
        if numbers[..number].contains(dim) {
            return r.error(open, format!("repeated dim ({dim}) in slice attribute."));
        }
        if !usize::try_from(*dim).is_ok_and(|dim| dim < rank) {
            return r.error(open, format!("invalid dim ({dim}) in slice attribute."));
        }
    }
    let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
    r.write("<");
    r.write_attribute(parent);
    r.write(&format!(", dims = [{}]>", numbers.join(", ")));
    Ok(())
}

/// How many dimensions a layout, or what is left in a slice of one, has.
fn slice_rank(cx: &Context, attr: Attribute) -> usize {
    let text = attribute_text(cx, attr);
    let rank = Layout::read(&text).ranked().map_or(0, Vec::len);
    let dims = text.split("dims = [").skip(1).map(|dims| {
        dims.split(']').next().unwrap_or("").split(',').filter(|dim| !dim.trim().is_empty()).count()
    });
    rank.saturating_sub(dims.sum())
}
