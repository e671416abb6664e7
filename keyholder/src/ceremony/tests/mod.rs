//! The ceremony in one process: the first one, and what changes the roster in force.

mod change;
mod first;
mod service;
