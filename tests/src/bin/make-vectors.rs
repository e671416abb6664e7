//! `make vectors`: writes `tests/vectors` anew. A difference is a change of the format (CONTRIBUTING.md).

use std::io;
use std::path::Path;

use postern_tests::making;

fn main() -> io::Result<()> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    if dir.exists() {
        std::fs::remove_dir_all(&dir)?;
    }
    for (name, vector) in making::all() {
        let path = dir.join(name);
        if let Some(room) = path.parent() {
            std::fs::create_dir_all(room)?;
        }
        std::fs::write(path, vector.to_string())?;
    }
    Ok(())
}
