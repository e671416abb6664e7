//! `keyholder contact`: keyholders ask for the contact details, custodians open them.

use std::path::PathBuf;

use clap::Subcommand;
use postern_client_crypto::custody::Fault;
use postern_wire::PersonId;
use postern_wire::request::MAX_UNIT_FILE;
use zeroize::Zeroizing;

use super::open::{asked, read_all};
use crate::answer::Answer;
use crate::env::Env;
use crate::tell::{About as _, Exit, Failure, shown};
use crate::work::Work;

/// Commands on contact details.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Ask custodians to open the contact details of a case (keyholder).
    Release {
        /// The case.
        id: String,
        /// Custodians, by their numbers in the directory.
        #[arg(long, value_name = "PERSON", num_args = 1.., required = true)]
        ask: Vec<u16>,
        /// Where to write the request.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Open them (custodian). They are shown at the terminal only, and kept nowhere.
    Open {
        /// The request.
        request: PathBuf,
        /// The approvals of other custodians.
        #[arg(long, value_name = "FILE", num_args = 1..)]
        approvals: Vec<PathBuf>,
    },
}

/// Runs it.
///
/// # Errors
/// What failed, to be told.
pub fn run(command: &Command, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let session = work.session()?;
    match command {
        Command::Release { id, ask, out } => {
            let thread = session.named_case(id)?.thread;
            let ask: Vec<PersonId> = ask.iter().copied().map(PersonId).collect();
            let request = session.ask_for_contact(&mut env.rng, &thread, &ask)?;
            env.write_new(out, &request)?;
            Ok(asked(
                &session,
                &ask,
                out,
                "keyholder contact open REQUEST --approvals FILE, as one of the custodians",
            )
            .line("Then tell the reporter: keyholder note ID --kind contact-opened"))
        }
        Command::Open { request, approvals } => {
            let bytes = env.read(request, MAX_UNIT_FILE)?;
            let approvals = read_all(env, approvals)?;
            let contact = session.open_contact(&bytes, &approvals).about(request)?;
            let mut answer = Answer::new();
            for fault in &contact.faults {
                let (Fault::BadSlotFor(person) | Fault::FalseShareBy(person)) = fault;
                answer = answer
                    .line(format!("ALARM: the share of {} is not what it must be.", session.name(*person)))
                    .exit_with(Exit::NotVerified);
            }
            match contact.text {
                Some(text) => {
                    let said = Zeroizing::new(format!("\nContact details:\n\n{}\n\n", shown(&text)));
                    env.prompt.show(&said)?;
                    Ok(answer
                        .line("They were shown at the terminal, and are kept nowhere.")
                        .with("left", true))
                }
                None => Ok(answer.line("The reporter left no contact details.").with("left", false)),
            }
        }
    }
}
