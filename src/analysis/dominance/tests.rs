//! Dominance against its definition, on small hand-made graphs and many random ones.

use super::*;
use crate::context::{Context, HotTraits, Location, Traits};
use crate::ir::Op;

/// A body with one region whose blocks branch as listed.
fn flow(cx: &Context, edges: &[&[usize]]) -> (Body, Region, Vec<Block>) {
    let location = Location::UNKNOWN;
    let mut body = Body::new(cx, cx.op_name("t.region"), location, 1);
    let region = body.regions(body.root())[0];
    let blocks: Vec<Block> = edges.iter().map(|_| body.create_block()).collect();
    for &block in &blocks {
        body.append_block(region, block);
    }
    for (from, targets) in edges.iter().enumerate() {
        let op = push(&mut body, cx, blocks[from]);
        for &to in *targets {
            body.push_successor(op, blocks[to]);
        }
    }
    (body, region, blocks)
}

fn push(body: &mut Body, cx: &Context, block: Block) -> Op {
    let op = body.push_op(cx.op_name("t.op"), HotTraits::default(), Location::UNKNOWN);
    body.append_op(block, op);
    op
}

/// The blocks that can be reached from `start` without passing through `without`.
fn reached(edges: &[Vec<usize>], start: usize, without: Option<usize>) -> Vec<bool> {
    let mut seen = vec![false; edges.len()];
    let mut stack = vec![start];
    while let Some(block) = stack.pop() {
        if Some(block) == without || std::mem::replace(&mut seen[block], true) {
            continue;
        }
        stack.extend(&edges[block]);
    }
    seen
}

#[track_caller]
fn check_against_definition(edges: &[Vec<usize>]) {
    let cx = Context::default();
    let rows: Vec<&[usize]> = edges.iter().map(Vec::as_slice).collect();
    let (body, region, blocks) = flow(&cx, &rows);
    let dominance = Dominance::new(&body);
    let reachable = reached(edges, 0, None);
    for a in 0..edges.len() {
        assert_eq!(dominance.is_reachable(&body, blocks[a]), reachable[a], "{a} of {edges:?}");
        let without = reached(edges, 0, Some(a));
        for b in 0..edges.len() {
            let expected = a == b || !reachable[b] || (reachable[a] && !without[b]);
            let found = dominance.dominates_in_region(blocks[a], blocks[b]);
            assert_eq!(found, expected, "{a} over {b} in {edges:?}");
        }
    }
    let preorder: Vec<(Block, usize)> = dominance.preorder(&body, region).collect();
    assert_eq!(preorder.len(), reachable.iter().filter(|&&r| r).count());
    assert_eq!(preorder[0], (blocks[0], 0));
    for &(block, depth) in &preorder {
        let above =
            std::iter::successors(Some(block), |&b| dominance.immediate_dominator(&body, b));
        assert_eq!(above.count(), depth + 1);
        for child in dominance.children(&body, block) {
            assert_eq!(dominance.immediate_dominator(&body, child), Some(block));
        }
    }
}

#[test]
fn random_graphs_follow_the_definition() {
    let mut seed = 1u64;
    let mut random = move |bound: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize % bound
    };
    for round in 0..300 {
        let size = 2 + random(if round % 10 == 0 { 40 } else { 9 });
        let edges: Vec<Vec<usize>> =
            (0..size).map(|_| (0..random(4)).map(|_| 1 + random(size - 1)).collect()).collect();
        check_against_definition(&edges);
        check_post_dominance(&edges);
    }
}

#[track_caller]
fn check_post_dominance(edges: &[Vec<usize>]) {
    let cx = Context::default();
    let rows: Vec<&[usize]> = edges.iter().map(Vec::as_slice).collect();
    let (body, _, blocks) = flow(&cx, &rows);
    let dominance = PostDominance::new(&body);
    let exits = |from: usize, without: Option<usize>| {
        let seen = reached(edges, from, without);
        (0..edges.len()).any(|b| seen[b] && edges[b].is_empty())
    };
    for a in 0..edges.len() {
        for b in 0..edges.len() {
            let expected = a == b || !exits(b, None) || (exits(a, None) && !exits(b, Some(a)));
            let found = dominance.dominates_in_region(blocks[a], blocks[b]);
            assert_eq!(found, expected, "{a} after {b} in {edges:?}");
        }
    }
}

