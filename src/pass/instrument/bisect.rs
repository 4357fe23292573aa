//! Running a pipeline up to a point: the tool of those who look for the pass that breaks things.
//!
//! An application is a pass on an op. They are counted as one thread comes to them, so whoever
//! uses a limit runs passes on one thread.

use super::{Hook, Instrumentation, PassSite, Proceed, operation_text};
use crate::context::{Failed, Location};
use crate::sync::{AtomicU64, Mutex, Ordering};

/// A pass on an op.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Application {
    /// Its number, from 1.
    pub number: u64,
    /// Name of the pass.
    pub pass: &'static str,
    /// The op, as in `'func.func' operation: @f`.
    pub operation: String,
    /// Where the op is.
    pub location: Location,
}

/// Lets only the first applications run.
pub struct Limit {
    most: u64,
    met: AtomicU64,
    last: Mutex<Option<Application>>,
}

impl Limit {
    /// A limit of this many applications.
    pub fn new(most: u64) -> Self {
        Limit { most, met: AtomicU64::new(0), last: Mutex::new(None) }
    }

    /// How many applications there would have been.
    pub fn met(&self) -> u64 {
        self.met.load(Ordering::Relaxed)
    }

    /// The last that ran.
    pub fn last(&self) -> Option<Application> {
        self.last.lock().expect("nobody panics with the application in hand").clone()
    }
}

impl Instrumentation for Limit {
    fn before_pass(&self, site: &PassSite<'_>, _: Hook<'_>) -> Result<(), Failed> {
        let number = self.met.fetch_add(1, Ordering::Relaxed) + 1;
        if number <= self.most {
            let application = Application {
                number,
                pass: site.pass.name,
                operation: operation_text(site.context, site.body),
                location: site.body.location(site.body.root()),
            };
            let mut last = self.last.lock().expect("nobody panics with the application in hand");
            *last = Some(application);
        }
        Ok(())
    }

    fn decide(&self, _: &PassSite<'_>) -> Proceed {
        if self.met() <= self.most { Proceed::Run } else { Proceed::Skip }
    }
}
