//! What people see. `cmd/` holds what needs no service; run with `TRYCMD=overwrite` to write it anew.
#![allow(missing_docs, reason = "a test program")]

#[test]
fn what_the_program_says_without_a_service() {
    trycmd::TestCases::new().env("COLUMNS", "100").env("LANG", "en_GB.UTF-8").case("tests/cmd/*.trycmd");
}
