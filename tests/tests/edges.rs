//! Who may link whom. Claim C1, "the server has no code and no key that opens a cell or a note", is a fact about
//! dependencies before it is anything else; this test is where that fact is held (SPEC 2, threat-model C1).
//!
//! The graph is taken with every feature and every platform, so that an optional dependency counts too; and once more with no
//! feature but the default ones, in which nobody has Tor within.

#![allow(clippy::expect_used, reason = "a test program: a broken expectation is a failed test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand};

/// House crate, and the house crates it may link: normally, when building, and in its tests.
const MAY_LINK: &[(&str, &[&str])] = &[
    ("postern-wire", &[]),
    ("postern-trust", &["postern-wire"]),
    ("postern-client-crypto", &["postern-wire", "postern-trust"]),
    // Words alone, for both ends of a note: no dependency at all.
    ("postern-phrases", &[]),
    ("postern-client", &["postern-wire"]),
    // The built page, for the server that serves it and the reporter's program that checks it.
    ("postern-page", &[]),
    ("postern-server", &["postern-wire", "postern-trust", "postern-page"]),
    // What a reporter's clients decide, native or in a browser: no client of a network.
    ("postern-reporting", OF_REPORTING),
    ("postern-reporter", OF_REPORTER),
    ("postern-engine", OF_ENGINE),
    ("postern-keyholder", OF_PROGRAMS),
];

/// What the programs of the two ends may link: everything but each other and the server.
const OF_PROGRAMS: &[&str] =
    &["postern-wire", "postern-phrases", "postern-trust", "postern-client-crypto", "postern-client"];

/// What a reporter's clients have in common may link: no IO of any kind.
const OF_REPORTING: &[&str] = &["postern-wire", "postern-phrases", "postern-trust", "postern-client-crypto"];

/// The reporter's program: that, a client, and the page that it compares with.
const OF_REPORTER: &[&str] = &[
    "postern-wire",
    "postern-phrases",
    "postern-trust",
    "postern-client-crypto",
    "postern-client",
    "postern-reporting",
    "postern-page",
];

/// The page's engine: the same decisions behind a C interface.
const OF_ENGINE: &[&str] =
    &["postern-wire", "postern-phrases", "postern-trust", "postern-client-crypto", "postern-reporting"];

/// House crates that may link everything: they only practise, test and fuzz, nothing is deployed from them.
const MAY_LINK_ALL: &[&str] = &["postern-drill", "postern-tests", "postern-fuzz"];

/// House crate, and what it must not reach by any path of normal and build dependencies.
const NEVER_REACHES: &[(&str, &[&str])] = &[
    ("postern-wire", OPENERS),
    ("postern-trust", OPENERS),
    ("postern-client", OPENERS),
    ("postern-server", OPENERS),
    ("postern-reporting", OUTSIDE_WORLD),
    ("postern-engine", OUTSIDE_WORLD),
    // The server is reached by a tor beside it, and what computes has no network.
    ("postern-server", &[TOR]),
    ("postern-client-crypto", &[TOR]),
];

/// Tor as a library, in the client's feature `arti` alone. Its own agreements on keys, below it, are with relays: they open nothing of
/// ours, so no path is followed further.
const TOR: &str = "arti-client";

/// Networks, clocks and randomness of its own: what a reporter's decisions must not have.
const OUTSIDE_WORLD: &[&str] = &["postern-client", "tokio", "hyper", "getrandom", "wasm-bindgen", "js-sys"];

/// Everything that can open a cell, a slot or a vault, and the key agreements underneath.
const OPENERS: &[&str] = &[
    "postern-client-crypto",
    "hpke",
    "ml-kem",
    "x-wing",
    "x25519-dalek",
    "age",
    "age-core",
    "blahaj",
    "crypto_box",
];

