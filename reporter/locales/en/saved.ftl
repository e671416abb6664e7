# The saved page: what it says in place of the page's texts, and what it alone says. Reading age 9 to 11.

start-getting-ready = Getting ready. This saved page sends nothing and fetches nothing.
start-getting-ready-slowly = Getting ready. In some browsers it can take up to a minute. This saved page sends nothing and fetches nothing.
start-ready = Ready. Press "Begin" to lock a report into a file, to look for an answer in files that you have fetched, or to practise.
start-lapsed = This saved page is too old for this date. Its list of the units that read reports is not valid any more, so nothing can be locked safely. Save the page again from the service, with Tor Browser if you can. Or call us.
start-not-verified = This saved page, or its list of units, is not as we made it. Do not use it. Delete it and save it again from the service, or call us from another phone.
start-engine = This saved page is damaged, or this browser cannot run it. Nothing was sent. Save it again from the service, open it in another browser, or call us.
clock-question = This device says that today is { $date }. The list of units in this saved page is not valid on that day. The page may be too old: then save it again from the service, with Tor Browser if you can, or call us. Or is the date wrong?

saved-note =
    This is a saved page. It sends nothing and fetches nothing. It can be used until { $until } at the latest.
    This file, and each file that you save with it, shows whoever finds it that you used this service. Keep them on a memory stick that nobody else uses. Delete them when you are done, and empty the bin.

saved-old = This saved page is too old to lock a report: the keys in it are not used any more. You can still look for an answer with it. To report, save the page again from the service, with Tor Browser if you can. Or call us.

trouble-nobody = There is nothing here for this code, so this page does not know who should get your letter. It was not locked.
trouble-route = That unit cannot get a report from this saved page today. Choose who else should read it first, or save the page again from the service.
way-enough = Lock what I have
way-send = Lock it
code-send = Lock it now
code-send-new = Lock the change to this code
code-skip = Lock it without keeping the code: I want no answer
stop-send = Lock this

first-board-older = This list of answers is { $days } days old. Fetch it again. If it is still old, the date of this device may be wrong, or newer answers are being held back.
fetch-text =
    You fetch two files from the service and choose them here. Do it in another tab, or with Tor Browser, and come back to this page.
    If you stay away for more than ten minutes, this page forgets your code.
fetch-shows =
    What can be seen: whoever watches your network sees that you visit the service. With Tor Browser they see only that you use Tor.
    The service sees that somebody fetches these two files by hand, as people do who look for an answer. Without Tor Browser it sees the address of your network too. It cannot see for which code: each file holds notes for many people.
    This page names a second file whether there is an answer for you or not.
fetch-index-where = First file: open the address of the service with this behind it. The browser saves it.
fetch-index = Choose the first file
fetch-index-other = This is not the first file, or it is damaged. Fetch it again and choose it.
fetch-next = The first file is read.
fetch-shelf-where = Second file: open the address of the service with this behind it. The browser saves it.
fetch-shelf = Choose the second file
fetch-shelf-other = This is not the second file, or it is damaged. Fetch it again and choose it.
thread-elsewhere = There is another note for you. Reading it takes the first file again, and another second file.

save-title = Save your locked letter
save-text =
    Your letter is locked into { $count ->
        [one] one file. Save it.
       *[other] { $count } files. Save them all: one alone cannot be read.
    }
    Only the unit that it is for can open it.
save-file = Save { $name }
save-saved = (saved)
save-first = Not every file is saved yet. What is not saved is lost. If you have saved them in another way, press the button again.
save-shows =
    What can be seen when you hand it in: whoever watches your network sees that you visit the service and, by the size, that you hand in a locked file. With Tor Browser they see only that you use Tor.
    The service sees that locked files came by hand, and how many. Without Tor Browser it sees the address of your network too.
    Nobody can see what is in them, or who they are for.
save-done = I have saved it
kept-title = Locked and saved. Not sent yet.
kept-steps =
    From a safe place, open the address of the service with /drop behind it. Use Tor Browser if you can.
    Choose every file that you saved here, and hand them in together. Do it within a few days.
    Then delete those files, empty the bin, and delete this saved page if you do not need it any more.
kept-back = Come back with your code two days after you handed it in, or later, on any safe device.
sent-text-rotate = When the file is handed in, use the new code. Keep the old one until an answer comes under the new one.
sent-text-done = Nothing was sent. Delete the two files that you fetched, empty the bin, and clear the browser's list of downloads.

practice-end-text =
    Nothing was sent. If you saved a file while you practised, it holds an empty locked letter: delete it. The code from this practice opens nothing.
    Some days later a real code could show this:
forgotten-cover = Nothing was sent. Files that you saved are still there.
forgotten-letter = Nothing was sent. Files that you saved are still there.
forgotten-unknown = Nothing was sent. Files that you saved are still there.
forgotten-unsent = Nothing was sent. Files that you saved are still there.
left-text =
    Everything that you wrote here is wiped. This page, and the files that you saved, are still on the device: delete them and empty the bin.
    The history of the browser and its list of downloads are not cleared. Clear them yourself.
