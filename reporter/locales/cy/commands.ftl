# Yr hyn mae'r gorchmynion yn ei ddweud.

doing-only-visit = Yr ymweliad hwn
doing-visit = Ymweliad { $visit }
doing-visit-of = Ymweliad { $visit } o { $of }
doing-index = { $visit }: nôl mynegai'r bwrdd
doing-shelf = { $visit }: nôl silff
doing-post = { $visit }: anfon un gell
doing-waiting = { $visit }: aros { $seconds } eiliad, fel nad yw'r rhannau'n edrych fel un llythyr
doing-done = { $visit }: wedi gorffen
doing-tor = Cysylltu â Tor: { $percent } %

unit-in-full = { $name } (uned { $unit }). Mae agor llythyr yn gofyn am { $m ->
        [one] 1 person
       *[other] { $m } o bobl
    } (o'r tu allan i'r heddlu: { $k }). Staff ar gael: { $hours }.
route-goes-to = Mae'n mynd at: { $unit }
route-choose = Byddai'n mynd at { $name }. Gwasgwch Enter os yw hynny'n iawn, neu dewiswch:
route-not-listed = Nid yw'r gwasanaeth hwn yn rhestru'r heddlu hwnnw. Bydd y ddesg adolygu'n canfod ble mae'n perthyn.

code-new = Eich cod. Dyma'r unig ffordd yn ôl at eich llythyr. Yr un cod yw'r geiriau a'r rhifau:
code-keep =
    Ysgrifennwch ef ar bapur a'i guddio, neu dysgwch ef. Nid ar y ddyfais hon, nid mewn neges, nid fel llun.
    Os aiff ar goll, ni all neb ddod o hyd i'ch llythyr ar eich rhan. Peidiwch byth â'i ysgrifennu mewn llythyr.
code-confirm = I fod yn siŵr: beth yw gair (neu rif) { $number } eich cod? Teipiwch "skip" os nad ydych chi eisiau cod.
code-confirm-again = Un arall oedd hwnnw. Dyma'r cod eto:
code-confirmed = Da iawn. Mae gennych chi'r cod.
code-skipped = Wedi hepgor. Heb y cod ni allwch ddarllen ateb.
code-written = Mae'ch cod newydd yn { $path }. Dysgwch ef, yna dinistriwch y ffeil.
code-unused = Ni ddefnyddiwyd y cod, ac mae { $path } wedi'i thynnu.

sent = { $visits ->
        [one] Wedi anfon, mewn un ymweliad.
       *[other] Wedi anfon, mewn { $visits } ymweliad.
    } Mae wedi'i gloi: ni all y gweinydd ei agor.
sent-next = Dewch yn ôl gyda'ch cod o { $look } ymlaen. Os nad oes dim yn dweud "agorwyd" erbyn { $opened }, gallwch ei anfon eto at uned arall.
sealed = { $count ->
        [one] Wedi'i gloi mewn un ffeil: { $files }
       *[other] Wedi'i gloi mewn { $count } ffeil: { $files }
    }
reply-answers = At { $name }, yn ateb i nodyn { $note }.
reply-to = At { $name }.
reply-sent = { $visits ->
        [one] Wedi anfon, mewn un ymweliad.
       *[other] Wedi anfon, mewn { $visits } ymweliad.
    }
stop-sent = { $visits ->
        [one] Wedi anfon, mewn un ymweliad.
       *[other] Wedi anfon, mewn { $visits } ymweliad.
    } Ni fydd neb yn ysgrifennu at y cod hwn mwyach. Mae'r hyn a ddywedoch wedi'i ddweud.
rotate-sent = { $visits ->
        [one] Wedi anfon, mewn un ymweliad.
       *[other] Wedi anfon, mewn { $visits } ymweliad.
    } O hyn ymlaen defnyddiwch y cod newydd. Cadwch yr hen un nes daw ateb o dan yr un newydd.
rotate-both-codes = Mae'r cod newydd gan rai unedau a heb fod gan eraill. Cadwch y ddau god, a rhedwch yr un gorchymyn eto wedyn.

practise-banner = YMARFER. Nid yw dim o'r hyn rydych yn ei ysgrifennu'n cael ei anfon na'i gadw: llythyr gwag at neb sy'n mynd allan.
practise-sample = YMARFER. Rai dyddiau wedyn, gallai "reporter check" gyda'ch cod ddangos hyn:
practise-end = Mae'r ymarfer ar ben. Nid yw'r cod uchod yn dda i ddim.

open-which-shelf = Nôliwch silff { $number } ({ $path }) a'i redeg eto gyda --shelf.
cover-sent = { $visits ->
        [one] Anfonwyd un gell wag.
       *[other] Anfonwyd { $visits } cell wag.
    }

directory-fetching = Nôl y cyfeiriadur.
directory-good = Mae'r cyfeiriadur yn dda: rhif { $serial }, hyd { $until }; unedau: { $units }, yn derbyn llythyrau: { $open }; heddluoedd: { $forces }.
directory-written = Ysgrifennwyd i { $path }.
verify-root = Ei wraidd mewn geiriau: { $words }
verify-words-match = Dyma'r geiriau a roddoch chi.
page-fetching = Nôl y dudalen.
page-same = { $parts ->
        [one] Mae'r dudalen gychwyn yn
       *[other] Mae'r dudalen, ym mhob un o'i { $parts } rhan, yn
    } union fel y mae'n rhaid iddi fod. Ei hash: { $hash }
saved-same = Mae'r dudalen wedi'i chadw yn union fel y mae'n rhaid iddi fod, ac mae'r gwasanaeth wedi'i llofnodi. Ei rhestr o unedau: rhif { $serial }, hyd { $until }. Hash y ffeil: { $hash }
