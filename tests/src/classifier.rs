//! Whether two kinds of visits can be told apart by what was measured of them, and how well.
//!
//! The classifier is that of nearest shrunken centroids (Tibshirani and others 2002), over every feature's rank and how far that
//! lies from the middle: a shift is seen as well as a spread, outliers bear no weight, a few features that tell are found among
//! many that do not, and hints add up. Accuracy is that of stratified cross-validation. What chance alone reaches is found by doing the same with labels that were shuffled,
//! not by a formula for independent trials, which those are not.

use rand_chacha::ChaCha20Rng;
use rand_core::{Rng as _, SeedableRng as _};

/// How often labels are shuffled.
const SHUFFLES: usize = 400;
const FOLDS: usize = 5;
/// Standard deviations of chance by which the kinds' means of a feature must differ for it to count.
const SHRINK: f64 = 2.0;

/// How well two kinds are told apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The part of samples that are told rightly: 0.5 is what a coin reaches.
    pub accuracy: f64,
    /// Of a hundred shuffles of the labels 95 lie within.
    pub chance: (f64, f64),
    /// Their mean and standard deviation.
    pub shuffled: (f64, f64),
    /// The number of the feature that differs most.
    pub best: usize,
}

impl Told {
    /// By how many standard deviations of chance the accuracy is above it.
    #[must_use]
    pub fn deviations(&self) -> f64 {
        let (mean, deviation) = self.shuffled;
        (self.accuracy - mean) / deviation.max(f64::EPSILON)
    }
}

/// Tells samples of one kind from samples of another. All have the same features.
///
/// # Panics
/// If they have not.
#[must_use]
pub fn tell(one: &[Vec<f64>], other: &[Vec<f64>], seed: u64) -> Told {
    let rows: Vec<&Vec<f64>> = one.iter().chain(other).collect();
    let features = rows.first().map_or(0, |row| row.len());
    assert!(rows.iter().all(|row| row.len() == features), "the same features");
    let column = |feature: usize| rows.iter().filter_map(|row| row.get(feature).copied()).collect::<Vec<_>>();
    let columns: Vec<[Vec<f64>; 2]> = (0..features).map(|feature| scores(&column(feature))).collect();
    let mut labels: Vec<f64> = (0..rows.len()).map(|row| if row < one.len() { 1.0 } else { -1.0 }).collect();

    let differs = |scores: &[Vec<f64>; 2]| scores.iter().map(|s| dot(s, &labels).abs()).fold(0.0, f64::max);
    let best = (0..features).zip(columns.iter().map(differs)).max_by(|a, b| a.1.total_cmp(&b.1));
    let best = best.map_or(0, |(feature, _)| feature);

    let scores: Vec<Vec<f64>> = columns.into_iter().flatten().collect();
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let accuracy = validated(&scores, &labels, &mut rng);
    let mut chances: Vec<f64> = (0..SHUFFLES)
        .map(|_| {
            shuffle(&mut labels, &mut rng);
            validated(&scores, &labels, &mut rng)
        })
        .collect();
    chances.sort_unstable_by(f64::total_cmp);
    let at = |thousandths: usize| chances.get(SHUFFLES * thousandths / 1_000).copied().unwrap_or(0.5);
    let mean = chances.iter().sum::<f64>() / count(SHUFFLES);
    let variance = chances.iter().map(|chance| (chance - mean).powi(2)).sum::<f64>() / count(SHUFFLES - 1);
    Told { accuracy, chance: (at(25), at(975)), shuffled: (mean, variance.sqrt()), best }
}

/// A feature's ranks, and how far each lies from the middle; both with mean 0 and variance 1, or 0 if all are alike.
fn scores(column: &[f64]) -> [Vec<f64>; 2] {
    let rank = |value: &f64| {
        let below = column.iter().filter(|other| *other < value).count();
        let alike = column.iter().filter(|other| *other == value).count();
        // Those alike share the middle of their ranks.
        count(below) + count(alike) / 2.0 - count(column.len()) / 2.0
    };
    let ranks = standard(column.iter().map(rank).collect());
    let spread = standard(ranks.iter().map(|rank| rank * rank).collect());
    [ranks, spread]
}

fn standard(mut values: Vec<f64>) -> Vec<f64> {
    let many = count(values.len());
    let mean = values.iter().sum::<f64>() / many;
    let deviation = (values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / many).sqrt();
    for value in &mut values {
        *value = if deviation > 1e-9 { (*value - mean) / deviation } else { 0.0 };
    }
    values
}

/// The part of samples that centroids made without them tell rightly.
fn validated(scores: &[Vec<f64>], labels: &[f64], rng: &mut ChaCha20Rng) -> f64 {
    let folds = folds(labels, rng);
    let right = (0..FOLDS).map(|fold| {
        let is_held = |i: usize| folds.get(i) == Some(&fold);
        let trained: Vec<f64> =
            labels.iter().enumerate().map(|(i, label)| if is_held(i) { 0.0 } else { *label }).collect();
        let weights = shrunken(scores, &trained);
        let mut sums = vec![0.0; labels.len()];
        for (weight, column) in weights.iter().zip(scores).filter(|(weight, _)| **weight != 0.0) {
            sums.iter_mut().zip(column).for_each(|(sum, score)| *sum += weight * score);
        }
        let judged = sums.iter().zip(labels).enumerate().filter(|(i, _)| is_held(*i));
        judged.filter(|(_, (sum, label))| **sum * **label > 0.0).count()
    });
    count(right.sum()) / count(labels.len())
}

