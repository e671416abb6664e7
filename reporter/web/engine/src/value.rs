//! What an operation answers, as CBOR (RFC 8949): maps by name, in the order given.

use std::borrow::Cow;

use postern_wire::cbor::{self, Sink};
use postern_wire::item::Writer;
use zeroize::Zeroizing;

/// A value of an answer.
#[derive(Debug)]
pub enum Value {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number.
    Int(u64),
    /// A text.
    Text(Cow<'static, str>),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Several, in order.
    List(Vec<Value>),
    /// By name.
    Map(Map),
}

/// Names and values.
pub type Map = Vec<(&'static str, Value)>;

impl Value {
    /// A value for each item.
    pub fn list<T>(items: impl IntoIterator<Item = T>, value: impl FnMut(T) -> Self) -> Self {
        Self::List(items.into_iter().map(value).collect())
    }

    /// A copy of a text.
    pub fn text(text: &str) -> Self {
        Self::Text(Cow::Owned(text.to_owned()))
    }

    /// A text of the program's.
    pub const fn name(name: &'static str) -> Self {
        Self::Text(Cow::Borrowed(name))
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

macro_rules! from_numbers {
    ($($number:ty),*) => {
        $(impl From<$number> for Value {
            fn from(value: $number) -> Self {
                Self::Int(u64::from(value))
            }
        })*
    };
}

from_numbers!(u8, u16, u32, u64);

impl From<usize> for Value {
    fn from(value: usize) -> Self {
        Self::Int(u64::try_from(value).unwrap_or(u64::MAX))
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(Cow::Owned(value))
    }
}

/// A map's bytes, in a vector that never grew: growing would leave copies behind.
pub fn encode(map: &Map) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(cbor::written(|out| write_map(out, map)))
}

type Out<'o, 's> = Writer<'o, Sink<'s>>;

fn write_map(out: &mut Out<'_, '_>, map: &Map) {
    out.map(map.len());
    for (name, value) in map {
        out.text(name);
        write(out, value);
    }
}

fn write(out: &mut Out<'_, '_>, value: &Value) {
    match value {
        Value::Null => out.null(),
        Value::Bool(value) => out.bool(*value),
        Value::Int(value) => out.uint(*value),
        Value::Text(text) => out.text(text),
        Value::Bytes(bytes) => out.bytes(bytes),
        Value::List(items) => {
            out.array(items.len());
            items.iter().for_each(|item| write(out, item));
        }
        Value::Map(map) => write_map(out, map),
    }
}
