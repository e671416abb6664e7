//! Merkle trees of RFC 9162 section 2.1 with SHA-256: root, inclusion proof, verification (SPEC 8.3).

use postern_wire::Digest;

use crate::sha256;

/// A leaf's hash: SHA-256(0x00 || leaf).
#[must_use]
pub fn leaf_hash(leaf: &[u8]) -> Digest {
    sha256(&[&[0], leaf])
}

fn node_hash(left: &Digest, right: &Digest) -> Digest {
    sha256(&[&[1], left.as_bytes(), right.as_bytes()])
}

/// The root over these leaves; over none, SHA-256 of nothing.
#[must_use]
pub fn root<T: AsRef<[u8]>>(leaves: impl IntoIterator<Item = T>) -> Digest {
    let mut frontier = Frontier::default();
    leaves.into_iter().for_each(|leaf| frontier.push(leaf.as_ref()));
    frontier.root()
}

/// Takes leaves one after the other and gives their root, keeping one hash for each level of the tree only.
#[derive(Debug, Clone, Default)]
pub struct Frontier {
    count: u64,
    /// The roots of the full subtrees so far, largest first: one for each 1 in `count`.
    peaks: Vec<Digest>,
}

impl Frontier {
    /// Takes the next leaf.
    pub fn push(&mut self, leaf: &[u8]) {
        let mut hash = leaf_hash(leaf);
        for _ in 0..self.count.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                hash = node_hash(&left, &hash);
            }
        }
        self.peaks.push(hash);
        self.count += 1;
    }

    /// Leaves so far.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// The root over the leaves so far.
    #[must_use]
    pub fn root(&self) -> Digest {
        let mut peaks = self.peaks.iter().rev();
        let Some(last) = peaks.next() else { return sha256(&[]) };
        peaks.fold(*last, |right, left| node_hash(left, &right))
    }
}

/// The hashes of all leaves, 32 bytes each: enough for the root and for a proof of any leaf.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    leaves: Vec<Digest>,
}

impl Tree {
    /// The tree over these leaves.
    #[must_use]
    pub fn new<T: AsRef<[u8]>>(leaves: impl IntoIterator<Item = T>) -> Self {
        Self { leaves: leaves.into_iter().map(|leaf| leaf_hash(leaf.as_ref())).collect() }
    }

    /// Number of leaves.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.leaves.len()
    }

    /// Whether there is no leaf.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.leaves.is_empty()
    }

    /// MTH(D\[n\]), RFC 9162 section 2.1.1.
    #[must_use]
    pub fn root(&self) -> Digest {
        subtree(&self.leaves)
    }

    /// PATH(index, D\[n\]), RFC 9162 section 2.1.3.1: the hashes from the leaf's sibling up to the root's child; at most
    /// one for each level. None when there is no such leaf.
    #[must_use]
    pub fn inclusion_proof(&self, index: usize) -> Option<Vec<Digest>> {
        if index >= self.leaves.len() {
            return None;
        }
        let (mut nodes, mut at) = (self.leaves.as_slice(), index);
        let mut path = Vec::new();
        while nodes.len() > 1 {
            let (left, right) = split(nodes);
            if at < left.len() {
                path.push(subtree(right));
                nodes = left;
            } else {
                path.push(subtree(left));
                at -= left.len();
                nodes = right;
            }
        }
        path.reverse();
        Some(path)
    }
}

/// Whether `proof` shows that `leaf` is number `index` of the `count` leaves under `root` (RFC 9162 section 2.1.3.2).
#[must_use]
pub fn verify_inclusion(root: &Digest, count: u64, index: u64, leaf: &[u8], proof: &[Digest]) -> bool {
    if index >= count {
        return false;
    }
    let (mut node, mut last) = (index, count - 1);
    let mut hash = leaf_hash(leaf);
    for sibling in proof {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

fn subtree(nodes: &[Digest]) -> Digest {
    match nodes {
        [] => sha256(&[]),
        [leaf] => *leaf,
        _ => {
            let (left, right) = split(nodes);
            node_hash(&subtree(left), &subtree(right))
        }
    }
}

/// Splits at the largest power of two smaller than the number of nodes, of which there are at least two.
fn split(nodes: &[Digest]) -> (&[Digest], &[Digest]) {
    let half = nodes.len().div_ceil(2).next_power_of_two();
    nodes.split_at_checked(half).unwrap_or((nodes, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The leaves and roots of the reference tests of Certificate Transparency (RFC 6962's own code base).
    const LEAVES: [&[u8]; 8] = [
        b"",
        b"\x00",
        b"\x10",
        b"\x20\x21",
        b"\x30\x31",
        b"\x40\x41\x42\x43",
        b"\x50\x51\x52\x53\x54\x55\x56\x57",
        b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
    ];
    const ROOTS: [&str; 9] = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    fn leaf(i: usize) -> Vec<u8> {
        i.to_be_bytes().to_vec()
    }

    #[test]
    fn roots_of_the_reference_tests() {
        for (n, expected) in ROOTS.iter().enumerate() {
            let expected: Digest = expected.parse().unwrap();
            assert_eq!(root(&LEAVES[..n]), expected, "{n} leaves");
            assert_eq!(Tree::new(&LEAVES[..n]).root(), expected, "{n} leaves");
        }
    }

    #[test]
    fn proofs_of_the_reference_tests() {
        let path = |n: usize, i: usize| {
            let proof = Tree::new(&LEAVES[..n]).inclusion_proof(i).unwrap();
            proof.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(path(1, 0), [] as [&str; 0]);
        assert_eq!(
            path(8, 0),
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ]
        );
        assert_eq!(
            path(8, 5),
            [
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ]
        );
        assert_eq!(path(3, 2), ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]);
    }

    #[test]
    fn every_leaf_of_every_size_is_proved_and_nothing_else() {
        for n in 0..=130usize {
            let tree = Tree::new((0..n).map(leaf));
            let top = root((0..n).map(leaf));
            assert_eq!((tree.root(), tree.len()), (top, n));
            assert_eq!(tree.inclusion_proof(n), None);
            for i in 0..n {
                let proof = tree.inclusion_proof(i).unwrap();
                let holds = |index: u64, bytes: &[u8], proof: &[Digest]| {
                    verify_inclusion(&top, n as u64, index, bytes, proof)
                };
                assert!(holds(i as u64, &leaf(i), &proof), "{i} of {n}");
                assert!(!holds(i as u64, &leaf(i + 1), &proof), "another leaf");
                assert!(!holds(i as u64 + 1, &leaf(i), &proof), "another place");
                assert!(!holds(n as u64, &leaf(i), &proof), "no such place");
                assert!(!holds(i as u64, &leaf(i), &[proof.as_slice(), &[top]].concat()), "too long");
                if let Some((last, short)) = proof.split_last() {
                    assert!(!holds(i as u64, &leaf(i), short), "too short");
                    let mut flipped = *last;
                    flipped.0[0] ^= 1;
                    assert!(!holds(i as u64, &leaf(i), &[short, &[flipped]].concat()), "flipped");
                }
            }
        }
    }

    #[test]
    fn a_node_is_not_a_leaf() {
        let two = Tree::new(&LEAVES[..2]);
        let inner = [leaf_hash(LEAVES[0]).0, leaf_hash(LEAVES[1]).0].concat();
        assert!(!verify_inclusion(&two.root(), 1, 0, &inner, &[]));
    }
}
