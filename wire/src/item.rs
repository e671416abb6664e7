//! The items of CBOR (RFC 8949 section 3), read and written one after the other.
//!
//! Whoever reads goes on after a fault: what follows reads as zeros and nothing, and at the end the whole is refused. So a
//! record's decoder has no way out after each item; decoders are a good part of what the reporter's page makes a phone fetch.

use minicbor::encode::Write;

const UINT: u8 = 0;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const SIMPLE: u8 = 7;
/// The additional information of an item without a length of its own (section 3.2.1).
const INDEFINITE: u8 = 31;
/// The end of such an item.
const BREAK: u8 = 0xff;
const FALSE: u64 = 20;
const TRUE: u64 = 21;
const NULL: u64 = 22;
const UNDEFINED: u64 = 23;

/// What an item is, before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An unsigned integer.
    Uint,
    /// A byte string.
    Bytes,
    /// A text.
    Text,
    /// An array.
    Array,
    /// A map.
    Map,
    /// False or true.
    Bool,
    /// Null, or undefined.
    Null,
    /// Anything else, or nothing at all: no record has it.
    Other,
}

/// Reads items off the front of bytes.
#[derive(Debug)]
pub struct Reader<'b> {
    rest: &'b [u8],
    failed: bool,
}

/// An array's or a map's items that have not been read.
#[derive(Debug)]
pub struct Items(Option<u64>);

impl Items {
    /// No items.
    pub const NONE: Self = Self(Some(0));
}

impl<'b> Reader<'b> {
    /// Begins at the first item.
    #[must_use]
    pub const fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes, failed: false }
    }

    /// What follows what was read; `None` if anything was not as it was asked for.
    #[must_use]
    pub const fn rest(&self) -> Option<&'b [u8]> {
        if self.failed { None } else { Some(self.rest) }
    }

    /// Refuses the whole.
    #[inline(never)]
    pub const fn fail(&mut self) {
        (self.rest, self.failed) = (&[], true);
    }

    /// What comes next.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.rest.first().map(|first| (first >> 5, u64::from(first & 31))) {
            Some((UINT, _)) => Kind::Uint,
            Some((BYTES, _)) => Kind::Bytes,
            Some((TEXT, _)) => Kind::Text,
            Some((ARRAY, _)) => Kind::Array,
            Some((MAP, _)) => Kind::Map,
            Some((SIMPLE, FALSE | TRUE)) => Kind::Bool,
            Some((SIMPLE, NULL | UNDEFINED)) => Kind::Null,
            _ => Kind::Other,
        }
    }

    /// An unsigned integer.
    pub fn uint(&mut self) -> u64 {
        self.head(UINT)
    }

    /// A byte string.
    pub fn bytes(&mut self) -> &'b [u8] {
        let length = self.head(BYTES);
        self.take(length)
    }

    /// A text.
    #[inline(never)]
    pub fn text(&mut self) -> &'b str {
        let length = self.head(TEXT);
        let bytes = self.take(length);
        core::str::from_utf8(bytes).unwrap_or_else(|_| {
            self.fail();
            ""
        })
    }

    /// False or true.
    pub fn bool(&mut self) -> bool {
        match self.head(SIMPLE) {
            FALSE => false,
            TRUE => true,
            _ => {
                self.fail();
                false
            }
        }
    }

    /// Whether null comes next; if so it is read.
    pub fn null(&mut self) -> bool {
        let null = self.kind() == Kind::Null;
        if null {
            self.head(SIMPLE);
        }
        null
    }

    /// The beginning of an array.
    pub fn array(&mut self) -> Items {
        self.items(ARRAY)
    }

    /// The beginning of a map, whose items are pairs.
    pub fn map(&mut self) -> Items {
        self.items(MAP)
    }

    /// Whether an array or a map has another item, which is to be read then.
    #[inline(never)]
    pub fn more(&mut self, items: &mut Items) -> bool {
        if self.failed {
            return false;
        }
        match &mut items.0 {
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
            // Nothing that is encoded deterministically has it: read all the same, so that it is refused for that.
            None => match self.rest.split_first() {
                Some((&BREAK, rest)) => {
                    (self.rest, items.0) = (rest, Some(0));
                    false
                }
                _ => true,
            },
        }
    }

    #[inline(never)]
    fn items(&mut self, major: u8) -> Items {
        match self.rest.split_first() {
            Some((first, rest)) if *first == major << 5 | INDEFINITE => {
                self.rest = rest;
                Items(None)
            }
            _ => Items(Some(self.head(major))),
        }
    }

    /// The argument of an item of this major type.
    #[inline(never)]
    fn head(&mut self, major: u8) -> u64 {
        let [first] = *self.take(1) else { return 0 };
        let more = match first & 31 {
            argument @ 0..24 if first >> 5 == major => return u64::from(argument),
            more @ 24..28 if first >> 5 == major => 1 << (more - 24),
            _ => {
                self.fail();
                return 0;
            }
        };
        self.take(more).iter().fold(0, |value, byte| value << 8 | u64::from(*byte))
    }

    #[inline(never)]
    fn take(&mut self, length: u64) -> &'b [u8] {
        let cut = usize::try_from(length).ok().and_then(|length| self.rest.split_at_checked(length));
        match cut {
            Some((taken, rest)) => {
                self.rest = rest;
                taken
            }
            None => {
                self.fail();
                &[]
            }
        }
    }
}

