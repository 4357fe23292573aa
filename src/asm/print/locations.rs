//! Locations as text.

use super::{Elision, Printer};
use crate::context::{Location, LocationData};
use crate::support::strings;

impl Printer<'_> {
    /// Appends `loc(...)`, the location by its alias if it has one.
    pub fn location(&mut self, location: Location) {
        if self.options.pretty_debug_info {
            return self.location_body(location, true);
        }
        self.text("loc(");
        match self.aliases.of_location(location) {
            Some(alias) => self.out.extend_from_slice(alias),
            None => self.location_body(location, false),
        }
        self.out.push(b')');
    }

    /// Appends `loc(...)`, the location in full; what is nested in it still goes by aliases.
    pub(super) fn location_in_full(&mut self, location: Location) {
        if self.options.pretty_debug_info {
            return self.location_body(location, true);
        }
        self.text("loc(");
        self.location_body(location, false);
        self.out.push(b')');
    }

    fn nested_location(&mut self, location: Location, pretty: bool) {
        match self.aliases.of_location(location) {
            Some(alias) => self.out.extend_from_slice(alias),
            None => self.location_body(location, pretty),
        }
    }

    /// Appends what stands inside `loc(...)`.
    fn location_body(&mut self, location: Location, pretty: bool) {
        let cx = self.cx;
        match &*cx.location_data(location) {
            LocationData::Unknown => self.text(if pretty { "[unknown]" } else { "unknown" }),
            LocationData::FileRange { file, start, end, .. } => {
                let file = cx.bytes(*file);
                if pretty {
                    self.out.extend_from_slice(file);
                } else {
                    strings::write_quoted(&mut self.out, file);
                }
                self.place(*start);
                if start != end {
                    self.text(" to ");
                    if start.0 != end.0 {
                        self.integer(i64::from(end.0));
                    }
                    self.out.push(b':');
                    self.integer(i64::from(end.1));
                }
            }
            data => self.deeper(|printer| printer.compound_location(data, pretty)),
        }
    }

    fn place(&mut self, (line, column): (u32, u32)) {
        self.out.push(b':');
        self.integer(i64::from(line));
        self.out.push(b':');
        self.integer(i64::from(column));
    }

    fn compound_location(&mut self, data: &LocationData, pretty: bool) {
        match data {
            LocationData::Name { name, child } => {
                strings::write_quoted(&mut self.out, self.cx.bytes(*name));
                if !child.is_unknown() {
                    self.out.push(b'(');
                    self.nested_location(*child, pretty);
                    self.out.push(b')');
                }
            }
            LocationData::CallSite { callee, caller } => {
                self.call_site(*callee, *caller, pretty);
            }
            LocationData::Fused { locations, metadata } => {
                if !pretty {
                    self.text("fused");
                }
                if let Some(metadata) = metadata {
                    self.out.push(b'<');
                    self.attribute_as(*metadata, Elision::Never);
                    self.out.push(b'>');
                }
                self.out.push(b'[');
                self.separated(locations, |printer, location| {
                    printer.nested_location(*location, pretty);
                });
                self.out.push(b']');
            }
            LocationData::Unknown | LocationData::FileRange { .. } => {}
        }
    }

    fn call_site(&mut self, callee: Location, caller: Location, pretty: bool) {
        if !pretty {
            self.text("callsite(");
            self.nested_location(callee, false);
            self.text(" at ");
            self.nested_location(caller, false);
            self.out.push(b')');
            return;
        }
        self.nested_location(callee, true);
        let named = matches!(&*self.cx.location_data(callee), LocationData::Name { .. });
        let place = matches!(&*self.cx.location_data(caller), LocationData::FileRange { .. });
        self.text(if named && place { " at " } else { "\n at " });
        self.nested_location(caller, true);
    }
}
