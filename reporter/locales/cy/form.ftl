# Y ffurflen: adrannau, cwestiynau, enwau meysydd, dewisiadau.

form-welcome =
    Does dim o'r hyn rydych chi'n ei deipio yn cael ei gadw ar y ddyfais hon.
    Peidiwch â defnyddio dyfais, rhwydwaith nac adeilad eich gwaith. Peidiwch â chwilio am ddim na chasglu dim.
    Mae Enter yn hepgor cwestiwn. Mae ebychnod ar ei ben ei hun yn mynd i'r diwedd: gallwch anfon mwy wedyn.
danger-now =
    Os oes rhywun mewn perygl nawr, ffoniwch 999. Os na allwch siarad, ffoniwch 999 o ffôn symudol ac yna gwasgwch 55.
    Nid yw'r llythyr hwn yn cael ei ddarllen ddydd a nos.

section-danger = PERYGL
section-force = PA HEDDLU
section-who = AM BWY MAE HYN
section-what = BETH DDIGWYDDODD
section-more = MWY, OS GALLWCH

ask-danger = Oes rhywun mewn perygl nawr?
ask-force = Am ba heddlu mae hyn?
ask-force-how = Teipiwch ran o'i enw, neu un o'r geiriau hyn. Mae marc cwestiwn yn rhestru pob un.
ask-reader = Pwy ddylai ei ddarllen gyntaf?
ask-involved = Oes rhywun yn yr uned honno yn rhan o hyn?
ask-subj-kind = Beth yw'r person?
ask-subj-name = Beth yw enw'r person, neu beth mae'n cael ei alw?
ask-subj-rank = Beth yw ei reng neu ei swydd?
ask-subj-number = Ydych chi'n gwybod ei rif coler neu ei rif staff?
ask-subj-unit = Ble mae'n gweithio: gorsaf, tîm?
ask-subj-desc = Sut olwg sydd ar y person?
ask-subj-online = Beth yw enw'r person ar-lein?
ask-categories = Am beth mae hyn? Gallwch ddewis sawl un, gyda choma rhyngddyn nhw.
ask-what = Beth ddigwyddodd? Dywedwch yn eich geiriau eich hun, heb bwyntio atoch chi'ch hun.
ask-when-first = Pryd ddigwyddodd hyn gyntaf? Mis a blwyddyn sydd orau.
ask-when-last = Pryd ddigwyddodd hyn ddiwethaf?
ask-ongoing = Ydy hyn yn dal i ddigwydd?
ask-where = Ble mae hyn yn digwydd?
ask-basis = Sut ydych chi'n gwybod?
ask-others-know = Faint o bobl sy'n gwybod hyn? Mae'n ein helpu i'ch diogelu.
ask-at-risk = Oes rhywun mewn perygl? Pwy, ac o beth?
ask-alert = Ydy'r person yn gwybod y gallai rhywun roi gwybod amdano?
ask-links = Oes pobl neu faterion eraill yn gysylltiedig?
ask-systems = Pa systemau heddlu sydd dan sylw?
ask-evidence = Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon? Peidiwch â chasglu mwy.
ask-told = Wrth bwy ydych chi wedi dweud yn barod?
ask-language = Ym mha iaith dylem ni ateb?
ask-needs = Beth sydd ei angen arnoch i ddarllen ac ateb: print bras, geiriau hawdd?
ask-ask-back = Gawn ni ofyn cwestiynau i chi, yma, o dan eich cod?
ask-contact = Sut mae cael gafael arnoch? Dim ond ceidwaid arbennig all agor hwn, ar wahân i'r llythyr.
ask-leave-contact = Ydych chi am adael manylion cyswllt? Does dim rhaid.
ask-another-subject = Ydy hyn am berson arall hefyd?
ask-reply = Beth ydych chi am ei ateb?
ask-paragraphs = Ysgrifennwch faint fynnwch chi o linellau. Mae llinell ag atalnod llawn ar ei ben ei hun yn gorffen y testun.
ask-needed = Mae angen hwn.
ask-too-long = Mae hynny { $over } beit yn rhy hir. Byrhewch ef a'i ysgrifennu eto.
ask-choice-again = Rhowch rif o 1 i { $most }, neu Enter i hepgor.
ask-force-none = Does dim heddlu o'r enw hwnnw. Rhowch ran o'r enw, neu "unknown".
ask-force-taken = Dewiswyd: { $name }.
ask-yes-usual = [I/n]
ask-no-usual = [i/N]
ask-send = Anfon nawr?
ask-try-again = Rhoi cynnig arall arni nawr? Mae'ch testun yma o hyd.
ask-code = Eich wyth gair neu'ch wyth rhif (nid ydyn nhw'n cael eu dangos wrth i chi deipio):

