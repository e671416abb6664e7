//! Turns at something costly: so many in all, and so many for one person, so that one stolen key does not keep others out.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use postern_wire::PersonId;

/// Who has turns now.
pub struct Turns {
    all: usize,
    each: usize,
    taken: Mutex<BTreeMap<PersonId, usize>>,
}

/// One turn; given back when dropped.
pub struct Turn {
    turns: Arc<Turns>,
    person: PersonId,
}

impl Turns {
    /// `all` at once, `each` for one person.
    #[must_use]
    pub const fn new(all: usize, each: usize) -> Self {
        Self { all, each, taken: Mutex::new(BTreeMap::new()) }
    }

    /// A turn for `person`, if there is one.
    #[must_use]
    pub fn take(self: &Arc<Self>, person: PersonId) -> Option<Turn> {
        let mut taken = self.taken();
        if taken.values().sum::<usize>() >= self.all {
            return None;
        }
        let own = taken.entry(person).or_default();
        if *own >= self.each {
            return None;
        }
        *own += 1;
        Some(Turn { turns: Arc::clone(self), person })
    }

    fn taken(&self) -> MutexGuard<'_, BTreeMap<PersonId, usize>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut taken = self.turns.taken();
        if let Some(own) = taken.get_mut(&self.person) {
            *own = own.saturating_sub(1);
            if *own == 0 {
                taken.remove(&self.person);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_does_not_keep_another_out() {
        let turns = Arc::new(Turns::new(3, 2));
        let first = turns.take(PersonId(1)).unwrap();
        let _second = turns.take(PersonId(1)).unwrap();
        assert!(turns.take(PersonId(1)).is_none());
        let _other = turns.take(PersonId(2)).unwrap();
        assert!(turns.take(PersonId(3)).is_none(), "three in all");
        drop(first);
        assert!(turns.take(PersonId(3)).is_some());
        assert!(turns.take(PersonId(1)).is_some());
    }
}
