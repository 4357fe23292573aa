//! Control flow into, between and out of regions, and loops.

use super::{Condition, ExecuteRegion, For, Forall, If, IndexSwitch, Parallel, Reduce, While};
use irtool::context::{Context, DYNAMIC};
use irtool::ir::{Body, Op, Value};
use irtool::spec::Declared;
use irtool::spec::interfaces::{
    DestinationStyleOpInterface, FlowPoint, LoopBound, LoopLikeOpInterface,
    RegionBranchOpInterface, RegionBranchTerminatorOpInterface, entry_arguments, filled_region,
};
use std::ops::Range;

use FlowPoint::{Parent, Region};

/// A region that is executed any number of times, from the op and from itself.
fn repeated(_: FlowPoint) -> Vec<FlowPoint> {
    vec![Region(0), Parent]
}

/// The terminator of a region's only block.
fn terminator(body: &Body, op: Op, region: usize) -> Option<Op> {
    let region = filled_region(body, op, region)?;
    body.last_op(body.first_block(region)?)
}

fn values(values: impl Iterator<Item = Value>) -> Vec<LoopBound> {
    values.map(LoopBound::Value).collect()
}

impl RegionBranchOpInterface for For {
    fn successors(self, _: &Context, _: &Body, from: FlowPoint) -> Vec<FlowPoint> {
        repeated(from)
    }

    fn entry_operands(self, _: &Context, body: &Body, _: FlowPoint) -> Range<usize> {
        3..body.num_operands(self.handle())
    }

    fn inputs(self, _: &Context, body: &Body, to: FlowPoint) -> Vec<Value> {
        match to {
            Parent => body.results(self.handle()).collect(),
            Region(n) => entry_arguments(body, self.handle(), n).into_iter().skip(1).collect(),
        }
    }
}

impl LoopLikeOpInterface for For {
    fn loop_regions(self, _: &Context, _: &Body) -> Vec<usize> {
        vec![0]
    }

    fn induction_variables(self, _: &Context, body: &Body) -> Vec<Value> {
        entry_arguments(body, self.handle(), 0).into_iter().take(1).collect()
    }

    fn lower_bounds(self, _: &Context, body: &Body) -> Vec<LoopBound> {
        vec![LoopBound::Value(self.lower_bound(body))]
    }

    fn upper_bounds(self, _: &Context, body: &Body) -> Vec<LoopBound> {
        vec![LoopBound::Value(self.upper_bound(body))]
    }

    fn steps(self, _: &Context, body: &Body) -> Vec<LoopBound> {
        vec![LoopBound::Value(self.step(body))]
    }

    fn inits(self, _: &Context, body: &Body) -> Range<usize> {
        3..body.num_operands(self.handle())
    }

    fn carried_arguments(self, _: &Context, body: &Body) -> Vec<Value> {
        entry_arguments(body, self.handle(), 0).into_iter().skip(1).collect()
    }

    fn yielded(self, _: &Context, body: &Body) -> Option<(Op, Range<usize>)> {
        let end = terminator(body, self.handle(), 0)?;
        Some((end, 0..body.num_operands(end)))
    }

    fn loop_results(self, _: &Context, body: &Body) -> Vec<Value> {
        body.results(self.handle()).collect()
    }
}

impl RegionBranchOpInterface for While {
    fn successors(self, _: &Context, _: &Body, from: FlowPoint) -> Vec<FlowPoint> {
        match from {
            Parent | Region(1) => vec![Region(0)],
            Region(_) => vec![Region(1), Parent],
        }
    }

    fn entry_operands(self, _: &Context, body: &Body, _: FlowPoint) -> Range<usize> {
        0..body.num_operands(self.handle())
    }

    fn invocation_bounds(self, _: &Context, _: &Body) -> Vec<(u64, Option<u64>)> {
        vec![(1, None), (0, None)]
    }
}

impl LoopLikeOpInterface for While {
    fn loop_regions(self, _: &Context, _: &Body) -> Vec<usize> {
        vec![0, 1]
    }

    fn inits(self, _: &Context, body: &Body) -> Range<usize> {
        0..body.num_operands(self.handle())
    }

    fn carried_arguments(self, _: &Context, body: &Body) -> Vec<Value> {
        entry_arguments(body, self.handle(), 0)
    }

    fn yielded(self, _: &Context, body: &Body) -> Option<(Op, Range<usize>)> {
        let end = terminator(body, self.handle(), 1)?;
        Some((end, 0..body.num_operands(end)))
    }
}

impl RegionBranchTerminatorOpInterface for Condition {
    fn passed_operands(self, _: &Context, body: &Body, _: FlowPoint) -> Range<usize> {
        1..body.num_operands(self.handle())
    }

    fn successors(
        self,
        cx: &Context,
        _: &Body,
        operands: &[Option<irtool::context::Attribute>],
    ) -> Vec<FlowPoint> {
        let condition = operands.first().copied().flatten();
        match condition.and_then(|attr| irtool::spec::interfaces::is_true(cx, attr)) {
            Some(true) => vec![Region(1)],
            Some(false) => vec![Parent],
            None => vec![Region(1), Parent],
        }
    }
}

impl RegionBranchTerminatorOpInterface for Reduce {
    fn passed_operands(self, _: &Context, _: &Body, _: FlowPoint) -> Range<usize> {
        // What it combines is not what it hands back.
        0..0
    }
}