meter-field = { $bytes } o { $most } beit
meter-letter = { $bytes } o { $most } beit yn y llythyr cyfan
meter-one = { $bytes } o { $most } beit. Mae'n mynd mewn un ymweliad.
meter-several = { $bytes } o { $most } beit. Mae'n hir: mae'n mynd mewn sawl ymweliad, 20 i 60 eiliad ar wahân.

review-change = I newid testun, rhowch ei rif. Mae Enter yn mynd ymlaen.
review-new-text = Ysgrifennwch ef o'r newydd; mae dim byd yn ei dynnu.
review-code-words = Mae rhai geiriau yma'n edrych fel rhan o god. Ydych chi'n siŵr nad ydyn nhw?

read-back-title = Dyma beth fydd ceidwaid yr allweddi yn ei ddarllen:
read-back-line = { "  " }{ $name }: { $value }
read-back-contact = { "  " }Cyswllt, i'w geidwaid yn unig: { $value }

name-danger = Perygl nawr
name-force = Heddlu
name-reader = Darllen gyntaf gan
name-involved = Rhywun yno yn rhan o hyn
name-subj-kind = Person
name-subj-name = Enw
name-subj-rank = Rheng neu swydd
name-subj-number = Rhif
name-subj-unit = Yn gweithio yn
name-subj-desc = Golwg
name-subj-online = Ar-lein
name-categories = Am
name-what = Beth ddigwyddodd
name-when-first = Y tro cyntaf
name-when-last = Y tro diwethaf
name-ongoing = Yn dal i ddigwydd
name-where = Ble
name-basis = Sut rydych chi'n gwybod
name-others-know = Pwy arall sy'n gwybod
name-at-risk = Mewn perygl
name-alert = Y person yn gwybod
name-links = Yn gysylltiedig â
name-systems = Systemau
name-evidence = Prawf
name-told = Wedi dweud yn barod
name-language = Ateb yn
name-needs = Anghenion
name-ask-back = Cawn ofyn cwestiynau
name-contact = Cyswllt
name-of-subject = { $name } (person { $number })

choice-yes = ie
choice-no = na
choice-unknown = ddim yn gwybod
choice-reader-unit = uned arbennig yr heddlu
choice-reader-desk = desg adolygu'r elusen
choice-reader-oversight = corff goruchwylio
choice-subj-kind-officer = swyddog heddlu
choice-subj-kind-staff = aelod o staff yr heddlu
choice-subj-kind-special = cwnstabl gwirfoddol
choice-subj-kind-volunteer = gwirfoddolwr
choice-subj-kind-former = ddim yn gweithio yno bellach
choice-basis-saw-or-heard = fi welodd neu glywodd
choice-basis-happened-to-me = fe ddigwyddodd i mi
choice-basis-told-by-witness = dywedodd rhywun a'i gwelodd wrtha i
choice-basis-rumour = mae pobl yn sôn amdano
choice-basis-document = darllenais ef mewn dogfen
choice-others-know-only-me = dim ond fi
choice-others-know-2-5 = 2 i 5 o bobl
choice-others-know-6-20 = 6 i 20 o bobl
choice-others-know-more = mwy

force-other = corff arall
force-unknown = ddim yn gwybod pa un
force-several = mwy nag un
force-not-police = nid yr heddlu

desk-welcome =
    Darllenwch bob cwestiwn yn uchel fel y mae. Peidiwch â gofyn dim arall. Dywedwch ar y dechrau:
    "Peidiwch â dweud eich enw. Dywedwch yr hanes heb bwyntio atoch chi'ch hun."
    Mae Enter yn hepgor cwestiwn. Mae ebychnod ar ei ben ei hun yn mynd i'r diwedd.
desk-say = Dywedwch: "{ $question }"
desk-read-back = Ydych chi wedi darllen y cyfan yn ôl i'r galwr, ac ydyn nhw'n cytuno?
desk-code =
    Dywedwch: "Wyth gair yw'ch cod. Rwy'n eu dweud fesul pâr. Ysgrifennwch nhw, a dywedwch bob pâr yn ôl wrtha i."
    Gwasgwch Enter ar ôl pob pâr. Mae'r rhifau'n dweud yr un peth â'r geiriau.
desk-pair = Pâr { $number }: { $words } (neu { $numbers })
desk-has-code = Ydy'r wyth i gyd gan y galwr?
desk-sealed =
    Wedi'i gloi. Ni ellir ei agor yma eto.
    Dywedwch: "Ni all neb yma edrych arno. Pan ddewch chi'n ôl gyntaf, newidiwch eich cod: rydw i wedi'i glywed."
