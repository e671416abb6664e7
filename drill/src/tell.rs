//! What is where in a practice service: in plain words, and for programs.

use std::fmt::Write as _;
use std::path::Path;

use postern_keyholder::ceremony::draft::RoleDraft;
use postern_keyholder::dates::time_text;
use postern_wire::Day;
use serde_json::{Value, json};

use crate::make::Made;
use crate::places;
use crate::plan::{PlannedPerson, PlannedUnit, SIGNERS, THRESHOLD};

/// The programs by which a service is used, as they stand in a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programs {
    /// `postern-server`.
    pub server: String,
    /// `reporter`.
    pub reporter: String,
    /// `keyholder`.
    pub keyholder: String,
}

impl Programs {
    /// Those beside this program, if they are there; else by their names alone.
    #[must_use]
    pub fn beside(program: Option<&Path>) -> Self {
        let found = |name: &str| {
            let path = program.and_then(Path::parent).map(|folder| folder.join(name));
            path.filter(|path| path.is_file()).map_or_else(|| name.to_owned(), |path| quoted(&path))
        };
        Self { server: found("postern-server"), reporter: found("reporter"), keyholder: found("keyholder") }
    }
}

/// A path as it stands in a command of a shell.
#[must_use]
pub fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:@%".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

impl Made {
    /// Starts the server.
    #[must_use]
    pub fn start_server(&self, programs: &Programs) -> String {
        format!("{} run --config {}", programs.server, quoted(&self.places.config()))
    }

    /// Writes a first report.
    #[must_use]
    pub fn write_report(&self, programs: &Programs) -> String {
        format!(
            "{} report --service {} --direct --answers {}",
            programs.reporter,
            quoted(&self.places.service_file()),
            quoted(&self.places.letters().join("report.toml"))
        )
    }

    /// The beginning of every command of a person: home, with the vault in it, and passphrase.
    #[must_use]
    pub fn as_person(&self, programs: &Programs, home: &Path) -> String {
        format!(
            "{} --home {} --passphrase-file {}",
            programs.keyholder,
            quoted(home),
            quoted(&places::passphrase(home))
        )
    }

    /// What is where, in words.
    #[must_use]
    pub fn text(&self, programs: &Programs) -> String {
        // Writing to a String cannot fail.
        let mut out = String::new();
        let _ = self.write_text(&mut out, programs);
        out
    }

    fn write_text(&self, out: &mut String, programs: &Programs) -> std::fmt::Result {
        let (places, calendar) = (&self.places, &self.calendar);
        let folder = places.folder();
        let below = |path: &Path| path.strip_prefix(folder).unwrap_or(path).display().to_string();
        writeln!(out, "A practice service, made for drills: its passphrases lie beside its vaults.\n")?;
        writeln!(out, "Everything is under {}\n", folder.display())?;
        writeln!(out, "  service.toml    give this to reporters and collectors: address, root, service id")?;
        writeln!(
            out,
            "  directory.cbor  the signed directory: {} forces, {} units",
            self.plan.forces.len(),
            self.plan.units.len()
        )?;
        writeln!(
            out,
            "  server/         the server's settings, its signing key, and all that it keeps (data/)"
        )?;
        writeln!(
            out,
            "  signers/        {} signers, of whom {THRESHOLD} sign the directory: {}",
            SIGNERS.len(),
            SIGNERS.join(", ")
        )?;
        writeln!(out, "  units/          the people of each unit: vault.age, passphrase, directory")?;
        writeln!(
            out,
            "  ceremony/       the files that passed between people until the directory was signed"
        )?;
        writeln!(out, "  letters/        invented letters to begin with\n")?;
        writeln!(out, "The root, as it would stand on a poster:\n\n    {}\n", self.root_words)?;
        for unit in &self.plan.units {
            self.write_unit(out, unit, &below)?;
        }
        let seconds = calendar.day_seconds();
        writeln!(
            out,
            "\nA service day lasts {seconds} seconds. Day 0 begins {}.",
            time_text(calendar.day_start(Day(0)))
        )?;
        let released = calendar.release_time(Day(0)).saturating_sub(calendar.day_start(Day(0)));
        let board = calendar.board_time(Day(1)).saturating_sub(calendar.day_start(Day(0)));
        writeln!(
            out,
            "What is posted on day 0 is released to units {released} seconds after that; what they answer by then is on the"
        )?;
        writeln!(out, "board {board} seconds after it; and so on each day.")?;
        let left = u64::from(self.until.0).saturating_add(1).saturating_mul(u64::from(seconds));
        writeln!(out, "The units' keys hold until {}: {}.", day_end_text(self), span(left))?;
        writeln!(out, "\nStart the server:\n\n    {}", self.start_server(programs))?;
        writeln!(out, "\nWrite a first report, in another window:\n\n    {}", self.write_report(programs))?;
        if let Some((_, home)) = self.first(RoleDraft::Collector) {
            let collect = self.as_person(programs, &home);
            writeln!(
                out,
                "\nFetch for its unit, once the day is released:\n\n    {collect} collect --direct --service {}",
                quoted(&places.service_file())
            )?;
        }
        Ok(())
    }