/// Crate from outside, and the house crates that may name it in any section of their manifest.
const NAMED_ONLY_BY: &[(&str, &[&str])] = &[
    ("hpke", &["postern-client-crypto"]),
    ("ml-kem", &["postern-client-crypto"]),
    ("x-wing", &["postern-client-crypto"]),
    ("x25519-dalek", &["postern-client-crypto", "postern-tests"]),
    ("age", &["postern-keyholder", "postern-drill", "postern-tests"]),
    (TOR, &["postern-client"]),
];

#[test]
fn every_edge_of_the_house_is_allowed() {
    let graph = Graph::of(Some(CargoOpt::AllFeatures));
    assert!(graph.members().count() >= MAY_LINK.len() + MAY_LINK_ALL.len(), "the workspace lost a crate");
    let faults = faults(&graph);
    assert!(faults.is_empty(), "{}", faults.iter().map(|fault| format!("\n  {fault}")).collect::<String>());
}

#[test]
fn tor_is_within_only_where_it_is_asked_for() {
    let has_tor = |graph: &Graph| graph.nodes.values().any(|node| node.name == TOR);
    assert!(has_tor(&Graph::of(Some(CargoOpt::AllFeatures))), "the name is another now");
    assert!(!has_tor(&Graph::of(None)), "a default feature brings Tor within");
}

/// Every breach of the tables above that the graph shows, in the order of the tables.
fn faults(graph: &Graph) -> Vec<Fault> {
    let mut found = Vec::new();
    for node in graph.members() {
        if MAY_LINK_ALL.contains(&node.name.as_str()) {
            continue;
        }
        let Some((_, allowed)) = MAY_LINK.iter().find(|(name, _)| *name == node.name) else {
            found.push(Fault::Unlisted { krate: node.name.clone() });
            continue;
        };
        for edge in &node.edges {
            let to = graph.node(&edge.to);
            if to.member && !allowed.contains(&to.name.as_str()) {
                found.push(Fault::Edge { from: node.name.clone(), to: to.name.clone() });
            }
        }
    }
    for (from, forbidden) in NEVER_REACHES {
        for start in graph.members().filter(|node| node.name == *from) {
            for path in graph.reached(start) {
                if path.last().is_some_and(|name| forbidden.contains(&name.as_str())) {
                    found.push(Fault::Reach { path });
                }
            }
        }
    }
    for (named, allowed) in NAMED_ONLY_BY {
        for node in graph.members() {
            let names = node.edges.iter().any(|edge| graph.node(&edge.to).name == *named);
            if names && !allowed.contains(&node.name.as_str()) {
                found.push(Fault::Named { by: node.name.clone(), named: (*named).to_owned() });
            }
        }
    }
    found
}

/// One breach.
#[derive(Debug, PartialEq, Eq)]
enum Fault {
    /// A workspace member that neither table knows.
    Unlisted { krate: String },
    /// A house crate links another that it may not.
    Edge { from: String, to: String },
    /// A house crate reaches, by this path, what it must never reach.
    Reach { path: Vec<String> },
    /// A house crate names an outside crate that belongs to another.
    Named { by: String, named: String },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unlisted { krate } => write!(f, "{krate} is in no table of tests/tests/edges.rs"),
            Self::Edge { from, to } => write!(f, "{from} may not link {to}"),
            Self::Reach { path } => write!(f, "forbidden path: {}", path.join(" -> ")),
            Self::Named { by, named } => write!(f, "{by} may not name {named}"),
        }
    }
}

/// The resolved dependency graph; keys are cargo's package ids, since one name may have several versions.
#[derive(Default)]
struct Graph {
    nodes: BTreeMap<String, Node>,
}

struct Node {
    name: String,
    member: bool,
    edges: Vec<Edge>,
}

struct Edge {
    to: String,
    /// Linked or run by a build, and so part of what is shipped; false for a dependency of tests alone.
    shipped: bool,
}

