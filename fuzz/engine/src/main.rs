//! One program for all targets: `POSTERN_FUZZ_TARGET` names the one to run, and the arguments are libFuzzer's.
//! Without a target it prints their names, and writes the bytes of every vector below `POSTERN_FUZZ_VECTORS` into
//! `POSTERN_FUZZ_SEEDS`, one file each, for the engine to start from.

#![no_main]

use std::path::Path;
use std::sync::OnceLock;
use std::{env, fs, process};

use libfuzzer_sys::fuzz_target;
use postern_fuzz::{TARGETS, inputs, target};

static TARGET: OnceLock<fn(&[u8])> = OnceLock::new();

fuzz_target!(
    init: choose(),
    |input: &[u8]| {
        if let Some(run) = TARGET.get() {
            run(input);
        }
    }
);

fn choose() {
    let Ok(name) = env::var("POSTERN_FUZZ_TARGET") else {
        if let (Ok(vectors), Ok(seeds)) = (env::var("POSTERN_FUZZ_VECTORS"), env::var("POSTERN_FUZZ_SEEDS")) {
            write_seeds(Path::new(&vectors), Path::new(&seeds));
        }
        TARGETS.iter().for_each(|(name, _)| println!("{name}"));
        process::exit(0);
    };
    let Some(run) = target(&name) else {
        eprintln!("no target is named {name}");
        process::exit(2);
    };
    TARGET.get_or_init(|| run);
}

fn write_seeds(vectors: &Path, seeds: &Path) {
    for (number, (_, bytes)) in inputs::vectors(vectors).into_iter().enumerate() {
        if let Err(error) = fs::write(seeds.join(number.to_string()), bytes) {
            eprintln!("{}: {error}", seeds.display());
            process::exit(1);
        }
    }
}
