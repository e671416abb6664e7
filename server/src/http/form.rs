//! What a form at the no-script door brings: sealed cells, as files or as base64 (SPEC 8.11).

use axum::body::Body;
use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;
use postern_wire::DropError;
use postern_wire::cell::Cell;
use postern_wire::sizes::{CELL, REPORTER_PARTS};

/// The field of uploaded files, each a cell.
const FILE: &str = "cell";
/// The field of pasted text.
const TEXT: &str = "text";
/// The media type of a form without files.
const URL_ENCODED: &str = "application/x-www-form-urlencoded";

/// Base64 with or without its padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The cells in a form of this `Content-Type`, one to four: `multipart/form-data` with files in `cell`, each exactly a cell,
/// or `application/x-www-form-urlencoded` with `text`, in which the cells stand one behind the other in base64.
///
/// # Errors
/// [`DropError::Refused`] for everything else.
pub async fn cells(content_type: &str, body: Bytes) -> Result<Vec<Cell>, DropError> {
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    let cells = if media_type.eq_ignore_ascii_case(URL_ENCODED) {
        pasted(&body)
    } else {
        let boundary = multer::parse_boundary(content_type).map_err(|_| DropError::Refused)?;
        uploaded(boundary, body).await
    };
    cells.filter(|cells| !cells.is_empty()).ok_or(DropError::Refused)
}

async fn uploaded(boundary: String, body: Bytes) -> Option<Vec<Cell>> {
    let mut form = multer::Multipart::new(Body::from(body).into_data_stream(), boundary);
    let mut cells = Vec::new();
    while let Some(field) = form.next_field().await.ok()? {
        if field.name() != Some(FILE) {
            return None;
        }
        let bytes = field.bytes().await.ok()?;
        // What a browser sends where no file was chosen.
        if bytes.is_empty() {
            continue;
        }
        if cells.len() == REPORTER_PARTS {
            return None;
        }
        cells.push(Cell::try_from(Vec::from(bytes)).ok()?);
    }
    Some(cells)
}

fn pasted(body: &[u8]) -> Option<Vec<Cell>> {
    let mut fields = form_urlencoded::parse(body);
    let (Some((name, text)), None) = (fields.next(), fields.next()) else { return None };
    if name != TEXT {
        return None;
    }
    let text: String = text.split_whitespace().collect();
    // Cells may have been encoded together, or each alone and with its own padding.
    let mut joined = Vec::new();
    for piece in text.split_inclusive('=').filter(|piece| *piece != "=") {
        BASE64.decode_vec(piece.trim_end_matches('='), &mut joined).ok()?;
    }
    let (whole, rest) = joined.as_chunks::<CELL>();
    if !rest.is_empty() || whole.len() > REPORTER_PARTS {
        return None;
    }
    whole.iter().map(|cell| Cell::try_from(cell.to_vec()).ok()).collect()
}

