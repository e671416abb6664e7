//! Practice (SPEC 8.1): a whole small service in one folder, made by the functions of the real ceremony, and a story that
//! is played on it with the real programs. Nothing of this is deployed.

pub mod demo;
pub mod error;
pub mod forces;
pub mod guide;
pub mod make;
pub mod places;
pub mod plan;
pub mod tell;
