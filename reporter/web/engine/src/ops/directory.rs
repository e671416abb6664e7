//! The directory: verified, and what of it the page shows (SPEC 4).

use postern_client_crypto::code::words_of_digest;
use postern_trust::{Directory, RootDigest, SignedDirectory};
use postern_wire::directory::{Force, State, Unit, UnitKind};
use postern_wire::{Day, Digest, UnitId};

use crate::args::Args;
use crate::fault::Fault;
use crate::session::Session;
use crate::value::{Map, Value};

/// `directory`: only what was verified is kept; a refused one leaves the one before.
pub fn verify(session: &mut Session, args: &Args<'_>) -> Result<Map, Fault> {
    let (root, now) = (RootDigest::from(Digest(*args.bytes_32("root")?)), args.int("now")?);
    let directory = SignedDirectory::decode(args.bytes("bytes")?)?.verify_for_use(&root, now)?;
    let shown = shown(&directory, &root, now);
    // Keys and board are of the directory that they were verified under.
    (session.keys, session.board, session.arrival, session.read) = (None, None, None, Vec::new());
    session.directory = Some(directory);
    Ok(shown)
}

fn shown(directory: &Directory, root: &RootDigest, now: u64) -> Map {
    let roster = directory.roster();
    let today = directory.calendar().day(now);
    let constants = &roster.constants;
    vec![
        ("serial", roster.serial.into()),
        ("day", today.0.into()),
        ("until_day", directory.expires().0.into()),
        ("epoch", constants.epoch.into()),
        ("day_seconds", constants.day_seconds.into()),
        ("release_24th", constants.release_24th.into()),
        ("board_24th", constants.board_24th.into()),
        ("phone", Value::text(&roster.phone)),
        ("service", Value::Bytes(roster.service.as_bytes().to_vec())),
        ("root_words", Value::list(words_of_digest(root.digest().as_bytes()).words(), Value::name)),
        ("units", Value::list(&roster.units, |unit| self::unit(directory, unit, today))),
        ("forces", Value::list(&roster.forces, force)),
    ]
}

fn unit(directory: &Directory, unit: &Unit, today: Day) -> Value {
    let active = unit.state == State::Active;
    let kind = match unit.kind {
        UnitKind::Force => "force",
        UnitKind::Oversight => "oversight",
        UnitKind::Desk => "desk",
    };
    Value::Map(vec![
        ("id", unit.id.0.into()),
        ("name_en", Value::text(&unit.name_en)),
        ("name_cy", Value::text(&unit.name_cy)),
        ("kind", Value::name(kind)),
        ("m", unit.policy.m.into()),
        ("n", unit.policy.n.into()),
        ("k", unit.policy.k.into()),
        ("mc", unit.policy.mc.into()),
        ("nc", unit.policy.nc.into()),
        ("hours", Value::text(&unit.hours)),
        ("alternates", ids(&unit.alternates)),
        ("active", active.into()),
        ("takes", (active && directory.lists_card_for_sealing(unit.id, today)).into()),
    ])
}

fn force(force: &Force) -> Value {
    Value::Map(vec![
        ("slug", Value::text(&force.slug)),
        ("name_en", Value::text(&force.name_en)),
        ("name_cy", Value::text(&force.name_cy)),
        ("units", ids(&force.units)),
        ("succeeded_by", force.succeeded_by.clone().into()),
    ])
}

/// The numbers of units.
pub fn ids(units: &[UnitId]) -> Value {
    Value::list(units, |id| id.0.into())
}
