//! The writer of a letter, elsewhere.

use std::fs;
use std::path::Path;

use postern_drill::demo::stage::Stage;
use postern_phrases::Phrase;
use serde_json::Value;

use crate::play::Play;
use crate::sent::{Sent, question};
use crate::{PATIENCE, PHRASES};

/// The writer comes back, twice, each time with one form of the code and a folder where nothing of theirs has ever been.
pub(crate) fn writer_answers(play: &Play, sent: &Sent) {
    let replies = sent.replies();
    for (form, code, reply) in [("words", &sent.words, &replies[0]), ("numbers", &sent.numbers, &replies[1])]
    {
        let folder = play.elsewhere(&format!("{form}-{}", sent.folder()));
        let note = play.at(&sent.folder(), |stage| look(play, stage, &folder, sent, code));
        assert_eq!(note["text"], question(sent.lang()), "{} {form}", sent.folder());
        let expected: Vec<Value> = PHRASES
            .iter()
            .map(|name| {
                let phrase = Phrase::by_name(name).unwrap();
                serde_json::json!({ "number": phrase.number, "text": phrase.text(sent.lang()) })
            })
            .collect();
        assert_eq!(note["phrases"], Value::Array(expected), "{} {form}", sent.folder());
        fs::write(folder.join("reply.txt"), reply).unwrap();
        let arguments = ["reply", "--text-file", "reply.txt", "--code-file", "-"];
        let ran = play.reporter(&folder, &sent.lang, &arguments, code);
        assert_eq!(ran.code, Some(0), "{} {form}: {}", sent.folder(), ran.said());
        assert_eq!(ran.json()["to"][0]["unit"], sent.unit);
    }
}

/// Visits until the question is on the board.
pub(crate) fn look(play: &Play, stage: &mut Stage<'_>, folder: &Path, sent: &Sent, code: &str) -> Value {
    let mut said = String::new();
    for _ in 0..PATIENCE {
        let ran = play.reporter(folder, &sent.lang, &["check", "--code-file", "-"], code);
        assert!(matches!(ran.code, Some(0 | 6)), "{}: {}", sent.folder(), ran.said());
        said = ran.said().to_owned();
        let json = ran.json();
        let threads = json["threads"].as_array().cloned().unwrap_or_default();
        let notes = threads.iter().flat_map(|thread| thread["notes"].as_array().cloned().unwrap_or_default());
        if let Some(note) = notes.into_iter().find(|note| note["kind"] == "question") {
            return note;
        }
        stage.wait_for_board().unwrap();
    }
    panic!("{} finds no question: {said}", sent.folder());
}
