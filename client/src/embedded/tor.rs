//! The embedded Tor as a client has it: orders for a thread that is begun with the first.

use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::{oneshot, watch};

use super::config::Config;
use super::running::{self, Order, Setting};
use super::{EmbeddedError, EmbeddedSettings};
use crate::TorTrouble;
use crate::connect::Stream;
use crate::host::Host;

/// Tor within the program. It begins with the first request, and ends, with its folder if that passes, when this is dropped.
pub struct Embedded {
    setting: Setting,
    state: Mutex<Option<Begun>>,
}

/// The thread, and the way to give it orders; it ends when nobody can any more.
struct Begun {
    orders: UnboundedSender<Order>,
    thread: JoinHandle<()>,
}

impl Embedded {
    /// Checks the settings; nothing is dialled or written yet.
    ///
    /// # Errors
    /// [`EmbeddedError`] by what is wrong with them.
    pub fn new(settings: &EmbeddedSettings) -> Result<Self, EmbeddedError> {
        let setting = Setting {
            config: Config::new(settings)?,
            folder: settings.folder.clone(),
            signals: settings.signals,
        };
        Ok(Self { setting, state: Mutex::new(None) })
    }

    /// Comes into the network, and tells how far, in per cent.
    ///
    /// # Errors
    /// [`TorTrouble`] by what stands in the way.
    pub(crate) async fn ready(&self, told: &mut (dyn FnMut(u8) + Send)) -> Result<(), TorTrouble> {
        let (done, mut ready) = oneshot::channel();
        let (progress, mut heard) = watch::channel(0);
        self.order(Order::Ready { progress, done })?;
        loop {
            tokio::select! {
                ready = &mut ready => return ready.unwrap_or(Err(TorTrouble::Failed)),
                changed = heard.changed() => {
                    if changed.is_err() {
                        return ready.await.unwrap_or(Err(TorTrouble::Failed));
                    }
                    told(*heard.borrow_and_update());
                }
            }
        }
    }

    /// A stream to an onion's port, by a circuit that no other stream has.
    ///
    /// # Errors
    /// [`TorTrouble`]; `Refuses` for what is no onion.
    pub(crate) async fn connect(&self, host: &Host, port: u16) -> Result<Box<dyn Stream>, TorTrouble> {
        let Host::Onion(onion) = host else { return Err(TorTrouble::Refuses) };
        let (done, stream) = oneshot::channel();
        self.order(Order::Connect { onion: onion.clone(), port, done })?;
        stream.await.unwrap_or(Err(TorTrouble::Failed))
    }

    fn order(&self, order: Order) -> Result<(), TorTrouble> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let begun = match &mut *state {
            Some(begun) => begun,
            none => {
                let (thread, orders) = running::begin(self.setting.clone()).ok_or(TorTrouble::Failed)?;
                none.insert(Begun { orders, thread })
            }
        };
        begun.orders.send(order).map_err(|_| TorTrouble::Failed)
    }
}

impl Drop for Embedded {
    fn drop(&mut self) {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(Begun { orders, thread }) = state.take() {
            drop(orders);
            // Until the folder is gone. A thread that panicked has removed it as well.
            let _ = thread.join();
        }
    }
}

impl core::fmt::Debug for Embedded {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Embedded(..)")
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::Path;

    use super::super::{Signals, TorFolder};
    use super::*;

    /// No network is needed to say this: what came of it is what arti says of its files.
    async fn ready_with(folder: &Path, keys: &Path) -> Result<(), TorTrouble> {
        let settings = EmbeddedSettings {
            folder: TorFolder::Kept(folder.to_owned()),
            config: None,
            onion_keys: Some(keys.to_owned()),
            signals: Signals::AreThePrograms,
        };
        Embedded::new(&settings).unwrap().ready(&mut |_| {}).await
    }

    #[tokio::test]
    async fn folders_that_are_open_to_others_are_refused() {
        let (folder, keys) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for open in [&folder, &keys] {
            fs::set_permissions(open, Permissions::from_mode(0o777)).unwrap();
            assert_eq!(ready_with(folder.path(), keys.path()).await, Err(TorTrouble::FolderOpen), "{open:?}");
            fs::set_permissions(open, Permissions::from_mode(0o700)).unwrap();
        }
    }

    #[tokio::test]
    async fn a_folder_that_is_none_is_refused() {
        let keys = tempfile::tempdir().unwrap();
        let file = tempfile::NamedTempFile::new().unwrap();
        for folder in [&keys.path().join("none"), file.path()] {
            assert_eq!(ready_with(folder, keys.path()).await, Err(TorTrouble::FolderUnusable), "{folder:?}");
        }
    }

    #[tokio::test]
    async fn what_is_no_onion_is_not_dialled() {
        let settings = EmbeddedSettings {
            folder: TorFolder::Passing,
            config: None,
            onion_keys: None,
            signals: Signals::AreThePrograms,
        };
        let tor = Embedded::new(&settings).unwrap();
        for host in [Host::Local, Host::Name("example.org".into()), Host::Ip([192, 0, 2, 1].into())] {
            assert_eq!(tor.connect(&host, 80).await.err(), Some(TorTrouble::Refuses), "{host:?}");
        }
        assert!(tor.state.lock().unwrap().is_none(), "it was not even begun");
    }
}
