//! When a failed request is sent again, and after how long (SPEC 8.2).

use core::time::Duration;

use rand_core::CryptoRng;
use tokio::time::Instant;

use crate::ClientError;

/// Whether, and how soon, a failed request is worth sending again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// It would fail again.
    Never,
    /// The connection failed.
    Soon,
    /// The server is full or closing.
    Later,
}

/// How often and after how long. The wait before repeat `k`, counted from 0, is uniform in 0.5 to 1.5 times
/// `base * 2^k`, where `base * 2^k` is at most `ceiling`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// Repeats after the first attempt.
    pub repeats: u32,
    /// The base after a failed connection.
    pub soon: Duration,
    /// The base after 503.
    pub later: Duration,
    /// The longest wait before the jitter.
    pub ceiling: Duration,
    /// How long attempts may take together, without the waits between them, until none is begun any more. Over Tor an attempt at an onion
    /// that has just gone down takes its whole time, and nobody should sit before a program for all of them.
    pub patience: Duration,
}

impl Retry {
    /// For reads: 3 repeats; 1 s, or 15 s after 503; at most 2 minutes; none after 2.5 minutes of trying.
    pub const READ: Self = Self { repeats: 3, patience: Duration::from_secs(150), ..Self::POST };
    /// For posts, with the same bytes: 5 repeats; 1 s, or 15 s after 503; at most 2 minutes; none after 4 minutes of trying.
    pub const POST: Self = Self {
        repeats: 5,
        soon: Duration::from_secs(1),
        later: Duration::from_secs(15),
        ceiling: Duration::from_secs(120),
        patience: Duration::from_secs(240),
    };
    /// No repeats.
    pub const NEVER: Self = Self { repeats: 0, ..Self::POST };

    /// The wait before repeat `k`, counted from 0; `None` when there is none.
    #[must_use]
    pub fn wait(&self, k: u32, again: Again, rng: &mut dyn CryptoRng) -> Option<Duration> {
        let base = match again {
            Again::Never => return None,
            Again::Soon => self.soon,
            Again::Later => self.later,
        };
        if k >= self.repeats {
            return None;
        }
        let wait = base.saturating_mul(2u32.saturating_pow(k)).min(self.ceiling);
        // Thousandths are fine enough, and the bias of the remainder is far below them.
        let jitter = 500 + u32::try_from(rng.next_u64() % 1_001).unwrap_or(0);
        Some(wait.saturating_mul(jitter) / 1_000)
    }
}

/// One request's attempts.
pub(crate) struct Attempts {
    retry: Retry,
    k: u32,
    begun: Instant,
    taken: Duration,
}

impl Attempts {
    /// The first attempt begins now.
    pub(crate) fn new(retry: Retry) -> Self {
        Self { retry, k: 0, begun: Instant::now(), taken: Duration::ZERO }
    }

    /// The wait before the next attempt, which begins after it, when this one ended now and so.
    ///
    /// # Errors
    /// The error itself, when there is no next attempt.
    pub(crate) fn next(
        &mut self,
        error: ClientError,
        rng: &mut dyn CryptoRng,
    ) -> Result<Duration, ClientError> {
        let now = Instant::now();
        self.taken += now.saturating_duration_since(self.begun);
        if self.taken >= self.retry.patience {
            return Err(error);
        }
        let wait = self.retry.wait(self.k, error.again(), rng).ok_or(error)?;
        self.k = self.k.saturating_add(1);
        self.begun = now + wait;
        Ok(wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;

    #[test]
    fn waits_double_with_jitter_up_to_the_ceiling() {
        let mut rng = ChaCha20Rng::from_seed([7; 32]);
        for (again, base) in [(Again::Soon, 1_000), (Again::Later, 15_000)] {
            for k in 0..5 {
                let mid = (base << k).min(120_000);
                for _ in 0..100 {
                    let wait = Retry::POST.wait(k, again, &mut rng).unwrap().as_millis();
                    assert!((mid / 2..=mid * 3 / 2).contains(&wait), "{wait} around {mid}");
                }
            }
        }
    }

    #[test]
    fn repeats_end() {
        let mut rng = ChaCha20Rng::from_seed([7; 32]);
        let mut count = |retry, error| {
            let mut attempts = Attempts::new(retry);
            (0..100).take_while(|_| attempts.next(error, &mut rng).is_ok()).count()
        };
        assert_eq!(count(Retry::POST, ClientError::Broken), 5);
        assert_eq!(count(Retry::READ, ClientError::Broken), 3);
        assert_eq!(count(Retry::READ, ClientError::Status(503)), 3);
        assert_eq!(count(Retry::NEVER, ClientError::Broken), 0);
        assert_eq!(count(Retry::POST, ClientError::Status(400)), 0);
    }

    /// So many seconds each attempt takes; how many are made, and the seconds of all with their waits.
    async fn made_of(retry: Retry, error: ClientError, seconds: u64) -> (u32, u64) {
        let mut rng = ChaCha20Rng::from_seed([7; 32]);
        let begun = Instant::now();
        let mut attempts = Attempts::new(retry);
        let mut made = 0;
        loop {
            tokio::time::sleep(Duration::from_secs(seconds)).await;
            made += 1;
            match attempts.next(error, &mut rng) {
                Ok(wait) => tokio::time::sleep(wait).await,
                Err(_) => return (made, begun.elapsed().as_secs()),
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn patience_ends_before_the_repeats_do() {
        let slow = ClientError::TimedOut;
        for retry in [Retry::READ, Retry::POST] {
            // Over Tor, with nobody there: one more circuit is tried, and that is all.
            let (made, took) = made_of(retry, slow, 120).await;
            assert!(made == 2 && took < 245, "{made} {took}");
        }
        assert_eq!(made_of(Retry::POST, slow, 5).await.0, 6);
        // The server's own wish to be asked later costs no patience.
        let (made, took) = made_of(Retry::POST, ClientError::Status(503), 1).await;
        assert!(made == 6 && took > 200, "{made} {took}");
    }

    #[test]
    fn nothing_overflows() {
        let mut rng = ChaCha20Rng::from_seed([7; 32]);
        let retry = Retry { repeats: u32::MAX, ceiling: Duration::MAX, later: Duration::MAX, ..Retry::POST };
        assert!(retry.wait(u32::MAX - 1, Again::Later, &mut rng).is_some());
    }
}
