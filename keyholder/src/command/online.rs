//! Options of the commands that go online, and the client that they give.

use std::path::PathBuf;

use postern_client::{
    Client, ClientError, EndpointError, Options, RootPin, ServiceFile, ServiceFileError, SocksAddr,
};
use postern_client_crypto::code::digest_matches;
use postern_wire::Digest;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use crate::env::Env;
use crate::tell::{About as _, Exit, Failure};
use crate::vault::Vault;
use crate::words::{Words, tell_words, words};

/// Options of the commands that go online.
#[derive(Debug, Clone, clap::Args)]
#[group(skip)]
pub struct Args {
    /// The service's file: address and root.
    #[arg(long, value_name = "FILE")]
    pub service: PathBuf,
    /// The Tor proxy.
    #[arg(long, value_name = "HOST:PORT", required_unless_present = "direct", conflicts_with = "direct")]
    pub socks: Option<String>,
    /// Without a proxy.
    #[arg(long)]
    pub direct: bool,
}

/// Why there is nobody to talk to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnlineError {
    /// The service file is not in order.
    Service(ServiceFileError),
    /// The address is not one that can be reached so.
    Endpoint(EndpointError),
    /// The client could not be made.
    Client(ClientError),
    /// The service file is of another service than the one the vault has joined.
    OtherService,
}

impl OnlineError {
    fn words(&self) -> Words {
        match self {
            Self::Service(e) => words(
                "service-file",
                Exit::Usage,
                format!("The service file is not in order: {e}."),
                "Get it anew from the charity.",
            ),
            Self::Endpoint(e) => words(
                "address",
                Exit::Usage,
                format!("The service cannot be reached so: {e}."),
                "Check --socks, or use --direct.",
            ),
            Self::Client(e) => words(
                "client",
                Exit::Fault,
                format!("The connection could not be prepared: {e}."),
                "Run the same command again.",
            ),
            Self::OtherService => words(
                "other-service",
                Exit::NotVerified,
                "The service file is of another service than the one that your vault has joined.",
                "Give the service's own file.",
            ),
        }
    }
}

tell_words!(OnlineError);

/// Whether a pin is of this root.
fn pins(pin: &RootPin, root: &Digest) -> bool {
    match pin {
        RootPin::Digest(digest) => digest == root,
        RootPin::Words(words) => digest_matches(words, root.as_bytes()) == Ok(true),
    }
}

impl Args {
    /// The client of this service; the service must be the one that the vault has joined.
    ///
    /// # Errors
    /// [`OnlineError`].
    pub fn client(&self, env: &mut Env, vault: &Vault) -> Result<Client, Failure> {
        let bytes = env.read(&self.service, 4_096)?;
        let text = String::from_utf8(bytes)
            .map_err(|_| OnlineError::Service(ServiceFileError::NotText))
            .about(&self.service)?;
        let service = ServiceFile::parse(&text).map_err(OnlineError::Service).about(&self.service)?;
        let joined = vault.membership().ok_or(crate::session::SessionError::NotJoined)?;
        if service.service != joined.service || !pins(&service.root, &joined.root) {
            return Err(Failure::from(OnlineError::OtherService).about(&self.service));
        }
        let socks: Option<SocksAddr> = match &self.socks {
            Some(text) => Some(text.parse().map_err(OnlineError::Endpoint)?),
            None => None,
        };
        let endpoint = service.endpoint(socks).map_err(OnlineError::Endpoint)?;
        let mut seed = [0; 32];
        env.rng.fill_bytes(&mut seed);
        let rng = Box::new(StdRng::from_seed(seed));
        Ok(Client::new(endpoint, Options::default(), rng).map_err(OnlineError::Client)?)
    }
}
