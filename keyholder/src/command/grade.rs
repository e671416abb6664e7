//! `keyholder grade`: 3x5x2.

use clap::ValueEnum;

use crate::answer::Answer;
use crate::env::Env;
use crate::grading::{Handling, Information, Source};
use crate::tell::Failure;
use crate::work::Work;

/// Arguments of `grade`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The case.
    pub id: String,
    /// 1 reliable, 2 untested, 3 not reliable; what the form suggests when it is not given.
    #[arg(long, value_name = "1..3", value_parser = clap::value_parser!(u8).range(1..=3))]
    pub source: Option<u8>,
    /// A known directly, B indirectly and corroborated, C indirectly, D not known, E suspected false.
    #[arg(long, value_name = "A..E", ignore_case = true)]
    pub info: Option<Info>,
    /// P sharing permitted, C with conditions.
    #[arg(long, value_name = "P|C", ignore_case = true)]
    pub handling: Option<Share>,
}

/// Letters of the information's grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "UPPER")]
#[allow(missing_docs, reason = "the letters are explained at the argument")]
pub enum Info {
    A,
    B,
    C,
    D,
    E,
}

/// Letters of handling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "UPPER")]
#[allow(missing_docs, reason = "the letters are explained at the argument")]
pub enum Share {
    P,
    C,
}

/// Grades.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let session = work.session()?;
    let thread = session.named_case(&args.id)?.thread;
    let suggested = session.suggested_grading(&thread)?;
    let source = match args.source {
        Some(1) => Source::Reliable,
        Some(3) => Source::NotReliable,
        Some(_) => Source::Untested,
        None => suggested.source,
    };
    let information = match args.info {
        Some(Info::A) => Information::Direct,
        Some(Info::B) => Information::IndirectCorroborated,
        Some(Info::C) => Information::Indirect,
        Some(Info::D) => Information::NotKnown,
        Some(Info::E) => Information::SuspectedFalse,
        None => suggested.information,
    };
    let handling = match args.handling {
        Some(Share::P) => Handling::Permitted,
        Some(Share::C) => Handling::Conditions,
        None => suggested.handling,
    };
    let grading = session.grade(&thread, source, information, handling)?;
    Ok(Answer::new().line(format!("Graded {grading}.")).with("grading", grading.to_string()))
}
