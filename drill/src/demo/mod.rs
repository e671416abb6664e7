//! The demo: a story on a practice service, played with the real programs over loopback HTTP (SPEC 8).
//!
//! ```text
//! ceremony   signers sign, units enrol, the server starts
//! reporting  day 0: a report, a letter to the wrong place, cover
//! opening    day 1: collectors deliver; one alone is refused; two open, grade, decide, ask; the desk passes on
//! returning  day 1: eight words from another folder read and answer
//! closing    day 2: the answer, the letter passed on, the outcome, the evidence pack
//! ending     what the server knew
//! ```

pub mod closing;
pub mod disk;
pub mod ending;
pub mod error;
pub mod memory;
pub mod opening;
pub mod planted;
pub mod programs;
pub mod reporting;
pub mod returning;
pub mod stage;
pub mod story;
pub mod unit;
pub mod world;
