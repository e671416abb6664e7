//! What the tests of the whole house share: test vectors, and practice services.

pub mod making;
pub mod outcome;
pub mod vector;
