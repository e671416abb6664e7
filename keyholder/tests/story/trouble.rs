//! What goes wrong.

use postern_client_crypto::code::Code;
use postern_keyholder::collect::NetError;
use postern_keyholder::days::{DayError, Foreign};
use postern_keyholder::import::import_day;
use postern_keyholder::note::{Drafted, NoteText};
use postern_keyholder::post::Alarm;
use postern_keyholder::request::RequestError;
use postern_keyholder::safe::SafeError;
use postern_wire::directory::Role;
use postern_wire::note::NoteKind;
use postern_wire::sizes::CELL;
use postern_wire::unit_files::FileKind;
use postern_wire::{Day, Digest, DropError};

use crate::story::{at, carry, covers, draft, hand_over, open_together, post_letter, sign_together, sync};
use crate::world::{World, policy};

#[test]
fn foreign_files_on_a_stick_are_named() {
    let mut world = World::new(policy(2, 3, 1, 1), 20);
    let ann = world.of(1, Role::Keyholder)[0];
    covers(&mut world, 3);
    let good = world.drop.close(Day(0));
    let now = at(1, 8);
    let directory = world.directory(now);
    let folder = tempfile::tempdir().unwrap();
    let session = world.person(ann).session(&directory, now);
    let import = |bytes: &[u8]| {
        let file = folder.path().join("file");
        std::fs::write(&file, bytes).unwrap();
        import_day(&session, &file, &mut |_, _| ()).map(|i| i.count)
    };
    assert_eq!(import(&good), Ok(3));
    let foreign: [(&[u8], Foreign); 9] = [
        (b"", Foreign::Empty),
        (b"%PDF-1.7 ...", Foreign::Pdf),
        (b"PK\x03\x04....", Foreign::Zip),
        (b"\xff\xd8\xff\xe0....", Foreign::Picture),
        (b"Dear all, please find attached", Foreign::Text),
        (b"age-encryption.org/v1\n", Foreign::Age),
        (b"postern/v1/request\n\x80", Foreign::Postern(FileKind::Request)),
        (b"postern/v1/later\n\x80", Foreign::PosternUnknown),
        (b"\x00\x10aaaaaaaaaaaaaaaa\xfe\xff", Foreign::Other),
    ];
    for (bytes, what) in foreign {
        assert_eq!(import(bytes), Err(DayError::Foreign(what)), "{what:?}");
    }
    // A day that is cut, has something added, another cell, another order, or one cell less.
    assert_eq!(import(&good[..good.len() - 1]), Err(DayError::Cut));
    assert!(matches!(import(&good[..good.len() - CELL]), Err(DayError::NotBelieved(_))));
    assert_eq!(import(&[good.as_slice(), b"x"].concat()), Err(DayError::Cut));
    let mut other = good.clone();
    *other.last_mut().unwrap() ^= 1;
    assert!(matches!(import(&other), Err(DayError::NotBelieved(_))));
    let mut swapped = good.clone();
    let start = good.len() - 2 * CELL;
    swapped[start..].rotate_left(CELL);
    assert!(matches!(import(&swapped), Err(DayError::NotBelieved(_))));
    let mut head = good;
    head[40] ^= 1;
    assert!(import(&head).is_err());
}