#[test]
fn children_come_in_depth_first_order_of_successors() {
    let cx = Context::default();
    let (body, region, blocks) = flow(&cx, &[&[3, 1, 2], &[4], &[4], &[4], &[]]);
    let dominance = Dominance::new(&body);
    let order: Vec<Block> = dominance.preorder(&body, region).map(|(block, _)| block).collect();
    assert_eq!(order, [0, 3, 4, 1, 2].map(|n| blocks[n]));
    let children: Vec<Block> = dominance.children(&body, blocks[0]).collect();
    assert_eq!(children, [3, 4, 1, 2].map(|n| blocks[n]));
}

#[test]
fn a_region_of_one_block_costs_no_memory_and_has_an_order() {
    let cx = Context::default();
    let (body, region, blocks) = flow(&cx, &[&[]]);
    let dominance = Dominance::new(&body);
    assert!(dominance.intervals.is_empty());
    assert!(dominance.is_reachable(&body, blocks[0]));
    assert_eq!(dominance.preorder(&body, region).collect::<Vec<_>>(), [(blocks[0], 0)]);
}

#[test]
fn deep_and_wide_graphs_are_linear_and_do_not_recurse() {
    let cx = Context::default();
    let chain: Vec<Vec<usize>> =
        (0..100_000).map(|n| if n < 99_999 { vec![n + 1] } else { vec![] }).collect();
    let rows: Vec<&[usize]> = chain.iter().map(Vec::as_slice).collect();
    let (body, _, blocks) = flow(&cx, &rows);
    let dominance = Dominance::new(&body);
    assert!(dominance.dominates_in_region(blocks[1], blocks[99_999]));
    // A ladder: nested loops and joins, where iterative algorithms take quadratic time.
    let ladder: Vec<Vec<usize>> = (0..100_000usize)
        .map(|n| {
            [n + 1, n.saturating_sub(1).max(1), 99_999]
                .into_iter()
                .filter(|&t| t < 100_000)
                .collect()
        })
        .collect();
    let rows: Vec<&[usize]> = ladder.iter().map(Vec::as_slice).collect();
    let (body, _, blocks) = flow(&cx, &rows);
    let dominance = Dominance::new(&body);
    assert!(!dominance.dominates_in_region(blocks[1], blocks[99_999]));
    assert!(dominance.dominates_in_region(blocks[0], blocks[99_999]));
}

#[test]
fn values_dominate_what_is_nested_but_not_the_op_that_defines_them() {
    let cx = Context::default();
    let registered = Traits::REGISTERED.hot();
    let location = Location::UNKNOWN;
    let name = cx.op_name("t.op");
    let mut body = Body::new(&cx, cx.op_name("t.region"), location, 1);
    let root = body.root();
    body.ops[root].traits = registered;
    let block = body.create_block();
    body.append_block(body.regions(root)[0], block);
    let owner = body.push_op(name, registered, location);
    let result = body.push_result(owner, cx.i32());
    body.add_regions(owner, 1);
    body.append_op(block, owner);
    let inner = body.create_block();
    body.append_block(body.regions(owner)[0], inner);
    let argument = body.add_block_arg(inner, cx.i32(), location);
    let nested = push(&mut body, &cx, inner);
    let after = push(&mut body, &cx, block);
    let dominance = Dominance::new(&body);
    let may_use = |value, user| dominance.value_properly_dominates(&body, value, user);
    assert!(may_use(result, after) && !may_use(result, owner) && !may_use(result, nested));
    assert!(may_use(argument, nested) && !may_use(argument, after) && !may_use(argument, owner));
    assert!(dominance.op_properly_dominates(&body, owner, nested, true));
    assert!(!dominance.op_properly_dominates(&body, owner, nested, false));
    assert!(dominance.properly_dominates(&body, block, inner));
    assert!(!dominance.properly_dominates(&body, inner, block));
    // The same in a graph region, where an op may use its own results.
    body.ops[root].traits = (Traits::REGISTERED | Traits::GRAPH_REGION).hot();
    let may_use = |value, user| dominance.value_properly_dominates(&body, value, user);
    assert!(may_use(result, owner) && may_use(result, nested));
}
