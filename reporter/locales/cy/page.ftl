# Tudalen y sawl sy'n rhoi gwybod. Oed darllen 9 i 11. Mae testun o sawl llinell yn rhestr neu'n baragraffau, fel mae ei enw'n dweud.

skip-to-content = Neidio i'r cynnwys
leave = Gadael nawr
leave-twice-more = Gwasgwch Shift ddwywaith eto i adael.
leave-once-more = Gwasgwch Shift unwaith eto i adael.
language = Iaith

start-begin = Dechrau
start-getting-ready = Yn paratoi. Nid oes dim o'ch eiddo yn cael ei anfon.
start-getting-ready-slowly = Wrthi'n paratoi. Gyda'r gosodiad hwn yn y porwr gall gymryd hyd at funud. Nid oes dim o'ch eiddo'n cael ei anfon.
start-ready = Yn barod. Gwasgwch "Dechrau" i roi gwybod, i edrych am ateb neu i ymarfer. Mae'r cam cyntaf hwn yr un fath i bawb.
start-network = Ni ellir cyrraedd y gwasanaeth ar hyn o bryd. Nid anfonwyd dim ac nid oes dim ar goll. Gwasgwch "Dechrau" i roi cynnig arall arni.
start-lapsed = Mae gan y dudalen hon restr o'r unedau sy'n darllen adroddiadau. Nid yw'r rhestr mewn grym ar y dyddiad hwn, felly ni ellir cloi dim yn ddiogel. Nid anfonwyd dim. Edrychwch ar ddyddiad y ddyfais hon. Os yw'n iawn, ffoniwch ni.
start-not-verified = Nid yw'r dudalen hon, neu ei rhestr o unedau, fel y gwnaethon ni hi. Peidiwch â defnyddio'r dudalen hon. Nid anfonwyd dim. Ffoniwch ni o ffôn arall.
start-board = Ni allem wneud yn siŵr bod yr atebion yn rhai go iawn, felly nid ydyn nhw'n cael eu dangos. Nid anfonwyd dim. Gwasgwch "Dechrau" i roi cynnig arall arni, neu ffoniwch ni.
start-engine = Ni all y porwr hwn gloi adroddiad. Nid anfonwyd dim. Defnyddiwch borwr arall, neu ffoniwch ni.
start-version = Fersiwn y dudalen: { $version }

clock-question = Yn ôl y ddyfais hon, { $date } yw hi heddiw. Nid yw'r rhestr o unedau mewn grym ar y diwrnod hwnnw. Ydy'r dyddiad yn anghywir?
clock-label = Beth yw'r dyddiad heddiw?
clock-use = Defnyddio'r dyddiad hwn
clock-device = Yn ôl y ddyfais hon, { $date } yw hi heddiw. Os yw hynny'n anghywir, rhowch y dyddiad iawn yma.
clock-cannot-be = Nid yw'r rhestr o unedau mewn grym ar y dyddiad hwnnw. Edrychwch ar y dyddiad eto.

error-title = Mae yna broblem
error-mark = Problem:
error-danger = Dywedwch a oes rhywun mewn perygl nawr.
error-force = Dewiswch heddlu, neu "ddim yn gwybod pa un".
error-what = Dywedwch beth ddigwyddodd. Mae un frawddeg yn ddigon.
error-reply = Ysgrifennwch eich ateb yn gyntaf.
error-too-long = Byrhewch hwn. Mae'r testun { $over ->
        [two] { $over } feit
       *[other] { $over } beit
    } yn rhy hir.
error-letter-too-long = Mae'r llythyr { $over ->
        [two] { $over } feit
       *[other] { $over } beit
    } yn rhy hir. Anfonwch y rhan bwysicaf. Gallwch anfon mwy wedyn gyda'ch cod.
error-answers = Mae rhywbeth yn y ffurflen na ellir ei anfon. Edrychwch drwyddi eto.

way-next = Ymlaen
way-back = Yn ôl
way-enough = Anfon yr hyn sydd gen i
enough-hint = Gallwch anfon yr hyn sydd gennych nawr, ac ychwanegu rhagor wedyn gyda'ch cod. Nid yw dim a ysgrifennwch yn cael ei storio ar y ddyfais hon.
way-send = Anfon
way-done = Gorffen
way-again = Rhoi cynnig arall arni

