//! What a reporter's client decides, whichever it is: the command line's or the page's (SPEC 8.2, 8.8, 8.9).
//!
//! Answers and their limits, "what here points to you?", where a report goes, which shelf is fetched, how far a thread has
//! come, and the cells of every kind of letter. No IO, no clock; time and randomness are parameters.

pub mod answers;
pub mod arrival;
pub mod checker;
pub mod measure;
pub mod name;
pub mod routing;
pub mod sample;
pub mod sealer;
pub mod target;
pub mod thread;
