//! Where branches go when their conditions are known.

use super::{CondBranch, Switch};
use crate::switch_cases;
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
        let is_case = |bytes: &[u8]| {
            let words = value.words().iter().flat_map(|word| word.to_le_bytes());
            words.take(bytes.len()).eq(bytes.iter().copied())
        };
        let count = self.case_destinations(body).count();
        let found = switch_cases::bytes_of(cx, cases).take(count).position(is_case);
        match found {
            Some(number) => self.case_destinations(body).nth(number),
            None => Some(self.default_destination(body)),
        }
    }
}