trouble-network = Does dim cysylltiad ar hyn o bryd. Nid oes dim o'ch eiddo ar goll. Rhowch gynnig arall arni pan fydd y rhwydwaith yn ôl.
trouble-busy = Mae'r gwasanaeth yn llawn neu'n cau ar hyn o bryd. Nid oes dim o'ch eiddo ar goll. Rhowch gynnig arall arni wedyn, neu ffoniwch ni: { $phone }.
trouble-refused = Rhoddodd y gwasanaeth ateb nad yw'n gwneud synnwyr. Nid oes dim o'ch eiddo ar goll. Rhowch gynnig arall arni wedyn, neu ffoniwch ni: { $phone }.
trouble-board = Ni allem wneud yn siŵr bod yr atebion yn rhai go iawn, felly nid ydyn nhw'n cael eu dangos. Does neb wedi gweld dim o'ch eiddo. Rhowch gynnig arall arni, neu ffoniwch ni: { $phone }.
trouble-nobody = Does dim byd yma i'r cod hwn, felly nid yw'r dudalen hon yn gwybod pwy ddylai gael eich llythyr. Nid anfonwyd ef. Edrychwch ar y cod, a dewch yn ôl ymhen deuddydd, neu ffoniwch ni: { $phone }.
trouble-route = Nid yw'r uned honno'n derbyn adroddiadau heddiw. Dewiswch pwy arall ddylai ei ddarllen gyntaf.
trouble-page = Aeth rhywbeth o'i le ar y dudalen hon. Mae'ch testun yma o hyd. Rhowch gynnig arall arni.
trouble-engine = Mae'r dudalen hon wedi stopio gweithio ac ni all gloi dim byd mwy. Ni anfonwyd dim nawr. Agorwch y dudalen eto a dechrau o'r newydd, neu ffoniwch ni: { $phone }.

first-title = Yn gyntaf
first-also-report = Rydw i am roi gwybod hefyd
first-practise = Ymarfer yn gyntaf: nid yw dim o'r hyn rydw i'n ei ysgrifennu'n cael ei anfon
first-board-older = Mae'r atebion yma'n { $days ->
        [two] { $days } ddiwrnod
       *[other] { $days } diwrnod
    } oed. Efallai fod dyddiad y ddyfais hon yn anghywir, neu fod atebion mwy newydd yn cael eu dal yn ôl.
first-board-ahead = Mae'r atebion yma { $days ->
        [two] { $days } ddiwrnod
       *[other] { $days } diwrnod
    } o flaen y ddyfais hon. Edrychwch ar ei dyddiad.
first-have-code = Mae gen i god
first-code = Eich wyth gair neu'ch wyth rhif
first-code-hint = Rhowch un ym mhob blwch, yn y drefn iawn. Does dim gwahaniaeth am briflythrennau. Gallwch gymysgu geiriau a rhifau.
first-code-word = { $number }
first-code-known = Mae'ch cod gan y dudalen hon o hyd.
first-code-forget = Anghofio'r cod

danger-title = Os oes rhywun mewn perygl nawr
danger-lines =
    Llinell Gymorth Genedlaethol Cam-drin Domestig: 0808 2000 247
    Byw Heb Ofn, Cymru: 0808 80 10 800
    Llinell Gymorth Cam-drin Domestig a Phriodas dan Orfod, yr Alban: 0800 027 1234
    Llinell Gymorth Cam-drin Domestig a Rhywiol, Gogledd Iwerddon: 0808 802 1414
    Y Samariaid: 116 123

code-count = Mae wyth gair neu rif mewn cod. Dyma { $found }.
code-missing = Mae rhif { $number } eich cod ar goll.
code-unknown = Ni all "{ $word }" fod yn rhan o god. Edrychwch sut mae wedi'i ysgrifennu.
code-unknown-near = Ni all "{ $word }" fod yn rhan o god. Ai un o'r rhain yw e: { $suggestions }?
code-order-neighbours = Efallai fod rhif { $first } a rhif { $second } yn lle ei gilydd. Edrychwch eto.
code-order-columns = Efallai fod y ddwy golofn wedi'u cymysgu. Darllenwch yr un chwith o'r pen i'r gwaelod, yna'r un dde.
code-checksum = Gall pob un o'r rhain fod yn rhan o god, ond gyda'i gilydd nid ydyn nhw'n gwneud cod. Efallai fod un yn anghywir, neu ddau yn y lle anghywir.

