//! Equal payloads, equal handles; and back.

use crate::explore::{assert_agreed, explore, on_threads};
use irtool::context::{
    AttrData, Context, Location, LocationData, NamedAttr, Signedness, Type, TypeData,
};
use irtool::ir::{Body, InsertPoint, OpState};
use std::collections::HashSet;

fn width(bits: u32) -> TypeData {
    TypeData::Integer { width: bits, signedness: Signedness::Unsigned }
}

#[test]
fn types_that_all_threads_intern() {
    for threads in 2..=4 {
        explore(move || {
            let cx = Context::default();
            let shared = cx.clone();
            let got = on_threads(threads, move |_| {
                let element = shared.intern_type(width(7));
                let tuple = shared.intern_type(TypeData::Tuple([element, element].into()));
                [element, tuple, shared.function_type(&[tuple], &[element])]
            });
            assert_agreed(&got);
            let [element, tuple, function] = got[0];
            assert_eq!(*cx.type_data(element), width(7));
            assert_eq!(*cx.type_data(tuple), TypeData::Tuple([element, element].into()));
            let expected = TypeData::Function { inputs: [tuple].into(), results: [element].into() };
            assert_eq!(*cx.type_data(function), expected);
        });
    }
}

#[test]
fn types_that_some_threads_intern_in_other_orders() {
    explore(|| {
        let cx = Context::default();
        let shared = cx.clone();
        // Thread n interns 4 of 6 widths, from another one on: some are shared by all, some new
        // when another thread is at work in the same shard.
        let got = on_threads(3, move |number| {
            let widths = (0..4).map(|step| 100 + ((number * 2 + step) % 6) as u32);
            widths.map(|bits| (bits, shared.intern_type(width(bits)))).collect::<Vec<_>>()
        });
        let pairs: HashSet<(u32, Type)> = got.into_iter().flatten().collect();
        assert_eq!(pairs.len(), 6, "one handle for each width");
        for &(bits, ty) in &pairs {
            assert_eq!(*cx.type_data(ty), width(bits));
            assert_eq!(cx.intern_type(width(bits)), ty);
        }
        let handles: HashSet<Type> = pairs.iter().map(|pair| pair.1).collect();
        assert_eq!(handles.len(), 6, "one width for each handle");
    });
}

#[test]
fn attributes_over_types_and_identifiers() {
    explore(|| {
        let cx = Context::default();
        let shared = cx.clone();
        let got = on_threads(3, move |_| {
            let number = shared.int_attr(shared.integer(9), 5);
            let text = shared.string_attr("text");
            let list = shared.array_attr(&[number, text]);
            let entry = NamedAttr { name: shared.identifier("name"), value: list };
            [number, text, list, shared.dictionary_attr(&[entry])]
        });
        assert_agreed(&got);
        let [number, text, list, dictionary] = got[0];
        assert_eq!(cx.string_value(text), cx.find_identifier("text"));
        assert_eq!(*cx.attr_data(list), AttrData::Array([number, text].into()));
        let AttrData::Dictionary(entries) = cx.attr_data(dictionary) else { panic!() };
        assert_eq!((cx.bytes(entries[0].name), entries[0].value), (&b"name"[..], list));
    });
}

#[test]
fn identifiers_found_while_others_intern_them() {
    explore(|| {
        let cx = Context::default();
        let (shared, other) = (cx.clone(), cx.clone());
        let finder = shuttle::thread::spawn(move || other.find_identifier("late"));
        let got = on_threads(2, move |_| shared.identifier("late"));
        assert_agreed(&got);
        let found = finder.join().expect("no thread panics");
        assert!(found.is_none_or(|id| id == got[0]));
        assert_eq!(cx.find_identifier("late"), Some(got[0]));
        assert_eq!(cx.bytes(got[0]), b"late");
    });
}

