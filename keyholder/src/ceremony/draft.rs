//! The draft of a roster: a TOML file for people to edit. Unknown keys are refused.

use core::ops::Range;

use postern_wire::Day;
use postern_wire::directory::{Constants, Roster, State};
use serde::{Deserialize, Serialize};

use super::CeremonyError;
use crate::dates::{GivenDay, civil_start};

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Phone, validity, keys.
    pub service: ServiceDraft,
    /// Clocks and limits.
    pub clock: ClockDraft,
    /// Root signers; in the first draft of a service only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root: Option<RootDraft>,
    /// Units.
    #[serde(default)]
    pub unit: Vec<UnitDraft>,
    /// People.
    #[serde(default)]
    pub person: Vec<PersonDraft>,
    /// Forces.
    #[serde(default)]
    pub force: Vec<ForceDraft>,
}

/// The service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceDraft {
    /// Phone number.
    pub phone: String,
    /// First day on which the roster holds.
    pub from: DraftDay,
    /// Last day; at most 400 days later.
    pub until: DraftDay,
    /// The server's public keys, one of them active.
    pub key: Vec<ServiceKeyDraft>,
}

/// A public key of the server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceKeyDraft {
    /// 64 hex digits.
    pub public: String,
    /// Last day on which it was in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retired: Option<DraftDay>,
    /// First day on which it is not to be believed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked: Option<DraftDay>,
}

/// Clocks and limits; all but the cap stay as they are for the service's life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockDraft {
    /// Start of day 0: a date, or unix seconds.
    pub epoch: Epoch,
    /// Length of a service day in seconds: 86,400 but in drills.
    pub day_seconds: u32,
    /// The 24th of the next day at which a day is released to units.
    pub release_24th: u8,
    /// The 24th of the day at which the board is released.
    pub board_24th: u8,
    /// Cells taken in a day at the most.
    pub cell_cap: u32,
}

/// The root signers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RootDraft {
    /// How many must sign.
    pub threshold: u8,
    /// Each the pseudonym of a signer's enrolment, or a public key of 64 hex digits.
    pub signers: Vec<String>,
}

/// A unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitDraft {
    /// Number, for ever.
    pub id: u16,
    /// Name in English.
    pub name: String,
    /// Name in Welsh.
    #[serde(default)]
    pub name_cy: String,
    /// Kind.
    pub kind: KindDraft,
    /// Who must agree.
    pub policy: PolicyDraft,
    /// Other units, for when somebody in this one is involved.
    #[serde(default)]
    pub alternates: Vec<u16>,
    /// Staffed hours, in words.
    pub hours: String,
    /// 8, or 16 or 32 for large units.
    #[serde(default = "eight")]
    pub notes_per_sync: u8,
    /// Last day on which it takes letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retired: Option<DraftDay>,
    /// First day on which it is not to be believed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked: Option<DraftDay>,
}

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KindDraft {
    /// A force's unit.
    Force,
    /// An oversight body.
    Oversight,
    /// The charity's desk.
    Desk,
}

/// Who must agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyDraft {
    /// Keyholders that must agree (M).
    pub keyholders_needed: u8,
    /// Keyholders (N).
    pub keyholders: u8,
    /// Outsiders among any who agree (K).
    pub outsiders_needed: u8,
    /// Custodians that must agree (Mc).
    pub custodians_needed: u8,
    /// Custodians (Nc).
    pub custodians: u8,
}

/// A person, or a collecting machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonDraft {
    /// Number, for ever.
    pub id: u16,
    /// Pseudonym; picks the enrolment file of that pseudonym, if one is given.
    pub name: String,
    /// Role.
    pub role: RoleDraft,
    /// Unit served.
    pub unit: u16,
    /// Not under the command of the force.
    #[serde(default)]
    pub outsider: bool,
    /// Last day in the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retired: Option<DraftDay>,
    /// First day on which the key is not to be believed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked: Option<DraftDay>,
}

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RoleDraft {
    /// Opens letters.
    Keyholder,
    /// Opens contact details.
    Custodian,
    /// Fetches.
    Collector,
}

