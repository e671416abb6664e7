//! The field in doubles that the page's build puts into curve25519-dalek gives what the field's definition says
//! (RFC 7748 section 4.1: integers modulo 2^255 - 19), whatever the operands, and no product of it is rounded: that is
//! asserted in the code, and assertions are on here.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests")]

#[allow(
    dead_code,
    missing_docs,
    clippy::indexing_slicing,
    reason = "the code of curve25519-dalek, whose habits it keeps"
)]
#[path = "../field.rs"]
mod field;

use field::{BEGIN, FieldElement2625 as Field};
use proptest::prelude::*;
use subtle::{Choice, ConditionallySelectable as _};

/// Bytes of an element, little-endian.
const LEN: usize = 32;
type Bytes = [u8; LEN];

/// p, 2^255 - 19.
const P: Bytes = {
    let mut p = [0xff; LEN];
    (p[0], p[LEN - 1]) = (0xed, 0x7f);
    p
};

/// A sum of bytes' products or multiples, by place, modulo p: by the definition, a byte at a time.
fn canonical(mut places: Vec<u64>) -> Bytes {
    places.resize(places.len().max(LEN), 0);
    while places.len() > LEN || places.iter().any(|place| *place > 255) || places[LEN - 1] > 127 {
        let mut folded = vec![0; LEN + 8];
        for (at, place) in places.iter().enumerate() {
            // 2^256 counts as 38.
            folded[at % LEN] += place * 38_u64.pow(u32::try_from(at / LEN).unwrap());
        }
        for at in 0..LEN + 7 {
            folded[at + 1] += folded[at] >> 8;
            folded[at] &= 255;
        }
        // And 2^255 as 19.
        if folded[LEN..].iter().all(|place| *place == 0) {
            folded.truncate(LEN);
            folded[0] += 19 * (folded[LEN - 1] >> 7);
            folded[LEN - 1] &= 127;
        }
        places = folded;
    }
    let bytes: Bytes = core::array::from_fn(|at| u8::try_from(places[at]).unwrap());
    if bytes.iter().rev().ge(P.iter().rev()) { core::array::from_fn(|at| bytes[at] - P[at]) } else { bytes }
}

fn low(bytes: &Bytes) -> Vec<u64> {
    let mut places: Vec<u64> = bytes.iter().map(|byte| u64::from(*byte)).collect();
    places[LEN - 1] &= 127;
    places
}

fn product(a: &Bytes, b: &Bytes, times: u64) -> Bytes {
    let mut places = vec![0; 2 * LEN];
    for (i, a) in low(a).iter().enumerate() {
        for (k, b) in low(b).iter().enumerate() {
            places[i + k] += a * b * times;
        }
    }
    canonical(places)
}

fn sum(parts: &[&Bytes]) -> Bytes {
    canonical((0..LEN).map(|at| parts.iter().map(|part| low(part)[at]).sum()).collect())
}

/// p minus it.
fn negative(a: &Bytes) -> Bytes {
    let a = canonical(low(a));
    let mut borrow = 0;
    let difference = core::array::from_fn(|at| {
        let (value, first) = P[at].overflowing_sub(a[at]);
        let (value, second) = value.overflowing_sub(borrow);
        borrow = u8::from(first || second);
        value
    });
    canonical(low(&difference))
}

/// Any bytes; or limbs about the largest that a reduced element has, where sums come closest to what a double holds; or
/// what lies about p and the ends.
fn bytes() -> impl Strategy<Value = Bytes> {
    prop_oneof![
        any::<Bytes>(),
        prop::collection::vec(-1_i64..=1, 12).prop_map(|off| halves(&off)),
        (prop::sample::select(vec![[0; LEN], [0xff; LEN], P]), 0_u8..40).prop_map(|(mut edge, more)| {
            edge[0] = edge[0].wrapping_add(more);
            edge
        }),
    ]
}

/// Each limb half of its power of two, and what is given.
fn halves(off: &[i64]) -> Bytes {
    let begin = BEGIN.map(|bit| bit as usize);
    let mut out = [0; LEN];
    for (limb, off) in off.iter().enumerate() {
        let size = begin[limb + 1] - begin[limb];
        let value = (1_i64 << (size - 1)) + off;
        for bit in 0..size {
            let at = begin[limb] + bit;
            out[at / 8] |= u8::from(value >> bit & 1 == 1) << (at % 8);
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_operation_is_the_fields(a in bytes(), b in bytes(), c in bytes()) {
        let [x, y, z] = [&a, &b, &c].map(Field::from_bytes);
        prop_assert_eq!(x.to_bytes(), sum(&[&a]));
        prop_assert_eq!((&x + &y).to_bytes(), sum(&[&a, &b]));
        prop_assert_eq!((&x - &y).to_bytes(), sum(&[&a, &negative(&b)]));
        prop_assert_eq!((-&x).to_bytes(), negative(&a));
        prop_assert_eq!((&x * &y).to_bytes(), product(&a, &b, 1));
        prop_assert_eq!(x.square().to_bytes(), product(&a, &a, 1));
        prop_assert_eq!(x.square2().to_bytes(), product(&a, &a, 2));
        prop_assert_eq!(x.pow2k(2).to_bytes(), product(&product(&a, &a, 1), &product(&a, &a, 1), 1));
        // Sums are multiplied without being reduced first.
        let (two, four) = (&x + &y, &(&x + &y) + &(&z + &x));
        prop_assert_eq!((&two * &four).to_bytes(), product(&sum(&[&a, &b]), &sum(&[&a, &b, &c, &a]), 1));
        prop_assert_eq!(two.square().to_bytes(), product(&sum(&[&a, &b]), &sum(&[&a, &b]), 1));
        prop_assert_eq!((&(&two - &four) * &two).to_bytes(), product(&negative(&sum(&[&a, &c])), &sum(&[&a, &b]), 1));
    }

    #[test]
    fn a_choice_takes_one_or_the_other(a in bytes(), b in bytes(), choice in 0_u8..2) {
        let [x, y] = [&a, &b].map(Field::from_bytes);
        let (first, second) = if choice == 0 { (&a, &b) } else { (&b, &a) };
        let choice = Choice::from(choice);
        prop_assert_eq!(Field::conditional_select(&x, &y, choice).to_bytes(), sum(&[first]));
        let mut assigned = x;
        assigned.conditional_assign(&y, choice);
        prop_assert_eq!(assigned.to_bytes(), sum(&[first]));
        let mut pair = (x, y);
        Field::conditional_swap(&mut pair.0, &mut pair.1, choice);
        prop_assert_eq!((pair.0.to_bytes(), pair.1.to_bytes()), (sum(&[first]), sum(&[second])));
    }

    /// As the crate's constants are written, some of them with limbs that are over.
    #[test]
    fn ten_limbs_are_their_sum(limbs in prop::array::uniform10(0_u32..1 << 26)) {
        let mut places = vec![0; LEN];
        for (at, limb) in limbs.iter().enumerate() {
            let bit = (51 * at).div_ceil(2);
            for (more, byte) in (u64::from(*limb) << (bit % 8)).to_le_bytes().iter().enumerate().take(5) {
                if let Some(place) = places.get_mut(bit / 8 + more) {
                    *place += u64::from(*byte);
                }
            }
        }
        prop_assert_eq!(Field::from_limbs(limbs).to_bytes(), canonical(places));
    }
}