#[test]
fn identifiers_while_the_table_grows() {
    explore(|| {
        let cx = Context::default();
        // So many that most parts of the table are about to be too full.
        let known: Vec<_> = (0..170u32).map(|n| cx.identifier(n.to_le_bytes())).collect();
        let shared = cx.clone();
        let got = on_threads(2, move |_| {
            (150..210u32).map(|n| shared.identifier(n.to_le_bytes())).collect::<Vec<_>>()
        });
        assert_agreed(&got);
        assert_eq!(got[0][..20], known[150..]);
        for (n, &id) in (0..).zip(known[..150].iter().chain(&got[0])) {
            assert_eq!(cx.bytes(id), u32::to_le_bytes(n));
            assert_eq!(cx.find_identifier(u32::to_le_bytes(n)), Some(id));
        }
    });
}

#[test]
fn op_names_of_a_new_dialect() {
    explore(|| {
        let cx = Context::default();
        let shared = cx.clone();
        let got = on_threads(4, move |number| {
            let names = ["new.op", "new.other"];
            let first = shared.op_name(names[number % 2]);
            let second = shared.op_name(names[1 - number % 2]);
            if number % 2 == 0 { [first, second] } else { [second, first] }
        });
        assert_agreed(&got);
        let infos = got[0].map(|name| cx.op_info(name));
        assert_eq!(infos.map(|info| info.name().to_string()), ["new.op", "new.other"]);
        assert_ne!(got[0][0], got[0][1]);
    });
}

#[test]
fn locations_packed_and_interned() {
    explore(|| {
        let cx = Context::default();
        let shared = cx.clone();
        let got = on_threads(3, move |number| {
            let file = shared.identifier(if number == 0 { "a.mlir" } else { "b.mlir" });
            let own = shared.file_location(file, 3, 4);
            let file = shared.identifier("both.mlir");
            let place = shared.file_location(file, 1, 2);
            let far = shared.file_location(file, 1, 1 << 21);
            let name = shared.identifier("name");
            let named = shared.intern_location(LocationData::Name { name, child: place });
            (own, [place, far, named, shared.fused_location(&[place, named], None)])
        });
        assert_agreed(&got.iter().map(|pair| pair.1).collect::<Vec<_>>());
        assert_eq!(got[1].0, got[2].0);
        assert_ne!(got[0].0, got[1].0);
        let place_of = |location: Location| match &*cx.location_data(location) {
            LocationData::FileRange { file, start, .. } => (cx.str(*file).into_owned(), *start),
            other => panic!("{other:?}"),
        };
        assert_eq!(place_of(got[0].0), ("a.mlir".to_owned(), (3, 4)));
        assert_eq!(place_of(got[1].0), ("b.mlir".to_owned(), (3, 4)));
        let [place, far, named, fused] = got[0].1;
        assert_eq!(place_of(place), ("both.mlir".to_owned(), (1, 2)));
        assert_eq!(place_of(far), ("both.mlir".to_owned(), (1, 1 << 21)));
        let fusing = LocationData::Fused { locations: [place, named].into(), metadata: None };
        assert_eq!(*cx.location_data(fused), fusing);
    });
}

#[test]
fn signatures_of_ops_in_different_bodies() {
    explore(|| {
        let cx = Context::default();
        let shared = cx.clone();
        let bodies = on_threads(3, move |number| {
            let cx = &shared;
            let mut body = Body::new(cx, cx.op_name("test.root"), Location::UNKNOWN, 1);
            let block = body.create_block();
            body.append_block(body.regions(body.root())[0], block);
            for step in 0..2 {
                let width = 1 + ((number + step) % 2) as u32;
                let state = OpState::new(cx.op_name("test.op"), Location::UNKNOWN);
                let state = state.result(cx.integer(width));
                body.create_at(cx, InsertPoint::AtEnd(block), &state);
            }
            body.check_signatures(cx).expect("nothing is numbered yet");
            body
        });
        // Checking asks for the numbers again, which by now the context knows.
        for mut body in bodies {
            body.check_signatures(&cx).unwrap();
        }
    });
}
