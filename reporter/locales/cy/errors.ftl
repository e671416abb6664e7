# Yr hyn aeth o'i le, a beth i'w wneud.

failure = reporter: { $message }

service-required = Dywedwch pa wasanaeth: --service FFEIL. Mae'r gwasanaeth yn rhannu'r ffeil hon; ynddi mae'r cyfeiriad a'r gwraidd.
service-refused = Ni ellir defnyddio'r ffeil gwasanaeth: { $why }.
endpoint-refused = Ni ellir cyrraedd y gweinydd felly: { $why }.
socks-required =
    Rhowch gyfeiriad dirprwy Tor: --socks 127.0.0.1:9050 (9150 i Tor Browser).
    Hebddo mae'r gweinydd yn gweld eich cyfeiriad. Os ydych am hynny, dywedwch --direct.
tor-not-within = Adeiladwyd y rhaglen hon heb Tor o'i mewn. Dechreuwch Tor a dywedwch --socks 127.0.0.1:9050, neu mynnwch y rhaglen sydd â Tor o'i mewn.
tor-config-refused = Ni ellir defnyddio ffeil --tor-config: { $why }. Nid anfonwyd dim.
no-wait-in-drills = I ymarferion yn unig mae --no-wait, lle mae diwrnod yn fyrrach nag awr.

directory-missing = Does dim cyfeiriadur yn { $path }. Nôliwch ef yn gyntaf: reporter directory
directory-expired = Mae'r cyfeiriadur wedi dod i ben. Nôliwch yr un newydd: reporter directory
directory-not-yet = Nid yw'r cyfeiriadur mewn grym eto. Ydy dyddiad y ddyfais hon yn iawn?
directory-other-root = Rhywun arall a lofnododd y cyfeiriadur, nid y sawl mae'r ffeil gwasanaeth yn ei enwi. Peidiwch â'i ddefnyddio. Nid anfonwyd dim.
directory-other-service = Cyfeiriadur gwasanaeth arall yw hwn. Nid anfonwyd dim.
directory-refused = Gwrthodwyd y cyfeiriadur: { $why }. Nid anfonwyd dim.
verify-other-words = Nid dyma eiriau gwraidd y cyfeiriadur hwn. Peidiwch â'i ddefnyddio, a dywedwch wrth y gwasanaeth dros y ffôn.
page-differs =
    Nid y dudalen hon yw'r un y mae'n rhaid iddi fod:
    { $what }
    Naill ai mae rhywun wedi'i newid, neu mae'n fersiwn wahanol i'r rhaglen hon. Peidiwch â'i defnyddio cyn gwybod, a dywedwch wrth y gwasanaeth dros y ffôn.
page-hash-other = Ei hash yw { $hash }, nid yr un a roddoch chi.
page-start-differs = Mae'r dudalen gychwyn (/) yn wahanol o linell { $line } ymlaen.
page-other-root = Nid yw'r dudalen gychwyn yn dangos gwraidd eich ffeil gwasanaeth.
page-other-phone = Nid yw'r dudalen gychwyn yn dangos rhif ffôn y cyfeiriadur, { $phone }.
page-part-differs = Mae { $path } yn wahanol.
page-part-missing = Nid yw { $path } yno.
saved-differs = Mae'r dudalen wedi'i chadw yn wahanol o linell { $line } ymlaen.
saved-unsigned = Nid yw'r dudalen wedi'i chadw yn gorffen gyda llofnod y gwasanaeth.
saved-signature = Nid llofnod y gwasanaeth sydd ar y dudalen wedi'i chadw, neu nid llofnod y ffeil hon.
saved-lapsed = Nid yw'r rhestr o unedau yn y dudalen wedi'i chadw mewn grym ar y dyddiad hwn. Cadwch y dudalen eto o'r gwasanaeth.
saved-other-root = Rhywun arall a lofnododd y rhestr o unedau yn y dudalen wedi'i chadw, nid y sawl mae eich ffeil gwasanaeth yn ei enwi.
saved-directory = Gwrthodwyd y rhestr o unedau yn y dudalen wedi'i chadw: { $why }.

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

