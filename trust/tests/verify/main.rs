//! Every refusal of `verify` and its siblings, by name, on a small practice service.

#[cfg(test)]
mod card;
#[cfg(test)]
mod file;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod people;
#[cfg(test)]
mod root;
#[cfg(test)]
mod roster;
#[cfg(test)]
mod service;
