//! How long a letter gets, before anything is sealed: what a meter shows while a person writes (SPEC 6.4, 6.6).

use postern_wire::form::Answer;
use postern_wire::letter::{Fields, Letter, LetterKind, Link, Private, ReporterLetter};
use postern_wire::sizes::{KEY, PIECE, REPORTER_PARTS, TEXT_FOUR_CELLS};
use postern_wire::{Day, LetterId, SignatureBytes, UnitId, VerifyingKeyBytes, cbor};

use crate::answers::Answers;

/// The length of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Bytes of answers and free text, as the limits count them.
    pub bytes: usize,
    /// Cells that the letter takes at the most, 1 to 4: to some unit on some day it may be a few bytes shorter.
    pub cells: usize,
    /// Bytes over what a letter may hold.
    pub over: usize,
}

/// Measures a letter of this kind. No copy is made of what was written.
#[must_use]
pub fn measure(answers: &Answers, kind: LetterKind) -> Measure {
    let bytes = answers.text_bytes();
    let length = letter_length(answers, kind);
    Measure {
        bytes,
        cells: length.div_ceil(PIECE).clamp(1, REPORTER_PARTS),
        over: bytes.saturating_sub(TEXT_FOUR_CELLS).max(length.saturating_sub(PIECE * REPORTER_PARTS)),
    }
}

/// Bytes of the encoded letter, with the longest unit, day and link.
fn letter_length(answers: &Answers, kind: LetterKind) -> usize {
    let (thread, signature) = (VerifyingKeyBytes([0; KEY]), SignatureBytes([0; 64]));
    let first = kind == LetterKind::Report;
    let empty = Fields {
        kind,
        id: LetterId([0; LetterId::LEN]),
        unit: UnitId(u16::MAX),
        day: Day(u32::MAX),
        thread,
        answers: (!first).then_some((u8::MAX, u8::MAX)),
        lang: answers.lang.clone(),
        assisted: false,
        form: Vec::new(),
        text: String::new(),
        link: (!first).then_some(Link { unit: UnitId(u16::MAX), thread, signature }),
    };
    // The empty array and the empty text are a byte each.
    let form = head(answers.form.len()) + answers.form.iter().map(answer_length).sum::<usize>();
    let fields = cbor::encode(&empty).len() - 2 + form + string_length(answers.what.len());
    let letter = Letter::Reporter(ReporterLetter {
        fields: Vec::new().into(),
        private: cbor::encode(&Private { note_root: [0; KEY].into() }).into(),
        signature,
    });
    cbor::encode(&letter).len() - 1 + string_length(fields)
}

/// `[field, index, value]`: three items in an array.
fn answer_length(answer: &Answer) -> usize {
    let field = cbor::encode(&answer.field).len();
    1 + field + head(usize::from(answer.index)) + string_length(answer.value.len())
}

const fn string_length(bytes: usize) -> usize {
    head(bytes) + bytes
}

/// Bytes of an item's head with this argument (RFC 8949 section 3).
const fn head(argument: usize) -> usize {
    match argument {
        0..=0x17 => 1,
        0x18..=0xff => 2,
        0x100..=0xffff => 3,
        _ => 5,
    }
}

#[cfg(test)]
mod tests {
    use postern_client_crypto::Code;
    use postern_client_crypto::practice::PracticeKeys;
    use postern_trust::practice::{Plan, Practice};
    use postern_wire::directory::Constants;
    use postern_wire::form::Field;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;
    use zeroize::Zeroizing;

    use super::*;
    use crate::sealer::Sealer;

    fn written(length: usize) -> Answers {
        let mut answers = Answers::empty("en");
        answers.set(Field::Danger, 0, "no");
        answers.set(Field::Force, 0, "practice");
        answers.set(Field::Evidence, 0, &"e".repeat(700));
        answers.set(Field::SubjName, 3, &"n".repeat(40));
        answers.what = Zeroizing::new("x".repeat(length));
        answers
    }

    #[test]
    fn the_length_is_that_of_the_encoded_letter() {
        for kind in [LetterKind::Report, LetterKind::Reply] {
            for length in [0, 1, 23, 24, 255, 256, 12_900, 64_600, 65_535, 65_536, 70_000] {
                let answers = written(length);
                let (thread, signature) = (VerifyingKeyBytes([1; KEY]), SignatureBytes([1; 64]));
                let link = Link { unit: UnitId(u16::MAX), thread, signature };
                let fields = Fields {
                    kind,
                    id: LetterId([1; LetterId::LEN]),
                    unit: UnitId(u16::MAX),
                    day: Day(u32::MAX),
                    thread,
                    answers: (kind == LetterKind::Reply).then_some((u8::MAX, u8::MAX)),
                    lang: answers.lang.clone(),
                    assisted: true,
                    form: answers.form.clone(),
                    text: answers.what.to_string(),
                    link: (kind == LetterKind::Reply).then_some(link),
                };
                let private = Private { note_root: [1; KEY].into() };
                let letter = Letter::Reporter(ReporterLetter {
                    fields: cbor::encode(&fields).into(),
                    private: cbor::encode(&private).into(),
                    signature,
                });
                assert_eq!(letter_length(&answers, kind), cbor::encode(&letter).len(), "{kind:?} {length}");
            }
        }
    }

    #[test]
    fn as_many_cells_are_sealed_as_were_measured() {
        let constants =
            Constants { epoch: 0, day_seconds: 86_400, release_24th: 6, board_24th: 12, cell_cap: 1_000 };
        let mut rng = ChaCha20Rng::from_seed([1; 32]);
        let mut keys = PracticeKeys::new(ChaCha20Rng::from_seed([2; 32]));
        let practice = Practice::new(&Plan::small(constants), &mut rng, &mut keys);
        let directory = practice.directory(0).unwrap();
        let code = Code::generate(&mut rng);
        for (length, cells) in [(1, 1), (12_200, 1), (13_000, 2), (53_000, 4)] {
            let answers = written(length);
            let measured = measure(&answers, LetterKind::Report);
            assert_eq!((measured.cells, measured.over), (cells, 0), "{length}");
            let draft = answers.draft(LetterKind::Report, None, false);
            let sealer = Sealer { directory: &directory, today: Day(0) };
            assert_eq!(sealer.report(&mut rng, &code, &[UnitId(1)], &draft).unwrap().len(), cells);
        }
        let over = measure(&written(53_800), LetterKind::Report);
        assert_eq!((over.bytes, over.over), (53_800 + 750, 750));
    }
}
