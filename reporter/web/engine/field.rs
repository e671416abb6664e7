// The field of curve25519-dalek in doubles. The page's build puts this file in the place of the crate's own for 32 bits
// (build/engine.mjs); the type keeps that one's name, and its contract: what `mul`, `square`, `sub` and `from_bytes` give
// is reduced, `add` is not, and sums may be multiplied.

//! Field arithmetic modulo \\(p = 2\^{255} - 19\\) in double precision, for browsers that run no WebAssembly.
//!
//! JavaScript has no 64-bit integers, so each 64-bit product of the usual code becomes some fifty steps of an
//! interpreter. A double multiplies and adds 53 bits exactly in one step each. The representation is that of Bernstein,
//! "Curve25519: new Diffie-Hellman speed records" (PKC 2006), sections 3 and 4.

use core::ops::{Add, AddAssign, Mul, MulAssign, Neg, Sub, SubAssign};

use subtle::{Choice, ConditionallySelectable};
use zeroize::Zeroize;

/// Limbs.
const N: usize = 12;

/// Bit at which limb i begins: 21.25 i, rounded up. The last is where a thirteenth would.
pub(crate) const BEGIN: [u32; N + 1] = [0, 22, 43, 64, 85, 107, 128, 149, 170, 192, 213, 234, 255];

/// What bits from 255 on count as: 2^255 = 19 (mod p), so 19 / 2^255.
const WRAP: f64 = 19.0 / power(255);

/// An element of the field: the sum of twelve doubles, limb i a multiple of 2^BEGIN\[i\], so that products need no
/// shifts. Reduced, limb i is at most 2^(BEGIN\[i + 1\] - 1), and a little, from 0. No limb is ever as small as the doubles
/// that some processors take longer for: it is 0 or at least 1, and at least 2^-255 in the middle of a product.
#[derive(Copy, Clone, Debug)]
pub struct FieldElement2625([f64; N]);

/// 2^exponent.
const fn power(exponent: u32) -> f64 {
    f64::from_bits((1023 + exponent as u64) << 52)
}

/// The nearest multiple of 2^BEGIN\[i\]: beside 1.5 * 2^(52 + BEGIN\[i\]) a double has no smaller bits. Exact below
/// 2^(51 + BEGIN\[i\]).
#[inline(always)]
const fn nearest(i: usize, x: f64) -> f64 {
    let beside = 1.5 * power(52 + BEGIN[i]);
    (x + beside) - beside
}

/// Reduces limbs below 2^(53 + BEGIN\[i\]), in straight lines: an interpreter pays for loops.
#[inline(always)]
const fn carry(z: [f64; N]) -> FieldElement2625 {
    let [z0, z1, z2, z3, z4, z5, z6, z7, z8, z9, z10, z11] = z;
    let c = nearest(1, z0);
    let (z0, z1) = (z0 - c, z1 + c);
    let c = nearest(2, z1);
    let (z1, z2) = (z1 - c, z2 + c);
    let c = nearest(3, z2);
    let (z2, z3) = (z2 - c, z3 + c);
    let c = nearest(4, z3);
    let (z3, z4) = (z3 - c, z4 + c);
    let c = nearest(5, z4);
    let (z4, z5) = (z4 - c, z5 + c);
    let c = nearest(6, z5);
    let (z5, z6) = (z5 - c, z6 + c);
    let c = nearest(7, z6);
    let (z6, z7) = (z6 - c, z7 + c);
    let c = nearest(8, z7);
    let (z7, z8) = (z7 - c, z8 + c);
    let c = nearest(9, z8);
    let (z8, z9) = (z8 - c, z9 + c);
    let c = nearest(10, z9);
    let (z9, z10) = (z9 - c, z10 + c);
    let c = nearest(11, z10);
    let (z10, z11) = (z10 - c, z11 + c);
    let c = nearest(12, z11);
    let (z11, z0) = (z11 - c, z0 + c * WRAP);
    let c = nearest(1, z0);
    let (z0, z1) = (z0 - c, z1 + c);
    FieldElement2625([z0, z1, z2, z3, z4, z5, z6, z7, z8, z9, z10, z11])
}

/// Adds a number that begins at a bit to the limb that this bit is of; what is beyond that limb is for [`carry`].
const fn put(z: &mut [f64; N], number: u32, bit: u32) {
    let mut limb = 0;
    while BEGIN[limb + 1] <= bit {
        limb += 1;
    }
    z[limb] += number as f64 * power(bit);
}

