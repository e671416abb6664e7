//! What people see: each `.trycmd` is run in a copy of the folder of its name, whose files `make-fixtures.sh` made.
//! `TRYCMD=overwrite cargo test -p postern-keyholder --test cli` writes anew what they say.

#[test]
fn what_people_see() {
    trycmd::TestCases::new().case("tests/cmd/*.trycmd");
}
