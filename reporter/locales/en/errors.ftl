# What went wrong, and what to do.

failure = reporter: { $message }

service-required = Say which service: --service FILE. The service hands this file out; it holds the address and the root.
service-refused = The service file cannot be used: { $why }.
endpoint-refused = The server cannot be reached that way: { $why }.
socks-required =
    Give the address of Tor's proxy: --socks 127.0.0.1:9050 (9150 for Tor Browser).
    Without it the server sees your address. If you want that, say --direct.
tor-not-within = This program was built without Tor within. Start Tor and say --socks 127.0.0.1:9050, or get the program that has Tor within.
tor-config-refused = The file of --tor-config cannot be used: { $why }. Nothing was sent.
no-wait-in-drills = --no-wait is for drills alone, where a day is shorter than an hour.

directory-missing = There is no directory at { $path }. Fetch it first: reporter directory
directory-expired = The directory has lapsed. Fetch the new one: reporter directory
directory-not-yet = The directory does not hold yet. Is this device's date right?
directory-other-root = The directory is signed by somebody else than the service file says. Do not use it. Nothing was sent.
directory-other-service = The directory is another service's. Nothing was sent.
directory-refused = The directory was refused: { $why }. Nothing was sent.
verify-other-words = These are not the words of this directory's root. Do not use it, and tell the service by phone.
page-differs =
    The page is not the one that it has to be:
    { $what }
    Either somebody has changed it, or it is of another version than this program. Do not use it before you know, and tell the service by phone.
page-hash-other = Its hash is { $hash }, not the one that you gave.
page-start-differs = The start page (/) differs from line { $line } on.
page-other-root = The start page does not say the root of your service file.
page-other-phone = The start page does not say the directory's phone number, { $phone }.
page-part-differs = { $path } differs.
page-part-missing = { $path } is not there.
saved-differs = The saved page differs from line { $line } on.
saved-unsigned = The saved page does not end with the service's signature.
saved-signature = The signature on the saved page is not the service's, or is not of this file.
saved-lapsed = The list of units in the saved page does not hold on this date. Save the page again from the service.
saved-other-root = The list of units in the saved page is signed by somebody else than your service file says.
saved-directory = The list of units in the saved page was refused: { $why }.

file-unread = { $path } cannot be read: { $why }
file-unwritten = { $path } cannot be written: { $why }
file-too-long = { $path } is too long.
file-not-text = { $path } is no text.

answers-required = There is nobody to ask. Give the answers in a file: --answers FILE (- for standard input).
answers-too-large = The answers are longer than any letter can be.
answers-syntax = The answers are neither TOML nor JSON: see line { $line }.
answers-twice = An answer stands there twice.
answers-unknown = There is no field "{ $name }".
answers-unknown-near = There is no field "{ $name }". Is it "{ $suggestion }"?
answers-type = "{ $field }" does not take that kind of answer.
answers-choice = "{ $field }" takes one of: { $choices }.
answers-choice-near = "{ $field }" takes one of: { $choices }. Is it "{ $suggestion }"?
answers-missing = "{ $field }" must be answered.
answers-no-text = Say what happened: "what" is the one text that is needed.
answers-too-long = "{ $field }" is { $over } bytes too long.
answers-too-many = "{ $field }" takes at most { $most } answers.
answers-language = "lang" is no language tag, such as en, cy or ur.

code-required = The code is needed, and there is nobody to ask. Give it in a file: --code-file FILE (- for standard input).
code-count = A code has eight words or numbers; here are { $found }.
code-unknown = Not on the list of words: { $words }
code-order-neighbours = Perhaps words { $first } and { $second } are in each other's place. Please look again.
code-order-columns = Perhaps the two columns are mixed up. Read the left one down, then the right one.
code-checksum = All words are on the list, but they make no code. One is wrong, or two are in the wrong place.
code-in-text = Your code stands in the letter. Who has it can read your answers, so it is not sent. Take it out.
code-words-in-text = Several words in a row look like a part of a code. Take them out, or say --accept-code-words.

route-force = There is no such force. Is it "{ $suggestion }"? If not, use "other" or "unknown".
route-no-desk = This service has no review desk that takes letters today. Choose a unit: --to UNIT
route-no-oversight = This service has no oversight body that takes letters. Choose "unit" or "desk" as the reader.
route-no-keys = Unit { $unit } takes no letters today: its keys have lapsed. Fetch the directory anew, or choose another: --to UNIT
route-no-unit = There is no unit { $unit }.

letter-too-long = The letter is { $over } bytes too long. Nothing was sent. Send the most important part first; more can follow with the code.
letter-not-sealed = The letter could not be locked: { $why }. Nothing was sent.
not-sent-by-choice = Not sent. Nothing is kept.
input-ended = The input ended. Nothing was sent, and nothing is kept.

