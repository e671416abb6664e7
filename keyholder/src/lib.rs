//! Vaults, ceremonies, collecting, opening and answering (SPEC 4, 8, 10): what the `keyholder` command line does, and
//! what a drill does with the same functions in one process.

pub mod answer;
pub mod archive;
pub mod case;
pub mod cells;
pub mod ceremony;
pub mod cli;
pub mod collect;
pub mod command;
pub mod contact;
pub mod dates;
pub mod days;
pub mod disk;
pub mod due;
pub mod env;
pub mod grading;
pub mod guard;
pub mod home;
pub mod import;
pub mod log;
pub mod note;
pub mod open;
pub mod outbox;
pub mod passphrase;
pub mod post;
pub mod progress;
pub mod prompt;
pub mod refer;
pub mod request;
pub mod safe;
pub mod session;
pub mod tell;
pub mod vault;
pub mod words;
