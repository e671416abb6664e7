//! The page and the saved page as a program checks them (SPEC 8.11, 8.13): what is as it has to be, and what is refused.
#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test program"
)]

mod desk;
mod town;

use desk::Desk;
use postern_page::saved;
use postern_reporter::failure::Exit;
use postern_trust::SigningKey;
use postern_wire::Digest;
use postern_wire::directory::{ServiceKey, State};
use town::{NOW, TODAY, Town, saved_page, sign_page};

#[tokio::test]
async fn a_page_is_compared_with_what_it_has_to_be() {
    let desk = Desk::new();
    let honest = desk.town().page.clone();
    let hash = Digest(postern_page::hash(&honest["/"])).to_string();
    let (exit, seen) = desk.run(&["verify", "--page", "--page-hash", &hash], &[]).await;
    assert_eq!(exit, Exit::Ok, "{seen}");
    assert!(seen.ends_with(&format!("Its hash: {hash}\n")), "{seen}");
    assert_eq!(desk.town().requests().len(), honest.len(), "each part once");
    let (exit, json) = desk.run(&["verify", "--page", "--json"], &[]).await;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((exit, &json["page_hash"]), (Exit::Ok, &hash.as_str().into()));
    let start = desk.path("start.html");
    std::fs::write(&start, &honest["/"]).unwrap();
    assert_eq!(desk.run(&["verify", "--page", &start, "--page-hash", &hash], &[]).await.0, Exit::Ok);

    let script = postern_page::ASSETS.iter().find(|asset| asset.kind == postern_page::Kind::Script).unwrap();
    let engine = postern_page::ASSETS.iter().find(|asset| asset.kind == postern_page::Kind::Engine).unwrap();
    let text = String::from_utf8(honest["/"].clone()).unwrap();
    let root = desk.town().practice.root_digest().to_string();
    let phone = desk.town().practice.roster.phone.clone();
    let first_lines = text.lines().count();
    type Case<'a> = (&'a str, Option<Vec<u8>>, Vec<String>);
    let saved_lines = String::from_utf8(honest[saved::PATH].clone()).unwrap().lines().count();
    let cases: [Case<'_>; 9] = [
        (saved::PATH, None, vec!["- /saved-page is not there.".to_owned()]),
        (
            saved::PATH,
            Some([&honest[saved::PATH][..], b"<script>fetch('/spy')</script>"].concat()),
            vec![
                format!("- The saved page differs from line {saved_lines} on."),
                "- The saved page does not end with".to_owned(),
            ],
        ),
        (
            script.path,
            Some([script.bytes, b"fetch('/spy')"].concat()),
            vec![format!("- {} differs.", script.path)],
        ),
        (engine.path, None, vec![format!("- {} is not there.", engine.path)]),
        ("/drop", Some([&honest["/drop"][..], b"x"].concat()), vec!["- /drop differs.".to_owned()]),
        (
            "/",
            Some(format!("{text}<script src=\"/spy.js\"></script>\n").into_bytes()),
            vec![format!("- The start page (/) differs from line {} on.", first_lines + 1)],
        ),
        (
            "/",
            Some(text.replace(&root, &"0".repeat(64)).into_bytes()),
            vec!["differs from line".to_owned(), "- The start page does not say the root".to_owned()],
        ),
        (
            "/",
            Some(text.replace(&phone, "0800 123 456").into_bytes()),
            vec!["differs from line".to_owned(), format!("phone number, {phone}.")],
        ),
        ("/", None, vec!["- The start page (/) differs from line 1 on.".to_owned()]),
    ];
    for (path, served, said) in cases {
        let mut page = honest.clone();
        match served {
            Some(bytes) => page.insert(path.to_owned(), bytes),
            None => page.remove(path),
        };
        desk.town().page = page;
        let (exit, seen) = desk.run(&["verify", "--page"], &[]).await;
        assert_eq!(exit, Exit::NotVerified, "{path}: {seen}");
        for line in said {
            assert!(seen.contains(&line), "{path}: {line}\n{seen}");
        }
        assert_eq!(
            seen.matches("\n- ").count() > 1,
            seen.contains("does not say") || seen.contains("line 1 on") || seen.contains("does not end"),
            "{seen}"
        );
    }
    desk.town().page = honest;
    let (exit, seen) = desk.run(&["verify", "--page", "--page-hash", &"0".repeat(64)], &[]).await;
    assert_eq!(exit, Exit::NotVerified);
    assert!(seen.contains(&format!("- Its hash is {hash}, not the one that you gave.")), "{seen}");
}

