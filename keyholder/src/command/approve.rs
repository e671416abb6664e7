//! `keyholder approve`: says what is asked, asks yes or no, writes the approval.

use std::path::PathBuf;

use postern_phrases::Lang;
use postern_wire::request::{Draft, MAX_UNIT_FILE, Task};

use crate::answer::Answer;
use crate::dates::day_text;
use crate::days::short;
use crate::env::Env;
use crate::request::{RequestError, Review};
use crate::session::Session;
use crate::tell::{About as _, Failure, shown};
use crate::view::{body_lines, note_words};
use crate::work::Work;

/// Arguments of `approve`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The request.
    pub request: PathBuf,
    /// Where to write the approval.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Approve without being asked.
    #[arg(long)]
    pub yes: bool,
    /// You have read a question that reads like tasking a source, and the reason for it, and agree.
    #[arg(long)]
    pub confirm_override: bool,
}

/// Approves.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let request = env.read(&args.request, MAX_UNIT_FILE)?;
    let work = Work::open(env)?;
    let session = work.session()?;
    let review = session.review(&request).about(&args.request)?;
    let asked = review_lines(&session, &review);
    let shown_before = !args.yes;
    if shown_before {
        let question = format!("{}\nApprove this?\n", asked.join("\n"));
        if !env.prompt.confirm(&question)? {
            return Err(RequestError::Declined.into());
        }
    }
    let approval = session.approve(&mut env.rng, &review, args.confirm_override)?;
    env.write_new(&args.out, &approval)?;
    Ok(Answer::new()
        .lines(if shown_before { Vec::new() } else { asked })
        .line(format!("You have approved it: {}", args.out.display()))
        .line("Give that file to the others who were asked.")
        .with("approval", args.out.display().to_string())
        .with("drafter", review.request.drafter.0))
}

/// What is asked, in plain words.
pub(super) fn review_lines(session: &Session<'_>, review: &Review) -> Vec<String> {
    let request = &review.request;
    let people: Vec<String> = request.people.iter().map(|p| session.name(*p)).collect();
    let mut lines = vec![format!(
        "{} asks on {}, of {}:",
        session.name(request.drafter),
        day_text(request.day, session.directory.constants()),
        people.join(", ")
    )];
    match &request.task {
        Task::Open { cells } => {
            let names: Vec<String> = cells.iter().map(short).collect();
            lines.push(format!("  to open together: {}", names.join(", ")));
        }
        Task::Contact { cell, .. } => {
            lines.push(format!("  to open the CONTACT DETAILS that were left with letter {}", short(cell)));
        }
        Task::Sign { .. } => {}
    }
    if let Some(Draft::Note { thread, .. } | Draft::Referral { thread, .. }) = &review.draft {
        lines.push(format!("  in case {}", short(thread)));
    }
    if let Some(body) = review.note() {
        lines.push(format!(
            "  to sign note {} to the reporter, a note of the kind {}:",
            body.number,
            note_words(body.kind)
        ));
        lines.extend(body_lines(session, &body, Lang::En).into_iter().map(|line| format!("  {line}")));
    }
    if let Some(body) = review.referral() {
        let what = match body.passed {
            postern_wire::letter::Passed::Original { .. } => "as the reporter wrote it",
            postern_wire::letter::Passed::Redacted { .. } => "shortened",
        };
        lines.push(format!("  to pass a letter on to unit {}, {what}", body.to));
        if let postern_wire::letter::Passed::Redacted { form, text, .. } = &body.passed {
            lines.extend(form.iter().map(|a| format!("    {}: {}", a.field.name(), shown(&a.value))));
            lines.extend(shown(text).lines().map(|line| format!("    {line}")));
        }
    }
    if !review.tasking.is_empty() {
        lines.push(format!("  WARNING: this reads like tasking a source ({}).", review.tasking.join(", ")));
        if let Some(reason) = review.reason() {
            lines.push(format!("  The reason given: {}", shown(reason)));
        }
        lines.push(
            "  Approve only with --confirm-override, and only if you agree with the reason.".to_owned(),
        );
    }
    lines
}
