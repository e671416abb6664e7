globalThis.posternEngine=function(){"use strict";var Y4;function m0(ru,$0){for(var s=0;s<$0.length;s++)Y4[ru+s]=$0.charCodeAt(s)}function m3(ru){m0(1048576,`À:À:À\0À.À.À\0the roster holds from day À\v; today is À\0the roster held until day À\v; today is À\0unit À's key card for quarter À\0$too few signatures that count under À\0it cannot be read: À\0À cannot be read: À\0unit À is not in the directory\0À stands there too early\0À\x1B has an unusable public key\0postern/v1/root\0	rotation À\f of the root\0\x07person À is of no known unit\0\x07person À cannot sign it\0À+ is signed by somebody who does not sign it\0unit À) has more insiders than its policy allows\0unit À" does not have N active keyholders\0À) holds too long, or ends before it begins\0unit À# does not have Nc active custodians\0À0 is not of that unit's keyholders and custodians\0force À, of the roster has no units, or unknown ones\0force À' of the roster has an unknown successor\0the signatures of À are out of order\0unit À)'s alternates are out of order or unknown\0unit À. has more than one key card that has not begun\0À is of an unknown version\0À, leaves out an active keyholder or custodian\0À	 must be À bytes in length\0force À% of the roster has an impossible slug\0the contact details are À bytes too long\0À  is of a unit that is not in use\0	key card À\f of the file\0unit À's policy is impossible\0À is out of sequence\0À has the same key twice\0À  is out of order or stands twice\0À is of another service\0À has an impossible threshold\0a signature of À does not hold\0À\v is revoked\0À signatures count, À\v are needed\0unit À/ does not post 8, 16 or 32 notes with each sync\0<redacted>\0\0Ô\0
`),m0(1050096,"why"),m0(1053416,"psk_id_hashinfo_hashsecretkeybase_nonceexpbad-call\0\0\0\0\0\0\b\0\0\0\0\0\0\0\0\b\0\0\0unitreasonboard-other-shelf\0\0\0\0\0\b\0\0\0\0\0\0\0:\0\0\0\0positionsuggestions\0\0\0\0\0\0\0\0"),m0(1053576,`answerslangwhatcontactformerrordirectoryfieldsphrasescheckmeasurecompleteroutecode_newcode_showcode_readcode_forgetindexshelf_pickshelfsampleseal_reportseal_replyseal_stopseal_rotatecovernowno-directory\0\0\0\0\0\0\b\0\0\0\0\0\0\0F\0\f\0\0\0expand 32-byte kdangerforcereaderinvolvedsubj_kindsubj_namesubj_ranksubj_numbersubj_unitsubj_descsubj_onlinecategorieswhen_firstwhen_lastongoingwherebasisothers_knowat_riskalertlinkssystemsevidencetoldlanguageneedsask_backdeskoversightunknownmoney-or-favourspersonal-advantagesexual-purposespartner-abusediscriminationotherseed\0\0\0\0\0\0\0\0elsewheredeliveredopenedquestionansweroutcomemovedcontact-openedlosttextno-code\0\0\0\0\0\b\0\0\0\0\0\0\0\0\0\x07\0\0\0whichcodenewwordsgroupsshownaskedblockedof-forcealternateno-forceletter-too-longoverrulegradeplacestartendhitsworstyes-nochoiceseveralnametakesmostchoicessubject\0\x07\b	
\v\f\rmax_subjectstext_one_celltext_four_cellscontact_textreplybytescellsstill-going-onIs it still going on, as far as you know?Ydy hyn yn dal i ddigwydd, hyd y gwyddoch chi?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ú©ÛØ§ ÛÛ Ø§Ø¨ Ø¨Ú¾Û ÛÙ Ø±ÛØ§ ÛÛØwhen-lastAbout when did it last happen?Tua phryd ddigwyddodd hyn ddiwethaf?Ø¢Ø®Ø±Û Ø¨Ø§Ø± ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ ÛÙØ§Øwhen-firstAbout when did it begin?Tua phryd ddechreuodd hyn?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ Ø´Ø±ÙØ¹ ÛÙØ§Øhow-oftenAbout how often does it happen?Tua pa mor aml mae hyn yn digwydd?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ Ø¨Ø§Ø± ÛÙØªØ§ ÛÛØWhere does it happen?Ble mae hyn yn digwydd?ÛÛ Ú©ÛØ§Úº ÛÙØªØ§ ÛÛØwhich-forceWhich police force does the person work for, if you know?I ba heddlu mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ Ù¾ÙÙÛØ³ ÙÙØ±Ø³ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØwhich-stationWhich station or team does the person work in, if you know?Ym mha orsaf neu dÃ®m mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ ØªÚ¾Ø§ÙÛ ÛØ§ Ù¹ÛÙ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØname-or-nicknameDo you know a name or a nickname of the person?Ydych chi'n gwybod enw neu lysenw'r person?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ ÙØ§Ù ÛØ§ Ø¹Ø±ÙÛ ÙØ§Ù Ø¬Ø§ÙØªÛ ÛÛÚºØwhat-they-look-likeWhat does the person look like?Sut olwg sydd ar y person?ÛÛ Ø´Ø®Øµ Ø¯ÛÚ©Ú¾ÙÛ ÙÛÚº Ú©ÛØ³Ø§ ÛÛØrank-or-roleWhat rank or job does the person have, if you know?Pa reng neu swydd sydd gan y person, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ Ø¹ÛØ¯Û ÛØ§ Ú©Ø§Ù Ú©ÛØ§ ÛÛØhow-do-you-knowHow do you know this: did you see or hear it, or did somebody tell you?Sut ydych chi'n gwybod hyn: ai chi welodd neu glywodd, neu a ddywedodd rhywun wrthych chi?Ø¢Ù¾ Ú©Ù ÛÛ Ú©ÛØ³Û ÙØ¹ÙÙÙ ÛÙØ§: Ø¢Ù¾ ÙÛ Ø®ÙØ¯ Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Ø ÛØ§ Ú©Ø³Û ÙÛ Ø¨ØªØ§ÛØ§Øothers-who-sawYou do not have to name anybody: did others see or hear it too?Does dim rhaid i chi enwi neb: wnaeth eraill weld neu glywed hyn hefyd?Ú©Ø³Û Ú©Ø§ ÙØ§Ù Ø¨ØªØ§ÙØ§ Ø¶Ø±ÙØ±Û ÙÛÛÚº: Ú©ÛØ§ Ø¯ÙØ³Ø±ÙÚº ÙÛ Ø¨Ú¾Û Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Øhow-many-knowAbout how many people know what you told us? It helps us to protect you. Is it only you, a few, or many?Tua faint o bobl sy'n gwybod yr hyn a ddywedoch chi? Mae'n ein helpu i'ch diogelu. Ai chi yn unig, ychydig, neu lawer?Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÙÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ ÙÙÚ¯ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ø§Ø³ Ø³Û ÛÙÛÚº Ø¢Ù¾ Ú©Û Ø­ÙØ§Ø¸Øª ÙÛÚº ÙØ¯Ø¯ ÙÙØªÛ ÛÛÛ ØµØ±Ù Ø¢Ù¾Ø ÚÙØ¯ ÙÙÚ¯Ø ÛØ§ Ø¨ÛØª Ø³ÛØanyone-at-riskIs somebody at risk of harm, and who?Oes rhywun mewn perygl o niwed, a phwy?Ú©ÛØ§ Ú©Ø³Û Ú©Ù ÙÙØµØ§Ù Ú©Ø§ Ø®Ø·Ø±Û ÛÛØ Ø§ÙØ± Ú©Ø³ÛØare-you-safeAre you safe?Ydych chi'n ddiogel?Ú©ÛØ§ Ø¢Ù¾ ÙØ­ÙÙØ¸ ÛÛÚºØchildrenAre children affected?Oes plant yn cael eu heffeithio?Ú©ÛØ§ Ø¨ÚÛ ÙØªØ§Ø«Ø± ÛÙ Ø±ÛÛ ÛÛÚºØsubject-knowsDoes the person know or guess that somebody has reported them?Ydy'r person yn gwybod neu'n amau bod rhywun wedi rhoi gwybod amdano?Ú©ÛØ§ Ø§Ø³ Ø´Ø®Øµ Ú©Ù ÙØ¹ÙÙÙ ÛØ§ Ø´Ú© ÛÛ Ú©Û Ú©Ø³Û ÙÛ Ø§Ø³ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¯Û ÛÛØwho-was-toldHave you told anybody else, such as a manager, a union or a complaints body?Ydych chi wedi dweud wrth rywun arall, fel rheolwr, undeb neu gorff cwynion?Ú©ÛØ§ Ø¢Ù¾ ÙÛ Ú©Ø³Û Ø§ÙØ± Ú©Ù Ø¨ØªØ§ÛØ§ ÛÛØ ÙØ«ÙØ§Ù ÙÙÛØ¬Ø±Ø ÛÙÙÛÙ ÛØ§ Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø§Ø¯Ø§Ø±ÛØwhere-evidence-isWhere could investigators lawfully find proof of it, as far as you already know? Please do not collect anything. Where is it?Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon, hyd y gwyddoch chi eisoes? Peidiwch Ã¢ chasglu dim. Ble mae o?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØ ØªÙØªÛØ´ Ú©Ø§Ø± ÙØ§ÙÙÙÛ Ø·ÙØ± Ù¾Ø± Ø«Ø¨ÙØª Ú©ÛØ§Úº Ù¾Ø§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ Ø¬ÙØ¹ ÙÛ Ú©Ø±ÛÚºÛ Ø«Ø¨ÙØª Ú©ÛØ§Úº ÛÛØwhich-systemsWhich police systems or records does it concern, from what you already know?Pa systemau neu gofnodion heddlu sydd dan sylw, o'r hyn a wyddoch chi eisoes?Ø¢Ù¾ Ø¬Ù Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº Ø§Ø³ Ú©Û ÙØ·Ø§Ø¨Ù ÛÛ Ù¾ÙÙÛØ³ Ú©Û Ú©Ù ÙØ¸Ø§ÙÙÚº ÛØ§ Ø±ÛÚ©Ø§Ø±Ú Ø³Û ÙØªØ¹ÙÙ ÛÛØmore-detailCan you say more about this, in your own words, from what you already know?Allwch chi ddweud mwy am hyn, yn eich geiriau eich hun, o'r hyn a wyddoch chi eisoes?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø¨Ø§Ø±Û ÙÛÚº Ø§Ù¾ÙÛ Ø§ÙÙØ§Ø¸ ÙÛÚº ÙØ²ÛØ¯ Ø¨ØªØ§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØothers-involvedAre others involved, inside or outside the police?Oes eraill yn rhan o hyn, y tu mewn neu'r tu allan i'r heddlu?Ú©ÛØ§ Ù¾ÙÙÛØ³ Ú©Û Ø§ÙØ¯Ø± ÛØ§ Ø¨Ø§ÛØ± Ø¯ÙØ³Ø±Û ÙÙÚ¯ Ø¨Ú¾Û Ø´Ø§ÙÙ ÛÛÚºØsame-person-as-beforeIs this about the same person as in your earlier letter?Ydy hyn am yr un person ag yn eich llythyr cynharach?Ú©ÛØ§ ÛÛ Ø§Ø³Û Ø´Ø®Øµ Ú©Û Ø¨Ø§Ø±Û ÙÛÚº ÛÛ Ø¬Ø³ Ú©Ø§ Ø°Ú©Ø± Ø¢Ù¾ Ú©Û Ù¾ÛÙÛ Ø®Ø· ÙÛÚº ØªÚ¾Ø§Ømay-we-pass-onMay we pass your letter on to another force or body that can act on it?Gawn ni anfon eich llythyr ymlaen at heddlu neu gorff arall a all weithredu?Ú©ÛØ§ ÛÙ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ú©Ø³Û Ø¯ÙØ³Ø±Û ÙÙØ±Ø³ ÛØ§ Ø§Ø¯Ø§Ø±Û Ú©Ù Ø¨Ú¾ÛØ¬ Ø³Ú©ØªÛ ÛÛÚº Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ÛØmay-act-if-it-points-to-youIf we act on this, the person may guess that it came from you. Do you still want us to act?Os gweithredwn ni, efallai y bydd y person yn dyfalu mai oddi wrthych chi y daeth. Ydych chi'n dal am i ni weithredu?Ø§Ú¯Ø± ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚº ØªÙ ÙÛ Ø´Ø®Øµ Ø§ÙØ¯Ø§Ø²Û ÙÚ¯Ø§ Ø³Ú©ØªØ§ ÛÛ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¢Ù¾ ÙÛ Ø¯ÛÛ Ú©ÛØ§ Ø¢Ù¾ Ù¾Ú¾Ø± Ø¨Ú¾Û ÚØ§ÛØªÛ ÛÛÚº Ú©Û ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚºØwhat-would-helpWhat would help you most now?Beth fyddai'n eich helpu fwyaf nawr?Ø§Ø³ ÙÙØª Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ø³Û Ø²ÛØ§Ø¯Û Ú©Ø³ ÚÛØ² Ø³Û ÙØ¯Ø¯ ÙÙÛ Ú¯ÛØinvestigatingWe are investigating what you told us.Rydym yn ymchwilio i'r hyn a ddywedoch chi wrthym.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ Ø§Ø³ Ú©Û ØªÙØªÛØ´ Ú©Ø± Ø±ÛÛ ÛÛÚºÛsafeguardingWe have acted to keep somebody safe.Rydym wedi gweithredu i gadw rhywun yn ddiogel.ÛÙ ÙÛ Ú©Ø³Û Ú©Ù ÙØ­ÙÙØ¸ Ø±Ú©Ú¾ÙÛ Ú©Û ÙÛÛ ÙØ¯Ù Ø§Ù¹Ú¾Ø§ÛØ§ ÛÛÛrecordedWe have recorded what you told us. There is not enough to act on now; it counts if more comes.Rydym wedi cofnodi'r hyn a ddywedoch chi. Does dim digon i weithredu arno nawr; bydd yn cyfrif os daw mwy.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ ÙÛ Ø¯Ø±Ø¬ Ú©Ø± ÙÛØ§ ÛÛÛ Ø§Ø¨Ú¾Û Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Û ÙÛÛ Ú©Ø§ÙÛ ÙÛÛÚºØ ÙØ²ÛØ¯ ÙØ¹ÙÙÙØ§Øª Ø¢Ø¦ÛÚº ØªÙ ÛÛ Ú©Ø§Ù Ø¢Ø¦Û Ú¯Ø§Ûpassed-onWe have passed your letter on to the unit that can act on it.Rydym wedi anfon eich llythyr ymlaen at yr uned a all weithredu.ÛÙ ÙÛ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ø§Ø³ ÛÙÙÙ¹ Ú©Ù Ø¨Ú¾ÛØ¬ Ø¯ÛØ§ ÛÛ Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛnot-for-usThis service cannot act on it. The ordinary complaints procedure of the force, or the oversight body, can.Ni all y gwasanaeth hwn weithredu ar hyn. Gall trefn gwynion arferol yr heddlu, neu'r corff goruchwylio, wneud hynny.ÛÛ Ø³Ø±ÙØ³ Ø§Ø³ Ù¾Ø± Ú©Ø§Ø±Ø±ÙØ§Ø¦Û ÙÛÛÚº Ú©Ø± Ø³Ú©ØªÛÛ ÙÙØ±Ø³ Ú©Ø§ Ø¹Ø§Ù Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø·Ø±ÛÙÛ ÛØ§ ÙÚ¯Ø±Ø§Ù Ø§Ø¯Ø§Ø±Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛclosedWe have finished. We cannot tell you all that was done. Thank you.Rydym wedi gorffen. Ni allwn ddweud wrthych bopeth a wnaed. Diolch.ÛÙØ§Ø±Ø§ Ú©Ø§Ù ÙÚ©ÙÙ ÛÙ Ú¯ÛØ§ ÛÛÛ ÛÙ Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ú©ÚÚ¾ ÙÛÛÚº Ø¨ØªØ§ Ø³Ú©ØªÛÛ Ø´Ú©Ø±ÛÛÛthank-youThank you. We have read what you wrote.Diolch. Rydym wedi darllen yr hyn a ysgrifennoch chi.Ø´Ú©Ø±ÛÛÛ Ø¢Ù¾ ÙÛ Ø¬Ù ÙÚ©Ú¾Ø§ ÛÙ ÙÛ Ù¾ÚÚ¾ ÙÛØ§ ÛÛÛcall-999If somebody is in danger now, call 999. We do not read this day and night.Os oes rhywun mewn perygl nawr, ffoniwch 999. Nid ydym yn darllen hwn ddydd a nos.Ø§Ú¯Ø± Ú©ÙØ¦Û Ø§Ø¨Ú¾Û Ø®Ø·Ø±Û ÙÛÚº ÛÛ ØªÙ 999 Ù¾Ø± ÙÙÙ Ú©Ø±ÛÚºÛ ÛÙ ÛÛ Ø¯Ù Ø±Ø§Øª ÙÛÛÚº Ù¾ÚÚ¾ØªÛÛdo-not-look-upPlease do not look anything up, collect, copy or record anything, and do not ask around. What you already know is enough.Peidiwch Ã¢ chwilio am ddim, na chasglu, copÃ¯o na recordio dim, a pheidiwch Ã¢ holi. Mae'r hyn a wyddoch chi eisoes yn ddigon.Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ ØªÙØ§Ø´ ÙÛ Ú©Ø±ÛÚºØ Ú©ÚÚ¾ Ø¬ÙØ¹Ø ÙÙÙ ÛØ§ Ø±ÛÚ©Ø§Ø±Ú ÙÛ Ú©Ø±ÛÚºØ Ø§ÙØ± ÙÙÚ¯ÙÚº Ø³Û ÙÛ Ù¾ÙÚÚ¾ÛÚºÛ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº ÙÛ Ú©Ø§ÙÛ ÛÛÛtell-nobodyTo stay safe, please do not tell anybody that you wrote to us.I gadw'n ddiogel, peidiwch Ã¢ dweud wrth neb eich bod wedi ysgrifennu atom.ÙØ­ÙÙØ¸ Ø±ÛÙÛ Ú©Û ÙÛÛ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©Ø³Û Ú©Ù ÙÛ Ø¨ØªØ§Ø¦ÛÚº Ú©Û Ø¢Ù¾ ÙÛ ÛÙÛÚº ÙÚ©Ú¾Ø§ ÛÛÛworking-on-itWe are still working on it and will write here again.Rydym yn dal i weithio arno a byddwn yn ysgrifennu yma eto.ÛÙ Ø§Ø¨Ú¾Û Ø§Ø³ Ù¾Ø± Ú©Ø§Ù Ú©Ø± Ø±ÛÛ ÛÛÚº Ø§ÙØ± ÛÛØ§Úº Ø¯ÙØ¨Ø§Ø±Û ÙÚ©Ú¾ÛÚº Ú¯ÛÛpart-missingPart of your letter has not reached us. Please send the whole of it again.Nid yw rhan o'ch llythyr wedi ein cyrraedd. Anfonwch y cyfan eto, os gwelwch yn dda.Ø¢Ù¾ Ú©Û Ø®Ø· Ú©Ø§ Ø§ÛÚ© Ø­ØµÛ ÛÙ ØªÚ© ÙÛÛÚº Ù¾ÛÙÚØ§Û Ø¨Ø±Ø§Û Ú©Ø±Ù Ù¾ÙØ±Ø§ Ø®Ø· Ø¯ÙØ¨Ø§Ø±Û Ø¨Ú¾ÛØ¬ÛÚºÛ\0\0\x1B\0\0\0\0)\0)\0\0\0R\0.\0\0\0\0Q\0\0\0\0\0\0Ñ\0	\0\0\0Ú\0\0\0\0ø\0$\0\0\0\x001\0\0\0\0\0\0M\0
\0\0\0W\0\0\0\0o\0\0\0\0\0*\0\0\0\0\0\0³\0	\0\0\0¼\0\0\0\0Û\0"\0\0\0ý\x003\0\0\0\0\0\0ø\0\0\0\x000\0\0\0\0E\0\0\0\0\\\0\0\0\0\0\0\0y\0\v\0\0\0\x009\0\0\0½\x006\0\0\0ó\0h\0\0\0\0\0\0[\0\r\0\0\0h\0;\0\0\0£\0@\0\0\0ã\0k\0\0\0\x07\0\0\0N\x1B\0\0\0\0^\x1B\0/\0\0\0\x1B\0+\0\0\0¸\x1B\0L\0\0\0\b\0\0\0\0\0\0\0\0\0\0\x006\0\0\0\0P\0/\0\0\0	\0\0\0\0\f\0\0\0\x003\0\0\0¾\x005\0\0\0ó\0Y\0\0\0
\0\0\0L\0\0\0\0[\0G\0\0\0¢\0Z\0\0\0ü\0r\0\0\0\v\0\0\0n\0\0\0\0|\0?\0\0\0»\0G\0\0\0\0k\0\0\0\f\0\0\0m\0\r\0\0\0z\0h\0\0\0â\0v\0\0\0X \0È\0\0\0\r\0\0\0 !\0\0\0\0.!\0%\0\0\0S!\0'\0\0\0z!\0B\0\0\0\0\0\0¼!\0\f\0\0\0È!\0\r\0\0\0Õ!\0\0\0\0é!\0\0\0\0\0\0\0\b"\0\b\0\0\0"\0\0\0\0&"\0 \0\0\0F"\0-\0\0\0\0\0\0s"\0\r\0\0\0"\0>\0\0\0¾"\0E\0\0\0#\0c\0\0\0\0\0\0f#\0\f\0\0\0r#\0L\0\0\0¾#\0L\0\0\0
$\0|\0\0\0\0\0\0$\0\0\0\0$\0}\0\0\0%\0w\0\0\0%\0Ï\0\0\0\0\0\0Z&\0\r\0\0\0g&\0L\0\0\0³&\0M\0\0\0\0'\0\0\0\0\0\0\0'\0\v\0\0\0'\0K\0\0\0ä'\0U\0\0\x009(\0\0\0\0\0\0\0Â(\0\0\0\0Ñ(\x002\0\0\0)\0>\0\0\0A)\0X\0\0\0\0\0\0)\0\0\0\0®)\x008\0\0\0æ)\x005\0\0\0\x1B*\0l\0\0\0\0\0\0*\0\0\0\0*\0G\0\0\0Ü*\0L\0\0\0(+\0\0\0\0\0\0\0¯+\0\x1B\0\0\0Ê+\0[\0\0\0%,\0u\0\0\0,\0Ë\0\0\0\0\0\0e-\0\0\0\0t-\0\0\0\0-\0$\0\0\0µ-\0P\0\0\0\0\0\0.\0\r\0\0\0.\0&\0\0\x008.\x002\0\0\0j.\0H\0\0\0d\0\0².\0\f\0\0\0¾.\0$\0\0\0â.\0/\0\0\0/\0R\0\0\0e\0\0c/\0\b\0\0\0k/\0^\0\0\0É/\0j\0\0\x0030\0·\0\0\0f\0\0ê0\0	\0\0\0ó0\0=\0\0\x0001\0@\0\0\0p1\0k\0\0\0g\0\0Û1\0
\0\0\0å1\0j\0\0\0O2\0u\0\0\0Ä2\0£\0\0\0h\0\0g3\0\0\0\0m3\0B\0\0\0¯3\0C\0\0\0ò3\0p\0\0\0i\0\0b4\0	\0\0\0k4\0'\0\0\04\x005\0\0\0Ç4\0C\0\0\0È\0\0
5\0\b\0\0\05\0J\0\0\0\\5\0R\0\0\0®5\0y\0\0\0É\0\0'6\0\0\0\x0056\0y\0\0\0®6\0\0\0\0-7\0Ò\0\0\0Ê\0\0ÿ7\0\v\0\0\0
8\0>\0\0\0H8\0K\0\0\08\0u\0\0\0Ë\0\0\b9\0\r\0\0\09\x005\0\0\0J9\0;\0\0\09\0\`\0\0\0Ì\0\0å9\0\f\0\0\0ñ9\0J\0\0\0;:\0T\0\0\0:\0{\0\0\0Í\0\0textsGives information or influence in return for money or favoursYn rhoi gwybodaeth neu ddylanwad am arian neu ffafrauÙ¾ÛØ³Û ÛØ§ Ø§Ø­Ø³Ø§Ù Ú©Û Ø¨Ø¯ÙÛ ÙØ¹ÙÙÙØ§Øª ÛØ§ Ø§Ø«Ø± Ù Ø±Ø³ÙØ® Ø¯ÛÙØ§Uses their position in the police for their own gain, in money or otherwiseYn defnyddio ei swydd yn yr heddlu er ei fudd ei hun, mewn arian neu fel arallÙ¾ÙÙÛØ³ Ú©Û Ø¹ÛØ¯Û Ú©Ù Ø§Ù¾ÙÛ Ø°Ø§ØªÛ ÙØ§Ø¦Ø¯Û Ú©Û ÙÛÛ Ø§Ø³ØªØ¹ÙØ§Ù Ú©Ø±ÙØ§Ø ÙØ§ÙÛ ÛØ§ Ú©ÙØ¦Û Ø§ÙØ±Crosses professional boundaries or abuses their position for sexual purposesYn croesi ffiniau proffesiynol neu'n camddefnyddio ei swydd i ddibenion rhywiolÙ¾ÛØ´Û ÙØ±Ø§ÙÛ Ø­Ø¯ÙØ¯ Ù¾Ø§Ø± Ú©Ø±ÙØ§ ÛØ§ Ø¬ÙØ³Û ÙÙØ§ØµØ¯ Ú©Û ÙÛÛ Ø¹ÛØ¯Û Ú©Ø§ ØºÙØ· Ø§Ø³ØªØ¹ÙØ§ÙAbuses or controls their partner, or somebody they have a relationship withYn cam-drin neu'n rheoli ei bartner, neu rywun y mae mewn perthynas Ã¢ nhwØ§Ù¾ÙÛ Ø³Ø§ØªÚ¾Û ÛØ§ Ø¬Ø³ Ø³Û ØªØ¹ÙÙ ÛÙ Ø§Ø³ Ù¾Ø± Ø¸ÙÙ Ú©Ø±ÙØ§ ÛØ§ Ø§Ø³Û ÙØ§Ø¨Ù ÙÛÚº Ø±Ú©Ú¾ÙØ§Racist, homophobic, misogynistic or disablist conduct, on or off duty, in person or onlineYmddygiad hiliol, homoffobig, gwreig-gasaol neu wahaniaethol ar sail anabledd, ar ddyletswydd neu beidio, wyneb yn wyneb neu ar-leinÙØ³Ù Ù¾Ø±Ø³ØªØ§ÙÛØ ÛÙ Ø¬ÙØ³ ÙØ®Ø§ÙÙØ Ø¹ÙØ±Øª ÙØ®Ø§ÙÙ ÛØ§ ÙØ¹Ø°ÙØ± ÙØ®Ø§ÙÙ Ø±ÙÛÛØ ÚÛÙÙ¹Û Ù¾Ø± ÛØ§ Ø§Ø³ Ú©Û Ø¹ÙØ§ÙÛØ Ø¢ÙÙÛ Ø³Ø§ÙÙÛ ÛØ§ Ø¢Ù ÙØ§Ø¦ÙSomething elseRhywbeth arallÚ©ÚÚ¾ Ø§ÙØ±\0\0Z\0\0\0\0i@\0=\0\0\0¦@\x005\0\0\0Û@\0V\0\0\0j\0\0\0\x001A\0K\0\0\0|A\0N\0\0\0ÊA\0~\0\0\0|\0\0\0\0HB\0L\0\0\0B\0O\0\0\0ãB\0u\0\0\0\0\r\0\0\0XC\0K\0\0\0£C\0J\0\0\0íC\0q\0\0\0\0\0\0\0^D\0Z\0\0\0¸D\0\0\0\0<E\0½\0\0\0¦\0\0\0\0ùE\0\0\0\0\x07F\0\0\0\0F\0\r\0\0\0no-board\0\0\0\0\b\0\0\0\0\0\0\0äF\0\b\0\0\0noteanswers-no-textassistedpickreleasefoundcurrentolderaheadcountshelvesfreshdaysthreadsrefusedthread_unitchainnumberkinddayacknowledge_byanswer_byrepeatschange_codestageopen_bylate_openlate_answeralternatesnotesidname_enname_cymnkmcnchoursactiveslugunitssucceeded_byserialuntil_dayepochday_secondsrelease_24thboard_24thphoneserviceroot_wordsforcesrootboard-not-verifiedcode-countcode-unknowncode-order-neighboursfirstsecondcode-order-columnscode-checksumanswers-missingfieldanswers-too-longanswers-choiceanswers-too-manyanswers-twiceanswers-languageroute-forcesuggestionroute-no-deskroute-no-oversightroute-no-keysroute-no-unitletter-not-sealednothing-foundnote-not-found\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0directory-other-servicedirectory-other-rootdirectory-not-yetfrom_daydirectory-expireddirectory-refused`),m0(1067560,`\0ü\0\0\0\0ü\0ü\0ü\0ü\0ü\0ü\0\0ü\0ü\0\0ü\0\0\0ü\0\0ü\0ü\0ü\0ü\0ü\0ü\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0È\0\0\0\0\0\0\0d\0\0\0\0\0\0\0(\0\0\0\0\0\0\0È\0\0\0\0\0\0\0ô\0\0\0\0\0\0È\0\0\0\0\0\0\0\0\0\0\0\0\0\0<\0\0\0\0\0\0\0<\0\0\0\0\0\0\0\0\0\0\0\0\0\0È\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0ô\0\0\0\0\0\0\0\0\0\0\0\0\0ô\0\0\0\0\0\0È\0\0\0\0\0\0\0è\0\0\0\0\0\0,\0\0\0\0\0\0(\0\0\0\0\0\0\0,\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0~\0J\0F\0\0\0\0\b\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0Ê\0Ð\0Ø\0Þ\0å\0ê\0ø\0Á\0	\0\0\0	\0\0\0\0\0\0\b\0\0\0\0\0\0\x07\0\0\0\0\0\0¸\0Á\0Ê\0Ð\0Ø\0Þ\0å\0\0\0\0\0\0\0\0\0\0\b\0\0\0	\0\0\0	\0\0\0	\0\0\0\v\0\0\0	\0\0\0	\0\0\0\v\0\0\0
\0\0\0
\0\0\0	\0\0\0\x07\0\0\0\0\0\0\0\0\0\v\0\0\0\x07\0\0\0\0\0\0\0\0\0\x07\0\0\0\b\0\0\0\0\0\0\b\0\0\0\0\0\0\b\0\0\0x\0~\0\0\0\0\0£\0¬\0·\0À\0É\0Ô\0Þ\0è\0ñ\0ø\0ý\0\0\r\0\0\0\0%\0-\x001\x009\0>\0\0\0\0\0\0\0\x07\0\0\x003\x008\0=\0\0\0\0\b\0\0\0	\0\0\0\b\0\0\x008\0D\0L\0U\0-\0\x07\b	
\v\f\r\0\0\0#\0\0\0\0\0\0\0unitdeskoversight\0\0\0M\0\0\0\0M\0\0\0\0M\0	\0\0\0officerstaffspecialvolunteerformerunknown\0\0\0ÀM\0\x07\0\0\0ÇM\0\0\0\0ÌM\0\x07\0\0\0ÓM\0	\0\0\0ÜM\0\0\0\0âM\0\x07\0\0\0money-or-favourspersonal-advantagesexual-purposespartner-abusediscriminationother\0\0\0N\0\0\0\0,N\0\0\0\0>N\0\0\0\0MN\0\r\0\0\0ZN\0\0\0\0hN\0\0\0\0yesno\0\0\0 N\0\0\0\0£N\0\0\0\0âM\0\x07\0\0\0\0\0\0¨N\0\0\0\0saw-or-heardhappened-to-metold-by-witnessrumourdocument\0ÌN\0\f\0\0\0ØN\0\0\0\0æN\0\0\0\0õN\0\0\0\0ûN\0\b\0\0\0only-me2-56-20more\0\0,O\0\x07\0\0\x003O\0\0\0\x006O\0\0\0\0:O\0\0\0\0thank-you\0\0\0\`O\0	\0\0\0still-going-ondo-not-look-uptO\0\0\0\0O\0\0\0\0 N\0\0\0\0£N\0\0\0\0severalnot-police\0\0\0hN\0\0\0\0âM\0\x07\0\0\0°O\0\x07\0\0\0·O\0
\0\0\0 N\0\0\0\0# What in an English text may point to its writer. One phrase a line, under its rule.
# Words are compared without case; \`<name>\` stands for any of a class; a word with \`?\` may be missing; \`*\` is any one word.

[<ones>]
mum
dad
mother
father
parents
wife
husband
partner
boyfriend
girlfriend
fiance
fiancee
ex
ex-wife
ex-husband
ex-partner
brother
sister
son
daughter
uncle
aunt
cousin
neighbour
landlord
flatmate
housemate
friend
solicitor
doctor

[<colleague>]
sergeant
sarge
skipper
inspector
chief
boss
manager
supervisor
line manager
team
shift
crew
crewmate
squad
unit
department
office
station
colleague
colleagues
mentor
tutor
tutor constable
student
probationer
oppo
desk
locker
rota

[<rank>]
pc
pcso
dc
ds
di
police officer
officer
constable
special constable
special
detective
sergeant
inspector
superintendent
dispatcher
call handler
call taker
control room operator
custody sergeant
detention officer
staff member
member of staff
volunteer
cadet
cleaner
civilian
analyst
probationer
student officer
nurse
social worker
solicitor
journalist
teacher
paramedic

[R1]
only me
only i
i was the only
i am the only
i'm the only
i was the only one
i am the only one
i'm the only one
the only person who
the only other person
the only witness
just me
just the two of us
only the two of us
only two of us
there were only two of us
it was just us
just him and me
just her and me
just him and i
just her and i
just me and him
just me and her
me and him alone
me and her alone
alone with him
alone with her
nobody else knew
nobody else knows
no one else knew
no one else knows
nobody else saw
no one else saw
nobody else was there
no one else was there
nobody else in the room
he only told me
she only told me
they only told me
he told only me
she told only me
i have told nobody
i have not told anyone
i've not told anyone
i haven't told anyone
i never told anyone
between him and me
between her and me
between you and me
knows that i noticed
knows that i know
knows i know
knows i saw
saw that i noticed
knows it was me
will know it was me
will know it's me
will know who i am

[R2]
my <ones>
my <colleague>
my own <ones>
my own <colleague>
my former <ones>
my former <colleague>
my old <colleague>
my ex
i am a <rank>
i am an <rank>
i'm a <rank>
i'm an <rank>
i was a <rank>
i was an <rank>
i am the <rank>
i'm the <rank>
i work as a <rank>
i work as an <rank>
i worked as a <rank>
as a <rank> i
as a <rank> myself
as a victim
as the victim
as his victim
as her victim
as a witness i
i work in
i work at
i work for
i work with him
i work with her
i worked in
i worked at
i worked for
i worked with
i used to work
i am posted
i was posted
when i was posted
i was on duty
i was on shift
while i was on duty
when i arrested
when i was arrested
when i reported
when i complained
when i made a statement
i gave a statement
i made a statement
i made a complaint
i arrested
i interviewed
i was interviewed
i was his supervisor
i was her supervisor
i supervise
i am married to
i'm married to
i was married to
i live with
i lived with
i live next
i live opposite
we were together
we were married
we were seeing each other
i am his
i am her
i was his
i was her
i was beside
beside me
next to me
sat with me
crewed with me
i was crewed

[R3]
midnight
midday
noon
o'clock
half past *
quarter past *
quarter to *

[R4]
yesterday
the day before yesterday
this morning
this afternoon
this evening
tonight
last night
earlier today
today
last monday
last tuesday
last wednesday
last thursday
last friday
last saturday
last sunday
on monday
on tuesday
on wednesday
on thursday
on friday
on saturday
on sunday
this monday
this tuesday
this wednesday
this thursday
this friday
this saturday
this sunday
last week
christmas day
christmas eve
boxing day
new year's eve
new year's day
my birthday
his birthday
her birthday

[R5]
collar number
shoulder number
warrant number
warrant card
payroll number
staff number
employee number
crime reference
crime number
reference number
incident number
incident log
log number
cad number
custody number
call sign
callsign
national insurance number

[R7]
pnc
pnd
niche
athena
on connect
in connect
the connect system
cris
holmes
anpr
bodycam
body cam
body-worn
body worn video
body worn camera
body-worn video
command and control
duty management system
voters system
police national computer
police national database
i looked up
i searched for
i checked the system
i looked on the system
i looked it up
i ran a check
i did a check
i logged in
i ran the plate
i ran his name
i ran her name

[R8]
attached
attachment
attachments
i attach
i have attached
enclosed
screenshot
screenshots
my photo
my photos
my picture
my recording
i recorded
i filmed
i photographed
i took a photo
i took photos
i took a picture
i printed
i copied
i forwarded
i downloaded
i have a copy
i have copies
i have a recording
i kept a copy
the email i got
the e-mail i got
the email i received
the e-mail i received
the email sent to me
the text he sent me
the text she sent me
the message he sent me
the message she sent me
the letter i got
sent me a
messaged me
texted me
emailed me
e-mailed me

[R9]
briefing
debrief
parade
muster
whatsapp
whatsapp group
signal group
telegram group
group chat
facebook group
messenger group
team meeting
our meeting
the meeting
the away day
training day
leaving do
christmas party
works do
the course
our course
my course
on my course
in the car with
in the van with
in the room with
night shift
night shifts
early shift
late shift
our shift
small team
small station
small unit

[R10]
yours sincerely
yours faithfully
yours truly
kind regards
best regards
warm regards
many thanks
best wishes
kindest regards
my name is
i am called
i'm called

[R11]
known as
nicknamed
nickname
nickname is
we call him
we call her
everyone calls him
everyone calls her
everybody calls him
everybody calls her
calls me
call me
he calls me
she calls me
goes by
aka

[R12]
pregnant
pregnancy
miscarriage
maternity
paternity
maternity leave
breastfeeding
my baby
my child
my children
my kids
my depression
my anxiety
my illness
my condition
my disability
my treatment
my medication
my counsellor
my therapist
my ptsd
my cancer
my operation
my religion
my faith
my church
my mosque
my temple
my synagogue
my gurdwara
i have ptsd
i have depression
i suffer from
i was diagnosed
i was in hospital
i am disabled
i'm disabled
i am autistic
i'm autistic
i am muslim
i am jewish
i am sikh
i am hindu
i am gay
i'm gay
i am a lesbian
i am bisexual
i am trans
i'm trans
i was off sick
off sick
sick leave
stress leave

[R15]
i'm writing this
i am writing this
i'm writing from
i am writing from
i'm typing this
i am typing this
from my work
on my work
my work laptop
my work computer
my work phone
work laptop
work computer
work phone
job phone
force laptop
force phone
force computer
right now i
as i write
as i type
while i write
he is in the next room
she is in the next room
in the next room
sitting here
i'm sitting
i am sitting
i'm at work
i am at work
i am at the station
i'm at the station
i am at home
i'm at home
# Yr hyn mewn testun Cymraeg a all bwyntio at yr awdur. / What in a Welsh text may point to its writer.
# Mutated forms stand beside the plain ones: the comparison knows no grammar.

[<anwyliaid>]
mam
tad
nhad
rhieni
ngwraig
gwraig
ngÅµr
gÅµr
mhartner
partner
nghariad
cariad
nghyn-bartner
cyn-bartner
cyn-Åµr
cyn-wraig
mrawd
brawd
chwaer
mab
merch
ewythr
modryb
nghefnder
cefnder
nghyfnither
cyfnither
nghymydog
cymydog
ffrind
landlord
nghyfreithiwr
cyfreithiwr
meddyg

[<cydweithwyr>]
sarjant
rhingyll
arolygydd
prif
mÃ²s
bÃ²s
bos
rheolwr
goruchwyliwr
ngoruchwyliwr
nhÃ®m
tÃ®m
shifft
sgwad
uned
adran
swyddfa
ngorsaf
gorsaf
nghydweithiwr
cydweithiwr
nghydweithwyr
cydweithwyr
mentor
tiwtor
nesg
desg

[<swydd>]
heddwas
blismon
plismon
blismones
plismones
swyddog
swyddog heddlu
gwnstabl
cwnstabl
gwnstabl gwirfoddol
cwnstabl gwirfoddol
dditectif
ditectif
sarjant
rhingyll
arolygydd
wirfoddolwr
gwirfoddolwr
swyddog dalfa
aelod o staff
aelod o'r staff
lanhawr
glanhawr
nyrs
gweithiwr cymdeithasol
weithiwr cymdeithasol
gyfreithiwr
cyfreithiwr
athro
athrawes
barafeddyg
parafeddyg

[R1]
dim ond fi
dim ond ni ein dau
dim ond ni'n dau
dim ond ni ein dwy
dim ond ni'n dwy
dim ond y ddau ohonom
dim ond y ddwy ohonom
fi yw'r unig
fi oedd yr unig
fi ydy'r unig
fi oedd yr unig un
fi yw'r unig un
yr unig un a
yr unig dyst
yr unig berson
doedd neb arall
nid oedd neb arall
neb arall yn gwybod
neb arall yno
does neb arall yn gwybod
nid oes neb arall yn gwybod
wnaeth neb arall weld
welodd neb arall
wrtha i yn unig
wrthyf i yn unig
wrtha i'n unig
dim ond wrtha i
dim ond wrthyf
ar fy mhen fy hun gyda
rhyngddo ef a fi
rhyngddo fo a fi
rhyngddi hi a fi
dydw i ddim wedi dweud wrth neb
dw i ddim wedi dweud wrth neb
heb ddweud wrth neb
yn gwybod fy mod
yn gwybod mai fi

[R2]
fy <anwyliaid>
fy <cydweithwyr>
fy nghyn *
fy nheulu
rydw i'n <swydd>
rwy'n <swydd>
dw i'n <swydd>
yr wyf yn <swydd>
rydw i yn <swydd>
roeddwn i'n <swydd>
roeddwn yn <swydd>
ro'n i'n <swydd>
fel <swydd> fy hun
fel dioddefwr
fel y dioddefwr
fel tyst
rwy'n gweithio
rydw i'n gweithio
dw i'n gweithio
roeddwn i'n gweithio
roeddwn yn gweithio
ro'n i'n gweithio
gweithio gyda fi
gweithio gyda mi
gweithio gydag ef
gweithio gyda fo
gweithio gyda hi
roeddwn i ar ddyletswydd
ro'n i ar ddyletswydd
pan oeddwn ar ddyletswydd
pan arestiais
pan ges i fy arestio
pan gefais fy arestio
pan gwynais
pan wnes i gwyno
wnes i ddatganiad
gwnes ddatganiad
gwnes i gÅµyn
wnes i gÅµyn
rwy'n briod
rydw i'n briod
dw i'n briod
rwy'n byw gyda
rydw i'n byw gyda
dw i'n byw gyda
roeddwn i'n byw gyda
rwy'n byw drws nesaf
wrth fy ochr
drws nesaf i mi

[R3]
hanner nos
hanner dydd
ganol nos
ganol dydd
o'r gloch
hanner awr wedi *
chwarter wedi *
chwarter i *

[R4]
ddoe
echdoe
y bore ma
y bore yma
y prynhawn ma
y prynhawn yma
heno
neithiwr
heddiw
yn gynharach heddiw
ddydd llun
ddydd mawrth
ddydd mercher
ddydd iau
ddydd gwener
ddydd sadwrn
ddydd sul
nos lun
nos fawrth
nos fercher
nos iau
nos wener
nos sadwrn
nos sul
dydd llun diwethaf
dydd mawrth diwethaf
dydd mercher diwethaf
dydd iau diwethaf
dydd gwener diwethaf
dydd sadwrn diwethaf
dydd sul diwethaf
yr wythnos diwethaf
yr wythnos ddiwethaf
wythnos diwethaf
dydd nadolig
noswyl nadolig
gÅµyl san steffan
nos galan
dydd calan
fy mhen-blwydd
ei ben-blwydd
ei phen-blwydd

[R5]
rhif coler
rhif ysgwydd
rhif gwarant
cerdyn gwarant
rhif cyflogres
rhif staff
rhif gweithiwr
cyfeirnod trosedd
rhif trosedd
rhif digwyddiad
rhif log
cyfeirnod
rhif dalfa
arwydd galw
rhif yswiriant gwladol

[R7]
camera corff
fideo corff
cyfrifiadur cenedlaethol yr heddlu
cronfa ddata genedlaethol yr heddlu
edrychais i fyny
chwiliais
chwiliais am
wnes i chwilio
edrychais ar y system
mewngofnodais
wnes i fewngofnodi
gwnes wiriad
wnes i wiriad

[R8]
ynghlwm
amgaeaf
atodiad
atodiadau
wedi atodi
sgrinlun
sgrinluniau
llun sgrin
fy llun
fy lluniau
fy recordiad
recordiais
ffilmiais
tynnais lun
tynnais luniau
wnes i dynnu llun
argraffais
copÃ¯ais
mae gen i gopi
mae gennyf gopi
mae gyda fi gopi
yr e-bost ges i
yr e-bost gefais
yr ebost ges i
y neges ges i
y neges gefais
anfonodd ata i
anfonodd ataf
wedi anfon ata i

[R9]
briffio
sesiwn friffio
cyfarfod briffio
grÅµp negeseuon
grÅµp whatsapp
grÅµp facebook
sgwrs grÅµp
cyfarfod tÃ®m
ein cyfarfod
diwrnod hyfforddi
parti nadolig
parti gadael
y cwrs
ar fy nghwrs
ein cwrs
yn y car gyda
yn y fan gyda
yn yr ystafell gyda
shifft nos
shifftiau nos
shifft gynnar
shifft hwyr
ein shifft
tÃ®m bach
gorsaf fach

[R10]
yr eiddoch yn gywir
yn gywir
yn bur
cofion
cofion gorau
cofion cynnes
pob hwyl
llawer o ddiolch
dymuniadau gorau
fy enw i yw
fy enw yw
fy enw i ydy
fy enw ydy

[R11]
llysenw
llysenw yw
a elwir yn
yn cael ei alw'n
yn cael ei alw yn
yn cael ei galw'n
yn cael ei galw yn
rydym yn ei alw
rydyn ni'n ei alw
maen nhw'n fy ngalw
yn fy ngalw

[R12]
beichiog
yn feichiog
beichiogrwydd
camesgoriad
cyfnod mamolaeth
absenoldeb mamolaeth
fy mabi
fy mhlentyn
fy mhlant
fy iselder
fy mhryder
fy salwch
fy nghyflwr
fy anabledd
fy nhriniaeth
fy moddion
fy meddyginiaeth
fy nghwnselydd
fy nghrefydd
fy ffydd
fy eglwys
fy nghapel
fy mosg
rwy'n dioddef o
rydw i'n dioddef o
dw i'n dioddef o
ges i ddiagnosis
cefais ddiagnosis
roeddwn yn yr ysbyty
roeddwn i yn yr ysbyty
rwy'n anabl
rydw i'n anabl
dw i'n anabl
rwy'n hoyw
rydw i'n hoyw
dw i'n hoyw
rwy'n draws
i ffwrdd yn sÃ¢l
absenoldeb salwch

[R15]
rwy'n ysgrifennu hwn
rydw i'n ysgrifennu hwn
dw i'n ysgrifennu hwn
rwy'n ysgrifennu o
rwy'n teipio hwn
dw i'n teipio hwn
ar fy ngliniadur gwaith
gliniadur gwaith
ngliniadur gwaith
cyfrifiadur gwaith
gyfrifiadur gwaith
nghyfrifiadur gwaith
ffÃ´n gwaith
ffÃ´n y gwaith
gliniadur yr heddlu
wrth i mi ysgrifennu
wrth imi ysgrifennu
yn yr ystafell nesaf
rwy'n eistedd
dw i'n eistedd
rydw i yn y gwaith
dw i yn y gwaith
yn y gwaith nawr
yn y gwaith rÅµan
\0\0\0ìO\0n\x1B\0\0Zk\0\0\0# Shapes that no word list knows: rule, then a regular expression (case is ignored). The same for every language.
R3 \\b([01]?[0-9]|2[0-3])[:.][0-5][0-9]\\s*(am|pm|yb|yp|hrs|hours)?\\b
R3 \\b([1-9]|1[0-2])\\s*(am|pm|yb|yp|a\\.m\\.|p\\.m\\.)
R3 \\b([01][0-9]|2[0-3])[0-5][0-9]\\s*(hrs|hours|hr)\\b
R4 \\b(0?[1-9]|[12][0-9]|3[01])[/.-](0?[1-9]|1[0-2])[/.-](19|20)?[0-9]{2}\\b
R4 \\b(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\b
R4 \\b(0?[1-9]|[12][0-9]|3[01])(st|nd|rd|th|af|ail|ydd|fed|eg|ain)?\\s+(of\\s+|o\\s+)?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b
R4 \\b(january|february|march|april|may|june|july|august|september|october|november|december)\\s+(the\\s+)?(0?[1-9]|[12][0-9]|3[01])(st|nd|rd|th)?\\b
R4 \\b(0?[1-9]|[12][0-9]|3[01])(af|ail|ydd|fed|eg|ain)?\\s+(o\\s+)?(fis\\s+)?(ionawr|chwefror|mawrth|fawrth|ebrill|mai|fai|mehefin|fehefin|gorffennaf|orffennaf|awst|medi|fedi|hydref|tachwedd|dachwedd|rhagfyr|ragfyr)\\b
R4 \\bthe\\s+(0?[1-9]|[12][0-9]|3[01])(st|nd|rd|th)\\b
R5 \\b(cad|urn|ref|crime\\s*no|log|incident|pc|dc|ds|ps|pcso|collar|warrant|payroll)\\.?\\s*(no\\.?|number|#|:)?\\s*[0-9]{3,}\\b
R5 \\b[0-9]{2}/[0-9]{4,8}/[0-9]{2}\\b
R5 \\b[0-9]{2}[a-z]{1,3}[0-9]?/[0-9]{3,8}/[0-9]{2}\\b
R5 \\b(alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whisky|whiskey|x-?ray|yankee|zulu)\\s+[0-9]{1,3}\\b
R5 \\b[a-z]{2}\\s?[0-9]{2}\\s?[0-9]{2}\\s?[0-9]{2}\\s?[a-d]\\b
R6 [a-z0-9._%+-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+
R6 (\\+44|\\b0)[\\s(-]*[0-9]([\\s()-]?[0-9]){8,9}\\b
R6 \\b([a-z]{1,2}[0-9][0-9a-z]?)\\s?[0-9][abd-hjlnp-uw-z]{2}\\b
R6 \\b[a-z]{2}[0-9]{2}\\s?[a-z]{3}\\b
R6 \\b[a-z][0-9]{1,3}\\s[a-z]{3}\\b
R6 \\b[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\b
R6 \\b([0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}\\b
R6 \\b(https?://|www\\.)[^\\s]+
R14 (^|\\n)\\s*(from|to|cc|bcc|sent|subject|date|oddi wrth|at|pwnc|anfonwyd|dyddiad)\\s*:\\s*[^\\n]+\\n\\s*(from|to|cc|bcc|sent|subject|date|oddi wrth|at|pwnc|anfonwyd|dyddiad)\\s*:
R14 (^|\\n)\\s*(message-id|received|return-path|x-[a-z-]+|mime-version|content-type|dkim-signature)\\s*:
R14 -{3,}\\s*(original message|forwarded message|neges wreiddiol)\\s*-{3,}
*\0\0\0\0-]thepleaseyoucallringtextwriteleavephoneemaile-mailonlyaskgadewchffoniwchysgrifennwchanfonwchdimafterebost\0¢\0\0\0\0¥\0\0\0\0«\0\0\0\0®\0\0\0\0²\0\0\0\0¶\0\0\0\0º\0\0\0\0¿\0\0\0\0Ä\0\0\0\0É\0\0\0\0Î\0\0\0\0Ô\0\0\0\0Ø\0\0\0\0Û\0\x07\0\0\0â\0\b\0\0\0ê\0\f\0\0\0ö\0\b\0\0\0þ\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0 \0\0"\0\0\0"\0\0\0 \0\0 \0\0«\0\0\0»\0\0\0`),m0(1084570,""),m0(1084632,`encyurstill-going-onIs it still going on, as far as you know?Ydy hyn yn dal i ddigwydd, hyd y gwyddoch chi?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ú©ÛØ§ ÛÛ Ø§Ø¨ Ø¨Ú¾Û ÛÙ Ø±ÛØ§ ÛÛØwhen-lastAbout when did it last happen?Tua phryd ddigwyddodd hyn ddiwethaf?Ø¢Ø®Ø±Û Ø¨Ø§Ø± ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ ÛÙØ§Øwhen-firstAbout when did it begin?Tua phryd ddechreuodd hyn?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ Ø´Ø±ÙØ¹ ÛÙØ§Øhow-oftenAbout how often does it happen?Tua pa mor aml mae hyn yn digwydd?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ Ø¨Ø§Ø± ÛÙØªØ§ ÛÛØwhereWhere does it happen?Ble mae hyn yn digwydd?ÛÛ Ú©ÛØ§Úº ÛÙØªØ§ ÛÛØwhich-forceWhich police force does the person work for, if you know?I ba heddlu mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ Ù¾ÙÙÛØ³ ÙÙØ±Ø³ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØwhich-stationWhich station or team does the person work in, if you know?Ym mha orsaf neu dÃ®m mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ ØªÚ¾Ø§ÙÛ ÛØ§ Ù¹ÛÙ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØname-or-nicknameDo you know a name or a nickname of the person?Ydych chi'n gwybod enw neu lysenw'r person?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ ÙØ§Ù ÛØ§ Ø¹Ø±ÙÛ ÙØ§Ù Ø¬Ø§ÙØªÛ ÛÛÚºØwhat-they-look-likeWhat does the person look like?Sut olwg sydd ar y person?ÛÛ Ø´Ø®Øµ Ø¯ÛÚ©Ú¾ÙÛ ÙÛÚº Ú©ÛØ³Ø§ ÛÛØrank-or-roleWhat rank or job does the person have, if you know?Pa reng neu swydd sydd gan y person, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ Ø¹ÛØ¯Û ÛØ§ Ú©Ø§Ù Ú©ÛØ§ ÛÛØhow-do-you-knowHow do you know this: did you see or hear it, or did somebody tell you?Sut ydych chi'n gwybod hyn: ai chi welodd neu glywodd, neu a ddywedodd rhywun wrthych chi?Ø¢Ù¾ Ú©Ù ÛÛ Ú©ÛØ³Û ÙØ¹ÙÙÙ ÛÙØ§: Ø¢Ù¾ ÙÛ Ø®ÙØ¯ Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Ø ÛØ§ Ú©Ø³Û ÙÛ Ø¨ØªØ§ÛØ§Øothers-who-sawYou do not have to name anybody: did others see or hear it too?Does dim rhaid i chi enwi neb: wnaeth eraill weld neu glywed hyn hefyd?Ú©Ø³Û Ú©Ø§ ÙØ§Ù Ø¨ØªØ§ÙØ§ Ø¶Ø±ÙØ±Û ÙÛÛÚº: Ú©ÛØ§ Ø¯ÙØ³Ø±ÙÚº ÙÛ Ø¨Ú¾Û Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Øhow-many-knowAbout how many people know what you told us? It helps us to protect you. Is it only you, a few, or many?Tua faint o bobl sy'n gwybod yr hyn a ddywedoch chi? Mae'n ein helpu i'ch diogelu. Ai chi yn unig, ychydig, neu lawer?Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÙÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ ÙÙÚ¯ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ø§Ø³ Ø³Û ÛÙÛÚº Ø¢Ù¾ Ú©Û Ø­ÙØ§Ø¸Øª ÙÛÚº ÙØ¯Ø¯ ÙÙØªÛ ÛÛÛ ØµØ±Ù Ø¢Ù¾Ø ÚÙØ¯ ÙÙÚ¯Ø ÛØ§ Ø¨ÛØª Ø³ÛØanyone-at-riskIs somebody at risk of harm, and who?Oes rhywun mewn perygl o niwed, a phwy?Ú©ÛØ§ Ú©Ø³Û Ú©Ù ÙÙØµØ§Ù Ú©Ø§ Ø®Ø·Ø±Û ÛÛØ Ø§ÙØ± Ú©Ø³ÛØare-you-safeAre you safe?Ydych chi'n ddiogel?Ú©ÛØ§ Ø¢Ù¾ ÙØ­ÙÙØ¸ ÛÛÚºØchildrenAre children affected?Oes plant yn cael eu heffeithio?Ú©ÛØ§ Ø¨ÚÛ ÙØªØ§Ø«Ø± ÛÙ Ø±ÛÛ ÛÛÚºØsubject-knowsDoes the person know or guess that somebody has reported them?Ydy'r person yn gwybod neu'n amau bod rhywun wedi rhoi gwybod amdano?Ú©ÛØ§ Ø§Ø³ Ø´Ø®Øµ Ú©Ù ÙØ¹ÙÙÙ ÛØ§ Ø´Ú© ÛÛ Ú©Û Ú©Ø³Û ÙÛ Ø§Ø³ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¯Û ÛÛØwho-was-toldHave you told anybody else, such as a manager, a union or a complaints body?Ydych chi wedi dweud wrth rywun arall, fel rheolwr, undeb neu gorff cwynion?Ú©ÛØ§ Ø¢Ù¾ ÙÛ Ú©Ø³Û Ø§ÙØ± Ú©Ù Ø¨ØªØ§ÛØ§ ÛÛØ ÙØ«ÙØ§Ù ÙÙÛØ¬Ø±Ø ÛÙÙÛÙ ÛØ§ Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø§Ø¯Ø§Ø±ÛØwhere-evidence-isWhere could investigators lawfully find proof of it, as far as you already know? Please do not collect anything. Where is it?Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon, hyd y gwyddoch chi eisoes? Peidiwch Ã¢ chasglu dim. Ble mae o?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØ ØªÙØªÛØ´ Ú©Ø§Ø± ÙØ§ÙÙÙÛ Ø·ÙØ± Ù¾Ø± Ø«Ø¨ÙØª Ú©ÛØ§Úº Ù¾Ø§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ Ø¬ÙØ¹ ÙÛ Ú©Ø±ÛÚºÛ Ø«Ø¨ÙØª Ú©ÛØ§Úº ÛÛØwhich-systemsWhich police systems or records does it concern, from what you already know?Pa systemau neu gofnodion heddlu sydd dan sylw, o'r hyn a wyddoch chi eisoes?Ø¢Ù¾ Ø¬Ù Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº Ø§Ø³ Ú©Û ÙØ·Ø§Ø¨Ù ÛÛ Ù¾ÙÙÛØ³ Ú©Û Ú©Ù ÙØ¸Ø§ÙÙÚº ÛØ§ Ø±ÛÚ©Ø§Ø±Ú Ø³Û ÙØªØ¹ÙÙ ÛÛØmore-detailCan you say more about this, in your own words, from what you already know?Allwch chi ddweud mwy am hyn, yn eich geiriau eich hun, o'r hyn a wyddoch chi eisoes?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø¨Ø§Ø±Û ÙÛÚº Ø§Ù¾ÙÛ Ø§ÙÙØ§Ø¸ ÙÛÚº ÙØ²ÛØ¯ Ø¨ØªØ§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØothers-involvedAre others involved, inside or outside the police?Oes eraill yn rhan o hyn, y tu mewn neu'r tu allan i'r heddlu?Ú©ÛØ§ Ù¾ÙÙÛØ³ Ú©Û Ø§ÙØ¯Ø± ÛØ§ Ø¨Ø§ÛØ± Ø¯ÙØ³Ø±Û ÙÙÚ¯ Ø¨Ú¾Û Ø´Ø§ÙÙ ÛÛÚºØsame-person-as-beforeIs this about the same person as in your earlier letter?Ydy hyn am yr un person ag yn eich llythyr cynharach?Ú©ÛØ§ ÛÛ Ø§Ø³Û Ø´Ø®Øµ Ú©Û Ø¨Ø§Ø±Û ÙÛÚº ÛÛ Ø¬Ø³ Ú©Ø§ Ø°Ú©Ø± Ø¢Ù¾ Ú©Û Ù¾ÛÙÛ Ø®Ø· ÙÛÚº ØªÚ¾Ø§Ømay-we-pass-onMay we pass your letter on to another force or body that can act on it?Gawn ni anfon eich llythyr ymlaen at heddlu neu gorff arall a all weithredu?Ú©ÛØ§ ÛÙ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ú©Ø³Û Ø¯ÙØ³Ø±Û ÙÙØ±Ø³ ÛØ§ Ø§Ø¯Ø§Ø±Û Ú©Ù Ø¨Ú¾ÛØ¬ Ø³Ú©ØªÛ ÛÛÚº Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ÛØmay-act-if-it-points-to-youIf we act on this, the person may guess that it came from you. Do you still want us to act?Os gweithredwn ni, efallai y bydd y person yn dyfalu mai oddi wrthych chi y daeth. Ydych chi'n dal am i ni weithredu?Ø§Ú¯Ø± ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚº ØªÙ ÙÛ Ø´Ø®Øµ Ø§ÙØ¯Ø§Ø²Û ÙÚ¯Ø§ Ø³Ú©ØªØ§ ÛÛ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¢Ù¾ ÙÛ Ø¯ÛÛ Ú©ÛØ§ Ø¢Ù¾ Ù¾Ú¾Ø± Ø¨Ú¾Û ÚØ§ÛØªÛ ÛÛÚº Ú©Û ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚºØwhat-would-helpWhat would help you most now?Beth fyddai'n eich helpu fwyaf nawr?Ø§Ø³ ÙÙØª Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ø³Û Ø²ÛØ§Ø¯Û Ú©Ø³ ÚÛØ² Ø³Û ÙØ¯Ø¯ ÙÙÛ Ú¯ÛØinvestigatingWe are investigating what you told us.Rydym yn ymchwilio i'r hyn a ddywedoch chi wrthym.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ Ø§Ø³ Ú©Û ØªÙØªÛØ´ Ú©Ø± Ø±ÛÛ ÛÛÚºÛsafeguardingWe have acted to keep somebody safe.Rydym wedi gweithredu i gadw rhywun yn ddiogel.ÛÙ ÙÛ Ú©Ø³Û Ú©Ù ÙØ­ÙÙØ¸ Ø±Ú©Ú¾ÙÛ Ú©Û ÙÛÛ ÙØ¯Ù Ø§Ù¹Ú¾Ø§ÛØ§ ÛÛÛrecordedWe have recorded what you told us. There is not enough to act on now; it counts if more comes.Rydym wedi cofnodi'r hyn a ddywedoch chi. Does dim digon i weithredu arno nawr; bydd yn cyfrif os daw mwy.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ ÙÛ Ø¯Ø±Ø¬ Ú©Ø± ÙÛØ§ ÛÛÛ Ø§Ø¨Ú¾Û Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Û ÙÛÛ Ú©Ø§ÙÛ ÙÛÛÚºØ ÙØ²ÛØ¯ ÙØ¹ÙÙÙØ§Øª Ø¢Ø¦ÛÚº ØªÙ ÛÛ Ú©Ø§Ù Ø¢Ø¦Û Ú¯Ø§Ûpassed-onWe have passed your letter on to the unit that can act on it.Rydym wedi anfon eich llythyr ymlaen at yr uned a all weithredu.ÛÙ ÙÛ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ø§Ø³ ÛÙÙÙ¹ Ú©Ù Ø¨Ú¾ÛØ¬ Ø¯ÛØ§ ÛÛ Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛnot-for-usThis service cannot act on it. The ordinary complaints procedure of the force, or the oversight body, can.Ni all y gwasanaeth hwn weithredu ar hyn. Gall trefn gwynion arferol yr heddlu, neu'r corff goruchwylio, wneud hynny.ÛÛ Ø³Ø±ÙØ³ Ø§Ø³ Ù¾Ø± Ú©Ø§Ø±Ø±ÙØ§Ø¦Û ÙÛÛÚº Ú©Ø± Ø³Ú©ØªÛÛ ÙÙØ±Ø³ Ú©Ø§ Ø¹Ø§Ù Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø·Ø±ÛÙÛ ÛØ§ ÙÚ¯Ø±Ø§Ù Ø§Ø¯Ø§Ø±Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛclosedWe have finished. We cannot tell you all that was done. Thank you.Rydym wedi gorffen. Ni allwn ddweud wrthych bopeth a wnaed. Diolch.ÛÙØ§Ø±Ø§ Ú©Ø§Ù ÙÚ©ÙÙ ÛÙ Ú¯ÛØ§ ÛÛÛ ÛÙ Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ú©ÚÚ¾ ÙÛÛÚº Ø¨ØªØ§ Ø³Ú©ØªÛÛ Ø´Ú©Ø±ÛÛÛthank-youThank you. We have read what you wrote.Diolch. Rydym wedi darllen yr hyn a ysgrifennoch chi.Ø´Ú©Ø±ÛÛÛ Ø¢Ù¾ ÙÛ Ø¬Ù ÙÚ©Ú¾Ø§ ÛÙ ÙÛ Ù¾ÚÚ¾ ÙÛØ§ ÛÛÛcall-999If somebody is in danger now, call 999. We do not read this day and night.Os oes rhywun mewn perygl nawr, ffoniwch 999. Nid ydym yn darllen hwn ddydd a nos.Ø§Ú¯Ø± Ú©ÙØ¦Û Ø§Ø¨Ú¾Û Ø®Ø·Ø±Û ÙÛÚº ÛÛ ØªÙ 999 Ù¾Ø± ÙÙÙ Ú©Ø±ÛÚºÛ ÛÙ ÛÛ Ø¯Ù Ø±Ø§Øª ÙÛÛÚº Ù¾ÚÚ¾ØªÛÛdo-not-look-upPlease do not look anything up, collect, copy or record anything, and do not ask around. What you already know is enough.Peidiwch Ã¢ chwilio am ddim, na chasglu, copÃ¯o na recordio dim, a pheidiwch Ã¢ holi. Mae'r hyn a wyddoch chi eisoes yn ddigon.Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ ØªÙØ§Ø´ ÙÛ Ú©Ø±ÛÚºØ Ú©ÚÚ¾ Ø¬ÙØ¹Ø ÙÙÙ ÛØ§ Ø±ÛÚ©Ø§Ø±Ú ÙÛ Ú©Ø±ÛÚºØ Ø§ÙØ± ÙÙÚ¯ÙÚº Ø³Û ÙÛ Ù¾ÙÚÚ¾ÛÚºÛ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº ÙÛ Ú©Ø§ÙÛ ÛÛÛtell-nobodyTo stay safe, please do not tell anybody that you wrote to us.I gadw'n ddiogel, peidiwch Ã¢ dweud wrth neb eich bod wedi ysgrifennu atom.ÙØ­ÙÙØ¸ Ø±ÛÙÛ Ú©Û ÙÛÛ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©Ø³Û Ú©Ù ÙÛ Ø¨ØªØ§Ø¦ÛÚº Ú©Û Ø¢Ù¾ ÙÛ ÛÙÛÚº ÙÚ©Ú¾Ø§ ÛÛÛworking-on-itWe are still working on it and will write here again.Rydym yn dal i weithio arno a byddwn yn ysgrifennu yma eto.ÛÙ Ø§Ø¨Ú¾Û Ø§Ø³ Ù¾Ø± Ú©Ø§Ù Ú©Ø± Ø±ÛÛ ÛÛÚº Ø§ÙØ± ÛÛØ§Úº Ø¯ÙØ¨Ø§Ø±Û ÙÚ©Ú¾ÛÚº Ú¯ÛÛpart-missingPart of your letter has not reached us. Please send the whole of it again.Nid yw rhan o'ch llythyr wedi ein cyrraedd. Anfonwch y cyfan eto, os gwelwch yn dda.Ø¢Ù¾ Ú©Û Ø®Ø· Ú©Ø§ Ø§ÛÚ© Ø­ØµÛ ÛÙ ØªÚ© ÙÛÛÚº Ù¾ÛÙÚØ§Û Ø¨Ø±Ø§Û Ú©Ø±Ù Ù¾ÙØ±Ø§ Ø®Ø· Ø¯ÙØ¨Ø§Ø±Û Ø¨Ú¾ÛØ¬ÛÚºÛ\0\0Þ\0\0\0\0ì\0)\0\0\0\0.\0\0\0C\0Q\0\0\0\0\0\0\0	\0\0\0\0\0\0\0»\0$\0\0\0ß\x001\0\0\0\0\0\0\0
\0\0\0\0\0\0\x002\0\0\0\0L\0*\0\0\0\0\0\0v\0	\0\0\0\0\0\0\0\0"\0\0\0À\x003\0\0\0\0\0\0ó\0\0\0\0ø\0\0\0\0\r\0\0\0\0$\0\0\0\0\0\0\0A\0\v\0\0\0L\x009\0\0\0\x006\0\0\0»\0h\0\0\0\0\0\0#\0\r\0\0\x000\0;\0\0\0k\0@\0\0\0«\0k\0\0\0\x07\0\0\0\0\0\0\0&\0/\0\0\0U\0+\0\0\0\0L\0\0\0\b\0\0\0Ì\0\0\0\0ß\0\0\0\0þ\0\0\0\0\0/\0\0\0	\0\0\0G\0\f\0\0\0S\x003\0\0\0\x005\0\0\0»\0Y\0\0\0
\0\0\0\0\0\0\0#\0G\0\0\0j\0Z\0\0\0Ä\0r\0\0\0\v\0\0\x006\0\0\0\0D\0?\0\0\0\0G\0\0\0Ê\0k\0\0\0\f\0\0\x005\0\r\0\0\0B\0h\0\0\0ª\0v\0\0\0 \0È\0\0\0\r\0\0\0è\0\0\0\0ö\0%\0\0\0\x1B\0'\0\0\0B\0B\0\0\0\0\0\0\0\f\0\0\0\0\r\0\0\0\0\0\0\0±\0\0\0\0\0\0\0Ð\0\b\0\0\0Ø\0\0\0\0î\0 \0\0\0\0-\0\0\0\0\0\0;\0\r\0\0\0H\0>\0\0\0\0E\0\0\0Ë\0c\0\0\0\0\0\0.\0\f\0\0\0:\0L\0\0\0\0L\0\0\0Ò\0|\0\0\0\0\0\0N\0\0\0\0_\0}\0\0\0Ü\0w\0\0\0S\0Ï\0\0\0\0\0\0"\0\r\0\0\0/\0L\0\0\0{\0M\0\0\0È\0\0\0\0\0\0\0V\0\v\0\0\0a\0K\0\0\0¬\0U\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x002\0\0\0Ë\0>\0\0\0	\0X\0\0\0\0\0\0a\0\0\0\0v\x008\0\0\0®\x005\0\0\0ã\0l\0\0\0\0\0\0O \0\0\0\0] \0G\0\0\0¤ \0L\0\0\0ð \0\0\0\0\0\0\0w¡\0\x1B\0\0\0¡\0[\0\0\0í¡\0u\0\0\0b¢\0Ë\0\0\0\0\0\0-£\0\0\0\0<£\0\0\0\0Y£\0$\0\0\0}£\0P\0\0\0\0\0\0Í£\0\r\0\0\0Ú£\0&\0\0\0\0¤\x002\0\0\x002¤\0H\0\0\0d\0\0z¤\0\f\0\0\0¤\0$\0\0\0ª¤\0/\0\0\0Ù¤\0R\0\0\0e\0\0+¥\0\b\0\0\x003¥\0^\0\0\0¥\0j\0\0\0û¥\0·\0\0\0f\0\0²¦\0	\0\0\0»¦\0=\0\0\0ø¦\0@\0\0\x008§\0k\0\0\0g\0\0£§\0
\0\0\0­§\0j\0\0\0¨\0u\0\0\0¨\0£\0\0\0h\0\0/©\0\0\0\x005©\0B\0\0\0w©\0C\0\0\0º©\0p\0\0\0i\0\0*ª\0	\0\0\x003ª\0'\0\0\0Zª\x005\0\0\0ª\0C\0\0\0È\0\0Òª\0\b\0\0\0Úª\0J\0\0\0$«\0R\0\0\0v«\0y\0\0\0É\0\0ï«\0\0\0\0ý«\0y\0\0\0v¬\0\0\0\0õ¬\0Ò\0\0\0Ê\0\0Ç­\0\v\0\0\0Ò­\0>\0\0\0®\0K\0\0\0[®\0u\0\0\0Ë\0\0Ð®\0\r\0\0\0Ý®\x005\0\0\0¯\0;\0\0\0M¯\0\`\0\0\0Ì\0\0­¯\0\f\0\0\0¹¯\0J\0\0\0°\0T\0\0\0W°\0{\0\0\0Í\0\0Ø\0Ú\0Ü\0Ô\0
`),m0(1095240,"HPKEXXYYZZpostern/v1/linkletter"),m0(1095356,`psk_id_hashinfo_hashsecretkeybase_nonceexp\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0è¶\0\0\0\0\0\0\0\0\0\0\0\0\0Ã \0\0i\0\0abacus
abdomen
abdominal
abide
abiding
ability
ablaze
able
abnormal
abrasion
abrasive
abreast
abridge
abroad
abruptly
absence
absentee
absently
absinthe
absolute
absolve
abstain
abstract
absurd
accent
acclaim
acclimate
accompany
account
accuracy
accurate
accustom
acetone
achiness
aching
acid
acorn
acquaint
acquire
acre
acrobat
acronym
acting
action
activate
activator
active
activism
activist
activity
actress
acts
acutely
acuteness
aeration
aerobics
aerosol
aerospace
afar
affair
affected
affecting
affection
affiliate
affirm
affix
afflicted
affluent
afford
affront
aflame
afloat
aflutter
afoot
afraid
afterglow
afterlife
aftermath
aftermost
afternoon
aged
ageless
agency
agenda
agent
aggregate
aghast
agile
agility
aging
agnostic
agonize
agonizing
agony
agreeable
agreeably
agreed
agreeing
agreement
aground
ahead
ahoy
aide
aids
aim
ajar
alabaster
alarm
albatross
album
alfalfa
algebra
algorithm
alias
alienable
alienate
aliens
alike
alive
alkaline
alkalize
almanac
almighty
almost
aloe
aloft
aloha
alone
alongside
aloof
alphabet
alright
although
altitude
alto
alumni
always
amaretto
amaze
amazingly
amber
ambiance
ambiguity
ambiguous
ambition
ambitious
ambulance
ambush
amendable
amendment
amends
amenity
amiable
amicably
amid
amigo
amino
amiss
ammonia
ammonium
amnesty
amniotic
among
amount
amperage
ample
amplifier
amplify
amply
amuck
amulet
amusable
amused
amusement
amuser
amusing
anaconda
anaerobic
anagram
anatomist
anatomy
anchor
anchovy
ancient
android
aneurism
anew
angelfish
angelic
anger
angled
angler
angles
angling
angrily
angriness
anguished
angular
animal
animate
animating
animation
animator
anime
animosity
ankle
annex
annotate
announcer
annoying
annually
annuity
anointer
another
answering
antacid
antarctic
anteater
antelope
antennae
anthem
anthill
anthology
antibody
antics
antidote
antihero
antiquely
antiques
antiquity
antirust
antitoxic
antitrust
antiviral
antivirus
antler
antonym
antsy
anvil
anybody
anyhow
anymore
anyone
anyplace
anything
anytime
anyway
anywhere
aorta
apache
apostle
appealing
appear
appease
appeasing
appendage
appendix
appetite
appetizer
applaud
applause
apple
appliance
applicant
applied
apply
appointee
appraisal
appraiser
apprehend
approach
approval
approve
apricot
april
apron
aptitude
aptly
aqua
aqueduct
arbitrary
arbitrate
ardently
area
arena
arguable
arguably
argue
arise
armadillo
armband
armchair
armed
armful
armhole
arming
armless
armoire
armored
armrest
army
aroma
arose
around
arousal
arrange
array
arrival
arrive
arrogance
arrogant
art
ascend
ascension
ascent
ascertain
ashamed
ashen
ashes
ashy
aside
askew
asleep
asparagus
aspect
aspirate
aspire
aspirin
astonish
astound
astride
astrology
astronaut
astronomy
astute
atlantic
atlas
atom
atonable
atop
atrium
atrocious
atrophy
attach
attain
attempt
attendant
attendee
attention
attentive
attest
attic
attire
attitude
attractor
attribute
atypical
auction
audacious
audacity
audible
audibly
audience
audio
audition
augmented
august
authentic
author
autism
autistic
autograph
automaker
automated
automatic
autopilot
available
avalanche
avatar
avenue
average
aversion
avert
aviation
aviator
avid
avoid
await
awaken
award
aware
awhile
awkward
awning
awoke
awry
axis
babble
babbling
babied
baboon
backache
backboard
backboned
backdrop
backed
backer
backfield
backfire
backhand
backing
backlands
backlash
backless
backlight
backlit
backlog
backpack
backpedal
backrest
backroom
backshift
backside
backslid
backspace
backspin
backstage
backtalk
backtrack
backup
backward
backwash
backwater
backyard
bacon
bacteria
bacterium
badland
badly
badness
baffle
baffling
bagel
bagful
baggage
bagged
bagginess
bagging
baggy
bagpipe
baguette
baked
bakery
bakeshop
baking
balance
balancing
balcony
balmy
balsamic
bamboo
banana
banish
banister
banjo
bankable
bankbook
banked
banker
banking
banknote
bankroll
banner
banshee
banter
barbecue
barbed
barbell
barber
barcode
barge
bargraph
barista
baritone
barley
barmaid
barman
barn
barometer
barrack
barracuda
barrel
barrette
barricade
barrier
barstool
bartender
barterer
bash
basically
basics
basil
basin
basis
basket
batboy
batch
bath
baton
bats
battalion
battered
battering
battery
batting
battle
bauble
bazooka
blabber
bladder
blade
blah
blanching
blandness
blank
blaspheme
blasphemy
blast
blatancy
blatantly
blazer
blazing
bleach
bleak
bleep
blemish
blend
bless
blighted
blimp
bling
blinked
blinker
blinking
blinks
blip
blissful
blitz
blizzard
bloated
bloating
blob
blog
bloomers
blooming
blooper
blot
blouse
blubber
bluff
bluish
blunderer
blunt
blurb
blurred
blurry
blurt
blush
blustery
boaster
boastful
boasting
boat
bobbed
bobbing
bobble
bobcat
bobsled
bobtail
bodacious
body
bogged
boggle
bogus
boil
bolster
bolt
bonanza
bonded
bonding
bondless
boned
bonehead
boneless
bonelike
bonfire
bonnet
bonsai
bonus
bony
boogeyman
book
boondocks
booted
booth
bootie
booting
bootlace
bootleg
boots
boozy
borax
boring
borough
borrower
borrowing
boss
botanical
botanist
botany
botch
both
bottle
bottling
bottom
bounce
bouncing
bouncy
bounding
boundless
bountiful
bovine
boxcar
boxer
boxing
boxlike
boxy
breach
breath
breeches
breeching
breeder
breeding
breeze
breezy
brethren
brewery
brewing
briar
brick
bride
bridged
brigade
bright
brilliant
brim
bring
brink
brisket
briskly
briskness
bristle
brittle
broadband
broadcast
broaden
broadly
broadness
broadside
broadways
broiler
broiling
broken
broker
bronchial
bronco
bronze
bronzing
brook
broom
brought
browbeat
brownnose
browse
browsing
bruising
brunch
brunette
brunt
brush
brussels
brute
brutishly
bubble
bubbling
bubbly
buccaneer
bucked
bucket
buckle
buckshot
buckskin
bucktooth
buckwheat
buddhism
buddhist
budding
buddy
budget
buffalo
buffed
buffer
buffing
buffoon
buggy
bulb
bulge
bulginess
bulgur
bulk
bulldog
bulldozer
bullfight
bullfrog
bullhorn
bullion
bullish
bullpen
bullring
bullseye
bullwhip
bunch
bundle
bungee
bunion
bunkbed
bunkhouse
bunkmate
bunny
bunt
busboy
bush
busily
busload
bust
busybody
buzz
cabana
cabbage
cabbie
cabdriver
cable
caboose
cackle
cacti
cactus
caddy
cadet
cadillac
cadmium
cage
cake
calamari
calamity
calcium
calculate
calculus
calibrate
calm
caloric
calorie
calzone
camcorder
cameo
camera
camisole
camper
campfire
camping
campsite
campus
canal
canary
cancel
candied
candle
candy
cane
canine
canister
cannabis
canned
canning
cannon
cannot
canola
canopener
canopy
canteen
canyon
capable
capably
capacity
cape
capillary
capital
capped
capricorn
capsize
capsule
caption
captivate
captive
captivity
capture
caramel
caravan
carbon
cardboard
carded
cardiac
cardigan
cardinal
cardstock
carefully
caregiver
careless
caress
caretaker
cargo
caring
carless
carload
carmaker
carnage
carnation
carnival
carnivore
carol
carpenter
carpentry
carpool
carport
carried
carrot
carrousel
carry
cartel
cartload
carton
cartoon
cartridge
cartwheel
carve
carving
carwash
cascade
case
cash
casing
casino
casket
cassette
casually
casualty
catacomb
catalog
catalyst
catalyze
catapult
cataract
catatonic
catcall
catchable
catcher
catching
catchy
caterer
catering
catfight
catfish
cathedral
catlike
catnap
catnip
catsup
cattail
cattishly
cattle
catty
catwalk
caucasian
caucus
causal
causation
cause
causing
cauterize
caution
cautious
cavalier
cavalry
caviar
cavity
cedar
celery
celestial
celibacy
celibate
celtic
cement
census
ceramics
ceremony
certainly
certainty
certified
certify
cesarean
chafe
chaffing
chain
chair
chalice
challenge
chamber
chamomile
champion
chance
change
channel
chant
chaos
chaperone
chaplain
chapped
chaps
chapter
character
charbroil
charcoal
charger
charging
chariot
charity
charm
charred
charter
charting
chase
chasing
chaste
chastise
chastity
chatroom
chatter
chatting
chatty
cheating
cheddar
cheek
cheer
cheese
cheesy
chef
chemicals
chemist
chemo
cherisher
cherub
chess
chest
chevron
chevy
chewable
chewer
chewing
chewy
chief
chihuahua
childcare
childhood
childish
childless
childlike
chili
chill
chimp
chip
chirping
chirpy
chitchat
chivalry
chive
chloride
chlorine
choice
chokehold
choking
chomp
chooser
choosing
choosy
chop
chosen
chowder
chowtime
chrome
chubby
chuck
chug
chummy
chump
chunk
churn
chute
cider
cilantro
cinch
cinema
cinnamon
circle
circling
circular
circulate
circus
citable
citadel
citation
citizen
citric
citrus
city
civic
civil
clad
claim
clambake
clammy
clamor
clamp
clamshell
clang
clanking
clapped
clapper
clapping
clarify
clarinet
clarity
clash
clasp
class
clatter
clause
clavicle
claw
clay
clean
clear
cleat
cleaver
cleft
clench
clergyman
clerical
clerk
clever
clicker
client
climate
climatic
cling
clinic
clinking
clip
clique
cloak
clobber
clock
clone
cloning
closable
closure
clothes
clothing
cloud
clover
clubbed
clubbing
clubhouse
clump
clumsily
clumsy
clunky
clustered
clutch
clutter
coach
coagulant
coastal
coaster
coasting
coastland
coastline
coat
coauthor
cobalt
cobbler
cobweb
cocoa
coconut
cod
coeditor
coexist
coffee
cofounder
cognition
cognitive
cogwheel
coherence
coherent
cohesive
coil
coke
cola
cold
coleslaw
coliseum
collage
collapse
collar
collected
collector
collide
collie
collision
colonial
colonist
colonize
colony
colossal
colt
come
comfort
comfy
comic
coming
comma
commence
commend
comment
commerce
commode
commodity
commodore
common
commotion
commute
commuting
compacted
compactly
compactor
companion
company
compare
compel
compile
comply
component
composed
composer
composite
compost
composure
compound
compress
comprised
computer
computing
comrade
concave
conceded
concept
concerned
concert
conch
concierge
concise
conclude
concrete
concur
condense
condiment
condition
condone
conducive
conductor
conduit
cone
confetti
confident
configure
confined
confining
confirm
conflict
conform
confound
confront
confused
confusing
confusion
congenial
congested
congrats
congress
conical
conjoined
conjure
conjuror
connected
connector
consensus
consent
console
consoling
consonant
constant
constrain
constrict
construct
consult
consumer
consuming
contact
container
contempt
contend
contented
contently
contents
contest
context
contort
contour
contrite
control
contusion
convene
convent
copartner
cope
copied
copier
copilot
coping
copious
copy
coral
cork
cornball
cornbread
corncob
cornea
corned
corner
cornfield
cornflake
cornhusk
cornmeal
cornstalk
corny
coronary
corporal
corporate
corral
correct
corridor
corrode
corroding
corrosive
corsage
corset
cortex
cosigner
cosmetics
cosmic
cosmos
cosponsor
cost
cottage
cotton
couch
cough
could
countable
countdown
counting
countless
country
county
courier
covenant
cover
coveted
coveting
coyness
cozily
coziness
crabbing
crabgrass
crablike
crabmeat
cradle
cradling
crafter
craftily
craftsman
craftwork
crafty
cramp
cranberry
crane
cranial
cranium
crank
crate
crave
craving
crawlers
crawling
crayfish
crayon
crazed
crazily
craziness
crazy
creamed
creamer
creamlike
crease
creasing
creatable
create
creation
creative
creature
credible
credibly
credit
creed
creme
creole
crepe
crept
crescent
crested
cresting
crestless
crevice
crewless
crewman
crewmate
crib
cricket
cried
crier
crimp
crimson
cringe
cringing
crinkle
crinkly
crisped
crisping
crisply
crispness
crispy
criteria
critter
croak
crock
croon
crop
cross
crouch
crouton
crowbar
crowd
crown
crucial
crudely
crudeness
cruelly
cruelness
cruelty
crumb
crummiest
crummy
crumpet
crumpled
cruncher
crunching
crunchy
crusader
crushable
crushed
crusher
crushing
crust
crux
crying
cryptic
crystal
cubbyhole
cube
cubical
cubicle
cucumber
cuddle
cuddly
cufflink
culinary
culminate
cultivate
cultural
culture
cupbearer
cupcake
cupid
cupped
cupping
curable
curator
curdle
cure
curfew
curing
curled
curler
curliness
curling
curly
curry
curse
cursive
cursor
curtain
curtly
curtsy
curvature
curve
curvy
cushy
cusp
cussed
custard
custodian
customary
customer
customize
customs
cut
cycle
cyclic
cycling
cyclist
cylinder
cymbal
cytoplasm
cytoplast
dab
dad
daffodil
dagger
daily
daintily
dainty
dairy
daisy
dallying
dance
dancing
dandelion
dander
dandruff
dandy
danger
dangle
dangling
daredevil
dares
daringly
darkened
darkening
darkish
darkness
darkroom
darling
darn
dart
darwinism
dash
dastardly
data
datebook
dating
daughter
daunting
dawdler
dawn
daybed
daybreak
daycare
daydream
daylight
daylong
dayroom
daytime
dazzler
dazzling
deacon
deafening
deafness
dealer
dealing
dealmaker
dealt
dean
debatable
debate
debating
debit
debrief
debtless
debtor
debug
debunk
decade
decaf
decal
decathlon
decay
deceased
december
decency
decent
deception
deceptive
decibel
decidable
decimal
decimeter
deck
declared
decline
decompose
decorated
decorator
decoy
decrease
decree
dedicate
dedicator
deduce
deduct
deed
deem
deepen
deeply
deepness
deface
defacing
defame
default
defeat
defection
defective
defender
defensive
deferral
deferred
defiance
defiant
defile
defiling
define
definite
deflate
deflation
deflator
deflected
deflector
defog
deforest
defrost
deftly
defuse
defy
degraded
degrading
degrease
degree
dehydrate
deity
dejected
delay
delegate
delegator
delete
deletion
delicacy
delicate
delicious
delighted
delirious
delirium
deliverer
delivery
delouse
delta
deluge
delusion
deluxe
demanding
demeaning
demeanor
demise
democracy
democrat
demote
demotion
demystify
denatured
deniable
denial
denim
denote
dense
density
dental
dentist
denture
deny
deodorant
deodorize
departed
departure
depict
deplete
depletion
deplored
deploy
deport
depose
deprecate
depress
deprive
depth
derail
deranged
derby
derived
desecrate
deserve
deserving
designate
designed
designer
designing
deskbound
desktop
deskwork
desolate
despair
despise
despite
destiny
destitute
destruct
detached
detail
detection
detector
detergent
detest
detonate
detonator
detoxify
detract
deuce
devalue
deviate
deviation
deviator
device
devious
devotedly
devotee
devotion
devourer
devouring
devoutly
dexterity
dexterous
diabetes
diabetic
diabolic
diagnosis
diagram
dial
diameter
diaper
diaphragm
dice
dicing
dictate
dictation
dictator
difficult
diffused
diffuser
diffusion
diffusive
dig
dilation
diligence
diligent
dill
dilute
dime
diminish
dimly
dimmed
dimmer
dimness
dimple
dingbat
dinghy
dinginess
dingo
dingy
dining
dinner
diocese
dioxide
diploma
dipped
dipper
dipping
directed
direction
directive
directly
directory
direness
dirtiness
disabled
disagree
disallow
disarm
disarray
disaster
disband
disbelief
disburse
discard
discern
discharge
discolor
discount
discourse
discover
discuss
disdain
disengage
disfigure
disgrace
dish
disinfect
disjoin
disk
dislike
disliking
dislocate
dislodge
dismantle
dismay
dismiss
dismount
disobey
disorder
disown
disparate
disparity
dispatch
dispense
dispersal
dispersed
disperser
displace
display
displease
disposal
dispose
disprove
dispute
disregard
disrupt
dissuade
distance
distant
distaste
distill
distinct
distort
distract
distress
district
distrust
ditch
ditto
ditzy
dividable
divided
dividend
dividers
dividing
divinely
diving
divinity
divisible
divisibly
division
divisive
divorcee
dizziness
dizzy
doable
docile
dock
doctrine
document
dodge
dodgy
doily
doing
dole
dollar
dollhouse
dollop
dolly
dolphin
domain
domelike
domestic
dominion
dominoes
donated
donation
donator
donor
doodle
doorbell
doorframe
doorknob
doorman
doormat
doornail
doorpost
doorstep
doorstop
doorway
doozy
dork
dormitory
dorsal
dosage
dose
dotted
doubling
dove
down
dowry
doze
drab
dragging
dragonfly
dragonish
dragster
drainable
drainage
drained
drainer
drainpipe
dramatic
dramatize
drank
drapery
drastic
draw
dreaded
dreadful
dreadlock
dreamboat
dreamily
dreamland
dreamless
dreamlike
dreamt
dreamy
drearily
dreary
drench
dress
drew
dribble
dried
drier
drift
driller
drilling
drinkable
drinking
dripping
drippy
drivable
driven
driver
driveway
driving
drizzle
drizzly
drone
drool
droop
dropbox
dropkick
droplet
dropout
dropper
drove
drown
drowsily
drudge
drum
dry
dubbed
dubiously
duchess
duckbill
ducking
duckling
ducktail
ducky
duct
dude
duffel
dugout
duh
duke
duller
dullness
duly
dumping
dumpling
dumpster
duo
dupe
duplex
duplicate
duplicity
durable
durably
duration
during
dusk
dust
dutiful
duty
duvet
dwarf
dweeb
dwelled
dweller
dwelling
dwindle
dwindling
dynamic
dynamite
dynasty
dyslexia
dyslexic
each
eagle
earache
eardrum
earflap
earful
earlobe
early
earmark
earmuff
earphone
earpiece
earplugs
earring
earshot
earthen
earthlike
earthling
earthly
earthworm
earthy
earwig
easeful
easel
easiest
easily
easiness
easing
eastbound
eastcoast
easter
eastward
eatable
eaten
eatery
eating
eats
ebay
ebony
ebook
ecard
eccentric
echo
eclair
eclipse
ecologist
ecology
economic
economist
economy
ecosphere
ecosystem
edge
edginess
edging
edgy
edition
editor
educated
education
educator
eel
effective
effects
efficient
effort
eggbeater
egging
eggnog
eggplant
eggshell
egomaniac
egotism
egotistic
either
eject
elaborate
elastic
elated
elbow
eldercare
elderly
eldest
electable
election
elective
elephant
elevate
elevating
elevation
elevator
eleven
elf
eligible
eligibly
eliminate
elite
elitism
elixir
elk
ellipse
elliptic
elm
elongated
elope
eloquence
eloquent
elsewhere
elude
elusive
elves
email
embargo
embark
embassy
embattled
embellish
ember
embezzle
emblaze
emblem
embody
embolism
emboss
embroider
emcee
emerald
emergency
emote
emoticon
emotion
empathic
empathy
emperor
emphasis
emphasize
emphatic
empirical
employed
employee
employer
emporium
empower
emptier
emptiness
empty
emu
enable
enactment
enamel
enchanted
enchilada
encircle
enclose
enclosure
encore
encounter
encourage
encroach
encrust
endanger
endeared
endearing
ended
ending
endless
endnote
endocrine
endorphin
endorse
endowment
endpoint
endurable
endurance
enduring
energetic
energize
energy
enforced
enforcer
engaged
engaging
engine
engorge
engraved
engraver
engraving
engross
engulf
enhance
enigmatic
enjoyable
enjoyably
enjoyer
enjoying
enjoyment
enlarged
enlarging
enlighten
enlisted
enquirer
enrage
enrich
ensnare
ensure
entail
entangled
entering
entertain
enticing
entire
entitle
entity
entomb
entourage
entrap
entree
entrench
entrust
entryway
entwine
enunciate
envelope
enviable
enviably
envious
envision
envoy
envy
enzyme
epic
epidemic
epidermal
epidermis
epidural
epilepsy
epileptic
epilogue
epiphany
episode
equal
equate
equation
equator
equinox
equipment
equity
equivocal
eradicate
erasable
erased
eraser
erasure
ergonomic
errand
errant
erratic
error
erupt
escalate
escalator
escapable
escapade
escapist
escargot
esophagus
espresso
esquire
essay
essence
essential
establish
estate
esteemed
estimate
estimator
estranged
estrogen
etching
eternal
eternity
ethanol
ether
ethically
ethics
euphemism
evacuate
evacuee
evade
evaluate
evaluator
evaporate
evasion
evasive
even
everglade
evergreen
everybody
everyday
everyone
evict
evident
evil
evoke
evolution
evolve
exact
exalted
example
excavate
excavator
exceeding
exception
excess
exchange
excitable
exciting
exclaim
exclude
excluding
exclusion
exclusive
excretion
excretory
excursion
excusable
excusably
excuse
exemplary
exemplify
exemption
exerciser
exert
exes
exfoliate
exhale
exhaust
exhume
exile
existing
exit
exodus
exorcism
exorcist
expand
expanse
expansion
expansive
expectant
expedited
expediter
expel
expend
expenses
expensive
expert
expire
expiring
explain
expletive
explicit
explode
exploit
explore
exploring
exponent
exporter
exposable
express
expulsion
exquisite
extended
extending
extent
extenuate
exterior
external
extinct
extras
extrovert
extrude
extruding
exuberant
fable
fabric
fabulous
facebook
facecloth
facedown
faceless
facelift
faceplate
faceted
facial
facility
facing
facsimile
faction
factoid
factor
factsheet
factual
faculty
fade
fading
failing
falcon
fall
false
falsify
fame
familiar
family
famine
famished
fanatic
fancied
fanciness
fancy
fanfare
fang
fanning
fantasize
fantastic
fantasy
fastball
faster
fasting
fastness
faucet
favorably
fax
feast
federal
fedora
feeble
feed
feel
feisty
feline
feminine
feminism
feminist
feminize
femur
fence
fencing
fender
ferment
fernlike
ferocious
ferocity
ferret
ferris
ferry
fervor
fester
festival
festive
festivity
fetch
fever
fiction
fiddle
fiddling
fidelity
fidgeting
fidgety
fifteen
fifth
fiftieth
fifty
figment
figure
figurine
filing
filled
filler
filling
film
filter
filth
filtrate
finale
finalist
finalize
finally
finance
financial
finch
fineness
finer
finicky
finished
finisher
finishing
finite
finless
finlike
fiscally
fit
five
flaccid
flagman
flagpole
flagship
flagstick
flagstone
flail
flakily
flaky
flame
flammable
flanked
flanking
flannels
flap
flaring
flashback
flashbulb
flashcard
flashily
flashing
flashy
flask
flatbed
flatfoot
flatly
flatness
flatten
flattered
flatterer
flattery
flattop
flatware
flatworm
flavorful
flaxseed
fled
fleshed
fleshy
flick
flight
flinch
fling
flint
flip
flirt
float
flock
flogging
flop
floral
florist
floss
flounder
flyable
flyaway
flyer
flying
flyover
flypaper
foam
foe
fog
foil
folic
folk
follicle
follow
fondly
fondness
fondue
font
food
fool
footage
football
footbath
footboard
footer
footgear
foothill
foothold
footing
footless
footman
footnote
footpad
footpath
footprint
footrest
footsie
footsore
footwear
footwork
fossil
foster
founder
founding
fountain
fox
foyer
fraction
fracture
fragile
fragility
fragment
fragrance
fragrant
frail
frame
framing
frantic
fraternal
frayed
fraying
frays
freckled
freckles
freebase
freebie
freedom
freefall
freehand
freeing
freeload
freely
freemason
freeness
freestyle
freeware
freeway
freewill
freezable
freezing
freight
french
frenzied
frenzy
frequency
frequent
fresh
fretful
fretted
friction
friday
fridge
fried
friend
frighten
frightful
frigidity
frigidly
frill
fringe
frisbee
frisk
fritter
frivolous
frolic
from
front
frostbite
frosted
frostily
frosting
frostlike
frosty
froth
frown
frozen
fructose
frugality
frugally
fruit
frustrate
frying
gab
gaffe
gag
gainfully
gaining
gains
gala
gallantly
galleria
gallery
galley
gallon
gallows
gallstone
galore
galvanize
gambling
game
gaming
gamma
gander
gangly
gangrene
gangway
gap
garage
garbage
garden
gargle
garland
garlic
garment
garnet
garnish
garter
gas
gatherer
gathering
gating
gauging
gauntlet
gauze
gave
gawk
gazing
gear
gecko
geek
geiger
gem
gender
generic
generous
genetics
genre
gentile
gentleman
gently
gents
geography
geologic
geologist
geology
geometric
geometry
geranium
gerbil
geriatric
germicide
germinate
germless
germproof
gestate
gestation
gesture
getaway
getting
getup
giant
gibberish
giblet
giddily
giddiness
giddy
gift
gigabyte
gigahertz
gigantic
giggle
giggling
giggly
gilled
gills
gimmick
girdle
giveaway
given
giver
giving
gizmo
gizzard
glacial
glacier
glade
gladiator
gladly
glamorous
glamour
glance
glancing
glandular
glare
glaring
glass
glaucoma
glazing
gleaming
gleeful
glider
gliding
glimmer
glimpse
glisten
glitch
glitter
glitzy
gloater
gloating
gloomily
gloomy
glorified
glorifier
glorify
glorious
glory
gloss
glove
glowing
glowworm
glucose
glue
gluten
glutinous
glutton
gnarly
gnat
goal
goatskin
goes
goggles
going
goldfish
goldmine
goldsmith
golf
goliath
gondola
gone
gong
good
gooey
goofball
goofiness
goofy
google
goon
gopher
gorged
gorgeous
gosling
gothic
gotten
gout
gown
grab
graceful
graceless
gracious
gradation
graded
grader
gradient
grading
gradually
graduate
graffiti
grafted
grafting
grain
granddad
grandkid
grandly
grandma
grandpa
grandson
granite
granny
granola
grant
granular
grape
graph
grapple
grappling
grasp
grass
gratified
gratify
grating
gratitude
gratuity
gravel
graveness
graves
gravitate
gravity
gravy
grazing
greasily
greedily
greedless
greedy
green
greeter
greeting
grew
greyhound
grid
grief
grieving
grievous
grill
grimace
grimacing
grime
griminess
grimy
grinch
grinning
grip
gristle
grit
groggily
groggy
groin
groom
groove
grooving
groovy
ground
grouped
grout
grove
grower
growing
growl
grub
grudge
grudging
grueling
gruffly
grumble
grumbling
grumbly
grumpily
grunge
grunt
guacamole
guidable
guidance
guide
guiding
guileless
guise
gulf
gullible
gully
gulp
gumball
gumdrop
gumminess
gumming
gummy
gurgle
gurgling
guru
gush
gusto
gusty
gutless
guts
gutter
guy
guzzler
gyration
habitable
habitant
habitat
habitual
hacked
hacker
hacking
hacksaw
had
haggler
haiku
half
halogen
halt
halved
halves
hamburger
hamlet
hammock
hamper
hamster
hamstring
handbag
handball
handbook
handbrake
handcart
handclap
handclasp
handcraft
handed
handful
handgrip
handheld
handiness
handiwork
handlebar
handled
handler
handling
handmade
handoff
handpick
handprint
handrail
handsaw
handset
handsfree
handshake
handstand
handwash
handwork
handwoven
handwrite
handyman
hangnail
hangout
hangover
hangup
hankering
hanky
haphazard
happening
happier
happiest
happily
happiness
happy
hardcopy
hardcore
hardcover
harddisk
hardened
hardener
hardening
hardhat
hardhead
hardiness
hardly
hardness
hardship
hardware
hardwired
hardwood
hardy
harmful
harmless
harmonica
harmonics
harmonize
harmony
harness
harpist
harsh
harvest
hash
hassle
haste
hastily
hastiness
hasty
hatbox
hatchback
hatchery
hatchet
hatching
hatchling
hate
hatless
haunt
haven
hazard
hazelnut
hazily
haziness
hazing
hazy
headache
headband
headboard
headcount
headdress
headed
header
headfirst
headgear
heading
headlamp
headless
headlock
headphone
headpiece
headrest
headroom
headscarf
headset
headstand
headstone
headway
headwear
heap
heat
heave
heavily
heaviness
heaving
hedge
hedging
heftiness
hefty
helium
helmet
helper
helpful
helping
helpless
hemlock
hemstitch
hence
henchman
henna
herald
herbal
herbicide
herbs
heritage
hermit
heroics
heroism
herring
herself
hertz
hesitancy
hesitant
hesitate
hexagon
hexagram
hubcap
huddle
huddling
huff
hug
hula
hulk
hull
human
humble
humbling
humbly
humid
humiliate
humility
humming
hummus
humongous
humorist
humorless
humorous
humpback
humped
humvee
hundredth
hunger
hungrily
hungry
hunk
hunter
hunting
huntress
huntsman
hurdle
hurled
hurler
hurling
hurray
hurricane
hurried
hurry
hurt
husband
hush
husked
huskiness
hut
hybrid
hydrant
hydrated
hydration
hydrogen
hydroxide
hyperlink
hypertext
hyphen
hypnosis
hypnotic
hypnotism
hypnotist
hypnotize
hypocrisy
hypocrite
ibuprofen
ice
iciness
icing
icky
icon
icy
idealism
idealist
idealize
ideally
idealness
identical
identify
identity
ideology
idiocy
idiom
idly
igloo
ignition
ignore
iguana
illicitly
illusion
image
imaginary
imagines
imaging
imitate
imitation
immature
immerse
immersion
imminent
immobile
immodest
immorally
immortal
immovable
immovably
immunity
immunize
impaired
impale
impart
impatient
impeach
impeding
impending
imperfect
imperial
impish
implant
implement
implicit
implode
implosion
implosive
imply
impolite
important
importer
impose
imposing
impound
imprecise
imprint
impromptu
improper
improve
improving
improvise
imprudent
impulse
impulsive
impure
impurity
iodine
iodize
ipad
iphone
irate
irk
iron
irregular
irrigate
irritable
irritably
irritant
irritate
islamic
isolated
isolating
isolation
isotope
issue
issuing
italicize
italics
item
itinerary
itunes
ivory
ivy
jab
jackal
jacket
jackknife
jackpot
jalapeno
jam
janitor
january
jargon
jarring
jasmine
jaundice
jaunt
java
jawed
jawless
jawline
jaws
jaybird
jaywalker
jazz
jeep
jeeringly
jellied
jelly
jersey
jester
jet
jiffy
jigsaw
jimmy
jingle
jingling
jinx
jitters
jittery
job
jockey
jockstrap
jogger
jogging
john
joining
jokester
jokingly
jolliness
jolly
jolt
jot
jovial
joyfully
joylessly
joyous
joyride
joystick
jubilance
jubilant
judgingly
judo
juggle
juggling
jugular
juice
juiciness
juicy
jujitsu
jukebox
july
jumble
jumbo
jump
junction
juncture
june
junior
juniper
junkman
junkyard
jurist
justifier
justify
justly
justness
juvenile
kangaroo
karaoke
karate
karma
kebab
keenly
keenness
keep
keg
kelp
kennel
kept
kerchief
kerosene
kettle
kick
kiln
kilobyte
kilogram
kilowatt
kilt
kimono
kindle
kindling
kindly
kindness
kindred
kinetic
kinfolk
king
kinship
kinsman
kinswoman
kissable
kisser
kissing
kitchen
kite
kitten
kitty
kiwi
kleenex
knapsack
knee
knelt
knickers
knoll
koala
kooky
kosher
krypton
kudos
kung
labored
laboring
laborious
labrador
ladder
ladies
ladle
ladybug
ladylike
lagged
lagging
lagoon
lair
lake
lance
landed
landfall
landfill
landing
landlady
landless
landline
landlord
landmark
landmass
landmine
landowner
landscape
landside
landslide
language
lankiness
lanky
lantern
lapdog
lapel
lapped
lapping
laptop
lard
large
lark
lash
lasso
last
latch
late
lather
latitude
latrine
latter
latticed
launch
launder
laundry
laurel
lavender
lavish
laxative
lazily
laziness
lazy
lecturer
left
legacy
legend
legged
leggings
legible
legibly
legislate
lego
legroom
legume
legwarmer
legwork
lemon
lend
length
lens
lent
leotard
lesser
letdown
lethargic
lethargy
letter
lettuce
level
leverage
levers
levitate
levitator
liability
liable
liberty
librarian
library
licking
licorice
lid
life
lifter
lifting
liftoff
ligament
likely
likeness
likewise
liking
lilac
lily
limb
limeade
limelight
limes
limit
limping
limpness
line
lingo
linguini
linguist
lining
linked
linoleum
linseed
lint
lion
lip
liquefy
liqueur
liquid
lisp
list
litmus
litter
little
livable
lived
lively
liver
livestock
lividly
living
lizard
lubricant
lubricate
lucid
luckily
luckiness
luckless
lucrative
ludicrous
lugged
lukewarm
lullaby
lumber
luminance
luminous
lumpiness
lumping
lumpish
lunacy
lunar
lunchbox
luncheon
lunchroom
lunchtime
lung
lurch
lure
luridness
lurk
lushly
lushness
luster
lustrous
luxurious
luxury
lying
lyrically
lyricism
lyricist
lyrics
macarena
macaroni
macaw
mace
machine
machinist
magazine
magenta
maggot
magical
magician
magma
magnesium
magnetic
magnetism
magnetize
magnifier
magnify
magnitude
magnolia
mahogany
majestic
majesty
majorette
majority
makeover
maker
makeshift
making
malformed
malt
mama
mammal
mammary
mammogram
manager
managing
manatee
mandarin
mandate
mandatory
mandolin
manger
mangle
mango
mangy
manhandle
manhole
manhood
manicotti
manicure
manifesto
manila
mankind
manlike
manliness
manly
manmade
manned
mannish
manor
manpower
mantis
mantra
manual
many
map
marathon
marauding
marbled
marbles
marbling
march
mardi
margarine
margarita
margin
marigold
marina
marine
marital
maritime
marlin
marmalade
maroon
married
marrow
marry
marshland
marshy
marsupial
marvelous
marxism
mascot
masculine
mashed
mashing
massager
masses
massive
mastiff
matador
matchbook
matchbox
matcher
matching
matchless
material
maternal
maternity
math
mating
matriarch
matrimony
matrix
matron
matted
matter
maturely
maturing
maturity
mauve
maverick
maximize
maximum
maybe
mayday
mayflower
moaner
moaning
mobile
mobility
mobilize
mocha
mocker
mockup
modified
modify
modular
modulator
module
moisten
moistness
moisture
molar
molasses
molecular
molecule
molehill
mollusk
mom
monastery
monday
monetary
monetize
moneybags
moneyless
moneywise
mongoose
mongrel
monitor
monkhood
monogamy
monogram
monologue
monopoly
monorail
monotone
monotype
monoxide
monsieur
monsoon
monstrous
monthly
monument
moocher
moodiness
moody
mooing
moonbeam
mooned
moonlight
moonlike
moonlit
moonrise
moonscape
moonshine
moonstone
moonwalk
mop
morale
morality
morally
morbidity
morbidly
morphine
morphing
morse
mortality
mortally
mortified
mortify
mosaic
mossy
most
mothball
mothproof
motion
motivate
motivator
motive
motocross
motor
motto
mountable
mountain
mounted
mounting
mourner
mournful
mouse
mousiness
moustache
mousy
mouth
movable
move
movie
moving
mower
mowing
much
muck
mud
mug
mulberry
mulch
mule
mulled
mullets
multiple
multiply
multitask
multitude
mumble
mumbling
mumbo
mummified
mummify
mummy
mumps
munchkin
mundane
municipal
muppet
mural
murkiness
murky
murmuring
muscular
museum
mushily
mushiness
mushroom
mushy
music
musket
muskiness
musky
mustang
mustard
muster
mustiness
musty
mutable
mutate
mutation
mute
mutiny
mutt
mutual
muzzle
myself
myspace
mystified
mystify
myth
nacho
nag
nail
name
naming
nanny
nanometer
nape
napkin
napped
napping
nappy
narrow
nastily
nastiness
national
native
nativity
natural
nature
naturist
nautical
navigate
navigator
navy
nearby
nearest
nearly
nearness
neatly
neatness
nebula
nebulizer
nectar
negate
negation
negative
neglector
negligee
negligent
negotiate
nemesis
neon
nephew
nerd
nervous
nervy
nest
net
neurology
neuron
neurosis
neurotic
neuter
neutron
never
next
nibble
nickname
nicotine
niece
nifty
nimble
nimbly
nineteen
ninetieth
ninja
nintendo
ninth
nuclear
nuclei
nucleus
nugget
nullify
number
numbing
numbly
numbness
numeral
numerate
numerator
numeric
numerous
nuptials
nursery
nursing
nurture
nutlike
nutmeg
nutrient
nutshell
nuttiness
nutty
nuzzle
nylon
oaf
oak
oasis
oat
obedience
obedient
object
obligate
obliged
oblivion
oblivious
oblong
obnoxious
oboe
obscure
obscurity
observant
observer
observing
obsessed
obsession
obsessive
obsolete
obstacle
obstinate
obstruct
obtain
obtrusive
obtuse
obvious
occultist
occupancy
occupant
occupier
occupy
ocean
ocelot
octagon
octane
october
octopus
ogle
oil
oink
ointment
okay
old
olive
olympics
omega
omen
ominous
omission
omit
omnivore
onboard
oncoming
ongoing
onion
online
onlooker
only
onscreen
onset
onshore
onslaught
onstage
onto
onward
onyx
oops
ooze
oozy
opacity
opal
open
operable
operate
operating
operation
operative
operator
opium
opossum
opponent
oppose
opposing
opposite
opt
opulently
osmosis
other
otter
ouch
ought
ounce
outage
outback
outbid
outboard
outbound
outbreak
outburst
outcast
outclass
outcome
outdated
outdoors
outer
outfield
outfit
outflank
outgoing
outgrow
outhouse
outing
outlast
outlet
outline
outlook
outlying
outmatch
outmost
outnumber
outplayed
outpost
outpour
output
outrage
outrank
outreach
outright
outscore
outsell
outshine
outshoot
outsider
outskirts
outsmart
outsource
outspoken
outtakes
outthink
outward
outweigh
outwit
oval
ovary
oven
overact
overall
overarch
overbid
overbill
overbite
overblown
overboard
overbook
overbuilt
overcast
overcoat
overcome
overcook
overcrowd
overdraft
overdrawn
overdress
overdrive
overdue
overeager
overeater
overexert
overfed
overfeed
overfill
overflow
overfull
overgrown
overhand
overhang
overhaul
overhead
overhear
overheat
overhung
overjoyed
overkill
overlabor
overlaid
overlap
overlay
overload
overlook
overlord
overlying
overnight
overpass
overpay
overplant
overplay
overpower
overprice
overrate
overreach
overreact
override
overripe
overrule
overrun
overshoot
overshot
oversight
oversized
oversleep
oversold
overspend
overstate
overstay
overstep
overstock
overstuff
oversweet
overtake
overthrow
overtime
overtly
overtone
overture
overturn
overuse
overvalue
overview
overwrite
owl
oxford
oxidant
oxidation
oxidize
oxidizing
oxygen
oxymoron
oyster
ozone
paced
pacemaker
pacific
pacifier
pacifism
pacifist
pacify
padded
padding
paddle
paddling
padlock
pagan
pager
paging
palace
palatable
palm
palpable
palpitate
paltry
pampered
pamperer
pampers
pamphlet
panama
pancake
pancreas
panda
pandemic
pang
panhandle
panic
panning
panorama
panoramic
panther
pantomime
pantry
pants
pantyhose
paparazzi
papaya
paper
paprika
papyrus
parabola
parachute
parade
paradox
paragraph
parakeet
paralegal
paralysis
paralyze
paramedic
parameter
paramount
parasail
parasite
parasitic
parcel
parched
parchment
pardon
parish
parka
parking
parkway
parlor
parmesan
parrot
parsley
parsnip
partake
parted
parting
partition
partly
partner
partridge
party
passable
passably
passage
passenger
passerby
passing
passion
passive
passivism
passover
passport
pasta
pasted
pastel
pastime
pastor
pastrami
pasture
pasty
patchwork
patchy
paternal
paternity
path
patience
patient
patio
patriarch
patriot
patronage
patronize
pauper
pavement
paver
pavestone
pavilion
paving
payable
payback
paycheck
payday
payee
payer
paying
payment
payphone
payroll
pebble
pebbly
pecan
pectin
peculiar
peddling
pediatric
pedicure
pedigree
pedometer
pegboard
pelican
pellet
pelt
pelvis
penalize
penalty
pencil
pendant
pending
penholder
penknife
pennant
penniless
penny
penpal
pension
pentagon
pentagram
pep
perceive
percent
perch
percolate
perennial
perfected
perfectly
perfume
periscope
perkiness
perky
perm
peroxide
perpetual
perplexed
persevere
persuaded
persuader
pesky
peso
pessimism
pessimist
pester
pesticide
petal
petite
petition
petri
petroleum
petted
petticoat
pettiness
petty
petunia
phantom
phobia
phoenix
phonebook
phoney
phonics
phoniness
phosphate
photo
phrase
phrasing
placard
placate
placidly
plank
planner
plant
plasma
plaster
plastic
plated
platform
plating
platinum
platonic
platter
platypus
plausible
plausibly
playable
playback
player
playful
playgroup
playhouse
playing
playlist
playmaker
playmate
playoff
playpen
playroom
playset
plaything
playtime
plaza
pleading
pleat
pledge
plentiful
plenty
plethora
plexiglas
pliable
plod
plop
plot
ploy
pluck
plug
plunder
plunging
plural
plus
plutonium
plywood
poach
pod
poem
poet
pogo
pointed
pointer
pointing
pointless
pointy
poise
poker
poking
polar
policy
polio
polish
politely
polka
polo
polyester
polygon
polymer
poncho
pond
pony
popcorn
pope
poplar
popper
poppy
popsicle
populace
popular
populate
porcupine
pork
porous
porridge
portable
portal
portfolio
porthole
portion
portly
portside
poser
posh
posing
possible
possibly
possum
postage
postal
postbox
postcard
posted
poster
posting
postnasal
posture
postwar
pouch
pounce
pouncing
pound
pouring
pout
powdered
powdering
powdery
power
powwow
pox
praising
prance
prancing
pranker
prankish
prankster
prayer
praying
preacher
preaching
preachy
preamble
precise
precision
precook
precut
predator
predefine
predict
preface
prefix
preflight
preformed
pregame
pregnancy
pregnant
preheated
prelaunch
prelaw
prelude
premiere
premises
premium
prenatal
preoccupy
preorder
prepaid
prepay
preplan
preppy
preschool
prescribe
preseason
preset
preshow
president
presoak
press
presume
presuming
preteen
pretended
pretender
pretense
pretext
pretty
pretzel
prevail
prevalent
prevent
preview
previous
prewar
prewashed
prideful
pried
primal
primarily
primary
primate
primer
primp
princess
print
prior
prism
prissy
pristine
privacy
private
privatize
prize
proactive
probable
probably
probe
probing
probiotic
problem
procedure
process
proclaim
procreate
procurer
prodigal
prodigy
produce
product
profane
profanity
professed
professor
profile
profound
profusely
progeny
prognosis
program
progress
projector
prologue
prolonged
promenade
prominent
promoter
promotion
prompter
promptly
prone
prong
pronounce
pronto
proofing
proofread
proofs
propeller
properly
property
proponent
proposal
propose
props
prorate
protector
protegee
proton
prototype
protozoan
protract
protrude
proud
provable
proved
proven
provided
provider
providing
province
proving
provoke
provoking
provolone
prowess
proximity
proxy
prozac
prude
prudishly
prune
pruning
pry
psychic
public
publisher
pucker
pueblo
pug
pull
pulmonary
pulp
pulsate
pulse
pulverize
puma
pumice
pummel
punch
punctual
punctuate
punctured
pungent
punisher
punk
pupil
puppet
puppy
purchase
purely
pureness
purgatory
purge
purging
purifier
purify
purist
puritan
purity
purple
purplish
purposely
purr
purse
pursuable
pursuant
pursuit
purveyor
pushcart
pushchair
pusher
pushiness
pushing
pushover
pushpin
pushup
pushy
putdown
putt
puzzle
puzzling
pyramid
pyromania
python
quack
quadrant
quail
quaintly
quake
quaking
qualified
qualifier
qualify
quality
qualm
quantum
quarrel
quarry
quartered
quarterly
quarters
quartet
quench
query
quicken
quickly
quickness
quicksand
quickstep
quiet
quill
quilt
quintet
quintuple
quirk
quit
quiver
quizzical
quotable
quotation
quote
rabid
race
racing
rack
racoon
radar
radial
radiance
radiantly
radiated
radiation
radiator
radio
radish
raffle
raft
rage
ragged
raging
ragweed
raider
railcar
railing
railroad
railway
raisin
rake
raking
rally
ramble
rambling
ramp
ramrod
ranch
rancidity
random
ranged
ranger
ranging
ranked
ranking
ransack
ranting
rants
rare
rarity
rascal
rash
rasping
ravage
raven
ravine
raving
ravioli
ravishing
reabsorb
reach
reacquire
reaction
reactive
reactor
reaffirm
ream
reanalyze
reappear
reapply
reappoint
reapprove
rearrange
rearview
reason
reassign
reassure
reattach
reawake
rebalance
rebate
rebel
rebirth
reboot
reborn
rebound
rebuff
rebuild
rebuilt
reburial
rebuttal
recall
recant
recapture
recast
recede
recent
recess
recharger
recipient
recital
recite
reckless
reclaim
recliner
reclining
recluse
reclusive
recognize
recoil
recollect
recolor
reconcile
reconfirm
reconvene
recopy
record
recount
recoup
recovery
recreate
rectangle
rectified
rectify
recycled
recycler
recycling
reemerge
reenact
reenter
reentry
reexamine
referable
referee
reference
refill
refinance
refined
refinery
refining
refinish
reflected
reflector
reflex
reflux
refocus
refold
reforest
reformat
reformed
reformer
reformist
refract
refrain
refreeze
refresh
refried
refueling
refund
refurbish
refurnish
refusal
refuse
refusing
refutable
refute
regain
regalia
regally
reggae
regime
region
register
registrar
registry
regress
regretful
regroup
regular
regulate
regulator
rehab
reheat
rehire
rehydrate
reimburse
reissue
reiterate
rejoice
rejoicing
rejoin
rekindle
relapse
relapsing
relatable
related
relation
relative
relax
relay
relearn
release
relenting
reliable
reliably
reliance
reliant
relic
relieve
relieving
relight
relish
relive
reload
relocate
relock
reluctant
rely
remake
remark
remarry
rematch
remedial
remedy
remember
reminder
remindful
remission
remix
remnant
remodeler
remold
remorse
remote
removable
removal
removed
remover
removing
rename
renderer
rendering
rendition
renegade
renewable
renewably
renewal
renewed
renounce
renovate
renovator
rentable
rental
rented
renter
reoccupy
reoccur
reopen
reorder
repackage
repacking
repaint
repair
repave
repaying
repayment
repeal
repeated
repeater
repent
rephrase
replace
replay
replica
reply
repose
repossess
repost
repressed
reprimand
reprint
reprise
reproach
reprocess
reproduce
reprogram
reps
reptile
reptilian
repugnant
repulsion
repulsive
repurpose
reputable
reputably
request
require
requisite
reroute
rerun
resale
resample
rescuer
reseal
research
reselect
reseller
resemble
resend
resent
reset
reshape
reshoot
reshuffle
residence
residency
resident
residual
residue
resigned
resilient
resistant
resisting
resize
resolute
resolved
resonant
resonate
resort
resource
respect
resubmit
result
resume
resupply
resurface
resurrect
retail
retainer
retaining
retake
retention
rethink
retinal
retired
retiree
retiring
retold
retool
retorted
retouch
retrace
retract
retrain
retread
retreat
retrial
retrieval
retriever
retry
return
retying
retype
reunion
reunite
reusable
reuse
reveler
revenue
reverb
revered
reverence
reverend
reversal
reverse
reversing
reversion
revert
revisable
revise
revision
revisit
revivable
revival
reviver
reviving
revocable
revoke
revolt
revolver
revolving
reward
rewash
rewind
rewire
reword
rework
rewrap
rewrite
rhyme
ribbon
ribcage
rice
riches
richly
richness
rickety
ricotta
riddance
ridden
ride
riding
rifling
rift
rigging
rigid
rimless
rimmed
rind
rink
rinse
rinsing
riot
ripcord
ripeness
ripening
ripping
ripple
rippling
riptide
rise
rising
risk
risotto
ritalin
ritzy
rival
riverbank
riverbed
riverboat
riverside
riveter
riveting
roamer
roaming
roast
robe
robin
robotics
robust
rockband
rocker
rocket
rockfish
rockiness
rocking
rocklike
rockslide
rockstar
rocky
rogue
roman
romp
rope
roping
roster
rosy
rotten
rotting
rotunda
roulette
rounding
roundish
roundness
roundup
roundworm
routine
routing
rover
roving
royal
rubbed
rubber
rubbing
rubble
rubdown
ruby
ruckus
rudder
rug
ruined
rule
rumble
rumbling
rummage
runaround
rundown
runner
running
runny
runt
runway
rupture
rural
ruse
rush
rust
rut
sabbath
sabotage
sacrament
sacred
sacrifice
sadden
saddlebag
saddled
saddling
sadly
sadness
safari
safeguard
safely
safeness
saffron
saga
sage
sagging
saggy
said
saint
sake
salad
salami
salaried
salary
saline
salon
saloon
salsa
salt
salutary
salute
salvage
salvaging
salvation
same
sample
sampling
sanction
sanctity
sanctuary
sandal
sandbag
sandbank
sandbar
sandblast
sandbox
sanded
sandfish
sanding
sandlot
sandpaper
sandpit
sandstone
sandstorm
sandworm
sandy
sanitary
sanitizer
sank
santa
sapling
sappiness
sappy
sarcasm
sarcastic
sardine
sash
sasquatch
sassy
satchel
satiable
satin
satirical
satisfied
satisfy
saturate
saturday
sauciness
saucy
sauna
savage
savanna
saved
savings
savior
savor
saxophone
say
scabbed
scabby
scalded
scalding
scale
scaling
scallion
scallop
scalping
scanner
scanning
scant
scarce
scarcity
scarecrow
scarf
scarily
scariness
scarring
scary
scavenger
scenic
schedule
schematic
scheme
scheming
schilling
schnapps
scholar
science
scientist
scion
scoff
scolding
scone
scoop
scooter
scope
scorch
scorebook
scorecard
scored
scoreless
scorer
scoring
scorn
scorpion
scotch
scoundrel
scoured
scouring
scouting
scouts
scowling
scrabble
scraggly
scrambled
scrambler
scrap
scratch
scrawny
screen
scribble
scribe
scribing
scrimmage
script
scroll
scrooge
scrounger
scrubbed
scrubber
scruffy
scrunch
scrutiny
scuba
scuff
sculptor
sculpture
scurvy
scuttle
secluded
secluding
seclusion
second
sectional
sector
secular
securely
security
sedan
sedate
sedation
sedative
sediment
segment
seismic
seizing
seldom
selected
selection
selective
selector
self
seltzer
semantic
semester
semicolon
semifinal
seminar
semisoft
semisweet
senate
senator
send
senior
senorita
sensation
sensitive
sensitize
sensually
sensuous
sepia
september
septic
septum
sequel
sequence
sequester
series
sermon
serotonin
serpent
serrated
serve
service
serving
sesame
sessions
setback
setting
settle
settling
setup
sevenfold
seventeen
seventh
seventy
severity
shabby
shack
shaded
shadily
shadiness
shading
shadow
shady
shaft
shakable
shakily
shakiness
shaking
shaky
shale
shallot
shallow
shame
shampoo
shamrock
shank
shanty
shape
shaping
share
sharpener
sharper
sharpie
sharply
sharpness
shawl
sheath
shed
sheep
sheet
shelf
shell
shelter
shelve
shelving
sherry
shield
shifter
shifting
shiftless
shifty
shimmer
shimmy
shindig
shine
shingle
shininess
shining
shiny
ship
shirt
shivering
shock
shoplift
shopper
shopping
shoptalk
shore
shortage
shortcake
shortcut
shorten
shorter
shorthand
shortlist
shortly
shortness
shorts
shortwave
shorty
shout
shove
showbiz
showcase
showdown
shower
showgirl
showing
showman
shown
showoff
showpiece
showplace
showroom
showy
shrank
shrapnel
shredder
shredding
shrewdly
shriek
shrill
shrimp
shrine
shrink
shrivel
shrouded
shrubbery
shrubs
shrug
shrunk
shucking
shudder
shuffle
shuffling
shun
shush
shut
shy
siamese
siberian
sibling
siding
sierra
siesta
sift
sighing
silent
silica
silicon
silk
silliness
silly
silo
silt
silver
similarly
simile
simmering
simple
simplify
simply
sincere
sincerity
singer
singing
single
singular
sinister
sinless
sinner
sinuous
sip
siren
sister
sitcom
sitter
sitting
situated
situation
sixfold
sixteen
sixth
sixties
sixtieth
sixtyfold
sizable
sizably
size
sizing
sizzle
sizzling
skater
skating
skedaddle
skeletal
skeleton
sketch
skewed
skewer
skid
skied
skier
skies
skiing
skilled
skillet
skimmed
skimmer
skimming
skimpily
skincare
skinless
skinning
skinny
skintight
skipper
skipping
skirmish
skirt
skittle
skydiver
skylight
skyline
skype
skyrocket
skyward
slab
slacked
slacker
slacking
slackness
slacks
slam
slang
slapping
slapstick
slashed
slashing
slate
slather
slaw
sled
sleek
sleep
sleet
sleeve
slept
sliceable
sliced
slicer
slicing
slick
slider
slideshow
sliding
slighted
slighting
slightly
slimness
slimy
slinging
slingshot
slinky
slip
slit
slobbery
slogan
sloped
sloping
sloppily
sloppy
slot
slouching
slouchy
sludge
slug
slum
slurp
slush
sly
small
smartly
smartness
smasher
smashing
smashup
smell
smelting
smile
smilingly
smirk
smite
smith
smitten
smock
smog
smoked
smokeless
smokiness
smoking
smoky
smooth
smother
smudge
smudgy
smugly
smugness
snack
snagged
snaking
snap
snare
snarl
snazzy
sneak
sneer
sneeze
sneezing
snide
sniff
snippet
snipping
snooze
snore
snoring
snorkel
snort
snout
snowbird
snowboard
snowbound
snowcap
snowdrift
snowdrop
snowfall
snowfield
snowflake
snowiness
snowless
snowman
snowplow
snowshoe
snowstorm
snowsuit
snowy
snub
snuff
snuggle
snugly
snugness
speak
spearfish
spearhead
spearman
spearmint
species
specimen
specked
speckled
specks
spectacle
spectator
spectrum
speculate
speech
speed
spellbind
speller
spelling
spendable
spender
spending
spent
spew
sphere
spherical
sphinx
spider
spied
spiffy
spill
spilt
spinach
spinal
spindle
spinner
spinning
spinout
spinster
spiny
spiral
spirited
spiritism
spirits
spiritual
splashed
splashing
splashy
splatter
spleen
splendid
splendor
splice
splicing
splinter
splotchy
splurge
spoilage
spoiled
spoiler
spoiling
spoils
spoken
spokesman
sponge
spongy
sponsor
spoof
spookily
spooky
spool
spoon
spore
sporting
sports
sporty
spotless
spotlight
spotted
spotter
spotting
spotty
spousal
spouse
spout
sprain
sprang
sprawl
spray
spree
sprig
spring
sprinkled
sprinkler
sprint
sprite
sprout
spruce
sprung
spry
spud
spur
sputter
spyglass
squabble
squad
squall
squander
squash
squatted
squatter
squatting
squeak
squeamish
squeegee
squeeze
squeezing
squid
squiggle
squiggly
squint
squire
squirt
squishier
squishy
stability
stabilize
stable
stack
stadium
staff
stage
staging
stagnant
stagnate
stainable
stained
staining
stainless
stalemate
staleness
stalling
stallion
stamina
stammer
stamp
stand
stank
staple
stapling
starboard
starch
stardom
stardust
starfish
stargazer
staring
stark
starless
starlet
starlight
starring
starry
starship
starter
starting
startle
startling
startup
starved
starving
stash
state
static
statistic
statue
stature
status
statute
statutory
staunch
stays
steadfast
steadier
steadily
steadying
steam
steed
steep
steerable
steering
steersman
stegosaur
stellar
stem
stench
stencil
step
stereo
sterile
sterility
sterilize
sterling
sternness
sternum
stew
stick
stiffen
stiffly
stiffness
stifle
stifling
stillness
stilt
stimulant
stimulate
stimuli
stimulus
stinger
stingily
stinging
stingray
stingy
stinking
stinky
stipend
stipulate
stir
stitch
stock
stoic
stoke
stole
stomp
stonewall
stoneware
stonework
stony
stood
stooge
stool
stoop
stoplight
stoppable
stoppage
stopped
stopper
stopping
stopwatch
storable
storage
storeroom
storewide
storm
stout
stove
stowaway
stowing
straddle
straggler
strained
strainer
straining
strangely
stranger
strategic
strategy
stratus
straw
stray
streak
stream
street
strength
strenuous
strep
stress
stretch
strewn
stricken
strict
stride
strife
strike
striking
strive
striving
strobe
strode
stroller
strongbox
strongly
strongman
struck
structure
strudel
struggle
strum
strung
strut
stubbed
stubble
stubbly
stubborn
stucco
stuck
student
studied
studio
study
stuffed
stuffing
stuffy
stumble
stumbling
stump
stung
stunned
stunner
stunning
stunt
stupor
sturdily
sturdy
styling
stylishly
stylist
stylized
stylus
suave
subarctic
subatomic
subdivide
subdued
subduing
subfloor
subgroup
subheader
subject
sublease
sublet
sublevel
sublime
submarine
submerge
submersed
submitter
subpanel
subpar
subplot
subprime
subscribe
subscript
subsector
subside
subsiding
subsidize
subsidy
subsoil
subsonic
substance
subsystem
subtext
subtitle
subtly
subtotal
subtract
subtype
suburb
subway
subwoofer
subzero
succulent
such
suction
sudden
sudoku
suds
sufferer
suffering
suffice
suffix
suffrage
sugar
suggest
suing
suitable
suitably
suitcase
suitor
sulfide
sulfite
sulk
sullen
sulphate
sulphuric
sultry
superbowl
superglue
superhero
superior
superjet
superman
supermom
supernova
supervise
supper
supplier
supply
support
supreme
surcharge
surely
sureness
surface
surfacing
surfboard
surfer
surgery
surgical
surging
surname
surpass
surplus
surprise
surreal
surrender
surrogate
surround
survey
survival
survive
surviving
survivor
sushi
suspend
suspense
sustained
sustainer
swab
swaddling
swagger
swampland
swan
swapping
swarm
sway
swear
sweat
sweep
swell
swept
swerve
swifter
swiftly
swiftness
swimmable
swimmer
swimming
swimsuit
swimwear
swinger
swinging
swipe
swirl
switch
swivel
swizzle
swooned
swoop
swoosh
swore
sworn
swung
sycamore
sympathy
symphonic
symphony
symptom
synapse
syndrome
synergy
synopsis
synthesis
synthetic
syrup
system
tabasco
tabby
tableful
tables
tablet
tableware
tabloid
tackiness
tacking
tackle
tackling
tacky
taco
tactful
tactical
tactics
tactile
tactless
tadpole
taekwondo
tag
tainted
take
taking
talcum
talisman
tall
talon
tamale
tameness
tamer
tamper
tank
tanned
tannery
tanning
tantrum
tapeless
tapered
tapering
tapestry
tapioca
tapping
taps
tarantula
target
tarmac
tarnish
tarot
tartar
tartly
tartness
task
tassel
taste
tastiness
tasting
tasty
tattered
tattoo
taunt
tavern
thank
that
thaw
theatrics
thee
theme
theology
theorize
thermal
thermos
thesaurus
these
thesis
thespian
thicken
thicket
thickness
thigh
thimble
thing
think
thinly
thinner
thinness
thinning
thirstily
thirsting
thirsty
thirteen
thirty
thong
thorn
those
thousand
thrash
thread
threefold
thrift
thrill
thrive
thriving
throat
throbbing
throng
throttle
throwaway
throwback
thrower
throwing
thud
thumb
thumping
thursday
thus
thwarting
thyself
tiara
tibia
tidal
tidbit
tidiness
tidings
tidy
tiger
tighten
tightly
tightness
tightrope
tightwad
tigress
tile
tiling
till
tilt
timid
timing
timothy
tinderbox
tinfoil
tingle
tingling
tingly
tinker
tinkling
tinsel
tinsmith
tint
tinwork
tiny
tipped
tipper
tipping
tiptoeing
tiptop
tiring
tissue
trace
tracing
track
traction
tractor
trade
trading
tradition
traffic
tragedy
trailing
trailside
train
trance
tranquil
transfer
transform
translate
transpire
transport
transpose
trapdoor
trapeze
trapezoid
trapped
trapper
trapping
traps
trash
travel
traverse
travesty
tray
treading
treadmill
treat
treble
tree
trekker
tremble
trembling
tremor
trench
trend
trespass
triage
trial
triangle
tribesman
tribune
tributary
tribute
triceps
trickery
trickily
tricking
trickle
trickster
tricky
tricolor
tricycle
trident
tried
trifle
trifocals
trillion
trilogy
trimester
trimmer
trimming
trimness
trinity
trio
tripod
tripping
triumph
trivial
trodden
trolling
trombone
trophy
tropical
tropics
trouble
troubling
trough
trousers
trout
trowel
truce
truck
truffle
trump
trunks
trustable
trustee
trustful
trusting
trustless
truth
try
tubby
tubeless
tubular
tucking
tuesday
tug
tuition
tulip
tumble
tumbling
tummy
turban
turbine
turbofan
turbojet
turbulent
turf
turkey
turmoil
turret
turtle
tusk
tutor
tutu
tux
tweak
tweed
tweet
tweezers
twelve
twentieth
twenty
twerp
twice
twiddle
twiddling
twig
twilight
twine
twins
twirl
twistable
twisted
twister
twisting
twisty
twitch
twitter
tycoon
tying
tyke
udder
ultimate
ultimatum
ultra
umbilical
umbrella
umpire
unabashed
unable
unadorned
unadvised
unafraid
unaired
unaligned
unaltered
unarmored
unashamed
unaudited
unawake
unaware
unbaked
unbalance
unbeaten
unbend
unbent
unbiased
unbitten
unblended
unblessed
unblock
unbolted
unbounded
unboxed
unbraided
unbridle
unbroken
unbuckled
unbundle
unburned
unbutton
uncanny
uncapped
uncaring
uncertain
unchain
unchanged
uncharted
uncheck
uncivil
unclad
unclaimed
unclamped
unclasp
uncle
unclip
uncloak
unclog
unclothed
uncoated
uncoiled
uncolored
uncombed
uncommon
uncooked
uncork
uncorrupt
uncounted
uncouple
uncouth
uncover
uncross
uncrown
uncrushed
uncured
uncurious
uncurled
uncut
undamaged
undated
undaunted
undead
undecided
undefined
underage
underarm
undercoat
undercook
undercut
underdog
underdone
underfed
underfeed
underfoot
undergo
undergrad
underhand
underline
underling
undermine
undermost
underpaid
underpass
underpay
underrate
undertake
undertone
undertook
undertow
underuse
underwear
underwent
underwire
undesired
undiluted
undivided
undocked
undoing
undone
undrafted
undrilled
undusted
undying
unearned
unearth
unease
uneasily
uneasy
uneatable
uneaten
unedited
unelected
unending
unengaged
unenvied
unequal
unethical
uneven
unexpired
unexposed
unfailing
unfair
unfasten
unfazed
unfeeling
unfilled
unfitted
unfitting
unfixable
unfixed
unflawed
unfocused
unfold
unfounded
unframed
unfreeze
unfrosted
unfrozen
unfunded
unglazed
ungloved
unglue
ungodly
ungraded
ungreased
unguarded
unguided
unhappily
unhappy
unharmed
unhealthy
unheard
unhearing
unheated
unhelpful
unhidden
unhinge
unhitched
unholy
unhook
unicorn
unicycle
unified
unifier
uniformly
unify
unimpeded
uninjured
uninstall
uninsured
uninvited
union
uniquely
unisexual
unison
unissued
unit
universal
universe
unjustly
unkempt
unkind
unknotted
unknowing
unknown
unlaced
unlatch
unleaded
unlearned
unleash
unless
unleveled
unlighted
unlikable
unlimited
unlined
unlinked
unlisted
unlit
unlivable
unloaded
unloader
unlocked
unlocking
unlovable
unloved
unlovely
unloving
unluckily
unlucky
unmade
unmanaged
unmanned
unmapped
unmarked
unmatched
unmindful
unmixable
unmixed
unmolded
unmoral
unmovable
unmoved
unmoving
unnamable
unnamed
unnatural
unneeded
unnerve
unnerving
unnoticed
unopened
unopposed
unpack
unpadded
unpaid
unpainted
unpaired
unpaved
unpeeled
unpicked
unpiloted
unpinned
unplanned
unplanted
unpleased
unpledged
unplowed
unplug
unpopular
unproven
unquote
unranked
unrated
unraveled
unreached
unread
unreal
unreeling
unrefined
unrelated
unrented
unrest
unretired
unrevised
unrigged
unripe
unrivaled
unroasted
unrobed
unroll
unruffled
unruly
unrushed
unsaddle
unsafe
unsaid
unsalted
unsaved
unsavory
unscathed
unscented
unscrew
unsealed
unseated
unsecured
unseeing
unseemly
unseen
unselect
unselfish
unsent
unsettled
unshackle
unshaken
unshaved
unshaven
unsheathe
unshipped
unsightly
unsigned
unskilled
unsliced
unsmooth
unsnap
unsocial
unsoiled
unsold
unsolved
unsorted
unspoiled
unspoken
unstable
unstaffed
unstamped
unsteady
unsterile
unstirred
unstitch
unstopped
unstuck
unstuffed
unstylish
unsubtle
unsubtly
unsuited
unsure
unsworn
untagged
untainted
untaken
untamed
untangled
untapped
untaxed
unthawed
unthread
untidy
untie
until
untimed
untimely
untitled
untoasted
untold
untouched
untracked
untrained
untreated
untried
untrimmed
untrue
untruth
unturned
untwist
untying
unusable
unused
unusual
unvalued
unvaried
unvarying
unveiled
unveiling
unvented
unviable
unvisited
unvocal
unwanted
unwarlike
unwary
unwashed
unwatched
unweave
unwed
unwelcome
unwell
unwieldy
unwilling
unwind
unwired
unwitting
unwomanly
unworldly
unworn
unworried
unworthy
unwound
unwoven
unwrapped
unwritten
unzip
upbeat
upchuck
upcoming
upcountry
update
upfront
upgrade
upheaval
upheld
uphill
uphold
uplifted
uplifting
upload
upon
upper
upright
uprising
upriver
uproar
uproot
upscale
upside
upstage
upstairs
upstart
upstate
upstream
upstroke
upswing
uptake
uptight
uptown
upturned
upward
upwind
uranium
urban
urchin
urethane
urgency
urgent
urging
urologist
urology
usable
usage
used
uselessly
user
usher
usual
utensil
utility
utilize
utmost
utopia
utter
vacancy
vacant
vacate
vacation
vagabond
vagrancy
vagrantly
vaguely
vagueness
valiant
valid
valium
valley
valuables
value
vanilla
vanish
vanity
vanquish
vantage
vaporizer
variable
variably
varied
variety
various
varmint
varnish
varsity
varying
vascular
vaseline
vastly
vastness
veal
vegan
veggie
vehicular
velcro
velocity
velvet
vending
vendor
veneering
venomous
ventricle
venture
venue
venus
verbalize
verbally
verbose
verify
verse
version
versus
vertebrae
vertical
vertigo
very
vessel
vest
veteran
veto
vexingly
viability
viable
vibes
vice
vicinity
victory
video
viewable
viewer
viewing
viewless
viewpoint
vigorous
village
vindicate
vineyard
vintage
violet
violin
viper
viral
virtual
virtuous
virus
visa
viscosity
viscous
viselike
visible
visibly
vision
visiting
visitor
visor
vista
vitality
vitalize
vitally
vitamins
vivacious
vividly
vividness
vixen
vocalist
vocalize
vocally
vocation
voice
voicing
void
volatile
volley
voltage
volumes
voter
voting
voucher
vowed
vowel
voyage
wackiness
wad
wafer
waffle
waged
wager
wages
waggle
wagon
wake
waking
walk
walmart
walnut
walrus
waltz
wand
wannabe
wanted
wanting
wasabi
washable
washbasin
washboard
washbowl
washcloth
washday
washed
washer
washhouse
washing
washout
washroom
washstand
washtub
wasp
wasting
watch
water
waviness
waving
wavy
whacking
whacky
wham
wharf
wheat
whenever
whiff
whimsical
whiny
whisking
whoever
whole
whomever
whoopee
whooping
whoops
why
wick
widely
widen
widget
widow
width
wieldable
wielder
wife
wikipedia
wildcard
wildcat
wilder
wildfire
wildfowl
wildland
wildlife
wildly
wildness
willed
willfully
willing
willow
willpower
wilt
wimp
wince
wincing
wind
wing
winking
winner
winnings
winter
wipe
wired
wireless
wiring
wiry
wisdom
wise
wish
wisplike
wispy
wistful
wizard
wobble
wobbling
wobbly
wok
wolf
wolverine
womanhood
womankind
womanless
womanlike
womanly
womb
woof
wooing
wool
woozy
word
work
worried
worrier
worrisome
worry
worsening
worshiper
worst
wound
woven
wow
wrangle
wrath
wreath
wreckage
wrecker
wrecking
wrench
wriggle
wriggly
wrinkle
wrinkly
wrist
writing
written
wrongly
wrongness
wrought
xbox
xerox
yahoo
yam
yanking
yapping
yard
yarn
yeah
yearbook
yearling
yearly
yearning
yeast
yelling
yelp
yen
yesterday
yiddish
yield
yin
yippee
yodel
yoga
yogurt
yonder
yoyo
yummy
zap
zealous
zebra
zen
zeppelin
zero
zestfully
zesty
zigzagged
zipfile
zipping
zippy
zips
zit
zodiac
zombie
zone
zoning
zookeeper
zoologist
zoology
zoom
coderoot-wordsthreadnoteackcommitbodycontactcoefficientslotreferhinttailcellapprovemailroom\0\0expand 32-byte kpostern/v1`),m0(1155616,`\`\0\0ð\0\0f	\0\0æ	\0\0f
\0\0æ
\0\0æ\v\0\0ÿ\0\0the part does not fit a cella key on the unit's card cannot be used\0\0\0\0\0gæ	j®g»rón<:õO¥RQh«ÙÍà[\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0¡\0¡\0©¡\0¯¡\0³¡\0¶¡\0¼¡\0À¡\0Ç¡\0Ò¡\0Ö¡\0Û¡\0Ö¶\0ß¡\0\0\0\0\0\0\0\x07\0\0\0\x07\0\0\0\b\0\0\0ã¡\0Ò¡\0À¡\0ç¡\0î¡\0Ô\0
`),m0(1155920,"KEMXXHPKE-v1shared_secretskeae_prkdkp_prk\0\0\0\0\0\0\0gæ	j®g»rón<:õO¥RQh«ÙÍà["),m0(1156032,`Ô\0
`),m0(1156048,`\\.//^\\\0Á
Ù\fR
vi\x07P&\x07Á\0â
¼\f9Ò(	;Äæ\v8\0À\b5.\bB\vY	?\v¶\x075!Kµ\fÜ­\0	å\b\x07\b¹\x07Ñ	x1\v!\0({\x07	'Ä4\vþb	W
9
Éª	&\fË\0É
GY
eÓð\bLf
Ñ\fé\0ôl\bÇ\vê\v§så
ý7\x07¸µ
«		T	Ý!	\f0ú\bõ\x07\fwõ	*\bm'?Õ
õ3\b1¢	"
ô
Dwf\b×
vº¼R\x07>\bw\vuj\b\0ð\fÉ
8Gº
Y
¨eÓ.
ð\bLµ\b\x07f
Ñ\f0\0é\0\fô\r
l\bÇ\v:ê\v§Zså
ý7\x07Ê¸I	µL\x07
«V		ý	|T	­Ý$
!	à\fõ\v
0Ñú\b\x07õ\x07\f\fm\0w\võ	\f*\b×m'Ú\b?Â\vÕ
,õ\f
3\bÎ1Ð
¢	_"
ßô
\rD½\bn\vÿ\bw\bf\b×
*v	ºG¼E\bR\x07¯ü\b>\bÃw\vu	j\b\0\0Ô\0
`),m0(1156584,`\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0\0
\0\0\0\x07\0\0\0\v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0$\0\0\0-\0\0\x007\0\0\0\0\0\0\0\0\0\x1B\0\0\0)\0\0\x008\0\0\0\b\0\0\0\0\0\0+\0\0\0>\0\0\0\0\0\0'\0\0\0=\0\0\0\0\0\0,\0\0\0Ô\0
`),m0(1156984,`postern/v1/cardnoteindexrosterrotationdeliveredit is of an unknown versionit is of another servicethe signature does not holda delivery note with a number, or not with one signatureits time is too far from nowthe board is longer than the units can fill itcells are out of order or stand twicethe cells are not those of the day's headthe two do not contradict each otherthe directory filethe first root setthe roster\0gæ	j®g»rón<:õO¥RQh«ÙÍà[the directory is longer than 1 MiBthe directory's first root is not the one that is pinnedthe roster's history does not fit its serialthe roster's constants make no calendarthe roster does not have exactly one active service keypeople are out of order or stand twiceunits are out of order or stand twiceforces are out of order or stand twicerevoked cards are out of order or stand twicethe same public key stands twicethe directory is older than one seen beforethe directory has the serial of one seen before, and is anotherthe directory does not descend from one seen before\0Ô\0
`),m0(1158024,"áz_\0äXçÄ¶,7¢Cannot decompress Edwards pointCannot use scalar with high-bit setVerification equation was not satisfiedMismatched Keypair detected\0\0\0\0\bÉ¼ógæ	j;§Ê®g»+øþrón<ñ6_:õO¥Ñæ­RQl>+hk½Aû«Ùy!~Íà[\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0`¬\0\0\0\0\0\0\0 \0\0\0\0\0\0!\0\0\0description() is deprecated; use Display"),m0(1158380,"£xYrÓ\0½n\nj\0)À\0èy»< qÎÿ¶â³\rH° ÒÉ\0i5\0`\f½\0§×ûLieáü\0\f®\0_\v\x1B=W7?×r|ë/=ÇîMm\0íùMsa	|g1yneýÿÿÿÿÿÿÿÿÿÿÿ\0íÓõÒ\05çE½óM"),m0(1158566,"\0Yñ²	å¦zÝ*Ô\0R\x000Ñó\0wy@1ãÿmÅg\x1B\0Õ%#X*Yö\0-©³¤\\ÜÖþqØ\0åÖ<Û¤\0XffÌÌÌ\x00333fff\x00333ÌÌÌ\0fff"),m0(1158728,"£Ý·é¬¢»­^º\0~Â\0}ã«\x002G'Ý¬Ì\0·xý\0|BÛ"),m0(1158808,`Ô\0
`),m0(1158824,`Ô\0
`),m0(1158840,`/BD7qÏûÀµ¥Ûµé[ÂV9ññY¤?Õ^«ª\x07Ø[¾1$Ã}\fUt]¾rþ±Þ§ÜtñÁÁiäG¾ïÆÁÌ¡\f$o,é-ªtJÜ©°\\ÚùvRQ>mÆ1¨È'°ÇY¿ó\vàÆG§ÕQcÊg))
·'8!\x1B.üm,M\r8STs
e»
jv.ÉÂ,r¡è¿¢Kf¨pKÂ£QlÇèÑ$Ö5ôp jÁ¤\bl7LwH'µ¼°4³\f9JªØNOÊ[óo.hîtoc¥xxÈ\bÇúÿ¾ëlP¤÷£ù¾òxqÆ"®(×/BÍeï#D7q/;MìÏûÀµ¼Û¥Ûµé8µHó[ÂV9Ð¶ññYO¯¤?mÚÕ^«B£ª\x07Ø¾opE[²äN¾1$â´ÿÕÃ}\fUo{òt]¾r±;þ±Þ5Ç%§Ü&iÏtñÁÒJñÁiäã%O8G¾ïµÕÆÁe¬wÌ¡\f$u+Yo,é-ä¦nªtJÔûA½Ü©°\\µSÚùv«ßfîRQ>2´-mÆ1¨?!ûÈ'°äï¾ÇY¿Â¨=ó\vàÆ%§
G§ÕoàQcÊpn
g))ü/ÒF
·'&É&\\8!\x1B.í*ÄZüm,Mß³\r8SÞc¯Ts
e¨²w<»
jvæ®íG.ÉÂ;5,rdñL¡è¿¢0B¼Kf¨øÐpKÂ0¾T£QlÇRïÖèÑ©eU$Ö* qW5ô¸Ñ»2p jÈÐÒ¸Á¤S«AQ\bl7ëßLwH'¨Háµ¼°4cZÉÅ³\f9ËAãJªØNsãcwOÊ[£¸²Öóo.hü²ï]ît\`/Coc¥xr«ð¡xÈì9d\bÇ(c#úÿ¾é½ÞëlP¤yÆ²÷£ù¾+SrãòxqÆa&êÎ>'Ê\x07ÂÀ!Ç¸ÑëàÍÖ}ÚêxÑnîO}õºorªgð¦È¢Å}c
®\rù¾?\x1BG5\vq\x1B}#õwÛ($Ç@{«Ê2¼¾É
¾<L\rÄgC¶B>Ë¾ÔÅL*~eü)YìúÖ:«oË_XGJDl\0\x07\b	
\v\f\ryes\0\0S²\0\0\0\0no\0\0\`²\0\0\0\0dangerforcereaderinvolvedsubj_kindsubj_namesubj_ranksubj_numbersubj_unitsubj_descsubj_onlinecategorieswhen_firstwhen_lastongoingwherebasisothers_knowat_riskalertlinkssystemsevidencetoldlanguageneedsask_backunitdeskoversight\0:³\0\0\0\0>³\0\0\0\0B³\0	\0\0\0officerstaffspecialvolunteerformerunknown\0\0\0d³\0\x07\0\0\0k³\0\0\0\0p³\0\x07\0\0\0w³\0	\0\0\0³\0\0\0\0³\0\x07\0\0\0money-or-favourspersonal-advantagesexual-purposespartner-abusediscriminationother\0\0\0À³\0\0\0\0Ð³\0\0\0\0â³\0\0\0\0ñ³\0\r\0\0\0þ³\0\0\0\0\f´\0\0\0\0S²\0\0\0\0\`²\0\0\0\0³\0\x07\0\0\0\0\0\0D´\0\0\0\0saw-or-heardhappened-to-metold-by-witnessrumourdocument\0h´\0\f\0\0\0t´\0\0\0\0´\0\0\0\0´\0\0\0\0´\0\b\0\0\0only-me2-56-20more\0\0È´\0\x07\0\0\0Ï´\0\0\0\0Ò´\0\0\0\0Ö´\0\0\0\0wrong lengthbytes left overnot of the expected shapenot in the one deterministic encodingunknown versiona list out of order or with an entry twice\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0	\0\0\0	\0\0\0	\0\0\0\v\0\0\0	\0\0\0	\0\0\0\v\0\0\0
\0\0\0
\0\0\0	\0\0\0\x07\0\0\0\0\0\0\0\0\0\v\0\0\0\x07\0\0\0\0\0\0\0\0\0\x07\0\0\0\b\0\0\0\0\0\0\b\0\0\0\0\0\0\b\0\0\0l²\0r²\0w²\0}²\0²\0²\0²\0 ²\0«²\0´²\0½²\0È²\0Ò²\0Ü²\0å²\0ì²\0ñ²\0ö²\0³\0\b³\0\r³\0³\0³\0!³\0%³\0-³\x002³\0\f\0\0\0\0\0\0\0\0\0%\0\0\0\0\0\0*\0\0\0ü´\0\bµ\0µ\x000µ\0Uµ\0dµ\0#\0\0\0\f\0\0\0\0\0\0$\0\0\0%\0\0\0\0\0\0ª
\0\f\x07VS\b¦&)'\b\x1B\v8\x07f\b\b
0\re!	\x07\v\x07\x07\b*
\f\x07L\r\b\x07\b\b\f
\x07\x07\v	\x07	\b\x07\b	\r\f(\r\b\b\b
\b\b\r\f\r)\b\x07	\x07\b\b\r:\x073 ?\b$$C7@
&+\0\x07)!\x079C%V\0K\v\x07\v\f\f\r\f4CY\x07+F
\f	\v,6?2\v14\b3*
,\v7
$\v+)À"\v\0&\b5\x07\x07\r\x07t\r\re
\v)\x004\0å\f&8\x07	\x07\x07\x07\x07\x07\x07\x07\x07 /\0	\x07VZ+^ 0\0\0@\0C.\0
/\bq'	gR!4\fD,
!#\r3\f
7	E\v	\x07\x07+{\0\f1\0\0j&\x07\f\f\rl!\0@6(\ft$\vY#\f"{E5\01/ \r+$\b*$$(\b4\f\v\x07\v\x074\f\0	
\b*	E,
	A

&8@\b*#\b\x1B6

\rnI73\r3\r("ú*2
\b*.\x1B	F+
9	\r3\b#	@	
#">\x07
\x079\b\x07\b\x07
&
,BB¸6\x07"?;6G\x1B\x07¹9g@\b\b]\b.\x1B3
HIg\bX!	-\x071I\x07,%,\0	)oO\0foÄ\0a\0\0\0\0/\0\0\x07O0\0-Ó@ ,K9\x07@\f\x07	\0) as\0\x07\0\b\0\0k\r	\x07
\0UG\f\x07A\b\x07\x07\0\b\0Õ\x07\x07>!p-
\x07\0,\0äÏ\bà\x07Å;D\0\x1B
\x07
\0\0\0 \0\0\0\0\0\0\0\0\0\0`),m0(1162439,"\0\0\0\0\0"),m0(1162494,""),m0(1162532,""),m0(1162559,""),m0(1162655,`¨\0À	û\x07Ï1-,\v
\v#
e\b
!\x1B[\v:\v+,\x07	):7\b\x07
\r:\b9\v9:\b\x07\v=\f27\x07\v:9\bH\x07Z\x07\v	b		\x07I\x1B7\v$	f\r^\0\0@\x07\b\v-3A"v	Û:\x07\b
'\b.\f0(	\f 8:\b@R\r\x072?\r"e\0\v\r\r\r\f\b
1
\r\r3!\0q}\` /\0$]]\0\0\0b
P"Nf\b\r&\b\v.0B\f\b#\v3\x1Bd	y\0\0\f"©\x07\v#/-C\0â\0*	\0(¥\0&\04F\v1{6)
1
2$\b>\f4	
_\b9%\x07F\rU\bTî\x1BU\bje\0	\0 
(\b	.\rÆÉ\x07R\x07z\x07HA\0\v4\0\0\f\0;\x07	\0(\0?@\r\0\x07\0\0.\0	\x07\x0072\b\0\x07\x07>! \0=\0þó\x07	\0\x07m\b\0\0\`ð\0²\0

Æ
\0
v
l
v
v
n\rs
\b\x07g
h\x07\x07m
\`
v
F\0
F
\0\0ï


\0
\v¥

¶
V


\0
Æ3\0<N\0\0\0	\0
\b 
'\0
¼
\0
&
Æ

V
\0
\0
\0-\f9\0\x1B$\bÊ
\0\b\x07'	K .@	4Kh\b\b)\x07\00

\0
*p\x07
<

\x07û
\0
v
\0
f
L\f\0]
\0
Vã
F
6
\0
f\0o\0
\0
V

\x07\0
\0\0\0
\0\fl\x002\0
\0
\0
÷
\0	
\0;L-\0\r\0
\0ª
ÃÐ#\x07\`*S\b¦&	)\0&+\0V\0\v+@À@\0&\b5\x07\x07\r\x07t\r\re
 \x004\0å\f&\0.fM\0+P\0\x07\f\0\0P\`$$t\v\x07\v\x07\0*	\x003\r3]
\0@\0@ \0UG\f\x07A\b\x07\x07\0\b\0
\0>\0D\0\0\0\f	\x07\r\v\b
`),m0(1164497,""),m0(1164560,'Â\0\0ImÀ38¶$\0E\0,àM0 N\x004àRÀMàU¤\0V\r¦@V¤×ÀV\0ù@anúàa>ý\0bÁd7\x07áiàÁo#!/04!ûCGF\0aA\0ha9j¡@mÁÖ¡ð¯A #±á ü²Á¡\0¼£\0Ô!£¦Öa¤\0ß©âá«Ðäá®\0îa¯0ñá²\0\0"»à¦â»¸¼®ÎB¼áë¼^îÂ¼\0ø½ú"½\0\0C½Kc½z4½z4Ô½À\0\0 \0Ø\0\0 \0\0.\x002\x009\0J,\0x\0\0ÿy\0\0\0Ò\0\0\0\0Î\0\0\0\0\0Í\0\0\0\0\0\0O\0\0\0Ê\0\0\0Ë\0\0\0\0\0\0Í\0\0\0Ï\0\0\0Ó\0\0\0Ñ\0\0\0\0\0\0Ó\0\0\0Õ\0\0\0Ö\0 \0¦\0\0Ú\0§\0\0\0©\0\0Ú\0¬\0\0\0®\0\0Ú\0¯\0\0\0±\0Ù\0³\0·\0\0Û\0¸\0\0\0¼\0\0\0Ä\0\0\0Å\0\0\0Ç\0\0\0È\0\0\0Ê\0\0\0Ë\0Þ\0ñ\0\0\0ò\0ö\0\0ÿ÷\0\0Èÿø&\0 \0\0~ÿ"\0:\0\0+*;\0\0\0=\0\0]ÿ>\0\0(*A\0\0\0C\0\0=ÿD\0\0E\0E\0\0G\0F\b\0p\0v\0\0\0\0\0t\0\0\0&\0\0%\0\0\0@\0\0?\0\0 \0£\b\0 \0Ï\0\0\b\0Ø\0ô\0\0Äÿ÷\0\0\0ù\0\0ùÿú\0\0\0ý\0~ÿ\0\0P\0\0 \0` \04\0À\0\0\0Á\f\0Ð^\x001%\x000\0 %\0`Ç\0\0`Í\0\0` O\0Ðð\0\b\0\0\0\0*\0@ô½\0@ô\0\0\0\0Aâ ^\0\b\x07\0øÿ\0øÿ(\x07\0øÿ8\x07\0øÿH\0øÿYøÿh\x07\0øÿ\x07\0øÿ\x07\0øÿ¨\x07\0øÿ¸\0øÿº\0¶ÿ¼\0\0÷ÿÈ\0ªÿÌ\0\0÷ÿØ\0øÿÚ\0ÿè\0øÿê\0ÿì\0\0ùÿø\0ÿú\0ÿü\0\0÷ÿ&!\0\0£â*!\0\0Aß+!\0\0ºß2!\0\0\0`!\0\0!\0\0\0¶$\0\0\0,/\x000\0`,\0\0\0b,\0\0	Öc,\0\0ñd,\0\0Ög,\0m,\0\0äÕn,\0\0Öo,\0\0áÕp,\0\0âÕr,\0\0\0u,\0\0\0~,\0ÁÕ,b\0ë,\0ò,\0\0\0@¦,\0¦\0"§\f\x002§<\0y§\0}§\0\0üu~§\b\0§\0\0\0§\0\0ØZ§\0§\0ª§\0\0¼Z«§\0\0±Z¬§\0\0µZ­§\0\0¿Z®§\0\0¼Z°§\0\0îZ±§\0\0ÖZ²§\0\0ëZ³§\0\0 ´§\0Ä§\0\0ÐÿÅ§\0\0½ZÆ§\0\0ÈuÇ§\0Ë§\0\0ZÌ§\0Ü§\0\0¿Yõ§\0\0\0!ÿ\0 \x000i\0\x07\0\0\0\'\0(\0°#\0(\0p\n\0\'\0|\0\'\0\0\'\0\0\'\0\f2\0@\0P\r\0 \0 \0 \0@n\0 \0 n\0\x1B\0\0é!\0"\0ÜÅ\0¬\0\0\0äÉ\0\0\0\0ìÉ\0\f\0\0\0\0\0\0\0\0\0\0°\0\0]`à ½ !|, /0`3 à4ø¤`6\f¦ 6ûà6\0þàBýaC\x07!G\náG$\r¡H«!J/!K;áZóa[04¡ca!eðj¡e@m!fOoáfð¯ag¼¡h\0ÏaigÑái\0Úaj\0à¡k®â!mëä!oÐè¡oûóaq\0îqð?r`\0\0f	à\0@ iàî`F p  \x07`$ 	v\'à\ný,`\v\x070 \v1à\v ¦ \f0¨ ð« ÿ \x07aá¡X\baú\fá`¡PaPáàað\x1Ba\x1BPá\x1B\0$!0a¡`jápm!n!ôoaðÌ¡ÀÒáÎ×! @áá ðâ!!ðäa!Çè¡!qì!"\0ñ¡"ðûá#úû2$ \0\0 ` \x07 \b¶$@	\0, @¦à0«`\0û !ÿà\0a\x07á\f¡ ¡\x1B@n¡\0Ôá¦Ö¡\0ßA"0à!%\0éá%0ñ!&ñr&\0¶\0J\0¦\0¢\0\0\0\0\0\0\0@BFS\f\b¤²«\0\0\0\0\0\0ÿÿÿÿÿÿ?\0ÿ?\0\0\0ÿÿÿ\0\0\0üÿÿ\x07TUUUUUUõZU\0\0 \0\0\0\0\0ÿÿÿÿÿ\0\0\0ÿÿÿ_ü\0\0ðÿÿÿÿÿÿÿÿ\0\0\0\0\0\0ÿÿUUUUUUþÿ\0\0\0\0\0\0E°çß\0\0\0{UUUUUUlUUUUUU\0j¤ªJUUÒUU(EUU}_UUUUUUUUU«*UUUUUU\0\0\0\0UUUU\0\0\0\0TUTUªTUUUUU+ÖÎÛ±ÕÒ®\0\0\0\0\0\0\0\0\0\0\0?\0\0\0ÿÿÿ\0\0ÐdÞ?\0UUUU(\0 \0\0\0ÿÿ\0\0\0?\0ª\0ÿ\0\0@×þÿû\0\0\0\0ÿÿ?\0\0\0ÿÿ\0\0\0\0ÿ÷7\0\0\0\0\0zU\0\0\0\0\0\0¿ \0\0\0\0\0\0UUUUUUUª8\'>P=À\0\0\0\0ê%À\0UUUæ\0ÿÿÿÿÿç\0ÿÿÿ\0\0ð\0\0\0\0\0\0ÿ÷\0ÿ\0?\0ÿ\0ÿ,,#,,,,,,,,,,\0,,,,,,,,,,,,,,,,,(,,,,,B+,,, $\r",,,\v\',,,,	\b-,,,,,,,,,,,,,%C,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,9,,,,,,,,,,,,1?,,,,,,,,,,,,,,A@,,,,,2,,,,,,,,,,,,,5,,,,,,,,,,,,,,6.,,,,,,,,,,,,3,	/,*!,,,,,,,,,4\n0,,,,,,,,,,4&\x1B,,,,,,,,,,,,:7\f\x078);>=<D'),m0(1166992,""),m0(1167608,"\v"),m0(1167648,"")}function Q(){throw new Error("abort")}function p3(ru){var $0=new ArrayBuffer(1179648),s=new Int8Array($0),A=new Int16Array($0),n=new Int32Array($0),o=new Uint8Array($0),W=new Uint16Array($0),o0=new Uint32Array($0),j3=new Float32Array($0),x3=new Float64Array($0),Z=Math.imul,S3=Math.fround,V3=Math.abs,O2=Math.clz32,J3=Math.min,X3=Math.max,Q3=Math.floor,$3=Math.ceil,_3=Math.trunc,nc=Math.sqrt,l=1048576,bi=1168116,di=1168128,z=0;function tn(a,u,e,i,r){var t=0;t=l-32|0,l=t,n[t+12>>2]=i,n[t+8>>2]=e,e=n[r+4>>2],n[t+16>>2]=n[r>>2],n[t+20>>2]=e,e=n[r+12>>2],n[t+24>>2]=n[r+8>>2],n[t+28>>2]=e,ye(u,t+8|0),n[a+16>>2]=n[u+16>>2],e=n[u+12>>2],n[a+8>>2]=n[u+8>>2],n[a+12>>2]=e,e=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=e,l=t+32|0}function ye(a,u){var e=0,i=0,r=0;r=n[a+8>>2],(r|0)==n[a>>2]&&_i(a),i=n[u+20>>2],e=n[a+4>>2]+Z(r,24)|0,n[e+16>>2]=n[u+16>>2],n[e+20>>2]=i,i=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=i,i=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=i,n[a+8>>2]=r+1}function P4(a,u,e){var i=0,r=0;i=l-32|0,l=i,n[i+12>>2]=3,n[i+16>>2]=-2147483645,n[i+8>>2]=1050096,r=n[e+4>>2],n[i+20>>2]=n[e>>2],n[i+24>>2]=r,n[i+28>>2]=n[e+8>>2],ye(u,i+8|0),n[a+16>>2]=n[u+16>>2],e=n[u+12>>2],n[a+8>>2]=n[u+8>>2],n[a+12>>2]=e,e=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=e,l=i+32|0}function O4(a,u,e,i,r){var t=0;t=l-32|0,l=t,n[t+16>>2]=-2147483646,n[t+12>>2]=i,n[t+8>>2]=e,n[t+24>>2]=r&255,n[t+28>>2]=0,ye(u,t+8|0),n[a+16>>2]=n[u+16>>2],e=n[u+12>>2],n[a+8>>2]=n[u+8>>2],n[a+12>>2]=e,e=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=e,l=t+32|0}function N2(a,u,e,i,r){var t=0;t=l-32|0,l=t,n[t+16>>2]=-2147483646,n[t+12>>2]=i,n[t+8>>2]=e,n[t+24>>2]=r,n[t+28>>2]=0,ye(u,t+8|0),n[a+16>>2]=n[u+16>>2],e=n[u+12>>2],n[a+8>>2]=n[u+8>>2],n[a+12>>2]=e,e=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=e,l=t+32|0}function N4(a,u,e){var i=0;i=l-32|0,l=i,n[i+12>>2]=4,n[i+16>>2]=-2147483646,n[i+8>>2]=1053488,n[i+24>>2]=e&65535,n[i+28>>2]=0,ye(u,i+8|0),n[a+16>>2]=n[u+16>>2],e=n[u+12>>2],n[a+8>>2]=n[u+8>>2],n[a+12>>2]=e,e=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=e,l=i+32|0}function ki(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;for(i=l-80|0,l=i,n[i+8>>2]=0,n[i+12>>2]=8,Y(i+16|0,u,64),r=l-16|0,l=r,e=r+4|0,u=i+8|0,C0(e,n[u+4>>2]-n[u>>2]|0),t=l-16|0,l=t,Z0(e,n[u+4>>2]-n[u>>2]|0),f=n[e+8>>2],c=n[e+4>>2],n[t+4>>2]=e+8,w=t,g=k0(c,f,32),n[w+8>>2]=g,n[t+12>>2]=z,d=t+4|0,f=n[d+4>>2],e=n[d+8>>2]+(f<<4)|0,c=n[u>>2],b=((c<<3)+u|0)+12|0,u=n[u+4>>2],d=n[d>>2];;){if((u|0)!=(c|0)){n[e>>2]=-2147483645,n[e+4>>2]=-2147483648,k=b-4|0,y=n[k+4>>2],h=e+8|0,n[h>>2]=n[k>>2],n[h+4>>2]=y,b=b+8|0,e=e+16|0,f=f+1|0,c=c+1|0;continue}break}n[d>>2]=f,l=t+16|0,u=a+4|0,n[u+8>>2]=n[r+12>>2],e=n[r+8>>2],n[u>>2]=n[r+4>>2],n[u+4>>2]=e,l=r+16|0,n[a>>2]=-2147483643,l=i+80|0}function on(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;for(i=l+-64|0,l=i,w=e&3,b=a+256|0,t=n[a>>2];;){n:{e:{u:{if(e>>>0<=c>>>0)break u;if(t>>>0>=64&&(mi(b,a),t=0),n[i+24>>2]=4,n[i+12>>2]=w,r=u+c|0,n[i+16>>2]=r,f=e-c&124,n[i+20>>2]=f,n[i+8>>2]=r+f,n[i+44>>2]=0,n[i+48>>2]=0,n[i+32>>2]=b,n[i+28>>2]=(t<<2)+a,n[i+40>>2]=i+28,n[i+36>>2]=i+8,ua(i+52|0,i+36|0),n[i+56>>2]!=1||(f=n[i+52>>2],(f|0)!=n[i+60>>2]))break e;for(;;){for(ua(i+52|0,i+36|0),k=n[i+56>>2],r=k?n[i+60>>2]:-1;;){if(r){d=n[i+24>>2],n[i+20>>2]=n[i+20>>2]-d,h=n[i+16>>2],n[i+16>>2]=h+d,y=n[i+28>>2],n[i+28>>2]=y+4,n[i+52>>2]=n[y>>2],r0(h,d,i+52|0,4),r=r-1|0;continue}break}if(k)break}if(t=t+f|0,r=n[i+28>>2],(r|0)==n[i+32>>2])break n;if(n[i+28>>2]=r+4,u=n[i+12>>2],!u)break u;if(e=n[i+8>>2],n[i+52>>2]=n[r>>2],u>>>0>=5)break e;r0(e,u,i+52|0,u),t=t+1|0}n[a>>2]=t,l=i- -64|0;return}Q()}c=(f<<2)+c|0}}function hi(a,u,e){var i=0;if(o[u|0]!=2){n[a>>2]=-2147483648,i=n[u+4>>2],n[a+4>>2]=n[u>>2],n[a+8>>2]=i,h2(e);return}n[a+16>>2]=n[e+16>>2],u=n[e+12>>2],n[a+8>>2]=n[e+8>>2],n[a+12>>2]=u,u=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=u}function h2(a){var u=0,e=0;for(u=n[a+4>>2]+8|0,e=n[a+8>>2];;){if(e){e=e-1|0,me(u),u=u+24|0;continue}break}D4(a)}function y2(a,u,e){if(u){n[a>>2]=-2147483648,n[a+4>>2]=u,h2(e);return}n[a+16>>2]=n[e+16>>2],u=n[e+12>>2],n[a+8>>2]=n[e+8>>2],n[a+12>>2]=u,u=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=u}function yi(a,u){var e=0;e=l-32|0,l=e,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0,on(u,e,32),Fu(a,e),t0(e),l=e+32|0}function x0(a,u){return a=xn(u,a),a||Q(),a}function P0(a){n0(a),Ui(a+12|0),O0(a+24|0),xi(a+36|0)}function tu(a,u,e,i,r,t,f,c){var d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0,G=0,H=0,D=0;d=l-160|0,l=d,n[d+4>>2]=t,A[d+2>>1]=r,ps(d+112|0,n[f+16>>2],n[f+20>>2],!o[f+52|0]);n:{if(o[d+112|0]!=5){u=n[d+116>>2],n[a+8>>2]=n[d+112>>2],n[a+12>>2]=u,A[a+4>>1]=1,n[a>>2]=1;break n}if(o0[f+8>>2]<=35){if(M=_5(i,r,t),!M){n[a+8>>2]=0,A[a+6>>1]=r,A[a+4>>1]=3,n[a>>2]=1;break n}if(k=o[i+44|0]|o[i+45|0]<<8|(o[i+46|0]<<16|o[i+47|0]<<24),n[d+16>>2]=o[i+40|0]|o[i+41|0]<<8|(o[i+42|0]<<16|o[i+43|0]<<24),n[d+20>>2]=k,k=o[i+36|0]|o[i+37|0]<<8|(o[i+38|0]<<16|o[i+39|0]<<24),n[d+8>>2]=o[i+32|0]|o[i+33|0]<<8|(o[i+34|0]<<16|o[i+35|0]<<24),n[d+12>>2]=k,x=d+24|0,p=d+8|0,Y6(x,e,p),n[d+64>>2]=0,n[d+68>>2]=0,n[d+56>>2]=0,n[d+60>>2]=0,on(u,d+56|0,16),e=n[d+68>>2],k=n[d+64>>2],n[d+80>>2]=k,n[d+84>>2]=e,i=n[d+60>>2],w=n[d+56>>2],n[d+72>>2]=w,n[d+76>>2]=i,n[d+120>>2]=k,n[d+124>>2]=e,n[d+112>>2]=w,n[d+116>>2]=i,P=d+92|0,k=d+112|0,e=l-784|0,l=e,m=e+8|0,St(m,x,r),w=e+480|0,Ht(w,x,r),i=o[e+508|0]|o[e+509|0]<<8|(o[e+510|0]<<16|o[e+511|0]<<24),n[e+312>>2]=o[e+504|0]|o[e+505|0]<<8|(o[e+506|0]<<16|o[e+507|0]<<24),n[e+316>>2]=i,i=o[e+500|0]|o[e+501|0]<<8|(o[e+502|0]<<16|o[e+503|0]<<24),n[e+304>>2]=o[e+496|0]|o[e+497|0]<<8|(o[e+498|0]<<16|o[e+499|0]<<24),n[e+308>>2]=i,i=o[e+492|0]|o[e+493|0]<<8|(o[e+494|0]<<16|o[e+495|0]<<24),n[e+296>>2]=o[e+488|0]|o[e+489|0]<<8|(o[e+490|0]<<16|o[e+491|0]<<24),n[e+300>>2]=i,i=o[e+484|0]|o[e+485|0]<<8|(o[e+486|0]<<16|o[e+487|0]<<24),n[e+288>>2]=o[e+480|0]|o[e+481|0]<<8|(o[e+482|0]<<16|o[e+483|0]<<24),n[e+292>>2]=i,g=e+232|0,i=e+288|0,ut(g,i),t0(w),b=l-208|0,l=b,Du(b),J0(b,n[g+4>>2],n[g+8>>2]),g=b+104|0,Y(g,b,104),hn(e+244|0,g),l=b+208|0,c){Y6(i,n[c>>2],p),v=W[c+4>>1],St(w,i,v),t0(i),Fu(i,m),A[e+352>>1]=r,c=o[e+272|0]|o[e+273|0]<<8|(o[e+274|0]<<16|o[e+275|0]<<24),b=o[e+268|0]|o[e+269|0]<<8|(o[e+270|0]<<16|o[e+271|0]<<24),A[e+344>>1]=b,A[e+346>>1]=b>>>16,A[e+348>>1]=c,A[e+350>>1]=c>>>16,c=o[e+264|0]|o[e+265|0]<<8|(o[e+266|0]<<16|o[e+267|0]<<24),b=o[e+260|0]|o[e+261|0]<<8|(o[e+262|0]<<16|o[e+263|0]<<24),A[e+336>>1]=b,A[e+338>>1]=b>>>16,A[e+340>>1]=c,A[e+342>>1]=c>>>16,c=o[e+256|0]|o[e+257|0]<<8|(o[e+258|0]<<16|o[e+259|0]<<24),b=o[e+252|0]|o[e+253|0]<<8|(o[e+254|0]<<16|o[e+255|0]<<24),A[e+328>>1]=b,A[e+330>>1]=b>>>16,A[e+332>>1]=c,A[e+334>>1]=c>>>16,c=o[e+248|0]|o[e+249|0]<<8|(o[e+250|0]<<16|o[e+251|0]<<24),b=o[e+244|0]|o[e+245|0]<<8|(o[e+246|0]<<16|o[e+247|0]<<24),A[e+320>>1]=b,A[e+322>>1]=b>>>16,A[e+324>>1]=c,A[e+326>>1]=c>>>16,c=e+772|0,b=l-16|0,l=b,n[b+12>>2]=i,i=l-48|0,l=i,n[i+8>>2]=b+12,n[i+12>>2]=0,n[i+16>>2]=0,m=i+8|0,j=_r(m,i+12|0);e:{if(!n[i+12>>2]){if(g=i+24|0,I0(g,n[i+16>>2]),n[i+36>>2]=1,n[i+40>>2]=g,!(_r(m,i+36|0)&j)){B0(c),n0(g);break e}n[c+8>>2]=n[i+32>>2],g=n[i+28>>2],n[c>>2]=n[i+24>>2],n[c+4>>2]=g;break e}B0(c)}l=i+48|0,l=b+16|0,i=l-80|0,l=i,b=i+68|0,rn(b,p,n[e+776>>2],n[e+780>>2],1095250,1095261,4),g=i+4|0,f5(g,w,n[i+72>>2],n[i+76>>2]),m=e+708|0,g8(m,g),n0(b),l=i+80|0,n0(c),Fu(e+446|0,w),A[e+478>>1]=v,Y(e+382|0,m,64),wf(w),i=1}else i=0;b=o[f+52|0],w=e+8|0,Fu(e+636|0,w),s[e+672|0]=o[f+51|0],A[e+670>>1]=o[f+49|0]|o[f+50|0]<<8,c=e+480|0,zn(c,f),g=o[f+48|0],Jt(e+492|0,f+12|0),m=e+504|0,P2(m,n[f+28>>2],n[f+32>>2]),s[e+674|0]=b,A[e+668>>1]=r,s[e+673|0]=g,n[e+632>>2]=t,A[e+516>>1]=i,i=o[k+4|0]|o[k+5|0]<<8|(o[k+6|0]<<16|o[k+7|0]<<24),n[e+616>>2]=o[k|0]|o[k+1|0]<<8|(o[k+2|0]<<16|o[k+3|0]<<24),n[e+620>>2]=i,i=o[k+12|0]|o[k+13|0]<<8|(o[k+14|0]<<16|o[k+15|0]<<24),n[e+624>>2]=o[k+8|0]|o[k+9|0]<<8|(o[k+10|0]<<16|o[k+11|0]<<24),n[e+628>>2]=i,Y(e+518|0,e+382|0,98),nt(e+276|0,c),n0(c),Ui(c+12|0),n0(c+24|0),n[e+300>>2]=32,i=n[e+284>>2],n[e+288>>2]=n[e+280>>2],n[e+292>>2]=i,n[e+296>>2]=e+244,t=e+708|0,i=e+288|0,C2(t,i,2),r=l-80|0,l=r,b=r+68|0,rn(b,p,n[e+712>>2],n[e+716>>2],1095250,1095265,6),p=r+4|0,f5(p,w,n[r+72>>2],n[r+76>>2]),g8(m,p),n0(b),l=r+80|0,n0(t),r=n[e+280>>2],n[e+480>>2]=n[e+276>>2],n[e+484>>2]=r,n[e+488>>2]=n[e+284>>2],r=n[e+236>>2],n[e+492>>2]=n[e+232>>2],n[e+496>>2]=r,n[e+500>>2]=n[e+240>>2],Y(i,c,88),et(P,i);e:{if(n[i>>2]!=-2147483648){n0(i),n0(i+12|0);break e}s2(i+4|0)}if(wf(w),l=e+784|0,e=n[d+100>>2],i=n[f+16>>2],i=La(i,i+(n[f+20>>2]<<4)|0)+n[f+32>>2]|0,r=i-53800|0,i=i>>>0>=r>>>0?r:0,r=e-54400|0,r=e>>>0>=r>>>0?r:0,i=i>>>0>r>>>0?i:r,!i){n[d+108>>2]=n[f+44>>2],n[d+104>>2]=n[f+36>>2]!=-2147483648?n[f+40>>2]:0,p=d+148|0,r=d+72|0,i=l-112|0,l=i,t=n[d+96>>2],ht(i,t,e),n[i+40>>2]=13600,n[i+36>>2]=e,n[i+32>>2]=t,Vt(i+48|0,i+32|0);e:{if(n[i+52>>2]==1&&(e=n[i+48>>2],(e|0)==n[i+56>>2]))break e;Q()}s[i+47|0]=e>>>0>=255?255:e,n[i+96>>2]=n[i+40>>2],n[i+100>>2]=0,n[i+104>>2]=0,s[i+108|0]=0,e=n[i+36>>2],n[i+48>>2]=n[i+32>>2],n[i+52>>2]=e,n[i+72>>2]=r,e=n[i+100>>2],n[i+56>>2]=n[i+96>>2],n[i+60>>2]=e,e=n[i+108>>2],n[i+64>>2]=n[i+104>>2],n[i+68>>2]=e,n[i+80>>2]=i,n[i+76>>2]=i+47,w=l-32|0,l=w,e=i+48|0,q6(w+20|0,e);e:{if(n[w+24>>2]==1){R0(w,n[w+28>>2],4,64),n[w+16>>2]=0,r=n[w+4>>2],n[w+8>>2]=n[w>>2],n[w+12>>2]=r,r=w+8|0,b=l-16|0,l=b,t=b+4|0,q6(t,e);u:{if(n[b+8>>2]==1){for(V0(r,n[r+8>>2],n[b+12>>2],4,64),f=n[r+8>>2],c=n[r+4>>2],n[b+4>>2]=r+8,H=b,D=k0(c,f,32),n[H+8>>2]=D,n[b+12>>2]=z,f=l-96|0,l=f,r=n[e+20>>2],n[f+24>>2]=n[e+16>>2],n[f+28>>2]=r,r=n[e+4>>2],m=n[e>>2],n[f+8>>2]=m,n[f+12>>2]=r,r=n[e+12>>2],U=n[e+8>>2],n[f+16>>2]=U,n[f+20>>2]=r,r=f+60|0,c=f+44|0,I=n[t+8>>2],v=n[t+4>>2],E=n[t>>2],t=n[e+32>>2],G=n[e+28>>2],e=n[e+24>>2],j=o[f+28|0],g=n[f+12>>2];;){for(q6(f+32|0,f+8|0),O=n[f+36>>2],R=O?n[f+40>>2]:-1,N=(v<<6)+I|0;;){if(R){h=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),y=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[c+8|0]=y,s[c+9|0]=y>>>8,s[c+10|0]=y>>>16,s[c+11|0]=y>>>24,s[c+12|0]=h,s[c+13|0]=h>>>8,s[c+14|0]=h>>>16,s[c+15|0]=h>>>24,h=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),y=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[c|0]=y,s[c+1|0]=y>>>8,s[c+2|0]=y>>>16,s[c+3|0]=y>>>24,s[c+4|0]=h,s[c+5|0]=h>>>8,s[c+6|0]=h>>>16,s[c+7|0]=h>>>24,h=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),y=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),s[r|0]=y,s[r+1|0]=y>>>8,s[r+2|0]=y>>>16,s[r+3|0]=y>>>24,s[r+4|0]=h,s[r+5|0]=h>>>8,s[r+6|0]=h>>>16,s[r+7|0]=h>>>24,h=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),y=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),s[r+8|0]=y,s[r+9|0]=y>>>8,s[r+10|0]=y>>>16,s[r+11|0]=y>>>24,s[r+12|0]=h,s[r+13|0]=h>>>8,s[r+14|0]=h>>>16,s[r+15|0]=h>>>24,h=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),y=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),s[r+16|0]=y,s[r+17|0]=y>>>8,s[r+18|0]=y>>>16,s[r+19|0]=y>>>24,s[r+20|0]=h,s[r+21|0]=h>>>8,s[r+22|0]=h>>>16,s[r+23|0]=h>>>24,h=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),y=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),s[r+24|0]=y,s[r+25|0]=y>>>8,s[r+26|0]=y>>>16,s[r+27|0]=y>>>24,s[r+28|0]=h,s[r+29|0]=h>>>8,s[r+30|0]=h>>>16,s[r+31|0]=h>>>24,y=o[G|0],T=f+32|0,h=g>>>0>U>>>0?U:g,yt(T,m,h),s[f+93|0]=y,s[f+92|0]=j,R=R-1|0,N=Y(N,T,64)- -64|0,v=v+1|0,g=g-h|0,m=h+m|0,j=j+1|0;continue}break}if(s[f+28|0]=j,n[f+12>>2]=g,n[f+8>>2]=m,!!O)break}n[E>>2]=v,l=f+96|0,l=b+16|0;break u}Q()}n[p+8>>2]=n[w+16>>2],e=n[w+12>>2],n[p>>2]=n[w+8>>2],n[p+4>>2]=e,l=w+32|0;break e}Q()}l=i+112|0,n[d+124>>2]=M,n[d+120>>2]=u,u=n[d+152>>2],n[d+112>>2]=u,n[d+116>>2]=u+(n[d+156>>2]<<6),n[d+140>>2]=d+104,n[d+136>>2]=d+4,n[d+132>>2]=d+2,n[d+128>>2]=x,u=l+-64|0,l=u,A[u>>1]=5,e=n[k+28>>2],n[u+48>>2]=n[k+24>>2],n[u+52>>2]=e,e=n[k+20>>2],n[u+40>>2]=n[k+16>>2],n[u+44>>2]=e,e=n[k+12>>2],n[u+32>>2]=n[k+8>>2],n[u+36>>2]=e,e=n[k+4>>2],n[u+24>>2]=n[k>>2],n[u+28>>2]=e,r=a+4|0,n[u+56>>2]=u,i=u+12|0,e=l+-64|0,l=e,t=u+24|0,f=wi(t);e:{if(f){for(R0(e+8|0,4,4,4),c=n[e+8>>2],k=n[e+12>>2],n[k>>2]=f,n[e+24>>2]=1,n[e+20>>2]=k,n[e+16>>2]=c,c=e+28|0,Y(c,t,36),t=e+16|0;;){if(k=wi(c),k){f=n[t+8>>2],(f|0)==n[t>>2]&&Rn(t,1),n[n[t+4>>2]+(f<<2)>>2]=k,n[t+8>>2]=f+1;continue}break}n[i+8>>2]=n[e+24>>2],t=n[e+20>>2],n[i>>2]=n[e+16>>2],n[i+4>>2]=t;break e}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}l=e- -64|0,e=a;e:{if(W[u>>1]!=5){n[r+8>>2]=n[u+8>>2],a=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=a,fn(i),a=1;break e}n[r+8>>2]=n[u+20>>2],a=n[u+16>>2],n[r>>2]=n[u+12>>2],n[r+4>>2]=a,a=0}for(n[e>>2]=a,l=u- -64|0,a=n[p+8>>2],u=n[p+4>>2];;){if(a){a=a-1|0,n0(u),u=u- -64|0;continue}break}v0(p,4,64),O0(P),t0(x);break n}n[a+8>>2]=i,A[a+4>>1]=0,n[a>>2]=1,O0(d+92|0),t0(d+24|0);break n}n[a>>2]=1,A[a+4>>1]=2}l=d+160|0}function fn(a){var u=0,e=0;for(u=n[a+8>>2],e=n[a+4>>2];;){if(u){u=u-1|0,Ai(e),e=e+4|0;continue}break}j2(a)}function ou(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;e=l-16|0,l=e,n[e+8>>2]=n[u>>2],i=n[u+4>>2],n[e>>2]=i,n[e+4>>2]=i,n[e+12>>2]=(n[u+8>>2]<<2)+i,u=l-16|0,l=u,t=n[e+12>>2],r=n[e+4>>2],f=t-r|0,c=f>>>2|0,Rn(a,c),i=n[a+8>>2],(r|0)!=(t|0)&&(Y(n[a+4>>2]+(i<<2)|0,r,f),i=n[a+8>>2]),n[a+8>>2]=i+c,a=n[e+8>>2],n[u+12>>2]=n[e>>2],n[u+8>>2]=a,j2(u+8|0),l=u+16|0,l=e+16|0}function Z0(a,u){V0(a,n[a+8>>2],u,8,16)}function wi(a){var u=0,e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;t=l-16|0,l=t,h=t+8|0,b=n[a+32>>2],i=l-48|0,l=i,c=n[a>>2];n:{if((c|0)==n[a+4>>2]||(n[a>>2]=c- -64,e=n[a+12>>2],y=n[a+8>>2],k=i+8|0,Dt(k,n[a+16>>2],W[n[a+20>>2]>>1],n[n[a+24>>2]>>2],o[c+60|0]),a=n[a+28>>2],w=n[a>>2],g=n[a+4>>2],u=l-96|0,l=u,Ku(u+8|0,e),d=u+16|0,a=n[u+8>>2],pi(d,a,a+Z(n[u+12>>2],34)|0),a=n[e+20>>2],n[u>>2]=n[e+16>>2],n[u+4>>2]=a,f=u+28|0,a=n[u>>2],pi(f,a,Z(n[u+4>>2],34)+a|0),a=n[e+36>>2],r=u- -64|0,n[r+8>>2]=n[e+32>>2],n[r+12>>2]=a,a=n[e+28>>2],n[r>>2]=n[e+24>>2],n[r+4>>2]=a,A[r+20>>1]=W[e+1268>>1],n[r+16>>2]=n[e+40>>2],n[u+44>>2]=1216,n[u+40>>2]=e+52,s[u+92|0]=o[e+1309|0],n[u+88>>2]=o[e+1305|0]|o[e+1306|0]<<8|(o[e+1307|0]<<16|o[e+1308|0]<<24),a=n[u+36>>2],n[u+56>>2]=n[u+32>>2],n[u+60>>2]=a,a=n[u+24>>2],n[u+48>>2]=n[u+20>>2],n[u+52>>2]=a,vi(i,y,u+40|0,k,w,g,c),E0(f),E0(d),l=u+96|0,a=n[i>>2],f=(a|0)==3,e=n[i+4>>2],a=f?e:a,t0(k),d=1,f))break n;n[b+8>>2]=e,n[b+4>>2]=a,A[b>>1]=4,a=0}return n[h+4>>2]=a,n[h>>2]=d,l=i+48|0,l=t+16|0,n[t+8>>2]&1?n[t+12>>2]:0}function Rn(a,u){V0(a,n[a+8>>2],u,4,4)}function fu(a){Iu(a),H2(a+72|0),t0(a+32|0),n5(a- -64|0)}function gi(a,u){var e=0;return e=l-16|0,l=e,s[e+12|0]=0,n[e+8>>2]=u,Ti(e+8|0,n[n[a>>2]>>2]),l=e+16|0,!o[e+12|0]}function I0(a,u){S2(a,u,1,1)}function B0(a){var u=0,e=0,i=0;u=l-16|0,l=u,Q0(u+8|0),e=n[u+12>>2],i=n[u+8>>2],n[a+8>>2]=0,n[a>>2]=i,n[a+4>>2]=e,l=u+16|0}function T4(a){a=a|0,n0(a)}function mi(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;for(r=l-128|0,l=r,c=a- -64|0,d=r+128|0;;){if((f|0)!=4){for(Y(r- -64|0,a,64),e=10;;){if(e){i=r- -64|0,Y0(0,4,8,12,i),Y0(1,5,9,13,i),Y0(2,6,10,14,i),Y0(3,7,11,15,i),Y0(0,5,10,15,i),Y0(1,6,11,12,i),Y0(2,7,8,13,i),Y0(3,4,9,14,i),e=e-1|0;continue}break}for(ai(r,r- -64|0,d,a,c),e=n[r+20>>2],t=n[r+16>>2],i=e-t|0,i=e>>>0>=i>>>0?i:0,e=t<<2,t=e+n[r+8>>2]|0,e=e+n[r>>2]|0;;){if(i){n[e>>2]=n[t>>2]+n[e>>2],i=i-1|0,t=t+4|0,e=e+4|0;continue}break}i=Y(r,r- -64|0,64),e=n[a+52>>2],t=n[a+48>>2]+1|0,e=t?e:e+1|0,n[a+48>>2]=t,n[a+52>>2]=e,lt((f<<6)+u|0,16,i,16),f=f+1|0;continue}break}l=r+128|0}function I4(a,u){var e=0,i=0;e=l-32|0,l=e,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0,on(u,e,32),u=n[e+28>>2],i=n[e+24>>2],s[a+24|0]=i,s[a+25|0]=i>>>8,s[a+26|0]=i>>>16,s[a+27|0]=i>>>24,s[a+28|0]=u,s[a+29|0]=u>>>8,s[a+30|0]=u>>>16,s[a+31|0]=u>>>24,u=n[e+20>>2],i=n[e+16>>2],s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,s[a+20|0]=u,s[a+21|0]=u>>>8,s[a+22|0]=u>>>16,s[a+23|0]=u>>>24,u=n[e+12>>2],i=n[e+8>>2],s[a+8|0]=i,s[a+9|0]=i>>>8,s[a+10|0]=i>>>16,s[a+11|0]=i>>>24,s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,u=n[e+4>>2],i=n[e>>2],s[a|0]=i,s[a+1|0]=i>>>8,s[a+2|0]=i>>>16,s[a+3|0]=i>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,l=e+32|0}function pi(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;if(f=l-16|0,l=f,t=f+4|0,c=(e-u>>>0)/34|0,Ii(t,c),d=l-16|0,l=d,Gr(t,c),i=n[t+8>>2],r=n[t+4>>2],n[d+4>>2]=t+8,k=d,h=k0(r,i,32),n[k+8>>2]=h,n[d+12>>2]=z,i=d+4|0,t=n[i+4>>2],b=n[i>>2],(u|0)!=(e|0))for(e=n[i+8>>2]+(t<<5)|0,t=t+c|0;i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),r=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[e+24|0]=r,s[e+25|0]=r>>>8,s[e+26|0]=r>>>16,s[e+27|0]=r>>>24,s[e+28|0]=i,s[e+29|0]=i>>>8,s[e+30|0]=i>>>16,s[e+31|0]=i>>>24,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),r=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[e+16|0]=r,s[e+17|0]=r>>>8,s[e+18|0]=r>>>16,s[e+19|0]=r>>>24,s[e+20|0]=i,s[e+21|0]=i>>>8,s[e+22|0]=i>>>16,s[e+23|0]=i>>>24,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),r=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[e+8|0]=r,s[e+9|0]=r>>>8,s[e+10|0]=r>>>16,s[e+11|0]=r>>>24,s[e+12|0]=i,s[e+13|0]=i>>>8,s[e+14|0]=i>>>16,s[e+15|0]=i>>>24,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),r=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[e|0]=r,s[e+1|0]=r>>>8,s[e+2|0]=r>>>16,s[e+3|0]=r>>>24,s[e+4|0]=i,s[e+5|0]=i>>>8,s[e+6|0]=i>>>16,s[e+7|0]=i>>>24,u=u+34|0,e=e+32|0,c=c-1|0,!!c;);n[b>>2]=t,l=d+16|0,n[a+8>>2]=n[f+12>>2],u=n[f+8>>2],n[a>>2]=n[f+4>>2],n[a+4>>2]=u,l=f+16|0}function vi(a,u,e,i,r,t,f){var c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0,G=0,H=0,D=0,L=0,B=0,C=0;y=l-624|0,l=y,j=o[e+48|0],k=o[e+49|0],w=o[e+51|0],x=o[e+52|0],s[y+6|0]=0,s[y+7|0]=0,s[y+5|0]=x,s[y+4|0]=w,s[y+3|0]=k,s[y+2|0]=j,s[y|0]=1,s[y+1|0]=0,b=y+72|0,h=l-16|0,l=h;n:{if(o[y|0]==1){e:{u:{if(o[y+6|0]|o[y+7|0]||(m=o[y+3|0],p=o[y+2|0],m>>>0<=(p-1&255)>>>0|m>>>0>8)||(R=o[y+5|0],v=o[y+4|0],R>>>0<=(v-1&255)>>>0))break u;if(R>>>0<4)break e}s[b|0]=4,s[b+1|0]=2;break n}for(g=h+8|0,c=o[y+1|0],d=l-16|0,n[d+12>>2]=50462976,U=d+12|0,d=0;;){e:{if((d|0)==4){c=4;break e}if(T=d+U|0,d=d+1|0,o[T|0]!=(c|0))continue}break}if(d=(c|0)==4,s[g|0]=d,s[g+1|0]=d?2:c,c=o[h+9|0],o[h+8|0]){s[b|0]=4,s[b+1|0]=c;break n}s[b+4|0]=R,s[b+3|0]=v,s[b+2|0]=m,s[b+1|0]=p,s[b|0]=c;break n}s[b|0]=4,s[b+1|0]=4}l=h+16|0;n:{if(o[y+72|0]==4){n[a>>2]=2;break n}e:{if(m=n[e+12>>2],(m|0)!=(k|0)||(R=n[e+20>>2],(x|0)!=(R|0)))break e;p=n[e+8>>2],v=n[e+16>>2],b=y+8|0,I4(b,u),g=y+40|0,I4(g,u),c=y+516|0,N6(c,b),h=l-112|0,l=h,b=h+8|0,Du(b),J0(b,y,8),U=i+32|0,J0(b,U,8),J0(b,i,32),J0(b,c,32),d=y+72|0,Dn(d+104|0,b),Y(d,b,104),l=h+112|0,h=y+284|0,N6(h,g),b=l-208|0,l=b,g=b+104|0,Dn(g,d),A6(b,g,h),hn(y+316|0,b),l=b+208|0,h=r||1,b=l-16|0,l=b,r=r?t:0;u:{if(r>>>0>=501){n[c>>2]=-2147483648,n[c+4>>2]=0,n[c+8>>2]=r-500;break u}I0(b,512),A[b+14>>1]=r<<8|(r&65280)>>>8,N0(b,b+14|0,2),N0(b,h,r),Tt(b,512),n[c+8>>2]=n[b+8>>2],r=n[b+4>>2],n[c>>2]=n[b>>2],n[c+4>>2]=r}l=b+16|0,r=n[y+524>>2],t=n[y+520>>2];u:{b=n[y+516>>2];i:{if((b|0)==-2147483648){n[a+4>>2]=r,n[a>>2]=t;break i}n[y+356>>2]=r,n[y+352>>2]=t,n[y+348>>2]=b,Bt(y+516|0,y+40|0,7,y+316|0,t,r),t=n[y+524>>2],b=n[y+520>>2],r=n[y+516>>2];a:{if((r|0)==-2147483648){n[a+4>>2]=t,n[a>>2]=b;break a}n[y+368>>2]=t,n[y+364>>2]=b,n[y+360>>2]=r,r=l-208|0,l=r,c=r+104|0,Dn(c,y+72|0),A6(r,c,y+284|0),J0(r,b,t),Y(c,r,104),h=y+516|0,hn(h,c),l=r+208|0,g=e+24|0,Ct(y+484|0,g,2,y+40|0,w,x,v,R,h),h=n[y+492>>2],d=n[y+488>>2],r=n[y+484>>2];t:{if((r|0)==-2147483648){n[a+4>>2]=h,n[a>>2]=d;break t}n[y+380>>2]=h,n[y+376>>2]=d,n[y+372>>2]=r,r=l-208|0,l=r,c=r+104|0,x=y+72|0,Dn(c,x),A6(r,c,y+284|0),J0(r,d,h),Y(c,r,104),J0(c,b,t),r=Y(r,c,104),t=x+104|0,su(t),b=r+104|0,Dn(b,Y(t,r,104)),hn(y+384|0,b),l=r+208|0,b=y+516|0,t=l-32|0,l=t,c=t+4|0,h=l-16|0,l=h,n[h+12>>2]=f,r=l-48|0,l=r,n[r+8>>2]=h+12,n[r+12>>2]=0,n[r+16>>2]=0,d=r+8|0,x=Jr(d,r+12|0);o:{if(!n[r+12>>2]){if(f=r+24|0,I0(f,n[r+16>>2]),n[r+36>>2]=1,n[r+40>>2]=f,!(Jr(d,r+36|0)&x)){B0(c),n0(f);break o}n[c+8>>2]=n[r+32>>2],f=n[r+28>>2],n[c>>2]=n[r+24>>2],n[c+4>>2]=f;break o}B0(c)}l=r+48|0,l=h+16|0,r=t+16|0,f=n[t+12>>2],h=f+4|0,c=Z(m+R|0,-81)+14592|0,I0(r,c>>>0<h>>>0?h:c),B=t,C=T0(f,24)&16711935|T0(f&16711935,8),n[B+28>>2]=C,N0(r,t+28|0,4),N0(r,n[t+8>>2],f);o:{if(o0[t+24>>2]<=c>>>0){Tt(r,c),n[b+8>>2]=n[t+24>>2],r=n[t+20>>2],n[b>>2]=n[t+16>>2],n[b+4>>2]=r;break o}n[b>>2]=-2147483648,n[b+4>>2]=1,O0(t+16|0)}O0(t+4|0),l=t+32|0,r=n[y+524>>2],t=n[y+520>>2],f=n[y+516>>2];o:{if((f|0)==-2147483648){n[a+4>>2]=r,n[a>>2]=t;break o}n[y+424>>2]=r,n[y+420>>2]=t,n[y+416>>2]=f,Bt(y+516|0,y+8|0,6,y+384|0,t,r),r=n[y+524>>2],t=n[y+520>>2],f=n[y+516>>2];r:{if((f|0)==-2147483648){n[a+4>>2]=r,n[a>>2]=t;break r}n[y+436>>2]=r,n[y+432>>2]=t,n[y+428>>2]=f,f=l-208|0,l=f,b=f+104|0,Dn(b,y+176|0),J0(b,t,r),r=y+440|0,t=Y(f,b,104),hn(r,t),l=t+208|0,Ct(y+516|0,g,1,y+8|0,j,k,p,m,r),r=n[y+524>>2],t=n[y+520>>2],f=n[y+516>>2];y:{if((f|0)==-2147483648){n[a+4>>2]=r,n[a>>2]=t;break y}n[y+480>>2]=r,n[y+476>>2]=t,n[y+472>>2]=f,f=y+484|0,N6(f,y+8|0),b=n[y+436>>2],n[y+580>>2]=n[y+432>>2],n[y+584>>2]=b,b=n[y+368>>2],n[y+572>>2]=n[y+364>>2],n[y+576>>2]=b,b=n[y+380>>2],n[y+564>>2]=n[y+376>>2],n[y+568>>2]=b,n[y+560>>2]=32,n[y+552>>2]=r,n[y+548>>2]=t,n[y+544>>2]=32,n[y+536>>2]=32,n[y+532>>2]=i,n[y+528>>2]=8,n[y+524>>2]=U,n[y+520>>2]=8,n[y+556>>2]=y+284,n[y+540>>2]=f,n[y+516>>2]=y,E=y+588|0,C2(E,y+516|0,9),T=y+600|0,t=n[y+592>>2],i=n[y+596>>2],x=l-4432|0,l=x,b=x+1636|0,f=n[e>>2],r=l-1648|0,l=r,p=n[e+4>>2],e=p;v:{if((e|0)!=1216){n[b+4>>2]=7,n[b+8>>2]=1216,n[b+12>>2]=e,e=1;break v}for(e=l-3248|0,l=e,k=l-4752|0,l=k,j=l-2752|0,l=j,m=l-16|0,l=m,h=l-16|0,l=h,n[h>>2]=384,n[h+4>>2]=f,n[h+12>>2]=h,n[h+8>>2]=h+4,d=m+4|0,w=l-16|0,c=h+8|0,v=n[c+4>>2],R=n[c>>2],c=0;;){if((c|0)!=12){U=n[R>>2],n[(w+4|0)+c>>2]=U,n[R>>2]=n[v>>2]+U,c=c+4|0;continue}break}n[d+8>>2]=n[w+12>>2],c=n[w+8>>2],n[d>>2]=n[w+4>>2],n[d+4>>2]=c,l=h+16|0,h=l-528|0,l=h,w=m+16|0,n[h+8>>2]=w,n[h+4>>2]=d,m=h+4|0,n[h+12>>2]=m,d=l-2576|0,l=d,R=d+2064|0,v=h+12|0,U=n[v>>2],c=0;h:{w:{for(;;){if((c|0)!=1536){if(xo(d+2062|0,U),!W[d+2062>>1])break w;M=d+1550|0,Y(M,R,512),Y((d+14|0)+c|0,M,512),c=c+512|0;continue}break}Y(j,d+14|0,1536),l=d+2576|0;break h}Q()}if(xo(v,m),W[h+12>>1]&&Q(),c=e+14|0,l=h+528|0,l=w,Ln(j+1536|0,f+1152|0),h=j+1568|0,V6(h,j),d=k+1614|0,K2(h,f,1184)?M=1:(Y(d+2|0,j,1568),M=0),A[d>>1]=M,l=j+2752|0,W[k+1614>>1]!=1?(h=k+3184|0,Y(h,k+1616|0,1568),d=k+14|0,Ho(d,h),Y(c+2|0,d,1600),d=0):d=1,A[c>>1]=d,l=k+4752|0,h=r+14|0,W[e+14>>1]!=1?(d=e+1616|0,Y(d,e+16|0,1600),c=o[f+1188|0]|o[f+1189|0]<<8|(o[f+1190|0]<<16|o[f+1191|0]<<24),k=o[f+1184|0]|o[f+1185|0]<<8|(o[f+1186|0]<<16|o[f+1187|0]<<24),A[e+3216>>1]=k,A[e+3218>>1]=k>>>16,A[e+3220>>1]=c,A[e+3222>>1]=c>>>16,c=o[f+1196|0]|o[f+1197|0]<<8|(o[f+1198|0]<<16|o[f+1199|0]<<24),k=o[f+1192|0]|o[f+1193|0]<<8|(o[f+1194|0]<<16|o[f+1195|0]<<24),A[e+3224>>1]=k,A[e+3226>>1]=k>>>16,A[e+3228>>1]=c,A[e+3230>>1]=c>>>16,c=o[f+1204|0]|o[f+1205|0]<<8|(o[f+1206|0]<<16|o[f+1207|0]<<24),k=o[f+1200|0]|o[f+1201|0]<<8|(o[f+1202|0]<<16|o[f+1203|0]<<24),A[e+3232>>1]=k,A[e+3234>>1]=k>>>16,A[e+3236>>1]=c,A[e+3238>>1]=c>>>16,c=o[f+1212|0]|o[f+1213|0]<<8|(o[f+1214|0]<<16|o[f+1215|0]<<24),k=o[f+1208|0]|o[f+1209|0]<<8|(o[f+1210|0]<<16|o[f+1211|0]<<24),A[e+3240>>1]=k,A[e+3242>>1]=k>>>16,A[e+3244>>1]=c,A[e+3246>>1]=c>>>16,Y(h+2|0,d,1632),c=0):c=1,A[h>>1]=c,l=e+3248|0,e=1,W[r+14>>1]==1){n[b+4>>2]=4;break v}e=W[r+16>>1],c=W[r+18>>1]|W[r+20>>1]<<16,h=W[r+26>>1]|W[r+28>>1]<<16,d=W[r+22>>1]|W[r+24>>1]<<16,Y(b+16|0,r+30|0,1618),n[b+8>>2]=d,n[b+12>>2]=h,n[b+4>>2]=c,A[b+2>>1]=e,e=0}A[b>>1]=e,l=r+1648|0;v:{if(W[x+1636>>1]==1){n[T>>2]=-2147483648;break v}r=x+4|0,e=x+1636|0,Y(r,e|2,1632),it(e,f,p),G=x+3272|0,at(G,g,0,e),H=n[x+3276>>2],D=n[x+3280>>2],f=0,R=l-3648|0,l=R,j=l-2400|0,l=j;h:{w:switch(W[525050]-2|0){case 0:f=1050102;break h;case 1:break w;default:break h}f=1050102}for(b=l+-64|0,l=b,f&&Q(),h=d0(b,64),on(u,h,64),b=l-2304|0,l=b,u=l-2400|0,l=u,f=o[h+28|0]|o[h+29|0]<<8|(o[h+30|0]<<16|o[h+31|0]<<24),n[u+24>>2]=o[h+24|0]|o[h+25|0]<<8|(o[h+26|0]<<16|o[h+27|0]<<24),n[u+28>>2]=f,f=o[h+20|0]|o[h+21|0]<<8|(o[h+22|0]<<16|o[h+23|0]<<24),n[u+16>>2]=o[h+16|0]|o[h+17|0]<<8|(o[h+18|0]<<16|o[h+19|0]<<24),n[u+20>>2]=f,f=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[u+8>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[u+12>>2]=f,f=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),n[u>>2]=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[u+4>>2]=f,f=o[h+60|0]|o[h+61|0]<<8|(o[h+62|0]<<16|o[h+63|0]<<24),n[u+1208>>2]=o[h+56|0]|o[h+57|0]<<8|(o[h+58|0]<<16|o[h+59|0]<<24),n[u+1212>>2]=f,f=o[h+52|0]|o[h+53|0]<<8|(o[h+54|0]<<16|o[h+55|0]<<24),n[u+1200>>2]=o[h+48|0]|o[h+49|0]<<8|(o[h+50|0]<<16|o[h+51|0]<<24),n[u+1204>>2]=f,f=o[h+44|0]|o[h+45|0]<<8|(o[h+46|0]<<16|o[h+47|0]<<24),n[u+1192>>2]=o[h+40|0]|o[h+41|0]<<8|(o[h+42|0]<<16|o[h+43|0]<<24),n[u+1196>>2]=f,f=o[h+36|0]|o[h+37|0]<<8|(o[h+38|0]<<16|o[h+39|0]<<24),n[u+1184>>2]=o[h+32|0]|o[h+33|0]<<8|(o[h+34|0]<<16|o[h+35|0]<<24),n[u+1188>>2]=f,f=l-144|0,l=f,n[f+140>>2]=r+1568,n[f+136>>2]=u,d=f+72|0,k=f+136|0,c=l-512|0,l=c,v=8,Zn(c);;){if(v){No(c,n[k>>2],32),v=v-4|0,k=k+4|0;continue}break}k=c+272|0,Y(k,c,208),w=c+208|0,To(w,k),m=c+480|0,M0(m),M0(k),r0(m,32,w,32),r0(k,32,c+240|0,32),k=o[c+508|0]|o[c+509|0]<<8|(o[c+510|0]<<16|o[c+511|0]<<24),w=o[c+504|0]|o[c+505|0]<<8|(o[c+506|0]<<16|o[c+507|0]<<24),s[d+24|0]=w,s[d+25|0]=w>>>8,s[d+26|0]=w>>>16,s[d+27|0]=w>>>24,s[d+28|0]=k,s[d+29|0]=k>>>8,s[d+30|0]=k>>>16,s[d+31|0]=k>>>24,k=o[c+500|0]|o[c+501|0]<<8|(o[c+502|0]<<16|o[c+503|0]<<24),w=o[c+496|0]|o[c+497|0]<<8|(o[c+498|0]<<16|o[c+499|0]<<24),s[d+16|0]=w,s[d+17|0]=w>>>8,s[d+18|0]=w>>>16,s[d+19|0]=w>>>24,s[d+20|0]=k,s[d+21|0]=k>>>8,s[d+22|0]=k>>>16,s[d+23|0]=k>>>24,k=o[c+492|0]|o[c+493|0]<<8|(o[c+494|0]<<16|o[c+495|0]<<24),w=o[c+488|0]|o[c+489|0]<<8|(o[c+490|0]<<16|o[c+491|0]<<24),s[d+8|0]=w,s[d+9|0]=w>>>8,s[d+10|0]=w>>>16,s[d+11|0]=w>>>24,s[d+12|0]=k,s[d+13|0]=k>>>8,s[d+14|0]=k>>>16,s[d+15|0]=k>>>24,k=o[c+484|0]|o[c+485|0]<<8|(o[c+486|0]<<16|o[c+487|0]<<24),w=o[c+480|0]|o[c+481|0]<<8|(o[c+482|0]<<16|o[c+483|0]<<24),s[d|0]=w,s[d+1|0]=w>>>8,s[d+2|0]=w>>>16,s[d+3|0]=w>>>24,s[d+4|0]=k,s[d+5|0]=k>>>8,s[d+6|0]=k>>>16,s[d+7|0]=k>>>24,k=o[c+276|0]|o[c+277|0]<<8|(o[c+278|0]<<16|o[c+279|0]<<24),w=o[c+272|0]|o[c+273|0]<<8|(o[c+274|0]<<16|o[c+275|0]<<24),s[d+32|0]=w,s[d+33|0]=w>>>8,s[d+34|0]=w>>>16,s[d+35|0]=w>>>24,s[d+36|0]=k,s[d+37|0]=k>>>8,s[d+38|0]=k>>>16,s[d+39|0]=k>>>24,k=o[c+284|0]|o[c+285|0]<<8|(o[c+286|0]<<16|o[c+287|0]<<24),w=o[c+280|0]|o[c+281|0]<<8|(o[c+282|0]<<16|o[c+283|0]<<24),s[d+40|0]=w,s[d+41|0]=w>>>8,s[d+42|0]=w>>>16,s[d+43|0]=w>>>24,s[d+44|0]=k,s[d+45|0]=k>>>8,s[d+46|0]=k>>>16,s[d+47|0]=k>>>24,k=o[c+292|0]|o[c+293|0]<<8|(o[c+294|0]<<16|o[c+295|0]<<24),w=o[c+288|0]|o[c+289|0]<<8|(o[c+290|0]<<16|o[c+291|0]<<24),s[d+48|0]=w,s[d+49|0]=w>>>8,s[d+50|0]=w>>>16,s[d+51|0]=w>>>24,s[d+52|0]=k,s[d+53|0]=k>>>8,s[d+54|0]=k>>>16,s[d+55|0]=k>>>24,k=o[c+300|0]|o[c+301|0]<<8|(o[c+302|0]<<16|o[c+303|0]<<24),w=o[c+296|0]|o[c+297|0]<<8|(o[c+298|0]<<16|o[c+299|0]<<24),s[d+56|0]=w,s[d+57|0]=w>>>8,s[d+58|0]=w>>>16,s[d+59|0]=w>>>24,s[d+60|0]=k,s[d+61|0]=k>>>8,s[d+62|0]=k>>>16,s[d+63|0]=k>>>24,l=c+512|0,c=o[f+100|0]|o[f+101|0]<<8|(o[f+102|0]<<16|o[f+103|0]<<24),n[f+32>>2]=o[f+96|0]|o[f+97|0]<<8|(o[f+98|0]<<16|o[f+99|0]<<24),n[f+36>>2]=c,c=o[f+92|0]|o[f+93|0]<<8|(o[f+94|0]<<16|o[f+95|0]<<24),n[f+24>>2]=o[f+88|0]|o[f+89|0]<<8|(o[f+90|0]<<16|o[f+91|0]<<24),n[f+28>>2]=c,c=o[f+84|0]|o[f+85|0]<<8|(o[f+86|0]<<16|o[f+87|0]<<24),n[f+16>>2]=o[f+80|0]|o[f+81|0]<<8|(o[f+82|0]<<16|o[f+83|0]<<24),n[f+20>>2]=c,c=o[f+76|0]|o[f+77|0]<<8|(o[f+78|0]<<16|o[f+79|0]<<24),n[f+8>>2]=o[f+72|0]|o[f+73|0]<<8|(o[f+74|0]<<16|o[f+75|0]<<24),n[f+12>>2]=c,c=o[f+132|0]|o[f+133|0]<<8|(o[f+134|0]<<16|o[f+135|0]<<24),n[f+64>>2]=o[f+128|0]|o[f+129|0]<<8|(o[f+130|0]<<16|o[f+131|0]<<24),n[f+68>>2]=c,c=o[f+124|0]|o[f+125|0]<<8|(o[f+126|0]<<16|o[f+127|0]<<24),n[f+56>>2]=o[f+120|0]|o[f+121|0]<<8|(o[f+122|0]<<16|o[f+123|0]<<24),n[f+60>>2]=c,c=o[f+116|0]|o[f+117|0]<<8|(o[f+118|0]<<16|o[f+119|0]<<24),n[f+48>>2]=o[f+112|0]|o[f+113|0]<<8|(o[f+114|0]<<16|o[f+115|0]<<24),n[f+52>>2]=c,c=o[f+108|0]|o[f+109|0]<<8|(o[f+110|0]<<16|o[f+111|0]<<24),n[f+40>>2]=o[f+104|0]|o[f+105|0]<<8|(o[f+106|0]<<16|o[f+107|0]<<24),n[f+44>>2]=c,w=l-16064|0,l=w,c=f+40|0,Xu(w,c,0),v=w+1536|0,Xu(v,c,3),d=w+3072|0,wo(d,c,6),M=w+3200|0,go(M,d),c=w+3712|0,Go(c,r+1536|0,1),p=w+8320|0,J6(p,w),m=w+11392|0,Lo(m,c,p),k=w+9856|0,c=l-528|0,l=c,n[c+8>>2]=m+1536,n[c+4>>2]=m,U=c+4|0,n[c+12>>2]=U,d=l-2576|0,l=d,P=d+2064|0,O=c+12|0,N=n[O>>2],g=0;h:{w:{for(;;){if((g|0)!=1536){if(po(d+2062|0,N),!W[d+2062>>1])break w;I=d+1550|0,Y(I,P,512),Y((d+14|0)+g|0,I,512),g=g+512|0;continue}break}Y(k,d+14|0,1536),l=d+2576|0;break h}Q()}po(O,U),W[c+12>>1]&&Q(),l=c+528|0,Zo(m,k,v),d=w+12928|0,c=l-624|0,l=c,k=c+24|0,Ju(k),n[c+540>>2]=256,n[c+544>>2]=8,n[c+552>>2]=32,n[c+556>>2]=1,n[c+548>>2]=u,n[c+536>>2]=k,Z6(c+560|0,c+536|0,c+548|0);h:for(;;){w:{if(B6(c+592|0,c+560|0),k=n[c+592>>2],!k)break w;for(g=n[c+596>>2],v=n[c+604>>2],U=n[c+600>>2],n[c+616>>2]=0,n[c+620>>2]=0,n[c+608>>2]=0,n[c+612>>2]=0,r0(c+608|0,1,U,v),g=g<<1,U=0,v=n[c+616>>2],P=n[c+620>>2],O=n[c+608>>2],N=n[c+612>>2];;){if(!g)continue h;oi(c,O,N,v,P,U&127),A[k>>1]=n[c>>2]&1,g=g-2|0,k=k+2|0,U=U+1|0}}break}for(Y(d,c+24|0,512),l=c+624|0,k=0;;){if((k|0)!=512){c=d+k|0,A[c>>1]=Z(W[c>>1],3329)+1>>>1,k=k+2|0;continue}break}for(c=w+14464|0,Do(c,r,p),k=w+13440|0,$o(k,c),Qu(c,k,M),g=w+13952|0,Qu(g,c,d),N=w+14976|0,v=N,p=0;;){if((p|0)!=1536){for(c=m+p|0,k=0;;){if((k|0)!=512){d=c+k|0,U=q(W[d>>1],0,989557760,1),M=d,d=z+2|0,A[M>>1]=(U+2579293>>>0<2579293?d+1|0:d)>>>2&1023,k=k+2|0;continue}break}p=p+512|0;continue}break}c=l-336|0,l=c,n[c+8>>2]=m+1536,n[c+4>>2]=m,m=c+4|0,n[c+12>>2]=m,d=l-1616|0,l=d,p=d+1296|0,U=c+12|0,M=n[U>>2],k=0;h:{w:{for(;;){if((k|0)!=960){if(yo(d+1295|0,M),!o[d+1295|0])break w;P=d+975|0,Y(P,p,320),Y((d+15|0)+k|0,P,320),k=k+320|0;continue}break}Y(v,d+15|0,960),l=d+1616|0;break h}Q()}for(yo(U,m),o[c+12|0]==1&&Q(),m=R+2432|0,d=u- -64|0,l=c+336|0,O=w+15936|0,k=0;;){if((k|0)!=512){c=k+g|0,p=q(W[c>>1],0,82570704,0),M=c,c=z+2|0,A[M>>1]=(p+2579293>>>0<2579293?c+1|0:c)>>>2&15,k=k+2|0;continue}break}for(c=l-240|0,l=c,k=c+24|0,Po(k),n[c+156>>2]=256,n[c+160>>2]=2,n[c+152>>2]=g,n[c+168>>2]=128,n[c+172>>2]=1,n[c+164>>2]=k,C6(c+176|0,c+152|0,c+164|0);;){if(F6(c+208|0,c+176|0),p=n[c+208>>2],p){for(k=n[c+212>>2]<<1,v=0,g=0,U=0,I=n[c+220>>2],L=n[c+216>>2],M=0,P=0;;){if(k){ti(c,W[p>>1],U&124),U=U+4|0,k=k-2|0,p=p+2|0,v=n[c+8>>2]|v,g=g|n[c+12>>2],M=n[c>>2]|M,P=P|n[c+4>>2];continue}break}n[c+224>>2]=M,n[c+228>>2]=P,n[c+232>>2]=v,n[c+236>>2]=g,r0(L,I,c+224|0,1);continue}break}for(Y(O,c+24|0,128),l=c+240|0,c=l-2112|0,l=c,Y(c+1144|0,N,960),iu(c+32|0,c+40|0,960),n[c+2104>>2]=0,n[c+2108>>2]=0,n[c+1136>>2]=0,n[c+1140>>2]=960,k=n[c+36>>2],n[c+1128>>2]=n[c+32>>2],n[c+1132>>2]=k,g=c+1136|0,p=c+1e3|0;;){h:{if($u(c+24|0,g),!o[c+24|0]||(k=n[c+1128>>2],(k|0)==n[c+1132>>2]))break h;v=o[c+25|0],n[c+1128>>2]=k+1,s[k|0]=v;continue}break}for(Y(c+1144|0,O,128),iu(c+16|0,p,128),n[c+1272>>2]=0,n[c+1276>>2]=0,n[c+1136>>2]=0,n[c+1140>>2]=128,k=n[c+20>>2],n[c+1128>>2]=n[c+16>>2],n[c+1132>>2]=k,g=c+1136|0;;){h:{if($u(c+8|0,g),!o[c+8|0]||(k=n[c+1128>>2],(k|0)==n[c+1132>>2]))break h;p=o[c+9|0],n[c+1128>>2]=k+1,s[k|0]=p;continue}break}Y(d,c+40|0,1088),l=c+2112|0,l=w+16064|0,c=n[f+36>>2],k=n[f+32>>2],s[d+1112|0]=k,s[d+1113|0]=k>>>8,s[d+1114|0]=k>>>16,s[d+1115|0]=k>>>24,s[d+1116|0]=c,s[d+1117|0]=c>>>8,s[d+1118|0]=c>>>16,s[d+1119|0]=c>>>24,c=n[f+28>>2],k=n[f+24>>2],s[d+1104|0]=k,s[d+1105|0]=k>>>8,s[d+1106|0]=k>>>16,s[d+1107|0]=k>>>24,s[d+1108|0]=c,s[d+1109|0]=c>>>8,s[d+1110|0]=c>>>16,s[d+1111|0]=c>>>24,c=n[f+20>>2],k=n[f+16>>2],s[d+1096|0]=k,s[d+1097|0]=k>>>8,s[d+1098|0]=k>>>16,s[d+1099|0]=k>>>24,s[d+1100|0]=c,s[d+1101|0]=c>>>8,s[d+1102|0]=c>>>16,s[d+1103|0]=c>>>24,c=n[f+12>>2],k=n[f+8>>2],s[d+1088|0]=k,s[d+1089|0]=k>>>8,s[d+1090|0]=k>>>16,s[d+1091|0]=k>>>24,s[d+1092|0]=c,s[d+1093|0]=c>>>8,s[d+1094|0]=c>>>16,s[d+1095|0]=c>>>24,l=f+144|0,w=u+1280|0,Y(w,d,1088),f=o[u+1180|0]|o[u+1181|0]<<8|(o[u+1182|0]<<16|o[u+1183|0]<<24),n[u+56>>2]=o[u+1176|0]|o[u+1177|0]<<8|(o[u+1178|0]<<16|o[u+1179|0]<<24),n[u+60>>2]=f,f=o[u+1172|0]|o[u+1173|0]<<8|(o[u+1174|0]<<16|o[u+1175|0]<<24),n[u+48>>2]=o[u+1168|0]|o[u+1169|0]<<8|(o[u+1170|0]<<16|o[u+1171|0]<<24),n[u+52>>2]=f,f=o[u+1164|0]|o[u+1165|0]<<8|(o[u+1166|0]<<16|o[u+1167|0]<<24),n[u+40>>2]=o[u+1160|0]|o[u+1161|0]<<8|(o[u+1162|0]<<16|o[u+1163|0]<<24),n[u+44>>2]=f,f=o[u+1156|0]|o[u+1157|0]<<8|(o[u+1158|0]<<16|o[u+1159|0]<<24),n[u+32>>2]=o[u+1152|0]|o[u+1153|0]<<8|(o[u+1154|0]<<16|o[u+1155|0]<<24),n[u+36>>2]=f,f=u+1216|0,g=u+1184|0,Cn(f,g),c=r+1600|0,Ko(d,g,c),r=l-448|0,l=r,Zn(r),L2(r,u+32|0,32),L2(r,d,32),L2(r,f,32),L2(r,c,32),L2(r,1156048,6),f=r+208|0,Y(f,r,208),c=r+416|0,M0(c),a5(f,c),c=o[r+444|0]|o[r+445|0]<<8|(o[r+446|0]<<16|o[r+447|0]<<24),f=u+1248|0,k=o[r+440|0]|o[r+441|0]<<8|(o[r+442|0]<<16|o[r+443|0]<<24),s[f+24|0]=k,s[f+25|0]=k>>>8,s[f+26|0]=k>>>16,s[f+27|0]=k>>>24,s[f+28|0]=c,s[f+29|0]=c>>>8,s[f+30|0]=c>>>16,s[f+31|0]=c>>>24,c=o[r+436|0]|o[r+437|0]<<8|(o[r+438|0]<<16|o[r+439|0]<<24),k=o[r+432|0]|o[r+433|0]<<8|(o[r+434|0]<<16|o[r+435|0]<<24),s[f+16|0]=k,s[f+17|0]=k>>>8,s[f+18|0]=k>>>16,s[f+19|0]=k>>>24,s[f+20|0]=c,s[f+21|0]=c>>>8,s[f+22|0]=c>>>16,s[f+23|0]=c>>>24,c=o[r+428|0]|o[r+429|0]<<8|(o[r+430|0]<<16|o[r+431|0]<<24),k=o[r+424|0]|o[r+425|0]<<8|(o[r+426|0]<<16|o[r+427|0]<<24),s[f+8|0]=k,s[f+9|0]=k>>>8,s[f+10|0]=k>>>16,s[f+11|0]=k>>>24,s[f+12|0]=c,s[f+13|0]=c>>>8,s[f+14|0]=c>>>16,s[f+15|0]=c>>>24,c=o[r+420|0]|o[r+421|0]<<8|(o[r+422|0]<<16|o[r+423|0]<<24),k=o[r+416|0]|o[r+417|0]<<8|(o[r+418|0]<<16|o[r+419|0]<<24),s[f|0]=k,s[f+1|0]=k>>>8,s[f+2|0]=k>>>16,s[f+3|0]=k>>>24,s[f+4|0]=c,s[f+5|0]=c>>>8,s[f+6|0]=c>>>16,s[f+7|0]=c>>>24,l=r+448|0,r=o[u+1244|0]|o[u+1245|0]<<8|(o[u+1246|0]<<16|o[u+1247|0]<<24),f=o[u+1240|0]|o[u+1241|0]<<8|(o[u+1242|0]<<16|o[u+1243|0]<<24),s[u+2392|0]=f,s[u+2393|0]=f>>>8,s[u+2394|0]=f>>>16,s[u+2395|0]=f>>>24,s[u+2396|0]=r,s[u+2397|0]=r>>>8,s[u+2398|0]=r>>>16,s[u+2399|0]=r>>>24,r=o[u+1236|0]|o[u+1237|0]<<8|(o[u+1238|0]<<16|o[u+1239|0]<<24),f=o[u+1232|0]|o[u+1233|0]<<8|(o[u+1234|0]<<16|o[u+1235|0]<<24),s[u+2384|0]=f,s[u+2385|0]=f>>>8,s[u+2386|0]=f>>>16,s[u+2387|0]=f>>>24,s[u+2388|0]=r,s[u+2389|0]=r>>>8,s[u+2390|0]=r>>>16,s[u+2391|0]=r>>>24,r=o[u+1228|0]|o[u+1229|0]<<8|(o[u+1230|0]<<16|o[u+1231|0]<<24),f=o[u+1224|0]|o[u+1225|0]<<8|(o[u+1226|0]<<16|o[u+1227|0]<<24),s[u+2376|0]=f,s[u+2377|0]=f>>>8,s[u+2378|0]=f>>>16,s[u+2379|0]=f>>>24,s[u+2380|0]=r,s[u+2381|0]=r>>>8,s[u+2382|0]=r>>>16,s[u+2383|0]=r>>>24,r=o[u+1220|0]|o[u+1221|0]<<8|(o[u+1222|0]<<16|o[u+1223|0]<<24),f=o[u+1216|0]|o[u+1217|0]<<8|(o[u+1218|0]<<16|o[u+1219|0]<<24),s[u+2368|0]=f,s[u+2369|0]=f>>>8,s[u+2370|0]=f>>>16,s[u+2371|0]=f>>>24,s[u+2372|0]=r,s[u+2373|0]=r>>>8,s[u+2374|0]=r>>>16,s[u+2375|0]=r>>>24,r=l-1120|0,l=r,Ao(r),r0(r,1088,w,1088),r0(r+1088|0,32,w+1088|0,32),Y(b,r,1120),l=r+1120|0,r=o[u+1276|0]|o[u+1277|0]<<8|(o[u+1278|0]<<16|o[u+1279|0]<<24),f=o[u+1272|0]|o[u+1273|0]<<8|(o[u+1274|0]<<16|o[u+1275|0]<<24),s[b+1144|0]=f,s[b+1145|0]=f>>>8,s[b+1146|0]=f>>>16,s[b+1147|0]=f>>>24,s[b+1148|0]=r,s[b+1149|0]=r>>>8,s[b+1150|0]=r>>>16,s[b+1151|0]=r>>>24,r=o[u+1268|0]|o[u+1269|0]<<8|(o[u+1270|0]<<16|o[u+1271|0]<<24),f=o[u+1264|0]|o[u+1265|0]<<8|(o[u+1266|0]<<16|o[u+1267|0]<<24),s[b+1136|0]=f,s[b+1137|0]=f>>>8,s[b+1138|0]=f>>>16,s[b+1139|0]=f>>>24,s[b+1140|0]=r,s[b+1141|0]=r>>>8,s[b+1142|0]=r>>>16,s[b+1143|0]=r>>>24,r=o[u+1260|0]|o[u+1261|0]<<8|(o[u+1262|0]<<16|o[u+1263|0]<<24),f=o[u+1256|0]|o[u+1257|0]<<8|(o[u+1258|0]<<16|o[u+1259|0]<<24),s[b+1128|0]=f,s[b+1129|0]=f>>>8,s[b+1130|0]=f>>>16,s[b+1131|0]=f>>>24,s[b+1132|0]=r,s[b+1133|0]=r>>>8,s[b+1134|0]=r>>>16,s[b+1135|0]=r>>>24,r=o[u+1252|0]|o[u+1253|0]<<8|(o[u+1254|0]<<16|o[u+1255|0]<<24),f=o[u+1248|0]|o[u+1249|0]<<8|(o[u+1250|0]<<16|o[u+1251|0]<<24),s[b+1120|0]=f,s[b+1121|0]=f>>>8,s[b+1122|0]=f>>>16,s[b+1123|0]=f>>>24,s[b+1124|0]=r,s[b+1125|0]=r>>>8,s[b+1126|0]=r>>>16,s[b+1127|0]=r>>>24,t0(d),t0(g),l=u+2400|0,Y(b+1184|0,b,1120),u=o[b+1148|0]|o[b+1149|0]<<8|(o[b+1150|0]<<16|o[b+1151|0]<<24),n[b+1176>>2]=o[b+1144|0]|o[b+1145|0]<<8|(o[b+1146|0]<<16|o[b+1147|0]<<24),n[b+1180>>2]=u,u=o[b+1140|0]|o[b+1141|0]<<8|(o[b+1142|0]<<16|o[b+1143|0]<<24),n[b+1168>>2]=o[b+1136|0]|o[b+1137|0]<<8|(o[b+1138|0]<<16|o[b+1139|0]<<24),n[b+1172>>2]=u,u=o[b+1132|0]|o[b+1133|0]<<8|(o[b+1134|0]<<16|o[b+1135|0]<<24),n[b+1160>>2]=o[b+1128|0]|o[b+1129|0]<<8|(o[b+1130|0]<<16|o[b+1131|0]<<24),n[b+1164>>2]=u,u=o[b+1124|0]|o[b+1125|0]<<8|(o[b+1126|0]<<16|o[b+1127|0]<<24),n[b+1152>>2]=o[b+1120|0]|o[b+1121|0]<<8|(o[b+1122|0]<<16|o[b+1123|0]<<24),n[b+1156>>2]=u,u=j+1152|0,Y(u+1|0,b+1152|0,1152),s[u|0]=0,l=b+2304|0,st(h),l=h- -64|0;h:{if(o[j+1152|0]==1){r=n[j+1164>>2],s[j+11|0]=r,b=r>>>8|0,s[j+12|0]=b,c=r>>>16|0,s[j+13|0]=c,h=r>>>24|0,s[j+14|0]=h,u=n[j+1160>>2],f=n[j+1156>>2],s[j+3|0]=f,d=f>>>8|0,s[j+4|0]=d,k=f>>>16|0,s[j+5|0]=k,w=f>>>24|0,s[j+6|0]=w,s[j+7|0]=u,g=u>>>8|0,s[j+8|0]=g,p=u>>>16|0,s[j+9|0]=p,v=u>>>24|0,s[j+10|0]=v,s[m+8|0]=r,s[m+9|0]=b,s[m+10|0]=c,s[m+11|0]=h,s[m|0]=f,s[m+1|0]=d,s[m+2|0]=k,s[m+3|0]=w,s[m+4|0]=u,s[m+5|0]=g,s[m+6|0]=p,s[m+7|0]=v,s[m+1214|0]=2;break h}u=Y(j,j+1152|1,1152),r=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[u+2368>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[u+2372>>2]=r,r=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[u+2376>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[u+2380>>2]=r,r=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[u+2384>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[u+2388>>2]=r,r=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[u+2392>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[u+2396>>2]=r,g=u+1152|0,Y(g,u+32|0,1120),r=u+2272|0,w=u+2368|0,c=0,u=l-704|0,l=u,Sr(u+70|0),f=1;w:{q:{W:switch(d=W[525050],d-1|0){case 2:break q;case 0:break W;default:break w}c=n[262529],f=n[262528];break w}c=n[263353],f=n[263352]}b=u+272|0,h=u+70|0,nn(b,1,0,h,10,1053416,11,f,c),f=n[u+300>>2],n[u+680>>2]=n[u+296>>2],n[u+684>>2]=f,f=n[u+292>>2],n[u+672>>2]=n[u+288>>2],n[u+676>>2]=f,f=n[u+284>>2],n[u+664>>2]=n[u+280>>2],n[u+668>>2]=f,f=n[u+276>>2],n[u+656>>2]=n[u+272>>2],n[u+660>>2]=f,f=u+304|0,v2(f),nn(b,1,0,h,10,1053427,9,H,D),c=n[u+300>>2],n[u+488>>2]=n[u+296>>2],n[u+492>>2]=c,c=n[u+292>>2],n[u+480>>2]=n[u+288>>2],n[u+484>>2]=c,c=n[u+284>>2],n[u+472>>2]=n[u+280>>2],n[u+476>>2]=c,c=n[u+276>>2],n[u+464>>2]=n[u+272>>2],n[u+468>>2]=c,v2(f),d0(b,192),s[u+80|0]=d,c=u+80|0,r2(u+56|0,b,192,c,1),f=n[u+60>>2],h=n[u+56>>2],T2(u+48|0,u+656|0),r2(u+40|0,h,f,n[u+48>>2],n[u+52>>2]),f=n[u+44>>2],h=n[u+40>>2],T2(u+32|0,u+464|0),r2(u+24|0,h,f,n[u+32>>2],n[u+36>>2]),f=n[u+28>>2],Y(c,b,192);w:{q:{if(f>>>0>=193)break q;c=192-f|0,f=1,h=0;W:{T:switch(d-1|0){case 0:h=n[262527],f=n[262526];break W;case 2:break T;default:break W}h=n[263351],f=n[263350]}if(b=u+272|0,d=u+70|0,nn(b,w,32,d,10,1053436,6,f,h),h=u+464|0,Y(h,u+304|0,144),f=u+612|0,M0(f),p=u+644|0,U6(p),v=u+656|0,M0(v),T2(u+16|0,f),k=u+80|0,_2(h,d,10,1053442,3,k,c,n[u+16>>2],n[u+20>>2])||_2(h,d,10,1053445,10,k,c,p,12)||(T2(u+8|0,v),_2(h,d,10,1053455,3,k,c,n[u+8>>2],n[u+12>>2])))break q;n[u+696>>2]=o[u+652|0]|o[u+653|0]<<8|(o[u+654|0]<<16|o[u+655|0]<<24),c=o[u+648|0]|o[u+649|0]<<8|(o[u+650|0]<<16|o[u+651|0]<<24),n[u+688>>2]=o[u+644|0]|o[u+645|0]<<8|(o[u+646|0]<<16|o[u+647|0]<<24),n[u+692>>2]=c,c=o[u+684|0]|o[u+685|0]<<8|(o[u+686|0]<<16|o[u+687|0]<<24),n[u+296>>2]=o[u+680|0]|o[u+681|0]<<8|(o[u+682|0]<<16|o[u+683|0]<<24),n[u+300>>2]=c,c=o[u+676|0]|o[u+677|0]<<8|(o[u+678|0]<<16|o[u+679|0]<<24),n[u+288>>2]=o[u+672|0]|o[u+673|0]<<8|(o[u+674|0]<<16|o[u+675|0]<<24),n[u+292>>2]=c,c=o[u+668|0]|o[u+669|0]<<8|(o[u+670|0]<<16|o[u+671|0]<<24),n[u+280>>2]=o[u+664|0]|o[u+665|0]<<8|(o[u+666|0]<<16|o[u+667|0]<<24),n[u+284>>2]=c,c=o[u+660|0]|o[u+661|0]<<8|(o[u+662|0]<<16|o[u+663|0]<<24),n[u+272>>2]=o[u+656|0]|o[u+657|0]<<8|(o[u+658|0]<<16|o[u+659|0]<<24),n[u+276>>2]=c,Sr(r+84|0),s[r+94|0]=0,c=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),d=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),s[r|0]=d,s[r+1|0]=d>>>8,s[r+2|0]=d>>>16,s[r+3|0]=d>>>24,s[r+4|0]=c,s[r+5|0]=c>>>8,s[r+6|0]=c>>>16,s[r+7|0]=c>>>24,c=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),d=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),s[r+8|0]=d,s[r+9|0]=d>>>8,s[r+10|0]=d>>>16,s[r+11|0]=d>>>24,s[r+12|0]=c,s[r+13|0]=c>>>8,s[r+14|0]=c>>>16,s[r+15|0]=c>>>24,c=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),d=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),s[r+16|0]=d,s[r+17|0]=d>>>8,s[r+18|0]=d>>>16,s[r+19|0]=d>>>24,s[r+20|0]=c,s[r+21|0]=c>>>8,s[r+22|0]=c>>>16,s[r+23|0]=c>>>24,c=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),d=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),s[r+24|0]=d,s[r+25|0]=d>>>8,s[r+26|0]=d>>>16,s[r+27|0]=d>>>24,s[r+28|0]=c,s[r+29|0]=c>>>8,s[r+30|0]=c>>>16,s[r+31|0]=c>>>24,c=u+688|0,d=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),k=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),s[r+72|0]=k,s[r+73|0]=k>>>8,s[r+74|0]=k>>>16,s[r+75|0]=k>>>24,s[r+76|0]=d,s[r+77|0]=d>>>8,s[r+78|0]=d>>>16,s[r+79|0]=d>>>24,c=o[c+8|0]|o[c+9|0]<<8|(o[c+10|0]<<16|o[c+11|0]<<24),s[r+80|0]=c,s[r+81|0]=c>>>8,s[r+82|0]=c>>>16,s[r+83|0]=c>>>24,c=o[b+4|0]|o[b+5|0]<<8|(o[b+6|0]<<16|o[b+7|0]<<24),d=o[b|0]|o[b+1|0]<<8|(o[b+2|0]<<16|o[b+3|0]<<24),s[r+32|0]=d,s[r+33|0]=d>>>8,s[r+34|0]=d>>>16,s[r+35|0]=d>>>24,s[r+36|0]=c,s[r+37|0]=c>>>8,s[r+38|0]=c>>>16,s[r+39|0]=c>>>24,c=o[b+12|0]|o[b+13|0]<<8|(o[b+14|0]<<16|o[b+15|0]<<24),d=o[b+8|0]|o[b+9|0]<<8|(o[b+10|0]<<16|o[b+11|0]<<24),s[r+40|0]=d,s[r+41|0]=d>>>8,s[r+42|0]=d>>>16,s[r+43|0]=d>>>24,s[r+44|0]=c,s[r+45|0]=c>>>8,s[r+46|0]=c>>>16,s[r+47|0]=c>>>24,c=o[b+20|0]|o[b+21|0]<<8|(o[b+22|0]<<16|o[b+23|0]<<24),d=o[b+16|0]|o[b+17|0]<<8|(o[b+18|0]<<16|o[b+19|0]<<24),s[r+48|0]=d,s[r+49|0]=d>>>8,s[r+50|0]=d>>>16,s[r+51|0]=d>>>24,s[r+52|0]=c,s[r+53|0]=c>>>8,s[r+54|0]=c>>>16,s[r+55|0]=c>>>24,c=o[b+28|0]|o[b+29|0]<<8|(o[b+30|0]<<16|o[b+31|0]<<24),b=o[b+24|0]|o[b+25|0]<<8|(o[b+26|0]<<16|o[b+27|0]<<24),s[r+56|0]=b,s[r+57|0]=b>>>8,s[r+58|0]=b>>>16,s[r+59|0]=b>>>24,s[r+60|0]=c,s[r+61|0]=c>>>8,s[r+62|0]=c>>>16,s[r+63|0]=c>>>24,n[r+64>>2]=0,n[r+68>>2]=0,t0(f),v2(h),t0(w),l=u+704|0;break w}Q()}Y(m,g,1216)}l=j+2400|0,u=o[R+3646|0];h:{if((u|0)==2){i=n[R+2440>>2],n[R+1224>>2]=i,u=n[R+2436>>2],r=n[R+2432>>2],n[R+1216>>2]=r,n[R+1220>>2]=u,n[e+8>>2]=i,n[e>>2]=r,n[e+4>>2]=u,n[e+1120>>2]=-2147483648;break h}r=R+1216|0,Y(r,R+2432|0,1214),f=o[R+3647|0],r=Y(R,r,1120),Y(r+1120|0,r+2336|0,94),s[r+1215|0]=f,s[r+1214|0]=u,f=r+2432|0,c=r+1120|0,u=l-80|0,l=u,d=u+4|0,b=i+16|0,R6(d,b);w:{q:{if(k=n[u+12>>2],k>>>0<i>>>0)break q;h=n[u+8>>2],r0(h,i,t,i),n[u+76>>2]=i,n[u+72>>2]=h,n[u+68>>2]=t,na(u+48|0,c,u+68|0,1,0);W:{if(o[u+48|0]==1){t=n[u+60>>2],s[u+43|0]=t,h=t>>>8|0,s[u+44|0]=h,k=t>>>16|0,s[u+45|0]=k,j=t>>>24|0,s[u+46|0]=j,i=n[u+56>>2],b=n[u+52>>2],s[u+35|0]=b,w=b>>>8|0,s[u+36|0]=w,m=b>>>16|0,s[u+37|0]=m,g=b>>>24|0,s[u+38|0]=g,s[u+39|0]=i,p=i>>>8|0,s[u+40|0]=p,v=i>>>16|0,s[u+41|0]=v,U=i>>>24|0,s[u+42|0]=U,s[f+12|0]=t,s[f+13|0]=h,s[f+14|0]=k,s[f+15|0]=j,s[f+4|0]=b,s[f+5|0]=w,s[f+6|0]=m,s[f+7|0]=g,s[f+8|0]=i,s[f+9|0]=p,s[f+10|0]=v,s[f+11|0]=U,n[f>>2]=1,n0(d);break W}if(t=o[u+53|0]|o[u+54|0]<<8|(o[u+55|0]<<16|o[u+56|0]<<24),n[u+16>>2]=o[u+49|0]|o[u+50|0]<<8|(o[u+51|0]<<16|o[u+52|0]<<24),n[u+20>>2]=t,t=o[u+61|0]|o[u+62|0]<<8|(o[u+63|0]<<16|o[u+64|0]<<24),n[u+24>>2]=o[u+57|0]|o[u+58|0]<<8|(o[u+59|0]<<16|o[u+60|0]<<24),n[u+28>>2]=t,i>>>0>b>>>0|b>>>0>k>>>0)break q;r0(i+h|0,16,u+16|0,16),n[f>>2]=0,n[f+12>>2]=n[u+12>>2],i=n[u+8>>2],n[f+4>>2]=n[u+4>>2],n[f+8>>2]=i}l=u+80|0;break w}Q()}if(u=n[r+2440>>2],n[r+1216>>2]=n[r+2436>>2],n[r+1220>>2]=u,n[r+1224>>2]=n[r+2444>>2],n[r+2432>>2]==1){n[e+8>>2]=n[r+1224>>2],u=n[r+1220>>2],n[e>>2]=n[r+1216>>2],n[e+4>>2]=u,n[e+1120>>2]=-2147483648,fu(c);break h}n[r+3560>>2]=n[r+1224>>2],u=n[r+1220>>2],n[r+3552>>2]=n[r+1216>>2],n[r+3556>>2]=u,u=r+2432|0,Y(u,r,1120),Y(e,u,1132),fu(r+1120|0)}if(l=R+3648|0,i=n[x+2756>>2],(i|0)==-2147483648){n[T>>2]=-2147483648,n0(G);break v}t=x+3284|0,u=x+1636|0,Y(t,u,1120),e=n[x+2764>>2],f=n[x+2760>>2],n[x+4408>>2]=f,n[x+4412>>2]=e,n[x+4404>>2]=i,i=l-1136|0,l=i,r=i+15|0,Ao(r),r0(r,1120,t,1120),Y(u,r,1120),l=i+1136|0,n[x+4428>>2]=e,n[x+4424>>2]=f,n[x+4420>>2]=1120,n[x+4416>>2]=u,C2(T,x+4416|0,2),n0(x+4404|0),n0(x+3272|0)}if(l=x+4432|0,u=n[y+600>>2],(u|0)!=-2147483648)break u;n[a>>2]=2,O0(E),n0(y+472|0)}n0(y+428|0)}O0(y+416|0)}n0(y+372|0)}n0(y+360|0)}O0(y+348|0)}ji(y+72|0),t0(y+40|0),t0(y+8|0);break n}e=n[y+608>>2],n[y+616>>2]=n[y+604>>2],n[y+620>>2]=e,n[y+612>>2]=u,i=l-16|0,l=i,f=l-16|0,l=f;u:{i:{if(r=y+612|0,u=n[r+8>>2],u>>>0<o0[r>>2]){b=f+8|0,e=1,t=l-16|0,l=t,Q8(t+4|0,r,1,1),c=n[t+8>>2];a:{t:{if(!c)break t;if(h=n[t+12>>2],d=n[t+4>>2],!u){Ae(d,h),n[r>>2]=0,n[r+4>>2]=1;break t}if(e=u,u=Ms(d,h,c,u),!u)break a;n[r>>2]=e,n[r+4>>2]=u}c=-2147483647}if(n[b+4>>2]=e,n[b>>2]=c,l=t+16|0,n[f+8>>2]!=-2147483647)break i;u=n[r+8>>2]}n[i+4>>2]=u,n[i>>2]=n[r+4>>2],l=f+16|0;break u}Q()}u=y+600|0,e=n[i+4>>2],t=(e|0)==16384,r=n[i>>2];u:{if(!(t|!r)){n[i+12>>2]=e,n[i+8>>2]=r,ds(i+8|0),s[u+1|0]=0,e=1;break u}n[u+4>>2]=t?r:e,e=0}s[u|0]=e,l=i+16|0,o[y+600|0]?u=2:(n[a+4>>2]=n[y+604>>2],u=3),n[a>>2]=u,O0(y+588|0),n0(y+472|0),n0(y+428|0),O0(y+416|0),n0(y+372|0),n0(y+360|0),O0(y+348|0),ji(y+72|0),t0(y+40|0),t0(y+8|0);break n}n[a>>2]=2}l=y+624|0}function O0(a){te(a),n0(a)}function ji(a){su(a),su(a+104|0)}function v2(a){pn(a- -64|0),pn(a+104|0),bo(a)}function xi(a){n[a>>2]!=-2147483648&&O0(a)}function E4(a){n[a>>2]!=2&&(g4(a+16|0),g2(a+96|0))}function we(a){n[a>>2]!=3&&G4(a)}function G4(a){g4(a+8|0),g2(a+88|0),B4(a+100|0)}function zi(a){var u=0;n[a>>2]!=-2147483648&&(E0(a),E0(a+84|0),U5(a+96|0),u=a+108|0,R5(u),i4(u),u=a+120|0,A5(u),M5(u),u=a+132|0,W5(u),i4(u),n0(a+144|0),E0(a+156|0),Ee(a+224|0),a=a+236|0,x5(a),z5(a))}function w2(a){o[a|0]&&H2(a+1|0)}function ge(a){n[a+4>>2]!=-2147483648&&qi(a+4|0)}function qi(a){var u=0,e=0;for(u=n[a+4>>2]+16|0,e=n[a+8>>2];;){if(e){e=e-1|0,t0(u),u=u+48|0;continue}break}v0(a,4,48)}function j2(a){v0(a,4,4)}function Ui(a){bs(a),X2(a)}function H4(a){var u=0,e=0;for(u=n[a+4>>2]+8|0,e=n[a+8>>2];;){if(e){e=e-1|0,L4(u),u=u+24|0;continue}break}D4(a)}function D4(a){v0(a,8,24)}function su(a){pn(a- -64|0),bo(a)}function L4(a){var u=0,e=0;n:{e:{u:switch(u=n[a>>2],((u|0)>=0?6:u^-2147483648)|0){case 0:case 1:case 2:case 3:case 4:break e;case 5:break n;default:break u}H4(a)}return}for(e=a+4|0,u=e,a=n[u+8>>2],u=n[u+4>>2];;){if(a){a=a-1|0,L4(u),u=u+16|0;continue}break}Ri(e)}function Ri(a){v0(a,8,16)}function me(a){var u=0,e=0;n:{e:{u:{i:{a:switch(u=n[a>>2],((u|0)>=0?6:u^-2147483648)|0){case 0:case 1:case 2:break n;case 3:break i;case 4:break u;case 5:break e;default:break a}h2(a);break n}if(n[a+4>>2]==-2147483648)break n;n0(a+4|0);return}n0(a+4|0);return}for(e=a+4|0,u=e,a=n[u+8>>2],u=n[u+4>>2];;){if(a){a=a-1|0,me(u),u=u+16|0;continue}break}Ri(e)}}function Ai(a){an(n[a>>2],16384)}function Z4(a){kn(a),fn(a+12|0)}function B4(a){P6(a),O6(a),U0(a+12|0)}function i2(a){t3(a,256),ft(a+256|0)}function Mi(a){U2(a),U2(a)}function T2(a,u){n[a+4>>2]=32,n[a>>2]=u}function Wi(a,u){var e=0,i=0;return e=l-16|0,l=e,i=o[a+13|0],s[e+13|0]=i,s[e+12|0]=o[a+12|0],a=o[u+13|0],s[e+15|0]=a,s[e+14|0]=o[u+12|0],l=e+16|0,i=a>>>0>i>>>0,a=o[e+12|0],u=o[e+14|0],a=((a|0)==(u|0)?2:a>>>0<u>>>0)&255,((a|0)==2?i:a)&1}function x2(a,u,e){P2(a+4|0,u,e),n[a>>2]=-2147483645}function An(a,u){u=(u&255)<<2,n[a+4>>2]=n[u+1068136>>2],n[a>>2]=n[u+1068244>>2]}function C4(a,u,e){Oi(a+4|0,u,(e<<1)+u|0),n[a>>2]=-2147483643}function Yi(a,u){u=(u&255)<<2,n[a+4>>2]=n[u+1068352>>2],n[a>>2]=n[u+1068364>>2]}function Pi(a,u,e){var i=0,r=0,t=0;n:{e:{if(!e)break e;if(u>>>0>e>>>0){if(s[a+e|0]>-65)break e;break n}if((u|0)!=(e|0))break n}for(t=a+e|0,e=0;;){e:{if((a|0)==(t|0))break e;u=s[a|0];u:{if((u|0)>=0){u=u&255,a=a+1|0;break u}if(i=o[a+1|0]&63,r=u&31,u>>>0<=4294967263){u=i|r<<6,a=a+2|0;break u}if(i=o[a+2|0]&63|i<<6,u>>>0<4294967280){u=i|r<<12,a=a+3|0;break u}if(u=r<<18&1835008|(o[a+3|0]&63|i<<6),(u|0)==1114112)break e;a=a+4|0}e=(u>>>0<65536?1:2)+e|0;continue}break}return e}return 0}function cu(a,u,e){var i=0;i=l-16|0,l=i,n[i>>2]=-2147483648;n:{if(u){n[a>>2]=-2147483646,n[a+8>>2]=e&255,n[a+12>>2]=0,me(i);break n}u=n[i+12>>2],n[a+8>>2]=n[i+8>>2],n[a+12>>2]=u,u=n[i+4>>2],n[a>>2]=n[i>>2],n[a+4>>2]=u}l=i+16|0}function pe(a,u,e){var i=0;i=l-16|0,l=i,n[i>>2]=-2147483648;n:{if((u|0)==1){n[a>>2]=-2147483646,n[a+8>>2]=e,n[a+12>>2]=0,me(i);break n}u=n[i+12>>2],n[a+8>>2]=n[i+8>>2],n[a+12>>2]=u,u=n[i+4>>2],n[a>>2]=n[i>>2],n[a+4>>2]=u}l=i+16|0}function Oi(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;if(f=l-16|0,l=f,i=f+4|0,t=e-u>>>1|0,C0(i,t),c=l-16|0,l=c,Z0(i,t),r=n[i+8>>2],d=n[i+4>>2],n[c+4>>2]=i+8,b=c,k=k0(d,r,32),n[b+8>>2]=k,n[c+12>>2]=z,r=c+4|0,i=n[r+4>>2],d=n[r>>2],(u|0)!=(e|0))for(r=n[r+8>>2]+(i<<4)|0,e=t,i=i+t|0;n[r>>2]=-2147483646,t=r+8|0,n[t>>2]=W[u>>1],n[t+4>>2]=0,u=u+2|0,r=r+16|0,e=e-1|0,!!e;);n[d>>2]=i,l=c+16|0,n[a+8>>2]=n[f+12>>2],u=n[f+8>>2],n[a>>2]=n[f+4>>2],n[a+4>>2]=u,l=f+16|0}function U0(a){v0(a,4,8)}function Ni(a,u){u=(u&255)<<2,n[a+4>>2]=n[u+1068376>>2],n[a>>2]=n[u+1068392>>2]}function lu(a,u,e,i){var r=0,t=0,f=0,c=0;t=l-16|0,l=t,r=t+8|0,n[r+4>>2]=(i<<2)+e,n[r>>2]=e,i=n[t+8>>2],e=l-16|0,l=e,f=n[t+12>>2],n[e+12>>2]=f,n[e+8>>2]=i,r=n[u+16>>2],r||Q(),r=o0[u+4>>2]/(r>>>0)|0,c=_u(e+8|0),n[a+28>>2]=0,n[a+24>>2]=f,n[a+20>>2]=i,n[a+16>>2]=n[u+16>>2],i=n[u+12>>2],n[a+8>>2]=n[u+8>>2],n[a+12>>2]=i,i=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=i,n[a+32>>2]=r>>>0>c>>>0?c:r,l=e+16|0,l=t+16|0}function Ti(a,u){var e=0;for(e=n[u+8>>2],Wn(a,5,e,0),e=Z(e,24),u=n[u+4>>2];;){if(e){Xi(a,n[u>>2],n[u+4>>2]),ea(a,u+8|0),e=e-24|0,u=u+24|0;continue}break}}function C0(a,u){S2(a,u,16,8)}function R0(a,u,e,i){f3(a,u,e,i,0)}function Ii(a,u){S2(a,u,32,1)}function ve(a,u,e,i){n:{e:{u:switch(u=sn(u,e,i),e=n[u>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:break e;case 3:break n;default:break u}n[a+16>>2]=n[263371],u=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=u,u=n[263368],n[a>>2]=n[263367],n[a+4>>2]=u;return}n[a>>2]=-2147483648,n[a+4>>2]=0;return}n[a>>2]=-2147483648,e=n[u+8>>2],n[a+4>>2]=n[u+4>>2],n[a+8>>2]=e}function sn(a,u,e){var i=0,r=0;for(i=Z(n[a+8>>2],24),a=n[a+4>>2]-24|0;;){n:{if(!i){a=0;break n}if(i=i-24|0,r=a+28|0,a=a+24|0,!A0(n[a>>2],n[r>>2],u,e))continue}break}return a?a+8|0:1053560}function Ei(a,u){var e=0;n:{e:{u:switch(e=sn(u,1053488,4),u=n[e>>2],((u|0)>=0?6:u^-2147483648)|0){case 0:break u;case 2:break e;default:break n}n[a>>2]=-2147483648,A[a+4>>1]=0;return}if(u=n[e+8>>2],e=n[e+12>>2],!e&u>>>0>=65536|e)break n;A[a+6>>1]=u,A[a+4>>1]=1,n[a>>2]=-2147483648;return}n[a+16>>2]=n[263371],u=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=u,u=n[263368],n[a>>2]=n[263367],n[a+4>>2]=u}function A0(a,u,e,i){var r=0;return r=l-16|0,l=r,n[r+4>>2]=u,n[r>>2]=a,n[r+12>>2]=i,n[r+8>>2]=e,a=xe(r,r+8|0),l=r+16|0,a}function F4(a,u){var e=0;u=sn(u,1053763,3);n:{if(n[u>>2]==-2147483646){e=n[u+12>>2],n[a+8>>2]=n[u+8>>2],n[a+12>>2]=e,u=0;break n}n[a+20>>2]=n[263371],u=n[263370],n[a+12>>2]=n[263369],n[a+16>>2]=u,u=n[263368],n[a+4>>2]=n[263367],n[a+8>>2]=u,u=1}n[a>>2]=u}function Gi(a,u,e,i){n:{e:{u:switch(u=sn(u,e,i),e=n[u>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:break e;case 1:break n;default:break u}n[a+16>>2]=n[263371],u=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=u,u=n[263368],n[a>>2]=n[263367],n[a+4>>2]=u;return}n[a>>2]=-2147483648,s[a+4|0]=0;return}n[a>>2]=-2147483648,s[a+4|0]=o[u+4|0]}function cn(a,u,e,i){var r=0,t=0,f=0,c=0,d=0;r=l-32|0,l=r,ve(r+8|0,u,e,i),t=n[r+16>>2],i=n[r+12>>2],u=n[r+8>>2];n:{if((u|0)!=-2147483648){e=n[r+24>>2],n[a+12>>2]=n[r+20>>2],n[a+16>>2]=e,n[a+8>>2]=t,n[a+4>>2]=i,n[a>>2]=u;break n}if(f=n[263371],n[r+24>>2]=f,e=n[263370],d=e,u=n[263369],n[r+16>>2]=u,n[r+20>>2]=e,c=n[263368],e=n[263367],n[r+8>>2]=e,n[r+12>>2]=c,i){n[a+8>>2]=t,n[a+4>>2]=i,n[a>>2]=-2147483648,h2(r+8|0);break n}n[a+16>>2]=f,n[a+8>>2]=u,n[a+12>>2]=d,n[a>>2]=e,n[a+4>>2]=c}l=r+32|0}function Hi(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;e=l-32|0,l=e,Ei(e+8|0,u),r=W[e+14>>1],t=W[e+12>>1],u=n[e+8>>2];n:{if((u|0)!=-2147483648){n[a+16>>2]=n[e+24>>2],i=n[e+20>>2],n[a+8>>2]=n[e+16>>2],n[a+12>>2]=i,A[a+6>>1]=r,A[a+4>>1]=t,n[a>>2]=u;break n}if(f=n[263371],n[e+24>>2]=f,i=n[263370],d=i,u=n[263369],n[e+16>>2]=u,n[e+20>>2]=i,c=n[263368],i=n[263367],n[e+8>>2]=i,n[e+12>>2]=c,t&1){n[a>>2]=-2147483648,A[a+4>>1]=r,h2(e+8|0);break n}n[a+16>>2]=f,n[a+8>>2]=u,n[a+12>>2]=d,n[a>>2]=i,n[a+4>>2]=c}l=e+32|0}function bu(a,u,e,i){if(u=sn(u,e,i),n[u>>2]==-2147483644){n[a>>2]=-2147483648,e=n[u+8>>2],n[a+4>>2]=n[u+4>>2],n[a+8>>2]=e;return}n[a+16>>2]=n[263371],u=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=u,u=n[263368],n[a>>2]=n[263367],n[a+4>>2]=u}function Mn(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;e=l-112|0,l=e;n:{e:{if(k=sn(u,1053576,7),n[k>>2]>=0){if(cn(e+88|0,k,1053583,4),f=n[e+96>>2],r=n[e+92>>2],i=n[e+88>>2],(i|0)!=-2147483648){u=n[e+104>>2],n[a+16>>2]=n[e+100>>2],n[a+20>>2]=u,n[a+12>>2]=f,n[a+8>>2]=r,n[a+4>>2]=i,n[a>>2]=-2147483648;break n}if(y6(e+8|0,r,f),ve(e+88|0,k,1053587,4),r=n[e+96>>2],f=n[e+92>>2],i=n[e+88>>2],(i|0)!=-2147483648){u=n[e+104>>2],n[a+16>>2]=n[e+100>>2],n[a+20>>2]=u,n[a+12>>2]=r,n[a+8>>2]=f,n[a+4>>2]=i,n[a>>2]=-2147483648;break e}if(P2(e+72|0,f||1,f?r:0),O0(e+32|0),n[e+40>>2]=n[e+80>>2],u=n[e+76>>2],n[e+32>>2]=n[e+72>>2],n[e+36>>2]=u,ve(e+88|0,k,1053591,7),r=n[e+96>>2],f=n[e+92>>2],i=n[e+88>>2],(i|0)!=-2147483648){u=n[e+104>>2],n[a+16>>2]=n[e+100>>2],n[a+20>>2]=u,n[a+12>>2]=r,n[a+8>>2]=f,n[a+4>>2]=i,n[a>>2]=-2147483648;break e}u:{i:{if(!f||(qe(e,f,r),!n[e+4>>2]))break i;P2(e+72|0,f,r);break u}n[e+72>>2]=-2147483648}if(xi(e+44|0),n[e+52>>2]=n[e+80>>2],u=n[e+76>>2],n[e+44>>2]=n[e+72>>2],n[e+48>>2]=u,i=sn(k,1053598,4),u=n[i>>2],u=(u|0)>=0?6:u^-2147483648,u){if((u|0)!=5){n[a>>2]=-2147483648,n[a+20>>2]=n[263371],u=n[263370],n[a+12>>2]=n[263369],n[a+16>>2]=u,u=n[263368],n[a+4>>2]=n[263367],n[a+8>>2]=u;break e}u=n[i+12>>2],d=n[i+8>>2]}else d=8;for(b=u<<4,k=e+20|0,h=e+92|0;;){u:{if(b){i:{if(n[d>>2]!=-2147483643|n[d+12>>2]!=3||(t=n[d+8>>2],n[t>>2]!=-2147483645|n[t+16>>2]!=-2147483646|n[t+32>>2]!=-2147483645))break i;for(u=n[t+4>>2],i=l-16|0,l=i,n[i+4>>2]=n[t+8>>2],n[i>>2]=u,n[i+12>>2]=1159763,n[i+8>>2]=1159736,c=l-16|0,l=c,y=i+8|0,r=n[y>>2],f=n[y+4>>2];;){a:{if((r|0)==(f|0)){w=27;break a}if(u=r+1|0,n[y>>2]=u,w=o[r|0],r=w<<2,n[c+4>>2]=n[r+1160592>>2],n[c>>2]=n[r+1160700>>2],r=n[c+4>>2],n[c+8>>2]=n[c>>2],n[c+12>>2]=r,r=u,!Xe(c+8|0,i))continue}break}if(l=c+16|0,l=i+16|0,i=w&255,(i|0)==27)break i;if(u=n[t+24>>2],!n[t+28>>2]&u>>>0<=255)break u}n[e+104>>2]=n[263371],u=n[263370],n[e+96>>2]=n[263369],n[e+100>>2]=u,u=n[263368],n[e+88>>2]=n[263367],n[e+92>>2]=u,f=n[h+4>>2],i=n[h>>2],n[e+72>>2]=i,n[e+76>>2]=f,r=n[h+12>>2],u=n[h+8>>2],n[e+80>>2]=u,n[e+84>>2]=r,n[a+16>>2]=u,n[a+20>>2]=r,n[a+8>>2]=i,n[a+12>>2]=f,n[a>>2]=-2147483648,n[a+4>>2]=0;break e}if(d=n[e+28>>2],d>>>0>=2){t=n[e+24>>2],y=l-16|0,l=y,b=(d>>>1|0)+d|0;i:for(;;){if(b){b=b-1|0;a:{if(b>>>0<d>>>0){c=(b<<4)+t|0,w=n[c+8>>2],k=n[c+12>>2],f=n[t>>2],r=n[t+4>>2],u=n[c+4>>2],n[t>>2]=n[c>>2],n[t+4>>2]=u,i=n[t+8>>2],u=n[t+12>>2],n[t+8>>2]=w,n[t+12>>2]=k,n[c+8>>2]=i,n[c+12>>2]=u,n[c>>2]=f,n[c+4>>2]=r,i=0;break a}i=b-d|0}for(f=d>>>0<b>>>0?d:b;;){if(r=i<<1,u=r|1,f>>>0<=u>>>0||(r=r+2|0,r>>>0<f>>>0&&(u=Wi((u<<4)+t|0,(r<<4)+t|0)+u|0),r=(i<<4)+t|0,i=(u<<4)+t|0,!Wi(r,i)))continue i;a2(r,i,4),i=u}}break}l=y+16|0}Y(a,e+8|0,48);break n}P2(h,n[t+36>>2],n[t+40>>2]),s[e+105|0]=u,s[e+104|0]=i,r=n[h+12>>2],i=n[h+8>>2],n[e+80>>2]=i,n[e+84>>2]=r,u=n[h+4>>2],n[e+56>>2]=n[h>>2],n[e+60>>2]=u,n[e+64>>2]=i,n[e+68>>2]=r;u:{if(i){u=n[e+68>>2],n[e+96>>2]=n[e+64>>2],n[e+100>>2]=u,u=n[e+60>>2],n[e+88>>2]=n[e+56>>2],n[e+92>>2]=u,i=n[e+28>>2],(i|0)==n[e+20>>2]&&Et(k),u=n[e+100>>2],r=n[e+24>>2]+(i<<4)|0,n[r+8>>2]=n[e+96>>2],n[r+12>>2]=u,u=n[e+92>>2],n[r>>2]=n[e+88>>2],n[r+4>>2]=u,n[e+28>>2]=i+1;break u}n0(e+56|0)}d=d+16|0,b=b-16|0}}n[a>>2]=-2147483648,n[a+20>>2]=n[263371],u=n[263370],n[a+12>>2]=n[263369],n[a+16>>2]=u,u=n[263368],n[a+4>>2]=n[263367],n[a+8>>2]=u;break n}P0(e+8|0)}l=e+112|0}function Di(a,u,e){var i=0,r=0,t=0;i=l-32|0,l=i,bu(i+12|0,u,e,4),u=n[i+20>>2],e=n[i+16>>2],r=n[i+12>>2];n:{if((r|0)!=-2147483648){t=n[i+28>>2],n[a+12>>2]=n[i+24>>2],n[a+16>>2]=t,n[a+8>>2]=u,n[a+4>>2]=e,n[a>>2]=r;break n}if((u|0)!=32){n[a+16>>2]=n[263371],u=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=u,u=n[263368],n[a>>2]=n[263367],n[a+4>>2]=u;break n}n[a>>2]=-2147483648,n[a+4>>2]=e}l=i+32|0}function z3(a,u,e,i,r){var t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0,G=0,H=0,D=0,L=0,B=0,C=0,F=0,K=0,S=0,V=0,J=0,X=0,$=0,_=0,e0=0,u0=0,i0=0,a0=0,h0=0,g0=0,p0=0,s0=0,c0=0;t=l-1424|0,l=t;n:{e:{u:{i:{a:{t:{o:{r:{y:{v:{h:{w:{q:{W:{T:{E:{S:{B:{L:{Z:{I:{b:{R:{P:{A:{g:{p:{j:{c:{m:{U:{d:{if(!A0(e,i,1053607,9)){if(A0(e,i,1053616,6))break d;if(A0(e,i,1053622,7))break U;if(A0(e,i,1053629,5))break m;if(A0(e,i,1053634,7))break c;if(A0(e,i,1053641,8))break j;if(A0(e,i,1053649,5))break p;if(A0(e,i,1053654,8))break g;if(A0(e,i,1053662,9))break A;if(A0(e,i,1053671,9))break P;if(A0(e,i,1053680,11))break R;if(A0(e,i,1053691,5))break b;if(A0(e,i,1053696,10))break I;if(A0(e,i,1053706,5))break Z;if(A0(e,i,1053711,6))break L;if(A0(e,i,1053717,11))break B;if(A0(e,i,1053728,10))break S;if(A0(e,i,1053738,9))break E;if(A0(e,i,1053747,11))break T;if(A0(e,i,1053758,5))break W;n[a+16>>2]=n[263371],u=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=u,u=n[263368],n[a>>2]=n[263367],n[a+4>>2]=u;break n}if(Di(t+1096|0,r,1067100),i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[a+8>>2]=n[t+1104>>2],n[a+12>>2]=u,n[a+4>>2]=i,n[a>>2]=e;break n}if(F4(t+1096|0,r),n[t+1096>>2]==1){r=n[t+1100>>2],i=n[t+1104>>2],e=n[t+1108>>2],u=n[t+1116>>2],n[a+12>>2]=n[t+1112>>2],n[a+16>>2]=u,n[a+4>>2]=i,n[a+8>>2]=e,n[a>>2]=r;break n}if(T=n[t+1104>>2],G=n[t+1108>>2],e=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),n[t+96>>2]=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),n[t+100>>2]=e,e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),n[t+88>>2]=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),n[t+92>>2]=e,e=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),n[t+80>>2]=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),n[t+84>>2]=e,e=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[t+72>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[t+76>>2]=e,bu(t+248|0,r,1054481,5),h=n[t+256>>2],d=n[t+252>>2],e=n[t+248>>2],(e|0)!=-2147483648){u=n[t+264>>2],n[a+12>>2]=n[t+260>>2],n[a+16>>2]=u,n[a+8>>2]=h,n[a+4>>2]=d,n[a>>2]=e;break n}p=t+136|0,U=l-160|0,l=U;s:{if(h>>>0<=1048576){v=l-192|0,l=v,n[v+12>>2]=0,n[v+8>>2]=h,n[v+4>>2]=d,y=l-96|0,l=y,r=v+4|0,e=n[r+8>>2],i=n[r+4>>2],n[y+4>>2]=e>>>0>i>>>0?1:e+n[r>>2]|0,s[y+12|0]=0,e=i-e|0,n[y+8>>2]=e>>>0<=i>>>0?e:0,b=l-16|0,l=b,c=y+4|0,j0(b,c),f=y+16|0,os(f,c,b),$f(f+32|0,c,b),l0(c,b)||y0(c),j=U+80|0,e=v+96|0,z8(f+44|0,c),$f(f+68|0,c,b),S0(c,n[b>>2],n[b+4>>2],n[b+8>>2],n[b+12>>2]),l=b+16|0;f:{if(!o[y+12|0]){n[r+8>>2]=i-n[y+8>>2],Y(e,f,80);break f}re(e+8|0),n[e>>2]=-2147483648,$6(y+16|0)}l=y+96|0,i=n[v+96>>2];f:{if((i|0)==-2147483648){e=v+16|0,Y(e,v+104|0,40),e4(e),n[j>>2]=-2147483648,s[j+4|0]=2;break f}if(e=o[v+100|0],b=v+96|0,Y(v+21|0,b|5,75),s[v+20|0]=e,n[v+16>>2]=i,n[v+12>>2]==(h|0)){n[v+188>>2]=h,n[v+184>>2]=d,n[v+180>>2]=2,m=l-32|0,l=m,n[m+28>>2]=v+180,w=l-32|0,l=w,y=l-16|0,l=y,s[y+12|0]=0,f=m+28|0,n[y+8>>2]=f,c=v+16|0,r=y+8|0,i=l-16|0,n[i+12>>2]=0,g=5;l:{for(;;){if(e=0,(g|0)==1)break l;if(e=(i+12|0)+g|0,g=g-1|0,!o[e-2|0])break}e=g}w0(r,e),e&&(e8(c,r),x=1),e>>>0>x>>>0&&(D5(c+32|0,r),x=x+1|0);l:{if(e>>>0<=x>>>0||(Lu(c+44|0,r),x+1>>>0>=e>>>0))break l;D5(c+68|0,r)}l=y+16|0,$2(w+8|0,o[y+12|0]),r=m+4|0,y=r+4|0,i=n[w+8>>2];l:{if((i|0)!=3){n[y+16>>2]=n[w+28>>2],e=n[w+24>>2],n[y+8>>2]=n[w+20>>2],n[y+12>>2]=e,e=n[w+16>>2],n[y>>2]=n[w+12>>2],n[y+4>>2]=e;break l}n[y>>2]=f}if(n[r>>2]=i,l=w+32|0,i=n[m+4>>2],(i|0)!=3&&(e=n[m+16>>2],n[b+8>>2]=n[m+12>>2],n[b+12>>2]=e,e=n[m+24>>2],n[b+16>>2]=n[m+20>>2],n[b+20>>2]=e,n[b+4>>2]=n[m+8>>2]),n[b>>2]=i,l=m+32|0,r=n[v+188>>2],n[v+128>>2]=r,i=n[v+184>>2],e=n[v+180>>2],n[v+120>>2]=e,n[v+124>>2]=i,r|(n[v+96>>2]!=3|(e|0)!=2)){n[j>>2]=-2147483648,s[j+4|0]=3,Z2(b),$6(c);break f}Y(j,v+16|0,80),Z2(v+96|0);break f}n[j>>2]=-2147483648,s[j+4|0]=1,$6(v+16|0)}if(l=v+192|0,f=n[U+80>>2],(f|0)==-2147483648){s[p+12|0]=o[U+84|0],A[p+4>>1]=0,n[p>>2]=-2147483648;break s}e=W[U+86>>1]|W[U+88>>1]<<16,A[p+6>>1]=e,A[p+8>>1]=e>>>16,A[p+10>>1]=W[U+90>>1],r=W[U+84>>1],i=o[U+92|0],Y(U+13|0,U+93|0,67),s[p+15|0]=o[U+15|0],e=o[U+13|0]|o[U+14|0]<<8,s[p+13|0]=e,s[p+14|0]=e>>>8,Y(p+16|0,U+16|0,64),n[U+84>>2]=h,n[U+80>>2]=d,t4(p+80|0,U+80|0,1),s[p+12|0]=i,A[p+4>>1]=r,n[p>>2]=f;break s}n[p>>2]=-2147483648,A[p+4>>1]=6}if(l=U+160|0,e=n[t+144>>2],n[t+120>>2]=n[t+140>>2],n[t+124>>2]=e,n[t+128>>2]=n[t+148>>2],e=n[t+136>>2],(e|0)==-2147483648){Li(a,t+120|0);break n}Y(t+288|0,t+152|0,96),n[t+272>>2]=e,e=n[t+124>>2],n[t+276>>2]=n[t+120>>2],n[t+280>>2]=e,n[t+284>>2]=n[t+128>>2],F=t+1096|0,y=0,k=l-7232|0,l=k,$=t+272|0,e=n[$+28>>2],n[k+40>>2]=n[$+24>>2],n[k+44>>2]=e,e=n[$+20>>2],n[k+32>>2]=n[$+16>>2],n[k+36>>2]=e,e=n[$+12>>2],n[k+24>>2]=n[$+8>>2],n[k+28>>2]=e,e=n[$+4>>2],n[k+16>>2]=n[$>>2],n[k+20>>2]=e,n[k+56>>2]=n[$+40>>2],e=n[$+36>>2],n[k+48>>2]=n[$+32>>2],n[k+52>>2]=e,e=n[$+64>>2],n[k+80>>2]=n[$+60>>2],n[k+84>>2]=e,e=n[$+56>>2],n[k+72>>2]=n[$+52>>2],n[k+76>>2]=e,e=n[$+48>>2],n[k+64>>2]=n[$+44>>2],n[k+68>>2]=e,n[k+96>>2]=n[$+76>>2],e=n[$+72>>2],n[k+88>>2]=n[$+68>>2],n[k+92>>2]=e,B=k+720|0,e=n[k+52>>2],d=n[k+56>>2],r=0,O=l-400|0,l=O,j=l-32|0,l=j,b=j+20|0,h=l-16|0,l=h,m=k+16|0,n[h+12>>2]=m,w=l-48|0,l=w,n[w+8>>2]=h+12,n[w+12>>2]=0,n[w+16>>2]=0,f=w+8|0,i=p5(f,w+12|0);s:{if(!n[w+12>>2]){if(c=w+24|0,I0(c,n[w+16>>2]),n[w+36>>2]=1,n[w+40>>2]=c,!(p5(f,w+36|0)&i)){B0(b),n0(c);break s}n[b+8>>2]=n[w+32>>2],i=n[w+28>>2],n[b>>2]=n[w+24>>2],n[b+4>>2]=i;break s}B0(b)}l=w+48|0,l=h+16|0,n[j+8>>2]=16,n[j+4>>2]=1048881,i=n[j+28>>2],n[j+12>>2]=n[j+24>>2],n[j+16>>2]=i,f=O+208|0,t4(f,j+4|0,2),n0(b),l=j+32|0;s:{f:{l:{if(!K2(f,t+72|0,32)){if(i=o[m+24|0]|o[m+25|0]<<8|(o[m+26|0]<<16|o[m+27|0]<<24),n[O+16>>2]=o[m+20|0]|o[m+21|0]<<8|(o[m+22|0]<<16|o[m+23|0]<<24),n[O+20>>2]=i,i=o[m+16|0]|o[m+17|0]<<8|(o[m+18|0]<<16|o[m+19|0]<<24),n[O+8>>2]=o[m+12|0]|o[m+13|0]<<8|(o[m+14|0]<<16|o[m+15|0]<<24),n[O+12>>2]=i,i=n[m+28>>2],n[O+104>>2]=n[m+24>>2],n[O+108>>2]=i,i=n[m+20>>2],n[O+96>>2]=n[m+16>>2],n[O+100>>2]=i,i=n[m+12>>2],n[O+88>>2]=n[m+8>>2],n[O+92>>2]=i,i=n[m+4>>2],n[O+80>>2]=n[m>>2],n[O+84>>2]=i,A[O+68>>1]=1,uf(f,O+80|0,O+8|0,O+68|0),i=n[O+216>>2],n[O+136>>2]=n[O+212>>2],n[O+140>>2]=i,n[O+144>>2]=n[O+220>>2],f=n[O+208>>2],(f|0)==-2147483648){n[B+12>>2]=n[O+144>>2],e=n[O+140>>2],n[B+4>>2]=n[O+136>>2],n[B+8>>2]=e,n[B>>2]=-2147483648;break s}for(n[O+64>>2]=n[O+248>>2],i=n[O+244>>2],n[O+56>>2]=n[O+240>>2],n[O+60>>2]=i,i=n[O+236>>2],n[O+48>>2]=n[O+232>>2],n[O+52>>2]=i,i=n[O+228>>2],n[O+40>>2]=n[O+224>>2],n[O+44>>2]=i,i=n[O+140>>2],n[O+28>>2]=n[O+136>>2],n[O+32>>2]=i,n[O+36>>2]=n[O+144>>2],n[O+24>>2]=f,f=x0(4,32),ef(O+208|0,O+24|0),i=n[O+236>>2],n[f+24>>2]=n[O+232>>2],n[f+28>>2]=i,i=n[O+228>>2],n[f+16>>2]=n[O+224>>2],n[f+20>>2]=i,i=n[O+220>>2],n[f+8>>2]=n[O+216>>2],n[f+12>>2]=i,i=n[O+212>>2],n[f>>2]=n[O+208>>2],n[f+4>>2]=i,n[O+76>>2]=1,n[O+72>>2]=f,n[O+68>>2]=1,p=Z(d,24)+e|0,R=O+224|0,P=O+212|0,K=O+96|0,E=O+93|0,S=O+139|0,V=O+221|0,g=O+220|0,m=O+36|0,D=O+28|0,N=O+40|0,i=1;;){z:{if((e|0)!=(p|0)){if(_=n[e+16>>2],U=n[e+20>>2],!u4(_,U)){_=15;break l}for(c=i+1|0,d=c?r:r+1|0,f=e+24|0,J=Z(U,66),M=n[e+8>>2],H=n[e+4>>2],w=n[O+60>>2],j=n[O+64>>2];;){if(J){if(e=W[_+64>>1],e>>>0>=j>>>0){_=16;break l}if(v=Z(e,192)+w|0,b=n[v>>2],h=n[v+4>>2],e=n[v+8>>2],Y(g,v+12|0,180),n[O+212>>2]=h,n[O+216>>2]=e,n[O+208>>2]=b,h=l-96|0,l=h,ne(h,_),rn(h+76|0,m,H,M,1156984,1157014,8),Vn(h- -64|0,O+208|0,n[h+80>>2],n[h+84>>2],h),e=2,n[h+64>>2]==1&&(e=n[h+72>>2],n[h+88>>2]=n[h+68>>2],n[h+92>>2]=e,gn(h+88|0),e=1),n0(h+76|0),l=h+96|0,(e|0)!=2){_=17;break l}else{_=_+66|0,J=J-66|0;continue}}break}if(o[O+52|0]<=U>>>0)break z;_=18;break l}i=O+208|0,Y(i,O+24|0,44),n[O+260>>2]=n[O+76>>2],e=n[O+72>>2],n[O+252>>2]=n[O+68>>2],n[O+256>>2]=e,Y(B,i,56);break s}v=O+208|0,I=l-128|0,l=I,n[I+12>>2]=0,n[I+8>>2]=M,n[I+4>>2]=H,w=I+48|0,L=l-48|0,l=L,j=I+4|0,e=n[j+8>>2],b=n[j+4>>2],n[L>>2]=e>>>0>b>>>0?1:e+n[j>>2]|0,s[L+8|0]=0,e=b-e|0,n[L+4>>2]=e>>>0<=b>>>0?e:0,U=l-16|0,l=U,j0(U,L),e=b2(L,U),h=L+12|0,os(h,L,U),n[h+32>>2]=e,S0(L,n[U>>2],n[U+4>>2],n[U+8>>2],n[U+12>>2]),l=U+16|0;z:{if(!o[L+8|0]){n[j+8>>2]=b-n[L+4>>2],Y(w+4|0,h,36),n[w>>2]=2;break z}re(w),E0(L+12|0)}l=L+48|0,C=2;z:{N:{M:{if(n[I+48>>2]!=2){e=I+88|0,Y(e,w,40),e4(e);break M}if(e=o[I+61|0]|o[I+62|0]<<8|(o[I+63|0]<<16|o[I+64|0]<<24),n[I+16>>2]=o[I+57|0]|o[I+58|0]<<8|(o[I+59|0]<<16|o[I+60|0]<<24),n[I+20>>2]=e,e=o[I+69|0]|o[I+70|0]<<8|(o[I+71|0]<<16|o[I+72|0]<<24),n[I+24>>2]=o[I+65|0]|o[I+66|0]<<8|(o[I+67|0]<<16|o[I+68|0]<<24),n[I+28>>2]=e,e=o[I+77|0]|o[I+78|0]<<8|(o[I+79|0]<<16|o[I+80|0]<<24),n[I+32>>2]=o[I+73|0]|o[I+74|0]<<8|(o[I+75|0]<<16|o[I+76|0]<<24),n[I+36>>2]=e,h=o[I+84|0]|o[I+85|0]<<8|(o[I+86|0]<<16|o[I+87|0]<<24),e=o[I+80|0]|o[I+81|0]<<8|(o[I+82|0]<<16|o[I+83|0]<<24),s[I+39|0]=e,s[I+40|0]=e>>>8,s[I+41|0]=e>>>16,s[I+42|0]=e>>>24,s[I+43|0]=h,s[I+44|0]=h>>>8,s[I+45|0]=h>>>16,s[I+46|0]=h>>>24,C=o[I+56|0],e=n[I+52>>2],(e|0)!=-2147483648)break N}n[v>>2]=-2147483648,s[v+4|0]=C;break z}if(b=o[I+43|0]|o[I+44|0]<<8|(o[I+45|0]<<16|o[I+46|0]<<24),h=o[I+39|0]|o[I+40|0]<<8|(o[I+41|0]<<16|o[I+42|0]<<24),s[I+76|0]=h,s[I+77|0]=h>>>8,s[I+78|0]=h>>>16,s[I+79|0]=h>>>24,s[I+80|0]=b,s[I+81|0]=b>>>8,s[I+82|0]=b>>>16,s[I+83|0]=b>>>24,b=n[I+36>>2],h=n[I+32>>2],s[I+69|0]=h,s[I+70|0]=h>>>8,s[I+71|0]=h>>>16,s[I+72|0]=h>>>24,s[I+73|0]=b,s[I+74|0]=b>>>8,s[I+75|0]=b>>>16,s[I+76|0]=b>>>24,b=n[I+28>>2],h=n[I+24>>2],s[I+61|0]=h,s[I+62|0]=h>>>8,s[I+63|0]=h>>>16,s[I+64|0]=h>>>24,s[I+65|0]=b,s[I+66|0]=b>>>8,s[I+67|0]=b>>>16,s[I+68|0]=b>>>24,b=n[I+20>>2],h=n[I+16>>2],s[I+53|0]=h,s[I+54|0]=h>>>8,s[I+55|0]=h>>>16,s[I+56|0]=h>>>24,s[I+57|0]=b,s[I+58|0]=b>>>8,s[I+59|0]=b>>>16,s[I+60|0]=b>>>24,s[I+52|0]=C,n[I+48>>2]=e,n[I+12>>2]==(M|0)){n[I+24>>2]=M,n[I+20>>2]=H,n[I+16>>2]=2,U=I+88|0,M=l-32|0,l=M,n[M+28>>2]=I+16,H=l-32|0,l=H,w=l-16|0,l=w,s[w+12|0]=0,e=M+28|0,n[w+8>>2]=e,j=I+48|0,b=w+8|0,h=Fe(),w0(b,h);N:{if(!h||(t2(j+32|0,b),(h|0)==1))break N;e8(j,b)}l=w+16|0,$2(H+8|0,o[w+12|0]),b=M+4|0,w=b+4|0,h=n[H+8>>2];N:{if((h|0)!=3){n[w+16>>2]=n[H+28>>2],e=n[H+24>>2],n[w+8>>2]=n[H+20>>2],n[w+12>>2]=e,e=n[H+16>>2],n[w>>2]=n[H+12>>2],n[w+4>>2]=e;break N}n[w>>2]=e}if(n[b>>2]=h,l=H+32|0,h=n[M+4>>2],(h|0)!=3&&(e=n[M+16>>2],n[U+8>>2]=n[M+12>>2],n[U+12>>2]=e,e=n[M+24>>2],n[U+16>>2]=n[M+20>>2],n[U+20>>2]=e,n[U+4>>2]=n[M+8>>2]),n[U>>2]=h,l=M+32|0,b=n[I+24>>2],n[I+120>>2]=b,h=n[I+20>>2],e=n[I+16>>2],n[I+112>>2]=e,n[I+116>>2]=h,b|(n[I+88>>2]!=3|(e|0)!=2)){n[v>>2]=-2147483648,s[v+4|0]=3,Z2(U),E0(j);break z}Y(v,I+48|0,36),Z2(I+88|0);break z}n[v>>2]=-2147483648,s[v+4|0]=1,E0(I+48|0)}if(l=I+128|0,j=n[O+208>>2],(j|0)==-2147483648){s[B+12|0]=o[O+212|0],n[B+4>>2]=2,n[B+8>>2]=i,n[B>>2]=-2147483648;break f}if(e=o[V+4|0]|o[V+5|0]<<8|(o[V+6|0]<<16|o[V+7|0]<<24),w=o[V|0]|o[V+1|0]<<8|(o[V+2|0]<<16|o[V+3|0]<<24),n[O+136>>2]=w,n[O+140>>2]=e,e=o[V+12|0]|o[V+13|0]<<8|(o[V+14|0]<<16|o[V+15|0]<<24),n[O+144>>2]=o[V+8|0]|o[V+9|0]<<8|(o[V+10|0]<<16|o[V+11|0]<<24),n[O+148>>2]=e,h=o[V+19|0]|o[V+20|0]<<8|(o[V+21|0]<<16|o[V+22|0]<<24),e=o[V+15|0]|o[V+16|0]<<8|(o[V+17|0]<<16|o[V+18|0]<<24),s[O+151|0]=e,s[O+152|0]=e>>>8,s[O+153|0]=e>>>16,s[O+154|0]=e>>>24,s[O+155|0]=h,s[O+156|0]=h>>>8,s[O+157|0]=h>>>16,s[O+158|0]=h>>>24,b=n[O+212>>2],h=n[O+216>>2],e=o[O+220|0],s[E+2|0]=o[O+138|0],s[E|0]=w,s[E+1|0]=w>>>8,U=o[S+4|0]|o[S+5|0]<<8|(o[S+6|0]<<16|o[S+7|0]<<24),w=o[S|0]|o[S+1|0]<<8|(o[S+2|0]<<16|o[S+3|0]<<24),s[K|0]=w,s[K+1|0]=w>>>8,s[K+2|0]=w>>>16,s[K+3|0]=w>>>24,s[K+4|0]=U,s[K+5|0]=U>>>8,s[K+6|0]=U>>>16,s[K+7|0]=U>>>24,U=o[S+12|0]|o[S+13|0]<<8|(o[S+14|0]<<16|o[S+15|0]<<24),w=o[S+8|0]|o[S+9|0]<<8|(o[S+10|0]<<16|o[S+11|0]<<24),s[K+8|0]=w,s[K+9|0]=w>>>8,s[K+10|0]=w>>>16,s[K+11|0]=w>>>24,s[K+12|0]=U,s[K+13|0]=U>>>8,s[K+14|0]=U>>>16,s[K+15|0]=U>>>24,w=o[S+16|0]|o[S+17|0]<<8|(o[S+18|0]<<16|o[S+19|0]<<24),s[K+16|0]=w,s[K+17|0]=w>>>8,s[K+18|0]=w>>>16,s[K+19|0]=w>>>24,s[O+92|0]=e,n[O+84>>2]=b,n[O+88>>2]=h,n[O+80>>2]=j,!r&(i|0)==n[O+112>>2]){if(e=n[O+108>>2],n[O+160>>2]=n[O+104>>2],n[O+164>>2]=e,e=n[O+100>>2],n[O+152>>2]=n[O+96>>2],n[O+156>>2]=e,e=n[O+92>>2],n[O+144>>2]=n[O+88>>2],n[O+148>>2]=e,e=n[O+84>>2],n[O+136>>2]=n[O+80>>2],n[O+140>>2]=e,n[O+200>>2]=2,n[O+204>>2]=i,uf(O+208|0,O+136|0,O+8|0,O+200|0),e=n[P+4>>2],n[O+120>>2]=n[P>>2],n[O+124>>2]=e,n[O+128>>2]=n[P+8>>2],r=n[O+208>>2],(r|0)==-2147483648){n[B+12>>2]=n[O+128>>2],e=n[O+124>>2],n[B+4>>2]=n[O+120>>2],n[B+8>>2]=e,n[B>>2]=-2147483648;break f}n[O+192>>2]=n[R+24>>2],e=n[R+20>>2],n[O+184>>2]=n[R+16>>2],n[O+188>>2]=e,e=n[R+12>>2],n[O+176>>2]=n[R+8>>2],n[O+180>>2]=e,e=n[R+4>>2],n[O+168>>2]=n[R>>2],n[O+172>>2]=e,i=O+24|0,Ie(i),e=n[O+124>>2],n[D>>2]=n[O+120>>2],n[D+4>>2]=e,n[D+8>>2]=n[O+128>>2],e=n[O+172>>2],n[N>>2]=n[O+168>>2],n[N+4>>2]=e,e=n[O+180>>2],n[N+8>>2]=n[O+176>>2],n[N+12>>2]=e,e=n[O+188>>2],n[N+16>>2]=n[O+184>>2],n[N+20>>2]=e,n[N+24>>2]=n[O+192>>2],n[O+24>>2]=r,ef(O+208|0,i),i=n[O+76>>2],(i|0)==n[O+68>>2]&&G2(O+68|0,32),e=n[O+212>>2],r=n[O+72>>2]+(i<<5)|0,n[r>>2]=n[O+208>>2],n[r+4>>2]=e,e=n[O+220>>2],n[r+8>>2]=n[O+216>>2],n[r+12>>2]=e,e=n[O+228>>2],n[r+16>>2]=n[O+224>>2],n[r+20>>2]=e,e=n[O+236>>2],n[r+24>>2]=n[O+232>>2],n[r+28>>2]=e,n[O+76>>2]=i+1,i=c,r=d,e=f;continue}break}n[B+8>>2]=2,n[B+12>>2]=i,A[B+4>>1]=14,n[B>>2]=-2147483648,E0(O+80|0);break f}n[B>>2]=-2147483648,A[B+4>>1]=10,E0(m);break s}n[B+8>>2]=2,n[B+12>>2]=i,A[B+4>>1]=_,n[B>>2]=-2147483648}Te(O+68|0),Ie(O+24|0)}l=O+400|0,e=n[k+728>>2],n[k+2032>>2]=n[k+724>>2],n[k+2036>>2]=e,n[k+2040>>2]=n[k+732>>2];s:{f:{i=n[k+720>>2];l:{if((i|0)==-2147483648){n[F+12>>2]=n[k+2040>>2],e=n[k+2036>>2],n[F+4>>2]=n[k+2032>>2],n[F+8>>2]=e,n[F>>2]=-2147483648;break l}Y(k+5944|0,k+736|0,40),n[k+112>>2]=n[k+2040>>2],e=n[k+2036>>2],n[k+104>>2]=n[k+2032>>2],n[k+108>>2]=e,e=n[k+5948>>2],n[k+116>>2]=n[k+5944>>2],n[k+120>>2]=e,e=n[k+5956>>2],n[k+124>>2]=n[k+5952>>2],n[k+128>>2]=e,e=n[k+5964>>2],n[k+132>>2]=n[k+5960>>2],n[k+136>>2]=e,n[k+140>>2]=n[k+5968>>2],n[k+100>>2]=i,n[k+152>>2]=n[k+5980>>2],e=n[k+5976>>2],n[k+144>>2]=n[k+5972>>2],n[k+148>>2]=e;z:{N:{M:{r=n[k+80>>2],j=n[k+84>>2],w=15;k:{if(!u4(r,j))break k;for(p=k+112|0,m=Z(j,66),e=k+732|0,b=n[k+72>>2],h=n[k+68>>2],c=n[k+136>>2],d=n[k+140>>2];;){if(m){if(i=W[r+64>>1],w=16,i>>>0>=d>>>0||(f=c+Z(i,192)|0,i=n[f>>2],y=n[f+4>>2],u0=n[f+8>>2],Y(e,f+12|0,180),n[k+724>>2]=y,n[k+728>>2]=u0,n[k+720>>2]=i,w=l-96|0,l=w,ne(w,r),rn(w+76|0,p,h,b,1156984,1157008,6),Vn(w- -64|0,k+720|0,n[w+80>>2],n[w+84>>2],w),f=2,n[w+64>>2]==1&&(i=n[w+72>>2],n[w+88>>2]=n[w+68>>2],n[w+92>>2]=i,gn(w+88|0),f=1),n0(w+76|0),l=w+96|0,w=17,(f|0)!=2))break k;r=r+66|0,m=m-66|0;continue}break}if(j>>>0>=o[k+128|0])break M;w=18}e=w,n[F+8>>2]=3,n[F+12>>2]=0,A[F+4>>1]=e;break N}for(g=n[k+68>>2],D=n[k+72>>2],V=l-320|0,l=V,n[V+12>>2]=0,n[V+8>>2]=D,n[V+4>>2]=g,M=l-160|0,l=M,H=V+4|0,i=n[H+8>>2],v=n[H+4>>2],n[M+4>>2]=i>>>0>v>>>0?1:i+n[H>>2]|0,s[M+12|0]=0,i=v-i|0,n[M+8>>2]=i>>>0<=v>>>0?i:0,B=l-16|0,l=B,C=M+4|0,j0(B,C),m=d2(C,B),L=M+16|0,R8(L,C,B),w=b2(C,B),Vf(L+52|0,C,B),j=b2(C,B),b=b2(C,B),l0(C,B)||y0(C),E=l-16|0,l=E,j0(E,C),h=ls(C,E),c=z,d=b2(C,E),f=d2(C,E),r=d2(C,E),i=b2(C,E),U=L+16|0,s[U+17|0]=r,s[U+16|0]=f,n[U+8>>2]=d,n[U>>2]=h,n[U+4>>2]=c,n[U+12>>2]=i,S0(C,n[E>>2],n[E+4>>2],n[E+8>>2],n[E+12>>2]),l=E+16|0,l0(C,B)||y0(C),f=L- -64|0,c=l-80|0,l=c,j0(c+8|0,C),n[c+36>>2]=0,n[c+28>>2]=0,n[c+32>>2]=4;;){if(l0(C,c+8|0)){d=l-32|0,l=d,i=d+16|0,j0(i,C),r=c+40|0,U8(r+8|0,C,i),A8(d+8|0,C,i),i=n[d+12>>2],n[r>>2]=n[d+8>>2],n[r+4>>2]=i,S0(C,n[d+16>>2],n[d+20>>2],n[d+24>>2],n[d+28>>2]),l=d+32|0,i=n[c+36>>2],(i|0)==n[c+28>>2]&&c2(c+28|0,4,40),Y(n[c+32>>2]+Z(i,40)|0,c+40|0,40),n[c+36>>2]=i+1;continue}break}for(n[f+8>>2]=n[c+36>>2],i=n[c+32>>2],n[f>>2]=n[c+28>>2],n[f+4>>2]=i,l=c+80|0,l0(C,B)||y0(C),U=L+76|0,N=l-96|0,l=N,j0(N+8|0,C),n[N+32>>2]=0,n[N+24>>2]=0,n[N+28>>2]=4;;){if(l0(C,N+8|0)){P=l-32|0,l=P,i=P+16|0,j0(i,C),h=vn(C,i),E=N+36|0,F2(E+8|0,C,i),c=as(C,i),d=vn(C,i),f=cs(C,i),U8(E+20|0,C,i),A8(P+8|0,C,i),r=n[P+12>>2],i=n[P+8>>2],s[E+57|0]=c,A[E+52>>1]=h,s[E+56|0]=f,A[E+54>>1]=d,n[E>>2]=i,n[E+4>>2]=r,S0(C,n[P+16>>2],n[P+20>>2],n[P+24>>2],n[P+28>>2]),l=P+32|0,i=n[N+32>>2],(i|0)==n[N+24>>2]&&qs(N+24|0),Y(n[N+28>>2]+Z(i,60)|0,N+36|0,60),n[N+32>>2]=i+1;continue}break}for(n[U+8>>2]=n[N+32>>2],i=n[N+28>>2],n[U>>2]=n[N+24>>2],n[U+4>>2]=i,l=N+96|0,l0(C,B)||y0(C),U=L+88|0,S=l-96|0,l=S,j0(S,C),n[S+24>>2]=0,n[S+16>>2]=0,n[S+20>>2]=4;;){if(l0(C,S)){K=l-48|0,l=K,P=K+8|0,j0(P,C),h=vn(C,P),R=S+28|0,F2(R+8|0,C,P),F2(K+24|0,C,P),c=as(C,P),l0(C,P)||y0(C),N=l-16|0,l=N,j0(N,C),d=d2(C,N),f=d2(C,N),r=d2(C,N),i=d2(C,N),E=R+59|0,s0=E,c0=d2(C,N),s[s0+4|0]=c0,s[E+3|0]=i,s[E+2|0]=r,s[E+1|0]=f,s[E|0]=d,S0(C,n[N>>2],n[N+4>>2],n[N+8>>2],n[N+12>>2]),l=N+16|0,q8(R+32|0,C,P),F2(K+36|0,C,P),d=d2(C,P),A8(K,C,P),f=n[K>>2],r=n[K+4>>2],A[R+56>>1]=h,i=n[K+28>>2],n[R+20>>2]=n[K+24>>2],n[R+24>>2]=i,n[R+28>>2]=n[K+32>>2],s[R+58|0]=c,i=n[K+40>>2],n[R+44>>2]=n[K+36>>2],n[R+48>>2]=i,n[R+52>>2]=n[K+44>>2],s[R+64|0]=d,n[R>>2]=f,n[R+4>>2]=r,S0(C,n[K+8>>2],n[K+12>>2],n[K+16>>2],n[K+20>>2]),l=K+48|0,i=n[S+24>>2],(i|0)==n[S+16>>2]&&c2(S+16|0,4,68),Y(n[S+20>>2]+Z(i,68)|0,S+28|0,68),n[S+24>>2]=i+1;continue}break}for(n[U+8>>2]=n[S+24>>2],i=n[S+20>>2],n[U>>2]=n[S+16>>2],n[U+4>>2]=i,l=S+96|0,l0(C,B)||y0(C),U=k+720|0,d=V+160|0,r=L+100|0,E=l-96|0,l=E,j0(E+8|0,C),n[E+32>>2]=0,n[E+24>>2]=0,n[E+28>>2]=4;;){if(l0(C,E+8|0)){h=l-48|0,l=h,f=h+8|0,j0(f,C),c=E+36|0,F2(c,C,f),F2(h+24|0,C,f),F2(h+36|0,C,f),q8(c+36|0,C,f),i=c+48|0;M:{if(!l0(C,f)){n[i>>2]=-2147483648;break M}k:{if(!_e(C)){M8(i,C);break k}n[i>>2]=-2147483648}}n[c+20>>2]=n[h+32>>2],i=n[h+28>>2],n[c+12>>2]=n[h+24>>2],n[c+16>>2]=i,i=n[h+40>>2],n[c+24>>2]=n[h+36>>2],n[c+28>>2]=i,n[c+32>>2]=n[h+44>>2],S0(C,n[h+8>>2],n[h+12>>2],n[h+16>>2],n[h+20>>2]),l=h+48|0,i=n[E+32>>2],(i|0)==n[E+24>>2]&&qs(E+24|0),Y(n[E+28>>2]+Z(i,60)|0,E+36|0,60),n[E+32>>2]=i+1;continue}break}n[r+8>>2]=n[E+32>>2],i=n[E+28>>2],n[r>>2]=n[E+24>>2],n[r+4>>2]=i,l=E+96|0,F2(L+112|0,C,B),Vf(L+124|0,C,B),n[L+48>>2]=b,n[L+44>>2]=j,n[L+40>>2]=w,s[L+136|0]=m,S0(C,n[B>>2],n[B+4>>2],n[B+8>>2],n[B+12>>2]),l=B+16|0;M:{if(!o[M+12|0]){n[H+8>>2]=v-n[M+8>>2],Y(d,L,144);break M}re(d),n[d+124>>2]=-2147483648,Kn(M+16|0)}l=M+160|0,f=n[V+284>>2];M:{if((f|0)==-2147483648){i=V+16|0,Y(i,d,40),e4(i),n[U+124>>2]=-2147483648,s[U|0]=2;break M}if(r=o[V+160|0],P=V+16|0,m=V+160|0,Y(P|1,m|1,123),i=n[V+300>>2],n[V+152>>2]=n[V+296>>2],n[V+156>>2]=i,i=n[V+292>>2],n[V+144>>2]=n[V+288>>2],n[V+148>>2]=i,n[V+140>>2]=f,s[V+16|0]=r,n[V+12>>2]==(D|0)){if(n[V+316>>2]=D,n[V+312>>2]=g,n[V+308>>2]=2,H=l-32|0,l=H,n[H+28>>2]=V+308,g=l-32|0,l=g,w=l-16|0,l=w,s[w+12|0]=0,h=H+28|0,n[w+8>>2]=h,x=0,D=l-16|0,l=D,s[D+5|0]=0,s[D+6|0]=0,s[D+7|0]=0,s[D+8|0]=0,s[D+9|0]=0,s[D+10|0]=0,s[D+11|0]=0,s[D+12|0]=0,n[D>>2]=0,n[D+4>>2]=0,M=w+8|0,E=le(D,14),w0(M,E),E?(W0(P+136|0,M),b=1):b=0,E>>>0>b>>>0&&(ue(P,M),b=b+1|0),b>>>0<E>>>0&&(t2(P+40|0,M),b=b+1|0),b>>>0<E>>>0&&(t8(P+52|0,M),b=b+1|0),b>>>0<E>>>0&&(t2(P+44|0,M),b=b+1|0),b>>>0<E>>>0&&(t2(P+48|0,M),b=b+1|0),b>>>0<E>>>0){f=P+16|0,i=l-16|0,l=i,s[i+12|0]=0,n[i+8>>2]=0,r=y4(i+8|0),w0(M,r),r&&(Ve(M,n[f>>2],n[f+4>>2]),x=1),r>>>0>x>>>0&&(t2(f+8|0,M),x=x+1|0),r>>>0>x>>>0&&(W0(f+16|0,M),x=x+1|0);k:{if(r>>>0<=x>>>0||(W0(f+17|0,M),x+1>>>0>=r>>>0))break k;t2(f+12|0,M)}l=i+16|0,b=b+1|0}if(b>>>0<E>>>0){for(r=P- -64|0,i=n[r+8>>2],w0(M,i),x=Z(i,40),c=n[r+4>>2];;){if(x){i=Fe(),w0(M,i);k:{if(!i||(M2(c+8|0,M),(i|0)==1))break k;a8(c,M)}x=x-40|0,c=c+40|0;continue}break}b=b+1|0}if(b>>>0<E>>>0){for(r=P+76|0,i=n[r+8>>2],w0(M,i),x=Z(i,60),c=n[r+4>>2];;){if(x){d=0,r=l-16|0,l=r,s[r+11|0]=0,s[r+12|0]=0,s[r+13|0]=0,s[r+14|0]=0,n[r+8>>2]=0,i=le(r+8|0,8),w0(M,i),i&&(p2(c+52|0,M),d=1),i>>>0>d>>>0&&(o2(c+8|0,M),d=d+1|0),i>>>0>d>>>0&&(W0(c+57|0,M),d=d+1|0),i>>>0>d>>>0&&(p2(c+54|0,M),d=d+1|0),i>>>0>d>>>0&&(O8(c+56|0,M),d=d+1|0);k:{if(i>>>0<=d>>>0||(M2(c+20|0,M),d+1>>>0>=i>>>0))break k;a8(c,M)}l=r+16|0,x=x-60|0,c=c+60|0;continue}break}b=b+1|0}if(b>>>0<E>>>0){for(r=P+88|0,i=n[r+8>>2],w0(M,i),x=Z(i,68),c=n[r+4>>2];;){if(x){if(d=0,_=0,j=l-16|0,l=j,s[j+8|0]=0,n[j>>2]=0,n[j+4>>2]=0,v=v5(j),w0(M,v),v&&(p2(c+56|0,M),d=1),d>>>0<v>>>0&&(o2(c+8|0,M),d=d+1|0),d>>>0<v>>>0&&(o2(c+20|0,M),d=d+1|0),d>>>0<v>>>0&&(W0(c+58|0,M),d=d+1|0),d>>>0<v>>>0){f=c+59|0,i=l-16|0,l=i,s[i+12|0]=0,n[i+8>>2]=0,r=y4(i+8|0),w0(M,r),r&&(W0(f,M),_=1),r>>>0>_>>>0&&(W0(f+1|0,M),_=_+1|0),r>>>0>_>>>0&&(W0(f+2|0,M),_=_+1|0);k:{if(r>>>0<=_>>>0||(W0(f+3|0,M),_+1>>>0>=r>>>0))break k;W0(f+4|0,M)}l=i+16|0,d=d+1|0}d>>>0<v>>>0&&(r8(c+32|0,M),d=d+1|0),d>>>0<v>>>0&&(o2(c+44|0,M),d=d+1|0);k:{if(d>>>0>=v>>>0||(W0(c- -64|0,M),d+1>>>0>=v>>>0))break k;a8(c,M)}l=j+16|0,x=x-68|0,c=c+68|0;continue}break}b=b+1|0}if(b>>>0<E>>>0){for(r=P+100|0,i=n[r+8>>2],w0(M,i),x=Z(i,60),c=n[r+4>>2];;){if(x){d=0,r=l-16|0,l=r,n[r+8>>2]=0,s[r+12|0]=n[c+48>>2]==-2147483648,i=y4(r+8|0),w0(M,i),i&&(o2(c,M),d=1),i>>>0>d>>>0&&(o2(c+12|0,M),d=d+1|0),i>>>0>d>>>0&&(o2(c+24|0,M),d=d+1|0);k:{if(i>>>0<=d>>>0||(r8(c+36|0,M),d+1>>>0>=i>>>0))break k;i=c+48|0;V:{if(n[i>>2]!=-2147483648){o2(i,M);break V}ie(M)}}l=r+16|0,x=x-60|0,c=c+60|0;continue}break}b=b+1|0}k:{if(b>>>0>=E>>>0||(o2(P+112|0,M),b+1>>>0>=E>>>0))break k;t8(P+124|0,M)}l=D+16|0,l=w+16|0,$2(g+8|0,o[w+12|0]),f=H+4|0,d=f+4|0,r=n[g+8>>2];k:{if((r|0)!=3){n[d+16>>2]=n[g+28>>2],i=n[g+24>>2],n[d+8>>2]=n[g+20>>2],n[d+12>>2]=i,i=n[g+16>>2],n[d>>2]=n[g+12>>2],n[d+4>>2]=i;break k}n[d>>2]=h}if(n[f>>2]=r,l=g+32|0,r=n[H+4>>2],(r|0)!=3&&(i=n[H+16>>2],n[m+8>>2]=n[H+12>>2],n[m+12>>2]=i,i=n[H+24>>2],n[m+16>>2]=n[H+20>>2],n[m+20>>2]=i,n[m+4>>2]=n[H+8>>2]),n[m>>2]=r,l=H+32|0,f=n[V+316>>2],n[V+192>>2]=f,r=n[V+312>>2],i=n[V+308>>2],n[V+184>>2]=i,n[V+188>>2]=r,f|(n[V+160>>2]!=3|(i|0)!=2)){n[U+124>>2]=-2147483648,s[U|0]=3,Z2(m),Kn(P);break M}Y(U,V+16|0,144),Z2(V+160|0);break M}n[U+124>>2]=-2147483648,s[U|0]=1,Kn(V+16|0)}if(l=V+320|0,d=n[k+844>>2],(d|0)==-2147483648){s[F+12|0]=o[k+720|0],A[F+4>>1]=3;break N}i=W[k+722>>1]|W[k+724>>1]<<16,A[k+162>>1]=i,A[k+164>>1]=i>>>16,A[k+166>>1]=W[k+726>>1],f=W[k+720>>1],r=o[k+728|0],Y(k+169|0,k+729|0,115),i=n[k+860>>2],n[k+296>>2]=n[k+856>>2],n[k+300>>2]=i,i=n[k+852>>2],n[k+288>>2]=n[k+848>>2],n[k+292>>2]=i,n[k+284>>2]=d,s[k+168|0]=r,A[k+160>>1]=f,S=k+720|0,K=l-80|0,l=K;M:{k:{V:{J:{if(L=k+160|0,o[L+136|0]==1){if(!o8(L,p)){if(r=n[L+48>>2],i=n[L+44>>2],!(r>>>0<i>>>0|r-i>>>0>400)){if(n[L+60>>2]==n[L+40>>2]){F:{N=n[L+24>>2];Y:{if(N>>>0<2||(M=o[L+32|0],M>>>0>23))break Y;if(P=o[L+33|0],P>>>0<=23)break F}n[S+160>>2]=-2147483648,n[S>>2]=23;break k}for(E=n[L+16>>2],D=n[L+20>>2],h=n[L+80>>2],H=n[L+84>>2],v=M4(h,H,60,112),r=n[L+92>>2],U=n[L+96>>2],m=M4(r,U,68,124),d=n[L+128>>2],b=l+-64|0,l=b,i=n[L+132>>2]+1|0;i=i-1|0,i>>>0>=2&&(f=o[d+28|0]|o[d+29|0]<<8|(o[d+30|0]<<16|o[d+31|0]<<24),n[b+24>>2]=o[d+24|0]|o[d+25|0]<<8|(o[d+26|0]<<16|o[d+27|0]<<24),n[b+28>>2]=f,f=o[d+20|0]|o[d+21|0]<<8|(o[d+22|0]<<16|o[d+23|0]<<24),n[b+16>>2]=o[d+16|0]|o[d+17|0]<<8|(o[d+18|0]<<16|o[d+19|0]<<24),n[b+20>>2]=f,f=o[d+12|0]|o[d+13|0]<<8|(o[d+14|0]<<16|o[d+15|0]<<24),n[b+8>>2]=o[d+8|0]|o[d+9|0]<<8|(o[d+10|0]<<16|o[d+11|0]<<24),n[b+12>>2]=f,f=o[d+4|0]|o[d+5|0]<<8|(o[d+6|0]<<16|o[d+7|0]<<24),n[b>>2]=o[d|0]|o[d+1|0]<<8|(o[d+2|0]<<16|o[d+3|0]<<24),n[b+4>>2]=f,c=d+56|0,f=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),n[b+56>>2]=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),n[b+60>>2]=f,c=d+48|0,f=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),n[b+48>>2]=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),n[b+52>>2]=f,c=d+40|0,f=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),n[b+40>>2]=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),n[b+44>>2]=f,d=d+32|0,f=o[d+4|0]|o[d+5|0]<<8|(o[d+6|0]<<16|o[d+7|0]<<24),n[b+32>>2]=o[d|0]|o[d+1|0]<<8|(o[d+2|0]<<16|o[d+3|0]<<24),n[b+36>>2]=f,w5(b,b+32|0)<<24>>24<0););for(l=b- -64|0,w=i>>>0<2,p=n[L+108>>2],i=p+1|0,f=n[L+104>>2],g=f+68|0;i=i-1|0,i>>>0>=2&&(j=g-4|0,b=g-60|0,c=g+-64|0,d=n[g>>2],g=g+60|0,W2(n[c>>2],n[b>>2],n[j>>2],d)<<24>>24<0););s[K+55|0]=i>>>0<2,s[K+54|0]=2,s[K+53|0]=w,s[K+52|0]=3,s[K+51|0]=m,s[K+50|0]=1,s[K+49|0]=v,d=0,s[K+48|0]=0;F:{for(;;){if((d|0)==8)break F;if(i=(K+48|0)+d|0,d=d+2|0,!o[i+1|0])break}i=o[(d+K|0)+46|0],n[S+160>>2]=-2147483648,s[S+2|0]=i,A[S>>1]=25;break k}for(c=Z(H,60),R=c+h|0,d=0,i=h;;){F:{if((c|0)!=(d|0)){if(R2(L,W[i+54>>1]))break F;n[S+160>>2]=-2147483648,n[S+4>>2]=0,A[S>>1]=27,A[S+2>>1]=W[(d+h|0)+52>>1];break k}w=Z(U,68)+r|0;Y:{O:{for(;;){if((r|0)==(w|0))break Y;m=28;G:{H=o[r+60|0],v=o[r+59|0];C:{if(H>>>0<=(v-1&255)>>>0|H>>>0>8||(U=o[r+61|0],U>>>0>v>>>0)||(j=o[r+63|0],j>>>0>3|j>>>0<=(o[r+62|0]-1&255)>>>0))break C;if(i=n[r+36>>2],d=n[r+40>>2],g5(i,d))break G;m=32}g=W[r+56>>1];break O}for(c=r+68|0,d=d<<1,g=W[r+56>>1];;){if(d){if(m=32,b=W[i>>1],(b|0)==(g|0))break O;if(d=d-2|0,i=i+2|0,R2(L,b))continue;break O}break}if(m=33,d=o[r+64|0]-8|0,d>>>0>24|!(1<<d&16777473))break O;if(d=n[r>>2],r=c,!d){if(s[K+58|0]=0,A[K+56>>1]=g,n[K+52>>2]=R,n[K+48>>2]=h,(K5(K+48|0)|0)!=(H|0)){m=29;break O}if(s[K+58|0]=1,A[K+56>>1]=g,n[K+52>>2]=R,n[K+48>>2]=h,(K5(K+48|0)|0)!=(j|0)){m=30;break O}if(s[K+58|0]=0,A[K+56>>1]=g,n[K+52>>2]=R,n[K+48>>2]=h,d=0,b=K+48|0,m=n[b>>2],c=n[b+4>>2],(m|0)!=(c|0))for(x=(c-m>>>0)/60|0,j=W[b+8>>1],b=o[b+10|0];;){c=0;G:{if(W[m+54>>1]!=(j|0)||(c=0,(b|0)!=o[m+57|0]))break G;c=n[m>>2]?0:o[m+56|0]^1}if(m=m+60|0,d=c+d|0,x=x-1|0,!x)break}if(!(!U|(v-U&255)>>>0>=d>>>0))break}}m=31}n[S+160>>2]=-2147483648,A[S+2>>1]=g,A[S>>1]=m;break k}for(h=f-60|0,c=Z(p,60),p=c+f|0,r=0;;){j=i;Y:{O:{if(w=f,(f|0)!=(p|0)){if(d=34,f=n[f+8>>2],f-41>>>0<4294967256)break J;for(i=n[w+4>>2],K8(K+8|0,i,i+f|0),i=n[K+12>>2],n[K+48>>2]=n[K+8>>2],n[K+52>>2]=i,g=K+48|0,f=n[g>>2],m=n[g+4>>2];i=f,!!((m|0)!=(i|0)&&(f=i+1|0,n[g>>2]=f,b=o[i|0],(b-97&255)>>>0<26|((b|0)==45|(b-48&255)>>>0<10))););if((i|0)!=(m|0))break J;for(m=l-16|0,l=m,i=w+36|0,f=n[i+4>>2],b=n[i+8>>2],R0(m+8|0,b,2,2),d=n[m+12>>2],i=n[m+8>>2],b&&Y(d,f,b<<1),n[g+8>>2]=b,n[g+4>>2]=d,n[g>>2]=i,l=m+16|0,d=n[K+52>>2],i=n[K+56>>2],i>>>0>=2&&I5(d,i),f=w+60|0,U=g5(d,i),g=n[w+44>>2],i=g<<1,d=n[w+40>>2];b=i,!!(i&&(i=i-2|0,m=W[d>>1],d=d+2|0,R2(L,m))););G:{C:{K:{if(g){if(U&!b)break K;d=35;break O}if(d=35,!b)break C;break O}if(n[w+48>>2]!=-2147483648)break G;d=47,i=j;break Y}if(i=r,!(U&n[w+48>>2]!=-2147483648))break Y}for(b=w+48|0,d=c,i=h;;){if(!d){d=36;break O}if(d=d-60|0,i=i+60|0,!!S5(i,b))break}i=S5(b,w),d=i?36:47,i=i?r:j;break Y}i=n[L+68>>2],n[K+64>>2]=i,n[K+68>>2]=i+Z(n[L+72>>2],40),n[K+72>>2]=K+79,j=l-48|0,l=j,A[j+8>>1]=47,r=K- -64|0,n[j+40>>2]=n[r+8>>2],i=n[r+4>>2],n[j+32>>2]=n[r>>2],n[j+36>>2]=i,f=K+48|0,h=f+4|0,n[j+44>>2]=j+8,b=j+20|0,w=l-240|0,l=w,i=w+24|0,d=j+32|0,y5(i,d);G:{if(n[w+216>>2]!=3){for(R0(w,4,4,200),r=n[w>>2],i=Y(n[w+4>>2],i,200),n[w+20>>2]=1,n[w+16>>2]=i,n[w+12>>2]=r,i=n[d+12>>2],n[w+232>>2]=n[d+8>>2],n[w+236>>2]=i,i=n[d+4>>2],n[w+224>>2]=n[d>>2],n[w+228>>2]=i,c=w+12|0,i=w+224|0,d=l-208|0,l=d;;){if(y5(d+8|0,i),n[d+200>>2]!=3){r=n[c+8>>2],(r|0)==n[c>>2]&&V0(c,n[c+8>>2],1,4,200),Y(n[c+4>>2]+Z(r,200)|0,d+8|0,200),n[c+8>>2]=r+1;continue}break}l=d+208|0,n[b+8>>2]=n[w+20>>2],i=n[w+16>>2],n[b>>2]=n[w+12>>2],n[b+4>>2]=i;break G}n[b+8>>2]=0,n[b>>2]=0,n[b+4>>2]=4}l=w+240|0;G:{if(W[j+8>>1]!=47){n[h+8>>2]=n[j+16>>2],i=n[j+12>>2],n[h>>2]=n[j+8>>2],n[h+4>>2]=i,Ee(b),i=1;break G}n[h+8>>2]=n[j+28>>2],i=n[j+24>>2],n[h>>2]=n[j+20>>2],n[h+4>>2]=i,i=0}if(n[f>>2]=i,l=j+48|0,i=n[K+56>>2],n[K+32>>2]=n[K+52>>2],n[K+36>>2]=i,n[K+40>>2]=n[K+60>>2],n[K+48>>2]==1){n[S+8>>2]=n[K+40>>2],i=n[K+36>>2],n[S>>2]=n[K+32>>2],n[S+4>>2]=i,n[S+160>>2]=-2147483648;break k}if(i=n[K+36>>2],n[K+16>>2]=n[K+32>>2],n[K+20>>2]=i,i=n[K+40>>2],n[K+24>>2]=i,r=0,d=n[K+20>>2],f=d+Z(i,200)|0,(f|0)!=(d|0))for(i=d+192|0,d=(f-d>>>0)/200|0;r=!n[i>>2]+r|0,i=i+200|0,d=d-1|0,!!d;);if((r|0)==1){Y(S+16|0,L,144),s[S+13|0]=P,s[S+12|0]=M,n[S+8>>2]=N,n[S>>2]=E,n[S+4>>2]=D,n[S+168>>2]=n[K+24>>2],i=n[K+20>>2],n[S+160>>2]=n[K+16>>2],n[S+164>>2]=i;break M}n[S+160>>2]=-2147483648,A[S>>1]=24,Ee(K+16|0);break k}i=r}if(r=r+1|0,l2(K+48|0),(d|0)!=47)break}break V}d=d+60|0,i=i+60|0}}n[S+160>>2]=-2147483648,A[S>>1]=22;break k}n[S+160>>2]=-2147483648,A[S+4>>1]=3,A[S>>1]=19;break k}n[S+160>>2]=-2147483648,A[S+4>>1]=3,A[S>>1]=9;break k}n[S+160>>2]=-2147483648,A[S+4>>1]=3,A[S>>1]=8;break k}i=r}n[S+160>>2]=-2147483648,n[S+4>>2]=i,A[S>>1]=d}Kn(L)}if(l=K+80|0,f=n[k+880>>2],(f|0)!=-2147483648)break z;i=n[k+728>>2],n[k+5952>>2]=i,r=n[k+724>>2],e=n[k+720>>2],n[k+5944>>2]=e,n[k+5948>>2]=r,n[F+12>>2]=i,n[F+4>>2]=e,n[F+8>>2]=r}n[F>>2]=-2147483648,Te(k+144|0),Ie(k+100|0);break l}if(r=k+5944|0,Y(r,k+720|0,160),n[k+476>>2]=n[k+892>>2],i=n[k+888>>2],n[k+468>>2]=n[k+884>>2],n[k+472>>2]=i,i=k+304|0,Y(i,r,160),n[k+464>>2]=f,r=k+464|0,K=o4(i,T,G),m=n[k+364>>2],K>>>0<m>>>0)e=20;else{if(m=n[k+368>>2],K>>>0<=m>>>0)break f;e=21}n[F+12>>2]=K,n[F+8>>2]=m,A[F+4>>1]=e,n[F>>2]=-2147483648,Kn(k+320|0),Ee(r),Te(k+144|0),Ie(k+100|0)}Ne(k+88|0);break s}Y(k+480|0,k+320|0,144),i=n[k+316>>2],n[k+632>>2]=n[k+312>>2],n[k+636>>2]=i,i=n[k+308>>2],n[k+624>>2]=n[k+304>>2],n[k+628>>2]=i,n[k+648>>2]=n[r+8>>2],i=n[r+4>>2],n[k+640>>2]=n[r>>2],n[k+644>>2]=i,f=n[k+88>>2],r=n[k+92>>2],i=n[k+96>>2],n[k+672>>2]=0,n[k+664>>2]=0,n[k+668>>2]=4,n[k+692>>2]=0,i=Z(i,24)+r|0,n[k+688>>2]=i,n[k+684>>2]=f,n[k+680>>2]=r,n[k+676>>2]=r,v=k+736|0,J=k+7200|0,V=k+3343|0,U=k+3380|0,B=k+4608|3,p=k+3352|0,g=k+4611|0,M=k+3349|0,w=k+5957|0,L=k+700|0,f=n[k+612>>2],E=n[k+608>>2];f:{l:{z:{N:{M:{k:{V:{J:{F:{Y:{for(;;){O:{G:{C:{K:{_:{X:{H:{if((i|0)==(r|0)||(n[k+680>>2]=r+24,d=n[r>>2],(d|0)==-2147483648))break H;n[L+16>>2]=n[r+20>>2],i=n[r+16>>2],n[L+8>>2]=n[r+12>>2],n[L+12>>2]=i,i=n[r+8>>2],n[L>>2]=n[r+4>>2],n[L+4>>2]=i,n[k+696>>2]=d,H=n[k+692>>2],n[k+692>>2]=H+1,m=n[k+700>>2],D=n[k+704>>2],I=l-2576|0,l=I,n[I+12>>2]=0,n[I+8>>2]=D,n[I+4>>2]=m,R=l-1296|0,l=R,j=I+4|0,i=n[j+8>>2],b=n[j+4>>2],n[R+12>>2]=i>>>0>b>>>0?1:i+n[j>>2]|0,s[R+20|0]=0,i=b-i|0,n[R+16>>2]=i>>>0<=b>>>0?i:0,C=l-16|0,l=C,S=R+12|0,j0(C,S),y=d2(S,C),N=R+24|0,R8(N+24|0,S,C),c=vn(S,C),d=b2(S,C),r=b2(S,C),i=b2(S,C),l0(S,C)||y0(S),P=k+5944|0,h=I+1288|0,o3(N+52|0,S,1216),ns(N,S,C),ns(N+12|0,S,C),A[N+1268>>1]=c,s[N+1270|0]=y,n[N+48>>2]=i,n[N+44>>2]=r,n[N+40>>2]=d,S0(S,n[C>>2],n[C+4>>2],n[C+8>>2],n[C+12>>2]),l=C+16|0;x:{if(!o[R+20|0]){n[j+8>>2]=b-n[R+16>>2],Y(h,N,1272);break x}re(h+8|0),n[h>>2]=-2147483648,Sn(R+24|0)}l=R+1296|0,r=n[I+1288>>2];x:{if((r|0)==-2147483648){i=I+16|0,Y(i,I+1296|0,40),e4(i),n[P>>2]=-2147483648,s[P+4|0]=2;break x}if(i=o[I+1292|0],y=I+1288|0,Y(I+21|0,y|5,1267),s[I+20|0]=i,n[I+16>>2]=r,n[I+12>>2]==(D|0)){n[I+2572>>2]=D,n[I+2568>>2]=m,n[I+2564>>2]=2,R=l-32|0,l=R,n[R+28>>2]=I+2564,h=l-32|0,l=h,c=l-16|0,l=c,s[c+12|0]=0,i=R+28|0,n[c+8>>2]=i,N=I+16|0,r=0,d=l-16|0,l=d,s[d+8|0]=0,n[d>>2]=0,n[d+4>>2]=0,j=c+8|0,b=v5(d),w0(j,b),b&&(W0(N+1270|0,j),r=1),r>>>0<b>>>0&&(ue(N+24|0,j),r=r+1|0),r>>>0<b>>>0&&(p2(N+1268|0,j),r=r+1|0),r>>>0<b>>>0&&(t2(N+40|0,j),r=r+1|0),r>>>0<b>>>0&&(t2(N+44|0,j),r=r+1|0),r>>>0<b>>>0&&(t2(N+48|0,j),r=r+1|0),r>>>0<b>>>0&&(Je(j,N+52|0,1216),r=r+1|0);D:{if(r>>>0>=b>>>0||(H5(N,j),r+1>>>0>=b>>>0))break D;H5(N+12|0,j)}l=d+16|0,l=c+16|0,$2(h+8|0,o[c+12|0]),d=R+4|0,c=d+4|0,r=n[h+8>>2];D:{if((r|0)!=3){n[c+16>>2]=n[h+28>>2],i=n[h+24>>2],n[c+8>>2]=n[h+20>>2],n[c+12>>2]=i,i=n[h+16>>2],n[c>>2]=n[h+12>>2],n[c+4>>2]=i;break D}n[c>>2]=i}if(n[d>>2]=r,l=h+32|0,r=n[R+4>>2],(r|0)!=3&&(i=n[R+16>>2],n[y+8>>2]=n[R+12>>2],n[y+12>>2]=i,i=n[R+24>>2],n[y+16>>2]=n[R+20>>2],n[y+20>>2]=i,n[y+4>>2]=n[R+8>>2]),n[y>>2]=r,l=R+32|0,d=n[I+2572>>2],n[I+1320>>2]=d,r=n[I+2568>>2],i=n[I+2564>>2],n[I+1312>>2]=i,n[I+1316>>2]=r,d|(n[I+1288>>2]!=3|(i|0)!=2)){n[P>>2]=-2147483648,s[P+4|0]=3,Z2(y),Sn(N);break x}Y(P,I+16|0,1272),Z2(I+1288|0);break x}n[P>>2]=-2147483648,s[P+4|0]=1,Sn(I+16|0)}if(l=I+2576|0,y=n[k+5944>>2],(y|0)==-2147483648){s[k+3325|0]=o[k+5948|0],s[k+3321|0]=H,s[k+3322|0]=H>>>8,s[k+3323|0]=H>>>16,s[k+3324|0]=H>>>24,i=4;break N}c=n[k+5948>>2],d=n[k+5952>>2],r=o[k+5956|0],Y(k+4608|0,w,1259),s[M+2|0]=o[k+4610|0],i=o[k+4608|0]|o[k+4609|0]<<8,s[M|0]=i,s[M+1|0]=i>>>8,j=Y(p,g,1256),s[k+3348|0]=r,n[k+3340>>2]=c,n[k+3344>>2]=d,n[k+3336>>2]=y,H=W[k+4604>>1],C=n[k+3376>>2],R=k+5944|0,h=k+480|0,i=0,b=l-16|0,l=b,N=k+3336|0,r=W[N+1268>>1],y=r,P=n[N+40>>2];x:{D:{$:{if(o[N+1270|0]==1){if(o8(N+24|0,h))break $;r=R2(h,r);Q:{if(!r)break Q;c=n[N+44>>2],d=n[r+4>>2];n0:{e0:switch(n[r>>2]-1|0){case 1:if(c>>>0<d>>>0)break n0;break Q;case 0:break e0;default:break n0}if(c>>>0>d>>>0)break Q}i=r}if(c=y<<16|5,!i){n[R+8>>2]=P,n[R+4>>2]=c,A[R>>1]=38;break x}if(d=n[N+48>>2],r=n[N+44>>2],d>>>0<r>>>0|d-r>>>0>120)break D;n[b+8>>2]=h,n[b+12>>2]=N;Q:{if(r=b+8|0,d=n[N+8>>2],C5(r,n[N+4>>2],d,0,8)&&(h=r,r=n[N+20>>2],C5(h,n[N+16>>2],r,1,3)))break Q;n[R+4>>2]=c,n[R+8>>2]=P,A[R>>1]=39;break x}A[R>>1]=47,A[R+4>>1]=o[i+61|0]|o[i+62|0]<<8,s[R+2|0]=o[i+59|0],s[R+6|0]=r>>>0>=255?255:r,s[R+3|0]=d>>>0>=255?255:d;break x}A[R>>1]=8,n[R+4>>2]=y<<16|5,n[R+8>>2]=P;break x}A[R>>1]=9,n[R+4>>2]=y<<16|5,n[R+8>>2]=P;break x}n[R+4>>2]=c,n[R+8>>2]=P,A[R>>1]=19}if(l=b+16|0,P=o[k+5947|0]|o[k+5948|0]<<8|(o[k+5949|0]<<16|o[k+5950|0]<<24),c=o[k+5946|0],i=W[k+5944>>1],(i|0)!=47){s[k+3328|0]=o[k+5955|0],n[k+3324>>2]=o[k+5951|0]|o[k+5952|0]<<8|(o[k+5953|0]<<16|o[k+5954|0]<<24),n[k+3320>>2]=P,e=c;break M}n[k+5948>>2]=D,n[k+5944>>2]=m,i=k+5868|0,t4(i,k+5944|0,1),h=k+8|0,b=l-16|0,l=b,n[b+12>>2]=i,i=f;x:{if(!i){d=0,r=1;break x}for(d=0;;){if(i>>>0<=1){if(i=Z5(b+12|0,(d<<5)+E|0)&255,r=0,!i)break x}else{y=i>>>1|0,r=y+d|0,d=(Z5(b+12|0,(r<<5)+E|0)&255)==1?d:r,i=i-y|0;continue}break}d=((i|0)==255)+d|0,r=1}i=r,n[h+4>>2]=d,n[h>>2]=i,l=b+16|0;x:{if(n[k+8>>2]){if(r=n[k+712>>2],i=n[k+716>>2],m5(r,i))break x;i=H<<16|5,s[k+3321|0]=i,s[k+3322|0]=i>>>8,s[k+3323|0]=i>>>16,s[k+3324|0]=i>>>24,s[k+3325|0]=C,s[k+3326|0]=C>>>8,s[k+3327|0]=C>>>16,s[k+3328|0]=C>>>24,i=15;break M}i=H<<16|5,s[k+3321|0]=i,s[k+3322|0]=i>>>8,s[k+3323|0]=i>>>16,s[k+3324|0]=i>>>24,s[k+3325|0]=C,s[k+3326|0]=C>>>8,s[k+3327|0]=C>>>16,s[k+3328|0]=C>>>24,i=41;break M}n[k+5900>>2]=r,n[k+5904>>2]=r+Z(i,66),b=k+3336|0,n[k+5912>>2]=b,h=k+480|0,n[k+5908>>2]=h,R=k+5916|0,I=l-48|0,l=I,s[I+11|0]=0,r=k+5900|0,i=n[r+12>>2],n[I+32>>2]=n[r+8>>2],n[I+36>>2]=i,i=n[r+4>>2],n[I+24>>2]=n[r>>2],n[I+28>>2]=i,n[I+40>>2]=I+11,S=I+12|0,O=l+-64|0,l=O,m=I+24|0,c5(O+16|0,m),d=n[O+16>>2];x:{if((d|0)!=3){for(r=n[O+20>>2],R0(O+8|0,4,4,8),i=n[O+8>>2],y=n[O+12>>2],n[y+4>>2]=r,n[y>>2]=d,n[O+36>>2]=1,n[O+32>>2]=y,n[O+28>>2]=i,n[O+56>>2]=n[m+16>>2],i=n[m+12>>2],n[O+48>>2]=n[m+8>>2],n[O+52>>2]=i,i=n[m+4>>2],n[O+40>>2]=n[m>>2],n[O+44>>2]=i,N=O+28|0,y=O+40|0,D=l-16|0,l=D;;){if(c5(D+8|0,y),d=n[D+8>>2],(d|0)!=3){r=n[D+12>>2],m=n[N+8>>2],(m|0)==n[N>>2]&&E2(N,1),i=n[N+4>>2]+(m<<3)|0,n[i+4>>2]=r,n[i>>2]=d,n[N+8>>2]=m+1;continue}break}l=D+16|0,n[S+8>>2]=n[O+36>>2],i=n[O+32>>2],n[S>>2]=n[O+28>>2],n[S+4>>2]=i;break x}n[S+8>>2]=0,n[S>>2]=0,n[S+4>>2]=4}l=O- -64|0;x:{if(o[I+11|0]==1){n[R>>2]=-2147483648,U0(S);break x}n[R+8>>2]=n[I+20>>2],i=n[I+16>>2],n[R>>2]=n[I+12>>2],n[R+4>>2]=i}if(l=I+48|0,N=H<<16|5,n[k+5948>>2]=N,n[k+5952>>2]=C,H=k+5944|0,y=n[k+5916>>2],d=(y|0)==-2147483648,r=d?H:R,i=o[r+7|0]|o[r+8|0]<<8|(o[r+9|0]<<16|o[r+10|0]<<24),n[k+5928>>2]=o[r+3|0]|o[r+4|0]<<8|(o[r+5|0]<<16|o[r+6|0]<<24),n[k+5932>>2]=i,s[k+5936|0]=o[r+11|0],r=o[r+2|0],d)break k;if(s[B+8|0]=o[k+5936|0],d=n[k+5932>>2],i=n[k+5928>>2],s[B|0]=i,s[B+1|0]=i>>>8,s[B+2|0]=i>>>16,s[B+3|0]=i>>>24,s[B+4|0]=d,s[B+5|0]=d>>>8,s[B+6|0]=d>>>16,s[B+7|0]=d>>>24,s[k+4610|0]=r,A[k+4608>>1]=y,r=n[k+4616>>2],i=n[k+4612>>2],n[k+5952>>2]=U,n[k+5944>>2]=i,D=i+(r<<3)|0,n[k+5948>>2]=D,x=0,y=n[H>>2],r=n[H+4>>2],(y|0)!=(r|0))for(m=r-y>>>3|0,H=n[n[H+8>>2]>>2];;){r=n[y+4>>2],d=1;x:{D:switch(n[y>>2]-1|0){case 0:d=r>>>0>=H>>>0;break x;case 1:break D;default:break x}d=r>>>0>H>>>0}if(y=y+8|0,x=d+x|0,m=m-1|0,!m)break}if(c>>>0>x>>>0)break F;if(m=0,e=0,(i|0)!=(D|0))for(d=D-i>>>3|0;e=!n[i>>2]+e|0,i=i+8|0,d=d-1|0,!!d;);if(e>>>0>=c>>>0&&(m=J5(b,h)),e=o[V+4|0]|o[V+5|0]<<8|(o[V+6|0]<<16|o[V+7|0]<<24),n[k+3320>>2]=o[V|0]|o[V+1|0]<<8|(o[V+2|0]<<16|o[V+3|0]<<24),n[k+3324>>2]=e,s[k+3328|0]=o[V+8|0],i=W[k+3340>>1],e=o[k+3342|0],h=n[k+3336>>2],r=k+5944|0,Y(r,j,1256),y=o[k+5896|0]|o[k+5897|0]<<8|(o[k+5898|0]<<16|o[k+5899|0]<<24),d=o[k+5892|0]|o[k+5893|0]<<8|(o[k+5894|0]<<16|o[k+5895|0]<<24),s[J+24|0]=d,s[J+25|0]=d>>>8,s[J+26|0]=d>>>16,s[J+27|0]=d>>>24,s[J+28|0]=y,s[J+29|0]=y>>>8,s[J+30|0]=y>>>16,s[J+31|0]=y>>>24,y=o[k+5888|0]|o[k+5889|0]<<8|(o[k+5890|0]<<16|o[k+5891|0]<<24),d=o[k+5884|0]|o[k+5885|0]<<8|(o[k+5886|0]<<16|o[k+5887|0]<<24),s[J+16|0]=d,s[J+17|0]=d>>>8,s[J+18|0]=d>>>16,s[J+19|0]=d>>>24,s[J+20|0]=y,s[J+21|0]=y>>>8,s[J+22|0]=y>>>16,s[J+23|0]=y>>>24,y=o[k+5880|0]|o[k+5881|0]<<8|(o[k+5882|0]<<16|o[k+5883|0]<<24),d=o[k+5876|0]|o[k+5877|0]<<8|(o[k+5878|0]<<16|o[k+5879|0]<<24),s[J+8|0]=d,s[J+9|0]=d>>>8,s[J+10|0]=d>>>16,s[J+11|0]=d>>>24,s[J+12|0]=y,s[J+13|0]=y>>>8,s[J+14|0]=y>>>16,s[J+15|0]=y>>>24,y=o[k+5872|0]|o[k+5873|0]<<8|(o[k+5874|0]<<16|o[k+5875|0]<<24),d=o[k+5868|0]|o[k+5869|0]<<8|(o[k+5870|0]<<16|o[k+5871|0]<<24),s[J|0]=d,s[J+1|0]=d>>>8,s[J+2|0]=d>>>16,s[J+3|0]=d>>>24,s[J+4|0]=y,s[J+5|0]=y>>>8,s[J+6|0]=y>>>16,s[J+7|0]=y>>>24,d=k+2032|0,Y(d,r,1288),U0(k+4608|0),(h|0)==-2147483648)break N;if(r=o[k+3320|0],y=o[k+3321|0]|o[k+3322|0]<<8|(o[k+3323|0]<<16|o[k+3324|0]<<24),u0=o[k+3325|0]|o[k+3326|0]<<8|(o[k+3327|0]<<16|o[k+3328|0]<<24),Y(v,d,1288),n[k+728>>2]=y,n[k+732>>2]=u0,s[k+727|0]=r,A[k+2026>>1]=P,A[k+2028>>1]=P>>>16,s[k+2025|0]=c,s[k+2024|0]=m,s[k+726|0]=e,A[k+724>>1]=i,n[k+720>>2]=h,H=W[k+1988>>1],i=n[k+672>>2],!i||(D=n[k+668>>2]+Z(i,28)|0,j=D-28|0,!j))break X;if(i=W[D-4>>1],(i|0)==(H|0))break _;if(i>>>0<=H>>>0)break X;i=n[k+760>>2];break K}for(X5(k+676|0),i=Z(n[k+672>>2],28),r=n[k+668>>2];;){if(!i)break Y;g=n[r+4>>2],m=n[r+8>>2],n[k+5944>>2]=K;H:{if(!m||(v=g+Z(m,1312)|0,e=v-1312|0,!e))break H;x:{if(K>>>0>o0[v-1264>>2])break x;j=W[v-44>>1],f=R2(k+480|0,j),f?b=n[f>>2]:b=1,d=n[v-1296>>2],n[k+728>>2]=d,f=n[v-1308>>2],n[k+720>>2]=f,n[k+732>>2]=d+Z(n[v-1292>>2],34),n[k+724>>2]=f+Z(n[v-1304>>2],34),p=l-16|0,l=p,w=k+480|0,n[p+8>>2]=w,U=k+720|0,d=n[U>>2];D:{if(d){h=n[U+4>>2];$:{for(;;){if((d|0)==(h|0))break $;if(f=d+34|0,n[U>>2]=f,c=L5(p+8|0,d),d=f,!!c)break}f=1;break D}n[U>>2]=0}if(d=n[U+8>>2],f=0,!d)break D;for(n[p+12>>2]=w,c=n[U+12>>2];f=d,(f|0)!=(c|0)&&(d=f+34|0,n[U+8>>2]=d,!L5(p+12|0,f)););f=(f|0)!=(c|0)}if(l=p+16|0,f|b)break x;if(!J5(e,w))break J}if(n[k+724>>2]=v,n[k+720>>2]=g,n[k+728>>2]=k+5944,f=k+720|0,c=Q5(f),!c)break H;if(Q5(f))break O;if(f=f8(g,m,K),!f||(d=n[f+48>>2],f=d-K|0,(f>>>0<=d>>>0?f:0)>>>0<=13))break H;y=W[c+1268>>1]<<16|5,u0=n[c+40>>2],i=43;break V}r=r+28|0,i=i-28|0}}r=Y(x0(4,1312),k+720|0,1312),d=x0(4,24),i=n[k+716>>2],n[d+16>>2]=n[k+712>>2],n[d+20>>2]=i,i=n[k+708>>2],n[d+8>>2]=n[k+704>>2],n[d+12>>2]=i,i=n[k+700>>2],n[d>>2]=n[k+696>>2],n[d+4>>2]=i,i=n[k+672>>2],(i|0)==n[k+664>>2]&&G2(k+664|0,28),c=n[k+668>>2]+Z(i,28)|0,s[c+26|0]=0,A[c+24>>1]=H,n[c+20>>2]=1,n[c+16>>2]=d,n[c+8>>2]=1,n[c+12>>2]=1,n[c+4>>2]=r,n[c>>2]=1,n[k+672>>2]=i+1;break G}if(i=n[k+760>>2],h=D-20|0,m=n[h>>2],!m||(c=Z(m,1312),d=D-24|0,r=n[d>>2],b=c+r|0,(b|0)==1312|o0[b-1272>>2]>=i>>>0))break K;if(o0[b-1268>>2]<o0[k+764>>2])break C}r=i,y=H<<16|5,Sn(k+720|0),i=37;break z}(m|0)==n[j>>2]&&(G2(j,1312),r=n[d>>2]),Y(r+c|0,k+720|0,1312),n[h>>2]=m+1,r=D-8|0,d=n[r>>2],i=D-16|0,(d|0)==n[i>>2]&&zs(i),i=n[k+716>>2],c=n[D-12>>2]+Z(d,24)|0,n[c+16>>2]=n[k+712>>2],n[c+20>>2]=i,i=n[k+708>>2],n[c+8>>2]=n[k+704>>2],n[c+12>>2]=i,i=n[k+700>>2],n[c>>2]=n[k+696>>2],n[c+4>>2]=i,n[r>>2]=d+1}r=n[k+680>>2],i=n[k+688>>2];continue}break}e=W[c+1268>>1],$=e>>>8|0,i=42;break l}y=n[k+672>>2],b=n[k+668>>2],n[k+656>>2]=b,n[k+660>>2]=y,n[k+652>>2]=n[k+664>>2],h=k+720|0,i=n[k+148>>2],e=n[k+152>>2],w=k+480|0,p=l-160|0,l=p,n[p+60>>2]=0,n[p+52>>2]=0,n[p+44>>2]=i,n[p+48>>2]=(e<<5)+i,j=p+20|0,g=l-48|0,l=g,m=p+44|0,i=b5(m);Y:{if(i){for(d=g+24|0,d5(d,m),e=n[g+24>>2]+1|0,e=e||-1,J2(d,e>>>0<=4?4:e),e=n[g+28>>2],n[e+4>>2]=32,n[e>>2]=i,n[g+16>>2]=1,e=n[g+28>>2],n[g+8>>2]=n[g+24>>2],n[g+12>>2]=e,e=n[m+20>>2],n[g+40>>2]=n[m+16>>2],n[g+44>>2]=e,e=n[m+12>>2],n[g+32>>2]=n[m+8>>2],n[g+36>>2]=e,e=n[m+4>>2],n[g+24>>2]=n[m>>2],n[g+28>>2]=e,c=g+8|0,f=l-16|0,l=f;;){if(i=b5(d),i){r=n[c+8>>2],(r|0)==n[c>>2]&&(d5(f+4|0,d),e=n[f+4>>2]+1|0,E2(c,e||-1)),e=n[c+4>>2]+(r<<3)|0,n[e+4>>2]=32,n[e>>2]=i,n[c+8>>2]=r+1;continue}break}l=f+16|0,n[j+8>>2]=n[g+16>>2],e=n[g+12>>2],n[j>>2]=n[g+8>>2],n[j+4>>2]=e;break Y}n[j+8>>2]=0,n[j>>2]=0,n[j+4>>2]=4}l=g+48|0,j=n[p+24>>2],d=n[p+28>>2],$5(j,d),c=n[w+68>>2],r=n[w+72>>2],f=n[w+80>>2],i=n[w+84>>2],n[p+140>>2]=0,n[p+120>>2]=0,n[p+112>>2]=0,n[p+104>>2]=0,e=Z(y,28)+b|0,n[p+100>>2]=e,n[p+96>>2]=b,n[p+92>>2]=1,n[p+84>>2]=0,n[p+76>>2]=0,n[p+72>>2]=e,n[p+68>>2]=b,n[p+64>>2]=1,n[p+60>>2]=f+Z(i,60),n[p+56>>2]=f,n[p+52>>2]=c+Z(r,40),n[p+48>>2]=c,n[p+44>>2]=1,w=p+32|0,g=l-144|0,l=g,k5(g+8|0,m),r=n[g+8>>2];Y:{if(r){for(i=n[g+12>>2],c=g+28|0,h5(c,m),e=n[g+28>>2]+1|0,e=e||-1,J2(c,e>>>0<=4?4:e),e=n[g+32>>2],n[e+4>>2]=i,n[e>>2]=r,n[g+24>>2]=1,e=n[g+32>>2],n[g+16>>2]=n[g+28>>2],n[g+20>>2]=e,Y(c,m,116),y=g+16|0,b=l-32|0,l=b;;){if(k5(b+8|0,c),r=n[b+8>>2],r){i=n[b+12>>2],f=n[y+8>>2],(f|0)==n[y>>2]&&(h5(b+20|0,c),e=n[b+20>>2]+1|0,E2(y,e||-1)),e=n[y+4>>2]+(f<<3)|0,n[e+4>>2]=i,n[e>>2]=r,n[y+8>>2]=f+1;continue}break}l=b+32|0,n[w+8>>2]=n[g+24>>2],e=n[g+20>>2],n[w>>2]=n[g+16>>2],n[w+4>>2]=e;break Y}n[w+8>>2]=0,n[w>>2]=0,n[w+4>>2]=4}for(l=g+144|0,i=n[p+36>>2],f=n[p+40>>2],$5(i,f),e=f<<3,r=i,c=l-16|0,l=c,y=f+1|0;y=y-1|0,!!(y>>>0>=2&&(f=n[r+4>>2],n[c>>2]=n[r>>2],n[c+4>>2]=f,r=r+8|0,f=n[r+4>>2],n[c+8>>2]=n[r>>2],n[c+12>>2]=f,n8(c,c+8|0))););for(l=c+16|0,y=y>>>0<2;;){if(r=e,e){b=p+8|0,f=0,e=d,c=1;Y:{if(!e)break Y;for(;;){if(e>>>0<=1){if(e=r4((f<<3)+j|0,i)&255,c=0,!e)break Y}else{w=f,c=e>>>1|0,f=c+f|0,f=(r4((f<<3)+j|0,i)&255)==1?w:f,e=e-c|0;continue}break}f=((e|0)==255)+f|0,c=1}if(e=c,n[b+4>>2]=f,n[b>>2]=e,e=r-8|0,i=i+8|0,n[p+8>>2])continue}break}if(A[h>>1]=y?r?26:47:26,U0(p+32|0),U0(p+20|0),l=p+160|0,i=W[k+720>>1],(i|0)!=47){A[F+14>>1]=W[k+730>>1],r=W[k+726>>1]|W[k+728>>1]<<16,e=W[k+722>>1]|W[k+724>>1]<<16,A[F+6>>1]=e,A[F+8>>1]=e>>>16,A[F+10>>1]=r,A[F+12>>1]=r>>>16,n[F>>2]=-2147483648,A[F+4>>1]=i,j5(k+652|0);break f}i=n[k+520>>2],e=n[k+72>>2],n[k+5944>>2]=n[k+68>>2],n[k+5948>>2]=e,t4(k+968|0,k+5944|0,1),e=n[k+104>>2],n[k+720>>2]=n[k+100>>2],n[k+724>>2]=e,e=n[k+112>>2],n[k+728>>2]=n[k+108>>2],n[k+732>>2]=e,e=n[k+120>>2],n[k+736>>2]=n[k+116>>2],n[k+740>>2]=e,e=n[k+128>>2],n[k+744>>2]=n[k+124>>2],n[k+748>>2]=e,e=n[$+84>>2],n[k+896>>2]=n[$+80>>2],n[k+900>>2]=e,e=n[$+92>>2],n[k+904>>2]=n[$+88>>2],n[k+908>>2]=e,e=n[$+100>>2],n[k+912>>2]=n[$+96>>2],n[k+916>>2]=e,e=n[$+108>>2],n[k+920>>2]=n[$+104>>2],n[k+924>>2]=e,Y(k+752|0,k+480|0,144),n[k+952>>2]=n[k+648>>2],e=n[k+644>>2],n[k+944>>2]=n[k+640>>2],n[k+948>>2]=e,e=n[k+656>>2],n[k+956>>2]=n[k+652>>2],n[k+960>>2]=e,n[k+964>>2]=n[k+660>>2],e=n[k+628>>2],n[k+928>>2]=n[k+624>>2],n[k+932>>2]=e,e=n[k+636>>2],n[k+936>>2]=n[k+632>>2],n[k+940>>2]=e,s0=Y(F,k+720|0,280),c0=i,n[s0+280>>2]=c0,Te(k+144|0),i8(k+132|0);break s}s[k+3321|0]=N,s[k+3322|0]=N>>>8,s[k+3323|0]=N>>>16,s[k+3324|0]=N>>>24,s[k+3325|0]=C,s[k+3326|0]=C>>>8,s[k+3327|0]=C>>>16,s[k+3328|0]=C>>>24,U0(k+4608|0),i=18;break M}y=j<<16|5,u0=n[v-1272>>2],i=40}$=0;break l}s[k+3328|0]=o[k+5936|0],e=n[k+5932>>2],n[k+3320>>2]=n[k+5928>>2],n[k+3324>>2]=e,i=16,e=r}Sn(k+3336|0)}y=o[k+3321|0]|o[k+3322|0]<<8|(o[k+3323|0]<<16|o[k+3324|0]<<24),$=o[k+3320|0],r=o[k+3325|0]|o[k+3326|0]<<8|(o[k+3327|0]<<16|o[k+3328|0]<<24)}u0=r,s2(k+696|0),X5(k+676|0)}j5(k+664|0),n[F+8>>2]=y,n[F+12>>2]=u0,A[F+4>>1]=i,n[F>>2]=-2147483648,A[F+6>>1]=e&255|$<<8}Ee(k+640|0),Kn(k+480|0),Te(k+144|0),Ie(k+100|0)}if(s2(k- -64|0),Ne(k+48|0),l=k+7232|0,e=n[t+1104>>2],n[t+104>>2]=n[t+1100>>2],n[t+108>>2]=e,n[t+112>>2]=n[t+1108>>2],S=n[t+1096>>2],(S|0)==-2147483648){Li(a,t+104|0);break n}for(L=t+456|0,Y(L,t+1112|0,272),n[t+776>>2]=S,e=n[t+108>>2],n[t+780>>2]=n[t+104>>2],n[t+784>>2]=e,n[t+788>>2]=n[t+112>>2],Y(t+792|0,L,272),N=o4(t+984|0,T,G),n[t+388>>2]=N,F=x0(8,288),M=n[t+848>>2],P=n[t+856>>2],E=n[t+824>>2],D=n[t+828>>2],H=n[t+832>>2],v=o[t+840|0],U=o[t+841|0],x2(t+392|0,n[t+924>>2],n[t+928>>2]),I0(t+444|0,16),i=n[t+820>>2],r=n[t+448>>2],e=n[t+816>>2],s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=i,s[r+13|0]=i>>>8,s[r+14|0]=i>>>16,s[r+15|0]=i>>>24,i=n[t+812>>2],e=n[t+808>>2],s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=i,s[r+5|0]=i>>>8,s[r+6|0]=i>>>16,s[r+7|0]=i>>>24,n[t+452>>2]=16,e=n[t+100>>2],n[t+160>>2]=n[t+96>>2],n[t+164>>2]=e,e=n[t+92>>2],n[t+152>>2]=n[t+88>>2],n[t+156>>2]=e,e=n[t+84>>2],n[t+144>>2]=n[t+80>>2],n[t+148>>2]=e,e=n[t+76>>2],n[t+136>>2]=n[t+72>>2],n[t+140>>2]=e,i=l-16|0,l=i,h=i+4|0,y=l-48|0,l=y,n[y+16>>2]=0,n[y+8>>2]=0,n[y+12>>2]=0,rt(y+24|0,y+8|0,y+20|0,t+136|0),e=n[y+40>>2],d=e+n[y+24>>2]|0,c=e+n[y+32>>2]|0,f=n[y+44>>2]-e|0;;){if(f){s[d|0]=o[c|0],f=f-1|0,d=d+1|0,c=c+1|0;continue}break}if(e=n[y+16>>2],s[h+8|0]=e,s[h+9|0]=e>>>8,s[h+10|0]=e>>>16,s[h+11|0]=e>>>24,r=n[y+12>>2],e=n[y+8>>2],s[h|0]=e,s[h+1|0]=e>>>8,s[h+2|0]=e>>>16,s[h+3|0]=e>>>24,s[h+4|0]=r,s[h+5|0]=r>>>8,s[h+6|0]=r>>>16,s[h+7|0]=r>>>24,l=y+48|0,e=l-48|0,l=e,n[e+44>>2]=12,n[e+40>>2]=h,Zt(e+8|0,1,e+40|0,1),l=e+48|0,R=t+424|0,Mt(R,h,o[e+8|0]>>>1|0),l=i+16|0,I=t+1096|0,Kr(I,R),ki(t+408|0,I),i=t+896|0,e=n[i+4>>2],n[t>>2]=e,n[t+4>>2]=Z(n[i+8>>2],68)+e,e=n[t+4>>2],n[t+1096>>2]=n[t>>2],n[t+1100>>2]=e,n[t+1108>>2]=t+388,n[t+1104>>2]=t+776,C=l-16|0,l=C,r=C+4|0,C0(r,(n[I+4>>2]-n[I>>2]>>>0)/68|0),V=l-16|0,l=V,Z0(r,(n[I+4>>2]-n[I>>2]>>>0)/68|0),i=n[r+8>>2],e=n[r+4>>2],n[V+4>>2]=r+8,s0=V,c0=k0(e,i,32),n[s0+8>>2]=c0,n[V+12>>2]=z,O=l+-64|0,l=O,i=V+4|0,u0=n[i+4>>2],p=n[i>>2],$=n[I>>2],e=n[I+4>>2],($|0)!=(e|0))for(g=n[I+12>>2],B=n[I+8>>2],b=n[i+8>>2]+(u0<<4)|0,w=(e-$>>>0)/68|0,u0=w+u0|0;;){if(e=o[$+58|0],T=n[$>>2],K=n[g>>2],k=x0(8,312),G=W[$+56>>1],x2(O,n[$+12>>2],n[$+16>>2]),x2(O+16|0,n[$+24>>2],n[$+28>>2]),m=o[$+63|0],j=o[$+62|0],y=o[$+61|0],c=o[$+60|0],d=o[$+59|0],x2(O+32|0,n[$+48>>2],n[$+52>>2]),C4(O+48|0,n[$+36>>2],n[$+40>>2]),e=e<<2,f=n[e+1068004>>2],r=n[e+1067992>>2],e=0,!T){x=Z(n[B+244>>2],28),h=n[B+240>>2],J=h-24|0;s:{for(;;){if(!x)break s;if(x=x-28|0,J=J+28|0,i=W[h+24>>1],h=h+28|0,(i|0)==(G|0))break}if(!f8(n[J>>2],n[J+4>>2],K))break s;e=o0[B+76>>2]<=K>>>0&o0[B+80>>2]>=K>>>0}}if(n[k+28>>2]=7,n[k+24>>2]=1066966,n[k+16>>2]=G,n[k+20>>2]=0,n[k+4>>2]=2,n[k+8>>2]=-2147483646,n[k>>2]=1066964,i=n[O+4>>2],n[k+32>>2]=n[O>>2],n[k+36>>2]=i,i=n[O+12>>2],n[k+40>>2]=n[O+8>>2],n[k+44>>2]=i,n[k+52>>2]=7,n[k+48>>2]=1066973,i=n[O+20>>2],n[k+56>>2]=n[O+16>>2],n[k+60>>2]=i,i=n[O+28>>2],n[k+64>>2]=n[O+24>>2],n[k+68>>2]=i,n[k+220>>2]=5,n[k+216>>2]=1066987,n[k+208>>2]=m,n[k+212>>2]=0,n[k+196>>2]=2,n[k+200>>2]=-2147483646,n[k+192>>2]=1066985,n[k+184>>2]=j,n[k+188>>2]=0,n[k+172>>2]=2,n[k+176>>2]=-2147483646,n[k+168>>2]=1066983,n[k+160>>2]=y,n[k+164>>2]=0,n[k+148>>2]=1,n[k+152>>2]=-2147483646,n[k+144>>2]=1066982,n[k+136>>2]=c,n[k+140>>2]=0,n[k+124>>2]=1,n[k+128>>2]=-2147483646,n[k+120>>2]=1066981,n[k+112>>2]=d,n[k+116>>2]=0,n[k+100>>2]=1,n[k+104>>2]=-2147483646,n[k+96>>2]=1066980,n[k+92>>2]=r,n[k+88>>2]=f,n[k+84>>2]=-2147483648,n[k+76>>2]=4,n[k+80>>2]=-2147483645,n[k+72>>2]=1066869,n[k+244>>2]=10,n[k+240>>2]=1066949,n[k+292>>2]=5,n[k+296>>2]=-2147483647,n[k+288>>2]=1054374,s[k+276|0]=!T,n[k+268>>2]=6,n[k+272>>2]=-2147483647,n[k+264>>2]=1066992,s[k+300|0]=e,e=n[O+44>>2],n[k+232>>2]=n[O+40>>2],n[k+236>>2]=e,e=n[O+36>>2],n[k+224>>2]=n[O+32>>2],n[k+228>>2]=e,e=n[O+60>>2],n[k+256>>2]=n[O+56>>2],n[k+260>>2]=e,e=n[O+52>>2],n[k+248>>2]=n[O+48>>2],n[k+252>>2]=e,n[b+8>>2]=13,n[b+4>>2]=k,n[b>>2]=13,$=$+68|0,b=b+16|0,w=w-1|0,!w)break}if(n[p>>2]=u0,l=O- -64|0,l=V+16|0,i=t+248|4,n[i+8>>2]=n[C+12>>2],e=n[C+8>>2],n[i>>2]=n[C+4>>2],n[i+4>>2]=e,l=C+16|0,n[t+248>>2]=-2147483643,h=l-16|0,l=h,c=h+4|0,d=n[t+912>>2],f=d+Z(n[t+916>>2],60)|0,C0(c,(f-d>>>0)/60|0),y=l-16|0,l=y,e=(f-d>>>0)/60|0,Z0(c,e),r=n[c+8>>2],i=n[c+4>>2],n[y+4>>2]=c+8,s0=y,c0=k0(i,r,32),n[s0+8>>2]=c0,n[y+12>>2]=z,m=l-96|0,l=m,i=y+4|0,c=n[i+4>>2],r=n[i>>2],(f|0)!=(d|0))for(w=d+48|0,f=n[i+8>>2]+(c<<4)|0,c=e+c|0;;){g=x0(8,120),x2(m,n[w-44>>2],n[w-40>>2]),x2(m+16|0,n[w-32>>2],n[w-28>>2]),x2(m+32|0,n[w-20>>2],n[w-16>>2]),C4(m+48|0,n[w-8>>2],n[w-4>>2]);s:{if(n[w>>2]!=-2147483648){zn(m+84|0,w);break s}n[m+84>>2]=-2147483648}j=m- -64|0,b=l-16|0,l=b,n[b>>2]=-2147483648,d=m+84|0;s:{if(n[d>>2]!=-2147483648){n[j>>2]=-2147483645,n[j+12>>2]=n[d+8>>2],i=n[d+4>>2],n[j+4>>2]=n[d>>2],n[j+8>>2]=i,me(b);break s}i=n[b+12>>2],n[j+8>>2]=n[b+8>>2],n[j+12>>2]=i,i=n[b+4>>2],n[j>>2]=n[b>>2],n[j+4>>2]=i}if(l=b+16|0,n[g+4>>2]=4,n[g>>2]=1066998,i=n[m+4>>2],n[g+8>>2]=n[m>>2],n[g+12>>2]=i,i=n[m+12>>2],n[g+16>>2]=n[m+8>>2],n[g+20>>2]=i,n[g+28>>2]=7,n[g+24>>2]=1066966,i=n[m+20>>2],n[g+32>>2]=n[m+16>>2],n[g+36>>2]=i,i=n[m+28>>2],n[g+40>>2]=n[m+24>>2],n[g+44>>2]=i,n[g+52>>2]=7,n[g+48>>2]=1066973,i=n[m+36>>2],n[g+56>>2]=n[m+32>>2],n[g+60>>2]=i,i=n[m+44>>2],n[g+64>>2]=n[m+40>>2],n[g+68>>2]=i,n[g+76>>2]=5,n[g+72>>2]=1067002,n[g+96>>2]=1067007,n[g+100>>2]=12,i=n[m+60>>2],n[g+88>>2]=n[m+56>>2],n[g+92>>2]=i,i=n[m+52>>2],n[g+80>>2]=n[m+48>>2],n[g+84>>2]=i,i=n[m+68>>2],n[g+104>>2]=n[m+64>>2],n[g+108>>2]=i,i=n[m+76>>2],n[g+112>>2]=n[m+72>>2],n[g+116>>2]=i,n[f+8>>2]=5,n[f+4>>2]=g,n[f>>2]=5,w=w+60|0,f=f+16|0,e=e-1|0,!e)break}n[r>>2]=c,l=m+96|0,l=y+16|0,i=I|4,n[i+8>>2]=n[h+12>>2],e=n[h+8>>2],n[i>>2]=n[h+4>>2],n[i+4>>2]=e,l=h+16|0,n[F+172>>2]=5,n[F+168>>2]=1067072,n[F+160>>2]=U,n[F+164>>2]=0,n[F+148>>2]=10,n[F+152>>2]=-2147483646,n[F+144>>2]=1067062,n[F+136>>2]=v,n[F+140>>2]=0,n[F+124>>2]=12,n[F+128>>2]=-2147483646,n[F+120>>2]=1067050,n[F+112>>2]=H,n[F+116>>2]=0,n[F+100>>2]=11,n[F+104>>2]=-2147483646,n[F+96>>2]=1067039,n[F+88>>2]=E,n[F+92>>2]=D,n[F+76>>2]=5,n[F+80>>2]=-2147483646,n[F+72>>2]=1067034,n[F+64>>2]=P,n[F+68>>2]=0,n[F+52>>2]=9,n[F+56>>2]=-2147483646,n[F+48>>2]=1067025,n[F+40>>2]=N,n[F+44>>2]=0,n[F+28>>2]=3,n[F+32>>2]=-2147483646,n[F+24>>2]=1066873,n[F+16>>2]=M,n[F+20>>2]=0,n[F+4>>2]=6,n[F+8>>2]=-2147483646,n[F>>2]=1067019,n[t+1096>>2]=-2147483643,n[F+196>>2]=7,n[F+200>>2]=-2147483644,n[F+192>>2]=1067077,n[F+220>>2]=10,n[F+216>>2]=1067084,n[F+244>>2]=5,n[F+240>>2]=1067002,e=n[t+404>>2],n[F+184>>2]=n[t+400>>2],n[F+188>>2]=e,e=n[t+396>>2],n[F+176>>2]=n[t+392>>2],n[F+180>>2]=e,n[F+212>>2]=n[t+452>>2],e=n[t+448>>2],n[F+204>>2]=n[t+444>>2],n[F+208>>2]=e,e=n[t+412>>2],n[F+224>>2]=n[t+408>>2],n[F+228>>2]=e,e=n[t+420>>2],n[F+232>>2]=n[t+416>>2],n[F+236>>2]=e,e=n[t+260>>2],n[F+256>>2]=n[t+256>>2],n[F+260>>2]=e,e=n[t+252>>2],n[F+248>>2]=n[t+248>>2],n[F+252>>2]=e,n[F+268>>2]=6,n[F+264>>2]=1067094,e=n[t+1108>>2],n[F+280>>2]=n[t+1104>>2],n[F+284>>2]=e,e=n[t+1100>>2],n[F+272>>2]=n[t+1096>>2],n[F+276>>2]=e,Mi(R),ge(u+528|0),n[u+532>>2]=-2147483648,E4(u),n[u>>2]=2,we(u+112|0),n[u+112>>2]=3,zi(u+240|0),n[u+240>>2]=S,e=n[t+108>>2],n[u+244>>2]=n[t+104>>2],n[u+248>>2]=e,n[u+252>>2]=n[t+112>>2],Y(u+256|0,L,272),n[a+12>>2]=12,n[a+8>>2]=F,n[a>>2]=-2147483648,n[a+4>>2]=12;break n}for(M=x0(8,120),E=l-16|0,l=E,i=E+4|0,C0(i,27),D=l-16|0,l=D,Z0(i,27),e=n[i+8>>2],u=n[i+4>>2],n[D+4>>2]=i+8,s0=D,c0=k0(u,e,32),n[s0+8>>2]=c0,n[D+12>>2]=z,w=1054397,P=l-48|0,l=P,e=D+4|0,j=n[e>>2],_=27,u=n[e+4>>2],b=u+27|0,y=n[e+8>>2]+(u<<4)|0,p=P+32|4;;){H=o[w|0],N=x0(8,120),An(P+24|0,H),c=n[P+24>>2],f=n[P+28>>2],e=P+16|0,i=l-16|0,l=i,br(i+4|0,H),u=1068960,m=2;d:{s:switch(n[i+4>>2]-1|0){case 0:case 1:m=n[i+12>>2],u=n[i+8>>2];break d;case 2:break s;default:break d}u=0}if(n[e+4>>2]=m,n[e>>2]=u,l=i+16|0,u=n[P+16>>2],Fo(P+8|0,u||4,u?n[P+20>>2]:0),v=l-16|0,l=v,r=v+4|0,m=n[P+12>>2],d=n[P+8>>2],C0(r,m-d>>>3|0),U=l-16|0,l=U,u=m-d>>>3|0,Z0(r,u),i=n[r+8>>2],e=n[r+4>>2],n[U+4>>2]=r+8,s0=U,c0=k0(e,i,32),n[s0+8>>2]=c0,n[U+12>>2]=z,e=U+4|0,h=n[e+4>>2],r=n[e>>2],(d|0)!=(m|0))for(g=n[e+8>>2]+(h<<4)|0,h=u+h|0;n[g>>2]=-2147483645,n[g+4>>2]=-2147483648,i=n[d+4>>2],e=g+8|0,n[e>>2]=n[d>>2],n[e+4>>2]=i,d=d+8|0,g=g+16|0,u=u-1|0,!!u;);if(n[r>>2]=h,l=U+16|0,n[p+8>>2]=n[v+12>>2],u=n[v+8>>2],n[p>>2]=n[v+4>>2],n[p+4>>2]=u,l=v+16|0,n[P+32>>2]=-2147483643,n[N+76>>2]=7,n[N+72>>2]=1054383,e=H<<3,u=n[e+1067780>>2],n[N+64>>2]=n[e+1067776>>2],n[N+68>>2]=u,n[N+52>>2]=4,n[N+56>>2]=-2147483646,n[N+48>>2]=1054379,u=H<<2,n[N+44>>2]=n[u+1067668>>2],n[N+40>>2]=n[u+1067560>>2],n[N+36>>2]=-2147483648,n[N+28>>2]=5,n[N+32>>2]=-2147483645,n[N+24>>2]=1054374,n[N+16>>2]=c,n[N+20>>2]=f,n[N+12>>2]=-2147483648,n[N+4>>2]=4,n[N+8>>2]=-2147483645,n[N>>2]=1054370,u=n[P+36>>2],n[N+80>>2]=n[P+32>>2],n[N+84>>2]=u,u=n[P+44>>2],n[N+88>>2]=n[P+40>>2],n[N+92>>2]=u,s[N+108|0]=(H-4&255)>>>0<7,n[N+100>>2]=7,n[N+104>>2]=-2147483647,n[N+96>>2]=1054390,n[y+8>>2]=5,n[y+4>>2]=N,n[y>>2]=5,w=w+1|0,y=y+16|0,_=_-1|0,!_)break}n[j>>2]=b,l=P+48|0,l=D+16|0,e=t+1096|4,n[e+8>>2]=n[E+12>>2],u=n[E+8>>2],n[e>>2]=n[E+4>>2],n[e+4>>2]=u,l=E+16|0,n[M+4>>2]=6,n[M>>2]=1053616,n[M+112>>2]=500,n[M+116>>2]=0,n[M+100>>2]=12,n[M+104>>2]=-2147483646,n[M+96>>2]=1054464,n[M+88>>2]=53800,n[M+92>>2]=0,n[M+76>>2]=15,n[M+80>>2]=-2147483646,n[M+72>>2]=1054449,n[M+64>>2]=13e3,n[M+68>>2]=0,n[M+52>>2]=13,n[M+56>>2]=-2147483646,n[M+48>>2]=1054436,n[M+40>>2]=5,n[M+44>>2]=0,n[M+28>>2]=12,n[M+32>>2]=-2147483646,n[M+24>>2]=1054424,u=n[t+1108>>2],n[M+16>>2]=n[t+1104>>2],n[M+20>>2]=u,n[t+1096>>2]=-2147483643,u=n[t+1100>>2],n[M+8>>2]=n[t+1096>>2],n[M+12>>2]=u,n[a+12>>2]=5,n[a+8>>2]=M,n[a>>2]=-2147483648,n[a+4>>2]=5;break n}cn(t+1096|0,r,1053583,4),i=n[t+1104>>2],e=n[t+1100>>2],w=n[t+1096>>2];U:{if((w|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u;break U}r=0,b=l-48|0,A[b+44>>1]=1,n[b+40>>2]=i,n[b+32>>2]=0,n[b+36>>2]=0,n[b+20>>2]=i,d=e,n[b+16>>2]=e,n[b+8>>2]=45,n[b+12>>2]=95,h=e+i|0,n[b+28>>2]=h,u=e;d:{s:for(;;){if((u|0)==(h|0))break d;e=u+1|0,n[b+24>>2]=e,f=o[u|0];f:{if(f<<24>>24>=0)break f;if(e=u+2|0,n[b+24>>2]=e,c=o[u+1|0]&63,y=f&31,f>>>0<=223){f=c|y<<6;break f}if(e=u+3|0,n[b+24>>2]=e,c=o[u+2|0]&63|c<<6,f>>>0<240){f=c|y<<12;break f}if(e=u+4|0,n[b+24>>2]=e,f=y<<18&1835008|(o[u+3|0]&63|c<<6),(f|0)==1114112)break d}if(c=(e-u|0)+r|0,n[b+32>>2]=c,(f|0)==1114112)break d;for(u=0;;){if((u|0)==8){r=c,u=e;continue s}if(y=(b+8|0)+u|0,u=u+4|0,n[y>>2]==(f|0))break}break}i=r}s[b+18|0]=2,A[b+16>>1]=256,h=b+16|0,e=0,y=(i|0)!=2,f=0;d:for(;;){s:{if(u=f,(u|0)==3)break s;if(f=u+1|0,y)continue;for(i=o[u+h|0],c=n[(i<<2)+1095212>>2],u=0;;){if((u|0)==2){e=i;break s}if(r=o[u+d|0],b=(((r-65&255)>>>0<26?32:0)|r)&255,r=o[u+c|0],(b|0)!=((((r-65&255)>>>0<26?32:0)|r)&255))continue d;u=u+1|0}}break}if(s[t+272|0]=e,i=x0(8,48),n[t+1100>>2]=1065060,n[t+1096>>2]=1063692,h=t+272|0,n[t+1104>>2]=h,v=l-16|0,l=v,r=v+4|0,j=t+1096|0,f=j,C0(r,(n[f+4>>2]-n[f>>2]>>>0)/36|0),U=l-16|0,l=U,Z0(r,(n[f+4>>2]-n[f>>2]>>>0)/36|0),e=n[r+8>>2],u=n[r+4>>2],n[U+4>>2]=r+8,s0=U,c0=k0(u,e,32),n[s0+8>>2]=c0,n[U+12>>2]=z,p=l-16|0,l=p,r=U+4|0,g=n[r+4>>2],d=n[r>>2],e=n[f>>2],u=n[f+4>>2],(e|0)!=(u|0))for(f=n[f+8>>2],c=n[r+8>>2]+(g<<4)|0,y=(u-e>>>0)/36|0,g=y+g|0;;){H=x0(8,32),r=W[e+32>>1],m=p+8|0,C=4,u=e+8|0,b=u;d:{s:switch(o[f|0]-1|0){case 0:b=e+16|0,C=12;break d;case 1:break s;default:break d}b=e+24|0,C=20}if(n[m>>2]=n[b>>2],n[m+4>>2]=n[u+C>>2],u=n[p+8>>2],n[H+28>>2]=n[p+12>>2],n[H+24>>2]=u,n[H+20>>2]=-2147483648,n[H+16>>2]=-2147483645,n[H+8>>2]=r,n[H+12>>2]=0,n[H>>2]=-2147483646,n[c+12>>2]=2,n[c+8>>2]=H,n[c>>2]=-2147483643,n[c+4>>2]=2,e=e+36|0,c=c+16|0,y=y-1|0,!y)break}if(n[d>>2]=g,l=p+16|0,l=U+16|0,e=t+776|4,n[e+8>>2]=n[v+12>>2],u=n[v+8>>2],n[e>>2]=n[v+4>>2],n[e+4>>2]=u,l=v+16|0,n[t+776>>2]=-2147483643,n[t+460>>2]=1066724,n[t+456>>2]=1066532,n[t+464>>2]=h,U=l-16|0,l=U,r=U+4|0,f=t+456|0,C0(r,n[f+4>>2]-n[f>>2]>>>5|0),p=l-16|0,l=p,Z0(r,n[f+4>>2]-n[f>>2]>>>5|0),e=n[r+8>>2],u=n[r+4>>2],n[p+4>>2]=r+8,s0=p,c0=k0(u,e,32),n[s0+8>>2]=c0,n[p+12>>2]=z,r=p+4|0,y=n[r+4>>2],h=n[r>>2],e=n[f>>2],u=n[f+4>>2],(e|0)!=(u|0))for(c=n[f+8>>2],d=n[r+8>>2]+(y<<4)|0,g=u-e>>>5|0,u=e;;){r=(J<<5)+e|0,b=r+8|0,v=x0(8,32),f=n[u+4>>2],m=4;d:{s:switch(o[c|0]-1|0){case 0:b=u+16|0,m=12;break d;case 1:break s;default:break d}b=r+24|0,m=20}if(r=n[u>>2],n[v+16>>2]=-2147483645,n[v+20>>2]=-2147483648,n[v+12>>2]=f,n[v+8>>2]=r,n[v>>2]=-2147483645,n[v+4>>2]=-2147483648,n[v+24>>2]=n[b>>2],n[v+28>>2]=n[(u+m|0)+8>>2],n[d+8>>2]=v,n[d+12>>2]=2,n[d>>2]=-2147483643,n[d+4>>2]=2,u=u+32|0,d=d+16|0,J=J+1|0,y=y+1|0,g=g-1|0,!g)break}n[h>>2]=y,l=p+16|0,e=j|4,n[e+8>>2]=n[U+12>>2],u=n[U+8>>2],n[e>>2]=n[U+4>>2],n[e+4>>2]=u,l=U+16|0,n[i+4>>2]=5,n[i>>2]=1065060,u=n[t+780>>2],n[i+8>>2]=n[t+776>>2],n[i+12>>2]=u,u=n[t+788>>2],n[i+16>>2]=n[t+784>>2],n[i+20>>2]=u,n[i+28>>2]=10,n[i+24>>2]=1053908,u=n[t+1108>>2],n[i+40>>2]=n[t+1104>>2],n[i+44>>2]=u,e=2,n[a+12>>2]=2,n[t+1096>>2]=-2147483643,u=n[t+1100>>2],n[i+32>>2]=n[t+1096>>2],n[i+36>>2]=u}n[a+8>>2]=i,n[a+4>>2]=e,n[a>>2]=w;break n}if(Mn(t+1096|0,r),e=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=e,e=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=e,n[t+472>>2]=n[t+1116>>2],i=n[t+1096>>2],(i|0)==-2147483648){n[a+16>>2]=n[t+472>>2],u=n[t+468>>2],n[a+8>>2]=n[t+464>>2],n[a+12>>2]=u,u=n[t+460>>2],n[a>>2]=n[t+456>>2],n[a+4>>2]=u;break n}if(e=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=e,e=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=e,e=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=e,e=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=e,e=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=e,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=i,I2(t+1096|0,u),i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[a+8>>2]=n[t+1104>>2],n[a+12>>2]=u,n[a+4>>2]=i,n[a>>2]=e,P0(t+776|0);break n}I=l-32|0,l=I,r=t+776|0,cr(I,r),e=n[I+8>>2],n[I+16>>2]=n[I+4>>2],n[I+20>>2]=e,n[I+12>>2]=i+32,n[I+28>>2]=n[r+44>>2],n[I+24>>2]=n[r+36>>2]!=-2147483648?n[r+40>>2]:0,S=t+136|0,x=l-320|0,l=x,n[x+172>>2]=0,n[x+164>>2]=0,n[x+168>>2]=4,e=I+12|0,y=n[e+4>>2],P=y+Z(n[e+8>>2],12)|0,K=x+232|0,E=n[e>>2],D=x+276|0,G=x+248|0,N=n[e+16>>2],L=n[e+12>>2],V=x+236|0;m:for(;;){U:{d:{if((y|0)!=(P|0)){m=0,n[x+184>>2]=0,n[x+176>>2]=0,n[x+180>>2]=4,u0=n[y+4>>2],O=n[y+8>>2],Yu(x+188|0,u0,O),j=n[x+192>>2],h=j+44|0,w=n[x+196>>2],e=j;s:for(;;){if((w|0)==(m|0))break d;T=j+Z(m,24)|0,b=n[T+8>>2],c=n[T+4>>2],i=g6(),f=n[i+4>>2],d=n[i+8>>2],g=l-16|0,l=g,n[g+8>>2]=b,n[g+4>>2]=c,n[g+12>>2]=g+4,i=0;f:{if(!d)break f;for(;;){if(d>>>0<=1){if(r=ha(g+12|0,Z(i,24)+f|0)&255,!r)break f;i=((r|0)==255)+i|0}else{a0=i,r=d>>>1|0,i=r+i|0,i=(ha(g+12|0,Z(i,24)+f|0)&255)==1?a0:i,d=d-r|0;continue}break}}for(l=g+16|0,f=g6(),r=n[f+4>>2],f=n[f+8>>2],n[x+240>>2]=b,n[x+236>>2]=c,s[x+244|0]=0,r=i>>>0>f>>>0?4:r+Z(i,24)|0,i=f-i|0,H=r+Z(i>>>0<=f>>>0?i:0,24)|0,n[x+232>>2]=H,v=w-m|0,m=m+1|0;;){f:{l:{if(d=r,(H|0)==(r|0)||(r=r+24|0,n[x+228>>2]=r,!Pu(d,V)))break l;if(R=n[d+16>>2],i=R>>>0>v>>>0,i)continue;p=i?0:T,b=Z(R,24),M=b+T|0;z:{if(!R){g=1;break z}for(i=b-24|0,c=h;;){if(g=!i,!i)break z;if(i=i-24|0,f=o[c|0],c=c+24|0,!!f)break}}for(i=(M-p>>>0)/24|0,f=i>>>0>R>>>0?R:i,i=((e+b|0)-p>>>0)/24|0,U=i>>>0>R>>>0?R:i,c=p+8|0,i=n[d+12>>2],b=0;;){if((b|0)==(U|0)){b=f;break f}if(p=n[i>>2],p&&!Ye(n[c-4>>2],n[c>>2],p,n[i+4>>2]))break f;b=b+1|0,c=c+24|0,i=i+8|0}}e=e+24|0,h=h+24|0;continue s}!g|f>>>0>b>>>0|(!R|(M|0)==24)||We(x+176|0,o[d+20|0],n[T+12>>2],n[M-8>>2])}}}n[S+8>>2]=n[x+172>>2],e=n[x+168>>2],n[S>>2]=n[x+164>>2],n[S+4>>2]=e,l=x+320|0;break U}for(i=g6(),r=n[i+16>>2],v=r+(n[i+20>>2]<<4)|0;;){if((r|0)!=(v|0)){for(g=0,n[x+316>>2]=0,n[x+308>>2]=0,n[x+312>>2]=4,M=r+4|0,j=r+16|0,U=n[r+8>>2],R=n[r+12>>2];;){lr(x+268|0,R),lr(x+228|0,R);d:{s:{f:{if(!g)break f;if(g>>>0<O>>>0){if(s[g+u0|0]>-65)break f;break s}if((g|0)!=(O|0))break s}n[x+208>>2]=u0,n[x+212>>2]=g+u0,b=mr(x+208|0);break d}b=1114112}Yn(x+152|0,u0,O,g);d:{s:{if(m=n[x+152>>2],m)for(i=n[x+156>>2],n[x+200>>2]=m,J=i+m|0,n[x+204>>2]=J,h=0;;){n[x+212>>2]=J,n[x+208>>2]=m,B=_0(x+208|0);f:{if(h){if(i=n[x+276>>2],i)break f;h=1;break s}l6(M,0,g,b,B,x+268|0),i=n[x+276>>2]}for(n[x+276>>2]=0,c=n[x+272>>2],n[x+224>>2]=0,n[x+208>>2]=c,n[x+220>>2]=i,f=(i<<3)+c|0,n[x+212>>2]=f,p=B-97>>>0<26?B&95:B,b=B-65>>>0<26?B|32:B,n[x+216>>2]=x+268;;){f:{if(i=c,(i|0)==(f|0)){d=e;break f}if(c=i+8|0,n[x+208>>2]=c,H=n[i>>2],H>>>0>=R>>>0)continue;if(d=n[i+4>>2],T=U+(H<<4)|0,i=n[T>>2],i=i>>31&i-2147483647,i){if((i|0)!=5)continue;h=1,w=g;break f}if((B|0)==1114112)continue;n[x+296>>2]=T;l:{if(Xa(x+296|0,b)){if(o[T+12|0])continue;break l}if((Xa(x+296|0,p)|0)==o[T+12|0])continue}for(n[x+300>>2]=J,c=0,i=m;;){if(f=c&1,!(f|(i|0)==(J|0))){i=o[o[i|0]+1084376|0]+i|0,c=1;continue}break}n[x+296>>2]=i,c=H+1|0,f?i=_0(x+296|0):i=1114112,l6(M,c,d,B,i,x+228|0),f=n[x+212>>2],c=n[x+208>>2];continue}break}if(p=l-16|0,l=p,e=x+208|0,n[e>>2]=4,n[e+4>>2]=4,n[p+12>>2]=e,m=n[p+12>>2],b=n[m+16>>2],b&&(c=n[m+8>>2],f=n[c+8>>2],i=n[m+12>>2],(f|0)!=(i|0)&&(e=n[c+4>>2],i3(e+(f<<3)|0,(i<<3)+e|0,b<<3),b=n[m+16>>2]),n[c+8>>2]=f+b),l=p+16|0,b=_0(x+200|0),(b|0)==1114112){e=d;break s}else{e=1;f:{if(b>>>0<128||(e=2,b>>>0<2048))break f;e=b>>>0<65536?3:4}for(n[x+276>>2]=0,i=n[x+288>>2],c=n[x+284>>2];;){if(i){s[c|0]=0,i=i-1|0,c=c+1|0;continue}break}a2(x+268|0,x+228|0,6),g=e+g|0,J=n[x+204>>2],m=n[x+200>>2],e=d;continue}}ju(x+228|0),ju(x+268|0);break d}if(ju(x+228|0),ju(x+268|0),(h|0)!=1)break d;k6(x+308|0,e,w),i=e+1|0,g=i>>>0>w>>>0?i:w;continue}break}for(f=n[x+308>>2],i=n[x+312>>2],c=i+(n[x+316>>2]<<3)|0,n[x+240>>2]=c,n[x+236>>2]=f,n[x+232>>2]=i,n[x+228>>2]=i;;){if((i|0)!=(c|0)){n[x+232>>2]=i+8,h=n[i>>2],bn(x+144|0,u0,O,h,n[i+4>>2]),i=n[x+144>>2],d=i||1,c=i?n[x+148>>2]:0,ba(x+136|0,d,c),f=o[r|0],i=n[x+140>>2],la(x+128|0,d,c),We(x+176|0,f,c+(h-i|0)|0,h+n[x+132>>2]|0),i=n[x+232>>2],c=n[x+240>>2];continue}break}r=l-16|0,l=r,n[r+12>>2]=x+228,f=l-16|0,l=f,i=n[r+12>>2],n[f+12>>2]=n[i>>2],n[f+8>>2]=n[i+8>>2],U0(f+8|0),l=f+16|0,l=r+16|0,r=j;continue}break}e=n[271087],n[V>>2]=n[271086],n[V+4>>2]=e,e=n[271089],n[V+8>>2]=n[271088],n[V+12>>2]=e,e=n[271091],n[V+16>>2]=n[271090],n[V+20>>2]=e,e=n[271093],n[V+24>>2]=n[271092],n[V+28>>2]=e,n[x+228>>2]=0,n[x+232>>2]=4;d:for(;;){s:{if(Ou(x+120|0,x+228|0),n[x+120>>2]!=1)break s;for(e=(n[x+124>>2]<<3)+V|0,g=n[e+4>>2],b=g>>>0<128?1:g>>>0<2048?2:g>>>0<65536?3:4,w=n[e>>2],d=w>>>0<128?1:w>>>0<2048?2:w>>>0<65536?3:4,i=0,f=(g|0)==8217;;){if(Yn(x+32|0,u0,O,i),r=n[x+32>>2],!r||(e=x+268|0,ze(e,w,r,n[x+36>>2]),yu(x+208|0,e),n[x+208>>2]!=1)||(r=n[x+212>>2]+i|0,h=r+d|0,Yn(x+24|0,u0,O,h),j=n[x+24>>2],!j))continue d;for(c=n[x+28>>2],n[x+276>>2]=0,n[x+268>>2]=j,n[x+272>>2]=c+j;;){if(z2(x+16|0,x+268|0),m=n[x+20>>2],(m|0)==1114112)continue d;a0=x+8|0,e=1;f:{if(m>>>0<128||(e=2,m>>>0<2048))break f;e=m>>>0<65536?3:4}if(i=n[x+16>>2],Yn(a0,j,c,e+i|0),e=n[x+8>>2],e?e=fa(e,n[x+12>>2]):e=0,!(e&f|(g|0)!=(m|0)))break}c=i+h|0,bn(x,u0,O,h,c),e=n[x>>2];f:{if(!e||(i=x+268|0,Yu(i,e,n[x+4>>2]),e=n[x+276>>2],r6(i),e>>>0<9))break f;We(x+176|0,10,r,c+b|0)}i=c+b|0}}break}for(f=n[x+192>>2],w=n[x+196>>2],la(x+112|0,u0,O),v=n[x+112>>2],U=n[x+116>>2],ze(x+228|0,10,v,U),d=y+12|0,i=n[x+244>>2],p=n[x+236>>2],m=n[x+232>>2];;){d:{s:{if(i>>>0>p>>>0||(c=n[x+240>>2],c>>>0>i>>>0))break s;j=x+104|0,R=x+228|0,H=o[(o[R+24|0]+G|0)-1|0],e=0,M=l-32|0,l=M,b=M+8|0,g=0,h=0,T=i-c|0,r=T,B=c+m|0,i=(B+3&-4)-B|0;f:{if(r>>>0<i>>>0){C=1,c=4;break f}c=i+B|0,r=r-i|0,C=c+(r&2147483640)|0,g=r&7,h=r>>>3|0,r=i}n[b+20>>2]=g,n[b+16>>2]=C,n[b+12>>2]=h,n[b+8>>2]=c,n[b+4>>2]=r,n[b>>2]=B;f:{l:{z:{if(b=n[M+28>>2],b>>>0>T>>>0)break z;r=T-b|0,h=n[M+12>>2],c=(T+B|0)-1|0;N:{for(;;){if(!(e+b|0))break N;if(i=e+c|0,e=e-1|0,(H|0)==o[i|0])break}e=e+T|0;break l}for(b=Z(H,16843009);e=r,h>>>0<e>>>0&&(r=e-8|0,c=e+B|0,i=b^n[c-8>>2],g=16843008-i|i,i=b^n[c-4>>2],(g&(16843008-i|i)&-2139062144)==-2139062144););if(e>>>0>T>>>0)break z;for(r=B-1|0;;){if(i=0,!e)break f;if(i=e+r|0,e=e-1|0,(H|0)==o[i|0])break}break l}Q()}i=1}if(n[j+4>>2]=e,n[j>>2]=i,l=M+32|0,n[x+104>>2]!=1)break s;if(i=n[x+240>>2]+n[x+108>>2]|0,e=o[R+24|0]-1|0,i>>>0<e>>>0||(r=o[R+24|0],j=i-e|0,e=r+j|0,e>>>0>p>>>0|e>>>0<r>>>0))break d;n[x+212>>2]=r,n[x+208>>2]=m+j;f:{if(e=o[R+24|0],e>>>0<5){if(n[x+272>>2]=e,n[x+268>>2]=G,e=x+268|0,!Nu(x+208|0,e))break d;if(n[x+244>>2]=j,i=e,e=j+o[R+24|0]|0,b=e+v|0,m=U-e|0,Yu(i,b,m),e=n[x+276>>2],n[x+228>>2]=e,!wa(1084332,R)||(qe(x+96|0,v,j),!n[x+100>>2]))break f;for(c=Z(e,24),i=n[x+272>>2];;){if(c){if(bn(x+88|0,b,m,n[i+12>>2],n[i+16>>2]),e=n[x+88>>2],!e)break f;if(c=c-24|0,i=i+24|0,oa(e,n[x+92>>2]))continue;break f}break}n[x+236>>2]=33,n[x+228>>2]=46,n[x+232>>2]=63,c=0,g=l-48|0,l=g,n[g+36>>2]=0,n[g+28>>2]=b,n[g+24>>2]=m,n[g+20>>2]=b,i=x+228|0,n[g+16>>2]=n[i+8>>2],e=n[i+4>>2],n[g+8>>2]=n[i>>2],n[g+12>>2]=e,n[g+32>>2]=b+m,da(g,g+28|0),h=n[g+4>>2];l:{if((h|0)==1114112||(r=n[g>>2],i=n[g+28>>2],e=n[g+32>>2],n[g+44>>2]=h,!ka(g+8|0,3,g+44|0)))break l;c=(((r+m|0)-e|0)+i|0)==(m|0)}if(l=g+48|0,c)break f;ba(x+80|0,b,m),We(x+176|0,9,((m+j|0)-n[x+84>>2]|0)+1|0,U);break f}Q()}r6(x+268|0)}if(L){for(C=x+228|0,Yu(C,L,N),i=n[x+228>>2],r=n[x+232>>2],e=n[x+236>>2],n[x+248>>2]=N,n[x+244>>2]=L,n[x+240>>2]=r+Z(e,24),n[x+236>>2]=i,n[x+232>>2]=r,n[x+228>>2]=r,M=x+268|0,H=l-16|0,l=H,j=n[C+8>>2],e=n[C>>2],R=l-32|0,l=R,n[R+28>>2]=n[C+12>>2],n[R+24>>2]=C+24,n[R+20>>2]=C+16,U=R+8|0,h=e,F=l-80|0,l=F,B=F+48|0,p=n[R+20>>2];;){s:{f:{if(i=n[C+4>>2],(i|0)!=n[C+12>>2]){n[C+4>>2]=i+24,g=n[i+20>>2],c=n[i+16>>2],n[F+32>>2]=c,n[F+36>>2]=g,m=n[i+12>>2],r=n[i+8>>2],n[F+24>>2]=r,n[F+28>>2]=m,b=n[i+4>>2],i=n[i>>2],n[F+16>>2]=i,n[F+20>>2]=b,n[B>>2]=i,n[B+4>>2]=b,n[B+16>>2]=c,n[B+20>>2]=g,n[B+8>>2]=r,n[B+12>>2]=m,n[F+44>>2]=h,n[F+40>>2]=e,b=n[p>>2],c=n[p+4>>2],r=n[F+64>>2],bn(F+8|0,b,c,n[F+60>>2],r),m=1,g=1,i=n[F+8>>2],i&&(g=oa(i,n[F+12>>2])^1);l:{if(o[F+68|0]!=1||(Yn(F,b,c,r),i=n[F>>2],!i))break l;m=uu(i,n[F+4>>2],32)^1}for(c=0,T=l-16|0,l=T,v=n[F+52>>2],b=n[F+56>>2],r=v+b|0,n[T+12>>2]=r,n[T+8>>2]=v;;){if(i=_0(T+8|0),(i|0)!=1114112){c=(i-48>>>0<10)+c|0;continue}break}l=T+16|0;l:{z:{if(i=c>>>0>2,!(g|i)){if(i=Ue(v,r),!(i>>>0<3|m))break z;i=i>>>0>2}if(i)break l;break f}if(n[F+76>>2]=b,n[F+72>>2]=v,G8(F+72|0,1084172,20))break f}n[h+8>>2]=n[B+8>>2],i=n[B+4>>2],n[h>>2]=n[B>>2],n[h+4>>2]=i,h=h+12|0;continue}n[U+4>>2]=h,n[U>>2]=e,l=F+80|0;break s}n0(B);continue}break}for(r=n[R+12>>2],i=H+8|0,n[i>>2]=n[R+8>>2],n[i+4>>2]=r,l=R+32|0,r=n[H+12>>2],h=l-16|0,l=h,n[C+8>>2]=0,i=n[C+12>>2],c=n[C+4>>2],n[C>>2]=4,n[h+8>>2]=0,n[h+12>>2]=4,vu(h+8|0),n[C+12>>2]=4,n[C+4>>2]=4,t6(c,(i-c>>>0)/24|0),l=h+16|0,n[M+4>>2]=e,n[M>>2]=j<<1,n[M+8>>2]=(r-e>>>0)/12,i=l-16|0,l=i,n[i+12>>2]=C,e=n[C+4>>2],t6(e,(n[C+12>>2]-e>>>0)/24|0),Nr(i+12|0),l=i+16|0,l=H+16|0,e=n[x+268>>2],i=n[x+272>>2],b=i+Z(n[x+276>>2],12)|0,n[x+240>>2]=b,n[x+236>>2]=e,n[x+232>>2]=i,n[x+228>>2]=i,r=f+Z(w,24)|0;;){s:{if((i|0)==(b|0)||(e=i+12|0,n[x+232>>2]=e,h=n[i>>2],(h|0)==-2147483648))break s;for(c=n[i+8>>2],n[x+212>>2]=n[i+4>>2],n[x+216>>2]=c,n[x+208>>2]=h,n[x+272>>2]=r,n[x+268>>2]=f,n[x+276>>2]=x+208,i=f,c=r;;){n[x+296>>2]=D,i=i-24|0;f:{for(;;){if(i=i+24|0,(c|0)==(i|0))break f;if(n[x+308>>2]=i,h=n[x+308>>2],j=n[h+4>>2],w=n[h+8>>2],h=n[n[x+296>>2]>>2],!!p6(j,w,n[h+4>>2],n[h+8>>2]))break}if(n[x+268>>2]=i+24,!i)break f;We(x+176|0,9,n[i+12>>2],n[i+16>>2]),i=n[x+268>>2],c=n[x+272>>2];continue}break}n0(x+208|0),i=e;continue}break}for(i=l-16|0,l=i,e=x+228|0,n[i+12>>2]=e,r=n[e+12>>2],e=n[e+4>>2],c=(r-e>>>0)/12|0;;){if(c){c=c-1|0,n0(e),e=e+12|0;continue}break}Tu(i+12|0),l=i+16|0}for(e=f2(12),n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=4,n[x+304>>2]=1,n[x+300>>2]=e,n[x+296>>2]=1,n[x+316>>2]=0,n[x+308>>2]=0,n[x+312>>2]=4,n[x+216>>2]=0,n[x+208>>2]=0,n[x+212>>2]=4,n[x+276>>2]=0,n[x+268>>2]=u0,n[x+272>>2]=O+u0;;){z2(x+72|0,x+268|0);s:{if(e=n[x+76>>2],(e|0)!=1114112){r=n[x+72>>2];f:{if(e>>>0>=128){l:{if(e>>>0>=2048){b=r+(e>>>0<65536?3:4)|0;break l}if(b=r+2|0,e>>>0<178)break s}if(rr(e))break f;break s}if(b=r+1|0,e-48>>>0>=10)break s}n[x+236>>2]=b,n[x+232>>2]=r,n[x+228>>2]=1,Nn(x+208|0,x+228|0);continue}for(e=n[x+208>>2],i=n[x+212>>2],c=Z(n[x+216>>2],12),n[x+240>>2]=i+c,n[x+236>>2]=e,n[x+232>>2]=i,n[x+228>>2]=i;;){f:{if(!c)break f;e=i+12|0,n[x+232>>2]=e,j=n[i+8>>2],b=n[i+4>>2];l:{z:switch(n[i>>2]){default:k6(x+308|0,b,j);break l;case 2:break f;case 0:break z}pr(u0,O,x+308|0,x+296|0),bn(x- -64|0,u0,O,b,j);z:{if(i=n[x+64>>2],i&&(h=x+268|0,Fs(h,i,n[x+68>>2]),w=l-16|0,l=w,Xt(w+8|0,n[x+272>>2],n[x+276>>2]),f=W[w+8>>1],r=x+56|0,i=W[w+10>>1],A[r+2>>1]=i+1,A[r>>1]=f&(i|0)!=65535,l=w+16|0,i=W[x+56>>1],n0(h),i))break z;n[x+276>>2]=0,n[x+268>>2]=0,n[x+272>>2]=4,Nn(x+296|0,x+268|0);break l}vr(n[x+300>>2],n[x+304>>2],b,j)}c=c-12|0,i=e;continue}break}for(e=l-16|0,l=e,n[e+12>>2]=x+228,Tu(e+12|0),l=e+16|0,f=x+308|0,pr(u0,O,f,x+296|0),r=n[x+304>>2],i=n[x+300>>2],e=n[x+296>>2],U0(f),h=Z(r,12)+i|0,n[x+280>>2]=h,n[x+276>>2]=e,n[x+272>>2]=i,n[x+268>>2]=i;;){f:{if((i|0)==(h|0)||(e=i+12|0,n[x+272>>2]=e,r=n[i>>2],(r|0)==-2147483648))break f;for(c=n[i+8>>2],i=n[i+4>>2],n[x+212>>2]=i,n[x+216>>2]=c,n[x+208>>2]=r;;){if(c>>>0>=8){r=x+48|0;l:{if((i|0)==-56){b=0,f=0;break l}b=n[i+60>>2],f=n[i>>2]}bn(r,u0,O,f,b),r=n[x+48>>2];l:{if(!r)break l;At(x+228|0,r,n[x+52>>2],E);z:switch(n[x+228>>2]-1|0){case 4:H2(K),w6(x+176|0,12,2,f,b);break l;case 0:Qt(K),X2(K);break l;case 1:break z;default:break l}M6(K)}i=i+8|0,c=c-1|0;continue}break}i=n[x+216>>2],i>>>0>=5&&(jr(x+40|0,n[x+212>>2],i),w6(x+176|0,12,1,n[x+40>>2],n[x+44>>2])),U0(x+208|0),i=e;continue}break}for(i=l-16|0,l=i,e=x+268|0,n[i+12>>2]=e,r=n[e+12>>2],e=n[e+4>>2],c=(r-e>>>0)/12|0;;){if(c){c=c-1|0,U0(e),e=e+12|0;continue}break}if(Tu(i+12|0),l=i+16|0,f=n[x+180>>2],j=n[x+176>>2],m=n[x+184>>2],m>>>0>=2){b=l-16|0,l=b,r=(m>>>1|0)+m|0;f:for(;;){if(r){r=r-1|0;l:{if(r>>>0<m>>>0){w=Z(r,12)+f|0,h=n[w+8>>2],c=n[f>>2],i=n[f+4>>2],e=n[w+4>>2],n[f>>2]=n[w>>2],n[f+4>>2]=e,e=n[f+8>>2],n[f+8>>2]=h,n[w+8>>2]=e,n[w>>2]=c,n[w+4>>2]=i,e=0;break l}e=r-m|0}for(h=r>>>0>m>>>0?m:r;;){if(c=e<<1,i=c|1,h>>>0<=i>>>0||(c=c+2|0,c>>>0<h>>>0&&(i=Ga(Z(i,12)+f|0,Z(c,12)+f|0)+i|0),c=Z(e,12)+f|0,e=Z(i,12)+f|0,!Ga(c,e)))continue f;a2(c,e,3),e=i}}break}l=b+16|0}for(n[x+216>>2]=0,n[x+208>>2]=0,n[x+212>>2]=4,n[x+236>>2]=j,n[x+228>>2]=f,r=Z(m,12)+f|0,n[x+240>>2]=r;;){f:{if((r|0)!=(f|0)){if(e=f+12|0,j=o[f|0],(j|0)!=3)break f}else e=r;if(n[x+232>>2]=e,Ca(x+228|0),i=n[x+212>>2],c=n[x+216>>2],c>>>0>=2){f=i,j=l-16|0,l=j,r=(c>>>1|0)+c|0;l:for(;;){if(r){r=r-1|0;z:{if(r>>>0<c>>>0){w=Z(r,12)+f|0,b=n[w+8>>2],h=n[f>>2],i=n[f+4>>2],e=n[w+4>>2],n[f>>2]=n[w>>2],n[f+4>>2]=e,e=n[f+8>>2],n[f+8>>2]=b,n[w+8>>2]=e,n[w>>2]=h,n[w+4>>2]=i,e=0;break z}e=r-c|0}for(b=r>>>0>c>>>0?c:r;;){if(h=e<<1,i=h|1,b>>>0<=i>>>0||(h=h+2|0,h>>>0<b>>>0&&(i=Ha(Z(i,12)+f|0,Z(h,12)+f|0)+i|0),h=Z(e,12)+f|0,e=Z(i,12)+f|0,!Ha(h,e)))continue l;a2(h,e,3),e=i}}break}l=j+16|0,c=n[x+216>>2],i=n[x+212>>2]}for(e=n[x+208>>2],n[x+244>>2]=y,n[x+240>>2]=Z(c,12)+i,n[x+236>>2]=e,n[x+232>>2]=i,n[x+228>>2]=i,U=l-16|0,l=U,r=x+164|0,f=x+228|0,Pn(r,(n[f+12>>2]-n[f+4>>2]>>>0)/12|0),i=n[r+8>>2],e=n[r+4>>2],n[U+4>>2]=r+8,s0=U,c0=k0(e,i,32),n[s0+8>>2]=c0,n[U+12>>2]=z,v=l-32|0,l=v,e=n[f+12>>2],n[v+8>>2]=n[f+8>>2],n[v+12>>2]=e,e=n[f+4>>2],n[v>>2]=n[f>>2],n[v+4>>2]=e,i=U+4|0,e=n[i+4>>2],n[v+16>>2]=n[i>>2],n[v+20>>2]=e,n[v+24>>2]=n[i+8>>2],n[v+28>>2]=n[f+16>>2],i=0,m=v+16|0,h=n[m+4>>2],j=n[m+8>>2]+Z(h,12)|0,w=n[m+12>>2],b=n[v+4>>2],y=n[v+12>>2];;){if(p=i+b|0,(y|0)==(p|0))Ca(v),n[n[m>>2]>>2]=h;else{n[v+4>>2]=p+12,e=p+4|0,c=n[e>>2],f=n[e+4>>2],r=o[p+1|0],e=o[w|0]|o[w+1|0]<<8,g=i+j|0,s[g+11|0]=o[p|0],s[g+10|0]=r,A[g+8>>1]=e,n[g>>2]=c,n[g+4>>2]=f,i=i+12|0,h=h+1|0;continue}break}l=v+32|0,l=U+16|0,r6(x+188|0),y=d;continue m}m=n[f+8>>2],w=n[f+4>>2],h=W[f+2>>1],i=Z(n[x+216>>2],12),c=n[x+212>>2],b=c+8|0,f=o[f+1|0];f:{for(;;){if(i){if(!((f|0)!=o[c+1|0]|w>>>0>=o0[b>>2])&m>>>0>o0[b-4>>2])break f;c=c+12|0,i=i-12|0,b=b+12|0;continue}break}n[x+276>>2]=m,n[x+272>>2]=w,A[x+270>>1]=h,s[x+269|0]=f,s[x+268|0]=j,Nn(x+208|0,x+268|0)}f=e}}if(!((e&2097119)-65>>>0>=26&&(e>>>0<170||!ii(e)))){s:{if(e=n[x+216>>2],!e||(i=n[x+212>>2]+Z(e,12)|0,e=i-12|0,!e|n[e>>2]==1)||(e=i-4|0,(r|0)!=n[e>>2]))break s;n[e>>2]=b;continue}n[x+236>>2]=b,n[x+232>>2]=r,n[x+228>>2]=0,Nn(x+208|0,x+228|0)}}}n[x+244>>2]=i}}break}if(g2(I),l=I+32|0,c=n[t+140>>2],f=n[t+144>>2],f){if(b=t+8|0,f){if(u=o[c+11|0],i=c+12|0,e=Z(f,12)+c|0,(i|0)!=(e|0))for(r=i+11|0,d=(e-i>>>0)/12|0;e=u&255,u=o[r|0],u=u>>>0<e>>>0?e:u,r=r+12|0,d=d-1|0,!!d;);u=u&255}else u=0;Yi(b,u&255),_=n[t+12>>2],u=n[t+8>>2],U=-2147483645}else U=-2147483648;if(D=t+456|0,p=t+776|0,cr(D,p),n[t+1096>>2]=c,n[t+1100>>2]=c+Z(f,12),n[t+1104>>2]=D,M=l-16|0,l=M,r=M+4|0,f=t+1096|0,C0(r,(n[f+4>>2]-n[f>>2]>>>0)/12|0),b=0,P=l-16|0,l=P,Z0(r,(n[f+4>>2]-n[f>>2]>>>0)/12|0),i=n[r+8>>2],e=n[r+4>>2],n[P+4>>2]=r+8,s0=P,c0=k0(e,i,32),n[s0+8>>2]=c0,n[P+12>>2]=z,N=l-16|0,l=N,i=P+4|0,J=n[i+4>>2],g=n[i>>2],H=n[f>>2],e=n[f+4>>2],(H|0)!=(e|0))for(w=n[i+8>>2],j=(e-H>>>0)/12|0,v=n[f+8>>2];;){r=Z(n[v+8>>2],12),E=Z(b,12)+H|0,m=o[E+9|0],f=o[E+8|0],e=n[v+4>>2];m:{for(;;){if(!r){r=1,e=0;break m}U:{i=o[e|0];d:{if((f|0)!=27^(i|0)!=27)break d;if((f|0)==27|(i|0)==27)break U;if((i|0)!=(f|0))break d;if((m|0)==o[e+1|0])break U}e=e+12|0,r=r-12|0;continue}break}r=n[e+4>>2],e=n[e+8>>2]}m:{if((f|0)==27){m=0,y=1053587,h=4;break m}An(N+8|0,f),y=n[N+8>>2],h=n[N+12>>2]}if(G=x0(8,144),c=o[E+10|0],Yi(N,o[E+11|0]),d=n[N>>2],f=n[N+4>>2],i=Pi(r,e,n[E>>2]),e=Pi(r,e,n[E+4>>2]),n[G+124>>2]=3,n[G+128>>2]=-2147483646,n[G+120>>2]=1054339,n[G+112>>2]=i,n[G+116>>2]=0,n[G+100>>2]=5,n[G+104>>2]=-2147483646,n[G+96>>2]=1054334,n[G+88>>2]=m,n[G+92>>2]=0,n[G+76>>2]=5,n[G+80>>2]=-2147483646,n[G+72>>2]=1053691,n[G+68>>2]=h,n[G+64>>2]=y,n[G+60>>2]=-2147483648,n[G+52>>2]=5,n[G+56>>2]=-2147483645,n[G+48>>2]=1054329,n[G+40>>2]=d,n[G+44>>2]=f,n[G+36>>2]=-2147483648,n[G+28>>2]=5,n[G+32>>2]=-2147483645,n[G+24>>2]=1054324,n[G+16>>2]=c+1&31,n[G+20>>2]=0,n[G+4>>2]=4,n[G+8>>2]=-2147483646,n[G>>2]=1054320,n[G+136>>2]=e,n[G+140>>2]=0,e=(J<<4)+w|0,n[e+8>>2]=6,n[e+4>>2]=G,n[e>>2]=6,J=J+1|0,b=b+1|0,(j|0)==(b|0))break}n[g>>2]=J,l=N+16|0,l=P+16|0,i=t+272|4,n[i+8>>2]=n[M+12>>2],e=n[M+8>>2],n[i>>2]=n[M+4>>2],n[i+4>>2]=e,l=M+16|0,n[t+272>>2]=-2147483643,e=x0(8,48),n[e+4>>2]=4,n[e>>2]=1054342,n[e+44>>2]=_,n[e+40>>2]=u,n[e+36>>2]=-2147483648,n[e+32>>2]=U,n[e+28>>2]=5,n[e+24>>2]=1054346,n[a+12>>2]=2,n[a+8>>2]=e,n[a>>2]=-2147483648,n[a+4>>2]=2,a=n[t+276>>2],n[e+8>>2]=n[t+272>>2],n[e+12>>2]=a,a=n[t+284>>2],n[e+16>>2]=n[t+280>>2],n[e+20>>2]=a,g2(D),g2(t+136|0),P0(p);break n}if(Gi(t+1096|0,r,1054476,5),d=o[t+1100|0],u=n[t+1096>>2],(u|0)!=-2147483648){i=o[t+1112|0]|o[t+1113|0]<<8|(o[t+1114|0]<<16|o[t+1115|0]<<24),e=o[t+1108|0]|o[t+1109|0]<<8|(o[t+1110|0]<<16|o[t+1111|0]<<24),s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,i=o[t+1105|0]|o[t+1106|0]<<8|(o[t+1107|0]<<16|o[t+1108|0]<<24),e=o[t+1101|0]|o[t+1102|0]<<8|(o[t+1103|0]<<16|o[t+1104|0]<<24),s[a+5|0]=e,s[a+6|0]=e>>>8,s[a+7|0]=e>>>16,s[a+8|0]=e>>>24,s[a+9|0]=i,s[a+10|0]=i>>>8,s[a+11|0]=i>>>16,s[a+12|0]=i>>>24,s[a+4|0]=d,n[a>>2]=u;break n}if(Mn(t+1096|0,r),u=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=u,u=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=u,n[t+472>>2]=n[t+1116>>2],e=n[t+1096>>2],(e|0)==-2147483648){n[a+16>>2]=n[t+472>>2],u=n[t+468>>2],n[a+8>>2]=n[t+464>>2],n[a+12>>2]=u,u=n[t+460>>2],n[a>>2]=n[t+456>>2],n[a+4>>2]=u;break n}u=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=u,u=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=u,u=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=u,u=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=u,u=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=u,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=e,p=l-352|0,l=p,g=t+776|0,m=sr(g),zn(p+320|0,g),yn(p+16|0),f=n[p+20>>2],r=n[p+16>>2],Q0(p+8|0),i=n[p+12>>2],e=n[p+8>>2],d&&(d0(p+224|0,96),_=1),u=(d|0)!=0|-256,A[p+214>>1]=u,s[p+216|0]=u>>>16,n[p+160>>2]=0,n[p+164>>2]=0,s[p+218|0]=d,n[p+168>>2]=0,n[p+172>>2]=0,A[p+212>>1]=65535,n[p+180>>2]=0,n[p+184>>2]=0,n[p+176>>2]=-1,n[p+188>>2]=0,n[p+192>>2]=0,n[p+196>>2]=0,n[p+200>>2]=0,n[p+204>>2]=0,n[p+208>>2]=0,u=n[p+324>>2],n[p+24>>2]=n[p+320>>2],n[p+28>>2]=u,n[p+32>>2]=n[p+328>>2],s[p+217|0]=0,A[p+60>>1]=_,n[p+56>>2]=0,n[p+52>>2]=i,n[p+48>>2]=e,n[p+44>>2]=0,n[p+40>>2]=f,n[p+36>>2]=r,Y(p+62|0,p+224|0,96),A[p+158>>1]=65535,u=n[g+20>>2],b=-1;c:{if(u>>>0<24||(b=0,u>>>0<256))break c;b=u>>>0<65536?1:3}if(d=l-16|0,l=d,i=n[g+16>>2],e=i+(u<<4)|0,(i|0)!=(e|0))for(u=i+8|0,J=e-i>>>4|0;;){y=d+4|0,f=l-16|0,l=f,n[f+12>>2]=u+4,h=l-48|0,l=h,n[h+8>>2]=f+12,n[h+12>>2]=0,n[h+16>>2]=0,i=h+8|0,e=Ya(i,h+12|0);c:{if(!n[h+12>>2]){if(r=h+24|0,I0(r,n[h+16>>2]),n[h+36>>2]=1,n[h+40>>2]=r,!(Ya(i,h+36|0)&e)){B0(y),n0(r);break c}n[y+8>>2]=n[h+32>>2],e=n[h+28>>2],n[y>>2]=n[h+24>>2],n[y+4>>2]=e;break c}B0(y)}l=h+48|0,l=f+16|0,i=n[d+12>>2],n0(y),e=o[u+5|0],r=n[u>>2],f=1;c:{if(r>>>0<24||(f=2,r>>>0<256))break c;f=r>>>0<65536?3:5}if(c=(f+((r+(i+c|0)|0)+(e>>>0<24?1:2)|0)|0)+1|0,u=u+16|0,J=J-1|0,!J)break}w=t+272|0,l=d+16|0,nt(p+224|0,p+24|0),u=1,h=n[p+232>>2],j=n[g+32>>2],y=1;c:{if(j>>>0<24||(y=2,j>>>0<256))break c;y=j>>>0<65536?3:5}d=p+224|0,n0(d),Q0(p),f=n[p>>2],i=n[p+4>>2],n[p+344>>2]=0,n[p+348>>2]=0,n[p+336>>2]=0,n[p+340>>2]=0,n[p+328>>2]=0,n[p+332>>2]=0,n[p+320>>2]=0,n[p+324>>2]=0,r=p+236|0,e=p+320|0,ut(r,e),d0(p+248|0,64),n[p+232>>2]=0,n[p+224>>2]=f,n[p+228>>2]=i,et(e,d),d=(j+(h+(c+b|0)|0)|0)+y|0;c:{if(d>>>0<24||(u=2,d>>>0<256))break c;u=d>>>0<65536?3:5}i=p+48|0,f=p+36|0,e=n[p+328>>2],n0(p+320|0);c:{if(n[p+224>>2]!=-2147483648){n0(p+224|0),n0(r);break c}n0(p+228|0),q5(p+240|0)}n0(p+24|0),bs(f),X2(f),n0(i),n[w>>2]=m,e=(e+d|0)+u|0,u=e-54401|0,i=e-1|0,e=i>>>0>=u>>>0?u:0,u=m-53800|0,u=u>>>0<=m>>>0?u:0,n[w+8>>2]=u>>>0<e>>>0?e:u,u=(i>>>0)/13600|0,u=((i|0)!=(Z(u,13600)|0))+u|0,n[w+4>>2]=u?u>>>0>=4?4:u:1,l=p+352|0,P0(g),u=x0(8,72),n[u+52>>2]=4,n[u+56>>2]=-2147483646,n[u+48>>2]=1054316,n[u+28>>2]=5,n[u+32>>2]=-2147483646,n[u+24>>2]=1054486,n[u+4>>2]=5,n[u+8>>2]=-2147483646,n[u>>2]=1054481,n[a+12>>2]=3,n[a+8>>2]=u,n[a>>2]=-2147483648,n[a+4>>2]=3,n[u+64>>2]=n[t+280>>2],n[u+68>>2]=0,n[u+40>>2]=n[t+276>>2],n[u+44>>2]=0,n[u+16>>2]=n[t+272>>2],n[u+20>>2]=0;break n}if(Mn(t+1096|0,r),u=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=u,u=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=u,n[t+472>>2]=n[t+1116>>2],e=n[t+1096>>2],(e|0)==-2147483648){n[a+16>>2]=n[t+472>>2],u=n[t+468>>2],n[a+8>>2]=n[t+464>>2],n[a+12>>2]=u,u=n[t+460>>2],n[a>>2]=n[t+456>>2],n[a+4>>2]=u;break n}if(u=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=u,u=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=u,u=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=u,u=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=u,u=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=u,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=e,i=t+776|0,K4(t+1096|0,i,1),e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],r=a+4|0,n[r+8>>2]=n[t+1108>>2],n[r+12>>2]=u,u=n[t+1104>>2],n[r>>2]=n[t+1100>>2],n[r+4>>2]=u,n[a>>2]=e,P0(i);break n}n[a+8>>2]=8,n[a+12>>2]=0,n[a>>2]=-2147483648,n[a+4>>2]=0,P0(t+776|0);break n}if(I2(t+1096|0,u),h=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[a+8>>2]=n[t+1104>>2],n[a+12>>2]=u,n[a+4>>2]=h,n[a>>2]=e;break n}if(Mn(t+1096|0,r),e=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=e,e=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=e,n[t+472>>2]=n[t+1116>>2],i=n[t+1096>>2],(i|0)==-2147483648){n[a+16>>2]=n[t+472>>2],u=n[t+468>>2],n[a+8>>2]=n[t+464>>2],n[a+12>>2]=u,u=n[t+460>>2],n[a>>2]=n[t+456>>2],n[a+4>>2]=u;break n}if(e=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=e,e=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=e,e=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=e,e=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=e,e=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=e,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=i,S4(t+1096|0,u,r),e=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){n[a+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[a+8>>2]=n[t+1104>>2],n[a+12>>2]=u,n[a+4>>2]=e,n[a>>2]=i,P0(t+776|0);break n}m=t+1096|0,p=t+776|0,Y(m,p,48),v=l-128|0,l=v,r=e,n[v+32>>2]=e,Me(v+24|0,m,1),u=n[v+24>>2],w=u?n[v+28>>2]:7,n[v+40>>2]=w,j=u||1068514,n[v+36>>2]=j;p:{j:{c:{if(!s8(h,j,w)){m:{if(G8(v+36|0,1068996,4))break m;for(nf(v+8|0,h),u=n[v+8>>2],b=u,f=u+Z(n[v+12>>2],60)|0,U=l-80|0,l=U,Fs(U+44|0,j,w),y=n[U+52>>2],d=n[U+48>>2],I0(U+56|0,0),n[U+40>>2]=0,n[U+36>>2]=d+y,n[U+32>>2]=d,n[U+28>>2]=y,n[U+24>>2]=d,n[U+16>>2]=32,n[U+20>>2]=95;;){U:{ta(U+68|0,U+16|0);d:switch(n[U+68>>2]-1|0){case 1:break U;case 0:continue;default:break d}r=n[U+72>>2]-c|0,i=c+d|0,c=n[U+76>>2],u=U+56|0,N0(u,i,r),N0(u,1068408,1);continue}break}r=U+56|0,N0(r,c+d|0,y-c|0),n[U+8>>2]=n[U+64>>2],u=n[U+60>>2],n[U>>2]=n[U+56>>2],n[U+4>>2]=u,c=U+44|0,n0(c),n[U+12>>2]=U,n[U+60>>2]=f,n[U+64>>2]=U;U:{d:{s:{if((f|0)==(b|0)||(n[U+56>>2]=b+60,Pa(U+68|0,U- -64|0,n[b+4>>2],n[b+8>>2]),d=n[U+72>>2],!d))break s;if(n[U+24>>2]=n[U+76>>2],n[U+20>>2]=d,n[U+16>>2]=n[U+68>>2],i=n[r>>2],u=n[r+4>>2],g=U+16|0,f=l-32|0,l=f,n[f+4>>2]=n[r+8>>2],(u|0)!=(i|0))for(b=i+8|0,y=(u-i>>>0)/60|0,r=f+20|0;Pa(r,f+4|0,n[b-4>>2],n[b>>2]),n[f+16>>2]=n[g+8>>2],i=n[g+4>>2],u=n[g>>2],n[f+8>>2]=u,n[f+12>>2]=i,i=o0[f+20>>2]<u>>>0?r:f+8|0,u=n[i+4>>2],n[g>>2]=n[i>>2],n[g+4>>2]=u,n[g+8>>2]=n[i+8>>2],b=b+60|0,y=y-1|0,!!y;);if(n[c+8>>2]=n[g+8>>2],u=n[g+4>>2],n[c>>2]=n[g>>2],n[c+4>>2]=u,l=f+32|0,i=n[U+48>>2],i)break d}u=0;break U}d=n[U+52>>2],n[U+20>>2]=d,n[U+16>>2]=i,u=Ue(i,i+d|0)>>>2|0,u=Oa(U+12|0,U+16|0)>>>0<=(u?u>>>0>=3?3:u:1)>>>0?i:0}if(n0(U),n[v+4>>2]=d,n[v>>2]=u,l=U+80|0,i=n[v>>2],!i)break m;u=n[v+4>>2],n[p+4>>2]=i,A[p>>1]=0,n[p+8>>2]=u;break p}n[v+44>>2]=h,n[v+48>>2]=v+32;m:switch((xr(m)&255)-1|0){default:Qa(p,v+44|0,3);break p;case 0:break j;case 1:break m}r=n[v+32>>2];break c}n[v+44>>2]=h,n[v+48>>2]=v+32;m:switch((xr(m)&255)-1|0){case 0:break j;case 1:break c;default:break m}Me(v+16|0,m,3),u=n[v+20>>2],n[v+88>>2]=n[v+16>>2],n[v+92>>2]=u,i=zr(v+88|0),n[v+96>>2]=r,m6(v+100|0,h,j,w),u=n[v+108>>2];m:{if(!u){n[p+4>>2]=0,A[p>>1]=1;break m}b=n[v+104>>2];U:{d:{s:{if(!i){for(i=u<<2;;){if((i|0)==(f|0))break s;if(u=f+b|0,f=f+4|0,!!Re(h,n[u>>2],r))break}s[p+4|0]=1,A[p>>1]=5,A[p+2>>1]=W[n[(f+b|0)-4>>2]+56>>1];break m}for(y=n[b>>2],n[v+64>>2]=h,n[v+60>>2]=h,f=n[y+36>>2],n[v+52>>2]=f,r=n[y+40>>2]<<1,n[v+56>>2]=r+f,n[v+68>>2]=v+96,d=v- -64|0,i=v+60|0;;){if(r){if(c=Ja(i,f),c?(n[v+112>>2]=c,u=$a(d,v+112|0),$=u&&o[c+58|0]?c:0):$=0,f=f+2|0,r=r-2|0,!$)continue;break U}break}for(n[v+120>>2]=h,f=n[y+36>>2],n[v+112>>2]=f,r=n[y+40>>2]<<1,n[v+116>>2]=r+f,n[v+56>>2]=h,i=v+120|0,n[v+52>>2]=i,n[v+60>>2]=v+96,u=v+56|0;;){if(!r)break d;if($=Ja(i,f),$&&(n[v+124>>2]=$,$a(u,v+124|0)))break U;f=f+2|0,r=r-2|0}}n[p+4>>2]=0,A[p>>1]=3,A[p+2>>1]=W[n[b>>2]+56>>1];break m}n[p+4>>2]=0,A[p>>1]=3,A[p+2>>1]=W[n[b>>2]+56>>1];break m}s[p+4|0]=2,A[p>>1]=5,A[p+2>>1]=W[$+56>>1]}j2(v+100|0);break p}for(n[v+124>>2]=r,m6(v+100|0,h,j,w),u=n[v+108>>2],i=n[v+104>>2],n[v+80>>2]=0,n[v+72>>2]=0,n[v+64>>2]=i,n[v+60>>2]=h,n[v+52>>2]=i,u=i+(u<<2)|0,n[v+68>>2]=u,n[v+56>>2]=u,n[v+88>>2]=h,d=v+124|0,n[v+92>>2]=d,f=v+88|0,y=l-16|0,l=y,c=v+52|0,r=n[c>>2],i=n[c+4>>2];;){c:{if((i|0)==(r|0)){b=0;break c}if(u=r+4|0,n[c>>2]=u,b=n[r>>2],n[y+12>>2]=b,r=u,!Sa(f,y+12|0))continue}break}l=y+16|0,f=b;c:{if(f||(n[v+52>>2]=0,f=0,!n[v+60>>2])||(y=v+72|0,n[v+116>>2]=h,n[v+112>>2]=v+60,n[v+120>>2]=d,n[v+72>>2]&&(f=o6(v+112|0,y),f)))break c;if(n[v+72>>2]=0,n[v+64>>2]){d=v+112|0,c=v- -64|0,r=n[c>>2],f=n[c+4>>2];m:for(;;){if(u=0,(r|0)==(f|0))break m;if(u=r+4|0,n[c>>2]=u,r=n[r>>2],i=n[r+36>>2],n[y>>2]=i,n[y+4>>2]=i+(n[r+40>>2]<<1),r=u,u=o6(d,y),!!u)break}if(f=u,f)break c}if(n[v+72>>2]=0,n[v+80>>2]&&(f=o6(v+112|0,v+80|0),f))break c;f=0}j2(v+100|0);c:{if(f||(f=s6(h,1,n[v+32>>2]),f))break c;n[p+4>>2]=0,A[p>>1]=2;break p}u=W[f+56>>1],s[p+4|0]=0,A[p+2>>1]=u,A[p>>1]=5;break p}Qa(p,v+44|0,0)}if(l=v+128|0,U=W[t+778>>1],p=o[t+780|0],u=W[t+776>>1],(u|0)!=5){e=o[t+784|0]|o[t+785|0]<<8|(o[t+786|0]<<16|o[t+787|0]<<24),s[t+144|0]=e,s[t+145|0]=e>>>8,s[t+146|0]=e>>>16,s[t+147|0]=e>>>24,e=o[t+781|0]|o[t+782|0]<<8|(o[t+783|0]<<16|o[t+784|0]<<24),s[t+141|0]=e,s[t+142|0]=e>>>8,s[t+143|0]=e>>>16,s[t+144|0]=e>>>24,s[t+140|0]=p,A[t+138>>1]=U,A[t+136>>1]=u,r=l-48|0,l=r;p:{j:{c:{m:{U:{d:switch(u=t+136|0,W[u>>1]-1|0){case 1:break m;case 2:break c;case 3:break j;case 0:break U;default:break d}i=n[u+8>>2],e=n[u+4>>2],n[r+44>>2]=11,n[r+40>>2]=1067302,n[r+36>>2]=0,n[r+28>>2]=0,n[r+32>>2]=8,u=r+8|0,x2(u,e,i),tn(a,r+28|0,1067313,10,u);break p}n[a+16>>2]=13,n[a+12>>2]=1067323,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break p}n[a+16>>2]=18,n[a+12>>2]=1067336,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break p}u=W[u+2>>1],n[r+44>>2]=13,n[r+40>>2]=1067354,n[r+36>>2]=0,n[r+28>>2]=0,n[r+32>>2]=8,N4(a,r+28|0,u);break p}u=W[u+2>>1],n[r+44>>2]=13,n[r+40>>2]=1067367,n[r+36>>2]=0,n[r+28>>2]=0,n[r+32>>2]=8,N4(a,r+28|0,u)}l=r+48|0,P0(m);break n}if(u=0,d=0,H=l-48|0,l=H,c=e,n[H+20>>2]=e,w=t+1096|0,e=w,Me(H+8|0,e,1),i=n[H+8>>2],m6(H+24|0,h,i||1,i?n[H+12>>2]:0),Me(H,e,3),e=n[H+4>>2],n[H+36>>2]=n[H>>2],n[H+40>>2]=e,m=H+36|0,i=zr(m),n[H+44>>2]=0,n[H+36>>2]=0,n[H+40>>2]=4,j=n[H+32>>2],e=n[H+28>>2],!i){if(v=l-16|0,l=v,b=e+(j<<2)|0,r=e,i=b-e>>>2|0,E2(m,i),y=n[m+8>>2],f=n[m+4>>2],n[v+4>>2]=m+8,s0=v,c0=k0(f,y,32),n[s0+8>>2]=c0,n[v+12>>2]=z,y=v+4|0,m=n[y+4>>2],f=n[y>>2],(e|0)!=(b|0))for(g=n[y+8>>2]+(m<<3)|0,m=i+m|0;s[g+4|0]=1,n[g>>2]=n[r>>2],r=r+4|0,g=g+8|0,i=i-1|0,!!i;);n[f>>2]=m,l=v+16|0}for(v=t+456|0,f=j<<2,j=e+f|0,y=e;;){p:{j:{c:{m:{if(!((u|0)!=(d|0)&&u)){if(!y|(y|0)==(j|0))break m;i=n[y>>2],u=n[i+36>>2],d=u+(n[i+40>>2]<<1)|0,y=y+4|0;continue}if(r=W[u>>1],i=u+2|0,u=i,g=He(h,r),!g)continue;for(u=n[H+44>>2]<<3,m=W[g+56>>1],r=n[H+40>>2];;){if(!u){for(u=f,r=e;;){if(!u)break c;if(u=u-4|0,b=n[r>>2],r=r+4|0,W[b+56>>1]==(m|0))break}break j}if(u=u-8|0,b=n[r>>2],r=r+8|0,W[b+56>>1]==(m|0))break}break j}f=s6(h,2,c);m:{if(!f)break m;for(u=n[H+44>>2]<<3,r=n[H+40>>2],i=W[f+56>>1];;){if(u){if(u=u-8|0,e=n[r>>2],r=r+8|0,(i|0)!=W[e+56>>1])continue;break m}break}Au(H+36|0,f,3)}b=l-16|0,l=b,n[b+12>>2]=H+20,n[b+8>>2]=h,h=l-16|0,l=h,n[h+12>>2]=b+8;m:{if(y=H+36|0,c=n[y+8>>2],!c)break m;for(d=n[y+4>>2],i=d-8|0,u=0;;){U:{if(i=i+8|0,!ma(h+12|0,i)){e=u;break U}if(u=u+1|0,(c|0)!=(u|0))continue;break m}break}for(;;){for(i=(u<<3)+d|0;;){if(u=u+1|0,c>>>0<=u>>>0){n[y+8>>2]=e;break m}if(i=i+8|0,!!ma(h+12|0,i))break}f=n[i+4>>2],r=(e<<3)+d|0,n[r>>2]=n[i>>2],n[r+4>>2]=f,e=e+1|0}}l=h+16|0,l=b+16|0,n[v+8>>2]=n[H+44>>2],u=n[H+40>>2],n[v>>2]=n[H+36>>2],n[v+4>>2]=u,j2(H+24|0),l=H+48|0;break p}Au(H+36|0,g,2)}u=i;continue}break}for(n[t+784>>2]=n[t+456>>2],u=n[t+460>>2],n[t+780>>2]=u,n[t+776>>2]=u,n[t+788>>2]=u+(n[t+464>>2]<<3),b=l-16|0,l=b,i=b+4|0,m=t+776|0,C0(i,n[m+12>>2]-n[m+4>>2]>>>3|0),h=l-16|0,l=h,Z0(i,n[m+12>>2]-n[m+4>>2]>>>3|0),e=n[i+8>>2],u=n[i+4>>2],n[h+4>>2]=i+8,s0=h,c0=k0(u,e,32),n[s0+8>>2]=c0,n[h+12>>2]=z,j=l-16|0,l=j,d=h+4|0,y=n[d+4>>2],c=n[d+8>>2]+(y<<4)|0,f=n[m+4>>2],r=n[m+12>>2];;){if((r|0)==(f|0))u=n[m+8>>2],n[j+12>>2]=n[m>>2],n[j+8>>2]=u,U0(j+8|0),n[n[d>>2]>>2]=y,l=j+16|0;else{i=o[f+4|0],u=n[f>>2],g=x0(8,48),e=W[u+56>>1],Ni(j,i),u=n[j>>2],n[g+44>>2]=n[j+4>>2],n[g+40>>2]=u,n[g+36>>2]=-2147483648,n[g+32>>2]=-2147483645,n[g+28>>2]=6,n[g+24>>2]=1053492,n[g+16>>2]=e,n[g+20>>2]=0,n[g+8>>2]=-2147483646,n[g+4>>2]=4,n[g>>2]=1053488,n[c+8>>2]=2,n[c+4>>2]=g,n[c>>2]=2,f=f+8|0,c=c+16|0,y=y+1|0;continue}break}l=h+16|0,e=t+272|4,n[e+8>>2]=n[b+12>>2],u=n[b+8>>2],n[e>>2]=n[b+4>>2],n[e+4>>2]=u,l=b+16|0,n[t+272>>2]=-2147483643,i=x0(8,72),Ni(t+16|0,p),e=n[t+16>>2],u=n[t+20>>2],n[i+52>>2]=7,n[i+48>>2]=1054383,n[i+44>>2]=u,n[i+40>>2]=e,n[i+36>>2]=-2147483648,n[i+32>>2]=-2147483645,n[i+28>>2]=6,n[i+24>>2]=1053492,n[i+16>>2]=U,n[i+20>>2]=0,n[i+8>>2]=-2147483646,n[i+4>>2]=4,n[i>>2]=1053488,u=n[t+276>>2],n[i+56>>2]=n[t+272>>2],n[i+60>>2]=u,u=n[t+284>>2],n[i+64>>2]=n[t+280>>2],n[i+68>>2]=u,n[a+12>>2]=3,n[a+8>>2]=i,n[a+4>>2]=3,n[a>>2]=-2147483648,P0(w);break n}if(ln(t+1096|0,r),d=t+1100|0,n[t+1096>>2]==1){i=n[d+16>>2],n[t+792>>2]=i,f=n[d+12>>2],e=n[d+8>>2],n[t+784>>2]=e,n[t+788>>2]=f,r=n[d+4>>2],u=n[d>>2],n[t+776>>2]=u,n[t+780>>2]=r,n[a+16>>2]=i,n[a+8>>2]=e,n[a+12>>2]=f,n[a>>2]=u,n[a+4>>2]=r;break n}if(e=t+776|0,Y(e,d,320),i=t+456|0,Y(i,e,320),f=l-16|0,l=f,n[f+8>>2]=0,n[f>>2]=0,n[f+4>>2]=0,on(i,f,12),d=t+272|0,e=n[f+8>>2],s[d+8|0]=e,s[d+9|0]=e>>>8,s[d+10|0]=e>>>16,s[d+11|0]=e>>>24,r=n[f+4>>2],e=n[f>>2],s[d|0]=e,s[d+1|0]=e>>>8,s[d+2|0]=e>>>16,s[d+3|0]=e>>>24,s[d+4|0]=r,s[d+5|0]=r>>>8,s[d+6|0]=r>>>16,s[d+7|0]=r>>>24,l=f+16|0,i2(i),Zi(t+1096|0,u,d),e=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=e,n[t+784>>2]=n[t+1108>>2],i=n[t+1096>>2],(i|0)!=-2147483648){e=n[t+1112>>2],n[a+12>>2]=n[t+784>>2],u=n[t+780>>2],n[a+4>>2]=n[t+776>>2],n[a+8>>2]=u,n[a+16>>2]=e,n[a>>2]=i,H2(d);break n}n[a+12>>2]=n[t+784>>2],e=n[t+780>>2],n[a+4>>2]=n[t+776>>2],n[a+8>>2]=e,n[t+1104>>2]=o[t+280|0]|o[t+281|0]<<8|(o[t+282|0]<<16|o[t+283|0]<<24),e=o[t+276|0]|o[t+277|0]<<8|(o[t+278|0]<<16|o[t+279|0]<<24),n[t+1096>>2]=o[t+272|0]|o[t+273|0]<<8|(o[t+274|0]<<16|o[t+275|0]<<24),n[t+1100>>2]=e,w2(u+557|0),s[u+557|0]=1,i=n[t+1100>>2],e=n[t+1096>>2],s[u+558|0]=e,s[u+559|0]=e>>>8,s[u+560|0]=e>>>16,s[u+561|0]=e>>>24,s[u+562|0]=i,s[u+563|0]=i>>>8,s[u+564|0]=i>>>16,s[u+565|0]=i>>>24,e=n[t+1104>>2],s[u+566|0]=e,s[u+567|0]=e>>>8,s[u+568|0]=e>>>16,s[u+569|0]=e>>>24,n[a>>2]=-2147483648;break n}if(Bi(t+1096|0,u,r),f=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[a+8>>2]=n[t+1104>>2],n[a+12>>2]=u,n[a+4>>2]=f,n[a>>2]=e;break n}if(i=o[f|0],s[f|0]=0,n[t+1112>>2]=n[263558],e=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=e,e=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=e,!(i&1)){n[a+16>>2]=7,n[a>>2]=0,n[a+12>>2]=n[263557],u=n[263556],n[a+4>>2]=n[263555],n[a+8>>2]=u;break n}if(n[t+784>>2]=o[f+9|0]|o[f+10|0]<<8|(o[f+11|0]<<16|o[f+12|0]<<24),e=o[f+5|0]|o[f+6|0]<<8|(o[f+7|0]<<16|o[f+8|0]<<24),n[t+776>>2]=o[f+1|0]|o[f+2|0]<<8|(o[f+3|0]<<16|o[f+4|0]<<24),n[t+780>>2]=e,e=t+1096|0,h2(e),d=n[t+780>>2],f=n[t+776>>2],n[t+272>>2]=f,n[t+276>>2]=d,i=n[t+784>>2],n[t+280>>2]=i,s[t+465|0]=i,s[t+466|0]=i>>>8,s[t+467|0]=i>>>16,s[t+468|0]=i>>>24,s[t+457|0]=f,s[t+458|0]=f>>>8,s[t+459|0]=f>>>16,s[t+460|0]=f>>>24,s[t+461|0]=d,s[t+462|0]=d>>>8,s[t+463|0]=d>>>16,s[t+464|0]=d>>>24,i=t+776|0,Zi(i,u,t+272|0),s[t+456|0]=1,Bi(e,u,r),r=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[a+8>>2]=n[t+1104>>2],n[a+12>>2]=u,n[a+4>>2]=r,n[a>>2]=e,w2(t+456|0),h2(i+(n[t+776>>2]==-2147483648?4:0)|0);break n}w2(r),e=o[t+465|0]|o[t+466|0]<<8|(o[t+467|0]<<16|o[t+468|0]<<24),u=o[t+461|0]|o[t+462|0]<<8|(o[t+463|0]<<16|o[t+464|0]<<24),s[r+5|0]=u,s[r+6|0]=u>>>8,s[r+7|0]=u>>>16,s[r+8|0]=u>>>24,s[r+9|0]=e,s[r+10|0]=e>>>8,s[r+11|0]=e>>>16,s[r+12|0]=e>>>24,e=o[t+460|0]|o[t+461|0]<<8|(o[t+462|0]<<16|o[t+463|0]<<24),u=o[t+456|0]|o[t+457|0]<<8|(o[t+458|0]<<16|o[t+459|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,n[a+16>>2]=n[t+792>>2],u=n[t+788>>2],n[a+8>>2]=n[t+784>>2],n[a+12>>2]=u,u=n[t+780>>2],n[a>>2]=n[t+776>>2],n[a+4>>2]=u;break n}if(cn(t+1096|0,r,1054204,4),f=n[t+1104>>2],r=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=f,n[a+4>>2]=r,n[a>>2]=e;break n}if(I2(t+1096|0,u),i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[a+8>>2]=n[t+1104>>2],n[a+12>>2]=u,n[a+4>>2]=i,n[a>>2]=e;break n}if(At(t+456|0,r,f,i+32|0),e=n[t+464>>2],n[t+272>>2]=n[t+460>>2],n[t+276>>2]=e,n[t+280>>2]=n[t+468>>2],e=n[t+456>>2],(e|0)!=5){n[t+776>>2]=e,u=n[t+276>>2],n[t+780>>2]=n[t+272>>2],n[t+784>>2]=u,n[t+788>>2]=n[t+280>>2],M=l-80|0,l=M;P:{A:{g:{p:{j:switch(i=t+776|0,n[i>>2]-1|0){case 1:break A;case 2:case 3:break g;case 0:break p;default:break j}u=n[i+4>>2],n[M+76>>2]=10,n[M+72>>2]=1067122,n[M+68>>2]=0,n[M+60>>2]=0,n[M+64>>2]=8,N2(a,M+60|0,1066790,5,u);break P}for(u=n[i+12>>2],e=n[i+8>>2],n[M+68>>2]=n[i+4>>2],n[M+64>>2]=e,n[M+60>>2]=e,n[M+72>>2]=e+(u<<4),H=l-16|0,l=H,i=H+4|0,c=M+60|0,C0(i,n[c+12>>2]-n[c+4>>2]>>>4|0),v=l-16|0,l=v,Z0(i,n[c+12>>2]-n[c+4>>2]>>>4|0),e=n[i+8>>2],u=n[i+4>>2],n[v+4>>2]=i+8,s0=v,c0=k0(u,e,32),n[s0+8>>2]=c0,n[v+12>>2]=z,P=l-32|0,l=P,j=v+4|0,$=n[j+4>>2],b=n[j+8>>2]+($<<4)|0,w=P|4,d=n[c+4>>2],f=n[c+12>>2];;){if((f|0)==(d|0))u=n[c+8>>2],n[P+20>>2]=n[c>>2],n[P+16>>2]=u,X2(P+16|0),n[n[j>>2]>>2]=$,l=P+32|0;else{for(e=n[d+8>>2],i=n[d+4>>2],r=o[d+12|0],u=n[d>>2],E=x0(8,48),n[P+28>>2]=(e<<3)+i,n[P+24>>2]=u,n[P+20>>2]=i,n[P+16>>2]=i,U=l-16|0,l=U,i=U+4|0,D=P+16|0,C0(i,n[D+12>>2]-n[D+4>>2]>>>3|0),p=l-16|0,l=p,Z0(i,n[D+12>>2]-n[D+4>>2]>>>3|0),e=n[i+8>>2],u=n[i+4>>2],n[p+4>>2]=i+8,s0=p,c0=k0(u,e,32),n[s0+8>>2]=c0,n[p+12>>2]=z,m=l-16|0,l=m,y=p+4|0,J=n[y+4>>2],g=n[y+8>>2]+(J<<4)|0,h=n[D+4>>2],i=n[D+12>>2];;){if((i|0)==(h|0))u=n[D+8>>2],n[m+12>>2]=n[D>>2],n[m+8>>2]=u,U0(m+8|0),n[n[y>>2]>>2]=J,l=m+16|0;else{e=n[h+4>>2],u=g+8|0,n[u>>2]=n[h>>2],n[u+4>>2]=e,n[g>>2]=-2147483645,n[g+4>>2]=-2147483648,h=h+8|0,g=g+16|0,J=J+1|0;continue}break}l=p+16|0,n[w+8>>2]=n[U+12>>2],u=n[U+8>>2],n[w>>2]=n[U+4>>2],n[w+4>>2]=u,l=U+16|0,n[E+28>>2]=11,n[E+24>>2]=1053544,n[E+16>>2]=r,n[E+20>>2]=0,n[E+4>>2]=8,n[E+8>>2]=-2147483646,n[E>>2]=1053536,u=n[P+12>>2],n[E+40>>2]=n[P+8>>2],n[E+44>>2]=u,n[P>>2]=-2147483643,u=n[P+4>>2],n[E+32>>2]=n[P>>2],n[E+36>>2]=u,n[b+8>>2]=2,n[b+4>>2]=E,n[b>>2]=2,d=d+16|0,b=b+16|0,$=$+1|0;continue}break}l=v+16|0,e=M+8|0,i=e|4,n[i+8>>2]=n[H+12>>2],u=n[H+8>>2],n[i>>2]=n[H+4>>2],n[i+4>>2]=u,l=H+16|0,n[M+8>>2]=-2147483643,n[M+76>>2]=12,n[M+72>>2]=1067132,n[M+68>>2]=0,n[M+60>>2]=0,n[M+64>>2]=8,tn(a,c,1054035,7,e);break P}n[a+16>>2]=13,n[a+12>>2]=1067194,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break P}u=n[i+8>>2],n[M+24>>2]=n[i+4>>2],n[M+28>>2]=u,u=n[i+12>>2],n[M+32>>2]=u;A:{g:{if(u&&(u=n[M+28>>2],!o[u|0]))break g;n[a+16>>2]=18,n[a+12>>2]=1067176,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break A}n[M+76>>2]=21,n[M+72>>2]=1067144,n[M+68>>2]=0,n[M+60>>2]=0,n[M+64>>2]=8,e=M+40|0,u=o[u+1|0],O4(e,M+60|0,1067165,5,u),i=a,a=u+1|0,O4(i,e,1067170,6,a>>>0>=255?255:a)}M6(M+24|0)}l=M+80|0;break n}n[t+1104>>2]=n[t+280>>2],e=n[t+276>>2],n[t+1096>>2]=n[t+272>>2],n[t+1100>>2]=e,Ci(u),w2(u+544|0),s[u+544|0]=1,i=n[t+1100>>2],e=n[t+1096>>2],s[u+545|0]=e,s[u+546|0]=e>>>8,s[u+547|0]=e>>>16,s[u+548|0]=e>>>24,s[u+549|0]=i,s[u+550|0]=i>>>8,s[u+551|0]=i>>>16,s[u+552|0]=i>>>24,e=n[t+1104>>2],s[u+553|0]=e,s[u+554|0]=e>>>8,s[u+555|0]=e>>>16,s[u+556|0]=e>>>24,n[a+8>>2]=8,n[a+12>>2]=0,n[a>>2]=-2147483648,n[a+4>>2]=0;break n}if(cn(t+1096|0,r,1054236,5),r=n[t+1104>>2],i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=r,n[a+4>>2]=i,n[a>>2]=e;break n}if(A0(i,r,1054241,4))break q;if(!A0(i,r,1054245,3)){n[a+16>>2]=n[263371],u=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=u,u=n[263368],n[a>>2]=n[263367],n[a+4>>2]=u;break n}w2(u+557|0),s[u+557|0]=0;break e}if(I2(t+1096|0,u),E=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[a+8>>2]=n[t+1104>>2],n[a+12>>2]=u,n[a+4>>2]=E,n[a>>2]=e;break n}if(F4(t+1096|0,r),n[t+1096>>2]==1){r=n[t+1100>>2],i=n[t+1104>>2],e=n[t+1108>>2],u=n[t+1116>>2],n[a+12>>2]=n[t+1112>>2],n[a+16>>2]=u,n[a+4>>2]=i,n[a+8>>2]=e,n[a>>2]=r;break n}if(U=n[t+1104>>2],p=n[t+1108>>2],bu(t+272|0,r,1054481,5),r=n[t+280>>2],m=n[t+276>>2],e=n[t+272>>2],(e|0)!=-2147483648){u=n[t+288>>2],n[a+12>>2]=n[t+284>>2],n[a+16>>2]=u,n[a+8>>2]=r,n[a+4>>2]=m,n[a>>2]=e;break n}D=t+1096|0,P=l-192|0,l=P,g=P+88|0,j=l-16|0,l=j;b:{if(r>>>0<=3){n[g>>2]=-2147483648,s[g+4|0]=0;break b}if(r>>>0>=8){if(r>>>0<=71){n[g>>2]=-2147483648,s[g+4|0]=0;break b}R:{if(!(r&7)&&(i=o[m+4|0]|o[m+5|0]<<8|(o[m+6|0]<<16|o[m+7|0]<<24),e=T0(i&16711935,8)|T0(i,24)&16711935,(e|0)==(r-72>>>3|0)))break R;n[g>>2]=-2147483648,s[g+4|0]=0;break b}if(!(!(e&63)&&i)){n[g>>2]=-2147483648,s[g+4|0]=2;break b}if(d=o[m|0]|o[m+1|0]<<8|(o[m+2|0]<<16|o[m+3|0]<<24),w=l-32|0,l=w,i=m+72|0,f=i+(e<<3)|0,I8(w+8|0,f-i>>>3|0,8),n[w+28>>2]=0,e=n[w+12>>2],n[w+20>>2]=n[w+8>>2],n[w+24>>2]=e,b=l-16|0,l=b,c=f-i>>>3|0,y=w+20|0,e=n[y+8>>2],c>>>0>n[y>>2]-e>>>0&&V8(y,e,c,1,8),r=n[y+8>>2],e=n[y+4>>2],n[b+4>>2]=y+8,s0=b,c0=k0(e,r,32),n[s0+8>>2]=c0,n[b+12>>2]=z,r=b+4|0,y=n[r+4>>2],e=n[r>>2],(i|0)!=(f|0))for(h=n[r+8>>2]+(y<<3)|0,y=c+y|0;f=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),r=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[h|0]=r,s[h+1|0]=r>>>8,s[h+2|0]=r>>>16,s[h+3|0]=r>>>24,s[h+4|0]=f,s[h+5|0]=f>>>8,s[h+6|0]=f>>>16,s[h+7|0]=f>>>24,i=i+8|0,h=h+8|0,c=c-1|0,!!c;);for(n[e>>2]=y,l=b+16|0,r=j+4|0,i=r,n[i+8>>2]=n[w+28>>2],e=n[w+24>>2],n[i>>2]=n[w+20>>2],n[i+4>>2]=e,l=w+32|0,i=n[j+8>>2],f=l-32|0,l=f,b=n[j+12>>2]+1|0;b=b-1|0,b>>>0>=2&&(e=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[f>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[f+4>>2]=e,i=i+8|0,e=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[f+8>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[f+12>>2]=e,n[f+20>>2]=8,n[f+16>>2]=f,n[f+28>>2]=8,n[f+24>>2]=f+8,r4(f+16|0,f+24|0)<<24>>24<0););if(l=f+32|0,b>>>0>=2){n[g>>2]=-2147483648,s[g+4|0]=5,g4(r);break b}n[g+8>>2]=n[j+12>>2],e=n[j+8>>2],n[g>>2]=n[j+4>>2],n[g+4>>2]=e,Y(g+16|0,m+8|0,64),s0=g,c0=T0(d,24)&16711935|T0(d&16711935,8),n[s0+12>>2]=c0;break b}n[g>>2]=-2147483648,s[g+4|0]=0}l=j+16|0,i=o[P+92|0],e=n[P+88>>2];b:{if((e|0)==-2147483648){n[D>>2]=-2147483648,n[D+4>>2]=i<<8;break b}if(Y(P+13|0,P+93|0,75),s[P+12|0]=i,n[P+8>>2]=e,e=0,r=n[E+124>>2],i=r+Z(n[E+128>>2],68)|0,(i|0)!=(r|0))for(c=r- -64|0,d=(i-r>>>0)/68|0;e=o[c|0]+e|0,c=c+68|0,d=d-1|0,!!d;);r=n[P+16>>2],e=q(e,0,60,0);R:{if(r>>>0<=(z?0:(e>>>0<=1?1:e)+63&-64)>>>0){for(b=P+168|0,i=b,e=n[P+20>>2],c=n[P+12>>2],f=l-16|0,l=f,J=r<<3,p8(f,J+8|0),s0=f,c0=T0(e,24)&16711935|T0(e&16711935,8),n[s0+12>>2]=c0,e=f+12|0,N0(f,e,4),s0=f,c0=T0(r,24)&16711935|T0(r&16711935,8),n[s0+12>>2]=c0,N0(f,e,4);;){if(J){N0(f,c,8),J=J-8|0,c=c+8|0;continue}break}for(n[i+8>>2]=n[f+8>>2],e=n[f+4>>2],n[i>>2]=n[f>>2],n[i+4>>2]=e,l=f+16|0,r=n[P+176>>2],i=n[P+172>>2],n[P+188>>2]=n[P+20>>2],e=n[E+228>>2],n[P+180>>2]=e,n[P+184>>2]=e+Z(n[E+232>>2],200),n[P+100>>2]=P+24,n[P+92>>2]=i,n[P+96>>2]=r,n[P+88>>2]=E,H=l-208|0,l=H,v=P+180|0,h=v+8|0,e=P+88|0,y=n[e>>2]+32|0,i=n[v>>2],g=n[v+4>>2],c=n[e+12>>2],d=n[e+8>>2],f=n[e+4>>2];;){if(e=i,(e|0)!=(g|0)){i=e+200|0,n[v>>2]=i,n[H+12>>2]=e,m=n[h>>2],r=n[H+12>>2],j=n[r+196>>2],w=1;P:A:switch(n[r+192>>2]-1|0){case 0:w=m>>>0<=j>>>0;break P;case 1:w=m>>>0<j>>>0;break;default:break A}if(!w||(r=H+16|0,Y(r,e,192),j=l-96|0,l=j,ne(j,c),rn(j+76|0,y,f,d,1156984,1157003,5),Vn(j- -64|0,r,n[j+80>>2],n[j+84>>2],j),r=2,n[j+64>>2]==1&&(r=n[j+72>>2],n[j+88>>2]=n[j+68>>2],n[j+92>>2]=r,gn(j+88|0),r=1),n0(j+76|0),l=j+96|0,(r|0)!=2))continue}break}if(l=H+208|0,(e|0)==(g|0)){n[D>>2]=-2147483648,n[D+4>>2]=5,n0(b);break R}Y(D,P+8|0,80),n0(P+168|0);break b}n[D>>2]=-2147483648,s[D+4|0]=9}g4(P+8|0)}if(l=P+192|0,w=n[t+1100>>2],h=n[t+1096>>2],(h|0)==-2147483648){r=l-80|0,l=r,n[r+32>>2]=18,n[r+28>>2]=1067104,n[r+24>>2]=0,n[r+16>>2]=0,n[r+20>>2]=8,n[r+36>>2]=w,Q0(r+8|0),n[r+60>>2]=0,u=n[r+12>>2],n[r+52>>2]=n[r+8>>2],n[r+56>>2]=u,n[r+68>>2]=1067424,n[r+72>>2]=1610612768,n[r+76>>2]=0,n[r+64>>2]=r+52,e=r- -64|0,i=l-32|0,l=i;b:{R:{P:{A:{g:{p:{j:{c:{m:{U:{d:{s:{f:{l:switch(u=r+36|0,o[u|0]-1|0){case 10:break P;case 11:break R;case 1:break s;case 0:break f;case 2:break d;case 3:break U;case 4:break m;case 5:break c;case 6:break j;case 7:break p;case 8:break g;case 9:break A;default:break l}n[i+12>>2]=u+1,n[i+20>>2]=21,n[i+16>>2]=i+12,u=b0(e,1048749,i+16|0);break b}u=z0(e,1157031,27);break b}u=z0(e,1157058,24);break b}n[i+12>>2]=u+2,n[i+20>>2]=9,n[i+16>>2]=i+12,u=b0(e,1048792,i+16|0);break b}n[i+12>>2]=u+2,n[i+20>>2]=22,n[i+16>>2]=i+12,u=b0(e,1048953,i+16|0);break b}u=z0(e,1157082,27);break b}n[i+8>>2]=u+1,n[i+12>>2]=u+2,n[i+28>>2]=8,n[i+20>>2]=8,n[i+24>>2]=i+12,n[i+16>>2]=i+8,u=b0(e,1049977,i+16|0);break b}u=z0(e,1157109,56);break b}u=z0(e,1157165,28);break b}u=z0(e,1157193,46);break b}u=z0(e,1157239,37);break b}u=z0(e,1157276,41);break b}u=z0(e,1157317,36)}l=i+32|0,u&&Q(),n[r+48>>2]=n[r+60>>2],u=n[r+56>>2],n[r+40>>2]=n[r+52>>2],n[r+44>>2]=u,P4(a,r+16|0,r+40|0),l=r+80|0;break n}j=n[t+1104>>2],b=n[t+1108>>2],e=t+456|0,Y(e,t+1112|0,64),n[t+788>>2]=b,n[t+784>>2]=j,n[t+780>>2]=w,n[t+776>>2]=h,Y(t+792|0,e,64),d=t+32|0,y=l-16|0,l=y,e=E+208|0,c=n[e+4>>2],g=e,r=n[e>>2],i=Un(q(n[e+8>>2],0,o[e+13|0],0),z,24),f=r+i|0,e=z+c|0,i=i>>>0>f>>>0?e+1|0:e,e=(i|0)==(c|0)&r>>>0>f>>>0|i>>>0<c>>>0,V5(y+8|0,g,e?-1:f,e?-1:i,U,p),l=y+16|0,c=n[(t+776|0)+12>>2],f=n[y+8>>2]&1?n[y+12>>2]:0,e=c-f|0,e=e>>>0<=c>>>0?e:0,i=f-c|0,r=i>>>0<=f>>>0?i:0;b:{R:{if(r>>>0>=2){if(_=1,f>>>0<c>>>0)break R;break b}if(e>>>0<=1)break b}_=2,r=e}n[d+4>>2]=r,n[d>>2]=_,r=7,f=1066795,d=n[t+36>>2],i=n[t+32>>2],y=o4(E+208|0,U,p);b:{R:{P:{A:switch(e=i,e-1|0){case 0:break A;case 1:break P;default:break b}f=1066802;break R}f=1066807}r=5,e=d}m=x0(8,120),c=gs(t+776|0),n[m+112>>2]=e,n[m+116>>2]=0,n[m+100>>2]=4,n[m+104>>2]=-2147483646,n[m+96>>2]=1066829,n[m+92>>2]=r,n[m+88>>2]=f,n[m+84>>2]=-2147483648,n[m+76>>2]=5,n[m+80>>2]=-2147483645,n[m+72>>2]=1066824,n[m+52>>2]=7,n[m+56>>2]=-2147483646,n[m+48>>2]=1066817,n[m+40>>2]=j,n[m+44>>2]=0,n[m+28>>2]=5,n[m+32>>2]=-2147483646,n[m+24>>2]=1066812,n[m+16>>2]=b,n[m+20>>2]=0,n[m+4>>2]=7,n[m+8>>2]=-2147483646,n[m>>2]=1066783,n[m+64>>2]=c,n[m+68>>2]=0,yn(t+24|0),r=n[t+24>>2],e=n[t+28>>2],E4(u),n[u+28>>2]=b,n[u+24>>2]=j,n[u+20>>2]=w,n[u+16>>2]=h,n[u+12>>2]=d,n[u+8>>2]=i,n[u>>2]=0,Y(u+32|0,t+456|0,64),n[u+108>>2]=y,n[u+104>>2]=0,n[u+96>>2]=r,n[u+100>>2]=e,we(u+112|0),n[a+12>>2]=5,n[a+8>>2]=m,n[u+112>>2]=3,n[a>>2]=-2147483648,n[a+4>>2]=5;break n}if(ln(t+1096|0,r),d=t+1100|0,n[t+1096>>2]==1){i=n[d+16>>2],n[t+792>>2]=i,f=n[d+12>>2],e=n[d+8>>2],n[t+784>>2]=e,n[t+788>>2]=f,r=n[d+4>>2],u=n[d>>2],n[t+776>>2]=u,n[t+780>>2]=r,n[a+16>>2]=i,n[a+8>>2]=e,n[a+12>>2]=f,n[a>>2]=u,n[a+4>>2]=r;break n}if(e=t+776|0,Y(e,d,320),Y(t+456|0,e,320),ve(t+1096|0,r,1066779,4),i=n[t+1104>>2],d=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=i,n[a+4>>2]=d,n[a>>2]=e;break u}e=2;I:{if(!d)break I;r=t+272|0,hr(r,d,i),n[t+1112>>2]=n[263371],i=n[263370],n[t+1104>>2]=n[263369],n[t+1108>>2]=i,i=n[263368],n[t+1096>>2]=n[263367],n[t+1100>>2]=i,hi(t+776|0,r,t+1096|0);b:{R:switch(r=n[t+776>>2],r- -2147483648|0){case 1:break I;case 0:break b;default:break R}i=n[t+780>>2],e=n[t+784>>2],u=n[t+792>>2],n[a+12>>2]=n[t+788>>2],n[a+16>>2]=u,n[a+4>>2]=i,n[a+8>>2]=e,n[a>>2]=r;break u}e=n[t+780>>2],f=n[t+784>>2]}if(n[t+408>>2]=e,n[t+412>>2]=f,i=n[u>>2],n[t+1112>>2]=n[266687],e=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=e,e=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=e,y2(t+776|0,(i|0)!=2?u:0,t+1096|0),i=n[t+780>>2],e=n[t+776>>2],(e|0)!=-2147483648){n[t+288>>2]=n[t+792>>2],u=n[t+788>>2],n[t+280>>2]=n[t+784>>2],n[t+284>>2]=u;break i}if(r=n[u+240>>2],n[t+1112>>2]=n[263449],e=n[263448],n[t+1104>>2]=n[263447],n[t+1108>>2]=e,e=n[263446],n[t+1096>>2]=n[263445],n[t+1100>>2]=e,y2(t+776|0,(r|0)!=-2147483648?u+240|0:0,t+1096|0),d=n[t+780>>2],e=n[t+776>>2],(e|0)!=-2147483648){n[t+288>>2]=n[t+792>>2],u=n[t+788>>2],n[t+280>>2]=n[t+784>>2],n[t+284>>2]=u,i=d;break i}I:{if(o[u+544|0]==1){r=n[u+528>>2],e=n[u+532>>2],n[u+532>>2]=-2147483648,n[t+1096>>2]=r,n[t+1100>>2]=e,e=n[u+540>>2],n[t+1104>>2]=n[u+536>>2],n[t+1108>>2]=e,H=t+1096|4;b:{R:{b=n[t+1100>>2];P:{if((b|0)==-2147483648){r=n[i+108>>2];break P}if(r=n[i+108>>2],(r|0)==n[t+1096>>2])break R}for(p=t+72|0,L=l-144|0,l=L,Y6(L+12|0,u+545|0,d+32|0),f=n[d+128>>2],R0(L,Z(f,364),4,48),n[L+52>>2]=0,e=n[L+4>>2],n[L+44>>2]=n[L>>2],n[L+48>>2]=e,m=n[d+124>>2],h=m+Z(f,68)|0,R=L+112|0,N=L+104|0;;){P:{A:{if((h|0)!=(m|0)){for(P=L+96|0,g=W[m+56>>1],Ht(P,L+12|0,g),D=l-32|0,l=D,v=o[P+4|0]|o[P+5|0]<<8|(o[P+6|0]<<16|o[P+7|0]<<24),E=L+56|0,y=o[P|0]|o[P+1|0]<<8|(o[P+2|0]<<16|o[P+3|0]<<24),s[E|0]=y,s[E+1|0]=y>>>8,s[E+2|0]=y>>>16,s[E+3|0]=y>>>24,s[E+4|0]=v,s[E+5|0]=v>>>8,s[E+6|0]=v>>>16,s[E+7|0]=v>>>24,U=o[P+12|0]|o[P+13|0]<<8|(o[P+14|0]<<16|o[P+15|0]<<24),c=o[P+8|0]|o[P+9|0]<<8|(o[P+10|0]<<16|o[P+11|0]<<24),s[E+8|0]=c,s[E+9|0]=c>>>8,s[E+10|0]=c>>>16,s[E+11|0]=c>>>24,s[E+12|0]=U,s[E+13|0]=U>>>8,s[E+14|0]=U>>>16,s[E+15|0]=U>>>24,w=o[P+20|0]|o[P+21|0]<<8|(o[P+22|0]<<16|o[P+23|0]<<24),f=o[P+16|0]|o[P+17|0]<<8|(o[P+18|0]<<16|o[P+19|0]<<24),s[E+16|0]=f,s[E+17|0]=f>>>8,s[E+18|0]=f>>>16,s[E+19|0]=f>>>24,s[E+20|0]=w,s[E+21|0]=w>>>8,s[E+22|0]=w>>>16,s[E+23|0]=w>>>24,j=o[P+28|0]|o[P+29|0]<<8|(o[P+30|0]<<16|o[P+31|0]<<24),e=o[P+24|0]|o[P+25|0]<<8|(o[P+26|0]<<16|o[P+27|0]<<24),s[E+24|0]=e,s[E+25|0]=e>>>8,s[E+26|0]=e>>>16,s[E+27|0]=e>>>24,s[E+28|0]=j,s[E+29|0]=j>>>8,s[E+30|0]=j>>>16,s[E+31|0]=j>>>24,n[D+24>>2]=e,n[D+28>>2]=j,n[D+16>>2]=f,n[D+20>>2]=w,n[D+8>>2]=c,n[D+12>>2]=U,n[D>>2]=y,n[D+4>>2]=v,t0(D),t0(P),l=D+32|0,_=0,f=0;;){g:{if(_&1||(w=f&255,w>>>0>3))break g;for(y=w?16:64,_=0;;){if((_&255)>>>0<y>>>0){v=l-32|0,l=v,n[v+24>>2]=1,s[v+31|0]=_,n[v+20>>2]=v+31,U=v+8|0,D=l-336|0,l=D,c=D+20|0,J2(c,4),Eu(D+8|0,11),n[D+60>>2]=1,n[D+56>>2]=1050078,n[D+44>>2]=11,n[D+40>>2]=1095250,e=n[D+12>>2],n[D+48>>2]=n[D+8>>2],n[D+52>>2]=e,e=D+40|0,Ru(c,e,D- -64|0),Uu(c,v+20|0,1),n[D+32>>2]=0,n[D+36>>2]=0,c=L+56|0,Vu(e,c);p:{if(n[D+44>>2]|n[D+40>>2]!=1&&(j=D+192|0,Y(j,D+48|0,144),e=Su(j,n[D+24>>2],n[D+28>>2],D+32|0,8),v2(j),!e))break p;Q()}j=n[D+36>>2],e=n[D+32>>2],s[U|0]=e,s[U+1|0]=e>>>8,s[U+2|0]=e>>>16,s[U+3|0]=e>>>24,s[U+4|0]=j,s[U+5|0]=j>>>8,s[U+6|0]=j>>>16,s[U+7|0]=j>>>24,U0(D+20|0),l=D+336|0,j=n[v+12>>2],e=n[v+8>>2],s[N|0]=e,s[N+1|0]=e>>>8,s[N+2|0]=e>>>16,s[N+3|0]=e>>>24,s[N+4|0]=j,s[N+5|0]=j>>>8,s[N+6|0]=j>>>16,s[N+7|0]=j>>>24,qn(U,8),l=v+32|0,U=l-48|0,l=U,n[U+40>>2]=1,s[U+47|0]=_,n[U+36>>2]=U+47,e=U+4|0,En(e,c,12,U+36|0,1),j=o[U+32|0]|o[U+33|0]<<8|(o[U+34|0]<<16|o[U+35|0]<<24),c=o[U+28|0]|o[U+29|0]<<8|(o[U+30|0]<<16|o[U+31|0]<<24),s[R+24|0]=c,s[R+25|0]=c>>>8,s[R+26|0]=c>>>16,s[R+27|0]=c>>>24,s[R+28|0]=j,s[R+29|0]=j>>>8,s[R+30|0]=j>>>16,s[R+31|0]=j>>>24,j=o[U+24|0]|o[U+25|0]<<8|(o[U+26|0]<<16|o[U+27|0]<<24),c=o[U+20|0]|o[U+21|0]<<8|(o[U+22|0]<<16|o[U+23|0]<<24),s[R+16|0]=c,s[R+17|0]=c>>>8,s[R+18|0]=c>>>16,s[R+19|0]=c>>>24,s[R+20|0]=j,s[R+21|0]=j>>>8,s[R+22|0]=j>>>16,s[R+23|0]=j>>>24,j=o[U+16|0]|o[U+17|0]<<8|(o[U+18|0]<<16|o[U+19|0]<<24),c=o[U+12|0]|o[U+13|0]<<8|(o[U+14|0]<<16|o[U+15|0]<<24),s[R+8|0]=c,s[R+9|0]=c>>>8,s[R+10|0]=c>>>16,s[R+11|0]=c>>>24,s[R+12|0]=j,s[R+13|0]=j>>>8,s[R+14|0]=j>>>16,s[R+15|0]=j>>>24,j=o[U+8|0]|o[U+9|0]<<8|(o[U+10|0]<<16|o[U+11|0]<<24),c=o[U+4|0]|o[U+5|0]<<8|(o[U+6|0]<<16|o[U+7|0]<<24),s[R|0]=c,s[R+1|0]=c>>>8,s[R+2|0]=c>>>16,s[R+3|0]=c>>>24,s[R+4|0]=j,s[R+5|0]=j>>>8,s[R+6|0]=j>>>16,s[R+7|0]=j>>>24,t0(e),l=U+48|0,A[L+100>>1]=g,s[L+98|0]=_,s[L+97|0]=f,s[L+96|0]=1,_=_+1|0,Gt(L+44|0,L+96|0);continue}break}e=L+56|0,k3(L+96|0,e,10),t0(e),e=o[L+124|0]|o[L+125|0]<<8|(o[L+126|0]<<16|o[L+127|0]<<24),n[L+80>>2]=o[L+120|0]|o[L+121|0]<<8|(o[L+122|0]<<16|o[L+123|0]<<24),n[L+84>>2]=e,e=o[L+116|0]|o[L+117|0]<<8|(o[L+118|0]<<16|o[L+119|0]<<24),n[L+72>>2]=o[L+112|0]|o[L+113|0]<<8|(o[L+114|0]<<16|o[L+115|0]<<24),n[L+76>>2]=e,e=o[L+108|0]|o[L+109|0]<<8|(o[L+110|0]<<16|o[L+111|0]<<24),n[L+64>>2]=o[L+104|0]|o[L+105|0]<<8|(o[L+106|0]<<16|o[L+107|0]<<24),n[L+68>>2]=e,e=o[L+100|0]|o[L+101|0]<<8|(o[L+102|0]<<16|o[L+103|0]<<24),n[L+56>>2]=o[L+96|0]|o[L+97|0]<<8|(o[L+98|0]<<16|o[L+99|0]<<24),n[L+60>>2]=e,_=(w|0)==3,f=_?3:f+1|0;continue}break}for(t0(L+56|0),_=0,e=r-61|0,f=e>>>0<=r>>>0?e:0,y=Qe(r,1);;){if(_&1|f>>>0>y>>>0)break A;for(_=0;;){if((_&255)>>>0<=3){T=L+56|0,Dt(T,L+12|0,g,f,_),c=o[L+92|0]|o[L+93|0]<<8|(o[L+94|0]<<16|o[L+95|0]<<24),e=o[L+88|0]|o[L+89|0]<<8|(o[L+90|0]<<16|o[L+91|0]<<24),G=l-32|0,l=G,M=o[T+4|0]|o[T+5|0]<<8|(o[T+6|0]<<16|o[T+7|0]<<24),v=o[T|0]|o[T+1|0]<<8|(o[T+2|0]<<16|o[T+3|0]<<24),s[R|0]=v,s[R+1|0]=v>>>8,s[R+2|0]=v>>>16,s[R+3|0]=v>>>24,s[R+4|0]=M,s[R+5|0]=M>>>8,s[R+6|0]=M>>>16,s[R+7|0]=M>>>24,P=o[T+12|0]|o[T+13|0]<<8|(o[T+14|0]<<16|o[T+15|0]<<24),U=o[T+8|0]|o[T+9|0]<<8|(o[T+10|0]<<16|o[T+11|0]<<24),s[R+8|0]=U,s[R+9|0]=U>>>8,s[R+10|0]=U>>>16,s[R+11|0]=U>>>24,s[R+12|0]=P,s[R+13|0]=P>>>8,s[R+14|0]=P>>>16,s[R+15|0]=P>>>24,E=o[T+20|0]|o[T+21|0]<<8|(o[T+22|0]<<16|o[T+23|0]<<24),w=o[T+16|0]|o[T+17|0]<<8|(o[T+18|0]<<16|o[T+19|0]<<24),s[R+16|0]=w,s[R+17|0]=w>>>8,s[R+18|0]=w>>>16,s[R+19|0]=w>>>24,s[R+20|0]=E,s[R+21|0]=E>>>8,s[R+22|0]=E>>>16,s[R+23|0]=E>>>24,D=o[T+28|0]|o[T+29|0]<<8|(o[T+30|0]<<16|o[T+31|0]<<24),j=o[T+24|0]|o[T+25|0]<<8|(o[T+26|0]<<16|o[T+27|0]<<24),s[R+24|0]=j,s[R+25|0]=j>>>8,s[R+26|0]=j>>>16,s[R+27|0]=j>>>24,s[R+28|0]=D,s[R+29|0]=D>>>8,s[R+30|0]=D>>>16,s[R+31|0]=D>>>24,n[G+24>>2]=j,n[G+28>>2]=D,n[G+16>>2]=w,n[G+20>>2]=E,n[G+8>>2]=U,n[G+12>>2]=P,n[G>>2]=v,n[G+4>>2]=M,t0(G),l=G+32|0,n[L+100>>2]=f,A[L+98>>1]=g,s[L+97|0]=_,s[L+96|0]=0,n[L+104>>2]=e,n[L+108>>2]=c,_=_+1|0,Gt(L+44|0,L+96|0),t0(T);continue}break}_=f>>>0>=y>>>0,f=(f>>>0<y>>>0)+f|0}}if(j=n[L+52>>2],j>>>0>=2){w=n[L+48>>2],h=l-48|0,l=h,f=(j>>>1|0)+j|0;g:for(;;){if(f){f=f-1|0;p:{if(f>>>0<j>>>0){r=Y(h,w,48),e=Z(f,48)+w|0,i3(w,e,48),Y(e,r,48),r=0;break p}r=f-j|0}for(y=f>>>0>j>>>0?j:f;;){if(c=r<<1,e=c|1,y>>>0<=e>>>0||(c=c+2|0,c>>>0<y>>>0&&(e=bt(Z(e,48)+w|0,Z(c,48)+w|0)+e|0),c=Z(r,48)+w|0,r=Z(e,48)+w|0,!bt(c,r)))continue g;a2(c,r,12),r=e}}break}l=h+48|0}n[p+8>>2]=n[L+52>>2],e=n[L+48>>2],n[p>>2]=n[L+44>>2],n[p+4>>2]=e,t0(L+12|0),l=L+144|0;break P}m=m+68|0;continue}break}if((b|0)==-2147483648)break b;qi(H);break b}n[t+80>>2]=n[H+8>>2],e=n[H+4>>2],n[t+72>>2]=n[H>>2],n[t+76>>2]=e}n[t+148>>2]=d,e=n[t+76>>2],n[t+136>>2]=n[t+72>>2],n[t+140>>2]=e,n[t+144>>2]=n[t+80>>2],w=l-32|0,l=w,f=i+16|0,e=n[f+8>>2],r=n[f+4>>2],n[w+28>>2]=f,n[w+24>>2]=t+136,n[w+16>>2]=r,n[w+20>>2]=(e<<3)+r,h=w+4|0,b=l-48|0,l=b,d=w+16|0,Cr(b+20|0,d);b:{if(o[b+20|0]!=2){for(R0(b,4,4,12),r=n[b>>2],f=n[b+4>>2],n[f+8>>2]=n[b+28>>2],e=n[b+24>>2],n[f>>2]=n[b+20>>2],n[f+4>>2]=e,n[b+16>>2]=1,n[b+12>>2]=f,n[b+8>>2]=r,e=n[d+12>>2],n[b+40>>2]=n[d+8>>2],n[b+44>>2]=e,e=n[d+4>>2],n[b+32>>2]=n[d>>2],n[b+36>>2]=e,c=b+8|0,r=b+32|0,y=l-16|0,l=y;;){if(Cr(y+4|0,r),o[y+4|0]!=2){d=n[c+8>>2],(d|0)==n[c>>2]&&Pn(c,1),f=n[c+4>>2]+Z(d,12)|0,n[f+8>>2]=n[y+12>>2],e=n[y+8>>2],n[f>>2]=n[y+4>>2],n[f+4>>2]=e,n[c+8>>2]=d+1;continue}break}l=y+16|0,n[h+8>>2]=n[b+16>>2],e=n[b+12>>2],n[h>>2]=n[b+8>>2],n[h+4>>2]=e;break b}n[h+8>>2]=0,n[h>>2]=0,n[h+4>>2]=4}if(l=b+48|0,b=n[w+12>>2],b>>>0>=2){j=n[w+8>>2],c=l-16|0,l=c,y=(b>>>1|0)+b|0;b:for(;;){if(y){y=y-1|0;R:{if(y>>>0<b>>>0){h=Z(y,12)+j|0,d=n[h+8>>2],f=n[j>>2],r=n[j+4>>2],e=n[h+4>>2],n[j>>2]=n[h>>2],n[j+4>>2]=e,e=n[j+8>>2],n[j+8>>2]=d,n[h+8>>2]=e,n[h>>2]=f,n[h+4>>2]=r,r=0;break R}r=y-b|0}for(d=b>>>0<y>>>0?b:y;;){if(f=r<<1,e=f|1,d>>>0<=e>>>0||(f=f+2|0,f>>>0<d>>>0&&(e=dt(Z(e,12)+j|0,Z(f,12)+j|0)+e|0),f=Z(r,12)+j|0,r=Z(e,12)+j|0,!dt(f,r)))continue b;a2(f,r,3),r=e}}break}l=c+16|0}r=t+276|0,n[r+8>>2]=n[w+12>>2],e=n[w+8>>2],n[r>>2]=n[w+4>>2],n[r+4>>2]=e,l=w+32|0,i=n[i+108>>2],e=u+528|0,ge(e),n[e>>2]=i,e=n[t+76>>2],i=u+532|0,n[i>>2]=n[t+72>>2],n[i+4>>2]=e,n[i+8>>2]=n[t+80>>2];break I}yn(t+40|0),n[t+284>>2]=0,e=n[t+44>>2],n[t+276>>2]=n[t+40>>2],n[t+280>>2]=e}if(e=n[t+280>>2],n[t+424>>2]=n[t+276>>2],n[t+428>>2]=e,n[t+432>>2]=n[t+284>>2],f=n[u>>2],r=n[266687],n[t+1112>>2]=r,d=n[266686],i=n[266685],n[t+1104>>2]=i,n[t+1108>>2]=d,e=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=e,(f|0)!=2)break w;n[a+16>>2]=r,n[a+8>>2]=i,n[a+12>>2]=d,n[a>>2]=0,n[a+4>>2]=8,g2(t+424|0);break u}if(i=n[u>>2],n[t+792>>2]=n[266687],e=n[266686],n[t+784>>2]=n[266685],n[t+788>>2]=e,e=n[266684],n[t+776>>2]=n[266683],n[t+780>>2]=e,y2(t+456|0,(i|0)!=2?u:0,t+776|0),y=n[t+460>>2],e=n[t+456>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+472>>2],u=n[t+468>>2],n[a+8>>2]=n[t+464>>2],n[a+12>>2]=u,n[a+4>>2]=y,n[a>>2]=e;break n}if(i=n[u+240>>2],n[t+792>>2]=n[263449],e=n[263448],n[t+784>>2]=n[263447],n[t+788>>2]=e,e=n[263446],n[t+776>>2]=n[263445],n[t+780>>2]=e,y2(t+456|0,(i|0)!=-2147483648?u+240|0:0,t+776|0),R=n[t+460>>2],e=n[t+456>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+472>>2],u=n[t+468>>2],n[a+8>>2]=n[t+464>>2],n[a+12>>2]=u,n[a+4>>2]=R,n[a>>2]=e;break n}if(K=n[y+4>>2],d=n[y>>2],f=n[266687],n[t+792>>2]=f,c=n[266686],i=n[266685],n[t+784>>2]=i,n[t+788>>2]=c,e=n[266684],n[t+776>>2]=n[266683],n[t+780>>2]=e,!d){n[a+16>>2]=f,n[a+8>>2]=i,n[a+12>>2]=c,n[a>>2]=0,n[a+4>>2]=8;break n}if(e=t+776|0,h2(e),bu(e,r,1054481,5),d=n[t+784>>2],f=n[t+780>>2],e=n[t+776>>2],(e|0)!=-2147483648){u=n[t+792>>2],n[a+12>>2]=n[t+788>>2],n[a+16>>2]=u,n[a+8>>2]=d,n[a+4>>2]=f,n[a>>2]=e;break n}r=t+48|0,i=y+16|0,e=(n[i+8>>2]&268435392)>>>0<=K<<6>>>0|K>>>0>67108863,n[r+4>>2]=e?0:64,n[r>>2]=e?1:n[i+4>>2]+(K<<9)|0,h=t+456|0,_=n[t+48>>2],c=l-16|0,l=c;Z:{I:{if(!((d|0)!=131072|n[t+52>>2]!=64)){for(r=d>>>11|0,y=-2048;;){if(y=y+2048|0,(y|0)==131072)break I;if(e=eu(f+y|0,2048,_,8),_=_+8|0,!e)break}n[h>>2]=-2147483648,s[h+4|0]=5;break Z}n[h>>2]=-2147483648,s[h+4|0]=0;break Z}I8(c+8|0,r,2048),i=n[c+8>>2],e=Y(n[c+12>>2],f,131072),n[h+8>>2]=r,n[h+4>>2]=e,n[h>>2]=i}if(l=c+16|0,n[t+456>>2]==-2147483648){n[a+16>>2]=17,n[a>>2]=0,n[a+12>>2]=n[263382],u=n[263381],n[a+4>>2]=n[263380],n[a+8>>2]=u;break n}if(n[t+144>>2]=n[t+464>>2],e=n[t+460>>2],n[t+136>>2]=n[t+456>>2],n[t+140>>2]=e,P=t+456|0,Fi(P),i=n[u+532>>2],n[u+532>>2]=-2147483648,(i|0)!=-2147483648){for(E=n[u+528>>2],e=n[u+540>>2],n[t+276>>2]=n[u+536>>2],n[t+280>>2]=e,n[t+272>>2]=i,n[t+284>>2]=R,O=t+776|0,X=l-4320|0,l=X,n[X+32>>2]=4,n[X+36>>2]=0,n[X+24>>2]=0,n[X+28>>2]=0,n[X+16>>2]=0,n[X+20>>2]=4,Ku(X+8|0,t+136|0),_=n[X+12>>2]<<11,p0=X+170|0,F=X+124|0,V=X+4220|0,D=X+28|0,H=t+272|0,S=n[H+12>>2],d=n[X+8>>2];;){Z:{I:{b:{R:{P:{A:{if(_){f=l-16|0,l=f,e=xn(2048,1),e||Q(),e=Y(e,d,2048),n[f+4>>2]=2048,n[f>>2]=e,a0=X+120|0,r=n[f+4>>2],e=(r|0)==2048,i=n[f>>2];g:{if(!(e|!i)){n[f+12>>2]=r,n[f+8>>2]=i,ds(f+8|0),s[a0+1|0]=0,e=1;break g}n[a0+4>>2]=e?i:r,e=0}if(s[a0|0]=e,l=f+16|0,o[X+120|0])break I;if(n[X+40>>2]=n[X+124>>2],b=X+40|0,ws(a0,b),It(X,H,a0),e=n[X>>2],!e)break P;I=n[e>>2],L=n[e+4>>2],c=n[X+4>>2],B=l-112|0,l=B,G=B+32|0,n[G+16>>2]=2028,i=n[b>>2],e=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[G+4>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[G+8>>2]=e,n[G+12>>2]=i+20,n[G>>2]=i+8,e=n[B+40>>2],n[B+8>>2]=n[B+36>>2],n[B+12>>2]=e,f=n[B+32>>2],r=n[B+44>>2],i=n[B+48>>2],e=o[c+28|0]|o[c+29|0]<<8|(o[c+30|0]<<16|o[c+31|0]<<24),n[B+56>>2]=o[c+24|0]|o[c+25|0]<<8|(o[c+26|0]<<16|o[c+27|0]<<24),n[B+60>>2]=e,e=o[c+20|0]|o[c+21|0]<<8|(o[c+22|0]<<16|o[c+23|0]<<24),n[B+48>>2]=o[c+16|0]|o[c+17|0]<<8|(o[c+18|0]<<16|o[c+19|0]<<24),n[B+52>>2]=e,e=o[c+12|0]|o[c+13|0]<<8|(o[c+14|0]<<16|o[c+15|0]<<24),n[B+40>>2]=o[c+8|0]|o[c+9|0]<<8|(o[c+10|0]<<16|o[c+11|0]<<24),n[B+44>>2]=e,e=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),n[B+32>>2]=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),n[B+36>>2]=e,n[B+76>>2]=8,n[B+64>>2]=r,n[B+68>>2]=i,n[B+72>>2]=B+8,v=B+20|0,h=0,N=l-16|0,l=N,e=B- -64|0,c=n[e+12>>2],i=n[e+8>>2],U=N+4|0,P2(U,n[e>>2],n[e+4>>2]);g:{T=l-48|0,l=T;p:{r=q0[n[273860]](U)|0,j=1;j:{if(r>>>0<16)break j;if(q0[n[273858]](T,U),g=r-16|0,e=n[T+4>>2],g>>>0>e>>>0|(e|0)!=(r|0))break p;for(r=n[T>>2],n[T+44>>2]=r+g,j=T+25|0,w=l-16|0,l=w,e=n[T+44>>2];;){if((h|0)!=16){s[h+w|0]=o[e+h|0],h=h+1|0;continue}break}y=o[w+12|0]|o[w+13|0]<<8|(o[w+14|0]<<16|o[w+15|0]<<24),e=o[w+8|0]|o[w+9|0]<<8|(o[w+10|0]<<16|o[w+11|0]<<24),s[j+8|0]=e,s[j+9|0]=e>>>8,s[j+10|0]=e>>>16,s[j+11|0]=e>>>24,s[j+12|0]=y,s[j+13|0]=y>>>8,s[j+14|0]=y>>>16,s[j+15|0]=y>>>24,y=o[w+4|0]|o[w+5|0]<<8|(o[w+6|0]<<16|o[w+7|0]<<24),e=o[w|0]|o[w+1|0]<<8|(o[w+2|0]<<16|o[w+3|0]<<24),s[j|0]=e,s[j+1|0]=e>>>8,s[j+2|0]=e>>>16,s[j+3|0]=e>>>24,s[j+4|0]=y,s[j+5|0]=y>>>8,s[j+6|0]=y>>>16,s[j+7|0]=y>>>24,l=w+16|0,e=o[T+29|0]|o[T+30|0]<<8|(o[T+31|0]<<16|o[T+32|0]<<24),n[T+8>>2]=o[T+25|0]|o[T+26|0]<<8|(o[T+27|0]<<16|o[T+28|0]<<24),n[T+12>>2]=e,e=o[T+37|0]|o[T+38|0]<<8|(o[T+39|0]<<16|o[T+40|0]<<24),n[T+16>>2]=o[T+33|0]|o[T+34|0]<<8|(o[T+35|0]<<16|o[T+36|0]<<24),n[T+20>>2]=e,n[T+32>>2]=g,n[T+28>>2]=r,n[T+24>>2]=r,m=l-320|0,l=m,e=m+192|0,$t(e,G,f),M=m+8|0,Ot(M,e),f=T+8|0,w=l-80|0,l=w,r=M+128|0,Cu(r,i,c),y=T+24|0,e=n[y+8>>2],Cu(r,n[y>>2],e);c:{if(Wt(M,c,e)){Gu(M),e=1;break c}for(e=w+8|0,Y(e,r,56),r=w- -64|0,Hf(r,e),p=l-16|0,l=p,s[p+15|0]=0,c=p+15|0,j=4,h=1,e=f,i=r;;){if(j){j=j-1|0,h=(d4((o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))^(o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24)))^-1)&h,e=e+4|0,i=i+4|0;continue}break}e=((d4(Yo(r+16|0)^Yo(f+16|0))^-1)&h^1)&255,s0=c,c0=(o[c|0]^1)&d4(e)^1,s[s0|0]=c0,l=p+16|0,e=l-16|0,s[e+15|0]=o[p+15|0],e=o[e+15|0]!=0,e&&Pt(M,y),Gu(M),e=!e}if(l=w+80|0,l=m+320|0,j=1,e)break j;q0[n[273863]](U,g),j=0}e=j,l=T+48|0;break g}Q()}g:{if(e){n[v>>2]=-2147483648,n0(U);break g}n[v+8>>2]=n[N+12>>2],e=n[N+8>>2],n[v>>2]=n[N+4>>2],n[v+4>>2]=e}l=N+16|0,i=n[B+20>>2];g:{if((i|0)==-2147483648){n[a0>>2]=-2147483648,Iu(G);break g}r=n[B+28>>2],e=n[B+24>>2],n[B+68>>2]=e,n[B+72>>2]=r,n[B+64>>2]=i,w=B+32|0,Iu(w),n[B+80>>2]=e,n[B+84>>2]=r;p:{f=B+80|0,e=n[f+4>>2],e>>>0>=2?(n[f+4>>2]=e-2,e=n[f>>2],n[f>>2]=e+2,e=o[e|0]|o[e+1|0]<<8,e=e<<24|e<<8&16711680):e=1;j:{if(e&1)break j;r=B+20|0,i=e>>>16|0,e=n[f+4>>2];c:{if(i>>>0>e>>>0){f=0,s[r+4|0]=0;break c}n[r+4>>2]=i,n[f+4>>2]=e-i,e=f,f=n[f>>2],n[e>>2]=i+f}if(n[r>>2]=f,i=n[B+20>>2],!i)break j;g=l-48|0,l=g,m=g+24|0,c=n[B+24>>2],p=l-128|0,l=p,n[p+20>>2]=0,n[p+16>>2]=c,n[p+12>>2]=i,y=p+48|0,h=l-48|0,l=h,f=p+12|0,e=n[f+8>>2],r=n[f+4>>2],n[h+12>>2]=e>>>0>r>>>0?1:e+n[f>>2]|0,s[h+20|0]=0,e=r-e|0,n[h+16>>2]=e>>>0<=r>>>0?e:0,z8(h+24|0,h+12|0);c:{if(!o[h+20|0]){e=n[h+28>>2],n[y+4>>2]=n[h+24>>2],n[y+8>>2]=e,e=n[h+36>>2],n[y+12>>2]=n[h+32>>2],n[y+16>>2]=e,e=n[h+44>>2],n[y+20>>2]=n[h+40>>2],n[y+24>>2]=e,n[y>>2]=2,n[f+8>>2]=r-n[h+16>>2];break c}re(y),s2(h+24|0)}l=h+48|0,f=2;c:{m:{U:{if(n[p+48>>2]!=2){e=p+88|0,Y(e,y,40),Ff(e);break U}if(e=o[p+61|0]|o[p+62|0]<<8|(o[p+63|0]<<16|o[p+64|0]<<24),n[p+24>>2]=o[p+57|0]|o[p+58|0]<<8|(o[p+59|0]<<16|o[p+60|0]<<24),n[p+28>>2]=e,e=o[p+69|0]|o[p+70|0]<<8|(o[p+71|0]<<16|o[p+72|0]<<24),n[p+32>>2]=o[p+65|0]|o[p+66|0]<<8|(o[p+67|0]<<16|o[p+68|0]<<24),n[p+36>>2]=e,e=o[p+72|0]|o[p+73|0]<<8|(o[p+74|0]<<16|o[p+75|0]<<24),s[p+39|0]=e,s[p+40|0]=e>>>8,s[p+41|0]=e>>>16,s[p+42|0]=e>>>24,f=o[p+56|0],e=n[p+52>>2],(e|0)!=-2147483648)break m}n[m>>2]=-2147483648,s[m+4|0]=f;break c}if(r=o[p+39|0]|o[p+40|0]<<8|(o[p+41|0]<<16|o[p+42|0]<<24),s[p+68|0]=r,s[p+69|0]=r>>>8,s[p+70|0]=r>>>16,s[p+71|0]=r>>>24,y=n[p+36>>2],r=n[p+32>>2],s[p+61|0]=r,s[p+62|0]=r>>>8,s[p+63|0]=r>>>16,s[p+64|0]=r>>>24,s[p+65|0]=y,s[p+66|0]=y>>>8,s[p+67|0]=y>>>16,s[p+68|0]=y>>>24,y=n[p+28>>2],r=n[p+24>>2],s[p+53|0]=r,s[p+54|0]=r>>>8,s[p+55|0]=r>>>16,s[p+56|0]=r>>>24,s[p+57|0]=y,s[p+58|0]=y>>>8,s[p+59|0]=y>>>16,s[p+60|0]=y>>>24,s[p+52|0]=f,n[p+48>>2]=e,n[p+20>>2]==(c|0)){n[p+32>>2]=c,n[p+28>>2]=i,n[p+24>>2]=2,y=p+88|0,j=l-32|0,l=j,n[j+28>>2]=p+24,h=l-32|0,l=h,i=l-16|0,l=i,s[i+12|0]=0,e=j+28|0,n[i+8>>2]=e,f=p+48|0,Lu(f,i+8|0),l=i+16|0,k4(h+8|0,o[i+12|0]),r=j+4|0,c=r+4|0,i=n[h+8>>2];m:{if((i|0)!=3){n[c+16>>2]=n[h+28>>2],e=n[h+24>>2],n[c+8>>2]=n[h+20>>2],n[c+12>>2]=e,e=n[h+16>>2],n[c>>2]=n[h+12>>2],n[c+4>>2]=e;break m}n[c>>2]=e}if(n[r>>2]=i,l=h+32|0,i=n[j+4>>2],(i|0)!=3&&(e=n[j+16>>2],n[y+8>>2]=n[j+12>>2],n[y+12>>2]=e,e=n[j+24>>2],n[y+16>>2]=n[j+20>>2],n[y+20>>2]=e,n[y+4>>2]=n[j+8>>2]),n[y>>2]=i,l=j+32|0,r=n[p+32>>2],n[p+120>>2]=r,i=n[p+28>>2],e=n[p+24>>2],n[p+112>>2]=e,n[p+116>>2]=i,r|(n[p+88>>2]!=3|(e|0)!=2)){n[m>>2]=-2147483648,s[m+4|0]=3,D2(y),s2(f);break c}e=n[p+68>>2],n[m+16>>2]=n[p+64>>2],n[m+20>>2]=e,e=n[p+60>>2],n[m+8>>2]=n[p+56>>2],n[m+12>>2]=e,e=n[p+52>>2],n[m>>2]=n[p+48>>2],n[m+4>>2]=e,D2(p+88|0);break c}n[m>>2]=-2147483648,s[m+4|0]=1,s2(p+48|0)}l=p+128|0,i=o[g+28|0],e=n[g+24>>2];c:{if((e|0)==-2147483648){n[w>>2]=-2147483648,s[w+4|0]=i;break c}r=o[g+44|0]|o[g+45|0]<<8|(o[g+46|0]<<16|o[g+47|0]<<24),s[g+20|0]=r,s[g+21|0]=r>>>8,s[g+22|0]=r>>>16,s[g+23|0]=r>>>24,f=o[g+41|0]|o[g+42|0]<<8|(o[g+43|0]<<16|o[g+44|0]<<24),r=o[g+37|0]|o[g+38|0]<<8|(o[g+39|0]<<16|o[g+40|0]<<24),s[g+13|0]=r,s[g+14|0]=r>>>8,s[g+15|0]=r>>>16,s[g+16|0]=r>>>24,s[g+17|0]=f,s[g+18|0]=f>>>8,s[g+19|0]=f>>>16,s[g+20|0]=f>>>24,f=o[g+33|0]|o[g+34|0]<<8|(o[g+35|0]<<16|o[g+36|0]<<24),r=o[g+29|0]|o[g+30|0]<<8|(o[g+31|0]<<16|o[g+32|0]<<24),s[g+5|0]=r,s[g+6|0]=r>>>8,s[g+7|0]=r>>>16,s[g+8|0]=r>>>24,s[g+9|0]=f,s[g+10|0]=f>>>8,s[g+11|0]=f>>>16,s[g+12|0]=f>>>24,s[g+4|0]=i,n[g>>2]=e;m:{if(e=n[g+20>>2],e>>>0>8)e=2;else{if(m5(n[g+16>>2],e))break m;e=5}n[w>>2]=-2147483648,s[w+4|0]=e,s2(g);break c}e=n[g+20>>2],n[w+16>>2]=n[g+16>>2],n[w+20>>2]=e,e=n[g+12>>2],n[w+8>>2]=n[g+8>>2],n[w+12>>2]=e,e=n[g+4>>2],n[w>>2]=n[g>>2],n[w+4>>2]=e}if(l=g+48|0,i=n[B+32>>2],(i|0)!=-2147483648)break p}n[a0>>2]=-2147483648,O0(B- -64|0);break g}n[B+108>>2]=n[B+52>>2],e=n[B+48>>2],n[B+100>>2]=n[B+44>>2],n[B+104>>2]=e,e=n[B+40>>2],n[B+92>>2]=n[B+36>>2],n[B+96>>2]=e,n[B+88>>2]=i,f=n[B+84>>2],J=n[B+80>>2];p:{j:{for(;;){if(!f)break j;if(f=f-1|0,e=o[J|0],J=J+1|0,!!e)break}n[a0>>2]=-2147483648,s2(B+88|0);break p}e=n[B+108>>2],n[a0+16>>2]=n[B+104>>2],n[a0+20>>2]=e,e=n[B+100>>2],n[a0+8>>2]=n[B+96>>2],n[a0+12>>2]=e,e=n[B+92>>2],n[a0>>2]=n[B+88>>2],n[a0+4>>2]=e}O0(B- -64|0)}if(l=B+112|0,i=n[X+120>>2],(i|0)==-2147483648)break R;n[V+16>>2]=n[F+16>>2],e=n[F+12>>2],n[V+8>>2]=n[F+8>>2],n[V+12>>2]=e,e=n[F+4>>2],n[V>>2]=n[F>>2],n[V+4>>2]=e,n[X+4216>>2]=i,v=X+4240|0,ws(v,b),e0=l-480|0,l=e0,$=l-144|0,l=$,C=X+4216|0,T=n[C+4>>2],U=n[C+8>>2],i0=l-176|0,l=i0,n[i0+12>>2]=0,n[i0+8>>2]=U,n[i0+4>>2]=T,J=l-96|0,l=J,G=i0+4|0,e=n[G+8>>2],N=n[G+4>>2],n[J+12>>2]=e>>>0>N>>>0?1:e+n[G>>2]|0,s[J+20|0]=0,e=N-e|0,n[J+16>>2]=e>>>0<=N>>>0?e:0,h0=l-48|0,l=h0,x=h0+32|0,g0=J+12|0,j0(x,g0),p=vn(g0,x),g=d2(g0,x),l0(g0,x)||y0(g0),B=e0+92|0,u0=$+72|0,M=i0+88|0,i=ee(g0),e=z;g:if(!e&i>>>0>=8|e){y0(g0),i=0;break g}m=i&255,w=b2(g0,x),us(h0+24|0,g0,x),j=n[h0+24>>2],b=n[h0+28>>2],us(h0+16|0,g0,x),h=n[h0+20>>2],y=n[h0+16>>2],k=J+24|0,e=k+50|0;g:{if(!l0(g0,x)){s[e|0]=0;break g}_e(g0)?i=0:(x8(e+1|0,g0),i=1),s[e|0]=i}is(h0+8|0,g0,x),c=o[h0+8|0],f=o[h0+9|0],r=cs(g0,x),q8(k+16|0,g0,x),F2(k+28|0,g0,x),is(h0,g0,x),i=o[h0|0],e=o[h0+1|0],s[k+69|0]=g,A[k+48>>1]=p,s[k+68|0]=m,n[k+40>>2]=w,s[k+67|0]=r,s[k+45|0]=f,s[k+44|0]=c,n[k+8>>2]=y,n[k+12>>2]=h,n[k>>2]=j,n[k+4>>2]=b,s[k+47|0]=e,s[k+46|0]=i,S0(g0,n[h0+32>>2],n[h0+36>>2],n[h0+40>>2],n[h0+44>>2]),l=h0+48|0;g:{if(!o[J+20|0]){n[G+8>>2]=N-n[J+16>>2],Y(M,k,72);break g}re(M+8|0),n[M>>2]=2,Gn(J+24|0)}l=J+96|0,i=n[i0+88>>2];g:{if((i|0)==2){e=i0+16|0,Y(e,i0+96|0,40),Ff(e),n[u0>>2]=2,s[u0+4|0]=2;break g}if(e=o[i0+92|0],y=i0+88|0,Y(i0+21|0,y|5,67),s[i0+20|0]=e,n[i0+16>>2]=i,n[i0+12>>2]==(U|0)){if(n[i0+172>>2]=U,n[i0+168>>2]=T,n[i0+164>>2]=2,b=l-32|0,l=b,n[b+28>>2]=i0+164,h=l-32|0,l=h,i=l-16|0,l=i,s[i+12|0]=0,c=b+28|0,n[i+8>>2]=c,f=0,r=l-16|0,l=r,s[r+14|0]=0,A[r+12>>1]=0,n[r+4>>2]=0,m=i0+16|0,s[r+15|0]=o[m+46|0]^1,s[r+11|0]=o[m+44|0]^1,s[r+10|0]=o[m+50|0]^1,s[r+9|0]=o[m+8|0]^1,s[r+8|0]=o[m|0]^1,w=i+8|0,j=le(r+4|0,13),w0(w,j),j&&(p2(m+48|0,w),f=1),f>>>0<j>>>0&&(W0(m+69|0,w),f=f+1|0),f>>>0<j>>>0&&(W0(m+68|0,w),f=f+1|0),f>>>0<j>>>0&&(t2(m+40|0,w),f=f+1|0),f>>>0<j>>>0&&(ks(m,w),f=f+1|0),f>>>0<j>>>0&&(ks(m+8|0,w),f=f+1|0),f>>>0<j>>>0){e=m+50|0;p:{if(o[e|0]==1){ue(e+1|0,w);break p}ie(w)}f=f+1|0}f>>>0<j>>>0&&(hs(m+44|0,w),f=f+1|0),f>>>0<j>>>0&&(O8(m+67|0,w),f=f+1|0),f>>>0<j>>>0&&(r8(m+16|0,w),f=f+1|0);p:{if(f>>>0>=j>>>0||(o2(m+28|0,w),f+1>>>0>=j>>>0))break p;hs(m+46|0,w)}l=r+16|0,l=i+16|0,k4(h+8|0,o[i+12|0]),r=b+4|0,f=r+4|0,i=n[h+8>>2];p:{if((i|0)!=3){n[f+16>>2]=n[h+28>>2],e=n[h+24>>2],n[f+8>>2]=n[h+20>>2],n[f+12>>2]=e,e=n[h+16>>2],n[f>>2]=n[h+12>>2],n[f+4>>2]=e;break p}n[f>>2]=c}if(n[r>>2]=i,l=h+32|0,i=n[b+4>>2],(i|0)!=3&&(e=n[b+16>>2],n[y+8>>2]=n[b+12>>2],n[y+12>>2]=e,e=n[b+24>>2],n[y+16>>2]=n[b+20>>2],n[y+20>>2]=e,n[y+4>>2]=n[b+8>>2]),n[y>>2]=i,l=b+32|0,r=n[i0+172>>2],n[i0+120>>2]=r,i=n[i0+168>>2],e=n[i0+164>>2],n[i0+112>>2]=e,n[i0+116>>2]=i,r|(n[i0+88>>2]!=3|(e|0)!=2)){n[u0>>2]=2,s[u0+4|0]=3,D2(y),Gn(m);break g}Y(u0,i0+16|0,72),D2(i0+88|0);break g}n[u0>>2]=2,s[u0+4|0]=1,Gn(i0+16|0)}l=i0+176|0,i=o[$+76|0],e=n[$+72>>2];g:{if((e|0)==2){n[B>>2]=2,s[B+4|0]=i;break g}if(Y($+5|0,$+77|0,67),s[$+4|0]=i,n[$>>2]=e,!(!(o0[$+36>>2]>1280|o0[$+24>>2]>8)&((o[$+46|0]^o[$+68|0]!=7)&1))){n[B>>2]=2,s[B+4|0]=2,Gn($);break g}Y(B,$,72)}l=$+144|0,i=o[e0+96|0],e=n[e0+92>>2];g:{if((e|0)==2){n[a0>>2]=2,n[a0+4>>2]=i<<8;break g}Y(e0+9|0,e0+97|0,67),s[e0+8|0]=i,n[e0+4>>2]=e,e=l-16|0,l=e,n[e+12>>2]=U,n[e+8>>2]=T,n[e+4>>2]=8,n[e>>2]=v,C2(e0+76|0,e,2),l=e+16|0;p:{j:{c:{m:{U:{if(o[e0+72|0]==7){if(n[C+20>>2]!=1)break c;if(o[e0+73|0])break U;if(y=n[C+16>>2],c=S+32|0,i=W[e0+52>>1],R2(c,i))break m;A[a0+6>>1]=i,A[a0+4>>1]=3;break j}f=n[C+20>>2],y=n[C+16>>2],r=n[e0+84>>2],i=n[e0+80>>2],c=W[e0+52>>1],n[e0+288>>2]=n[e0+44>>2],A[e0+90>>1]=c,e=R2(S+32|0,c);d:{if(!e){r=c<<8,e=3;break d}if(p=o[e+59|0],!u4(y,f)){r=5,e=0;break d}if(n[e0+116>>2]=r,n[e0+112>>2]=i,n[e0+104>>2]=S,n[e0+92>>2]=y,n[e0+96>>2]=y+Z(f,66),n[e0+108>>2]=e0+288,n[e0+100>>2]=e0+90,b=0,U=l-400|0,l=U,i=e0+92|0,r=n[i>>2],e=n[i+4>>2],(r|0)!=(e|0))for(g=n[i+24>>2],w=n[i+20>>2],j=n[i+16>>2],h=n[i+8>>2],y=n[i+12>>2],c=y+32|0,m=(e-r>>>0)/66|0,f=U+208|2,i=U+18|0;u0=0,E5(U+12|0,y,W[r- -64>>1],0,W[h>>1],n[j>>2]),n[U+12>>2]==1&&(e=W[U+16>>1],Y(f,i,190),A[U+208>>1]=e,v=l-96|0,l=v,ne(v,r),rn(v+76|0,c,w,g,1156984,1156999,4),Vn(v- -64|0,U+208|0,n[v+80>>2],n[v+84>>2],v),e=2,n[v+64>>2]==1&&(e=n[v+72>>2],n[v+88>>2]=n[v+68>>2],n[v+92>>2]=e,gn(v+88|0),e=1),n0(v+76|0),l=v+96|0,u0=(e|0)==2),r=r+66|0,b=b+u0|0,m=m-1|0,!!m;);if(l=U+400|0,e=b>>>0>=255?255:b,e>>>0>=p>>>0)break p;r=e|p<<8,e=6}n[a0+4>>2]=e|r<<8;break j}s[a0+4|0]=7;break j}m:{if(h=W[y+64>>1],e=Ge(c,h),e&&(e=o[e+57|0],(e|0)!=1))break m;n[a0+4>>2]=h<<16|4;break j}if(f=n[e0+84>>2],r=n[e0+80>>2],E5(e0+92|0,S,h,e,i,n[e0+44>>2]),n[e0+92>>2]!=1?e=h<<16|4:(i=W[e0+96>>1],e=e0+288|0,Y(e|2,e0+98|0,190),A[e0+288>>1]=i,i=l-96|0,l=i,ne(i,y),rn(i+76|0,c,r,f,1156984,1157022,9),Vn(i- -64|0,e,n[i+80>>2],n[i+84>>2],i),e=2,n[i+64>>2]==1&&(e=n[i+72>>2],n[i+88>>2]=n[i+68>>2],n[i+92>>2]=e,gn(i+88|0),e=1),n0(i+76|0),l=i+96|0,e=(e|0)==2?13:5),(e&255)!=13){n[a0+4>>2]=e;break j}Y(a0,e0+4|0,72),n0(e0+76|0);break g}s[a0+4|0]=7}n[a0>>2]=2,n0(e0+76|0),l2(e0+20|0),n0(e0+32|0);break g}Y(a0,e0+4|0,72),n0(e0+76|0)}if(l=e0+480|0,m=n[X+120>>2],(m|0)!=2)break A;s2(C);break R}r=n[X+24>>2],e=n[X+20>>2],n[X+4272>>2]=X+4319;g:{if(r>>>0<2)break g;if(r>>>0>=104){i=X+120|0,S2(i,r>>>1|0,80,4),f=e,e=n[X+128>>2],Hu(f,r,n[X+124>>2]+Z(e,80)|0,n[X+120>>2]-e|0,X+4272|0),P6(i),O6(i);break g}Hu(e,r,X+120|0,51,X+4272|0)}e=n[X+36>>2],n[O+16>>2]=n[X+32>>2],n[O+20>>2]=e,e=n[X+28>>2],n[O+8>>2]=n[X+24>>2],n[O+12>>2]=e,e=n[X+20>>2],n[O>>2]=n[X+16>>2],n[O+4>>2]=e,l=X+4320|0;break Z}i=X+4272|0,Y(i,F,44),e=W[p0+4>>1]|W[p0+6>>1]<<16,n[X+4248>>2]=W[p0>>1]|W[p0+2>>1]<<16,n[X+4252>>2]=e,e=W[p0+12>>1]|W[p0+14>>1]<<16,n[X+4256>>2]=W[p0+8>>1]|W[p0+10>>1]<<16,n[X+4260>>2]=e,A[X+4264>>1]=W[p0+16>>1],g=W[X+168>>1],w=o[X+188|0],j=o[X+189|0],h=W[X+190>>1],n[X+120>>2]=m,y=L&65535,c=y<<16|I>>>16,f=c&255,r=(L&16777215)<<8|I>>>24,n[X+192>>2]=I&65535|(f|r<<8&65280)<<16,n[X+196>>2]=L,i=Y(F,i,44),b=n[X+4252>>2],e=n[X+4248>>2],A[p0>>1]=e,A[p0+2>>1]=e>>>16,A[p0+4>>1]=b,A[p0+6>>1]=b>>>16,b=n[X+4260>>2],e=n[X+4256>>2],A[p0+8>>1]=e,A[p0+10>>1]=e>>>16,A[p0+12>>1]=b,A[p0+14>>1]=b>>>16,A[p0+16>>1]=W[X+4264>>1],A[X+168>>1]=g,A[X+190>>1]=h,s[X+189|0]=j,s[X+188|0]=w;A:{if(I&1){if(e=0,(w|0)==7|(f|0)!=(j|0))break A;e=(y|0)==(g|0)|(I&65280)!=0;break A}if(e=0,(w|0)!=7)break A;e=(g|0)==((c&255|r<<8)&65535)}A:{if(!e){Gn(X+120|0),m=2;break A}Y(X+44|0,i,76)}if(s2(X+4216|0),(m|0)==2)break R;i=n[X+24>>2],(i|0)==n[X+16>>2]&&c2(X+16|0,4,80),e=n[X+20>>2]+Z(i,80)|0,n[e>>2]=m,Y(e+4|0,X+44|0,76),n[X+24>>2]=i+1;break b}ct(X+40|0);break I}i=n[X+36>>2],(i|0)==n[X+28>>2]&&c2(D,4,8),e=n[X+32>>2]+(i<<3)|0,n[e>>2]=I,n[e+4>>2]=L,n[X+36>>2]=i+1}ct(X+40|0)}d=d+2048|0,_=_-2048|0;continue}break}B4(P),e=n[t+796>>2],n[t+472>>2]=n[t+792>>2],n[t+476>>2]=e,e=n[t+788>>2],n[t+464>>2]=n[t+784>>2],n[t+468>>2]=e,e=n[t+780>>2],n[t+456>>2]=n[t+776>>2],n[t+460>>2]=e,e=u+528|0,ge(e),n[e>>2]=E,e=n[t+276>>2],i=u+532|0,n[i>>2]=n[t+272>>2],n[i+4>>2]=e,n[i+8>>2]=n[t+280>>2]}if(e=n[u>>2],n[u>>2]=2,(e|0)!=2){r=n[u+108>>2],i=n[u+12>>2],e=n[u+8>>2],Y(t+1104|0,u+16|0,80),n[t+1220>>2]=K,n[t+1100>>2]=i,n[t+1096>>2]=e,n[t+1192>>2]=n[u+104>>2],e=n[u+100>>2],n[t+1184>>2]=n[u+96>>2],n[t+1188>>2]=e,e=n[t+460>>2],n[t+1196>>2]=n[t+456>>2],n[t+1200>>2]=e,e=n[t+468>>2],n[t+1204>>2]=n[t+464>>2],n[t+1208>>2]=e,e=n[t+476>>2],n[t+1212>>2]=n[t+472>>2],n[t+1216>>2]=e,f=x0(8,48),i=t+1096|0,Ki(t+776|0,R,i,r),n[f+4>>2]=7,n[f>>2]=1066833,n[f+28>>2]=7,n[f+32>>2]=-2147483646,n[f+24>>2]=1066840,e=n[t+780>>2],n[f+8>>2]=n[t+776>>2],n[f+12>>2]=e,e=n[t+788>>2],n[f+16>>2]=n[t+784>>2],n[f+20>>2]=e,n[f+40>>2]=n[t+1216>>2],n[f+44>>2]=0,u=u+112|0,we(u),Y(u,i,128),n[a+12>>2]=2,n[a+8>>2]=f,n[a>>2]=-2147483648,n[a+4>>2]=2,Si(t+136|0);break n}n[a+16>>2]=n[266687],u=n[266686],n[a+8>>2]=n[266685],n[a+12>>2]=u,u=n[266684],n[a>>2]=n[266683],n[a+4>>2]=u,B4(t+456|0),Si(t+136|0);break n}if(Hi(t+1096|0,r),d=W[t+1100>>1],e=n[t+1096>>2],(e|0)!=-2147483648){i=W[t+1112>>1]|W[t+1114>>1]<<16,u=W[t+1108>>1]|W[t+1110>>1]<<16,A[a+12>>1]=u,A[a+14>>1]=u>>>16,A[a+16>>1]=i,A[a+18>>1]=i>>>16,i=W[t+1106>>1]|W[t+1108>>1]<<16,u=W[t+1102>>1]|W[t+1104>>1]<<16,A[a+6>>1]=u,A[a+8>>1]=u>>>16,A[a+10>>1]=i,A[a+12>>1]=i>>>16,A[a+4>>1]=d,n[a>>2]=e;break n}if(S4(t+1096|0,u,r),w=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[a+8>>2]=n[t+1104>>2],n[a+12>>2]=u,n[a+4>>2]=w,n[a>>2]=e;break n}if(d0(t+800|0,64),yn(t+56|0),i=n[t+56>>2],e=n[t+60>>2],Fi(t+876|0),n[t+900>>2]=0,n[t+872>>2]=0,n[t+864>>2]=i,n[t+868>>2]=e,n[t+796>>2]=w,n[t+792>>2]=0,n[t+784>>2]=0,n[t+788>>2]=1,n[t+776>>2]=0,g=l-288|0,l=g,n[g+12>>2]=w,A[g+10>>1]=d,n[g+20>>2]=g+12,n[g+16>>2]=g+10,f=f2(240),A[g+196>>1]=7,n[g+188>>2]=w,A[g+186>>1]=d,A[g+184>>1]=0,n[g+200>>2]=4,n[g+204>>2]=0,n[g+192>>2]=1,r=g+24|0,d=g+16|0,c=g+184|0,f6(r,d,c,7,0,1,4,0),A[g+196>>1]=0,e=W[g+10>>1],n[g+184>>2]=1,n[g+188>>2]=e,n[g+204>>2]=1,n[g+200>>2]=1068908,n[g+192>>2]=3,i=g+104|0,f6(i,d,c,0,0,3,1068908,1),A[g+276>>1]=257,e=W[g+10>>1],n[g+264>>2]=65537,n[g+268>>2]=e,n[g+284>>2]=2,n[g+280>>2]=1068944,n[g+272>>2]=4,f6(c,d,g+264|0,1,1,4,1068944,2),h=Y(f,r,80),Y(h+80|0,i,80),Y(h+160|0,c,80),j=t+776|0,n[g+192>>2]=j+124,n[g+188>>2]=h+240,n[g+184>>2]=h,m=l-32|0,l=m,R0(m+8|0,(n[c+4>>2]-n[c>>2]>>>0)/80|0,4,12),n[m+28>>2]=0,e=n[m+12>>2],n[m+20>>2]=n[m+8>>2],n[m+24>>2]=e,b=l-16|0,l=b,r=m+20|0,Pn(r,(n[c+4>>2]-n[c>>2]>>>0)/80|0),i=n[r+8>>2],e=n[r+4>>2],n[b+4>>2]=r+8,s0=b,c0=k0(e,i,32),n[s0+8>>2]=c0,n[b+12>>2]=z,f=b+4|0,y=n[f+4>>2],r=n[f>>2],d=n[c>>2],e=n[c+4>>2],(d|0)!=(e|0))for(i=n[c+8>>2],c=d+72|0,f=n[f+8>>2]+Z(y,12)|0,d=(e-d>>>0)/80|0,y=y+d|0;n[f+8>>2]=n[i>>2],e=n[c+4>>2],n[f>>2]=n[c>>2],n[f+4>>2]=e,c=c+80|0,f=f+12|0,d=d-1|0,!!d;);if(n[r>>2]=y,l=b+16|0,f=t+1096|0,i=f+88|0,n[i+8>>2]=n[m+28>>2],e=n[m+24>>2],n[i>>2]=n[m+20>>2],n[i+4>>2]=e,l=m+32|0,yn(g),i=n[g+4>>2],e=n[g>>2],Y(f+8|0,j+8|0,80),n[f+120>>2]=0,n[f+112>>2]=e,n[f+116>>2]=i,n[f+108>>2]=3,n[f+104>>2]=h,n[f+100>>2]=3,n[f>>2]=0,n[f+124>>2]=n[j+124>>2],g2(j+88|0),e=j+100|0,P6(e),O6(e),U0(j+112|0),l=g+288|0,r=x0(8,24),I2(t+456|0,u),i=n[t+460>>2],e=n[t+456>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+472>>2],u=n[t+468>>2],n[a+8>>2]=n[t+464>>2],n[a+12>>2]=u,n[a+4>>2]=i,n[a>>2]=e,an(r,24),G4(f);break n}e=t+1096|0,Ki(t+272|0,i,e,w),n[r+4>>2]=7,n[r>>2]=1066833,u=n[t+276>>2],n[r+8>>2]=n[t+272>>2],n[r+12>>2]=u,u=n[t+284>>2],n[r+16>>2]=n[t+280>>2],n[r+20>>2]=u,n[a+12>>2]=1,n[a+8>>2]=r,n[a>>2]=-2147483648,n[a+4>>2]=1,G4(e);break n}if(Mn(t+1096|0,r),e=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=e,e=n[t+1112>>2],n[t+784>>2]=n[t+1108>>2],n[t+788>>2]=e,n[t+792>>2]=n[t+1116>>2],i=n[t+1096>>2],(i|0)==-2147483648){n[a+16>>2]=n[t+792>>2],u=n[t+788>>2],n[a+8>>2]=n[t+784>>2],n[a+12>>2]=u,u=n[t+780>>2],n[a>>2]=n[t+776>>2],n[a+4>>2]=u;break n}e=n[t+1140>>2],n[t+176>>2]=n[t+1136>>2],n[t+180>>2]=e,e=n[t+1132>>2],n[t+168>>2]=n[t+1128>>2],n[t+172>>2]=e,e=n[t+1124>>2],n[t+160>>2]=n[t+1120>>2],n[t+164>>2]=e,e=n[t+780>>2],n[t+140>>2]=n[t+776>>2],n[t+144>>2]=e,e=n[t+788>>2],n[t+148>>2]=n[t+784>>2],n[t+152>>2]=e,n[t+156>>2]=n[t+792>>2],n[t+136>>2]=i,K4(t+1096|0,t+136|0,1),e=n[t+1096>>2];B:{if((e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,u=n[t+1104>>2],n[a+4>>2]=n[t+1100>>2],n[a+8>>2]=u,n[a>>2]=e;break B}if(Gi(t+1096|0,r,1066771,8),i=o[t+1100|0],e=n[t+1096>>2],(e|0)!=-2147483648){r=o[t+1112|0]|o[t+1113|0]<<8|(o[t+1114|0]<<16|o[t+1115|0]<<24),u=o[t+1108|0]|o[t+1109|0]<<8|(o[t+1110|0]<<16|o[t+1111|0]<<24),s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,s[a+16|0]=r,s[a+17|0]=r>>>8,s[a+18|0]=r>>>16,s[a+19|0]=r>>>24,r=o[t+1105|0]|o[t+1106|0]<<8|(o[t+1107|0]<<16|o[t+1108|0]<<24),u=o[t+1101|0]|o[t+1102|0]<<8|(o[t+1103|0]<<16|o[t+1104|0]<<24),s[a+5|0]=u,s[a+6|0]=u>>>8,s[a+7|0]=u>>>16,s[a+8|0]=u>>>24,s[a+9|0]=r,s[a+10|0]=r>>>8,s[a+11|0]=r>>>16,s[a+12|0]=r>>>24,s[a+4|0]=i,n[a>>2]=e;break B}Mu(t+272|0,t+136|0,0,0,i&1),i=o[u+557|0],n[t+1112>>2]=n[263558],e=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=e,e=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=e,y2(t+776|0,i?u+558|0:0,t+1096|0),d=n[t+780>>2],e=n[t+776>>2];L:{if((e|0)!=-2147483648){n[a+16>>2]=n[t+792>>2],u=n[t+788>>2],n[a+8>>2]=n[t+784>>2],n[a+12>>2]=u,n[a+4>>2]=d,n[a>>2]=e;break L}if(du(t+1096|0,u,r),f=n[t+1104>>2],i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=f,n[a+4>>2]=i,n[a>>2]=e;break L}if(n[t+412>>2]=f,n[t+408>>2]=i,ln(t+1096|0,r),c=t+1100|0,n[t+1096>>2]==1){i=n[c+16>>2],n[t+792>>2]=i,f=n[c+12>>2],e=n[c+8>>2],n[t+784>>2]=e,n[t+788>>2]=f,r=n[c+4>>2],u=n[c>>2],n[t+776>>2]=u,n[t+780>>2]=r,n[a+16>>2]=i,n[a+8>>2]=e,n[a+12>>2]=f,n[a>>2]=u,n[a+4>>2]=r;break L}u=t+776|0,Y(u,c,320),Y(t+456|0,u,320),Hi(t+1096|0,r),r=W[t+1100>>1],e=n[t+1096>>2];Z:{if((e|0)!=-2147483648){i=W[t+1112>>1]|W[t+1114>>1]<<16,u=W[t+1108>>1]|W[t+1110>>1]<<16,A[a+12>>1]=u,A[a+14>>1]=u>>>16,A[a+16>>1]=i,A[a+18>>1]=i>>>16,i=W[t+1106>>1]|W[t+1108>>1]<<16,u=W[t+1102>>1]|W[t+1104>>1]<<16,A[a+6>>1]=u,A[a+8>>1]=u>>>16,A[a+10>>1]=i,A[a+12>>1]=i>>>16,A[a+4>>1]=r,n[a>>2]=e;break Z}for(A[t+392>>1]=r,h=t+72|0,f=t+456|0,y=t+392|0,r=t+272|0,b=l-48|0,l=b,n[b+12>>2]=0,n[b+4>>2]=0,n[b+8>>2]=4,_=2,c=b+36|0,u=t+408|0,i=n[u+4>>2],e=n[u>>2];;){I:{b:{R:{if(_){if(tu(b+32|0,f,d,e,W[y>>1],i,r,0),!n[b+32>>2])break b;e=n[c+8>>2],n[b+24>>2]=e,i=n[c+4>>2],u=n[c>>2],n[b+16>>2]=u,n[b+20>>2]=i,n[h+12>>2]=e,n[h+4>>2]=u,n[h+8>>2]=i,n[h>>2]=1,fn(b+4|0);break R}n[h+12>>2]=n[b+12>>2],u=n[b+8>>2],n[h+4>>2]=n[b+4>>2],n[h+8>>2]=u,n[h>>2]=0}l=b+48|0;break I}n[b+24>>2]=n[c+8>>2],u=n[c+4>>2],n[b+16>>2]=n[c>>2],n[b+20>>2]=u,_=_-2|0,y=y+2|0,ou(b+4|0,b+16|0);continue}break}if(u=n[t+80>>2],n[t+248>>2]=n[t+76>>2],n[t+252>>2]=u,n[t+256>>2]=n[t+84>>2],n[t+72>>2]!=1)break h;Vi(a,t+248|0)}i2(t+456|0)}P0(t+272|0)}P0(t+136|0);break n}if(Mn(t+1096|0,r),e=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=e,e=n[t+1112>>2],n[t+784>>2]=n[t+1108>>2],n[t+788>>2]=e,n[t+792>>2]=n[t+1116>>2],i=n[t+1096>>2],(i|0)==-2147483648){n[a+16>>2]=n[t+792>>2],u=n[t+788>>2],n[a+8>>2]=n[t+784>>2],n[a+12>>2]=u,u=n[t+780>>2],n[a>>2]=n[t+776>>2],n[a+4>>2]=u;break n}if(e=n[t+1140>>2],n[t+312>>2]=n[t+1136>>2],n[t+316>>2]=e,e=n[t+1132>>2],n[t+304>>2]=n[t+1128>>2],n[t+308>>2]=e,e=n[t+1124>>2],n[t+296>>2]=n[t+1120>>2],n[t+300>>2]=e,e=n[t+780>>2],n[t+276>>2]=n[t+776>>2],n[t+280>>2]=e,e=n[t+788>>2],n[t+284>>2]=n[t+784>>2],n[t+288>>2]=e,n[t+292>>2]=n[t+792>>2],n[t+272>>2]=i,K4(t+1096|0,t+272|0,0),e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,u=n[t+1104>>2],n[a+4>>2]=n[t+1100>>2],n[a+8>>2]=u,n[a>>2]=e;break t}if(qe(t- -64|0,n[t+300>>2],n[t+304>>2]),n[t+68>>2]|n[t+292>>2]|n[t+308>>2]!=-2147483648)break o;n[a+16>>2]=15,n[a+12>>2]=1066756,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break t}if(cn(t+1096|0,r,1053583,4),h=n[t+1104>>2],y=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=h,n[a+4>>2]=y,n[a>>2]=e;break n}if(V4(t+1096|0,r),e=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=e,n[t+784>>2]=n[t+1108>>2],i=n[t+1096>>2],(i|0)!=-2147483648){e=n[t+1112>>2],n[a+12>>2]=n[t+784>>2],u=n[t+780>>2],n[a+4>>2]=n[t+776>>2],n[a+8>>2]=u,n[a+16>>2]=e,n[a>>2]=i;break n}n[t+256>>2]=n[t+784>>2],e=n[t+780>>2],n[t+248>>2]=n[t+776>>2],n[t+252>>2]=e,i=o[u+544|0],n[t+1112>>2]=n[263558],e=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=e,e=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=e,y2(t+776|0,i?u+545|0:0,t+1096|0),j=n[t+780>>2],e=n[t+776>>2];E:{if((e|0)!=-2147483648){n[a+16>>2]=n[t+792>>2],u=n[t+788>>2],n[a+8>>2]=n[t+784>>2],n[a+12>>2]=u,n[a+4>>2]=j,n[a>>2]=e;break E}if(i=n[u+112>>2],n[t+1112>>2]=n[266687],e=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=e,e=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=e,y2(t+776|0,(i|0)!=3?u+112|0:0,t+1096|0),c=n[t+780>>2],e=n[t+776>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+792>>2],u=n[t+788>>2],n[a+8>>2]=n[t+784>>2],n[a+12>>2]=u,n[a+4>>2]=c,n[a>>2]=e;break E}if(du(t+1096|0,u,r),f=n[t+1104>>2],i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=f,n[a+4>>2]=i,n[a>>2]=e;break E}if(n[t+428>>2]=f,n[t+424>>2]=i,ln(t+1096|0,r),d=t+1100|0,n[t+1096>>2]==1){i=n[d+16>>2],n[t+792>>2]=i,f=n[d+12>>2],e=n[d+8>>2],n[t+784>>2]=e,n[t+788>>2]=f,r=n[d+4>>2],u=n[d>>2],n[t+776>>2]=u,n[t+780>>2]=r,n[a+16>>2]=i,n[a+8>>2]=e,n[a+12>>2]=f,n[a>>2]=u,n[a+4>>2]=r;break E}u=t+776|0,Y(u,d,320),d=t+456|0,Y(d,u,320),p=t+272|0,e=t+424|0,U=l-48|0,l=U,gr(U+16|0,c,n[t+252>>2],n[t+256>>2]),u=n[U+24>>2],n[U>>2]=n[U+20>>2],n[U+4>>2]=u,n[U+8>>2]=n[U+28>>2];S:{if(n[U+16>>2]==1){n[p+12>>2]=n[U+8>>2],u=n[U+4>>2],n[p+4>>2]=n[U>>2],n[p+8>>2]=u,n[p>>2]=-2147483648;break S}for(n[U+40>>2]=n[U+8>>2],u=n[U+4>>2],n[U+32>>2]=n[U>>2],n[U+36>>2]=u,v=l-160|0,l=v,n[v+12>>2]=0,n[v+4>>2]=0,n[v+8>>2]=4,w=U+32|0,g=n[w+8>>2]<<3,m=v+76|0,i=n[e+4>>2],e=n[e>>2],b=n[w+4>>2];;){B:{L:{Z:{if(g){if(c=v+16|0,y6(c,y,h),f=v+72|0,Mu(f,c,3,0,0),u=W[b>>1],r=W[b+2>>1],P0(c),Y(c,f,56),A[v+140>>1]=r,u=(u|0)==(r|0),n[v+136>>2]=u?0:j,tu(f,d,j,e,W[b>>1],i,c,u?0:v+136|0),!n[v+72>>2])break L;e=n[m+8>>2],n[v+152>>2]=e,i=n[m+4>>2],u=n[m>>2],n[v+144>>2]=u,n[v+148>>2]=i,n[p+12>>2]=e,n[p+4>>2]=u,n[p+8>>2]=i,n[p>>2]=-2147483648,P0(c),fn(v+4|0),kn(w);break Z}u=n[w+4>>2],n[p>>2]=n[w>>2],n[p+4>>2]=u,n[v+92>>2]=n[v+12>>2],u=n[v+8>>2],n[v+84>>2]=n[v+4>>2],n[v+88>>2]=u,u=n[v+92>>2],n[p+16>>2]=n[v+88>>2],n[p+20>>2]=u,n[v+80>>2]=n[w+8>>2],u=n[v+84>>2],n[p+8>>2]=n[v+80>>2],n[p+12>>2]=u}l=v+160|0;break B}n[v+152>>2]=n[m+8>>2],u=n[m+4>>2],n[v+144>>2]=n[m>>2],n[v+148>>2]=u,g=g-8|0,b=b+8|0,ou(v+4|0,v+144|0),P0(v+16|0);continue}break}}if(l=U+48|0,u=n[t+280>>2],n[t+72>>2]=n[t+276>>2],n[t+76>>2]=u,n[t+80>>2]=n[t+284>>2],e=n[t+272>>2],(e|0)!=-2147483648)break v;J4(a,t+72|0),i2(d)}l2(t+248|0);break n}if(cn(t+1096|0,r,1053583,4),h=n[t+1104>>2],y=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=h,n[a+4>>2]=y,n[a>>2]=e;break n}if(V4(t+1096|0,r),e=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=e,n[t+784>>2]=n[t+1108>>2],i=n[t+1096>>2],(i|0)!=-2147483648){e=n[t+1112>>2],n[a+12>>2]=n[t+784>>2],u=n[t+780>>2],n[a+4>>2]=n[t+776>>2],n[a+8>>2]=u,n[a+16>>2]=e,n[a>>2]=i;break n}n[t+256>>2]=n[t+784>>2],e=n[t+780>>2],n[t+248>>2]=n[t+776>>2],n[t+252>>2]=e,f=o[u+557|0],i=o[u+544|0],n[t+1112>>2]=n[263558],e=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=e,e=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=e;T:{if(!(i&f&1)){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break T}if(f=t+1096|0,h2(f),i=n[u+112>>2],n[t+1112>>2]=n[266687],e=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=e,e=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=e,y2(t+776|0,(i|0)!=3?u+112|0:0,f),d=n[t+780>>2],e=n[t+776>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+792>>2],u=n[t+788>>2],n[a+8>>2]=n[t+784>>2],n[a+12>>2]=u,n[a+4>>2]=d,n[a>>2]=e;break T}if(du(t+1096|0,u,r),f=n[t+1104>>2],i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=f,n[a+4>>2]=i,n[a>>2]=e;break T}if(n[t+428>>2]=f,n[t+424>>2]=i,ln(t+1096|0,r),c=t+1100|0,n[t+1096>>2]==1){i=n[c+16>>2],n[t+792>>2]=i,f=n[c+12>>2],e=n[c+8>>2],n[t+784>>2]=e,n[t+788>>2]=f,r=n[c+4>>2],u=n[c>>2],n[t+776>>2]=u,n[t+780>>2]=r,n[a+16>>2]=i,n[a+8>>2]=e,n[a+12>>2]=f,n[a>>2]=u,n[a+4>>2]=r;break T}e=t+776|0,Y(e,c,320),c=t+456|0,Y(c,e,320),p=t+272|0,e=t+424|0,f=u+545|0,r=u+558|0,U=l-48|0,l=U,gr(U+16|0,d,n[t+252>>2],n[t+256>>2]),u=n[U+24>>2],n[U>>2]=n[U+20>>2],n[U+4>>2]=u,n[U+8>>2]=n[U+28>>2];E:{if(n[U+16>>2]==1){n[p+12>>2]=n[U+8>>2],u=n[U+4>>2],n[p+4>>2]=n[U>>2],n[p+8>>2]=u,n[p>>2]=-2147483648;break E}for(n[U+40>>2]=n[U+8>>2],u=n[U+4>>2],n[U+32>>2]=n[U>>2],n[U+36>>2]=u,v=l-160|0,l=v,n[v+12>>2]=0,n[v+4>>2]=0,n[v+8>>2]=4,w=U+32|0,m=n[w+8>>2]<<3,g=v+76|0,i=n[e+4>>2],e=n[e>>2],b=n[w+4>>2];;){S:{B:{L:{if(m){if(j=v+16|0,y6(j,y,h),d=v+72|0,Mu(d,j,2,0,0),u=W[b+2>>1],P0(j),Y(j,d,56),A[v+140>>1]=u,n[v+136>>2]=f,tu(d,c,r,e,W[b>>1],i,j,v+136|0),!n[v+72>>2])break B;e=n[g+8>>2],n[v+152>>2]=e,i=n[g+4>>2],u=n[g>>2],n[v+144>>2]=u,n[v+148>>2]=i,n[p+12>>2]=e,n[p+4>>2]=u,n[p+8>>2]=i,n[p>>2]=-2147483648,P0(j),fn(v+4|0),kn(w);break L}u=n[w+4>>2],n[p>>2]=n[w>>2],n[p+4>>2]=u,n[v+92>>2]=n[v+12>>2],u=n[v+8>>2],n[v+84>>2]=n[v+4>>2],n[v+88>>2]=u,u=n[v+92>>2],n[p+16>>2]=n[v+88>>2],n[p+20>>2]=u,n[v+80>>2]=n[w+8>>2],u=n[v+84>>2],n[p+8>>2]=n[v+80>>2],n[p+12>>2]=u}l=v+160|0;break S}n[v+152>>2]=n[g+8>>2],u=n[g+4>>2],n[v+144>>2]=n[g>>2],n[v+148>>2]=u,m=m-8|0,b=b+8|0,ou(v+4|0,v+144|0),P0(v+16|0);continue}break}}if(l=U+48|0,u=n[t+280>>2],n[t+72>>2]=n[t+276>>2],n[t+76>>2]=u,n[t+80>>2]=n[t+284>>2],e=n[t+272>>2],(e|0)!=-2147483648)break y;J4(a,t+72|0),i2(c)}l2(t+248|0);break n}if(I2(t+1096|0,u),i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[a+8>>2]=n[t+1104>>2],n[a+12>>2]=u,n[a+4>>2]=i,n[a>>2]=e;break n}if(n[t+140>>2]=0,n[t+136>>2]=i,ln(t+1096|0,r),d=t+1100|0,n[t+1096>>2]==1){i=n[d+16>>2],n[t+792>>2]=i,f=n[d+12>>2],e=n[d+8>>2],n[t+784>>2]=e,n[t+788>>2]=f,r=n[d+4>>2],u=n[d>>2],n[t+776>>2]=u,n[t+780>>2]=r,n[a+16>>2]=i,n[a+8>>2]=e,n[a+12>>2]=f,n[a>>2]=u,n[a+4>>2]=r;break n}for(u=t+776|0,Y(u,d,320),m=t+456|0,Y(m,u,320),h=t+272|0,p=l-16|0,l=p,e=n[t+136>>2],u=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),n[p>>2]=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),n[p+4>>2]=u,u=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),n[p+8>>2]=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),n[p+12>>2]=u,T=l-5936|0,l=T,f=T+2436|0,U=l+-64|0,l=U,n[U+24>>2]=0,n[U+28>>2]=0,n[U+16>>2]=0,n[U+20>>2]=0,n[U+8>>2]=0,n[U+12>>2]=0,n[U>>2]=0,n[U+4>>2]=0,on(m,U,32),u=n[U+28>>2],n[U+56>>2]=n[U+24>>2],n[U+60>>2]=u,u=n[U+20>>2],n[U+48>>2]=n[U+16>>2],n[U+52>>2]=u,u=n[U+12>>2],n[U+40>>2]=n[U+8>>2],n[U+44>>2]=u,u=n[U+4>>2],n[U+32>>2]=n[U>>2],n[U+36>>2]=u,g=l-9536|0,l=g,v=l-1728|0,l=v,n[v+24>>2]=0,n[v+28>>2]=0,n[v+16>>2]=0,n[v+20>>2]=0,n[v+8>>2]=0,n[v+12>>2]=0,n[v>>2]=0,n[v+4>>2]=0,D=U+32|0,r0(v,32,D,32),u=n[v+28>>2],n[v+1720>>2]=n[v+24>>2],n[v+1724>>2]=u,u=n[v+20>>2],n[v+1712>>2]=n[v+16>>2],n[v+1716>>2]=u,u=n[v+12>>2],n[v+1704>>2]=n[v+8>>2],n[v+1708>>2]=u,u=n[v+4>>2],n[v+1696>>2]=n[v>>2],n[v+1700>>2]=u,P=l-9744|0,l=P,y=P+3246|0,E=l-5328|0,l=E,u=E+8|0,Zn(u),H=v+1696|0,L2(u,H,32),w=E+488|0,Y(w,u,208),b=E+216|0,Io(b,w),d0(w,64),K6(b,w,64),G=E+424|0,Y(G,w,64),M=l-9520|0,l=M,u=o[G+28|0]|o[G+29|0]<<8|(o[G+30|0]<<16|o[G+31|0]<<24),n[M+4840>>2]=o[G+24|0]|o[G+25|0]<<8|(o[G+26|0]<<16|o[G+27|0]<<24),n[M+4844>>2]=u,u=o[G+20|0]|o[G+21|0]<<8|(o[G+22|0]<<16|o[G+23|0]<<24),n[M+4832>>2]=o[G+16|0]|o[G+17|0]<<8|(o[G+18|0]<<16|o[G+19|0]<<24),n[M+4836>>2]=u,u=o[G+12|0]|o[G+13|0]<<8|(o[G+14|0]<<16|o[G+15|0]<<24),n[M+4824>>2]=o[G+8|0]|o[G+9|0]<<8|(o[G+10|0]<<16|o[G+11|0]<<24),n[M+4828>>2]=u,u=o[G+4|0]|o[G+5|0]<<8|(o[G+6|0]<<16|o[G+7|0]<<24),n[M+4816>>2]=o[G|0]|o[G+1|0]<<8|(o[G+2|0]<<16|o[G+3|0]<<24),n[M+4820>>2]=u,j=M+6416|0,R=l-13920|0,l=R,n[R+10828>>2]=1,n[R+10820>>2]=32,n[R+10816>>2]=M+4816,s[R+9280|0]=3,d=R+9280|0,n[R+10824>>2]=d,c=R- -64|0,r=R+10816|0,e=r,N=l-512|0,l=N,u=16,Zn(N);;){if(u){No(N,n[e>>2],n[e+4>>2]),u=u-8|0,e=e+8|0;continue}break}for(i=N+272|0,Y(i,N,208),e=N+208|0,To(e,i),u=N+480|0,M0(u),M0(i),r0(u,32,e,32),r0(i,32,N+240|0,32),e=o[N+508|0]|o[N+509|0]<<8|(o[N+510|0]<<16|o[N+511|0]<<24),u=o[N+504|0]|o[N+505|0]<<8|(o[N+506|0]<<16|o[N+507|0]<<24),s[c+24|0]=u,s[c+25|0]=u>>>8,s[c+26|0]=u>>>16,s[c+27|0]=u>>>24,s[c+28|0]=e,s[c+29|0]=e>>>8,s[c+30|0]=e>>>16,s[c+31|0]=e>>>24,e=o[N+500|0]|o[N+501|0]<<8|(o[N+502|0]<<16|o[N+503|0]<<24),u=o[N+496|0]|o[N+497|0]<<8|(o[N+498|0]<<16|o[N+499|0]<<24),s[c+16|0]=u,s[c+17|0]=u>>>8,s[c+18|0]=u>>>16,s[c+19|0]=u>>>24,s[c+20|0]=e,s[c+21|0]=e>>>8,s[c+22|0]=e>>>16,s[c+23|0]=e>>>24,e=o[N+492|0]|o[N+493|0]<<8|(o[N+494|0]<<16|o[N+495|0]<<24),u=o[N+488|0]|o[N+489|0]<<8|(o[N+490|0]<<16|o[N+491|0]<<24),s[c+8|0]=u,s[c+9|0]=u>>>8,s[c+10|0]=u>>>16,s[c+11|0]=u>>>24,s[c+12|0]=e,s[c+13|0]=e>>>8,s[c+14|0]=e>>>16,s[c+15|0]=e>>>24,e=o[N+484|0]|o[N+485|0]<<8|(o[N+486|0]<<16|o[N+487|0]<<24),u=o[N+480|0]|o[N+481|0]<<8|(o[N+482|0]<<16|o[N+483|0]<<24),s[c|0]=u,s[c+1|0]=u>>>8,s[c+2|0]=u>>>16,s[c+3|0]=u>>>24,s[c+4|0]=e,s[c+5|0]=e>>>8,s[c+6|0]=e>>>16,s[c+7|0]=e>>>24,e=o[N+276|0]|o[N+277|0]<<8|(o[N+278|0]<<16|o[N+279|0]<<24),u=o[N+272|0]|o[N+273|0]<<8|(o[N+274|0]<<16|o[N+275|0]<<24),s[c+32|0]=u,s[c+33|0]=u>>>8,s[c+34|0]=u>>>16,s[c+35|0]=u>>>24,s[c+36|0]=e,s[c+37|0]=e>>>8,s[c+38|0]=e>>>16,s[c+39|0]=e>>>24,e=o[N+284|0]|o[N+285|0]<<8|(o[N+286|0]<<16|o[N+287|0]<<24),u=o[N+280|0]|o[N+281|0]<<8|(o[N+282|0]<<16|o[N+283|0]<<24),s[c+40|0]=u,s[c+41|0]=u>>>8,s[c+42|0]=u>>>16,s[c+43|0]=u>>>24,s[c+44|0]=e,s[c+45|0]=e>>>8,s[c+46|0]=e>>>16,s[c+47|0]=e>>>24,e=o[N+292|0]|o[N+293|0]<<8|(o[N+294|0]<<16|o[N+295|0]<<24),u=o[N+288|0]|o[N+289|0]<<8|(o[N+290|0]<<16|o[N+291|0]<<24),s[c+48|0]=u,s[c+49|0]=u>>>8,s[c+50|0]=u>>>16,s[c+51|0]=u>>>24,s[c+52|0]=e,s[c+53|0]=e>>>8,s[c+54|0]=e>>>16,s[c+55|0]=e>>>24,e=o[N+300|0]|o[N+301|0]<<8|(o[N+302|0]<<16|o[N+303|0]<<24),u=o[N+296|0]|o[N+297|0]<<8|(o[N+298|0]<<16|o[N+299|0]<<24),s[c+56|0]=u,s[c+57|0]=u>>>8,s[c+58|0]=u>>>16,s[c+59|0]=u>>>24,s[c+60|0]=e,s[c+61|0]=e>>>8,s[c+62|0]=e>>>16,s[c+63|0]=e>>>24,l=N+512|0,u=o[R+92|0]|o[R+93|0]<<8|(o[R+94|0]<<16|o[R+95|0]<<24),n[R+24>>2]=o[R+88|0]|o[R+89|0]<<8|(o[R+90|0]<<16|o[R+91|0]<<24),n[R+28>>2]=u,u=o[R+84|0]|o[R+85|0]<<8|(o[R+86|0]<<16|o[R+87|0]<<24),n[R+16>>2]=o[R+80|0]|o[R+81|0]<<8|(o[R+82|0]<<16|o[R+83|0]<<24),n[R+20>>2]=u,u=o[R+76|0]|o[R+77|0]<<8|(o[R+78|0]<<16|o[R+79|0]<<24),n[R+8>>2]=o[R+72|0]|o[R+73|0]<<8|(o[R+74|0]<<16|o[R+75|0]<<24),n[R+12>>2]=u,u=o[R+68|0]|o[R+69|0]<<8|(o[R+70|0]<<16|o[R+71|0]<<24),n[R>>2]=o[R+64|0]|o[R+65|0]<<8|(o[R+66|0]<<16|o[R+67|0]<<24),n[R+4>>2]=u,u=o[R+124|0]|o[R+125|0]<<8|(o[R+126|0]<<16|o[R+127|0]<<24),n[R+56>>2]=o[R+120|0]|o[R+121|0]<<8|(o[R+122|0]<<16|o[R+123|0]<<24),n[R+60>>2]=u,u=o[R+116|0]|o[R+117|0]<<8|(o[R+118|0]<<16|o[R+119|0]<<24),n[R+48>>2]=o[R+112|0]|o[R+113|0]<<8|(o[R+114|0]<<16|o[R+115|0]<<24),n[R+52>>2]=u,u=o[R+108|0]|o[R+109|0]<<8|(o[R+110|0]<<16|o[R+111|0]<<24),n[R+40>>2]=o[R+104|0]|o[R+105|0]<<8|(o[R+106|0]<<16|o[R+107|0]<<24),n[R+44>>2]=u,u=o[R+100|0]|o[R+101|0]<<8|(o[R+102|0]<<16|o[R+103|0]<<24),n[R+32>>2]=o[R+96|0]|o[R+97|0]<<8|(o[R+98|0]<<16|o[R+99|0]<<24),n[R+36>>2]=u,Go(c,R,0),i=R+4672|0,e=R+32|0,Xu(i,e,0),u=R+6208|0,Xu(u,e,3),e=R+7744|0,J6(e,i),J6(d,u),Lo(r,c,e),i=R+12352|0,Zo(i,r,d),e=Y(j,e,1536),r=n[R+28>>2],u=n[R+24>>2],A[R+13912>>1]=u,A[R+13914>>1]=u>>>16,A[R+13916>>1]=r,A[R+13918>>1]=r>>>16,r=n[R+20>>2],u=n[R+16>>2],A[R+13904>>1]=u,A[R+13906>>1]=u>>>16,A[R+13908>>1]=r,A[R+13910>>1]=r>>>16,r=n[R+12>>2],u=n[R+8>>2],A[R+13896>>1]=u,A[R+13898>>1]=u>>>16,A[R+13900>>1]=r,A[R+13902>>1]=r>>>16,r=n[R+4>>2],u=n[R>>2],A[R+13888>>1]=u,A[R+13890>>1]=u>>>16,A[R+13892>>1]=r,A[R+13894>>1]=r>>>16,Y(e+1536|0,i,1568),l=R+13920|0,r=M+14|0,Y(r,j,1536),c=M+4848|0,i=M+7952|0,Y(c,i,1568),e=M+1550|0,Ho(e,c),s[M+3182|0]=1,d=o[G+4|0]|o[G+5|0]<<8|(o[G+6|0]<<16|o[G+7|0]<<24),u=o[G|0]|o[G+1|0]<<8|(o[G+2|0]<<16|o[G+3|0]<<24),s[M+3183|0]=u,s[M+3184|0]=u>>>8,s[M+3185|0]=u>>>16,s[M+3186|0]=u>>>24,s[M+3187|0]=d,s[M+3188|0]=d>>>8,s[M+3189|0]=d>>>16,s[M+3190|0]=d>>>24,d=o[G+12|0]|o[G+13|0]<<8|(o[G+14|0]<<16|o[G+15|0]<<24),u=o[G+8|0]|o[G+9|0]<<8|(o[G+10|0]<<16|o[G+11|0]<<24),s[M+3191|0]=u,s[M+3192|0]=u>>>8,s[M+3193|0]=u>>>16,s[M+3194|0]=u>>>24,s[M+3195|0]=d,s[M+3196|0]=d>>>8,s[M+3197|0]=d>>>16,s[M+3198|0]=d>>>24,d=o[G+20|0]|o[G+21|0]<<8|(o[G+22|0]<<16|o[G+23|0]<<24),u=o[G+16|0]|o[G+17|0]<<8|(o[G+18|0]<<16|o[G+19|0]<<24),s[M+3199|0]=u,s[M+3200|0]=u>>>8,s[M+3201|0]=u>>>16,s[M+3202|0]=u>>>24,s[M+3203|0]=d,s[M+3204|0]=d>>>8,s[M+3205|0]=d>>>16,s[M+3206|0]=d>>>24,d=o[G+28|0]|o[G+29|0]<<8|(o[G+30|0]<<16|o[G+31|0]<<24),u=o[G+24|0]|o[G+25|0]<<8|(o[G+26|0]<<16|o[G+27|0]<<24),s[M+3207|0]=u,s[M+3208|0]=u>>>8,s[M+3209|0]=u>>>16,s[M+3210|0]=u>>>24,s[M+3211|0]=d,s[M+3212|0]=d>>>8,s[M+3213|0]=d>>>16,s[M+3214|0]=d>>>24,d=o[G+36|0]|o[G+37|0]<<8|(o[G+38|0]<<16|o[G+39|0]<<24),u=o[G+32|0]|o[G+33|0]<<8|(o[G+34|0]<<16|o[G+35|0]<<24),A[M+3150>>1]=u,A[M+3152>>1]=u>>>16,A[M+3154>>1]=d,A[M+3156>>1]=d>>>16,d=o[G+44|0]|o[G+45|0]<<8|(o[G+46|0]<<16|o[G+47|0]<<24),u=o[G+40|0]|o[G+41|0]<<8|(o[G+42|0]<<16|o[G+43|0]<<24),A[M+3158>>1]=u,A[M+3160>>1]=u>>>16,A[M+3162>>1]=d,A[M+3164>>1]=d>>>16,d=o[G+52|0]|o[G+53|0]<<8|(o[G+54|0]<<16|o[G+55|0]<<24),u=o[G+48|0]|o[G+49|0]<<8|(o[G+50|0]<<16|o[G+51|0]<<24),A[M+3166>>1]=u,A[M+3168>>1]=u>>>16,A[M+3170>>1]=d,A[M+3172>>1]=d>>>16,d=o[G+60|0]|o[G+61|0]<<8|(o[G+62|0]<<16|o[G+63|0]<<24),u=o[G+56|0]|o[G+57|0]<<8|(o[G+58|0]<<16|o[G+59|0]<<24),A[M+3174>>1]=u,A[M+3176>>1]=u>>>16,A[M+3178>>1]=d,A[M+3180>>1]=d>>>16,n[M+4848>>2]=e,zo(j,c),Ln(i,M+3086|0),Ln(M+4784|0,M+3118|0),u=M+3216|0,Y(u,j,1568),Y(Y(w,r,3202)+3202|0,u,1600),l=M+9520|0,i=Y(y,w,3202),Y(i+3234|0,E+3690|0,1600),n[E+512>>2]=0,n[E+516>>2]=0,n[E+504>>2]=0,n[E+508>>2]=0,n[E+496>>2]=0,n[E+500>>2]=0,n[E+488>>2]=0,n[E+492>>2]=0,K6(b,w,32),u=n[E+516>>2],n[E+5320>>2]=n[E+512>>2],n[E+5324>>2]=u,u=n[E+508>>2],n[E+5312>>2]=n[E+504>>2],n[E+5316>>2]=u,u=n[E+500>>2],n[E+5304>>2]=n[E+496>>2],n[E+5308>>2]=u,u=n[E+492>>2],n[E+5296>>2]=n[E+488>>2],n[E+5300>>2]=u,Cn(i+4834|0,E+5296|0),e=n[E+5324>>2],u=n[E+5320>>2],s[i+3226|0]=u,s[i+3227|0]=u>>>8,s[i+3228|0]=u>>>16,s[i+3229|0]=u>>>24,s[i+3230|0]=e,s[i+3231|0]=e>>>8,s[i+3232|0]=e>>>16,s[i+3233|0]=e>>>24,e=n[E+5316>>2],u=n[E+5312>>2],s[i+3218|0]=u,s[i+3219|0]=u>>>8,s[i+3220|0]=u>>>16,s[i+3221|0]=u>>>24,s[i+3222|0]=e,s[i+3223|0]=e>>>8,s[i+3224|0]=e>>>16,s[i+3225|0]=e>>>24,e=n[E+5308>>2],u=n[E+5304>>2],s[i+3210|0]=u,s[i+3211|0]=u>>>8,s[i+3212|0]=u>>>16,s[i+3213|0]=u>>>24,s[i+3214|0]=e,s[i+3215|0]=e>>>8,s[i+3216|0]=e>>>16,s[i+3217|0]=e>>>24,e=n[E+5300>>2],u=n[E+5296>>2],s[i+3202|0]=u,s[i+3203|0]=u>>>8,s[i+3204|0]=u>>>16,s[i+3205|0]=u>>>24,s[i+3206|0]=e,s[i+3207|0]=e>>>8,s[i+3208|0]=e>>>16,s[i+3209|0]=e>>>24,Oo(b),l=E+5328|0,j=P+6|0,Y(j,y,3202),u=W[P+6476>>1]|W[P+6478>>1]<<16,n[P+3232>>2]=W[P+6472>>1]|W[P+6474>>1]<<16,n[P+3236>>2]=u,u=W[P+6468>>1]|W[P+6470>>1]<<16,n[P+3224>>2]=W[P+6464>>1]|W[P+6466>>1]<<16,n[P+3228>>2]=u,u=W[P+6460>>1]|W[P+6462>>1]<<16,n[P+3216>>2]=W[P+6456>>1]|W[P+6458>>1]<<16,n[P+3220>>2]=u,u=W[P+6452>>1]|W[P+6454>>1]<<16,n[P+3208>>2]=W[P+6448>>1]|W[P+6450>>1]<<16,n[P+3212>>2]=u,e=P+8112|0,Y(e,P+6480|0,1600),i=W[P+8108>>1]|W[P+8110>>1]<<16,u=W[P+8104>>1]|W[P+8106>>1]<<16,A[P+9736>>1]=u,A[P+9738>>1]=u>>>16,A[P+9740>>1]=i,A[P+9742>>1]=i>>>16,i=W[P+8100>>1]|W[P+8102>>1]<<16,u=W[P+8096>>1]|W[P+8098>>1]<<16,A[P+9728>>1]=u,A[P+9730>>1]=u>>>16,A[P+9732>>1]=i,A[P+9734>>1]=i>>>16,i=W[P+8092>>1]|W[P+8094>>1]<<16,u=W[P+8088>>1]|W[P+8090>>1]<<16,A[P+9720>>1]=u,A[P+9722>>1]=u>>>16,A[P+9724>>1]=i,A[P+9726>>1]=i>>>16,i=W[P+8084>>1]|W[P+8086>>1]<<16,u=W[P+8080>>1]|W[P+8082>>1]<<16,A[P+9712>>1]=u,A[P+9714>>1]=u>>>16,A[P+9716>>1]=i,A[P+9718>>1]=i>>>16,i=o[H+28|0]|o[H+29|0]<<8|(o[H+30|0]<<16|o[H+31|0]<<24),w=v+32|0,u=o[H+24|0]|o[H+25|0]<<8|(o[H+26|0]<<16|o[H+27|0]<<24),s[w+24|0]=u,s[w+25|0]=u>>>8,s[w+26|0]=u>>>16,s[w+27|0]=u>>>24,s[w+28|0]=i,s[w+29|0]=i>>>8,s[w+30|0]=i>>>16,s[w+31|0]=i>>>24,i=o[H+20|0]|o[H+21|0]<<8|(o[H+22|0]<<16|o[H+23|0]<<24),u=o[H+16|0]|o[H+17|0]<<8|(o[H+18|0]<<16|o[H+19|0]<<24),s[w+16|0]=u,s[w+17|0]=u>>>8,s[w+18|0]=u>>>16,s[w+19|0]=u>>>24,s[w+20|0]=i,s[w+21|0]=i>>>8,s[w+22|0]=i>>>16,s[w+23|0]=i>>>24,i=o[H+12|0]|o[H+13|0]<<8|(o[H+14|0]<<16|o[H+15|0]<<24),u=o[H+8|0]|o[H+9|0]<<8|(o[H+10|0]<<16|o[H+11|0]<<24),s[w+8|0]=u,s[w+9|0]=u>>>8,s[w+10|0]=u>>>16,s[w+11|0]=u>>>24,s[w+12|0]=i,s[w+13|0]=i>>>8,s[w+14|0]=i>>>16,s[w+15|0]=i>>>24,i=o[H+4|0]|o[H+5|0]<<8|(o[H+6|0]<<16|o[H+7|0]<<24),u=o[H|0]|o[H+1|0]<<8|(o[H+2|0]<<16|o[H+3|0]<<24),s[w|0]=u,s[w+1|0]=u>>>8,s[w+2|0]=u>>>16,s[w+3|0]=u>>>24,s[w+4|0]=i,s[w+5|0]=i>>>8,s[w+6|0]=i>>>16,s[w+7|0]=i>>>24,Y(w+32|0,e,1632),t0(P+3208|0),b=l-16|0,l=b,n[b+8>>2]=j,n[b+12>>2]=j+1536,c=b+8|0,e=n[c>>2],r=n[c+4>>2];;){if((e|0)!=(r|0)){for(u=e+512|0,n[c>>2]=u,y=l-16|0,l=y,n[y+8>>2]=e,n[y+12>>2]=u,d=y+8|0,e=n[d>>2],i=n[d+4>>2];;){if((e|0)!=(i|0)){A[e>>1]=0,e=e+2|0,n[d>>2]=e;continue}break}l=y+16|0,e=u;continue}break}l=b+16|0,o[j+3168|0]==1&&t0(j+3169|0),t0(j+3136|0),l=P+9744|0,t0(v),c=g+7860|0,u=c,Y(u+2|0,w,1664),A[u>>1]=0,l=v+1728|0;W:{T:{if(W[g+7860>>1]!=1&&(d=g+3348|0,Y(d,u|2,1664),r=g+1684|0,Y(r,d,1664),y=l-1632|0,l=y,b=l-1600|0,l=b,i=r+32|0,n[b+1568>>2]=i,u=b+1568|0,zo(b,u),Ln(u,i+1536|0),e=o[b+1596|0]|o[b+1597|0]<<8|(o[b+1598|0]<<16|o[b+1599|0]<<24),u=o[b+1592|0]|o[b+1593|0]<<8|(o[b+1594|0]<<16|o[b+1595|0]<<24),A[b+1560>>1]=u,A[b+1562>>1]=u>>>16,A[b+1564>>1]=e,A[b+1566>>1]=e>>>16,e=o[b+1588|0]|o[b+1589|0]<<8|(o[b+1590|0]<<16|o[b+1591|0]<<24),u=o[b+1584|0]|o[b+1585|0]<<8|(o[b+1586|0]<<16|o[b+1587|0]<<24),A[b+1552>>1]=u,A[b+1554>>1]=u>>>16,A[b+1556>>1]=e,A[b+1558>>1]=e>>>16,e=o[b+1580|0]|o[b+1581|0]<<8|(o[b+1582|0]<<16|o[b+1583|0]<<24),u=o[b+1576|0]|o[b+1577|0]<<8|(o[b+1578|0]<<16|o[b+1579|0]<<24),A[b+1544>>1]=u,A[b+1546>>1]=u>>>16,A[b+1548>>1]=e,A[b+1550>>1]=e>>>16,e=o[b+1572|0]|o[b+1573|0]<<8|(o[b+1574|0]<<16|o[b+1575|0]<<24),u=o[b+1568|0]|o[b+1569|0]<<8|(o[b+1570|0]<<16|o[b+1571|0]<<24),A[b+1536>>1]=u,A[b+1538>>1]=u>>>16,A[b+1540>>1]=e,A[b+1542>>1]=e>>>16,Ln(y+1568|0,i+1568|0),Y(y,b,1568),l=b+1600|0,e=W[r+1660>>1]|W[r+1662>>1]<<16,u=W[r+1656>>1]|W[r+1658>>1]<<16,A[y+1624>>1]=u,A[y+1626>>1]=u>>>16,A[y+1628>>1]=e,A[y+1630>>1]=e>>>16,e=W[r+1652>>1]|W[r+1654>>1]<<16,u=W[r+1648>>1]|W[r+1650>>1]<<16,A[y+1616>>1]=u,A[y+1618>>1]=u>>>16,A[y+1620>>1]=e,A[y+1622>>1]=e>>>16,e=W[r+1644>>1]|W[r+1646>>1]<<16,u=W[r+1640>>1]|W[r+1642>>1]<<16,A[y+1608>>1]=u,A[y+1610>>1]=u>>>16,A[y+1612>>1]=e,A[y+1614>>1]=e>>>16,e=W[r+1636>>1]|W[r+1638>>1]<<16,u=W[r+1632>>1]|W[r+1634>>1]<<16,A[y+1600>>1]=u,A[y+1602>>1]=u>>>16,A[y+1604>>1]=e,A[y+1606>>1]=e>>>16,r=g+6228|0,Y(r,y,1632),l=y+1632|0,i=l-1232|0,l=i,e=i+15|0,Ro(e),y=l-1216|0,l=y,b=l-2400|0,l=b,Ro(b),u=b+1216|0,V6(u,r),r0(b,1184,u,1184),r0(b+1184|0,32,r+1600|0,32),Y(y,b,1216),l=b+2400|0,r0(e,1216,y,1216),l=y+1216|0,u=g+5012|0,Y(u,e,1216),l=i+1232|0,yt(c,u,1216),Y(g+7872|0,d,1664),u=n[g+7860>>2],Y(g+12|0,g+7864|0,1672),(u|0)!=-2147483648))break T;n[f>>2]=-2147483648,t0(D);break W}Y(f+4|0,g+12|0,1672),n[f>>2]=u,e=o[D+28|0]|o[D+29|0]<<8|(o[D+30|0]<<16|o[D+31|0]<<24),u=o[D+24|0]|o[D+25|0]<<8|(o[D+26|0]<<16|o[D+27|0]<<24),s[f+1700|0]=u,s[f+1701|0]=u>>>8,s[f+1702|0]=u>>>16,s[f+1703|0]=u>>>24,s[f+1704|0]=e,s[f+1705|0]=e>>>8,s[f+1706|0]=e>>>16,s[f+1707|0]=e>>>24,e=o[D+20|0]|o[D+21|0]<<8|(o[D+22|0]<<16|o[D+23|0]<<24),u=o[D+16|0]|o[D+17|0]<<8|(o[D+18|0]<<16|o[D+19|0]<<24),s[f+1692|0]=u,s[f+1693|0]=u>>>8,s[f+1694|0]=u>>>16,s[f+1695|0]=u>>>24,s[f+1696|0]=e,s[f+1697|0]=e>>>8,s[f+1698|0]=e>>>16,s[f+1699|0]=e>>>24,e=o[D+12|0]|o[D+13|0]<<8|(o[D+14|0]<<16|o[D+15|0]<<24),u=o[D+8|0]|o[D+9|0]<<8|(o[D+10|0]<<16|o[D+11|0]<<24),s[f+1684|0]=u,s[f+1685|0]=u>>>8,s[f+1686|0]=u>>>16,s[f+1687|0]=u>>>24,s[f+1688|0]=e,s[f+1689|0]=e>>>8,s[f+1690|0]=e>>>16,s[f+1691|0]=e>>>24,e=o[D+4|0]|o[D+5|0]<<8|(o[D+6|0]<<16|o[D+7|0]<<24),u=o[D|0]|o[D+1|0]<<8|(o[D+2|0]<<16|o[D+3|0]<<24),s[f+1676|0]=u,s[f+1677|0]=u>>>8,s[f+1678|0]=u>>>16,s[f+1679|0]=u>>>24,s[f+1680|0]=e,s[f+1681|0]=e>>>8,s[f+1682|0]=e>>>16,s[f+1683|0]=e>>>24}l=g+9536|0,l=U- -64|0;W:{T:{if(n[T+2436>>2]!=-2147483648){c=T+4228|0,Y(c,f,1708),r=T+1219|0,f=l-1232|0,l=f,e=n[c+4>>2],d=1,u=f+15|0,i=u+1|0;E:{if(n[c+8>>2]!=1216){s[i|0]=0;break E}Y(i,e,1216),d=0}if(s[u|0]=d,o[f+15|0]?u=1:(Y(r+1|0,f+16|0,1216),u=0),s[r|0]=u,l=f+1232|0,t0(T+5904|0),t0(T+4240|0),n0(c),o[T+1219|0]!=1)break T}n[h>>2]=2;break W}for(s[T+4230|0]=o[T+1222|0],A[T+4228>>1]=o[T+1220|0]|o[T+1221|0]<<8,i=o[T+1227|0]|o[T+1228|0]<<8|(o[T+1229|0]<<16|o[T+1230|0]<<24),e=o[T+1223|0]|o[T+1224|0]<<8|(o[T+1225|0]<<16|o[T+1226|0]<<24),u=T+8|0,Y(u,T+1231|0,1205),Y(T+4239|0,u,1205),s[T+4231|0]=e,s[T+4232|0]=e>>>8,s[T+4233|0]=e>>>16,s[T+4234|0]=e>>>24,s[T+4235|0]=i,s[T+4236|0]=i>>>8,s[T+4237|0]=i>>>16,s[T+4238|0]=i>>>24,n[T+8>>2]=m,r=0;;){if((r|0)!=96){u=l-32|0,l=u,yi(u,n[T+8>>2]),Cn(T+1219|0,u),t0(u),l=u+32|0,e=o[T+1247|0]|o[T+1248|0]<<8|(o[T+1249|0]<<16|o[T+1250|0]<<24),i=(T+2436|0)+r|0,u=o[T+1243|0]|o[T+1244|0]<<8|(o[T+1245|0]<<16|o[T+1246|0]<<24),s[i+24|0]=u,s[i+25|0]=u>>>8,s[i+26|0]=u>>>16,s[i+27|0]=u>>>24,s[i+28|0]=e,s[i+29|0]=e>>>8,s[i+30|0]=e>>>16,s[i+31|0]=e>>>24,e=o[T+1239|0]|o[T+1240|0]<<8|(o[T+1241|0]<<16|o[T+1242|0]<<24),u=o[T+1235|0]|o[T+1236|0]<<8|(o[T+1237|0]<<16|o[T+1238|0]<<24),s[i+16|0]=u,s[i+17|0]=u>>>8,s[i+18|0]=u>>>16,s[i+19|0]=u>>>24,s[i+20|0]=e,s[i+21|0]=e>>>8,s[i+22|0]=e>>>16,s[i+23|0]=e>>>24,e=o[T+1231|0]|o[T+1232|0]<<8|(o[T+1233|0]<<16|o[T+1234|0]<<24),u=o[T+1227|0]|o[T+1228|0]<<8|(o[T+1229|0]<<16|o[T+1230|0]<<24),s[i+8|0]=u,s[i+9|0]=u>>>8,s[i+10|0]=u>>>16,s[i+11|0]=u>>>24,s[i+12|0]=e,s[i+13|0]=e>>>8,s[i+14|0]=e>>>16,s[i+15|0]=e>>>24,e=o[T+1223|0]|o[T+1224|0]<<8|(o[T+1225|0]<<16|o[T+1226|0]<<24),u=o[T+1219|0]|o[T+1220|0]<<8|(o[T+1221|0]<<16|o[T+1222|0]<<24),s[i|0]=u,s[i+1|0]=u>>>8,s[i+2|0]=u>>>16,s[i+3|0]=u>>>24,s[i+4|0]=e,s[i+5|0]=e>>>8,s[i+6|0]=e>>>16,s[i+7|0]=e>>>24,r=r+32|0;continue}break}i=T+1219|0,y=T+2436|0,Y(i,y,96),yi(y,m),e=T+4144|0,Cn(e,y),t0(y),n[T+4176>>2]=0,n[T+4180>>2]=0,on(m,T+4176|0,8),d=n[T+4180>>2],f=n[T+4176>>2],I4(y,m),r=o[y+28|0]|o[y+29|0]<<8|(o[y+30|0]<<16|o[y+31|0]<<24),c=T+4188|0,u=o[y+24|0]|o[y+25|0]<<8|(o[y+26|0]<<16|o[y+27|0]<<24),s[c+24|0]=u,s[c+25|0]=u>>>8,s[c+26|0]=u>>>16,s[c+27|0]=u>>>24,s[c+28|0]=r,s[c+29|0]=r>>>8,s[c+30|0]=r>>>16,s[c+31|0]=r>>>24,r=o[y+20|0]|o[y+21|0]<<8|(o[y+22|0]<<16|o[y+23|0]<<24),u=o[y+16|0]|o[y+17|0]<<8|(o[y+18|0]<<16|o[y+19|0]<<24),s[c+16|0]=u,s[c+17|0]=u>>>8,s[c+18|0]=u>>>16,s[c+19|0]=u>>>24,s[c+20|0]=r,s[c+21|0]=r>>>8,s[c+22|0]=r>>>16,s[c+23|0]=r>>>24,r=o[y+12|0]|o[y+13|0]<<8|(o[y+14|0]<<16|o[y+15|0]<<24),u=o[y+8|0]|o[y+9|0]<<8|(o[y+10|0]<<16|o[y+11|0]<<24),s[c+8|0]=u,s[c+9|0]=u>>>8,s[c+10|0]=u>>>16,s[c+11|0]=u>>>24,s[c+12|0]=r,s[c+13|0]=r>>>8,s[c+14|0]=r>>>16,s[c+15|0]=r>>>24,r=o[y+4|0]|o[y+5|0]<<8|(o[y+6|0]<<16|o[y+7|0]<<24),u=o[y|0]|o[y+1|0]<<8|(o[y+2|0]<<16|o[y+3|0]<<24),s[c|0]=u,s[c+1|0]=u>>>8,s[c+2|0]=u>>>16,s[c+3|0]=u>>>24,s[c+4|0]=r,s[c+5|0]=r>>>8,s[c+6|0]=r>>>16,s[c+7|0]=r>>>24,t0(y),s[T+4220|0]=f,s[T+4221|0]=f>>>8,s[T+4222|0]=f>>>16,s[T+4223|0]=f>>>24,s[T+4224|0]=d,s[T+4225|0]=d>>>8,s[T+4226|0]=d>>>16,s[T+4227|0]=d>>>24,n[T+2456>>2]=0,n[T+2460>>2]=0,n[T+2448>>2]=0,n[T+2452>>2]=0,n[T+2464>>2]=0,n[T+2468>>2]=0,n[T+2472>>2]=0,n[T+2476>>2]=0,n[T+2480>>2]=0,n[T+2484>>2]=0,n[T+2488>>2]=0,n[T+2492>>2]=0,u=x0(1,1),s[u|0]=0,n[T+2444>>2]=1,n[T+2440>>2]=u,n[T+2436>>2]=1,A[T+2496>>1]=256,s[T+60|0]=1,n[T+56>>2]=16843522,A[T+52>>1]=0,n[T+48>>2]=0,n[T+28>>2]=1,n[T+20>>2]=3,n[T+12>>2]=1216,u=o[p+12|0]|o[p+13|0]<<8|(o[p+14|0]<<16|o[p+15|0]<<24),n[T+40>>2]=o[p+8|0]|o[p+9|0]<<8|(o[p+10|0]<<16|o[p+11|0]<<24),n[T+44>>2]=u,u=o[p+4|0]|o[p+5|0]<<8|(o[p+6|0]<<16|o[p+7|0]<<24),n[T+32>>2]=o[p|0]|o[p+1|0]<<8|(o[p+2|0]<<16|o[p+3|0]<<24),n[T+36>>2]=u,n[T+24>>2]=e,n[T+16>>2]=i,n[T+8>>2]=T+4228,vi(h,m,T+8|0,c,0,T,y),n0(y),t0(c)}if(l=T+5936|0,l=p+16|0,e=n[t+276>>2],u=n[t+272>>2],(u|0)==3)break r;Ji(a,u,e),i2(m);break n}Ci(u);break e}h2(t+1096|0),b=u+16|0,r=n[t+428>>2],g=n[t+432>>2],p=t+456|0,e=0;w:{if(i=t+408|0,o[i|0]==2)break w;for(d=Z(g,12),m=n[i+4>>2],e=n[i>>2],w=(m&255)<<24|e>>>8,h=e&255,y=e&1,c=m&65535,f=c<<16|e>>>16,i=f&255,e=r;;){if(!d){e=0;break w}q:{if(o[e|0]!=(h|0))break q;if(j=o[e+1|0],y){if((w&255)!=(j|0)|o[e+2|0]!=(i|0))break q;if(W[e+4>>1]==(c|0))break w;break q}if((w&255)!=(j|0)|W[e+2>>1]!=(f&65535))break q;if(n[e+4>>2]==(m|0))break w}e=e+12|0,d=d-12|0}}w:{if(i=gs(b),y=i>>>0<=1?1:i,y){for(f=p+256|0,i=4294967295%(y>>>0)^-1,d=n[p>>2];d>>>0>=64&&(mi(f,p),d=0),c=n[(d<<2)+p>>2],d=d+1|0,n[p>>2]=d,i>>>0<=c>>>0;);i=(c>>>0)%(y>>>0)|0;break w}Q()}e=e||(g?(Z(g,12)+r|0)-12|0:0),e&&(i=n[e+8>>2]),e=x0(8,72),n[e+64>>2]=g,n[e+68>>2]=0,n[e+52>>2]=5,n[e+56>>2]=-2147483646,n[e+48>>2]=1066790,n[e+40>>2]=i,n[e+44>>2]=0,n[e+28>>2]=5,n[e+32>>2]=-2147483646,n[e+24>>2]=1053706,n[e+4>>2]=7,n[e+8>>2]=-2147483646,n[e>>2]=1066783,n[e+16>>2]=n[u+28>>2],n[e+20>>2]=0,g2(u+96|0),n[u+4>>2]=i,n[u>>2]=1,n[a+12>>2]=3,n[a+8>>2]=e,n[a>>2]=-2147483648,n[a+4>>2]=3,n[u+104>>2]=n[t+432>>2],a=n[t+428>>2],n[u+96>>2]=n[t+424>>2],n[u+100>>2]=a,i2(p);break n}n[t+432>>2]=n[t+256>>2],u=n[t+252>>2],n[t+424>>2]=n[t+248>>2],n[t+428>>2]=u,i2(t+456|0),je(a+4|0,n[t+428>>2],n[t+432>>2]),n[a>>2]=-2147483648,fn(t+424|0),P0(t+272|0),P0(t+136|0);break n}u=n[t+76>>2],n[t+140>>2]=n[t+72>>2],n[t+144>>2]=u,n[t+148>>2]=n[t+80>>2],i=n[t+292>>2],u=n[t+288>>2],n[t+152>>2]=u,n[t+156>>2]=i,n[t+136>>2]=e,i2(t+456|0),je(a+4|0,u,i),n[a>>2]=-2147483648,Z4(t+136|0),l2(t+248|0);break n}u=n[t+76>>2],n[t+140>>2]=n[t+72>>2],n[t+144>>2]=u,n[t+148>>2]=n[t+80>>2],i=n[t+292>>2],u=n[t+288>>2],n[t+152>>2]=u,n[t+156>>2]=i,n[t+136>>2]=e,i2(t+456|0),je(a+4|0,u,i),n[a>>2]=-2147483648,Z4(t+136|0),l2(t+248|0);break n}n[t+72>>2]=e,u=t+72|0,je(a+4|0,u,1),n[a>>2]=-2147483648,Ai(u),i2(t+456|0);break n}if(ve(t+1096|0,r,1066752,4),i=n[t+1104>>2],c=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=i,n[a+4>>2]=c,n[a>>2]=e;break t}e=2;o:{if(!c)break o;d=t+456|0,hr(d,c,i),n[t+1112>>2]=n[263371],i=n[263370],n[t+1104>>2]=n[263369],n[t+1108>>2]=i,i=n[263368],n[t+1096>>2]=n[263367],n[t+1100>>2]=i,hi(t+776|0,d,t+1096|0);r:{y:switch(d=n[t+776>>2],d- -2147483648|0){case 1:break o;case 0:break r;default:break y}i=n[t+780>>2],e=n[t+784>>2],u=n[t+792>>2],n[a+12>>2]=n[t+788>>2],n[a+16>>2]=u,n[a+4>>2]=i,n[a+8>>2]=e,n[a>>2]=d;break t}e=n[t+780>>2],f=n[t+784>>2]}if(V4(t+1096|0,r),i=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=i,n[t+784>>2]=n[t+1108>>2],i=n[t+1096>>2],(i|0)!=-2147483648){e=n[t+1112>>2],n[a+12>>2]=n[t+784>>2],u=n[t+780>>2],n[a+4>>2]=n[t+776>>2],n[a+8>>2]=u,n[a+16>>2]=e,n[a>>2]=i;break t}i=n[t+780>>2],n[t+424>>2]=n[t+776>>2],n[t+428>>2]=i,n[t+432>>2]=n[t+784>>2],d=o[u+544|0],n[t+1112>>2]=n[263558],i=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=i,i=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=i,y2(t+776|0,d?u+545|0:0,t+1096|0),D=n[t+780>>2],i=n[t+776>>2];o:{if((i|0)!=-2147483648){n[a+16>>2]=n[t+792>>2],u=n[t+788>>2],n[a+8>>2]=n[t+784>>2],n[a+12>>2]=u,n[a+4>>2]=D,n[a>>2]=i;break o}if(d=n[u+112>>2],n[t+1112>>2]=n[266687],i=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=i,i=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=i,y2(t+776|0,(d|0)!=3?u+112|0:0,t+1096|0),y=n[t+780>>2],i=n[t+776>>2],(i|0)!=-2147483648){n[a+16>>2]=n[t+792>>2],u=n[t+788>>2],n[a+8>>2]=n[t+784>>2],n[a+12>>2]=u,n[a+4>>2]=y,n[a>>2]=i;break o}if(du(t+1096|0,u,r),c=n[t+1104>>2],d=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){u=n[t+1112>>2],n[a+12>>2]=n[t+1108>>2],n[a+16>>2]=u,n[a+8>>2]=c,n[a+4>>2]=d,n[a>>2]=i;break o}if(n[t+412>>2]=c,n[t+408>>2]=d,ln(t+1096|0,r),d=t+1100|0,n[t+1096>>2]==1){i=n[d+16>>2],n[t+792>>2]=i,f=n[d+12>>2],e=n[d+8>>2],n[t+784>>2]=e,n[t+788>>2]=f,r=n[d+4>>2],u=n[d>>2],n[t+776>>2]=u,n[t+780>>2]=r,n[a+16>>2]=i,n[a+8>>2]=e,n[a+12>>2]=f,n[a>>2]=u,n[a+4>>2]=r;break o}u=t+776|0,Y(u,d,320),v=t+456|0,Y(v,u,320),u=n[t+432>>2],n[t+1104>>2]=n[t+428>>2],n[t+1108>>2]=u,n[t+1096>>2]=e,n[t+1100>>2]=f,N=t+136|0,U=t+408|0,j=t+272|0,G=l-48|0,l=G,e=t+1096|0,H=n[e+12>>2],f=n[e+8>>2],u=n[e+4>>2],b=n[e>>2],n[G+32>>2]=b,n[G+36>>2]=u,P=G+24|0,M=l-32|0,l=M,_=G+32|0;r:{if(o[_|0]!=2){c=Z(n[y+108>>2],80),h=n[y+104>>2],g=c+h|0,p=n[_+4>>2],u=n[_>>2],m=(p&255)<<24|u>>>8,y=u&255,d=u&1,r=p&65535,i=r<<16|u>>>16,e=i&255;y:{for(;;){if(!c){g=0;break y}u=g-8|0,g=g-80|0;v:{h:{if(o[u|0]!=(y|0))break h;if(E=c+h|0,w=E-4|0,u=o[E-7|0],d){if((u|0)!=(m&255)|o[E-6|0]!=(e|0)|W[w>>1]!=(r|0))break h;break y}if((u|0)!=(m&255)|W[E-6>>1]!=(i&65535))break h;if(n[w>>2]==(p|0))break v}c=c-80|0;continue}break}g=E-80|0}ya(P,g);break r}r=n[y+108>>2],c=Z(r,-80),i=n[y+104>>2],e=i+Z(r,80)|0,g=e,d=M+8|0;y:{v:{for(;;){if(!c){for(c=Z(r,-80);;){if(!c)break v;if(c=c+80|0,u=e-8|0,e=e-80|0,!!o[u|0])break}u=i-c|0;break y}if(c=c+80|0,u=g-12|0,g=g-80|0,o[u|0]==1)break}u=i-c|0;break y}u=r?(i+Z(r,80)|0)-80|0:0}if(ya(d,u),o[M+12|0]!=2){e=n[M+12>>2],u=n[M+8>>2],A[P>>1]=u,A[P+2>>1]=u>>>16,A[P+4>>1]=e,A[P+6>>1]=e>>>16;break r}u=n[y+92>>2],n[M+16>>2]=u,n[M+20>>2]=u+Z(n[y+96>>2],12),d=M+24|0,y=0,r=M+16|0,u=n[r+4>>2],i=n[r>>2];y:{v:{h:{for(;;){if(e=u,(i|0)==(e|0))break v;if(u=e-12|0,n[r+4>>2]=u,c=-10,o[u|0]!=1)break h;if(!o[u+1|0])break}y=o[u+2|0]<<16|1,c=-8}u=c,u=W[u+e>>1],u=u<<16|u,A[d>>1]=u,A[d+2>>1]=u>>>16,A[d+4>>1]=y,A[d+6>>1]=y>>>16;break y}s[d+4|0]=2}if(o[M+28|0]!=2){e=n[M+28>>2],u=n[M+24>>2],A[P>>1]=u,A[P+2>>1]=u>>>16,A[P+4>>1]=e,A[P+6>>1]=e>>>16;break r}s[P+4|0]=2}l=M+32|0;r:{y:{v:{if(o[G+28|0]==2)break v;if(!H)break y;if(A[G+32>>1]=W[G+24>>1],(H|0)!=1)break v;for(u=f,c=0;e=c,(e|0)!=1&&(c=e+1|0,r=W[_>>1],i=W[u>>1],_=_+2|0,u=u+2|0,(i|0)==(r|0)););if(e)break y}if(w=l-32|0,l=w,r=(H<<1)+f|0,R0(w+8|0,r-f>>>1|0,2,8),n[w+28>>2]=0,u=n[w+12>>2],n[w+20>>2]=n[w+8>>2],n[w+24>>2]=u,h=l-16|0,l=h,d=w+20|0,u=r-f>>>1|0,a6(d,u),i=n[d+8>>2],e=n[d+4>>2],n[h+4>>2]=d+8,s0=h,c0=k0(e,i,32),n[s0+8>>2]=c0,n[h+12>>2]=z,e=h+4|0,y=n[e+4>>2],i=n[e>>2],(r|0)!=(f|0))for(c=n[e+8>>2]+(y<<3)|0,y=u+y|0;e=W[f>>1],e=e<<16|e,A[c>>1]=e,A[c+2>>1]=e>>>16,A[c+4>>1]=0,A[c+6>>1]=0,f=f+2|0,c=c+8|0,u=u-1|0,!!u;);n[i>>2]=y,l=h+16|0,e=G+12|0,n[e+8>>2]=n[w+28>>2],u=n[w+24>>2],n[e>>2]=n[w+20>>2],n[e+4>>2]=u,l=w+32|0;break r}e=n[G+28>>2],u=n[G+24>>2],i=x0(2,8),A[i>>1]=u,A[i+2>>1]=u>>>16,A[i+4>>1]=e,A[i+6>>1]=e>>>16,n[G+20>>2]=1,n[G+16>>2]=i,n[G+12>>2]=1}r:{if(!h6(G+12|0)){for(n[G+40>>2]=n[G+20>>2],u=n[G+16>>2],n[G+32>>2]=n[G+12>>2],n[G+36>>2]=u,w=l-160|0,l=w,n[w+12>>2]=0,n[w+4>>2]=0,n[w+8>>2]=4,y=G+32|0,c=n[y+8>>2]<<3,b=w+76|0,i=n[U+4>>2],e=n[U>>2],h=n[y+4>>2];;){y:{v:{h:{if(c){if(d=w+72|0,Mu(d,j,1,W[h+4>>1]|o[h+6|0]<<16,0),f=W[h>>1],u=W[h+2>>1],r=w+16|0,Y(r,d,56),A[w+140>>1]=u,u=(u|0)==(f|0),n[w+136>>2]=u?0:D,tu(d,v,D,e,f,i,r,u?0:w+136|0),!n[w+72>>2])break v;e=n[b+8>>2],n[w+152>>2]=e,i=n[b+4>>2],u=n[b>>2],n[w+144>>2]=u,n[w+148>>2]=i,n[N+12>>2]=e,n[N+4>>2]=u,n[N+8>>2]=i,n[N>>2]=-2147483648,P0(r),fn(w+4|0),kn(y);break h}u=n[y+4>>2],n[N>>2]=n[y>>2],n[N+4>>2]=u,n[w+92>>2]=n[w+12>>2],u=n[w+8>>2],n[w+84>>2]=n[w+4>>2],n[w+88>>2]=u,u=n[w+92>>2],n[N+16>>2]=n[w+88>>2],n[N+20>>2]=u,n[w+80>>2]=n[y+8>>2],u=n[w+84>>2],n[N+8>>2]=n[w+80>>2],n[N+12>>2]=u}l=w+160|0;break y}n[w+152>>2]=n[b+8>>2],u=n[b+4>>2],n[w+144>>2]=n[b>>2],n[w+148>>2]=u,c=c-8|0,h=h+8|0,ou(w+4|0,w+144|0),P0(w+16|0);continue}break}break r}n[N>>2]=-2147483648,A[N+4>>1]=(b&255)==2?5:6,kn(G+12|0)}if(l=G+48|0,u=n[t+144>>2],n[t+248>>2]=n[t+140>>2],n[t+252>>2]=u,n[t+256>>2]=n[t+148>>2],e=n[t+136>>2],(e|0)!=-2147483648)break a;J4(a,t+248|0),i2(v)}l2(t+424|0)}P0(t+272|0);break n}u=n[t+252>>2],n[t+76>>2]=n[t+248>>2],n[t+80>>2]=u,n[t+84>>2]=n[t+256>>2],i=n[t+156>>2],u=n[t+152>>2],n[t+88>>2]=u,n[t+92>>2]=i,n[t+72>>2]=e,i2(t+456|0),je(a+4|0,u,i),n[a>>2]=-2147483648,Z4(t+72|0),l2(t+424|0),P0(t+272|0);break n}n[t+276>>2]=i,r=n[t+284>>2],n[t+256>>2]=r,f=n[t+280>>2],i=n[t+276>>2],n[t+248>>2]=i,n[t+252>>2]=f,u=n[t+288>>2],n[a+12>>2]=r,n[a+4>>2]=i,n[a+8>>2]=f,n[a+16>>2]=u,n[a>>2]=e}i2(t+456|0);break n}n[a+8>>2]=8,n[a+12>>2]=0,n[a>>2]=-2147483648,n[a+4>>2]=0}l=t+1424|0}function Li(a,u){var e=0,i=0,r=0,t=0;r=l-16|0,l=r,n[r+8>>2]=n[u+8>>2],i=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=i,t=l-80|0,l=t;n:{e:{u:{i:{a:{t:{o:{r:switch(u=W[r>>1],u=(u>>>0<=5?1:u-6|0)&65535,u-3|0){case 0:break o;case 1:break t;default:break r}r:switch(u-14|0){case 0:break a;case 1:break i;default:break r}n[t+52>>2]=17,n[t+48>>2]=1067533,n[t+44>>2]=0,n[t+36>>2]=0,n[t+40>>2]=8,Q0(t+8|0),n[t+76>>2]=0,u=n[t+12>>2],n[t+68>>2]=n[t+8>>2],n[t+72>>2]=u,n[t+20>>2]=1067424,n[t+24>>2]=1610612768,n[t+28>>2]=0,n[t+16>>2]=t+68,i=t+16|0,e=l-32|0,l=e;r:{y:{v:{h:{w:{q:{W:{T:{E:{S:{B:{L:{Z:{I:{b:{R:{P:{A:{g:{p:{j:{c:{m:{U:{d:{s:{f:{l:{z:{N:{M:{k:{V:{J:{F:{Y:{O:{G:{C:{K:{_:{X:{H:{x:{D:{$:switch(u=W[r>>1],((u>>>0<=5?1:u-6|0)&65535)-1|0){case 10:break F;case 11:break J;case 1:break x;case 12:break V;case 13:break k;case 14:break M;case 15:break N;case 16:break z;case 17:break l;case 18:break f;case 19:break s;case 20:break d;case 21:break U;case 2:break H;case 22:break m;case 23:break c;case 24:break j;case 25:break p;case 26:break g;case 27:break A;case 28:break P;case 29:break R;case 30:break b;case 31:break I;case 3:break X;case 32:break Z;case 33:break L;case 34:break B;case 35:break S;case 36:break E;case 37:break T;case 38:break W;case 39:break q;case 0:break D;case 4:break _;case 5:break K;case 6:break C;case 7:break G;case 8:break O;case 9:break Y;default:break $}u=z0(i,1157432,34);break r}n[e+8>>2]=r,n[e+28>>2]=r+8,n[e+24>>2]=21,n[e+16>>2]=25,n[e+20>>2]=e+28,n[e+12>>2]=e+8,u=b0(i,1048771,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049504,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049874,e+12|0);break r}u=z0(i,1157466,56);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049899,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049813,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1048851,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049791,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049360,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1048979,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049930,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1048710,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049118,e+12|0);break r}n[e+8>>2]=r+4,n[e+28>>2]=r+8,n[e+24>>2]=10,n[e+16>>2]=10,n[e+20>>2]=e+28,n[e+12>>2]=e+8,u=b0(i,1048592,e+12|0);break r}n[e+8>>2]=r+4,n[e+28>>2]=r+8,n[e+24>>2]=10,n[e+16>>2]=10,n[e+20>>2]=e+28,n[e+12>>2]=e+8,u=b0(i,1048634,e+12|0);break r}u=z0(i,1157522,44);break r}u=z0(i,1157566,39);break r}u=z0(i,1157605,55);break r}switch(o[r+2|0]-1|0){case 0:break h;case 1:break v;case 2:break y;default:break w}}u=z0(i,1157818,32);break r}n[e+28>>2]=r+2,n[e+16>>2]=22,n[e+12>>2]=e+28,u=b0(i,1048922,e+12|0);break r}n[e+28>>2]=r+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=b0(i,1049759,e+12|0);break r}n[e+28>>2]=r+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=b0(i,1049075,e+12|0);break r}n[e+28>>2]=r+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=b0(i,1049162,e+12|0);break r}n[e+28>>2]=r+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=b0(i,1049025,e+12|0);break r}n[e+28>>2]=r+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=b0(i,1049399,e+12|0);break r}n[e+28>>2]=r+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=b0(i,1050012,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=12,n[e+12>>2]=e+28,u=b0(i,1049609,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=12,n[e+12>>2]=e+28,u=b0(i,1049257,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=12,n[e+12>>2]=e+28,u=b0(i,1049311,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049839,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049699,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049206,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049532,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1049963,e+12|0);break r}n[e+28>>2]=r+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=b0(i,1049449,e+12|0);break r}n[e+28>>2]=r+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=b0(i,1048825,e+12|0);break r}u=z0(i,1157850,43);break r}u=z0(i,1157893,63);break r}u=z0(i,1157956,51);break r}u=z0(i,1157660,38);break r}u=z0(i,1157698,37);break r}u=z0(i,1157735,38);break r}u=z0(i,1157773,45)}if(l=e+32|0,u)break e;n[t+64>>2]=n[t+76>>2],u=n[t+72>>2],n[t+56>>2]=n[t+68>>2],n[t+60>>2]=u,P4(a,t+36|0,t+56|0);break u}n[a+16>>2]=23,n[a+12>>2]=1067448,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break u}n[a+16>>2]=20,n[a+12>>2]=1067471,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break u}e=n[r+8>>2],i=n[r+4>>2],n[t+52>>2]=17,n[t+48>>2]=1067491,n[t+44>>2]=0,n[t+36>>2]=0,n[t+40>>2]=8,u=t+16|0,N2(u,t+36|0,1067508,8,i),N2(a,u,1066873,3,e);break u}e=n[r+8>>2],i=n[r+4>>2],n[t+52>>2]=17,n[t+48>>2]=1067516,n[t+44>>2]=0,n[t+36>>2]=0,n[t+40>>2]=8,u=t+16|0,N2(u,t+36|0,1067025,9,i),N2(a,u,1066873,3,e)}l=t+80|0;break n}Q()}l=r+16|0}function I2(a,u){var e=0,i=0,r=0;e=l-32|0,l=e,r=n[u+240>>2],n[e+24>>2]=n[263449],i=n[263448],n[e+16>>2]=n[263447],n[e+20>>2]=i,i=n[263446],n[e+8>>2]=n[263445],n[e+12>>2]=i,y2(a,(r|0)!=-2147483648?u+240|0:0,e+8|0),l=e+32|0}function g2(a){v0(a,4,12)}function K4(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;i=l-32|0,l=i,f=i+8|0,r=l-32|0,l=r,ps(r+24|0,n[u+16>>2],n[u+20>>2],e);n:{e:{if(o[r+24|0]==5||(t=n[r+24>>2],(t&255)==8))break e;e=n[r+28>>2],n[f>>2]=t,n[f+4>>2]=e;break n}e:{if(!e||(qe(r+16|0,n[u+28>>2],n[u+32>>2]),n[r+20>>2]))break e;s[f|0]=5;break n}e:{u:{if(n[u+36>>2]!=-2147483648&&(e=n[u+44>>2],e>>>0>=501))break u;d=n[u+8>>2],n[r+24>>2]=d,t=r+24|0;i:{if(!wa(1068424,t))break i;for(c=n[u+4>>2],K8(r+8|0,c,c+d|0),e=n[r+12>>2],n[r+24>>2]=n[r+8>>2],n[r+28>>2]=e,b=n[t>>2],h=n[t+4>>2];e=b,!!((h|0)!=(e|0)&&(b=e+1|0,n[t>>2]=b,k=o[e|0],(k|0)==45|(k-58&255)>>>0>245|((k&223)-91&255)>>>0>229)););if((e|0)!=(h|0))break i;if(e=l-32|0,l=e,n[e+28>>2]=0,n[e+20>>2]=c,n[e+12>>2]=c,n[e+16>>2]=d,n[e+24>>2]=c+d,z2(e,e+20|0),l=e+32|0,t=n[e+4>>2],(t|0)!=1114112?e=!n[e>>2]&(t&2097119)-65>>>0<26:e=0,e)break e}s[f|0]=7;break n}s[f|0]=6,n[f+4>>2]=e-500;break n}s[f|0]=8}l=r+32|0;n:{e:{if(o[i+8|0]==8||(e=n[i+8>>2],(e&255)==8))break e;u=n[i+12>>2],n[i>>2]=e,n[i+4>>2]=u,u=l+-64|0,l=u;u:{i:{a:{t:{o:switch(e=o[i|0],(e>>>0>4?e-4|0:0)-1|0){case 0:break t;case 1:break a;case 2:break i;default:break o}e=n[i+4>>2],n[u>>2]=n[i>>2],n[u+4>>2]=e,aa(a,u);break u}n[a+16>>2]=15,n[a+12>>2]=1066756,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break u}e=n[i+4>>2],n[u+44>>2]=16,n[u+40>>2]=1067227,n[u+36>>2]=0,n[u+28>>2]=0,n[u+32>>2]=8,n[u+60>>2]=7,n[u+56>>2]=1053591,n[u+48>>2]=-2147483645,n[u+52>>2]=-2147483648,t=u+8|0,tn(t,u+28|0,1067222,5,u+48|0),N2(a,t,1054316,4,e);break u}n[a+16>>2]=16,n[a+12>>2]=1067286,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8}l=u- -64|0;break n}if(u=sr(u),u>>>0<=53800){n[a>>2]=-2147483648;break n}n[i+24>>2]=15,n[i+20>>2]=1054301,n[i+16>>2]=0,n[i+8>>2]=0,n[i+12>>2]=8,N2(a,i+8|0,1054316,4,u-53800|0)}l=i+32|0}function S4(a,u,e){var i=0,r=0,t=0;i=l-32|0,l=i,I2(i+8|0,u),u=n[i+12>>2],r=n[i+8>>2];n:{if((r|0)!=-2147483648){n[a+16>>2]=n[i+24>>2],e=n[i+20>>2],n[a+8>>2]=n[i+16>>2],n[a+12>>2]=e,n[a+4>>2]=u,n[a>>2]=r;break n}if(F4(i+8|0,e),n[i+8>>2]==1){u=n[i+12>>2],e=n[i+16>>2],r=n[i+20>>2],t=n[i+28>>2],n[a+12>>2]=n[i+24>>2],n[a+16>>2]=t,n[a+4>>2]=e,n[a+8>>2]=r,n[a>>2]=u;break n}u=o4(u+208|0,n[i+16>>2],n[i+20>>2]),n[a>>2]=-2147483648,n[a+4>>2]=u}l=i+32|0}function ln(a,u){var e=0,i=0,r=0,t=0,f=0;i=l-672|0,l=i,Di(i+416|0,u,1054123),u=n[i+420>>2],e=n[i+416>>2];n:{if((e|0)!=-2147483648){n[a+20>>2]=n[i+432>>2],r=n[i+428>>2],n[a+12>>2]=n[i+424>>2],n[a+16>>2]=r,n[a+8>>2]=u,n[a+4>>2]=e,n[a>>2]=1;break n}e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[i>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[i+4>>2]=e,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[i+8>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[i+12>>2]=e,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[i+16>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[i+20>>2]=e,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[i+24>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[i+28>>2]=e,r=i+32|0,u=l-160|0,l=u,e=u+12|0,d0(e,64),lt(e,4,1053800,4),n[u+124>>2]=0,n[u+128>>2]=4,n[u+112>>2]=i,n[u+116>>2]=32,n[u+120>>2]=r,e=u+76|0,t=u+112|0,lu(e,t,u+28|0,8),Y(t,e,36),t=u+68|0;e:{u:{for(;;){i:{if(ku(u+148|0,u+112|0),e=n[u+148>>2],!e)break i;if(n[u+152>>2]!=4)break u;n[n[u+156>>2]>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24);continue}break}for(n[u+124>>2]=0,n[u+128>>2]=4,n[u+112>>2]=1067550,n[u+116>>2]=8,n[u+120>>2]=1067558,e=u+76|0,f=u+112|0,lu(e,f,t,2),Y(f,e,36);;){i:{if(ku(u+148|0,u+112|0),e=n[u+148>>2],!e)break i;if(n[u+152>>2]!=4)break u;n[n[u+156>>2]>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24);continue}break}Y(r,u+12|0,64),l=u+160|0;break e}Q()}for(u=0;;){if((u|0)!=256){n[(i+416|0)+u>>2]=0,u=u+4|0;continue}break}n[i+416>>2]=64,u=i+96|0,Y(u,i+416|0,256),Y(i+352|0,i+32|0,64),Y(a+4|0,u,320),n[a>>2]=0}l=i+672|0}function Zi(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;t=l-160|0,l=t,I2(t+56|0,u),u=n[t+60>>2],w=n[t+56>>2];n:{if((w|0)!=-2147483648){n[a+16>>2]=n[t+72>>2],e=n[t+68>>2],n[a+8>>2]=n[t+64>>2],n[a+12>>2]=e;break n}for(y=t+8|0,Mt(y,e,qt(u+32|0,e)&255),f=x0(8,48),c=t+56|0,Kr(c,y),ki(t+24|0,c),e=l-16|0,l=e,u=l-16|0;;){if((i|0)!=16){r=W[i+y>>1]+1|0,A[u+i>>1]=r>>>0>=65535?65535:r,i=i+2|0;continue}break}for(i=W[u+12>>1]|W[u+14>>1]<<16,r=W[u+8>>1]|W[u+10>>1]<<16,A[e+8>>1]=r,A[e+10>>1]=r>>>16,A[e+12>>1]=i,A[e+14>>1]=i>>>16,i=W[u+4>>1]|W[u+6>>1]<<16,u=W[u>>1]|W[u+2>>1]<<16,A[e>>1]=u,A[e+2>>1]=u>>>16,A[e+4>>1]=i,A[e+6>>1]=i>>>16,b=t- -64|0,u=l-144|0,l=u,i=W[e+12>>1]|W[e+14>>1]<<16,n[u+8>>2]=W[e+8>>1]|W[e+10>>1]<<16,n[u+12>>2]=i,i=W[e+4>>1]|W[e+6>>1]<<16,n[u>>2]=W[e>>1]|W[e+2>>1]<<16,n[u+4>>2]=i,i=u+16|0,n[u+24>>2]=i,n[u+16>>2]=u,n[u+20>>2]=u+143,n[u+124>>2]=i,i=0;;){if((i|0)!=96){r=n[u+124>>2],d=n[r>>2],n[r>>2]=d+2,r=l-16|0,l=r,A[r+6>>1]=W[d>>1],n[r+12>>2]=13,n[r+8>>2]=r+6,Ss(u+128|0,1095456,r+8|0),l=r+16|0,r=(u+28|0)+i|0,n[r+8>>2]=n[u+136>>2],d=n[u+132>>2],n[r>>2]=n[u+128>>2],n[r+4>>2]=d,i=i+12|0;continue}break}for(Y(b,u+28|0,96),l=u+144|0,U2(e),l=e+16|0,n[t+56>>2]=0,n[t+60>>2]=8,i=l-16|0,l=i,u=i+4|0,C0(u,n[c+4>>2]-n[c>>2]|0),r=l-16|0,l=r,Z0(u,n[c+4>>2]-n[c>>2]|0),e=n[u+8>>2],d=n[u+4>>2],n[r+4>>2]=u+8,p=r,v=k0(d,e,32),n[p+8>>2]=v,n[r+12>>2]=z,u=l-144|0,l=u,Y(u+8|0,c,104),k=r+4|0,d=n[k+4>>2],e=n[k+8>>2]+(d<<4)|0,b=n[u+8>>2],c=(u+16|0)+Z(b,12)|0,g=n[k>>2],k=n[u+12>>2];;){if((b|0)!=(k|0)){h=n[c+8>>2],n[u+136>>2]=h,m=n[c+4>>2],n[u+128>>2]=n[c>>2],n[u+132>>2]=m,x2(u+112|0,n[u+132>>2],h),O0(u+128|0),h=n[u+124>>2],n[e+8>>2]=n[u+120>>2],n[e+12>>2]=h,h=n[u+116>>2],n[e>>2]=n[u+112>>2],n[e+4>>2]=h,e=e+16|0,c=c+12|0,d=d+1|0,b=b+1|0;continue}break}n[u+8>>2]=k,n[g>>2]=d,l=u+144|0,l=r+16|0,u=t+40|4,n[u+8>>2]=n[i+12>>2],e=n[i+8>>2],n[u>>2]=n[i+4>>2],n[u+4>>2]=e,l=i+16|0,n[f+4>>2]=5,n[f>>2]=1054248,u=n[t+28>>2],n[f+8>>2]=n[t+24>>2],n[f+12>>2]=u,u=n[t+36>>2],n[f+16>>2]=n[t+32>>2],n[f+20>>2]=u,n[f+28>>2]=6,n[f+24>>2]=1054253,u=n[t+52>>2],n[f+40>>2]=n[t+48>>2],n[f+44>>2]=u,n[t+40>>2]=-2147483643,u=n[t+44>>2],n[f+32>>2]=n[t+40>>2],n[f+36>>2]=u,u=2,n[a+12>>2]=2,n[a+8>>2]=f,Mi(y)}n[a>>2]=w,n[a+4>>2]=u,l=t+160|0}function Bi(a,u,e){var i=0,r=0,t=0;i=l-32|0,l=i,cn(i+12|0,e,1054236,5),e=n[i+20>>2],r=n[i+16>>2],t=n[i+12>>2];n:{if((t|0)!=-2147483648){u=n[i+28>>2],n[a+12>>2]=n[i+24>>2],n[a+16>>2]=u,n[a+8>>2]=e,n[a+4>>2]=r,n[a>>2]=t;break n}if(!A0(r,e,1054241,4)){if(!A0(r,e,1054245,3)){n[a+16>>2]=n[263371],u=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=u,u=n[263368],n[a>>2]=n[263367],n[a+4>>2]=u;break n}n[a>>2]=-2147483648,n[a+4>>2]=u+557;break n}n[a>>2]=-2147483648,n[a+4>>2]=u+544}l=i+32|0}function Ci(a){w2(a+544|0),s[a+544|0]=0,ge(a+528|0),n[a+532>>2]=-2147483648,we(a+112|0),n[a+112>>2]=3,n[a>>2]!=2&&(n[a+104>>2]=0)}function Fi(a){var u=0,e=0;u=l-16|0,l=u,no(a),no(u+4|0),n[a+20>>2]=n[u+12>>2],e=n[u+8>>2],n[a+12>>2]=n[u+4>>2],n[a+16>>2]=e,l=u+16|0}function Ki(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0,G=0,H=0,D=0,L=0,B=0,C=0,F=0,K=0,S=0,V=0,J=0,X=0,$=0,_=0,e0=0,u0=0,i0=0,a0=0;if(p=l-48|0,l=p,n[p+8>>2]=i,k=l-48|0,l=k,r=l-32|0,l=r,i=n[e+92>>2],y=i+Z(n[e+96>>2],12)|0,R0(r+8|0,(y-i>>>0)/12|0,2,2),n[r+28>>2]=0,t=n[r+12>>2],n[r+20>>2]=n[r+8>>2],n[r+24>>2]=t,b=l-16|0,l=b,f=r+20|0,t=(y-i>>>0)/12|0,i6(f,t),h=n[f+8>>2],g=n[f+4>>2],n[b+4>>2]=f+8,i0=b,a0=k0(g,h,32),n[i0+8>>2]=a0,n[b+12>>2]=z,f=b+4|0,h=n[f+4>>2],g=n[f>>2],(i|0)!=(y|0))for(f=n[f+8>>2]+(h<<1)|0,h=t+h|0;A[f>>1]=W[(o[i|0]?4:2)+i>>1],i=i+12|0,f=f+2|0,t=t-1|0,!!t;);n[g>>2]=h,l=b+16|0,i=k+12|0,n[i+8>>2]=n[r+28>>2],t=n[r+24>>2],n[i>>2]=n[r+20>>2],n[i+4>>2]=t,l=r+32|0,i=n[k+20>>2],i>>>0>=2&&I5(n[k+16>>2],i),M=p+12|0;n:{if(f=k+12|0,b=n[f+8>>2],b>>>0<2)break n;for(h=n[f+4>>2],t=h,r=1;;){if((r|0)==(b|0))break n;e:{if(i=t+2|0,W[i>>1]==W[t>>1]){g=h+2|0,i=r;break e}r=r+1|0,t=i;continue}break}for(;;){t=(r<<1)+g|0,v=(i<<1)+h|0,w=v-2|0;e:{for(;;){if(r=r+1|0,b>>>0>r>>>0){if(y=W[t>>1],t=t+2|0,W[w>>1]==(y|0))continue;break e}break}n[f+8>>2]=i;break n}A[v>>1]=y,i=i+1|0}}for(n[k+40>>2]=e,n[k+32>>2]=n[k+12>>2],e=n[k+16>>2],n[k+28>>2]=e,n[k+24>>2]=e,n[k+36>>2]=e+(n[k+20>>2]<<1),b=l-32|0,l=b,y=k+24|0,R0(b+8|0,n[y+12>>2]-n[y+4>>2]>>>1|0,4,52),n[b+28>>2]=0,e=n[b+12>>2],n[b+20>>2]=n[b+8>>2],n[b+24>>2]=e,v=l-16|0,l=v,e=b+20|0,V0(e,n[e+8>>2],n[y+12>>2]-n[y+4>>2]>>>1|0,4,52),i=n[e+8>>2],t=n[e+4>>2],n[v+4>>2]=e+8,i0=v,a0=k0(t,i,32),n[i0+8>>2]=a0,n[v+12>>2]=z,h=l-16|0,l=h,e=v+4|0,i=n[e+4>>2],n[h>>2]=n[e>>2],n[h+4>>2]=i,n[h+8>>2]=n[e+8>>2],n[h+12>>2]=n[y+16>>2],r=l-144|0,l=r,U=n[h+4>>2],T=n[h+8>>2],P=r- -64|0,g=r+76|0,w=n[h+12>>2],R=n[y+4>>2],I=n[y+12>>2];;){if((R|0)!=(I|0)){A[r+94>>1]=W[R>>1],n[r+96>>2]=r+94,e=n[w+108>>2],i=n[w+104>>2],n[r+128>>2]=i,n[r+132>>2]=i+Z(e,80),R=R+2|0,n[r+136>>2]=r+96,i=r+100|0,e=l-48|0,l=e,t=r+128|0,f=Ra(t);n:{if(f){for(R0(e+8|0,4,4,4),d=n[e+8>>2],c=n[e+12>>2],n[c>>2]=f,n[e+28>>2]=1,n[e+24>>2]=c,n[e+20>>2]=d,n[e+40>>2]=n[t+8>>2],f=n[t+4>>2],n[e+32>>2]=n[t>>2],n[e+36>>2]=f,t=e+20|0,d=e+32|0;;){if(c=Ra(d),c){f=n[t+8>>2],(f|0)==n[t>>2]&&Rn(t,1),n[n[t+4>>2]+(f<<2)>>2]=c,n[t+8>>2]=f+1;continue}break}n[i+8>>2]=n[e+28>>2],t=n[e+24>>2],n[i>>2]=n[e+20>>2],n[i+4>>2]=t;break n}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}l=e+48|0,t=n[r+104>>2],i=n[r+108>>2]<<2,c=t+i|0,O=n[w+96>>2],m=n[w+92>>2],d=0,e=0;n:{for(;;){if((e|0)==(i|0))break n;if(f=e+t|0,e=e+4|0,f=n[f>>2],o[f+68|0]==7)break}if(d=1,i=n[f+40>>2],f=e+t|0,(c|0)!=(f|0))for(e=c-f>>>2|0;j=n[f>>2],o[j+68|0]==7&&(j=n[j+40>>2],i=i>>>0>j>>>0?i:j),f=f+4|0,e=e-1|0,!!e;);e=i}n[r+116>>2]=e,n[r+112>>2]=d,i=0,e=0;n:{if((t|0)==(c|0))break n;for(d=c-t>>>2|0;;){e=3,f=2;e:{u:switch(o[n[t>>2]+68|0]-1|0){case 1:e=4;break e;case 2:e=5;break e;case 3:e=6;break e;case 6:f=1;break;case 0:break e;default:break u}e=i&255,e=e>>>0<f>>>0?f:e}if(t=t+4|0,i=e,d=d-1|0,!d)break}}n[r+120>>2]=r+100,n[r+124>>2]=r+112,Za(r+32|0,r+120|0,6);n:{if(n[r+32>>2]==1){x=1,E=n[r+36>>2];break n}Ba(r+24|0,r+124|0,7),x=n[r+24>>2],E=n[r+28>>2]}Za(r+16|0,r+120|0,7);n:{if(n[r+16>>2]==1){f=1,G=n[r+20>>2];break n}Ba(r+8|0,r+124|0,91),f=n[r+8>>2],G=n[r+12>>2]}for(j=e&255,t=n[r+108>>2]<<2,e=n[r+104>>2];i=t,!!(t&&(t=t-4|0,d=n[e>>2],e=e+4|0,o[d+67|0]!=1)););n[r+140>>2]=w,n[r+128>>2]=m,n[r+132>>2]=Z(O,12)+m,n[r+136>>2]=r+96,t=l-48|0,l=t,e=t+32|0,d=r+128|0,qa(e,d);n:{if(o[t+32|0]!=2){for(m=n[t+36>>2],O=n[t+32>>2],R0(t+8|0,4,4,8),N=n[t+8>>2],c=n[t+12>>2],n[c>>2]=O,n[c+4>>2]=m,n[t+28>>2]=1,n[t+24>>2]=c,n[t+20>>2]=N,c=n[d+12>>2],n[t+40>>2]=n[d+8>>2],n[t+44>>2]=c,c=n[d+4>>2],n[t+32>>2]=n[d>>2],n[t+36>>2]=c,d=t+20|0,c=l-16|0,l=c;;){if(qa(c+8|0,e),o[c+8|0]!=2){O=n[c+8>>2],N=n[c+12>>2],m=n[d+8>>2],(m|0)==n[d>>2]&&E2(d,1),H=n[d+4>>2]+(m<<3)|0,n[H>>2]=O,n[H+4>>2]=N,n[d+8>>2]=m+1;continue}break}l=c+16|0,n[g+8>>2]=n[t+28>>2],e=n[t+24>>2],n[g>>2]=n[t+20>>2],n[g+4>>2]=e;break n}e=l-16|0,l=e,yn(e+8|0),d=n[e+12>>2],c=n[e+8>>2],n[g+8>>2]=0,n[g>>2]=c,n[g+4>>2]=d,l=e+16|0}l=t+48|0,e=n[r+104>>2],n[P>>2]=n[r+100>>2],n[P+4>>2]=e,n[P+8>>2]=n[r+108>>2],s[r+90|0]=(i|0)!=0,n[r+60>>2]=G,n[r+52>>2]=E,A[r+88>>1]=W[r+94>>1],e=n[r+116>>2],n[r+40>>2]=n[r+112>>2],n[r+44>>2]=e,s[r+91|0]=j,n[r+48>>2]=(j|0)==1&x,n[r+56>>2]=(j-1&255)>>>0<3&f,Y(Z(U,52)+T|0,r+40|0,52),U=U+1|0;continue}break}for(e=n[y+8>>2],n[r+44>>2]=n[y>>2],n[r+40>>2]=e,l2(r+40|0),n[n[h>>2]>>2]=U,l=r+144|0,l=h+16|0,l=v+16|0,n[M+8>>2]=n[b+28>>2],e=n[b+24>>2],n[M>>2]=n[b+20>>2],n[M+4>>2]=e,l=b+32|0,l=k+48|0,n[p+40>>2]=u,n[p+32>>2]=n[p+12>>2],u=n[p+16>>2],n[p+28>>2]=u,n[p+24>>2]=u,n[p+36>>2]=u+Z(n[p+20>>2],52),n[p+44>>2]=p+8,y=l-16|0,l=y,e=y+4|0,u=p+24|0,C0(e,(n[u+12>>2]-n[u+4>>2]>>>0)/52|0),T=0,g=l-16|0,l=g,Z0(e,(n[u+12>>2]-n[u+4>>2]>>>0)/52|0),i=n[e+8>>2],t=n[e+4>>2],n[g+4>>2]=e+8,i0=g,a0=k0(t,i,32),n[i0+8>>2]=a0,n[g+12>>2]=z,h=l-32|0,l=h,e=g+4|0,i=n[e+4>>2],n[h+8>>2]=n[e>>2],n[h+12>>2]=i,n[h+16>>2]=n[e+8>>2],e=n[u+20>>2],n[h+20>>2]=n[u+16>>2],n[h+24>>2]=e,t=l-160|0,l=t,U=h+8|0,M=n[U+4>>2],v=n[U+8>>2]+(M<<4)|0,O=t+48|0,E=t+36|0,P=t+144|4,j=t+128|4,G=n[U+16>>2],N=n[U+12>>2],R=n[u+4>>2],H=n[u+12>>2];;){if((R|0)!=(H|0)){if(Y(t+12|0,R,52),I=n[G>>2],C=W[t+60>>1],e=He(N,C),e?(T=n[e+40>>2],e=n[e+36>>2]):e=0,R=R+52|0,i=x0(8,264),X=o[t+63|0],pe(t- -64|0,n[t+12>>2],n[t+16>>2]),F=n[t+20>>2],K=n[t+24>>2],pe(t+80|0,F,K),S=n[t+28>>2],V=n[t+32>>2],pe(t+96|0,S,V),$=o[t+62|0],C4(t+112|0,e||2,e?T:0),w=l-16|0,l=w,e=w+4|0,k=n[t+40>>2],f=k+(n[t+44>>2]<<2)|0,C0(e,f-k>>>2|0),d=l-16|0,l=d,m=f-k>>>2|0,Z0(e,m),r=n[e+8>>2],b=n[e+4>>2],n[d+4>>2]=e+8,i0=d,a0=k0(b,r,32),n[i0+8>>2]=a0,n[d+12>>2]=z,r=l-144|0,l=r,e=d+4|0,b=n[e+4>>2],_=n[e>>2],(f|0)!=(k|0))for(c=n[e+8>>2]+(b<<4)|0,b=b+m|0,e0=r+96|4;f=n[k>>2],x=o[f+72|0],L=o[f+74|0],B=o[f+73|0],e=x0(8,336),D=f+72|0,wr(r+4|0,D),D=W[(x?4:2)+D>>1],u0=W[f+48>>1],cu(r+16|0,x,B),cu(r+32|0,x,L),x=n[f+40>>2],L=o[f+68|0],pe(r+48|0,n[f>>2],n[f+4>>2]),pe(r- -64|0,n[f+8>>2],n[f+12>>2]),cu(r+80|0,o[f+44|0],o[f+45|0]),B=o[f+67|0],J=n[f+20>>2],Oi(e0,J,J+(n[f+24>>2]<<1)|0),n[r+96>>2]=-2147483643,x2(r+112|0,n[f+32>>2],n[f+36>>2]),cu(r+128|0,o[f+46|0],o[f+47|0]),n[e+4>>2]=4,n[e+8>>2]=-2147483645,n[e>>2]=1054370,n[e+76>>2]=5,n[e+72>>2]=1066858,n[e+64>>2]=D,n[e+68>>2]=0,n[e+52>>2]=11,n[e+56>>2]=-2147483646,n[e+48>>2]=1066847,n[e+40>>2]=u0,n[e+44>>2]=0,n[e+28>>2]=4,n[e+32>>2]=-2147483646,n[e+24>>2]=1053488,f=n[r+8>>2],n[e+12>>2]=n[r+4>>2],n[e+16>>2]=f,n[e+20>>2]=n[r+12>>2],f=n[r+20>>2],n[e+80>>2]=n[r+16>>2],n[e+84>>2]=f,f=n[r+28>>2],n[e+88>>2]=n[r+24>>2],n[e+92>>2]=f,n[e+100>>2]=6,n[e+96>>2]=1066863,n[e+172>>2]=14,n[e+168>>2]=1066876,n[e+148>>2]=3,n[e+152>>2]=-2147483646,n[e+144>>2]=1066873,f=L<<2,n[e+140>>2]=n[f+1068016>>2],n[e+136>>2]=n[f+1068048>>2],n[e+132>>2]=-2147483648,n[e+124>>2]=4,n[e+128>>2]=-2147483645,n[e+120>>2]=1066869,n[e+160>>2]=x,n[e+164>>2]=0,f=n[r+44>>2],n[e+112>>2]=n[r+40>>2],n[e+116>>2]=f,f=n[r+36>>2],n[e+104>>2]=n[r+32>>2],n[e+108>>2]=f,f=n[r+52>>2],n[e+176>>2]=n[r+48>>2],n[e+180>>2]=f,f=n[r+60>>2],n[e+184>>2]=n[r+56>>2],n[e+188>>2]=f,n[e+196>>2]=9,n[e+192>>2]=1066890,n[e+216>>2]=1066899,n[e+220>>2]=7,n[e+240>>2]=1066906,n[e+264>>2]=1053622,n[e+268>>2]=7,n[e+244>>2]=11,n[e+248>>2]=-2147483647,s[e+252|0]=B,f=n[r+68>>2],n[e+200>>2]=n[r+64>>2],n[e+204>>2]=f,f=n[r+76>>2],n[e+208>>2]=n[r+72>>2],n[e+212>>2]=f,f=n[r+84>>2],n[e+224>>2]=n[r+80>>2],n[e+228>>2]=f,f=n[r+92>>2],n[e+232>>2]=n[r+88>>2],n[e+236>>2]=f,f=n[r+108>>2],n[e+280>>2]=n[r+104>>2],n[e+284>>2]=f,f=n[r+100>>2],n[e+272>>2]=n[r+96>>2],n[e+276>>2]=f,n[e+292>>2]=4,n[e+288>>2]=1054204,n[e+316>>2]=5,n[e+312>>2]=1066812,f=n[r+116>>2],n[e+296>>2]=n[r+112>>2],n[e+300>>2]=f,f=n[r+124>>2],n[e+304>>2]=n[r+120>>2],n[e+308>>2]=f,f=n[r+132>>2],n[e+320>>2]=n[r+128>>2],n[e+324>>2]=f,f=n[r+140>>2],n[e+328>>2]=n[r+136>>2],n[e+332>>2]=f,n[c+8>>2]=14,n[c+4>>2]=e,n[c>>2]=14,k=k+4|0,c=c+16|0,m=m-1|0,!!m;);if(n[_>>2]=b,l=r+144|0,l=d+16|0,n[j+8>>2]=n[w+12>>2],e=n[w+8>>2],n[j>>2]=n[w+4>>2],n[j+4>>2]=e,l=w+16|0,n[t+128>>2]=-2147483643,w=l-16|0,l=w,r=w+4|0,k=n[t+52>>2],f=k+(n[t+56>>2]<<3)|0,C0(r,f-k>>>3|0),d=l-16|0,l=d,e=f-k>>>3|0,Z0(r,e),b=n[r+8>>2],c=n[r+4>>2],n[d+4>>2]=r+8,i0=d,a0=k0(c,b,32),n[i0+8>>2]=a0,n[d+12>>2]=z,r=l-16|0,l=r,c=d+4|0,b=n[c+4>>2],m=n[c>>2],(f|0)!=(k|0))for(f=n[c+8>>2]+(b<<4)|0,b=e+b|0,c=r|4;wr(c,k),x=n[r+12>>2],n[f+8>>2]=n[r+8>>2],n[f+12>>2]=x,n[r>>2]=-2147483645,x=n[r+4>>2],n[f>>2]=n[r>>2],n[f+4>>2]=x,k=k+8|0,f=f+16|0,e=e-1|0,!!e;);n[m>>2]=b,l=r+16|0,l=d+16|0,n[P+8>>2]=n[w+12>>2],e=n[w+8>>2],n[P>>2]=n[w+4>>2],n[P+4>>2]=e,l=w+16|0,n[i+52>>2]=9,n[i+48>>2]=1054145,e=X<<2,n[i+44>>2]=n[e+1068080>>2],n[i+40>>2]=n[e+1068108>>2],n[i+36>>2]=-2147483648,n[i+28>>2]=5,n[i+32>>2]=-2147483645,n[i+24>>2]=1066917,n[i+16>>2]=C,n[i+20>>2]=0,n[i+4>>2]=4,n[i+8>>2]=-2147483646,n[i>>2]=1053488,n[i+76>>2]=7,n[i+72>>2]=1066922,e=n[t+68>>2],n[i+56>>2]=n[t+64>>2],n[i+60>>2]=e,e=n[t+76>>2],n[i+64>>2]=n[t+72>>2],n[i+68>>2]=e,n[t+144>>2]=-2147483643,n[i+96>>2]=1066890,n[i+100>>2]=9,n[i+120>>2]=1066929,n[i+144>>2]=1066938,n[i+168>>2]=1066906,n[i+192>>2]=1066949,n[i+196>>2]=10,n[i+124>>2]=9,n[i+128>>2]=-2147483647,n[i+148>>2]=11,n[i+152>>2]=-2147483647,n[i+172>>2]=11,n[i+176>>2]=-2147483647,s[i+180|0]=$,s[i+156|0]=I>>>0>V>>>0&S,s[i+132|0]=I>>>0>K>>>0&F,e=n[t+92>>2],n[i+88>>2]=n[t+88>>2],n[i+92>>2]=e,e=n[t+84>>2],n[i+80>>2]=n[t+80>>2],n[i+84>>2]=e,e=n[t+100>>2],n[i+104>>2]=n[t+96>>2],n[i+108>>2]=e,e=n[t+108>>2],n[i+112>>2]=n[t+104>>2],n[i+116>>2]=e,n[i+220>>2]=5,n[i+216>>2]=1066959,n[i+244>>2]=9,n[i+240>>2]=1054136,e=n[t+124>>2],n[i+208>>2]=n[t+120>>2],n[i+212>>2]=e,e=n[t+116>>2],n[i+200>>2]=n[t+112>>2],n[i+204>>2]=e,e=n[t+132>>2],n[i+224>>2]=n[t+128>>2],n[i+228>>2]=e,e=n[t+140>>2],n[i+232>>2]=n[t+136>>2],n[i+236>>2]=e,e=n[t+148>>2],n[i+248>>2]=n[t+144>>2],n[i+252>>2]=e,e=n[t+156>>2],n[i+256>>2]=n[t+152>>2],n[i+260>>2]=e,j2(E),U0(O),n[v+8>>2]=11,n[v+4>>2]=i,n[v>>2]=11,v=v+16|0,M=M+1|0;continue}break}e=n[u+8>>2],n[t+16>>2]=n[u>>2],n[t+12>>2]=e,v0(t+12|0,4,52),n[n[U>>2]>>2]=M,l=t+160|0,l=h+32|0,l=g+16|0,u=a+4|0,n[u+8>>2]=n[y+12>>2],e=n[y+8>>2],n[u>>2]=n[y+4>>2],n[u+4>>2]=e,l=y+16|0,n[a>>2]=-2147483643,l=p+48|0}function Si(a){v0(a,1,2048)}function du(a,u,e){var i=0,r=0,t=0;i=l-32|0,l=i,I2(i+12|0,u),r=n[i+16>>2],t=n[i+12>>2];n:{if((t|0)!=-2147483648){n[a+16>>2]=n[i+28>>2],u=n[i+24>>2],n[a+8>>2]=n[i+20>>2],n[a+12>>2]=u,n[a+4>>2]=r,n[a>>2]=t;break n}if(S4(i+12|0,u,e),u=n[i+16>>2],e=n[i+12>>2],(e|0)!=-2147483648){n[a+16>>2]=n[i+28>>2],r=n[i+24>>2],n[a+8>>2]=n[i+20>>2],n[a+12>>2]=r,n[a+4>>2]=u,n[a>>2]=e;break n}n[a+8>>2]=u,n[a+4>>2]=r,n[a>>2]=-2147483648}l=i+32|0}function Vi(a,u){var e=0,i=0;e=l-32|0,l=e;n:{e:switch(W[u>>1]-1|0){default:u=n[u+4>>2],n[e+28>>2]=15,n[e+24>>2]=1054301,n[e+20>>2]=0,n[e+12>>2]=0,n[e+16>>2]=8,N2(a,e+12|0,1054316,4,u);break n;case 0:i=n[u+8>>2],n[e>>2]=n[u+4>>2],n[e+4>>2]=i,aa(a,e);break n;case 1:n[a+16>>2]=16,n[a+12>>2]=1067286,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break n;case 2:u=W[u+2>>1],n[e+28>>2]=13,n[e+24>>2]=1067354,n[e+20>>2]=0,n[e+12>>2]=0,n[e+16>>2]=8,N4(a,e+12|0,u);break n;case 3:break e}Ji(a,n[u+4>>2],n[u+8>>2])}l=e+32|0}function V4(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;i=l-32|0,l=i,Ei(i+12|0,u),t=W[i+18>>1],u=W[i+16>>1],d=n[i+12>>2];n:{if((d|0)!=-2147483648){n[a+16>>2]=n[i+28>>2],e=n[i+24>>2],n[a+8>>2]=n[i+20>>2],n[a+12>>2]=e,A[a+6>>1]=t,A[a+4>>1]=u;break n}for(e=l-32|0,l=e,R0(e+8|0,u,2,2),n[e+28>>2]=0,r=n[e+12>>2],n[e+20>>2]=n[e+8>>2],n[e+24>>2]=r,r=e+20|0,i6(r,u&65535),f=n[r+8>>2],c=n[r+4>>2]+(f<<1)|0;;){if(u&1){A[c>>1]=t,c=c+2|0,f=f+1|0,u=0;continue}break}n[r+8>>2]=f,u=a+4|0,n[u+8>>2]=n[e+28>>2],t=n[e+24>>2],n[u>>2]=n[e+20>>2],n[u+4>>2]=t,l=e+32|0}n[a>>2]=d,l=i+32|0}function J4(a,u){var e=0;n:{e:{u:switch(e=W[u>>1],(e>>>0>4?e-4|0:0)-1|0){case 0:break e;case 1:break n;default:break u}Vi(a,u);return}n[a+16>>2]=13,n[a+12>>2]=1067397,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;return}n[a+16>>2]=14,n[a+12>>2]=1067410,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8}function Ji(a,u,e){var i=0,r=0;i=l-80|0,l=i,n[i+28>>2]=17,n[i+24>>2]=1067380,n[i+20>>2]=0,n[i+12>>2]=0,n[i+16>>2]=8,n[i+36>>2]=e,n[i+32>>2]=u,Q0(i),n[i+60>>2]=0,u=n[i+4>>2],n[i+52>>2]=n[i>>2],n[i+56>>2]=u,n[i+68>>2]=1067424,n[i+72>>2]=1610612768,n[i+76>>2]=0,n[i+64>>2]=i+52,e=i- -64|0,u=l-16|0,l=u;n:{e:{u:{i:switch(r=i+32|0,n[r>>2]-1|0){case 0:break u;case 1:break e;default:break i}n[u+4>>2]=r+4,n[u+12>>2]=12,n[u+8>>2]=u+4,e=b0(e,1049656,u+8|0);break n}e=z0(e,1155648,28);break n}e=z0(e,1155676,39)}l=u+16|0,e&&Q(),n[i+48>>2]=n[i+60>>2],u=n[i+56>>2],n[i+40>>2]=n[i+52>>2],n[i+44>>2]=u,P4(a,i+12|0,i+40|0),l=i+80|0}function je(a,u,e){var i=0;for(i=l-16|0,l=i,I0(i+4|0,e<<14),e=e<<2;;){if(e){N0(i+4|0,n[u>>2],16384),e=e-4|0,u=u+4|0;continue}break}u=x0(8,24),n[u+4>>2]=5,n[u+8>>2]=-2147483644,n[u>>2]=1054486,n[a+8>>2]=1,n[a+4>>2]=u,n[a>>2]=1,a=n[i+8>>2],n[u+12>>2]=n[i+4>>2],n[u+16>>2]=a,n[u+20>>2]=n[i+12>>2],l=i+16|0}function X4(a,u,e){var i=0,r=0,t=0,f=0,c=0;i=l-80|0,l=i;n:{e:{u:{i:{a:{if(!(e&255))break a;f=e-1|0;t:switch((Rs(u)&255)-1|0){default:u=ee(u),n[a>>2]=-2147483646,n[a+8>>2]=u,n[a+12>>2]=z;break n;case 0:nu(i+8|0,u),u=n[i+8>>2],n[a+8>>2]=n[i+12>>2],n[a+4>>2]=u,n[a>>2]=-2147483644;break n;case 1:p4(i+16|0,u),u=n[i+16>>2],n[a+8>>2]=n[i+20>>2],n[a+4>>2]=u,n[a>>2]=-2147483645;break n;case 4:u=W8(u),n[a>>2]=-2147483647,s[a+4|0]=u;break n;case 6:break a;case 2:break i;case 3:break u;case 5:break t}if(_e(u))break e}y0(u),n[a>>2]=-2147483648;break n}for(j0(i+32|0,u),n[i+60>>2]=0,n[i+52>>2]=0,n[i+56>>2]=8;;){if(!l0(u,i+32|0)){n[a+12>>2]=n[i+60>>2],u=n[i+56>>2],n[a+4>>2]=n[i+52>>2],n[a+8>>2]=u,n[a>>2]=-2147483643;break n}X4(i- -64|0,u,f),t=n[i+60>>2],(t|0)==n[i+52>>2]&&$i(i+52|0,16),r=n[i+68>>2],e=n[i+56>>2]+(t<<4)|0,n[e>>2]=n[i+64>>2],n[e+4>>2]=r,r=n[i+76>>2],n[e+8>>2]=n[i+72>>2],n[e+12>>2]=r,n[i+60>>2]=t+1}}for(Us(i+32|0,u,5),n[i+60>>2]=0,n[i+52>>2]=0,n[i+56>>2]=8;;){if(!l0(u,i+32|0)){n[a+8>>2]=n[i+60>>2],u=n[i+56>>2],n[a>>2]=n[i+52>>2],n[a+4>>2]=u;break n}p4(i+24|0,u),r=n[i+28>>2],c=n[i+24>>2],X4(i- -64|0,u,f),t=n[i+60>>2],(t|0)==n[i+52>>2]&&_i(i+52|0),e=n[i+56>>2]+Z(t,24)|0,n[e+4>>2]=r,n[e>>2]=c,r=n[i+68>>2],n[e+8>>2]=n[i+64>>2],n[e+12>>2]=r,r=n[i+76>>2],n[e+16>>2]=n[i+72>>2],n[e+20>>2]=r,n[i+60>>2]=t+1}}n[a>>2]=-2147483648}l=i+80|0}function xe(a,u){var e=0;return e=n[a+4>>2],(e|0)==n[u+4>>2]?a=K2(n[a>>2],n[u>>2],e):a=1,!a}function ku(a,u){var e=0,i=0,r=0;e=l-16|0,l=e,i=n[u+28>>2],i>>>0<o0[u+32>>2]&&(n[u+28>>2]=i+1,Cf(e+8|0,u,i),r=n[e+8>>2],n[a+4>>2]=n[e+12>>2],n[a+8>>2]=n[u+20>>2]+(i<<2)),n[a>>2]=r,l=e+16|0}function Wn(a,u,e,i){var r=0,t=0,f=0,c=0,d=0;r=l-16|0,l=r,t=e&16711680,f=t>>>8|0,c=t<<24,t=f,d=c,f=e&-16777216,c=f>>>24|0,n[r>>2]=d|f<<8|(((i&255)<<24|e>>>8)&-16777216|((i&16777215)<<8|e>>>24)&16711680|(i>>>8&65280|i>>>24)),n[r+4>>2]=e<<24|(e&65280)<<8|(t|c);n:{e:{if(t=(i|0)!=0,t|!i&e>>>0>=24){if(t|!i&e>>>0>=256)break e;e=24,i=7;break n}i=8;break n}if(!i&e>>>0<65536){e=25,i=6;break n}i=!i,e=i?26:27,i=i?4:0}s[r+15|0]=u<<5|e,Q4(a,r+15|0,1),Q4(a,i+r|0,8-i|0),l=r+16|0}function Q4(a,u,e){var i=0,r=0;o[a+4|0]||(i=a,r=As(n[a>>2],u,e),s[i+4|0]=r)}function Xi(a,u,e){Qi(a,3,u,e)}function Qi(a,u,e,i){Wn(a,u,i,0),Q4(a,e,i)}function V0(a,u,e,i,r){n[a>>2]-u>>>0<e>>>0&&V8(a,u,e,i,r)}function $i(a,u){s3(a,u,8)}function _i(a){$i(a,24)}function na(a,u,e,i,r){var t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;d=l-48|0,l=d;n:{if(!o[u+94|0]){k=l+-64|0,l=k,b=k+12|0,U6(b),w=u- -64|0,f=n[w>>2],c=f&16711680,h=c>>>8|0,y=f&-16777216,g=y>>>24|0,t=k+16|0,y=y<<8|c<<24,c=n[w+4>>2],c=y|(((c&255)<<24|f>>>8)&-16777216|((c&16777215)<<8|f>>>24)&16711680|(c>>>8&65280|c>>>24)),s[t|0]=c,s[t+1|0]=c>>>8,s[t+2|0]=c>>>16,s[t+3|0]=c>>>24,f=f<<24|(f&65280)<<8|(h|g),s[t+4|0]=f,s[t+5|0]=f>>>8,s[t+6|0]=f>>>16,s[t+7|0]=f>>>24,t=k+24|0,f=u+72|0,b8(t,f,f+12|0,b,t),c=k+51|0,h=0,f=l+-64|0,l=f,b=n[t+20>>2],n[f+24>>2]=n[t+16>>2],n[f+28>>2]=b,b=n[t+12>>2],n[f+16>>2]=n[t+8>>2],n[f+20>>2]=b,b=n[t+4>>2],n[f+8>>2]=n[t>>2],n[f+12>>2]=b,g=f+8|0,y=g,t=l-32|0,l=t,n[t+24>>2]=12,n[t+20>>2]=t+8,b=f+51|0;e:{for(;;){if((h|0)==12){h=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),s[b+9|0]=h,s[b+10|0]=h>>>8,s[b+11|0]=h>>>16,s[b+12|0]=h>>>24,h=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),y=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),s[b+1|0]=y,s[b+2|0]=y>>>8,s[b+3|0]=y>>>16,s[b+4|0]=y>>>24,s[b+5|0]=h,s[b+6|0]=h>>>8,s[b+7|0]=h>>>16,s[b+8|0]=h>>>24,y=0;break e}if(Ir(t,y),o[t|0]){s[(t+8|0)+h|0]=o[t+1|0],h=h+1|0;continue}break}n[t+28>>2]=h,y=1}s[b|0]=y,l=t+32|0,t=1;e:{if(o[f+51|0]==1||(n[f+40>>2]=o[f+60|0]|o[f+61|0]<<8|(o[f+62|0]<<16|o[f+63|0]<<24),b=o[f+56|0]|o[f+57|0]<<8|(o[f+58|0]<<16|o[f+59|0]<<24),n[f+32>>2]=o[f+52|0]|o[f+53|0]<<8|(o[f+54|0]<<16|o[f+55|0]<<24),n[f+36>>2]=b,Ir(f,g),o[f|0]))break e;t=n[f+40>>2],s[c+9|0]=t,s[c+10|0]=t>>>8,s[c+11|0]=t>>>16,s[c+12|0]=t>>>24,t=n[f+36>>2],b=n[f+32>>2],s[c+1|0]=b,s[c+2|0]=b>>>8,s[c+3|0]=b>>>16,s[c+4|0]=b>>>24,s[c+5|0]=t,s[c+6|0]=t>>>8,s[c+7|0]=t>>>16,s[c+8|0]=t>>>24,t=0}if(s[c|0]=t,l=f- -64|0,o[k+51|0]==1&&Q(),t=d+12|0,f=o[k+60|0]|o[k+61|0]<<8|(o[k+62|0]<<16|o[k+63|0]<<24),s[t+8|0]=f,s[t+9|0]=f>>>8,s[t+10|0]=f>>>16,s[t+11|0]=f>>>24,f=o[k+56|0]|o[k+57|0]<<8|(o[k+58|0]<<16|o[k+59|0]<<24),c=o[k+52|0]|o[k+53|0]<<8|(o[k+54|0]<<16|o[k+55|0]<<24),s[t|0]=c,s[t+1|0]=c>>>8,s[t+2|0]=c>>>16,s[t+3|0]=c>>>24,s[t+4|0]=f,s[t+5|0]=f>>>8,s[t+6|0]=f>>>16,s[t+7|0]=f>>>24,H2(k+12|0),l=k- -64|0,Lt(d+24|0,u,t,i,r,e),o[d+24|0]){s[a|0]=1,n[a+4>>2]=2,H2(t);break n}s[d+46|0]=o[d+27|0],A[d+44>>1]=o[d+25|0]|o[d+26|0]<<8,r=o[d+28|0]|o[d+29|0]<<8|(o[d+30|0]<<16|o[d+31|0]<<24),t=o[d+32|0]|o[d+33|0]<<8|(o[d+34|0]<<16|o[d+35|0]<<24),f=o[d+36|0]|o[d+37|0]<<8|(o[d+38|0]<<16|o[d+39|0]<<24),k=o[d+40|0],e=d+24|0,c=n[w>>2],i=n[w+4>>2],(c&i)==-1?i=0:(b=i,y=i+1|0,i=c+1|0,c=i?b:y,n[e+8>>2]=i,n[e+12>>2]=c,i=1),n[e>>2]=i,n[e+4>>2]=0;e:{if(!n[d+28>>2]&n[d+24>>2]==1){u=n[d+36>>2],e=n[d+32>>2],n5(w),n[w>>2]=e,n[w+4>>2]=u;break e}s[u+94|0]=1}s[a+3|0]=o[d+46|0],u=W[d+44>>1],s[a+1|0]=u,s[a+2|0]=u>>>8,s[a+16|0]=k,n[a+8>>2]=t,n[a+12>>2]=f,n[a+4>>2]=r,s[a|0]=0,H2(d+12|0);break n}s[a|0]=1,n[a+4>>2]=0}l=d+48|0}function hu(){var a=0,u=0,e=0,i=0,r=0;if(u=l-16|0,l=u,o[1167600]!=3){n[u+8>>2]=1166992,n[u+12>>2]=u+8,e=u+12|0,a=l-624|0,l=a;n:{e:{u:{i:{a:switch(i=o[1167600],i-2|0){case 0:break u;case 1:break i;default:break a}if(s[1167600]=2,n[a+8>>2]=1167600,r=n[e>>2],e=n[r>>2],n[r>>2]=0,!e)break u;if((i|0)==1)break e;i=a+16|0,q0[n[e>>2]](i),Y(e,i,608),s[a+12|0]=3,x4(a+8|0)}l=a+624|0;break n}Q()}Q()}}return a=o[1166992],s[1166992]=1,(a|0)==1&&Q(),l=u+16|0,1166992}function ea(a,u){var e=0,i=0;i=l-16|0,l=i;n:{e:{u:{i:{a:{t:{o:{r:switch(e=n[u>>2],((e|0)>=0?6:e^-2147483648)-1|0){case 0:break o;case 1:break t;case 2:break a;case 3:break i;case 4:break u;case 5:break e;default:break r}Wn(a,7,22,0);break n}Wn(a,7,o[u+4|0]?21:20,0);break n}Wn(a,0,n[u+8>>2],n[u+12>>2]);break n}Ku(i+8|0,u+4|0),Xi(a,n[i+8>>2],n[i+12>>2]);break n}Qi(a,2,n[u+8>>2],n[u+12>>2]);break n}for(e=n[u+12>>2],Wn(a,4,e,0),e=e<<4,u=n[u+8>>2];;){if(!e)break n;ea(a,u),e=e-16|0,u=u+16|0}}Ti(a,u)}l=i+16|0}function ua(a,u){var e=0,i=0;e=n[u>>2],i=n[e+16>>2],i||Q(),n[a+4>>2]=1,u=n[u+4>>2],u=n[u+4>>2]-n[u>>2]>>>2|0,e=o0[e+12>>2]/(i>>>0)|0,u=u>>>0<e>>>0?u:e,n[a+8>>2]=u,n[a>>2]=u}function ia(a){var u=0,e=0,i=0,r=0,t=0;u=l-16|0,l=u,Q0(u+8|0),e=n[u+8>>2],i=n[u+12>>2],Q0(u),r=n[u>>2],t=n[u+4>>2],n[a+596>>2]=0,n[a+592>>2]=t,n[a+588>>2]=r,n[a+584>>2]=0,n[a+580>>2]=i,n[a+576>>2]=e,s[a+557|0]=0,s[a+544|0]=0,n[a+532>>2]=-2147483648,n[a+240>>2]=-2147483648,n[a+112>>2]=3,n[a>>2]=2,l=u+16|0}function q3(a,u){a=a|0,u=u|0;var e=0,i=0,r=0,t=0,f=0,c=0;c=n[a+8>>2],i=a,i=a,r=u>>>0<128,a=1;n:{if(r||(a=2,u>>>0<2048))break n;a=u>>>0<65536?3:4}ce(i,a),e=n[i+4>>2]+n[i+8>>2]|0;n:{e:{u:{if(!r){if(u>>>0<2048)break u;if(r=u>>>12|0,t=u&63|-128,f=u>>>6&63|-128,u>>>0>=65536)break e;s[e+2|0]=t,s[e+1|0]=f,s[e|0]=r|224;break n}s[e|0]=u;break n}s[e+1|0]=u&63|128,s[e|0]=u>>>6|192;break n}s[e+3|0]=t,s[e+2|0]=f,s[e+1|0]=r&63|128,s[e|0]=u>>>18|240}return n[i+8>>2]=a+c,0}function $4(a,u,e){return a=a|0,u=u|0,e=e|0,N0(a,u,e),0}function aa(a,u){var e=0,i=0;e=l-96|0,l=e;n:{e:switch(o[u|0]-1|0){default:u=o[u+1|0],n[e+76>>2]=15,n[e+72>>2]=1067207,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,An(e+8|0,u),n[e+40>>2]=-2147483645,n[e+44>>2]=-2147483648,u=n[e+12>>2],n[e+48>>2]=n[e+8>>2],n[e+52>>2]=u,tn(a,e+60|0,1067222,5,e+40|0);break n;case 0:i=n[u+4>>2],u=o[u+1|0],n[e+76>>2]=16,n[e+72>>2]=1067227,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,An(e+16|0,u),n[e+80>>2]=-2147483645,n[e+84>>2]=-2147483648,u=n[e+20>>2],n[e+88>>2]=n[e+16>>2],n[e+92>>2]=u,u=e+40|0,tn(u,e+60|0,1067222,5,e+80|0),N2(a,u,1054316,4,i);break n;case 1:u=o[u+1|0],n[e+76>>2]=14,n[e+72>>2]=1067243,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,An(e+24|0,u),n[e+40>>2]=-2147483645,n[e+44>>2]=-2147483648,u=n[e+28>>2],n[e+48>>2]=n[e+24>>2],n[e+52>>2]=u,tn(a,e+60|0,1067222,5,e+40|0);break n;case 2:i=o[u+1|0],u=o[u+2|0],n[e+76>>2]=16,n[e+72>>2]=1067257,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,An(e+32|0,u),n[e+80>>2]=-2147483645,n[e+84>>2]=-2147483648,u=n[e+36>>2],n[e+88>>2]=n[e+32>>2],n[e+92>>2]=u,u=e+40|0,tn(u,e+60|0,1067222,5,e+80|0),O4(a,u,1054379,4,i);break n;case 3:break e}n[a+16>>2]=13,n[a+12>>2]=1067273,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8}l=e+96|0}function U3(a){a=a|0,ia(a+8|0),s[a|0]=0}function R3(){var a=0,u=0,e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;d=l-16|0,l=d,f=hu(),k=f+596|0,te(k),b=d+4|0,c=f+8|0,u=n[f+588>>2],e=n[f+592>>2],a=l-112|0,l=a,s[a+56|0]=0,n[a+52>>2]=e,n[a+48>>2]=u,e=a- -64|0,u=a+48|0,j0(e,u),r=l0(u,e),p4(a,u),i=n[a+4>>2],t=n[a>>2],e=l0(u,e),X4(a+88|0,u,5);n:{e:{u:{i:{a:{t:{o:{r:{if(!(e&&r)){u=n[a+88>>2];break r}if(e=l0(a+48|0,a- -64|0),u=n[a+88>>2],e)break r;if((u|0)>=0)break o}if(n[a+40>>2]=n[263371],e=n[263370],n[a+32>>2]=n[263369],n[a+36>>2]=e,(u|0)>=0)break t;L4(a+88|0);break a}if(n[a+84>>2]=n[a+52>>2],u=o[a+56|0],n[a+80>>2]=u?0:n[a+48>>2],!u&&xe(a+80|0,1054128))break i;u=n[263370],n[a+32>>2]=n[263369],n[a+36>>2]=u,n[a+40>>2]=n[263371]}H4(a+88|0)}u=n[a+36>>2],n[a+20>>2]=n[a+32>>2],n[a+24>>2]=u,n[a+28>>2]=n[a+40>>2],u=0,i=8;break u}if(u=n[a+92>>2],e=n[a+88>>2],n[a+32>>2]=e,n[a+36>>2]=u,r=n[a+96>>2],n[a+40>>2]=r,n[a+92>>2]=i,n[a+88>>2]=t,n[a+96>>2]=e,n[a+100>>2]=u,n[a+104>>2]=r,n[a+72>>2]=r,n[a+64>>2]=e,n[a+68>>2]=u,z3(a+12|0,c,t,i,a+96|0),H4(a- -64|0),u=n[a+12>>2],(u|0)==-2147483648)break e;i=n[a+16>>2]}t=n[a+20>>2],r=n[a+28>>2],c=n[a+24>>2],e=x0(8,24),n[e+16>>2]=c,n[e+20>>2]=r,n[e+12>>2]=-2147483648,n[e+4>>2]=5,n[e+8>>2]=-2147483645,n[e>>2]=1053602,n[a+72>>2]=1,n[a+68>>2]=e,n[a+64>>2]=1,n[a+96>>2]=u,n[a+88>>2]=i,n[a+100>>2]=i+Z(t,24),n[a+92>>2]=i,e=l-16|0,l=e,u=a- -64|0,i=a+88|0,c=n[i+12>>2],t=n[i+4>>2],h=c-t|0,y=(h>>>0)/24|0,V0(u,n[u+8>>2],y,8,24),r=n[u+8>>2],(t|0)!=(c|0)&&(Y(n[u+4>>2]+Z(r,24)|0,t,h),r=n[u+8>>2]),n[u+8>>2]=r+y,u=n[i+8>>2],n[e+12>>2]=n[i>>2],n[e+8>>2]=u,D4(e+8|0),l=e+16|0,u=n[a+68>>2],n[a+48>>2]=n[a+64>>2],n[a+52>>2]=u,n[a+56>>2]=n[a+72>>2];break n}u=a+16|0,n[a+56>>2]=n[u+8>>2],e=n[u+4>>2],n[a+48>>2]=n[u>>2],n[a+52>>2]=e}e=l-16|0,l=e,t=a+48|0,n[e+12>>2]=t,u=l-48|0,l=u,n[u+8>>2]=e+12,n[u+12>>2]=0,n[u+16>>2]=0,r=u+8|0,c=gi(r,u+12|0);n:{if(!n[u+12>>2]){if(i=u+24|0,I0(i,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=i,!(gi(r,u+36|0)&c)){B0(b),n0(i);break n}n[b+8>>2]=n[u+32>>2],i=n[u+28>>2],n[b>>2]=n[u+24>>2],n[b+4>>2]=i;break n}B0(b)}return l=u+48|0,l=e+16|0,h2(t),l=a+112|0,O0(k),n[f+604>>2]=n[d+12>>2],a=n[d+8>>2],n[f+596>>2]=n[d+4>>2],n[f+600>>2]=a,te(f+584|0),s[f|0]=0,l=d+16|0,n[f+604>>2]}function A3(a){a=a|0;var u=0,e=0,i=0;return e=l-16|0,l=e,a>>>0<=2097152&&(u=hu(),i=u+584|0,te(i),R6(e+4|0,a),O0(i),n[u+592>>2]=n[e+12>>2],a=n[e+8>>2],n[u+584>>2]=n[e+4>>2],n[u+588>>2]=a,s[u|0]=0,u=n[u+588>>2]),l=e+16|0,u|0}function M3(){var a=0;return a=hu(),s[a|0]=0,n[a+600>>2]}function W3(){var a=0,u=0,e=0,i=0;e=l-608|0,l=e,u=hu(),te(u+584|0),te(u+596|0),i=e+8|0,ia(i),a=u+8|0,zi(a+240|0),w2(a+544|0),w2(a+557|0),ge(a+528|0),E4(a),we(a+112|0),O0(a+576|0),O0(a+588|0),Y(a,i,600),s[u|0]=0,l=e+608|0}function ra(a,u,e){var i=0,r=0,t=0;i=l-16|0,l=i,R0(i+8|0,e,4,8),r=n[i+12>>2],t=n[i+8>>2],e&&Y(r,u,e<<3),n[a+8>>2]=e,n[a+4>>2]=r,n[a>>2]=t,l=i+16|0}function _4(a,u,e,i){var r=0,t=0;r=l-48|0,l=r,t=r+20|0,ze(t,i,u,e),yu(r+8|0,t);n:{if(!n[r+8>>2]){u=0;break n}i=n[r+12>>2],t=e,e=n[r+16>>2],n[a+12>>2]=t-e,n[a+8>>2]=u+e,n[a+4>>2]=i}n[a>>2]=u,l=r+48|0}function ze(a,u,e,i){var r=0,t=0;r=l-16|0,l=r,n[r+12>>2]=0,wu(r,u,r+12|0),t=n[r+4>>2],t>>>0>=256&&Q(),n[a+16>>2]=i,n[a+12>>2]=0,n[a+8>>2]=i,n[a+4>>2]=e,s[a+24|0]=t,n[a>>2]=u,n[a+20>>2]=n[r+12>>2],l=r+16|0}function yu(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;r=l-32|0,l=r,f=u+20|0;n:{e:{u:{for(;;){if(e=n[u+16>>2],i=n[u+12>>2],!(e>>>0>=i>>>0&e>>>0<=o0[u+8>>2])){n[a>>2]=0;break n}c=i+n[u+4>>2]|0,d=o[(o[u+24|0]+f|0)-1|0],i=e-i|0;i:{if(i>>>0<=7)for(t=0,e=0;;){if((e|0)==(i|0)){e=i;break i}if(o[e+c|0]==(d|0)){t=1;break i}else{e=e+1|0;continue}}$s(r+8|0,d,c,i),e=n[r+12>>2],t=n[r+8>>2]}if((t|0)!=1)break u;if(e=(n[u+12>>2]+e|0)+1|0,n[u+12>>2]=e,!(e>>>0<o[u+24|0])&&(i=n[u+12>>2],e=n[u+12>>2]-o[u+24|0]|0,!(i>>>0<e>>>0|i>>>0>o0[u+8>>2]))){if(t=n[u+4>>2],n[r+20>>2]=i-e,n[r+16>>2]=e+t,i=o[u+24|0],i>>>0>=5)break e;if(n[r+28>>2]=i,n[r+24>>2]=f,!!Nu(r+16|0,r+24|0))break}}n[a+4>>2]=e,n[a>>2]=1,n[a+8>>2]=n[u+12>>2];break n}n[a>>2]=0,n[u+12>>2]=n[u+16>>2];break n}Q()}l=r+32|0}function ta(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;e=l-16|0,l=e,t=n[u+16>>2],f=n[u+20>>2],z2(e,u+16|0),i=n[e+4>>2],(i|0)!=1114112?(r=n[e>>2],c=n[u+16>>2],d=n[u+20>>2],n[e+12>>2]=i,u=ka(u,2,e+12|0),n[a+8>>2]=r+(c-d+(f-t)|0),n[a+4>>2]=r,u=u^1):u=2,n[a>>2]=u,l=e+16|0}function z2(a,u){var e=0,i=0,r=0,t=0;r=n[u>>2],t=n[u+4>>2],e=_0(u),(e|0)!=1114112&&(i=n[u+8>>2],n[u+8>>2]=n[u>>2]+(i+t-(n[u+4>>2]+r)|0)),n[a+4>>2]=e,n[a>>2]=i}function oa(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;t=l-32|0,l=t,n[t+28>>2]=0,n[t+20>>2]=a,n[t+12>>2]=a,n[t+16>>2]=u,n[t+24>>2]=a+u,z2(t,t+20|0),u=n[t+4>>2];n:{if((u|0)==1114112)break n;if(a=n[t>>2],u-65>>>0>=26){if(u>>>0<192)break n;if(u-192>>>0<=127807){e:{u:{if(e=o[(u>>>6&15|o[(u>>>10|0)+1164178|0]<<4)+1166720|0],e>>>0>=44){if(e>>>0>=69)break u;if(e=e-44|0,i=e<<1,r=o[i+1166312|0]<<3,c=1<<e,f=c&33539069,e=n[r+1166368>>2]^(f?0:-1),f=n[r+1166372>>2]^(f?0:-1),i=o[i+1166313|0],c&4258818){e=k0(e,f,i),i=z;break e}r=i&31,(i&63)>>>0>=32?(i=0,e=f>>>r|0):(i=f>>>r|0,e=((1<<r)-1&f)<<32-r|e>>>r);break e}i=e<<3,e=n[i+1166368>>2],i=n[i+1166372>>2];break e}Q()}r=u&31,u=(u&63)>>>0>=32?i>>>r|0:((1<<r)-1&i)<<32-r|e>>>r}else u=0;if(!(u&1))break n}d=1}return l=t+32|0,!a&d}function fa(a,u){var e=0,i=0;return e=l-32|0,l=e,n[e+28>>2]=0,n[e+20>>2]=a,n[e+12>>2]=a,n[e+16>>2]=u,n[e+24>>2]=a+u,z2(e,e+20|0),a=n[e+4>>2],(a|0)!=1114112&&(u=n[e>>2],i=n6(a)&!u),l=e+32|0,i}function n6(a){var u=0;u=1;n:{if((a&2097119)-65>>>0<26|a-48>>>0<10||(u=0,a>>>0<170)||(u=1,ii(a)))break n;u=rr(a)}return u}function e6(a,u,e,i){var r=0,t=0;r=l-16|0,l=r,n[r+12>>2]=0,wu(r,i,r+12|0),i=n[r+4>>2],t=eu(u,e,n[r>>2],i),n[a+4>>2]=e-i,n[a>>2]=t?u+i|0:0,l=r+16|0}function wu(a,u,e){var i=0;er(u,e),i=1;n:{if(u>>>0<128||(i=2,u>>>0<2048))break n;i=u>>>0<65536?3:4}n[a+4>>2]=i,n[a>>2]=e}function qe(a,u,e){var i=0,r=0,t=0,f=0;i=l-32|0,l=i,n[i+8>>2]=u,n[i>>2]=u,n[i+4>>2]=e,n[i+12>>2]=u+e,n[i+16>>2]=0,r=i+20|0,sa(r,i),e=n[i+20>>2],t=n[i+24>>2],f=n[i+28>>2],ca(r,i),r=n[i+20>>2]?n[i+28>>2]:e?f:0,e=e?t:0,n[a+4>>2]=r-e,n[a>>2]=u+e,l=i+32|0}function sa(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;i=l-16|0,l=i,t=u+8|0;n:{for(;;){if(f=n[u+8>>2],c=n[u+12>>2],z2(i+8|0,t),r=n[i+12>>2],e=0,(r|0)==1114112)break n;if(e=n[i+8>>2],!b6(r))break}n[a+4>>2]=e,n[a+8>>2]=(n[u+8>>2]+((c-f|0)+e|0)|0)-n[u+12>>2],e=1}n[a>>2]=e,l=i+16|0}function ca(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;i=l-16|0,l=i,t=u+8|0;n:{for(;;){if(f=n[u+8>>2],c=n[u+12>>2],da(i+8|0,t),r=n[i+12>>2],e=0,(r|0)==1114112)break n;if(e=n[i+8>>2],!b6(r))break}n[a+4>>2]=e,n[a+8>>2]=(n[u+8>>2]+((c-f|0)+e|0)|0)-n[u+12>>2],e=1}n[a>>2]=e,l=i+16|0}function la(a,u,e){var i=0;i=l-32|0,l=i,n[i+8>>2]=u,n[i>>2]=u,n[i+4>>2]=e,n[i+12>>2]=u+e,n[i+16>>2]=0,ca(i+20|0,i),n[a+4>>2]=n[i+20>>2]?n[i+28>>2]:0,n[a>>2]=u,l=i+32|0}function ba(a,u,e){var i=0,r=0;i=l-32|0,l=i,n[i+16>>2]=0,n[i+8>>2]=u,n[i>>2]=u,n[i+4>>2]=e,n[i+12>>2]=u+e,sa(i+20|0,i),r=e,e=n[i+20>>2]?n[i+24>>2]:e,n[a+4>>2]=r-e,n[a>>2]=u+e,l=i+32|0}function bn(a,u,e,i,r){var t=0,f=0;n:{if(i>>>0>r>>>0)break n;e:{if(!i)break e;if(e>>>0>i>>>0){if(s[u+i|0]<=-65)break n;break e}if((e|0)!=(i|0))break n}e:{if(!r)break e;if(e>>>0>r>>>0){if(s[u+r|0]>-65)break e;break n}if((e|0)!=(r|0))break n}t=u+i|0,f=r-i|0}n[a+4>>2]=f,n[a>>2]=t}function Yn(a,u,e,i){n:{e:{u:{if(!i)break u;if(e>>>0>i>>>0){if(s[u+i|0]>-65)break u;break e}if((e|0)!=(i|0))break e}u=u+i|0,i=e-i|0;break n}u=0}n[a+4>>2]=i,n[a>>2]=u}function gu(a,u,e){var i=0,r=0,t=0;t=1;n:{e:{u:switch(e|0){case 1:switch(i=1,r=o[u|0],r-43|0){case 0:case 2:break n;default:break e}case 0:break n;default:break u}r=o[u|0]}i=(r|0)==43,u=i+u|0;e:{if(e=e-i|0,e>>>0>=3){for(i=0;;){if(t=(e|0)!=0,!e)break n;if(r=Z(i&255,10),i=o[u|0]-48|0,r>>>8|i>>>0>9)break e;if(e=e-1|0,u=u+1|0,i=(r&255)+(i&255)|0,(i|0)!=(i&255))break}i=2;break n}for(i=0;;){if(t=(e|0)!=0,!e)break n;if(r=o[u|0]-48|0,r>>>0>9){i=1;break n}else{e=e-1|0,u=u+1|0,i=r+Z(i,10)|0;continue}}}t=1,i=i>>>0>9?1:2}s[a+1|0]=i,s[a|0]=t}function u6(a,u){var e=0,i=0;e=1;n:{e:{u:{i:switch(u|0){case 1:switch(e=257,i=o[a|0],i-43|0){case 0:case 2:break e;default:break u}case 0:break e;default:break i}i=o[a|0]}e=a,a=(i|0)==43,e=e+a|0;u:{if(u=u-a|0,u>>>0>=5){for(a=0;;){if(!u)break n;if(i=Z(a&65535,10),a=o[e|0]-48|0,i>>>16|a>>>0>9)break u;if(e=e+1|0,u=u-1|0,a=(i&65535)+(a&65535)|0,(a|0)!=(a&65535))break}return 513}for(a=0;;){if(!u)break n;if(i=o[e|0]-48|0,i>>>0>9)return 257;e=e+1|0,u=u-1|0,a=i+Z(a,10)|0}}e=a>>>0>9?257:513}return e}return a<<16}function da(a,u){var e=0,i=0;e=mr(u),(e|0)!=1114112&&(i=(n[u+8>>2]+n[u+4>>2]|0)-n[u>>2]|0),n[a+4>>2]=e,n[a>>2]=i}function ka(a,u,e){var i=0,r=0;for(u=u<<2,i=n[e>>2];e=u,!!(e&&(u=e-4|0,r=n[a>>2],a=a+4|0,(i|0)!=(r|0))););return(e|0)!=0}function ha(a,u){var e=0,i=0;return e=l-16|0,l=e,a=n[a>>2],i=n[a+4>>2],n[e+8>>2]=n[a>>2],n[e+12>>2]=i,a=Va(u,e+8|0),l=e+16|0,a?-1:1}function ya(a,u){var e=0,i=0,r=0,t=0;if(u){n:{if(o[u+72|0]==1){i=o[u+73|0]<<8|o[u+74|0]<<16|1,e=W[u+48>>1],r=W[u+76>>1];break n}e=W[u+74>>1],r=e}u=i,t=e&65535,e=r&65535,i=0,e=t|e<<16,A[a>>1]=e,A[a+2>>1]=e>>>16,u=u|i,A[a+4>>1]=u,A[a+6>>1]=u>>>16;return}s[a+4|0]=2}function wa(a,u){var e=0;if(u=n[u>>2],u>>>0>=o0[a>>2]){if(e=n[a+4>>2],!o[a+8|0])return u>>>0<=e>>>0;a=u>>>0<e>>>0}else a=0;return a}function ga(a,u){var e=0,i=0;n:{if(W[a>>1]!=W[u>>1]|W[a+2>>1]!=W[u+2>>1])break n;if(e=o[u+4|0],o[a+4|0]==1){if(!(e&1)|o[a+5|0]!=o[u+5|0])break n;i=o[a+6|0]==o[u+6|0];break n}i=e^1}return i&1}function ma(a,u){return a=n[a>>2],Re(n[a>>2],n[u>>2],n[n[a+4>>2]>>2])}function pa(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;t=l-16|0,l=t,n[t+8>>2]=u+8,i=n[u>>2],e=n[u+4>>2];n:{e:{for(;;){if((e|0)==(i|0))break e;if(n[t+12>>2]=i,i=i+16|0,n[u>>2]=i,!!Pu(n[t+12>>2],n[n[t+8>>2]>>2]))break}if(e=i-16|0,!e)break e;i=l-32|0,l=i,u=n[e+12>>2],e=n[e+8>>2],A[i+28>>1]=1,n[i+24>>2]=0,n[i+20>>2]=u+e,n[i+16>>2]=e,n[i+12>>2]=u,n[i+8>>2]=e,n[i+4>>2]=u,n[i>>2]=0,u=l+-64|0,l=u,xa(u+20|0,i);u:{if(n[u+20>>2]==1){for(e=n[u+28>>2],r=n[u+24>>2],c=u+32|0,J2(c,4),f=n[u+36>>2],n[f>>2]=r,n[f+4>>2]=e,n[u+16>>2]=1,e=n[u+36>>2],n[u+8>>2]=n[u+32>>2],n[u+12>>2]=e,e=n[i+28>>2],n[u+56>>2]=n[i+24>>2],n[u+60>>2]=e,e=n[i+20>>2],n[u+48>>2]=n[i+16>>2],n[u+52>>2]=e,e=n[i+12>>2],n[u+40>>2]=n[i+8>>2],n[u+44>>2]=e,e=n[i+4>>2],n[u+32>>2]=n[i>>2],n[u+36>>2]=e,e=u+8|0,r=l-16|0,l=r;;){if(xa(r+4|0,c),n[r+4>>2]==1){b=n[r+12>>2],k=n[r+8>>2],f=n[e+8>>2],(f|0)==n[e>>2]&&E2(e,1),d=n[e+4>>2]+(f<<3)|0,n[d+4>>2]=b,n[d>>2]=k,n[e+8>>2]=f+1;continue}break}l=r+16|0,n[a+8>>2]=n[u+16>>2],e=n[u+12>>2],n[a>>2]=n[u+8>>2],n[a+4>>2]=e;break u}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}l=u- -64|0,l=i+32|0;break n}n[a>>2]=-2147483648}l=t+16|0}function Pn(a,u){V0(a,n[a+8>>2],u,4,12)}function va(a,u){var e=0,i=0,r=0,t=0;e=l-16|0,l=e,t=u+12|0;n:{for(;;){if(Ia(e+4|0,t),n[e+4>>2]!=-2147483648){n[a+8>>2]=n[e+12>>2],u=n[e+8>>2],n[a>>2]=n[e+4>>2],n[a+4>>2]=u;break n}if(i=n[u>>2],!(!i|(i|0)==n[u+4>>2])){n[u+20>>2]=i,n[u>>2]=i+12,i=n[u+8>>2],r=n[i+4>>2],n[u+12>>2]=r,n[u+16>>2]=Z(n[i+8>>2],12)+r;continue}break}Ia(a,u+24|0)}l=e+16|0}function ja(a,u){var e=0,i=0,r=0;e=n[u+12>>2],e?i=(n[u+16>>2]-e>>>0)/12|0:i=0,e=n[u+24>>2],e?e=(n[u+28>>2]-e>>>0)/12|0:e=0,e=i+e|0,r=n[u>>2];n:{if(r&&(i=0,(r|0)!=n[u+4>>2]))break n;n[a+8>>2]=e,i=1}n[a+4>>2]=i,n[a>>2]=e}function xa(a,u){var e=0,i=0;e=l-16|0,l=e,Ar(e+8|0,u),u=n[e+8>>2],u?(i=n[e+12>>2],n[a+4>>2]=u,n[a+8>>2]=i,u=1):u=0,n[a>>2]=u,l=e+16|0}function E2(a,u){V0(a,n[a+8>>2],u,4,8)}function i6(a,u){V0(a,n[a+8>>2],u,2,2)}function a6(a,u){V0(a,n[a+8>>2],u,2,8)}function za(a,u){c3(a,u,12,80)}function qa(a,u){var e=0,i=0,r=0,t=0,f=0;i=l-16|0,l=i,n[i+8>>2]=u+8,r=n[u>>2]-12|0,f=n[u+4>>2];n:{e:{for(;;){if(e=r+12|0,(f|0)==(e|0))break e;if(n[u>>2]=r+24,n[i+12>>2]=e,r=e,t=n[i+12>>2],e=n[i+8>>2],W[(o[t|0]?4:2)+t>>1]==W[n[n[e>>2]>>2]>>1]?e=n[t+8>>2]!=n[n[e+4>>2]+124>>2]:e=0,!!e)break}if(!r)break e;u=n[r+4>>2],n[a>>2]=n[r>>2],n[a+4>>2]=u;break n}s[a|0]=2}l=i+16|0}function Ua(a){var u=0,e=0,i=0,r=0,t=0;for(u=l-16|0,l=u,n[u+12>>2]=a+8,e=n[a>>2],t=n[a+4>>2];;){n:{if((e|0)==(t|0)){i=0;break n}if(r=e+2|0,n[a>>2]=r,i=He(n[n[u+12>>2]>>2],W[e>>1]),e=r,!i)continue}break}return l=u+16|0,i}function Ra(a){var u=0,e=0,i=0,r=0,t=0;for(i=n[a+8>>2],u=n[a>>2],r=n[a+4>>2];;){if((u|0)==(r|0))return 0;if(e=u+80|0,n[a>>2]=e,t=(o[u+72|0]?4:2)+u|0,u=e,W[t+72>>1]==W[n[i>>2]>>1])break}return u-80|0}function Aa(a,u){var e=0,i=0,r=0,t=0,f=0;r=l-16|0,l=r,e=n[u+24>>2];n:{if(e){e=e-12|0,f=n[u+28>>2];e:{for(;;){if(i=e+12|0,(f|0)==(i|0))break e;if(n[r+12>>2]=i,n[u+24>>2]=i+16,e=e+16|0,i=l-16|0,l=i,t=o[n[r+12>>2]+12|0],br(i+4|0,t),l=i+16|0,!!(n[i+4>>2]==3&(t|0)!=1))break}u=n[e+4>>2],n[a+4>>2]=n[e>>2],n[a+8>>2]=u,A[a>>1]=W[e+8>>1];break n}n[u+24>>2]=0}if(!n[u>>2]){s[a|0]=28;break n}if(Ou(r,u+4|0),n[r>>2]==1){n[a+8>>2]=n[u+20>>2],e=n[u+16>>2],n[a>>2]=n[u+12>>2],n[a+4>>2]=e;break n}s[a|0]=28}l=r+16|0}function Ma(a,u){var e=0,i=0,r=0;r=n[u>>2];n:{e:{if(e=n[u+24>>2],e){if(r)break e;u=n[u+28>>2]-e>>>4|0,e=1;break n}if(e=1,!r){u=0;break n}i=n[u+8>>2]-n[u+4>>2]|0,u=i;break n}i=n[u+8>>2]-n[u+4>>2]|0,e=n[u+28>>2]-e>>>4|0,u=i+e|0,e=u>>>0>=e>>>0}n[a+8>>2]=u,n[a+4>>2]=e,n[a>>2]=i}function Wa(a,u){var e=0,i=0,r=0,t=0,f=0;i=n[u>>2],f=n[u+4>>2];n:{for(;;){if(r=0,(i|0)==(f|0))break n;r=i+8|0,n[u>>2]=r,e=n[i>>2],t=l-16|0,l=t,n[t+12>>2]=n[i+4>>2],n[t+8>>2]=e,e=-36;e:{for(;;){if(i=0,(e|0)==1332)break e;if(i=e+1093880|0,e=e+36|0,!!xe(i,t+8|0))break}i=e+1093844|0}if(l=t+16|0,e=i,i=r,!!e)break}e=W[e+32>>1],r=1}u=r,A[a+2>>1]=e,A[a>>1]=u}function Ya(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;r=l-32|0,l=r,i=r+8|0,c=n[n[a>>2]>>2],a=l-32|0,l=a,n[a+28>>2]=u,u=l-32|0,l=u,f=u+8|0,e=l-16|0,l=e,s[e+12|0]=0,t=a+28|0,n[e+8>>2]=t,W0(c,e+8|0),l=e+16|0;n:{if(o[e+12|0]){ms(f);break n}n[f>>2]=3}f=a+4|0,e=f+4|0,c=n[u+8>>2];n:{if((c|0)!=3){n[e+16>>2]=n[u+28>>2],t=n[u+24>>2],n[e+8>>2]=n[u+20>>2],n[e+12>>2]=t,t=n[u+16>>2],n[e>>2]=n[u+12>>2],n[e+4>>2]=t;break n}n[e>>2]=t}if(n[f>>2]=c,l=u+32|0,u=n[a+4>>2],(u|0)!=3&&(e=n[a+16>>2],n[i+8>>2]=n[a+12>>2],n[i+12>>2]=e,e=n[a+24>>2],n[i+16>>2]=n[a+20>>2],n[i+20>>2]=e,n[i+4>>2]=n[a+8>>2]),n[i>>2]=u,l=a+32|0,a=n[r+8>>2],u=(a|0)==3,!u){n:{if(a>>>0<2||(a=n[r+16>>2],i=n[a>>2],i&&q0[i|0](n[r+12>>2]),a=n[a+4>>2],!a))break n;Ae(n[r+12>>2],a)}n0(r+20|0)}return l=r+32|0,u}function Pa(a,u,e,i){var r=0;r=l-16|0,l=r,n[r+12>>2]=i,n[r+8>>2]=e,u=Oa(u,r+8|0),n[a+8>>2]=i,n[a+4>>2]=e,n[a>>2]=u,l=r+16|0}function Ue(a,u){return Xs(a,u-a|0)}function Oa(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0;if(e=l-32|0,l=e,a=n[a>>2],d=n[a+8>>2],b=n[a+4>>2],i=n[u+4>>2],a=n[u>>2],s[e+15|0]=45,s[e+14|0]=95,n[e+20>>2]=a+i,n[e+16>>2]=a,n[e+28>>2]=e+15,n[e+24>>2]=e+14,i=l-16|0,l=i,u=i+4|0,a=e+16|0,I0(u,n[a+4>>2]-n[a>>2]|0),f=l-16|0,l=f,ce(u,n[a+4>>2]-n[a>>2]|0),r=n[u+8>>2],t=n[u+4>>2],n[f+4>>2]=u+8,g=f,m=k0(t,r,32),n[g+8>>2]=m,n[f+12>>2]=z,t=f+4|0,u=n[t+4>>2],k=n[t>>2],r=n[a>>2],c=n[a+4>>2],(r|0)!=(c|0))for(t=n[t+8>>2],h=n[a+12>>2],y=n[a+8>>2],a=c-r|0;w=u+t|0,c=o[r|0],(c|0)==o[y|0]&&(c=o[h|0]),s[w|0]=c,r=r+1|0,u=u+1|0,a=a-1|0,!!a;);return n[k>>2]=u,l=f+16|0,n[e+8>>2]=n[i+12>>2],a=n[i+8>>2],n[e>>2]=n[i+4>>2],n[e+4>>2]=a,l=i+16|0,a=ao(b,d,n[e+4>>2],n[e+8>>2]),n0(e),l=e+32|0,a}function mu(a){Ta(n[a+4>>2],n[a+8>>2]),g2(a)}function pu(a){var u=0,e=0;for(u=n[a+8>>2],e=n[a+4>>2];;){if(u){u=u-1|0,On(e),e=e+20|0;continue}break}v0(a,4,20)}function r6(a){t6(n[a+4>>2],n[a+8>>2]),vu(a)}function vu(a){v0(a,4,24)}function On(a){n:switch(n[a>>2]){default:On(n[a+8>>2]),an(n[a+8>>2],20);return;case 0:U0(a+4|0);return;case 3:pu(a+4|0);return;case 4:pu(a+4|0);break;case 1:case 2:break n}}function Na(a){n[a>>2]>=0&&U0(a)}function ju(a){U0(a),n0(a+12|0)}function Ta(a,u){for(;;){if(u){u=u-1|0,U0(a),a=a+12|0;continue}break}}function t6(a,u){for(;;){if(u){u=u-1|0,n0(a),a=a+24|0;continue}break}}function Ia(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;r=l-16|0,l=r,i=n[u>>2];n:{if(!i){n[a>>2]=-2147483648;break n}e:{u:{if(n[u+4>>2]==(i|0)){n[r+4>>2]=-2147483648;break u}if(n[u>>2]=i+12,f=l-32|0,l=f,e=f+8|0,Tr(e,n[u+8>>2]),Tr(f+20|0,i),c=r+4|0,i=l-16|0,l=i,d=24,t=e+24|0,(e|0)!=(t|0))for(b=e+8|0,t=(t-e>>>0)/12|0;k=n[b>>2]+k|0,b=b+12|0,t=t-1|0,!!t;);for(J2(i+4|0,k);;){if(d){Uu(i+4|0,n[e+4>>2],n[e+8>>2]),d=d-12|0,e=e+12|0;continue}break}for(n[c+8>>2]=n[i+12>>2],e=n[i+8>>2],n[c>>2]=n[i+4>>2],n[c+4>>2]=e,l=i+16|0,e=0;;){if((e|0)!=24){U0((f+8|0)+e|0),e=e+12|0;continue}break}if(l=f+32|0,n[r+4>>2]!=-2147483648)break e}n[u>>2]=0}n[a+8>>2]=n[r+12>>2],u=n[r+8>>2],n[a>>2]=n[r+4>>2],n[a+4>>2]=u}l=r+16|0}function Ea(a,u){var e=0,i=0;n:{if(e=W[a>>1],i=W[u>>1],(e|0)!=(i|0)||(e=W[a+2>>1],i=W[u+2>>1],(e|0)!=(i|0)))break n;if(e=o[u+4|0],o[a+4|0]==1){if(e&1){if(e=o[a+5|0],i=o[u+5|0],(e|0)!=(i|0))break n;a=o[a+6|0]<o[u+6|0]}else a=0;return a}return(e|0)!=0}return e>>>0<i>>>0}function Ga(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;e=l-32|0,l=e,r=o[a+1|0],s[e+13|0]=r,t=o[a|0],s[e+12|0]=t,f=n[a+4>>2],n[e+16>>2]=f,a=n[a+8>>2],i=a-f|0,n[e+8>>2]=a>>>0>=i>>>0?i:0,a=o[u+1|0],s[e+25|0]=a,i=o[u|0],s[e+24|0]=i,c=n[u+4>>2],n[e+28>>2]=c,u=n[u+8>>2],d=u-c|0,n[e+20>>2]=u>>>0>=d>>>0?d:0;n:{if((a|0)!=(r|0)){a=a>>>0>r>>>0;break n}if((i|0)!=(t|0)){a=i>>>0<t>>>0;break n}if(a=n[e+20>>2],u=n[e+8>>2],a=((a|0)==(u|0)?2:a>>>0<u>>>0)&255,(a|0)!=2)break n;a=f>>>0<c>>>0}return l=e+32|0,a&1}function Ha(a,u){var e=0,i=0;n:{if(e=n[a+4>>2],i=n[u+4>>2],(e|0)!=(i|0)||(e=n[a+8>>2],i=n[u+8>>2],(e|0)!=(i|0))||(e=o[a+1|0],i=o[u+1|0],(e|0)!=(i|0)))break n;return o[a|0]<o[u|0]}return e>>>0<i>>>0}function Da(a,u){var e=0,i=0;return e=l-16|0,l=e,i=n[a+4>>2],n[e>>2]=n[a>>2],n[e+4>>2]=i,a=n[u+4>>2],n[e+8>>2]=n[u>>2],n[e+12>>2]=a,a=Va(e,e+8|0),l=e+16|0,a}function xu(a){var u=0;return u=l-16|0,l=u,n[u>>2]=-2147483644,Tn(a,u),l=u+16|0,n[a+8>>2]-1|0}function dn(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;e=l-48|0,l=e;n:{e:{u:{i:{a:switch(n[a>>2]-1|0){case 0:n[e+32>>2]=-2147483648,Tn(u,e+32|0);break n;case 1:n[e+32>>2]=-2147483647,Tn(u,e+32|0);break n;case 2:for(r=Z(n[a+12>>2],20),i=n[a+8>>2];;){if(!r)break n;dn(i,u),r=r-20|0,i=i+20|0}case 4:for(i=n[a+8>>2],t=n[a+4>>2],r=t;;){if(!r)break i;dn(i,u),r=r-1|0}default:r=o[a+16|0],i=e+32|0,a=a+4|0,ra(i,n[a+4>>2],n[a+8>>2]),s[e+44|0]=r,Tn(u,i);break n;case 3:break a}for(n[e+12>>2]=0,n[e+4>>2]=0,n[e+8>>2]=4,i=n[a+8>>2],r=n[a+12>>2];;){if(!r)break u;a:{if((r|0)!=1){a=xu(u),dn(i,u),f=xu(u),t=n[e+12>>2],(t|0)==n[e+4>>2]&&G2(e+4|0,4),n[n[e+8>>2]+(t<<2)>>2]=f,n[e+12>>2]=t+1,t=n[u+4>>2],f=n[u+8>>2],n[e+40>>2]=f,n[e+36>>2]=a+1,n[e+32>>2]=-2147483646,zu(t,f,a,e+32|0);break a}dn(i,u)}i=i+20|0,r=r-1|0}}if(n[a+12>>2])break e;a=xu(u),dn(i,u),n[e+32>>2]=-2147483645,n[e+36>>2]=a,r=e+32|0,Tn(u,r),i=n[u+4>>2],u=n[u+8>>2],n[e+40>>2]=u,n[e+36>>2]=a+1,n[e+32>>2]=-2147483646,zu(i,u,a,r);break n}for(n[e+16>>2]=n[u+8>>2],n[e+40>>2]=n[e+4>>2],a=n[e+8>>2],n[e+32>>2]=a,n[e+44>>2]=a+(n[e+12>>2]<<2),n[e+36>>2]=a,r=l-16|0,l=r,t=n[e+16>>2],f=n[u+8>>2],c=n[u+4>>2],i=e+32|0,a=n[i+4>>2],d=n[i+12>>2];;){if((a|0)==(d|0))Fa(i),l=r+16|0;else{u=a+4|0,n[i+4>>2]=u,a=n[a>>2],n[r>>2]=-2147483645,n[r+4>>2]=t,zu(c,f,a,r),a=u;continue}break}break n}for(n[e+44>>2]=n[a+16>>2],n[e+40>>2]=t,n[e+36>>2]=i,n[e+32>>2]=u,a=l-32|0,l=a,r=e+32|0,i=n[r+12>>2],t=i-n[r+8>>2]|0,R0(a+8|0,i>>>0>=t>>>0?t:0,4,4),n[a+28>>2]=0,i=n[a+12>>2],n[a+20>>2]=n[a+8>>2],n[a+24>>2]=i,i=l-16|0,l=i,t=a+20|0,f=n[r+12>>2],c=f-n[r+8>>2]|0,Rn(t,f>>>0>=c>>>0?c:0),y=i,w=k0(n[t+4>>2],n[t+8>>2],32),n[y+8>>2]=w,n[i+12>>2]=z,n[i+4>>2]=t+8,t=n[r+12>>2],f=t-n[r+8>>2]|0,t=t>>>0>=f>>>0?f:0,d=i+4|0,f=n[d+4>>2],c=n[d+8>>2]+(f<<2)|0,b=n[d>>2],k=n[r+4>>2],d=n[r>>2];;){if(t){h=xu(d),dn(k,d),n[c>>2]=h,t=t-1|0,c=c+4|0,f=f+1|0;continue}break}for(n[b>>2]=f,l=i+16|0,i=e+20|0,n[i+8>>2]=n[a+28>>2],t=n[a+24>>2],n[i>>2]=n[a+20>>2],n[i+4>>2]=t,l=a+32|0,n[e+4>>2]=n[u+8>>2],n[e+40>>2]=n[e+20>>2],a=n[e+24>>2],n[e+32>>2]=a,n[e+44>>2]=a+(n[e+28>>2]<<2),n[e+36>>2]=a,i=l-16|0,l=i,t=n[e+4>>2],f=n[u+8>>2],c=n[u+4>>2],a=n[r+4>>2],d=n[r+12>>2];;){if((a|0)==(d|0))Fa(r),l=i+16|0;else{u=a+4|0,n[r+4>>2]=u,a=n[a>>2],n[i+8>>2]=t,n[i+4>>2]=a+1,n[i>>2]=-2147483646,zu(c,f,a,i),a=u;continue}break}}l=e+48|0}function La(a,u){return l3(a,u,16,4,8)}function o6(a,u){var e=0,i=0,r=0,t=0,f=0;for(i=l-16|0,l=i,n[i+12>>2]=a,a=n[u>>2],f=n[u+4>>2];;){n:{if((a|0)==(f|0)){e=0;break n}if(r=a+2|0,n[u>>2]=r,e=l-16|0,l=e,t=n[i+12>>2],a=He(n[n[t>>2]>>2],W[a>>1]),a?(n[e+12>>2]=a,a=Sa(t+4|0,e+12|0)?a:0):a=0,l=e+16|0,e=a,a=r,!e)continue}break}return l=i+16|0,e}function _0(a){var u=0,e=0,i=0,r=0;if(u=n[a>>2],(u|0)==n[a+4>>2])return 1114112;if(n[a>>2]=u+1,e=o[u|0],e<<24>>24<0){if(n[a>>2]=u+2,i=o[u+1|0]&63,r=e&31,e>>>0<=223)return i|r<<6;if(n[a>>2]=u+3,i=o[u+2|0]&63|i<<6,e>>>0<240)return i|r<<12;n[a>>2]=u+4,e=r<<18&1835008|(o[u+3|0]&63|i<<6)}return e}function Y3(a,u){a=a|0,u=u|0;var e=0;e=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=e}function Za(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0;i=l-32|0,l=i,n[i+20>>2]=e,u=n[u>>2],e=n[u+4>>2],n[i+24>>2]=e,n[i+28>>2]=e+(n[u+8>>2]<<2),f=i+8|0,e=l-16|0,l=e,r=i+24|0,u=n[r+4>>2]-4|0,c=n[i+20>>2],d=n[r>>2];n:{for(;;){if(t=0,(u+4|0)==(d|0))break n;if(n[r+4>>2]=u,q0[c|0](e+8|0,n[u>>2]),u=u-4|0,!!(n[e+8>>2]&1))break}r=n[e+12>>2],t=1}u=t,n[f+4>>2]=r,n[f>>2]=u,l=e+16|0,u=n[i+8>>2],n[a+4>>2]=n[i+12>>2],n[a>>2]=u,l=i+32|0}function Ba(a,u,e){var i=0;i=1,u=n[u>>2];n:{if(n[u>>2]!=1){i=0;break n}u=Qe(n[u+4>>2],e)}n[a+4>>2]=u,n[a>>2]=i}function P3(a,u){a=a|0,u=u|0;var e=0;e=n[u+12>>2],n[a>>2]=n[u+8>>2],n[a+4>>2]=e}function Ca(a){var u=0;u=l-16|0,l=u,n[u+12>>2]=n[a>>2],n[u+8>>2]=n[a+8>>2],g2(u+8|0),l=u+16|0}function Fa(a){var u=0,e=0;u=l-16|0,l=u,e=n[a+8>>2],n[u+12>>2]=n[a>>2],n[u+8>>2]=e,j2(u+8|0),l=u+16|0}function zu(a,u,e,i){if(u>>>0>e>>>0){a=(e<<4)+a|0,Na(a),u=n[i+12>>2],n[a+8>>2]=n[i+8>>2],n[a+12>>2]=u,u=n[i+4>>2],n[a>>2]=n[i>>2],n[a+4>>2]=u;return}Na(i)}function Ka(a,u){var e=0,i=0,r=0;for(e=l-32|0,l=e,n[e+16>>2]=n[u+16>>2],i=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=i,i=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=i,r5(e+20|0,e),ce(a,n[e+20>>2]),i=n[u>>2],r=((i<<2)+u|0)+8|0,u=n[u+4>>2];;){if((u|0)!=(i|0)){n2(a,n[r>>2]),r=r+4|0,i=i+1|0;continue}break}l=e+32|0}function Sa(a,u){return u=n[u>>2],o[u+58|0]==1?a=Re(n[a>>2],u,n[n[a+4>>2]>>2]):a=0,a}function n2(a,u){var e=0,i=0;i=n[a+8>>2],e=1;n:{if(u>>>0<128||(e=2,u>>>0<2048))break n;e=u>>>0<65536?3:4}ce(a,e),er(u,n[a+4>>2]+n[a+8>>2]|0),n[a+8>>2]=i+e}function Va(a,u){return(W2(n[a>>2],n[a+4>>2],n[u>>2],n[u+4>>2])&128)>>>7|0}function Re(a,u,e){return n[u>>2]?a=0:a=(_5(a,W[u+56>>1],e)|0)!=0,a}function Ae(a,u){u&&an(a,u)}function Ja(a,u){return He(n[a>>2],W[u>>1])}function Xa(a,u){var e=0,i=0,r=0;for(a=n[a>>2],i=n[a+8>>2]<<3,r=n[a+4>>2];e=i,!!(e&&(i=e-8|0,a=r,r=a+8|0,o0[a+4>>2]<u>>>0|o0[a>>2]>u>>>0)););return(e|0)!=0}function f6(a,u,e,i,r,t,f,c){var d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0;k=l-16|0,l=k,y=W[n[u>>2]>>1],d=n[u+4>>2],w=Qe(n[d>>2],t),h=i&255,h||(g=1,u=Qe(Qe(n[d>>2],t),91)),d=a+16|0,t=l-48|0,l=t,n[t+32>>2]=(c<<3)+f,n[t+28>>2]=f,Wa(t+24|0,t+28|0);n:{if(A[t+24>>1]&1){for(f=W[t+26>>1],R0(t+8|0,4,2,2),c=n[t+8>>2],b=n[t+12>>2],A[b>>1]=f,n[t+44>>2]=1,n[t+40>>2]=b,n[t+36>>2]=c,c=t+36|0,b=n[t+28>>2],f=l-16|0,l=f,n[f+12>>2]=n[t+32>>2],n[f+8>>2]=b;;){if(Wa(f,f+8|0),A[f>>1]&1){m=W[f+2>>1],b=n[c+8>>2],(b|0)==n[c>>2]&&i6(c,1),A[n[c+4>>2]+(b<<1)>>1]=m,n[c+8>>2]=b+1;continue}break}l=f+16|0,n[d+8>>2]=n[t+44>>2],f=n[t+40>>2],n[d>>2]=n[t+36>>2];break n}f=t+16|0,n[f>>2]=0,n[f+4>>2]=2,f=n[t+20>>2],c=n[t+16>>2],n[d+8>>2]=0,n[d>>2]=c}n[d+4>>2]=f,l=t+48|0,Q0(k+8|0),t=n[k+8>>2],f=n[k+12>>2],c=n[e+4>>2],n[a+72>>2]=n[e>>2],n[a+76>>2]=c,s[a+69|0]=r,s[a+68|0]=i,s[a+67|0]=0,s[a+50|0]=0,A[a+48>>1]=y,s[a+47|0]=1,s[a+46|0]=(h|0)==7,s[a+44|0]=0,n[a+40>>2]=w,n[a+36>>2]=0,n[a+28>>2]=t,n[a+32>>2]=f,n[a+12>>2]=u,n[a+8>>2]=g,n[a>>2]=0,l=k+16|0}function Qa(a,u,e){u=s6(n[u>>2],2,n[n[u+4>>2]>>2]);n:{if(!u){n[a+4>>2]=0,u=1;break n}s[a+4|0]=e,A[a+2>>1]=W[u+56>>1],u=5}A[a>>1]=u}function s6(a,u,e){var i=0,r=0,t=0,f=0;for(i=l-16|0,l=i,r=i+8|0,t=n[a+124>>2],n[r>>2]=t,n[r+4>>2]=Z(n[a+128>>2],68)+t,t=n[i+12>>2],r=n[i+8>>2],f=u&255;;){n:{if(u=r,(t|0)==(u|0)){u=0;break n}if(r=u+68|0,n[u>>2]|o[u+58|0]!=(f|0)||!Re(a,u,e))continue}break}return l=i+16|0,u}function $a(a,u){return Re(n[a>>2],n[u>>2],n[n[a+4>>2]>>2])}function c6(a,u,e){var i=0,r=0,t=0,f=0;n:{e:{u:switch(e|0){case 1:switch(i=o[u|0],i-43|0){case 0:case 2:break n;default:break e}case 0:break n;default:break u}i=o[u|0]}if(i=(i|0)==43,u=i+u|0,e=e-i|0,e>>>0>=9){for(i=0;;){if(r=i,f=!e,!e||(t=o[u|0]-48|0,t>>>0>9)||(i=q(i,0,10,0),z))break n;if(u=u+1|0,e=e-1|0,i=i+t|0,!(t>>>0<=i>>>0))break}break n}for(;;){if(f=!e,!e||(i=o[u|0]-48|0,i>>>0>9))break n;u=u+1|0,e=e-1|0,r=i+Z(r,10)|0}}n[a+4>>2]=r,n[a>>2]=r>>>0<17&f}function _a(a,u){S2(a,u,12,4)}function nr(a,u){S2(a,u,8,2)}function er(a,u){var e=0,i=0,r=0;n:{e:{if(a>>>0>=128){if(a>>>0<2048)break e;if(e=a>>>12|0,i=a&63|-128,r=a>>>6&63|-128,a>>>0>=65536)break n;s[u+2|0]=i,s[u+1|0]=r,s[u|0]=e|224;return}s[u|0]=a;return}s[u+1|0]=a&63|128,s[u|0]=a>>>6|192;return}s[u+3|0]=i,s[u+2|0]=r,s[u+1|0]=e&63|128,s[u|0]=a>>>18|240}function l6(a,u,e,i,r,t){var f=0,c=0,d=0,b=0,k=0;for(d=n[a+8>>2],b=n[a+4>>2],k=(i|0)==1114112;;){n:{e:{if(o0[t+20>>2]<=u>>>0||(f=n[t+16>>2]+u|0,c=o[f|0],s[f|0]=1,u>>>0>=d>>>0|c))break e;u:{i:{a:{t:{o:switch(f=(u<<4)+b|0,c=n[f>>2],(c>>31&c-2147483647)-1|0){case 0:break u;case 1:break t;case 2:break a;case 3:break i;default:break o}a=n[t+8>>2],(a|0)==n[t>>2]&&qu(t),i=n[t+4>>2]+(a<<3)|0,n[i+4>>2]=e,n[i>>2]=u,n[t+8>>2]=a+1;return}if((ur(i)|0)==(ur(r)|0))break e;break n}l6(a,n[f+4>>2],e,i,r,t),u=n[f+8>>2];continue}u=n[f+4>>2];continue}if(k)break n}return}u=u+1|0}}function qu(a){G2(a,8)}function ur(a){return(a-48>>>0<10|(a&2097119)-65>>>0<26|(a|0)==95)&(a|0)!=1114112}function ir(a,u){var e=0;e=l-32|0,l=e,_s(e,u),n[e+12>>2]=0,n[e+16>>2]=3,u=n[e+4>>2],n[e+20>>2]=n[e>>2],n[e+24>>2]=u,u=n[e+8>>2],n[e+28>>2]=u;n:{if(u||(u=e+12|0,ar(u),n[e+4>>2]))break n;ar(u)}n[a+16>>2]=n[e+28>>2],u=n[e+24>>2],n[a+8>>2]=n[e+20>>2],n[a+12>>2]=u,u=n[e+16>>2],n[a>>2]=n[e+12>>2],n[a+4>>2]=u,l=e+32|0}function ar(a){var u=0;u=l-16|0,l=u,n[u+12>>2]=a,A4(u+12|0)&&(n[a+4>>2]=n[a+4>>2]-1),l=u+16|0}function b6(a){var u=0,e=0;u=a-9|0;n:{if(u>>>0<=23&&(e=1,8388639>>>u&1)||(e=0,a>>>0<133))break n;e:{if(u=a>>>8|0,u){if((u|0)!=48){if((u|0)==32)break e;if((u|0)!=22)break n;e=(a|0)==5760;break n}e=(a|0)==12288;break n}e=o[(a&255)+1162399|0];break n}e=(o[(a&255)+1162399|0]&2)>>>1|0}return e&1}function rr(a){return a>>>0>=178?a=n3(a):a=0,a}function tr(a,u,e){ra(a,u,e),s[a+12|0]=0}function Uu(a,u,e){Ru(a,u,(e<<3)+u|0)}function Ru(a,u,e){var i=0,r=0,t=0;r=e-u|0,t=r>>>3|0,E2(a,t),i=n[a+8>>2],(u|0)!=(e|0)&&(Y(n[a+4>>2]+(i<<3)|0,u,r),i=n[a+8>>2]),n[a+8>>2]=i+t}function G2(a,u){s3(a,u,4)}function d6(a){G2(a,16)}function or(a){G2(a,24)}function Nn(a,u){var e=0,i=0,r=0;e=n[a+8>>2],(e|0)==n[a>>2]&&G2(a,12),i=n[a+4>>2]+Z(e,12)|0,n[i+8>>2]=n[u+8>>2],r=n[u+4>>2],n[i>>2]=n[u>>2],n[i+4>>2]=r,n[a+8>>2]=e+1}function J2(a,u){S2(a,u,8,4)}function k6(a,u,e){var i=0,r=0;i=n[a+8>>2],(i|0)==n[a>>2]&&qu(a),r=n[a+4>>2]+(i<<3)|0,n[r+4>>2]=e,n[r>>2]=u,n[a+8>>2]=i+1}function Au(a,u,e){var i=0,r=0;i=n[a+8>>2],(i|0)==n[a>>2]&&qu(a),r=n[a+4>>2]+(i<<3)|0,s[r+4|0]=e,n[r>>2]=u,n[a+8>>2]=i+1}function fr(a,u){var e=0,i=0,r=0;i=n[a+8>>2],(i|0)==n[a>>2]&&G2(a,20),e=n[a+4>>2]+Z(i,20)|0,n[e+16>>2]=n[u+16>>2],r=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=r,r=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=r,n[a+8>>2]=i+1}function Tn(a,u){var e=0,i=0,r=0;i=n[a+8>>2],(i|0)==n[a>>2]&&d6(a),r=n[u+12>>2],e=n[a+4>>2]+(i<<4)|0,n[e+8>>2]=n[u+8>>2],n[e+12>>2]=r,r=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=r,n[a+8>>2]=i+1}function h6(a){return a=a|0,!n[a+8>>2]|0}function sr(a){var u=0;return u=n[a+16>>2],La(u,(n[a+20>>2]<<4)+u|0)+n[a+32>>2]|0}function Me(a,u,e){var i=0,r=0,t=0;r=n[u+20>>2]<<4,u=n[u+16>>2],i=u-12|0,t=e&255;n:{for(;;){if(e=0,!r)break n;if(r=r-16|0,i=i+16|0,e=o[u+12|0],u=u+16|0,(e|0)==(t|0))break}u=n[i+4>>2],e=n[i>>2]}n[a+4>>2]=u,n[a>>2]=e}function Mu(a,u,e,i,r){var t=0;t=l-48|0,l=t,zn(t,u),Jt(t+12|0,u+12|0),zn(t+24|0,u+24|0);n:{if(n[u+36>>2]!=-2147483648){zn(t+36|0,u+36|0);break n}n[t+36>>2]=-2147483648}s[a+52|0]=e,u=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=u,n[a+8>>2]=n[t+8>>2],s[a+48|0]=r,u=n[t+16>>2],n[a+12>>2]=n[t+12>>2],n[a+16>>2]=u,n[a+20>>2]=n[t+20>>2],u=n[t+28>>2],n[a+24>>2]=n[t+24>>2],n[a+28>>2]=u,n[a+32>>2]=n[t+32>>2],u=n[t+40>>2],n[a+36>>2]=n[t+36>>2],n[a+40>>2]=u,n[a+44>>2]=n[t+44>>2],s[a+51|0]=i>>>16,s[a+49|0]=i,s[a+50|0]=i>>>8,l=t+48|0}function y6(a,u,e){var i=0,r=0,t=0;i=l-16|0,l=i,P2(a,u,e),yn(i+8|0),u=n[i+8>>2],e=n[i+12>>2],Q0(i),r=n[i>>2],t=n[i+4>>2],n[a+32>>2]=0,n[a+36>>2]=-2147483648,n[a+24>>2]=r,n[a+28>>2]=t,n[a+20>>2]=0,n[a+12>>2]=u,n[a+16>>2]=e,l=i+16|0}function cr(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;r=l-32|0,l=r,i=n[u+20>>2],e=n[u+32>>2],t=n[u+28>>2],u=n[u+16>>2],n[r+24>>2]=u,n[r+16>>2]=t,n[r+20>>2]=e,s[r+12|0]=27,n[r+8>>2]=1,n[r>>2]=1,n[r+4>>2]=0,n[r+28>>2]=u+(i<<4),i=l+-64|0,l=i,Aa(i+20|0,r);n:{if(o[i+20|0]!=28){for(u=i+32|0,Ma(u,r),e=n[i+32>>2]+1|0,e=e||-1,R0(i,e>>>0<=4?4:e,4,12),t=n[i>>2],e=n[i+4>>2],n[e+8>>2]=n[i+28>>2],c=n[i+24>>2],n[e>>2]=n[i+20>>2],n[e+4>>2]=c,n[i+16>>2]=1,n[i+12>>2]=e,n[i+8>>2]=t,e=n[r+28>>2],n[i+56>>2]=n[r+24>>2],n[i+60>>2]=e,e=n[r+20>>2],n[i+48>>2]=n[r+16>>2],n[i+52>>2]=e,e=n[r+12>>2],n[i+40>>2]=n[r+8>>2],n[i+44>>2]=e,e=n[r+4>>2],n[i+32>>2]=n[r>>2],n[i+36>>2]=e,t=i+8|0,e=l-32|0,l=e;;){if(Aa(e+8|0,u),o[e+8|0]!=28){c=n[t+8>>2],(c|0)==n[t>>2]&&(Ma(e+20|0,u),f=n[e+20>>2]+1|0,Pn(t,f||-1)),f=n[t+4>>2]+Z(c,12)|0,n[f+8>>2]=n[e+16>>2],d=n[e+12>>2],n[f>>2]=n[e+8>>2],n[f+4>>2]=d,n[t+8>>2]=c+1;continue}break}l=e+32|0,n[a+8>>2]=n[i+16>>2],u=n[i+12>>2],n[a>>2]=n[i+8>>2],n[a+4>>2]=u;break n}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}l=i- -64|0,l=r+32|0}function w6(a,u,e,i,r){var t=0;t=l-16|0,l=t,i>>>0<r>>>0&&(n[t+12>>2]=r,n[t+8>>2]=i,s[t+4|0]=e,s[t+5|0]=u,Nn(a,t+4|0)),l=t+16|0}function We(a,u,e,i){w6(a,u,0,e,i)}function lr(a,u){y3(a+12|0,u,1),n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}function br(a,u){b3(a,u,1068736,1068744,1068864,1068804,1068656,1068524,1068456)}function dr(a,u){var e=0,i=0,r=0,t=0;n:{if(o[u+37|0])break n;s[u+37|0]=1;e:{if(o[u+36|0]==1){i=n[u+32>>2],e=n[u+28>>2];break e}if(e=n[u+28>>2],i=n[u+32>>2],(e|0)==(i|0))break n}r=i-e|0,t=n[u+4>>2]+e|0}n[a+4>>2]=r,n[a>>2]=t}function kr(a,u,e){if(e&1){P2(a,u,e>>>1|0);return}Ss(a,u,e)}function f2(a){return a=xn(a,4),a||Q(),a}function hr(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0;i=l-48|0,l=i,yr(i+24|0,u,e,46),r=n[i+24>>2];n:{if(r){if(u=n[i+44>>2],e=n[i+40>>2],r=u6(r,n[i+28>>2]),r&1){s[a|0]=2;break n}if(gu(i+16|0,n[i+32>>2],n[i+36>>2]),o[i+16|0]){s[a|0]=2;break n}if(t=o[i+17|0],gu(i+8|0,e,u),o[i+8|0]){s[a|0]=2;break n}u=o[i+9|0],A[a+4>>1]=r>>>16,s[a+1|0]=t,s[a|0]=1,s[a+2|0]=u;break n}if(yr(i+24|0,u,e,58),e=n[i+24>>2],e){if(c=n[i+44>>2],d=n[i+40>>2],r=n[i+36>>2],u=n[i+32>>2],f=u6(e,n[i+28>>2]),f&1){s[a|0]=2;break n}e:{u:{i:switch(r|0){case 1:switch(e=o[u|0],e-43|0){case 0:case 2:break e;default:break u}case 0:break e;default:break i}e=o[u|0]}e=(e&255)==43,u=e+u|0;u:{if(e=r-e|0,e>>>0>=9){for(r=0;;){if(!e)break u;if(t=o[u|0]-48|0,t>>>0>9||(r=q(r,0,10,0),z))break e;if(u=u+1|0,e=e-1|0,r=r+t|0,!(t>>>0<=r>>>0))break}break e}for(r=0;;){if(!e)break u;if(t=o[u|0]-48|0,t>>>0>9)break e;u=u+1|0,e=e-1|0,r=t+Z(r,10)|0}}if(gu(i,d,c),!o[i|0]){u=o[i+1|0],n[a+4>>2]=r,A[a+2>>1]=f>>>16,s[a|0]=0,s[a+1|0]=u;break n}s[a|0]=2;break n}s[a|0]=2;break n}s[a|0]=2}l=i+48|0}function yr(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0;r=l-80|0,l=r,t=r+40|0,ze(t,i,u,e),A[r+76>>1]=1,n[r+72>>2]=e,e=0,n[r+68>>2]=0,Wu(r+32|0,t),u=n[r+32>>2];n:{if(!u||(i=n[r+36>>2],Wu(r+24|0,t),f=n[r+24>>2],!f)||(d=n[r+28>>2],Wu(r+16|0,t),c=n[r+16>>2],!c)||(b=n[r+20>>2],Wu(r+8|0,t),n[r+8>>2]))break n;n[a+20>>2]=b,n[a+16>>2]=c,n[a+12>>2]=d,n[a+8>>2]=f,n[a+4>>2]=i,e=u}n[a>>2]=e,l=r+80|0}function Wu(a,u){var e=0,i=0,r=0,t=0;e=l-32|0,l=e,i=0;n:{if(o[u+37|0])break n;if(t=n[u+4>>2],yu(e+20|0,u),n[e+20>>2]==1){i=n[u+28>>2],n[u+28>>2]=n[e+28>>2],r=n[e+24>>2]-i|0,i=i+t|0;break n}dr(e+8|0,u),r=n[e+12>>2],i=n[e+8>>2]}n[a+4>>2]=r,n[a>>2]=i,l=e+32|0}function wr(a,u){var e=0;e=l-48|0,l=e;n:{if(o[u|0]==1){n[e+12>>2]=u+4,n[e+16>>2]=u+1,n[e+20>>2]=u+2,n[e+44>>2]=8,n[e+36>>2]=8,n[e+28>>2]=9,n[e+40>>2]=e+20,n[e+32>>2]=e+16,n[e+24>>2]=e+12,kr(a,1048584,e+24|0);break n}n[e+12>>2]=u+2,n[e+16>>2]=u+4,n[e+20>>2]=u+1,n[e+44>>2]=8,n[e+36>>2]=10,n[e+28>>2]=9,n[e+40>>2]=e+20,n[e+32>>2]=e+16,n[e+24>>2]=e+12,kr(a,1048576,e+24|0)}l=e+48|0}function gr(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0;k=l-48|0,l=k,h=l-32|0,l=h,r=n[u+104>>2],t=n[u+108>>2],c=n[u+92>>2],n[h+28>>2]=c+Z(n[u+96>>2],12),n[h+24>>2]=c,n[h+20>>2]=Z(t,80)+r,n[h+16>>2]=r,d=h+4|0,c=l-32|0,l=c,r=h+16|0,za(c+20|0,r);n:{if(n[c+24>>2]==1){u=c+8|0,nr(u,n[c+28>>2]),b=l-16|0,l=b,f=b+4|0,za(f,r);e:{if(n[b+8>>2]==1){if(a6(u,n[b+12>>2]),j=b,x=k0(n[u+4>>2],n[u+8>>2],32),n[j+8>>2]=x,n[b+12>>2]=z,n[b+4>>2]=u+8,u=n[r>>2],u&&(y=n[r+4>>2],(y|0)!=(u|0))){for(t=u+76|0,w=(y-u>>>0)/80|0,y=n[f+4>>2],u=n[f+8>>2]+(y<<3)|0;g=W[t-2>>1],m=o[t-4|0],p=m?W[t>>1]:g,g=(m?W[t-28>>1]:g)&65535|(p&65535)<<16,A[u>>1]=g,A[u+2>>1]=g>>>16,A[u+4>>1]=0,A[u+6>>1]=0,t=t+80|0,u=u+8|0,y=y+1|0,w=w-1|0,!!w;);n[f+4>>2]=y}u=n[r+8>>2];u:{if(u){if(t=n[f+4>>2],y=n[f>>2],w=n[r+12>>2],(w|0)!=(u|0))for(r=n[f+8>>2]+(t<<3)|0,f=(w-u>>>0)/12|0,t=t+f|0;w=W[(o[u|0]?4:2)+u>>1],w=w<<16|w,A[r>>1]=w,A[r+2>>1]=w>>>16,A[r+4>>1]=0,A[r+6>>1]=0,u=u+12|0,r=r+8|0,f=f-1|0,!!f;);n[y>>2]=t;break u}n[n[f>>2]>>2]=n[f+4>>2]}l=b+16|0;break e}Q()}n[d+8>>2]=n[c+16>>2],u=n[c+12>>2],n[d>>2]=n[c+8>>2],n[d+4>>2]=u,l=c+32|0;break n}Q()}if(f=n[h+12>>2],f>>>0>=2){t=n[h+8>>2],c=(f>>>1|0)+f|0;n:for(;;){if(c){c=c-1|0;e:{if(c>>>0<f>>>0){r=W[t>>1]|W[t+2>>1]<<16,b=W[t+4>>1]|W[t+6>>1]<<16,u=(c<<3)+t|0,d=W[u+4>>1]|W[u+6>>1]<<16,y=W[u>>1]|W[u+2>>1]<<16,A[t>>1]=y,A[t+2>>1]=y>>>16,A[t+4>>1]=d,A[t+6>>1]=d>>>16,A[u>>1]=r,A[u+2>>1]=r>>>16,A[u+4>>1]=b,A[u+6>>1]=b>>>16,r=0;break e}r=c-f|0}for(b=c>>>0>f>>>0?f:c;;){if(d=r<<1,u=d|1,b>>>0<=u>>>0||(d=d+2|0,d>>>0<b>>>0&&(u=Ea((u<<3)+t|0,(d<<3)+t|0)+u|0),r=(r<<3)+t|0,d=(u<<3)+t|0,!Ea(r,d)))continue n;a2(r,d,2),r=u}}break}}c=k+4|0;n:{if(b=h+4|0,d=n[b+8>>2],d>>>0<2)break n;for(y=n[b+4>>2],u=y,t=1;;){if((t|0)==(d|0))break n;e:{if(r=u+8|0,ga(r,u)){r=t;break e}t=t+1|0,u=r;continue}break}for(;;){u=(t<<3)+y|0,f=(r<<3)+y|0,w=f-8|0;e:{for(;;){if(t=t+1|0,d>>>0>t>>>0){if(u=u+8|0,ga(u,w))continue;break e}break}n[b+8>>2]=r;break n}w=W[u+4>>1]|W[u+6>>1]<<16,u=W[u>>1]|W[u+2>>1]<<16,A[f>>1]=u,A[f+2>>1]=u>>>16,A[f+4>>1]=w,A[f+6>>1]=w>>>16,r=r+1|0}}n[c+8>>2]=n[h+12>>2],u=n[h+8>>2],n[c>>2]=n[h+4>>2],n[c+4>>2]=u,l=h+32|0;n:{if(i){if(n[k+32>>2]=c,n[k+36>>2]=e,n[k+40>>2]=(i<<1)+e,n[k+44>>2]=k+32,t=l-16|0,l=t,e=t+4|0,u=k+36|0,nr(e,n[u+4>>2]-n[u>>2]>>>1|0),b=0,h=l-16|0,l=h,a6(e,n[u+4>>2]-n[u>>2]>>>1|0),r=n[e+8>>2],c=n[e+4>>2],n[h+4>>2]=e+8,j=h,x=k0(c,r,32),n[j+8>>2]=x,n[h+12>>2]=z,e=h+4|0,c=n[e+4>>2],w=n[e>>2],y=n[u>>2],r=n[u+4>>2],(y|0)!=(r|0))for(g=n[e+8>>2],m=n[u+8>>2],p=r-y>>>1|0;;){u=n[m>>2],e=n[u+8>>2]<<3,r=n[u+4>>2]-8|0,f=W[(b<<1)+y>>1],d=(c<<3)+g|0;e:{for(;;){if(u=0,v=f,!e)break e;if(e=e-8|0,r=r+8|0,W[r>>1]==(f|0))break}if(e=W[r+4>>1]|W[r+6>>1]<<16,v=f,(e&255)==2)break e;u=e,e=W[r>>1]|W[r+2>>1]<<16,f=(u&65535)<<16|e>>>16,v=e}if(e=v&65535|(f&65535)<<16,A[d>>1]=e,A[d+2>>1]=e>>>16,A[d+4>>1]=u,A[d+6>>1]=u>>>16,c=c+1|0,b=b+1|0,(p|0)==(b|0))break}n[w>>2]=c,l=h+16|0,u=k+16|0,n[u+8>>2]=n[t+12>>2],e=n[t+8>>2],n[u>>2]=n[t+4>>2],n[u+4>>2]=e,l=t+16|0;break n}n[k+24>>2]=n[k+12>>2],u=n[k+8>>2],n[k+16>>2]=n[k+4>>2],n[k+20>>2]=u}u=a+4|0,e=a;n:{if(n[k+24>>2]){n[u+8>>2]=n[k+24>>2],a=n[k+20>>2],n[u>>2]=n[k+16>>2],n[u+4>>2]=a,a=0;break n}A[u>>1]=5,kn(k+16|0),a=1}n[e>>2]=a,i&&kn(k+4|0),l=k+48|0}function kn(a){v0(a,2,8)}function Yu(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;i=l-112|0,l=i,n[i+52>>2]=0,n[i+44>>2]=0,n[i+48>>2]=4,n[i+72>>2]=1114113,n[i+64>>2]=0,n[i+60>>2]=u+e,n[i+56>>2]=u,d=1;n:for(;;){Or(i+32|0,i+56|0);e:{u:{i:{if(r=n[i+36>>2],(r|0)!=1114112){if(b=n[i+32>>2],!n6(r)){t=1;a:switch(r-59|0){case 0:case 4:break e;case 1:case 2:case 3:break u;default:break a}if((r|0)==10)break i;if((r|0)==33|(r|0)==46|(r|0)==1567)break e;if((r|0)!=1748)break u;break e}f=i+88|0,ir(f,r),t=l-32|0,l=t,Q0(t+8|0),n[t+28>>2]=0,c=n[t+12>>2],n[t+20>>2]=n[t+8>>2],n[t+24>>2]=c,Ka(t+20|0,f),f=i+76|0,n[f+8>>2]=n[t+28>>2],c=n[t+24>>2],n[f>>2]=n[t+20>>2],n[f+4>>2]=c,l=t+32|0,t=1;a:{if(r>>>0<128||(t=2,r>>>0<2048))break a;t=r>>>0<65536?3:4}for(f=t+b|0;;){r=n[i+72>>2],(r|0)==1114113&&(z2(i+24|0,i+56|0),r=n[i+28>>2],n[i+72>>2]=r,n[i+68>>2]=n[i+24>>2]);a:{t:{o:{if((r|0)==1114112)break o;t=0,c=n[i+68>>2];r:{if(!((r|0)==39|(r|0)==8217)&(r|0)!=45||(Yn(i+16|0,u,e,(r>>>0<128?1:r>>>0<2048?2:3)+c|0),k=n[i+16>>2],!k))break r;t=fa(k,n[i+20>>2])}if(!(n6(r)|t))break o;if(Or(i+8|0,i+56|0),(r|0)!=45&t)break t;t=i+88|0,ir(t,r),Ka(i+76|0,t);break a}n[i+96>>2]=n[i+84>>2],r=n[i+80>>2],n[i+88>>2]=n[i+76>>2],n[i+92>>2]=r,t=n[i+52>>2],(t|0)==n[i+44>>2]&&or(i+44|0),r=n[i+48>>2]+Z(t,24)|0,n[r+8>>2]=n[i+96>>2],c=n[i+92>>2],n[r>>2]=n[i+88>>2],n[r+4>>2]=c,s[r+20|0]=d&1,n[r+16>>2]=f,n[r+12>>2]=b,n[i+52>>2]=t+1,f=0,d=0;continue n}n2(i+76|0,39)}t=1;a:{if(r>>>0<128||(t=2,r>>>0<2048))break a;t=r>>>0<65536?3:4}f=t+c|0}}n[a+8>>2]=n[i+52>>2],u=n[i+48>>2],n[a>>2]=n[i+44>>2],n[a+4>>2]=u,l=i+112|0;return}r=(f&255)+1|0,f=r>>>0>=255?255:r}t=(f&255)>>>0>1}d=t|d}}function g6(){var a=0,u=0,e=0,i=0,r=0;if(a=l-16|0,l=a,o[1167644]!=3){n[a+8>>2]=1167608,n[a+12>>2]=a+8,e=a+12|0,u=l-48|0,l=u;n:{e:{u:{i:{a:switch(i=o[1167644],i-2|0){case 0:break u;case 1:break i;default:break a}if(s[1167644]=2,n[u+4>>2]=1167644,r=n[e>>2],e=n[r>>2],n[r>>2]=0,!e)break u;if((i|0)==1)break e;i=u+12|0,q0[n[e>>2]](i),Y(e,i,36),s[u+8|0]=3,x4(u+4|0)}l=u+48|0;break n}Q()}Q()}}return l=a+16|0,1167608}function Pu(a,u){return Ye(n[a>>2],n[a+4>>2],n[u>>2],n[u+4>>2])}function Ye(a,u,e,i){var r=0;return r=l-16|0,l=r,n[r+4>>2]=u,n[r>>2]=a,n[r+12>>2]=i,n[r+8>>2]=e,a=Nu(r,r+8|0),l=r+16|0,a}function mr(a){var u=0,e=0,i=0,r=0,t=0;if(i=n[a+4>>2],(i|0)==n[a>>2])return 1114112;if(u=i-1|0,n[a+4>>2]=u,u=s[u|0],(u|0)<0){e=i-2|0,n[a+4>>2]=e,r=u&63,e=o[e|0],u=e<<24>>24;n:{if((u|0)>=-64){a=e&31;break n}e=i-3|0,n[a+4>>2]=e,t=u&63,e=o[e|0],u=e<<24>>24;e:{if((u|0)>=-64){a=e&15;break e}e=a,a=i-4|0,n[e+4>>2]=a,a=u&63|(o[a|0]&7)<<6}a=t|a<<6}u=r|a<<6}return u}function Ou(a,u){var e=0,i=0;e=l-16|0,l=e,n[e+12>>2]=u,A4(e+12|0)?(i=n[u>>2],n[u>>2]=i+1,u=1):u=0,n[a+4>>2]=i,n[a>>2]=u,l=e+16|0}function Nu(a,u){return p6(n[a>>2],n[a+4>>2],n[u>>2],n[u+4>>2])}function pr(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0;for(f=l-48|0,l=f,h=n[e+8>>2],y=n[e+4>>2];;){n:{if(h){if(n[f+44>>2]=u,n[f+40>>2]=a,n[f+32>>2]=y,g=h>>>0<4,w=g?h:4,m=(w<<3)+y|0,n[f+36>>2]=m,k=f+20|0,r=l-32|0,l=r,Q0(r+8|0),n[r+28>>2]=0,t=n[r+12>>2],n[r+20>>2]=n[r+8>>2],n[r+24>>2]=t,d=l-16|0,l=d,c=f+32|0,t=n[c>>2],b=n[c+4>>2],(t|0)!=(b|0))for(p=r+20|0,v=n[c+12>>2],j=n[c+8>>2],c=b-t>>>3|0;bn(d+8|0,j,v,n[t>>2],n[t+4>>2]),b=n[d+8>>2],b&&N0(p,b,n[d+12>>2]),t=t+8|0,c=c-1|0,!!c;);if(l=d+16|0,n[k+8>>2]=n[r+28>>2],t=n[r+24>>2],n[k>>2]=n[r+20>>2],n[k+4>>2]=t,l=r+32|0,t=n[f+24>>2],r=n[f+28>>2],k=u6(t,r),c=U4(t,4),!(c>>>0<=r>>>0&r>>>0>=4)){for(t=t-1|0;;){if(d=(r|0)!=0,!r)break n;if(c=r+t|0,r=r-1|0,!(s[c|0]>=0))break}break n}if(d=1,(o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24))&-2139062144)break n;for(b=r-4|0,r=c||4;;){if(r>>>0>=b>>>0){r=t+b|0,d=((o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24))&-2139062144)!=0;break n}if(n[r+t>>2]&-2139062144)break n;r=r+4|0}}n[e+8>>2]=0,l=f+48|0;return}n:{if(!(k&1?d:((k>>>16|0)-1&65535)>>>0<7513)||g){n[f+40>>2]=0,n[f+32>>2]=0,n[f+36>>2]=4,Nn(i,f+32|0);break n}jr(f+8|0,y,w),vr(n[i+4>>2],n[i+8>>2],n[f+8>>2],n[f+12>>2])}h=h-w|0,n0(f+20|0),y=m}}function vr(a,u,e,i){n:{if(!u||(a=(Z(u,12)+a|0)-12|0,!a))break n;k6(a,e,i)}}function jr(a,u,e){var i=0,r=0;i=0;n:{if(!e||(e=(e<<3)+u|0,i=0,(e|0)==8))break n;r=n[e-4>>2],i=n[u>>2]}n[a+4>>2]=r,n[a>>2]=i}function xr(a){var u=0,e=0,i=0;u=l-16|0,l=u,Me(u+8|0,a,2),a=n[u+8>>2],e=0;n:{if(!a||(i=n[u+12>>2],e=1,Ye(a,i,1068440,4)))break n;e=Ye(a,i,1068444,9)?2:0}return a=e,l=u+16|0,a}function zr(a){return n[a>>2]?Pu(a,1069028):0}function m6(a,u,e,i){var r=0,t=0,f=0,c=0;t=l-32|0,l=t,r=s8(u,e,i),nf(t,u),e=0,f=n[t+4>>2];n:{e:{for(;;){u:{if(i=r,!(i&&e>>>0<f>>>0)){if(!i)break e;break u}if(!h6(i+36|0))break u;if(e=(e>>>0<f>>>0)+e|0,r=0,n[i+48>>2]==-2147483648)continue;r=s8(u,n[i+52>>2],n[i+56>>2]);continue}break}r=n[i+44>>2],e=n[i+40>>2],n[t+28>>2]=u,n[t+20>>2]=e,n[t+24>>2]=e+(r<<1),e=t+8|0,u=l-48|0,l=u,i=t+20|0,r=Ua(i);u:{if(r){for(R0(u+8|0,4,4,4),f=n[u+8>>2],c=n[u+12>>2],n[c>>2]=r,n[u+28>>2]=1,n[u+24>>2]=c,n[u+20>>2]=f,n[u+40>>2]=n[i+8>>2],r=n[i+4>>2],n[u+32>>2]=n[i>>2],n[u+36>>2]=r,i=u+20|0,f=u+32|0;;){if(c=Ua(f),c){r=n[i+8>>2],(r|0)==n[i>>2]&&Rn(i,1),n[n[i+4>>2]+(r<<2)>>2]=c,n[i+8>>2]=r+1;continue}break}n[e+8>>2]=n[u+28>>2],i=n[u+24>>2],n[e>>2]=n[u+20>>2],n[e+4>>2]=i;break u}n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=4}if(l=u+48|0,n[t+8>>2]==-2147483648)break e;n[a+8>>2]=n[t+16>>2],u=n[t+12>>2],n[a>>2]=n[t+8>>2],n[a+4>>2]=u;break n}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}l=t+32|0}function O3(a){a=a|0;var u=0,e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0;u=l-304|0,l=u,n[u+68>>2]=0,n[u+60>>2]=0,n[u+64>>2]=4,n[u+52>>2]=4,n[u+56>>2]=0,n[u+44>>2]=0,n[u+48>>2]=0,n[u+36>>2]=0,n[u+40>>2]=4,n[u+72>>2]=0,n[u+76>>2]=2,f=n[270458],n[u+80>>2]=n[270457],n[u+84>>2]=f,f=n[270460],n[u+88>>2]=n[270459],n[u+92>>2]=f,n[u+96>>2]=0,n[u+100>>2]=0,g=u+80|0,p=u+60|0;n:for(;;){e:{if(s[u+104|0]=k+1,Ou(u+24|0,u+72|0),n[u+24>>2]!=1)break e;f=g+(n[u+28>>2]<<3)|0,i=n[f+4>>2],e=n[f>>2],f=0,n[u+132>>2]=0,n[u+124>>2]=0,n[u+128>>2]=4,qr(u+136|0,e,i);u:for(;;){Ur(u+188|0,u+136|0);i:{a:{if(e=n[u+192>>2],e){y=n[u+188>>2],r=n[u+196>>2],e6(u+16|0,e,r,91);t:{if(i=n[u+16>>2],!i||(j6(u+8|0,i,n[u+20>>2],93),i=n[u+8>>2],!i))break t;d=n[u+12>>2],f=i;continue}if(!f)break a;if(uu(f,d,60))break i;if(w=Rr(f,d)&255,(w|0)==15)break a;for(i=f2(12),n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4,n[u+208>>2]=1,n[u+204>>2]=i,n[u+200>>2]=1,A[u+240>>1]=1,n[u+236>>2]=0,n[u+232>>2]=e+r,n[u+228>>2]=e,n[u+224>>2]=r,n[u+220>>2]=e,n[u+216>>2]=r,n[u+212>>2]=0,v=n[u+128>>2],j=v+(n[u+132>>2]<<4)|0;;){Ar(u,u+212|0);t:{if(e=n[u>>2],e){c=n[u+4>>2],n[u+248>>2]=c,n[u+244>>2]=e;o:{r:{if(!Pu(u+244|0,1084056)){if(uu(e,c,60))break o;i=f2(12),r=f2(8),n[r+4>>2]=c,n[r>>2]=e;break r}i=f2(12),r=f2(8),n[r>>2]=0}n[i+8>>2]=1,n[i+4>>2]=r,n[i>>2]=1,n[u+260>>2]=1,n[u+256>>2]=i,n[u+252>>2]=1;break t}n[u+268>>2]=j,n[u+264>>2]=v,n[u+272>>2]=u+244,r=u+252|0,e=l-48|0,l=e,c=u+264|0,pa(e+20|0,c);o:{if(n[e+20>>2]!=-2147483648){for(i=e+32|0,_a(i,4),b=n[e+24>>2],t=n[e+36>>2],n[t>>2]=n[e+20>>2],n[t+4>>2]=b,n[t+8>>2]=n[e+28>>2],t=n[e+36>>2],n[e+8>>2]=n[e+32>>2],n[e+12>>2]=t,n[e+16>>2]=1,n[e+40>>2]=n[c+8>>2],t=n[c+4>>2],n[e+32>>2]=n[c>>2],n[e+36>>2]=t,t=e+8|0,c=l-16|0,l=c;;){if(pa(c+4|0,i),n[c+4>>2]!=-2147483648){b=n[t+8>>2],(b|0)==n[t>>2]&&Pn(t,1),h=n[t+4>>2]+Z(b,12)|0,n[h+8>>2]=n[c+12>>2],m=n[c+8>>2],n[h>>2]=n[c+4>>2],n[h+4>>2]=m,n[t+8>>2]=b+1;continue}break}l=c+16|0,n[r+8>>2]=n[e+16>>2],i=n[e+12>>2],n[r>>2]=n[e+8>>2],n[r+4>>2]=i;break o}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}if(l=e+48|0,n[u+260>>2])break t;mu(r),mu(u+200|0);break a}if(e=n[u+200>>2],(e|0)==-2147483648)break a;for(i=n[u+204>>2],r=n[u+208>>2],n[u+272>>2]=e,n[u+268>>2]=i,n[u+264>>2]=i,e=Z(r,12)+i|0,n[u+276>>2]=e;;){o:{if((i|0)==(e|0)||(n[u+268>>2]=i+12,r=n[i>>2],(r|0)==-2147483648))break o;e=n[i+8>>2],i=n[i+4>>2],n[u+216>>2]=i,n[u+220>>2]=e,n[u+212>>2]=r;r:{if((e|0)==1|e>>>0>1&&(r=n[i>>2],r))break r;U0(u+212|0),Mr(u+264|0);break a}c=n[i+4>>2],e=n[u+44>>2],(e|0)==n[u+36>>2]&&or(u+36|0),i=n[u+40>>2]+Z(e,24)|0,n[i+4>>2]=c,n[i>>2]=r,r=n[u+216>>2],n[i+8>>2]=n[u+212>>2],n[i+12>>2]=r,n[i+16>>2]=n[u+220>>2],s[i+20|0]=w,n[u+44>>2]=e+1,i=n[u+268>>2],e=n[u+276>>2];continue}break}Mr(u+264|0);continue u}e=n[u+208>>2],i=n[u+204>>2],n[u+288>>2]=0,n[u+276>>2]=0,n[u+264>>2]=i,n[u+268>>2]=i+Z(e,12),h=u+252|0,n[u+272>>2]=h,c=u+108|0,i=l+-64|0,l=i,r=u+264|0,va(i+16|0,r);t:{if(n[i+16>>2]!=-2147483648){for(e=i+28|0,ja(e,r),t=n[i+28>>2]+1|0,t=t||-1,_a(e,t>>>0<=4?4:t),b=n[i+20>>2],t=n[i+32>>2],n[t>>2]=n[i+16>>2],n[t+4>>2]=b,n[t+8>>2]=n[i+24>>2],t=n[i+32>>2],n[i>>2]=n[i+28>>2],n[i+4>>2]=t,n[i+8>>2]=1,Y(e,r,36),r=l-32|0,l=r;;){if(va(r+8|0,e),n[r+8>>2]!=-2147483648){t=n[i+8>>2],(t|0)==n[i>>2]&&(ja(r+20|0,e),b=n[r+20>>2]+1|0,Pn(i,b||-1)),b=n[i+4>>2]+Z(t,12)|0,n[b+8>>2]=n[r+16>>2],m=n[r+12>>2],n[b>>2]=n[r+8>>2],n[b+4>>2]=m,n[i+8>>2]=t+1;continue}break}l=r+32|0,n[c+8>>2]=n[i+8>>2],e=n[i+4>>2],n[c>>2]=n[i>>2],n[c+4>>2]=e;break t}n[c+8>>2]=0,n[c>>2]=0,n[c+4>>2]=4}l=i- -64|0,mu(u+200|0),n[u+208>>2]=n[u+116>>2],i=n[u+112>>2],n[u+200>>2]=n[u+108>>2],n[u+204>>2]=i,mu(h)}}X2(u+124|0),k=o[u+104|0];continue n}Au(p,y,k);continue}c=n[u+132>>2],(c|0)==n[u+124>>2]&&d6(u+124|0),i=n[u+128>>2]+(c<<4)|0,n[i+12>>2]=r,n[i+8>>2]=e,n[i+4>>2]=d,n[i>>2]=f,n[u+132>>2]=c+1}}break}if(r=n[u+44>>2],r>>>0>=2){e=n[u+40>>2],t=l-32|0,l=t,d=(r>>>1|0)+r|0;n:for(;;){if(d){d=d-1|0;e:{if(d>>>0<r>>>0){f=Z(d,24)+e|0,i=n[f+16>>2],c=n[f+20>>2],k=n[f+8>>2],b=n[f+12>>2],h=n[e>>2],g=n[e+4>>2],y=n[f+4>>2],n[e>>2]=n[f>>2],n[e+4>>2]=y,y=n[e+8>>2],w=n[e+12>>2],n[e+8>>2]=k,n[e+12>>2]=b,k=n[e+16>>2],b=n[e+20>>2],n[e+16>>2]=i,n[e+20>>2]=c,n[f>>2]=h,n[f+4>>2]=g,n[f+8>>2]=y,n[f+12>>2]=w,n[f+16>>2]=k,n[f+20>>2]=b,i=0;break e}i=d-r|0}for(c=r>>>0<d>>>0?r:d;;){if(k=i<<1,f=k|1,c>>>0<=f>>>0||(k=k+2|0,k>>>0<c>>>0&&(f=Da(Z(f,24)+e|0,Z(k,24)+e|0)+f|0),i=Z(i,24)+e|0,k=Z(f,24)+e|0,!Da(i,k)))continue n;a2(i,k,6),i=f}}break}l=t+32|0}for(c=u+48|0,qr(u+136|0,1081844,2211),f=u+216|0,i=u+76|0;;){Ur(u+252|0,u+136|0);n:{e:{u:{if(e=n[u+256>>2],e){if(r=n[u+252>>2],_4(u+108|0,e,n[u+260>>2],32),e=n[u+108>>2],!e||(d=n[u+120>>2],t=n[u+116>>2],k=Rr(e,n[u+112>>2])&255,(k|0)==15)||(n[u+204>>2]=d,n[u+200>>2]=t,Wr(u+72|0,u+200|0),e=n[u+72>>2],(e|0)==6))break e;if(d=n[u+204>>2],n[u+280>>2]=n[u+88>>2],t=n[u+84>>2],n[u+272>>2]=n[u+80>>2],n[u+276>>2]=t,t=n[u+76>>2],n[u+264>>2]=n[u+72>>2],n[u+268>>2]=t,!d)break u;On(u+264|0);break e}Y(a,u+36|0,36),l=u+304|0;return}if(d=n[i+12>>2],n[f+8>>2]=n[i+8>>2],n[f+12>>2]=d,d=n[i+4>>2],n[f>>2]=n[i>>2],n[f+4>>2]=d,n[u+212>>2]=e,n[u+80>>2]=0,n[u+72>>2]=0,n[u+76>>2]=4,e=u+212|0,d=u+72|0,dn(e,d),n[u+264>>2]=-2147483644,Tn(d,u+264|0),d=n[u+72>>2],t=n[u+76>>2],b=n[u+80>>2],On(e),(d|0)!=-2147483648)break n}Au(p,r,2);continue}r=n[u+56>>2],(r|0)==n[u+48>>2]&&d6(c),e=n[u+52>>2]+(r<<4)|0,n[e+8>>2]=t,n[e+12>>2]=b,n[e+4>>2]=d,s[e|0]=k,n[u+56>>2]=r+1}}function qr(a,u,e){var i=0,r=0;i=l-48|0,l=i,r=i+8|0,ze(r,10,u,e),A[i+44>>1]=0,n[i+40>>2]=e,n[i+36>>2]=0,a=Y(a,r,40),n[a+48>>2]=0,n[a+40>>2]=1,n[a+44>>2]=0,l=i+48|0}function Ur(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;e=l-48|0,l=e;n:{e:{for(;;){if(f=n[u+40>>2],n[u+40>>2]=f+1,o[u+37|0])break e;t=n[u+4>>2],yu(e+36|0,u);u:{if(n[e+36>>2]==1){i=n[u+28>>2],r=n[e+44>>2],n[u+28>>2]=r,r=r-i|0,i=i+t|0;break u}dr(e+24|0,u),r=n[e+28>>2],i=n[e+24>>2]}if(!i||(_t(e+16|0,i,r),i=n[e+16>>2],!i)||(qe(e+8|0,i,n[e+20>>2]),i=n[e+8>>2],!i))break e;if(r=n[e+12>>2],n[e+40>>2]=i,n[e+36>>2]=f,n[e+44>>2]=r,t=e+36|0,c=n[t+8>>2],c?t=uu(n[t+4>>2],c,35)^1:t=0,!!t)break}n[a+8>>2]=r,n[a+4>>2]=i,n[a>>2]=f;break n}n[a+4>>2]=0}l=e+48|0}function Rr(a,u){var e=0,i=0,r=0,t=0;e=l-16|0,l=e,e6(e+8|0,a,u,82),u=15,a=n[e+8>>2];n:{if(!a||(gu(e,a,n[e+12>>2]),o[e|0]))break n;for(a=o[e+1|0],i=o[1068420]|o[1068421]<<8|(o[1068422]<<16|o[1068423]<<24),u=l-32|0,r=o[1068416]|o[1068417]<<8|(o[1068418]<<16|o[1068419]<<24),s[u+23|0]=r,s[u+24|0]=r>>>8,s[u+25|0]=r>>>16,s[u+26|0]=r>>>24,s[u+27|0]=i,s[u+28|0]=i>>>8,s[u+29|0]=i>>>16,s[u+30|0]=i>>>24,i=o[1068413]|o[1068414]<<8|(o[1068415]<<16|o[1068416]<<24),n[u+16>>2]=o[1068409]|o[1068410]<<8|(o[1068411]<<16|o[1068412]<<24),n[u+20>>2]=i,i=u+16|0;;){e:{if(u=15,(t|0)==15)break e;if(u=i+t|0,t=t+1|0,u=o[u|0],(u+1&31)!=(a|0))continue}break}}return l=e+16|0,u}function Ar(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0;for(r=l-16|0,l=r,c=u+16|0;;){n:{if(f=0,o[u+29|0])break n;t=n[u+8>>2];e:{u:{for(;;){if(d=n[u+16>>2],b=n[u+20>>2],z2(r+8|0,c),e=n[r+12>>2],(e|0)==1114112)break u;if(i=n[r+8>>2],!!b6(e))break}e=n[u>>2],n[u>>2]=(n[u+16>>2]+(i+(b-d|0)|0)|0)-n[u+20>>2],f=e+t|0,e=i-e|0;break e}if(o[u+29|0]||(s[u+29|0]=1,t=n[u+4>>2],i=n[u>>2],!o[u+28|0]&(t|0)==(i|0)))break n;f=i+n[u+8>>2]|0,e=t-i|0}if(!e)continue}break}n[a+4>>2]=e,n[a>>2]=f,l=r+16|0}function Mr(a){var u=0,e=0;u=l-16|0,l=u,n[u+12>>2]=a,e=n[a+4>>2],Ta(e,(n[a+12>>2]-e>>>0)/12|0),Tu(u+12|0),l=u+16|0}function X2(a){v0(a,4,16)}function Wr(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;e=l-80|0,l=e,i=f2(20),Yr(e+40|0,u),r=n[e+40>>2];n:{if((r|0)==6){n[a>>2]=6,an(i,20);break n}for(c=n[e+56>>2],f=n[e+52>>2],n[e+32>>2]=f,n[e+36>>2]=c,d=n[e+48>>2],t=n[e+44>>2],n[e+24>>2]=t,n[e+28>>2]=d,n[i>>2]=r,n[i+4>>2]=t,n[i+8>>2]=d,n[i+12>>2]=f,n[i+16>>2]=c,n[e+20>>2]=1,n[e+16>>2]=i,n[e+12>>2]=1,t=e- -64|0,r=e+44|0;;){if(!Q2(u,124)){n[a+12>>2]=n[e+20>>2],u=n[e+16>>2],n[a+4>>2]=n[e+12>>2],n[a+8>>2]=u,n[a>>2]=4;break n}if(Yr(e+40|0,u),i=n[e+40>>2],(i|0)!=6){f=n[r+12>>2],n[t+8>>2]=n[r+8>>2],n[t+12>>2]=f,f=n[r+4>>2],n[t>>2]=n[r>>2],n[t+4>>2]=f,n[e+60>>2]=i,fr(e+12|0,e+60|0);continue}break}n[a>>2]=6,pu(e+12|0)}l=e+80|0}function Yr(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;e=l-144|0,l=e,n[e+32>>2]=0,n[e+24>>2]=0,n[e+28>>2]=4,g=e+44|0,b=e+108|0,m=e+80|0,y=e+76|0,p=e+132|0,v=e+112|0;n:{for(;;){e:{if(t=n[u+4>>2],t&&(r=n[u>>2],n[e+104>>2]=124,n[e+108>>2]=41,i=l-48|0,l=i,f=e+104|0,c=n[f+4>>2],f=n[f>>2],n[i+40>>2]=0,n[i+32>>2]=r,n[i+24>>2]=r,n[i+16>>2]=f,n[i+20>>2]=c,n[i+28>>2]=t,n[i+36>>2]=r+t,ta(i+4|0,i+16|0),l=i+48|0,n[i+8>>2]|n[i+4>>2]))break e;n[a+12>>2]=n[e+32>>2],u=n[e+28>>2],n[a+4>>2]=n[e+24>>2],n[a+8>>2]=u,n[a>>2]=3;break n}r=1;e:{u:{i:{a:{t:{o:{r:{y:{v:{h:{w:switch(i=Pe(u),i-91|0){case 0:break h;case 1:break v;case 2:break i;case 3:break u;default:break w}if(r=i-36|0,r>>>0>27)break a;if((r|0)==4)break y;if(!(1<<r&134218945))break a;break i}r=Q2(u,94),n[e+136>>2]=0,n[e+128>>2]=0,n[e+132>>2]=4,s[e+140|0]=r;h:{for(;;){w:{q:{W:switch(i=Pe(u),i-92|0){case 1:break h;case 0:break q;default:break W}if((i|0)==1114112)break w;r=i,t=n[u>>2],f=n[u+4>>2];W:{if(!uu(t,f,45)||eu(t,f,1084064,2))break W;if((Pe(u)|0)==1114112||(r=Pe(u),(r|0)==1114112))break w}t=n[e+136>>2],(t|0)==n[e+128>>2]&&qu(e+128|0),f=n[e+132>>2]+(t<<3)|0,n[f+4>>2]=r,n[f>>2]=i,n[e+136>>2]=t+1;continue}if(r=e+104|0,Pr(r,u),t=n[e+104>>2],(t|0)==-2147483648)break w;f=n[e+112>>2],i=n[e+108>>2],n[e+112>>2]=t,n[e+104>>2]=i,n[e+108>>2]=i,n[e+116>>2]=(f<<3)+i,i=l-16|0,l=i,t=e+128|0,k=n[r+12>>2],c=n[r+4>>2],h=k-c|0,w=h>>>3|0,E2(t,w),f=n[t+8>>2],(c|0)!=(k|0)&&(Y(n[t+4>>2]+(f<<3)|0,c,h),f=n[t+8>>2]),n[t+8>>2]=f+w,t=n[r+8>>2],n[i+12>>2]=n[r>>2],n[i+8>>2]=t,U0(i+8|0),l=i+16|0;continue}break}U0(e+128|0),i=6;break o}if(r=n[p+4>>2],n[e+104>>2]=n[p>>2],n[e+108>>2]=r,n[e+112>>2]=n[p+8>>2],r=n[e+128>>2],i=6,(r|0)==-2147483648)break o;n[e+64>>2]=n[e+112>>2],d=n[e+108>>2],n[e+56>>2]=n[e+104>>2],n[e+60>>2]=d,d=r,i=0;break o}if(!Q2(u,98))break r;r=2;break u}if(Wr(e+104|0,u),r=n[e+104>>2],(r|0)==6)break i;if(d=n[b+12>>2],n[y+8>>2]=n[b+8>>2],n[y+12>>2]=d,d=n[b+4>>2],n[y>>2]=n[b>>2],n[y+4>>2]=d,n[e+72>>2]=r,Q2(u,41))break t;On(e+72|0);break i}if(Pr(e+92|0,u),i=6,n[e+92>>2]==-2147483648)break o;r=n[e+96>>2],n[e+128>>2]=n[e+92>>2],n[e+132>>2]=r,r=n[e+100>>2],n[e+136>>2]=r,tr(b,n[e+132>>2],r),U0(e+128|0),r=n[v+4>>2],n[e+56>>2]=n[v>>2],n[e+60>>2]=r,n[e+64>>2]=n[v+8>>2],d=n[e+108>>2],i=0}if(r=i,(r|0)!=6)break u;break i}d=n[m+4>>2],n[e+56>>2]=n[m>>2],n[e+60>>2]=d,n[e+64>>2]=n[m+8>>2],d=n[e+76>>2];break u}a:switch(i-123|0){default:if((i|0)==1114112)break i;break;case 1:break a;case 0:case 2:break i}n[e+132>>2]=i,n[e+128>>2]=i,tr(e+104|0,e+128|0,1),r=n[b+4>>2],n[e+56>>2]=n[b>>2],n[e+60>>2]=r,n[e+64>>2]=n[b+8>>2],d=n[e+104>>2],r=0;break u}n[a>>2]=6;break e}n[g+8>>2]=n[e+64>>2],i=n[e+60>>2],n[g>>2]=n[e+56>>2],n[g+4>>2]=i,n[e+40>>2]=d,n[e+36>>2]=r,r=1;u:{i:{if(Q2(u,63)){i=0,f=1;break i}if(f=0,Q2(u,42)){i=0;break i}if(Q2(u,43)){i=1;break i}a:{if(!Q2(u,123))break a;c=e+104|0,_4(c,n[u>>2],n[u+4>>2],125),i=n[e+104>>2];t:{if(!i)break t;t=n[e+108>>2],k=n[e+116>>2],n[u>>2]=n[e+112>>2],n[u+4>>2]=k,_4(c,i,t,44);o:{c=n[e+104>>2];r:{if(c){if(k=n[e+112>>2],h=n[e+116>>2],w=Ye(k,h,1,0),c6(e+16|0,c,n[e+108>>2]),i=n[e+20>>2],t=n[e+16>>2],w)break o;if((t|0)!=1||(c6(e+8|0,k,h),!(n[e+8>>2]&1)))break t;r=n[e+12>>2];break r}if(c6(e,i,t),n[e>>2]!=1)break t;r=n[e+4>>2],i=r}if(f=1,(i|0)!=1)break i;if(i=1,(r|0)==1)break a;break i}if((t|0)==1)break i}n[a>>2]=6,On(e+36|0);break e}n[e+120>>2]=n[e+52>>2],r=n[e+48>>2],n[e+112>>2]=n[e+44>>2],n[e+116>>2]=r,r=n[e+40>>2],n[e+104>>2]=n[e+36>>2],n[e+108>>2]=r;break u}t=f2(20),n[t+16>>2]=n[e+52>>2],c=n[e+48>>2],n[t+8>>2]=n[e+44>>2],n[t+12>>2]=c,c=n[e+40>>2],n[t>>2]=n[e+36>>2],n[t+4>>2]=c,n[e+112>>2]=t,n[e+120>>2]=r,n[e+116>>2]=f,n[e+108>>2]=i,n[e+104>>2]=5}fr(e+24|0,e+104|0);continue}break}pu(e+24|0)}l=e+144|0}function Pe(a){var u=0,e=0,i=0;return u=l-16|0,l=u,e=n[a>>2],n[u+8>>2]=e,n[u+12>>2]=e+n[a+4>>2],e=_0(u+8|0),(e|0)!=1114112&&(i=n[u+8>>2],n[a>>2]=i,n[a+4>>2]=n[u+12>>2]-i),l=u+16|0,e}function Q2(a,u){var e=0,i=0,r=0;return e=l-16|0,l=e,i=n[a>>2],r=n[a+4>>2],e6(e+8|0,i,r,u),u=n[e+8>>2],n[a+4>>2]=u?n[e+12>>2]:r,n[a>>2]=u||i,l=e+16|0,(u|0)!=0}function Pr(a,u){var e=0;n:{if(u=Pe(u),(u|0)!=110){if((u|0)!=115){if((u|0)==1114112){n[a>>2]=-2147483648;return}if(u-33>>>0<15|u-58>>>0<7|(u-91>>>0<6|u-123>>>0<4))break n;n[a>>2]=-2147483648;return}u=f2(16),n[u+8>>2]=32,n[u+12>>2]=32,n[u>>2]=9,n[u+4>>2]=13,n[a+8>>2]=2,n[a+4>>2]=u,n[a>>2]=2;return}u=f2(8),n[a+8>>2]=1,n[a+4>>2]=u,n[a>>2]=1,n[u>>2]=10,n[u+4>>2]=10;return}e=f2(8),n[e+4>>2]=u,n[e>>2]=u,n[a+8>>2]=1,n[a+4>>2]=e,n[a>>2]=1}function Or(a,u){var e=0,i=0;e=l-16|0,l=e,i=n[u+16>>2],n[u+16>>2]=1114113,(i|0)!=1114113?u=n[u+12>>2]:(z2(e+8|0,u),i=n[e+12>>2],u=n[e+8>>2]),n[a+4>>2]=i,n[a>>2]=u,l=e+16|0}function p6(a,u,e,i){return(u|0)==(i|0)?a=K2(a,e,u):a=1,!a}function Tu(a){var u=0;u=l-16|0,l=u,a=n[a>>2],n[u+12>>2]=n[a>>2],n[u+8>>2]=n[a+8>>2],g2(u+8|0),l=u+16|0}function Nr(a){var u=0;u=l-16|0,l=u,a=n[a>>2],n[u+12>>2]=n[a>>2],n[u+8>>2]=n[a+8>>2],vu(u+8|0),l=u+16|0}function Tr(a,u){var e=0,i=0;e=l-16|0,l=e,i=n[u+4>>2],u=n[u+8>>2],J2(e+4|0,u),u&&(Y(n[e+8>>2],i,u<<3),n[e+12>>2]=u),n[a+8>>2]=n[e+12>>2],u=n[e+8>>2],n[a>>2]=n[e+4>>2],n[a+4>>2]=u,l=e+16|0}function In(a){var u=0;u=l-16|0,l=u,Bf(a),l=u+16|0}function Ir(a,u){var e=0,i=0,r=0,t=0;i=l-16|0,l=i,r=i+8|0,e=n[u+16>>2],e>>>0>=o0[u+20>>2]?u=0:(n[u+16>>2]=e+1,t=n[u+8>>2]+e|0,u=n[u>>2]+e|0),n[r+4>>2]=t,n[r>>2]=u,u=n[i+8>>2],u?e=o[n[i+12>>2]]^o[u|0]:e=0,s[a+1|0]=e,s[a|0]=(u|0)!=0,l=i+16|0}function v6(a,u){var e=0,i=0;return e=l-32|0,l=e,n[e+28>>2]=0,n[e+20>>2]=a,n[e+12>>2]=a,n[e+16>>2]=u,n[e+24>>2]=a+u,a=_0(e+20|0),(a|0)!=1114112&&(i=!n[e+28>>2]&a-48>>>0<10),l=e+32|0,i}function j6(a,u,e,i){var r=0,t=0,f=0;r=l-16|0,l=r,n[r+12>>2]=0,wu(r,i,r+12|0),f=n[r>>2],i=l-16|0,l=i,t=n[r+4>>2],n[i+4>>2]=t,n[i>>2]=f,f=0,e>>>0>=t>>>0&&(n[i+12>>2]=t,n[i+8>>2]=(e-t|0)+u,f=Nu(i,i+8|0)),l=i+16|0,n[a+4>>2]=e-t,n[a>>2]=f?u:0,l=r+16|0}function H2(a){qn(a,12)}function $2(a,u){if(u){ms(a);return}n[a>>2]=3}function x6(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0;for(M=l-16|0,l=M,w=M+8|0,n[w+4>>2]=(e<<4)+u,n[w>>2]=u,T=n[M+12>>2],e=n[M+8>>2];;){if((e|0)!=(T|0)){u=n[a+40>>2]+((o[e+3|0]|o[e+4|0]<<8|(o[e+5|0]<<16|o[e+6|0]<<24))>>>2&67108863)|0,w=n[a+20>>2],f=q(u,0,w,0),k=z,i=f,f=n[a+36>>2]+((o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))&67108863)|0,R=n[a+24>>2],c=q(f,0,R,0),g=i+c|0,d=z+k|0,k=n[a+44>>2]+((o[e+6|0]|o[e+7|0]<<8|(o[e+8|0]<<16|o[e+9|0]<<24))>>>4&67108863)|0,p=n[a+16>>2],v=q(k,0,p,0),i=v+g|0,d=z+(c>>>0>g>>>0?d+1|0:d)|0,g=n[a+48>>2]+((o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24))>>>6|0)|0,P=n[a+32>>2],c=Z(P,5),j=q(g,0,c,0),t=j+i|0,i=z+(i>>>0<v>>>0?d+1|0:d)|0,d=n[a+52>>2]+16777216+((o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24))>>>8)|0,v=n[a+28>>2],r=Z(v,5),O=q(d,0,r,0),x=O+t|0,j=z+(t>>>0<j>>>0?i+1|0:i)|0,i=q(u,0,p,0),t=z,b=q(f,0,w,0),i=b+i|0,t=z+t|0,m=q(c,0,k,0),h=m+i|0,i=z+(i>>>0<b>>>0?t+1|0:t)|0,b=q(g,0,r,0),t=h+b|0,i=z+(h>>>0<m>>>0?i+1|0:i)|0,m=Z(R,5),y=q(d,0,m,0),h=y+t|0,i=z+(t>>>0<b>>>0?i+1|0:i)|0,b=h>>>0<y>>>0?i+1|0:i,i=q(u,0,c,0),t=z,y=q(f,0,p,0),i=y+i|0,t=z+t|0,U=q(k,0,r,0),r=U+i|0,i=z+(i>>>0<y>>>0?t+1|0:t)|0,m=q(g,0,m,0),t=r+m|0,r=z+(r>>>0<U>>>0?i+1|0:i)|0,y=q(d,0,Z(w,5),0),i=y+t|0,t=z+(t>>>0<m>>>0?r+1|0:r)|0,r=((i>>>0<y>>>0?t+1|0:t)&67108863)<<6|i>>>26,t=r+h|0,m=((r>>>0>t>>>0?b+1|0:b)&67108863)<<6|t>>>26,y=m+x|0,n[a+44>>2]=y&67108863,r=q(u,0,R,0),h=z,U=q(f,0,v,0),r=U+r|0,h=z+h|0,N=q(k,0,w,0),b=N+r|0,r=z+(r>>>0<U>>>0?h+1|0:h)|0,U=q(p,0,g,0),h=U+b|0,r=z+(b>>>0<N>>>0?r+1|0:r)|0,b=q(c,0,d,0),c=b+h|0,r=z+(h>>>0<U>>>0?r+1|0:r)|0,r=c>>>0<b>>>0?r+1|0:r,x=x>>>0<O>>>0?j+1|0:j,x=((y>>>0<m>>>0?x+1|0:x)&67108863)<<6|y>>>26,c=c+x|0,n[a+48>>2]=c&67108863,u=q(u,0,v,0),v=z,j=q(f,0,P,0),u=j+u|0,f=z+v|0,R=q(k,0,R,0),k=R+u|0,u=z+(u>>>0<j>>>0?f+1|0:f)|0,g=q(g,0,w,0),w=g+k|0,u=z+(k>>>0<R>>>0?u+1|0:u)|0,k=((c>>>0<x>>>0?r+1|0:r)&67108863)<<6|c>>>26,p=q(p,0,d,0),d=p+w|0,f=k+d|0,n[a+52>>2]=f&67108863,u=z+(w>>>0<g>>>0?u+1|0:u)|0,u=d>>>0<p>>>0?u+1|0:u,u=Z(((f>>>0<k>>>0?u+1|0:u)&67108863)<<6|f>>>26,5)+(i&67108863)|0,n[a+36>>2]=u&67108863,n[a+40>>2]=(t&67108863)+(u>>>26|0),e=e+16|0;continue}break}l=M+16|0}function z6(a,u){var e=0,i=0,r=0,t=0,f=0;e=l-32|0,l=e,i=1;n:{if(o[a+72|0]==1){r=a+76|0,t=o[a+74|0],a=o[a+73|0];break n}r=a+74|0,f=o[a+73|0],t=n[a+76>>2],i=0,a=0}s[e+12|0]=i,s[e+14|0]=f,s[e+13|0]=a,n[e+8>>2]=t,A[e+16>>1]=W[r>>1],a=1;n:{if(o[u+72|0]==1){i=u+76|0,r=o[u+74|0],t=0,u=o[u+73|0];break n}i=u+74|0,t=o[u+73|0],r=n[u+76>>2],a=0,u=0}return s[e+24|0]=a,s[e+26|0]=t,s[e+25|0]=u,n[e+20>>2]=r,A[e+28>>1]=W[i>>1],a=vt(e+8|0,e+20|0),l=e+32|0,a}function Er(a,u){var e=0,i=0;e=l-16|0,l=e,i=n[u>>2],n[u>>2]=0;n:{if((i|0)==1){i=n[u+8>>2],u=n[u+4>>2];break n}I6(e+8|0,u+12|0),i=n[e+12>>2],u=n[e+8>>2]}n[a>>2]=u,n[a+4>>2]=i,l=e+16|0}function Gr(a,u){V0(a,n[a+8>>2],u,1,32)}function q6(a,u){var e=0,i=0;e=l-16|0,l=e,Vt(e+4|0,u),u=n[e+8>>2],i=n[e+4>>2],n[a+8>>2]=n[e+12>>2],n[a>>2]=i,n[a+4>>2]=u,l=e+16|0}function Hr(a,u){var e=0,i=0;n:{if(o[u+8|0]||(e=o[u+10|0],u=o[u+9|0],e>>>0<u>>>0))break n;i=(e-u&255)+1|0}n[a+8>>2]=i,n[a+4>>2]=1,n[a>>2]=i}function Dr(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;d=l-48|0,l=d,t=d+30|0,e=l-80|0,l=e,n[e+16>>2]=u+60,n[e+12>>2]=u+56;n:{if(n[u+48>>2]){c=e+56|0,i=l-48|0,l=i,h=u+48|0,n[i+8>>2]=h,n[i+4>>2]=e+12,y=h+4|0;e:{for(;;){if(r=o[y|0],f=o[y+1|0],r>>>0<f>>>0&&(s[y|0]=r+1),s[i+1|0]=r,s[i|0]=r>>>0<f>>>0,!o[i|0]){b=3;break e}if(b=o[i+1|0],r=n[h>>2],k=W[r+4>>1]|W[r+6>>1]<<16,f=l-16|0,n[f>>2]=W[r>>1]|W[r+2>>1]<<16,n[f+4>>2]=k,k=W[r+12>>1]|W[r+14>>1]<<16,n[f+8>>2]=W[r+8>>1]|W[r+10>>1]<<16,n[f+12>>2]=k,r=b-1|0,b>>>0<8&r>>>0<=7||Q(),r=(r<<1)+f|0,k=W[r>>1],w=r,r=(b<<1)+f|0,A[w>>1]=W[r>>1],A[r>>1]=k,r=i+30|0,s[r+1|0]=b,s[r|0]=0,b=n[f+4>>2],k=n[f>>2],A[r+2>>1]=k,A[r+4>>1]=k>>>16,A[r+6>>1]=b,A[r+8>>1]=b>>>16,b=n[f+12>>2],f=n[f+8>>2],A[r+10>>1]=f,A[r+12>>1]=f>>>16,A[r+14>>1]=b,A[r+16>>1]=b>>>16,f=l-32|0,l=f,A[f+24>>1]=W[r+16>>1],b=W[r+12>>1]|W[r+14>>1]<<16,n[f+16>>2]=W[r+8>>1]|W[r+10>>1]<<16,n[f+20>>2]=b,b=W[r+4>>1]|W[r+6>>1]<<16,n[f+8>>2]=W[r>>1]|W[r+2>>1]<<16,n[f+12>>2]=b,pt(i+12|0,n[i+4>>2],f+8|0),l=f+32|0,b=o[i+12|0],(b|0)!=3)break}s[c+17|0]=o[i+29|0],r=o[i+25|0]|o[i+26|0]<<8|(o[i+27|0]<<16|o[i+28|0]<<24),f=o[i+21|0]|o[i+22|0]<<8|(o[i+23|0]<<16|o[i+24|0]<<24),s[c+9|0]=f,s[c+10|0]=f>>>8,s[c+11|0]=f>>>16,s[c+12|0]=f>>>24,s[c+13|0]=r,s[c+14|0]=r>>>8,s[c+15|0]=r>>>16,s[c+16|0]=r>>>24,r=o[i+17|0]|o[i+18|0]<<8|(o[i+19|0]<<16|o[i+20|0]<<24),f=o[i+13|0]|o[i+14|0]<<8|(o[i+15|0]<<16|o[i+16|0]<<24),s[c+1|0]=f,s[c+2|0]=f>>>8,s[c+3|0]=f>>>16,s[c+4|0]=f>>>24,s[c+5|0]=r,s[c+6|0]=r>>>8,s[c+7|0]=r>>>16,s[c+8|0]=r>>>24}if(s[c|0]=b,l=i+48|0,c=o[e+56|0],(c|0)!=3){s[t+17|0]=o[e+73|0],u=o[e+69|0]|o[e+70|0]<<8|(o[e+71|0]<<16|o[e+72|0]<<24),i=o[e+65|0]|o[e+66|0]<<8|(o[e+67|0]<<16|o[e+68|0]<<24),s[t+9|0]=i,s[t+10|0]=i>>>8,s[t+11|0]=i>>>16,s[t+12|0]=i>>>24,s[t+13|0]=u,s[t+14|0]=u>>>8,s[t+15|0]=u>>>16,s[t+16|0]=u>>>24,u=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),i=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),s[t+1|0]=i,s[t+2|0]=i>>>8,s[t+3|0]=i>>>16,s[t+4|0]=i>>>24,s[t+5|0]=u,s[t+6|0]=u>>>8,s[t+7|0]=u>>>16,s[t+8|0]=u>>>24;break n}n[h>>2]=0}if(c=3,!n[u>>2])break n;i=n[e+16>>2],n[e+28>>2]=n[e+12>>2],n[e+32>>2]=i,n[e+24>>2]=2,r=n[u+4>>2],i=u+12|0,n[e+20>>2]=i,i=i+Z(r,18)|0,f=n[u+8>>2]-r|0,b=e+28|0;e:{for(;;){if(!f)break e;if(r=r+1|0,n[u+4>>2]=r,A[e+72>>1]=W[i+16>>1],c=W[i+12>>1]|W[i+14>>1]<<16,n[e+64>>2]=W[i+8>>1]|W[i+10>>1]<<16,n[e+68>>2]=c,c=W[i+4>>1]|W[i+6>>1]<<16,n[e+56>>2]=W[i>>1]|W[i+2>>1]<<16,n[e+60>>2]=c,pt(e+38|0,b,e+56|0),c=o[e+38|0],(c|0)==3){f=f-1|0,i=i+18|0;continue}break}s[t+17|0]=o[e+55|0],u=o[e+51|0]|o[e+52|0]<<8|(o[e+53|0]<<16|o[e+54|0]<<24),i=o[e+47|0]|o[e+48|0]<<8|(o[e+49|0]<<16|o[e+50|0]<<24),s[t+9|0]=i,s[t+10|0]=i>>>8,s[t+11|0]=i>>>16,s[t+12|0]=i>>>24,s[t+13|0]=u,s[t+14|0]=u>>>8,s[t+15|0]=u>>>16,s[t+16|0]=u>>>24,u=o[e+43|0]|o[e+44|0]<<8|(o[e+45|0]<<16|o[e+46|0]<<24),i=o[e+39|0]|o[e+40|0]<<8|(o[e+41|0]<<16|o[e+42|0]<<24),s[t+1|0]=i,s[t+2|0]=i>>>8,s[t+3|0]=i>>>16,s[t+4|0]=i>>>24,s[t+5|0]=u,s[t+6|0]=u>>>8,s[t+7|0]=u>>>16,s[t+8|0]=u>>>24;break n}c=3}s[t|0]=c,l=e+80|0,u=3;n:{if(o[d+30|0]==3||(A[d+24>>1]=W[d+46>>1],e=W[d+42>>1]|W[d+44>>1]<<16,n[d+16>>2]=W[d+38>>1]|W[d+40>>1]<<16,n[d+20>>2]=e,e=W[d+34>>1]|W[d+36>>1]<<16,t=W[d+30>>1]|W[d+32>>1]<<16,n[d+8>>2]=t,n[d+12>>2]=e,(t&255)==3))break n;e=l-32|0,l=e,u=d+8|0,A[e+24>>1]=W[u+16>>1],t=W[u+12>>1]|W[u+14>>1]<<16,n[e+16>>2]=W[u+8>>1]|W[u+10>>1]<<16,n[e+20>>2]=t,t=W[u+4>>1]|W[u+6>>1]<<16,u=W[u>>1]|W[u+2>>1]<<16,n[e+8>>2]=u,n[e+12>>2]=t,U2(e+8|2),A[d>>1]=u,l=e+32|0,g=o[d+1|0],u=o[d|0]}s[a+1|0]=g,s[a|0]=u,l=d+48|0}function Lr(a,u){var e=0,i=0,r=0,t=0,f=0;r=l-16|0,l=r,t=r+4|0,i=l-16|0,e=n[u>>2];n:{e:{if(n[u+48>>2]){if(e)break e;e=o[u+53|0],u=e-o[u+52|0]|0,n[i+8>>2]=u>>>0<=e>>>0?u:0,u=1,e=i+12|0;break n}if(e){n[i+12>>2]=1,u=n[u+8>>2]-n[u+4>>2]|0,e=i+8|0;break n}n[i+12>>2]=1,u=0,e=i+8|0;break n}e=o[u+53|0],f=e-o[u+52|0]|0,e=e>>>0>=f>>>0?f:0,u=e+(n[u+8>>2]-n[u+4>>2]|0)|0,n[i+12>>2]=u>>>0>=e>>>0,e=i+8|0}n[e>>2]=u,u=n[i+12>>2],n[t+8>>2]=n[i+8>>2],n[t+4>>2]=u,n[t>>2]=0,u=n[r+12>>2],n[a+4>>2]=n[r+8>>2],n[a+8>>2]=u,n[a>>2]=0,l=r+16|0}function Zr(a){var u=0,e=0;if(n[a>>2]){e=a+12|0;n:{if(u=n[a+4>>2],a=n[a+8>>2],(u|0)==(a|0))break n;for(a=a-u|0,u=(Z(u,18)+e|0)+2|0;;){if(!a)break n;a=a-1|0,U2(u),u=u+18|0}}}}function Br(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;f=l-16|0,l=f;n:{e:{if(o[u+37|0])break e;d=n[u+4>>2],c=n[u+16>>2],k=n[u+8>>2];u:{i:{if(c>>>0>k>>>0)break i;h=u+20|0,i=n[u+12>>2];a:{for(;;){if(i>>>0>c>>>0)break i;y=i+d|0,r=o[(o[u+24|0]+h|0)-1|0],t=c-i|0;t:{if(t>>>0<=7)for(b=0,e=0;;){if((e|0)==(t|0)){e=t;break t}if((r|0)==o[e+y|0]){b=1;break t}else{e=e+1|0;continue}}$s(f+8|0,r,y,t),e=n[f+12>>2],b=n[f+8>>2]}if((b|0)!=1)break a;if(i=(e+i|0)+1|0,n[u+12>>2]=i,!(o[u+24|0]>i>>>0)&&(e=o[u+24|0],r=(i-e|0)+d|0,!(i>>>0>k>>>0|e>>>0>i>>>0))){if(t=o[u+24|0],t>>>0>=5)break n;if((e|0)==(t|0)&&!K2(r,h,e))break}}r=n[u+28>>2],n[u+28>>2]=i,u=i-r|0;break u}n[u+12>>2]=c}s[u+37|0]=1;i:{if(o[u+36|0]==1){t=n[u+32>>2],r=n[u+28>>2];break i}if(r=n[u+28>>2],t=n[u+32>>2],(r|0)==(t|0))break e}u=t-r|0}_t(f,r+d|0,u),e=n[f+4>>2],w=n[f>>2]}n[a+4>>2]=e,n[a>>2]=w,l=f+16|0;return}Q()}function Cr(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;d=l-16|0,l=d,n[d+12>>2]=u+8,e=n[u>>2],g=n[u+4>>2];n:{for(;;){if((e|0)!=(g|0)){k=e+8|0,n[u>>2]=k,t=l-32|0,l=t,r=n[d+12>>2],It(t+8|0,n[r>>2],e),i=n[t+8>>2];e:{if(!i){s[a|0]=2;break e}m=n[i>>2],p=n[i+4>>2],b=t+20|0,c=l-16|0,l=c,h=c+8|0,i=n[r+4>>2],y=n[i+4>>2],i=n[i+8>>2],r=l-16|0,l=r,n[r+12>>2]=e;u:{if(!i){e=0,f=1;break u}for(e=0;;){if(i>>>0<=1){if(i=ys(r+12|0,(e<<3)+y|0)&255,f=0,!i)break u}else{f=e,w=i>>>1|0,e=w+e|0,e=(ys(r+12|0,(e<<3)+y|0)&255)==1?f:e,i=i-w|0;continue}break}e=((i|0)==255)+e|0,f=1}if(i=f,n[h+4>>2]=e,n[h>>2]=i,l=r+16|0,n[c+8>>2]&1?e=0:(e=n[c+12>>2],n[b+8>>2]=e&63,n[b+4>>2]=e>>>6,e=1),n[b>>2]=e,l=c+16|0,!n[t+20>>2]){s[a|0]=2;break e}n[a+8>>2]=n[t+24>>2],n[a>>2]=m,n[a+4>>2]=p}if(l=t+32|0,e=k,o[a|0]==2)continue;break n}break}s[a|0]=2}l=d+16|0}function Fr(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;e=l-16|0,l=e,t=l-32|0,l=t,n[t+12>>2]=u+8,y=u,u=n[u>>2],g=n[y+4>>2];n:{for(;;){if((u|0)!=(g|0)){w=u+8|0,n[y>>2]=w,d=t+16|0,b=n[u>>2],f=n[u+4>>2],i=l-32|0,l=i;e:{u:{r=n[t+12>>2],c=n[r>>2],u=n[c>>2];i:{if(u>>>0>=3){if(u=n[r+4>>2],k=0,eu(b,f,n[u>>2],n[u+4>>2]))break i;u=n[c>>2]}if(o0[n[r+8>>2]>>2]<(u>>>0<f>>>0?f-u|0:u-f|0)>>>0)break u;u=n[r+4>>2],k=1}if(c=ao(n[u>>2],n[u+4>>2],b,f),r=n[n[r+8>>2]>>2],h=c>>>0>r>>>0,!(k&h)){for(k=n[u+4>>2],u=n[u>>2],n[i+20>>2]=0,n[i+24>>2]=0,n[i+8>>2]=u+k,n[i+4>>2]=u,u=0,s[i+28|0]=0,n[i+12>>2]=b,n[i+16>>2]=f+b,r=h?r:c,c=i+12|0;;){i:{if(h=_0(i+4|0),(h|0)==1114112||(_0(c)|0)!=(h|0))break i;u=u+1|0;continue}break}n[d+12>>2]=f,n[d+8>>2]=b,n[d+4>>2]=u,n[d>>2]=r;break e}n[d+8>>2]=0;break e}n[d+8>>2]=0}if(l=i+32|0,u=n[t+24>>2],u){w=n[t+20>>2],y=n[t+16>>2],n[e+12>>2]=n[t+28>>2],n[e+8>>2]=u,n[e>>2]=y,n[e+4>>2]=w;break n}else{u=w;continue}}break}n[e+8>>2]=0}l=t+32|0;n:{if(n[e+8>>2]){u=n[e+12>>2],n[a+8>>2]=n[e+8>>2],n[a+12>>2]=u,u=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=u;break n}n[a+8>>2]=0}l=e+16|0}function Kr(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;for(e=l-112|0,l=e,r=W[u+12>>1]|W[u+14>>1]<<16,n[e+16>>2]=W[u+8>>1]|W[u+10>>1]<<16,n[e+20>>2]=r,r=W[u+4>>1]|W[u+6>>1]<<16,n[e+8>>2]=W[u>>1]|W[u+2>>1]<<16,n[e+12>>2]=r,n[e+36>>2]=e+24,n[e+28>>2]=e+8,n[e+32>>2]=e+111,n[e+104>>2]=e+28,u=0;;){if((u|0)!=64){r=l-16|0,l=r,i=n[e+104>>2],t=n[i>>2],n[i>>2]=t+2,d=r+8|0,i=l-16|0,l=i,c=i+8|0,f=W[t>>1],t=T6(),f>>>0>=o0[t+8>>2]?f=0:(f=n[t+4>>2]+(f<<3)|0,t=n[f+4>>2],f=n[f>>2]),n[c+4>>2]=t,n[c>>2]=f,c=n[i+12>>2],t=n[i+8>>2],n[d>>2]=t||1,n[d+4>>2]=t?c:0,l=i+16|0,i=n[r+12>>2],n[e>>2]=n[r+8>>2],n[e+4>>2]=i,l=r+16|0,r=n[e+4>>2],i=(e+40|0)+u|0,n[i>>2]=n[e>>2],n[i+4>>2]=r,u=u+8|0;continue}break}Y(a,e+40|0,64),l=e+112|0}function Iu(a){D8(a,32)}function t0(a){qn(a,32)}function U6(a){var u=0,e=0,i=0;for(i=l-16|0,l=i,u=l-16|0;;){if((e|0)!=12){s[(u+4|0)+e|0]=0,e=e+1|0;continue}break}e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),s[a+8|0]=e,s[a+9|0]=e>>>8,s[a+10|0]=e>>>16,s[a+11|0]=e>>>24,e=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),u=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24,l=i+16|0}function Sr(a){d3(a,25722)}function Vr(a){d3(a,32)}function R6(a,u){var e=0,i=0,r=0;if(e=l-16|0,l=e,q4(e+4|0,u,1,1,1),i=n[e+8>>2],n[e+4>>2]!=1){r=n[e+12>>2],n[a+8>>2]=u,n[a+4>>2]=r,n[a>>2]=i,l=e+16|0;return}Q()}function D2(a){var u=0;u=n[a>>2],(u|0)!=3&&(u>>>0>=2&&tt(a+4|0),n0(a+12|0))}function Jr(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;b=l-32|0,l=b,f=b+8|0,a=n[n[a>>2]>>2],e=l-32|0,l=e,n[e+28>>2]=u,r=l-32|0,l=r,t=l-16|0,l=t,s[t+12|0]=0,k=e+28|0,n[t+8>>2]=k,u=0,d=l-16|0,l=d,s[d+12|0]=0,n[d+8>>2]=0,i=t+8|0,c=y4(d+8|0),w0(i,c),c&&(ue(a+12|0,i),u=1),u>>>0<c>>>0&&(W0(a+60|0,i),u=u+1|0),u>>>0<c>>>0&&(W0(a+61|0,i),u=u+1|0);n:{if(u>>>0>=c>>>0||(M2(a+28|0,i),u+1>>>0>=c>>>0))break n;w4(a,i)}l=d+16|0,l=t+16|0,k4(r+8|0,o[t+12|0]),u=e+4|0,a=u+4|0,t=n[r+8>>2];n:{if((t|0)!=3){n[a+16>>2]=n[r+28>>2],i=n[r+24>>2],n[a+8>>2]=n[r+20>>2],n[a+12>>2]=i,i=n[r+16>>2],n[a>>2]=n[r+12>>2],n[a+4>>2]=i;break n}n[a>>2]=k}return n[u>>2]=t,l=r+32|0,a=n[e+4>>2],(a|0)!=3&&(u=n[e+16>>2],n[f+8>>2]=n[e+12>>2],n[f+12>>2]=u,u=n[e+24>>2],n[f+16>>2]=n[e+20>>2],n[f+20>>2]=u,n[f+4>>2]=n[e+8>>2]),n[f>>2]=a,l=e+32|0,a=n[b+8>>2],D2(f),l=b+32|0,(a|0)==3}function Xr(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;if(h=l-32|0,l=h,d=h+8|0,a=n[n[a>>2]>>2],t=l-32|0,l=t,n[t+28>>2]=u,f=l-32|0,l=f,b=l-16|0,l=b,s[b+12|0]=0,g=t+28|0,n[b+8>>2]=g,u=0,c=l-16|0,l=c,n[c+4>>2]=0,s[c+8|0]=0,A[c+10>>1]=0,A[c+12>>1]=0,s[c+14|0]=o[a+36|0]^1,s[c+9|0]=o[a+190|0]^1,e=b+8|0,i=le(c+4|0,12),w0(e,i),i&&(W0(a+194|0,e),u=1),u>>>0<i>>>0&&(ue(a+136|0,e),u=u+1|0),u>>>0<i>>>0&&(p2(a+188|0,e),u=u+1|0),u>>>0<i>>>0&&(t2(a+152|0,e),u=u+1|0),u>>>0<i>>>0&&(M2(a+156|0,e),u=u+1|0),u>>>0<i>>>0){r=a+190|0;n:{if(o[r|0]==1){w0(e,2),r=r+1|0,W0(r,e),W0(r+1|0,e);break n}ie(e)}u=u+1|0}if(u>>>0<i>>>0&&(o2(a,e),u=u+1|0),u>>>0<i>>>0&&(O8(a+193|0,e),u=u+1|0),u>>>0<i>>>0){for(r=a+12|0,k=n[r+8>>2],w0(e,k),k=k<<4,r=n[r+4>>2];;){if(k){w=0,y=Ke(),w0(e,y),y&&(W0(r+12|0,e),w=1);n:{if(w>>>0>=y>>>0||(W0(r+13|0,e),w+1>>>0>=y>>>0))break n;o2(r,e)}k=k-16|0,r=r+16|0;continue}break}u=u+1|0}n:{if(u>>>0>=i>>>0||(o2(a+24|0,e),u+1>>>0>=i>>>0))break n;u=0,a=a+36|0;e:{if(W[a>>1]==1){a=a+2|0,i=Ke(),w0(e,i),i&&(p2(a+96|0,e),u=1);u:{if(u>>>0>=i>>>0||(M2(a- -64|0,e),u+1>>>0>=i>>>0))break u;P8(a,e)}break e}ie(e)}}l=c+16|0,l=b+16|0,k4(f+8|0,o[b+12|0]),u=t+4|0,a=u+4|0,e=n[f+8>>2];n:{if((e|0)!=3){n[a+16>>2]=n[f+28>>2],i=n[f+24>>2],n[a+8>>2]=n[f+20>>2],n[a+12>>2]=i,i=n[f+16>>2],n[a>>2]=n[f+12>>2],n[a+4>>2]=i;break n}n[a>>2]=g}return n[u>>2]=e,l=f+32|0,a=n[t+4>>2],(a|0)!=3&&(u=n[t+16>>2],n[d+8>>2]=n[t+12>>2],n[d+12>>2]=u,u=n[t+24>>2],n[d+16>>2]=n[t+20>>2],n[d+20>>2]=u,n[d+4>>2]=n[t+8>>2]),n[d>>2]=a,l=t+32|0,a=n[h+8>>2],D2(d),l=h+32|0,(a|0)==3}function Qr(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0;c=l-32|0,l=c,t=c+8|0,r=n[n[a>>2]>>2],a=l-32|0,l=a,n[a+28>>2]=u,u=l-32|0,l=u,i=l-16|0,l=i,s[i+12|0]=0,b=a+28|0,n[i+8>>2]=b,e=i+8|0;n:{if(n[r>>2]==-2147483648){Se(e,1,1),Lu(r+4|0,e);break n}Se(e,0,1),d=Ke(),w0(e,d),d&&(w4(r,e),f=1);e:{if(f>>>0>=d>>>0||(w4(r+12|0,e),f+1>>>0>=d>>>0))break e;P8(r+24|0,e)}}l=i+16|0,$2(u+8|0,o[i+12|0]),r=a+4|0,e=r+4|0,i=n[u+8>>2];n:{if((i|0)!=3){n[e+16>>2]=n[u+28>>2],f=n[u+24>>2],n[e+8>>2]=n[u+20>>2],n[e+12>>2]=f,f=n[u+16>>2],n[e>>2]=n[u+12>>2],n[e+4>>2]=f;break n}n[e>>2]=b}return n[r>>2]=i,l=u+32|0,u=n[a+4>>2],(u|0)!=3&&(e=n[a+16>>2],n[t+8>>2]=n[a+12>>2],n[t+12>>2]=e,e=n[a+24>>2],n[t+16>>2]=n[a+20>>2],n[t+20>>2]=e,n[t+4>>2]=n[a+8>>2]),n[t>>2]=u,l=a+32|0,a=n[c+8>>2],D2(t),l=c+32|0,(a|0)==3}function $r(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;for(c=l-32|0,l=c,t=c+8|0,k=n[n[a>>2]>>2],e=l-32|0,l=e,n[e+28>>2]=u,i=l-32|0,l=i,r=l-16|0,l=r,s[r+12|0]=0,d=e+28|0,n[r+8>>2]=d,f=r+8|0,u=0,b=l-16|0,s[b+15|0]=0;a=u,!!((a|0)!=-1&&(u=a-1|0,o[(b+15|0)+a|0])););a=(a|0)!=-1,w0(f,a),a&&M2(k,f),l=r+16|0,$2(i+8|0,o[r+12|0]),u=e+4|0,a=u+4|0,r=n[i+8>>2];n:{if((r|0)!=3){n[a+16>>2]=n[i+28>>2],f=n[i+24>>2],n[a+8>>2]=n[i+20>>2],n[a+12>>2]=f,f=n[i+16>>2],n[a>>2]=n[i+12>>2],n[a+4>>2]=f;break n}n[a>>2]=d}return n[u>>2]=r,l=i+32|0,a=n[e+4>>2],(a|0)!=3&&(u=n[e+16>>2],n[t+8>>2]=n[e+12>>2],n[t+12>>2]=u,u=n[e+24>>2],n[t+16>>2]=n[e+20>>2],n[t+20>>2]=u,n[t+4>>2]=n[e+8>>2]),n[t>>2]=a,l=e+32|0,a=n[c+8>>2],D2(t),l=c+32|0,(a|0)==3}function _r(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0;c=l-32|0,l=c,r=c+8|0,t=n[n[a>>2]>>2],a=l-32|0,l=a,n[a+28>>2]=u,u=l-32|0,l=u,e=l-16|0,l=e,s[e+12|0]=0,b=a+28|0,n[e+8>>2]=b,i=e+8|0,d=Ke(),w0(i,d),d&&(p2(t- -64|0,i),f=1);n:{if(f>>>0>=d>>>0||(M2(t,i),f+1>>>0>=d>>>0))break n;M2(t+32|0,i)}l=e+16|0,$2(u+8|0,o[e+12|0]),t=a+4|0,e=t+4|0,f=n[u+8>>2];n:{if((f|0)!=3){n[e+16>>2]=n[u+28>>2],i=n[u+24>>2],n[e+8>>2]=n[u+20>>2],n[e+12>>2]=i,i=n[u+16>>2],n[e>>2]=n[u+12>>2],n[e+4>>2]=i;break n}n[e>>2]=b}return n[t>>2]=f,l=u+32|0,u=n[a+4>>2],(u|0)!=3&&(e=n[a+16>>2],n[r+8>>2]=n[a+12>>2],n[r+12>>2]=e,e=n[a+24>>2],n[r+16>>2]=n[a+20>>2],n[r+20>>2]=e,n[r+4>>2]=n[a+8>>2]),n[r>>2]=u,l=a+32|0,a=n[c+8>>2],D2(r),l=c+32|0,(a|0)==3}function nt(a,u){var e=0,i=0,r=0,t=0;i=l-16|0,l=i,n[i+12>>2]=u,u=l-48|0,l=u,n[u+8>>2]=i+12,n[u+12>>2]=0,n[u+16>>2]=0,r=u+8|0,t=Xr(r,u+12|0);n:{if(!n[u+12>>2]){if(e=u+24|0,I0(e,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=e,!(Xr(r,u+36|0)&t)){B0(a),n0(e);break n}n[a+8>>2]=n[u+32>>2],e=n[u+28>>2],n[a>>2]=n[u+24>>2],n[a+4>>2]=e;break n}B0(a)}l=u+48|0,l=i+16|0}function et(a,u){var e=0,i=0,r=0,t=0;i=l-16|0,l=i,n[i+12>>2]=u,u=l-48|0,l=u,n[u+8>>2]=i+12,n[u+12>>2]=0,n[u+16>>2]=0,r=u+8|0,t=Qr(r,u+12|0);n:{if(!n[u+12>>2]){if(e=u+24|0,I0(e,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=e,!(Qr(r,u+36|0)&t)){B0(a),n0(e);break n}n[a+8>>2]=n[u+32>>2],e=n[u+28>>2],n[a>>2]=n[u+24>>2],n[a+4>>2]=e;break n}B0(a)}l=u+48|0,l=i+16|0}function ut(a,u){var e=0,i=0,r=0,t=0;i=l-16|0,l=i,n[i+12>>2]=u,u=l-48|0,l=u,n[u+8>>2]=i+12,n[u+12>>2]=0,n[u+16>>2]=0,r=u+8|0,t=$r(r,u+12|0);n:{if(!n[u+12>>2]){if(e=u+24|0,I0(e,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=e,!($r(r,u+36|0)&t)){B0(a),n0(e);break n}n[a+8>>2]=n[u+32>>2],e=n[u+28>>2],n[a>>2]=n[u+24>>2],n[a+4>>2]=e;break n}B0(a)}l=u+48|0,l=i+16|0}function En(a,u,e,i,r){var t=0,f=0;t=l-352|0,l=t,f=t+12|0,J2(f,r+3|0),Eu(t,e),n[t+76>>2]=1,n[t+72>>2]=1050078,n[t+60>>2]=11,n[t+56>>2]=1095250,e=n[t+4>>2],n[t+64>>2]=n[t>>2],n[t+68>>2]=e,e=t+56|0,Ru(f,e,t+80|0),Uu(f,i,r),n[t+48>>2]=0,n[t+52>>2]=0,n[t+40>>2]=0,n[t+44>>2]=0,n[t+32>>2]=0,n[t+36>>2]=0,n[t+24>>2]=0,n[t+28>>2]=0,Vu(e,u);n:{if(n[t+56>>2]!=1|n[t+60>>2]&&(u=t+208|0,Y(u,t- -64|0,144),e=Su(u,n[t+16>>2],n[t+20>>2],t+24|0,32),v2(u),!e))break n;Q()}u=n[t+52>>2],e=n[t+48>>2],s[a+24|0]=e,s[a+25|0]=e>>>8,s[a+26|0]=e>>>16,s[a+27|0]=e>>>24,s[a+28|0]=u,s[a+29|0]=u>>>8,s[a+30|0]=u>>>16,s[a+31|0]=u>>>24,u=n[t+44>>2],e=n[t+40>>2],s[a+16|0]=e,s[a+17|0]=e>>>8,s[a+18|0]=e>>>16,s[a+19|0]=e>>>24,s[a+20|0]=u,s[a+21|0]=u>>>8,s[a+22|0]=u>>>16,s[a+23|0]=u>>>24,u=n[t+36>>2],e=n[t+32>>2],s[a+8|0]=e,s[a+9|0]=e>>>8,s[a+10|0]=e>>>16,s[a+11|0]=e>>>24,s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,u=n[t+28>>2],e=n[t+24>>2],s[a|0]=e,s[a+1|0]=e>>>8,s[a+2|0]=e>>>16,s[a+3|0]=e>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,U0(t+12|0),l=t+352|0}function Eu(a,u){u=(u&255)<<2,n[a+4>>2]=n[u+1155752>>2],n[a>>2]=n[u+1155808>>2]}function it(a,u,e){var i=0;i=l-32|0,l=i,ht(i,u,e),u=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),e=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[a|0]=e,s[a+1|0]=e>>>8,s[a+2|0]=e>>>16,s[a+3|0]=e>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,l=i+32|0}function at(a,u,e,i){var r=0,t=0,f=0,c=0;r=l+-64|0,l=r,f=r,c=T8(W[u+20>>1]),A[f+58>>1]=c,t=js(n[u+16>>2]),n[r+52>>2]=4,n[r+44>>2]=8,n[r+40>>2]=i,n[r+28>>2]=16,n[r+24>>2]=u,n[r+20>>2]=1,n[r+16>>2]=1050078,n[r+4>>2]=11,n[r>>2]=1095250,n[r+60>>2]=t,n[r+36>>2]=2,u=(e&255)<<2,n[r+12>>2]=n[u+1155864>>2],n[r+8>>2]=n[u+1155884>>2],n[r+48>>2]=r+60,n[r+32>>2]=r+58,C2(a,r,7),l=r- -64|0}function rt(a,u,e,i){var r=0,t=0,f=0;r=l-16|0,l=r,t=r+8|0,n[t+4>>2]=i+32,n[t>>2]=i,i=n[r+8>>2],t=n[r+12>>2],n[a+16>>2]=0,n[a+12>>2]=t,n[a+8>>2]=i,n[a+4>>2]=e,n[a>>2]=u,f=a,a=t-i|0,u=e-u|0,n[f+20>>2]=a>>>0<u>>>0?a:u,l=r+16|0}function tt(a){var u=0,e=0;u=n[a+4>>2],e=n[u>>2],e&&q0[e|0](n[a>>2]),u=n[u+4>>2],u&&Ae(n[a>>2],u)}function ot(a){var u=0,e=0;for(e=n[a+8>>2],u=n[a+4>>2];;){if(e){e=e-1|0,jn(u+32|0),t0(u),u=u+33|0;continue}break}v0(a,1,33)}function Gu(a){ft(a),st(a- -64|0)}function ft(a){var u=0;u=l-16|0,l=u,n[u+8>>2]=a,n[u+12>>2]=a- -64,Ef(u+8|0),l=u+16|0}function st(a){var u=0;u=l-16|0,l=u,n[u+8>>2]=a,n[u+12>>2]=a- -64,H8(u+8|0),l=u+16|0}function ct(a){an(n[a>>2],2048)}function Gn(a){l2(a+16|0),n0(a+28|0)}function s2(a){n0(a),q5(a+12|0)}function lt(a,u,e,i){if((u|0)==(i|0)){Y(a,e,u<<2);return}Q()}function M0(a){var u=0,e=0,i=0,r=0;for(r=l-16|0,l=r,u=l-32|0;;){if((e|0)!=32){s[u+e|0]=0,e=e+1|0;continue}break}e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[a+24|0]=i,s[a+25|0]=i>>>8,s[a+26|0]=i>>>16,s[a+27|0]=i>>>24,s[a+28|0]=e,s[a+29|0]=e>>>8,s[a+30|0]=e>>>16,s[a+31|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,s[a+20|0]=e,s[a+21|0]=e>>>8,s[a+22|0]=e>>>16,s[a+23|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[a+8|0]=i,s[a+9|0]=i>>>8,s[a+10|0]=i>>>16,s[a+11|0]=i>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24,l=r+16|0}function Hu(a,u,e,i,r){var t=0,f=0,c=0,d=0;n:{e:{if(u>>>0<=2){if((u|0)==2)break e;break n}t=u>>>1|0,Hu(a,t,e,i,r),c=Z(t,80),d=u-t|0,Hu(c+a|0,d,e,i,r),f=l-16|0,l=f;u:{if(!t|u>>>0<=t>>>0||(r=t,t=t>>>0>d>>>0,(t?d:r)>>>0>i>>>0))break u;i=Z(u,80)+a|0,r=c,u=r+a|0;i:{if(t){for(r=Z(d,80),e=Y(e,u,r),n[f+12>>2]=u,n[f+8>>2]=e+r,n[f+4>>2]=e,c=i-80|0,i=f+4|0,u=n[i+4>>2],r=n[i+8>>2];;){a:{if(u=u-80|0,t=r-80|0,r=z6(u,t),c=Y(c,r?t:u,80),u=u+Z(r,80)|0,r=t+Z(r^1,80)|0,(r|0)==(a|0))break a;if(c=c-80|0,(u|0)!=(e|0))continue}break}n[i+4>>2]=u,n[i+8>>2]=r;break i}for(e=Y(e,a,r),n[f+12>>2]=a,n[f+8>>2]=e+r,n[f+4>>2]=e,a=u,e=f+4|0,r=n[e+8>>2],u=n[e>>2],t=n[e+4>>2];;){if((a|0)!=(i|0)&(u|0)!=(t|0)){c=z6(a,u),r=Y(r,c?a:u,80)+80|0,n[e+8>>2]=r,u=Z(c^1,80)+u|0,n[e>>2]=u,a=Z(c,80)+a|0;continue}break}}a=n[f+4>>2],Y(n[f+12>>2],a,n[f+8>>2]-a|0)}l=f+16|0;return}if(u=a+80|0,!z6(u,a))break n;a2(a,u,20)}}function bt(a,u){var e=0,i=0;return e=l-16|0,l=e,i=n[a+12>>2],n[e>>2]=n[a+8>>2],n[e+4>>2]=i,a=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=a,a=W2(e,8,e+8|0,8),l=e+16|0,(a&128)>>>7|0}function dt(a,u){var e=0,i=0,r=0,t=0,f=0;e=l-32|0,l=e,i=1;n:{if(o[a|0]==1){r=a+4|0,t=o[a+2|0],a=o[a+1|0];break n}r=a+2|0,f=o[a+1|0],t=n[a+4>>2],i=0,a=0}s[e+12|0]=i,s[e+14|0]=f,s[e+13|0]=a,n[e+8>>2]=t,A[e+16>>1]=W[r>>1],a=1;n:{if(o[u|0]==1){i=u+4|0,r=o[u+2|0],t=0,u=o[u+1|0];break n}i=u+2|0,t=o[u+1|0],r=n[u+4>>2],a=0,u=0}return s[e+24|0]=a,s[e+26|0]=t,s[e+25|0]=u,n[e+20>>2]=r,A[e+28>>1]=W[i>>1],a=vt(e+8|0,e+20|0),l=e+32|0,a}function kt(a,u){var e=0,i=0;return e=n[a>>2],i=n[u>>2],(e|0)!=(i|0)||(e=n[u+4>>2],i=n[a+4>>2],(e|0)!=(i|0))?e>>>0<i>>>0:W2(n[a+8>>2],n[a+12>>2],n[u+8>>2],n[u+12>>2])<<24>>24<0}function A6(a,u,e){J0(u,e,32),Y(a,u,104)}function J0(a,u,e){var i=0,r=0,t=0;i=l-16|0,l=i,n[i+8>>2]=a- -64;n:{e:{u:{if(r=o[a+63|0],t=64-r|0,t>>>0<=e>>>0){if(r)break u;break e}Y(a+r|0,u,e),s[a+63|0]=e+r;break n}n[i+12>>2]=a,Y(a+r|0,u,t),n[i+4>>2]=1,n[i>>2]=a,Zu(i+8|0,n[i>>2],n[i+4>>2]),e=e-t|0,u=u+t|0,ko(i+12|0)}r=e>>>6|0,r&&Zu(i+8|0,u,r),r=e&63,s[a+63|0]=r,Y(a,(e&2147483584)+u|0,r)}l=i+16|0}function Du(a){var u=0,e=0;e=l-16|0,l=e,s[a+63|0]=0,n[a+96>>2]=0,n[a+100>>2]=0,u=n[288937],n[a+88>>2]=n[288936],n[a+92>>2]=u,u=n[288935],n[a+80>>2]=n[288934],n[a+84>>2]=u,u=n[288933],n[a+72>>2]=n[288932],n[a+76>>2]=u,u=n[288931],n[a+64>>2]=n[288930],n[a+68>>2]=u,l=e+16|0}function hn(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;i=l-112|0,l=i,M0(i+16|0),M0(i+48|0),f=o[u+63|0],r=f<<27,e=n[u+100>>2],d=e,t=n[u+96>>2],e=e<<9|t>>>23,b=t<<9,c=f<<3,f=e,c=c|b,e=(c&65280)<<8,b=e|r,r=c&16711680,e=r>>>8|0,k=r<<24,c=c&-16777216,r=c>>>24|0,c=k|c<<8,r=e|r|b,e=d,d=t>>>31|0,n[i+80>>2]=t<<1&-16777216|((e&32767)<<17|t>>>15)&16711680|((d|(e&2147483647)<<1)&65280|f>>>24)|c,n[i+84>>2]=r,t=u- -64|0,n[i+104>>2]=t,f=o[u+63|0],e=f+u|0,s[e|0]=128,n[i+108>>2]=u,d=e+1|0,e=f^63,d0(d,e),e>>>0<=7&&(Hn(i+104|0,u),R4(u,64)),Bu(i+8|0,u);n:{if(e=n[i+12>>2],e>>>0<=55)break n;for(d=e-56|0,e=i+80|0,r0(n[i+8>>2]+56|0,d,e,8),Hn(i+104|0,u),ko(i+108|0),H6(e,i+48|0,e,t,u+96|0),t=n[i+100>>2],f=n[i+96>>2],e=t-f|0,t=e>>>0<=t>>>0?e:0,e=f<<2,f=e+n[i+88>>2]|0,r=e+n[i+80>>2]|0;;){if(t){e=n[f>>2],e=T0(e&16711935,8)|T0(e,24)&16711935,s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,t=t-1|0,f=f+4|0,r=r+4|0;continue}break}if(T2(i,i+48|0),o0[i+4>>2]<=31)break n;r0(i+16|0,32,n[i>>2],32),su(u),e=o[i+44|0]|o[i+45|0]<<8|(o[i+46|0]<<16|o[i+47|0]<<24),u=o[i+40|0]|o[i+41|0]<<8|(o[i+42|0]<<16|o[i+43|0]<<24),s[a+24|0]=u,s[a+25|0]=u>>>8,s[a+26|0]=u>>>16,s[a+27|0]=u>>>24,s[a+28|0]=e,s[a+29|0]=e>>>8,s[a+30|0]=e>>>16,s[a+31|0]=e>>>24,e=o[i+36|0]|o[i+37|0]<<8|(o[i+38|0]<<16|o[i+39|0]<<24),u=o[i+32|0]|o[i+33|0]<<8|(o[i+34|0]<<16|o[i+35|0]<<24),s[a+16|0]=u,s[a+17|0]=u>>>8,s[a+18|0]=u>>>16,s[a+19|0]=u>>>24,s[a+20|0]=e,s[a+21|0]=e>>>8,s[a+22|0]=e>>>16,s[a+23|0]=e>>>24,e=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),u=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[a+8|0]=u,s[a+9|0]=u>>>8,s[a+10|0]=u>>>16,s[a+11|0]=u>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),u=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24,l=i+112|0;return}Q()}function ht(a,u,e){var i=0;i=l-208|0,l=i,Du(i),J0(i,u,e),u=i+104|0,Y(u,i,104),hn(a,u),l=i+208|0}function yt(a,u,e){var i=0;i=l-16|0,l=i,I0(i+4|0,e),e&&(Y(n[i+8>>2],u,e),n[i+12>>2]=e),n[a+8>>2]=n[i+12>>2],u=n[i+8>>2],n[a>>2]=n[i+4>>2],n[a+4>>2]=u,l=i+16|0}function wt(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;for(e=l-112|0,l=e,n[e+72>>2]=0,n[e+76>>2]=0,n[e+64>>2]=0,n[e+68>>2]=0,n[e+56>>2]=0,n[e+60>>2]=0,s[e+80|0]=u,n[e+48>>2]=0,n[e+52>>2]=0,i=n[a+12>>2],t=n[i+8>>2],f=n[n[a+16>>2]>>2],r=n[i+4>>2],n[e+104>>2]=r,n[e+100>>2]=f,n[e+96>>2]=1,n[e+88>>2]=1,n[e+92>>2]=0,n[e+108>>2]=(t<<5)+r,k=e+92|0,h=e+80|0;;){n:{e:{if(r&&(i=n[e+108>>2]==(r|0),n[e+104>>2]=i?0:r+32|0,!i))break e;if(n[e+88>>2]!=1||(n[e+12>>2]=k,!A4(e+12|0)))break n;n[e+92>>2]=1,r=n[e+100>>2]}for(rt(e+12|0,e+48|0,h,r),r=n[e+32>>2],i=n[e+28>>2],t=r-i|0,f=r>>>0>=t>>>0?t:0,c=i+n[e+20>>2]|0,r=i+n[e+12>>2]|0;;){if(f){for(t=o[r|0],i=u,d=0,b=8;;){if(b){b=b-1|0,d=0-(i&1)&t^d,i=(i&254)>>>1|0,t=t<<24>>31&29^t<<1;continue}break}s[r|0]=o[c|0]^d,f=f-1|0,c=c+1|0,r=r+1|0;continue}break}r=n[e+104>>2];continue}break}u=e+12|0,Y(u,e+48|0,33),i=n[a+4>>2],Y(n[a+8>>2]+Z(i,33)|0,u,33),n[a+4>>2]=i+1,l=e+112|0}function Lu(a,u){var e=0,i=0;e=Fe(),w0(u,e);n:{if(!e||(w4(a,u),(e|0)==1))break n;for(e=a+12|0,a=n[e+8>>2],w0(u,a),a=Z(a,66),e=n[e+4>>2];;){if(a){i=Fe(),w0(u,i);e:{if(!i||(p2(e- -64|0,u),(i|0)==1))break e;P8(e,u)}a=a-66|0,e=e+66|0;continue}break}}}function q2(a,u){var e=0;return e=l-16|0,l=e,Bu(e+8|0,a),o0[e+12>>2]<=u>>>0&&Q(),l=e+16|0,n[e+8>>2]+u|0}function gt(a,u,e,i){var r=0,t=0,f=0;r=l-16|0,l=r,n[r+12>>2]=i,n[r+8>>2]=e,t=n[u+16>>2],t||Q(),t=o0[u+12>>2]/(t>>>0)|0,f=_u(r+8|0),n[a+28>>2]=0,n[a+24>>2]=i,n[a+20>>2]=e,n[a+16>>2]=n[u+16>>2],e=n[u+12>>2],n[a+8>>2]=n[u+8>>2],n[a+12>>2]=e,e=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=e,n[a+32>>2]=t>>>0>f>>>0?f:t,l=r+16|0}function mt(a,u){var e=0,i=0,r=0,t=0;e=l-16|0,l=e,i=n[u+28>>2],i>>>0<o0[u+32>>2]&&(n[u+28>>2]=i+1,r=e+8|0,t=n[u+16>>2],n[r+4>>2]=t,n[r>>2]=n[u+8>>2]+Z(i,t),r=n[e+8>>2],n[a+4>>2]=n[e+12>>2],n[a+8>>2]=n[u+20>>2]+(i<<2)),n[a>>2]=r,l=e+16|0}function pt(a,u,e){var i=0,r=0,t=0;r=l-32|0,l=r,i=e+2|0;n:{if(!K2(i,n[n[u>>2]>>2],16)){s[a|0]=3,U2(i);break n}if(A[r+24>>1]=W[e+16>>1],i=W[e+12>>1]|W[e+14>>1]<<16,n[r+16>>2]=W[e+8>>1]|W[e+10>>1]<<16,n[r+20>>2]=i,i=W[e+4>>1]|W[e+6>>1]<<16,n[r+8>>2]=W[e>>1]|W[e+2>>1]<<16,n[r+12>>2]=i,i=l-16|0,l=i,t=i+3|0,xt(t,n[n[u+4>>2]>>2],e+2|0),u=o[i+3|0],w2(t),l=i+16|0,!u){s[a|0]=3,U2(r+8|2);break n}A[a+16>>1]=W[e+16>>1],u=W[e+12>>1]|W[e+14>>1]<<16,i=W[e+8>>1]|W[e+10>>1]<<16,A[a+8>>1]=i,A[a+10>>1]=i>>>16,A[a+12>>1]=u,A[a+14>>1]=u>>>16,u=W[e+4>>1]|W[e+6>>1]<<16,e=W[e>>1]|W[e+2>>1]<<16,A[a>>1]=e,A[a+2>>1]=e>>>16,A[a+4>>1]=u,A[a+6>>1]=u>>>16}l=r+32|0}function vt(a,u){var e=0,i=0;n:{if(e=o[a+4|0],i=o[u+4|0],(e|0)!=(i|0)||(e=n[a>>2],i=n[u>>2],(e|0)!=(i|0))||(e=o[a+5|0],i=o[u+5|0],(e|0)!=(i|0))||(e=o[a+6|0],i=o[u+6|0],(e|0)!=(i|0)))break n;return W[a+8>>1]<W[u+8>>1]}return e>>>0<i>>>0}function jt(a,u){var e=0,i=0;return e=l-16|0,l=e,i=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=i,a=W2(e+8|0,8,n[a+4>>2],8),l=e+16|0,a}function xt(a,u,e){var i=0,r=0,t=0,f=0;i=l-48|0,l=i,zt(i+2|0,e);n:{if(o[i+2|0]==1){e=n[u>>2],r=o[i+11|0]|o[i+12|0]<<8|(o[i+13|0]<<16|o[i+14|0]<<24),n[i+40>>2]=r,u=o[i+7|0]|o[i+8|0]<<8|(o[i+9|0]<<16|o[i+10|0]<<24),t=o[i+3|0]|o[i+4|0]<<8|(o[i+5|0]<<16|o[i+6|0]<<24),n[i+32>>2]=t,n[i+36>>2]=u,f=o[i+15|0],n[i+24>>2]=r,n[i+16>>2]=t,n[i+20>>2]=u,u=i+32|0;e:{if((f|0)!=(qt(n[e>>2],i+16|0)&255)){H2(u),u=0;break e}e=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[a+9|0]=e,s[a+10|0]=e>>>8,s[a+11|0]=e>>>16,s[a+12|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[a+1|0]=u,s[a+2|0]=u>>>8,s[a+3|0]=u>>>16,s[a+4|0]=u>>>24,s[a+5|0]=e,s[a+6|0]=e>>>8,s[a+7|0]=e>>>16,s[a+8|0]=e>>>24,u=1}s[a|0]=u;break n}s[a|0]=0}l=i+48|0}function zt(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0;for(e=l+-64|0,l=e;a3(e,c,r,f,i),i=n[e+4>>2],r=n[e+12>>2],b=r+1|0,d=r,f=n[e>>2],r=W[u+t>>1],c=f+r|0,r=c>>>0<r>>>0?i+1|0:i,i=(i|0)==(r|0)&c>>>0<f>>>0|i>>>0>r>>>0,f=i+n[e+8>>2]|0,i=i>>>0>f>>>0?b:d,t=t+2|0,(t|0)!=16;);n[e+16>>2]=c,n[e+20>>2]=r,n[e+24>>2]=f,n[e+28>>2]=i;n:{if((i|0)==127|i>>>0<127){for(n[e+48>>2]=0,n[e+52>>2]=0,n[e+56>>2]=0,d=f>>>15|0,u=f>>>31|0,t=f<<17&-16777216|f<<1&16711680|((d|i<<17)&65280|(u|i<<1)&255),n[e+32>>2]=(d|(i&32767)<<17)&-16777216|(u|(i&2147483647)<<1)&16711680|(i>>>15&65280|i>>>31),n[e+36>>2]=t,u=r,r=u>>>7|0,i=c>>>15|0,t=c>>>31|0,d=c<<1&16711680|((u&127)<<25|c>>>7)<<24|((i|u<<17)&65280|(t|u<<1)&255),n[e+40>>2]=(i|(u&32767)<<17)&-16777216|(t|(u&2147483647)<<1)&16711680|(u>>>15&65280|(f<<25|r)>>>24),n[e+44>>2]=d,t=11;;){if((t|0)!=-1){s[(e+48|0)+t|0]=o[(e+t|0)+36|0],t=t-1|0;continue}break}u=n[e+56>>2],s[a+9|0]=u,s[a+10|0]=u>>>8,s[a+11|0]=u>>>16,s[a+12|0]=u>>>24,u=n[e+52>>2],r=n[e+48>>2],s[a+1|0]=r,s[a+2|0]=r>>>8,s[a+3|0]=r>>>16,s[a+4|0]=r>>>24,s[a+5|0]=u,s[a+6|0]=u>>>8,s[a+7|0]=u>>>16,s[a+8|0]=u>>>24,s[a|0]=1,s[a+13|0]=c&127,qn(e+32|0,16);break n}s[a|0]=0}Zf(e+16|0),l=e- -64|0}function qt(a,u){var e=0;return e=l-48|0,l=e,n[e+44>>2]=12,n[e+40>>2]=u,n[e+36>>2]=16,n[e+32>>2]=a,Zt(e,0,e+32|0,2),l=e+48|0,o[e|0]>>>1|0}function U2(a){var u=0,e=0,i=0,r=0;for(u=l-16|0,l=u,n[u+8>>2]=a,n[u+12>>2]=a+16,e=u+8|0,a=n[e>>2],r=n[e+4>>2];;){if((a|0)!=(r|0)){i=a+2|0,n[e>>2]=i,A[a>>1]=0,a=i;continue}break}l=u+16|0}function Ut(a,u){return a=n[a>>2],W2(n[u>>2],n[u+4>>2],n[a>>2],n[a+4>>2])}function Zu(a,u,e){var i=0,r=0;a=n[a>>2],i=n[a+32>>2],r=n[a+36>>2],i=e+i|0,r=i>>>0<e>>>0?r+1|0:r,n[a+32>>2]=i,n[a+36>>2]=r,m8(a,u,e)}function Hn(a,u){var e=0,i=0;e=l+-64|0,l=e,i=n[a>>2],a=Y(e,u,64),m8(i,a,1),l=a- -64|0}function Bu(a,u){n[a+4>>2]=64,n[a>>2]=u}function Rt(a,u){n[a+4>>2]=16,n[a>>2]=u}function yn(a){n[a>>2]=0,n[a+4>>2]=4}function At(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0;for(r=l-128|0,l=r,n[r+24>>2]=i,b=r- -64|0,i=l-208|0,l=i,t=e<<1,c=t+2|0,c=(e|0)<0||t>>>0>c>>>0?-1:c,I0(i+144|0,c),n[i+104>>2]=u,n[i+108>>2]=u+e;;){if(u=_0(i+104|0),(u|0)!=1114112){d=i+48|0,e=u-65|0;n:{if(!(e>>>0>25&u-97>>>0>=26)){e=e>>>0<26?u|32:u,t=1;break n}if(t=2,u-48>>>0<10){e=u;break n}if(e=1114112,!((u|0)==173|(u|0)==1564|((u|0)==65279|u-768>>>0<112)|(u-8203>>>0<5|u-8234>>>0<5))){if(u-8288>>>0<10)break n;e=-32;e:{for(;;){if(!e)break e;if(h=n[e+1155648>>2],k=u-h|0,e=e+4|0,!(u>>>0<h>>>0|k>>>0>9))break}e=k|48;break n}if(t=1,e=63,(u&2097119)-65>>>0<26)break n;if(u>>>0<170){e=32,t=0;break n}if(ii(u)||(e=32,t=0,u>>>0<178))break n;t=n3(u),e=t?63:32}}if(n[d+4>>2]=e,s[d|0]=t,u=n[i+52>>2],(u|0)==1114112||(e=f&255,f=o[i+48|0],(e|0)!=(f|0)&&n2(i+144|0,32),!f))continue;n2(i+144|0,u);continue}break}for(I0(i+172|0,c),s[i+124|0]=0,u=n[i+152>>2],n[i+116>>2]=n[i+148>>2],n[i+120>>2]=u,n[i+104>>2]=0;;){if(Er(i+40|0,i+104|0),u=n[i+40>>2],u){if(e=n[i+44>>2],n[i+180>>2]&&n2(i+172|0,32),v6(u,e)){for(I0(i+184|0,c),n[i+80>>2]=n[i+192>>2],t=n[i+188>>2],n[i+72>>2]=n[i+184>>2],n[i+76>>2]=t,N0(i+72|0,u,e);;){d=i+32|0,e=l-16|0,l=e,u=i+104|0,Er(e+8|0,u),f=n[e+12>>2];n:{e:{t=n[e+8>>2];u:{i:{if(t){if(v6(t,f))break u;if(!n[u>>2])break i;Q()}if(t=0,n[u>>2])break e}n[u+8>>2]=f,n[u+4>>2]=t,n[u>>2]=1,t=0}n[d+4>>2]=f,n[d>>2]=t,l=e+16|0;break n}Q()}if(u=n[i+32>>2],u){e=n[i+36>>2],t=i+72|0,n2(t,32),N0(t,u,e);continue}break}for(d=n[i+76>>2],k=d+n[i+80>>2]|0,K8(i+24|0,d,k),e=n[i+24>>2],f=n[i+28>>2],n[i+96>>2]=f,n[i+92>>2]=e,r5(i+184|0,i+92|0),t=0,u=l-16|0,l=u,n[u+12>>2]=f,n[u+8>>2]=e;;){if(e=u+8|0,f=n[e>>2],h=n[e+4>>2],(f|0)!=(h|0)&&(n[e>>2]=f+1,e=o[f|0]),s[u+1|0]=e,s[u|0]=(f|0)!=(h|0),o[u|0]){t=((o[u+1|0]-48&255)>>>0<10)+t|0;continue}break}for(l=u+16|0,n[i+188>>2]=k,n[i+184>>2]=d,t=t&3;;){e=0;n:{for(;;){if(u=_0(i+184|0),(u|0)!=32){if((u|0)==1114112)break n;(e|0)==4&&(n2(i+172|0,32),e=0),n2(i+172|0,u),u=e+1|0,e=u||-1;continue}if(t)break}n2(i+172|0,32);continue}break}O0(i+72|0)}else N0(i+172|0,u,e);continue}break}for(n[i+64>>2]=n[i+180>>2],u=n[i+176>>2],n[i+56>>2]=n[i+172>>2],n[i+60>>2]=u,O0(i+144|0),s[i+112|0]=0,e=n[i+64>>2],n[i+108>>2]=e,t=n[i+60>>2],n[i+104>>2]=t,u=-1;u=u+1|0,I6(i+16|0,i+104|0),!!n[i+16>>2];);n:{if((u|0)==8)for(n[i+80>>2]=0,n[i+84>>2]=0,n[i+72>>2]=0,n[i+76>>2]=0,n[i+100>>2]=0,n[i+92>>2]=0,n[i+96>>2]=4,s[i+140|0]=0,n[i+136>>2]=e,n[i+132>>2]=t,n[i+120>>2]=0,n[i+124>>2]=0,u=i+88|0,n[i+116>>2]=u,n[i+104>>2]=0,n[i+108>>2]=0,j=i+132|0,t=i+72|0,k=1;;){s[i+128|0]=k+1;e:{u:{i:{a:{t:{o:{if((u|0)==(t|0)||(n[i+112>>2]=t+2,I6(i+8|0,j),c=n[i+8>>2],!c))break o;if(d=n[i+12>>2],!v6(c,d)){if(Xt(i,c,d),!(A[i>>1]&1))break u;u=W[i+2>>1];break i}r:{y:switch(d|0){case 1:switch(u=o[c|0],u-43|0){case 0:case 2:break u;default:break r}case 0:break u;default:break y}u=o[c|0]}u=(u&255)==43,f=u+c|0;r:{if(u=d-u|0,u>>>0>=5){for(e=0;;){if(!u)break t;if(h=Z(e&65535,10),e=o[f|0]-48|0,h>>>16|e>>>0>9)break r;if(f=f+1|0,u=u-1|0,e=(h&65535)+(e&65535)|0,(e|0)!=(e&65535))break}break u}for(e=0;;){if(!u)break t;if(h=o[f|0]-48|0,h>>>0>9)break u;f=f+1|0,u=u-1|0,e=h+Z(e,10)|0}}u=e>>>0>9?257:513;break a}o:{if(n[i+100>>2]){n[b+16>>2]=n[i+100>>2],u=n[i+96>>2],n[b+8>>2]=n[i+92>>2],n[b+12>>2]=u,n[b+4>>2]=1,U2(i+72|0),u=1;break o}u=n[i+84>>2],e=n[i+80>>2],A[b+10>>1]=e,A[b+12>>1]=e>>>16,A[b+14>>1]=u,A[b+16>>1]=u>>>16,u=n[i+76>>2],e=n[i+72>>2],A[b+2>>1]=e,A[b+4>>1]=e>>>16,A[b+6>>1]=u,A[b+8>>1]=u>>>16,u=i+92|0,Qt(u),X2(u),u=0}A[b>>1]=u;break n}u=e<<16}if(u&1|(d|0)!=4||(u=(u>>>16|0)-1|0,(u&65535)>>>0>=7513))break u}A[t>>1]=u;break e}n[i+160>>2]=d,n[i+156>>2]=c,u=Xs(c,d),n[i+164>>2]=u;u:{i:{if(u>>>0<2)break i;e=1;a:{if(u>>>0<4||(e=2,u>>>0<7))break a;if(u-7>>>0>7)break i;e=3}n[i+168>>2]=e,u=T6(),e=n[u+8>>2],u=n[u+4>>2],n[i+184>>2]=u,n[i+188>>2]=u+(e<<3),n[i+200>>2]=i+168,n[i+196>>2]=i+156,n[i+192>>2]=i+164,t=i+172|0,u=l+-64|0,l=u,e=i+184|0,Fr(u+24|0,e);a:{if(n[u+32>>2]){for(R0(u,4,4,16),c=n[u>>2],d=n[u+28>>2],f=n[u+4>>2],n[f>>2]=n[u+24>>2],n[f+4>>2]=d,d=n[u+36>>2],n[f+8>>2]=n[u+32>>2],n[f+12>>2]=d,n[u+20>>2]=1,n[u+16>>2]=f,n[u+12>>2]=c,n[u+56>>2]=n[e+16>>2],f=n[e+12>>2],n[u+48>>2]=n[e+8>>2],n[u+52>>2]=f,f=n[e+4>>2],n[u+40>>2]=n[e>>2],n[u+44>>2]=f,f=u+12|0,h=u+40|0,e=l-16|0,l=e;;){if(Fr(e,h),n[e+8>>2]){d=n[f+8>>2],(d|0)==n[f>>2]&&V0(f,n[f+8>>2],1,4,16),y=n[e+12>>2],c=n[f+4>>2]+(d<<4)|0,n[c+8>>2]=n[e+8>>2],n[c+12>>2]=y,y=n[e+4>>2],n[c>>2]=n[e>>2],n[c+4>>2]=y,n[f+8>>2]=d+1;continue}break}l=e+16|0,n[t+8>>2]=n[u+20>>2],e=n[u+16>>2],n[t>>2]=n[u+12>>2],n[t+4>>2]=e;break a}n[t+8>>2]=0,n[t>>2]=0,n[t+4>>2]=4}if(l=u- -64|0,t=n[i+176>>2],f=n[i+180>>2],f>>>0>=2){h=l-16|0,l=h,c=(f>>>1|0)+f|0;a:for(;;){if(c){c=c-1|0;t:{if(c>>>0<f>>>0){u=(c<<4)+t|0,e=n[u+8>>2],d=n[u+12>>2],y=n[t>>2],w=n[t+4>>2],m=n[u+4>>2],n[t>>2]=n[u>>2],n[t+4>>2]=m,m=n[t+8>>2],p=n[t+12>>2],n[t+8>>2]=e,n[t+12>>2]=d,n[u+8>>2]=m,n[u+12>>2]=p,n[u>>2]=y,n[u+4>>2]=w,u=0;break t}u=c-f|0}for(d=f>>>0<c>>>0?f:c;;){if(y=u<<1,e=y|1,d>>>0<=e>>>0||(y=y+2|0,y>>>0<d>>>0&&(e=kt((e<<4)+t|0,(y<<4)+t|0)+e|0),u=(u<<4)+t|0,y=(e<<4)+t|0,!kt(u,y)))continue a;a2(u,y,4),u=e}}break}l=h+16|0}if(u=n[i+172>>2],n[i+200>>2]=3,n[i+192>>2]=u,n[i+188>>2]=t,n[i+184>>2]=t,n[i+196>>2]=t+(f<<4),d=i+144|0,h=l-16|0,l=h,t=i+184|0,p=n[t+8>>2],m=n[t>>2],u=m,e=n[t+12>>2],f=l-32|0,l=f,v=h+8|0,n[t+16>>2]){n[f+28>>2]=e,n[f+24>>2]=t+20,n[f+20>>2]=t+16,y=f+8|0,e=u,w=n[f+20>>2],c=n[t+4>>2],x=n[t+12>>2];a:{for(;;){if(g=0,(c|0)==(x|0))break a;if(g=c+8|0,U=n[g>>2],g=n[g+4>>2],n[w>>2]=n[w>>2]-1,n[e>>2]=U,n[e+4>>2]=g,c=c+16|0,n[t+4>>2]=c,e=e+8|0,!n[w>>2])break}g=1}c=g,n[y+8>>2]=e,n[y+4>>2]=u,n[y>>2]=c,u=n[f+12>>2],e=n[f+16>>2]}else e=u;n[v+4>>2]=e,n[v>>2]=u,l=f+32|0,e=n[h+12>>2],u=l-16|0,l=u,n[t+8>>2]=0,n[t>>2]=4,n[u+8>>2]=0,n[u+12>>2]=4,X2(u+8|0),n[t+12>>2]=4,n[t+4>>2]=4,l=u+16|0,n[d+4>>2]=m,n[d>>2]=p<<1,n[d+8>>2]=e-m>>>3,e=l-16|0,l=e,n[e+12>>2]=t,u=l-16|0,l=u,t=n[e+12>>2],n[u+12>>2]=n[t>>2],n[u+8>>2]=n[t+8>>2],X2(u+8|0),l=u+16|0,l=e+16|0,l=h+16|0;break u}n[i+152>>2]=0,n[i+144>>2]=0,n[i+148>>2]=4}u=n[i+148>>2],n[i+184>>2]=n[i+144>>2],n[i+188>>2]=u,n[i+192>>2]=n[i+152>>2],e=n[i+100>>2],(e|0)==n[i+92>>2]&&Et(i+92|0),u=n[i+96>>2]+(e<<4)|0,n[u+8>>2]=n[i+192>>2],t=n[i+188>>2],n[u>>2]=n[i+184>>2],n[u+4>>2]=t,s[u+12|0]=k,n[i+100>>2]=e+1}u=n[i+116>>2],t=n[i+112>>2],k=o[i+128|0]}n[b+8>>2]=u,n[b+4>>2]=0,A[b>>1]=1}O0(i+56|0),l=i+208|0;n:{e:{u:{if(!W[r+64>>1]){if(u=n[r+68>>2],A[r+30>>1]=u,A[r+32>>1]=u>>>16,e=W[r+66>>1],A[r+28>>1]=e,i=n[r+76>>2],t=n[r+72>>2],A[r+34>>1]=t,A[r+36>>1]=t>>>16,A[r+38>>1]=i,A[r+40>>1]=i>>>16,A[r+42>>1]=W[r+80>>1],n[r+44>>2]=r+24,i=r+28|0,xt(b,r+44|0,i),o[r+64|0]==1){n[r+16>>2]=o[r+73|0]|o[r+74|0]<<8|(o[r+75|0]<<16|o[r+76|0]<<24),u=o[r+69|0]|o[r+70|0]<<8|(o[r+71|0]<<16|o[r+72|0]<<24),n[r+8>>2]=o[r+65|0]|o[r+66|0]<<8|(o[r+67|0]<<16|o[r+68|0]<<24),n[r+12>>2]=u,U2(i);break e}b=W[r+36>>1],t=W[r+38>>1],f=W[r+40>>1],c=W[r+34>>1],d=W[r+42>>1],A[r+116>>1]=2049,A[r+110>>1]=d,A[r+108>>1]=c,A[r+106>>1]=f,k=u>>>16|0,A[r+104>>1]=k,A[r+102>>1]=t,A[r+100>>1]=u,A[r+98>>1]=b,A[r+96>>1]=e,i=2,s[r+94|0]=2,A[r+92>>1]=d,A[r+90>>1]=t,A[r+88>>1]=c,A[r+86>>1]=u,A[r+84>>1]=f,A[r+82>>1]=b,A[r+80>>1]=k,A[r+78>>1]=e,s[r+76|0]=1,n[r+72>>2]=2,n[r+64>>2]=1,n[r+68>>2]=0,n[r+124>>2]=r+44,d=r+28|0,n[r+120>>2]=d,n[r+112>>2]=d,e=r+48|0,u=l-96|0,l=u,f=r- -64|0,Dr(u+8|0,f),b=o[u+8|0];i:{if((b|0)!=3){for(t=o[u+9|0],c=u+32|0,Lr(c,f),k=n[u+32>>2]+1|0,k=k||-1,S2(c,k>>>0<=4?4:k,2,1),k=n[u+36>>2],s[k+1|0]=t,s[k|0]=b,n[u+24>>2]=1,b=n[u+36>>2],n[u+16>>2]=n[u+32>>2],n[u+20>>2]=b,Y(c,f,64),b=u+16|0,t=l-16|0,l=t;;){if(Dr(t,c),h=o[t|0],(h|0)!=3){y=o[t+1|0],k=n[b+8>>2],(k|0)==n[b>>2]&&(Lr(t+4|0,c),w=n[t+4>>2]+1|0,V0(b,n[b+8>>2],w||-1,1,2)),w=n[b+4>>2]+(k<<1)|0,s[w+1|0]=y,s[w|0]=h,n[b+8>>2]=k+1;continue}break}Zr(c),l=t+16|0,n[e+8>>2]=n[u+24>>2],b=n[u+20>>2],n[e>>2]=n[u+16>>2],n[e+4>>2]=b;break i}n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=1,Zr(f)}l=u+96|0,zt(f,d);i:{if(n[r+56>>2]){n[r+16>>2]=n[r+56>>2],u=n[r+52>>2],n[r+8>>2]=n[r+48>>2],n[r+12>>2]=u,w2(f);break i}i=o[r+64|0]?4:3,w2(r- -64|0),M6(r+48|0)}U2(r+28|0);break u}if(u=n[r+76>>2],n[r+8>>2]=n[r+72>>2],n[r+12>>2]=u,n[r+16>>2]=n[r+80>>2],i=n[r+68>>2],(i|0)==5)break e}n[a>>2]=i,u=n[r+12>>2],n[a+4>>2]=n[r+8>>2],n[a+8>>2]=u,n[a+12>>2]=n[r+16>>2];break n}u=n[r+12>>2],e=n[r+8>>2],n[a+4>>2]=e,n[a+8>>2]=u,i=n[r+16>>2],n[a+12>>2]=i,n[r+72>>2]=i,n[r+64>>2]=e,n[r+68>>2]=u,H2(r- -64|0),n[a>>2]=5}l=r+128|0}function M6(a){v0(a,1,2)}function Mt(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0;for(t=l+-64|0,l=t;f=f<<8|r>>>24,r=r<<8|i>>>24,i=i<<8|b>>>24,b=o[u+k|0]|b<<8,k=k+1|0,(k|0)!=12;);for(n[t+56>>2]=0,n[t+60>>2]=0,n[t+48>>2]=0,n[t+52>>2]=0,f=f<<7|r>>>25,r=r<<7|i>>>25,i=i<<7|b>>>25,b=e&255|b<<7,k=14;;){if((k|0)!=-2){c=l-32|0,l=c,d=0,w=0,y=0,g=0,m=l-176|0,l=m;n:{e:{u:{i:{if(e=r,u=O2(f),h=(u|0)==32?O2(r)+32|0:u,u=b,r=i,i=O2(i),i=e|f?h:((i|0)==32?O2(u)+32|0:i)- -64|0,i>>>0<115){if(i>>>0>63)break i;break u}if(h=!r&u>>>0<7513,!(h&!(e|f)))break e;break n}d=Un(u,r,7513),i=z,g=i,e=u,i=q(d,i,7513,0),u=u-i|0,r=r-(z+(e>>>0<i>>>0)|0)|0,e=0,f=0;break n}d=r,i=Un(e,f,7513),w=z,r=Un(r,e-q(i,w,7513,0)|0,7513),f=z,d=d-q(r,f,7513,0)|0,y=d,e=u,u=Un(u,d,7513),d=u,h=z,g=r|h,r=q(u,h,7513,0),u=e-r|0,r=y-(z+(e>>>0<r>>>0)|0)|0,y=i|f,e=0,f=0;break n}i=e,e=i-h|0,f=f-(i>>>0<h>>>0)|0,i=u,u=u-7513|0,r=r-(i>>>0<7513)|0,d=1}n[c+16>>2]=u,n[c+20>>2]=r,n[c>>2]=d,n[c+4>>2]=g,n[c+24>>2]=e,n[c+28>>2]=f,n[c+8>>2]=y,n[c+12>>2]=w,l=m+176|0,e=n[c>>2],r=n[c+4>>2],i=n[c+12>>2],u=t+16|0,n[u+8>>2]=n[c+8>>2],n[u+12>>2]=i,n[u>>2]=e,n[u+4>>2]=r,l=c+32|0,u=n[t+16>>2],i=n[t+20>>2],r=n[t+24>>2],f=n[t+28>>2],a3(t,u,i,r,f),A[(t+48|0)+k>>1]=b-n[t>>2],k=k-2|0,b=u;continue}break}n[t+32>>2]=b,n[t+36>>2]=i,n[t+40>>2]=r,n[t+44>>2]=f,Zf(t+32|0),u=n[t+60>>2],e=n[t+56>>2],A[a+8>>1]=e,A[a+10>>1]=e>>>16,A[a+12>>1]=u,A[a+14>>1]=u>>>16,u=n[t+52>>2],e=n[t+48>>2],A[a>>1]=e,A[a+2>>1]=e>>>16,A[a+4>>1]=u,A[a+6>>1]=u>>>16,l=t- -64|0}function Dn(a,u){Y(a- -64|0,u- -64|0,40),Y(a,u,64)}function Wt(a,u,e){var i=0,r=0,t=0,f=0;return i=l-48|0,l=i,r=i+16|0,W6(r),Yt(i+8|0,r,8),t=n[i+12>>2],f=n[i+8>>2],n[i+32>>2]=u,n[i+36>>2]=0,r0(f,t,i+32|0,8),Rt(i,r),u=n[i+4>>2],u>>>0<=7&&Q(),r=n[i>>2],n[i+32>>2]=e,n[i+36>>2]=0,e=u-8|0,u=i+32|0,r0(r+8|0,e,u,8),e=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),n[i+40>>2]=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),n[i+44>>2]=e,e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),n[i+32>>2]=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),n[i+36>>2]=e,x6(a+128|0,u,1),l=i+48|0,0}function W6(a){var u=0,e=0,i=0,r=0;for(r=l-16|0,l=r,u=l-16|0;;){if((e|0)!=16){s[u+e|0]=0,e=e+1|0;continue}break}e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[a+8|0]=i,s[a+9|0]=i>>>8,s[a+10|0]=i>>>16,s[a+11|0]=i>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24,l=r+16|0}function Yt(a,u,e){var i=0;i=l-16|0,l=i,Rt(i+8|0,u),o0[i+12>>2]<e>>>0&&Q(),u=n[i+8>>2],n[a+4>>2]=e,n[a>>2]=u,l=i+16|0}function Cu(a,u,e){var i=0,r=0,t=0;i=l-32|0,l=i,x6(a,u,e>>>4|0),r=e&15,r&&(t=i+16|0,W6(t),Yt(i+8|0,t,r),r0(n[i+8>>2],n[i+12>>2],(e&2147483632)+u|0,r),x6(a,t,1)),l=i+32|0}function Pt(a,u){Nt(a,u)&&Q()}function Ot(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;r=l-48|0,l=r,e=r+4|0,M0(e),n[r+44>>2]=32,n[r+40>>2]=e,n[r+36>>2]=e,Nt(u,r+36|0)&&Q(),i=a+128|0,n[i+52>>2]=0,n[i+44>>2]=0,n[i+48>>2]=0,n[i+36>>2]=0,n[i+40>>2]=0,e=r+4|0,t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[i+8>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[i+12>>2]=t,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[i>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[i+4>>2]=t,n[i+16>>2]=(o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))&67108863,n[i+32>>2]=(o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24))>>>8&1048575,n[i+28>>2]=(o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24))>>>6&66076671,n[i+24>>2]=(o[e+6|0]|o[e+7|0]<<8|(o[e+8|0]<<16|o[e+9|0]<<24))>>>4&67092735,n[i+20>>2]=(o[e+3|0]|o[e+4|0]<<8|(o[e+5|0]<<16|o[e+6|0]<<24))>>>2&67108611,t0(e),e=l-16|0,l=e,n[u+48>>2]=1,f=q2(u- -64|0,0),c=64,s[f|0]=c,l=e+16|0,Y(a,u,128),l=r+48|0}function Nt(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0;f=l-32|0,l=f,e=n[a+48>>2];n:{i=n[u+8>>2],c=a- -64|0,r=64-o[q2(c,0)|0]|0;e:{if(i>>>0>=r>>>0&&(r=i-r|0,t=1,(r>>>6|0)+((r&63)!=0)>>>0>(e^-1)>>>0))break e;if(e=n[u+4>>2],r=n[u>>2],u=o[q2(c,0)|0],t=o[q2(c,0)|0],u=64-u|0,u=u>>>0>i>>>0?i:u,x=q2(c,0),U=t+u|0,s[x|0]=U,Bu(f+8|0,c),d=n[f+12>>2],d>>>0<t>>>0|d-t>>>0<u>>>0)break n;for(t=t+n[f+8>>2]|0,b=u+e|0,n[f+24>>2]=b,k=u+r|0,n[f+20>>2]=k,d=i-u|0,n[f+28>>2]=d>>>6;;){if(u){s[e|0]=o[t|0]^o[r|0],u=u-1|0,t=t+1|0,e=e+1|0,r=r+1|0;continue}break}for(r=0,u=l-256|0,l=u,h=a- -64|0,y=u+140|0,w=u+76|0,g=u+256|0,i=f+20|0,m=n[i+8>>2],p=n[i+4>>2],v=n[i>>2];;){if((r|0)!=(m|0)){for(In(u+12|0),Y(u+192|0,a,64),i=10;;){if(i){e=u+192|0,Y0(0,4,8,12,e),Y0(1,5,9,13,e),Y0(2,6,10,14,e),Y0(3,7,11,15,e),Y0(0,5,10,15,e),Y0(1,6,11,12,e),Y0(2,7,8,13,e),Y0(3,4,9,14,e),i=i-1|0;continue}break}for(ai(u+140|0,u+192|0,g,a,h),i=n[u+160>>2],t=n[u+156>>2],e=i-t|0,e=e>>>0<=i>>>0?e:0,i=t<<2,t=i+n[u+148>>2]|0,i=i+n[u+140>>2]|0;;){if(e){n[i>>2]=n[t>>2]+n[i>>2],e=e-1|0,t=t+4|0,i=i+4|0;continue}break}for(e=u+76|0,i=u+192|0,Y(e,i,64),n[a+48>>2]=n[a+48>>2]+1,n[u+204>>2]=64,n[u+208>>2]=4,n[u+196>>2]=0,n[u+192>>2]=w,n[u+200>>2]=u+12,t=u+140|0,gt(t,i,e,y),Y(i,t,36);;){if(mt(u+176|0,u+192|0),i=n[u+176>>2],i){e=n[u+180>>2],n[u+188>>2]=n[n[u+184>>2]>>2],r0(i,e,u+188|0,4);continue}break}for(e=r<<6,Y(u+76|0,e+v|0,64),In(u+192|0),i=0;;){if((i|0)!=64){t=o[q2(u+76|0,i)|0],j=o[q2(u+12|0,i)|0],x=q2(u+192|0,i),U=t^j,s[x|0]=U,i=i+1|0;continue}break}Y(e+p|0,u+192|0,64),r=r+1|0;continue}break}if(l=u+256|0,i=d&63,i){for(u=l-160|0,l=u,Y(u+96|0,a,64),e=10;;){if(e){r=u+96|0,Y0(0,4,8,12,r),Y0(1,5,9,13,r),Y0(2,6,10,14,r),Y0(3,7,11,15,r),Y0(0,5,10,15,r),Y0(1,6,11,12,r),Y0(2,7,8,13,r),Y0(3,4,9,14,r),e=e-1|0;continue}break}for(ai(u+8|0,u+96|0,u+160|0,a,a- -64|0),e=n[u+28>>2],t=n[u+24>>2],r=e-t|0,r=e>>>0>=r>>>0?r:0,e=t<<2,t=e+n[u+16>>2]|0,e=e+n[u+8>>2]|0;;){if(r){n[e>>2]=n[t>>2]+n[e>>2],r=r-1|0,t=t+4|0,e=e+4|0;continue}break}for(e=u+8|0,r=u+96|0,Y(e,r,64),n[a+48>>2]=n[a+48>>2]+1,n[u+84>>2]=64,n[u+88>>2]=4,n[u+76>>2]=0,n[u+80>>2]=c,n[u+72>>2]=c- -64,a=u+72|0,gt(r,a,e,a);;){if(mt(u+72|0,u+96|0),a=n[u+72>>2],a){e=n[u+76>>2],n[u+92>>2]=n[n[u+80>>2]>>2],r0(a,e,u+92|0,4);continue}break}if(l=u+160|0,a=l-16|0,l=a,Bu(a+8|0,c),u=i,u>>>0>o0[a+12>>2]&&Q(),e=n[a+8>>2],n[f+4>>2]=u,n[f>>2]=e,l=a+16|0,(u|0)!=n[f+4>>2])break n;for(a=d&-64,e=a+b|0,r=a+k|0,t=n[f>>2];;){if(u){s[e|0]=o[t|0]^o[r|0],u=u-1|0,t=t+1|0,e=e+1|0,r=r+1|0;continue}break}x=q2(c,0),U=i,s[x|0]=U}t=0}return a=t,l=f+32|0,a}Q()}function Y6(a,u,e){var i=0,r=0,t=0,f=0;i=l-32|0,l=i,r=l-224|0,l=r,n[r+60>>2]=16,n[r+56>>2]=e,n[r+52>>2]=10,n[r+48>>2]=1155592,t=r+4|0,f=r+48|0,C2(t,f,2),e=l-288|0,l=e,ro(e,n[r+8>>2],n[r+12>>2]),en(e,u,12),u=e+144|0,Y(u,e,144),to(f,u),l=e+288|0,u=n[r+76>>2],n[r+40>>2]=n[r+72>>2],n[r+44>>2]=u,u=n[r+68>>2],n[r+32>>2]=n[r+64>>2],n[r+36>>2]=u,u=n[r+60>>2],n[r+24>>2]=n[r+56>>2],n[r+28>>2]=u,u=n[r+52>>2],n[r+16>>2]=n[r+48>>2],n[r+20>>2]=u,v2(r+80|0),u=n[r+44>>2],e=n[r+40>>2],s[i+24|0]=e,s[i+25|0]=e>>>8,s[i+26|0]=e>>>16,s[i+27|0]=e>>>24,s[i+28|0]=u,s[i+29|0]=u>>>8,s[i+30|0]=u>>>16,s[i+31|0]=u>>>24,u=n[r+36>>2],e=n[r+32>>2],s[i+16|0]=e,s[i+17|0]=e>>>8,s[i+18|0]=e>>>16,s[i+19|0]=e>>>24,s[i+20|0]=u,s[i+21|0]=u>>>8,s[i+22|0]=u>>>16,s[i+23|0]=u>>>24,u=n[r+28>>2],e=n[r+24>>2],s[i+8|0]=e,s[i+9|0]=e>>>8,s[i+10|0]=e>>>16,s[i+11|0]=e>>>24,s[i+12|0]=u,s[i+13|0]=u>>>8,s[i+14|0]=u>>>16,s[i+15|0]=u>>>24,u=n[r+20>>2],e=n[r+16>>2],s[i|0]=e,s[i+1|0]=e>>>8,s[i+2|0]=e>>>16,s[i+3|0]=e>>>24,s[i+4|0]=u,s[i+5|0]=u>>>8,s[i+6|0]=u>>>16,s[i+7|0]=u>>>24,D8(r+16|0,32),n0(t),l=r+224|0,u=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),e=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[a+24|0]=e,s[a+25|0]=e>>>8,s[a+26|0]=e>>>16,s[a+27|0]=e>>>24,s[a+28|0]=u,s[a+29|0]=u>>>8,s[a+30|0]=u>>>16,s[a+31|0]=u>>>24,u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),e=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[a+16|0]=e,s[a+17|0]=e>>>8,s[a+18|0]=e>>>16,s[a+19|0]=e>>>24,s[a+20|0]=u,s[a+21|0]=u>>>8,s[a+22|0]=u>>>16,s[a+23|0]=u>>>24,u=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),e=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),s[a+8|0]=e,s[a+9|0]=e>>>8,s[a+10|0]=e>>>16,s[a+11|0]=e>>>24,s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,u=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),e=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[a|0]=e,s[a+1|0]=e>>>8,s[a+2|0]=e>>>16,s[a+3|0]=e>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,t0(i),l=i+32|0}function Fu(a,u){var e=0,i=0;e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[a+24|0]=i,s[a+25|0]=i>>>8,s[a+26|0]=i>>>16,s[a+27|0]=i>>>24,s[a+28|0]=e,s[a+29|0]=e>>>8,s[a+30|0]=e>>>16,s[a+31|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,s[a+20|0]=e,s[a+21|0]=e>>>8,s[a+22|0]=e>>>16,s[a+23|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[a+8|0]=i,s[a+9|0]=i>>>8,s[a+10|0]=i>>>16,s[a+11|0]=i>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24}function Tt(a,u){var e=0,i=0,r=0,t=0;if(e=n[a+8>>2],e>>>0>=u>>>0){Df(a,u);return}for(i=u-e|0,ce(a,i),r=i>>>0<=1?1:i,u=r-1|0,t=n[a+8>>2],e=t+n[a+4>>2]|0;;){if(u){s[e|0]=0,u=u-1|0,e=e+1|0;continue}break}u=r+t|0;n:{if(!i){u=u-1|0;break n}s[e|0]=0}n[a+8>>2]=u}function It(a,u,e){var i=0,r=0,t=0,f=0;r=l-16|0,l=r,i=n[u+8>>2],t=n[u+4>>2],n[r+8>>2]=e,n[r+4>>2]=r+15;n:{e:{if(!i)break e;for(u=0;;)if(i>>>0<=1){if(i=Z(u,48)+t|0,jt(r+4|0,i)&255)break e;u=i+16|0;break n}else{f=u,e=i>>>1|0,u=e+u|0,u=(jt(r+4|0,Z(u,48)+t|0)&255)==1?f:u,i=i-e|0;continue}}i=0}n[a+4>>2]=u,n[a>>2]=i,l=r+16|0}function P6(a){var u=0;for(u=n[a+8>>2],a=n[a+4>>2];;){if(u){u=u-1|0,Gn(a),a=a+80|0;continue}break}}function O6(a){v0(a,4,80)}function c2(a,u,e){var i=0;i=l-16|0,l=i,J8(i+8|0,a,n[a>>2],1,u,e),n[i+8>>2]!=-2147483647&&Q(),l=i+16|0}function Et(a){c2(a,4,16)}function Gt(a,u){var e=0;e=n[a+8>>2],(e|0)==n[a>>2]&&c2(a,4,48),Y(n[a+4>>2]+Z(e,48)|0,u,48),n[a+8>>2]=e+1}function Ht(a,u,e){h3(a,u,e,3)}function Dt(a,u,e,i,r){var t=0,f=0,c=0,d=0,b=0;t=l-128|0,l=t,d=t,b=T8(e),A[d+52>>1]=b,d=t,b=js(i),n[d+56>>2]=b,n[t+116>>2]=1,n[t+108>>2]=4,n[t+100>>2]=2,s[t+55|0]=r,n[t+112>>2]=t+55,e=t+56|0,n[t+104>>2]=e,n[t+96>>2]=t+52,c=t+12|0,i=l-368|0,l=i,r=i+20|0,J2(r,6),Eu(i+8|0,4),n[i+92>>2]=1,n[i+88>>2]=1050078,n[i+76>>2]=11,n[i+72>>2]=1095250,f=n[i+12>>2],n[i+80>>2]=n[i+8>>2],n[i+84>>2]=f,f=i+72|0,Ru(r,f,i+96|0),Uu(r,t+96|0,3),r=i+32|0,d0(r,40),Vu(f,u);n:{if(n[i+76>>2]|n[i+72>>2]!=1&&(u=i+224|0,Y(u,i+80|0,144),r=Su(u,n[i+24>>2],n[i+28>>2],r,40),v2(u),!r))break n;Q()}for(Y(c,i+32|0,40),U0(i+20|0),l=i+368|0,n[t+64>>2]=0,n[t+68>>2]=0,n[t+72>>2]=0,n[t+76>>2]=0,n[t+80>>2]=0,n[t+84>>2]=0,n[t+88>>2]=0,n[t+92>>2]=0,n[t+56>>2]=0,n[t+60>>2]=0,c=t- -64|0,u=0,i=0;;){if((i|0)!=40){!e|(e|0)==(c|0)?(e=(t- -64|0)+u|0,u=u+1|0,r=0):r=e+1|0,s[e|0]=o[(t+12|0)+i|0],i=i+1|0,e=r;continue}break}u=n[t+56>>2],e=n[t+60>>2],i=n[t+92>>2],n[t+120>>2]=n[t+88>>2],n[t+124>>2]=i,i=n[t+84>>2],n[t+112>>2]=n[t+80>>2],n[t+116>>2]=i,i=n[t+76>>2],n[t+104>>2]=n[t+72>>2],n[t+108>>2]=i,i=n[t+68>>2],n[t+96>>2]=n[t+64>>2],n[t+100>>2]=i,t0(t+96|0),s[a+32|0]=u,s[a+33|0]=u>>>8,s[a+34|0]=u>>>16,s[a+35|0]=u>>>24,s[a+36|0]=e,s[a+37|0]=e>>>8,s[a+38|0]=e>>>16,s[a+39|0]=e>>>24,u=n[t+68>>2],e=n[t+64>>2],s[a|0]=e,s[a+1|0]=e>>>8,s[a+2|0]=e>>>16,s[a+3|0]=e>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,u=n[t+76>>2],e=n[t+72>>2],s[a+8|0]=e,s[a+9|0]=e>>>8,s[a+10|0]=e>>>16,s[a+11|0]=e>>>24,s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,u=n[t+84>>2],e=n[t+80>>2],s[a+16|0]=e,s[a+17|0]=e>>>8,s[a+18|0]=e>>>16,s[a+19|0]=e>>>24,s[a+20|0]=u,s[a+21|0]=u>>>8,s[a+22|0]=u>>>16,s[a+23|0]=u>>>24,u=n[t+92>>2],e=n[t+88>>2],s[a+24|0]=e,s[a+25|0]=e>>>8,s[a+26|0]=e>>>16,s[a+27|0]=e>>>24,s[a+28|0]=u,s[a+29|0]=u>>>8,s[a+30|0]=u>>>16,s[a+31|0]=u>>>24,qn(t+12|0,40),l=t+128|0}function b0(a,u,e){return Js(n[a>>2],n[a+4>>2],u,e)}function Lt(a,u,e,i,r,t){var f=0,c=0,d=0;c=l-320|0,l=c,f=c+192|0,$t(f,u,e),u=c+8|0,Ot(u,f),e=l+-64|0,l=e,f=u+128|0,Cu(f,i,r),i=n[t+8>>2],n[e+16>>2]=i,d=n[t+4>>2],n[e+12>>2]=d,n[e+8>>2]=n[t>>2],Pt(u,e+8|0),Cu(f,d,i);n:{if(Wt(u,r,i)){Gu(u),u=1;break n}i=e+8|0,Y(i,f,56),Hf(a+1|0,i),Gu(u),u=0}s[a|0]=u,l=e- -64|0,l=c+320|0}function Zt(a,u,e,i){var r=0,t=0;for(r=l-224|0,l=r,t=r+16|0,Du(t),J0(t,1095250,11),Eu(r+8|0,u),J0(t,n[r+8>>2],n[r+12>>2]),s[r+120|0]=0,J0(t,r+120|0,1),u=i<<3;;){if(u){J0(r+16|0,n[e>>2],n[e+4>>2]),u=u-8|0,e=e+8|0;continue}break}u=r+120|0,Y(u,r+16|0,104),hn(a,u),l=r+224|0}function N6(a,u){k3(a,u,5)}function Bt(a,u,e,i,r,t){var f=0,c=0,d=0;f=l-96|0,l=f,En(f+4|0,u,e,4,0),u=o[f+32|0]|o[f+33|0]<<8|(o[f+34|0]<<16|o[f+35|0]<<24),n[f+72>>2]=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),n[f+76>>2]=u,u=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),n[f+64>>2]=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),n[f+68>>2]=u,u=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),n[f+56>>2]=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),n[f+60>>2]=u,u=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),n[f+48>>2]=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[f+52>>2]=u,n[f+92>>2]=32,n[f+88>>2]=i,n[f+84>>2]=t,n[f+80>>2]=r,i=f+36|0,e=l-16|0,l=e,u=f+80|0,t=n[u+12>>2],d=n[u+8>>2],c=n[u>>2],r=e+4|0,u=n[u+4>>2],I0(r,u+16|0),N0(r,c,u),u=l-48|0,l=u,q0[n[273858]](u,r),n[u+16>>2]=n[u+4>>2],c=n[u>>2],n[u+12>>2]=c,n[u+8>>2]=c,c=t,t=u+8|0,Lt(u+31|0,f+48|0,1155602,d,c,t);n:{if(o[u+31|0]!=1&&(d=o[u+44|0]|o[u+45|0]<<8|(o[u+46|0]<<16|o[u+47|0]<<24),n[u+16>>2]=o[u+40|0]|o[u+41|0]<<8|(o[u+42|0]<<16|o[u+43|0]<<24),n[u+20>>2]=d,d=o[u+36|0]|o[u+37|0]<<8|(o[u+38|0]<<16|o[u+39|0]<<24),n[u+8>>2]=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),n[u+12>>2]=d,c=0,!(q0[n[273862]](r,t,16)|0)))break n;c=1}t=c,l=u+48|0;n:{if(t){n[i>>2]=-2147483648,n0(r);break n}n[i+8>>2]=n[e+12>>2],u=n[e+8>>2],n[i>>2]=n[e+4>>2],n[i+4>>2]=u}l=e+16|0;n:{if(n[f+36>>2]==-2147483648){n[a>>2]=-2147483648,n[a+4>>2]=1;break n}n[a+8>>2]=n[f+44>>2],u=n[f+40>>2],n[a>>2]=n[f+36>>2],n[a+4>>2]=u}Iu(f+48|0),t0(f+4|0),l=f+96|0}function Ct(a,u,e,i,r,t,f,c,d){var b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0,G=0,H=0,D=0,L=0,B=0,C=0,F=0,K=0;j=l-176|0,l=j,k=j+88|0,N=l-32|0,l=N,n[N+4>>2]=i;n:{if((r-1&255)>>>0>=(t&255)>>>0){n[k>>2]=-2147483648,s[k+4|0]=0;break n}for(s[N+25|0]=r,s[N+24|0]=1,n[N+20>>2]=i,M=l-32|0,l=M,T=N+20|0,r=o[T+5|0],b=r-o[T+4|0]|0,R0(M,r>>>0>=b>>>0?b:0,1,32),n[M+20>>2]=0,r=n[M+4>>2],n[M+12>>2]=n[M>>2],n[M+16>>2]=r,r=n[T+4>>2],n[M+24>>2]=n[T>>2],n[M+28>>2]=r,h=l-32|0,l=h,r=M+12|0,b=M+24|0,m=o[b+5|0],w=m-o[b+4|0]|0,Gr(r,w>>>0<=m>>>0?w:0),m=n[r+4>>2],w=n[r+8>>2],y=n[b+4>>2],n[h+8>>2]=n[b>>2],n[h+12>>2]=y,n[h+20>>2]=r+8,F=h,K=k0(m,w,32),n[F+24>>2]=K,n[h+28>>2]=z,m=l-16|0,l=m,r=h+8|0,y=o[r+5|0],x=o[r+4|0],b=h+20|0,w=n[b+4>>2],n[m>>2]=n[b>>2],n[m+4>>2]=w,n[m+8>>2]=n[b+8>>2],n[m+12>>2]=n[r>>2],r=l-48|0,l=r,p=n[m+4>>2],b=n[m+8>>2]+(p<<5)|0,g=n[m+12>>2];;){if((y&255)>>>0>x>>>0){n[r+40>>2]=1,y=y-1|0,s[r+47|0]=y,n[r+36>>2]=r+47,En(r+4|0,g,8,r+36|0,1),w=o[r+32|0]|o[r+33|0]<<8|(o[r+34|0]<<16|o[r+35|0]<<24),P=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),s[b+24|0]=P,s[b+25|0]=P>>>8,s[b+26|0]=P>>>16,s[b+27|0]=P>>>24,s[b+28|0]=w,s[b+29|0]=w>>>8,s[b+30|0]=w>>>16,s[b+31|0]=w>>>24,w=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),P=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),s[b+16|0]=P,s[b+17|0]=P>>>8,s[b+18|0]=P>>>16,s[b+19|0]=P>>>24,s[b+20|0]=w,s[b+21|0]=w>>>8,s[b+22|0]=w>>>16,s[b+23|0]=w>>>24,w=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),P=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),s[b+8|0]=P,s[b+9|0]=P>>>8,s[b+10|0]=P>>>16,s[b+11|0]=P>>>24,s[b+12|0]=w,s[b+13|0]=w>>>8,s[b+14|0]=w>>>16,s[b+15|0]=w>>>24,w=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),P=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),s[b|0]=P,s[b+1|0]=P>>>8,s[b+2|0]=P>>>16,s[b+3|0]=P>>>24,s[b+4|0]=w,s[b+5|0]=w>>>8,s[b+6|0]=w>>>16,s[b+7|0]=w>>>24,b=b+32|0,p=p+1|0;continue}break}n[n[m>>2]>>2]=p,l=r+48|0,l=m+16|0,l=h+32|0,m=N+8|0,n[m+8>>2]=n[M+20>>2],r=n[M+16>>2],n[m>>2]=n[M+12>>2],n[m+4>>2]=r,l=M+32|0,s[N+30|0]=t,A[N+28>>1]=256,n[N+24>>2]=N+4,n[N+20>>2]=m,t=l-32|0,l=t,Hr(t+20|0,T);e:{if(n[t+24>>2]==1){R0(t,n[t+28>>2],1,33),n[t+16>>2]=0,r=n[t+4>>2],n[t+8>>2]=n[t>>2],n[t+12>>2]=r,r=t+8|0,M=l-16|0,l=M,w=M+4|0,Hr(w,T);u:{if(n[M+8>>2]==1){V0(r,n[r+8>>2],n[M+12>>2],1,33),b=n[r+8>>2],h=n[r+4>>2],n[M+4>>2]=r+8,F=M,K=k0(h,b,32),n[F+8>>2]=K,n[M+12>>2]=z,b=l-32|0,l=b,h=o[T+10|0],r=W[T+8>>1],y=n[T+4>>2],n[b+20>>2]=n[T>>2],n[b+24>>2]=y,n[b+16>>2]=n[w+8>>2],T=n[w+4>>2],n[b+8>>2]=n[w>>2],n[b+12>>2]=T,r=h<<16|r;i:{if(r&1||(r=r>>>8|0,(r&255)>>>0>h>>>0))break i;for(;;){if(h>>>0>(r&255)>>>0){wt(b+8|0,r),r=r+1|0;continue}break}wt(b+8|0,h)}n[n[b+8>>2]>>2]=n[b+12>>2],l=b+32|0,l=M+16|0;break u}Q()}n[k+8>>2]=n[t+16>>2],r=n[t+12>>2],n[k>>2]=n[t+8>>2],n[k+4>>2]=r,l=t+32|0;break e}Q()}for(r=n[m+8>>2],t=n[m+4>>2];;){if(r){r=r-1|0,t0(t),t=t+32|0;continue}break}E0(m)}l=N+32|0,b=n[j+88>>2];n:{if((b|0)==-2147483648){n[a>>2]=-2147483648,n[a+4>>2]=2;break n}r=n[j+96>>2],n[j+20>>2]=r,t=n[j+92>>2],n[j+16>>2]=t,n[j+12>>2]=b,I0(j+24|0,Z(c,81)),c=r>>>0>c>>>0?c:r;e:{for(;;){u:{if(c){r=l-48|0,l=r,s[r+40|0]=0,s[r+41|0]=0,s[r+42|0]=0,s[r+43|0]=0,s[r+44|0]=0,s[r+45|0]=0,s[r+46|0]=0,s[r+47|0]=0,s[r+32|0]=0,s[r+33|0]=0,s[r+34|0]=0,s[r+35|0]=0,s[r+36|0]=0,s[r+37|0]=0,s[r+38|0]=0,s[r+39|0]=0,s[r+24|0]=0,s[r+25|0]=0,s[r+26|0]=0,s[r+27|0]=0,s[r+28|0]=0,s[r+29|0]=0,s[r+30|0]=0,s[r+31|0]=0,s[r+16|0]=0,s[r+17|0]=0,s[r+18|0]=0,s[r+19|0]=0,s[r+20|0]=0,s[r+21|0]=0,s[r+22|0]=0,s[r+23|0]=0,s[r+15|0]=o[t+32|0],r0(r+16|0,32,t,32),M=j+39|0,Y(M,r+15|0,33),l=r+48|0,s[j+87|0]=o[j+39|0],n[j+100>>2]=1,n[j+92>>2]=32,n[j+88>>2]=d,n[j+96>>2]=j+87,b=j+88|0,C2(j+72|0,b,2),n[j+168>>2]=1,s[j+163|0]=o[j+87|0],n[j+164>>2]=j+163,G=j+128|0,En(G,i,9,j+164|0,1),n[j+120>>2]=0,r=o[j+156|0]|o[j+157|0]<<8|(o[j+158|0]<<16|o[j+159|0]<<24),n[j+112>>2]=o[j+152|0]|o[j+153|0]<<8|(o[j+154|0]<<16|o[j+155|0]<<24),n[j+116>>2]=r,r=o[j+148|0]|o[j+149|0]<<8|(o[j+150|0]<<16|o[j+151|0]<<24),n[j+104>>2]=o[j+144|0]|o[j+145|0]<<8|(o[j+146|0]<<16|o[j+147|0]<<24),n[j+108>>2]=r,r=o[j+140|0]|o[j+141|0]<<8|(o[j+142|0]<<16|o[j+143|0]<<24),n[j+96>>2]=o[j+136|0]|o[j+137|0]<<8|(o[j+138|0]<<16|o[j+139|0]<<24),n[j+100>>2]=r,r=o[j+132|0]|o[j+133|0]<<8|(o[j+134|0]<<16|o[j+135|0]<<24),n[j+88>>2]=o[j+128|0]|o[j+129|0]<<8|(o[j+130|0]<<16|o[j+131|0]<<24),n[j+92>>2]=r,t0(G),N=n[j+76>>2],T=n[j+80>>2],m=l-160|0,l=m,h=l-32|0,l=h,n[h+24>>2]=0,n[h+28>>2]=0,n[h+16>>2]=0,n[h+20>>2]=0,n[h+8>>2]=0,n[h+12>>2]=0,n[h>>2]=0,n[h+4>>2]=0,r0(h,32,f,32),k=n[h+28>>2],r=m+100|0,w=n[h+24>>2],s[r+25|0]=w,s[r+26|0]=w>>>8,s[r+27|0]=w>>>16,s[r+28|0]=w>>>24,s[r+29|0]=k,s[r+30|0]=k>>>8,s[r+31|0]=k>>>16,s[r+32|0]=k>>>24,k=n[h+20>>2],w=n[h+16>>2],s[r+17|0]=w,s[r+18|0]=w>>>8,s[r+19|0]=w>>>16,s[r+20|0]=w>>>24,s[r+21|0]=k,s[r+22|0]=k>>>8,s[r+23|0]=k>>>16,s[r+24|0]=k>>>24,k=n[h+12>>2],w=n[h+8>>2],s[r+9|0]=w,s[r+10|0]=w>>>8,s[r+11|0]=w>>>16,s[r+12|0]=w>>>24,s[r+13|0]=k,s[r+14|0]=k>>>8,s[r+15|0]=k>>>16,s[r+16|0]=k>>>24,k=n[h+4>>2],w=n[h>>2],s[r+1|0]=w,s[r+2|0]=w>>>8,s[r+3|0]=w>>>16,s[r+4|0]=w>>>24,s[r+5|0]=k,s[r+6|0]=k>>>8,s[r+7|0]=k>>>16,s[r+8|0]=k>>>24,s[r|0]=0,l=h+32|0;i:{if(o[m+100|0]==1){n[G>>2]=-2147483648;break i}r=o[m+129|0]|o[m+130|0]<<8|(o[m+131|0]<<16|o[m+132|0]<<24),n[m+32>>2]=o[m+125|0]|o[m+126|0]<<8|(o[m+127|0]<<16|o[m+128|0]<<24),n[m+36>>2]=r,r=o[m+121|0]|o[m+122|0]<<8|(o[m+123|0]<<16|o[m+124|0]<<24),n[m+24>>2]=o[m+117|0]|o[m+118|0]<<8|(o[m+119|0]<<16|o[m+120|0]<<24),n[m+28>>2]=r,r=o[m+113|0]|o[m+114|0]<<8|(o[m+115|0]<<16|o[m+116|0]<<24),n[m+16>>2]=o[m+109|0]|o[m+110|0]<<8|(o[m+111|0]<<16|o[m+112|0]<<24),n[m+20>>2]=r,r=o[m+105|0]|o[m+106|0]<<8|(o[m+107|0]<<16|o[m+108|0]<<24),n[m+8>>2]=o[m+101|0]|o[m+102|0]<<8|(o[m+103|0]<<16|o[m+104|0]<<24),n[m+12>>2]=r,r=m+100|0,it(r,f,32),L=m+44|0,at(L,u,e,r),U=m+8|0,B=n[m+48>>2],C=n[m+52>>2],g=0,D=0,w=l-304|0,l=w,P=l-224|0,l=P;a:{t:switch(o[1095272]-2|0){case 0:D=1095305,g=1095273;break a;case 1:break t;default:break a}D=1095305,g=1095273}for(h=l-96|0,l=h,p=l-32|0,l=p,M0(p),k=l-48|0,l=k,n[k+36>>2]=b,n[k+44>>2]=n[b+32>>2],R=b+32|0,n[k+40>>2]=R,y=l-16|0,l=y,x=p+32|0,n[y+12>>2]=x,n[y+8>>2]=p,v=ri(y+8|0),b=k+8|0,n[b+4>>2]=x,n[b>>2]=p,n[b+20>>2]=0,x=k+36|0,O=n[x+4>>2],n[b+8>>2]=n[x>>2],n[b+12>>2]=O,O=n[x+8>>2],n[b+16>>2]=O,H=b,b=n[x+4>>2]-n[x>>2]|0,x=b-O|0,b=b>>>0>=x>>>0?x:0,n[H+24>>2]=b>>>0<v>>>0?b:v,l=y+16|0,b=n[k+32>>2],x=n[k+28>>2],y=b-x|0,b=b>>>0>=y>>>0?y:0,y=x+n[k+8>>2]|0,x=n[k+16>>2]+(x+n[k+24>>2]|0)|0;;){if(b){s[y|0]=o[x|0],b=b-1|0,x=x+1|0,y=y+1|0;continue}break}b=n[R>>2],y=b+32|0,n[R>>2]=b>>>0>y>>>0?-1:y,l=k+48|0,R=l-16|0,l=R,s[R+13|0]=0,s[R+14|0]=32,s[R+12|0]=o[1155922],A[R+10>>1]=o[1155920]|o[1155921]<<8,b=l-112|0,l=b,k=l-320|0,l=k,x=R+10|0,nn(k+144|0,1,0,x,5,1155954,7,p,32),y=Y(k,k+176|0,144),n[y+168>>2]=0,n[y+172>>2]=0,n[y+160>>2]=0,n[y+164>>2]=0,n[y+152>>2]=0,n[y+156>>2]=0,n[y+144>>2]=0,n[y+148>>2]=0,_2(y,x,5,1155945,2,1,0,y+144|0,32)&&Q(),x=n[y+172>>2],k=b+8|0,v=n[y+168>>2],s[k+24|0]=v,s[k+25|0]=v>>>8,s[k+26|0]=v>>>16,s[k+27|0]=v>>>24,s[k+28|0]=x,s[k+29|0]=x>>>8,s[k+30|0]=x>>>16,s[k+31|0]=x>>>24,x=n[y+164>>2],v=n[y+160>>2],s[k+16|0]=v,s[k+17|0]=v>>>8,s[k+18|0]=v>>>16,s[k+19|0]=v>>>24,s[k+20|0]=x,s[k+21|0]=x>>>8,s[k+22|0]=x>>>16,s[k+23|0]=x>>>24,x=n[y+156>>2],v=n[y+152>>2],s[k+8|0]=v,s[k+9|0]=v>>>8,s[k+10|0]=v>>>16,s[k+11|0]=v>>>24,s[k+12|0]=x,s[k+13|0]=x>>>8,s[k+14|0]=x>>>16,s[k+15|0]=x>>>24,x=n[y+148>>2],v=n[y+144>>2],s[k|0]=v,s[k+1|0]=v>>>8,s[k+2|0]=v>>>16,s[k+3|0]=v>>>24,s[k+4|0]=x,s[k+5|0]=x>>>8,s[k+6|0]=x>>>16,s[k+7|0]=x>>>24,E6(y),l=y+320|0,y=l-32|0,l=y,n[y+24>>2]=0,n[y+28>>2]=0,n[y+16>>2]=0,n[y+20>>2]=0,n[y+8>>2]=0,n[y+12>>2]=0,n[y>>2]=0,n[y+4>>2]=0,r0(y,32,k,32),x=n[y+12>>2],k=b+76|0,v=n[y+8>>2],s[k+9|0]=v,s[k+10|0]=v>>>8,s[k+11|0]=v>>>16,s[k+12|0]=v>>>24,s[k+13|0]=x,s[k+14|0]=x>>>8,s[k+15|0]=x>>>16,s[k+16|0]=x>>>24,x=n[y+20>>2],v=n[y+16>>2],s[k+17|0]=v,s[k+18|0]=v>>>8,s[k+19|0]=v>>>16,s[k+20|0]=v>>>24,s[k+21|0]=x,s[k+22|0]=x>>>8,s[k+23|0]=x>>>16,s[k+24|0]=x>>>24,s[y|0]=o[y|0]&248,x=n[y+4>>2],v=n[y>>2],s[k+1|0]=v,s[k+2|0]=v>>>8,s[k+3|0]=v>>>16,s[k+4|0]=v>>>24,s[k+5|0]=x,s[k+6|0]=x>>>8,s[k+7|0]=x>>>16,s[k+8|0]=x>>>24,s[y+31|0]=o[y+31|0]&63|64,x=n[y+28>>2],v=n[y+24>>2],s[k+25|0]=v,s[k+26|0]=v>>>8,s[k+27|0]=v>>>16,s[k+28|0]=v>>>24,s[k+29|0]=x,s[k+30|0]=x>>>8,s[k+31|0]=x>>>16,s[k+32|0]=x>>>24,t0(y),s[k|0]=0,l=y+32|0,o[b+76|0]==1&&Q(),x=w+160|0,y=P- -64|0,k=o[b+105|0]|o[b+106|0]<<8|(o[b+107|0]<<16|o[b+108|0]<<24),n[b+64>>2]=o[b+101|0]|o[b+102|0]<<8|(o[b+103|0]<<16|o[b+104|0]<<24),n[b+68>>2]=k,k=o[b+97|0]|o[b+98|0]<<8|(o[b+99|0]<<16|o[b+100|0]<<24),n[b+56>>2]=o[b+93|0]|o[b+94|0]<<8|(o[b+95|0]<<16|o[b+96|0]<<24),n[b+60>>2]=k,k=o[b+89|0]|o[b+90|0]<<8|(o[b+91|0]<<16|o[b+92|0]<<24),n[b+48>>2]=o[b+85|0]|o[b+86|0]<<8|(o[b+87|0]<<16|o[b+88|0]<<24),n[b+52>>2]=k,k=o[b+81|0]|o[b+82|0]<<8|(o[b+83|0]<<16|o[b+84|0]<<24),n[b+40>>2]=o[b+77|0]|o[b+78|0]<<8|(o[b+79|0]<<16|o[b+80|0]<<24),n[b+44>>2]=k,k=h+32|0,Cn(k+32|0,b+40|0),v=n[b+68>>2],O=n[b+64>>2],s[k+24|0]=O,s[k+25|0]=O>>>8,s[k+26|0]=O>>>16,s[k+27|0]=O>>>24,s[k+28|0]=v,s[k+29|0]=v>>>8,s[k+30|0]=v>>>16,s[k+31|0]=v>>>24,v=n[b+60>>2],O=n[b+56>>2],s[k+16|0]=O,s[k+17|0]=O>>>8,s[k+18|0]=O>>>16,s[k+19|0]=O>>>24,s[k+20|0]=v,s[k+21|0]=v>>>8,s[k+22|0]=v>>>16,s[k+23|0]=v>>>24,v=n[b+52>>2],O=n[b+48>>2],s[k+8|0]=O,s[k+9|0]=O>>>8,s[k+10|0]=O>>>16,s[k+11|0]=O>>>24,s[k+12|0]=v,s[k+13|0]=v>>>8,s[k+14|0]=v>>>16,s[k+15|0]=v>>>24,v=n[b+44>>2],O=n[b+40>>2],s[k|0]=O,s[k+1|0]=O>>>8,s[k+2|0]=O>>>16,s[k+3|0]=O>>>24,s[k+4|0]=v,s[k+5|0]=v>>>8,s[k+6|0]=v>>>16,s[k+7|0]=v>>>24,l=b+112|0,l=R+16|0,t0(p),l=p+32|0,b=o[h+60|0]|o[h+61|0]<<8|(o[h+62|0]<<16|o[h+63|0]<<24),n[h+24>>2]=o[h+56|0]|o[h+57|0]<<8|(o[h+58|0]<<16|o[h+59|0]<<24),n[h+28>>2]=b,b=o[h+52|0]|o[h+53|0]<<8|(o[h+54|0]<<16|o[h+55|0]<<24),n[h+16>>2]=o[h+48|0]|o[h+49|0]<<8|(o[h+50|0]<<16|o[h+51|0]<<24),n[h+20>>2]=b,b=o[h+44|0]|o[h+45|0]<<8|(o[h+46|0]<<16|o[h+47|0]<<24),n[h+8>>2]=o[h+40|0]|o[h+41|0]<<8|(o[h+42|0]<<16|o[h+43|0]<<24),n[h+12>>2]=b,b=o[h+36|0]|o[h+37|0]<<8|(o[h+38|0]<<16|o[h+39|0]<<24),n[h>>2]=o[h+32|0]|o[h+33|0]<<8|(o[h+34|0]<<16|o[h+35|0]<<24),n[h+4>>2]=b,b=l-1344|0,l=b,s[b+69|0]=0,s[b+70|0]=32,s[b+68|0]=o[1155922],A[b+66>>1]=o[1155920]|o[1155921]<<8,co(b+568|0,h,U);a:{t:{o:{if(o[b+568|0]==1){s[y|0]=1,n[y+4>>2]=5;break o}s[b+74|0]=o[b+571|0],A[b+72>>1]=o[b+569|0]|o[b+570|0]<<8,R=o[b+572|0]|o[b+573|0]<<8|(o[b+574|0]<<16|o[b+575|0]<<24),v=o[b+576|0]|o[b+577|0]<<8|(o[b+578|0]<<16|o[b+579|0]<<24),O=o[b+580|0]|o[b+581|0]<<8|(o[b+582|0]<<16|o[b+583|0]<<24),H=o[b+600|0],s[b+184|0]=H,k=o[b+596|0]|o[b+597|0]<<8|(o[b+598|0]<<16|o[b+599|0]<<24),I=o[b+592|0]|o[b+593|0]<<8|(o[b+594|0]<<16|o[b+595|0]<<24),n[b+176>>2]=I,n[b+180>>2]=k,p=o[b+588|0]|o[b+589|0]<<8|(o[b+590|0]<<16|o[b+591|0]<<24),E=o[b+584|0]|o[b+585|0]<<8|(o[b+586|0]<<16|o[b+587|0]<<24),n[b+168>>2]=E,n[b+172>>2]=p,s[b+79|0]=v,s[b+80|0]=v>>>8,s[b+81|0]=v>>>16,s[b+82|0]=v>>>24,s[b+83|0]=O,s[b+84|0]=O>>>8,s[b+85|0]=O>>>16,s[b+86|0]=O>>>24,s[b+75|0]=R,s[b+76|0]=R>>>8,s[b+77|0]=R>>>16,s[b+78|0]=R>>>24,s[b+103|0]=H,s[b+95|0]=I,s[b+96|0]=I>>>8,s[b+97|0]=I>>>16,s[b+98|0]=I>>>24,s[b+99|0]=k,s[b+100|0]=k>>>8,s[b+101|0]=k>>>16,s[b+102|0]=k>>>24,s[b+87|0]=E,s[b+88|0]=E>>>8,s[b+89|0]=E>>>16,s[b+90|0]=E>>>24,s[b+91|0]=p,s[b+92|0]=p>>>8,s[b+93|0]=p>>>16,s[b+94|0]=p>>>24,R=b+104|0,Cn(R,h);r:{y:{if(g){if(p=b+568|0,d0(p,399),k=b+168|0,L6(k,R),r2(b+56|0,p,399,k,32),R=n[b+60>>2],v=n[b+56>>2],wn(k,U),r2(b+48|0,v,R,k,32),R=n[b+52>>2],v=n[b+48>>2],wn(k,D),r2(b+40|0,v,R,k,32),I=n[b+44>>2],Y(k,p,399),I>>>0>=400)break t;if(co(p,g,U),!o[b+568|0])break y;s[y|0]=1,n[y+4>>2]=5,t0(b+72|0);break o}if(p=b+568|0,d0(p,266),k=b+168|0,L6(k,b+104|0),r2(b+16|0,p,266,k,32),g=n[b+20>>2],R=n[b+16>>2],wn(k,U),r2(b+8|0,R,g,k,32),g=n[b+12>>2],Y(k,p,266),g>>>0>=267||(R=b+1064|0,wn(R,b+72|0),M0(p),lo(b+1032|0,R,32,b+66|0,k,266-g|0,p),n[b+1032>>2]!=9))break t;t0(R),k=o[b+596|0]|o[b+597|0]<<8|(o[b+598|0]<<16|o[b+599|0]<<24),n[b+160>>2]=o[b+592|0]|o[b+593|0]<<8|(o[b+594|0]<<16|o[b+595|0]<<24),n[b+164>>2]=k,k=o[b+588|0]|o[b+589|0]<<8|(o[b+590|0]<<16|o[b+591|0]<<24),n[b+152>>2]=o[b+584|0]|o[b+585|0]<<8|(o[b+586|0]<<16|o[b+587|0]<<24),n[b+156>>2]=k,k=o[b+580|0]|o[b+581|0]<<8|(o[b+582|0]<<16|o[b+583|0]<<24),n[b+144>>2]=o[b+576|0]|o[b+577|0]<<8|(o[b+578|0]<<16|o[b+579|0]<<24),n[b+148>>2]=k,k=o[b+572|0]|o[b+573|0]<<8|(o[b+574|0]<<16|o[b+575|0]<<24),n[b+136>>2]=o[b+568|0]|o[b+569|0]<<8|(o[b+570|0]<<16|o[b+571|0]<<24),n[b+140>>2]=k;break r}if(s[b+970|0]=o[b+571|0],A[b+968>>1]=o[b+569|0]|o[b+570|0]<<8,g=o[b+572|0]|o[b+573|0]<<8|(o[b+574|0]<<16|o[b+575|0]<<24),R=o[b+576|0]|o[b+577|0]<<8|(o[b+578|0]<<16|o[b+579|0]<<24),U=o[b+580|0]|o[b+581|0]<<8|(o[b+582|0]<<16|o[b+583|0]<<24),E=o[b+600|0],s[b+1080|0]=E,k=o[b+596|0]|o[b+597|0]<<8|(o[b+598|0]<<16|o[b+599|0]<<24),v=o[b+592|0]|o[b+593|0]<<8|(o[b+594|0]<<16|o[b+595|0]<<24),n[b+1072>>2]=v,n[b+1076>>2]=k,p=o[b+588|0]|o[b+589|0]<<8|(o[b+590|0]<<16|o[b+591|0]<<24),O=o[b+584|0]|o[b+585|0]<<8|(o[b+586|0]<<16|o[b+587|0]<<24),n[b+1064>>2]=O,n[b+1068>>2]=p,s[b+975|0]=R,s[b+976|0]=R>>>8,s[b+977|0]=R>>>16,s[b+978|0]=R>>>24,s[b+979|0]=U,s[b+980|0]=U>>>8,s[b+981|0]=U>>>16,s[b+982|0]=U>>>24,s[b+971|0]=g,s[b+972|0]=g>>>8,s[b+973|0]=g>>>16,s[b+974|0]=g>>>24,s[b+999|0]=E,s[b+991|0]=v,s[b+992|0]=v>>>8,s[b+993|0]=v>>>16,s[b+994|0]=v>>>24,s[b+995|0]=k,s[b+996|0]=k>>>8,s[b+997|0]=k>>>16,s[b+998|0]=k>>>24,s[b+983|0]=O,s[b+984|0]=O>>>8,s[b+985|0]=O>>>16,s[b+986|0]=O>>>24,s[b+987|0]=p,s[b+988|0]=p>>>8,s[b+989|0]=p>>>16,s[b+990|0]=p>>>24,p=b+1e3|0,wn(p,b+72|0),g=b+1032|0,v=b+968|0,wn(g,v),k=b+568|0,d0(k,266),r2(b+32|0,k,266,p,32),r2(b+24|0,n[b+32>>2],n[b+36>>2],g,32),R=n[b+28>>2],U=b+1064|0,Y(U,k,266),R>>>0>=267||(M0(k),lo(b+1332|0,U,266-R|0,b+66|0,b+168|0,399-I|0,k),n[b+1332>>2]!=9))break t;t0(p),t0(g),qn(U,266),k=o[b+596|0]|o[b+597|0]<<8|(o[b+598|0]<<16|o[b+599|0]<<24),n[b+160>>2]=o[b+592|0]|o[b+593|0]<<8|(o[b+594|0]<<16|o[b+595|0]<<24),n[b+164>>2]=k,k=o[b+588|0]|o[b+589|0]<<8|(o[b+590|0]<<16|o[b+591|0]<<24),n[b+152>>2]=o[b+584|0]|o[b+585|0]<<8|(o[b+586|0]<<16|o[b+587|0]<<24),n[b+156>>2]=k,k=o[b+580|0]|o[b+581|0]<<8|(o[b+582|0]<<16|o[b+583|0]<<24),n[b+144>>2]=o[b+576|0]|o[b+577|0]<<8|(o[b+578|0]<<16|o[b+579|0]<<24),n[b+148>>2]=k,k=o[b+572|0]|o[b+573|0]<<8|(o[b+574|0]<<16|o[b+575|0]<<24),n[b+136>>2]=o[b+568|0]|o[b+569|0]<<8|(o[b+570|0]<<16|o[b+571|0]<<24),n[b+140>>2]=k,t0(v)}k=n[b+164>>2],n[b+592>>2]=n[b+160>>2],n[b+596>>2]=k,k=n[b+156>>2],n[b+584>>2]=n[b+152>>2],n[b+588>>2]=k,k=n[b+148>>2],n[b+576>>2]=n[b+144>>2],n[b+580>>2]=k,k=n[b+140>>2],n[b+568>>2]=n[b+136>>2],n[b+572>>2]=k,k=o[b+108|0]|o[b+109|0]<<8|(o[b+110|0]<<16|o[b+111|0]<<24),n[b+600>>2]=o[b+104|0]|o[b+105|0]<<8|(o[b+106|0]<<16|o[b+107|0]<<24),n[b+604>>2]=k,k=o[b+116|0]|o[b+117|0]<<8|(o[b+118|0]<<16|o[b+119|0]<<24),n[b+608>>2]=o[b+112|0]|o[b+113|0]<<8|(o[b+114|0]<<16|o[b+115|0]<<24),n[b+612>>2]=k,k=o[b+124|0]|o[b+125|0]<<8|(o[b+126|0]<<16|o[b+127|0]<<24),n[b+616>>2]=o[b+120|0]|o[b+121|0]<<8|(o[b+122|0]<<16|o[b+123|0]<<24),n[b+620>>2]=k,k=o[b+132|0]|o[b+133|0]<<8|(o[b+134|0]<<16|o[b+135|0]<<24),n[b+624>>2]=o[b+128|0]|o[b+129|0]<<8|(o[b+130|0]<<16|o[b+131|0]<<24),n[b+628>>2]=k,Y(y+1|0,b+568|0,64),s[y|0]=0,t0(b+72|0)}t0(h),l=b+1344|0;break a}Q()}l=h+96|0;a:{if(o[P+64|0]==1){h=n[P+76>>2],s[P+11|0]=h,y=h>>>8|0,s[P+12|0]=y,p=h>>>16|0,s[P+13|0]=p,g=h>>>24|0,s[P+14|0]=g,b=n[P+72>>2],k=n[P+68>>2],s[P+3|0]=k,R=k>>>8|0,s[P+4|0]=R,U=k>>>16|0,s[P+5|0]=U,v=k>>>24|0,s[P+6|0]=v,s[P+7|0]=b,O=b>>>8|0,s[P+8|0]=O,I=b>>>16|0,s[P+9|0]=I,E=b>>>24|0,s[P+10|0]=E,s[x+8|0]=h,s[x+9|0]=y,s[x+10|0]=p,s[x+11|0]=g,s[x|0]=k,s[x+1|0]=R,s[x+2|0]=U,s[x+3|0]=v,s[x+4|0]=b,s[x+5|0]=O,s[x+6|0]=I,s[x+7|0]=E,s[x+126|0]=2;break a}h=Y(P,P- -64|1,64),b=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),n[h+192>>2]=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[h+196>>2]=b,b=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[h+200>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[h+204>>2]=b,b=o[h+20|0]|o[h+21|0]<<8|(o[h+22|0]<<16|o[h+23|0]<<24),n[h+208>>2]=o[h+16|0]|o[h+17|0]<<8|(o[h+18|0]<<16|o[h+19|0]<<24),n[h+212>>2]=b,b=o[h+28|0]|o[h+29|0]<<8|(o[h+30|0]<<16|o[h+31|0]<<24),n[h+216>>2]=o[h+24|0]|o[h+25|0]<<8|(o[h+26|0]<<16|o[h+27|0]<<24),n[h+220>>2]=b,b=o[h+60|0]|o[h+61|0]<<8|(o[h+62|0]<<16|o[h+63|0]<<24),n[h+88>>2]=o[h+56|0]|o[h+57|0]<<8|(o[h+58|0]<<16|o[h+59|0]<<24),n[h+92>>2]=b,b=o[h+52|0]|o[h+53|0]<<8|(o[h+54|0]<<16|o[h+55|0]<<24),n[h+80>>2]=o[h+48|0]|o[h+49|0]<<8|(o[h+50|0]<<16|o[h+51|0]<<24),n[h+84>>2]=b,b=o[h+44|0]|o[h+45|0]<<8|(o[h+46|0]<<16|o[h+47|0]<<24),n[h+72>>2]=o[h+40|0]|o[h+41|0]<<8|(o[h+42|0]<<16|o[h+43|0]<<24),n[h+76>>2]=b,b=o[h+36|0]|o[h+37|0]<<8|(o[h+38|0]<<16|o[h+39|0]<<24),n[h+64>>2]=o[h+32|0]|o[h+33|0]<<8|(o[h+34|0]<<16|o[h+35|0]<<24),n[h+68>>2]=b,k=h+96|0,O=h+192|0,y=0,b=l-688|0,l=b,Vr(b+54|0),g=1;t:{o:{r:switch(R=o[1095272],R-1|0){case 2:break o;case 0:break r;default:break t}y=n[273822],g=n[273821];break t}y=n[273838],g=n[273837]}p=b+256|0,U=b+54|0,nn(p,1,0,U,10,1095356,11,g,y),y=n[b+284>>2],n[b+664>>2]=n[b+280>>2],n[b+668>>2]=y,y=n[b+276>>2],n[b+656>>2]=n[b+272>>2],n[b+660>>2]=y,y=n[b+268>>2],n[b+648>>2]=n[b+264>>2],n[b+652>>2]=y,y=n[b+260>>2],n[b+640>>2]=n[b+256>>2],n[b+644>>2]=y,y=b+288|0,v2(y),nn(p,1,0,U,10,1095367,9,B,C),g=n[b+284>>2],n[b+472>>2]=n[b+280>>2],n[b+476>>2]=g,g=n[b+276>>2],n[b+464>>2]=n[b+272>>2],n[b+468>>2]=g,g=n[b+268>>2],n[b+456>>2]=n[b+264>>2],n[b+460>>2]=g,g=n[b+260>>2],n[b+448>>2]=n[b+256>>2],n[b+452>>2]=g,v2(y),d0(p,192),s[b+64|0]=R,g=b- -64|0,r2(b+40|0,p,192,g,1),y=n[b+44>>2],U=n[b+40>>2],T2(b+32|0,b+640|0),r2(b+24|0,U,y,n[b+32>>2],n[b+36>>2]),y=n[b+28>>2],U=n[b+24>>2],T2(b+16|0,b+448|0),r2(b+8|0,U,y,n[b+16>>2],n[b+20>>2]),y=n[b+12>>2],Y(g,p,192);t:{o:{if(y>>>0>=193)break o;U=192-y|0,g=1,y=0;r:{y:switch(R-1|0){case 0:y=n[273820],g=n[273819];break r;case 2:break y;default:break r}y=n[273836],g=n[273835]}if(p=b+256|0,v=b+54|0,nn(p,O,32,v,10,1095376,6,g,y),R=b+448|0,Y(R,b+288|0,144),y=b+596|0,M0(y),I=b+628|0,U6(I),E=b+640|0,M0(E),g=b- -64|0,_2(R,v,10,1095382,3,g,U,y,32)||_2(R,v,10,1095385,10,g,U,I,12)||_2(R,v,10,1095395,3,g,U,E,32))break o;n[b+680>>2]=o[b+636|0]|o[b+637|0]<<8|(o[b+638|0]<<16|o[b+639|0]<<24),g=o[b+632|0]|o[b+633|0]<<8|(o[b+634|0]<<16|o[b+635|0]<<24),n[b+672>>2]=o[b+628|0]|o[b+629|0]<<8|(o[b+630|0]<<16|o[b+631|0]<<24),n[b+676>>2]=g,g=o[b+668|0]|o[b+669|0]<<8|(o[b+670|0]<<16|o[b+671|0]<<24),n[b+280>>2]=o[b+664|0]|o[b+665|0]<<8|(o[b+666|0]<<16|o[b+667|0]<<24),n[b+284>>2]=g,g=o[b+660|0]|o[b+661|0]<<8|(o[b+662|0]<<16|o[b+663|0]<<24),n[b+272>>2]=o[b+656|0]|o[b+657|0]<<8|(o[b+658|0]<<16|o[b+659|0]<<24),n[b+276>>2]=g,g=o[b+652|0]|o[b+653|0]<<8|(o[b+654|0]<<16|o[b+655|0]<<24),n[b+264>>2]=o[b+648|0]|o[b+649|0]<<8|(o[b+650|0]<<16|o[b+651|0]<<24),n[b+268>>2]=g,g=o[b+644|0]|o[b+645|0]<<8|(o[b+646|0]<<16|o[b+647|0]<<24),n[b+256>>2]=o[b+640|0]|o[b+641|0]<<8|(o[b+642|0]<<16|o[b+643|0]<<24),n[b+260>>2]=g,Vr(k+84|0),s[k+94|0]=0,g=o[y+4|0]|o[y+5|0]<<8|(o[y+6|0]<<16|o[y+7|0]<<24),U=o[y|0]|o[y+1|0]<<8|(o[y+2|0]<<16|o[y+3|0]<<24),s[k|0]=U,s[k+1|0]=U>>>8,s[k+2|0]=U>>>16,s[k+3|0]=U>>>24,s[k+4|0]=g,s[k+5|0]=g>>>8,s[k+6|0]=g>>>16,s[k+7|0]=g>>>24,g=o[y+12|0]|o[y+13|0]<<8|(o[y+14|0]<<16|o[y+15|0]<<24),U=o[y+8|0]|o[y+9|0]<<8|(o[y+10|0]<<16|o[y+11|0]<<24),s[k+8|0]=U,s[k+9|0]=U>>>8,s[k+10|0]=U>>>16,s[k+11|0]=U>>>24,s[k+12|0]=g,s[k+13|0]=g>>>8,s[k+14|0]=g>>>16,s[k+15|0]=g>>>24,g=o[y+20|0]|o[y+21|0]<<8|(o[y+22|0]<<16|o[y+23|0]<<24),U=o[y+16|0]|o[y+17|0]<<8|(o[y+18|0]<<16|o[y+19|0]<<24),s[k+16|0]=U,s[k+17|0]=U>>>8,s[k+18|0]=U>>>16,s[k+19|0]=U>>>24,s[k+20|0]=g,s[k+21|0]=g>>>8,s[k+22|0]=g>>>16,s[k+23|0]=g>>>24,g=o[y+28|0]|o[y+29|0]<<8|(o[y+30|0]<<16|o[y+31|0]<<24),U=o[y+24|0]|o[y+25|0]<<8|(o[y+26|0]<<16|o[y+27|0]<<24),s[k+24|0]=U,s[k+25|0]=U>>>8,s[k+26|0]=U>>>16,s[k+27|0]=U>>>24,s[k+28|0]=g,s[k+29|0]=g>>>8,s[k+30|0]=g>>>16,s[k+31|0]=g>>>24,g=b+672|0,U=o[g+4|0]|o[g+5|0]<<8|(o[g+6|0]<<16|o[g+7|0]<<24),v=o[g|0]|o[g+1|0]<<8|(o[g+2|0]<<16|o[g+3|0]<<24),s[k+72|0]=v,s[k+73|0]=v>>>8,s[k+74|0]=v>>>16,s[k+75|0]=v>>>24,s[k+76|0]=U,s[k+77|0]=U>>>8,s[k+78|0]=U>>>16,s[k+79|0]=U>>>24,g=o[g+8|0]|o[g+9|0]<<8|(o[g+10|0]<<16|o[g+11|0]<<24),s[k+80|0]=g,s[k+81|0]=g>>>8,s[k+82|0]=g>>>16,s[k+83|0]=g>>>24,g=o[p+4|0]|o[p+5|0]<<8|(o[p+6|0]<<16|o[p+7|0]<<24),U=o[p|0]|o[p+1|0]<<8|(o[p+2|0]<<16|o[p+3|0]<<24),s[k+32|0]=U,s[k+33|0]=U>>>8,s[k+34|0]=U>>>16,s[k+35|0]=U>>>24,s[k+36|0]=g,s[k+37|0]=g>>>8,s[k+38|0]=g>>>16,s[k+39|0]=g>>>24,g=o[p+12|0]|o[p+13|0]<<8|(o[p+14|0]<<16|o[p+15|0]<<24),U=o[p+8|0]|o[p+9|0]<<8|(o[p+10|0]<<16|o[p+11|0]<<24),s[k+40|0]=U,s[k+41|0]=U>>>8,s[k+42|0]=U>>>16,s[k+43|0]=U>>>24,s[k+44|0]=g,s[k+45|0]=g>>>8,s[k+46|0]=g>>>16,s[k+47|0]=g>>>24,g=o[p+20|0]|o[p+21|0]<<8|(o[p+22|0]<<16|o[p+23|0]<<24),U=o[p+16|0]|o[p+17|0]<<8|(o[p+18|0]<<16|o[p+19|0]<<24),s[k+48|0]=U,s[k+49|0]=U>>>8,s[k+50|0]=U>>>16,s[k+51|0]=U>>>24,s[k+52|0]=g,s[k+53|0]=g>>>8,s[k+54|0]=g>>>16,s[k+55|0]=g>>>24,g=o[p+28|0]|o[p+29|0]<<8|(o[p+30|0]<<16|o[p+31|0]<<24),p=o[p+24|0]|o[p+25|0]<<8|(o[p+26|0]<<16|o[p+27|0]<<24),s[k+56|0]=p,s[k+57|0]=p>>>8,s[k+58|0]=p>>>16,s[k+59|0]=p>>>24,s[k+60|0]=g,s[k+61|0]=g>>>8,s[k+62|0]=g>>>16,s[k+63|0]=g>>>24,n[k+64>>2]=0,n[k+68>>2]=0,t0(y),v2(R),t0(O),l=b+688|0;break t}Q()}Y(x,h- -64|0,128)}l=P+224|0,b=o[w+286|0];a:{if((b|0)==2){M=n[w+168>>2],n[w+40>>2]=M,b=n[w+164>>2],N=n[w+160>>2],n[w+32>>2]=N,n[w+36>>2]=b,n[r+8>>2]=M,n[r>>2]=N,n[r+4>>2]=b,n[r+32>>2]=-2147483648;break a}h=w+32|0,k=w+160|0,Y(h,k,126),y=o[w+287|0],p=n[w+60>>2],n[w+24>>2]=n[w+56>>2],n[w+28>>2]=p,p=n[w+52>>2],n[w+16>>2]=n[w+48>>2],n[w+20>>2]=p,p=n[w+44>>2],n[w+8>>2]=n[w+40>>2],n[w+12>>2]=p,p=n[w+36>>2],n[w>>2]=n[w+32>>2],n[w+4>>2]=p,Y(k,w- -64|0,94),s[w+255|0]=y,s[w+254|0]=b,b=l-80|0,l=b,p=b+4|0,R6(p,49);t:{o:{if(P=n[b+12>>2],P>>>0<33)break o;y=n[b+8>>2],r0(y,33,M,33),n[b+76>>2]=33,n[b+72>>2]=y,n[b+68>>2]=M,na(b+48|0,k,b+68|0,N,T);r:{if(o[b+48|0]==1){N=n[b+60>>2],s[b+43|0]=N,y=N>>>8|0,s[b+44|0]=y,P=N>>>16|0,s[b+45|0]=P,x=N>>>24|0,s[b+46|0]=x,M=n[b+56>>2],T=n[b+52>>2],s[b+35|0]=T,g=T>>>8|0,s[b+36|0]=g,R=T>>>16|0,s[b+37|0]=R,U=T>>>24|0,s[b+38|0]=U,s[b+39|0]=M,v=M>>>8|0,s[b+40|0]=v,O=M>>>16|0,s[b+41|0]=O,I=M>>>24|0,s[b+42|0]=I,s[h+12|0]=N,s[h+13|0]=y,s[h+14|0]=P,s[h+15|0]=x,s[h+4|0]=T,s[h+5|0]=g,s[h+6|0]=R,s[h+7|0]=U,s[h+8|0]=M,s[h+9|0]=v,s[h+10|0]=O,s[h+11|0]=I,n[h>>2]=1,n0(p);break r}if(M=o[b+53|0]|o[b+54|0]<<8|(o[b+55|0]<<16|o[b+56|0]<<24),n[b+16>>2]=o[b+49|0]|o[b+50|0]<<8|(o[b+51|0]<<16|o[b+52|0]<<24),n[b+20>>2]=M,M=o[b+61|0]|o[b+62|0]<<8|(o[b+63|0]<<16|o[b+64|0]<<24),n[b+24>>2]=o[b+57|0]|o[b+58|0]<<8|(o[b+59|0]<<16|o[b+60|0]<<24),n[b+28>>2]=M,P>>>0<49)break o;r0(y+33|0,16,b+16|0,16),n[h>>2]=0,n[h+12>>2]=n[b+12>>2],M=n[b+8>>2],n[h+4>>2]=n[b+4>>2],n[h+8>>2]=M}l=b+80|0;break t}Q()}if(b=n[w+40>>2],n[w+288>>2]=n[w+36>>2],n[w+292>>2]=b,n[w+296>>2]=n[w+44>>2],n[w+32>>2]==1){n[r+8>>2]=n[w+296>>2],b=n[w+292>>2],n[r>>2]=n[w+288>>2],n[r+4>>2]=b,n[r+32>>2]=-2147483648,fu(k);break a}n[w+72>>2]=n[w+296>>2],b=n[w+292>>2],n[w+64>>2]=n[w+288>>2],n[w+68>>2]=b,b=n[w+4>>2],n[w+32>>2]=n[w>>2],n[w+36>>2]=b,b=n[w+12>>2],n[w+40>>2]=n[w+8>>2],n[w+44>>2]=b,b=n[w+20>>2],n[w+48>>2]=n[w+16>>2],n[w+52>>2]=b,b=n[w+28>>2],n[w+56>>2]=n[w+24>>2],n[w+60>>2]=b,Y(r,w+32|0,44),fu(w+160|0)}if(l=w+304|0,b=n[m+132>>2],(b|0)==-2147483648){n[G>>2]=-2147483648,n0(L);break i}r=n[m+128>>2],n[m+80>>2]=n[m+124>>2],n[m+84>>2]=r,r=n[m+120>>2],n[m+72>>2]=n[m+116>>2],n[m+76>>2]=r,r=n[m+112>>2],n[m+64>>2]=n[m+108>>2],n[m+68>>2]=r,r=n[m+104>>2],n[m+56>>2]=n[m+100>>2],n[m+60>>2]=r,r=n[m+140>>2],M=n[m+136>>2],n[m+92>>2]=M,n[m+96>>2]=r,n[m+88>>2]=b,b=m+100|0,L6(b,m+56|0),T2(m,b),n[m+156>>2]=r,n[m+152>>2]=M,r=n[m+4>>2],n[m+144>>2]=n[m>>2],n[m+148>>2]=r,C2(G,m+144|0,2),n0(m+88|0),n0(m+44|0)}if(l=m+160|0,r=n[j+128>>2],(r|0)!=-2147483648)break u;n[a+8>>2]=81,n[a>>2]=-2147483648,n[a+4>>2]=2;break e}n[a+8>>2]=n[j+32>>2],u=n[j+28>>2],n[a>>2]=n[j+24>>2],n[a+4>>2]=u,ot(j+12|0);break n}if(b=n[j+136>>2],n[j+172>>2]=b,M=n[j+132>>2],n[j+168>>2]=M,n[j+164>>2]=r,!((b|0)!=81|n[j+120>>2]!=32)){N0(j+24|0,M,81),c=c-1|0,f=f+32|0,t=t+33|0,n0(j+164|0),Ft(j+88|0),n0(j+72|0),Kt(j+39|0);continue}break}n[a>>2]=-2147483648,n[a+4>>2]=2,n0(j+164|0)}Ft(j+88|0),n0(j+72|0),Kt(j+39|0),n0(j+24|0),ot(j+12|0)}l=j+176|0}function Ft(a){t0(a),n[a+32>>2]=0}function Kt(a){qn(a,33)}function St(a,u,e){var i=0,r=0;i=l-32|0,l=i,h3(i,u,e,2),u=l-288|0,l=u,r=u+224|0,hf(r,i),e=l-160|0,l=e,y8(e,r),h8(u,e),Y(u+32|0,e,160),l=e+160|0,yf(r),e=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[u+192>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[u+196>>2]=e,e=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),n[u+200>>2]=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),n[u+204>>2]=e,e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),n[u+208>>2]=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),n[u+212>>2]=e,e=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),n[u+216>>2]=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),n[u+220>>2]=e,Y(a,u,224),l=u+288|0,t0(i),l=i+32|0}function Vt(a,u){var e=0,i=0;n:{if(e=n[u+4>>2],e){if(u=n[u+8>>2],!u)break n;i=(e>>>0)/(u>>>0)|0,u=i+((Z(u,i)|0)!=(e|0))|0}else u=0;n[a+8>>2]=u,n[a+4>>2]=1,n[a>>2]=u;return}Q()}function Jt(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;for(e=l-32|0,l=e,b=n[u+4>>2],t=n[u+8>>2],R0(e+8|0,t,4,16),f=n[e+8>>2],c=t>>>0>f>>>0?f:t,u=0,d=n[e+12>>2];;){if(c){i=u+b|0,r=i+12|0,r=o[r|0]|o[r+1|0]<<8,zn(e+16|0,i),k=n[e+20>>2],i=u+d|0,n[i>>2]=n[e+16>>2],n[i+4>>2]=k,A[e+28>>1]=r,r=n[e+28>>2],n[i+8>>2]=n[e+24>>2],n[i+12>>2]=r,c=c-1|0,u=u+16|0;continue}break}n[a+8>>2]=t,n[a+4>>2]=d,n[a>>2]=f,l=e+32|0}function E0(a){v0(a,1,32)}function T6(){var a=0,u=0,e=0,i=0,r=0;if(e=l-16|0,l=e,o[1167660]!=3){n[e+8>>2]=1167648,n[e+12>>2]=e+8,u=e+12|0,a=l-32|0,l=a;n:{e:{u:{i:{a:switch(i=o[1167660],i-2|0){case 0:break u;case 1:break i;default:break a}if(s[1167660]=2,n[a+12>>2]=1167660,r=n[u>>2],u=n[r>>2],n[r>>2]=0,!u)break u;if((i|0)==1)break e;q0[n[u>>2]](a+20|0),i=n[a+24>>2],n[u>>2]=n[a+20>>2],n[u+4>>2]=i,n[u+8>>2]=n[a+28>>2],s[a+16|0]=3,x4(a+12|0)}l=a+32|0;break n}Q()}Q()}}return l=e+16|0,1167648}function Xt(a,u,e){var i=0,r=0,t=0,f=0,c=0;i=l-16|0,l=i,n[i+12>>2]=e,n[i+8>>2]=u,u=T6(),f=n[u+4>>2],e=n[u+8>>2],t=l-16|0,l=t,n[t+12>>2]=i+8;n:{if(!e){u=0,r=1;break n}for(u=0;;){if(e>>>0<=1){if(e=Ut(t+12|0,(u<<3)+f|0)&255,r=0,!e)break n}else{r=u,c=e>>>1|0,u=c+u|0,u=(Ut(t+12|0,(u<<3)+f|0)&255)==1?r:u,e=e-c|0;continue}break}u=((e|0)==255)+u|0,r=1}e=r,n[i+4>>2]=u,n[i>>2]=e,l=t+16|0,u=n[i>>2],e=n[i+4>>2],A[a+2>>1]=e,A[a>>1]=(u^-1)&e>>>0<65536,l=i+16|0}function I6(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;for(f=o[u+8|0],r=n[u+4>>2],i=n[u>>2];;){n:{if(t=i,f&1){t=0;break n}e=0;e:{u:{for(;;){if(f=(e|0)==(r|0),f)break u;if(i=e+t|0,c=o[i|0]-9|0,!(1<<c&8388635&&c>>>0<=23)){e=e+1|0;continue}break}r=(e^-1)+r|0,n[u+4>>2]=r,i=i+1|0,n[u>>2]=i;break e}s[u+8|0]=1,i=t,e=r}if(!e)continue}break}n[a+4>>2]=e,n[a>>2]=t}function Qt(a){var u=0;for(u=n[a+8>>2],a=n[a+4>>2];;){if(u){u=u-1|0,U0(a),a=a+16|0;continue}break}}function $t(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0;r=l+-64|0,l=r,i=l-128|0,l=i,t=d0(i+24|0,48),f=n[288897],n[i+16>>2]=n[288896],n[i+20>>2]=f,f=n[288895],n[i+8>>2]=n[288894],n[i+12>>2]=f,n[i+84>>2]=0,n[i+88>>2]=4,n[i+72>>2]=u,n[i+76>>2]=32,n[i+80>>2]=u+32,lu(i+92|0,i+72|0,t,8),t=i+60|0;n:{e:{for(;;){u:{if(ku(i+72|0,i+92|0),u=n[i+72>>2],!u)break u;if(n[i+76>>2]!=4)break e;n[n[i+80>>2]>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24);continue}break}for(n[i+84>>2]=0,n[i+88>>2]=4,n[i+72>>2]=e,n[i+76>>2]=12,n[i+80>>2]=e+12,lu(i+92|0,i+72|0,t,3);;){u:{if(ku(i+72|0,i+92|0),u=n[i+72>>2],!u)break u;if(n[i+76>>2]!=4)break e;n[n[i+80>>2]>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24);continue}break}Y(a,i+8|0,64),l=i+128|0;break n}Q()}In(r),c=q2(r,0),d=64,s[c|0]=d,Y(a- -64|0,r,64),l=r- -64|0}function _t(a,u,e){var i=0,r=0;i=l-16|0,l=i,j6(i+8|0,u,e,10),r=n[i+8>>2],r&&(u=n[i+12>>2],j6(i,r,u,13),e=u,u=n[i>>2],e=u?n[i+4>>2]:e,u=u||r),n[a>>2]=u,n[a+4>>2]=e,l=i+16|0}function no(a){n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}function Ku(a,u){a=a|0,u=u|0;var e=0;e=n[u+8>>2],n[a>>2]=n[u+4>>2],n[a+4>>2]=e}function N3(a){return a=a|0,n[a+8>>2]}function T3(a){a=a|0;var u=0,e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0;e=l-48|0,l=e,n[e+8>>2]=0,wu(e,10,e+8|0),u=n[e+4>>2],u>>>0>=256&&Q(),i=n[e+8>>2],A[e+44>>1]=0,n[e+36>>2]=0,n[e+40>>2]=60019,s[e+32|0]=u,n[e+28>>2]=i,n[e+24>>2]=60019,n[e+16>>2]=60019,n[e+20>>2]=0,n[e+12>>2]=1095464,n[e+8>>2]=10,u=l-80|0,l=u,r=e+8|0,Br(u+16|0,r),t=n[u+16>>2];n:{if(t){for(f=n[u+20>>2],R0(u+8|0,4,4,8),c=n[u+8>>2],i=n[u+12>>2],n[i+4>>2]=f,n[i>>2]=t,n[u+36>>2]=1,n[u+32>>2]=i,n[u+28>>2]=c,f=u+40|0,Y(f,r,40),i=u+28|0,r=l-16|0,l=r;;){if(Br(r+8|0,f),c=n[r+8>>2],c){b=n[r+12>>2],t=n[i+8>>2],(t|0)==n[i>>2]&&E2(i,1),d=n[i+4>>2]+(t<<3)|0,n[d+4>>2]=b,n[d>>2]=c,n[i+8>>2]=t+1;continue}break}l=r+16|0,n[a+8>>2]=n[u+36>>2],i=n[u+32>>2],n[a>>2]=n[u+28>>2],n[a+4>>2]=i;break n}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}l=u+80|0,l=e+48|0}function eo(a,u){var e=0,i=0;e=_0(u),(e|0)!=1114112&&(i=n[u+8>>2],n[u+8>>2]=i+1),n[a+4>>2]=e,n[a>>2]=i}function n0(a){v0(a,1,1)}function uo(a,u){var e=0,i=0,r=0,t=0,f=0;for(e=l-16|0,l=e,i=e+4|0,S2(i,u,4,4),Rn(i,u),r=n[i+8>>2],t=n[i+4>>2]+(r<<2)|0;;){if((u|0)!=(f|0)){n[t>>2]=f,t=t+4|0,r=r+1|0,f=f+1|0;continue}break}n[i+8>>2]=r,n[a+8>>2]=n[e+12>>2],u=n[e+8>>2],n[a>>2]=n[e+4>>2],n[a+4>>2]=u,l=e+16|0}function a2(a,u,e){for(var i=0,r=0;;){if(e){i=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),r=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[a|0]=r,s[a+1|0]=r>>>8,s[a+2|0]=r>>>16,s[a+3|0]=r>>>24,s[u|0]=i,s[u+1|0]=i>>>8,s[u+2|0]=i>>>16,s[u+3|0]=i>>>24,e=e-1|0,u=u+4|0,a=a+4|0;continue}break}}function io(a,u){a2(a,u,3)}function ao(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;for(r=l-80|0,l=r,y=e+i|0,b=Ue(e,y),i=b+1|0,uo(r+20|0,i),uo(r+32|0,i),y3(r+44|0,i,4),n[r+64>>2]=0,n[r+56>>2]=a,n[r+60>>2]=a+u,a=1114111,w=1114111;;){n:{eo(r+8|0,r+56|0);e:{i=n[r+12>>2];u:{if((i|0)!=1114112){if(k=n[r+52>>2],!k)break u;for(h=n[r+48>>2],g=n[r+8>>2],n[h>>2]=g+1,n[r+76>>2]=0,n[r+72>>2]=y,n[r+68>>2]=e;;){if(u=a,eo(r,r+68|0),a=n[r+4>>2],(a|0)==1114112)break e;if(t=n[r>>2],t>>>0>=k>>>0||(c=t+1|0,c>>>0>=o0[r+40>>2]|c>>>0>=k>>>0))break u;if(f=c<<2,c=f+h|0,d=t<<2,m=n[r+36>>2],p=n[d+m>>2]+((a|0)!=(i|0))|0,f=n[f+m>>2]+1|0,f=f>>>0>p>>>0?p:f,d=n[d+h>>2]+1|0,n[c>>2]=f>>>0<d>>>0?f:d,!((a|0)==(i|0)|(a|0)!=(w|0)|(!g|!t)|(u|0)!=(i|0))){if(u=t-1|0,u>>>0>=o0[r+28>>2])break u;u=n[n[r+24>>2]+(u<<2)>>2]+1|0,t=n[c>>2],n[c>>2]=u>>>0<t>>>0?u:t}}}if(o0[r+40>>2]>b>>>0)break n}Q()}a=r+32|0,io(r+20|0,a),io(a,r+44|0),a=u,w=i;continue}break}return a=n[n[r+36>>2]+(b<<2)>>2],j2(r+44|0),j2(r+32|0),j2(r+20|0),l=r+80|0,a}function E6(a){var u=0,e=0;u=l+-64|0,l=u,pn(a- -64|0),pn(a+104|0),e=a,a=d0(u,64),Y(e,a,64),l=a- -64|0}function Oe(a,u,e){var i=0,r=0;i=n[a+36>>2],r=n[a+32>>2]+e|0,i=r>>>0<e>>>0?i+1|0:i,n[a+32>>2]=r,n[a+36>>2]=i,m8(a,u,e)}function G6(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;for(r=l-80|0,l=r,M0(r+16|0),i=o[u+63|0],h=i,f=i<<27,t=n[a+36>>2],d=t,b=n[a+32>>2],c=t<<9|b>>>23,k=b<<9,t=c,c=f,f=i<<3|k,k=c|(f&65280)<<8,c=f&16711680,i=c>>>8|0,y=c<<24,f=f&-16777216,c=f>>>24|0,f=y|f<<8,c=i|c|k,i=d,d=b>>>31|0,n[r+48>>2]=b<<1&-16777216|((i&32767)<<17|b>>>15)&16711680|((d|(i&2147483647)<<1)&65280|t>>>24)|f,n[r+52>>2]=c,i=u+h|0,s[i|0]=128,n[r+76>>2]=a,d=i+1|0,i=h^63,d0(d,i),i>>>0<=7&&(Hn(r+76|0,u),R4(u,64)),i=r+48|0,r0(u+56|0,8,i,8),Hn(r+76|0,u),s[u+63|0]=0,H6(i,r+16|0,i,a,a+32|0),u=n[r+68>>2],i=n[r+64>>2],a=u-i|0,u=a>>>0<=u>>>0?a:0,i=i<<2,a=i+n[r+56>>2]|0,t=i+n[r+48>>2]|0;;){if(u){i=n[a>>2],i=T0(i&16711935,8)|T0(i,24)&16711935,s[t|0]=i,s[t+1|0]=i>>>8,s[t+2|0]=i>>>16,s[t+3|0]=i>>>24,u=u-1|0,a=a+4|0,t=t+4|0;continue}break}so(r+8|0,r+16|0,32),r0(e,32,n[r+8>>2],n[r+12>>2]),l=r+80|0}function _2(a,u,e,i,r,t,f,c,d){var b=0,k=0;return b=l-48|0,l=b,k=1,d>>>0<=65535&&(k=d<<8|(d&65280)>>>8,s[b+6|0]=k,s[b+7|0]=k>>>8,n[b+44>>2]=f,n[b+40>>2]=t,n[b+36>>2]=r,n[b+32>>2]=i,n[b+28>>2]=e,n[b+24>>2]=u,n[b+20>>2]=7,n[b+16>>2]=1155925,n[b+12>>2]=2,n[b+8>>2]=b+6,k=Su(a,b+8|0,5,c,d)),l=b+48|0,k}function Su(a,u,e,i,r){var t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;t=l-384|0,l=t,s[t+31|0]=0;n:{e:{if(y=r>>>0>8160,y)break e;for(w=a+104|0,g=a- -64|0,f=t+32|0,m=t+128|0,p=t+280|0;;){if(!r)break e;for(Y(p,w,40),c=t+240|0,Y(c,g,40),Y(m,c,80),c=t- -64|0,Y(c,a,64),b&1&&en(c,f,32),k=r>>>0>=32?32:r,r=r-k|0,Fo(t+16|0,u,e),c=n[t+20>>2],b=n[t+16>>2];;){if((c|0)!=(b|0)){en(t- -64|0,n[b>>2],n[b+4>>2]),b=b+8|0;continue}break}if((h|0)==256)break n;b=1,h=h+1|0,s[t+240|0]=h,c=t- -64|0,d=t+240|0,en(c,d,1),Y(d,c,144),c=t+208|0,fo(c,d),so(t+8|0,c,k),r0(i,k,n[t+8>>2],n[t+12>>2]),d=o[t+236|0]|o[t+237|0]<<8|(o[t+238|0]<<16|o[t+239|0]<<24),c=o[t+232|0]|o[t+233|0]<<8|(o[t+234|0]<<16|o[t+235|0]<<24),s[f+24|0]=c,s[f+25|0]=c>>>8,s[f+26|0]=c>>>16,s[f+27|0]=c>>>24,s[f+28|0]=d,s[f+29|0]=d>>>8,s[f+30|0]=d>>>16,s[f+31|0]=d>>>24,d=o[t+228|0]|o[t+229|0]<<8|(o[t+230|0]<<16|o[t+231|0]<<24),c=o[t+224|0]|o[t+225|0]<<8|(o[t+226|0]<<16|o[t+227|0]<<24),s[f+16|0]=c,s[f+17|0]=c>>>8,s[f+18|0]=c>>>16,s[f+19|0]=c>>>24,s[f+20|0]=d,s[f+21|0]=d>>>8,s[f+22|0]=d>>>16,s[f+23|0]=d>>>24,d=o[t+220|0]|o[t+221|0]<<8|(o[t+222|0]<<16|o[t+223|0]<<24),c=o[t+216|0]|o[t+217|0]<<8|(o[t+218|0]<<16|o[t+219|0]<<24),s[f+8|0]=c,s[f+9|0]=c>>>8,s[f+10|0]=c>>>16,s[f+11|0]=c>>>24,s[f+12|0]=d,s[f+13|0]=d>>>8,s[f+14|0]=d>>>16,s[f+15|0]=d>>>24,d=o[t+212|0]|o[t+213|0]<<8|(o[t+214|0]<<16|o[t+215|0]<<24),c=o[t+208|0]|o[t+209|0]<<8|(o[t+210|0]<<16|o[t+211|0]<<24),s[f|0]=c,s[f+1|0]=c>>>8,s[f+2|0]=c>>>16,s[f+3|0]=c>>>24,s[f+4|0]=d,s[f+5|0]=d>>>8,s[f+6|0]=d>>>16,s[f+7|0]=d>>>24,s[t+31|0]=1,i=i+k|0}}return l=t+384|0,y}Q()}function nn(a,u,e,i,r,t,f,c,d){var b=0;b=l-288|0,l=b,ro(b,u,e),en(b,1155925,7),en(b,i,r),en(b,t,f),en(b,c,d),u=b+144|0,Y(u,b,144),to(a,u),l=b+288|0}function ro(a,u,e){var i=0,r=0;i=l-192|0,l=i,r=i+8|0,M0(r),oo(i+40|0,u||r,u?e:32),!n[i+44>>2]&n[i+40>>2]==1&&Q(),Y(a,i+48|0,144),l=i+192|0}function en(a,u,e){var i=0,r=0,t=0;n:{e:{if(i=o[a+63|0],r=64-i|0,r>>>0<=e>>>0){if(t=a- -64|0,i)break e;break n}Y(a+i|0,u,e),s[a+63|0]=e+i;return}Y(a+i|0,u,r),Oe(t,a,1),s[a+63|0]=0,e=e-r|0,u=u+r|0}i=e>>>6|0,i&&Oe(t,u,i),i=e&63,s[a+63|0]=i,Y(a,(e&2147483584)+u|0,i)}function to(a,u){var e=0,i=0;e=l-192|0,l=e,i=e+40|0,Y(i,u,144),u=e+8|0,fo(u,i),Vu(i,u),!n[e+44>>2]&n[e+40>>2]==1&&Q(),Y(a+32|0,e+48|0,144),u=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),i=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),s[a+24|0]=i,s[a+25|0]=i>>>8,s[a+26|0]=i>>>16,s[a+27|0]=i>>>24,s[a+28|0]=u,s[a+29|0]=u>>>8,s[a+30|0]=u>>>16,s[a+31|0]=u>>>24,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,s[a+20|0]=u,s[a+21|0]=u>>>8,s[a+22|0]=u>>>16,s[a+23|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[a+8|0]=i,s[a+9|0]=i>>>8,s[a+10|0]=i>>>16,s[a+11|0]=i>>>24,s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[a|0]=i,s[a+1|0]=i>>>8,s[a+2|0]=i>>>16,s[a+3|0]=i>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,l=e+192|0}function oo(a,u,e){var i=0,r=0,t=0,f=0;r=l-224|0,l=r,i=l-400|0,l=i,In(i);n:{if(e>>>0<=64){r0(i,e,u,e);break n}t=n[288999],n[i+184>>2]=n[288998],n[i+188>>2]=t,t=n[288997],n[i+176>>2]=n[288996],n[i+180>>2]=t,t=n[288995],n[i+168>>2]=n[288994],n[i+172>>2]=t,t=n[288993],n[i+160>>2]=n[288992],n[i+164>>2]=t,n[i+192>>2]=0,n[i+196>>2]=0,s[i+159|0]=0,Oe(i+160|0,u,e>>>6|0),t=e&63,s[i+159|0]=t,f=i+96|0,Y(f,(e&2147483584)+u|0,t),u=i+200|0,Y(u,f,104),e=i+304|0,M0(e),t=i+264|0,G6(t,u,e),pn(t),e=i+336|0,d0(e,64),Y(u,e,64),u=o[i+308|0]|o[i+309|0]<<8|(o[i+310|0]<<16|o[i+311|0]<<24),n[i+64>>2]=o[i+304|0]|o[i+305|0]<<8|(o[i+306|0]<<16|o[i+307|0]<<24),n[i+68>>2]=u,u=o[i+316|0]|o[i+317|0]<<8|(o[i+318|0]<<16|o[i+319|0]<<24),n[i+72>>2]=o[i+312|0]|o[i+313|0]<<8|(o[i+314|0]<<16|o[i+315|0]<<24),n[i+76>>2]=u,u=o[i+324|0]|o[i+325|0]<<8|(o[i+326|0]<<16|o[i+327|0]<<24),n[i+80>>2]=o[i+320|0]|o[i+321|0]<<8|(o[i+322|0]<<16|o[i+323|0]<<24),n[i+84>>2]=u,u=o[i+332|0]|o[i+333|0]<<8|(o[i+334|0]<<16|o[i+335|0]<<24),n[i+88>>2]=o[i+328|0]|o[i+329|0]<<8|(o[i+330|0]<<16|o[i+331|0]<<24),n[i+92>>2]=u,r0(i,32,i- -64|0,32)}for(Y(r,i,64),l=i+400|0,e=0;;){if((e|0)!=64){u=e+r|0,s[u|0]=o[u|0]^54,e=e+1|0;continue}break}for(n[r+96>>2]=0,n[r+100>>2]=0,e=0,u=n[288999],n[r+88>>2]=n[288998],n[r+92>>2]=u,u=n[288997],n[r+80>>2]=n[288996],n[r+84>>2]=u,u=n[288995],n[r+72>>2]=n[288994],n[r+76>>2]=u,u=n[288993],n[r+64>>2]=n[288992],n[r+68>>2]=u,Oe(r- -64|0,r,1);;){if((e|0)!=64){u=e+r|0,s[u|0]=o[u|0]^106,e=e+1|0;continue}break}n[r+136>>2]=0,n[r+140>>2]=0,u=n[288999],n[r+128>>2]=n[288998],n[r+132>>2]=u,u=n[288997],n[r+120>>2]=n[288996],n[r+124>>2]=u,u=n[288995],n[r+112>>2]=n[288994],n[r+116>>2]=u,u=n[288993],n[r+104>>2]=n[288992],n[r+108>>2]=u,u=r+104|0,Oe(u,r,1),Y(r+184|0,u,40),u=r+144|0,Y(u,r- -64|0,40),Y(a+72|0,u,80),n[a>>2]=0,n[a+4>>2]=0,s[a+71|0]=0,l=r+224|0}function fo(a,u){var e=0,i=0,r=0;e=l+-64|0,l=e,M0(e),i=e+32|0,M0(i),G6(u- -64|0,u,i),s[u+63|0]=32,r=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),i=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),s[u+24|0]=i,s[u+25|0]=i>>>8,s[u+26|0]=i>>>16,s[u+27|0]=i>>>24,s[u+28|0]=r,s[u+29|0]=r>>>8,s[u+30|0]=r>>>16,s[u+31|0]=r>>>24,r=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),i=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),s[u+16|0]=i,s[u+17|0]=i>>>8,s[u+18|0]=i>>>16,s[u+19|0]=i>>>24,s[u+20|0]=r,s[u+21|0]=r>>>8,s[u+22|0]=r>>>16,s[u+23|0]=r>>>24,r=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),i=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),s[u+8|0]=i,s[u+9|0]=i>>>8,s[u+10|0]=i>>>16,s[u+11|0]=i>>>24,s[u+12|0]=r,s[u+13|0]=r>>>8,s[u+14|0]=r>>>16,s[u+15|0]=r>>>24,r=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),i=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),s[u|0]=i,s[u+1|0]=i>>>8,s[u+2|0]=i>>>16,s[u+3|0]=i>>>24,s[u+4|0]=r,s[u+5|0]=r>>>8,s[u+6|0]=r>>>16,s[u+7|0]=r>>>24,G6(u+104|0,u,e),E6(u),i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),u=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[a+24|0]=u,s[a+25|0]=u>>>8,s[a+26|0]=u>>>16,s[a+27|0]=u>>>24,s[a+28|0]=i,s[a+29|0]=i>>>8,s[a+30|0]=i>>>16,s[a+31|0]=i>>>24,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),u=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[a+16|0]=u,s[a+17|0]=u>>>8,s[a+18|0]=u>>>16,s[a+19|0]=u>>>24,s[a+20|0]=i,s[a+21|0]=i>>>8,s[a+22|0]=i>>>16,s[a+23|0]=i>>>24,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),u=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[a+8|0]=u,s[a+9|0]=u>>>8,s[a+10|0]=u>>>16,s[a+11|0]=u>>>24,s[a+12|0]=i,s[a+13|0]=i>>>8,s[a+14|0]=i>>>16,s[a+15|0]=i>>>24,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),u=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=i,s[a+5|0]=i>>>8,s[a+6|0]=i>>>16,s[a+7|0]=i>>>24,l=e- -64|0}function Vu(a,u){var e=0;if(e=l-160|0,l=e,oo(e+8|0,u,32),n[e+8>>2]!=1|n[e+12>>2]){Y(a+8|0,e+16|0,144),n[a>>2]=0,n[a+4>>2]=0,l=e+160|0;return}Q()}function H6(a,u,e,i,r){var t=0,f=0,c=0;t=l-16|0,l=t,n[t+4>>2]=e,n[t>>2]=u,n[t+12>>2]=r,n[t+8>>2]=i,f=_u(t),c=_u(t+8|0),n[a+16>>2]=0,n[a+12>>2]=r,n[a+8>>2]=i,n[a+4>>2]=e,n[a>>2]=u,n[a+20>>2]=f>>>0>c>>>0?c:f,l=t+16|0}function Ln(a,u){var e=0,i=0,r=0;for(r=l-16|0,l=r,n[r+12>>2]=u,u=l-32|0,l=u,i=n[r+12>>2];;){if((e|0)!=32){s[u+e|0]=o[e+i|0],e=e+1|0;continue}break}e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[a+24|0]=i,s[a+25|0]=i>>>8,s[a+26|0]=i>>>16,s[a+27|0]=i>>>24,s[a+28|0]=e,s[a+29|0]=e>>>8,s[a+30|0]=e>>>16,s[a+31|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,s[a+20|0]=e,s[a+21|0]=e>>>8,s[a+22|0]=e>>>16,s[a+23|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[a+8|0]=i,s[a+9|0]=i>>>8,s[a+10|0]=i>>>16,s[a+11|0]=i>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),i=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[a|0]=i,s[a+1|0]=i>>>8,s[a+2|0]=i>>>16,s[a+3|0]=i>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24,l=u+32|0,l=r+16|0}function so(a,u,e){var i=0;i=l-16|0,l=i,T2(i+8|0,u),o0[i+12>>2]<e>>>0&&Q(),u=n[i+8>>2],n[a+4>>2]=e,n[a>>2]=u,l=i+16|0}function r2(a,u,e,i,r){e>>>0<r>>>0&&Q(),r0(u,r,i,r),n[a+4>>2]=e-r,n[a>>2]=u+r}function D6(a,u){u=u<<8|(u&65280)>>>8,s[a|0]=u,s[a+1|0]=u>>>8}function co(a,u,e){var i=0,r=0,t=0,f=0,c=0;for(i=l-32|0,l=i,Ko(i,u,e),u=l-32|0,l=u,b8(u+8|0,i,i+32|0,1156e3,1156032),e=n[u+28>>2],r=n[u+24>>2],t=e-r|0,e=e>>>0>=t>>>0?t:0,t=r+n[u+16>>2]|0,r=r+n[u+8>>2]|0,f=1;;){if(e){c=o[t|0]^o[r|0],f=F0((c|0-c)<<24>>24>=0)&f,e=e-1|0,t=t+1|0,r=r+1|0;continue}break}e=F0(f),l=u+32|0;n:{if(!(e&255)){u=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),e=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[a+25|0]=e,s[a+26|0]=e>>>8,s[a+27|0]=e>>>16,s[a+28|0]=e>>>24,s[a+29|0]=u,s[a+30|0]=u>>>8,s[a+31|0]=u>>>16,s[a+32|0]=u>>>24,u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),e=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[a+17|0]=e,s[a+18|0]=e>>>8,s[a+19|0]=e>>>16,s[a+20|0]=e>>>24,s[a+21|0]=u,s[a+22|0]=u>>>8,s[a+23|0]=u>>>16,s[a+24|0]=u>>>24,u=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),e=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),s[a+9|0]=e,s[a+10|0]=e>>>8,s[a+11|0]=e>>>16,s[a+12|0]=e>>>24,s[a+13|0]=u,s[a+14|0]=u>>>8,s[a+15|0]=u>>>16,s[a+16|0]=u>>>24,u=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),e=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[a+1|0]=e,s[a+2|0]=e>>>8,s[a+3|0]=e>>>16,s[a+4|0]=e>>>24,s[a+5|0]=u,s[a+6|0]=u>>>8,s[a+7|0]=u>>>16,s[a+8|0]=u>>>24,u=0;break n}t0(i),u=1}s[a|0]=u,l=i+32|0}function L6(a,u){var e=0,i=0;e=l-32|0,l=e,M0(e),i=l-32|0,l=i,wn(i,u),r0(e,32,i,32),l=i+32|0,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[a+24|0]=i,s[a+25|0]=i>>>8,s[a+26|0]=i>>>16,s[a+27|0]=i>>>24,s[a+28|0]=u,s[a+29|0]=u>>>8,s[a+30|0]=u>>>16,s[a+31|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,s[a+20|0]=u,s[a+21|0]=u>>>8,s[a+22|0]=u>>>16,s[a+23|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[a+8|0]=i,s[a+9|0]=i>>>8,s[a+10|0]=i>>>16,s[a+11|0]=i>>>24,s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),i=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[a|0]=i,s[a+1|0]=i>>>8,s[a+2|0]=i>>>16,s[a+3|0]=i>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,l=e+32|0}function wn(a,u){var e=0,i=0;e=l-32|0,l=e,M0(e),r0(e,32,u,32),u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[a+24|0]=i,s[a+25|0]=i>>>8,s[a+26|0]=i>>>16,s[a+27|0]=i>>>24,s[a+28|0]=u,s[a+29|0]=u>>>8,s[a+30|0]=u>>>16,s[a+31|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,s[a+20|0]=u,s[a+21|0]=u>>>8,s[a+22|0]=u>>>16,s[a+23|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[a+8|0]=i,s[a+9|0]=i>>>8,s[a+10|0]=i>>>16,s[a+11|0]=i>>>24,s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),i=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[a|0]=i,s[a+1|0]=i>>>8,s[a+2|0]=i>>>16,s[a+3|0]=i>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,l=e+32|0}function lo(a,u,e,i,r,t,f){var c=0,d=0,b=0;c=l-320|0,l=c,nn(c+144|0,1,0,i,5,1155947,7,u,e),u=a,a=Y(c,c+176|0,144),d=u,b=_2(a,i,5,1155932,13,r,t,f,32)?3:9,n[d>>2]=b,E6(a),l=a+320|0}function bo(a){var u=0,e=0;u=l+-64|0,l=u,e=a,a=d0(u,64),Y(e,a,64),l=a- -64|0}function ko(a){s[n[a>>2]+63|0]=0}function ho(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;if(d=a,e=n[u>>2],(e|0)==n[u+4>>2])a=0;else{for(n[u>>2]=e+512,b=a+1|0,a=l-512|0,l=a,u=a+24|0,au(u,384),n[a+412>>2]=256,n[a+416>>2]=2,n[a+408>>2]=e,n[a+424>>2]=384,n[a+428>>2]=3,n[a+420>>2]=u,C6(a+432|0,a+408|0,a+420|0);;){if(F6(a+464|0,a+432|0),u=n[a+464>>2],u){for(e=n[a+468>>2]<<1,i=0,r=0,t=0,k=n[a+476>>2],h=n[a+472>>2],f=0,c=0;;){if(e){ti(a,W[u>>1],t&124),t=t+12|0,e=e-2|0,u=u+2|0,i=n[a+8>>2]|i,r=r|n[a+12>>2],f=n[a>>2]|f,c=c|n[a+4>>2];continue}break}n[a+480>>2]=f,n[a+484>>2]=c,n[a+488>>2]=i,n[a+492>>2]=r,r0(h,k,a+480|0,3);continue}break}Y(b,a+24|0,384),l=a+512|0,a=1}s[d|0]=a}function yo(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;if(d=a,e=n[u>>2],(e|0)==n[u+4>>2])a=0;else{for(n[u>>2]=e+512,b=a+1|0,a=l-432|0,l=a,u=a+24|0,au(u,320),n[a+348>>2]=256,n[a+352>>2]=4,n[a+344>>2]=e,n[a+360>>2]=320,n[a+364>>2]=5,n[a+356>>2]=u,C6(a+368|0,a+344|0,a+356|0);;){if(F6(a+400|0,a+368|0),u=n[a+400>>2],u){for(e=n[a+404>>2]<<1,i=0,r=0,t=0,k=n[a+412>>2],h=n[a+408>>2],f=0,c=0;;){if(e){ti(a,W[u>>1],t&126),t=t+10|0,e=e-2|0,u=u+2|0,i=n[a+8>>2]|i,r=r|n[a+12>>2],f=n[a>>2]|f,c=c|n[a+4>>2];continue}break}n[a+416>>2]=f,n[a+420>>2]=c,n[a+424>>2]=i,n[a+428>>2]=r,r0(h,k,a+416|0,5);continue}break}Y(b,a+24|0,320),l=a+432|0,a=1}s[d|0]=a}function wo(a,u,e){var i=0;i=l-624|0,l=i,Zn(i),L2(i,u,32),s[i+416|0]=e,u=i+416|0,L2(i,u,1),Y(u,i,208),e=i+208|0,Io(e,u),Po(u),K6(e,u,128),Y(a,u,128),Oo(e),l=i+624|0}function go(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;t=l-528|0,l=t,f=t+16|0,e=l-624|0,l=e,i=e+24|0,Ju(i),n[e+540>>2]=256,n[e+544>>2]=2,n[e+552>>2]=128,n[e+556>>2]=1,n[e+548>>2]=u,n[e+536>>2]=i,Z6(e+560|0,e+536|0,e+548|0);n:for(;;){e:{if(B6(e+592|0,e+560|0),u=n[e+592>>2],!u)break e;for(i=n[e+596>>2],r=n[e+604>>2],c=n[e+600>>2],n[e+616>>2]=0,n[e+620>>2]=0,n[e+608>>2]=0,n[e+612>>2]=0,r0(e+608|0,1,c,r),i=i<<1,r=0,c=n[e+616>>2],d=n[e+620>>2],b=n[e+608>>2],k=n[e+612>>2];;){if(!i)continue n;oi(e,b,k,c,d,r&124),A[u>>1]=n[e>>2]&15,r=r+4|0,i=i-2|0,u=u+2|0}}break}Y(f,e+24|0,512),l=e+624|0,S6(t+8|0,f),e=n[t+8>>2],u=l-16|0,l=u,n[u+8>>2]=n[t+12>>2],n[u+4>>2]=e,r=u+4|0,n[u+12>>2]=r,e=l-528|0,l=e,f=n[u+12>>2],i=0;n:{e:{for(;;){if((i|0)!=512){if(Uo(e+8|0,f),!(A[e+8>>1]&1))break e;A[(e+16|0)+i>>1]=W[e+10>>1],i=i+2|0;continue}break}Y(a,e+16|0,512),l=e+528|0;break n}Q()}Uo(u,r),W[u>>1]&&Q(),l=u+16|0,l=t+528|0}function mo(a,u){var e=0;e=n[u+16>>2],e>>>0<o0[u+20>>2]?(n[u+16>>2]=e+1,e=e<<9,Qu(a+2|0,e+n[u>>2]|0,e+n[u+8>>2]|0),u=1):u=0,A[a>>1]=u}function po(a,u){var e=0;e=n[u>>2],(e|0)==n[u+4>>2]?u=0:(n[u>>2]=e+512,$o(a+2|0,e),u=1),A[a>>1]=u}function vo(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;if(w=a,b=n[u>>2],(b|0)==n[u+4>>2])a=0;else{for(n[u>>2]=b+512,g=a+2|0,a=l-512|0,l=a,b=Y(a,b,512),a=0;;){if((a|0)==256)t=-64,i=64,u=b;else{u=a+b|0,i=u+256|0,d=X0(1729,W[i>>1]),e=i,i=W[u>>1],m=e,p=e2(i,d),A[m>>1]=p,m=u,p=G0(i+d|0),A[m>>1]=p,a=a+2|0;continue}break}for(a=2;;){n:{e:{u:{i:{if((f|0)==2){f=0,u=b,t=-32,i=32,a=4;break i}for(k=(i>>>0<=256?256:i)+t|0,d=a+1|0,f=f+1|0,h=W[(a<<1)+1156054>>1],r=0,a=u;;){if((r|0)==64)break e;if((r|0)==(k|0))break u;e=a+128|0,c=X0(h,W[e>>1]),y=e,e=W[a>>1],m=y,p=e2(e,c),A[m>>1]=p,m=a,p=G0(e+c|0),A[m>>1]=p,r=r+1|0,a=a+2|0}}for(;;){i:{a:{if((f|0)==4){f=0,u=b,t=-16,i=16,a=8;break a}for(k=(i>>>0<=256?256:i)+t|0,d=a+1|0,f=f+1|0,h=W[(a<<1)+1156054>>1],r=0,a=u;;){if((r|0)==32)break i;if((r|0)==(k|0))break u;e=a- -64|0,c=X0(h,W[e>>1]),y=e,e=W[a>>1],m=y,p=e2(e,c),A[m>>1]=p,m=a,p=G0(e+c|0),A[m>>1]=p,r=r+1|0,a=a+2|0}}for(;;){a:{t:{if((f|0)==8){f=0,u=b,t=-8,i=8,a=16;break t}for(k=(i>>>0<=256?256:i)+t|0,d=a+1|0,f=f+1|0,h=W[(a<<1)+1156054>>1],r=0,a=u;;){if((r|0)==16)break a;if((r|0)==(k|0))break u;e=a+32|0,c=X0(h,W[e>>1]),y=e,e=W[a>>1],m=y,p=e2(e,c),A[m>>1]=p,m=a,p=G0(e+c|0),A[m>>1]=p,r=r+1|0,a=a+2|0}}for(;;){t:{o:{if((f|0)==16){f=0,u=b,t=-4,i=4,a=32;break o}for(k=(i>>>0<=256?256:i)+t|0,d=a+1|0,f=f+1|0,h=W[(a<<1)+1156054>>1],r=0,a=u;;){if((r|0)==8)break t;if((r|0)==(k|0))break u;e=a+16|0,c=X0(h,W[e>>1]),y=e,e=W[a>>1],m=y,p=e2(e,c),A[m>>1]=p,m=a,p=G0(e+c|0),A[m>>1]=p,r=r+1|0,a=a+2|0}}for(;;){o:{r:{if((f|0)==32){f=0,u=b,t=-2,i=2,a=64;break r}for(k=(i>>>0<=256?256:i)+t|0,d=a+1|0,f=f+1|0,h=W[(a<<1)+1156054>>1],r=0,a=u;;){if((r|0)==4)break o;if((r|0)==(k|0))break u;e=a+8|0,c=X0(h,W[e>>1]),y=e,e=W[a>>1],m=y,p=e2(e,c),A[m>>1]=p,m=a,p=G0(e+c|0),A[m>>1]=p,r=r+1|0,a=a+2|0}}for(;;){r:{if((f|0)!=64)for(k=(i>>>0<=256?256:i)+t|0,d=a+1|0,f=f+1|0,h=W[(a<<1)+1156054>>1],r=0,a=u;;){if((r|0)==2)break r;if((r|0)==(k|0))break u;e=a+4|0,c=X0(h,W[e>>1]),y=e,e=W[a>>1],m=y,p=e2(e,c),A[m>>1]=p,m=a,p=G0(e+c|0),A[m>>1]=p,r=r+1|0,a=a+2|0}Y(g,b,512),l=b+512|0;break n}t=t-4|0,u=u+8|0,i=i+4|0,a=d}}t=t-8|0,u=u+16|0,i=i+8|0,a=d}}t=t-16|0,u=u+32|0,i=i+16|0,a=d}}t=t-32|0,u=u- -64|0,i=i+32|0,a=d}}t=t+-64|0,u=u+128|0,i=i- -64|0,a=d}}Q()}t=t-128|0,u=u+256|0,i=i+128|0,a=d;continue}break}a=1}A[w>>1]=a}function jo(a,u){var e=0;e=n[u>>2],(e|0)==n[u+4>>2]?u=0:(n[u>>2]=e+1536,Do(a+2|0,e,n[u+8>>2]),u=1),A[a>>1]=u}function xo(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;if(f=a,e=n[u>>2],(e|0)==n[u+4>>2])a=0;else{n[u>>2]=e+4,c=a+2|0,u=n[e>>2],a=l-624|0,l=a,e=a+24|0,Ju(e),n[a+540>>2]=256,n[a+544>>2]=2,n[a+552>>2]=384,n[a+556>>2]=3,n[a+548>>2]=u,n[a+536>>2]=e,Z6(a+560|0,a+536|0,a+548|0);n:for(;;){e:{if(B6(a+592|0,a+560|0),u=n[a+592>>2],!u)break e;for(e=n[a+596>>2],i=n[a+604>>2],r=n[a+600>>2],n[a+616>>2]=0,n[a+620>>2]=0,n[a+608>>2]=0,n[a+612>>2]=0,r0(a+608|0,3,r,i),e=e<<1,i=0,r=n[a+616>>2],d=n[a+620>>2],b=n[a+608>>2],k=n[a+612>>2];;){if(!e)continue n;oi(a,b,k,r,d,i&124),t=n[a>>2]&4095,A[u>>1]=t,h=u,y=G0(t),A[h>>1]=y,i=i+12|0,e=e-2|0,u=u+2|0}}break}Y(c,a+24|0,512),l=a+624|0,a=1}A[f>>1]=a}function zo(a,u){var e=0,i=0,r=0;for(e=l-2064|0,l=e,r=n[u>>2],u=0;;){if((u|0)!=1536){n[e+2060>>2]=u+r,i=e+1548|0,Vo(i,e+2060|0),Y((e+12|0)+u|0,i,512),u=u+512|0;continue}break}Y(a,e+12|0,1536),l=e+2064|0}function qo(a,u){var e=0,i=0,r=0,t=0;i=l-16|0,l=i,r=i+8|0,e=n[u+16>>2],e>>>0>=o0[u+20>>2]?u=0:(n[u+16>>2]=e+1,t=e<<1,e=t+n[u+8>>2]|0,u=n[u>>2]+t|0),n[r+4>>2]=e,n[r>>2]=u,u=n[i+8>>2],u?(u=G0(W[u>>1]+W[n[i+12>>2]>>1]|0),e=1):e=0,A[a+2>>1]=u,A[a>>1]=e,l=i+16|0}function Uo(a,u){var e=0;e=n[u>>2],(e|0)==n[u+4>>2]?u=0:(n[u>>2]=e+2,u=W[e>>1],e=G0((w3(u&3)-w3(u&65532)|0)+3329|0),u=1),A[a+2>>1]=e,A[a>>1]=u}function Ro(a){au(a,1216)}function Ao(a){au(a,1120)}function Mo(a,u,e,i){var r=0,t=0,f=0;r=l-32|0,l=r,n[r+24>>2]=n[i+16>>2],t=n[i+12>>2],n[r+16>>2]=n[i+8>>2],n[r+20>>2]=t,t=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=t,i=r+8|0,t=n[i+16>>2],t||Q(),n[a+4>>2]=e,n[a>>2]=u,n[a+28>>2]=0,f=n[i+4>>2],n[a+8>>2]=n[i>>2],n[a+12>>2]=f,f=n[i+12>>2],n[a+16>>2]=n[i+8>>2],n[a+20>>2]=f,n[a+24>>2]=n[i+16>>2],f=a,a=o0[i+4>>2]/(t>>>0)|0,u=e-u>>>3|0,n[f+32>>2]=a>>>0<u>>>0?a:u,l=r+32|0}function Wo(a,u){var e=0,i=0,r=0;e=l-16|0,l=e,i=n[u+28>>2],i>>>0<o0[u+32>>2]?(n[u+28>>2]=i+1,r=n[u>>2],Cf(e+8|0,u+8|0,i),u=n[e+12>>2],n[a+4>>2]=n[e+8>>2],n[a+8>>2]=u,u=(i<<3)+r|0):u=0,n[a>>2]=u,l=e+16|0}function Yo(a){var u=0,e=0;for(u=a;;){if((a|0)!=(u|0)){u=u-1|0,e=o[u|0]|e<<8;continue}break}return e}function Ju(a){var u=0;u=l-16|0,l=u,Jo(a),l=u+16|0}function Z6(a,u,e){var i=0,r=0,t=0;i=l-16|0,l=i,n[i+8>>2]=n[e+8>>2],r=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=r,e=Bn(u),r=Bn(i),n[a+24>>2]=0,n[a+20>>2]=n[u+8>>2],t=n[u+4>>2],n[a+12>>2]=n[u>>2],n[a+16>>2]=t,u=n[i+4>>2],n[a>>2]=n[i>>2],n[a+4>>2]=u,n[a+8>>2]=n[i+8>>2],n[a+28>>2]=e>>>0>r>>>0?r:e,l=i+16|0}function B6(a,u){var e=0,i=0,r=0,t=0;e=l-16|0,l=e,i=n[u+24>>2],i>>>0<o0[u+28>>2]&&(n[u+24>>2]=i+1,Bo(e+8|0,u+12|0,i),r=n[e+8>>2],t=n[e+12>>2],Q6(e,u,i),u=n[e+4>>2],n[a+8>>2]=n[e>>2],n[a+12>>2]=u,n[a+4>>2]=t),n[a>>2]=r,l=e+16|0}function C6(a,u,e){var i=0,r=0,t=0;i=l-16|0,l=i,n[i+8>>2]=n[e+8>>2],r=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=r,e=Bn(u),r=Bn(i),n[a+24>>2]=0,n[a+8>>2]=n[u+8>>2],t=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=t,u=n[i+4>>2],n[a+12>>2]=n[i>>2],n[a+16>>2]=u,n[a+20>>2]=n[i+8>>2],n[a+28>>2]=e>>>0>r>>>0?r:e,l=i+16|0}function F6(a,u){var e=0,i=0,r=0,t=0;e=l-16|0,l=e,i=n[u+24>>2],i>>>0<o0[u+28>>2]&&(n[u+24>>2]=i+1,Bo(e+8|0,u,i),r=n[e+8>>2],t=n[e+12>>2],Q6(e,u+12|0,i),u=n[e+4>>2],n[a+8>>2]=n[e>>2],n[a+12>>2]=u,n[a+4>>2]=t),n[a>>2]=r,l=e+16|0}function Po(a){var u=0;u=l-16|0,l=u,au(a,128),l=u+16|0}function Oo(a){Fn(a),jn(a+200|0)}function Zn(a){i5(a),s[a+200|0]=0}function No(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0;r=l-96|0,l=r,d=a+200|0;n:{e:{u:{i:{if(i=o[a+200|0],i){if(f=72-i|0,f>>>0>e>>>0)break i;for(t=u;;){if((i|0)!=72){c=a+i|0,s[c|0]=o[c|0]^o[t|0],i=i+1|0,t=t+1|0;continue}break}m2(a),e=e-f|0,u=u+f|0}t=e,e=(e>>>0)%72|0,t=t-e|0,c=t+u|0;break u}for(a=a+i|0,t=e;;){if(!t)break e;s[a|0]=o[a|0]^o[u|0],t=t-1|0,a=a+1|0,u=u+1|0}}for(;;){u:{i:{if(t>>>0>=72)for(n[r+60>>2]=0,n[r+64>>2]=8,n[r+48>>2]=u,n[r+52>>2]=72,u=u+72|0,n[r+56>>2]=u,i=r+12|0,f=r+48|0,Mo(i,a,d,f),Y(f,i,36),t=t-72|0;;){if(Wo(r+84|0,r+48|0),f=n[r+84>>2],!f)break u;if(n[r+92>>2]!=8)break i;i=n[r+88>>2],b=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),i=n[f+4>>2]^(o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24)),n[f>>2]=n[f>>2]^b,n[f+4>>2]=i}if(!e){e=0;break n}for(i=e;;){if(!i)break n;s[a|0]=o[a|0]^o[c|0],i=i-1|0,a=a+1|0,c=c+1|0}}Q()}m2(a)}}e=e+i|0}s[d|0]=e,l=r+96|0}function To(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0;f=l-80|0,l=f,c=f+15|0,Bf(c),i=l+-64|0,l=i,e=o[u+200|0],r=(e&248)+u|0,d=n[r+4>>2],t=e<<3,e=t&31,(t&63)>>>0>=32?(t=6<<e,e=0):(t=(1<<e)-1&6>>>32-e,e=6<<e),n[r>>2]=e^n[r>>2],n[r+4>>2]=t^d,e=n[u+68>>2]^-2147483648,n[u+64>>2]=n[u+64>>2],n[u+68>>2]=e,m2(u),n[i+8>>2]=64,n[i+12>>2]=8,n[i+4>>2]=c,t=u+200|0,_o(i+16|0,u,t,i+4|0);n:{e:{for(;;){u:{if(e5(i+44|0,i+16|0),r=n[i+44>>2],!r)break u;if(d=n[i+48>>2],e=n[i+52>>2],b=n[r+4>>2],n[i+56>>2]=n[r>>2],n[i+60>>2]=b,e>>>0>=9)break e;r0(d,e,i+56|0,e);continue}break}Fn(u),jn(t),l=i- -64|0;break n}Q()}Y(a,c,64),l=f+80|0}function L2(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;t=l-96|0,l=t;n:{e:{u:{i:{if(r=a,d=r+200|0,i=o[d|0],i){if(f=136-i|0,f>>>0>e>>>0)break i;for(a=u;;){if((i|0)!=136){c=i+r|0,s[c|0]=o[c|0]^o[a|0],i=i+1|0,a=a+1|0;continue}break}m2(r),e=e-f|0,u=u+f|0}b=r+200|0,a=e,e=(e>>>0)%136|0,a=a-e|0,c=a+u|0;break u}for(r=i+r|0,a=e;;){if(!a)break e;s[r|0]=o[r|0]^o[u|0],a=a-1|0,r=r+1|0,u=u+1|0}}for(;;){u:{i:{if(a>>>0>=136)for(n[t+60>>2]=0,n[t+64>>2]=8,n[t+48>>2]=u,n[t+52>>2]=136,u=u+136|0,n[t+56>>2]=u,i=t+12|0,f=t+48|0,Mo(i,r,b,f),Y(f,i,36),a=a-136|0;;){if(Wo(t+84|0,t+48|0),f=n[t+84>>2],!f)break u;if(n[t+92>>2]!=8)break i;i=n[t+88>>2],k=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),i=n[f+4>>2]^(o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24)),n[f>>2]=n[f>>2]^k,n[f+4>>2]=i}if(!e){e=0;break n}for(i=e;;){if(!i)break n;s[r|0]=o[r|0]^o[c|0],i=i-1|0,r=r+1|0,c=c+1|0}}Q()}m2(r)}}e=e+i|0}s[d|0]=e,l=t+96|0}function Io(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;e=o[u+200|0],r=(e&248)+u|0,t=n[r+4>>2],i=e<<3,e=i&31,(i&63)>>>0>=32?(i=31<<e,e=0):(i=(1<<e)-1&31>>>32-e,e=31<<e),n[r>>2]=e^n[r>>2],n[r+4>>2]=i^t,e=n[u+132>>2]^-2147483648,n[u+128>>2]=n[u+128>>2],n[u+132>>2]=e,f=Y(a,u,200),c=0,s[f+200|0]=c,Fn(u),jn(u+200|0)}function K6(a,u,e){var i=0,r=0,t=0,f=0,c=0;i=l-96|0,l=i,f=a+200|0;n:{e:{u:{if(t=o[a+200|0],t){if(c=a+t|0,r=136-t|0,r>>>0>e>>>0)break u;r0(u,r,c,r),e=e-r|0,u=u+r|0}for(n[i+28>>2]=136,r=((e&65535)>>>0)%136|0,n[i+16>>2]=r,e=e-r|0,n[i+24>>2]=e,n[i+20>>2]=u,n[i+12>>2]=u+e,n[i+32>>2]=i+12;;){i:{if(X6(i,i+32|0),u=n[i>>2],!u)break i;if(e=n[i+4>>2],m2(a),(e|0)!=136)break n;for(n[i+48>>2]=136,n[i+52>>2]=8,n[i+40>>2]=0,n[i+44>>2]=u,n[i+36>>2]=u+136,n[i+68>>2]=0,n[i+72>>2]=0,n[i+60>>2]=f,n[i+56>>2]=a,n[i+64>>2]=i+36;;){if(Co(i+76|0,i+56|0),u=n[i+76>>2],u){e=n[i+84>>2],r=n[i+80>>2],t=n[u+4>>2],n[i+88>>2]=n[u>>2],n[i+92>>2]=t,r0(r,e,i+88|0,8);continue}break}if(!n[i+40>>2])continue;break n}break}if(u=n[i+16>>2],u&&(e=n[i+12>>2],m2(a),u>>>0>=137||(r0(e,u,a,u),(u|0)==136)))break n;s[f|0]=u;break e}r0(u,e,c,e),s[f|0]=e+t}l=i+96|0;return}Q()}function Eo(a,u,e){var i=0,r=0,t=0,f=0;i=l-96|0,l=i,r=o[a+200|0],r&&(t=168-r|0,r0(u,t,a+r|0,t),e=e-t|0,u=u+t|0),t=a+200|0,n[i+28>>2]=168,r=((e&65535)>>>0)%168|0,n[i+16>>2]=r,e=e-r|0,n[i+24>>2]=e,n[i+20>>2]=u,n[i+12>>2]=u+e,n[i+32>>2]=i+12;n:{for(;;){e:{if(X6(i,i+32|0),u=n[i>>2],!u)break e;if(e=n[i+4>>2],m2(a),(e|0)!=168)break n;for(n[i+48>>2]=168,n[i+52>>2]=8,n[i+40>>2]=0,n[i+44>>2]=u,n[i+36>>2]=u+168,n[i+68>>2]=0,n[i+72>>2]=0,n[i+60>>2]=t,n[i+56>>2]=a,n[i+64>>2]=i+36;;){if(Co(i+76|0,i+56|0),u=n[i+76>>2],u){e=n[i+84>>2],r=n[i+80>>2],f=n[u+4>>2],n[i+88>>2]=n[u>>2],n[i+92>>2]=f,r0(r,e,i+88|0,8);continue}break}if(!n[i+40>>2])continue;break n}break}if(u=n[i+16>>2],u){if(e=n[i+12>>2],m2(a),u>>>0>=169)break n;r0(e,u,a,u)}u>>>0>=168&&Q(),s[t|0]=u,l=i+96|0;return}Q()}function S6(a,u){n[a+4>>2]=u+512,n[a>>2]=u}function Go(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0;for(d=l-16|0,l=d,s[d+7|0]=e,n[d+12>>2]=u,n[d+8>>2]=d+7,e=l-6160|0,l=e,u=d+8|0,g=n[u+4>>2],m=n[u>>2],u=e;;){if((y|0)!=3){for(n[e+6144>>2]=y,n[e+6156>>2]=g,n[e+6148>>2]=m,n[e+6152>>2]=e+6144,w=e+4608|0,b=l-2256|0,l=b,p=b+2248|0,k=e+6148|0,v=n[k+8>>2],j=n[k+4>>2],x=n[k>>2],h=0,k=b;;){if((h|0)!=3){for(r=n[j>>2],t=o[x|0],f=t?r:h,i=l-416|0,l=i,i5(i),s[i+200|0]=0,Xo(i,v,32),s[i+209|0]=t?h:r,s[i+208|0]=f,r=i+208|0,Xo(i,r,2),Y(r,i,208),t=o[r+200|0],f=(t&248)+r|0,U=n[f+4>>2],c=t<<3,t=c&31,(c&63)>>>0>=32?(c=31<<t,t=0):(c=(1<<t)-1&31>>>32-t,t=31<<t),n[f>>2]=t^n[f>>2],n[f+4>>2]=c^U,t=n[r+164>>2]^-2147483648,n[r+160>>2]=n[r+160>>2],n[r+164>>2]=t,t=b+2048|0,R=Y(t,r,200),M=0,s[R+200|0]=M,Fn(r),jn(i+408|0),l=i+416|0,f=b+1536|0,i=0,r=l-1184|0,l=r;;){if((i|0)!=512){A[i+r>>1]=0,i=i+2|0;continue}break}for(i=r+512|0,d0(i,504),Eo(t,i,504),i=Qo(r,0,i,504);;){if(i>>>0>=256)Y(f,r,512),l=r+1184|0;else{c=r+1016|0,d0(c,168),Eo(t,c,168),i=Qo(r,i,c,168);continue}break}Fn(t),jn(p),k=Y(k,f,512)+512|0,h=h+1|0;continue}break}Y(w,b,1536),l=b+2256|0,u=Y(u,w,1536)+1536|0,y=y+1|0;continue}break}Y(a,e,4608),l=e+6160|0,l=d+16|0}function Xu(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0;for(i=l-16|0,l=i,s[i+7|0]=e,n[i+12>>2]=u,n[i+8>>2]=i+7,e=l-2176|0,l=e,u=i+8|0,c=n[u+4>>2],d=n[u>>2],u=e;;){if((r|0)!=3){t=e+2048|0,wo(t,c,o[d|0]+r|0),f=e+1536|0,go(f,t),u=Y(u,f,512)+512|0,r=r+1|0;continue}break}Y(a,e,1536),l=e+2176|0,l=i+16|0}function Qu(a,u,e){var i=0,r=0,t=0,f=0;i=l-48|0,l=i,S6(i+16|0,u),u=n[i+16>>2],r=n[i+20>>2],S6(i+8|0,e),n[i+40>>2]=0,n[i+28>>2]=r,n[i+24>>2]=u,e=n[i+12>>2],n[i+36>>2]=e,t=n[i+8>>2],n[i+32>>2]=t,e=e-t>>>1|0,u=r-u>>>1|0,n[i+44>>2]=u>>>0>e>>>0?e:u,u=l-48|0,l=u,e=i+24|0,r=n[e+20>>2],n[u+32>>2]=n[e+16>>2],n[u+36>>2]=r,r=n[e+12>>2],n[u+24>>2]=n[e+8>>2],n[u+28>>2]=r,r=n[e+4>>2],n[u+16>>2]=n[e>>2],n[u+20>>2]=r,t=u+16|0,n[u+44>>2]=t,e=l-528|0,l=e,f=n[u+44>>2],r=0;n:{e:{for(;;){if((r|0)!=512){if(qo(e+8|0,f),!(A[e+8>>1]&1))break e;A[(e+16|0)+r>>1]=W[e+10>>1],r=r+2|0;continue}break}Y(a,e+16|0,512),l=e+528|0;break n}Q()}qo(u+8|0,t),W[u+8>>1]&&Q(),l=u+48|0,l=i+48|0}function Ho(a,u){var e=0,i=0,r=0,t=0,f=0;f=l-1184|0,l=f,V6(f,u),e=l-448|0,l=e,Zn(e),L2(e,f,1184),i=e+208|0,M0(i),r=e+240|0,Y(r,e,208),a5(r,i),r=o[e+236|0]|o[e+237|0]<<8|(o[e+238|0]<<16|o[e+239|0]<<24),i=a+1568|0,t=o[e+232|0]|o[e+233|0]<<8|(o[e+234|0]<<16|o[e+235|0]<<24),s[i+24|0]=t,s[i+25|0]=t>>>8,s[i+26|0]=t>>>16,s[i+27|0]=t>>>24,s[i+28|0]=r,s[i+29|0]=r>>>8,s[i+30|0]=r>>>16,s[i+31|0]=r>>>24,r=o[e+228|0]|o[e+229|0]<<8|(o[e+230|0]<<16|o[e+231|0]<<24),t=o[e+224|0]|o[e+225|0]<<8|(o[e+226|0]<<16|o[e+227|0]<<24),s[i+16|0]=t,s[i+17|0]=t>>>8,s[i+18|0]=t>>>16,s[i+19|0]=t>>>24,s[i+20|0]=r,s[i+21|0]=r>>>8,s[i+22|0]=r>>>16,s[i+23|0]=r>>>24,r=o[e+220|0]|o[e+221|0]<<8|(o[e+222|0]<<16|o[e+223|0]<<24),t=o[e+216|0]|o[e+217|0]<<8|(o[e+218|0]<<16|o[e+219|0]<<24),s[i+8|0]=t,s[i+9|0]=t>>>8,s[i+10|0]=t>>>16,s[i+11|0]=t>>>24,s[i+12|0]=r,s[i+13|0]=r>>>8,s[i+14|0]=r>>>16,s[i+15|0]=r>>>24,r=o[e+212|0]|o[e+213|0]<<8|(o[e+214|0]<<16|o[e+215|0]<<24),t=o[e+208|0]|o[e+209|0]<<8|(o[e+210|0]<<16|o[e+211|0]<<24),s[i|0]=t,s[i+1|0]=t>>>8,s[i+2|0]=t>>>16,s[i+3|0]=t>>>24,s[i+4|0]=r,s[i+5|0]=r>>>8,s[i+6|0]=r>>>16,s[i+7|0]=r>>>24,l=e+448|0,Y(a,u,1568),l=f+1184|0}function V6(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;t=l-1184|0,l=t,e=l-400|0,l=e,r=u+1536|0,n[e+8>>2]=r,n[e+4>>2]=u,f=e+4|0,n[e+12>>2]=f,u=l-1936|0,l=u,c=u+1552|0,d=e+12|0,k=n[d>>2];n:{e:{for(;;){if((i|0)!=1152){if(ho(u+1551|0,k),!o[u+1551|0])break e;b=u+1167|0,Y(b,c,384),Y((u+15|0)+i|0,b,384),i=i+384|0;continue}break}Y(t,u+15|0,1152),l=u+1936|0;break n}Q()}for(ho(d,f),o[e+12|0]==1&&Q(),l=e+400|0,e=t+1152|0,Ln(e,r),u=l-2400|0,l=u,Y(u+1240|0,t,1152),iu(u+32|0,u+40|0,1152),n[u+2392>>2]=0,n[u+2396>>2]=0,n[u+1232>>2]=0,n[u+1236>>2]=1152,i=n[u+36>>2],n[u+1224>>2]=n[u+32>>2],n[u+1228>>2]=i,r=u+1232|0,f=u+1192|0;;){n:{if($u(u+24|0,r),!o[u+24|0]||(i=n[u+1224>>2],(i|0)==n[u+1228>>2]))break n;c=o[u+25|0],n[u+1224>>2]=i+1,s[i|0]=c;continue}break}for(i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[u+1264>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[u+1268>>2]=i,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[u+1256>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[u+1260>>2]=i,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[u+1248>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[u+1252>>2]=i,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[u+1240>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[u+1244>>2]=i,iu(u+16|0,f,32),n[u+1272>>2]=0,n[u+1276>>2]=0,n[u+1232>>2]=0,n[u+1236>>2]=32,e=n[u+20>>2],n[u+1224>>2]=n[u+16>>2],n[u+1228>>2]=e,i=u+1232|0;;){n:{if($u(u+8|0,i),!o[u+8|0]||(e=n[u+1224>>2],(e|0)==n[u+1228>>2]))break n;r=o[u+9|0],n[u+1224>>2]=e+1,s[e|0]=r;continue}break}Y(a,u+40|0,1184),l=u+2400|0,l=t+1184|0}function J6(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;e=l-528|0,l=e,n[e+8>>2]=u+1536,n[e+4>>2]=u,r=e+4|0,n[e+12>>2]=r,u=l-2576|0,l=u,c=u+2064|0,t=e+12|0,d=n[t>>2];n:{e:{for(;;){if((i|0)!=1536){if(vo(u+2062|0,d),!W[u+2062>>1])break e;f=u+1550|0,Y(f,c,512),Y((u+14|0)+i|0,f,512),i=i+512|0;continue}break}Y(a,u+14|0,1536),l=u+2576|0;break n}Q()}vo(t,r),W[e+12>>1]&&Q(),l=e+528|0}function Do(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0;for(i=l-544|0,l=i,n[i+24>>2]=0,n[i+28>>2]=3,n[i+16>>2]=e,n[i+20>>2]=e+1536,n[i+8>>2]=u,n[i+12>>2]=u+1536,u=i+32|0,Ju(u),c=l-1024|0,l=c,r=i+8|0,e=n[r+16>>2],d=n[r+20>>2]-e|0,e=e<<9,b=e+n[r>>2]|0,k=e+n[r+8>>2]|0,y=c+512|0;;){if(d){for(f=l-512|0,l=f,Jo(f),t=-512,h=1156310;;){if(t){r=t+k|0,w=W[r+512>>1],e=t+b|0,g=W[e+512>>1],m=W[e+514>>1],p=W[r+514>>1],r=n4(Z(m,n4(Z(p,W[h>>1]))&65535)+Z(w,g)|0),e=t+f|0,v=e+514|0,j=n4(Z(g,p)+Z(w,m)|0),A[v>>1]=j,A[e+512>>1]=r,h=h+2|0,t=t+4|0;continue}break}Y(y,f,512),l=f+512|0,Qu(u,Y(c,u,512),y),d=d-1|0,b=b+512|0,k=k+512|0;continue}break}Y(a,u,512),l=c+1024|0,l=i+544|0}function Lo(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0;i=l-16|0,l=i,n[i+12>>2]=e,n[i+4>>2]=u,n[i+8>>2]=u+4608,u=l-528|0,l=u,e=i+4|0,n[u+8>>2]=n[e+8>>2],r=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=r,n[u+12>>2]=u,e=l-2576|0,l=e,c=e+2064|0,t=u+12|0,d=n[t>>2],r=0;n:{e:{for(;;){if((r|0)!=1536){if(jo(e+2062|0,d),!W[e+2062>>1])break e;f=e+1550|0,Y(f,c,512),Y((e+14|0)+r|0,f,512),r=r+512|0;continue}break}Y(a,e+14|0,1536),l=e+2576|0;break n}Q()}jo(t,u),W[u+12>>1]&&Q(),l=u+528|0,l=i+16|0}function Zo(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0;r=l-32|0,l=r,n[r+24>>2]=0,n[r+28>>2]=3,n[r+16>>2]=e,n[r+20>>2]=e+1536,n[r+8>>2]=u,n[r+12>>2]=u+1536,u=l-544|0,l=u,e=r+8|0,i=n[e+20>>2],n[u+16>>2]=n[e+16>>2],n[u+20>>2]=i,i=n[e+12>>2],n[u+8>>2]=n[e+8>>2],n[u+12>>2]=i,i=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=i,n[u+28>>2]=u,e=l-2576|0,l=e,c=e+2064|0,t=u+28|0,d=n[t>>2],i=0;n:{e:{for(;;){if((i|0)!=1536){if(mo(e+2062|0,d),!W[e+2062>>1])break e;f=e+1550|0,Y(f,c,512),Y((e+14|0)+i|0,f,512),i=i+512|0;continue}break}Y(a,e+14|0,1536),l=e+2576|0;break n}Q()}mo(t,u),W[u+28>>1]&&Q(),l=u+544|0,l=r+32|0}function $u(a,u){var e=0,i=0,r=0;e=l-16|0,l=e,n[e+12>>2]=u,i=A4(e+12|0),i&&(r=n[u>>2],n[u>>2]=r+1,u=o[(u+r|0)+8|0]),s[a+1|0]=u,s[a|0]=(i|0)!=0,l=e+16|0}function X6(a,u){var e=0,i=0,r=0,t=0;e=n[u>>2],i=n[e+16>>2],u=0,r=n[e+8>>2];n:{if(!r||(t=n[e+12>>2],t>>>0<i>>>0))break n;n[e+12>>2]=t-i,n[e+8>>2]=i+r,u=r}n[a+4>>2]=i,n[a>>2]=u}function Bo(a,u,e){var i=0,r=0;i=e,e=n[u+8>>2],r=Z(i,e),n[a>>2]=n[u>>2]+(r<<1),i=a,a=n[u+4>>2]-r|0,n[i+4>>2]=a>>>0>e>>>0?e:a}function Bn(a){var u=0,e=0;if(u=n[a+4>>2],!u)return 0;if(a=n[a+8>>2],a)return e=(u>>>0)/(a>>>0)|0,e+((Z(a,e)|0)!=(u|0))|0;Q()}function Co(a,u){var e=0,i=0,r=0;e=l-16|0,l=e,i=n[u>>2];n:{if((i|0)==n[u+4>>2]){n[a>>2]=0;break n}if(n[u>>2]=i+8,X6(e+8|0,u+8|0),u=n[e+8>>2],!u){n[a>>2]=0;break n}r=n[e+12>>2],n[a+4>>2]=u,n[a>>2]=i,n[a+8>>2]=r}l=e+16|0}function Fo(a,u,e){n[a+4>>2]=(e<<3)+u,n[a>>2]=u}function _u(a){return n[a+4>>2]-n[a>>2]>>>2|0}function Ko(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;for(r=l+-64|0,l=r,i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[r+24>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[r+28>>2]=i,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[r+16>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[r+20>>2]=i,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[r+8>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[r+12>>2]=i,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[r>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[r+4>>2]=i,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[r+56>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[r+60>>2]=e,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[r+48>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[r+52>>2]=e,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[r+40>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[r+44>>2]=e,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[r+32>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[r+36>>2]=e,t=l-32|0,l=t,u=r+32|0,s[u|0]=o[u|0]&248,s[u+31|0]=o[u+31|0]&63|64,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[t+8>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[t+12>>2]=e,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[t+16>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[t+20>>2]=e,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[t>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[t+4>>2]=e,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[t+24>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[t+28>>2]=e,f=l-16|0,l=f,n[f+12>>2]=1,n[f+4>>2]=0,n[f+8>>2]=256,n[f>>2]=t,e=a,i=l-224|0,l=i,a=i+8|0,mf(a,r),Y(i+48|0,1158340,40),d0(i+88|0,40),Y(i+128|0,a,40),Y(i+168|0,1158340,40),a=n[f+12>>2],n[i+216>>2]=n[f+8>>2],n[i+220>>2]=a,a=n[f+4>>2],n[i+208>>2]=n[f>>2],n[i+212>>2]=a,a=0;;){n:{e:{if(u=n[i+220>>2],!u)break e;for(n[i+220>>2]=0,u=u+1|0;;){if(u=u-1|0,!u)break e;if((pf(i+208|0)&255)==2)break}break n}if(u=pf(i+208|0)&255,(u|0)==2)break n;k=i+48|0,g=i+128|0,vf(k,g,F0(a^u)),a=l-720|0,l=a,m=k+40|0,D0(a,k,m),c=a+40|0,K0(c,k,m),h=a+80|0,p=g+40|0,D0(h,g,p),d=a+120|0,K0(d,g,p),b=a+160|0,H0(b,a),y=a+200|0,H0(y,c),v=a+240|0,K0(v,b,y),w=a+280|0,f0(w,a,d),d=a+320|0,f0(d,c,h),c=a+360|0,D0(c,w,d),h=a+400|0,K0(h,w,d),w=a+440|0,H0(w,c),c=a+480|0,H0(c,h),d=a+520|0,f0(d,1158768,v),h=a+560|0,f0(h,b,y),b=a+600|0,D0(b,d,y),y=a+640|0,f0(y,v,b),b=a+680|0,f0(b,i+8|0,c),Y(k,h,40),Y(m,y,40),Y(g,w,40),Y(p,b,40),l=a+720|0,a=u;continue}break}u=i+48|0,vf(u,i+128|0,F0(a)),s[i+208|0]=0,a=l-80|0,l=a,k=a+40|0,k8(k,u+40|0),f0(a,u,k),Xn(e,a),l=a+80|0,l=i+224|0,l=f+16|0,l=t+32|0,l=r- -64|0}function Cn(a,u){var e=0,i=0,r=0,t=0;e=l-192|0,l=e,i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[e+184>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[e+188>>2]=i,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[e+176>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[e+180>>2]=i,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[e+168>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[e+172>>2]=i,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[e+160>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[e+164>>2]=i,u=e+160|0,s[u|0]=o[u|0]&248,s[u+31|0]=o[u+31|0]&63|64,y8(e,u),u=l-160|0,l=u,i=e+80|0,r=e+40|0,D0(u,i,r),t=u+40|0,K0(t,i,r),i=u+120|0,k8(i,t),r=u+80|0,f0(r,u,i),Xn(a,r),l=u+160|0,l=e+192|0}function So(a,u){var e=0;e=n[u>>2],(e|0)==n[u+4>>2]?e=0:(n[u>>2]=e+2,u=X0(W[n[u+8>>2]>>1],W[e>>1]),e=1),A[a+2>>1]=u,A[a>>1]=e}function Vo(a,u){var e=0,i=0;for(e=l-512|0,l=e,i=n[u>>2],u=0;;){if((u|0)!=512){A[u+e>>1]=W[u+i>>1],u=u+2|0;continue}break}Y(a,e,512),l=e+512|0}function Jo(a){var u=0,e=0;for(u=l-512|0,l=u;;){if((e|0)!=512){A[u+e>>1]=0,e=e+2|0;continue}break}Y(a,u,512),l=u+512|0}function Xo(a,u,e){var i=0,r=0,t=0,f=0;n:{e:{u:{if(i=o[a+200|0],i){i:{if(t=168-i|0,t>>>0<=e>>>0)for(r=u;;){if((i|0)==168)break i;f=a+i|0,s[f|0]=o[f|0]^o[r|0],i=i+1|0,r=r+1|0}for(r=a+i|0,t=e;;){if(!t)break u;s[r|0]=o[r|0]^o[u|0],t=t-1|0,r=r+1|0,u=u+1|0}}if(m2(a),e=e-t|0,!e)break e;u=u+t|0}for(i=0;;){if((e|0)==(i|0))break n;r=a+i|0,s[r|0]=o[r|0]^o[u+i|0],i=i+1|0}}e=e+i|0;break n}e=0}s[a+200|0]=e}function Qo(a,u,e,i){var r=0,t=0,f=0;for(i=i-((i>>>0)%3|0)|0;;){n:{if(!((u|0)==256|i>>>0<3)){if(r=o[e+2|0],t=o[e+1|0],f=o[e|0]|t<<8&3840,f>>>0>=3329)break n;if(u>>>0<=255){A[(u<<1)+a>>1]=f,u=u+1|0;break n}Q()}return u}r=r<<4|t>>>4,r>>>0>3328|u>>>0>=256||(A[(u<<1)+a>>1]=r,u=u+1|0),i=i-3|0,e=e+3|0}}function X0(a,u){return n4(Z(u&65535,a&65535))}function e2(a,u){return G0((a-u|0)+3329|0)}function G0(a){return a-((d4(F0((a&65535)>>>0<3329)&255)^-1)&3329)|0}function $o(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;for(d=l-1024|0,l=d,n[d+512>>2]=u,Vo(d,d+512|0),r=127,i=d;;){n:{e:{if((t|0)==64){r=63,t=0,i=d;break e}for(t=t+1|0,b=W[(r<<1)+1156054>>1],u=0;;){if((u|0)==4)break n;e=u+i|0,c=e+4|0,f=W[c>>1],k=e,e=W[e>>1],h=k,y=G0(e+f|0),A[h>>1]=y,h=c,y=X0(b,e2(f,e)),A[h>>1]=y,u=u+2|0}}for(;;){e:{u:{if((t|0)==32){r=31,t=0,i=d;break u}for(t=t+1|0,b=W[(r<<1)+1156054>>1],u=0;;){if((u|0)==8)break e;e=u+i|0,c=e+8|0,f=W[c>>1],k=e,e=W[e>>1],h=k,y=G0(e+f|0),A[h>>1]=y,h=c,y=X0(b,e2(f,e)),A[h>>1]=y,u=u+2|0}}for(;;){u:{i:{if((t|0)==16){r=15,t=0,i=d;break i}for(t=t+1|0,b=W[(r<<1)+1156054>>1],u=0;;){if((u|0)==16)break u;e=u+i|0,c=e+16|0,f=W[c>>1],k=e,e=W[e>>1],h=k,y=G0(e+f|0),A[h>>1]=y,h=c,y=X0(b,e2(f,e)),A[h>>1]=y,u=u+2|0}}for(;;){i:{a:{if((t|0)==8){r=7,t=0,i=d;break a}for(t=t+1|0,b=W[(r<<1)+1156054>>1],u=0;;){if((u|0)==32)break i;e=u+i|0,c=e+32|0,f=W[c>>1],k=e,e=W[e>>1],h=k,y=G0(e+f|0),A[h>>1]=y,h=c,y=X0(b,e2(f,e)),A[h>>1]=y,u=u+2|0}}for(;;){a:{t:{if((t|0)==4){r=3,t=0,i=d;break t}for(t=t+1|0,b=W[(r<<1)+1156054>>1],u=0;;){if((u|0)==64)break a;e=u+i|0,c=e- -64|0,f=W[c>>1],k=e,e=W[e>>1],h=k,y=G0(e+f|0),A[h>>1]=y,h=c,y=X0(b,e2(f,e)),A[h>>1]=y,u=u+2|0}}for(;;){t:{o:{if((t|0)==2)for(u=0;;){if((u|0)==256)break o;i=u+d|0,t=i+256|0,r=W[t>>1],e=i,i=W[i>>1],h=e,y=G0(i+r|0),A[h>>1]=y,h=t,y=X0(1729,e2(r,i)),A[h>>1]=y,u=u+2|0}for(t=t+1|0,b=W[(r<<1)+1156054>>1],u=0;;){if((u|0)==128)break t;e=u+i|0,c=e+128|0,f=W[c>>1],k=e,e=W[e>>1],h=k,y=G0(e+f|0),A[h>>1]=y,h=c,y=X0(b,e2(f,e)),A[h>>1]=y,u=u+2|0}}u=d+512|0,Y(u,d,512),i=l-16|0,l=i,A[i+2>>1]=3303,n[i+4>>2]=u,n[i+8>>2]=u+512,n[i+12>>2]=i+2,u=l-32|0,l=u,r=i+4|0,n[u+24>>2]=n[r+8>>2],t=n[r+4>>2],n[u+16>>2]=n[r>>2],n[u+20>>2]=t,e=u+16|0,n[u+28>>2]=e,r=l-528|0,l=r,f=n[u+28>>2],t=0;o:{r:{for(;;){if((t|0)!=512){if(So(r+8|0,f),!(A[r+8>>1]&1))break r;A[(r+16|0)+t>>1]=W[r+10>>1],t=t+2|0;continue}break}Y(a,r+16|0,512),l=r+528|0;break o}Q()}So(u+8|0,e),W[u+8>>1]&&Q(),l=u+32|0,l=i+16|0,l=d+1024|0;return}i=i+256|0,r=r-1|0}}i=i+128|0,r=r-1|0}}i=i- -64|0,r=r-1|0}}i=i+32|0,r=r-1|0}}i=i+16|0,r=r-1|0}}i=i+8|0,r=r-1|0}}function n4(a){var u=0,e=0;return e=q(a,0,5039,0),u=z,a=q((u&16777215)<<8|e>>>24,u>>>24|0,-3329,-1)+a|0,G0(a)}function m2(a){var u=0,e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;d=l-48|0,l=d;n:for(;;){if((k|0)!=192){for(u=0;;){if((u|0)==40)t=0;else{i=(d+8|0)+u|0,n[i>>2]=0,n[i+4>>2]=0,u=u+8|0;continue}break}for(e=a;;)if((t|0)==5)for(e=0,t=a;;)if((e|0)==5)for(i=n[a+8>>2],f=n[a+12>>2],u=-96;;)if(u){r=(n[u+1156872>>2]<<3)+a|0,e=n[r>>2],t=n[r+4>>2],h=r,y=t5(i,f,n[u+1156968>>2]),n[h>>2]=y,n[r+4>>2]=z,u=u+4|0,i=e,f=t;continue}else for(r=0,i=a;;){e:{if((r|0)!=5)for(e=d+8|0,Y(e,Z(r,40)+a|0,40),u=0,t=i;;){if((u|0)==5)break e;f=u+1|0,c=(d+8|0)+(((u|0)!=4?f:0)<<3)|0,b=n[c>>2],u=e+(u>>>0>2?-24:16)|0,b=n[u>>2]&(b^-1),u=n[e+4>>2]^n[u+4>>2]&(n[c+4>>2]^-1),n[t>>2]=b^n[e>>2],n[t+4>>2]=u,e=e+8|0,t=t+8|0,u=f}i=k+1156584|0,e=n[i>>2],i=n[a+4>>2]^n[i+4>>2],n[a>>2]=e^n[a>>2],n[a+4>>2]=i,k=k+8|0;continue n}i=i+40|0,r=r+1|0}else{for(u=0,f=d+8|0,i=f+((e?e-1|0:4)<<3)|0,r=n[i>>2],c=n[i+4>>2],i=e+1|0,e=f+(((e|0)!=4?i:0)<<3)|0,f=t5(n[e>>2],n[e+4>>2],1)^r,r=z^c;;){if((u|0)!=200){e=u+t|0,c=n[e>>2],b=n[e+4>>2]^r,n[e>>2]=f^c,n[e+4>>2]=b,u=u+40|0;continue}break}t=t+8|0,e=i;continue}else{for(r=(d+8|0)+(t<<3)|0,u=r,i=n[u>>2],f=n[u+4>>2],u=0;;){if((u|0)!=200){c=u+e|0,i=n[c>>2]^i,f=n[c+4>>2]^f,u=u+40|0;continue}break}n[r>>2]=i,n[r+4>>2]=f,e=e+8|0,t=t+1|0;continue}}break}l=d+48|0}function _o(a,u,e,i){var r=0,t=0,f=0;r=l-16|0,l=r,n[r+12>>2]=e,n[r+8>>2]=u,t=b4(r+8|0),f=Bn(i),n[a+4>>2]=e,n[a>>2]=u,n[a+20>>2]=0,u=n[i+4>>2],n[a+8>>2]=n[i>>2],n[a+12>>2]=u,n[a+16>>2]=n[i+8>>2],n[a+24>>2]=t>>>0>f>>>0?f:t,l=r+16|0}function n5(a){n[a>>2]=0,n[a+4>>2]=0}function e5(a,u){var e=0,i=0,r=0;e=l-16|0,l=e,i=n[u+20>>2],i>>>0<o0[u+24>>2]?(n[u+20>>2]=i+1,r=n[u>>2],Q6(e+8|0,u+8|0,i),u=n[e+12>>2],n[a+4>>2]=n[e+8>>2],n[a+8>>2]=u,u=(i<<3)+r|0):u=0,n[a>>2]=u,l=e+16|0}function Fn(a){var u=0;u=l-16|0,l=u,n[u+8>>2]=a,n[u+12>>2]=a+200,u5(u+8|0),l=u+16|0}function Q6(a,u,e){var i=0,r=0;i=e,e=n[u+8>>2],r=Z(i,e),n[a>>2]=r+n[u>>2],i=a,a=n[u+4>>2]-r|0,n[i+4>>2]=a>>>0>e>>>0?e:a}function u5(a){var u=0,e=0;for(u=n[a>>2],e=n[a+4>>2];;){if((u|0)!=(e|0)){n[u>>2]=0,n[u+4>>2]=0,u=u+8|0,n[a>>2]=u;continue}break}}function i5(a){d0(a,200)}function a5(a,u){var e=0,i=0,r=0,t=0,f=0;e=l+-64|0,l=e,i=o[a+200|0],r=(i&248)+a|0,f=n[r+4>>2],t=i<<3,i=t&31,(t&63)>>>0>=32?(t=6<<i,i=0):(t=(1<<i)-1&6>>>32-i,i=6<<i),n[r>>2]=i^n[r>>2],n[r+4>>2]=t^f,i=n[a+132>>2]^-2147483648,n[a+128>>2]=n[a+128>>2],n[a+132>>2]=i,m2(a),n[e+8>>2]=32,n[e+12>>2]=8,n[e+4>>2]=u,i=a+200|0,_o(e+16|0,a,i,e+4|0);n:{for(;;){e:{if(e5(e+44|0,e+16|0),r=n[e+44>>2],!r)break e;if(t=n[e+48>>2],u=n[e+52>>2],f=n[r+4>>2],n[e+56>>2]=n[r>>2],n[e+60>>2]=f,u>>>0>=9)break n;r0(t,u,e+56|0,u);continue}break}Fn(a),jn(i),l=e- -64|0;return}Q()}function r5(a,u){n[a+4>>2]=1,u=n[u+4>>2]-n[u>>2]|0,n[a+8>>2]=u,n[a>>2]=u}function t5(a,u,e){return a=k0(a,u,e),a}function o5(a,u,e){var i=0;if(u){i=n[u+8>>2],e=n[u>>2];n:{if(e){if(e=(n[u+4>>2]-e>>>0)/34|0,!i)break n;e=e+((n[u+12>>2]-i>>>0)/34|0)|0;break n}if(e=0,!i)break n;e=(n[u+12>>2]-i>>>0)/34|0}n[a+8>>2]=e,n[a+4>>2]=1,n[a>>2]=e;return}n[a+8>>2]=n[e+8>>2],u=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=u}function f5(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0,G=0,H=0,D=0,L=0,B=0,C=0,F=0,K=0,S=0,V=0,J=0,X=0,$=0,_=0,e0=0,u0=0,i0=0,a0=0,h0=0,g0=0,p0=0,s0=0,c0=0,V2=0,be=0,de=0,ke=0,he=0,si=0,ci=0,li=0;V2=l-80|0,l=V2,be=l-16|0,l=be,n[be+12>>2]=i,n[be+8>>2]=e,s0=V2+12|0,r=l-688|0,l=r,hf(r+8|0,u+192|0),n[r+76>>2]=1,n[r+72>>2]=be+8,c=Y(r+208|0,1158176,64),n[r+280>>2]=0,n[r+284>>2]=0,n[r+272>>2]=0,n[r+276>>2]=0,s[r+207|0]=0,e=o[r+68|0]|o[r+69|0]<<8|(o[r+70|0]<<16|o[r+71|0]<<24),n[r+408>>2]=o[r+64|0]|o[r+65|0]<<8|(o[r+66|0]<<16|o[r+67|0]<<24),n[r+412>>2]=e,e=o[r+60|0]|o[r+61|0]<<8|(o[r+62|0]<<16|o[r+63|0]<<24),n[r+400>>2]=o[r+56|0]|o[r+57|0]<<8|(o[r+58|0]<<16|o[r+59|0]<<24),n[r+404>>2]=e,e=o[r+52|0]|o[r+53|0]<<8|(o[r+54|0]<<16|o[r+55|0]<<24),n[r+392>>2]=o[r+48|0]|o[r+49|0]<<8|(o[r+50|0]<<16|o[r+51|0]<<24),n[r+396>>2]=e,e=o[r+44|0]|o[r+45|0]<<8|(o[r+46|0]<<16|o[r+47|0]<<24),n[r+384>>2]=o[r+40|0]|o[r+41|0]<<8|(o[r+42|0]<<16|o[r+43|0]<<24),n[r+388>>2]=e,i=r+80|0,e=r+384|0,Le(i,e,32),b=r+72|0,bf(e,b,i);n:{if(!n[r+384>>2]&&(Y(e,i,208),v=r+288|0,l8(v,e),y8(e,v),v=r+320|0,h8(v,e),s[r+207|0]=0,Y(c,1158176,64),n[r+280>>2]=0,n[r+284>>2]=0,n[r+272>>2]=0,n[r+276>>2]=0,s4(i,v),s4(i,u),bf(e,b,i),n[r+384>>2]!=1))break n;lf(r+80|0),Q()}c0=r+384|0,Y(c0,r+80|0,208),u=r+352|0,l8(u,c0),e=o[r+36|0]|o[r+37|0]<<8|(o[r+38|0]<<16|o[r+39|0]<<24),n[r+408>>2]=o[r+32|0]|o[r+33|0]<<8|(o[r+34|0]<<16|o[r+35|0]<<24),n[r+412>>2]=e,e=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),n[r+400>>2]=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),n[r+404>>2]=e,e=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),n[r+392>>2]=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),n[r+396>>2]=e,e=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),n[r+384>>2]=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),n[r+388>>2]=e,de=l-112|0,l=de,e=de+40|0,Ce(e,u),u=de+76|0,Ce(u,c0),S=l-80|0,l=S,b=n[u>>2],m=n[e>>2],t=q(b,0,m,0),i=z,G=i,f=q(t,i,307527195,0)&536870911,i=q(f,0,9640146,0),c=z,U=n[e+4>>2],v=q(U,0,b,0),P=z,k=v,d=n[u+4>>2],v=q(d,0,m,0),N=k+v|0,k=c,c=z+P|0,g0=v>>>0>N>>>0?c+1|0:c,c=k+g0|0,i=i+N|0,c=i>>>0<N>>>0?c+1|0:c,v=q(f,0,485872621,0),P=G+z|0,v=t+v|0,P=v>>>0<t>>>0?P+1|0:P,p=P>>>29|0,v=(P&536870911)<<3|v>>>29,i=i+v|0,k=i,c=c+p|0,u0=i>>>0<v>>>0?c+1|0:c,p=q(i,u0,307527195,0)&536870911,i=p,c=i>>>12|0,C=n[e+20>>2],B=C+m|0,v=n[u+16>>2],w=q(B,0,v,0),i=w+(i<<20)|0,g=z+c|0,c=n[u+20>>2],$=c+b|0,P=n[e+16>>2],j=q($,0,P,0),O=j+i|0,M=z+(i>>>0<w>>>0?g+1|0:g)|0,g=n[u+12>>2],i=q(g,0,U,0),x=z,w=n[e+8>>2],y=n[u+8>>2],H=q(w,0,y,0),i=H+i|0,L=z+x|0,x=n[e+12>>2],J=q(x,0,d,0),R=J+i|0,i=z+(i>>>0<H>>>0?L+1|0:L)|0,H=q(v,0,m,0),L=H+R|0,R=z+(R>>>0<J>>>0?i+1|0:i)|0,a0=q(b,0,P,0),i=a0+L|0,h=z+(H>>>0>L>>>0?R+1|0:R)|0,L=n[e+28>>2],R=L+w|0,H=n[u+28>>2],J=H+y|0,F=q(R,0,J,0),T=F+(O-i|0)|0,ke=i>>>0<a0>>>0?h+1|0:h,a0=z+((j>>>0>O>>>0?M+1|0:M)-(ke+(i>>>0>O>>>0)|0)|0)|0,O=n[u+32>>2],M=O+g|0,h=n[e+24>>2],j=h+U|0,h0=q(M,0,j,0),X=h0+T|0,_=z+(T>>>0<F>>>0?a0+1|0:a0)|0,T=n[e+32>>2],a0=T+x|0,F=n[u+24>>2],K=F+d|0,si=q(a0,0,K,0),V=si+X|0,h0=z+(X>>>0<h0>>>0?_+1|0:_)|0,u=q(O,0,h,0),X=z,_=q(L,0,H,0),e=_+u|0,X=z+X|0,ci=q(T,0,F,0),u=ci+e|0,i0=z+(e>>>0<_>>>0?X+1|0:X)|0,e=q(y,0,x,0),X=z,I=q(g,0,w,0),e=I+e|0,X=z+X|0,E=q(v,0,U,0),_=E+e|0,e=z+(e>>>0<I>>>0?X+1|0:X)|0,D=q(P,0,d,0),X=_+D|0,I=z+(E>>>0>_>>>0?e+1|0:e)|0,e=c,c=q(e,0,C,0),_=X-c|0,X=(D>>>0>X>>>0?I+1|0:I)-(z+(c>>>0>X>>>0)|0)|0,I=q(p,0,333,0),c=I-t|0,t=(z-((t>>>0>I>>>0)+G|0)|0)+X|0,G=c,c=c+_|0,t=G>>>0>c>>>0?t+1|0:t,p0=q($,0,B,0),G=p0+c|0,I=z+t|0,c=q(m,0,y,0),E=z,D=q(U,0,d,0),t=D+c|0,E=z+E|0,he=q(b,0,w,0),c=he+t|0,t=z+(t>>>0<D>>>0?E+1|0:E)|0,e0=q(f,0,501691798,0),E=e0+c|0,he=c>>>0<he>>>0?t+1|0:t,t=he+z|0,li=q(p,0,9640146,0),D=li+E|0,t=z+(E>>>0<e0>>>0?t+1|0:t)|0,E=q(p,0,485872621,0),u0=u0+z|0,e0=k,k=k+E|0,E=e0>>>0>k>>>0?u0+1|0:u0,u0=E>>>29|0,E=(E&536870911)<<3|k>>>29,k=E+D|0,t=u0+(D>>>0<li>>>0?t+1|0:t)|0,D=k>>>0<E>>>0?t+1|0:t,t=q(k,D,307527195,0)&536870911,u0=q(t,0,502512965,0),E=u0+G|0,G=z+(G>>>0<p0>>>0?I+1|0:I)|0,d=q(d,0,w,0),I=z,p0=q(U,0,y,0),U=p0+d|0,d=z+I|0,I=q(m,0,g,0),m=I+U|0,U=z+(U>>>0<p0>>>0?d+1|0:d)|0,d=q(b,0,x,0),b=d+m|0,m=z+(m>>>0<I>>>0?U+1|0:U)|0,I=q(f,0,502512965,0),U=I+b|0,p0=b>>>0<d>>>0?m+1|0:m,m=p0+z|0,e0=q(p,0,501691798,0),d=e0+U|0,m=z+(U>>>0<I>>>0?m+1|0:m)|0,I=q(t,0,9640146,0),U=I+d|0,m=z+(d>>>0<e0>>>0?m+1|0:m)|0,d=q(t,0,485872621,0),D=D+z|0,d=d+k|0,k=d>>>0<k>>>0?D+1|0:D,D=k>>>29|0,k=(k&536870911)<<3|d>>>29,d=U+k|0,m=D+(U>>>0<I>>>0?m+1|0:m)|0,I=d>>>0<k>>>0?m+1|0:m,m=q(d,I,307527195,0)&536870911,D=q(m,0,501691798,0),k=D+E|0,G=z+(E>>>0<u0>>>0?G+1|0:G)|0,U=q(p,0,502512965,0),p=z,E=q(f,0,333,0),U=E+U|0,p=z+p|0,p=ke+(U>>>0<E>>>0?p+1|0:p)|0,e0=i,i=i+U|0,U=e0>>>0>i>>>0?p+1|0:p,E=q(t,0,501691798,0),i=E+i|0,U=z+U|0,u0=q(m,0,9640146,0),p=u0+i|0,U=z+(i>>>0<E>>>0?U+1|0:U)|0,i=q(m,0,485872621,0),I=I+z|0,i=i+d|0,d=d>>>0>i>>>0?I+1|0:I,I=d>>>29|0,d=(d&536870911)<<3|i>>>29,i=p+d|0,U=I+(p>>>0<u0>>>0?U+1|0:U)|0,I=i>>>0<d>>>0?U+1|0:U,U=q(i,I,307527195,0)&536870911,E=q(U,0,9640146,0),d=E+k|0,p=z+(k>>>0<D>>>0?G+1|0:G)|0,G=q(U,0,485872621,0),k=I+z|0,D=i,i=i+G|0,G=D>>>0>i>>>0?k+1|0:k,k=G>>>29|0,i=(G&536870911)<<3|i>>>29,G=i+d|0,d=k+(d>>>0<E>>>0?p+1|0:p)|0,I=i>>>0>G>>>0?d+1|0:d,d=q(G,I,307527195,0)&536870911,E=q(d,0,333,0),p=E+(V-u|0)|0,i=V>>>0<si>>>0?h0+1|0:h0,h0=u>>>0<ci>>>0?i0+1|0:i0,V=z+(i-(h0+(u>>>0>V>>>0)|0)|0)|0,i=q(v,0,w,0),k=z,i0=q(g,0,x,0),w=i0+i|0,k=z+k|0,y=q(P,0,y,0),i=y+w|0,w=z+(w>>>0<i0>>>0?k+1|0:k)|0,k=q(h,0,e,0),i0=z,D=i>>>0<y>>>0?w+1|0:w,y=q(F,0,C,0),w=k+y|0,k=z+i0|0,y=D-((w>>>0>i>>>0)+(w>>>0<y>>>0?k+1|0:k)|0)|0,i0=y,k=q(B,0,K,0),D=k-N|0,k=z-((N>>>0>k>>>0)+g0|0)|0,y=D,D=q($,0,j,0),N=y+D|0,y=z+k|0,y=i0+(N>>>0<D>>>0?y+1|0:y)|0,D=i-w|0,i=N+D|0,N=N>>>0>i>>>0?y+1|0:y,y=q(t,0,333,0),i=y+i|0,N=z+N|0,k=q(m,0,502512965,0),w=k+i|0,i=z+(i>>>0<y>>>0?N+1|0:N)|0,y=q(U,0,501691798,0),N=y+w|0,i=z+(w>>>0<k>>>0?i+1|0:i)|0,k=q(d,0,9640146,0),w=k+N|0,i=z+(y>>>0>N>>>0?i+1|0:i)|0,N=q(d,0,485872621,0),y=I+z|0,N=N+G|0,y=N>>>0<G>>>0?y+1|0:y,G=y>>>29|0,N=(y&536870911)<<3|N>>>29,y=w+N|0,i=G+(w>>>0<k>>>0?i+1|0:i)|0,I=y>>>0<N>>>0?i+1|0:i,N=q(y,I,307527195,0)&536870911,g0=q(N,0,502512965,0),w=g0+p|0,V=z+(p>>>0<E>>>0?V+1|0:V)|0,i=q(P,0,g,0),p=z,E=q(v,0,x,0),i=E+i|0,g=z+p|0,p=q(H,0,C,0),G=z,u0=q(h,0,F,0),x=u0+p|0,G=z+G|0,ke=q(L,0,e,0),k=ke+x|0,p=i-k|0,e0=i>>>0<E>>>0?g+1|0:g,g=z+(x>>>0<u0>>>0?G+1|0:G)|0,x=e0-((i>>>0<k>>>0)+(k>>>0<ke>>>0?g+1|0:g)|0)|0,G=x,i=q(j,0,K,0),g=i-c|0,i=z-((i>>>0<c>>>0)+he|0)|0,k=q(B,0,J,0),c=k+g|0,g=z+i|0,E=q($,0,R,0),i=E+c|0,c=z+(c>>>0<k>>>0?g+1|0:g)|0,c=(i>>>0<E>>>0?c+1|0:c)+x|0,k=i,i=i+p|0,c=k>>>0>i>>>0?c+1|0:c,x=q(m,0,333,0),i=x+i|0,c=z+c|0,k=q(U,0,502512965,0),g=k+i|0,i=z+(i>>>0<x>>>0?c+1|0:c)|0,x=q(d,0,501691798,0),c=x+g|0,i=z+(g>>>0<k>>>0?i+1|0:i)|0,k=q(N,0,9640146,0),g=k+c|0,i=z+(c>>>0<x>>>0?i+1|0:i)|0,c=q(N,0,485872621,0),x=I+z|0,c=c+y|0,y=c>>>0<y>>>0?x+1|0:x,x=y>>>29|0,c=(y&536870911)<<3|c>>>29,y=g+c|0,i=x+(g>>>0<k>>>0?i+1|0:i)|0,k=c>>>0>y>>>0?i+1|0:i,c=q(y,k,307527195,0)&536870911,I=q(c,0,501691798,0),g=I+w|0,w=z+(w>>>0<g0>>>0?V+1|0:V)|0,x=q(v,0,P,0),V=f<<20,i=x+(V-b|0)|0,b=z+((f>>>12)-((b>>>0>V>>>0)+p0)|0)|0,V=q(J,0,j,0),f=V+i|0,i=z+(i>>>0<x>>>0?b+1|0:b)|0,x=q(R,0,K,0),b=x+f|0,i=z+(f>>>0<V>>>0?i+1|0:i)|0,B=q(B,0,M,0),f=B+b|0,b=z+(b>>>0<x>>>0?i+1|0:i)|0,$=q($,0,a0,0),i=$+f|0,b=z+(f>>>0<B>>>0?b+1|0:b)|0,f=q(L,0,F,0),x=z,B=q(h,0,H,0),f=B+f|0,x=z+x|0,h=q(O,0,C,0),C=h+f|0,f=z+(f>>>0<B>>>0?x+1|0:x)|0,B=q(T,0,e,0),e=B+C|0,f=z+(h>>>0>C>>>0?f+1|0:f)|0,C=q(U,0,333,0),x=C+(i-e|0)|0,e0=i>>>0<$>>>0?b+1|0:b,$=e>>>0<B>>>0?f+1|0:f,i=z+(e0-($+(e>>>0>i>>>0)|0)|0)|0,B=q(d,0,502512965,0),b=B+x|0,i=z+(x>>>0<C>>>0?i+1|0:i)|0,x=q(N,0,501691798,0),f=x+b|0,i=z+(b>>>0<B>>>0?i+1|0:i)|0,C=q(c,0,9640146,0),b=C+f|0,f=z+(f>>>0<x>>>0?i+1|0:i)|0,i=q(c,0,485872621,0),x=k+z|0,i=i+y|0,y=i>>>0<y>>>0?x+1|0:x,x=y>>>29|0,y=(y&536870911)<<3|i>>>29,i=y+b|0,b=x+(b>>>0<C>>>0?f+1|0:f)|0,f=i>>>0<y>>>0?b+1|0:b,b=q(i,f,307527195,0)&536870911,x=q(b,0,9640146,0),y=x+g|0,g=z+(g>>>0<I>>>0?w+1|0:w)|0,w=q(b,0,485872621,0),f=f+z|0,e0=f+1|0,k=f,f=i+w|0,i=i>>>0>f>>>0?e0:k,C=i>>>29|0,B=(i&536870911)<<3|f>>>29,h=y+B|0,n[S+44>>2]=h&536870911,i=q(P,0,K,0),f=i-_|0,w=z-((i>>>0<_>>>0)+X|0)|0,j=q(v,0,j,0),i=f+j|0,f=z+w|0,F=q(R,0,M,0),w=F+i|0,i=z+(i>>>0<j>>>0?f+1|0:f)|0,j=q(J,0,a0,0),f=j+w|0,w=z+(w>>>0<F>>>0?i+1|0:i)|0,i=q(H,0,T,0),H=z,L=q(O,0,L,0),i=L+i|0,k=f>>>0<j>>>0?w+1|0:w,w=z+H|0,L=i>>>0<L>>>0?w+1|0:w,w=k-(L+(i>>>0>f>>>0)|0)|0,H=t<<20,j=H+(f-i|0)|0,F=q(N,0,333,0),f=j+F|0,t=(t>>>12|0)+w|0,t=z+(j>>>0<H>>>0?t+1|0:t)|0,H=q(c,0,502512965,0),w=H+f|0,t=z+(f>>>0<F>>>0?t+1|0:t)|0,j=q(b,0,501691798,0),F=w+j|0,f=C+(y>>>0<x>>>0?g+1|0:g)|0,g=h>>>0<B>>>0?f+1|0:f,y=(g&536870911)<<3|h>>>29,f=F+y|0,t=z+(w>>>0<H>>>0?t+1|0:t)|0,t=(g>>>29|0)+(j>>>0>F>>>0?t+1|0:t)|0,y=f>>>0<y>>>0?t+1|0:t,n[S+48>>2]=f&536870911,t=q(P,0,J,0),g=z,R=q(v,0,R,0),t=R+t|0,x=z+g|0,g=q(O,0,T,0),w=g+D|0,H=z,C=H+i0|0,J=q(a0,0,M,0),B=J+(t-w|0)|0,t=z+((t>>>0<R>>>0?x+1|0:x)-((t>>>0<w>>>0)+(w>>>0<g>>>0?C+1|0:C)|0)|0)|0,t=(m>>>12|0)+(B>>>0<J>>>0?t+1|0:t)|0,w=m<<20,x=w+B|0,C=q(c,0,333,0),m=x+C|0,t=z+(w>>>0>x>>>0?t+1|0:t)|0,w=(y&536870911)<<3|f>>>29,x=q(b,0,502512965,0),B=x+m|0,f=w+B|0,t=z+(m>>>0<C>>>0?t+1|0:t)|0,t=(y>>>29|0)+(x>>>0>B>>>0?t+1|0:t)|0,t=f>>>0<w>>>0?t+1|0:t,n[S+52>>2]=f&536870911,v=q(v,0,a0,0),m=z,P=q(P,0,M,0),v=P+v|0,m=z+m|0,P=(v>>>0<P>>>0?m+1|0:m)-((p>>>0>v>>>0)+G|0)+(U>>>12)|0,m=U<<20,v=m+(v-p|0)|0,U=q(b,0,333,0),p=v+U|0,f=(t&536870911)<<3|f>>>29,w=p+f|0,n[S+56>>2]=w&536870911,y=$+(d>>>12|0)|0,k=e,e=e+(d<<20)|0,d=k>>>0>e>>>0?y+1|0:y,v=z+(m>>>0>v>>>0?P+1|0:P)|0,v=(t>>>29|0)+(p>>>0<U>>>0?v+1|0:v)|0,v=f>>>0>w>>>0?v+1|0:v,P=v>>>29|0,f=e,e=(v&536870911)<<3|w>>>29,v=f+e|0,n[S+60>>2]=v&536870911,f=h0+(N>>>12|0)|0,k=u,u=u+(N<<20)|0,f=k>>>0>u>>>0?f+1|0:f,P=d+P|0,e=e>>>0>v>>>0?P+1|0:P,v=(e&536870911)<<3|v>>>29,u=u+v|0,n[S+64>>2]=u&536870911,P=L+(c>>>12|0)|0,k=i,i=i+(c<<20)|0,c=k>>>0>i>>>0?P+1|0:P,e=(e>>>29|0)+f|0,e=u>>>0<v>>>0?e+1|0:e,v=e>>>29|0,u=(e&536870911)<<3|u>>>29,e=u+i|0,n[S+68>>2]=e&536870911,i=H+(b>>>12|0)|0,k=i+1|0,f=i,i=g+(b<<20)|0,b=i>>>0<g>>>0?k:f,c=c+v|0,u=u>>>0>e>>>0?c+1|0:c,c=u>>>29|0,e=(u&536870911)<<3|e>>>29,u=e+i|0,i=c+b|0,n[S+76>>2]=((u>>>0<e>>>0?i+1|0:i)&536870911)<<3|u>>>29,n[S+72>>2]=u&536870911,a0=S+44|0,Be(S+8|0,a0),P=n[S+24>>2],u=q(P,0,261064846,0),v=z,m=n[S+12>>2],e=q(m,0,339687255,0),i=z,b=n[S+8>>2],f=q(b,0,426956673,0),e=f+e|0,i=z+i|0,d=n[S+16>>2],t=q(d,0,361594685,0),c=t+e|0,e=z+(e>>>0<f>>>0?i+1|0:i)|0,N=n[S+20>>2],f=q(N,0,504634135,0),i=f+c|0,c=z+(t>>>0>c>>>0?e+1|0:e)|0,t=q(P,0,190815506,0),e=t+i|0,i=z+(i>>>0<f>>>0?c+1|0:c)|0,p=n[S+28>>2],g=p+b|0,f=q(g,0,426956673,0),c=f+(u-e|0)|0,F=e>>>0<t>>>0?i+1|0:i,u=z+(v-(F+(u>>>0<e>>>0)|0)|0)|0,w=n[S+32>>2],y=w+m|0,v=q(y,0,340016068,0),i=v+c|0,u=z+(f>>>0>c>>>0?u+1|0:u)|0,x=n[S+36>>2],C=x+d|0,f=q(C,0,866503771,0),c=f+i|0,u=z+(i>>>0<v>>>0?u+1|0:u)|0,B=n[S+40>>2],$=B+N|0,K=q($,0,990044756,0),L=K+c|0,H=z+(f>>>0>c>>>0?u+1|0:u)|0,u=q(x,0,504909086,0),i=z,c=q(w,0,328813,0),u=c+u|0,i=z+i|0,V=q(B,0,485410621,0),v=V+u|0,J=z+(u>>>0<c>>>0?i+1|0:i)|0,u=q(m,0,190815506,0),c=z,U=q(b,0,504634135,0),i=U+u|0,u=z+c|0,f=q(b,0,273444070,0)&536870910,M=q(f,0,9640146,0),t=M+i|0,X=i>>>0<U>>>0?u+1|0:u,u=X+z|0,c=q(b,0,190815506,0),R=z,O=q(f,0,485872621,0),U=O+c|0,h=z+R|0,O=U>>>0<O>>>0?h+1|0:h,h=O>>>29|0,U=(O&536870911)<<3|U>>>29,O=t+U|0,u=h+(t>>>0<M>>>0?u+1|0:u)|0,T=U>>>0>O>>>0?u+1|0:u,U=q(O,T,307527195,0)&536870911,_=U,G=U>>>12|0,u=q(d,0,339687255,0),t=z,h=q(m,0,426956673,0),u=h+u|0,t=z+t|0,j=q(N,0,361594685,0),M=j+u|0,u=z+(u>>>0<h>>>0?t+1|0:t)|0,h=q(P,0,504634135,0),t=M+h|0,M=z+(j>>>0>M>>>0?u+1|0:u)|0,j=q(p,0,-70249340,-1),u=j+t|0,t=z+(t>>>0<h>>>0?M+1|0:M)|0,h=q(g,0,261064846,0),M=h+(u-c|0)|0,k=u>>>0<j>>>0?t+1|0:t,c=z+(k-((u>>>0<c>>>0)+R|0)|0)|0,h0=q(U,0,333,0),R=M+h0|0,M=z+(h>>>0>M>>>0?c+1|0:c)|0,c=q(m,0,504634135,0),h=z,j=q(b,0,361594685,0),t=j+c|0,h=z+h|0,i0=q(d,0,190815506,0),c=i0+t|0,t=z+(t>>>0<j>>>0?h+1|0:h)|0,I=q(f,0,501691798,0),h=I+c|0,i0=c>>>0<i0>>>0?t+1|0:t,t=i0+z|0,E=q(U,0,9640146,0),j=h+E|0,t=z+(h>>>0<I>>>0?t+1|0:t)|0,h=q(U,0,485872621,0),T=T+z|0,h=h+O|0,O=O>>>0>h>>>0?T+1|0:T,T=O>>>29|0,h=(O&536870911)<<3|h>>>29,O=h+j|0,t=T+(j>>>0<E>>>0?t+1|0:t)|0,I=h>>>0>O>>>0?t+1|0:t,t=q(O,I,307527195,0)&536870911,E=q(t,0,502512965,0),h=R+E|0,M=z+(R>>>0<h0>>>0?M+1|0:M)|0,m=q(m,0,361594685,0),R=z,j=q(b,0,339687255,0),b=m+j|0,m=z+R|0,T=q(d,0,504634135,0),R=T+b|0,m=z+(b>>>0<j>>>0?m+1|0:m)|0,j=q(N,0,190815506,0),b=j+R|0,m=z+(R>>>0<T>>>0?m+1|0:m)|0,T=q(f,0,502512965,0),R=T+b|0,h0=b>>>0<j>>>0?m+1|0:m,m=h0+z|0,D=q(U,0,501691798,0),j=D+R|0,m=z+(R>>>0<T>>>0?m+1|0:m)|0,g0=q(t,0,9640146,0),T=g0+j|0,m=z+(j>>>0<D>>>0?m+1|0:m)|0,R=q(t,0,485872621,0),j=I+z|0,R=R+O|0,O=R>>>0<O>>>0?j+1|0:j,j=O>>>29|0,O=(O&536870911)<<3|R>>>29,R=O+T|0,m=j+(T>>>0<g0>>>0?m+1|0:m)|0,j=R>>>0<O>>>0?m+1|0:m,m=q(R,j,307527195,0)&536870911,T=q(m,0,501691798,0),O=T+h|0,M=z+(h>>>0<E>>>0?M+1|0:M)|0,I=q(f,0,333,0),e=I+e|0,h=z+F|0,F=q(U,0,502512965,0),U=F+e|0,e=z+(e>>>0<I>>>0?h+1|0:h)|0,I=q(t,0,501691798,0),h=I+U|0,e=z+(U>>>0<F>>>0?e+1|0:e)|0,F=q(m,0,9640146,0),U=F+h|0,e=z+(h>>>0<I>>>0?e+1|0:e)|0,h=q(m,0,485872621,0),j=j+z|0,h=h+R|0,j=R>>>0>h>>>0?j+1|0:j,h=(j&536870911)<<3|h>>>29,R=h+U|0,e=(j>>>29|0)+(U>>>0<F>>>0?e+1|0:e)|0,j=h>>>0>R>>>0?e+1|0:e,U=q(R,j,307527195,0)&536870911,F=q(U,0,9640146,0),h=F+O|0,O=z+(O>>>0<T>>>0?M+1|0:M)|0,M=q(U,0,485872621,0),T=_<<20,e=v,_=T+(L-e|0)|0,v=j+z|0,e0=v+1|0,D=v,v=R+M|0,M=R>>>0>v>>>0?e0:D,v=(M&536870911)<<3|v>>>29,R=h+v|0,O=(M>>>29|0)+(h>>>0<F>>>0?O+1|0:O)|0,h=v>>>0>R>>>0?O+1|0:O,v=q(R,h,307527195,0)&536870911,j=q(v,0,333,0),O=_+j|0,F=e>>>0<V>>>0?J+1|0:J,L=G+((L>>>0<K>>>0?H+1|0:H)-(F+(e>>>0>L>>>0)|0)|0)|0,H=z+(T>>>0>_>>>0?L+1|0:L)|0,L=q(N,0,339687255,0),J=z,M=q(d,0,426956673,0),d=M+L|0,L=z+J|0,T=q(P,0,361594685,0),J=T+d|0,d=z+(d>>>0<M>>>0?L+1|0:L)|0,K=q(p,0,-485410621,-1),M=K+J|0,d=z+(T>>>0>J>>>0?d+1|0:d)|0,J=q(w,0,-70249340,-1),L=J+M|0,d=z+(M>>>0<K>>>0?d+1|0:d)|0,J=L>>>0<J>>>0?d+1|0:d,d=q(g,0,990044756,0),M=d-i|0,d=z-((i>>>0>d>>>0)+X|0)|0,i=M,M=q(y,0,261064846,0),i=i+M|0,d=z+d|0,d=(i>>>0<M>>>0?d+1|0:d)+J|0,M=d+1|0,G=d,d=i+L|0,M=i>>>0>d>>>0?M:G,T=q(t,0,333,0),i=T+d|0,d=z+M|0,K=q(m,0,502512965,0),M=K+i|0,i=z+(i>>>0<T>>>0?d+1|0:d)|0,T=q(U,0,501691798,0),d=T+M|0,i=z+(M>>>0<K>>>0?i+1|0:i)|0,K=q(v,0,9640146,0),M=K+d|0,i=z+(d>>>0<T>>>0?i+1|0:i)|0,d=q(v,0,485872621,0),h=h+z|0,d=d+R|0,R=R>>>0>d>>>0?h+1|0:h,h=R>>>29|0,d=(R&536870911)<<3|d>>>29,R=M+d|0,i=h+(M>>>0<K>>>0?i+1|0:i)|0,T=d>>>0>R>>>0?i+1|0:i,d=q(R,T,307527195,0)&536870911,K=q(d,0,502512965,0),M=K+O|0,H=z+(j>>>0>O>>>0?H+1|0:H)|0,i=q(P,0,339687255,0),O=z,h=q(N,0,426956673,0),i=h+i|0,N=z+O|0,j=q(p,0,-504909086,-1),O=j+i|0,i=z+(i>>>0<h>>>0?N+1|0:N)|0,V=q(w,0,-485410621,-1),h=V+O|0,i=z+(j>>>0>O>>>0?i+1|0:i)|0,O=q(x,0,-70249340,-1),N=O+h|0,i=z+(h>>>0<V>>>0?i+1|0:i)|0,O=N>>>0<O>>>0?i+1|0:i,i=q(g,0,866503771,0),h=i-c|0,i=z-((i>>>0<c>>>0)+i0|0)|0,j=q(y,0,990044756,0),c=j+h|0,h=z+i|0,V=q(C,0,261064846,0),i=V+c|0,c=z+(c>>>0<j>>>0?h+1|0:h)|0,c=(i>>>0<V>>>0?c+1|0:c)+O|0,G=i,i=i+N|0,c=G>>>0>i>>>0?c+1|0:c,j=q(m,0,333,0),i=j+i|0,c=z+c|0,V=q(U,0,502512965,0),h=V+i|0,i=z+(i>>>0<j>>>0?c+1|0:c)|0,j=q(v,0,501691798,0),c=j+h|0,i=z+(h>>>0<V>>>0?i+1|0:i)|0,V=q(d,0,9640146,0),h=V+c|0,i=z+(c>>>0<j>>>0?i+1|0:i)|0,c=q(d,0,485872621,0),j=T+z|0,c=c+R|0,R=c>>>0<R>>>0?j+1|0:j,j=R>>>29|0,c=(R&536870911)<<3|c>>>29,R=h+c|0,i=j+(h>>>0<V>>>0?i+1|0:i)|0,j=c>>>0>R>>>0?i+1|0:i,c=q(R,j,307527195,0)&536870911,T=q(c,0,501691798,0),h=T+M|0,H=z+(M>>>0<K>>>0?H+1|0:H)|0,M=q(P,0,426956673,0),K=f<<20,i=M+(K-b|0)|0,b=z+((f>>>12)-((b>>>0>K>>>0)+h0)|0)|0,g=q(g,0,340016068,0),f=g+i|0,i=z+(i>>>0<M>>>0?b+1|0:b)|0,M=q(y,0,866503771,0),b=M+f|0,i=z+(f>>>0<g>>>0?i+1|0:i)|0,g=q(C,0,990044756,0),f=g+b|0,i=z+(b>>>0<M>>>0?i+1|0:i)|0,M=q($,0,261064846,0),b=M+f|0,f=z+(f>>>0<g>>>0?i+1|0:i)|0,i=q(w,0,504909086,0),g=z,w=q(p,0,328813,0),i=w+i|0,p=z+g|0,K=q(x,0,485410621,0),g=K+i|0,p=z+(i>>>0<w>>>0?p+1|0:p)|0,w=q(B,0,70249340,0),i=w+g|0,p=z+(g>>>0<K>>>0?p+1|0:p)|0,K=q(U,0,333,0),g=K+(b-i|0)|0,f=b>>>0<M>>>0?f+1|0:f,M=i>>>0<w>>>0?p+1|0:p,b=z+(f-(M+(i>>>0>b>>>0)|0)|0)|0,w=q(v,0,502512965,0),f=w+g|0,b=z+(g>>>0<K>>>0?b+1|0:b)|0,g=q(d,0,501691798,0),p=g+f|0,b=z+(f>>>0<w>>>0?b+1|0:b)|0,w=q(c,0,9640146,0),f=w+p|0,b=z+(p>>>0<g>>>0?b+1|0:b)|0,p=q(c,0,485872621,0),g=j+z|0,p=p+R|0,g=p>>>0<R>>>0?g+1|0:g,R=g>>>29|0,g=(g&536870911)<<3|p>>>29,p=g+f|0,b=R+(f>>>0<w>>>0?b+1|0:b)|0,f=p>>>0<g>>>0?b+1|0:b,b=q(p,f,307527195,0)&536870911,R=q(b,0,9640146,0),g=R+h|0,w=z+(h>>>0<T>>>0?H+1|0:H)|0,H=q(b,0,485872621,0),f=f+z|0,D=f+1|0,G=f,f=p+H|0,p=p>>>0>f>>>0?D:G,H=p>>>29|0,h=(p&536870911)<<3|f>>>29,j=g+h|0,n[S+44>>2]=j&536870911,f=q(P,0,990044756,0),p=f-u|0,f=z-((u>>>0>f>>>0)+k|0)|0,y=q(y,0,426956673,0),u=y+p|0,f=z+f|0,T=q(C,0,340016068,0),p=T+u|0,u=z+(u>>>0<y>>>0?f+1|0:f)|0,y=q($,0,866503771,0),f=p+y|0,p=z+(p>>>0<T>>>0?u+1|0:u)|0,u=q(B,0,504909086,0),T=z,x=q(x,0,328813,0),u=x+u|0,k=f>>>0<y>>>0?p+1|0:p,p=z+T|0,T=u>>>0<x>>>0?p+1|0:p,p=k-(T+(u>>>0>f>>>0)|0)+(t>>>12)|0,t=t<<20,y=t+(f-u|0)|0,x=q(d,0,333,0),f=y+x|0,t=z+(t>>>0>y>>>0?p+1|0:p)|0,y=q(c,0,502512965,0),p=y+f|0,t=z+(f>>>0<x>>>0?t+1|0:t)|0,x=q(b,0,501691798,0),K=x+p|0,f=H+(g>>>0<R>>>0?w+1|0:w)|0,g=h>>>0>j>>>0?f+1|0:f,w=(g&536870911)<<3|j>>>29,f=K+w|0,t=z+(p>>>0<y>>>0?t+1|0:t)|0,t=(g>>>29|0)+(x>>>0>K>>>0?t+1|0:t)|0,w=f>>>0<w>>>0?t+1|0:t,n[S+48>>2]=f&536870911,t=q(P,0,866503771,0),p=z,R=q(C,0,426956673,0),t=R+t|0,y=z+p|0,p=q(B,0,328813,0),g=p+L|0,B=z,x=J+B|0,L=q($,0,340016068,0),C=L+(t-g|0)|0,t=z+((t>>>0<R>>>0?y+1|0:y)-((t>>>0<g>>>0)+(p>>>0>g>>>0?x+1|0:x)|0)|0)|0,t=(m>>>12|0)+(L>>>0>C>>>0?t+1|0:t)|0,g=m<<20,y=g+C|0,x=q(c,0,333,0),m=y+x|0,t=z+(g>>>0>y>>>0?t+1|0:t)|0,g=q(b,0,502512965,0),y=g+m|0,C=(w&536870911)<<3|f>>>29,f=y+C|0,t=z+(m>>>0<x>>>0?t+1|0:t)|0,t=(w>>>29|0)+(g>>>0>y>>>0?t+1|0:t)|0,t=f>>>0<C>>>0?t+1|0:t,n[S+52>>2]=f&536870911,P=q(P,0,340016068,0),m=P-N|0,N=z-((P>>>0<N>>>0)+O|0)|0,k=m,m=q($,0,426956673,0),P=k+m|0,N=z+N|0,m=(U>>>12|0)+(m>>>0>P>>>0?N+1|0:N)|0,k=P,P=U<<20,U=k+P|0,N=q(b,0,333,0),g=U+N|0,f=(t&536870911)<<3|f>>>29,w=g+f|0,n[S+56>>2]=w&536870911,y=M+(v>>>12|0)|0,k=i,i=i+(v<<20)|0,v=k>>>0>i>>>0?y+1|0:y,P=z+(U>>>0<P>>>0?m+1|0:m)|0,P=(t>>>29|0)+(g>>>0<N>>>0?P+1|0:P)|0,P=f>>>0>w>>>0?P+1|0:P,f=P>>>29|0,k=i,i=(P&536870911)<<3|w>>>29,P=k+i|0,n[S+60>>2]=P&536870911,t=F+(d>>>12|0)|0,k=e,e=e+(d<<20)|0,t=k>>>0>e>>>0?t+1|0:t,k=e,e=f+v|0,e=i>>>0>P>>>0?e+1|0:e,i=(e&536870911)<<3|P>>>29,v=k+i|0,n[S+64>>2]=v&536870911,P=T+(c>>>12|0)|0,f=u,u=u+(c<<20)|0,c=f>>>0>u>>>0?P+1|0:P,e=(e>>>29|0)+t|0,e=i>>>0>v>>>0?e+1|0:e,i=e>>>29|0,f=u,u=(e&536870911)<<3|v>>>29,e=f+u|0,n[S+68>>2]=e&536870911,v=B+(b>>>12|0)|0,b=p+(b<<20)|0,v=b>>>0<p>>>0?v+1|0:v,i=i+c|0,u=u>>>0>e>>>0?i+1|0:i,i=u>>>29|0,e=(u&536870911)<<3|e>>>29,u=e+b|0,i=i+v|0,n[S+76>>2]=((u>>>0<e>>>0?i+1|0:i)&536870911)<<3|u>>>29,n[S+72>>2]=u&536870911,u=de+4|0,Be(u,a0),l=S+80|0,e=r+600|0,c4(e,u),l=de+112|0,u=o[r+316|0]|o[r+317|0]<<8|(o[r+318|0]<<16|o[r+319|0]<<24),n[r+408>>2]=o[r+312|0]|o[r+313|0]<<8|(o[r+314|0]<<16|o[r+315|0]<<24),n[r+412>>2]=u,u=o[r+308|0]|o[r+309|0]<<8|(o[r+310|0]<<16|o[r+311|0]<<24),n[r+400>>2]=o[r+304|0]|o[r+305|0]<<8|(o[r+306|0]<<16|o[r+307|0]<<24),n[r+404>>2]=u,u=o[r+300|0]|o[r+301|0]<<8|(o[r+302|0]<<16|o[r+303|0]<<24),n[r+392>>2]=o[r+296|0]|o[r+297|0]<<8|(o[r+298|0]<<16|o[r+299|0]<<24),n[r+396>>2]=u,u=o[r+292|0]|o[r+293|0]<<8|(o[r+294|0]<<16|o[r+295|0]<<24),n[r+384>>2]=o[r+288|0]|o[r+289|0]<<8|(o[r+290|0]<<16|o[r+291|0]<<24),n[r+388>>2]=u,u=l-112|0,l=u,i=u+40|0,Ce(i,e),e=u+76|0,Ce(e,c0),c=u+4|0,qf(c,i,e),c4(r+653|0,c),l=u+112|0,s[s0+3|0]=o[r+322|0],u=o[r+320|0]|o[r+321|0]<<8,s[s0+1|0]=u,s[s0+2|0]=u>>>8,u=o[r+335|0]|o[r+336|0]<<8|(o[r+337|0]<<16|o[r+338|0]<<24),n[r+632>>2]=o[r+331|0]|o[r+332|0]<<8|(o[r+333|0]<<16|o[r+334|0]<<24),n[r+636>>2]=u,u=o[r+343|0]|o[r+344|0]<<8|(o[r+345|0]<<16|o[r+346|0]<<24),n[r+640>>2]=o[r+339|0]|o[r+340|0]<<8|(o[r+341|0]<<16|o[r+342|0]<<24),n[r+644>>2]=u,u=o[r+348|0]|o[r+349|0]<<8|(o[r+350|0]<<16|o[r+351|0]<<24),e=o[r+344|0]|o[r+345|0]<<8|(o[r+346|0]<<16|o[r+347|0]<<24),s[r+645|0]=e,s[r+646|0]=e>>>8,s[r+647|0]=e>>>16,s[r+648|0]=e>>>24,s[r+649|0]=u,s[r+650|0]=u>>>8,s[r+651|0]=u>>>16,s[r+652|0]=u>>>24,u=o[r+327|0]|o[r+328|0]<<8|(o[r+329|0]<<16|o[r+330|0]<<24),e=o[r+323|0]|o[r+324|0]<<8|(o[r+325|0]<<16|o[r+326|0]<<24),Y(c0,r+632|0,53),Y(s0+12|0,c0,53),s[s0|0]=0,n[s0+4>>2]=e,n[s0+8>>2]=u,yf(r+8|0),l=r+688|0,l=be+16|0,o[V2+12|0]==1&&Q(),Y(a,V2+12|1,64),l=V2+80|0}function gn(a){n[a>>2]&&u8(a)}function s5(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;r=l-16|0,l=r,t=u+8|0,i=n[u>>2],f=n[u+4>>2],l=r+16|0;n:{for(;;){if(e=0,(i|0)==(f|0))break n;if(n[r+12>>2]=i,i=i+60|0,n[u>>2]=i,e=n[r+12>>2],W[e+54>>1]!=W[t>>1]|o[e+57|0]!=o[t+2|0]?e=1:e=n[e>>2],!e)break}e=i-60|0}u=e,u?(c=W[u+52>>1],u=1):u=0,A[a+2>>1]=c,A[a>>1]=u}function c5(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;i=l-16|0,l=i,r=l-16|0,l=r,f=r+8|0,c=n[u+16>>2],e=n[u>>2],t=4;n:{if((e|0)==n[u+4>>2])break n;if(n[u>>2]=e+66,u=G5(n[u+8>>2],n[u+12>>2],W[e+64>>1]),u){e=n[u+4>>2],t=n[u>>2];break n}s[c|0]=1,t=3}u=t,n[f+4>>2]=e,n[f>>2]=u,u=n[r+8>>2],e=i+8|0,n[e+4>>2]=n[r+12>>2],n[e>>2]=(u|0)==4?3:u,l=r+16|0,u=n[i+12>>2],n[a>>2]=n[i+8>>2],n[a+4>>2]=u,l=i+16|0}function l5(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;i=l-208|0,l=i,c=i+12|0,r=l-208|0,l=r,t=r+12|0,d=n[u+8>>2],e=l-400|0,l=e;n:{e:{u:{if(f=n[u>>2],(f|0)!=n[u+4>>2]){if(n[u>>2]=f+32,a4(e+204|0,f),u=1,!(s[e+204|0]&1))break u;s[d|0]=o[e+205|0],u=0;break e}n[t>>2]=2;break n}Y(e+12|0,e+208|0,192)}n[t>>2]=u,Y(t+4|0,e+12|0,192)}l=e+400|0;n:{if(n[r+12>>2]!=2){Y(c,t,196);break n}n[c>>2]=0}l=r+208|0,n[i+12>>2]==1?(Y(a+4|0,i+16|0,192),u=1):u=0,n[a>>2]=u,l=i+208|0}function b5(a){var u=0,e=0,i=0;i=a+8|0;n:{for(;;){if(u=N5(i),u)break n;if(u=n[a>>2],!(!u|(u|0)==n[a+4>>2])){n[a>>2]=u+32,e=n[u+4>>2],n[a+8>>2]=e,n[a+12>>2]=(n[u+8>>2]<<5)+e;continue}break}u=N5(a+16|0)}return u}function d5(a,u){var e=0,i=0;e=n[u+16>>2],i=e?n[u+20>>2]-e>>>5|0:0,e=n[u+8>>2],e=i+(e?n[u+12>>2]-e>>>5|0:0)|0,i=n[u>>2],n[u+4>>2]!=(i|0)&&i?u=0:(n[a+8>>2]=e,u=1),n[a+4>>2]=u,n[a>>2]=e}function k5(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;e=n[u>>2];n:{if((e|0)!=2){if((e|0)==1){e:{if(e=n[u+4>>2],!e||(i=(e|0)==n[u+8>>2],n[u+4>>2]=i?0:e+40|0,i))break e;e=e+8|0,i=32;break n}if(e=n[u+12>>2],!(!e|(e|0)==n[u+16>>2])){n[u+12>>2]=e+60,e=e+20|0,i=32;break n}n[u>>2]=0}e:{if(n[u+20>>2]!=1||(e=of(u+24|0),!e))break e;e=e+52|0,i=1216;break n}n[u>>2]=2}if(i=32,n[u+48>>2]==2){e=0;break n}for(f=u+52|0,c=u+76|0;;){if(e=O5(c),e)break n;e:{if(n[u+48>>2]!=1||(e=of(f),!e))break e;n[u+76>>2]=1,r=n[e+16>>2],n[u+88>>2]=r,t=n[e+4>>2],n[u+80>>2]=t,n[u+92>>2]=Z(n[e+20>>2],34)+r,n[u+84>>2]=Z(n[e+8>>2],34)+t;continue}break}e=O5(u+96|0)}n[a+4>>2]=i,n[a>>2]=e}function h5(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;e=l-16|0,l=e,t=u+48|0,r=n[u+48>>2];n:{e:{if(n[u>>2]!=2){if((r|0)==2)break e;i=e+4|0,ff(i,u),c=n[e+8>>2],u=n[e+4>>2],r=n[e+12>>2],tf(i,t),t=n[e+8>>2],i=n[e+4>>2],f=r+n[e+12>>2]|0,n[a+8>>2]=f,i=u+i|0,n[a>>2]=u>>>0>i>>>0?-1:i,n[a+4>>2]=t&c&r>>>0<=f>>>0;break n}if((r|0)!=2){tf(a,t);break n}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=1;break n}ff(a,u)}l=e+16|0}function y5(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;t=l-208|0,l=t,d=t+8|0,f=l-208|0,l=f,r=f+8|0,c=n[u+12>>2],i=l-384|0,l=i,e=n[u>>2];n:{if((e|0)==n[u+4>>2]){u=4,e=192;break n}n[u>>2]=e+40,a4(i+188|0,e+8|0);e:{if(o[i+188|0]==1){A[c+4>>1]=3,A[c>>1]=13,e=3;break e}c=W[i+196>>1],b=W[i+194>>1],k=W[i+192>>1],Y(i+2|0,i+198|0,186),u=n[e+4>>2],e=n[e>>2]}A[r+4>>1]=c,A[r+2>>1]=b,A[r>>1]=k,Y(r+6|0,i+2|0,186),n[r+192>>2]=e,e=196}n[e+r>>2]=u,l=i+384|0;n:{if(n[f+200>>2]!=4){Y(d,r,200);break n}n[d+192>>2]=3}l=f+208|0;n:{if(n[t+200>>2]!=3){Y(a,d,200);break n}n[a+192>>2]=3}l=t+208|0}function e4(a){o[a+8|0]>=9&&u8(a+12|0),n0(a+24|0)}function Z2(a){var u=0;u=n[a>>2],(u|0)!=3&&(u>>>0>=2&&u8(a+4|0),n0(a+12|0))}function $6(a){E0(a),Ne(a+32|0),s2(a+44|0),Ne(a+68|0)}function Kn(a){var u=0;E0(a+52|0),U5(a- -64|0),u=a+76|0,R5(u),i4(u),u=a+88|0,A5(u),M5(u),u=a+100|0,W5(u),i4(u),n0(a+112|0),E0(a+124|0)}function Sn(a){Y5(a),Y5(a+12|0)}function _6(a,u){return(w5(a,u)&128)>>>7|0}function w5(a,u){return W2(a,32,u,32)}function g5(a,u){var e=0;for(u=u+1|0;u=u-1|0,u>>>0>=2&&(e=W[a>>1],a=a+2|0,e>>>0<W[a>>1]););return u>>>0<2}function u4(a,u){var e=0,i=0;for(a=a+130|0,u=u+1|0;u=u-1|0,u>>>0>=2&&(e=a-66|0,i=W[a>>1],a=a+66|0,W[e>>1]<i>>>0););return u>>>0<2}function m5(a,u){return M4(a,u,66,130)}function n8(a,u){var e=0,i=0;return e=n[a>>2],i=n[u>>2],a=n[a+4>>2],u=n[u+4>>2],e=K2(e,i,a>>>0<u>>>0?a:u),(e||a-u|0)>>>31|0}function p5(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;t=l-32|0,l=t,i=t+8|0,f=n[n[a>>2]>>2],a=l-32|0,l=a,n[a+28>>2]=u,u=l-32|0,l=u,e=l-16|0,l=e,s[e+12|0]=0,r=a+28|0,n[e+8>>2]=r,e8(f,e+8|0),l=e+16|0,$2(u+8|0,o[e+12|0]),f=a+4|0,e=f+4|0,c=n[u+8>>2];n:{if((c|0)!=3){n[e+16>>2]=n[u+28>>2],r=n[u+24>>2],n[e+8>>2]=n[u+20>>2],n[e+12>>2]=r,r=n[u+16>>2],n[e>>2]=n[u+12>>2],n[e+4>>2]=r;break n}n[e>>2]=r}return n[f>>2]=c,l=u+32|0,u=n[a+4>>2],(u|0)!=3&&(e=n[a+16>>2],n[i+8>>2]=n[a+12>>2],n[i+12>>2]=e,e=n[a+24>>2],n[i+16>>2]=n[a+20>>2],n[i+20>>2]=e,n[i+4>>2]=n[a+8>>2]),n[i>>2]=u,l=a+32|0,a=n[t+8>>2],Z2(i),l=t+32|0,(a|0)==3}function e8(a,u){var e=0,i=0;e=Ke(),w0(u,e),e&&(ue(a+12|0,u),i=1);n:{if(e>>>0<=i>>>0||(W0(a+28|0,u),i+1>>>0>=e>>>0))break n;t8(a,u)}}function v5(a){return le(a,10)}function u8(a){var u=0,e=0;u=n[a+4>>2],e=n[u>>2],e&&q0[e|0](n[a>>2]),u=n[u+4>>2],u&&an(n[a>>2],u)}function Ne(a){P5(n[a+4>>2],n[a+8>>2]),vu(a)}function Te(a){var u=0,e=0;for(u=n[a+8>>2],e=n[a+4>>2];;){if(u){u=u-1|0,E0(e),e=e+32|0;continue}break}v0(a,4,32)}function j5(a){x5(a),z5(a)}function x5(a){var u=0,e=0,i=0;e=n[a+8>>2]+1|0,a=n[a+4>>2];n:{for(;;){if(e=e-1|0,!e)break n;for(u=n[a+8>>2],i=n[a+4>>2];;){if(u){u=u-1|0,Sn(i),i=i+1312|0;continue}break}if(v0(a,4,1312),Ne(a+12|0),u=a+26|0,a=a+28|0,o[u|0]==2)break}Q()}}function z5(a){v0(a,4,28)}function q5(a){v0(a,2,66)}function U5(a){v0(a,4,40)}function R5(a){var u=0;for(u=n[a+4>>2]+8|0,a=n[a+8>>2];;){if(a){a=a-1|0,n0(u),u=u+60|0;continue}break}}function i4(a){v0(a,4,60)}function A5(a){var u=0;for(u=n[a+4>>2]+44|0,a=n[a+8>>2];;){if(a){n0(u-36|0),n0(u-24|0),l2(u-12|0),n0(u),a=a-1|0,u=u+68|0;continue}break}}function M5(a){v0(a,4,68)}function W5(a){var u=0;for(u=n[a+4>>2]+48|0,a=n[a+8>>2];;){if(a){n0(u-48|0),n0(u-36|0),n0(u-24|0),l2(u-12|0),n[u>>2]!=-2147483648&&n0(u),a=a-1|0,u=u+60|0;continue}break}}function Y5(a){v0(a,2,34)}function Ie(a){E0(a),i8(a+32|0)}function i8(a){v0(a,4,192)}function Ee(a){v0(a,4,200)}function P5(a,u){for(;;){if(u){u=u-1|0,s2(a),a=a+24|0;continue}break}}function O5(a){var u=0,e=0;n:{if(n[a>>2]!=1||(u=n[a+4>>2],u&&(e=n[a+8>>2],n[a+4>>2]=(e|0)!=(u|0)?u+34|0:0,(u|0)!=(e|0))))break n;if(u=n[a+12>>2],!(!u|(u|0)==n[a+16>>2]))return n[a+12>>2]=u+34,u;u=0,n[a>>2]=0}return u}function N5(a){return r3(a,32)}function T5(a){return r3(a,1312)}function I5(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;i=(u>>>1|0)+u|0;n:for(;;){if(i){i=i-1|0;e:{if(i>>>0<u>>>0){e=W[a>>1],t=(i<<1)+a|0,A[a>>1]=W[t>>1],A[t>>1]=e,e=0;break e}e=i-u|0}for(t=u>>>0<i>>>0?u:i;;){if(r=e<<1,e=r|1,t>>>0<=e>>>0||(f=r+2|0,f>>>0<t>>>0&&(e=(W[(e<<1)+a>>1]<W[(f<<1)+a>>1])+e|0),f=(e<<1)+a|0,c=W[f>>1],r=a+r|0,d=W[r>>1],c>>>0<=d>>>0))continue n;A[f>>1]=d,A[r>>1]=c}}break}}function a8(a,u){var e=0;e=a+4|0;n:{e:switch(n[a>>2]-1|0){default:Se(u,0,0);return;case 0:Se(u,1,1);break n;case 1:break e}Se(u,2,1)}t2(e,u)}function a4(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;e=l-560|0,l=e,i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[e+384>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[e+388>>2]=i,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[e+376>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[e+380>>2]=i,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[e+368>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[e+372>>2]=i,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[e+360>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[e+364>>2]=i,Mf(e+396|0,e+360|0);n:{e:{if(!n[e+396>>2]){n[e+8>>2]=0,u=l-16|0,l=u,i=e+8|0,De(u+8|0,i),r=n[u+12>>2],n[e>>2]=n[u+8>>2],n[e+4>>2]=r,l=u+16|0,u=n[e+4>>2],n[e+8>>2]=n[e>>2],n[e+12>>2]=u,gn(i);break e}if(i=n[e+408>>2],n[e+344>>2]=n[e+404>>2],n[e+348>>2]=i,n[e+352>>2]=n[e+412>>2],f=n[e+400>>2],t=e+200|0,Y(t,e+416|0,144),n[e+40>>2]=f,i=n[e+348>>2],n[e+44>>2]=n[e+344>>2],n[e+48>>2]=i,n[e+52>>2]=n[e+352>>2],c=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[e+12>>2]=c,d=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[e+8>>2]=d,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[e+16>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[e+20>>2]=i,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[e+24>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[e+28>>2]=i,i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[e+32>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[e+36>>2]=i,Y(e+56|0,t,144),!w8(e+40|0)){i=n[e+348>>2],n[a+40>>2]=n[e+344>>2],n[a+44>>2]=i,n[a+48>>2]=n[e+352>>2],u=u+8|0,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),r=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[a+28|0]=r,s[a+29|0]=r>>>8,s[a+30|0]=r>>>16,s[a+31|0]=r>>>24,s[a+32|0]=i,s[a+33|0]=i>>>8,s[a+34|0]=i>>>16,s[a+35|0]=i>>>24,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),r=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[a+20|0]=r,s[a+21|0]=r>>>8,s[a+22|0]=r>>>16,s[a+23|0]=r>>>24,s[a+24|0]=i,s[a+25|0]=i>>>8,s[a+26|0]=i>>>16,s[a+27|0]=i>>>24,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,Y(a+52|0,t,144),n[a+36>>2]=f,n[a+8>>2]=c,n[a+4>>2]=d,u=0;break n}}s[a+1|0]=0,u=1}s[a|0]=u,l=e+560|0}function E5(a,u,e,i,r,t){var f=0,c=0;f=l-208|0,l=f,c=u+32|0,u=Ge(c,e);n:{if(!(!(!u|o[u+57|0]!=(i&255))&W[u+54>>1]==(r&65535))){n[a>>2]=0;break n}if(e=R2(c,r),!e){n[a>>2]=0;break n}i=n[u+4>>2];e:{u:{i:switch(n[u>>2]-1|0){case 1:if(i>>>0>t>>>0)break u;break e;case 0:break i;default:break u}if(i>>>0<t>>>0)break e}i=n[e+4>>2];u:{i:switch(n[e>>2]-1|0){case 0:if(i>>>0>=t>>>0)break u;break e;case 1:break i;default:break u}if(i>>>0<=t>>>0)break e}a4(f+12|0,u+20|0),o[f+12|0]?u=0:(Y(a+4|0,f+16|0,192),u=1),n[a>>2]=u;break n}n[a>>2]=0}l=f+208|0}function G5(a,u,e){return a=Ge(a,e),!a|o[a+57|0]?a=0:a=W[a+54>>1]==W[u+1268>>1]?a:0,a}function W0(a,u){Ve(u,o[a|0],0)}function r8(a,u){var e=0;for(e=n[a+8>>2],w0(u,e),e=e<<1,a=n[a+4>>2];;){if(e){p2(a,u),e=e-2|0,a=a+2|0;continue}break}}function t8(a,u){var e=0;for(e=n[a+8>>2],w0(u,e),e=e<<5,a=n[a+4>>2];;){if(e){M2(a,u),e=e-32|0,a=a+32|0;continue}break}}function H5(a,u){var e=0,i=0;for(e=n[a+8>>2],w0(u,e),e=Z(e,34),a=n[a+4>>2];;){if(e){i=Fe(),w0(u,i);n:{if(!i||(p2(a+32|0,u),(i|0)==1))break n;M2(a,u)}e=e-34|0,a=a+34|0;continue}break}}function D5(a,u){var e=0;for(e=n[a+8>>2],w0(u,e),e=Z(e,24),a=n[a+4>>2];;){if(e){Lu(a,u),e=e-24|0,a=a+24|0;continue}break}}function L5(a,u){return a=Ge(n[a>>2],W[u+32>>1]),a?n[a>>2]!=0:1}function Ge(a,u){var e=0,i=0,r=0,t=0,f=0;if(e=n[a+84>>2],!e)return 0;for(i=n[a+80>>2],a=0,t=u&65535;;){if(e>>>0<=1)a=Z(a,60)+i|0,a=W[a+52>>1]==(u&65535)?a:0;else{f=a,r=e>>>1|0,a=r+a|0,a=W[(Z(a,60)+i|0)+52>>1]>t>>>0?f:a,e=e-r|0;continue}break}return a}function Z5(a,u){var e=0;return e=l-16|0,l=e,a=n[a>>2],n[e+4>>2]=32,n[e>>2]=u,n[e+12>>2]=32,n[e+8>>2]=a,a=r4(e,e+8|0),l=e+16|0,a}function r4(a,u){return W2(n[a>>2],n[a+4>>2],n[u>>2],n[u+4>>2])}function B5(a,u){return W2(n[u+4>>2],n[u+8>>2],n[a>>2],n[a+4>>2])}function C5(a,u,e,i,r){var t=0,f=0;n:{if(e-1>>>0>=r>>>0||(r=n[a+4>>2],t=n[a>>2],!M4(u,e,34,66)))break n;for(e=Z(e,34),i=i&255;;){if(f=!e,!e||(a=Ge(t,W[u+32>>1]),!a|W[a+54>>1]!=W[r+1268>>1]))break n;if(u=u+34|0,e=e-34|0,(i|0)!=o[a+57|0])break}}return f}function F5(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;r=l-16|0,l=r,s[r+14|0]=i,A[r+12>>1]=W[n[a+4>>2]+1268>>1],a=n[a>>2],i=n[a+80>>2],n[r+4>>2]=i,n[r+8>>2]=i+Z(n[a+84>>2],60),i=l-32|0,l=i,a=r+4|0,n[i+16>>2]=n[a+8>>2],t=n[a+4>>2],n[i+8>>2]=n[a>>2],n[i+12>>2]=t,n[i+28>>2]=Z(e,34)+u,n[i+24>>2]=u,t=0,c=i+8|0,e=l-16|0,l=e,f=i+24|0,a=n[f>>2],h=n[f+4>>2];n:{for(;;){if(u=3,(a|0)==(h|0))break n;if(u=a+34|0,n[f>>2]=u,d=W[a+32>>1],s5(e+8|0,c),b=W[e+10>>1],k=W[e+8>>1],!(k&1&&(a=u,(d|0)==(b|0))))break}u=k&1?(d|0)==(b|0)?3:2:1}return a=u,l=e+16|0,(a&255)==3&&(s5(i,c),t=W[i>>1]^1),l=i+32|0,a=t&1,l=r+16|0,a}function t4(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;for(i=l-336|0,l=i,n[i+96>>2]=0,n[i+100>>2]=0,s[i+63|0]=0,r=n[289357],n[i+88>>2]=n[289356],n[i+92>>2]=r,r=n[289355],n[i+80>>2]=n[289354],n[i+84>>2]=r,r=n[289353],n[i+72>>2]=n[289352],n[i+76>>2]=r,r=n[289351],n[i+64>>2]=n[289350],n[i+68>>2]=r,d=e<<3,f=i- -64|0;;){n:{e:{u:{i:{if(d){if(t=n[u>>2],e=n[u+4>>2],n[i+104>>2]=f,c=o[i+63|0],r=64-c|0,r>>>0>e>>>0)break i;if(c)break u;break e}for(b=i+104|0,Y(b,i,104),M0(i+208|0),M0(i+272|0),u=o[i+167|0],h=u+b|0,s[h|0]=128,d=u,c=u<<27,e=n[i+204>>2],t=e,r=n[i+200>>2],f=e<<9|r>>>23,k=r<<9,e=f,f=c,c=u<<3|k,k=f|(c&65280)<<8,f=c&16711680,u=f>>>8|0,y=f<<24,c=c&-16777216,f=c>>>24|0,c=y|c<<8,f=u|f|k,u=t,t=r>>>31|0,n[i+240>>2]=r<<1&-16777216|((u&32767)<<17|r>>>15)&16711680|((t|(u&2147483647)<<1)&65280|e>>>24)|c,n[i+244>>2]=f,f=i+168|0,n[i+268>>2]=f,u=d^63,d0(h+1|0,u),u>>>0<=7&&(Hn(i+268|0,b),R4(b,64)),u=i+240|0,r0(i+160|0,8,u,8),Hn(i+268|0,i+104|0),s[i+167|0]=0,H6(u,i+272|0,i+304|0,f,i+200|0),e=n[i+260>>2],r=n[i+256>>2],u=e-r|0,e=u>>>0<=e>>>0?u:0,r=r<<2,u=r+n[i+248>>2]|0,t=r+n[i+240>>2]|0;;){if(e){r=n[u>>2],r=T0(r&16711935,8)|T0(r,24)&16711935,s[t|0]=r,s[t+1|0]=r>>>8,s[t+2|0]=r>>>16,s[t+3|0]=r>>>24,e=e-1|0,u=u+4|0,t=t+4|0;continue}break}u=i+272|0,r0(i+208|0,32,u,32),pn(f),d0(u,64),Y(i+104|0,u,64),e=o[i+236|0]|o[i+237|0]<<8|(o[i+238|0]<<16|o[i+239|0]<<24),u=o[i+232|0]|o[i+233|0]<<8|(o[i+234|0]<<16|o[i+235|0]<<24),s[a+24|0]=u,s[a+25|0]=u>>>8,s[a+26|0]=u>>>16,s[a+27|0]=u>>>24,s[a+28|0]=e,s[a+29|0]=e>>>8,s[a+30|0]=e>>>16,s[a+31|0]=e>>>24,e=o[i+228|0]|o[i+229|0]<<8|(o[i+230|0]<<16|o[i+231|0]<<24),u=o[i+224|0]|o[i+225|0]<<8|(o[i+226|0]<<16|o[i+227|0]<<24),s[a+16|0]=u,s[a+17|0]=u>>>8,s[a+18|0]=u>>>16,s[a+19|0]=u>>>24,s[a+20|0]=e,s[a+21|0]=e>>>8,s[a+22|0]=e>>>16,s[a+23|0]=e>>>24,e=o[i+220|0]|o[i+221|0]<<8|(o[i+222|0]<<16|o[i+223|0]<<24),u=o[i+216|0]|o[i+217|0]<<8|(o[i+218|0]<<16|o[i+219|0]<<24),s[a+8|0]=u,s[a+9|0]=u>>>8,s[a+10|0]=u>>>16,s[a+11|0]=u>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[i+212|0]|o[i+213|0]<<8|(o[i+214|0]<<16|o[i+215|0]<<24),u=o[i+208|0]|o[i+209|0]<<8|(o[i+210|0]<<16|o[i+211|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24,l=i+336|0;return}Y(i+c|0,t,e),s[i+63|0]=e+c;break n}Y(i+c|0,t,r),Zu(i+104|0,i,1),s[i+63|0]=0,e=e-r|0,t=r+t|0}r=e>>>6|0,r&&Zu(i+104|0,t,r),r=e&63,s[i+63|0]=r,Y(i,(e&2147483584)+t|0,r)}u=u+8|0,d=d-8|0}}function R2(a,u){var e=0,i=0,r=0,t=0,f=0;if(e=n[a+96>>2],!e)return 0;for(i=n[a+92>>2],a=0,t=u&65535;;){if(e>>>0<=1)a=Z(a,68)+i|0,a=W[a+56>>1]==(u&65535)?a:0;else{f=a,r=e>>>1|0,a=r+a|0,a=W[(Z(a,68)+i|0)+56>>1]>t>>>0?f:a,e=e-r|0;continue}break}return a}function o8(a,u){return!!K2(a,u,16)}function K5(a){var u=0,e=0,i=0,r=0,t=0;if(u=l-16|0,l=u,i=n[a+4>>2],n[u+4>>2]=n[a>>2],n[u+8>>2]=i,s[u+14|0]=o[a+10|0],A[u+12>>1]=W[a+8>>1],l=u+16|0,i=0,u=u+4|0,a=n[u>>2],e=n[u+4>>2],(a|0)!=(e|0))for(e=(e-a>>>0)/60|0,r=W[u+8>>1],u=o[u+10|0];t=!(n[a>>2]|(W[a+54>>1]!=(r|0)|o[a+57|0]!=(u|0))),a=a+60|0,i=i+t|0,e=e-1|0,!!e;);return i}function S5(a,u){return p6(n[a+4>>2],n[a+8>>2],n[u+4>>2],n[u+8>>2])}function l2(a){v0(a,2,2)}function V5(a,u,e,i,r,t){var f=0,c=0;f=e>>>0>r>>>0;n:{if(f&(i|0)==(t|0)|i>>>0>t>>>0||(u=n[u+8>>2],!u))break n;u=Un(r-e|0,t-(i+f|0)|0,u),e=z,u=!e&(u|0)==-1|e?-1:u,c=1}n[a+4>>2]=u,n[a>>2]=c}function o4(a,u,e){var i=0;return i=l-16|0,l=i,V5(i+8|0,a,n[a>>2],n[a+4>>2],u,e),l=i+16|0,n[i+8>>2]&1?n[i+12>>2]:0}function J5(a,u){var e=0,i=0;e=l-16|0,l=e,n[e+12>>2]=a,n[e+8>>2]=u,u=R2(u,W[a+1268>>1]);n:{if(!u|n[u>>2]||(u=e+8|0,!F5(u,n[a+4>>2],n[a+8>>2],0)))break n;i=F5(u,n[a+16>>2],n[a+20>>2],1)}return l=e+16|0,i}function X5(a){var u=0,e=0;u=l-16|0,l=u,n[u+12>>2]=a,e=n[a+4>>2],P5(e,(n[a+12>>2]-e>>>0)/24|0),Nr(u+12|0),l=u+16|0}function Q5(a){var u=0,e=0,i=0,r=0,t=0;for(i=n[a+8>>2],u=n[a>>2],r=n[a+4>>2];;){if((u|0)==(r|0))return 0;if(e=u+1312|0,n[a>>2]=e,t=u+44|0,u=e,!(o0[t>>2]<=o0[i>>2]))break}return u-1312|0}function f8(a,u,e){var i=0,r=0,t=0;u=Z(u,1312),i=u+a|0;n:{for(;;){if(!u)break n;if(u=u-1312|0,r=i-1268|0,i=i-1312|0,!(o0[r>>2]>e>>>0))break}if(a=a+u|0,o0[a+48>>2]<e>>>0)break n;t=o[a+1304|0]?a:0}return t}function $5(a,u){var e=0,i=0,r=0,t=0,f=0;if(u>>>0>=2){i=a,t=u,r=u+(u>>>1|0)|0;n:for(;;){if(r){r=r-1|0;e:{if(r>>>0<t>>>0){u=n[i>>2],f=n[i+4>>2],a=(r<<3)+i|0,e=n[a+4>>2],n[i>>2]=n[a>>2],n[i+4>>2]=e,n[a>>2]=u,n[a+4>>2]=f,u=0;break e}u=r-t|0}for(f=r>>>0>t>>>0?t:r;;){if(e=u<<1,a=e|1,f>>>0<=a>>>0||(e=e+2|0,e>>>0<f>>>0&&(a=n8((a<<3)+i|0,(e<<3)+i|0)+a|0),u=(u<<3)+i|0,e=(a<<3)+i|0,!n8(u,e)))continue n;a2(u,e,2),u=a}}break}}}function _5(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0;b=l-16|0,l=b,g=b+8|0,t=Z(n[a+244>>2],28),i=n[a+240>>2],r=u&65535,u=0;n:{for(;;){if(m=4,(u|0)==(t|0))break n;if(c=u+i|0,u=u+28|0,W[c+24>>1]==(r|0))break}if(k=u+i|0,u=k-2|0,o[u|0]!=3){if(i=k-28|0,r=a+32|0,t=l-32|0,l=t,o[u|0]!=3){n[t+12>>2]=r,n[t+8>>2]=i,n[t+16>>2]=u+1,n[t+20>>2]=t+31,n[t+24>>2]=t+8,i=t+24|0,c=l-32|0,l=c;e:{u:{i:switch(o[u|0]-2|0){default:if(s[u|0]=2,n[c+12>>2]=u,i=n[i>>2],u=n[i>>2],n[i>>2]=0,!u)break u;j=n[i+8>>2],h=c+20|0,p=n[i+4>>2],i=l-400|0,l=i,r=n[u+20>>2],f=n[u+8>>2],x=r>>>0<f>>>0?r:f,U=i+24|0,R=i+220|0,M=n[u+16>>2],P=n[u+4>>2];a:{t:{o:for(;;){if((y|0)!=(x|0)){if(w=Z(y,1312)+P|0,O=n[w+40>>2],v=W[w+1268>>1],u=Z(y,24)+M|0,r=n[u+16>>2],f=n[u+20>>2],!u4(r,f)){f=v<<16,r=15;break t}for(y=y+1|0,f=Z(f,66),N=n[u+8>>2],T=n[u+4>>2];;){if(!f)continue o;r:{y:{v:{if(u=G5(p,w,W[r+64>>1]),u&&(a4(i+204|0,u+20|0),o[i+204|0]!=1))break v;r=16;break y}if(u=n[i+208>>2],d=n[i+216>>2],I=n[i+212>>2],Y(U,R,180),n[i+16>>2]=I,n[i+20>>2]=d,n[i+12>>2]=u,u=l-96|0,l=u,ne(u,r),rn(u+76|0,p,T,N,1156984,1156995,4),Vn(u- -64|0,i+12|0,n[u+80>>2],n[u+84>>2],u),d=2,n[u+64>>2]==1&&(d=n[u+72>>2],n[u+88>>2]=n[u+68>>2],n[u+92>>2]=d,gn(u+88|0),d=1),n0(u+76|0),l=u+96|0,(d|0)==2)break r;r=17}f=v<<16;break t}r=r+66|0,f=f-66|0}}break}A[h>>1]=47;break a}A[h>>1]=r,n[h+4>>2]=f|5,n[h+8>>2]=O}l=i+400|0,s[j|0]=W[c+20>>1]==47,s[c+16|0]=3,x4(c+12|0);break;case 0:break u;case 1:break i}l=c+32|0;break e}Q()}}l=t+32|0}if(o[k-1|0]!=1)break n;E=n[k-20>>2],m=n[k-24>>2]}return n[g+4>>2]=E,n[g>>2]=m,u=f8(n[b+8>>2],n[b+12>>2],e),u?a=o0[a+76>>2]<=e>>>0&&o0[a+80>>2]>=e>>>0?u:0:a=0,l=b+16|0,a}function He(a,u){return R2(a+32|0,u)}function s8(a,u,e){var i=0,r=0,t=0;if(i=l-16|0,l=i,r=n[a+140>>2],t=n[a+136>>2],n[i+12>>2]=e,n[i+8>>2]=u,r)for(a=0;;){if(r>>>0<=1)a=Z(a,60)+t|0,a=B5(i+8|0,a)&255?0:a;else{e=a,u=r>>>1|0,a=u+a|0,a=(B5(i+8|0,Z(a,60)+t|0)&255)==1?e:a,r=r-u|0;continue}break}else a=0;return l=i+16|0,a}function nf(a,u){var e=0;e=n[u+140>>2],n[a>>2]=n[u+136>>2],n[a+4>>2]=e}function ef(a,u){var e=0;e=n[u+24>>2],n[a+20>>2]=n[u+20>>2],n[a+24>>2]=e,e=n[u+16>>2],n[a+12>>2]=n[u+12>>2],n[a+16>>2]=e,e=o[u+28|0],af(a,u),s[a+28|0]=e}function uf(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0;h=l-32|0,l=h,j=n[u+8>>2];n:{e:{if(!o8(u+12|0,e)){u:{i:{if(j>>>0>16||(e=o[u+28|0],!e))break i;if(e>>>0<=j>>>0)break u}A[a+4>>1]=11,n[a>>2]=-2147483648,e=n[i+4>>2],n[a+8>>2]=n[i>>2],n[a+12>>2]=e;break e}if(af(h+8|0,u),e=n[h+12>>2],t=n[h+16>>2],t>>>0>=2){x=l-32|0,l=x,d=(t>>>1|0)+t|0;u:for(;;){if(d){d=d-1|0;i:{if(d>>>0<t>>>0){r=(d<<5)+e|0,f=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),b=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),c=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),k=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),y=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),w=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),p=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),v=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),g=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),m=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),s[e|0]=m,s[e+1|0]=m>>>8,s[e+2|0]=m>>>16,s[e+3|0]=m>>>24,s[e+4|0]=g,s[e+5|0]=g>>>8,s[e+6|0]=g>>>16,s[e+7|0]=g>>>24,g=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),m=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),s[e+24|0]=y,s[e+25|0]=y>>>8,s[e+26|0]=y>>>16,s[e+27|0]=y>>>24,s[e+28|0]=w,s[e+29|0]=w>>>8,s[e+30|0]=w>>>16,s[e+31|0]=w>>>24,y=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),w=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),s[e+16|0]=c,s[e+17|0]=c>>>8,s[e+18|0]=c>>>16,s[e+19|0]=c>>>24,s[e+20|0]=k,s[e+21|0]=k>>>8,s[e+22|0]=k>>>16,s[e+23|0]=k>>>24,c=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),k=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),s[e+8|0]=f,s[e+9|0]=f>>>8,s[e+10|0]=f>>>16,s[e+11|0]=f>>>24,s[e+12|0]=b,s[e+13|0]=b>>>8,s[e+14|0]=b>>>16,s[e+15|0]=b>>>24,s[r+24|0]=g,s[r+25|0]=g>>>8,s[r+26|0]=g>>>16,s[r+27|0]=g>>>24,s[r+28|0]=m,s[r+29|0]=m>>>8,s[r+30|0]=m>>>16,s[r+31|0]=m>>>24,s[r+16|0]=y,s[r+17|0]=y>>>8,s[r+18|0]=y>>>16,s[r+19|0]=y>>>24,s[r+20|0]=w,s[r+21|0]=w>>>8,s[r+22|0]=w>>>16,s[r+23|0]=w>>>24,s[r+8|0]=c,s[r+9|0]=c>>>8,s[r+10|0]=c>>>16,s[r+11|0]=c>>>24,s[r+12|0]=k,s[r+13|0]=k>>>8,s[r+14|0]=k>>>16,s[r+15|0]=k>>>24,s[r|0]=p,s[r+1|0]=p>>>8,s[r+2|0]=p>>>16,s[r+3|0]=p>>>24,s[r+4|0]=v,s[r+5|0]=v>>>8,s[r+6|0]=v>>>16,s[r+7|0]=v>>>24,f=0;break i}f=d-t|0}for(b=t>>>0<d>>>0?t:d;;){if(c=f<<1,r=c|1,b>>>0<=r>>>0||(c=c+2|0,c>>>0<b>>>0&&(r=_6((r<<5)+e|0,(c<<5)+e|0)+r|0),f=(f<<5)+e|0,c=(r<<5)+e|0,!_6(f,c)))continue u;a2(f,c,8),f=r}}break}l=x+32|0}for(f=l+-64|0,l=f,r=t+1|0;r=r-1|0,!!(r>>>0>=2&&(t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[f+24>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[f+28>>2]=t,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[f+16>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[f+20>>2]=t,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[f+8>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[f+12>>2]=t,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[f>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[f+4>>2]=t,t=e+56|0,d=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[f+56>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[f+60>>2]=d,t=e+48|0,d=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[f+48>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[f+52>>2]=d,t=e+40|0,d=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[f+40>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[f+44>>2]=d,e=e+32|0,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[f+32>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[f+36>>2]=t,_6(f,f+32|0))););l=f- -64|0;u:{if(r>>>0<2){d=h+20|0,e=n[u+4>>2],r=l-32|0,l=r,s[r+7|0]=2,n[r+24>>2]=e+(j<<5),n[r+20>>2]=e,n[r+28>>2]=r+7,f=r+8|0,e=l-224|0,l=e,k=e+24|0,t=r+20|0,l5(k,t);i:{if(n[e+24>>2]==1){for(R0(e,4,4,192),b=n[e>>2],c=Y(n[e+4>>2],e+28|0,192),n[e+20>>2]=1,n[e+16>>2]=c,n[e+12>>2]=b,n[e+32>>2]=n[t+8>>2],b=n[t+4>>2],n[e+24>>2]=n[t>>2],n[e+28>>2]=b,t=e+12|0,b=l-208|0,l=b,y=b+16|0;;){if(l5(b+12|0,k),n[b+12>>2]==1){c=n[t+8>>2],(c|0)==n[t>>2]&&V0(t,n[t+8>>2],1,4,192),Y(n[t+4>>2]+Z(c,192)|0,y,192),n[t+8>>2]=c+1;continue}break}l=b+208|0,n[f+8>>2]=n[e+20>>2],t=n[e+16>>2],n[f>>2]=n[e+12>>2],n[f+4>>2]=t;break i}n[f+8>>2]=0,n[f>>2]=0,n[f+4>>2]=4}l=e+224|0,e=o[r+7|0];i:{if((e|0)!=2){n[d>>2]=-2147483648,s[d+4|0]=e,i8(f);break i}n[d+8>>2]=n[r+16>>2],e=n[r+12>>2],n[d>>2]=n[r+8>>2],n[d+4>>2]=e}if(l=r+32|0,e=n[h+20>>2],(e|0)!=-2147483648)break u;e=13}else e=12;A[a+4>>1]=e,n[a>>2]=-2147483648,e=n[i+4>>2],n[a+8>>2]=n[i>>2],n[a+12>>2]=e,E0(h+8|0);break e}i=n[h+28>>2],n[a+36>>2]=n[h+24>>2],n[a+40>>2]=i,A[a+32>>1]=e,i=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=i,i=n[u+12>>2],n[a+8>>2]=n[u+8>>2],n[a+12>>2]=i,i=n[u+20>>2],n[a+16>>2]=n[u+16>>2],n[a+20>>2]=i,i=n[u+28>>2],n[a+24>>2]=n[u+24>>2],n[a+28>>2]=i,A[a+34>>1]=e>>>16,E0(h+8|0);break n}A[a+4>>1]=9,n[a>>2]=-2147483648,e=n[i+4>>2],n[a+8>>2]=n[i>>2],n[a+12>>2]=e}E0(u)}l=h+32|0}function af(a,u){var e=0,i=0;e=l-16|0,l=e,i=n[u+4>>2],u=n[u+8>>2],Ii(e+4|0,u),u&&(Y(n[e+8>>2],i,u<<5),n[e+12>>2]=u),n[a+8>>2]=n[e+12>>2],u=n[e+8>>2],n[a>>2]=n[e+4>>2],n[a+4>>2]=u,l=e+16|0}function rf(a,u){return a=a|0,u=u|0,u3(n[a>>2],u)|0}function f4(a,u){return a=a|0,u=u|0,e3(n[a>>2],u)|0}function tf(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;e=l-32|0,l=e,n[e+8>>2]=0,n[e+12>>2]=1,n[e+16>>2]=0,r=e+20|0,i=e+8|0,o5(r,n[u+28>>2]?u+32|0:0,i),t=n[e+28>>2],d=n[e+24>>2],f=n[e+20>>2],o5(r,n[u+48>>2]?u+52|0:0,i),b=n[e+28>>2],k=n[e+24>>2],h=n[e+20>>2],i=1,c=1,n[u>>2]==1&&(c8(r,u+4|0),c=n[e+24>>2]&!n[e+20>>2],i=!n[e+28>>2]),!c|!d|(!k|!i)?u=0:(u=t+b|0,n[a+8>>2]=u,u=u>>>0>=t>>>0),n[a+4>>2]=u,u=a,a=f+h|0,n[u>>2]=a>>>0<f>>>0?-1:a,l=e+32|0}function c8(a,u){var e=0,i=0,r=0;e=n[u+8>>2],e?i=(n[u+12>>2]-e>>>0)/1312|0:i=0,e=n[u+16>>2],e?e=(n[u+20>>2]-e>>>0)/1312|0:e=0,e=i+e|0,r=n[u>>2];n:{if(r&&(i=0,(r|0)!=n[u+4>>2]))break n;n[a+8>>2]=e,i=1}n[a+4>>2]=i,n[a>>2]=e}function of(a){var u=0,e=0,i=0;i=a+8|0;n:{for(;;){if(u=T5(i),u)break n;if(u=n[a>>2],!(!u|(u|0)==n[a+4>>2])){n[a>>2]=u+28,e=n[u+4>>2],n[a+8>>2]=e,n[a+12>>2]=Z(n[u+8>>2],1312)+e;continue}break}u=T5(a+16|0)}return u}function I3(a,u){a=a|0,u=u|0;var e=0;e=l-32|0,l=e;n:{e:{u:{i:{a:{t:{o:switch(a=n[a>>2],W[a>>1]-1|0){case 0:break t;case 1:break a;case 2:break i;case 3:break u;case 4:break e;default:break o}a=z0(u,1157353,18);break n}a=z0(u,1157371,18);break n}n[e+12>>2]=a+4,n[e+20>>2]=23,n[e+16>>2]=e+12,a=b0(u,1048897,e+16|0);break n}a=z0(u,1157389,10);break n}n[e+12>>2]=a+4,n[e+20>>2]=12,n[e+16>>2]=e+12,a=b0(u,1049734,e+16|0);break n}n[e+8>>2]=a+2,n[e+12>>2]=a+4,n[e+28>>2]=24,n[e+20>>2]=9,n[e+24>>2]=e+12,n[e+16>>2]=e+8,a=b0(u,1048676,e+16|0)}return l=e+32|0,a|0}function ff(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;e=l-16|0,l=e,r=n[u+20>>2];n:{e:{if(n[u>>2]==1){if(t=u+4|0,!r)break e;i=e+4|0,sf(i,t),c=n[e+8>>2],r=n[e+4>>2],t=n[e+12>>2],c8(i,u+24|0),u=n[e+8>>2],i=n[e+4>>2],f=t+n[e+12>>2]|0,n[a+8>>2]=f,i=r+i|0,n[a>>2]=r>>>0>i>>>0?-1:i,n[a+4>>2]=u&c&t>>>0<=f>>>0;break n}if(r){c8(a,u+24|0);break n}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=1;break n}sf(a,t)}l=e+16|0}function sf(a,u){c3(a,u,60,40)}function De(a,u){var e=0,i=0;e=xn(16,4),e||Q(),i=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=i,i=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=i,n[a+4>>2]=1158256,n[a>>2]=e}function l8(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;for(r=l-128|0,l=r,r=d0(r,64),cf(r- -64|0,u),r0(r,64,r- -64|0,64),d=a,a=r,e=l-176|0,l=e,d0(e+4|0,64);;){n:{e:{if((i|0)!=16)for(c=(e+4|0)+(i<<2)|0,f=n[c>>2],t=0,u=a;;){if((t|0)==32)break e;f=o[u|0]<<t|f,t=t+8|0,u=u+1|0}a=n[e+4>>2],n[e+68>>2]=a&536870911,u=n[e+8>>2],n[e+72>>2]=(u<<3|a>>>29)&536870911,a=n[e+12>>2],n[e+76>>2]=(a<<6|u>>>26)&536870911,u=n[e+16>>2],n[e+80>>2]=(u<<9|a>>>23)&536870911,a=n[e+20>>2],n[e+84>>2]=(a<<12|u>>>20)&536870911,u=n[e+24>>2],n[e+88>>2]=(u<<15|a>>>17)&536870911,a=n[e+28>>2],n[e+92>>2]=(a<<18|u>>>14)&536870911,u=n[e+32>>2],n[e+96>>2]=(u<<21|a>>>11)&536870911,i=n[e+36>>2],n[e+100>>2]=(i<<24|u>>>8)&536870911,u=n[e+64>>2],n[e+136>>2]=u>>>13,a=n[e+40>>2],n[e+108>>2]=a>>>2&536870911,n[e+104>>2]=(a<<27|i>>>5)&536870911,i=n[e+44>>2],n[e+112>>2]=(i<<1|a>>>31)&536870911,a=n[e+48>>2],n[e+116>>2]=(a<<4|i>>>28)&536870911,i=n[e+52>>2],n[e+120>>2]=(i<<7|a>>>25)&536870911,a=n[e+56>>2],n[e+124>>2]=(a<<10|i>>>22)&536870911,i=n[e+60>>2],n[e+128>>2]=(i<<13|a>>>19)&536870911,n[e+132>>2]=(u<<16|i>>>16)&536870911,a=e+140|0,u=e+68|0,zf(a,u,1158496),Y(u,a,36),i=e+104|0,zf(a,i,1158460),Y(i,a,36),qf(a,i,u),c4(d,a),l=e+176|0;break n}n[c>>2]=f,a=a+4|0,i=i+1|0;continue}break}l=r+128|0}function cf(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;for(t=l-160|0,l=t,In(t),In(t- -64|0),i=o[u+127|0],e=n[u+192>>2],r=n[u+204>>2],f=r,c=r<<10,r=n[u+200>>2],b=c|r>>>22,d=n[u+196>>2],c=d>>>22|0,k=c<<24,c=r<<10|c,k=k|(c&65280)<<8,h=c&16711680,b=r<<2&-16777216|((f&16383)<<18|r>>>14)&16711680|(((f&1073741823)<<2|r>>>30)&65280|b>>>24),r=c&-16777216,f=r>>>24|0,n[t+128>>2]=b|(r<<8|h<<24),n[t+132>>2]=f|h>>>8|k,r=e<<10|i<<3,f=i<<27|(r&65280)<<8,c=r&16711680,b=c>>>8|0,r=r&-16777216,k=r>>>24|0,n[t+136>>2]=r<<8|c<<24|(e<<2&-16777216|((d&16383)<<18|e>>>14)&16711680|(((d&1073741823)<<2|e>>>30)&65280|(d<<10|e>>>22)>>>24)),n[t+140>>2]=b|k|f,e=u+i|0,s[e|0]=128,r=u+128|0,n[t+156>>2]=r,i=i^127,d0(e+1|0,i),i>>>0<=15&&(df(t+156|0,u),R4(u,128)),i=t+128|0,r0(u+112|0,16,i,16),df(t+156|0,u),s[u+127|0]=0,e=l-16|0,l=e,n[e+4>>2]=i,c=t- -64|0,n[e>>2]=c,b=u+192|0,n[e+12>>2]=b,n[e+8>>2]=r,d=b4(e),f=b4(e+8|0),n[i+16>>2]=0,n[i+12>>2]=b,n[i+8>>2]=r,n[i+4>>2]=i,n[i>>2]=c,n[i+20>>2]=f>>>0<d>>>0?f:d,l=e+16|0,i=n[t+148>>2],e=n[t+144>>2],r=i-e|0,d=i>>>0>=r>>>0?r:0,i=e<<3,r=i+n[t+136>>2]|0,i=i+n[t+128>>2]|0;;){if(d){e=n[r>>2],c=e<<24|(e&65280)<<8,f=e&16711680,b=f>>>8|0,k=e&-16777216,h=k>>>24|0,k=k<<8|f<<24,f=n[r+4>>2],e=k|(((f&255)<<24|e>>>8)&-16777216|((f&16777215)<<8|e>>>24)&16711680|(f>>>8&65280|f>>>24)),s[i|0]=e,s[i+1|0]=e>>>8,s[i+2|0]=e>>>16,s[i+3|0]=e>>>24,e=b|h|c,s[i+4|0]=e,s[i+5|0]=e>>>8,s[i+6|0]=e>>>16,s[i+7|0]=e>>>24,d=d-1|0,r=r+8|0,i=i+8|0;continue}break}r0(t,64,t- -64|0,64),lf(u),Y(a,t,64),l=t+160|0}function lf(a){var u=0,e=0,i=0;i=l-128|0,l=i,e=l-16|0,l=e,u=a+128|0,n[e+8>>2]=u,n[e+12>>2]=u- -64,u5(e+8|0),l=e+16|0,n[u+72>>2]=0,n[u+76>>2]=0,n[u+64>>2]=0,n[u+68>>2]=0,u=a,a=d0(i,128),Y(u,a,128),l=a+128|0}function s4(a,u){Le(a,u,32)}function Le(a,u,e){var i=0,r=0,t=0;r=l-16|0,l=r,n[r+12>>2]=a+128;n:{e:{u:{if(i=o[a+127|0],t=128-i|0,t>>>0<=e>>>0){if(i)break u;break e}Y(a+i|0,u,e),s[a+127|0]=e+i;break n}Y(a+i|0,u,t),kf(r+12|0,a,1),s[a+127|0]=0,e=e-t|0,u=u+t|0}i=e>>>7|0,i&&kf(r+12|0,u,i),i=e&127,s[a+127|0]=i,Y(a,(e&2147483520)+u|0,i)}l=r+16|0}function bf(a,u,e){var i=0;for(i=n[u+4>>2]<<3,u=n[u>>2];;){if(i){Le(e,n[u>>2],n[u+4>>2]),i=i-8|0,u=u+8|0;continue}break}n[a>>2]=0}function df(a,u){var e=0,i=0;e=l-128|0,l=e,i=n[a>>2],a=Y(e,u,128),Lf(i,a,1),l=a+128|0}function kf(a,u,e){var i=0,r=0,t=0,f=0;i=n[a>>2],a=n[i+64>>2],f=n[i+68>>2],r=f,t=a+e|0,r=t>>>0<e>>>0?r+1|0:r,n[i+64>>2]=t,n[i+68>>2]=r,a=(r|0)==(f|0)&a>>>0>t>>>0|r>>>0<f>>>0,t=n[i+76>>2],r=a,a=a+n[i+72>>2]|0,t=r>>>0>a>>>0?t+1|0:t,n[i+72>>2]=a,n[i+76>>2]=t,Lf(i,u,e)}function Vn(a,u,e,i,r){var t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;d=l-496|0,l=d,b=d+316|0,t=l-304|0,l=t,c=t+8|0,g8(c,r),n[t+96>>2]=0,n[t+100>>2]=0,n[t+88>>2]=0,n[t+92>>2]=0,n[t+80>>2]=0,n[t+84>>2]=0,n[t+72>>2]=0,n[t+76>>2]=0,n[t+128>>2]=0,n[t+132>>2]=0,n[t+120>>2]=0,n[t+124>>2]=0,n[t+112>>2]=0,n[t+116>>2]=0,n[t+104>>2]=0,n[t+108>>2]=0,r0(t+72|0,32,c,32),r0(t+104|0,32,t+40|0,32),r=n[t+100>>2],n[t+200>>2]=n[t+96>>2],n[t+204>>2]=r,r=n[t+92>>2],n[t+192>>2]=n[t+88>>2],n[t+196>>2]=r,r=n[t+84>>2],n[t+184>>2]=n[t+80>>2],n[t+188>>2]=r,r=n[t+76>>2],n[t+176>>2]=n[t+72>>2],n[t+180>>2]=r,r=n[t+132>>2],n[t+256>>2]=n[t+128>>2],n[t+260>>2]=r,r=n[t+124>>2],n[t+248>>2]=n[t+120>>2],n[t+252>>2]=r,r=n[t+116>>2],n[t+240>>2]=n[t+112>>2],n[t+244>>2]=r,r=n[t+108>>2],n[t+232>>2]=n[t+104>>2],n[t+236>>2]=r,h=l+-64|0,l=h,f=t+232|0,s[h+32|0]=o[f+31|0]>>>7,y=h+32|0,c=xf(y,1050078),r=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[h>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[h+4>>2]=r,r=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),n[h+8>>2]=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),n[h+12>>2]=r,r=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),n[h+16>>2]=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),n[h+20>>2]=r,r=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),n[h+24>>2]=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),n[h+28>>2]=r,jf(y,f),k=t+271|0,w=k,g=F0(d8(h,y)&c),s[w+32|0]=g,c=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),r=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),s[k+24|0]=r,s[k+25|0]=r>>>8,s[k+26|0]=r>>>16,s[k+27|0]=r>>>24,s[k+28|0]=c,s[k+29|0]=c>>>8,s[k+30|0]=c>>>16,s[k+31|0]=c>>>24,c=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),r=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),s[k+16|0]=r,s[k+17|0]=r>>>8,s[k+18|0]=r>>>16,s[k+19|0]=r>>>24,s[k+20|0]=c,s[k+21|0]=c>>>8,s[k+22|0]=c>>>16,s[k+23|0]=c>>>24,c=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),r=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),s[k+8|0]=r,s[k+9|0]=r>>>8,s[k+10|0]=r>>>16,s[k+11|0]=r>>>24,s[k+12|0]=c,s[k+13|0]=c>>>8,s[k+14|0]=c>>>16,s[k+15|0]=c>>>24,c=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),r=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),s[k|0]=r,s[k+1|0]=r>>>8,s[k+2|0]=r>>>16,s[k+3|0]=r>>>24,s[k+4|0]=c,s[k+5|0]=c>>>8,s[k+6|0]=c>>>16,s[k+7|0]=c>>>24,l=h- -64|0,r=1;n:{if(o[t+303|0]!=1){n[t+136>>2]=1,De(t,t+136|0),c=n[t>>2],n[b+8>>2]=1158256,n[b+4>>2]=c;break n}s[t+170|0]=o[t+273|0],A[t+168>>1]=o[t+271|0]|o[t+272|0]<<8,c=o[t+299|0]|o[t+300|0]<<8|(o[t+301|0]<<16|o[t+302|0]<<24),r=o[t+295|0]|o[t+296|0]<<8|(o[t+297|0]<<16|o[t+298|0]<<24),s[t+221|0]=r,s[t+222|0]=r>>>8,s[t+223|0]=r>>>16,s[t+224|0]=r>>>24,s[t+225|0]=c,s[t+226|0]=c>>>8,s[t+227|0]=c>>>16,s[t+228|0]=c>>>24,r=o[t+294|0]|o[t+295|0]<<8|(o[t+296|0]<<16|o[t+297|0]<<24),n[t+216>>2]=o[t+290|0]|o[t+291|0]<<8|(o[t+292|0]<<16|o[t+293|0]<<24),n[t+220>>2]=r,k=o[t+286|0]|o[t+287|0]<<8|(o[t+288|0]<<16|o[t+289|0]<<24),h=o[t+282|0]|o[t+283|0]<<8|(o[t+284|0]<<16|o[t+285|0]<<24),n[t+208>>2]=h,n[t+212>>2]=k,y=o[t+274|0]|o[t+275|0]<<8|(o[t+276|0]<<16|o[t+277|0]<<24),c=o[t+278|0]|o[t+279|0]<<8|(o[t+280|0]<<16|o[t+281|0]<<24),f=o[t+225|0]|o[t+226|0]<<8|(o[t+227|0]<<16|o[t+228|0]<<24),r=o[t+221|0]|o[t+222|0]<<8|(o[t+223|0]<<16|o[t+224|0]<<24),s[b+57|0]=r,s[b+58|0]=r>>>8,s[b+59|0]=r>>>16,s[b+60|0]=r>>>24,s[b+61|0]=f,s[b+62|0]=f>>>8,s[b+63|0]=f>>>16,s[b+64|0]=f>>>24,r=n[t+220>>2],n[b+52>>2]=n[t+216>>2],n[b+56>>2]=r,n[b+44>>2]=h,n[b+48>>2]=k,r=n[t+204>>2],n[t+160>>2]=n[t+200>>2],n[t+164>>2]=r,r=n[t+196>>2],n[t+152>>2]=n[t+192>>2],n[t+156>>2]=r,r=n[t+188>>2],n[t+144>>2]=n[t+184>>2],n[t+148>>2]=r,r=n[t+180>>2],n[t+136>>2]=n[t+176>>2],n[t+140>>2]=r,Y(b+1|0,t+136|0,35),n[b+36>>2]=y,n[b+40>>2]=c,r=0}s[b|0]=r,l=t+304|0;n:{if(o[d+316|0]==1){e=n[d+324>>2],u=n[d+320>>2],n[a>>2]=1,n[a+4>>2]=u,n[a+8>>2]=e;break n}s[d+94|0]=o[d+319|0],A[d+92>>1]=o[d+317|0]|o[d+318|0]<<8,h=n[d+324>>2],c=n[d+320>>2],r=d+156|0,y=d+328|0,Y(r,y,53),s[d+95|0]=c,s[d+96|0]=c>>>8,s[d+97|0]=c>>>16,s[d+98|0]=c>>>24,s[d+99|0]=h,s[d+100|0]=h>>>8,s[d+101|0]=h>>>16,s[d+102|0]=h>>>24,Y(d+103|0,r,53),r=d+28|0,Y(r,d+92|0,64),Mf(d+316|0,r);e:{if(!n[d+316>>2]){n[d+480>>2]=3,De(d+16|0,d+480|0),u=n[d+16>>2];break e}c=n[d+324>>2],r=n[d+320>>2],Y(d+164|0,y,152),n[d+156>>2]=r,n[d+160>>2]=c;u:{if(w8(d+156|0)||w8(u+32|0))break u;for(n[d+484>>2]=i,n[d+480>>2]=e,k=d+316|0,h=d+480|0,i=h,c=l-1328|0,l=c,Y(c+592|0,1158176,64),n[c+664>>2]=0,n[c+668>>2]=0,n[c+656>>2]=0,n[c+660>>2]=0,s[c+591|0]=0,r=c+464|0,e=d+92|0,s4(r,e),s4(r,u),r=Y(c+256|0,r,208),f=Y(c,u,192),Y(f+192|0,e,64),e=8;;){if(e){Le(r,n[i>>2],n[i+4>>2]),e=e-8|0,i=i+8|0;continue}break}for(Y(f+464|0,f,464),y=f+960|0,Y(y,f+256|0,208),u=f+928|0,l8(u,y),Y(y,f+496|0,160),i=f+1168|0,Qn(i,y),Y(i+40|0,y+40|0,40),Y(i+80|0,y+80|0,40),Qn(i+120|0,y+120|0),b=l-3520|0,l=b,Nf(b+8|0,u),Nf(b+264|0,f+688|0),c=256,r=255,e=255;;){i:{if(u=r,(r|0)==-1)break i;if(c=c-1|0,o[r+(b+8|0)|0]){e=c;break i}if(r=u-1|0,e=u,!o[u+(b+264|0)|0])continue}break}for(Tf(b+520|0,i),Tf(b+1800|0,1158608),d0(b+3080|0,40),Y(b+3120|0,1158340,40),Y(b+3160|0,1158340,40);;){un(b+3200|0,b+3080|0);i:{a:{t:{o:{r:switch(c=s[(b+8|0)+e|0],((c|0)>0)-((c|0)<0)&255){case 0:break t;case 1:break o;default:break r}if(r=b+3360|0,i=b+3200|0,A2(r,i),u=0-c|0,(u&255)>>>0>=16)break a;If(i,r,(b+520|0)+Z((u&254)>>>1|0,160)|0);break t}if(i=b+3360|0,u=b+3200|0,A2(i,u),c>>>0>=16)break a;_n(u,i,(b+520|0)+Z((c&254)>>>1|0,160)|0)}t:{o:switch(c=s[(b+264|0)+e|0],((c|0)>0)-((c|0)<0)&255){case 0:break i;case 1:break t;default:break o}if(r=b+3360|0,i=b+3200|0,A2(r,i),u=0-c|0,(u&255)>>>0>=16)break a;If(i,r,(b+1800|0)+Z((u&254)>>>1|0,160)|0);break i}if(i=b+3360|0,u=b+3200|0,A2(i,u),c>>>0>=16)break a;_n(u,i,(b+1800|0)+Z((c&254)>>>1|0,160)|0);break i}Q()}if($n(b+3080|0,b+3200|0),e){e=e-1|0;continue}break}i=b+3080|0,e=i+80|0,f0(y,i,e),u=i+40|0,f0(y+40|0,u,e),H0(y+80|0,e),f0(y+120|0,i,u),l=b+3520|0,h8(k,y),l=f+1328|0,d8(k,d+28|0)&255?u=0:(n[d+480>>2]=3,De(d+8|0,h),u=n[d+8>>2],n[a+8>>2]=1158256,n[a+4>>2]=u,u=1),n[a>>2]=u;break n}n[d+316>>2]=3,De(d,d+316|0),u=n[d>>2]}n[a+8>>2]=1158256,n[a+4>>2]=u,n[a>>2]=1}l=d+496|0}function hf(a,u){var e=0,i=0,r=0;e=l-416|0,l=e,Y(e+336|0,1158176,64),n[e+408>>2]=0,n[e+412>>2]=0,n[e+400>>2]=0,n[e+404>>2]=0,s[e+335|0]=0,r=e+208|0,Le(r,u,32),r=Y(e,r,208),cf(r+208|0,r),u=l-96|0,l=u,n[u+24>>2]=0,n[u+28>>2]=0,n[u+16>>2]=0,n[u+20>>2]=0,n[u+8>>2]=0,n[u+12>>2]=0,n[u>>2]=0,n[u+4>>2]=0,n[u+56>>2]=0,n[u+60>>2]=0,n[u+48>>2]=0,n[u+52>>2]=0,n[u+40>>2]=0,n[u+44>>2]=0,n[u+32>>2]=0,n[u+36>>2]=0,e=r+208|0,r0(u,32,e,32),r0(u+32|0,32,e+32|0,32),e=o[u+5|0]|o[u+6|0]<<8|(o[u+7|0]<<16|o[u+8|0]<<24),i=o[u+1|0]|o[u+2|0]<<8|(o[u+3|0]<<16|o[u+4|0]<<24),s[u+65|0]=i,s[u+66|0]=i>>>8,s[u+67|0]=i>>>16,s[u+68|0]=i>>>24,s[u+69|0]=e,s[u+70|0]=e>>>8,s[u+71|0]=e>>>16,s[u+72|0]=e>>>24,e=o[u+13|0]|o[u+14|0]<<8|(o[u+15|0]<<16|o[u+16|0]<<24),i=o[u+9|0]|o[u+10|0]<<8|(o[u+11|0]<<16|o[u+12|0]<<24),s[u+73|0]=i,s[u+74|0]=i>>>8,s[u+75|0]=i>>>16,s[u+76|0]=i>>>24,s[u+77|0]=e,s[u+78|0]=e>>>8,s[u+79|0]=e>>>16,s[u+80|0]=e>>>24,e=o[u+21|0]|o[u+22|0]<<8|(o[u+23|0]<<16|o[u+24|0]<<24),i=o[u+17|0]|o[u+18|0]<<8|(o[u+19|0]<<16|o[u+20|0]<<24),s[u+81|0]=i,s[u+82|0]=i>>>8,s[u+83|0]=i>>>16,s[u+84|0]=i>>>24,s[u+85|0]=e,s[u+86|0]=e>>>8,s[u+87|0]=e>>>16,s[u+88|0]=e>>>24,e=o[u+27|0]|o[u+28|0]<<8|(o[u+29|0]<<16|o[u+30|0]<<24),i=o[u+23|0]|o[u+24|0]<<8|(o[u+25|0]<<16|o[u+26|0]<<24),s[u+87|0]=i,s[u+88|0]=i>>>8,s[u+89|0]=i>>>16,s[u+90|0]=i>>>24,s[u+91|0]=e,s[u+92|0]=e>>>8,s[u+93|0]=e>>>16,s[u+94|0]=e>>>24,s[u+64|0]=o[u|0]&248,s[u+95|0]=o[u+31|0]&63|64,jf(a,u- -64|0),e=n[u+60>>2],i=n[u+56>>2],s[a+56|0]=i,s[a+57|0]=i>>>8,s[a+58|0]=i>>>16,s[a+59|0]=i>>>24,s[a+60|0]=e,s[a+61|0]=e>>>8,s[a+62|0]=e>>>16,s[a+63|0]=e>>>24,e=n[u+52>>2],i=n[u+48>>2],s[a+48|0]=i,s[a+49|0]=i>>>8,s[a+50|0]=i>>>16,s[a+51|0]=i>>>24,s[a+52|0]=e,s[a+53|0]=e>>>8,s[a+54|0]=e>>>16,s[a+55|0]=e>>>24,e=n[u+44>>2],i=n[u+40>>2],s[a+40|0]=i,s[a+41|0]=i>>>8,s[a+42|0]=i>>>16,s[a+43|0]=i>>>24,s[a+44|0]=e,s[a+45|0]=e>>>8,s[a+46|0]=e>>>16,s[a+47|0]=e>>>24,e=n[u+36>>2],i=n[u+32>>2],s[a+32|0]=i,s[a+33|0]=i>>>8,s[a+34|0]=i>>>16,s[a+35|0]=i>>>24,s[a+36|0]=e,s[a+37|0]=e>>>8,s[a+38|0]=e>>>16,s[a+39|0]=e>>>24,l=u+96|0,l=r+416|0}function yf(a){t0(a),t0(a+32|0)}function E3(a,u){a=a|0,u=u|0;var e=0,i=0;e=l-32|0,l=e;n:{e:switch(n[a>>2]-1|0){default:a=b0(u,1158040,63);break n;case 0:a=b0(u,1158071,71);break n;case 1:i=n[a+12>>2],n[e+4>>2]=n[a+8>>2],n[e+8>>2]=i,n[e+12>>2]=n[a+4>>2],n[e+28>>2]=26,n[e+20>>2]=27,n[e+24>>2]=e+12,n[e+16>>2]=e+4,a=b0(u,1049579,e+16|0);break n;case 2:a=b0(u,1158106,79);break n;case 3:break e}a=b0(u,1158145,55)}return l=e+32|0,a|0}function G3(a,u){return a=a|0,u=u|0,0}function wf(a){t0(a+192|0)}function H3(a,u){a=a|0,u=u|0,n[a+4>>2]=40,n[a>>2]=1158300}function gf(a,u){a=a|0,u=u|0,n[a>>2]=0}function D3(a,u,e){a=a|0,u=u|0,e=e|0,Q()}function L3(a,u){a=a|0,u=u|0,u=n[289509],n[a+8>>2]=n[289508],n[a+12>>2]=u,u=n[289507],n[a>>2]=n[289506],n[a+4>>2]=u}function F0(a){var u=0;return u=l-16|0,s[u+15|0]=a,o[u+15|0]}function mf(a,u){var e=0,i=0,r=0,t=0,f=0;t=l-80|0,l=t,n[t>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[t+4>>2]=0,e=o[u+5|0],r=e<<14,e=o[u+4|0],r=e<<6|r,f=i|f,e=o[u+6|0],n[t+8>>2]=e<<22|r,n[t+12>>2]=i|f,e=o[u+8|0],r=e<<13,e=o[u+7|0],e=e<<5|r,f=i|i,r=e,i=o[u+9|0],e=0,n[t+16>>2]=r|i<<21,n[t+20>>2]=e|f,e=o[u+11|0],i=0,r=e<<11,e=o[u+10|0],r=e<<3|r,f=i|i,e=o[u+12|0],n[t+24>>2]=e<<19|r,n[t+28>>2]=i|f,e=o[u+14|0],r=e<<10,e=o[u+13|0],e=e<<2|r,f=i|i,r=e,i=o[u+15|0],e=0,n[t+32>>2]=r|i<<18,n[t+36>>2]=e|f,n[t+40>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[t+44>>2]=0,e=o[u+21|0],i=0,r=e<<15,e=o[u+20|0],r=e<<7|r,f=i|i,e=o[u+22|0],n[t+48>>2]=e<<23|r,n[t+52>>2]=i|f,e=o[u+24|0],r=e<<13,e=o[u+23|0],e=e<<5|r,f=i|i,r=e,i=o[u+25|0],e=0,n[t+56>>2]=r|i<<21,n[t+60>>2]=e|f,e=o[u+27|0],i=0,r=e<<12,e=o[u+26|0],r=e<<4|r,f=i|i,e=o[u+28|0],n[t+64>>2]=e<<20|r,n[t+68>>2]=i|f,i=o[u+31|0],f=i<<18&33292288,e=o[u+30|0],i=0,r=e<<10,u=o[u+29|0],n[t+72>>2]=u<<2|r|f,n[t+76>>2]=i|i,mn(a,t),l=t+80|0}function pf(a){var u=0,e=0,i=0,r=0;return i=l-16|0,l=i,r=i+8|0,e=a+4|0,u=n[e+4>>2],u>>>0<=o0[e>>2]?e=0:(u=u-1|0,n[e+4>>2]=u,e=1),n[r+4>>2]=u,n[r>>2]=e,u=2,n[i+8>>2]==1&&(u=n[i+12>>2],u>>>0>=256&&Q(),u=o[n[a>>2]+(u>>>3|0)|0]>>>(u&7)&1),l=i+16|0,u}function vf(a,u,e){var i=0;i=l-80|0,l=i,i=Y(i,a,80),Gf(a,u,e),Gf(u,i,e),l=i+80|0}function f0(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0,G=0,H=0,D=0;m=l-80|0,l=m,c=n[u+12>>2],t=n[e+24>>2],w=q(c,0,t,0),x=z,f=w,p=n[u+4>>2],P=n[e+32>>2],w=q(p,0,P,0),b=f+w|0,i=z+x|0,i=b>>>0<w>>>0?i+1|0:i,v=n[u+20>>2],O=n[e+16>>2],w=q(v,0,O,0),b=w+b|0,i=z+i|0,i=b>>>0<w>>>0?i+1|0:i,f=b,G=n[u+28>>2],N=n[e+8>>2],b=q(G,0,N,0),w=f+b|0,i=z+i|0,i=b>>>0>w>>>0?i+1|0:i,f=w,b=n[u>>2],g=n[e+36>>2],w=q(b,0,g,0),x=f+w|0,i=z+i|0,i=w>>>0>x>>>0?i+1|0:i,f=x,w=n[e>>2],H=n[u+36>>2],x=q(w,0,H,0),j=f+x|0,i=z+i|0,i=j>>>0<x>>>0?i+1|0:i,x=n[u+8>>2],E=n[e+28>>2],R=q(x,0,E,0),j=R+j|0,i=z+i|0,i=j>>>0<R>>>0?i+1|0:i,f=j,R=n[u+16>>2],T=n[e+20>>2],j=q(R,0,T,0),y=f+j|0,i=z+i|0,i=y>>>0<j>>>0?i+1|0:i,j=n[u+24>>2],U=n[e+12>>2],f=q(j,0,U,0),y=f+y|0,i=z+i|0,i=f>>>0>y>>>0?i+1|0:i,u=n[u+32>>2],e=n[e+4>>2],f=q(u,0,e,0),y=f+y|0,i=z+i|0,n[m+72>>2]=y,n[m+76>>2]=f>>>0>y>>>0?i+1|0:i,y=q(O,0,c,0),f=z,d=q(p,0,t,0),y=d+y|0,i=z+f|0,i=d>>>0>y>>>0?i+1|0:i,f=y,y=q(N,0,v,0),f=f+y|0,i=z+i|0,i=f>>>0<y>>>0?i+1|0:i,y=Z(P,19),d=q(H,0,y,0),f=d+f|0,i=z+i|0,i=f>>>0<d>>>0?i+1|0:i,d=q(b,0,E,0),f=d+f|0,i=z+i|0,i=f>>>0<d>>>0?i+1|0:i,d=q(w,0,G,0),f=d+f|0,i=z+i|0,i=f>>>0<d>>>0?i+1|0:i,d=q(x,0,T,0),f=d+f|0,i=z+i|0,i=f>>>0<d>>>0?i+1|0:i,d=q(R,0,U,0),f=d+f|0,i=z+i|0,i=f>>>0<d>>>0?i+1|0:i,d=q(j,0,e,0),f=d+f|0,i=z+i|0,i=f>>>0<d>>>0?i+1|0:i,g=Z(g,19),d=q(u,0,g,0),f=d+f|0,i=z+i|0,n[m+56>>2]=f,n[m+60>>2]=f>>>0<d>>>0?i+1|0:i,f=q(N,0,c,0),d=z,k=q(O,0,p,0),f=k+f|0,i=z+d|0,i=f>>>0<k>>>0?i+1|0:i,d=q(y,0,G,0),f=d+f|0,i=z+i|0,i=f>>>0<d>>>0?i+1|0:i,d=Z(t,19),k=q(H,0,d,0),f=k+f|0,i=z+i|0,i=f>>>0<k>>>0?i+1|0:i,k=q(b,0,T,0),f=k+f|0,i=z+i|0,i=f>>>0<k>>>0?i+1|0:i,k=q(w,0,v,0),f=k+f|0,i=z+i|0,i=f>>>0<k>>>0?i+1|0:i,k=q(x,0,U,0),f=k+f|0,i=z+i|0,i=f>>>0<k>>>0?i+1|0:i,k=q(R,0,e,0),f=k+f|0,i=z+i|0,i=f>>>0<k>>>0?i+1|0:i,r=f,f=q(j,0,g,0),k=r+f|0,i=z+i|0,i=f>>>0>k>>>0?i+1|0:i,f=Z(E,19),I=q(u,0,f,0),k=I+k|0,i=z+i|0,n[m+40>>2]=k,n[m+44>>2]=k>>>0<I>>>0?i+1|0:i,k=c<<1,M=q(k,0,T,0),i=z,r=E,E=p<<1,I=q(r,0,E,0),M=I+M|0,i=z+i|0,i=M>>>0<I>>>0?i+1|0:i,r=M,I=v<<1,M=q(I,0,U,0),r=r+M|0,i=z+i|0,i=r>>>0<M>>>0?i+1|0:i,M=G<<1,h=q(M,0,e,0),r=h+r|0,i=z+i|0,i=r>>>0<h>>>0?i+1|0:i,P=q(b,0,P,0),r=P+r|0,i=z+i|0,i=r>>>0<P>>>0?i+1|0:i,P=H<<1,h=q(P,0,g,0),r=h+r|0,i=z+i|0,i=r>>>0<h>>>0?i+1|0:i,h=q(x,0,t,0),r=h+r|0,i=z+i|0,i=r>>>0<h>>>0?i+1|0:i,h=q(O,0,R,0),r=h+r|0,i=z+i|0,i=r>>>0<h>>>0?i+1|0:i,h=q(N,0,j,0),r=h+r|0,i=z+i|0,i=r>>>0<h>>>0?i+1|0:i,h=q(w,0,u,0),r=h+r|0,i=z+i|0,n[m+64>>2]=r,n[m+68>>2]=r>>>0<h>>>0?i+1|0:i,i=q(U,0,k,0),h=z,D=q(T,0,E,0),r=D+i|0,i=z+h|0,i=r>>>0<D>>>0?i+1|0:i,h=q(e,0,I,0),r=h+r|0,i=z+i|0,i=r>>>0<h>>>0?i+1|0:i,h=q(g,0,M,0),r=h+r|0,i=z+i|0,i=r>>>0<h>>>0?i+1|0:i,h=r,r=q(b,0,t,0),t=h+r|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(P,0,f,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(O,0,x,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(N,0,R,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(w,0,j,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(u,0,y,0),t=r+t|0,i=z+i|0,n[m+48>>2]=t,n[m+52>>2]=t>>>0<r>>>0?i+1|0:i,t=q(e,0,k,0),i=z,r=q(U,0,E,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(g,0,I,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(f,0,M,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(O,0,b,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,T=Z(T,19),r=q(P,0,T,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(N,0,x,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(w,0,R,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(j,0,y,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(u,0,d,0),t=r+t|0,i=z+i|0,n[m+32>>2]=t,n[m+36>>2]=t>>>0<r>>>0?i+1|0:i,t=q(y,0,v,0),i=z,r=q(N,0,p,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(d,0,G,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,O=Z(O,19),r=q(H,0,O,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(b,0,U,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(w,0,c,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(x,0,e,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(R,0,g,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(j,0,f,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(T,0,u,0),t=r+t|0,i=z+i|0,n[m+24>>2]=t,n[m+28>>2]=t>>>0<r>>>0?i+1|0:i,t=q(g,0,k,0),i=z,r=q(e,0,E,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(f,0,I,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(T,0,M,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(N,0,b,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,U=Z(U,19),r=q(P,0,U,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(w,0,x,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(R,0,y,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(j,0,d,0),t=r+t|0,i=z+i|0,i=t>>>0<r>>>0?i+1|0:i,r=q(u,0,O,0),t=r+t|0,i=z+i|0,n[m+16>>2]=t,n[m+20>>2]=t>>>0<r>>>0?i+1|0:i,v=q(d,0,v,0),t=z,r=v,v=q(y,0,c,0),c=r+v|0,i=z+t|0,i=c>>>0<v>>>0?i+1|0:i,v=q(O,0,G,0),c=v+c|0,i=z+i|0,i=c>>>0<v>>>0?i+1|0:i,N=Z(N,19),v=q(H,0,N,0),c=v+c|0,i=z+i|0,i=c>>>0<v>>>0?i+1|0:i,v=q(b,0,e,0),c=v+c|0,i=z+i|0,i=c>>>0<v>>>0?i+1|0:i,p=q(w,0,p,0),c=p+c|0,i=z+i|0,i=c>>>0<p>>>0?i+1|0:i,p=q(x,0,g,0),c=p+c|0,i=z+i|0,i=c>>>0<p>>>0?i+1|0:i,p=q(R,0,f,0),c=p+c|0,i=z+i|0,i=c>>>0<p>>>0?i+1|0:i,p=q(T,0,j,0),c=p+c|0,i=z+i|0,i=c>>>0<p>>>0?i+1|0:i,p=q(U,0,u,0),c=p+c|0,i=z+i|0,n[m+8>>2]=c,n[m+12>>2]=c>>>0<p>>>0?i+1|0:i,f=q(f,0,k,0),c=z,r=f,f=q(g,0,E,0),g=r+f|0,i=z+c|0,i=f>>>0>g>>>0?i+1|0:i,f=q(T,0,I,0),g=f+g|0,i=z+i|0,i=f>>>0>g>>>0?i+1|0:i,U=q(U,0,M,0),g=U+g|0,i=z+i|0,i=g>>>0<U>>>0?i+1|0:i,f=g,g=q(P,0,Z(e,19),0),e=f+g|0,i=z+i|0,i=e>>>0<g>>>0?i+1|0:i,b=q(b,0,w,0),e=b+e|0,i=z+i|0,i=e>>>0<b>>>0?i+1|0:i,b=q(x,0,y,0),e=b+e|0,i=z+i|0,i=e>>>0<b>>>0?i+1|0:i,b=q(R,0,d,0),e=b+e|0,i=z+i|0,i=e>>>0<b>>>0?i+1|0:i,b=q(j,0,O,0),e=b+e|0,i=z+i|0,i=e>>>0<b>>>0?i+1|0:i,f=e,e=q(u,0,N,0),u=f+e|0,i=z+i|0,n[m>>2]=u,n[m+4>>2]=u>>>0<e>>>0?i+1|0:i,mn(a,m),l=m+80|0}function K0(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0;t=l-48|0,l=t,r=t+8|0,Y(r,u,40),i=l-128|0,l=i,f=n[e>>2],c=n[r>>2],d=n[e+4>>2],b=n[r+4>>2],k=n[e+8>>2],h=n[r+8>>2],y=n[e+12>>2],w=n[r+12>>2],g=n[e+16>>2],m=n[r+16>>2],p=n[e+20>>2],v=n[r+20>>2],j=n[e+24>>2],x=n[r+24>>2],U=n[e+28>>2],R=n[r+28>>2],M=n[e+32>>2],u=n[r+32>>2],n[i+120>>2]=(n[r+36>>2]-n[e+36>>2]|0)+536870896,n[i+124>>2]=0,n[i+112>>2]=(u-M|0)+1073741808,n[i+116>>2]=0,n[i+104>>2]=(R-U|0)+536870896,n[i+108>>2]=0,n[i+96>>2]=(x-j|0)+1073741808,n[i+100>>2]=0,n[i+88>>2]=(v-p|0)+536870896,n[i+92>>2]=0,n[i+80>>2]=(m-g|0)+1073741808,n[i+84>>2]=0,n[i+72>>2]=(w-y|0)+536870896,n[i+76>>2]=0,n[i+64>>2]=(h-k|0)+1073741808,n[i+68>>2]=0,n[i+56>>2]=(b-d|0)+536870896,n[i+60>>2]=0,n[i+48>>2]=(c-f|0)+1073741520,n[i+52>>2]=0,u=i+8|0,mn(u,i+48|0),Y(r,u,40),l=i+128|0,Y(a,r,40),l=t+48|0}function jf(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0,G=0,H=0,D=0,L=0,B=0,C=0,F=0,K=0,S=0,V=0,J=0,X=0,$=0,_=0,e0=0,u0=0,i0=0,a0=0;y=l-112|0,l=y,Ce(y+4|0,u),M=n[y+20>>2],f=q(M,0,827193836,0),t=z,v=n[y+8>>2],i=q(v,0,377041255,0),e=z,w=n[y+4>>2],u=q(w,0,536700270,0),i=u+i|0,e=z+e|0,e=u>>>0>i>>>0?e+1|0:e,j=n[y+12>>2],u=q(j,0,259787148,0),i=u+i|0,e=z+e|0,e=u>>>0>i>>>0?e+1|0:e,T=n[y+16>>2],u=q(T,0,442594051,0),r=u+i|0,i=z+e|0,e=q(M,0,290322925,0),g=e+r|0,u=z+(u>>>0>r>>>0?i+1|0:i)|0,u=e>>>0>g>>>0?u+1|0:u,U=n[y+24>>2],C=U+w|0,i=q(C,0,536700270,0),r=i+(f-g|0)|0,m=u,e=z+(t-(u+(f>>>0<g>>>0)|0)|0)|0,e=i>>>0>r>>>0?e+1|0:e,c=n[y+28>>2],F=c+v|0,u=q(F,0,378089830,0),i=u+r|0,e=z+e|0,e=u>>>0>i>>>0?e+1|0:e,I=n[y+32>>2],K=I+j|0,u=q(K,0,796658059,0),t=u+i|0,i=z+e|0,i=u>>>0>t>>>0?i+1|0:i,N=n[y+36>>2],S=N+T|0,e=q(S,0,979464962,0),t=e+t|0,u=z+i|0,r=t,i=e>>>0>r>>>0?u+1|0:u,P=q(N,0,536870911,0),e0=z,J=q(I,0,536870911,0),E=J+P|0,u0=z,u=u0+e0|0,t=q(c,0,1048575,0),V=t+E|0,k=E>>>0<J>>>0?u+1|0:u,e=k+z|0,h=r-V|0,i0=t>>>0>V>>>0?e+1|0:e,f=i-(i0+(r>>>0<V>>>0)|0)|0,u=q(v,0,290322925,0),e=z,i=u,u=q(w,0,442594051,0),x=i+u|0,i=z+e|0,i=u>>>0>x>>>0?i+1|0:i,G=q(w,0,511,0)&536870911,e=q(G,0,9640146,0),t=e+x|0,d=i,u=i+z|0,r=t,i=e>>>0>r>>>0?u+1|0:u,u=q(w,0,290322925,0),p=z,t=u,e=q(G,0,485872621,0),b=u+e|0,u=z+p|0,u=e>>>0>b>>>0?u+1|0:u,e=u>>>29|0,u=(u&536870911)<<3|b>>>29,b=u+r|0,e=e+i|0,r=u>>>0>b>>>0?e+1|0:e,O=q(b,r,307527195,0)&536870911,u=O,e=u>>>12|0,u=u<<20,h=u+h|0,i=e+f|0,X=h,f=u>>>0>h>>>0?i+1|0:i,e=q(j,0,377041255,0),u=z,i=e,e=q(v,0,536700270,0),i=i+e|0,u=z+u|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=q(T,0,259787148,0),h=e+i|0,e=z+u|0,e=i>>>0>h>>>0?e+1|0:e,i=q(M,0,442594051,0),h=i+h|0,u=z+e|0,H=q(U,0,536870911,0),e=h-H|0,$=z,a0=(i>>>0>h>>>0?u+1|0:u)-($+(h>>>0<H>>>0)|0)|0,_=e,e=q(C,0,827193836,0),i=(_-t|0)+e|0,u=z+(a0-((t>>>0>_>>>0)+p|0)|0)|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=q(O,0,333,0),t=e+i|0,e=z+u|0,R=t,t=i>>>0>t>>>0?e+1|0:e,e=q(v,0,442594051,0),u=z,i=e,e=q(w,0,259787148,0),i=i+e|0,u=z+u|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=q(j,0,290322925,0),D=e+i|0,e=z+u|0,u=q(G,0,501691798,0),p=u+D|0,h=i>>>0>D>>>0?e+1|0:e,i=h+z|0,i=u>>>0>p>>>0?i+1|0:i,e=q(O,0,9640146,0),p=e+p|0,u=z+i|0,u=e>>>0>p>>>0?u+1|0:u,i=q(O,0,485872621,0),e=r+z|0,r=i+b|0,e=r>>>0<b>>>0?e+1|0:e,i=e>>>29|0,e=(e&536870911)<<3|r>>>29,p=e+p|0,u=u+i|0,r=e>>>0>p>>>0?u+1|0:u,L=q(p,r,307527195,0)&536870911,u=q(L,0,502512965,0),i=u+R|0,e=z+t|0,R=i,t=u>>>0>i>>>0?e+1|0:e,e=q(v,0,259787148,0),u=z,i=e,e=q(w,0,377041255,0),i=i+e|0,u=z+u|0,u=e>>>0>i>>>0?u+1|0:u,e=q(j,0,442594051,0),b=e+i|0,i=z+u|0,i=e>>>0>b>>>0?i+1|0:i,e=q(T,0,290322925,0),v=e+b|0,u=z+i|0,i=q(G,0,502512965,0),w=i+v|0,b=e>>>0>v>>>0?u+1|0:u,e=b+z|0,e=i>>>0>w>>>0?e+1|0:e,u=q(O,0,501691798,0),i=u+w|0,e=z+e|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=q(L,0,9640146,0),w=u+i|0,u=z+e|0,u=i>>>0>w>>>0?u+1|0:u,e=q(L,0,485872621,0),i=r+z|0,r=e+p|0,i=r>>>0<p>>>0?i+1|0:i,e=i>>>29|0,i=(i&536870911)<<3|r>>>29,p=i+w|0,u=u+e|0,r=i>>>0>p>>>0?u+1|0:u,B=q(p,r,307527195,0)&536870911,u=q(B,0,501691798,0),i=u+R|0,e=z+t|0,w=i,t=u>>>0>i>>>0?e+1|0:e,e=q(G,0,333,0),i=e+g|0,u=z+m|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=q(O,0,502512965,0),m=e+i|0,e=z+u|0,e=i>>>0>m>>>0?e+1|0:e,i=q(L,0,501691798,0),m=i+m|0,u=z+e|0,u=i>>>0>m>>>0?u+1|0:u,e=q(B,0,9640146,0),m=e+m|0,i=z+u|0,i=e>>>0>m>>>0?i+1|0:i,u=q(B,0,485872621,0),e=r+z|0,r=u+p|0,e=r>>>0<p>>>0?e+1|0:e,u=e>>>29|0,e=(e&536870911)<<3|r>>>29,r=e+m|0,u=u+i|0,i=e>>>0>r>>>0?u+1|0:u,R=q(r,i,307527195,0)&536870911,u=q(R,0,9640146,0),m=u+w|0,e=z+t|0,u=u>>>0>m>>>0?e+1|0:e,e=q(R,0,485872621,0),i=i+z|0,t=e+r|0,i=t>>>0<r>>>0?i+1|0:i,e=i>>>29|0,i=(i&536870911)<<3|t>>>29,g=i+m|0,u=u+e|0,r=i>>>0>g>>>0?u+1|0:u,w=q(g,r,307527195,0)&536870911,e=q(w,0,333,0),i=e+X|0,u=z+f|0,O=i,t=e>>>0>i>>>0?u+1|0:u,u=q(T,0,377041255,0),e=z,i=u,u=q(j,0,536700270,0),i=i+u|0,e=z+e|0,e=u>>>0>i>>>0?e+1|0:e,u=q(M,0,259787148,0),i=u+i|0,e=z+e|0,j=i,i=u>>>0>i>>>0?e+1|0:e,e=q(c,0,536870911,0),X=z,u=$+X|0,p=e,c=H+e|0,u=c>>>0<H>>>0?u+1|0:u,m=j-c|0,f=u,u=i-(u+(c>>>0>j>>>0)|0)|0,$=u,e=q(C,0,979464962,0),i=e-x|0,e=z-((e>>>0<x>>>0)+d|0)|0,d=i,i=q(F,0,827193836,0),d=d+i|0,e=z+e|0,e=(i>>>0>d>>>0?e+1|0:e)+u|0,u=d+m|0,e=u>>>0<d>>>0?e+1|0:e,i=q(L,0,333,0),d=i+u|0,u=z+e|0,u=i>>>0>d>>>0?u+1|0:u,e=q(B,0,502512965,0),d=e+d|0,i=z+u|0,i=e>>>0>d>>>0?i+1|0:i,e=q(R,0,501691798,0),d=e+d|0,u=z+i|0,u=e>>>0>d>>>0?u+1|0:u,i=q(w,0,9640146,0),d=i+d|0,e=z+u|0,i=i>>>0>d>>>0?e+1|0:e,u=q(w,0,485872621,0),e=r+z|0,r=u+g|0,e=r>>>0<g>>>0?e+1|0:e,u=e>>>29|0,e=(e&536870911)<<3|r>>>29,g=e+d|0,u=u+i|0,r=e>>>0>g>>>0?u+1|0:u,x=q(g,r,307527195,0)&536870911,u=q(x,0,502512965,0),e=u+O|0,i=z+t|0,j=e,t=u>>>0>e>>>0?i+1|0:i,u=q(M,0,377041255,0),e=z,i=u,u=q(T,0,536700270,0),i=i+u|0,e=z+e|0,d=i,i=u>>>0>i>>>0?e+1|0:e,u=f+u0|0,f=c+J|0,u=i-((f>>>0<J>>>0?u+1|0:u)+(f>>>0>d>>>0)|0)|0,H=u,d=d-f|0,c=d,i=q(C,0,796658059,0),e=i-D|0,i=z-((i>>>0<D>>>0)+h|0)|0,f=e,e=q(F,0,979464962,0),f=f+e|0,i=z+i|0,i=e>>>0>f>>>0?i+1|0:i,e=f,f=q(K,0,827193836,0),h=e+f|0,e=z+i|0,u=(f>>>0>h>>>0?e+1|0:e)+u|0,e=c+h|0,u=e>>>0<h>>>0?u+1|0:u,i=e,e=q(B,0,333,0),i=i+e|0,u=z+u|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=q(R,0,502512965,0),f=e+i|0,e=z+u|0,e=i>>>0>f>>>0?e+1|0:e,u=q(w,0,501691798,0),f=u+f|0,i=z+e|0,i=u>>>0>f>>>0?i+1|0:i,u=q(x,0,9640146,0),f=u+f|0,e=z+i|0,e=u>>>0>f>>>0?e+1|0:e,i=q(x,0,485872621,0),u=r+z|0,r=i+g|0,u=r>>>0<g>>>0?u+1|0:u,r=(u&536870911)<<3|r>>>29,f=r+f|0,u=(u>>>29|0)+e|0,r=r>>>0>f>>>0?u+1|0:u,g=q(f,r,307527195,0)&536870911,u=q(g,0,501691798,0),i=u+j|0,e=z+t|0,D=i,t=u>>>0>i>>>0?e+1|0:e,e=G,u=e>>>12|0,i=e<<20,e=q(M,0,536700270,0),c=(i-v|0)+e|0,i=z+(u-((i>>>0<v>>>0)+b|0)|0)|0,i=e>>>0>c>>>0?i+1|0:i,e=q(C,0,378089830,0),c=e+c|0,u=z+i|0,u=e>>>0>c>>>0?u+1|0:u,i=q(F,0,796658059,0),c=i+c|0,e=z+u|0,e=i>>>0>c>>>0?e+1|0:e,i=q(K,0,979464962,0),c=i+c|0,u=z+e|0,u=i>>>0>c>>>0?u+1|0:u,i=q(S,0,827193836,0),c=i+c|0,e=z+u|0,e=i>>>0>c>>>0?e+1|0:e,v=c,u=q(U,0,1048575,0),c=u+E|0,i=z+k|0,u=X+(u>>>0>c>>>0?i+1|0:i)|0,h=c+p|0,u=h>>>0<p>>>0?u+1|0:u,i=q(R,0,333,0),b=i+(v-h|0)|0,c=u,u=z+(e-(u+(h>>>0>v>>>0)|0)|0)|0,u=i>>>0>b>>>0?u+1|0:u,i=q(w,0,502512965,0),b=i+b|0,e=z+u|0,e=i>>>0>b>>>0?e+1|0:e,u=q(x,0,501691798,0),b=u+b|0,i=z+e|0,i=u>>>0>b>>>0?i+1|0:i,e=q(g,0,9640146,0),b=e+b|0,u=z+i|0,u=e>>>0>b>>>0?u+1|0:u,i=q(g,0,485872621,0),e=r+z|0,r=i+f|0,e=r>>>0<f>>>0?e+1|0:e,i=e>>>29|0,e=(e&536870911)<<3|r>>>29,r=e+b|0,u=u+i|0,u=e>>>0>r>>>0?u+1|0:u,U=q(r,u,307527195,0)&536870911,i=q(U,0,9640146,0),f=i+D|0,e=z+t|0,i=i>>>0>f>>>0?e+1|0:e,e=q(U,0,485872621,0),u=u+z|0,t=e+r|0,u=t>>>0<r>>>0?u+1|0:u,e=u>>>29|0,u=(u&536870911)<<3|t>>>29,r=u+f|0,i=e+i|0,t=u>>>0>r>>>0?i+1|0:i,n[y+76>>2]=r&536870911,e=q(M,0,979464962,0),u=e-_|0,e=z-((e>>>0<_>>>0)+a0|0)|0,i=u,u=q(F,0,536700270,0),i=i+u|0,e=z+e|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=q(K,0,378089830,0),f=u+i|0,u=z+e|0,u=i>>>0>f>>>0?u+1|0:u,i=q(S,0,796658059,0),f=i+f|0,e=z+u|0,e=i>>>0>f>>>0?e+1|0:e,k=f,u=q(I,0,1048575,0),b=u+P|0,i=z+e0|0,f=u>>>0>b>>>0?i+1|0:i,i=e-(f+(b>>>0>k>>>0)|0)|0,u=L,e=u>>>12|0,u=u<<20,k=u+(k-b|0)|0,e=e+i|0,e=u>>>0>k>>>0?e+1|0:e,i=q(x,0,333,0),k=i+k|0,u=z+e|0,u=i>>>0>k>>>0?u+1|0:u,e=q(g,0,502512965,0),k=e+k|0,i=z+u|0,i=e>>>0>k>>>0?i+1|0:i,e=q(U,0,501691798,0),k=e+k|0,u=z+i|0,i=(t&536870911)<<3|r>>>29,r=i+k|0,e=(t>>>29|0)+(e>>>0>k>>>0?u+1|0:u)|0,t=i>>>0>r>>>0?e+1|0:e,n[y+80>>2]=r&536870911,u=q(K,0,536700270,0),e=z,i=u,u=q(M,0,796658059,0),i=i+u|0,e=z+e|0,e=u>>>0>i>>>0?e+1|0:e,I=i,u=m,m=q(N,0,1048575,0),N=u+m|0,E=z,i=E+$|0,k=q(S,0,378089830,0),P=k+(I-N|0)|0,u=z+(e-((N>>>0>I>>>0)+(m>>>0>N>>>0?i+1|0:i)|0)|0)|0,u=k>>>0>P>>>0?u+1|0:u,e=B,i=e>>>12|0,k=e<<20,P=k+P|0,e=u+i|0,u=q(g,0,333,0),i=u+P|0,e=z+(k>>>0>P>>>0?e+1|0:e)|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=q(U,0,502512965,0),k=u+i|0,u=z+e|0,u=i>>>0>k>>>0?u+1|0:u,i=(t&536870911)<<3|r>>>29,r=i+k|0,u=(t>>>29|0)+u|0,t=i>>>0>r>>>0?u+1|0:u,n[y+84>>2]=r&536870911,u=q(S,0,536700270,0),e=z,i=u,u=q(M,0,378089830,0),k=i+u|0,i=z+e|0,i=(u>>>0>k>>>0?i+1|0:i)-((d>>>0>k>>>0)+H|0)|0,e=R,u=e>>>12|0,e=e<<20,d=e+(k-d|0)|0,u=u+i|0,u=e>>>0>d>>>0?u+1|0:u,i=q(U,0,333,0),d=i+d|0,e=z+u|0,u=t>>>29|0,r=(t&536870911)<<3|r>>>29,t=r+d|0,i=u+(i>>>0>d>>>0?e+1|0:e)|0,i=r>>>0>t>>>0?i+1|0:i,u=t,n[y+88>>2]=u&536870911,t=w,e=t>>>12|0,r=h+(t<<20)|0,e=e+c|0,e=r>>>0<h>>>0?e+1|0:e,t=i,i=i>>>29|0,c=r,r=(t&536870911)<<3|u>>>29,t=c+r|0,u=e+i|0,i=r>>>0>t>>>0?u+1|0:u,n[y+92>>2]=t&536870911,u=x,e=u>>>12|0,r=V+(u<<20)|0,u=e+i0|0,e=r>>>0<V>>>0?u+1|0:u,u=i>>>29|0,i=(i&536870911)<<3|t>>>29,t=i+r|0,e=u+e|0,e=i>>>0>t>>>0?e+1|0:e,n[y+96>>2]=t&536870911,i=g,u=i>>>12|0,r=b+(i<<20)|0,i=u+f|0,u=e,e=u>>>29|0,u=(u&536870911)<<3|t>>>29,t=u+r|0,e=e+(r>>>0<b>>>0?i+1|0:i)|0,e=u>>>0>t>>>0?e+1|0:e,n[y+100>>2]=t&536870911,u=U,i=u>>>12|0,r=m+(u<<20)|0,u=i+E|0,i=e,e=e>>>29|0,t=(i&536870911)<<3|t>>>29,i=t+r|0,u=e+(r>>>0<m>>>0?u+1|0:u)|0,e=i,n[y+108>>2]=((e>>>0<t>>>0?u+1|0:u)&536870911)<<3|e>>>29,n[y+104>>2]=e&536870911,u=y+40|0,Be(u,y+76|0),c4(a,u),l=y+112|0}function xf(a,u){return a=o[u|0]^o[a|0],F0((0-a|a)<<24>>24>=0)}function zf(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0,G=0,H=0,D=0,L=0,B=0,C=0,F=0,K=0,S=0,V=0,J=0,X=0,$=0,_=0,e0=0,u0=0,i0=0,a0=0,h0=0,g0=0,p0=0,s0=0,c0=0,V2=0;x=l-48|0,l=x,h=n[e>>2],y=n[u>>2],b=q(h,0,y,0),i=z,L=i,m=q(b,i,307527195,0)&536870911,r=q(m,0,9640146,0),t=z,k=n[u+4>>2],i=q(k,0,h,0),f=z,d=n[e+4>>2],w=q(d,0,y,0),i=w+i|0,f=z+f|0,P=i,_=i>>>0<w>>>0?f+1|0:f,i=_+t|0,r=r+P|0,i=r>>>0<P>>>0?i+1|0:i,f=r,t=i,i=q(m,0,485872621,0),r=L+z|0,c=f,i=i+b|0,r=i>>>0<b>>>0?r+1|0:r,f=r>>>29|0,r=(r&536870911)<<3|i>>>29,i=c+r|0,t=t+f|0,B=i,I=i>>>0<r>>>0?t+1|0:t,H=q(i,I,307527195,0)&536870911,i=H,f=i>>>12|0,C=n[u+20>>2],v=C+y|0,w=n[e+16>>2],t=q(v,0,w,0),r=t+(i<<20)|0,i=z+f|0,i=r>>>0<t>>>0?i+1|0:i,D=n[e+20>>2],j=D+h|0,M=n[u+16>>2],t=q(j,0,M,0),r=t+r|0,i=z+i|0,O=r,E=r>>>0<t>>>0?i+1|0:i,p=n[e+12>>2],i=q(p,0,k,0),r=z,c=n[u+8>>2],U=n[e+8>>2],t=q(c,0,U,0),i=t+i|0,f=z+r|0,f=i>>>0<t>>>0?f+1|0:f,g=n[u+12>>2],t=q(g,0,d,0),r=t+i|0,i=z+f|0,i=r>>>0<t>>>0?i+1|0:i,f=q(w,0,y,0),r=f+r|0,t=z+i|0,t=r>>>0<f>>>0?t+1|0:t,f=q(h,0,M,0),i=f+r|0,r=z+t|0,r=i>>>0<f>>>0?r+1|0:r,F=n[u+28>>2],N=F+c|0,K=n[e+28>>2],T=K+U|0,t=q(N,0,T,0),R=i,i=t+(O-i|0)|0,e0=r,f=z+(E-(r+(R>>>0>O>>>0)|0)|0)|0,f=i>>>0<t>>>0?f+1|0:f,S=n[e+32>>2],E=S+p|0,G=n[u+24>>2],O=G+k|0,t=q(E,0,O,0),r=t+i|0,i=z+f|0,V=n[u+32>>2],J=V+g|0,X=n[e+24>>2],$=X+d|0,e=q(J,0,$,0),u=e+r|0,t=z+(r>>>0<t>>>0?i+1|0:i)|0,t=u>>>0<e>>>0?t+1|0:t,e=u,u=q(S,0,G,0),i=z,f=q(F,0,K,0),u=f+u|0,r=z+i|0,r=u>>>0<f>>>0?r+1|0:r,f=q(V,0,X,0),u=f+u|0,i=z+r|0,a0=u,p0=e-u|0,h0=u>>>0<f>>>0?i+1|0:i,s0=t-(h0+(e>>>0<u>>>0)|0)|0,u=q(U,0,g,0),e=z,r=q(p,0,c,0),u=r+u|0,i=z+e|0,i=u>>>0<r>>>0?i+1|0:i,e=q(w,0,k,0),u=e+u|0,t=z+i|0,t=u>>>0<e>>>0?t+1|0:t,e=u,u=q(d,0,M,0),e=e+u|0,r=z+t|0,r=u>>>0>e>>>0?r+1|0:r,u=D,i=q(u,0,C,0),D=e-i|0,g0=r-(z+(e>>>0<i>>>0)|0)|0,e=q(H,0,333,0),r=e-b|0,i=(z-((e>>>0<b>>>0)+L|0)|0)+g0|0,e=r+D|0,i=e>>>0<r>>>0?i+1|0:i,r=q(j,0,v,0),e=r+e|0,t=z+i|0,u0=e,i0=e>>>0<r>>>0?t+1|0:t,e=q(y,0,U,0),i=z,t=q(k,0,d,0),e=t+e|0,r=z+i|0,r=e>>>0<t>>>0?r+1|0:r,t=q(h,0,c,0),e=t+e|0,i=z+r|0,i=e>>>0<t>>>0?i+1|0:i,L=e,r=q(m,0,501691798,0),e=e+r|0,c0=i,f=i+z|0,f=e>>>0<r>>>0?f+1|0:f,r=q(H,0,9640146,0),e=r+e|0,i=z+f|0,i=e>>>0<r>>>0?i+1|0:i,r=q(H,0,485872621,0),t=I+z|0,r=r+B|0,t=r>>>0<B>>>0?t+1|0:t,f=t>>>29|0,t=(t&536870911)<<3|r>>>29,e=t+e|0,r=i+f|0,b=e,I=e>>>0<t>>>0?r+1|0:r,e=q(e,I,307527195,0)&536870911,t=q(e,0,502512965,0),r=t+u0|0,i=z+i0|0,V2=r,i0=r>>>0<t>>>0?i+1|0:i,i=q(d,0,c,0),t=z,f=q(k,0,U,0),r=f+i|0,i=z+t|0,i=r>>>0<f>>>0?i+1|0:i,t=q(y,0,p,0),r=t+r|0,f=z+i|0,f=r>>>0<t>>>0?f+1|0:f,t=q(h,0,g,0),i=t+r|0,r=z+f|0,r=i>>>0<t>>>0?r+1|0:r,B=i,f=q(m,0,502512965,0),i=i+f|0,u0=r,t=r+z|0,t=i>>>0<f>>>0?t+1|0:t,f=q(H,0,501691798,0),r=f+i|0,i=z+t|0,i=r>>>0<f>>>0?i+1|0:i,t=q(e,0,9640146,0),r=t+r|0,i=z+i|0,i=r>>>0<t>>>0?i+1|0:i,t=r,r=i,i=q(e,0,485872621,0),f=I+z|0,h=i+b|0,f=h>>>0<b>>>0?f+1|0:f,i=f>>>29|0,f=(f&536870911)<<3|h>>>29,t=f+t|0,r=i+r|0,y=t,b=t>>>0<f>>>0?r+1|0:r,h=q(t,b,307527195,0)&536870911,r=q(h,0,501691798,0),i=r+V2|0,t=z+i0|0,d=i,k=i>>>0<r>>>0?t+1|0:t,i=q(H,0,502512965,0),t=z,f=q(m,0,333,0),r=f+i|0,i=z+t|0,i=e0+(r>>>0<f>>>0?i+1|0:i)|0,r=r+R|0,i=r>>>0<R>>>0?i+1|0:i,f=q(e,0,501691798,0),t=f+r|0,r=z+i|0,r=t>>>0<f>>>0?r+1|0:r,i=t,t=q(h,0,9640146,0),i=i+t|0,f=z+r|0,f=i>>>0<t>>>0?f+1|0:f,r=q(h,0,485872621,0),t=b+z|0,R=y,y=r+y|0,t=R>>>0>y>>>0?t+1|0:t,r=t>>>29|0,y=(t&536870911)<<3|y>>>29,t=y+i|0,i=r+f|0,r=t>>>0<y>>>0?i+1|0:i,y=q(t,r,307527195,0)&536870911,b=q(y,0,9640146,0),f=b+d|0,i=z+k|0,k=f,b=f>>>0<b>>>0?i+1|0:i,i=q(y,0,485872621,0),f=r+z|0,i=i+t|0,f=i>>>0<t>>>0?f+1|0:f,t=f>>>29|0,f=(f&536870911)<<3|i>>>29,i=f+k|0,r=t+b|0,k=i,d=i>>>0<f>>>0?r+1|0:r,b=q(i,d,307527195,0)&536870911,t=q(b,0,333,0),r=t+p0|0,i=z+s0|0,I=r,R=r>>>0<t>>>0?i+1|0:i,i=q(w,0,c,0),t=z,f=q(p,0,g,0),r=f+i|0,i=z+t|0,i=r>>>0<f>>>0?i+1|0:i,f=q(M,0,U,0),r=f+r|0,t=z+i|0,t=r>>>0<f>>>0?t+1|0:t,c=r,i=q(G,0,u,0),r=z,f=i,i=q(X,0,C,0),f=f+i|0,r=z+r|0,r=t-((f>>>0>c>>>0)+(i>>>0>f>>>0?r+1|0:r)|0)|0,e0=r,U=c-f|0,c=U,i=q(v,0,$,0),t=i-P|0,i=z-((i>>>0<P>>>0)+_|0)|0,f=t,t=q(j,0,O,0),f=f+t|0,i=z+i|0,t=(t>>>0>f>>>0?i+1|0:i)+r|0,i=f+c|0,t=i>>>0<f>>>0?t+1|0:t,f=q(e,0,333,0),i=f+i|0,r=z+t|0,r=i>>>0<f>>>0?r+1|0:r,t=q(h,0,502512965,0),i=t+i|0,f=z+r|0,f=i>>>0<t>>>0?f+1|0:f,t=q(y,0,501691798,0),r=t+i|0,i=z+f|0,i=r>>>0<t>>>0?i+1|0:i,t=q(b,0,9640146,0),r=t+r|0,i=z+i|0,f=r,r=r>>>0<t>>>0?i+1|0:i,i=q(b,0,485872621,0),t=d+z|0,c=k,k=i+k|0,t=c>>>0>k>>>0?t+1|0:t,i=t>>>29|0,c=f,f=(t&536870911)<<3|k>>>29,t=c+f|0,r=i+r|0,d=t,c=t>>>0<f>>>0?r+1|0:r,k=q(t,c,307527195,0)&536870911,r=q(k,0,502512965,0),i=r+I|0,f=z+R|0,R=i,P=i>>>0<r>>>0?f+1|0:f,i=q(M,0,p,0),t=z,f=q(w,0,g,0),r=f+i|0,i=z+t|0,g=r,t=r>>>0<f>>>0?i+1|0:i,i=q(K,0,C,0),f=z,p=q(G,0,X,0),r=p+i|0,i=z+f|0,i=r>>>0<p>>>0?i+1|0:i,p=q(F,0,u,0),f=p+r|0,r=z+i|0,i=t-((f>>>0>g>>>0)+(f>>>0<p>>>0?r+1|0:r)|0)|0,_=i,p=g-f|0,f=p,r=i,i=q(O,0,$,0),t=i-L|0,i=z-((i>>>0<L>>>0)+c0|0)|0,g=q(v,0,T,0),t=g+t|0,i=z+i|0,i=t>>>0<g>>>0?i+1|0:i,g=q(j,0,N,0),t=g+t|0,i=z+i|0,r=(t>>>0<g>>>0?i+1|0:i)+r|0,i=t+f|0,r=i>>>0<t>>>0?r+1|0:r,f=q(h,0,333,0),i=f+i|0,t=z+r|0,t=i>>>0<f>>>0?t+1|0:t,r=q(y,0,502512965,0),i=r+i|0,f=z+t|0,f=i>>>0<r>>>0?f+1|0:f,t=q(b,0,501691798,0),r=t+i|0,i=z+f|0,i=r>>>0<t>>>0?i+1|0:i,t=q(k,0,9640146,0),r=t+r|0,i=z+i|0,f=r,t=r>>>0<t>>>0?i+1|0:i,i=q(k,0,485872621,0),r=c+z|0,c=d,d=i+d|0,r=c>>>0>d>>>0?r+1|0:r,i=r>>>29|0,c=f,f=(r&536870911)<<3|d>>>29,r=c+f|0,t=i+t|0,c=r,g=r>>>0<f>>>0?t+1|0:t,d=q(r,g,307527195,0)&536870911,r=q(d,0,501691798,0),i=r+R|0,f=z+P|0,R=i,P=i>>>0<r>>>0?f+1|0:f,f=q(w,0,M,0),i=m<<20,r=f+(i-B|0)|0,i=z+((m>>>12)-((i>>>0<B>>>0)+u0)|0)|0,i=r>>>0<f>>>0?i+1|0:i,f=q(T,0,O,0),t=f+r|0,r=z+i|0,r=t>>>0<f>>>0?r+1|0:r,i=t,t=q(N,0,$,0),i=i+t|0,f=z+r|0,f=i>>>0<t>>>0?f+1|0:f,r=q(v,0,E,0),i=r+i|0,t=z+f|0,t=i>>>0<r>>>0?t+1|0:t,f=q(j,0,J,0),r=f+i|0,i=z+t|0,m=r,t=r>>>0<f>>>0?i+1|0:i,i=q(F,0,X,0),f=z,v=q(G,0,K,0),r=v+i|0,i=z+f|0,i=r>>>0<v>>>0?i+1|0:i,v=q(S,0,C,0),f=v+r|0,r=z+i|0,i=q(V,0,u,0),u=i+f|0,f=z+(f>>>0<v>>>0?r+1|0:r)|0,f=u>>>0<i>>>0?f+1|0:f,r=q(y,0,333,0),v=u,u=r+(m-u|0)|0,G=f,i=z+(t-(f+(m>>>0<v>>>0)|0)|0)|0,i=u>>>0<r>>>0?i+1|0:i,r=q(b,0,502512965,0),u=r+u|0,i=z+i|0,i=u>>>0<r>>>0?i+1|0:i,t=q(k,0,501691798,0),u=t+u|0,r=z+i|0,r=u>>>0<t>>>0?r+1|0:r,i=q(d,0,9640146,0),u=i+u|0,f=z+r|0,f=u>>>0<i>>>0?f+1|0:f,i=q(d,0,485872621,0),t=g+z|0,i=i+c|0,t=i>>>0<c>>>0?t+1|0:t,r=t>>>29|0,t=(t&536870911)<<3|i>>>29,u=t+u|0,i=r+f|0,r=u>>>0<t>>>0?i+1|0:i,m=q(u,r,307527195,0)&536870911,f=q(m,0,9640146,0),t=f+R|0,i=z+P|0,i=t>>>0<f>>>0?i+1|0:i,j=q(m,0,485872621,0),f=r+z|0,r=t,t=u,u=u+j|0,f=t>>>0>u>>>0?f+1|0:f,t=f>>>29|0,f=(f&536870911)<<3|u>>>29,u=r+f|0,r=i+t|0,c=u,u=u>>>0<f>>>0?r+1|0:r,n[x+12>>2]=c&536870911,i=q(M,0,$,0),r=i-D|0,i=z-((i>>>0<D>>>0)+g0|0)|0,t=q(w,0,O,0),r=t+r|0,i=z+i|0,i=r>>>0<t>>>0?i+1|0:i,t=q(N,0,E,0),r=t+r|0,f=z+i|0,f=r>>>0<t>>>0?f+1|0:f,i=r,r=q(T,0,J,0),i=i+r|0,t=z+f|0,t=i>>>0<r>>>0?t+1|0:t,f=i,i=q(K,0,V,0),r=z,j=q(S,0,F,0),i=j+i|0,r=z+r|0,g=i>>>0<j>>>0?r+1|0:r,j=i,i=t-(g+(f>>>0<i>>>0)|0)|0,t=e>>>12|0,r=e<<20,e=r+(f-j|0)|0,i=i+t|0,i=e>>>0<r>>>0?i+1|0:i,r=q(k,0,333,0),e=r+e|0,f=z+i|0,f=e>>>0<r>>>0?f+1|0:f,i=q(d,0,502512965,0),e=i+e|0,r=z+f|0,r=e>>>0<i>>>0?r+1|0:r,t=q(m,0,501691798,0),e=t+e|0,i=z+r|0,i=e>>>0<t>>>0?i+1|0:i,f=u>>>29|0,r=e,e=(u&536870911)<<3|c>>>29,u=r+e|0,t=i+f|0,c=u,u=u>>>0<e>>>0?t+1|0:t,n[x+16>>2]=c&536870911,e=q(M,0,T,0),i=z,r=q(w,0,N,0),e=r+e|0,i=z+i|0,i=e>>>0<r>>>0?i+1|0:i,f=e,e=q(S,0,V,0),t=e+U|0,N=z,r=N+e0|0,T=q(E,0,J,0),U=T+(f-t|0)|0,f=z+(i-((t>>>0>f>>>0)+(e>>>0>t>>>0?r+1|0:r)|0)|0)|0,r=h>>>12|0,h=h<<20,i=h+U|0,t=r+(U>>>0<T>>>0?f+1|0:f)|0,f=q(d,0,333,0),r=f+i|0,i=z+(i>>>0<h>>>0?t+1|0:t)|0,i=r>>>0<f>>>0?i+1|0:i,t=q(m,0,502512965,0),r=t+r|0,i=z+i|0,i=r>>>0<t>>>0?i+1|0:i,t=u>>>29|0,f=r,r=(u&536870911)<<3|c>>>29,u=f+r|0,f=i+t|0,h=u,u=u>>>0<r>>>0?f+1|0:f,n[x+20>>2]=h&536870911,i=q(w,0,J,0),r=z,t=q(M,0,E,0),i=t+i|0,r=z+r|0,t=(i>>>0<t>>>0?r+1|0:r)-((i>>>0<p>>>0)+_|0)|0,w=y<<20,r=w+(i-p|0)|0,i=(y>>>12|0)+t|0,i=r>>>0<w>>>0?i+1|0:i,f=q(m,0,333,0),r=f+r|0,t=z+i|0,t=r>>>0<f>>>0?t+1|0:t,f=u>>>29|0,i=(u&536870911)<<3|h>>>29,u=i+r|0,r=t+f|0,r=u>>>0<i>>>0?r+1|0:r,f=u,n[x+24>>2]=f&536870911,i=G+(b>>>12|0)|0,w=v+(b<<20)|0,i=w>>>0<v>>>0?i+1|0:i,u=r,r=r>>>29|0,t=(u&536870911)<<3|f>>>29,u=t+w|0,i=i+r|0,r=u,u=r>>>0<t>>>0?i+1|0:i,n[x+28>>2]=r&536870911,f=h0+(k>>>12|0)|0,t=a0+(k<<20)|0,f=t>>>0<a0>>>0?f+1|0:f,i=u>>>29|0,r=(u&536870911)<<3|r>>>29,u=r+t|0,t=i+f|0,t=u>>>0<r>>>0?t+1|0:t,i=u,n[x+32>>2]=i&536870911,r=g+(d>>>12|0)|0,w=j+(d<<20)|0,r=w>>>0<j>>>0?r+1|0:r,u=t,t=t>>>29|0,f=(u&536870911)<<3|i>>>29,u=f+w|0,i=r+t|0,t=u,u=t>>>0<f>>>0?i+1|0:i,n[x+36>>2]=t&536870911,i=N+(m>>>12|0)|0,f=e+(m<<20)|0,e=f>>>0<e>>>0?i+1|0:i,i=u>>>29|0,r=(u&536870911)<<3|t>>>29,u=r+f|0,f=e+i|0,n[x+44>>2]=((u>>>0<r>>>0?f+1|0:f)&536870911)<<3|u>>>29,n[x+40>>2]=u&536870911,Be(a,x+12|0),l=x+48|0}function qf(a,u,e){var i=0,r=0,t=0;for(i=l-48|0,l=i,d0(i+12|0,36);;){if((r|0)!=36){t=n[e+r>>2]+(n[u+r>>2]+(t>>>29|0)|0)|0,n[(i+12|0)+r>>2]=t&536870911,r=r+4|0;continue}break}Be(a,i+12|0),l=i+48|0}function c4(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;e=n[u+32>>2],s[a+29|0]=e,t=n[u>>2],s[a|0]=t,s[a+31|0]=e>>>16,s[a+30|0]=e>>>8,f=n[u+28>>2],s[a+28|0]=f>>>21,s[a+27|0]=f>>>13,s[a+26|0]=f>>>5,e=n[u+24>>2],s[a+24|0]=e>>>18,s[a+23|0]=e>>>10,s[a+22|0]=e>>>2,c=n[u+20>>2],s[a+20|0]=c>>>15,s[a+19|0]=c>>>7,i=n[u+16>>2],s[a+17|0]=i>>>20,s[a+16|0]=i>>>12,s[a+15|0]=i>>>4,r=n[u+12>>2],s[a+13|0]=r>>>17,s[a+12|0]=r>>>9,s[a+11|0]=r>>>1,d=n[u+8>>2],s[a+9|0]=d>>>14,s[a+8|0]=d>>>6,u=n[u+4>>2],s[a+6|0]=u>>>19,s[a+5|0]=u>>>11,s[a+4|0]=u>>>3,s[a+2|0]=t>>>16,s[a+1|0]=t>>>8,s[a+25|0]=f<<3|e>>>26,s[a+21|0]=e<<6|c>>>23,s[a+18|0]=c<<1|i>>>28,s[a+14|0]=i<<4|r>>>25,s[a+10|0]=r<<7|d>>>22,s[a+7|0]=d<<2|u>>>27,s[a+3|0]=u<<5|t>>>24}function H0(a,u){var e=0;e=l-80|0,l=e,Pf(e,u),mn(a,e),l=e+80|0}function D0(a,u,e){var i=0,r=0,t=0;for(i=l-48|0,l=i,r=i+8|0,Y(r,u,40),u=0;;){if((u|0)!=40){t=u+r|0,n[t>>2]=n[t>>2]+n[u+e>>2],u=u+4|0;continue}break}Y(a,r,40),l=i+48|0}function Uf(a){var u=0;return u=l-32|0,l=u,Xn(u,a),a=F0(s[u|0]&1),l=u+32|0,a}function Rf(a,u){var e=0,i=0;e=l-48|0,l=e,i=e+8|0,Qn(i,a),Jn(a,i,u),l=e+48|0}function Jn(a,u,e){var i=0;e=0-(e&255)|0,i=n[a>>2],n[a>>2]=e&(i^n[u>>2])^i,i=n[a+4>>2],n[a+4>>2]=e&(i^n[u+4>>2])^i,i=n[a+8>>2],n[a+8>>2]=e&(i^n[u+8>>2])^i,i=n[a+12>>2],n[a+12>>2]=e&(i^n[u+12>>2])^i,i=n[a+16>>2],n[a+16>>2]=e&(i^n[u+16>>2])^i,i=n[a+20>>2],n[a+20>>2]=e&(i^n[u+20>>2])^i,i=n[a+24>>2],n[a+24>>2]=e&(i^n[u+24>>2])^i,i=n[a+28>>2],n[a+28>>2]=e&(i^n[u+28>>2])^i,i=n[a+32>>2],n[a+32>>2]=e&(i^n[u+32>>2])^i,i=a,a=n[a+36>>2],n[i+36>>2]=e&(a^n[u+36>>2])^a}function A2(a,u){var e=0,i=0,r=0;e=u+120|0,f0(a,u,e),i=u+40|0,r=u+80|0,f0(a+40|0,i,r),f0(a+80|0,r,e),f0(a+120|0,u,i)}function b8(a,u,e,i,r){var t=0,f=0,c=0;t=l-16|0,l=t,n[t+4>>2]=e,n[t>>2]=u,n[t+12>>2]=r,n[t+8>>2]=i,f=ri(t),c=ri(t+8|0),n[a+16>>2]=0,n[a+12>>2]=r,n[a+8>>2]=i,n[a+4>>2]=e,n[a>>2]=u,n[a+20>>2]=f>>>0>c>>>0?c:f,l=t+16|0}function Xn(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;e=l-128|0,l=e,n[e+120>>2]=n[u+36>>2],n[e+124>>2]=0,n[e+112>>2]=n[u+32>>2],n[e+116>>2]=0,n[e+104>>2]=n[u+28>>2],n[e+108>>2]=0,n[e+96>>2]=n[u+24>>2],n[e+100>>2]=0,n[e+88>>2]=n[u+20>>2],n[e+92>>2]=0,n[e+80>>2]=n[u+16>>2],n[e+84>>2]=0,n[e+72>>2]=n[u+12>>2],n[e+76>>2]=0,n[e+64>>2]=n[u+8>>2],n[e+68>>2]=0,n[e+56>>2]=n[u+4>>2],n[e+60>>2]=0,n[e+48>>2]=n[u>>2],n[e+52>>2]=0,mn(e+8|0,e+48|0),t=n[e+44>>2],f=n[e+40>>2],c=n[e+36>>2],d=n[e+32>>2],b=n[e+28>>2],r=n[e+24>>2],k=n[e+20>>2],h=n[e+16>>2],i=n[e+12>>2],u=n[e+8>>2],u=Z(t+(f+(c+(d+(b+(r+(k+(h+(i+(u+19>>>26|0)>>>25|0)>>>26|0)>>>25|0)>>>26|0)>>>25|0)>>>26|0)>>>25|0)>>>26|0)>>>25|0,19)+u|0,s[a|0]=u,s[a+2|0]=u>>>16,s[a+1|0]=u>>>8,i=i+(u>>>26|0)|0,s[a+5|0]=i>>>14,s[a+4|0]=i>>>6,s[a+3|0]=u>>>24&3|i<<2,u=(i>>>25|0)+h|0,s[a+8|0]=u>>>13,s[a+7|0]=u>>>5,s[a+6|0]=u<<3|(i&29360128)>>>22,i=(u>>>26|0)+k|0,s[a+11|0]=i>>>11,s[a+10|0]=i>>>3,s[a+9|0]=i<<5|(u&65011712)>>>21,u=(i>>>25|0)+r|0,s[a+15|0]=u>>>18,s[a+14|0]=u>>>10,s[a+13|0]=u>>>2,r=b+(u>>>26|0)|0,s[a+16|0]=r,s[a+12|0]=u<<6|(i&33030144)>>>19,s[a+18|0]=r>>>16,s[a+17|0]=r>>>8,u=(r>>>25|0)+d|0,s[a+21|0]=u>>>15,s[a+20|0]=u>>>7,s[a+19|0]=r>>>24&1|u<<1,i=(u>>>26|0)+c|0,s[a+24|0]=i>>>13,s[a+23|0]=i>>>5,s[a+22|0]=i<<3|(u&58720256)>>>23,u=(i>>>25|0)+f|0,s[a+27|0]=u>>>12,s[a+26|0]=u>>>4,s[a+25|0]=u<<4|(i&31457280)>>>21,i=(u>>>26|0)+t|0,s[a+30|0]=i>>>10,s[a+29|0]=i>>>2,s[a+31|0]=(i&33292288)>>>18,s[a+28|0]=i<<6|(u&66060288)>>>20,l=e+128|0}function d8(a,u){var e=0,i=0,r=0;for(e=l-32|0,l=e,b8(e+8|0,a,a+32|0,u,u+32|0),a=n[e+28>>2],i=n[e+24>>2],u=a-i|0,u=a>>>0>=u>>>0?u:0,a=i+n[e+16>>2]|0,i=i+n[e+8>>2]|0,r=1;;){if(u){u=u-1|0,r=xf(i,a)&r,a=a+1|0,i=i+1|0;continue}break}return a=F0(r),l=e+32|0,a}function Qn(a,u){var e=0,i=0,r=0;r=l-48|0,l=r,i=r+8|0,Y(i,u,40),e=l-128|0,l=e,n[e+80>>2]=536870896-n[i+36>>2],n[e+84>>2]=0,n[e+72>>2]=1073741808-n[i+32>>2],n[e+76>>2]=0,n[e+64>>2]=536870896-n[i+28>>2],n[e+68>>2]=0,n[e+56>>2]=1073741808-n[i+24>>2],n[e+60>>2]=0,n[e+48>>2]=536870896-n[i+20>>2],n[e+52>>2]=0,n[e+40>>2]=1073741808-n[i+16>>2],n[e+44>>2]=0,n[e+32>>2]=536870896-n[i+12>>2],n[e+36>>2]=0,n[e+24>>2]=1073741808-n[i+8>>2],n[e+28>>2]=0,n[e+16>>2]=536870896-n[i+4>>2],n[e+20>>2]=0,n[e+8>>2]=1073741520-n[i>>2],n[e+12>>2]=0,u=e+88|0,mn(u,e+8|0),Y(i,u,40),l=e+128|0,Y(a,i,40),l=r+48|0}function Ze(a,u){var e=0;return e=l+-64|0,l=e,Xn(e,a),a=e+32|0,Xn(a,u),a=d8(e,a),l=e- -64|0,a}function k8(a,u){var e=0,i=0;e=l-160|0,l=e,i=e+80|0,Af(i,u),u=Y(e,i,40),Y(u+40|0,u+120|0,40),e=u+80|0,B2(e,u,5),f0(a,e,u+40|0),l=u+160|0}function Af(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;e=l-768|0,l=e,r=e+8|0,H0(r,u),c=e+728|0,H0(c,r),t=e+48|0,H0(t,c),i=e+88|0,f0(i,u,t),t=e+128|0,f0(t,r,i),u=e+168|0,H0(u,t),r=e+208|0,f0(r,i,u),i=e+248|0,B2(i,r,5),u=e+288|0,f0(u,i,r),i=e+328|0,B2(i,u,10),r=e+368|0,f0(r,i,u),i=e+408|0,B2(i,r,20),f=e+448|0,f0(f,i,r),i=e+488|0,B2(i,f,10),r=e+528|0,f0(r,i,u),i=e+568|0,B2(i,r,50),u=e+608|0,f0(u,i,r),i=e+648|0,B2(i,u,100),f=e+688|0,f0(f,i,u),B2(c,f,50),f0(a,c,r),Y(a+40|0,t,40),l=e+768|0}function B2(a,u,e){var i=0;for(i=l-80|0,l=i,H0(i,u),e=(e>>>0<=1?1:e)-1|0;;){if(e){u=i+40|0,H0(u,i),Y(i,u,40),e=e-1|0;continue}break}Y(a,i,40),l=i+80|0}function Mf(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;r=l-448|0,l=r,y=r+244|0,mf(y,u),t=r+284|0,H0(t,y),i=r+324|0,K0(i,t,1158340),b=r+84|0,f0(b,t,1158380),t=r+364|0,D0(t,b,1158340),c=l-240|0,l=c,e=c+200|0,H0(e,t),f0(c,e,t),H0(e,c),f=c+40|0,f0(f,e,t),k=c+120|0,f0(k,i,c),f0(e,i,f),f=l-128|0,l=f,h=f+48|0,Af(h,e),d=f+8|0,Y(d,h,40),B2(h,d,2),d=c+160|0,f0(d,e,h),l=f+128|0,f=c+80|0,f0(f,k,d),H0(e,f),f0(k,t,e),h=Ze(k,i),Qn(e,i),t=Ze(k,e),Qn(e,i),f0(d,e,1158420),i=Ze(k,d),f0(e,1158420,f),Jn(f,e,F0(t|i)),Rf(f,Uf(f)),i=r+404|0,w=i,g=F0(t|h),s[w|0]=g,Y(i+4|0,f,40),l=c+240|0,c=o[r+404|0],Y(b,r+408|0,40),t=Y(r+124|0,y,40),i=r+4|0,Y(i,b,40),e=r+44|0,Y(e,t,40),c?(Rf(i,F0(o[u+31|0]>>>7|0)),Y(b,i,40),f0(r+204|0,i,e),Y(t,e,40),Y(r+164|0,1158340,40),Y(a+4|0,b,160),u=1):u=0,n[a>>2]=u,l=r+448|0}function Be(a,u){var e=0,i=0,r=0,t=0,f=0;for(i=l-48|0,l=i,d0(i+12|0,36);;){if((e|0)!=36){r=(n[u+e>>2]+(r>>31)|0)-n[e+1158532>>2]|0,n[(i+12|0)+e>>2]=r&536870911,e=e+4|0;continue}break}for(t=i+12|0,u=0,r=0-(F0(r>>>31|0)&255)|0,e=0;;){if((u|0)!=36){f=u+t|0,e=(n[f>>2]+(e>>>29|0)|0)+(n[u+1158532>>2]&r)|0,n[f>>2]=e&536870911,u=u+4|0;continue}break}Y(a,t,36),l=i+48|0}function Wf(a,u,e){var i=0,r=0,t=0,f=0;for(i=l-320|0,l=i,i=Y(i,1158340,40),Y(i+40|0,1158340,40),Y(i+80|0,1158340,40),d0(i+120|0,40),e=e<<24,r=e>>31,f=r^(e>>24)+r,e=1;;){if((e|0)!=9){t=e^f,Yf(i,u,F0((t|0-t)<<16>>16>=0)),u=u+160|0,e=e+1|0;continue}break}e=F0(r&1),r=i+160|0,u=Y(r,i+40|0,40),Y(u+80|0,i+80|0,40),Qn(u+120|0,i+120|0),Y(u+40|0,i,40),Yf(i,r,e),Y(a,i,160),l=i+320|0}function Yf(a,u,e){Jn(a,u,e),Jn(a+40|0,u+40|0,e),Jn(a+80|0,u+80|0,e),Jn(a+120|0,u+120|0,e)}function mn(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;f=n[u+52>>2],r=n[u+36>>2],t=r>>>26|0,k=n[u+32>>2],r=(r&67108863)<<6|k>>>26,d=r+n[u+40>>2]|0,e=t+n[u+44>>2]|0,e=r>>>0>d>>>0?e+1|0:e,r=(e&33554431)<<7|d>>>25,c=r+n[u+48>>2]|0,f=(e>>>25|0)+f|0,r=r>>>0>c>>>0?f+1|0:f,n[a+24>>2]=c&67108863,t=n[u+20>>2],e=n[u+4>>2],f=e>>>26|0,h=n[u>>2],e=(e&67108863)<<6|h>>>26,b=e+n[u+8>>2]|0,i=f+n[u+12>>2]|0,i=e>>>0>b>>>0?i+1|0:i,e=i>>>25|0,i=(i&33554431)<<7|b>>>25,f=i+n[u+16>>2]|0,t=e+t|0,i=i>>>0>f>>>0?t+1|0:t,n[a+8>>2]=f&67108863,t=r>>>26|0,r=(r&67108863)<<6|c>>>26,e=r+n[u+56>>2]|0,t=t+n[u+60>>2]|0,r=e>>>0<r>>>0?t+1|0:t,n[a+28>>2]=e&33554431,t=i>>>26|0,i=(i&67108863)<<6|f>>>26,c=i+n[u+24>>2]|0,f=t+n[u+28>>2]|0,i=i>>>0>c>>>0?f+1|0:f,n[a+12>>2]=c&33554431,f=r>>>25|0,t=(r&33554431)<<7|e>>>25,r=t+n[u+64>>2]|0,e=f+n[u+68>>2]|0,f=r,r=r>>>0<t>>>0?e+1|0:e,n[a+32>>2]=f&67108863,e=i>>>25|0,c=(i&33554431)<<7|c>>>25,i=c+(k&67108863)|0,t=i>>>0<c>>>0?e+1|0:e,e=(d&33554431)+((t&67108863)<<6|i>>>26)|0,n[a+20>>2]=e,n[a+16>>2]=i&67108863,i=n[u+76>>2],t=r>>>26|0,e=n[u+72>>2],u=(r&67108863)<<6|f>>>26,r=e+u|0,i=i+t|0,i=u>>>0>r>>>0?i+1|0:i,n[a+36>>2]=r&33554431,u=a,a=q((i&33554431)<<7|r>>>25,i>>>25|0,19,0),r=h&67108863,a=a+r|0,e=z,e=a>>>0<r>>>0?e+1|0:e,i=(b&33554431)+((e&67108863)<<6|a>>>26)|0,n[u+4>>2]=i,n[u>>2]=a&67108863}function Pf(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0;k=a,P=n[u+12>>2],N=n[u>>2],m=N<<1,a=q(P,0,m,0),p=z,d=n[u+4>>2],w=d<<1,r=n[u+8>>2],g=q(w,0,r,0),a=g+a|0,e=z+p|0,e=a>>>0<g>>>0?e+1|0:e,i=n[u+32>>2],R=Z(i,19),b=n[u+20>>2],M=b<<1,g=q(R,0,M,0),p=g+a|0,a=z+e|0,y=p,v=g>>>0>y>>>0?a+1|0:a,f=n[u+36>>2],p=Z(f,19),g=n[u+16>>2],a=q(p,0,g,0),t=z,x=n[u+28>>2],c=Z(x,19),U=n[u+24>>2],u=q(c,0,U,0),a=u+a|0,e=z+t|0,e=a>>>0<u>>>0?e+1|0:e,u=y,y=a<<1,u=u+y|0,a=(e<<1|a>>>31)+v|0,n[k+24>>2]=u,n[k+28>>2]=u>>>0<y>>>0?a+1|0:a,v=Z(U,19),a=q(v,0,M,0),u=z,T=d,y=q(m,0,d,0),d=y+a|0,a=z+u|0,a=d>>>0<y>>>0?a+1|0:a,u=P<<1,y=q(R,0,u,0),d=y+d|0,a=z+a|0,y=d>>>0<y>>>0?a+1|0:a,a=q(p,0,r,0),t=z,j=q(g,0,c,0),a=j+a|0,e=z+t|0,h=d,d=a,a=(a>>>0<j>>>0?e+1|0:e)<<1|a>>>31,t=d<<1,d=h+t|0,e=a+y|0,n[k+8>>2]=d,n[k+12>>2]=t>>>0>d>>>0?e+1|0:e,a=q(u,0,U,0),d=z,y=g<<1,j=q(y,0,b,0),t=j+a|0,a=z+d|0,a=t>>>0<j>>>0?a+1|0:a,e=t,t=x,d=r<<1,j=q(t,0,d,0),x=e+j|0,a=z+a|0,a=j>>>0>x>>>0?a+1|0:a,e=x,x=i,j=q(i,0,w,0),i=e+j|0,e=z+a|0,e=i>>>0<j>>>0?e+1|0:e,a=i,j=f,i=q(f,0,m,0),f=a+i|0,a=z+e|0,n[k+72>>2]=f,n[k+76>>2]=i>>>0>f>>>0?a+1|0:a,a=q(d,0,b,0),f=z,i=q(g,0,u,0),a=i+a|0,e=z+f|0,e=a>>>0<i>>>0?e+1|0:e,i=q(w,0,U,0),f=i+a|0,a=z+e|0,a=i>>>0>f>>>0?a+1|0:a,i=f,f=q(m,0,t,0),i=i+f|0,a=z+a|0,f=i>>>0<f>>>0?a+1|0:a,a=q(p,0,x,0),e=z<<1|a>>>31,h=i,i=a<<1,a=h+i|0,e=e+f|0,n[k+56>>2]=a,n[k+60>>2]=a>>>0<i>>>0?e+1|0:e,a=q(w,0,g,0),i=z,e=q(d,0,P,0),f=e+a|0,a=z+i|0,a=e>>>0>f>>>0?a+1|0:a,i=f,f=q(m,0,b,0),i=i+f|0,a=z+a|0,a=i>>>0<f>>>0?a+1|0:a,e=i,f=t<<1,i=q(R,0,f,0),h=e+i|0,a=z+a|0,e=i>>>0>h>>>0?a+1|0:a,i=q(p,0,U,0),a=z<<1|i>>>31,O=h,h=i<<1,i=O+h|0,e=a+e|0,n[k+40>>2]=i,n[k+44>>2]=i>>>0<h>>>0?e+1|0:e,a=q(w,0,u,0),i=z,h=q(r,0,r,0),a=h+a|0,e=z+i|0,e=a>>>0<h>>>0?e+1|0:e,h=q(m,0,g,0),i=h+a|0,a=z+e|0,a=i>>>0<h>>>0?a+1|0:a,e=q(R,0,U<<1,0),i=e+i|0,a=z+a|0,a=e>>>0>i>>>0?a+1|0:a,e=i,i=a,a=q(p,0,M,0),h=z,O=q(c,0,t,0),t=O+a|0,a=z+h|0,a=(t>>>0<O>>>0?a+1|0:a)<<1|t>>>31,h=t<<1,t=h+e|0,e=a+i|0,n[k+32>>2]=t,n[k+36>>2]=t>>>0<h>>>0?e+1|0:e,a=q(m,0,r,0),r=z,t=q(w,0,T,0),a=t+a|0,e=z+r|0,e=a>>>0<t>>>0?e+1|0:e,t=q(U,0,v,0),r=t+a|0,a=z+e|0,a=r>>>0<t>>>0?a+1|0:a,t=q(R,0,y,0),r=t+r|0,a=z+a|0,i=r,t=i>>>0<t>>>0?a+1|0:a,a=q(p,0,u,0),T=z,e=q(M,0,c,0),r=e+a|0,a=z+T|0,a=(e>>>0>r>>>0?a+1|0:a)<<1|r>>>31,e=i,i=r<<1,r=e+i|0,e=a+t|0,n[k+16>>2]=r,n[k+20>>2]=r>>>0<i>>>0?e+1|0:e,a=q(v,0,y,0),r=z,v=q(N,0,N,0),a=v+a|0,e=z+r|0,e=a>>>0<v>>>0?e+1|0:e,v=q(R,0,d,0),r=v+a|0,a=z+e|0,a=r>>>0<v>>>0?a+1|0:a,v=r,r=a,a=q(u,0,c,0),y=z,b=q(Z(b,19),0,b,0),c=b+a|0,a=z+y|0,a=c>>>0<b>>>0?a+1|0:a,b=q(w,0,p,0),c=b+c|0,a=z+a|0,a=(c>>>0<b>>>0?a+1|0:a)<<1|c>>>31,b=c<<1,c=b+v|0,e=a+r|0,n[k>>2]=c,n[k+4>>2]=c>>>0<b>>>0?e+1|0:e,a=q(U,0,d,0),r=z,c=q(g,0,g,0),a=c+a|0,e=z+r|0,e=a>>>0<c>>>0?e+1|0:e,c=q(u,0,M,0),r=c+a|0,a=z+e|0,a=r>>>0<c>>>0?a+1|0:a,c=q(w,0,f,0),r=c+r|0,a=z+a|0,a=r>>>0<c>>>0?a+1|0:a,i=r,r=q(m,0,x,0),b=i+r|0,a=z+a|0,c=r>>>0>b>>>0?a+1|0:a,r=q(p,0,j,0),a=z<<1|r>>>31,i=b,b=r<<1,r=i+b|0,e=a+c|0,n[k+64>>2]=r,n[k+68>>2]=r>>>0<b>>>0?e+1|0:e,a=q(u,0,P,0),u=z,g=q(g,0,d,0),a=g+a|0,e=z+u|0,w=q(w,0,M,0),u=w+a|0,a=z+(a>>>0<g>>>0?e+1|0:e)|0,a=u>>>0<w>>>0?a+1|0:a,m=q(m,0,U,0),u=m+u|0,a=z+a|0,a=u>>>0<m>>>0?a+1|0:a,i=u,u=q(R,0,x,0),w=i+u|0,a=z+a|0,m=u>>>0>w>>>0?a+1|0:a,u=q(p,0,f,0),a=z<<1|u>>>31,i=w,w=u<<1,u=i+w|0,e=a+m|0,n[k+48>>2]=u,n[k+52>>2]=u>>>0<w>>>0?e+1|0:e}function $n(a,u){var e=0,i=0;e=u+120|0,f0(a,u,e),i=u+40|0,u=u+80|0,f0(a+40|0,i,u),f0(a+80|0,u,e)}function un(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;for(i=l-288|0,l=i,f=i+8|0,H0(f,u),c=i+48|0,d=u+40|0,H0(c,d),b=i+88|0,e=l-80|0,l=e,Pf(e,u+80|0);;){if((r|0)!=80){t=e+r|0,h=n[t+4>>2],k=n[t>>2],n[t>>2]=k<<1,n[t+4>>2]=h<<1|k>>>31,r=r+8|0;continue}break}mn(b,e),l=e+80|0,e=i+128|0,D0(e,u,d),r=i+168|0,H0(r,e),u=i+208|0,D0(u,c,f),e=i+248|0,K0(e,c,f),K0(a,r,u),K0(a+120|0,b,e),Y(a+40|0,u,40),Y(a+80|0,e,40),l=i+288|0}function Of(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0;w=n[e>>2],r=n[u>>2],g=n[e+4>>2],t=n[u+4>>2],m=n[e+8>>2],f=n[u+8>>2],p=n[e+12>>2],c=n[u+12>>2],v=n[e+16>>2],d=n[u+16>>2],j=n[e+20>>2],b=n[u+20>>2],x=n[e+24>>2],k=n[u+24>>2],U=n[e+28>>2],h=n[u+28>>2],R=n[e+32>>2],y=n[u+32>>2],M=n[e+36>>2],e=n[u+36>>2],u=0-(i&255)|0,n[a+36>>2]=(M^e)&u^e,n[a+32>>2]=u&(y^R)^y,n[a+28>>2]=u&(h^U)^h,n[a+24>>2]=u&(k^x)^k,n[a+20>>2]=u&(b^j)^b,n[a+16>>2]=u&(d^v)^d,n[a+12>>2]=u&(c^p)^c,n[a+8>>2]=u&(f^m)^f,n[a+4>>2]=u&(t^g)^t,n[a>>2]=u&(r^w)^r}function l4(a,u){var e=0;e=u+40|0,D0(a,e,u),K0(a+40|0,e,u),Y(a+80|0,u+80|0,40),f0(a+120|0,u+120|0,1158568)}function h8(a,u){var e=0,i=0,r=0,t=0;r=l-128|0,l=r,e=r+88|0,k8(e,u+80|0),i=r+8|0,f0(i,u,e),f0(r+48|0,u+40|0,e),u=l-32|0,l=u,Xn(u,i+40|0),t=Uf(i),e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),i=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[a|0]=i,s[a+1|0]=i>>>8,s[a+2|0]=i>>>16,s[a+3|0]=i>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[a+8|0]=i,s[a+9|0]=i>>>8,s[a+10|0]=i>>>16,s[a+11|0]=i>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,s[a+20|0]=e,s[a+21|0]=e>>>8,s[a+22|0]=e>>>16,s[a+23|0]=e>>>24,s[u+31|0]=o[u+31|0]^t<<7,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[a+24|0]=i,s[a+25|0]=i>>>8,s[a+26|0]=i>>>16,s[a+27|0]=i>>>24,s[a+28|0]=e,s[a+29|0]=e>>>8,s[a+30|0]=e>>>16,s[a+31|0]=e>>>24,l=u+32|0,l=r+128|0}function y8(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;for(r=l-1952|0,l=r,c=r+8|0,i=l-1760|0,l=i,l4(i+1600|0,1158608);;){if((e|0)!=1280){Y(e+i|0,i+1600|0,160),e=e+160|0;continue}break}for(e=0;;){if((e|0)==1120)Y(c,i,1280),l=i+1760|0;else{t=i+1600|0,f=e+i|0,_n(t,1158608,f),d=i+1440|0,A2(d,t),t=i+1280|0,l4(t,d),Y(f+160|0,t,160),e=e+160|0;continue}break}for(e=0,t=d0(r+1288|0,64),i=t;;){if((e|0)==32)n:for(e=0;;){if((e|0)==63)break n;u=e+t|0,f=o[u|0],i=f+8|0,s[u|0]=f-(i&240),u=u+1|0,s[u|0]=o[u|0]+(i<<24>>28),e=e+1|0}else{f=o[u+e|0],s[i+1|0]=f>>>4,s[i|0]=f&15,i=i+2|0,e=e+1|0;continue}break}for(u=r+1472|0,d0(u,40),Y(r+1512|0,1158340,40),Y(r+1552|0,1158340,40),d0(r+1592|0,40),e=r+1792|0,Wf(e,c,o[r+1351|0]),_n(r+1632|0,u,e),i=62;;){if((i|0)!=-1){e=r+1352|0,u=r+1632|0,$n(e,u),un(u,e),$n(e,u),un(u,e),$n(e,u),un(u,e),$n(e,u),un(u,e),e=r+1472|0,A2(e,u),c=r+1792|0,Wf(c,r+8|0,o[(r+1288|0)+i|0]),i=i-1|0,_n(u,e,c);continue}break}A2(a,r+1632|0),l=r+1952|0}function Nf(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0;c=l-48|0,l=c,k=d0(a,256),a=c+8|0,d0(a,40),e=l-48|0,l=e,n[e+40>>2]=32,n[e+44>>2]=8,n[e+36>>2]=u,i=l-16|0,l=i,b=a+32|0,n[i+12>>2]=b,n[i+8>>2]=a,r=e+36|0,t=Bn(r),f=b4(i+8|0),u=e+8|0,n[u+20>>2]=0,n[u+16>>2]=b,n[u+12>>2]=a,n[u+8>>2]=n[r+8>>2],a=n[r+4>>2],n[u>>2]=n[r>>2],n[u+4>>2]=a,n[u+24>>2]=t>>>0>f>>>0?f:t,l=i+16|0,u=n[e+32>>2],a=n[e+28>>2],i=u-a|0,t=u>>>0>=i>>>0?i:0,u=n[e+20>>2]+(a<<3)|0,i=n[e+16>>2],a=Z(i,a),r=n[e+12>>2]-a|0,a=a+n[e+8>>2]|0;n:{e:{for(;;){if(t){if(((i>>>0<r>>>0?i:r)|0)!=8)break e;f=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),n[u>>2]=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),n[u+4>>2]=f,t=t-1|0,u=u+8|0,r=r-i|0,a=a+i|0;continue}break}l=e+48|0;break n}Q()}for(a=0;;){i=a>>>0<=256?256:a;n:{for(;;){if((a|0)==(i|0))break n;if(e=(c+8|0)+(a>>>3&536870904)|0,u=e,r=n[u>>2],t=n[u+4>>2],u=a&31,f=((1<<u)-1&t)<<32-u|r>>>u,r=a&63,u=r>>>0>=32?t>>>u|0:f,r>>>0>=59&&(r=n[e+8>>2],e=0-a|0,u=u|((e&63)>>>0<32?r<<e:0)),u=d+(u&31)|0,e=d>>>0>u>>>0,!(u&1)){a=a+1|0;continue}break}d=!e&u>>>0>=16|e,s[a+k|0]=u-(d?32:0),a=a+5|0;continue}break}l=c+48|0}function Ce(a,u){var e=0,i=0,r=0,t=0,f=0,c=0;for(e=l-32|0,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0;;){n:{if((t|0)!=8)for(c=(t<<2)+e|0,f=n[c>>2],i=0,r=u;;){if((i|0)==32)break n;f=o[r|0]<<i|f,i=i+8|0,r=r+1|0}u=n[e+28>>2],n[a+32>>2]=u>>>8,r=n[e>>2],n[a>>2]=r&536870911,i=u<<21,u=n[e+24>>2],n[a+28>>2]=(i|u>>>11)&536870911,i=u<<18,u=n[e+20>>2],n[a+24>>2]=(i|u>>>14)&536870911,i=u<<15,u=n[e+16>>2],n[a+20>>2]=(i|u>>>17)&536870911,i=u<<12,u=n[e+12>>2],n[a+16>>2]=(i|u>>>20)&536870911,i=u<<9,u=n[e+8>>2],n[a+12>>2]=(i|u>>>23)&536870911,i=u<<6,u=n[e+4>>2],n[a+8>>2]=(i|u>>>26)&536870911,n[a+4>>2]=(u<<3|r>>>29)&536870911;return}n[c>>2]=f,u=u+4|0,t=t+1|0}}function Tf(a,u){var e=0,i=0,r=0,t=0;for(i=l-1920|0,l=i,l4(i+1760|0,u);;){if((e|0)!=1280){Y(e+i|0,i+1760|0,160),e=e+160|0;continue}break}for(e=l-288|0,l=e,Y(e+208|0,u+40|0,40),Y(e+248|0,u+80|0,40),r=e+168|0,Y(r,u,40),u=e+8|0,un(u,r),A2(i+1280|0,u),l=e+288|0,e=0;;){if((e|0)==1120)Y(a,i,1280),l=i+1920|0;else{u=i+1760|0,r=e+i|0,_n(u,i+1280|0,r),t=i+1600|0,A2(t,u),u=i+1440|0,l4(u,t),Y(r+160|0,u,160),e=e+160|0;continue}break}}function If(a,u,e){var i=0,r=0,t=0,f=0,c=0;i=l-288|0,l=i,r=i+8|0,t=u+40|0,D0(r,t,u),f=i+48|0,K0(f,t,u),t=i+88|0,f0(t,r,e+40|0),r=i+128|0,f0(r,f,e),f=i+168|0,f0(f,u+120|0,e+120|0),c=i+208|0,f0(c,u+80|0,e+80|0),u=i+248|0,D0(u,c,c),K0(a,t,r),D0(a+40|0,t,r),K0(a+80|0,u,f),D0(a+120|0,u,f),l=i+288|0}function _n(a,u,e){var i=0,r=0,t=0,f=0,c=0;i=l-288|0,l=i,r=i+8|0,t=u+40|0,D0(r,t,u),f=i+48|0,K0(f,t,u),t=i+88|0,f0(t,r,e),r=i+128|0,f0(r,f,e+40|0),f=i+168|0,f0(f,u+120|0,e+120|0),c=i+208|0,f0(c,u+80|0,e+80|0),u=i+248|0,D0(u,c,c),K0(a,t,r),D0(a+40|0,t,r),D0(a+80|0,u,f),K0(a+120|0,u,f),l=i+288|0}function w8(a){var u=0,e=0,i=0,r=0,t=0,f=0;for(r=l-160|0,l=r,u=l-448|0,l=u,Y(u+208|0,a+40|0,40),Y(u+248|0,a+80|0,40),Y(u+168|0,a,40),a=2;;){if(a){a=a-1|0,e=u+8|0,i=u+168|0,un(e,i),$n(i,e);continue}break}return a=u+288|0,un(a,u+168|0),A2(r,a),l=u+448|0,a=l-160|0,l=a,a=d0(a,40),Y(a+40|0,1158340,40),e=a+80|0,Y(e,1158340,40),d0(a+120|0,40),u=l-160|0,l=u,f0(u,r,e),i=u+40|0,t=r+80|0,f0(i,a,t),i=Ze(u,i),f=u+80|0,f0(f,r+40|0,e),e=u+120|0,f0(e,a+40|0,t),e=F0(Ze(f,e)&i),l=u+160|0,l=a+160|0,l=r+160|0,(e&255)!=0}function Ef(a){var u=0,e=0;for(u=n[a>>2],e=n[a+4>>2];;){if((u|0)!=(e|0)){n[u>>2]=0,u=u+4|0,n[a>>2]=u;continue}break}}function Gf(a,u,e){var i=0;i=l-80|0,l=i,Of(i,a,u,e),Of(i+40|0,a+40|0,u+40|0,e),Y(a,i,80),l=i+80|0}function ne(a,u){var e=0,i=0;i=l+-64|0,l=i,n[i+24>>2]=0,n[i+28>>2]=0,n[i+16>>2]=0,n[i+20>>2]=0,n[i+8>>2]=0,n[i+12>>2]=0,n[i>>2]=0,n[i+4>>2]=0,n[i+56>>2]=0,n[i+60>>2]=0,n[i+48>>2]=0,n[i+52>>2]=0,n[i+40>>2]=0,n[i+44>>2]=0,n[i+32>>2]=0,n[i+36>>2]=0,r0(i,32,u,32),r0(i+32|0,32,u+32|0,32),e=n[i+28>>2],u=n[i+24>>2],s[a+24|0]=u,s[a+25|0]=u>>>8,s[a+26|0]=u>>>16,s[a+27|0]=u>>>24,s[a+28|0]=e,s[a+29|0]=e>>>8,s[a+30|0]=e>>>16,s[a+31|0]=e>>>24,e=n[i+20>>2],u=n[i+16>>2],s[a+16|0]=u,s[a+17|0]=u>>>8,s[a+18|0]=u>>>16,s[a+19|0]=u>>>24,s[a+20|0]=e,s[a+21|0]=e>>>8,s[a+22|0]=e>>>16,s[a+23|0]=e>>>24,e=n[i+12>>2],u=n[i+8>>2],s[a+8|0]=u,s[a+9|0]=u>>>8,s[a+10|0]=u>>>16,s[a+11|0]=u>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=n[i+4>>2],u=n[i>>2],s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24,e=n[i+36>>2],u=n[i+32>>2],s[a+32|0]=u,s[a+33|0]=u>>>8,s[a+34|0]=u>>>16,s[a+35|0]=u>>>24,s[a+36|0]=e,s[a+37|0]=e>>>8,s[a+38|0]=e>>>16,s[a+39|0]=e>>>24,e=n[i+44>>2],u=n[i+40>>2],s[a+40|0]=u,s[a+41|0]=u>>>8,s[a+42|0]=u>>>16,s[a+43|0]=u>>>24,s[a+44|0]=e,s[a+45|0]=e>>>8,s[a+46|0]=e>>>16,s[a+47|0]=e>>>24,e=n[i+52>>2],u=n[i+48>>2],s[a+48|0]=u,s[a+49|0]=u>>>8,s[a+50|0]=u>>>16,s[a+51|0]=u>>>24,s[a+52|0]=e,s[a+53|0]=e>>>8,s[a+54|0]=e>>>16,s[a+55|0]=e>>>24,e=n[i+60>>2],u=n[i+56>>2],s[a+56|0]=u,s[a+57|0]=u>>>8,s[a+58|0]=u>>>16,s[a+59|0]=u>>>24,s[a+60|0]=e,s[a+61|0]=e>>>8,s[a+62|0]=e>>>16,s[a+63|0]=e>>>24,l=i- -64|0}function g8(a,u){var e=0;e=l+-64|0,l=e,e=d0(e,64),r0(e,32,u,32),r0(e+32|0,32,u+32|0,32),Y(a,e,64),l=e- -64|0}function Y0(a,u,e,i,r){var t=0,f=0,c=0;n:{e:{if(a>>>0>15|u>>>0>=16||(u=(u<<2)+r|0,a=(a<<2)+r|0,t=n[u>>2]+n[a>>2]|0,n[a>>2]=t,i>>>0>=16))break e;if(i=(i<<2)+r|0,t=L0(n[i>>2]^t,16),n[i>>2]=t,e>>>0<16)break n}Q()}e=(e<<2)+r|0,r=t+n[e>>2]|0,n[e>>2]=r,r=L0(r^n[u>>2],12),n[u>>2]=r,t=a,a=r+n[a>>2]|0,n[t>>2]=a,a=L0(a^n[i>>2],8),n[i>>2]=a,a=a+n[e>>2]|0,n[e>>2]=a,f=u,c=L0(a^n[u>>2],7),n[f>>2]=c}function Hf(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0;i=l-32|0,l=i,k=n[u+40>>2],e=n[u+44>>2],r=n[u+48>>2],f=n[u+52>>2],t=n[u+36>>2],y=n[u>>2],j=n[u+12>>2],c=n[u+8>>2],x=n[u+4>>2],m=i+12|0,W6(m),e=e+(k>>>26|0)|0,r=r+(e>>>26|0)|0,g=f+(r>>>26|0)|0,u=t+Z(g>>>26|0,5)|0,d=u&67108863,p=d+5|0,v=r&67108863,b=e&67108863,t=(k&67108863)+(u>>>26|0)|0,e=t+(p>>>26|0)|0,f=b+(e>>>26|0)|0,r=v+(f>>>26|0)|0,k=(g&67108863)+(r>>>26|0)|0,u=k-67108864|0,h=u>>31,U=y,y=(u>>>31|0)-1|0,w=y&67108863,t=t&h|w&e,e=t<<26|(w&p|d&h),u=U+e|0,n[i+28>>2]=u,d=i+28|0,r0(m,4,d,4),e=u>>>0<e>>>0,f=h&b|f&w,u=f<<20|t>>>6,b=u+x|0,u=u>>>0>b>>>0,e=e+b|0,u=e>>>0<b>>>0?u+1|0:u,n[i+28>>2]=e,r0(i+16|0,4,d,4),r=h&v|r&w,t=r<<14|f>>>12,c=t+c|0,e=t>>>0>c>>>0,f=u,c=u+c|0,u=e,u=f>>>0>c>>>0?u+1|0:u,n[i+28>>2]=c,r0(i+20|0,4,d,4),e=(k&y|h&g)<<8|r>>>18,e=e+j|0,e=u+e|0,n[i+28>>2]=e,r0(i+24|0,4,d,4),e=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),s[a+8|0]=u,s[a+9|0]=u>>>8,s[a+10|0]=u>>>16,s[a+11|0]=u>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),u=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24,l=i+32|0}function Df(a,u){a=a|0,u=u|0,o0[a+8>>2]>=u>>>0&&(n[a+8>>2]=u)}function m8(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0;for(c=l-128|0,l=c,N=(e<<6)+u|0,g=n[a+28>>2],m=n[a+24>>2],p=n[a+20>>2],v=n[a+16>>2],j=n[a+12>>2],x=n[a+8>>2],U=n[a+4>>2],R=n[a>>2];;){if((u|0)!=(N|0)){for(n[c>>2]=u,e=0,f=c- -64|0;;){if((e|0)!=16){n:{if(i=e<<2,!(i>>>0>=65|(i|0)==64)){i=i+n[c>>2]|0,i=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),b=T0(i&16711935,8)|T0(i,24)&16711935;break n}Q()}n[f>>2]=b,f=f+4|0,e=e+1|0;continue}break}for(y=Y(c,c- -64|0,64),r=0,M=0,t=v,w=R,k=g,i=m,b=p,P=j,e=x,f=U;;){if(h=w,d=t,(r|0)!=64){O=r+1|0;n:{if(r>>>0>=16){w=((r&15)<<2)+y|0,t=n[((O&15)<<2)+y>>2],T=n[((r+9&15)<<2)+y>>2]+(n[w>>2]+(L0(t,25)^L0(t,14)^t>>>3)|0)|0,t=n[((r+14&15)<<2)+y>>2],r=T+(L0(t,15)^L0(t,13)^t>>>10)|0,n[w>>2]=r;break n}r=n[y+M>>2]}k=n[M+1158840>>2]+(((((L0(d,26)^L0(d,21)^L0(d,7))+k|0)+((d^-1)&i)|0)+(d&b)|0)+r|0)|0,w=k+(((e^f)&h^e&f)+(L0(h,30)^L0(h,19)^L0(h,10))|0)|0,t=k+P|0,M=M+4|0,r=O,k=i,i=b,b=d,P=e,e=f,f=h;continue}break}g=k+g|0,n[a+28>>2]=g,m=i+m|0,n[a+24>>2]=m,p=b+p|0,n[a+20>>2]=p,v=d+v|0,n[a+16>>2]=v,j=j+P|0,n[a+12>>2]=j,x=e+x|0,n[a+8>>2]=x,U=f+U|0,n[a+4>>2]=U,R=h+R|0,n[a>>2]=R,u=u- -64|0;continue}break}l=c+128|0}function Lf(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0,x=0,U=0,R=0,M=0,P=0,O=0,N=0,T=0,I=0,E=0,G=0,H=0,D=0,L=0,B=0,C=0,F=0,K=0,S=0,V=0,J=0,X=0,$=0,_=0,e0=0,u0=0,i0=0,a0=0,h0=0;for(m=l-768|0,l=m,$=(e<<7)+u|0,U=n[a+56>>2],D=n[a+60>>2],R=n[a+48>>2],L=n[a+52>>2],M=n[a+40>>2],B=n[a+44>>2],P=n[a+32>>2],C=n[a+36>>2],G=n[a+24>>2],F=n[a+28>>2],O=n[a+16>>2],K=n[a+20>>2],N=n[a+8>>2],S=n[a+12>>2],_=m+256|0,T=n[a>>2],V=n[a+4>>2];;){if((u|0)!=($|0)){for(n[m+128>>2]=u,e=0,r=m;;){if((e|0)!=16){n:{if(t=m+128|0,f=e<<3,!(f>>>0>=129|(f|0)==128)){c=f+n[t>>2]|0,b=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),h=b&16711680,y=h>>>8|0,t=b&-16777216,f=t>>>24|0,t=t<<8|h<<24,z=b<<24|(b&65280)<<8|(f|y),f=t,t=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),t=f|(((t&255)<<24|b>>>8)&-16777216|((t&16777215)<<8|b>>>24)&16711680|(t>>>8&65280|t>>>24));break n}Q()}n[r>>2]=t,n[r+4>>2]=z,r=r+8|0,e=e+1|0;continue}break}for(Y(m+128|0,m,128),r=0,d0(_,512);;){if((r|0)==512)n:for(e=0,w=P,p=C,v=T,d=V,k=U,i=D,y=R,r=L,f=M,t=B,H=G,g=F,j=O,c=K,b=N,h=S;;){if(I=v,E=d,J=w,x=p,(e|0)==640)break n;d=(m+128|0)+e|0,e0=n[d>>2],u0=n[d+4>>2],d=e+1159096|0,i0=n[d>>2],a0=n[d+4>>2],d=k0(w,x,50),v=z,d=k0(w,x,46)^d,h0=z^v,w=(w^-1)&y,p=k+(k0(J,x,23)^d)|0,v=w+p|0,d=f&J,X=v+d|0,i=i+(z^h0)|0,i=((x^-1)&r)+(k>>>0>p>>>0?i+1|0:i)|0,i=(t&x)+(w>>>0>v>>>0?i+1|0:i)|0,i=(d>>>0>X>>>0?i+1|0:i)+a0|0,k=X+i0|0,i=(k>>>0<X>>>0?i+1|0:i)+u0|0,w=k+e0|0,p=w>>>0<k>>>0?i+1|0:i,k=k0(I,E,36),i=z,k=k0(I,E,30)^k,i=z^i,k=k0(I,E,25)^k,d=k+(I&(b^j)^b&j)|0,i=(E&(c^h)^c&h)+(z^i)|0,i=(d>>>0<k>>>0?i+1|0:i)+p|0,v=d+w|0,d=d>>>0>v>>>0?i+1|0:i,g=g+p|0,w=w+H|0,p=w>>>0<H>>>0?g+1|0:g,e=e+8|0,k=y,i=r,y=f,r=t,f=J,t=x,H=j,g=c,j=b,c=h,b=I,h=E}else{i=(m+128|0)+r|0,j=i+128|0,f=n[i>>2],e=i+72|0,c=f+n[e>>2]|0,h=n[e+4>>2]+n[i+4>>2]|0,e=i+112|0,y=n[e>>2],g=n[e+4>>2],t=k0(y,g,45),e=z,y=((g&63)<<26|y>>>6)^(k0(y,g,3)^t),b=y+c|0,h=(z^e^g>>>6)+(c>>>0<f>>>0?h+1|0:h)|0,e=i+8|0,f=n[e>>2],c=n[e+4>>2],t=k0(f,c,63),e=z,f=((c&127)<<25|f>>>7)^(k0(f,c,56)^t),t=f+b|0,n[j>>2]=t,e=(z^e^c>>>7)+(b>>>0<y>>>0?h+1|0:h)|0,n[j+4>>2]=t>>>0<f>>>0?e+1|0:e,r=r+8|0;continue}break}e=i+D|0,i=U,U=k+U|0,D=i>>>0>U>>>0?e+1|0:e,n[a+56>>2]=U,n[a+60>>2]=D,e=r+L|0,r=R,R=y+R|0,L=r>>>0>R>>>0?e+1|0:e,n[a+48>>2]=R,n[a+52>>2]=L,e=t+B|0,r=M,M=f+M|0,B=r>>>0>M>>>0?e+1|0:e,n[a+40>>2]=M,n[a+44>>2]=B,e=x+C|0,r=P,P=J+P|0,C=r>>>0>P>>>0?e+1|0:e,n[a+32>>2]=P,n[a+36>>2]=C,e=g+F|0,G=H+G|0,F=G>>>0<H>>>0?e+1|0:e,n[a+24>>2]=G,n[a+28>>2]=F,e=c+K|0,r=O,O=j+O|0,K=r>>>0>O>>>0?e+1|0:e,n[a+16>>2]=O,n[a+20>>2]=K,e=h+S|0,r=N,N=b+N|0,S=r>>>0>N>>>0?e+1|0:e,n[a+8>>2]=N,n[a+12>>2]=S,e=E+V|0,r=T,T=I+T|0,V=r>>>0>T>>>0?e+1|0:e,n[a>>2]=T,n[a+4>>2]=V,u=u+128|0;continue}break}l=m+768|0}function Zf(a){n[a+8>>2]=0,n[a+12>>2]=0,n[a>>2]=0,n[a+4>>2]=0}function pn(a){t3(a,32),n[a+32>>2]=0,n[a+36>>2]=0}function b4(a){return n[a+4>>2]-n[a>>2]>>>3|0}function Bf(a){var u=0,e=0;for(u=l+-64|0,l=u;;){if((e|0)!=64){s[u+e|0]=0,e=e+1|0;continue}break}Y(a,u,64),l=u- -64|0}function Cf(a,u,e){var i=0;i=n[u+16>>2],n[a+4>>2]=i,n[a>>2]=n[u>>2]+Z(e,i)}function d4(a){var u=0;return u=l-16|0,n[u+12>>2]=(a|0)!=0,0-n[u+12>>2]|0}function C2(a,u,e){var i=0;for(i=l-16|0,l=i,e=e<<3,p8(i+4|0,l3(u,e+u|0,8,3,4));;){if(e){N0(i+4|0,n[u>>2],n[u+4>>2]),e=e-8|0,u=u+8|0;continue}break}n[a+8>>2]=n[i+12>>2],u=n[i+8>>2],n[a>>2]=n[i+4>>2],n[a+4>>2]=u,l=i+16|0}function k4(a,u){var e=0,i=0;e=l-16|0,l=e,u?(Q0(e+8|0),u=n[e+12>>2],i=n[e+8>>2],n[a+20>>2]=0,n[a+12>>2]=i,n[a+16>>2]=u,u=0):u=3,n[a>>2]=u,l=e+16|0}function Ff(a){o[a+8|0]>=9&&tt(a+12|0),n0(a+24|0)}function p8(a,u){var e=0,i=0;e=l-16|0,l=e,I8(e+8|0,u,1),u=n[e+12>>2],i=n[e+8>>2],n[a+8>>2]=0,n[a>>2]=i,n[a+4>>2]=u,l=e+16|0}function h4(a,u){var e=0,i=0,r=0;r=l-16|0,l=r,nu(r+8|0,u);n:{if(n[r+12>>2]!=32){y0(u),s[a+24|0]=0,s[a+25|0]=0,s[a+26|0]=0,s[a+27|0]=0,s[a+28|0]=0,s[a+29|0]=0,s[a+30|0]=0,s[a+31|0]=0,s[a+16|0]=0,s[a+17|0]=0,s[a+18|0]=0,s[a+19|0]=0,s[a+20|0]=0,s[a+21|0]=0,s[a+22|0]=0,s[a+23|0]=0,s[a+8|0]=0,s[a+9|0]=0,s[a+10|0]=0,s[a+11|0]=0,s[a+12|0]=0,s[a+13|0]=0,s[a+14|0]=0,s[a+15|0]=0,s[a|0]=0,s[a+1|0]=0,s[a+2|0]=0,s[a+3|0]=0,s[a+4|0]=0,s[a+5|0]=0,s[a+6|0]=0,s[a+7|0]=0;break n}u=n[r+8>>2],e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[a+24|0]=i,s[a+25|0]=i>>>8,s[a+26|0]=i>>>16,s[a+27|0]=i>>>24,s[a+28|0]=e,s[a+29|0]=e>>>8,s[a+30|0]=e>>>16,s[a+31|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[a+16|0]=i,s[a+17|0]=i>>>8,s[a+18|0]=i>>>16,s[a+19|0]=i>>>24,s[a+20|0]=e,s[a+21|0]=e>>>8,s[a+22|0]=e>>>16,s[a+23|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[a+8|0]=i,s[a+9|0]=i>>>8,s[a+10|0]=i>>>16,s[a+11|0]=i>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24}l=r+16|0}function Kf(a,u){o3(a,u,64)}function v8(a){return fi(a,0,1)}function j8(a){return fi(a,65536,0)}function x8(a,u){var e=0,i=0,r=0;i=l-16|0,l=i,nu(i+8|0,u);n:{if(n[i+12>>2]!=16){y0(u),s[a+8|0]=0,s[a+9|0]=0,s[a+10|0]=0,s[a+11|0]=0,s[a+12|0]=0,s[a+13|0]=0,s[a+14|0]=0,s[a+15|0]=0,s[a|0]=0,s[a+1|0]=0,s[a+2|0]=0,s[a+3|0]=0,s[a+4|0]=0,s[a+5|0]=0,s[a+6|0]=0,s[a+7|0]=0;break n}u=n[i+8>>2],e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),r=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[a+8|0]=r,s[a+9|0]=r>>>8,s[a+10|0]=r>>>16,s[a+11|0]=r>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24}l=i+16|0}function z8(a,u){var e=0;e=l-16|0,l=e,j0(e,u);n:{if(!l0(u,e)){y0(u),ss(a,u);break n}ss(a,u)}a=a+12|0;n:{if(!l0(u,e)){y0(u),Qf(a,u);break n}Qf(a,u)}S0(u,n[e>>2],n[e+4>>2],n[e+8>>2],n[e+12>>2]),l=e+16|0}function l0(a,u){var e=0,i=0,r=0,t=0;n:{if(o[a+8|0])break n;r=n[u>>2];e:{if(!n[u+4>>2]&(r|0)==1){if(e=n[u+8>>2],i=n[u+12>>2],!(e|i))break n;a=e-1|0,e=i-!e|0;break e}if(t=1,e=n[a+4>>2],!e||(i=n[a>>2],o[i|0]!=255))break n;n[u>>2]=1,n[u+4>>2]=0,n[a+4>>2]=e-1,n[a>>2]=i+1,a=0,e=0}t=r,n[u+8>>2]=a,n[u+12>>2]=e}return t}function Sf(a,u){var e=0,i=0,r=0,t=0,f=0;for(e=l+-64|0,l=e,j0(e,u),n[e+28>>2]=0,n[e+20>>2]=0,n[e+24>>2]=1;;){if(l0(u,e)){h4(e+32|0,u),f=n[e+28>>2],(f|0)==n[e+20>>2]&&xs(e+20|0),r=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),i=n[e+24>>2]+(f<<5)|0,t=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),s[i|0]=t,s[i+1|0]=t>>>8,s[i+2|0]=t>>>16,s[i+3|0]=t>>>24,s[i+4|0]=r,s[i+5|0]=r>>>8,s[i+6|0]=r>>>16,s[i+7|0]=r>>>24,r=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),t=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),s[i+8|0]=t,s[i+9|0]=t>>>8,s[i+10|0]=t>>>16,s[i+11|0]=t>>>24,s[i+12|0]=r,s[i+13|0]=r>>>8,s[i+14|0]=r>>>16,s[i+15|0]=r>>>24,r=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),t=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),s[i+16|0]=t,s[i+17|0]=t>>>8,s[i+18|0]=t>>>16,s[i+19|0]=t>>>24,s[i+20|0]=r,s[i+21|0]=r>>>8,s[i+22|0]=r>>>16,s[i+23|0]=r>>>24,r=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),t=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),s[i+24|0]=t,s[i+25|0]=t>>>8,s[i+26|0]=t>>>16,s[i+27|0]=t>>>24,s[i+28|0]=r,s[i+29|0]=r>>>8,s[i+30|0]=r>>>16,s[i+31|0]=r>>>24,n[e+28>>2]=f+1;continue}break}n[a+8>>2]=n[e+28>>2],u=n[e+24>>2],n[a>>2]=n[e+20>>2],n[a+4>>2]=u,l=e- -64|0}function Vf(a,u,e){if(!l0(u,e)){y0(u),Jf(a,u);return}Jf(a,u)}function Jf(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0;for(f=l+-64|0,l=f,j0(f,u),n[f+28>>2]=0,n[f+20>>2]=0,n[f+24>>2]=1;;){if(l0(u,f)){e=f+32|0,h4(e,u),c=f+20|0,d=n[c+8>>2],(d|0)==n[c>>2]&&xs(c),t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=n[c+4>>2]+(d<<5)|0,r=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[i+24|0]=r,s[i+25|0]=r>>>8,s[i+26|0]=r>>>16,s[i+27|0]=r>>>24,s[i+28|0]=t,s[i+29|0]=t>>>8,s[i+30|0]=t>>>16,s[i+31|0]=t>>>24,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),r=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[i+16|0]=r,s[i+17|0]=r>>>8,s[i+18|0]=r>>>16,s[i+19|0]=r>>>24,s[i+20|0]=t,s[i+21|0]=t>>>8,s[i+22|0]=t>>>16,s[i+23|0]=t>>>24,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),r=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[i+8|0]=r,s[i+9|0]=r>>>8,s[i+10|0]=r>>>16,s[i+11|0]=r>>>24,s[i+12|0]=t,s[i+13|0]=t>>>8,s[i+14|0]=t>>>16,s[i+15|0]=t>>>24,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[i|0]=e,s[i+1|0]=e>>>8,s[i+2|0]=e>>>16,s[i+3|0]=e>>>24,s[i+4|0]=r,s[i+5|0]=r>>>8,s[i+6|0]=r>>>16,s[i+7|0]=r>>>24,n[c+8>>2]=d+1;continue}else n[a+8>>2]=n[f+28>>2],u=n[f+24>>2],n[a>>2]=n[f+20>>2],n[a+4>>2]=u,l=f- -64|0;break}}function q8(a,u,e){if(!l0(u,e)){y0(u),Xf(a,u);return}Xf(a,u)}function Xf(a,u){var e=0,i=0,r=0,t=0;for(e=l-32|0,l=e,j0(e,u),n[e+20>>2]=0,n[e+24>>2]=2;;){if(n[e+28>>2]=i,l0(u,e)){t=j8(u),n[e+20>>2]==(i|0)&&c2(e+20|0,2,2),A[n[e+24>>2]+r>>1]=t,r=r+2|0,i=i+1|0;continue}break}n[a+8>>2]=n[e+28>>2],u=n[e+24>>2],n[a>>2]=n[e+20>>2],n[a+4>>2]=u,l=e+32|0}function Qf(a,u){var e=0,i=0,r=0,t=0;for(e=l-96|0,l=e,j0(e,u),n[e+24>>2]=0,n[e+16>>2]=0,n[e+20>>2]=2;;){if(l0(u,e)){i=l-16|0,l=i,j0(i,u),t=vn(u,i),r=e+30|0;n:{if(!l0(u,i)){y0(u),Kf(r,u);break n}Kf(r,u)}A[r+64>>1]=t,S0(u,n[i>>2],n[i+4>>2],n[i+8>>2],n[i+12>>2]),l=i+16|0,i=n[e+24>>2],(i|0)==n[e+16>>2]&&c2(e+16|0,2,66),Y(n[e+20>>2]+Z(i,66)|0,e+30|0,66),n[e+24>>2]=i+1;continue}break}n[a+8>>2]=n[e+24>>2],u=n[e+20>>2],n[a>>2]=n[e+16>>2],n[a+4>>2]=u,l=e+96|0}function $f(a,u,e){if(!l0(u,e)){y0(u),_f(a,u);return}_f(a,u)}function _f(a,u){var e=0,i=0,r=0,t=0;for(e=l+-64|0,l=e,j0(e+8|0,u),n[e+36>>2]=0,n[e+28>>2]=0,n[e+32>>2]=4;;){if(l0(u,e+8|0)){z8(e+40|0,u),t=n[e+36>>2],(t|0)==n[e+28>>2]&&zs(e+28|0),r=n[e+44>>2],i=n[e+32>>2]+Z(t,24)|0,n[i>>2]=n[e+40>>2],n[i+4>>2]=r,r=n[e+52>>2],n[i+8>>2]=n[e+48>>2],n[i+12>>2]=r,r=n[e+60>>2],n[i+16>>2]=n[e+56>>2],n[i+20>>2]=r,n[e+36>>2]=t+1;continue}break}n[a+8>>2]=n[e+36>>2],u=n[e+32>>2],n[a>>2]=n[e+28>>2],n[a+4>>2]=u,l=e- -64|0}function ns(a,u,e){if(!l0(u,e)){y0(u),es(a,u);return}es(a,u)}function es(a,u){var e=0,i=0,r=0,t=0;for(e=l+-64|0,l=e,j0(e,u),n[e+24>>2]=0,n[e+16>>2]=0,n[e+20>>2]=2;;){if(l0(u,e)){i=l-16|0,l=i,j0(i,u),t=vn(u,i),r=e+30|0,U8(r,u,i),A[r+32>>1]=t,S0(u,n[i>>2],n[i+4>>2],n[i+8>>2],n[i+12>>2]),l=i+16|0,i=n[e+24>>2],(i|0)==n[e+16>>2]&&c2(e+16|0,2,34),Y(n[e+20>>2]+Z(i,34)|0,e+30|0,34),n[e+24>>2]=i+1;continue}break}n[a+8>>2]=n[e+24>>2],u=n[e+20>>2],n[a>>2]=n[e+16>>2],n[a+4>>2]=u,l=e- -64|0}function U8(a,u,e){if(!l0(u,e)){y0(u),h4(a,u);return}h4(a,u)}function us(a,u,e){var i=0,r=0;i=l-16|0,l=i,l0(u,e)?(e=i+8|0,_e(u)?r=0:(u=v8(u),r=1),n[e+4>>2]=u,n[e>>2]=r,e=n[i+12>>2],u=n[i+8>>2]):u=0,n[a+4>>2]=e,n[a>>2]=u,l=i+16|0}function is(a,u,e){var i=0,r=0;i=l-16|0,l=i,l0(u,e)?(e=i+8|0,r=_e(u),r?u=0:u=Y8(u),s[e+1|0]=u,s[e|0]=r^1,e=o[i+9|0],u=o[i+8|0]):u=0,s[a+1|0]=e,s[a|0]=u&1,l=i+16|0}function b2(a,u){return l0(a,u)||y0(a),v8(a)}function vn(a,u){return l0(a,u)||y0(a),j8(a)}function R8(a,u,e){if(!l0(u,e)){y0(u),x8(a,u);return}x8(a,u)}function as(a,u){return l0(a,u)||y0(a),rs(a)&255}function rs(a){var u=0,e=0;return u=ee(a),e=z,!e&u>>>0>=3|e?(y0(a),0):u}function A8(a,u,e){var i=0,r=0;i=l-16|0,l=i;n:{if(!l0(u,e)){e=l-16|0,l=e,y0(u),ts(e+8|0,u),u=n[e+12>>2],r=i+8|0,n[r>>2]=n[e+8>>2],n[r+4>>2]=u,l=e+16|0,e=n[i+8>>2],u=n[i+12>>2];break n}ts(i,u),e=n[i>>2],u=n[i+4>>2]}n[a>>2]=e,n[a+4>>2]=u,l=i+16|0}function ts(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;e=l-48|0,l=e,r=e+24|0,i=l-32|0,l=i,j0(i,u),b=ls(u,i),k=z,l0(u,i)?(j0(i+16|0,u),h=n[i+24>>2],y=n[i+28>>2],t=n[i+20>>2],f=n[i+16>>2]):f=1,n[r+16>>2]=h,n[r+20>>2]=y,n[r+8>>2]=f,n[r+12>>2]=t,n[r>>2]=b,n[r+4>>2]=k,l=i+32|0,i=n[e+24>>2],r=n[e+28>>2],t=n[e+44>>2],n[e+16>>2]=n[e+40>>2],n[e+20>>2]=t,t=n[e+36>>2],n[e+8>>2]=n[e+32>>2],n[e+12>>2]=t;n:{e:{u:{if(!r&i>>>0<=2)switch(i-1|0){case 0:break u;case 1:break e;default:break n}y0(u);break n}c=1,d=b2(u,e+8|0);break n}c=2,d=b2(u,e+8|0)}S0(u,n[e+8>>2],n[e+12>>2],n[e+16>>2],n[e+20>>2]),n[a+4>>2]=d,n[a>>2]=c,l=e+48|0}function os(a,u,e){if(!l0(u,e)){y0(u),fs(a,u);return}fs(a,u)}function fs(a,u){var e=0,i=0;e=l-16|0,l=e,j0(e,u),R8(a+12|0,u,e),i=d2(u,e);n:{if(!l0(u,e)){y0(u),Sf(a,u);break n}Sf(a,u)}s[a+28|0]=i,S0(u,n[e>>2],n[e+4>>2],n[e+8>>2],n[e+12>>2]),l=e+16|0}function F2(a,u,e){if(!l0(u,e)){y0(u),M8(a,u);return}M8(a,u)}function M8(a,u){var e=0;e=l-16|0,l=e,p4(e+8|0,u),P2(a,n[e+8>>2],n[e+12>>2]),l=e+16|0}function ss(a,u){var e=0,i=0,r=0;i=l-16|0,l=i,nu(i+8|0,u),r=n[i+8>>2],u=l-16|0,l=u,e=n[i+12>>2],p8(u+4|0,e),e&&(Y(n[u+8>>2],r,e),n[u+12>>2]=e),n[a+8>>2]=n[u+12>>2],e=n[u+8>>2],n[a>>2]=n[u+4>>2],n[a+4>>2]=e,l=u+16|0,l=i+16|0}function cs(a,u){return l0(a,u)||y0(a),W8(a)}function W8(a){var u=0,e=0,i=0;u=ae(a,7),e=u-20|0;n:{e:{if((z|0)==(u>>>0<20|0)&e>>>0<=1){if(e-1|0)break n;break e}return y0(a),0}i=1}return i}function d2(a,u){return l0(a,u)||y0(a),Y8(a)}function Y8(a){return fi(a,256,0)}function ls(a,u){return l0(a,u)||y0(a),ee(a)}function ee(a){return a=ae(a,0),a}function M2(a,u){Je(u,a,32)}function P8(a,u){Je(u,a,64)}function t2(a,u){Ve(u,n[a>>2],0)}function p2(a,u){Ve(u,W[a>>1],0)}function ue(a,u){Je(u,a,16)}function Fe(){var a=0,u=0,e=0;for(u=l-16|0,A[u+14>>1]=0,a=3;;){if((a|0)==1)return 0;if(e=(u+14|0)+a|0,a=a-1|0,!o[e-2|0])break}return a}function Ke(){var a=0,u=0,e=0;for(u=l-16|0,A[u+12>>1]=0,s[u+14|0]=0,a=4;;){if((a|0)==1)return 0;if(e=(u+12|0)+a|0,a=a-1|0,!o[e-2|0])break}return a}function y4(a){return le(a,6)}function Se(a,u,e){w0(a,2),Ve(a,u,0),w0(a,e)}function w0(a,u){$e(a,4,u,0)}function Ve(a,u,e){$e(a,0,u,e)}function bs(a){var u=0;for(u=n[a+8>>2],a=n[a+4>>2];;){if(u){u=u-1|0,n0(a),a=a+16|0;continue}break}}function ds(a){var u=0;u=n[a+4>>2],u&&Ae(n[a>>2],u)}function O8(a,u){$e(u,7,o[a|0]?21:20,0)}function w4(a,u){Je(u,n[a+4>>2],n[a+8>>2])}function Je(a,u,e){vs(a,2,u,e)}function Xe(a,u){return A0(n[a>>2],n[a+4>>2],n[u>>2],n[u+4>>2])}function o2(a,u){vs(u,3,n[a+4>>2],n[a+8>>2])}function ks(a,u){if(n[a>>2]==1){t2(a+4|0,u);return}ie(u)}function ie(a){$e(a,7,22,0)}function hs(a,u){if(o[a|0]==1){W0(a+1|0,u);return}ie(u)}function ys(a,u){return W2(u,8,n[a>>2],8)}function Qe(a,u){return u=a+u|0,a>>>0>u>>>0?-1:u}function ws(a,u){var e=0;u=n[u>>2],e=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),u=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),s[a|0]=e,s[a+1|0]=e>>>8,s[a+2|0]=e>>>16,s[a+3|0]=e>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24}function g4(a){v0(a,1,8)}function gs(a){return n[a+8>>2]>>>6|0}function ms(a){var u=0,e=0,i=0;u=l-16|0,l=u,Q0(u+8|0),e=n[u+12>>2],i=n[u+8>>2],n[a+20>>2]=0,n[a+12>>2]=i,n[a+16>>2]=e,n[a>>2]=0,l=u+16|0}function ps(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0;for(f=l-32|0,l=f,r=e,t=u+29|0;;){n:{if(r>>>0<2)break n;c=o[t-17|0],d=o[t-1|0];e:{if((c|0)==(d|0)){if(o[t-16|0]<o[t|0])break e;break n}if(c>>>0>=d>>>0)break n}r=r-1|0,t=t+16|0;continue}break}n:{if(r>>>0>=2){s[a|0]=4;break n}g=e<<4,m=g+u|0;e:{for(;;){u:{if((w|0)!=(g|0)){t=f+16|0,d=u+w|0,c=o[d+12|0],h=o[d+13|0],k=n[d+4>>2],r=l-32|0,l=r,b=n[d+8>>2],n[r+16>>2]=b,n[r+12>>2]=k,E8(r+20|0,c);i:{a:{t:{o:{r:{y:{v:{h:{if(n[r+20>>2]==2){k=n[r+28>>2],k=k>>>0>=255?255:k;break h}k=(c-4&255)>>>0<7?5:1}if(h>>>0<(k&255)>>>0)switch(E8(r+20|0,c),n[r+20>>2]-1|0){case 0:case 1:break y;case 2:break r;default:break v}s[t+2|0]=c,s[t+1|0]=k,s[t|0]=3;break i}if(!Xe(r+12|0,1159768))break o;break a}if(!G8(r+12|0,n[r+24>>2],n[r+28>>2]))break t;s[t|0]=5;break i}if(h=n[r+24>>2],h>>>0>=b>>>0){s[t|0]=5;break i}s[t+1|0]=c,s[t|0]=1,n[t+4>>2]=b-h;break i}if(Xe(r+12|0,1159780))break a}s[t+1|0]=c,s[t|0]=2;break i}s[t|0]=5}if(l=r+32|0,o[f+16|0]==5||(r=n[f+16>>2],(r&255)==5))break u;u=n[f+20>>2],n[a>>2]=r,n[a+4>>2]=u;break n}A[f+24>>1]=256,n[f+16>>2]=0,n[f+20>>2]=2,r=e<<4,c=f+24|0;i:for(;;){if(Ou(f+8|0,f+16|0),n[f+8>>2]!=1)break e;if(t=o[c+n[f+12>>2]|0],e=r,w=u,!!i){for(;;){if(e){if(e=e-16|0,d=o[w+12|0],w=w+16|0,(t|0)!=(d|0))continue;continue i}break}break}}s[a+1|0]=t,s[a|0]=0;break n}r=f+16|0,E8(r,c);u:{if(n[f+16>>2]==2){if(n[f+24>>2]=d,n[f+20>>2]=m,n[f+16>>2]=u,d=0,t=l-32|0,l=t,b=n[r>>2],h=n[r+4>>2],(b|0)!=(h|0))for(c=b+8|0,b=h-b>>>4|0,h=t+24|0,r=n[r+8>>2],k=n[r+8>>2],p=n[r+4>>2],v=t+12|0,r=o[r+12|0];y=c-4|0,j=n[y+4>>2],n[t+12>>2]=n[y>>2],n[t+16>>2]=j,y=o[c+4|0],s[t+8|0]=y,n[t+28>>2]=k,n[t+24>>2]=p,s[t+20|0]=r,c=c+16|0,(r|0)==(y|0)?y=Xe(v,h):y=0,d=y+d|0,b=b-1|0,!!b;);if(l=t+32|0,d>>>0>1)break u}w=w+16|0;continue}break}s[a|0]=4;break n}s[a|0]=5}l=f+32|0}function N8(a,u,e){var i=0,r=0;o[a+4|0]||(i=a,r=As(n[n[a>>2]>>2],u,e),s[i+4|0]=r)}function $e(a,u,e,i){var r=0,t=0,f=0,c=0,d=0;r=l-16|0,l=r,t=e&16711680,f=t>>>8|0,c=t<<24,t=f,d=c,f=e&-16777216,c=f>>>24|0,n[r>>2]=d|f<<8|(((i&255)<<24|e>>>8)&-16777216|((i&16777215)<<8|e>>>24)&16711680|(i>>>8&65280|i>>>24)),n[r+4>>2]=e<<24|(e&65280)<<8|(t|c);n:{e:{if(t=(i|0)!=0,t|!i&e>>>0>=24){if(t|!i&e>>>0>=256)break e;e=24,i=7;break n}i=8;break n}if(!i&e>>>0<65536){e=25,i=6;break n}i=!i,e=i?26:27,i=i?4:0}s[r+15|0]=u<<5|e,N8(a,r+15|0,1),N8(a,i+r|0,8-i|0),l=r+16|0}function vs(a,u,e,i){$e(a,u,i,0),N8(a,e,i)}function T8(a){return a<<8|(a&65280)>>>8}function js(a){return T0(a,24)&16711935|T0(a&16711935,8)}function xs(a){c2(a,1,32)}function zs(a){c2(a,4,24)}function qs(a){c2(a,4,60)}function I8(a,u,e){var i=0;i=l-16|0,l=i,q4(i+4|0,u,0,1,e),u=n[i+8>>2],n[i+4>>2]==1&&Q(),n[a+4>>2]=n[i+12>>2],n[a>>2]=u,l=i+16|0}function E8(a,u){b3(a,u,1160284,1160292,1160412,1160352,1160212,1160080,1160012)}function G8(a,u,e){var i=0;for(e=e<<3,i=u-8|0;u=e,!!(u&&(e=u-8|0,i=i+8|0,!Xe(i,a))););return(u|0)!=0}function Us(a,u,e){var i=0,r=0,t=0,f=0;n:{if(i=n[u+4>>2],i&&(r=n[u>>2],o[r|0]==((e<<5|31)&255)))break n;t=a,f=ae(u,e),n[t+8>>2]=f,n[a+12>>2]=z,n[a>>2]=1,n[a+4>>2]=0;return}n[a>>2]=0,n[a+4>>2]=0,n[u+4>>2]=i-1,n[u>>2]=r+1}function ae(a,u){var e=0,i=0,r=0,t=0,f=0;i=l-16|0,l=i,m4(i+8|0,a,1,0);n:{if(n[i+12>>2]!=1)break n;e:{r=o[n[i+8>>2]],e=r&31;u:{if(e>>>0>=24){if((u&255)!=(r>>>5|0)|e>>>0>27)break u;if(r=a,u=e-24|0,a=u&31,(u&63)>>>0>=32?(e=1<<a,u=0):(u=1<<a,e=u-1&1>>>32-a),m4(i,r,u,e),u=n[i+4>>2],!u)break n;for(a=n[i>>2];e=f<<8|t>>>24,t=o[a|0]|t<<8,f=e,a=a+1|0,u=u-1|0,!!u;);break n}if((u&255)==(r>>>5|0))break e}y0(a);break n}t=e}return l=i+16|0,z=f,t}function y0(a){s[a+8|0]=1,n[a>>2]=1,n[a+4>>2]=0}function m4(a,u,e,i){n:{e:{if(i||(i=n[u+4>>2],i>>>0<e>>>0))break e;n[u+4>>2]=i-e,i=u,u=n[u>>2],n[i>>2]=e+u;break n}y0(u),u=1,e=0}n[a+4>>2]=e,n[a>>2]=u}function Rs(a){var u=0;u=7;n:{if(!n[a+4>>2])break n;e:{u:{i:{a:{t:{o:switch(a=o[n[a>>2]],a>>>5|0){case 0:break o;case 2:break t;case 3:break a;case 4:break i;case 5:break u;case 7:break e;default:break n}return 0}return 1}return 2}return 3}return 4}if(a=(a&31)-20|0,a>>>0>3)break n;u=101057797>>>(a<<3&248)|0}return u}function _e(a){var u=0;return u=(Rs(a)&255)==6,u&&ae(a,7),u}function p4(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;f=l-32|0,l=f,m4(f+8|0,u,ae(u,3),z),d=f+20|0,r=n[f+12>>2],e=r-7|0,h=e>>>0<=r>>>0?e:0,t=n[f+8>>2],y=(t+3&-4)-t|0;n:for(;;){e:{u:{i:{a:{t:{o:{r:{y:{v:{h:{w:{if(i>>>0<r>>>0){if(b=o[i+t|0],k=b<<24>>24,(k|0)<0)switch(c=257,o[b+1164303|0]-2|0){case 0:break y;case 1:break w;case 2:break h;default:break a}if(y-i&3)break u;for(;;){q:{if(i>>>0<h>>>0&&(e=i+t|0,!((n[e+4>>2]|n[e>>2])&-2139062144)))break q;for(e=i>>>0<r>>>0?r:i;;){if(i>>>0>=r>>>0){i=e;continue n}if(s[i+t|0]<0)continue n;i=i+1|0}}i=i+8|0}}n[d+8>>2]=r,n[d+4>>2]=t,i=0;break i}if(e=i+1|0,e>>>0>=r>>>0)break r;e=s[e+t|0];w:{q:{W:{if((b|0)!=224){if((b|0)==237)break W;if((k+31&255)>>>0<12)break q;if((k&-2)!=-18)break a;if((e|0)<-64)break w;break a}if((e&-32)==-96)break w;break a}if((e|0)>-97)break a;break w}if((e|0)>=-64)break a}if(c=0,e=i+2|0,e>>>0>=r>>>0)break a;if(s[e+t|0]<=-65)break t;break v}if(e=i+1|0,e>>>0>=r>>>0)break r;e=s[e+t|0];h:{w:switch(b-240|0){default:if((k+15&255)>>>0>2)break a;if((e|0)<-64)break h;break a;case 0:if((e+112&255)>>>0<48)break h;break a;case 4:break w}if((e|0)>-113)break a}if(e=i+2|0,e>>>0>=r>>>0)break r;if(s[e+t|0]>-65)break v;if(c=0,e=i+3|0,e>>>0>=r>>>0)break a;if(s[e+t|0]<-64)break t;c=769;break a}c=513;break a}if(e=i+1|0,e>>>0<r>>>0)break o}c=0;break a}if(s[e+t|0]>-65)break a}i=e+1|0;continue}n[d+4>>2]=i,n[d+8>>2]=c,i=1}n[d>>2]=i;break e}i=i+1|0;continue}break}e=1;n:{if(n[f+20>>2]==1){y0(u),u=0;break n}e=n[f+24>>2],u=n[f+28>>2]}n[a+4>>2]=u,n[a>>2]=e,l=f+32|0}function j0(a,u){Us(a,u,4)}function nu(a,u){var e=0;e=l-16|0,l=e,m4(e+8|0,u,ae(u,2),z),u=n[e+12>>2],n[a>>2]=n[e+8>>2],n[a+4>>2]=u,l=e+16|0}function S0(a,u,e,i,r){var t=0;t=l-16|0,l=t,n[t+8>>2]=i,n[t+12>>2]=r,n[t>>2]=u,n[t+4>>2]=e,l0(a,t)&&y0(a),l=t+16|0}function As(a,u,e){var i=0,r=0,t=0,f=0,c=0;r=l-16|0,l=r;n:{e:{u:switch(n[a>>2]-1|0){default:i=a,a=n[a+4>>2],u=a+e|0,n[i+4>>2]=a>>>0>u>>>0?-1:u;break e;case 0:N0(n[a+4>>2],u,e);break e;case 1:break u}t=r+8|0,f=n[a+4>>2],c=n[a+8>>2],i=l-16|0,l=i,n[i+4>>2]=e,n[i>>2]=u;u:{if(e>>>0>c>>>0){u=0;break u}n[i+8>>2]=f,n[i+12>>2]=e,u=xe(i+8|0,i)?e+f|0:0,e=c-e|0}if(n[t+4>>2]=e,n[t>>2]=u,l=i+16|0,u=n[r+8>>2],e=1,!u)break n;e=n[r+12>>2],n[a+4>>2]=u,n[a+8>>2]=e}e=0}return a=e,l=r+16|0,a}function Z3(a,u){return a=a|0,u=u|0,ui(o[n[a>>2]],u)|0}function B3(a,u){return a=a|0,u=u|0,a=o[n[a>>2]]<<2,z0(u,n[a+1160832>>2],n[a+1160808>>2])|0}function W2(a,u,e,i){return a=K2(a,e,u>>>0<i>>>0?u:i),a=a||u-i|0,((a|0)>0)-((a|0)<0)|0}function re(a){var u=0,e=0;u=l-16|0,l=u,Q0(u+8|0),e=n[u+8>>2],n[a+32>>2]=0,n[a+28>>2]=n[u+12>>2],n[a+24>>2]=e,n[a>>2]=0,s[a+8|0]=0,l=u+16|0}function jn(a){s[a|0]=0}function H8(a){var u=0,e=0;for(u=n[a>>2],e=n[a+4>>2];;){if((u|0)!=(e|0)){s[u|0]=0,u=u+1|0,n[a>>2]=u;continue}break}}function D8(a,u){var e=0,i=0,r=0,t=0,f=0;e=l-32|0,l=e,t=u&15,f=(u&2147483632)+a|0;n:{if(u=u>>>4|0,!u)break n;for(u=u<<4;;){if(!u)break n;n[e+16>>2]=0,n[e+20>>2]=0,i=n[e+20>>2],r=n[e+16>>2],s[a|0]=r,s[a+1|0]=r>>>8,s[a+2|0]=r>>>16,s[a+3|0]=r>>>24,s[a+4|0]=i,s[a+5|0]=i>>>8,s[a+6|0]=i>>>16,s[a+7|0]=i>>>24,n[e+24>>2]=0,n[e+28>>2]=0,i=n[e+28>>2],r=n[e+24>>2],s[a+8|0]=r,s[a+9|0]=r>>>8,s[a+10|0]=r>>>16,s[a+11|0]=r>>>24,s[a+12|0]=i,s[a+13|0]=i>>>8,s[a+14|0]=i>>>16,s[a+15|0]=i>>>24,u=u-16|0,a=a+16|0}}for(iu(e+8|0,f,t),u=n[e+12>>2],a=n[e+8>>2];;){if((a|0)!=(u|0)){s[a|0]=0,a=a+1|0;continue}break}l=e+32|0}function te(a){var u=0,e=0,i=0,r=0;u=l-16|0,l=u,e=n[a+4>>2],i=n[a+8>>2],r=e+i|0,D8(r,n[a>>2]-i|0),n[u+12>>2]=r,n[u+8>>2]=e,H8(u+8|0),n[a+8>>2]=0,l=u+16|0}function xn(a,u){var e=0,i=0,r=0,t=0;if(u>>>0>=9){e=u>>>0<=16?16:u;n:{if(-65587-e>>>0<=a>>>0||(r=a>>>0<11?16:a+11&-8,a=L8((e+r|0)+12|0),!a))break n;u=se(a),i=e-1|0;e:{if(!(i&a)){a=u;break e}if(a=se(a+i&0-e),t=n[u+4>>2],a=a+(a-u>>>0<=16?e:0)|0,e=a-u|0,i=(t&-8)-e|0,t&3){k2(a,i),k2(u,e),j4(u,e);break e}u=n[u>>2],n[a+4>>2]=i,n[a>>2]=u+e}u=n[a+4>>2];e:{if(!(u&3)||(u=u&-8,u>>>0<=r+16>>>0))break e;k2(a,r),e=a+r|0,u=u-r|0,k2(e,u),j4(e,u)}i=u2(a)}return i}return L8(a)}function an(a,u){Ws(a,u),Ys(a)}function Ms(a,u,e,i){var r=0,t=0,f=0,c=0,d=0;Ws(a,u);n:{if(e>>>0>=9){if(e=xn(i,e),e)break n;return 0}u=0;e:u:{if(i>>>0>=4294901709)break u;t=i>>>0<11?16:i+11&-8,e=se(a),f=n[e+4>>2]&-8,d=e+f|0;i:{a:{if(o[e+4|0]&3){t:{o:{r:{y:{v:{h:{if(t>>>0>f>>>0){if((d|0)==n[292023])break h;if((d|0)==n[292022])break y;if(c=n[d+4>>2],c&2||(c=c&-8,f=c+f|0,f>>>0<t>>>0))break t;if(oe(d,c),r=f-t|0,r>>>0<16)break v;k2(e,t),t=e+t|0,k2(t,r),j4(t,r);break o}if(r=f-t|0,r>>>0<16)break o;k2(e,t),t=e+t|0,k2(t,r),j4(t,r);break o}if(r=f+n[292021]|0,r>>>0>t>>>0)break r;break a}k2(e,f);break o}if(f=f+n[292020]|0,f>>>0<t>>>0)break a;r=f-t|0;y:{if(r>>>0<=15){k2(e,f),r=0,f=0;break y}f=e+t|0,d=r+f|0,k2(e,t),Y2(f,r),n[d+4>>2]=n[d+4>>2]&-2}n[292022]=f,n[292020]=r;break o}k2(e,t),f=e+t|0,r=r-t|0,n[f+4>>2]=r|1,n[292021]=r,n[292023]=f}r=e}break i}t:{if(t>>>0>=256&&(r=n[e+4>>2]&-8,c=e,!(r>>>0<t+4>>>0|r-t>>>0>=131073)))break t;c=0}r=c;break i}r=0}if(r){u=u2(r);break e}if(r=L8(i),!r)break u;u=n[e+4>>2],u=(u&3?-4:-8)+(u&-8)|0,u=Y(r,a,u>>>0>i>>>0?i:u),Ys(a)}return u}return e=Y(e,a,u>>>0>i>>>0?i:u),an(a,u),e}function Ws(a,u){var e=0;a=n[se(a)+4>>2],e=a&-8,a=a&3,e>>>0>=(a?4:8)+u>>>0&(!a|u+39>>>0>=e>>>0)||Q()}function Ys(a){var u=0,e=0,i=0,r=0;a=se(a),u=n[a+4>>2]&-8,e=a+u|0;n:{e:{i=n[a+4>>2];u:{i:{if(i&1)break i;if(!(i&2))break u;if(i=n[a>>2],u=i+u|0,a=a-i|0,(a|0)==n[292022]){if((n[e+4>>2]&3)!=3)break i;n[292020]=u,fe(a,u,e);return}oe(a,i)}i:{i=n[e+4>>2];a:{if(!(i&2)){if((e|0)==n[292023])break i;if((e|0)==n[292022])break n;if(r=e,e=i&-8,oe(r,e),u=u+e|0,Y2(a,u),n[292022]!=(a|0))break a;n[292020]=u;return}fe(a,u,e)}if(u>>>0<256)break e;if(Ns(a,u),a=n[292028]-1|0,n[292028]=a,a)break u;Es();return}if(n[292023]=a,u=n[292021]+u|0,n[292021]=u,n[a+4>>2]=u|1,n[292022]==(a|0)&&(n[292020]=0,n[292022]=0),u>>>0<=o0[292026])break u;a=n[292023];i:{if(!a||(o0[292021]>40&&Os(a),Es(),o0[292021]<=o0[292026]))break i;n[292026]=-1}}return}Z8(a,u);return}n[292022]=a,u=n[292020]+u|0,n[292020]=u,Y2(a,u)}function L8(a){var u=0,e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;n:{e:{u:{if(a>>>0>=245){if(a>>>0>=4294901709)break e;if(a=a+11&-8,!n[292019])break u;t=0-a|0;i:{a:{t:{if(d=Is(a),u=n[(d<<2)+1167664>>2],!u)break t;for(f=a<<Ds(d);;){o:{if(r=n[u+4>>2]&-8,r>>>0<a>>>0||(r=r-a|0,r>>>0>=t>>>0)||(e=u,t=r,r))break o;t=0,i=u;break i}if(r=n[u+20>>2],u=n[((f>>>29&4)+u|0)+16>>2],i=r?(r|0)==(u|0)?i:r:i,f=f<<1,!u)break}if(i)break a;if(!e)break t;i=0;break a}if(u=0,e=Ls(1<<d)&n[292019],!e){i=0;break i}i=n[(W4(e)<<2)+1167664>>2];break i}u=e}for(;;){if(i){r=n[i+4>>2]&-8,e=r-a|0,d=e>>>0<t>>>0,h=d?e:t,e=a>>>0>r>>>0,t=e?t:h,u=e?u:d?i:u,i=Hs(i);continue}break}i=0;i:{if(!u||(e=n[292020],e>>>0>=a>>>0&e-a>>>0<=t>>>0))break i;e=a+u|0,C8(u);a:{if(t>>>0>=16){n[u+4>>2]=a|3,Y2(e,t),v4(e,t);break a}z4(u,a+t|0)}i=u2(u)}if(u=i,u)break e;break u}if(a=a>>>0<11?16:a+11&504,e=a>>>3|0,u=n[292018]>>>e|0,u&3)return e=e+((u^-1)&1)|0,u=e<<3,a=u+1167664|0,i=n[a+152>>2],Gs(a+144|0,i,e),z4(i,u),u2(i);if(o0[292020]>=a>>>0)break u;if(!u){if(!n[292019])break u;for(e=n[(W4(n[292019])<<2)+1167664>>2],i=(n[e+4>>2]&-8)-a|0,u=e;;){if(u=Hs(u),u){r=(n[u+4>>2]&-8)-a|0,t=r>>>0<i>>>0,i=t?r:i,e=t?u:e;continue}break}u=a+e|0,C8(e);i:{if(i>>>0>=16){n[e+4>>2]=a|3,Y2(u,i),Ps(u,i);break i}z4(e,a+i|0)}if(u=u2(e),!u)break u;break e}return i=W4(Ls(1<<e)&u<<e),e=i<<3,u=e+1167664|0,r=n[u+152>>2],Gs(u+144|0,r,i),n[r+4>>2]=a|3,u=a+r|0,a=e-a|0,Y2(u,a),Ps(u,a),u2(r)}if(u=n[292020],u>>>0>=a>>>0)break n;if(u=n[292021],u>>>0<=a>>>0){d=0,y=l-16|0,l=y,r=y+4|0,u=a+65583&-65536,e=(u>>>16|0)+((u&65535)!=0)|0,u=g3(e|0);u:{if((u|0)==-1){i=0,u=0;break u}e=e<<16,i=u<<16,u=(i|0)==(0-e|0)?e-16|0:e}n[r+8>>2]=0,n[r+4>>2]=u,n[r>>2]=i,c=n[y+4>>2];u:{if(!c)break u;h=n[y+12>>2],b=n[y+8>>2],e=b+n[292024]|0,n[292024]=e,u=n[292025],n[292025]=u>>>0<e>>>0?e:u;i:{a:{t:{o:{r:{y:{v:{if(n[292023])for(f=1167792,e=1167792;;){if(!e)break y;if((F8(e)|0)==(c|0))break v;e=n[e+8>>2]}if(u=n[292027],!u|u>>>0>c>>>0)break t;break a}if(u=n[e+12>>2],u&1|(u>>>1|0)!=(h|0))break y;if(i=n[292023],u=n[e>>2],i>>>0>=u>>>0?u=n[e+4>>2]+u>>>0>i>>>0:u=0,u)break r}for(u=n[292027],n[292027]=u>>>0<c>>>0?u:c,u=c+b|0;;){if(!f)break o;if(e=n[f>>2],(e|0)!=(u|0)){f=n[f+8>>2];continue}break}if(u=n[f+12>>2],u&1|(u>>>1|0)!=(h|0))break o;n[f>>2]=c,n[f+4>>2]=n[f+4>>2]+b,u=Ts(c),r=Ts(e),n[u+4>>2]=a|3,i=a+u|0,e=r-i|0;y:{v:{if(n[292023]!=(r|0)){if(n[292022]==(r|0))break v;a=n[r+4>>2],(a&3)==1&&(a=a&-8,oe(r,a),r=a+r|0,e=a+e|0),fe(i,e,r),v4(i,e);break y}n[292023]=i,a=n[292021]+e|0,n[292021]=a,n[i+4>>2]=a|1;break y}n[292022]=i,a=n[292020]+e|0,n[292020]=a,Y2(i,a)}d=u2(u);break u}n[e+4>>2]=n[e+4>>2]+b,B8(n[292023],n[292021]+b|0);break i}for(k=n[292023],r=F8(Os(k)),u=r-47|0,u=U4(u2(u),8)+u|0,f=u>>>0<k+16>>>0?k:u,w=u2(f),t=f+24|0,B8(c,b-40|0),n[f+4>>2]=27,i=n[291948],e=n[291949],u=n[291951],n[w+8>>2]=n[291950],n[w+12>>2]=u,n[w>>2]=i,n[w+4>>2]=e,n[291951]=h,n[291949]=b,n[291948]=c,n[291950]=w;n[t+4>>2]=7,t=t+4|0,t+4>>>0<r>>>0;);(f|0)!=(k|0)&&(u=f-k|0,fe(k,u,u+k|0),v4(k,u));break i}n[292027]=c}for(n[292028]=4095,n[291951]=h,n[291949]=b,n[291948]=c,i=0;;){if((i|0)!=256){e=i+1167664|0,u=e+144|0,n[e+152>>2]=u,n[e+156>>2]=u,i=i+8|0;continue}break}B8(c,b-40|0)}if(u=n[292021],u>>>0<=a>>>0)break u;e=u-a|0,n[292021]=e,i=n[292023],u=i+a|0,n[292023]=u,n[u+4>>2]=e|1,n[i+4>>2]=a|3,d=u2(i)}return l=y+16|0,d}e=u-a|0,n[292021]=e,i=n[292023],u=i+a|0,n[292023]=u,n[u+4>>2]=e|1,n[i+4>>2]=a|3,u=u2(i)}return u}i=n[292022],e=u-a|0;n:{if(e>>>0>=16){n[292020]=e,u=a+i|0,n[292022]=u,Y2(u,e),n[i+4>>2]=a|3;break n}n[292022]=0,n[292020]=0,z4(i,u)}return u2(i)}function Ps(a,u){var e=0;e=n[292020],e&&Z8(n[292022],e),n[292022]=a,n[292020]=u}function Z8(a,u){var e=0,i=0;e=1<<(u>>>3),i=n[292018];n:{if(!(e&i)){n[292018]=e|i,e=(u&-8)+1167808|0,u=e;break n}e=(u&-8)+1167664|0,u=e+144|0,e=n[e+152>>2]}n[u+8>>2]=a,n[e+12>>2]=a,n[a+12>>2]=u,n[a+8>>2]=e}function Os(a){var u=0;for(u=1167792;;){n:{if(!u||o0[u>>2]<=a>>>0&&F8(u)>>>0>a>>>0)break n;u=n[u+8>>2];continue}break}return u}function B8(a,u){var e=0;e=U4(u2(a),8),a=e+a|0,u=u-e|0,n[292021]=u,n[292023]=a,n[a+4>>2]=u|1,n[292026]=2097152,n[(a+u|0)+4>>2]=40}function v4(a,u){if(u>>>0>=256){Ns(a,u);return}Z8(a,u)}function Ns(a,u){var e=0,i=0,r=0,t=0;n[a+16>>2]=0,n[a+20>>2]=0,i=Is(u),n[a+28>>2]=i,t=(i<<2)+1167664|0,e=n[292019],r=1<<i;n:{if(!(e&r)){n[a+24>>2]=t,n[t>>2]=a,n[292019]=e|r;break n}for(r=n[t>>2],i=u<<Ds(i);;){if(e=r,(n[e+4>>2]&-8)==(u|0)){u=n[e+8>>2],n[u+12>>2]=a,n[e+8>>2]=a,n[a+24>>2]=0,n[a+12>>2]=e,n[a+8>>2]=u;return}if(r=i>>>29|0,i=i<<1,t=e+(r&4)|0,r=n[t+16>>2],!r)break}n[t+16>>2]=a,n[a+24>>2]=e}n[a+12>>2]=a,n[a+8>>2]=a}function oe(a,u){var e=0,i=0,r=0;if(u>>>0>=256){C8(a);return}e=n[a+12>>2],a=n[a+8>>2];n:{if((e|0)!=(a|0)){n[a+12>>2]=e,n[e+8>>2]=a;break n}i=1168072,r=n[292018]&L0(-2,u>>>3|0),n[i>>2]=r}}function C8(a){var u=0,e=0,i=0,r=0,t=0,f=0,c=0;r=n[a+24>>2];n:{e:{if(n[a+12>>2]==(a|0)){if(u=n[a+20>>2],e=n[(u?20:16)+a>>2],e)break e;u=0;break n}e=n[a+8>>2],u=n[a+12>>2],n[e+12>>2]=u,n[u+8>>2]=e;break n}for(i=u?a+20|0:a+16|0;t=i,u=e,i=u+20|0,e=n[u+20>>2],!(!e&&(i=u+16|0,e=n[u+16>>2],!e)););n[t>>2]=0}n:{e:{if(!r)break e;e=n[a+28>>2],i=(e<<2)+1167664|0;u:{if(n[i>>2]!=(a|0)){i:{if(n[r+16>>2]!=(a|0)){n[r+20>>2]=u;break i}n[r+16>>2]=u}if(u)break u;break e}if(n[i>>2]=u,!u)break n}if(n[u+24>>2]=r,e=n[a+16>>2],e&&(n[u+16>>2]=e,n[e+24>>2]=u),a=n[a+20>>2],!a)break e;n[u+20>>2]=a,n[a+24>>2]=u}return}f=1168076,c=n[292019]&L0(-2,e),n[f>>2]=c}function j4(a,u){var e=0,i=0,r=0;e=a+u|0,i=n[a+4>>2];n:{e:{if(i&1)break e;if(!(i&2))break n;if(i=n[a>>2],u=i+u|0,a=a-i|0,(a|0)==n[292022]){if((n[e+4>>2]&3)!=3)break e;n[292020]=u,fe(a,u,e);return}oe(a,i)}e:{u:{i=n[e+4>>2];i:{if(!(i&2)){if((e|0)==n[292023])break u;if((e|0)==n[292022])break e;if(r=e,e=i&-8,oe(r,e),u=u+e|0,Y2(a,u),n[292022]!=(a|0))break i;n[292020]=u;return}fe(a,u,e)}v4(a,u);break n}if(n[292023]=a,u=n[292021]+u|0,n[292021]=u,n[a+4>>2]=u|1,n[292022]!=(a|0))break n;n[292020]=0,n[292022]=0;return}n[292022]=a,u=n[292020]+u|0,n[292020]=u,Y2(a,u)}}function Ts(a){return U4(u2(a),8)+a|0}function Is(a){var u=0,e=0;return u=a>>>8|0,u?a>>>0>=16777216?31:(e=a,a=O2(u),(e>>>38-a&1|a<<1)^62):0}function Es(){var a=0,u=0;for(a=1167800;;){if(a=n[a>>2],a){u=u+1|0,a=a+8|0;continue}break}n[292028]=u>>>0<=4095?4095:u}function Gs(a,u,e){var i=0,r=0;if(u=n[u+8>>2],(u|0)!=(a|0)){n[u+12>>2]=a,n[a+8>>2]=u;return}i=1168072,r=n[292018]&L0(-2,e),n[i>>2]=r}function x4(a){s[n[a>>2]]=o[a+4|0]}function fe(a,u,e){n[e+4>>2]=n[e+4>>2]&-2,n[a+4>>2]=u|1,n[a+u>>2]=u}function z4(a,u){n[a+4>>2]=u|3,a=a+u|0,n[a+4>>2]=n[a+4>>2]|1}function Y2(a,u){n[a+4>>2]=u|1,n[a+u>>2]=u}function u2(a){return a+8|0}function se(a){return a-8|0}function k2(a,u){n[a+4>>2]=n[a+4>>2]&1|u|2,a=a+u|0,n[a+4>>2]=n[a+4>>2]|1}function Hs(a){var u=0;return u=n[a+16>>2],u||(u=n[a+20>>2]),u}function F8(a){return n[a>>2]+n[a+4>>2]|0}function Ds(a){return(a|0)!=31?25-(a>>>1|0)|0:0}function Ls(a){return a=a<<1,0-a|a}function eu(a,u,e,i){var r=0;return r=l-16|0,l=r,n[r+4>>2]=i,n[r>>2]=e,e=0,u>>>0>=i>>>0&&(n[r+12>>2]=i,n[r+8>>2]=a,e=xe(r,r+8|0)),l=r+16|0,e}function uu(a,u,e){var i=0,r=0,t=0,f=0,c=0;r=l-16|0,l=r,n[r+12>>2]=0,i=r+12|0;n:{e:{u:{if(e>>>0>=128){if(e>>>0<2048)break u;if(t=e>>>12|0,f=e&63|-128,c=e>>>6&63|-128,e>>>0>=65536)break e;s[i+2|0]=f,s[i+1|0]=c,s[i|0]=t|224,e=3;break n}s[i|0]=e,e=1;break n}s[i+1|0]=e&63|128,s[i|0]=e>>>6|192,e=2;break n}s[i+3|0]=f,s[i+2|0]=c,s[i+1|0]=t&63|128,s[i|0]=e>>>18|240,e=4}return n[r+4>>2]=e,n[r>>2]=i,a=eu(a,u,n[r>>2],n[r+4>>2]),l=r+16|0,a}function K8(a,u,e){n[a+4>>2]=e,n[a>>2]=u}function P2(a,u,e){var i=0;i=l-16|0,l=i,S8(i+4|0,e),e&&(Y(n[i+8>>2],u,e),n[i+12>>2]=e),n[a+8>>2]=n[i+12>>2],u=n[i+8>>2],n[a>>2]=n[i+4>>2],n[a+4>>2]=u,l=i+16|0}function S8(a,u){var e=0,i=0;e=l-16|0,l=e,q4(e+4|0,u,0,1,1),n[e+4>>2]==1&&Q(),u=n[e+12>>2],i=n[e+8>>2],n[a+8>>2]=0,n[a>>2]=i,n[a+4>>2]=u,l=e+16|0}function Zs(a,u,e){var i=0;i=l-16|0,l=i,X8(i+8|0,u,e,0),u=n[i+12>>2],n[a>>2]=n[i+8>>2],n[a+4>>2]=u,l=i+16|0}function V8(a,u,e,i,r){var t=0;t=l-16|0,l=t,J8(t+8|0,a,u,e,i,r),n[t+8>>2]!=-2147483647&&Q(),l=t+16|0}function J8(a,u,e,i,r,t){var f=0,c=0,d=0,b=0,k=0,h=0;c=l-16|0,l=c;n:{if(!t||(e=e+i|0,i>>>0>e>>>0))break n;d=c+4|0,f=l-32|0,l=f,i=u,u=n[u>>2]<<1,u=u>>>0<e>>>0?e:u,e=(t|0)==1?8:t>>>0<1025?4:1,k=u>>>0>e>>>0?u:e,Ks(f+20|0,k,r,t),h=1,b=n[f+24>>2],u=n[f+28>>2];e:{if(n[f+20>>2]==1){n[d+4>>2]=b;break e}Q8(f+20|0,i,r,t);u:{if(n[f+24>>2]){if(r=n[f+28>>2],!r){X8(f+8|0,b,u,0),t=n[f+8>>2],r=n[f+12>>2];break u}t=Ms(n[f+20>>2],r,b,u),r=u;break u}Zs(f,b,u),t=n[f>>2],r=n[f+4>>2]}if(!t){n[d+4>>2]=b;break e}n[d+4>>2]=t,h=0,u=r}if(n[d>>2]=h,n[d+8>>2]=u,l=f+32|0,f=n[c+8>>2],n[c+4>>2]){e=n[c+12>>2];break n}n[i>>2]=k,n[i+4>>2]=f,f=-2147483647}n[a+4>>2]=e,n[a>>2]=f,l=c+16|0}function ce(a,u){var e=0;e=n[a+8>>2],n[a>>2]-e>>>0<u>>>0&&V8(a,e,u,1,1)}function X8(a,u,e,i){n:{if(!e)break n;if(!i){u=xn(e,u);break n}u=xn(e,u);e:{if(!u||!(o[se(u)+4|0]&3))break e;d0(u,e)}}n[a+4>>2]=e,n[a>>2]=u}function N0(a,u,e){var i=0,r=0;i=u+e|0,e=i-u|0,ce(a,e),r=n[a+8>>2],(u|0)!=(i|0)&&Y(n[a+4>>2]+r|0,u,e),n[a+8>>2]=e+r}function Q0(a){n[a>>2]=0,n[a+4>>2]=1}function Bs(a){var u=0,e=0,i=0,r=0,t=0;n:{e:{if(a>>>0>=128){if(a>>>0<168)break e;for(i=a<<11,e=36;;){if(e>>>0>=2){t=u,r=e>>>1|0,u=r+u|0,u=i>>>0<n[(u<<2)+1165908>>2]<<11>>>0?t:u,e=e-r|0;continue}break}t=u,u=n[(u<<2)+1165908>>2]<<11,e=(t+(u>>>0<i>>>0)|0)+((u|0)==(i|0))|0,i=(e<<2)+1165908|0,r=n[i>>2],u=919;u:{i:{if(e>>>0>34||(u=n[i+4>>2]>>>21|0,e))break i;i=0;break u}i=n[i-4>>2]&2097151}for(e=r>>>21|0,r=u-1|0,a=a-i|0,u=0;;){u:{if((e|0)==(r|0)||(u=o[e+1162655|0]+u|0,a>>>0<u>>>0))break u;e=e+1|0;continue}break}a=e&1;break n}if(u=a-39|0,u>>>0>57)break e;a=u&31,a=(u&63)>>>0>=32?41943040>>>a|0:((1<<a)-1&41943040)<<32-a|524417>>>a;break n}a=0}return a&1}function Cs(a){var u=0,e=0,i=0,r=0,t=0;if((a&2097119)-65>>>0<26)return 1;if(a>>>0<170)return 0;for(i=a<<11,e=22;;){if(e>>>0>=2){t=u,r=e>>>1|0,u=r+u|0,u=i>>>0<n[(u<<2)+1166224>>2]<<11>>>0?t:u,e=e-r|0;continue}break}t=u,u=n[(u<<2)+1166224>>2]<<11,e=(t+(u>>>0<i>>>0)|0)+((u|0)==(i|0))|0,i=(e<<2)+1166224|0,r=n[i>>2],u=313;n:{e:{if(e>>>0>20||(u=n[i+4>>2]>>>21|0,e))break e;i=0;break n}i=n[i-4>>2]&2097151}for(e=r>>>21|0,r=u-1|0,a=a-i|0,u=0;;){n:{if((e|0)==(r|0)||(u=o[e+1163865|0]+u|0,a>>>0<u>>>0))break n;e=e+1|0;continue}break}return e&1}function v0(a,u,e){var i=0;i=l-16|0,l=i,Q8(i+4|0,a,u,e),n[i+8>>2]&&Ae(n[i+4>>2],n[i+12>>2]),l=i+16|0}function Q8(a,u,e,i){var r=0,t=0,f=0;r=4;n:{if(!i||(t=n[u>>2],!t))break n;n[a+4>>2]=e,n[a>>2]=n[u+4>>2],f=Z(i,t),r=8}n[a+r>>2]=f}function Fs(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,j=0;r=l-48|0,l=r,b=r+16|0,t=l-48|0,l=t,S8(t+12|0,e),i=n[t+20>>2],f=n[t+16>>2],n[t+32>>2]=0,n[t+36>>2]=0,n[t+24>>2]=0,n[t+28>>2]=0,w=t+40|0,h=i+f|0,k=h,i=e,f=u;n:for(;;){e:{if(i>>>0<16)break e;for(c=0;;)if((c|0)==16){if(y=0,c=t+24|0,(w|0)!=(c|0))for(g=w-c|0;y=o[c|0]+y|0,c=c+1|0,g=g-1|0,!!g;);if((y&255)!=16)break e;for(c=0;;)if((c|0)==16){k=k+16|0,f=f+16|0,i=i-16|0,d=d+16|0;continue n}else{v=c+k|0,j=$8(f+c|0),s[v|0]=j,c=c+1|0;continue}}else{s[(t+24|0)+c|0]=((o[f+c|0]^-1)&128)>>>7,c=c+1|0;continue}}break}n:{for(;;){if(i=u+d|0,f=e,(e|0)==(d|0))break n;if(f=s[i|0],s[t+47|0]=f,(f|0)>=0){v=d+h|0,j=$8(t+47|0),s[v|0]=j,d=d+1|0;continue}break}f=d}c=n[t+16>>2],n[b>>2]=n[t+12>>2],n[b+4>>2]=c,n[b+8>>2]=f,n[b+16>>2]=e-d,n[b+12>>2]=i,n[t+20>>2]=f,l=t+48|0,w=n[r+24>>2],n[r+8>>2]=w,i=n[r+20>>2],n[r>>2]=n[r+16>>2],n[r+4>>2]=i,k=n[r+28>>2],i=n[r+32>>2],n[r+44>>2]=0,c=i+k|0,n[r+40>>2]=c,n[r+36>>2]=k,g=u+e|0;n:{for(;;){e:{u:{if(i=_0(r+36|0),(i|0)!=1114112){if(f=n[r+44>>2],d=f+c|0,c=n[r+40>>2],t=d-(c+k|0)|0,k=n[r+36>>2],n[r+44>>2]=t+k,(i|0)!=931)break u;b=f+w|0;i:{if(!b)break i;if(e>>>0>b>>>0){if(s[u+b|0]>-65)break i;break n}if((e|0)!=(b|0))break n}f=u+b|0,d=0;i:{for(;;){if(y=963,(u|0)==(f|0))break i;if(i=f-1|0,t=s[i|0],(t|0)<0){m=t&63,i=f-2|0,t=o[i|0],h=t<<24>>24;a:{if((h|0)>=-64){f=t&31;break a}p=h&63,i=f-3|0,t=o[i|0],h=t<<24>>24;t:{if((h|0)>=-64){f=t&15;break t}i=f-4|0,f=h&63|(o[i|0]&7)<<6}f=p|f<<6}if(t=m|f<<6,(t|0)==1114112)break i}a:{t:{if(d||!Bs(t))break t;t=1114112,d=0;break a}d=1}if(f=i,(t|0)!=1114112)break}if(!Cs(t))break i;i=b+2|0;a:{if(!i)break a;if(e>>>0>i>>>0){if(s[u+i|0]>-65)break a;break e}if((e|0)!=(i|0))break e}for(s[r+24|0]=0,n[r+20>>2]=g,n[r+16>>2]=u+i;;){if(i=_0(r+16|0),(i|0)==1114112){y=962;break i}if(!Bs(i))break}y=Cs(i)?963:962}n2(r,y);continue}n[a+8>>2]=n[r+8>>2],u=n[r+4>>2],n[a>>2]=n[r>>2],n[a+4>>2]=u,l=r+48|0;return}_s(r+16|0,i),i=n[r+20>>2];u:{if(!i){f=n[r+16>>2];break u}if(f=n[r+24>>2],n2(r,n[r+16>>2]),n2(r,i),!f)continue}n2(r,f);continue}break}Q()}Q()}function $8(a){return a=a|0,a=o[a|0],((a-65&255)>>>0<26?32:0)|a}function Ks(a,u,e,i){var r=0,t=0,f=0,c=0;r=l-16|0,l=r,t=1,f=4,u=q(i,0,u,0);n:{if(z||(i=r+8|0,n[i+4>>2]=u,n[i>>2]=-2147483648-e>>>0>=u>>>0?e:0,u=n[r+8>>2],!u))break n;c=n[r+12>>2],n[a+4>>2]=u,t=0,f=8}n[a+f>>2]=c,n[a>>2]=t,l=r+16|0}function q4(a,u,e,i,r){var t=0;t=l-32|0,l=t,Ks(t+20|0,u,i,r);n:{if(n[t+20>>2]==1){n[a>>2]=1,n[a+4>>2]=0;break n}if(r=n[t+28>>2],!r){n[a+8>>2]=i,n[a>>2]=0,n[a+4>>2]=0;break n}i=n[t+24>>2];e:{if(!e){Zs(t+8|0,i,r),e=n[t+8>>2];break e}X8(t,i,r,1),e=n[t>>2]}if(!e){n[a+8>>2]=r,n[a+4>>2]=i,n[a>>2]=1;break n}n[a+8>>2]=e,n[a+4>>2]=u,n[a>>2]=0}l=t+32|0}function Ss(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0;t=l-16|0,l=t;n:{if(e&1){r=e>>>1|0;break n}for(i=u;;){if(r=s[i|0],!r){i=f<<1,r=c&1?f>>>0>=16?i:0:i;break n}i=i+1|0;e:{u:{if((r|0)<0){if((r|0)!=-128)break e;r=o[i|0]|o[i+1|0]<<8,i=(i+r|0)+2|0;break u}i=i+r|0}f=r+f|0;continue}d=T0(r&3,8),i=((i+((d<<5&1073741824|d<<7)>>>29|0)|0)+(r>>>1&2)|0)+(r>>>2&2)|0,c=!f|c}}i=t+4|0,S8(i,r),Vs(i,u,e)&&Q(),n[a+8>>2]=n[t+12>>2],u=n[t+8>>2],n[a>>2]=n[t+4>>2],n[a+4>>2]=u,l=t+16|0}function Vs(a,u,e){a=a|0,u=u|0,e=e|0;var i=0,r=0;i=l-16|0,l=i,n[i+12>>2]=e,n[i+8>>2]=u,gf(i,i+8|0),r=n[i>>2];n:{if(r){N0(a,r,n[i+4>>2]),a=0;break n}a=Js(a,1160856,u,e)}return l=i+16|0,a|0}function C3(a,u){return a=a|0,u=u|0,n2(a,u),0}function zn(a,u){P2(a,n[u+4>>2],n[u+8>>2])}function U4(a,u){return((a+u|0)-1&0-u)-a|0}function r0(a,u,e,i){if((u|0)==(i|0)){Y(a,e,u);return}Q()}function F3(a,u){a=a|0,u=u|0;var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;c=n[a>>2],f=n[a+4>>2],r=l-32|0,l=r;n:{if(!(o[u+11|0]&24)){a=q0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0;break n}a=r+16|0,e=u+8|0,A[a+2>>1]=W[e+6>>1],A[a>>1]=(n[e>>2]&268435456)>>>28;e:{if(!(A[r+16>>1]&1)){a=Ue(c,f+c|0);break e}a=W[r+18>>1],n[r+28>>2]=0,n[r+20>>2]=c,n[r+24>>2]=f+c,m=a,e=r+20|0,f=0,k=l-16|0,l=k;u:{if(!a)break u;for(;;){h=0,p=n[e>>2],v=n[e+4>>2],i=0,w=0,d=l-16|0,l=d,g=d+8|0,t=n[e>>2];i:{if((t|0)==n[e+4>>2]||(w=1,n[e>>2]=t+1,i=o[t|0],i<<24>>24>=0))break i;if(n[e>>2]=t+2,b=o[t+1|0]&63,y=i&31,i>>>0<=223){i=b|y<<6;break i}if(n[e>>2]=t+3,b=o[t+2|0]&63|b<<6,i>>>0<240){i=b|y<<12;break i}n[e>>2]=t+4,i=y<<18&1835008|(o[t+3|0]&63|b<<6)}if(n[g+4>>2]=i,n[g>>2]=w,l=d+16|0,i=n[d+8>>2]&1?n[d+12>>2]:1114112,(i|0)!=1114112&&(h=n[e+8>>2],n[e+8>>2]=n[e>>2]+(h+v-(n[e+4>>2]+p)|0)),t=k+8|0,n[t+4>>2]=i,n[t>>2]=h,n[k+12>>2]==1114112){f=a;break u}if(a=a-1|0,!a)break}}l=k+16|0,a=m-f|0,f=n[r+28>>2]}if(e=W[u+12>>1],e>>>0<=a>>>0){a=q0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0;break n}if(ni(r+8|0,u,e-a|0,0),a=1,e=n[r+8>>2],(e|0)==1114112||(i=W[r+12>>1],q0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0))break n;a=_8(e,i,u)}return l=r+32|0,a|0}function R4(a,u){d0(a,u)}function _8(a,u,e){var i=0,r=0,t=0;for(i=n[e+4>>2],r=n[e>>2],e=0;t=e,(e&65535)>>>0<(u&65535)>>>0&&(e=e+1|0,!(q0[n[i+16>>2]](r,a)|0)););return(t&65535)>>>0<(u&65535)>>>0}function ni(a,u,e,i){var r=0,t=0,f=0,c=0;n:{e:{u:switch(c=i,i=n[u+8>>2],r=i>>>29&3,(((r|0)==3?c:r)&255)-1|0){case 0:break u;case 1:break e;default:break n}f=e;break n}f=(e&65534)>>>1|0}i=i&2097151,r=n[u+4>>2],u=n[u>>2];n:{e:{for(;;){if((t&65535)>>>0>=(f&65535)>>>0)break e;if(t=t+1|0,!!(q0[n[r+16>>2]](u,i)|0))break}i=1114112;break n}t=e-f|0}A[a+4>>1]=t,n[a>>2]=i}function ei(a,u,e){n:{if((u|0)==1114112||!(q0[n[n[a+4>>2]+16>>2]](n[a>>2],u)|0))break n;return 1}return e?q0[n[n[a+4>>2]+12>>2]](n[a>>2],e,0)|0:0}function Js(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;f=l-16|0,l=f;n:{e:{if(!(i&1))for(k=n[u+12>>2];;){if(t=o[e|0],c=(t|0)!=0,!t)break n;r=e+1|0;u:{i:{a:{if(d=t<<24>>24,(d|0)<0){if((t|0)==128)break a;if((t|0)!=192)break i;if(n[f+4>>2]=u,n[f>>2]=a,n[f+8>>2]=1610612768,n[f+12>>2]=0,e=(b<<3)+i|0,!(q0[n[e+4>>2]](n[e>>2],f)|0))break u;break e}if(e=r+t|0,!(q0[k|0](a,r,t)|0))continue;break n}if(r=e+3|0,t=o[e+1|0]|o[e+2|0]<<8,e=r+t|0,!(q0[k|0](a,r,t)|0))continue;break n}h=1610612768,d&1&&(h=o[e+1|0]|o[e+2|0]<<8|(o[e+3|0]<<16|o[e+4|0]<<24),r=e+5|0),t=0;i:{if(!(d&2)){c=r,e=0;break i}c=r+2|0,e=o[r|0]|o[r+1|0]<<8}if(d&4?(t=o[c|0]|o[c+1|0]<<8,r=c+2|0):r=c,d&8&&(b=o[r|0]|o[r+1|0]<<8,r=r+2|0),e=d&16?W[(((e&65535)<<3)+i|0)+4>>1]:e,t=d&32?W[((t<<3)+i|0)+4>>1]:t,n[f+4>>2]=u,n[f>>2]=a,c=t<<16,n[f+8>>2]=h,n[f+12>>2]=e&65535|c,e=(b<<3)+i|0,q0[n[e+4>>2]](n[e>>2],f)|0)break e}b=b+1|0,e=r}c=q0[n[u+12>>2]](a,e,i>>>1|0)|0;break n}c=1}return l=f+16|0,c}function z0(a,u,e){return q0[n[n[a+4>>2]+12>>2]](n[a>>2],u,e)|0}function Xs(a,u){var e=0;if(u=a+u|0,(u|0)!=(a|0))for(u=u-a|0;e=(s[a|0]>-65)+e|0,a=a+1|0,u=u-1|0,!!u;);return e}function Qs(a,u,e,i){var r=0,t=0;for(r=u&255,u=0;;){n:{if((u|0)==(i|0)){u=i;break n}if(o[u+e|0]==(r|0))t=1;else{u=u+1|0;continue}}break}n[a+4>>2]=u,n[a>>2]=t}function $s(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0;f=l-16|0,l=f;n:{e:{if(t=e+3&-4,(t|0)!=(e|0)&&(r=t-e|0,r=i>>>0<r>>>0?i:r,Qs(f+8|0,u,e,r),t=1,n[f+8>>2]&1))break e;for(b=i-8|0,t=Z(u&255,16843009);;){u:{i:{if(r>>>0<=b>>>0&&(c=e+r|0,d=t^n[c>>2],c=t^n[c+4>>2],((d|16843008-d)&(16843008-c|c)&-2139062144)==-2139062144))break i;if(Qs(f,u,e+r|0,i-r|0),t=1,n[f>>2]&1)break u;t=0;break n}r=r+8|0;continue}break}r=n[f+4>>2]+r|0;break n}r=n[f+12>>2]}n[a+4>>2]=r,n[a>>2]=t,l=f+16|0}function ui(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;b=l-32|0,l=b;n:{f=b+12|0,r=f-1|0,i=20;e:{for(;;){if(t=i-1|0,t>>>0>=20)break e;if(c=Un(a,e,10),d=z,y=i+r|0,w=a-q(c,d,10,0)|48,s[y|0]=w,k=!e&a>>>0<10,i=t,a=c,e=d,!!k)break}e=i;break n}Q()}c=e+f|0,t=1,a=l-16|0,l=a,i=n[u+8>>2],r=i&2097152,d=r?43:1114112,f=20-e|0,e=f+(r>>>21|0)|0;n:{if(!(i&8388608)){t=0;break n}e=Ue(1,1)+e|0}n:{e:{u:{i:{if(r=W[u+12>>1],r>>>0>e>>>0){if(i&16777216)break i;if(i=1,ni(a,u,r-e|0,1),e=n[a>>2],(e|0)==1114112||(r=W[a+4>>1],ei(u,d,t))||q0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0)break n;i=_8(e,r,u);break n}if(!ei(u,d,t))break u;break e}if(k=n[u+12>>2],h=n[u+8>>2],n[u+8>>2]=h&-1612709888|536870960,ei(u,d,t))break e;if(i=1,ni(a+8|0,u,r-e|0,1),e=n[a+8>>2],(e|0)==1114112||(t=W[a+12>>1],q0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0)||_8(e,t,u))break n;n[u+8>>2]=h,n[u+12>>2]=k,i=0;break n}i=q0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0;break n}i=1}return l=a+16|0,l=b+32|0,i}function ii(a){var u=0,e=0,i=0,r=0,t=0;for(i=a<<11,u=51;;){if(u>>>0>=2){t=e,r=u>>>1|0,e=r+e|0,e=i>>>0<n[(e<<2)+1164560>>2]<<11>>>0?t:e,u=u-r|0;continue}break}u=n[(e<<2)+1164560>>2]<<11,u=((u>>>0<i>>>0)+e|0)+((u|0)==(i|0))|0,i=(u<<2)+1164560|0,r=n[i>>2],e=1519;n:{e:{if(u>>>0>49||(e=n[i+4>>2]>>>21|0,u))break e;i=0;break n}i=n[i-4>>2]&2097151}for(u=r>>>21|0,r=e-1|0,a=a-i|0,e=0;;){n:{if((u|0)==(r|0)||(e=o[u+1160880|0]+e|0,a>>>0<e>>>0))break n;u=u+1|0;continue}break}return u&1}function _s(a,u){var e=0,i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;c=l-32|0,l=c;n:{if(u>>>0>=192){t=c+8|0,d=l-16|0,l=d,e=u>>>16|0,A[d+14>>1]=e;e:{u:{i:{if(u>>>0<=131071){if(r=(e<<4)+1165876|0,e=n[r+4>>2],!e)break u;for(f=n[r>>2],b=u&65535;;)if(e>>>0<=1){if(e=f+Z(i,6)|0,i=W[e>>1],f=u&65535,i>>>0>f>>>0)break u;if(f>>>0<=(i+o[e+2|0]&65535)>>>0)break i;break u}else{k=i,h=e>>>1|0,i=h+i|0,i=b>>>0<W[f+Z(i,6)>>1]?k:i,e=e-h|0;continue}}n[t>>2]=1114112;break e}if(i=W[e>>1]|W[e+2>>1]<<16,(i^u)&i>>>24)break u;n[t+4>>2]=0,n[t+8>>2]=0,n[t>>2]=u&65536|W[e+4>>1]+u&65535;break e}u:{if(e=n[r+12>>2],e){for(r=n[r+8>>2],i=0,f=u&65535;;){if(e>>>0>1){k=i,b=e>>>1|0,i=b+i|0,i=f>>>0<W[r+(i<<3)>>1]?k:i,e=e-b|0;continue}break}if(e=r+(i<<3)|0,W[e>>1]==(u&65535))break u}n[t>>2]=1114112;break e}for(i=e+2|0,r=l-16|0,f=W[d+14>>1]<<16,e=0;;){if((e|0)!=12){n[(r+4|0)+e>>2]=W[i>>1]|f,e=e+4|0,i=i+2|0;continue}break}n[t+8>>2]=n[r+12>>2],e=n[r+8>>2],n[t>>2]=n[r+4>>2],n[t+4>>2]=e}l=d+16|0,n[c+24>>2]=0,n[c+28>>2]=0,n[c+20>>2]=u,u=n[c+8>>2]==1114112?c+20|0:t,e=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=e,n[a+8>>2]=n[u+8>>2];break n}n[a+4>>2]=0,n[a+8>>2]=0,n[a>>2]=u-65>>>0<26?u|32:u}l=c+32|0}function n3(a){var u=0,e=0,i=0,r=0,t=0;for(i=a<<11,u=43;;){if(u>>>0>=2){t=e,r=u>>>1|0,e=r+e|0,e=i>>>0<n[(e<<2)+1166052>>2]<<11>>>0?t:e,u=u-r|0;continue}break}u=n[(e<<2)+1166052>>2]<<11,u=((u>>>0<i>>>0)+e|0)+((u|0)==(i|0))|0,i=(u<<2)+1166052|0,r=n[i>>2],e=291;n:{e:{if(u>>>0>41||(e=n[i+4>>2]>>>21|0,u))break e;i=0;break n}i=n[i-4>>2]&2097151}for(u=r>>>21|0,r=e-1|0,a=a-i|0,e=0;;){n:{if((u|0)==(r|0)||(e=o[u+1163574|0]+e|0,a>>>0<e>>>0))break n;u=u+1|0;continue}break}return u&1}function A4(a){return a=n[a>>2],n[a+4>>2]-n[a>>2]|0}function iu(a,u,e){n[a+4>>2]=u+e,n[a>>2]=u}function e3(a,u){return a=a|0,u=u|0,ui(n[a>>2],u)|0}function u3(a,u){return a=a|0,u=u|0,ui(W[a>>1],u)|0}function ai(a,u,e,i,r){var t=0;n[a+16>>2]=0,n[a+12>>2]=r,n[a+8>>2]=i,n[a+4>>2]=e,n[a>>2]=u,t=a,a=r-i>>>2|0,u=e-u>>>2|0,n[t+20>>2]=a>>>0<u>>>0?a:u}function ri(a){return n[a+4>>2]-n[a>>2]|0}function K2(a,u,e){for(var i=0,r=0;;){if(!e)return 0;if(e=e-1|0,i=o[u|0],r=o[a|0],u=u+1|0,a=a+1|0,(i|0)!=(r|0))break}return r-i|0}function Y(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;f=l-16|0;n:{if(e>>>0<16){r=a;break n}for(b=0-a&3,i=b+a|0,t=u,r=a;;){if(i>>>0>r>>>0){s[r|0]=o[t|0],t=t+1|0,r=r+1|0;continue}break}y=e-b|0,w=y&-4,r=w+i|0,d=u+b|0,e=d&3;e:{if(!e)for(u=d;;){if(i>>>0>=r>>>0)break e;n[i>>2]=n[u>>2],u=u+4|0,i=i+4|0}for(n[f+12>>2]=0,t=e|f+12,i=0,c=4-e|0,c&1&&(s[t|0]=o[d|0],i=1),c&2&&(A[i+t>>1]=W[i+d>>1]),u=u-e|0,k=e<<3,g=0-k&24,i=n[f+12>>2],t=a;;){if(e=u+b|0,h=t+b|0,h+4>>>0>=r>>>0){t=0,s[f+8|0]=0,s[f+6|0]=0,m=2;u:{if(!(d&2)){p=f+8|0,c=0,m=0,e=0;break u}c=o[e+4|0],s[f+8|0]=c,p=f+6|0,e=o[e+5|0]<<8}d&1&&(s[p|0]=o[((b+m|0)+u|0)+4|0],c=o[f+8|0],t=o[f+6|0]<<16),n[h>>2]=(e|t|c)<<g|i>>>k}else{c=i>>>k|0,i=n[e+4>>2],n[h>>2]=c|i<<g,t=t+4|0,u=u+4|0;continue}break}}e=y&3,u=d+w|0}for(e=e+r|0;;){if(e>>>0>r>>>0){s[r|0]=o[u|0],u=u+1|0,r=r+1|0;continue}break}return a}function d0(a,u){var e=0,i=0,r=0,t=0;n:{if(u>>>0<16){e=a;break n}for(t=0-a&3,i=t+a|0,e=a;;){if(e>>>0<i>>>0){s[e|0]=0,e=e+1|0;continue}break}for(e=8;;){if(e>>>0>=32){for(u=u-t|0,e=(u&-4)+i|0;;){if(e>>>0>i>>>0){n[i>>2]=r,i=i+4|0;continue}break}u=u&3}else{r=r<<e|r,e=e<<1;continue}break}}for(u=u+e|0;;){if(u>>>0>e>>>0){s[e|0]=0,e=e+1|0;continue}break}return a}function i3(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;c=l-32|0;n:{e:{u:{if(a-u>>>0<e>>>0){if(r=u+e|0,f=r,i=a+e|0,e>>>0<16)break e;for(a=i&-4,t=r-1|0,h=i&3,d=0-h|0,r=i;;){if(a>>>0<r>>>0){r=r-1|0,s[r|0]=o[t|0],t=t-1|0;continue}break}if(w=e-h|0,r=w&-4,y=a-r|0,t=0,g=0-r|0,k=f+d|0,f=k&3,!f)for(u=(u+w|0)-4|0,i=a;;){if(i>>>0<=y>>>0)break u;i=i-4|0,n[i>>2]=n[u>>2],u=u-4|0}s[c+24|0]=0,s[c+22|0]=0,r=k-f|0,h=2;i:{if(!(k&2)){h=0,b=c+24|0;break i}t=o[r|0],s[c+24|0]=t,m=o[r+1|0]<<8,b=c+22|0}for(k&1&&(s[b|0]=o[r+h|0],p=o[c+22|0]<<16,t=o[c+24|0]),y=y+4|0,b=e-4|0,r=b+u|0,e=f<<3,h=0-e&24,u=(b-f|0)+u|0,t=t&255|m|p;;)if(b=i+d|0,b>>>0<=y>>>0){i=0,n[c+28>>2]=0,u=f|c+28,f=4-f|0,f&1&&(s[u|0]=o[r+d|0],i=1),f&2&&(A[u+i>>1]=W[(i+d|0)+r>>1]),n[b-4>>2]=t<<h|n[c+28>>2]>>>e;break u}else{i=i-4|0,b=t<<h,t=n[u+d>>2],n[d+i>>2]=b|t>>>e,u=u-4|0,r=r-4|0;continue}}i:{if(e>>>0<16){i=a;break i}for(k=0-a&3,t=k+a|0,r=u,i=a;;){if(i>>>0<t>>>0){s[i|0]=o[r|0],r=r+1|0,i=i+1|0;continue}break}b=e-k|0,m=b&-4,i=m+t|0,d=u+k|0,e=d&3;a:{if(!e)for(u=d;;){if(i>>>0<=t>>>0)break a;n[t>>2]=n[u>>2],u=u+4|0,t=t+4|0}for(n[c+16>>2]=0,r=e|c+16,t=0,f=4-e|0,f&1&&(s[r|0]=o[d|0],t=1),f&2&&(A[r+t>>1]=W[t+d>>1]),u=u-e|0,e=e<<3,w=0-e&24,t=n[c+16>>2],r=a;;){if(a=u+k|0,y=r+k|0,y+4>>>0>=i>>>0){r=0,s[c+12|0]=0,s[c+10|0]=0,g=2;t:{if(!(d&2)){h=c+12|0,f=0,g=0,a=0;break t}f=o[a+4|0],s[c+12|0]=f,h=c+10|0,a=o[a+5|0]<<8}d&1&&(s[h|0]=o[((k+g|0)+u|0)+4|0],f=o[c+12|0],r=o[c+10|0]<<16),n[y>>2]=(a|r|f)<<w|t>>>e}else{f=t>>>e|0,t=n[a+4>>2],n[y>>2]=f|t<<w,r=r+4|0,u=u+4|0;continue}break}}e=b&3,u=d+m|0}for(a=e+i|0;;){if(a>>>0<=i>>>0)break n;s[i|0]=o[u|0],u=u+1|0,i=i+1|0}}e=w&3,f=k+g|0,i=a+g|0}for(u=f-1|0,a=i-e|0;;){if(a>>>0>=i>>>0)break n;i=i-1|0,s[i|0]=o[u|0],u=u-1|0}}}function a3(a,u,e,i,r){var t=0,f=0,c=0;u=q(u,0,7513,0),t=z,f=u,e=q(e,0,7513,0),u=z,e=e+t|0,c=0+f|0,n[a>>2]=c,n[a+4>>2]=e,e=(e|0)==(t|0)&f>>>0>c>>>0|e>>>0<t>>>0,t=u,e=e+u|0,u=e>>>0<t>>>0,i=q(i,r,7513,0),e=i+e|0,u=z+u|0,n[a+8>>2]=e,n[a+12>>2]=e>>>0<i>>>0?u+1|0:u}function ti(a,u,e){var i=0,r=0,t=0,f=0;n:{if(!(e&64)){if(!e)break n;i=0-e|0,r=i&31,(i&63)>>>0>=32?t=0:t=u>>>r|0,r=e&31,(e&63)>>>0>=32?(i=u<<r,u=0):(i=(1<<r)-1&u>>>32-r,u=u<<r);break n}i=e&31,(e&63)>>>0>=32?(f=u<<i,t=0):(f=(1<<i)-1&u>>>32-i,t=u<<i),u=0,i=0}n[a>>2]=u,n[a+4>>2]=i,n[a+8>>2]=t,n[a+12>>2]=f}function oi(a,u,e,i,r,t){var f=0,c=0,d=0,b=0;n:{if(!(t&64)){if(!t)break n;f=i,d=0-t|0,c=d&31,(d&63)>>>0>=32?(d=f<<c,b=0):(d=(1<<c)-1&f>>>32-c|r<<c,b=f<<c),c=t&31,(t&63)>>>0>=32?(f=0,u=e>>>c|0):(f=e>>>c|0,u=((1<<c)-1&e)<<32-c|u>>>c),u=b|u,e=f|d,f=t&31,(t&63)>>>0>=32?(d=0,i=r>>>f|0):(d=r>>>f|0,i=((1<<f)-1&r)<<32-f|i>>>f),r=d;break n}u=i,e=t&31,(t&63)>>>0>=32?u=r>>>e|0:(f=r>>>e|0,u=((1<<e)-1&r)<<32-e|u>>>e),e=f,i=0,r=0}n[a>>2]=u,n[a+4>>2]=e,n[a+8>>2]=i,n[a+12>>2]=r}function au(a,u){var e=0,i=0;for(e=l-u|0,l=e;;){if((u|0)!=(i|0)){s[e+i|0]=0,i=i+1|0;continue}break}Y(a,e,u),l=u+e|0}function M4(a,u,e,i){var r=0;for(r=u+1|0,u=a+i|0;r=r-1|0,r>>>0>=2&&(a=u-e|0,i=W[u>>1],u=u+e|0,W[a>>1]<i>>>0););return r>>>0<2}function le(a,u){for(var e=0;;){if((u|0)==1)return 0;if(e=a+u|0,u=u-1|0,!o[e-2|0])break}return u}function r3(a,u){var e=0,i=0;return e=n[a>>2],e?(i=a,a=n[a+4>>2]==(e|0),n[i>>2]=a?0:u+e|0,a?0:e):0}function t3(a,u){var e=0;e=l-16|0,l=e,n[e+8>>2]=a,n[e+12>>2]=a+u,Ef(e+8|0),l=e+16|0}function o3(a,u,e){var i=0;i=l-16|0,l=i,nu(i+8|0,u);n:{if(n[i+12>>2]!=(e|0)){y0(u),d0(a,e);break n}Y(a,n[i+8>>2],e)}l=i+16|0}function fi(a,u,e){var i=0,r=0;return i=ee(a),r=z,(e|0)==(r|0)&u>>>0>i>>>0|e>>>0>r>>>0?i:(y0(a),0)}function f3(a,u,e,i,r){var t=0;t=l-16|0,l=t,q4(t+4|0,u,r,e,i),u=n[t+8>>2],n[t+4>>2]==1&&Q(),n[a+4>>2]=n[t+12>>2],n[a>>2]=u,l=t+16|0}function s3(a,u,e){var i=0;i=l-16|0,l=i,J8(i+8|0,a,n[a>>2],1,e,u),n[i+8>>2]!=-2147483647&&Q(),l=i+16|0}function c3(a,u,e,i){var r=0,t=0;r=n[u+8>>2],t=n[u>>2];n:{if(t){if(i=(n[u+4>>2]-t>>>0)/(i>>>0)|0,!r)break n;i=i+((n[u+12>>2]-r>>>0)/(e>>>0)|0)|0;break n}if(i=0,!r)break n;i=(n[u+12>>2]-r>>>0)/(e>>>0)|0}n[a+8>>2]=i,n[a+4>>2]=1,n[a>>2]=i}function l3(a,u,e,i,r){var t=0;if((a|0)!=(u|0))for(r=a+r|0,a=u-a>>>i|0;t=n[r>>2]+t|0,r=e+r|0,a=a-1|0,!!a;);return t}function b3(a,u,e,i,r,t,f,c,d){n:{e:{u:{i:{a:{t:{o:{r:{y:{v:{h:{w:switch((u&255)-1|0){case 1:n[a+8>>2]=3,n[a+4>>2]=d;break o;case 3:n[a+8>>2]=6,n[a+4>>2]=c;break o;case 5:n[a>>2]=3,n[a+4>>2]=100;return;case 0:case 6:case 23:break r;case 13:case 18:break i;case 15:break h;case 16:break v;case 21:break y;case 4:case 7:case 9:case 14:case 20:break t;case 8:case 17:case 19:break a;case 10:break w;case 11:case 12:break e;case 22:case 24:break n;default:break u}n[a+8>>2]=6,n[a+4>>2]=f,n[a>>2]=2;return}n[a+8>>2]=5,n[a+4>>2]=t;break o}n[a+8>>2]=4,n[a+4>>2]=r;break o}n[a>>2]=3,n[a+4>>2]=1e3;return}n[a>>2]=3,n[a+4>>2]=40;return}n[a>>2]=1;return}n[a>>2]=3,n[a+4>>2]=200;return}n[a>>2]=3,n[a+4>>2]=500;return}n[a+8>>2]=n[i>>2],u=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=u;return}n[a>>2]=0;return}n[a>>2]=3,n[a+4>>2]=60;return}n[a>>2]=3,n[a+4>>2]=300}function qn(a,u){var e=0;e=l-16|0,l=e,n[e+8>>2]=a,n[e+12>>2]=a+u,H8(e+8|0),l=e+16|0}function rn(a,u,e,i,r,t,f){var c=0;c=l-48|0,l=c,n[c+44>>2]=i,n[c+40>>2]=e,n[c+36>>2]=16,n[c+32>>2]=u,n[c+28>>2]=1,n[c+24>>2]=1050078,n[c+20>>2]=f,n[c+16>>2]=t,n[c+12>>2]=11,n[c+8>>2]=r,C2(a,c+8|0,5),l=c+48|0}function d3(a,u){var e=0,i=0;e=l-16|0,l=e,A[e+8>>1]=o[1095248]|o[1095249]<<8,i=o[1095244]|o[1095245]<<8|(o[1095246]<<16|o[1095247]<<24),n[e>>2]=o[1095240]|o[1095241]<<8|(o[1095242]<<16|o[1095243]<<24),n[e+4>>2]=i,D6(e|4,u),D6(e|6,1),D6(e+8|0,3),u=W[e+8>>1],s[a+8|0]=u,s[a+9|0]=u>>>8,u=n[e+4>>2],i=n[e>>2],s[a|0]=i,s[a+1|0]=i>>>8,s[a+2|0]=i>>>16,s[a+3|0]=i>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,l=e+16|0}function k3(a,u,e){var i=0;i=l-32|0,l=i,En(i,u,e,4,0),u=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),e=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[a+24|0]=e,s[a+25|0]=e>>>8,s[a+26|0]=e>>>16,s[a+27|0]=e>>>24,s[a+28|0]=u,s[a+29|0]=u>>>8,s[a+30|0]=u>>>16,s[a+31|0]=u>>>24,u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),e=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[a+16|0]=e,s[a+17|0]=e>>>8,s[a+18|0]=e>>>16,s[a+19|0]=e>>>24,s[a+20|0]=u,s[a+21|0]=u>>>8,s[a+22|0]=u>>>16,s[a+23|0]=u>>>24,u=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),e=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),s[a+8|0]=e,s[a+9|0]=e>>>8,s[a+10|0]=e>>>16,s[a+11|0]=e>>>24,s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,u=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),e=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[a|0]=e,s[a+1|0]=e>>>8,s[a+2|0]=e>>>16,s[a+3|0]=e>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,t0(i),l=i+32|0}function h3(a,u,e,i){var r=0;r=l-48|0,l=r,e=T8(e),n[r+40>>2]=2,A[r+46>>1]=e,n[r+36>>2]=r+46,e=r+4|0,En(e,u,i,r+36|0,1),i=o[r+32|0]|o[r+33|0]<<8|(o[r+34|0]<<16|o[r+35|0]<<24),u=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),s[a+24|0]=u,s[a+25|0]=u>>>8,s[a+26|0]=u>>>16,s[a+27|0]=u>>>24,s[a+28|0]=i,s[a+29|0]=i>>>8,s[a+30|0]=i>>>16,s[a+31|0]=i>>>24,i=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),u=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),s[a+16|0]=u,s[a+17|0]=u>>>8,s[a+18|0]=u>>>16,s[a+19|0]=u>>>24,s[a+20|0]=i,s[a+21|0]=i>>>8,s[a+22|0]=i>>>16,s[a+23|0]=i>>>24,i=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),u=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),s[a+8|0]=u,s[a+9|0]=u>>>8,s[a+10|0]=u>>>16,s[a+11|0]=u>>>24,s[a+12|0]=i,s[a+13|0]=i>>>8,s[a+14|0]=i>>>16,s[a+15|0]=i>>>24,i=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),u=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=i,s[a+5|0]=i>>>8,s[a+6|0]=i>>>16,s[a+7|0]=i>>>24,t0(e),l=r+48|0}function S2(a,u,e,i){var r=0;r=l-16|0,l=r,R0(r+8|0,u,i,e),u=n[r+12>>2],e=n[r+8>>2],n[a+8>>2]=0,n[a>>2]=e,n[a+4>>2]=u,l=r+16|0}function y3(a,u,e){var i=0,r=0;i=l-32|0,l=i,f3(i+8|0,u,e,e,1),e=n[i+12>>2],r=n[i+8>>2],n[a+8>>2]=u,n[a>>2]=r,n[a+4>>2]=e,l=i+32|0}function Un(a,u,e){var i=0,r=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;n:{e:{u:{i:{a:{t:{o:{r:{y:{if(u){if(r=e,!e)break y;break r}return z=0,(a>>>0)/(e>>>0)|0}if(!a)break o;break t}if(!(r-1&r))break a;f=(O2(r)+33|0)-O2(u)|0,t=0-f|0;break u}return z=0,(u>>>0)/0|0}if(e=32-O2(u)|0,e>>>0<31)break i;break e}if((r|0)==1)break n;return e=W4(r),r=e&31,(e&63)>>>0>=32?(e=0,a=u>>>r|0):(e=u>>>r|0,a=((1<<r)-1&u)<<32-r|a>>>r),z=e,a}f=e+1|0,t=63-e|0}if(e=f&63,i=e&31,e>>>0>=32?(e=0,d=u>>>i|0):(e=u>>>i|0,d=((1<<i)-1&u)<<32-i|a>>>i),t=t&63,i=t&31,t>>>0>=32?(u=a<<i,a=0):(u=(1<<i)-1&a>>>32-i|u<<i,a=a<<i),f)for(t=r-1|0,k=(t|0)==-1?-1:0;c=e<<1|d>>>31,e=d<<1|u>>>31,i=k-(c+(e>>>0>t>>>0)|0)>>31,b=i&r,d=e-b|0,e=c-(e>>>0<b>>>0)|0,u=u<<1|a>>>31,a=h|a<<1,c=i&1,h=c,f=f-1|0,!!f;);return z=u<<1|a>>>31,c|a<<1}a=0,u=0}return z=u,a}function W4(a){return a?31-O2(a-1^a)|0:32}function q(a,u,e,i){var r=0,t=0,f=0,c=0,d=0,b=0;return r=e>>>16|0,t=a>>>16|0,b=Z(r,t),f=e&65535,c=a&65535,d=Z(f,c),t=(d>>>16|0)+Z(t,f)|0,r=(t&65535)+Z(r,c)|0,z=(Z(u,e)+b|0)+Z(a,i)+(t>>>16)+(r>>>16)|0,d&65535|r<<16}function w3(a){for(var u=0;;){if(a){a=a-1&a,u=u+1|0;continue}break}return u}function L0(a,u){var e=0,i=0;return e=u&31,i=(-1>>>e&a)<<e,e=a,a=0-u&31,i|(e&-1<<a)>>>a}function k0(a,u,e){var i=0,r=0,t=0,f=0;return f=e&63,t=f,r=t&31,t>>>0>=32?t=-1>>>r|0:(i=-1>>>r|0,t=i|(1<<r)-1<<32-r),t=t&a,i=u&i,r=f&31,f>>>0>=32?(i=t<<r,f=0):(i=(1<<r)-1&t>>>32-r|i<<r,f=t<<r),t=i,r=0-e&63,i=r&31,r>>>0>=32?(i=-1<<i,e=0):(e=-1<<i,i=e|(1<<i)-1&-1>>>32-i),a=e&a,u=u&i,i=r&31,r>>>0>=32?(e=0,a=u>>>i|0):(e=u>>>i|0,a=((1<<i)-1&u)<<32-i|a>>>i),a=a|f,z=e|t,a}function T0(a,u){var e=0,i=0;return e=u&31,i=(-1<<e&a)>>>e|0,e=a,a=0-u&31,i|(e&-1>>>a)<<a}Y4=o,m3(ru);var q0=[null,U3,T4,$4,q3,Vs,Y3,P3,Z3,rf,f4,O3,f4,u3,T4,Ku,N3,h6,$4,Df,T3,B3,rf,f4,f4,I3,e3,F3,E3,G3,gf,L3,H3,D3,$8,T4,$4,C3];function K3(){return $0.byteLength>>16}function g3(a){a=a|0;var u=K3()|0,e=u+a|0;if(u<e&&e<65536){var i=new ArrayBuffer(e<<16),r=new Int8Array(i);r.set(s),s=new Int8Array(i),A=new Int16Array(i),n=new Int32Array(i),o=new Uint8Array(i),W=new Uint16Array(i),o0=new Uint32Array(i),j3=new Float32Array(i),x3=new Float64Array(i),$0=i,Y4=o}return u}return{memory:Object.create(Object.prototype,{grow:{value:g3},buffer:{get:function(){return $0}}}),call:R3,input:A3,output:M3,wipe:W3,__data_end:{get value(){return bi},set value(a){bi=a}},__heap_base:{get value(){return di},set value(a){di=a}}}}var v3=p3({});return v3};
