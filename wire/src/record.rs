//! Records (SPEC 1.3): arrays of items in the order of their fields, absent values at the end left out.

use minicbor::Decoder;
use minicbor::bytes::{ByteArray, ByteVec};
use minicbor::decode::Error;
use minicbor::encode::Write;

use crate::item::{Items, Reader, Writer};

/// What stands in a record.
pub(crate) trait Record: Sized {
    /// Writes it.
    fn put<W: Write>(&self, to: &mut Writer<'_, W>);

    /// Reads it; something of its type if it is not there, and then the reader has failed.
    fn take(from: &mut Reader<'_>) -> Self;

    /// Whether it is an absent value, which is left out at a record's end.
    fn is_absent(&self) -> bool {
        false
    }

    /// What it is when the record has ended before it.
    fn absent(from: &mut Reader<'_>) -> Self {
        from.fail();
        Self::take(from)
    }
}

/// Writes a record.
pub(crate) fn write<T: Record, W: Write>(record: &T, to: &mut W) -> Result<(), W::Error> {
    let mut writer = Writer::new(to);
    record.put(&mut writer);
    writer.finish()
}

/// Reads a record off a decoder.
pub(crate) fn read<T: Record>(decoder: &mut Decoder<'_>) -> Result<T, Error> {
    let all = decoder.input();
    let mut reader = Reader::new(all.get(decoder.position()..).unwrap_or_default());
    let record = T::take(&mut reader);
    match reader.rest() {
        Some(rest) => {
            decoder.set_position(all.len() - rest.len());
            Ok(record)
        }
        None => Err(Error::end_of_input()),
    }
}

/// A field of an array that has been begun.
pub(crate) fn field<T: Record>(from: &mut Reader<'_>, items: &mut Items) -> T {
    if from.more(items) { T::take(from) } else { T::absent(from) }
}

/// The end of an array: another item than its fields is none of it.
pub(crate) fn end(from: &mut Reader<'_>, mut items: Items) {
    if from.more(&mut items) {
        from.fail();
    }
}

/// How many of a record's fields are written: those up to the last that is there.
pub(crate) fn present<const N: usize>(absent: [bool; N]) -> usize {
    absent.iter().rposition(|absent| !absent).map_or(0, |last| last + 1)
}

/// The beginning of an enumeration's variant with contents: `[number, [contents...]]`.
pub(crate) fn variant<W: Write>(to: &mut Writer<'_, W>, number: u64, contents: usize) {
    to.array(2);
    to.uint(number);
    to.array(contents);
}

/// A variant's number, and its contents, which are to be read then.
pub(crate) fn take_variant(from: &mut Reader<'_>) -> (u64, Items) {
    let mut pair = from.array();
    let number = field(from, &mut pair);
    let contents = if from.more(&mut pair) { from.array() } else { Items::NONE };
    (number, contents)
}

/// The codec that other records' derived ones call.
macro_rules! codec {
    ($name:ty) => {
        impl<C> minicbor::Encode<C> for $name {
            fn encode<W: minicbor::encode::Write>(
                &self,
                e: &mut minicbor::Encoder<W>,
                _: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                crate::record::write(self, e.writer_mut()).map_err(minicbor::encode::Error::write)
            }
        }

        impl<'b, C> minicbor::Decode<'b, C> for $name {
            fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
                crate::record::read(d)
            }
        }
    };
}

/// A structure whose fields are a record's items, in their order.
macro_rules! record {
    (
        $(#[$of_all:meta])*
        pub struct $name:ident {
            $($(#[$of_field:meta])* pub $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$of_all])*
        pub struct $name {
            $($(#[$of_field])* pub $field: $type,)*
        }

        impl crate::record::Record for $name {
            fn put<W: minicbor::encode::Write>(&self, to: &mut crate::item::Writer<'_, W>) {
                let present = crate::record::present([$(crate::record::Record::is_absent(&self.$field)),*]);
                to.array(present);
                let mut at = 0..present;
                $(if at.next().is_some() {
                    crate::record::Record::put(&self.$field, to);
                })*
            }

            fn take(from: &mut crate::item::Reader<'_>) -> Self {
                let mut items = from.array();
                let record = Self { $($field: crate::record::field(from, &mut items)),* };
                crate::record::end(from, items);
                record
            }
        }

        crate::record::codec!($name);
    };
}

/// An enumeration without contents: its number.
macro_rules! numbered {
    (
        $(#[$of_all:meta])*
        pub enum $name:ident {
            $(#[$of_first:meta])* $first:ident = 0,
            $($(#[$of_variant:meta])* $variant:ident = $number:literal,)*
        }
    ) => {
        $(#[$of_all])*
        pub enum $name {
            $(#[$of_first])* $first = 0,
            $($(#[$of_variant])* $variant = $number,)*
        }

        impl crate::record::Record for $name {
            fn put<W: minicbor::encode::Write>(&self, to: &mut crate::item::Writer<'_, W>) {
                to.uint(*self as u64);
            }

            fn take(from: &mut crate::item::Reader<'_>) -> Self {
                match from.uint() {
                    0 => Self::$first,
                    $($number => Self::$variant,)*
                    _ => {
                        from.fail();
                        Self::$first
                    }
                }
            }
        }

        crate::record::codec!($name);
    };
}

pub(crate) use {codec, numbered, record};

macro_rules! numbers {
    ($($number:ty),*) => {
        $(impl Record for $number {
            fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
                to.uint(u64::from(*self));
            }

            fn take(from: &mut Reader<'_>) -> Self {
                Self::try_from(from.uint()).unwrap_or_else(|_| {
                    from.fail();
                    0
                })
            }
        })*
    };
}

numbers!(u8, u16, u32, u64);

impl Record for bool {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        to.bool(*self);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        from.bool()
    }
}

impl Record for String {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        to.text(self);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        from.text().to_owned()
    }
}

impl Record for ByteVec {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        to.bytes(self);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        from.bytes().to_vec().into()
    }
}

impl<const N: usize> Record for [u8; N] {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        to.bytes(self);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        from.bytes().try_into().unwrap_or_else(|_| {
            from.fail();
            [0; N]
        })
    }
}

impl<const N: usize> Record for ByteArray<N> {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        to.bytes(&**self);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        <[u8; N]>::take(from).into()
    }
}

/// A pair is an array of two.
impl<A: Record, B: Record> Record for (A, B) {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        to.array(2);
        self.0.put(to);
        self.1.put(to);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        let mut items = from.array();
        let pair = (field(from, &mut items), field(from, &mut items));
        end(from, items);
        pair
    }
}

impl<T: Record> Record for Option<T> {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        match self {
            Some(value) => value.put(to),
            None => to.null(),
        }
    }

    fn take(from: &mut Reader<'_>) -> Self {
        if from.null() { None } else { Some(T::take(from)) }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn absent(_: &mut Reader<'_>) -> Self {
        None
    }
}

impl<T: Record> Record for Vec<T> {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        to.array(self.len());
        self.iter().for_each(|item| item.put(to));
    }

    fn take(from: &mut Reader<'_>) -> Self {
        let mut items = from.array();
        // Not with room for as many as it says: a sender may say anything.
        let mut list = Self::new();
        while from.more(&mut items) {
            list.push(T::take(from));
        }
        list
    }
}
