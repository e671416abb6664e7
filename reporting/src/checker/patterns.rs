//! Shapes: clock times, dates, numbers, addresses, mail headers.

use super::Found;
use super::lists::patterns;

pub(super) fn find(text: &str, found: &mut Found) {
    for (rule, shape) in patterns() {
        for range in shape.find_all(text) {
            let hit = text.get(range.clone()).unwrap_or_default();
            let start = range.start + (hit.len() - hit.trim_start().len());
            found.add(*rule, start..range.start + hit.trim_end().len());
        }
    }
}
