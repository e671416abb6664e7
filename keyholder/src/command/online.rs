//! Options of the commands that go online, and the client that they give.

use std::path::{Path, PathBuf};

use postern_client::{
    Client, ClientError, Embedded, EmbeddedError, EmbeddedSettings, Endpoint, EndpointError, Options,
    RootPin, ServiceFile, ServiceFileError, Signals, SocksAddr, TorFolder,
};
use postern_client_crypto::code::digest_matches;
use postern_wire::Digest;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::tor::unready;
use crate::disk::DiskError;
use crate::env::Env;
use crate::home::make_private;
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
    #[arg(
        long,
        value_name = "HOST:PORT",
        required_unless_present_any = ["direct", "embedded_tor"],
        conflicts_with_all = ["direct", "embedded_tor"]
    )]
    pub socks: Option<String>,
    /// Without a proxy.
    #[arg(long, conflicts_with = "embedded_tor")]
    pub direct: bool,
    /// By the Tor within this program, for machines without Tor; it keeps its guards in the folder tor of your home directory.
    #[arg(long, hide = !cfg!(feature = "arti"))]
    pub embedded_tor: bool,
    /// Settings of the Tor within, as arti's TOML: bridges, where Tor is blocked.
    #[arg(long, value_name = "FILE", requires = "embedded_tor", conflicts_with_all = ["socks", "direct"], hide = !cfg!(feature = "arti"))]
    pub tor_config: Option<PathBuf>,
    /// The folder with the key that onion-key made (NAME.auth_private), for the Tor within.
    #[arg(long, value_name = "DIR", requires = "embedded_tor", conflicts_with_all = ["socks", "direct"], hide = !cfg!(feature = "arti"))]
    pub onion_keys: Option<PathBuf>,
}

/// Why there is nobody to talk to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnlineError {
    /// The service file is not in order.
    Service(ServiceFileError),
    /// The address is not one that can be reached so.
    Endpoint(EndpointError),
    /// The Tor within cannot be had.
    Tor(EmbeddedError),
    /// There is no file with a key in the folder of `--onion-keys`.
    NoOnionKey,
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
            Self::Tor(EmbeddedError::Absent) => words(
                "tor-not-within",
                Exit::Usage,
                "This program was built without Tor within.",
                "Start Tor and use --socks 127.0.0.1:9050, or get the program that has Tor within.",
            ),
            Self::Tor(e) => words(
                "tor-config",
                Exit::Usage,
                format!("Tor's settings cannot be used: {e}."),
                "Check the file of --tor-config.",
            ),
            Self::NoOnionKey => words(
                "no-onion-key",
                Exit::Usage,
                "There is no file with a key in the folder of --onion-keys.",
                "Give the folder that has the file NAME.auth_private which onion-key wrote.",
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
        let mut seed = [0; 32];
        env.rng.fill_bytes(&mut seed);
        let rng = Box::new(StdRng::from_seed(seed));
        let client = if self.embedded_tor {
            let tor = self.embedded(env)?;
            let endpoint = service.embedded_endpoint().map_err(OnlineError::Endpoint)?;
            Client::within(endpoint, tor, Options::default(), rng)
        } else {
            Client::new(self.endpoint(&service)?, Options::default(), rng)
        };
        Ok(client.map_err(OnlineError::Client)?)
    }

    fn endpoint(&self, service: &ServiceFile) -> Result<Endpoint, OnlineError> {
        let socks = self.socks.as_deref().map(str::parse::<SocksAddr>).transpose();
        service.endpoint(socks.map_err(OnlineError::Endpoint)?).map_err(OnlineError::Endpoint)
    }

    /// The Tor within, whose guards stay in the home directory.
    fn embedded(&self, env: &Env) -> Result<Embedded, Failure> {
        let mut settings = EmbeddedSettings {
            folder: TorFolder::Passing,
            config: None,
            onion_keys: None,
            // Its folder stays, so a signal may end it like any program.
            signals: Signals::AreThePrograms,
        };
        if let Some(path) = &self.tor_config {
            let bytes = env.read(path, EmbeddedSettings::MAX_CONFIG)?;
            let text =
                String::from_utf8(bytes).map_err(|_| OnlineError::Tor(EmbeddedError::Config { line: 1 }));
            settings.config = Some(text.about(path)?);
        }
        if let Some(folder) = &self.onion_keys {
            settings.onion_keys = Some(keys(folder).about(folder)?);
        }
        // What is wrong with all this is said before a folder is made.
        Embedded::new(&settings).map_err(OnlineError::Tor)?;
        let folder = env.home()?.tor();
        make_private(&folder).about(&folder)?;
        settings.folder = TorFolder::Kept(folder);
        Ok(Embedded::new(&settings).map_err(OnlineError::Tor)?)
    }
}

/// Brings the Tor within into its network, and shows how far it is; without one there is nothing to do.
///
/// # Errors
/// What stands in the way, to be told.
pub async fn ready(args: &Args, env: &Env, client: &Client) -> Result<(), Failure> {
    if !args.embedded_tor {
        return Ok(());
    }
    let bar = env.progress.bar("Connecting to Tor", 100);
    let ready = client.ready(&mut |percent| bar.set_position(percent.into())).await;
    bar.finish_and_clear();
    ready.map_err(|_| unready(client))
}

/// The folder, if there is a key in it: one that is empty would be passed over in silence.
fn keys(folder: &Path) -> Result<PathBuf, Failure> {
    let found = folder.read_dir().map_err(|error| DiskError::from(&error))?;
    let is_key = |path: PathBuf| path.extension().is_some_and(|extension| extension == "auth_private");
    if !found.flatten().any(|entry| is_key(entry.path())) {
        return Err(OnlineError::NoOnionKey.into());
    }
    Ok(folder.canonicalize().map_err(|error| DiskError::from(&error))?)
}
