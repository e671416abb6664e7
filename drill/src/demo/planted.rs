//! Strings whose absence is claimed, in every form in which a disk could hold them.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use aho_corasick::AhoCorasick;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use zeroize::Zeroizing;

/// The fewest bytes that are looked for alone: fewer stand in any random megabyte by chance.
const SHORTEST: usize = 6;
/// Letters of a word that is looked for alone.
const LONG_WORD: usize = 8;

/// A string that must not be found.
pub struct Planted {
    /// What it is, in words; never the string itself.
    pub what: String,
    /// Names of files in which it may stand, since they are public.
    pub except: &'static [&'static str],
    forms: Vec<Zeroizing<Vec<u8>>>,
}

impl fmt::Debug for Planted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Planted({})", self.what)
    }
}

/// Everything that must not be found.
#[derive(Debug, Default)]
pub struct Plants(Vec<Planted>);

impl Plants {
    /// Text: as it is, in capitals, in small letters, as UTF-16, and each in hex and base64. Texts of fewer than 6 bytes are
    /// left out.
    pub fn text(&mut self, what: &str, text: &str) {
        self.public_text(what, text, &[]);
    }

    /// Text that stands in some public files and nowhere else.
    pub fn public_text(&mut self, what: &str, text: &str, except: &'static [&'static str]) {
        if text.len() < SHORTEST {
            return;
        }
        let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let mut plain: Vec<Vec<u8>> = vec![text.as_bytes().to_vec(), wide];
        plain.extend([text.to_uppercase().into_bytes(), text.to_lowercase().into_bytes()]);
        plain.sort();
        plain.dedup();
        self.add(what, except, &plain);
    }

    /// A text in every run of three words, and every word of at least eight letters.
    pub fn running_text(&mut self, what: &str, text: &str) {
        let words: Vec<&str> = text.split_whitespace().collect();
        for run in words.windows(3) {
            self.text(what, &run.join(" "));
        }
        let bare = words.iter().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        for word in bare.filter(|word| word.chars().count() >= LONG_WORD) {
            self.text(what, word);
        }
    }

    /// Bytes: as they are, backwards, in hex and in base64.
    pub fn bytes(&mut self, what: &str, bytes: &[u8]) {
        let backwards: Vec<u8> = bytes.iter().rev().copied().collect();
        self.add(what, &[], &[bytes.to_vec(), backwards]);
    }

    fn add(&mut self, what: &str, except: &'static [&'static str], plain: &[Vec<u8>]) {
        let coded = plain.iter().flat_map(|form| {
            let hex = hex::encode(form);
            let upper = hex.to_uppercase();
            [hex.into_bytes(), upper.into_bytes()].into_iter().chain(in_base64(form))
        });
        let forms = plain.iter().cloned().chain(coded).filter(|form| form.len() >= SHORTEST);
        let forms = forms.map(Zeroizing::new).collect();
        self.0.push(Planted { what: what.to_owned(), except, forms });
    }

    /// How many strings.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Leaves out what stands in these bytes, which are from before there was any secret; how many strings that were.
    ///
    /// # Errors
    /// [`NetError`].
    pub fn leave_out_those_in(&mut self, bytes: &[u8]) -> Result<usize, NetError> {
        let net = Net::new(core::mem::take(self))?;
        let known: BTreeSet<usize> = net.owners_in(bytes).map(|(owner, _)| owner).collect();
        let all = net.plants.0.into_iter().enumerate();
        self.0 = all.filter(|(at, _)| !known.contains(at)).map(|(_, planted)| planted).collect();
        Ok(known.len())
    }

    /// Takes over others.
    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }
}

/// More strings than can be looked for at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NetError;

/// Everything that must not be found, ready to be looked for in one pass.
pub struct Net {
    plants: Plants,
    owners: Vec<usize>,
    automaton: AhoCorasick,
}

impl fmt::Debug for Net {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Net({} strings)", self.plants.len())
    }
}

impl Net {
    /// Makes it ready.
    ///
    /// # Errors
    /// [`NetError`].
    pub fn new(plants: Plants) -> Result<Self, NetError> {
        let forms = plants.0.iter().enumerate();
        let forms =
            forms.flat_map(|(at, planted)| planted.forms.iter().map(move |form| (at, form.as_slice())));
        let (owners, forms): (Vec<usize>, Vec<&[u8]>) = forms.unzip();
        let automaton = AhoCorasick::new(forms).map_err(|_| NetError)?;
        Ok(Self { plants, owners, automaton })
    }

    /// How many strings.
    #[must_use]
    pub fn strings(&self) -> usize {
        self.plants.len()
    }

    /// In how many forms altogether.
    #[must_use]
    pub fn forms(&self) -> usize {
        self.owners.len()
    }

