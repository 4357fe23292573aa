//! The allocator of the command, and how it is set up.
//!
//! A run is short and grows to its peak in its first half, so what counts is how tightly
//! allocations of many sizes pack and how often the system is asked for memory: nothing is given
//! back before the end, and one arena, so that any thread finds what any other has freed (small
//! allocations come from caches of the thread). With two, CSE of a function of 500,000 ops took 28
//! to 48 ms on two threads, as the thread that got it had parsed little or much; with one it takes 26
//! to 28. What is free may be cut into pieces of any size: by default small allocations leave large
//! free space alone, which then is never used again (three rounds of the bench `pass_manager tiny` took
//! 9.4 GB; now 2.7).
//!
//! Huge pages are left alone. Where irtool has the machine to itself they save a quarter of the CPU
//! time and misses of the TLB in large modules; in turn with another large process, whose pages the
//! system has at hand while it must make huge ones anew, parsing takes a third more.

#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

#[expect(unsafe_code, reason = "the allocator starts before `main`: it reads this symbol")]
// SAFETY: the name is the one that the allocator declares for this purpose, as a pointer to a
// string that ends in a zero byte; a reference to an array is such a pointer.
#[unsafe(export_name = "_rjem_malloc_conf")]
static SETTINGS: &[u8; 77] =
    b"narenas:1,dirty_decay_ms:-1,lg_extent_max_active_fit:32,oversize_threshold:0\0";
