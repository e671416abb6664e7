# What a code finds: the ladder of states, and notes.

thread-title = { $name } (unit { $unit })
thread-no-sign =
    No sign of this code. There are three reasons that this can have:
      it was sent less than two days ago;
      a word of the code is wrong (it fits by chance once in 128 times);
      it is older than { $days } days, and everything about it has gone.
ladder-sealed = { "  " }[x] locked on your device
ladder-in-the-box = { "  " }[x] in the box
ladder-delivered = { "  " }[x] delivered: the unit had it on { $date }
ladder-delivered-before = { "  " }[x] delivered
ladder-not-delivered = { "  " }[ ] delivered: not seen on this visit
ladder-opened = { "  " }[x] opened by as many people as it takes
ladder-open-by = { "  " }[ ] opened: due by { $date }
ladder-open-late =
    { "  " }[ ] opened: it was due by { $date }, and is late
    { "      " }You can report it again to another unit, with --to. The code cannot bring back your words: you write them anew.
ladder-alternate = { "      " }--to { $unit }   { $name }
ladder-answer-by = { "  " }[ ] answered: due by { $date }
ladder-answer-late = { "  " }[ ] answered: it was due by { $date }, and is late
ladder-question = { "  " }[?] they ask you something: answer with "reporter reply"
ladder-answer = { "  " }[x] answered
ladder-outcome = { "  " }[x] decided
ladder-moved = { "  " }[x] it goes on elsewhere

note-title = { $kind }, { $date } (note { $note })
note-kind-opened = Opened
note-kind-question = A question
note-kind-answer = An answer
note-kind-outcome = What was decided
note-kind-moved = It goes on elsewhere
note-kind-contact-opened = Your contact details were opened
note-kind-lost = A part of your letter cannot be read and is lost
note-kind-delivered = Delivered
note-passed-on = { "  " }From { $from }; { $by } passed your letter on.
note-repeats = { "  " }(the same as note number { $number })
note-elsewhere = Another note lies on another shelf. To read it next time: --note { $note }
note-refused = { $count ->
        [one] One note
       *[other] { $count } notes
    } under your code did not carry the signatures that are needed. Such a note is never shown.
note-change-code = The unit asks you to change your code: run "reporter rotate".
note-unknown-phrase = (phrase { $number }: this program is too old to know it)

board-older = The board is { $days } days old. The server may hide newer ones, or this device's clock is wrong.
board-ahead = The board is { $days } days ahead of this device's clock. Please check its date.
