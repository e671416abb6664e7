//! Rounds, medians, ratios.

use std::time::Instant;

/// Rounds of everything.
pub const ROUNDS: usize = 5;

/// The middle of the values.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Seconds of one call, over `times` calls.
pub fn seconds(times: usize, mut call: impl FnMut()) -> f64 {
    let began = Instant::now();
    (0..times).for_each(|_| call());
    began.elapsed().as_secs_f64() / f64::from(u32::try_from(times).unwrap())
}

/// One row: a figure, its baseline, and how many times the baseline it is, round by round.
pub fn row(what: &str, unit: &str, scale: f64, figures: &[f64], baseline: &str, bases: &[f64]) {
    let ratio = median(figures.iter().zip(bases).map(|(f, b)| f / b).collect());
    println!(
        "{what:<46} {:>10.1} {unit:<8} {baseline:<40} {:>10.1} {unit:<8} ratio {ratio:.2}",
        median(figures.to_vec()) * scale,
        median(bases.to_vec()) * scale,
    );
}
