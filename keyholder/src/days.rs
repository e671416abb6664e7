//! A released day in a file, as it was fetched or carried (SPEC 8.4, 8.6, 10.5): believed only when the service signed
//! its head and its cells are those of the head, all of them and no other.

use std::fs::File;
use std::io::{BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use postern_trust::merkle::Tree;
use postern_trust::{ClassSet, Directory, StatementError, head_digest};
use postern_wire::cell::Class;
use postern_wire::head::{DayHead, day_head_len};
use postern_wire::sizes::CELL;
use postern_wire::unit_files::{FileError, FileKind, decode_file};
use postern_wire::{Day, Digest, Quarter};

use crate::archive::{ArchiveError, Kind};
use crate::disk::{DiskError, Existing, put_file};
use crate::log::LogError;
use crate::session::Session;
use crate::tell::{Exit, Tell as _};
use crate::words::{Words, tell_words, words};

/// What bytes that are no day are instead, as far as their beginning tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// Nothing at all.
    Empty,
    /// A file of Postern of another kind.
    Postern(FileKind),
    /// A file of Postern that this version does not know.
    PosternUnknown,
    /// An age file: a vault or a record of an archive.
    Age,
    /// A PDF.
    Pdf,
    /// A zip archive, or an office document, which is one.
    Zip,
    /// A picture.
    Picture,
    /// Text.
    Text,
    /// Something else.
    Other,
}

impl Foreign {
    /// Tells by the first bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        match decode_file::<u8>(FileKind::Enrolment, bytes) {
            Err(FileError::Kind(kind)) => return Self::Postern(kind),
            Err(FileError::Unknown) => return Self::PosternUnknown,
            Err(FileError::Contents(_)) | Ok(_) => return Self::Postern(FileKind::Enrolment),
            Err(FileError::Foreign) => {}
        }
        let begins = |magic: &[&[u8]]| magic.iter().any(|m| bytes.starts_with(m));
        match bytes {
            [] => Self::Empty,
            _ if begins(&[b"age-encryption.org/"]) => Self::Age,
            _ if begins(&[b"%PDF"]) => Self::Pdf,
            _ if begins(&[b"PK\x03\x04"]) => Self::Zip,
            _ if begins(&[b"\xff\xd8\xff", b"\x89PNG", b"GIF8"]) => Self::Picture,
            _ if core::str::from_utf8(bytes).is_ok() => Self::Text,
            _ => Self::Other,
        }
    }

    fn what(self) -> String {
        match self {
            Self::Empty => "it is empty".into(),
            Self::Postern(kind) => format!("it is another file of Postern, of the kind {}", kind.tag()),
            Self::PosternUnknown => "it is a file of a newer version of Postern".into(),
            Self::Age => "it is a vault or a record of an archive".into(),
            Self::Pdf => "it is a PDF".into(),
            Self::Zip => "it is a zip archive or an office document".into(),
            Self::Picture => "it is a picture".into(),
            Self::Text => "it is a text".into(),
            Self::Other => "it is something else".into(),
        }
    }
}

/// Why a day was not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayError {
    /// The file is no day.
    Foreign(Foreign),
    /// The file is cut short or has bytes left over.
    Cut,
    /// The head or the cells are not to be believed.
    NotBelieved(StatementError),
    /// The service has signed two different heads for this day: both are kept as evidence.
    TwoHeads(Day),
    /// This day's head does not follow from the head of the earlier day that is known.
    Chain(Day),
    /// No mailroom key of the unit is in the vault.
    NoMailroomKey,
    /// The archive failed.
    Archive(ArchiveError),
    /// The log failed.
    Log(LogError),
    /// The disk failed.
    Disk(DiskError),
}

impl From<ArchiveError> for DayError {
    fn from(error: ArchiveError) -> Self {
        Self::Archive(error)
    }
}

impl From<LogError> for DayError {
    fn from(error: LogError) -> Self {
        Self::Log(error)
    }
}

impl From<DiskError> for DayError {
    fn from(error: DiskError) -> Self {
        Self::Disk(error)
    }
}

impl From<StatementError> for DayError {
    fn from(error: StatementError) -> Self {
        Self::NotBelieved(error)
    }
}