/// A saved page as a file: what the program says of it.
async fn verify_saved(desk: &Desk, file: &[u8]) -> (Exit, String) {
    let path = desk.path("information.html");
    std::fs::write(&path, file).unwrap();
    desk.run(&["verify", "--page", &path], &[]).await
}

#[tokio::test]
async fn a_saved_page_is_the_services_and_this_programs_to_the_last_byte() {
    let desk = Desk::new();
    let honest = desk.town().page[saved::PATH].clone();
    let (exit, seen) = verify_saved(&desk, &honest).await;
    assert_eq!(exit, Exit::Ok, "{seen}");
    let hash = Digest(postern_page::hash(&honest));
    assert!(seen.contains("the service has signed it. Its list of units: number 0, until "), "{seen}");
    assert!(seen.ends_with(&format!("The file's hash: {hash}\n")), "{seen}");
    let path = desk.path("information.html");
    let (exit, json) = desk.run(&["verify", "--page", &path, "--json"], &[]).await;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((exit, &json["saved_page_hash"]), (Exit::Ok, &hash.to_string().into()));
    let other = desk.run(&["verify", "--page", &path, "--page-hash", &"0".repeat(64)], &[]).await;
    assert_eq!(other.0, Exit::NotVerified);
    assert!(other.1.contains("not the one that you gave"), "{}", other.1);
    assert!(desk.town().requests().is_empty(), "a file is compared without asking anybody");
}

#[tokio::test]
async fn a_changed_byte_anywhere_in_a_saved_page_is_refused() {
    let desk = Desk::new();
    let honest = desk.town().page[saved::PATH].clone();
    let at = |mark: &str| honest.windows(mark.len()).position(|window| window == mark.as_bytes()).unwrap();
    let regions = [
        ("the start", 0, "differs from line 1 on"),
        ("the policy", at("default-src"), "differs from line"),
        ("the root", at("postern-root") + 24, "differs from line"),
        ("the style", at("--paper"), "differs from line"),
        ("the words", at("Call 999"), "differs from line"),
        ("the mark of the directory", at("id=\"directory\"") + 5, "page (/) differs"),
        ("the directory", at("id=\"directory\"") + 400, "The list of units in the saved page was refused"),
        ("the engine", at("posternEngine"), "differs from line"),
        ("the script", at("<script>(()=>{") + 20, "differs from line"),
        ("the last line", at("<!-- postern/v1/page") + 6, "does not end with the service's signature"),
        ("the signature", honest.len() - 40, "is not the service's, or is not of this file"),
        ("the end", honest.len() - 1, "does not end with the service's signature"),
    ];
    for (what, place, said) in regions {
        let mut file = honest.clone();
        file[place] ^= 1;
        let (exit, seen) = verify_saved(&desk, &file).await;
        assert_eq!(exit, Exit::NotVerified, "{what}: {seen}");
        assert!(seen.contains(said), "{what}: {said}\n{seen}");
    }
    for file in [
        &honest[1..],
        &honest[..honest.len() - 1],
        &[&honest[..], b"\n"].concat(),
        &[&honest[..], &honest].concat(),
    ] {
        assert_eq!(verify_saved(&desk, file).await.0, Exit::NotVerified);
    }
    // And wherever else.
    for place in (0..honest.len()).step_by(37_003) {
        let mut file = honest.clone();
        file[place] ^= 0x20;
        assert_eq!(verify_saved(&desk, &file).await.0, Exit::NotVerified, "byte {place}");
    }
}

