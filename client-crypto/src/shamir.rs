//! Splitting a 32-byte key among N people so that any M of them rebuild it (SPEC 6.3): Shamir's scheme over GF(2^8)
//! modulo x^8 + x^4 + x^3 + x^2 + 1 (0x11d), byte by byte, with coefficients derived from the key itself.
//!
//! Because everything is derived, whoever has rebuilt the key can split it again and compare: a share that differs names
//! the one who gave it.
//!
//! The arithmetic has no tables and no branch that depends on a secret. Only the numbers of the shares, which are
//! public, decide what is computed.

use core::fmt;

use subtle::{Choice, ConstantTimeEq};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::kdf::{Label, expand};

/// Length of a share in a slot: number 1, value 32.
pub const SHARE_LEN: usize = 33;

/// One person's share: its number x, from 1, and the 32 bytes of the polynomials at x.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Share {
    x: u8,
    value: [u8; 32],
}

/// Why a key cannot be split or combined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShamirError {
    /// Not 1 <= M <= N.
    Threshold,
    /// No share was given.
    Empty,
    /// A share numbered 0 would be the key itself.
    ZeroNumber,
    /// Two shares have the same number.
    DuplicateNumber,
}

/// Splits `key` into shares numbered 1..=n, of which any m rebuild it (SPEC 6.3).
///
/// ```text
/// c_j      = HKDF(key, "coefficient", j)                            32 bytes, for j = 1..m-1
/// share(x) = key + c_1 x + c_2 x^2 + ... + c_(m-1) x^(m-1)          byte by byte in GF(2^8)
/// ```
///
/// # Errors
/// [`ShamirError::Threshold`] unless 1 <= m <= n.
pub fn split(key: &[u8; 32], m: u8, n: u8) -> Result<Vec<Share>, ShamirError> {
    if m == 0 || m > n {
        return Err(ShamirError::Threshold);
    }
    // From the highest degree down, as Horner's rule takes them.
    let coefficients: Vec<Zeroizing<[u8; 32]>> =
        (1..m).rev().map(|j| expand(key, Label::Coefficient, &[&[j]])).collect();
    Ok((1..=n)
        .map(|x| {
            let mut share = Share { x, value: [0; 32] };
            for row in coefficients.iter().map(|c| &**c).chain([key]) {
                for (byte, coefficient) in share.value.iter_mut().zip(row) {
                    *byte = multiply(*byte, x) ^ coefficient;
                }
            }
            share
        })
        .collect())
}

/// Rebuilds the 32-byte key from at least m shares of one splitting, in any order: Lagrange's formula at 0.
///
/// Too few shares, or a false one among them, give other bytes and no error: the caller holds the result against the
/// key's commitment (SPEC 6.3).
///
/// # Errors
/// [`ShamirError::Empty`], [`ShamirError::ZeroNumber`], [`ShamirError::DuplicateNumber`].
pub fn combine<'a, I>(shares: I) -> Result<Zeroizing<[u8; 32]>, ShamirError>
where
    I: IntoIterator<Item = &'a Share>,
{
    let shares: Vec<&Share> = shares.into_iter().collect();
    if shares.is_empty() {
        return Err(ShamirError::Empty);
    }
    let mut key = Zeroizing::new([0; 32]);
    for (i, share) in shares.iter().enumerate() {
        if share.x == 0 {
            return Err(ShamirError::ZeroNumber);
        }
        // weight = product over the others of x_j / (x_j - x_i); minus is plus here.
        let (mut above, mut below) = (1, 1);
        for (j, other) in shares.iter().enumerate() {
            if i == j {
                continue;
            }
            if other.x == share.x {
                return Err(ShamirError::DuplicateNumber);
            }
            above = multiply(above, other.x);
            below = multiply(below, other.x ^ share.x);
        }
        let weight = multiply(above, invert(below));
        for (byte, value) in key.iter_mut().zip(&share.value) {
            *byte ^= multiply(*value, weight);
        }
    }
    Ok(key)
}

impl Share {
    /// Reads a share as it stands in a slot: number 1, value 32 (SPEC 6.3).
    ///
    /// # Errors
    /// [`ShamirError::ZeroNumber`].
    pub fn from_bytes(bytes: &[u8; SHARE_LEN]) -> Result<Self, ShamirError> {
        let [x, value @ ..] = bytes;
        if *x == 0 {
            return Err(ShamirError::ZeroNumber);
        }
        Ok(Self { x: *x, value: *value })
    }

