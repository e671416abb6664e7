# Yr hyn mae cod yn ei ganfod: ysgol y cyflyrau, a nodiadau.

thread-title = { $name } (uned { $unit })
thread-no-sign =
    Dim arwydd o'r cod hwn. Gall fod tri rheswm am hynny:
      fe'i hanfonwyd lai na dau ddiwrnod yn ôl;
      mae gair o'r cod yn anghywir (mae'n ffitio ar hap unwaith mewn 128);
      mae'n hŷn na { $days } diwrnod, ac mae popeth amdano wedi mynd.
ladder-sealed = { "  " }[x] wedi'i gloi ar eich dyfais
ladder-in-the-box = { "  " }[x] yn y blwch
ladder-delivered = { "  " }[x] wedi cyrraedd: roedd gan yr uned ar { $date }
ladder-delivered-before = { "  " }[x] wedi cyrraedd
ladder-not-delivered = { "  " }[ ] wedi cyrraedd: heb ei weld ar yr ymweliad hwn
ladder-opened = { "  " }[x] wedi'i agor gan gynifer o bobl ag sydd eu hangen
ladder-open-by = { "  " }[ ] agor: i'w wneud erbyn { $date }
ladder-open-late =
    { "  " }[ ] agor: roedd i'w wneud erbyn { $date }, ac mae'n hwyr
    { "      " }Gallwch roi gwybod eto i uned arall, gyda --to. Ni all y cod ddod â'ch geiriau yn ôl: byddwch yn eu hysgrifennu o'r newydd.
ladder-alternate = { "      " }--to { $unit }   { $name }
ladder-answer-by = { "  " }[ ] ateb: i'w wneud erbyn { $date }
ladder-answer-late = { "  " }[ ] ateb: roedd i'w wneud erbyn { $date }, ac mae'n hwyr
ladder-question = { "  " }[?] maen nhw'n gofyn rhywbeth i chi: atebwch gyda "reporter reply"
ladder-answer = { "  " }[x] wedi ateb
ladder-outcome = { "  " }[x] wedi penderfynu
ladder-moved = { "  " }[x] mae'n mynd ymlaen mewn man arall

note-title = { $kind }, { $date } (nodyn { $note })
note-kind-opened = Agorwyd
note-kind-question = Cwestiwn
note-kind-answer = Ateb
note-kind-outcome = Yr hyn a benderfynwyd
note-kind-moved = Mae'n mynd ymlaen mewn man arall
note-kind-contact-opened = Agorwyd eich manylion cyswllt
note-kind-lost = Ni ellir darllen rhan o'ch llythyr ac mae ar goll
note-kind-delivered = Wedi cyrraedd
note-passed-on = { "  " }Oddi wrth { $from }; anfonodd { $by } eich llythyr ymlaen.
note-repeats = { "  " }(yr un fath â nodyn rhif { $number })
note-elsewhere = Mae nodyn arall ar silff arall. I'w ddarllen y tro nesaf: --note { $note }
note-refused = { $count ->
        [one] Nid oedd y llofnodion sydd eu hangen ar un nodyn
       *[other] Nid oedd y llofnodion sydd eu hangen ar { $count } nodyn
    } o dan eich cod. Nid yw nodyn o'r fath byth yn cael ei ddangos.
note-change-code = Mae'r uned yn gofyn i chi newid eich cod: rhedwch "reporter rotate".
note-unknown-phrase = (ymadrodd { $number }: mae'r rhaglen hon yn rhy hen i'w adnabod)

board-older = Mae'r bwrdd yn { $days } diwrnod oed. Efallai fod y gweinydd yn cuddio rhai mwy newydd, neu fod cloc y ddyfais hon yn anghywir.
board-ahead = Mae'r bwrdd { $days } diwrnod o flaen cloc y ddyfais hon. Edrychwch ar ei dyddiad.
