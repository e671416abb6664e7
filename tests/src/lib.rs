//! What the tests of the whole house share: test vectors, and practice services.

pub mod binary;
pub mod classifier;
pub mod house;
pub mod letters;
pub mod making;
pub mod office;
pub mod outcome;
pub mod planted;
pub mod raw;
pub mod served;
pub mod station;
pub mod tap;
pub mod tor;
pub mod vector;
