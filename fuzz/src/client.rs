//! Targets over `postern-client`: what a person writes into a service file or an address.

use postern_client::{Endpoint, ServiceFile};

pub(crate) fn endpoint(bytes: &[u8]) {
    if let Ok(text) = core::str::from_utf8(bytes)
        && let Ok(endpoint) = Endpoint::parse(text, None)
    {
        assert!(!endpoint.is_over_tor());
    }
}

pub(crate) fn service_file(bytes: &[u8]) {
    if let Ok(text) = core::str::from_utf8(bytes)
        && let Ok(file) = ServiceFile::parse(text)
    {
        assert_eq!(ServiceFile::parse(&file.encode()), Ok(file));
    }
}
