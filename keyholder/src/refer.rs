//! Passing a letter on to another unit (SPEC 8.7): the fields as the reporter signed them or a redaction, the root of the
//! next chain, never the seed; signed by M, sealed as cells.

use std::collections::BTreeMap;

use postern_client_crypto::code::{Ack, AckKey};
use postern_client_crypto::letter::{VerifiedLetter, seal_letter};
use postern_trust::purpose;
use postern_wire::cbor::encode;
use postern_wire::directory::Role;
use postern_wire::form::{self, Answer, Field};
use postern_wire::letter::{Letter, Passed as PassedOn, ReferralBody, ReferralLetter};
use postern_wire::log::Verb;
use postern_wire::note::NoteSignature;
use postern_wire::request::Draft;
use postern_wire::sizes::MAX_CHAIN;
use postern_wire::{Hint, LetterId, PersonId, ThreadId, UnitId};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::letter_text::LetterText;
use crate::note::Drafted;
use crate::request::{RequestError, Review};
use crate::session::Session;

/// What was passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// To which unit.
    pub to: UnitId,
    /// In how many cells; a sync takes four.
    pub cells: usize,
}

/// A text to be passed on, as a keyholder edits it: field names with their values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redaction {
    /// Language of the text.
    pub lang: String,
    /// Form answers by field name; several, or those of several subjects, in order.
    pub form: BTreeMap<String, Vec<String>>,
    /// Text.
    pub text: String,
}

impl Redaction {
    /// A letter's text, less these fields.
    #[must_use]
    pub fn of(letter: &LetterText, drop: &[Field]) -> Self {
        let mut form: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for answer in letter.form.iter().filter(|a| !drop.contains(&a.field)) {
            form.entry(answer.field.name().to_owned()).or_default().push(answer.value.clone());
        }
        Self { lang: letter.lang.clone(), form, text: letter.text.clone() }
    }

    /// The answers, ascending and checked.
    ///
    /// # Errors
    /// [`RequestError::Redaction`].
    pub fn answers(&self) -> Result<Vec<Answer>, RequestError> {
        let mut answers = Vec::new();
        for (name, values) in &self.form {
            let field = Field::by_name(name).ok_or(RequestError::Redaction)?;
            for (index, value) in (0u8..).zip(values) {
                answers.push(Answer { field, index, value: value.clone() });
            }
        }
        answers.sort_by_key(|a| (a.field, a.index));
        form::check(&answers, false).map_err(|_| RequestError::Redaction)?;
        Ok(answers)
    }
}

