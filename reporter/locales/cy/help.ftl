# Y cymorth: i beth mae pob gorchymyn a phob dewis.

help-usage-heading = Defnydd
help-commands-heading = Gorchmynion
help-options-heading = Dewisiadau
help-exit-codes =
    Yn gorffen gyda 0 wedi gwneud, 2 gorchymyn neu ffeil yn anghywir, 3 dim rhwydwaith,
    4 heb ei wirio, 5 gwrthodwyd gan y gweinydd, 6 dim wedi'i ganfod.
    Nid yw'r hyn a ysgrifennwch na'ch cod byth yn dod o'r llinell orchymyn, nac yn cael eu cadw.

about-reporter = Rhowch wybod am lygredd a cham-drin yn yr heddlu heb ddweud pwy ydych chi, a darllenwch yr ateb ag wyth gair.
about-report = Ysgrifennu adroddiad a'i anfon.
about-check = Edrych a oes ateb i'ch cod.
about-reply = Ateb cwestiwn, neu ddweud mwy.
about-stop = Gofyn i'r uned beidio ag ysgrifennu mwy.
about-rotate = Newid eich cod.
about-practise = Rhoi cynnig ar y cyfan; dim ond llythyr gwag at neb sy'n cael ei anfon.
about-seal = Cloi adroddiad mewn ffeiliau heb rwydwaith, i'w hanfon o rywle arall.
about-send = Anfon ffeiliau a wnaeth "seal".
about-open = Darllen y bwrdd o ffeiliau heb rwydwaith.
about-code = Dangos cod fel geiriau, fel rhifau, neu fel y ddau.
about-cover = Anfon llythyrau gwag at neb ar adegau ar hap, i guddio rhai go iawn yn eu plith.
about-directory = Nôl y cyfeiriadur wedi'i lofnodi a'i wirio. Gwnewch hyn gyntaf, a phan fydd wedi dod i ben.
about-verify = Gwirio'r cyfeiriadur, ei wraidd yn erbyn y geiriau ar boster, a'r dudalen.
about-desk = Ysgrifennu adroddiad galwr (ar gyfer y llinell ffôn).

help-help = Dweud beth mae'r rhaglen yn ei wneud.
help-version = Dweud pa fersiwn yw hi.
help-service = Y ffeil gwasanaeth: cyfeiriad a gwraidd.
help-directory = Y ffeil cyfeiriadur; os na roddir hi, directory.cbor wrth ymyl y ffeil gwasanaeth.
help-socks = Dirprwy Tor, fel 127.0.0.1:9050. Mae ei angen oni bai fod y gwasanaeth ar y peiriant hwn.
help-direct = Mynd heb Tor. Mae'r gweinydd wedyn yn gweld eich cyfeiriad.
help-embedded-tor = Mynd drwy'r Tor sydd o fewn y rhaglen hon, i beiriannau heb Tor. Mae'n dechrau o'r newydd bob tro, sy'n cymryd hyd at rai munudau, ac nid yw'n gadael dim.
help-tor-config = Gosodiadau'r Tor sydd o fewn y rhaglen, fel TOML arti: pontydd, lle mae Tor wedi'i rwystro.
help-lang = Iaith: en neu cy; ur i ymadroddion parod yr atebion.
help-plain = Dim barrau: un llinell i bob cam.
help-json = Un gwrthrych JSON, i raglenni.
help-no-wait = Dim aros rhwng ymweliadau; i ymarferion yn unig.
help-answers = Yr atebion, fel TOML neu JSON; - yw'r mewnbwn safonol.
help-code-file = Y ffeil â'ch cod; - yw'r mewnbwn safonol.
help-code-out = Ysgrifennu'r cod newydd i'r ffeil newydd hon yn lle ei ddangos.
help-to = Ysgrifennu at yr uned hon yn lle; gellir ei roi sawl gwaith.
help-accept-code-words = Mynd ymlaen er bod rhai geiriau'n edrych fel rhan o god.
help-note = Y nodyn i'w ddarllen neu ei ateb, fel mae "check" yn ei ddangos.
help-text-file = Testun yr ateb yn unig; - yw'r mewnbwn safonol.
help-out = Y ffeil i'w hysgrifennu.
help-files = Y ffeiliau, yn eu trefn.
help-index = Y mynegai, fel mae'r gweinydd yn ei roi.
help-shelf = Y silff, fel mae'r gweinydd yn ei rhoi.
help-shelf-number = Rhif y silff, os na ellir ei ganfod.
help-numbers = Fel rhifau yn unig.
help-words = Fel geiriau; i "verify": y geiriau i'w cymharu.
help-page = Cymharu'r dudalen hefyd: wedi'i nôl o gyfeiriad y gwasanaeth neu un arall, neu fel ffeil: ei thudalen gychwyn, neu'r dudalen wedi'i chadw.
help-page-hash = Hash y dudalen gychwyn fel y'i cyhoeddwyd, i'w gymharu.
help-per-day = Faint mewn diwrnod gwasanaeth, ar gyfartaledd.
help-count = Gorffen ar ôl hyn o rai.
