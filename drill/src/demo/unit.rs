//! What a unit does with a stick and two machines, as its people do it with `keyholder`.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::error::DemoError;
use super::stage::Stage;

/// Exit code of what a policy or a person refused.
pub const REFUSED: i32 = 5;
/// Exit code of what is not what it claims to be.
pub const NOT_VERIFIED: i32 = 4;

/// How `keyholder post` ends when a released day has not been fetched.
const NOT_COLLECTED: i32 = 2;

impl Stage<'_> {
    /// The collector fetches and verifies what is released; how many letters of the unit were in it.
    ///
    /// # Errors
    /// [`DemoError`].
    pub fn collect(&self, collector: &str) -> Result<u64, DemoError> {
        let service = self.made.places.service_file().display().to_string();
        let ran =
            self.keyholder(collector, &["collect", "--direct", "--service", &service, "--json"], &[0])?;
        Ok(ran.json().get("letters").and_then(Value::as_u64).unwrap_or_default())
    }

    /// A keyholder takes in every day that the collector fetched, carried on the stick; one that is here already does no
    /// harm.
    ///
    /// # Errors
    /// [`DemoError`].
    pub fn import_new(&self, collector: &str, keyholder: &str) -> Result<(), DemoError> {
        let mut carried = Vec::new();
        for entry in fs::read_dir(self.home(collector)?.join("days"))? {
            let fetched = entry?.path();
            let day = fetched.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let copy = self.on_stick(&format!("{collector}-{day}"));
            fs::copy(&fetched, &copy)?;
            carried.push(text(&copy));
        }
        carried.sort();
        let mut arguments = vec!["import"];
        arguments.extend(carried.iter().map(String::as_str));
        self.keyholder(keyholder, &arguments, &[0])?;
        Ok(())
    }

    /// The names of a keyholder's letters that are not open.
    ///
    /// # Errors
    /// [`DemoError`].
    pub fn sealed_letters(&self, keyholder: &str) -> Result<Vec<String>, DemoError> {
        let json = self.keyholder(keyholder, &["list", "--json"], &[0])?.json();
        let rows = json.get("rows").and_then(Value::as_array).cloned().unwrap_or_default();
        let sealed = rows.iter().filter(|row| row.get("what").and_then(Value::as_str) == Some("letter"));
        Ok(sealed.filter_map(|row| row.get("id")?.as_str().map(ToOwned::to_owned)).collect())
    }

    /// One keyholder approves what another asks; the approval's file.
    ///
    /// # Errors
    /// [`DemoError`].
    pub fn approve(&self, keyholder: &str, request: &Path) -> Result<PathBuf, DemoError> {
        let approval = request.with_extension("approval");
        let arguments = ["approve", &text(request), "--yes", "--out", &text(&approval)];
        self.keyholder(keyholder, &arguments, &[0])?;
        Ok(approval)
    }

    /// Two keyholders open letters; the cases that they are in.
    ///
    /// # Errors
    /// [`DemoError`].
    pub fn open_together(
        &self,
        (drafter, other): (&str, &str),
        letters: &[String],
        name: &str,
    ) -> Result<Vec<String>, DemoError> {
        let request = self.on_stick(&format!("{name}.request"));
        let number = self.number(other);
        let request_text = text(&request);
        let ids: Vec<&str> = letters.iter().map(String::as_str).collect();
        let ask = [&["open"], ids.as_slice(), &["--ask", &number, "--out", &request_text]].concat();
        self.keyholder(drafter, &ask, &[0])?;
        let approval = text(&self.approve(other, &request)?);
        let open = [&["open"], ids.as_slice(), &["--approvals", &approval, "--json"]].concat();
        let json = self.keyholder(drafter, &open, &[0])?.json();
        // Telling the reporter that it was opened needs the same two.
        self.sign_what_waits((drafter, other))?;
        let cases = json.get("cases").and_then(Value::as_array).cloned().unwrap_or_default();
        Ok(cases.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect())
    }

    /// The second keyholder signs the requests that the first one's program made by itself.
    fn sign_what_waits(&self, (drafter, other): (&str, &str)) -> Result<(), DemoError> {
        for entry in fs::read_dir(self.home(drafter)?.join("requests"))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let carried = self.on_stick(&name);
            if carried.exists() {
                continue;
            }
            fs::copy(entry.path(), &carried)?;
            let approval = self.approve(other, &carried)?;
            self.keyholder(drafter, &["outbox", "add", &text(&carried), &text(&approval)], &[0])?;
        }
        Ok(())
    }

    /// A note that two must sign: drafted, approved, sealed into the outbox.
    ///
    /// # Errors
    /// [`DemoError`].
    pub fn note_together(
        &self,
        (drafter, other): (&str, &str),
        note: &[&str],
        name: &str,
    ) -> Result<(), DemoError> {
        let request = self.on_stick(&format!("{name}.request"));
        let (number, request_text) = (self.number(other), text(&request));
        self.keyholder(drafter, &[note, &["--ask", &number, "--out", &request_text]].concat(), &[0])?;
        let approval = self.approve(other, &request)?;
        self.keyholder(drafter, &["outbox", "add", &request_text, &text(&approval)], &[0])?;
        Ok(())
    }

    /// What waits goes by stick to the collector, and with the day's sync to the server; what the collector said of it.
    ///
    /// # Errors
    /// [`DemoError`].
    pub fn post(&self, keyholder: &str, collector: &str) -> Result<Value, DemoError> {
        let outbox = self.on_stick(&format!("{keyholder}-{}.outbox", self.today()));
        self.keyholder(keyholder, &["outbox", "export", "--out", &text(&outbox)], &[0])?;
        self.keyholder(collector, &["outbox", "take", &text(&outbox)], &[0])?;
        let service = self.made.places.service_file().display().to_string();
        let post = ["post", "--direct", "--service", &service, "--json"];
        // Should a day have been released meanwhile, the sync is that day's; and once more, should that have happened
        // between fetching and posting, as it may on a busy machine with days of seconds.
        self.collect(collector)?;
        let ran = self.keyholder(collector, &post, &[0, NOT_COLLECTED])?;
        if ran.code == Some(0) {
            return Ok(ran.json());
        }
        self.collect(collector)?;
        Ok(self.keyholder(collector, &post, &[0])?.json())
    }

    /// A file that is carried from one machine to another.
    #[must_use]
    pub fn on_stick(&self, name: &str) -> PathBuf {
        self.table.join("stick").join(name)
    }

    /// A text as a file for a program; its name.
    ///
    /// # Errors
    /// [`DemoError::Disk`].
    pub fn written(&self, name: &str, text: &str) -> Result<String, DemoError> {
        let path = self.on_stick(name);
        fs::write(&path, text)?;
        Ok(self::text(&path))
    }
}

/// A path as a program is given it.
#[must_use]
pub fn text(path: &Path) -> String {
    path.display().to_string()
}
