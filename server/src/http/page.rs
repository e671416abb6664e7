//! The start page: real text for people, in English and Welsh, without script (SPEC 8.11).

/// What stands in the page's source where the service's phone number goes.
const PHONE: &str = "{{phone}}";

/// The page's policy: it may load nothing and send nothing.
pub const POLICY: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The page, with the phone number of the signed directory. The same bytes for everybody.
#[must_use]
pub fn start(phone: &str) -> String {
    include_str!("start.html").replace(PHONE, &escape(phone))
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_loads_nothing_and_links_nowhere() {
        let page = start("0800 000 000");
        for never in ["<script", "<link", "<img", "<form", "href=", "src=", "http:", "https:", "style", PHONE]
        {
            assert!(!page.contains(never), "{never}");
        }
        assert_eq!(page.matches("0800 000 000").count(), 4);
    }

    #[test]
    fn it_is_in_both_languages() {
        let page = start("1");
        assert!(page.contains("<html lang=\"en\">") && page.contains("lang=\"cy\""));
        let count = |tag: &str| page.matches(tag).count();
        assert_eq!(count("<section"), 2);
        assert_eq!(count("<h2>"), 10);
    }

    #[test]
    fn the_phone_number_is_text() {
        assert!(start("<b>&").contains("&lt;b&gt;&amp;"));
    }
}
