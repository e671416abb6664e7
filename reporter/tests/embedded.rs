//! What people see of a program with Tor within; `TRYCMD=overwrite cargo test -p postern-reporter --features arti --test embedded`
//! writes it anew.

#[test]
fn what_a_program_with_tor_within_says() {
    trycmd::TestCases::new().env("COLUMNS", "100").env("LANG", "en_GB.UTF-8").case("tests/embedded/*.trycmd");
}
