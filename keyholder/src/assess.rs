//! Grading and deciding a case, and writing a letter out for redaction.

use postern_wire::ThreadId;
use postern_wire::cbor::encode;
use postern_wire::directory::Role;
use postern_wire::form::Field;
use postern_wire::log::Verb;

use crate::grading::{Course, Decision, Grading, Handling, Information, Source};
use crate::letter_text::LetterText;
use crate::refer::Redaction;
use crate::request::RequestError;
use crate::session::Session;

impl Session<'_> {
    /// What the form of a case's first letter suggests as grading.
    ///
    /// # Errors
    /// [`RequestError`].
    pub fn suggested_grading(&self, thread: &ThreadId) -> Result<Grading, RequestError> {
        let text = self.first_text(thread)?;
        Ok(Grading::suggested(text.answer(Field::Basis), self.today()))
    }

    /// Grades a case.
    ///
    /// # Errors
    /// [`RequestError`].
    pub fn grade(
        &self,
        thread: &ThreadId,
        source: Source,
        information: Information,
        handling: Handling,
    ) -> Result<Grading, RequestError> {
        self.only(Role::Keyholder)?;
        let mut case = self.case(thread)?.ok_or(RequestError::Unknown)?;
        let grading = Grading { source, information, handling, day: self.today() };
        case.grading = Some(grading);
        self.put_case(&case)?;
        self.note_done(Verb::Grade, &[thread.as_bytes(), &encode(&grading)])?;
        Ok(grading)
    }

    /// Decides what becomes of a case.
    ///
    /// # Errors
    /// [`RequestError`].
    pub fn decide(&self, thread: &ThreadId, course: Course, reason: &str) -> Result<Decision, RequestError> {
        self.only(Role::Keyholder)?;
        let mut case = self.case(thread)?.ok_or(RequestError::Unknown)?;
        let decision = Decision { course, reason: reason.to_owned(), day: self.today() };
        case.decision = Some(decision.clone());
        self.put_case(&case)?;
        self.note_done(Verb::Decide, &[thread.as_bytes(), &encode(&decision)])?;
        Ok(decision)
    }

    /// The first letter of a case, less some fields, for a keyholder to edit before it is passed on.
    ///
    /// # Errors
    /// [`RequestError`].
    pub fn redaction(&self, thread: &ThreadId, drop: &[Field]) -> Result<Redaction, RequestError> {
        self.only(Role::Keyholder)?;
        let text = self.first_text(thread)?;
        self.note_done(Verb::Redact, &[thread.as_bytes()])?;
        Ok(Redaction::of(&text, drop))
    }

    fn first_text(&self, thread: &ThreadId) -> Result<LetterText, RequestError> {
        let case = self.case(thread)?.ok_or(RequestError::Unknown)?;
        let first = case.letters.first().ok_or(RequestError::Unknown)?;
        let letter = self.letter(&first.id).map_err(|_| RequestError::Unknown)?;
        Ok(LetterText::of_letter(&letter))
    }
}
