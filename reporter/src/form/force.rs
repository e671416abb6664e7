//! Which force: by a part of its name, out of the directory.

use postern_reporting::answers::near;
use postern_reporting::routing::NO_FORCE;
use postern_trust::Directory;
use postern_wire::directory::Force;

use super::ask::{self, Said};
use crate::console::Console;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::show::place;

/// The slug that was chosen; `None` when nothing was.
pub(super) fn ask(
    screen: &mut Screen,
    console: &mut dyn Console,
    directory: &Directory,
) -> Result<Option<String>, Failure> {
    screen.say("ask-force-how");
    for slug in NO_FORCE {
        let name = screen.text.say(&format!("force-{slug}"));
        screen.line(&format!("  {slug:<12} {name}"));
    }
    loop {
        let Said::Text(typed) = ask::line(screen, console)? else { return Ok(None) };
        if NO_FORCE.contains(&typed.as_str()) {
            return Ok(Some(typed.to_string()));
        }
        let found = matching(directory, &typed);
        match found.as_slice() {
            [] => screen.say("ask-force-none"),
            [one] => {
                let name = place::force(&screen.text, directory, &one.slug);
                screen.with("ask-force-taken", &[("name", name.into())]);
                return Ok(Some(one.slug.clone()));
            }
            several => {
                let names: Vec<String> =
                    several.iter().map(|force| place::force(&screen.text, directory, &force.slug)).collect();
                if let Some(Ok(at)) = ask::choice(screen, console, &names)? {
                    return Ok(several.get(at).map(|force| force.slug.clone()));
                }
            }
        }
    }
}

fn matching<'d>(directory: &'d Directory, typed: &str) -> Vec<&'d Force> {
    let typed = typed.to_lowercase();
    let names =
        |force: &Force| [force.slug.clone(), force.name_en.to_lowercase(), force.name_cy.to_lowercase()];
    let all = || directory.forces().iter();
    if let Some(exact) = all().find(|force| names(force).contains(&typed)) {
        return vec![exact];
    }
    let within: Vec<&Force> =
        all().filter(|force| names(force).iter().any(|name| name.contains(&typed))).collect();
    if !within.is_empty() || typed == "?" {
        return if typed == "?" { all().collect() } else { within };
    }
    near(&typed, all().map(|force| force.slug.as_str()))
        .and_then(|slug| directory.force(slug))
        .into_iter()
        .collect()
}