# Tor, a beth i'w wneud. Mae pob un yn sefyll ar ei ben ei hun.

tor-not-there =
    Heb ei anfon: does dim Tor yn ateb yng nghyfeiriad --socks. Nid oes dim o'ch eiddo ar goll.
    Dechreuwch Tor, yna rhedwch yr un gorchymyn eto.
    Tails: agorwch "Tor Connection", cysylltwch, a dywedwch --socks 127.0.0.1:9050
    Whonix: dechreuwch y Gateway, gweithiwch yn y Workstation, a dywedwch --socks 127.0.0.1:9050
    Debian, Ubuntu: sudo apt install tor, a dywedwch --socks 127.0.0.1:9050
    Tor Browser, tra bo'i ffenestr ar agor: --socks 127.0.0.1:9150
tor-not-tor =
    Heb ei anfon: nid Tor sy'n ateb yng nghyfeiriad --socks, neu nid Tor sy'n cadw'ch ceisiadau ar wahân. Nid oes dim o'ch eiddo ar goll.
    Porth Tor ei hun yw 127.0.0.1:9050, ac yn Tor Browser 127.0.0.1:9150. Peidiwch â defnyddio dirprwy arall: byddai'n gweld pwy ydych chi.
tor-refuses =
    Heb ei anfon: nid yw'r Tor hwn yn caniatáu'r cysylltiad. Nid oes dim o'ch eiddo ar goll.
    Defnyddiwch borth arall gan Tor: 127.0.0.1:9050, neu 127.0.0.1:9150 tra bo Tor Browser ar agor.
tor-offline =
    Heb ei anfon: does gan Tor ddim rhwydwaith. Nid oes dim o'ch eiddo ar goll.
    Cysylltwch y ddyfais hon â rhwydwaith, arhoswch nes bod Tor wedi cysylltu, a rhedwch yr un gorchymyn eto.
tor-not-found =
    Heb ei anfon: nid yw Tor yn dod o hyd i'r gwasanaeth. Efallai ei fod i lawr am ychydig, neu fod yr onion yn y ffeil gwasanaeth yn hen neu'n anghywir. Nid oes dim o'ch eiddo ar goll.
    Arhoswch ddeng munud a rhedwch yr un gorchymyn eto. Os nad yw hynny'n helpu, mynnwch y ffeil gwasanaeth o'r newydd, neu ffoniwch y llinell ffôn.
tor-invalid =
    Heb ei anfon: mae'r hyn a gafodd Tor am y gwasanaeth wedi'i ddifrodi. Nid oes dim o'ch eiddo ar goll.
    Edrychwch a yw dyddiad ac amser y ddyfais hon yn iawn, arhoswch ddeng munud, a rhedwch yr un gorchymyn eto.
tor-not-met =
    Heb ei anfon: daeth Tor o hyd i'r gwasanaeth ond methodd gwrdd ag ef. Efallai ei fod yn brysur, neu fod rhywun yn ei foddi â cheisiadau. Nid oes dim o'ch eiddo ar goll.
    Arhoswch ddeng munud a rhedwch yr un gorchymyn eto.
tor-no-server =
    Heb ei anfon: mae'r onion yno, ond nid yw'r gwasanaeth y tu ôl iddo yn ateb. Nid oes dim o'ch eiddo ar goll.
    Arhoswch ddeng munud a rhedwch yr un gorchymyn eto. Os nad yw hynny'n helpu, ffoniwch y llinell ffôn.
tor-key-missing =
    Heb ei anfon: i bobl a gafodd allwedd yn unig mae'r onion hwn, a does gan eich Tor yr un. Nid oes dim o'ch eiddo ar goll.
    Mae gan y gwasanaeth onion arall i bawb: mynnwch y ffeil gwasanaeth o'r newydd.
