# The form: sections, questions, names of fields, choices.

form-welcome =
    Nothing that you type is kept on this device.
    Do not use a device, network or building of your work. Look nothing up, collect nothing.
    Enter skips a question. An exclamation mark alone goes to the end: you can send more later.
danger-now =
    If somebody is in danger now, call 999. If you cannot speak, call 999 from a mobile and then press 55.
    This letter is not read day and night.

section-danger = DANGER
section-force = WHICH FORCE
section-who = WHO IT IS ABOUT
section-what = WHAT HAPPENED
section-more = MORE, IF YOU CAN

ask-danger = Is anyone in danger now?
ask-force = Which police force is it about?
ask-force-how = Type a part of its name, or one of these words. A question mark lists all.
ask-reader = Who should read it first?
ask-involved = Is somebody in that unit involved?
ask-subj-kind = What is the person?
ask-subj-name = What is the person's name, or what are they called?
ask-subj-rank = What is their rank or job?
ask-subj-number = Do you know their collar or staff number?
ask-subj-unit = Where do they work: station, team?
ask-subj-desc = What do they look like?
ask-subj-online = What are they called online?
ask-categories = What is it about? You can choose several, with commas.
ask-what = What happened? Say it in your own words, without pointing at yourself.
ask-when-first = When did it first happen? Month and year are best.
ask-when-last = When did it last happen?
ask-ongoing = Is it still going on?
ask-where = Where does it happen?
ask-basis = How do you know?
ask-others-know = How many people know this? It helps us to protect you.
ask-at-risk = Is somebody at risk? Who, and of what?
ask-alert = Does the person know that somebody may report them?
ask-links = Are other people or matters linked to it?
ask-systems = Which police systems does it concern?
ask-evidence = Where could investigators lawfully find proof? Do not collect more.
ask-told = Whom have you told already?
ask-language = In which language should we answer?
ask-needs = What do you need to read and to answer: large print, easy words?
ask-ask-back = May we ask you questions, here, under your code?
ask-contact = How can you be reached? Only special keepers can open this, apart from the letter.
ask-leave-contact = Do you want to leave contact details? You need not.
ask-another-subject = Is it about another person too?
ask-reply = What do you want to answer?
ask-paragraphs = Write as many lines as you like. A line with a full stop alone ends the text.
ask-needed = This one is needed.
ask-too-long = That is { $over } bytes too long. Please shorten it and write it again.
ask-choice-again = Please give a number from 1 to { $most }, or Enter to skip.
ask-force-none = No force of that name. Try a part of it, or "unknown".
ask-force-taken = Taken: { $name }.
ask-yes-usual = [Y/n]
ask-no-usual = [y/N]
ask-send = Send it now?
ask-try-again = Try again now? Your text is still here.
ask-code = Your eight words or eight numbers (they are not shown while you type):

meter-field = { $bytes } of { $most } bytes
meter-letter = { $bytes } of { $most } bytes in the whole letter
meter-one = { $bytes } of { $most } bytes. It goes in one visit.
meter-several = { $bytes } of { $most } bytes. It is long: it goes in several visits, 20 to 60 seconds apart.

review-change = To change a text, give its number. Enter goes on.
review-new-text = Write it anew; nothing removes it.
review-code-words = Some words here look like a part of a code. Are you sure that they are not?

read-back-title = This is what the keyholders will read:
read-back-line = { "  " }{ $name }: { $value }
read-back-contact = { "  " }Contact, for its keepers only: { $value }

name-danger = Danger now
name-force = Force
name-reader = To be read first by
name-involved = Somebody there is involved
name-subj-kind = Person
name-subj-name = Name
name-subj-rank = Rank or job
name-subj-number = Number
name-subj-unit = Works at
name-subj-desc = Looks
name-subj-online = Online
name-categories = About
name-what = What happened
name-when-first = First time
name-when-last = Last time
name-ongoing = Still going on
name-where = Where
name-basis = How you know
name-others-know = Who else knows
name-at-risk = At risk
name-alert = The person knows
name-links = Linked to
name-systems = Systems
name-evidence = Proof
name-told = Told already
name-language = Answer in
name-needs = Needs
name-ask-back = Questions allowed
name-contact = Contact
name-of-subject = { $name } (person { $number })

choice-yes = yes
choice-no = no
choice-unknown = don't know
choice-reader-unit = the force's special unit
choice-reader-desk = the charity's review desk
choice-reader-oversight = an oversight body
choice-subj-kind-officer = police officer
choice-subj-kind-staff = police staff
choice-subj-kind-special = special constable
choice-subj-kind-volunteer = volunteer
choice-subj-kind-former = no longer works there
choice-basis-saw-or-heard = I saw or heard it
choice-basis-happened-to-me = it happened to me
choice-basis-told-by-witness = somebody who saw it told me
choice-basis-rumour = people talk about it
choice-basis-document = I read it in a document
choice-others-know-only-me = only me
choice-others-know-2-5 = 2 to 5 people
choice-others-know-6-20 = 6 to 20 people
choice-others-know-more = more

force-other = another body
force-unknown = I don't know which
force-several = more than one
force-not-police = not the police

desk-welcome =
    Read each question out as it stands. Ask nothing else. Say at the start:
    "Please do not say your name. Say it without pointing at yourself."
    Enter skips a question. An exclamation mark alone goes to the end.
desk-say = Say: "{ $question }"
desk-read-back = Have you read all of it back to the caller, and do they agree?
desk-code =
    Say: "Your code is eight words. I say them in four pairs. Write them down, and say each pair back to me."
    Press Enter after each pair. The numbers say the same as the words.
desk-pair = Pair { $number }: { $words } (or { $numbers })
desk-has-code = Does the caller have all eight?
desk-sealed =
    Sealed. It cannot be opened here again.
    Say: "Nobody here can look it up. When you first come back, change your code: I have heard it."