#[cfg(test)]
mod tests {
    use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD};

    use super::*;

    fn bytes(n: u8) -> Vec<u8> {
        (0..CELL).map(|i| (i * 7 + i / 256) as u8 ^ n).collect()
    }

    async fn found(content_type: &str, body: impl Into<Bytes>) -> Result<Vec<u8>, DropError> {
        let cells = cells(content_type, body.into()).await?;
        Ok(cells.iter().flat_map(|cell| cell.as_bytes().to_vec()).collect())
    }

    fn part(name: &str, bytes: &[u8]) -> Vec<u8> {
        let head = format!(
            "--xyz\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        );
        [head.as_bytes(), bytes, b"\r\n"].concat()
    }

    fn form(parts: &[Vec<u8>]) -> Vec<u8> {
        [&parts.concat()[..], b"--xyz--\r\n"].concat()
    }

    const MULTIPART: &str = "multipart/form-data; boundary=xyz";

    #[tokio::test]
    async fn files_are_cells() {
        let files: Vec<_> = (0..5).map(|n| part("cell", &bytes(n))).collect();
        for n in 1..5 {
            let expected: Vec<u8> = (0..n).flat_map(bytes).collect();
            assert_eq!(found(MULTIPART, form(&files[..usize::from(n)])).await.unwrap(), expected);
        }
        let none_chosen = form(&[files[0].clone(), part("cell", b"")]);
        assert_eq!(found(MULTIPART, none_chosen).await.unwrap(), bytes(0));
        let refused = Err(DropError::Refused);
        for (what, parts) in [
            ("five", files.clone()),
            ("none", vec![]),
            ("none chosen", vec![part("cell", b"")]),
            ("short", vec![part("cell", &bytes(0)[1..])]),
            ("long", vec![part("cell", &[bytes(0), vec![1]].concat())]),
            ("two in one", vec![part("cell", &[bytes(0), bytes(1)].concat())]),
            ("one is short", vec![files[0].clone(), part("cell", &[1; 9])]),
            ("another field", vec![part("file", &bytes(0))]),
            ("a field more", vec![files[0].clone(), part("name", b"x")]),
        ] {
            assert_eq!(found(MULTIPART, form(&parts)).await, refused, "{what}");
        }
        let whole = form(&files[..2]);
        for end in [0, 1, 100, CELL, whole.len() - 6] {
            assert_eq!(found(MULTIPART, whole[..end].to_vec()).await, refused, "cut after {end}");
        }
    }

    fn encoded(text: &str) -> String {
        form_urlencoded::Serializer::new(String::new()).append_pair("text", text).finish()
    }

    #[tokio::test]
    async fn text_is_cells() {
        let four: Vec<u8> = (0..4).flat_map(bytes).collect();
        for n in 1..5 {
            let joined = &four[..n * CELL];
            let lines = |text: &str| {
                text.as_bytes()
                    .chunks(60)
                    .map(|line| format!("{}\r\n", str::from_utf8(line).unwrap()))
                    .collect::<String>()
            };
            let each: Vec<String> = joined.chunks(CELL).map(|cell| BASE64_STANDARD.encode(cell)).collect();
            for text in [
                BASE64_STANDARD.encode(joined),
                BASE64_STANDARD_NO_PAD.encode(joined),
                lines(&BASE64_STANDARD.encode(joined)),
                format!("\n  {}\n", each.join("\n\n")),
                each.concat(),
            ] {
                let body = encoded(&text);
                assert!(body.len() <= postern_wire::sizes::MAX_DROP);
                assert_eq!(found(URL_ENCODED, body).await.unwrap(), joined);
            }
        }
        let one = BASE64_STANDARD.encode(&four[..CELL]);
        let refused = Err(DropError::Refused);
        for (what, body) in [
            ("nothing", String::new()),
            ("no text", encoded("")),
            ("words", encoded("I saw it myself")),
            ("padding alone", encoded("====")),
            ("a byte less", encoded(&BASE64_STANDARD.encode(&four[1..CELL]))),
            ("a byte more", encoded(&BASE64_STANDARD.encode(&four[..=CELL]))),
            ("five", encoded(&BASE64_STANDARD.encode([&four[..], &four[..CELL]].concat()))),
            ("another field", encoded(&one).replace("text", "cell")),
            ("twice", format!("{0}&{0}", encoded(&one))),
            ("another alphabet", encoded(&one.replace(['+', '/'], "-"))),
            ("what is no UTF-8", "text=%FF%FE".to_owned()),
        ] {
            assert_eq!(found(URL_ENCODED, body).await, refused, "{what}");
        }
        assert!(found("Application/X-WWW-Form-urlencoded; charset=UTF-8", encoded(&one)).await.is_ok());
    }

    #[tokio::test]
    async fn other_forms_are_refused() {
        let body = form(&[part("cell", &bytes(0))]);
        for content_type in
            ["", "text/plain", "multipart/form-data", "multipart/mixed; boundary=xyz", "application/json"]
        {
            assert_eq!(found(content_type, body.clone()).await, Err(DropError::Refused), "{content_type}");
        }
    }
}
