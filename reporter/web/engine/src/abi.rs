//! The C interface. The page writes a call into [`input`]'s buffer, calls [`call`], and reads [`output`]'s.
#![allow(
    unsafe_code,
    reason = "a name can be exported in no other way; nothing here reads or writes through a pointer"
)]

use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use zeroize::{Zeroize, Zeroizing};

use crate::session::Session;

/// The most bytes of a call: a directory or an index of the largest size, and what stands around it.
const MAX_INPUT: u32 = 2 << 20;

/// One page, one session. WebAssembly has one thread; natively the lock keeps tests apart.
static PAGE: LazyLock<Mutex<Page>> = LazyLock::new(Mutex::default);

#[derive(Default)]
struct Page {
    session: Session,
    input: Zeroizing<Vec<u8>>,
    output: Zeroizing<Vec<u8>>,
}

fn page() -> MutexGuard<'static, Page> {
    PAGE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes the input `len` bytes long, all zeros, and returns where it is; null if no call is that long.
#[unsafe(no_mangle)]
pub extern "C" fn input(len: u32) -> *mut u8 {
    let Some(len) = usize::try_from(len).ok().filter(|_| len <= MAX_INPUT) else {
        return core::ptr::null_mut();
    };
    let mut page = page();
    page.input.zeroize();
    // In one piece: a vector that grows leaves copies behind.
    page.input = Zeroizing::new(vec![0; len]);
    page.input.as_mut_ptr()
}

/// Runs the call that is in the input, and wipes it. Returns how long the output is.
#[unsafe(no_mangle)]
pub extern "C" fn call() -> u32 {
    let mut page = page();
    let Page { session, input, output } = &mut *page;
    output.zeroize();
    *output = session.call(input);
    input.zeroize();
    u32::try_from(output.len()).unwrap_or_default()
}

/// Where the output is, until the next call.
#[unsafe(no_mangle)]
pub extern "C" fn output() -> *const u8 {
    page().output.as_ptr()
}

/// Forgets everything: codes, directory, board, input and output. The page then fills the whole memory with zeros.
#[unsafe(no_mangle)]
pub extern "C" fn wipe() {
    let mut page = page();
    page.input.zeroize();
    page.output.zeroize();
    *page = Page::default();
}