impl DayError {
    fn words(&self) -> Words {
        match self {
            Self::Foreign(what) => words(
                "not-a-day",
                Exit::NotVerified,
                format!("This is not a day of the dead drop: {}.", what.what()),
                "Give the day's file as the collector wrote it, from its days folder.",
            ),
            Self::Cut => words(
                "day-cut",
                Exit::NotVerified,
                "The day's file is cut short, or something was added to it.",
                "Copy it again from the collector.",
            ),
            Self::NotBelieved(error) => words(
                "day-not-believed",
                Exit::NotVerified,
                format!("The day is not what the service signed: {error}."),
                "Copy it again from the collector. If it stays so, compare with another keyholder and tell the operator.",
            ),
            Self::TwoHeads(day) => words(
                "two-heads",
                Exit::NotVerified,
                format!(
                    "ALARM: the service has signed two different heads for day {day}. Both are kept in evidence/."
                ),
                "Trust nothing of that day. Tell the other units, the oversight body and the operator, and give them the evidence files.",
            ),
            Self::Chain(day) => words(
                "head-chain",
                Exit::NotVerified,
                format!("ALARM: the head of day {day} does not follow from the day before it."),
                "Compare with another keyholder and tell the operator.",
            ),
            Self::NoMailroomKey => words(
                "no-mailroom-key",
                Exit::Usage,
                "This vault has no mailroom key for that day, so it cannot tell which letters are the unit's.",
                "Take the mailroom bundle of the quarter into the vault first.",
            ),
            Self::Archive(error) => {
                words(error.code(), error.exit(), error.happened(), "See to the archive.")
            }
            Self::Log(error) => words(error.code(), error.exit(), error.happened(), "See to the log."),
            Self::Disk(error) => words(error.code(), error.exit(), error.happened(), "See to the disk."),
        }
    }
}

tell_words!(DayError);

/// A day's file that is what the service signed.
#[derive(Debug)]
pub struct CheckedDay {
    path: PathBuf,
    /// Bytes in front of the first cell.
    offset: u64,
    /// The head.
    pub head: DayHead,
    /// SHA-256 of the head, encoded.
    pub digest: Digest,
    /// The signed head's bytes.
    pub signed: Vec<u8>,
    /// Cells.
    pub count: u32,
}

/// Checks a day's file: the head's signature, then count and root over every cell, read from disk one by one.
///
/// # Errors
/// [`DayError`] by what is wrong.
pub fn check_day(directory: &Directory, path: &Path) -> Result<CheckedDay, DayError> {
    let io = |error: std::io::Error| DayError::from(DiskError::from(&error));
    let mut file = File::open(path).map_err(io)?;
    let length = file.metadata().map_err(io)?.len();
    let mut start = Vec::new();
    file.by_ref().take(2_048).read_to_end(&mut start).map_err(io)?;
    let foreign = || DayError::Foreign(Foreign::of(&start));
    let (prefix, rest) = start.split_first_chunk::<2>().ok_or_else(foreign)?;
    let head_len = day_head_len(prefix).map_err(|_| foreign())?;
    let signed = rest.get(..head_len).ok_or_else(foreign)?.to_vec();
    let head = match directory.verify_head(&signed) {
        Err(StatementError::Malformed(_)) => return Err(foreign()),
        other => other?,
    };
    let offset = 2 + head_len as u64;
    if !length.saturating_sub(offset).is_multiple_of(CELL as u64) {
        return Err(DayError::Cut);
    }
    let mut set = ClassSet::default();
    let digest = head_digest(&head);
    let day = CheckedDay { path: path.to_owned(), offset, digest, signed, count: 0, head };
    let mut order = Ok(());
    let count = day.each(|_, cell| {
        if order.is_ok() {
            order = set.push(cell).map(|_| ());
        }
    })?;
    order?;
    set.check(&day.head, Class::Letter)?;
    Ok(CheckedDay { count, ..day })
}

impl CheckedDay {
    /// The day.
    #[must_use]
    pub const fn day(&self) -> Day {
        self.head.day
    }

    /// Calls `f` with every cell and its number from 0; how many there were.
    ///
    /// # Errors
    /// [`DayError::Cut`], [`DayError::Disk`].
    pub fn each(&self, mut f: impl FnMut(u32, &[u8; CELL])) -> Result<u32, DayError> {
        let io = |error: std::io::Error| DayError::from(DiskError::from(&error));
        let mut file = BufReader::new(File::open(&self.path).map_err(io)?);
        file.seek(SeekFrom::Start(self.offset)).map_err(io)?;
        let mut cell = Box::new([0; CELL]);
        let mut n = 0u32;
        loop {
            match file.read_exact(cell.as_mut_slice()) {
                Ok(()) => f(n, &cell),
                Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(n),
                Err(error) => return Err(io(error)),
            }
            n = n.checked_add(1).ok_or(DayError::Cut)?;
        }
    }

