//! The saved page, verified (SPEC 8.13).

use postern_wire::SignatureBytes;
use postern_wire::directory::State;

use crate::sign::{VerifyingKey, purpose};
use crate::{Directory, StatementError};

impl Directory {
    /// Verifies the service's signature under the saved page that holds this directory: by the key that is active in it.
    /// `page` is the file without its last line.
    ///
    /// # Errors
    /// [`StatementError::Signature`].
    pub fn verify_page(&self, page: &[u8], signature: &SignatureBytes) -> Result<(), StatementError> {
        self.verify_service::<purpose::Page>(self.expires(), page, signature)
    }

    /// Whether a saved page, which may hold another directory of this service, was signed with a key that this one has
    /// revoked: a page does not say when it was signed, so such a key signs none, whatever its day.
    #[must_use]
    pub fn revokes_page(&self, page: &[u8], signature: &SignatureBytes) -> bool {
        let revoked = self.roster().service_keys.iter().filter(|k| matches!(k.state, State::Revoked(_)));
        revoked
            .filter_map(|service| VerifyingKey::try_from(&service.key).ok())
            .any(|key| key.verify::<purpose::Page>(self.service(), page, signature).is_ok())
    }
}
