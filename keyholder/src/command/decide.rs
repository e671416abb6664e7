//! `keyholder decide`: what becomes of a case.

use crate::answer::Answer;
use crate::env::Env;
use crate::grading::Course;
use crate::tell::Failure;
use crate::work::Work;

/// Arguments of `decide`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The case.
    pub id: String,
    /// investigate, safeguard, record, refer:BODY, out-of-scope or wrong-force:UNIT.
    pub course: Course,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

/// Decides.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let session = work.session()?;
    let case = session.named_case(&args.id)?;
    let decision = session.decide(&case.thread, args.course.clone(), &args.reason)?;
    let next = match &decision.course {
        Course::WrongForce(unit) => format!("Next: keyholder refer {} --to {unit}", args.id),
        _ => format!("Next: keyholder note {} --kind outcome", args.id),
    };
    Ok(Answer::new()
        .line(format!("Decided: {}.", decision.course))
        .line(next)
        .with("decision", decision.course.to_string()))
}
