# The reporter's page. Reading age 9 to 11. A text of several lines is a list or paragraphs, as its name says.

skip-to-content = Skip to the content
leave = Leave now
leave-twice-more = Press Shift two more times to leave.
leave-once-more = Press Shift once more to leave.
language = Language

start-begin = Begin
start-getting-ready = Getting ready. Nothing of yours is sent.
start-getting-ready-slowly = Getting ready. With this setting of the browser it can take up to a minute. Nothing of yours is sent.
start-ready = Ready. Press "Begin" to report, to look for an answer, or to practise. This first step is the same for everybody.
start-network = The service cannot be reached just now. Nothing was sent and nothing is lost. Press "Begin" to try again.
start-lapsed = This page has a list of the units that read reports. The list is not valid on this date, so nothing can be locked safely. Nothing was sent. Check the date of this device. If it is right, call us.
start-not-verified = This page, or its list of units, is not as we made it. Do not use this page. Nothing was sent. Please call us from another phone.
start-board = We could not make sure that the answers are real, so they are not shown. Nothing was sent. Press "Begin" to try again, or call us.
start-engine = This browser cannot lock a report. Nothing was sent. Use another browser, or call us.
start-version = Page version { $version }

clock-question = This device says that today is { $date }. The list of units is not valid on that day. Is the date wrong?
clock-label = What is the date today?
clock-use = Use this date
clock-device = This device says that today is { $date }. If that is wrong, say here what the date is.
clock-cannot-be = The list of units is not valid on that date. Look at the date again.

error-title = There is a problem
error-mark = Problem:
error-danger = Say if anyone is in danger now.
error-force = Choose a police force, or "I don't know which".
error-what = Say what happened. One sentence is enough.
error-reply = Write your answer first.
error-too-long = Please make this shorter. It is { $over ->
        [one] 1 byte
       *[other] { $over } bytes
    } too long.
error-letter-too-long = The letter is { $over ->
        [one] 1 byte
       *[other] { $over } bytes
    } too long. Send the most important part. You can send more later with your code.
error-answers = Something in the form cannot be sent. Please look through it again.

way-next = Continue
way-back = Back
way-enough = Send what I have
enough-hint = You can send what you have now, and add more later with your code. Nothing that you write is stored on this device.
way-send = Send
way-done = Done
way-again = Try again

trouble-network = There is no connection just now. Nothing of yours is lost. Try again when the network is back.
trouble-busy = The service is full or closing just now. Nothing of yours is lost. Try again later, or call us: { $phone }.
trouble-refused = The service gave an answer that makes no sense. Nothing of yours is lost. Try again later, or call us: { $phone }.
trouble-board = We could not make sure that the answers are real, so they are not shown. Nobody has seen anything of yours. Try again, or call us: { $phone }.
trouble-nobody = There is nothing here for this code, so this page does not know who should get your letter. It was not sent. Check the code and look again in two days, or call us: { $phone }.
trouble-route = That unit takes no reports today. Choose who else should read it first.
trouble-page = Something went wrong on this page. Your text is still here. Please try again.
trouble-engine = This page has stopped working and cannot lock anything any more. Nothing was sent just now. Open the page again and begin anew, or call us: { $phone }.

first-title = First
first-also-report = I also want to report
first-practise = Practise first: nothing that I write is sent
first-board-older = The answers here are { $days } days old. The date of this device may be wrong, or newer answers are being held back.
first-board-ahead = The answers here are { $days } days ahead of this device. Please check its date.
first-have-code = I have a code
first-code = Your eight words or eight numbers
first-code-hint = Put one in each box, in the right order. Capital letters do not matter. You can mix words and numbers.
first-code-word = { $number }
first-code-known = This page still has your code.
first-code-forget = Forget the code

danger-title = If somebody is in danger now
danger-lines =
    National Domestic Abuse Helpline: 0808 2000 247
    Live Fear Free, Wales: 0808 80 10 800
    Domestic Abuse and Forced Marriage Helpline, Scotland: 0800 027 1234
    Domestic and Sexual Abuse Helpline, Northern Ireland: 0808 802 1414
    Samaritans: 116 123

code-count = A code has eight words or numbers. Here are { $found }.
code-missing = Number { $number } of your code is missing.
code-unknown = "{ $word }" cannot be part of a code. Check how it is written.
code-unknown-near = "{ $word }" cannot be part of a code. Is it one of these: { $suggestions }?
code-order-neighbours = Number { $first } and number { $second } may be the wrong way round. Please look again.
code-order-columns = The two columns may be mixed up. Read the left one from top to bottom, then the right one.
code-checksum = Each of these can be part of a code, but together they do not make one. One may be wrong, or two may be in the wrong place.