    fn owners_in(&self, bytes: &[u8]) -> impl Iterator<Item = (usize, usize)> {
        let found = self.automaton.find_overlapping_iter(bytes);
        found.filter_map(|found| Some((*self.owners.get(found.pattern().as_usize())?, found.start())))
    }

    /// Every string that stands in these bytes, which are those of the file `name`, once, with its first place.
    #[must_use]
    pub fn in_bytes(&self, name: &Path, bytes: &[u8]) -> Vec<(&Planted, usize)> {
        let file = name.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let mut first: BTreeMap<usize, usize> = BTreeMap::new();
        for (owner, at) in self.owners_in(bytes) {
            let place = first.entry(owner).or_insert(at);
            *place = at.min(*place);
        }
        let found = first.into_iter().filter_map(|(owner, at)| Some((self.plants.0.get(owner)?, at)));
        found.filter(|(planted, _)| !planted.except.contains(&file)).collect()
    }
}

/// What surely stands in the base64 of anything that holds `bytes`: one string for each of the three ways in which they
/// can lie across its groups of three.
fn in_base64(bytes: &[u8]) -> Vec<Vec<u8>> {
    let one = |before: usize| {
        let padded = Zeroizing::new([vec![0; before], bytes.to_vec()].concat());
        let text = STANDARD_NO_PAD.encode(&*padded);
        // The first group holds bits of what was before, the last character may hold bits of what comes after.
        let from = if before == 0 { 0 } else { before + 1 };
        let whole = padded.len() * 8 / 6;
        text.as_bytes().get(from..whole).map(<[u8]>::to_vec)
    };
    (0..3).filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn net(plant: impl FnOnce(&mut Plants)) -> Net {
        let mut plants = Plants::default();
        plant(&mut plants);
        Net::new(plants).unwrap()
    }

    fn found(net: &Net, name: &str, bytes: &[u8]) -> usize {
        net.in_bytes(Path::new(name), bytes).len()
    }

    #[test]
    fn a_text_is_found_in_every_form() {
        let plants = net(|plants| plants.text("a word", "Scrapyard"));
        let hay = |needle: &[u8]| [b"xxxxx".as_slice(), needle, b"yyyyy"].concat();
        let wide: Vec<u8> = "Scrapyard".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for form in [b"Scrapyard".as_slice(), b"SCRAPYARD", b"scrapyard", &wide] {
            assert_eq!(found(&plants, "a", &hay(form)), 1);
            assert_eq!(found(&plants, "a", hex::encode(hay(form)).as_bytes()), 1);
            assert_eq!(found(&plants, "a", hex::encode_upper(hay(form)).as_bytes()), 1);
            for before in 0..6 {
                let coded = STANDARD_NO_PAD.encode([vec![7; before], hay(form)].concat());
                assert_eq!(found(&plants, "a", coded.as_bytes()), 1, "{before}");
            }
        }
        assert_eq!(found(&plants, "a", b"Scrapyar"), 0);
    }

    #[test]
    fn bytes_are_found_at_any_place() {
        let secret: Vec<u8> = (1..=12).collect();
        let plants = net(|plants| plants.bytes("twelve bytes", &secret));
        for before in 0..7 {
            let held = [vec![0xff; before], secret.clone(), vec![0xee; 5]].concat();
            assert_eq!(found(&plants, "a", &held), 1);
            assert_eq!(found(&plants, "a", STANDARD_NO_PAD.encode(&held).as_bytes()), 1, "{before}");
        }
        let mut backwards = secret.clone();
        backwards.reverse();
        assert_eq!(found(&plants, "a", &backwards), 1);
    }

    #[test]
    fn public_files_and_what_was_there_before_are_left_out() {
        let public = net(|plants| plants.public_text("a unit", "Gwent Police", &["directory"]));
        assert_eq!(found(&public, "x/directory", b"Gwent Police"), 0);
        assert_eq!(found(&public, "x/other", b"Gwent Police"), 1);
        let mut plants = Plants::default();
        plants.text("a word", "status");
        plants.text("another", "scrapyard");
        assert_eq!(plants.leave_out_those_in(b"status = 1"), Ok(1));
        assert_eq!(plants.len(), 1);
        plants.text("too short", "fence");
        assert_eq!(plants.len(), 1);
    }

    #[test]
    fn running_text_is_found_in_part() {
        let net = net(|plants| plants.running_text("it", "He rang the scrapyard at night."));
        assert_eq!(net.strings(), 5);
        assert_eq!(found(&net, "a", b"rang the scrapyard"), 2);
        assert_eq!(found(&net, "a", b"rang the"), 0);
    }

    #[test]
    fn debug_shows_no_string() {
        let mut plants = Plants::default();
        plants.text("a word", "Scrapyard");
        assert_eq!(format!("{plants:?}"), "Plants([Planted(a word)])");
        assert_eq!(format!("{:?}", Net::new(plants).unwrap()), "Net(1 strings)");
    }
}
