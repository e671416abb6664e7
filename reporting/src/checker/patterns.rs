//! Shapes: clock times, dates, numbers, addresses, mail headers.

use super::Found;
use super::lists::patterns;

pub(super) fn find(text: &str, found: &mut Found) {
    for (rule, regex) in patterns() {
        for hit in regex.find_iter(text) {
            let spaces = hit.as_str().len() - hit.as_str().trim_start().len();
            let end = hit.start() + hit.as_str().trim_end().len();
            found.add(*rule, hit.start() + spaces..end);
        }
    }
}
