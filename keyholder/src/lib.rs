//! Vaults, ceremonies, collecting, opening and answering (SPEC 4, 8, 10): what the `keyholder` command line does, and
//! what a drill does with the same functions in one process.

pub mod answer;
pub mod ceremony;
pub mod cli;
pub mod command;
pub mod dates;
pub mod disk;
pub mod env;
pub mod passphrase;
pub mod progress;
pub mod prompt;
pub mod tell;
pub mod vault;
