//! A build without Tor within: nobody has an [`Embedded`].

use core::convert::Infallible;

use super::{EmbeddedError, EmbeddedSettings};
use crate::TorTrouble;
use crate::connect::Stream;
use crate::host::Host;

/// Tor within the program, which this build has not: there is no value of it.
#[derive(Debug)]
pub struct Embedded(Infallible);

impl Embedded {
    /// There is none in this build.
    ///
    /// # Errors
    /// [`EmbeddedError::Absent`], always.
    pub const fn new(_: &EmbeddedSettings) -> Result<Self, EmbeddedError> {
        Err(EmbeddedError::Absent)
    }

    #[expect(clippy::unused_async, reason = "as where there is one")]
    pub(crate) async fn ready(&self, _: &mut (dyn FnMut(u8) + Send)) -> Result<(), TorTrouble> {
        match self.0 {}
    }

    #[expect(clippy::unused_async, reason = "as where there is one")]
    pub(crate) async fn connect(&self, _: &Host, _: u16) -> Result<Box<dyn Stream>, TorTrouble> {
        match self.0 {}
    }
}
