//! What people see of a report: hits, read-back, code, thread.

pub mod code;
pub mod date;
pub mod hits;
pub mod letter;
pub mod place;
pub mod thread;
