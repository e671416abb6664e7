//! What arti's kinds of errors and of standstills mean.

use arti_client::status::BlockageKind;
use arti_client::{Error, ErrorKind, HasKind as _};

use crate::TorTrouble;

/// What an error of arti's means, by what a person can do about it.
pub(super) fn trouble(error: &Error) -> TorTrouble {
    of_kind(error.kind())
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
        assert_eq!(of_blockage(&BlockageKind::Offline), TorTrouble::Blocked);
        assert_eq!(of_blockage(&BlockageKind::Filtering), TorTrouble::Blocked);
        assert_eq!(of_blockage(&BlockageKind::ClockSkewed), TorTrouble::ClockWrong);
    }
}
