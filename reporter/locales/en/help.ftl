# The help: what each command and each option is for.

help-usage-heading = Usage
help-commands-heading = Commands
help-options-heading = Options
help-exit-codes =
    Ends with 0 done, 2 the command or a file is wrong, 3 no network, 4 not verified,
    5 refused by the server, 6 nothing found.
    What you write and your code are never taken from the command line, and never kept.

about-reporter = Report police corruption and abuse without saying who you are, and read the answer with eight words.
about-report = Write a report and send it.
about-check = Look whether there is an answer to your code.
about-reply = Answer a question, or say more.
about-stop = Ask the unit to write no more.
about-rotate = Change your code.
about-practise = Try it all out; nothing is sent but an empty letter to nobody.
about-seal = Lock a report into files without network, to be sent from elsewhere.
about-send = Send files that "seal" made.
about-open = Read the board from files without network.
about-code = Show a code as words, as numbers, or as both.
about-cover = Send empty letters to nobody at random times, to hide real ones among them.
about-directory = Fetch the signed directory and verify it. Do this first, and when it has lapsed.
about-verify = Verify the directory, its root against the words on a poster, and the page.
about-desk = Write a caller's report down (for the phone line).

help-help = Say what the program does.
help-version = Say which version it is.
help-service = The service file: address and root.
help-directory = The directory file; if not given, directory.cbor beside the service file.
help-socks = Tor's proxy, such as 127.0.0.1:9050. Needed unless the service is on this machine.
help-direct = Go without Tor. The server then sees your address.
help-embedded-tor = Go by the Tor within this program, for machines without Tor. It begins anew each time, which takes up to some minutes, and leaves nothing.
help-tor-config = Settings of the Tor within, as arti's TOML: bridges, where Tor is blocked.
help-lang = Language: en or cy; ur for the ready-made phrases of answers.
help-plain = No bars: one line for each step.
help-json = One JSON object, for programs.
help-no-wait = No wait between visits; for drills alone.
help-answers = The answers, as TOML or JSON; - is standard input.
help-code-file = The file with your code; - is standard input.
help-code-out = Write the new code to this new file instead of showing it.
help-to = Write to this unit instead; may be given several times.
help-accept-code-words = Go on although some words look like a part of a code.
help-note = The note to read or to answer, as "check" shows it.
help-text-file = The text of the answer alone; - is standard input.
help-out = The file to write.
help-files = The files, in order.
help-index = The index, as the server gives it.
help-shelf = The shelf, as the server gives it.
help-shelf-number = The shelf's number, if it cannot be told.
help-numbers = As numbers alone.
help-words = As words; for "verify": the words to compare.
help-page = Compare the page too: fetched from the service's address or another one, or as a file: its start page, or the saved page.
help-page-hash = The start page's hash as it was published, to compare.
help-per-day = How many in a service day, on average.
help-count = End after so many.