/// What `f` makes of two elements' limbs. Written out, as all here: an interpreter pays for loops.
#[inline(always)]
fn each(x: &[f64; N], y: &[f64; N], f: impl Fn(f64, f64) -> f64) -> [f64; N] {
    let [x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11] = *x;
    let [y0, y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11] = *y;
    let low = (f(x0, y0), f(x1, y1), f(x2, y2), f(x3, y3), f(x4, y4), f(x5, y5));
    let high = (f(x6, y6), f(x7, y7), f(x8, y8), f(x9, y9), f(x10, y10), f(x11, y11));
    [low.0, low.1, low.2, low.3, low.4, low.5, high.0, high.1, high.2, high.3, high.4, high.5]
}

/// The products of two elements, limb by limb; exact if each sum stays below 2^(53 + BEGIN\[i\]). For reduced elements it
/// stays below 2^(49.9 + BEGIN\[i\]): the largest is 12 * 19 * 2^42. So one factor may be a sum of two and the other of four.
#[inline(always)]
#[rustfmt::skip]
fn products(x: &[f64; N], y: &[f64; N]) -> [f64; N] {
    let [x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11] = *x;
    let [y0, y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11] = *y;
    let (w1, w2, w3, w4, w5, w6) = (y1 * WRAP, y2 * WRAP, y3 * WRAP, y4 * WRAP, y5 * WRAP, y6 * WRAP);
    let (w7, w8, w9, w10, w11) = (y7 * WRAP, y8 * WRAP, y9 * WRAP, y10 * WRAP, y11 * WRAP);
    [
        x0 * y0 + x1 * w11 + x2 * w10 + x3 * w9 + x4 * w8 + x5 * w7 + x6 * w6 + x7 * w5 + x8 * w4 + x9 * w3 + x10 * w2 + x11 * w1,
        x0 * y1 + x1 * y0 + x2 * w11 + x3 * w10 + x4 * w9 + x5 * w8 + x6 * w7 + x7 * w6 + x8 * w5 + x9 * w4 + x10 * w3 + x11 * w2,
        x0 * y2 + x1 * y1 + x2 * y0 + x3 * w11 + x4 * w10 + x5 * w9 + x6 * w8 + x7 * w7 + x8 * w6 + x9 * w5 + x10 * w4 + x11 * w3,
        x0 * y3 + x1 * y2 + x2 * y1 + x3 * y0 + x4 * w11 + x5 * w10 + x6 * w9 + x7 * w8 + x8 * w7 + x9 * w6 + x10 * w5 + x11 * w4,
        x0 * y4 + x1 * y3 + x2 * y2 + x3 * y1 + x4 * y0 + x5 * w11 + x6 * w10 + x7 * w9 + x8 * w8 + x9 * w7 + x10 * w6 + x11 * w5,
        x0 * y5 + x1 * y4 + x2 * y3 + x3 * y2 + x4 * y1 + x5 * y0 + x6 * w11 + x7 * w10 + x8 * w9 + x9 * w8 + x10 * w7 + x11 * w6,
        x0 * y6 + x1 * y5 + x2 * y4 + x3 * y3 + x4 * y2 + x5 * y1 + x6 * y0 + x7 * w11 + x8 * w10 + x9 * w9 + x10 * w8 + x11 * w7,
        x0 * y7 + x1 * y6 + x2 * y5 + x3 * y4 + x4 * y3 + x5 * y2 + x6 * y1 + x7 * y0 + x8 * w11 + x9 * w10 + x10 * w9 + x11 * w8,
        x0 * y8 + x1 * y7 + x2 * y6 + x3 * y5 + x4 * y4 + x5 * y3 + x6 * y2 + x7 * y1 + x8 * y0 + x9 * w11 + x10 * w10 + x11 * w9,
        x0 * y9 + x1 * y8 + x2 * y7 + x3 * y6 + x4 * y5 + x5 * y4 + x6 * y3 + x7 * y2 + x8 * y1 + x9 * y0 + x10 * w11 + x11 * w10,
        x0 * y10 + x1 * y9 + x2 * y8 + x3 * y7 + x4 * y6 + x5 * y5 + x6 * y4 + x7 * y3 + x8 * y2 + x9 * y1 + x10 * y0 + x11 * w11,
        x0 * y11 + x1 * y10 + x2 * y9 + x3 * y8 + x4 * y7 + x5 * y6 + x6 * y5 + x7 * y4 + x8 * y3 + x9 * y2 + x10 * y1 + x11 * y0,
    ]
}

