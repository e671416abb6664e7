//! The operations, by what they are about.

pub mod board;
pub mod code;
pub mod directory;
pub mod form;
pub mod seal;
pub mod threads;

use chacha20::ChaCha20Rng;
use rand_core::SeedableRng;

use crate::args::Args;
use crate::fault::Fault;

/// The call's generator: its seed is 32 bytes of the browser's randomness, used for this call alone.
fn rng(args: &Args<'_>) -> Result<ChaCha20Rng, Fault> {
    Ok(ChaCha20Rng::from_seed(*args.bytes_32("seed")?))
}
