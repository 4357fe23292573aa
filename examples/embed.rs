//! A compiler of one's own: a module from builders, two passes, a pool, and what they say.
use irtool::{context::*, ir::*, pass::*};

irtool::pass_options! { struct Tag { name: String = "seen".into(), "name", "The attribute to set"; } }
impl Pass for Tag {
    const INFO: PassInfo = PassInfo {
        statistics: &[StatisticInfo { name: "tagged", description: "Ops marked" }],
        ..PassInfo::new("tag", "Tag", "Mark ops")
    };
    type State = Vec<Op>;
    fn state(&self) -> Vec<Op> {
        Vec::new()
    }
    fn run(&self, ops: &mut Vec<Op>, body: &mut Body, cx: &mut PassContext) -> Result<(), Failed> {
        body.walk(body.root(), |op| ops.push(op));
        let (name, unit) = (cx.context().identifier(&self.name), cx.context().unit_attr());
        ops.iter().for_each(|&op| body.set_attr(cx.context(), op, name, unit));
        cx.count(0, ops.len() as u64);
        Ok(())
    }
}
irtool::pass_options! { struct Size {} }
impl Pass for Size {
    const INFO: PassInfo = PassInfo::new("size", "Size", "Say how many ops there are");
    type State = ();
    fn state(&self) {}
    fn run(&self, _: &mut (), body: &mut Body, cx: &mut PassContext) -> Result<(), Failed> {
        cx.remark(body.location(body.root()), format!("{} ops", body.num_ops()));
        Ok(())
    }
}
/// Makes a module with 100 functions of up to 101 ops, and runs the passes on all of them.
pub fn main() {
    let cx = Context::new(&irtool_dialects::registry());
    let op = |name: &str| OpState::new(cx.op_name(name), Location::UNKNOWN);
    let mut module = Body::new(&cx, cx.op_name("builtin.module"), Location::UNKNOWN, 1);
    let block = module.append_new_block(module.regions(module.root())[0]);
    let (ty, seven) = (cx.function_type(&[], &[]), cx.int_attr(cx.i32(), 7));
    let seven = op("arith.constant").result(cx.i32()).attr(cx.identifier("value"), seven);
    for number in 0..100 {
        let name = cx.named("sym_name", cx.string_attr(format!("f{number}")));
        let func = op("func.func").attrs([name, cx.named("function_type", cx.type_attr(ty))]);
        let func = module.create_at(&cx, InsertPoint::AtEnd(block), &func.regions(1));
        let body = module.child_mut(func).expect("functions are isolated");
        let end = InsertPoint::AtEnd(body.append_new_block(body.regions(body.root())[0]));
        (0..number).for_each(|_| _ = body.create_at(&cx, end, &seven));
        body.create_at(&cx, end, &op("func.return"));
    }
    let mut pipeline = Pipeline::new(Anchor::new("builtin.module"));
    pipeline.nest(Anchor::new("func.func")).add(Tag { name: "hot".into() }).add(Size {});
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().expect("there are threads");
    let options = RunOptions { threads: 2, verify: Some(Default::default()), ..Default::default() };
    let report = pool.install(|| PassManager::new(pipeline).run(&cx, &mut module, &options));
    let said: Vec<&str> = report.messages.diagnostics().map(|it| it.message.as_str()).collect();
    assert_eq!((report.result, said[0], said[99]), (Ok(()), "2 ops", "101 ops"));
    assert_eq!(report.statistics.sum("Tag", "tagged"), 2 * 100 + 99 * 100 / 2);
}