/// [`products`] of an element by itself.
#[inline(always)]
#[rustfmt::skip]
fn squares(x: &[f64; N]) -> [f64; N] {
    let [x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11] = *x;
    let (d0, d1, d2, d3, d4, d5) = (x0 + x0, x1 + x1, x2 + x2, x3 + x3, x4 + x4, x5 + x5);
    let (d6, d7, d8, d9, d10) = (x6 + x6, x7 + x7, x8 + x8, x9 + x9, x10 + x10);
    let (w6, w7, w8, w9, w10, w11) = (x6 * WRAP, x7 * WRAP, x8 * WRAP, x9 * WRAP, x10 * WRAP, x11 * WRAP);
    [
        x0 * x0 + d1 * w11 + d2 * w10 + d3 * w9 + d4 * w8 + d5 * w7 + x6 * w6,
        d0 * x1 + d2 * w11 + d3 * w10 + d4 * w9 + d5 * w8 + d6 * w7,
        d0 * x2 + x1 * x1 + d3 * w11 + d4 * w10 + d5 * w9 + d6 * w8 + x7 * w7,
        d0 * x3 + d1 * x2 + d4 * w11 + d5 * w10 + d6 * w9 + d7 * w8,
        d0 * x4 + d1 * x3 + x2 * x2 + d5 * w11 + d6 * w10 + d7 * w9 + x8 * w8,
        d0 * x5 + d1 * x4 + d2 * x3 + d6 * w11 + d7 * w10 + d8 * w9,
        d0 * x6 + d1 * x5 + d2 * x4 + x3 * x3 + d7 * w11 + d8 * w10 + x9 * w9,
        d0 * x7 + d1 * x6 + d2 * x5 + d3 * x4 + d8 * w11 + d9 * w10,
        d0 * x8 + d1 * x7 + d2 * x6 + d3 * x5 + x4 * x4 + d9 * w11 + x10 * w10,
        d0 * x9 + d1 * x8 + d2 * x7 + d3 * x6 + d4 * x5 + d10 * w11,
        d0 * x10 + d1 * x9 + d2 * x8 + d3 * x7 + d4 * x6 + x5 * x5 + x11 * w11,
        d0 * x11 + d1 * x10 + d2 * x9 + d3 * x8 + d4 * x7 + d5 * x6,
    ]
}

/// Whether the products of two elements are exact: no sum of their magnitudes reaches 2^(53 + BEGIN\[i\]).
fn exact(x: &[f64; N], y: &[f64; N]) -> bool {
    let sums = products(&x.map(f64::abs), &y.map(f64::abs));
    sums.iter().zip(BEGIN).all(|(sum, begin)| *sum < power(53 + begin))
}

