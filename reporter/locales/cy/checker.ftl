# Y gwiriwr, "Beth sy'n pwyntio atoch chi?". Un llinell blaen i bob rheol.

checker-title = Beth yma a allai bwyntio atoch chi? ({ $count })
checker-hit = { "  " }{ $place }: "{ $text }"
    { "      " }{ $why }
checker-hit-times = { "  " }{ $place }: "{ $text }" ({ $times } gwaith)
    { "      " }{ $why }
checker-balance = Mae amser a lle yn helpu. Cadwch un os gallai llawer o bobl ei wybod.
checker-nothing = Ni chafodd y gwiriwr ddim sy'n pwyntio atoch chi. Mae'n adnabod geiriau, nid pobl: darllenwch ef unwaith eto eich hun.

rule-1 = Dim ond ychydig a allai wybod hyn. Bydd y sawl sy'n clywed amdano'n gwybod efallai mai chi oedd yno.
rule-2 = Mae hyn yn dweud pwy ydych chi neu bwy sy'n agos atoch.
rule-3 = Mae amser union yn dangos pwy oedd yno. Gall "yn y nos" fod yn ddigon.
rule-4 = Mae diwrnod union yn dangos pwy oedd yno. Gall y mis fod yn ddigon.
rule-5 = Mae'r rhif hwn yn perthyn i un person neu un digwyddiad. Ai amdanyn nhw y mae, neu amdanoch chi?
rule-6 = Ffôn, cyfeiriad, plât neu enw ar-lein: eu rhai nhw neu'ch rhai chi?
rule-7 = Mae systemau'r heddlu'n cofnodi pwy edrychodd. Os edrychoch chi, mae hyn yn pwyntio atoch.
rule-8 = Mae'r hyn a gawsoch neu a gopïoch yn dangos pwy oedd â fe. Dywedwch ble mae i'w gael.
rule-9 = Grŵp bach. Gellir cyfri pawb oedd yno.
rule-10 = Enw neu ffarwél ar y diwedd, neu enw o'ch manylion cyswllt.
rule-11 = Gair am air, neu wrth lysenw: byddan nhw'n gwybod pwy glywodd.
rule-12 = Mae hyn am eich iechyd, eich teulu neu'ch ffydd chi.
rule-13 = Mae'r rhain yn edrych fel geiriau cod. Peidiwch byth ag ysgrifennu'ch cod mewn llythyr.
rule-13-blocked = Dyma'ch cod. Gall pwy bynnag sydd â fe ddarllen eich atebion. Ni ellir ei anfon.
rule-14 = Mae pen e-bost yn enwi pwy oedd â fe.
rule-15 = Mae hyn yn dweud ble ydych chi neu ar beth rydych chi'n ysgrifennu. Mae dyfeisiau gwaith yn cael eu gwylio.
