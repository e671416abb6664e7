//! What people see of a program with Tor within; `TRYCMD=overwrite cargo test -p postern-reporter --features arti --test embedded`
//! writes it anew.

#[test]
fn people_are_told_of_the_embedded_tor() {
    trycmd::TestCases::new().env("COLUMNS", "100").env("LANG", "en_GB.UTF-8").case("tests/embedded/*.trycmd");
}
