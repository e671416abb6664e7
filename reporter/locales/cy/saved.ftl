# Y dudalen wedi'i chadw: yr hyn mae'n ei ddweud yn lle testunau'r dudalen, a'r hyn mae hi'n unig yn ei ddweud.

start-getting-ready = Yn paratoi. Nid yw'r dudalen hon a gadwyd yn anfon dim nac yn nôl dim.
start-getting-ready-slowly = Yn paratoi. Mewn rhai porwyr gall gymryd hyd at funud. Nid yw'r dudalen hon a gadwyd yn anfon dim nac yn nôl dim.
start-ready = Yn barod. Gwasgwch "Dechrau" i gloi adroddiad mewn ffeil, i edrych am ateb mewn ffeiliau yr ydych wedi'u nôl, neu i ymarfer.
start-lapsed = Mae'r dudalen hon a gadwyd yn rhy hen i'r dyddiad hwn. Nid yw ei rhestr o'r unedau sy'n darllen adroddiadau yn ddilys mwyach, felly ni ellir cloi dim yn ddiogel. Cadwch y dudalen eto o'r gwasanaeth, gyda Tor Browser os gallwch. Neu ffoniwch ni.
start-not-verified = Nid yw'r dudalen hon a gadwyd, neu ei rhestr o unedau, fel y gwnaethom ni hi. Peidiwch â'i defnyddio. Dilëwch hi a'i chadw eto o'r gwasanaeth, neu ffoniwch ni o ffôn arall.
start-engine = Mae'r dudalen hon a gadwyd wedi'i difrodi, neu ni all y porwr hwn ei rhedeg. Nid anfonwyd dim. Cadwch hi eto o'r gwasanaeth, agorwch hi mewn porwr arall, neu ffoniwch ni.
clock-question = Mae'r ddyfais hon yn dweud mai heddiw yw { $date }. Nid yw'r rhestr o unedau yn y dudalen hon a gadwyd yn ddilys ar y diwrnod hwnnw. Efallai fod y dudalen yn rhy hen: os felly, cadwch hi eto o'r gwasanaeth, gyda Tor Browser os gallwch, neu ffoniwch ni. Neu a yw'r dyddiad yn anghywir?

saved-note =
    Tudalen wedi'i chadw yw hon. Nid yw'n anfon dim nac yn nôl dim. Gellir ei defnyddio hyd { $until } fan bellaf.
    Mae'r ffeil hon, a phob ffeil a gadwch gyda hi, yn dangos i bwy bynnag sy'n dod o hyd iddi eich bod wedi defnyddio'r gwasanaeth hwn. Cadwch nhw ar gofbin nad oes neb arall yn ei ddefnyddio. Dilëwch nhw pan fyddwch wedi gorffen, a gwagiwch y bin.

saved-old = Mae'r dudalen hon a gadwyd yn rhy hen i gloi adroddiad: nid yw'r allweddi ynddi'n cael eu defnyddio mwyach. Gallwch edrych am ateb â hi o hyd. I roi gwybod, cadwch y dudalen eto o'r gwasanaeth, gyda Tor Browser os gallwch. Neu ffoniwch ni.

trouble-nobody = Nid oes dim yma i'r cod hwn, felly nid yw'r dudalen hon yn gwybod pwy ddylai gael eich llythyr. Nid yw wedi'i gloi.
trouble-route = Ni all yr uned honno gael adroddiad o'r dudalen hon a gadwyd heddiw. Dewiswch pwy arall ddylai ei ddarllen gyntaf, neu cadwch y dudalen eto o'r gwasanaeth.
way-enough = Cloi'r hyn sydd gen i
way-send = Ei gloi
code-send = Ei gloi nawr
code-send-new = Cloi'r newid i'r cod hwn
code-skip = Ei gloi heb gadw'r cod: nid wyf am gael ateb
stop-send = Cloi hwn

first-board-older = Mae'r rhestr hon o atebion yn { $days ->
        [two] { $days } ddiwrnod
       *[other] { $days } diwrnod
    } oed. Nôliwch hi eto. Os yw'n dal yn hen, gall dyddiad y ddyfais hon fod yn anghywir, neu mae atebion mwy newydd yn cael eu dal yn ôl.
fetch-text =
    Rydych yn nôl dwy ffeil o'r gwasanaeth ac yn eu dewis yma. Gwnewch hynny mewn tab arall, neu gyda Tor Browser, a dewch yn ôl i'r dudalen hon.
    Os byddwch i ffwrdd am fwy na deng munud, mae'r dudalen hon yn anghofio eich cod.
fetch-shows =
    Beth y gellir ei weld: mae pwy bynnag sy'n gwylio eich rhwydwaith yn gweld eich bod yn ymweld â'r gwasanaeth. Gyda Tor Browser, y cwbl a welant yw eich bod yn defnyddio Tor.
    Mae'r gwasanaeth yn gweld bod rhywun yn nôl y ddwy ffeil hyn â llaw, fel y bydd pobl sy'n chwilio am ateb. Heb Tor Browser mae'n gweld cyfeiriad eich rhwydwaith hefyd. Ni all weld ar gyfer pa god: mae nodiadau i lawer o bobl ym mhob ffeil.
    Mae'r dudalen hon yn enwi ail ffeil p'un a oes ateb i chi ai peidio.
