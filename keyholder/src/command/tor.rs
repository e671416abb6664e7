//! What is said of each trouble on the way through Tor.

use postern_client::{Client, TorTrouble};

use crate::tell::{Exit, Failure};
use crate::words::{Words, tell_words, words};

/// A trouble on the way through Tor, with the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TorError(TorTrouble);

impl TorError {
    fn words(&self) -> Words {
        let again = "Run the same command again in ten minutes; it goes on where it stopped.";
        let say = |code, happened, next| words(code, Exit::Network, happened, next);
        match self.0 {
            TorTrouble::NotThere => say(
                "tor-not-there",
                "No Tor answers at the address of --socks.",
                "Start Tor and run the same command again. Debian, Ubuntu: `sudo apt install tor`, then --socks \
                 127.0.0.1:9050. Tails: connect with Tor Connection, the same address. Whonix: start the Gateway, the same \
                 address in the Workstation. Tor Browser, while it is open: --socks 127.0.0.1:9150.",
            ),
            TorTrouble::NotTor => say(
                "tor-not-tor",
                "What answers at the address of --socks is not Tor, or not a Tor that keeps requests apart.",
                "Give Tor's own port, 127.0.0.1:9050, and no other proxy's.",
            ),
            TorTrouble::Refuses => say(
                "tor-refuses",
                "This Tor does not allow the connection.",
                "Give another port of Tor's: 127.0.0.1:9050, or 127.0.0.1:9150 while Tor Browser is open.",
            ),
            TorTrouble::Offline => say(
                "tor-offline",
                "Tor has no network.",
                "Connect this machine, wait until Tor is connected, and run it again.",
            ),
            TorTrouble::NotFound => say(
                "tor-not-found",
                "Tor does not find the service: it is down, or the onion in the service file is an old or a wrong one, or it \
                 is only for those whose key Tor has.",
                "Run the same command again in ten minutes. If that does not help, call the operator.",
            ),
            TorTrouble::Invalid => say(
                "tor-invalid",
                "What Tor found of the service is damaged.",
                "Look whether this machine's clock is right, and run the same command again in ten minutes.",
            ),
            TorTrouble::NotMet => say(
                "tor-not-met",
                "Tor found the service and could not meet it: it may be busy, or flooded.",
                again,
            ),
            TorTrouble::NoServer => say(
                "tor-no-server",
                "The onion is there, and the service behind it does not answer.",
                "Run the same command again in ten minutes. If that does not help, call the operator.",
            ),
            TorTrouble::KeyMissing => say(
                "tor-key-missing",
                "This onion is only for those who have a key for it, and Tor has none.",
                "Put the key that onion-key made into ClientOnionAuthDir of Tor's torrc, and reload Tor; with --embedded-tor, \
                 name its folder with --onion-keys.",
            ),
            TorTrouble::KeyWrong => say(
                "tor-key-wrong",
                "The onion does not take the key that Tor has for it.",
                "Ask the operator for a new one.",
            ),
            TorTrouble::Mistyped => say(
                "tor-mistyped",
                "The onion in the service file is no onion's address: a character is mistyped.",
                "Get the service file anew from the charity.",
            ),
            TorTrouble::Failed => say(
                "tor-failed",
                "Tor did not get through, and does not say why. It may have been stopped, or the service may be down.",
                "Look whether Tor is connected and this machine's clock is right, and run the same command again.",
            ),
            TorTrouble::Slow => say(
                "tor-slow",
                "It took too long over Tor: the service may have gone down a moment ago, or somebody is flooding it.",
                "Look whether this machine's clock is right, and run the same command again in ten minutes.",
            ),
            TorTrouble::BrokenOff => say(
                "tor-broken-off",
                "The connection over Tor broke off.",
                "Look whether Tor is still running, and run the same command again; it goes on where it stopped.",
            ),
            TorTrouble::Blocked => say(
                "tor-blocked",
                "Tor's network cannot be reached from here: this machine may have no network, Tor may be blocked, or the bridges do not \
                 answer.",
                "Look whether this machine is connected. Get bridges at https://bridges.torproject.org, write them into a file, and name it with --tor-config.",
            ),
            TorTrouble::ClockWrong => say(
                "tor-clock-wrong",
                "By this machine's clock nothing is valid that Tor's network says: the clock is most likely wrong.",
                "Set date, time and time zone right, and run the same command again. If they are right, somebody between here and Tor \
                 changes what passes: use bridges, with --tor-config.",
            ),
            TorTrouble::FolderOpen => say(
                "tor-folder-open",
                "The folder tor of your home directory, that of --onion-keys, or one above them can be changed or read by others.",
                "Close it (chmod 700), and those above it for writing (chmod go-w), and run the same command again.",
            ),
            TorTrouble::FolderUnusable => say(
                "tor-folder-unusable",
                "Tor cannot use the folder tor of your home directory, or that of --onion-keys: the disk is full, it is closed to \
                 you, or another keyholder uses it just now.",
                "Wait until no other keyholder runs, make room, and run the same command again.",
            ),
        }
    }
}

tell_words!(TorError);

/// What stood in the way of the Tor within.
pub(super) fn unready(client: &Client) -> Failure {
    TorError(client.tor_trouble().unwrap_or(TorTrouble::Failed)).into()
}

/// The failure, or what is known better: that it happened on the way through Tor.
pub(super) fn explained(failure: impl Into<Failure>, client: &Client) -> Failure {
    let failure = failure.into();
    match client.tor_trouble() {
        Some(trouble) if failure.tell().code() == "server" && failure.tell().exit() == Exit::Network => {
            TorError(trouble).into()
        }
        _ => failure,
    }
}
