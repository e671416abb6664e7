//! Arti's settings: those that a person gave, checked, and those that are ours.

use std::path::Path;

use arti_client::TorClientConfig;
use arti_client::config::TorClientConfigBuilder;
use serde::Deserialize as _;
use toml::{Table, Value};

use super::{EmbeddedError, EmbeddedSettings};
use crate::service_file::line;

/// The part of arti's settings that is ours.
const STORAGE: &str = "storage";
/// What the directory of client keys is called among arti's key stores; nobody sees it.
const KEYS: &str = "onion-keys";

/// Settings that are in order, all but where arti's files lie.
#[derive(Debug, Clone)]
pub(super) struct Config {
    given: Table,
    keys: Option<String>,
}

impl Config {
    /// Reads what was given. Whatever arti would pass over is refused: who mistypes `bridges` must not go without them.
    ///
    /// # Errors
    /// [`EmbeddedError`] by what is wrong.
    pub(super) fn new(settings: &EmbeddedSettings) -> Result<Self, EmbeddedError> {
        let text = settings.config.as_deref().unwrap_or_default();
        let in_line = |error: toml::de::Error| EmbeddedError::Config { line: line(text, &error) };
        let given: Table = text.parse().map_err(in_line)?;
        if given.contains_key(STORAGE) {
            return Err(EmbeddedError::Storage);
        }
        let mut unknown = None;
        let reader = toml::Deserializer::parse(text).map_err(in_line)?;
        let _: TorClientConfigBuilder = serde_ignored::deserialize(reader, |path| {
            unknown.get_or_insert_with(|| path.to_string());
        })
        .map_err(in_line)?;
        if let Some(key) = unknown {
            return Err(EmbeddedError::UnknownKey { key: key.into() });
        }
        let keys = settings.onion_keys.as_deref().map(as_text).transpose()?;
        let config = Self { given, keys };
        // Whether the parts fit each other does not hang on the folder.
        config.built(Path::new("/"))?;
        Ok(config)
    }

    /// Whether it goes by bridges.
    pub(super) fn has_bridges(&self) -> bool {
        let bridges = self.given.get("bridges").and_then(Value::as_table);
        bridges.is_some_and(|part| {
            part.contains_key("bridges") && part.get("enabled") != Some(&Value::Boolean(false))
        })
    }

    /// Settings for arti, with all its files in that folder.
    ///
    /// # Errors
    /// [`EmbeddedError::Contradiction`], [`EmbeddedError::Path`].
    pub(super) fn built(&self, folder: &Path) -> Result<TorClientConfig, EmbeddedError> {
        let literal = |name: &str| {
            let path = as_text(&folder.join(name))?;
            Ok(Value::Table(Table::from_iter([("literal".to_owned(), Value::String(path))])))
        };
        let mut storage = Table::from_iter([
            ("state_dir".to_owned(), literal("state")?),
            ("cache_dir".to_owned(), literal("cache")?),
        ]);
        if let Some(keys) = &self.keys {
            let store = [("id", KEYS), ("path", keys)]
                .map(|(key, value)| (key.to_owned(), Value::String(value.to_owned())));
            let clients = Value::Array(vec![Value::Table(Table::from_iter(store))]);
            let ctor = Value::Table(Table::from_iter([("clients".to_owned(), clients)]));
            let keystore = Value::Table(Table::from_iter([("ctor".to_owned(), ctor)]));
            storage.insert("keystore".to_owned(), keystore);
        }
        let mut all = self.given.clone();
        all.insert(STORAGE.to_owned(), Value::Table(storage));
        let builder = TorClientConfigBuilder::deserialize(Value::Table(all));
        builder.ok().and_then(|builder| builder.build().ok()).ok_or(EmbeddedError::Contradiction)
    }
}

fn as_text(path: &Path) -> Result<String, EmbeddedError> {
    path.to_str().map(str::to_owned).ok_or(EmbeddedError::Path)
}

#[cfg(test)]
mod tests {
    use super::super::{Signals, TorFolder};
    use super::*;

    fn of(text: &str) -> Result<Config, EmbeddedError> {
        Config::new(&EmbeddedSettings {
            folder: TorFolder::Passing,
            config: Some(text.to_owned()),
            onion_keys: Some("/keys".into()),
            signals: Signals::EndTheProgram,
        })
    }

    const BRIDGE: &str = "[bridges]\nenabled = true\nbridges = [\"192.0.2.83:80 $0bac39417268b96b9f514ef763fa6fba1a788956\"]\n";

    #[test]
    fn what_is_taken() {
        for good in ["", "# nothing\n", BRIDGE, "[path_rules]\nipv4_subnet_family_prefix = 33\n"] {
            let config = of(good).unwrap();
            assert!(config.built(Path::new("/x")).is_ok(), "{good}");
            assert_eq!(config.has_bridges(), good == BRIDGE, "{good}");
        }
    }

    #[test]
    fn each_fault_is_named() {
        let no = |text: &str| of(text).unwrap_err();
        assert_eq!(no("\n= nonsense"), EmbeddedError::Config { line: 2 });
        assert_eq!(no("[bridges]\n\nenabled = \"perhaps\"\n"), EmbeddedError::Config { line: 3 });
        assert_eq!(no("[storage]\nstate_dir = \"/tmp\"\n"), EmbeddedError::Storage);
        let unknown = |key: &str| EmbeddedError::UnknownKey { key: key.into() };
        assert_eq!(no(&BRIDGE.replace("enabled", "enabeld")), unknown("bridges.enabeld"));
        assert_eq!(no("[brigdes]\nenabled = true\n"), unknown("brigdes"));
        // On, and none is there.
        assert_eq!(no("[bridges]\nenabled = true\n"), EmbeddedError::Contradiction);
        assert_eq!(no(&BRIDGE.replace("192.0.2.83:80", "nowhere")), EmbeddedError::Config { line: 3 });
    }
}
