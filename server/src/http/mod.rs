//! HTTP (SPEC 8.11): `app` makes the routes, [`run`] serves them on the listeners.

mod body;
mod encoding;
pub mod form;
mod guarded;
mod listener;
pub mod page;
mod refusal;
mod routes;
pub mod saved;
mod seats;
mod stream;
mod turns;

pub use listener::{Limits, Listeners, run};
pub use refusal::Refusal;
pub use routes::app;
