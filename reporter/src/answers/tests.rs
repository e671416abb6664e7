use super::*;

const GOOD: &str = "danger = false\nforce = \"gwent\"\nwhat = \"x\"\n";

fn with(more: &str) -> Result<Answers, FileError> {
    parse(&format!("{GOOD}{more}"), "en")
}

fn form(answers: &Answers) -> Vec<(&'static str, u8, &str)> {
    answers.form.iter().map(|a| (a.field.name(), a.index, a.value.as_str())).collect()
}

#[test]
fn truth_values_lists_subjects_numbers_and_dates() {
    let answers = with(
        "categories = [\"other\", \"Discrimination\"]\nongoing = true\nsubj_kind = [\"officer\", \"\", \"staff\"]\n\
         when_first = 2026-04-01\nsubj_number = 1234\nalert = \"\"\nlang = \"cy\"\ncontact = \" \"",
    )
    .unwrap();
    assert_eq!(
        form(&answers),
        [
            ("danger", 0, "no"),
            ("force", 0, "gwent"),
            ("subj_kind", 0, "officer"),
            ("subj_kind", 2, "staff"),
            ("subj_number", 0, "1234"),
            ("categories", 0, "other"),
            ("categories", 1, "discrimination"),
            ("when_first", 0, "2026-04-01"),
            ("ongoing", 0, "yes"),
        ]
    );
    assert_eq!((answers.lang.as_str(), answers.contact.is_none()), ("cy", true));
}

#[test]
fn subjects_as_tables_with_long_or_short_names() {
    let answers = with("[[subject]]\nname = \"A\"\n[[subject]]\nsubj_name = \"B\"\nrank = \"PC\"").unwrap();
    assert_eq!(form(&answers)[2..], [("subj_name", 0, "A"), ("subj_name", 1, "B"), ("subj_rank", 1, "PC")]);
    let six = "[[subject]]\nname = \"A\"\n".repeat(6);
    let most = FormError::TooMany { field: Field::SubjKind, most: 5 };
    assert_eq!(with(&six).unwrap_err(), FileError::Form(most));
}

#[test]
fn json_is_the_same() {
    let text =
        r#"{"danger": false, "force": "gwent", "what": "x", "contact": null, "subject": {"name": "A"}}"#;
    let answers = parse(text, "en").unwrap();
    answers.check(true).unwrap();
    assert_eq!(form(&answers), [("danger", 0, "no"), ("force", 0, "gwent"), ("subj_name", 0, "A")]);
    let twice = r#"{"danger": false, "danger": true}"#;
    assert_eq!(parse(twice, "en").unwrap_err(), FileError::Twice);
    assert_eq!(parse("{\n!", "en").unwrap_err(), FileError::Syntax { line: 2 });
}

#[test]
fn each_fault_is_named() {
    use FileError as E;
    let unknown = |key: &str, suggestion| E::UnknownKey { key: key.into(), suggestion };
    assert_eq!(with("forse = 1").unwrap_err(), unknown("forse", Some("force")));
    assert_eq!(with("colour = 1").unwrap_err(), unknown("colour", None));
    assert_eq!(with("whenfirst = 1").unwrap_err(), unknown("whenfirst", Some("when_first")));
    assert_eq!(with("[[subject]]\nnme = \"A\"").unwrap_err(), unknown("nme", Some("name")));
    assert_eq!(with("danger = true").unwrap_err(), E::Syntax { line: 4 });
    assert_eq!(with("reader = [\"unit\"]").unwrap_err(), E::Type { key: "reader" });
    assert_eq!(
        with("basis = \"rumor\"").unwrap_err(),
        E::NotAChoice {
            field: Field::Basis,
            choices: choices(Field::Basis).unwrap(),
            suggestion: Some("rumour")
        }
    );
    let long = FormError::TooLong { field: Field::SubjNumber, over: 1 };
    assert_eq!(with(&format!("subj_number = \"{}\"", "9".repeat(41))).unwrap_err(), E::Form(long));
    assert_eq!(with("subj_name = \"A\"\n[[subject]]\nname = \"A\"").unwrap_err(), E::Twice);
    assert_eq!(parse(&"#".repeat(MAX_FILE + 1), "en").unwrap_err(), E::TooLarge);
}
