//! The number v < 2^103 behind eight words: 96 bits and 7 check bits, and its eight digits in base L (SPEC 5.1).

use zeroize::{Zeroize, Zeroizing};

use super::CODE_LEN;
use super::list::LIST_LEN;

/// How many words a code or a root digest has.
pub(super) const WORDS: usize = 8;

/// Eight digits in base L, most significant first, each the place of a word in the list counted from 0.
pub(super) type Digits = Zeroizing<[u16; WORDS]>;

/// v of 12 bytes and a check value below 128, as base-L digits.
pub(super) fn encode(payload: &[u8; CODE_LEN], check: u8) -> Digits {
    let mut v =
        payload.iter().fold(0u128, |v, byte| v << 8 | u128::from(*byte)) << 7 | u128::from(check & 0x7f);
    let mut digits = Digits::default();
    for digit in digits.iter_mut().rev() {
        // The remainder is below L, which is below 2^16.
        *digit = (v % u128::from(LIST_LEN)) as u16;
        v /= u128::from(LIST_LEN);
    }
    v.zeroize();
    digits
}

/// The 12 bytes and the check value of base-L digits, or nothing if v >= 2^103.
pub(super) fn decode(digits: &[u16; WORDS]) -> Option<(Zeroizing<[u8; CODE_LEN]>, u8)> {
    // L^8 < 2^104, so this cannot wrap for digits below L.
    let v = Zeroizing::new(
        digits
            .iter()
            .fold(0u128, |v, digit| v.wrapping_mul(u128::from(LIST_LEN)).wrapping_add(u128::from(*digit))),
    );
    if *v >> 103 != 0 {
        return None;
    }
    let shifted = Zeroizing::new((*v >> 7).to_be_bytes());
    let mut payload = Zeroizing::new([0; CODE_LEN]);
    payload.iter_mut().rev().zip(shifted.iter().rev()).for_each(|(to, from)| *to = *from);
    Some((payload, (*v & 0x7f) as u8))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn eight_digits_hold_103_bits_and_no_shorter_list_would() {
        assert!(u128::from(LIST_LEN).pow(8) >= 1 << 103);
        assert!(u128::from(LIST_LEN).pow(8) < 1 << 104);
        assert!(u128::from(LIST_LEN - 1).pow(8) < 1 << 103);
    }

    #[test]
    fn ends_of_the_range() {
        assert_eq!(*encode(&[0; 12], 0), [0; 8]);
        assert_eq!(*encode(&[0; 12], 1), [0, 0, 0, 0, 0, 0, 0, 1]);
        let most = encode(&[0xff; 12], 0x7f);
        assert_eq!(decode(&most), Some((Zeroizing::new([0xff; 12]), 0x7f)));
        let mut over = most;
        over[7] += 1; // 2^103, unless the last digit is the highest
        assert!(over[7] < LIST_LEN);
        assert_eq!(decode(&over), None);
        assert_eq!(decode(&[LIST_LEN - 1; 8]), None);
    }

    proptest! {
        #[test]
        fn there_and_back(payload: [u8; 12], check in 0..128u8) {
            let digits = encode(&payload, check);
            prop_assert!(digits.iter().all(|d| *d < LIST_LEN));
            prop_assert_eq!(decode(&digits), Some((Zeroizing::new(payload), check)));
        }
    }
}
