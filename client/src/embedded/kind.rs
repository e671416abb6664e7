//! What arti's kinds of errors and of standstills mean.

use arti_client::status::BlockageKind;
use arti_client::{Error, ErrorKind, HasKind as _};

use crate::TorTrouble;

/// What an error on the way into the network means, by what a person can do about it.
pub(super) fn of_start(error: &Error) -> TorTrouble {
    of_kind(error.kind())
}

/// What an error of dialling means, when arti is in the network. It is then not shut out, and its clock is good enough: that a relay
/// fails, or one that keeps descriptors has none to give, is worth another attempt by others.
pub(super) fn of_dial(error: &Error) -> TorTrouble {
    of_dial_kind(error.kind())
}

fn of_dial_kind(kind: ErrorKind) -> TorTrouble {
    match of_kind(kind) {
        TorTrouble::Blocked | TorTrouble::ClockWrong => TorTrouble::Failed,
        trouble => trouble,
    }
}

fn of_kind(kind: ErrorKind) -> TorTrouble {
    use ErrorKind as K;
    match kind {
        K::LocalNetworkError => TorTrouble::Offline,
        K::TorAccessFailed | K::ExternalToolFailed | K::TorDirectoryError | K::TorDirectoryUnusable => {
            TorTrouble::Blocked
        }
        K::ClockSkew | K::DirectoryExpired => TorTrouble::ClockWrong,
        K::FsPermissions => TorTrouble::FolderOpen,
        K::PersistentStateAccessFailed
        | K::PersistentStateCorrupted
        | K::CacheAccessFailed
        | K::CacheCorrupted
        | K::KeystoreAccessFailed
        | K::KeystoreCorrupted
        | K::LocalResourceAlreadyInUse => TorTrouble::FolderUnusable,
        K::RemoteNetworkTimeout | K::TorNetworkTimeout | K::ExitTimeout => TorTrouble::Slow,
        K::OnionServiceNotFound => TorTrouble::NotFound,
        K::OnionServiceProtocolViolation => TorTrouble::Invalid,
        K::OnionServiceNotRunning | K::OnionServiceConnectionFailed => TorTrouble::NotMet,
        K::OnionServiceMissingClientAuth => TorTrouble::KeyMissing,
        K::OnionServiceWrongClientAuth => TorTrouble::KeyWrong,
        K::OnionServiceAddressInvalid | K::InvalidStreamTarget => TorTrouble::Mistyped,
        // The onion was met: what refuses the stream stands behind it.
        K::RemoteConnectionRefused
        | K::RemoteStreamClosed
        | K::RemoteStreamReset
        | K::RemoteStreamError
        | K::RemoteNetworkFailed => TorTrouble::NoServer,
        K::ForbiddenStreamTarget | K::ExitPolicyRejected => TorTrouble::Refuses,
        _ => TorTrouble::Failed,
    }
}

/// Why arti stands still on its way into the network. It takes whoever shuts its connections out for a machine without a network.
pub(super) const fn of_blockage(kind: &BlockageKind) -> TorTrouble {
    match kind {
        BlockageKind::ClockSkewed => TorTrouble::ClockWrong,
        _ => TorTrouble::Blocked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retry::Again;

    #[test]
    fn each_kind_means_what_it_says() {
        for (kind, trouble) in [
            (ErrorKind::LocalNetworkError, TorTrouble::Offline),
            (ErrorKind::TorAccessFailed, TorTrouble::Blocked),
            (ErrorKind::DirectoryExpired, TorTrouble::ClockWrong),
            (ErrorKind::FsPermissions, TorTrouble::FolderOpen),
            (ErrorKind::LocalResourceAlreadyInUse, TorTrouble::FolderUnusable),
            (ErrorKind::TorNetworkTimeout, TorTrouble::Slow),
            (ErrorKind::OnionServiceNotFound, TorTrouble::NotFound),
            (ErrorKind::OnionServiceConnectionFailed, TorTrouble::NotMet),
            (ErrorKind::OnionServiceMissingClientAuth, TorTrouble::KeyMissing),
            (ErrorKind::OnionServiceWrongClientAuth, TorTrouble::KeyWrong),
            (ErrorKind::OnionServiceAddressInvalid, TorTrouble::Mistyped),
            (ErrorKind::RemoteConnectionRefused, TorTrouble::NoServer),
            (ErrorKind::Internal, TorTrouble::Failed),
        ] {
            assert_eq!(of_kind(kind), trouble, "{kind:?}");
        }
        for kind in [ErrorKind::TorAccessFailed, ErrorKind::TorDirectoryError, ErrorKind::DirectoryExpired] {
            assert_eq!(of_dial_kind(kind), TorTrouble::Failed, "{kind:?}");
            assert_eq!(of_dial_kind(kind).again(), Again::Soon, "{kind:?}");
        }
        assert_eq!(of_dial_kind(ErrorKind::OnionServiceWrongClientAuth), TorTrouble::KeyWrong);
        assert_eq!(of_blockage(&BlockageKind::Offline), TorTrouble::Blocked);
        assert_eq!(of_blockage(&BlockageKind::Filtering), TorTrouble::Blocked);
        assert_eq!(of_blockage(&BlockageKind::ClockSkewed), TorTrouble::ClockWrong);
    }
}
