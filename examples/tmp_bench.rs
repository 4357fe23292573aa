use irtool::context::*;
use irtool::ir::*;
use irtool::verify::*;
use std::sync::Arc;
#[derive(Debug)]
struct D(&'static str, Traits);
impl OpDefinition for D {
    fn name(&self) -> &str { self.0 }
    fn traits(&self) -> Traits { self.1 | Traits::REGISTERED | Traits::CHECKED }
    fn inherent_attributes(&self) -> Vec<&str> { vec![] }
    fn as_any(&self) -> &dyn std::any::Any { self }
}
struct C;
impl OpChecker for C {
    fn check(&mut self, body: &Body, op: Op, _: &mut dyn FnMut(Diagnostic)) -> bool { body.num_results(op) <= 1 }
    fn check_regions(&mut self, _: &Body, _: Op, _: &mut dyn FnMut(Diagnostic)) -> bool { true }
}
struct Dia;
impl DialectChecks for Dia {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] { &[("t.use", use_it)] }
}
fn use_it<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, _: &mut Report<'_>) -> Check {
    let attr = site.attrs()[0].value;
    symbols.resolve(site, attr).map(|_| ()).ok_or(Failed)
}
fn main() {
    let mut dialect = DialectInfo::new("t");
    for (n, t) in [("t.module", Traits::ISOLATED_FROM_ABOVE | Traits::SYMBOL_TABLE | Traits::GRAPH_REGION | Traits::NO_TERMINATOR), ("t.func", Traits::ISOLATED_FROM_ABOVE | Traits::SYMBOL), ("t.br", Traits::TERMINATOR), ("t.op", Traits::empty()), ("t.use", Traits::SYMBOL_USER)] {
        dialect.ops.push(Arc::new(D(n, t)));
    }
    let cx = Context::new(Registry::new().insert(dialect));
    let loc = Location::UNKNOWN;
    let mut module = Body::from_state(&cx, &OpState::new(cx.op_name("t.module"), loc).regions(1));
    let region = module.regions(module.root())[0];
    let mb = module.create_block();
    module.append_block(region, mb);
    let (opn, brn, usen) = (cx.op_name("t.op"), cx.op_name("t.br"), cx.op_name("t.use"));
    let callee = cx.symbol_ref_attr(cx.identifier("f7"));
    let callee_name = cx.identifier("callee");
    let mut seed = 1u64;
    let mut rnd = move |n: usize| { seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407); (seed >> 33) as usize % n };
    let mut total = 0; let mut nblocks = 0;
    for f in 0..2500 {
        let st = OpState::new(cx.op_name("t.func"), loc).regions(1).attr(cx.identifier("sym_name"), cx.string_attr(format!("f{f}")));
        let stub = module.create_at(&cx, InsertPoint::AtEnd(mb), &st);
        let b = module.child_mut(stub).unwrap();
        let r = b.regions(b.root())[0];
        let blocks_n = if f == 0 { 4000 } else { 1 + rnd(25) };
        let blocks: Vec<Block> = (0..blocks_n).map(|_| { let x = b.create_block(); b.append_block(r, x); x }).collect();
        nblocks += blocks_n;
        let mut base: Vec<Value> = vec![];
        for (i, &bl) in blocks.iter().enumerate() {
            let mut vals: Vec<Value> = base.clone();
            for k in 0..(if i == 0 { 12 } else { 7 }) {
                let mut st = OpState::new(if k % 5 == 4 { usen } else { opn }, loc).result(cx.i32());
                if k % 5 == 4 { st = st.attr(callee_name, callee); }
                for _ in 0..rnd(3) { if !vals.is_empty() { let back = vals.len() - 1 - rnd(vals.len().min(3)); st = st.operand(if rnd(4) == 0 { vals[rnd(vals.len())] } else { vals[back] }); } }
                let o = b.create_at(&cx, InsertPoint::AtEnd(bl), &st);
                vals.push(b.result(o, 0));
                total += 1;
            }
            if i == 0 { base = vals.clone(); }
            let mut st = OpState::new(brn, loc);
            for _ in 0..rnd(3) { let t = if rnd(5) == 0 { rnd(blocks_n) } else { (i + 1 + rnd(3)).min(blocks_n - 1) }; if t != 0 { st = st.successor(blocks[t]); } }
            if i + 1 < blocks_n { st = st.successor(blocks[i + 1]); }
            b.create_at(&cx, InsertPoint::AtEnd(bl), &st); total += 1;
        }
    }
    println!("{total} ops {nblocks} blocks");
    let dialects: [(&str, &dyn DialectChecks); 1] = [("t", &Dia)];
    for parallel in [false, true] {
        let opts = VerifyOptions { parallel, hooks: Hooks { checker: Some(|_| Box::new(C)), dialects: if std::env::args().count() > 1 { &[] } else { &dialects } }, ..Default::default() };
        for _ in 0..5 {
            let t = std::time::Instant::now();
            verify(&cx, &module, &opts).map_err(|e| e[0].clone()).unwrap();
            let e = t.elapsed();
            println!("parallel={parallel} {e:?} {:.1} ns/op", e.as_nanos() as f64 / total as f64);
        }
    }
    let mut dom = irtool::analysis::Dominance::default();
    let stubs: Vec<Op> = module.ops(mb).collect();
    for _ in 0..3 {
        let t = std::time::Instant::now();
        for &s in &stubs { dom.compute(module.child(s).unwrap()); }
        let e = t.elapsed();
        println!("dominance {e:?} {:.1} ns/op {:.1} ns/block", e.as_nanos() as f64 / total as f64, e.as_nanos() as f64 / nblocks as f64);
    }
}
