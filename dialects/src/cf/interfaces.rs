//! Where branches go when their conditions are known.

use super::{CondBranch, Switch};
use irtool::context::{AttrData, Attribute, Context};
use irtool::ir::{Block, Body};
use irtool::spec::interfaces::{BranchOpInterface, WeightedBranchOpInterface, is_true};

impl BranchOpInterface for CondBranch {
    fn taken_successor(
        self,
        cx: &Context,
        body: &Body,
        operands: &[Option<Attribute>],
    ) -> Option<Block> {
        let condition = operands.first().copied().flatten()?;
        let taken = is_true(cx, condition)?;
        Some(if taken { self.true_dest(body) } else { self.false_dest(body) })
    }
}

impl WeightedBranchOpInterface for CondBranch {}

impl BranchOpInterface for Switch {
    fn taken_successor(
        self,
        cx: &Context,
        body: &Body,
        operands: &[Option<Attribute>],
    ) -> Option<Block> {
        let flag = operands.first().copied().flatten()?;
        let AttrData::Integer { value, .. } = cx.attr_data(flag) else { return None };
        let Some(cases) = self.case_values(cx, body) else {
            return Some(self.default_destination(body));
        };
        let AttrData::DenseElements { splat, data, .. } = cx.attr_data(cases) else { return None };
        let count = self.case_destinations(body).count();
        let size = if *splat { data.len() } else { data.len().checked_div(count)? };
        let is_case = |number: usize| {
            let start = if *splat { 0 } else { number * size };
            let bytes = data.get(start..start + size).unwrap_or_default();
            let words = value.words().iter().flat_map(|word| word.to_le_bytes());
            words.take(size).eq(bytes.iter().copied())
        };
        let found = (0..count).find(|number| is_case(*number));
        match found {
            Some(number) => self.case_destinations(body).nth(number),
            None => Some(self.default_destination(body)),
        }
    }
}