safe-title = Is this a safe place?
safe-list =
    Do not use a phone or computer from your work, or one that somebody else controls.
    Do not use the network at your work, or the network of the person that you write about.
    Make sure that nobody can see your screen, and no camera can.
    Use a private window. Some keyboards remember what you type.
    "Leave now" hides this page at once. It does not clear the history of the browser.
    Do not look anything up or collect anything for this. What you know already is enough.
safe-police = If you work for the police, read the next page first: there is more that could show who you are.
safe-not-police = Continue: I do not work for the police
safe-for-police = I work for the police

police-title = If you work for the police
police-list =
    Do not use a police device or network. Do not write this in a police building or vehicle, or on shift.
    Do not look anything up on police systems. Every look is recorded, and that record is checked first.
    Do not forward, print, copy or photograph police documents.
    Do not say what only your team, your shift or the people at one meeting could know.
    Do not tell anybody at work that you reported, or that you are thinking about it.

force-title = Which police force?
force-hint = The force that the person works for. It may not be the one where you live.
force-choose = Choose
force-goes-to = Your report goes to
force-desk-finds = The charity's review desk reads it first and finds out where it belongs.
unit-kind-force = A unit of the police force itself.
unit-kind-oversight = An oversight body: it watches over the police and is not the police.
unit-kind-desk = People of the charity, not the police.
unit-needs = { $m ->
        [one] One person can open a report.
       *[other] { $m } people must agree to open a report.
    } { $k ->
        [0] { "" }
        [one] { $m ->
            [one] That person is from outside the force.
           *[other] At least one of them is from outside the force.
        }
       *[other] At least { $k } of them are from outside the force.
    }
unit-hours = Staff are there: { $hours }.
unit-none-outside = None of them has to be from outside the force.

who-title = Who is it about?
who-what-you-know = Say only what you know already. You can leave any question here empty.
who-person = Person { $number }
who-another = Add another person

what-title = What happened?
what-about = What is it about? You can choose more than one.
what-not-your-code = Do not write your code here, now or later.

know-title = How do you know?

files-title = Proof
files-text =
    You cannot send files or photos here. Hidden marks in them can show who had them.
    Say where investigators could find proof in a lawful way. Do not fetch, copy or photograph anything for this.

contact-title = Questions and contact
contact-leave = Give contact details (you do not have to)
contact-warning =
    You do not need to give these. Your code is enough to read and answer.
    Contact details say who you are. They are locked apart from your report, for other people. { $mc ->
        [0] { "" }
        [one] One of those people can open them.
       *[other] { $mc } of those people must agree to open them.
    }

check-title = Check what you will send
check-edit = Change the text
check-again = Check again
check-change = Change
check-vaguer = Make less exact
check-vaguer-done = Made less exact. The letter was checked again.
check-keep = Keep
check-kept = You keep this.
check-asked = Some words look like part of a code. Change them, or press "Keep" if they are not.
check-contact = Contact (for its keepers only)
check-over = { $bytes } of { $most } bytes: { $over } too many.

vaguer-1 = (left out)
vaguer-2 = (a person)
vaguer-3 = (time left out)
vaguer-4 = (day left out)
vaguer-5 = (number left out)
vaguer-6 = (left out)
vaguer-7 = (a police system)
vaguer-8 = something that can be found
vaguer-9 = (some people)
vaguer-10 = (left out)
vaguer-11 = (exact words left out)
vaguer-12 = (left out)
vaguer-13 = (left out)
vaguer-14 = (left out)
vaguer-15 = (left out)

code-title = Your code: the only way back
code-title-new = Your new code
code-keep =
    These eight words or numbers are the only way to read an answer. Write them on paper and hide it, or learn them.
    Do not keep them on this device, in a message or as a photo. Nobody can give them to you again.
code-as-numbers = Show as numbers
code-as-words = Show as words
code-print = Print the code
code-print-hint = The paper holds these eight and nothing else. Do not print at work: a printer there keeps what it prints.
code-confirm-title = Do you have it?
code-confirm-hint = Type these two of the eight, as a word or as a number.
code-confirm-item = Number { $number } of your code
code-confirm-wrong = This is not number { $number } of your code. Look at the list again.
code-send = Send now
code-send-new = Change to this code now
code-skip = Send without keeping the code: I want no answer

sending-title = Sending
sending-done-title = Finishing
sending-done = One empty locked letter goes out. That way, looking for an answer seems the same as reporting.
sending-part = Part { $part } of { $of } is on its way.
sending-soon = Your letter is locked. It goes in about { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    }.
sending-wait = Parts that have arrived: { $done } of { $of }. The next one goes in about { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    }.
sending-stay = Please keep this page open. If you leave now, the letter is not whole and nobody can read it.

