//! What goes wrong.

mod cells;
mod days;
mod log;
mod notes;
mod posting;
mod requests;
