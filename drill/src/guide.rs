//! How a person tries a practice service by hand: the page in a browser, and the keyholders' part in a shell.

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::make::Made;
use crate::plan::PlannedUnit;
use crate::tell::{Programs, quoted};

impl Made {
    /// Where the page is.
    #[must_use]
    pub fn link(&self) -> String {
        format!("http://{}/", self.listen)
    }

    /// Where [`Made::people`] is to be written.
    #[must_use]
    pub fn people_file(&self) -> PathBuf {
        self.places.folder().join("people.sh")
    }

    /// A file for a shell, by which each person becomes a command: `heron_1 list` is `keyholder list`, with heron-1's home
    /// and passphrase.
    #[must_use]
    pub fn people(&self, programs: &Programs) -> String {
        let mut out = String::from(
            "# Read this file into a shell: each person of the practice service is a command then.\n",
        );
        for unit in &self.plan.units {
            for person in self.plan.people_of(unit.id) {
                let command = self.as_person(programs, &self.places.home(unit, person));
                // Writing to a String cannot fail.
                let _ = writeln!(out, "{}() {{ {command} \"$@\"; }}", person.name.replace('-', "_"));
            }
        }
        out
    }

    /// The whole way of a report, from the browser to the keyholders and back; empty without a unit of a force.
    #[must_use]
    pub fn guide(&self) -> String {
        self.plan
            .units
            .iter()
            .find(|unit| !unit.is_desk())
            .map_or_else(String::new, |unit| self.way_through(unit))
    }

    fn way_through(&self, unit: &PlannedUnit) -> String {
        let (id, calendar) = (unit.id, &self.calendar);
        let forces = self.plan.forces.iter().find(|(_, own)| *own == id);
        let force = forces.map_or(unit.name_en.as_str(), |(force, _)| force.name_en.as_str());
        let released = calendar
            .release_time(postern_wire::Day(0))
            .saturating_sub(calendar.day_end(postern_wire::Day(0)));
        let second = self.plan.people_of(id).nth(1).map_or(0, |person| person.id);
        let home = |name: &str| {
            let person = self.plan.people_of(id).find(|person| person.name.starts_with(name));
            person.map_or_else(String::new, |person| quoted(&self.places.home(unit, person)))
        };
        let (heron, pigeon) = (home("heron"), home("pigeon"));
        let (people, service) = (quoted(&self.people_file()), quoted(&self.places.service_file()));
        let link = self.link();
        format!(
            "\
1. Open {link} in a browser and write a report about {force}. Write the eight words down.

2. A service day lasts {day} seconds; it is released to the units {released} seconds after its end. Then, in another window,
   the unit's collecting machine fetches it, and two keyholders, whose machines are offline, take it in:

       . {people}
       cd \"$(mktemp -d)\"
       pigeon_{id} collect --direct --service {service}
       heron_{id} import {pigeon}/days/*
       robin_{id} import {pigeon}/days/*
       heron_{id} list

3. Two of three open it together. LETTER and CASE are names that `list` shows:

       heron_{id} open LETTER --ask {second} --out open.request
       robin_{id} approve open.request --out open.approval
       heron_{id} open LETTER --approvals open.approval
       heron_{id} list
       heron_{id} show CASE

4. They tell the reporter that it is open, and ask a question:

       for request in {heron}/requests/*; do
           robin_{id} approve \"$request\" --yes --out opened.approval
           heron_{id} outbox add \"$request\" opened.approval; rm opened.approval
       done
       echo 'When did you last see this?' > question
       heron_{id} ask CASE --text-file question --ask {second} --out question.request
       robin_{id} approve question.request --out question.approval
       heron_{id} outbox add question.request question.approval
       heron_{id} outbox export --out heron.outbox
       pigeon_{id} outbox take heron.outbox
       pigeon_{id} collect --direct --service {service}
       pigeon_{id} post --direct --service {service}

5. After the next board, at most {day} seconds later, open {link} again, in another browser if you like, and give the eight words.
",
            day = calendar.day_seconds(),
        )
    }
}
