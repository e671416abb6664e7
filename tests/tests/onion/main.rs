//! The onion over a real Tor network, with the real programs: `ci/tor.sh` runs it.
//!
//! It is a program of its own, and not one of the test harness's: it first enters a network namespace (which a program with
//! threads cannot), then starts one network for all its tests, and ends every process with itself. Arguments are parts of
//! tests' names; none means all.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test program"
)]

mod browsers;
mod by_hand;
mod changes;
mod circuits;
mod door;
mod embedded;
mod figures;
mod lab;
mod outside;
mod own;
mod story;
mod torrc;
mod trouble;
mod watchers;
mod wire;
mod work;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use postern_tests::tor::namespace;
use postern_tests::tor::patience::timed;

use crate::lab::Lab;

/// A test: its name, and what it does.
type Test = (&'static str, fn(&mut Lab));

/// In this order: what kills a tor comes last.
const TESTS: &[Test] = &[
    ("a_report_is_sent_collected_opened_asked_about_and_answered", story::whole),
    ("locked_files_are_handed_in_at_the_door_and_the_board_is_downloaded", door::files),
    ("the_page_is_visited_in_browsers_at_every_setting", browsers::visits),
    ("every_request_of_a_run_comes_by_a_circuit_of_its_own", circuits::of_one_run),
    ("requests_that_share_a_circuit_are_seen_to", circuits::shared_ones_are_seen),
    ("no_two_programs_share_a_circuit", circuits::of_several_programs),
    ("the_server_answers_alike_on_every_circuit", circuits::nothing_linkable),
    ("the_printed_torrc_serves_and_passes_the_check", torrc::printed),
    ("tor_is_told_the_name_and_nobody_else_is_asked", outside::names),
    ("check_takes_three_seconds_at_most", figures::check),
    ("what_the_wire_tells", wire::tells),
    ("a_hundred_reports_at_once_all_arrive", figures::hundred),
    ("an_onion_without_a_proxy_is_refused", trouble::no_proxy),
    ("no_tor_there_says_how_to_start_it", trouble::no_tor),
    ("a_proxy_that_is_not_tor_is_refused", trouble::not_tor),
    ("a_wrong_onion_is_said", trouble::wrong_onion),
    ("a_missing_or_wrong_client_key_is_said", trouble::client_key),
    ("a_socket_that_tor_may_not_use_is_said", trouble::closed_socket),
    ("a_server_that_is_down_is_said_and_back_again_all_works", trouble::server_down),
    ("visits_succeed_while_fifty_hammer_at_the_onion", figures::flood),
    ("an_onion_that_is_gone_and_back_is_reached_again", changes::gone_and_back),
    ("an_onion_that_was_restarted_meanwhile_is_reached_with_the_old_descriptor", changes::stale_descriptor),
    ("an_onion_with_another_key_leaves_the_old_address_empty_and_nothing_is_lost", changes::key_replaced),
    ("a_tor_with_a_wrong_clock_is_said", changes::wrong_clock),
    ("embedded_tor_carries_the_whole_story", embedded::whole_story),
    ("embedded_tor_gives_every_request_a_circuit_of_its_own", embedded::circuits),
    ("embedded_tor_looks_for_an_answer_in", embedded::check_takes),
    ("embedded_tor_leaves_nothing_and_goes_to_relays_alone", embedded::leaves_nothing),
    ("embedded_tor_leaves_nothing_when_it_is_told_to_end", embedded::signals),
    ("embedded_tor_of_a_collector_keeps_its_guards_and_takes_a_key", embedded::guards_and_keys),
    ("embedded_tor_says_what_is_wrong_with_an_onion", embedded::troubles),
    ("embedded_tor_refuses_nonsense_and_whatever_is_no_onion", embedded::refused),
    ("embedded_tor_with_a_wrong_clock_is_said", embedded::wrong_clock),
    ("embedded_tor_that_is_blocked_is_said", embedded::blocked),
    ("work_is_asked_for_in_a_flood_and_done", work::done),
    ("a_tor_that_dies_in_each_request_loses_nothing", trouble::dying_tor),
    ("no_credentials_were_ever_used_twice", circuits::credentials),
    ("nothing_left_and_nobody_tried", outside::nothing_left),
];

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|part| name.contains(part));
    namespace::enter();
    let (mut lab, took) = timed(Lab::start);
    println!("{:>6.1} s  the network is up and the onion answers", took.as_secs_f64());
    let mut failed = Vec::new();
    for (name, test) in TESTS.iter().filter(|(name, _)| is_wanted(name)) {
        let (ended, took) = timed(|| catch_unwind(AssertUnwindSafe(|| test(&mut lab))));
        let word = if ended.is_ok() { "ok" } else { "FAILED" };
        println!("{:>6.1} s  {name} ... {word}", took.as_secs_f64());
        if ended.is_err() {
            failed.push(*name);
        }
    }
    if failed.is_empty() {
        println!("all hold");
        return ExitCode::SUCCESS;
    }
    println!("FAILED: {}", failed.join(", "));
    ExitCode::FAILURE
}
