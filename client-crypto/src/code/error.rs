//! Why a text is not a code. What was typed is never part of it (SPEC 5.2).

use core::fmt;

/// Why a text is not a code, or not the words of a digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeError {
    /// Not eight words or groups.
    WrongCount {
        /// How many there are.
        found: usize,
    },
    /// Eight, but these are not on the list.
    UnknownWords(Vec<UnknownWord>),
    /// All eight are on the list and the checksum is wrong, but it holds when they are put in one of these orders.
    ///
    /// Only the nine slips that people make are tried (see [`Rearrangement`]). With 7 check bits each of them would hold
    /// by chance once in 128, so of codes with a wrong word about 7 % get this error too: it is a guess, to be said with
    /// "perhaps", and never acted on. Trying all 40,320 orders would always find about 315 and say nothing.
    Order(Vec<Rearrangement>),
    /// All eight are on the list, but their number is 2^103 or more, which no code has: a word is wrong.
    TooLarge,
    /// All eight are on the list, but the checksum is wrong: a word is wrong, or the order, or the code is another
    /// service's. A wrong word passes unseen once in 128.
    Checksum,
}

/// A word or group that is not on the list.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownWord {
    /// Which of the eight, counted from 1.
    pub position: u8,
    /// Up to three words of the list that may be meant, the likeliest first.
    pub suggestions: Vec<&'static str>,
}

/// A slip in the order of eight right words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rearrangement {
    /// Two neighbours are in each other's place.
    Neighbours {
        /// The first of the two, counted from 1.
        first: u8,
    },
    /// Two columns of four were read row by row instead of column by column.
    RowByRow,
    /// Four rows of two were read column by column instead of row by row.
    ColumnByColumn,
}

impl fmt::Debug for UnknownWord {
    /// The suggestions stay out of it: they are as good as the word itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownWord").field("position", &self.position).finish_non_exhaustive()
    }
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongCount { found } => write!(f, "a code has eight words or numbers, here are {found}"),
            Self::UnknownWords(words) => {
                f.write_str("not on the word list:")?;
                let mut separator = " ";
                for word in words {
                    write!(f, "{separator}number {}", word.position)?;
                    separator = ", ";
                }
                Ok(())
            }
            Self::Order(_) => {
                f.write_str("the words are not a code in this order; perhaps they are in another")
            }
            Self::TooLarge => f.write_str("the words are on the list but no code begins with them"),
            Self::Checksum => f.write_str(
                "the words are on the list but make no code: a word is wrong, or they are in another order",
            ),
        }
    }
}

impl core::error::Error for CodeError {}