/// The weight of each feature: by how many standard deviations of chance the kinds' means differ, less what chance alone
/// may make of it. Samples whose label is 0 are not looked at.
fn shrunken(scores: &[Vec<f64>], labels: &[f64]) -> Vec<f64> {
    let trained = labels.iter().map(|label| label * label).sum::<f64>().sqrt();
    let differ: Vec<f64> = scores.iter().map(|column| dot(column, labels) / trained).collect();
    // Where nothing stands out, the greatest is all there is to go by.
    let most = differ.iter().map(|difference| difference.abs()).fold(0.0, f64::max);
    let shrink = SHRINK.min(0.8 * most);
    differ.iter().map(|by| by.signum() * (by.abs() - shrink).max(0.0)).collect()
}

/// The fold of each sample: of both kinds as many in each, or one more.
fn folds(labels: &[f64], rng: &mut ChaCha20Rng) -> Vec<usize> {
    let mut folds = vec![0; labels.len()];
    for kind in [true, false] {
        let mut kind: Vec<usize> =
            (0..).zip(labels).filter(|(_, l)| (**l > 0.0) == kind).map(|(i, _)| i).collect();
        shuffle(&mut kind, rng);
        for (place, sample) in kind.into_iter().enumerate() {
            if let Some(fold) = folds.get_mut(sample) {
                *fold = place % FOLDS;
            }
        }
    }
    folds
}

/// Puts a list into a random order.
pub fn shuffle<T>(list: &mut [T], rng: &mut ChaCha20Rng) {
    for last in (1..list.len()).rev() {
        // The remainder's bias is far below what any of this can see.
        let drawn = rng.next_u64() % u64::try_from(last + 1).unwrap_or(1);
        list.swap(last, usize::try_from(drawn).unwrap_or_default());
    }
}

fn dot(left: &[f64], right: &[f64]) -> f64 {
    left.iter().zip(right).map(|(left, right)| left * right).sum()
}

fn count(many: usize) -> f64 {
    u32::try_from(many).map_or(f64::INFINITY, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EACH: usize = 100;

    /// Visits as they could be: 300 packets and a few more, three times in milliseconds, each with a long tail, as they are on a
    /// busy machine; one of a kind is changed by `change`.
    fn visits(rng: &mut ChaCha20Rng, change: impl Fn(&mut Vec<f64>)) -> Vec<Vec<f64>> {
        let mut drawn = |n: u64| f64::from(u32::try_from(rng.next_u64() % n).unwrap());
        let mut visit = || {
            let mut late = || if drawn(10) == 0.0 { drawn(400) } else { drawn(30) };
            let mut visit = vec![late(), late(), late()];
            visit.push(300.0 + drawn(3));
            visit.extend((0..20).map(|_| drawn(1_000)));
            change(&mut visit);
            visit
        };
        (0..EACH).map(|_| visit()).collect()
    }

    fn between(seed: u64, change: impl Fn(&mut Vec<f64>)) -> Told {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let (one, other) = (visits(&mut rng, |_| {}), visits(&mut rng, change));
        tell(&one, &other, seed)
    }

    #[test]
    fn fifty_milliseconds_are_found() {
        let told = between(1, |visit| visit[2] += 50.0);
        assert!(told.accuracy > 0.9 && told.best == 2, "{told:?}");
    }

    #[test]
    fn twenty_milliseconds_among_thirty_are_found() {
        let told = between(2, |visit| visit[0] += 20.0);
        assert!(told.accuracy > told.chance.1 && told.deviations() > 3.3 && told.best == 0, "{told:?}");
    }

    #[test]
    fn one_more_packet_is_found() {
        let told = between(3, |visit| visit[3] += 1.0);
        assert!(told.accuracy > told.chance.1 && told.deviations() > 3.3 && told.best == 3, "{told:?}");
    }

    #[test]
    fn a_number_that_never_varies_is_found() {
        let told = between(3, |visit| visit[3] = 301.0);
        assert!(told.accuracy > 0.8 && told.best == 3, "{told:?}");
    }

    #[test]
    fn hints_add_up() {
        let told = between(4, |visit| {
            visit[0] += 12.0;
            visit[1] += 12.0;
        });
        let alone = between(4, |visit| visit[0] += 12.0);
        assert!(told.accuracy > alone.accuracy, "{told:?} {alone:?}");
    }

    #[test]
    fn two_alike_are_not_told() {
        let mut above = 0;
        for seed in 10..22 {
            let told = between(seed, |_| {});
            assert!(told.chance.0 < 0.5 && 0.5 < told.chance.1, "{told:?}");
            assert!(told.deviations().abs() < 3.3, "{told:?}");
            above += usize::from(told.accuracy > told.chance.1);
        }
        // One in forty is what the interval leaves.
        assert!(above <= 2, "{above} of 12 above chance");
    }

    #[test]
    fn features_that_never_differ_tell_nothing() {
        let same = vec![vec![1.0, 2.0]; EACH];
        let told = tell(&same, &same, 1);
        assert!(told.accuracy <= told.chance.1, "{told:?}");
    }

    #[test]
    fn the_same_seed_gives_the_same() {
        assert_eq!(between(5, |visit| visit[1] += 5.0), between(5, |visit| visit[1] += 5.0));
    }
}