impl FieldElement2625 {
    /// The scalar \\( 0 \\).
    pub const ZERO: FieldElement2625 = FieldElement2625([0.0; N]);
    /// The scalar \\( 1 \\).
    pub const ONE: FieldElement2625 = Self::from_limbs([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    /// The scalar \\( -1 \\).
    pub const MINUS_ONE: FieldElement2625 =
        FieldElement2625([-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);

    /// From ten limbs in radix 2^25.5, in which the crate's constants are written; some are a little over.
    pub(crate) const fn from_limbs(limbs: [u32; 10]) -> FieldElement2625 {
        let (mut z, mut i) = ([0.0; N], 0);
        while i < 10 {
            put(&mut z, limbs[i], (51 * i as u32).div_ceil(2));
            i += 1;
        }
        carry(z)
    }

    /// Loads the low 255 bits of 32 bytes, little-endian. They need not be below p.
    pub const fn from_bytes(bytes: &[u8; 32]) -> FieldElement2625 {
        let (mut z, mut i) = ([0.0; N], 0);
        while i < 32 {
            let low = if i == 31 { 0x7f } else { 0xff };
            put(&mut z, (bytes[i] & low) as u32, 8 * i as u32);
            i += 1;
        }
        carry(z)
    }

    /// The canonical 32 bytes, little-endian.
    pub fn to_bytes(self) -> [u8; 32] {
        // Plus p, limb by limb, so that none is below 0.
        let mut h = [0_i32; N];
        for (i, limb) in carry(self.0).0.iter().enumerate() {
            let mut p = (1 << (BEGIN[i + 1] - BEGIN[i])) - 1;
            if i == 0 {
                p -= 18;
            }
            h[i] = (limb / power(BEGIN[i])) as i32 + p;
        }
        // Two rounds, and the value is below 2^255; the third subtracts p if it is not below that: 19 more then reach 2^255.
        settle(&mut h);
        settle(&mut h);
        let mut over = 19;
        for i in 0..N {
            over = (h[i] + over) >> (BEGIN[i + 1] - BEGIN[i]);
        }
        h[0] += 19 * over;
        h[N - 1] -= over << (BEGIN[N] - BEGIN[N - 1]);
        settle(&mut h);

        let (mut bytes, mut at, mut held, mut bits) = ([0; 32], 0, 0_u64, 0);
        for i in 0..N {
            held |= (h[i] as u64) << bits;
            bits += BEGIN[i + 1] - BEGIN[i];
            while bits >= 8 || (i == N - 1 && at < 32) {
                bytes[at] = held as u8;
                held >>= 8;
                bits = bits.saturating_sub(8);
                at += 1;
            }
        }
        bytes
    }

    /// `-self`, in place.
    pub fn negate(&mut self) {
        *self = -&*self;
    }

    /// `self^2`.
    pub fn square(&self) -> FieldElement2625 {
        debug_assert!(exact(&self.0, &self.0));
        carry(squares(&self.0))
    }

    /// `2 * self^2`.
    pub fn square2(&self) -> FieldElement2625 {
        let square = self.square();
        carry((&square + &square).0)
    }

    /// `self^(2^k)`, for k > 0.
    pub fn pow2k(&self, k: u32) -> FieldElement2625 {
        debug_assert!(k > 0);
        let mut z = self.square();
        for _ in 1..k {
            z = z.square();
        }
        z
    }
}

/// One round of carries over integer limbs; afterwards each but the first is below its power of two.
fn settle(h: &mut [i32; N]) {
    let mut over = 0;
    for i in 0..N {
        let bits = BEGIN[i + 1] - BEGIN[i];
        h[i] += over;
        over = h[i] >> bits;
        h[i] -= over << bits;
    }
    h[0] += 19 * over;
}

impl<'b> Add<&'b FieldElement2625> for &FieldElement2625 {
    type Output = FieldElement2625;

    fn add(self, rhs: &'b FieldElement2625) -> FieldElement2625 {
        FieldElement2625(each(&self.0, &rhs.0, |limb, other| limb + other))
    }
}

impl<'b> AddAssign<&'b FieldElement2625> for FieldElement2625 {
    fn add_assign(&mut self, rhs: &'b FieldElement2625) {
        *self = &*self + rhs;
    }
}

impl<'b> Sub<&'b FieldElement2625> for &FieldElement2625 {
    type Output = FieldElement2625;

    fn sub(self, rhs: &'b FieldElement2625) -> FieldElement2625 {
        carry(each(&self.0, &rhs.0, |limb, other| limb - other))
    }
}

impl<'b> SubAssign<&'b FieldElement2625> for FieldElement2625 {
    fn sub_assign(&mut self, rhs: &'b FieldElement2625) {
        *self = &*self - rhs;
    }
}

impl<'b> Mul<&'b FieldElement2625> for &FieldElement2625 {
    type Output = FieldElement2625;

    fn mul(self, rhs: &'b FieldElement2625) -> FieldElement2625 {
        debug_assert!(exact(&self.0, &rhs.0));
        carry(products(&self.0, &rhs.0))
    }
}

impl<'b> MulAssign<&'b FieldElement2625> for FieldElement2625 {
    fn mul_assign(&mut self, rhs: &'b FieldElement2625) {
        *self = &*self * rhs;
    }
}

impl Neg for &FieldElement2625 {
    type Output = FieldElement2625;

    fn neg(self) -> FieldElement2625 {
        FieldElement2625(each(&self.0, &self.0, |limb, _| -limb))
    }
}

/// By arithmetic, as everything here: the same steps whatever the choice.
impl ConditionallySelectable for FieldElement2625 {
    fn conditional_select(a: &FieldElement2625, b: &FieldElement2625, choice: Choice) -> FieldElement2625 {
        let choice = f64::from(choice.unwrap_u8());
        FieldElement2625(each(&a.0, &b.0, |a, b| a + choice * (b - a)))
    }

    fn conditional_swap(a: &mut FieldElement2625, b: &mut FieldElement2625, choice: Choice) {
        let choice = f64::from(choice.unwrap_u8());
        let change = each(&a.0, &b.0, |a, b| choice * (b - a));
        a.0 = each(&a.0, &change, |limb, change| limb + change);
        b.0 = each(&b.0, &change, |limb, change| limb - change);
    }
}

impl Zeroize for FieldElement2625 {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}
