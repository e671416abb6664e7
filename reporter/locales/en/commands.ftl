# What the commands say.

doing-only-visit = This visit
doing-visit = Visit { $visit }
doing-visit-of = Visit { $visit } of { $of }
doing-index = { $visit }: fetching the board's index
doing-shelf = { $visit }: fetching a shelf
doing-post = { $visit }: sending one cell
doing-waiting = { $visit }: waiting { $seconds } seconds, so that the parts do not look like one letter
doing-done = { $visit }: done
doing-tor = Connecting to Tor: { $percent } %

unit-in-full = { $name } (unit { $unit }). Opening a letter takes { $m ->
        [one] 1 person
       *[other] { $m } people
    } (from outside the force: { $k }). Staffed: { $hours }.
route-goes-to = It goes to: { $unit }
route-choose = It would go to { $name }. Press Enter if that is right, or choose:
route-not-listed = This service does not list that force. The review desk will find out where it belongs.

code-new = Your code. It is the only way back to your letter. The words and the numbers are the same code:
code-keep =
    Write it on paper and hide it, or learn it. Not on this device, not in a message, not as a photo.
    If it is lost, nobody can find your letter for you. Never write it in a letter.
code-confirm = To be sure: what is word (or number) { $number } of your code? Type "skip" if you do not want a code.
code-confirm-again = That was another one. Here is the code again:
code-confirmed = Good. You have it.
code-skipped = Skipped. Without the code you cannot read an answer.
code-written = Your new code is in { $path }. Learn it, then destroy the file.
code-unused = The code was not used, and { $path } is removed.

sent = { $visits ->
        [one] Sent, in one visit.
       *[other] Sent, in { $visits } visits.
    } It is locked: the server cannot open it.
sent-next = Come back with your code from { $look }. If nothing says "opened" by { $opened }, you can send it again to another unit.
sealed = { $count ->
        [one] Sealed in one file: { $files }
       *[other] Sealed in { $count } files: { $files }
    }
reply-answers = To { $name }, in answer to note { $note }.
reply-to = To { $name }.
reply-sent = { $visits ->
        [one] Sent, in one visit.
       *[other] Sent, in { $visits } visits.
    }
stop-sent = { $visits ->
        [one] Sent, in one visit.
       *[other] Sent, in { $visits } visits.
    } Nobody will write to this code any more. What you told stays told.
rotate-sent = { $visits ->
        [one] Sent, in one visit.
       *[other] Sent, in { $visits } visits.
    } From now on use the new code. Keep the old one until an answer comes under the new one.
rotate-both-codes = Some units have the new code and some do not. Keep both codes, and run the same command again later.

practise-banner = PRACTICE. Nothing that you write is sent or kept: what goes out is an empty letter to nobody.
practise-sample = PRACTICE. Some days later, "reporter check" with your code could show this:
practise-end = The practice is over. The code above is good for nothing.

open-which-shelf = Fetch shelf { $number } ({ $path }) and run it again with --shelf.
cover-sent = { $visits ->
        [one] One cover cell was sent.
       *[other] { $visits } cover cells were sent.
    }

directory-fetching = Fetching the directory.
directory-good = The directory is good: number { $serial }, until { $until }; units: { $units }, taking letters: { $open }; forces: { $forces }.
directory-written = Written to { $path }.
verify-root = Its root in words: { $words }
verify-words-match = These are the words that you gave.
page-fetching = Fetching the page.
page-same = { $parts ->
        [one] The start page is
       *[other] The page is, in all its { $parts } parts,
    } what it has to be. Its hash: { $hash }
saved-same = The saved page is what it has to be, and the service has signed it. Its list of units: number { $serial }, until { $until }. The file's hash: { $hash }