impl Graph {
    /// Of the house with these features, or with the default ones.
    fn of(features: Option<CargoOpt>) -> Self {
        let mut command = MetadataCommand::new();
        command.manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml"));
        command.other_options(vec!["--locked".to_owned()]);
        if let Some(features) = features {
            command.features(features);
        }
        Self::from_metadata(&command.exec().expect("cargo metadata"))
    }

    fn from_metadata(metadata: &Metadata) -> Self {
        let resolve = metadata.resolve.as_ref().expect("cargo metadata resolves");
        let nodes = resolve.nodes.iter().map(|resolved| {
            let package = &metadata[&resolved.id];
            let edges = resolved.deps.iter().map(|dep| Edge {
                to: dep.pkg.repr.clone(),
                shipped: dep.dep_kinds.iter().any(|kind| kind.kind != DependencyKind::Development),
            });
            let member = metadata.workspace_members.contains(&resolved.id);
            let node = Node { name: package.name.to_string(), member, edges: edges.collect() };
            (resolved.id.repr.clone(), node)
        });
        Self { nodes: nodes.collect() }
    }

    fn members(&self) -> impl Iterator<Item = &Node> {
        self.nodes.values().filter(|node| node.member)
    }

    fn node(&self, id: &str) -> &Node {
        self.nodes.get(id).expect("every edge ends at a package of the graph")
    }

    /// One shortest path, as names, to each package that `start` ships.
    fn reached(&self, start: &Node) -> Vec<Vec<String>> {
        let mut seen = BTreeSet::new();
        let mut paths = vec![(start, vec![start.name.clone()])];
        let mut next = 0;
        while let Some((node, path)) = paths.get(next).cloned() {
            for edge in node.edges.iter().filter(|edge| edge.shipped && node.name != TOR) {
                if seen.insert(edge.to.as_str()) {
                    let to = self.node(&edge.to);
                    let mut longer = path.clone();
                    longer.push(to.name.clone());
                    paths.push((to, longer));
                }
            }
            next += 1;
        }
        paths.into_iter().skip(1).map(|(_, path)| path).collect()
    }
}

/// The checks themselves, fed with forged graphs: a check that cannot fail holds nothing.
mod forged {
    use super::*;

    #[test]
    fn an_allowed_graph_has_no_fault() {
        assert_eq!(faults(&house(&[])), []);
    }

    #[test]
    fn a_server_that_links_the_client_crypto_is_shown_twice() {
        let graph = house(&[("postern-server", "postern-client-crypto", true)]);
        let path = ["postern-server", "postern-client-crypto"];
        let found = faults(&graph);
        assert!(found.contains(&Fault::Edge { from: path[0].into(), to: path[1].into() }), "{found:?}");
        assert!(found.contains(&Fault::Reach { path: path.map(String::from).to_vec() }), "{found:?}");
        assert!(
            found.contains(&Fault::Reach { path: vec![path[0].into(), path[1].into(), "hpke".into()] }),
            "{found:?}"
        );
    }

    #[test]
    fn a_kem_hidden_behind_a_harmless_crate_is_shown_with_its_path() {
        for (kem, shown) in [("ml-kem", 1), ("x-wing", 1), ("x25519-dalek", 1), ("age", 1), ("sha2", 0)] {
            let graph = house(&[("postern-server", "harmless", true), ("harmless", kem, true)]);
            let path = vec!["postern-server".into(), "harmless".into(), kem.into()];
            let found = faults(&graph);
            assert_eq!(
                found.iter().filter(|fault| **fault == Fault::Reach { path: path.clone() }).count(),
                shown
            );
            assert_eq!(found.len(), shown);
        }
    }

