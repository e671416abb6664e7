//! Which form of an answer a request takes (RFC 9110 section 12.5.3).

use http::{HeaderMap, header};

/// Whether the request says that it takes gzip. One that says nothing, or something else than a list of codings, gets the
/// bytes as they are.
#[must_use]
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    let lines = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|line| line.to_str().ok());
    let mut any = false;
    for item in lines.flat_map(|line| line.split(',')) {
        let (coding, weight) = item.split_once(';').unwrap_or((item, ""));
        match coding.trim().to_ascii_lowercase().as_str() {
            "gzip" | "x-gzip" => return is_taken(weight),
            "*" => any = is_taken(weight),
            _ => {}
        }
    }
    any
}

/// Whether a weight is none, or above zero: `q=` and a number from 0 to 1 with three decimals at the most.
fn is_taken(weight: &str) -> bool {
    let weight = weight.trim().to_ascii_lowercase();
    if weight.is_empty() {
        return true;
    }
    let number = weight.strip_prefix("q=").and_then(|number| number.parse::<f32>().ok());
    number.is_some_and(|number| number > 0.0 && number <= 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_taken_where_it_is_said() {
        let table = [
            ("gzip", true),
            ("gzip, deflate, br, zstd", true),
            ("br,GZIP;q=0.001", true),
            ("deflate, gzip;q=1.0, *;q=0.5", true),
            ("*", true),
            ("gzip;q=0", false),
            ("gzip; q=0.000, *", false),
            ("*;q=0", false),
            ("gzip;q=x", false),
            ("gzip;q=NaN", false),
            ("gzip;level=9", false),
            ("identity", false),
            ("gzipped", false),
            ("", false),
        ];
        for (said, taken) in table {
            let headers = [(header::ACCEPT_ENCODING, said.parse().unwrap())].into_iter().collect();
            assert_eq!(takes_gzip(&headers), taken, "{said}");
        }
        assert!(!takes_gzip(&HeaderMap::new()));
        let mut lines = HeaderMap::new();
        lines.append(header::ACCEPT_ENCODING, "br".parse().unwrap());
        lines.append(header::ACCEPT_ENCODING, "gzip".parse().unwrap());
        assert!(takes_gzip(&lines));
    }
}