#[test]
fn poisoned_cells_hold_up_no_other() {
    use postern_client_crypto::hpke::{KeyScope, SealPurpose, seal_xwing};
    use postern_wire::Quarter;
    use postern_wire::cell::Cell;

    let mut world = World::new(policy(2, 3, 1, 1), 21);
    let keyholders = world.of(1, Role::Keyholder);
    let (ann, bea) = (keyholders[0], keyholders[1]);
    let code = Code::generate(&mut world.rng());
    // For the unit, and no envelope inside.
    let directory = world.directory(0);
    let mut rng = world.rng();
    let card = directory.card(postern_wire::UnitId(1), Quarter(1)).unwrap();
    let scope = KeyScope { service: *directory.service(), unit: card.unit(), quarter: card.quarter() };
    let junk = [9u8; postern_wire::sizes::ENVELOPE];
    let sealed =
        seal_xwing(&scope, SealPurpose::Cell, card.mailroom().as_bytes(), &[], &junk, &mut rng).unwrap();
    world.drop.put(&[Cell::try_from(sealed).unwrap()]);
    // A part that is no letter.
    let part = postern_wire::letter::Part {
        letter: postern_wire::LetterId([1; 16]),
        i: 0,
        n: 1,
        hash: postern_trust::sha256(&[b"no letter"]),
        piece: b"no letter".to_vec().into(),
    };
    let ack = code.prk(directory.service()).ack(card.unit(), Day(0), 0);
    world.drop.put(&[postern_client_crypto::cell::seal(&mut rng, card, &ack, None, &part).unwrap()]);
    post_letter(&mut world, &code, 1, Day(0), &draft("A good one.", None));
    covers(&mut world, 5);
    world.drop.close(Day(0));

    let now = at(1, 8);
    let imported = carry(&world, ann, Day(0), now);
    assert_eq!((imported.own.len(), imported.broken.len()), (3, 1));
    let sealed: Vec<Digest> = imported.own.iter().copied().filter(|c| !imported.broken.contains(c)).collect();
    carry(&world, bea, Day(0), now);
    let thread = open_together(&mut world, ann, &[bea], &sealed, now);
    assert!(thread.is_some(), "the good letter is opened");
    let directory = world.directory(now);
    let session = world.person(ann).session(&directory, now);
    assert_eq!(session.cases().unwrap().0.len(), 1);
    let broken = session.cells().unwrap();
    assert_eq!(
        broken.iter().filter(|c| matches!(c.state, postern_keyholder::cells::CellState::Broken(_))).count(),
        2
    );
}

/// Somebody who has read a letter writes one of their own with its number, or with its thread's note root.
#[test]
fn no_letter_takes_anothers_place() {
    use postern_client_crypto::letter::{VerifiedLetter, seal_letter, thread_key};
    use postern_keyholder::cells::{Broken, CellState};
    use postern_trust::{purpose, sha256};
    use postern_wire::LetterId;
    use postern_wire::cbor::encode;
    use postern_wire::letter::{Fields, Letter, Private, ReporterLetter};

    let mut world = World::new(policy(1, 1, 1, 1), 24);
    let ann = world.of(1, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("The report.", None));
    world.drop.close(Day(0));
    let now = at(3, 8);
    let own = carry(&world, ann, Day(0), now).own;
    let victim = open_together(&mut world, ann, &[], &own, now).unwrap();
    let mut rng = world.rng();
    let directory = world.directory(now);
    let session = world.person(ann).session(&directory, now);
    let id = session.case(&victim).unwrap().unwrap().letters[0].id;
    let VerifiedLetter::Reporter(read) = session.letter(&id).unwrap() else { panic!() };

    let thief = Code::generate(&mut rng).prk(directory.service());
    let key = thread_key(&thief, read.fields.unit);
    let write = |id: LetterId, note_root: [u8; 32]| {
        let fields = encode(&Fields {
            id,
            thread: key.verifying_key(),
            text: "Nothing.".to_owned(),
            ..read.fields.clone()
        });
        let private = encode(&Private { note_root: note_root.into() });
        let signed = [fields.as_slice(), sha256(&[&private]).as_bytes()].concat();
        let signature = key.sign::<purpose::Letter>(directory.service(), &signed);
        encode(&Letter::Reporter(ReporterLetter {
            fields: fields.into(),
            private: private.into(),
            signature,
        }))
    };
    let own_root = *thief.note_root(read.fields.unit).as_bytes();
    let card = directory.card_for_sealing(read.fields.unit, Day(1)).unwrap();
    for (day, id, root, taken) in [
        (1, id, own_root, true),
        (2, LetterId([7; 16]), *read.root.as_bytes(), true),
        (3, LetterId([8; 16]), own_root, false),
    ] {
        let ack = |part| thief.ack(card.unit(), Day(day), part);
        let cells = seal_letter(&mut rng, card, LetterId([9; 16]), &write(id, root), ack).unwrap();
        world.drop.put(&cells);
        world.drop.close(Day(day));
        let now = at(day + 1, 8);
        let own = carry(&world, ann, Day(day), now).own;
        let directory = world.directory(now);
        let session = world.person(ann).session(&directory, now);
        session.open_cells(&mut rng, &own, &[]).unwrap().remove(0).1.unwrap();
        let state = session.cell(&own[0]).unwrap().unwrap().state;
        assert_eq!(matches!(state, CellState::Broken(Broken::Taken)), taken, "{day}");
    }
    let VerifiedLetter::Reporter(kept) = session.letter(&id).unwrap() else { panic!() };
    assert_eq!(kept.fields.text, "The report.");
    assert_eq!(session.cases().unwrap().0.len(), 2);
}

