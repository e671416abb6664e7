use postern_wire::form::FormError;

use super::*;

fn good() -> Answers {
    let mut answers = Answers::empty("en");
    answers.set(Field::Danger, 0, "no");
    answers.set(Field::Force, 0, "gwent");
    answers.what.push('x');
    answers
}

fn form(answers: &Answers) -> Vec<(&'static str, u8, &str)> {
    answers.form.iter().map(|a| (a.field.name(), a.index, a.value.as_str())).collect()
}

#[test]
fn setting_keeps_the_order_and_empty_removes() {
    let mut answers = good();
    answers.set(Field::Where, 0, "yard");
    answers.set(Field::SubjName, 0, "A");
    answers.set(Field::SubjName, 0, "B");
    assert_eq!(form(&answers)[2..], [("subj_name", 0, "B"), ("where", 0, "yard")]);
    answers.set(Field::Where, 0, "");
    assert_eq!(answers.get(Field::Where), None);
    assert_eq!(answers.check(true), Ok(()));
}

#[test]
fn each_fault_is_named() {
    use AnswersError as E;
    let with = |change: fn(&mut Answers)| {
        let mut answers = good();
        change(&mut answers);
        answers.check(true)
    };
    assert_eq!(
        with(|a| a.set(Field::SubjNumber, 0, &"9".repeat(41))),
        Err(E::Form(FormError::TooLong { field: Field::SubjNumber, over: 1 }))
    );
    assert_eq!(
        with(|a| a.contact = Some(Zeroizing::new("x".repeat(501)))),
        Err(E::ContactTooLong { over: 1 })
    );
    for lang in ["e", "-en", "en_GB", ""] {
        let mut answers = good();
        answers.lang = lang.to_owned();
        assert_eq!(answers.check(true), Err(E::Language), "{lang:?}");
    }
    assert_eq!(with(|a| *a.what = " \n".to_owned()), Err(E::NoText));
    assert_eq!(
        with(|a| a.set(Field::Danger, 0, "")),
        Err(E::Form(FormError::Missing { field: Field::Danger }))
    );
    let mut empty = good();
    empty.what.clear();
    assert_eq!(empty.check(false), Ok(()));
}

#[test]
fn the_checker_reads_what_a_person_wrote_freely() {
    let mut answers = good();
    answers.set(Field::Where, 0, "yard");
    answers.set(Field::Basis, 0, "rumour");
    assert_eq!(answers.texts(), [(Place::Field(Field::Where, 0), "yard"), (Place::What, "x")]);
    assert_eq!(answers.text_bytes(), "no".len() + "gwent".len() + "yard".len() + "rumour".len() + 1);
}

#[test]
fn what_is_near_is_one_slip_in_four_letters() {
    let known = || ["force", "when_first"].into_iter();
    assert_eq!(near("forse", known()), Some("force"));
    assert_eq!(near("When first", known()), Some("when_first"));
    assert_eq!(near("colour", known()), None);
    assert_eq!(near("force", [].into_iter()), None);
}
