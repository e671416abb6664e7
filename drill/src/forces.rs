//! The forces that a practice service knows: those of the United Kingdom.

use serde::Deserialize;

/// The list, as it is published.
const LIST: &str = include_str!("../data/forces.csv");

/// The forces that have a unit of their own first, so that the sample letters find one.
pub const FIRST: [&str; 5] = ["dyfed-powys", "metropolitan", "gwent", "west-yorkshire", "merseyside"];

/// A force.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ListedForce {
    /// Short name, for ever.
    pub slug: String,
    /// Name in English.
    pub name_en: String,
    /// Name in Welsh; empty if it has none.
    pub name_cy: String,
}

/// Every force, in the order of the list.
#[must_use]
pub fn forces() -> Vec<ListedForce> {
    // The list is part of this program; the test below reads every line of it.
    csv::Reader::from_reader(LIST.as_bytes()).deserialize().filter_map(Result::ok).collect()
}

/// Every force: those of [`FIRST`], then the others in the order of the list.
#[must_use]
pub fn by_turn() -> Vec<ListedForce> {
    let mut all = forces();
    // Stable: what is not in FIRST keeps its order.
    all.sort_by_key(|force| FIRST.iter().position(|slug| *slug == force.slug).unwrap_or(FIRST.len()));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_force() {
        assert_eq!(forces().len(), LIST.lines().count() - 1);
        assert_eq!(forces().len(), 48);
        assert!(forces().iter().all(|force| !force.slug.is_empty() && !force.name_en.is_empty()));
    }

    #[test]
    fn those_of_the_sample_letters_come_first() {
        let turn = by_turn();
        assert!(turn.iter().map(|force| force.slug.as_str()).take(5).eq(FIRST));
        assert_eq!(turn.len(), 48);
        assert_eq!(turn[5].slug, "avon-and-somerset");
        assert_eq!(turn[0].name_cy, "Heddlu Dyfed-Powys");
    }
}
