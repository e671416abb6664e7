//! The client against listeners that record what arrives and answer as told: bytes out, bytes in, and every fault.

#[cfg(test)]
mod answers;
#[cfg(test)]
mod dead_drop;
#[cfg(test)]
mod listener;
#[cfg(test)]
mod requests;
#[cfg(test)]
mod socks;
#[cfg(test)]
mod tls;
