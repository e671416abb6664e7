//! Somebody at a terminal, with a service on loopback: what a command shows, and with what it ends.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use postern_client_crypto::Code;
use postern_reporter::cli::{World, run};
use postern_reporter::console::Console;
use postern_reporter::failure::Exit;
use rand::SeedableRng;
use rand::rngs::StdRng;
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::town::{NOW, Town, serve};

/// Standard output, standard error and what is typed, one after the other.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<u8>>>);

impl Write for Seen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Types these lines; nobody is there without any.
struct Script(VecDeque<String>, Seen);

impl Script {
    fn next(&mut self) -> Option<Zeroizing<String>> {
        let line = self.0.pop_front()?;
        writeln!(self.1, "{line}").unwrap();
        Some(Zeroizing::new(line))
    }
}

impl Console for Script {
    fn is_there(&self) -> bool {
        !self.0.is_empty()
    }

    fn line(&mut self) -> io::Result<Option<Zeroizing<String>>> {
        Ok(self.next())
    }

    fn secret(&mut self, prompt: &str) -> io::Result<Zeroizing<String>> {
        writeln!(self.1, "{prompt}").unwrap();
        self.0.pop_front().map(Zeroizing::new).ok_or(io::Error::from(io::ErrorKind::UnexpectedEof))
    }
}

/// The desk.
pub struct Desk {
    pub town: Arc<Mutex<Town>>,
    folder: TempDir,
}

impl Desk {
    pub fn new() -> Self {
        Self::of(Town::new())
    }

    pub fn of(town: Town) -> Self {
        let town = Arc::new(Mutex::new(town));
        let port = serve(&town);
        let desk = Self { town, folder: TempDir::new().unwrap() };
        desk.write_service(port);
        std::fs::write(desk.folder.path().join("directory.cbor"), desk.town.lock().unwrap().practice.bytes())
            .unwrap();
        desk
    }

    pub fn write_service(&self, port: u16) {
        let town = self.town.lock().unwrap();
        let (root, id) = (town.practice.root_digest(), town.directory.service());
        let text = format!("address = \"http://127.0.0.1:{port}\"\nroot = \"{root}\"\nservice = \"{id}\"\n");
        std::fs::write(self.folder.path().join("service.toml"), text).unwrap();
    }

    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    pub fn put(&self, name: &str, text: &str) -> String {
        std::fs::write(self.folder.path().join(name), text).unwrap();
        self.path(name)
    }

    pub fn town(&self) -> std::sync::MutexGuard<'_, Town> {
        self.town.lock().unwrap()
    }

    /// Every request and cell since the last call.
    pub fn received(&self) -> (Vec<String>, Vec<postern_wire::cell::Cell>) {
        let town = self.town();
        (town.requests(), town.cells())
    }

    /// What `reporter ARGS...` shows, with its exit code; the folder's name and the port are left out.
    pub async fn run(&self, args: &[&str], typed: &[&str]) -> (Exit, String) {
        let seen = Seen::default();
        let mut script = Script(typed.iter().map(ToString::to_string).collect(), seen.clone());
        let service = self.path("service.toml");
        let all = [&["reporter", "--service", &service], args].concat();
        let world = World {
            clock: &|| NOW,
            rng: StdRng::seed_from_u64(11),
            console: &mut script,
            out: Box::new(seen.clone()),
            err: Box::new(seen.clone()),
            locale: "en_GB.UTF-8".into(),
        };
        let exit = run(all.into_iter().map(Into::into).collect(), world).await;
        let text = String::from_utf8(seen.0.lock().unwrap().clone()).unwrap();
        (exit, text.replace(&format!("{}/", self.folder.path().display()), ""))
    }

    /// A report by the sample letter of this name; its code.
    pub async fn report(&self, letter: &str) -> (Code, String) {
        let letter = format!("{}/tests/letters/{letter}.toml", env!("CARGO_MANIFEST_DIR"));
        let code = self.path("code.txt");
        let (exit, seen) = self.run(&["report", "--answers", &letter, "--code-out", &code], &[]).await;
        assert_eq!(exit, Exit::Ok, "{seen}");
        let words = std::fs::read_to_string(&code).unwrap();
        (Code::parse(&words, self.town().directory.service()).unwrap(), code)
    }
}
