//! Which form of an answer a request takes (RFC 9110 section 12.5.3).

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

/// A form of an answer's bytes other than as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// RFC 7932.
    Brotli,
    /// RFC 1952.
    Gzip,
}

impl Coding {
    /// What `Content-Encoding` says of it.
    pub const fn name(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        })
    }

    fn is_called(self, name: &str) -> bool {
        match self {
            Self::Brotli => name.eq_ignore_ascii_case("br"),
            Self::Gzip => name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip"),
        }
    }

    /// Whether the request says that it takes this. One that says nothing, or something else than a list of codings, takes
    /// the bytes as they are.
    fn is_taken(self, headers: &HeaderMap) -> bool {
        let lines = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|line| line.to_str().ok());
        let mut any = false;
        for item in lines.flat_map(|line| line.split(',')) {
            let (coding, weight) = item.split_once(';').unwrap_or((item, ""));
            match coding.trim() {
                name if self.is_called(name) => return is_weighed(weight),
                "*" => any = is_weighed(weight),
                _ => {}
            }
        }
        any
    }
}

/// An answer's bytes in the forms in which they are there.
#[derive(Debug, Clone)]
pub struct Forms {
    /// As they are.
    pub plain: Bytes,
    /// Other forms, the shortest first.
    pub coded: Vec<(Coding, Bytes)>,
}

impl Forms {
    /// The shortest form that the request takes.
    pub fn chosen(&self, request: &HeaderMap) -> (Option<Coding>, Bytes) {
        let taken = self.coded.iter().find(|(coding, _)| coding.is_taken(request));
        taken.map_or((None, self.plain.clone()), |(coding, bytes)| (Some(*coding), bytes.clone()))
    }
}

/// Whether a weight is none, or above zero: `q=` and a number from 0 to 1.
fn is_weighed(weight: &str) -> bool {
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
    use Coding::{Brotli, Gzip};

    fn said(lines: &[&str]) -> HeaderMap {
        lines.iter().map(|line| (header::ACCEPT_ENCODING, line.parse().unwrap())).collect()
    }

    #[test]
    fn a_coding_is_taken_where_it_is_said() {
        let table = [
            ("gzip", [false, true]),
            ("gzip, deflate, br, zstd", [true, true]),
            ("BR,GZIP;q=0.001", [true, true]),
            ("deflate, x-gzip;q=1.0, *;q=0.5", [true, true]),
            ("*", [true, true]),
            ("gzip;q=0, *", [true, false]),
            ("gzip; q=0.000, br;q=0", [false, false]),
            ("*;q=0", [false, false]),
            ("*;q=0, br", [true, false]),
            ("gzip;q=x", [false, false]),
            ("gzip;q=NaN, br;q=2", [false, false]),
            ("gzip;level=9", [false, false]),
            ("identity", [false, false]),
            ("gzipped, brotli", [false, false]),
            ("", [false, false]),
        ];
        for (line, taken) in table {
            let headers = said(&[line]);
            assert_eq!([Brotli, Gzip].map(|coding| coding.is_taken(&headers)), taken, "{line}");
        }
        assert!(!Gzip.is_taken(&HeaderMap::new()));
        assert!(Gzip.is_taken(&said(&["br", "gzip"])), "in two lines");
    }

    #[test]
    fn the_shortest_form_that_is_taken_is_chosen() {
        let bytes = Bytes::from_static;
        let forms = Forms { plain: bytes(b"333"), coded: vec![(Brotli, bytes(b"1")), (Gzip, bytes(b"22"))] };
        let chosen = |lines: &[&str]| forms.chosen(&said(lines));
        assert_eq!(chosen(&["gzip, br"]), (Some(Brotli), bytes(b"1")));
        assert_eq!(chosen(&["gzip, br;q=0"]), (Some(Gzip), bytes(b"22")));
        assert_eq!(chosen(&["zstd"]), (None, bytes(b"333")));
        let zipped = Forms { coded: vec![(Gzip, bytes(b"22"))], ..forms.clone() };
        assert_eq!(zipped.chosen(&said(&["br"])), (None, bytes(b"333")), "what is not there is not chosen");
    }
}