impl Session<'_> {
    /// Drafts the passing on of a case's first letter to another unit, as it is or redacted.
    ///
    /// # Errors
    /// [`RequestError`] by what is wrong.
    pub fn draft_referral(
        &self,
        rng: &mut impl CryptoRng,
        thread: &ThreadId,
        to: UnitId,
        redaction: Option<&Redaction>,
        ask: &[PersonId],
    ) -> Result<Drafted, RequestError> {
        self.only(Role::Keyholder)?;
        let case = self.case(thread)?.ok_or(RequestError::Unknown)?;
        let today = self.today();
        if to == self.unit() || self.directory.card_for_sealing(to, today).is_none() {
            return Err(RequestError::NoSuchUnit);
        }
        if case.chain >= MAX_CHAIN {
            return Err(RequestError::ChainEnds);
        }
        let first = case.letters.first().ok_or(RequestError::Unknown)?;
        let letter = self.letter(&first.id).map_err(|_| RequestError::Unknown)?;
        let passed = match redaction {
            Some(redaction) => PassedOn::Redacted {
                thread: case.key,
                lang: redaction.lang.clone(),
                form: redaction.answers()?,
                text: redaction.text.clone(),
            },
            None => whole(&letter),
        };
        let mut id = [0; LetterId::LEN];
        rng.fill_bytes(&mut id);
        let body = ReferralBody {
            id: LetterId(id),
            from: self.unit(),
            to,
            day: today,
            chain: case.chain.saturating_add(1),
            chain_root: (*case.root().next().as_bytes()).into(),
            passed,
        };
        let encoded = Zeroizing::new(encode(&body));
        ReferralBody::decode(&encoded).map_err(|_| RequestError::Redaction)?;
        let need = self.unit_entry()?.policy.m;
        let mut people: Vec<PersonId> = ask.iter().copied().chain([self.person()]).collect();
        people.sort_unstable();
        people.dedup();
        let have = u8::try_from(people.len()).unwrap_or(u8::MAX);
        if have < need {
            return Err(RequestError::TooFew { have, need });
        }
        if need == 1 {
            let signature = self.sign::<purpose::Referral>(&encoded);
            return self
                .queue_referral(rng, thread, &encoded, vec![(self.person(), signature)])
                .map(Drafted::Passed);
        }
        let draft = Draft::Referral { thread: *thread, body: encoded.to_vec().into() };
        self.request_signature(rng, people, &draft).map(Drafted::Request)
    }

    /// Finishes a referral that was asked for.
    pub(crate) fn finish_referral(
        &self,
        rng: &mut impl CryptoRng,
        review: &Review,
        approvals: &[Vec<u8>],
    ) -> Result<Passed, RequestError> {
        let Some(Draft::Referral { thread, body }) = &review.draft else {
            return Err(RequestError::OtherRequest);
        };
        let signatures = self.signatures(review, approvals)?;
        let (have, need) = (u8::try_from(signatures.len()).unwrap_or(u8::MAX), self.unit_entry()?.policy.m);
        if have < need {
            return Err(RequestError::TooFew { have, need });
        }
        self.queue_referral(rng, thread, body, signatures)
    }

    fn queue_referral(
        &self,
        rng: &mut impl CryptoRng,
        thread: &ThreadId,
        body: &[u8],
        signatures: Vec<(PersonId, postern_wire::SignatureBytes)>,
    ) -> Result<Passed, RequestError> {
        let signatures =
            signatures.into_iter().map(|(person, signature)| NoteSignature { person, signature }).collect();
        let letter = ReferralLetter { body: body.to_vec().into(), signatures };
        let read = self.directory.verify_referral(&letter).map_err(|_| RequestError::Unsigned)?;
        let mut case = self.case(thread)?.ok_or(RequestError::Unknown)?;
        // Never the seed: only the root of the next chain may leave.
        if *read.chain_root != *case.root().next().as_bytes() || read.chain != case.chain.saturating_add(1) {
            return Err(RequestError::OtherCase);
        }
        let card = self.directory.card_for_sealing(read.to, self.today()).ok_or(RequestError::NoSuchUnit)?;
        let encoded = Zeroizing::new(encode(&Letter::Referral(letter)));
        // Nobody waits for this letter's acknowledgement: its hint and key are random.
        let mut acks: Vec<Ack> = (0..postern_wire::sizes::MAX_PARTS).map(|_| random_ack(rng)).collect();
        let cells = seal_letter(rng, card, read.id, &encoded, |_| {
            acks.pop()
                .unwrap_or_else(|| Ack { hint: Hint([0; 8]), key: AckKey::from_bytes(Zeroizing::default()) })
        })
        .map_err(|_| RequestError::Sealing)?;
        for cell in &cells {
            self.queue_sealed_cell(cell)?;
        }
        if !case.passed_to.iter().any(|(unit, _)| *unit == read.to) {
            case.passed_to.push((read.to, self.today()));
        }
        self.put_case(&case)?;
        self.note_done(Verb::Refer, &[body])?;
        Ok(Passed { to: read.to, cells: cells.len() })
    }
}

fn random_ack(rng: &mut impl CryptoRng) -> Ack {
    let mut hint = [0; Hint::LEN];
    let mut key = Zeroizing::new([0; 32]);
    rng.fill_bytes(&mut hint);
    rng.fill_bytes(key.as_mut_slice());
    Ack { hint: Hint(hint), key: AckKey::from_bytes(key) }
}

/// The letter as the reporter signed it; of a letter that was itself passed on, what was passed on.
fn whole(letter: &VerifiedLetter) -> PassedOn {
    match letter {
        VerifiedLetter::Reporter(l) => PassedOn::Original {
            fields: l.fields_bytes.clone().into(),
            private: l.private_hash,
            signature: l.signature,
        },
        VerifiedLetter::Referral(l) => l.body.passed.clone(),
    }
}