tor-key-wrong =
    Heb ei anfon: nid yw'r onion hwn yn derbyn yr allwedd sydd gan eich Tor ar ei gyfer. Nid oes dim o'ch eiddo ar goll.
    Mae gan y gwasanaeth onion arall i bawb: mynnwch y ffeil gwasanaeth o'r newydd.
tor-mistyped =
    Heb ei anfon: nid cyfeiriad onion yw'r onion yn y ffeil gwasanaeth. Mae un nod yn anghywir. Nid oes dim o'ch eiddo ar goll.
    Mynnwch y ffeil gwasanaeth o'r newydd.
tor-failed =
    Heb ei anfon: ni lwyddodd Tor i gysylltu, ac nid yw'n dweud pam. Efallai iddo gael ei stopio, neu fod y gwasanaeth i lawr. Nid oes dim o'ch eiddo ar goll.
    Edrychwch a yw Tor wedi cysylltu, ac a yw dyddiad ac amser y ddyfais hon yn iawn. Yna rhedwch yr un gorchymyn eto.
tor-slow =
    Heb ei anfon: cymerodd ormod o amser dros Tor. Efallai fod y gwasanaeth newydd fynd i lawr. Neu mae rhywun yn ei foddi â cheisiadau: yna rhaid i'ch Tor weithio ychydig yn gyntaf, ac mae hynny'n cymryd amser. Nid oes dim o'ch eiddo ar goll.
    Edrychwch a yw dyddiad ac amser y ddyfais hon yn iawn, arhoswch ddeng munud, a rhedwch yr un gorchymyn eto.
tor-broken-off =
    Heb ei anfon: torrodd y cysylltiad dros Tor. Nid oes dim o'ch eiddo ar goll.
    Edrychwch a yw Tor yn dal i redeg, a rhedwch yr un gorchymyn eto.
tor-blocked =
    Heb ei anfon: ni ellir cyrraedd rhwydwaith Tor oddi yma. Efallai nad oes rhwydwaith gan y ddyfais hon, neu fod Tor wedi'i rwystro lle'r ydych chi, neu nad yw'r pontydd yn ateb. Nid oes dim o'ch eiddo ar goll.
    Edrychwch a yw'r ddyfais hon wedi'i chysylltu. Mynnwch bontydd yn https://bridges.torproject.org, ysgrifennwch nhw mewn ffeil, ac enwch hi â --tor-config. Neu defnyddiwch Tor Browser, sy'n gwybod am ffyrdd eraill, a --socks 127.0.0.1:9150
tor-clock-wrong =
    Heb ei anfon: yn ôl cloc y ddyfais hon nid oes dim yn ddilys o'r hyn mae rhwydwaith Tor yn ei ddweud, felly mae'r cloc yn anghywir yn fwy na thebyg. Nid oes dim o'ch eiddo ar goll.
    Gosodwch y dyddiad ac amser yn iawn, a'r gylchfa amser hefyd, a rhedwch yr un gorchymyn eto. Os ydynt yn iawn, mae rhywun rhyngoch chi a Tor yn newid yr hyn sy'n mynd heibio: mynnwch bontydd yn https://bridges.torproject.org, ysgrifennwch nhw mewn ffeil, ac enwch hi â --tor-config.
tor-folder-open =
    Heb ei anfon: gall eraill ar y ddyfais hon newid y ffolder lle byddai Tor yn cadw ei ffeiliau am y tro hwn, neu un uwch ei phen. Nid oes dim o'ch eiddo ar goll.
    Gosodwch TMPDIR i ffolder sy'n eiddo i chi yn unig (modd 0700), a rhedwch yr un gorchymyn eto.
tor-folder-unusable =
    Heb ei anfon: ni all Tor gadw ei ffeiliau am y tro hwn: efallai fod y ddisg yn llawn, neu fod y ffolder ffeiliau dros dro ar gau i chi. Nid oes dim o'ch eiddo ar goll.
    Gwnewch le, neu gosodwch TMPDIR i ffolder sy'n eiddo i chi yn unig, a rhedwch yr un gorchymyn eto.
