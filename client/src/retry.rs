//! When a failed request is sent again, and after how long (SPEC 8.2).

use core::time::Duration;

use rand_core::CryptoRng;

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
}

impl Retry {
    /// For reads: 3 repeats; 1 s, or 15 s after 503; at most 2 minutes.
    pub const READ: Self = Self { repeats: 3, ..Self::POST };
    /// For posts, with the same bytes: 5 repeats; 1 s, or 15 s after 503; at most 2 minutes.
    pub const POST: Self = Self {
        repeats: 5,
        soon: Duration::from_secs(1),
        later: Duration::from_secs(15),
        ceiling: Duration::from_secs(120),
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
}

impl Attempts {
    pub(crate) const fn new(retry: Retry) -> Self {
        Self { retry, k: 0 }
    }

    /// The wait before the next attempt, after this error.
    ///
    /// # Errors
    /// The error itself, when there is no next attempt.
    pub(crate) fn next(
        &mut self,
        error: ClientError,
        rng: &mut dyn CryptoRng,
    ) -> Result<Duration, ClientError> {
        let wait = self.retry.wait(self.k, error.again(), rng).ok_or(error)?;
        self.k = self.k.saturating_add(1);
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

    #[test]
    fn nothing_overflows() {
        let mut rng = ChaCha20Rng::from_seed([7; 32]);
        let retry = Retry { repeats: u32::MAX, ceiling: Duration::MAX, later: Duration::MAX, ..Retry::POST };
        assert!(retry.wait(u32::MAX - 1, Again::Later, &mut rng).is_some());
    }
}