    #[test]
    fn tor_in_the_client_is_allowed_and_in_the_server_is_not() {
        let tor = (TOR, "x25519-dalek", true);
        assert_eq!(faults(&house(&[("postern-client", TOR, true), tor])), []);
        let found = faults(&house(&[("postern-server", "harmless", true), ("harmless", TOR, true), tor]));
        let path = ["postern-server", "harmless", TOR].map(String::from).to_vec();
        assert_eq!(found, [Fault::Reach { path }]);
        let found = faults(&house(&[("postern-reporter", TOR, true), tor]));
        assert_eq!(found, [Fault::Named { by: "postern-reporter".into(), named: TOR.into() }]);
    }

    #[test]
    fn a_kem_below_trust_is_a_fault_of_trust_and_of_the_server() {
        let graph = house(&[("postern-trust", "x25519-dalek", true)]);
        let found = faults(&graph);
        let reach = |names: &[&str]| Fault::Reach { path: names.iter().map(ToString::to_string).collect() };
        assert!(found.contains(&reach(&["postern-trust", "x25519-dalek"])), "{found:?}");
        assert!(found.contains(&reach(&["postern-server", "postern-trust", "x25519-dalek"])), "{found:?}");
        assert!(found.contains(&Fault::Named { by: "postern-trust".into(), named: "x25519-dalek".into() }));
    }

    #[test]
    fn what_only_tests_link_is_not_shipped_but_must_still_be_allowed() {
        let graph = house(&[("postern-server", "harmless", false), ("harmless", "hpke", true)]);
        assert_eq!(faults(&graph), []);
        let graph = house(&[("postern-server", "postern-client-crypto", false)]);
        let edge = Fault::Edge { from: "postern-server".into(), to: "postern-client-crypto".into() };
        assert_eq!(faults(&graph), [edge]);
    }

    #[test]
    fn only_the_client_crypto_names_hpke_and_only_the_keyholder_names_age() {
        let graph = house(&[("postern-keyholder", "hpke", true), ("postern-drill", "hpke", true)]);
        let named = |by: &str, named: &str| Fault::Named { by: by.into(), named: named.into() };
        assert_eq!(faults(&graph), [named("postern-drill", "hpke"), named("postern-keyholder", "hpke")]);
        let graph = house(&[("postern-reporter", "age", true), ("postern-tests", "age", false)]);
        assert_eq!(faults(&graph), [named("postern-reporter", "age")]);
    }

    #[test]
    fn a_sideways_edge_and_an_unknown_member_are_faults() {
        let graph = house(&[("postern-reporter", "postern-keyholder", true)]);
        let edge = Fault::Edge { from: "postern-reporter".into(), to: "postern-keyholder".into() };
        assert_eq!(faults(&graph), [edge]);
        let graph = house(&[("postern-newcomer", "sha2", true)]);
        assert_eq!(faults(&graph), [Fault::Unlisted { krate: "postern-newcomer".into() }]);
    }

    /// The house with every allowed edge and its outside crates, and `more` edges: from, to, shipped.
    fn house(more: &[(&str, &str, bool)]) -> Graph {
        let mut graph = Graph::default();
        let mut link = |from: &str, to: &str, shipped: bool| {
            for name in [from, to] {
                graph.nodes.entry(name.to_owned()).or_insert_with(|| Node {
                    name: name.to_owned(),
                    member: name.starts_with("postern-"),
                    edges: Vec::new(),
                });
            }
            let node = graph.nodes.get_mut(from).expect("just made");
            node.edges.push(Edge { to: to.to_owned(), shipped });
        };
        for (from, allowed) in MAY_LINK {
            allowed.iter().for_each(|to| link(from, to, true));
        }
        for from in MAY_LINK_ALL {
            MAY_LINK.iter().for_each(|(to, _)| link(from, to, true));
        }
        link("postern-wire", "minicbor", true);
        link("postern-trust", "ed25519-dalek", true);
        link("postern-client-crypto", "hpke", true);
        link("postern-client-crypto", "x25519-dalek", true);
        link("postern-keyholder", "age", true);
        link("hpke", "ml-kem", true);
        more.iter().for_each(|(from, to, shipped)| link(from, to, *shipped));
        graph
    }
}
