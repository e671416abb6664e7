//! The code as a person meets it: shown, typed back, mistyped.

use super::*;
use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use sha2::Digest as _;

const SERVICE: ServiceId = ServiceId([7; 16]);

fn sample() -> Code {
    Code::generate(&mut ChaCha20Rng::from_seed([1; 32]))
}

fn read(text: &str) -> Result<Code, CodeError> {
    Code::parse(text, &SERVICE)
}

/// Computed apart from this code, from SPEC's text.
#[test]
fn fixed_values() {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let service = ServiceId(core::array::from_fn(|i| 0xa0 + i as u8));
    let code = Code::from_bytes(&core::array::from_fn(|i| 1 + i as u8));
    let words = code.words(&service);
    assert_eq!(*words.words_line(), "accuracy outhouse caloric overhaul reversing bootie many flop");
    assert_eq!(*words.numbers_line(), "0030 4132 0770 4198 5224 0606 3701 2546");
    let prk = code.prk(&service);
    let (unit, ack) =
        (postern_wire::UnitId(5), prk.ack(postern_wire::UnitId(5), postern_wire::Day(20_000), 2));
    assert_eq!(hex(prk.as_bytes()), "65b32f96bc607061b1c6569dae34024b2014602451365f7ad8d0131d187d8d74");
    assert_eq!(
        hex(prk.thread_seed(unit).as_bytes()),
        "62b6cd121d221283f977feb0838d5dd6a3090c9475283557ce8b9a1f1d628325"
    );
    assert_eq!(
        hex(prk.note_root(unit).as_bytes()),
        "54435df226d0ba892aba047a8a844a447127977ad495186cf8de750cbc639eaa"
    );
    assert_eq!(hex(&ack.hint.0), "c1b4f791c5eec06a");
    assert_eq!(hex(ack.key.as_bytes()), "606698d46279c63605d3bb8c5be6c4bca3039d54f4adcfdd7ead6101a008a83e");
    let root = sha2::Sha256::digest(b"root").into();
    assert_eq!(
        *words_of_digest(&root).words_line(),
        "emblaze defacing snowplow blob boat geriatric mayday declared"
    );
}

#[test]
fn either_form_mixed_and_untidy() {
    let words = sample().words(&SERVICE);
    let (w, groups) = (words.words(), words.groups());
    let g = groups.each_ref().map(|group| group.as_str());
    assert!(g.iter().all(|group| group.len() == 4));
    for text in [
        words.words_line().to_string(),
        words.numbers_line().to_string(),
        w.join("\r\n").to_uppercase(),
        format!("\u{feff} {}.", w.join(", ")),
        g.concat(),
        g.concat().chars().map(|digit| format!("{digit} ")).collect(),
        format!("{} {} {} {} {} {} {} {}", w[0], g[1], w[2], w[3], g[4], g[5], w[6], g[7]),
        format!("{}{}{}{} {} {}{}{}", w[0], g[1], w[2], g[3], g[4], w[5], g[6], w[7]),
    ] {
        assert_eq!(read(&text), Ok(sample()), "{text}");
    }
}

#[test]
fn wrong_count_is_said() {
    for (text, found) in [
        ("", 0),
        ("abacus", 1),
        ("0001000200030004000500060007", 7),
        ("zoom zoom zoom zoom zoom zoom zoom zoom zoom", 9),
    ] {
        assert_eq!(read(text), Err(CodeError::WrongCount { found }));
    }
}

#[test]
fn unknown_words_are_named_by_position_with_suggestions_and_never_repeated() {
    let words = sample().words(&SERVICE).words();
    let text = format!("{} umbrela {} 7514 {} qqqqqqqq {} 0000", words[0], words[2], words[4], words[6]);
    let Err(error @ CodeError::UnknownWords(_)) = read(&text) else { panic!("accepted") };
    assert!(!format!("{error} {error:?}").contains("umbrel"));
    let CodeError::UnknownWords(unknown) = error else { unreachable!() };
    assert_eq!(unknown.iter().map(|word| word.position).collect::<Vec<_>>(), [2, 4, 6, 8]);
    assert_eq!(unknown[0].suggestions[0], "umbrella");
    assert!(unknown[1..].iter().all(|word| word.suggestions.is_empty()));
}

#[test]
fn a_missing_digit_is_named() {
    let line = sample().words(&SERVICE).numbers_line();
    let mut groups: Vec<&str> = line.split(' ').collect();
    groups[2] = groups[2].split_at(3).0;
    let Err(CodeError::UnknownWords(unknown)) = read(&groups.join(" ")) else { panic!("accepted") };
    assert_eq!(unknown, [UnknownWord { position: 3, suggestions: Vec::new() }]);
}

#[test]
fn words_in_another_order_are_said() {
    let right = sample().words(&SERVICE).words();
    for place in 0..7u8 {
        let mut words = right;
        words.swap(usize::from(place), usize::from(place) + 1);
        let Err(CodeError::Order(slips)) = read(&words.join(" ")) else { continue };
        assert!(slips.contains(&Rearrangement::Neighbours { first: place + 1 }));
    }
    let [a, b, c, d, e, f, g, h] = right;
    let Err(CodeError::Order(slips)) = read(&[a, e, b, f, c, g, d, h].join(" ")) else { panic!("accepted") };
    assert!(slips.contains(&Rearrangement::RowByRow));
    let Err(error) = read(&[h, g, f, e, d, c, b, a].join(" ")) else { panic!("accepted") };
    assert!(error.to_string().contains("order"), "{error}");
}

#[test]
fn too_large_is_refused() {
    assert_eq!(read(&["zoom"; 8].join(" ")), Err(CodeError::TooLarge));
    assert_eq!(read(&"7513".repeat(8)), Err(CodeError::TooLarge));
}

#[test]
fn another_services_code_is_refused() {
    let elsewhere = sample().words(&ServiceId([8; 16]));
    assert_eq!(read(&elsewhere.words_line()), Err(CodeError::Checksum));
}

#[test]
fn debug_prints_no_secret() {
    let code = sample();
    assert_eq!(format!("{code:?} {:?}", code.words(&SERVICE)), "Code(..) CodeWords(..)");
}

/// A wrong word slips through once in 128, no oftener.
#[test]
fn checksum_catches_a_wrong_word_127_times_in_128() {
    let right = sample().words(&SERVICE).numbers();
    let mut passed = 0;
    for number in 1..=LIST_LEN {
        let mut numbers = *right;
        numbers[5] = number;
        let text: String = numbers.iter().map(|n| format!("{n:04}")).collect();
        passed += u32::from(read(&text).is_ok());
    }
    assert!((20..=110).contains(&passed), "{passed} of {LIST_LEN}");
}

proptest! {
    #[test]
    fn there_and_back(bytes: [u8; 12], service: [u8; 16], gap in "[ \t\r\n.,;:/_|•—()\\-]{1,5}") {
        let (code, service) = (Code::from_bytes(&bytes), ServiceId(service));
        let words = code.words(&service);
        let gap = format!("{gap} ");
        prop_assert_eq!(Code::parse(&words.words().join(&gap), &service), Ok(Code::from_bytes(&bytes)));
        prop_assert_eq!(Code::parse(&words.numbers_line().replace(' ', &gap), &service), Ok(code));
    }

    #[test]
    fn any_text_is_refused_without_a_panic(text in "([a-z]{1,10}|[0-9]{1,5}|.{1,3})( [a-z]{1,10}| [0-9]{4}|.){7}") {
        prop_assert!(read(&text).is_err());
    }
}
