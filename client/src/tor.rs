//! What is wrong on the way through Tor, by what a person can do about it: the programs say each in their own words.
//!
//! A tor says more when its port has `ExtendedErrors` (proposal 304), as Tor Browser's has; without it most troubles of an
//! onion arrive as "host unreachable" or as a general failure, and are told as such. The embedded Tor always says more, and it
//! has troubles of its own: the network around it and the folder that it keeps.

use crate::retry::Again;
use crate::{ClientError, SocksError};

/// What is wrong, and with whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TorTrouble {
    /// Nothing listens at the proxy's address: tor is not running, or listens elsewhere.
    NotThere,
    /// What listens there is not tor, or a tor that does not keep requests apart.
    NotTor,
    /// Tor does not allow the connection: its port is for other things.
    Refuses,
    /// Tor itself has no network.
    Offline,
    /// Tor finds no such onion: it is down, was never there, or its descriptor is stale.
    NotFound,
    /// What tor found of the onion is damaged.
    Invalid,
    /// The onion was found and not met: it is busy, under attack, or has just been restarted.
    NotMet,
    /// The onion was met, and no server answers behind it.
    NoServer,
    /// The onion is for those who have a client key, and tor has none.
    KeyMissing,
    /// Tor's client key for the onion is not one that it takes.
    KeyWrong,
    /// The address is none: a character is mistyped.
    Mistyped,
    /// Tor failed and does not say why, or ended.
    Failed,
    /// It took too long: slow circuits, or a proof of work.
    Slow,
    /// The connection ended on the way.
    BrokenOff,
    /// The embedded Tor does not get into its network: it is blocked here, its bridges are, or there is no network at all.
    Blocked,
    /// The embedded Tor takes nothing of its network for valid: most likely this machine's clock is wrong; or somebody in between
    /// changes what passes.
    ClockWrong,
    /// The folder of the embedded Tor, one above it, or that of its keys is open to others.
    FolderOpen,
    /// The folder of the embedded Tor cannot be read or written, or another program uses it.
    FolderUnusable,
}

impl TorTrouble {
    /// What an error of a request through tor means; `None`, if it has nothing to do with tor.
    #[must_use]
    pub const fn of(error: ClientError) -> Option<Self> {
        match error {
            ClientError::Socks(error) => Some(Self::of_socks(error)),
            ClientError::Tor(trouble) => Some(trouble),
            ClientError::TimedOut | ClientError::Idle => Some(Self::Slow),
            ClientError::Broken => Some(Self::BrokenOff),
            _ => None,
        }
    }

    /// Whether, and how soon, the embedded Tor is worth asking again.
    pub(crate) const fn again(self) -> Again {
        match self {
            Self::NotThere
            | Self::NotTor
            | Self::Refuses
            | Self::KeyMissing
            | Self::KeyWrong
            | Self::Mistyped
            | Self::Blocked
            | Self::ClockWrong
            | Self::FolderOpen
            | Self::FolderUnusable => Again::Never,
            Self::Offline
            | Self::NotFound
            | Self::Invalid
            | Self::NotMet
            | Self::NoServer
            | Self::Failed
            | Self::Slow
            | Self::BrokenOff => Again::Soon,
        }
    }

    const fn of_socks(error: SocksError) -> Self {
        use SocksError as E;
        match error {
            E::ProxyUnreachable => Self::NotThere,
            E::NotSocks5 | E::CredentialsUnsupported | E::CredentialsRefused | E::Unsupported => Self::NotTor,
            E::NotAllowed => Self::Refuses,
            E::NetworkUnreachable => Self::Offline,
            E::HostUnreachable | E::OnionNotFound => Self::NotFound,
            E::OnionInvalid => Self::Invalid,
            E::OnionIntroFailed | E::OnionRendezvousFailed | E::OnionIntroTimedOut => Self::NotMet,
            E::ConnectionRefused => Self::NoServer,
            E::OnionMissingKey => Self::KeyMissing,
            E::OnionWrongKey => Self::KeyWrong,
            E::OnionBadAddress => Self::Mistyped,
            E::TtlExpired => Self::Slow,
            E::ProxyClosed | E::General | E::Other(_) => Self::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ConnectError, TlsError};

    #[test]
    fn each_trouble_is_of_what_it_says() {
        let of = |error| TorTrouble::of(ClientError::Socks(error));
        assert_eq!(of(SocksError::ProxyUnreachable), Some(TorTrouble::NotThere));
        assert_eq!(of(SocksError::OnionWrongKey), Some(TorTrouble::KeyWrong));
        assert_eq!(of(SocksError::Other(0x42)), Some(TorTrouble::Failed));
        assert_eq!(TorTrouble::of(ClientError::Broken), Some(TorTrouble::BrokenOff));
        assert_eq!(TorTrouble::of(ClientError::Tor(TorTrouble::ClockWrong)), Some(TorTrouble::ClockWrong));
        for error in [ConnectError::Refused.into(), TlsError::NotTls.into(), ClientError::Status(503)] {
            assert_eq!(TorTrouble::of(error), None);
        }
    }
}