    /// The share as it stands in a slot: number 1, value 32.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; SHARE_LEN]> {
        let mut bytes = Zeroizing::new([0; SHARE_LEN]);
        let [x, value @ ..] = &mut *bytes;
        *x = self.x;
        value.copy_from_slice(&self.value);
        bytes
    }

    /// The share's number, 1..=N.
    #[must_use]
    pub const fn x(&self) -> u8 {
        self.x
    }
}

impl ConstantTimeEq for Share {
    fn ct_eq(&self, other: &Self) -> Choice {
        self.x.ct_eq(&other.x) & self.value.ct_eq(&other.value)
    }
}

impl PartialEq for Share {
    fn eq(&self, other: &Self) -> bool {
        self.ct_eq(other).into()
    }
}

impl Eq for Share {}

impl fmt::Debug for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Share(..)")
    }
}

impl fmt::Display for ShamirError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Threshold => "the number of shares needed is not between 1 and the number of shares",
            Self::Empty => "no share",
            Self::ZeroNumber => "a share is numbered 0",
            Self::DuplicateNumber => "two shares have the same number",
        })
    }
}

impl core::error::Error for ShamirError {}

/// a * b in GF(2^8) mod 0x11d, always in eight rounds.
const fn multiply(mut a: u8, mut b: u8) -> u8 {
    let mut product = 0;
    let mut round = 0;
    while round < 8 {
        product ^= a & 0u8.wrapping_sub(b & 1);
        a = (a << 1) ^ (0x1d & 0u8.wrapping_sub(a >> 7));
        b >>= 1;
        round += 1;
    }
    product
}

