//! `make bench`: figures, each beside a baseline of the same run on the same machine. Ratios count; the machine does not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    missing_docs,
    reason = "a benchmark reads the clock and prints"
)]

mod crypto;
mod load;
mod posts;
mod serve;
mod table;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "serve-postern", dir] => serve::postern(dir),
        [_, "serve-sink"] => serve::sink(),
        _ => {
            println!("Figures: median of {} rounds; ratio: median of the rounds' ratios.\n", table::ROUNDS);
            crypto::figures();
            posts::figures();
        }
    }
}
