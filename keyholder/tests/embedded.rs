//! What people see of a program with Tor within; `TRYCMD=overwrite cargo test -p postern-keyholder --features arti --test embedded`
//! writes it anew.

#[test]
fn what_a_program_with_tor_within_says() {
    trycmd::TestCases::new().case("tests/embedded/*.trycmd");
}
