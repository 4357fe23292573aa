//! Forms that no format gives: regions whose arguments are not shown.

use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse, RegionLook};

pub(crate) static AFFINE_SCOPE: Assembly = Assembly {
    parse: Some(parse_region),
    print: Some(|p, view| {
        p.text(" ");
        print_region(p, view);
    }),
    ..Assembly::NONE
};

pub(crate) static NO_TERMINATOR: Assembly =
    Assembly { parse: Some(parse_region), print: Some(print_region), ..Assembly::NONE };

fn parse_region(p: &mut OpParser<'_, '_, '_>) -> Parse {
    p.region(0, &[]).map(drop)
}

fn print_region(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if let Some(region) = view.regions().first() {
        p.region(*region, RegionLook { entry_args: false, terminator: true, empty_block: false });
    }
}