/// 1 / a in GF(2^8): a^254, for the multiplicative group has 255 elements. 0 gives 0.
const fn invert(a: u8) -> u8 {
    // 254 = 0b1111_1110: seven squarings, each but the last with a multiplication.
    let mut power = a;
    let mut round = 0;
    while round < 6 {
        power = multiply(multiply(power, power), a);
        round += 1;
    }
    multiply(power, power)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn field_vectors_by_hand() {
        assert_eq!(multiply(0x80, 2), 0x1d); // x^7 * x = x^8 = x^4 + x^3 + x^2 + 1
        assert_eq!(multiply(0x8e, 2), 1); // 0x8e << 1 = 0x11c, less 0x11d is 1
        assert_eq!(invert(2), 0x8e);
        assert_eq!(multiply(3, 3), 5); // (x + 1)^2 = x^2 + 1
        assert_eq!(multiply(3, 7), 9); // (x + 1)(x^2 + x + 1) = x^3 + 1
    }

    #[test]
    fn two_is_a_generator_and_every_element_has_its_inverse() {
        let (mut power, mut seen) = (1u8, [false; 256]);
        for _ in 0..255 {
            assert!(!seen[power as usize]);
            seen[power as usize] = true;
            power = multiply(power, 2);
        }
        assert_eq!(power, 1);
        assert!((1..=255).all(|a| multiply(a, invert(a)) == 1));
        assert_eq!(invert(0), 0);
    }

    #[test]
    fn two_of_three_by_hand() {
        // share(x) = key + c_1 x; from shares 1 and 2, key = share(1) * 2/(1+2) + share(2) * 1/(1+2), where + is XOR.
        let third = invert(3);
        assert_eq!(multiply(3, third), 1);
        let key = [0x42; 32];
        let shares = split(&key, 2, 3).unwrap();
        let c_1 = expand::<32>(&key, Label::Coefficient, &[&[1]]);
        for (x, share) in (1u8..).zip(&shares) {
            assert_eq!(share.x(), x);
            assert!(share.value.iter().zip(c_1.iter()).all(|(s, c)| *s == 0x42 ^ multiply(*c, x)));
        }
        let by_hand = |a: u8, b: u8| multiply(multiply(a, 2) ^ b, third);
        assert!(shares[0].value.iter().zip(&shares[1].value).all(|(a, b)| by_hand(*a, *b) == 0x42));
    }

    /// Computed apart from this code, from SPEC's text: key 00 01 .. 1f, 3 of 3.
    #[test]
    fn fixed_shares() {
        let shares = split(&core::array::from_fn(|i| i as u8), 3, 3).unwrap();
        let hex = |share: &Share| share.value.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert_eq!(hex(&shares[0]), "61cc151a0ede6dada12c8b73400b47bf6100292e04ba782ee3024d38b0822bba");
        assert_eq!(hex(&shares[1]), "dddf2701ece55aa8f6c9e231162c4a90fbac074ceacfb53aa9b00345f7c4b6d9");
        assert_eq!(hex(&shares[2]), "bc123018e63e31025fec63495a2a03208abd3c71fa60db0352ab54665b5b837c");
    }

    #[test]
    fn one_of_one_is_the_key_itself() {
        let shares = split(&[9; 32], 1, 1).unwrap();
        assert_eq!(shares[0].value, [9; 32]);
        assert_eq!(*combine(&shares).unwrap(), [9; 32]);
    }

    #[test]
    fn refusals() {
        assert_eq!(split(&[0; 32], 0, 3), Err(ShamirError::Threshold));
        assert_eq!(split(&[0; 32], 4, 3), Err(ShamirError::Threshold));
        assert_eq!(combine([]), Err(ShamirError::Empty));
        let shares = split(&[1; 32], 2, 3).unwrap();
        assert_eq!(combine([&shares[0], &shares[0]]), Err(ShamirError::DuplicateNumber));
        let mut zero = *shares[0].to_bytes();
        zero[0] = 0;
        assert_eq!(Share::from_bytes(&zero), Err(ShamirError::ZeroNumber));
        let zero = Share { x: 0, value: [1; 32] };
        assert_eq!(combine([&zero, &shares[0]]), Err(ShamirError::ZeroNumber));
        assert_eq!(combine([&shares[0], &zero]), Err(ShamirError::ZeroNumber));
    }

    #[test]
    fn a_false_share_names_itself_when_the_key_is_split_again() {
        let shares = split(&[5; 32], 2, 3).unwrap();
        let mut bytes = shares[2].to_bytes();
        bytes[17] ^= 1;
        let lie = Share::from_bytes(&bytes).unwrap();
        assert_ne!(*combine([&shares[0], &lie]).unwrap(), [5; 32]);
        let again = split(&combine([&shares[0], &shares[1]]).unwrap(), 2, 3).unwrap();
        assert_eq!(again, shares);
        assert_ne!(again[2], lie);
    }

    #[test]
    fn debug_prints_nothing_of_a_share() {
        assert_eq!(format!("{:?}", split(&[1; 32], 1, 2).unwrap()), "[Share(..), Share(..)]");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]

        #[test]
        fn every_subset_of_at_least_m_and_none_smaller(key in any::<[u8; 32]>()) {
            for n in 1..=8u8 {
                for m in 1..=n {
                    let shares = split(&key, m, n).unwrap();
                    for subset in 1u32..1 << n {
                        let chosen = shares.iter().filter(|s| subset >> (s.x() - 1) & 1 == 1);
                        let enough = subset.count_ones() >= u32::from(m);
                        prop_assert_eq!(*combine(chosen).unwrap() == key, enough);
                    }
                }
            }
        }

        /// blahaj works in the same field with the same x, so that either can combine what the other split.
        #[test]
        fn blahaj_agrees(key in any::<[u8; 32]>(), m in 1..=8u8, seed in any::<[u8; 32]>()) {
            use rand_chacha::rand_core::SeedableRng as _;
            let theirs: Vec<blahaj::Share> = split(&key, m, 8).unwrap().iter().rev().take(usize::from(m))
                .map(|s| blahaj::Share::try_from(s.to_bytes().as_slice()).unwrap()).collect();
            prop_assert_eq!(blahaj::Sharks(m).recover(&theirs).unwrap(), key);

            let mut rng = rand_chacha::ChaCha8Rng::from_seed(seed);
            let ours: Vec<Share> = blahaj::Sharks(m).dealer_rng(&key, &mut rng).take(usize::from(m))
                .map(|s| Share::from_bytes(&Vec::from(&s).try_into().unwrap()).unwrap()).collect();
            prop_assert_eq!(*combine(&ours).unwrap(), key);
        }
    }
}
