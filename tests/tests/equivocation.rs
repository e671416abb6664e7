//! Claim C8: a unit that is handed anything but the set that the day's head stands for knows it, and two signed heads for
//! one day convict the server. The server here is the real one with somebody between it and one unit who has its key.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use std::path::PathBuf;
use std::sync::Arc;

use postern_client_crypto::{Code, cover};
use postern_keyholder::collect::NetError;
use postern_keyholder::days::DayError;
use postern_keyholder::home::Home;
use postern_keyholder::post::Alarm;
use postern_keyholder::session::Session;
use postern_keyholder::vault::{Membership, Vault};
use postern_server::clock::Clock as _;
use postern_server::local::Local;
use postern_server::service::Service;
use postern_tests::house::{CONSTANTS, FIRST, House, local};
use postern_tests::letters::{report, sealed};
use postern_tests::office::{Distrust, Post, Q1};
use postern_trust::build::sign_head;
use postern_trust::practice::Plan;
use postern_trust::{ClassSet, SigningKey, StatementError, follows, head_digest, sha256};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::cell::{Cell, Class};
use postern_wire::directory::{Role, Signed};
use postern_wire::head::{DayHead, SignedHead, day_prefix, split_day};
use postern_wire::sizes::CELL;
use postern_wire::sync::{Statement, SyncAnswer};
use postern_wire::unit_files::EnrolRole;
use postern_wire::{Collector, Day, DaySink, DeadDrop, DropError, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

const UNIT: UnitId = UnitId(1);
const DESK: UnitId = UnitId(2);

/// A day's bytes: its head, signed as it was or anew, and these cells.
type Change =
    Box<dyn Fn(DayHead, SignedHead, Vec<[u8; CELL]>) -> (SignedHead, Vec<[u8; CELL]>) + Send + Sync>;

/// The server as one unit is shown it.
struct Lying {
    drop: Local,
    change: Change,
}

impl DeadDrop for Lying {
    async fn directory(&self) -> Result<Vec<u8>, DropError> {
        self.drop.directory().await
    }

    async fn index(&self) -> Result<Vec<u8>, DropError> {
        self.drop.index().await
    }

    async fn shelf(&self, release: Day, k: u32) -> Result<Vec<u8>, DropError> {
        self.drop.shelf(release, k).await
    }

    async fn post(&self, cell: &Cell) -> Result<(), DropError> {
        self.drop.post(cell).await
    }

    async fn day(&self, by: &dyn Collector, day: Day, sink: &mut dyn DaySink) -> Result<(), DropError> {
        let mut bytes = Vec::new();
        self.drop.day(by, day, &mut bytes).await?;
        let (signed, cells) = split_day(&bytes).unwrap();
        let signed: SignedHead = decode_canonical(signed).unwrap();
        let head: DayHead = decode_canonical(&signed.body).unwrap();
        let (signed, cells) = (self.change)(head, signed, cells.to_vec());
        sink.accept(&day_prefix(&encode(&signed)))?;
        cells.iter().try_for_each(|cell| sink.accept(cell))
    }

    async fn sync(&self, by: &dyn Collector, request: &[u8]) -> Result<Vec<u8>, DropError> {
        self.drop.sync(by, request).await
    }
}

/// A server that takes a sync and shows no unit's statement.
struct Hiding(Local);
impl DeadDrop for Hiding {
    async fn directory(&self) -> Result<Vec<u8>, DropError> {
        self.0.directory().await
    }

    async fn index(&self) -> Result<Vec<u8>, DropError> {
        self.0.index().await
    }

    async fn shelf(&self, release: Day, k: u32) -> Result<Vec<u8>, DropError> {
        self.0.shelf(release, k).await
    }

    async fn post(&self, cell: &Cell) -> Result<(), DropError> {
        self.0.post(cell).await
    }

    async fn day(&self, by: &dyn Collector, day: Day, sink: &mut dyn DaySink) -> Result<(), DropError> {
        self.0.day(by, day, sink).await
    }

    async fn sync(&self, by: &dyn Collector, request: &[u8]) -> Result<Vec<u8>, DropError> {
        self.0.sync(by, request).await?;
        Ok(encode(&SyncAnswer { statements: vec![] }))
    }
}

/// A service of which day 3 is released, with ten cells, of which the first is the unit's.
async fn released(house: &House, rng: &mut ChaCha20Rng) -> Arc<Service> {
    let service = house.open().await;
    let drop = local(&service);
    let code = Code::generate(rng);
    drop.post(&sealed(house, rng, (&code, UNIT), &report("x", None), None)[0]).await.unwrap();
    for _ in 0..9 {
        drop.post(&cover(rng, *house.directory.service()).unwrap()).await.unwrap();
    }
    house.to(&service, FIRST.plus(1), 6).await;
    service
}

/// The day without one of its cells, under a head of its own, signed with the service's key.
fn without(house: &House, gone: usize) -> Change {
    let key = SigningKey::from_seed(&house.practice.service_key.seed());
    Box::new(move |mut head, _, mut cells| {
        cells.remove(gone);
        let mut set = ClassSet::default();
        for cell in &cells {
            set.push(cell).unwrap();
        }
        head.classes[Class::Letter as usize] = set.head();
        (sign_head(&head, &key), cells)
    })
}

#[tokio::test]
async fn any_other_set_than_the_heads_is_refused() {
    let house = House::small(71);
    let mut rng = ChaCha20Rng::seed_from_u64(71);
    let service = released(&house, &mut rng).await;
    let extra = *cover(&mut rng, *house.directory.service()).unwrap().as_bytes();
    let office = house.office(UNIT);
    let seen = async |change: Change| {
        let lying = Lying { drop: local(&service), change };
        office.collect(&lying, FIRST).await.map(|taken| taken.own.len())
    };
    assert_eq!(seen(Box::new(|_, signed, cells| (signed, cells))).await, Ok(1));
    for gone in 0..10 {
        let dropped: Change = Box::new(move |_, signed, mut cells| {
            cells.remove(gone);
            (signed, cells)
        });
        assert_eq!(
            seen(dropped).await,
            Err(Distrust::Day(StatementError::OtherCells)),
            "without cell {gone}"
        );
    }
    let added: Change = Box::new(move |_, signed, mut cells| {
        cells.push(extra);
        cells.sort_by_key(|cell| sha256(&[cell]));
        (signed, cells)
    });
    assert_eq!(seen(added).await, Err(Distrust::Day(StatementError::OtherCells)));
    let replaced: Change = Box::new(move |_, signed, mut cells| {
        cells[4][CELL - 1] ^= 1;
        cells.sort_by_key(|cell| sha256(&[cell]));
        (signed, cells)
    });
    assert_eq!(seen(replaced).await, Err(Distrust::Day(StatementError::OtherCells)));
    let swapped: Change = Box::new(|_, signed, mut cells| {
        cells.swap(2, 3);
        (signed, cells)
    });
    assert_eq!(seen(swapped).await, Err(Distrust::Day(StatementError::CellOrder)));
    let twice: Change = Box::new(|_, signed, mut cells| {
        cells.insert(5, cells[5]);
        (signed, cells)
    });
    assert_eq!(seen(twice).await, Err(Distrust::Day(StatementError::CellOrder)));
    let forged: Change = Box::new(|head, _, cells| {
        (SignedHead { body: encode(&head).into(), signature: postern_wire::SignatureBytes([1; 64]) }, cells)
    });
    assert!(matches!(seen(forged).await, Err(Distrust::Day(_))));
}

#[tokio::test]
async fn two_heads_for_one_day_are_seen_in_the_statements_and_convict() {
    let house = House::small(72);
    let mut rng = ChaCha20Rng::seed_from_u64(72);
    let service = released(&house, &mut rng).await;
    let lying = Lying { drop: local(&service), change: without(&house, 0) };
    // Each set agrees with its head: alone, neither unit can know.
    let (unit, desk) = (house.office(UNIT), house.office(DESK));
    let shown = unit.collect(&lying, FIRST).await.unwrap();
    let honest = desk.collect(&local(&service), FIRST).await.unwrap();
    assert_eq!((shown.cells.len(), honest.cells.len()), (9, 10));

    // The statements that the server must show to all say different things of one day.
    desk.sync(&local(&service), &honest, Post::default(), &mut rng).await;
    let answer: SyncAnswer = unit.sync(&lying, &shown, Post::default(), &mut rng).await;
    let said: Vec<Statement> =
        answer.statements.iter().map(|signed| house.directory.verify_statement(signed).unwrap()).collect();
    assert_eq!(said.iter().map(|statement| statement.unit).collect::<Vec<_>>(), [UNIT, DESK]);
    assert_eq!(said[0].day, said[1].day);
    assert_eq!(said[0].head, head_digest(&shown.head));
    assert_eq!(said[1].head, head_digest(&honest.head));
    assert_ne!(said[0].head, said[1].head);

    // Both heads together are proof for anybody who has the directory; neither can be passed off as the next day's.
    let convict = |a: &[u8], b: &[u8]| house.directory.verify_conflict(a, b);
    assert_eq!(convict(&shown.signed, &honest.signed), Ok(FIRST));
    assert_eq!(convict(&honest.signed, &honest.signed), Err(StatementError::NoConflict));
    let mut forged: SignedHead = decode_canonical(&shown.signed).unwrap();
    forged.signature = postern_wire::SignatureBytes([7; 64]);
    assert!(convict(&encode(&forged), &honest.signed).is_err());
    house.to(&service, FIRST.plus(2), 6).await;
    let next = desk.collect(&local(&service), FIRST.plus(1)).await.unwrap();
    assert!(follows(&honest.head, &next.head));
    assert!(
        !follows(&shown.head, &next.head),
        "whoever was shown the other head sees it on the next day too"
    );
}

/// A collector's home on disk, for the `keyholder` program's own code.
struct Machine {
    vault: Vault,
    home: PathBuf,
}

/// A house whose collectors have vaults.
fn with_machines(seed: u64) -> (House, Vec<Machine>, tempfile::TempDir) {
    let root = tempfile::tempdir().unwrap();
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let mut machines = Vec::new();
    let house = House::with(&Plan::small(CONSTANTS), seed, |practice| {
        for unit in [UNIT, DESK] {
            let collector = practice.people_of(unit, Role::Collector)[0];
            let vault = Vault::create(&mut rng, EnrolRole::Collector, "pigeon", Some(unit)).unwrap();
            let key = vault.signing_key();
            let person = practice.roster.people.iter_mut().find(|person| person.id == collector).unwrap();
            person.identity = key.verifying_key();
            practice.people.insert(collector, key);
            machines.push(Machine { vault, home: root.path().join(unit.to_string()) });
        }
    });
    for (unit, machine) in [UNIT, DESK].into_iter().zip(&mut machines) {
        let seen = house.directory.seen();
        let service = *house.directory.service();
        let root = house.practice.root_digest();
        let collector = house.practice.people_of(unit, Role::Collector)[0];
        let root = postern_wire::Digest(hex::decode(root.to_string()).unwrap().try_into().unwrap());
        machine.vault.join(Membership { service, root, seen }, Some((collector, unit)));
        machine.vault.add_quarter(&mut rng, Q1).unwrap();
        machine.vault.set_mailroom(Q1, house.keys.mailroom_key(unit, Q1).unwrap()).unwrap();
        std::fs::create_dir(&machine.home).unwrap();
    }
    (house, machines, root)
}

/// The `keyholder` program's own code, over the same lie.
#[tokio::test]
async fn the_keyholders_program_sounds_the_alarm_and_keeps_the_evidence() {
    let (house, machines, _root) = with_machines(73);
    let mut rng = ChaCha20Rng::seed_from_u64(73);
    let service = released(&house, &mut rng).await;
    let homes: Vec<Home> = machines.iter().map(|machine| Home::open(&machine.home).unwrap()).collect();
    let session = |at: usize| {
        Session::new(&homes[at], &machines[at].vault, &house.directory, house.clock.unix()).unwrap()
    };
    let honest = local(&service);

    // A set that is not the signed one is kept as it came, and nothing of it is taken in.
    let changed = Lying {
        drop: honest.clone(),
        change: Box::new(|_, signed, mut cells| {
            cells.remove(3);
            (signed, cells)
        }),
    };
    let unit = session(0);
    let collected = unit.collect(&changed, &mut |_, _| {}).await.unwrap();
    let refused = vec![(FIRST, DayError::NotBelieved(StatementError::OtherCells))];
    assert_eq!((collected.fetched, collected.refused), (vec![], refused));
    let evidence = |at: usize| {
        let mut names: Vec<String> = std::fs::read_dir(homes[at].evidence())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    assert_eq!(evidence(0), ["day-3-not-the-signed-set.day"]);

    // A second head: taken in, since it agrees with its set; the other unit's statement gives it away.
    let second = Lying { drop: honest.clone(), change: without(&house, 3) };
    assert_eq!(unit.collect(&second, &mut |_, _| {}).await.unwrap().fetched, [FIRST]);
    let desk = session(1);
    assert_eq!(desk.collect(&honest, &mut |_, _| {}).await.unwrap().fetched, [FIRST]);
    assert_eq!(desk.post(&mut rng, &honest).await.unwrap().alarms, []);
    let posted = unit.post(&mut rng, &second).await.unwrap();
    assert_eq!(posted.compared, 2);
    let [Alarm::OtherHead { unit: other, day, evidence: kept }] = &posted.alarms[..] else {
        panic!("{:?}", posted.alarms)
    };
    assert_eq!((*other, *day), (DESK, FIRST));
    let kept: Signed = decode_canonical(&std::fs::read(kept).unwrap()).unwrap();
    assert_eq!(house.directory.verify_statement(&kept).unwrap().unit, DESK);
    assert_eq!(evidence(0).len(), 3, "the statement and this unit's own head beside it");

    // And when the server shows the true day to whoever was lied to, both heads are kept: they convict it.
    let mut honest_day = Vec::new();
    let by = house.office(DESK);
    honest.day(&by, FIRST, &mut honest_day).await.unwrap();
    let file = house.path().join("carried.day");
    std::fs::write(&file, honest_day).unwrap();
    let refused = postern_keyholder::import::import_day(&unit, &file, &mut |_, _| {}).unwrap_err();
    assert_eq!(refused, DayError::TwoHeads(FIRST));
    let heads: Vec<Vec<u8>> = evidence(0)
        .iter()
        .filter(|name| name.contains("-head-"))
        .map(|name| std::fs::read(homes[0].evidence().join(name)).unwrap())
        .collect();
    assert_eq!(heads.len(), 2);
    assert_eq!(house.directory.verify_conflict(&heads[0], &heads[1]), Ok(FIRST));

    // A server that hides this unit's own statement is told of as well.
    let posted: Result<_, NetError> = desk.post(&mut rng, &Hiding(honest)).await;
    assert_eq!(posted.unwrap().alarms, [Alarm::OwnMissing]);
}