/// Writes items in their one deterministic form (section 4.2.1).
pub struct Writer<'w, W: Write> {
    to: &'w mut W,
    error: Option<W::Error>,
}

impl<W: Write> core::fmt::Debug for Writer<'_, W> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Writer(..)")
    }
}

impl<'w, W: Write> Writer<'w, W> {
    /// Writes to there.
    pub const fn new(to: &'w mut W) -> Self {
        Self { to, error: None }
    }

    /// Whether everything was written.
    ///
    /// # Errors
    /// The first error of what is written to; nothing was written after it.
    pub fn finish(self) -> Result<(), W::Error> {
        self.error.map_or(Ok(()), Err)
    }

    /// An unsigned integer.
    pub fn uint(&mut self, value: u64) {
        self.head(UINT, value);
    }

    /// A byte string.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.string(BYTES, bytes);
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.string(TEXT, text.as_bytes());
    }

    /// False or true.
    pub fn bool(&mut self, value: bool) {
        self.head(SIMPLE, if value { TRUE } else { FALSE });
    }

    /// Null.
    pub fn null(&mut self) {
        self.head(SIMPLE, NULL);
    }

    /// The beginning of an array of so many items.
    pub fn array(&mut self, items: usize) {
        self.head(ARRAY, u64::try_from(items).unwrap_or(u64::MAX));
    }

    /// The beginning of a map of so many pairs.
    pub fn map(&mut self, pairs: usize) {
        self.head(MAP, u64::try_from(pairs).unwrap_or(u64::MAX));
    }

    #[inline(never)]
    fn string(&mut self, major: u8, bytes: &[u8]) {
        self.head(major, u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        self.put(bytes);
    }

    #[inline(never)]
    fn head(&mut self, major: u8, argument: u64) {
        let all = argument.to_be_bytes();
        let (more, length) = match argument {
            0..24 => (u8::try_from(argument).unwrap_or_default(), 0),
            24..=0xff => (24, 1),
            0x100..=0xffff => (25, 2),
            0x1_0000..=0xffff_ffff => (26, 4),
            _ => (27, 8),
        };
        self.put(&[major << 5 | more]);
        self.put(all.get(all.len() - length..).unwrap_or_default());
    }

    #[inline(never)]
    fn put(&mut self, bytes: &[u8]) {
        if self.error.is_none() {
            self.error = self.to.write_all(bytes).err();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_the_shortest_and_read_again() {
        for (value, length) in
            [(0, 1), (23, 1), (24, 2), (255, 2), (256, 3), (65_535, 3), (65_536, 5), (u64::MAX, 9)]
        {
            let mut out = Vec::new();
            Writer::new(&mut out).uint(value);
            assert_eq!(out.len(), length);
            assert_eq!(out, minicbor::to_vec(value).unwrap());
            let mut reader = Reader::new(&out);
            assert_eq!((reader.uint(), reader.rest()), (value, Some(&[] as &[u8])));
            for cut in 0..length {
                let mut reader = Reader::new(&out[..cut]);
                reader.uint();
                assert_eq!(reader.rest(), None);
            }
        }
    }

    #[test]
    fn after_a_fault_nothing_is_read() {
        let mut reader = Reader::new(&[0x41, 7, 0x82, 1, 2]);
        assert_eq!(reader.text(), "");
        assert_eq!((reader.uint(), reader.bytes(), reader.bool()), (0, &[] as &[u8], false));
        let mut items = reader.array();
        assert!(!reader.more(&mut items) && reader.rest().is_none());
        for bytes in [&[0x61, 0xff][..], &[0x5f, 0x41, 1, 0xff], &[0x42, 1], &[0xf4], &[0x20]] {
            let mut reader = Reader::new(bytes);
            if bytes[0] == 0x61 {
                reader.text();
            } else {
                reader.bytes();
            }
            assert_eq!(reader.rest(), None, "{bytes:02x?}");
        }
    }

    #[test]
    fn arrays_end_where_they_say() {
        for bytes in [&[0x82, 1, 2][..], &[0x9f, 1, 2, 0xff], &[0x98, 2, 1, 2]] {
            let mut reader = Reader::new(bytes);
            let mut items = reader.array();
            let mut sum = 0;
            while reader.more(&mut items) {
                sum += reader.uint();
            }
            assert_eq!((sum, reader.rest()), (3, Some(&[] as &[u8])), "{bytes:02x?}");
        }
    }
}
