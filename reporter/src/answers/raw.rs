//! What TOML and JSON have in common, with every key once.

use core::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A value of an answers file.
pub(super) enum Raw {
    /// A text, a number or a date, as it is written.
    Text(String),
    /// A truth value.
    Bool(bool),
    /// A list.
    List(Vec<Raw>),
    /// A table, keys in the file's order, none twice.
    Table(Vec<(String, Raw)>),
    /// JSON's null: not answered.
    Nothing,
}

/// What a repeated key's error says; a key never does.
pub(super) const TWICE: &str = "a key stands twice";

/// The one key of the map by which the `toml` crate hands over a date.
const TOML_DATE: &str = "$__toml_private_datetime";

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_string()))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = seq.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut table: Vec<(String, Raw)> = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, Raw>()? {
            if key == TOML_DATE {
                return Ok(value);
            }
            if table.iter().any(|(other, _)| *other == key) {
                return Err(A::Error::custom(TWICE));
            }
            table.push((key, value));
        }
        Ok(Raw::Table(table))
    }
}
