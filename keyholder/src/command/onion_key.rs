//! `keyholder onion-key`: a collector's key for an onion that lets in only who has one (rend-spec-v3, client authorization).

use std::path::PathBuf;

use data_encoding::BASE32_NOPAD;
use postern_client::{Endpoint, SocksAddr};
use postern_client_crypto::keys::OpeningKey;
use zeroize::Zeroizing;

use crate::answer::Answer;
use crate::disk::DiskError;
use crate::env::Env;
use crate::tell::{Exit, Failure};
use crate::words::{Words, tell_words, words};

/// Where a tor that was never asked anything would be: an address is parsed as for use with one.
const ANY_TOR: &str = "127.0.0.1:9050";

/// Arguments of `onion-key`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The units' onion, as the operator gave it to you.
    #[arg(long, value_name = "ADDRESS")]
    pub onion: String,
    /// Where the two files are written; it must be there.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// What the files are called: letters, digits, hyphens. The operator sees it.
    #[arg(long, value_name = "NAME", default_value = "postern")]
    pub name: String,
}

/// Why no key is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnionKeyError {
    /// The address is no onion's.
    Onion,
    /// The name is none for a file of tor's.
    Name,
}

impl OnionKeyError {
    fn words(&self) -> Words {
        let say = |code, happened, next| words(code, Exit::Usage, happened, next);
        match self {
            Self::Onion => say(
                "onion-key-onion",
                "That is no onion's address: 56 letters and digits, then .onion.",
                "Copy it anew from what the operator gave you. Nothing was written.",
            ),
            Self::Name => say(
                "onion-key-name",
                "A name is 1 to 40 small letters, digits and hyphens.",
                "Choose another --name. Nothing was written.",
            ),
        }
    }
}

tell_words!(OnionKeyError);

/// Makes a pair of keys, and writes each half as tor reads it: `NAME.auth_private`, mode 0600, and `NAME.auth`. No vault is
/// needed: the key opens a door and no letter.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let onion = address(&args.onion).ok_or(OnionKeyError::Onion)?;
    let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if !(1..=40).contains(&args.name.len()) || !args.name.bytes().all(letter) {
        return Err(OnionKeyError::Name.into());
    }
    let private = args.out.join(format!("{}.auth_private", args.name));
    let public = args.out.join(format!("{}.auth", args.name));
    for file in [&private, &public] {
        if file.symlink_metadata().is_ok() {
            return Err(Failure::from(DiskError::Exists).about(file));
        }
    }
    let key = OpeningKey::generate(&mut env.rng);
    let secret = Zeroizing::new(BASE32_NOPAD.encode(key.to_bytes().as_slice()));
    let line = Zeroizing::new(format!("{onion}:descriptor:x25519:{}\n", *secret));
    env.write_new(&private, line.as_bytes())?;
    let line = format!("descriptor:x25519:{}\n", BASE32_NOPAD.encode(key.public().as_bytes()));
    env.write_public(&public, line.as_bytes())?;
    Ok(Answer::new()
        .line(format!("For your tor, secret: {}", private.display()))
        .line("    Move it into the directory that ClientOnionAuthDir of the torrc names, let tor's user own it, and reload tor.")
        .line(format!("For the operator, nothing secret: {}", public.display()))
        .line("    They let it in with `postern-server onion-client admit`. Until then the onion is not found.")
        .with("private", private.display().to_string())
        .with("public", public.display().to_string()))
}

/// The 56 characters before `.onion`, whatever stands around them.
fn address(text: &str) -> Option<String> {
    let host = text.trim().trim_start_matches("http://").trim_end_matches('/').to_ascii_lowercase();
    let bare = host.strip_suffix(".onion").unwrap_or(&host);
    let tor: SocksAddr = ANY_TOR.parse().ok()?;
    Endpoint::parse(&format!("http://{bare}.onion"), Some(tor)).ok()?;
    Some(bare.to_owned())
}
