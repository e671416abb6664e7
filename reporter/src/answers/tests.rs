use super::*;

const GOOD: &str = "danger = false\nforce = \"gwent\"\nwhat = \"x\"\n";

fn parse(more: &str) -> Result<Answers, AnswersError> {
    let answers = Answers::parse(&format!("{GOOD}{more}"), "en")?;
    answers.check(true)?;
    Ok(answers)
}

fn form(answers: &Answers) -> Vec<(&'static str, u8, &str)> {
    answers.form.iter().map(|a| (a.field.name(), a.index, a.value.as_str())).collect()
}

#[test]
fn truth_values_lists_subjects_numbers_and_dates() {
    let answers = parse(
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
    let answers = parse("[[subject]]\nname = \"A\"\n[[subject]]\nsubj_name = \"B\"\nrank = \"PC\"").unwrap();
    assert_eq!(form(&answers)[2..], [("subj_name", 0, "A"), ("subj_name", 1, "B"), ("subj_rank", 1, "PC")]);
    let six = "[[subject]]\nname = \"A\"\n".repeat(6);
    let most = FormError::TooMany { field: Field::SubjKind, most: 5 };
    assert_eq!(parse(&six).unwrap_err(), AnswersError::Form(most));
}

#[test]
fn json_is_the_same() {
    let text =
        r#"{"danger": false, "force": "gwent", "what": "x", "contact": null, "subject": {"name": "A"}}"#;
    let answers = Answers::parse(text, "en").unwrap();
    answers.check(true).unwrap();
    assert_eq!(form(&answers), [("danger", 0, "no"), ("force", 0, "gwent"), ("subj_name", 0, "A")]);
    let twice = r#"{"danger": false, "danger": true}"#;
    assert_eq!(Answers::parse(twice, "en").unwrap_err(), AnswersError::Twice);
    assert_eq!(Answers::parse("{\n!", "en").unwrap_err(), AnswersError::Syntax { line: 2 });
}

#[test]
fn each_fault_is_named() {
    use AnswersError as E;
    let unknown = |key: &str, suggestion| E::UnknownKey { key: key.into(), suggestion };
    assert_eq!(parse("forse = 1").unwrap_err(), unknown("forse", Some("force")));
    assert_eq!(parse("colour = 1").unwrap_err(), unknown("colour", None));
    assert_eq!(parse("whenfirst = 1").unwrap_err(), unknown("whenfirst", Some("when_first")));
    assert_eq!(parse("[[subject]]\nnme = \"A\"").unwrap_err(), unknown("nme", Some("name")));
    assert_eq!(parse("danger = true").unwrap_err(), E::Syntax { line: 4 });
    assert_eq!(parse("reader = [\"unit\"]").unwrap_err(), E::Type { key: "reader" });
    assert_eq!(
        parse("basis = \"rumor\"").unwrap_err(),
        E::NotAChoice {
            field: Field::Basis,
            choices: choices(Field::Basis).unwrap(),
            suggestion: Some("rumour")
        }
    );
    let long = FormError::TooLong { field: Field::SubjNumber, over: 1 };
    assert_eq!(parse(&format!("subj_number = \"{}\"", "9".repeat(41))).unwrap_err(), E::Form(long));
    assert_eq!(parse("subj_name = \"A\"\n[[subject]]\nname = \"A\"").unwrap_err(), E::Twice);
    assert_eq!(
        parse(&format!("contact = \"{}\"", "x".repeat(501))).unwrap_err(),
        E::ContactTooLong { over: 1 }
    );
    assert_eq!(parse("lang = \"e\"").unwrap_err(), E::Language);
    let none = Answers::parse("danger = false\nforce = \"gwent\"", "en").unwrap();
    assert_eq!(none.check(true), Err(E::NoText));
    assert_eq!(none.check(false), Ok(()));
    let missing = Answers::parse("what = \"x\"", "en").unwrap();
    assert_eq!(missing.check(true), Err(E::Form(FormError::Missing { field: Field::Danger })));
    assert_eq!(Answers::parse(&"#".repeat(MAX_FILE + 1), "en").unwrap_err(), E::TooLarge);
}

#[test]
fn setting_keeps_the_order_and_empty_removes() {
    let mut answers = parse("").unwrap();
    answers.set(Field::Where, 0, "yard");
    answers.set(Field::SubjName, 0, "A");
    answers.set(Field::SubjName, 0, "B");
    assert_eq!(form(&answers)[2..], [("subj_name", 0, "B"), ("where", 0, "yard")]);
    answers.set(Field::Where, 0, "");
    assert_eq!(answers.get(Field::Where), None);
    assert_eq!(answers.check(true), Ok(()));
}