network-unreachable = Not sent: { $why }. Nothing of yours is lost. Try again later.
server-busy = Not sent: the server is full or closing. Nothing of yours is lost. Try again later.
server-refused = Not sent: { $why }. Nothing of yours is lost.
server-bad-answer = Not sent: { $why }. What answers there may be something else than the service.
stopped-on-the-way = Only { $sent } of { $all } were sent: { $why }. A letter that is not whole cannot be read. Nothing of yours is lost: run the same command again later, and all of it goes anew.
board-not-verified = The board cannot be believed: { $why }. Nothing was sent.
board-other-shelf = The shelf is not that of the board's index. Nothing was sent.
nothing-found = No sign of this code on the board, so it is not known whom to write to. Name the unit: --to UNIT. Only cover was sent.
note-not-found = That note is not on the board. Only cover was sent.
send-not-a-cell = { $path } is no sealed letter: it must have exactly 16,384 bytes.
no-signals = This system's signals cannot be heard.
input-twice = Standard input can be only one of them: the code or the text. Put the other into a file.

# Tor, and what to do. Each stands for itself.

tor-not-there =
    Not sent: no Tor answers at the address of --socks. Nothing of yours is lost.
    Start Tor, then run the same command again.
    Tails: open "Tor Connection", connect, and say --socks 127.0.0.1:9050
    Whonix: start the Gateway, work in the Workstation, and say --socks 127.0.0.1:9050
    Debian, Ubuntu: sudo apt install tor, and say --socks 127.0.0.1:9050
    Tor Browser, while its window is open: --socks 127.0.0.1:9150
tor-not-tor =
    Not sent: what answers at the address of --socks is not Tor, or not a Tor that keeps your requests apart. Nothing of yours is lost.
    Tor's own port is 127.0.0.1:9050, in Tor Browser 127.0.0.1:9150. Do not use another proxy: it would see who you are.
tor-refuses =
    Not sent: this Tor does not allow the connection. Nothing of yours is lost.
    Use another port of Tor's: 127.0.0.1:9050, or 127.0.0.1:9150 while Tor Browser is open.
tor-offline =
    Not sent: Tor has no network. Nothing of yours is lost.
    Connect this device to a network, wait until Tor is connected, and run the same command again.
tor-not-found =
    Not sent: Tor does not find the service. It may be down for a while, or the onion in the service file may be an old or a wrong one. Nothing of yours is lost.
    Wait ten minutes and run the same command again. If that does not help, get the service file anew, or call the phone line.
tor-invalid =
    Not sent: what Tor found of the service is damaged. Nothing of yours is lost.
    Look whether this device's date and time are right, wait ten minutes, and run the same command again.
tor-not-met =
    Not sent: Tor found the service and could not meet it. It may be busy, or somebody may be flooding it. Nothing of yours is lost.
    Wait ten minutes and run the same command again.
tor-no-server =
    Not sent: the onion is there, and the service behind it does not answer. Nothing of yours is lost.
    Wait ten minutes and run the same command again. If that does not help, call the phone line.
tor-key-missing =
    Not sent: this onion is only for people who were given a key, and your Tor has none. Nothing of yours is lost.
    The service has another onion for everybody: get the service file anew.
tor-key-wrong =
    Not sent: this onion does not take the key that your Tor has for it. Nothing of yours is lost.
    The service has another onion for everybody: get the service file anew.
tor-mistyped =
    Not sent: the onion in the service file is no onion's address. A character is mistyped. Nothing of yours is lost.
    Get the service file anew.
tor-failed =
    Not sent: Tor did not get through, and does not say why. It may have been stopped, or the service may be down. Nothing of yours is lost.
    Look whether Tor is connected, and whether this device's date and time are right. Then run the same command again.
tor-slow =
    Not sent: it took too long over Tor. The service may have gone down a moment ago. Or somebody is flooding it: then your Tor first has to work a little, and that takes time. Nothing of yours is lost.
    Look whether this device's date and time are right, wait ten minutes, and run the same command again.
tor-broken-off =
    Not sent: the connection over Tor broke off. Nothing of yours is lost.
    Look whether Tor is still running, and run the same command again.
tor-blocked =
    Not sent: Tor's network cannot be reached from here. This device may have no network, or Tor may be blocked where you are, or the bridges do not answer. Nothing of yours is lost.
    Look whether this device is connected. Get bridges at https://bridges.torproject.org, write them into a file, and name it with --tor-config. Or use Tor Browser, which knows other ways, and --socks 127.0.0.1:9150
tor-clock-wrong =
    Not sent: by this device's clock nothing is valid that Tor's network says, so the clock is most likely wrong. Nothing of yours is lost.
    Set date and time right, the time zone too, and run the same command again. If they are right, somebody between here and Tor changes what passes: get bridges at https://bridges.torproject.org, write them into a file, and name it with --tor-config.
tor-folder-open =
    Not sent: the folder in which Tor would keep its files for this run, or one above it, can be changed by others on this device. Nothing of yours is lost.
    Set TMPDIR to a folder that is yours alone (mode 0700), and run the same command again.
tor-folder-unusable =
    Not sent: Tor cannot keep its files for this run: the disk may be full, or the folder for temporary files closed to you. Nothing of yours is lost.
    Make room, or set TMPDIR to a folder that is yours alone, and run the same command again.
