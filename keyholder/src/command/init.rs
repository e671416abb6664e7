//! `keyholder init`: a new vault.

use std::path::PathBuf;

use clap::ValueEnum;
use postern_wire::UnitId;
use postern_wire::unit_files::EnrolRole;
use zeroize::Zeroizing;

use crate::answer::Answer;
use crate::ceremony;
use crate::env::Env;
use crate::passphrase::Passphrase;
use crate::prompt::PromptError;
use crate::tell::{About as _, Failure};
use crate::vault::{VaultFile, WorkFactor};

/// Arguments of `init`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What you will do.
    #[arg(long)]
    pub role: Role,
    /// Your pseudonym: everybody will see it, so never your real name.
    #[arg(long, value_name = "PSEUDONYM")]
    pub name: String,
    /// The number of the unit that you serve; it can also be said when you enrol.
    #[arg(long, value_name = "NUMBER")]
    pub unit: Option<u16>,
}

/// What the owner of a vault does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Role {
    /// Opens letters together with others.
    Keyholder,
    /// Opens contact details together with others.
    Custodian,
    /// The machine that fetches letters for a unit.
    Collector,
    /// Signs the directory with a root key.
    Signer,
}

impl From<Role> for EnrolRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Keyholder => Self::Keyholder,
            Role::Custodian => Self::Custodian,
            Role::Collector => Self::Collector,
            Role::Signer => Self::Signer,
        }
    }
}

/// Makes the vault and its file.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let path = env.vault_path()?;
    if env.common.home.is_some() {
        env.home()?;
    }
    let work = env.work_factor()?.unwrap_or(WorkFactor::STANDARD);
    let vault = ceremony::make_vault(&mut env.rng, args.role.into(), &args.name, args.unit.map(UnitId))?;
    if path.symlink_metadata().is_ok() {
        return Err(Failure::from(crate::disk::DiskError::Exists).about(&path));
    }
    let passphrase = new_passphrase(env, env.common.passphrase_file.clone())?;
    let file = env.progress.spin("Locking the vault", || VaultFile::create(&path, vault, passphrase, work));
    let file = file.about(&path)?;
    let next = match args.role {
        Role::Signer => "keyholder enrol --out FILE",
        _ => "keyholder enrol --quarter NUMBER --out FILE",
    };
    Ok(Answer::new()
        .line(format!("Your vault is made: {}", path.display()))
        .line("It is locked with your passphrase. Nobody can reset a passphrase, so keep it apart from the vault.")
        .line("Copy the vault to a second stick and lock that away.")
        .line(format!("Next: {next}"))
        .with("vault", path.display().to_string())
        .with("role", file.vault.role_name())
        .with("pseudonym", file.vault.pseudonym())
        .with("public_key", file.vault.signing_key().verifying_key().to_string()))
}

/// A new passphrase: from a file, or six words offered at the terminal and typed once more.
pub(super) fn new_passphrase(env: &mut Env, file: Option<PathBuf>) -> Result<Passphrase, Failure> {
    if let Some(path) = file {
        let typed = env.secret_line(Some(path.clone()), "")?;
        return Passphrase::chosen(&typed).about(&path);
    }
    let offered = Passphrase::generate(&mut env.rng);
    let offer = Zeroizing::new(format!(
        "\nSix words for your vault:\n\n    {}\n\nWrite them on paper. Nobody can reset them.\n\n",
        offered.as_str()
    ));
    env.prompt.show(&offer)?;
    let first = env.prompt.secret("Type the six words, or a passphrase of your own: ")?;
    let passphrase = Passphrase::chosen(&first)?;
    let again = Passphrase::typed(&env.prompt.secret("Type it once more: ")?)?;
    if passphrase.as_str() == again.as_str() { Ok(passphrase) } else { Err(PromptError::Differs.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::cli::Common;
    use crate::progress::Progress;
    use crate::prompt::Prompt;
    use crate::tell::Exit;
    use rand::SeedableRng as _;
    use rand::rngs::StdRng;

    /// A person who writes the six words down and types this.
    struct Person {
        types: Vec<&'static str>,
    }

    impl Prompt for Person {
        fn secret(&mut self, _: &str) -> Result<Zeroizing<String>, PromptError> {
            if self.types.is_empty() {
                return Err(PromptError::Abandoned);
            }
            Ok(Zeroizing::new(self.types.remove(0).to_owned()))
        }

        fn show(&mut self, text: &str) -> Result<(), PromptError> {
            let words = text.lines().find_map(|line| line.strip_prefix("    ")).unwrap();
            assert_eq!(words.split(' ').count(), crate::passphrase::WORDS);
            Ok(())
        }
    }

    fn run_with(path: PathBuf, types: &[&'static str]) -> Result<Answer, Failure> {
        let common = Common { vault: Some(path), work_factor: Some(10), ..Common::default() };
        let mut env = Env {
            common,
            now: 0,
            rng: StdRng::from_seed([1; 32]),
            prompt: Box::new(Person { types: types.to_vec() }),
            progress: Progress::new(false),
        };
        let args = Args { role: Role::Keyholder, name: "heron".to_owned(), unit: Some(1) };
        run(&args, &mut env)
    }

    #[test]
    fn the_passphrase_is_typed_twice_and_nothing_is_made_without() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("heron.vault");
        let good = "meadow lantern walnut prairie sandal violin";
        for (types, code) in [
            (&[good, "meadow"][..], "passphrases-differ"),
            (&["meadow"][..], "weak-passphrase"),
            (&[good][..], "abandoned"),
        ] {
            let failure = run_with(path.clone(), types).unwrap_err();
            assert_eq!((failure.tell().code(), failure.tell().exit()), (code, Exit::Usage));
            assert!(!path.exists());
        }
        let answer =
            run_with(path.clone(), &[good, " meadow  lantern walnut prairie sandal violin "]).unwrap();
        assert!(!answer.text().contains("lantern") && !answer.json().to_string().contains("lantern"));
        let passphrase = Passphrase::typed(good).unwrap();
        assert_eq!(VaultFile::open(&path, passphrase).unwrap().vault.pseudonym(), "heron");
    }
}
