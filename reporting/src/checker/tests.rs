//! One example a rule, at least, in both languages; and what must stay quiet.

use postern_client_crypto::Code;
use proptest::prelude::*;

use super::*;

const SERVICE: ServiceId = ServiceId([7; 16]);

fn hits(text: &str, contact: Option<&str>) -> Vec<Hit> {
    check(&Input { service: &SERVICE, texts: &[(Place::What, text)], contact })
}

fn rules(text: &str) -> Vec<u8> {
    let mut rules: Vec<u8> = hits(text, None).iter().map(|hit| hit.rule.number()).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

#[test]
fn each_rule_finds_its_own() {
    for (rule, text) in [
        (1, "It was just the two of us in the yard"),
        (1, "Doedd neb arall yn gwybod am y peth"),
        (2, "My sergeant laughed"),
        (2, "I’m a PC in a town"),
        (2, "Dywedodd fy rheolwr hynny"),
        (3, "He left at 02:15 with it"),
        (3, "He left at 3 pm with it"),
        (3, "tua hanner nos"),
        (4, "on the 14th of March"),
        (4, "It was yesterday"),
        (4, "ar 3 Mawrth"),
        (4, "on 12/03/2026 he"),
        (5, "see CAD 4471 of that night"),
        (5, "crime reference 12/34567/26"),
        (5, "fy rhif coler"),
        (6, "ring 07700 900123 for it"),
        (6, "write to someone@example.org"),
        (6, "the van AB12 CDE was there"),
        (6, "he lives at CF10 3NQ"),
        (7, "he ran it on the PNC"),
        (7, "chwiliais am y car"),
        (8, "I took a photo of the page"),
        (8, "mae'r sgrinlun yn dangos"),
        (9, "after the briefing"),
        (9, "mewn grŵp negeseuon"),
        (10, "That is all.\nDai Thomas"),
        (10, "Kind regards"),
        (11, "He said “you will never get anything to stick on me here, boy” and left"),
        (11, "a man known as Taff"),
        (12, "I am pregnant and afraid"),
        (12, "roeddwn yn yr ysbyty"),
        (14, "From: a\nTo: b\nhello"),
        (15, "I am writing this on my work laptop"),
        (15, "ar gyfrifiadur gwaith"),
    ] {
        assert!(rules(text).contains(&rule), "R{rule} in {text:?}: {:?}", rules(text));
    }
}

#[test]
fn ordinary_sentences_are_left_alone() {
    for text in [
        "",
        "He sells details of people to a man in the town and is paid in cash.",
        "Mae swyddog yn gwerthu manylion pobl i ddyn yn y dref.",
        "وہ اپنی بیوی کو گھر سے باہر نہیں جانے دیتا",
        "It has gone on since the spring, about once a month.",
    ] {
        assert_eq!(rules(text), [] as [u8; 0], "{text:?}");
    }
}

#[test]
fn a_phrase_does_not_reach_over_the_end_of_a_sentence() {
    assert_eq!(rules("It was only. Me, he never saw."), [] as [u8; 0]);
}

#[test]
fn a_retrieval_code_is_blocked_in_either_form_and_a_part_of_one_is_asked_about() {
    let words = Code::from_bytes(&[5; 12]).words(&SERVICE);
    let (line, numbers) = (words.words_line(), words.numbers_line());
    for code in [line.to_string(), line.to_uppercase(), line.replace(' ', ", "), numbers.replace(' ', "")] {
        let text = format!("My code is {code} thanks");
        let hits = hits(&text, None);
        let blocked: Vec<&Hit> = hits.iter().filter(|hit| hit.grade == Grade::Blocked).collect();
        assert_eq!(blocked.len(), 1, "{hits:?}");
        assert_eq!(text.get(blocked[0].range.clone()), Some(code.as_str()));
    }
    let part = words.words()[..5].join(" ");
    let found = hits(&format!("xx {part} xx"), None);
    assert!(found.iter().any(|hit| hit.grade == Grade::Asked), "{found:?}");
    let other = check(&Input {
        service: &ServiceId([8; 16]),
        texts: &[(Place::What, &format!("xx {} xx", *line))],
        contact: None,
    });
    assert!(
        other.iter().all(|hit| hit.grade != Grade::Blocked),
        "another service's code is only asked about"
    );
}

#[test]
fn a_name_of_the_contact_details_is_found_in_the_text() {
    let text = "Everybody at Harbour Street has seen it, ask 07700900123.";
    let found = hits(text, Some("Leave word at the Harbour clinic or 07700900123"));
    let names: Vec<&str> =
        found.iter().filter(|h| h.rule == Rule::SignOff).filter_map(|h| text.get(h.range.clone())).collect();
    assert_eq!(names, ["Harbour", "07700900123"]);
}

proptest! {
    #[test]
    fn any_text_gives_ranges_that_can_be_cut(text in "\\PC{0,200}", contact in "\\PC{0,40}") {
        for hit in hits(&text, Some(&contact)) {
            prop_assert!(text.get(hit.range.clone()).is_some_and(|cut| !cut.is_empty()));
        }
    }
}