#[tokio::test]
async fn a_saved_page_of_somebody_else_is_refused_whoever_signed_it() {
    let desk = Desk::new();
    let town = Town::new();
    let practice = &town.practice;
    let honest = desk.town().page[saved::PATH].clone();
    // The service itself signed another script.
    let text = String::from_utf8(honest.clone()).unwrap();
    let (page, _) = text.rsplit_once("<!-- ").unwrap();
    let spying = page.replace("posternEngine", "posternEnginE");
    let seen = verify_saved(&desk, &sign_page(practice, spying, &practice.service_key)).await;
    assert_eq!(seen.0, Exit::NotVerified);
    assert!(seen.1.contains("differs from line") && !seen.1.contains("signature"), "{}", seen.1);
    // Somebody else signed the right one.
    let stranger = SigningKey::from_seed(&[9; 32]);
    let seen = verify_saved(&desk, &saved_page(practice, &stranger)).await;
    assert_eq!(seen.0, Exit::NotVerified);
    assert!(seen.1.contains("is not the service's") && !seen.1.contains("differs"), "{}", seen.1);
    // Another service's, whole in itself.
    let mut other = Town::new();
    other.practice.first_root.threshold += 1;
    let foreign = saved_page(&other.practice, &other.practice.service_key);
    let seen = verify_saved(&desk, &foreign).await;
    assert_eq!(seen.0, Exit::NotVerified);
    assert!(seen.1.contains("signed by somebody else than your service file says"), "{}", seen.1);
}

#[tokio::test]
async fn a_saved_page_lapses_with_its_directory() {
    let desk = Desk::new();
    let mut old = Town::new();
    let today = old.directory.calendar().day(NOW);
    (old.practice.roster.from, old.practice.roster.until) = (today.minus(30), today.minus(1));
    let (exit, seen) = verify_saved(&desk, &saved_page(&old.practice, &old.practice.service_key)).await;
    assert_eq!(exit, Exit::NotVerified);
    assert!(seen.contains("does not hold on this date. Save the page again"), "{seen}");
}

#[tokio::test]
async fn a_revoked_service_key_signs_no_saved_page() {
    let honest = Desk::new().town().page[saved::PATH].clone();
    // The directory on this device is newer, and says that the key has been revoked.
    let mut town = Town::new();
    let next = SigningKey::from_seed(&[8; 32]);
    town.practice.succeed();
    let keys = &mut town.practice.roster.service_keys;
    keys[0].state = State::Revoked(TODAY);
    keys.push(ServiceKey { key: next.verifying_key(), state: State::Active });
    let newer = saved_page(&town.practice, &next);
    let desk = Desk::of(town);
    let (exit, seen) = verify_saved(&desk, &honest).await;
    assert_eq!(exit, Exit::NotVerified, "{seen}");
    assert!(seen.contains("is not the service's"), "{seen}");
    let (exit, seen) = verify_saved(&desk, &newer).await;
    assert_eq!(exit, Exit::Ok, "{seen}");
}

#[tokio::test]
async fn a_page_elsewhere_is_fetched_from_there() {
    let (desk, other) = (Desk::new(), Desk::new());
    let place = std::fs::read_to_string(other.path("service.toml")).unwrap();
    let place = place.lines().next().unwrap().split('"').nth(1).unwrap().to_owned();
    let (exit, seen) = desk.run(&["verify", "--page", &place], &[]).await;
    assert_eq!(exit, Exit::Ok, "{seen}");
    assert!(desk.town().requests().is_empty() && !other.town().requests().is_empty());
    let far = desk.run(&["verify", "--page", "https://example.org"], &[]).await;
    assert_eq!(far.0, Exit::Usage, "not without a proxy: {}", far.1);
    assert_eq!(desk.run(&["verify", "--page-hash", &"0".repeat(64)], &[]).await.0, Exit::Usage);
}
