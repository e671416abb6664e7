//! `cover`: visits with cover cells at random times, about so many a service day (SPEC 8.4).

use core::time::Duration;

use postern_client::Signals;
use rand_core::CryptoRng;
use serde_json::json;

use super::{Ctx, Outcome, explained, journey};
use crate::args::CoverArgs;
use crate::failure::{Exit, Failure};
use crate::progress::{Progress, RealPace};

pub(super) async fn run(ctx: &mut Ctx<'_>, args: CoverArgs) -> Outcome {
    let service = ctx.service()?;
    // It hears itself when it is to end.
    let client = ctx.client_beside(&service, Signals::AreThePrograms)?;
    let mut made: u64 = 0;
    let mut failed: u64 = 0;
    while args.count.is_none_or(|count| made < count) {
        // Each time anew: a machine that runs for months gets its next directory in place of this one.
        let directory = ctx.directory(&service)?;
        let mean = f64::from(directory.calendar().day_seconds()) / f64::from(args.per_day);
        let wait = exponential(mean, &mut ctx.rng);
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            ended = ended() => {
                ended?;
                break;
            }
        }
        let pace = RealPace::new(true);
        let journey = journey(&client, &directory, ctx.clock, &pace);
        let visit = match ctx.ready(&client).await {
            Ok(()) => {
                let mut progress = Progress::new(&ctx.screen);
                let visit = journey.practise(&mut ctx.rng, &mut |step| progress.show(step)).await;
                visit.map_err(|error| explained(error, &client))
            }
            Err(failure) => Err(failure),
        };
        made = made.saturating_add(1);
        if let Err(failure) = visit {
            // One visit that failed is no reason to leave the others out; that none succeeds is.
            failed = failed.saturating_add(1);
            if args.count.is_some_and(|count| failed == count) {
                return Err(failure);
            }
            ctx.screen.failure(&failure);
        }
    }
    let sent = made.saturating_sub(failed);
    ctx.screen.with("cover-sent", &[("visits", sent.into())]);
    ctx.screen.object(&json!({ "status": "ended", "visits": made, "failed": failed }));
    Ok(Exit::Ok)
}

/// Until the person or the machine ends it.
async fn ended() -> Result<(), Failure> {
    let no_signals = |_| Failure::new(Exit::Usage, "no-signals");
    let mut terminate =
        tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).map_err(no_signals)?;
    tokio::select! {
        interrupt = tokio::signal::ctrl_c() => interrupt.map_err(no_signals),
        _ = terminate.recv() => Ok(()),
    }
}

/// The time to the next event of a Poisson process whose events are `mean` seconds apart.
fn exponential(mean: f64, rng: &mut impl CryptoRng) -> Duration {
    // 53 random bits, from above 0 to 1, so that the logarithm is finite.
    let bits = rng.next_u64() >> 11;
    #[allow(clippy::cast_precision_loss, reason = "53 bits are exact in an f64")]
    let uniform = (bits as f64 + 1.0) / (1u64 << 53) as f64;
    Duration::try_from_secs_f64(-uniform.ln() * mean).unwrap_or(Duration::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn times_are_exponential() {
        let mut rng = StdRng::from_seed([3; 32]);
        let times: Vec<f64> = (0..20_000).map(|_| exponential(864.0, &mut rng).as_secs_f64()).collect();
        let mean = times.iter().sum::<f64>() / 20_000.0;
        let beyond = times.iter().filter(|time| **time > 864.0).count();
        assert!((840.0..890.0).contains(&mean), "{mean}");
        // e^-1 of all.
        assert!((7_150..7_570).contains(&beyond), "{beyond}");
    }
}
