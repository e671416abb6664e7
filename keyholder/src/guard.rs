//! The tasking guard: an anonymous insider must not be turned into a covert source by a question that asks to do
//! something rather than to say what is known.

use postern_wire::note::{NoteBody, NoteKind};

/// Words and phrases that ask the reporter to act, English and Welsh, in small letters.
const TASKING: &[&str] = &[
    "find out",
    "get us",
    "get me",
    "get hold of",
    "obtain",
    "copy",
    "copies",
    "photograph",
    "take a picture",
    "take pictures",
    "screenshot",
    "record",
    "recording",
    "film",
    "go back",
    "keep an eye",
    "keep watch",
    "watch him",
    "watch her",
    "watch them",
    "follow him",
    "follow her",
    "follow them",
    "log in",
    "log on",
    "check the system",
    "look up",
    "look on the system",
    "search the system",
    "meet",
    "download",
    "forward us",
    "forward the",
    "bring us",
    "listen in",
    "befriend",
    "ask him",
    "ask her",
    "ask them",
    "ask around",
    "darganfod",
    "copïo",
    "recordio",
    "mewngofnodi",
    "cwrdd",
    "cyfarfod â",
    "ewch yn ôl",
    "cadwch lygad",
    "tynnwch lun",
    "gofynnwch i",
];

/// What of a text reads like tasking; empty when nothing does. Words count where they stand whole.
#[must_use]
pub fn tasking(text: &str) -> Vec<&'static str> {
    let plain: String =
        text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let plain = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
    TASKING.iter().copied().filter(|phrase| plain.contains(&format!(" {phrase} "))).collect()
}

/// Of a note's own text: only questions and answers can task anybody. Coded phrases ask for nothing but what is known.
#[must_use]
pub fn tasking_of(body: &NoteBody) -> Vec<&'static str> {
    match body.kind {
        NoteKind::Question | NoteKind::Answer | NoteKind::Outcome => tasking(&body.text),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asking_to_act_is_found_and_asking_what_is_known_is_not() {
        for text in [
            "Could you find out who was there?",
            "Please COPY the rota.",
            "Go\nback, and keep  an eye on the door",
            "Can you log-in to the system and look up the plate?",
            "Can we meet?",
            "Ewch yn ôl i'r orsaf.",
        ] {
            assert!(!tasking(text).is_empty(), "{text}");
        }
        for text in [
            "What did you see that evening?",
            "Was anybody else there? In which month?",
            "Is the meeting room on the ground floor?",
            "Who recorded the incident, as far as you know?",
            "",
        ] {
            assert_eq!(tasking(text), Vec::<&str>::new(), "{text}");
        }
    }
}