#[test]
fn a_keyholder_who_lies_is_named() {
    use postern_client_crypto::custody::{Fault, Lock, hand_on};
    use postern_client_crypto::shamir::Share;
    use postern_trust::purpose;
    use postern_wire::cbor::encode;
    use postern_wire::directory::Signed;
    use postern_wire::request::{Approval, Grant, HandedOn, decode_signed_file};
    use postern_wire::unit_files::encode_file;

    let mut world = World::new(policy(2, 4, 1, 1), 22);
    let keyholders = world.of(1, Role::Keyholder);
    let (ann, bea, cat) = (keyholders[0], keyholders[1], keyholders[2]);
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    for person in [bea, cat] {
        carry(&world, person, Day(0), now);
    }
    let directory = world.directory(now);
    let mut rng = world.rng();
    let request =
        world.person(ann).session(&directory, now).ask_to_open(&mut rng, &own, &[bea, cat]).unwrap();
    let approve = |person, rng: &mut _| {
        let session = world.person(person).session(&directory, now);
        session.approve(rng, &session.review(&request).unwrap(), false).unwrap()
    };
    let good = approve(cat, &mut rng);
    // Bea hands on another share, properly sealed and signed.
    let honest = approve(bea, &mut rng);
    let signed = decode_signed_file(FileKind::Approval, &honest).unwrap();
    let mut approval = Approval::decode(&signed.body).unwrap();
    let card = directory.cards(postern_wire::UnitId(1)).first().unwrap();
    let mut share = [7; 33];
    share[0] = 2;
    let share = Share::from_bytes(&share).unwrap();
    let sealed = hand_on(&mut rng, Lock::Letter, card, &own[0], &share, bea, ann).unwrap();
    approval.grant =
        Grant::Shares { shares: vec![HandedOn { cell: own[0], to: ann, sealed: sealed.into() }] };
    let body = encode(&approval);
    let signature = world.person(bea).session(&directory, now).sign::<purpose::Approval>(&body);
    let false_one = encode_file(FileKind::Approval, &Signed { body: body.into(), person: bea, signature });

    let session = world.person(ann).session(&directory, now);
    let refused = session.open_cells(&mut rng, &own, std::slice::from_ref(&false_one)).unwrap().remove(0).1;
    assert!(refused.unwrap_err().to_string().contains("one is false"));
    let outcome = session.open_cells(&mut rng, &own, &[false_one, good]).unwrap().remove(0).1.unwrap();
    assert_eq!(outcome.faults, [Fault::FalseShareBy(bea)]);
    assert_eq!(session.cell(&own[0]).unwrap().unwrap().false_shares, [bea]);
}

