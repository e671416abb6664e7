//! The commands. Each reads what it needs, makes the same visit as every other, and shows what came of it.

mod check;
mod code;
mod cover;
mod desk;
mod directory;
mod new_code;
mod open;
mod page;
mod practise;
mod prepare;
mod reply;
mod report;
mod rotate;
mod saved_page;
mod seal;
mod send;
mod stop;
mod tor;
mod verify;

use std::path::Path;

use postern_client::{Client, Options, Signals};
use postern_client_crypto::Code;
use postern_trust::Directory;
use postern_wire::cell::Cell;
use postern_wire::{DropError, ServiceId};
use rand::SeedableRng;
use rand::rngs::StdRng;

use crate::args::{Act, Common};
use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::files;
use crate::journey::{Journey, Stopped};
use crate::progress::{Progress, RealPace};
use crate::screen::Screen;
use crate::service::Service;
use crate::visit::{Request, VisitError};

/// Days shorter than this are a drill's, where nobody need wait between visits.
const DRILL_DAY: u32 = 3_600;
/// The most bytes of a file with a code in it.
const MAX_CODE_FILE: usize = 1_024;
/// How often a code is asked for.
const TRIES: usize = 3;

/// What a command works with.
pub struct Ctx<'c> {
    /// What every command takes.
    pub common: Common,
    /// Where it is shown.
    pub screen: Screen,
    /// Who is asked.
    pub console: &'c mut dyn Console,
    /// Randomness.
    pub rng: StdRng,
    /// Unix seconds.
    pub clock: &'c (dyn Fn() -> u64 + Sync),
}

impl core::fmt::Debug for Ctx<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Ctx({:?})", self.screen)
    }
}

/// What a command found.
pub type Outcome = Result<Exit, Failure>;

/// Runs a command to its end.
///
/// # Errors
/// [`Failure`], which the caller shows.
pub async fn run(ctx: &mut Ctx<'_>, act: Act) -> Outcome {
    match act {
        Act::Report(args) => report::run(ctx, args).await,
        Act::Check(args) => check::run(ctx, args).await,
        Act::Reply(args) => reply::run(ctx, args).await,
        Act::Stop(args) => stop::run(ctx, args).await,
        Act::Rotate(args) => rotate::run(ctx, args).await,
        Act::Practise(args) => practise::run(ctx, args).await,
        Act::Seal(args) => seal::run(ctx, args),
        Act::Send(args) => send::run(ctx, args).await,
        Act::Open(args) => open::run(ctx, args),
        Act::Code(args) => code::run(ctx, args),
        Act::Cover(args) => cover::run(ctx, args).await,
        Act::Directory(args) => directory::run(ctx, args).await,
        Act::Verify(args) => verify::run(ctx, args).await,
        Act::Desk(args) => desk::run(ctx, args).await,
    }
}

impl Ctx<'_> {
    fn now(&self) -> u64 {
        (self.clock)()
    }

    fn lang(&self) -> String {
        self.common.lang.clone().unwrap_or_else(|| self.screen.text.lang().tag().to_owned())
    }

    fn service(&self) -> Result<Service, Failure> {
        let path = self.common.service.as_deref().ok_or(Failure::new(Exit::Usage, "service-required"))?;
        Service::read(path)
    }

    fn directory(&self, service: &Service) -> Result<Directory, Failure> {
        service.directory(self.common.directory.as_deref(), self.now())
    }

    fn client(&mut self, service: &Service) -> Result<Client, Failure> {
        self.client_beside(service, Signals::EndTheProgram)
    }

    /// As [`Ctx::client`], with what becomes of signals if Tor is within.
    fn client_beside(&mut self, service: &Service, signals: Signals) -> Result<Client, Failure> {
        let rng = Box::new(StdRng::from_rng(&mut self.rng));
        let client = if self.common.embedded_tor {
            let (endpoint, tor) = service.embedded(self.common.tor_config.as_deref(), signals)?;
            Client::within(endpoint, tor, Options::default(), rng)
        } else {
            let endpoint = service.endpoint(self.common.socks.as_deref(), self.common.direct)?;
            Client::new(endpoint, Options::default(), rng)
        };
        client.map_err(|why| Failure::new(Exit::Usage, "endpoint-refused").why(why))
    }

    /// Brings the embedded Tor into its network, and shows how far it is; without one there is nothing to do.
    async fn ready(&self, client: &Client) -> Result<(), Failure> {
        self.connected(client).await.map_err(|error| explained(error, client))
    }

    async fn connected(&self, client: &Client) -> Result<(), DropError> {
        if !self.common.embedded_tor {
            return Ok(());
        }
        let mut progress = Progress::new(&self.screen);
        progress.show_tor(0);
        client.ready(&mut |percent| progress.show_tor(percent)).await
    }

    /// Delivers cells in a journey whose Tor, if it is within, has to come into its network first.
    async fn deliver(
        &mut self,
        client: &Client,
        journey: &Journey<'_, Client, RealPace>,
        cells: Vec<Cell>,
    ) -> Result<(), Stopped> {
        if let Err(error) = self.connected(client).await {
            return Err(Stopped { error: VisitError::Request(Request::Index, error), sent: 0, rest: cells });
        }
        let mut progress = Progress::new(&self.screen);
        let sent = journey.deliver(cells, None, &mut self.rng, &mut |step| progress.show(step)).await;
        sent.map(|_| ())
    }

    fn pace(&self, directory: &Directory) -> Result<RealPace, Failure> {
        if self.common.no_wait && directory.calendar().day_seconds() >= DRILL_DAY {
            return Err(Failure::new(Exit::Usage, "no-wait-in-drills"));
        }
        Ok(RealPace::new(!self.common.no_wait))
    }

    /// The code from a file, from standard input or from the person, who may try three times.
    fn code(&mut self, file: Option<&Path>, service: &ServiceId) -> Result<Code, Failure> {
        if let Some(path) = file {
            return Ok(Code::parse(&files::read_text(path, MAX_CODE_FILE)?, service)?);
        }
        if !self.console.is_there() {
            return Err(Failure::new(Exit::Usage, "code-required"));
        }
        let mut last = Failure::new(Exit::Usage, "code-required");
        for _ in 0..TRIES {
            let prompt = format!("{} ", self.screen.text.say("ask-code"));
            let typed = self.console.secret(&prompt).map_err(|_| Failure::new(Exit::Usage, "input-ended"))?;
            match Code::parse(&typed, service) {
                Ok(code) => return Ok(code),
                Err(error) => last = error.into(),
            }
            self.screen.failure(&last);
        }
        Err(last)
    }
}

/// A journey over the network.
fn journey<'a>(
    client: &'a Client,
    directory: &'a Directory,
    clock: &'a (dyn Fn() -> u64 + Sync),
    pace: &'a RealPace,
) -> Journey<'a, Client, RealPace> {
    Journey { drop: client, directory, clock, pace }
}

/// A failure with what the client knows of the cause.
fn explained(failure: impl Into<Failure>, client: &Client) -> Failure {
    let failure = failure.into();
    if let ("network-unreachable", Some(trouble)) = (failure.key, client.tor_trouble()) {
        return Failure::new(failure.exit, tor::key(trouble));
    }
    match (failure.exit, client.cause()) {
        (Exit::Network | Exit::Refused | Exit::NotVerified, Some(cause))
            if failure.values.iter().any(|(name, _)| *name == "why") && !failure.key.starts_with("board") =>
        {
            failure.why(cause)
        }
        _ => failure,
    }
}
