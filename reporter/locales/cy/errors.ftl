# Yr hyn aeth o'i le, a beth i'w wneud.

failure = reporter: { $message }

service-required = Dywedwch pa wasanaeth: --service FFEIL. Mae'r gwasanaeth yn rhannu'r ffeil hon; ynddi mae'r cyfeiriad a'r gwraidd.
service-refused = Ni ellir defnyddio'r ffeil gwasanaeth: { $why }.
endpoint-refused = Ni ellir cyrraedd y gweinydd felly: { $why }.
socks-required =
    Rhowch gyfeiriad dirprwy Tor: --socks 127.0.0.1:9050 (9150 i Tor Browser).
    Hebddo mae'r gweinydd yn gweld eich cyfeiriad. Os ydych am hynny, dywedwch --direct.
no-wait-in-drills = I ymarferion yn unig mae --no-wait, lle mae diwrnod yn fyrrach nag awr.

directory-missing = Does dim cyfeiriadur yn { $path }. Nôliwch ef yn gyntaf: reporter directory
directory-expired = Mae'r cyfeiriadur wedi dod i ben. Nôliwch yr un newydd: reporter directory
directory-not-yet = Nid yw'r cyfeiriadur mewn grym eto. Ydy dyddiad y ddyfais hon yn iawn?
directory-other-root = Rhywun arall a lofnododd y cyfeiriadur, nid y sawl mae'r ffeil gwasanaeth yn ei enwi. Peidiwch â'i ddefnyddio. Nid anfonwyd dim.
directory-other-service = Cyfeiriadur gwasanaeth arall yw hwn. Nid anfonwyd dim.
directory-refused = Gwrthodwyd y cyfeiriadur: { $why }. Nid anfonwyd dim.
verify-other-words = Nid dyma eiriau gwraidd y cyfeiriadur hwn. Peidiwch â'i ddefnyddio, a dywedwch wrth y gwasanaeth dros y ffôn.

file-unread = Ni ellir darllen { $path }: { $why }
file-unwritten = Ni ellir ysgrifennu { $path }: { $why }
file-too-long = Mae { $path } yn rhy hir.
file-not-text = Nid testun yw { $path }.

answers-required = Does neb i'w holi. Rhowch yr atebion mewn ffeil: --answers FFEIL (- am y mewnbwn safonol).
answers-too-large = Mae'r atebion yn hirach nag y gall unrhyw lythyr fod.
answers-syntax = Nid yw'r atebion yn TOML nac yn JSON: gweler llinell { $line }.
answers-twice = Mae ateb yno ddwywaith.
answers-unknown = Does dim maes "{ $name }".
answers-unknown-near = Does dim maes "{ $name }". Ai "{ $suggestion }" yw e?
answers-type = Nid yw "{ $field }" yn derbyn y math hwnnw o ateb.
answers-choice = Mae "{ $field }" yn derbyn un o'r rhain: { $choices }.
answers-choice-near = Mae "{ $field }" yn derbyn un o'r rhain: { $choices }. Ai "{ $suggestion }" yw e?
answers-missing = Rhaid ateb "{ $field }".
answers-no-text = Dywedwch beth ddigwyddodd: "what" yw'r unig destun sydd ei angen.
answers-too-long = Mae "{ $field }" { $over } beit yn rhy hir.
answers-too-many = Mae "{ $field }" yn derbyn hyd at { $most } ateb.
answers-language = Nid tag iaith yw "lang", fel en, cy neu ur.

code-required = Mae angen y cod, a does neb i'w holi. Rhowch ef mewn ffeil: --code-file FFEIL (- am y mewnbwn safonol).
code-count = Mae wyth gair neu rif mewn cod; dyma { $found }.
code-unknown = Ddim ar y rhestr eiriau: { $words }
code-order-neighbours = Efallai fod geiriau { $first } a { $second } yn lle ei gilydd. Edrychwch eto.
code-order-columns = Efallai fod y ddwy golofn wedi'u cymysgu. Darllenwch yr un chwith i lawr, yna'r un dde.
code-checksum = Mae pob gair ar y rhestr, ond nid ydyn nhw'n gwneud cod. Mae un yn anghywir, neu ddau yn y lle anghywir.
code-in-text = Mae'ch cod yn y llythyr. Gall pwy bynnag sydd â fe ddarllen eich atebion, felly nid yw'n cael ei anfon. Tynnwch ef allan.
code-words-in-text = Mae sawl gair yn olynol yn edrych fel rhan o god. Tynnwch nhw allan, neu dywedwch --accept-code-words.

route-force = Does dim heddlu felly. Ai "{ $suggestion }" yw e? Os nad e, defnyddiwch "other" neu "unknown".
route-no-desk = Does gan y gwasanaeth hwn ddim desg adolygu sy'n derbyn llythyrau heddiw. Dewiswch uned: --to UNED
route-no-oversight = Does gan y gwasanaeth hwn ddim corff goruchwylio sy'n derbyn llythyrau. Dewiswch "unit" neu "desk" i'w ddarllen.
route-no-keys = Nid yw uned { $unit } yn derbyn llythyrau heddiw: mae ei hallweddi wedi dod i ben. Nôliwch y cyfeiriadur o'r newydd, neu dewiswch un arall: --to UNED
route-no-unit = Does dim uned { $unit }.

letter-too-long = Mae'r llythyr { $over } beit yn rhy hir. Nid anfonwyd dim. Anfonwch y rhan bwysicaf yn gyntaf; gall mwy ddilyn gyda'r cod.
letter-not-sealed = Ni ellid cloi'r llythyr: { $why }. Nid anfonwyd dim.
not-sent-by-choice = Heb ei anfon. Does dim yn cael ei gadw.
input-ended = Daeth y mewnbwn i ben. Nid anfonwyd dim, a does dim yn cael ei gadw.

network-unreachable = Heb ei anfon: { $why }. Nid oes dim o'ch eiddo ar goll. Rhowch gynnig arall arni wedyn.
server-busy = Heb ei anfon: mae'r gweinydd yn llawn neu'n cau. Nid oes dim o'ch eiddo ar goll. Rhowch gynnig arall arni wedyn.
server-refused = Heb ei anfon: { $why }. Nid oes dim o'ch eiddo ar goll.
server-bad-answer = Heb ei anfon: { $why }. Efallai mai rhywbeth heblaw'r gwasanaeth sy'n ateb yno.
stopped-on-the-way = Dim ond { $sent } o { $all } a anfonwyd: { $why }. Ni ellir darllen llythyr nad yw'n gyfan. Nid oes dim o'ch eiddo ar goll: rhedwch yr un gorchymyn eto wedyn, ac aiff y cyfan o'r newydd.
board-not-verified = Ni ellir credu'r bwrdd: { $why }. Nid anfonwyd dim.
board-other-shelf = Nid silff mynegai'r bwrdd yw hon. Nid anfonwyd dim.
nothing-found = Dim arwydd o'r cod hwn ar y bwrdd, felly ni wyddys at bwy i ysgrifennu. Enwch yr uned: --to UNED. Cell wag yn unig a anfonwyd.
note-not-found = Nid yw'r nodyn hwnnw ar y bwrdd. Cell wag yn unig a anfonwyd.
send-not-a-cell = Nid llythyr wedi'i gloi yw { $path }: rhaid iddo fod yn 16,384 beit yn union.
no-signals = Ni ellir clywed signalau'r system hon.
input-twice = Dim ond un ohonyn nhw all fod yn fewnbwn safonol: y cod neu'r testun. Rhowch y llall mewn ffeil.