#[test]
fn requests_and_approvals_of_others_are_refused() {
    let mut world = World::new(policy(2, 3, 1, 1), 23);
    let keyholders = world.of(1, Role::Keyholder);
    let (ann, bea, cat) = (keyholders[0], keyholders[1], keyholders[2]);
    let desk = world.of(2, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    let directory = world.directory(now);
    let mut rng = world.rng();
    let request = world.person(ann).session(&directory, now).ask_to_open(&mut rng, &own, &[bea]).unwrap();
    let review = |person, bytes: &[u8]| {
        world.person(person).session(&directory, now).review(bytes).map(|_| ()).unwrap_err()
    };
    assert_eq!(review(cat, &request), RequestError::NotForMe);
    assert_eq!(review(desk, &request), RequestError::OtherUnit);
    assert!(matches!(review(bea, b"%PDF"), RequestError::File(_)));
    for at in (20..request.len()).step_by(7) {
        let mut broken = request.clone();
        broken[at] ^= 1;
        assert!(world.person(bea).session(&directory, now).review(&broken).is_err(), "byte {at}");
    }
    // Bea has not imported the day yet.
    let session = world.person(bea).session(&directory, now);
    let missing = session.approve(&mut rng, &session.review(&request).unwrap(), false).unwrap_err();
    assert_eq!(missing, RequestError::NoCell(own[0]));
}

#[test]
fn tasking_needs_a_second_person_and_a_reason() {
    let mut world = World::new(policy(2, 3, 1, 1), 24);
    let keyholders = world.of(1, Role::Keyholder);
    let (ann, bea) = (keyholders[0], keyholders[1]);
    let desk = world.of(2, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    post_letter(&mut world, &code, 2, Day(0), &draft("B.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    carry(&world, bea, Day(0), now);
    let thread = open_together(&mut world, ann, &[bea], &own, now).unwrap();
    let directory = world.directory(now);
    let mut rng = world.rng();
    let question =
        NoteText { text: "Can you find out who pays him?".to_owned(), ..NoteText::of(NoteKind::Question) };
    let with_reason = NoteText { reason: Some("The reporter offered it.".to_owned()), ..question.clone() };
    let request = {
        let session = world.person(ann).session(&directory, now);
        assert_eq!(session.draft_note(&mut rng, &thread, &question, &[bea]), Err(RequestError::Tasking));
        let Drafted::Request(request) = session.draft_note(&mut rng, &thread, &with_reason, &[bea]).unwrap()
        else {
            panic!("M is 2")
        };
        request
    };
    {
        let session = world.person(bea).session(&directory, now);
        let review = session.review(&request).unwrap();
        assert_eq!(review.tasking, ["find out"]);
        assert_eq!(review.reason(), Some("The reporter offered it."));
        assert_eq!(session.approve(&mut rng, &review, false), Err(RequestError::TaskingUnconfirmed));
    }
    sign_together(&mut world, ann, &[bea], &request, now).unwrap();
    for person in [ann, bea] {
        let log = world.person(person).session(&directory, now).log().unwrap();
        assert!(log.entries.iter().any(|e| e.verb == postern_wire::log::Verb::Override));
    }
    // Where one person decides alone, there is no second one.
    let own = carry(&world, desk, Day(0), now).own;
    let session = world.person(desk).session(&directory, now);
    session.open_cells(&mut rng, &own, &[]).unwrap();
    let thread = session.cases().unwrap().0[0].thread;
    assert_eq!(
        session.draft_note(&mut rng, &thread, &with_reason, &[]),
        Err(RequestError::TooFew { have: 1, need: 2 })
    );
}

#[test]
fn notes_have_limits_and_numbers() {
    let mut world = World::new(policy(1, 1, 1, 1), 25);
    let ann = world.of(1, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    let directory = world.directory(now);
    let mut rng = world.rng();
    let session = world.person(ann).session(&directory, now);
    session.open_cells(&mut rng, &own, &[]).unwrap();
    let thread = session.cases().unwrap().0[0].thread;
    let note = |text: String, phrases: Vec<u16>| NoteText { text, phrases, ..NoteText::of(NoteKind::Answer) };
    assert_eq!(
        session.draft_note(&mut rng, &thread, &note("é".repeat(700), vec![]), &[]),
        Err(RequestError::TooLong(120))
    );
    assert_eq!(
        session.draft_note(&mut rng, &thread, &note(String::new(), vec![60_000]), &[]),
        Err(RequestError::Phrase)
    );
    // Number 0 is `opened`; 63 more, the last eight asking for a new code.
    for n in 1..64u8 {
        assert!(matches!(
            session.draft_note(
                &mut rng,
                &thread,
                &note("x".repeat(1_280), vec![1, 2, 3, 4, 5, 6, 7, 8]),
                &[]
            ),
            Ok(Drafted::Queued(_))
        ));
        let case = session.case(&thread).unwrap().unwrap();
        let body = case.notes.last().unwrap().body().unwrap();
        assert_eq!((body.number, body.change_code), (n, n >= 56));
    }
    assert_eq!(
        session.draft_note(&mut rng, &thread, &note(String::new(), vec![]), &[]),
        Err(RequestError::NoNumber)
    );
}

#[tokio::test(flavor = "current_thread")]
async fn the_same_bytes_are_posted_until_they_are_answered_and_the_rest_waits() {
    let mut world = World::new(policy(1, 1, 1, 1), 26);
    let (ann, collector) = (world.of(1, Role::Keyholder)[0], world.of(1, Role::Collector)[0]);
    for n in 0..7 {
        let code = Code::generate(&mut world.rng());
        post_letter(&mut world, &code, 1, Day(0), &draft(&format!("Letter {n}"), None));
    }
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    {
        let directory = world.directory(now);
        let mut rng = world.rng();
        let session = world.person(ann).session(&directory, now);
        for (_, outcome) in session.open_cells(&mut rng, &own, &[]).unwrap() {
            outcome.unwrap();
        }
    }
    hand_over(&world, ann, collector, now);
    {
        let directory = world.directory(now);
        *world.drop.now.lock().unwrap() = now;
        let mut rng = world.rng();
        let session = world.person(collector).session(&directory, now);
        // Nothing is fetched without a line, and what was there stays.
        *world.drop.failing.lock().unwrap() = 1;
        let refused = session.collect(&world.drop, &mut |_, _| ()).await.unwrap_err();
        assert_eq!(refused, NetError::Drop(DropError::Unreachable));
        let collected = session.collect(&world.drop, &mut |_, _| ()).await.unwrap();
        assert_eq!((collected.fetched.as_slice(), collected.acks), ([Day(0)].as_slice(), 7));
        // The server takes it, and the answer is lost.
        let built = {
            let lost = FailOnce(&world.drop);
            session.post(&mut rng, &lost).await.unwrap_err();
            world.drop.sync_bytes(1, Day(0)).unwrap()
        };
        let posted = session.post(&mut rng, &world.drop).await.unwrap();
        assert!(posted.again);
        assert_eq!((posted.acks, posted.notes, posted.left), (4, 4, 6));
        assert_eq!(world.drop.sync_bytes(1, Day(0)).unwrap(), built);
    }
    world.drop.close(Day(1));
    let posted = sync(&mut world, collector, at(2, 8)).await;
    assert_eq!((posted.acks, posted.notes, posted.left), (3, 3, 0));
}

/// Loses the first answer to a sync.
struct FailOnce<'a>(&'a crate::world::MemoryDrop);

impl postern_wire::DeadDrop for FailOnce<'_> {
    async fn directory(&self) -> Result<Vec<u8>, DropError> {
        self.0.directory().await
    }
    async fn index(&self) -> Result<Vec<u8>, DropError> {
        self.0.index().await
    }
    async fn shelf(&self, release: Day, k: u32) -> Result<Vec<u8>, DropError> {
        self.0.shelf(release, k).await
    }
    async fn post(&self, cell: &postern_wire::cell::Cell) -> Result<(), DropError> {
        self.0.post(cell).await
    }
    async fn day(
        &self,
        who: &dyn postern_wire::Collector,
        day: Day,
        sink: &mut dyn postern_wire::DaySink,
    ) -> Result<(), DropError> {
        self.0.day(who, day, sink).await
    }
    async fn sync(&self, who: &dyn postern_wire::Collector, request: &[u8]) -> Result<Vec<u8>, DropError> {
        self.0.sync(who, request).await?;
        Err(DropError::Unreachable)
    }
}

#[tokio::test(flavor = "current_thread")]
async fn two_heads_for_one_day_are_evidence() {
    let mut world = World::new(policy(2, 3, 1, 1), 27);
    let (ann, collector) = (world.of(1, Role::Keyholder)[0], world.of(1, Role::Collector)[0]);
    covers(&mut world, 4);
    let first = world.drop.close(Day(0));
    let now = at(1, 8);
    carry(&world, ann, Day(0), now);
    // The server signs another head for the same day and hands it to somebody else.
    let cells: Vec<Vec<u8>> = first[first.len() - 3 * CELL..].chunks(CELL).map(<[u8]>::to_vec).collect();
    let (other, _) = world.drop.day_of(Day(0), &cells, Digest([0; 32]));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other.day");
    std::fs::write(&file, other).unwrap();
    let directory = world.directory(now);
    let session = world.person(ann).session(&directory, now);
    let refused = import_day(&session, &file, &mut |_, _| ()).unwrap_err();
    assert_eq!(refused, DayError::TwoHeads(Day(0)));
    let evidence: Vec<_> = std::fs::read_dir(world.person(ann).home.evidence()).unwrap().collect();
    assert_eq!(evidence.len(), 2);
    let heads: Vec<Vec<u8>> =
        evidence.into_iter().map(|e| std::fs::read(e.unwrap().path()).unwrap()).collect();
    assert_eq!(directory.verify_conflict(&heads[0], &heads[1]), Ok(Day(0)));

    // A unit that was shown another head says so in its statement; the collector raises the alarm.
    let desk = world.of(2, Role::Collector)[0];
    let statement = postern_wire::sync::Statement {
        service: *directory.service(),
        unit: postern_wire::UnitId(2),
        day: Day(0),
        directory: directory.digest(),
        head: Digest([9; 32]),
        index: postern_wire::SignatureBytes([0; 64]),
        log: Digest([0; 32]),
    };
    let body = postern_wire::cbor::encode(&statement);
    let signature =
        world.person(desk).session(&directory, now).sign::<postern_trust::purpose::Statement>(&body);
    let signed = postern_wire::directory::Signed { body: body.into(), person: desk, signature };
    world.drop.add_statement(postern_wire::UnitId(2), signed);
    let posted = sync(&mut world, collector, now).await;
    assert!(matches!(posted.alarms.as_slice(), [Alarm::OtherHead { day: Day(0), .. }]));
}

#[test]
fn safe_is_signed_for_what_is_there_only() {
    let mut world = World::new(policy(2, 3, 1, 1), 28);
    let ann = world.of(1, Role::Keyholder)[0];
    for day in 0..3 {
        covers(&mut world, 1);
        world.drop.close(Day(day));
    }
    let now = at(4, 8);
    let directory = world.directory(now);
    carry(&world, ann, Day(0), now);
    carry(&world, ann, Day(2), now);
    let session = world.person(ann).session(&directory, now);
    assert_eq!(session.declare_safe(Day(1)), Err(SafeError::NotImported(Day(1))));
    assert_eq!(session.declare_safe(Day(2)), Err(SafeError::Gap(Day(1))));
    carry(&world, ann, Day(1), now);
    let signed = session.declare_safe(Day(2)).unwrap();
    assert_eq!(directory.verify_safe(&signed).unwrap().day, Day(2));
}

#[test]
fn a_log_that_was_changed_or_cut_is_found_out() {
    let mut world = World::new(policy(2, 3, 1, 1), 29);
    let ann = world.of(1, Role::Keyholder)[0];
    for day in 0..3 {
        covers(&mut world, 1);
        world.drop.close(Day(day));
        carry(&world, ann, Day(day), at(4, 8));
    }
    let now = at(4, 8);
    let directory = world.directory(now);
    let session = world.person(ann).session(&directory, now);
    let log = session.log().unwrap();
    assert_eq!(log.entries.len(), 3);
    let path = world.person(ann).home.log();
    let good = std::fs::read(&path).unwrap();
    for byte in (0..good.len()).step_by(11) {
        let mut bad = good.clone();
        bad[byte] ^= 1;
        std::fs::write(&path, &bad).unwrap();
        let read = session.log();
        // A length that now reaches beyond the end looks like an entry that was never finished.
        assert!(read.is_err() || read.unwrap().entries.len() < 3, "byte {byte}");
    }
    // An entry that was never finished is dropped, and the next one takes its place.
    std::fs::write(&path, &good[..good.len() - 5]).unwrap();
    assert_eq!(session.log().unwrap().entries.len(), 2);
    carry(&world, ann, Day(2), now);
    assert_eq!(std::fs::read(&path).unwrap(), good);
}

#[test]
fn two_drafts_of_one_number_do_not_swallow_each_other() {
    let mut world = World::new(policy(2, 3, 1, 1), 30);
    let keyholders = world.of(1, Role::Keyholder);
    let (ann, bea, cat) = (keyholders[0], keyholders[1], keyholders[2]);
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    for person in [bea, cat] {
        carry(&world, person, Day(0), now);
    }
    // Ann and Bea open it each for herself, and each drafts a question without knowing of the other's.
    let thread = open_together(&mut world, ann, &[cat], &own, now).unwrap();
    assert_eq!(open_together(&mut world, bea, &[cat], &own, now), Some(thread));
    let directory = world.directory(now);
    let mut rng = world.rng();
    let mut ask = |person, other, text: &str| {
        let note = NoteText { text: text.to_owned(), ..NoteText::of(NoteKind::Question) };
        match world.person(person).session(&directory, now).draft_note(&mut rng, &thread, &note, &[other]) {
            Ok(Drafted::Request(file)) => file,
            other => panic!("{other:?}"),
        }
    };
    let (from_ann, from_bea) = (ask(ann, bea, "When?"), ask(bea, ann, "Where?"));
    sign_together(&mut world, ann, &[bea], &from_ann, now).unwrap();
    // Bea signed Ann's; her own has the same number, and completing it on Ann's device would lose one of them.
    assert_eq!(
        sign_together(&mut world, ann, &[bea], &from_bea, now).map(|_| ()),
        Err(RequestError::NumberTaken)
    );
    // Drafted anew it has the next number.
    let mut rng = world.rng();
    let note = NoteText { text: "Where?".to_owned(), ..NoteText::of(NoteKind::Question) };
    let again = world.person(bea).session(&directory, now).draft_note(&mut rng, &thread, &note, &[ann]);
    assert!(again.is_ok());
    let case = world.person(bea).session(&directory, now).case(&thread).unwrap().unwrap();
    assert_eq!(case.notes.last().unwrap().body().unwrap().number, 2);
}

#[tokio::test(flavor = "current_thread")]
async fn a_keyholder_fetches_to_compare_and_cannot_post() {
    let mut world = World::new(policy(2, 3, 1, 1), 31);
    let (ann, collector) = (world.of(1, Role::Keyholder)[0], world.of(1, Role::Collector)[0]);
    let code = Code::generate(&mut world.rng());
    covers(&mut world, 2);
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    sync(&mut world, collector, now).await;
    let directory = world.directory(now);
    let mut rng = world.rng();
    let session = world.person(ann).session(&directory, now);
    session.collect(&world.drop, &mut |_, _| ()).await.unwrap();
    let collected = world.person(collector).session(&directory, now).own_set(Day(0)).unwrap();
    assert_eq!(session.own_set(Day(0)).unwrap(), collected);
    assert!(matches!(session.post(&mut rng, &world.drop).await, Err(NetError::Session(_))));
}

#[test]
fn after_a_stop_nothing_is_written_until_the_reporter_writes_again() {
    use postern_client_crypto::letter::Draft;
    use postern_wire::letter::LetterKind;

    let mut world = World::new(policy(1, 1, 1, 1), 32);
    let ann = world.of(1, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    let kinds = [LetterKind::Report, LetterKind::Stop, LetterKind::Reply];
    for (day, kind) in (0..).zip(kinds) {
        let text = Draft { kind, ..draft("A.", None) };
        post_letter(&mut world, &code, 1, Day(day), &text);
        world.drop.close(Day(day));
        let now = at(day + 1, 8);
        let own = carry(&world, ann, Day(day), now).own;
        let directory = world.directory(now);
        let mut rng = world.rng();
        let session = world.person(ann).session(&directory, now);
        session.open_cells(&mut rng, &own, &[]).unwrap().remove(0).1.unwrap();
        let thread = session.cases().unwrap().0[0].thread;
        let note = NoteText { text: "Thank you.".to_owned(), ..NoteText::of(NoteKind::Answer) };
        let drafted = session.draft_note(&mut rng, &thread, &note, &[]);
        if kind == LetterKind::Stop {
            assert_eq!(drafted, Err(RequestError::Stopped));
        } else {
            assert!(matches!(drafted, Ok(Drafted::Queued(_))));
        }
    }
}

#[tokio::test(flavor = "current_thread")]
async fn a_day_that_is_not_the_signed_set_is_kept_and_holds_up_no_other() {
    let mut world = World::new(policy(2, 3, 1, 1), 33);
    let collector = world.of(1, Role::Collector)[0];
    let code = Code::generate(&mut world.rng());
    covers(&mut world, 3);
    let first = world.drop.close(Day(0));
    post_letter(&mut world, &code, 1, Day(1), &draft("A.", None));
    world.drop.close(Day(1));
    // One cell of day 0 is withheld.
    world.drop.replace_day(Day(0), first[..first.len() - CELL].to_vec());
    let now = at(2, 8);
    let directory = world.directory(now);
    *world.drop.now.lock().unwrap() = now;
    let session = world.person(collector).session(&directory, now);
    let collected = session.collect(&world.drop, &mut |_, _| ()).await.unwrap();
    assert!(matches!(collected.refused.as_slice(), [(Day(0), DayError::NotBelieved(_))]));
    assert_eq!((collected.fetched.as_slice(), collected.acks), ([Day(1)].as_slice(), 1));
    let kept = world.person(collector).home.evidence().join("day-0-not-the-signed-set.day");
    assert_eq!(std::fs::read(kept).unwrap().len(), first.len() - CELL);
}
