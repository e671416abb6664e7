//! What the people of a unit do together: carry a day, open, sign, hand over, sync.

use postern_keyholder::import::import_day;
use postern_keyholder::open::LetterStatus;
use postern_keyholder::outbox::Completed;
use postern_keyholder::request::RequestError;
use postern_wire::{Day, Digest, PersonId, ThreadId};

use crate::world::World;

/// Imports a day for a person from a carried file.
pub fn carry(world: &World, person: PersonId, day: Day, now: u64) -> postern_keyholder::import::Imported {
    let directory = world.directory(now);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("carried.day");
    std::fs::write(&file, world.drop.day_bytes(day)).unwrap();
    let session = world.person(person).session(&directory, now);
    import_day(&session, &file, &mut |_, _| ()).unwrap()
}

/// `asking` asks `asked`, who approve; `asking` opens. The thread of the last letter completed.
pub fn open_together(
    world: &mut World,
    asking: PersonId,
    asked: &[PersonId],
    cells: &[Digest],
    now: u64,
) -> Option<ThreadId> {
    let directory = world.directory(now);
    let mut rng = world.rng();
    let request = world.person(asking).session(&directory, now).ask_to_open(&mut rng, cells, asked).unwrap();
    let mut approvals = Vec::new();
    for person in asked {
        let session = world.person(*person).session(&directory, now);
        let review = session.review(&request).unwrap();
        approvals.push(session.approve(&mut rng, &review, false).unwrap());
    }
    let session = world.person(asking).session(&directory, now);
    let mut thread = None;
    for (_, outcome) in session.open_cells(&mut rng, cells, &approvals).unwrap() {
        let outcome = outcome.unwrap();
        assert_eq!(outcome.faults, []);
        if let LetterStatus::Complete { thread: of, .. } = outcome.letter {
            thread = Some(of);
        }
    }
    thread
}

/// Everybody in `asked` approves a request for signatures, and `asking` completes it.
pub fn sign_together(
    world: &mut World,
    asking: PersonId,
    asked: &[PersonId],
    request: &[u8],
    now: u64,
) -> Result<Completed, RequestError> {
    let directory = world.directory(now);
    let mut rng = world.rng();
    let mut approvals = Vec::new();
    for person in asked {
        let session = world.person(*person).session(&directory, now);
        let review = session.review(request)?;
        approvals.push(session.approve(&mut rng, &review, true)?);
    }
    world.person(asking).session(&directory, now).complete(&mut rng, request, &approvals)
}

/// The keyholder hands the outbox over, the collector takes it.
pub fn hand_over(world: &World, keyholder: PersonId, collector: PersonId, now: u64) {
    let directory = world.directory(now);
    let from = world.person(keyholder).session(&directory, now);
    let (file, items) = from.hand_over().unwrap();
    from.outbox_done(items.iter().map(|i| &i.name)).unwrap();
    let to = world.person(collector).session(&directory, now);
    to.take_over_outbox(&file).unwrap();
}

/// The collector's work of a day.
pub async fn sync(world: &mut World, collector: PersonId, now: u64) -> postern_keyholder::post::Posted {
    let directory = world.directory(now);
    *world.drop.now.lock().unwrap() = now;
    let mut rng = world.rng();
    let session = world.person(collector).session(&directory, now);
    session.collect(&world.drop, &mut |_, _| ()).await.unwrap();
    session.post(&mut rng, &world.drop).await.unwrap()
}
