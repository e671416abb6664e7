//! The demo: a story on a practice service, played with the real programs.

pub mod disk;
pub mod planted;