unsent-title = Not sent
unsent-done-title = The visit is not finished
unsent-text =
    Your letter is still here, locked. Keep this page open and try again.
    If you close the page, it is gone from this device.
unsent-parts = Parts that have arrived: { $sent } of { $of }. The rest goes when you try again.

sent-title-report = Sent
sent-text-report =
    Come back with your code in two days or later, on any safe device.
    If it is not opened by the day above, you can write it again to another unit, or call us: { $phone }.
sent-title-reply = Your answer is sent
sent-text-reply = It is locked, as your report was. Look again with your code in two days or later.
sent-title-stop = They will write no more
sent-text-stop = Nobody will write to this code any more. What you have sent already stays with them.
sent-title-rotate = Your code is changed
sent-text-rotate =
    From now on use the new code.
    Keep the old one until an answer comes under the new one.
sent-title-done = Finished
sent-text-done = Nothing that was sent on this visit shows that you looked for an answer.
sent-skipped = You kept no code. Nobody can send you an answer, and nobody can find this report for you.
sent-code-again = Show the code again

ladder-locked = Locked on your device
ladder-box = In the box since { $date }
ladder-box-past = In the box
ladder-delivered-due = Delivered to the unit on { $date }
ladder-delivered-on = Delivered: the unit had it on { $date }
ladder-delivered-past = Delivered
ladder-delivered-unseen = Delivered: no sign of it on this visit
ladder-opened-due = Opened: due by { $date }
ladder-opened-late = Opened: it was due by { $date }, and is late
ladder-opened-past = Opened by as many people as it takes
ladder-answer-due = Answered: due by { $date }
ladder-answer-over = Answered: it was due by { $date }, and is late
ladder-question-page = They ask you something
ladder-answer-page = Answered
ladder-outcome-page = Decided
ladder-moved-page = It goes on under your new code

looking-title = Looking for your answer
looking-text = This takes half a minute for everybody. That way, looking for an answer seems the same as reporting.

thread-title-page = What has happened
thread-unit = Unit { $unit }
thread-none =
    There is no sign of this code. That can have three reasons:
    It was sent less than two days ago.
    A word of the code is wrong. (This page does not notice one wrong code in 128.)
    It is older than { $days } days, and everything about it has gone.
thread-change-code = The unit asks you to change your code. Somebody else has heard it, or may have. Please do this first.
thread-report = I want to write a report
thread-more = Write more to them
thread-rotate = Change my code
thread-stop = Ask them to write no more
thread-answer = Answer this
thread-elsewhere = There is another note for you. Reading it takes a second visit.
thread-look = Read it
thread-late =
    It is late. You can write it again to another unit.
    Your code cannot bring back your words. You will have to write them again, and you will get another code.
thread-late-call = It is late, and nobody else here takes it today. Call us: { $phone }.
thread-late-answer = The answer is late. You can write more to them and ask, or call us: { $phone }.
thread-alternate = Write it again to { $name }

note-heading = { $kind }, { $date }
note-opened = Opened
note-question = A question
note-answer = An answer
note-outcome = What was decided
note-moved = It goes on elsewhere
note-contact-opened = Your contact details were opened
note-lost = A part of your letter cannot be read and is lost
note-delivered = Delivered
note-passed = From { $from }. { $by } passed your report on to them.
note-repeats-page = The same as note number { $number }.
note-phrase-unknown = A ready-made sentence that this page does not know (number { $number }).
note-refused-page = { $count ->
        [one] One note under your code is not shown, because it was
       *[other] { $count } notes under your code are not shown, because they were
    } not signed in the right way. A note like that may not come from the unit.

reply-title = Your answer

stop-title = Ask them to write no more?
stop-text =
    Nobody will write to this code after this. What you have sent already stays with them.
    You can still look here with the code.
stop-send = Send this

practise-banner = Practice: nothing that you write is sent
practice-end-title = The practice is over
practice-end-text =
    One empty locked letter went out, as in every visit. Nothing that you wrote was sent. The code from this practice opens nothing.
    Some days later a real code could show this:

back-title = The page was hidden
back-text = Your text is still here. It is kept for ten minutes from when the page was hidden. Press "Begin" and go on where you were.
back-nothing = Press "Begin" for a new visit.
forgotten-title = Everything is wiped
forgotten-text = The page was hidden for more than ten minutes, so all that you wrote here was wiped.
forgotten-cover = Only an empty letter was sent.
forgotten-letter = Your letter had been sent before that, and stays sent.
forgotten-unknown = Your letter was still on its way and may not have arrived whole. If you have your code, look with it in two days. If there is no sign of the letter, write it again.
forgotten-unsent = Your letter was not sent.
left-title = You have left
left-text =
    Everything that you wrote here is wiped.
    The history of the browser is not cleared. Clear it yourself, or close the private window.
left-anew = Open the page again