safe-title = Ydy hwn yn lle diogel?
safe-list =
    Peidiwch â defnyddio ffôn na chyfrifiadur o'ch gwaith, nac un mae rhywun arall yn ei reoli.
    Peidiwch â defnyddio rhwydwaith eich gwaith, na rhwydwaith y person rydych chi'n ysgrifennu amdano.
    Gwnewch yn siŵr na all neb weld eich sgrin, ac na all camera ei gweld.
    Defnyddiwch ffenestr breifat. Mae rhai bysellfyrddau'n cofio'r hyn rydych chi'n ei deipio.
    Mae "Gadael nawr" yn cuddio'r dudalen hon ar unwaith. Nid yw'n clirio hanes y porwr.
    Peidiwch â chwilio am ddim na chasglu dim ar gyfer hyn. Mae'r hyn a wyddoch chi eisoes yn ddigon.
safe-police = Os ydych chi'n gweithio i'r heddlu, darllenwch y dudalen nesaf yn gyntaf: mae mwy a allai ddangos pwy ydych chi.
safe-not-police = Ymlaen: nid wyf yn gweithio i'r heddlu
safe-for-police = Rydw i'n gweithio i'r heddlu

police-title = Os ydych chi'n gweithio i'r heddlu
police-list =
    Peidiwch â defnyddio dyfais na rhwydwaith yr heddlu. Peidiwch ag ysgrifennu hwn yn un o adeiladau neu gerbydau'r heddlu, nac ar shifft.
    Peidiwch â chwilio am ddim ar systemau'r heddlu. Mae pob chwiliad yn cael ei gofnodi, a'r cofnod hwnnw sy'n cael ei wirio gyntaf.
    Peidiwch ag anfon dogfennau'r heddlu ymlaen, na'u hargraffu, eu copïo na thynnu eu llun.
    Peidiwch â dweud yr hyn na allai neb ond eich tîm, eich shifft neu'r bobl mewn un cyfarfod ei wybod.
    Peidiwch â dweud wrth neb yn y gwaith eich bod wedi rhoi gwybod, na'ch bod yn meddwl am wneud.

force-title = Pa heddlu?
force-hint = Yr heddlu mae'r person yn gweithio iddo. Efallai nad hwnnw yw'r un lle rydych chi'n byw.
force-choose = Dewiswch
force-goes-to = Mae'ch adroddiad yn mynd at
force-desk-finds = Desg adolygu'r elusen sy'n ei ddarllen gyntaf ac yn canfod ble mae'n perthyn.
unit-kind-force = Uned o'r heddlu ei hun.
unit-kind-oversight = Corff goruchwylio: mae'n cadw golwg ar yr heddlu, ac nid yr heddlu yw e.
unit-kind-desk = Pobl yr elusen, nid yr heddlu.
unit-needs = { $m ->
        [one] Gall un person agor adroddiad.
        [two] Rhaid i { $m } berson gytuno i agor adroddiad.
        [few] Rhaid i { $m } pherson gytuno i agor adroddiad.
        [many] Rhaid i { $m } pherson gytuno i agor adroddiad.
       *[other] Rhaid i { $m } person gytuno i agor adroddiad.
    } { $k ->
        [0] { "" }
        [one] { $m ->
            [one] Mae'r person hwnnw o'r tu allan i'r heddlu.
           *[other] Mae o leiaf un ohonyn nhw o'r tu allan i'r heddlu.
        }
       *[other] Mae o leiaf { $k } ohonyn nhw o'r tu allan i'r heddlu.
    }
unit-hours = Mae staff yno: { $hours }.
unit-none-outside = Does dim rhaid i neb ohonyn nhw ddod o'r tu allan i'r heddlu.

who-title = Am bwy mae hyn?
who-what-you-know = Dywedwch yr hyn a wyddoch chi eisoes yn unig. Gallwch adael unrhyw gwestiwn yma yn wag.
who-person = Person { $number }
who-another = Ychwanegu person arall

what-title = Beth ddigwyddodd?
what-about = Am beth mae hyn? Gallwch ddewis mwy nag un.
what-not-your-code = Peidiwch ag ysgrifennu'ch cod yma, nawr nac wedyn.

know-title = Sut ydych chi'n gwybod?

