//! What of a module can be seen from outside: what is exported, not what has a visibility.

use super::{Func, FuncImport, Global, GlobalImport, Mem, MemImport, Table, TableImport};
use irtool::context::Context;
use irtool::ir::{Body, Visibility};
use irtool::spec::interfaces::SymbolOpInterface;

macro_rules! exported {
    ($($op:ident),*) => {$(
        impl SymbolOpInterface for $op {
            fn visibility(self, cx: &Context, body: &Body) -> Visibility {
                if self.exported(cx, body) { Visibility::Public } else { Visibility::Nested }
            }
        }
    )*};
}

macro_rules! imported {
    ($($op:ident),*) => {$(
        impl SymbolOpInterface for $op {
            fn visibility(self, _: &Context, _: &Body) -> Visibility {
                Visibility::Nested
            }
        }
    )*};
}

exported!(Func, Global, Mem, Table);
imported!(FuncImport, GlobalImport, MemImport, TableImport);