/// Regions of which one is entered, by number.
fn one_of(body: &Body, op: Op, from: FlowPoint, regions: Range<usize>) -> Vec<FlowPoint> {
    match from {
        Region(_) => vec![Parent],
        Parent => {
            let filled = |n: &usize| filled_region(body, op, *n).is_some();
            regions.filter(filled).map(Region).collect()
        }
    }
}

impl RegionBranchOpInterface for If {
    fn successors(self, _: &Context, body: &Body, from: FlowPoint) -> Vec<FlowPoint> {
        let op = self.handle();
        let mut all = one_of(body, op, from, 0..2);
        if from == Parent && filled_region(body, op, 1).is_none() {
            all.push(Parent);
        }
        all
    }

    fn invocation_bounds(self, _: &Context, _: &Body) -> Vec<(u64, Option<u64>)> {
        vec![(0, Some(1)); 2]
    }
}

impl RegionBranchOpInterface for IndexSwitch {
    fn successors(self, _: &Context, body: &Body, from: FlowPoint) -> Vec<FlowPoint> {
        one_of(body, self.handle(), from, 0..body.num_regions(self.handle()))
    }

    fn invocation_bounds(self, _: &Context, body: &Body) -> Vec<(u64, Option<u64>)> {
        vec![(0, Some(1)); body.num_regions(self.handle())]
    }
}

impl RegionBranchOpInterface for ExecuteRegion {
    fn successors(self, _: &Context, body: &Body, from: FlowPoint) -> Vec<FlowPoint> {
        one_of(body, self.handle(), from, 0..1)
    }

    fn invocation_bounds(self, _: &Context, _: &Body) -> Vec<(u64, Option<u64>)> {
        vec![(1, Some(1))]
    }
}

impl RegionBranchOpInterface for Parallel {
    fn successors(self, _: &Context, _: &Body, from: FlowPoint) -> Vec<FlowPoint> {
        repeated(from)
    }

    fn inputs(self, _: &Context, _: &Body, _: FlowPoint) -> Vec<Value> {
        Vec::new()
    }
}

impl LoopLikeOpInterface for Parallel {
    fn loop_regions(self, _: &Context, _: &Body) -> Vec<usize> {
        vec![0]
    }

    fn induction_variables(self, _: &Context, body: &Body) -> Vec<Value> {
        entry_arguments(body, self.handle(), 0)
    }

    fn lower_bounds(self, cx: &Context, body: &Body) -> Vec<LoopBound> {
        values(self.lower_bound(cx, body))
    }

    fn upper_bounds(self, cx: &Context, body: &Body) -> Vec<LoopBound> {
        values(self.upper_bound(cx, body))
    }

    fn steps(self, cx: &Context, body: &Body) -> Vec<LoopBound> {
        values(self.step(cx, body))
    }
}

impl RegionBranchOpInterface for Forall {
    fn successors(self, _: &Context, _: &Body, from: FlowPoint) -> Vec<FlowPoint> {
        repeated(from)
    }

    fn inputs(self, _: &Context, _: &Body, _: FlowPoint) -> Vec<Value> {
        Vec::new()
    }
}

/// Numbers, with a value in place of each that is not known.
fn mixed(numbers: Vec<i64>, mut values: impl Iterator<Item = Value>) -> Vec<LoopBound> {
    let bound = |number: i64| match number {
        DYNAMIC => values.next().map(LoopBound::Value),
        number => Some(LoopBound::Constant(number)),
    };
    numbers.into_iter().filter_map(bound).collect()
}

impl LoopLikeOpInterface for Forall {
    fn loop_regions(self, _: &Context, _: &Body) -> Vec<usize> {
        vec![0]
    }

    fn induction_variables(self, cx: &Context, body: &Body) -> Vec<Value> {
        let count = self.static_step(cx, body).len();
        entry_arguments(body, self.handle(), 0).into_iter().take(count).collect()
    }

    fn lower_bounds(self, cx: &Context, body: &Body) -> Vec<LoopBound> {
        mixed(self.static_lower_bound(cx, body), self.dynamic_lower_bound(cx, body))
    }

    fn upper_bounds(self, cx: &Context, body: &Body) -> Vec<LoopBound> {
        mixed(self.static_upper_bound(cx, body), self.dynamic_upper_bound(cx, body))
    }

    fn steps(self, cx: &Context, body: &Body) -> Vec<LoopBound> {
        mixed(self.static_step(cx, body), self.dynamic_step(cx, body))
    }

    fn inits(self, cx: &Context, body: &Body) -> Range<usize> {
        self.destinations(cx, body)
    }

    fn carried_arguments(self, cx: &Context, body: &Body) -> Vec<Value> {
        let count = self.static_step(cx, body).len();
        entry_arguments(body, self.handle(), 0).into_iter().skip(count).collect()
    }

    fn loop_results(self, _: &Context, body: &Body) -> Vec<Value> {
        body.results(self.handle()).collect()
    }
}

impl DestinationStyleOpInterface for Forall {
    fn destinations(self, cx: &Context, body: &Body) -> Range<usize> {
        let outputs = self.outputs(cx, body).len();
        let all = body.num_operands(self.handle());
        all - outputs..all
    }
}