    fn write_unit(
        &self,
        out: &mut String,
        unit: &PlannedUnit,
        below: &impl Fn(&Path) -> String,
    ) -> std::fmt::Result {
        let (m, n, _) = unit.policy();
        writeln!(out, "Unit {}: {} ({m} of {n} open a letter)", unit.id, unit.name_en)?;
        for person in self.plan.people_of(unit.id) {
            let what = match (person.role, person.outsider) {
                (RoleDraft::Keyholder, false) => "keyholder, inside the force",
                (RoleDraft::Keyholder, true) => "keyholder, from outside",
                (RoleDraft::Custodian, _) => "custodian of contact details",
                (RoleDraft::Collector, _) => "collector: the machine that fetches",
            };
            let home = below(&self.places.home(unit, person));
            writeln!(out, "  {:>3}  {:<12} {what:<36} {home}", person.id, person.name)?;
        }
        Ok(())
    }

    /// The first person of a role, with the home.
    #[must_use]
    pub fn first(&self, role: RoleDraft) -> Option<(&PlannedPerson, std::path::PathBuf)> {
        let person = self.plan.people.iter().find(|person| person.role == role)?;
        let unit = self.plan.units.iter().find(|unit| unit.id == person.unit)?;
        Some((person, self.places.home(unit, person)))
    }

    /// What is where, for programs.
    #[must_use]
    pub fn json(&self, programs: &Programs) -> Value {
        let (places, calendar) = (&self.places, &self.calendar);
        let path = |path: &Path| path.display().to_string();
        let units: Vec<Value> = self.plan.units.iter().map(|unit| self.unit_json(unit, &path)).collect();
        let signers: Vec<Value> = SIGNERS
            .iter()
            .map(|name| {
                let home = places.signer(name);
                json!({
                    "name": name, "home": path(&home), "vault": path(&places::vault(&home)),
                    "passphrase_file": path(&places::passphrase(&home)),
                })
            })
            .collect();
        let forces: serde_json::Map<String, Value> =
            self.plan.forces.iter().map(|(force, unit)| (force.slug.clone(), json!(unit))).collect();
        let letters = |name: &str| path(&places.letters().join(name));
        json!({
            "folder": path(places.folder()),
            "service_file": path(&places.service_file()),
            "directory": path(&places.directory()),
            "ceremony": path(&places.ceremony()),
            "service": self.service.to_string(),
            "root": self.root.digest().to_string(),
            "root_words": self.root_words,
            "server": {
                "config": path(&places.config()),
                "address": format!("http://{}", self.listen),
                "socket": places.socket().map(|socket| path(&socket)),
                "data": path(&places.data()),
            },
            "epoch": calendar.day_start(Day(0)),
            "day_seconds": calendar.day_seconds(),
            "release_24th": self.plan.clocks.release_24th,
            "board_24th": self.plan.clocks.board_24th,
            "last_day": self.until.0,
            "signers": signers,
            "units": units,
            "desk": self.plan.desk().id,
            "unit_of_force": forces,
            "letters": {
                "report": letters("report.toml"),
                "reply": letters("reply.toml"),
                "wrong_force": letters("wrong-force.toml"),
            },
            "commands": {
                "server": self.start_server(programs),
                "report": self.write_report(programs),
            },
        })
    }

    fn unit_json(&self, unit: &PlannedUnit, path: &impl Fn(&Path) -> String) -> Value {
        let (m, n, k) = unit.policy();
        let people: Vec<Value> = self
            .plan
            .people_of(unit.id)
            .map(|person| {
                let home = self.places.home(unit, person);
                let role = match person.role {
                    RoleDraft::Keyholder => "keyholder",
                    RoleDraft::Custodian => "custodian",
                    RoleDraft::Collector => "collector",
                };
                json!({
                    "id": person.id, "name": person.name, "role": role, "outsider": person.outsider,
                    "home": path(&home), "vault": path(&places::vault(&home)),
                    "passphrase_file": path(&places::passphrase(&home)),
                })
            })
            .collect();
        json!({
            "id": unit.id, "name": unit.name_en, "force": unit.force, "desk": unit.is_desk(),
            "needed": m, "keyholders": n, "outsiders": k, "people": people,
        })
    }
}

fn day_end_text(made: &Made) -> String {
    time_text(made.calendar.day_end(made.until))
}

/// A length of time in words.
fn span(seconds: u64) -> String {
    match seconds {
        0..7_200 => format!("{} minutes from the beginning", seconds / 60),
        7_200..172_800 => format!("{} hours from the beginning", seconds / 3_600),
        _ => format!("{} days from the beginning", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stands_in_a_command() {
        assert_eq!(quoted(Path::new("/tmp/a-b/c.toml")), "/tmp/a-b/c.toml");
        assert_eq!(quoted(Path::new("/tmp/it's here")), r"'/tmp/it'\''s here'");
    }

    #[test]
    fn programs_without_a_folder_are_names() {
        assert_eq!(Programs::beside(None).keyholder, "keyholder");
    }
}
