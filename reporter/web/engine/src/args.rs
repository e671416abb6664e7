//! What a call carries: a CBOR map by name, read without copies.

use postern_reporting::answers::Answers;
use postern_wire::UnitId;
use postern_wire::form::{Answer, Field};
use postern_wire::item::{Kind, Reader};
use zeroize::Zeroizing;

use crate::fault::Fault;

/// How deep lists and maps may stand in one another: args, answers, form, answer, and one more.
const DEPTH: u8 = 5;

/// A value of a call, borrowed from its bytes.
enum Arg<'a> {
    Nothing,
    Bool(bool),
    Int(u64),
    Text(&'a str),
    Bytes(&'a [u8]),
    List(Vec<Arg<'a>>),
    Map(Args<'a>),
}

/// The arguments of a call by name.
pub struct Args<'a>(Vec<(&'a str, Arg<'a>)>);

/// Reads a call: the operation's name and its arguments, and nothing behind them.
pub fn read(bytes: &[u8]) -> Result<(&str, Args<'_>), Fault> {
    let mut from = Reader::new(bytes);
    let mut call = from.array();
    let first = from.more(&mut call);
    let op = from.text();
    let second = from.more(&mut call);
    let args = read_arg(&mut from, DEPTH);
    let two = first && second && !from.more(&mut call);
    match args {
        Arg::Map(args) if two && from.rest() == Some(&[]) => Ok((op, args)),
        _ => Err(Fault::BAD_CALL),
    }
}

fn read_arg<'a>(from: &mut Reader<'a>, depth: u8) -> Arg<'a> {
    let kind = if depth == 0 { Kind::Other } else { from.kind() };
    let deeper = depth.saturating_sub(1);
    match kind {
        Kind::Null if from.null() => Arg::Nothing,
        Kind::Bool => Arg::Bool(from.bool()),
        Kind::Uint => Arg::Int(from.uint()),
        Kind::Text => Arg::Text(from.text()),
        Kind::Bytes => Arg::Bytes(from.bytes()),
        Kind::Array => {
            let mut items = from.array();
            let mut list = Vec::new();
            while from.more(&mut items) {
                list.push(read_arg(from, deeper));
            }
            Arg::List(list)
        }
        Kind::Map => {
            let mut items = from.map();
            let mut map = Vec::new();
            while from.more(&mut items) {
                map.push((from.text(), read_arg(from, deeper)));
            }
            Arg::Map(Args(map))
        }
        _ => {
            from.fail();
            Arg::Nothing
        }
    }
}

impl<'a> Args<'a> {
    fn get(&self, name: &str) -> &Arg<'a> {
        self.0.iter().find(|(known, _)| *known == name).map_or(&Arg::Nothing, |(_, arg)| arg)
    }

    /// A number.
    pub fn int(&self, name: &str) -> Result<u64, Fault> {
        match self.get(name) {
            Arg::Int(value) => Ok(*value),
            _ => Err(Fault::BAD_CALL),
        }
    }

    /// Yes or no; no if it is left out.
    pub fn bool(&self, name: &str) -> Result<bool, Fault> {
        match self.get(name) {
            Arg::Bool(value) => Ok(*value),
            Arg::Nothing => Ok(false),
            _ => Err(Fault::BAD_CALL),
        }
    }

    /// A text.
    pub fn text(&self, name: &str) -> Result<&'a str, Fault> {
        self.maybe_text(name)?.ok_or(Fault::BAD_CALL)
    }

    /// A text that may be left out.
    pub fn maybe_text(&self, name: &str) -> Result<Option<&'a str>, Fault> {
        match self.get(name) {
            Arg::Text(value) => Ok(Some(value)),
            Arg::Nothing => Ok(None),
            _ => Err(Fault::BAD_CALL),
        }
    }

    /// Bytes.
    pub fn bytes(&self, name: &str) -> Result<&'a [u8], Fault> {
        match self.get(name) {
            Arg::Bytes(value) => Ok(value),
            _ => Err(Fault::BAD_CALL),
        }
    }

    /// 32 bytes.
    pub fn bytes_32(&self, name: &str) -> Result<&'a [u8; 32], Fault> {
        self.bytes(name)?.try_into().map_err(|_| Fault::BAD_CALL)
    }

    /// A unit.
    pub fn unit(&self, name: &str) -> Result<UnitId, Fault> {
        self.maybe_unit(name)?.ok_or(Fault::BAD_CALL)
    }

    /// A unit that may be left out.
    pub fn maybe_unit(&self, name: &str) -> Result<Option<UnitId>, Fault> {
        match self.get(name) {
            Arg::Nothing => Ok(None),
            Arg::Int(id) => u16::try_from(*id).map(|id| Some(UnitId(id))).map_err(|_| Fault::BAD_CALL),
            _ => Err(Fault::BAD_CALL),
        }
    }

    /// The answers: `{lang, form: [[field, index, value]...], what, contact}`. Empty values are no answers.
    pub fn answers(&self) -> Result<Answers, Fault> {
        let Arg::Map(args) = self.get("answers") else { return Err(Fault::BAD_CALL) };
        let mut answers = Answers::empty(args.text("lang")?);
        answers.what = Zeroizing::new(args.maybe_text("what")?.unwrap_or_default().to_owned());
        answers.contact = args
            .maybe_text("contact")?
            .filter(|text| !text.trim().is_empty())
            .map(|t| Zeroizing::new(t.to_owned()));
        let form = match args.get("form") {
            Arg::List(form) => form.as_slice(),
            Arg::Nothing => &[],
            _ => return Err(Fault::BAD_CALL),
        };
        for item in form {
            let answer = read_answer(item)?;
            if !answer.value.is_empty() {
                answers.form.push(answer);
            }
        }
        answers.form.sort_unstable_by_key(|answer| (answer.field, answer.index));
        Ok(answers)
    }
}

fn read_answer(item: &Arg<'_>) -> Result<Answer, Fault> {
    let Arg::List(items) = item else { return Err(Fault::BAD_CALL) };
    let [Arg::Text(field), Arg::Int(index), Arg::Text(value)] = items.as_slice() else {
        return Err(Fault::BAD_CALL);
    };
    let (field, index) = (Field::by_name(field), u8::try_from(*index));
    let (Some(field), Ok(index)) = (field, index) else { return Err(Fault::BAD_CALL) };
    Ok(Answer { field, index, value: (*value).to_owned() })
}
