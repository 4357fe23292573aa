//! What the parsers of one file tell each other: the tails that they have met.
//!
//! Each worker keeps its own memory of tails, which nobody else writes to. With two workers most
//! tails that are frequent would be parsed twice, with sixty-four sixty-four times; so before each
//! stretch, and when there is much to tell ([`MANY`]), a worker says what it has learnt since the last
//! time, and learns what others have said. Both are lists, written by one and then only read: with tails
//! told and asked for one by one, under locks, two threads took two to three percent more CPU time,
//! most of it in waiting for lines that the other core had written.
//!
//! Limits: [`MOST`] tails are kept for workers that have not heard of them yet.

use super::memo::{News, TailMemo};
use crate::sync::{Arc, Mutex};
use smallvec::SmallVec;
use std::collections::VecDeque;

/// Tails that are too many to keep to oneself: most are met first when there is nothing else known
/// yet, by all workers at the same time.
const MANY: usize = 32;
/// Tails that are kept, but for those of the last list.
const MOST: usize = 1 << 15;

/// What workers have said.
#[derive(Default)]
pub(super) struct Told(Mutex<Lists>);

#[derive(Default)]
struct Lists {
    lists: VecDeque<Arc<News>>,
    /// How many lists were before these.
    dropped: usize,
    /// How many tails are in them.
    len: usize,
}

/// How many lists a worker has heard of, its own included.
#[derive(Default)]
pub(super) struct Heard(usize);

impl Told {
    /// The same as [`Told::exchange`] if there is much to say.
    pub fn exchange_many(&self, own: &mut TailMemo, heard: &mut Heard) {
        if own.num_news() >= MANY {
            self.exchange(own, heard);
        }
    }

    /// Says what a worker has learnt, and makes it learn what others have.
    pub fn exchange(&self, own: &mut TailMemo, heard: &mut Heard) {
        let news = own.news().map(Arc::new);
        let others: SmallVec<[Arc<News>; 8]> = {
            let told = &mut *self.0.lock().expect(UNPOISONED);
            let known = heard.0.saturating_sub(told.dropped);
            let others = told.lists.range(known..).cloned().collect();
            told.add(news);
            heard.0 = told.dropped + told.lists.len();
            others
        };
        others.iter().for_each(|news| own.learn(news));
    }
}

impl Lists {
    fn add(&mut self, news: Option<Arc<News>>) {
        let Some(news) = news else { return };
        while self.len > MOST
            && let Some(oldest) = self.lists.pop_front()
        {
            self.len -= oldest.len();
            self.dropped += 1;
        }
        self.len += news.len();
        self.lists.push_back(news);
    }
}

const UNPOISONED: &str = "nobody panics with the lock in hand";