    /// The tree over the day's cells, for proofs.
    ///
    /// # Errors
    /// As [`CheckedDay::each`].
    pub fn tree(&self) -> Result<Tree, DayError> {
        let mut cells = Cells { day: self, file: None, failed: None };
        let tree = Tree::new(cells.by_ref());
        match cells.failed {
            Some(error) => Err(error),
            None => Ok(tree),
        }
    }
}

/// Cells one by one; an error ends it and is kept.
struct Cells<'a> {
    day: &'a CheckedDay,
    file: Option<BufReader<File>>,
    failed: Option<DayError>,
}

impl Iterator for Cells<'_> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let read = |this: &mut Self| -> std::io::Result<Vec<u8>> {
            if this.file.is_none() {
                let mut file = BufReader::new(File::open(&this.day.path)?);
                file.seek(SeekFrom::Start(this.day.offset))?;
                this.file = Some(file);
            }
            let mut cell = vec![0; CELL];
            match &mut this.file {
                Some(file) => file.read_exact(&mut cell)?,
                None => return Err(std::io::ErrorKind::NotFound.into()),
            }
            Ok(cell)
        };
        match read(self) {
            Ok(cell) => Some(cell),
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => None,
            Err(error) => {
                self.failed = Some(DiskError::from(&error).into());
                None
            }
        }
    }
}

/// What is remembered of a day that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct DayRecord {
    /// Day.
    #[n(0)]
    pub day: Day,
    /// SHA-256 of its head.
    #[n(1)]
    pub digest: Digest,
    /// SHA-256 of the head before it.
    #[n(2)]
    pub previous: Digest,
    /// The signed head.
    #[n(3)]
    pub signed: ByteVec,
    /// Cells of the day.
    #[n(4)]
    pub count: u32,
    /// The unit's own cells of the day, ascending by SHA-256; none until they were tried.
    #[n(5)]
    pub own: Option<Vec<Digest>>,
    /// Quarters whose mailroom key was missing: cells sealed to those were not found.
    #[n(6)]
    pub missing: Vec<Quarter>,
}

impl Session<'_> {
    /// The days that are known, ascending.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn known_days(&self) -> Result<Vec<DayRecord>, ArchiveError> {
        let (mut days, _) = self.archive.all::<DayRecord>(Kind::Day)?;
        days.sort_by_key(|d| d.day);
        Ok(days)
    }

    /// What is known of a day.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn known_day(&self, day: Day) -> Result<Option<DayRecord>, ArchiveError> {
        self.archive.get(Kind::Day, &day.to_be_bytes())
    }

    /// Holds a verified head against what is known: another head for the same day convicts the service, and a head that
    /// does not follow from its neighbour is an alarm.
    ///
    /// # Errors
    /// [`DayError::TwoHeads`], [`DayError::Chain`]; evidence is then on disk.
    pub fn check_known(&self, checked: &CheckedDay) -> Result<(), DayError> {
        let day = checked.day();
        if let Some(known) = self.known_day(day)?.filter(|known| known.digest != checked.digest) {
            for (signed, digest) in [(&*known.signed, known.digest), (&checked.signed, checked.digest)] {
                self.keep_evidence(&format!("day-{day}-head-{}.cbor", short(&digest)), signed)?;
            }
            return Err(DayError::TwoHeads(day));
        }
        let days = self.known_days()?;
        let before = days.iter().rev().find(|d| d.day < day);
        let after = days.iter().find(|d| d.day > day);
        // A neighbour that is not the day next to it may have others in between that are not known here.
        let next_to = |a: Day, b: Day| a.plus(1) == b;
        let follows = before.is_none_or(|b| !next_to(b.day, day) || b.digest == checked.head.previous)
            && after.is_none_or(|a| !next_to(day, a.day) || a.previous == checked.digest);
        if follows { Ok(()) } else { Err(DayError::Chain(day)) }
    }

    /// Keeps a piece of evidence under a name; the same name is the same evidence.
    ///
    /// # Errors
    /// [`DiskError`].
    pub fn keep_evidence(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, DiskError> {
        let path = self.home.evidence().join(name);
        put_file(&path, bytes, Existing::Replace)?;
        Ok(path)
    }
}

/// The first eight hex digits, as things are named on screen.
#[must_use]
pub fn short(id: &impl core::fmt::Display) -> String {
    id.to_string().chars().take(8).collect()
}
