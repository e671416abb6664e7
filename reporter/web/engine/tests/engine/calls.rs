//! Calls and answers as JSON, in which `{"hex": "..."}` stands for bytes.

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};
use serde_json::{Map, Value, json};

/// A call's bytes.
pub fn call(op: &str, args: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out);
    encoder.array(2).unwrap().str(op).unwrap();
    put(&mut encoder, args);
    out
}

fn put(out: &mut Encoder<&mut Vec<u8>>, value: &Value) {
    match value {
        Value::Null => drop(out.null()),
        Value::Bool(value) => drop(out.bool(*value)),
        Value::Number(value) => drop(out.u64(value.as_u64().unwrap())),
        Value::String(value) => drop(out.str(value)),
        Value::Array(items) => {
            out.array(items.len() as u64).unwrap();
            items.iter().for_each(|item| put(out, item));
        }
        Value::Object(map) if map.contains_key("hex") => {
            drop(out.bytes(&hex::decode(map["hex"].as_str().unwrap()).unwrap()));
        }
        Value::Object(map) => {
            out.map(map.len() as u64).unwrap();
            for (name, value) in map {
                out.str(name).unwrap();
                put(out, value);
            }
        }
    }
}

/// An answer.
pub fn answer(bytes: &[u8]) -> Value {
    let mut decoder = Decoder::new(bytes);
    let value = take(&mut decoder);
    assert_eq!(decoder.position(), bytes.len(), "bytes left over");
    value
}

fn take(from: &mut Decoder<'_>) -> Value {
    match from.datatype().unwrap() {
        Type::Null => {
            from.null().unwrap();
            Value::Null
        }
        Type::Bool => from.bool().unwrap().into(),
        Type::String => from.str().unwrap().into(),
        Type::Bytes => json!({ "hex": hex::encode(from.bytes().unwrap()) }),
        Type::Array => (0..from.array().unwrap().unwrap()).map(|_| take(from)).collect(),
        Type::Map => {
            let length = from.map().unwrap().unwrap();
            (0..length).map(|_| (from.str().unwrap().to_owned(), take(from))).collect::<Map<_, _>>().into()
        }
        _ => from.u64().unwrap().into(),
    }
}

/// The bytes of a value.
pub fn bytes(value: &Value) -> Vec<u8> {
    hex::decode(value["hex"].as_str().unwrap()).unwrap()
}

/// Bytes as a value.
pub fn of_bytes(bytes: &[u8]) -> Value {
    json!({ "hex": hex::encode(bytes) })
}
