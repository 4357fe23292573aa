//! Temporary: parse and print.
use irtool::asm::*;
use irtool::context::*;
use std::time::Instant;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Debug)]
struct Def(&'static str, Traits);
impl OpDefinition for Def {
    fn name(&self) -> &str { self.0 }
    fn traits(&self) -> Traits { self.1 }
    fn inherent_attributes(&self) -> Vec<&str> { vec![] }
    fn as_any(&self) -> &dyn std::any::Any { self }
}

fn main() {
    let mut registry = Registry::new();
    let iso = Traits::ISOLATED_FROM_ABOVE;
    let mut d = DialectInfo::new("builtin");
    d.ops.push(std::sync::Arc::new(Def("builtin.module", iso)));
    registry.insert(d);
    let mut d = DialectInfo::new("llvm");
    d.ops.push(std::sync::Arc::new(Def("llvm.func", iso)));
    d.ops.push(std::sync::Arc::new(Def("llvm.mlir.global", iso)));
    d.attribute_aliases.push(("loop_annotation".into(), "loop_annotation".into()));
    registry.insert(d);
    registry.insert(DialectInfo::new("dlti"));

    let args: Vec<String> = std::env::args().collect();
    let threads: usize = args[2].parse().unwrap();
    let cx = Context::new(&registry);
    let text = std::fs::read(&args[1]).unwrap();
    rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(8 << 20).build_global().unwrap();
    let t = Instant::now();
    let module = parse_module(&cx, &args[1], &text, ParseOptions { allow_unregistered: true }, threads);
    let module = match module {
        Ok(m) => m,
        Err(e) => {
            for d in e {
                eprintln!("{:?} {:?}", cx.location_data(d.location), d);
            }
            std::process::exit(1);
        }
    };
    eprintln!("parse {:?}", t.elapsed());
    let t = Instant::now();
    let options = PrintOptions { debug_info: args.len() > 4, ..PrintOptions::default() };
    let mut out = std::io::BufWriter::with_capacity(0, std::fs::File::create(&args[3]).unwrap());
    print_module(&cx, &module, &options, threads, &mut out).unwrap();
    eprintln!("print {:?}", t.elapsed());
}