files-title = Prawf
files-text =
    Ni allwch anfon ffeiliau na lluniau yma. Gall marciau cudd ynddyn nhw ddangos pwy oedd â nhw.
    Dywedwch ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon. Peidiwch â nôl na chopïo dim ar gyfer hyn, na thynnu llun o ddim.

contact-title = Cwestiynau a chyswllt
contact-leave = Rhoi manylion cyswllt (does dim rhaid)
contact-warning =
    Does dim angen i chi roi'r rhain. Mae'ch cod yn ddigon i ddarllen ac ateb.
    Mae manylion cyswllt yn dweud pwy ydych chi. Maen nhw'n cael eu cloi ar wahân i'ch adroddiad, i bobl eraill. { $mc ->
        [0] { "" }
        [one] Gall un o'r bobl hynny eu hagor.
       *[other] Rhaid i { $mc } o'r bobl hynny gytuno i'w hagor.
    }

check-title = Edrychwch dros yr hyn y byddwch yn ei anfon
check-edit = Newid y testun
check-again = Gwirio eto
check-change = Newid
check-vaguer = Gwneud yn llai manwl
check-vaguer-done = Mae'n llai manwl nawr. Gwiriwyd y llythyr eto.
check-keep = Cadw
check-kept = Rydych chi'n cadw hwn.
check-asked = Mae rhai geiriau'n edrych fel rhan o god. Newidiwch nhw, neu gwasgwch "Cadw" os nad ydyn nhw.
check-contact = Cyswllt (i'w geidwaid yn unig)
check-over = { $bytes } o { $most } beit: { $over } yn ormod.

vaguer-1 = (wedi'i adael allan)
vaguer-2 = (rhywun)
vaguer-3 = (amser wedi'i adael allan)
vaguer-4 = (diwrnod wedi'i adael allan)
vaguer-5 = (rhif wedi'i adael allan)
vaguer-6 = (wedi'i adael allan)
vaguer-7 = (system heddlu)
vaguer-8 = rhywbeth y gellir dod o hyd iddo
vaguer-9 = (rhai pobl)
vaguer-10 = (wedi'i adael allan)
vaguer-11 = (union eiriau wedi'u gadael allan)
vaguer-12 = (wedi'i adael allan)
vaguer-13 = (wedi'i adael allan)
vaguer-14 = (wedi'i adael allan)
vaguer-15 = (wedi'i adael allan)

code-title = Eich cod: yr unig ffordd yn ôl
code-title-new = Eich cod newydd
code-keep =
    Yr wyth gair neu rif hyn yw'r unig ffordd i ddarllen ateb. Ysgrifennwch nhw ar bapur a'i guddio, neu dysgwch nhw.
    Peidiwch â'u cadw ar y ddyfais hon, mewn neges nac fel llun. Ni all neb eu rhoi i chi eto.
code-as-numbers = Dangos fel rhifau
code-as-words = Dangos fel geiriau
code-print = Argraffu'r cod
code-print-hint = Yr wyth hyn sydd ar y papur, a dim byd arall. Peidiwch ag argraffu yn y gwaith: mae argraffydd yno'n cadw'r hyn mae'n ei argraffu.
code-confirm-title = Ydy'r cod gennych chi?
code-confirm-hint = Teipiwch y ddau hyn o'r wyth, fel gair neu fel rhif.
code-confirm-item = Rhif { $number } eich cod
code-confirm-wrong = Nid hwn yw rhif { $number } eich cod. Edrychwch ar y rhestr eto.
code-send = Anfon nawr
code-send-new = Newid i'r cod hwn nawr
code-skip = Anfon heb gadw'r cod: nid wyf am gael ateb

sending-title = Yn anfon
sending-done-title = Yn gorffen
sending-done = Mae un llythyr gwag wedi'i gloi yn mynd allan. Fel hyn, mae edrych am ateb yn ymddangos yr un fath â rhoi gwybod.
sending-part = Mae rhan { $part } o { $of } ar ei ffordd.
sending-soon = Mae'ch llythyr wedi'i gloi. Mae'n mynd ymhen tua { $seconds } eiliad.
sending-wait = Rhannau sydd wedi cyrraedd: { $done } o { $of }. Mae'r nesaf yn mynd ymhen tua { $seconds } eiliad.
sending-stay = Cadwch y dudalen hon ar agor. Os gadewch chi nawr, ni fydd y llythyr yn gyfan ac ni all neb ei ddarllen.

unsent-title = Heb ei anfon
unsent-done-title = Nid yw'r ymweliad wedi gorffen
unsent-text =
    Mae'ch llythyr yma o hyd, wedi'i gloi. Cadwch y dudalen hon ar agor a rhowch gynnig arall arni.
    Os caewch chi'r dudalen, bydd wedi mynd o'r ddyfais hon.
unsent-parts = Rhannau sydd wedi cyrraedd: { $sent } o { $of }. Aiff y gweddill pan rowch chi gynnig arall arni.

sent-title-report = Wedi'i anfon
sent-text-report =
    Dewch yn ôl gyda'ch cod ymhen deuddydd neu'n hwyrach, ar unrhyw ddyfais ddiogel.
    Os nad yw wedi'i agor erbyn y diwrnod uchod, gallwch ei ysgrifennu eto at uned arall, neu ein ffonio ni: { $phone }.
sent-title-reply = Mae'ch ateb wedi'i anfon
sent-text-reply = Mae wedi'i gloi, fel eich adroddiad. Edrychwch eto gyda'ch cod ymhen deuddydd neu'n hwyrach.
sent-title-stop = Ni fyddan nhw'n ysgrifennu mwy
sent-text-stop = Ni fydd neb yn ysgrifennu at y cod hwn mwyach. Mae'r hyn a anfonoch yn barod yn aros gyda nhw.
sent-title-rotate = Mae'ch cod wedi newid
sent-text-rotate =
    O hyn ymlaen defnyddiwch y cod newydd.
    Cadwch yr hen un nes daw ateb o dan yr un newydd.
sent-title-done = Wedi gorffen
sent-text-done = Nid oes dim a anfonwyd ar yr ymweliad hwn yn dangos eich bod wedi edrych am ateb.
sent-skipped = Ni chadwoch chi god. Ni all neb anfon ateb atoch, ac ni all neb ddod o hyd i'r adroddiad hwn ar eich rhan.
sent-code-again = Dangos y cod eto

ladder-locked = Wedi'i gloi ar eich dyfais
ladder-box = Yn y blwch ers { $date }
ladder-box-past = Yn y blwch
ladder-delivered-due = Cyrraedd yr uned: ar { $date }
ladder-delivered-on = Wedi cyrraedd: roedd gan yr uned ar { $date }
ladder-delivered-past = Wedi cyrraedd
ladder-delivered-unseen = Cyrraedd: dim arwydd ohono ar yr ymweliad hwn
ladder-opened-due = Agor: i'w wneud erbyn { $date }
ladder-opened-late = Agor: roedd i'w wneud erbyn { $date }, ac mae'n hwyr
ladder-opened-past = Wedi'i agor gan gynifer o bobl ag sydd eu hangen
ladder-answer-due = Ateb: i'w wneud erbyn { $date }
ladder-answer-over = Ateb: roedd i'w wneud erbyn { $date }, ac mae'n hwyr
ladder-question-page = Maen nhw'n gofyn rhywbeth i chi
ladder-answer-page = Wedi'i ateb
ladder-outcome-page = Wedi penderfynu
ladder-moved-page = Mae'n mynd ymlaen o dan eich cod newydd

looking-title = Yn edrych am eich ateb
looking-text = Mae hyn yn cymryd hanner munud i bawb. Fel hyn, mae edrych am ateb yn ymddangos yr un fath â rhoi gwybod.

thread-title-page = Beth sydd wedi digwydd
thread-unit = Uned { $unit }
thread-none =
    Does dim arwydd o'r cod hwn. Gall fod tri rheswm am hynny:
    Fe'i hanfonwyd lai na dau ddiwrnod yn ôl.
    Mae gair o'r cod yn anghywir. (Nid yw'r dudalen hon yn sylwi ar un cod anghywir mewn 128.)
    Mae'n hŷn na { $days } diwrnod, ac mae popeth amdano wedi mynd.
thread-change-code = Mae'r uned yn gofyn i chi newid eich cod. Mae rhywun arall wedi'i glywed, neu efallai wedi'i glywed. Gwnewch hyn yn gyntaf.
thread-report = Rydw i am ysgrifennu adroddiad
thread-more = Ysgrifennu mwy atyn nhw
thread-rotate = Newid fy nghod
thread-stop = Gofyn iddyn nhw beidio ag ysgrifennu mwy
thread-answer = Ateb hwn
thread-elsewhere = Mae nodyn arall i chi. Mae angen ail ymweliad i'w ddarllen.
thread-look = Ei ddarllen
thread-late =
    Mae'n hwyr. Gallwch ei ysgrifennu eto at uned arall.
    Ni all eich cod ddod â'ch geiriau yn ôl. Bydd rhaid i chi eu hysgrifennu eto, a chewch god arall.
thread-late-call = Mae'n hwyr, ac nid oes neb arall yma'n ei dderbyn heddiw. Ffoniwch ni: { $phone }.
thread-late-answer = Mae'r ateb yn hwyr. Gallwch ysgrifennu rhagor atyn nhw a gofyn, neu ffoniwch ni: { $phone }.
thread-alternate = Ei ysgrifennu eto at { $name }

note-heading = { $kind }, { $date }
note-opened = Agorwyd
note-question = Cwestiwn
note-answer = Ateb
note-outcome = Yr hyn a benderfynwyd
note-moved = Mae'n mynd ymlaen mewn man arall
note-contact-opened = Agorwyd eich manylion cyswllt
note-lost = Ni ellir darllen rhan o'ch llythyr ac mae ar goll
note-delivered = Wedi cyrraedd
note-passed = Oddi wrth { $from }. Anfonodd { $by } eich adroddiad ymlaen atyn nhw.
note-repeats-page = Yr un fath â nodyn rhif { $number }.
note-phrase-unknown = Brawddeg barod nad yw'r dudalen hon yn ei hadnabod (rhif { $number }).
note-refused-page = { $count ->
        [one] Nid yw un nodyn o dan eich cod yn cael ei ddangos, am nad oedd wedi'i lofnodi
       *[other] Nid yw { $count } nodyn o dan eich cod yn cael eu dangos, am nad oedden nhw wedi'u llofnodi
    } yn y ffordd iawn. Efallai nad oddi wrth yr uned y daw nodyn o'r fath.

reply-title = Eich ateb

stop-title = Gofyn iddyn nhw beidio ag ysgrifennu mwy?
stop-text =
    Ni fydd neb yn ysgrifennu at y cod hwn ar ôl hyn. Mae'r hyn a anfonoch yn barod yn aros gyda nhw.
    Gallwch edrych yma gyda'r cod o hyd.
stop-send = Anfon hwn

practise-banner = Ymarfer: nid yw dim o'r hyn rydych chi'n ei ysgrifennu'n cael ei anfon
practice-end-title = Mae'r ymarfer ar ben
practice-end-text =
    Aeth un llythyr gwag wedi'i gloi allan, fel ym mhob ymweliad. Nid anfonwyd dim o'r hyn a ysgrifennoch. Nid yw cod yr ymarfer hwn yn agor dim.
    Rai dyddiau wedyn, gallai cod go iawn ddangos hyn:

back-title = Cuddiwyd y dudalen
back-text = Mae'ch testun yma o hyd. Mae'n cael ei gadw am ddeng munud o'r adeg y cuddiwyd y dudalen. Gwasgwch "Dechrau" ac ewch ymlaen o'r man lle roeddech chi.
back-nothing = Gwasgwch "Dechrau" i gael ymweliad newydd.
forgotten-title = Mae popeth wedi'i ddileu
forgotten-text = Cuddiwyd y dudalen am fwy na deng munud, felly mae popeth a ysgrifennoch yma wedi'i ddileu.
forgotten-cover = Dim ond llythyr gwag a anfonwyd.
forgotten-letter = Roedd eich llythyr wedi'i anfon cyn hynny, ac mae'n dal wedi'i anfon.
forgotten-unknown = Roedd eich llythyr ar ei ffordd o hyd, ac efallai na chyrhaeddodd yn gyfan. Os yw'ch cod gennych, edrychwch ag ef ymhen deuddydd. Os nad oes sôn am y llythyr, ysgrifennwch ef eto.
forgotten-unsent = Nid anfonwyd eich llythyr.
left-title = Rydych chi wedi gadael
left-text =
    Mae popeth a ysgrifennoch yma wedi'i ddileu.
    Nid yw hanes y porwr wedi'i glirio. Cliriwch ef eich hun, neu caewch y ffenestr breifat.
left-anew = Agor y dudalen eto