fetch-index-where = Y ffeil gyntaf: agorwch gyfeiriad y gwasanaeth gyda hyn ar ei ôl. Mae'r porwr yn ei chadw.
fetch-index = Dewis y ffeil gyntaf
fetch-index-other = Nid hon yw'r ffeil gyntaf, neu mae wedi'i difrodi. Nôliwch hi eto a'i dewis.
fetch-next = Mae'r ffeil gyntaf wedi'i darllen.
fetch-shelf-where = Yr ail ffeil: agorwch gyfeiriad y gwasanaeth gyda hyn ar ei ôl. Mae'r porwr yn ei chadw.
fetch-shelf = Dewis yr ail ffeil
fetch-shelf-other = Nid hon yw'r ail ffeil, neu mae wedi'i difrodi. Nôliwch hi eto a'i dewis.
thread-elsewhere = Mae nodyn arall i chi. I'w ddarllen mae angen y ffeil gyntaf eto, ac ail ffeil arall.

save-title = Cadw eich llythyr wedi'i gloi
save-text =
    Mae eich llythyr wedi'i gloi mewn { $count ->
        [one] un ffeil. Cadwch hi.
       *[other] { $count } ffeil. Cadwch bob un: ni ellir darllen un ar ei phen ei hun.
    }
    Dim ond yr uned y mae ar ei chyfer all ei agor.
save-file = Cadw { $name }
save-saved = (wedi'i chadw)
save-first = Nid yw pob ffeil wedi'i chadw eto. Mae'r hyn nad yw wedi'i gadw yn cael ei golli. Os ydych wedi'u cadw mewn ffordd arall, gwasgwch y botwm eto.
save-shows =
    Beth y gellir ei weld pan fyddwch yn ei roi i mewn: mae pwy bynnag sy'n gwylio eich rhwydwaith yn gweld eich bod yn ymweld â'r gwasanaeth ac, o'r maint, eich bod yn rhoi ffeil wedi'i chloi i mewn. Gyda Tor Browser, y cwbl a welant yw eich bod yn defnyddio Tor.
    Mae'r gwasanaeth yn gweld bod ffeiliau wedi'u cloi wedi dod â llaw, a sawl un. Heb Tor Browser mae'n gweld cyfeiriad eich rhwydwaith hefyd.
    Ni all neb weld beth sydd ynddyn nhw, nac i bwy maen nhw.
save-done = Rydw i wedi'i gadw
kept-title = Wedi'i gloi a'i gadw. Heb ei anfon eto.
kept-steps =
    O le diogel, agorwch gyfeiriad y gwasanaeth gyda /drop ar ei ôl. Defnyddiwch Tor Browser os gallwch.
    Dewiswch bob ffeil a gadwoch yma, a'u rhoi i mewn gyda'i gilydd. Gwnewch hynny o fewn ychydig ddyddiau.
    Yna dilëwch y ffeiliau hynny, gwagiwch y bin, a dilëwch y dudalen hon a gadwyd os nad oes ei hangen arnoch mwyach.
kept-back = Dewch yn ôl gyda'ch cod ddeuddydd ar ôl i chi ei roi i mewn, neu'n hwyrach, ar unrhyw ddyfais ddiogel.
sent-text-rotate = Pan fydd y ffeil wedi'i rhoi i mewn, defnyddiwch y cod newydd. Cadwch yr hen un nes daw ateb o dan yr un newydd.
sent-text-done = Nid anfonwyd dim. Dilëwch y ddwy ffeil yr ydych wedi'u nôl, gwagiwch y bin, a chliriwch restr lawrlwythiadau'r porwr.

practice-end-text =
    Nid anfonwyd dim. Os cadwoch ffeil wrth ymarfer, llythyr gwag wedi'i gloi sydd ynddi: dilëwch hi. Nid yw cod yr ymarfer hwn yn agor dim.
    Rai dyddiau'n ddiweddarach gallai cod go iawn ddangos hyn:
forgotten-cover = Nid anfonwyd dim. Mae'r ffeiliau a gadwoch yn dal yno.
forgotten-letter = Nid anfonwyd dim. Mae'r ffeiliau a gadwoch yn dal yno.
forgotten-unknown = Nid anfonwyd dim. Mae'r ffeiliau a gadwoch yn dal yno.
forgotten-unsent = Nid anfonwyd dim. Mae'r ffeiliau a gadwoch yn dal yno.
left-text =
    Mae popeth a ysgrifennoch yma wedi'i ddileu. Mae'r dudalen hon, a'r ffeiliau a gadwoch, yn dal ar y ddyfais: dilëwch nhw a gwagiwch y bin.
    Nid yw hanes y porwr na'i restr lawrlwythiadau wedi'u clirio. Cliriwch nhw eich hun.
