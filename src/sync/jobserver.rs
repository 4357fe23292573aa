//! Leave to run threads, from the GNU `make` (or cargo, or ninja) that started the process.
//!
//! Such a parent deals out tokens, one for each job that may run on the machine at a time, and says
//! in `MAKEFLAGS` where. A process has one by being there: its first thread runs without asking.
//! Every further thread waits for a token and gives it back when it ends.
//!
//! Invariants: whoever uses the pool never waits for a token; nothing is asked for, and no thread
//! is there to ask, where no `make` offers anything.

use super::{Arc, Mutex};
use jobserver::{Acquired, Client, HelperThread};
use std::sync::mpsc::{Receiver, channel};

/// The tokens asked for, as they come. When dropped, no more come.
pub(super) struct Tokens {
    queue: Queue,
    _helper: HelperThread,
}

/// Where tokens arrive.
#[derive(Clone)]
pub(super) struct Queue(Arc<Mutex<Receiver<Acquired>>>);

impl Tokens {
    /// Asks for that many, if somebody deals them out.
    pub fn offered(count: usize) -> Option<Tokens> {
        if count == 0 || std::env::var_os("MAKEFLAGS").is_none() {
            return None;
        }
        let client = client()?;
        let (sender, receiver) = channel();
        let pass_on = move |token: std::io::Result<Acquired>| {
            if let Ok(token) = token {
                // Nobody waits any more: dropped, the token goes back.
                let _ = sender.send(token);
            }
        };
        let helper = client.into_helper_thread(pass_on).ok()?;
        for _ in 0..count {
            helper.request_token();
        }
        Some(Tokens { queue: Queue(Arc::new(Mutex::new(receiver))), _helper: helper })
    }

    /// Where to wait for one.
    pub fn queue(&self) -> Queue {
        self.queue.clone()
    }
}

impl Queue {
    /// A token, which goes back when it is dropped; `None` when no more will come.
    pub fn wait(&self) -> Option<Acquired> {
        self.0.lock().ok()?.recv().ok()
    }
}

#[expect(
    unsafe_code,
    reason = "the descriptors that `MAKEFLAGS` names are somebody else's to vouch for"
)]
fn client() -> Option<Client> {
    // SAFETY: the descriptors come from the parent, which says that they are its pipe; that they
    // are open and pipes is checked before they are used. A parent that lies makes the process
    // read from, or write single bytes to, another pipe that it has opened.
    unsafe { Client::from_env_ext(true) }.client.ok()
}