/// A force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForceDraft {
    /// Short name for ever: a-z, 0-9 and -.
    pub slug: String,
    /// Name in English.
    pub name: String,
    /// Name in Welsh.
    #[serde(default)]
    pub name_cy: String,
    /// Units that take its reports, the first by default.
    #[serde(default)]
    pub units: Vec<u16>,
    /// The force that it was merged into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub succeeded_by: Option<String>,
}

/// A day: its number, or a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum DraftDay {
    /// Its number.
    Number(u32),
    /// A date.
    Date(toml::value::Datetime),
}

/// Start of day 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Epoch {
    /// Unix seconds.
    Unix(u64),
    /// Midnight UTC of a date.
    Date(toml::value::Datetime),
}

const fn eight() -> u8 {
    8
}

fn date_start(date: &toml::value::Datetime) -> Option<u64> {
    match (date.date, date.time) {
        (Some(date), None) => civil_start(i32::from(date.year), date.month, date.day),
        _ => None,
    }
}

impl DraftDay {
    pub(super) fn day(self, constants: &Constants) -> Result<Day, CeremonyError> {
        let given = match self {
            Self::Number(day) => Some(GivenDay::Number(Day(day))),
            Self::Date(date) => date_start(&date).map(GivenDay::Date),
        };
        given.and_then(|given| given.day(constants)).ok_or(CeremonyError::BeforeDayZero)
    }
}

impl ClockDraft {
    pub(super) fn constants(&self) -> Result<Constants, CeremonyError> {
        let epoch = match &self.epoch {
            Epoch::Unix(unix) => *unix,
            Epoch::Date(date) => date_start(date).ok_or(CeremonyError::BeforeDayZero)?,
        };
        let Self { day_seconds, release_24th, board_24th, cell_cap, .. } = *self;
        Ok(Constants { epoch, day_seconds, release_24th, board_24th, cell_cap })
    }
}

/// The state that two optional days of a draft say.
pub(super) fn state(
    retired: Option<DraftDay>,
    revoked: Option<DraftDay>,
    constants: &Constants,
) -> Result<State, CeremonyError> {
    Ok(match (retired, revoked) {
        (_, Some(day)) => State::Revoked(day.day(constants)?),
        (Some(day), None) => State::Retired(day.day(constants)?),
        (None, None) => State::Active,
    })
}

impl Draft {
    /// Reads a draft.
    ///
    /// # Errors
    /// [`CeremonyError::Draft`] with the line, if that is known.
    pub fn parse(text: &str) -> Result<Self, CeremonyError> {
        toml::from_str(text).map_err(|error| CeremonyError::Draft(error.span().map(|at| line_of(text, &at))))
    }

    /// The draft as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        // A draft has nothing that TOML cannot say.
        toml::to_string_pretty(self).unwrap_or_default()
    }

    /// The draft that says what a roster says, for the next one to begin with.
    #[must_use]
    pub fn of_roster(roster: &Roster) -> Self {
        super::draft_of_roster::of_roster(roster)
    }

    /// A draft to learn from and to fill in.
    #[must_use]
    pub const fn template() -> &'static str {
        include_str!("template.toml")
    }
}

fn line_of(text: &str, at: &Range<usize>) -> usize {
    text.bytes().take(at.start).filter(|b| *b == b'\n').count().saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_is_a_draft() {
        let draft = Draft::parse(Draft::template()).unwrap();
        let constants = draft.clock.constants().unwrap();
        assert_eq!(draft.service.from.day(&constants), Ok(Day(0)));
        assert_eq!(draft.service.until.day(&constants), Ok(Day(364)));
        assert_eq!(Draft::parse(&draft.to_text()), Ok(draft));
    }

    #[test]
    fn unknown_keys_are_refused_with_their_line() {
        let wrong = Draft::template().replace("phone =", "fone =");
        let line = wrong.lines().position(|l| l.starts_with("fone")).unwrap() + 1;
        assert_eq!(Draft::parse(&wrong), Err(CeremonyError::Draft(Some(line))));
        assert!(matches!(Draft::parse("= ="), Err(CeremonyError::Draft(_))));
    }
}
