//! What is said of each trouble on the way through Tor (`errors.ftl`).

use postern_client::TorTrouble;

/// The key of the text that says what is wrong and what to do.
pub(crate) const fn key(trouble: TorTrouble) -> &'static str {
    match trouble {
        TorTrouble::NotThere => "tor-not-there",
        TorTrouble::NotTor => "tor-not-tor",
        TorTrouble::Refuses => "tor-refuses",
        TorTrouble::Offline => "tor-offline",
        TorTrouble::NotFound => "tor-not-found",
        TorTrouble::Invalid => "tor-invalid",
        TorTrouble::NotMet => "tor-not-met",
        TorTrouble::NoServer => "tor-no-server",
        TorTrouble::KeyMissing => "tor-key-missing",
        TorTrouble::KeyWrong => "tor-key-wrong",
        TorTrouble::Mistyped => "tor-mistyped",
        TorTrouble::Failed => "tor-failed",
        TorTrouble::Slow => "tor-slow",
        TorTrouble::BrokenOff => "tor-broken-off",
        TorTrouble::Blocked => "tor-blocked",
        TorTrouble::ClockWrong => "tor-clock-wrong",
        TorTrouble::FolderOpen => "tor-folder-open",
        TorTrouble::FolderUnusable => "tor-folder-unusable",
    }
}
