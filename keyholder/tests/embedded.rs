//! What people see of a program with Tor within; `TRYCMD=overwrite cargo test -p postern-keyholder --features arti --test embedded`
//! writes it anew.

#[test]
fn people_are_told_of_the_embedded_tor() {
    trycmd::TestCases::new().case("tests/embedded/*.trycmd");
}
