//! Grading and decision: 3x5x2, and what becomes of a report.

use core::fmt;

use minicbor::{Decode, Encode};
use postern_wire::{Day, UnitId};

/// How reliable the source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Source {
    /// 1, reliable.
    #[n(0)]
    Reliable,
    /// 2, untested: an anonymous reporter, by default.
    #[n(1)]
    Untested,
    /// 3, not reliable.
    #[n(2)]
    NotReliable,
}

/// How the source knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Information {
    /// A, known directly.
    #[n(0)]
    Direct,
    /// B, known indirectly and corroborated.
    #[n(1)]
    IndirectCorroborated,
    /// C, known indirectly.
    #[n(2)]
    Indirect,
    /// D, not known.
    #[n(3)]
    NotKnown,
    /// E, suspected false.
    #[n(4)]
    SuspectedFalse,
}

/// Whether it may be shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Handling {
    /// P, lawful sharing permitted.
    #[n(0)]
    Permitted,
    /// C, with conditions.
    #[n(1)]
    Conditions,
}

/// A grading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Grading {
    /// Source.
    #[n(0)]
    pub source: Source,
    /// Information.
    #[n(1)]
    pub information: Information,
    /// Handling.
    #[n(2)]
    pub handling: Handling,
    /// Day.
    #[n(3)]
    pub day: Day,
}

impl Grading {
    /// What the form's `basis` suggests: source untested, information by how the reporter knows, sharing permitted.
    #[must_use]
    pub fn suggested(basis: Option<&str>, day: Day) -> Self {
        let information = match basis {
            Some("saw-or-heard" | "happened-to-me" | "document") => Information::Direct,
            Some("told-by-witness") => Information::Indirect,
            _ => Information::NotKnown,
        };
        Self { source: Source::Untested, information, handling: Handling::Permitted, day }
    }
}

impl fmt::Display for Grading {
    /// As it is written: `2-A-P`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match self.source {
            Source::Reliable => '1',
            Source::Untested => '2',
            Source::NotReliable => '3',
        };
        let information = match self.information {
            Information::Direct => 'A',
            Information::IndirectCorroborated => 'B',
            Information::Indirect => 'C',
            Information::NotKnown => 'D',
            Information::SuspectedFalse => 'E',
        };
        let handling = match self.handling {
            Handling::Permitted => 'P',
            Handling::Conditions => 'C',
        };
        write!(f, "{source}-{information}-{handling}")
    }
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Course {
    /// Investigate.
    #[n(0)]
    Investigate,
    /// Safeguard somebody at risk.
    #[n(1)]
    Safeguard,
    /// Record.
    #[n(2)]
    Record,
    /// Hand to another body, outside this service.
    #[n(3)]
    Refer(#[n(0)] String),
    /// Not what this service takes.
    #[n(4)]
    OutOfScope,
    /// For another unit of this service.
    #[n(5)]
    WrongForce(#[n(0)] UnitId),
}

/// The longest name of a body, bytes.
const MAX_BODY: usize = 100;

impl core::str::FromStr for Course {
    type Err = NoCourse;

    fn from_str(text: &str) -> Result<Self, NoCourse> {
        match (text, text.split_once(':')) {
            ("investigate", _) => Ok(Self::Investigate),
            ("safeguard", _) => Ok(Self::Safeguard),
            ("record", _) => Ok(Self::Record),
            ("out-of-scope", _) => Ok(Self::OutOfScope),
            (_, Some(("refer", body))) if (1..=MAX_BODY).contains(&body.len()) => {
                Ok(Self::Refer(body.to_owned()))
            }
            (_, Some(("wrong-force", unit))) => {
                unit.parse().map(|u| Self::WrongForce(UnitId(u))).map_err(|_| NoCourse)
            }
            _ => Err(NoCourse),
        }
    }
}

impl fmt::Display for Course {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Investigate => f.write_str("investigate"),
            Self::Safeguard => f.write_str("safeguard"),
            Self::Record => f.write_str("record"),
            Self::Refer(body) => write!(f, "refer:{body}"),
            Self::OutOfScope => f.write_str("out-of-scope"),
            Self::WrongForce(unit) => write!(f, "wrong-force:{unit}"),
        }
    }
}

/// Not one of the decisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoCourse;

impl fmt::Display for NoCourse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of investigate, safeguard, record, refer:BODY, out-of-scope, wrong-force:UNIT")
    }
}

impl core::error::Error for NoCourse {}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Decision {
    /// What.
    #[n(0)]
    pub course: Course,
    /// Why.
    #[n(1)]
    pub reason: String,
    /// Day.
    #[n(2)]
    pub day: Day,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions_are_read_as_they_are_written() {
        for text in ["investigate", "safeguard", "record", "refer:IOPC", "out-of-scope", "wrong-force:7"] {
            assert_eq!(text.parse::<Course>().unwrap().to_string(), text);
        }
        for text in ["", "refer:", "refer", "wrong-force:x", "Investigate"] {
            assert_eq!(text.parse::<Course>(), Err(NoCourse));
        }
    }

    #[test]
    fn the_basis_suggests_a_grading() {
        assert_eq!(Grading::suggested(Some("saw-or-heard"), Day(1)).to_string(), "2-A-P");
        assert_eq!(Grading::suggested(Some("told-by-witness"), Day(1)).to_string(), "2-C-P");
        assert_eq!(Grading::suggested(None, Day(1)).to_string(), "2-D-P");
    }
}
