globalThis.posternEngine=function(){"use strict";var M6;function w0(ee,_0){for(var s=0;s<_0.length;s++)M6[ee+s]=_0.charCodeAt(s)}function xc(ee){w0(1048576,`À:À:À\0À.À.À\0the roster holds from day À\v; today is À\0the roster held until day À\v; today is À\0unit À's key card for quarter À\0$too few signatures that count under À\0it cannot be read: À\0À cannot be read: À\0unit À is not in the directory\0À stands there too early\0À\x1B has an unusable public key\0postern/v1/root\0	rotation À\f of the root\0\x07person À is of no known unit\0\x07person À cannot sign it\0À+ is signed by somebody who does not sign it\0unit À) has more insiders than its policy allows\0unit À" does not have N active keyholders\0À) holds too long, or ends before it begins\0unit À# does not have Nc active custodians\0À0 is not of that unit's keyholders and custodians\0force À, of the roster has no units, or unknown ones\0force À' of the roster has an unknown successor\0the signatures of À are out of order\0unit À)'s alternates are out of order or unknown\0unit À. has more than one key card that has not begun\0À is of an unknown version\0À, leaves out an active keyholder or custodian\0À	 must be À bytes in length\0force À% of the roster has an impossible slug\0the contact details are À bytes too long\0À  is of a unit that is not in use\0	key card À\f of the file\0unit À's policy is impossible\0À is out of sequence\0À has the same key twice\0À  is out of order or stands twice\0À is of another service\0À has an impossible threshold\0a signature of À does not hold\0À\v is revoked\0À signatures count, À\v are needed\0unit À/ does not post 8, 16 or 32 notes with each sync\0<redacted>\0\0Ô\0
`),w0(1050096,"why"),w0(1053416,"psk_id_hashinfo_hashsecretkeybase_nonceexpbad-call\0\0\0\0\0\0\b\0\0\0\0\0\0\0\0\b\0\0\0unitreasonboard-other-shelf\0\0\0\0\0\b\0\0\0\0\0\0\0:\0\0\0\0positionsuggestions\0\0\0\0\0\0\0\0"),w0(1053576,`answerslangwhatcontactformerrordirectoryfieldsphrasescheckmeasurecompleteroutecode_newcode_showcode_readcode_forgetindexshelf_pickshelfsampleseal_reportseal_replyseal_stopseal_rotatecovernowno-directory\0\0\0\0\0\0\b\0\0\0\0\0\0\0F\0\f\0\0\0expand 32-byte kdangerforcereaderinvolvedsubj_kindsubj_namesubj_ranksubj_numbersubj_unitsubj_descsubj_onlinecategorieswhen_firstwhen_lastongoingwherebasisothers_knowat_riskalertlinkssystemsevidencetoldlanguageneedsask_backdeskoversightunknownmoney-or-favourspersonal-advantagesexual-purposespartner-abusediscriminationotherseed\0\0\0\0\0\0\0\0elsewheredeliveredopenedquestionansweroutcomemovedcontact-openedlosttextno-code\0\0\0\0\0\b\0\0\0\0\0\0\0\0\0\x07\0\0\0whichcodenewwordsgroupsshownaskedblockedof-forcealternateno-forceletter-too-longoverrulegradeplacestartendhitsworstyes-nochoiceseveralnametakesmostchoicessubject\0\x07\b	
\v\f\rmax_subjectstext_one_celltext_four_cellscontact_textreplybytescellsstill-going-onIs it still going on, as far as you know?Ydy hyn yn dal i ddigwydd, hyd y gwyddoch chi?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ú©ÛØ§ ÛÛ Ø§Ø¨ Ø¨Ú¾Û ÛÙ Ø±ÛØ§ ÛÛØwhen-lastAbout when did it last happen?Tua phryd ddigwyddodd hyn ddiwethaf?Ø¢Ø®Ø±Û Ø¨Ø§Ø± ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ ÛÙØ§Øwhen-firstAbout when did it begin?Tua phryd ddechreuodd hyn?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ Ø´Ø±ÙØ¹ ÛÙØ§Øhow-oftenAbout how often does it happen?Tua pa mor aml mae hyn yn digwydd?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ Ø¨Ø§Ø± ÛÙØªØ§ ÛÛØWhere does it happen?Ble mae hyn yn digwydd?ÛÛ Ú©ÛØ§Úº ÛÙØªØ§ ÛÛØwhich-forceWhich police force does the person work for, if you know?I ba heddlu mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ Ù¾ÙÙÛØ³ ÙÙØ±Ø³ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØwhich-stationWhich station or team does the person work in, if you know?Ym mha orsaf neu dÃ®m mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ ØªÚ¾Ø§ÙÛ ÛØ§ Ù¹ÛÙ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØname-or-nicknameDo you know a name or a nickname of the person?Ydych chi'n gwybod enw neu lysenw'r person?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ ÙØ§Ù ÛØ§ Ø¹Ø±ÙÛ ÙØ§Ù Ø¬Ø§ÙØªÛ ÛÛÚºØwhat-they-look-likeWhat does the person look like?Sut olwg sydd ar y person?ÛÛ Ø´Ø®Øµ Ø¯ÛÚ©Ú¾ÙÛ ÙÛÚº Ú©ÛØ³Ø§ ÛÛØrank-or-roleWhat rank or job does the person have, if you know?Pa reng neu swydd sydd gan y person, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ Ø¹ÛØ¯Û ÛØ§ Ú©Ø§Ù Ú©ÛØ§ ÛÛØhow-do-you-knowHow do you know this: did you see or hear it, or did somebody tell you?Sut ydych chi'n gwybod hyn: ai chi welodd neu glywodd, neu a ddywedodd rhywun wrthych chi?Ø¢Ù¾ Ú©Ù ÛÛ Ú©ÛØ³Û ÙØ¹ÙÙÙ ÛÙØ§: Ø¢Ù¾ ÙÛ Ø®ÙØ¯ Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Ø ÛØ§ Ú©Ø³Û ÙÛ Ø¨ØªØ§ÛØ§Øothers-who-sawYou do not have to name anybody: did others see or hear it too?Does dim rhaid i chi enwi neb: wnaeth eraill weld neu glywed hyn hefyd?Ú©Ø³Û Ú©Ø§ ÙØ§Ù Ø¨ØªØ§ÙØ§ Ø¶Ø±ÙØ±Û ÙÛÛÚº: Ú©ÛØ§ Ø¯ÙØ³Ø±ÙÚº ÙÛ Ø¨Ú¾Û Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Øhow-many-knowAbout how many people know what you told us? It helps us to protect you. Is it only you, a few, or many?Tua faint o bobl sy'n gwybod yr hyn a ddywedoch chi? Mae'n ein helpu i'ch diogelu. Ai chi yn unig, ychydig, neu lawer?Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÙÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ ÙÙÚ¯ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ø§Ø³ Ø³Û ÛÙÛÚº Ø¢Ù¾ Ú©Û Ø­ÙØ§Ø¸Øª ÙÛÚº ÙØ¯Ø¯ ÙÙØªÛ ÛÛÛ ØµØ±Ù Ø¢Ù¾Ø ÚÙØ¯ ÙÙÚ¯Ø ÛØ§ Ø¨ÛØª Ø³ÛØanyone-at-riskIs somebody at risk of harm, and who?Oes rhywun mewn perygl o niwed, a phwy?Ú©ÛØ§ Ú©Ø³Û Ú©Ù ÙÙØµØ§Ù Ú©Ø§ Ø®Ø·Ø±Û ÛÛØ Ø§ÙØ± Ú©Ø³ÛØare-you-safeAre you safe?Ydych chi'n ddiogel?Ú©ÛØ§ Ø¢Ù¾ ÙØ­ÙÙØ¸ ÛÛÚºØchildrenAre children affected?Oes plant yn cael eu heffeithio?Ú©ÛØ§ Ø¨ÚÛ ÙØªØ§Ø«Ø± ÛÙ Ø±ÛÛ ÛÛÚºØsubject-knowsDoes the person know or guess that somebody has reported them?Ydy'r person yn gwybod neu'n amau bod rhywun wedi rhoi gwybod amdano?Ú©ÛØ§ Ø§Ø³ Ø´Ø®Øµ Ú©Ù ÙØ¹ÙÙÙ ÛØ§ Ø´Ú© ÛÛ Ú©Û Ú©Ø³Û ÙÛ Ø§Ø³ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¯Û ÛÛØwho-was-toldHave you told anybody else, such as a manager, a union or a complaints body?Ydych chi wedi dweud wrth rywun arall, fel rheolwr, undeb neu gorff cwynion?Ú©ÛØ§ Ø¢Ù¾ ÙÛ Ú©Ø³Û Ø§ÙØ± Ú©Ù Ø¨ØªØ§ÛØ§ ÛÛØ ÙØ«ÙØ§Ù ÙÙÛØ¬Ø±Ø ÛÙÙÛÙ ÛØ§ Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø§Ø¯Ø§Ø±ÛØwhere-evidence-isWhere could investigators lawfully find proof of it, as far as you already know? Please do not collect anything. Where is it?Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon, hyd y gwyddoch chi eisoes? Peidiwch Ã¢ chasglu dim. Ble mae o?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØ ØªÙØªÛØ´ Ú©Ø§Ø± ÙØ§ÙÙÙÛ Ø·ÙØ± Ù¾Ø± Ø«Ø¨ÙØª Ú©ÛØ§Úº Ù¾Ø§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ Ø¬ÙØ¹ ÙÛ Ú©Ø±ÛÚºÛ Ø«Ø¨ÙØª Ú©ÛØ§Úº ÛÛØwhich-systemsWhich police systems or records does it concern, from what you already know?Pa systemau neu gofnodion heddlu sydd dan sylw, o'r hyn a wyddoch chi eisoes?Ø¢Ù¾ Ø¬Ù Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº Ø§Ø³ Ú©Û ÙØ·Ø§Ø¨Ù ÛÛ Ù¾ÙÙÛØ³ Ú©Û Ú©Ù ÙØ¸Ø§ÙÙÚº ÛØ§ Ø±ÛÚ©Ø§Ø±Ú Ø³Û ÙØªØ¹ÙÙ ÛÛØmore-detailCan you say more about this, in your own words, from what you already know?Allwch chi ddweud mwy am hyn, yn eich geiriau eich hun, o'r hyn a wyddoch chi eisoes?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø¨Ø§Ø±Û ÙÛÚº Ø§Ù¾ÙÛ Ø§ÙÙØ§Ø¸ ÙÛÚº ÙØ²ÛØ¯ Ø¨ØªØ§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØothers-involvedAre others involved, inside or outside the police?Oes eraill yn rhan o hyn, y tu mewn neu'r tu allan i'r heddlu?Ú©ÛØ§ Ù¾ÙÙÛØ³ Ú©Û Ø§ÙØ¯Ø± ÛØ§ Ø¨Ø§ÛØ± Ø¯ÙØ³Ø±Û ÙÙÚ¯ Ø¨Ú¾Û Ø´Ø§ÙÙ ÛÛÚºØsame-person-as-beforeIs this about the same person as in your earlier letter?Ydy hyn am yr un person ag yn eich llythyr cynharach?Ú©ÛØ§ ÛÛ Ø§Ø³Û Ø´Ø®Øµ Ú©Û Ø¨Ø§Ø±Û ÙÛÚº ÛÛ Ø¬Ø³ Ú©Ø§ Ø°Ú©Ø± Ø¢Ù¾ Ú©Û Ù¾ÛÙÛ Ø®Ø· ÙÛÚº ØªÚ¾Ø§Ømay-we-pass-onMay we pass your letter on to another force or body that can act on it?Gawn ni anfon eich llythyr ymlaen at heddlu neu gorff arall a all weithredu?Ú©ÛØ§ ÛÙ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ú©Ø³Û Ø¯ÙØ³Ø±Û ÙÙØ±Ø³ ÛØ§ Ø§Ø¯Ø§Ø±Û Ú©Ù Ø¨Ú¾ÛØ¬ Ø³Ú©ØªÛ ÛÛÚº Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ÛØmay-act-if-it-points-to-youIf we act on this, the person may guess that it came from you. Do you still want us to act?Os gweithredwn ni, efallai y bydd y person yn dyfalu mai oddi wrthych chi y daeth. Ydych chi'n dal am i ni weithredu?Ø§Ú¯Ø± ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚº ØªÙ ÙÛ Ø´Ø®Øµ Ø§ÙØ¯Ø§Ø²Û ÙÚ¯Ø§ Ø³Ú©ØªØ§ ÛÛ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¢Ù¾ ÙÛ Ø¯ÛÛ Ú©ÛØ§ Ø¢Ù¾ Ù¾Ú¾Ø± Ø¨Ú¾Û ÚØ§ÛØªÛ ÛÛÚº Ú©Û ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚºØwhat-would-helpWhat would help you most now?Beth fyddai'n eich helpu fwyaf nawr?Ø§Ø³ ÙÙØª Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ø³Û Ø²ÛØ§Ø¯Û Ú©Ø³ ÚÛØ² Ø³Û ÙØ¯Ø¯ ÙÙÛ Ú¯ÛØinvestigatingWe are investigating what you told us.Rydym yn ymchwilio i'r hyn a ddywedoch chi wrthym.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ Ø§Ø³ Ú©Û ØªÙØªÛØ´ Ú©Ø± Ø±ÛÛ ÛÛÚºÛsafeguardingWe have acted to keep somebody safe.Rydym wedi gweithredu i gadw rhywun yn ddiogel.ÛÙ ÙÛ Ú©Ø³Û Ú©Ù ÙØ­ÙÙØ¸ Ø±Ú©Ú¾ÙÛ Ú©Û ÙÛÛ ÙØ¯Ù Ø§Ù¹Ú¾Ø§ÛØ§ ÛÛÛrecordedWe have recorded what you told us. There is not enough to act on now; it counts if more comes.Rydym wedi cofnodi'r hyn a ddywedoch chi. Does dim digon i weithredu arno nawr; bydd yn cyfrif os daw mwy.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ ÙÛ Ø¯Ø±Ø¬ Ú©Ø± ÙÛØ§ ÛÛÛ Ø§Ø¨Ú¾Û Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Û ÙÛÛ Ú©Ø§ÙÛ ÙÛÛÚºØ ÙØ²ÛØ¯ ÙØ¹ÙÙÙØ§Øª Ø¢Ø¦ÛÚº ØªÙ ÛÛ Ú©Ø§Ù Ø¢Ø¦Û Ú¯Ø§Ûpassed-onWe have passed your letter on to the unit that can act on it.Rydym wedi anfon eich llythyr ymlaen at yr uned a all weithredu.ÛÙ ÙÛ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ø§Ø³ ÛÙÙÙ¹ Ú©Ù Ø¨Ú¾ÛØ¬ Ø¯ÛØ§ ÛÛ Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛnot-for-usThis service cannot act on it. The ordinary complaints procedure of the force, or the oversight body, can.Ni all y gwasanaeth hwn weithredu ar hyn. Gall trefn gwynion arferol yr heddlu, neu'r corff goruchwylio, wneud hynny.ÛÛ Ø³Ø±ÙØ³ Ø§Ø³ Ù¾Ø± Ú©Ø§Ø±Ø±ÙØ§Ø¦Û ÙÛÛÚº Ú©Ø± Ø³Ú©ØªÛÛ ÙÙØ±Ø³ Ú©Ø§ Ø¹Ø§Ù Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø·Ø±ÛÙÛ ÛØ§ ÙÚ¯Ø±Ø§Ù Ø§Ø¯Ø§Ø±Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛclosedWe have finished. We cannot tell you all that was done. Thank you.Rydym wedi gorffen. Ni allwn ddweud wrthych bopeth a wnaed. Diolch.ÛÙØ§Ø±Ø§ Ú©Ø§Ù ÙÚ©ÙÙ ÛÙ Ú¯ÛØ§ ÛÛÛ ÛÙ Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ú©ÚÚ¾ ÙÛÛÚº Ø¨ØªØ§ Ø³Ú©ØªÛÛ Ø´Ú©Ø±ÛÛÛthank-youThank you. We have read what you wrote.Diolch. Rydym wedi darllen yr hyn a ysgrifennoch chi.Ø´Ú©Ø±ÛÛÛ Ø¢Ù¾ ÙÛ Ø¬Ù ÙÚ©Ú¾Ø§ ÛÙ ÙÛ Ù¾ÚÚ¾ ÙÛØ§ ÛÛÛcall-999If somebody is in danger now, call 999. We do not read this day and night.Os oes rhywun mewn perygl nawr, ffoniwch 999. Nid ydym yn darllen hwn ddydd a nos.Ø§Ú¯Ø± Ú©ÙØ¦Û Ø§Ø¨Ú¾Û Ø®Ø·Ø±Û ÙÛÚº ÛÛ ØªÙ 999 Ù¾Ø± ÙÙÙ Ú©Ø±ÛÚºÛ ÛÙ ÛÛ Ø¯Ù Ø±Ø§Øª ÙÛÛÚº Ù¾ÚÚ¾ØªÛÛdo-not-look-upPlease do not look anything up, collect, copy or record anything, and do not ask around. What you already know is enough.Peidiwch Ã¢ chwilio am ddim, na chasglu, copÃ¯o na recordio dim, a pheidiwch Ã¢ holi. Mae'r hyn a wyddoch chi eisoes yn ddigon.Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ ØªÙØ§Ø´ ÙÛ Ú©Ø±ÛÚºØ Ú©ÚÚ¾ Ø¬ÙØ¹Ø ÙÙÙ ÛØ§ Ø±ÛÚ©Ø§Ø±Ú ÙÛ Ú©Ø±ÛÚºØ Ø§ÙØ± ÙÙÚ¯ÙÚº Ø³Û ÙÛ Ù¾ÙÚÚ¾ÛÚºÛ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº ÙÛ Ú©Ø§ÙÛ ÛÛÛtell-nobodyTo stay safe, please do not tell anybody that you wrote to us.I gadw'n ddiogel, peidiwch Ã¢ dweud wrth neb eich bod wedi ysgrifennu atom.ÙØ­ÙÙØ¸ Ø±ÛÙÛ Ú©Û ÙÛÛ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©Ø³Û Ú©Ù ÙÛ Ø¨ØªØ§Ø¦ÛÚº Ú©Û Ø¢Ù¾ ÙÛ ÛÙÛÚº ÙÚ©Ú¾Ø§ ÛÛÛworking-on-itWe are still working on it and will write here again.Rydym yn dal i weithio arno a byddwn yn ysgrifennu yma eto.ÛÙ Ø§Ø¨Ú¾Û Ø§Ø³ Ù¾Ø± Ú©Ø§Ù Ú©Ø± Ø±ÛÛ ÛÛÚº Ø§ÙØ± ÛÛØ§Úº Ø¯ÙØ¨Ø§Ø±Û ÙÚ©Ú¾ÛÚº Ú¯ÛÛpart-missingPart of your letter has not reached us. Please send the whole of it again.Nid yw rhan o'ch llythyr wedi ein cyrraedd. Anfonwch y cyfan eto, os gwelwch yn dda.Ø¢Ù¾ Ú©Û Ø®Ø· Ú©Ø§ Ø§ÛÚ© Ø­ØµÛ ÛÙ ØªÚ© ÙÛÛÚº Ù¾ÛÙÚØ§Û Ø¨Ø±Ø§Û Ú©Ø±Ù Ù¾ÙØ±Ø§ Ø®Ø· Ø¯ÙØ¨Ø§Ø±Û Ø¨Ú¾ÛØ¬ÛÚºÛ\0\0\x1B\0\0\0\0)\0)\0\0\0R\0.\0\0\0\0Q\0\0\0\0\0\0Ñ\0	\0\0\0Ú\0\0\0\0ø\0$\0\0\0\x001\0\0\0\0\0\0M\0
\0\0\0W\0\0\0\0o\0\0\0\0\0*\0\0\0\0\0\0³\0	\0\0\0¼\0\0\0\0Û\0"\0\0\0ý\x003\0\0\0\0\0\0ø\0\0\0\x000\0\0\0\0E\0\0\0\0\\\0\0\0\0\0\0\0y\0\v\0\0\0\x009\0\0\0½\x006\0\0\0ó\0h\0\0\0\0\0\0[\0\r\0\0\0h\0;\0\0\0£\0@\0\0\0ã\0k\0\0\0\x07\0\0\0N\x1B\0\0\0\0^\x1B\0/\0\0\0\x1B\0+\0\0\0¸\x1B\0L\0\0\0\b\0\0\0\0\0\0\0\0\0\0\x006\0\0\0\0P\0/\0\0\0	\0\0\0\0\f\0\0\0\x003\0\0\0¾\x005\0\0\0ó\0Y\0\0\0
\0\0\0L\0\0\0\0[\0G\0\0\0¢\0Z\0\0\0ü\0r\0\0\0\v\0\0\0n\0\0\0\0|\0?\0\0\0»\0G\0\0\0\0k\0\0\0\f\0\0\0m\0\r\0\0\0z\0h\0\0\0â\0v\0\0\0X \0È\0\0\0\r\0\0\0 !\0\0\0\0.!\0%\0\0\0S!\0'\0\0\0z!\0B\0\0\0\0\0\0¼!\0\f\0\0\0È!\0\r\0\0\0Õ!\0\0\0\0é!\0\0\0\0\0\0\0\b"\0\b\0\0\0"\0\0\0\0&"\0 \0\0\0F"\0-\0\0\0\0\0\0s"\0\r\0\0\0"\0>\0\0\0¾"\0E\0\0\0#\0c\0\0\0\0\0\0f#\0\f\0\0\0r#\0L\0\0\0¾#\0L\0\0\0
$\0|\0\0\0\0\0\0$\0\0\0\0$\0}\0\0\0%\0w\0\0\0%\0Ï\0\0\0\0\0\0Z&\0\r\0\0\0g&\0L\0\0\0³&\0M\0\0\0\0'\0\0\0\0\0\0\0'\0\v\0\0\0'\0K\0\0\0ä'\0U\0\0\x009(\0\0\0\0\0\0\0Â(\0\0\0\0Ñ(\x002\0\0\0)\0>\0\0\0A)\0X\0\0\0\0\0\0)\0\0\0\0®)\x008\0\0\0æ)\x005\0\0\0\x1B*\0l\0\0\0\0\0\0*\0\0\0\0*\0G\0\0\0Ü*\0L\0\0\0(+\0\0\0\0\0\0\0¯+\0\x1B\0\0\0Ê+\0[\0\0\0%,\0u\0\0\0,\0Ë\0\0\0\0\0\0e-\0\0\0\0t-\0\0\0\0-\0$\0\0\0µ-\0P\0\0\0\0\0\0.\0\r\0\0\0.\0&\0\0\x008.\x002\0\0\0j.\0H\0\0\0d\0\0².\0\f\0\0\0¾.\0$\0\0\0â.\0/\0\0\0/\0R\0\0\0e\0\0c/\0\b\0\0\0k/\0^\0\0\0É/\0j\0\0\x0030\0·\0\0\0f\0\0ê0\0	\0\0\0ó0\0=\0\0\x0001\0@\0\0\0p1\0k\0\0\0g\0\0Û1\0
\0\0\0å1\0j\0\0\0O2\0u\0\0\0Ä2\0£\0\0\0h\0\0g3\0\0\0\0m3\0B\0\0\0¯3\0C\0\0\0ò3\0p\0\0\0i\0\0b4\0	\0\0\0k4\0'\0\0\04\x005\0\0\0Ç4\0C\0\0\0È\0\0
5\0\b\0\0\05\0J\0\0\0\\5\0R\0\0\0®5\0y\0\0\0É\0\0'6\0\0\0\x0056\0y\0\0\0®6\0\0\0\0-7\0Ò\0\0\0Ê\0\0ÿ7\0\v\0\0\0
8\0>\0\0\0H8\0K\0\0\08\0u\0\0\0Ë\0\0\b9\0\r\0\0\09\x005\0\0\0J9\0;\0\0\09\0\`\0\0\0Ì\0\0å9\0\f\0\0\0ñ9\0J\0\0\0;:\0T\0\0\0:\0{\0\0\0Í\0\0textsGives information or influence in return for money or favoursYn rhoi gwybodaeth neu ddylanwad am arian neu ffafrauÙ¾ÛØ³Û ÛØ§ Ø§Ø­Ø³Ø§Ù Ú©Û Ø¨Ø¯ÙÛ ÙØ¹ÙÙÙØ§Øª ÛØ§ Ø§Ø«Ø± Ù Ø±Ø³ÙØ® Ø¯ÛÙØ§Uses their position in the police for their own gain, in money or otherwiseYn defnyddio ei swydd yn yr heddlu er ei fudd ei hun, mewn arian neu fel arallÙ¾ÙÙÛØ³ Ú©Û Ø¹ÛØ¯Û Ú©Ù Ø§Ù¾ÙÛ Ø°Ø§ØªÛ ÙØ§Ø¦Ø¯Û Ú©Û ÙÛÛ Ø§Ø³ØªØ¹ÙØ§Ù Ú©Ø±ÙØ§Ø ÙØ§ÙÛ ÛØ§ Ú©ÙØ¦Û Ø§ÙØ±Crosses professional boundaries or abuses their position for sexual purposesYn croesi ffiniau proffesiynol neu'n camddefnyddio ei swydd i ddibenion rhywiolÙ¾ÛØ´Û ÙØ±Ø§ÙÛ Ø­Ø¯ÙØ¯ Ù¾Ø§Ø± Ú©Ø±ÙØ§ ÛØ§ Ø¬ÙØ³Û ÙÙØ§ØµØ¯ Ú©Û ÙÛÛ Ø¹ÛØ¯Û Ú©Ø§ ØºÙØ· Ø§Ø³ØªØ¹ÙØ§ÙAbuses or controls their partner, or somebody they have a relationship withYn cam-drin neu'n rheoli ei bartner, neu rywun y mae mewn perthynas Ã¢ nhwØ§Ù¾ÙÛ Ø³Ø§ØªÚ¾Û ÛØ§ Ø¬Ø³ Ø³Û ØªØ¹ÙÙ ÛÙ Ø§Ø³ Ù¾Ø± Ø¸ÙÙ Ú©Ø±ÙØ§ ÛØ§ Ø§Ø³Û ÙØ§Ø¨Ù ÙÛÚº Ø±Ú©Ú¾ÙØ§Racist, homophobic, misogynistic or disablist conduct, on or off duty, in person or onlineYmddygiad hiliol, homoffobig, gwreig-gasaol neu wahaniaethol ar sail anabledd, ar ddyletswydd neu beidio, wyneb yn wyneb neu ar-leinÙØ³Ù Ù¾Ø±Ø³ØªØ§ÙÛØ ÛÙ Ø¬ÙØ³ ÙØ®Ø§ÙÙØ Ø¹ÙØ±Øª ÙØ®Ø§ÙÙ ÛØ§ ÙØ¹Ø°ÙØ± ÙØ®Ø§ÙÙ Ø±ÙÛÛØ ÚÛÙÙ¹Û Ù¾Ø± ÛØ§ Ø§Ø³ Ú©Û Ø¹ÙØ§ÙÛØ Ø¢ÙÙÛ Ø³Ø§ÙÙÛ ÛØ§ Ø¢Ù ÙØ§Ø¦ÙSomething elseRhywbeth arallÚ©ÚÚ¾ Ø§ÙØ±\0\0Z\0\0\0\0i@\0=\0\0\0¦@\x005\0\0\0Û@\0V\0\0\0j\0\0\0\x001A\0K\0\0\0|A\0N\0\0\0ÊA\0~\0\0\0|\0\0\0\0HB\0L\0\0\0B\0O\0\0\0ãB\0u\0\0\0\0\r\0\0\0XC\0K\0\0\0£C\0J\0\0\0íC\0q\0\0\0\0\0\0\0^D\0Z\0\0\0¸D\0\0\0\0<E\0½\0\0\0¦\0\0\0\0ùE\0\0\0\0\x07F\0\0\0\0F\0\r\0\0\0no-board\0\0\0\0\b\0\0\0\0\0\0\0äF\0\b\0\0\0noteanswers-no-textassistedpickreleasefoundcurrentolderaheadcountshelvesfreshdaysthreadsrefusedthread_unitchainnumberkinddayacknowledge_byanswer_byrepeatschange_codestageopen_bylate_openlate_answeralternatesnotesidname_enname_cymnkmcnchoursactiveslugunitssucceeded_byserialuntil_dayepochday_secondsrelease_24thboard_24thphoneserviceroot_wordsforcesrootboard-not-verifiedcode-countcode-unknowncode-order-neighboursfirstsecondcode-order-columnscode-checksumanswers-missingfieldanswers-too-longanswers-choiceanswers-too-manyanswers-twiceanswers-languageroute-forcesuggestionroute-no-deskroute-no-oversightroute-no-keysroute-no-unitletter-not-sealednothing-foundnote-not-found\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0directory-other-servicedirectory-other-rootdirectory-not-yetfrom_daydirectory-expireddirectory-refused`),w0(1067560,`\0ü\0\0\0\0ü\0ü\0ü\0ü\0ü\0ü\0\0ü\0ü\0\0ü\0\0\0ü\0\0ü\0ü\0ü\0ü\0ü\0ü\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0È\0\0\0\0\0\0\0d\0\0\0\0\0\0\0(\0\0\0\0\0\0\0È\0\0\0\0\0\0\0ô\0\0\0\0\0\0È\0\0\0\0\0\0\0\0\0\0\0\0\0\0<\0\0\0\0\0\0\0<\0\0\0\0\0\0\0\0\0\0\0\0\0\0È\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0ô\0\0\0\0\0\0\0\0\0\0\0\0\0ô\0\0\0\0\0\0È\0\0\0\0\0\0\0è\0\0\0\0\0\0,\0\0\0\0\0\0(\0\0\0\0\0\0\0,\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0~\0J\0F\0\0\0\0\b\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0Ê\0Ð\0Ø\0Þ\0å\0ê\0ø\0Á\0	\0\0\0	\0\0\0\0\0\0\b\0\0\0\0\0\0\x07\0\0\0\0\0\0¸\0Á\0Ê\0Ð\0Ø\0Þ\0å\0\0\0\0\0\0\0\0\0\0\b\0\0\0	\0\0\0	\0\0\0	\0\0\0\v\0\0\0	\0\0\0	\0\0\0\v\0\0\0
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
*\0\0\0\0-]thepleaseyoucallringtextwriteleavephoneemaile-mailonlyaskgadewchffoniwchysgrifennwchanfonwchdimafterebost\0¢\0\0\0\0¥\0\0\0\0«\0\0\0\0®\0\0\0\0²\0\0\0\0¶\0\0\0\0º\0\0\0\0¿\0\0\0\0Ä\0\0\0\0É\0\0\0\0Î\0\0\0\0Ô\0\0\0\0Ø\0\0\0\0Û\0\x07\0\0\0â\0\b\0\0\0ê\0\f\0\0\0ö\0\b\0\0\0þ\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0 \0\0"\0\0\0"\0\0\0 \0\0 \0\0«\0\0\0»\0\0\0`),w0(1084570,""),w0(1084632,`encyurstill-going-onIs it still going on, as far as you know?Ydy hyn yn dal i ddigwydd, hyd y gwyddoch chi?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ú©ÛØ§ ÛÛ Ø§Ø¨ Ø¨Ú¾Û ÛÙ Ø±ÛØ§ ÛÛØwhen-lastAbout when did it last happen?Tua phryd ddigwyddodd hyn ddiwethaf?Ø¢Ø®Ø±Û Ø¨Ø§Ø± ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ ÛÙØ§Øwhen-firstAbout when did it begin?Tua phryd ddechreuodd hyn?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ Ø´Ø±ÙØ¹ ÛÙØ§Øhow-oftenAbout how often does it happen?Tua pa mor aml mae hyn yn digwydd?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ Ø¨Ø§Ø± ÛÙØªØ§ ÛÛØwhereWhere does it happen?Ble mae hyn yn digwydd?ÛÛ Ú©ÛØ§Úº ÛÙØªØ§ ÛÛØwhich-forceWhich police force does the person work for, if you know?I ba heddlu mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ Ù¾ÙÙÛØ³ ÙÙØ±Ø³ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØwhich-stationWhich station or team does the person work in, if you know?Ym mha orsaf neu dÃ®m mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ ØªÚ¾Ø§ÙÛ ÛØ§ Ù¹ÛÙ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØname-or-nicknameDo you know a name or a nickname of the person?Ydych chi'n gwybod enw neu lysenw'r person?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ ÙØ§Ù ÛØ§ Ø¹Ø±ÙÛ ÙØ§Ù Ø¬Ø§ÙØªÛ ÛÛÚºØwhat-they-look-likeWhat does the person look like?Sut olwg sydd ar y person?ÛÛ Ø´Ø®Øµ Ø¯ÛÚ©Ú¾ÙÛ ÙÛÚº Ú©ÛØ³Ø§ ÛÛØrank-or-roleWhat rank or job does the person have, if you know?Pa reng neu swydd sydd gan y person, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ Ø¹ÛØ¯Û ÛØ§ Ú©Ø§Ù Ú©ÛØ§ ÛÛØhow-do-you-knowHow do you know this: did you see or hear it, or did somebody tell you?Sut ydych chi'n gwybod hyn: ai chi welodd neu glywodd, neu a ddywedodd rhywun wrthych chi?Ø¢Ù¾ Ú©Ù ÛÛ Ú©ÛØ³Û ÙØ¹ÙÙÙ ÛÙØ§: Ø¢Ù¾ ÙÛ Ø®ÙØ¯ Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Ø ÛØ§ Ú©Ø³Û ÙÛ Ø¨ØªØ§ÛØ§Øothers-who-sawYou do not have to name anybody: did others see or hear it too?Does dim rhaid i chi enwi neb: wnaeth eraill weld neu glywed hyn hefyd?Ú©Ø³Û Ú©Ø§ ÙØ§Ù Ø¨ØªØ§ÙØ§ Ø¶Ø±ÙØ±Û ÙÛÛÚº: Ú©ÛØ§ Ø¯ÙØ³Ø±ÙÚº ÙÛ Ø¨Ú¾Û Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Øhow-many-knowAbout how many people know what you told us? It helps us to protect you. Is it only you, a few, or many?Tua faint o bobl sy'n gwybod yr hyn a ddywedoch chi? Mae'n ein helpu i'ch diogelu. Ai chi yn unig, ychydig, neu lawer?Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÙÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ ÙÙÚ¯ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ø§Ø³ Ø³Û ÛÙÛÚº Ø¢Ù¾ Ú©Û Ø­ÙØ§Ø¸Øª ÙÛÚº ÙØ¯Ø¯ ÙÙØªÛ ÛÛÛ ØµØ±Ù Ø¢Ù¾Ø ÚÙØ¯ ÙÙÚ¯Ø ÛØ§ Ø¨ÛØª Ø³ÛØanyone-at-riskIs somebody at risk of harm, and who?Oes rhywun mewn perygl o niwed, a phwy?Ú©ÛØ§ Ú©Ø³Û Ú©Ù ÙÙØµØ§Ù Ú©Ø§ Ø®Ø·Ø±Û ÛÛØ Ø§ÙØ± Ú©Ø³ÛØare-you-safeAre you safe?Ydych chi'n ddiogel?Ú©ÛØ§ Ø¢Ù¾ ÙØ­ÙÙØ¸ ÛÛÚºØchildrenAre children affected?Oes plant yn cael eu heffeithio?Ú©ÛØ§ Ø¨ÚÛ ÙØªØ§Ø«Ø± ÛÙ Ø±ÛÛ ÛÛÚºØsubject-knowsDoes the person know or guess that somebody has reported them?Ydy'r person yn gwybod neu'n amau bod rhywun wedi rhoi gwybod amdano?Ú©ÛØ§ Ø§Ø³ Ø´Ø®Øµ Ú©Ù ÙØ¹ÙÙÙ ÛØ§ Ø´Ú© ÛÛ Ú©Û Ú©Ø³Û ÙÛ Ø§Ø³ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¯Û ÛÛØwho-was-toldHave you told anybody else, such as a manager, a union or a complaints body?Ydych chi wedi dweud wrth rywun arall, fel rheolwr, undeb neu gorff cwynion?Ú©ÛØ§ Ø¢Ù¾ ÙÛ Ú©Ø³Û Ø§ÙØ± Ú©Ù Ø¨ØªØ§ÛØ§ ÛÛØ ÙØ«ÙØ§Ù ÙÙÛØ¬Ø±Ø ÛÙÙÛÙ ÛØ§ Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø§Ø¯Ø§Ø±ÛØwhere-evidence-isWhere could investigators lawfully find proof of it, as far as you already know? Please do not collect anything. Where is it?Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon, hyd y gwyddoch chi eisoes? Peidiwch Ã¢ chasglu dim. Ble mae o?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØ ØªÙØªÛØ´ Ú©Ø§Ø± ÙØ§ÙÙÙÛ Ø·ÙØ± Ù¾Ø± Ø«Ø¨ÙØª Ú©ÛØ§Úº Ù¾Ø§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ Ø¬ÙØ¹ ÙÛ Ú©Ø±ÛÚºÛ Ø«Ø¨ÙØª Ú©ÛØ§Úº ÛÛØwhich-systemsWhich police systems or records does it concern, from what you already know?Pa systemau neu gofnodion heddlu sydd dan sylw, o'r hyn a wyddoch chi eisoes?Ø¢Ù¾ Ø¬Ù Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº Ø§Ø³ Ú©Û ÙØ·Ø§Ø¨Ù ÛÛ Ù¾ÙÙÛØ³ Ú©Û Ú©Ù ÙØ¸Ø§ÙÙÚº ÛØ§ Ø±ÛÚ©Ø§Ø±Ú Ø³Û ÙØªØ¹ÙÙ ÛÛØmore-detailCan you say more about this, in your own words, from what you already know?Allwch chi ddweud mwy am hyn, yn eich geiriau eich hun, o'r hyn a wyddoch chi eisoes?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø¨Ø§Ø±Û ÙÛÚº Ø§Ù¾ÙÛ Ø§ÙÙØ§Ø¸ ÙÛÚº ÙØ²ÛØ¯ Ø¨ØªØ§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØothers-involvedAre others involved, inside or outside the police?Oes eraill yn rhan o hyn, y tu mewn neu'r tu allan i'r heddlu?Ú©ÛØ§ Ù¾ÙÙÛØ³ Ú©Û Ø§ÙØ¯Ø± ÛØ§ Ø¨Ø§ÛØ± Ø¯ÙØ³Ø±Û ÙÙÚ¯ Ø¨Ú¾Û Ø´Ø§ÙÙ ÛÛÚºØsame-person-as-beforeIs this about the same person as in your earlier letter?Ydy hyn am yr un person ag yn eich llythyr cynharach?Ú©ÛØ§ ÛÛ Ø§Ø³Û Ø´Ø®Øµ Ú©Û Ø¨Ø§Ø±Û ÙÛÚº ÛÛ Ø¬Ø³ Ú©Ø§ Ø°Ú©Ø± Ø¢Ù¾ Ú©Û Ù¾ÛÙÛ Ø®Ø· ÙÛÚº ØªÚ¾Ø§Ømay-we-pass-onMay we pass your letter on to another force or body that can act on it?Gawn ni anfon eich llythyr ymlaen at heddlu neu gorff arall a all weithredu?Ú©ÛØ§ ÛÙ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ú©Ø³Û Ø¯ÙØ³Ø±Û ÙÙØ±Ø³ ÛØ§ Ø§Ø¯Ø§Ø±Û Ú©Ù Ø¨Ú¾ÛØ¬ Ø³Ú©ØªÛ ÛÛÚº Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ÛØmay-act-if-it-points-to-youIf we act on this, the person may guess that it came from you. Do you still want us to act?Os gweithredwn ni, efallai y bydd y person yn dyfalu mai oddi wrthych chi y daeth. Ydych chi'n dal am i ni weithredu?Ø§Ú¯Ø± ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚº ØªÙ ÙÛ Ø´Ø®Øµ Ø§ÙØ¯Ø§Ø²Û ÙÚ¯Ø§ Ø³Ú©ØªØ§ ÛÛ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¢Ù¾ ÙÛ Ø¯ÛÛ Ú©ÛØ§ Ø¢Ù¾ Ù¾Ú¾Ø± Ø¨Ú¾Û ÚØ§ÛØªÛ ÛÛÚº Ú©Û ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚºØwhat-would-helpWhat would help you most now?Beth fyddai'n eich helpu fwyaf nawr?Ø§Ø³ ÙÙØª Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ø³Û Ø²ÛØ§Ø¯Û Ú©Ø³ ÚÛØ² Ø³Û ÙØ¯Ø¯ ÙÙÛ Ú¯ÛØinvestigatingWe are investigating what you told us.Rydym yn ymchwilio i'r hyn a ddywedoch chi wrthym.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ Ø§Ø³ Ú©Û ØªÙØªÛØ´ Ú©Ø± Ø±ÛÛ ÛÛÚºÛsafeguardingWe have acted to keep somebody safe.Rydym wedi gweithredu i gadw rhywun yn ddiogel.ÛÙ ÙÛ Ú©Ø³Û Ú©Ù ÙØ­ÙÙØ¸ Ø±Ú©Ú¾ÙÛ Ú©Û ÙÛÛ ÙØ¯Ù Ø§Ù¹Ú¾Ø§ÛØ§ ÛÛÛrecordedWe have recorded what you told us. There is not enough to act on now; it counts if more comes.Rydym wedi cofnodi'r hyn a ddywedoch chi. Does dim digon i weithredu arno nawr; bydd yn cyfrif os daw mwy.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ ÙÛ Ø¯Ø±Ø¬ Ú©Ø± ÙÛØ§ ÛÛÛ Ø§Ø¨Ú¾Û Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Û ÙÛÛ Ú©Ø§ÙÛ ÙÛÛÚºØ ÙØ²ÛØ¯ ÙØ¹ÙÙÙØ§Øª Ø¢Ø¦ÛÚº ØªÙ ÛÛ Ú©Ø§Ù Ø¢Ø¦Û Ú¯Ø§Ûpassed-onWe have passed your letter on to the unit that can act on it.Rydym wedi anfon eich llythyr ymlaen at yr uned a all weithredu.ÛÙ ÙÛ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ø§Ø³ ÛÙÙÙ¹ Ú©Ù Ø¨Ú¾ÛØ¬ Ø¯ÛØ§ ÛÛ Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛnot-for-usThis service cannot act on it. The ordinary complaints procedure of the force, or the oversight body, can.Ni all y gwasanaeth hwn weithredu ar hyn. Gall trefn gwynion arferol yr heddlu, neu'r corff goruchwylio, wneud hynny.ÛÛ Ø³Ø±ÙØ³ Ø§Ø³ Ù¾Ø± Ú©Ø§Ø±Ø±ÙØ§Ø¦Û ÙÛÛÚº Ú©Ø± Ø³Ú©ØªÛÛ ÙÙØ±Ø³ Ú©Ø§ Ø¹Ø§Ù Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø·Ø±ÛÙÛ ÛØ§ ÙÚ¯Ø±Ø§Ù Ø§Ø¯Ø§Ø±Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛclosedWe have finished. We cannot tell you all that was done. Thank you.Rydym wedi gorffen. Ni allwn ddweud wrthych bopeth a wnaed. Diolch.ÛÙØ§Ø±Ø§ Ú©Ø§Ù ÙÚ©ÙÙ ÛÙ Ú¯ÛØ§ ÛÛÛ ÛÙ Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ú©ÚÚ¾ ÙÛÛÚº Ø¨ØªØ§ Ø³Ú©ØªÛÛ Ø´Ú©Ø±ÛÛÛthank-youThank you. We have read what you wrote.Diolch. Rydym wedi darllen yr hyn a ysgrifennoch chi.Ø´Ú©Ø±ÛÛÛ Ø¢Ù¾ ÙÛ Ø¬Ù ÙÚ©Ú¾Ø§ ÛÙ ÙÛ Ù¾ÚÚ¾ ÙÛØ§ ÛÛÛcall-999If somebody is in danger now, call 999. We do not read this day and night.Os oes rhywun mewn perygl nawr, ffoniwch 999. Nid ydym yn darllen hwn ddydd a nos.Ø§Ú¯Ø± Ú©ÙØ¦Û Ø§Ø¨Ú¾Û Ø®Ø·Ø±Û ÙÛÚº ÛÛ ØªÙ 999 Ù¾Ø± ÙÙÙ Ú©Ø±ÛÚºÛ ÛÙ ÛÛ Ø¯Ù Ø±Ø§Øª ÙÛÛÚº Ù¾ÚÚ¾ØªÛÛdo-not-look-upPlease do not look anything up, collect, copy or record anything, and do not ask around. What you already know is enough.Peidiwch Ã¢ chwilio am ddim, na chasglu, copÃ¯o na recordio dim, a pheidiwch Ã¢ holi. Mae'r hyn a wyddoch chi eisoes yn ddigon.Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ ØªÙØ§Ø´ ÙÛ Ú©Ø±ÛÚºØ Ú©ÚÚ¾ Ø¬ÙØ¹Ø ÙÙÙ ÛØ§ Ø±ÛÚ©Ø§Ø±Ú ÙÛ Ú©Ø±ÛÚºØ Ø§ÙØ± ÙÙÚ¯ÙÚº Ø³Û ÙÛ Ù¾ÙÚÚ¾ÛÚºÛ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº ÙÛ Ú©Ø§ÙÛ ÛÛÛtell-nobodyTo stay safe, please do not tell anybody that you wrote to us.I gadw'n ddiogel, peidiwch Ã¢ dweud wrth neb eich bod wedi ysgrifennu atom.ÙØ­ÙÙØ¸ Ø±ÛÙÛ Ú©Û ÙÛÛ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©Ø³Û Ú©Ù ÙÛ Ø¨ØªØ§Ø¦ÛÚº Ú©Û Ø¢Ù¾ ÙÛ ÛÙÛÚº ÙÚ©Ú¾Ø§ ÛÛÛworking-on-itWe are still working on it and will write here again.Rydym yn dal i weithio arno a byddwn yn ysgrifennu yma eto.ÛÙ Ø§Ø¨Ú¾Û Ø§Ø³ Ù¾Ø± Ú©Ø§Ù Ú©Ø± Ø±ÛÛ ÛÛÚº Ø§ÙØ± ÛÛØ§Úº Ø¯ÙØ¨Ø§Ø±Û ÙÚ©Ú¾ÛÚº Ú¯ÛÛpart-missingPart of your letter has not reached us. Please send the whole of it again.Nid yw rhan o'ch llythyr wedi ein cyrraedd. Anfonwch y cyfan eto, os gwelwch yn dda.Ø¢Ù¾ Ú©Û Ø®Ø· Ú©Ø§ Ø§ÛÚ© Ø­ØµÛ ÛÙ ØªÚ© ÙÛÛÚº Ù¾ÛÙÚØ§Û Ø¨Ø±Ø§Û Ú©Ø±Ù Ù¾ÙØ±Ø§ Ø®Ø· Ø¯ÙØ¨Ø§Ø±Û Ø¨Ú¾ÛØ¬ÛÚºÛ\0\0Þ\0\0\0\0ì\0)\0\0\0\0.\0\0\0C\0Q\0\0\0\0\0\0\0	\0\0\0\0\0\0\0»\0$\0\0\0ß\x001\0\0\0\0\0\0\0
\0\0\0\0\0\0\x002\0\0\0\0L\0*\0\0\0\0\0\0v\0	\0\0\0\0\0\0\0\0"\0\0\0À\x003\0\0\0\0\0\0ó\0\0\0\0ø\0\0\0\0\r\0\0\0\0$\0\0\0\0\0\0\0A\0\v\0\0\0L\x009\0\0\0\x006\0\0\0»\0h\0\0\0\0\0\0#\0\r\0\0\x000\0;\0\0\0k\0@\0\0\0«\0k\0\0\0\x07\0\0\0\0\0\0\0&\0/\0\0\0U\0+\0\0\0\0L\0\0\0\b\0\0\0Ì\0\0\0\0ß\0\0\0\0þ\0\0\0\0\0/\0\0\0	\0\0\0G\0\f\0\0\0S\x003\0\0\0\x005\0\0\0»\0Y\0\0\0
\0\0\0\0\0\0\0#\0G\0\0\0j\0Z\0\0\0Ä\0r\0\0\0\v\0\0\x006\0\0\0\0D\0?\0\0\0\0G\0\0\0Ê\0k\0\0\0\f\0\0\x005\0\r\0\0\0B\0h\0\0\0ª\0v\0\0\0 \0È\0\0\0\r\0\0\0è\0\0\0\0ö\0%\0\0\0\x1B\0'\0\0\0B\0B\0\0\0\0\0\0\0\f\0\0\0\0\r\0\0\0\0\0\0\0±\0\0\0\0\0\0\0Ð\0\b\0\0\0Ø\0\0\0\0î\0 \0\0\0\0-\0\0\0\0\0\0;\0\r\0\0\0H\0>\0\0\0\0E\0\0\0Ë\0c\0\0\0\0\0\0.\0\f\0\0\0:\0L\0\0\0\0L\0\0\0Ò\0|\0\0\0\0\0\0N\0\0\0\0_\0}\0\0\0Ü\0w\0\0\0S\0Ï\0\0\0\0\0\0"\0\r\0\0\0/\0L\0\0\0{\0M\0\0\0È\0\0\0\0\0\0\0V\0\v\0\0\0a\0K\0\0\0¬\0U\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x002\0\0\0Ë\0>\0\0\0	\0X\0\0\0\0\0\0a\0\0\0\0v\x008\0\0\0®\x005\0\0\0ã\0l\0\0\0\0\0\0O \0\0\0\0] \0G\0\0\0¤ \0L\0\0\0ð \0\0\0\0\0\0\0w¡\0\x1B\0\0\0¡\0[\0\0\0í¡\0u\0\0\0b¢\0Ë\0\0\0\0\0\0-£\0\0\0\0<£\0\0\0\0Y£\0$\0\0\0}£\0P\0\0\0\0\0\0Í£\0\r\0\0\0Ú£\0&\0\0\0\0¤\x002\0\0\x002¤\0H\0\0\0d\0\0z¤\0\f\0\0\0¤\0$\0\0\0ª¤\0/\0\0\0Ù¤\0R\0\0\0e\0\0+¥\0\b\0\0\x003¥\0^\0\0\0¥\0j\0\0\0û¥\0·\0\0\0f\0\0²¦\0	\0\0\0»¦\0=\0\0\0ø¦\0@\0\0\x008§\0k\0\0\0g\0\0£§\0
\0\0\0­§\0j\0\0\0¨\0u\0\0\0¨\0£\0\0\0h\0\0/©\0\0\0\x005©\0B\0\0\0w©\0C\0\0\0º©\0p\0\0\0i\0\0*ª\0	\0\0\x003ª\0'\0\0\0Zª\x005\0\0\0ª\0C\0\0\0È\0\0Òª\0\b\0\0\0Úª\0J\0\0\0$«\0R\0\0\0v«\0y\0\0\0É\0\0ï«\0\0\0\0ý«\0y\0\0\0v¬\0\0\0\0õ¬\0Ò\0\0\0Ê\0\0Ç­\0\v\0\0\0Ò­\0>\0\0\0®\0K\0\0\0[®\0u\0\0\0Ë\0\0Ð®\0\r\0\0\0Ý®\x005\0\0\0¯\0;\0\0\0M¯\0\`\0\0\0Ì\0\0­¯\0\f\0\0\0¹¯\0J\0\0\0°\0T\0\0\0W°\0{\0\0\0Í\0\0Ø\0Ú\0Ü\0Ô\0
`),w0(1095240,"HPKEXXYYZZpostern/v1/linkletter"),w0(1095356,`psk_id_hashinfo_hashsecretkeybase_nonceexp\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0è¶\0\0\0\0\0\0\0\0\0\0\0\0\0Ã \0\0i\0\0abacus
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
coderoot-wordsthreadnoteackcommitbodycontactcoefficientslotreferhinttailcellapprovemailroom\0\0expand 32-byte kpostern/v1`),w0(1155616,`\`\0\0ð\0\0f	\0\0æ	\0\0f
\0\0æ
\0\0æ\v\0\0ÿ\0\0the part does not fit a cella key on the unit's card cannot be used\0\0\0\0\0gæ	j®g»rón<:õO¥RQh«ÙÍà[\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0¡\0¡\0©¡\0¯¡\0³¡\0¶¡\0¼¡\0À¡\0Ç¡\0Ò¡\0Ö¡\0Û¡\0Ö¶\0ß¡\0\0\0\0\0\0\0\x07\0\0\0\x07\0\0\0\b\0\0\0ã¡\0Ò¡\0À¡\0ç¡\0î¡\0Ô\0
`),w0(1155920,"KEMXXHPKE-v1shared_secretskeae_prkdkp_prk\0\0\0\0\0\0\0gæ	j®g»rón<:õO¥RQh«ÙÍà["),w0(1156032,`Ô\0
`),w0(1156048,`\\.//^\\\0Á
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
`),w0(1156584,`\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0\0
\0\0\0\x07\0\0\0\v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0$\0\0\0-\0\0\x007\0\0\0\0\0\0\0\0\0\x1B\0\0\0)\0\0\x008\0\0\0\b\0\0\0\0\0\0+\0\0\0>\0\0\0\0\0\0'\0\0\0=\0\0\0\0\0\0,\0\0\0Ô\0
`),w0(1156984,`postern/v1/cardnoteindexrosterrotationdeliveredit is of an unknown versionit is of another servicethe signature does not holda delivery note with a number, or not with one signatureits time is too far from nowthe board is longer than the units can fill itcells are out of order or stand twicethe cells are not those of the day's headthe two do not contradict each otherthe directory filethe first root setthe roster\0gæ	j®g»rón<:õO¥RQh«ÙÍà[the directory is longer than 1 MiBthe directory's first root is not the one that is pinnedthe roster's history does not fit its serialthe roster's constants make no calendarthe roster does not have exactly one active service keypeople are out of order or stand twiceunits are out of order or stand twiceforces are out of order or stand twicerevoked cards are out of order or stand twicethe same public key stands twicethe directory is older than one seen beforethe directory has the serial of one seen before, and is anotherthe directory does not descend from one seen before\0Ô\0
`),w0(1158024,"áz_\0äXçÄ¶,7¢Cannot decompress Edwards pointCannot use scalar with high-bit setVerification equation was not satisfiedMismatched Keypair detected\0\0\0\0\bÉ¼ógæ	j;§Ê®g»+øþrón<ñ6_:õO¥Ñæ­RQl>+hk½Aû«Ùy!~Íà[\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0`¬\0\0\0\0\0\0\0 \0\0\0\0\0\0!\0\0\0description() is deprecated; use Display"),w0(1158380,"£xYrÓ\0½n\nj\0)À\0èy»< qÎÿ¶â³\rH° ÒÉ\0i5\0`\f½\0§×ûLieáü\0\f®\0_\v\x1B=W7?×r|ë/=ÇîMm\0íùMsa	|g1yneýÿÿÿÿÿÿÿÿÿÿÿ\0íÓõÒ\05çE½óM"),w0(1158566,"\0Yñ²	å¦zÝ*Ô\0R\x000Ñó\0wy@1ãÿmÅg\x1B\0Õ%#X*Yö\0-©³¤\\ÜÖþqØ\0åÖ<Û¤\0XffÌÌÌ\x00333fff\x00333ÌÌÌ\0fff"),w0(1158728,"£Ý·é¬¢»­^º\0~Â\0}ã«\x002G'Ý¬Ì\0·xý\0|BÛ"),w0(1158808,`Ô\0
`),w0(1158824,`Ô\0
`),w0(1158840,`/BD7qÏûÀµ¥Ûµé[ÂV9ññY¤?Õ^«ª\x07Ø[¾1$Ã}\fUt]¾rþ±Þ§ÜtñÁÁiäG¾ïÆÁÌ¡\f$o,é-ªtJÜ©°\\ÚùvRQ>mÆ1¨È'°ÇY¿ó\vàÆG§ÕQcÊg))
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
\0\0\0 \0\0\0\0\0\0\0\0\0\0`),w0(1162439,"\0\0\0\0\0"),w0(1162494,""),w0(1162532,""),w0(1162559,""),w0(1162655,`¨\0À	û\x07Ï1-,\v
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
`),w0(1164497,""),w0(1164560,'Â\0\0ImÀ38¶$\0E\0,àM0 N\x004àRÀMàU¤\0V\r¦@V¤×ÀV\0ù@anúàa>ý\0bÁd7\x07áiàÁo#!/04!ûCGF\0aA\0ha9j¡@mÁÖ¡ð¯A #±á ü²Á¡\0¼£\0Ô!£¦Öa¤\0ß©âá«Ðäá®\0îa¯0ñá²\0\0"»à¦â»¸¼®ÎB¼áë¼^îÂ¼\0ø½ú"½\0\0C½Kc½z4½z4Ô½À\0\0 \0Ø\0\0 \0\0.\x002\x009\0J,\0x\0\0ÿy\0\0\0Ò\0\0\0\0Î\0\0\0\0\0Í\0\0\0\0\0\0O\0\0\0Ê\0\0\0Ë\0\0\0\0\0\0Í\0\0\0Ï\0\0\0Ó\0\0\0Ñ\0\0\0\0\0\0Ó\0\0\0Õ\0\0\0Ö\0 \0¦\0\0Ú\0§\0\0\0©\0\0Ú\0¬\0\0\0®\0\0Ú\0¯\0\0\0±\0Ù\0³\0·\0\0Û\0¸\0\0\0¼\0\0\0Ä\0\0\0Å\0\0\0Ç\0\0\0È\0\0\0Ê\0\0\0Ë\0Þ\0ñ\0\0\0ò\0ö\0\0ÿ÷\0\0Èÿø&\0 \0\0~ÿ"\0:\0\0+*;\0\0\0=\0\0]ÿ>\0\0(*A\0\0\0C\0\0=ÿD\0\0E\0E\0\0G\0F\b\0p\0v\0\0\0\0\0t\0\0\0&\0\0%\0\0\0@\0\0?\0\0 \0£\b\0 \0Ï\0\0\b\0Ø\0ô\0\0Äÿ÷\0\0\0ù\0\0ùÿú\0\0\0ý\0~ÿ\0\0P\0\0 \0` \04\0À\0\0\0Á\f\0Ð^\x001%\x000\0 %\0`Ç\0\0`Í\0\0` O\0Ðð\0\b\0\0\0\0*\0@ô½\0@ô\0\0\0\0Aâ ^\0\b\x07\0øÿ\0øÿ(\x07\0øÿ8\x07\0øÿH\0øÿYøÿh\x07\0øÿ\x07\0øÿ\x07\0øÿ¨\x07\0øÿ¸\0øÿº\0¶ÿ¼\0\0÷ÿÈ\0ªÿÌ\0\0÷ÿØ\0øÿÚ\0ÿè\0øÿê\0ÿì\0\0ùÿø\0ÿú\0ÿü\0\0÷ÿ&!\0\0£â*!\0\0Aß+!\0\0ºß2!\0\0\0`!\0\0!\0\0\0¶$\0\0\0,/\x000\0`,\0\0\0b,\0\0	Öc,\0\0ñd,\0\0Ög,\0m,\0\0äÕn,\0\0Öo,\0\0áÕp,\0\0âÕr,\0\0\0u,\0\0\0~,\0ÁÕ,b\0ë,\0ò,\0\0\0@¦,\0¦\0"§\f\x002§<\0y§\0}§\0\0üu~§\b\0§\0\0\0§\0\0ØZ§\0§\0ª§\0\0¼Z«§\0\0±Z¬§\0\0µZ­§\0\0¿Z®§\0\0¼Z°§\0\0îZ±§\0\0ÖZ²§\0\0ëZ³§\0\0 ´§\0Ä§\0\0ÐÿÅ§\0\0½ZÆ§\0\0ÈuÇ§\0Ë§\0\0ZÌ§\0Ü§\0\0¿Yõ§\0\0\0!ÿ\0 \x000i\0\x07\0\0\0\'\0(\0°#\0(\0p\n\0\'\0|\0\'\0\0\'\0\0\'\0\f2\0@\0P\r\0 \0 \0 \0@n\0 \0 n\0\x1B\0\0é!\0"\0ÜÅ\0¬\0\0\0äÉ\0\0\0\0ìÉ\0\f\0\0\0\0\0\0\0\0\0\0°\0\0]`à ½ !|, /0`3 à4ø¤`6\f¦ 6ûà6\0þàBýaC\x07!G\náG$\r¡H«!J/!K;áZóa[04¡ca!eðj¡e@m!fOoáfð¯ag¼¡h\0ÏaigÑái\0Úaj\0à¡k®â!mëä!oÐè¡oûóaq\0îqð?r`\0\0f	à\0@ iàî`F p  \x07`$ 	v\'à\ný,`\v\x070 \v1à\v ¦ \f0¨ ð« ÿ \x07aá¡X\baú\fá`¡PaPáàað\x1Ba\x1BPá\x1B\0$!0a¡`jápm!n!ôoaðÌ¡ÀÒáÎ×! @áá ðâ!!ðäa!Çè¡!qì!"\0ñ¡"ðûá#úû2$ \0\0 ` \x07 \b¶$@	\0, @¦à0«`\0û !ÿà\0a\x07á\f¡ ¡\x1B@n¡\0Ôá¦Ö¡\0ßA"0à!%\0éá%0ñ!&ñr&\0¶\0J\0¦\0¢\0\0\0\0\0\0\0@BFS\f\b¤²«\0\0\0\0\0\0ÿÿÿÿÿÿ?\0ÿ?\0\0\0ÿÿÿ\0\0\0üÿÿ\x07TUUUUUUõZU\0\0 \0\0\0\0\0ÿÿÿÿÿ\0\0\0ÿÿÿ_ü\0\0ðÿÿÿÿÿÿÿÿ\0\0\0\0\0\0ÿÿUUUUUUþÿ\0\0\0\0\0\0E°çß\0\0\0{UUUUUUlUUUUUU\0j¤ªJUUÒUU(EUU}_UUUUUUUUU«*UUUUUU\0\0\0\0UUUU\0\0\0\0TUTUªTUUUUU+ÖÎÛ±ÕÒ®\0\0\0\0\0\0\0\0\0\0\0?\0\0\0ÿÿÿ\0\0ÐdÞ?\0UUUU(\0 \0\0\0ÿÿ\0\0\0?\0ª\0ÿ\0\0@×þÿû\0\0\0\0ÿÿ?\0\0\0ÿÿ\0\0\0\0ÿ÷7\0\0\0\0\0zU\0\0\0\0\0\0¿ \0\0\0\0\0\0UUUUUUUª8\'>P=À\0\0\0\0ê%À\0UUUæ\0ÿÿÿÿÿç\0ÿÿÿ\0\0ð\0\0\0\0\0\0ÿ÷\0ÿ\0?\0ÿ\0ÿ,,#,,,,,,,,,,\0,,,,,,,,,,,,,,,,,(,,,,,B+,,, $\r",,,\v\',,,,	\b-,,,,,,,,,,,,,%C,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,9,,,,,,,,,,,,1?,,,,,,,,,,,,,,A@,,,,,2,,,,,,,,,,,,,5,,,,,,,,,,,,,,6.,,,,,,,,,,,,3,	/,*!,,,,,,,,,4\n0,,,,,,,,,,4&\x1B,,,,,,,,,,,,:7\f\x078);>=<D'),w0(1166992,""),w0(1167616,"\v"),w0(1167656,"")}function L(){throw new Error("abort")}function zc(ee){var _0=new ArrayBuffer(1179648),s=new Int8Array(_0),z=new Int16Array(_0),n=new Int32Array(_0),o=new Uint8Array(_0),U=new Uint16Array(_0),n0=new Uint32Array(_0),Uc=new Float32Array(_0),Rc=new Float64Array(_0),T=Math.imul,Qc=Math.fround,$c=Math.abs,O2=Math.clz32,_c=Math.min,n3=Math.max,u3=Math.floor,e3=Math.ceil,i3=Math.trunc,a3=Math.sqrt,l=1048576,ki=1168124,hi=1168128,j=0;function an(r,e,u,i,a){var t=0;t=l-32|0,l=t,n[t+12>>2]=i,n[t+8>>2]=u,u=n[a+4>>2],n[t+16>>2]=n[a>>2],n[t+20>>2]=u,u=n[a+12>>2],n[t+24>>2]=n[a+8>>2],n[t+28>>2]=u,du(e,t+8|0),n[r+16>>2]=n[e+16>>2],u=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=u,u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u,l=t+32|0}function du(r,e){var u=0,i=0,a=0;a=n[r+8>>2],(a|0)==n[r>>2]&&ua(r),i=n[e+20>>2],u=n[r+4>>2]+T(a,24)|0,n[u+16>>2]=n[e+16>>2],n[u+20>>2]=i,i=n[e+12>>2],n[u+8>>2]=n[e+8>>2],n[u+12>>2]=i,i=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=i,n[r+8>>2]=a+1}function W6(r,e,u){var i=0,a=0;i=l-32|0,l=i,n[i+12>>2]=3,n[i+16>>2]=-2147483645,n[i+8>>2]=1050096,a=n[u+4>>2],n[i+20>>2]=n[u>>2],n[i+24>>2]=a,n[i+28>>2]=n[u+8>>2],du(e,i+8|0),n[r+16>>2]=n[e+16>>2],u=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=u,u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u,l=i+32|0}function Y6(r,e,u,i,a){var t=0;t=l-32|0,l=t,n[t+16>>2]=-2147483646,n[t+12>>2]=i,n[t+8>>2]=u,n[t+24>>2]=a&255,n[t+28>>2]=0,du(e,t+8|0),n[r+16>>2]=n[e+16>>2],u=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=u,u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u,l=t+32|0}function N2(r,e,u,i,a){var t=0;t=l-32|0,l=t,n[t+16>>2]=-2147483646,n[t+12>>2]=i,n[t+8>>2]=u,n[t+24>>2]=a,n[t+28>>2]=0,du(e,t+8|0),n[r+16>>2]=n[e+16>>2],u=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=u,u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u,l=t+32|0}function P6(r,e,u){var i=0;i=l-32|0,l=i,n[i+12>>2]=4,n[i+16>>2]=-2147483646,n[i+8>>2]=1053488,n[i+24>>2]=u&65535,n[i+28>>2]=0,du(e,i+8|0),n[r+16>>2]=n[e+16>>2],u=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=u,u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u,l=i+32|0}function yi(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;for(i=l-80|0,l=i,n[i+8>>2]=0,n[i+12>>2]=8,A(i+16|0,e,64),a=l-16|0,l=a,u=a+4|0,e=i+8|0,C0(u,n[e+4>>2]-n[e>>2]|0),t=l-16|0,l=t,Z0(u,n[e+4>>2]-n[e>>2]|0),f=n[u+8>>2],c=n[u+4>>2],n[t+4>>2]=u+8,w=t,g=s0(c,f,32),n[w+8>>2]=g,n[t+12>>2]=j,d=t+4|0,f=n[d+4>>2],u=n[d+8>>2]+(f<<4)|0,c=n[e>>2],b=((c<<3)+e|0)+12|0,e=n[e+4>>2],d=n[d>>2];;){if((e|0)!=(c|0)){n[u>>2]=-2147483645,n[u+4>>2]=-2147483648,k=b-4|0,y=n[k+4>>2],h=u+8|0,n[h>>2]=n[k>>2],n[h+4>>2]=y,b=b+8|0,u=u+16|0,f=f+1|0,c=c+1|0;continue}break}n[d>>2]=f,l=t+16|0,e=r+4|0,n[e+8>>2]=n[a+12>>2],u=n[a+8>>2],n[e>>2]=n[a+4>>2],n[e+4>>2]=u,l=a+16|0,n[r>>2]=-2147483643,l=i+80|0}function rn(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;for(i=l+-64|0,l=i,w=u&3,b=r+256|0,t=n[r>>2];;){n:{u:{e:{if(u>>>0<=c>>>0)break e;if(t>>>0>=64&&(vi(b,r),t=0),n[i+24>>2]=4,n[i+12>>2]=w,a=e+c|0,n[i+16>>2]=a,f=u-c&124,n[i+20>>2]=f,n[i+8>>2]=a+f,n[i+44>>2]=0,n[i+48>>2]=0,n[i+32>>2]=b,n[i+28>>2]=(t<<2)+r,n[i+40>>2]=i+28,n[i+36>>2]=i+8,aa(i+52|0,i+36|0),n[i+56>>2]!=1||(f=n[i+52>>2],(f|0)!=n[i+60>>2]))break u;for(;;){for(aa(i+52|0,i+36|0),k=n[i+56>>2],a=k?n[i+60>>2]:-1;;){if(a){d=n[i+24>>2],n[i+20>>2]=n[i+20>>2]-d,h=n[i+16>>2],n[i+16>>2]=h+d,y=n[i+28>>2],n[i+28>>2]=y+4,n[i+52>>2]=n[y>>2],X(h,d,i+52|0,4),a=a-1|0;continue}break}if(k)break}if(t=t+f|0,a=n[i+28>>2],(a|0)==n[i+32>>2])break n;if(n[i+28>>2]=a+4,e=n[i+12>>2],!e)break e;if(u=n[i+8>>2],n[i+52>>2]=n[a>>2],e>>>0>=5)break u;X(u,e,i+52|0,e),t=t+1|0}n[r>>2]=t,l=i- -64|0;return}L()}c=(f<<2)+c|0}}function wi(r,e,u){var i=0;if(o[e|0]!=2){n[r>>2]=-2147483648,i=n[e+4>>2],n[r+4>>2]=n[e>>2],n[r+8>>2]=i,k2(u);return}n[r+16>>2]=n[u+16>>2],e=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=e,e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e}function k2(r){var e=0,u=0;for(e=n[r+4>>2]+8|0,u=n[r+8>>2];;){if(u){u=u-1|0,yu(e),e=e+24|0;continue}break}G6(r)}function h2(r,e,u){if(e){n[r>>2]=-2147483648,n[r+4>>2]=e,k2(u);return}n[r+16>>2]=n[u+16>>2],e=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=e,e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e}function gi(r,e){var u=0;u=l-32|0,l=u,n[u+24>>2]=0,n[u+28>>2]=0,n[u+16>>2]=0,n[u+20>>2]=0,n[u+8>>2]=0,n[u+12>>2]=0,n[u>>2]=0,n[u+4>>2]=0,rn(e,u,32),Ze(r,u),$(u),l=u+32|0}function x0(r,e){return r=pn(e,r),r||L(),r}function W0(r){F(r),Ai(r+12|0),Y0(r+24|0),qi(r+36|0)}function ie(r,e,u,i,a,t,f,c){var d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0;d=l-160|0,l=d,n[d+4>>2]=t,z[d+2>>1]=a,qs(d+112|0,n[f+16>>2],n[f+20>>2],!o[f+52|0]);n:{if(o[d+112|0]!=5){e=n[d+116>>2],n[r+8>>2]=n[d+112>>2],n[r+12>>2]=e,z[r+4>>1]=1,n[r>>2]=1;break n}if(n0[f+8>>2]<=35){if(Y=l4(i,a,t),!Y){n[r+8>>2]=0,z[r+6>>1]=a,z[r+4>>1]=3,n[r>>2]=1;break n}if(k=o[i+44|0]|o[i+45|0]<<8|(o[i+46|0]<<16|o[i+47|0]<<24),n[d+16>>2]=o[i+40|0]|o[i+41|0]<<8|(o[i+42|0]<<16|o[i+43|0]<<24),n[d+20>>2]=k,k=o[i+36|0]|o[i+37|0]<<8|(o[i+38|0]<<16|o[i+39|0]<<24),n[d+8>>2]=o[i+32|0]|o[i+33|0]<<8|(o[i+34|0]<<16|o[i+35|0]<<24),n[d+12>>2]=k,R=d+24|0,p=d+8|0,A8(R,u,p),n[d+64>>2]=0,n[d+68>>2]=0,n[d+56>>2]=0,n[d+60>>2]=0,rn(e,d+56|0,16),u=n[d+68>>2],k=n[d+64>>2],n[d+80>>2]=k,n[d+84>>2]=u,i=n[d+60>>2],w=n[d+56>>2],n[d+72>>2]=w,n[d+76>>2]=i,n[d+120>>2]=k,n[d+124>>2]=u,n[d+112>>2]=w,n[d+116>>2]=i,P=d+92|0,k=d+112|0,u=l-784|0,l=u,m=u+8|0,Vt(m,R,a),w=u+480|0,Dt(w,R,a),i=o[u+508|0]|o[u+509|0]<<8|(o[u+510|0]<<16|o[u+511|0]<<24),n[u+312>>2]=o[u+504|0]|o[u+505|0]<<8|(o[u+506|0]<<16|o[u+507|0]<<24),n[u+316>>2]=i,i=o[u+500|0]|o[u+501|0]<<8|(o[u+502|0]<<16|o[u+503|0]<<24),n[u+304>>2]=o[u+496|0]|o[u+497|0]<<8|(o[u+498|0]<<16|o[u+499|0]<<24),n[u+308>>2]=i,i=o[u+492|0]|o[u+493|0]<<8|(o[u+494|0]<<16|o[u+495|0]<<24),n[u+296>>2]=o[u+488|0]|o[u+489|0]<<8|(o[u+490|0]<<16|o[u+491|0]<<24),n[u+300>>2]=i,i=o[u+484|0]|o[u+485|0]<<8|(o[u+486|0]<<16|o[u+487|0]<<24),n[u+288>>2]=o[u+480|0]|o[u+481|0]<<8|(o[u+482|0]<<16|o[u+483|0]<<24),n[u+292>>2]=i,g=u+232|0,i=u+288|0,it(g,i),$(w),b=l-208|0,l=b,Ee(b),J0(b,n[g+4>>2],n[g+8>>2]),g=b+104|0,A(g,b,104),dn(u+244|0,g),l=b+208|0,c){A8(i,n[c>>2],p),v=U[c+4>>1],Vt(w,i,v),$(i),Ze(i,m),z[u+352>>1]=a,c=o[u+272|0]|o[u+273|0]<<8|(o[u+274|0]<<16|o[u+275|0]<<24),b=o[u+268|0]|o[u+269|0]<<8|(o[u+270|0]<<16|o[u+271|0]<<24),z[u+344>>1]=b,z[u+346>>1]=b>>>16,z[u+348>>1]=c,z[u+350>>1]=c>>>16,c=o[u+264|0]|o[u+265|0]<<8|(o[u+266|0]<<16|o[u+267|0]<<24),b=o[u+260|0]|o[u+261|0]<<8|(o[u+262|0]<<16|o[u+263|0]<<24),z[u+336>>1]=b,z[u+338>>1]=b>>>16,z[u+340>>1]=c,z[u+342>>1]=c>>>16,c=o[u+256|0]|o[u+257|0]<<8|(o[u+258|0]<<16|o[u+259|0]<<24),b=o[u+252|0]|o[u+253|0]<<8|(o[u+254|0]<<16|o[u+255|0]<<24),z[u+328>>1]=b,z[u+330>>1]=b>>>16,z[u+332>>1]=c,z[u+334>>1]=c>>>16,c=o[u+248|0]|o[u+249|0]<<8|(o[u+250|0]<<16|o[u+251|0]<<24),b=o[u+244|0]|o[u+245|0]<<8|(o[u+246|0]<<16|o[u+247|0]<<24),z[u+320>>1]=b,z[u+322>>1]=b>>>16,z[u+324>>1]=c,z[u+326>>1]=c>>>16,c=u+772|0,b=l-16|0,l=b,n[b+12>>2]=i,i=l-48|0,l=i,n[i+8>>2]=b+12,n[i+12>>2]=0,n[i+16>>2]=0,m=i+8|0,q=nt(m,i+12|0);u:{if(!n[i+12>>2]){if(g=i+24|0,N0(g,n[i+16>>2]),n[i+36>>2]=1,n[i+40>>2]=g,!(nt(m,i+36|0)&q)){B0(c),F(g);break u}n[c+8>>2]=n[i+32>>2],g=n[i+28>>2],n[c>>2]=n[i+24>>2],n[c+4>>2]=g;break u}B0(c)}l=i+48|0,l=b+16|0,i=l-80|0,l=i,b=i+68|0,xn(b,p,n[u+776>>2],n[u+780>>2],1095250,1095261,4),g=i+4|0,s5(g,w,n[i+72>>2],n[i+76>>2]),m=u+708|0,p4(m,g),F(b),l=i+80|0,F(c),Ze(u+446|0,w),z[u+478>>1]=v,A(u+382|0,m,64),vf(w),i=1}else i=0;b=o[f+52|0],w=u+8|0,Ze(u+636|0,w),s[u+672|0]=o[f+51|0],z[u+670>>1]=o[f+49|0]|o[f+50|0]<<8,c=u+480|0,vn(c,f),g=o[f+48|0],Xt(u+492|0,f+12|0),m=u+504|0,P2(m,n[f+28>>2],n[f+32>>2]),s[u+674|0]=b,z[u+668>>1]=a,s[u+673|0]=g,n[u+632>>2]=t,z[u+516>>1]=i,i=o[k+4|0]|o[k+5|0]<<8|(o[k+6|0]<<16|o[k+7|0]<<24),n[u+616>>2]=o[k|0]|o[k+1|0]<<8|(o[k+2|0]<<16|o[k+3|0]<<24),n[u+620>>2]=i,i=o[k+12|0]|o[k+13|0]<<8|(o[k+14|0]<<16|o[k+15|0]<<24),n[u+624>>2]=o[k+8|0]|o[k+9|0]<<8|(o[k+10|0]<<16|o[k+11|0]<<24),n[u+628>>2]=i,A(u+518|0,u+382|0,98),ut(u+276|0,c),F(c),Ai(c+12|0),F(c+24|0),n[u+300>>2]=32,i=n[u+284>>2],n[u+288>>2]=n[u+280>>2],n[u+292>>2]=i,n[u+296>>2]=u+244,t=u+708|0,i=u+288|0,Z2(t,i,2),a=l-80|0,l=a,b=a+68|0,xn(b,p,n[u+712>>2],n[u+716>>2],1095250,1095265,6),p=a+4|0,s5(p,w,n[a+72>>2],n[a+76>>2]),p4(m,p),F(b),l=a+80|0,F(t),a=n[u+280>>2],n[u+480>>2]=n[u+276>>2],n[u+484>>2]=a,n[u+488>>2]=n[u+284>>2],a=n[u+236>>2],n[u+492>>2]=n[u+232>>2],n[u+496>>2]=a,n[u+500>>2]=n[u+240>>2],A(i,c,88),et(P,i);u:{if(n[i>>2]!=-2147483648){F(i),F(i+12|0);break u}g2(i+4|0)}if(vf(w),l=u+784|0,u=n[d+100>>2],i=n[f+16>>2],i=Ba(i,i+(n[f+20>>2]<<4)|0)+n[f+32>>2]|0,a=i-53800|0,i=i>>>0>=a>>>0?a:0,a=u-54400|0,a=u>>>0>=a>>>0?a:0,i=i>>>0>a>>>0?i:a,!i){n[d+108>>2]=n[f+44>>2],n[d+104>>2]=n[f+36>>2]!=-2147483648?n[f+40>>2]:0,p=d+148|0,a=d+72|0,i=l-112|0,l=i,t=n[d+96>>2],yt(i,t,u),n[i+40>>2]=13600,n[i+36>>2]=u,n[i+32>>2]=t,Jt(i+48|0,i+32|0);u:{if(n[i+52>>2]==1&&(u=n[i+48>>2],(u|0)==n[i+56>>2]))break u;L()}s[i+47|0]=u>>>0>=255?255:u,n[i+96>>2]=n[i+40>>2],n[i+100>>2]=0,n[i+104>>2]=0,s[i+108|0]=0,u=n[i+36>>2],n[i+48>>2]=n[i+32>>2],n[i+52>>2]=u,n[i+72>>2]=a,u=n[i+100>>2],n[i+56>>2]=n[i+96>>2],n[i+60>>2]=u,u=n[i+108>>2],n[i+64>>2]=n[i+104>>2],n[i+68>>2]=u,n[i+80>>2]=i,n[i+76>>2]=i+47,w=l-32|0,l=w,u=i+48|0,j8(w+20|0,u);u:{if(n[w+24>>2]==1){p0(w,n[w+28>>2],4,64),n[w+16>>2]=0,a=n[w+4>>2],n[w+8>>2]=n[w>>2],n[w+12>>2]=a,a=w+8|0,b=l-16|0,l=b,t=b+4|0,j8(t,u);e:{if(n[b+8>>2]==1){for(H0(a,n[a+8>>2],n[b+12>>2],4,64),f=n[a+8>>2],c=n[a+4>>2],n[b+4>>2]=a+8,D=b,Z=s0(c,f,32),n[D+8>>2]=Z,n[b+12>>2]=j,f=l-96|0,l=f,a=n[u+20>>2],n[f+24>>2]=n[u+16>>2],n[f+28>>2]=a,a=n[u+4>>2],m=n[u>>2],n[f+8>>2]=m,n[f+12>>2]=a,a=n[u+12>>2],M=n[u+8>>2],n[f+16>>2]=M,n[f+20>>2]=a,a=f+60|0,c=f+44|0,E=n[t+8>>2],v=n[t+4>>2],G=n[t>>2],t=n[u+32>>2],H=n[u+28>>2],u=n[u+24>>2],q=o[f+28|0],g=n[f+12>>2];;){for(j8(f+32|0,f+8|0),O=n[f+36>>2],W=O?n[f+40>>2]:-1,N=(v<<6)+E|0;;){if(W){h=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),y=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[c+8|0]=y,s[c+9|0]=y>>>8,s[c+10|0]=y>>>16,s[c+11|0]=y>>>24,s[c+12|0]=h,s[c+13|0]=h>>>8,s[c+14|0]=h>>>16,s[c+15|0]=h>>>24,h=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),y=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[c|0]=y,s[c+1|0]=y>>>8,s[c+2|0]=y>>>16,s[c+3|0]=y>>>24,s[c+4|0]=h,s[c+5|0]=h>>>8,s[c+6|0]=h>>>16,s[c+7|0]=h>>>24,h=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),y=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),s[a|0]=y,s[a+1|0]=y>>>8,s[a+2|0]=y>>>16,s[a+3|0]=y>>>24,s[a+4|0]=h,s[a+5|0]=h>>>8,s[a+6|0]=h>>>16,s[a+7|0]=h>>>24,h=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),y=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),s[a+8|0]=y,s[a+9|0]=y>>>8,s[a+10|0]=y>>>16,s[a+11|0]=y>>>24,s[a+12|0]=h,s[a+13|0]=h>>>8,s[a+14|0]=h>>>16,s[a+15|0]=h>>>24,h=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),y=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),s[a+16|0]=y,s[a+17|0]=y>>>8,s[a+18|0]=y>>>16,s[a+19|0]=y>>>24,s[a+20|0]=h,s[a+21|0]=h>>>8,s[a+22|0]=h>>>16,s[a+23|0]=h>>>24,h=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),y=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),s[a+24|0]=y,s[a+25|0]=y>>>8,s[a+26|0]=y>>>16,s[a+27|0]=y>>>24,s[a+28|0]=h,s[a+29|0]=h>>>8,s[a+30|0]=h>>>16,s[a+31|0]=h>>>24,y=o[H|0],I=f+32|0,h=g>>>0>M>>>0?M:g,wt(I,m,h),s[f+93|0]=y,s[f+92|0]=q,W=W-1|0,N=A(N,I,64)- -64|0,v=v+1|0,g=g-h|0,m=h+m|0,q=q+1|0;continue}break}if(s[f+28|0]=q,n[f+12>>2]=g,n[f+8>>2]=m,!!O)break}n[G>>2]=v,l=f+96|0,l=b+16|0;break e}L()}n[p+8>>2]=n[w+16>>2],u=n[w+12>>2],n[p>>2]=n[w+8>>2],n[p+4>>2]=u,l=w+32|0;break u}L()}l=i+112|0,n[d+124>>2]=Y,n[d+120>>2]=e,e=n[d+152>>2],n[d+112>>2]=e,n[d+116>>2]=e+(n[d+156>>2]<<6),n[d+140>>2]=d+104,n[d+136>>2]=d+4,n[d+132>>2]=d+2,n[d+128>>2]=R,e=l+-64|0,l=e,z[e>>1]=5,u=n[k+28>>2],n[e+48>>2]=n[k+24>>2],n[e+52>>2]=u,u=n[k+20>>2],n[e+40>>2]=n[k+16>>2],n[e+44>>2]=u,u=n[k+12>>2],n[e+32>>2]=n[k+8>>2],n[e+36>>2]=u,u=n[k+4>>2],n[e+24>>2]=n[k>>2],n[e+28>>2]=u,a=r+4|0,n[e+56>>2]=e,i=e+12|0,u=l+-64|0,l=u,t=e+24|0,f=mi(t);u:{if(f){for(p0(u+8|0,4,4,4),c=n[u+8>>2],k=n[u+12>>2],n[k>>2]=f,n[u+24>>2]=1,n[u+20>>2]=k,n[u+16>>2]=c,c=u+28|0,A(c,t,36),t=u+16|0;;){if(k=mi(c),k){f=n[t+8>>2],(f|0)==n[t>>2]&&qn(t,1),n[n[t+4>>2]+(f<<2)>>2]=k,n[t+8>>2]=f+1;continue}break}n[i+8>>2]=n[u+24>>2],t=n[u+20>>2],n[i>>2]=n[u+16>>2],n[i+4>>2]=t;break u}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}l=u- -64|0,u=r;u:{if(U[e>>1]!=5){n[a+8>>2]=n[e+8>>2],r=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=r,tn(i),r=1;break u}n[a+8>>2]=n[e+20>>2],r=n[e+16>>2],n[a>>2]=n[e+12>>2],n[a+4>>2]=r,r=0}for(n[u>>2]=r,l=e- -64|0,r=n[p+8>>2],e=n[p+4>>2];;){if(r){r=r-1|0,F(e),e=e- -64|0;continue}break}g0(p,4,64),Y0(P),$(R);break n}n[r+8>>2]=i,z[r+4>>1]=0,n[r>>2]=1,Y0(d+92|0),$(d+24|0);break n}n[r>>2]=1,z[r+4>>1]=2}l=d+160|0}function tn(r){var e=0,u=0;for(e=n[r+8>>2],u=n[r+4>>2];;){if(e){e=e-1|0,Wi(u),u=u+4|0;continue}break}j2(r)}function ae(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;u=l-16|0,l=u,n[u+8>>2]=n[e>>2],i=n[e+4>>2],n[u>>2]=i,n[u+4>>2]=i,n[u+12>>2]=(n[e+8>>2]<<2)+i,e=l-16|0,l=e,t=n[u+12>>2],a=n[u+4>>2],f=t-a|0,c=f>>>2|0,qn(r,c),i=n[r+8>>2],(a|0)!=(t|0)&&(A(n[r+4>>2]+(i<<2)|0,a,f),i=n[r+8>>2]),n[r+8>>2]=i+c,r=n[u+8>>2],n[e+12>>2]=n[u>>2],n[e+8>>2]=r,j2(e+8|0),l=e+16|0,l=u+16|0}function Z0(r,e){H0(r,n[r+8>>2],e,8,16)}function mi(r){var e=0,u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;t=l-16|0,l=t,h=t+8|0,b=n[r+32>>2],i=l-48|0,l=i,c=n[r>>2];n:{if((c|0)==n[r+4>>2]||(n[r>>2]=c- -64,u=n[r+12>>2],y=n[r+8>>2],k=i+8|0,Lt(k,n[r+16>>2],U[n[r+20>>2]>>1],n[n[r+24>>2]>>2],o[c+60|0]),r=n[r+28>>2],w=n[r>>2],g=n[r+4>>2],e=l-96|0,l=e,Be(e+8|0,u),d=e+16|0,r=n[e+8>>2],ji(d,r,r+T(n[e+12>>2],34)|0),r=n[u+20>>2],n[e>>2]=n[u+16>>2],n[e+4>>2]=r,f=e+28|0,r=n[e>>2],ji(f,r,T(n[e+4>>2],34)+r|0),r=n[u+36>>2],a=e- -64|0,n[a+8>>2]=n[u+32>>2],n[a+12>>2]=r,r=n[u+28>>2],n[a>>2]=n[u+24>>2],n[a+4>>2]=r,z[a+20>>1]=U[u+1268>>1],n[a+16>>2]=n[u+40>>2],n[e+44>>2]=1216,n[e+40>>2]=u+52,s[e+92|0]=o[u+1309|0],n[e+88>>2]=o[u+1305|0]|o[u+1306|0]<<8|(o[u+1307|0]<<16|o[u+1308|0]<<24),r=n[e+36>>2],n[e+56>>2]=n[e+32>>2],n[e+60>>2]=r,r=n[e+24>>2],n[e+48>>2]=n[e+20>>2],n[e+52>>2]=r,xi(i,y,e+40|0,k,w,g,c),T0(f),T0(d),l=e+96|0,r=n[i>>2],f=(r|0)==3,u=n[i+4>>2],r=f?u:r,$(k),d=1,f))break n;n[b+8>>2]=u,n[b+4>>2]=r,z[b>>1]=4,r=0}return n[h+4>>2]=r,n[h>>2]=d,l=i+48|0,l=t+16|0,n[t+8>>2]&1?n[t+12>>2]:0}function qn(r,e){H0(r,n[r+8>>2],e,4,4)}function re(r){Oe(r),E2(r+72|0),$(r+32|0),u5(r- -64|0)}function pi(r,e){var u=0;return u=l-16|0,l=u,s[u+12|0]=0,n[u+8>>2]=e,Ei(u+8|0,n[n[r>>2]>>2]),l=u+16|0,!o[u+12|0]}function N0(r,e){F2(r,e,1,1)}function B0(r){var e=0,u=0,i=0;e=l-16|0,l=e,Q0(e+8|0),u=n[e+12>>2],i=n[e+8>>2],n[r+8>>2]=0,n[r>>2]=i,n[r+4>>2]=u,l=e+16|0}function O6(r){r=r|0,F(r)}function vi(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;for(a=l-128|0,l=a,c=r- -64|0,d=a+128|0;;){if((f|0)!=4){for(A(a- -64|0,r,64),u=10;;){if(u){i=a- -64|0,M0(0,4,8,12,i),M0(1,5,9,13,i),M0(2,6,10,14,i),M0(3,7,11,15,i),M0(0,5,10,15,i),M0(1,6,11,12,i),M0(2,7,8,13,i),M0(3,4,9,14,i),u=u-1|0;continue}break}for(ti(a,a- -64|0,d,r,c),u=n[a+20>>2],t=n[a+16>>2],i=u-t|0,i=u>>>0>=i>>>0?i:0,u=t<<2,t=u+n[a+8>>2]|0,u=u+n[a>>2]|0;;){if(i){n[u>>2]=n[t>>2]+n[u>>2],i=i-1|0,t=t+4|0,u=u+4|0;continue}break}i=A(a,a- -64|0,64),u=n[r+52>>2],t=n[r+48>>2]+1|0,u=t?u:u+1|0,n[r+48>>2]=t,n[r+52>>2]=u,bt((f<<6)+e|0,16,i,16),f=f+1|0;continue}break}l=a+128|0}function N6(r,e){var u=0,i=0;u=l-32|0,l=u,n[u+24>>2]=0,n[u+28>>2]=0,n[u+16>>2]=0,n[u+20>>2]=0,n[u+8>>2]=0,n[u+12>>2]=0,n[u>>2]=0,n[u+4>>2]=0,rn(e,u,32),e=n[u+28>>2],i=n[u+24>>2],s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=n[u+20>>2],i=n[u+16>>2],s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=n[u+12>>2],i=n[u+8>>2],s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=n[u+4>>2],i=n[u>>2],s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,l=u+32|0}function ji(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;if(f=l-16|0,l=f,t=f+4|0,c=(u-e>>>0)/34|0,Gi(t,c),d=l-16|0,l=d,Hr(t,c),i=n[t+8>>2],a=n[t+4>>2],n[d+4>>2]=t+8,k=d,h=s0(a,i,32),n[k+8>>2]=h,n[d+12>>2]=j,i=d+4|0,t=n[i+4>>2],b=n[i>>2],(e|0)!=(u|0))for(u=n[i+8>>2]+(t<<5)|0,t=t+c|0;i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),a=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[u+24|0]=a,s[u+25|0]=a>>>8,s[u+26|0]=a>>>16,s[u+27|0]=a>>>24,s[u+28|0]=i,s[u+29|0]=i>>>8,s[u+30|0]=i>>>16,s[u+31|0]=i>>>24,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),a=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[u+16|0]=a,s[u+17|0]=a>>>8,s[u+18|0]=a>>>16,s[u+19|0]=a>>>24,s[u+20|0]=i,s[u+21|0]=i>>>8,s[u+22|0]=i>>>16,s[u+23|0]=i>>>24,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),a=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[u+8|0]=a,s[u+9|0]=a>>>8,s[u+10|0]=a>>>16,s[u+11|0]=a>>>24,s[u+12|0]=i,s[u+13|0]=i>>>8,s[u+14|0]=i>>>16,s[u+15|0]=i>>>24,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),a=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[u|0]=a,s[u+1|0]=a>>>8,s[u+2|0]=a>>>16,s[u+3|0]=a>>>24,s[u+4|0]=i,s[u+5|0]=i>>>8,s[u+6|0]=i>>>16,s[u+7|0]=i>>>24,e=e+34|0,u=u+32|0,c=c-1|0,!!c;);n[b>>2]=t,l=d+16|0,n[r+8>>2]=n[f+12>>2],e=n[f+8>>2],n[r>>2]=n[f+4>>2],n[r+4>>2]=e,l=f+16|0}function xi(r,e,u,i,a,t,f){var c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,C=0,K=0;y=l-624|0,l=y,q=o[u+48|0],k=o[u+49|0],w=o[u+51|0],R=o[u+52|0],s[y+6|0]=0,s[y+7|0]=0,s[y+5|0]=R,s[y+4|0]=w,s[y+3|0]=k,s[y+2|0]=q,s[y|0]=1,s[y+1|0]=0,b=y+72|0,h=l-16|0,l=h;n:{if(o[y|0]==1){u:{e:{if(o[y+6|0]|o[y+7|0]||(m=o[y+3|0],p=o[y+2|0],m>>>0<=(p-1&255)>>>0|m>>>0>8)||(W=o[y+5|0],v=o[y+4|0],W>>>0<=(v-1&255)>>>0))break e;if(W>>>0<4)break u}s[b|0]=4,s[b+1|0]=2;break n}for(g=h+8|0,c=o[y+1|0],d=l-16|0,n[d+12>>2]=50462976,M=d+12|0,d=0;;){u:{if((d|0)==4){c=4;break u}if(I=d+M|0,d=d+1|0,o[I|0]!=(c|0))continue}break}if(d=(c|0)==4,s[g|0]=d,s[g+1|0]=d?2:c,c=o[h+9|0],o[h+8|0]){s[b|0]=4,s[b+1|0]=c;break n}s[b+4|0]=W,s[b+3|0]=v,s[b+2|0]=m,s[b+1|0]=p,s[b|0]=c;break n}s[b|0]=4,s[b+1|0]=4}l=h+16|0;n:{if(o[y+72|0]==4){n[r>>2]=2;break n}u:{if(m=n[u+12>>2],(m|0)!=(k|0)||(W=n[u+20>>2],(R|0)!=(W|0)))break u;p=n[u+8>>2],v=n[u+16>>2],b=y+8|0,N6(b,e),g=y+40|0,N6(g,e),c=y+516|0,Y8(c,b),h=l-112|0,l=h,b=h+8|0,Ee(b),J0(b,y,8),M=i+32|0,J0(b,M,8),J0(b,i,32),J0(b,c,32),d=y+72|0,Dn(d+104|0,b),A(d,b,104),l=h+112|0,h=y+284|0,Y8(h,g),b=l-208|0,l=b,g=b+104|0,Dn(g,d),q8(b,g,h),dn(y+316|0,b),l=b+208|0,h=a||1,b=l-16|0,l=b,a=a?t:0;e:{if(a>>>0>=501){n[c>>2]=-2147483648,n[c+4>>2]=0,n[c+8>>2]=a-500;break e}N0(b,512),z[b+14>>1]=a<<8|(a&65280)>>>8,P0(b,b+14|0,2),P0(b,h,a),It(b,512),n[c+8>>2]=n[b+8>>2],a=n[b+4>>2],n[c>>2]=n[b>>2],n[c+4>>2]=a}l=b+16|0,a=n[y+524>>2],t=n[y+520>>2];e:{b=n[y+516>>2];i:{if((b|0)==-2147483648){n[r+4>>2]=a,n[r>>2]=t;break i}n[y+356>>2]=a,n[y+352>>2]=t,n[y+348>>2]=b,Ct(y+516|0,y+40|0,7,y+316|0,t,a),t=n[y+524>>2],b=n[y+520>>2],a=n[y+516>>2];a:{if((a|0)==-2147483648){n[r+4>>2]=t,n[r>>2]=b;break a}n[y+368>>2]=t,n[y+364>>2]=b,n[y+360>>2]=a,a=l-208|0,l=a,c=a+104|0,Dn(c,y+72|0),q8(a,c,y+284|0),J0(a,b,t),A(c,a,104),h=y+516|0,dn(h,c),l=a+208|0,g=u+24|0,Ft(y+484|0,g,2,y+40|0,w,R,v,W,h),h=n[y+492>>2],d=n[y+488>>2],a=n[y+484>>2];t:{if((a|0)==-2147483648){n[r+4>>2]=h,n[r>>2]=d;break t}n[y+380>>2]=h,n[y+376>>2]=d,n[y+372>>2]=a,a=l-208|0,l=a,c=a+104|0,R=y+72|0,Dn(c,R),q8(a,c,y+284|0),J0(a,d,h),A(c,a,104),J0(c,b,t),a=A(a,c,104),t=R+104|0,te(t),b=a+104|0,Dn(b,A(t,a,104)),dn(y+384|0,b),l=a+208|0,b=y+516|0,t=l-32|0,l=t,c=t+4|0,h=l-16|0,l=h,n[h+12>>2]=f,a=l-48|0,l=a,n[a+8>>2]=h+12,n[a+12>>2]=0,n[a+16>>2]=0,d=a+8|0,R=Xr(d,a+12|0);o:{if(!n[a+12>>2]){if(f=a+24|0,N0(f,n[a+16>>2]),n[a+36>>2]=1,n[a+40>>2]=f,!(Xr(d,a+36|0)&R)){B0(c),F(f);break o}n[c+8>>2]=n[a+32>>2],f=n[a+28>>2],n[c>>2]=n[a+24>>2],n[c+4>>2]=f;break o}B0(c)}l=a+48|0,l=h+16|0,a=t+16|0,f=n[t+12>>2],h=f+4|0,c=T(m+W|0,-81)+14592|0,N0(a,c>>>0<h>>>0?h:c),C=t,K=O0(f,24)&16711935|O0(f&16711935,8),n[C+28>>2]=K,P0(a,t+28|0,4),P0(a,n[t+8>>2],f);o:{if(n0[t+24>>2]<=c>>>0){It(a,c),n[b+8>>2]=n[t+24>>2],a=n[t+20>>2],n[b>>2]=n[t+16>>2],n[b+4>>2]=a;break o}n[b>>2]=-2147483648,n[b+4>>2]=1,Y0(t+16|0)}Y0(t+4|0),l=t+32|0,a=n[y+524>>2],t=n[y+520>>2],f=n[y+516>>2];o:{if((f|0)==-2147483648){n[r+4>>2]=a,n[r>>2]=t;break o}n[y+424>>2]=a,n[y+420>>2]=t,n[y+416>>2]=f,Ct(y+516|0,y+8|0,6,y+384|0,t,a),a=n[y+524>>2],t=n[y+520>>2],f=n[y+516>>2];r:{if((f|0)==-2147483648){n[r+4>>2]=a,n[r>>2]=t;break r}n[y+436>>2]=a,n[y+432>>2]=t,n[y+428>>2]=f,f=l-208|0,l=f,b=f+104|0,Dn(b,y+176|0),J0(b,t,a),a=y+440|0,t=A(f,b,104),dn(a,t),l=t+208|0,Ft(y+516|0,g,1,y+8|0,q,k,p,m,a),a=n[y+524>>2],t=n[y+520>>2],f=n[y+516>>2];h:{if((f|0)==-2147483648){n[r+4>>2]=a,n[r>>2]=t;break h}n[y+480>>2]=a,n[y+476>>2]=t,n[y+472>>2]=f,f=y+484|0,Y8(f,y+8|0),b=n[y+436>>2],n[y+580>>2]=n[y+432>>2],n[y+584>>2]=b,b=n[y+368>>2],n[y+572>>2]=n[y+364>>2],n[y+576>>2]=b,b=n[y+380>>2],n[y+564>>2]=n[y+376>>2],n[y+568>>2]=b,n[y+560>>2]=32,n[y+552>>2]=a,n[y+548>>2]=t,n[y+544>>2]=32,n[y+536>>2]=32,n[y+532>>2]=i,n[y+528>>2]=8,n[y+524>>2]=M,n[y+520>>2]=8,n[y+556>>2]=y+284,n[y+540>>2]=f,n[y+516>>2]=y,G=y+588|0,Z2(G,y+516|0,9),I=y+600|0,t=n[y+592>>2],i=n[y+596>>2],R=l-4432|0,l=R,b=R+1636|0,f=n[u>>2],a=l-1648|0,l=a,p=n[u+4>>2],u=p;v:{if((u|0)!=1216){n[b+4>>2]=7,n[b+8>>2]=1216,n[b+12>>2]=u,u=1;break v}for(u=l-3248|0,l=u,k=l-4752|0,l=k,q=l-2752|0,l=q,m=l-16|0,l=m,h=l-16|0,l=h,n[h>>2]=384,n[h+4>>2]=f,n[h+12>>2]=h,n[h+8>>2]=h+4,d=m+4|0,w=l-16|0,c=h+8|0,v=n[c+4>>2],W=n[c>>2],c=0;;){if((c|0)!=12){M=n[W>>2],n[(w+4|0)+c>>2]=M,n[W>>2]=n[v>>2]+M,c=c+4|0;continue}break}n[d+8>>2]=n[w+12>>2],c=n[w+8>>2],n[d>>2]=n[w+4>>2],n[d+4>>2]=c,l=h+16|0,h=l-528|0,l=h,w=m+16|0,n[h+8>>2]=w,n[h+4>>2]=d,m=h+4|0,n[h+12>>2]=m,d=l-2576|0,l=d,W=d+2064|0,v=h+12|0,M=n[v>>2],c=0;y:{w:{for(;;){if((c|0)!=1536){if(zo(d+2062|0,M),!U[d+2062>>1])break w;Y=d+1550|0,A(Y,W,512),A((d+14|0)+c|0,Y,512),c=c+512|0;continue}break}A(q,d+14|0,1536),l=d+2576|0;break y}L()}if(zo(v,m),U[h+12>>1]&&L(),c=u+14|0,l=h+528|0,l=w,Ln(q+1536|0,f+1152|0),h=q+1568|0,F8(h,q),d=k+1614|0,C2(h,f,1184)?Y=1:(A(d+2|0,q,1568),Y=0),z[d>>1]=Y,l=q+2752|0,U[k+1614>>1]!=1?(h=k+3184|0,A(h,k+1616|0,1568),d=k+14|0,Do(d,h),A(c+2|0,d,1600),d=0):d=1,z[c>>1]=d,l=k+4752|0,h=a+14|0,U[u+14>>1]!=1?(d=u+1616|0,A(d,u+16|0,1600),c=o[f+1188|0]|o[f+1189|0]<<8|(o[f+1190|0]<<16|o[f+1191|0]<<24),k=o[f+1184|0]|o[f+1185|0]<<8|(o[f+1186|0]<<16|o[f+1187|0]<<24),z[u+3216>>1]=k,z[u+3218>>1]=k>>>16,z[u+3220>>1]=c,z[u+3222>>1]=c>>>16,c=o[f+1196|0]|o[f+1197|0]<<8|(o[f+1198|0]<<16|o[f+1199|0]<<24),k=o[f+1192|0]|o[f+1193|0]<<8|(o[f+1194|0]<<16|o[f+1195|0]<<24),z[u+3224>>1]=k,z[u+3226>>1]=k>>>16,z[u+3228>>1]=c,z[u+3230>>1]=c>>>16,c=o[f+1204|0]|o[f+1205|0]<<8|(o[f+1206|0]<<16|o[f+1207|0]<<24),k=o[f+1200|0]|o[f+1201|0]<<8|(o[f+1202|0]<<16|o[f+1203|0]<<24),z[u+3232>>1]=k,z[u+3234>>1]=k>>>16,z[u+3236>>1]=c,z[u+3238>>1]=c>>>16,c=o[f+1212|0]|o[f+1213|0]<<8|(o[f+1214|0]<<16|o[f+1215|0]<<24),k=o[f+1208|0]|o[f+1209|0]<<8|(o[f+1210|0]<<16|o[f+1211|0]<<24),z[u+3240>>1]=k,z[u+3242>>1]=k>>>16,z[u+3244>>1]=c,z[u+3246>>1]=c>>>16,A(h+2|0,d,1632),c=0):c=1,z[h>>1]=c,l=u+3248|0,u=1,U[a+14>>1]==1){n[b+4>>2]=4;break v}u=U[a+16>>1],c=U[a+18>>1]|U[a+20>>1]<<16,h=U[a+26>>1]|U[a+28>>1]<<16,d=U[a+22>>1]|U[a+24>>1]<<16,A(b+16|0,a+30|0,1618),n[b+8>>2]=d,n[b+12>>2]=h,n[b+4>>2]=c,z[b+2>>1]=u,u=0}z[b>>1]=u,l=a+1648|0;v:{if(U[R+1636>>1]==1){n[I>>2]=-2147483648;break v}a=R+4|0,u=R+1636|0,A(a,u|2,1632),at(u,f,p),H=R+3272|0,rt(H,g,0,u),D=n[R+3276>>2],Z=n[R+3280>>2],f=0,W=l-3648|0,l=W,q=l-2400|0,l=q;y:{w:switch(U[525050]-2|0){case 0:f=1050102;break y;case 1:break w;default:break y}f=1050102}for(b=l+-64|0,l=b,f&&L(),h=f0(b,64),rn(e,h,64),b=l-2304|0,l=b,e=l-2400|0,l=e,f=o[h+28|0]|o[h+29|0]<<8|(o[h+30|0]<<16|o[h+31|0]<<24),n[e+24>>2]=o[h+24|0]|o[h+25|0]<<8|(o[h+26|0]<<16|o[h+27|0]<<24),n[e+28>>2]=f,f=o[h+20|0]|o[h+21|0]<<8|(o[h+22|0]<<16|o[h+23|0]<<24),n[e+16>>2]=o[h+16|0]|o[h+17|0]<<8|(o[h+18|0]<<16|o[h+19|0]<<24),n[e+20>>2]=f,f=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[e+8>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[e+12>>2]=f,f=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),n[e>>2]=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[e+4>>2]=f,f=o[h+60|0]|o[h+61|0]<<8|(o[h+62|0]<<16|o[h+63|0]<<24),n[e+1208>>2]=o[h+56|0]|o[h+57|0]<<8|(o[h+58|0]<<16|o[h+59|0]<<24),n[e+1212>>2]=f,f=o[h+52|0]|o[h+53|0]<<8|(o[h+54|0]<<16|o[h+55|0]<<24),n[e+1200>>2]=o[h+48|0]|o[h+49|0]<<8|(o[h+50|0]<<16|o[h+51|0]<<24),n[e+1204>>2]=f,f=o[h+44|0]|o[h+45|0]<<8|(o[h+46|0]<<16|o[h+47|0]<<24),n[e+1192>>2]=o[h+40|0]|o[h+41|0]<<8|(o[h+42|0]<<16|o[h+43|0]<<24),n[e+1196>>2]=f,f=o[h+36|0]|o[h+37|0]<<8|(o[h+38|0]<<16|o[h+39|0]<<24),n[e+1184>>2]=o[h+32|0]|o[h+33|0]<<8|(o[h+34|0]<<16|o[h+35|0]<<24),n[e+1188>>2]=f,f=l-144|0,l=f,n[f+140>>2]=a+1568,n[f+136>>2]=e,d=f+72|0,k=f+136|0,c=l-512|0,l=c,v=8,Zn(c);;){if(v){To(c,n[k>>2],32),v=v-4|0,k=k+4|0;continue}break}k=c+272|0,A(k,c,208),w=c+208|0,Io(w,k),m=c+480|0,q0(m),q0(k),X(m,32,w,32),X(k,32,c+240|0,32),k=o[c+508|0]|o[c+509|0]<<8|(o[c+510|0]<<16|o[c+511|0]<<24),w=o[c+504|0]|o[c+505|0]<<8|(o[c+506|0]<<16|o[c+507|0]<<24),s[d+24|0]=w,s[d+25|0]=w>>>8,s[d+26|0]=w>>>16,s[d+27|0]=w>>>24,s[d+28|0]=k,s[d+29|0]=k>>>8,s[d+30|0]=k>>>16,s[d+31|0]=k>>>24,k=o[c+500|0]|o[c+501|0]<<8|(o[c+502|0]<<16|o[c+503|0]<<24),w=o[c+496|0]|o[c+497|0]<<8|(o[c+498|0]<<16|o[c+499|0]<<24),s[d+16|0]=w,s[d+17|0]=w>>>8,s[d+18|0]=w>>>16,s[d+19|0]=w>>>24,s[d+20|0]=k,s[d+21|0]=k>>>8,s[d+22|0]=k>>>16,s[d+23|0]=k>>>24,k=o[c+492|0]|o[c+493|0]<<8|(o[c+494|0]<<16|o[c+495|0]<<24),w=o[c+488|0]|o[c+489|0]<<8|(o[c+490|0]<<16|o[c+491|0]<<24),s[d+8|0]=w,s[d+9|0]=w>>>8,s[d+10|0]=w>>>16,s[d+11|0]=w>>>24,s[d+12|0]=k,s[d+13|0]=k>>>8,s[d+14|0]=k>>>16,s[d+15|0]=k>>>24,k=o[c+484|0]|o[c+485|0]<<8|(o[c+486|0]<<16|o[c+487|0]<<24),w=o[c+480|0]|o[c+481|0]<<8|(o[c+482|0]<<16|o[c+483|0]<<24),s[d|0]=w,s[d+1|0]=w>>>8,s[d+2|0]=w>>>16,s[d+3|0]=w>>>24,s[d+4|0]=k,s[d+5|0]=k>>>8,s[d+6|0]=k>>>16,s[d+7|0]=k>>>24,k=o[c+276|0]|o[c+277|0]<<8|(o[c+278|0]<<16|o[c+279|0]<<24),w=o[c+272|0]|o[c+273|0]<<8|(o[c+274|0]<<16|o[c+275|0]<<24),s[d+32|0]=w,s[d+33|0]=w>>>8,s[d+34|0]=w>>>16,s[d+35|0]=w>>>24,s[d+36|0]=k,s[d+37|0]=k>>>8,s[d+38|0]=k>>>16,s[d+39|0]=k>>>24,k=o[c+284|0]|o[c+285|0]<<8|(o[c+286|0]<<16|o[c+287|0]<<24),w=o[c+280|0]|o[c+281|0]<<8|(o[c+282|0]<<16|o[c+283|0]<<24),s[d+40|0]=w,s[d+41|0]=w>>>8,s[d+42|0]=w>>>16,s[d+43|0]=w>>>24,s[d+44|0]=k,s[d+45|0]=k>>>8,s[d+46|0]=k>>>16,s[d+47|0]=k>>>24,k=o[c+292|0]|o[c+293|0]<<8|(o[c+294|0]<<16|o[c+295|0]<<24),w=o[c+288|0]|o[c+289|0]<<8|(o[c+290|0]<<16|o[c+291|0]<<24),s[d+48|0]=w,s[d+49|0]=w>>>8,s[d+50|0]=w>>>16,s[d+51|0]=w>>>24,s[d+52|0]=k,s[d+53|0]=k>>>8,s[d+54|0]=k>>>16,s[d+55|0]=k>>>24,k=o[c+300|0]|o[c+301|0]<<8|(o[c+302|0]<<16|o[c+303|0]<<24),w=o[c+296|0]|o[c+297|0]<<8|(o[c+298|0]<<16|o[c+299|0]<<24),s[d+56|0]=w,s[d+57|0]=w>>>8,s[d+58|0]=w>>>16,s[d+59|0]=w>>>24,s[d+60|0]=k,s[d+61|0]=k>>>8,s[d+62|0]=k>>>16,s[d+63|0]=k>>>24,l=c+512|0,c=o[f+100|0]|o[f+101|0]<<8|(o[f+102|0]<<16|o[f+103|0]<<24),n[f+32>>2]=o[f+96|0]|o[f+97|0]<<8|(o[f+98|0]<<16|o[f+99|0]<<24),n[f+36>>2]=c,c=o[f+92|0]|o[f+93|0]<<8|(o[f+94|0]<<16|o[f+95|0]<<24),n[f+24>>2]=o[f+88|0]|o[f+89|0]<<8|(o[f+90|0]<<16|o[f+91|0]<<24),n[f+28>>2]=c,c=o[f+84|0]|o[f+85|0]<<8|(o[f+86|0]<<16|o[f+87|0]<<24),n[f+16>>2]=o[f+80|0]|o[f+81|0]<<8|(o[f+82|0]<<16|o[f+83|0]<<24),n[f+20>>2]=c,c=o[f+76|0]|o[f+77|0]<<8|(o[f+78|0]<<16|o[f+79|0]<<24),n[f+8>>2]=o[f+72|0]|o[f+73|0]<<8|(o[f+74|0]<<16|o[f+75|0]<<24),n[f+12>>2]=c,c=o[f+132|0]|o[f+133|0]<<8|(o[f+134|0]<<16|o[f+135|0]<<24),n[f+64>>2]=o[f+128|0]|o[f+129|0]<<8|(o[f+130|0]<<16|o[f+131|0]<<24),n[f+68>>2]=c,c=o[f+124|0]|o[f+125|0]<<8|(o[f+126|0]<<16|o[f+127|0]<<24),n[f+56>>2]=o[f+120|0]|o[f+121|0]<<8|(o[f+122|0]<<16|o[f+123|0]<<24),n[f+60>>2]=c,c=o[f+116|0]|o[f+117|0]<<8|(o[f+118|0]<<16|o[f+119|0]<<24),n[f+48>>2]=o[f+112|0]|o[f+113|0]<<8|(o[f+114|0]<<16|o[f+115|0]<<24),n[f+52>>2]=c,c=o[f+108|0]|o[f+109|0]<<8|(o[f+110|0]<<16|o[f+111|0]<<24),n[f+40>>2]=o[f+104|0]|o[f+105|0]<<8|(o[f+106|0]<<16|o[f+107|0]<<24),n[f+44>>2]=c,w=l-16064|0,l=w,c=f+40|0,Se(w,c,0),v=w+1536|0,Se(v,c,3),d=w+3072|0,go(d,c,6),Y=w+3200|0,mo(Y,d),c=w+3712|0,Ho(c,a+1536|0,1),p=w+8320|0,K8(p,w),m=w+11392|0,Zo(m,c,p),k=w+9856|0,c=l-528|0,l=c,n[c+8>>2]=m+1536,n[c+4>>2]=m,M=c+4|0,n[c+12>>2]=M,d=l-2576|0,l=d,P=d+2064|0,O=c+12|0,N=n[O>>2],g=0;y:{w:{for(;;){if((g|0)!=1536){if(vo(d+2062|0,N),!U[d+2062>>1])break w;E=d+1550|0,A(E,P,512),A((d+14|0)+g|0,E,512),g=g+512|0;continue}break}A(k,d+14|0,1536),l=d+2576|0;break y}L()}vo(O,M),U[c+12>>1]&&L(),l=c+528|0,Bo(m,k,v),d=w+12928|0,c=l-624|0,l=c,k=c+24|0,Ke(k),n[c+540>>2]=256,n[c+544>>2]=8,n[c+552>>2]=32,n[c+556>>2]=1,n[c+548>>2]=e,n[c+536>>2]=k,H8(c+560|0,c+536|0,c+548|0);y:for(;;){w:{if(D8(c+592|0,c+560|0),k=n[c+592>>2],!k)break w;for(g=n[c+596>>2],v=n[c+604>>2],M=n[c+600>>2],n[c+616>>2]=0,n[c+620>>2]=0,n[c+608>>2]=0,n[c+612>>2]=0,X(c+608|0,1,M,v),g=g<<1,M=0,v=n[c+616>>2],P=n[c+620>>2],O=n[c+608>>2],N=n[c+612>>2];;){if(!g)continue y;si(c,O,N,v,P,M&127),z[k>>1]=n[c>>2]&1,g=g-2|0,k=k+2|0,M=M+1|0}}break}for(A(d,c+24|0,512),l=c+624|0,k=0;;){if((k|0)!=512){c=d+k|0,z[c>>1]=T(U[c>>1],3329)+1>>>1,k=k+2|0;continue}break}for(c=w+14464|0,Lo(c,a,p),k=w+13440|0,_o(k,c),Ve(c,k,Y),g=w+13952|0,Ve(g,c,d),N=w+14976|0,v=N,p=0;;){if((p|0)!=1536){for(c=m+p|0,k=0;;){if((k|0)!=512){d=c+k|0,M=x(U[d>>1],0,989557760,1),Y=d,d=j+2|0,z[Y>>1]=(M+2579293>>>0<2579293?d+1|0:d)>>>2&1023,k=k+2|0;continue}break}p=p+512|0;continue}break}c=l-336|0,l=c,n[c+8>>2]=m+1536,n[c+4>>2]=m,m=c+4|0,n[c+12>>2]=m,d=l-1616|0,l=d,p=d+1296|0,M=c+12|0,Y=n[M>>2],k=0;y:{w:{for(;;){if((k|0)!=960){if(wo(d+1295|0,Y),!o[d+1295|0])break w;P=d+975|0,A(P,p,320),A((d+15|0)+k|0,P,320),k=k+320|0;continue}break}A(v,d+15|0,960),l=d+1616|0;break y}L()}for(wo(M,m),o[c+12|0]==1&&L(),m=W+2432|0,d=e- -64|0,l=c+336|0,O=w+15936|0,k=0;;){if((k|0)!=512){c=k+g|0,p=x(U[c>>1],0,82570704,0),Y=c,c=j+2|0,z[Y>>1]=(p+2579293>>>0<2579293?c+1|0:c)>>>2&15,k=k+2|0;continue}break}for(c=l-240|0,l=c,k=c+24|0,Oo(k),n[c+156>>2]=256,n[c+160>>2]=2,n[c+152>>2]=g,n[c+168>>2]=128,n[c+172>>2]=1,n[c+164>>2]=k,L8(c+176|0,c+152|0,c+164|0);;){if(Z8(c+208|0,c+176|0),p=n[c+208>>2],p){for(k=n[c+212>>2]<<1,v=0,g=0,M=0,E=n[c+220>>2],B=n[c+216>>2],Y=0,P=0;;){if(k){fi(c,U[p>>1],M&124),M=M+4|0,k=k-2|0,p=p+2|0,v=n[c+8>>2]|v,g=g|n[c+12>>2],Y=n[c>>2]|Y,P=P|n[c+4>>2];continue}break}n[c+224>>2]=Y,n[c+228>>2]=P,n[c+232>>2]=v,n[c+236>>2]=g,X(B,E,c+224|0,1);continue}break}for(A(O,c+24|0,128),l=c+240|0,c=l-2112|0,l=c,A(c+1144|0,N,960),ne(c+32|0,c+40|0,960),n[c+2104>>2]=0,n[c+2108>>2]=0,n[c+1136>>2]=0,n[c+1140>>2]=960,k=n[c+36>>2],n[c+1128>>2]=n[c+32>>2],n[c+1132>>2]=k,g=c+1136|0,p=c+1e3|0;;){y:{if(Je(c+24|0,g),!o[c+24|0]||(k=n[c+1128>>2],(k|0)==n[c+1132>>2]))break y;v=o[c+25|0],n[c+1128>>2]=k+1,s[k|0]=v;continue}break}for(A(c+1144|0,O,128),ne(c+16|0,p,128),n[c+1272>>2]=0,n[c+1276>>2]=0,n[c+1136>>2]=0,n[c+1140>>2]=128,k=n[c+20>>2],n[c+1128>>2]=n[c+16>>2],n[c+1132>>2]=k,g=c+1136|0;;){y:{if(Je(c+8|0,g),!o[c+8|0]||(k=n[c+1128>>2],(k|0)==n[c+1132>>2]))break y;p=o[c+9|0],n[c+1128>>2]=k+1,s[k|0]=p;continue}break}A(d,c+40|0,1088),l=c+2112|0,l=w+16064|0,c=n[f+36>>2],k=n[f+32>>2],s[d+1112|0]=k,s[d+1113|0]=k>>>8,s[d+1114|0]=k>>>16,s[d+1115|0]=k>>>24,s[d+1116|0]=c,s[d+1117|0]=c>>>8,s[d+1118|0]=c>>>16,s[d+1119|0]=c>>>24,c=n[f+28>>2],k=n[f+24>>2],s[d+1104|0]=k,s[d+1105|0]=k>>>8,s[d+1106|0]=k>>>16,s[d+1107|0]=k>>>24,s[d+1108|0]=c,s[d+1109|0]=c>>>8,s[d+1110|0]=c>>>16,s[d+1111|0]=c>>>24,c=n[f+20>>2],k=n[f+16>>2],s[d+1096|0]=k,s[d+1097|0]=k>>>8,s[d+1098|0]=k>>>16,s[d+1099|0]=k>>>24,s[d+1100|0]=c,s[d+1101|0]=c>>>8,s[d+1102|0]=c>>>16,s[d+1103|0]=c>>>24,c=n[f+12>>2],k=n[f+8>>2],s[d+1088|0]=k,s[d+1089|0]=k>>>8,s[d+1090|0]=k>>>16,s[d+1091|0]=k>>>24,s[d+1092|0]=c,s[d+1093|0]=c>>>8,s[d+1094|0]=c>>>16,s[d+1095|0]=c>>>24,l=f+144|0,w=e+1280|0,A(w,d,1088),f=o[e+1180|0]|o[e+1181|0]<<8|(o[e+1182|0]<<16|o[e+1183|0]<<24),n[e+56>>2]=o[e+1176|0]|o[e+1177|0]<<8|(o[e+1178|0]<<16|o[e+1179|0]<<24),n[e+60>>2]=f,f=o[e+1172|0]|o[e+1173|0]<<8|(o[e+1174|0]<<16|o[e+1175|0]<<24),n[e+48>>2]=o[e+1168|0]|o[e+1169|0]<<8|(o[e+1170|0]<<16|o[e+1171|0]<<24),n[e+52>>2]=f,f=o[e+1164|0]|o[e+1165|0]<<8|(o[e+1166|0]<<16|o[e+1167|0]<<24),n[e+40>>2]=o[e+1160|0]|o[e+1161|0]<<8|(o[e+1162|0]<<16|o[e+1163|0]<<24),n[e+44>>2]=f,f=o[e+1156|0]|o[e+1157|0]<<8|(o[e+1158|0]<<16|o[e+1159|0]<<24),n[e+32>>2]=o[e+1152|0]|o[e+1153|0]<<8|(o[e+1154|0]<<16|o[e+1155|0]<<24),n[e+36>>2]=f,f=e+1216|0,g=e+1184|0,Cn(f,g),c=a+1600|0,So(d,g,c),a=l-448|0,l=a,Zn(a),H2(a,e+32|0,32),H2(a,d,32),H2(a,f,32),H2(a,c,32),H2(a,1156048,6),f=a+208|0,A(f,a,208),c=a+416|0,q0(c),r5(f,c),c=o[a+444|0]|o[a+445|0]<<8|(o[a+446|0]<<16|o[a+447|0]<<24),f=e+1248|0,k=o[a+440|0]|o[a+441|0]<<8|(o[a+442|0]<<16|o[a+443|0]<<24),s[f+24|0]=k,s[f+25|0]=k>>>8,s[f+26|0]=k>>>16,s[f+27|0]=k>>>24,s[f+28|0]=c,s[f+29|0]=c>>>8,s[f+30|0]=c>>>16,s[f+31|0]=c>>>24,c=o[a+436|0]|o[a+437|0]<<8|(o[a+438|0]<<16|o[a+439|0]<<24),k=o[a+432|0]|o[a+433|0]<<8|(o[a+434|0]<<16|o[a+435|0]<<24),s[f+16|0]=k,s[f+17|0]=k>>>8,s[f+18|0]=k>>>16,s[f+19|0]=k>>>24,s[f+20|0]=c,s[f+21|0]=c>>>8,s[f+22|0]=c>>>16,s[f+23|0]=c>>>24,c=o[a+428|0]|o[a+429|0]<<8|(o[a+430|0]<<16|o[a+431|0]<<24),k=o[a+424|0]|o[a+425|0]<<8|(o[a+426|0]<<16|o[a+427|0]<<24),s[f+8|0]=k,s[f+9|0]=k>>>8,s[f+10|0]=k>>>16,s[f+11|0]=k>>>24,s[f+12|0]=c,s[f+13|0]=c>>>8,s[f+14|0]=c>>>16,s[f+15|0]=c>>>24,c=o[a+420|0]|o[a+421|0]<<8|(o[a+422|0]<<16|o[a+423|0]<<24),k=o[a+416|0]|o[a+417|0]<<8|(o[a+418|0]<<16|o[a+419|0]<<24),s[f|0]=k,s[f+1|0]=k>>>8,s[f+2|0]=k>>>16,s[f+3|0]=k>>>24,s[f+4|0]=c,s[f+5|0]=c>>>8,s[f+6|0]=c>>>16,s[f+7|0]=c>>>24,l=a+448|0,a=o[e+1244|0]|o[e+1245|0]<<8|(o[e+1246|0]<<16|o[e+1247|0]<<24),f=o[e+1240|0]|o[e+1241|0]<<8|(o[e+1242|0]<<16|o[e+1243|0]<<24),s[e+2392|0]=f,s[e+2393|0]=f>>>8,s[e+2394|0]=f>>>16,s[e+2395|0]=f>>>24,s[e+2396|0]=a,s[e+2397|0]=a>>>8,s[e+2398|0]=a>>>16,s[e+2399|0]=a>>>24,a=o[e+1236|0]|o[e+1237|0]<<8|(o[e+1238|0]<<16|o[e+1239|0]<<24),f=o[e+1232|0]|o[e+1233|0]<<8|(o[e+1234|0]<<16|o[e+1235|0]<<24),s[e+2384|0]=f,s[e+2385|0]=f>>>8,s[e+2386|0]=f>>>16,s[e+2387|0]=f>>>24,s[e+2388|0]=a,s[e+2389|0]=a>>>8,s[e+2390|0]=a>>>16,s[e+2391|0]=a>>>24,a=o[e+1228|0]|o[e+1229|0]<<8|(o[e+1230|0]<<16|o[e+1231|0]<<24),f=o[e+1224|0]|o[e+1225|0]<<8|(o[e+1226|0]<<16|o[e+1227|0]<<24),s[e+2376|0]=f,s[e+2377|0]=f>>>8,s[e+2378|0]=f>>>16,s[e+2379|0]=f>>>24,s[e+2380|0]=a,s[e+2381|0]=a>>>8,s[e+2382|0]=a>>>16,s[e+2383|0]=a>>>24,a=o[e+1220|0]|o[e+1221|0]<<8|(o[e+1222|0]<<16|o[e+1223|0]<<24),f=o[e+1216|0]|o[e+1217|0]<<8|(o[e+1218|0]<<16|o[e+1219|0]<<24),s[e+2368|0]=f,s[e+2369|0]=f>>>8,s[e+2370|0]=f>>>16,s[e+2371|0]=f>>>24,s[e+2372|0]=a,s[e+2373|0]=a>>>8,s[e+2374|0]=a>>>16,s[e+2375|0]=a>>>24,a=l-1120|0,l=a,Mo(a),X(a,1088,w,1088),X(a+1088|0,32,w+1088|0,32),A(b,a,1120),l=a+1120|0,a=o[e+1276|0]|o[e+1277|0]<<8|(o[e+1278|0]<<16|o[e+1279|0]<<24),f=o[e+1272|0]|o[e+1273|0]<<8|(o[e+1274|0]<<16|o[e+1275|0]<<24),s[b+1144|0]=f,s[b+1145|0]=f>>>8,s[b+1146|0]=f>>>16,s[b+1147|0]=f>>>24,s[b+1148|0]=a,s[b+1149|0]=a>>>8,s[b+1150|0]=a>>>16,s[b+1151|0]=a>>>24,a=o[e+1268|0]|o[e+1269|0]<<8|(o[e+1270|0]<<16|o[e+1271|0]<<24),f=o[e+1264|0]|o[e+1265|0]<<8|(o[e+1266|0]<<16|o[e+1267|0]<<24),s[b+1136|0]=f,s[b+1137|0]=f>>>8,s[b+1138|0]=f>>>16,s[b+1139|0]=f>>>24,s[b+1140|0]=a,s[b+1141|0]=a>>>8,s[b+1142|0]=a>>>16,s[b+1143|0]=a>>>24,a=o[e+1260|0]|o[e+1261|0]<<8|(o[e+1262|0]<<16|o[e+1263|0]<<24),f=o[e+1256|0]|o[e+1257|0]<<8|(o[e+1258|0]<<16|o[e+1259|0]<<24),s[b+1128|0]=f,s[b+1129|0]=f>>>8,s[b+1130|0]=f>>>16,s[b+1131|0]=f>>>24,s[b+1132|0]=a,s[b+1133|0]=a>>>8,s[b+1134|0]=a>>>16,s[b+1135|0]=a>>>24,a=o[e+1252|0]|o[e+1253|0]<<8|(o[e+1254|0]<<16|o[e+1255|0]<<24),f=o[e+1248|0]|o[e+1249|0]<<8|(o[e+1250|0]<<16|o[e+1251|0]<<24),s[b+1120|0]=f,s[b+1121|0]=f>>>8,s[b+1122|0]=f>>>16,s[b+1123|0]=f>>>24,s[b+1124|0]=a,s[b+1125|0]=a>>>8,s[b+1126|0]=a>>>16,s[b+1127|0]=a>>>24,$(d),$(g),l=e+2400|0,A(b+1184|0,b,1120),e=o[b+1148|0]|o[b+1149|0]<<8|(o[b+1150|0]<<16|o[b+1151|0]<<24),n[b+1176>>2]=o[b+1144|0]|o[b+1145|0]<<8|(o[b+1146|0]<<16|o[b+1147|0]<<24),n[b+1180>>2]=e,e=o[b+1140|0]|o[b+1141|0]<<8|(o[b+1142|0]<<16|o[b+1143|0]<<24),n[b+1168>>2]=o[b+1136|0]|o[b+1137|0]<<8|(o[b+1138|0]<<16|o[b+1139|0]<<24),n[b+1172>>2]=e,e=o[b+1132|0]|o[b+1133|0]<<8|(o[b+1134|0]<<16|o[b+1135|0]<<24),n[b+1160>>2]=o[b+1128|0]|o[b+1129|0]<<8|(o[b+1130|0]<<16|o[b+1131|0]<<24),n[b+1164>>2]=e,e=o[b+1124|0]|o[b+1125|0]<<8|(o[b+1126|0]<<16|o[b+1127|0]<<24),n[b+1152>>2]=o[b+1120|0]|o[b+1121|0]<<8|(o[b+1122|0]<<16|o[b+1123|0]<<24),n[b+1156>>2]=e,e=q+1152|0,A(e+1|0,b+1152|0,1152),s[e|0]=0,l=b+2304|0,ct(h),l=h- -64|0;y:{if(o[q+1152|0]==1){a=n[q+1164>>2],s[q+11|0]=a,b=a>>>8|0,s[q+12|0]=b,c=a>>>16|0,s[q+13|0]=c,h=a>>>24|0,s[q+14|0]=h,e=n[q+1160>>2],f=n[q+1156>>2],s[q+3|0]=f,d=f>>>8|0,s[q+4|0]=d,k=f>>>16|0,s[q+5|0]=k,w=f>>>24|0,s[q+6|0]=w,s[q+7|0]=e,g=e>>>8|0,s[q+8|0]=g,p=e>>>16|0,s[q+9|0]=p,v=e>>>24|0,s[q+10|0]=v,s[m+8|0]=a,s[m+9|0]=b,s[m+10|0]=c,s[m+11|0]=h,s[m|0]=f,s[m+1|0]=d,s[m+2|0]=k,s[m+3|0]=w,s[m+4|0]=e,s[m+5|0]=g,s[m+6|0]=p,s[m+7|0]=v,s[m+1214|0]=2;break y}e=A(q,q+1152|1,1152),a=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[e+2368>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[e+2372>>2]=a,a=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[e+2376>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[e+2380>>2]=a,a=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[e+2384>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[e+2388>>2]=a,a=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[e+2392>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[e+2396>>2]=a,g=e+1152|0,A(g,e+32|0,1120),a=e+2272|0,w=e+2368|0,c=0,e=l-704|0,l=e,Vr(e+70|0),f=1;w:{z:{W:switch(d=U[525050],d-1|0){case 2:break z;case 0:break W;default:break w}c=n[262529],f=n[262528];break w}c=n[263353],f=n[263352]}b=e+272|0,h=e+70|0,_2(b,1,0,h,10,1053416,11,f,c),f=n[e+300>>2],n[e+680>>2]=n[e+296>>2],n[e+684>>2]=f,f=n[e+292>>2],n[e+672>>2]=n[e+288>>2],n[e+676>>2]=f,f=n[e+284>>2],n[e+664>>2]=n[e+280>>2],n[e+668>>2]=f,f=n[e+276>>2],n[e+656>>2]=n[e+272>>2],n[e+660>>2]=f,f=e+304|0,v2(f),_2(b,1,0,h,10,1053427,9,D,Z),c=n[e+300>>2],n[e+488>>2]=n[e+296>>2],n[e+492>>2]=c,c=n[e+292>>2],n[e+480>>2]=n[e+288>>2],n[e+484>>2]=c,c=n[e+284>>2],n[e+472>>2]=n[e+280>>2],n[e+476>>2]=c,c=n[e+276>>2],n[e+464>>2]=n[e+272>>2],n[e+468>>2]=c,v2(f),f0(b,192),s[e+80|0]=d,c=e+80|0,t2(e+56|0,b,192,c,1),f=n[e+60>>2],h=n[e+56>>2],T2(e+48|0,e+656|0),t2(e+40|0,h,f,n[e+48>>2],n[e+52>>2]),f=n[e+44>>2],h=n[e+40>>2],T2(e+32|0,e+464|0),t2(e+24|0,h,f,n[e+32>>2],n[e+36>>2]),f=n[e+28>>2],A(c,b,192);w:{z:{if(f>>>0>=193)break z;c=192-f|0,f=1,h=0;W:{N:switch(d-1|0){case 0:h=n[262527],f=n[262526];break W;case 2:break N;default:break W}h=n[263351],f=n[263350]}if(b=e+272|0,d=e+70|0,_2(b,w,32,d,10,1053436,6,f,h),h=e+464|0,A(h,e+304|0,144),f=e+612|0,q0(f),p=e+644|0,x8(p),v=e+656|0,q0(v),T2(e+16|0,f),k=e+80|0,$2(h,d,10,1053442,3,k,c,n[e+16>>2],n[e+20>>2])||$2(h,d,10,1053445,10,k,c,p,12)||(T2(e+8|0,v),$2(h,d,10,1053455,3,k,c,n[e+8>>2],n[e+12>>2])))break z;n[e+696>>2]=o[e+652|0]|o[e+653|0]<<8|(o[e+654|0]<<16|o[e+655|0]<<24),c=o[e+648|0]|o[e+649|0]<<8|(o[e+650|0]<<16|o[e+651|0]<<24),n[e+688>>2]=o[e+644|0]|o[e+645|0]<<8|(o[e+646|0]<<16|o[e+647|0]<<24),n[e+692>>2]=c,c=o[e+684|0]|o[e+685|0]<<8|(o[e+686|0]<<16|o[e+687|0]<<24),n[e+296>>2]=o[e+680|0]|o[e+681|0]<<8|(o[e+682|0]<<16|o[e+683|0]<<24),n[e+300>>2]=c,c=o[e+676|0]|o[e+677|0]<<8|(o[e+678|0]<<16|o[e+679|0]<<24),n[e+288>>2]=o[e+672|0]|o[e+673|0]<<8|(o[e+674|0]<<16|o[e+675|0]<<24),n[e+292>>2]=c,c=o[e+668|0]|o[e+669|0]<<8|(o[e+670|0]<<16|o[e+671|0]<<24),n[e+280>>2]=o[e+664|0]|o[e+665|0]<<8|(o[e+666|0]<<16|o[e+667|0]<<24),n[e+284>>2]=c,c=o[e+660|0]|o[e+661|0]<<8|(o[e+662|0]<<16|o[e+663|0]<<24),n[e+272>>2]=o[e+656|0]|o[e+657|0]<<8|(o[e+658|0]<<16|o[e+659|0]<<24),n[e+276>>2]=c,Vr(a+84|0),s[a+94|0]=0,c=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),d=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),s[a|0]=d,s[a+1|0]=d>>>8,s[a+2|0]=d>>>16,s[a+3|0]=d>>>24,s[a+4|0]=c,s[a+5|0]=c>>>8,s[a+6|0]=c>>>16,s[a+7|0]=c>>>24,c=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),d=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),s[a+8|0]=d,s[a+9|0]=d>>>8,s[a+10|0]=d>>>16,s[a+11|0]=d>>>24,s[a+12|0]=c,s[a+13|0]=c>>>8,s[a+14|0]=c>>>16,s[a+15|0]=c>>>24,c=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),d=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),s[a+16|0]=d,s[a+17|0]=d>>>8,s[a+18|0]=d>>>16,s[a+19|0]=d>>>24,s[a+20|0]=c,s[a+21|0]=c>>>8,s[a+22|0]=c>>>16,s[a+23|0]=c>>>24,c=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),d=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),s[a+24|0]=d,s[a+25|0]=d>>>8,s[a+26|0]=d>>>16,s[a+27|0]=d>>>24,s[a+28|0]=c,s[a+29|0]=c>>>8,s[a+30|0]=c>>>16,s[a+31|0]=c>>>24,c=e+688|0,d=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),k=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),s[a+72|0]=k,s[a+73|0]=k>>>8,s[a+74|0]=k>>>16,s[a+75|0]=k>>>24,s[a+76|0]=d,s[a+77|0]=d>>>8,s[a+78|0]=d>>>16,s[a+79|0]=d>>>24,c=o[c+8|0]|o[c+9|0]<<8|(o[c+10|0]<<16|o[c+11|0]<<24),s[a+80|0]=c,s[a+81|0]=c>>>8,s[a+82|0]=c>>>16,s[a+83|0]=c>>>24,c=o[b+4|0]|o[b+5|0]<<8|(o[b+6|0]<<16|o[b+7|0]<<24),d=o[b|0]|o[b+1|0]<<8|(o[b+2|0]<<16|o[b+3|0]<<24),s[a+32|0]=d,s[a+33|0]=d>>>8,s[a+34|0]=d>>>16,s[a+35|0]=d>>>24,s[a+36|0]=c,s[a+37|0]=c>>>8,s[a+38|0]=c>>>16,s[a+39|0]=c>>>24,c=o[b+12|0]|o[b+13|0]<<8|(o[b+14|0]<<16|o[b+15|0]<<24),d=o[b+8|0]|o[b+9|0]<<8|(o[b+10|0]<<16|o[b+11|0]<<24),s[a+40|0]=d,s[a+41|0]=d>>>8,s[a+42|0]=d>>>16,s[a+43|0]=d>>>24,s[a+44|0]=c,s[a+45|0]=c>>>8,s[a+46|0]=c>>>16,s[a+47|0]=c>>>24,c=o[b+20|0]|o[b+21|0]<<8|(o[b+22|0]<<16|o[b+23|0]<<24),d=o[b+16|0]|o[b+17|0]<<8|(o[b+18|0]<<16|o[b+19|0]<<24),s[a+48|0]=d,s[a+49|0]=d>>>8,s[a+50|0]=d>>>16,s[a+51|0]=d>>>24,s[a+52|0]=c,s[a+53|0]=c>>>8,s[a+54|0]=c>>>16,s[a+55|0]=c>>>24,c=o[b+28|0]|o[b+29|0]<<8|(o[b+30|0]<<16|o[b+31|0]<<24),b=o[b+24|0]|o[b+25|0]<<8|(o[b+26|0]<<16|o[b+27|0]<<24),s[a+56|0]=b,s[a+57|0]=b>>>8,s[a+58|0]=b>>>16,s[a+59|0]=b>>>24,s[a+60|0]=c,s[a+61|0]=c>>>8,s[a+62|0]=c>>>16,s[a+63|0]=c>>>24,n[a+64>>2]=0,n[a+68>>2]=0,$(f),v2(h),$(w),l=e+704|0;break w}L()}A(m,g,1216)}l=q+2400|0,e=o[W+3646|0];y:{if((e|0)==2){i=n[W+2440>>2],n[W+1224>>2]=i,e=n[W+2436>>2],a=n[W+2432>>2],n[W+1216>>2]=a,n[W+1220>>2]=e,n[u+8>>2]=i,n[u>>2]=a,n[u+4>>2]=e,n[u+1120>>2]=-2147483648;break y}a=W+1216|0,A(a,W+2432|0,1214),f=o[W+3647|0],a=A(W,a,1120),A(a+1120|0,a+2336|0,94),s[a+1215|0]=f,s[a+1214|0]=e,f=a+2432|0,c=a+1120|0,e=l-80|0,l=e,d=e+4|0,b=i+16|0,z8(d,b);w:{z:{if(k=n[e+12>>2],k>>>0<i>>>0)break z;h=n[e+8>>2],X(h,i,t,i),n[e+76>>2]=i,n[e+72>>2]=h,n[e+68>>2]=t,ea(e+48|0,c,e+68|0,1,0);W:{if(o[e+48|0]==1){t=n[e+60>>2],s[e+43|0]=t,h=t>>>8|0,s[e+44|0]=h,k=t>>>16|0,s[e+45|0]=k,q=t>>>24|0,s[e+46|0]=q,i=n[e+56>>2],b=n[e+52>>2],s[e+35|0]=b,w=b>>>8|0,s[e+36|0]=w,m=b>>>16|0,s[e+37|0]=m,g=b>>>24|0,s[e+38|0]=g,s[e+39|0]=i,p=i>>>8|0,s[e+40|0]=p,v=i>>>16|0,s[e+41|0]=v,M=i>>>24|0,s[e+42|0]=M,s[f+12|0]=t,s[f+13|0]=h,s[f+14|0]=k,s[f+15|0]=q,s[f+4|0]=b,s[f+5|0]=w,s[f+6|0]=m,s[f+7|0]=g,s[f+8|0]=i,s[f+9|0]=p,s[f+10|0]=v,s[f+11|0]=M,n[f>>2]=1,F(d);break W}if(t=o[e+53|0]|o[e+54|0]<<8|(o[e+55|0]<<16|o[e+56|0]<<24),n[e+16>>2]=o[e+49|0]|o[e+50|0]<<8|(o[e+51|0]<<16|o[e+52|0]<<24),n[e+20>>2]=t,t=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),n[e+24>>2]=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),n[e+28>>2]=t,i>>>0>b>>>0|b>>>0>k>>>0)break z;X(i+h|0,16,e+16|0,16),n[f>>2]=0,n[f+12>>2]=n[e+12>>2],i=n[e+8>>2],n[f+4>>2]=n[e+4>>2],n[f+8>>2]=i}l=e+80|0;break w}L()}if(e=n[a+2440>>2],n[a+1216>>2]=n[a+2436>>2],n[a+1220>>2]=e,n[a+1224>>2]=n[a+2444>>2],n[a+2432>>2]==1){n[u+8>>2]=n[a+1224>>2],e=n[a+1220>>2],n[u>>2]=n[a+1216>>2],n[u+4>>2]=e,n[u+1120>>2]=-2147483648,re(c);break y}n[a+3560>>2]=n[a+1224>>2],e=n[a+1220>>2],n[a+3552>>2]=n[a+1216>>2],n[a+3556>>2]=e,e=a+2432|0,A(e,a,1120),A(u,e,1132),re(a+1120|0)}if(l=W+3648|0,i=n[R+2756>>2],(i|0)==-2147483648){n[I>>2]=-2147483648,F(H);break v}t=R+3284|0,e=R+1636|0,A(t,e,1120),u=n[R+2764>>2],f=n[R+2760>>2],n[R+4408>>2]=f,n[R+4412>>2]=u,n[R+4404>>2]=i,i=l-1136|0,l=i,a=i+15|0,Mo(a),X(a,1120,t,1120),A(e,a,1120),l=i+1136|0,n[R+4428>>2]=u,n[R+4424>>2]=f,n[R+4420>>2]=1120,n[R+4416>>2]=e,Z2(I,R+4416|0,2),F(R+4404|0),F(R+3272|0)}if(l=R+4432|0,e=n[y+600>>2],(e|0)!=-2147483648)break e;n[r>>2]=2,Y0(G),F(y+472|0)}F(y+428|0)}Y0(y+416|0)}F(y+372|0)}F(y+360|0)}Y0(y+348|0)}zi(y+72|0),$(y+40|0),$(y+8|0);break n}u=n[y+608>>2],n[y+616>>2]=n[y+604>>2],n[y+620>>2]=u,n[y+612>>2]=e,i=l-16|0,l=i,f=l-16|0,l=f;e:{i:{if(a=y+612|0,e=n[a+8>>2],e>>>0<n0[a>>2]){b=f+8|0,u=1,t=l-16|0,l=t,_4(t+4|0,a,1,1),c=n[t+8>>2];a:{t:{if(!c)break t;if(h=n[t+12>>2],d=n[t+4>>2],!e){qu(d,h),n[a>>2]=0,n[a+4>>2]=1;break t}if(u=e,e=Os(d,h,c,e),!e)break a;n[a>>2]=u,n[a+4>>2]=e}c=-2147483647}if(n[b+4>>2]=u,n[b>>2]=c,l=t+16|0,n[f+8>>2]!=-2147483647)break i;e=n[a+8>>2]}n[i+4>>2]=e,n[i>>2]=n[a+4>>2],l=f+16|0;break e}L()}e=y+600|0,u=n[i+4>>2],t=(u|0)==16384,a=n[i>>2];e:{if(!(t|!a)){n[i+12>>2]=u,n[i+8>>2]=a,ws(i+8|0),s[e+1|0]=0,u=1;break e}n[e+4>>2]=t?a:u,u=0}s[e|0]=u,l=i+16|0,o[y+600|0]?e=2:(n[r+4>>2]=n[y+604>>2],e=3),n[r>>2]=e,Y0(y+588|0),F(y+472|0),F(y+428|0),Y0(y+416|0),F(y+372|0),F(y+360|0),Y0(y+348|0),zi(y+72|0),$(y+40|0),$(y+8|0);break n}n[r>>2]=2}l=y+624|0}function Y0(r){iu(r),F(r)}function zi(r){te(r),te(r+104|0)}function v2(r){wn(r- -64|0),wn(r+104|0),ko(r)}function qi(r){n[r>>2]!=-2147483648&&Y0(r)}function T6(r){n[r>>2]!=2&&(y6(r+16|0),w2(r+96|0))}function ku(r){n[r>>2]!=3&&I6(r)}function I6(r){y6(r+8|0),w2(r+88|0),L6(r+100|0)}function Ui(r){var e=0;n[r>>2]!=-2147483648&&(T0(r),T0(r+84|0),W5(r+96|0),e=r+108|0,Y5(e),n6(e),e=r+120|0,P5(e),O5(e),e=r+132|0,N5(e),n6(e),F(r+144|0),T0(r+156|0),u6(r+224|0),e6(r+236|0),r=r+248|0,R5(r),A5(r))}function y2(r){o[r|0]&&E2(r+1|0)}function hu(r){n[r+4>>2]!=-2147483648&&Ri(r+4|0)}function Ri(r){var e=0,u=0;for(e=n[r+4>>2]+16|0,u=n[r+8>>2];;){if(u){u=u-1|0,$(e),e=e+48|0;continue}break}g0(r,4,48)}function j2(r){g0(r,4,4)}function Ai(r){ys(r),J2(r)}function E6(r){var e=0,u=0;for(e=n[r+4>>2]+8|0,u=n[r+8>>2];;){if(u){u=u-1|0,H6(e),e=e+24|0;continue}break}G6(r)}function G6(r){g0(r,8,24)}function te(r){wn(r- -64|0),ko(r)}function H6(r){var e=0,u=0;n:{u:{e:switch(e=n[r>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:case 1:case 2:case 3:case 4:break u;case 5:break n;default:break e}E6(r)}return}for(u=r+4|0,e=u,r=n[e+8>>2],e=n[e+4>>2];;){if(r){r=r-1|0,H6(e),e=e+16|0;continue}break}Mi(u)}function Mi(r){g0(r,8,16)}function yu(r){var e=0,u=0;n:{u:{e:{i:{a:switch(e=n[r>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:case 1:case 2:break n;case 3:break i;case 4:break e;case 5:break u;default:break a}k2(r);break n}if(n[r+4>>2]==-2147483648)break n;F(r+4|0);return}F(r+4|0);return}for(u=r+4|0,e=u,r=n[e+8>>2],e=n[e+4>>2];;){if(r){r=r-1|0,yu(e),e=e+16|0;continue}break}Mi(u)}}function Wi(r){en(n[r>>2],16384)}function D6(r){bn(r),tn(r+12|0)}function L6(r){M8(r),W8(r),R0(r+12|0)}function a2(r){sc(r,256),st(r+256|0)}function Yi(r){U2(r),U2(r)}function T2(r,e){n[r+4>>2]=32,n[r>>2]=e}function Pi(r,e){var u=0,i=0;return u=l-16|0,l=u,i=o[r+13|0],s[u+13|0]=i,s[u+12|0]=o[r+12|0],r=o[e+13|0],s[u+15|0]=r,s[u+14|0]=o[e+12|0],l=u+16|0,i=r>>>0>i>>>0,r=o[u+12|0],e=o[u+14|0],r=((r|0)==(e|0)?2:r>>>0<e>>>0)&255,((r|0)==2?i:r)&1}function x2(r,e,u){P2(r+4|0,e,u),n[r>>2]=-2147483645}function Un(r,e){e=(e&255)<<2,n[r+4>>2]=n[e+1068136>>2],n[r>>2]=n[e+1068244>>2]}function Z6(r,e,u){Ti(r+4|0,e,(u<<1)+e|0),n[r>>2]=-2147483643}function Oi(r,e){e=(e&255)<<2,n[r+4>>2]=n[e+1068352>>2],n[r>>2]=n[e+1068364>>2]}function Ni(r,e,u){var i=0,a=0,t=0;n:{u:{if(!u)break u;if(e>>>0>u>>>0){if(s[r+u|0]>-65)break u;break n}if((e|0)!=(u|0))break n}for(t=r+u|0,u=0;;){u:{if((r|0)==(t|0))break u;e=s[r|0];e:{if((e|0)>=0){e=e&255,r=r+1|0;break e}if(i=o[r+1|0]&63,a=e&31,e>>>0<=4294967263){e=i|a<<6,r=r+2|0;break e}if(i=o[r+2|0]&63|i<<6,e>>>0<4294967280){e=i|a<<12,r=r+3|0;break e}if(e=a<<18&1835008|(o[r+3|0]&63|i<<6),(e|0)==1114112)break u;r=r+4|0}u=(e>>>0<65536?1:2)+u|0;continue}break}return u}return 0}function oe(r,e,u){var i=0;i=l-16|0,l=i,n[i>>2]=-2147483648;n:{if(e){n[r>>2]=-2147483646,n[r+8>>2]=u&255,n[r+12>>2]=0,yu(i);break n}e=n[i+12>>2],n[r+8>>2]=n[i+8>>2],n[r+12>>2]=e,e=n[i+4>>2],n[r>>2]=n[i>>2],n[r+4>>2]=e}l=i+16|0}function wu(r,e,u){var i=0;i=l-16|0,l=i,n[i>>2]=-2147483648;n:{if((e|0)==1){n[r>>2]=-2147483646,n[r+8>>2]=u,n[r+12>>2]=0,yu(i);break n}e=n[i+12>>2],n[r+8>>2]=n[i+8>>2],n[r+12>>2]=e,e=n[i+4>>2],n[r>>2]=n[i>>2],n[r+4>>2]=e}l=i+16|0}function Ti(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;if(f=l-16|0,l=f,i=f+4|0,t=u-e>>>1|0,C0(i,t),c=l-16|0,l=c,Z0(i,t),a=n[i+8>>2],d=n[i+4>>2],n[c+4>>2]=i+8,b=c,k=s0(d,a,32),n[b+8>>2]=k,n[c+12>>2]=j,a=c+4|0,i=n[a+4>>2],d=n[a>>2],(e|0)!=(u|0))for(a=n[a+8>>2]+(i<<4)|0,u=t,i=i+t|0;n[a>>2]=-2147483646,t=a+8|0,n[t>>2]=U[e>>1],n[t+4>>2]=0,e=e+2|0,a=a+16|0,u=u-1|0,!!u;);n[d>>2]=i,l=c+16|0,n[r+8>>2]=n[f+12>>2],e=n[f+8>>2],n[r>>2]=n[f+4>>2],n[r+4>>2]=e,l=f+16|0}function R0(r){g0(r,4,8)}function Ii(r,e){e=(e&255)<<2,n[r+4>>2]=n[e+1068376>>2],n[r>>2]=n[e+1068392>>2]}function fe(r,e,u,i){var a=0,t=0,f=0,c=0;t=l-16|0,l=t,a=t+8|0,n[a+4>>2]=(i<<2)+u,n[a>>2]=u,i=n[t+8>>2],u=l-16|0,l=u,f=n[t+12>>2],n[u+12>>2]=f,n[u+8>>2]=i,a=n[e+16>>2],a||L(),a=n0[e+4>>2]/(a>>>0)|0,c=Xe(u+8|0),n[r+28>>2]=0,n[r+24>>2]=f,n[r+20>>2]=i,n[r+16>>2]=n[e+16>>2],i=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=i,i=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=i,n[r+32>>2]=a>>>0>c>>>0?c:a,l=u+16|0,l=t+16|0}function Ei(r,e){var u=0;for(u=n[e+8>>2],An(r,5,u,0),u=T(u,24),e=n[e+4>>2];;){if(u){$i(r,n[e>>2],n[e+4>>2]),ia(r,e+8|0),u=u-24|0,e=e+24|0;continue}break}}function C0(r,e){F2(r,e,16,8)}function p0(r,e,u,i){lc(r,e,u,i,0)}function Gi(r,e){F2(r,e,32,1)}function gu(r,e,u,i){n:{u:{e:switch(e=on(e,u,i),u=n[e>>2],((u|0)>=0?6:u^-2147483648)|0){case 0:break u;case 3:break n;default:break e}n[r+16>>2]=n[263371],e=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=e,e=n[263368],n[r>>2]=n[263367],n[r+4>>2]=e;return}n[r>>2]=-2147483648,n[r+4>>2]=0;return}n[r>>2]=-2147483648,u=n[e+8>>2],n[r+4>>2]=n[e+4>>2],n[r+8>>2]=u}function on(r,e,u){var i=0,a=0;for(i=T(n[r+8>>2],24),r=n[r+4>>2]-24|0;;){n:{if(!i){r=0;break n}if(i=i-24|0,a=r+28|0,r=r+24|0,!z0(n[r>>2],n[a>>2],e,u))continue}break}return r?r+8|0:1053560}function Hi(r,e){var u=0;n:{u:{e:switch(u=on(e,1053488,4),e=n[u>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:break e;case 2:break u;default:break n}n[r>>2]=-2147483648,z[r+4>>1]=0;return}if(e=n[u+8>>2],u=n[u+12>>2],!u&e>>>0>=65536|u)break n;z[r+6>>1]=e,z[r+4>>1]=1,n[r>>2]=-2147483648;return}n[r+16>>2]=n[263371],e=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=e,e=n[263368],n[r>>2]=n[263367],n[r+4>>2]=e}function z0(r,e,u,i){var a=0;return a=l-16|0,l=a,n[a+4>>2]=e,n[a>>2]=r,n[a+12>>2]=i,n[a+8>>2]=u,r=pu(a,a+8|0),l=a+16|0,r}function B6(r,e){var u=0;e=on(e,1053763,3);n:{if(n[e>>2]==-2147483646){u=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=u,e=0;break n}n[r+20>>2]=n[263371],e=n[263370],n[r+12>>2]=n[263369],n[r+16>>2]=e,e=n[263368],n[r+4>>2]=n[263367],n[r+8>>2]=e,e=1}n[r>>2]=e}function Di(r,e,u,i){n:{u:{e:switch(e=on(e,u,i),u=n[e>>2],((u|0)>=0?6:u^-2147483648)|0){case 0:break u;case 1:break n;default:break e}n[r+16>>2]=n[263371],e=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=e,e=n[263368],n[r>>2]=n[263367],n[r+4>>2]=e;return}n[r>>2]=-2147483648,s[r+4|0]=0;return}n[r>>2]=-2147483648,s[r+4|0]=o[e+4|0]}function fn(r,e,u,i){var a=0,t=0,f=0,c=0,d=0;a=l-32|0,l=a,gu(a+8|0,e,u,i),t=n[a+16>>2],i=n[a+12>>2],e=n[a+8>>2];n:{if((e|0)!=-2147483648){u=n[a+24>>2],n[r+12>>2]=n[a+20>>2],n[r+16>>2]=u,n[r+8>>2]=t,n[r+4>>2]=i,n[r>>2]=e;break n}if(f=n[263371],n[a+24>>2]=f,u=n[263370],d=u,e=n[263369],n[a+16>>2]=e,n[a+20>>2]=u,c=n[263368],u=n[263367],n[a+8>>2]=u,n[a+12>>2]=c,i){n[r+8>>2]=t,n[r+4>>2]=i,n[r>>2]=-2147483648,k2(a+8|0);break n}n[r+16>>2]=f,n[r+8>>2]=e,n[r+12>>2]=d,n[r>>2]=u,n[r+4>>2]=c}l=a+32|0}function Li(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;u=l-32|0,l=u,Hi(u+8|0,e),a=U[u+14>>1],t=U[u+12>>1],e=n[u+8>>2];n:{if((e|0)!=-2147483648){n[r+16>>2]=n[u+24>>2],i=n[u+20>>2],n[r+8>>2]=n[u+16>>2],n[r+12>>2]=i,z[r+6>>1]=a,z[r+4>>1]=t,n[r>>2]=e;break n}if(f=n[263371],n[u+24>>2]=f,i=n[263370],d=i,e=n[263369],n[u+16>>2]=e,n[u+20>>2]=i,c=n[263368],i=n[263367],n[u+8>>2]=i,n[u+12>>2]=c,t&1){n[r>>2]=-2147483648,z[r+4>>1]=a,k2(u+8|0);break n}n[r+16>>2]=f,n[r+8>>2]=e,n[r+12>>2]=d,n[r>>2]=i,n[r+4>>2]=c}l=u+32|0}function se(r,e,u,i){if(e=on(e,u,i),n[e>>2]==-2147483644){n[r>>2]=-2147483648,u=n[e+8>>2],n[r+4>>2]=n[e+4>>2],n[r+8>>2]=u;return}n[r+16>>2]=n[263371],e=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=e,e=n[263368],n[r>>2]=n[263367],n[r+4>>2]=e}function Rn(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;u=l-112|0,l=u;n:{u:{if(k=on(e,1053576,7),n[k>>2]>=0){if(fn(u+88|0,k,1053583,4),f=n[u+96>>2],a=n[u+92>>2],i=n[u+88>>2],(i|0)!=-2147483648){e=n[u+104>>2],n[r+16>>2]=n[u+100>>2],n[r+20>>2]=e,n[r+12>>2]=f,n[r+8>>2]=a,n[r+4>>2]=i,n[r>>2]=-2147483648;break n}if(d8(u+8|0,a,f),gu(u+88|0,k,1053587,4),a=n[u+96>>2],f=n[u+92>>2],i=n[u+88>>2],(i|0)!=-2147483648){e=n[u+104>>2],n[r+16>>2]=n[u+100>>2],n[r+20>>2]=e,n[r+12>>2]=a,n[r+8>>2]=f,n[r+4>>2]=i,n[r>>2]=-2147483648;break u}if(P2(u+72|0,f||1,f?a:0),Y0(u+32|0),n[u+40>>2]=n[u+80>>2],e=n[u+76>>2],n[u+32>>2]=n[u+72>>2],n[u+36>>2]=e,gu(u+88|0,k,1053591,7),a=n[u+96>>2],f=n[u+92>>2],i=n[u+88>>2],(i|0)!=-2147483648){e=n[u+104>>2],n[r+16>>2]=n[u+100>>2],n[r+20>>2]=e,n[r+12>>2]=a,n[r+8>>2]=f,n[r+4>>2]=i,n[r>>2]=-2147483648;break u}e:{i:{if(!f||(ju(u,f,a),!n[u+4>>2]))break i;P2(u+72|0,f,a);break e}n[u+72>>2]=-2147483648}if(qi(u+44|0),n[u+52>>2]=n[u+80>>2],e=n[u+76>>2],n[u+44>>2]=n[u+72>>2],n[u+48>>2]=e,i=on(k,1053598,4),e=n[i>>2],e=(e|0)>=0?6:e^-2147483648,e){if((e|0)!=5){n[r>>2]=-2147483648,n[r+20>>2]=n[263371],e=n[263370],n[r+12>>2]=n[263369],n[r+16>>2]=e,e=n[263368],n[r+4>>2]=n[263367],n[r+8>>2]=e;break u}e=n[i+12>>2],d=n[i+8>>2]}else d=8;for(b=e<<4,k=u+20|0,h=u+92|0;;){e:{if(b){i:{if(n[d>>2]!=-2147483643|n[d+12>>2]!=3||(t=n[d+8>>2],n[t>>2]!=-2147483645|n[t+16>>2]!=-2147483646|n[t+32>>2]!=-2147483645))break i;for(e=n[t+4>>2],i=l-16|0,l=i,n[i+4>>2]=n[t+8>>2],n[i>>2]=e,n[i+12>>2]=1159763,n[i+8>>2]=1159736,c=l-16|0,l=c,y=i+8|0,a=n[y>>2],f=n[y+4>>2];;){a:{if((a|0)==(f|0)){w=27;break a}if(e=a+1|0,n[y>>2]=e,w=o[a|0],a=w<<2,n[c+4>>2]=n[a+1160592>>2],n[c>>2]=n[a+1160700>>2],a=n[c+4>>2],n[c+8>>2]=n[c>>2],n[c+12>>2]=a,a=e,!Su(c+8|0,i))continue}break}if(l=c+16|0,l=i+16|0,i=w&255,(i|0)==27)break i;if(e=n[t+24>>2],!n[t+28>>2]&e>>>0<=255)break e}n[u+104>>2]=n[263371],e=n[263370],n[u+96>>2]=n[263369],n[u+100>>2]=e,e=n[263368],n[u+88>>2]=n[263367],n[u+92>>2]=e,f=n[h+4>>2],i=n[h>>2],n[u+72>>2]=i,n[u+76>>2]=f,a=n[h+12>>2],e=n[h+8>>2],n[u+80>>2]=e,n[u+84>>2]=a,n[r+16>>2]=e,n[r+20>>2]=a,n[r+8>>2]=i,n[r+12>>2]=f,n[r>>2]=-2147483648,n[r+4>>2]=0;break u}if(d=n[u+28>>2],d>>>0>=2){t=n[u+24>>2],y=l-16|0,l=y,b=(d>>>1|0)+d|0;i:for(;;){if(b){b=b-1|0;a:{if(b>>>0<d>>>0){c=(b<<4)+t|0,w=n[c+8>>2],k=n[c+12>>2],f=n[t>>2],a=n[t+4>>2],e=n[c+4>>2],n[t>>2]=n[c>>2],n[t+4>>2]=e,i=n[t+8>>2],e=n[t+12>>2],n[t+8>>2]=w,n[t+12>>2]=k,n[c+8>>2]=i,n[c+12>>2]=e,n[c>>2]=f,n[c+4>>2]=a,i=0;break a}i=b-d|0}for(f=d>>>0<b>>>0?d:b;;){if(a=i<<1,e=a|1,f>>>0<=e>>>0||(a=a+2|0,a>>>0<f>>>0&&(e=Pi((e<<4)+t|0,(a<<4)+t|0)+e|0),a=(i<<4)+t|0,i=(e<<4)+t|0,!Pi(a,i)))continue i;r2(a,i,4),i=e}}break}l=y+16|0}A(r,u+8|0,48);break n}P2(h,n[t+36>>2],n[t+40>>2]),s[u+105|0]=e,s[u+104|0]=i,a=n[h+12>>2],i=n[h+8>>2],n[u+80>>2]=i,n[u+84>>2]=a,e=n[h+4>>2],n[u+56>>2]=n[h>>2],n[u+60>>2]=e,n[u+64>>2]=i,n[u+68>>2]=a;e:{if(i){e=n[u+68>>2],n[u+96>>2]=n[u+64>>2],n[u+100>>2]=e,e=n[u+60>>2],n[u+88>>2]=n[u+56>>2],n[u+92>>2]=e,i=n[u+28>>2],(i|0)==n[u+20>>2]&&Gt(k),e=n[u+100>>2],a=n[u+24>>2]+(i<<4)|0,n[a+8>>2]=n[u+96>>2],n[a+12>>2]=e,e=n[u+92>>2],n[a>>2]=n[u+88>>2],n[a+4>>2]=e,n[u+28>>2]=i+1;break e}F(u+56|0)}d=d+16|0,b=b-16|0}}n[r>>2]=-2147483648,n[r+20>>2]=n[263371],e=n[263370],n[r+12>>2]=n[263369],n[r+16>>2]=e,e=n[263368],n[r+4>>2]=n[263367],n[r+8>>2]=e;break n}W0(u+8|0)}l=u+112|0}function Zi(r,e,u){var i=0,a=0,t=0;i=l-32|0,l=i,se(i+12|0,e,u,4),e=n[i+20>>2],u=n[i+16>>2],a=n[i+12>>2];n:{if((a|0)!=-2147483648){t=n[i+28>>2],n[r+12>>2]=n[i+24>>2],n[r+16>>2]=t,n[r+8>>2]=e,n[r+4>>2]=u,n[r>>2]=a;break n}if((e|0)!=32){n[r+16>>2]=n[263371],e=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=e,e=n[263368],n[r>>2]=n[263367],n[r+4>>2]=e;break n}n[r>>2]=-2147483648,n[r+4>>2]=u}l=i+32|0}function Ac(r,e,u,i,a){var t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,C=0,K=0,S=0,V=0,J=0,Q=0,_=0,e0=0,c0=0,l0=0,k0=0,h0=0,t0=0,d0=0,U0=0,V0=0,$0=0,i0=0,a0=0;t=l-1424|0,l=t;n:{u:{e:{i:{a:{t:{o:{r:{h:{v:{y:{w:{z:{W:{N:{E:{B:{D:{G:{H:{T:{b:{R:{P:{A:{g:{p:{j:{c:{m:{U:{k:{if(!z0(u,i,1053607,9)){if(z0(u,i,1053616,6))break k;if(z0(u,i,1053622,7))break U;if(z0(u,i,1053629,5))break m;if(z0(u,i,1053634,7))break c;if(z0(u,i,1053641,8))break j;if(z0(u,i,1053649,5))break p;if(z0(u,i,1053654,8))break g;if(z0(u,i,1053662,9))break A;if(z0(u,i,1053671,9))break P;if(z0(u,i,1053680,11))break R;if(z0(u,i,1053691,5))break b;if(z0(u,i,1053696,10))break T;if(z0(u,i,1053706,5))break H;if(z0(u,i,1053711,6))break G;if(z0(u,i,1053717,11))break D;if(z0(u,i,1053728,10))break B;if(z0(u,i,1053738,9))break E;if(z0(u,i,1053747,11))break N;if(z0(u,i,1053758,5))break W;n[r+16>>2]=n[263371],e=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=e,e=n[263368],n[r>>2]=n[263367],n[r+4>>2]=e;break n}if(Zi(t+1096|0,a,1067100),u=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],e=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=e,n[r+4>>2]=u,n[r>>2]=i;break n}if(B6(t+1096|0,a),n[t+1096>>2]==1){e=n[t+1100>>2],u=n[t+1104>>2],i=n[t+1108>>2],a=n[t+1116>>2],n[r+12>>2]=n[t+1112>>2],n[r+16>>2]=a,n[r+4>>2]=u,n[r+8>>2]=i,n[r>>2]=e;break n}if(C=n[t+1104>>2],D=n[t+1108>>2],i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[t+96>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[t+100>>2]=i,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[t+88>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[t+92>>2]=i,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[t+80>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[t+84>>2]=i,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[t+72>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[t+76>>2]=i,se(t+248|0,a,1054481,5),b=n[t+256>>2],v=n[t+252>>2],u=n[t+248>>2],(u|0)!=-2147483648){e=n[t+264>>2],n[r+12>>2]=n[t+260>>2],n[r+16>>2]=e,n[r+8>>2]=b,n[r+4>>2]=v,n[r>>2]=u;break n}a=t+136|0,i=l-160|0,l=i;s:{if(b>>>0<=1048576){u=l-192|0,l=u,n[u+12>>2]=0,n[u+8>>2]=b,n[u+4>>2]=v,f=l-96|0,l=f,y=u+4|0,c=n[y+8>>2],g=n[y+4>>2],n[f+4>>2]=c>>>0>g>>>0?1:c+n[y>>2]|0,s[f+12|0]=0,c=g-c|0,n[f+8>>2]=c>>>0<=g>>>0?c:0,c=l-16|0,l=c,k=f+4|0,m0(c,k),m=f+16|0,ls(m,k,c),es(m+32|0,k,c),r0(k,c)||b0(k),d=i+80|0,h=u+96|0,U4(m+44|0,k),es(m+68|0,k,c),S0(k,n[c>>2],n[c+4>>2],n[c+8>>2],n[c+12>>2]),l=c+16|0;f:{if(!o[f+12|0]){n[y+8>>2]=g-n[f+8>>2],A(h,m,80);break f}eu(h+8|0),n[h>>2]=-2147483648,J8(f+16|0)}l=f+96|0,c=n[u+96>>2];f:{if((c|0)==-2147483648){c=u+16|0,A(c,u+104|0,40),$e(c),n[d>>2]=-2147483648,s[d+4|0]=2;break f}if(f=o[u+100|0],k=u+96|0,A(u+21|0,k|5,75),s[u+20|0]=f,n[u+16>>2]=c,n[u+12>>2]==(b|0)){n[u+188>>2]=b,n[u+184>>2]=v,n[u+180>>2]=2,c=l-32|0,l=c,n[c+28>>2]=u+180,f=l-32|0,l=f,y=l-16|0,l=y,s[y+12|0]=0,W=c+28|0,n[y+8>>2]=W,h=u+16|0,m=0,w=y+8|0,R=l-16|0,n[R+12>>2]=0,g=5;l:{for(;;){if(E=0,(g|0)==1)break l;if(P=(R+12|0)+g|0,g=g-1|0,!o[P-2|0])break}E=g}g=E,y0(w,g),g&&(_8(h,w),m=1),g>>>0>m>>>0&&(S5(h+32|0,w),m=m+1|0);l:{if(g>>>0<=m>>>0||(Ge(h+44|0,w),m+1>>>0>=g>>>0))break l;S5(h+68|0,w)}l=y+16|0,Q2(f+8|0,o[y+12|0]),y=c+4|0,m=y+4|0,g=n[f+8>>2];l:{if((g|0)!=3){n[m+16>>2]=n[f+28>>2],w=n[f+24>>2],n[m+8>>2]=n[f+20>>2],n[m+12>>2]=w,w=n[f+16>>2],n[m>>2]=n[f+12>>2],n[m+4>>2]=w;break l}n[m>>2]=W}if(n[y>>2]=g,l=f+32|0,f=n[c+4>>2],(f|0)!=3&&(m=n[c+16>>2],n[k+8>>2]=n[c+12>>2],n[k+12>>2]=m,m=n[c+24>>2],n[k+16>>2]=n[c+20>>2],n[k+20>>2]=m,n[k+4>>2]=n[c+8>>2]),n[k>>2]=f,l=c+32|0,c=n[u+188>>2],n[u+128>>2]=c,f=n[u+184>>2],m=n[u+180>>2],n[u+120>>2]=m,n[u+124>>2]=f,c|(n[u+96>>2]!=3|(m|0)!=2)){n[d>>2]=-2147483648,s[d+4|0]=3,D2(k),J8(h);break f}A(d,u+16|0,80),D2(u+96|0);break f}n[d>>2]=-2147483648,s[d+4|0]=1,J8(u+16|0)}if(l=u+192|0,u=n[i+80>>2],(u|0)==-2147483648){s[a+12|0]=o[i+84|0],z[a+4>>1]=0,n[a>>2]=-2147483648;break s}c=U[i+86>>1]|U[i+88>>1]<<16,z[a+6>>1]=c,z[a+8>>1]=c>>>16,z[a+10>>1]=U[i+90>>1],c=U[i+84>>1],f=o[i+92|0],A(i+13|0,i+93|0,67),s[a+15|0]=o[i+15|0],k=o[i+13|0]|o[i+14|0]<<8,s[a+13|0]=k,s[a+14|0]=k>>>8,A(a+16|0,i+16|0,64),n[i+84>>2]=b,n[i+80>>2]=v,i6(a+80|0,i+80|0,1),s[a+12|0]=f,z[a+4>>1]=c,n[a>>2]=u;break s}n[a>>2]=-2147483648,z[a+4>>1]=6}if(l=i+160|0,u=n[t+144>>2],n[t+120>>2]=n[t+140>>2],n[t+124>>2]=u,n[t+128>>2]=n[t+148>>2],u=n[t+136>>2],(u|0)==-2147483648){Bi(r,t+120|0);break n}A(t+288|0,t+152|0,96),n[t+272>>2]=u,u=n[t+124>>2],n[t+276>>2]=n[t+120>>2],n[t+280>>2]=u,n[t+284>>2]=n[t+128>>2],w=t+1096|0,h=l-864|0,l=h,W=t+272|0,u=n[W+28>>2],n[h+24>>2]=n[W+24>>2],n[h+28>>2]=u,u=n[W+20>>2],n[h+16>>2]=n[W+16>>2],n[h+20>>2]=u,u=n[W+12>>2],n[h+8>>2]=n[W+8>>2],n[h+12>>2]=u,u=n[W+4>>2],n[h>>2]=n[W>>2],n[h+4>>2]=u,n[h+40>>2]=n[W+40>>2],u=n[W+36>>2],n[h+32>>2]=n[W+32>>2],n[h+36>>2]=u,u=n[W+64>>2],n[h+64>>2]=n[W+60>>2],n[h+68>>2]=u,u=n[W+56>>2],n[h+56>>2]=n[W+52>>2],n[h+60>>2]=u,u=n[W+48>>2],n[h+48>>2]=n[W+44>>2],n[h+52>>2]=u,n[h+80>>2]=n[W+76>>2],u=n[W+72>>2],n[h+72>>2]=n[W+68>>2],n[h+76>>2]=u,c=h+648|0,k=n[h+36>>2],m=n[h+40>>2],i=l-272|0,l=i,a=l-32|0,l=a,f=a+20|0,d=l-16|0,l=d,n[d+12>>2]=h,u=l-48|0,l=u,n[u+8>>2]=d+12,n[u+12>>2]=0,n[u+16>>2]=0,y=u+8|0,g=q5(y,u+12|0);s:{if(!n[u+12>>2]){if(b=u+24|0,N0(b,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=b,!(q5(y,u+36|0)&g)){B0(f),F(b);break s}n[f+8>>2]=n[u+32>>2],b=n[u+28>>2],n[f>>2]=n[u+24>>2],n[f+4>>2]=b;break s}B0(f)}l=u+48|0,l=d+16|0,n[a+8>>2]=16,n[a+4>>2]=1048881,u=n[a+28>>2],n[a+12>>2]=n[a+24>>2],n[a+16>>2]=u,u=i+200|0,i6(u,a+4|0,2),F(f),l=a+32|0;s:{if(!C2(u,t+72|0,32)){if(a=o[h+24|0]|o[h+25|0]<<8|(o[h+26|0]<<16|o[h+27|0]<<24),n[i+16>>2]=o[h+20|0]|o[h+21|0]<<8|(o[h+22|0]<<16|o[h+23|0]<<24),n[i+20>>2]=a,a=o[h+16|0]|o[h+17|0]<<8|(o[h+18|0]<<16|o[h+19|0]<<24),n[i+8>>2]=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[i+12>>2]=a,a=n[h+28>>2],n[i+104>>2]=n[h+24>>2],n[i+108>>2]=a,a=n[h+20>>2],n[i+96>>2]=n[h+16>>2],n[i+100>>2]=a,a=n[h+12>>2],n[i+88>>2]=n[h+8>>2],n[i+92>>2]=a,a=n[h+4>>2],n[i+80>>2]=n[h>>2],n[i+84>>2]=a,z[i+68>>1]=1,tf(u,i+80|0,i+8|0,i+68|0),u=n[i+208>>2],n[i+136>>2]=n[i+204>>2],n[i+140>>2]=u,n[i+144>>2]=n[i+212>>2],u=n[i+200>>2],(u|0)==-2147483648){n[c+12>>2]=n[i+144>>2],u=n[i+140>>2],n[c+4>>2]=n[i+136>>2],n[c+8>>2]=u,n[c>>2]=-2147483648;break s}n[i+64>>2]=n[i+240>>2],a=n[i+236>>2],n[i+56>>2]=n[i+232>>2],n[i+60>>2]=a,a=n[i+228>>2],n[i+48>>2]=n[i+224>>2],n[i+52>>2]=a,a=n[i+220>>2],n[i+40>>2]=n[i+216>>2],n[i+44>>2]=a,a=n[i+140>>2],n[i+28>>2]=n[i+136>>2],n[i+32>>2]=a,n[i+36>>2]=n[i+144>>2],n[i+24>>2]=u,u=x0(4,32),rf(i+200|0,i+24|0),a=n[i+228>>2],n[u+24>>2]=n[i+224>>2],n[u+28>>2]=a,a=n[i+220>>2],n[u+16>>2]=n[i+216>>2],n[u+20>>2]=a,a=n[i+212>>2],n[u+8>>2]=n[i+208>>2],n[u+12>>2]=a,a=n[i+204>>2],n[u>>2]=n[i+200>>2],n[u+4>>2]=a,n[i+76>>2]=1,n[i+72>>2]=u,n[i+68>>2]=1,y=T(m,24),R=i+216|0,I=i+204|0,d=i+96|0,Z=i+93|0,b=i+139|0,f=i+213|0,S=i+36|0,K=i+28|0,P=i+40|0,N=2,m=1,v=1;f:{for(;;){l:{if(y){n[i+256>>2]=2,n[i+260>>2]=m,n[i+268>>2]=i+24,u=n[k+16>>2],a=n[k+20>>2];x:{if(!z5(u,a)){p=U[i+86>>1],u=15;break x}n[i+220>>2]=k,n[i+216>>2]=S,n[i+200>>2]=u,n[i+204>>2]=u+T(a,66),n[i+212>>2]=i+256,n[i+208>>2]=i+268,a=l+-64|0,l=a,z[a+8>>1]=47,u=i+200|0,g=n[u+20>>2],n[a+48>>2]=n[u+16>>2],n[a+52>>2]=g,g=n[u+12>>2],n[a+40>>2]=n[u+8>>2],n[a+44>>2]=g,g=n[u+4>>2],n[a+32>>2]=n[u>>2],n[a+36>>2]=g,E=i+80|0,M=E+4|0,n[a+56>>2]=a+8,Y=a+20|0,u=l+-64|0,l=u,g=a+32|0,v5(u+8|0,g);q:{if(z[u+8>>1]&1){for(O=U[u+10>>1],G=u+32|0,f4(G),z[n[u+36>>2]>>1]=O,n[u+24>>2]=1,O=n[u+36>>2],n[u+16>>2]=n[u+32>>2],n[u+20>>2]=O,n[u+56>>2]=n[g+24>>2],O=n[g+20>>2],n[u+48>>2]=n[g+16>>2],n[u+52>>2]=O,O=n[g+12>>2],n[u+40>>2]=n[g+8>>2],n[u+44>>2]=O,O=n[g+4>>2],n[u+32>>2]=n[g>>2],n[u+36>>2]=O,g=u+16|0,O=l-16|0,l=O;;){if(v5(O+8|0,G),z[O+8>>1]&1){B=U[O+10>>1],H=n[g+8>>2],(H|0)==n[g>>2]&&Yn(g,1),z[n[g+4>>2]+(H<<1)>>1]=B,n[g+8>>2]=H+1;continue}break}l=O+16|0,n[Y+8>>2]=n[u+24>>2],g=n[u+20>>2],n[Y>>2]=n[u+16>>2],n[Y+4>>2]=g;break q}s4(Y)}l=u- -64|0;q:{if(U[a+8>>1]!=47){n[M+8>>2]=n[a+16>>2],u=n[a+12>>2],n[M>>2]=n[a+8>>2],n[M+4>>2]=u,E0(Y),u=1;break q}n[M+8>>2]=n[a+28>>2],u=n[a+24>>2],n[M>>2]=n[a+20>>2],n[M+4>>2]=u,u=0}if(n[E>>2]=u,l=a- -64|0,u=U[i+84>>1],!n[i+80>>2]){if(a=n[i+92>>2],n[i+140>>2]=n[i+88>>2],n[i+144>>2]=a,z[i+138>>1]=U[i+86>>1],z[i+136>>1]=u,u=o[i+52|0],E0(i+136|0),u>>>0<=a>>>0)break l;u=18;break x}if(p=U[i+86>>1],(u|0)==47)break l;N=n[i+88>>2],m=n[i+92>>2]}n[c+8>>2]=N,n[c+12>>2]=m,z[c+6>>1]=p,z[c+4>>1]=u,n[c>>2]=-2147483648;break f}u=i+200|0,A(u,i+24|0,44),n[i+252>>2]=n[i+76>>2],a=n[i+72>>2],n[i+244>>2]=n[i+68>>2],n[i+248>>2]=a,A(c,u,56);break s}M=i+200|0,G=n[k+4>>2],O=n[k+8>>2],u=l-128|0,l=u,n[u+12>>2]=0,n[u+8>>2]=O,n[u+4>>2]=G,Y=u+48|0,a=l-48|0,l=a,H=u+4|0,g=n[H+8>>2],E=n[H+4>>2],n[a>>2]=g>>>0>E>>>0?1:g+n[H>>2]|0,s[a+8|0]=0,g=E-g|0,n[a+4>>2]=g>>>0<=E>>>0?g:0,g=l-16|0,l=g,m0(g,a),J=l2(a,g),B=a+12|0,ls(B,a,g),n[B+32>>2]=J,S0(a,n[g>>2],n[g+4>>2],n[g+8>>2],n[g+12>>2]),l=g+16|0;l:{if(!o[a+8|0]){n[H+8>>2]=E-n[a+4>>2],A(Y+4|0,B,36),n[Y>>2]=2;break l}eu(Y),T0(a+12|0)}l=a+48|0,a=2;l:{x:{q:{if(n[u+48>>2]!=2){g=u+88|0,A(g,Y,40),$e(g);break q}if(a=o[u+61|0]|o[u+62|0]<<8|(o[u+63|0]<<16|o[u+64|0]<<24),n[u+16>>2]=o[u+57|0]|o[u+58|0]<<8|(o[u+59|0]<<16|o[u+60|0]<<24),n[u+20>>2]=a,a=o[u+69|0]|o[u+70|0]<<8|(o[u+71|0]<<16|o[u+72|0]<<24),n[u+24>>2]=o[u+65|0]|o[u+66|0]<<8|(o[u+67|0]<<16|o[u+68|0]<<24),n[u+28>>2]=a,a=o[u+77|0]|o[u+78|0]<<8|(o[u+79|0]<<16|o[u+80|0]<<24),n[u+32>>2]=o[u+73|0]|o[u+74|0]<<8|(o[u+75|0]<<16|o[u+76|0]<<24),n[u+36>>2]=a,a=o[u+84|0]|o[u+85|0]<<8|(o[u+86|0]<<16|o[u+87|0]<<24),g=o[u+80|0]|o[u+81|0]<<8|(o[u+82|0]<<16|o[u+83|0]<<24),s[u+39|0]=g,s[u+40|0]=g>>>8,s[u+41|0]=g>>>16,s[u+42|0]=g>>>24,s[u+43|0]=a,s[u+44|0]=a>>>8,s[u+45|0]=a>>>16,s[u+46|0]=a>>>24,a=o[u+56|0],H=n[u+52>>2],(H|0)!=-2147483648)break x}n[M>>2]=-2147483648,s[M+4|0]=a;break l}if(g=o[u+43|0]|o[u+44|0]<<8|(o[u+45|0]<<16|o[u+46|0]<<24),Y=o[u+39|0]|o[u+40|0]<<8|(o[u+41|0]<<16|o[u+42|0]<<24),s[u+76|0]=Y,s[u+77|0]=Y>>>8,s[u+78|0]=Y>>>16,s[u+79|0]=Y>>>24,s[u+80|0]=g,s[u+81|0]=g>>>8,s[u+82|0]=g>>>16,s[u+83|0]=g>>>24,g=n[u+36>>2],Y=n[u+32>>2],s[u+69|0]=Y,s[u+70|0]=Y>>>8,s[u+71|0]=Y>>>16,s[u+72|0]=Y>>>24,s[u+73|0]=g,s[u+74|0]=g>>>8,s[u+75|0]=g>>>16,s[u+76|0]=g>>>24,g=n[u+28>>2],Y=n[u+24>>2],s[u+61|0]=Y,s[u+62|0]=Y>>>8,s[u+63|0]=Y>>>16,s[u+64|0]=Y>>>24,s[u+65|0]=g,s[u+66|0]=g>>>8,s[u+67|0]=g>>>16,s[u+68|0]=g>>>24,g=n[u+20>>2],Y=n[u+16>>2],s[u+53|0]=Y,s[u+54|0]=Y>>>8,s[u+55|0]=Y>>>16,s[u+56|0]=Y>>>24,s[u+57|0]=g,s[u+58|0]=g>>>8,s[u+59|0]=g>>>16,s[u+60|0]=g>>>24,s[u+52|0]=a,n[u+48>>2]=H,n[u+12>>2]==(O|0)){n[u+24>>2]=O,n[u+20>>2]=G,n[u+16>>2]=2,Y=u+88|0,a=l-32|0,l=a,n[a+28>>2]=u+16,g=l-32|0,l=g,O=l-16|0,l=O,s[O+12|0]=0,B=a+28|0,n[O+8>>2]=B,H=u+48|0,E=O+8|0,G=Zu(),y0(E,G);x:{if(!G||(o2(H+32|0,E),(G|0)==1))break x;_8(H,E)}l=O+16|0,Q2(g+8|0,o[O+12|0]),E=a+4|0,O=E+4|0,G=n[g+8>>2];x:{if((G|0)!=3){n[O+16>>2]=n[g+28>>2],B=n[g+24>>2],n[O+8>>2]=n[g+20>>2],n[O+12>>2]=B,B=n[g+16>>2],n[O>>2]=n[g+12>>2],n[O+4>>2]=B;break x}n[O>>2]=B}if(n[E>>2]=G,l=g+32|0,g=n[a+4>>2],(g|0)!=3&&(O=n[a+16>>2],n[Y+8>>2]=n[a+12>>2],n[Y+12>>2]=O,O=n[a+24>>2],n[Y+16>>2]=n[a+20>>2],n[Y+20>>2]=O,n[Y+4>>2]=n[a+8>>2]),n[Y>>2]=g,l=a+32|0,a=n[u+24>>2],n[u+120>>2]=a,g=n[u+20>>2],O=n[u+16>>2],n[u+112>>2]=O,n[u+116>>2]=g,a|(n[u+88>>2]!=3|(O|0)!=2)){n[M>>2]=-2147483648,s[M+4|0]=3,D2(Y),T0(H);break l}A(M,u+48|0,36),D2(u+88|0);break l}n[M>>2]=-2147483648,s[M+4|0]=1,T0(u+48|0)}if(l=u+128|0,M=n[i+200>>2],(M|0)==-2147483648){s[c+12|0]=o[i+204|0],n[c+4>>2]=2,n[c+8>>2]=m,n[c>>2]=-2147483648;break f}if(u=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),g=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[i+136>>2]=g,n[i+140>>2]=u,u=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),n[i+144>>2]=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),n[i+148>>2]=u,u=o[f+19|0]|o[f+20|0]<<8|(o[f+21|0]<<16|o[f+22|0]<<24),a=o[f+15|0]|o[f+16|0]<<8|(o[f+17|0]<<16|o[f+18|0]<<24),s[i+151|0]=a,s[i+152|0]=a>>>8,s[i+153|0]=a>>>16,s[i+154|0]=a>>>24,s[i+155|0]=u,s[i+156|0]=u>>>8,s[i+157|0]=u>>>16,s[i+158|0]=u>>>24,Y=n[i+204>>2],O=n[i+208>>2],H=o[i+212|0],s[Z+2|0]=o[i+138|0],s[Z|0]=g,s[Z+1|0]=g>>>8,u=o[b+4|0]|o[b+5|0]<<8|(o[b+6|0]<<16|o[b+7|0]<<24),a=o[b|0]|o[b+1|0]<<8|(o[b+2|0]<<16|o[b+3|0]<<24),s[d|0]=a,s[d+1|0]=a>>>8,s[d+2|0]=a>>>16,s[d+3|0]=a>>>24,s[d+4|0]=u,s[d+5|0]=u>>>8,s[d+6|0]=u>>>16,s[d+7|0]=u>>>24,u=o[b+12|0]|o[b+13|0]<<8|(o[b+14|0]<<16|o[b+15|0]<<24),a=o[b+8|0]|o[b+9|0]<<8|(o[b+10|0]<<16|o[b+11|0]<<24),s[d+8|0]=a,s[d+9|0]=a>>>8,s[d+10|0]=a>>>16,s[d+11|0]=a>>>24,s[d+12|0]=u,s[d+13|0]=u>>>8,s[d+14|0]=u>>>16,s[d+15|0]=u>>>24,u=o[b+16|0]|o[b+17|0]<<8|(o[b+18|0]<<16|o[b+19|0]<<24),s[d+16|0]=u,s[d+17|0]=u>>>8,s[d+18|0]=u>>>16,s[d+19|0]=u>>>24,s[i+92|0]=H,n[i+84>>2]=Y,n[i+88>>2]=O,n[i+80>>2]=M,!q&(v|0)==n[i+112>>2]){if(u=n[i+108>>2],n[i+160>>2]=n[i+104>>2],n[i+164>>2]=u,u=n[i+100>>2],n[i+152>>2]=n[i+96>>2],n[i+156>>2]=u,u=n[i+92>>2],n[i+144>>2]=n[i+88>>2],n[i+148>>2]=u,u=n[i+84>>2],n[i+136>>2]=n[i+80>>2],n[i+140>>2]=u,n[i+256>>2]=2,n[i+260>>2]=m,tf(i+200|0,i+136|0,i+8|0,i+256|0),u=n[I+4>>2],n[i+120>>2]=n[I>>2],n[i+124>>2]=u,n[i+128>>2]=n[I+8>>2],u=n[i+200>>2],(u|0)==-2147483648){n[c+12>>2]=n[i+128>>2],u=n[i+124>>2],n[c+4>>2]=n[i+120>>2],n[c+8>>2]=u,n[c>>2]=-2147483648;break f}n[i+192>>2]=n[R+24>>2],a=n[R+20>>2],n[i+184>>2]=n[R+16>>2],n[i+188>>2]=a,a=n[R+12>>2],n[i+176>>2]=n[R+8>>2],n[i+180>>2]=a,a=n[R+4>>2],n[i+168>>2]=n[R>>2],n[i+172>>2]=a,a=i+24|0,i4(a),g=n[i+124>>2],n[K>>2]=n[i+120>>2],n[K+4>>2]=g,n[K+8>>2]=n[i+128>>2],g=n[i+172>>2],n[P>>2]=n[i+168>>2],n[P+4>>2]=g,g=n[i+180>>2],n[P+8>>2]=n[i+176>>2],n[P+12>>2]=g,g=n[i+188>>2],n[P+16>>2]=n[i+184>>2],n[P+20>>2]=g,n[P+24>>2]=n[i+192>>2],n[i+24>>2]=u,rf(i+200|0,a),a=n[i+76>>2],(a|0)==n[i+68>>2]&&(u=l-16|0,l=u,g=i+68|0,j6(u+8|0,g,n[g>>2],1,4,32),n[u+8>>2]!=-2147483647&&L(),l=u+16|0),k=k+24|0,g=n[i+204>>2],u=n[i+72>>2]+(a<<5)|0,n[u>>2]=n[i+200>>2],n[u+4>>2]=g,g=n[i+212>>2],n[u+8>>2]=n[i+208>>2],n[u+12>>2]=g,g=n[i+220>>2],n[u+16>>2]=n[i+216>>2],n[u+20>>2]=g,g=n[i+228>>2],n[u+24>>2]=n[i+224>>2],n[u+28>>2]=g,n[i+76>>2]=a+1,v=v+1|0,q=v?q:q+1|0,y=y-24|0,m=m+1|0;continue}break}n[c+8>>2]=2,n[c+12>>2]=m,z[c+4>>1]=14,n[c>>2]=-2147483648,T0(i+80|0)}u4(i+68|0),i4(i+24|0);break s}n[c>>2]=-2147483648,z[c+4>>1]=10,T0(h)}l=i+272|0,u=n[h+656>>2],n[h+472>>2]=n[h+652>>2],n[h+476>>2]=u,n[h+480>>2]=n[h+660>>2],u=n[h+648>>2];s:{if((u|0)==-2147483648){n[w+12>>2]=n[h+480>>2],u=n[h+476>>2],n[w+4>>2]=n[h+472>>2],n[w+8>>2]=u,n[w>>2]=-2147483648;break s}A(h+288|0,h+664|0,40),n[h+96>>2]=n[h+480>>2],i=n[h+476>>2],n[h+88>>2]=n[h+472>>2],n[h+92>>2]=i,i=n[h+292>>2],n[h+100>>2]=n[h+288>>2],n[h+104>>2]=i,i=n[h+300>>2],n[h+108>>2]=n[h+296>>2],n[h+112>>2]=i,i=n[h+308>>2],n[h+116>>2]=n[h+304>>2],n[h+120>>2]=i,n[h+124>>2]=n[h+312>>2],n[h+84>>2]=u,n[h+136>>2]=n[h+324>>2],u=n[h+320>>2],n[h+128>>2]=n[h+316>>2],n[h+132>>2]=u,n[h+848>>2]=3,n[h+852>>2]=0,n[h+836>>2]=h+84;f:{l:{x:{if(u=n[h+64>>2],k=n[h+68>>2],!Q8(u,k)){f=15;break x}n[h+664>>2]=h+96,n[h+648>>2]=u,n[h+652>>2]=u+T(k,66),n[h+668>>2]=h+48,n[h+660>>2]=h+848,n[h+656>>2]=h+836,i=l+-64|0,l=i,z[i+8>>1]=47,u=h+648|0,a=n[u+20>>2],n[i+48>>2]=n[u+16>>2],n[i+52>>2]=a,a=n[u+12>>2],n[i+40>>2]=n[u+8>>2],n[i+44>>2]=a,a=n[u+4>>2],n[i+32>>2]=n[u>>2],n[i+36>>2]=a,b=h+288|0,c=b+4|0,n[i+56>>2]=i+8,f=i+20|0,u=l+-64|0,l=u,a=i+32|0,p5(u+8|0,a);q:{if(z[u+8>>1]&1){for(k=U[u+10>>1],m=u+32|0,f4(m),z[n[u+36>>2]>>1]=k,n[u+24>>2]=1,k=n[u+36>>2],n[u+16>>2]=n[u+32>>2],n[u+20>>2]=k,n[u+56>>2]=n[a+24>>2],k=n[a+20>>2],n[u+48>>2]=n[a+16>>2],n[u+52>>2]=k,k=n[a+12>>2],n[u+40>>2]=n[a+8>>2],n[u+44>>2]=k,k=n[a+4>>2],n[u+32>>2]=n[a>>2],n[u+36>>2]=k,a=u+16|0,k=l-16|0,l=k;;){if(p5(k+8|0,m),z[k+8>>1]&1){p=U[k+10>>1],d=n[a+8>>2],(d|0)==n[a>>2]&&Yn(a,1),z[n[a+4>>2]+(d<<1)>>1]=p,n[a+8>>2]=d+1;continue}break}l=k+16|0,n[f+8>>2]=n[u+24>>2],a=n[u+20>>2],n[f>>2]=n[u+16>>2],n[f+4>>2]=a;break q}s4(f)}l=u- -64|0;q:{if(U[i+8>>1]!=47){n[c+8>>2]=n[i+16>>2],u=n[i+12>>2],n[c>>2]=n[i+8>>2],n[c+4>>2]=u,E0(f),u=1;break q}n[c+8>>2]=n[i+28>>2],u=n[i+24>>2],n[c>>2]=n[i+20>>2],n[c+4>>2]=u,u=0}n[b>>2]=u,l=i- -64|0,f=U[h+292>>1],k=U[h+294>>1],c=n[h+296>>2],i=n[h+300>>2];q:{if(!n[h+288>>2]){if(z[h+474>>1]=k,z[h+472>>1]=f,n[h+476>>2]=c,n[h+480>>2]=i,u=o[h+112|0],E0(h+472|0),u>>>0<=i>>>0)break q;f=18;break x}if((f&65535)!=47)break l}for(M=n[h+52>>2],g=n[h+56>>2],i=l-320|0,l=i,n[i+12>>2]=0,n[i+8>>2]=g,n[i+4>>2]=M,m=l-160|0,l=m,v=i+4|0,u=n[v+8>>2],q=n[v+4>>2],n[m+4>>2]=u>>>0>q>>>0?1:u+n[v>>2]|0,s[m+12|0]=0,u=q-u|0,n[m+8>>2]=u>>>0<=q>>>0?u:0,a=l-16|0,l=a,u=m+4|0,m0(a,u),Y=b2(u,a),k=m+16|0,M4(k,u,a),O=l2(u,a),$f(k+52|0,u,a),N=l2(u,a),I=l2(u,a),r0(u,a)||b0(u),c=l-16|0,l=c,m0(c,u),d=hs(u,c),b=j,p=l2(u,c),y=b2(u,c),R=b2(u,c),P=l2(u,c),f=k+16|0,s[f+17|0]=R,s[f+16|0]=y,n[f+8>>2]=p,n[f>>2]=d,n[f+4>>2]=b,n[f+12>>2]=P,S0(u,n[c>>2],n[c+4>>2],n[c+8>>2],n[c+12>>2]),l=c+16|0,r0(u,a)||b0(u),d=k- -64|0,c=l-80|0,l=c,m0(c+8|0,u),n[c+36>>2]=0,n[c+28>>2]=0,n[c+32>>2]=4;;){if(r0(u,c+8|0)){f=l-32|0,l=f,b=f+16|0,m0(b,u),p=c+40|0,A4(p+8|0,u,b),W4(f+8|0,u,b),b=n[f+12>>2],n[p>>2]=n[f+8>>2],n[p+4>>2]=b,S0(u,n[f+16>>2],n[f+20>>2],n[f+24>>2],n[f+28>>2]),l=f+32|0,f=n[c+36>>2],(f|0)==n[c+28>>2]&&c2(c+28|0,4,40),A(n[c+32>>2]+T(f,40)|0,c+40|0,40),n[c+36>>2]=f+1;continue}break}for(n[d+8>>2]=n[c+36>>2],f=n[c+32>>2],n[d>>2]=n[c+28>>2],n[d+4>>2]=f,l=c+80|0,r0(u,a)||b0(u),p=k+76|0,c=l-96|0,l=c,m0(c+8|0,u),n[c+32>>2]=0,n[c+24>>2]=0,n[c+28>>2]=4;;){if(r0(u,c+8|0)){f=l-32|0,l=f,d=f+16|0,m0(d,u),y=gn(u,d),b=c+36|0,B2(b+8|0,u,d),R=fs(u,d),P=gn(u,d),Z=ks(u,d),A4(b+20|0,u,d),W4(f+8|0,u,d),d=n[f+12>>2],K=n[f+8>>2],s[b+57|0]=R,z[b+52>>1]=y,s[b+56|0]=Z,z[b+54>>1]=P,n[b>>2]=K,n[b+4>>2]=d,S0(u,n[f+16>>2],n[f+20>>2],n[f+24>>2],n[f+28>>2]),l=f+32|0,f=n[c+32>>2],(f|0)==n[c+24>>2]&&Ms(c+24|0),A(n[c+28>>2]+T(f,60)|0,c+36|0,60),n[c+32>>2]=f+1;continue}break}for(n[p+8>>2]=n[c+32>>2],f=n[c+28>>2],n[p>>2]=n[c+24>>2],n[p+4>>2]=f,l=c+96|0,r0(u,a)||b0(u),R=k+88|0,f=l-96|0,l=f,m0(f,u),n[f+24>>2]=0,n[f+16>>2]=0,n[f+20>>2]=4;;){if(r0(u,f)){c=l-48|0,l=c,p=c+8|0,m0(p,u),P=gn(u,p),d=f+28|0,B2(d+8|0,u,p),B2(c+24|0,u,p),Z=fs(u,p),r0(u,p)||b0(u),b=l-16|0,l=b,m0(b,u),K=b2(u,b),H=b2(u,b),E=b2(u,b),G=b2(u,b),y=d+59|0,i0=y,a0=b2(u,b),s[i0+4|0]=a0,s[y+3|0]=G,s[y+2|0]=E,s[y+1|0]=H,s[y|0]=K,S0(u,n[b>>2],n[b+4>>2],n[b+8>>2],n[b+12>>2]),l=b+16|0,R4(d+32|0,u,p),B2(c+36|0,u,p),b=b2(u,p),W4(c,u,p),p=n[c>>2],y=n[c+4>>2],z[d+56>>1]=P,P=n[c+28>>2],n[d+20>>2]=n[c+24>>2],n[d+24>>2]=P,n[d+28>>2]=n[c+32>>2],s[d+58|0]=Z,P=n[c+40>>2],n[d+44>>2]=n[c+36>>2],n[d+48>>2]=P,n[d+52>>2]=n[c+44>>2],s[d+64|0]=b,n[d>>2]=p,n[d+4>>2]=y,S0(u,n[c+8>>2],n[c+12>>2],n[c+16>>2],n[c+20>>2]),l=c+48|0,c=n[f+24>>2],(c|0)==n[f+16>>2]&&c2(f+16|0,4,68),A(n[f+20>>2]+T(c,68)|0,f+28|0,68),n[f+24>>2]=c+1;continue}break}for(n[R+8>>2]=n[f+24>>2],c=n[f+20>>2],n[R>>2]=n[f+16>>2],n[R+4>>2]=c,l=f+96|0,r0(u,a)||b0(u),R=h+648|0,p=i+160|0,y=k+100|0,c=l-96|0,l=c,m0(c+8|0,u),n[c+32>>2]=0,n[c+24>>2]=0,n[c+28>>2]=4;;){if(r0(u,c+8|0)){f=l-48|0,l=f,b=f+8|0,m0(b,u),d=c+36|0,B2(d,u,b),B2(f+24|0,u,b),B2(f+36|0,u,b),R4(d+36|0,u,b),P=d+48|0;q:{if(!r0(u,b)){n[P>>2]=-2147483648;break q}d:{if(!Xu(u)){Y4(P,u);break d}n[P>>2]=-2147483648}}n[d+20>>2]=n[f+32>>2],b=n[f+28>>2],n[d+12>>2]=n[f+24>>2],n[d+16>>2]=b,b=n[f+40>>2],n[d+24>>2]=n[f+36>>2],n[d+28>>2]=b,n[d+32>>2]=n[f+44>>2],S0(u,n[f+8>>2],n[f+12>>2],n[f+16>>2],n[f+20>>2]),l=f+48|0,f=n[c+32>>2],(f|0)==n[c+24>>2]&&Ms(c+24|0),A(n[c+28>>2]+T(f,60)|0,c+36|0,60),n[c+32>>2]=f+1;continue}break}n[y+8>>2]=n[c+32>>2],f=n[c+28>>2],n[y>>2]=n[c+24>>2],n[y+4>>2]=f,l=c+96|0,B2(k+112|0,u,a),$f(k+124|0,u,a),n[k+48>>2]=I,n[k+44>>2]=N,n[k+40>>2]=O,s[k+136|0]=Y,S0(u,n[a>>2],n[a+4>>2],n[a+8>>2],n[a+12>>2]),l=a+16|0;q:{if(!o[m+12|0]){n[v+8>>2]=q-n[m+8>>2],A(p,k,144);break q}eu(p),n[p+124>>2]=-2147483648,Yu(m+16|0)}l=m+160|0,u=n[i+284>>2];q:{if((u|0)==-2147483648){u=i+16|0,A(u,p,40),$e(u),n[R+124>>2]=-2147483648,s[R|0]=2;break q}if(a=o[i+160|0],c=i+16|0,q=i+160|0,A(c|1,q|1,123),f=n[i+300>>2],n[i+152>>2]=n[i+296>>2],n[i+156>>2]=f,f=n[i+292>>2],n[i+144>>2]=n[i+288>>2],n[i+148>>2]=f,n[i+140>>2]=u,s[i+16|0]=a,n[i+12>>2]==(g|0)){if(n[i+316>>2]=g,n[i+312>>2]=M,n[i+308>>2]=2,p=l-32|0,l=p,n[p+28>>2]=i+308,v=l-32|0,l=v,P=l-16|0,l=P,s[P+12|0]=0,I=p+28|0,n[P+8>>2]=I,b=0,m=l-16|0,l=m,s[m+5|0]=0,s[m+6|0]=0,s[m+7|0]=0,s[m+8|0]=0,s[m+9|0]=0,s[m+10|0]=0,s[m+11|0]=0,s[m+12|0]=0,n[m>>2]=0,n[m+4>>2]=0,u=P+8|0,d=fu(m,14),y0(u,d),d?(A0(c+136|0,u),k=1):k=0,d>>>0>k>>>0&&(_n(c,u),k=k+1|0),d>>>0>k>>>0&&(o2(c+40|0,u),k=k+1|0),d>>>0>k>>>0&&(o4(c+52|0,u),k=k+1|0),d>>>0>k>>>0&&(o2(c+44|0,u),k=k+1|0),d>>>0>k>>>0&&(o2(c+48|0,u),k=k+1|0),d>>>0>k>>>0){a=c+16|0,y=l-16|0,l=y,s[y+12|0]=0,n[y+8>>2]=0,f=k6(y+8|0),y0(u,f),f&&(Fu(u,n[a>>2],n[a+4>>2]),b=1),f>>>0>b>>>0&&(o2(a+8|0,u),b=b+1|0),f>>>0>b>>>0&&(A0(a+16|0,u),b=b+1|0);d:{if(f>>>0<=b>>>0||(A0(a+17|0,u),b+1>>>0>=f>>>0))break d;o2(a+12|0,u)}l=y+16|0,k=k+1|0}if(d>>>0>k>>>0){for(a=c- -64|0,f=n[a+8>>2],y0(u,f),b=T(f,40),f=n[a+4>>2];;){if(b){a=Zu(),y0(u,a);d:{if(!a||(M2(f+8|0,u),(a|0)==1))break d;r4(f,u)}b=b-40|0,f=f+40|0;continue}break}k=k+1|0}if(d>>>0>k>>>0){for(a=c+76|0,f=n[a+8>>2],y0(u,f),b=T(f,60),f=n[a+4>>2];;){if(b){a=0,y=l-16|0,l=y,s[y+11|0]=0,s[y+12|0]=0,s[y+13|0]=0,s[y+14|0]=0,n[y+8>>2]=0,g=fu(y+8|0,8),y0(u,g),g&&(p2(f+52|0,u),a=1),a>>>0<g>>>0&&(f2(f+8|0,u),a=a+1|0),a>>>0<g>>>0&&(A0(f+57|0,u),a=a+1|0),a>>>0<g>>>0&&(p2(f+54|0,u),a=a+1|0),a>>>0<g>>>0&&(T4(f+56|0,u),a=a+1|0);d:{if(a>>>0>=g>>>0||(M2(f+20|0,u),a+1>>>0>=g>>>0))break d;r4(f,u)}l=y+16|0,b=b-60|0,f=f+60|0;continue}break}k=k+1|0}if(d>>>0>k>>>0){for(a=c+88|0,f=n[a+8>>2],y0(u,f),b=T(f,68),f=n[a+4>>2];;){if(b){if(a=0,y=0,M=l-16|0,l=M,s[M+8|0]=0,n[M>>2]=0,n[M+4>>2]=0,g=U5(M),y0(u,g),g&&(p2(f+56|0,u),a=1),a>>>0<g>>>0&&(f2(f+8|0,u),a=a+1|0),a>>>0<g>>>0&&(f2(f+20|0,u),a=a+1|0),a>>>0<g>>>0&&(A0(f+58|0,u),a=a+1|0),a>>>0<g>>>0){Y=f+59|0,N=l-16|0,l=N,s[N+12|0]=0,n[N+8>>2]=0,O=k6(N+8|0),y0(u,O),O&&(A0(Y,u),y=1),y>>>0<O>>>0&&(A0(Y+1|0,u),y=y+1|0),y>>>0<O>>>0&&(A0(Y+2|0,u),y=y+1|0);d:{if(y>>>0>=O>>>0||(A0(Y+3|0,u),y+1>>>0>=O>>>0))break d;A0(Y+4|0,u)}l=N+16|0,a=a+1|0}a>>>0<g>>>0&&(t4(f+32|0,u),a=a+1|0),a>>>0<g>>>0&&(f2(f+44|0,u),a=a+1|0);d:{if(a>>>0>=g>>>0||(A0(f- -64|0,u),a+1>>>0>=g>>>0))break d;r4(f,u)}l=M+16|0,b=b-68|0,f=f+68|0;continue}break}k=k+1|0}if(d>>>0>k>>>0){for(a=c+100|0,f=n[a+8>>2],y0(u,f),b=T(f,60),f=n[a+4>>2];;){if(b){a=0,g=l-16|0,l=g,n[g+8>>2]=0,s[g+12|0]=n[f+48>>2]==-2147483648,y=k6(g+8|0),y0(u,y),y&&(f2(f,u),a=1),a>>>0<y>>>0&&(f2(f+12|0,u),a=a+1|0),a>>>0<y>>>0&&(f2(f+24|0,u),a=a+1|0);d:{if(a>>>0>=y>>>0||(t4(f+36|0,u),a+1>>>0>=y>>>0))break d;a=f+48|0;C:{if(n[a>>2]!=-2147483648){f2(a,u);break C}nu(u)}}l=g+16|0,b=b-60|0,f=f+60|0;continue}break}k=k+1|0}d:{if(d>>>0<=k>>>0||(f2(c+112|0,u),k+1>>>0>=d>>>0))break d;o4(c+124|0,u)}l=m+16|0,l=P+16|0,Q2(v+8|0,o[P+12|0]),a=p+4|0,u=a+4|0,f=n[v+8>>2];d:{if((f|0)!=3){n[u+16>>2]=n[v+28>>2],k=n[v+24>>2],n[u+8>>2]=n[v+20>>2],n[u+12>>2]=k,k=n[v+16>>2],n[u>>2]=n[v+12>>2],n[u+4>>2]=k;break d}n[u>>2]=I}if(n[a>>2]=f,l=v+32|0,u=n[p+4>>2],(u|0)!=3&&(a=n[p+16>>2],n[q+8>>2]=n[p+12>>2],n[q+12>>2]=a,a=n[p+24>>2],n[q+16>>2]=n[p+20>>2],n[q+20>>2]=a,n[q+4>>2]=n[p+8>>2]),n[q>>2]=u,l=p+32|0,u=n[i+316>>2],n[i+192>>2]=u,a=n[i+312>>2],f=n[i+308>>2],n[i+184>>2]=f,n[i+188>>2]=a,u|(n[i+160>>2]!=3|(f|0)!=2)){n[R+124>>2]=-2147483648,s[R|0]=3,D2(q),Yu(c);break q}A(R,i+16|0,144),D2(i+160|0);break q}n[R+124>>2]=-2147483648,s[R|0]=1,Yu(i+16|0)}if(l=i+320|0,u=n[h+772>>2],(u|0)==-2147483648){s[w+12|0]=o[h+648|0],z[w+4>>1]=3,n[w>>2]=-2147483648;break f}i=U[h+650>>1]|U[h+652>>1]<<16,z[h+146>>1]=i,z[h+148>>1]=i>>>16,z[h+150>>1]=U[h+654>>1],i=U[h+648>>1],a=o[h+656|0],A(h+153|0,h+657|0,115),c=n[h+788>>2],n[h+280>>2]=n[h+784>>2],n[h+284>>2]=c,c=n[h+780>>2],n[h+272>>2]=n[h+776>>2],n[h+276>>2]=c,n[h+268>>2]=u,s[h+152|0]=a,z[h+144>>1]=i,v=h+648|0,u=h+96|0,y=l-96|0,l=y;q:{d:{C:{L:{if(R=h+144|0,o[R+136|0]==1){if(!c4(R,u)){if(u=n[R+48>>2],i=n[R+44>>2],!(u>>>0<i>>>0|u-i>>>0>400)){if(n[R+60>>2]==n[R+40>>2]){M:{M=n[R+24>>2];I:{if(M>>>0<2||(Y=o[R+32|0],Y>>>0>23))break I;if(O=o[R+33|0],O>>>0<=23)break M}n[v+172>>2]=-2147483648,n[v>>2]=23;break d}for(N=n[R+16>>2],I=n[R+20>>2],d=n[R+80>>2],b=n[R+84>>2],m=R6(d,b,60,112),i=n[R+92>>2],p=n[R+96>>2],g=R6(i,p,68,124),a=n[R+128>>2],c=l+-64|0,l=c,u=n[R+132>>2]+1|0;u=u-1|0,u>>>0>=2&&(f=o[a+28|0]|o[a+29|0]<<8|(o[a+30|0]<<16|o[a+31|0]<<24),n[c+24>>2]=o[a+24|0]|o[a+25|0]<<8|(o[a+26|0]<<16|o[a+27|0]<<24),n[c+28>>2]=f,f=o[a+20|0]|o[a+21|0]<<8|(o[a+22|0]<<16|o[a+23|0]<<24),n[c+16>>2]=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),n[c+20>>2]=f,f=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),n[c+8>>2]=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),n[c+12>>2]=f,f=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),n[c>>2]=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),n[c+4>>2]=f,f=a+56|0,k=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[c+56>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[c+60>>2]=k,f=a+48|0,k=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[c+48>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[c+52>>2]=k,f=a+40|0,k=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[c+40>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[c+44>>2]=k,a=a+32|0,f=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),n[c+32>>2]=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),n[c+36>>2]=f,j5(c,c+32|0)<<24>>24<0););for(l=c- -64|0,c=u>>>0<2,Z=n[R+108>>2],k=Z+1|0,a=n[R+104>>2],u=a+68|0;k=k-1|0,k>>>0>=2&&(f=u-4|0,q=u-60|0,P=u+-64|0,K=n[u>>2],u=u+60|0,W2(n[P>>2],n[q>>2],n[f>>2],K)<<24>>24<0););s[y+71|0]=k>>>0<2,s[y+70|0]=2,s[y+69|0]=c,s[y+68|0]=3,s[y+67|0]=g,s[y+66|0]=1,s[y+65|0]=m,c=0,s[y+64|0]=0;M:{for(;;){if((c|0)==8)break M;if(u=(y- -64|0)+c|0,c=c+2|0,!o[u+1|0])break}u=o[(c+y|0)+62|0],n[v+172>>2]=-2147483648,s[v+2|0]=u,z[v>>1]=25;break d}for(f=T(b,60),q=f+d|0,c=0,u=d;;){M:{if((f|0)!=(c|0)){if(R2(R,U[u+54>>1]))break M;n[v+172>>2]=-2147483648,n[v+4>>2]=0,z[v>>1]=27,z[v+2>>1]=U[(c+d|0)+52>>1];break d}K=T(p,68)+i|0;I:{Y:{for(;;){if((i|0)==(K|0))break I;m=28;O:{b=o[i+60|0],p=o[i+59|0];Z:{if(b>>>0<=(p-1&255)>>>0|b>>>0>8||(P=o[i+61|0],P>>>0>p>>>0)||(g=o[i+63|0],g>>>0>3|g>>>0<=(o[i+62|0]-1&255)>>>0))break Z;if(u=n[i+36>>2],c=n[i+40>>2],x5(u,c))break O;m=32}k=U[i+56>>1];break Y}for(f=i+68|0,c=c<<1,k=U[i+56>>1];;){if(c){if(m=32,H=U[u>>1],(H|0)==(k|0))break Y;if(c=c-2|0,u=u+2|0,R2(R,H))continue;break Y}break}if(m=33,c=o[i+64|0]-8|0,c>>>0>24|!(1<<c&16777473))break Y;if(c=n[i>>2],i=f,!c){if(s[y+74|0]=0,z[y+72>>1]=k,n[y+68>>2]=q,n[y+64>>2]=d,(ff(y- -64|0)|0)!=(b|0)){m=29;break Y}if(s[y+74|0]=1,z[y+72>>1]=k,n[y+68>>2]=q,n[y+64>>2]=d,(ff(y- -64|0)|0)!=(g|0)){m=30;break Y}if(s[y+74|0]=0,z[y+72>>1]=k,n[y+68>>2]=q,n[y+64>>2]=d,c=0,f=y- -64|0,m=n[f>>2],b=n[f+4>>2],(m|0)!=(b|0))for(g=(b-m>>>0)/60|0,b=U[f+8>>1],f=o[f+10|0];;){H=0;O:{if(U[m+54>>1]!=(b|0)||(H=0,(f|0)!=o[m+57|0]))break O;H=n[m>>2]?0:o[m+56|0]^1}if(m=m+60|0,c=c+H|0,g=g-1|0,!g)break}if(!(!P|(p-P&255)>>>0>=c>>>0))break}}m=31}n[v+172>>2]=-2147483648,z[v+2>>1]=k,z[v>>1]=m;break d}for(m=a-60|0,p=T(Z,60),Z=p+a|0,i=0;;){k=u;I:{Y:{if(f=a,(a|0)!=(Z|0)){if(c=34,u=n[a+8>>2],u-41>>>0<4294967256)break L;for(a=n[a+4>>2],J4(y+8|0,a,u+a|0),u=n[y+12>>2],n[y+64>>2]=n[y+8>>2],n[y+68>>2]=u,b=y- -64|0,a=n[b>>2],g=n[b+4>>2];u=a,!!((g|0)!=(u|0)&&(a=u+1|0,n[b>>2]=a,P=o[u|0],(P-97&255)>>>0<26|((P|0)==45|(P-48&255)>>>0<10))););if((u|0)!=(g|0))break L;for(u=l-16|0,l=u,a=f+36|0,g=n[a+4>>2],a=n[a+8>>2],p0(u+8|0,a,2,2),c=n[u+12>>2],P=n[u+8>>2],a&&A(c,g,a<<1),n[b+8>>2]=a,n[b+4>>2]=c,n[b>>2]=P,l=u+16|0,u=n[y+68>>2],c=n[y+72>>2],c>>>0>=2&&G5(u,c),a=f+60|0,g=x5(u,c),P=n[f+44>>2],u=P<<1,c=n[f+40>>2];b=u,!!(u&&(u=u-2|0,K=U[c>>1],c=c+2|0,R2(R,K))););O:{Z:{F:{if(P){if(g&!b)break F;c=35;break Y}if(c=35,!b)break Z;break Y}if(n[f+48>>2]!=-2147483648)break O;c=47,u=k;break I}if(u=i,!(g&n[f+48>>2]!=-2147483648))break I}for(b=f+48|0,c=p,u=m;;){if(!c){c=36;break Y}if(c=c-60|0,u=u+60|0,!!sf(u,b))break}u=sf(b,f),c=u?36:47,u=u?i:k;break I}n[y+84>>2]=q,n[y+80>>2]=d,n[y+88>>2]=y+95,i=l-48|0,l=i,z[i+8>>1]=47,u=y+80|0,n[i+40>>2]=n[u+8>>2],a=n[u+4>>2],n[i+32>>2]=n[u>>2],n[i+36>>2]=a,b=y- -64|0,c=b+4|0,n[i+44>>2]=i+8,a=i+20|0,u=l-224|0,l=u,m=u+24|0,f=i+32|0,w5(m,f);O:{if(n[u+24>>2]==1){for(p0(u,4,4,196),k=n[u>>2],d=A(n[u+4>>2],u+28|0,196),n[u+20>>2]=1,n[u+16>>2]=d,n[u+12>>2]=k,k=n[f+12>>2],n[u+32>>2]=n[f+8>>2],n[u+36>>2]=k,k=n[f+4>>2],n[u+24>>2]=n[f>>2],n[u+28>>2]=k,f=u+12|0,k=l-208|0,l=k,p=k+12|0;;){if(w5(k+8|0,m),n[k+8>>2]==1){d=n[f+8>>2],(d|0)==n[f>>2]&&H0(f,n[f+8>>2],1,4,196),A(n[f+4>>2]+T(d,196)|0,p,196),n[f+8>>2]=d+1;continue}break}l=k+208|0,n[a+8>>2]=n[u+20>>2],f=n[u+16>>2],n[a>>2]=n[u+12>>2],n[a+4>>2]=f;break O}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}l=u+224|0;O:{if(U[i+8>>1]!=47){n[c+8>>2]=n[i+16>>2],u=n[i+12>>2],n[c>>2]=n[i+8>>2],n[c+4>>2]=u,u6(a),u=1;break O}n[c+8>>2]=n[i+28>>2],u=n[i+24>>2],n[c>>2]=n[i+20>>2],n[c+4>>2]=u,u=0}if(n[b>>2]=u,l=i+48|0,u=n[y+72>>2],n[y+48>>2]=n[y+68>>2],n[y+52>>2]=u,n[y+56>>2]=n[y+76>>2],n[y+64>>2]==1){n[v+8>>2]=n[y+56>>2],u=n[y+52>>2],n[v>>2]=n[y+48>>2],n[v+4>>2]=u,n[v+172>>2]=-2147483648;break d}n[y+24>>2]=n[y+56>>2],u=n[y+52>>2],n[y+16>>2]=n[y+48>>2],n[y+20>>2]=u,u=n[R+68>>2],n[y+80>>2]=u,n[y+84>>2]=u+T(n[R+72>>2],40),n[y+88>>2]=y+95,i=l-48|0,l=i,z[i+8>>1]=47,u=y+80|0,n[i+40>>2]=n[u+8>>2],a=n[u+4>>2],n[i+32>>2]=n[u>>2],n[i+36>>2]=a,b=y- -64|0,c=b+4|0,n[i+44>>2]=i+8,a=i+20|0,u=l-240|0,l=u,k=u+24|0,f=i+32|0,g5(k,f);O:{if(n[u+216>>2]!=3){for(p0(u,4,4,200),d=n[u>>2],k=A(n[u+4>>2],k,200),n[u+20>>2]=1,n[u+16>>2]=k,n[u+12>>2]=d,k=n[f+12>>2],n[u+232>>2]=n[f+8>>2],n[u+236>>2]=k,k=n[f+4>>2],n[u+224>>2]=n[f>>2],n[u+228>>2]=k,f=u+12|0,m=u+224|0,k=l-208|0,l=k;;){if(g5(k+8|0,m),n[k+200>>2]!=3){d=n[f+8>>2],(d|0)==n[f>>2]&&H0(f,n[f+8>>2],1,4,200),A(n[f+4>>2]+T(d,200)|0,k+8|0,200),n[f+8>>2]=d+1;continue}break}l=k+208|0,n[a+8>>2]=n[u+20>>2],f=n[u+16>>2],n[a>>2]=n[u+12>>2],n[a+4>>2]=f;break O}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}l=u+240|0;O:{if(U[i+8>>1]!=47){n[c+8>>2]=n[i+16>>2],u=n[i+12>>2],n[c>>2]=n[i+8>>2],n[c+4>>2]=u,e6(a),u=1;break O}n[c+8>>2]=n[i+28>>2],u=n[i+24>>2],n[c>>2]=n[i+20>>2],n[c+4>>2]=u,u=0}n[b>>2]=u,l=i+48|0,u=n[y+72>>2],n[y+48>>2]=n[y+68>>2],n[y+52>>2]=u,n[y+56>>2]=n[y+76>>2];O:{if(n[y+64>>2]==1){n[v+8>>2]=n[y+56>>2],u=n[y+52>>2],n[v>>2]=n[y+48>>2],n[v+4>>2]=u,n[v+172>>2]=-2147483648;break O}if(u=n[y+52>>2],n[y+32>>2]=n[y+48>>2],n[y+36>>2]=u,u=n[y+56>>2],n[y+40>>2]=u,i=0,a=n[y+36>>2],c=a+T(u,200)|0,(c|0)!=(a|0))for(u=a+192|0,c=(c-a>>>0)/200|0;i=!n[u>>2]+i|0,u=u+200|0,c=c-1|0,!!c;);if((i|0)==1){A(v+16|0,R,144),s[v+13|0]=O,s[v+12|0]=Y,n[v+8>>2]=M,n[v>>2]=N,n[v+4>>2]=I,n[v+168>>2]=n[y+24>>2],u=n[y+20>>2],n[v+160>>2]=n[y+16>>2],n[v+164>>2]=u,u=n[y+36>>2],n[v+172>>2]=n[y+32>>2],n[v+176>>2]=u,n[v+180>>2]=n[y+40>>2];break q}n[v+172>>2]=-2147483648,z[v>>1]=24,e6(y+32|0)}u6(y+16|0);break d}u=i}if(i=i+1|0,E0(y- -64|0),(c|0)!=47)break}break C}c=c+60|0,u=u+60|0}}n[v+172>>2]=-2147483648,z[v>>1]=22;break d}n[v+172>>2]=-2147483648,z[v+4>>1]=3,z[v>>1]=19;break d}n[v+172>>2]=-2147483648,z[v+4>>1]=3,z[v>>1]=9;break d}n[v+172>>2]=-2147483648,z[v+4>>1]=3,z[v>>1]=8;break d}u=i}n[v+172>>2]=-2147483648,n[v+4>>2]=u,z[v>>1]=c}Yu(R)}if(l=y+96|0,u=n[h+820>>2],(u|0)==-2147483648){i=n[h+656>>2],n[h+480>>2]=i,u=n[h+652>>2],a=n[h+648>>2],n[h+472>>2]=a,n[h+476>>2]=u,n[w+12>>2]=i,n[w+4>>2]=a,n[w+8>>2]=u,n[w>>2]=-2147483648;break f}i=h+472|0,A(i,h+648|0,172),a=n[h+824>>2],c=n[h+828>>2],f=h+288|0,A(f,i,172),n[h+464>>2]=a,n[h+468>>2]=c,n[h+460>>2]=u,g=r6(f,C,D);q:{d:{if(f=n[h+348>>2],g>>>0<f>>>0)u=20;else{if(f=n[h+352>>2],g>>>0<=f>>>0)break d;u=21}n[w+12>>2]=g,n[w+8>>2]=f,z[w+4>>1]=u,n[w>>2]=-2147483648;break q}u=n[h+76>>2],i=n[h+80>>2],k=0,n[h+656>>2]=0,n[h+652>>2]=u+T(i,24),n[h+648>>2]=u,n[h+660>>2]=h+288,i=l-48|0,l=i,z[i>>1]=47,u=h+648|0,a=n[u+12>>2],n[i+32>>2]=n[u+8>>2],n[i+36>>2]=a,a=n[u+4>>2],n[i+24>>2]=n[u>>2],n[i+28>>2]=a,m=h+472|0,c=m+4|0,n[i+40>>2]=i,a=i+12|0,u=l-1360|0,l=u,d=u+24|0,f=i+24|0,l5(d,f);d:{if(n[u+24>>2]!=-2147483648){for(p0(u,1,4,1312),b=n[u>>2],d=A(n[u+4>>2],d,1312),n[u+20>>2]=1,n[u+16>>2]=d,n[u+12>>2]=b,n[u+1352>>2]=n[f+16>>2],d=n[f+12>>2],n[u+1344>>2]=n[f+8>>2],n[u+1348>>2]=d,d=n[f+4>>2],n[u+1336>>2]=n[f>>2],n[u+1340>>2]=d,f=u+12|0,p=u+1336|0,d=l-1312|0,l=d;;){if(l5(d,p),n[d>>2]!=-2147483648){b=n[f+8>>2],(b|0)==n[f>>2]&&H0(f,n[f+8>>2],1,4,1312),A(n[f+4>>2]+T(b,1312)|0,d,1312),n[f+8>>2]=b+1;continue}break}l=d+1312|0,n[a+8>>2]=n[u+20>>2],f=n[u+16>>2],n[a>>2]=n[u+12>>2],n[a+4>>2]=f;break d}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}l=u+1360|0;d:{if(U[i>>1]!=47){n[c+8>>2]=n[i+8>>2],u=n[i+4>>2],n[c>>2]=n[i>>2],n[c+4>>2]=u,e4(a),u=1;break d}n[c+8>>2]=n[i+20>>2],u=n[i+16>>2],n[c>>2]=n[i+12>>2],n[c+4>>2]=u,u=0}if(n[m>>2]=u,l=i+48|0,p=U[h+476>>1],y=U[h+478>>1],c=n[h+480>>2],i=n[h+484>>2],!n[h+472>>2]){M=h+348|0,q=h+460|0,z[h+850>>1]=y,z[h+848>>1]=p,n[h+852>>2]=c,n[h+856>>2]=i,u=i+1|0;d:{for(;;){if(u=u-1|0,u>>>0<=1){m=h+304|0,u=c,a=i;C:{for(;;){L:{if(a)for(f=u+2580|0,k=1;;){if((a|0)==(k|0)){k=a;break L}if(U[f-1312>>1]!=U[f>>1])break L;f=f+1312|0,k=k+1|0}n[h+840>>2]=c,n[h+844>>2]=i,z[h+838>>1]=y,z[h+836>>1]=p,g=h+648|0,u=n[h+132>>2],a=n[h+136>>2],d=l-112|0,l=d,n[d+52>>2]=0,n[d+44>>2]=0,n[d+36>>2]=u,n[d+40>>2]=(a<<5)+u,f=d+12|0,u=l-48|0,l=u,a=d+36|0,k=d5(a);M:{if(k){for(b=u+24|0,k5(b,a),p=n[u+24>>2]+1|0,p=p||-1,V2(b,p>>>0<=4?4:p),p=n[u+28>>2],n[p+4>>2]=32,n[p>>2]=k,n[u+16>>2]=1,k=n[u+28>>2],n[u+8>>2]=n[u+24>>2],n[u+12>>2]=k,k=n[a+20>>2],n[u+40>>2]=n[a+16>>2],n[u+44>>2]=k,k=n[a+12>>2],n[u+32>>2]=n[a+8>>2],n[u+36>>2]=k,k=n[a+4>>2],n[u+24>>2]=n[a>>2],n[u+28>>2]=k,k=u+8|0,p=l-16|0,l=p;;){if(v=d5(b),v){y=n[k+8>>2],(y|0)==n[k>>2]&&(k5(p+4|0,b),R=n[p+4>>2]+1|0,S2(k,R||-1)),R=n[k+4>>2]+(y<<3)|0,n[R+4>>2]=32,n[R>>2]=v,n[k+8>>2]=y+1;continue}break}l=p+16|0,n[f+8>>2]=n[u+16>>2],k=n[u+12>>2],n[f>>2]=n[u+8>>2],n[f+4>>2]=k;break M}n[f+8>>2]=0,n[f>>2]=0,n[f+4>>2]=4}l=u+48|0,b=n[d+16>>2],f=n[d+20>>2],ef(b,f),u=n[m+68>>2],p=n[m+72>>2],k=n[m+80>>2],y=n[m+84>>2],i=T(i,1312)+c|0,n[d+108>>2]=i,n[d+104>>2]=c,n[d+84>>2]=0,n[d+64>>2]=0,n[d+60>>2]=i,n[d+56>>2]=c,n[d+52>>2]=k+T(y,60),n[d+48>>2]=k,n[d+44>>2]=u+T(p,40),n[d+40>>2]=u,n[d+36>>2]=1,i=d+24|0,u=l-96|0,l=u,h5(u,a),c=n[u>>2];M:{if(c){for(p=n[u+4>>2],k=u+20|0,y5(k,a),y=n[u+20>>2]+1|0,y=y||-1,V2(k,y>>>0<=4?4:y),y=n[u+24>>2],n[y+4>>2]=p,n[y>>2]=c,n[u+16>>2]=1,c=n[u+24>>2],n[u+8>>2]=n[u+20>>2],n[u+12>>2]=c,A(k,a,76),c=u+8|0,a=l-32|0,l=a;;){if(h5(a+8|0,k),y=n[a+8>>2],y){v=n[a+12>>2],p=n[c+8>>2],(p|0)==n[c>>2]&&(y5(a+20|0,k),R=n[a+20>>2]+1|0,S2(c,R||-1)),R=n[c+4>>2]+(p<<3)|0,n[R+4>>2]=v,n[R>>2]=y,n[c+8>>2]=p+1;continue}break}l=a+32|0,n[i+8>>2]=n[u+16>>2],a=n[u+12>>2],n[i>>2]=n[u+8>>2],n[i+4>>2]=a;break M}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}for(l=u+96|0,a=n[d+28>>2],k=n[d+32>>2],ef(a,k),i=k<<3,u=a,c=l-16|0,l=c,k=k+1|0;k=k-1|0,!!(k>>>0>=2&&(p=n[u+4>>2],n[c>>2]=n[u>>2],n[c+4>>2]=p,u=u+8|0,p=n[u+4>>2],n[c+8>>2]=n[u>>2],n[c+12>>2]=p,$8(c,c+8|0))););for(l=c+16|0,k=k>>>0<2;;){if(c=i,i){i=0,u=f,p=1;M:{if(!u)break M;for(;;){if(u>>>0<=1){if(u=a6((i<<3)+b|0,a)&255,p=0,!u)break M}else{v=i,p=u>>>1|0,i=p+i|0,i=(a6((i<<3)+b|0,a)&255)==1?v:i,u=u-p|0;continue}break}i=((u|0)==255)+i|0,p=1}if(u=p,n[d+4>>2]=i,n[d>>2]=u,i=c-8|0,a=a+8|0,n[d>>2])continue}break}if(z[g>>1]=k?c?26:47:26,R0(d+24|0),R0(d+12|0),l=d+112|0,i=U[h+648>>1],(i|0)!=47){z[w+14>>1]=U[h+658>>1],u=U[h+654>>1]|U[h+656>>1]<<16,a=U[h+650>>1]|U[h+652>>1]<<16,z[w+6>>1]=a,z[w+8>>1]=a>>>16,z[w+10>>1]=u,z[w+12>>1]=u>>>16,n[w>>2]=-2147483648,z[w+4>>1]=i,e4(h+836|0);break q}A(h+680|0,m,40),u=n[h+344>>2],A(w+76|0,M,100),i=n[h+300>>2],n[w+216>>2]=n[h+296>>2],n[w+220>>2]=i,i=n[h+292>>2],n[w+208>>2]=n[h+288>>2],n[w+212>>2]=i,i=n[h+452>>2],n[w+224>>2]=n[h+448>>2],n[w+228>>2]=i,n[w+232>>2]=n[h+456>>2],i=n[q+4>>2],n[w+236>>2]=n[q>>2],n[w+240>>2]=i,n[w+244>>2]=n[q+8>>2],i=n[h+56>>2],n[h+472>>2]=n[h+52>>2],n[h+476>>2]=i,i6(w+260|0,h+472|0,1),i=n[h+840>>2],n[w+248>>2]=n[h+836>>2],n[w+252>>2]=i,n[w+256>>2]=n[h+844>>2],i=n[W+108>>2],n[w+200>>2]=n[W+104>>2],n[w+204>>2]=i,i=n[W+100>>2],n[w+192>>2]=n[W+96>>2],n[w+196>>2]=i,i=n[W+92>>2],n[w+184>>2]=n[W+88>>2],n[w+188>>2]=i,i=n[W+84>>2],n[w+176>>2]=n[W+80>>2],n[w+180>>2]=i,i=n[h+88>>2],n[h+648>>2]=n[h+84>>2],n[h+652>>2]=i,i=n[h+96>>2],n[h+656>>2]=n[h+92>>2],n[h+660>>2]=i,i=n[h+104>>2],n[h+664>>2]=n[h+100>>2],n[h+668>>2]=i,i=n[h+112>>2],n[h+672>>2]=n[h+108>>2],n[h+676>>2]=i,i=A(w,h+648|0,72),n[i+292>>2]=u,n[i+72>>2]=u,u4(h+128|0),a4(h+116|0);break s}n[h+472>>2]=g,d=T(k,1312)+u|0;L:{M:{if(!k||(Y=d-1312|0,!Y))break M;I:{if(n0[d-1264>>2]<g>>>0)break I;O=U[d-44>>1],f=R2(m,O),f?N=n[f>>2]:N=1,f=n[d-1296>>2],n[h+656>>2]=f,b=n[d-1308>>2],n[h+648>>2]=b,n[h+660>>2]=T(n[d-1292>>2],34)+f,n[h+652>>2]=T(n[d-1304>>2],34)+b,R=l-16|0,l=R,n[R+8>>2]=m,v=h+648|0,f=n[v>>2];Y:{if(f){P=n[v+4>>2];O:{for(;;){if((f|0)==(P|0))break O;if(b=f+34|0,n[v>>2]=b,I=V5(R+8|0,f),f=b,!!I)break}b=1;break Y}n[v>>2]=0}if(f=n[v+8>>2],b=0,!f)break Y;for(n[R+12>>2]=m,P=n[v+12>>2];b=f,(f|0)!=(P|0)&&(f=f+34|0,n[v+8>>2]=f,!V5(R+12|0,b)););b=(b|0)!=(P|0)}if(f=b,l=R+16|0,f|N)break I;if(!D5(Y,m))break L}if(n[h+652>>2]=d,n[h+648>>2]=u,n[h+656>>2]=h+472,b=h+648|0,f=nf(b),!f)break M;if(nf(b))break C;if(u=uf(u,k,g),!u||(u=n[u+48>>2],b=u-g|0,(u>>>0>=b>>>0?b:0)>>>0<=13))break M;c=U[f+1268>>1]<<16|5,i=n[f+40>>2],p=43;break d}a=a-k|0,u=d;continue}break}c=O<<16|5,i=n[d-1272>>2],p=40;break d}y=U[f+1268>>1],p=42;break d}if(f=c+k|0,a=n[f+1352>>2],b=U[f+1268>>1],d=U[f+2580>>1],!(b>>>0<=d>>>0&&(k=k+1312|0,n0[f+44>>2]<n0[f+1356>>2]&a>>>0>n0[f+40>>2]|(d|0)!=(b|0))))break}c=d<<16|5,i=a,p=37}e4(h+848|0)}n[w+8>>2]=c,n[w+12>>2]=i,z[w+6>>1]=y,z[w+4>>1]=p,n[w>>2]=-2147483648}u=h+288|0,Yu(u+16|0),u6(u+160|0),e6(u+172|0);break f}c=3,i=0}n[w+8>>2]=c,n[w+12>>2]=i,z[w+6>>1]=k,z[w+4>>1]=f,n[w>>2]=-2147483648}u4(h+128|0),i4(h+84|0)}if(_e(h+72|0),g2(h+48|0),_e(h+32|0),l=h+864|0,u=n[t+1104>>2],n[t+104>>2]=n[t+1100>>2],n[t+108>>2]=u,n[t+112>>2]=n[t+1108>>2],w=n[t+1096>>2],(w|0)==-2147483648){Bi(r,t+104|0);break n}for(W=t+456|0,A(W,t+1112|0,280),n[t+776>>2]=w,u=n[t+108>>2],n[t+780>>2]=n[t+104>>2],n[t+784>>2]=u,n[t+788>>2]=n[t+112>>2],A(t+792|0,W,280),P=r6(t+984|0,C,D),n[t+388>>2]=P,i=x0(8,288),M=n[t+848>>2],Y=n[t+856>>2],O=n[t+824>>2],N=n[t+828>>2],I=n[t+832>>2],Z=o[t+840|0],K=o[t+841|0],x2(t+392|0,n[t+924>>2],n[t+928>>2]),N0(t+444|0,16),a=n[t+820>>2],u=n[t+448>>2],c=n[t+816>>2],s[u+8|0]=c,s[u+9|0]=c>>>8,s[u+10|0]=c>>>16,s[u+11|0]=c>>>24,s[u+12|0]=a,s[u+13|0]=a>>>8,s[u+14|0]=a>>>16,s[u+15|0]=a>>>24,a=n[t+812>>2],c=n[t+808>>2],s[u|0]=c,s[u+1|0]=c>>>8,s[u+2|0]=c>>>16,s[u+3|0]=c>>>24,s[u+4|0]=a,s[u+5|0]=a>>>8,s[u+6|0]=a>>>16,s[u+7|0]=a>>>24,n[t+452>>2]=16,u=n[t+100>>2],n[t+160>>2]=n[t+96>>2],n[t+164>>2]=u,u=n[t+92>>2],n[t+152>>2]=n[t+88>>2],n[t+156>>2]=u,u=n[t+84>>2],n[t+144>>2]=n[t+80>>2],n[t+148>>2]=u,u=n[t+76>>2],n[t+136>>2]=n[t+72>>2],n[t+140>>2]=u,k=l-16|0,l=k,u=k+4|0,a=l-48|0,l=a,n[a+16>>2]=0,n[a+8>>2]=0,n[a+12>>2]=0,tt(a+24|0,a+8|0,a+20|0,t+136|0),d=n[a+40>>2],c=d+n[a+24>>2]|0,f=d+n[a+32>>2]|0,b=n[a+44>>2]-d|0;;){if(b){s[c|0]=o[f|0],b=b-1|0,c=c+1|0,f=f+1|0;continue}break}if(c=n[a+16>>2],s[u+8|0]=c,s[u+9|0]=c>>>8,s[u+10|0]=c>>>16,s[u+11|0]=c>>>24,c=n[a+12>>2],f=n[a+8>>2],s[u|0]=f,s[u+1|0]=f>>>8,s[u+2|0]=f>>>16,s[u+3|0]=f>>>24,s[u+4|0]=c,s[u+5|0]=c>>>8,s[u+6|0]=c>>>16,s[u+7|0]=c>>>24,l=a+48|0,a=l-48|0,l=a,n[a+44>>2]=12,n[a+40>>2]=u,Bt(a+8|0,1,a+40|0,1),l=a+48|0,R=t+424|0,Wt(R,u,o[a+8|0]>>>1|0),l=k+16|0,b=t+1096|0,Sr(b,R),yi(t+408|0,b),u=t+896|0,a=n[u+4>>2],n[t>>2]=a,n[t+4>>2]=T(n[u+8>>2],68)+a,u=n[t+4>>2],n[t+1096>>2]=n[t>>2],n[t+1100>>2]=u,n[t+1108>>2]=t+388,n[t+1104>>2]=t+776,f=l-16|0,l=f,u=f+4|0,C0(u,(n[b+4>>2]-n[b>>2]>>>0)/68|0),d=l-16|0,l=d,Z0(u,(n[b+4>>2]-n[b>>2]>>>0)/68|0),a=n[u+8>>2],c=n[u+4>>2],n[d+4>>2]=u+8,i0=d,a0=s0(c,a,32),n[i0+8>>2]=a0,n[d+12>>2]=j,a=l+-64|0,l=a,u=d+4|0,k=n[u+4>>2],g=n[u>>2],c=n[b>>2],m=n[b+4>>2],(c|0)!=(m|0))for(h=n[b+12>>2],H=n[b+8>>2],y=n[u+8>>2]+(k<<4)|0,v=(m-c>>>0)/68|0,k=v+k|0;q=o[c+58|0],m=n[c>>2],E=n[h>>2],u=x0(8,312),p=U[c+56>>1],x2(a,n[c+12>>2],n[c+16>>2]),x2(a+16|0,n[c+24>>2],n[c+28>>2]),C=o[c+63|0],D=o[c+62|0],G=o[c+61|0],B=o[c+60|0],S=o[c+59|0],x2(a+32|0,n[c+48>>2],n[c+52>>2]),Z6(a+48|0,n[c+36>>2],n[c+40>>2]),q=q<<2,J=n[q+1068004>>2],Q=n[q+1067992>>2],q=0,m||(q=(l4(H,p,E)|0)!=0),n[u+28>>2]=7,n[u+24>>2]=1066966,n[u+16>>2]=p,n[u+20>>2]=0,n[u+4>>2]=2,n[u+8>>2]=-2147483646,n[u>>2]=1066964,p=n[a+4>>2],n[u+32>>2]=n[a>>2],n[u+36>>2]=p,p=n[a+12>>2],n[u+40>>2]=n[a+8>>2],n[u+44>>2]=p,n[u+52>>2]=7,n[u+48>>2]=1066973,p=n[a+20>>2],n[u+56>>2]=n[a+16>>2],n[u+60>>2]=p,p=n[a+28>>2],n[u+64>>2]=n[a+24>>2],n[u+68>>2]=p,n[u+220>>2]=5,n[u+216>>2]=1066987,n[u+208>>2]=C,n[u+212>>2]=0,n[u+196>>2]=2,n[u+200>>2]=-2147483646,n[u+192>>2]=1066985,n[u+184>>2]=D,n[u+188>>2]=0,n[u+172>>2]=2,n[u+176>>2]=-2147483646,n[u+168>>2]=1066983,n[u+160>>2]=G,n[u+164>>2]=0,n[u+148>>2]=1,n[u+152>>2]=-2147483646,n[u+144>>2]=1066982,n[u+136>>2]=B,n[u+140>>2]=0,n[u+124>>2]=1,n[u+128>>2]=-2147483646,n[u+120>>2]=1066981,n[u+112>>2]=S,n[u+116>>2]=0,n[u+100>>2]=1,n[u+104>>2]=-2147483646,n[u+96>>2]=1066980,n[u+92>>2]=Q,n[u+88>>2]=J,n[u+84>>2]=-2147483648,n[u+76>>2]=4,n[u+80>>2]=-2147483645,n[u+72>>2]=1066869,n[u+244>>2]=10,n[u+240>>2]=1066949,n[u+292>>2]=5,n[u+296>>2]=-2147483647,n[u+288>>2]=1054374,s[u+276|0]=!m,n[u+268>>2]=6,n[u+272>>2]=-2147483647,n[u+264>>2]=1066992,s[u+300|0]=q,m=n[a+44>>2],n[u+232>>2]=n[a+40>>2],n[u+236>>2]=m,m=n[a+36>>2],n[u+224>>2]=n[a+32>>2],n[u+228>>2]=m,m=n[a+60>>2],n[u+256>>2]=n[a+56>>2],n[u+260>>2]=m,m=n[a+52>>2],n[u+248>>2]=n[a+48>>2],n[u+252>>2]=m,n[y+8>>2]=13,n[y+4>>2]=u,n[y>>2]=13,c=c+68|0,y=y+16|0,v=v-1|0,!!v;);if(n[g>>2]=k,l=a- -64|0,l=d+16|0,u=t+248|4,n[u+8>>2]=n[f+12>>2],a=n[f+8>>2],n[u>>2]=n[f+4>>2],n[u+4>>2]=a,l=f+16|0,n[t+248>>2]=-2147483643,y=l-16|0,l=y,a=y+4|0,f=n[t+912>>2],d=f+T(n[t+916>>2],60)|0,C0(a,(d-f>>>0)/60|0),g=l-16|0,l=g,u=(d-f>>>0)/60|0,Z0(a,u),c=n[a+8>>2],k=n[a+4>>2],n[g+4>>2]=a+8,i0=g,a0=s0(k,c,32),n[i0+8>>2]=a0,n[g+12>>2]=j,c=l-96|0,l=c,a=g+4|0,k=n[a+4>>2],v=n[a>>2],(f|0)!=(d|0))for(d=f+48|0,f=n[a+8>>2]+(k<<4)|0,k=u+k|0;;){a=x0(8,120),x2(c,n[d-44>>2],n[d-40>>2]),x2(c+16|0,n[d-32>>2],n[d-28>>2]),x2(c+32|0,n[d-20>>2],n[d-16>>2]),Z6(c+48|0,n[d-8>>2],n[d-4>>2]);s:{if(n[d>>2]!=-2147483648){vn(c+84|0,d);break s}n[c+84>>2]=-2147483648}m=c- -64|0,p=l-16|0,l=p,n[p>>2]=-2147483648,h=c+84|0;s:{if(n[h>>2]!=-2147483648){n[m>>2]=-2147483645,n[m+12>>2]=n[h+8>>2],q=n[h+4>>2],n[m+4>>2]=n[h>>2],n[m+8>>2]=q,yu(p);break s}h=n[p+12>>2],n[m+8>>2]=n[p+8>>2],n[m+12>>2]=h,h=n[p+4>>2],n[m>>2]=n[p>>2],n[m+4>>2]=h}if(l=p+16|0,n[a+4>>2]=4,n[a>>2]=1066998,m=n[c+4>>2],n[a+8>>2]=n[c>>2],n[a+12>>2]=m,m=n[c+12>>2],n[a+16>>2]=n[c+8>>2],n[a+20>>2]=m,n[a+28>>2]=7,n[a+24>>2]=1066966,m=n[c+20>>2],n[a+32>>2]=n[c+16>>2],n[a+36>>2]=m,m=n[c+28>>2],n[a+40>>2]=n[c+24>>2],n[a+44>>2]=m,n[a+52>>2]=7,n[a+48>>2]=1066973,m=n[c+36>>2],n[a+56>>2]=n[c+32>>2],n[a+60>>2]=m,m=n[c+44>>2],n[a+64>>2]=n[c+40>>2],n[a+68>>2]=m,n[a+76>>2]=5,n[a+72>>2]=1067002,n[a+96>>2]=1067007,n[a+100>>2]=12,m=n[c+60>>2],n[a+88>>2]=n[c+56>>2],n[a+92>>2]=m,m=n[c+52>>2],n[a+80>>2]=n[c+48>>2],n[a+84>>2]=m,m=n[c+68>>2],n[a+104>>2]=n[c+64>>2],n[a+108>>2]=m,m=n[c+76>>2],n[a+112>>2]=n[c+72>>2],n[a+116>>2]=m,n[f+8>>2]=5,n[f+4>>2]=a,n[f>>2]=5,d=d+60|0,f=f+16|0,u=u-1|0,!u)break}n[v>>2]=k,l=c+96|0,l=g+16|0,u=b|4,n[u+8>>2]=n[y+12>>2],a=n[y+8>>2],n[u>>2]=n[y+4>>2],n[u+4>>2]=a,l=y+16|0,n[i+172>>2]=5,n[i+168>>2]=1067072,n[i+160>>2]=K,n[i+164>>2]=0,n[i+148>>2]=10,n[i+152>>2]=-2147483646,n[i+144>>2]=1067062,n[i+136>>2]=Z,n[i+140>>2]=0,n[i+124>>2]=12,n[i+128>>2]=-2147483646,n[i+120>>2]=1067050,n[i+112>>2]=I,n[i+116>>2]=0,n[i+100>>2]=11,n[i+104>>2]=-2147483646,n[i+96>>2]=1067039,n[i+88>>2]=O,n[i+92>>2]=N,n[i+76>>2]=5,n[i+80>>2]=-2147483646,n[i+72>>2]=1067034,n[i+64>>2]=Y,n[i+68>>2]=0,n[i+52>>2]=9,n[i+56>>2]=-2147483646,n[i+48>>2]=1067025,n[i+40>>2]=P,n[i+44>>2]=0,n[i+28>>2]=3,n[i+32>>2]=-2147483646,n[i+24>>2]=1066873,n[i+16>>2]=M,n[i+20>>2]=0,n[i+4>>2]=6,n[i+8>>2]=-2147483646,n[i>>2]=1067019,n[t+1096>>2]=-2147483643,n[i+196>>2]=7,n[i+200>>2]=-2147483644,n[i+192>>2]=1067077,n[i+220>>2]=10,n[i+216>>2]=1067084,n[i+244>>2]=5,n[i+240>>2]=1067002,u=n[t+404>>2],n[i+184>>2]=n[t+400>>2],n[i+188>>2]=u,u=n[t+396>>2],n[i+176>>2]=n[t+392>>2],n[i+180>>2]=u,n[i+212>>2]=n[t+452>>2],u=n[t+448>>2],n[i+204>>2]=n[t+444>>2],n[i+208>>2]=u,u=n[t+412>>2],n[i+224>>2]=n[t+408>>2],n[i+228>>2]=u,u=n[t+420>>2],n[i+232>>2]=n[t+416>>2],n[i+236>>2]=u,u=n[t+260>>2],n[i+256>>2]=n[t+256>>2],n[i+260>>2]=u,u=n[t+252>>2],n[i+248>>2]=n[t+248>>2],n[i+252>>2]=u,n[i+268>>2]=6,n[i+264>>2]=1067094,u=n[t+1108>>2],n[i+280>>2]=n[t+1104>>2],n[i+284>>2]=u,u=n[t+1100>>2],n[i+272>>2]=n[t+1096>>2],n[i+276>>2]=u,Yi(R),hu(e+536|0),n[e+540>>2]=-2147483648,T6(e),n[e>>2]=2,ku(e+112|0),n[e+112>>2]=3,Ui(e+240|0),n[e+240>>2]=w,u=n[t+108>>2],n[e+244>>2]=n[t+104>>2],n[e+248>>2]=u,n[e+252>>2]=n[t+112>>2],A(e+256|0,W,280),n[r+12>>2]=12,n[r+8>>2]=i,n[r>>2]=-2147483648,n[r+4>>2]=12;break n}for(i=x0(8,120),f=l-16|0,l=f,e=f+4|0,C0(e,27),k=l-16|0,l=k,Z0(e,27),u=n[e+8>>2],a=n[e+4>>2],n[k+4>>2]=e+8,i0=k,a0=s0(a,u,32),n[i0+8>>2]=a0,n[k+12>>2]=j,d=1054397,a=l-48|0,l=a,e=k+4|0,R=n[e>>2],w=27,u=n[e+4>>2],q=u+27|0,b=n[e+8>>2]+(u<<4)|0,v=a+32|4;;){m=o[d|0],u=x0(8,120),Un(a+24|0,m),P=n[a+24>>2],M=n[a+28>>2],p=a+16|0,c=l-16|0,l=c,kr(c+4|0,m),e=1068960,h=2;k:{s:switch(n[c+4>>2]-1|0){case 0:case 1:h=n[c+12>>2],e=n[c+8>>2];break k;case 2:break s;default:break k}e=0}if(n[p+4>>2]=h,n[p>>2]=e,l=c+16|0,e=n[a+16>>2],Ko(a+8|0,e||4,e?n[a+20>>2]:0),p=l-16|0,l=p,y=p+4|0,g=n[a+12>>2],c=n[a+8>>2],C0(y,g-c>>>3|0),h=l-16|0,l=h,e=g-c>>>3|0,Z0(y,e),W=n[y+8>>2],Y=n[y+4>>2],n[h+4>>2]=y+8,i0=h,a0=s0(Y,W,32),n[i0+8>>2]=a0,n[h+12>>2]=j,W=h+4|0,y=n[W+4>>2],Y=n[W>>2],(c|0)!=(g|0))for(g=n[W+8>>2]+(y<<4)|0,y=e+y|0;n[g>>2]=-2147483645,n[g+4>>2]=-2147483648,W=n[c+4>>2],O=g+8|0,n[O>>2]=n[c>>2],n[O+4>>2]=W,c=c+8|0,g=g+16|0,e=e-1|0,!!e;);if(n[Y>>2]=y,l=h+16|0,n[v+8>>2]=n[p+12>>2],e=n[p+8>>2],n[v>>2]=n[p+4>>2],n[v+4>>2]=e,l=p+16|0,n[a+32>>2]=-2147483643,n[u+76>>2]=7,n[u+72>>2]=1054383,e=m<<3,c=n[e+1067780>>2],n[u+64>>2]=n[e+1067776>>2],n[u+68>>2]=c,n[u+52>>2]=4,n[u+56>>2]=-2147483646,n[u+48>>2]=1054379,e=m<<2,n[u+44>>2]=n[e+1067668>>2],n[u+40>>2]=n[e+1067560>>2],n[u+36>>2]=-2147483648,n[u+28>>2]=5,n[u+32>>2]=-2147483645,n[u+24>>2]=1054374,n[u+16>>2]=P,n[u+20>>2]=M,n[u+12>>2]=-2147483648,n[u+4>>2]=4,n[u+8>>2]=-2147483645,n[u>>2]=1054370,e=n[a+36>>2],n[u+80>>2]=n[a+32>>2],n[u+84>>2]=e,e=n[a+44>>2],n[u+88>>2]=n[a+40>>2],n[u+92>>2]=e,s[u+108|0]=(m-4&255)>>>0<7,n[u+100>>2]=7,n[u+104>>2]=-2147483647,n[u+96>>2]=1054390,n[b+8>>2]=5,n[b+4>>2]=u,n[b>>2]=5,d=d+1|0,b=b+16|0,w=w-1|0,!w)break}n[R>>2]=q,l=a+48|0,l=k+16|0,e=t+1096|4,n[e+8>>2]=n[f+12>>2],u=n[f+8>>2],n[e>>2]=n[f+4>>2],n[e+4>>2]=u,l=f+16|0,n[i+4>>2]=6,n[i>>2]=1053616,n[i+112>>2]=500,n[i+116>>2]=0,n[i+100>>2]=12,n[i+104>>2]=-2147483646,n[i+96>>2]=1054464,n[i+88>>2]=53800,n[i+92>>2]=0,n[i+76>>2]=15,n[i+80>>2]=-2147483646,n[i+72>>2]=1054449,n[i+64>>2]=13e3,n[i+68>>2]=0,n[i+52>>2]=13,n[i+56>>2]=-2147483646,n[i+48>>2]=1054436,n[i+40>>2]=5,n[i+44>>2]=0,n[i+28>>2]=12,n[i+32>>2]=-2147483646,n[i+24>>2]=1054424,e=n[t+1108>>2],n[i+16>>2]=n[t+1104>>2],n[i+20>>2]=e,n[t+1096>>2]=-2147483643,e=n[t+1100>>2],n[i+8>>2]=n[t+1096>>2],n[i+12>>2]=e,n[r+12>>2]=5,n[r+8>>2]=i,n[r>>2]=-2147483648,n[r+4>>2]=5;break n}fn(t+1096|0,a,1053583,4),i=n[t+1104>>2],u=n[t+1100>>2],w=n[t+1096>>2];U:{if((w|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e;break U}a=0,d=l-48|0,z[d+44>>1]=1,n[d+40>>2]=i,n[d+32>>2]=0,n[d+36>>2]=0,n[d+20>>2]=i,f=u,n[d+16>>2]=u,n[d+8>>2]=45,n[d+12>>2]=95,m=u+i|0,n[d+28>>2]=m,e=u;k:{s:for(;;){if((e|0)==(m|0))break k;u=e+1|0,n[d+24>>2]=u,c=o[e|0];f:{if(c<<24>>24>=0)break f;if(u=e+2|0,n[d+24>>2]=u,b=o[e+1|0]&63,k=c&31,c>>>0<=223){c=b|k<<6;break f}if(u=e+3|0,n[d+24>>2]=u,b=o[e+2|0]&63|b<<6,c>>>0<240){c=b|k<<12;break f}if(u=e+4|0,n[d+24>>2]=u,c=k<<18&1835008|(o[e+3|0]&63|b<<6),(c|0)==1114112)break k}if(k=(u-e|0)+a|0,n[d+32>>2]=k,(c|0)==1114112)break k;for(e=0;;){if((e|0)==8){a=k,e=u;continue s}if(b=(d+8|0)+e|0,e=e+4|0,n[b>>2]==(c|0))break}break}i=a}s[d+18|0]=2,z[d+16>>1]=256,a=d+16|0,u=0,k=(i|0)!=2,c=0;k:for(;;){s:{if(e=c,(e|0)==3)break s;if(c=e+1|0,k)continue;for(i=o[e+a|0],d=n[(i<<2)+1095212>>2],e=0;;){if((e|0)==2){u=i;break s}if(b=o[e+f|0],p=(((b-65&255)>>>0<26?32:0)|b)&255,b=o[e+d|0],(p|0)!=((((b-65&255)>>>0<26?32:0)|b)&255))continue k;e=e+1|0}}break}if(s[t+272|0]=u,i=x0(8,48),n[t+1100>>2]=1065060,n[t+1096>>2]=1063692,g=t+272|0,n[t+1104>>2]=g,c=l-16|0,l=c,u=c+4|0,W=t+1096|0,e=W,C0(u,(n[e+4>>2]-n[e>>2]>>>0)/36|0),k=l-16|0,l=k,Z0(u,(n[e+4>>2]-n[e>>2]>>>0)/36|0),a=n[u+8>>2],f=n[u+4>>2],n[k+4>>2]=u+8,i0=k,a0=s0(f,a,32),n[i0+8>>2]=a0,n[k+12>>2]=j,d=l-16|0,l=d,u=k+4|0,v=n[u+4>>2],h=n[u>>2],f=n[e>>2],a=n[e+4>>2],(f|0)!=(a|0))for(R=n[e+8>>2],u=n[u+8>>2]+(v<<4)|0,a=(a-f>>>0)/36|0,v=a+v|0;;){e=x0(8,32),q=U[f+32>>1],p=d+8|0,m=4,P=f+8|0,b=P;k:{s:switch(o[R|0]-1|0){case 0:b=f+16|0,m=12;break k;case 1:break s;default:break k}b=f+24|0,m=20}if(n[p>>2]=n[b>>2],n[p+4>>2]=n[m+P>>2],b=n[d+8>>2],n[e+28>>2]=n[d+12>>2],n[e+24>>2]=b,n[e+20>>2]=-2147483648,n[e+16>>2]=-2147483645,n[e+8>>2]=q,n[e+12>>2]=0,n[e>>2]=-2147483646,n[u+12>>2]=2,n[u+8>>2]=e,n[u>>2]=-2147483643,n[u+4>>2]=2,f=f+36|0,u=u+16|0,a=a-1|0,!a)break}if(n[h>>2]=v,l=d+16|0,l=k+16|0,e=t+776|4,n[e+8>>2]=n[c+12>>2],u=n[c+8>>2],n[e>>2]=n[c+4>>2],n[e+4>>2]=u,l=c+16|0,n[t+776>>2]=-2147483643,n[t+460>>2]=1066724,n[t+456>>2]=1066532,n[t+464>>2]=g,f=l-16|0,l=f,u=f+4|0,e=t+456|0,C0(u,n[e+4>>2]-n[e>>2]>>>5|0),d=l-16|0,l=d,Z0(u,n[e+4>>2]-n[e>>2]>>>5|0),a=n[u+8>>2],c=n[u+4>>2],n[d+4>>2]=u+8,i0=d,a0=s0(c,a,32),n[i0+8>>2]=a0,n[d+12>>2]=j,a=d+4|0,m=n[a+4>>2],b=n[a>>2],u=n[e>>2],k=n[e+4>>2],(u|0)!=(k|0))for(p=n[e+8>>2],c=n[a+8>>2]+(m<<4)|0,g=k-u>>>5|0,e=u;;){v=(y<<5)+u|0,k=v+8|0,a=x0(8,32),R=n[e+4>>2],h=4;k:{s:switch(o[p|0]-1|0){case 0:k=e+16|0,h=12;break k;case 1:break s;default:break k}k=v+24|0,h=20}if(v=n[e>>2],n[a+16>>2]=-2147483645,n[a+20>>2]=-2147483648,n[a+12>>2]=R,n[a+8>>2]=v,n[a>>2]=-2147483645,n[a+4>>2]=-2147483648,n[a+24>>2]=n[k>>2],n[a+28>>2]=n[(e+h|0)+8>>2],n[c+8>>2]=a,n[c+12>>2]=2,n[c>>2]=-2147483643,n[c+4>>2]=2,e=e+32|0,c=c+16|0,y=y+1|0,m=m+1|0,g=g-1|0,!g)break}n[b>>2]=m,l=d+16|0,e=W|4,n[e+8>>2]=n[f+12>>2],u=n[f+8>>2],n[e>>2]=n[f+4>>2],n[e+4>>2]=u,l=f+16|0,n[i+4>>2]=5,n[i>>2]=1065060,e=n[t+780>>2],n[i+8>>2]=n[t+776>>2],n[i+12>>2]=e,e=n[t+788>>2],n[i+16>>2]=n[t+784>>2],n[i+20>>2]=e,n[i+28>>2]=10,n[i+24>>2]=1053908,e=n[t+1108>>2],n[i+40>>2]=n[t+1104>>2],n[i+44>>2]=e,u=2,n[r+12>>2]=2,n[t+1096>>2]=-2147483643,e=n[t+1100>>2],n[i+32>>2]=n[t+1096>>2],n[i+36>>2]=e}n[r+8>>2]=i,n[r+4>>2]=u,n[r>>2]=w;break n}if(Rn(t+1096|0,a),u=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=u,u=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=u,n[t+472>>2]=n[t+1116>>2],u=n[t+1096>>2],(u|0)==-2147483648){n[r+16>>2]=n[t+472>>2],e=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=e,e=n[t+460>>2],n[r>>2]=n[t+456>>2],n[r+4>>2]=e;break n}if(i=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=i,i=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=i,i=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=i,i=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=i,i=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=i,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=u,I2(t+1096|0,e),i=n[t+1100>>2],u=n[t+1096>>2],(u|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],e=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=e,n[r+4>>2]=i,n[r>>2]=u,W0(t+776|0);break n}P=l-32|0,l=P,u=t+776|0,br(P,u),a=n[P+8>>2],n[P+16>>2]=n[P+4>>2],n[P+20>>2]=a,n[P+12>>2]=i+32,n[P+28>>2]=n[u+44>>2],n[P+24>>2]=n[u+36>>2]!=-2147483648?n[u+40>>2]:0,I=t+136|0,w=l-320|0,l=w,n[w+172>>2]=0,n[w+164>>2]=0,n[w+168>>2]=4,u=P+12|0,m=n[u+4>>2],S=m+T(n[u+8>>2],12)|0,O=w+232|0,J=n[u>>2],Q=w+276|0,K=w+248|0,H=n[u+16>>2],Z=n[u+12>>2],M=w+236|0;m:for(;;){U:{k:{if((m|0)!=(S|0)){g=0,n[w+184>>2]=0,n[w+176>>2]=0,n[w+180>>2]=4,W=n[m+4>>2],R=n[m+8>>2],Ae(w+188|0,W,R),b=n[w+192>>2],v=b+44|0,d=n[w+196>>2],u=b;s:for(;;){if((d|0)==(g|0))break k;q=b+T(g,24)|0,f=n[q+8>>2],p=n[q+4>>2],i=h8(),y=n[i+4>>2],c=n[i+8>>2],a=l-16|0,l=a,n[a+8>>2]=f,n[a+4>>2]=p,n[a+12>>2]=a+4,i=0;f:{if(!c)break f;for(;;){if(c>>>0<=1){if(c=wa(a+12|0,T(i,24)+y|0)&255,!c)break f;i=((c|0)==255)+i|0}else{E=i,h=c>>>1|0,i=h+i|0,i=(wa(a+12|0,T(i,24)+y|0)&255)==1?E:i,c=c-h|0;continue}break}}for(l=a+16|0,a=h8(),y=n[a+4>>2],c=n[a+8>>2],n[w+240>>2]=f,n[w+236>>2]=p,s[w+244|0]=0,a=i>>>0>c>>>0?4:y+T(i,24)|0,i=c-i|0,C=a+T(i>>>0<=c>>>0?i:0,24)|0,n[w+232>>2]=C,D=d-g|0,g=g+1|0;;){f:{l:{if(c=a,(C|0)==(a|0)||(a=a+24|0,n[w+228>>2]=a,!Me(c,M)))break l;if(y=n[c+16>>2],i=y>>>0>D>>>0,i)continue;h=i?0:q,E=T(y,24),Y=E+q|0;x:{if(!y){N=1;break x}for(i=E-24|0,f=v;;){if(N=!i,!i)break x;if(i=i-24|0,p=o[f|0],f=f+24|0,!!p)break}}for(i=(Y-h>>>0)/24|0,p=i>>>0>y>>>0?y:i,i=((u+E|0)-h>>>0)/24|0,E=i>>>0>y>>>0?y:i,f=h+8|0,i=n[c+12>>2],h=0;;){if((h|0)==(E|0)){h=p;break f}if(G=n[i>>2],G&&!Au(n[f-4>>2],n[f>>2],G,n[i+4>>2]))break f;h=h+1|0,f=f+24|0,i=i+8|0}}u=u+24|0,v=v+24|0;continue s}!N|h>>>0<p>>>0|(!y|(Y|0)==24)||Ru(w+176|0,o[c+20|0],n[q+12>>2],n[Y-8>>2])}}}n[I+8>>2]=n[w+172>>2],u=n[w+168>>2],n[I>>2]=n[w+164>>2],n[I+4>>2]=u,l=w+320|0;break U}for(i=h8(),a=n[i+16>>2],C=a+(n[i+20>>2]<<4)|0;;){if((a|0)!=(C|0)){for(y=0,n[w+316>>2]=0,n[w+308>>2]=0,n[w+312>>2]=4,E=a+4|0,p=a+16|0,D=n[a+8>>2],N=n[a+12>>2];;){dr(w+268|0,N),dr(w+228|0,N);k:{s:{f:{if(!y)break f;if(y>>>0<R>>>0){if(s[y+W|0]>-65)break f;break s}if((y|0)!=(R|0))break s}n[w+208>>2]=W,n[w+212>>2]=y+W,h=vr(w+208|0);break k}h=1114112}Mn(w+152|0,W,R,y);k:{s:{if(g=n[w+152>>2],g)for(i=n[w+156>>2],n[w+200>>2]=g,q=i+g|0,n[w+204>>2]=q,v=0;;){n[w+212>>2]=q,n[w+208>>2]=g,Y=n2(w+208|0);f:{if(v){if(i=n[w+276>>2],i)break f;v=1;break s}f8(E,0,y,h,Y,w+268|0),i=n[w+276>>2]}for(n[w+276>>2]=0,f=n[w+272>>2],n[w+224>>2]=0,n[w+208>>2]=f,n[w+220>>2]=i,b=(i<<3)+f|0,n[w+212>>2]=b,G=Y-97>>>0<26?Y&95:Y,B=Y-65>>>0<26?Y|32:Y,n[w+216>>2]=w+268;;){f:{if(i=f,(i|0)==(b|0)){c=u;break f}if(f=i+8|0,n[w+208>>2]=f,h=n[i>>2],h>>>0>=N>>>0)continue;if(c=n[i+4>>2],i=D+(h<<4)|0,V=n[i>>2],V=V>>31&V-2147483647,V){if((V|0)!=5)continue;v=1,d=y;break f}if((Y|0)==1114112)continue;n[w+296>>2]=i;l:{if($a(w+296|0,B)){if(o[i+12|0])continue;break l}if(($a(w+296|0,G)|0)==o[i+12|0])continue}for(n[w+300>>2]=q,f=0,i=g;;){if(f=f&1,!(f|(i|0)==(q|0))){i=o[o[i|0]+1084376|0]+i|0,f=1;continue}break}n[w+296>>2]=i,b=h+1|0,f?i=n2(w+296|0):i=1114112,f8(E,b,c,Y,i,w+228|0),b=n[w+212>>2],f=n[w+208>>2];continue}break}if(u=l-16|0,l=u,i=w+208|0,n[i>>2]=4,n[i+4>>2]=4,n[u+12>>2]=i,i=n[u+12>>2],h=n[i+16>>2],h&&(f=n[i+8>>2],b=n[f+8>>2],g=n[i+12>>2],(b|0)!=(g|0)&&(q=n[f+4>>2],oc(q+(b<<3)|0,(g<<3)+q|0,h<<3),h=n[i+16>>2]),n[f+8>>2]=b+h),l=u+16|0,h=n2(w+200|0),(h|0)==1114112){u=c;break s}else{u=1;f:{if(h>>>0<128||(u=2,h>>>0<2048))break f;u=h>>>0<65536?3:4}for(n[w+276>>2]=0,i=n[w+288>>2],f=n[w+284>>2];;){if(i){s[f|0]=0,i=i-1|0,f=f+1|0;continue}break}r2(w+268|0,w+228|0,6),y=u+y|0,q=n[w+204>>2],g=n[w+200>>2],u=c;continue}}me(w+228|0),me(w+268|0);break k}if(me(w+228|0),me(w+268|0),(v|0)!=1)break k;l8(w+308|0,u,d),i=u+1|0,y=i>>>0>d>>>0?i:d;continue}break}for(c=n[w+308>>2],i=n[w+312>>2],f=i+(n[w+316>>2]<<3)|0,n[w+240>>2]=f,n[w+236>>2]=c,n[w+232>>2]=i,n[w+228>>2]=i;;){if((i|0)!=(f|0)){n[w+232>>2]=i+8,c=n[i>>2],cn(w+144|0,W,R,c,n[i+4>>2]),i=n[w+144>>2],f=i||1,i=i?n[w+148>>2]:0,ka(w+136|0,f,i),b=o[a|0],y=n[w+140>>2],da(w+128|0,f,i),Ru(w+176|0,b,i+(c-y|0)|0,c+n[w+132>>2]|0),i=n[w+232>>2],f=n[w+240>>2];continue}break}a=l-16|0,l=a,n[a+12>>2]=w+228,i=l-16|0,l=i,c=n[a+12>>2],n[i+12>>2]=n[c>>2],n[i+8>>2]=n[c+8>>2],R0(i+8|0),l=i+16|0,l=a+16|0,a=p;continue}break}u=n[271087],n[M>>2]=n[271086],n[M+4>>2]=u,u=n[271089],n[M+8>>2]=n[271088],n[M+12>>2]=u,u=n[271091],n[M+16>>2]=n[271090],n[M+20>>2]=u,u=n[271093],n[M+24>>2]=n[271092],n[M+28>>2]=u,n[w+228>>2]=0,n[w+232>>2]=4;k:for(;;){s:{if(We(w+120|0,w+228|0),n[w+120>>2]!=1)break s;for(i=(n[w+124>>2]<<3)+M|0,u=n[i+4>>2],f=u>>>0<128?1:u>>>0<2048?2:u>>>0<65536?3:4,a=n[i>>2],p=a>>>0<128?1:a>>>0<2048?2:a>>>0<65536?3:4,i=0,y=(u|0)==8217;;){if(Mn(w+32|0,W,R,i),c=n[w+32>>2],!c||(d=w+268|0,vu(d,a,c,n[w+36>>2]),de(w+208|0,d),n[w+208>>2]!=1)||(g=n[w+212>>2]+i|0,d=g+p|0,Mn(w+24|0,W,R,d),c=n[w+24>>2],!c))continue k;for(b=n[w+28>>2],n[w+276>>2]=0,n[w+268>>2]=c,n[w+272>>2]=c+b;;){if(z2(w+16|0,w+268|0),i=n[w+20>>2],(i|0)==1114112)continue k;q=w+8|0,v=1;f:{if(i>>>0<128||(v=2,i>>>0<2048))break f;v=i>>>0<65536?3:4}if(h=n[w+16>>2],Mn(q,c,b,v+h|0),v=n[w+8>>2],v?v=ca(v,n[w+12>>2]):v=0,!(v&y|(u|0)!=(i|0)))break}i=d+h|0,cn(w,W,R,d,i),c=n[w>>2];f:{if(!c||(d=w+268|0,Ae(d,c,n[w+4>>2]),c=n[w+276>>2],e8(d),c>>>0<9))break f;Ru(w+176|0,10,g,i+f|0)}i=i+f|0}}break}for(p=n[w+192>>2],V=n[w+196>>2],da(w+112|0,W,R),E=n[w+112>>2],C=n[w+116>>2],vu(w+228|0,10,E,C),c=m+12|0,i=n[w+244>>2],D=n[w+236>>2],G=n[w+232>>2];;){k:{s:{if(i>>>0>D>>>0||(b=n[w+240>>2],b>>>0>i>>>0))break s;B=w+104|0,v=w+228|0,N=o[(o[v+24|0]+K|0)-1|0],u=0,Y=l-32|0,l=Y,f=Y+8|0,h=0,d=0,q=i-b|0,a=q,g=b+G|0,i=(g+3&-4)-g|0;f:{if(a>>>0<i>>>0){y=1,b=4;break f}b=i+g|0,a=a-i|0,y=b+(a&2147483640)|0,h=a&7,d=a>>>3|0,a=i}n[f+20>>2]=h,n[f+16>>2]=y,n[f+12>>2]=d,n[f+8>>2]=b,n[f+4>>2]=a,n[f>>2]=g;f:{l:{x:{if(i=n[Y+28>>2],i>>>0>q>>>0)break x;a=q-i|0,f=n[Y+12>>2],d=(g+q|0)-1|0;q:{for(;;){if(!(u+i|0))break q;if(b=u+d|0,u=u-1|0,(N|0)==o[b|0])break}u=u+q|0;break l}for(i=T(N,16843009);u=a,f>>>0<u>>>0&&(a=u-8|0,d=u+g|0,b=i^n[d-8>>2],d=i^n[d-4>>2],((16843008-b|b)&(16843008-d|d)&-2139062144)==-2139062144););if(u>>>0>q>>>0)break x;for(i=g-1|0;;){if(a=0,!u)break f;if(a=u+i|0,u=u-1|0,(N|0)==o[a|0])break}break l}L()}a=1}if(i=a,n[B+4>>2]=u,n[B>>2]=i,l=Y+32|0,n[w+104>>2]!=1)break s;if(i=n[w+240>>2]+n[w+108>>2]|0,a=o[v+24|0]-1|0,i>>>0<a>>>0||(u=o[v+24|0],d=i-a|0,a=u+d|0,a>>>0>D>>>0|u>>>0>a>>>0))break k;n[w+212>>2]=u,n[w+208>>2]=d+G;f:{if(u=o[v+24|0],u>>>0<5){if(n[w+272>>2]=u,n[w+268>>2]=K,u=w+268|0,!Ye(w+208|0,u))break k;if(n[w+244>>2]=d,i=u,u=d+o[v+24|0]|0,b=u+E|0,a=C-u|0,Ae(i,b,a),u=n[w+276>>2],n[w+228>>2]=u,!ma(1084332,v)||(ju(w+96|0,E,d),!n[w+100>>2]))break f;for(f=T(u,24),i=n[w+272>>2];;){if(f){if(cn(w+88|0,b,a,n[i+12>>2],n[i+16>>2]),u=n[w+88>>2],!u)break f;if(f=f-24|0,i=i+24|0,sa(u,n[w+92>>2]))continue;break f}break}n[w+236>>2]=33,n[w+228>>2]=46,n[w+232>>2]=63,f=0,u=l-48|0,l=u,n[u+36>>2]=0,n[u+28>>2]=b,n[u+24>>2]=a,n[u+20>>2]=b,i=w+228|0,n[u+16>>2]=n[i+8>>2],y=n[i+4>>2],n[u+8>>2]=n[i>>2],n[u+12>>2]=y,n[u+32>>2]=a+b,ha(u,u+28|0),i=n[u+4>>2];l:{if((i|0)==1114112||(y=n[u>>2],g=n[u+28>>2],h=n[u+32>>2],n[u+44>>2]=i,!ya(u+8|0,3,u+44|0)))break l;f=(((a+y|0)-h|0)+g|0)==(a|0)}if(l=u+48|0,f)break f;ka(w+80|0,b,a),Ru(w+176|0,9,((a+d|0)-n[w+84>>2]|0)+1|0,C);break f}L()}e8(w+268|0)}if(Z){for(a=w+228|0,Ae(a,Z,H),i=n[w+228>>2],u=n[w+232>>2],f=n[w+236>>2],n[w+248>>2]=H,n[w+244>>2]=Z,n[w+240>>2]=u+T(f,24),n[w+236>>2]=i,n[w+232>>2]=u,n[w+228>>2]=u,q=w+268|0,Y=l-16|0,l=Y,D=n[a+8>>2],u=n[a>>2],y=l-32|0,l=y,n[y+28>>2]=n[a+12>>2],n[y+24>>2]=a+24,n[y+20>>2]=a+16,E=y+8|0,d=u,i=l-80|0,l=i,b=i+48|0,C=n[y+20>>2];;){s:{f:{if(f=n[a+4>>2],(f|0)!=n[a+12>>2]){n[a+4>>2]=f+24,g=n[f+20>>2],N=n[f+16>>2],n[i+32>>2]=N,n[i+36>>2]=g,h=n[f+12>>2],G=n[f+8>>2],n[i+24>>2]=G,n[i+28>>2]=h,v=n[f+4>>2],f=n[f>>2],n[i+16>>2]=f,n[i+20>>2]=v,n[b>>2]=f,n[b+4>>2]=v,n[b+16>>2]=N,n[b+20>>2]=g,n[b+8>>2]=G,n[b+12>>2]=h,n[i+44>>2]=d,n[i+40>>2]=u,f=n[C>>2],v=n[C+4>>2],N=n[i+64>>2],cn(i+8|0,f,v,n[i+60>>2],N),g=1,h=1,G=n[i+8>>2],G&&(h=sa(G,n[i+12>>2])^1);l:{if(o[i+68|0]!=1||(Mn(i,f,v,N),f=n[i>>2],!f))break l;g=_u(f,n[i+4>>2],32)^1}for(f=0,v=l-16|0,l=v,N=n[i+52>>2],G=n[i+56>>2],B=N+G|0,n[v+12>>2]=B,n[v+8>>2]=N;;){if(_=n2(v+8|0),(_|0)!=1114112){f=(_-48>>>0<10)+f|0;continue}break}l=v+16|0;l:{x:{if(f=f>>>0>2,!(h|f)){if(f=xu(N,B),!(f>>>0<3|g))break x;f=f>>>0>2}if(f)break l;break f}if(n[i+76>>2]=G,n[i+72>>2]=N,D4(i+72|0,1084172,20))break f}n[d+8>>2]=n[b+8>>2],f=n[b+4>>2],n[d>>2]=n[b>>2],n[d+4>>2]=f,d=d+12|0;continue}n[E+4>>2]=d,n[E>>2]=u,l=i+80|0;break s}F(b);continue}break}for(i=n[y+12>>2],f=Y+8|0,n[f>>2]=n[y+8>>2],n[f+4>>2]=i,l=y+32|0,d=n[Y+12>>2],i=l-16|0,l=i,n[a+8>>2]=0,b=n[a+12>>2],f=n[a+4>>2],n[a>>2]=4,n[i+8>>2]=0,n[i+12>>2]=4,ge(i+8|0),n[a+12>>2]=4,n[a+4>>2]=4,i8(f,(b-f>>>0)/24|0),l=i+16|0,n[q+4>>2]=u,n[q>>2]=D<<1,n[q+8>>2]=(d-u>>>0)/12,i=l-16|0,l=i,n[i+12>>2]=a,u=n[a+4>>2],i8(u,(n[a+12>>2]-u>>>0)/24|0),u=l-16|0,l=u,a=n[i+12>>2],n[u+12>>2]=n[a>>2],n[u+8>>2]=n[a+8>>2],ge(u+8|0),l=u+16|0,l=i+16|0,l=Y+16|0,u=n[w+268>>2],i=n[w+272>>2],d=i+T(n[w+276>>2],12)|0,n[w+240>>2]=d,n[w+236>>2]=u,n[w+232>>2]=i,n[w+228>>2]=i,a=p+T(V,24)|0;;){s:{if((i|0)==(d|0)||(u=i+12|0,n[w+232>>2]=u,f=n[i>>2],(f|0)==-2147483648))break s;for(b=n[i+8>>2],n[w+212>>2]=n[i+4>>2],n[w+216>>2]=b,n[w+208>>2]=f,n[w+272>>2]=a,n[w+268>>2]=p,n[w+276>>2]=w+208,i=p,f=a;;){n[w+296>>2]=Q,i=i-24|0;f:{for(;;){if(i=i+24|0,(f|0)==(i|0))break f;if(n[w+308>>2]=i,b=n[w+308>>2],g=n[b+4>>2],v=n[b+8>>2],b=n[n[w+296>>2]>>2],!!w8(g,v,n[b+4>>2],n[b+8>>2]))break}if(n[w+268>>2]=i+24,!i)break f;Ru(w+176|0,9,n[i+12>>2],n[i+16>>2]),i=n[w+268>>2],f=n[w+272>>2];continue}break}F(w+208|0),i=u;continue}break}for(i=l-16|0,l=i,u=w+228|0,n[i+12>>2]=u,a=n[u+12>>2],u=n[u+4>>2],f=(a-u>>>0)/12|0;;){if(f){f=f-1|0,F(u),u=u+12|0;continue}break}Pe(i+12|0),l=i+16|0}for(u=s2(12),n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4,n[w+304>>2]=1,n[w+300>>2]=u,n[w+296>>2]=1,n[w+316>>2]=0,n[w+308>>2]=0,n[w+312>>2]=4,n[w+216>>2]=0,n[w+208>>2]=0,n[w+212>>2]=4,n[w+276>>2]=0,n[w+268>>2]=W,n[w+272>>2]=R+W;;){z2(w+72|0,w+268|0);s:{if(u=n[w+76>>2],(u|0)!=1114112){i=n[w+72>>2];f:{if(u>>>0>=128){l:{if(u>>>0>=2048){h=i+(u>>>0<65536?3:4)|0;break l}if(h=i+2|0,u>>>0<178)break s}if(or(u))break f;break s}if(h=i+1|0,u-48>>>0>=10)break s}n[w+236>>2]=h,n[w+232>>2]=i,n[w+228>>2]=1,Nn(w+208|0,w+228|0);continue}for(u=n[w+208>>2],i=n[w+212>>2],f=T(n[w+216>>2],12),n[w+240>>2]=i+f,n[w+236>>2]=u,n[w+232>>2]=i,n[w+228>>2]=i;;){f:{if(!f)break f;u=i+12|0,n[w+232>>2]=u,a=n[i+8>>2],d=n[i+4>>2];l:{x:switch(n[i>>2]){default:l8(w+308|0,d,a);break l;case 2:break f;case 0:break x}jr(W,R,w+308|0,w+296|0),cn(w- -64|0,W,R,d,a);x:{if(i=n[w+64>>2],i&&(b=w+268|0,Js(b,i,n[w+68>>2]),i=l-16|0,l=i,Qt(i+8|0,n[w+272>>2],n[w+276>>2]),p=U[i+8>>1],y=w+56|0,g=U[i+10>>1],z[y+2>>1]=g+1,z[y>>1]=p&(g|0)!=65535,l=i+16|0,i=U[w+56>>1],F(b),i))break x;n[w+276>>2]=0,n[w+268>>2]=0,n[w+272>>2]=4,Nn(w+296|0,w+268|0);break l}xr(n[w+300>>2],n[w+304>>2],d,a)}f=f-12|0,i=u;continue}break}for(u=l-16|0,l=u,n[u+12>>2]=w+228,Pe(u+12|0),l=u+16|0,u=w+308|0,jr(W,R,u,w+296|0),a=n[w+304>>2],i=n[w+300>>2],f=n[w+296>>2],R0(u),a=T(a,12)+i|0,n[w+280>>2]=a,n[w+276>>2]=f,n[w+272>>2]=i,n[w+268>>2]=i;;){f:{if((i|0)==(a|0)||(u=i+12|0,n[w+272>>2]=u,d=n[i>>2],(d|0)==-2147483648))break f;for(f=n[i+8>>2],i=n[i+4>>2],n[w+212>>2]=i,n[w+216>>2]=f,n[w+208>>2]=d;;){if(f>>>0>=8){b=w+48|0;l:{if((i|0)==-56){h=0,d=0;break l}h=n[i+60>>2],d=n[i>>2]}cn(b,W,R,d,h),b=n[w+48>>2];l:{if(!b)break l;Mt(w+228|0,b,n[w+52>>2],J);x:switch(n[w+228>>2]-1|0){case 4:E2(O),k8(w+176|0,12,2,d,h);break l;case 0:$t(O),J2(O);break l;case 1:break x;default:break l}U8(O)}i=i+8|0,f=f-1|0;continue}break}i=n[w+216>>2],i>>>0>=5&&(zr(w+40|0,n[w+212>>2],i),k8(w+176|0,12,1,n[w+40>>2],n[w+44>>2])),R0(w+208|0),i=u;continue}break}for(i=l-16|0,l=i,u=w+268|0,n[i+12>>2]=u,a=n[u+12>>2],u=n[u+4>>2],f=(a-u>>>0)/12|0;;){if(f){f=f-1|0,R0(u),u=u+12|0;continue}break}if(Pe(i+12|0),l=i+16|0,b=n[w+180>>2],p=n[w+176>>2],f=n[w+184>>2],f>>>0>=2){y=l-16|0,l=y,a=(f>>>1|0)+f|0;f:for(;;){if(a){a=a-1|0;l:{if(a>>>0<f>>>0){u=T(a,12)+b|0,i=n[u+8>>2],d=n[b>>2],g=n[b+4>>2],h=n[u+4>>2],n[b>>2]=n[u>>2],n[b+4>>2]=h,h=n[b+8>>2],n[b+8>>2]=i,n[u+8>>2]=h,n[u>>2]=d,n[u+4>>2]=g,u=0;break l}u=a-f|0}for(d=a>>>0>f>>>0?f:a;;){if(g=u<<1,i=g|1,d>>>0<=i>>>0||(g=g+2|0,g>>>0<d>>>0&&(i=Da(T(i,12)+b|0,T(g,12)+b|0)+i|0),u=T(u,12)+b|0,g=T(i,12)+b|0,!Da(u,g)))continue f;r2(u,g,3),u=i}}break}l=y+16|0}for(n[w+216>>2]=0,n[w+208>>2]=0,n[w+212>>2]=4,n[w+236>>2]=p,n[w+228>>2]=b,a=T(f,12)+b|0,n[w+240>>2]=a;;){f:{if((a|0)!=(b|0)){if(u=b+12|0,y=o[b|0],(y|0)!=3)break f}else u=a;if(n[w+232>>2]=u,Ka(w+228|0),i=n[w+212>>2],f=n[w+216>>2],f>>>0>=2){d=i,p=l-16|0,l=p,a=(f>>>1|0)+f|0;l:for(;;){if(a){a=a-1|0;x:{if(a>>>0<f>>>0){u=T(a,12)+d|0,i=n[u+8>>2],b=n[d>>2],y=n[d+4>>2],g=n[u+4>>2],n[d>>2]=n[u>>2],n[d+4>>2]=g,g=n[d+8>>2],n[d+8>>2]=i,n[u+8>>2]=g,n[u>>2]=b,n[u+4>>2]=y,u=0;break x}u=a-f|0}for(b=a>>>0>f>>>0?f:a;;){if(y=u<<1,i=y|1,b>>>0<=i>>>0||(y=y+2|0,y>>>0<b>>>0&&(i=La(T(i,12)+d|0,T(y,12)+d|0)+i|0),u=T(u,12)+d|0,y=T(i,12)+d|0,!La(u,y)))continue l;r2(u,y,3),u=i}}break}l=p+16|0,f=n[w+216>>2],i=n[w+212>>2]}for(u=n[w+208>>2],n[w+244>>2]=m,n[w+240>>2]=T(f,12)+i,n[w+236>>2]=u,n[w+232>>2]=i,n[w+228>>2]=i,a=l-16|0,l=a,u=w+164|0,i=w+228|0,Wn(u,(n[i+12>>2]-n[i+4>>2]>>>0)/12|0),f=n[u+8>>2],d=n[u+4>>2],n[a+4>>2]=u+8,i0=a,a0=s0(d,f,32),n[i0+8>>2]=a0,n[a+12>>2]=j,u=l-32|0,l=u,f=n[i+12>>2],n[u+8>>2]=n[i+8>>2],n[u+12>>2]=f,f=n[i+4>>2],n[u>>2]=n[i>>2],n[u+4>>2]=f,f=a+4|0,d=n[f+4>>2],n[u+16>>2]=n[f>>2],n[u+20>>2]=d,n[u+24>>2]=n[f+8>>2],n[u+28>>2]=n[i+16>>2],i=0,m=u+16|0,d=n[m+4>>2],y=n[m+8>>2]+T(d,12)|0,p=n[m+12>>2],g=n[u+4>>2],h=n[u+12>>2];;){if(f=i+g|0,(h|0)==(f|0))Ka(u),n[n[m>>2]>>2]=d;else{n[u+4>>2]=f+12,b=f+4|0,v=n[b>>2],W=n[b+4>>2],R=o[f+1|0],q=o[p|0]|o[p+1|0]<<8,b=i+y|0,s[b+11|0]=o[f|0],s[b+10|0]=R,z[b+8>>1]=q,n[b>>2]=v,n[b+4>>2]=W,i=i+12|0,d=d+1|0;continue}break}l=u+32|0,l=a+16|0,e8(w+188|0),m=c;continue m}d=n[b+8>>2],p=n[b+4>>2],g=U[b+2>>1],i=T(n[w+216>>2],12),f=n[w+212>>2],h=f+8|0,b=o[b+1|0];f:{for(;;){if(i){if(!((b|0)!=o[f+1|0]|p>>>0>=n0[h>>2])&d>>>0>n0[h-4>>2])break f;f=f+12|0,i=i-12|0,h=h+12|0;continue}break}n[w+276>>2]=d,n[w+272>>2]=p,z[w+270>>1]=g,s[w+269|0]=b,s[w+268|0]=y,Nn(w+208|0,w+268|0)}b=u}}if(!((u&2097119)-65>>>0>=26&&(u>>>0<170||!ri(u)))){s:{if(u=n[w+216>>2],!u||(u=n[w+212>>2]+T(u,12)|0,a=u-12|0,!a|n[a>>2]==1)||(u=u-4|0,(i|0)!=n[u>>2]))break s;n[u>>2]=h;continue}n[w+236>>2]=h,n[w+232>>2]=i,n[w+228>>2]=0,Nn(w+208|0,w+228|0)}}}n[w+244>>2]=i}}break}if(w2(P),l=P+32|0,u=n[t+140>>2],i=n[t+144>>2],i){if(b=t+8|0,i){if(e=o[u+11|0],c=u+12|0,f=T(i,12)+u|0,(c|0)!=(f|0))for(a=c+11|0,c=(f-c>>>0)/12|0;e=e&255,f=o[a|0],e=e>>>0>f>>>0?e:f,a=a+12|0,c=c-1|0,!!c;);e=e&255}else e=0;Oi(b,e&255),k=n[t+12>>2],e=n[t+8>>2],R=-2147483645}else R=-2147483648;if(p=t+456|0,q=t+776|0,br(p,q),n[t+1096>>2]=u,n[t+1100>>2]=u+T(i,12),n[t+1104>>2]=p,c=l-16|0,l=c,i=c+4|0,u=t+1096|0,C0(i,(n[u+4>>2]-n[u>>2]>>>0)/12|0),h=0,f=l-16|0,l=f,Z0(i,(n[u+4>>2]-n[u>>2]>>>0)/12|0),a=n[i+8>>2],d=n[i+4>>2],n[f+4>>2]=i+8,i0=f,a0=s0(d,a,32),n[i0+8>>2]=a0,n[f+12>>2]=j,i=l-16|0,l=i,a=f+4|0,y=n[a+4>>2],P=n[a>>2],v=n[u>>2],d=n[u+4>>2],(v|0)!=(d|0))for(M=n[a+8>>2],Y=(d-v>>>0)/12|0,w=n[u+8>>2];;){a=T(n[w+8>>2],12),d=T(h,12)+v|0,g=o[d+9|0],b=o[d+8|0],u=n[w+4>>2];m:{for(;;){if(!a){a=1,W=0;break m}U:{m=o[u|0];k:{if((b|0)!=27^(m|0)!=27)break k;if((b|0)==27|(m|0)==27)break U;if((b|0)!=(m|0))break k;if((g|0)==o[u+1|0])break U}u=u+12|0,a=a-12|0;continue}break}a=n[u+4>>2],W=n[u+8>>2]}m:{if((b|0)==27){g=0,m=1053587,b=4;break m}Un(i+8|0,b),m=n[i+8>>2],b=n[i+12>>2]}if(u=x0(8,144),O=o[d+10|0],Oi(i,o[d+11|0]),N=n[i>>2],I=n[i+4>>2],Z=Ni(a,W,n[d>>2]),a=Ni(a,W,n[d+4>>2]),n[u+124>>2]=3,n[u+128>>2]=-2147483646,n[u+120>>2]=1054339,n[u+112>>2]=Z,n[u+116>>2]=0,n[u+100>>2]=5,n[u+104>>2]=-2147483646,n[u+96>>2]=1054334,n[u+88>>2]=g,n[u+92>>2]=0,n[u+76>>2]=5,n[u+80>>2]=-2147483646,n[u+72>>2]=1053691,n[u+68>>2]=b,n[u+64>>2]=m,n[u+60>>2]=-2147483648,n[u+52>>2]=5,n[u+56>>2]=-2147483645,n[u+48>>2]=1054329,n[u+40>>2]=N,n[u+44>>2]=I,n[u+36>>2]=-2147483648,n[u+28>>2]=5,n[u+32>>2]=-2147483645,n[u+24>>2]=1054324,n[u+16>>2]=O+1&31,n[u+20>>2]=0,n[u+4>>2]=4,n[u+8>>2]=-2147483646,n[u>>2]=1054320,n[u+136>>2]=a,n[u+140>>2]=0,a=(y<<4)+M|0,n[a+8>>2]=6,n[a+4>>2]=u,n[a>>2]=6,y=y+1|0,h=h+1|0,(Y|0)==(h|0))break}n[P>>2]=y,l=i+16|0,l=f+16|0,u=t+272|4,n[u+8>>2]=n[c+12>>2],i=n[c+8>>2],n[u>>2]=n[c+4>>2],n[u+4>>2]=i,l=c+16|0,n[t+272>>2]=-2147483643,u=x0(8,48),n[u+4>>2]=4,n[u>>2]=1054342,n[u+44>>2]=k,n[u+40>>2]=e,n[u+36>>2]=-2147483648,n[u+32>>2]=R,n[u+28>>2]=5,n[u+24>>2]=1054346,n[r+12>>2]=2,n[r+8>>2]=u,n[r>>2]=-2147483648,n[r+4>>2]=2,r=n[t+276>>2],n[u+8>>2]=n[t+272>>2],n[u+12>>2]=r,r=n[t+284>>2],n[u+16>>2]=n[t+280>>2],n[u+20>>2]=r,w2(p),w2(t+136|0),W0(q);break n}if(Di(t+1096|0,a,1054476,5),e=o[t+1100|0],c=n[t+1096>>2],(c|0)!=-2147483648){u=o[t+1112|0]|o[t+1113|0]<<8|(o[t+1114|0]<<16|o[t+1115|0]<<24),i=o[t+1108|0]|o[t+1109|0]<<8|(o[t+1110|0]<<16|o[t+1111|0]<<24),s[r+12|0]=i,s[r+13|0]=i>>>8,s[r+14|0]=i>>>16,s[r+15|0]=i>>>24,s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,u=o[t+1105|0]|o[t+1106|0]<<8|(o[t+1107|0]<<16|o[t+1108|0]<<24),i=o[t+1101|0]|o[t+1102|0]<<8|(o[t+1103|0]<<16|o[t+1104|0]<<24),s[r+5|0]=i,s[r+6|0]=i>>>8,s[r+7|0]=i>>>16,s[r+8|0]=i>>>24,s[r+9|0]=u,s[r+10|0]=u>>>8,s[r+11|0]=u>>>16,s[r+12|0]=u>>>24,s[r+4|0]=e,n[r>>2]=c;break n}if(Rn(t+1096|0,a),u=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=u,u=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=u,n[t+472>>2]=n[t+1116>>2],u=n[t+1096>>2],(u|0)==-2147483648){n[r+16>>2]=n[t+472>>2],e=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=e,e=n[t+460>>2],n[r>>2]=n[t+456>>2],n[r+4>>2]=e;break n}i=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=i,i=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=i,i=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=i,i=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=i,i=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=i,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=u,u=l-352|0,l=u,c=t+776|0,d=lr(c),vn(u+320|0,c),kn(u+16|0),i=n[u+20>>2],a=n[u+16>>2],Q0(u+8|0),f=n[u+12>>2],b=n[u+8>>2],e&&(f0(u+224|0,96),k=1),m=(e|0)!=0|-256,z[u+214>>1]=m,s[u+216|0]=m>>>16,n[u+160>>2]=0,n[u+164>>2]=0,s[u+218|0]=e,n[u+168>>2]=0,n[u+172>>2]=0,z[u+212>>1]=65535,n[u+180>>2]=0,n[u+184>>2]=0,n[u+176>>2]=-1,n[u+188>>2]=0,n[u+192>>2]=0,n[u+196>>2]=0,n[u+200>>2]=0,n[u+204>>2]=0,n[u+208>>2]=0,e=n[u+324>>2],n[u+24>>2]=n[u+320>>2],n[u+28>>2]=e,n[u+32>>2]=n[u+328>>2],s[u+217|0]=0,z[u+60>>1]=k,n[u+56>>2]=0,n[u+52>>2]=f,n[u+48>>2]=b,n[u+44>>2]=0,n[u+40>>2]=i,n[u+36>>2]=a,A(u+62|0,u+224|0,96),z[u+158>>1]=65535,e=n[c+20>>2],p=-1;c:{if(e>>>0<24||(p=0,e>>>0<256))break c;p=e>>>0<65536?1:3}if(f=0,k=l-16|0,l=k,i=n[c+16>>2],a=i+(e<<4)|0,(i|0)!=(a|0))for(e=i+8|0,y=a-i>>>4|0;;){a=k+4|0,b=l-16|0,l=b,n[b+12>>2]=e+4,i=l-48|0,l=i,n[i+8>>2]=b+12,n[i+12>>2]=0,n[i+16>>2]=0,g=i+8|0,h=Oa(g,i+12|0);c:{if(!n[i+12>>2]){if(m=i+24|0,N0(m,n[i+16>>2]),n[i+36>>2]=1,n[i+40>>2]=m,!(Oa(g,i+36|0)&h)){B0(a),F(m);break c}n[a+8>>2]=n[i+32>>2],m=n[i+28>>2],n[a>>2]=n[i+24>>2],n[a+4>>2]=m;break c}B0(a)}l=i+48|0,l=b+16|0,b=n[k+12>>2],F(a),a=o[e+5|0],i=n[e>>2],m=1;c:{if(i>>>0<24||(m=2,i>>>0<256))break c;m=i>>>0<65536?3:5}if(f=(m+((i+(f+b|0)|0)+(a>>>0<24?1:2)|0)|0)+1|0,e=e+16|0,y=y-1|0,!y)break}i=t+272|0,l=k+16|0,ut(u+224|0,u+24|0),e=1,k=n[u+232>>2],a=n[c+32>>2],b=1;c:{if(a>>>0<24||(b=2,a>>>0<256))break c;b=a>>>0<65536?3:5}m=u+224|0,F(m),Q0(u),y=n[u>>2],g=n[u+4>>2],n[u+344>>2]=0,n[u+348>>2]=0,n[u+336>>2]=0,n[u+340>>2]=0,n[u+328>>2]=0,n[u+332>>2]=0,n[u+320>>2]=0,n[u+324>>2]=0,h=u+236|0,v=u+320|0,it(h,v),f0(u+248|0,64),n[u+232>>2]=0,n[u+224>>2]=y,n[u+228>>2]=g,et(v,m),a=(a+(k+(f+p|0)|0)|0)+b|0;c:{if(a>>>0<24||(e=2,a>>>0<256))break c;e=a>>>0<65536?3:5}k=u+48|0,f=u+36|0,b=n[u+328>>2],F(u+320|0);c:{if(n[u+224>>2]!=-2147483648){F(u+224|0),F(h);break c}F(u+228|0),M5(u+240|0)}F(u+24|0),ys(f),J2(f),F(k),n[i>>2]=d,e=(a+b|0)+e|0,a=e-54401|0,e=e-1|0,a=e>>>0>=a>>>0?a:0,f=d-53800|0,f=f>>>0<=d>>>0?f:0,n[i+8>>2]=a>>>0>f>>>0?a:f,a=i,i=(e>>>0)/13600|0,e=((e|0)!=(T(i,13600)|0))+i|0,n[a+4>>2]=e?e>>>0>=4?4:e:1,l=u+352|0,W0(c),e=x0(8,72),n[e+52>>2]=4,n[e+56>>2]=-2147483646,n[e+48>>2]=1054316,n[e+28>>2]=5,n[e+32>>2]=-2147483646,n[e+24>>2]=1054486,n[e+4>>2]=5,n[e+8>>2]=-2147483646,n[e>>2]=1054481,n[r+12>>2]=3,n[r+8>>2]=e,n[r>>2]=-2147483648,n[r+4>>2]=3,n[e+64>>2]=n[t+280>>2],n[e+68>>2]=0,n[e+40>>2]=n[t+276>>2],n[e+44>>2]=0,n[e+16>>2]=n[t+272>>2],n[e+20>>2]=0;break n}if(Rn(t+1096|0,a),e=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=e,e=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=e,n[t+472>>2]=n[t+1116>>2],e=n[t+1096>>2],(e|0)==-2147483648){n[r+16>>2]=n[t+472>>2],e=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=e,e=n[t+460>>2],n[r>>2]=n[t+456>>2],n[r+4>>2]=e;break n}if(u=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=u,u=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=u,u=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=u,u=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=u,u=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=u,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=e,u=t+776|0,C6(t+1096|0,u,1),i=n[t+1096>>2],(i|0)!=-2147483648){a=n[t+1112>>2],e=r+4|0,n[e+8>>2]=n[t+1108>>2],n[e+12>>2]=a,a=n[t+1104>>2],n[e>>2]=n[t+1100>>2],n[e+4>>2]=a,n[r>>2]=i,W0(u);break n}n[r+8>>2]=8,n[r+12>>2]=0,n[r>>2]=-2147483648,n[r+4>>2]=0,W0(t+776|0);break n}if(I2(t+1096|0,e),m=n[t+1100>>2],u=n[t+1096>>2],(u|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],e=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=e,n[r+4>>2]=m,n[r>>2]=u;break n}if(Rn(t+1096|0,a),u=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=u,u=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=u,n[t+472>>2]=n[t+1116>>2],u=n[t+1096>>2],(u|0)==-2147483648){n[r+16>>2]=n[t+472>>2],e=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=e,e=n[t+460>>2],n[r>>2]=n[t+456>>2],n[r+4>>2]=e;break n}if(i=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=i,i=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=i,i=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=i,i=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=i,i=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=i,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=u,F6(t+1096|0,e,a),u=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],i=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=i,n[r+4>>2]=u,n[r>>2]=e,W0(t+776|0);break n}p=t+1096|0,d=t+776|0,A(p,d,48),i=l-128|0,l=i,a=u,n[i+32>>2]=u,Uu(i+24|0,p,1),e=n[i+24>>2],y=e?n[i+28>>2]:7,n[i+40>>2]=y,g=e||1068514,n[i+36>>2]=g;p:{j:{c:{if(!b4(m,g,y)){m:{if(D4(i+36|0,1068996,4))break m;for(af(i+8|0,m),e=n[i+8>>2],a=e,b=a+T(n[i+12>>2],60)|0,e=l-80|0,l=e,Js(e+44|0,g,y),k=n[e+52>>2],c=n[e+48>>2],N0(e+56|0,0),n[e+40>>2]=0,n[e+36>>2]=c+k,n[e+32>>2]=c,n[e+28>>2]=k,n[e+24>>2]=c,n[e+16>>2]=32,n[e+20>>2]=95;;){U:{fa(e+68|0,e+16|0);k:switch(n[e+68>>2]-1|0){case 1:break U;case 0:continue;default:break k}h=n[e+72>>2]-f|0,v=f+c|0,f=n[e+76>>2],w=e+56|0,P0(w,v,h),P0(w,1068408,1);continue}break}h=e+56|0,P0(h,f+c|0,k-f|0),n[e+8>>2]=n[e+64>>2],f=n[e+60>>2],n[e>>2]=n[e+56>>2],n[e+4>>2]=f,v=e+44|0,F(v),n[e+12>>2]=e,n[e+60>>2]=b,n[e+64>>2]=e;U:{k:{s:{if((a|0)==(b|0)||(n[e+56>>2]=a+60,Na(e+68|0,e- -64|0,n[a+4>>2],n[a+8>>2]),c=n[e+72>>2],!c))break s;if(n[e+24>>2]=n[e+76>>2],n[e+20>>2]=c,n[e+16>>2]=n[e+68>>2],k=n[h>>2],w=n[h+4>>2],f=e+16|0,b=l-32|0,l=b,n[b+4>>2]=n[h+8>>2],(k|0)!=(w|0))for(a=k+8|0,k=(w-k>>>0)/60|0,h=b+20|0;Na(h,b+4|0,n[a-4>>2],n[a>>2]),n[b+16>>2]=n[f+8>>2],w=n[f+4>>2],W=n[f>>2],n[b+8>>2]=W,n[b+12>>2]=w,w=n0[b+20>>2]<W>>>0?h:b+8|0,W=n[w+4>>2],n[f>>2]=n[w>>2],n[f+4>>2]=W,n[f+8>>2]=n[w+8>>2],a=a+60|0,k=k-1|0,!!k;);if(n[v+8>>2]=n[f+8>>2],a=n[f+4>>2],n[v>>2]=n[f>>2],n[v+4>>2]=a,l=b+32|0,a=n[e+48>>2],a)break k}a=0;break U}c=n[e+52>>2],n[e+20>>2]=c,n[e+16>>2]=a,f=xu(a,a+c|0)>>>2|0,a=Ta(e+12|0,e+16|0)>>>0<=(f?f>>>0>=3?3:f:1)>>>0?a:0}if(F(e),n[i+4>>2]=c,n[i>>2]=a,l=e+80|0,e=n[i>>2],!e)break m;a=n[i+4>>2],n[d+4>>2]=e,z[d>>1]=0,n[d+8>>2]=a;break p}n[i+44>>2]=m,n[i+48>>2]=i+32;m:switch((qr(p)&255)-1|0){default:_a(d,i+44|0,3);break p;case 0:break j;case 1:break m}a=n[i+32>>2];break c}n[i+44>>2]=m,n[i+48>>2]=i+32;m:switch((qr(p)&255)-1|0){case 0:break j;case 1:break c;default:break m}Uu(i+16|0,p,3),e=n[i+20>>2],n[i+88>>2]=n[i+16>>2],n[i+92>>2]=e,f=Ur(i+88|0),n[i+96>>2]=a,y8(i+100|0,m,g,y),k=n[i+108>>2];m:{if(!k){n[d+4>>2]=0,z[d>>1]=1;break m}e=n[i+104>>2];U:{k:{s:{if(!f){for(f=k<<2;;){if((f|0)==(c|0))break s;if(k=e+c|0,c=c+4|0,!!zu(m,n[k>>2],a))break}s[d+4|0]=1,z[d>>1]=5,z[d+2>>1]=U[n[(e+c|0)-4>>2]+56>>1];break m}for(f=n[e>>2],n[i+64>>2]=m,n[i+60>>2]=m,c=n[f+36>>2],n[i+52>>2]=c,a=n[f+40>>2]<<1,n[i+56>>2]=a+c,n[i+68>>2]=i+96,b=i- -64|0,y=i+60|0;;){if(a){if(k=Qa(y,c),k?(n[i+112>>2]=k,g=nr(b,i+112|0),k=g&&o[k+58|0]?k:0):k=0,c=c+2|0,a=a-2|0,!k)continue;break U}break}for(n[i+120>>2]=m,c=n[f+36>>2],n[i+112>>2]=c,a=n[f+40>>2]<<1,n[i+116>>2]=a+c,n[i+56>>2]=m,f=i+120|0,n[i+52>>2]=f,n[i+60>>2]=i+96,b=i+56|0;;){if(!a)break k;if(k=Qa(f,c),k&&(n[i+124>>2]=k,nr(b,i+124|0)))break U;c=c+2|0,a=a-2|0}}n[d+4>>2]=0,z[d>>1]=3,z[d+2>>1]=U[n[e>>2]+56>>1];break m}n[d+4>>2]=0,z[d>>1]=3,z[d+2>>1]=U[n[e>>2]+56>>1];break m}s[d+4|0]=2,z[d>>1]=5,z[d+2>>1]=U[k+56>>1]}j2(i+100|0);break p}for(n[i+124>>2]=a,y8(i+100|0,m,g,y),a=n[i+108>>2],e=n[i+104>>2],n[i+80>>2]=0,n[i+72>>2]=0,n[i+64>>2]=e,n[i+60>>2]=m,n[i+52>>2]=e,e=e+(a<<2)|0,n[i+68>>2]=e,n[i+56>>2]=e,n[i+88>>2]=m,b=i+124|0,n[i+92>>2]=b,y=i+88|0,c=l-16|0,l=c,f=i+52|0,a=n[f>>2],g=n[f+4>>2];;){c:{if((a|0)==(g|0)){k=0;break c}if(e=a+4|0,n[f>>2]=e,k=n[a>>2],n[c+12>>2]=k,a=e,!Ja(y,c+12|0))continue}break}l=c+16|0,c=k;c:{if(c||(n[i+52>>2]=0,c=0,!n[i+60>>2])||(f=i+72|0,n[i+116>>2]=m,n[i+112>>2]=i+60,n[i+120>>2]=b,n[i+72>>2]&&(c=a8(i+112|0,f),c)))break c;if(n[i+72>>2]=0,n[i+64>>2]){k=i+112|0,c=i- -64|0,a=n[c>>2],b=n[c+4>>2];m:for(;;){if(e=0,(a|0)==(b|0))break m;if(e=a+4|0,n[c>>2]=e,a=n[a>>2],y=n[a+36>>2],n[f>>2]=y,n[f+4>>2]=y+(n[a+40>>2]<<1),a=e,e=a8(k,f),!!e)break}if(c=e,c)break c}if(n[i+72>>2]=0,n[i+80>>2]&&(c=a8(i+112|0,i+80|0),c))break c;c=0}j2(i+100|0);c:{if(c||(c=t8(m,1,n[i+32>>2]),c))break c;n[d+4>>2]=0,z[d>>1]=2;break p}e=U[c+56>>1],s[d+4|0]=0,z[d+2>>1]=e,z[d>>1]=5;break p}_a(d,i+44|0,0)}if(l=i+128|0,y=U[t+778>>1],v=o[t+780|0],i=U[t+776>>1],(i|0)!=5){e=o[t+784|0]|o[t+785|0]<<8|(o[t+786|0]<<16|o[t+787|0]<<24),s[t+144|0]=e,s[t+145|0]=e>>>8,s[t+146|0]=e>>>16,s[t+147|0]=e>>>24,e=o[t+781|0]|o[t+782|0]<<8|(o[t+783|0]<<16|o[t+784|0]<<24),s[t+141|0]=e,s[t+142|0]=e>>>8,s[t+143|0]=e>>>16,s[t+144|0]=e>>>24,s[t+140|0]=v,z[t+138>>1]=y,z[t+136>>1]=i,e=l-48|0,l=e;p:{j:{c:{m:{U:{k:switch(u=t+136|0,U[u>>1]-1|0){case 1:break m;case 2:break c;case 3:break j;case 0:break U;default:break k}i=n[u+8>>2],u=n[u+4>>2],n[e+44>>2]=11,n[e+40>>2]=1067302,n[e+36>>2]=0,n[e+28>>2]=0,n[e+32>>2]=8,a=e+8|0,x2(a,u,i),an(r,e+28|0,1067313,10,a);break p}n[r+16>>2]=13,n[r+12>>2]=1067323,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break p}n[r+16>>2]=18,n[r+12>>2]=1067336,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break p}u=U[u+2>>1],n[e+44>>2]=13,n[e+40>>2]=1067354,n[e+36>>2]=0,n[e+28>>2]=0,n[e+32>>2]=8,P6(r,e+28|0,u);break p}u=U[u+2>>1],n[e+44>>2]=13,n[e+40>>2]=1067367,n[e+36>>2]=0,n[e+28>>2]=0,n[e+32>>2]=8,P6(r,e+28|0,u)}l=e+48|0,W0(p);break n}if(e=0,c=0,b=l-48|0,l=b,k=u,n[b+20>>2]=u,W=t+1096|0,i=W,Uu(b+8|0,i,1),u=n[b+8>>2],y8(b+24|0,m,u||1,u?n[b+12>>2]:0),Uu(b,i,3),u=n[b+4>>2],n[b+36>>2]=n[b>>2],n[b+40>>2]=u,d=b+36|0,i=Ur(d),n[b+44>>2]=0,n[b+36>>2]=0,n[b+40>>2]=4,w=n[b+32>>2],u=n[b+28>>2],!i){if(f=l-16|0,l=f,p=u+(w<<2)|0,a=u,i=p-u>>>2|0,S2(d,i),g=n[d+8>>2],h=n[d+4>>2],n[f+4>>2]=d+8,i0=f,a0=s0(h,g,32),n[i0+8>>2]=a0,n[f+12>>2]=j,d=f+4|0,h=n[d+4>>2],R=n[d>>2],(u|0)!=(p|0))for(g=n[d+8>>2]+(h<<3)|0,h=i+h|0;s[g+4|0]=1,n[g>>2]=n[a>>2],a=a+4|0,g=g+8|0,i=i-1|0,!!i;);n[R>>2]=h,l=f+16|0}for(p=t+456|0,d=w<<2,w=u+d|0,f=u;;){p:{j:{c:{m:{if(!((e|0)!=(c|0)&&e)){if(!f|(f|0)==(w|0))break m;i=n[f>>2],e=n[i+36>>2],c=e+(n[i+40>>2]<<1)|0,f=f+4|0;continue}if(a=U[e>>1],i=e+2|0,e=i,g=Nu(m,a),!g)continue;for(e=n[b+44>>2]<<3,h=U[g+56>>1],a=n[b+40>>2];;){if(!e){for(e=d,a=u;;){if(!e)break c;if(e=e-4|0,R=n[a>>2],a=a+4|0,U[R+56>>1]==(h|0))break}break j}if(e=e-8|0,R=n[a>>2],a=a+8|0,U[R+56>>1]==(h|0))break}break j}u=t8(m,2,k);m:{if(!u)break m;for(e=n[b+44>>2]<<3,a=n[b+40>>2],i=U[u+56>>1];;){if(e){if(e=e-8|0,c=n[a>>2],a=a+8|0,(i|0)!=U[c+56>>1])continue;break m}break}qe(b+36|0,u,3)}a=l-16|0,l=a,n[a+12>>2]=b+20,n[a+8>>2]=m,c=l-16|0,l=c,n[c+12>>2]=a+8;m:{if(f=b+36|0,k=n[f+8>>2],!k)break m;for(d=n[f+4>>2],i=d-8|0,e=0;;){U:{if(i=i+8|0,!va(c+12|0,i)){u=e;break U}if(e=e+1|0,(k|0)!=(e|0))continue;break m}break}for(;;){for(i=(e<<3)+d|0;;){if(e=e+1|0,k>>>0<=e>>>0){n[f+8>>2]=u;break m}if(i=i+8|0,!!va(c+12|0,i))break}m=n[i+4>>2],g=(u<<3)+d|0,n[g>>2]=n[i>>2],n[g+4>>2]=m,u=u+1|0}}l=c+16|0,l=a+16|0,n[p+8>>2]=n[b+44>>2],e=n[b+40>>2],n[p>>2]=n[b+36>>2],n[p+4>>2]=e,j2(b+24|0),l=b+48|0;break p}qe(b+36|0,g,2)}e=i;continue}break}for(n[t+784>>2]=n[t+456>>2],e=n[t+460>>2],n[t+780>>2]=e,n[t+776>>2]=e,n[t+788>>2]=e+(n[t+464>>2]<<3),a=l-16|0,l=a,e=a+4|0,u=t+776|0,C0(e,n[u+12>>2]-n[u+4>>2]>>>3|0),c=l-16|0,l=c,Z0(e,n[u+12>>2]-n[u+4>>2]>>>3|0),i=n[e+8>>2],f=n[e+4>>2],n[c+4>>2]=e+8,i0=c,a0=s0(f,i,32),n[i0+8>>2]=a0,n[c+12>>2]=j,i=l-16|0,l=i,k=c+4|0,m=n[k+4>>2],f=n[k+8>>2]+(m<<4)|0,b=n[u+4>>2],d=n[u+12>>2];;){if((d|0)==(b|0))e=n[u+8>>2],n[i+12>>2]=n[u>>2],n[i+8>>2]=e,R0(i+8|0),n[n[k>>2]>>2]=m,l=i+16|0;else{p=o[b+4|0],g=n[b>>2],e=x0(8,48),g=U[g+56>>1],Ii(i,p),p=n[i>>2],n[e+44>>2]=n[i+4>>2],n[e+40>>2]=p,n[e+36>>2]=-2147483648,n[e+32>>2]=-2147483645,n[e+28>>2]=6,n[e+24>>2]=1053492,n[e+16>>2]=g,n[e+20>>2]=0,n[e+8>>2]=-2147483646,n[e+4>>2]=4,n[e>>2]=1053488,n[f+8>>2]=2,n[f+4>>2]=e,n[f>>2]=2,b=b+8|0,f=f+16|0,m=m+1|0;continue}break}l=c+16|0,e=t+272|4,n[e+8>>2]=n[a+12>>2],u=n[a+8>>2],n[e>>2]=n[a+4>>2],n[e+4>>2]=u,l=a+16|0,n[t+272>>2]=-2147483643,e=x0(8,72),Ii(t+16|0,v),u=n[t+16>>2],i=n[t+20>>2],n[e+52>>2]=7,n[e+48>>2]=1054383,n[e+44>>2]=i,n[e+40>>2]=u,n[e+36>>2]=-2147483648,n[e+32>>2]=-2147483645,n[e+28>>2]=6,n[e+24>>2]=1053492,n[e+16>>2]=y,n[e+20>>2]=0,n[e+8>>2]=-2147483646,n[e+4>>2]=4,n[e>>2]=1053488,u=n[t+276>>2],n[e+56>>2]=n[t+272>>2],n[e+60>>2]=u,u=n[t+284>>2],n[e+64>>2]=n[t+280>>2],n[e+68>>2]=u,n[r+12>>2]=3,n[r+8>>2]=e,n[r+4>>2]=3,n[r>>2]=-2147483648,W0(W);break n}if(sn(t+1096|0,a),u=t+1100|0,n[t+1096>>2]==1){a=n[u+16>>2],n[t+792>>2]=a,e=n[u+12>>2],c=n[u+8>>2],n[t+784>>2]=c,n[t+788>>2]=e,i=n[u+4>>2],u=n[u>>2],n[t+776>>2]=u,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=c,n[r+12>>2]=e,n[r>>2]=u,n[r+4>>2]=i;break n}if(i=t+776|0,A(i,u,320),f=t+456|0,A(f,i,320),i=l-16|0,l=i,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=0,rn(f,i,12),u=t+272|0,a=n[i+8>>2],s[u+8|0]=a,s[u+9|0]=a>>>8,s[u+10|0]=a>>>16,s[u+11|0]=a>>>24,a=n[i+4>>2],c=n[i>>2],s[u|0]=c,s[u+1|0]=c>>>8,s[u+2|0]=c>>>16,s[u+3|0]=c>>>24,s[u+4|0]=a,s[u+5|0]=a>>>8,s[u+6|0]=a>>>16,s[u+7|0]=a>>>24,l=i+16|0,a2(f),Ci(t+1096|0,e,u),i=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=i,n[t+784>>2]=n[t+1108>>2],i=n[t+1096>>2],(i|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+784>>2],a=n[t+780>>2],n[r+4>>2]=n[t+776>>2],n[r+8>>2]=a,n[r+16>>2]=e,n[r>>2]=i,E2(u);break n}n[r+12>>2]=n[t+784>>2],u=n[t+780>>2],n[r+4>>2]=n[t+776>>2],n[r+8>>2]=u,n[t+1104>>2]=o[t+280|0]|o[t+281|0]<<8|(o[t+282|0]<<16|o[t+283|0]<<24),u=o[t+276|0]|o[t+277|0]<<8|(o[t+278|0]<<16|o[t+279|0]<<24),n[t+1096>>2]=o[t+272|0]|o[t+273|0]<<8|(o[t+274|0]<<16|o[t+275|0]<<24),n[t+1100>>2]=u,y2(e+565|0),s[e+565|0]=1,u=n[t+1100>>2],i=n[t+1096>>2],s[e+566|0]=i,s[e+567|0]=i>>>8,s[e+568|0]=i>>>16,s[e+569|0]=i>>>24,s[e+570|0]=u,s[e+571|0]=u>>>8,s[e+572|0]=u>>>16,s[e+573|0]=u>>>24,u=n[t+1104>>2],s[e+574|0]=u,s[e+575|0]=u>>>8,s[e+576|0]=u>>>16,s[e+577|0]=u>>>24,n[r>>2]=-2147483648;break n}if(Fi(t+1096|0,e,a),u=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],e=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=e,n[r+4>>2]=u,n[r>>2]=i;break n}if(i=o[u|0],s[u|0]=0,n[t+1112>>2]=n[263558],c=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=c,c=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=c,!(i&1)){n[r+16>>2]=7,n[r>>2]=0,n[r+12>>2]=n[263557],e=n[263556],n[r+4>>2]=n[263555],n[r+8>>2]=e;break n}if(n[t+784>>2]=o[u+9|0]|o[u+10|0]<<8|(o[u+11|0]<<16|o[u+12|0]<<24),i=o[u+5|0]|o[u+6|0]<<8|(o[u+7|0]<<16|o[u+8|0]<<24),n[t+776>>2]=o[u+1|0]|o[u+2|0]<<8|(o[u+3|0]<<16|o[u+4|0]<<24),n[t+780>>2]=i,f=t+1096|0,k2(f),u=n[t+780>>2],i=n[t+776>>2],n[t+272>>2]=i,n[t+276>>2]=u,c=n[t+784>>2],n[t+280>>2]=c,s[t+465|0]=c,s[t+466|0]=c>>>8,s[t+467|0]=c>>>16,s[t+468|0]=c>>>24,s[t+457|0]=i,s[t+458|0]=i>>>8,s[t+459|0]=i>>>16,s[t+460|0]=i>>>24,s[t+461|0]=u,s[t+462|0]=u>>>8,s[t+463|0]=u>>>16,s[t+464|0]=u>>>24,u=t+776|0,Ci(u,e,t+272|0),s[t+456|0]=1,Fi(f,e,a),e=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],a=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=a,n[r+4>>2]=e,n[r>>2]=i,y2(t+456|0),k2(u+(n[t+776>>2]==-2147483648?4:0)|0);break n}y2(e),u=o[t+465|0]|o[t+466|0]<<8|(o[t+467|0]<<16|o[t+468|0]<<24),i=o[t+461|0]|o[t+462|0]<<8|(o[t+463|0]<<16|o[t+464|0]<<24),s[e+5|0]=i,s[e+6|0]=i>>>8,s[e+7|0]=i>>>16,s[e+8|0]=i>>>24,s[e+9|0]=u,s[e+10|0]=u>>>8,s[e+11|0]=u>>>16,s[e+12|0]=u>>>24,u=o[t+460|0]|o[t+461|0]<<8|(o[t+462|0]<<16|o[t+463|0]<<24),i=o[t+456|0]|o[t+457|0]<<8|(o[t+458|0]<<16|o[t+459|0]<<24),s[e|0]=i,s[e+1|0]=i>>>8,s[e+2|0]=i>>>16,s[e+3|0]=i>>>24,s[e+4|0]=u,s[e+5|0]=u>>>8,s[e+6|0]=u>>>16,s[e+7|0]=u>>>24,n[r+16>>2]=n[t+792>>2],e=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=e,e=n[t+780>>2],n[r>>2]=n[t+776>>2],n[r+4>>2]=e;break n}if(fn(t+1096|0,a,1054204,4),u=n[t+1104>>2],i=n[t+1100>>2],a=n[t+1096>>2],(a|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,n[r+8>>2]=u,n[r+4>>2]=i,n[r>>2]=a;break n}if(I2(t+1096|0,e),a=n[t+1100>>2],c=n[t+1096>>2],(c|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],e=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=e,n[r+4>>2]=a,n[r>>2]=c;break n}if(Mt(t+456|0,i,u,a+32|0),u=n[t+464>>2],n[t+272>>2]=n[t+460>>2],n[t+276>>2]=u,n[t+280>>2]=n[t+468>>2],u=n[t+456>>2],(u|0)!=5){n[t+776>>2]=u,e=n[t+276>>2],n[t+780>>2]=n[t+272>>2],n[t+784>>2]=e,n[t+788>>2]=n[t+280>>2],e=l-80|0,l=e;P:{A:{g:{p:{j:switch(u=t+776|0,n[u>>2]-1|0){case 1:break A;case 2:case 3:break g;case 0:break p;default:break j}u=n[u+4>>2],n[e+76>>2]=10,n[e+72>>2]=1067122,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,N2(r,e+60|0,1066790,5,u);break P}for(a=n[u+12>>2],i=n[u+8>>2],n[e+68>>2]=n[u+4>>2],n[e+64>>2]=i,n[e+60>>2]=i,n[e+72>>2]=i+(a<<4),k=l-16|0,l=k,u=k+4|0,a=e+60|0,C0(u,n[a+12>>2]-n[a+4>>2]>>>4|0),d=l-16|0,l=d,Z0(u,n[a+12>>2]-n[a+4>>2]>>>4|0),i=n[u+8>>2],c=n[u+4>>2],n[d+4>>2]=u+8,i0=d,a0=s0(c,i,32),n[i0+8>>2]=a0,n[d+12>>2]=j,u=l-32|0,l=u,R=d+4|0,v=n[R+4>>2],m=n[R+8>>2]+(v<<4)|0,W=u|4,c=n[a+4>>2],P=n[a+12>>2];;){if((c|0)==(P|0))i=n[a+8>>2],n[u+20>>2]=n[a>>2],n[u+16>>2]=i,J2(u+16|0),n[n[R>>2]>>2]=v,l=u+32|0;else{for(b=n[c+8>>2],f=n[c+4>>2],M=o[c+12|0],p=n[c>>2],i=x0(8,48),n[u+28>>2]=(b<<3)+f,n[u+24>>2]=p,n[u+20>>2]=f,n[u+16>>2]=f,b=l-16|0,l=b,p=b+4|0,f=u+16|0,C0(p,n[f+12>>2]-n[f+4>>2]>>>3|0),h=l-16|0,l=h,Z0(p,n[f+12>>2]-n[f+4>>2]>>>3|0),y=n[p+8>>2],g=n[p+4>>2],n[h+4>>2]=p+8,i0=h,a0=s0(g,y,32),n[i0+8>>2]=a0,n[h+12>>2]=j,w=l-16|0,l=w,q=h+4|0,p=n[q+4>>2],g=n[q+8>>2]+(p<<4)|0,y=n[f+4>>2],Y=n[f+12>>2];;){if((y|0)==(Y|0))y=n[f+8>>2],n[w+12>>2]=n[f>>2],n[w+8>>2]=y,R0(w+8|0),n[n[q>>2]>>2]=p,l=w+16|0;else{O=n[y+4>>2],N=g+8|0,n[N>>2]=n[y>>2],n[N+4>>2]=O,n[g>>2]=-2147483645,n[g+4>>2]=-2147483648,y=y+8|0,g=g+16|0,p=p+1|0;continue}break}l=h+16|0,n[W+8>>2]=n[b+12>>2],f=n[b+8>>2],n[W>>2]=n[b+4>>2],n[W+4>>2]=f,l=b+16|0,n[i+28>>2]=11,n[i+24>>2]=1053544,n[i+16>>2]=M,n[i+20>>2]=0,n[i+4>>2]=8,n[i+8>>2]=-2147483646,n[i>>2]=1053536,f=n[u+12>>2],n[i+40>>2]=n[u+8>>2],n[i+44>>2]=f,n[u>>2]=-2147483643,f=n[u+4>>2],n[i+32>>2]=n[u>>2],n[i+36>>2]=f,n[m+8>>2]=2,n[m+4>>2]=i,n[m>>2]=2,c=c+16|0,m=m+16|0,v=v+1|0;continue}break}l=d+16|0,i=e+8|0,u=i|4,n[u+8>>2]=n[k+12>>2],c=n[k+8>>2],n[u>>2]=n[k+4>>2],n[u+4>>2]=c,l=k+16|0,n[e+8>>2]=-2147483643,n[e+76>>2]=12,n[e+72>>2]=1067132,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,an(r,a,1054035,7,i);break P}n[r+16>>2]=13,n[r+12>>2]=1067194,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break P}i=n[u+8>>2],n[e+24>>2]=n[u+4>>2],n[e+28>>2]=i,u=n[u+12>>2],n[e+32>>2]=u;A:{g:{if(u&&(u=n[e+28>>2],!o[u|0]))break g;n[r+16>>2]=18,n[r+12>>2]=1067176,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break A}n[e+76>>2]=21,n[e+72>>2]=1067144,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,i=e+40|0,u=o[u+1|0],Y6(i,e+60|0,1067165,5,u),a=r,r=u+1|0,Y6(a,i,1067170,6,r>>>0>=255?255:r)}U8(e+24|0)}l=e+80|0;break n}n[t+1104>>2]=n[t+280>>2],u=n[t+276>>2],n[t+1096>>2]=n[t+272>>2],n[t+1100>>2]=u,Ki(e),y2(e+552|0),s[e+552|0]=1,u=n[t+1100>>2],i=n[t+1096>>2],s[e+553|0]=i,s[e+554|0]=i>>>8,s[e+555|0]=i>>>16,s[e+556|0]=i>>>24,s[e+557|0]=u,s[e+558|0]=u>>>8,s[e+559|0]=u>>>16,s[e+560|0]=u>>>24,u=n[t+1104>>2],s[e+561|0]=u,s[e+562|0]=u>>>8,s[e+563|0]=u>>>16,s[e+564|0]=u>>>24,n[r+8>>2]=8,n[r+12>>2]=0,n[r>>2]=-2147483648,n[r+4>>2]=0;break n}if(fn(t+1096|0,a,1054236,5),u=n[t+1104>>2],i=n[t+1100>>2],a=n[t+1096>>2],(a|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,n[r+8>>2]=u,n[r+4>>2]=i,n[r>>2]=a;break n}if(z0(i,u,1054241,4))break z;if(!z0(i,u,1054245,3)){n[r+16>>2]=n[263371],e=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=e,e=n[263368],n[r>>2]=n[263367],n[r+4>>2]=e;break n}y2(e+565|0),s[e+565|0]=0;break u}if(I2(t+1096|0,e),b=n[t+1100>>2],u=n[t+1096>>2],(u|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],e=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=e,n[r+4>>2]=b,n[r>>2]=u;break n}if(B6(t+1096|0,a),n[t+1096>>2]==1){e=n[t+1100>>2],u=n[t+1104>>2],i=n[t+1108>>2],a=n[t+1116>>2],n[r+12>>2]=n[t+1112>>2],n[r+16>>2]=a,n[r+4>>2]=u,n[r+8>>2]=i,n[r>>2]=e;break n}if(w=n[t+1104>>2],W=n[t+1108>>2],se(t+272|0,a,1054481,5),i=n[t+280>>2],c=n[t+276>>2],u=n[t+272>>2],(u|0)!=-2147483648){e=n[t+288>>2],n[r+12>>2]=n[t+284>>2],n[r+16>>2]=e,n[r+8>>2]=i,n[r+4>>2]=c,n[r>>2]=u;break n}m=t+1096|0,d=l-192|0,l=d,u=d+88|0,p=l-16|0,l=p;b:{if(i>>>0<=3){n[u>>2]=-2147483648,s[u+4|0]=0;break b}if(i>>>0>=8){if(i>>>0<=71){n[u>>2]=-2147483648,s[u+4|0]=0;break b}R:{if(!(i&7)&&(a=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),k=O0(a&16711935,8)|O0(a,24)&16711935,(k|0)==(i-72>>>3|0)))break R;n[u>>2]=-2147483648,s[u+4|0]=0;break b}if(!(!(k&63)&&a)){n[u>>2]=-2147483648,s[u+4|0]=2;break b}if(R=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),f=l-32|0,l=f,i=c+72|0,y=i+(k<<3)|0,G4(f+8|0,y-i>>>3|0,8),n[f+28>>2]=0,a=n[f+12>>2],n[f+20>>2]=n[f+8>>2],n[f+24>>2]=a,g=l-16|0,l=g,k=y-i>>>3|0,a=f+20|0,h=n[a+8>>2],k>>>0>n[a>>2]-h>>>0&&Q4(a,h,k,1,8),h=n[a+8>>2],v=n[a+4>>2],n[g+4>>2]=a+8,i0=g,a0=s0(v,h,32),n[i0+8>>2]=a0,n[g+12>>2]=j,h=g+4|0,a=n[h+4>>2],q=n[h>>2],(i|0)!=(y|0))for(y=n[h+8>>2]+(a<<3)|0,a=a+k|0;h=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),v=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[y|0]=v,s[y+1|0]=v>>>8,s[y+2|0]=v>>>16,s[y+3|0]=v>>>24,s[y+4|0]=h,s[y+5|0]=h>>>8,s[y+6|0]=h>>>16,s[y+7|0]=h>>>24,i=i+8|0,y=y+8|0,k=k-1|0,!!k;);for(n[q>>2]=a,l=g+16|0,y=p+4|0,i=y,n[i+8>>2]=n[f+28>>2],a=n[f+24>>2],n[i>>2]=n[f+20>>2],n[i+4>>2]=a,l=f+32|0,i=n[p+8>>2],a=l-32|0,l=a,k=n[p+12>>2]+1|0;k=k-1|0,k>>>0>=2&&(f=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[a>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[a+4>>2]=f,i=i+8|0,f=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[a+8>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[a+12>>2]=f,n[a+20>>2]=8,n[a+16>>2]=a,n[a+28>>2]=8,n[a+24>>2]=a+8,a6(a+16|0,a+24|0)<<24>>24<0););if(l=a+32|0,k>>>0>=2){n[u>>2]=-2147483648,s[u+4|0]=5,y6(y);break b}n[u+8>>2]=n[p+12>>2],i=n[p+8>>2],n[u>>2]=n[p+4>>2],n[u+4>>2]=i,A(u+16|0,c+8|0,64),i0=u,a0=O0(R,24)&16711935|O0(R&16711935,8),n[i0+12>>2]=a0;break b}n[u>>2]=-2147483648,s[u+4|0]=0}l=p+16|0,u=o[d+92|0],i=n[d+88>>2];b:{if((i|0)==-2147483648){n[m>>2]=-2147483648,n[m+4>>2]=u<<8;break b}if(A(d+13|0,d+93|0,75),s[d+12|0]=u,n[d+8>>2]=i,u=0,i=n[b+124>>2],a=i+T(n[b+128>>2],68)|0,(a|0)!=(i|0))for(f=i- -64|0,c=(a-i>>>0)/68|0;u=o[f|0]+u|0,f=f+68|0,c=c-1|0,!!c;);i=n[d+16>>2],u=x(u,0,60,0);R:{if(i>>>0<=(j?0:(u>>>0<=1?1:u)+63&-64)>>>0){for(g=d+168|0,a=g,c=n[d+20>>2],f=n[d+12>>2],u=l-16|0,l=u,y=i<<3,j4(u,y+8|0),i0=u,a0=O0(c,24)&16711935|O0(c&16711935,8),n[i0+12>>2]=a0,c=u+12|0,P0(u,c,4),i0=u,a0=O0(i,24)&16711935|O0(i&16711935,8),n[i0+12>>2]=a0,P0(u,c,4);;){if(y){P0(u,f,8),y=y-8|0,f=f+8|0;continue}break}for(n[a+8>>2]=n[u+8>>2],i=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=i,l=u+16|0,u=n[d+176>>2],i=n[d+172>>2],n[d+188>>2]=n[d+20>>2],a=n[b+240>>2],n[d+180>>2]=a,n[d+184>>2]=a+T(n[b+244>>2],200),n[d+100>>2]=d+24,n[d+92>>2]=i,n[d+96>>2]=u,n[d+88>>2]=b,f=l-208|0,l=f,k=d+180|0,y=k+8|0,u=d+88|0,h=n[u>>2]+32|0,i=n[k>>2],p=n[k+4>>2],R=n[u+12>>2],q=n[u+8>>2],P=n[u+4>>2];;){if(u=i,(u|0)!=(p|0)){i=u+200|0,n[k>>2]=i,n[f+12>>2]=u,a=n[y>>2],M=n[f+12>>2],c=n[M+196>>2],v=1;P:A:switch(n[M+192>>2]-1|0){case 0:v=a>>>0<=c>>>0;break P;case 1:v=a>>>0<c>>>0;break;default:break A}if(!v||(a=f+16|0,A(a,u,192),c=l-96|0,l=c,Lu(c,R),xn(c+76|0,h,P,q,1156984,1157003,5),Eu(c- -64|0,a,n[c+80>>2],n[c+84>>2],c),a=2,n[c+64>>2]==1&&(a=n[c+72>>2],n[c+88>>2]=n[c+68>>2],n[c+92>>2]=a,Kn(c+88|0),a=1),F(c+76|0),l=c+96|0,(a|0)!=2))continue}break}if(l=f+208|0,(u|0)==(p|0)){n[m>>2]=-2147483648,n[m+4>>2]=5,F(g);break R}A(m,d+8|0,80),F(d+168|0);break b}n[m>>2]=-2147483648,s[m+4|0]=9}y6(d+8|0)}if(l=d+192|0,d=n[t+1100>>2],y=n[t+1096>>2],(y|0)==-2147483648){e=l-80|0,l=e,n[e+32>>2]=18,n[e+28>>2]=1067104,n[e+24>>2]=0,n[e+16>>2]=0,n[e+20>>2]=8,n[e+36>>2]=d,Q0(e+8|0),n[e+60>>2]=0,u=n[e+12>>2],n[e+52>>2]=n[e+8>>2],n[e+56>>2]=u,n[e+68>>2]=1067424,n[e+72>>2]=1610612768,n[e+76>>2]=0,n[e+64>>2]=e+52,i=e- -64|0,u=l-32|0,l=u;b:{R:{P:{A:{g:{p:{j:{c:{m:{U:{k:{s:{f:{l:switch(a=e+36|0,o[a|0]-1|0){case 10:break P;case 11:break R;case 1:break s;case 0:break f;case 2:break k;case 3:break U;case 4:break m;case 5:break c;case 6:break j;case 7:break p;case 8:break g;case 9:break A;default:break l}n[u+12>>2]=a+1,n[u+20>>2]=21,n[u+16>>2]=u+12,i=o0(i,1048749,u+16|0);break b}i=v0(i,1157031,27);break b}i=v0(i,1157058,24);break b}n[u+12>>2]=a+2,n[u+20>>2]=9,n[u+16>>2]=u+12,i=o0(i,1048792,u+16|0);break b}n[u+12>>2]=a+2,n[u+20>>2]=22,n[u+16>>2]=u+12,i=o0(i,1048953,u+16|0);break b}i=v0(i,1157082,27);break b}n[u+8>>2]=a+1,n[u+12>>2]=a+2,n[u+28>>2]=8,n[u+20>>2]=8,n[u+24>>2]=u+12,n[u+16>>2]=u+8,i=o0(i,1049977,u+16|0);break b}i=v0(i,1157109,56);break b}i=v0(i,1157165,28);break b}i=v0(i,1157193,46);break b}i=v0(i,1157239,37);break b}i=v0(i,1157276,41);break b}i=v0(i,1157317,36)}l=u+32|0,i&&L(),n[e+48>>2]=n[e+60>>2],u=n[e+56>>2],n[e+40>>2]=n[e+52>>2],n[e+44>>2]=u,W6(r,e+16|0,e+40|0),l=e+80|0;break n}m=n[t+1104>>2],p=n[t+1108>>2],u=t+456|0,A(u,t+1112|0,64),n[t+788>>2]=p,n[t+784>>2]=m,n[t+780>>2]=d,n[t+776>>2]=y,A(t+792|0,u,64),f=t+32|0,k=0,u=l-16|0,l=u,i=b+208|0,a=n[i+4>>2],v=i,g=n[i>>2],c=zn(x(n[i+8>>2],0,o[i+13|0],0),j,24),i=g+c|0,q=i,h=j+a|0,c=i>>>0<c>>>0?h+1|0:h,i=(c|0)==(a|0)&i>>>0<g>>>0|a>>>0>c>>>0,_5(u+8|0,v,i?-1:q,i?-1:c,w,W),l=u+16|0,i=n[(t+776|0)+12>>2],c=n[u+8>>2]&1?n[u+12>>2]:0,u=i-c|0,u=u>>>0<=i>>>0?u:0,a=c-i|0,a=a>>>0<=c>>>0?a:0;b:{R:{if(a>>>0>=2){if(k=1,i>>>0>c>>>0)break R;break b}if(u>>>0<=1)break b}k=2,a=u}n[f+4>>2]=a,n[f>>2]=k,a=7,c=1066795,i=n[t+36>>2],f=n[t+32>>2],b=r6(b+208|0,w,W);b:{R:{P:{A:switch(u=f,u-1|0){case 0:break A;case 1:break P;default:break b}c=1066802;break R}c=1066807}a=5,u=i}k=x0(8,120),g=xs(t+776|0),n[k+112>>2]=u,n[k+116>>2]=0,n[k+100>>2]=4,n[k+104>>2]=-2147483646,n[k+96>>2]=1066829,n[k+92>>2]=a,n[k+88>>2]=c,n[k+84>>2]=-2147483648,n[k+76>>2]=5,n[k+80>>2]=-2147483645,n[k+72>>2]=1066824,n[k+52>>2]=7,n[k+56>>2]=-2147483646,n[k+48>>2]=1066817,n[k+40>>2]=m,n[k+44>>2]=0,n[k+28>>2]=5,n[k+32>>2]=-2147483646,n[k+24>>2]=1066812,n[k+16>>2]=p,n[k+20>>2]=0,n[k+4>>2]=7,n[k+8>>2]=-2147483646,n[k>>2]=1066783,n[k+64>>2]=g,n[k+68>>2]=0,kn(t+24|0),u=n[t+24>>2],a=n[t+28>>2],T6(e),n[e+28>>2]=p,n[e+24>>2]=m,n[e+20>>2]=d,n[e+16>>2]=y,n[e+12>>2]=i,n[e+8>>2]=f,n[e>>2]=0,A(e+32|0,t+456|0,64),n[e+108>>2]=b,n[e+104>>2]=0,n[e+96>>2]=u,n[e+100>>2]=a,ku(e+112|0),n[r+12>>2]=5,n[r+8>>2]=k,n[e+112>>2]=3,n[r>>2]=-2147483648,n[r+4>>2]=5;break n}if(sn(t+1096|0,a),u=t+1100|0,n[t+1096>>2]==1){a=n[u+16>>2],n[t+792>>2]=a,e=n[u+12>>2],c=n[u+8>>2],n[t+784>>2]=c,n[t+788>>2]=e,i=n[u+4>>2],u=n[u>>2],n[t+776>>2]=u,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=c,n[r+12>>2]=e,n[r>>2]=u,n[r+4>>2]=i;break n}if(i=t+776|0,A(i,u,320),A(t+456|0,i,320),gu(t+1096|0,a,1066779,4),a=n[t+1104>>2],i=n[t+1100>>2],u=n[t+1096>>2],(u|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,n[r+8>>2]=a,n[r+4>>2]=i,n[r>>2]=u;break e}u=2;T:{if(!i)break T;f=t+272|0,wr(f,i,a),n[t+1112>>2]=n[263371],i=n[263370],n[t+1104>>2]=n[263369],n[t+1108>>2]=i,i=n[263368],n[t+1096>>2]=n[263367],n[t+1100>>2]=i,wi(t+776|0,f,t+1096|0);b:{R:switch(i=n[t+776>>2],i- -2147483648|0){case 1:break T;case 0:break b;default:break R}e=n[t+780>>2],u=n[t+784>>2],a=n[t+792>>2],n[r+12>>2]=n[t+788>>2],n[r+16>>2]=a,n[r+4>>2]=e,n[r+8>>2]=u,n[r>>2]=i;break e}u=n[t+780>>2],c=n[t+784>>2]}if(n[t+408>>2]=u,n[t+412>>2]=c,u=n[e>>2],n[t+1112>>2]=n[266687],i=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=i,i=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=i,h2(t+776|0,(u|0)!=2?e:0,t+1096|0),i=n[t+780>>2],u=n[t+776>>2],(u|0)!=-2147483648){n[t+288>>2]=n[t+792>>2],e=n[t+788>>2],n[t+280>>2]=n[t+784>>2],n[t+284>>2]=e;break i}if(u=n[e+240>>2],n[t+1112>>2]=n[263449],a=n[263448],n[t+1104>>2]=n[263447],n[t+1108>>2]=a,a=n[263446],n[t+1096>>2]=n[263445],n[t+1100>>2]=a,h2(t+776|0,(u|0)!=-2147483648?e+240|0:0,t+1096|0),f=n[t+780>>2],u=n[t+776>>2],(u|0)!=-2147483648){n[t+288>>2]=n[t+792>>2],e=n[t+788>>2],n[t+280>>2]=n[t+784>>2],n[t+284>>2]=e,i=f;break i}T:{if(o[e+552|0]==1){u=n[e+536>>2],a=n[e+540>>2],n[e+540>>2]=-2147483648,n[t+1096>>2]=u,n[t+1100>>2]=a,u=n[e+548>>2],n[t+1104>>2]=n[e+544>>2],n[t+1108>>2]=u,W=t+1096|4;b:{R:{I=n[t+1100>>2];P:{if((I|0)==-2147483648){a=n[i+108>>2];break P}if(a=n[i+108>>2],(a|0)==n[t+1096>>2])break R}for(Y=t+72|0,d=l-144|0,l=d,A8(d+12|0,e+553|0,f+32|0),u=n[f+128>>2],p0(d,T(u,364),4,48),n[d+52>>2]=0,c=n[d+4>>2],n[d+44>>2]=n[d>>2],n[d+48>>2]=c,g=n[f+124>>2],Z=g+T(u,68)|0,u=d+112|0,y=d+104|0;;){P:{A:{if((g|0)!=(Z|0)){for(c=d+96|0,O=U[g+56>>1],Dt(c,d+12|0,O),b=l-32|0,l=b,m=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),k=d+56|0,w=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),s[k|0]=w,s[k+1|0]=w>>>8,s[k+2|0]=w>>>16,s[k+3|0]=w>>>24,s[k+4|0]=m,s[k+5|0]=m>>>8,s[k+6|0]=m>>>16,s[k+7|0]=m>>>24,p=o[c+12|0]|o[c+13|0]<<8|(o[c+14|0]<<16|o[c+15|0]<<24),R=o[c+8|0]|o[c+9|0]<<8|(o[c+10|0]<<16|o[c+11|0]<<24),s[k+8|0]=R,s[k+9|0]=R>>>8,s[k+10|0]=R>>>16,s[k+11|0]=R>>>24,s[k+12|0]=p,s[k+13|0]=p>>>8,s[k+14|0]=p>>>16,s[k+15|0]=p>>>24,h=o[c+20|0]|o[c+21|0]<<8|(o[c+22|0]<<16|o[c+23|0]<<24),q=o[c+16|0]|o[c+17|0]<<8|(o[c+18|0]<<16|o[c+19|0]<<24),s[k+16|0]=q,s[k+17|0]=q>>>8,s[k+18|0]=q>>>16,s[k+19|0]=q>>>24,s[k+20|0]=h,s[k+21|0]=h>>>8,s[k+22|0]=h>>>16,s[k+23|0]=h>>>24,v=o[c+28|0]|o[c+29|0]<<8|(o[c+30|0]<<16|o[c+31|0]<<24),P=o[c+24|0]|o[c+25|0]<<8|(o[c+26|0]<<16|o[c+27|0]<<24),s[k+24|0]=P,s[k+25|0]=P>>>8,s[k+26|0]=P>>>16,s[k+27|0]=P>>>24,s[k+28|0]=v,s[k+29|0]=v>>>8,s[k+30|0]=v>>>16,s[k+31|0]=v>>>24,n[b+24>>2]=P,n[b+28>>2]=v,n[b+16>>2]=q,n[b+20>>2]=h,n[b+8>>2]=R,n[b+12>>2]=p,n[b>>2]=w,n[b+4>>2]=m,$(b),$(c),l=b+32|0,k=0,c=0;;){g:{if(k&1||(w=c&255,w>>>0>3))break g;for(R=w?16:64,k=0;;){if((k&255)>>>0<R>>>0){m=l-32|0,l=m,n[m+24>>2]=1,s[m+31|0]=k,n[m+20>>2]=m+31,p=m+8|0,b=l-336|0,l=b,h=b+20|0,V2(h,4),Ne(b+8|0,11),n[b+60>>2]=1,n[b+56>>2]=1050078,n[b+44>>2]=11,n[b+40>>2]=1095250,v=n[b+12>>2],n[b+48>>2]=n[b+8>>2],n[b+52>>2]=v,v=b+40|0,ze(h,v,b- -64|0),xe(h,m+20|0,1),n[b+32>>2]=0,n[b+36>>2]=0,q=d+56|0,Fe(v,q);p:{if(n[b+44>>2]|n[b+40>>2]!=1&&(h=b+192|0,A(h,b+48|0,144),v=Ce(h,n[b+24>>2],n[b+28>>2],b+32|0,8),v2(h),!v))break p;L()}h=n[b+36>>2],v=n[b+32>>2],s[p|0]=v,s[p+1|0]=v>>>8,s[p+2|0]=v>>>16,s[p+3|0]=v>>>24,s[p+4|0]=h,s[p+5|0]=h>>>8,s[p+6|0]=h>>>16,s[p+7|0]=h>>>24,R0(b+20|0),l=b+336|0,b=n[m+12>>2],h=n[m+8>>2],s[y|0]=h,s[y+1|0]=h>>>8,s[y+2|0]=h>>>16,s[y+3|0]=h>>>24,s[y+4|0]=b,s[y+5|0]=b>>>8,s[y+6|0]=b>>>16,s[y+7|0]=b>>>24,jn(p,8),l=m+32|0,b=l-48|0,l=b,n[b+40>>2]=1,s[b+47|0]=k,n[b+36>>2]=b+47,h=b+4|0,En(h,q,12,b+36|0,1),m=o[b+32|0]|o[b+33|0]<<8|(o[b+34|0]<<16|o[b+35|0]<<24),p=o[b+28|0]|o[b+29|0]<<8|(o[b+30|0]<<16|o[b+31|0]<<24),s[u+24|0]=p,s[u+25|0]=p>>>8,s[u+26|0]=p>>>16,s[u+27|0]=p>>>24,s[u+28|0]=m,s[u+29|0]=m>>>8,s[u+30|0]=m>>>16,s[u+31|0]=m>>>24,m=o[b+24|0]|o[b+25|0]<<8|(o[b+26|0]<<16|o[b+27|0]<<24),p=o[b+20|0]|o[b+21|0]<<8|(o[b+22|0]<<16|o[b+23|0]<<24),s[u+16|0]=p,s[u+17|0]=p>>>8,s[u+18|0]=p>>>16,s[u+19|0]=p>>>24,s[u+20|0]=m,s[u+21|0]=m>>>8,s[u+22|0]=m>>>16,s[u+23|0]=m>>>24,m=o[b+16|0]|o[b+17|0]<<8|(o[b+18|0]<<16|o[b+19|0]<<24),p=o[b+12|0]|o[b+13|0]<<8|(o[b+14|0]<<16|o[b+15|0]<<24),s[u+8|0]=p,s[u+9|0]=p>>>8,s[u+10|0]=p>>>16,s[u+11|0]=p>>>24,s[u+12|0]=m,s[u+13|0]=m>>>8,s[u+14|0]=m>>>16,s[u+15|0]=m>>>24,m=o[b+8|0]|o[b+9|0]<<8|(o[b+10|0]<<16|o[b+11|0]<<24),p=o[b+4|0]|o[b+5|0]<<8|(o[b+6|0]<<16|o[b+7|0]<<24),s[u|0]=p,s[u+1|0]=p>>>8,s[u+2|0]=p>>>16,s[u+3|0]=p>>>24,s[u+4|0]=m,s[u+5|0]=m>>>8,s[u+6|0]=m>>>16,s[u+7|0]=m>>>24,$(h),l=b+48|0,z[d+100>>1]=O,s[d+98|0]=k,s[d+97|0]=c,s[d+96|0]=1,k=k+1|0,Ht(d+44|0,d+96|0);continue}break}k=d+56|0,wc(d+96|0,k,10),$(k),k=o[d+124|0]|o[d+125|0]<<8|(o[d+126|0]<<16|o[d+127|0]<<24),n[d+80>>2]=o[d+120|0]|o[d+121|0]<<8|(o[d+122|0]<<16|o[d+123|0]<<24),n[d+84>>2]=k,k=o[d+116|0]|o[d+117|0]<<8|(o[d+118|0]<<16|o[d+119|0]<<24),n[d+72>>2]=o[d+112|0]|o[d+113|0]<<8|(o[d+114|0]<<16|o[d+115|0]<<24),n[d+76>>2]=k,k=o[d+108|0]|o[d+109|0]<<8|(o[d+110|0]<<16|o[d+111|0]<<24),n[d+64>>2]=o[d+104|0]|o[d+105|0]<<8|(o[d+106|0]<<16|o[d+107|0]<<24),n[d+68>>2]=k,k=o[d+100|0]|o[d+101|0]<<8|(o[d+102|0]<<16|o[d+103|0]<<24),n[d+56>>2]=o[d+96|0]|o[d+97|0]<<8|(o[d+98|0]<<16|o[d+99|0]<<24),n[d+60>>2]=k,k=(w|0)==3,c=k?3:c+1|0;continue}break}for($(d+56|0),k=0,c=a-61|0,c=a>>>0>=c>>>0?c:0,N=Vu(a,1);;){if(k&1|c>>>0>N>>>0)break A;for(k=0;;){if((k&255)>>>0<=3){b=d+56|0,Lt(b,d+12|0,O,c,k),K=o[d+92|0]|o[d+93|0]<<8|(o[d+94|0]<<16|o[d+95|0]<<24),H=o[d+88|0]|o[d+89|0]<<8|(o[d+90|0]<<16|o[d+91|0]<<24),m=l-32|0,l=m,p=o[b+4|0]|o[b+5|0]<<8|(o[b+6|0]<<16|o[b+7|0]<<24),R=o[b|0]|o[b+1|0]<<8|(o[b+2|0]<<16|o[b+3|0]<<24),s[u|0]=R,s[u+1|0]=R>>>8,s[u+2|0]=R>>>16,s[u+3|0]=R>>>24,s[u+4|0]=p,s[u+5|0]=p>>>8,s[u+6|0]=p>>>16,s[u+7|0]=p>>>24,h=o[b+12|0]|o[b+13|0]<<8|(o[b+14|0]<<16|o[b+15|0]<<24),q=o[b+8|0]|o[b+9|0]<<8|(o[b+10|0]<<16|o[b+11|0]<<24),s[u+8|0]=q,s[u+9|0]=q>>>8,s[u+10|0]=q>>>16,s[u+11|0]=q>>>24,s[u+12|0]=h,s[u+13|0]=h>>>8,s[u+14|0]=h>>>16,s[u+15|0]=h>>>24,v=o[b+20|0]|o[b+21|0]<<8|(o[b+22|0]<<16|o[b+23|0]<<24),P=o[b+16|0]|o[b+17|0]<<8|(o[b+18|0]<<16|o[b+19|0]<<24),s[u+16|0]=P,s[u+17|0]=P>>>8,s[u+18|0]=P>>>16,s[u+19|0]=P>>>24,s[u+20|0]=v,s[u+21|0]=v>>>8,s[u+22|0]=v>>>16,s[u+23|0]=v>>>24,w=o[b+28|0]|o[b+29|0]<<8|(o[b+30|0]<<16|o[b+31|0]<<24),M=o[b+24|0]|o[b+25|0]<<8|(o[b+26|0]<<16|o[b+27|0]<<24),s[u+24|0]=M,s[u+25|0]=M>>>8,s[u+26|0]=M>>>16,s[u+27|0]=M>>>24,s[u+28|0]=w,s[u+29|0]=w>>>8,s[u+30|0]=w>>>16,s[u+31|0]=w>>>24,n[m+24>>2]=M,n[m+28>>2]=w,n[m+16>>2]=P,n[m+20>>2]=v,n[m+8>>2]=q,n[m+12>>2]=h,n[m>>2]=R,n[m+4>>2]=p,$(m),l=m+32|0,n[d+100>>2]=c,z[d+98>>1]=O,s[d+97|0]=k,s[d+96|0]=0,n[d+104>>2]=H,n[d+108>>2]=K,k=k+1|0,Ht(d+44|0,d+96|0),$(b);continue}break}k=c>>>0>=N>>>0,c=(c>>>0<N>>>0)+c|0}}if(k=n[d+52>>2],k>>>0>=2){c=n[d+48>>2],m=l-48|0,l=m,b=(k>>>1|0)+k|0;g:for(;;){if(b){b=b-1|0;p:{if(b>>>0<k>>>0){u=A(m,c,48),a=T(b,48)+c|0,oc(c,a,48),A(a,u,48),a=0;break p}a=b-k|0}for(p=b>>>0>k>>>0?k:b;;){if(y=a<<1,u=y|1,p>>>0<=u>>>0||(y=y+2|0,y>>>0<p>>>0&&(u=dt(T(u,48)+c|0,T(y,48)+c|0)+u|0),a=T(a,48)+c|0,y=T(u,48)+c|0,!dt(a,y)))continue g;r2(a,y,12),a=u}}break}l=m+48|0}n[Y+8>>2]=n[d+52>>2],u=n[d+48>>2],n[Y>>2]=n[d+44>>2],n[Y+4>>2]=u,$(d+12|0),l=d+144|0;break P}g=g+68|0;continue}break}if((I|0)==-2147483648)break b;Ri(W);break b}n[t+80>>2]=n[W+8>>2],u=n[W+4>>2],n[t+72>>2]=n[W>>2],n[t+76>>2]=u}n[t+148>>2]=f,u=n[t+76>>2],n[t+136>>2]=n[t+72>>2],n[t+140>>2]=u,n[t+144>>2]=n[t+80>>2],c=l-32|0,l=c,u=i+16|0,f=n[u+8>>2],a=n[u+4>>2],n[c+28>>2]=u,n[c+24>>2]=t+136,n[c+16>>2]=a,n[c+20>>2]=(f<<3)+a,a=c+4|0,u=l-48|0,l=u,f=c+16|0,Fr(u+20|0,f);b:{if(o[u+20|0]!=2){for(p0(u,4,4,12),d=n[u>>2],k=n[u+4>>2],n[k+8>>2]=n[u+28>>2],b=n[u+24>>2],n[k>>2]=n[u+20>>2],n[k+4>>2]=b,n[u+16>>2]=1,n[u+12>>2]=k,n[u+8>>2]=d,k=n[f+12>>2],n[u+40>>2]=n[f+8>>2],n[u+44>>2]=k,k=n[f+4>>2],n[u+32>>2]=n[f>>2],n[u+36>>2]=k,k=u+8|0,m=u+32|0,f=l-16|0,l=f;;){if(Fr(f+4|0,m),o[f+4|0]!=2){d=n[k+8>>2],(d|0)==n[k>>2]&&Wn(k,1),b=n[k+4>>2]+T(d,12)|0,n[b+8>>2]=n[f+12>>2],p=n[f+8>>2],n[b>>2]=n[f+4>>2],n[b+4>>2]=p,n[k+8>>2]=d+1;continue}break}l=f+16|0,n[a+8>>2]=n[u+16>>2],f=n[u+12>>2],n[a>>2]=n[u+8>>2],n[a+4>>2]=f;break b}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}if(l=u+48|0,k=n[c+12>>2],k>>>0>=2){f=n[c+8>>2],b=l-16|0,l=b,m=(k>>>1|0)+k|0;b:for(;;){if(m){m=m-1|0;R:{if(m>>>0<k>>>0){u=T(m,12)+f|0,a=n[u+8>>2],d=n[f>>2],p=n[f+4>>2],y=n[u+4>>2],n[f>>2]=n[u>>2],n[f+4>>2]=y,y=n[f+8>>2],n[f+8>>2]=a,n[u+8>>2]=y,n[u>>2]=d,n[u+4>>2]=p,a=0;break R}a=m-k|0}for(d=k>>>0<m>>>0?k:m;;){if(p=a<<1,u=p|1,d>>>0<=u>>>0||(p=p+2|0,p>>>0<d>>>0&&(u=kt(T(u,12)+f|0,T(p,12)+f|0)+u|0),a=T(a,12)+f|0,p=T(u,12)+f|0,!kt(a,p)))continue b;r2(a,p,3),a=u}}break}l=b+16|0}u=t+276|0,n[u+8>>2]=n[c+12>>2],a=n[c+8>>2],n[u>>2]=n[c+4>>2],n[u+4>>2]=a,l=c+32|0,u=n[i+108>>2],i=e+536|0,hu(i),n[i>>2]=u,i=n[t+76>>2],u=e+540|0,n[u>>2]=n[t+72>>2],n[u+4>>2]=i,n[u+8>>2]=n[t+80>>2];break T}kn(t+40|0),n[t+284>>2]=0,u=n[t+44>>2],n[t+276>>2]=n[t+40>>2],n[t+280>>2]=u}if(u=n[t+280>>2],n[t+424>>2]=n[t+276>>2],n[t+428>>2]=u,n[t+432>>2]=n[t+284>>2],i=n[e>>2],a=n[266687],n[t+1112>>2]=a,u=n[266686],c=n[266685],n[t+1104>>2]=c,n[t+1108>>2]=u,f=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=f,(i|0)!=2)break w;n[r+16>>2]=a,n[r+8>>2]=c,n[r+12>>2]=u,n[r>>2]=0,n[r+4>>2]=8,w2(t+424|0);break e}if(u=n[e>>2],n[t+792>>2]=n[266687],i=n[266686],n[t+784>>2]=n[266685],n[t+788>>2]=i,i=n[266684],n[t+776>>2]=n[266683],n[t+780>>2]=i,h2(t+456|0,(u|0)!=2?e:0,t+776|0),u=n[t+460>>2],i=n[t+456>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+472>>2],e=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=e,n[r+4>>2]=u,n[r>>2]=i;break n}if(i=n[e+240>>2],n[t+792>>2]=n[263449],c=n[263448],n[t+784>>2]=n[263447],n[t+788>>2]=c,c=n[263446],n[t+776>>2]=n[263445],n[t+780>>2]=c,h2(t+456|0,(i|0)!=-2147483648?e+240|0:0,t+776|0),E=n[t+460>>2],i=n[t+456>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+472>>2],e=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=e,n[r+4>>2]=E,n[r>>2]=i;break n}if(Z=n[u+4>>2],c=n[u>>2],f=n[266687],n[t+792>>2]=f,i=n[266686],k=n[266685],n[t+784>>2]=k,n[t+788>>2]=i,d=n[266684],n[t+776>>2]=n[266683],n[t+780>>2]=d,!c){n[r+16>>2]=f,n[r+8>>2]=k,n[r+12>>2]=i,n[r>>2]=0,n[r+4>>2]=8;break n}if(i=t+776|0,k2(i),se(i,a,1054481,5),a=n[t+784>>2],c=n[t+780>>2],i=n[t+776>>2],(i|0)!=-2147483648){e=n[t+792>>2],n[r+12>>2]=n[t+788>>2],n[r+16>>2]=e,n[r+8>>2]=a,n[r+4>>2]=c,n[r>>2]=i;break n}i=t+48|0,u=u+16|0,f=(n[u+8>>2]&268435392)>>>0<=Z<<6>>>0|Z>>>0>67108863,n[i+4>>2]=f?0:64,n[i>>2]=f?1:n[u+4>>2]+(Z<<9)|0,u=t+456|0,k=n[t+48>>2],i=l-16|0,l=i;H:{T:{if(!((a|0)!=131072|n[t+52>>2]!=64)){for(a=a>>>11|0,f=-2048;;){if(f=f+2048|0,(f|0)==131072)break T;if(d=$u(f+c|0,2048,k,8),k=k+8|0,!d)break}n[u>>2]=-2147483648,s[u+4|0]=5;break H}n[u>>2]=-2147483648,s[u+4|0]=0;break H}G4(i+8|0,a,2048),f=n[i+8>>2],c=A(n[i+12>>2],c,131072),n[u+8>>2]=a,n[u+4>>2]=c,n[u>>2]=f}if(l=i+16|0,n[t+456>>2]==-2147483648){n[r+16>>2]=17,n[r>>2]=0,n[r+12>>2]=n[263382],e=n[263381],n[r+4>>2]=n[263380],n[r+8>>2]=e;break n}if(n[t+144>>2]=n[t+464>>2],u=n[t+460>>2],n[t+136>>2]=n[t+456>>2],n[t+140>>2]=u,J=t+456|0,Si(J),u=n[e+540>>2],n[e+540>>2]=-2147483648,(u|0)!=-2147483648){for(Q=n[e+536>>2],i=n[e+548>>2],n[t+276>>2]=n[e+544>>2],n[t+280>>2]=i,n[t+272>>2]=u,n[t+284>>2]=E,P=t+776|0,k=l-4320|0,l=k,n[k+32>>2]=4,n[k+36>>2]=0,n[k+24>>2]=0,n[k+28>>2]=0,n[k+16>>2]=0,n[k+20>>2]=4,Be(k+8|0,t+136|0),p=n[k+12>>2]<<11,h=k+170|0,W=k+124|0,O=k+4220|0,V=k+28|0,_=t+272|0,K=n[_+12>>2],c=n[k+8>>2];;){H:{T:{b:{R:{P:{A:{if(p){u=l-16|0,l=u,i=pn(2048,1),i||L(),i=A(i,c,2048),n[u+4>>2]=2048,n[u>>2]=i,m=k+120|0,i=n[u+4>>2],f=(i|0)==2048,a=n[u>>2];g:{if(!(f|!a)){n[u+12>>2]=i,n[u+8>>2]=a,ws(u+8|0),s[m+1|0]=0,i=1;break g}n[m+4>>2]=f?a:i,i=0}if(s[m|0]=i,l=u+16|0,o[k+120|0])break T;if(n[k+40>>2]=n[k+124>>2],G=k+40|0,js(m,G),Et(k,_,m),u=n[k>>2],!u)break P;M=n[u>>2],H=n[u+4>>2],u=n[k+4>>2],d=l-112|0,l=d,g=d+32|0,n[g+16>>2]=2028,i=n[G>>2],a=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[g+4>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[g+8>>2]=a,n[g+12>>2]=i+20,n[g>>2]=i+8,i=n[d+40>>2],n[d+8>>2]=n[d+36>>2],n[d+12>>2]=i,I=n[d+32>>2],i=n[d+44>>2],a=n[d+48>>2],f=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[d+56>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[d+60>>2]=f,f=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[d+48>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[d+52>>2]=f,f=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[d+40>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[d+44>>2]=f,f=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[d+32>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[d+36>>2]=f,n[d+76>>2]=8,n[d+64>>2]=i,n[d+68>>2]=a,n[d+72>>2]=d+8,w=d+20|0,y=0,v=l-16|0,l=v,u=d- -64|0,q=n[u+12>>2],C=n[u+8>>2],R=v+4|0,P2(R,n[u>>2],n[u+4>>2]);g:{b=l-48|0,l=b;p:{u=j0[n[273860]](R)|0,i=1;j:{if(u>>>0<16)break j;if(j0[n[273858]](b,R),Y=u-16|0,i=n[b+4>>2],Y>>>0>i>>>0|(u|0)!=(i|0))break p;for(N=n[b>>2],n[b+44>>2]=N+Y,i=b+25|0,u=l-16|0,l=u,a=n[b+44>>2];;){if((y|0)!=16){s[u+y|0]=o[a+y|0],y=y+1|0;continue}break}a=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),f=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[i+8|0]=f,s[i+9|0]=f>>>8,s[i+10|0]=f>>>16,s[i+11|0]=f>>>24,s[i+12|0]=a,s[i+13|0]=a>>>8,s[i+14|0]=a>>>16,s[i+15|0]=a>>>24,a=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),f=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[i|0]=f,s[i+1|0]=f>>>8,s[i+2|0]=f>>>16,s[i+3|0]=f>>>24,s[i+4|0]=a,s[i+5|0]=a>>>8,s[i+6|0]=a>>>16,s[i+7|0]=a>>>24,l=u+16|0,u=o[b+29|0]|o[b+30|0]<<8|(o[b+31|0]<<16|o[b+32|0]<<24),n[b+8>>2]=o[b+25|0]|o[b+26|0]<<8|(o[b+27|0]<<16|o[b+28|0]<<24),n[b+12>>2]=u,u=o[b+37|0]|o[b+38|0]<<8|(o[b+39|0]<<16|o[b+40|0]<<24),n[b+16>>2]=o[b+33|0]|o[b+34|0]<<8|(o[b+35|0]<<16|o[b+36|0]<<24),n[b+20>>2]=u,n[b+32>>2]=Y,n[b+28>>2]=N,n[b+24>>2]=N,N=l-320|0,l=N,u=N+192|0,_t(u,g,I),y=N+8|0,Nt(y,u),a=b+8|0,I=l-80|0,l=I,u=y+128|0,Le(u,C,q),B=b+24|0,i=n[B+8>>2],Le(u,n[B>>2],i);c:{if(Yt(y,q,i)){Te(y),u=1;break c}for(i=I+8|0,A(i,u,56),f=I- -64|0,Bf(f,i),q=l-16|0,l=q,s[q+15|0]=0,S=q+15|0,C=4,D=1,u=a,i=f;;){if(C){C=C-1|0,D=(l6((o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24))^(o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24)))^-1)&D,u=u+4|0,i=i+4|0;continue}break}u=((l6(Po(f+16|0)^Po(a+16|0))^-1)&D^1)&255,i0=S,a0=(o[S|0]^1)&l6(u)^1,s[i0|0]=a0,l=q+16|0,u=l-16|0,s[u+15|0]=o[q+15|0],u=o[u+15|0]!=0,u&&Ot(y,B),Te(y),u=!u}if(l=I+80|0,l=N+320|0,i=1,u)break j;j0[n[273863]](R,Y),i=0}u=i,l=b+48|0;break g}L()}g:{if(u){n[w>>2]=-2147483648,F(R);break g}n[w+8>>2]=n[v+12>>2],u=n[v+8>>2],n[w>>2]=n[v+4>>2],n[w+4>>2]=u}l=v+16|0,i=n[d+20>>2];g:{if((i|0)==-2147483648){n[m>>2]=-2147483648,Oe(g);break g}u=n[d+28>>2],a=n[d+24>>2],n[d+68>>2]=a,n[d+72>>2]=u,n[d+64>>2]=i,y=d+32|0,Oe(y),n[d+80>>2]=a,n[d+84>>2]=u;p:{u=d+80|0,i=n[u+4>>2],i>>>0>=2?(n[u+4>>2]=i-2,i=n[u>>2],n[u>>2]=i+2,i=o[i|0]|o[i+1|0]<<8,a=i<<24|i<<8&16711680):a=1;j:{if(a&1)break j;i=d+20|0,a=a>>>16|0,f=n[u+4>>2];c:{if(a>>>0>f>>>0){b=0,s[i+4|0]=0;break c}n[i+4>>2]=a,n[u+4>>2]=f-a,b=n[u>>2],n[u>>2]=a+b}if(n[i>>2]=b,R=n[d+20>>2],!R)break j;i=l-48|0,l=i,b=i+24|0,v=n[d+24>>2],u=l-128|0,l=u,n[u+20>>2]=0,n[u+16>>2]=v,n[u+12>>2]=R,g=u+48|0,a=l-48|0,l=a,f=u+12|0,q=n[f+8>>2],w=n[f+4>>2],n[a+12>>2]=q>>>0>w>>>0?1:q+n[f>>2]|0,s[a+20|0]=0,q=w-q|0,n[a+16>>2]=w>>>0>=q>>>0?q:0,U4(a+24|0,a+12|0);c:{if(!o[a+20|0]){q=n[a+28>>2],n[g+4>>2]=n[a+24>>2],n[g+8>>2]=q,q=n[a+36>>2],n[g+12>>2]=n[a+32>>2],n[g+16>>2]=q,q=n[a+44>>2],n[g+20>>2]=n[a+40>>2],n[g+24>>2]=q,n[g>>2]=2,n[f+8>>2]=w-n[a+16>>2];break c}eu(g),g2(a+24|0)}l=a+48|0,f=2;c:{m:{U:{if(n[u+48>>2]!=2){a=u+88|0,A(a,g,40),Jf(a);break U}if(a=o[u+61|0]|o[u+62|0]<<8|(o[u+63|0]<<16|o[u+64|0]<<24),n[u+24>>2]=o[u+57|0]|o[u+58|0]<<8|(o[u+59|0]<<16|o[u+60|0]<<24),n[u+28>>2]=a,a=o[u+69|0]|o[u+70|0]<<8|(o[u+71|0]<<16|o[u+72|0]<<24),n[u+32>>2]=o[u+65|0]|o[u+66|0]<<8|(o[u+67|0]<<16|o[u+68|0]<<24),n[u+36>>2]=a,a=o[u+72|0]|o[u+73|0]<<8|(o[u+74|0]<<16|o[u+75|0]<<24),s[u+39|0]=a,s[u+40|0]=a>>>8,s[u+41|0]=a>>>16,s[u+42|0]=a>>>24,f=o[u+56|0],w=n[u+52>>2],(w|0)!=-2147483648)break m}n[b>>2]=-2147483648,s[b+4|0]=f;break c}if(a=o[u+39|0]|o[u+40|0]<<8|(o[u+41|0]<<16|o[u+42|0]<<24),s[u+68|0]=a,s[u+69|0]=a>>>8,s[u+70|0]=a>>>16,s[u+71|0]=a>>>24,a=n[u+36>>2],g=n[u+32>>2],s[u+61|0]=g,s[u+62|0]=g>>>8,s[u+63|0]=g>>>16,s[u+64|0]=g>>>24,s[u+65|0]=a,s[u+66|0]=a>>>8,s[u+67|0]=a>>>16,s[u+68|0]=a>>>24,a=n[u+28>>2],g=n[u+24>>2],s[u+53|0]=g,s[u+54|0]=g>>>8,s[u+55|0]=g>>>16,s[u+56|0]=g>>>24,s[u+57|0]=a,s[u+58|0]=a>>>8,s[u+59|0]=a>>>16,s[u+60|0]=a>>>24,s[u+52|0]=f,n[u+48>>2]=w,n[u+20>>2]==(v|0)){n[u+32>>2]=v,n[u+28>>2]=R,n[u+24>>2]=2,g=u+88|0,a=l-32|0,l=a,n[a+28>>2]=u+24,f=l-32|0,l=f,v=l-16|0,l=v,s[v+12|0]=0,w=a+28|0,n[v+8>>2]=w,R=u+48|0,Ge(R,v+8|0),l=v+16|0,b6(f+8|0,o[v+12|0]),q=a+4|0,v=q+4|0,Y=n[f+8>>2];m:{if((Y|0)!=3){n[v+16>>2]=n[f+28>>2],w=n[f+24>>2],n[v+8>>2]=n[f+20>>2],n[v+12>>2]=w,w=n[f+16>>2],n[v>>2]=n[f+12>>2],n[v+4>>2]=w;break m}n[v>>2]=w}if(n[q>>2]=Y,l=f+32|0,f=n[a+4>>2],(f|0)!=3&&(v=n[a+16>>2],n[g+8>>2]=n[a+12>>2],n[g+12>>2]=v,v=n[a+24>>2],n[g+16>>2]=n[a+20>>2],n[g+20>>2]=v,n[g+4>>2]=n[a+8>>2]),n[g>>2]=f,l=a+32|0,a=n[u+32>>2],n[u+120>>2]=a,f=n[u+28>>2],v=n[u+24>>2],n[u+112>>2]=v,n[u+116>>2]=f,a|(n[u+88>>2]!=3|(v|0)!=2)){n[b>>2]=-2147483648,s[b+4|0]=3,G2(g),g2(R);break c}a=n[u+68>>2],n[b+16>>2]=n[u+64>>2],n[b+20>>2]=a,a=n[u+60>>2],n[b+8>>2]=n[u+56>>2],n[b+12>>2]=a,a=n[u+52>>2],n[b>>2]=n[u+48>>2],n[b+4>>2]=a,G2(u+88|0);break c}n[b>>2]=-2147483648,s[b+4|0]=1,g2(u+48|0)}l=u+128|0,f=o[i+28|0],b=n[i+24>>2];c:{if((b|0)==-2147483648){n[y>>2]=-2147483648,s[y+4|0]=f;break c}u=o[i+44|0]|o[i+45|0]<<8|(o[i+46|0]<<16|o[i+47|0]<<24),s[i+20|0]=u,s[i+21|0]=u>>>8,s[i+22|0]=u>>>16,s[i+23|0]=u>>>24,u=o[i+41|0]|o[i+42|0]<<8|(o[i+43|0]<<16|o[i+44|0]<<24),a=o[i+37|0]|o[i+38|0]<<8|(o[i+39|0]<<16|o[i+40|0]<<24),s[i+13|0]=a,s[i+14|0]=a>>>8,s[i+15|0]=a>>>16,s[i+16|0]=a>>>24,s[i+17|0]=u,s[i+18|0]=u>>>8,s[i+19|0]=u>>>16,s[i+20|0]=u>>>24,u=o[i+33|0]|o[i+34|0]<<8|(o[i+35|0]<<16|o[i+36|0]<<24),a=o[i+29|0]|o[i+30|0]<<8|(o[i+31|0]<<16|o[i+32|0]<<24),s[i+5|0]=a,s[i+6|0]=a>>>8,s[i+7|0]=a>>>16,s[i+8|0]=a>>>24,s[i+9|0]=u,s[i+10|0]=u>>>8,s[i+11|0]=u>>>16,s[i+12|0]=u>>>24,s[i+4|0]=f,n[i>>2]=b;m:{if(u=n[i+20>>2],u>>>0>8)u=2;else{if(z5(n[i+16>>2],u))break m;u=5}n[y>>2]=-2147483648,s[y+4|0]=u,g2(i);break c}u=n[i+20>>2],n[y+16>>2]=n[i+16>>2],n[y+20>>2]=u,u=n[i+12>>2],n[y+8>>2]=n[i+8>>2],n[y+12>>2]=u,u=n[i+4>>2],n[y>>2]=n[i>>2],n[y+4>>2]=u}if(l=i+48|0,u=n[d+32>>2],(u|0)!=-2147483648)break p}n[m>>2]=-2147483648,Y0(d- -64|0);break g}n[d+108>>2]=n[d+52>>2],i=n[d+48>>2],n[d+100>>2]=n[d+44>>2],n[d+104>>2]=i,i=n[d+40>>2],n[d+92>>2]=n[d+36>>2],n[d+96>>2]=i,n[d+88>>2]=u,b=n[d+84>>2],y=n[d+80>>2];p:{j:{for(;;){if(!b)break j;if(b=b-1|0,u=o[y|0],y=y+1|0,!!u)break}n[m>>2]=-2147483648,g2(d+88|0);break p}u=n[d+108>>2],n[m+16>>2]=n[d+104>>2],n[m+20>>2]=u,u=n[d+100>>2],n[m+8>>2]=n[d+96>>2],n[m+12>>2]=u,u=n[d+92>>2],n[m>>2]=n[d+88>>2],n[m+4>>2]=u}Y0(d- -64|0)}if(l=d+112|0,u=n[k+120>>2],(u|0)==-2147483648)break R;n[O+16>>2]=n[W+16>>2],i=n[W+12>>2],n[O+8>>2]=n[W+8>>2],n[O+12>>2]=i,i=n[W+4>>2],n[O>>2]=n[W>>2],n[O+4>>2]=i,n[k+4216>>2]=u,B=k+4240|0,js(B,G),i=l-480|0,l=i,b=l-144|0,l=b,Y=k+4216|0,C=n[Y+4>>2],G=n[Y+8>>2],v=G,u=l-176|0,l=u,n[u+12>>2]=0,n[u+8>>2]=v,n[u+4>>2]=C,g=l-96|0,l=g,w=u+4|0,a=n[w+8>>2],q=n[w+4>>2],n[g+12>>2]=a>>>0>q>>>0?1:a+n[w>>2]|0,s[g+20|0]=0,a=q-a|0,n[g+16>>2]=a>>>0<=q>>>0?a:0,a=l-48|0,l=a,y=a+32|0,f=g+12|0,m0(y,f),S=gn(f,y),c0=b2(f,y),r0(f,y)||b0(f),N=i+92|0,R=b+72|0,I=u+88|0,d=$n(f),D=j;g:if(!D&d>>>0>=8|D){b0(f),d=0;break g}l0=d&255,k0=l2(f,y),ts(a+24|0,f,y),h0=n[a+24>>2],t0=n[a+28>>2],ts(a+16|0,f,y),d0=n[a+20>>2],U0=n[a+16>>2],d=g+24|0,D=d+50|0;g:{if(!r0(f,y)){s[D|0]=0;break g}Xu(f)?e0=0:(q4(D+1|0,f),e0=1),s[D|0]=e0}os(a+8|0,f,y),D=o[a+8|0],e0=o[a+9|0],V0=ks(f,y),R4(d+16|0,f,y),B2(d+28|0,f,y),os(a,f,y),y=o[a|0],$0=o[a+1|0],s[d+69|0]=c0,z[d+48>>1]=S,s[d+68|0]=l0,n[d+40>>2]=k0,s[d+67|0]=V0,s[d+45|0]=e0,s[d+44|0]=D,n[d+8>>2]=U0,n[d+12>>2]=d0,n[d>>2]=h0,n[d+4>>2]=t0,s[d+47|0]=$0,s[d+46|0]=y,S0(f,n[a+32>>2],n[a+36>>2],n[a+40>>2],n[a+44>>2]),l=a+48|0;g:{if(!o[g+20|0]){n[w+8>>2]=q-n[g+16>>2],A(I,d,72);break g}eu(I+8|0),n[I>>2]=2,Gn(g+24|0)}l=g+96|0,a=n[u+88>>2];g:{if((a|0)==2){a=u+16|0,A(a,u+96|0,40),Jf(a),n[R>>2]=2,s[R+4|0]=2;break g}if(f=o[u+92|0],q=u+88|0,A(u+21|0,q|5,67),s[u+20|0]=f,n[u+16>>2]=a,n[u+12>>2]==(v|0)){if(n[u+172>>2]=v,n[u+168>>2]=C,n[u+164>>2]=2,g=l-32|0,l=g,n[g+28>>2]=u+164,w=l-32|0,l=w,I=l-16|0,l=I,s[I+12|0]=0,D=g+28|0,n[I+8>>2]=D,f=0,v=l-16|0,l=v,s[v+14|0]=0,z[v+12>>1]=0,n[v+4>>2]=0,a=u+16|0,s[v+15|0]=o[a+46|0]^1,s[v+11|0]=o[a+44|0]^1,s[v+10|0]=o[a+50|0]^1,s[v+9|0]=o[a+8|0]^1,s[v+8|0]=o[a|0]^1,d=I+8|0,y=fu(v+4|0,13),y0(d,y),y&&(p2(a+48|0,d),f=1),f>>>0<y>>>0&&(A0(a+69|0,d),f=f+1|0),f>>>0<y>>>0&&(A0(a+68|0,d),f=f+1|0),f>>>0<y>>>0&&(o2(a+40|0,d),f=f+1|0),f>>>0<y>>>0&&(gs(a,d),f=f+1|0),f>>>0<y>>>0&&(gs(a+8|0,d),f=f+1|0),f>>>0<y>>>0){S=a+50|0;p:{if(o[S|0]==1){_n(S+1|0,d);break p}nu(d)}f=f+1|0}f>>>0<y>>>0&&(ms(a+44|0,d),f=f+1|0),f>>>0<y>>>0&&(T4(a+67|0,d),f=f+1|0),f>>>0<y>>>0&&(t4(a+16|0,d),f=f+1|0);p:{if(f>>>0>=y>>>0||(f2(a+28|0,d),f+1>>>0>=y>>>0))break p;ms(a+46|0,d)}l=v+16|0,l=I+16|0,b6(w+8|0,o[I+12|0]),d=g+4|0,f=d+4|0,y=n[w+8>>2];p:{if((y|0)!=3){n[f+16>>2]=n[w+28>>2],v=n[w+24>>2],n[f+8>>2]=n[w+20>>2],n[f+12>>2]=v,v=n[w+16>>2],n[f>>2]=n[w+12>>2],n[f+4>>2]=v;break p}n[f>>2]=D}if(n[d>>2]=y,l=w+32|0,f=n[g+4>>2],(f|0)!=3&&(d=n[g+16>>2],n[q+8>>2]=n[g+12>>2],n[q+12>>2]=d,d=n[g+24>>2],n[q+16>>2]=n[g+20>>2],n[q+20>>2]=d,n[q+4>>2]=n[g+8>>2]),n[q>>2]=f,l=g+32|0,f=n[u+172>>2],n[u+120>>2]=f,d=n[u+168>>2],y=n[u+164>>2],n[u+112>>2]=y,n[u+116>>2]=d,f|(n[u+88>>2]!=3|(y|0)!=2)){n[R>>2]=2,s[R+4|0]=3,G2(q),Gn(a);break g}A(R,u+16|0,72),G2(u+88|0);break g}n[R>>2]=2,s[R+4|0]=1,Gn(u+16|0)}l=u+176|0,u=o[b+76|0],a=n[b+72>>2];g:{if((a|0)==2){n[N>>2]=2,s[N+4|0]=u;break g}if(A(b+5|0,b+77|0,67),s[b+4|0]=u,n[b>>2]=a,!(!(n0[b+36>>2]>1280|n0[b+24>>2]>8)&((o[b+46|0]^o[b+68|0]!=7)&1))){n[N>>2]=2,s[N+4|0]=2,Gn(b);break g}A(N,b,72)}l=b+144|0,u=o[i+96|0],a=n[i+92>>2];g:{if((a|0)==2){n[m>>2]=2,n[m+4>>2]=u<<8;break g}A(i+9|0,i+97|0,67),s[i+8|0]=u,n[i+4>>2]=a,u=l-16|0,l=u,n[u+12>>2]=G,n[u+8>>2]=C,n[u+4>>2]=8,n[u>>2]=B,Z2(i+76|0,u,2),l=u+16|0;p:{j:{c:{m:{U:{if(o[i+72|0]==7){if(n[Y+20>>2]!=1)break c;if(o[i+73|0])break U;if(f=n[Y+16>>2],d=K+32|0,a=U[i+52>>1],R2(d,a))break m;z[m+6>>1]=a,z[m+4>>1]=3;break j}f=n[Y+20>>2],u=n[Y+16>>2],d=n[i+84>>2],b=n[i+80>>2],a=U[i+52>>1],n[i+288>>2]=n[i+44>>2],z[i+90>>1]=a,y=R2(K+32|0,a);k:{if(!y){a=a<<8,u=3;break k}if(v=o[y+59|0],!Q8(u,f)){a=5,u=0;break k}if(n[i+116>>2]=d,n[i+112>>2]=b,n[i+104>>2]=K,n[i+92>>2]=u,n[i+96>>2]=u+T(f,66),n[i+108>>2]=i+288,n[i+100>>2]=i+90,d=0,b=l-400|0,l=b,u=i+92|0,a=n[u>>2],f=n[u+4>>2],(a|0)!=(f|0))for(w=n[u+24>>2],R=n[u+20>>2],q=n[u+16>>2],N=n[u+8>>2],I=n[u+12>>2],C=I+32|0,g=(f-a>>>0)/66|0,D=b+208|2,G=b+18|0;y=0,Z5(b+12|0,I,U[a- -64>>1],0,U[N>>1],n[q>>2]),n[b+12>>2]==1&&(u=U[b+16>>1],A(D,G,190),z[b+208>>1]=u,f=l-96|0,l=f,Lu(f,a),xn(f+76|0,C,R,w,1156984,1156999,4),Eu(f- -64|0,b+208|0,n[f+80>>2],n[f+84>>2],f),u=2,n[f+64>>2]==1&&(u=n[f+72>>2],n[f+88>>2]=n[f+68>>2],n[f+92>>2]=u,Kn(f+88|0),u=1),F(f+76|0),l=f+96|0,y=(u|0)==2),a=a+66|0,d=d+y|0,g=g-1|0,!!g;);if(l=b+400|0,u=d>>>0>=255?255:d,u>>>0>=v>>>0)break p;a=u|v<<8,u=6}n[m+4>>2]=u|a<<8;break j}s[m+4|0]=7;break j}m:{if(u=U[f+64>>1],b=Ou(d,u),b&&(b=o[b+57|0],(b|0)!=1))break m;n[m+4>>2]=u<<16|4;break j}if(y=n[i+84>>2],g=n[i+80>>2],Z5(i+92|0,K,u,b,a,n[i+44>>2]),n[i+92>>2]!=1?u=u<<16|4:(u=U[i+96>>1],b=i+288|0,A(b|2,i+98|0,190),z[i+288>>1]=u,a=l-96|0,l=a,Lu(a,f),xn(a+76|0,d,g,y,1156984,1157022,9),Eu(a- -64|0,b,n[a+80>>2],n[a+84>>2],a),u=2,n[a+64>>2]==1&&(u=n[a+72>>2],n[a+88>>2]=n[a+68>>2],n[a+92>>2]=u,Kn(a+88|0),u=1),F(a+76|0),l=a+96|0,u=(u|0)==2?13:5),(u&255)!=13){n[m+4>>2]=u;break j}A(m,i+4|0,72),F(i+76|0);break g}s[m+4|0]=7}n[m>>2]=2,F(i+76|0),E0(i+20|0),F(i+32|0);break g}A(m,i+4|0,72),F(i+76|0)}if(l=i+480|0,g=n[k+120>>2],(g|0)!=2)break A;g2(Y);break R}u=n[k+24>>2],i=n[k+20>>2],n[k+4272>>2]=k+4319;g:{if(u>>>0<2)break g;if(u>>>0>=104){a=k+120|0,F2(a,u>>>1|0,80,4),c=u,u=n[k+128>>2],Ie(i,c,n[k+124>>2]+T(u,80)|0,n[k+120>>2]-u|0,k+4272|0),M8(a),W8(a);break g}Ie(i,u,k+120|0,51,k+4272|0)}u=n[k+36>>2],n[P+16>>2]=n[k+32>>2],n[P+20>>2]=u,u=n[k+28>>2],n[P+8>>2]=n[k+24>>2],n[P+12>>2]=u,u=n[k+20>>2],n[P>>2]=n[k+16>>2],n[P+4>>2]=u,l=k+4320|0;break H}f=k+4272|0,A(f,W,44),u=U[h+4>>1]|U[h+6>>1]<<16,n[k+4248>>2]=U[h>>1]|U[h+2>>1]<<16,n[k+4252>>2]=u,u=U[h+12>>1]|U[h+14>>1]<<16,n[k+4256>>2]=U[h+8>>1]|U[h+10>>1]<<16,n[k+4260>>2]=u,z[k+4264>>1]=U[h+16>>1],u=U[k+168>>1],i=o[k+188|0],a=o[k+189|0],d=U[k+190>>1],n[k+120>>2]=g,b=H&65535,m=b<<16|M>>>16,y=m&255,v=(H&16777215)<<8|M>>>24,n[k+192>>2]=M&65535|(y|v<<8&65280)<<16,n[k+196>>2]=H,w=A(W,f,44),f=n[k+4252>>2],R=n[k+4248>>2],z[h>>1]=R,z[h+2>>1]=R>>>16,z[h+4>>1]=f,z[h+6>>1]=f>>>16,f=n[k+4260>>2],R=n[k+4256>>2],z[h+8>>1]=R,z[h+10>>1]=R>>>16,z[h+12>>1]=f,z[h+14>>1]=f>>>16,z[h+16>>1]=U[k+4264>>1],z[k+168>>1]=u,z[k+190>>1]=d,s[k+189|0]=a,s[k+188|0]=i;A:{if(M&1){if(f=0,(i|0)==7|(a|0)!=(y|0))break A;f=(u|0)==(b|0)|(M&65280)!=0;break A}if(f=0,(i|0)!=7)break A;f=(u|0)==((m&255|v<<8)&65535)}A:{if(!f){Gn(k+120|0),g=2;break A}A(k+44|0,w,76)}if(g2(k+4216|0),(g|0)==2)break R;u=n[k+24>>2],(u|0)==n[k+16>>2]&&c2(k+16|0,4,80),i=n[k+20>>2]+T(u,80)|0,n[i>>2]=g,A(i+4|0,k+44|0,76),n[k+24>>2]=u+1;break b}lt(k+40|0);break T}u=n[k+36>>2],(u|0)==n[k+28>>2]&&c2(V,4,8),i=n[k+32>>2]+(u<<3)|0,n[i>>2]=M,n[i+4>>2]=H,n[k+36>>2]=u+1}lt(k+40|0)}c=c+2048|0,p=p-2048|0;continue}break}L6(J),u=n[t+796>>2],n[t+472>>2]=n[t+792>>2],n[t+476>>2]=u,u=n[t+788>>2],n[t+464>>2]=n[t+784>>2],n[t+468>>2]=u,u=n[t+780>>2],n[t+456>>2]=n[t+776>>2],n[t+460>>2]=u,u=e+536|0,hu(u),n[u>>2]=Q,i=n[t+276>>2],u=e+540|0,n[u>>2]=n[t+272>>2],n[u+4>>2]=i,n[u+8>>2]=n[t+280>>2]}if(u=n[e>>2],n[e>>2]=2,(u|0)!=2){i=n[e+108>>2],u=n[e+12>>2],a=n[e+8>>2],A(t+1104|0,e+16|0,80),n[t+1220>>2]=Z,n[t+1100>>2]=u,n[t+1096>>2]=a,n[t+1192>>2]=n[e+104>>2],u=n[e+100>>2],n[t+1184>>2]=n[e+96>>2],n[t+1188>>2]=u,u=n[t+460>>2],n[t+1196>>2]=n[t+456>>2],n[t+1200>>2]=u,u=n[t+468>>2],n[t+1204>>2]=n[t+464>>2],n[t+1208>>2]=u,u=n[t+476>>2],n[t+1212>>2]=n[t+472>>2],n[t+1216>>2]=u,u=x0(8,48),a=t+1096|0,Vi(t+776|0,E,a,i),n[u+4>>2]=7,n[u>>2]=1066833,n[u+28>>2]=7,n[u+32>>2]=-2147483646,n[u+24>>2]=1066840,i=n[t+780>>2],n[u+8>>2]=n[t+776>>2],n[u+12>>2]=i,i=n[t+788>>2],n[u+16>>2]=n[t+784>>2],n[u+20>>2]=i,n[u+40>>2]=n[t+1216>>2],n[u+44>>2]=0,e=e+112|0,ku(e),A(e,a,128),n[r+12>>2]=2,n[r+8>>2]=u,n[r>>2]=-2147483648,n[r+4>>2]=2,Ji(t+136|0);break n}n[r+16>>2]=n[266687],e=n[266686],n[r+8>>2]=n[266685],n[r+12>>2]=e,e=n[266684],n[r>>2]=n[266683],n[r+4>>2]=e,L6(t+456|0),Ji(t+136|0);break n}if(Li(t+1096|0,a),i=U[t+1100>>1],u=n[t+1096>>2],(u|0)!=-2147483648){e=U[t+1112>>1]|U[t+1114>>1]<<16,a=U[t+1108>>1]|U[t+1110>>1]<<16,z[r+12>>1]=a,z[r+14>>1]=a>>>16,z[r+16>>1]=e,z[r+18>>1]=e>>>16,e=U[t+1106>>1]|U[t+1108>>1]<<16,a=U[t+1102>>1]|U[t+1104>>1]<<16,z[r+6>>1]=a,z[r+8>>1]=a>>>16,z[r+10>>1]=e,z[r+12>>1]=e>>>16,z[r+4>>1]=i,n[r>>2]=u;break n}if(F6(t+1096|0,e,a),d=n[t+1100>>2],u=n[t+1096>>2],(u|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],e=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=e,n[r+4>>2]=d,n[r>>2]=u;break n}if(f0(t+800|0,64),kn(t+56|0),u=n[t+56>>2],a=n[t+60>>2],Si(t+876|0),n[t+900>>2]=0,n[t+872>>2]=0,n[t+864>>2]=u,n[t+868>>2]=a,n[t+796>>2]=d,n[t+792>>2]=0,n[t+784>>2]=0,n[t+788>>2]=1,n[t+776>>2]=0,u=l-288|0,l=u,n[u+12>>2]=d,z[u+10>>1]=i,n[u+20>>2]=u+12,n[u+16>>2]=u+10,a=s2(240),z[u+196>>1]=7,n[u+188>>2]=d,z[u+186>>1]=i,z[u+184>>1]=0,n[u+200>>2]=4,n[u+204>>2]=0,n[u+192>>2]=1,f=u+24|0,i=u+16|0,c=u+184|0,r8(f,i,c,7,0,1,4,0),z[u+196>>1]=0,k=U[u+10>>1],n[u+184>>2]=1,n[u+188>>2]=k,n[u+204>>2]=1,n[u+200>>2]=1068908,n[u+192>>2]=3,k=u+104|0,r8(k,i,c,0,0,3,1068908,1),z[u+276>>1]=257,b=U[u+10>>1],n[u+264>>2]=65537,n[u+268>>2]=b,n[u+284>>2]=2,n[u+280>>2]=1068944,n[u+272>>2]=4,r8(c,i,u+264|0,1,1,4,1068944,2),p=A(a,f,80),A(p+80|0,k,80),A(p+160|0,c,80),b=t+776|0,n[u+192>>2]=b+124,n[u+188>>2]=p+240,n[u+184>>2]=p,i=l-32|0,l=i,p0(i+8|0,(n[c+4>>2]-n[c>>2]>>>0)/80|0,4,12),n[i+28>>2]=0,a=n[i+12>>2],n[i+20>>2]=n[i+8>>2],n[i+24>>2]=a,m=l-16|0,l=m,a=i+20|0,Wn(a,(n[c+4>>2]-n[c>>2]>>>0)/80|0),f=n[a+8>>2],k=n[a+4>>2],n[m+4>>2]=a+8,i0=m,a0=s0(k,f,32),n[i0+8>>2]=a0,n[m+12>>2]=j,f=m+4|0,a=n[f+4>>2],g=n[f>>2],y=n[c>>2],h=n[c+4>>2],(y|0)!=(h|0))for(v=n[c+8>>2],k=y+72|0,f=n[f+8>>2]+T(a,12)|0,c=(h-y>>>0)/80|0,a=a+c|0;n[f+8>>2]=n[v>>2],y=n[k+4>>2],n[f>>2]=n[k>>2],n[f+4>>2]=y,k=k+80|0,f=f+12|0,c=c-1|0,!!c;);if(n[g>>2]=a,l=m+16|0,a=t+1096|0,c=a+88|0,n[c+8>>2]=n[i+28>>2],f=n[i+24>>2],n[c>>2]=n[i+20>>2],n[c+4>>2]=f,l=i+32|0,kn(u),i=n[u+4>>2],c=n[u>>2],A(a+8|0,b+8|0,80),n[a+120>>2]=0,n[a+112>>2]=c,n[a+116>>2]=i,n[a+108>>2]=3,n[a+104>>2]=p,n[a+100>>2]=3,n[a>>2]=0,n[a+124>>2]=n[b+124>>2],w2(b+88|0),i=b+100|0,M8(i),W8(i),R0(b+112|0),l=u+288|0,u=x0(8,24),I2(t+456|0,e),e=n[t+460>>2],i=n[t+456>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+472>>2],c=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=c,n[r+4>>2]=e,n[r>>2]=i,en(u,24),I6(a);break n}i=e,e=t+1096|0,Vi(t+272|0,i,e,d),n[u+4>>2]=7,n[u>>2]=1066833,i=n[t+276>>2],n[u+8>>2]=n[t+272>>2],n[u+12>>2]=i,i=n[t+284>>2],n[u+16>>2]=n[t+280>>2],n[u+20>>2]=i,n[r+12>>2]=1,n[r+8>>2]=u,n[r>>2]=-2147483648,n[r+4>>2]=1,I6(e);break n}if(Rn(t+1096|0,a),u=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=u,u=n[t+1112>>2],n[t+784>>2]=n[t+1108>>2],n[t+788>>2]=u,n[t+792>>2]=n[t+1116>>2],u=n[t+1096>>2],(u|0)==-2147483648){n[r+16>>2]=n[t+792>>2],e=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=e,e=n[t+780>>2],n[r>>2]=n[t+776>>2],n[r+4>>2]=e;break n}i=n[t+1140>>2],n[t+176>>2]=n[t+1136>>2],n[t+180>>2]=i,i=n[t+1132>>2],n[t+168>>2]=n[t+1128>>2],n[t+172>>2]=i,i=n[t+1124>>2],n[t+160>>2]=n[t+1120>>2],n[t+164>>2]=i,i=n[t+780>>2],n[t+140>>2]=n[t+776>>2],n[t+144>>2]=i,i=n[t+788>>2],n[t+148>>2]=n[t+784>>2],n[t+152>>2]=i,n[t+156>>2]=n[t+792>>2],n[t+136>>2]=u,C6(t+1096|0,t+136|0,1),u=n[t+1096>>2];D:{if((u|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,e=n[t+1104>>2],n[r+4>>2]=n[t+1100>>2],n[r+8>>2]=e,n[r>>2]=u;break D}if(Di(t+1096|0,a,1066771,8),i=o[t+1100|0],c=n[t+1096>>2],(c|0)!=-2147483648){e=o[t+1112|0]|o[t+1113|0]<<8|(o[t+1114|0]<<16|o[t+1115|0]<<24),u=o[t+1108|0]|o[t+1109|0]<<8|(o[t+1110|0]<<16|o[t+1111|0]<<24),s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,e=o[t+1105|0]|o[t+1106|0]<<8|(o[t+1107|0]<<16|o[t+1108|0]<<24),u=o[t+1101|0]|o[t+1102|0]<<8|(o[t+1103|0]<<16|o[t+1104|0]<<24),s[r+5|0]=u,s[r+6|0]=u>>>8,s[r+7|0]=u>>>16,s[r+8|0]=u>>>24,s[r+9|0]=e,s[r+10|0]=e>>>8,s[r+11|0]=e>>>16,s[r+12|0]=e>>>24,s[r+4|0]=i,n[r>>2]=c;break D}Ue(t+272|0,t+136|0,0,0,i&1),u=o[e+565|0],n[t+1112>>2]=n[263558],i=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=i,i=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=i,h2(t+776|0,u?e+566|0:0,t+1096|0),c=n[t+780>>2],u=n[t+776>>2];G:{if((u|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],e=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=e,n[r+4>>2]=c,n[r>>2]=u;break G}if(ce(t+1096|0,e,a),e=n[t+1104>>2],u=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){a=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=a,n[r+8>>2]=e,n[r+4>>2]=u,n[r>>2]=i;break G}if(n[t+412>>2]=e,n[t+408>>2]=u,sn(t+1096|0,a),e=t+1100|0,n[t+1096>>2]==1){a=n[e+16>>2],n[t+792>>2]=a,u=n[e+12>>2],c=n[e+8>>2],n[t+784>>2]=c,n[t+788>>2]=u,i=n[e+4>>2],e=n[e>>2],n[t+776>>2]=e,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=c,n[r+12>>2]=u,n[r>>2]=e,n[r+4>>2]=i;break G}u=t+776|0,A(u,e,320),A(t+456|0,u,320),Li(t+1096|0,a),e=U[t+1100>>1],i=n[t+1096>>2];H:{if((i|0)!=-2147483648){u=U[t+1112>>1]|U[t+1114>>1]<<16,a=U[t+1108>>1]|U[t+1110>>1]<<16,z[r+12>>1]=a,z[r+14>>1]=a>>>16,z[r+16>>1]=u,z[r+18>>1]=u>>>16,u=U[t+1106>>1]|U[t+1108>>1]<<16,a=U[t+1102>>1]|U[t+1104>>1]<<16,z[r+6>>1]=a,z[r+8>>1]=a>>>16,z[r+10>>1]=u,z[r+12>>1]=u>>>16,z[r+4>>1]=e,n[r>>2]=i;break H}for(z[t+392>>1]=e,u=t+72|0,a=t+456|0,f=t+392|0,d=t+272|0,e=l-48|0,l=e,n[e+12>>2]=0,n[e+4>>2]=0,n[e+8>>2]=4,k=2,i=e+36|0,b=t+408|0,m=n[b+4>>2],b=n[b>>2];;){T:{b:{R:{if(k){if(ie(e+32|0,a,c,b,U[f>>1],m,d,0),!n[e+32>>2])break b;c=n[i+8>>2],n[e+24>>2]=c,a=n[i+4>>2],i=n[i>>2],n[e+16>>2]=i,n[e+20>>2]=a,n[u+12>>2]=c,n[u+4>>2]=i,n[u+8>>2]=a,n[u>>2]=1,tn(e+4|0);break R}n[u+12>>2]=n[e+12>>2],i=n[e+8>>2],n[u+4>>2]=n[e+4>>2],n[u+8>>2]=i,n[u>>2]=0}l=e+48|0;break T}n[e+24>>2]=n[i+8>>2],p=n[i+4>>2],n[e+16>>2]=n[i>>2],n[e+20>>2]=p,k=k-2|0,f=f+2|0,ae(e+4|0,e+16|0);continue}break}if(e=n[t+80>>2],n[t+248>>2]=n[t+76>>2],n[t+252>>2]=e,n[t+256>>2]=n[t+84>>2],n[t+72>>2]!=1)break y;Xi(r,t+248|0)}a2(t+456|0)}W0(t+272|0)}W0(t+136|0);break n}if(Rn(t+1096|0,a),u=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=u,u=n[t+1112>>2],n[t+784>>2]=n[t+1108>>2],n[t+788>>2]=u,n[t+792>>2]=n[t+1116>>2],u=n[t+1096>>2],(u|0)==-2147483648){n[r+16>>2]=n[t+792>>2],e=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=e,e=n[t+780>>2],n[r>>2]=n[t+776>>2],n[r+4>>2]=e;break n}if(i=n[t+1140>>2],n[t+312>>2]=n[t+1136>>2],n[t+316>>2]=i,i=n[t+1132>>2],n[t+304>>2]=n[t+1128>>2],n[t+308>>2]=i,i=n[t+1124>>2],n[t+296>>2]=n[t+1120>>2],n[t+300>>2]=i,i=n[t+780>>2],n[t+276>>2]=n[t+776>>2],n[t+280>>2]=i,i=n[t+788>>2],n[t+284>>2]=n[t+784>>2],n[t+288>>2]=i,n[t+292>>2]=n[t+792>>2],n[t+272>>2]=u,C6(t+1096|0,t+272|0,0),u=n[t+1096>>2],(u|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,e=n[t+1104>>2],n[r+4>>2]=n[t+1100>>2],n[r+8>>2]=e,n[r>>2]=u;break t}if(ju(t- -64|0,n[t+300>>2],n[t+304>>2]),n[t+68>>2]|n[t+292>>2]|n[t+308>>2]!=-2147483648)break o;n[r+16>>2]=15,n[r+12>>2]=1066756,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break t}if(fn(t+1096|0,a,1053583,4),b=n[t+1104>>2],m=n[t+1100>>2],u=n[t+1096>>2],(u|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,n[r+8>>2]=b,n[r+4>>2]=m,n[r>>2]=u;break n}if(K6(t+1096|0,a),u=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=u,n[t+784>>2]=n[t+1108>>2],u=n[t+1096>>2],(u|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+784>>2],i=n[t+780>>2],n[r+4>>2]=n[t+776>>2],n[r+8>>2]=i,n[r+16>>2]=e,n[r>>2]=u;break n}n[t+256>>2]=n[t+784>>2],u=n[t+780>>2],n[t+248>>2]=n[t+776>>2],n[t+252>>2]=u,u=o[e+552|0],n[t+1112>>2]=n[263558],i=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=i,i=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=i,h2(t+776|0,u?e+553|0:0,t+1096|0),d=n[t+780>>2],u=n[t+776>>2];E:{if((u|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],e=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=e,n[r+4>>2]=d,n[r>>2]=u;break E}if(u=n[e+112>>2],n[t+1112>>2]=n[266687],i=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=i,i=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=i,h2(t+776|0,(u|0)!=3?e+112|0:0,t+1096|0),c=n[t+780>>2],u=n[t+776>>2],(u|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],e=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=e,n[r+4>>2]=c,n[r>>2]=u;break E}if(ce(t+1096|0,e,a),e=n[t+1104>>2],u=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){a=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=a,n[r+8>>2]=e,n[r+4>>2]=u,n[r>>2]=i;break E}if(n[t+428>>2]=e,n[t+424>>2]=u,sn(t+1096|0,a),e=t+1100|0,n[t+1096>>2]==1){a=n[e+16>>2],n[t+792>>2]=a,u=n[e+12>>2],c=n[e+8>>2],n[t+784>>2]=c,n[t+788>>2]=u,i=n[e+4>>2],e=n[e>>2],n[t+776>>2]=e,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=c,n[r+12>>2]=u,n[r>>2]=e,n[r+4>>2]=i;break E}u=t+776|0,A(u,e,320),p=t+456|0,A(p,u,320),i=t+272|0,f=t+424|0,u=l-48|0,l=u,pr(u+16|0,c,n[t+252>>2],n[t+256>>2]),e=n[u+24>>2],n[u>>2]=n[u+20>>2],n[u+4>>2]=e,n[u+8>>2]=n[u+28>>2];B:{if(n[u+16>>2]==1){n[i+12>>2]=n[u+8>>2],e=n[u+4>>2],n[i+4>>2]=n[u>>2],n[i+8>>2]=e,n[i>>2]=-2147483648;break B}for(n[u+40>>2]=n[u+8>>2],e=n[u+4>>2],n[u+32>>2]=n[u>>2],n[u+36>>2]=e,e=l-160|0,l=e,n[e+12>>2]=0,n[e+4>>2]=0,n[e+8>>2]=4,c=u+32|0,g=n[c+8>>2]<<3,a=e+76|0,v=n[f+4>>2],w=n[f>>2],k=n[c+4>>2];;){D:{G:{H:{if(g){if(f=e+16|0,d8(f,m,b),y=e+72|0,Ue(y,f,3,0,0),W=U[k>>1],h=U[k+2>>1],W0(f),A(f,y,56),z[e+140>>1]=h,h=(h|0)==(W|0),n[e+136>>2]=h?0:d,ie(y,p,d,w,U[k>>1],v,f,h?0:e+136|0),!n[e+72>>2])break G;d=n[a+8>>2],n[e+152>>2]=d,k=n[a+4>>2],a=n[a>>2],n[e+144>>2]=a,n[e+148>>2]=k,n[i+12>>2]=d,n[i+4>>2]=a,n[i+8>>2]=k,n[i>>2]=-2147483648,W0(f),tn(e+4|0),bn(c);break H}a=n[c+4>>2],n[i>>2]=n[c>>2],n[i+4>>2]=a,n[e+92>>2]=n[e+12>>2],a=n[e+8>>2],n[e+84>>2]=n[e+4>>2],n[e+88>>2]=a,a=n[e+92>>2],n[i+16>>2]=n[e+88>>2],n[i+20>>2]=a,n[e+80>>2]=n[c+8>>2],a=n[e+84>>2],n[i+8>>2]=n[e+80>>2],n[i+12>>2]=a}l=e+160|0;break D}n[e+152>>2]=n[a+8>>2],f=n[a+4>>2],n[e+144>>2]=n[a>>2],n[e+148>>2]=f,g=g-8|0,k=k+8|0,ae(e+4|0,e+144|0),W0(e+16|0);continue}break}}if(l=u+48|0,e=n[t+280>>2],n[t+72>>2]=n[t+276>>2],n[t+76>>2]=e,n[t+80>>2]=n[t+284>>2],u=n[t+272>>2],(u|0)!=-2147483648)break v;S6(r,t+72|0),a2(p)}E0(t+248|0);break n}if(fn(t+1096|0,a,1053583,4),d=n[t+1104>>2],b=n[t+1100>>2],u=n[t+1096>>2],(u|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,n[r+8>>2]=d,n[r+4>>2]=b,n[r>>2]=u;break n}if(K6(t+1096|0,a),u=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=u,n[t+784>>2]=n[t+1108>>2],u=n[t+1096>>2],(u|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+784>>2],i=n[t+780>>2],n[r+4>>2]=n[t+776>>2],n[r+8>>2]=i,n[r+16>>2]=e,n[r>>2]=u;break n}n[t+256>>2]=n[t+784>>2],u=n[t+780>>2],n[t+248>>2]=n[t+776>>2],n[t+252>>2]=u,u=o[e+565|0],i=o[e+552|0],n[t+1112>>2]=n[263558],c=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=c,c=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=c;N:{if(!(u&i&1)){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break N}if(u=t+1096|0,k2(u),i=n[e+112>>2],n[t+1112>>2]=n[266687],c=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=c,c=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=c,h2(t+776|0,(i|0)!=3?e+112|0:0,u),c=n[t+780>>2],u=n[t+776>>2],(u|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],e=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=e,n[r+4>>2]=c,n[r>>2]=u;break N}if(ce(t+1096|0,e,a),u=n[t+1104>>2],i=n[t+1100>>2],f=n[t+1096>>2],(f|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,n[r+8>>2]=u,n[r+4>>2]=i,n[r>>2]=f;break N}if(n[t+428>>2]=u,n[t+424>>2]=i,sn(t+1096|0,a),u=t+1100|0,n[t+1096>>2]==1){a=n[u+16>>2],n[t+792>>2]=a,e=n[u+12>>2],c=n[u+8>>2],n[t+784>>2]=c,n[t+788>>2]=e,i=n[u+4>>2],u=n[u>>2],n[t+776>>2]=u,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=c,n[r+12>>2]=e,n[r>>2]=u,n[r+4>>2]=i;break N}i=t+776|0,A(i,u,320),m=t+456|0,A(m,i,320),i=t+272|0,f=t+424|0,y=e+553|0,g=e+566|0,u=l-48|0,l=u,pr(u+16|0,c,n[t+252>>2],n[t+256>>2]),e=n[u+24>>2],n[u>>2]=n[u+20>>2],n[u+4>>2]=e,n[u+8>>2]=n[u+28>>2];E:{if(n[u+16>>2]==1){n[i+12>>2]=n[u+8>>2],e=n[u+4>>2],n[i+4>>2]=n[u>>2],n[i+8>>2]=e,n[i>>2]=-2147483648;break E}for(n[u+40>>2]=n[u+8>>2],e=n[u+4>>2],n[u+32>>2]=n[u>>2],n[u+36>>2]=e,e=l-160|0,l=e,n[e+12>>2]=0,n[e+4>>2]=0,n[e+8>>2]=4,c=u+32|0,h=n[c+8>>2]<<3,a=e+76|0,v=n[f+4>>2],w=n[f>>2],k=n[c+4>>2];;){B:{D:{G:{if(h){if(f=e+16|0,d8(f,b,d),p=e+72|0,Ue(p,f,2,0,0),W=U[k+2>>1],W0(f),A(f,p,56),z[e+140>>1]=W,n[e+136>>2]=y,ie(p,m,g,w,U[k>>1],v,f,e+136|0),!n[e+72>>2])break D;d=n[a+8>>2],n[e+152>>2]=d,k=n[a+4>>2],a=n[a>>2],n[e+144>>2]=a,n[e+148>>2]=k,n[i+12>>2]=d,n[i+4>>2]=a,n[i+8>>2]=k,n[i>>2]=-2147483648,W0(f),tn(e+4|0),bn(c);break G}a=n[c+4>>2],n[i>>2]=n[c>>2],n[i+4>>2]=a,n[e+92>>2]=n[e+12>>2],a=n[e+8>>2],n[e+84>>2]=n[e+4>>2],n[e+88>>2]=a,a=n[e+92>>2],n[i+16>>2]=n[e+88>>2],n[i+20>>2]=a,n[e+80>>2]=n[c+8>>2],a=n[e+84>>2],n[i+8>>2]=n[e+80>>2],n[i+12>>2]=a}l=e+160|0;break B}n[e+152>>2]=n[a+8>>2],f=n[a+4>>2],n[e+144>>2]=n[a>>2],n[e+148>>2]=f,h=h-8|0,k=k+8|0,ae(e+4|0,e+144|0),W0(e+16|0);continue}break}}if(l=u+48|0,e=n[t+280>>2],n[t+72>>2]=n[t+276>>2],n[t+76>>2]=e,n[t+80>>2]=n[t+284>>2],u=n[t+272>>2],(u|0)!=-2147483648)break h;S6(r,t+72|0),a2(m)}E0(t+248|0);break n}if(I2(t+1096|0,e),e=n[t+1100>>2],u=n[t+1096>>2],(u|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],i=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=i,n[r+4>>2]=e,n[r>>2]=u;break n}if(n[t+140>>2]=0,n[t+136>>2]=e,sn(t+1096|0,a),e=t+1100|0,n[t+1096>>2]==1){a=n[e+16>>2],n[t+792>>2]=a,u=n[e+12>>2],c=n[e+8>>2],n[t+784>>2]=c,n[t+788>>2]=u,i=n[e+4>>2],e=n[e>>2],n[t+776>>2]=e,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=c,n[r+12>>2]=u,n[r>>2]=e,n[r+4>>2]=i;break n}for(u=t+776|0,A(u,e,320),w=t+456|0,A(w,u,320),Y=t+272|0,h=l-16|0,l=h,e=n[t+136>>2],u=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),n[h>>2]=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),n[h+4>>2]=u,u=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),n[h+8>>2]=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),n[h+12>>2]=u,i=l-5936|0,l=i,b=i+2436|0,g=l+-64|0,l=g,n[g+24>>2]=0,n[g+28>>2]=0,n[g+16>>2]=0,n[g+20>>2]=0,n[g+8>>2]=0,n[g+12>>2]=0,n[g>>2]=0,n[g+4>>2]=0,rn(w,g,32),e=n[g+28>>2],n[g+56>>2]=n[g+24>>2],n[g+60>>2]=e,e=n[g+20>>2],n[g+48>>2]=n[g+16>>2],n[g+52>>2]=e,e=n[g+12>>2],n[g+40>>2]=n[g+8>>2],n[g+44>>2]=e,e=n[g+4>>2],n[g+32>>2]=n[g>>2],n[g+36>>2]=e,v=l-9536|0,l=v,y=l-1728|0,l=y,n[y+24>>2]=0,n[y+28>>2]=0,n[y+16>>2]=0,n[y+20>>2]=0,n[y+8>>2]=0,n[y+12>>2]=0,n[y>>2]=0,n[y+4>>2]=0,m=g+32|0,X(y,32,m,32),e=n[y+28>>2],n[y+1720>>2]=n[y+24>>2],n[y+1724>>2]=e,e=n[y+20>>2],n[y+1712>>2]=n[y+16>>2],n[y+1716>>2]=e,e=n[y+12>>2],n[y+1704>>2]=n[y+8>>2],n[y+1708>>2]=e,e=n[y+4>>2],n[y+1696>>2]=n[y>>2],n[y+1700>>2]=e,k=l-9744|0,l=k,O=k+3246|0,d=l-5328|0,l=d,e=d+8|0,Zn(e),p=y+1696|0,H2(e,p,32),W=d+488|0,A(W,e,208),P=d+216|0,Eo(P,W),f0(W,64),B8(P,W,64),u=d+424|0,A(u,W,64),c=l-9520|0,l=c,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[c+4840>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[c+4844>>2]=e,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[c+4832>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[c+4836>>2]=e,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[c+4824>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[c+4828>>2]=e,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[c+4816>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[c+4820>>2]=e,R=c+6416|0,e=l-13920|0,l=e,n[e+10828>>2]=1,n[e+10820>>2]=32,n[e+10816>>2]=c+4816,s[e+9280|0]=3,N=e+9280|0,n[e+10824>>2]=N,f=e- -64|0,I=e+10816|0,q=I,a=l-512|0,l=a,M=16,Zn(a);;){if(M){To(a,n[q>>2],n[q+4>>2]),M=M-8|0,q=q+8|0;continue}break}for(q=a+272|0,A(q,a,208),M=a+208|0,Io(M,q),Z=a+480|0,q0(Z),q0(q),X(Z,32,M,32),X(q,32,a+240|0,32),q=o[a+508|0]|o[a+509|0]<<8|(o[a+510|0]<<16|o[a+511|0]<<24),M=o[a+504|0]|o[a+505|0]<<8|(o[a+506|0]<<16|o[a+507|0]<<24),s[f+24|0]=M,s[f+25|0]=M>>>8,s[f+26|0]=M>>>16,s[f+27|0]=M>>>24,s[f+28|0]=q,s[f+29|0]=q>>>8,s[f+30|0]=q>>>16,s[f+31|0]=q>>>24,q=o[a+500|0]|o[a+501|0]<<8|(o[a+502|0]<<16|o[a+503|0]<<24),M=o[a+496|0]|o[a+497|0]<<8|(o[a+498|0]<<16|o[a+499|0]<<24),s[f+16|0]=M,s[f+17|0]=M>>>8,s[f+18|0]=M>>>16,s[f+19|0]=M>>>24,s[f+20|0]=q,s[f+21|0]=q>>>8,s[f+22|0]=q>>>16,s[f+23|0]=q>>>24,q=o[a+492|0]|o[a+493|0]<<8|(o[a+494|0]<<16|o[a+495|0]<<24),M=o[a+488|0]|o[a+489|0]<<8|(o[a+490|0]<<16|o[a+491|0]<<24),s[f+8|0]=M,s[f+9|0]=M>>>8,s[f+10|0]=M>>>16,s[f+11|0]=M>>>24,s[f+12|0]=q,s[f+13|0]=q>>>8,s[f+14|0]=q>>>16,s[f+15|0]=q>>>24,q=o[a+484|0]|o[a+485|0]<<8|(o[a+486|0]<<16|o[a+487|0]<<24),M=o[a+480|0]|o[a+481|0]<<8|(o[a+482|0]<<16|o[a+483|0]<<24),s[f|0]=M,s[f+1|0]=M>>>8,s[f+2|0]=M>>>16,s[f+3|0]=M>>>24,s[f+4|0]=q,s[f+5|0]=q>>>8,s[f+6|0]=q>>>16,s[f+7|0]=q>>>24,q=o[a+276|0]|o[a+277|0]<<8|(o[a+278|0]<<16|o[a+279|0]<<24),M=o[a+272|0]|o[a+273|0]<<8|(o[a+274|0]<<16|o[a+275|0]<<24),s[f+32|0]=M,s[f+33|0]=M>>>8,s[f+34|0]=M>>>16,s[f+35|0]=M>>>24,s[f+36|0]=q,s[f+37|0]=q>>>8,s[f+38|0]=q>>>16,s[f+39|0]=q>>>24,q=o[a+284|0]|o[a+285|0]<<8|(o[a+286|0]<<16|o[a+287|0]<<24),M=o[a+280|0]|o[a+281|0]<<8|(o[a+282|0]<<16|o[a+283|0]<<24),s[f+40|0]=M,s[f+41|0]=M>>>8,s[f+42|0]=M>>>16,s[f+43|0]=M>>>24,s[f+44|0]=q,s[f+45|0]=q>>>8,s[f+46|0]=q>>>16,s[f+47|0]=q>>>24,q=o[a+292|0]|o[a+293|0]<<8|(o[a+294|0]<<16|o[a+295|0]<<24),M=o[a+288|0]|o[a+289|0]<<8|(o[a+290|0]<<16|o[a+291|0]<<24),s[f+48|0]=M,s[f+49|0]=M>>>8,s[f+50|0]=M>>>16,s[f+51|0]=M>>>24,s[f+52|0]=q,s[f+53|0]=q>>>8,s[f+54|0]=q>>>16,s[f+55|0]=q>>>24,q=o[a+300|0]|o[a+301|0]<<8|(o[a+302|0]<<16|o[a+303|0]<<24),M=o[a+296|0]|o[a+297|0]<<8|(o[a+298|0]<<16|o[a+299|0]<<24),s[f+56|0]=M,s[f+57|0]=M>>>8,s[f+58|0]=M>>>16,s[f+59|0]=M>>>24,s[f+60|0]=q,s[f+61|0]=q>>>8,s[f+62|0]=q>>>16,s[f+63|0]=q>>>24,l=a+512|0,a=o[e+92|0]|o[e+93|0]<<8|(o[e+94|0]<<16|o[e+95|0]<<24),n[e+24>>2]=o[e+88|0]|o[e+89|0]<<8|(o[e+90|0]<<16|o[e+91|0]<<24),n[e+28>>2]=a,a=o[e+84|0]|o[e+85|0]<<8|(o[e+86|0]<<16|o[e+87|0]<<24),n[e+16>>2]=o[e+80|0]|o[e+81|0]<<8|(o[e+82|0]<<16|o[e+83|0]<<24),n[e+20>>2]=a,a=o[e+76|0]|o[e+77|0]<<8|(o[e+78|0]<<16|o[e+79|0]<<24),n[e+8>>2]=o[e+72|0]|o[e+73|0]<<8|(o[e+74|0]<<16|o[e+75|0]<<24),n[e+12>>2]=a,a=o[e+68|0]|o[e+69|0]<<8|(o[e+70|0]<<16|o[e+71|0]<<24),n[e>>2]=o[e+64|0]|o[e+65|0]<<8|(o[e+66|0]<<16|o[e+67|0]<<24),n[e+4>>2]=a,a=o[e+124|0]|o[e+125|0]<<8|(o[e+126|0]<<16|o[e+127|0]<<24),n[e+56>>2]=o[e+120|0]|o[e+121|0]<<8|(o[e+122|0]<<16|o[e+123|0]<<24),n[e+60>>2]=a,a=o[e+116|0]|o[e+117|0]<<8|(o[e+118|0]<<16|o[e+119|0]<<24),n[e+48>>2]=o[e+112|0]|o[e+113|0]<<8|(o[e+114|0]<<16|o[e+115|0]<<24),n[e+52>>2]=a,a=o[e+108|0]|o[e+109|0]<<8|(o[e+110|0]<<16|o[e+111|0]<<24),n[e+40>>2]=o[e+104|0]|o[e+105|0]<<8|(o[e+106|0]<<16|o[e+107|0]<<24),n[e+44>>2]=a,a=o[e+100|0]|o[e+101|0]<<8|(o[e+102|0]<<16|o[e+103|0]<<24),n[e+32>>2]=o[e+96|0]|o[e+97|0]<<8|(o[e+98|0]<<16|o[e+99|0]<<24),n[e+36>>2]=a,Ho(f,e,0),q=e+4672|0,a=e+32|0,Se(q,a,0),M=e+6208|0,Se(M,a,3),a=e+7744|0,K8(a,q),K8(N,M),Zo(I,f,a),f=e+12352|0,Bo(f,I,N),q=A(R,a,1536),a=n[e+28>>2],M=n[e+24>>2],z[e+13912>>1]=M,z[e+13914>>1]=M>>>16,z[e+13916>>1]=a,z[e+13918>>1]=a>>>16,a=n[e+20>>2],M=n[e+16>>2],z[e+13904>>1]=M,z[e+13906>>1]=M>>>16,z[e+13908>>1]=a,z[e+13910>>1]=a>>>16,a=n[e+12>>2],M=n[e+8>>2],z[e+13896>>1]=M,z[e+13898>>1]=M>>>16,z[e+13900>>1]=a,z[e+13902>>1]=a>>>16,a=n[e+4>>2],M=n[e>>2],z[e+13888>>1]=M,z[e+13890>>1]=M>>>16,z[e+13892>>1]=a,z[e+13894>>1]=a>>>16,A(q+1536|0,f,1568),l=e+13920|0,q=c+14|0,A(q,R,1536),f=c+4848|0,M=c+7952|0,A(f,M,1568),N=c+1550|0,Do(N,f),s[c+3182|0]=1,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),a=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[c+3183|0]=a,s[c+3184|0]=a>>>8,s[c+3185|0]=a>>>16,s[c+3186|0]=a>>>24,s[c+3187|0]=e,s[c+3188|0]=e>>>8,s[c+3189|0]=e>>>16,s[c+3190|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),a=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[c+3191|0]=a,s[c+3192|0]=a>>>8,s[c+3193|0]=a>>>16,s[c+3194|0]=a>>>24,s[c+3195|0]=e,s[c+3196|0]=e>>>8,s[c+3197|0]=e>>>16,s[c+3198|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),a=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[c+3199|0]=a,s[c+3200|0]=a>>>8,s[c+3201|0]=a>>>16,s[c+3202|0]=a>>>24,s[c+3203|0]=e,s[c+3204|0]=e>>>8,s[c+3205|0]=e>>>16,s[c+3206|0]=e>>>24,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),a=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[c+3207|0]=a,s[c+3208|0]=a>>>8,s[c+3209|0]=a>>>16,s[c+3210|0]=a>>>24,s[c+3211|0]=e,s[c+3212|0]=e>>>8,s[c+3213|0]=e>>>16,s[c+3214|0]=e>>>24,e=o[u+36|0]|o[u+37|0]<<8|(o[u+38|0]<<16|o[u+39|0]<<24),a=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),z[c+3150>>1]=a,z[c+3152>>1]=a>>>16,z[c+3154>>1]=e,z[c+3156>>1]=e>>>16,e=o[u+44|0]|o[u+45|0]<<8|(o[u+46|0]<<16|o[u+47|0]<<24),a=o[u+40|0]|o[u+41|0]<<8|(o[u+42|0]<<16|o[u+43|0]<<24),z[c+3158>>1]=a,z[c+3160>>1]=a>>>16,z[c+3162>>1]=e,z[c+3164>>1]=e>>>16,e=o[u+52|0]|o[u+53|0]<<8|(o[u+54|0]<<16|o[u+55|0]<<24),a=o[u+48|0]|o[u+49|0]<<8|(o[u+50|0]<<16|o[u+51|0]<<24),z[c+3166>>1]=a,z[c+3168>>1]=a>>>16,z[c+3170>>1]=e,z[c+3172>>1]=e>>>16,e=o[u+60|0]|o[u+61|0]<<8|(o[u+62|0]<<16|o[u+63|0]<<24),u=o[u+56|0]|o[u+57|0]<<8|(o[u+58|0]<<16|o[u+59|0]<<24),z[c+3174>>1]=u,z[c+3176>>1]=u>>>16,z[c+3178>>1]=e,z[c+3180>>1]=e>>>16,n[c+4848>>2]=N,qo(R,f),Ln(M,c+3086|0),Ln(c+4784|0,c+3118|0),e=c+3216|0,A(e,R,1568),A(A(W,q,3202)+3202|0,e,1600),l=c+9520|0,e=A(O,W,3202),A(e+3234|0,d+3690|0,1600),n[d+512>>2]=0,n[d+516>>2]=0,n[d+504>>2]=0,n[d+508>>2]=0,n[d+496>>2]=0,n[d+500>>2]=0,n[d+488>>2]=0,n[d+492>>2]=0,B8(P,W,32),u=n[d+516>>2],n[d+5320>>2]=n[d+512>>2],n[d+5324>>2]=u,u=n[d+508>>2],n[d+5312>>2]=n[d+504>>2],n[d+5316>>2]=u,u=n[d+500>>2],n[d+5304>>2]=n[d+496>>2],n[d+5308>>2]=u,u=n[d+492>>2],n[d+5296>>2]=n[d+488>>2],n[d+5300>>2]=u,Cn(e+4834|0,d+5296|0),u=n[d+5324>>2],a=n[d+5320>>2],s[e+3226|0]=a,s[e+3227|0]=a>>>8,s[e+3228|0]=a>>>16,s[e+3229|0]=a>>>24,s[e+3230|0]=u,s[e+3231|0]=u>>>8,s[e+3232|0]=u>>>16,s[e+3233|0]=u>>>24,u=n[d+5316>>2],a=n[d+5312>>2],s[e+3218|0]=a,s[e+3219|0]=a>>>8,s[e+3220|0]=a>>>16,s[e+3221|0]=a>>>24,s[e+3222|0]=u,s[e+3223|0]=u>>>8,s[e+3224|0]=u>>>16,s[e+3225|0]=u>>>24,u=n[d+5308>>2],a=n[d+5304>>2],s[e+3210|0]=a,s[e+3211|0]=a>>>8,s[e+3212|0]=a>>>16,s[e+3213|0]=a>>>24,s[e+3214|0]=u,s[e+3215|0]=u>>>8,s[e+3216|0]=u>>>16,s[e+3217|0]=u>>>24,u=n[d+5300>>2],a=n[d+5296>>2],s[e+3202|0]=a,s[e+3203|0]=a>>>8,s[e+3204|0]=a>>>16,s[e+3205|0]=a>>>24,s[e+3206|0]=u,s[e+3207|0]=u>>>8,s[e+3208|0]=u>>>16,s[e+3209|0]=u>>>24,No(P),l=d+5328|0,c=k+6|0,A(c,O,3202),e=U[k+6476>>1]|U[k+6478>>1]<<16,n[k+3232>>2]=U[k+6472>>1]|U[k+6474>>1]<<16,n[k+3236>>2]=e,e=U[k+6468>>1]|U[k+6470>>1]<<16,n[k+3224>>2]=U[k+6464>>1]|U[k+6466>>1]<<16,n[k+3228>>2]=e,e=U[k+6460>>1]|U[k+6462>>1]<<16,n[k+3216>>2]=U[k+6456>>1]|U[k+6458>>1]<<16,n[k+3220>>2]=e,e=U[k+6452>>1]|U[k+6454>>1]<<16,n[k+3208>>2]=U[k+6448>>1]|U[k+6450>>1]<<16,n[k+3212>>2]=e,f=k+8112|0,A(f,k+6480|0,1600),e=U[k+8108>>1]|U[k+8110>>1]<<16,u=U[k+8104>>1]|U[k+8106>>1]<<16,z[k+9736>>1]=u,z[k+9738>>1]=u>>>16,z[k+9740>>1]=e,z[k+9742>>1]=e>>>16,e=U[k+8100>>1]|U[k+8102>>1]<<16,u=U[k+8096>>1]|U[k+8098>>1]<<16,z[k+9728>>1]=u,z[k+9730>>1]=u>>>16,z[k+9732>>1]=e,z[k+9734>>1]=e>>>16,e=U[k+8092>>1]|U[k+8094>>1]<<16,u=U[k+8088>>1]|U[k+8090>>1]<<16,z[k+9720>>1]=u,z[k+9722>>1]=u>>>16,z[k+9724>>1]=e,z[k+9726>>1]=e>>>16,e=U[k+8084>>1]|U[k+8086>>1]<<16,u=U[k+8080>>1]|U[k+8082>>1]<<16,z[k+9712>>1]=u,z[k+9714>>1]=u>>>16,z[k+9716>>1]=e,z[k+9718>>1]=e>>>16,e=o[p+28|0]|o[p+29|0]<<8|(o[p+30|0]<<16|o[p+31|0]<<24),a=y+32|0,u=o[p+24|0]|o[p+25|0]<<8|(o[p+26|0]<<16|o[p+27|0]<<24),s[a+24|0]=u,s[a+25|0]=u>>>8,s[a+26|0]=u>>>16,s[a+27|0]=u>>>24,s[a+28|0]=e,s[a+29|0]=e>>>8,s[a+30|0]=e>>>16,s[a+31|0]=e>>>24,e=o[p+20|0]|o[p+21|0]<<8|(o[p+22|0]<<16|o[p+23|0]<<24),u=o[p+16|0]|o[p+17|0]<<8|(o[p+18|0]<<16|o[p+19|0]<<24),s[a+16|0]=u,s[a+17|0]=u>>>8,s[a+18|0]=u>>>16,s[a+19|0]=u>>>24,s[a+20|0]=e,s[a+21|0]=e>>>8,s[a+22|0]=e>>>16,s[a+23|0]=e>>>24,e=o[p+12|0]|o[p+13|0]<<8|(o[p+14|0]<<16|o[p+15|0]<<24),u=o[p+8|0]|o[p+9|0]<<8|(o[p+10|0]<<16|o[p+11|0]<<24),s[a+8|0]=u,s[a+9|0]=u>>>8,s[a+10|0]=u>>>16,s[a+11|0]=u>>>24,s[a+12|0]=e,s[a+13|0]=e>>>8,s[a+14|0]=e>>>16,s[a+15|0]=e>>>24,e=o[p+4|0]|o[p+5|0]<<8|(o[p+6|0]<<16|o[p+7|0]<<24),u=o[p|0]|o[p+1|0]<<8|(o[p+2|0]<<16|o[p+3|0]<<24),s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,s[a+4|0]=e,s[a+5|0]=e>>>8,s[a+6|0]=e>>>16,s[a+7|0]=e>>>24,A(a+32|0,f,1632),$(k+3208|0),f=l-16|0,l=f,n[f+8>>2]=c,n[f+12>>2]=c+1536,p=f+8|0,e=n[p>>2],R=n[p+4>>2];;){if((e|0)!=(R|0)){for(u=e+512|0,n[p>>2]=u,d=l-16|0,l=d,n[d+8>>2]=e,n[d+12>>2]=u,W=d+8|0,e=n[W>>2],q=n[W+4>>2];;){if((e|0)!=(q|0)){z[e>>1]=0,e=e+2|0,n[W>>2]=e;continue}break}l=d+16|0,e=u;continue}break}l=f+16|0,o[c+3168|0]==1&&$(c+3169|0),$(c+3136|0),l=k+9744|0,$(y),c=v+7860|0,e=c,A(e+2|0,a,1664),z[e>>1]=0,l=y+1728|0;W:{N:{if(U[v+7860>>1]!=1&&(f=v+3348|0,A(f,e|2,1664),a=v+1684|0,A(a,f,1664),u=l-1632|0,l=u,e=l-1600|0,l=e,k=a+32|0,n[e+1568>>2]=k,d=e+1568|0,qo(e,d),Ln(d,k+1536|0),d=o[e+1596|0]|o[e+1597|0]<<8|(o[e+1598|0]<<16|o[e+1599|0]<<24),p=o[e+1592|0]|o[e+1593|0]<<8|(o[e+1594|0]<<16|o[e+1595|0]<<24),z[e+1560>>1]=p,z[e+1562>>1]=p>>>16,z[e+1564>>1]=d,z[e+1566>>1]=d>>>16,d=o[e+1588|0]|o[e+1589|0]<<8|(o[e+1590|0]<<16|o[e+1591|0]<<24),p=o[e+1584|0]|o[e+1585|0]<<8|(o[e+1586|0]<<16|o[e+1587|0]<<24),z[e+1552>>1]=p,z[e+1554>>1]=p>>>16,z[e+1556>>1]=d,z[e+1558>>1]=d>>>16,d=o[e+1580|0]|o[e+1581|0]<<8|(o[e+1582|0]<<16|o[e+1583|0]<<24),p=o[e+1576|0]|o[e+1577|0]<<8|(o[e+1578|0]<<16|o[e+1579|0]<<24),z[e+1544>>1]=p,z[e+1546>>1]=p>>>16,z[e+1548>>1]=d,z[e+1550>>1]=d>>>16,d=o[e+1572|0]|o[e+1573|0]<<8|(o[e+1574|0]<<16|o[e+1575|0]<<24),p=o[e+1568|0]|o[e+1569|0]<<8|(o[e+1570|0]<<16|o[e+1571|0]<<24),z[e+1536>>1]=p,z[e+1538>>1]=p>>>16,z[e+1540>>1]=d,z[e+1542>>1]=d>>>16,Ln(u+1568|0,k+1568|0),A(u,e,1568),l=e+1600|0,e=U[a+1660>>1]|U[a+1662>>1]<<16,k=U[a+1656>>1]|U[a+1658>>1]<<16,z[u+1624>>1]=k,z[u+1626>>1]=k>>>16,z[u+1628>>1]=e,z[u+1630>>1]=e>>>16,e=U[a+1652>>1]|U[a+1654>>1]<<16,k=U[a+1648>>1]|U[a+1650>>1]<<16,z[u+1616>>1]=k,z[u+1618>>1]=k>>>16,z[u+1620>>1]=e,z[u+1622>>1]=e>>>16,e=U[a+1644>>1]|U[a+1646>>1]<<16,k=U[a+1640>>1]|U[a+1642>>1]<<16,z[u+1608>>1]=k,z[u+1610>>1]=k>>>16,z[u+1612>>1]=e,z[u+1614>>1]=e>>>16,e=U[a+1636>>1]|U[a+1638>>1]<<16,a=U[a+1632>>1]|U[a+1634>>1]<<16,z[u+1600>>1]=a,z[u+1602>>1]=a>>>16,z[u+1604>>1]=e,z[u+1606>>1]=e>>>16,a=v+6228|0,A(a,u,1632),l=u+1632|0,k=l-1232|0,l=k,d=k+15|0,Ao(d),u=l-1216|0,l=u,e=l-2400|0,l=e,Ao(e),p=e+1216|0,F8(p,a),X(e,1184,p,1184),X(e+1184|0,32,a+1600|0,32),A(u,e,1216),l=e+2400|0,X(d,1216,u,1216),l=u+1216|0,e=v+5012|0,A(e,d,1216),l=k+1232|0,wt(c,e,1216),A(v+7872|0,f,1664),e=n[v+7860>>2],A(v+12|0,v+7864|0,1672),(e|0)!=-2147483648))break N;n[b>>2]=-2147483648,$(m);break W}A(b+4|0,v+12|0,1672),n[b>>2]=e,e=o[m+28|0]|o[m+29|0]<<8|(o[m+30|0]<<16|o[m+31|0]<<24),u=o[m+24|0]|o[m+25|0]<<8|(o[m+26|0]<<16|o[m+27|0]<<24),s[b+1700|0]=u,s[b+1701|0]=u>>>8,s[b+1702|0]=u>>>16,s[b+1703|0]=u>>>24,s[b+1704|0]=e,s[b+1705|0]=e>>>8,s[b+1706|0]=e>>>16,s[b+1707|0]=e>>>24,e=o[m+20|0]|o[m+21|0]<<8|(o[m+22|0]<<16|o[m+23|0]<<24),u=o[m+16|0]|o[m+17|0]<<8|(o[m+18|0]<<16|o[m+19|0]<<24),s[b+1692|0]=u,s[b+1693|0]=u>>>8,s[b+1694|0]=u>>>16,s[b+1695|0]=u>>>24,s[b+1696|0]=e,s[b+1697|0]=e>>>8,s[b+1698|0]=e>>>16,s[b+1699|0]=e>>>24,e=o[m+12|0]|o[m+13|0]<<8|(o[m+14|0]<<16|o[m+15|0]<<24),u=o[m+8|0]|o[m+9|0]<<8|(o[m+10|0]<<16|o[m+11|0]<<24),s[b+1684|0]=u,s[b+1685|0]=u>>>8,s[b+1686|0]=u>>>16,s[b+1687|0]=u>>>24,s[b+1688|0]=e,s[b+1689|0]=e>>>8,s[b+1690|0]=e>>>16,s[b+1691|0]=e>>>24,e=o[m+4|0]|o[m+5|0]<<8|(o[m+6|0]<<16|o[m+7|0]<<24),u=o[m|0]|o[m+1|0]<<8|(o[m+2|0]<<16|o[m+3|0]<<24),s[b+1676|0]=u,s[b+1677|0]=u>>>8,s[b+1678|0]=u>>>16,s[b+1679|0]=u>>>24,s[b+1680|0]=e,s[b+1681|0]=e>>>8,s[b+1682|0]=e>>>16,s[b+1683|0]=e>>>24}l=v+9536|0,l=g- -64|0;W:{N:{if(n[i+2436>>2]!=-2147483648){u=i+4228|0,A(u,b,1708),a=i+1219|0,e=l-1232|0,l=e,k=n[u+4>>2],c=1,d=e+15|0,f=d+1|0;E:{if(n[u+8>>2]!=1216){s[f|0]=0;break E}A(f,k,1216),c=0}if(s[d|0]=c,o[e+15|0]?c=1:(A(a+1|0,e+16|0,1216),c=0),s[a|0]=c,l=e+1232|0,$(i+5904|0),$(i+4240|0),F(u),o[i+1219|0]!=1)break N}n[Y>>2]=2;break W}for(s[i+4230|0]=o[i+1222|0],z[i+4228>>1]=o[i+1220|0]|o[i+1221|0]<<8,e=o[i+1227|0]|o[i+1228|0]<<8|(o[i+1229|0]<<16|o[i+1230|0]<<24),u=o[i+1223|0]|o[i+1224|0]<<8|(o[i+1225|0]<<16|o[i+1226|0]<<24),a=i+8|0,A(a,i+1231|0,1205),A(i+4239|0,a,1205),s[i+4231|0]=u,s[i+4232|0]=u>>>8,s[i+4233|0]=u>>>16,s[i+4234|0]=u>>>24,s[i+4235|0]=e,s[i+4236|0]=e>>>8,s[i+4237|0]=e>>>16,s[i+4238|0]=e>>>24,n[i+8>>2]=w,a=0;;){if((a|0)!=96){e=l-32|0,l=e,gi(e,n[i+8>>2]),Cn(i+1219|0,e),$(e),l=e+32|0,u=o[i+1247|0]|o[i+1248|0]<<8|(o[i+1249|0]<<16|o[i+1250|0]<<24),e=(i+2436|0)+a|0,c=o[i+1243|0]|o[i+1244|0]<<8|(o[i+1245|0]<<16|o[i+1246|0]<<24),s[e+24|0]=c,s[e+25|0]=c>>>8,s[e+26|0]=c>>>16,s[e+27|0]=c>>>24,s[e+28|0]=u,s[e+29|0]=u>>>8,s[e+30|0]=u>>>16,s[e+31|0]=u>>>24,u=o[i+1239|0]|o[i+1240|0]<<8|(o[i+1241|0]<<16|o[i+1242|0]<<24),c=o[i+1235|0]|o[i+1236|0]<<8|(o[i+1237|0]<<16|o[i+1238|0]<<24),s[e+16|0]=c,s[e+17|0]=c>>>8,s[e+18|0]=c>>>16,s[e+19|0]=c>>>24,s[e+20|0]=u,s[e+21|0]=u>>>8,s[e+22|0]=u>>>16,s[e+23|0]=u>>>24,u=o[i+1231|0]|o[i+1232|0]<<8|(o[i+1233|0]<<16|o[i+1234|0]<<24),c=o[i+1227|0]|o[i+1228|0]<<8|(o[i+1229|0]<<16|o[i+1230|0]<<24),s[e+8|0]=c,s[e+9|0]=c>>>8,s[e+10|0]=c>>>16,s[e+11|0]=c>>>24,s[e+12|0]=u,s[e+13|0]=u>>>8,s[e+14|0]=u>>>16,s[e+15|0]=u>>>24,u=o[i+1223|0]|o[i+1224|0]<<8|(o[i+1225|0]<<16|o[i+1226|0]<<24),c=o[i+1219|0]|o[i+1220|0]<<8|(o[i+1221|0]<<16|o[i+1222|0]<<24),s[e|0]=c,s[e+1|0]=c>>>8,s[e+2|0]=c>>>16,s[e+3|0]=c>>>24,s[e+4|0]=u,s[e+5|0]=u>>>8,s[e+6|0]=u>>>16,s[e+7|0]=u>>>24,a=a+32|0;continue}break}d=i+1219|0,e=i+2436|0,A(d,e,96),gi(e,w),b=i+4144|0,Cn(b,e),$(e),n[i+4176>>2]=0,n[i+4180>>2]=0,rn(w,i+4176|0,8),a=n[i+4180>>2],c=n[i+4176>>2],N6(e,w),f=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),u=i+4188|0,k=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[u+24|0]=k,s[u+25|0]=k>>>8,s[u+26|0]=k>>>16,s[u+27|0]=k>>>24,s[u+28|0]=f,s[u+29|0]=f>>>8,s[u+30|0]=f>>>16,s[u+31|0]=f>>>24,f=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),k=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[u+16|0]=k,s[u+17|0]=k>>>8,s[u+18|0]=k>>>16,s[u+19|0]=k>>>24,s[u+20|0]=f,s[u+21|0]=f>>>8,s[u+22|0]=f>>>16,s[u+23|0]=f>>>24,f=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),k=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[u+8|0]=k,s[u+9|0]=k>>>8,s[u+10|0]=k>>>16,s[u+11|0]=k>>>24,s[u+12|0]=f,s[u+13|0]=f>>>8,s[u+14|0]=f>>>16,s[u+15|0]=f>>>24,f=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),k=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[u|0]=k,s[u+1|0]=k>>>8,s[u+2|0]=k>>>16,s[u+3|0]=k>>>24,s[u+4|0]=f,s[u+5|0]=f>>>8,s[u+6|0]=f>>>16,s[u+7|0]=f>>>24,$(e),s[i+4220|0]=c,s[i+4221|0]=c>>>8,s[i+4222|0]=c>>>16,s[i+4223|0]=c>>>24,s[i+4224|0]=a,s[i+4225|0]=a>>>8,s[i+4226|0]=a>>>16,s[i+4227|0]=a>>>24,n[i+2456>>2]=0,n[i+2460>>2]=0,n[i+2448>>2]=0,n[i+2452>>2]=0,n[i+2464>>2]=0,n[i+2468>>2]=0,n[i+2472>>2]=0,n[i+2476>>2]=0,n[i+2480>>2]=0,n[i+2484>>2]=0,n[i+2488>>2]=0,n[i+2492>>2]=0,a=x0(1,1),s[a|0]=0,n[i+2444>>2]=1,n[i+2440>>2]=a,n[i+2436>>2]=1,z[i+2496>>1]=256,s[i+60|0]=1,n[i+56>>2]=16843522,z[i+52>>1]=0,n[i+48>>2]=0,n[i+28>>2]=1,n[i+20>>2]=3,n[i+12>>2]=1216,a=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[i+40>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[i+44>>2]=a,a=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),n[i+32>>2]=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[i+36>>2]=a,n[i+24>>2]=b,n[i+16>>2]=d,n[i+8>>2]=i+4228,xi(Y,w,i+8|0,u,0,i,e),F(e),$(u)}if(l=i+5936|0,l=h+16|0,e=n[t+276>>2],u=n[t+272>>2],(u|0)==3)break r;Qi(r,u,e),a2(w);break n}Ki(e);break u}k2(t+1096|0),m=e+16|0,a=n[t+428>>2],k=n[t+432>>2],f=t+456|0,u=0;w:{if(i=t+408|0,o[i|0]==2)break w;for(c=T(k,12),d=n[i+4>>2],u=n[i>>2],i=(d&255)<<24|u>>>8,p=u&255,y=u&1,g=d&65535,h=g<<16|u>>>16,v=h&255,u=a;;){if(!c){u=0;break w}z:{if(o[u|0]!=(p|0))break z;if(b=o[u+1|0],y){if((i&255)!=(b|0)|o[u+2|0]!=(v|0))break z;if(U[u+4>>1]==(g|0))break w;break z}if((i&255)!=(b|0)|U[u+2>>1]!=(h&65535))break z;if(n[u+4>>2]==(d|0))break w}u=u+12|0,c=c-12|0}}w:{if(i=xs(m),i=i>>>0<=1?1:i,i){for(b=f+256|0,m=4294967295%(i>>>0)^-1,c=n[f>>2];c>>>0>=64&&(vi(b,f),c=0),d=n[(c<<2)+f>>2],c=c+1|0,n[f>>2]=c,d>>>0>=m>>>0;);i=(d>>>0)%(i>>>0)|0;break w}L()}u=u||(k?(T(k,12)+a|0)-12|0:0),u&&(i=n[u+8>>2]),u=x0(8,72),n[u+64>>2]=k,n[u+68>>2]=0,n[u+52>>2]=5,n[u+56>>2]=-2147483646,n[u+48>>2]=1066790,n[u+40>>2]=i,n[u+44>>2]=0,n[u+28>>2]=5,n[u+32>>2]=-2147483646,n[u+24>>2]=1053706,n[u+4>>2]=7,n[u+8>>2]=-2147483646,n[u>>2]=1066783,n[u+16>>2]=n[e+28>>2],n[u+20>>2]=0,w2(e+96|0),n[e+4>>2]=i,n[e>>2]=1,n[r+12>>2]=3,n[r+8>>2]=u,n[r>>2]=-2147483648,n[r+4>>2]=3,n[e+104>>2]=n[t+432>>2],r=n[t+428>>2],n[e+96>>2]=n[t+424>>2],n[e+100>>2]=r,a2(f);break n}n[t+432>>2]=n[t+256>>2],e=n[t+252>>2],n[t+424>>2]=n[t+248>>2],n[t+428>>2]=e,a2(t+456|0),mu(r+4|0,n[t+428>>2],n[t+432>>2]),n[r>>2]=-2147483648,tn(t+424|0),W0(t+272|0),W0(t+136|0);break n}e=n[t+76>>2],n[t+140>>2]=n[t+72>>2],n[t+144>>2]=e,n[t+148>>2]=n[t+80>>2],e=n[t+292>>2],i=n[t+288>>2],n[t+152>>2]=i,n[t+156>>2]=e,n[t+136>>2]=u,a2(t+456|0),mu(r+4|0,i,e),n[r>>2]=-2147483648,D6(t+136|0),E0(t+248|0);break n}e=n[t+76>>2],n[t+140>>2]=n[t+72>>2],n[t+144>>2]=e,n[t+148>>2]=n[t+80>>2],e=n[t+292>>2],i=n[t+288>>2],n[t+152>>2]=i,n[t+156>>2]=e,n[t+136>>2]=u,a2(t+456|0),mu(r+4|0,i,e),n[r>>2]=-2147483648,D6(t+136|0),E0(t+248|0);break n}n[t+72>>2]=e,e=t+72|0,mu(r+4|0,e,1),n[r>>2]=-2147483648,Wi(e),a2(t+456|0);break n}if(gu(t+1096|0,a,1066752,4),f=n[t+1104>>2],i=n[t+1100>>2],u=n[t+1096>>2],(u|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,n[r+8>>2]=f,n[r+4>>2]=i,n[r>>2]=u;break t}u=2;o:{if(!i)break o;k=t+456|0,wr(k,i,f),n[t+1112>>2]=n[263371],i=n[263370],n[t+1104>>2]=n[263369],n[t+1108>>2]=i,i=n[263368],n[t+1096>>2]=n[263367],n[t+1100>>2]=i,wi(t+776|0,k,t+1096|0);r:{h:switch(i=n[t+776>>2],i- -2147483648|0){case 1:break o;case 0:break r;default:break h}e=n[t+780>>2],u=n[t+784>>2],a=n[t+792>>2],n[r+12>>2]=n[t+788>>2],n[r+16>>2]=a,n[r+4>>2]=e,n[r+8>>2]=u,n[r>>2]=i;break t}u=n[t+780>>2],c=n[t+784>>2]}if(K6(t+1096|0,a),i=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=i,n[t+784>>2]=n[t+1108>>2],i=n[t+1096>>2],(i|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+784>>2],u=n[t+780>>2],n[r+4>>2]=n[t+776>>2],n[r+8>>2]=u,n[r+16>>2]=e,n[r>>2]=i;break t}i=n[t+780>>2],n[t+424>>2]=n[t+776>>2],n[t+428>>2]=i,n[t+432>>2]=n[t+784>>2],i=o[e+552|0],n[t+1112>>2]=n[263558],f=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=f,f=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=f,h2(t+776|0,i?e+553|0:0,t+1096|0),h=n[t+780>>2],i=n[t+776>>2];o:{if((i|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],e=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=e,n[r+4>>2]=h,n[r>>2]=i;break o}if(i=n[e+112>>2],n[t+1112>>2]=n[266687],f=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=f,f=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=f,h2(t+776|0,(i|0)!=3?e+112|0:0,t+1096|0),m=n[t+780>>2],i=n[t+776>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],e=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=e,n[r+4>>2]=m,n[r>>2]=i;break o}if(ce(t+1096|0,e,a),e=n[t+1104>>2],i=n[t+1100>>2],f=n[t+1096>>2],(f|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,n[r+8>>2]=e,n[r+4>>2]=i,n[r>>2]=f;break o}if(n[t+412>>2]=e,n[t+408>>2]=i,sn(t+1096|0,a),e=t+1100|0,n[t+1096>>2]==1){a=n[e+16>>2],n[t+792>>2]=a,u=n[e+12>>2],c=n[e+8>>2],n[t+784>>2]=c,n[t+788>>2]=u,i=n[e+4>>2],e=n[e>>2],n[t+776>>2]=e,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=c,n[r+12>>2]=u,n[r>>2]=e,n[r+4>>2]=i;break o}i=t+776|0,A(i,e,320),v=t+456|0,A(v,i,320),e=n[t+432>>2],n[t+1104>>2]=n[t+428>>2],n[t+1108>>2]=e,n[t+1096>>2]=u,n[t+1100>>2]=c,f=t+136|0,w=t+408|0,R=t+272|0,i=l-48|0,l=i,e=t+1096|0,y=n[e+12>>2],c=n[e+8>>2],u=n[e+4>>2],q=n[e>>2],n[i+32>>2]=q,n[i+36>>2]=u,b=i+24|0,d=l-32|0,l=d,g=i+32|0;r:{if(o[g|0]!=2){k=T(n[m+108>>2],80),P=n[m+104>>2],p=k+P|0,u=n[g+4>>2],e=n[g>>2],a=(u&255)<<24|e>>>8,M=e&255,Y=e&1,O=u&65535,N=O<<16|e>>>16,I=N&255;h:{for(;;){if(!k){p=0;break h}e=p-8|0,p=p-80|0;v:{y:{if(o[e|0]!=(M|0))break y;if(e=k+P|0,m=e-4|0,W=o[e-7|0],Y){if((W|0)!=(a&255)|o[e-6|0]!=(I|0)|U[m>>1]!=(O|0))break y;break h}if((W|0)!=(a&255)|U[e-6>>1]!=(N&65535))break y;if(n[m>>2]==(u|0))break v}k=k-80|0;continue}break}p=e-80|0}ga(b,p);break r}e=n[m+108>>2],k=T(e,-80),a=n[m+104>>2],u=a+T(e,80)|0,p=u,E=d+8|0;h:{v:{for(;;){if(!k){for(k=T(e,-80);;){if(!k)break v;if(k=k+80|0,p=u-8|0,u=u-80|0,!!o[p|0])break}e=a-k|0;break h}if(k=k+80|0,W=p-12|0,p=p-80|0,o[W|0]==1)break}e=a-k|0;break h}e=e?(a+T(e,80)|0)-80|0:0}if(ga(E,e),o[d+12|0]!=2){e=n[d+12>>2],u=n[d+8>>2],z[b>>1]=u,z[b+2>>1]=u>>>16,z[b+4>>1]=e,z[b+6>>1]=e>>>16;break r}e=n[m+92>>2],n[d+16>>2]=e,n[d+20>>2]=e+T(n[m+96>>2],12),k=d+24|0,a=0,m=d+16|0,e=n[m+4>>2],p=n[m>>2];h:{v:{y:{for(;;){if(u=e,(p|0)==(u|0))break v;if(e=u-12|0,n[m+4>>2]=e,W=-10,o[e|0]!=1)break y;if(!o[e+1|0])break}a=o[e+2|0]<<16|1,W=-8}e=W,e=U[e+u>>1],e=e<<16|e,z[k>>1]=e,z[k+2>>1]=e>>>16,z[k+4>>1]=a,z[k+6>>1]=a>>>16;break h}s[k+4|0]=2}if(o[d+28|0]!=2){e=n[d+28>>2],u=n[d+24>>2],z[b>>1]=u,z[b+2>>1]=u>>>16,z[b+4>>1]=e,z[b+6>>1]=e>>>16;break r}s[b+4|0]=2}l=d+32|0;r:{h:{v:{if(o[i+28|0]==2)break v;if(!y)break h;if(z[i+32>>1]=U[i+24>>1],(y|0)!=1)break v;for(e=c,k=0;u=k,(u|0)!=1&&(k=u+1|0,a=U[g>>1],d=U[e>>1],g=g+2|0,e=e+2|0,(a|0)==(d|0)););if(u)break h}if(u=l-32|0,l=u,k=(y<<1)+c|0,p0(u+8|0,k-c>>>1|0,2,8),n[u+28>>2]=0,e=n[u+12>>2],n[u+20>>2]=n[u+8>>2],n[u+24>>2]=e,d=l-16|0,l=d,a=u+20|0,e=k-c>>>1|0,u8(a,e),b=n[a+8>>2],m=n[a+4>>2],n[d+4>>2]=a+8,i0=d,a0=s0(m,b,32),n[i0+8>>2]=a0,n[d+12>>2]=j,b=d+4|0,a=n[b+4>>2],m=n[b>>2],(c|0)!=(k|0))for(k=n[b+8>>2]+(a<<3)|0,a=e+a|0;b=U[c>>1],b=b<<16|b,z[k>>1]=b,z[k+2>>1]=b>>>16,z[k+4>>1]=0,z[k+6>>1]=0,c=c+2|0,k=k+8|0,e=e-1|0,!!e;);n[m>>2]=a,l=d+16|0,e=i+12|0,n[e+8>>2]=n[u+28>>2],a=n[u+24>>2],n[e>>2]=n[u+20>>2],n[e+4>>2]=a,l=u+32|0;break r}u=n[i+28>>2],a=n[i+24>>2],e=x0(2,8),z[e>>1]=a,z[e+2>>1]=a>>>16,z[e+4>>1]=u,z[e+6>>1]=u>>>16,n[i+20>>2]=1,n[i+16>>2]=e,n[i+12>>2]=1}r:{if(!b8(i+12|0)){for(n[i+40>>2]=n[i+20>>2],e=n[i+16>>2],n[i+32>>2]=n[i+12>>2],n[i+36>>2]=e,e=l-160|0,l=e,n[e+12>>2]=0,n[e+4>>2]=0,n[e+8>>2]=4,a=i+32|0,k=n[a+8>>2]<<3,u=e+76|0,p=n[w+4>>2],g=n[w>>2],y=n[a+4>>2];;){h:{v:{y:{if(k){if(c=e+72|0,Ue(c,R,1,U[y+4>>1]|o[y+6|0]<<16,0),d=U[y>>1],b=U[y+2>>1],m=e+16|0,A(m,c,56),z[e+140>>1]=b,b=(d|0)==(b|0),n[e+136>>2]=b?0:h,ie(c,v,h,g,d,p,m,b?0:e+136|0),!n[e+72>>2])break v;k=n[u+8>>2],n[e+152>>2]=k,c=n[u+4>>2],u=n[u>>2],n[e+144>>2]=u,n[e+148>>2]=c,n[f+12>>2]=k,n[f+4>>2]=u,n[f+8>>2]=c,n[f>>2]=-2147483648,W0(m),tn(e+4|0),bn(a);break y}u=n[a+4>>2],n[f>>2]=n[a>>2],n[f+4>>2]=u,n[e+92>>2]=n[e+12>>2],u=n[e+8>>2],n[e+84>>2]=n[e+4>>2],n[e+88>>2]=u,u=n[e+92>>2],n[f+16>>2]=n[e+88>>2],n[f+20>>2]=u,n[e+80>>2]=n[a+8>>2],u=n[e+84>>2],n[f+8>>2]=n[e+80>>2],n[f+12>>2]=u}l=e+160|0;break h}n[e+152>>2]=n[u+8>>2],c=n[u+4>>2],n[e+144>>2]=n[u>>2],n[e+148>>2]=c,k=k-8|0,y=y+8|0,ae(e+4|0,e+144|0),W0(e+16|0);continue}break}break r}n[f>>2]=-2147483648,z[f+4>>1]=(q&255)==2?5:6,bn(i+12|0)}if(l=i+48|0,e=n[t+144>>2],n[t+248>>2]=n[t+140>>2],n[t+252>>2]=e,n[t+256>>2]=n[t+148>>2],u=n[t+136>>2],(u|0)!=-2147483648)break a;S6(r,t+248|0),a2(v)}E0(t+424|0)}W0(t+272|0);break n}e=n[t+252>>2],n[t+76>>2]=n[t+248>>2],n[t+80>>2]=e,n[t+84>>2]=n[t+256>>2],e=n[t+156>>2],i=n[t+152>>2],n[t+88>>2]=i,n[t+92>>2]=e,n[t+72>>2]=u,a2(t+456|0),mu(r+4|0,i,e),n[r>>2]=-2147483648,D6(t+72|0),E0(t+424|0),W0(t+272|0);break n}n[t+276>>2]=i,i=n[t+284>>2],n[t+256>>2]=i,e=n[t+280>>2],a=n[t+276>>2],n[t+248>>2]=a,n[t+252>>2]=e,c=n[t+288>>2],n[r+12>>2]=i,n[r+4>>2]=a,n[r+8>>2]=e,n[r+16>>2]=c,n[r>>2]=u}a2(t+456|0);break n}n[r+8>>2]=8,n[r+12>>2]=0,n[r>>2]=-2147483648,n[r+4>>2]=0}l=t+1424|0}function Bi(r,e){var u=0,i=0,a=0,t=0;a=l-16|0,l=a,n[a+8>>2]=n[e+8>>2],i=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=i,t=l-80|0,l=t;n:{u:{e:{i:{a:{t:{o:{r:switch(e=U[a>>1],e=(e>>>0<=5?1:e-6|0)&65535,e-3|0){case 0:break o;case 1:break t;default:break r}r:switch(e-14|0){case 0:break a;case 1:break i;default:break r}n[t+52>>2]=17,n[t+48>>2]=1067533,n[t+44>>2]=0,n[t+36>>2]=0,n[t+40>>2]=8,Q0(t+8|0),n[t+76>>2]=0,e=n[t+12>>2],n[t+68>>2]=n[t+8>>2],n[t+72>>2]=e,n[t+20>>2]=1067424,n[t+24>>2]=1610612768,n[t+28>>2]=0,n[t+16>>2]=t+68,i=t+16|0,u=l-32|0,l=u;r:{h:{v:{y:{w:{z:{W:{N:{E:{B:{D:{G:{H:{T:{b:{R:{P:{A:{g:{p:{j:{c:{m:{U:{k:{s:{f:{l:{x:{q:{d:{C:{L:{M:{I:{Y:{O:{Z:{F:{K:{S:{V:{J:{X:{Q:{$:switch(e=U[a>>1],((e>>>0<=5?1:e-6|0)&65535)-1|0){case 10:break I;case 11:break M;case 1:break X;case 12:break L;case 13:break C;case 14:break d;case 15:break q;case 16:break x;case 17:break l;case 18:break f;case 19:break s;case 20:break k;case 21:break U;case 2:break J;case 22:break m;case 23:break c;case 24:break j;case 25:break p;case 26:break g;case 27:break A;case 28:break P;case 29:break R;case 30:break b;case 31:break T;case 3:break V;case 32:break H;case 33:break G;case 34:break D;case 35:break B;case 36:break E;case 37:break N;case 38:break W;case 39:break z;case 0:break Q;case 4:break S;case 5:break K;case 6:break F;case 7:break Z;case 8:break O;case 9:break Y;default:break $}e=v0(i,1157432,34);break r}n[u+8>>2]=a,n[u+28>>2]=a+8,n[u+24>>2]=21,n[u+16>>2]=25,n[u+20>>2]=u+28,n[u+12>>2]=u+8,e=o0(i,1048771,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049504,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049874,u+12|0);break r}e=v0(i,1157466,56);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049899,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049813,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1048851,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049791,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049360,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1048979,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049930,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1048710,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049118,u+12|0);break r}n[u+8>>2]=a+4,n[u+28>>2]=a+8,n[u+24>>2]=10,n[u+16>>2]=10,n[u+20>>2]=u+28,n[u+12>>2]=u+8,e=o0(i,1048592,u+12|0);break r}n[u+8>>2]=a+4,n[u+28>>2]=a+8,n[u+24>>2]=10,n[u+16>>2]=10,n[u+20>>2]=u+28,n[u+12>>2]=u+8,e=o0(i,1048634,u+12|0);break r}e=v0(i,1157522,44);break r}e=v0(i,1157566,39);break r}e=v0(i,1157605,55);break r}switch(o[a+2|0]-1|0){case 0:break y;case 1:break v;case 2:break h;default:break w}}e=v0(i,1157818,32);break r}n[u+28>>2]=a+2,n[u+16>>2]=22,n[u+12>>2]=u+28,e=o0(i,1048922,u+12|0);break r}n[u+28>>2]=a+2,n[u+16>>2]=9,n[u+12>>2]=u+28,e=o0(i,1049759,u+12|0);break r}n[u+28>>2]=a+2,n[u+16>>2]=9,n[u+12>>2]=u+28,e=o0(i,1049075,u+12|0);break r}n[u+28>>2]=a+2,n[u+16>>2]=9,n[u+12>>2]=u+28,e=o0(i,1049162,u+12|0);break r}n[u+28>>2]=a+2,n[u+16>>2]=9,n[u+12>>2]=u+28,e=o0(i,1049025,u+12|0);break r}n[u+28>>2]=a+2,n[u+16>>2]=9,n[u+12>>2]=u+28,e=o0(i,1049399,u+12|0);break r}n[u+28>>2]=a+2,n[u+16>>2]=9,n[u+12>>2]=u+28,e=o0(i,1050012,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=12,n[u+12>>2]=u+28,e=o0(i,1049609,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=12,n[u+12>>2]=u+28,e=o0(i,1049257,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=12,n[u+12>>2]=u+28,e=o0(i,1049311,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049839,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049699,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049206,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049532,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1049963,u+12|0);break r}n[u+28>>2]=a+2,n[u+16>>2]=9,n[u+12>>2]=u+28,e=o0(i,1049449,u+12|0);break r}n[u+28>>2]=a+4,n[u+16>>2]=25,n[u+12>>2]=u+28,e=o0(i,1048825,u+12|0);break r}e=v0(i,1157850,43);break r}e=v0(i,1157893,63);break r}e=v0(i,1157956,51);break r}e=v0(i,1157660,38);break r}e=v0(i,1157698,37);break r}e=v0(i,1157735,38);break r}e=v0(i,1157773,45)}if(l=u+32|0,e)break u;n[t+64>>2]=n[t+76>>2],e=n[t+72>>2],n[t+56>>2]=n[t+68>>2],n[t+60>>2]=e,W6(r,t+36|0,t+56|0);break e}n[r+16>>2]=23,n[r+12>>2]=1067448,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break e}n[r+16>>2]=20,n[r+12>>2]=1067471,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break e}u=n[a+8>>2],i=n[a+4>>2],n[t+52>>2]=17,n[t+48>>2]=1067491,n[t+44>>2]=0,n[t+36>>2]=0,n[t+40>>2]=8,e=t+16|0,N2(e,t+36|0,1067508,8,i),N2(r,e,1066873,3,u);break e}u=n[a+8>>2],i=n[a+4>>2],n[t+52>>2]=17,n[t+48>>2]=1067516,n[t+44>>2]=0,n[t+36>>2]=0,n[t+40>>2]=8,e=t+16|0,N2(e,t+36|0,1067025,9,i),N2(r,e,1066873,3,u)}l=t+80|0;break n}L()}l=a+16|0}function I2(r,e){var u=0,i=0,a=0;u=l-32|0,l=u,a=n[e+240>>2],n[u+24>>2]=n[263449],i=n[263448],n[u+16>>2]=n[263447],n[u+20>>2]=i,i=n[263446],n[u+8>>2]=n[263445],n[u+12>>2]=i,h2(r,(a|0)!=-2147483648?e+240|0:0,u+8|0),l=u+32|0}function w2(r){g0(r,4,12)}function C6(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;i=l-32|0,l=i,f=i+8|0,a=l-32|0,l=a,qs(a+24|0,n[e+16>>2],n[e+20>>2],u);n:{u:{if(o[a+24|0]==5||(t=n[a+24>>2],(t&255)==8))break u;u=n[a+28>>2],n[f>>2]=t,n[f+4>>2]=u;break n}u:{if(!u||(ju(a+16|0,n[e+28>>2],n[e+32>>2]),n[a+20>>2]))break u;s[f|0]=5;break n}u:{e:{if(n[e+36>>2]!=-2147483648&&(u=n[e+44>>2],u>>>0>=501))break e;d=n[e+8>>2],n[a+24>>2]=d,t=a+24|0;i:{if(!ma(1068424,t))break i;for(c=n[e+4>>2],J4(a+8|0,c,c+d|0),u=n[a+12>>2],n[a+24>>2]=n[a+8>>2],n[a+28>>2]=u,b=n[t>>2],h=n[t+4>>2];u=b,!!((h|0)!=(u|0)&&(b=u+1|0,n[t>>2]=b,k=o[u|0],(k|0)==45|(k-58&255)>>>0>245|((k&223)-91&255)>>>0>229)););if((u|0)!=(h|0))break i;if(u=l-32|0,l=u,n[u+28>>2]=0,n[u+20>>2]=c,n[u+12>>2]=c,n[u+16>>2]=d,n[u+24>>2]=c+d,z2(u,u+20|0),l=u+32|0,t=n[u+4>>2],(t|0)!=1114112?u=!n[u>>2]&(t&2097119)-65>>>0<26:u=0,u)break u}s[f|0]=7;break n}s[f|0]=6,n[f+4>>2]=u-500;break n}s[f|0]=8}l=a+32|0;n:{u:{if(o[i+8|0]==8||(u=n[i+8>>2],(u&255)==8))break u;e=n[i+12>>2],n[i>>2]=u,n[i+4>>2]=e,e=l+-64|0,l=e;e:{i:{a:{t:{o:switch(u=o[i|0],(u>>>0>4?u-4|0:0)-1|0){case 0:break t;case 1:break a;case 2:break i;default:break o}u=n[i+4>>2],n[e>>2]=n[i>>2],n[e+4>>2]=u,ta(r,e);break e}n[r+16>>2]=15,n[r+12>>2]=1066756,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break e}u=n[i+4>>2],n[e+44>>2]=16,n[e+40>>2]=1067227,n[e+36>>2]=0,n[e+28>>2]=0,n[e+32>>2]=8,n[e+60>>2]=7,n[e+56>>2]=1053591,n[e+48>>2]=-2147483645,n[e+52>>2]=-2147483648,t=e+8|0,an(t,e+28|0,1067222,5,e+48|0),N2(r,t,1054316,4,u);break e}n[r+16>>2]=16,n[r+12>>2]=1067286,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8}l=e- -64|0;break n}if(e=lr(e),e>>>0<=53800){n[r>>2]=-2147483648;break n}n[i+24>>2]=15,n[i+20>>2]=1054301,n[i+16>>2]=0,n[i+8>>2]=0,n[i+12>>2]=8,N2(r,i+8|0,1054316,4,e-53800|0)}l=i+32|0}function F6(r,e,u){var i=0,a=0,t=0;i=l-32|0,l=i,I2(i+8|0,e),e=n[i+12>>2],a=n[i+8>>2];n:{if((a|0)!=-2147483648){n[r+16>>2]=n[i+24>>2],u=n[i+20>>2],n[r+8>>2]=n[i+16>>2],n[r+12>>2]=u,n[r+4>>2]=e,n[r>>2]=a;break n}if(B6(i+8|0,u),n[i+8>>2]==1){e=n[i+12>>2],u=n[i+16>>2],a=n[i+20>>2],t=n[i+28>>2],n[r+12>>2]=n[i+24>>2],n[r+16>>2]=t,n[r+4>>2]=u,n[r+8>>2]=a,n[r>>2]=e;break n}e=r6(e+208|0,n[i+16>>2],n[i+20>>2]),n[r>>2]=-2147483648,n[r+4>>2]=e}l=i+32|0}function sn(r,e){var u=0,i=0,a=0,t=0,f=0;i=l-672|0,l=i,Zi(i+416|0,e,1054123),e=n[i+420>>2],u=n[i+416>>2];n:{if((u|0)!=-2147483648){n[r+20>>2]=n[i+432>>2],a=n[i+428>>2],n[r+12>>2]=n[i+424>>2],n[r+16>>2]=a,n[r+8>>2]=e,n[r+4>>2]=u,n[r>>2]=1;break n}u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[i>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[i+4>>2]=u,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[i+8>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[i+12>>2]=u,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[i+16>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[i+20>>2]=u,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[i+24>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[i+28>>2]=u,a=i+32|0,e=l-160|0,l=e,u=e+12|0,f0(u,64),bt(u,4,1053800,4),n[e+124>>2]=0,n[e+128>>2]=4,n[e+112>>2]=i,n[e+116>>2]=32,n[e+120>>2]=a,u=e+76|0,t=e+112|0,fe(u,t,e+28|0,8),A(t,u,36),t=e+68|0;u:{e:{for(;;){i:{if(le(e+148|0,e+112|0),u=n[e+148>>2],!u)break i;if(n[e+152>>2]!=4)break e;n[n[e+156>>2]>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24);continue}break}for(n[e+124>>2]=0,n[e+128>>2]=4,n[e+112>>2]=1067550,n[e+116>>2]=8,n[e+120>>2]=1067558,u=e+76|0,f=e+112|0,fe(u,f,t,2),A(f,u,36);;){i:{if(le(e+148|0,e+112|0),u=n[e+148>>2],!u)break i;if(n[e+152>>2]!=4)break e;n[n[e+156>>2]>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24);continue}break}A(a,e+12|0,64),l=e+160|0;break u}L()}for(e=0;;){if((e|0)!=256){n[(i+416|0)+e>>2]=0,e=e+4|0;continue}break}n[i+416>>2]=64,e=i+96|0,A(e,i+416|0,256),A(i+352|0,i+32|0,64),A(r+4|0,e,320),n[r>>2]=0}l=i+672|0}function Ci(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;t=l-160|0,l=t,I2(t+56|0,e),e=n[t+60>>2],w=n[t+56>>2];n:{if((w|0)!=-2147483648){n[r+16>>2]=n[t+72>>2],u=n[t+68>>2],n[r+8>>2]=n[t+64>>2],n[r+12>>2]=u;break n}for(y=t+8|0,Wt(y,u,Ut(e+32|0,u)&255),f=x0(8,48),c=t+56|0,Sr(c,y),yi(t+24|0,c),u=l-16|0,l=u,e=l-16|0;;){if((i|0)!=16){a=U[i+y>>1]+1|0,z[e+i>>1]=a>>>0>=65535?65535:a,i=i+2|0;continue}break}for(i=U[e+12>>1]|U[e+14>>1]<<16,a=U[e+8>>1]|U[e+10>>1]<<16,z[u+8>>1]=a,z[u+10>>1]=a>>>16,z[u+12>>1]=i,z[u+14>>1]=i>>>16,i=U[e+4>>1]|U[e+6>>1]<<16,e=U[e>>1]|U[e+2>>1]<<16,z[u>>1]=e,z[u+2>>1]=e>>>16,z[u+4>>1]=i,z[u+6>>1]=i>>>16,b=t- -64|0,e=l-144|0,l=e,i=U[u+12>>1]|U[u+14>>1]<<16,n[e+8>>2]=U[u+8>>1]|U[u+10>>1]<<16,n[e+12>>2]=i,i=U[u+4>>1]|U[u+6>>1]<<16,n[e>>2]=U[u>>1]|U[u+2>>1]<<16,n[e+4>>2]=i,i=e+16|0,n[e+24>>2]=i,n[e+16>>2]=e,n[e+20>>2]=e+143,n[e+124>>2]=i,i=0;;){if((i|0)!=96){a=n[e+124>>2],d=n[a>>2],n[a>>2]=d+2,a=l-16|0,l=a,z[a+6>>1]=U[d>>1],n[a+12>>2]=13,n[a+8>>2]=a+6,Qs(e+128|0,1095456,a+8|0),l=a+16|0,a=(e+28|0)+i|0,n[a+8>>2]=n[e+136>>2],d=n[e+132>>2],n[a>>2]=n[e+128>>2],n[a+4>>2]=d,i=i+12|0;continue}break}for(A(b,e+28|0,96),l=e+144|0,U2(u),l=u+16|0,n[t+56>>2]=0,n[t+60>>2]=8,i=l-16|0,l=i,e=i+4|0,C0(e,n[c+4>>2]-n[c>>2]|0),a=l-16|0,l=a,Z0(e,n[c+4>>2]-n[c>>2]|0),u=n[e+8>>2],d=n[e+4>>2],n[a+4>>2]=e+8,p=a,v=s0(d,u,32),n[p+8>>2]=v,n[a+12>>2]=j,e=l-144|0,l=e,A(e+8|0,c,104),k=a+4|0,d=n[k+4>>2],u=n[k+8>>2]+(d<<4)|0,b=n[e+8>>2],c=(e+16|0)+T(b,12)|0,g=n[k>>2],k=n[e+12>>2];;){if((b|0)!=(k|0)){h=n[c+8>>2],n[e+136>>2]=h,m=n[c+4>>2],n[e+128>>2]=n[c>>2],n[e+132>>2]=m,x2(e+112|0,n[e+132>>2],h),Y0(e+128|0),h=n[e+124>>2],n[u+8>>2]=n[e+120>>2],n[u+12>>2]=h,h=n[e+116>>2],n[u>>2]=n[e+112>>2],n[u+4>>2]=h,u=u+16|0,c=c+12|0,d=d+1|0,b=b+1|0;continue}break}n[e+8>>2]=k,n[g>>2]=d,l=e+144|0,l=a+16|0,e=t+40|4,n[e+8>>2]=n[i+12>>2],u=n[i+8>>2],n[e>>2]=n[i+4>>2],n[e+4>>2]=u,l=i+16|0,n[f+4>>2]=5,n[f>>2]=1054248,e=n[t+28>>2],n[f+8>>2]=n[t+24>>2],n[f+12>>2]=e,e=n[t+36>>2],n[f+16>>2]=n[t+32>>2],n[f+20>>2]=e,n[f+28>>2]=6,n[f+24>>2]=1054253,e=n[t+52>>2],n[f+40>>2]=n[t+48>>2],n[f+44>>2]=e,n[t+40>>2]=-2147483643,e=n[t+44>>2],n[f+32>>2]=n[t+40>>2],n[f+36>>2]=e,e=2,n[r+12>>2]=2,n[r+8>>2]=f,Yi(y)}n[r>>2]=w,n[r+4>>2]=e,l=t+160|0}function Fi(r,e,u){var i=0,a=0,t=0;i=l-32|0,l=i,fn(i+12|0,u,1054236,5),u=n[i+20>>2],a=n[i+16>>2],t=n[i+12>>2];n:{if((t|0)!=-2147483648){e=n[i+28>>2],n[r+12>>2]=n[i+24>>2],n[r+16>>2]=e,n[r+8>>2]=u,n[r+4>>2]=a,n[r>>2]=t;break n}if(!z0(a,u,1054241,4)){if(!z0(a,u,1054245,3)){n[r+16>>2]=n[263371],e=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=e,e=n[263368],n[r>>2]=n[263367],n[r+4>>2]=e;break n}n[r>>2]=-2147483648,n[r+4>>2]=e+565;break n}n[r>>2]=-2147483648,n[r+4>>2]=e+552}l=i+32|0}function Ki(r){y2(r+552|0),s[r+552|0]=0,hu(r+536|0),n[r+540>>2]=-2147483648,ku(r+112|0),n[r+112>>2]=3,n[r>>2]!=2&&(n[r+104>>2]=0)}function Si(r){var e=0,u=0;e=l-16|0,l=e,uo(r),uo(e+4|0),n[r+20>>2]=n[e+12>>2],u=n[e+8>>2],n[r+12>>2]=n[e+4>>2],n[r+16>>2]=u,l=e+16|0}function Vi(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,C=0,K=0,S=0,V=0,J=0,Q=0,_=0,e0=0,c0=0,l0=0,k0=0,h0=0,t0=0,d0=0;if(p=l-48|0,l=p,n[p+8>>2]=i,k=l-48|0,l=k,a=l-32|0,l=a,i=n[u+92>>2],y=i+T(n[u+96>>2],12)|0,p0(a+8|0,(y-i>>>0)/12|0,2,2),n[a+28>>2]=0,t=n[a+12>>2],n[a+20>>2]=n[a+8>>2],n[a+24>>2]=t,b=l-16|0,l=b,f=a+20|0,t=(y-i>>>0)/12|0,Yn(f,t),h=n[f+8>>2],g=n[f+4>>2],n[b+4>>2]=f+8,t0=b,d0=s0(g,h,32),n[t0+8>>2]=d0,n[b+12>>2]=j,f=b+4|0,h=n[f+4>>2],g=n[f>>2],(i|0)!=(y|0))for(f=n[f+8>>2]+(h<<1)|0,h=t+h|0;z[f>>1]=U[(o[i|0]?4:2)+i>>1],i=i+12|0,f=f+2|0,t=t-1|0,!!t;);n[g>>2]=h,l=b+16|0,i=k+12|0,n[i+8>>2]=n[a+28>>2],t=n[a+24>>2],n[i>>2]=n[a+20>>2],n[i+4>>2]=t,l=a+32|0,i=n[k+20>>2],i>>>0>=2&&G5(n[k+16>>2],i),Y=p+12|0;n:{if(f=k+12|0,b=n[f+8>>2],b>>>0<2)break n;for(h=n[f+4>>2],t=h,a=1;;){if((a|0)==(b|0))break n;u:{if(i=t+2|0,U[i>>1]==U[t>>1]){g=h+2|0,i=a;break u}a=a+1|0,t=i;continue}break}for(;;){t=(a<<1)+g|0,v=(i<<1)+h|0,w=v-2|0;u:{for(;;){if(a=a+1|0,b>>>0>a>>>0){if(y=U[t>>1],t=t+2|0,U[w>>1]==(y|0))continue;break u}break}n[f+8>>2]=i;break n}z[v>>1]=y,i=i+1|0}}for(n[k+40>>2]=u,n[k+32>>2]=n[k+12>>2],u=n[k+16>>2],n[k+28>>2]=u,n[k+24>>2]=u,n[k+36>>2]=u+(n[k+20>>2]<<1),b=l-32|0,l=b,y=k+24|0,p0(b+8|0,n[y+12>>2]-n[y+4>>2]>>>1|0,4,52),n[b+28>>2]=0,u=n[b+12>>2],n[b+20>>2]=n[b+8>>2],n[b+24>>2]=u,v=l-16|0,l=v,u=b+20|0,H0(u,n[u+8>>2],n[y+12>>2]-n[y+4>>2]>>>1|0,4,52),i=n[u+8>>2],t=n[u+4>>2],n[v+4>>2]=u+8,t0=v,d0=s0(t,i,32),n[t0+8>>2]=d0,n[v+12>>2]=j,h=l-16|0,l=h,u=v+4|0,i=n[u+4>>2],n[h>>2]=n[u>>2],n[h+4>>2]=i,n[h+8>>2]=n[u+8>>2],n[h+12>>2]=n[y+16>>2],a=l-144|0,l=a,M=n[h+4>>2],I=n[h+8>>2],P=a- -64|0,g=a+76|0,w=n[h+12>>2],W=n[y+4>>2],E=n[y+12>>2];;){if((W|0)!=(E|0)){z[a+94>>1]=U[W>>1],n[a+96>>2]=a+94,u=n[w+108>>2],i=n[w+104>>2],n[a+128>>2]=i,n[a+132>>2]=i+T(u,80),W=W+2|0,n[a+136>>2]=a+96,i=a+100|0,u=l-48|0,l=u,t=a+128|0,f=Ma(t);n:{if(f){for(p0(u+8|0,4,4,4),d=n[u+8>>2],c=n[u+12>>2],n[c>>2]=f,n[u+28>>2]=1,n[u+24>>2]=c,n[u+20>>2]=d,n[u+40>>2]=n[t+8>>2],f=n[t+4>>2],n[u+32>>2]=n[t>>2],n[u+36>>2]=f,t=u+20|0,d=u+32|0;;){if(c=Ma(d),c){f=n[t+8>>2],(f|0)==n[t>>2]&&qn(t,1),n[n[t+4>>2]+(f<<2)>>2]=c,n[t+8>>2]=f+1;continue}break}n[i+8>>2]=n[u+28>>2],t=n[u+24>>2],n[i>>2]=n[u+20>>2],n[i+4>>2]=t;break n}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}l=u+48|0,t=n[a+104>>2],i=n[a+108>>2]<<2,c=t+i|0,O=n[w+96>>2],m=n[w+92>>2],d=0,u=0;n:{for(;;){if((u|0)==(i|0))break n;if(f=u+t|0,u=u+4|0,f=n[f>>2],o[f+68|0]==7)break}if(d=1,i=n[f+40>>2],f=u+t|0,(c|0)!=(f|0))for(u=c-f>>>2|0;q=n[f>>2],o[q+68|0]==7&&(q=n[q+40>>2],i=i>>>0>q>>>0?i:q),f=f+4|0,u=u-1|0,!!u;);u=i}n[a+116>>2]=u,n[a+112>>2]=d,i=0,u=0;n:{if((t|0)==(c|0))break n;for(d=c-t>>>2|0;;){u=3,f=2;u:{e:switch(o[n[t>>2]+68|0]-1|0){case 1:u=4;break u;case 2:u=5;break u;case 3:u=6;break u;case 6:f=1;break;case 0:break u;default:break e}u=i&255,u=u>>>0<f>>>0?f:u}if(t=t+4|0,i=u,d=d-1|0,!d)break}}n[a+120>>2]=a+100,n[a+124>>2]=a+112,Ca(a+32|0,a+120|0,6);n:{if(n[a+32>>2]==1){R=1,G=n[a+36>>2];break n}Fa(a+24|0,a+124|0,7),R=n[a+24>>2],G=n[a+28>>2]}Ca(a+16|0,a+120|0,7);n:{if(n[a+16>>2]==1){f=1,H=n[a+20>>2];break n}Fa(a+8|0,a+124|0,91),f=n[a+8>>2],H=n[a+12>>2]}for(q=u&255,t=n[a+108>>2]<<2,u=n[a+104>>2];i=t,!!(t&&(t=t-4|0,d=n[u>>2],u=u+4|0,o[d+67|0]!=1)););n[a+140>>2]=w,n[a+128>>2]=m,n[a+132>>2]=T(O,12)+m,n[a+136>>2]=a+96,t=l-48|0,l=t,u=t+32|0,d=a+128|0,Ra(u,d);n:{if(o[t+32|0]!=2){for(m=n[t+36>>2],O=n[t+32>>2],p0(t+8|0,4,4,8),N=n[t+8>>2],c=n[t+12>>2],n[c>>2]=O,n[c+4>>2]=m,n[t+28>>2]=1,n[t+24>>2]=c,n[t+20>>2]=N,c=n[d+12>>2],n[t+40>>2]=n[d+8>>2],n[t+44>>2]=c,c=n[d+4>>2],n[t+32>>2]=n[d>>2],n[t+36>>2]=c,d=t+20|0,c=l-16|0,l=c;;){if(Ra(c+8|0,u),o[c+8|0]!=2){O=n[c+8>>2],N=n[c+12>>2],m=n[d+8>>2],(m|0)==n[d>>2]&&S2(d,1),D=n[d+4>>2]+(m<<3)|0,n[D>>2]=O,n[D+4>>2]=N,n[d+8>>2]=m+1;continue}break}l=c+16|0,n[g+8>>2]=n[t+28>>2],u=n[t+24>>2],n[g>>2]=n[t+20>>2],n[g+4>>2]=u;break n}u=l-16|0,l=u,kn(u+8|0),d=n[u+12>>2],c=n[u+8>>2],n[g+8>>2]=0,n[g>>2]=c,n[g+4>>2]=d,l=u+16|0}l=t+48|0,u=n[a+104>>2],n[P>>2]=n[a+100>>2],n[P+4>>2]=u,n[P+8>>2]=n[a+108>>2],s[a+90|0]=(i|0)!=0,n[a+60>>2]=H,n[a+52>>2]=G,z[a+88>>1]=U[a+94>>1],u=n[a+116>>2],n[a+40>>2]=n[a+112>>2],n[a+44>>2]=u,s[a+91|0]=q,n[a+48>>2]=(q|0)==1&R,n[a+56>>2]=(q-1&255)>>>0<3&f,A(T(M,52)+I|0,a+40|0,52),M=M+1|0;continue}break}for(u=n[y+8>>2],n[a+44>>2]=n[y>>2],n[a+40>>2]=u,E0(a+40|0),n[n[h>>2]>>2]=M,l=a+144|0,l=h+16|0,l=v+16|0,n[Y+8>>2]=n[b+28>>2],u=n[b+24>>2],n[Y>>2]=n[b+20>>2],n[Y+4>>2]=u,l=b+32|0,l=k+48|0,n[p+40>>2]=e,n[p+32>>2]=n[p+12>>2],e=n[p+16>>2],n[p+28>>2]=e,n[p+24>>2]=e,n[p+36>>2]=e+T(n[p+20>>2],52),n[p+44>>2]=p+8,y=l-16|0,l=y,u=y+4|0,e=p+24|0,C0(u,(n[e+12>>2]-n[e+4>>2]>>>0)/52|0),I=0,g=l-16|0,l=g,Z0(u,(n[e+12>>2]-n[e+4>>2]>>>0)/52|0),i=n[u+8>>2],t=n[u+4>>2],n[g+4>>2]=u+8,t0=g,d0=s0(t,i,32),n[t0+8>>2]=d0,n[g+12>>2]=j,h=l-32|0,l=h,u=g+4|0,i=n[u+4>>2],n[h+8>>2]=n[u>>2],n[h+12>>2]=i,n[h+16>>2]=n[u+8>>2],u=n[e+20>>2],n[h+20>>2]=n[e+16>>2],n[h+24>>2]=u,t=l-160|0,l=t,M=h+8|0,Y=n[M+4>>2],v=n[M+8>>2]+(Y<<4)|0,O=t+48|0,G=t+36|0,P=t+144|4,q=t+128|4,H=n[M+16>>2],N=n[M+12>>2],W=n[e+4>>2],D=n[e+12>>2];;){if((W|0)!=(D|0)){if(A(t+12|0,W,52),E=n[H>>2],K=U[t+60>>1],u=Nu(N,K),u?(I=n[u+40>>2],u=n[u+36>>2]):u=0,W=W+52|0,i=x0(8,264),e0=o[t+63|0],wu(t- -64|0,n[t+12>>2],n[t+16>>2]),S=n[t+20>>2],V=n[t+24>>2],wu(t+80|0,S,V),J=n[t+28>>2],Q=n[t+32>>2],wu(t+96|0,J,Q),c0=o[t+62|0],Z6(t+112|0,u||2,u?I:0),w=l-16|0,l=w,u=w+4|0,k=n[t+40>>2],f=k+(n[t+44>>2]<<2)|0,C0(u,f-k>>>2|0),d=l-16|0,l=d,m=f-k>>>2|0,Z0(u,m),a=n[u+8>>2],b=n[u+4>>2],n[d+4>>2]=u+8,t0=d,d0=s0(b,a,32),n[t0+8>>2]=d0,n[d+12>>2]=j,a=l-144|0,l=a,u=d+4|0,b=n[u+4>>2],l0=n[u>>2],(f|0)!=(k|0))for(c=n[u+8>>2]+(b<<4)|0,b=b+m|0,k0=a+96|4;f=n[k>>2],R=o[f+72|0],B=o[f+74|0],C=o[f+73|0],u=x0(8,336),Z=f+72|0,mr(a+4|0,Z),Z=U[(R?4:2)+Z>>1],h0=U[f+48>>1],oe(a+16|0,R,C),oe(a+32|0,R,B),R=n[f+40>>2],B=o[f+68|0],wu(a+48|0,n[f>>2],n[f+4>>2]),wu(a- -64|0,n[f+8>>2],n[f+12>>2]),oe(a+80|0,o[f+44|0],o[f+45|0]),C=o[f+67|0],_=n[f+20>>2],Ti(k0,_,_+(n[f+24>>2]<<1)|0),n[a+96>>2]=-2147483643,x2(a+112|0,n[f+32>>2],n[f+36>>2]),oe(a+128|0,o[f+46|0],o[f+47|0]),n[u+4>>2]=4,n[u+8>>2]=-2147483645,n[u>>2]=1054370,n[u+76>>2]=5,n[u+72>>2]=1066858,n[u+64>>2]=Z,n[u+68>>2]=0,n[u+52>>2]=11,n[u+56>>2]=-2147483646,n[u+48>>2]=1066847,n[u+40>>2]=h0,n[u+44>>2]=0,n[u+28>>2]=4,n[u+32>>2]=-2147483646,n[u+24>>2]=1053488,f=n[a+8>>2],n[u+12>>2]=n[a+4>>2],n[u+16>>2]=f,n[u+20>>2]=n[a+12>>2],f=n[a+20>>2],n[u+80>>2]=n[a+16>>2],n[u+84>>2]=f,f=n[a+28>>2],n[u+88>>2]=n[a+24>>2],n[u+92>>2]=f,n[u+100>>2]=6,n[u+96>>2]=1066863,n[u+172>>2]=14,n[u+168>>2]=1066876,n[u+148>>2]=3,n[u+152>>2]=-2147483646,n[u+144>>2]=1066873,f=B<<2,n[u+140>>2]=n[f+1068016>>2],n[u+136>>2]=n[f+1068048>>2],n[u+132>>2]=-2147483648,n[u+124>>2]=4,n[u+128>>2]=-2147483645,n[u+120>>2]=1066869,n[u+160>>2]=R,n[u+164>>2]=0,f=n[a+44>>2],n[u+112>>2]=n[a+40>>2],n[u+116>>2]=f,f=n[a+36>>2],n[u+104>>2]=n[a+32>>2],n[u+108>>2]=f,f=n[a+52>>2],n[u+176>>2]=n[a+48>>2],n[u+180>>2]=f,f=n[a+60>>2],n[u+184>>2]=n[a+56>>2],n[u+188>>2]=f,n[u+196>>2]=9,n[u+192>>2]=1066890,n[u+216>>2]=1066899,n[u+220>>2]=7,n[u+240>>2]=1066906,n[u+264>>2]=1053622,n[u+268>>2]=7,n[u+244>>2]=11,n[u+248>>2]=-2147483647,s[u+252|0]=C,f=n[a+68>>2],n[u+200>>2]=n[a+64>>2],n[u+204>>2]=f,f=n[a+76>>2],n[u+208>>2]=n[a+72>>2],n[u+212>>2]=f,f=n[a+84>>2],n[u+224>>2]=n[a+80>>2],n[u+228>>2]=f,f=n[a+92>>2],n[u+232>>2]=n[a+88>>2],n[u+236>>2]=f,f=n[a+108>>2],n[u+280>>2]=n[a+104>>2],n[u+284>>2]=f,f=n[a+100>>2],n[u+272>>2]=n[a+96>>2],n[u+276>>2]=f,n[u+292>>2]=4,n[u+288>>2]=1054204,n[u+316>>2]=5,n[u+312>>2]=1066812,f=n[a+116>>2],n[u+296>>2]=n[a+112>>2],n[u+300>>2]=f,f=n[a+124>>2],n[u+304>>2]=n[a+120>>2],n[u+308>>2]=f,f=n[a+132>>2],n[u+320>>2]=n[a+128>>2],n[u+324>>2]=f,f=n[a+140>>2],n[u+328>>2]=n[a+136>>2],n[u+332>>2]=f,n[c+8>>2]=14,n[c+4>>2]=u,n[c>>2]=14,k=k+4|0,c=c+16|0,m=m-1|0,!!m;);if(n[l0>>2]=b,l=a+144|0,l=d+16|0,n[q+8>>2]=n[w+12>>2],u=n[w+8>>2],n[q>>2]=n[w+4>>2],n[q+4>>2]=u,l=w+16|0,n[t+128>>2]=-2147483643,w=l-16|0,l=w,a=w+4|0,k=n[t+52>>2],f=k+(n[t+56>>2]<<3)|0,C0(a,f-k>>>3|0),d=l-16|0,l=d,u=f-k>>>3|0,Z0(a,u),b=n[a+8>>2],c=n[a+4>>2],n[d+4>>2]=a+8,t0=d,d0=s0(c,b,32),n[t0+8>>2]=d0,n[d+12>>2]=j,a=l-16|0,l=a,c=d+4|0,b=n[c+4>>2],m=n[c>>2],(f|0)!=(k|0))for(f=n[c+8>>2]+(b<<4)|0,b=u+b|0,c=a|4;mr(c,k),R=n[a+12>>2],n[f+8>>2]=n[a+8>>2],n[f+12>>2]=R,n[a>>2]=-2147483645,R=n[a+4>>2],n[f>>2]=n[a>>2],n[f+4>>2]=R,k=k+8|0,f=f+16|0,u=u-1|0,!!u;);n[m>>2]=b,l=a+16|0,l=d+16|0,n[P+8>>2]=n[w+12>>2],u=n[w+8>>2],n[P>>2]=n[w+4>>2],n[P+4>>2]=u,l=w+16|0,n[i+52>>2]=9,n[i+48>>2]=1054145,u=e0<<2,n[i+44>>2]=n[u+1068080>>2],n[i+40>>2]=n[u+1068108>>2],n[i+36>>2]=-2147483648,n[i+28>>2]=5,n[i+32>>2]=-2147483645,n[i+24>>2]=1066917,n[i+16>>2]=K,n[i+20>>2]=0,n[i+4>>2]=4,n[i+8>>2]=-2147483646,n[i>>2]=1053488,n[i+76>>2]=7,n[i+72>>2]=1066922,u=n[t+68>>2],n[i+56>>2]=n[t+64>>2],n[i+60>>2]=u,u=n[t+76>>2],n[i+64>>2]=n[t+72>>2],n[i+68>>2]=u,n[t+144>>2]=-2147483643,n[i+96>>2]=1066890,n[i+100>>2]=9,n[i+120>>2]=1066929,n[i+144>>2]=1066938,n[i+168>>2]=1066906,n[i+192>>2]=1066949,n[i+196>>2]=10,n[i+124>>2]=9,n[i+128>>2]=-2147483647,n[i+148>>2]=11,n[i+152>>2]=-2147483647,n[i+172>>2]=11,n[i+176>>2]=-2147483647,s[i+180|0]=c0,s[i+156|0]=E>>>0>Q>>>0&J,s[i+132|0]=E>>>0>V>>>0&S,u=n[t+92>>2],n[i+88>>2]=n[t+88>>2],n[i+92>>2]=u,u=n[t+84>>2],n[i+80>>2]=n[t+80>>2],n[i+84>>2]=u,u=n[t+100>>2],n[i+104>>2]=n[t+96>>2],n[i+108>>2]=u,u=n[t+108>>2],n[i+112>>2]=n[t+104>>2],n[i+116>>2]=u,n[i+220>>2]=5,n[i+216>>2]=1066959,n[i+244>>2]=9,n[i+240>>2]=1054136,u=n[t+124>>2],n[i+208>>2]=n[t+120>>2],n[i+212>>2]=u,u=n[t+116>>2],n[i+200>>2]=n[t+112>>2],n[i+204>>2]=u,u=n[t+132>>2],n[i+224>>2]=n[t+128>>2],n[i+228>>2]=u,u=n[t+140>>2],n[i+232>>2]=n[t+136>>2],n[i+236>>2]=u,u=n[t+148>>2],n[i+248>>2]=n[t+144>>2],n[i+252>>2]=u,u=n[t+156>>2],n[i+256>>2]=n[t+152>>2],n[i+260>>2]=u,j2(G),R0(O),n[v+8>>2]=11,n[v+4>>2]=i,n[v>>2]=11,v=v+16|0,Y=Y+1|0;continue}break}u=n[e+8>>2],n[t+16>>2]=n[e>>2],n[t+12>>2]=u,g0(t+12|0,4,52),n[n[M>>2]>>2]=Y,l=t+160|0,l=h+32|0,l=g+16|0,e=r+4|0,n[e+8>>2]=n[y+12>>2],u=n[y+8>>2],n[e>>2]=n[y+4>>2],n[e+4>>2]=u,l=y+16|0,n[r>>2]=-2147483643,l=p+48|0}function Ji(r){g0(r,1,2048)}function ce(r,e,u){var i=0,a=0,t=0;i=l-32|0,l=i,I2(i+12|0,e),a=n[i+16>>2],t=n[i+12>>2];n:{if((t|0)!=-2147483648){n[r+16>>2]=n[i+28>>2],e=n[i+24>>2],n[r+8>>2]=n[i+20>>2],n[r+12>>2]=e,n[r+4>>2]=a,n[r>>2]=t;break n}if(F6(i+12|0,e,u),e=n[i+16>>2],u=n[i+12>>2],(u|0)!=-2147483648){n[r+16>>2]=n[i+28>>2],a=n[i+24>>2],n[r+8>>2]=n[i+20>>2],n[r+12>>2]=a,n[r+4>>2]=e,n[r>>2]=u;break n}n[r+8>>2]=e,n[r+4>>2]=a,n[r>>2]=-2147483648}l=i+32|0}function Xi(r,e){var u=0,i=0;u=l-32|0,l=u;n:{u:switch(U[e>>1]-1|0){default:e=n[e+4>>2],n[u+28>>2]=15,n[u+24>>2]=1054301,n[u+20>>2]=0,n[u+12>>2]=0,n[u+16>>2]=8,N2(r,u+12|0,1054316,4,e);break n;case 0:i=n[e+8>>2],n[u>>2]=n[e+4>>2],n[u+4>>2]=i,ta(r,u);break n;case 1:n[r+16>>2]=16,n[r+12>>2]=1067286,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break n;case 2:e=U[e+2>>1],n[u+28>>2]=13,n[u+24>>2]=1067354,n[u+20>>2]=0,n[u+12>>2]=0,n[u+16>>2]=8,P6(r,u+12|0,e);break n;case 3:break u}Qi(r,n[e+4>>2],n[e+8>>2])}l=u+32|0}function K6(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;i=l-32|0,l=i,Hi(i+12|0,e),t=U[i+18>>1],e=U[i+16>>1],d=n[i+12>>2];n:{if((d|0)!=-2147483648){n[r+16>>2]=n[i+28>>2],u=n[i+24>>2],n[r+8>>2]=n[i+20>>2],n[r+12>>2]=u,z[r+6>>1]=t,z[r+4>>1]=e;break n}for(u=l-32|0,l=u,p0(u+8|0,e,2,2),n[u+28>>2]=0,a=n[u+12>>2],n[u+20>>2]=n[u+8>>2],n[u+24>>2]=a,a=u+20|0,Yn(a,e&65535),f=n[a+8>>2],c=n[a+4>>2]+(f<<1)|0;;){if(e&1){z[c>>1]=t,c=c+2|0,f=f+1|0,e=0;continue}break}n[a+8>>2]=f,e=r+4|0,n[e+8>>2]=n[u+28>>2],t=n[u+24>>2],n[e>>2]=n[u+20>>2],n[e+4>>2]=t,l=u+32|0}n[r>>2]=d,l=i+32|0}function S6(r,e){var u=0;n:{u:{e:switch(u=U[e>>1],(u>>>0>4?u-4|0:0)-1|0){case 0:break u;case 1:break n;default:break e}Xi(r,e);return}n[r+16>>2]=13,n[r+12>>2]=1067397,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;return}n[r+16>>2]=14,n[r+12>>2]=1067410,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8}function Qi(r,e,u){var i=0,a=0;i=l-80|0,l=i,n[i+28>>2]=17,n[i+24>>2]=1067380,n[i+20>>2]=0,n[i+12>>2]=0,n[i+16>>2]=8,n[i+36>>2]=u,n[i+32>>2]=e,Q0(i),n[i+60>>2]=0,e=n[i+4>>2],n[i+52>>2]=n[i>>2],n[i+56>>2]=e,n[i+68>>2]=1067424,n[i+72>>2]=1610612768,n[i+76>>2]=0,n[i+64>>2]=i+52,u=i- -64|0,e=l-16|0,l=e;n:{u:{e:{i:switch(a=i+32|0,n[a>>2]-1|0){case 0:break e;case 1:break u;default:break i}n[e+4>>2]=a+4,n[e+12>>2]=12,n[e+8>>2]=e+4,u=o0(u,1049656,e+8|0);break n}u=v0(u,1155648,28);break n}u=v0(u,1155676,39)}l=e+16|0,u&&L(),n[i+48>>2]=n[i+60>>2],e=n[i+56>>2],n[i+40>>2]=n[i+52>>2],n[i+44>>2]=e,W6(r,i+12|0,i+40|0),l=i+80|0}function mu(r,e,u){var i=0;for(i=l-16|0,l=i,N0(i+4|0,u<<14),u=u<<2;;){if(u){P0(i+4|0,n[e>>2],16384),u=u-4|0,e=e+4|0;continue}break}e=x0(8,24),n[e+4>>2]=5,n[e+8>>2]=-2147483644,n[e>>2]=1054486,n[r+8>>2]=1,n[r+4>>2]=e,n[r>>2]=1,r=n[i+8>>2],n[e+12>>2]=n[i+4>>2],n[e+16>>2]=r,n[e+20>>2]=n[i+12>>2],l=i+16|0}function V6(r,e,u){var i=0,a=0,t=0,f=0,c=0;i=l-80|0,l=i;n:{u:{e:{i:{a:{if(!(u&255))break a;f=u-1|0;t:switch((Ys(e)&255)-1|0){default:e=$n(e),n[r>>2]=-2147483646,n[r+8>>2]=e,n[r+12>>2]=j;break n;case 0:Qu(i+8|0,e),e=n[i+8>>2],n[r+8>>2]=n[i+12>>2],n[r+4>>2]=e,n[r>>2]=-2147483644;break n;case 1:g6(i+16|0,e),e=n[i+16>>2],n[r+8>>2]=n[i+20>>2],n[r+4>>2]=e,n[r>>2]=-2147483645;break n;case 4:e=P4(e),n[r>>2]=-2147483647,s[r+4|0]=e;break n;case 6:break a;case 2:break i;case 3:break e;case 5:break t}if(Xu(e))break u}b0(e),n[r>>2]=-2147483648;break n}for(m0(i+32|0,e),n[i+60>>2]=0,n[i+52>>2]=0,n[i+56>>2]=8;;){if(!r0(e,i+32|0)){n[r+12>>2]=n[i+60>>2],e=n[i+56>>2],n[r+4>>2]=n[i+52>>2],n[r+8>>2]=e,n[r>>2]=-2147483643;break n}V6(i- -64|0,e,f),t=n[i+60>>2],(t|0)==n[i+52>>2]&&na(i+52|0,16),a=n[i+68>>2],u=n[i+56>>2]+(t<<4)|0,n[u>>2]=n[i+64>>2],n[u+4>>2]=a,a=n[i+76>>2],n[u+8>>2]=n[i+72>>2],n[u+12>>2]=a,n[i+60>>2]=t+1}}for(Ws(i+32|0,e,5),n[i+60>>2]=0,n[i+52>>2]=0,n[i+56>>2]=8;;){if(!r0(e,i+32|0)){n[r+8>>2]=n[i+60>>2],e=n[i+56>>2],n[r>>2]=n[i+52>>2],n[r+4>>2]=e;break n}g6(i+24|0,e),a=n[i+28>>2],c=n[i+24>>2],V6(i- -64|0,e,f),t=n[i+60>>2],(t|0)==n[i+52>>2]&&ua(i+52|0),u=n[i+56>>2]+T(t,24)|0,n[u+4>>2]=a,n[u>>2]=c,a=n[i+68>>2],n[u+8>>2]=n[i+64>>2],n[u+12>>2]=a,a=n[i+76>>2],n[u+16>>2]=n[i+72>>2],n[u+20>>2]=a,n[i+60>>2]=t+1}}n[r>>2]=-2147483648}l=i+80|0}function pu(r,e){var u=0;return u=n[r+4>>2],(u|0)==n[e+4>>2]?r=C2(n[r>>2],n[e>>2],u):r=1,!r}function le(r,e){var u=0,i=0,a=0;u=l-16|0,l=u,i=n[e+28>>2],i>>>0<n0[e+32>>2]&&(n[e+28>>2]=i+1,Vf(u+8|0,e,i),a=n[u+8>>2],n[r+4>>2]=n[u+12>>2],n[r+8>>2]=n[e+20>>2]+(i<<2)),n[r>>2]=a,l=u+16|0}function An(r,e,u,i){var a=0,t=0,f=0,c=0,d=0;a=l-16|0,l=a,t=u&16711680,f=t>>>8|0,c=t<<24,t=f,d=c,f=u&-16777216,c=f>>>24|0,n[a>>2]=d|f<<8|(((i&255)<<24|u>>>8)&-16777216|((i&16777215)<<8|u>>>24)&16711680|(i>>>8&65280|i>>>24)),n[a+4>>2]=u<<24|(u&65280)<<8|(t|c);n:{u:{if(t=(i|0)!=0,t|!i&u>>>0>=24){if(t|!i&u>>>0>=256)break u;u=24,i=7;break n}i=8;break n}if(!i&u>>>0<65536){u=25,i=6;break n}i=!i,u=i?26:27,i=i?4:0}s[a+15|0]=e<<5|u,J6(r,a+15|0,1),J6(r,i+a|0,8-i|0),l=a+16|0}function J6(r,e,u){var i=0,a=0;o[r+4|0]||(i=r,a=Ps(n[r>>2],e,u),s[i+4|0]=a)}function $i(r,e,u){_i(r,3,e,u)}function _i(r,e,u,i){An(r,e,i,0),J6(r,u,i)}function H0(r,e,u,i,a){n[r>>2]-e>>>0<u>>>0&&Q4(r,e,u,i,a)}function na(r,e){bc(r,e,8)}function ua(r){na(r,24)}function ea(r,e,u,i,a){var t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;d=l-48|0,l=d;n:{if(!o[e+94|0]){k=l+-64|0,l=k,b=k+12|0,x8(b),w=e- -64|0,f=n[w>>2],c=f&16711680,h=c>>>8|0,y=f&-16777216,g=y>>>24|0,t=k+16|0,y=y<<8|c<<24,c=n[w+4>>2],c=y|(((c&255)<<24|f>>>8)&-16777216|((c&16777215)<<8|f>>>24)&16711680|(c>>>8&65280|c>>>24)),s[t|0]=c,s[t+1|0]=c>>>8,s[t+2|0]=c>>>16,s[t+3|0]=c>>>24,f=f<<24|(f&65280)<<8|(h|g),s[t+4|0]=f,s[t+5|0]=f>>>8,s[t+6|0]=f>>>16,s[t+7|0]=f>>>24,t=k+24|0,f=e+72|0,k4(t,f,f+12|0,b,t),c=k+51|0,h=0,f=l+-64|0,l=f,b=n[t+20>>2],n[f+24>>2]=n[t+16>>2],n[f+28>>2]=b,b=n[t+12>>2],n[f+16>>2]=n[t+8>>2],n[f+20>>2]=b,b=n[t+4>>2],n[f+8>>2]=n[t>>2],n[f+12>>2]=b,g=f+8|0,y=g,t=l-32|0,l=t,n[t+24>>2]=12,n[t+20>>2]=t+8,b=f+51|0;u:{for(;;){if((h|0)==12){h=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),s[b+9|0]=h,s[b+10|0]=h>>>8,s[b+11|0]=h>>>16,s[b+12|0]=h>>>24,h=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),y=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),s[b+1|0]=y,s[b+2|0]=y>>>8,s[b+3|0]=y>>>16,s[b+4|0]=y>>>24,s[b+5|0]=h,s[b+6|0]=h>>>8,s[b+7|0]=h>>>16,s[b+8|0]=h>>>24,y=0;break u}if(Er(t,y),o[t|0]){s[(t+8|0)+h|0]=o[t+1|0],h=h+1|0;continue}break}n[t+28>>2]=h,y=1}s[b|0]=y,l=t+32|0,t=1;u:{if(o[f+51|0]==1||(n[f+40>>2]=o[f+60|0]|o[f+61|0]<<8|(o[f+62|0]<<16|o[f+63|0]<<24),b=o[f+56|0]|o[f+57|0]<<8|(o[f+58|0]<<16|o[f+59|0]<<24),n[f+32>>2]=o[f+52|0]|o[f+53|0]<<8|(o[f+54|0]<<16|o[f+55|0]<<24),n[f+36>>2]=b,Er(f,g),o[f|0]))break u;t=n[f+40>>2],s[c+9|0]=t,s[c+10|0]=t>>>8,s[c+11|0]=t>>>16,s[c+12|0]=t>>>24,t=n[f+36>>2],b=n[f+32>>2],s[c+1|0]=b,s[c+2|0]=b>>>8,s[c+3|0]=b>>>16,s[c+4|0]=b>>>24,s[c+5|0]=t,s[c+6|0]=t>>>8,s[c+7|0]=t>>>16,s[c+8|0]=t>>>24,t=0}if(s[c|0]=t,l=f- -64|0,o[k+51|0]==1&&L(),t=d+12|0,f=o[k+60|0]|o[k+61|0]<<8|(o[k+62|0]<<16|o[k+63|0]<<24),s[t+8|0]=f,s[t+9|0]=f>>>8,s[t+10|0]=f>>>16,s[t+11|0]=f>>>24,f=o[k+56|0]|o[k+57|0]<<8|(o[k+58|0]<<16|o[k+59|0]<<24),c=o[k+52|0]|o[k+53|0]<<8|(o[k+54|0]<<16|o[k+55|0]<<24),s[t|0]=c,s[t+1|0]=c>>>8,s[t+2|0]=c>>>16,s[t+3|0]=c>>>24,s[t+4|0]=f,s[t+5|0]=f>>>8,s[t+6|0]=f>>>16,s[t+7|0]=f>>>24,E2(k+12|0),l=k- -64|0,Zt(d+24|0,e,t,i,a,u),o[d+24|0]){s[r|0]=1,n[r+4>>2]=2,E2(t);break n}s[d+46|0]=o[d+27|0],z[d+44>>1]=o[d+25|0]|o[d+26|0]<<8,a=o[d+28|0]|o[d+29|0]<<8|(o[d+30|0]<<16|o[d+31|0]<<24),t=o[d+32|0]|o[d+33|0]<<8|(o[d+34|0]<<16|o[d+35|0]<<24),f=o[d+36|0]|o[d+37|0]<<8|(o[d+38|0]<<16|o[d+39|0]<<24),k=o[d+40|0],u=d+24|0,c=n[w>>2],i=n[w+4>>2],(c&i)==-1?i=0:(b=i,y=i+1|0,i=c+1|0,c=i?b:y,n[u+8>>2]=i,n[u+12>>2]=c,i=1),n[u>>2]=i,n[u+4>>2]=0;u:{if(!n[d+28>>2]&n[d+24>>2]==1){e=n[d+36>>2],u=n[d+32>>2],u5(w),n[w>>2]=u,n[w+4>>2]=e;break u}s[e+94|0]=1}s[r+3|0]=o[d+46|0],e=U[d+44>>1],s[r+1|0]=e,s[r+2|0]=e>>>8,s[r+16|0]=k,n[r+8>>2]=t,n[r+12>>2]=f,n[r+4>>2]=a,s[r|0]=0,E2(d+12|0);break n}s[r|0]=1,n[r+4>>2]=0}l=d+48|0}function be(){var r=0,e=0,u=0,i=0,a=0;if(e=l-16|0,l=e,o[1167608]!=3){n[e+8>>2]=1166992,n[e+12>>2]=e+8,u=e+12|0,r=l-624|0,l=r;n:{u:{e:{i:{a:switch(i=o[1167608],i-2|0){case 0:break e;case 1:break i;default:break a}if(s[1167608]=2,n[r>>2]=1167608,a=n[u>>2],u=n[a>>2],n[a>>2]=0,!u)break e;if((i|0)==1)break u;i=r+8|0,j0[n[u>>2]](i),A(u,i,616),s[r+4|0]=3,S4(r)}l=r+624|0;break n}L()}L()}}return r=o[1166992],s[1166992]=1,(r|0)==1&&L(),l=e+16|0,1166992}function ia(r,e){var u=0,i=0;i=l-16|0,l=i;n:{u:{e:{i:{a:{t:{o:{r:switch(u=n[e>>2],((u|0)>=0?6:u^-2147483648)-1|0){case 0:break o;case 1:break t;case 2:break a;case 3:break i;case 4:break e;case 5:break u;default:break r}An(r,7,22,0);break n}An(r,7,o[e+4|0]?21:20,0);break n}An(r,0,n[e+8>>2],n[e+12>>2]);break n}Be(i+8|0,e+4|0),$i(r,n[i+8>>2],n[i+12>>2]);break n}_i(r,2,n[e+8>>2],n[e+12>>2]);break n}for(u=n[e+12>>2],An(r,4,u,0),u=u<<4,e=n[e+8>>2];;){if(!u)break n;ia(r,e),u=u-16|0,e=e+16|0}}Ei(r,e)}l=i+16|0}function aa(r,e){var u=0,i=0;u=n[e>>2],i=n[u+16>>2],i||L(),n[r+4>>2]=1,e=n[e+4>>2],e=n[e+4>>2]-n[e>>2]>>>2|0,u=n0[u+12>>2]/(i>>>0)|0,e=e>>>0<u>>>0?e:u,n[r+8>>2]=e,n[r>>2]=e}function ra(r){var e=0,u=0,i=0,a=0,t=0;e=l-16|0,l=e,Q0(e+8|0),u=n[e+8>>2],i=n[e+12>>2],Q0(e),a=n[e>>2],t=n[e+4>>2],n[r+604>>2]=0,n[r+600>>2]=t,n[r+596>>2]=a,n[r+592>>2]=0,n[r+588>>2]=i,n[r+584>>2]=u,s[r+565|0]=0,s[r+552|0]=0,n[r+540>>2]=-2147483648,n[r+240>>2]=-2147483648,n[r+112>>2]=3,n[r>>2]=2,l=e+16|0}function Mc(r,e){r=r|0,e=e|0;var u=0,i=0,a=0,t=0,f=0,c=0;c=n[r+8>>2],i=r,i=r,a=e>>>0<128,r=1;n:{if(a||(r=2,e>>>0<2048))break n;r=e>>>0<65536?3:4}ou(i,r),u=n[i+4>>2]+n[i+8>>2]|0;n:{u:{e:{if(!a){if(e>>>0<2048)break e;if(a=e>>>12|0,t=e&63|-128,f=e>>>6&63|-128,e>>>0>=65536)break u;s[u+2|0]=t,s[u+1|0]=f,s[u|0]=a|224;break n}s[u|0]=e;break n}s[u+1|0]=e&63|128,s[u|0]=e>>>6|192;break n}s[u+3|0]=t,s[u+2|0]=f,s[u+1|0]=a&63|128,s[u|0]=e>>>18|240}return n[i+8>>2]=r+c,0}function X6(r,e,u){return r=r|0,e=e|0,u=u|0,P0(r,e,u),0}function ta(r,e){var u=0,i=0;u=l-96|0,l=u;n:{u:switch(o[e|0]-1|0){default:e=o[e+1|0],n[u+76>>2]=15,n[u+72>>2]=1067207,n[u+68>>2]=0,n[u+60>>2]=0,n[u+64>>2]=8,Un(u+8|0,e),n[u+40>>2]=-2147483645,n[u+44>>2]=-2147483648,e=n[u+12>>2],n[u+48>>2]=n[u+8>>2],n[u+52>>2]=e,an(r,u+60|0,1067222,5,u+40|0);break n;case 0:i=n[e+4>>2],e=o[e+1|0],n[u+76>>2]=16,n[u+72>>2]=1067227,n[u+68>>2]=0,n[u+60>>2]=0,n[u+64>>2]=8,Un(u+16|0,e),n[u+80>>2]=-2147483645,n[u+84>>2]=-2147483648,e=n[u+20>>2],n[u+88>>2]=n[u+16>>2],n[u+92>>2]=e,e=u+40|0,an(e,u+60|0,1067222,5,u+80|0),N2(r,e,1054316,4,i);break n;case 1:e=o[e+1|0],n[u+76>>2]=14,n[u+72>>2]=1067243,n[u+68>>2]=0,n[u+60>>2]=0,n[u+64>>2]=8,Un(u+24|0,e),n[u+40>>2]=-2147483645,n[u+44>>2]=-2147483648,e=n[u+28>>2],n[u+48>>2]=n[u+24>>2],n[u+52>>2]=e,an(r,u+60|0,1067222,5,u+40|0);break n;case 2:i=o[e+1|0],e=o[e+2|0],n[u+76>>2]=16,n[u+72>>2]=1067257,n[u+68>>2]=0,n[u+60>>2]=0,n[u+64>>2]=8,Un(u+32|0,e),n[u+80>>2]=-2147483645,n[u+84>>2]=-2147483648,e=n[u+36>>2],n[u+88>>2]=n[u+32>>2],n[u+92>>2]=e,e=u+40|0,an(e,u+60|0,1067222,5,u+80|0),Y6(r,e,1054379,4,i);break n;case 3:break u}n[r+16>>2]=13,n[r+12>>2]=1067273,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8}l=u+96|0}function Wc(r){r=r|0,ra(r+8|0),s[r|0]=0}function Yc(){var r=0,e=0,u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;d=l-16|0,l=d,f=be(),k=f+604|0,iu(k),b=d+4|0,c=f+8|0,e=n[f+596>>2],u=n[f+600>>2],r=l-112|0,l=r,s[r+56|0]=0,n[r+52>>2]=u,n[r+48>>2]=e,u=r- -64|0,e=r+48|0,m0(u,e),a=r0(e,u),g6(r,e),i=n[r+4>>2],t=n[r>>2],u=r0(e,u),V6(r+88|0,e,5);n:{u:{e:{i:{a:{t:{o:{r:{if(!(u&&a)){e=n[r+88>>2];break r}if(u=r0(r+48|0,r- -64|0),e=n[r+88>>2],u)break r;if((e|0)>=0)break o}if(n[r+40>>2]=n[263371],u=n[263370],n[r+32>>2]=n[263369],n[r+36>>2]=u,(e|0)>=0)break t;H6(r+88|0);break a}if(n[r+84>>2]=n[r+52>>2],e=o[r+56|0],n[r+80>>2]=e?0:n[r+48>>2],!e&&pu(r+80|0,1054128))break i;e=n[263370],n[r+32>>2]=n[263369],n[r+36>>2]=e,n[r+40>>2]=n[263371]}E6(r+88|0)}e=n[r+36>>2],n[r+20>>2]=n[r+32>>2],n[r+24>>2]=e,n[r+28>>2]=n[r+40>>2],e=0,i=8;break e}if(e=n[r+92>>2],u=n[r+88>>2],n[r+32>>2]=u,n[r+36>>2]=e,a=n[r+96>>2],n[r+40>>2]=a,n[r+92>>2]=i,n[r+88>>2]=t,n[r+96>>2]=u,n[r+100>>2]=e,n[r+104>>2]=a,n[r+72>>2]=a,n[r+64>>2]=u,n[r+68>>2]=e,Ac(r+12|0,c,t,i,r+96|0),E6(r- -64|0),e=n[r+12>>2],(e|0)==-2147483648)break u;i=n[r+16>>2]}t=n[r+20>>2],a=n[r+28>>2],c=n[r+24>>2],u=x0(8,24),n[u+16>>2]=c,n[u+20>>2]=a,n[u+12>>2]=-2147483648,n[u+4>>2]=5,n[u+8>>2]=-2147483645,n[u>>2]=1053602,n[r+72>>2]=1,n[r+68>>2]=u,n[r+64>>2]=1,n[r+96>>2]=e,n[r+88>>2]=i,n[r+100>>2]=i+T(t,24),n[r+92>>2]=i,u=l-16|0,l=u,e=r- -64|0,i=r+88|0,c=n[i+12>>2],t=n[i+4>>2],h=c-t|0,y=(h>>>0)/24|0,H0(e,n[e+8>>2],y,8,24),a=n[e+8>>2],(t|0)!=(c|0)&&(A(n[e+4>>2]+T(a,24)|0,t,h),a=n[e+8>>2]),n[e+8>>2]=a+y,e=n[i+8>>2],n[u+12>>2]=n[i>>2],n[u+8>>2]=e,G6(u+8|0),l=u+16|0,e=n[r+68>>2],n[r+48>>2]=n[r+64>>2],n[r+52>>2]=e,n[r+56>>2]=n[r+72>>2];break n}e=r+16|0,n[r+56>>2]=n[e+8>>2],u=n[e+4>>2],n[r+48>>2]=n[e>>2],n[r+52>>2]=u}u=l-16|0,l=u,t=r+48|0,n[u+12>>2]=t,e=l-48|0,l=e,n[e+8>>2]=u+12,n[e+12>>2]=0,n[e+16>>2]=0,a=e+8|0,c=pi(a,e+12|0);n:{if(!n[e+12>>2]){if(i=e+24|0,N0(i,n[e+16>>2]),n[e+36>>2]=1,n[e+40>>2]=i,!(pi(a,e+36|0)&c)){B0(b),F(i);break n}n[b+8>>2]=n[e+32>>2],i=n[e+28>>2],n[b>>2]=n[e+24>>2],n[b+4>>2]=i;break n}B0(b)}return l=e+48|0,l=u+16|0,k2(t),l=r+112|0,Y0(k),n[f+612>>2]=n[d+12>>2],r=n[d+8>>2],n[f+604>>2]=n[d+4>>2],n[f+608>>2]=r,iu(f+592|0),s[f|0]=0,l=d+16|0,n[f+612>>2]}function Pc(r){r=r|0;var e=0,u=0,i=0;return u=l-16|0,l=u,r>>>0<=2097152&&(e=be(),i=e+592|0,iu(i),z8(u+4|0,r),Y0(i),n[e+600>>2]=n[u+12>>2],r=n[u+8>>2],n[e+592>>2]=n[u+4>>2],n[e+596>>2]=r,s[e|0]=0,e=n[e+596>>2]),l=u+16|0,e|0}function Oc(){var r=0;return r=be(),s[r|0]=0,n[r+608>>2]}function Nc(){var r=0,e=0,u=0;e=l-608|0,l=e,u=be(),iu(u+592|0),iu(u+604|0),ra(e),r=u+8|0,Ui(r+240|0),y2(r+552|0),y2(r+565|0),hu(r+536|0),T6(r),ku(r+112|0),Y0(r+584|0),Y0(r+596|0),A(r,e,608),s[u|0]=0,l=e+608|0}function oa(r,e,u){var i=0,a=0,t=0;i=l-16|0,l=i,p0(i+8|0,u,4,8),a=n[i+12>>2],t=n[i+8>>2],u&&A(a,e,u<<3),n[r+8>>2]=u,n[r+4>>2]=a,n[r>>2]=t,l=i+16|0}function Q6(r,e,u,i){var a=0,t=0;a=l-48|0,l=a,t=a+20|0,vu(t,i,e,u),de(a+8|0,t);n:{if(!n[a+8>>2]){e=0;break n}i=n[a+12>>2],t=u,u=n[a+16>>2],n[r+12>>2]=t-u,n[r+8>>2]=e+u,n[r+4>>2]=i}n[r>>2]=e,l=a+48|0}function vu(r,e,u,i){var a=0,t=0;a=l-16|0,l=a,n[a+12>>2]=0,ke(a,e,a+12|0),t=n[a+4>>2],t>>>0>=256&&L(),n[r+16>>2]=i,n[r+12>>2]=0,n[r+8>>2]=i,n[r+4>>2]=u,s[r+24|0]=t,n[r>>2]=e,n[r+20>>2]=n[a+12>>2],l=a+16|0}function de(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;a=l-32|0,l=a,f=e+20|0;n:{u:{e:{for(;;){if(u=n[e+16>>2],i=n[e+12>>2],!(u>>>0>=i>>>0&u>>>0<=n0[e+8>>2])){n[r>>2]=0;break n}c=i+n[e+4>>2]|0,d=o[(o[e+24|0]+f|0)-1|0],i=u-i|0;i:{if(i>>>0<=7)for(t=0,u=0;;){if((u|0)==(i|0)){u=i;break i}if(o[u+c|0]==(d|0)){t=1;break i}else{u=u+1|0;continue}}ec(a+8|0,d,c,i),u=n[a+12>>2],t=n[a+8>>2]}if((t|0)!=1)break e;if(u=(n[e+12>>2]+u|0)+1|0,n[e+12>>2]=u,!(u>>>0<o[e+24|0])&&(i=n[e+12>>2],u=n[e+12>>2]-o[e+24|0]|0,!(i>>>0<u>>>0|i>>>0>n0[e+8>>2]))){if(t=n[e+4>>2],n[a+20>>2]=i-u,n[a+16>>2]=u+t,i=o[e+24|0],i>>>0>=5)break u;if(n[a+28>>2]=i,n[a+24>>2]=f,!!Ye(a+16|0,a+24|0))break}}n[r+4>>2]=u,n[r>>2]=1,n[r+8>>2]=n[e+12>>2];break n}n[r>>2]=0,n[e+12>>2]=n[e+16>>2];break n}L()}l=a+32|0}function fa(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;u=l-16|0,l=u,t=n[e+16>>2],f=n[e+20>>2],z2(u,e+16|0),i=n[u+4>>2],(i|0)!=1114112?(a=n[u>>2],c=n[e+16>>2],d=n[e+20>>2],n[u+12>>2]=i,e=ya(e,2,u+12|0),n[r+8>>2]=a+(c-d+(f-t)|0),n[r+4>>2]=a,e=e^1):e=2,n[r>>2]=e,l=u+16|0}function z2(r,e){var u=0,i=0,a=0,t=0;a=n[e>>2],t=n[e+4>>2],u=n2(e),(u|0)!=1114112&&(i=n[e+8>>2],n[e+8>>2]=n[e>>2]+(i+t-(n[e+4>>2]+a)|0)),n[r+4>>2]=u,n[r>>2]=i}function sa(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;t=l-32|0,l=t,n[t+28>>2]=0,n[t+20>>2]=r,n[t+12>>2]=r,n[t+16>>2]=e,n[t+24>>2]=r+e,z2(t,t+20|0),e=n[t+4>>2];n:{if((e|0)==1114112)break n;if(r=n[t>>2],e-65>>>0>=26){if(e>>>0<192)break n;if(e-192>>>0<=127807){u:{e:{if(u=o[(e>>>6&15|o[(e>>>10|0)+1164178|0]<<4)+1166720|0],u>>>0>=44){if(u>>>0>=69)break e;if(u=u-44|0,i=u<<1,a=o[i+1166312|0]<<3,c=1<<u,f=c&33539069,u=n[a+1166368>>2]^(f?0:-1),f=n[a+1166372>>2]^(f?0:-1),i=o[i+1166313|0],c&4258818){u=s0(u,f,i),i=j;break u}a=i&31,(i&63)>>>0>=32?(i=0,u=f>>>a|0):(i=f>>>a|0,u=((1<<a)-1&f)<<32-a|u>>>a);break u}i=u<<3,u=n[i+1166368>>2],i=n[i+1166372>>2];break u}L()}a=e&31,e=(e&63)>>>0>=32?i>>>a|0:((1<<a)-1&i)<<32-a|u>>>a}else e=0;if(!(e&1))break n}d=1}return l=t+32|0,!r&d}function ca(r,e){var u=0,i=0;return u=l-32|0,l=u,n[u+28>>2]=0,n[u+20>>2]=r,n[u+12>>2]=r,n[u+16>>2]=e,n[u+24>>2]=r+e,z2(u,u+20|0),r=n[u+4>>2],(r|0)!=1114112&&(e=n[u>>2],i=$6(r)&!e),l=u+32|0,i}function $6(r){var e=0;e=1;n:{if((r&2097119)-65>>>0<26|r-48>>>0<10||(e=0,r>>>0<170)||(e=1,ri(r)))break n;e=or(r)}return e}function _6(r,e,u,i){var a=0,t=0;a=l-16|0,l=a,n[a+12>>2]=0,ke(a,i,a+12|0),i=n[a+4>>2],t=$u(e,u,n[a>>2],i),n[r+4>>2]=u-i,n[r>>2]=t?e+i|0:0,l=a+16|0}function ke(r,e,u){var i=0;ir(e,u),i=1;n:{if(e>>>0<128||(i=2,e>>>0<2048))break n;i=e>>>0<65536?3:4}n[r+4>>2]=i,n[r>>2]=u}function ju(r,e,u){var i=0,a=0,t=0,f=0;i=l-32|0,l=i,n[i+8>>2]=e,n[i>>2]=e,n[i+4>>2]=u,n[i+12>>2]=e+u,n[i+16>>2]=0,a=i+20|0,la(a,i),u=n[i+20>>2],t=n[i+24>>2],f=n[i+28>>2],ba(a,i),a=n[i+20>>2]?n[i+28>>2]:u?f:0,u=u?t:0,n[r+4>>2]=a-u,n[r>>2]=e+u,l=i+32|0}function la(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;i=l-16|0,l=i,t=e+8|0;n:{for(;;){if(f=n[e+8>>2],c=n[e+12>>2],z2(i+8|0,t),a=n[i+12>>2],u=0,(a|0)==1114112)break n;if(u=n[i+8>>2],!s8(a))break}n[r+4>>2]=u,n[r+8>>2]=(n[e+8>>2]+((c-f|0)+u|0)|0)-n[e+12>>2],u=1}n[r>>2]=u,l=i+16|0}function ba(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;i=l-16|0,l=i,t=e+8|0;n:{for(;;){if(f=n[e+8>>2],c=n[e+12>>2],ha(i+8|0,t),a=n[i+12>>2],u=0,(a|0)==1114112)break n;if(u=n[i+8>>2],!s8(a))break}n[r+4>>2]=u,n[r+8>>2]=(n[e+8>>2]+((c-f|0)+u|0)|0)-n[e+12>>2],u=1}n[r>>2]=u,l=i+16|0}function da(r,e,u){var i=0;i=l-32|0,l=i,n[i+8>>2]=e,n[i>>2]=e,n[i+4>>2]=u,n[i+12>>2]=e+u,n[i+16>>2]=0,ba(i+20|0,i),n[r+4>>2]=n[i+20>>2]?n[i+28>>2]:0,n[r>>2]=e,l=i+32|0}function ka(r,e,u){var i=0,a=0;i=l-32|0,l=i,n[i+16>>2]=0,n[i+8>>2]=e,n[i>>2]=e,n[i+4>>2]=u,n[i+12>>2]=e+u,la(i+20|0,i),a=u,u=n[i+20>>2]?n[i+24>>2]:u,n[r+4>>2]=a-u,n[r>>2]=e+u,l=i+32|0}function cn(r,e,u,i,a){var t=0,f=0;n:{if(i>>>0>a>>>0)break n;u:{if(!i)break u;if(u>>>0>i>>>0){if(s[e+i|0]<=-65)break n;break u}if((u|0)!=(i|0))break n}u:{if(!a)break u;if(u>>>0>a>>>0){if(s[e+a|0]>-65)break u;break n}if((u|0)!=(a|0))break n}t=e+i|0,f=a-i|0}n[r+4>>2]=f,n[r>>2]=t}function Mn(r,e,u,i){n:{u:{e:{if(!i)break e;if(u>>>0>i>>>0){if(s[e+i|0]>-65)break e;break u}if((u|0)!=(i|0))break u}e=e+i|0,i=u-i|0;break n}e=0}n[r+4>>2]=i,n[r>>2]=e}function he(r,e,u){var i=0,a=0,t=0;t=1;n:{u:{e:switch(u|0){case 1:switch(i=1,a=o[e|0],a-43|0){case 0:case 2:break n;default:break u}case 0:break n;default:break e}a=o[e|0]}i=(a|0)==43,e=i+e|0;u:{if(u=u-i|0,u>>>0>=3){for(i=0;;){if(t=(u|0)!=0,!u)break n;if(a=T(i&255,10),i=o[e|0]-48|0,a>>>8|i>>>0>9)break u;if(u=u-1|0,e=e+1|0,i=(a&255)+(i&255)|0,(i|0)!=(i&255))break}i=2;break n}for(i=0;;){if(t=(u|0)!=0,!u)break n;if(a=o[e|0]-48|0,a>>>0>9){i=1;break n}else{u=u-1|0,e=e+1|0,i=a+T(i,10)|0;continue}}}t=1,i=i>>>0>9?1:2}s[r+1|0]=i,s[r|0]=t}function n8(r,e){var u=0,i=0;u=1;n:{u:{e:{i:switch(e|0){case 1:switch(u=257,i=o[r|0],i-43|0){case 0:case 2:break u;default:break e}case 0:break u;default:break i}i=o[r|0]}u=r,r=(i|0)==43,u=u+r|0;e:{if(e=e-r|0,e>>>0>=5){for(r=0;;){if(!e)break n;if(i=T(r&65535,10),r=o[u|0]-48|0,i>>>16|r>>>0>9)break e;if(u=u+1|0,e=e-1|0,r=(i&65535)+(r&65535)|0,(r|0)!=(r&65535))break}return 513}for(r=0;;){if(!e)break n;if(i=o[u|0]-48|0,i>>>0>9)return 257;u=u+1|0,e=e-1|0,r=i+T(r,10)|0}}u=r>>>0>9?257:513}return u}return r<<16}function ha(r,e){var u=0,i=0;u=vr(e),(u|0)!=1114112&&(i=(n[e+8>>2]+n[e+4>>2]|0)-n[e>>2]|0),n[r+4>>2]=u,n[r>>2]=i}function ya(r,e,u){var i=0,a=0;for(e=e<<2,i=n[u>>2];u=e,!!(u&&(e=u-4|0,a=n[r>>2],r=r+4|0,(i|0)!=(a|0))););return(u|0)!=0}function wa(r,e){var u=0,i=0;return u=l-16|0,l=u,r=n[r>>2],i=n[r+4>>2],n[u+8>>2]=n[r>>2],n[u+12>>2]=i,r=Xa(e,u+8|0),l=u+16|0,r?-1:1}function ga(r,e){var u=0,i=0,a=0,t=0;if(e){n:{if(o[e+72|0]==1){i=o[e+73|0]<<8|o[e+74|0]<<16|1,u=U[e+48>>1],a=U[e+76>>1];break n}u=U[e+74>>1],a=u}e=i,t=u&65535,u=a&65535,i=0,u=t|u<<16,z[r>>1]=u,z[r+2>>1]=u>>>16,e=e|i,z[r+4>>1]=e,z[r+6>>1]=e>>>16;return}s[r+4|0]=2}function ma(r,e){var u=0;if(e=n[e>>2],e>>>0>=n0[r>>2]){if(u=n[r+4>>2],!o[r+8|0])return e>>>0<=u>>>0;r=e>>>0<u>>>0}else r=0;return r}function pa(r,e){var u=0,i=0;n:{if(U[r>>1]!=U[e>>1]|U[r+2>>1]!=U[e+2>>1])break n;if(u=o[e+4|0],o[r+4|0]==1){if(!(u&1)|o[r+5|0]!=o[e+5|0])break n;i=o[r+6|0]==o[e+6|0];break n}i=u^1}return i&1}function va(r,e){return r=n[r>>2],zu(n[r>>2],n[e>>2],n[n[r+4>>2]>>2])}function ja(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;t=l-16|0,l=t,n[t+8>>2]=e+8,i=n[e>>2],u=n[e+4>>2];n:{u:{for(;;){if((u|0)==(i|0))break u;if(n[t+12>>2]=i,i=i+16|0,n[e>>2]=i,!!Me(n[t+12>>2],n[n[t+8>>2]>>2]))break}if(u=i-16|0,!u)break u;i=l-32|0,l=i,e=n[u+12>>2],u=n[u+8>>2],z[i+28>>1]=1,n[i+24>>2]=0,n[i+20>>2]=e+u,n[i+16>>2]=u,n[i+12>>2]=e,n[i+8>>2]=u,n[i+4>>2]=e,n[i>>2]=0,e=l+-64|0,l=e,qa(e+20|0,i);e:{if(n[e+20>>2]==1){for(u=n[e+28>>2],a=n[e+24>>2],c=e+32|0,V2(c,4),f=n[e+36>>2],n[f>>2]=a,n[f+4>>2]=u,n[e+16>>2]=1,u=n[e+36>>2],n[e+8>>2]=n[e+32>>2],n[e+12>>2]=u,u=n[i+28>>2],n[e+56>>2]=n[i+24>>2],n[e+60>>2]=u,u=n[i+20>>2],n[e+48>>2]=n[i+16>>2],n[e+52>>2]=u,u=n[i+12>>2],n[e+40>>2]=n[i+8>>2],n[e+44>>2]=u,u=n[i+4>>2],n[e+32>>2]=n[i>>2],n[e+36>>2]=u,u=e+8|0,a=l-16|0,l=a;;){if(qa(a+4|0,c),n[a+4>>2]==1){b=n[a+12>>2],k=n[a+8>>2],f=n[u+8>>2],(f|0)==n[u>>2]&&S2(u,1),d=n[u+4>>2]+(f<<3)|0,n[d+4>>2]=b,n[d>>2]=k,n[u+8>>2]=f+1;continue}break}l=a+16|0,n[r+8>>2]=n[e+16>>2],u=n[e+12>>2],n[r>>2]=n[e+8>>2],n[r+4>>2]=u;break e}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}l=e- -64|0,l=i+32|0;break n}n[r>>2]=-2147483648}l=t+16|0}function Wn(r,e){H0(r,n[r+8>>2],e,4,12)}function xa(r,e){var u=0,i=0,a=0,t=0;u=l-16|0,l=u,t=e+12|0;n:{for(;;){if(Ga(u+4|0,t),n[u+4>>2]!=-2147483648){n[r+8>>2]=n[u+12>>2],e=n[u+8>>2],n[r>>2]=n[u+4>>2],n[r+4>>2]=e;break n}if(i=n[e>>2],!(!i|(i|0)==n[e+4>>2])){n[e+20>>2]=i,n[e>>2]=i+12,i=n[e+8>>2],a=n[i+4>>2],n[e+12>>2]=a,n[e+16>>2]=T(n[i+8>>2],12)+a;continue}break}Ga(r,e+24|0)}l=u+16|0}function za(r,e){var u=0,i=0,a=0;u=n[e+12>>2],u?i=(n[e+16>>2]-u>>>0)/12|0:i=0,u=n[e+24>>2],u?u=(n[e+28>>2]-u>>>0)/12|0:u=0,u=i+u|0,a=n[e>>2];n:{if(a&&(i=0,(a|0)!=n[e+4>>2]))break n;n[r+8>>2]=u,i=1}n[r+4>>2]=i,n[r>>2]=u}function qa(r,e){var u=0,i=0;u=l-16|0,l=u,Wr(u+8|0,e),e=n[u+8>>2],e?(i=n[u+12>>2],n[r+4>>2]=e,n[r+8>>2]=i,e=1):e=0,n[r>>2]=e,l=u+16|0}function S2(r,e){H0(r,n[r+8>>2],e,4,8)}function Yn(r,e){H0(r,n[r+8>>2],e,2,2)}function u8(r,e){H0(r,n[r+8>>2],e,2,8)}function Ua(r,e){dc(r,e,12,80)}function Ra(r,e){var u=0,i=0,a=0,t=0,f=0;i=l-16|0,l=i,n[i+8>>2]=e+8,a=n[e>>2]-12|0,f=n[e+4>>2];n:{u:{for(;;){if(u=a+12|0,(f|0)==(u|0))break u;if(n[e>>2]=a+24,n[i+12>>2]=u,a=u,t=n[i+12>>2],u=n[i+8>>2],U[(o[t|0]?4:2)+t>>1]==U[n[n[u>>2]>>2]>>1]?u=n[t+8>>2]!=n[n[u+4>>2]+124>>2]:u=0,!!u)break}if(!a)break u;e=n[a+4>>2],n[r>>2]=n[a>>2],n[r+4>>2]=e;break n}s[r|0]=2}l=i+16|0}function Aa(r){var e=0,u=0,i=0,a=0,t=0;for(e=l-16|0,l=e,n[e+12>>2]=r+8,u=n[r>>2],t=n[r+4>>2];;){n:{if((u|0)==(t|0)){i=0;break n}if(a=u+2|0,n[r>>2]=a,i=Nu(n[n[e+12>>2]>>2],U[u>>1]),u=a,!i)continue}break}return l=e+16|0,i}function Ma(r){var e=0,u=0,i=0,a=0,t=0;for(i=n[r+8>>2],e=n[r>>2],a=n[r+4>>2];;){if((e|0)==(a|0))return 0;if(u=e+80|0,n[r>>2]=u,t=(o[e+72|0]?4:2)+e|0,e=u,U[t+72>>1]==U[n[i>>2]>>1])break}return e-80|0}function Wa(r,e){var u=0,i=0,a=0,t=0,f=0;a=l-16|0,l=a,u=n[e+24>>2];n:{if(u){u=u-12|0,f=n[e+28>>2];u:{for(;;){if(i=u+12|0,(f|0)==(i|0))break u;if(n[a+12>>2]=i,n[e+24>>2]=i+16,u=u+16|0,i=l-16|0,l=i,t=o[n[a+12>>2]+12|0],kr(i+4|0,t),l=i+16|0,!!(n[i+4>>2]==3&(t|0)!=1))break}e=n[u+4>>2],n[r+4>>2]=n[u>>2],n[r+8>>2]=e,z[r>>1]=U[u+8>>1];break n}n[e+24>>2]=0}if(!n[e>>2]){s[r|0]=28;break n}if(We(a,e+4|0),n[a>>2]==1){n[r+8>>2]=n[e+20>>2],u=n[e+16>>2],n[r>>2]=n[e+12>>2],n[r+4>>2]=u;break n}s[r|0]=28}l=a+16|0}function Ya(r,e){var u=0,i=0,a=0;a=n[e>>2];n:{u:{if(u=n[e+24>>2],u){if(a)break u;e=n[e+28>>2]-u>>>4|0,u=1;break n}if(u=1,!a){e=0;break n}i=n[e+8>>2]-n[e+4>>2]|0,e=i;break n}i=n[e+8>>2]-n[e+4>>2]|0,u=n[e+28>>2]-u>>>4|0,e=i+u|0,u=e>>>0>=u>>>0}n[r+8>>2]=e,n[r+4>>2]=u,n[r>>2]=i}function Pa(r,e){var u=0,i=0,a=0,t=0,f=0;i=n[e>>2],f=n[e+4>>2];n:{for(;;){if(a=0,(i|0)==(f|0))break n;a=i+8|0,n[e>>2]=a,u=n[i>>2],t=l-16|0,l=t,n[t+12>>2]=n[i+4>>2],n[t+8>>2]=u,u=-36;u:{for(;;){if(i=0,(u|0)==1332)break u;if(i=u+1093880|0,u=u+36|0,!!pu(i,t+8|0))break}i=u+1093844|0}if(l=t+16|0,u=i,i=a,!!u)break}u=U[u+32>>1],a=1}e=a,z[r+2>>1]=u,z[r>>1]=e}function Oa(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;a=l-32|0,l=a,i=a+8|0,c=n[n[r>>2]>>2],r=l-32|0,l=r,n[r+28>>2]=e,e=l-32|0,l=e,f=e+8|0,u=l-16|0,l=u,s[u+12|0]=0,t=r+28|0,n[u+8>>2]=t,A0(c,u+8|0),l=u+16|0;n:{if(o[u+12|0]){zs(f);break n}n[f>>2]=3}f=r+4|0,u=f+4|0,c=n[e+8>>2];n:{if((c|0)!=3){n[u+16>>2]=n[e+28>>2],t=n[e+24>>2],n[u+8>>2]=n[e+20>>2],n[u+12>>2]=t,t=n[e+16>>2],n[u>>2]=n[e+12>>2],n[u+4>>2]=t;break n}n[u>>2]=t}if(n[f>>2]=c,l=e+32|0,e=n[r+4>>2],(e|0)!=3&&(u=n[r+16>>2],n[i+8>>2]=n[r+12>>2],n[i+12>>2]=u,u=n[r+24>>2],n[i+16>>2]=n[r+20>>2],n[i+20>>2]=u,n[i+4>>2]=n[r+8>>2]),n[i>>2]=e,l=r+32|0,r=n[a+8>>2],e=(r|0)==3,!e){n:{if(r>>>0<2||(r=n[a+16>>2],i=n[r>>2],i&&j0[i|0](n[a+12>>2]),r=n[r+4>>2],!r))break n;qu(n[a+12>>2],r)}F(a+20|0)}return l=a+32|0,e}function Na(r,e,u,i){var a=0;a=l-16|0,l=a,n[a+12>>2]=i,n[a+8>>2]=u,e=Ta(e,a+8|0),n[r+8>>2]=i,n[r+4>>2]=u,n[r>>2]=e,l=a+16|0}function xu(r,e){return nc(r,e-r|0)}function Ta(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0;if(u=l-32|0,l=u,r=n[r>>2],d=n[r+8>>2],b=n[r+4>>2],i=n[e+4>>2],r=n[e>>2],s[u+15|0]=45,s[u+14|0]=95,n[u+20>>2]=r+i,n[u+16>>2]=r,n[u+28>>2]=u+15,n[u+24>>2]=u+14,i=l-16|0,l=i,e=i+4|0,r=u+16|0,N0(e,n[r+4>>2]-n[r>>2]|0),f=l-16|0,l=f,ou(e,n[r+4>>2]-n[r>>2]|0),a=n[e+8>>2],t=n[e+4>>2],n[f+4>>2]=e+8,g=f,m=s0(t,a,32),n[g+8>>2]=m,n[f+12>>2]=j,t=f+4|0,e=n[t+4>>2],k=n[t>>2],a=n[r>>2],c=n[r+4>>2],(a|0)!=(c|0))for(t=n[t+8>>2],h=n[r+12>>2],y=n[r+8>>2],r=c-a|0;w=e+t|0,c=o[a|0],(c|0)==o[y|0]&&(c=o[h|0]),s[w|0]=c,a=a+1|0,e=e+1|0,r=r-1|0,!!r;);return n[k>>2]=e,l=f+16|0,n[u+8>>2]=n[i+12>>2],r=n[i+8>>2],n[u>>2]=n[i+4>>2],n[u+4>>2]=r,l=i+16|0,r=ro(b,d,n[u+4>>2],n[u+8>>2]),F(u),l=u+32|0,r}function ye(r){Ea(n[r+4>>2],n[r+8>>2]),w2(r)}function we(r){var e=0,u=0;for(e=n[r+8>>2],u=n[r+4>>2];;){if(e){e=e-1|0,Pn(u),u=u+20|0;continue}break}g0(r,4,20)}function e8(r){i8(n[r+4>>2],n[r+8>>2]),ge(r)}function ge(r){g0(r,4,24)}function Pn(r){n:switch(n[r>>2]){default:Pn(n[r+8>>2]),en(n[r+8>>2],20);return;case 0:R0(r+4|0);return;case 3:we(r+4|0);return;case 4:we(r+4|0);break;case 1:case 2:break n}}function Ia(r){n[r>>2]>=0&&R0(r)}function me(r){R0(r),F(r+12|0)}function Ea(r,e){for(;;){if(e){e=e-1|0,R0(r),r=r+12|0;continue}break}}function i8(r,e){for(;;){if(e){e=e-1|0,F(r),r=r+24|0;continue}break}}function Ga(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;a=l-16|0,l=a,i=n[e>>2];n:{if(!i){n[r>>2]=-2147483648;break n}u:{e:{if(n[e+4>>2]==(i|0)){n[a+4>>2]=-2147483648;break e}if(n[e>>2]=i+12,f=l-32|0,l=f,u=f+8|0,Ir(u,n[e+8>>2]),Ir(f+20|0,i),c=a+4|0,i=l-16|0,l=i,d=24,t=u+24|0,(u|0)!=(t|0))for(b=u+8|0,t=(t-u>>>0)/12|0;k=n[b>>2]+k|0,b=b+12|0,t=t-1|0,!!t;);for(V2(i+4|0,k);;){if(d){xe(i+4|0,n[u+4>>2],n[u+8>>2]),d=d-12|0,u=u+12|0;continue}break}for(n[c+8>>2]=n[i+12>>2],u=n[i+8>>2],n[c>>2]=n[i+4>>2],n[c+4>>2]=u,l=i+16|0,u=0;;){if((u|0)!=24){R0((f+8|0)+u|0),u=u+12|0;continue}break}if(l=f+32|0,n[a+4>>2]!=-2147483648)break u}n[e>>2]=0}n[r+8>>2]=n[a+12>>2],e=n[a+8>>2],n[r>>2]=n[a+4>>2],n[r+4>>2]=e}l=a+16|0}function Ha(r,e){var u=0,i=0;n:{if(u=U[r>>1],i=U[e>>1],(u|0)!=(i|0)||(u=U[r+2>>1],i=U[e+2>>1],(u|0)!=(i|0)))break n;if(u=o[e+4|0],o[r+4|0]==1){if(u&1){if(u=o[r+5|0],i=o[e+5|0],(u|0)!=(i|0))break n;r=o[r+6|0]<o[e+6|0]}else r=0;return r}return(u|0)!=0}return u>>>0<i>>>0}function Da(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;u=l-32|0,l=u,a=o[r+1|0],s[u+13|0]=a,t=o[r|0],s[u+12|0]=t,f=n[r+4>>2],n[u+16>>2]=f,r=n[r+8>>2],i=r-f|0,n[u+8>>2]=r>>>0>=i>>>0?i:0,r=o[e+1|0],s[u+25|0]=r,i=o[e|0],s[u+24|0]=i,c=n[e+4>>2],n[u+28>>2]=c,e=n[e+8>>2],d=e-c|0,n[u+20>>2]=e>>>0>=d>>>0?d:0;n:{if((r|0)!=(a|0)){r=r>>>0>a>>>0;break n}if((i|0)!=(t|0)){r=i>>>0<t>>>0;break n}if(r=n[u+20>>2],e=n[u+8>>2],r=((r|0)==(e|0)?2:r>>>0<e>>>0)&255,(r|0)!=2)break n;r=f>>>0<c>>>0}return l=u+32|0,r&1}function La(r,e){var u=0,i=0;n:{if(u=n[r+4>>2],i=n[e+4>>2],(u|0)!=(i|0)||(u=n[r+8>>2],i=n[e+8>>2],(u|0)!=(i|0))||(u=o[r+1|0],i=o[e+1|0],(u|0)!=(i|0)))break n;return o[r|0]<o[e|0]}return u>>>0<i>>>0}function Za(r,e){var u=0,i=0;return u=l-16|0,l=u,i=n[r+4>>2],n[u>>2]=n[r>>2],n[u+4>>2]=i,r=n[e+4>>2],n[u+8>>2]=n[e>>2],n[u+12>>2]=r,r=Xa(u,u+8|0),l=u+16|0,r}function pe(r){var e=0;return e=l-16|0,l=e,n[e>>2]=-2147483644,Tn(r,e),l=e+16|0,n[r+8>>2]-1|0}function ln(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;u=l-48|0,l=u;n:{u:{e:{i:{a:switch(n[r>>2]-1|0){case 0:n[u+32>>2]=-2147483648,Tn(e,u+32|0);break n;case 1:n[u+32>>2]=-2147483647,Tn(e,u+32|0);break n;case 2:for(a=T(n[r+12>>2],20),i=n[r+8>>2];;){if(!a)break n;ln(i,e),a=a-20|0,i=i+20|0}case 4:for(i=n[r+8>>2],t=n[r+4>>2],a=t;;){if(!a)break i;ln(i,e),a=a-1|0}default:a=o[r+16|0],i=u+32|0,r=r+4|0,oa(i,n[r+4>>2],n[r+8>>2]),s[u+44|0]=a,Tn(e,i);break n;case 3:break a}for(n[u+12>>2]=0,n[u+4>>2]=0,n[u+8>>2]=4,i=n[r+8>>2],a=n[r+12>>2];;){if(!a)break e;a:{if((a|0)!=1){r=pe(e),ln(i,e),f=pe(e),t=n[u+12>>2],(t|0)==n[u+4>>2]&&On(u+4|0,4),n[n[u+8>>2]+(t<<2)>>2]=f,n[u+12>>2]=t+1,t=n[e+4>>2],f=n[e+8>>2],n[u+40>>2]=f,n[u+36>>2]=r+1,n[u+32>>2]=-2147483646,ve(t,f,r,u+32|0);break a}ln(i,e)}i=i+20|0,a=a-1|0}}if(n[r+12>>2])break u;r=pe(e),ln(i,e),n[u+32>>2]=-2147483645,n[u+36>>2]=r,a=u+32|0,Tn(e,a),i=n[e+4>>2],e=n[e+8>>2],n[u+40>>2]=e,n[u+36>>2]=r+1,n[u+32>>2]=-2147483646,ve(i,e,r,a);break n}for(n[u+16>>2]=n[e+8>>2],n[u+40>>2]=n[u+4>>2],r=n[u+8>>2],n[u+32>>2]=r,n[u+44>>2]=r+(n[u+12>>2]<<2),n[u+36>>2]=r,a=l-16|0,l=a,t=n[u+16>>2],f=n[e+8>>2],c=n[e+4>>2],i=u+32|0,r=n[i+4>>2],d=n[i+12>>2];;){if((r|0)==(d|0))Sa(i),l=a+16|0;else{e=r+4|0,n[i+4>>2]=e,r=n[r>>2],n[a>>2]=-2147483645,n[a+4>>2]=t,ve(c,f,r,a),r=e;continue}break}break n}for(n[u+44>>2]=n[r+16>>2],n[u+40>>2]=t,n[u+36>>2]=i,n[u+32>>2]=e,r=l-32|0,l=r,a=u+32|0,i=n[a+12>>2],t=i-n[a+8>>2]|0,p0(r+8|0,i>>>0>=t>>>0?t:0,4,4),n[r+28>>2]=0,i=n[r+12>>2],n[r+20>>2]=n[r+8>>2],n[r+24>>2]=i,i=l-16|0,l=i,t=r+20|0,f=n[a+12>>2],c=f-n[a+8>>2]|0,qn(t,f>>>0>=c>>>0?c:0),y=i,w=s0(n[t+4>>2],n[t+8>>2],32),n[y+8>>2]=w,n[i+12>>2]=j,n[i+4>>2]=t+8,t=n[a+12>>2],f=t-n[a+8>>2]|0,t=t>>>0>=f>>>0?f:0,d=i+4|0,f=n[d+4>>2],c=n[d+8>>2]+(f<<2)|0,b=n[d>>2],k=n[a+4>>2],d=n[a>>2];;){if(t){h=pe(d),ln(k,d),n[c>>2]=h,t=t-1|0,c=c+4|0,f=f+1|0;continue}break}for(n[b>>2]=f,l=i+16|0,i=u+20|0,n[i+8>>2]=n[r+28>>2],t=n[r+24>>2],n[i>>2]=n[r+20>>2],n[i+4>>2]=t,l=r+32|0,n[u+4>>2]=n[e+8>>2],n[u+40>>2]=n[u+20>>2],r=n[u+24>>2],n[u+32>>2]=r,n[u+44>>2]=r+(n[u+28>>2]<<2),n[u+36>>2]=r,i=l-16|0,l=i,t=n[u+4>>2],f=n[e+8>>2],c=n[e+4>>2],r=n[a+4>>2],d=n[a+12>>2];;){if((r|0)==(d|0))Sa(a),l=i+16|0;else{e=r+4|0,n[a+4>>2]=e,r=n[r>>2],n[i+8>>2]=t,n[i+4>>2]=r+1,n[i>>2]=-2147483646,ve(c,f,r,i),r=e;continue}break}}l=u+48|0}function Ba(r,e){return kc(r,e,16,4,8)}function a8(r,e){var u=0,i=0,a=0,t=0,f=0;for(i=l-16|0,l=i,n[i+12>>2]=r,r=n[e>>2],f=n[e+4>>2];;){n:{if((r|0)==(f|0)){u=0;break n}if(a=r+2|0,n[e>>2]=a,u=l-16|0,l=u,t=n[i+12>>2],r=Nu(n[n[t>>2]>>2],U[r>>1]),r?(n[u+12>>2]=r,r=Ja(t+4|0,u+12|0)?r:0):r=0,l=u+16|0,u=r,r=a,!u)continue}break}return l=i+16|0,u}function n2(r){var e=0,u=0,i=0,a=0;if(e=n[r>>2],(e|0)==n[r+4>>2])return 1114112;if(n[r>>2]=e+1,u=o[e|0],u<<24>>24<0){if(n[r>>2]=e+2,i=o[e+1|0]&63,a=u&31,u>>>0<=223)return i|a<<6;if(n[r>>2]=e+3,i=o[e+2|0]&63|i<<6,u>>>0<240)return i|a<<12;n[r>>2]=e+4,u=a<<18&1835008|(o[e+3|0]&63|i<<6)}return u}function Tc(r,e){r=r|0,e=e|0;var u=0;u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u}function Ca(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0;i=l-32|0,l=i,n[i+20>>2]=u,e=n[e>>2],u=n[e+4>>2],n[i+24>>2]=u,n[i+28>>2]=u+(n[e+8>>2]<<2),f=i+8|0,u=l-16|0,l=u,a=i+24|0,e=n[a+4>>2]-4|0,c=n[i+20>>2],d=n[a>>2];n:{for(;;){if(t=0,(e+4|0)==(d|0))break n;if(n[a+4>>2]=e,j0[c|0](u+8|0,n[e>>2]),e=e-4|0,!!(n[u+8>>2]&1))break}a=n[u+12>>2],t=1}e=t,n[f+4>>2]=a,n[f>>2]=e,l=u+16|0,e=n[i+8>>2],n[r+4>>2]=n[i+12>>2],n[r>>2]=e,l=i+32|0}function Fa(r,e,u){var i=0;i=1,e=n[e>>2];n:{if(n[e>>2]!=1){i=0;break n}e=Vu(n[e+4>>2],u)}n[r+4>>2]=e,n[r>>2]=i}function Ic(r,e){r=r|0,e=e|0;var u=0;u=n[e+12>>2],n[r>>2]=n[e+8>>2],n[r+4>>2]=u}function Ka(r){var e=0;e=l-16|0,l=e,n[e+12>>2]=n[r>>2],n[e+8>>2]=n[r+8>>2],w2(e+8|0),l=e+16|0}function Sa(r){var e=0,u=0;e=l-16|0,l=e,u=n[r+8>>2],n[e+12>>2]=n[r>>2],n[e+8>>2]=u,j2(e+8|0),l=e+16|0}function ve(r,e,u,i){if(e>>>0>u>>>0){r=(u<<4)+r|0,Ia(r),e=n[i+12>>2],n[r+8>>2]=n[i+8>>2],n[r+12>>2]=e,e=n[i+4>>2],n[r>>2]=n[i>>2],n[r+4>>2]=e;return}Ia(i)}function Va(r,e){var u=0,i=0,a=0;for(u=l-32|0,l=u,n[u+16>>2]=n[e+16>>2],i=n[e+12>>2],n[u+8>>2]=n[e+8>>2],n[u+12>>2]=i,i=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=i,t5(u+20|0,u),ou(r,n[u+20>>2]),i=n[e>>2],a=((i<<2)+e|0)+8|0,e=n[e+4>>2];;){if((e|0)!=(i|0)){u2(r,n[a>>2]),a=a+4|0,i=i+1|0;continue}break}l=u+32|0}function Ja(r,e){return e=n[e>>2],o[e+58|0]==1?r=zu(n[r>>2],e,n[n[r+4>>2]>>2]):r=0,r}function u2(r,e){var u=0,i=0;i=n[r+8>>2],u=1;n:{if(e>>>0<128||(u=2,e>>>0<2048))break n;u=e>>>0<65536?3:4}ou(r,u),ir(e,n[r+4>>2]+n[r+8>>2]|0),n[r+8>>2]=i+u}function Xa(r,e){return(W2(n[r>>2],n[r+4>>2],n[e>>2],n[e+4>>2])&128)>>>7|0}function zu(r,e,u){return n[e>>2]?r=0:r=(l4(r,U[e+56>>1],u)|0)!=0,r}function qu(r,e){e&&en(r,e)}function Qa(r,e){return Nu(n[r>>2],U[e>>1])}function $a(r,e){var u=0,i=0,a=0;for(r=n[r>>2],i=n[r+8>>2]<<3,a=n[r+4>>2];u=i,!!(u&&(i=u-8|0,r=a,a=r+8|0,n0[r+4>>2]<e>>>0|n0[r>>2]>e>>>0)););return(u|0)!=0}function r8(r,e,u,i,a,t,f,c){var d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0;k=l-16|0,l=k,y=U[n[e>>2]>>1],d=n[e+4>>2],w=Vu(n[d>>2],t),h=i&255,h||(g=1,e=Vu(Vu(n[d>>2],t),91)),d=r+16|0,t=l-48|0,l=t,n[t+32>>2]=(c<<3)+f,n[t+28>>2]=f,Pa(t+24|0,t+28|0);n:{if(z[t+24>>1]&1){for(f=U[t+26>>1],p0(t+8|0,4,2,2),c=n[t+8>>2],b=n[t+12>>2],z[b>>1]=f,n[t+44>>2]=1,n[t+40>>2]=b,n[t+36>>2]=c,c=t+36|0,b=n[t+28>>2],f=l-16|0,l=f,n[f+12>>2]=n[t+32>>2],n[f+8>>2]=b;;){if(Pa(f,f+8|0),z[f>>1]&1){m=U[f+2>>1],b=n[c+8>>2],(b|0)==n[c>>2]&&Yn(c,1),z[n[c+4>>2]+(b<<1)>>1]=m,n[c+8>>2]=b+1;continue}break}l=f+16|0,n[d+8>>2]=n[t+44>>2],f=n[t+40>>2],n[d>>2]=n[t+36>>2];break n}vs(t+16|0),f=n[t+20>>2],c=n[t+16>>2],n[d+8>>2]=0,n[d>>2]=c}n[d+4>>2]=f,l=t+48|0,Q0(k+8|0),t=n[k+8>>2],f=n[k+12>>2],c=n[u+4>>2],n[r+72>>2]=n[u>>2],n[r+76>>2]=c,s[r+69|0]=a,s[r+68|0]=i,s[r+67|0]=0,s[r+50|0]=0,z[r+48>>1]=y,s[r+47|0]=1,s[r+46|0]=(h|0)==7,s[r+44|0]=0,n[r+40>>2]=w,n[r+36>>2]=0,n[r+28>>2]=t,n[r+32>>2]=f,n[r+12>>2]=e,n[r+8>>2]=g,n[r>>2]=0,l=k+16|0}function _a(r,e,u){e=t8(n[e>>2],2,n[n[e+4>>2]>>2]);n:{if(!e){n[r+4>>2]=0,e=1;break n}s[r+4|0]=u,z[r+2>>1]=U[e+56>>1],e=5}z[r>>1]=e}function t8(r,e,u){var i=0,a=0,t=0,f=0;for(i=l-16|0,l=i,a=i+8|0,t=n[r+124>>2],n[a>>2]=t,n[a+4>>2]=T(n[r+128>>2],68)+t,t=n[i+12>>2],a=n[i+8>>2],f=e&255;;){n:{if(e=a,(t|0)==(e|0)){e=0;break n}if(a=e+68|0,n[e>>2]|o[e+58|0]!=(f|0)||!zu(r,e,u))continue}break}return l=i+16|0,e}function nr(r,e){return zu(n[r>>2],n[e>>2],n[n[r+4>>2]>>2])}function o8(r,e,u){var i=0,a=0,t=0,f=0;n:{u:{e:switch(u|0){case 1:switch(i=o[e|0],i-43|0){case 0:case 2:break n;default:break u}case 0:break n;default:break e}i=o[e|0]}if(i=(i|0)==43,e=i+e|0,u=u-i|0,u>>>0>=9){for(i=0;;){if(a=i,f=!u,!u||(t=o[e|0]-48|0,t>>>0>9)||(i=x(i,0,10,0),j))break n;if(e=e+1|0,u=u-1|0,i=i+t|0,!(t>>>0<=i>>>0))break}break n}for(;;){if(f=!u,!u||(i=o[e|0]-48|0,i>>>0>9))break n;e=e+1|0,u=u-1|0,a=i+T(a,10)|0}}n[r+4>>2]=a,n[r>>2]=a>>>0<17&f}function ur(r,e){F2(r,e,12,4)}function er(r,e){F2(r,e,8,2)}function ir(r,e){var u=0,i=0,a=0;n:{u:{if(r>>>0>=128){if(r>>>0<2048)break u;if(u=r>>>12|0,i=r&63|-128,a=r>>>6&63|-128,r>>>0>=65536)break n;s[e+2|0]=i,s[e+1|0]=a,s[e|0]=u|224;return}s[e|0]=r;return}s[e+1|0]=r&63|128,s[e|0]=r>>>6|192;return}s[e+3|0]=i,s[e+2|0]=a,s[e+1|0]=u&63|128,s[e|0]=r>>>18|240}function f8(r,e,u,i,a,t){var f=0,c=0,d=0,b=0,k=0;for(d=n[r+8>>2],b=n[r+4>>2],k=(i|0)==1114112;;){n:{u:{if(n0[t+20>>2]<=e>>>0||(f=n[t+16>>2]+e|0,c=o[f|0],s[f|0]=1,e>>>0>=d>>>0|c))break u;e:{i:{a:{t:{o:switch(f=(e<<4)+b|0,c=n[f>>2],(c>>31&c-2147483647)-1|0){case 0:break e;case 1:break t;case 2:break a;case 3:break i;default:break o}r=n[t+8>>2],(r|0)==n[t>>2]&&je(t),i=n[t+4>>2]+(r<<3)|0,n[i+4>>2]=u,n[i>>2]=e,n[t+8>>2]=r+1;return}if((ar(i)|0)==(ar(a)|0))break u;break n}f8(r,n[f+4>>2],u,i,a,t),e=n[f+8>>2];continue}e=n[f+4>>2];continue}if(k)break n}return}e=e+1|0}}function je(r){On(r,8)}function ar(r){return(r-48>>>0<10|(r&2097119)-65>>>0<26|(r|0)==95)&(r|0)!=1114112}function rr(r,e){var u=0;u=l-32|0,l=u,ic(u,e),n[u+12>>2]=0,n[u+16>>2]=3,e=n[u+4>>2],n[u+20>>2]=n[u>>2],n[u+24>>2]=e,e=n[u+8>>2],n[u+28>>2]=e;n:{if(e||(e=u+12|0,tr(e),n[u+4>>2]))break n;tr(e)}n[r+16>>2]=n[u+28>>2],e=n[u+24>>2],n[r+8>>2]=n[u+20>>2],n[r+12>>2]=e,e=n[u+16>>2],n[r>>2]=n[u+12>>2],n[r+4>>2]=e,l=u+32|0}function tr(r){var e=0;e=l-16|0,l=e,n[e+12>>2]=r,U6(e+12|0)&&(n[r+4>>2]=n[r+4>>2]-1),l=e+16|0}function s8(r){var e=0,u=0;e=r-9|0;n:{if(e>>>0<=23&&(u=1,8388639>>>e&1)||(u=0,r>>>0<133))break n;u:{if(e=r>>>8|0,e){if((e|0)!=48){if((e|0)==32)break u;if((e|0)!=22)break n;u=(r|0)==5760;break n}u=(r|0)==12288;break n}u=o[(r&255)+1162399|0];break n}u=(o[(r&255)+1162399|0]&2)>>>1|0}return u&1}function or(r){return r>>>0>=178?r=ac(r):r=0,r}function fr(r,e,u){oa(r,e,u),s[r+12|0]=0}function xe(r,e,u){ze(r,e,(u<<3)+e|0)}function ze(r,e,u){var i=0,a=0,t=0;a=u-e|0,t=a>>>3|0,S2(r,t),i=n[r+8>>2],(e|0)!=(u|0)&&(A(n[r+4>>2]+(i<<3)|0,e,a),i=n[r+8>>2]),n[r+8>>2]=i+t}function On(r,e){bc(r,e,4)}function c8(r){On(r,16)}function sr(r){On(r,24)}function Nn(r,e){var u=0,i=0,a=0;u=n[r+8>>2],(u|0)==n[r>>2]&&On(r,12),i=n[r+4>>2]+T(u,12)|0,n[i+8>>2]=n[e+8>>2],a=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=a,n[r+8>>2]=u+1}function V2(r,e){F2(r,e,8,4)}function l8(r,e,u){var i=0,a=0;i=n[r+8>>2],(i|0)==n[r>>2]&&je(r),a=n[r+4>>2]+(i<<3)|0,n[a+4>>2]=u,n[a>>2]=e,n[r+8>>2]=i+1}function qe(r,e,u){var i=0,a=0;i=n[r+8>>2],(i|0)==n[r>>2]&&je(r),a=n[r+4>>2]+(i<<3)|0,s[a+4|0]=u,n[a>>2]=e,n[r+8>>2]=i+1}function cr(r,e){var u=0,i=0,a=0;i=n[r+8>>2],(i|0)==n[r>>2]&&On(r,20),u=n[r+4>>2]+T(i,20)|0,n[u+16>>2]=n[e+16>>2],a=n[e+12>>2],n[u+8>>2]=n[e+8>>2],n[u+12>>2]=a,a=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=a,n[r+8>>2]=i+1}function Tn(r,e){var u=0,i=0,a=0;i=n[r+8>>2],(i|0)==n[r>>2]&&c8(r),a=n[e+12>>2],u=n[r+4>>2]+(i<<4)|0,n[u+8>>2]=n[e+8>>2],n[u+12>>2]=a,a=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=a,n[r+8>>2]=i+1}function b8(r){return r=r|0,!n[r+8>>2]|0}function lr(r){var e=0;return e=n[r+16>>2],Ba(e,(n[r+20>>2]<<4)+e|0)+n[r+32>>2]|0}function Uu(r,e,u){var i=0,a=0,t=0;a=n[e+20>>2]<<4,e=n[e+16>>2],i=e-12|0,t=u&255;n:{for(;;){if(u=0,!a)break n;if(a=a-16|0,i=i+16|0,u=o[e+12|0],e=e+16|0,(u|0)==(t|0))break}e=n[i+4>>2],u=n[i>>2]}n[r+4>>2]=e,n[r>>2]=u}function Ue(r,e,u,i,a){var t=0;t=l-48|0,l=t,vn(t,e),Xt(t+12|0,e+12|0),vn(t+24|0,e+24|0);n:{if(n[e+36>>2]!=-2147483648){vn(t+36|0,e+36|0);break n}n[t+36>>2]=-2147483648}s[r+52|0]=u,e=n[t+4>>2],n[r>>2]=n[t>>2],n[r+4>>2]=e,n[r+8>>2]=n[t+8>>2],s[r+48|0]=a,e=n[t+16>>2],n[r+12>>2]=n[t+12>>2],n[r+16>>2]=e,n[r+20>>2]=n[t+20>>2],e=n[t+28>>2],n[r+24>>2]=n[t+24>>2],n[r+28>>2]=e,n[r+32>>2]=n[t+32>>2],e=n[t+40>>2],n[r+36>>2]=n[t+36>>2],n[r+40>>2]=e,n[r+44>>2]=n[t+44>>2],s[r+51|0]=i>>>16,s[r+49|0]=i,s[r+50|0]=i>>>8,l=t+48|0}function d8(r,e,u){var i=0,a=0,t=0;i=l-16|0,l=i,P2(r,e,u),kn(i+8|0),e=n[i+8>>2],u=n[i+12>>2],Q0(i),a=n[i>>2],t=n[i+4>>2],n[r+32>>2]=0,n[r+36>>2]=-2147483648,n[r+24>>2]=a,n[r+28>>2]=t,n[r+20>>2]=0,n[r+12>>2]=e,n[r+16>>2]=u,l=i+16|0}function br(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;a=l-32|0,l=a,i=n[e+20>>2],u=n[e+32>>2],t=n[e+28>>2],e=n[e+16>>2],n[a+24>>2]=e,n[a+16>>2]=t,n[a+20>>2]=u,s[a+12|0]=27,n[a+8>>2]=1,n[a>>2]=1,n[a+4>>2]=0,n[a+28>>2]=e+(i<<4),i=l+-64|0,l=i,Wa(i+20|0,a);n:{if(o[i+20|0]!=28){for(e=i+32|0,Ya(e,a),u=n[i+32>>2]+1|0,u=u||-1,p0(i,u>>>0<=4?4:u,4,12),t=n[i>>2],u=n[i+4>>2],n[u+8>>2]=n[i+28>>2],c=n[i+24>>2],n[u>>2]=n[i+20>>2],n[u+4>>2]=c,n[i+16>>2]=1,n[i+12>>2]=u,n[i+8>>2]=t,u=n[a+28>>2],n[i+56>>2]=n[a+24>>2],n[i+60>>2]=u,u=n[a+20>>2],n[i+48>>2]=n[a+16>>2],n[i+52>>2]=u,u=n[a+12>>2],n[i+40>>2]=n[a+8>>2],n[i+44>>2]=u,u=n[a+4>>2],n[i+32>>2]=n[a>>2],n[i+36>>2]=u,t=i+8|0,u=l-32|0,l=u;;){if(Wa(u+8|0,e),o[u+8|0]!=28){c=n[t+8>>2],(c|0)==n[t>>2]&&(Ya(u+20|0,e),f=n[u+20>>2]+1|0,Wn(t,f||-1)),f=n[t+4>>2]+T(c,12)|0,n[f+8>>2]=n[u+16>>2],d=n[u+12>>2],n[f>>2]=n[u+8>>2],n[f+4>>2]=d,n[t+8>>2]=c+1;continue}break}l=u+32|0,n[r+8>>2]=n[i+16>>2],e=n[i+12>>2],n[r>>2]=n[i+8>>2],n[r+4>>2]=e;break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}l=i- -64|0,l=a+32|0}function k8(r,e,u,i,a){var t=0;t=l-16|0,l=t,i>>>0<a>>>0&&(n[t+12>>2]=a,n[t+8>>2]=i,s[t+4|0]=u,s[t+5|0]=e,Nn(r,t+4|0)),l=t+16|0}function Ru(r,e,u,i){k8(r,e,0,u,i)}function dr(r,e){mc(r+12|0,e,1),n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}function kr(r,e){hc(r,e,1068736,1068744,1068864,1068804,1068656,1068524,1068456)}function hr(r,e){var u=0,i=0,a=0,t=0;n:{if(o[e+37|0])break n;s[e+37|0]=1;u:{if(o[e+36|0]==1){i=n[e+32>>2],u=n[e+28>>2];break u}if(u=n[e+28>>2],i=n[e+32>>2],(u|0)==(i|0))break n}a=i-u|0,t=n[e+4>>2]+u|0}n[r+4>>2]=a,n[r>>2]=t}function yr(r,e,u){if(u&1){P2(r,e,u>>>1|0);return}Qs(r,e,u)}function s2(r){return r=pn(r,4),r||L(),r}function wr(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0;i=l-48|0,l=i,gr(i+24|0,e,u,46),a=n[i+24>>2];n:{if(a){if(e=n[i+44>>2],u=n[i+40>>2],a=n8(a,n[i+28>>2]),a&1){s[r|0]=2;break n}if(he(i+16|0,n[i+32>>2],n[i+36>>2]),o[i+16|0]){s[r|0]=2;break n}if(t=o[i+17|0],he(i+8|0,u,e),o[i+8|0]){s[r|0]=2;break n}e=o[i+9|0],z[r+4>>1]=a>>>16,s[r+1|0]=t,s[r|0]=1,s[r+2|0]=e;break n}if(gr(i+24|0,e,u,58),u=n[i+24>>2],u){if(c=n[i+44>>2],d=n[i+40>>2],a=n[i+36>>2],e=n[i+32>>2],f=n8(u,n[i+28>>2]),f&1){s[r|0]=2;break n}u:{e:{i:switch(a|0){case 1:switch(u=o[e|0],u-43|0){case 0:case 2:break u;default:break e}case 0:break u;default:break i}u=o[e|0]}u=(u&255)==43,e=u+e|0;e:{if(u=a-u|0,u>>>0>=9){for(a=0;;){if(!u)break e;if(t=o[e|0]-48|0,t>>>0>9||(a=x(a,0,10,0),j))break u;if(e=e+1|0,u=u-1|0,a=a+t|0,!(t>>>0<=a>>>0))break}break u}for(a=0;;){if(!u)break e;if(t=o[e|0]-48|0,t>>>0>9)break u;e=e+1|0,u=u-1|0,a=t+T(a,10)|0}}if(he(i,d,c),!o[i|0]){e=o[i+1|0],n[r+4>>2]=a,z[r+2>>1]=f>>>16,s[r|0]=0,s[r+1|0]=e;break n}s[r|0]=2;break n}s[r|0]=2;break n}s[r|0]=2}l=i+48|0}function gr(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0;a=l-80|0,l=a,t=a+40|0,vu(t,i,e,u),z[a+76>>1]=1,n[a+72>>2]=u,u=0,n[a+68>>2]=0,Re(a+32|0,t),e=n[a+32>>2];n:{if(!e||(i=n[a+36>>2],Re(a+24|0,t),f=n[a+24>>2],!f)||(d=n[a+28>>2],Re(a+16|0,t),c=n[a+16>>2],!c)||(b=n[a+20>>2],Re(a+8|0,t),n[a+8>>2]))break n;n[r+20>>2]=b,n[r+16>>2]=c,n[r+12>>2]=d,n[r+8>>2]=f,n[r+4>>2]=i,u=e}n[r>>2]=u,l=a+80|0}function Re(r,e){var u=0,i=0,a=0,t=0;u=l-32|0,l=u,i=0;n:{if(o[e+37|0])break n;if(t=n[e+4>>2],de(u+20|0,e),n[u+20>>2]==1){i=n[e+28>>2],n[e+28>>2]=n[u+28>>2],a=n[u+24>>2]-i|0,i=i+t|0;break n}hr(u+8|0,e),a=n[u+12>>2],i=n[u+8>>2]}n[r+4>>2]=a,n[r>>2]=i,l=u+32|0}function mr(r,e){var u=0;u=l-48|0,l=u;n:{if(o[e|0]==1){n[u+12>>2]=e+4,n[u+16>>2]=e+1,n[u+20>>2]=e+2,n[u+44>>2]=8,n[u+36>>2]=8,n[u+28>>2]=9,n[u+40>>2]=u+20,n[u+32>>2]=u+16,n[u+24>>2]=u+12,yr(r,1048584,u+24|0);break n}n[u+12>>2]=e+2,n[u+16>>2]=e+4,n[u+20>>2]=e+1,n[u+44>>2]=8,n[u+36>>2]=10,n[u+28>>2]=9,n[u+40>>2]=u+20,n[u+32>>2]=u+16,n[u+24>>2]=u+12,yr(r,1048576,u+24|0)}l=u+48|0}function pr(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0;k=l-48|0,l=k,h=l-32|0,l=h,a=n[e+104>>2],t=n[e+108>>2],c=n[e+92>>2],n[h+28>>2]=c+T(n[e+96>>2],12),n[h+24>>2]=c,n[h+20>>2]=T(t,80)+a,n[h+16>>2]=a,d=h+4|0,c=l-32|0,l=c,a=h+16|0,Ua(c+20|0,a);n:{if(n[c+24>>2]==1){e=c+8|0,er(e,n[c+28>>2]),b=l-16|0,l=b,f=b+4|0,Ua(f,a);u:{if(n[b+8>>2]==1){if(u8(e,n[b+12>>2]),q=b,R=s0(n[e+4>>2],n[e+8>>2],32),n[q+8>>2]=R,n[b+12>>2]=j,n[b+4>>2]=e+8,e=n[a>>2],e&&(y=n[a+4>>2],(y|0)!=(e|0))){for(t=e+76|0,w=(y-e>>>0)/80|0,y=n[f+4>>2],e=n[f+8>>2]+(y<<3)|0;g=U[t-2>>1],m=o[t-4|0],p=m?U[t>>1]:g,g=(m?U[t-28>>1]:g)&65535|(p&65535)<<16,z[e>>1]=g,z[e+2>>1]=g>>>16,z[e+4>>1]=0,z[e+6>>1]=0,t=t+80|0,e=e+8|0,y=y+1|0,w=w-1|0,!!w;);n[f+4>>2]=y}e=n[a+8>>2];e:{if(e){if(t=n[f+4>>2],y=n[f>>2],w=n[a+12>>2],(w|0)!=(e|0))for(a=n[f+8>>2]+(t<<3)|0,f=(w-e>>>0)/12|0,t=t+f|0;w=U[(o[e|0]?4:2)+e>>1],w=w<<16|w,z[a>>1]=w,z[a+2>>1]=w>>>16,z[a+4>>1]=0,z[a+6>>1]=0,e=e+12|0,a=a+8|0,f=f-1|0,!!f;);n[y>>2]=t;break e}n[n[f>>2]>>2]=n[f+4>>2]}l=b+16|0;break u}L()}n[d+8>>2]=n[c+16>>2],e=n[c+12>>2],n[d>>2]=n[c+8>>2],n[d+4>>2]=e,l=c+32|0;break n}L()}if(f=n[h+12>>2],f>>>0>=2){t=n[h+8>>2],c=(f>>>1|0)+f|0;n:for(;;){if(c){c=c-1|0;u:{if(c>>>0<f>>>0){a=U[t>>1]|U[t+2>>1]<<16,b=U[t+4>>1]|U[t+6>>1]<<16,e=(c<<3)+t|0,d=U[e+4>>1]|U[e+6>>1]<<16,y=U[e>>1]|U[e+2>>1]<<16,z[t>>1]=y,z[t+2>>1]=y>>>16,z[t+4>>1]=d,z[t+6>>1]=d>>>16,z[e>>1]=a,z[e+2>>1]=a>>>16,z[e+4>>1]=b,z[e+6>>1]=b>>>16,a=0;break u}a=c-f|0}for(b=c>>>0>f>>>0?f:c;;){if(d=a<<1,e=d|1,b>>>0<=e>>>0||(d=d+2|0,d>>>0<b>>>0&&(e=Ha((e<<3)+t|0,(d<<3)+t|0)+e|0),a=(a<<3)+t|0,d=(e<<3)+t|0,!Ha(a,d)))continue n;r2(a,d,2),a=e}}break}}c=k+4|0;n:{if(b=h+4|0,d=n[b+8>>2],d>>>0<2)break n;for(y=n[b+4>>2],e=y,t=1;;){if((t|0)==(d|0))break n;u:{if(a=e+8|0,pa(a,e)){a=t;break u}t=t+1|0,e=a;continue}break}for(;;){e=(t<<3)+y|0,f=(a<<3)+y|0,w=f-8|0;u:{for(;;){if(t=t+1|0,d>>>0>t>>>0){if(e=e+8|0,pa(e,w))continue;break u}break}n[b+8>>2]=a;break n}w=U[e+4>>1]|U[e+6>>1]<<16,e=U[e>>1]|U[e+2>>1]<<16,z[f>>1]=e,z[f+2>>1]=e>>>16,z[f+4>>1]=w,z[f+6>>1]=w>>>16,a=a+1|0}}n[c+8>>2]=n[h+12>>2],e=n[h+8>>2],n[c>>2]=n[h+4>>2],n[c+4>>2]=e,l=h+32|0;n:{if(i){if(n[k+32>>2]=c,n[k+36>>2]=u,n[k+40>>2]=(i<<1)+u,n[k+44>>2]=k+32,t=l-16|0,l=t,u=t+4|0,e=k+36|0,er(u,n[e+4>>2]-n[e>>2]>>>1|0),b=0,h=l-16|0,l=h,u8(u,n[e+4>>2]-n[e>>2]>>>1|0),a=n[u+8>>2],c=n[u+4>>2],n[h+4>>2]=u+8,q=h,R=s0(c,a,32),n[q+8>>2]=R,n[h+12>>2]=j,u=h+4|0,c=n[u+4>>2],w=n[u>>2],y=n[e>>2],a=n[e+4>>2],(y|0)!=(a|0))for(g=n[u+8>>2],m=n[e+8>>2],p=a-y>>>1|0;;){e=n[m>>2],u=n[e+8>>2]<<3,a=n[e+4>>2]-8|0,f=U[(b<<1)+y>>1],d=(c<<3)+g|0;u:{for(;;){if(e=0,v=f,!u)break u;if(u=u-8|0,a=a+8|0,U[a>>1]==(f|0))break}if(u=U[a+4>>1]|U[a+6>>1]<<16,v=f,(u&255)==2)break u;e=u,u=U[a>>1]|U[a+2>>1]<<16,f=(e&65535)<<16|u>>>16,v=u}if(u=v&65535|(f&65535)<<16,z[d>>1]=u,z[d+2>>1]=u>>>16,z[d+4>>1]=e,z[d+6>>1]=e>>>16,c=c+1|0,b=b+1|0,(p|0)==(b|0))break}n[w>>2]=c,l=h+16|0,e=k+16|0,n[e+8>>2]=n[t+12>>2],u=n[t+8>>2],n[e>>2]=n[t+4>>2],n[e+4>>2]=u,l=t+16|0;break n}n[k+24>>2]=n[k+12>>2],e=n[k+8>>2],n[k+16>>2]=n[k+4>>2],n[k+20>>2]=e}e=r+4|0,u=r;n:{if(n[k+24>>2]){n[e+8>>2]=n[k+24>>2],r=n[k+20>>2],n[e>>2]=n[k+16>>2],n[e+4>>2]=r,r=0;break n}z[e>>1]=5,bn(k+16|0),r=1}n[u>>2]=r,i&&bn(k+4|0),l=k+48|0}function bn(r){g0(r,2,8)}function Ae(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;i=l-112|0,l=i,n[i+52>>2]=0,n[i+44>>2]=0,n[i+48>>2]=4,n[i+72>>2]=1114113,n[i+64>>2]=0,n[i+60>>2]=e+u,n[i+56>>2]=e,d=1;n:for(;;){Tr(i+32|0,i+56|0);u:{e:{i:{if(a=n[i+36>>2],(a|0)!=1114112){if(b=n[i+32>>2],!$6(a)){t=1;a:switch(a-59|0){case 0:case 4:break u;case 1:case 2:case 3:break e;default:break a}if((a|0)==10)break i;if((a|0)==33|(a|0)==46|(a|0)==1567)break u;if((a|0)!=1748)break e;break u}f=i+88|0,rr(f,a),t=l-32|0,l=t,Q0(t+8|0),n[t+28>>2]=0,c=n[t+12>>2],n[t+20>>2]=n[t+8>>2],n[t+24>>2]=c,Va(t+20|0,f),f=i+76|0,n[f+8>>2]=n[t+28>>2],c=n[t+24>>2],n[f>>2]=n[t+20>>2],n[f+4>>2]=c,l=t+32|0,t=1;a:{if(a>>>0<128||(t=2,a>>>0<2048))break a;t=a>>>0<65536?3:4}for(f=t+b|0;;){a=n[i+72>>2],(a|0)==1114113&&(z2(i+24|0,i+56|0),a=n[i+28>>2],n[i+72>>2]=a,n[i+68>>2]=n[i+24>>2]);a:{t:{o:{if((a|0)==1114112)break o;t=0,c=n[i+68>>2];r:{if(!((a|0)==39|(a|0)==8217)&(a|0)!=45||(Mn(i+16|0,e,u,(a>>>0<128?1:a>>>0<2048?2:3)+c|0),k=n[i+16>>2],!k))break r;t=ca(k,n[i+20>>2])}if(!($6(a)|t))break o;if(Tr(i+8|0,i+56|0),(a|0)!=45&t)break t;t=i+88|0,rr(t,a),Va(i+76|0,t);break a}n[i+96>>2]=n[i+84>>2],a=n[i+80>>2],n[i+88>>2]=n[i+76>>2],n[i+92>>2]=a,t=n[i+52>>2],(t|0)==n[i+44>>2]&&sr(i+44|0),a=n[i+48>>2]+T(t,24)|0,n[a+8>>2]=n[i+96>>2],c=n[i+92>>2],n[a>>2]=n[i+88>>2],n[a+4>>2]=c,s[a+20|0]=d&1,n[a+16>>2]=f,n[a+12>>2]=b,n[i+52>>2]=t+1,f=0,d=0;continue n}u2(i+76|0,39)}t=1;a:{if(a>>>0<128||(t=2,a>>>0<2048))break a;t=a>>>0<65536?3:4}f=t+c|0}}n[r+8>>2]=n[i+52>>2],e=n[i+48>>2],n[r>>2]=n[i+44>>2],n[r+4>>2]=e,l=i+112|0;return}a=(f&255)+1|0,f=a>>>0>=255?255:a}t=(f&255)>>>0>1}d=t|d}}function h8(){var r=0,e=0,u=0,i=0,a=0;if(r=l-16|0,l=r,o[1167652]!=3){n[r+8>>2]=1167616,n[r+12>>2]=r+8,u=r+12|0,e=l-48|0,l=e;n:{u:{e:{i:{a:switch(i=o[1167652],i-2|0){case 0:break e;case 1:break i;default:break a}if(s[1167652]=2,n[e+4>>2]=1167652,a=n[u>>2],u=n[a>>2],n[a>>2]=0,!u)break e;if((i|0)==1)break u;i=e+12|0,j0[n[u>>2]](i),A(u,i,36),s[e+8|0]=3,S4(e+4|0)}l=e+48|0;break n}L()}L()}}return l=r+16|0,1167616}function Me(r,e){return Au(n[r>>2],n[r+4>>2],n[e>>2],n[e+4>>2])}function Au(r,e,u,i){var a=0;return a=l-16|0,l=a,n[a+4>>2]=e,n[a>>2]=r,n[a+12>>2]=i,n[a+8>>2]=u,r=Ye(a,a+8|0),l=a+16|0,r}function vr(r){var e=0,u=0,i=0,a=0,t=0;if(i=n[r+4>>2],(i|0)==n[r>>2])return 1114112;if(e=i-1|0,n[r+4>>2]=e,e=s[e|0],(e|0)<0){u=i-2|0,n[r+4>>2]=u,a=e&63,u=o[u|0],e=u<<24>>24;n:{if((e|0)>=-64){r=u&31;break n}u=i-3|0,n[r+4>>2]=u,t=e&63,u=o[u|0],e=u<<24>>24;u:{if((e|0)>=-64){r=u&15;break u}u=r,r=i-4|0,n[u+4>>2]=r,r=e&63|(o[r|0]&7)<<6}r=t|r<<6}e=a|r<<6}return e}function We(r,e){var u=0,i=0;u=l-16|0,l=u,n[u+12>>2]=e,U6(u+12|0)?(i=n[e>>2],n[e>>2]=i+1,e=1):e=0,n[r+4>>2]=i,n[r>>2]=e,l=u+16|0}function Ye(r,e){return w8(n[r>>2],n[r+4>>2],n[e>>2],n[e+4>>2])}function jr(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0;for(f=l-48|0,l=f,h=n[u+8>>2],y=n[u+4>>2];;){n:{if(h){if(n[f+44>>2]=e,n[f+40>>2]=r,n[f+32>>2]=y,g=h>>>0<4,w=g?h:4,m=(w<<3)+y|0,n[f+36>>2]=m,k=f+20|0,a=l-32|0,l=a,Q0(a+8|0),n[a+28>>2]=0,t=n[a+12>>2],n[a+20>>2]=n[a+8>>2],n[a+24>>2]=t,d=l-16|0,l=d,c=f+32|0,t=n[c>>2],b=n[c+4>>2],(t|0)!=(b|0))for(p=a+20|0,v=n[c+12>>2],q=n[c+8>>2],c=b-t>>>3|0;cn(d+8|0,q,v,n[t>>2],n[t+4>>2]),b=n[d+8>>2],b&&P0(p,b,n[d+12>>2]),t=t+8|0,c=c-1|0,!!c;);if(l=d+16|0,n[k+8>>2]=n[a+28>>2],t=n[a+24>>2],n[k>>2]=n[a+20>>2],n[k+4>>2]=t,l=a+32|0,t=n[f+24>>2],a=n[f+28>>2],k=n8(t,a),c=z6(t,4),!(c>>>0<=a>>>0&a>>>0>=4)){for(t=t-1|0;;){if(d=(a|0)!=0,!a)break n;if(c=a+t|0,a=a-1|0,!(s[c|0]>=0))break}break n}if(d=1,(o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24))&-2139062144)break n;for(b=a-4|0,a=c||4;;){if(a>>>0>=b>>>0){a=t+b|0,d=((o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24))&-2139062144)!=0;break n}if(n[a+t>>2]&-2139062144)break n;a=a+4|0}}n[u+8>>2]=0,l=f+48|0;return}n:{if(!(k&1?d:((k>>>16|0)-1&65535)>>>0<7513)||g){n[f+40>>2]=0,n[f+32>>2]=0,n[f+36>>2]=4,Nn(i,f+32|0);break n}zr(f+8|0,y,w),xr(n[i+4>>2],n[i+8>>2],n[f+8>>2],n[f+12>>2])}h=h-w|0,F(f+20|0),y=m}}function xr(r,e,u,i){n:{if(!e||(r=(T(e,12)+r|0)-12|0,!r))break n;l8(r,u,i)}}function zr(r,e,u){var i=0,a=0;i=0;n:{if(!u||(u=(u<<3)+e|0,i=0,(u|0)==8))break n;a=n[u-4>>2],i=n[e>>2]}n[r+4>>2]=a,n[r>>2]=i}function qr(r){var e=0,u=0,i=0;e=l-16|0,l=e,Uu(e+8|0,r,2),r=n[e+8>>2],u=0;n:{if(!r||(i=n[e+12>>2],u=1,Au(r,i,1068440,4)))break n;u=Au(r,i,1068444,9)?2:0}return r=u,l=e+16|0,r}function Ur(r){return n[r>>2]?Me(r,1069028):0}function y8(r,e,u,i){var a=0,t=0,f=0,c=0;t=l-32|0,l=t,a=b4(e,u,i),af(t,e),u=0,f=n[t+4>>2];n:{u:{for(;;){e:{if(i=a,!(i&&u>>>0<f>>>0)){if(!i)break u;break e}if(!b8(i+36|0))break e;if(u=(u>>>0<f>>>0)+u|0,a=0,n[i+48>>2]==-2147483648)continue;a=b4(e,n[i+52>>2],n[i+56>>2]);continue}break}a=n[i+44>>2],u=n[i+40>>2],n[t+28>>2]=e,n[t+20>>2]=u,n[t+24>>2]=u+(a<<1),u=t+8|0,e=l-48|0,l=e,i=t+20|0,a=Aa(i);e:{if(a){for(p0(e+8|0,4,4,4),f=n[e+8>>2],c=n[e+12>>2],n[c>>2]=a,n[e+28>>2]=1,n[e+24>>2]=c,n[e+20>>2]=f,n[e+40>>2]=n[i+8>>2],a=n[i+4>>2],n[e+32>>2]=n[i>>2],n[e+36>>2]=a,i=e+20|0,f=e+32|0;;){if(c=Aa(f),c){a=n[i+8>>2],(a|0)==n[i>>2]&&qn(i,1),n[n[i+4>>2]+(a<<2)>>2]=c,n[i+8>>2]=a+1;continue}break}n[u+8>>2]=n[e+28>>2],i=n[e+24>>2],n[u>>2]=n[e+20>>2],n[u+4>>2]=i;break e}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4}if(l=e+48|0,n[t+8>>2]==-2147483648)break u;n[r+8>>2]=n[t+16>>2],e=n[t+12>>2],n[r>>2]=n[t+8>>2],n[r+4>>2]=e;break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}l=t+32|0}function Ec(r){r=r|0;var e=0,u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0;e=l-304|0,l=e,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=4,n[e+52>>2]=4,n[e+56>>2]=0,n[e+44>>2]=0,n[e+48>>2]=0,n[e+36>>2]=0,n[e+40>>2]=4,n[e+72>>2]=0,n[e+76>>2]=2,f=n[270458],n[e+80>>2]=n[270457],n[e+84>>2]=f,f=n[270460],n[e+88>>2]=n[270459],n[e+92>>2]=f,n[e+96>>2]=0,n[e+100>>2]=0,g=e+80|0,p=e+60|0;n:for(;;){u:{if(s[e+104|0]=k+1,We(e+24|0,e+72|0),n[e+24>>2]!=1)break u;f=g+(n[e+28>>2]<<3)|0,i=n[f+4>>2],u=n[f>>2],f=0,n[e+132>>2]=0,n[e+124>>2]=0,n[e+128>>2]=4,Rr(e+136|0,u,i);e:for(;;){Ar(e+188|0,e+136|0);i:{a:{if(u=n[e+192>>2],u){y=n[e+188>>2],a=n[e+196>>2],_6(e+16|0,u,a,91);t:{if(i=n[e+16>>2],!i||(m8(e+8|0,i,n[e+20>>2],93),i=n[e+8>>2],!i))break t;d=n[e+12>>2],f=i;continue}if(!f)break a;if(_u(f,d,60))break i;if(w=Mr(f,d)&255,(w|0)==15)break a;for(i=s2(12),n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4,n[e+208>>2]=1,n[e+204>>2]=i,n[e+200>>2]=1,z[e+240>>1]=1,n[e+236>>2]=0,n[e+232>>2]=u+a,n[e+228>>2]=u,n[e+224>>2]=a,n[e+220>>2]=u,n[e+216>>2]=a,n[e+212>>2]=0,v=n[e+128>>2],q=v+(n[e+132>>2]<<4)|0;;){Wr(e,e+212|0);t:{if(u=n[e>>2],u){c=n[e+4>>2],n[e+248>>2]=c,n[e+244>>2]=u;o:{r:{if(!Me(e+244|0,1084056)){if(_u(u,c,60))break o;i=s2(12),a=s2(8),n[a+4>>2]=c,n[a>>2]=u;break r}i=s2(12),a=s2(8),n[a>>2]=0}n[i+8>>2]=1,n[i+4>>2]=a,n[i>>2]=1,n[e+260>>2]=1,n[e+256>>2]=i,n[e+252>>2]=1;break t}n[e+268>>2]=q,n[e+264>>2]=v,n[e+272>>2]=e+244,a=e+252|0,u=l-48|0,l=u,c=e+264|0,ja(u+20|0,c);o:{if(n[u+20>>2]!=-2147483648){for(i=u+32|0,ur(i,4),b=n[u+24>>2],t=n[u+36>>2],n[t>>2]=n[u+20>>2],n[t+4>>2]=b,n[t+8>>2]=n[u+28>>2],t=n[u+36>>2],n[u+8>>2]=n[u+32>>2],n[u+12>>2]=t,n[u+16>>2]=1,n[u+40>>2]=n[c+8>>2],t=n[c+4>>2],n[u+32>>2]=n[c>>2],n[u+36>>2]=t,t=u+8|0,c=l-16|0,l=c;;){if(ja(c+4|0,i),n[c+4>>2]!=-2147483648){b=n[t+8>>2],(b|0)==n[t>>2]&&Wn(t,1),h=n[t+4>>2]+T(b,12)|0,n[h+8>>2]=n[c+12>>2],m=n[c+8>>2],n[h>>2]=n[c+4>>2],n[h+4>>2]=m,n[t+8>>2]=b+1;continue}break}l=c+16|0,n[a+8>>2]=n[u+16>>2],i=n[u+12>>2],n[a>>2]=n[u+8>>2],n[a+4>>2]=i;break o}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}if(l=u+48|0,n[e+260>>2])break t;ye(a),ye(e+200|0);break a}if(u=n[e+200>>2],(u|0)==-2147483648)break a;for(i=n[e+204>>2],a=n[e+208>>2],n[e+272>>2]=u,n[e+268>>2]=i,n[e+264>>2]=i,u=T(a,12)+i|0,n[e+276>>2]=u;;){o:{if((i|0)==(u|0)||(n[e+268>>2]=i+12,a=n[i>>2],(a|0)==-2147483648))break o;u=n[i+8>>2],i=n[i+4>>2],n[e+216>>2]=i,n[e+220>>2]=u,n[e+212>>2]=a;r:{if((u|0)==1|u>>>0>1&&(a=n[i>>2],a))break r;R0(e+212|0),Yr(e+264|0);break a}c=n[i+4>>2],u=n[e+44>>2],(u|0)==n[e+36>>2]&&sr(e+36|0),i=n[e+40>>2]+T(u,24)|0,n[i+4>>2]=c,n[i>>2]=a,a=n[e+216>>2],n[i+8>>2]=n[e+212>>2],n[i+12>>2]=a,n[i+16>>2]=n[e+220>>2],s[i+20|0]=w,n[e+44>>2]=u+1,i=n[e+268>>2],u=n[e+276>>2];continue}break}Yr(e+264|0);continue e}u=n[e+208>>2],i=n[e+204>>2],n[e+288>>2]=0,n[e+276>>2]=0,n[e+264>>2]=i,n[e+268>>2]=i+T(u,12),h=e+252|0,n[e+272>>2]=h,c=e+108|0,i=l+-64|0,l=i,a=e+264|0,xa(i+16|0,a);t:{if(n[i+16>>2]!=-2147483648){for(u=i+28|0,za(u,a),t=n[i+28>>2]+1|0,t=t||-1,ur(u,t>>>0<=4?4:t),b=n[i+20>>2],t=n[i+32>>2],n[t>>2]=n[i+16>>2],n[t+4>>2]=b,n[t+8>>2]=n[i+24>>2],t=n[i+32>>2],n[i>>2]=n[i+28>>2],n[i+4>>2]=t,n[i+8>>2]=1,A(u,a,36),a=l-32|0,l=a;;){if(xa(a+8|0,u),n[a+8>>2]!=-2147483648){t=n[i+8>>2],(t|0)==n[i>>2]&&(za(a+20|0,u),b=n[a+20>>2]+1|0,Wn(i,b||-1)),b=n[i+4>>2]+T(t,12)|0,n[b+8>>2]=n[a+16>>2],m=n[a+12>>2],n[b>>2]=n[a+8>>2],n[b+4>>2]=m,n[i+8>>2]=t+1;continue}break}l=a+32|0,n[c+8>>2]=n[i+8>>2],u=n[i+4>>2],n[c>>2]=n[i>>2],n[c+4>>2]=u;break t}n[c+8>>2]=0,n[c>>2]=0,n[c+4>>2]=4}l=i- -64|0,ye(e+200|0),n[e+208>>2]=n[e+116>>2],i=n[e+112>>2],n[e+200>>2]=n[e+108>>2],n[e+204>>2]=i,ye(h)}}J2(e+124|0),k=o[e+104|0];continue n}qe(p,y,k);continue}c=n[e+132>>2],(c|0)==n[e+124>>2]&&c8(e+124|0),i=n[e+128>>2]+(c<<4)|0,n[i+12>>2]=a,n[i+8>>2]=u,n[i+4>>2]=d,n[i>>2]=f,n[e+132>>2]=c+1}}break}if(a=n[e+44>>2],a>>>0>=2){u=n[e+40>>2],t=l-32|0,l=t,d=(a>>>1|0)+a|0;n:for(;;){if(d){d=d-1|0;u:{if(d>>>0<a>>>0){f=T(d,24)+u|0,i=n[f+16>>2],c=n[f+20>>2],k=n[f+8>>2],b=n[f+12>>2],h=n[u>>2],g=n[u+4>>2],y=n[f+4>>2],n[u>>2]=n[f>>2],n[u+4>>2]=y,y=n[u+8>>2],w=n[u+12>>2],n[u+8>>2]=k,n[u+12>>2]=b,k=n[u+16>>2],b=n[u+20>>2],n[u+16>>2]=i,n[u+20>>2]=c,n[f>>2]=h,n[f+4>>2]=g,n[f+8>>2]=y,n[f+12>>2]=w,n[f+16>>2]=k,n[f+20>>2]=b,i=0;break u}i=d-a|0}for(c=a>>>0<d>>>0?a:d;;){if(k=i<<1,f=k|1,c>>>0<=f>>>0||(k=k+2|0,k>>>0<c>>>0&&(f=Za(T(f,24)+u|0,T(k,24)+u|0)+f|0),i=T(i,24)+u|0,k=T(f,24)+u|0,!Za(i,k)))continue n;r2(i,k,6),i=f}}break}l=t+32|0}for(c=e+48|0,Rr(e+136|0,1081844,2211),f=e+216|0,i=e+76|0;;){Ar(e+252|0,e+136|0);n:{u:{e:{if(u=n[e+256>>2],u){if(a=n[e+252>>2],Q6(e+108|0,u,n[e+260>>2],32),u=n[e+108>>2],!u||(d=n[e+120>>2],t=n[e+116>>2],k=Mr(u,n[e+112>>2])&255,(k|0)==15)||(n[e+204>>2]=d,n[e+200>>2]=t,Pr(e+72|0,e+200|0),u=n[e+72>>2],(u|0)==6))break u;if(d=n[e+204>>2],n[e+280>>2]=n[e+88>>2],t=n[e+84>>2],n[e+272>>2]=n[e+80>>2],n[e+276>>2]=t,t=n[e+76>>2],n[e+264>>2]=n[e+72>>2],n[e+268>>2]=t,!d)break e;Pn(e+264|0);break u}A(r,e+36|0,36),l=e+304|0;return}if(d=n[i+12>>2],n[f+8>>2]=n[i+8>>2],n[f+12>>2]=d,d=n[i+4>>2],n[f>>2]=n[i>>2],n[f+4>>2]=d,n[e+212>>2]=u,n[e+80>>2]=0,n[e+72>>2]=0,n[e+76>>2]=4,u=e+212|0,d=e+72|0,ln(u,d),n[e+264>>2]=-2147483644,Tn(d,e+264|0),d=n[e+72>>2],t=n[e+76>>2],b=n[e+80>>2],Pn(u),(d|0)!=-2147483648)break n}qe(p,a,2);continue}a=n[e+56>>2],(a|0)==n[e+48>>2]&&c8(c),u=n[e+52>>2]+(a<<4)|0,n[u+8>>2]=t,n[u+12>>2]=b,n[u+4>>2]=d,s[u|0]=k,n[e+56>>2]=a+1}}function Rr(r,e,u){var i=0,a=0;i=l-48|0,l=i,a=i+8|0,vu(a,10,e,u),z[i+44>>1]=0,n[i+40>>2]=u,n[i+36>>2]=0,r=A(r,a,40),n[r+48>>2]=0,n[r+40>>2]=1,n[r+44>>2]=0,l=i+48|0}function Ar(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;u=l-48|0,l=u;n:{u:{for(;;){if(f=n[e+40>>2],n[e+40>>2]=f+1,o[e+37|0])break u;t=n[e+4>>2],de(u+36|0,e);e:{if(n[u+36>>2]==1){i=n[e+28>>2],a=n[u+44>>2],n[e+28>>2]=a,a=a-i|0,i=i+t|0;break e}hr(u+24|0,e),a=n[u+28>>2],i=n[u+24>>2]}if(!i||(no(u+16|0,i,a),i=n[u+16>>2],!i)||(ju(u+8|0,i,n[u+20>>2]),i=n[u+8>>2],!i))break u;if(a=n[u+12>>2],n[u+40>>2]=i,n[u+36>>2]=f,n[u+44>>2]=a,t=u+36|0,c=n[t+8>>2],c?t=_u(n[t+4>>2],c,35)^1:t=0,!!t)break}n[r+8>>2]=a,n[r+4>>2]=i,n[r>>2]=f;break n}n[r+4>>2]=0}l=u+48|0}function Mr(r,e){var u=0,i=0,a=0,t=0;u=l-16|0,l=u,_6(u+8|0,r,e,82),e=15,r=n[u+8>>2];n:{if(!r||(he(u,r,n[u+12>>2]),o[u|0]))break n;for(r=o[u+1|0],i=o[1068420]|o[1068421]<<8|(o[1068422]<<16|o[1068423]<<24),e=l-32|0,a=o[1068416]|o[1068417]<<8|(o[1068418]<<16|o[1068419]<<24),s[e+23|0]=a,s[e+24|0]=a>>>8,s[e+25|0]=a>>>16,s[e+26|0]=a>>>24,s[e+27|0]=i,s[e+28|0]=i>>>8,s[e+29|0]=i>>>16,s[e+30|0]=i>>>24,i=o[1068413]|o[1068414]<<8|(o[1068415]<<16|o[1068416]<<24),n[e+16>>2]=o[1068409]|o[1068410]<<8|(o[1068411]<<16|o[1068412]<<24),n[e+20>>2]=i,i=e+16|0;;){u:{if(e=15,(t|0)==15)break u;if(e=i+t|0,t=t+1|0,e=o[e|0],(e+1&31)!=(r|0))continue}break}}return l=u+16|0,e}function Wr(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0;for(a=l-16|0,l=a,c=e+16|0;;){n:{if(f=0,o[e+29|0])break n;t=n[e+8>>2];u:{e:{for(;;){if(d=n[e+16>>2],b=n[e+20>>2],z2(a+8|0,c),u=n[a+12>>2],(u|0)==1114112)break e;if(i=n[a+8>>2],!!s8(u))break}u=n[e>>2],n[e>>2]=(n[e+16>>2]+(i+(b-d|0)|0)|0)-n[e+20>>2],f=u+t|0,u=i-u|0;break u}if(o[e+29|0]||(s[e+29|0]=1,t=n[e+4>>2],i=n[e>>2],!o[e+28|0]&(t|0)==(i|0)))break n;f=i+n[e+8>>2]|0,u=t-i|0}if(!u)continue}break}n[r+4>>2]=u,n[r>>2]=f,l=a+16|0}function Yr(r){var e=0,u=0;e=l-16|0,l=e,n[e+12>>2]=r,u=n[r+4>>2],Ea(u,(n[r+12>>2]-u>>>0)/12|0),Pe(e+12|0),l=e+16|0}function J2(r){g0(r,4,16)}function Pr(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;u=l-80|0,l=u,i=s2(20),Or(u+40|0,e),a=n[u+40>>2];n:{if((a|0)==6){n[r>>2]=6,en(i,20);break n}for(c=n[u+56>>2],f=n[u+52>>2],n[u+32>>2]=f,n[u+36>>2]=c,d=n[u+48>>2],t=n[u+44>>2],n[u+24>>2]=t,n[u+28>>2]=d,n[i>>2]=a,n[i+4>>2]=t,n[i+8>>2]=d,n[i+12>>2]=f,n[i+16>>2]=c,n[u+20>>2]=1,n[u+16>>2]=i,n[u+12>>2]=1,t=u- -64|0,a=u+44|0;;){if(!X2(e,124)){n[r+12>>2]=n[u+20>>2],e=n[u+16>>2],n[r+4>>2]=n[u+12>>2],n[r+8>>2]=e,n[r>>2]=4;break n}if(Or(u+40|0,e),i=n[u+40>>2],(i|0)!=6){f=n[a+12>>2],n[t+8>>2]=n[a+8>>2],n[t+12>>2]=f,f=n[a+4>>2],n[t>>2]=n[a>>2],n[t+4>>2]=f,n[u+60>>2]=i,cr(u+12|0,u+60|0);continue}break}n[r>>2]=6,we(u+12|0)}l=u+80|0}function Or(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;u=l-144|0,l=u,n[u+32>>2]=0,n[u+24>>2]=0,n[u+28>>2]=4,g=u+44|0,b=u+108|0,m=u+80|0,y=u+76|0,p=u+132|0,v=u+112|0;n:{for(;;){u:{if(t=n[e+4>>2],t&&(a=n[e>>2],n[u+104>>2]=124,n[u+108>>2]=41,i=l-48|0,l=i,f=u+104|0,c=n[f+4>>2],f=n[f>>2],n[i+40>>2]=0,n[i+32>>2]=a,n[i+24>>2]=a,n[i+16>>2]=f,n[i+20>>2]=c,n[i+28>>2]=t,n[i+36>>2]=a+t,fa(i+4|0,i+16|0),l=i+48|0,n[i+8>>2]|n[i+4>>2]))break u;n[r+12>>2]=n[u+32>>2],e=n[u+28>>2],n[r+4>>2]=n[u+24>>2],n[r+8>>2]=e,n[r>>2]=3;break n}a=1;u:{e:{i:{a:{t:{o:{r:{h:{v:{y:{w:switch(i=Mu(e),i-91|0){case 0:break y;case 1:break v;case 2:break i;case 3:break e;default:break w}if(a=i-36|0,a>>>0>27)break a;if((a|0)==4)break h;if(!(1<<a&134218945))break a;break i}a=X2(e,94),n[u+136>>2]=0,n[u+128>>2]=0,n[u+132>>2]=4,s[u+140|0]=a;y:{for(;;){w:{z:{W:switch(i=Mu(e),i-92|0){case 1:break y;case 0:break z;default:break W}if((i|0)==1114112)break w;a=i,t=n[e>>2],f=n[e+4>>2];W:{if(!_u(t,f,45)||$u(t,f,1084064,2))break W;if((Mu(e)|0)==1114112||(a=Mu(e),(a|0)==1114112))break w}t=n[u+136>>2],(t|0)==n[u+128>>2]&&je(u+128|0),f=n[u+132>>2]+(t<<3)|0,n[f+4>>2]=a,n[f>>2]=i,n[u+136>>2]=t+1;continue}if(a=u+104|0,Nr(a,e),t=n[u+104>>2],(t|0)==-2147483648)break w;f=n[u+112>>2],i=n[u+108>>2],n[u+112>>2]=t,n[u+104>>2]=i,n[u+108>>2]=i,n[u+116>>2]=(f<<3)+i,i=l-16|0,l=i,t=u+128|0,k=n[a+12>>2],c=n[a+4>>2],h=k-c|0,w=h>>>3|0,S2(t,w),f=n[t+8>>2],(c|0)!=(k|0)&&(A(n[t+4>>2]+(f<<3)|0,c,h),f=n[t+8>>2]),n[t+8>>2]=f+w,t=n[a+8>>2],n[i+12>>2]=n[a>>2],n[i+8>>2]=t,R0(i+8|0),l=i+16|0;continue}break}R0(u+128|0),i=6;break o}if(a=n[p+4>>2],n[u+104>>2]=n[p>>2],n[u+108>>2]=a,n[u+112>>2]=n[p+8>>2],a=n[u+128>>2],i=6,(a|0)==-2147483648)break o;n[u+64>>2]=n[u+112>>2],d=n[u+108>>2],n[u+56>>2]=n[u+104>>2],n[u+60>>2]=d,d=a,i=0;break o}if(!X2(e,98))break r;a=2;break e}if(Pr(u+104|0,e),a=n[u+104>>2],(a|0)==6)break i;if(d=n[b+12>>2],n[y+8>>2]=n[b+8>>2],n[y+12>>2]=d,d=n[b+4>>2],n[y>>2]=n[b>>2],n[y+4>>2]=d,n[u+72>>2]=a,X2(e,41))break t;Pn(u+72|0);break i}if(Nr(u+92|0,e),i=6,n[u+92>>2]==-2147483648)break o;a=n[u+96>>2],n[u+128>>2]=n[u+92>>2],n[u+132>>2]=a,a=n[u+100>>2],n[u+136>>2]=a,fr(b,n[u+132>>2],a),R0(u+128|0),a=n[v+4>>2],n[u+56>>2]=n[v>>2],n[u+60>>2]=a,n[u+64>>2]=n[v+8>>2],d=n[u+108>>2],i=0}if(a=i,(a|0)!=6)break e;break i}d=n[m+4>>2],n[u+56>>2]=n[m>>2],n[u+60>>2]=d,n[u+64>>2]=n[m+8>>2],d=n[u+76>>2];break e}a:switch(i-123|0){default:if((i|0)==1114112)break i;break;case 1:break a;case 0:case 2:break i}n[u+132>>2]=i,n[u+128>>2]=i,fr(u+104|0,u+128|0,1),a=n[b+4>>2],n[u+56>>2]=n[b>>2],n[u+60>>2]=a,n[u+64>>2]=n[b+8>>2],d=n[u+104>>2],a=0;break e}n[r>>2]=6;break u}n[g+8>>2]=n[u+64>>2],i=n[u+60>>2],n[g>>2]=n[u+56>>2],n[g+4>>2]=i,n[u+40>>2]=d,n[u+36>>2]=a,a=1;e:{i:{if(X2(e,63)){i=0,f=1;break i}if(f=0,X2(e,42)){i=0;break i}if(X2(e,43)){i=1;break i}a:{if(!X2(e,123))break a;c=u+104|0,Q6(c,n[e>>2],n[e+4>>2],125),i=n[u+104>>2];t:{if(!i)break t;t=n[u+108>>2],k=n[u+116>>2],n[e>>2]=n[u+112>>2],n[e+4>>2]=k,Q6(c,i,t,44);o:{c=n[u+104>>2];r:{if(c){if(k=n[u+112>>2],h=n[u+116>>2],w=Au(k,h,1,0),o8(u+16|0,c,n[u+108>>2]),i=n[u+20>>2],t=n[u+16>>2],w)break o;if((t|0)!=1||(o8(u+8|0,k,h),!(n[u+8>>2]&1)))break t;a=n[u+12>>2];break r}if(o8(u,i,t),n[u>>2]!=1)break t;a=n[u+4>>2],i=a}if(f=1,(i|0)!=1)break i;if(i=1,(a|0)==1)break a;break i}if((t|0)==1)break i}n[r>>2]=6,Pn(u+36|0);break u}n[u+120>>2]=n[u+52>>2],a=n[u+48>>2],n[u+112>>2]=n[u+44>>2],n[u+116>>2]=a,a=n[u+40>>2],n[u+104>>2]=n[u+36>>2],n[u+108>>2]=a;break e}t=s2(20),n[t+16>>2]=n[u+52>>2],c=n[u+48>>2],n[t+8>>2]=n[u+44>>2],n[t+12>>2]=c,c=n[u+40>>2],n[t>>2]=n[u+36>>2],n[t+4>>2]=c,n[u+112>>2]=t,n[u+120>>2]=a,n[u+116>>2]=f,n[u+108>>2]=i,n[u+104>>2]=5}cr(u+24|0,u+104|0);continue}break}we(u+24|0)}l=u+144|0}function Mu(r){var e=0,u=0,i=0;return e=l-16|0,l=e,u=n[r>>2],n[e+8>>2]=u,n[e+12>>2]=u+n[r+4>>2],u=n2(e+8|0),(u|0)!=1114112&&(i=n[e+8>>2],n[r>>2]=i,n[r+4>>2]=n[e+12>>2]-i),l=e+16|0,u}function X2(r,e){var u=0,i=0,a=0;return u=l-16|0,l=u,i=n[r>>2],a=n[r+4>>2],_6(u+8|0,i,a,e),e=n[u+8>>2],n[r+4>>2]=e?n[u+12>>2]:a,n[r>>2]=e||i,l=u+16|0,(e|0)!=0}function Nr(r,e){var u=0;n:{if(e=Mu(e),(e|0)!=110){if((e|0)!=115){if((e|0)==1114112){n[r>>2]=-2147483648;return}if(e-33>>>0<15|e-58>>>0<7|(e-91>>>0<6|e-123>>>0<4))break n;n[r>>2]=-2147483648;return}e=s2(16),n[e+8>>2]=32,n[e+12>>2]=32,n[e>>2]=9,n[e+4>>2]=13,n[r+8>>2]=2,n[r+4>>2]=e,n[r>>2]=2;return}e=s2(8),n[r+8>>2]=1,n[r+4>>2]=e,n[r>>2]=1,n[e>>2]=10,n[e+4>>2]=10;return}u=s2(8),n[u+4>>2]=e,n[u>>2]=e,n[r+8>>2]=1,n[r+4>>2]=u,n[r>>2]=1}function Tr(r,e){var u=0,i=0;u=l-16|0,l=u,i=n[e+16>>2],n[e+16>>2]=1114113,(i|0)!=1114113?e=n[e+12>>2]:(z2(u+8|0,e),i=n[u+12>>2],e=n[u+8>>2]),n[r+4>>2]=i,n[r>>2]=e,l=u+16|0}function w8(r,e,u,i){return(e|0)==(i|0)?r=C2(r,u,e):r=1,!r}function Pe(r){var e=0;e=l-16|0,l=e,r=n[r>>2],n[e+12>>2]=n[r>>2],n[e+8>>2]=n[r+8>>2],w2(e+8|0),l=e+16|0}function Ir(r,e){var u=0,i=0;u=l-16|0,l=u,i=n[e+4>>2],e=n[e+8>>2],V2(u+4|0,e),e&&(A(n[u+8>>2],i,e<<3),n[u+12>>2]=e),n[r+8>>2]=n[u+12>>2],e=n[u+8>>2],n[r>>2]=n[u+4>>2],n[r+4>>2]=e,l=u+16|0}function In(r){var e=0;e=l-16|0,l=e,Sf(r),l=e+16|0}function Er(r,e){var u=0,i=0,a=0,t=0;i=l-16|0,l=i,a=i+8|0,u=n[e+16>>2],u>>>0>=n0[e+20>>2]?e=0:(n[e+16>>2]=u+1,t=n[e+8>>2]+u|0,e=n[e>>2]+u|0),n[a+4>>2]=t,n[a>>2]=e,e=n[i+8>>2],e?u=o[n[i+12>>2]]^o[e|0]:u=0,s[r+1|0]=u,s[r|0]=(e|0)!=0,l=i+16|0}function g8(r,e){var u=0,i=0;return u=l-32|0,l=u,n[u+28>>2]=0,n[u+20>>2]=r,n[u+12>>2]=r,n[u+16>>2]=e,n[u+24>>2]=r+e,r=n2(u+20|0),(r|0)!=1114112&&(i=!n[u+28>>2]&r-48>>>0<10),l=u+32|0,i}function m8(r,e,u,i){var a=0,t=0,f=0;a=l-16|0,l=a,n[a+12>>2]=0,ke(a,i,a+12|0),f=n[a>>2],i=l-16|0,l=i,t=n[a+4>>2],n[i+4>>2]=t,n[i>>2]=f,f=0,u>>>0>=t>>>0&&(n[i+12>>2]=t,n[i+8>>2]=(u-t|0)+e,f=Ye(i,i+8|0)),l=i+16|0,n[r+4>>2]=u-t,n[r>>2]=f?e:0,l=a+16|0}function E2(r){jn(r,12)}function Q2(r,e){if(e){zs(r);return}n[r>>2]=3}function p8(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0;for(Y=l-16|0,l=Y,w=Y+8|0,n[w+4>>2]=(u<<4)+e,n[w>>2]=e,I=n[Y+12>>2],u=n[Y+8>>2];;){if((u|0)!=(I|0)){e=n[r+40>>2]+((o[u+3|0]|o[u+4|0]<<8|(o[u+5|0]<<16|o[u+6|0]<<24))>>>2&67108863)|0,w=n[r+20>>2],f=x(e,0,w,0),k=j,i=f,f=n[r+36>>2]+((o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24))&67108863)|0,W=n[r+24>>2],c=x(f,0,W,0),g=i+c|0,d=j+k|0,k=n[r+44>>2]+((o[u+6|0]|o[u+7|0]<<8|(o[u+8|0]<<16|o[u+9|0]<<24))>>>4&67108863)|0,p=n[r+16>>2],v=x(k,0,p,0),i=v+g|0,d=j+(c>>>0>g>>>0?d+1|0:d)|0,g=n[r+48>>2]+((o[u+9|0]|o[u+10|0]<<8|(o[u+11|0]<<16|o[u+12|0]<<24))>>>6|0)|0,P=n[r+32>>2],c=T(P,5),q=x(g,0,c,0),t=q+i|0,i=j+(i>>>0<v>>>0?d+1|0:d)|0,d=n[r+52>>2]+16777216+((o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24))>>>8)|0,v=n[r+28>>2],a=T(v,5),O=x(d,0,a,0),R=O+t|0,q=j+(t>>>0<q>>>0?i+1|0:i)|0,i=x(e,0,p,0),t=j,b=x(f,0,w,0),i=b+i|0,t=j+t|0,m=x(c,0,k,0),h=m+i|0,i=j+(i>>>0<b>>>0?t+1|0:t)|0,b=x(g,0,a,0),t=h+b|0,i=j+(h>>>0<m>>>0?i+1|0:i)|0,m=T(W,5),y=x(d,0,m,0),h=y+t|0,i=j+(t>>>0<b>>>0?i+1|0:i)|0,b=h>>>0<y>>>0?i+1|0:i,i=x(e,0,c,0),t=j,y=x(f,0,p,0),i=y+i|0,t=j+t|0,M=x(k,0,a,0),a=M+i|0,i=j+(i>>>0<y>>>0?t+1|0:t)|0,m=x(g,0,m,0),t=a+m|0,a=j+(a>>>0<M>>>0?i+1|0:i)|0,y=x(d,0,T(w,5),0),i=y+t|0,t=j+(t>>>0<m>>>0?a+1|0:a)|0,a=((i>>>0<y>>>0?t+1|0:t)&67108863)<<6|i>>>26,t=a+h|0,m=((a>>>0>t>>>0?b+1|0:b)&67108863)<<6|t>>>26,y=m+R|0,n[r+44>>2]=y&67108863,a=x(e,0,W,0),h=j,M=x(f,0,v,0),a=M+a|0,h=j+h|0,N=x(k,0,w,0),b=N+a|0,a=j+(a>>>0<M>>>0?h+1|0:h)|0,M=x(p,0,g,0),h=M+b|0,a=j+(b>>>0<N>>>0?a+1|0:a)|0,b=x(c,0,d,0),c=b+h|0,a=j+(h>>>0<M>>>0?a+1|0:a)|0,a=c>>>0<b>>>0?a+1|0:a,R=R>>>0<O>>>0?q+1|0:q,R=((y>>>0<m>>>0?R+1|0:R)&67108863)<<6|y>>>26,c=c+R|0,n[r+48>>2]=c&67108863,e=x(e,0,v,0),v=j,q=x(f,0,P,0),e=q+e|0,f=j+v|0,W=x(k,0,W,0),k=W+e|0,e=j+(e>>>0<q>>>0?f+1|0:f)|0,g=x(g,0,w,0),w=g+k|0,e=j+(k>>>0<W>>>0?e+1|0:e)|0,k=((c>>>0<R>>>0?a+1|0:a)&67108863)<<6|c>>>26,p=x(p,0,d,0),d=p+w|0,f=k+d|0,n[r+52>>2]=f&67108863,e=j+(w>>>0<g>>>0?e+1|0:e)|0,e=d>>>0<p>>>0?e+1|0:e,e=T(((f>>>0<k>>>0?e+1|0:e)&67108863)<<6|f>>>26,5)+(i&67108863)|0,n[r+36>>2]=e&67108863,n[r+40>>2]=(t&67108863)+(e>>>26|0),u=u+16|0;continue}break}l=Y+16|0}function v8(r,e){var u=0,i=0,a=0,t=0,f=0;u=l-32|0,l=u,i=1;n:{if(o[r+72|0]==1){a=r+76|0,t=o[r+74|0],r=o[r+73|0];break n}a=r+74|0,f=o[r+73|0],t=n[r+76>>2],i=0,r=0}s[u+12|0]=i,s[u+14|0]=f,s[u+13|0]=r,n[u+8>>2]=t,z[u+16>>1]=U[a>>1],r=1;n:{if(o[e+72|0]==1){i=e+76|0,a=o[e+74|0],t=0,e=o[e+73|0];break n}i=e+74|0,t=o[e+73|0],a=n[e+76>>2],r=0,e=0}return s[u+24|0]=r,s[u+26|0]=t,s[u+25|0]=e,n[u+20>>2]=a,z[u+28>>1]=U[i>>1],r=jt(u+8|0,u+20|0),l=u+32|0,r}function Gr(r,e){var u=0,i=0;u=l-16|0,l=u,i=n[e>>2],n[e>>2]=0;n:{if((i|0)==1){i=n[e+8>>2],e=n[e+4>>2];break n}O8(u+8|0,e+12|0),i=n[u+12>>2],e=n[u+8>>2]}n[r>>2]=e,n[r+4>>2]=i,l=u+16|0}function Hr(r,e){H0(r,n[r+8>>2],e,1,32)}function j8(r,e){var u=0,i=0;u=l-16|0,l=u,Jt(u+4|0,e),e=n[u+8>>2],i=n[u+4>>2],n[r+8>>2]=n[u+12>>2],n[r>>2]=i,n[r+4>>2]=e,l=u+16|0}function Dr(r,e){var u=0,i=0;n:{if(o[e+8|0]||(u=o[e+10|0],e=o[e+9|0],u>>>0<e>>>0))break n;i=(u-e&255)+1|0}n[r+8>>2]=i,n[r+4>>2]=1,n[r>>2]=i}function Lr(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;d=l-48|0,l=d,t=d+30|0,u=l-80|0,l=u,n[u+16>>2]=e+60,n[u+12>>2]=e+56;n:{if(n[e+48>>2]){c=u+56|0,i=l-48|0,l=i,h=e+48|0,n[i+8>>2]=h,n[i+4>>2]=u+12,y=h+4|0;u:{for(;;){if(a=o[y|0],f=o[y+1|0],a>>>0<f>>>0&&(s[y|0]=a+1),s[i+1|0]=a,s[i|0]=a>>>0<f>>>0,!o[i|0]){b=3;break u}if(b=o[i+1|0],a=n[h>>2],k=U[a+4>>1]|U[a+6>>1]<<16,f=l-16|0,n[f>>2]=U[a>>1]|U[a+2>>1]<<16,n[f+4>>2]=k,k=U[a+12>>1]|U[a+14>>1]<<16,n[f+8>>2]=U[a+8>>1]|U[a+10>>1]<<16,n[f+12>>2]=k,a=b-1|0,b>>>0<8&a>>>0<=7||L(),a=(a<<1)+f|0,k=U[a>>1],w=a,a=(b<<1)+f|0,z[w>>1]=U[a>>1],z[a>>1]=k,a=i+30|0,s[a+1|0]=b,s[a|0]=0,b=n[f+4>>2],k=n[f>>2],z[a+2>>1]=k,z[a+4>>1]=k>>>16,z[a+6>>1]=b,z[a+8>>1]=b>>>16,b=n[f+12>>2],f=n[f+8>>2],z[a+10>>1]=f,z[a+12>>1]=f>>>16,z[a+14>>1]=b,z[a+16>>1]=b>>>16,f=l-32|0,l=f,z[f+24>>1]=U[a+16>>1],b=U[a+12>>1]|U[a+14>>1]<<16,n[f+16>>2]=U[a+8>>1]|U[a+10>>1]<<16,n[f+20>>2]=b,b=U[a+4>>1]|U[a+6>>1]<<16,n[f+8>>2]=U[a>>1]|U[a+2>>1]<<16,n[f+12>>2]=b,vt(i+12|0,n[i+4>>2],f+8|0),l=f+32|0,b=o[i+12|0],(b|0)!=3)break}s[c+17|0]=o[i+29|0],a=o[i+25|0]|o[i+26|0]<<8|(o[i+27|0]<<16|o[i+28|0]<<24),f=o[i+21|0]|o[i+22|0]<<8|(o[i+23|0]<<16|o[i+24|0]<<24),s[c+9|0]=f,s[c+10|0]=f>>>8,s[c+11|0]=f>>>16,s[c+12|0]=f>>>24,s[c+13|0]=a,s[c+14|0]=a>>>8,s[c+15|0]=a>>>16,s[c+16|0]=a>>>24,a=o[i+17|0]|o[i+18|0]<<8|(o[i+19|0]<<16|o[i+20|0]<<24),f=o[i+13|0]|o[i+14|0]<<8|(o[i+15|0]<<16|o[i+16|0]<<24),s[c+1|0]=f,s[c+2|0]=f>>>8,s[c+3|0]=f>>>16,s[c+4|0]=f>>>24,s[c+5|0]=a,s[c+6|0]=a>>>8,s[c+7|0]=a>>>16,s[c+8|0]=a>>>24}if(s[c|0]=b,l=i+48|0,c=o[u+56|0],(c|0)!=3){s[t+17|0]=o[u+73|0],e=o[u+69|0]|o[u+70|0]<<8|(o[u+71|0]<<16|o[u+72|0]<<24),i=o[u+65|0]|o[u+66|0]<<8|(o[u+67|0]<<16|o[u+68|0]<<24),s[t+9|0]=i,s[t+10|0]=i>>>8,s[t+11|0]=i>>>16,s[t+12|0]=i>>>24,s[t+13|0]=e,s[t+14|0]=e>>>8,s[t+15|0]=e>>>16,s[t+16|0]=e>>>24,e=o[u+61|0]|o[u+62|0]<<8|(o[u+63|0]<<16|o[u+64|0]<<24),i=o[u+57|0]|o[u+58|0]<<8|(o[u+59|0]<<16|o[u+60|0]<<24),s[t+1|0]=i,s[t+2|0]=i>>>8,s[t+3|0]=i>>>16,s[t+4|0]=i>>>24,s[t+5|0]=e,s[t+6|0]=e>>>8,s[t+7|0]=e>>>16,s[t+8|0]=e>>>24;break n}n[h>>2]=0}if(c=3,!n[e>>2])break n;i=n[u+16>>2],n[u+28>>2]=n[u+12>>2],n[u+32>>2]=i,n[u+24>>2]=2,a=n[e+4>>2],i=e+12|0,n[u+20>>2]=i,i=i+T(a,18)|0,f=n[e+8>>2]-a|0,b=u+28|0;u:{for(;;){if(!f)break u;if(a=a+1|0,n[e+4>>2]=a,z[u+72>>1]=U[i+16>>1],c=U[i+12>>1]|U[i+14>>1]<<16,n[u+64>>2]=U[i+8>>1]|U[i+10>>1]<<16,n[u+68>>2]=c,c=U[i+4>>1]|U[i+6>>1]<<16,n[u+56>>2]=U[i>>1]|U[i+2>>1]<<16,n[u+60>>2]=c,vt(u+38|0,b,u+56|0),c=o[u+38|0],(c|0)==3){f=f-1|0,i=i+18|0;continue}break}s[t+17|0]=o[u+55|0],e=o[u+51|0]|o[u+52|0]<<8|(o[u+53|0]<<16|o[u+54|0]<<24),i=o[u+47|0]|o[u+48|0]<<8|(o[u+49|0]<<16|o[u+50|0]<<24),s[t+9|0]=i,s[t+10|0]=i>>>8,s[t+11|0]=i>>>16,s[t+12|0]=i>>>24,s[t+13|0]=e,s[t+14|0]=e>>>8,s[t+15|0]=e>>>16,s[t+16|0]=e>>>24,e=o[u+43|0]|o[u+44|0]<<8|(o[u+45|0]<<16|o[u+46|0]<<24),i=o[u+39|0]|o[u+40|0]<<8|(o[u+41|0]<<16|o[u+42|0]<<24),s[t+1|0]=i,s[t+2|0]=i>>>8,s[t+3|0]=i>>>16,s[t+4|0]=i>>>24,s[t+5|0]=e,s[t+6|0]=e>>>8,s[t+7|0]=e>>>16,s[t+8|0]=e>>>24;break n}c=3}s[t|0]=c,l=u+80|0,e=3;n:{if(o[d+30|0]==3||(z[d+24>>1]=U[d+46>>1],u=U[d+42>>1]|U[d+44>>1]<<16,n[d+16>>2]=U[d+38>>1]|U[d+40>>1]<<16,n[d+20>>2]=u,u=U[d+34>>1]|U[d+36>>1]<<16,t=U[d+30>>1]|U[d+32>>1]<<16,n[d+8>>2]=t,n[d+12>>2]=u,(t&255)==3))break n;u=l-32|0,l=u,e=d+8|0,z[u+24>>1]=U[e+16>>1],t=U[e+12>>1]|U[e+14>>1]<<16,n[u+16>>2]=U[e+8>>1]|U[e+10>>1]<<16,n[u+20>>2]=t,t=U[e+4>>1]|U[e+6>>1]<<16,e=U[e>>1]|U[e+2>>1]<<16,n[u+8>>2]=e,n[u+12>>2]=t,U2(u+8|2),z[d>>1]=e,l=u+32|0,g=o[d+1|0],e=o[d|0]}s[r+1|0]=g,s[r|0]=e,l=d+48|0}function Zr(r,e){var u=0,i=0,a=0,t=0,f=0;a=l-16|0,l=a,t=a+4|0,i=l-16|0,u=n[e>>2];n:{u:{if(n[e+48>>2]){if(u)break u;u=o[e+53|0],e=u-o[e+52|0]|0,n[i+8>>2]=e>>>0<=u>>>0?e:0,e=1,u=i+12|0;break n}if(u){n[i+12>>2]=1,e=n[e+8>>2]-n[e+4>>2]|0,u=i+8|0;break n}n[i+12>>2]=1,e=0,u=i+8|0;break n}u=o[e+53|0],f=u-o[e+52|0]|0,u=u>>>0>=f>>>0?f:0,e=u+(n[e+8>>2]-n[e+4>>2]|0)|0,n[i+12>>2]=e>>>0>=u>>>0,u=i+8|0}n[u>>2]=e,e=n[i+12>>2],n[t+8>>2]=n[i+8>>2],n[t+4>>2]=e,n[t>>2]=0,e=n[a+12>>2],n[r+4>>2]=n[a+8>>2],n[r+8>>2]=e,n[r>>2]=0,l=a+16|0}function Br(r){var e=0,u=0;if(n[r>>2]){u=r+12|0;n:{if(e=n[r+4>>2],r=n[r+8>>2],(e|0)==(r|0))break n;for(r=r-e|0,e=(T(e,18)+u|0)+2|0;;){if(!r)break n;r=r-1|0,U2(e),e=e+18|0}}}}function Cr(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;f=l-16|0,l=f;n:{u:{if(o[e+37|0])break u;d=n[e+4>>2],c=n[e+16>>2],k=n[e+8>>2];e:{i:{if(c>>>0>k>>>0)break i;h=e+20|0,i=n[e+12>>2];a:{for(;;){if(i>>>0>c>>>0)break i;y=i+d|0,a=o[(o[e+24|0]+h|0)-1|0],t=c-i|0;t:{if(t>>>0<=7)for(b=0,u=0;;){if((u|0)==(t|0)){u=t;break t}if((a|0)==o[u+y|0]){b=1;break t}else{u=u+1|0;continue}}ec(f+8|0,a,y,t),u=n[f+12>>2],b=n[f+8>>2]}if((b|0)!=1)break a;if(i=(u+i|0)+1|0,n[e+12>>2]=i,!(o[e+24|0]>i>>>0)&&(u=o[e+24|0],a=(i-u|0)+d|0,!(i>>>0>k>>>0|u>>>0>i>>>0))){if(t=o[e+24|0],t>>>0>=5)break n;if((u|0)==(t|0)&&!C2(a,h,u))break}}a=n[e+28>>2],n[e+28>>2]=i,e=i-a|0;break e}n[e+12>>2]=c}s[e+37|0]=1;i:{if(o[e+36|0]==1){t=n[e+32>>2],a=n[e+28>>2];break i}if(a=n[e+28>>2],t=n[e+32>>2],(a|0)==(t|0))break u}e=t-a|0}no(f,a+d|0,e),u=n[f+4>>2],w=n[f>>2]}n[r+4>>2]=u,n[r>>2]=w,l=f+16|0;return}L()}function Fr(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;d=l-16|0,l=d,n[d+12>>2]=e+8,u=n[e>>2],g=n[e+4>>2];n:{for(;;){if((u|0)!=(g|0)){k=u+8|0,n[e>>2]=k,t=l-32|0,l=t,a=n[d+12>>2],Et(t+8|0,n[a>>2],u),i=n[t+8>>2];u:{if(!i){s[r|0]=2;break u}m=n[i>>2],p=n[i+4>>2],b=t+20|0,c=l-16|0,l=c,h=c+8|0,i=n[a+4>>2],y=n[i+4>>2],i=n[i+8>>2],a=l-16|0,l=a,n[a+12>>2]=u;e:{if(!i){u=0,f=1;break e}for(u=0;;){if(i>>>0<=1){if(i=ps(a+12|0,(u<<3)+y|0)&255,f=0,!i)break e}else{f=u,w=i>>>1|0,u=w+u|0,u=(ps(a+12|0,(u<<3)+y|0)&255)==1?f:u,i=i-w|0;continue}break}u=((i|0)==255)+u|0,f=1}if(i=f,n[h+4>>2]=u,n[h>>2]=i,l=a+16|0,n[c+8>>2]&1?u=0:(u=n[c+12>>2],n[b+8>>2]=u&63,n[b+4>>2]=u>>>6,u=1),n[b>>2]=u,l=c+16|0,!n[t+20>>2]){s[r|0]=2;break u}n[r+8>>2]=n[t+24>>2],n[r>>2]=m,n[r+4>>2]=p}if(l=t+32|0,u=k,o[r|0]==2)continue;break n}break}s[r|0]=2}l=d+16|0}function Kr(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;u=l-16|0,l=u,t=l-32|0,l=t,n[t+12>>2]=e+8,y=e,e=n[e>>2],g=n[y+4>>2];n:{for(;;){if((e|0)!=(g|0)){w=e+8|0,n[y>>2]=w,d=t+16|0,b=n[e>>2],f=n[e+4>>2],i=l-32|0,l=i;u:{e:{a=n[t+12>>2],c=n[a>>2],e=n[c>>2];i:{if(e>>>0>=3){if(e=n[a+4>>2],k=0,$u(b,f,n[e>>2],n[e+4>>2]))break i;e=n[c>>2]}if(n0[n[a+8>>2]>>2]<(e>>>0<f>>>0?f-e|0:e-f|0)>>>0)break e;e=n[a+4>>2],k=1}if(c=ro(n[e>>2],n[e+4>>2],b,f),a=n[n[a+8>>2]>>2],h=c>>>0>a>>>0,!(k&h)){for(k=n[e+4>>2],e=n[e>>2],n[i+20>>2]=0,n[i+24>>2]=0,n[i+8>>2]=e+k,n[i+4>>2]=e,e=0,s[i+28|0]=0,n[i+12>>2]=b,n[i+16>>2]=f+b,a=h?a:c,c=i+12|0;;){i:{if(h=n2(i+4|0),(h|0)==1114112||(n2(c)|0)!=(h|0))break i;e=e+1|0;continue}break}n[d+12>>2]=f,n[d+8>>2]=b,n[d+4>>2]=e,n[d>>2]=a;break u}n[d+8>>2]=0;break u}n[d+8>>2]=0}if(l=i+32|0,e=n[t+24>>2],e){w=n[t+20>>2],y=n[t+16>>2],n[u+12>>2]=n[t+28>>2],n[u+8>>2]=e,n[u>>2]=y,n[u+4>>2]=w;break n}else{e=w;continue}}break}n[u+8>>2]=0}l=t+32|0;n:{if(n[u+8>>2]){e=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=e,e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e;break n}n[r+8>>2]=0}l=u+16|0}function Sr(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;for(u=l-112|0,l=u,a=U[e+12>>1]|U[e+14>>1]<<16,n[u+16>>2]=U[e+8>>1]|U[e+10>>1]<<16,n[u+20>>2]=a,a=U[e+4>>1]|U[e+6>>1]<<16,n[u+8>>2]=U[e>>1]|U[e+2>>1]<<16,n[u+12>>2]=a,n[u+36>>2]=u+24,n[u+28>>2]=u+8,n[u+32>>2]=u+111,n[u+104>>2]=u+28,e=0;;){if((e|0)!=64){a=l-16|0,l=a,i=n[u+104>>2],t=n[i>>2],n[i>>2]=t+2,d=a+8|0,i=l-16|0,l=i,c=i+8|0,f=U[t>>1],t=P8(),f>>>0>=n0[t+8>>2]?f=0:(f=n[t+4>>2]+(f<<3)|0,t=n[f+4>>2],f=n[f>>2]),n[c+4>>2]=t,n[c>>2]=f,c=n[i+12>>2],t=n[i+8>>2],n[d>>2]=t||1,n[d+4>>2]=t?c:0,l=i+16|0,i=n[a+12>>2],n[u>>2]=n[a+8>>2],n[u+4>>2]=i,l=a+16|0,a=n[u+4>>2],i=(u+40|0)+e|0,n[i>>2]=n[u>>2],n[i+4>>2]=a,e=e+8|0;continue}break}A(r,u+40|0,64),l=u+112|0}function Oe(r){Z4(r,32)}function $(r){jn(r,32)}function x8(r){var e=0,u=0,i=0;for(i=l-16|0,l=i,e=l-16|0;;){if((u|0)!=12){s[(e+4|0)+u|0]=0,u=u+1|0;continue}break}u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,u=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),e=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,l=i+16|0}function Vr(r){yc(r,25722)}function Jr(r){yc(r,32)}function z8(r,e){var u=0,i=0,a=0;if(u=l-16|0,l=u,x6(u+4|0,e,1,1,1),i=n[u+8>>2],n[u+4>>2]!=1){a=n[u+12>>2],n[r+8>>2]=e,n[r+4>>2]=a,n[r>>2]=i,l=u+16|0;return}L()}function G2(r){var e=0;e=n[r>>2],(e|0)!=3&&(e>>>0>=2&&ot(r+4|0),F(r+12|0))}function Xr(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;b=l-32|0,l=b,f=b+8|0,r=n[n[r>>2]>>2],u=l-32|0,l=u,n[u+28>>2]=e,a=l-32|0,l=a,t=l-16|0,l=t,s[t+12|0]=0,k=u+28|0,n[t+8>>2]=k,e=0,d=l-16|0,l=d,s[d+12|0]=0,n[d+8>>2]=0,i=t+8|0,c=k6(d+8|0),y0(i,c),c&&(_n(r+12|0,i),e=1),e>>>0<c>>>0&&(A0(r+60|0,i),e=e+1|0),e>>>0<c>>>0&&(A0(r+61|0,i),e=e+1|0);n:{if(e>>>0>=c>>>0||(M2(r+28|0,i),e+1>>>0>=c>>>0))break n;h6(r,i)}l=d+16|0,l=t+16|0,b6(a+8|0,o[t+12|0]),e=u+4|0,r=e+4|0,t=n[a+8>>2];n:{if((t|0)!=3){n[r+16>>2]=n[a+28>>2],i=n[a+24>>2],n[r+8>>2]=n[a+20>>2],n[r+12>>2]=i,i=n[a+16>>2],n[r>>2]=n[a+12>>2],n[r+4>>2]=i;break n}n[r>>2]=k}return n[e>>2]=t,l=a+32|0,r=n[u+4>>2],(r|0)!=3&&(e=n[u+16>>2],n[f+8>>2]=n[u+12>>2],n[f+12>>2]=e,e=n[u+24>>2],n[f+16>>2]=n[u+20>>2],n[f+20>>2]=e,n[f+4>>2]=n[u+8>>2]),n[f>>2]=r,l=u+32|0,r=n[b+8>>2],G2(f),l=b+32|0,(r|0)==3}function Qr(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;if(h=l-32|0,l=h,d=h+8|0,r=n[n[r>>2]>>2],t=l-32|0,l=t,n[t+28>>2]=e,f=l-32|0,l=f,b=l-16|0,l=b,s[b+12|0]=0,g=t+28|0,n[b+8>>2]=g,e=0,c=l-16|0,l=c,n[c+4>>2]=0,s[c+8|0]=0,z[c+10>>1]=0,z[c+12>>1]=0,s[c+14|0]=o[r+36|0]^1,s[c+9|0]=o[r+190|0]^1,u=b+8|0,i=fu(c+4|0,12),y0(u,i),i&&(A0(r+194|0,u),e=1),e>>>0<i>>>0&&(_n(r+136|0,u),e=e+1|0),e>>>0<i>>>0&&(p2(r+188|0,u),e=e+1|0),e>>>0<i>>>0&&(o2(r+152|0,u),e=e+1|0),e>>>0<i>>>0&&(M2(r+156|0,u),e=e+1|0),e>>>0<i>>>0){a=r+190|0;n:{if(o[a|0]==1){y0(u,2),a=a+1|0,A0(a,u),A0(a+1|0,u);break n}nu(u)}e=e+1|0}if(e>>>0<i>>>0&&(f2(r,u),e=e+1|0),e>>>0<i>>>0&&(T4(r+193|0,u),e=e+1|0),e>>>0<i>>>0){for(a=r+12|0,k=n[a+8>>2],y0(u,k),k=k<<4,a=n[a+4>>2];;){if(k){w=0,y=Bu(),y0(u,y),y&&(A0(a+12|0,u),w=1);n:{if(w>>>0>=y>>>0||(A0(a+13|0,u),w+1>>>0>=y>>>0))break n;f2(a,u)}k=k-16|0,a=a+16|0;continue}break}e=e+1|0}n:{if(e>>>0>=i>>>0||(f2(r+24|0,u),e+1>>>0>=i>>>0))break n;e=0,r=r+36|0;u:{if(U[r>>1]==1){r=r+2|0,i=Bu(),y0(u,i),i&&(p2(r+96|0,u),e=1);e:{if(e>>>0>=i>>>0||(M2(r- -64|0,u),e+1>>>0>=i>>>0))break e;N4(r,u)}break u}nu(u)}}l=c+16|0,l=b+16|0,b6(f+8|0,o[b+12|0]),e=t+4|0,r=e+4|0,u=n[f+8>>2];n:{if((u|0)!=3){n[r+16>>2]=n[f+28>>2],i=n[f+24>>2],n[r+8>>2]=n[f+20>>2],n[r+12>>2]=i,i=n[f+16>>2],n[r>>2]=n[f+12>>2],n[r+4>>2]=i;break n}n[r>>2]=g}return n[e>>2]=u,l=f+32|0,r=n[t+4>>2],(r|0)!=3&&(e=n[t+16>>2],n[d+8>>2]=n[t+12>>2],n[d+12>>2]=e,e=n[t+24>>2],n[d+16>>2]=n[t+20>>2],n[d+20>>2]=e,n[d+4>>2]=n[t+8>>2]),n[d>>2]=r,l=t+32|0,r=n[h+8>>2],G2(d),l=h+32|0,(r|0)==3}function $r(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0;c=l-32|0,l=c,t=c+8|0,a=n[n[r>>2]>>2],r=l-32|0,l=r,n[r+28>>2]=e,e=l-32|0,l=e,i=l-16|0,l=i,s[i+12|0]=0,b=r+28|0,n[i+8>>2]=b,u=i+8|0;n:{if(n[a>>2]==-2147483648){Cu(u,1,1),Ge(a+4|0,u);break n}Cu(u,0,1),d=Bu(),y0(u,d),d&&(h6(a,u),f=1);u:{if(f>>>0>=d>>>0||(h6(a+12|0,u),f+1>>>0>=d>>>0))break u;N4(a+24|0,u)}}l=i+16|0,Q2(e+8|0,o[i+12|0]),a=r+4|0,u=a+4|0,i=n[e+8>>2];n:{if((i|0)!=3){n[u+16>>2]=n[e+28>>2],f=n[e+24>>2],n[u+8>>2]=n[e+20>>2],n[u+12>>2]=f,f=n[e+16>>2],n[u>>2]=n[e+12>>2],n[u+4>>2]=f;break n}n[u>>2]=b}return n[a>>2]=i,l=e+32|0,e=n[r+4>>2],(e|0)!=3&&(u=n[r+16>>2],n[t+8>>2]=n[r+12>>2],n[t+12>>2]=u,u=n[r+24>>2],n[t+16>>2]=n[r+20>>2],n[t+20>>2]=u,n[t+4>>2]=n[r+8>>2]),n[t>>2]=e,l=r+32|0,r=n[c+8>>2],G2(t),l=c+32|0,(r|0)==3}function _r(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;for(c=l-32|0,l=c,t=c+8|0,k=n[n[r>>2]>>2],u=l-32|0,l=u,n[u+28>>2]=e,i=l-32|0,l=i,a=l-16|0,l=a,s[a+12|0]=0,d=u+28|0,n[a+8>>2]=d,f=a+8|0,e=0,b=l-16|0,s[b+15|0]=0;r=e,!!((r|0)!=-1&&(e=r-1|0,o[(b+15|0)+r|0])););r=(r|0)!=-1,y0(f,r),r&&M2(k,f),l=a+16|0,Q2(i+8|0,o[a+12|0]),e=u+4|0,r=e+4|0,a=n[i+8>>2];n:{if((a|0)!=3){n[r+16>>2]=n[i+28>>2],f=n[i+24>>2],n[r+8>>2]=n[i+20>>2],n[r+12>>2]=f,f=n[i+16>>2],n[r>>2]=n[i+12>>2],n[r+4>>2]=f;break n}n[r>>2]=d}return n[e>>2]=a,l=i+32|0,r=n[u+4>>2],(r|0)!=3&&(e=n[u+16>>2],n[t+8>>2]=n[u+12>>2],n[t+12>>2]=e,e=n[u+24>>2],n[t+16>>2]=n[u+20>>2],n[t+20>>2]=e,n[t+4>>2]=n[u+8>>2]),n[t>>2]=r,l=u+32|0,r=n[c+8>>2],G2(t),l=c+32|0,(r|0)==3}function nt(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0;c=l-32|0,l=c,a=c+8|0,t=n[n[r>>2]>>2],r=l-32|0,l=r,n[r+28>>2]=e,e=l-32|0,l=e,u=l-16|0,l=u,s[u+12|0]=0,b=r+28|0,n[u+8>>2]=b,i=u+8|0,d=Bu(),y0(i,d),d&&(p2(t- -64|0,i),f=1);n:{if(f>>>0>=d>>>0||(M2(t,i),f+1>>>0>=d>>>0))break n;M2(t+32|0,i)}l=u+16|0,Q2(e+8|0,o[u+12|0]),t=r+4|0,u=t+4|0,f=n[e+8>>2];n:{if((f|0)!=3){n[u+16>>2]=n[e+28>>2],i=n[e+24>>2],n[u+8>>2]=n[e+20>>2],n[u+12>>2]=i,i=n[e+16>>2],n[u>>2]=n[e+12>>2],n[u+4>>2]=i;break n}n[u>>2]=b}return n[t>>2]=f,l=e+32|0,e=n[r+4>>2],(e|0)!=3&&(u=n[r+16>>2],n[a+8>>2]=n[r+12>>2],n[a+12>>2]=u,u=n[r+24>>2],n[a+16>>2]=n[r+20>>2],n[a+20>>2]=u,n[a+4>>2]=n[r+8>>2]),n[a>>2]=e,l=r+32|0,r=n[c+8>>2],G2(a),l=c+32|0,(r|0)==3}function ut(r,e){var u=0,i=0,a=0,t=0;i=l-16|0,l=i,n[i+12>>2]=e,e=l-48|0,l=e,n[e+8>>2]=i+12,n[e+12>>2]=0,n[e+16>>2]=0,a=e+8|0,t=Qr(a,e+12|0);n:{if(!n[e+12>>2]){if(u=e+24|0,N0(u,n[e+16>>2]),n[e+36>>2]=1,n[e+40>>2]=u,!(Qr(a,e+36|0)&t)){B0(r),F(u);break n}n[r+8>>2]=n[e+32>>2],u=n[e+28>>2],n[r>>2]=n[e+24>>2],n[r+4>>2]=u;break n}B0(r)}l=e+48|0,l=i+16|0}function et(r,e){var u=0,i=0,a=0,t=0;i=l-16|0,l=i,n[i+12>>2]=e,e=l-48|0,l=e,n[e+8>>2]=i+12,n[e+12>>2]=0,n[e+16>>2]=0,a=e+8|0,t=$r(a,e+12|0);n:{if(!n[e+12>>2]){if(u=e+24|0,N0(u,n[e+16>>2]),n[e+36>>2]=1,n[e+40>>2]=u,!($r(a,e+36|0)&t)){B0(r),F(u);break n}n[r+8>>2]=n[e+32>>2],u=n[e+28>>2],n[r>>2]=n[e+24>>2],n[r+4>>2]=u;break n}B0(r)}l=e+48|0,l=i+16|0}function it(r,e){var u=0,i=0,a=0,t=0;i=l-16|0,l=i,n[i+12>>2]=e,e=l-48|0,l=e,n[e+8>>2]=i+12,n[e+12>>2]=0,n[e+16>>2]=0,a=e+8|0,t=_r(a,e+12|0);n:{if(!n[e+12>>2]){if(u=e+24|0,N0(u,n[e+16>>2]),n[e+36>>2]=1,n[e+40>>2]=u,!(_r(a,e+36|0)&t)){B0(r),F(u);break n}n[r+8>>2]=n[e+32>>2],u=n[e+28>>2],n[r>>2]=n[e+24>>2],n[r+4>>2]=u;break n}B0(r)}l=e+48|0,l=i+16|0}function En(r,e,u,i,a){var t=0,f=0;t=l-352|0,l=t,f=t+12|0,V2(f,a+3|0),Ne(t,u),n[t+76>>2]=1,n[t+72>>2]=1050078,n[t+60>>2]=11,n[t+56>>2]=1095250,u=n[t+4>>2],n[t+64>>2]=n[t>>2],n[t+68>>2]=u,u=t+56|0,ze(f,u,t+80|0),xe(f,i,a),n[t+48>>2]=0,n[t+52>>2]=0,n[t+40>>2]=0,n[t+44>>2]=0,n[t+32>>2]=0,n[t+36>>2]=0,n[t+24>>2]=0,n[t+28>>2]=0,Fe(u,e);n:{if(n[t+56>>2]!=1|n[t+60>>2]&&(e=t+208|0,A(e,t- -64|0,144),u=Ce(e,n[t+16>>2],n[t+20>>2],t+24|0,32),v2(e),!u))break n;L()}e=n[t+52>>2],u=n[t+48>>2],s[r+24|0]=u,s[r+25|0]=u>>>8,s[r+26|0]=u>>>16,s[r+27|0]=u>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=n[t+44>>2],u=n[t+40>>2],s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=n[t+36>>2],u=n[t+32>>2],s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=n[t+28>>2],u=n[t+24>>2],s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,R0(t+12|0),l=t+352|0}function Ne(r,e){e=(e&255)<<2,n[r+4>>2]=n[e+1155752>>2],n[r>>2]=n[e+1155808>>2]}function at(r,e,u){var i=0;i=l-32|0,l=i,yt(i,e,u),e=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),u=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,l=i+32|0}function rt(r,e,u,i){var a=0,t=0,f=0,c=0;a=l+-64|0,l=a,f=a,c=E4(U[e+20>>1]),z[f+58>>1]=c,t=Rs(n[e+16>>2]),n[a+52>>2]=4,n[a+44>>2]=8,n[a+40>>2]=i,n[a+28>>2]=16,n[a+24>>2]=e,n[a+20>>2]=1,n[a+16>>2]=1050078,n[a+4>>2]=11,n[a>>2]=1095250,n[a+60>>2]=t,n[a+36>>2]=2,e=(u&255)<<2,n[a+12>>2]=n[e+1155864>>2],n[a+8>>2]=n[e+1155884>>2],n[a+48>>2]=a+60,n[a+32>>2]=a+58,Z2(r,a,7),l=a- -64|0}function tt(r,e,u,i){var a=0,t=0,f=0;a=l-16|0,l=a,t=a+8|0,n[t+4>>2]=i+32,n[t>>2]=i,i=n[a+8>>2],t=n[a+12>>2],n[r+16>>2]=0,n[r+12>>2]=t,n[r+8>>2]=i,n[r+4>>2]=u,n[r>>2]=e,f=r,r=t-i|0,e=u-e|0,n[f+20>>2]=r>>>0<e>>>0?r:e,l=a+16|0}function ot(r){var e=0,u=0;e=n[r+4>>2],u=n[e>>2],u&&j0[u|0](n[r>>2]),e=n[e+4>>2],e&&qu(n[r>>2],e)}function ft(r){var e=0,u=0;for(u=n[r+8>>2],e=n[r+4>>2];;){if(u){u=u-1|0,mn(e+32|0),$(e),e=e+33|0;continue}break}g0(r,1,33)}function Te(r){st(r),ct(r- -64|0)}function st(r){var e=0;e=l-16|0,l=e,n[e+8>>2]=r,n[e+12>>2]=r- -64,Lf(e+8|0),l=e+16|0}function ct(r){var e=0;e=l-16|0,l=e,n[e+8>>2]=r,n[e+12>>2]=r- -64,L4(e+8|0),l=e+16|0}function lt(r){en(n[r>>2],2048)}function Gn(r){E0(r+16|0),F(r+28|0)}function g2(r){F(r),M5(r+12|0)}function bt(r,e,u,i){if((e|0)==(i|0)){A(r,u,e<<2);return}L()}function q0(r){var e=0,u=0,i=0,a=0;for(a=l-16|0,l=a,e=l-32|0;;){if((u|0)!=32){s[e+u|0]=0,u=u+1|0;continue}break}u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,l=a+16|0}function Ie(r,e,u,i,a){var t=0,f=0,c=0,d=0;n:{u:{if(e>>>0<=2){if((e|0)==2)break u;break n}t=e>>>1|0,Ie(r,t,u,i,a),c=T(t,80),d=e-t|0,Ie(c+r|0,d,u,i,a),f=l-16|0,l=f;e:{if(!t|e>>>0<=t>>>0||(a=t,t=t>>>0>d>>>0,(t?d:a)>>>0>i>>>0))break e;i=T(e,80)+r|0,a=c,e=a+r|0;i:{if(t){for(a=T(d,80),u=A(u,e,a),n[f+12>>2]=e,n[f+8>>2]=u+a,n[f+4>>2]=u,c=i-80|0,i=f+4|0,e=n[i+4>>2],a=n[i+8>>2];;){a:{if(e=e-80|0,t=a-80|0,a=v8(e,t),c=A(c,a?t:e,80),e=e+T(a,80)|0,a=t+T(a^1,80)|0,(a|0)==(r|0))break a;if(c=c-80|0,(e|0)!=(u|0))continue}break}n[i+4>>2]=e,n[i+8>>2]=a;break i}for(u=A(u,r,a),n[f+12>>2]=r,n[f+8>>2]=u+a,n[f+4>>2]=u,r=e,u=f+4|0,a=n[u+8>>2],e=n[u>>2],t=n[u+4>>2];;){if((r|0)!=(i|0)&(e|0)!=(t|0)){c=v8(r,e),a=A(a,c?r:e,80)+80|0,n[u+8>>2]=a,e=T(c^1,80)+e|0,n[u>>2]=e,r=T(c,80)+r|0;continue}break}}r=n[f+4>>2],A(n[f+12>>2],r,n[f+8>>2]-r|0)}l=f+16|0;return}if(e=r+80|0,!v8(e,r))break n;r2(r,e,20)}}function dt(r,e){var u=0,i=0;return u=l-16|0,l=u,i=n[r+12>>2],n[u>>2]=n[r+8>>2],n[u+4>>2]=i,r=n[e+12>>2],n[u+8>>2]=n[e+8>>2],n[u+12>>2]=r,r=W2(u,8,u+8|0,8),l=u+16|0,(r&128)>>>7|0}function kt(r,e){var u=0,i=0,a=0,t=0,f=0;u=l-32|0,l=u,i=1;n:{if(o[r|0]==1){a=r+4|0,t=o[r+2|0],r=o[r+1|0];break n}a=r+2|0,f=o[r+1|0],t=n[r+4>>2],i=0,r=0}s[u+12|0]=i,s[u+14|0]=f,s[u+13|0]=r,n[u+8>>2]=t,z[u+16>>1]=U[a>>1],r=1;n:{if(o[e|0]==1){i=e+4|0,a=o[e+2|0],t=0,e=o[e+1|0];break n}i=e+2|0,t=o[e+1|0],a=n[e+4>>2],r=0,e=0}return s[u+24|0]=r,s[u+26|0]=t,s[u+25|0]=e,n[u+20>>2]=a,z[u+28>>1]=U[i>>1],r=jt(u+8|0,u+20|0),l=u+32|0,r}function ht(r,e){var u=0,i=0;return u=n[r>>2],i=n[e>>2],(u|0)!=(i|0)||(u=n[e+4>>2],i=n[r+4>>2],(u|0)!=(i|0))?u>>>0<i>>>0:W2(n[r+8>>2],n[r+12>>2],n[e+8>>2],n[e+12>>2])<<24>>24<0}function q8(r,e,u){J0(e,u,32),A(r,e,104)}function J0(r,e,u){var i=0,a=0,t=0;i=l-16|0,l=i,n[i+8>>2]=r- -64;n:{u:{e:{if(a=o[r+63|0],t=64-a|0,t>>>0<=u>>>0){if(a)break e;break u}A(r+a|0,e,u),s[r+63|0]=u+a;break n}n[i+12>>2]=r,A(r+a|0,e,t),n[i+4>>2]=1,n[i>>2]=r,He(i+8|0,n[i>>2],n[i+4>>2]),u=u-t|0,e=e+t|0,ho(i+12|0)}a=u>>>6|0,a&&He(i+8|0,e,a),a=u&63,s[r+63|0]=a,A(r,(u&2147483584)+e|0,a)}l=i+16|0}function Ee(r){var e=0,u=0;u=l-16|0,l=u,s[r+63|0]=0,n[r+96>>2]=0,n[r+100>>2]=0,e=n[288937],n[r+88>>2]=n[288936],n[r+92>>2]=e,e=n[288935],n[r+80>>2]=n[288934],n[r+84>>2]=e,e=n[288933],n[r+72>>2]=n[288932],n[r+76>>2]=e,e=n[288931],n[r+64>>2]=n[288930],n[r+68>>2]=e,l=u+16|0}function dn(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;i=l-112|0,l=i,q0(i+16|0),q0(i+48|0),f=o[e+63|0],a=f<<27,u=n[e+100>>2],d=u,t=n[e+96>>2],u=u<<9|t>>>23,b=t<<9,c=f<<3,f=u,c=c|b,u=(c&65280)<<8,b=u|a,a=c&16711680,u=a>>>8|0,k=a<<24,c=c&-16777216,a=c>>>24|0,c=k|c<<8,a=u|a|b,u=d,d=t>>>31|0,n[i+80>>2]=t<<1&-16777216|((u&32767)<<17|t>>>15)&16711680|((d|(u&2147483647)<<1)&65280|f>>>24)|c,n[i+84>>2]=a,t=e- -64|0,n[i+104>>2]=t,f=o[e+63|0],u=f+e|0,s[u|0]=128,n[i+108>>2]=e,d=u+1|0,u=f^63,f0(d,u),u>>>0<=7&&(Hn(i+104|0,e),q6(e,64)),De(i+8|0,e);n:{if(u=n[i+12>>2],u>>>0<=55)break n;for(d=u-56|0,u=i+80|0,X(n[i+8>>2]+56|0,d,u,8),Hn(i+104|0,e),ho(i+108|0),I8(u,i+48|0,u,t,e+96|0),t=n[i+100>>2],f=n[i+96>>2],u=t-f|0,t=u>>>0<=t>>>0?u:0,u=f<<2,f=u+n[i+88>>2]|0,a=u+n[i+80>>2]|0;;){if(t){u=n[f>>2],u=O0(u&16711935,8)|O0(u,24)&16711935,s[a|0]=u,s[a+1|0]=u>>>8,s[a+2|0]=u>>>16,s[a+3|0]=u>>>24,t=t-1|0,f=f+4|0,a=a+4|0;continue}break}if(T2(i,i+48|0),n0[i+4>>2]<=31)break n;X(i+16|0,32,n[i>>2],32),te(e),u=o[i+44|0]|o[i+45|0]<<8|(o[i+46|0]<<16|o[i+47|0]<<24),e=o[i+40|0]|o[i+41|0]<<8|(o[i+42|0]<<16|o[i+43|0]<<24),s[r+24|0]=e,s[r+25|0]=e>>>8,s[r+26|0]=e>>>16,s[r+27|0]=e>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[i+36|0]|o[i+37|0]<<8|(o[i+38|0]<<16|o[i+39|0]<<24),e=o[i+32|0]|o[i+33|0]<<8|(o[i+34|0]<<16|o[i+35|0]<<24),s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),e=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),e=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,l=i+112|0;return}L()}function yt(r,e,u){var i=0;i=l-208|0,l=i,Ee(i),J0(i,e,u),e=i+104|0,A(e,i,104),dn(r,e),l=i+208|0}function wt(r,e,u){var i=0;i=l-16|0,l=i,N0(i+4|0,u),u&&(A(n[i+8>>2],e,u),n[i+12>>2]=u),n[r+8>>2]=n[i+12>>2],e=n[i+8>>2],n[r>>2]=n[i+4>>2],n[r+4>>2]=e,l=i+16|0}function gt(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;for(u=l-112|0,l=u,n[u+72>>2]=0,n[u+76>>2]=0,n[u+64>>2]=0,n[u+68>>2]=0,n[u+56>>2]=0,n[u+60>>2]=0,s[u+80|0]=e,n[u+48>>2]=0,n[u+52>>2]=0,i=n[r+12>>2],t=n[i+8>>2],f=n[n[r+16>>2]>>2],a=n[i+4>>2],n[u+104>>2]=a,n[u+100>>2]=f,n[u+96>>2]=1,n[u+88>>2]=1,n[u+92>>2]=0,n[u+108>>2]=(t<<5)+a,k=u+92|0,h=u+80|0;;){n:{u:{if(a&&(i=n[u+108>>2]==(a|0),n[u+104>>2]=i?0:a+32|0,!i))break u;if(n[u+88>>2]!=1||(n[u+12>>2]=k,!U6(u+12|0)))break n;n[u+92>>2]=1,a=n[u+100>>2]}for(tt(u+12|0,u+48|0,h,a),a=n[u+32>>2],i=n[u+28>>2],t=a-i|0,f=a>>>0>=t>>>0?t:0,c=i+n[u+20>>2]|0,a=i+n[u+12>>2]|0;;){if(f){for(t=o[a|0],i=e,d=0,b=8;;){if(b){b=b-1|0,d=0-(i&1)&t^d,i=(i&254)>>>1|0,t=t<<24>>31&29^t<<1;continue}break}s[a|0]=o[c|0]^d,f=f-1|0,c=c+1|0,a=a+1|0;continue}break}a=n[u+104>>2];continue}break}e=u+12|0,A(e,u+48|0,33),i=n[r+4>>2],A(n[r+8>>2]+T(i,33)|0,e,33),n[r+4>>2]=i+1,l=u+112|0}function Ge(r,e){var u=0,i=0;u=Zu(),y0(e,u);n:{if(!u||(h6(r,e),(u|0)==1))break n;for(u=r+12|0,r=n[u+8>>2],y0(e,r),r=T(r,66),u=n[u+4>>2];;){if(r){i=Zu(),y0(e,i);u:{if(!i||(p2(u- -64|0,e),(i|0)==1))break u;N4(u,e)}r=r-66|0,u=u+66|0;continue}break}}}function q2(r,e){var u=0;return u=l-16|0,l=u,De(u+8|0,r),n0[u+12>>2]<=e>>>0&&L(),l=u+16|0,n[u+8>>2]+e|0}function mt(r,e,u,i){var a=0,t=0,f=0;a=l-16|0,l=a,n[a+12>>2]=i,n[a+8>>2]=u,t=n[e+16>>2],t||L(),t=n0[e+12>>2]/(t>>>0)|0,f=Xe(a+8|0),n[r+28>>2]=0,n[r+24>>2]=i,n[r+20>>2]=u,n[r+16>>2]=n[e+16>>2],u=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=u,u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u,n[r+32>>2]=t>>>0>f>>>0?f:t,l=a+16|0}function pt(r,e){var u=0,i=0,a=0,t=0;u=l-16|0,l=u,i=n[e+28>>2],i>>>0<n0[e+32>>2]&&(n[e+28>>2]=i+1,a=u+8|0,t=n[e+16>>2],n[a+4>>2]=t,n[a>>2]=n[e+8>>2]+T(i,t),a=n[u+8>>2],n[r+4>>2]=n[u+12>>2],n[r+8>>2]=n[e+20>>2]+(i<<2)),n[r>>2]=a,l=u+16|0}function vt(r,e,u){var i=0,a=0,t=0;a=l-32|0,l=a,i=u+2|0;n:{if(!C2(i,n[n[e>>2]>>2],16)){s[r|0]=3,U2(i);break n}if(z[a+24>>1]=U[u+16>>1],i=U[u+12>>1]|U[u+14>>1]<<16,n[a+16>>2]=U[u+8>>1]|U[u+10>>1]<<16,n[a+20>>2]=i,i=U[u+4>>1]|U[u+6>>1]<<16,n[a+8>>2]=U[u>>1]|U[u+2>>1]<<16,n[a+12>>2]=i,i=l-16|0,l=i,t=i+3|0,zt(t,n[n[e+4>>2]>>2],u+2|0),e=o[i+3|0],y2(t),l=i+16|0,!e){s[r|0]=3,U2(a+8|2);break n}z[r+16>>1]=U[u+16>>1],e=U[u+12>>1]|U[u+14>>1]<<16,i=U[u+8>>1]|U[u+10>>1]<<16,z[r+8>>1]=i,z[r+10>>1]=i>>>16,z[r+12>>1]=e,z[r+14>>1]=e>>>16,e=U[u+4>>1]|U[u+6>>1]<<16,u=U[u>>1]|U[u+2>>1]<<16,z[r>>1]=u,z[r+2>>1]=u>>>16,z[r+4>>1]=e,z[r+6>>1]=e>>>16}l=a+32|0}function jt(r,e){var u=0,i=0;n:{if(u=o[r+4|0],i=o[e+4|0],(u|0)!=(i|0)||(u=n[r>>2],i=n[e>>2],(u|0)!=(i|0))||(u=o[r+5|0],i=o[e+5|0],(u|0)!=(i|0))||(u=o[r+6|0],i=o[e+6|0],(u|0)!=(i|0)))break n;return U[r+8>>1]<U[e+8>>1]}return u>>>0<i>>>0}function xt(r,e){var u=0,i=0;return u=l-16|0,l=u,i=n[e+12>>2],n[u+8>>2]=n[e+8>>2],n[u+12>>2]=i,r=W2(u+8|0,8,n[r+4>>2],8),l=u+16|0,r}function zt(r,e,u){var i=0,a=0,t=0,f=0;i=l-48|0,l=i,qt(i+2|0,u);n:{if(o[i+2|0]==1){u=n[e>>2],a=o[i+11|0]|o[i+12|0]<<8|(o[i+13|0]<<16|o[i+14|0]<<24),n[i+40>>2]=a,e=o[i+7|0]|o[i+8|0]<<8|(o[i+9|0]<<16|o[i+10|0]<<24),t=o[i+3|0]|o[i+4|0]<<8|(o[i+5|0]<<16|o[i+6|0]<<24),n[i+32>>2]=t,n[i+36>>2]=e,f=o[i+15|0],n[i+24>>2]=a,n[i+16>>2]=t,n[i+20>>2]=e,e=i+32|0;u:{if((f|0)!=(Ut(n[u>>2],i+16|0)&255)){E2(e),e=0;break u}u=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+9|0]=u,s[r+10|0]=u>>>8,s[r+11|0]=u>>>16,s[r+12|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r+1|0]=e,s[r+2|0]=e>>>8,s[r+3|0]=e>>>16,s[r+4|0]=e>>>24,s[r+5|0]=u,s[r+6|0]=u>>>8,s[r+7|0]=u>>>16,s[r+8|0]=u>>>24,e=1}s[r|0]=e;break n}s[r|0]=0}l=i+48|0}function qt(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0;for(u=l+-64|0,l=u;fc(u,c,a,f,i),i=n[u+4>>2],a=n[u+12>>2],b=a+1|0,d=a,f=n[u>>2],a=U[e+t>>1],c=f+a|0,a=c>>>0<a>>>0?i+1|0:i,i=(i|0)==(a|0)&c>>>0<f>>>0|i>>>0>a>>>0,f=i+n[u+8>>2]|0,i=i>>>0>f>>>0?b:d,t=t+2|0,(t|0)!=16;);n[u+16>>2]=c,n[u+20>>2]=a,n[u+24>>2]=f,n[u+28>>2]=i;n:{if((i|0)==127|i>>>0<127){for(n[u+48>>2]=0,n[u+52>>2]=0,n[u+56>>2]=0,d=f>>>15|0,e=f>>>31|0,t=f<<17&-16777216|f<<1&16711680|((d|i<<17)&65280|(e|i<<1)&255),n[u+32>>2]=(d|(i&32767)<<17)&-16777216|(e|(i&2147483647)<<1)&16711680|(i>>>15&65280|i>>>31),n[u+36>>2]=t,e=a,a=e>>>7|0,i=c>>>15|0,t=c>>>31|0,d=c<<1&16711680|((e&127)<<25|c>>>7)<<24|((i|e<<17)&65280|(t|e<<1)&255),n[u+40>>2]=(i|(e&32767)<<17)&-16777216|(t|(e&2147483647)<<1)&16711680|(e>>>15&65280|(f<<25|a)>>>24),n[u+44>>2]=d,t=11;;){if((t|0)!=-1){s[(u+48|0)+t|0]=o[(u+t|0)+36|0],t=t-1|0;continue}break}e=n[u+56>>2],s[r+9|0]=e,s[r+10|0]=e>>>8,s[r+11|0]=e>>>16,s[r+12|0]=e>>>24,e=n[u+52>>2],a=n[u+48>>2],s[r+1|0]=a,s[r+2|0]=a>>>8,s[r+3|0]=a>>>16,s[r+4|0]=a>>>24,s[r+5|0]=e,s[r+6|0]=e>>>8,s[r+7|0]=e>>>16,s[r+8|0]=e>>>24,s[r|0]=1,s[r+13|0]=c&127,jn(u+32|0,16);break n}s[r|0]=0}Kf(u+16|0),l=u- -64|0}function Ut(r,e){var u=0;return u=l-48|0,l=u,n[u+44>>2]=12,n[u+40>>2]=e,n[u+36>>2]=16,n[u+32>>2]=r,Bt(u,0,u+32|0,2),l=u+48|0,o[u|0]>>>1|0}function U2(r){var e=0,u=0,i=0,a=0;for(e=l-16|0,l=e,n[e+8>>2]=r,n[e+12>>2]=r+16,u=e+8|0,r=n[u>>2],a=n[u+4>>2];;){if((r|0)!=(a|0)){i=r+2|0,n[u>>2]=i,z[r>>1]=0,r=i;continue}break}l=e+16|0}function Rt(r,e){return r=n[r>>2],W2(n[e>>2],n[e+4>>2],n[r>>2],n[r+4>>2])}function He(r,e,u){var i=0,a=0;r=n[r>>2],i=n[r+32>>2],a=n[r+36>>2],i=u+i|0,a=i>>>0<u>>>0?a+1|0:a,n[r+32>>2]=i,n[r+36>>2]=a,v4(r,e,u)}function Hn(r,e){var u=0,i=0;u=l+-64|0,l=u,i=n[r>>2],r=A(u,e,64),v4(i,r,1),l=r- -64|0}function De(r,e){n[r+4>>2]=64,n[r>>2]=e}function At(r,e){n[r+4>>2]=16,n[r>>2]=e}function kn(r){n[r>>2]=0,n[r+4>>2]=4}function Mt(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0;for(a=l-128|0,l=a,n[a+24>>2]=i,b=a- -64|0,i=l-208|0,l=i,t=u<<1,c=t+2|0,c=(u|0)<0||t>>>0>c>>>0?-1:c,N0(i+144|0,c),n[i+104>>2]=e,n[i+108>>2]=e+u;;){if(e=n2(i+104|0),(e|0)!=1114112){d=i+48|0,u=e-65|0;n:{if(!(u>>>0>25&e-97>>>0>=26)){u=u>>>0<26?e|32:e,t=1;break n}if(t=2,e-48>>>0<10){u=e;break n}if(u=1114112,!((e|0)==173|(e|0)==1564|((e|0)==65279|e-768>>>0<112)|(e-8203>>>0<5|e-8234>>>0<5))){if(e-8288>>>0<10)break n;u=-32;u:{for(;;){if(!u)break u;if(h=n[u+1155648>>2],k=e-h|0,u=u+4|0,!(e>>>0<h>>>0|k>>>0>9))break}u=k|48;break n}if(t=1,u=63,(e&2097119)-65>>>0<26)break n;if(e>>>0<170){u=32,t=0;break n}if(ri(e)||(u=32,t=0,e>>>0<178))break n;t=ac(e),u=t?63:32}}if(n[d+4>>2]=u,s[d|0]=t,e=n[i+52>>2],(e|0)==1114112||(u=f&255,f=o[i+48|0],(u|0)!=(f|0)&&u2(i+144|0,32),!f))continue;u2(i+144|0,e);continue}break}for(N0(i+172|0,c),s[i+124|0]=0,e=n[i+152>>2],n[i+116>>2]=n[i+148>>2],n[i+120>>2]=e,n[i+104>>2]=0;;){if(Gr(i+40|0,i+104|0),e=n[i+40>>2],e){if(u=n[i+44>>2],n[i+180>>2]&&u2(i+172|0,32),g8(e,u)){for(N0(i+184|0,c),n[i+80>>2]=n[i+192>>2],t=n[i+188>>2],n[i+72>>2]=n[i+184>>2],n[i+76>>2]=t,P0(i+72|0,e,u);;){d=i+32|0,u=l-16|0,l=u,e=i+104|0,Gr(u+8|0,e),f=n[u+12>>2];n:{u:{t=n[u+8>>2];e:{i:{if(t){if(g8(t,f))break e;if(!n[e>>2])break i;L()}if(t=0,n[e>>2])break u}n[e+8>>2]=f,n[e+4>>2]=t,n[e>>2]=1,t=0}n[d+4>>2]=f,n[d>>2]=t,l=u+16|0;break n}L()}if(e=n[i+32>>2],e){u=n[i+36>>2],t=i+72|0,u2(t,32),P0(t,e,u);continue}break}for(d=n[i+76>>2],k=d+n[i+80>>2]|0,J4(i+24|0,d,k),u=n[i+24>>2],f=n[i+28>>2],n[i+96>>2]=f,n[i+92>>2]=u,t5(i+184|0,i+92|0),t=0,e=l-16|0,l=e,n[e+12>>2]=f,n[e+8>>2]=u;;){if(u=e+8|0,f=n[u>>2],h=n[u+4>>2],(f|0)!=(h|0)&&(n[u>>2]=f+1,u=o[f|0]),s[e+1|0]=u,s[e|0]=(f|0)!=(h|0),o[e|0]){t=((o[e+1|0]-48&255)>>>0<10)+t|0;continue}break}for(l=e+16|0,n[i+188>>2]=k,n[i+184>>2]=d,t=t&3;;){u=0;n:{for(;;){if(e=n2(i+184|0),(e|0)!=32){if((e|0)==1114112)break n;(u|0)==4&&(u2(i+172|0,32),u=0),u2(i+172|0,e),e=u+1|0,u=e||-1;continue}if(t)break}u2(i+172|0,32);continue}break}Y0(i+72|0)}else P0(i+172|0,e,u);continue}break}for(n[i+64>>2]=n[i+180>>2],e=n[i+176>>2],n[i+56>>2]=n[i+172>>2],n[i+60>>2]=e,Y0(i+144|0),s[i+112|0]=0,u=n[i+64>>2],n[i+108>>2]=u,t=n[i+60>>2],n[i+104>>2]=t,e=-1;e=e+1|0,O8(i+16|0,i+104|0),!!n[i+16>>2];);n:{if((e|0)==8)for(n[i+80>>2]=0,n[i+84>>2]=0,n[i+72>>2]=0,n[i+76>>2]=0,n[i+100>>2]=0,n[i+92>>2]=0,n[i+96>>2]=4,s[i+140|0]=0,n[i+136>>2]=u,n[i+132>>2]=t,n[i+120>>2]=0,n[i+124>>2]=0,e=i+88|0,n[i+116>>2]=e,n[i+104>>2]=0,n[i+108>>2]=0,q=i+132|0,t=i+72|0,k=1;;){s[i+128|0]=k+1;u:{e:{i:{a:{t:{o:{if((e|0)==(t|0)||(n[i+112>>2]=t+2,O8(i+8|0,q),c=n[i+8>>2],!c))break o;if(d=n[i+12>>2],!g8(c,d)){if(Qt(i,c,d),!(z[i>>1]&1))break e;e=U[i+2>>1];break i}r:{h:switch(d|0){case 1:switch(e=o[c|0],e-43|0){case 0:case 2:break e;default:break r}case 0:break e;default:break h}e=o[c|0]}e=(e&255)==43,f=e+c|0;r:{if(e=d-e|0,e>>>0>=5){for(u=0;;){if(!e)break t;if(h=T(u&65535,10),u=o[f|0]-48|0,h>>>16|u>>>0>9)break r;if(f=f+1|0,e=e-1|0,u=(h&65535)+(u&65535)|0,(u|0)!=(u&65535))break}break e}for(u=0;;){if(!e)break t;if(h=o[f|0]-48|0,h>>>0>9)break e;f=f+1|0,e=e-1|0,u=h+T(u,10)|0}}e=u>>>0>9?257:513;break a}o:{if(n[i+100>>2]){n[b+16>>2]=n[i+100>>2],e=n[i+96>>2],n[b+8>>2]=n[i+92>>2],n[b+12>>2]=e,n[b+4>>2]=1,U2(i+72|0),e=1;break o}e=n[i+84>>2],u=n[i+80>>2],z[b+10>>1]=u,z[b+12>>1]=u>>>16,z[b+14>>1]=e,z[b+16>>1]=e>>>16,e=n[i+76>>2],u=n[i+72>>2],z[b+2>>1]=u,z[b+4>>1]=u>>>16,z[b+6>>1]=e,z[b+8>>1]=e>>>16,e=i+92|0,$t(e),J2(e),e=0}z[b>>1]=e;break n}e=u<<16}if(e&1|(d|0)!=4||(e=(e>>>16|0)-1|0,(e&65535)>>>0>=7513))break e}z[t>>1]=e;break u}n[i+160>>2]=d,n[i+156>>2]=c,e=nc(c,d),n[i+164>>2]=e;e:{i:{if(e>>>0<2)break i;u=1;a:{if(e>>>0<4||(u=2,e>>>0<7))break a;if(e-7>>>0>7)break i;u=3}n[i+168>>2]=u,e=P8(),u=n[e+8>>2],e=n[e+4>>2],n[i+184>>2]=e,n[i+188>>2]=e+(u<<3),n[i+200>>2]=i+168,n[i+196>>2]=i+156,n[i+192>>2]=i+164,t=i+172|0,e=l+-64|0,l=e,u=i+184|0,Kr(e+24|0,u);a:{if(n[e+32>>2]){for(p0(e,4,4,16),c=n[e>>2],d=n[e+28>>2],f=n[e+4>>2],n[f>>2]=n[e+24>>2],n[f+4>>2]=d,d=n[e+36>>2],n[f+8>>2]=n[e+32>>2],n[f+12>>2]=d,n[e+20>>2]=1,n[e+16>>2]=f,n[e+12>>2]=c,n[e+56>>2]=n[u+16>>2],f=n[u+12>>2],n[e+48>>2]=n[u+8>>2],n[e+52>>2]=f,f=n[u+4>>2],n[e+40>>2]=n[u>>2],n[e+44>>2]=f,f=e+12|0,h=e+40|0,u=l-16|0,l=u;;){if(Kr(u,h),n[u+8>>2]){d=n[f+8>>2],(d|0)==n[f>>2]&&H0(f,n[f+8>>2],1,4,16),y=n[u+12>>2],c=n[f+4>>2]+(d<<4)|0,n[c+8>>2]=n[u+8>>2],n[c+12>>2]=y,y=n[u+4>>2],n[c>>2]=n[u>>2],n[c+4>>2]=y,n[f+8>>2]=d+1;continue}break}l=u+16|0,n[t+8>>2]=n[e+20>>2],u=n[e+16>>2],n[t>>2]=n[e+12>>2],n[t+4>>2]=u;break a}n[t+8>>2]=0,n[t>>2]=0,n[t+4>>2]=4}if(l=e- -64|0,t=n[i+176>>2],f=n[i+180>>2],f>>>0>=2){h=l-16|0,l=h,c=(f>>>1|0)+f|0;a:for(;;){if(c){c=c-1|0;t:{if(c>>>0<f>>>0){e=(c<<4)+t|0,u=n[e+8>>2],d=n[e+12>>2],y=n[t>>2],w=n[t+4>>2],m=n[e+4>>2],n[t>>2]=n[e>>2],n[t+4>>2]=m,m=n[t+8>>2],p=n[t+12>>2],n[t+8>>2]=u,n[t+12>>2]=d,n[e+8>>2]=m,n[e+12>>2]=p,n[e>>2]=y,n[e+4>>2]=w,e=0;break t}e=c-f|0}for(d=f>>>0<c>>>0?f:c;;){if(y=e<<1,u=y|1,d>>>0<=u>>>0||(y=y+2|0,y>>>0<d>>>0&&(u=ht((u<<4)+t|0,(y<<4)+t|0)+u|0),e=(e<<4)+t|0,y=(u<<4)+t|0,!ht(e,y)))continue a;r2(e,y,4),e=u}}break}l=h+16|0}if(e=n[i+172>>2],n[i+200>>2]=3,n[i+192>>2]=e,n[i+188>>2]=t,n[i+184>>2]=t,n[i+196>>2]=t+(f<<4),d=i+144|0,h=l-16|0,l=h,t=i+184|0,p=n[t+8>>2],m=n[t>>2],e=m,u=n[t+12>>2],f=l-32|0,l=f,v=h+8|0,n[t+16>>2]){n[f+28>>2]=u,n[f+24>>2]=t+20,n[f+20>>2]=t+16,y=f+8|0,u=e,w=n[f+20>>2],c=n[t+4>>2],R=n[t+12>>2];a:{for(;;){if(g=0,(c|0)==(R|0))break a;if(g=c+8|0,M=n[g>>2],g=n[g+4>>2],n[w>>2]=n[w>>2]-1,n[u>>2]=M,n[u+4>>2]=g,c=c+16|0,n[t+4>>2]=c,u=u+8|0,!n[w>>2])break}g=1}c=g,n[y+8>>2]=u,n[y+4>>2]=e,n[y>>2]=c,e=n[f+12>>2],u=n[f+16>>2]}else u=e;n[v+4>>2]=u,n[v>>2]=e,l=f+32|0,u=n[h+12>>2],e=l-16|0,l=e,n[t+8>>2]=0,n[t>>2]=4,n[e+8>>2]=0,n[e+12>>2]=4,J2(e+8|0),n[t+12>>2]=4,n[t+4>>2]=4,l=e+16|0,n[d+4>>2]=m,n[d>>2]=p<<1,n[d+8>>2]=u-m>>>3,u=l-16|0,l=u,n[u+12>>2]=t,e=l-16|0,l=e,t=n[u+12>>2],n[e+12>>2]=n[t>>2],n[e+8>>2]=n[t+8>>2],J2(e+8|0),l=e+16|0,l=u+16|0,l=h+16|0;break e}n[i+152>>2]=0,n[i+144>>2]=0,n[i+148>>2]=4}e=n[i+148>>2],n[i+184>>2]=n[i+144>>2],n[i+188>>2]=e,n[i+192>>2]=n[i+152>>2],u=n[i+100>>2],(u|0)==n[i+92>>2]&&Gt(i+92|0),e=n[i+96>>2]+(u<<4)|0,n[e+8>>2]=n[i+192>>2],t=n[i+188>>2],n[e>>2]=n[i+184>>2],n[e+4>>2]=t,s[e+12|0]=k,n[i+100>>2]=u+1}e=n[i+116>>2],t=n[i+112>>2],k=o[i+128|0]}n[b+8>>2]=e,n[b+4>>2]=0,z[b>>1]=1}Y0(i+56|0),l=i+208|0;n:{u:{e:{if(!U[a+64>>1]){if(e=n[a+68>>2],z[a+30>>1]=e,z[a+32>>1]=e>>>16,u=U[a+66>>1],z[a+28>>1]=u,i=n[a+76>>2],t=n[a+72>>2],z[a+34>>1]=t,z[a+36>>1]=t>>>16,z[a+38>>1]=i,z[a+40>>1]=i>>>16,z[a+42>>1]=U[a+80>>1],n[a+44>>2]=a+24,i=a+28|0,zt(b,a+44|0,i),o[a+64|0]==1){n[a+16>>2]=o[a+73|0]|o[a+74|0]<<8|(o[a+75|0]<<16|o[a+76|0]<<24),e=o[a+69|0]|o[a+70|0]<<8|(o[a+71|0]<<16|o[a+72|0]<<24),n[a+8>>2]=o[a+65|0]|o[a+66|0]<<8|(o[a+67|0]<<16|o[a+68|0]<<24),n[a+12>>2]=e,U2(i);break u}b=U[a+36>>1],t=U[a+38>>1],f=U[a+40>>1],c=U[a+34>>1],d=U[a+42>>1],z[a+116>>1]=2049,z[a+110>>1]=d,z[a+108>>1]=c,z[a+106>>1]=f,k=e>>>16|0,z[a+104>>1]=k,z[a+102>>1]=t,z[a+100>>1]=e,z[a+98>>1]=b,z[a+96>>1]=u,i=2,s[a+94|0]=2,z[a+92>>1]=d,z[a+90>>1]=t,z[a+88>>1]=c,z[a+86>>1]=e,z[a+84>>1]=f,z[a+82>>1]=b,z[a+80>>1]=k,z[a+78>>1]=u,s[a+76|0]=1,n[a+72>>2]=2,n[a+64>>2]=1,n[a+68>>2]=0,n[a+124>>2]=a+44,d=a+28|0,n[a+120>>2]=d,n[a+112>>2]=d,u=a+48|0,e=l-96|0,l=e,f=a- -64|0,Lr(e+8|0,f),b=o[e+8|0];i:{if((b|0)!=3){for(t=o[e+9|0],c=e+32|0,Zr(c,f),k=n[e+32>>2]+1|0,k=k||-1,F2(c,k>>>0<=4?4:k,2,1),k=n[e+36>>2],s[k+1|0]=t,s[k|0]=b,n[e+24>>2]=1,b=n[e+36>>2],n[e+16>>2]=n[e+32>>2],n[e+20>>2]=b,A(c,f,64),b=e+16|0,t=l-16|0,l=t;;){if(Lr(t,c),h=o[t|0],(h|0)!=3){y=o[t+1|0],k=n[b+8>>2],(k|0)==n[b>>2]&&(Zr(t+4|0,c),w=n[t+4>>2]+1|0,H0(b,n[b+8>>2],w||-1,1,2)),w=n[b+4>>2]+(k<<1)|0,s[w+1|0]=y,s[w|0]=h,n[b+8>>2]=k+1;continue}break}Br(c),l=t+16|0,n[u+8>>2]=n[e+24>>2],b=n[e+20>>2],n[u>>2]=n[e+16>>2],n[u+4>>2]=b;break i}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=1,Br(f)}l=e+96|0,qt(f,d);i:{if(n[a+56>>2]){n[a+16>>2]=n[a+56>>2],e=n[a+52>>2],n[a+8>>2]=n[a+48>>2],n[a+12>>2]=e,y2(f);break i}i=o[a+64|0]?4:3,y2(a- -64|0),U8(a+48|0)}U2(a+28|0);break e}if(e=n[a+76>>2],n[a+8>>2]=n[a+72>>2],n[a+12>>2]=e,n[a+16>>2]=n[a+80>>2],i=n[a+68>>2],(i|0)==5)break u}n[r>>2]=i,e=n[a+12>>2],n[r+4>>2]=n[a+8>>2],n[r+8>>2]=e,n[r+12>>2]=n[a+16>>2];break n}e=n[a+12>>2],u=n[a+8>>2],n[r+4>>2]=u,n[r+8>>2]=e,i=n[a+16>>2],n[r+12>>2]=i,n[a+72>>2]=i,n[a+64>>2]=u,n[a+68>>2]=e,E2(a- -64|0),n[r>>2]=5}l=a+128|0}function U8(r){g0(r,1,2)}function Wt(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0;for(t=l+-64|0,l=t;f=f<<8|a>>>24,a=a<<8|i>>>24,i=i<<8|b>>>24,b=o[e+k|0]|b<<8,k=k+1|0,(k|0)!=12;);for(n[t+56>>2]=0,n[t+60>>2]=0,n[t+48>>2]=0,n[t+52>>2]=0,f=f<<7|a>>>25,a=a<<7|i>>>25,i=i<<7|b>>>25,b=u&255|b<<7,k=14;;){if((k|0)!=-2){c=l-32|0,l=c,d=0,w=0,y=0,g=0,m=l-176|0,l=m;n:{u:{e:{i:{if(u=a,e=O2(f),h=(e|0)==32?O2(a)+32|0:e,e=b,a=i,i=O2(i),i=u|f?h:((i|0)==32?O2(e)+32|0:i)- -64|0,i>>>0<115){if(i>>>0>63)break i;break e}if(h=!a&e>>>0<7513,!(h&!(u|f)))break u;break n}d=zn(e,a,7513),i=j,g=i,u=e,i=x(d,i,7513,0),e=e-i|0,a=a-(j+(u>>>0<i>>>0)|0)|0,u=0,f=0;break n}d=a,i=zn(u,f,7513),w=j,a=zn(a,u-x(i,w,7513,0)|0,7513),f=j,d=d-x(a,f,7513,0)|0,y=d,u=e,e=zn(e,d,7513),d=e,h=j,g=a|h,a=x(e,h,7513,0),e=u-a|0,a=y-(j+(u>>>0<a>>>0)|0)|0,y=i|f,u=0,f=0;break n}i=u,u=i-h|0,f=f-(i>>>0<h>>>0)|0,i=e,e=e-7513|0,a=a-(i>>>0<7513)|0,d=1}n[c+16>>2]=e,n[c+20>>2]=a,n[c>>2]=d,n[c+4>>2]=g,n[c+24>>2]=u,n[c+28>>2]=f,n[c+8>>2]=y,n[c+12>>2]=w,l=m+176|0,u=n[c>>2],a=n[c+4>>2],i=n[c+12>>2],e=t+16|0,n[e+8>>2]=n[c+8>>2],n[e+12>>2]=i,n[e>>2]=u,n[e+4>>2]=a,l=c+32|0,e=n[t+16>>2],i=n[t+20>>2],a=n[t+24>>2],f=n[t+28>>2],fc(t,e,i,a,f),z[(t+48|0)+k>>1]=b-n[t>>2],k=k-2|0,b=e;continue}break}n[t+32>>2]=b,n[t+36>>2]=i,n[t+40>>2]=a,n[t+44>>2]=f,Kf(t+32|0),e=n[t+60>>2],u=n[t+56>>2],z[r+8>>1]=u,z[r+10>>1]=u>>>16,z[r+12>>1]=e,z[r+14>>1]=e>>>16,e=n[t+52>>2],u=n[t+48>>2],z[r>>1]=u,z[r+2>>1]=u>>>16,z[r+4>>1]=e,z[r+6>>1]=e>>>16,l=t- -64|0}function Dn(r,e){A(r- -64|0,e- -64|0,40),A(r,e,64)}function Yt(r,e,u){var i=0,a=0,t=0,f=0;return i=l-48|0,l=i,a=i+16|0,R8(a),Pt(i+8|0,a,8),t=n[i+12>>2],f=n[i+8>>2],n[i+32>>2]=e,n[i+36>>2]=0,X(f,t,i+32|0,8),At(i,a),e=n[i+4>>2],e>>>0<=7&&L(),a=n[i>>2],n[i+32>>2]=u,n[i+36>>2]=0,u=e-8|0,e=i+32|0,X(a+8|0,u,e,8),u=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),n[i+40>>2]=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),n[i+44>>2]=u,u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),n[i+32>>2]=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),n[i+36>>2]=u,p8(r+128|0,e,1),l=i+48|0,0}function R8(r){var e=0,u=0,i=0,a=0;for(a=l-16|0,l=a,e=l-16|0;;){if((u|0)!=16){s[e+u|0]=0,u=u+1|0;continue}break}u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,l=a+16|0}function Pt(r,e,u){var i=0;i=l-16|0,l=i,At(i+8|0,e),n0[i+12>>2]<u>>>0&&L(),e=n[i+8>>2],n[r+4>>2]=u,n[r>>2]=e,l=i+16|0}function Le(r,e,u){var i=0,a=0,t=0;i=l-32|0,l=i,p8(r,e,u>>>4|0),a=u&15,a&&(t=i+16|0,R8(t),Pt(i+8|0,t,a),X(n[i+8>>2],n[i+12>>2],(u&2147483632)+e|0,a),p8(r,t,1)),l=i+32|0}function Ot(r,e){Tt(r,e)&&L()}function Nt(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;a=l-48|0,l=a,u=a+4|0,q0(u),n[a+44>>2]=32,n[a+40>>2]=u,n[a+36>>2]=u,Tt(e,a+36|0)&&L(),i=r+128|0,n[i+52>>2]=0,n[i+44>>2]=0,n[i+48>>2]=0,n[i+36>>2]=0,n[i+40>>2]=0,u=a+4|0,t=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[i+8>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[i+12>>2]=t,t=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[i>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[i+4>>2]=t,n[i+16>>2]=(o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24))&67108863,n[i+32>>2]=(o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24))>>>8&1048575,n[i+28>>2]=(o[u+9|0]|o[u+10|0]<<8|(o[u+11|0]<<16|o[u+12|0]<<24))>>>6&66076671,n[i+24>>2]=(o[u+6|0]|o[u+7|0]<<8|(o[u+8|0]<<16|o[u+9|0]<<24))>>>4&67092735,n[i+20>>2]=(o[u+3|0]|o[u+4|0]<<8|(o[u+5|0]<<16|o[u+6|0]<<24))>>>2&67108611,$(u),u=l-16|0,l=u,n[e+48>>2]=1,f=q2(e- -64|0,0),c=64,s[f|0]=c,l=u+16|0,A(r,e,128),l=a+48|0}function Tt(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0;f=l-32|0,l=f,u=n[r+48>>2];n:{i=n[e+8>>2],c=r- -64|0,a=64-o[q2(c,0)|0]|0;u:{if(i>>>0>=a>>>0&&(a=i-a|0,t=1,(a>>>6|0)+((a&63)!=0)>>>0>(u^-1)>>>0))break u;if(u=n[e+4>>2],a=n[e>>2],e=o[q2(c,0)|0],t=o[q2(c,0)|0],e=64-e|0,e=e>>>0>i>>>0?i:e,R=q2(c,0),M=t+e|0,s[R|0]=M,De(f+8|0,c),d=n[f+12>>2],d>>>0<t>>>0|d-t>>>0<e>>>0)break n;for(t=t+n[f+8>>2]|0,b=e+u|0,n[f+24>>2]=b,k=e+a|0,n[f+20>>2]=k,d=i-e|0,n[f+28>>2]=d>>>6;;){if(e){s[u|0]=o[t|0]^o[a|0],e=e-1|0,t=t+1|0,u=u+1|0,a=a+1|0;continue}break}for(a=0,e=l-256|0,l=e,h=r- -64|0,y=e+140|0,w=e+76|0,g=e+256|0,i=f+20|0,m=n[i+8>>2],p=n[i+4>>2],v=n[i>>2];;){if((a|0)!=(m|0)){for(In(e+12|0),A(e+192|0,r,64),i=10;;){if(i){u=e+192|0,M0(0,4,8,12,u),M0(1,5,9,13,u),M0(2,6,10,14,u),M0(3,7,11,15,u),M0(0,5,10,15,u),M0(1,6,11,12,u),M0(2,7,8,13,u),M0(3,4,9,14,u),i=i-1|0;continue}break}for(ti(e+140|0,e+192|0,g,r,h),i=n[e+160>>2],t=n[e+156>>2],u=i-t|0,u=u>>>0<=i>>>0?u:0,i=t<<2,t=i+n[e+148>>2]|0,i=i+n[e+140>>2]|0;;){if(u){n[i>>2]=n[t>>2]+n[i>>2],u=u-1|0,t=t+4|0,i=i+4|0;continue}break}for(u=e+76|0,i=e+192|0,A(u,i,64),n[r+48>>2]=n[r+48>>2]+1,n[e+204>>2]=64,n[e+208>>2]=4,n[e+196>>2]=0,n[e+192>>2]=w,n[e+200>>2]=e+12,t=e+140|0,mt(t,i,u,y),A(i,t,36);;){if(pt(e+176|0,e+192|0),i=n[e+176>>2],i){u=n[e+180>>2],n[e+188>>2]=n[n[e+184>>2]>>2],X(i,u,e+188|0,4);continue}break}for(u=a<<6,A(e+76|0,u+v|0,64),In(e+192|0),i=0;;){if((i|0)!=64){t=o[q2(e+76|0,i)|0],q=o[q2(e+12|0,i)|0],R=q2(e+192|0,i),M=t^q,s[R|0]=M,i=i+1|0;continue}break}A(u+p|0,e+192|0,64),a=a+1|0;continue}break}if(l=e+256|0,i=d&63,i){for(e=l-160|0,l=e,A(e+96|0,r,64),u=10;;){if(u){a=e+96|0,M0(0,4,8,12,a),M0(1,5,9,13,a),M0(2,6,10,14,a),M0(3,7,11,15,a),M0(0,5,10,15,a),M0(1,6,11,12,a),M0(2,7,8,13,a),M0(3,4,9,14,a),u=u-1|0;continue}break}for(ti(e+8|0,e+96|0,e+160|0,r,r- -64|0),u=n[e+28>>2],t=n[e+24>>2],a=u-t|0,a=u>>>0>=a>>>0?a:0,u=t<<2,t=u+n[e+16>>2]|0,u=u+n[e+8>>2]|0;;){if(a){n[u>>2]=n[t>>2]+n[u>>2],a=a-1|0,t=t+4|0,u=u+4|0;continue}break}for(u=e+8|0,a=e+96|0,A(u,a,64),n[r+48>>2]=n[r+48>>2]+1,n[e+84>>2]=64,n[e+88>>2]=4,n[e+76>>2]=0,n[e+80>>2]=c,n[e+72>>2]=c- -64,r=e+72|0,mt(a,r,u,r);;){if(pt(e+72|0,e+96|0),r=n[e+72>>2],r){u=n[e+76>>2],n[e+92>>2]=n[n[e+80>>2]>>2],X(r,u,e+92|0,4);continue}break}if(l=e+160|0,r=l-16|0,l=r,De(r+8|0,c),e=i,e>>>0>n0[r+12>>2]&&L(),u=n[r+8>>2],n[f+4>>2]=e,n[f>>2]=u,l=r+16|0,(e|0)!=n[f+4>>2])break n;for(r=d&-64,u=r+b|0,a=r+k|0,t=n[f>>2];;){if(e){s[u|0]=o[t|0]^o[a|0],e=e-1|0,t=t+1|0,u=u+1|0,a=a+1|0;continue}break}R=q2(c,0),M=i,s[R|0]=M}t=0}return r=t,l=f+32|0,r}L()}function A8(r,e,u){var i=0,a=0,t=0,f=0;i=l-32|0,l=i,a=l-224|0,l=a,n[a+60>>2]=16,n[a+56>>2]=u,n[a+52>>2]=10,n[a+48>>2]=1155592,t=a+4|0,f=a+48|0,Z2(t,f,2),u=l-288|0,l=u,to(u,n[a+8>>2],n[a+12>>2]),nn(u,e,12),e=u+144|0,A(e,u,144),oo(f,e),l=u+288|0,e=n[a+76>>2],n[a+40>>2]=n[a+72>>2],n[a+44>>2]=e,e=n[a+68>>2],n[a+32>>2]=n[a+64>>2],n[a+36>>2]=e,e=n[a+60>>2],n[a+24>>2]=n[a+56>>2],n[a+28>>2]=e,e=n[a+52>>2],n[a+16>>2]=n[a+48>>2],n[a+20>>2]=e,v2(a+80|0),e=n[a+44>>2],u=n[a+40>>2],s[i+24|0]=u,s[i+25|0]=u>>>8,s[i+26|0]=u>>>16,s[i+27|0]=u>>>24,s[i+28|0]=e,s[i+29|0]=e>>>8,s[i+30|0]=e>>>16,s[i+31|0]=e>>>24,e=n[a+36>>2],u=n[a+32>>2],s[i+16|0]=u,s[i+17|0]=u>>>8,s[i+18|0]=u>>>16,s[i+19|0]=u>>>24,s[i+20|0]=e,s[i+21|0]=e>>>8,s[i+22|0]=e>>>16,s[i+23|0]=e>>>24,e=n[a+28>>2],u=n[a+24>>2],s[i+8|0]=u,s[i+9|0]=u>>>8,s[i+10|0]=u>>>16,s[i+11|0]=u>>>24,s[i+12|0]=e,s[i+13|0]=e>>>8,s[i+14|0]=e>>>16,s[i+15|0]=e>>>24,e=n[a+20>>2],u=n[a+16>>2],s[i|0]=u,s[i+1|0]=u>>>8,s[i+2|0]=u>>>16,s[i+3|0]=u>>>24,s[i+4|0]=e,s[i+5|0]=e>>>8,s[i+6|0]=e>>>16,s[i+7|0]=e>>>24,Z4(a+16|0,32),F(t),l=a+224|0,e=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),u=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[r+24|0]=u,s[r+25|0]=u>>>8,s[r+26|0]=u>>>16,s[r+27|0]=u>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),u=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),u=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),u=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,$(i),l=i+32|0}function Ze(r,e){var u=0,i=0;u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24}function It(r,e){var u=0,i=0,a=0,t=0;if(u=n[r+8>>2],u>>>0>=e>>>0){Cf(r,e);return}for(i=e-u|0,ou(r,i),a=i>>>0<=1?1:i,e=a-1|0,t=n[r+8>>2],u=t+n[r+4>>2]|0;;){if(e){s[u|0]=0,e=e-1|0,u=u+1|0;continue}break}e=a+t|0;n:{if(!i){e=e-1|0;break n}s[u|0]=0}n[r+8>>2]=e}function Et(r,e,u){var i=0,a=0,t=0,f=0;a=l-16|0,l=a,i=n[e+8>>2],t=n[e+4>>2],n[a+8>>2]=u,n[a+4>>2]=a+15;n:{u:{if(!i)break u;for(e=0;;)if(i>>>0<=1){if(i=T(e,48)+t|0,xt(a+4|0,i)&255)break u;e=i+16|0;break n}else{f=e,u=i>>>1|0,e=u+e|0,e=(xt(a+4|0,T(e,48)+t|0)&255)==1?f:e,i=i-u|0;continue}}i=0}n[r+4>>2]=e,n[r>>2]=i,l=a+16|0}function M8(r){var e=0;for(e=n[r+8>>2],r=n[r+4>>2];;){if(e){e=e-1|0,Gn(r),r=r+80|0;continue}break}}function W8(r){g0(r,4,80)}function c2(r,e,u){var i=0;i=l-16|0,l=i,j6(i+8|0,r,n[r>>2],1,e,u),n[i+8>>2]!=-2147483647&&L(),l=i+16|0}function Gt(r){c2(r,4,16)}function Ht(r,e){var u=0;u=n[r+8>>2],(u|0)==n[r>>2]&&c2(r,4,48),A(n[r+4>>2]+T(u,48)|0,e,48),n[r+8>>2]=u+1}function Dt(r,e,u){gc(r,e,u,3)}function Lt(r,e,u,i,a){var t=0,f=0,c=0,d=0,b=0;t=l-128|0,l=t,d=t,b=E4(u),z[d+52>>1]=b,d=t,b=Rs(i),n[d+56>>2]=b,n[t+116>>2]=1,n[t+108>>2]=4,n[t+100>>2]=2,s[t+55|0]=a,n[t+112>>2]=t+55,u=t+56|0,n[t+104>>2]=u,n[t+96>>2]=t+52,c=t+12|0,i=l-368|0,l=i,a=i+20|0,V2(a,6),Ne(i+8|0,4),n[i+92>>2]=1,n[i+88>>2]=1050078,n[i+76>>2]=11,n[i+72>>2]=1095250,f=n[i+12>>2],n[i+80>>2]=n[i+8>>2],n[i+84>>2]=f,f=i+72|0,ze(a,f,i+96|0),xe(a,t+96|0,3),a=i+32|0,f0(a,40),Fe(f,e);n:{if(n[i+76>>2]|n[i+72>>2]!=1&&(e=i+224|0,A(e,i+80|0,144),a=Ce(e,n[i+24>>2],n[i+28>>2],a,40),v2(e),!a))break n;L()}for(A(c,i+32|0,40),R0(i+20|0),l=i+368|0,n[t+64>>2]=0,n[t+68>>2]=0,n[t+72>>2]=0,n[t+76>>2]=0,n[t+80>>2]=0,n[t+84>>2]=0,n[t+88>>2]=0,n[t+92>>2]=0,n[t+56>>2]=0,n[t+60>>2]=0,c=t- -64|0,e=0,i=0;;){if((i|0)!=40){!u|(u|0)==(c|0)?(u=(t- -64|0)+e|0,e=e+1|0,a=0):a=u+1|0,s[u|0]=o[(t+12|0)+i|0],i=i+1|0,u=a;continue}break}e=n[t+56>>2],u=n[t+60>>2],i=n[t+92>>2],n[t+120>>2]=n[t+88>>2],n[t+124>>2]=i,i=n[t+84>>2],n[t+112>>2]=n[t+80>>2],n[t+116>>2]=i,i=n[t+76>>2],n[t+104>>2]=n[t+72>>2],n[t+108>>2]=i,i=n[t+68>>2],n[t+96>>2]=n[t+64>>2],n[t+100>>2]=i,$(t+96|0),s[r+32|0]=e,s[r+33|0]=e>>>8,s[r+34|0]=e>>>16,s[r+35|0]=e>>>24,s[r+36|0]=u,s[r+37|0]=u>>>8,s[r+38|0]=u>>>16,s[r+39|0]=u>>>24,e=n[t+68>>2],u=n[t+64>>2],s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,e=n[t+76>>2],u=n[t+72>>2],s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=n[t+84>>2],u=n[t+80>>2],s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=n[t+92>>2],u=n[t+88>>2],s[r+24|0]=u,s[r+25|0]=u>>>8,s[r+26|0]=u>>>16,s[r+27|0]=u>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,jn(t+12|0,40),l=t+128|0}function o0(r,e,u){return _s(n[r>>2],n[r+4>>2],e,u)}function Zt(r,e,u,i,a,t){var f=0,c=0,d=0;c=l-320|0,l=c,f=c+192|0,_t(f,e,u),e=c+8|0,Nt(e,f),u=l+-64|0,l=u,f=e+128|0,Le(f,i,a),i=n[t+8>>2],n[u+16>>2]=i,d=n[t+4>>2],n[u+12>>2]=d,n[u+8>>2]=n[t>>2],Ot(e,u+8|0),Le(f,d,i);n:{if(Yt(e,a,i)){Te(e),e=1;break n}i=u+8|0,A(i,f,56),Bf(r+1|0,i),Te(e),e=0}s[r|0]=e,l=u- -64|0,l=c+320|0}function Bt(r,e,u,i){var a=0,t=0;for(a=l-224|0,l=a,t=a+16|0,Ee(t),J0(t,1095250,11),Ne(a+8|0,e),J0(t,n[a+8>>2],n[a+12>>2]),s[a+120|0]=0,J0(t,a+120|0,1),e=i<<3;;){if(e){J0(a+16|0,n[u>>2],n[u+4>>2]),e=e-8|0,u=u+8|0;continue}break}e=a+120|0,A(e,a+16|0,104),dn(r,e),l=a+224|0}function Y8(r,e){wc(r,e,5)}function Ct(r,e,u,i,a,t){var f=0,c=0,d=0;f=l-96|0,l=f,En(f+4|0,e,u,4,0),e=o[f+32|0]|o[f+33|0]<<8|(o[f+34|0]<<16|o[f+35|0]<<24),n[f+72>>2]=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),n[f+76>>2]=e,e=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),n[f+64>>2]=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),n[f+68>>2]=e,e=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),n[f+56>>2]=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),n[f+60>>2]=e,e=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),n[f+48>>2]=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[f+52>>2]=e,n[f+92>>2]=32,n[f+88>>2]=i,n[f+84>>2]=t,n[f+80>>2]=a,i=f+36|0,u=l-16|0,l=u,e=f+80|0,t=n[e+12>>2],d=n[e+8>>2],c=n[e>>2],a=u+4|0,e=n[e+4>>2],N0(a,e+16|0),P0(a,c,e),e=l-48|0,l=e,j0[n[273858]](e,a),n[e+16>>2]=n[e+4>>2],c=n[e>>2],n[e+12>>2]=c,n[e+8>>2]=c,c=t,t=e+8|0,Zt(e+31|0,f+48|0,1155602,d,c,t);n:{if(o[e+31|0]!=1&&(d=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),n[e+16>>2]=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),n[e+20>>2]=d,d=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),n[e+8>>2]=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),n[e+12>>2]=d,c=0,!(j0[n[273862]](a,t,16)|0)))break n;c=1}t=c,l=e+48|0;n:{if(t){n[i>>2]=-2147483648,F(a);break n}n[i+8>>2]=n[u+12>>2],e=n[u+8>>2],n[i>>2]=n[u+4>>2],n[i+4>>2]=e}l=u+16|0;n:{if(n[f+36>>2]==-2147483648){n[r>>2]=-2147483648,n[r+4>>2]=1;break n}n[r+8>>2]=n[f+44>>2],e=n[f+40>>2],n[r>>2]=n[f+36>>2],n[r+4>>2]=e}Oe(f+48|0),$(f+4|0),l=f+96|0}function Ft(r,e,u,i,a,t,f,c,d){var b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,C=0,K=0,S=0,V=0;q=l-176|0,l=q,k=q+88|0,N=l-32|0,l=N,n[N+4>>2]=i;n:{if((a-1&255)>>>0>=(t&255)>>>0){n[k>>2]=-2147483648,s[k+4|0]=0;break n}for(s[N+25|0]=a,s[N+24|0]=1,n[N+20>>2]=i,Y=l-32|0,l=Y,I=N+20|0,a=o[I+5|0],b=a-o[I+4|0]|0,p0(Y,a>>>0>=b>>>0?b:0,1,32),n[Y+20>>2]=0,a=n[Y+4>>2],n[Y+12>>2]=n[Y>>2],n[Y+16>>2]=a,a=n[I+4>>2],n[Y+24>>2]=n[I>>2],n[Y+28>>2]=a,h=l-32|0,l=h,a=Y+12|0,b=Y+24|0,m=o[b+5|0],w=m-o[b+4|0]|0,Hr(a,w>>>0<=m>>>0?w:0),m=n[a+4>>2],w=n[a+8>>2],y=n[b+4>>2],n[h+8>>2]=n[b>>2],n[h+12>>2]=y,n[h+20>>2]=a+8,S=h,V=s0(m,w,32),n[S+24>>2]=V,n[h+28>>2]=j,m=l-16|0,l=m,a=h+8|0,y=o[a+5|0],R=o[a+4|0],b=h+20|0,w=n[b+4>>2],n[m>>2]=n[b>>2],n[m+4>>2]=w,n[m+8>>2]=n[b+8>>2],n[m+12>>2]=n[a>>2],a=l-48|0,l=a,p=n[m+4>>2],b=n[m+8>>2]+(p<<5)|0,g=n[m+12>>2];;){if((y&255)>>>0>R>>>0){n[a+40>>2]=1,y=y-1|0,s[a+47|0]=y,n[a+36>>2]=a+47,En(a+4|0,g,8,a+36|0,1),w=o[a+32|0]|o[a+33|0]<<8|(o[a+34|0]<<16|o[a+35|0]<<24),P=o[a+28|0]|o[a+29|0]<<8|(o[a+30|0]<<16|o[a+31|0]<<24),s[b+24|0]=P,s[b+25|0]=P>>>8,s[b+26|0]=P>>>16,s[b+27|0]=P>>>24,s[b+28|0]=w,s[b+29|0]=w>>>8,s[b+30|0]=w>>>16,s[b+31|0]=w>>>24,w=o[a+24|0]|o[a+25|0]<<8|(o[a+26|0]<<16|o[a+27|0]<<24),P=o[a+20|0]|o[a+21|0]<<8|(o[a+22|0]<<16|o[a+23|0]<<24),s[b+16|0]=P,s[b+17|0]=P>>>8,s[b+18|0]=P>>>16,s[b+19|0]=P>>>24,s[b+20|0]=w,s[b+21|0]=w>>>8,s[b+22|0]=w>>>16,s[b+23|0]=w>>>24,w=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),P=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),s[b+8|0]=P,s[b+9|0]=P>>>8,s[b+10|0]=P>>>16,s[b+11|0]=P>>>24,s[b+12|0]=w,s[b+13|0]=w>>>8,s[b+14|0]=w>>>16,s[b+15|0]=w>>>24,w=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),P=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),s[b|0]=P,s[b+1|0]=P>>>8,s[b+2|0]=P>>>16,s[b+3|0]=P>>>24,s[b+4|0]=w,s[b+5|0]=w>>>8,s[b+6|0]=w>>>16,s[b+7|0]=w>>>24,b=b+32|0,p=p+1|0;continue}break}n[n[m>>2]>>2]=p,l=a+48|0,l=m+16|0,l=h+32|0,m=N+8|0,n[m+8>>2]=n[Y+20>>2],a=n[Y+16>>2],n[m>>2]=n[Y+12>>2],n[m+4>>2]=a,l=Y+32|0,s[N+30|0]=t,z[N+28>>1]=256,n[N+24>>2]=N+4,n[N+20>>2]=m,t=l-32|0,l=t,Dr(t+20|0,I);u:{if(n[t+24>>2]==1){p0(t,n[t+28>>2],1,33),n[t+16>>2]=0,a=n[t+4>>2],n[t+8>>2]=n[t>>2],n[t+12>>2]=a,a=t+8|0,Y=l-16|0,l=Y,w=Y+4|0,Dr(w,I);e:{if(n[Y+8>>2]==1){H0(a,n[a+8>>2],n[Y+12>>2],1,33),b=n[a+8>>2],h=n[a+4>>2],n[Y+4>>2]=a+8,S=Y,V=s0(h,b,32),n[S+8>>2]=V,n[Y+12>>2]=j,b=l-32|0,l=b,h=o[I+10|0],a=U[I+8>>1],y=n[I+4>>2],n[b+20>>2]=n[I>>2],n[b+24>>2]=y,n[b+16>>2]=n[w+8>>2],I=n[w+4>>2],n[b+8>>2]=n[w>>2],n[b+12>>2]=I,a=h<<16|a;i:{if(a&1||(a=a>>>8|0,(a&255)>>>0>h>>>0))break i;for(;;){if(h>>>0>(a&255)>>>0){gt(b+8|0,a),a=a+1|0;continue}break}gt(b+8|0,h)}n[n[b+8>>2]>>2]=n[b+12>>2],l=b+32|0,l=Y+16|0;break e}L()}n[k+8>>2]=n[t+16>>2],a=n[t+12>>2],n[k>>2]=n[t+8>>2],n[k+4>>2]=a,l=t+32|0;break u}L()}for(a=n[m+8>>2],t=n[m+4>>2];;){if(a){a=a-1|0,$(t),t=t+32|0;continue}break}T0(m)}l=N+32|0,b=n[q+88>>2];n:{if((b|0)==-2147483648){n[r>>2]=-2147483648,n[r+4>>2]=2;break n}a=n[q+96>>2],n[q+20>>2]=a,t=n[q+92>>2],n[q+16>>2]=t,n[q+12>>2]=b,N0(q+24|0,T(c,81)),c=a>>>0>c>>>0?c:a;u:{for(;;){e:{if(c){a=l-48|0,l=a,s[a+40|0]=0,s[a+41|0]=0,s[a+42|0]=0,s[a+43|0]=0,s[a+44|0]=0,s[a+45|0]=0,s[a+46|0]=0,s[a+47|0]=0,s[a+32|0]=0,s[a+33|0]=0,s[a+34|0]=0,s[a+35|0]=0,s[a+36|0]=0,s[a+37|0]=0,s[a+38|0]=0,s[a+39|0]=0,s[a+24|0]=0,s[a+25|0]=0,s[a+26|0]=0,s[a+27|0]=0,s[a+28|0]=0,s[a+29|0]=0,s[a+30|0]=0,s[a+31|0]=0,s[a+16|0]=0,s[a+17|0]=0,s[a+18|0]=0,s[a+19|0]=0,s[a+20|0]=0,s[a+21|0]=0,s[a+22|0]=0,s[a+23|0]=0,s[a+15|0]=o[t+32|0],X(a+16|0,32,t,32),Y=q+39|0,A(Y,a+15|0,33),l=a+48|0,s[q+87|0]=o[q+39|0],n[q+100>>2]=1,n[q+92>>2]=32,n[q+88>>2]=d,n[q+96>>2]=q+87,b=q+88|0,Z2(q+72|0,b,2),n[q+168>>2]=1,s[q+163|0]=o[q+87|0],n[q+164>>2]=q+163,H=q+128|0,En(H,i,9,q+164|0,1),n[q+120>>2]=0,a=o[q+156|0]|o[q+157|0]<<8|(o[q+158|0]<<16|o[q+159|0]<<24),n[q+112>>2]=o[q+152|0]|o[q+153|0]<<8|(o[q+154|0]<<16|o[q+155|0]<<24),n[q+116>>2]=a,a=o[q+148|0]|o[q+149|0]<<8|(o[q+150|0]<<16|o[q+151|0]<<24),n[q+104>>2]=o[q+144|0]|o[q+145|0]<<8|(o[q+146|0]<<16|o[q+147|0]<<24),n[q+108>>2]=a,a=o[q+140|0]|o[q+141|0]<<8|(o[q+142|0]<<16|o[q+143|0]<<24),n[q+96>>2]=o[q+136|0]|o[q+137|0]<<8|(o[q+138|0]<<16|o[q+139|0]<<24),n[q+100>>2]=a,a=o[q+132|0]|o[q+133|0]<<8|(o[q+134|0]<<16|o[q+135|0]<<24),n[q+88>>2]=o[q+128|0]|o[q+129|0]<<8|(o[q+130|0]<<16|o[q+131|0]<<24),n[q+92>>2]=a,$(H),N=n[q+76>>2],I=n[q+80>>2],m=l-160|0,l=m,h=l-32|0,l=h,n[h+24>>2]=0,n[h+28>>2]=0,n[h+16>>2]=0,n[h+20>>2]=0,n[h+8>>2]=0,n[h+12>>2]=0,n[h>>2]=0,n[h+4>>2]=0,X(h,32,f,32),k=n[h+28>>2],a=m+100|0,w=n[h+24>>2],s[a+25|0]=w,s[a+26|0]=w>>>8,s[a+27|0]=w>>>16,s[a+28|0]=w>>>24,s[a+29|0]=k,s[a+30|0]=k>>>8,s[a+31|0]=k>>>16,s[a+32|0]=k>>>24,k=n[h+20>>2],w=n[h+16>>2],s[a+17|0]=w,s[a+18|0]=w>>>8,s[a+19|0]=w>>>16,s[a+20|0]=w>>>24,s[a+21|0]=k,s[a+22|0]=k>>>8,s[a+23|0]=k>>>16,s[a+24|0]=k>>>24,k=n[h+12>>2],w=n[h+8>>2],s[a+9|0]=w,s[a+10|0]=w>>>8,s[a+11|0]=w>>>16,s[a+12|0]=w>>>24,s[a+13|0]=k,s[a+14|0]=k>>>8,s[a+15|0]=k>>>16,s[a+16|0]=k>>>24,k=n[h+4>>2],w=n[h>>2],s[a+1|0]=w,s[a+2|0]=w>>>8,s[a+3|0]=w>>>16,s[a+4|0]=w>>>24,s[a+5|0]=k,s[a+6|0]=k>>>8,s[a+7|0]=k>>>16,s[a+8|0]=k>>>24,s[a|0]=0,l=h+32|0;i:{if(o[m+100|0]==1){n[H>>2]=-2147483648;break i}a=o[m+129|0]|o[m+130|0]<<8|(o[m+131|0]<<16|o[m+132|0]<<24),n[m+32>>2]=o[m+125|0]|o[m+126|0]<<8|(o[m+127|0]<<16|o[m+128|0]<<24),n[m+36>>2]=a,a=o[m+121|0]|o[m+122|0]<<8|(o[m+123|0]<<16|o[m+124|0]<<24),n[m+24>>2]=o[m+117|0]|o[m+118|0]<<8|(o[m+119|0]<<16|o[m+120|0]<<24),n[m+28>>2]=a,a=o[m+113|0]|o[m+114|0]<<8|(o[m+115|0]<<16|o[m+116|0]<<24),n[m+16>>2]=o[m+109|0]|o[m+110|0]<<8|(o[m+111|0]<<16|o[m+112|0]<<24),n[m+20>>2]=a,a=o[m+105|0]|o[m+106|0]<<8|(o[m+107|0]<<16|o[m+108|0]<<24),n[m+8>>2]=o[m+101|0]|o[m+102|0]<<8|(o[m+103|0]<<16|o[m+104|0]<<24),n[m+12>>2]=a,a=m+100|0,at(a,f,32),B=m+44|0,rt(B,e,u,a),M=m+8|0,C=n[m+48>>2],K=n[m+52>>2],g=0,Z=0,w=l-304|0,l=w,P=l-224|0,l=P;a:{t:switch(o[1095272]-2|0){case 0:Z=1095305,g=1095273;break a;case 1:break t;default:break a}Z=1095305,g=1095273}for(h=l-96|0,l=h,p=l-32|0,l=p,q0(p),k=l-48|0,l=k,n[k+36>>2]=b,n[k+44>>2]=n[b+32>>2],W=b+32|0,n[k+40>>2]=W,y=l-16|0,l=y,R=p+32|0,n[y+12>>2]=R,n[y+8>>2]=p,v=oi(y+8|0),b=k+8|0,n[b+4>>2]=R,n[b>>2]=p,n[b+20>>2]=0,R=k+36|0,O=n[R+4>>2],n[b+8>>2]=n[R>>2],n[b+12>>2]=O,O=n[R+8>>2],n[b+16>>2]=O,D=b,b=n[R+4>>2]-n[R>>2]|0,R=b-O|0,b=b>>>0>=R>>>0?R:0,n[D+24>>2]=b>>>0<v>>>0?b:v,l=y+16|0,b=n[k+32>>2],R=n[k+28>>2],y=b-R|0,b=b>>>0>=y>>>0?y:0,y=R+n[k+8>>2]|0,R=n[k+16>>2]+(R+n[k+24>>2]|0)|0;;){if(b){s[y|0]=o[R|0],b=b-1|0,R=R+1|0,y=y+1|0;continue}break}b=n[W>>2],y=b+32|0,n[W>>2]=b>>>0>y>>>0?-1:y,l=k+48|0,W=l-16|0,l=W,s[W+13|0]=0,s[W+14|0]=32,s[W+12|0]=o[1155922],z[W+10>>1]=o[1155920]|o[1155921]<<8,b=l-112|0,l=b,k=l-320|0,l=k,R=W+10|0,_2(k+144|0,1,0,R,5,1155954,7,p,32),y=A(k,k+176|0,144),n[y+168>>2]=0,n[y+172>>2]=0,n[y+160>>2]=0,n[y+164>>2]=0,n[y+152>>2]=0,n[y+156>>2]=0,n[y+144>>2]=0,n[y+148>>2]=0,$2(y,R,5,1155945,2,1,0,y+144|0,32)&&L(),R=n[y+172>>2],k=b+8|0,v=n[y+168>>2],s[k+24|0]=v,s[k+25|0]=v>>>8,s[k+26|0]=v>>>16,s[k+27|0]=v>>>24,s[k+28|0]=R,s[k+29|0]=R>>>8,s[k+30|0]=R>>>16,s[k+31|0]=R>>>24,R=n[y+164>>2],v=n[y+160>>2],s[k+16|0]=v,s[k+17|0]=v>>>8,s[k+18|0]=v>>>16,s[k+19|0]=v>>>24,s[k+20|0]=R,s[k+21|0]=R>>>8,s[k+22|0]=R>>>16,s[k+23|0]=R>>>24,R=n[y+156>>2],v=n[y+152>>2],s[k+8|0]=v,s[k+9|0]=v>>>8,s[k+10|0]=v>>>16,s[k+11|0]=v>>>24,s[k+12|0]=R,s[k+13|0]=R>>>8,s[k+14|0]=R>>>16,s[k+15|0]=R>>>24,R=n[y+148>>2],v=n[y+144>>2],s[k|0]=v,s[k+1|0]=v>>>8,s[k+2|0]=v>>>16,s[k+3|0]=v>>>24,s[k+4|0]=R,s[k+5|0]=R>>>8,s[k+6|0]=R>>>16,s[k+7|0]=R>>>24,N8(y),l=y+320|0,y=l-32|0,l=y,n[y+24>>2]=0,n[y+28>>2]=0,n[y+16>>2]=0,n[y+20>>2]=0,n[y+8>>2]=0,n[y+12>>2]=0,n[y>>2]=0,n[y+4>>2]=0,X(y,32,k,32),R=n[y+12>>2],k=b+76|0,v=n[y+8>>2],s[k+9|0]=v,s[k+10|0]=v>>>8,s[k+11|0]=v>>>16,s[k+12|0]=v>>>24,s[k+13|0]=R,s[k+14|0]=R>>>8,s[k+15|0]=R>>>16,s[k+16|0]=R>>>24,R=n[y+20>>2],v=n[y+16>>2],s[k+17|0]=v,s[k+18|0]=v>>>8,s[k+19|0]=v>>>16,s[k+20|0]=v>>>24,s[k+21|0]=R,s[k+22|0]=R>>>8,s[k+23|0]=R>>>16,s[k+24|0]=R>>>24,s[y|0]=o[y|0]&248,R=n[y+4>>2],v=n[y>>2],s[k+1|0]=v,s[k+2|0]=v>>>8,s[k+3|0]=v>>>16,s[k+4|0]=v>>>24,s[k+5|0]=R,s[k+6|0]=R>>>8,s[k+7|0]=R>>>16,s[k+8|0]=R>>>24,s[y+31|0]=o[y+31|0]&63|64,R=n[y+28>>2],v=n[y+24>>2],s[k+25|0]=v,s[k+26|0]=v>>>8,s[k+27|0]=v>>>16,s[k+28|0]=v>>>24,s[k+29|0]=R,s[k+30|0]=R>>>8,s[k+31|0]=R>>>16,s[k+32|0]=R>>>24,$(y),s[k|0]=0,l=y+32|0,o[b+76|0]==1&&L(),R=w+160|0,y=P- -64|0,k=o[b+105|0]|o[b+106|0]<<8|(o[b+107|0]<<16|o[b+108|0]<<24),n[b+64>>2]=o[b+101|0]|o[b+102|0]<<8|(o[b+103|0]<<16|o[b+104|0]<<24),n[b+68>>2]=k,k=o[b+97|0]|o[b+98|0]<<8|(o[b+99|0]<<16|o[b+100|0]<<24),n[b+56>>2]=o[b+93|0]|o[b+94|0]<<8|(o[b+95|0]<<16|o[b+96|0]<<24),n[b+60>>2]=k,k=o[b+89|0]|o[b+90|0]<<8|(o[b+91|0]<<16|o[b+92|0]<<24),n[b+48>>2]=o[b+85|0]|o[b+86|0]<<8|(o[b+87|0]<<16|o[b+88|0]<<24),n[b+52>>2]=k,k=o[b+81|0]|o[b+82|0]<<8|(o[b+83|0]<<16|o[b+84|0]<<24),n[b+40>>2]=o[b+77|0]|o[b+78|0]<<8|(o[b+79|0]<<16|o[b+80|0]<<24),n[b+44>>2]=k,k=h+32|0,Cn(k+32|0,b+40|0),v=n[b+68>>2],O=n[b+64>>2],s[k+24|0]=O,s[k+25|0]=O>>>8,s[k+26|0]=O>>>16,s[k+27|0]=O>>>24,s[k+28|0]=v,s[k+29|0]=v>>>8,s[k+30|0]=v>>>16,s[k+31|0]=v>>>24,v=n[b+60>>2],O=n[b+56>>2],s[k+16|0]=O,s[k+17|0]=O>>>8,s[k+18|0]=O>>>16,s[k+19|0]=O>>>24,s[k+20|0]=v,s[k+21|0]=v>>>8,s[k+22|0]=v>>>16,s[k+23|0]=v>>>24,v=n[b+52>>2],O=n[b+48>>2],s[k+8|0]=O,s[k+9|0]=O>>>8,s[k+10|0]=O>>>16,s[k+11|0]=O>>>24,s[k+12|0]=v,s[k+13|0]=v>>>8,s[k+14|0]=v>>>16,s[k+15|0]=v>>>24,v=n[b+44>>2],O=n[b+40>>2],s[k|0]=O,s[k+1|0]=O>>>8,s[k+2|0]=O>>>16,s[k+3|0]=O>>>24,s[k+4|0]=v,s[k+5|0]=v>>>8,s[k+6|0]=v>>>16,s[k+7|0]=v>>>24,l=b+112|0,l=W+16|0,$(p),l=p+32|0,b=o[h+60|0]|o[h+61|0]<<8|(o[h+62|0]<<16|o[h+63|0]<<24),n[h+24>>2]=o[h+56|0]|o[h+57|0]<<8|(o[h+58|0]<<16|o[h+59|0]<<24),n[h+28>>2]=b,b=o[h+52|0]|o[h+53|0]<<8|(o[h+54|0]<<16|o[h+55|0]<<24),n[h+16>>2]=o[h+48|0]|o[h+49|0]<<8|(o[h+50|0]<<16|o[h+51|0]<<24),n[h+20>>2]=b,b=o[h+44|0]|o[h+45|0]<<8|(o[h+46|0]<<16|o[h+47|0]<<24),n[h+8>>2]=o[h+40|0]|o[h+41|0]<<8|(o[h+42|0]<<16|o[h+43|0]<<24),n[h+12>>2]=b,b=o[h+36|0]|o[h+37|0]<<8|(o[h+38|0]<<16|o[h+39|0]<<24),n[h>>2]=o[h+32|0]|o[h+33|0]<<8|(o[h+34|0]<<16|o[h+35|0]<<24),n[h+4>>2]=b,b=l-1344|0,l=b,s[b+69|0]=0,s[b+70|0]=32,s[b+68|0]=o[1155922],z[b+66>>1]=o[1155920]|o[1155921]<<8,lo(b+568|0,h,M);a:{t:{o:{if(o[b+568|0]==1){s[y|0]=1,n[y+4>>2]=5;break o}s[b+74|0]=o[b+571|0],z[b+72>>1]=o[b+569|0]|o[b+570|0]<<8,W=o[b+572|0]|o[b+573|0]<<8|(o[b+574|0]<<16|o[b+575|0]<<24),v=o[b+576|0]|o[b+577|0]<<8|(o[b+578|0]<<16|o[b+579|0]<<24),O=o[b+580|0]|o[b+581|0]<<8|(o[b+582|0]<<16|o[b+583|0]<<24),D=o[b+600|0],s[b+184|0]=D,k=o[b+596|0]|o[b+597|0]<<8|(o[b+598|0]<<16|o[b+599|0]<<24),E=o[b+592|0]|o[b+593|0]<<8|(o[b+594|0]<<16|o[b+595|0]<<24),n[b+176>>2]=E,n[b+180>>2]=k,p=o[b+588|0]|o[b+589|0]<<8|(o[b+590|0]<<16|o[b+591|0]<<24),G=o[b+584|0]|o[b+585|0]<<8|(o[b+586|0]<<16|o[b+587|0]<<24),n[b+168>>2]=G,n[b+172>>2]=p,s[b+79|0]=v,s[b+80|0]=v>>>8,s[b+81|0]=v>>>16,s[b+82|0]=v>>>24,s[b+83|0]=O,s[b+84|0]=O>>>8,s[b+85|0]=O>>>16,s[b+86|0]=O>>>24,s[b+75|0]=W,s[b+76|0]=W>>>8,s[b+77|0]=W>>>16,s[b+78|0]=W>>>24,s[b+103|0]=D,s[b+95|0]=E,s[b+96|0]=E>>>8,s[b+97|0]=E>>>16,s[b+98|0]=E>>>24,s[b+99|0]=k,s[b+100|0]=k>>>8,s[b+101|0]=k>>>16,s[b+102|0]=k>>>24,s[b+87|0]=G,s[b+88|0]=G>>>8,s[b+89|0]=G>>>16,s[b+90|0]=G>>>24,s[b+91|0]=p,s[b+92|0]=p>>>8,s[b+93|0]=p>>>16,s[b+94|0]=p>>>24,W=b+104|0,Cn(W,h);r:{h:{if(g){if(p=b+568|0,f0(p,399),k=b+168|0,G8(k,W),t2(b+56|0,p,399,k,32),W=n[b+60>>2],v=n[b+56>>2],hn(k,M),t2(b+48|0,v,W,k,32),W=n[b+52>>2],v=n[b+48>>2],hn(k,Z),t2(b+40|0,v,W,k,32),E=n[b+44>>2],A(k,p,399),E>>>0>=400)break t;if(lo(p,g,M),!o[b+568|0])break h;s[y|0]=1,n[y+4>>2]=5,$(b+72|0);break o}if(p=b+568|0,f0(p,266),k=b+168|0,G8(k,b+104|0),t2(b+16|0,p,266,k,32),g=n[b+20>>2],W=n[b+16>>2],hn(k,M),t2(b+8|0,W,g,k,32),g=n[b+12>>2],A(k,p,266),g>>>0>=267||(W=b+1064|0,hn(W,b+72|0),q0(p),bo(b+1032|0,W,32,b+66|0,k,266-g|0,p),n[b+1032>>2]!=9))break t;$(W),k=o[b+596|0]|o[b+597|0]<<8|(o[b+598|0]<<16|o[b+599|0]<<24),n[b+160>>2]=o[b+592|0]|o[b+593|0]<<8|(o[b+594|0]<<16|o[b+595|0]<<24),n[b+164>>2]=k,k=o[b+588|0]|o[b+589|0]<<8|(o[b+590|0]<<16|o[b+591|0]<<24),n[b+152>>2]=o[b+584|0]|o[b+585|0]<<8|(o[b+586|0]<<16|o[b+587|0]<<24),n[b+156>>2]=k,k=o[b+580|0]|o[b+581|0]<<8|(o[b+582|0]<<16|o[b+583|0]<<24),n[b+144>>2]=o[b+576|0]|o[b+577|0]<<8|(o[b+578|0]<<16|o[b+579|0]<<24),n[b+148>>2]=k,k=o[b+572|0]|o[b+573|0]<<8|(o[b+574|0]<<16|o[b+575|0]<<24),n[b+136>>2]=o[b+568|0]|o[b+569|0]<<8|(o[b+570|0]<<16|o[b+571|0]<<24),n[b+140>>2]=k;break r}if(s[b+970|0]=o[b+571|0],z[b+968>>1]=o[b+569|0]|o[b+570|0]<<8,g=o[b+572|0]|o[b+573|0]<<8|(o[b+574|0]<<16|o[b+575|0]<<24),W=o[b+576|0]|o[b+577|0]<<8|(o[b+578|0]<<16|o[b+579|0]<<24),M=o[b+580|0]|o[b+581|0]<<8|(o[b+582|0]<<16|o[b+583|0]<<24),G=o[b+600|0],s[b+1080|0]=G,k=o[b+596|0]|o[b+597|0]<<8|(o[b+598|0]<<16|o[b+599|0]<<24),v=o[b+592|0]|o[b+593|0]<<8|(o[b+594|0]<<16|o[b+595|0]<<24),n[b+1072>>2]=v,n[b+1076>>2]=k,p=o[b+588|0]|o[b+589|0]<<8|(o[b+590|0]<<16|o[b+591|0]<<24),O=o[b+584|0]|o[b+585|0]<<8|(o[b+586|0]<<16|o[b+587|0]<<24),n[b+1064>>2]=O,n[b+1068>>2]=p,s[b+975|0]=W,s[b+976|0]=W>>>8,s[b+977|0]=W>>>16,s[b+978|0]=W>>>24,s[b+979|0]=M,s[b+980|0]=M>>>8,s[b+981|0]=M>>>16,s[b+982|0]=M>>>24,s[b+971|0]=g,s[b+972|0]=g>>>8,s[b+973|0]=g>>>16,s[b+974|0]=g>>>24,s[b+999|0]=G,s[b+991|0]=v,s[b+992|0]=v>>>8,s[b+993|0]=v>>>16,s[b+994|0]=v>>>24,s[b+995|0]=k,s[b+996|0]=k>>>8,s[b+997|0]=k>>>16,s[b+998|0]=k>>>24,s[b+983|0]=O,s[b+984|0]=O>>>8,s[b+985|0]=O>>>16,s[b+986|0]=O>>>24,s[b+987|0]=p,s[b+988|0]=p>>>8,s[b+989|0]=p>>>16,s[b+990|0]=p>>>24,p=b+1e3|0,hn(p,b+72|0),g=b+1032|0,v=b+968|0,hn(g,v),k=b+568|0,f0(k,266),t2(b+32|0,k,266,p,32),t2(b+24|0,n[b+32>>2],n[b+36>>2],g,32),W=n[b+28>>2],M=b+1064|0,A(M,k,266),W>>>0>=267||(q0(k),bo(b+1332|0,M,266-W|0,b+66|0,b+168|0,399-E|0,k),n[b+1332>>2]!=9))break t;$(p),$(g),jn(M,266),k=o[b+596|0]|o[b+597|0]<<8|(o[b+598|0]<<16|o[b+599|0]<<24),n[b+160>>2]=o[b+592|0]|o[b+593|0]<<8|(o[b+594|0]<<16|o[b+595|0]<<24),n[b+164>>2]=k,k=o[b+588|0]|o[b+589|0]<<8|(o[b+590|0]<<16|o[b+591|0]<<24),n[b+152>>2]=o[b+584|0]|o[b+585|0]<<8|(o[b+586|0]<<16|o[b+587|0]<<24),n[b+156>>2]=k,k=o[b+580|0]|o[b+581|0]<<8|(o[b+582|0]<<16|o[b+583|0]<<24),n[b+144>>2]=o[b+576|0]|o[b+577|0]<<8|(o[b+578|0]<<16|o[b+579|0]<<24),n[b+148>>2]=k,k=o[b+572|0]|o[b+573|0]<<8|(o[b+574|0]<<16|o[b+575|0]<<24),n[b+136>>2]=o[b+568|0]|o[b+569|0]<<8|(o[b+570|0]<<16|o[b+571|0]<<24),n[b+140>>2]=k,$(v)}k=n[b+164>>2],n[b+592>>2]=n[b+160>>2],n[b+596>>2]=k,k=n[b+156>>2],n[b+584>>2]=n[b+152>>2],n[b+588>>2]=k,k=n[b+148>>2],n[b+576>>2]=n[b+144>>2],n[b+580>>2]=k,k=n[b+140>>2],n[b+568>>2]=n[b+136>>2],n[b+572>>2]=k,k=o[b+108|0]|o[b+109|0]<<8|(o[b+110|0]<<16|o[b+111|0]<<24),n[b+600>>2]=o[b+104|0]|o[b+105|0]<<8|(o[b+106|0]<<16|o[b+107|0]<<24),n[b+604>>2]=k,k=o[b+116|0]|o[b+117|0]<<8|(o[b+118|0]<<16|o[b+119|0]<<24),n[b+608>>2]=o[b+112|0]|o[b+113|0]<<8|(o[b+114|0]<<16|o[b+115|0]<<24),n[b+612>>2]=k,k=o[b+124|0]|o[b+125|0]<<8|(o[b+126|0]<<16|o[b+127|0]<<24),n[b+616>>2]=o[b+120|0]|o[b+121|0]<<8|(o[b+122|0]<<16|o[b+123|0]<<24),n[b+620>>2]=k,k=o[b+132|0]|o[b+133|0]<<8|(o[b+134|0]<<16|o[b+135|0]<<24),n[b+624>>2]=o[b+128|0]|o[b+129|0]<<8|(o[b+130|0]<<16|o[b+131|0]<<24),n[b+628>>2]=k,A(y+1|0,b+568|0,64),s[y|0]=0,$(b+72|0)}$(h),l=b+1344|0;break a}L()}l=h+96|0;a:{if(o[P+64|0]==1){h=n[P+76>>2],s[P+11|0]=h,y=h>>>8|0,s[P+12|0]=y,p=h>>>16|0,s[P+13|0]=p,g=h>>>24|0,s[P+14|0]=g,b=n[P+72>>2],k=n[P+68>>2],s[P+3|0]=k,W=k>>>8|0,s[P+4|0]=W,M=k>>>16|0,s[P+5|0]=M,v=k>>>24|0,s[P+6|0]=v,s[P+7|0]=b,O=b>>>8|0,s[P+8|0]=O,E=b>>>16|0,s[P+9|0]=E,G=b>>>24|0,s[P+10|0]=G,s[R+8|0]=h,s[R+9|0]=y,s[R+10|0]=p,s[R+11|0]=g,s[R|0]=k,s[R+1|0]=W,s[R+2|0]=M,s[R+3|0]=v,s[R+4|0]=b,s[R+5|0]=O,s[R+6|0]=E,s[R+7|0]=G,s[R+126|0]=2;break a}h=A(P,P- -64|1,64),b=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),n[h+192>>2]=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[h+196>>2]=b,b=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[h+200>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[h+204>>2]=b,b=o[h+20|0]|o[h+21|0]<<8|(o[h+22|0]<<16|o[h+23|0]<<24),n[h+208>>2]=o[h+16|0]|o[h+17|0]<<8|(o[h+18|0]<<16|o[h+19|0]<<24),n[h+212>>2]=b,b=o[h+28|0]|o[h+29|0]<<8|(o[h+30|0]<<16|o[h+31|0]<<24),n[h+216>>2]=o[h+24|0]|o[h+25|0]<<8|(o[h+26|0]<<16|o[h+27|0]<<24),n[h+220>>2]=b,b=o[h+60|0]|o[h+61|0]<<8|(o[h+62|0]<<16|o[h+63|0]<<24),n[h+88>>2]=o[h+56|0]|o[h+57|0]<<8|(o[h+58|0]<<16|o[h+59|0]<<24),n[h+92>>2]=b,b=o[h+52|0]|o[h+53|0]<<8|(o[h+54|0]<<16|o[h+55|0]<<24),n[h+80>>2]=o[h+48|0]|o[h+49|0]<<8|(o[h+50|0]<<16|o[h+51|0]<<24),n[h+84>>2]=b,b=o[h+44|0]|o[h+45|0]<<8|(o[h+46|0]<<16|o[h+47|0]<<24),n[h+72>>2]=o[h+40|0]|o[h+41|0]<<8|(o[h+42|0]<<16|o[h+43|0]<<24),n[h+76>>2]=b,b=o[h+36|0]|o[h+37|0]<<8|(o[h+38|0]<<16|o[h+39|0]<<24),n[h+64>>2]=o[h+32|0]|o[h+33|0]<<8|(o[h+34|0]<<16|o[h+35|0]<<24),n[h+68>>2]=b,k=h+96|0,O=h+192|0,y=0,b=l-688|0,l=b,Jr(b+54|0),g=1;t:{o:{r:switch(W=o[1095272],W-1|0){case 2:break o;case 0:break r;default:break t}y=n[273822],g=n[273821];break t}y=n[273838],g=n[273837]}p=b+256|0,M=b+54|0,_2(p,1,0,M,10,1095356,11,g,y),y=n[b+284>>2],n[b+664>>2]=n[b+280>>2],n[b+668>>2]=y,y=n[b+276>>2],n[b+656>>2]=n[b+272>>2],n[b+660>>2]=y,y=n[b+268>>2],n[b+648>>2]=n[b+264>>2],n[b+652>>2]=y,y=n[b+260>>2],n[b+640>>2]=n[b+256>>2],n[b+644>>2]=y,y=b+288|0,v2(y),_2(p,1,0,M,10,1095367,9,C,K),g=n[b+284>>2],n[b+472>>2]=n[b+280>>2],n[b+476>>2]=g,g=n[b+276>>2],n[b+464>>2]=n[b+272>>2],n[b+468>>2]=g,g=n[b+268>>2],n[b+456>>2]=n[b+264>>2],n[b+460>>2]=g,g=n[b+260>>2],n[b+448>>2]=n[b+256>>2],n[b+452>>2]=g,v2(y),f0(p,192),s[b+64|0]=W,g=b- -64|0,t2(b+40|0,p,192,g,1),y=n[b+44>>2],M=n[b+40>>2],T2(b+32|0,b+640|0),t2(b+24|0,M,y,n[b+32>>2],n[b+36>>2]),y=n[b+28>>2],M=n[b+24>>2],T2(b+16|0,b+448|0),t2(b+8|0,M,y,n[b+16>>2],n[b+20>>2]),y=n[b+12>>2],A(g,p,192);t:{o:{if(y>>>0>=193)break o;M=192-y|0,g=1,y=0;r:{h:switch(W-1|0){case 0:y=n[273820],g=n[273819];break r;case 2:break h;default:break r}y=n[273836],g=n[273835]}if(p=b+256|0,v=b+54|0,_2(p,O,32,v,10,1095376,6,g,y),W=b+448|0,A(W,b+288|0,144),y=b+596|0,q0(y),E=b+628|0,x8(E),G=b+640|0,q0(G),g=b- -64|0,$2(W,v,10,1095382,3,g,M,y,32)||$2(W,v,10,1095385,10,g,M,E,12)||$2(W,v,10,1095395,3,g,M,G,32))break o;n[b+680>>2]=o[b+636|0]|o[b+637|0]<<8|(o[b+638|0]<<16|o[b+639|0]<<24),g=o[b+632|0]|o[b+633|0]<<8|(o[b+634|0]<<16|o[b+635|0]<<24),n[b+672>>2]=o[b+628|0]|o[b+629|0]<<8|(o[b+630|0]<<16|o[b+631|0]<<24),n[b+676>>2]=g,g=o[b+668|0]|o[b+669|0]<<8|(o[b+670|0]<<16|o[b+671|0]<<24),n[b+280>>2]=o[b+664|0]|o[b+665|0]<<8|(o[b+666|0]<<16|o[b+667|0]<<24),n[b+284>>2]=g,g=o[b+660|0]|o[b+661|0]<<8|(o[b+662|0]<<16|o[b+663|0]<<24),n[b+272>>2]=o[b+656|0]|o[b+657|0]<<8|(o[b+658|0]<<16|o[b+659|0]<<24),n[b+276>>2]=g,g=o[b+652|0]|o[b+653|0]<<8|(o[b+654|0]<<16|o[b+655|0]<<24),n[b+264>>2]=o[b+648|0]|o[b+649|0]<<8|(o[b+650|0]<<16|o[b+651|0]<<24),n[b+268>>2]=g,g=o[b+644|0]|o[b+645|0]<<8|(o[b+646|0]<<16|o[b+647|0]<<24),n[b+256>>2]=o[b+640|0]|o[b+641|0]<<8|(o[b+642|0]<<16|o[b+643|0]<<24),n[b+260>>2]=g,Jr(k+84|0),s[k+94|0]=0,g=o[y+4|0]|o[y+5|0]<<8|(o[y+6|0]<<16|o[y+7|0]<<24),M=o[y|0]|o[y+1|0]<<8|(o[y+2|0]<<16|o[y+3|0]<<24),s[k|0]=M,s[k+1|0]=M>>>8,s[k+2|0]=M>>>16,s[k+3|0]=M>>>24,s[k+4|0]=g,s[k+5|0]=g>>>8,s[k+6|0]=g>>>16,s[k+7|0]=g>>>24,g=o[y+12|0]|o[y+13|0]<<8|(o[y+14|0]<<16|o[y+15|0]<<24),M=o[y+8|0]|o[y+9|0]<<8|(o[y+10|0]<<16|o[y+11|0]<<24),s[k+8|0]=M,s[k+9|0]=M>>>8,s[k+10|0]=M>>>16,s[k+11|0]=M>>>24,s[k+12|0]=g,s[k+13|0]=g>>>8,s[k+14|0]=g>>>16,s[k+15|0]=g>>>24,g=o[y+20|0]|o[y+21|0]<<8|(o[y+22|0]<<16|o[y+23|0]<<24),M=o[y+16|0]|o[y+17|0]<<8|(o[y+18|0]<<16|o[y+19|0]<<24),s[k+16|0]=M,s[k+17|0]=M>>>8,s[k+18|0]=M>>>16,s[k+19|0]=M>>>24,s[k+20|0]=g,s[k+21|0]=g>>>8,s[k+22|0]=g>>>16,s[k+23|0]=g>>>24,g=o[y+28|0]|o[y+29|0]<<8|(o[y+30|0]<<16|o[y+31|0]<<24),M=o[y+24|0]|o[y+25|0]<<8|(o[y+26|0]<<16|o[y+27|0]<<24),s[k+24|0]=M,s[k+25|0]=M>>>8,s[k+26|0]=M>>>16,s[k+27|0]=M>>>24,s[k+28|0]=g,s[k+29|0]=g>>>8,s[k+30|0]=g>>>16,s[k+31|0]=g>>>24,g=b+672|0,M=o[g+4|0]|o[g+5|0]<<8|(o[g+6|0]<<16|o[g+7|0]<<24),v=o[g|0]|o[g+1|0]<<8|(o[g+2|0]<<16|o[g+3|0]<<24),s[k+72|0]=v,s[k+73|0]=v>>>8,s[k+74|0]=v>>>16,s[k+75|0]=v>>>24,s[k+76|0]=M,s[k+77|0]=M>>>8,s[k+78|0]=M>>>16,s[k+79|0]=M>>>24,g=o[g+8|0]|o[g+9|0]<<8|(o[g+10|0]<<16|o[g+11|0]<<24),s[k+80|0]=g,s[k+81|0]=g>>>8,s[k+82|0]=g>>>16,s[k+83|0]=g>>>24,g=o[p+4|0]|o[p+5|0]<<8|(o[p+6|0]<<16|o[p+7|0]<<24),M=o[p|0]|o[p+1|0]<<8|(o[p+2|0]<<16|o[p+3|0]<<24),s[k+32|0]=M,s[k+33|0]=M>>>8,s[k+34|0]=M>>>16,s[k+35|0]=M>>>24,s[k+36|0]=g,s[k+37|0]=g>>>8,s[k+38|0]=g>>>16,s[k+39|0]=g>>>24,g=o[p+12|0]|o[p+13|0]<<8|(o[p+14|0]<<16|o[p+15|0]<<24),M=o[p+8|0]|o[p+9|0]<<8|(o[p+10|0]<<16|o[p+11|0]<<24),s[k+40|0]=M,s[k+41|0]=M>>>8,s[k+42|0]=M>>>16,s[k+43|0]=M>>>24,s[k+44|0]=g,s[k+45|0]=g>>>8,s[k+46|0]=g>>>16,s[k+47|0]=g>>>24,g=o[p+20|0]|o[p+21|0]<<8|(o[p+22|0]<<16|o[p+23|0]<<24),M=o[p+16|0]|o[p+17|0]<<8|(o[p+18|0]<<16|o[p+19|0]<<24),s[k+48|0]=M,s[k+49|0]=M>>>8,s[k+50|0]=M>>>16,s[k+51|0]=M>>>24,s[k+52|0]=g,s[k+53|0]=g>>>8,s[k+54|0]=g>>>16,s[k+55|0]=g>>>24,g=o[p+28|0]|o[p+29|0]<<8|(o[p+30|0]<<16|o[p+31|0]<<24),p=o[p+24|0]|o[p+25|0]<<8|(o[p+26|0]<<16|o[p+27|0]<<24),s[k+56|0]=p,s[k+57|0]=p>>>8,s[k+58|0]=p>>>16,s[k+59|0]=p>>>24,s[k+60|0]=g,s[k+61|0]=g>>>8,s[k+62|0]=g>>>16,s[k+63|0]=g>>>24,n[k+64>>2]=0,n[k+68>>2]=0,$(y),v2(W),$(O),l=b+688|0;break t}L()}A(R,h- -64|0,128)}l=P+224|0,b=o[w+286|0];a:{if((b|0)==2){Y=n[w+168>>2],n[w+40>>2]=Y,b=n[w+164>>2],N=n[w+160>>2],n[w+32>>2]=N,n[w+36>>2]=b,n[a+8>>2]=Y,n[a>>2]=N,n[a+4>>2]=b,n[a+32>>2]=-2147483648;break a}h=w+32|0,k=w+160|0,A(h,k,126),y=o[w+287|0],p=n[w+60>>2],n[w+24>>2]=n[w+56>>2],n[w+28>>2]=p,p=n[w+52>>2],n[w+16>>2]=n[w+48>>2],n[w+20>>2]=p,p=n[w+44>>2],n[w+8>>2]=n[w+40>>2],n[w+12>>2]=p,p=n[w+36>>2],n[w>>2]=n[w+32>>2],n[w+4>>2]=p,A(k,w- -64|0,94),s[w+255|0]=y,s[w+254|0]=b,b=l-80|0,l=b,p=b+4|0,z8(p,49);t:{o:{if(P=n[b+12>>2],P>>>0<33)break o;y=n[b+8>>2],X(y,33,Y,33),n[b+76>>2]=33,n[b+72>>2]=y,n[b+68>>2]=Y,ea(b+48|0,k,b+68|0,N,I);r:{if(o[b+48|0]==1){N=n[b+60>>2],s[b+43|0]=N,y=N>>>8|0,s[b+44|0]=y,P=N>>>16|0,s[b+45|0]=P,R=N>>>24|0,s[b+46|0]=R,Y=n[b+56>>2],I=n[b+52>>2],s[b+35|0]=I,g=I>>>8|0,s[b+36|0]=g,W=I>>>16|0,s[b+37|0]=W,M=I>>>24|0,s[b+38|0]=M,s[b+39|0]=Y,v=Y>>>8|0,s[b+40|0]=v,O=Y>>>16|0,s[b+41|0]=O,E=Y>>>24|0,s[b+42|0]=E,s[h+12|0]=N,s[h+13|0]=y,s[h+14|0]=P,s[h+15|0]=R,s[h+4|0]=I,s[h+5|0]=g,s[h+6|0]=W,s[h+7|0]=M,s[h+8|0]=Y,s[h+9|0]=v,s[h+10|0]=O,s[h+11|0]=E,n[h>>2]=1,F(p);break r}if(Y=o[b+53|0]|o[b+54|0]<<8|(o[b+55|0]<<16|o[b+56|0]<<24),n[b+16>>2]=o[b+49|0]|o[b+50|0]<<8|(o[b+51|0]<<16|o[b+52|0]<<24),n[b+20>>2]=Y,Y=o[b+61|0]|o[b+62|0]<<8|(o[b+63|0]<<16|o[b+64|0]<<24),n[b+24>>2]=o[b+57|0]|o[b+58|0]<<8|(o[b+59|0]<<16|o[b+60|0]<<24),n[b+28>>2]=Y,P>>>0<49)break o;X(y+33|0,16,b+16|0,16),n[h>>2]=0,n[h+12>>2]=n[b+12>>2],Y=n[b+8>>2],n[h+4>>2]=n[b+4>>2],n[h+8>>2]=Y}l=b+80|0;break t}L()}if(b=n[w+40>>2],n[w+288>>2]=n[w+36>>2],n[w+292>>2]=b,n[w+296>>2]=n[w+44>>2],n[w+32>>2]==1){n[a+8>>2]=n[w+296>>2],b=n[w+292>>2],n[a>>2]=n[w+288>>2],n[a+4>>2]=b,n[a+32>>2]=-2147483648,re(k);break a}n[w+72>>2]=n[w+296>>2],b=n[w+292>>2],n[w+64>>2]=n[w+288>>2],n[w+68>>2]=b,b=n[w+4>>2],n[w+32>>2]=n[w>>2],n[w+36>>2]=b,b=n[w+12>>2],n[w+40>>2]=n[w+8>>2],n[w+44>>2]=b,b=n[w+20>>2],n[w+48>>2]=n[w+16>>2],n[w+52>>2]=b,b=n[w+28>>2],n[w+56>>2]=n[w+24>>2],n[w+60>>2]=b,A(a,w+32|0,44),re(w+160|0)}if(l=w+304|0,b=n[m+132>>2],(b|0)==-2147483648){n[H>>2]=-2147483648,F(B);break i}a=n[m+128>>2],n[m+80>>2]=n[m+124>>2],n[m+84>>2]=a,a=n[m+120>>2],n[m+72>>2]=n[m+116>>2],n[m+76>>2]=a,a=n[m+112>>2],n[m+64>>2]=n[m+108>>2],n[m+68>>2]=a,a=n[m+104>>2],n[m+56>>2]=n[m+100>>2],n[m+60>>2]=a,a=n[m+140>>2],Y=n[m+136>>2],n[m+92>>2]=Y,n[m+96>>2]=a,n[m+88>>2]=b,b=m+100|0,G8(b,m+56|0),T2(m,b),n[m+156>>2]=a,n[m+152>>2]=Y,a=n[m+4>>2],n[m+144>>2]=n[m>>2],n[m+148>>2]=a,Z2(H,m+144|0,2),F(m+88|0),F(m+44|0)}if(l=m+160|0,a=n[q+128>>2],(a|0)!=-2147483648)break e;n[r+8>>2]=81,n[r>>2]=-2147483648,n[r+4>>2]=2;break u}n[r+8>>2]=n[q+32>>2],e=n[q+28>>2],n[r>>2]=n[q+24>>2],n[r+4>>2]=e,ft(q+12|0);break n}if(b=n[q+136>>2],n[q+172>>2]=b,Y=n[q+132>>2],n[q+168>>2]=Y,n[q+164>>2]=a,!((b|0)!=81|n[q+120>>2]!=32)){P0(q+24|0,Y,81),c=c-1|0,f=f+32|0,t=t+33|0,F(q+164|0),Kt(q+88|0),F(q+72|0),St(q+39|0);continue}break}n[r>>2]=-2147483648,n[r+4>>2]=2,F(q+164|0)}Kt(q+88|0),F(q+72|0),St(q+39|0),F(q+24|0),ft(q+12|0)}l=q+176|0}function Kt(r){$(r),n[r+32>>2]=0}function St(r){jn(r,33)}function Vt(r,e,u){var i=0,a=0;i=l-32|0,l=i,gc(i,e,u,2),e=l-288|0,l=e,a=e+224|0,mf(a,i),u=l-160|0,l=u,g4(u,a),w4(e,u),A(e+32|0,u,160),l=u+160|0,pf(a),u=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[e+192>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[e+196>>2]=u,u=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),n[e+200>>2]=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),n[e+204>>2]=u,u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),n[e+208>>2]=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),n[e+212>>2]=u,u=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),n[e+216>>2]=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),n[e+220>>2]=u,A(r,e,224),l=e+288|0,$(i),l=i+32|0}function Jt(r,e){var u=0,i=0;n:{if(u=n[e+4>>2],u){if(e=n[e+8>>2],!e)break n;i=(u>>>0)/(e>>>0)|0,e=i+((T(e,i)|0)!=(u|0))|0}else e=0;n[r+8>>2]=e,n[r+4>>2]=1,n[r>>2]=e;return}L()}function Xt(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;for(u=l-32|0,l=u,b=n[e+4>>2],t=n[e+8>>2],p0(u+8|0,t,4,16),f=n[u+8>>2],c=t>>>0>f>>>0?f:t,e=0,d=n[u+12>>2];;){if(c){i=e+b|0,a=i+12|0,a=o[a|0]|o[a+1|0]<<8,vn(u+16|0,i),k=n[u+20>>2],i=e+d|0,n[i>>2]=n[u+16>>2],n[i+4>>2]=k,z[u+28>>1]=a,a=n[u+28>>2],n[i+8>>2]=n[u+24>>2],n[i+12>>2]=a,c=c-1|0,e=e+16|0;continue}break}n[r+8>>2]=t,n[r+4>>2]=d,n[r>>2]=f,l=u+32|0}function T0(r){g0(r,1,32)}function P8(){var r=0,e=0,u=0,i=0,a=0;if(u=l-16|0,l=u,o[1167668]!=3){n[u+8>>2]=1167656,n[u+12>>2]=u+8,e=u+12|0,r=l-32|0,l=r;n:{u:{e:{i:{a:switch(i=o[1167668],i-2|0){case 0:break e;case 1:break i;default:break a}if(s[1167668]=2,n[r+12>>2]=1167668,a=n[e>>2],e=n[a>>2],n[a>>2]=0,!e)break e;if((i|0)==1)break u;j0[n[e>>2]](r+20|0),i=n[r+24>>2],n[e>>2]=n[r+20>>2],n[e+4>>2]=i,n[e+8>>2]=n[r+28>>2],s[r+16|0]=3,S4(r+12|0)}l=r+32|0;break n}L()}L()}}return l=u+16|0,1167656}function Qt(r,e,u){var i=0,a=0,t=0,f=0,c=0;i=l-16|0,l=i,n[i+12>>2]=u,n[i+8>>2]=e,e=P8(),f=n[e+4>>2],u=n[e+8>>2],t=l-16|0,l=t,n[t+12>>2]=i+8;n:{if(!u){e=0,a=1;break n}for(e=0;;){if(u>>>0<=1){if(u=Rt(t+12|0,(e<<3)+f|0)&255,a=0,!u)break n}else{a=e,c=u>>>1|0,e=c+e|0,e=(Rt(t+12|0,(e<<3)+f|0)&255)==1?a:e,u=u-c|0;continue}break}e=((u|0)==255)+e|0,a=1}u=a,n[i+4>>2]=e,n[i>>2]=u,l=t+16|0,e=n[i>>2],u=n[i+4>>2],z[r+2>>1]=u,z[r>>1]=(e^-1)&u>>>0<65536,l=i+16|0}function O8(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;for(f=o[e+8|0],a=n[e+4>>2],i=n[e>>2];;){n:{if(t=i,f&1){t=0;break n}u=0;u:{e:{for(;;){if(f=(u|0)==(a|0),f)break e;if(i=u+t|0,c=o[i|0]-9|0,!(1<<c&8388635&&c>>>0<=23)){u=u+1|0;continue}break}a=(u^-1)+a|0,n[e+4>>2]=a,i=i+1|0,n[e>>2]=i;break u}s[e+8|0]=1,i=t,u=a}if(!u)continue}break}n[r+4>>2]=u,n[r>>2]=t}function $t(r){var e=0;for(e=n[r+8>>2],r=n[r+4>>2];;){if(e){e=e-1|0,R0(r),r=r+16|0;continue}break}}function _t(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0;a=l+-64|0,l=a,i=l-128|0,l=i,t=f0(i+24|0,48),f=n[288897],n[i+16>>2]=n[288896],n[i+20>>2]=f,f=n[288895],n[i+8>>2]=n[288894],n[i+12>>2]=f,n[i+84>>2]=0,n[i+88>>2]=4,n[i+72>>2]=e,n[i+76>>2]=32,n[i+80>>2]=e+32,fe(i+92|0,i+72|0,t,8),t=i+60|0;n:{u:{for(;;){e:{if(le(i+72|0,i+92|0),e=n[i+72>>2],!e)break e;if(n[i+76>>2]!=4)break u;n[n[i+80>>2]>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24);continue}break}for(n[i+84>>2]=0,n[i+88>>2]=4,n[i+72>>2]=u,n[i+76>>2]=12,n[i+80>>2]=u+12,fe(i+92|0,i+72|0,t,3);;){e:{if(le(i+72|0,i+92|0),e=n[i+72>>2],!e)break e;if(n[i+76>>2]!=4)break u;n[n[i+80>>2]>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24);continue}break}A(r,i+8|0,64),l=i+128|0;break n}L()}In(a),c=q2(a,0),d=64,s[c|0]=d,A(r- -64|0,a,64),l=a- -64|0}function no(r,e,u){var i=0,a=0;i=l-16|0,l=i,m8(i+8|0,e,u,10),a=n[i+8>>2],a&&(e=n[i+12>>2],m8(i,a,e,13),u=e,e=n[i>>2],u=e?n[i+4>>2]:u,e=e||a),n[r>>2]=e,n[r+4>>2]=u,l=i+16|0}function uo(r){n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}function Be(r,e){r=r|0,e=e|0;var u=0;u=n[e+8>>2],n[r>>2]=n[e+4>>2],n[r+4>>2]=u}function Gc(r){return r=r|0,n[r+8>>2]}function Hc(r){r=r|0;var e=0,u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0;u=l-48|0,l=u,n[u+8>>2]=0,ke(u,10,u+8|0),e=n[u+4>>2],e>>>0>=256&&L(),i=n[u+8>>2],z[u+44>>1]=0,n[u+36>>2]=0,n[u+40>>2]=60019,s[u+32|0]=e,n[u+28>>2]=i,n[u+24>>2]=60019,n[u+16>>2]=60019,n[u+20>>2]=0,n[u+12>>2]=1095464,n[u+8>>2]=10,e=l-80|0,l=e,a=u+8|0,Cr(e+16|0,a),t=n[e+16>>2];n:{if(t){for(f=n[e+20>>2],p0(e+8|0,4,4,8),c=n[e+8>>2],i=n[e+12>>2],n[i+4>>2]=f,n[i>>2]=t,n[e+36>>2]=1,n[e+32>>2]=i,n[e+28>>2]=c,f=e+40|0,A(f,a,40),i=e+28|0,a=l-16|0,l=a;;){if(Cr(a+8|0,f),c=n[a+8>>2],c){b=n[a+12>>2],t=n[i+8>>2],(t|0)==n[i>>2]&&S2(i,1),d=n[i+4>>2]+(t<<3)|0,n[d+4>>2]=b,n[d>>2]=c,n[i+8>>2]=t+1;continue}break}l=a+16|0,n[r+8>>2]=n[e+36>>2],i=n[e+32>>2],n[r>>2]=n[e+28>>2],n[r+4>>2]=i;break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}l=e+80|0,l=u+48|0}function eo(r,e){var u=0,i=0;u=n2(e),(u|0)!=1114112&&(i=n[e+8>>2],n[e+8>>2]=i+1),n[r+4>>2]=u,n[r>>2]=i}function F(r){g0(r,1,1)}function io(r,e){var u=0,i=0,a=0,t=0,f=0;for(u=l-16|0,l=u,i=u+4|0,F2(i,e,4,4),qn(i,e),a=n[i+8>>2],t=n[i+4>>2]+(a<<2)|0;;){if((e|0)!=(f|0)){n[t>>2]=f,t=t+4|0,a=a+1|0,f=f+1|0;continue}break}n[i+8>>2]=a,n[r+8>>2]=n[u+12>>2],e=n[u+8>>2],n[r>>2]=n[u+4>>2],n[r+4>>2]=e,l=u+16|0}function r2(r,e,u){for(var i=0,a=0;;){if(u){i=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),a=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=a,s[r+1|0]=a>>>8,s[r+2|0]=a>>>16,s[r+3|0]=a>>>24,s[e|0]=i,s[e+1|0]=i>>>8,s[e+2|0]=i>>>16,s[e+3|0]=i>>>24,u=u-1|0,e=e+4|0,r=r+4|0;continue}break}}function ao(r,e){r2(r,e,3)}function ro(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;for(a=l-80|0,l=a,y=u+i|0,b=xu(u,y),i=b+1|0,io(a+20|0,i),io(a+32|0,i),mc(a+44|0,i,4),n[a+64>>2]=0,n[a+56>>2]=r,n[a+60>>2]=r+e,r=1114111,w=1114111;;){n:{eo(a+8|0,a+56|0);u:{i=n[a+12>>2];e:{if((i|0)!=1114112){if(k=n[a+52>>2],!k)break e;for(h=n[a+48>>2],g=n[a+8>>2],n[h>>2]=g+1,n[a+76>>2]=0,n[a+72>>2]=y,n[a+68>>2]=u;;){if(e=r,eo(a,a+68|0),r=n[a+4>>2],(r|0)==1114112)break u;if(t=n[a>>2],t>>>0>=k>>>0||(c=t+1|0,c>>>0>=n0[a+40>>2]|c>>>0>=k>>>0))break e;if(f=c<<2,c=f+h|0,d=t<<2,m=n[a+36>>2],p=n[d+m>>2]+((r|0)!=(i|0))|0,f=n[f+m>>2]+1|0,f=f>>>0>p>>>0?p:f,d=n[d+h>>2]+1|0,n[c>>2]=f>>>0<d>>>0?f:d,!((r|0)==(i|0)|(r|0)!=(w|0)|(!g|!t)|(e|0)!=(i|0))){if(e=t-1|0,e>>>0>=n0[a+28>>2])break e;e=n[n[a+24>>2]+(e<<2)>>2]+1|0,t=n[c>>2],n[c>>2]=e>>>0<t>>>0?e:t}}}if(n0[a+40>>2]>b>>>0)break n}L()}r=a+32|0,ao(a+20|0,r),ao(r,a+44|0),r=e,w=i;continue}break}return r=n[n[a+36>>2]+(b<<2)>>2],j2(a+44|0),j2(a+32|0),j2(a+20|0),l=a+80|0,r}function N8(r){var e=0,u=0;e=l+-64|0,l=e,wn(r- -64|0),wn(r+104|0),u=r,r=f0(e,64),A(u,r,64),l=r- -64|0}function Wu(r,e,u){var i=0,a=0;i=n[r+36>>2],a=n[r+32>>2]+u|0,i=a>>>0<u>>>0?i+1|0:i,n[r+32>>2]=a,n[r+36>>2]=i,v4(r,e,u)}function T8(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;for(a=l-80|0,l=a,q0(a+16|0),i=o[e+63|0],h=i,f=i<<27,t=n[r+36>>2],d=t,b=n[r+32>>2],c=t<<9|b>>>23,k=b<<9,t=c,c=f,f=i<<3|k,k=c|(f&65280)<<8,c=f&16711680,i=c>>>8|0,y=c<<24,f=f&-16777216,c=f>>>24|0,f=y|f<<8,c=i|c|k,i=d,d=b>>>31|0,n[a+48>>2]=b<<1&-16777216|((i&32767)<<17|b>>>15)&16711680|((d|(i&2147483647)<<1)&65280|t>>>24)|f,n[a+52>>2]=c,i=e+h|0,s[i|0]=128,n[a+76>>2]=r,d=i+1|0,i=h^63,f0(d,i),i>>>0<=7&&(Hn(a+76|0,e),q6(e,64)),i=a+48|0,X(e+56|0,8,i,8),Hn(a+76|0,e),s[e+63|0]=0,I8(i,a+16|0,i,r,r+32|0),e=n[a+68>>2],i=n[a+64>>2],r=e-i|0,e=r>>>0<=e>>>0?r:0,i=i<<2,r=i+n[a+56>>2]|0,t=i+n[a+48>>2]|0;;){if(e){i=n[r>>2],i=O0(i&16711935,8)|O0(i,24)&16711935,s[t|0]=i,s[t+1|0]=i>>>8,s[t+2|0]=i>>>16,s[t+3|0]=i>>>24,e=e-1|0,r=r+4|0,t=t+4|0;continue}break}co(a+8|0,a+16|0,32),X(u,32,n[a+8>>2],n[a+12>>2]),l=a+80|0}function $2(r,e,u,i,a,t,f,c,d){var b=0,k=0;return b=l-48|0,l=b,k=1,d>>>0<=65535&&(k=d<<8|(d&65280)>>>8,s[b+6|0]=k,s[b+7|0]=k>>>8,n[b+44>>2]=f,n[b+40>>2]=t,n[b+36>>2]=a,n[b+32>>2]=i,n[b+28>>2]=u,n[b+24>>2]=e,n[b+20>>2]=7,n[b+16>>2]=1155925,n[b+12>>2]=2,n[b+8>>2]=b+6,k=Ce(r,b+8|0,5,c,d)),l=b+48|0,k}function Ce(r,e,u,i,a){var t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;t=l-384|0,l=t,s[t+31|0]=0;n:{u:{if(y=a>>>0>8160,y)break u;for(w=r+104|0,g=r- -64|0,f=t+32|0,m=t+128|0,p=t+280|0;;){if(!a)break u;for(A(p,w,40),c=t+240|0,A(c,g,40),A(m,c,80),c=t- -64|0,A(c,r,64),b&1&&nn(c,f,32),k=a>>>0>=32?32:a,a=a-k|0,Ko(t+16|0,e,u),c=n[t+20>>2],b=n[t+16>>2];;){if((c|0)!=(b|0)){nn(t- -64|0,n[b>>2],n[b+4>>2]),b=b+8|0;continue}break}if((h|0)==256)break n;b=1,h=h+1|0,s[t+240|0]=h,c=t- -64|0,d=t+240|0,nn(c,d,1),A(d,c,144),c=t+208|0,so(c,d),co(t+8|0,c,k),X(i,k,n[t+8>>2],n[t+12>>2]),d=o[t+236|0]|o[t+237|0]<<8|(o[t+238|0]<<16|o[t+239|0]<<24),c=o[t+232|0]|o[t+233|0]<<8|(o[t+234|0]<<16|o[t+235|0]<<24),s[f+24|0]=c,s[f+25|0]=c>>>8,s[f+26|0]=c>>>16,s[f+27|0]=c>>>24,s[f+28|0]=d,s[f+29|0]=d>>>8,s[f+30|0]=d>>>16,s[f+31|0]=d>>>24,d=o[t+228|0]|o[t+229|0]<<8|(o[t+230|0]<<16|o[t+231|0]<<24),c=o[t+224|0]|o[t+225|0]<<8|(o[t+226|0]<<16|o[t+227|0]<<24),s[f+16|0]=c,s[f+17|0]=c>>>8,s[f+18|0]=c>>>16,s[f+19|0]=c>>>24,s[f+20|0]=d,s[f+21|0]=d>>>8,s[f+22|0]=d>>>16,s[f+23|0]=d>>>24,d=o[t+220|0]|o[t+221|0]<<8|(o[t+222|0]<<16|o[t+223|0]<<24),c=o[t+216|0]|o[t+217|0]<<8|(o[t+218|0]<<16|o[t+219|0]<<24),s[f+8|0]=c,s[f+9|0]=c>>>8,s[f+10|0]=c>>>16,s[f+11|0]=c>>>24,s[f+12|0]=d,s[f+13|0]=d>>>8,s[f+14|0]=d>>>16,s[f+15|0]=d>>>24,d=o[t+212|0]|o[t+213|0]<<8|(o[t+214|0]<<16|o[t+215|0]<<24),c=o[t+208|0]|o[t+209|0]<<8|(o[t+210|0]<<16|o[t+211|0]<<24),s[f|0]=c,s[f+1|0]=c>>>8,s[f+2|0]=c>>>16,s[f+3|0]=c>>>24,s[f+4|0]=d,s[f+5|0]=d>>>8,s[f+6|0]=d>>>16,s[f+7|0]=d>>>24,s[t+31|0]=1,i=i+k|0}}return l=t+384|0,y}L()}function _2(r,e,u,i,a,t,f,c,d){var b=0;b=l-288|0,l=b,to(b,e,u),nn(b,1155925,7),nn(b,i,a),nn(b,t,f),nn(b,c,d),e=b+144|0,A(e,b,144),oo(r,e),l=b+288|0}function to(r,e,u){var i=0,a=0;i=l-192|0,l=i,a=i+8|0,q0(a),fo(i+40|0,e||a,e?u:32),!n[i+44>>2]&n[i+40>>2]==1&&L(),A(r,i+48|0,144),l=i+192|0}function nn(r,e,u){var i=0,a=0,t=0;n:{u:{if(i=o[r+63|0],a=64-i|0,a>>>0<=u>>>0){if(t=r- -64|0,i)break u;break n}A(r+i|0,e,u),s[r+63|0]=u+i;return}A(r+i|0,e,a),Wu(t,r,1),s[r+63|0]=0,u=u-a|0,e=e+a|0}i=u>>>6|0,i&&Wu(t,e,i),i=u&63,s[r+63|0]=i,A(r,(u&2147483584)+e|0,i)}function oo(r,e){var u=0,i=0;u=l-192|0,l=u,i=u+40|0,A(i,e,144),e=u+8|0,so(e,i),Fe(i,e),!n[u+44>>2]&n[u+40>>2]==1&&L(),A(r+32|0,u+48|0,144),e=o[u+36|0]|o[u+37|0]<<8|(o[u+38|0]<<16|o[u+39|0]<<24),i=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,l=u+192|0}function fo(r,e,u){var i=0,a=0,t=0,f=0;a=l-224|0,l=a,i=l-400|0,l=i,In(i);n:{if(u>>>0<=64){X(i,u,e,u);break n}t=n[288999],n[i+184>>2]=n[288998],n[i+188>>2]=t,t=n[288997],n[i+176>>2]=n[288996],n[i+180>>2]=t,t=n[288995],n[i+168>>2]=n[288994],n[i+172>>2]=t,t=n[288993],n[i+160>>2]=n[288992],n[i+164>>2]=t,n[i+192>>2]=0,n[i+196>>2]=0,s[i+159|0]=0,Wu(i+160|0,e,u>>>6|0),t=u&63,s[i+159|0]=t,f=i+96|0,A(f,(u&2147483584)+e|0,t),e=i+200|0,A(e,f,104),u=i+304|0,q0(u),t=i+264|0,T8(t,e,u),wn(t),u=i+336|0,f0(u,64),A(e,u,64),e=o[i+308|0]|o[i+309|0]<<8|(o[i+310|0]<<16|o[i+311|0]<<24),n[i+64>>2]=o[i+304|0]|o[i+305|0]<<8|(o[i+306|0]<<16|o[i+307|0]<<24),n[i+68>>2]=e,e=o[i+316|0]|o[i+317|0]<<8|(o[i+318|0]<<16|o[i+319|0]<<24),n[i+72>>2]=o[i+312|0]|o[i+313|0]<<8|(o[i+314|0]<<16|o[i+315|0]<<24),n[i+76>>2]=e,e=o[i+324|0]|o[i+325|0]<<8|(o[i+326|0]<<16|o[i+327|0]<<24),n[i+80>>2]=o[i+320|0]|o[i+321|0]<<8|(o[i+322|0]<<16|o[i+323|0]<<24),n[i+84>>2]=e,e=o[i+332|0]|o[i+333|0]<<8|(o[i+334|0]<<16|o[i+335|0]<<24),n[i+88>>2]=o[i+328|0]|o[i+329|0]<<8|(o[i+330|0]<<16|o[i+331|0]<<24),n[i+92>>2]=e,X(i,32,i- -64|0,32)}for(A(a,i,64),l=i+400|0,u=0;;){if((u|0)!=64){e=u+a|0,s[e|0]=o[e|0]^54,u=u+1|0;continue}break}for(n[a+96>>2]=0,n[a+100>>2]=0,u=0,e=n[288999],n[a+88>>2]=n[288998],n[a+92>>2]=e,e=n[288997],n[a+80>>2]=n[288996],n[a+84>>2]=e,e=n[288995],n[a+72>>2]=n[288994],n[a+76>>2]=e,e=n[288993],n[a+64>>2]=n[288992],n[a+68>>2]=e,Wu(a- -64|0,a,1);;){if((u|0)!=64){e=u+a|0,s[e|0]=o[e|0]^106,u=u+1|0;continue}break}n[a+136>>2]=0,n[a+140>>2]=0,e=n[288999],n[a+128>>2]=n[288998],n[a+132>>2]=e,e=n[288997],n[a+120>>2]=n[288996],n[a+124>>2]=e,e=n[288995],n[a+112>>2]=n[288994],n[a+116>>2]=e,e=n[288993],n[a+104>>2]=n[288992],n[a+108>>2]=e,e=a+104|0,Wu(e,a,1),A(a+184|0,e,40),e=a+144|0,A(e,a- -64|0,40),A(r+72|0,e,80),n[r>>2]=0,n[r+4>>2]=0,s[r+71|0]=0,l=a+224|0}function so(r,e){var u=0,i=0,a=0;u=l+-64|0,l=u,q0(u),i=u+32|0,q0(i),T8(e- -64|0,e,i),s[e+63|0]=32,a=o[u+60|0]|o[u+61|0]<<8|(o[u+62|0]<<16|o[u+63|0]<<24),i=o[u+56|0]|o[u+57|0]<<8|(o[u+58|0]<<16|o[u+59|0]<<24),s[e+24|0]=i,s[e+25|0]=i>>>8,s[e+26|0]=i>>>16,s[e+27|0]=i>>>24,s[e+28|0]=a,s[e+29|0]=a>>>8,s[e+30|0]=a>>>16,s[e+31|0]=a>>>24,a=o[u+52|0]|o[u+53|0]<<8|(o[u+54|0]<<16|o[u+55|0]<<24),i=o[u+48|0]|o[u+49|0]<<8|(o[u+50|0]<<16|o[u+51|0]<<24),s[e+16|0]=i,s[e+17|0]=i>>>8,s[e+18|0]=i>>>16,s[e+19|0]=i>>>24,s[e+20|0]=a,s[e+21|0]=a>>>8,s[e+22|0]=a>>>16,s[e+23|0]=a>>>24,a=o[u+44|0]|o[u+45|0]<<8|(o[u+46|0]<<16|o[u+47|0]<<24),i=o[u+40|0]|o[u+41|0]<<8|(o[u+42|0]<<16|o[u+43|0]<<24),s[e+8|0]=i,s[e+9|0]=i>>>8,s[e+10|0]=i>>>16,s[e+11|0]=i>>>24,s[e+12|0]=a,s[e+13|0]=a>>>8,s[e+14|0]=a>>>16,s[e+15|0]=a>>>24,a=o[u+36|0]|o[u+37|0]<<8|(o[u+38|0]<<16|o[u+39|0]<<24),i=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),s[e|0]=i,s[e+1|0]=i>>>8,s[e+2|0]=i>>>16,s[e+3|0]=i>>>24,s[e+4|0]=a,s[e+5|0]=a>>>8,s[e+6|0]=a>>>16,s[e+7|0]=a>>>24,T8(e+104|0,e,u),N8(e),i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),e=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[r+24|0]=e,s[r+25|0]=e>>>8,s[r+26|0]=e>>>16,s[r+27|0]=e>>>24,s[r+28|0]=i,s[r+29|0]=i>>>8,s[r+30|0]=i>>>16,s[r+31|0]=i>>>24,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),e=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,s[r+20|0]=i,s[r+21|0]=i>>>8,s[r+22|0]=i>>>16,s[r+23|0]=i>>>24,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),e=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=i,s[r+13|0]=i>>>8,s[r+14|0]=i>>>16,s[r+15|0]=i>>>24,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),e=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=i,s[r+5|0]=i>>>8,s[r+6|0]=i>>>16,s[r+7|0]=i>>>24,l=u- -64|0}function Fe(r,e){var u=0;if(u=l-160|0,l=u,fo(u+8|0,e,32),n[u+8>>2]!=1|n[u+12>>2]){A(r+8|0,u+16|0,144),n[r>>2]=0,n[r+4>>2]=0,l=u+160|0;return}L()}function I8(r,e,u,i,a){var t=0,f=0,c=0;t=l-16|0,l=t,n[t+4>>2]=u,n[t>>2]=e,n[t+12>>2]=a,n[t+8>>2]=i,f=Xe(t),c=Xe(t+8|0),n[r+16>>2]=0,n[r+12>>2]=a,n[r+8>>2]=i,n[r+4>>2]=u,n[r>>2]=e,n[r+20>>2]=f>>>0>c>>>0?c:f,l=t+16|0}function Ln(r,e){var u=0,i=0,a=0;for(a=l-16|0,l=a,n[a+12>>2]=e,e=l-32|0,l=e,i=n[a+12>>2];;){if((u|0)!=32){s[e+u|0]=o[u+i|0],u=u+1|0;continue}break}u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),i=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,l=e+32|0,l=a+16|0}function co(r,e,u){var i=0;i=l-16|0,l=i,T2(i+8|0,e),n0[i+12>>2]<u>>>0&&L(),e=n[i+8>>2],n[r+4>>2]=u,n[r>>2]=e,l=i+16|0}function t2(r,e,u,i,a){u>>>0<a>>>0&&L(),X(e,a,i,a),n[r+4>>2]=u-a,n[r>>2]=e+a}function E8(r,e){e=e<<8|(e&65280)>>>8,s[r|0]=e,s[r+1|0]=e>>>8}function lo(r,e,u){var i=0,a=0,t=0,f=0,c=0;for(i=l-32|0,l=i,So(i,e,u),e=l-32|0,l=e,k4(e+8|0,i,i+32|0,1156e3,1156032),u=n[e+28>>2],a=n[e+24>>2],t=u-a|0,u=u>>>0>=t>>>0?t:0,t=a+n[e+16>>2]|0,a=a+n[e+8>>2]|0,f=1;;){if(u){c=o[t|0]^o[a|0],f=F0((c|0-c)<<24>>24>=0)&f,u=u-1|0,t=t+1|0,a=a+1|0;continue}break}u=F0(f),l=e+32|0;n:{if(!(u&255)){e=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),u=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[r+25|0]=u,s[r+26|0]=u>>>8,s[r+27|0]=u>>>16,s[r+28|0]=u>>>24,s[r+29|0]=e,s[r+30|0]=e>>>8,s[r+31|0]=e>>>16,s[r+32|0]=e>>>24,e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),u=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[r+17|0]=u,s[r+18|0]=u>>>8,s[r+19|0]=u>>>16,s[r+20|0]=u>>>24,s[r+21|0]=e,s[r+22|0]=e>>>8,s[r+23|0]=e>>>16,s[r+24|0]=e>>>24,e=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),u=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),s[r+9|0]=u,s[r+10|0]=u>>>8,s[r+11|0]=u>>>16,s[r+12|0]=u>>>24,s[r+13|0]=e,s[r+14|0]=e>>>8,s[r+15|0]=e>>>16,s[r+16|0]=e>>>24,e=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),u=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[r+1|0]=u,s[r+2|0]=u>>>8,s[r+3|0]=u>>>16,s[r+4|0]=u>>>24,s[r+5|0]=e,s[r+6|0]=e>>>8,s[r+7|0]=e>>>16,s[r+8|0]=e>>>24,e=0;break n}$(i),e=1}s[r|0]=e,l=i+32|0}function G8(r,e){var u=0,i=0;u=l-32|0,l=u,q0(u),i=l-32|0,l=i,hn(i,e),X(u,32,i,32),l=i+32|0,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),i=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,l=u+32|0}function hn(r,e){var u=0,i=0;u=l-32|0,l=u,q0(u),X(u,32,e,32),e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),i=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,l=u+32|0}function bo(r,e,u,i,a,t,f){var c=0,d=0,b=0;c=l-320|0,l=c,_2(c+144|0,1,0,i,5,1155947,7,e,u),e=r,r=A(c,c+176|0,144),d=e,b=$2(r,i,5,1155932,13,a,t,f,32)?3:9,n[d>>2]=b,N8(r),l=r+320|0}function ko(r){var e=0,u=0;e=l+-64|0,l=e,u=r,r=f0(e,64),A(u,r,64),l=r- -64|0}function ho(r){s[n[r>>2]+63|0]=0}function yo(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;if(d=r,u=n[e>>2],(u|0)==n[e+4>>2])r=0;else{for(n[e>>2]=u+512,b=r+1|0,r=l-512|0,l=r,e=r+24|0,ue(e,384),n[r+412>>2]=256,n[r+416>>2]=2,n[r+408>>2]=u,n[r+424>>2]=384,n[r+428>>2]=3,n[r+420>>2]=e,L8(r+432|0,r+408|0,r+420|0);;){if(Z8(r+464|0,r+432|0),e=n[r+464>>2],e){for(u=n[r+468>>2]<<1,i=0,a=0,t=0,k=n[r+476>>2],h=n[r+472>>2],f=0,c=0;;){if(u){fi(r,U[e>>1],t&124),t=t+12|0,u=u-2|0,e=e+2|0,i=n[r+8>>2]|i,a=a|n[r+12>>2],f=n[r>>2]|f,c=c|n[r+4>>2];continue}break}n[r+480>>2]=f,n[r+484>>2]=c,n[r+488>>2]=i,n[r+492>>2]=a,X(h,k,r+480|0,3);continue}break}A(b,r+24|0,384),l=r+512|0,r=1}s[d|0]=r}function wo(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;if(d=r,u=n[e>>2],(u|0)==n[e+4>>2])r=0;else{for(n[e>>2]=u+512,b=r+1|0,r=l-432|0,l=r,e=r+24|0,ue(e,320),n[r+348>>2]=256,n[r+352>>2]=4,n[r+344>>2]=u,n[r+360>>2]=320,n[r+364>>2]=5,n[r+356>>2]=e,L8(r+368|0,r+344|0,r+356|0);;){if(Z8(r+400|0,r+368|0),e=n[r+400>>2],e){for(u=n[r+404>>2]<<1,i=0,a=0,t=0,k=n[r+412>>2],h=n[r+408>>2],f=0,c=0;;){if(u){fi(r,U[e>>1],t&126),t=t+10|0,u=u-2|0,e=e+2|0,i=n[r+8>>2]|i,a=a|n[r+12>>2],f=n[r>>2]|f,c=c|n[r+4>>2];continue}break}n[r+416>>2]=f,n[r+420>>2]=c,n[r+424>>2]=i,n[r+428>>2]=a,X(h,k,r+416|0,5);continue}break}A(b,r+24|0,320),l=r+432|0,r=1}s[d|0]=r}function go(r,e,u){var i=0;i=l-624|0,l=i,Zn(i),H2(i,e,32),s[i+416|0]=u,e=i+416|0,H2(i,e,1),A(e,i,208),u=i+208|0,Eo(u,e),Oo(e),B8(u,e,128),A(r,e,128),No(u),l=i+624|0}function mo(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;t=l-528|0,l=t,f=t+16|0,u=l-624|0,l=u,i=u+24|0,Ke(i),n[u+540>>2]=256,n[u+544>>2]=2,n[u+552>>2]=128,n[u+556>>2]=1,n[u+548>>2]=e,n[u+536>>2]=i,H8(u+560|0,u+536|0,u+548|0);n:for(;;){u:{if(D8(u+592|0,u+560|0),e=n[u+592>>2],!e)break u;for(i=n[u+596>>2],a=n[u+604>>2],c=n[u+600>>2],n[u+616>>2]=0,n[u+620>>2]=0,n[u+608>>2]=0,n[u+612>>2]=0,X(u+608|0,1,c,a),i=i<<1,a=0,c=n[u+616>>2],d=n[u+620>>2],b=n[u+608>>2],k=n[u+612>>2];;){if(!i)continue n;si(u,b,k,c,d,a&124),z[e>>1]=n[u>>2]&15,a=a+4|0,i=i-2|0,e=e+2|0}}break}A(f,u+24|0,512),l=u+624|0,C8(t+8|0,f),u=n[t+8>>2],e=l-16|0,l=e,n[e+8>>2]=n[t+12>>2],n[e+4>>2]=u,a=e+4|0,n[e+12>>2]=a,u=l-528|0,l=u,f=n[e+12>>2],i=0;n:{u:{for(;;){if((i|0)!=512){if(Ro(u+8|0,f),!(z[u+8>>1]&1))break u;z[(u+16|0)+i>>1]=U[u+10>>1],i=i+2|0;continue}break}A(r,u+16|0,512),l=u+528|0;break n}L()}Ro(e,a),U[e>>1]&&L(),l=e+16|0,l=t+528|0}function po(r,e){var u=0;u=n[e+16>>2],u>>>0<n0[e+20>>2]?(n[e+16>>2]=u+1,u=u<<9,Ve(r+2|0,u+n[e>>2]|0,u+n[e+8>>2]|0),e=1):e=0,z[r>>1]=e}function vo(r,e){var u=0;u=n[e>>2],(u|0)==n[e+4>>2]?e=0:(n[e>>2]=u+512,_o(r+2|0,u),e=1),z[r>>1]=e}function jo(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;if(w=r,b=n[e>>2],(b|0)==n[e+4>>2])r=0;else{for(n[e>>2]=b+512,g=r+2|0,r=l-512|0,l=r,b=A(r,b,512),r=0;;){if((r|0)==256)t=-64,i=64,e=b;else{e=r+b|0,i=e+256|0,d=X0(1729,U[i>>1]),u=i,i=U[e>>1],m=u,p=e2(i,d),z[m>>1]=p,m=e,p=I0(i+d|0),z[m>>1]=p,r=r+2|0;continue}break}for(r=2;;){n:{u:{e:{i:{if((f|0)==2){f=0,e=b,t=-32,i=32,r=4;break i}for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=U[(r<<1)+1156054>>1],a=0,r=e;;){if((a|0)==64)break u;if((a|0)==(k|0))break e;u=r+128|0,c=X0(h,U[u>>1]),y=u,u=U[r>>1],m=y,p=e2(u,c),z[m>>1]=p,m=r,p=I0(u+c|0),z[m>>1]=p,a=a+1|0,r=r+2|0}}for(;;){i:{a:{if((f|0)==4){f=0,e=b,t=-16,i=16,r=8;break a}for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=U[(r<<1)+1156054>>1],a=0,r=e;;){if((a|0)==32)break i;if((a|0)==(k|0))break e;u=r- -64|0,c=X0(h,U[u>>1]),y=u,u=U[r>>1],m=y,p=e2(u,c),z[m>>1]=p,m=r,p=I0(u+c|0),z[m>>1]=p,a=a+1|0,r=r+2|0}}for(;;){a:{t:{if((f|0)==8){f=0,e=b,t=-8,i=8,r=16;break t}for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=U[(r<<1)+1156054>>1],a=0,r=e;;){if((a|0)==16)break a;if((a|0)==(k|0))break e;u=r+32|0,c=X0(h,U[u>>1]),y=u,u=U[r>>1],m=y,p=e2(u,c),z[m>>1]=p,m=r,p=I0(u+c|0),z[m>>1]=p,a=a+1|0,r=r+2|0}}for(;;){t:{o:{if((f|0)==16){f=0,e=b,t=-4,i=4,r=32;break o}for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=U[(r<<1)+1156054>>1],a=0,r=e;;){if((a|0)==8)break t;if((a|0)==(k|0))break e;u=r+16|0,c=X0(h,U[u>>1]),y=u,u=U[r>>1],m=y,p=e2(u,c),z[m>>1]=p,m=r,p=I0(u+c|0),z[m>>1]=p,a=a+1|0,r=r+2|0}}for(;;){o:{r:{if((f|0)==32){f=0,e=b,t=-2,i=2,r=64;break r}for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=U[(r<<1)+1156054>>1],a=0,r=e;;){if((a|0)==4)break o;if((a|0)==(k|0))break e;u=r+8|0,c=X0(h,U[u>>1]),y=u,u=U[r>>1],m=y,p=e2(u,c),z[m>>1]=p,m=r,p=I0(u+c|0),z[m>>1]=p,a=a+1|0,r=r+2|0}}for(;;){r:{if((f|0)!=64)for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=U[(r<<1)+1156054>>1],a=0,r=e;;){if((a|0)==2)break r;if((a|0)==(k|0))break e;u=r+4|0,c=X0(h,U[u>>1]),y=u,u=U[r>>1],m=y,p=e2(u,c),z[m>>1]=p,m=r,p=I0(u+c|0),z[m>>1]=p,a=a+1|0,r=r+2|0}A(g,b,512),l=b+512|0;break n}t=t-4|0,e=e+8|0,i=i+4|0,r=d}}t=t-8|0,e=e+16|0,i=i+8|0,r=d}}t=t-16|0,e=e+32|0,i=i+16|0,r=d}}t=t-32|0,e=e- -64|0,i=i+32|0,r=d}}t=t+-64|0,e=e+128|0,i=i- -64|0,r=d}}L()}t=t-128|0,e=e+256|0,i=i+128|0,r=d;continue}break}r=1}z[w>>1]=r}function xo(r,e){var u=0;u=n[e>>2],(u|0)==n[e+4>>2]?e=0:(n[e>>2]=u+1536,Lo(r+2|0,u,n[e+8>>2]),e=1),z[r>>1]=e}function zo(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;if(f=r,u=n[e>>2],(u|0)==n[e+4>>2])r=0;else{n[e>>2]=u+4,c=r+2|0,e=n[u>>2],r=l-624|0,l=r,u=r+24|0,Ke(u),n[r+540>>2]=256,n[r+544>>2]=2,n[r+552>>2]=384,n[r+556>>2]=3,n[r+548>>2]=e,n[r+536>>2]=u,H8(r+560|0,r+536|0,r+548|0);n:for(;;){u:{if(D8(r+592|0,r+560|0),e=n[r+592>>2],!e)break u;for(u=n[r+596>>2],i=n[r+604>>2],a=n[r+600>>2],n[r+616>>2]=0,n[r+620>>2]=0,n[r+608>>2]=0,n[r+612>>2]=0,X(r+608|0,3,a,i),u=u<<1,i=0,a=n[r+616>>2],d=n[r+620>>2],b=n[r+608>>2],k=n[r+612>>2];;){if(!u)continue n;si(r,b,k,a,d,i&124),t=n[r>>2]&4095,z[e>>1]=t,h=e,y=I0(t),z[h>>1]=y,i=i+12|0,u=u-2|0,e=e+2|0}}break}A(c,r+24|0,512),l=r+624|0,r=1}z[f>>1]=r}function qo(r,e){var u=0,i=0,a=0;for(u=l-2064|0,l=u,a=n[e>>2],e=0;;){if((e|0)!=1536){n[u+2060>>2]=e+a,i=u+1548|0,Jo(i,u+2060|0),A((u+12|0)+e|0,i,512),e=e+512|0;continue}break}A(r,u+12|0,1536),l=u+2064|0}function Uo(r,e){var u=0,i=0,a=0,t=0;i=l-16|0,l=i,a=i+8|0,u=n[e+16>>2],u>>>0>=n0[e+20>>2]?e=0:(n[e+16>>2]=u+1,t=u<<1,u=t+n[e+8>>2]|0,e=n[e>>2]+t|0),n[a+4>>2]=u,n[a>>2]=e,e=n[i+8>>2],e?(e=I0(U[e>>1]+U[n[i+12>>2]>>1]|0),u=1):u=0,z[r+2>>1]=e,z[r>>1]=u,l=i+16|0}function Ro(r,e){var u=0;u=n[e>>2],(u|0)==n[e+4>>2]?e=0:(n[e>>2]=u+2,e=U[u>>1],u=I0((pc(e&3)-pc(e&65532)|0)+3329|0),e=1),z[r+2>>1]=u,z[r>>1]=e}function Ao(r){ue(r,1216)}function Mo(r){ue(r,1120)}function Wo(r,e,u,i){var a=0,t=0,f=0;a=l-32|0,l=a,n[a+24>>2]=n[i+16>>2],t=n[i+12>>2],n[a+16>>2]=n[i+8>>2],n[a+20>>2]=t,t=n[i+4>>2],n[a+8>>2]=n[i>>2],n[a+12>>2]=t,i=a+8|0,t=n[i+16>>2],t||L(),n[r+4>>2]=u,n[r>>2]=e,n[r+28>>2]=0,f=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=f,f=n[i+12>>2],n[r+16>>2]=n[i+8>>2],n[r+20>>2]=f,n[r+24>>2]=n[i+16>>2],f=r,r=n0[i+4>>2]/(t>>>0)|0,e=u-e>>>3|0,n[f+32>>2]=r>>>0<e>>>0?r:e,l=a+32|0}function Yo(r,e){var u=0,i=0,a=0;u=l-16|0,l=u,i=n[e+28>>2],i>>>0<n0[e+32>>2]?(n[e+28>>2]=i+1,a=n[e>>2],Vf(u+8|0,e+8|0,i),e=n[u+12>>2],n[r+4>>2]=n[u+8>>2],n[r+8>>2]=e,e=(i<<3)+a|0):e=0,n[r>>2]=e,l=u+16|0}function Po(r){var e=0,u=0;for(e=r;;){if((r|0)!=(e|0)){e=e-1|0,u=o[e|0]|u<<8;continue}break}return u}function Ke(r){var e=0;e=l-16|0,l=e,Xo(r),l=e+16|0}function H8(r,e,u){var i=0,a=0,t=0;i=l-16|0,l=i,n[i+8>>2]=n[u+8>>2],a=n[u+4>>2],n[i>>2]=n[u>>2],n[i+4>>2]=a,u=Bn(e),a=Bn(i),n[r+24>>2]=0,n[r+20>>2]=n[e+8>>2],t=n[e+4>>2],n[r+12>>2]=n[e>>2],n[r+16>>2]=t,e=n[i+4>>2],n[r>>2]=n[i>>2],n[r+4>>2]=e,n[r+8>>2]=n[i+8>>2],n[r+28>>2]=u>>>0>a>>>0?a:u,l=i+16|0}function D8(r,e){var u=0,i=0,a=0,t=0;u=l-16|0,l=u,i=n[e+24>>2],i>>>0<n0[e+28>>2]&&(n[e+24>>2]=i+1,Co(u+8|0,e+12|0,i),a=n[u+8>>2],t=n[u+12>>2],V8(u,e,i),e=n[u+4>>2],n[r+8>>2]=n[u>>2],n[r+12>>2]=e,n[r+4>>2]=t),n[r>>2]=a,l=u+16|0}function L8(r,e,u){var i=0,a=0,t=0;i=l-16|0,l=i,n[i+8>>2]=n[u+8>>2],a=n[u+4>>2],n[i>>2]=n[u>>2],n[i+4>>2]=a,u=Bn(e),a=Bn(i),n[r+24>>2]=0,n[r+8>>2]=n[e+8>>2],t=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=t,e=n[i+4>>2],n[r+12>>2]=n[i>>2],n[r+16>>2]=e,n[r+20>>2]=n[i+8>>2],n[r+28>>2]=u>>>0>a>>>0?a:u,l=i+16|0}function Z8(r,e){var u=0,i=0,a=0,t=0;u=l-16|0,l=u,i=n[e+24>>2],i>>>0<n0[e+28>>2]&&(n[e+24>>2]=i+1,Co(u+8|0,e,i),a=n[u+8>>2],t=n[u+12>>2],V8(u,e+12|0,i),e=n[u+4>>2],n[r+8>>2]=n[u>>2],n[r+12>>2]=e,n[r+4>>2]=t),n[r>>2]=a,l=u+16|0}function Oo(r){var e=0;e=l-16|0,l=e,ue(r,128),l=e+16|0}function No(r){Fn(r),mn(r+200|0)}function Zn(r){a5(r),s[r+200|0]=0}function To(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0;a=l-96|0,l=a,d=r+200|0;n:{u:{e:{i:{if(i=o[r+200|0],i){if(f=72-i|0,f>>>0>u>>>0)break i;for(t=e;;){if((i|0)!=72){c=r+i|0,s[c|0]=o[c|0]^o[t|0],i=i+1|0,t=t+1|0;continue}break}m2(r),u=u-f|0,e=e+f|0}t=u,u=(u>>>0)%72|0,t=t-u|0,c=t+e|0;break e}for(r=r+i|0,t=u;;){if(!t)break u;s[r|0]=o[r|0]^o[e|0],t=t-1|0,r=r+1|0,e=e+1|0}}for(;;){e:{i:{if(t>>>0>=72)for(n[a+60>>2]=0,n[a+64>>2]=8,n[a+48>>2]=e,n[a+52>>2]=72,e=e+72|0,n[a+56>>2]=e,i=a+12|0,f=a+48|0,Wo(i,r,d,f),A(f,i,36),t=t-72|0;;){if(Yo(a+84|0,a+48|0),f=n[a+84>>2],!f)break e;if(n[a+92>>2]!=8)break i;i=n[a+88>>2],b=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),i=n[f+4>>2]^(o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24)),n[f>>2]=n[f>>2]^b,n[f+4>>2]=i}if(!u){u=0;break n}for(i=u;;){if(!i)break n;s[r|0]=o[r|0]^o[c|0],i=i-1|0,r=r+1|0,c=c+1|0}}L()}m2(r)}}u=u+i|0}s[d|0]=u,l=a+96|0}function Io(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0;f=l-80|0,l=f,c=f+15|0,Sf(c),i=l+-64|0,l=i,u=o[e+200|0],a=(u&248)+e|0,d=n[a+4>>2],t=u<<3,u=t&31,(t&63)>>>0>=32?(t=6<<u,u=0):(t=(1<<u)-1&6>>>32-u,u=6<<u),n[a>>2]=u^n[a>>2],n[a+4>>2]=t^d,u=n[e+68>>2]^-2147483648,n[e+64>>2]=n[e+64>>2],n[e+68>>2]=u,m2(e),n[i+8>>2]=64,n[i+12>>2]=8,n[i+4>>2]=c,t=e+200|0,n5(i+16|0,e,t,i+4|0);n:{u:{for(;;){e:{if(e5(i+44|0,i+16|0),a=n[i+44>>2],!a)break e;if(d=n[i+48>>2],u=n[i+52>>2],b=n[a+4>>2],n[i+56>>2]=n[a>>2],n[i+60>>2]=b,u>>>0>=9)break u;X(d,u,i+56|0,u);continue}break}Fn(e),mn(t),l=i- -64|0;break n}L()}A(r,c,64),l=f+80|0}function H2(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;t=l-96|0,l=t;n:{u:{e:{i:{if(a=r,d=a+200|0,i=o[d|0],i){if(f=136-i|0,f>>>0>u>>>0)break i;for(r=e;;){if((i|0)!=136){c=i+a|0,s[c|0]=o[c|0]^o[r|0],i=i+1|0,r=r+1|0;continue}break}m2(a),u=u-f|0,e=e+f|0}b=a+200|0,r=u,u=(u>>>0)%136|0,r=r-u|0,c=r+e|0;break e}for(a=i+a|0,r=u;;){if(!r)break u;s[a|0]=o[a|0]^o[e|0],r=r-1|0,a=a+1|0,e=e+1|0}}for(;;){e:{i:{if(r>>>0>=136)for(n[t+60>>2]=0,n[t+64>>2]=8,n[t+48>>2]=e,n[t+52>>2]=136,e=e+136|0,n[t+56>>2]=e,i=t+12|0,f=t+48|0,Wo(i,a,b,f),A(f,i,36),r=r-136|0;;){if(Yo(t+84|0,t+48|0),f=n[t+84>>2],!f)break e;if(n[t+92>>2]!=8)break i;i=n[t+88>>2],k=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),i=n[f+4>>2]^(o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24)),n[f>>2]=n[f>>2]^k,n[f+4>>2]=i}if(!u){u=0;break n}for(i=u;;){if(!i)break n;s[a|0]=o[a|0]^o[c|0],i=i-1|0,a=a+1|0,c=c+1|0}}L()}m2(a)}}u=u+i|0}s[d|0]=u,l=t+96|0}function Eo(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;u=o[e+200|0],a=(u&248)+e|0,t=n[a+4>>2],i=u<<3,u=i&31,(i&63)>>>0>=32?(i=31<<u,u=0):(i=(1<<u)-1&31>>>32-u,u=31<<u),n[a>>2]=u^n[a>>2],n[a+4>>2]=i^t,u=n[e+132>>2]^-2147483648,n[e+128>>2]=n[e+128>>2],n[e+132>>2]=u,f=A(r,e,200),c=0,s[f+200|0]=c,Fn(e),mn(e+200|0)}function B8(r,e,u){var i=0,a=0,t=0,f=0,c=0;i=l-96|0,l=i,f=r+200|0;n:{u:{e:{if(t=o[r+200|0],t){if(c=r+t|0,a=136-t|0,a>>>0>u>>>0)break e;X(e,a,c,a),u=u-a|0,e=e+a|0}for(n[i+28>>2]=136,a=((u&65535)>>>0)%136|0,n[i+16>>2]=a,u=u-a|0,n[i+24>>2]=u,n[i+20>>2]=e,n[i+12>>2]=e+u,n[i+32>>2]=i+12;;){i:{if(S8(i,i+32|0),e=n[i>>2],!e)break i;if(u=n[i+4>>2],m2(r),(u|0)!=136)break n;for(n[i+48>>2]=136,n[i+52>>2]=8,n[i+40>>2]=0,n[i+44>>2]=e,n[i+36>>2]=e+136,n[i+68>>2]=0,n[i+72>>2]=0,n[i+60>>2]=f,n[i+56>>2]=r,n[i+64>>2]=i+36;;){if(Fo(i+76|0,i+56|0),e=n[i+76>>2],e){u=n[i+84>>2],a=n[i+80>>2],t=n[e+4>>2],n[i+88>>2]=n[e>>2],n[i+92>>2]=t,X(a,u,i+88|0,8);continue}break}if(!n[i+40>>2])continue;break n}break}if(e=n[i+16>>2],e&&(u=n[i+12>>2],m2(r),e>>>0>=137||(X(u,e,r,e),(e|0)==136)))break n;s[f|0]=e;break u}X(e,u,c,u),s[f|0]=u+t}l=i+96|0;return}L()}function Go(r,e,u){var i=0,a=0,t=0,f=0;i=l-96|0,l=i,a=o[r+200|0],a&&(t=168-a|0,X(e,t,r+a|0,t),u=u-t|0,e=e+t|0),t=r+200|0,n[i+28>>2]=168,a=((u&65535)>>>0)%168|0,n[i+16>>2]=a,u=u-a|0,n[i+24>>2]=u,n[i+20>>2]=e,n[i+12>>2]=e+u,n[i+32>>2]=i+12;n:{for(;;){u:{if(S8(i,i+32|0),e=n[i>>2],!e)break u;if(u=n[i+4>>2],m2(r),(u|0)!=168)break n;for(n[i+48>>2]=168,n[i+52>>2]=8,n[i+40>>2]=0,n[i+44>>2]=e,n[i+36>>2]=e+168,n[i+68>>2]=0,n[i+72>>2]=0,n[i+60>>2]=t,n[i+56>>2]=r,n[i+64>>2]=i+36;;){if(Fo(i+76|0,i+56|0),e=n[i+76>>2],e){u=n[i+84>>2],a=n[i+80>>2],f=n[e+4>>2],n[i+88>>2]=n[e>>2],n[i+92>>2]=f,X(a,u,i+88|0,8);continue}break}if(!n[i+40>>2])continue;break n}break}if(e=n[i+16>>2],e){if(u=n[i+12>>2],m2(r),e>>>0>=169)break n;X(u,e,r,e)}e>>>0>=168&&L(),s[t|0]=e,l=i+96|0;return}L()}function C8(r,e){n[r+4>>2]=e+512,n[r>>2]=e}function Ho(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0;for(d=l-16|0,l=d,s[d+7|0]=u,n[d+12>>2]=e,n[d+8>>2]=d+7,u=l-6160|0,l=u,e=d+8|0,g=n[e+4>>2],m=n[e>>2],e=u;;){if((y|0)!=3){for(n[u+6144>>2]=y,n[u+6156>>2]=g,n[u+6148>>2]=m,n[u+6152>>2]=u+6144,w=u+4608|0,b=l-2256|0,l=b,p=b+2248|0,k=u+6148|0,v=n[k+8>>2],q=n[k+4>>2],R=n[k>>2],h=0,k=b;;){if((h|0)!=3){for(a=n[q>>2],t=o[R|0],f=t?a:h,i=l-416|0,l=i,a5(i),s[i+200|0]=0,Qo(i,v,32),s[i+209|0]=t?h:a,s[i+208|0]=f,a=i+208|0,Qo(i,a,2),A(a,i,208),t=o[a+200|0],f=(t&248)+a|0,M=n[f+4>>2],c=t<<3,t=c&31,(c&63)>>>0>=32?(c=31<<t,t=0):(c=(1<<t)-1&31>>>32-t,t=31<<t),n[f>>2]=t^n[f>>2],n[f+4>>2]=c^M,t=n[a+164>>2]^-2147483648,n[a+160>>2]=n[a+160>>2],n[a+164>>2]=t,t=b+2048|0,W=A(t,a,200),Y=0,s[W+200|0]=Y,Fn(a),mn(i+408|0),l=i+416|0,f=b+1536|0,i=0,a=l-1184|0,l=a;;){if((i|0)!=512){z[i+a>>1]=0,i=i+2|0;continue}break}for(i=a+512|0,f0(i,504),Go(t,i,504),i=$o(a,0,i,504);;){if(i>>>0>=256)A(f,a,512),l=a+1184|0;else{c=a+1016|0,f0(c,168),Go(t,c,168),i=$o(a,i,c,168);continue}break}Fn(t),mn(p),k=A(k,f,512)+512|0,h=h+1|0;continue}break}A(w,b,1536),l=b+2256|0,e=A(e,w,1536)+1536|0,y=y+1|0;continue}break}A(r,u,4608),l=u+6160|0,l=d+16|0}function Se(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0;for(i=l-16|0,l=i,s[i+7|0]=u,n[i+12>>2]=e,n[i+8>>2]=i+7,u=l-2176|0,l=u,e=i+8|0,c=n[e+4>>2],d=n[e>>2],e=u;;){if((a|0)!=3){t=u+2048|0,go(t,c,o[d|0]+a|0),f=u+1536|0,mo(f,t),e=A(e,f,512)+512|0,a=a+1|0;continue}break}A(r,u,1536),l=u+2176|0,l=i+16|0}function Ve(r,e,u){var i=0,a=0,t=0,f=0;i=l-48|0,l=i,C8(i+16|0,e),e=n[i+16>>2],a=n[i+20>>2],C8(i+8|0,u),n[i+40>>2]=0,n[i+28>>2]=a,n[i+24>>2]=e,u=n[i+12>>2],n[i+36>>2]=u,t=n[i+8>>2],n[i+32>>2]=t,u=u-t>>>1|0,e=a-e>>>1|0,n[i+44>>2]=e>>>0>u>>>0?u:e,e=l-48|0,l=e,u=i+24|0,a=n[u+20>>2],n[e+32>>2]=n[u+16>>2],n[e+36>>2]=a,a=n[u+12>>2],n[e+24>>2]=n[u+8>>2],n[e+28>>2]=a,a=n[u+4>>2],n[e+16>>2]=n[u>>2],n[e+20>>2]=a,t=e+16|0,n[e+44>>2]=t,u=l-528|0,l=u,f=n[e+44>>2],a=0;n:{u:{for(;;){if((a|0)!=512){if(Uo(u+8|0,f),!(z[u+8>>1]&1))break u;z[(u+16|0)+a>>1]=U[u+10>>1],a=a+2|0;continue}break}A(r,u+16|0,512),l=u+528|0;break n}L()}Uo(e+8|0,t),U[e+8>>1]&&L(),l=e+48|0,l=i+48|0}function Do(r,e){var u=0,i=0,a=0,t=0,f=0;f=l-1184|0,l=f,F8(f,e),u=l-448|0,l=u,Zn(u),H2(u,f,1184),i=u+208|0,q0(i),a=u+240|0,A(a,u,208),r5(a,i),a=o[u+236|0]|o[u+237|0]<<8|(o[u+238|0]<<16|o[u+239|0]<<24),i=r+1568|0,t=o[u+232|0]|o[u+233|0]<<8|(o[u+234|0]<<16|o[u+235|0]<<24),s[i+24|0]=t,s[i+25|0]=t>>>8,s[i+26|0]=t>>>16,s[i+27|0]=t>>>24,s[i+28|0]=a,s[i+29|0]=a>>>8,s[i+30|0]=a>>>16,s[i+31|0]=a>>>24,a=o[u+228|0]|o[u+229|0]<<8|(o[u+230|0]<<16|o[u+231|0]<<24),t=o[u+224|0]|o[u+225|0]<<8|(o[u+226|0]<<16|o[u+227|0]<<24),s[i+16|0]=t,s[i+17|0]=t>>>8,s[i+18|0]=t>>>16,s[i+19|0]=t>>>24,s[i+20|0]=a,s[i+21|0]=a>>>8,s[i+22|0]=a>>>16,s[i+23|0]=a>>>24,a=o[u+220|0]|o[u+221|0]<<8|(o[u+222|0]<<16|o[u+223|0]<<24),t=o[u+216|0]|o[u+217|0]<<8|(o[u+218|0]<<16|o[u+219|0]<<24),s[i+8|0]=t,s[i+9|0]=t>>>8,s[i+10|0]=t>>>16,s[i+11|0]=t>>>24,s[i+12|0]=a,s[i+13|0]=a>>>8,s[i+14|0]=a>>>16,s[i+15|0]=a>>>24,a=o[u+212|0]|o[u+213|0]<<8|(o[u+214|0]<<16|o[u+215|0]<<24),t=o[u+208|0]|o[u+209|0]<<8|(o[u+210|0]<<16|o[u+211|0]<<24),s[i|0]=t,s[i+1|0]=t>>>8,s[i+2|0]=t>>>16,s[i+3|0]=t>>>24,s[i+4|0]=a,s[i+5|0]=a>>>8,s[i+6|0]=a>>>16,s[i+7|0]=a>>>24,l=u+448|0,A(r,e,1568),l=f+1184|0}function F8(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;t=l-1184|0,l=t,u=l-400|0,l=u,a=e+1536|0,n[u+8>>2]=a,n[u+4>>2]=e,f=u+4|0,n[u+12>>2]=f,e=l-1936|0,l=e,c=e+1552|0,d=u+12|0,k=n[d>>2];n:{u:{for(;;){if((i|0)!=1152){if(yo(e+1551|0,k),!o[e+1551|0])break u;b=e+1167|0,A(b,c,384),A((e+15|0)+i|0,b,384),i=i+384|0;continue}break}A(t,e+15|0,1152),l=e+1936|0;break n}L()}for(yo(d,f),o[u+12|0]==1&&L(),l=u+400|0,u=t+1152|0,Ln(u,a),e=l-2400|0,l=e,A(e+1240|0,t,1152),ne(e+32|0,e+40|0,1152),n[e+2392>>2]=0,n[e+2396>>2]=0,n[e+1232>>2]=0,n[e+1236>>2]=1152,i=n[e+36>>2],n[e+1224>>2]=n[e+32>>2],n[e+1228>>2]=i,a=e+1232|0,f=e+1192|0;;){n:{if(Je(e+24|0,a),!o[e+24|0]||(i=n[e+1224>>2],(i|0)==n[e+1228>>2]))break n;c=o[e+25|0],n[e+1224>>2]=i+1,s[i|0]=c;continue}break}for(i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[e+1264>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[e+1268>>2]=i,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[e+1256>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[e+1260>>2]=i,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[e+1248>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[e+1252>>2]=i,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[e+1240>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[e+1244>>2]=i,ne(e+16|0,f,32),n[e+1272>>2]=0,n[e+1276>>2]=0,n[e+1232>>2]=0,n[e+1236>>2]=32,u=n[e+20>>2],n[e+1224>>2]=n[e+16>>2],n[e+1228>>2]=u,i=e+1232|0;;){n:{if(Je(e+8|0,i),!o[e+8|0]||(u=n[e+1224>>2],(u|0)==n[e+1228>>2]))break n;a=o[e+9|0],n[e+1224>>2]=u+1,s[u|0]=a;continue}break}A(r,e+40|0,1184),l=e+2400|0,l=t+1184|0}function K8(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;u=l-528|0,l=u,n[u+8>>2]=e+1536,n[u+4>>2]=e,a=u+4|0,n[u+12>>2]=a,e=l-2576|0,l=e,c=e+2064|0,t=u+12|0,d=n[t>>2];n:{u:{for(;;){if((i|0)!=1536){if(jo(e+2062|0,d),!U[e+2062>>1])break u;f=e+1550|0,A(f,c,512),A((e+14|0)+i|0,f,512),i=i+512|0;continue}break}A(r,e+14|0,1536),l=e+2576|0;break n}L()}jo(t,a),U[u+12>>1]&&L(),l=u+528|0}function Lo(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0;for(i=l-544|0,l=i,n[i+24>>2]=0,n[i+28>>2]=3,n[i+16>>2]=u,n[i+20>>2]=u+1536,n[i+8>>2]=e,n[i+12>>2]=e+1536,e=i+32|0,Ke(e),c=l-1024|0,l=c,a=i+8|0,u=n[a+16>>2],d=n[a+20>>2]-u|0,u=u<<9,b=u+n[a>>2]|0,k=u+n[a+8>>2]|0,y=c+512|0;;){if(d){for(f=l-512|0,l=f,Xo(f),t=-512,h=1156310;;){if(t){a=t+k|0,w=U[a+512>>1],u=t+b|0,g=U[u+512>>1],m=U[u+514>>1],p=U[a+514>>1],a=Qe(T(m,Qe(T(p,U[h>>1]))&65535)+T(w,g)|0),u=t+f|0,v=u+514|0,q=Qe(T(g,p)+T(w,m)|0),z[v>>1]=q,z[u+512>>1]=a,h=h+2|0,t=t+4|0;continue}break}A(y,f,512),l=f+512|0,Ve(e,A(c,e,512),y),d=d-1|0,b=b+512|0,k=k+512|0;continue}break}A(r,e,512),l=c+1024|0,l=i+544|0}function Zo(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0;i=l-16|0,l=i,n[i+12>>2]=u,n[i+4>>2]=e,n[i+8>>2]=e+4608,e=l-528|0,l=e,u=i+4|0,n[e+8>>2]=n[u+8>>2],a=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=a,n[e+12>>2]=e,u=l-2576|0,l=u,c=u+2064|0,t=e+12|0,d=n[t>>2],a=0;n:{u:{for(;;){if((a|0)!=1536){if(xo(u+2062|0,d),!U[u+2062>>1])break u;f=u+1550|0,A(f,c,512),A((u+14|0)+a|0,f,512),a=a+512|0;continue}break}A(r,u+14|0,1536),l=u+2576|0;break n}L()}xo(t,e),U[e+12>>1]&&L(),l=e+528|0,l=i+16|0}function Bo(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0;a=l-32|0,l=a,n[a+24>>2]=0,n[a+28>>2]=3,n[a+16>>2]=u,n[a+20>>2]=u+1536,n[a+8>>2]=e,n[a+12>>2]=e+1536,e=l-544|0,l=e,u=a+8|0,i=n[u+20>>2],n[e+16>>2]=n[u+16>>2],n[e+20>>2]=i,i=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=i,i=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=i,n[e+28>>2]=e,u=l-2576|0,l=u,c=u+2064|0,t=e+28|0,d=n[t>>2],i=0;n:{u:{for(;;){if((i|0)!=1536){if(po(u+2062|0,d),!U[u+2062>>1])break u;f=u+1550|0,A(f,c,512),A((u+14|0)+i|0,f,512),i=i+512|0;continue}break}A(r,u+14|0,1536),l=u+2576|0;break n}L()}po(t,e),U[e+28>>1]&&L(),l=e+544|0,l=a+32|0}function Je(r,e){var u=0,i=0,a=0;u=l-16|0,l=u,n[u+12>>2]=e,i=U6(u+12|0),i&&(a=n[e>>2],n[e>>2]=a+1,e=o[(e+a|0)+8|0]),s[r+1|0]=e,s[r|0]=(i|0)!=0,l=u+16|0}function S8(r,e){var u=0,i=0,a=0,t=0;u=n[e>>2],i=n[u+16>>2],e=0,a=n[u+8>>2];n:{if(!a||(t=n[u+12>>2],t>>>0<i>>>0))break n;n[u+12>>2]=t-i,n[u+8>>2]=i+a,e=a}n[r+4>>2]=i,n[r>>2]=e}function Co(r,e,u){var i=0,a=0;i=u,u=n[e+8>>2],a=T(i,u),n[r>>2]=n[e>>2]+(a<<1),i=r,r=n[e+4>>2]-a|0,n[i+4>>2]=r>>>0>u>>>0?u:r}function Bn(r){var e=0,u=0;if(e=n[r+4>>2],!e)return 0;if(r=n[r+8>>2],r)return u=(e>>>0)/(r>>>0)|0,u+((T(r,u)|0)!=(e|0))|0;L()}function Fo(r,e){var u=0,i=0,a=0;u=l-16|0,l=u,i=n[e>>2];n:{if((i|0)==n[e+4>>2]){n[r>>2]=0;break n}if(n[e>>2]=i+8,S8(u+8|0,e+8|0),e=n[u+8>>2],!e){n[r>>2]=0;break n}a=n[u+12>>2],n[r+4>>2]=e,n[r>>2]=i,n[r+8>>2]=a}l=u+16|0}function Ko(r,e,u){n[r+4>>2]=(u<<3)+e,n[r>>2]=e}function Xe(r){return n[r+4>>2]-n[r>>2]>>>2|0}function So(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;for(a=l+-64|0,l=a,i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[a+24>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[a+28>>2]=i,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[a+16>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[a+20>>2]=i,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[a+8>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[a+12>>2]=i,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[a>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[a+4>>2]=i,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[a+56>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[a+60>>2]=u,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[a+48>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[a+52>>2]=u,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[a+40>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[a+44>>2]=u,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[a+32>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[a+36>>2]=u,t=l-32|0,l=t,e=a+32|0,s[e|0]=o[e|0]&248,s[e+31|0]=o[e+31|0]&63|64,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[t+8>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[t+12>>2]=u,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[t+16>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[t+20>>2]=u,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[t>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[t+4>>2]=u,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[t+24>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[t+28>>2]=u,f=l-16|0,l=f,n[f+12>>2]=1,n[f+4>>2]=0,n[f+8>>2]=256,n[f>>2]=t,u=r,i=l-224|0,l=i,r=i+8|0,xf(r,a),A(i+48|0,1158340,40),f0(i+88|0,40),A(i+128|0,r,40),A(i+168|0,1158340,40),r=n[f+12>>2],n[i+216>>2]=n[f+8>>2],n[i+220>>2]=r,r=n[f+4>>2],n[i+208>>2]=n[f>>2],n[i+212>>2]=r,r=0;;){n:{u:{if(e=n[i+220>>2],!e)break u;for(n[i+220>>2]=0,e=e+1|0;;){if(e=e-1|0,!e)break u;if((zf(i+208|0)&255)==2)break}break n}if(e=zf(i+208|0)&255,(e|0)==2)break n;k=i+48|0,g=i+128|0,qf(k,g,F0(r^e)),r=l-720|0,l=r,m=k+40|0,D0(r,k,m),c=r+40|0,K0(c,k,m),h=r+80|0,p=g+40|0,D0(h,g,p),d=r+120|0,K0(d,g,p),b=r+160|0,G0(b,r),y=r+200|0,G0(y,c),v=r+240|0,K0(v,b,y),w=r+280|0,u0(w,r,d),d=r+320|0,u0(d,c,h),c=r+360|0,D0(c,w,d),h=r+400|0,K0(h,w,d),w=r+440|0,G0(w,c),c=r+480|0,G0(c,h),d=r+520|0,u0(d,1158768,v),h=r+560|0,u0(h,b,y),b=r+600|0,D0(b,d,y),y=r+640|0,u0(y,v,b),b=r+680|0,u0(b,i+8|0,c),A(k,h,40),A(m,y,40),A(g,w,40),A(p,b,40),l=r+720|0,r=e;continue}break}e=i+48|0,qf(e,i+128|0,F0(r)),s[i+208|0]=0,r=l-80|0,l=r,k=r+40|0,y4(k,e+40|0),u0(r,e,k),Vn(u,r),l=r+80|0,l=i+224|0,l=f+16|0,l=t+32|0,l=a- -64|0}function Cn(r,e){var u=0,i=0,a=0,t=0;u=l-192|0,l=u,i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[u+184>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[u+188>>2]=i,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[u+176>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[u+180>>2]=i,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[u+168>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[u+172>>2]=i,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[u+160>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[u+164>>2]=i,e=u+160|0,s[e|0]=o[e|0]&248,s[e+31|0]=o[e+31|0]&63|64,g4(u,e),e=l-160|0,l=e,i=u+80|0,a=u+40|0,D0(e,i,a),t=e+40|0,K0(t,i,a),i=e+120|0,y4(i,t),a=e+80|0,u0(a,e,i),Vn(r,a),l=e+160|0,l=u+192|0}function Vo(r,e){var u=0;u=n[e>>2],(u|0)==n[e+4>>2]?u=0:(n[e>>2]=u+2,e=X0(U[n[e+8>>2]>>1],U[u>>1]),u=1),z[r+2>>1]=e,z[r>>1]=u}function Jo(r,e){var u=0,i=0;for(u=l-512|0,l=u,i=n[e>>2],e=0;;){if((e|0)!=512){z[e+u>>1]=U[e+i>>1],e=e+2|0;continue}break}A(r,u,512),l=u+512|0}function Xo(r){var e=0,u=0;for(e=l-512|0,l=e;;){if((u|0)!=512){z[e+u>>1]=0,u=u+2|0;continue}break}A(r,e,512),l=e+512|0}function Qo(r,e,u){var i=0,a=0,t=0,f=0;n:{u:{e:{if(i=o[r+200|0],i){i:{if(t=168-i|0,t>>>0<=u>>>0)for(a=e;;){if((i|0)==168)break i;f=r+i|0,s[f|0]=o[f|0]^o[a|0],i=i+1|0,a=a+1|0}for(a=r+i|0,t=u;;){if(!t)break e;s[a|0]=o[a|0]^o[e|0],t=t-1|0,a=a+1|0,e=e+1|0}}if(m2(r),u=u-t|0,!u)break u;e=e+t|0}for(i=0;;){if((u|0)==(i|0))break n;a=r+i|0,s[a|0]=o[a|0]^o[e+i|0],i=i+1|0}}u=u+i|0;break n}u=0}s[r+200|0]=u}function $o(r,e,u,i){var a=0,t=0,f=0;for(i=i-((i>>>0)%3|0)|0;;){n:{if(!((e|0)==256|i>>>0<3)){if(a=o[u+2|0],t=o[u+1|0],f=o[u|0]|t<<8&3840,f>>>0>=3329)break n;if(e>>>0<=255){z[(e<<1)+r>>1]=f,e=e+1|0;break n}L()}return e}a=a<<4|t>>>4,a>>>0>3328|e>>>0>=256||(z[(e<<1)+r>>1]=a,e=e+1|0),i=i-3|0,u=u+3|0}}function X0(r,e){return Qe(T(e&65535,r&65535))}function e2(r,e){return I0((r-e|0)+3329|0)}function I0(r){return r-((l6(F0((r&65535)>>>0<3329)&255)^-1)&3329)|0}function _o(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;for(d=l-1024|0,l=d,n[d+512>>2]=e,Jo(d,d+512|0),a=127,i=d;;){n:{u:{if((t|0)==64){a=63,t=0,i=d;break u}for(t=t+1|0,b=U[(a<<1)+1156054>>1],e=0;;){if((e|0)==4)break n;u=e+i|0,c=u+4|0,f=U[c>>1],k=u,u=U[u>>1],h=k,y=I0(u+f|0),z[h>>1]=y,h=c,y=X0(b,e2(f,u)),z[h>>1]=y,e=e+2|0}}for(;;){u:{e:{if((t|0)==32){a=31,t=0,i=d;break e}for(t=t+1|0,b=U[(a<<1)+1156054>>1],e=0;;){if((e|0)==8)break u;u=e+i|0,c=u+8|0,f=U[c>>1],k=u,u=U[u>>1],h=k,y=I0(u+f|0),z[h>>1]=y,h=c,y=X0(b,e2(f,u)),z[h>>1]=y,e=e+2|0}}for(;;){e:{i:{if((t|0)==16){a=15,t=0,i=d;break i}for(t=t+1|0,b=U[(a<<1)+1156054>>1],e=0;;){if((e|0)==16)break e;u=e+i|0,c=u+16|0,f=U[c>>1],k=u,u=U[u>>1],h=k,y=I0(u+f|0),z[h>>1]=y,h=c,y=X0(b,e2(f,u)),z[h>>1]=y,e=e+2|0}}for(;;){i:{a:{if((t|0)==8){a=7,t=0,i=d;break a}for(t=t+1|0,b=U[(a<<1)+1156054>>1],e=0;;){if((e|0)==32)break i;u=e+i|0,c=u+32|0,f=U[c>>1],k=u,u=U[u>>1],h=k,y=I0(u+f|0),z[h>>1]=y,h=c,y=X0(b,e2(f,u)),z[h>>1]=y,e=e+2|0}}for(;;){a:{t:{if((t|0)==4){a=3,t=0,i=d;break t}for(t=t+1|0,b=U[(a<<1)+1156054>>1],e=0;;){if((e|0)==64)break a;u=e+i|0,c=u- -64|0,f=U[c>>1],k=u,u=U[u>>1],h=k,y=I0(u+f|0),z[h>>1]=y,h=c,y=X0(b,e2(f,u)),z[h>>1]=y,e=e+2|0}}for(;;){t:{o:{if((t|0)==2)for(e=0;;){if((e|0)==256)break o;i=e+d|0,t=i+256|0,a=U[t>>1],u=i,i=U[i>>1],h=u,y=I0(i+a|0),z[h>>1]=y,h=t,y=X0(1729,e2(a,i)),z[h>>1]=y,e=e+2|0}for(t=t+1|0,b=U[(a<<1)+1156054>>1],e=0;;){if((e|0)==128)break t;u=e+i|0,c=u+128|0,f=U[c>>1],k=u,u=U[u>>1],h=k,y=I0(u+f|0),z[h>>1]=y,h=c,y=X0(b,e2(f,u)),z[h>>1]=y,e=e+2|0}}e=d+512|0,A(e,d,512),i=l-16|0,l=i,z[i+2>>1]=3303,n[i+4>>2]=e,n[i+8>>2]=e+512,n[i+12>>2]=i+2,e=l-32|0,l=e,a=i+4|0,n[e+24>>2]=n[a+8>>2],t=n[a+4>>2],n[e+16>>2]=n[a>>2],n[e+20>>2]=t,u=e+16|0,n[e+28>>2]=u,a=l-528|0,l=a,f=n[e+28>>2],t=0;o:{r:{for(;;){if((t|0)!=512){if(Vo(a+8|0,f),!(z[a+8>>1]&1))break r;z[(a+16|0)+t>>1]=U[a+10>>1],t=t+2|0;continue}break}A(r,a+16|0,512),l=a+528|0;break o}L()}Vo(e+8|0,u),U[e+8>>1]&&L(),l=e+32|0,l=i+16|0,l=d+1024|0;return}i=i+256|0,a=a-1|0}}i=i+128|0,a=a-1|0}}i=i- -64|0,a=a-1|0}}i=i+32|0,a=a-1|0}}i=i+16|0,a=a-1|0}}i=i+8|0,a=a-1|0}}function Qe(r){var e=0,u=0;return u=x(r,0,5039,0),e=j,r=x((e&16777215)<<8|u>>>24,e>>>24|0,-3329,-1)+r|0,I0(r)}function m2(r){var e=0,u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;d=l-48|0,l=d;n:for(;;){if((k|0)!=192){for(e=0;;){if((e|0)==40)t=0;else{i=(d+8|0)+e|0,n[i>>2]=0,n[i+4>>2]=0,e=e+8|0;continue}break}for(u=r;;)if((t|0)==5)for(u=0,t=r;;)if((u|0)==5)for(i=n[r+8>>2],f=n[r+12>>2],e=-96;;)if(e){a=(n[e+1156872>>2]<<3)+r|0,u=n[a>>2],t=n[a+4>>2],h=a,y=o5(i,f,n[e+1156968>>2]),n[h>>2]=y,n[a+4>>2]=j,e=e+4|0,i=u,f=t;continue}else for(a=0,i=r;;){u:{if((a|0)!=5)for(u=d+8|0,A(u,T(a,40)+r|0,40),e=0,t=i;;){if((e|0)==5)break u;f=e+1|0,c=(d+8|0)+(((e|0)!=4?f:0)<<3)|0,b=n[c>>2],e=u+(e>>>0>2?-24:16)|0,b=n[e>>2]&(b^-1),e=n[u+4>>2]^n[e+4>>2]&(n[c+4>>2]^-1),n[t>>2]=b^n[u>>2],n[t+4>>2]=e,u=u+8|0,t=t+8|0,e=f}i=k+1156584|0,u=n[i>>2],i=n[r+4>>2]^n[i+4>>2],n[r>>2]=u^n[r>>2],n[r+4>>2]=i,k=k+8|0;continue n}i=i+40|0,a=a+1|0}else{for(e=0,f=d+8|0,i=f+((u?u-1|0:4)<<3)|0,a=n[i>>2],c=n[i+4>>2],i=u+1|0,u=f+(((u|0)!=4?i:0)<<3)|0,f=o5(n[u>>2],n[u+4>>2],1)^a,a=j^c;;){if((e|0)!=200){u=e+t|0,c=n[u>>2],b=n[u+4>>2]^a,n[u>>2]=f^c,n[u+4>>2]=b,e=e+40|0;continue}break}t=t+8|0,u=i;continue}else{for(a=(d+8|0)+(t<<3)|0,e=a,i=n[e>>2],f=n[e+4>>2],e=0;;){if((e|0)!=200){c=e+u|0,i=n[c>>2]^i,f=n[c+4>>2]^f,e=e+40|0;continue}break}n[a>>2]=i,n[a+4>>2]=f,u=u+8|0,t=t+1|0;continue}}break}l=d+48|0}function n5(r,e,u,i){var a=0,t=0,f=0;a=l-16|0,l=a,n[a+12>>2]=u,n[a+8>>2]=e,t=c6(a+8|0),f=Bn(i),n[r+4>>2]=u,n[r>>2]=e,n[r+20>>2]=0,e=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=e,n[r+16>>2]=n[i+8>>2],n[r+24>>2]=t>>>0>f>>>0?f:t,l=a+16|0}function u5(r){n[r>>2]=0,n[r+4>>2]=0}function e5(r,e){var u=0,i=0,a=0;u=l-16|0,l=u,i=n[e+20>>2],i>>>0<n0[e+24>>2]?(n[e+20>>2]=i+1,a=n[e>>2],V8(u+8|0,e+8|0,i),e=n[u+12>>2],n[r+4>>2]=n[u+8>>2],n[r+8>>2]=e,e=(i<<3)+a|0):e=0,n[r>>2]=e,l=u+16|0}function Fn(r){var e=0;e=l-16|0,l=e,n[e+8>>2]=r,n[e+12>>2]=r+200,i5(e+8|0),l=e+16|0}function V8(r,e,u){var i=0,a=0;i=u,u=n[e+8>>2],a=T(i,u),n[r>>2]=a+n[e>>2],i=r,r=n[e+4>>2]-a|0,n[i+4>>2]=r>>>0>u>>>0?u:r}function i5(r){var e=0,u=0;for(e=n[r>>2],u=n[r+4>>2];;){if((e|0)!=(u|0)){n[e>>2]=0,n[e+4>>2]=0,e=e+8|0,n[r>>2]=e;continue}break}}function a5(r){f0(r,200)}function r5(r,e){var u=0,i=0,a=0,t=0,f=0;u=l+-64|0,l=u,i=o[r+200|0],a=(i&248)+r|0,f=n[a+4>>2],t=i<<3,i=t&31,(t&63)>>>0>=32?(t=6<<i,i=0):(t=(1<<i)-1&6>>>32-i,i=6<<i),n[a>>2]=i^n[a>>2],n[a+4>>2]=t^f,i=n[r+132>>2]^-2147483648,n[r+128>>2]=n[r+128>>2],n[r+132>>2]=i,m2(r),n[u+8>>2]=32,n[u+12>>2]=8,n[u+4>>2]=e,i=r+200|0,n5(u+16|0,r,i,u+4|0);n:{for(;;){u:{if(e5(u+44|0,u+16|0),a=n[u+44>>2],!a)break u;if(t=n[u+48>>2],e=n[u+52>>2],f=n[a+4>>2],n[u+56>>2]=n[a>>2],n[u+60>>2]=f,e>>>0>=9)break n;X(t,e,u+56|0,e);continue}break}Fn(r),mn(i),l=u- -64|0;return}L()}function t5(r,e){n[r+4>>2]=1,e=n[e+4>>2]-n[e>>2]|0,n[r+8>>2]=e,n[r>>2]=e}function o5(r,e,u){return r=s0(r,e,u),r}function f5(r,e,u){var i=0;if(e){i=n[e+8>>2],u=n[e>>2];n:{if(u){if(u=(n[e+4>>2]-u>>>0)/34|0,!i)break n;u=u+((n[e+12>>2]-i>>>0)/34|0)|0;break n}if(u=0,!i)break n;u=(n[e+12>>2]-i>>>0)/34|0}n[r+8>>2]=u,n[r+4>>2]=1,n[r>>2]=u;return}n[r+8>>2]=n[u+8>>2],e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e}function s5(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,C=0,K=0,S=0,V=0,J=0,Q=0,_=0,e0=0,c0=0,l0=0,k0=0,h0=0,t0=0,d0=0,U0=0,V0=0,$0=0,i0=0,a0=0,K2=0,su=0,cu=0,lu=0,bu=0,li=0,bi=0,di=0;K2=l-80|0,l=K2,su=l-16|0,l=su,n[su+12>>2]=i,n[su+8>>2]=u,i0=K2+12|0,a=l-688|0,l=a,mf(a+8|0,e+192|0),n[a+76>>2]=1,n[a+72>>2]=su+8,c=A(a+208|0,1158176,64),n[a+280>>2]=0,n[a+284>>2]=0,n[a+272>>2]=0,n[a+276>>2]=0,s[a+207|0]=0,u=o[a+68|0]|o[a+69|0]<<8|(o[a+70|0]<<16|o[a+71|0]<<24),n[a+408>>2]=o[a+64|0]|o[a+65|0]<<8|(o[a+66|0]<<16|o[a+67|0]<<24),n[a+412>>2]=u,u=o[a+60|0]|o[a+61|0]<<8|(o[a+62|0]<<16|o[a+63|0]<<24),n[a+400>>2]=o[a+56|0]|o[a+57|0]<<8|(o[a+58|0]<<16|o[a+59|0]<<24),n[a+404>>2]=u,u=o[a+52|0]|o[a+53|0]<<8|(o[a+54|0]<<16|o[a+55|0]<<24),n[a+392>>2]=o[a+48|0]|o[a+49|0]<<8|(o[a+50|0]<<16|o[a+51|0]<<24),n[a+396>>2]=u,u=o[a+44|0]|o[a+45|0]<<8|(o[a+46|0]<<16|o[a+47|0]<<24),n[a+384>>2]=o[a+40|0]|o[a+41|0]<<8|(o[a+42|0]<<16|o[a+43|0]<<24),n[a+388>>2]=u,i=a+80|0,u=a+384|0,Iu(i,u,32),b=a+72|0,yf(u,b,i);n:{if(!n[a+384>>2]&&(A(u,i,208),v=a+288|0,d4(v,u),g4(u,v),v=a+320|0,w4(v,u),s[a+207|0]=0,A(c,1158176,64),n[a+280>>2]=0,n[a+284>>2]=0,n[a+272>>2]=0,n[a+276>>2]=0,o6(i,v),o6(i,e),yf(u,b,i),n[a+384>>2]!=1))break n;hf(a+80|0),L()}a0=a+384|0,A(a0,a+80|0,208),e=a+352|0,d4(e,a0),u=o[a+36|0]|o[a+37|0]<<8|(o[a+38|0]<<16|o[a+39|0]<<24),n[a+408>>2]=o[a+32|0]|o[a+33|0]<<8|(o[a+34|0]<<16|o[a+35|0]<<24),n[a+412>>2]=u,u=o[a+28|0]|o[a+29|0]<<8|(o[a+30|0]<<16|o[a+31|0]<<24),n[a+400>>2]=o[a+24|0]|o[a+25|0]<<8|(o[a+26|0]<<16|o[a+27|0]<<24),n[a+404>>2]=u,u=o[a+20|0]|o[a+21|0]<<8|(o[a+22|0]<<16|o[a+23|0]<<24),n[a+392>>2]=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),n[a+396>>2]=u,u=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),n[a+384>>2]=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),n[a+388>>2]=u,cu=l-112|0,l=cu,u=cu+40|0,Du(u,e),e=cu+76|0,Du(e,a0),J=l-80|0,l=J,b=n[e>>2],m=n[u>>2],t=x(b,0,m,0),i=j,H=i,f=x(t,i,307527195,0)&536870911,i=x(f,0,9640146,0),c=j,M=n[u+4>>2],v=x(M,0,b,0),P=j,k=v,d=n[e+4>>2],v=x(d,0,m,0),N=k+v|0,k=c,c=j+P|0,V0=v>>>0>N>>>0?c+1|0:c,c=k+V0|0,i=i+N|0,c=i>>>0<N>>>0?c+1|0:c,v=x(f,0,485872621,0),P=H+j|0,v=t+v|0,P=v>>>0<t>>>0?P+1|0:P,p=P>>>29|0,v=(P&536870911)<<3|v>>>29,i=i+v|0,k=i,c=c+p|0,h0=i>>>0<v>>>0?c+1|0:c,p=x(i,h0,307527195,0)&536870911,i=p,c=i>>>12|0,K=n[u+20>>2],C=K+m|0,v=n[e+16>>2],w=x(C,0,v,0),i=w+(i<<20)|0,g=j+c|0,c=n[e+20>>2],c0=c+b|0,P=n[u+16>>2],q=x(c0,0,P,0),O=q+i|0,Y=j+(i>>>0<w>>>0?g+1|0:g)|0,g=n[e+12>>2],i=x(g,0,M,0),R=j,w=n[u+8>>2],y=n[e+8>>2],D=x(w,0,y,0),i=D+i|0,B=j+R|0,R=n[u+12>>2],_=x(R,0,d,0),W=_+i|0,i=j+(i>>>0<D>>>0?B+1|0:B)|0,D=x(v,0,m,0),B=D+W|0,W=j+(W>>>0<_>>>0?i+1|0:i)|0,d0=x(b,0,P,0),i=d0+B|0,h=j+(D>>>0>B>>>0?W+1|0:W)|0,B=n[u+28>>2],W=B+w|0,D=n[e+28>>2],_=D+y|0,S=x(W,0,_,0),I=S+(O-i|0)|0,lu=i>>>0<d0>>>0?h+1|0:h,d0=j+((q>>>0>O>>>0?Y+1|0:Y)-(lu+(i>>>0>O>>>0)|0)|0)|0,O=n[e+32>>2],Y=O+g|0,h=n[u+24>>2],q=h+M|0,U0=x(Y,0,q,0),e0=U0+I|0,l0=j+(I>>>0<S>>>0?d0+1|0:d0)|0,I=n[u+32>>2],d0=I+R|0,S=n[e+24>>2],V=S+d|0,li=x(d0,0,V,0),Q=li+e0|0,U0=j+(e0>>>0<U0>>>0?l0+1|0:l0)|0,e=x(O,0,h,0),e0=j,l0=x(B,0,D,0),u=l0+e|0,e0=j+e0|0,bi=x(I,0,S,0),e=bi+u|0,t0=j+(u>>>0<l0>>>0?e0+1|0:e0)|0,u=x(y,0,R,0),e0=j,E=x(g,0,w,0),u=E+u|0,e0=j+e0|0,G=x(v,0,M,0),l0=G+u|0,u=j+(u>>>0<E>>>0?e0+1|0:e0)|0,Z=x(P,0,d,0),e0=l0+Z|0,E=j+(G>>>0>l0>>>0?u+1|0:u)|0,u=c,c=x(u,0,K,0),l0=e0-c|0,e0=(Z>>>0>e0>>>0?E+1|0:E)-(j+(c>>>0>e0>>>0)|0)|0,E=x(p,0,333,0),c=E-t|0,t=(j-((t>>>0>E>>>0)+H|0)|0)+e0|0,H=c,c=c+l0|0,t=H>>>0>c>>>0?t+1|0:t,$0=x(c0,0,C,0),H=$0+c|0,E=j+t|0,c=x(m,0,y,0),G=j,Z=x(M,0,d,0),t=Z+c|0,G=j+G|0,bu=x(b,0,w,0),c=bu+t|0,t=j+(t>>>0<Z>>>0?G+1|0:G)|0,k0=x(f,0,501691798,0),G=k0+c|0,bu=c>>>0<bu>>>0?t+1|0:t,t=bu+j|0,di=x(p,0,9640146,0),Z=di+G|0,t=j+(G>>>0<k0>>>0?t+1|0:t)|0,G=x(p,0,485872621,0),h0=h0+j|0,k0=k,k=k+G|0,G=k0>>>0>k>>>0?h0+1|0:h0,h0=G>>>29|0,G=(G&536870911)<<3|k>>>29,k=G+Z|0,t=h0+(Z>>>0<di>>>0?t+1|0:t)|0,Z=k>>>0<G>>>0?t+1|0:t,t=x(k,Z,307527195,0)&536870911,h0=x(t,0,502512965,0),G=h0+H|0,H=j+(H>>>0<$0>>>0?E+1|0:E)|0,d=x(d,0,w,0),E=j,$0=x(M,0,y,0),M=$0+d|0,d=j+E|0,E=x(m,0,g,0),m=E+M|0,M=j+(M>>>0<$0>>>0?d+1|0:d)|0,d=x(b,0,R,0),b=d+m|0,m=j+(m>>>0<E>>>0?M+1|0:M)|0,E=x(f,0,502512965,0),M=E+b|0,$0=b>>>0<d>>>0?m+1|0:m,m=$0+j|0,k0=x(p,0,501691798,0),d=k0+M|0,m=j+(M>>>0<E>>>0?m+1|0:m)|0,E=x(t,0,9640146,0),M=E+d|0,m=j+(d>>>0<k0>>>0?m+1|0:m)|0,d=x(t,0,485872621,0),Z=Z+j|0,d=d+k|0,k=d>>>0<k>>>0?Z+1|0:Z,Z=k>>>29|0,k=(k&536870911)<<3|d>>>29,d=M+k|0,m=Z+(M>>>0<E>>>0?m+1|0:m)|0,E=d>>>0<k>>>0?m+1|0:m,m=x(d,E,307527195,0)&536870911,Z=x(m,0,501691798,0),k=Z+G|0,H=j+(G>>>0<h0>>>0?H+1|0:H)|0,M=x(p,0,502512965,0),p=j,G=x(f,0,333,0),M=G+M|0,p=j+p|0,p=lu+(M>>>0<G>>>0?p+1|0:p)|0,k0=i,i=i+M|0,M=k0>>>0>i>>>0?p+1|0:p,G=x(t,0,501691798,0),i=G+i|0,M=j+M|0,h0=x(m,0,9640146,0),p=h0+i|0,M=j+(i>>>0<G>>>0?M+1|0:M)|0,i=x(m,0,485872621,0),E=E+j|0,i=i+d|0,d=d>>>0>i>>>0?E+1|0:E,E=d>>>29|0,d=(d&536870911)<<3|i>>>29,i=p+d|0,M=E+(p>>>0<h0>>>0?M+1|0:M)|0,E=i>>>0<d>>>0?M+1|0:M,M=x(i,E,307527195,0)&536870911,G=x(M,0,9640146,0),d=G+k|0,p=j+(k>>>0<Z>>>0?H+1|0:H)|0,H=x(M,0,485872621,0),k=E+j|0,Z=i,i=i+H|0,H=Z>>>0>i>>>0?k+1|0:k,k=H>>>29|0,i=(H&536870911)<<3|i>>>29,H=i+d|0,d=k+(d>>>0<G>>>0?p+1|0:p)|0,E=i>>>0>H>>>0?d+1|0:d,d=x(H,E,307527195,0)&536870911,G=x(d,0,333,0),p=G+(Q-e|0)|0,i=Q>>>0<li>>>0?U0+1|0:U0,U0=e>>>0<bi>>>0?t0+1|0:t0,Q=j+(i-(U0+(e>>>0>Q>>>0)|0)|0)|0,i=x(v,0,w,0),k=j,t0=x(g,0,R,0),w=t0+i|0,k=j+k|0,y=x(P,0,y,0),i=y+w|0,w=j+(w>>>0<t0>>>0?k+1|0:k)|0,k=x(h,0,u,0),t0=j,Z=i>>>0<y>>>0?w+1|0:w,y=x(S,0,K,0),w=k+y|0,k=j+t0|0,y=Z-((w>>>0>i>>>0)+(w>>>0<y>>>0?k+1|0:k)|0)|0,t0=y,k=x(C,0,V,0),Z=k-N|0,k=j-((N>>>0>k>>>0)+V0|0)|0,y=Z,Z=x(c0,0,q,0),N=y+Z|0,y=j+k|0,y=t0+(N>>>0<Z>>>0?y+1|0:y)|0,Z=i-w|0,i=N+Z|0,N=N>>>0>i>>>0?y+1|0:y,y=x(t,0,333,0),i=y+i|0,N=j+N|0,k=x(m,0,502512965,0),w=k+i|0,i=j+(i>>>0<y>>>0?N+1|0:N)|0,y=x(M,0,501691798,0),N=y+w|0,i=j+(w>>>0<k>>>0?i+1|0:i)|0,k=x(d,0,9640146,0),w=k+N|0,i=j+(y>>>0>N>>>0?i+1|0:i)|0,N=x(d,0,485872621,0),y=E+j|0,N=N+H|0,y=N>>>0<H>>>0?y+1|0:y,H=y>>>29|0,N=(y&536870911)<<3|N>>>29,y=w+N|0,i=H+(w>>>0<k>>>0?i+1|0:i)|0,E=y>>>0<N>>>0?i+1|0:i,N=x(y,E,307527195,0)&536870911,V0=x(N,0,502512965,0),w=V0+p|0,Q=j+(p>>>0<G>>>0?Q+1|0:Q)|0,i=x(P,0,g,0),p=j,G=x(v,0,R,0),i=G+i|0,g=j+p|0,p=x(D,0,K,0),H=j,h0=x(h,0,S,0),R=h0+p|0,H=j+H|0,lu=x(B,0,u,0),k=lu+R|0,p=i-k|0,k0=i>>>0<G>>>0?g+1|0:g,g=j+(R>>>0<h0>>>0?H+1|0:H)|0,R=k0-((i>>>0<k>>>0)+(k>>>0<lu>>>0?g+1|0:g)|0)|0,H=R,i=x(q,0,V,0),g=i-c|0,i=j-((i>>>0<c>>>0)+bu|0)|0,k=x(C,0,_,0),c=k+g|0,g=j+i|0,G=x(c0,0,W,0),i=G+c|0,c=j+(c>>>0<k>>>0?g+1|0:g)|0,c=(i>>>0<G>>>0?c+1|0:c)+R|0,k=i,i=i+p|0,c=k>>>0>i>>>0?c+1|0:c,R=x(m,0,333,0),i=R+i|0,c=j+c|0,k=x(M,0,502512965,0),g=k+i|0,i=j+(i>>>0<R>>>0?c+1|0:c)|0,R=x(d,0,501691798,0),c=R+g|0,i=j+(g>>>0<k>>>0?i+1|0:i)|0,k=x(N,0,9640146,0),g=k+c|0,i=j+(c>>>0<R>>>0?i+1|0:i)|0,c=x(N,0,485872621,0),R=E+j|0,c=c+y|0,y=c>>>0<y>>>0?R+1|0:R,R=y>>>29|0,c=(y&536870911)<<3|c>>>29,y=g+c|0,i=R+(g>>>0<k>>>0?i+1|0:i)|0,k=c>>>0>y>>>0?i+1|0:i,c=x(y,k,307527195,0)&536870911,E=x(c,0,501691798,0),g=E+w|0,w=j+(w>>>0<V0>>>0?Q+1|0:Q)|0,R=x(v,0,P,0),Q=f<<20,i=R+(Q-b|0)|0,b=j+((f>>>12)-((b>>>0>Q>>>0)+$0)|0)|0,Q=x(_,0,q,0),f=Q+i|0,i=j+(i>>>0<R>>>0?b+1|0:b)|0,R=x(W,0,V,0),b=R+f|0,i=j+(f>>>0<Q>>>0?i+1|0:i)|0,C=x(C,0,Y,0),f=C+b|0,b=j+(b>>>0<R>>>0?i+1|0:i)|0,c0=x(c0,0,d0,0),i=c0+f|0,b=j+(f>>>0<C>>>0?b+1|0:b)|0,f=x(B,0,S,0),R=j,C=x(h,0,D,0),f=C+f|0,R=j+R|0,h=x(O,0,K,0),K=h+f|0,f=j+(f>>>0<C>>>0?R+1|0:R)|0,C=x(I,0,u,0),u=C+K|0,f=j+(h>>>0>K>>>0?f+1|0:f)|0,K=x(M,0,333,0),R=K+(i-u|0)|0,k0=i>>>0<c0>>>0?b+1|0:b,c0=u>>>0<C>>>0?f+1|0:f,i=j+(k0-(c0+(u>>>0>i>>>0)|0)|0)|0,C=x(d,0,502512965,0),b=C+R|0,i=j+(R>>>0<K>>>0?i+1|0:i)|0,R=x(N,0,501691798,0),f=R+b|0,i=j+(b>>>0<C>>>0?i+1|0:i)|0,K=x(c,0,9640146,0),b=K+f|0,f=j+(f>>>0<R>>>0?i+1|0:i)|0,i=x(c,0,485872621,0),R=k+j|0,i=i+y|0,y=i>>>0<y>>>0?R+1|0:R,R=y>>>29|0,y=(y&536870911)<<3|i>>>29,i=y+b|0,b=R+(b>>>0<K>>>0?f+1|0:f)|0,f=i>>>0<y>>>0?b+1|0:b,b=x(i,f,307527195,0)&536870911,R=x(b,0,9640146,0),y=R+g|0,g=j+(g>>>0<E>>>0?w+1|0:w)|0,w=x(b,0,485872621,0),f=f+j|0,k0=f+1|0,k=f,f=i+w|0,i=i>>>0>f>>>0?k0:k,K=i>>>29|0,C=(i&536870911)<<3|f>>>29,h=y+C|0,n[J+44>>2]=h&536870911,i=x(P,0,V,0),f=i-l0|0,w=j-((i>>>0<l0>>>0)+e0|0)|0,q=x(v,0,q,0),i=f+q|0,f=j+w|0,S=x(W,0,Y,0),w=S+i|0,i=j+(i>>>0<q>>>0?f+1|0:f)|0,q=x(_,0,d0,0),f=q+w|0,w=j+(w>>>0<S>>>0?i+1|0:i)|0,i=x(D,0,I,0),D=j,B=x(O,0,B,0),i=B+i|0,k=f>>>0<q>>>0?w+1|0:w,w=j+D|0,B=i>>>0<B>>>0?w+1|0:w,w=k-(B+(i>>>0>f>>>0)|0)|0,D=t<<20,q=D+(f-i|0)|0,S=x(N,0,333,0),f=q+S|0,t=(t>>>12|0)+w|0,t=j+(q>>>0<D>>>0?t+1|0:t)|0,D=x(c,0,502512965,0),w=D+f|0,t=j+(f>>>0<S>>>0?t+1|0:t)|0,q=x(b,0,501691798,0),S=w+q|0,f=K+(y>>>0<R>>>0?g+1|0:g)|0,g=h>>>0<C>>>0?f+1|0:f,y=(g&536870911)<<3|h>>>29,f=S+y|0,t=j+(w>>>0<D>>>0?t+1|0:t)|0,t=(g>>>29|0)+(q>>>0>S>>>0?t+1|0:t)|0,y=f>>>0<y>>>0?t+1|0:t,n[J+48>>2]=f&536870911,t=x(P,0,_,0),g=j,W=x(v,0,W,0),t=W+t|0,R=j+g|0,g=x(O,0,I,0),w=g+Z|0,D=j,K=D+t0|0,_=x(d0,0,Y,0),C=_+(t-w|0)|0,t=j+((t>>>0<W>>>0?R+1|0:R)-((t>>>0<w>>>0)+(w>>>0<g>>>0?K+1|0:K)|0)|0)|0,t=(m>>>12|0)+(C>>>0<_>>>0?t+1|0:t)|0,w=m<<20,R=w+C|0,K=x(c,0,333,0),m=R+K|0,t=j+(w>>>0>R>>>0?t+1|0:t)|0,w=(y&536870911)<<3|f>>>29,R=x(b,0,502512965,0),C=R+m|0,f=w+C|0,t=j+(m>>>0<K>>>0?t+1|0:t)|0,t=(y>>>29|0)+(R>>>0>C>>>0?t+1|0:t)|0,t=f>>>0<w>>>0?t+1|0:t,n[J+52>>2]=f&536870911,v=x(v,0,d0,0),m=j,P=x(P,0,Y,0),v=P+v|0,m=j+m|0,P=(v>>>0<P>>>0?m+1|0:m)-((p>>>0>v>>>0)+H|0)+(M>>>12)|0,m=M<<20,v=m+(v-p|0)|0,M=x(b,0,333,0),p=v+M|0,f=(t&536870911)<<3|f>>>29,w=p+f|0,n[J+56>>2]=w&536870911,y=c0+(d>>>12|0)|0,k=u,u=u+(d<<20)|0,d=k>>>0>u>>>0?y+1|0:y,v=j+(m>>>0>v>>>0?P+1|0:P)|0,v=(t>>>29|0)+(p>>>0<M>>>0?v+1|0:v)|0,v=f>>>0>w>>>0?v+1|0:v,P=v>>>29|0,f=u,u=(v&536870911)<<3|w>>>29,v=f+u|0,n[J+60>>2]=v&536870911,f=U0+(N>>>12|0)|0,k=e,e=e+(N<<20)|0,f=k>>>0>e>>>0?f+1|0:f,P=d+P|0,u=u>>>0>v>>>0?P+1|0:P,v=(u&536870911)<<3|v>>>29,e=e+v|0,n[J+64>>2]=e&536870911,P=B+(c>>>12|0)|0,k=i,i=i+(c<<20)|0,c=k>>>0>i>>>0?P+1|0:P,u=(u>>>29|0)+f|0,u=e>>>0<v>>>0?u+1|0:u,v=u>>>29|0,e=(u&536870911)<<3|e>>>29,u=e+i|0,n[J+68>>2]=u&536870911,i=D+(b>>>12|0)|0,k=i+1|0,f=i,i=g+(b<<20)|0,b=i>>>0<g>>>0?k:f,c=c+v|0,e=e>>>0>u>>>0?c+1|0:c,c=e>>>29|0,u=(e&536870911)<<3|u>>>29,e=u+i|0,i=c+b|0,n[J+76>>2]=((e>>>0<u>>>0?i+1|0:i)&536870911)<<3|e>>>29,n[J+72>>2]=e&536870911,d0=J+44|0,Hu(J+8|0,d0),P=n[J+24>>2],e=x(P,0,261064846,0),v=j,m=n[J+12>>2],u=x(m,0,339687255,0),i=j,b=n[J+8>>2],f=x(b,0,426956673,0),u=f+u|0,i=j+i|0,d=n[J+16>>2],t=x(d,0,361594685,0),c=t+u|0,u=j+(u>>>0<f>>>0?i+1|0:i)|0,N=n[J+20>>2],f=x(N,0,504634135,0),i=f+c|0,c=j+(t>>>0>c>>>0?u+1|0:u)|0,t=x(P,0,190815506,0),u=t+i|0,i=j+(i>>>0<f>>>0?c+1|0:c)|0,p=n[J+28>>2],g=p+b|0,f=x(g,0,426956673,0),c=f+(e-u|0)|0,S=u>>>0<t>>>0?i+1|0:i,e=j+(v-(S+(e>>>0<u>>>0)|0)|0)|0,w=n[J+32>>2],y=w+m|0,v=x(y,0,340016068,0),i=v+c|0,e=j+(f>>>0>c>>>0?e+1|0:e)|0,R=n[J+36>>2],K=R+d|0,f=x(K,0,866503771,0),c=f+i|0,e=j+(i>>>0<v>>>0?e+1|0:e)|0,C=n[J+40>>2],c0=C+N|0,V=x(c0,0,990044756,0),B=V+c|0,D=j+(f>>>0>c>>>0?e+1|0:e)|0,e=x(R,0,504909086,0),i=j,c=x(w,0,328813,0),e=c+e|0,i=j+i|0,Q=x(C,0,485410621,0),v=Q+e|0,_=j+(e>>>0<c>>>0?i+1|0:i)|0,e=x(m,0,190815506,0),c=j,M=x(b,0,504634135,0),i=M+e|0,e=j+c|0,f=x(b,0,273444070,0)&536870910,Y=x(f,0,9640146,0),t=Y+i|0,e0=i>>>0<M>>>0?e+1|0:e,e=e0+j|0,c=x(b,0,190815506,0),W=j,O=x(f,0,485872621,0),M=O+c|0,h=j+W|0,O=M>>>0<O>>>0?h+1|0:h,h=O>>>29|0,M=(O&536870911)<<3|M>>>29,O=t+M|0,e=h+(t>>>0<Y>>>0?e+1|0:e)|0,I=M>>>0>O>>>0?e+1|0:e,M=x(O,I,307527195,0)&536870911,l0=M,H=M>>>12|0,e=x(d,0,339687255,0),t=j,h=x(m,0,426956673,0),e=h+e|0,t=j+t|0,q=x(N,0,361594685,0),Y=q+e|0,e=j+(e>>>0<h>>>0?t+1|0:t)|0,h=x(P,0,504634135,0),t=Y+h|0,Y=j+(q>>>0>Y>>>0?e+1|0:e)|0,q=x(p,0,-70249340,-1),e=q+t|0,t=j+(t>>>0<h>>>0?Y+1|0:Y)|0,h=x(g,0,261064846,0),Y=h+(e-c|0)|0,k=e>>>0<q>>>0?t+1|0:t,c=j+(k-((e>>>0<c>>>0)+W|0)|0)|0,U0=x(M,0,333,0),W=Y+U0|0,Y=j+(h>>>0>Y>>>0?c+1|0:c)|0,c=x(m,0,504634135,0),h=j,q=x(b,0,361594685,0),t=q+c|0,h=j+h|0,t0=x(d,0,190815506,0),c=t0+t|0,t=j+(t>>>0<q>>>0?h+1|0:h)|0,E=x(f,0,501691798,0),h=E+c|0,t0=c>>>0<t0>>>0?t+1|0:t,t=t0+j|0,G=x(M,0,9640146,0),q=h+G|0,t=j+(h>>>0<E>>>0?t+1|0:t)|0,h=x(M,0,485872621,0),I=I+j|0,h=h+O|0,O=O>>>0>h>>>0?I+1|0:I,I=O>>>29|0,h=(O&536870911)<<3|h>>>29,O=h+q|0,t=I+(q>>>0<G>>>0?t+1|0:t)|0,E=h>>>0>O>>>0?t+1|0:t,t=x(O,E,307527195,0)&536870911,G=x(t,0,502512965,0),h=W+G|0,Y=j+(W>>>0<U0>>>0?Y+1|0:Y)|0,m=x(m,0,361594685,0),W=j,q=x(b,0,339687255,0),b=m+q|0,m=j+W|0,I=x(d,0,504634135,0),W=I+b|0,m=j+(b>>>0<q>>>0?m+1|0:m)|0,q=x(N,0,190815506,0),b=q+W|0,m=j+(W>>>0<I>>>0?m+1|0:m)|0,I=x(f,0,502512965,0),W=I+b|0,U0=b>>>0<q>>>0?m+1|0:m,m=U0+j|0,Z=x(M,0,501691798,0),q=Z+W|0,m=j+(W>>>0<I>>>0?m+1|0:m)|0,V0=x(t,0,9640146,0),I=V0+q|0,m=j+(q>>>0<Z>>>0?m+1|0:m)|0,W=x(t,0,485872621,0),q=E+j|0,W=W+O|0,O=W>>>0<O>>>0?q+1|0:q,q=O>>>29|0,O=(O&536870911)<<3|W>>>29,W=O+I|0,m=q+(I>>>0<V0>>>0?m+1|0:m)|0,q=W>>>0<O>>>0?m+1|0:m,m=x(W,q,307527195,0)&536870911,I=x(m,0,501691798,0),O=I+h|0,Y=j+(h>>>0<G>>>0?Y+1|0:Y)|0,E=x(f,0,333,0),u=E+u|0,h=j+S|0,S=x(M,0,502512965,0),M=S+u|0,u=j+(u>>>0<E>>>0?h+1|0:h)|0,E=x(t,0,501691798,0),h=E+M|0,u=j+(M>>>0<S>>>0?u+1|0:u)|0,S=x(m,0,9640146,0),M=S+h|0,u=j+(h>>>0<E>>>0?u+1|0:u)|0,h=x(m,0,485872621,0),q=q+j|0,h=h+W|0,q=W>>>0>h>>>0?q+1|0:q,h=(q&536870911)<<3|h>>>29,W=h+M|0,u=(q>>>29|0)+(M>>>0<S>>>0?u+1|0:u)|0,q=h>>>0>W>>>0?u+1|0:u,M=x(W,q,307527195,0)&536870911,S=x(M,0,9640146,0),h=S+O|0,O=j+(O>>>0<I>>>0?Y+1|0:Y)|0,Y=x(M,0,485872621,0),I=l0<<20,u=v,l0=I+(B-u|0)|0,v=q+j|0,k0=v+1|0,Z=v,v=W+Y|0,Y=W>>>0>v>>>0?k0:Z,v=(Y&536870911)<<3|v>>>29,W=h+v|0,O=(Y>>>29|0)+(h>>>0<S>>>0?O+1|0:O)|0,h=v>>>0>W>>>0?O+1|0:O,v=x(W,h,307527195,0)&536870911,q=x(v,0,333,0),O=l0+q|0,S=u>>>0<Q>>>0?_+1|0:_,B=H+((B>>>0<V>>>0?D+1|0:D)-(S+(u>>>0>B>>>0)|0)|0)|0,D=j+(I>>>0>l0>>>0?B+1|0:B)|0,B=x(N,0,339687255,0),_=j,Y=x(d,0,426956673,0),d=Y+B|0,B=j+_|0,I=x(P,0,361594685,0),_=I+d|0,d=j+(d>>>0<Y>>>0?B+1|0:B)|0,V=x(p,0,-485410621,-1),Y=V+_|0,d=j+(I>>>0>_>>>0?d+1|0:d)|0,_=x(w,0,-70249340,-1),B=_+Y|0,d=j+(Y>>>0<V>>>0?d+1|0:d)|0,_=B>>>0<_>>>0?d+1|0:d,d=x(g,0,990044756,0),Y=d-i|0,d=j-((i>>>0>d>>>0)+e0|0)|0,i=Y,Y=x(y,0,261064846,0),i=i+Y|0,d=j+d|0,d=(i>>>0<Y>>>0?d+1|0:d)+_|0,Y=d+1|0,H=d,d=i+B|0,Y=i>>>0>d>>>0?Y:H,I=x(t,0,333,0),i=I+d|0,d=j+Y|0,V=x(m,0,502512965,0),Y=V+i|0,i=j+(i>>>0<I>>>0?d+1|0:d)|0,I=x(M,0,501691798,0),d=I+Y|0,i=j+(Y>>>0<V>>>0?i+1|0:i)|0,V=x(v,0,9640146,0),Y=V+d|0,i=j+(d>>>0<I>>>0?i+1|0:i)|0,d=x(v,0,485872621,0),h=h+j|0,d=d+W|0,W=W>>>0>d>>>0?h+1|0:h,h=W>>>29|0,d=(W&536870911)<<3|d>>>29,W=Y+d|0,i=h+(Y>>>0<V>>>0?i+1|0:i)|0,I=d>>>0>W>>>0?i+1|0:i,d=x(W,I,307527195,0)&536870911,V=x(d,0,502512965,0),Y=V+O|0,D=j+(q>>>0>O>>>0?D+1|0:D)|0,i=x(P,0,339687255,0),O=j,h=x(N,0,426956673,0),i=h+i|0,N=j+O|0,q=x(p,0,-504909086,-1),O=q+i|0,i=j+(i>>>0<h>>>0?N+1|0:N)|0,Q=x(w,0,-485410621,-1),h=Q+O|0,i=j+(q>>>0>O>>>0?i+1|0:i)|0,O=x(R,0,-70249340,-1),N=O+h|0,i=j+(h>>>0<Q>>>0?i+1|0:i)|0,O=N>>>0<O>>>0?i+1|0:i,i=x(g,0,866503771,0),h=i-c|0,i=j-((i>>>0<c>>>0)+t0|0)|0,q=x(y,0,990044756,0),c=q+h|0,h=j+i|0,Q=x(K,0,261064846,0),i=Q+c|0,c=j+(c>>>0<q>>>0?h+1|0:h)|0,c=(i>>>0<Q>>>0?c+1|0:c)+O|0,H=i,i=i+N|0,c=H>>>0>i>>>0?c+1|0:c,q=x(m,0,333,0),i=q+i|0,c=j+c|0,Q=x(M,0,502512965,0),h=Q+i|0,i=j+(i>>>0<q>>>0?c+1|0:c)|0,q=x(v,0,501691798,0),c=q+h|0,i=j+(h>>>0<Q>>>0?i+1|0:i)|0,Q=x(d,0,9640146,0),h=Q+c|0,i=j+(c>>>0<q>>>0?i+1|0:i)|0,c=x(d,0,485872621,0),q=I+j|0,c=c+W|0,W=c>>>0<W>>>0?q+1|0:q,q=W>>>29|0,c=(W&536870911)<<3|c>>>29,W=h+c|0,i=q+(h>>>0<Q>>>0?i+1|0:i)|0,q=c>>>0>W>>>0?i+1|0:i,c=x(W,q,307527195,0)&536870911,I=x(c,0,501691798,0),h=I+Y|0,D=j+(Y>>>0<V>>>0?D+1|0:D)|0,Y=x(P,0,426956673,0),V=f<<20,i=Y+(V-b|0)|0,b=j+((f>>>12)-((b>>>0>V>>>0)+U0)|0)|0,g=x(g,0,340016068,0),f=g+i|0,i=j+(i>>>0<Y>>>0?b+1|0:b)|0,Y=x(y,0,866503771,0),b=Y+f|0,i=j+(f>>>0<g>>>0?i+1|0:i)|0,g=x(K,0,990044756,0),f=g+b|0,i=j+(b>>>0<Y>>>0?i+1|0:i)|0,Y=x(c0,0,261064846,0),b=Y+f|0,f=j+(f>>>0<g>>>0?i+1|0:i)|0,i=x(w,0,504909086,0),g=j,w=x(p,0,328813,0),i=w+i|0,p=j+g|0,V=x(R,0,485410621,0),g=V+i|0,p=j+(i>>>0<w>>>0?p+1|0:p)|0,w=x(C,0,70249340,0),i=w+g|0,p=j+(g>>>0<V>>>0?p+1|0:p)|0,V=x(M,0,333,0),g=V+(b-i|0)|0,f=b>>>0<Y>>>0?f+1|0:f,Y=i>>>0<w>>>0?p+1|0:p,b=j+(f-(Y+(i>>>0>b>>>0)|0)|0)|0,w=x(v,0,502512965,0),f=w+g|0,b=j+(g>>>0<V>>>0?b+1|0:b)|0,g=x(d,0,501691798,0),p=g+f|0,b=j+(f>>>0<w>>>0?b+1|0:b)|0,w=x(c,0,9640146,0),f=w+p|0,b=j+(p>>>0<g>>>0?b+1|0:b)|0,p=x(c,0,485872621,0),g=q+j|0,p=p+W|0,g=p>>>0<W>>>0?g+1|0:g,W=g>>>29|0,g=(g&536870911)<<3|p>>>29,p=g+f|0,b=W+(f>>>0<w>>>0?b+1|0:b)|0,f=p>>>0<g>>>0?b+1|0:b,b=x(p,f,307527195,0)&536870911,W=x(b,0,9640146,0),g=W+h|0,w=j+(h>>>0<I>>>0?D+1|0:D)|0,D=x(b,0,485872621,0),f=f+j|0,Z=f+1|0,H=f,f=p+D|0,p=p>>>0>f>>>0?Z:H,D=p>>>29|0,h=(p&536870911)<<3|f>>>29,q=g+h|0,n[J+44>>2]=q&536870911,f=x(P,0,990044756,0),p=f-e|0,f=j-((e>>>0>f>>>0)+k|0)|0,y=x(y,0,426956673,0),e=y+p|0,f=j+f|0,I=x(K,0,340016068,0),p=I+e|0,e=j+(e>>>0<y>>>0?f+1|0:f)|0,y=x(c0,0,866503771,0),f=p+y|0,p=j+(p>>>0<I>>>0?e+1|0:e)|0,e=x(C,0,504909086,0),I=j,R=x(R,0,328813,0),e=R+e|0,k=f>>>0<y>>>0?p+1|0:p,p=j+I|0,I=e>>>0<R>>>0?p+1|0:p,p=k-(I+(e>>>0>f>>>0)|0)+(t>>>12)|0,t=t<<20,y=t+(f-e|0)|0,R=x(d,0,333,0),f=y+R|0,t=j+(t>>>0>y>>>0?p+1|0:p)|0,y=x(c,0,502512965,0),p=y+f|0,t=j+(f>>>0<R>>>0?t+1|0:t)|0,R=x(b,0,501691798,0),V=R+p|0,f=D+(g>>>0<W>>>0?w+1|0:w)|0,g=h>>>0>q>>>0?f+1|0:f,w=(g&536870911)<<3|q>>>29,f=V+w|0,t=j+(p>>>0<y>>>0?t+1|0:t)|0,t=(g>>>29|0)+(R>>>0>V>>>0?t+1|0:t)|0,w=f>>>0<w>>>0?t+1|0:t,n[J+48>>2]=f&536870911,t=x(P,0,866503771,0),p=j,W=x(K,0,426956673,0),t=W+t|0,y=j+p|0,p=x(C,0,328813,0),g=p+B|0,C=j,R=_+C|0,B=x(c0,0,340016068,0),K=B+(t-g|0)|0,t=j+((t>>>0<W>>>0?y+1|0:y)-((t>>>0<g>>>0)+(p>>>0>g>>>0?R+1|0:R)|0)|0)|0,t=(m>>>12|0)+(B>>>0>K>>>0?t+1|0:t)|0,g=m<<20,y=g+K|0,R=x(c,0,333,0),m=y+R|0,t=j+(g>>>0>y>>>0?t+1|0:t)|0,g=x(b,0,502512965,0),y=g+m|0,K=(w&536870911)<<3|f>>>29,f=y+K|0,t=j+(m>>>0<R>>>0?t+1|0:t)|0,t=(w>>>29|0)+(g>>>0>y>>>0?t+1|0:t)|0,t=f>>>0<K>>>0?t+1|0:t,n[J+52>>2]=f&536870911,P=x(P,0,340016068,0),m=P-N|0,N=j-((P>>>0<N>>>0)+O|0)|0,k=m,m=x(c0,0,426956673,0),P=k+m|0,N=j+N|0,m=(M>>>12|0)+(m>>>0>P>>>0?N+1|0:N)|0,k=P,P=M<<20,M=k+P|0,N=x(b,0,333,0),g=M+N|0,f=(t&536870911)<<3|f>>>29,w=g+f|0,n[J+56>>2]=w&536870911,y=Y+(v>>>12|0)|0,k=i,i=i+(v<<20)|0,v=k>>>0>i>>>0?y+1|0:y,P=j+(M>>>0<P>>>0?m+1|0:m)|0,P=(t>>>29|0)+(g>>>0<N>>>0?P+1|0:P)|0,P=f>>>0>w>>>0?P+1|0:P,f=P>>>29|0,k=i,i=(P&536870911)<<3|w>>>29,P=k+i|0,n[J+60>>2]=P&536870911,t=S+(d>>>12|0)|0,k=u,u=u+(d<<20)|0,t=k>>>0>u>>>0?t+1|0:t,k=u,u=f+v|0,u=i>>>0>P>>>0?u+1|0:u,i=(u&536870911)<<3|P>>>29,v=k+i|0,n[J+64>>2]=v&536870911,P=I+(c>>>12|0)|0,f=e,e=e+(c<<20)|0,c=f>>>0>e>>>0?P+1|0:P,u=(u>>>29|0)+t|0,u=i>>>0>v>>>0?u+1|0:u,i=u>>>29|0,f=e,e=(u&536870911)<<3|v>>>29,u=f+e|0,n[J+68>>2]=u&536870911,v=C+(b>>>12|0)|0,b=p+(b<<20)|0,v=b>>>0<p>>>0?v+1|0:v,i=i+c|0,e=e>>>0>u>>>0?i+1|0:i,i=e>>>29|0,u=(e&536870911)<<3|u>>>29,e=u+b|0,i=i+v|0,n[J+76>>2]=((e>>>0<u>>>0?i+1|0:i)&536870911)<<3|e>>>29,n[J+72>>2]=e&536870911,e=cu+4|0,Hu(e,d0),l=J+80|0,u=a+600|0,f6(u,e),l=cu+112|0,e=o[a+316|0]|o[a+317|0]<<8|(o[a+318|0]<<16|o[a+319|0]<<24),n[a+408>>2]=o[a+312|0]|o[a+313|0]<<8|(o[a+314|0]<<16|o[a+315|0]<<24),n[a+412>>2]=e,e=o[a+308|0]|o[a+309|0]<<8|(o[a+310|0]<<16|o[a+311|0]<<24),n[a+400>>2]=o[a+304|0]|o[a+305|0]<<8|(o[a+306|0]<<16|o[a+307|0]<<24),n[a+404>>2]=e,e=o[a+300|0]|o[a+301|0]<<8|(o[a+302|0]<<16|o[a+303|0]<<24),n[a+392>>2]=o[a+296|0]|o[a+297|0]<<8|(o[a+298|0]<<16|o[a+299|0]<<24),n[a+396>>2]=e,e=o[a+292|0]|o[a+293|0]<<8|(o[a+294|0]<<16|o[a+295|0]<<24),n[a+384>>2]=o[a+288|0]|o[a+289|0]<<8|(o[a+290|0]<<16|o[a+291|0]<<24),n[a+388>>2]=e,e=l-112|0,l=e,i=e+40|0,Du(i,u),u=e+76|0,Du(u,a0),c=e+4|0,Mf(c,i,u),f6(a+653|0,c),l=e+112|0,s[i0+3|0]=o[a+322|0],e=o[a+320|0]|o[a+321|0]<<8,s[i0+1|0]=e,s[i0+2|0]=e>>>8,e=o[a+335|0]|o[a+336|0]<<8|(o[a+337|0]<<16|o[a+338|0]<<24),n[a+632>>2]=o[a+331|0]|o[a+332|0]<<8|(o[a+333|0]<<16|o[a+334|0]<<24),n[a+636>>2]=e,e=o[a+343|0]|o[a+344|0]<<8|(o[a+345|0]<<16|o[a+346|0]<<24),n[a+640>>2]=o[a+339|0]|o[a+340|0]<<8|(o[a+341|0]<<16|o[a+342|0]<<24),n[a+644>>2]=e,e=o[a+348|0]|o[a+349|0]<<8|(o[a+350|0]<<16|o[a+351|0]<<24),u=o[a+344|0]|o[a+345|0]<<8|(o[a+346|0]<<16|o[a+347|0]<<24),s[a+645|0]=u,s[a+646|0]=u>>>8,s[a+647|0]=u>>>16,s[a+648|0]=u>>>24,s[a+649|0]=e,s[a+650|0]=e>>>8,s[a+651|0]=e>>>16,s[a+652|0]=e>>>24,e=o[a+327|0]|o[a+328|0]<<8|(o[a+329|0]<<16|o[a+330|0]<<24),u=o[a+323|0]|o[a+324|0]<<8|(o[a+325|0]<<16|o[a+326|0]<<24),A(a0,a+632|0,53),A(i0+12|0,a0,53),s[i0|0]=0,n[i0+4>>2]=u,n[i0+8>>2]=e,pf(a+8|0),l=a+688|0,l=su+16|0,o[K2+12|0]==1&&L(),A(r,K2+12|1,64),l=K2+80|0}function Kn(r){n[r>>2]&&n4(r)}function c5(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;a=l-16|0,l=a,t=e+8|0,i=n[e>>2],f=n[e+4>>2],l=a+16|0;n:{for(;;){if(u=0,(i|0)==(f|0))break n;if(n[a+12>>2]=i,i=i+60|0,n[e>>2]=i,u=n[a+12>>2],U[u+54>>1]!=U[t>>1]|o[u+57|0]!=o[t+2|0]?u=1:u=n[u>>2],!u)break}u=i-60|0}e=u,e?(c=U[e+52>>1],e=1):e=0,z[r+2>>1]=c,z[r>>1]=e}function l5(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,C=0,K=0,S=0,V=0,J=0,Q=0,_=0,e0=0,c0=0,l0=0,k0=0,h0=0,t0=0;for(O=l-1312|0,l=O,m=l-1312|0,l=m,u=l-6512|0,l=u,D=n[e+16>>2],K=D+3|0,Z=e,W=n[e>>2]+24|0,P=n[e+8>>2],S=n[e+4>>2],h=u+6464|0,R=u+1343|0,V=u+1380|0,M=u+5180|3,p=u+2615|0,I=u+1324|0,E=u+3875|0,J=u+2604|0,Q=u+1352|0,_=u+2611|0,B=u+1349|0,e0=u+3881|0;;){n:{u:{e:{i:{a:{if(G=W-24|0,(G|0)!=(S|0)){n[Z>>2]=W,v=n[Z+12>>2],Y=n[W-20>>2],q=n[W-16>>2],i=l-2576|0,l=i,n[i+12>>2]=0,n[i+8>>2]=q,n[i+4>>2]=Y,b=l-1296|0,l=b,c=i+4|0,e=n[c+8>>2],f=n[c+4>>2],n[b+12>>2]=e>>>0>f>>>0?1:e+n[c>>2]|0,s[b+20|0]=0,e=f-e|0,n[b+16>>2]=e>>>0<=f>>>0?e:0,e=l-16|0,l=e,t=b+12|0,m0(e,t),d=b2(t,e),a=b+24|0,M4(a+24|0,t,e),y=gn(t,e),N=l2(t,e),H=l2(t,e),c0=l2(t,e),r0(t,e)||b0(t),g=u+3868|0,k=i+1288|0,cc(a+52|0,t,1216),as(a,t,e),as(a+12|0,t,e),z[a+1268>>1]=y,s[a+1270|0]=d,n[a+48>>2]=c0,n[a+44>>2]=H,n[a+40>>2]=N,S0(t,n[e>>2],n[e+4>>2],n[e+8>>2],n[e+12>>2]),l=e+16|0;t:{if(!o[b+20|0]){n[c+8>>2]=f-n[b+16>>2],A(k,a,1272);break t}eu(k+8|0),n[k>>2]=-2147483648,Pu(b+24|0)}l=b+1296|0,t=n[i+1288>>2];t:{if((t|0)==-2147483648){e=i+16|0,A(e,i+1296|0,40),$e(e),n[g>>2]=-2147483648,s[g+4|0]=2;break t}if(b=o[i+1292|0],e=i+1288|0,A(i+21|0,e|5,1267),s[i+20|0]=b,n[i+16>>2]=t,n[i+12>>2]==(q|0)){n[i+2572>>2]=q,n[i+2568>>2]=Y,n[i+2564>>2]=2,a=i+16|0,b=l-32|0,l=b,n[b+28>>2]=i+2564,k=l-32|0,l=k,d=l-16|0,l=d,s[d+12|0]=0,N=b+28|0,n[d+8>>2]=N,t=0,y=l-16|0,l=y,s[y+8|0]=0,n[y>>2]=0,n[y+4>>2]=0,c=d+8|0,f=U5(y),y0(c,f),f&&(A0(a+1270|0,c),t=1),t>>>0<f>>>0&&(_n(a+24|0,c),t=t+1|0),t>>>0<f>>>0&&(p2(a+1268|0,c),t=t+1|0),t>>>0<f>>>0&&(o2(a+40|0,c),t=t+1|0),t>>>0<f>>>0&&(o2(a+44|0,c),t=t+1|0),t>>>0<f>>>0&&(o2(a+48|0,c),t=t+1|0),t>>>0<f>>>0&&(Ku(c,a+52|0,1216),t=t+1|0);o:{if(t>>>0>=f>>>0||(K5(a,c),t+1>>>0>=f>>>0))break o;K5(a+12|0,c)}l=y+16|0,l=d+16|0,Q2(k+8|0,o[d+12|0]),c=b+4|0,t=c+4|0,f=n[k+8>>2];o:{if((f|0)!=3){n[t+16>>2]=n[k+28>>2],d=n[k+24>>2],n[t+8>>2]=n[k+20>>2],n[t+12>>2]=d,d=n[k+16>>2],n[t>>2]=n[k+12>>2],n[t+4>>2]=d;break o}n[t>>2]=N}if(n[c>>2]=f,l=k+32|0,t=n[b+4>>2],(t|0)!=3&&(c=n[b+16>>2],n[e+8>>2]=n[b+12>>2],n[e+12>>2]=c,c=n[b+24>>2],n[e+16>>2]=n[b+20>>2],n[e+20>>2]=c,n[e+4>>2]=n[b+8>>2]),n[e>>2]=t,l=b+32|0,t=n[i+2572>>2],n[i+1320>>2]=t,b=n[i+2568>>2],c=n[i+2564>>2],n[i+1312>>2]=c,n[i+1316>>2]=b,t|(n[i+1288>>2]!=3|(c|0)!=2)){n[g>>2]=-2147483648,s[g+4|0]=3,D2(e),Pu(a);break t}A(g,i+16|0,1272),D2(i+1288|0);break t}n[g>>2]=-2147483648,s[g+4|0]=1,Pu(i+16|0)}if(l=i+2576|0,e=n[u+3868>>2],(e|0)==-2147483648){s[u+1325|0]=o[u+3872|0],s[u+1321|0]=P,s[u+1322|0]=P>>>8,s[u+1323|0]=P>>>16,s[u+1324|0]=P>>>24,i=4;break e}w=n[u+3872>>2],i=n[u+3876>>2],t=o[u+3880|0],A(u+2608|0,e0,1259),s[B+2|0]=o[u+2610|0],b=o[u+2608|0]|o[u+2609|0]<<8,s[B|0]=b,s[B+1|0]=b>>>8,N=A(Q,_,1256),s[u+1348|0]=t,n[u+1340>>2]=w,n[u+1344>>2]=i,n[u+1336>>2]=e,g=U[u+2604>>1],b=n[u+1376>>2],i=u+3868|0,c=v+16|0,e=0,f=l-16|0,l=f,t=u+1336|0,w=U[t+1268>>1],k=w,a=n[t+40>>2];t:{o:{r:{if(o[t+1270|0]==1){if(c4(t+24|0,c))break r;w=R2(c,k);h:{if(!w)break h;d=n[t+44>>2],y=n[w+4>>2];v:{y:switch(n[w>>2]-1|0){case 1:if(d>>>0<y>>>0)break v;break h;case 0:break y;default:break v}if(d>>>0>y>>>0)break h}e=w}if(w=k<<16|5,!e){n[i+8>>2]=a,n[i+4>>2]=w,z[i>>1]=38;break t}if(k=n[t+48>>2],d=n[t+44>>2],k>>>0<d>>>0|k-d>>>0>120)break o;n[f+8>>2]=c,n[f+12>>2]=t;h:{if(d=f+8|0,k=n[t+8>>2],Q5(d,n[t+4>>2],k,0,8)&&(y=n[t+16>>2],t=n[t+20>>2],Q5(d,y,t,1,3)))break h;n[i+4>>2]=w,n[i+8>>2]=a,z[i>>1]=39;break t}z[i>>1]=47,z[i+4>>1]=o[e+61|0]|o[e+62|0]<<8,s[i+2|0]=o[e+59|0],s[i+6|0]=t>>>0>=255?255:t,s[i+3|0]=k>>>0>=255?255:k;break t}z[i>>1]=8,n[i+4>>2]=k<<16|5,n[i+8>>2]=a;break t}z[i>>1]=9,n[i+4>>2]=k<<16|5,n[i+8>>2]=a;break t}n[i+4>>2]=w,n[i+8>>2]=a,z[i>>1]=19}if(l=f+16|0,t=o[u+3871|0]|o[u+3872|0]<<8|(o[u+3873|0]<<16|o[u+3874|0]<<24),w=o[u+3870|0],i=U[u+3868>>1],(i|0)!=47){s[I+4|0]=o[E+4|0],e=o[E|0]|o[E+1|0]<<8|(o[E+2|0]<<16|o[E+3|0]<<24),s[I|0]=e,s[I+1|0]=e>>>8,s[I+2|0]=e>>>16,s[I+3|0]=e>>>24,n[u+1320>>2]=t;break i}n[u+3872>>2]=q,n[u+3868>>2]=Y,e=u+5140|0,i6(e,u+3868|0,1),f=u+8|0,k=n[v+144>>2],i=n[v+148>>2],a=l-16|0,l=a,n[a+12>>2]=e;t:{if(!i){e=0,y=1;break t}for(e=0;;){if(i>>>0<=1){if(i=J5(a+12|0,(e<<5)+k|0)&255,y=0,!i)break t}else{y=e,d=i>>>1|0,e=d+e|0,e=(J5(a+12|0,(e<<5)+k|0)&255)==1?y:e,i=i-d|0;continue}break}e=((i|0)==255)+e|0,y=1}if(i=y,n[f+4>>2]=e,n[f>>2]=i,l=a+16|0,!n[u+8>>2])break a;n[u+5176>>2]=J,n[u+5172>>2]=c,k=g<<16|5,n[u+6496>>2]=k,n[u+6500>>2]=b,n[u+6508>>2]=v,i=n[W-4>>2],e=n[W-8>>2],n[u+6504>>2]=u+5172;t:{o:{if(!Q8(e,i)){n[u+2616>>2]=k,n[u+2620>>2]=b,i=15;break o}n[u+3888>>2]=G,n[u+3884>>2]=c,n[u+3868>>2]=e,n[u+3872>>2]=e+T(i,66),n[u+3880>>2]=u+6496,n[u+3876>>2]=u+6504,i=l+-64|0,l=i,z[i+8>>1]=47,e=u+3868|0,a=n[e+20>>2],n[i+48>>2]=n[e+16>>2],n[i+52>>2]=a,a=n[e+12>>2],n[i+40>>2]=n[e+8>>2],n[i+44>>2]=a,a=n[e+4>>2],n[i+32>>2]=n[e>>2],n[i+36>>2]=a,v=u+2608|0,f=v+4|0,n[i+56>>2]=i+8,g=i+20|0,e=l+-64|0,l=e,a=i+32|0,m5(e+8|0,a);r:{if(z[e+8>>1]&1){for(d=U[e+10>>1],q=e+32|0,f4(q),z[n[e+36>>2]>>1]=d,n[e+24>>2]=1,d=n[e+36>>2],n[e+16>>2]=n[e+32>>2],n[e+20>>2]=d,n[e+56>>2]=n[a+24>>2],d=n[a+20>>2],n[e+48>>2]=n[a+16>>2],n[e+52>>2]=d,d=n[a+12>>2],n[e+40>>2]=n[a+8>>2],n[e+44>>2]=d,d=n[a+4>>2],n[e+32>>2]=n[a>>2],n[e+36>>2]=d,a=e+16|0,d=l-16|0,l=d;;){if(m5(d+8|0,q),z[d+8>>1]&1){Y=U[d+10>>1],y=n[a+8>>2],(y|0)==n[a>>2]&&Yn(a,1),z[n[a+4>>2]+(y<<1)>>1]=Y,n[a+8>>2]=y+1;continue}break}l=d+16|0,n[g+8>>2]=n[e+24>>2],a=n[e+20>>2],n[g>>2]=n[e+16>>2],n[g+4>>2]=a;break r}s4(g)}l=e- -64|0;r:{if(U[i+8>>1]!=47){n[f+8>>2]=n[i+16>>2],e=n[i+12>>2],n[f>>2]=n[i+8>>2],n[f+4>>2]=e,E0(g),e=1;break r}n[f+8>>2]=n[i+28>>2],e=n[i+24>>2],n[f>>2]=n[i+20>>2],n[f+4>>2]=e,e=0}if(n[v>>2]=e,l=i- -64|0,e=o[u+2614|0],i=U[u+2612>>1],!n[u+2608>>2])break t;w=e}e=o[p+4|0]|o[p+5|0]<<8|(o[p+6|0]<<16|o[p+7|0]<<24),n[u+1320>>2]=o[p|0]|o[p+1|0]<<8|(o[p+2|0]<<16|o[p+3|0]<<24),n[u+1324>>2]=e,s[u+1328|0]=o[p+8|0];break i}if(g=o[p+8|0],s[u+5200|0]=g,a=o[p+4|0]|o[p+5|0]<<8|(o[p+6|0]<<16|o[p+7|0]<<24),f=o[p|0]|o[p+1|0]<<8|(o[p+2|0]<<16|o[p+3|0]<<24),n[u+5192>>2]=f,n[u+5196>>2]=a,s[M+8|0]=g,s[M|0]=f,s[M+1|0]=f>>>8,s[M+2|0]=f>>>16,s[M+3|0]=f>>>24,s[M+4|0]=a,s[M+5|0]=a>>>8,s[M+6|0]=a>>>16,s[M+7|0]=a>>>24,s[u+5182|0]=e,z[u+5180>>1]=i,e=n[u+5188>>2],g=n[u+5184>>2],n[u+3880>>2]=V,n[u+3868>>2]=g,G=g+(e<<1)|0,n[u+3872>>2]=G,H=u+5172|0,n[u+3876>>2]=H,d=0,i=l-16|0,l=i,f=u+3868|0,a=f,y=n[a+4>>2],e=n[a>>2],a=n[a+8>>2],v=n[f+12>>2],n[i+12>>2]=v,n[i+8>>2]=a,(e|0)!=(y|0))for(a=y-e>>>1|0,v=n[v>>2];;){if(q=H5(i+8|0,e),q){Y=n[q+4>>2],y=1;t:{o:switch(n[q>>2]-1|0){case 0:y=v>>>0<=Y>>>0;break t;case 1:break o;default:break t}y=v>>>0<Y>>>0}d=d+y|0}if(e=e+2|0,a=a-1|0,!a)break}l=i+16|0;t:{if(d>>>0>=w>>>0){if(n[u+3872>>2]=G,n[u+3868>>2]=g,n[u+3876>>2]=H,b=0,a=0,k=l-16|0,l=k,i=n[f+4>>2],e=n[f>>2],n[k+12>>2]=n[f+8>>2],(e|0)!=(i|0))for(i=i-e>>>1|0;f=H5(k+12|0,e),f&&(a=!n[f>>2]+a|0),e=e+2|0,i=i-1|0,!!i;);if(l=k+16|0,a>>>0>=w>>>0&&(b=D5(u+1336|0,c)),e=o[R+4|0]|o[R+5|0]<<8|(o[R+6|0]<<16|o[R+7|0]<<24),n[u+1320>>2]=o[R|0]|o[R+1|0]<<8|(o[R+2|0]<<16|o[R+3|0]<<24),n[u+1324>>2]=e,s[u+1328|0]=o[R+8|0],e=o[u+1342|0],i=U[u+1340>>1],a=n[u+1336>>2],A(u+5208|0,N,1256),c=o[u+5168|0]|o[u+5169|0]<<8|(o[u+5170|0]<<16|o[u+5171|0]<<24),f=o[u+5164|0]|o[u+5165|0]<<8|(o[u+5166|0]<<16|o[u+5167|0]<<24),s[h+24|0]=f,s[h+25|0]=f>>>8,s[h+26|0]=f>>>16,s[h+27|0]=f>>>24,s[h+28|0]=c,s[h+29|0]=c>>>8,s[h+30|0]=c>>>16,s[h+31|0]=c>>>24,c=o[u+5160|0]|o[u+5161|0]<<8|(o[u+5162|0]<<16|o[u+5163|0]<<24),f=o[u+5156|0]|o[u+5157|0]<<8|(o[u+5158|0]<<16|o[u+5159|0]<<24),s[h+16|0]=f,s[h+17|0]=f>>>8,s[h+18|0]=f>>>16,s[h+19|0]=f>>>24,s[h+20|0]=c,s[h+21|0]=c>>>8,s[h+22|0]=c>>>16,s[h+23|0]=c>>>24,c=o[u+5152|0]|o[u+5153|0]<<8|(o[u+5154|0]<<16|o[u+5155|0]<<24),f=o[u+5148|0]|o[u+5149|0]<<8|(o[u+5150|0]<<16|o[u+5151|0]<<24),s[h+8|0]=f,s[h+9|0]=f>>>8,s[h+10|0]=f>>>16,s[h+11|0]=f>>>24,s[h+12|0]=c,s[h+13|0]=c>>>8,s[h+14|0]=c>>>16,s[h+15|0]=c>>>24,c=o[u+5144|0]|o[u+5145|0]<<8|(o[u+5146|0]<<16|o[u+5147|0]<<24),f=o[u+5140|0]|o[u+5141|0]<<8|(o[u+5142|0]<<16|o[u+5143|0]<<24),s[h|0]=f,s[h+1|0]=f>>>8,s[h+2|0]=f>>>16,s[h+3|0]=f>>>24,s[h+4|0]=c,s[h+5|0]=c>>>8,s[h+6|0]=c>>>16,s[h+7|0]=c>>>24,E0(u+5180|0),(a|0)!=-2147483648)break t;w=e;break e}s[u+1321|0]=k,s[u+1322|0]=k>>>8,s[u+1323|0]=k>>>16,s[u+1324|0]=k>>>24,s[u+1325|0]=b,s[u+1326|0]=b>>>8,s[u+1327|0]=b>>>16,s[u+1328|0]=b>>>24,E0(u+5180|0),i=18;break i}A(u+20|0,u+5208|0,1288),C=t,l0=w,k0=b,h0=e,t0=i,e=u+1311|0;break u}n[m>>2]=-2147483647;break n}e=g<<16|5,s[u+1321|0]=e,s[u+1322|0]=e>>>8,s[u+1323|0]=e>>>16,s[u+1324|0]=e>>>24,s[u+1325|0]=b,s[u+1326|0]=b>>>8,s[u+1327|0]=b>>>16,s[u+1328|0]=b>>>24,i=41}Pu(u+1336|0)}s[D+2|0]=w,z[D>>1]=i,a=-2147483648,e=K}if(s[e+8|0]=o[u+1328|0],i=n[u+1324>>2],t=n[u+1320>>2],s[e|0]=t,s[e+1|0]=t>>>8,s[e+2|0]=t>>>16,s[e+3|0]=t>>>24,s[e+4|0]=i,s[e+5|0]=i>>>8,s[e+6|0]=i>>>16,s[e+7|0]=i>>>24,P=P+1|0,n[Z+8>>2]=P,(a|0)!=-2147483647)s[m+15|0]=o[u+1319|0],e=o[u+1315|0]|o[u+1316|0]<<8|(o[u+1317|0]<<16|o[u+1318|0]<<24),w=o[u+1311|0]|o[u+1312|0]<<8|(o[u+1313|0]<<16|o[u+1314|0]<<24),s[m+7|0]=w,s[m+8|0]=w>>>8,s[m+9|0]=w>>>16,s[m+10|0]=w>>>24,s[m+11|0]=e,s[m+12|0]=e>>>8,s[m+13|0]=e>>>16,s[m+14|0]=e>>>24,A(m+16|0,u+20|0,1288),z[m+1306>>1]=C,z[m+1308>>1]=C>>>16,s[m+1305|0]=l0,s[m+1304|0]=k0,s[m+6|0]=h0,z[m+4>>1]=t0,n[m>>2]=a;else{W=W+24|0;continue}}break}l=u+6512|0;n:{if(n[m>>2]!=-2147483647){A(O,m,1312);break n}n[O>>2]=-2147483648}l=m+1312|0;n:{if(n[O>>2]!=-2147483648){A(r,O,1312);break n}n[r>>2]=-2147483648}l=O+1312|0}function b5(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;i=l-208|0,l=i,c=i+12|0,a=l-208|0,l=a,t=a+12|0,d=n[e+8>>2],u=l-400|0,l=u;n:{u:{e:{if(f=n[e>>2],(f|0)!=n[e+4>>2]){if(n[e>>2]=f+32,L5(u+204|0,f),e=1,!(s[u+204|0]&1))break e;s[d|0]=o[u+205|0],e=0;break u}n[t>>2]=2;break n}A(u+12|0,u+208|0,192)}n[t>>2]=e,A(t+4|0,u+12|0,192)}l=u+400|0;n:{if(n[a+12>>2]!=2){A(c,t,196);break n}n[c>>2]=0}l=a+208|0,n[i+12>>2]==1?(A(r+4|0,i+16|0,192),e=1):e=0,n[r>>2]=e,l=i+208|0}function d5(r){var e=0,u=0,i=0;i=r+8|0;n:{for(;;){if(e=E5(i),e)break n;if(e=n[r>>2],!(!e|(e|0)==n[r+4>>2])){n[r>>2]=e+32,u=n[e+4>>2],n[r+8>>2]=u,n[r+12>>2]=(n[e+8>>2]<<5)+u;continue}break}e=E5(r+16|0)}return e}function k5(r,e){var u=0,i=0;u=n[e+16>>2],i=u?n[e+20>>2]-u>>>5|0:0,u=n[e+8>>2],u=i+(u?n[e+12>>2]-u>>>5|0:0)|0,i=n[e>>2],n[e+4>>2]!=(i|0)&&i?e=0:(n[r+8>>2]=u,e=1),n[r+4>>2]=e,n[r>>2]=u}function h5(r,e){var u=0,i=0,a=0,t=0,f=0;u=n[e>>2];n:{if((u|0)!=2){if((u|0)==1){u:{if(u=n[e+4>>2],!u||(i=(u|0)==n[e+8>>2],n[e+4>>2]=i?0:u+40|0,i))break u;u=u+8|0,i=32;break n}if(u=n[e+12>>2],!(!u|(u|0)==n[e+16>>2])){n[e+12>>2]=u+60,u=u+20|0,i=32;break n}n[e>>2]=0}if(u=n[e+20>>2],!(!u|(u|0)==n[e+24>>2])){n[e+20>>2]=u+1312,u=u+52|0,i=1216;break n}n[e>>2]=2}if(u=0,i=32,n[e+28>>2]==2)break n;for(f=e+28|0;;){if(u=I5(f),u)break n;if(u=n[e+68>>2],!(!u|(u|0)==n[e+72>>2])){n[e+28>>2]=1,n[e+68>>2]=u+1312,a=n[u+16>>2],n[e+40>>2]=a,t=n[u+4>>2],n[e+32>>2]=t,n[e+44>>2]=T(n[u+20>>2],34)+a,n[e+36>>2]=T(n[u+8>>2],34)+t;continue}break}u=I5(e+48|0)}n[r+4>>2]=i,n[r>>2]=u}function y5(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;u=l-16|0,l=u,t=e+28|0,a=n[e+28>>2];n:{u:{if(n[e>>2]!=2){if((a|0)==2)break u;i=u+4|0,bf(i,e),c=n[u+8>>2],e=n[u+4>>2],a=n[u+12>>2],lf(i,t),t=n[u+8>>2],i=n[u+4>>2],f=a+n[u+12>>2]|0,n[r+8>>2]=f,i=e+i|0,n[r>>2]=e>>>0>i>>>0?-1:i,n[r+4>>2]=t&c&a>>>0<=f>>>0;break n}if((a|0)!=2){lf(r,t);break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=1;break n}bf(r,e)}l=u+16|0}function w5(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;f=l-208|0,l=f,d=f+8|0,c=l-208|0,l=c,i=c+8|0,t=n[e+12>>2],u=l-384|0,l=u;n:{u:{e:{if(a=n[e>>2],(a|0)!=n[e+4>>2]){if(n[e>>2]=a+60,g=U[a+52>>1],B5(u+188|0,a+20|0),e=1,a=U[u+202>>1],b=U[u+200>>1],k=U[u+198>>1],h=U[u+196>>1],y=U[u+194>>1],w=U[u+192>>1],n[u+188>>2]!=1)break e;z[t+10>>1]=a,z[t+8>>1]=b,z[t+6>>1]=k,z[t+4>>1]=h,z[t+2>>1]=y,z[t>>1]=w,e=0;break u}n[i>>2]=2;break n}A(u+8|0,u+204|0,180)}z[i+18>>1]=a,z[i+16>>1]=b,z[i+14>>1]=k,z[i+12>>1]=h,z[i+10>>1]=y,z[i+8>>1]=w,z[i+4>>1]=g,n[i>>2]=e,A(i+20|0,u+8|0,180)}l=u+384|0;n:{if(n[c+8>>2]!=2){A(d,i,200);break n}n[d>>2]=0}l=c+208|0,n[f+8>>2]==1?(A(r+4|0,f+12|0,196),e=1):e=0,n[r>>2]=e,l=f+208|0}function g5(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;f=l-208|0,l=f,d=f+8|0,c=l-208|0,l=c,b=c+8|0,a=n[e+12>>2],i=l-592|0,l=i,u=n[e>>2];n:{if((u|0)==n[e+4>>2]){e=4,u=192;break n}n[e>>2]=u+40,B5(i+396|0,u+8|0),e=i+400|0;u:{if(n[i+396>>2]==1){u=n[e+4>>2],t=n[e>>2],n[i+8>>2]=t,n[i+12>>2]=u,e=n[e+8>>2],n[i+16>>2]=e,n[a+8>>2]=e,n[a>>2]=t,n[a+4>>2]=u,u=3;break u}a=i+200|0,A(a,e,192),t=i+8|0,A(t,a,192),e=n[u+4>>2],u=n[u>>2],A(i+396|0,t,192)}k=A(b,i+396|0,192),h=u,n[k+192>>2]=h,u=196}n[u+b>>2]=e,l=i+592|0;n:{if(n[c+200>>2]!=4){A(d,b,200);break n}n[d+192>>2]=3}l=c+208|0;n:{if(n[f+200>>2]!=3){A(r,d,200);break n}n[r+192>>2]=3}l=f+208|0}function m5(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;f=l-16|0,l=f,c=l-16|0,l=c,y=c+8|0,d=n[e+24>>2],u=l-400|0,l=u,a=n[e>>2],i=2;n:{if((a|0)==n[e+4>>2])break n;n[e>>2]=a+66;u:{e:{i:{i=n[e+8>>2],b=U[a+64>>1],t=C5(n[i>>2],b);a:{if(!t){i=n[e+12>>2];break a}if(F5(u+204|0,n[i+4>>2]+160|0,U[t+52>>1]),i=n[e+12>>2],n[u+204>>2])break i}e=n[i>>2],a=16,i=n[i+4>>2];break e}if(t=n[u+208>>2],k=n[u+212>>2],h=n[u+216>>2],A(u+24|0,u+220|0,180),n[u+16>>2]=k,n[u+20>>2]=h,n[u+12>>2]=t,t=n[e+16>>2],e=n[e+20>>2],k=n[e+4>>2],h=n[e+8>>2],e=l-96|0,l=e,Lu(e,a),xn(e+76|0,t,k,h,1156984,1156995,4),Eu(e- -64|0,u+12|0,n[e+80>>2],n[e+84>>2],e),a=2,n[e+64>>2]==1&&(a=n[e+72>>2],n[e+88>>2]=n[e+68>>2],n[e+92>>2]=a,Kn(e+88|0),a=1),F(e+76|0),l=e+96|0,(a|0)==2)break u;e=n[i>>2],a=17,i=n[i+4>>2]}n[d+4>>2]=e,n[d+8>>2]=i,z[d+2>>1]=b,z[d>>1]=a,i=0;break n}i=1}e=i,z[y+2>>1]=b,z[y>>1]=e,l=u+400|0,e=U[c+8>>1],u=f+8|0,z[u+2>>1]=U[c+10>>1],z[u>>1]=(e|0)!=2?e:0,l=c+16|0,e=U[f+10>>1],z[r>>1]=U[f+8>>1],z[r+2>>1]=e,l=f+16|0}function p5(r,e){vc(r,e,6,1157008)}function v5(r,e){vc(r,e,8,1157014)}function $e(r){o[r+8|0]>=9&&n4(r+12|0),F(r+24|0)}function D2(r){var e=0;e=n[r>>2],(e|0)!=3&&(e>>>0>=2&&n4(r+4|0),F(r+12|0))}function J8(r){T0(r),_e(r+32|0),g2(r+44|0),_e(r+68|0)}function Yu(r){var e=0;T0(r+52|0),W5(r- -64|0),e=r+76|0,Y5(e),n6(e),e=r+88|0,P5(e),O5(e),e=r+100|0,N5(e),n6(e),F(r+112|0),T0(r+124|0)}function Pu(r){T5(r),T5(r+12|0)}function X8(r,e){return(j5(r,e)&128)>>>7|0}function j5(r,e){return W2(r,32,e,32)}function x5(r,e){var u=0;for(e=e+1|0;e=e-1|0,e>>>0>=2&&(u=U[r>>1],r=r+2|0,u>>>0<U[r>>1]););return e>>>0<2}function Q8(r,e){var u=0,i=0;for(r=r+130|0,e=e+1|0;e=e-1|0,e>>>0>=2&&(u=r-66|0,i=U[r>>1],r=r+66|0,U[u>>1]<i>>>0););return e>>>0<2}function z5(r,e){return R6(r,e,66,130)}function $8(r,e){var u=0,i=0;return u=n[r>>2],i=n[e>>2],r=n[r+4>>2],e=n[e+4>>2],u=C2(u,i,r>>>0<e>>>0?r:e),(u||r-e|0)>>>31|0}function q5(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;t=l-32|0,l=t,i=t+8|0,f=n[n[r>>2]>>2],r=l-32|0,l=r,n[r+28>>2]=e,e=l-32|0,l=e,u=l-16|0,l=u,s[u+12|0]=0,a=r+28|0,n[u+8>>2]=a,_8(f,u+8|0),l=u+16|0,Q2(e+8|0,o[u+12|0]),f=r+4|0,u=f+4|0,c=n[e+8>>2];n:{if((c|0)!=3){n[u+16>>2]=n[e+28>>2],a=n[e+24>>2],n[u+8>>2]=n[e+20>>2],n[u+12>>2]=a,a=n[e+16>>2],n[u>>2]=n[e+12>>2],n[u+4>>2]=a;break n}n[u>>2]=a}return n[f>>2]=c,l=e+32|0,e=n[r+4>>2],(e|0)!=3&&(u=n[r+16>>2],n[i+8>>2]=n[r+12>>2],n[i+12>>2]=u,u=n[r+24>>2],n[i+16>>2]=n[r+20>>2],n[i+20>>2]=u,n[i+4>>2]=n[r+8>>2]),n[i>>2]=e,l=r+32|0,r=n[t+8>>2],D2(i),l=t+32|0,(r|0)==3}function _8(r,e){var u=0,i=0;u=Bu(),y0(e,u),u&&(_n(r+12|0,e),i=1);n:{if(u>>>0<=i>>>0||(A0(r+28|0,e),i+1>>>0>=u>>>0))break n;o4(r,e)}}function U5(r){return fu(r,10)}function n4(r){var e=0,u=0;e=n[r+4>>2],u=n[e>>2],u&&j0[u|0](n[r>>2]),e=n[e+4>>2],e&&en(n[r>>2],e)}function _e(r){var e=0,u=0;for(e=n[r+8>>2],u=n[r+4>>2];;){if(e){e=e-1|0,g2(u),u=u+24|0;continue}break}ge(r)}function u4(r){var e=0,u=0;for(e=n[r+8>>2],u=n[r+4>>2];;){if(e){e=e-1|0,T0(u),u=u+32|0;continue}break}g0(r,4,32)}function e4(r){R5(r),A5(r)}function R5(r){var e=0;for(e=n[r+8>>2],r=n[r+4>>2];;){if(e){e=e-1|0,Pu(r),r=r+1312|0;continue}break}}function A5(r){g0(r,4,1312)}function M5(r){g0(r,2,66)}function W5(r){g0(r,4,40)}function Y5(r){var e=0;for(e=n[r+4>>2]+8|0,r=n[r+8>>2];;){if(r){r=r-1|0,F(e),e=e+60|0;continue}break}}function n6(r){g0(r,4,60)}function P5(r){var e=0;for(e=n[r+4>>2]+44|0,r=n[r+8>>2];;){if(r){F(e-36|0),F(e-24|0),E0(e-12|0),F(e),r=r-1|0,e=e+68|0;continue}break}}function O5(r){g0(r,4,68)}function N5(r){var e=0;for(e=n[r+4>>2]+48|0,r=n[r+8>>2];;){if(r){F(e-48|0),F(e-36|0),F(e-24|0),E0(e-12|0),n[e>>2]!=-2147483648&&F(e),r=r-1|0,e=e+60|0;continue}break}}function T5(r){g0(r,2,34)}function i4(r){T0(r),a4(r+32|0)}function a4(r){g0(r,4,192)}function u6(r){g0(r,4,196)}function e6(r){g0(r,4,200)}function I5(r){var e=0,u=0;n:{if(n[r>>2]!=1||(e=n[r+4>>2],e&&(u=n[r+8>>2],n[r+4>>2]=(u|0)!=(e|0)?e+34|0:0,(e|0)!=(u|0))))break n;if(e=n[r+12>>2],!(!e|(e|0)==n[r+16>>2]))return n[r+12>>2]=e+34,e;e=0,n[r>>2]=0}return e}function E5(r){var e=0,u=0;return e=n[r>>2],e?(u=r,r=n[r+4>>2]==(e|0),n[u>>2]=r?0:e+32|0,r?0:e):0}function G5(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;i=(e>>>1|0)+e|0;n:for(;;){if(i){i=i-1|0;u:{if(i>>>0<e>>>0){u=U[r>>1],t=(i<<1)+r|0,z[r>>1]=U[t>>1],z[t>>1]=u,u=0;break u}u=i-e|0}for(t=e>>>0<i>>>0?e:i;;){if(a=u<<1,u=a|1,t>>>0<=u>>>0||(f=a+2|0,f>>>0<t>>>0&&(u=(U[(u<<1)+r>>1]<U[(f<<1)+r>>1])+u|0),f=(u<<1)+r|0,c=U[f>>1],a=r+a|0,d=U[a>>1],c>>>0<=d>>>0))continue n;z[f>>1]=d,z[a>>1]=c}}break}}function r4(r,e){var u=0;u=r+4|0;n:{u:switch(n[r>>2]-1|0){default:Cu(e,0,0);return;case 0:Cu(e,1,1);break n;case 1:break u}Cu(e,2,1)}o2(u,e)}function H5(r,e){return C5(n[r>>2],U[e>>1])}function i6(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;for(i=l-336|0,l=i,n[i+96>>2]=0,n[i+100>>2]=0,s[i+63|0]=0,a=n[289357],n[i+88>>2]=n[289356],n[i+92>>2]=a,a=n[289355],n[i+80>>2]=n[289354],n[i+84>>2]=a,a=n[289353],n[i+72>>2]=n[289352],n[i+76>>2]=a,a=n[289351],n[i+64>>2]=n[289350],n[i+68>>2]=a,d=u<<3,f=i- -64|0;;){n:{u:{e:{i:{if(d){if(t=n[e>>2],u=n[e+4>>2],n[i+104>>2]=f,c=o[i+63|0],a=64-c|0,a>>>0>u>>>0)break i;if(c)break e;break u}for(b=i+104|0,A(b,i,104),q0(i+208|0),q0(i+272|0),e=o[i+167|0],h=e+b|0,s[h|0]=128,d=e,c=e<<27,u=n[i+204>>2],t=u,a=n[i+200>>2],f=u<<9|a>>>23,k=a<<9,u=f,f=c,c=e<<3|k,k=f|(c&65280)<<8,f=c&16711680,e=f>>>8|0,y=f<<24,c=c&-16777216,f=c>>>24|0,c=y|c<<8,f=e|f|k,e=t,t=a>>>31|0,n[i+240>>2]=a<<1&-16777216|((e&32767)<<17|a>>>15)&16711680|((t|(e&2147483647)<<1)&65280|u>>>24)|c,n[i+244>>2]=f,f=i+168|0,n[i+268>>2]=f,e=d^63,f0(h+1|0,e),e>>>0<=7&&(Hn(i+268|0,b),q6(b,64)),e=i+240|0,X(i+160|0,8,e,8),Hn(i+268|0,i+104|0),s[i+167|0]=0,I8(e,i+272|0,i+304|0,f,i+200|0),u=n[i+260>>2],a=n[i+256>>2],e=u-a|0,u=e>>>0<=u>>>0?e:0,a=a<<2,e=a+n[i+248>>2]|0,t=a+n[i+240>>2]|0;;){if(u){a=n[e>>2],a=O0(a&16711935,8)|O0(a,24)&16711935,s[t|0]=a,s[t+1|0]=a>>>8,s[t+2|0]=a>>>16,s[t+3|0]=a>>>24,u=u-1|0,e=e+4|0,t=t+4|0;continue}break}e=i+272|0,X(i+208|0,32,e,32),wn(f),f0(e,64),A(i+104|0,e,64),u=o[i+236|0]|o[i+237|0]<<8|(o[i+238|0]<<16|o[i+239|0]<<24),e=o[i+232|0]|o[i+233|0]<<8|(o[i+234|0]<<16|o[i+235|0]<<24),s[r+24|0]=e,s[r+25|0]=e>>>8,s[r+26|0]=e>>>16,s[r+27|0]=e>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[i+228|0]|o[i+229|0]<<8|(o[i+230|0]<<16|o[i+231|0]<<24),e=o[i+224|0]|o[i+225|0]<<8|(o[i+226|0]<<16|o[i+227|0]<<24),s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[i+220|0]|o[i+221|0]<<8|(o[i+222|0]<<16|o[i+223|0]<<24),e=o[i+216|0]|o[i+217|0]<<8|(o[i+218|0]<<16|o[i+219|0]<<24),s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[i+212|0]|o[i+213|0]<<8|(o[i+214|0]<<16|o[i+215|0]<<24),e=o[i+208|0]|o[i+209|0]<<8|(o[i+210|0]<<16|o[i+211|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,l=i+336|0;return}A(i+c|0,t,u),s[i+63|0]=u+c;break n}A(i+c|0,t,a),He(i+104|0,i,1),s[i+63|0]=0,u=u-a|0,t=a+t|0}a=u>>>6|0,a&&He(i+104|0,t,a),a=u&63,s[i+63|0]=a,A(i,(u&2147483584)+t|0,a)}e=e+8|0,d=d-8|0}}function D5(r,e){var u=0,i=0;u=l-16|0,l=u,n[u+12>>2]=r,n[u+8>>2]=e,e=R2(e,U[r+1268>>1]);n:{if(!e|n[e>>2]||(e=u+8|0,!$5(e,n[r+4>>2],n[r+8>>2],0)))break n;i=$5(e,n[r+16>>2],n[r+20>>2],1)}return l=u+16|0,i}function L5(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;u=l-560|0,l=u,i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[u+384>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[u+388>>2]=i,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[u+376>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[u+380>>2]=i,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[u+368>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[u+372>>2]=i,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[u+360>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[u+364>>2]=i,Of(u+396|0,u+360|0);n:{u:{if(!n[u+396>>2]){n[u+8>>2]=0,e=l-16|0,l=e,i=u+8|0,Tu(e+8|0,i),a=n[e+12>>2],n[u>>2]=n[e+8>>2],n[u+4>>2]=a,l=e+16|0,e=n[u+4>>2],n[u+8>>2]=n[u>>2],n[u+12>>2]=e,Kn(i);break u}if(i=n[u+408>>2],n[u+344>>2]=n[u+404>>2],n[u+348>>2]=i,n[u+352>>2]=n[u+412>>2],f=n[u+400>>2],t=u+200|0,A(t,u+416|0,144),n[u+40>>2]=f,i=n[u+348>>2],n[u+44>>2]=n[u+344>>2],n[u+48>>2]=i,n[u+52>>2]=n[u+352>>2],c=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[u+12>>2]=c,d=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[u+8>>2]=d,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[u+16>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[u+20>>2]=i,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[u+24>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[u+28>>2]=i,i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[u+32>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[u+36>>2]=i,A(u+56|0,t,144),!m4(u+40|0)){i=n[u+348>>2],n[r+40>>2]=n[u+344>>2],n[r+44>>2]=i,n[r+48>>2]=n[u+352>>2],e=e+8|0,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),a=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[r+28|0]=a,s[r+29|0]=a>>>8,s[r+30|0]=a>>>16,s[r+31|0]=a>>>24,s[r+32|0]=i,s[r+33|0]=i>>>8,s[r+34|0]=i>>>16,s[r+35|0]=i>>>24,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),a=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+20|0]=a,s[r+21|0]=a>>>8,s[r+22|0]=a>>>16,s[r+23|0]=a>>>24,s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,A(r+52|0,t,144),n[r+36>>2]=f,n[r+8>>2]=c,n[r+4>>2]=d,e=0;break n}}s[r+1|0]=0,e=1}s[r|0]=e,l=u+560|0}function Z5(r,e,u,i,a,t){var f=0,c=0;if(c=e+32|0,f=Ou(c,u),!(!(!f|o[f+57|0]!=(i&255))&U[f+54>>1]==(a&65535))){n[r>>2]=0;return}if(i=R2(c,a),!i){n[r>>2]=0;return}a=n[f+4>>2];n:{u:{e:switch(n[f>>2]-1|0){case 1:if(a>>>0>t>>>0)break u;break n;case 0:break e;default:break u}if(a>>>0<t>>>0)break n}a=n[i+4>>2];u:{e:switch(n[i>>2]-1|0){case 0:if(a>>>0>=t>>>0)break u;break n;case 1:break e;default:break u}if(a>>>0<=t>>>0)break n}F5(r,e+224|0,u);return}n[r>>2]=0}function B5(r,e){var u=0;u=l-208|0,l=u,L5(u+12|0,e),e=1;n:{if(o[u+12|0]==1){z[r+8>>1]=3,z[r+4>>1]=13;break n}A(r+4|0,u+16|0,192),e=0}n[r>>2]=e,l=u+208|0}function C5(r,e){return e=Ou(n[r>>2],e),!e|o[e+57|0]?r=0:r=U[e+54>>1]==U[n[r+4>>2]>>1]?e:0,r}function F5(r,e,u){var i=0,a=0,t=0,f=0,c=0;n:{u:{if(i=n[e+8>>2],!i)break u;for(a=n[e+4>>2],e=0,f=u&65535;;)if(i>>>0<=1){if(e=T(e,196)+a|0,U[e>>1]!=(u&65535))break u;A(r+4|0,e+4|0,192),e=1;break n}else{c=e,t=i>>>1|0,e=t+e|0,e=U[T(e,196)+a>>1]>f>>>0?c:e,i=i-t|0;continue}}e=0}n[r>>2]=e}function A0(r,e){Fu(e,o[r|0],0)}function t4(r,e){var u=0;for(u=n[r+8>>2],y0(e,u),u=u<<1,r=n[r+4>>2];;){if(u){p2(r,e),u=u-2|0,r=r+2|0;continue}break}}function o4(r,e){var u=0;for(u=n[r+8>>2],y0(e,u),u=u<<5,r=n[r+4>>2];;){if(u){M2(r,e),u=u-32|0,r=r+32|0;continue}break}}function K5(r,e){var u=0,i=0;for(u=n[r+8>>2],y0(e,u),u=T(u,34),r=n[r+4>>2];;){if(u){i=Zu(),y0(e,i);n:{if(!i||(p2(r+32|0,e),(i|0)==1))break n;M2(r,e)}u=u-34|0,r=r+34|0;continue}break}}function S5(r,e){var u=0;for(u=n[r+8>>2],y0(e,u),u=T(u,24),r=n[r+4>>2];;){if(u){Ge(r,e),u=u-24|0,r=r+24|0;continue}break}}function V5(r,e){return r=Ou(n[r>>2],U[e+32>>1]),r?n[r>>2]!=0:1}function Ou(r,e){var u=0,i=0,a=0,t=0,f=0;if(u=n[r+84>>2],!u)return 0;for(i=n[r+80>>2],r=0,t=e&65535;;){if(u>>>0<=1)r=T(r,60)+i|0,r=U[r+52>>1]==(e&65535)?r:0;else{f=r,a=u>>>1|0,r=a+r|0,r=U[(T(r,60)+i|0)+52>>1]>t>>>0?f:r,u=u-a|0;continue}break}return r}function J5(r,e){var u=0;return u=l-16|0,l=u,r=n[r>>2],n[u+4>>2]=32,n[u>>2]=e,n[u+12>>2]=32,n[u+8>>2]=r,r=a6(u,u+8|0),l=u+16|0,r}function a6(r,e){return W2(n[r>>2],n[r+4>>2],n[e>>2],n[e+4>>2])}function X5(r,e){return W2(n[e+4>>2],n[e+8>>2],n[r>>2],n[r+4>>2])}function Q5(r,e,u,i,a){var t=0,f=0;n:{if(u-1>>>0>=a>>>0||(a=n[r+4>>2],t=n[r>>2],!R6(e,u,34,66)))break n;for(u=T(u,34),i=i&255;;){if(f=!u,!u||(r=Ou(t,U[e+32>>1]),!r|U[r+54>>1]!=U[a+1268>>1]))break n;if(e=e+34|0,u=u-34|0,(i|0)!=o[r+57|0])break}}return f}function $5(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;a=l-16|0,l=a,s[a+14|0]=i,z[a+12>>1]=U[n[r+4>>2]+1268>>1],r=n[r>>2],i=n[r+80>>2],n[a+4>>2]=i,n[a+8>>2]=i+T(n[r+84>>2],60),i=l-32|0,l=i,r=a+4|0,n[i+16>>2]=n[r+8>>2],t=n[r+4>>2],n[i+8>>2]=n[r>>2],n[i+12>>2]=t,n[i+28>>2]=T(u,34)+e,n[i+24>>2]=e,t=0,c=i+8|0,u=l-16|0,l=u,f=i+24|0,r=n[f>>2],h=n[f+4>>2];n:{for(;;){if(e=3,(r|0)==(h|0))break n;if(e=r+34|0,n[f>>2]=e,d=U[r+32>>1],c5(u+8|0,c),b=U[u+10>>1],k=U[u+8>>1],!(k&1&&(r=e,(d|0)==(b|0))))break}e=k&1?(d|0)==(b|0)?3:2:1}return r=e,l=u+16|0,(r&255)==3&&(c5(i,c),t=U[i>>1]^1),l=i+32|0,r=t&1,l=a+16|0,r}function f4(r){var e=0,u=0,i=0;e=l-16|0,l=e,p0(e+8|0,4,2,2),u=n[e+12>>2],i=n[e+8>>2],n[r+8>>2]=0,n[r>>2]=i,n[r+4>>2]=u,l=e+16|0}function s4(r){var e=0,u=0,i=0;e=l-16|0,l=e,vs(e+8|0),u=n[e+12>>2],i=n[e+8>>2],n[r+8>>2]=0,n[r>>2]=i,n[r+4>>2]=u,l=e+16|0}function R2(r,e){var u=0,i=0,a=0,t=0,f=0;if(u=n[r+96>>2],!u)return 0;for(i=n[r+92>>2],r=0,t=e&65535;;){if(u>>>0<=1)r=T(r,68)+i|0,r=U[r+56>>1]==(e&65535)?r:0;else{f=r,a=u>>>1|0,r=a+r|0,r=U[(T(r,68)+i|0)+56>>1]>t>>>0?f:r,u=u-a|0;continue}break}return r}function _5(r,e,u,i,a,t){var f=0,c=0;f=u>>>0>a>>>0;n:{if(f&(i|0)==(t|0)|i>>>0>t>>>0||(e=n[e+8>>2],!e))break n;e=zn(a-u|0,t-(i+f|0)|0,e),u=j,e=!u&(e|0)==-1|u?-1:e,c=1}n[r+4>>2]=e,n[r>>2]=c}function r6(r,e,u){var i=0;return i=l-16|0,l=i,_5(i+8|0,r,n[r>>2],n[r+4>>2],e,u),l=i+16|0,n[i+8>>2]&1?n[i+12>>2]:0}function nf(r){var e=0,u=0,i=0,a=0,t=0;for(i=n[r+8>>2],e=n[r>>2],a=n[r+4>>2];;){if((e|0)==(a|0))return 0;if(u=e+1312|0,n[r>>2]=u,t=e+44|0,e=u,!(n0[t>>2]<=n0[i>>2]))break}return e-1312|0}function uf(r,e,u){var i=0,a=0,t=0;e=T(e,1312),i=e+r|0;n:{for(;;){if(!e)break n;if(e=e-1312|0,a=i-1268|0,i=i-1312|0,!(n0[a>>2]>u>>>0))break}if(r=r+e|0,n0[r+48>>2]<u>>>0)break n;t=o[r+1304|0]?r:0}return t}function c4(r,e){return!!C2(r,e,16)}function ef(r,e){var u=0,i=0,a=0,t=0,f=0;if(e>>>0>=2){i=r,t=e,a=e+(e>>>1|0)|0;n:for(;;){if(a){a=a-1|0;u:{if(a>>>0<t>>>0){e=n[i>>2],f=n[i+4>>2],r=(a<<3)+i|0,u=n[r+4>>2],n[i>>2]=n[r>>2],n[i+4>>2]=u,n[r>>2]=e,n[r+4>>2]=f,e=0;break u}e=a-t|0}for(f=a>>>0>t>>>0?t:a;;){if(u=e<<1,r=u|1,f>>>0<=r>>>0||(u=u+2|0,u>>>0<f>>>0&&(r=$8((r<<3)+i|0,(u<<3)+i|0)+r|0),e=(e<<3)+i|0,u=(r<<3)+i|0,!$8(e,u)))continue n;r2(e,u,2),e=r}}break}}}function l4(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0;for(a=l-16|0,l=a,c=n[r+76>>2],d=n[r+80>>2],f=a+8|0,t=n[r+256>>2],i=n[r+252>>2],b=e&65535;;){n:{if(r=i,!t){r=0;break n}for(i=r+2580|0,e=1;;){u:{if((e|0)==(t|0)){e=t;break u}if(U[i-1312>>1]!=U[i>>1])break u;i=i+1312|0,e=e+1|0;continue}break}if(t=t-e|0,i=T(e,1312)+r|0,!e|U[r+1268>>1]!=(b|0))continue}break}return n[f+4>>2]=r?e:0,n[f>>2]=r||4,r=uf(n[a+8>>2],n[a+12>>2],u),l=a+16|0,r&&u>>>0>=c>>>0&&u>>>0<=d>>>0?r:0}function Nu(r,e){return R2(r+32|0,e)}function b4(r,e,u){var i=0,a=0,t=0;if(i=l-16|0,l=i,a=n[r+140>>2],t=n[r+136>>2],n[i+12>>2]=u,n[i+8>>2]=e,a)for(r=0;;){if(a>>>0<=1)r=T(r,60)+t|0,r=X5(i+8|0,r)&255?0:r;else{u=r,e=a>>>1|0,r=e+r|0,r=(X5(i+8|0,T(r,60)+t|0)&255)==1?u:r,a=a-e|0;continue}break}else r=0;return l=i+16|0,r}function af(r,e){var u=0;u=n[e+140>>2],n[r>>2]=n[e+136>>2],n[r+4>>2]=u}function rf(r,e){var u=0;u=n[e+24>>2],n[r+20>>2]=n[e+20>>2],n[r+24>>2]=u,u=n[e+16>>2],n[r+12>>2]=n[e+12>>2],n[r+16>>2]=u,u=o[e+28|0],of(r,e),s[r+28|0]=u}function tf(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0;h=l-32|0,l=h,q=n[e+8>>2];n:{u:{if(!c4(e+12|0,u)){e:{i:{if(q>>>0>16||(u=o[e+28|0],!u))break i;if(u>>>0<=q>>>0)break e}z[r+4>>1]=11,n[r>>2]=-2147483648,u=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=u;break u}if(of(h+8|0,e),u=n[h+12>>2],t=n[h+16>>2],t>>>0>=2){R=l-32|0,l=R,d=(t>>>1|0)+t|0;e:for(;;){if(d){d=d-1|0;i:{if(d>>>0<t>>>0){a=(d<<5)+u|0,f=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),b=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),c=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),k=o[a+20|0]|o[a+21|0]<<8|(o[a+22|0]<<16|o[a+23|0]<<24),y=o[a+24|0]|o[a+25|0]<<8|(o[a+26|0]<<16|o[a+27|0]<<24),w=o[a+28|0]|o[a+29|0]<<8|(o[a+30|0]<<16|o[a+31|0]<<24),p=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),v=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),g=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),m=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),s[u|0]=m,s[u+1|0]=m>>>8,s[u+2|0]=m>>>16,s[u+3|0]=m>>>24,s[u+4|0]=g,s[u+5|0]=g>>>8,s[u+6|0]=g>>>16,s[u+7|0]=g>>>24,g=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),m=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),s[u+24|0]=y,s[u+25|0]=y>>>8,s[u+26|0]=y>>>16,s[u+27|0]=y>>>24,s[u+28|0]=w,s[u+29|0]=w>>>8,s[u+30|0]=w>>>16,s[u+31|0]=w>>>24,y=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),w=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),s[u+16|0]=c,s[u+17|0]=c>>>8,s[u+18|0]=c>>>16,s[u+19|0]=c>>>24,s[u+20|0]=k,s[u+21|0]=k>>>8,s[u+22|0]=k>>>16,s[u+23|0]=k>>>24,c=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),k=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),s[u+8|0]=f,s[u+9|0]=f>>>8,s[u+10|0]=f>>>16,s[u+11|0]=f>>>24,s[u+12|0]=b,s[u+13|0]=b>>>8,s[u+14|0]=b>>>16,s[u+15|0]=b>>>24,s[a+24|0]=g,s[a+25|0]=g>>>8,s[a+26|0]=g>>>16,s[a+27|0]=g>>>24,s[a+28|0]=m,s[a+29|0]=m>>>8,s[a+30|0]=m>>>16,s[a+31|0]=m>>>24,s[a+16|0]=y,s[a+17|0]=y>>>8,s[a+18|0]=y>>>16,s[a+19|0]=y>>>24,s[a+20|0]=w,s[a+21|0]=w>>>8,s[a+22|0]=w>>>16,s[a+23|0]=w>>>24,s[a+8|0]=c,s[a+9|0]=c>>>8,s[a+10|0]=c>>>16,s[a+11|0]=c>>>24,s[a+12|0]=k,s[a+13|0]=k>>>8,s[a+14|0]=k>>>16,s[a+15|0]=k>>>24,s[a|0]=p,s[a+1|0]=p>>>8,s[a+2|0]=p>>>16,s[a+3|0]=p>>>24,s[a+4|0]=v,s[a+5|0]=v>>>8,s[a+6|0]=v>>>16,s[a+7|0]=v>>>24,f=0;break i}f=d-t|0}for(b=t>>>0<d>>>0?t:d;;){if(c=f<<1,a=c|1,b>>>0<=a>>>0||(c=c+2|0,c>>>0<b>>>0&&(a=X8((a<<5)+u|0,(c<<5)+u|0)+a|0),f=(f<<5)+u|0,c=(a<<5)+u|0,!X8(f,c)))continue e;r2(f,c,8),f=a}}break}l=R+32|0}for(f=l+-64|0,l=f,a=t+1|0;a=a-1|0,!!(a>>>0>=2&&(t=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[f+24>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[f+28>>2]=t,t=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[f+16>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[f+20>>2]=t,t=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[f+8>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[f+12>>2]=t,t=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[f>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[f+4>>2]=t,t=u+56|0,d=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[f+56>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[f+60>>2]=d,t=u+48|0,d=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[f+48>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[f+52>>2]=d,t=u+40|0,d=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[f+40>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[f+44>>2]=d,u=u+32|0,t=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[f+32>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[f+36>>2]=t,X8(f,f+32|0))););l=f- -64|0;e:{if(a>>>0<2){d=h+20|0,u=n[e+4>>2],a=l-32|0,l=a,s[a+7|0]=2,n[a+24>>2]=u+(q<<5),n[a+20>>2]=u,n[a+28>>2]=a+7,f=a+8|0,u=l-224|0,l=u,k=u+24|0,t=a+20|0,b5(k,t);i:{if(n[u+24>>2]==1){for(p0(u,4,4,192),b=n[u>>2],c=A(n[u+4>>2],u+28|0,192),n[u+20>>2]=1,n[u+16>>2]=c,n[u+12>>2]=b,n[u+32>>2]=n[t+8>>2],b=n[t+4>>2],n[u+24>>2]=n[t>>2],n[u+28>>2]=b,t=u+12|0,b=l-208|0,l=b,y=b+16|0;;){if(b5(b+12|0,k),n[b+12>>2]==1){c=n[t+8>>2],(c|0)==n[t>>2]&&H0(t,n[t+8>>2],1,4,192),A(n[t+4>>2]+T(c,192)|0,y,192),n[t+8>>2]=c+1;continue}break}l=b+208|0,n[f+8>>2]=n[u+20>>2],t=n[u+16>>2],n[f>>2]=n[u+12>>2],n[f+4>>2]=t;break i}n[f+8>>2]=0,n[f>>2]=0,n[f+4>>2]=4}l=u+224|0,u=o[a+7|0];i:{if((u|0)!=2){n[d>>2]=-2147483648,s[d+4|0]=u,a4(f);break i}n[d+8>>2]=n[a+16>>2],u=n[a+12>>2],n[d>>2]=n[a+8>>2],n[d+4>>2]=u}if(l=a+32|0,u=n[h+20>>2],(u|0)!=-2147483648)break e;u=13}else u=12;z[r+4>>1]=u,n[r>>2]=-2147483648,u=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=u,T0(h+8|0);break u}i=n[h+28>>2],n[r+36>>2]=n[h+24>>2],n[r+40>>2]=i,z[r+32>>1]=u,i=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=i,i=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=i,i=n[e+20>>2],n[r+16>>2]=n[e+16>>2],n[r+20>>2]=i,i=n[e+28>>2],n[r+24>>2]=n[e+24>>2],n[r+28>>2]=i,z[r+34>>1]=u>>>16,T0(h+8|0);break n}z[r+4>>1]=9,n[r>>2]=-2147483648,u=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=u}T0(e)}l=h+32|0}function of(r,e){var u=0,i=0;u=l-16|0,l=u,i=n[e+4>>2],e=n[e+8>>2],Gi(u+4|0,e),e&&(A(n[u+8>>2],i,e<<5),n[u+12>>2]=e),n[r+8>>2]=n[u+12>>2],e=n[u+8>>2],n[r>>2]=n[u+4>>2],n[r+4>>2]=e,l=u+16|0}function ff(r){var e=0,u=0,i=0,a=0,t=0;if(e=l-16|0,l=e,i=n[r+4>>2],n[e+4>>2]=n[r>>2],n[e+8>>2]=i,s[e+14|0]=o[r+10|0],z[e+12>>1]=U[r+8>>1],l=e+16|0,i=0,e=e+4|0,r=n[e>>2],u=n[e+4>>2],(r|0)!=(u|0))for(u=(u-r>>>0)/60|0,a=U[e+8>>1],e=o[e+10|0];t=!(n[r>>2]|(U[r+54>>1]!=(a|0)|o[r+57|0]!=(e|0))),r=r+60|0,i=i+t|0,u=u-1|0,!!u;);return i}function sf(r,e){return w8(n[r+4>>2],n[r+8>>2],n[e+4>>2],n[e+8>>2])}function E0(r){g0(r,2,2)}function cf(r,e){return r=r|0,e=e|0,tc(n[r>>2],e)|0}function t6(r,e){return r=r|0,e=e|0,rc(n[r>>2],e)|0}function lf(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;u=l-32|0,l=u,n[u+16>>2]=0,n[u+8>>2]=0,n[u+12>>2]=1,a=u+20|0,i=u+8|0,f5(a,n[e>>2]?e+4|0:0,i),t=n[u+28>>2],c=n[u+24>>2],f=n[u+20>>2],f5(a,n[e+20>>2]?e+24|0:0,i),a=n[u+20>>2],i=n[e+40>>2],e=!i|(i|0)==n[e+44>>2],!n[u+24>>2]|(!e|!c|!e)?e=0:(e=n[u+28>>2]+t|0,n[r+8>>2]=e,e=e>>>0>=t>>>0),n[r+4>>2]=e,e=r,r=a+f|0,n[e>>2]=r>>>0<f>>>0?-1:r,l=u+32|0}function Dc(r,e){r=r|0,e=e|0;var u=0;u=l-32|0,l=u;n:{u:{e:{i:{a:{t:{o:switch(r=n[r>>2],U[r>>1]-1|0){case 0:break t;case 1:break a;case 2:break i;case 3:break e;case 4:break u;default:break o}r=v0(e,1157353,18);break n}r=v0(e,1157371,18);break n}n[u+12>>2]=r+4,n[u+20>>2]=23,n[u+16>>2]=u+12,r=o0(e,1048897,u+16|0);break n}r=v0(e,1157389,10);break n}n[u+12>>2]=r+4,n[u+20>>2]=12,n[u+16>>2]=u+12,r=o0(e,1049734,u+16|0);break n}n[u+8>>2]=r+2,n[u+12>>2]=r+4,n[u+28>>2]=24,n[u+20>>2]=9,n[u+24>>2]=u+12,n[u+16>>2]=u+8,r=o0(e,1048676,u+16|0)}return l=u+32|0,r|0}function bf(r,e){var u=0,i=0,a=0,t=0,f=0;i=l-16|0,l=i,u=n[e+20>>2];n:{u:{if(n[e>>2]==1){if(a=e+4|0,!u)break u;df(i+4|0,a),a=n[i+4>>2],f=n[i+8>>2],e=(n[e+24>>2]-u>>>0)/1312|0,u=n[i+12>>2],t=e+u|0,n[r+8>>2]=t,n[r+4>>2]=u>>>0<=t>>>0&f,u=r,r=e+a|0,n[u>>2]=r>>>0<a>>>0?-1:r;break n}if(u){n[r+4>>2]=1,e=(n[e+24>>2]-u>>>0)/1312|0,n[r+8>>2]=e,n[r>>2]=e;break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=1;break n}df(r,a)}l=i+16|0}function df(r,e){dc(r,e,60,40)}function Tu(r,e){var u=0,i=0;u=pn(16,4),u||L(),i=n[e+12>>2],n[u+8>>2]=n[e+8>>2],n[u+12>>2]=i,i=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=i,n[r+4>>2]=1158256,n[r>>2]=u}function d4(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;for(a=l-128|0,l=a,a=f0(a,64),kf(a- -64|0,e),X(a,64,a- -64|0,64),d=r,r=a,u=l-176|0,l=u,f0(u+4|0,64);;){n:{u:{if((i|0)!=16)for(c=(u+4|0)+(i<<2)|0,f=n[c>>2],t=0,e=r;;){if((t|0)==32)break u;f=o[e|0]<<t|f,t=t+8|0,e=e+1|0}r=n[u+4>>2],n[u+68>>2]=r&536870911,e=n[u+8>>2],n[u+72>>2]=(e<<3|r>>>29)&536870911,r=n[u+12>>2],n[u+76>>2]=(r<<6|e>>>26)&536870911,e=n[u+16>>2],n[u+80>>2]=(e<<9|r>>>23)&536870911,r=n[u+20>>2],n[u+84>>2]=(r<<12|e>>>20)&536870911,e=n[u+24>>2],n[u+88>>2]=(e<<15|r>>>17)&536870911,r=n[u+28>>2],n[u+92>>2]=(r<<18|e>>>14)&536870911,e=n[u+32>>2],n[u+96>>2]=(e<<21|r>>>11)&536870911,i=n[u+36>>2],n[u+100>>2]=(i<<24|e>>>8)&536870911,e=n[u+64>>2],n[u+136>>2]=e>>>13,r=n[u+40>>2],n[u+108>>2]=r>>>2&536870911,n[u+104>>2]=(r<<27|i>>>5)&536870911,i=n[u+44>>2],n[u+112>>2]=(i<<1|r>>>31)&536870911,r=n[u+48>>2],n[u+116>>2]=(r<<4|i>>>28)&536870911,i=n[u+52>>2],n[u+120>>2]=(i<<7|r>>>25)&536870911,r=n[u+56>>2],n[u+124>>2]=(r<<10|i>>>22)&536870911,i=n[u+60>>2],n[u+128>>2]=(i<<13|r>>>19)&536870911,n[u+132>>2]=(e<<16|i>>>16)&536870911,r=u+140|0,e=u+68|0,Af(r,e,1158496),A(e,r,36),i=u+104|0,Af(r,i,1158460),A(i,r,36),Mf(r,i,e),f6(d,r),l=u+176|0;break n}n[c>>2]=f,r=r+4|0,i=i+1|0;continue}break}l=a+128|0}function kf(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;for(t=l-160|0,l=t,In(t),In(t- -64|0),i=o[e+127|0],u=n[e+192>>2],a=n[e+204>>2],f=a,c=a<<10,a=n[e+200>>2],b=c|a>>>22,d=n[e+196>>2],c=d>>>22|0,k=c<<24,c=a<<10|c,k=k|(c&65280)<<8,h=c&16711680,b=a<<2&-16777216|((f&16383)<<18|a>>>14)&16711680|(((f&1073741823)<<2|a>>>30)&65280|b>>>24),a=c&-16777216,f=a>>>24|0,n[t+128>>2]=b|(a<<8|h<<24),n[t+132>>2]=f|h>>>8|k,a=u<<10|i<<3,f=i<<27|(a&65280)<<8,c=a&16711680,b=c>>>8|0,a=a&-16777216,k=a>>>24|0,n[t+136>>2]=a<<8|c<<24|(u<<2&-16777216|((d&16383)<<18|u>>>14)&16711680|(((d&1073741823)<<2|u>>>30)&65280|(d<<10|u>>>22)>>>24)),n[t+140>>2]=b|k|f,u=e+i|0,s[u|0]=128,a=e+128|0,n[t+156>>2]=a,i=i^127,f0(u+1|0,i),i>>>0<=15&&(wf(t+156|0,e),q6(e,128)),i=t+128|0,X(e+112|0,16,i,16),wf(t+156|0,e),s[e+127|0]=0,u=l-16|0,l=u,n[u+4>>2]=i,c=t- -64|0,n[u>>2]=c,b=e+192|0,n[u+12>>2]=b,n[u+8>>2]=a,d=c6(u),f=c6(u+8|0),n[i+16>>2]=0,n[i+12>>2]=b,n[i+8>>2]=a,n[i+4>>2]=i,n[i>>2]=c,n[i+20>>2]=f>>>0<d>>>0?f:d,l=u+16|0,i=n[t+148>>2],u=n[t+144>>2],a=i-u|0,d=i>>>0>=a>>>0?a:0,i=u<<3,a=i+n[t+136>>2]|0,i=i+n[t+128>>2]|0;;){if(d){u=n[a>>2],c=u<<24|(u&65280)<<8,f=u&16711680,b=f>>>8|0,k=u&-16777216,h=k>>>24|0,k=k<<8|f<<24,f=n[a+4>>2],u=k|(((f&255)<<24|u>>>8)&-16777216|((f&16777215)<<8|u>>>24)&16711680|(f>>>8&65280|f>>>24)),s[i|0]=u,s[i+1|0]=u>>>8,s[i+2|0]=u>>>16,s[i+3|0]=u>>>24,u=b|h|c,s[i+4|0]=u,s[i+5|0]=u>>>8,s[i+6|0]=u>>>16,s[i+7|0]=u>>>24,d=d-1|0,a=a+8|0,i=i+8|0;continue}break}X(t,64,t- -64|0,64),hf(e),A(r,t,64),l=t+160|0}function hf(r){var e=0,u=0,i=0;i=l-128|0,l=i,u=l-16|0,l=u,e=r+128|0,n[u+8>>2]=e,n[u+12>>2]=e- -64,i5(u+8|0),l=u+16|0,n[e+72>>2]=0,n[e+76>>2]=0,n[e+64>>2]=0,n[e+68>>2]=0,e=r,r=f0(i,128),A(e,r,128),l=r+128|0}function o6(r,e){Iu(r,e,32)}function Iu(r,e,u){var i=0,a=0,t=0;a=l-16|0,l=a,n[a+12>>2]=r+128;n:{u:{e:{if(i=o[r+127|0],t=128-i|0,t>>>0<=u>>>0){if(i)break e;break u}A(r+i|0,e,u),s[r+127|0]=u+i;break n}A(r+i|0,e,t),gf(a+12|0,r,1),s[r+127|0]=0,u=u-t|0,e=e+t|0}i=u>>>7|0,i&&gf(a+12|0,e,i),i=u&127,s[r+127|0]=i,A(r,(u&2147483520)+e|0,i)}l=a+16|0}function yf(r,e,u){var i=0;for(i=n[e+4>>2]<<3,e=n[e>>2];;){if(i){Iu(u,n[e>>2],n[e+4>>2]),i=i-8|0,e=e+8|0;continue}break}n[r>>2]=0}function wf(r,e){var u=0,i=0;u=l-128|0,l=u,i=n[r>>2],r=A(u,e,128),Ff(i,r,1),l=r+128|0}function gf(r,e,u){var i=0,a=0,t=0,f=0;i=n[r>>2],r=n[i+64>>2],f=n[i+68>>2],a=f,t=r+u|0,a=t>>>0<u>>>0?a+1|0:a,n[i+64>>2]=t,n[i+68>>2]=a,r=(a|0)==(f|0)&r>>>0>t>>>0|a>>>0<f>>>0,t=n[i+76>>2],a=r,r=r+n[i+72>>2]|0,t=a>>>0>r>>>0?t+1|0:t,n[i+72>>2]=r,n[i+76>>2]=t,Ff(i,e,u)}function Eu(r,e,u,i,a){var t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;d=l-496|0,l=d,b=d+316|0,t=l-304|0,l=t,c=t+8|0,p4(c,a),n[t+96>>2]=0,n[t+100>>2]=0,n[t+88>>2]=0,n[t+92>>2]=0,n[t+80>>2]=0,n[t+84>>2]=0,n[t+72>>2]=0,n[t+76>>2]=0,n[t+128>>2]=0,n[t+132>>2]=0,n[t+120>>2]=0,n[t+124>>2]=0,n[t+112>>2]=0,n[t+116>>2]=0,n[t+104>>2]=0,n[t+108>>2]=0,X(t+72|0,32,c,32),X(t+104|0,32,t+40|0,32),a=n[t+100>>2],n[t+200>>2]=n[t+96>>2],n[t+204>>2]=a,a=n[t+92>>2],n[t+192>>2]=n[t+88>>2],n[t+196>>2]=a,a=n[t+84>>2],n[t+184>>2]=n[t+80>>2],n[t+188>>2]=a,a=n[t+76>>2],n[t+176>>2]=n[t+72>>2],n[t+180>>2]=a,a=n[t+132>>2],n[t+256>>2]=n[t+128>>2],n[t+260>>2]=a,a=n[t+124>>2],n[t+248>>2]=n[t+120>>2],n[t+252>>2]=a,a=n[t+116>>2],n[t+240>>2]=n[t+112>>2],n[t+244>>2]=a,a=n[t+108>>2],n[t+232>>2]=n[t+104>>2],n[t+236>>2]=a,h=l+-64|0,l=h,f=t+232|0,s[h+32|0]=o[f+31|0]>>>7,y=h+32|0,c=Rf(y,1050078),a=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[h>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[h+4>>2]=a,a=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),n[h+8>>2]=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),n[h+12>>2]=a,a=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),n[h+16>>2]=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),n[h+20>>2]=a,a=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),n[h+24>>2]=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),n[h+28>>2]=a,Uf(y,f),k=t+271|0,w=k,g=F0(h4(h,y)&c),s[w+32|0]=g,c=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),a=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),s[k+24|0]=a,s[k+25|0]=a>>>8,s[k+26|0]=a>>>16,s[k+27|0]=a>>>24,s[k+28|0]=c,s[k+29|0]=c>>>8,s[k+30|0]=c>>>16,s[k+31|0]=c>>>24,c=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),a=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),s[k+16|0]=a,s[k+17|0]=a>>>8,s[k+18|0]=a>>>16,s[k+19|0]=a>>>24,s[k+20|0]=c,s[k+21|0]=c>>>8,s[k+22|0]=c>>>16,s[k+23|0]=c>>>24,c=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),a=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),s[k+8|0]=a,s[k+9|0]=a>>>8,s[k+10|0]=a>>>16,s[k+11|0]=a>>>24,s[k+12|0]=c,s[k+13|0]=c>>>8,s[k+14|0]=c>>>16,s[k+15|0]=c>>>24,c=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),a=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),s[k|0]=a,s[k+1|0]=a>>>8,s[k+2|0]=a>>>16,s[k+3|0]=a>>>24,s[k+4|0]=c,s[k+5|0]=c>>>8,s[k+6|0]=c>>>16,s[k+7|0]=c>>>24,l=h- -64|0,a=1;n:{if(o[t+303|0]!=1){n[t+136>>2]=1,Tu(t,t+136|0),c=n[t>>2],n[b+8>>2]=1158256,n[b+4>>2]=c;break n}s[t+170|0]=o[t+273|0],z[t+168>>1]=o[t+271|0]|o[t+272|0]<<8,c=o[t+299|0]|o[t+300|0]<<8|(o[t+301|0]<<16|o[t+302|0]<<24),a=o[t+295|0]|o[t+296|0]<<8|(o[t+297|0]<<16|o[t+298|0]<<24),s[t+221|0]=a,s[t+222|0]=a>>>8,s[t+223|0]=a>>>16,s[t+224|0]=a>>>24,s[t+225|0]=c,s[t+226|0]=c>>>8,s[t+227|0]=c>>>16,s[t+228|0]=c>>>24,a=o[t+294|0]|o[t+295|0]<<8|(o[t+296|0]<<16|o[t+297|0]<<24),n[t+216>>2]=o[t+290|0]|o[t+291|0]<<8|(o[t+292|0]<<16|o[t+293|0]<<24),n[t+220>>2]=a,k=o[t+286|0]|o[t+287|0]<<8|(o[t+288|0]<<16|o[t+289|0]<<24),h=o[t+282|0]|o[t+283|0]<<8|(o[t+284|0]<<16|o[t+285|0]<<24),n[t+208>>2]=h,n[t+212>>2]=k,y=o[t+274|0]|o[t+275|0]<<8|(o[t+276|0]<<16|o[t+277|0]<<24),c=o[t+278|0]|o[t+279|0]<<8|(o[t+280|0]<<16|o[t+281|0]<<24),f=o[t+225|0]|o[t+226|0]<<8|(o[t+227|0]<<16|o[t+228|0]<<24),a=o[t+221|0]|o[t+222|0]<<8|(o[t+223|0]<<16|o[t+224|0]<<24),s[b+57|0]=a,s[b+58|0]=a>>>8,s[b+59|0]=a>>>16,s[b+60|0]=a>>>24,s[b+61|0]=f,s[b+62|0]=f>>>8,s[b+63|0]=f>>>16,s[b+64|0]=f>>>24,a=n[t+220>>2],n[b+52>>2]=n[t+216>>2],n[b+56>>2]=a,n[b+44>>2]=h,n[b+48>>2]=k,a=n[t+204>>2],n[t+160>>2]=n[t+200>>2],n[t+164>>2]=a,a=n[t+196>>2],n[t+152>>2]=n[t+192>>2],n[t+156>>2]=a,a=n[t+188>>2],n[t+144>>2]=n[t+184>>2],n[t+148>>2]=a,a=n[t+180>>2],n[t+136>>2]=n[t+176>>2],n[t+140>>2]=a,A(b+1|0,t+136|0,35),n[b+36>>2]=y,n[b+40>>2]=c,a=0}s[b|0]=a,l=t+304|0;n:{if(o[d+316|0]==1){u=n[d+324>>2],e=n[d+320>>2],n[r>>2]=1,n[r+4>>2]=e,n[r+8>>2]=u;break n}s[d+94|0]=o[d+319|0],z[d+92>>1]=o[d+317|0]|o[d+318|0]<<8,h=n[d+324>>2],c=n[d+320>>2],a=d+156|0,y=d+328|0,A(a,y,53),s[d+95|0]=c,s[d+96|0]=c>>>8,s[d+97|0]=c>>>16,s[d+98|0]=c>>>24,s[d+99|0]=h,s[d+100|0]=h>>>8,s[d+101|0]=h>>>16,s[d+102|0]=h>>>24,A(d+103|0,a,53),a=d+28|0,A(a,d+92|0,64),Of(d+316|0,a);u:{if(!n[d+316>>2]){n[d+480>>2]=3,Tu(d+16|0,d+480|0),e=n[d+16>>2];break u}c=n[d+324>>2],a=n[d+320>>2],A(d+164|0,y,152),n[d+156>>2]=a,n[d+160>>2]=c;e:{if(m4(d+156|0)||m4(e+32|0))break e;for(n[d+484>>2]=i,n[d+480>>2]=u,k=d+316|0,h=d+480|0,i=h,c=l-1328|0,l=c,A(c+592|0,1158176,64),n[c+664>>2]=0,n[c+668>>2]=0,n[c+656>>2]=0,n[c+660>>2]=0,s[c+591|0]=0,a=c+464|0,u=d+92|0,o6(a,u),o6(a,e),a=A(c+256|0,a,208),f=A(c,e,192),A(f+192|0,u,64),u=8;;){if(u){Iu(a,n[i>>2],n[i+4>>2]),u=u-8|0,i=i+8|0;continue}break}for(A(f+464|0,f,464),y=f+960|0,A(y,f+256|0,208),e=f+928|0,d4(e,y),A(y,f+496|0,160),i=f+1168|0,Jn(i,y),A(i+40|0,y+40|0,40),A(i+80|0,y+80|0,40),Jn(i+120|0,y+120|0),b=l-3520|0,l=b,Gf(b+8|0,e),Gf(b+264|0,f+688|0),c=256,a=255,u=255;;){i:{if(e=a,(a|0)==-1)break i;if(c=c-1|0,o[a+(b+8|0)|0]){u=c;break i}if(a=e-1|0,u=e,!o[e+(b+264|0)|0])continue}break}for(Hf(b+520|0,i),Hf(b+1800|0,1158608),f0(b+3080|0,40),A(b+3120|0,1158340,40),A(b+3160|0,1158340,40);;){un(b+3200|0,b+3080|0);i:{a:{t:{o:{r:switch(c=s[(b+8|0)+u|0],((c|0)>0)-((c|0)<0)&255){case 0:break t;case 1:break o;default:break r}if(a=b+3360|0,i=b+3200|0,A2(a,i),e=0-c|0,(e&255)>>>0>=16)break a;Df(i,a,(b+520|0)+T((e&254)>>>1|0,160)|0);break t}if(i=b+3360|0,e=b+3200|0,A2(i,e),c>>>0>=16)break a;Qn(e,i,(b+520|0)+T((c&254)>>>1|0,160)|0)}t:{o:switch(c=s[(b+264|0)+u|0],((c|0)>0)-((c|0)<0)&255){case 0:break i;case 1:break t;default:break o}if(a=b+3360|0,i=b+3200|0,A2(a,i),e=0-c|0,(e&255)>>>0>=16)break a;Df(i,a,(b+1800|0)+T((e&254)>>>1|0,160)|0);break i}if(i=b+3360|0,e=b+3200|0,A2(i,e),c>>>0>=16)break a;Qn(e,i,(b+1800|0)+T((c&254)>>>1|0,160)|0);break i}L()}if(Xn(b+3080|0,b+3200|0),u){u=u-1|0;continue}break}i=b+3080|0,u=i+80|0,u0(y,i,u),e=i+40|0,u0(y+40|0,e,u),G0(y+80|0,u),u0(y+120|0,i,e),l=b+3520|0,w4(k,y),l=f+1328|0,h4(k,d+28|0)&255?e=0:(n[d+480>>2]=3,Tu(d+8|0,h),e=n[d+8>>2],n[r+8>>2]=1158256,n[r+4>>2]=e,e=1),n[r>>2]=e;break n}n[d+316>>2]=3,Tu(d,d+316|0),e=n[d>>2]}n[r+8>>2]=1158256,n[r+4>>2]=e,n[r>>2]=1}l=d+496|0}function mf(r,e){var u=0,i=0,a=0;u=l-416|0,l=u,A(u+336|0,1158176,64),n[u+408>>2]=0,n[u+412>>2]=0,n[u+400>>2]=0,n[u+404>>2]=0,s[u+335|0]=0,a=u+208|0,Iu(a,e,32),a=A(u,a,208),kf(a+208|0,a),e=l-96|0,l=e,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0,n[e+56>>2]=0,n[e+60>>2]=0,n[e+48>>2]=0,n[e+52>>2]=0,n[e+40>>2]=0,n[e+44>>2]=0,n[e+32>>2]=0,n[e+36>>2]=0,u=a+208|0,X(e,32,u,32),X(e+32|0,32,u+32|0,32),u=o[e+5|0]|o[e+6|0]<<8|(o[e+7|0]<<16|o[e+8|0]<<24),i=o[e+1|0]|o[e+2|0]<<8|(o[e+3|0]<<16|o[e+4|0]<<24),s[e+65|0]=i,s[e+66|0]=i>>>8,s[e+67|0]=i>>>16,s[e+68|0]=i>>>24,s[e+69|0]=u,s[e+70|0]=u>>>8,s[e+71|0]=u>>>16,s[e+72|0]=u>>>24,u=o[e+13|0]|o[e+14|0]<<8|(o[e+15|0]<<16|o[e+16|0]<<24),i=o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24),s[e+73|0]=i,s[e+74|0]=i>>>8,s[e+75|0]=i>>>16,s[e+76|0]=i>>>24,s[e+77|0]=u,s[e+78|0]=u>>>8,s[e+79|0]=u>>>16,s[e+80|0]=u>>>24,u=o[e+21|0]|o[e+22|0]<<8|(o[e+23|0]<<16|o[e+24|0]<<24),i=o[e+17|0]|o[e+18|0]<<8|(o[e+19|0]<<16|o[e+20|0]<<24),s[e+81|0]=i,s[e+82|0]=i>>>8,s[e+83|0]=i>>>16,s[e+84|0]=i>>>24,s[e+85|0]=u,s[e+86|0]=u>>>8,s[e+87|0]=u>>>16,s[e+88|0]=u>>>24,u=o[e+27|0]|o[e+28|0]<<8|(o[e+29|0]<<16|o[e+30|0]<<24),i=o[e+23|0]|o[e+24|0]<<8|(o[e+25|0]<<16|o[e+26|0]<<24),s[e+87|0]=i,s[e+88|0]=i>>>8,s[e+89|0]=i>>>16,s[e+90|0]=i>>>24,s[e+91|0]=u,s[e+92|0]=u>>>8,s[e+93|0]=u>>>16,s[e+94|0]=u>>>24,s[e+64|0]=o[e|0]&248,s[e+95|0]=o[e+31|0]&63|64,Uf(r,e- -64|0),u=n[e+60>>2],i=n[e+56>>2],s[r+56|0]=i,s[r+57|0]=i>>>8,s[r+58|0]=i>>>16,s[r+59|0]=i>>>24,s[r+60|0]=u,s[r+61|0]=u>>>8,s[r+62|0]=u>>>16,s[r+63|0]=u>>>24,u=n[e+52>>2],i=n[e+48>>2],s[r+48|0]=i,s[r+49|0]=i>>>8,s[r+50|0]=i>>>16,s[r+51|0]=i>>>24,s[r+52|0]=u,s[r+53|0]=u>>>8,s[r+54|0]=u>>>16,s[r+55|0]=u>>>24,u=n[e+44>>2],i=n[e+40>>2],s[r+40|0]=i,s[r+41|0]=i>>>8,s[r+42|0]=i>>>16,s[r+43|0]=i>>>24,s[r+44|0]=u,s[r+45|0]=u>>>8,s[r+46|0]=u>>>16,s[r+47|0]=u>>>24,u=n[e+36>>2],i=n[e+32>>2],s[r+32|0]=i,s[r+33|0]=i>>>8,s[r+34|0]=i>>>16,s[r+35|0]=i>>>24,s[r+36|0]=u,s[r+37|0]=u>>>8,s[r+38|0]=u>>>16,s[r+39|0]=u>>>24,l=e+96|0,l=a+416|0}function pf(r){$(r),$(r+32|0)}function Lc(r,e){r=r|0,e=e|0;var u=0,i=0;u=l-32|0,l=u;n:{u:switch(n[r>>2]-1|0){default:r=o0(e,1158040,63);break n;case 0:r=o0(e,1158071,71);break n;case 1:i=n[r+12>>2],n[u+4>>2]=n[r+8>>2],n[u+8>>2]=i,n[u+12>>2]=n[r+4>>2],n[u+28>>2]=26,n[u+20>>2]=27,n[u+24>>2]=u+12,n[u+16>>2]=u+4,r=o0(e,1049579,u+16|0);break n;case 2:r=o0(e,1158106,79);break n;case 3:break u}r=o0(e,1158145,55)}return l=u+32|0,r|0}function Zc(r,e){return r=r|0,e=e|0,0}function vf(r){$(r+192|0)}function Bc(r,e){r=r|0,e=e|0,n[r+4>>2]=40,n[r>>2]=1158300}function jf(r,e){r=r|0,e=e|0,n[r>>2]=0}function Cc(r,e,u){r=r|0,e=e|0,u=u|0,L()}function Fc(r,e){r=r|0,e=e|0,e=n[289509],n[r+8>>2]=n[289508],n[r+12>>2]=e,e=n[289507],n[r>>2]=n[289506],n[r+4>>2]=e}function F0(r){var e=0;return e=l-16|0,s[e+15|0]=r,o[e+15|0]}function xf(r,e){var u=0,i=0,a=0,t=0,f=0;t=l-80|0,l=t,n[t>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[t+4>>2]=0,u=o[e+5|0],a=u<<14,u=o[e+4|0],a=u<<6|a,f=i|f,u=o[e+6|0],n[t+8>>2]=u<<22|a,n[t+12>>2]=i|f,u=o[e+8|0],a=u<<13,u=o[e+7|0],u=u<<5|a,f=i|i,a=u,i=o[e+9|0],u=0,n[t+16>>2]=a|i<<21,n[t+20>>2]=u|f,u=o[e+11|0],i=0,a=u<<11,u=o[e+10|0],a=u<<3|a,f=i|i,u=o[e+12|0],n[t+24>>2]=u<<19|a,n[t+28>>2]=i|f,u=o[e+14|0],a=u<<10,u=o[e+13|0],u=u<<2|a,f=i|i,a=u,i=o[e+15|0],u=0,n[t+32>>2]=a|i<<18,n[t+36>>2]=u|f,n[t+40>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[t+44>>2]=0,u=o[e+21|0],i=0,a=u<<15,u=o[e+20|0],a=u<<7|a,f=i|i,u=o[e+22|0],n[t+48>>2]=u<<23|a,n[t+52>>2]=i|f,u=o[e+24|0],a=u<<13,u=o[e+23|0],u=u<<5|a,f=i|i,a=u,i=o[e+25|0],u=0,n[t+56>>2]=a|i<<21,n[t+60>>2]=u|f,u=o[e+27|0],i=0,a=u<<12,u=o[e+26|0],a=u<<4|a,f=i|i,u=o[e+28|0],n[t+64>>2]=u<<20|a,n[t+68>>2]=i|f,i=o[e+31|0],f=i<<18&33292288,u=o[e+30|0],i=0,a=u<<10,e=o[e+29|0],n[t+72>>2]=e<<2|a|f,n[t+76>>2]=i|i,yn(r,t),l=t+80|0}function zf(r){var e=0,u=0,i=0,a=0;return i=l-16|0,l=i,a=i+8|0,u=r+4|0,e=n[u+4>>2],e>>>0<=n0[u>>2]?u=0:(e=e-1|0,n[u+4>>2]=e,u=1),n[a+4>>2]=e,n[a>>2]=u,e=2,n[i+8>>2]==1&&(e=n[i+12>>2],e>>>0>=256&&L(),e=o[n[r>>2]+(e>>>3|0)|0]>>>(e&7)&1),l=i+16|0,e}function qf(r,e,u){var i=0;i=l-80|0,l=i,i=A(i,r,80),Zf(r,e,u),Zf(e,i,u),l=i+80|0}function u0(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0;m=l-80|0,l=m,c=n[e+12>>2],t=n[u+24>>2],w=x(c,0,t,0),R=j,f=w,p=n[e+4>>2],P=n[u+32>>2],w=x(p,0,P,0),b=f+w|0,i=j+R|0,i=b>>>0<w>>>0?i+1|0:i,v=n[e+20>>2],O=n[u+16>>2],w=x(v,0,O,0),b=w+b|0,i=j+i|0,i=b>>>0<w>>>0?i+1|0:i,f=b,H=n[e+28>>2],N=n[u+8>>2],b=x(H,0,N,0),w=f+b|0,i=j+i|0,i=b>>>0>w>>>0?i+1|0:i,f=w,b=n[e>>2],g=n[u+36>>2],w=x(b,0,g,0),R=f+w|0,i=j+i|0,i=w>>>0>R>>>0?i+1|0:i,f=R,w=n[u>>2],D=n[e+36>>2],R=x(w,0,D,0),q=f+R|0,i=j+i|0,i=q>>>0<R>>>0?i+1|0:i,R=n[e+8>>2],G=n[u+28>>2],W=x(R,0,G,0),q=W+q|0,i=j+i|0,i=q>>>0<W>>>0?i+1|0:i,f=q,W=n[e+16>>2],I=n[u+20>>2],q=x(W,0,I,0),y=f+q|0,i=j+i|0,i=y>>>0<q>>>0?i+1|0:i,q=n[e+24>>2],M=n[u+12>>2],f=x(q,0,M,0),y=f+y|0,i=j+i|0,i=f>>>0>y>>>0?i+1|0:i,e=n[e+32>>2],u=n[u+4>>2],f=x(e,0,u,0),y=f+y|0,i=j+i|0,n[m+72>>2]=y,n[m+76>>2]=f>>>0>y>>>0?i+1|0:i,y=x(O,0,c,0),f=j,d=x(p,0,t,0),y=d+y|0,i=j+f|0,i=d>>>0>y>>>0?i+1|0:i,f=y,y=x(N,0,v,0),f=f+y|0,i=j+i|0,i=f>>>0<y>>>0?i+1|0:i,y=T(P,19),d=x(D,0,y,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=x(b,0,G,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=x(w,0,H,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=x(R,0,I,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=x(W,0,M,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=x(q,0,u,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,g=T(g,19),d=x(e,0,g,0),f=d+f|0,i=j+i|0,n[m+56>>2]=f,n[m+60>>2]=f>>>0<d>>>0?i+1|0:i,f=x(N,0,c,0),d=j,k=x(O,0,p,0),f=k+f|0,i=j+d|0,i=f>>>0<k>>>0?i+1|0:i,d=x(y,0,H,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=T(t,19),k=x(D,0,d,0),f=k+f|0,i=j+i|0,i=f>>>0<k>>>0?i+1|0:i,k=x(b,0,I,0),f=k+f|0,i=j+i|0,i=f>>>0<k>>>0?i+1|0:i,k=x(w,0,v,0),f=k+f|0,i=j+i|0,i=f>>>0<k>>>0?i+1|0:i,k=x(R,0,M,0),f=k+f|0,i=j+i|0,i=f>>>0<k>>>0?i+1|0:i,k=x(W,0,u,0),f=k+f|0,i=j+i|0,i=f>>>0<k>>>0?i+1|0:i,a=f,f=x(q,0,g,0),k=a+f|0,i=j+i|0,i=f>>>0>k>>>0?i+1|0:i,f=T(G,19),E=x(e,0,f,0),k=E+k|0,i=j+i|0,n[m+40>>2]=k,n[m+44>>2]=k>>>0<E>>>0?i+1|0:i,k=c<<1,Y=x(k,0,I,0),i=j,a=G,G=p<<1,E=x(a,0,G,0),Y=E+Y|0,i=j+i|0,i=Y>>>0<E>>>0?i+1|0:i,a=Y,E=v<<1,Y=x(E,0,M,0),a=a+Y|0,i=j+i|0,i=a>>>0<Y>>>0?i+1|0:i,Y=H<<1,h=x(Y,0,u,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,P=x(b,0,P,0),a=P+a|0,i=j+i|0,i=a>>>0<P>>>0?i+1|0:i,P=D<<1,h=x(P,0,g,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=x(R,0,t,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=x(O,0,W,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=x(N,0,q,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=x(w,0,e,0),a=h+a|0,i=j+i|0,n[m+64>>2]=a,n[m+68>>2]=a>>>0<h>>>0?i+1|0:i,i=x(M,0,k,0),h=j,Z=x(I,0,G,0),a=Z+i|0,i=j+h|0,i=a>>>0<Z>>>0?i+1|0:i,h=x(u,0,E,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=x(g,0,Y,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=a,a=x(b,0,t,0),t=h+a|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(P,0,f,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(O,0,R,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(N,0,W,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(w,0,q,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(e,0,y,0),t=a+t|0,i=j+i|0,n[m+48>>2]=t,n[m+52>>2]=t>>>0<a>>>0?i+1|0:i,t=x(u,0,k,0),i=j,a=x(M,0,G,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(g,0,E,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(f,0,Y,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(O,0,b,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,I=T(I,19),a=x(P,0,I,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(N,0,R,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(w,0,W,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(q,0,y,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(e,0,d,0),t=a+t|0,i=j+i|0,n[m+32>>2]=t,n[m+36>>2]=t>>>0<a>>>0?i+1|0:i,t=x(y,0,v,0),i=j,a=x(N,0,p,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(d,0,H,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,O=T(O,19),a=x(D,0,O,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(b,0,M,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(w,0,c,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(R,0,u,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(W,0,g,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(q,0,f,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(I,0,e,0),t=a+t|0,i=j+i|0,n[m+24>>2]=t,n[m+28>>2]=t>>>0<a>>>0?i+1|0:i,t=x(g,0,k,0),i=j,a=x(u,0,G,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(f,0,E,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(I,0,Y,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(N,0,b,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,M=T(M,19),a=x(P,0,M,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(w,0,R,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(W,0,y,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(q,0,d,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(e,0,O,0),t=a+t|0,i=j+i|0,n[m+16>>2]=t,n[m+20>>2]=t>>>0<a>>>0?i+1|0:i,v=x(d,0,v,0),t=j,a=v,v=x(y,0,c,0),c=a+v|0,i=j+t|0,i=c>>>0<v>>>0?i+1|0:i,v=x(O,0,H,0),c=v+c|0,i=j+i|0,i=c>>>0<v>>>0?i+1|0:i,N=T(N,19),v=x(D,0,N,0),c=v+c|0,i=j+i|0,i=c>>>0<v>>>0?i+1|0:i,v=x(b,0,u,0),c=v+c|0,i=j+i|0,i=c>>>0<v>>>0?i+1|0:i,p=x(w,0,p,0),c=p+c|0,i=j+i|0,i=c>>>0<p>>>0?i+1|0:i,p=x(R,0,g,0),c=p+c|0,i=j+i|0,i=c>>>0<p>>>0?i+1|0:i,p=x(W,0,f,0),c=p+c|0,i=j+i|0,i=c>>>0<p>>>0?i+1|0:i,p=x(I,0,q,0),c=p+c|0,i=j+i|0,i=c>>>0<p>>>0?i+1|0:i,p=x(M,0,e,0),c=p+c|0,i=j+i|0,n[m+8>>2]=c,n[m+12>>2]=c>>>0<p>>>0?i+1|0:i,f=x(f,0,k,0),c=j,a=f,f=x(g,0,G,0),g=a+f|0,i=j+c|0,i=f>>>0>g>>>0?i+1|0:i,f=x(I,0,E,0),g=f+g|0,i=j+i|0,i=f>>>0>g>>>0?i+1|0:i,M=x(M,0,Y,0),g=M+g|0,i=j+i|0,i=g>>>0<M>>>0?i+1|0:i,f=g,g=x(P,0,T(u,19),0),u=f+g|0,i=j+i|0,i=u>>>0<g>>>0?i+1|0:i,b=x(b,0,w,0),u=b+u|0,i=j+i|0,i=u>>>0<b>>>0?i+1|0:i,b=x(R,0,y,0),u=b+u|0,i=j+i|0,i=u>>>0<b>>>0?i+1|0:i,b=x(W,0,d,0),u=b+u|0,i=j+i|0,i=u>>>0<b>>>0?i+1|0:i,b=x(q,0,O,0),u=b+u|0,i=j+i|0,i=u>>>0<b>>>0?i+1|0:i,f=u,u=x(e,0,N,0),e=f+u|0,i=j+i|0,n[m>>2]=e,n[m+4>>2]=e>>>0<u>>>0?i+1|0:i,yn(r,m),l=m+80|0}function K0(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0;t=l-48|0,l=t,a=t+8|0,A(a,e,40),i=l-128|0,l=i,f=n[u>>2],c=n[a>>2],d=n[u+4>>2],b=n[a+4>>2],k=n[u+8>>2],h=n[a+8>>2],y=n[u+12>>2],w=n[a+12>>2],g=n[u+16>>2],m=n[a+16>>2],p=n[u+20>>2],v=n[a+20>>2],q=n[u+24>>2],R=n[a+24>>2],M=n[u+28>>2],W=n[a+28>>2],Y=n[u+32>>2],e=n[a+32>>2],n[i+120>>2]=(n[a+36>>2]-n[u+36>>2]|0)+536870896,n[i+124>>2]=0,n[i+112>>2]=(e-Y|0)+1073741808,n[i+116>>2]=0,n[i+104>>2]=(W-M|0)+536870896,n[i+108>>2]=0,n[i+96>>2]=(R-q|0)+1073741808,n[i+100>>2]=0,n[i+88>>2]=(v-p|0)+536870896,n[i+92>>2]=0,n[i+80>>2]=(m-g|0)+1073741808,n[i+84>>2]=0,n[i+72>>2]=(w-y|0)+536870896,n[i+76>>2]=0,n[i+64>>2]=(h-k|0)+1073741808,n[i+68>>2]=0,n[i+56>>2]=(b-d|0)+536870896,n[i+60>>2]=0,n[i+48>>2]=(c-f|0)+1073741520,n[i+52>>2]=0,e=i+8|0,yn(e,i+48|0),A(a,e,40),l=i+128|0,A(r,a,40),l=t+48|0}function Uf(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,C=0,K=0,S=0,V=0,J=0,Q=0,_=0,e0=0,c0=0,l0=0,k0=0,h0=0,t0=0,d0=0;y=l-112|0,l=y,Du(y+4|0,e),Y=n[y+20>>2],f=x(Y,0,827193836,0),t=j,v=n[y+8>>2],i=x(v,0,377041255,0),u=j,w=n[y+4>>2],e=x(w,0,536700270,0),i=e+i|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,q=n[y+12>>2],e=x(q,0,259787148,0),i=e+i|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,I=n[y+16>>2],e=x(I,0,442594051,0),a=e+i|0,i=j+u|0,u=x(Y,0,290322925,0),g=u+a|0,e=j+(e>>>0>a>>>0?i+1|0:i)|0,e=u>>>0>g>>>0?e+1|0:e,M=n[y+24>>2],K=M+w|0,i=x(K,0,536700270,0),a=i+(f-g|0)|0,m=e,u=j+(t-(e+(f>>>0<g>>>0)|0)|0)|0,u=i>>>0>a>>>0?u+1|0:u,c=n[y+28>>2],S=c+v|0,e=x(S,0,378089830,0),i=e+a|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,E=n[y+32>>2],V=E+q|0,e=x(V,0,796658059,0),t=e+i|0,i=j+u|0,i=e>>>0>t>>>0?i+1|0:i,N=n[y+36>>2],J=N+I|0,u=x(J,0,979464962,0),t=u+t|0,e=j+i|0,a=t,i=u>>>0>a>>>0?e+1|0:e,P=x(N,0,536870911,0),k0=j,_=x(E,0,536870911,0),G=_+P|0,h0=j,e=h0+k0|0,t=x(c,0,1048575,0),Q=t+G|0,k=G>>>0<_>>>0?e+1|0:e,u=k+j|0,h=a-Q|0,t0=t>>>0>Q>>>0?u+1|0:u,f=i-(t0+(a>>>0<Q>>>0)|0)|0,e=x(v,0,290322925,0),u=j,i=e,e=x(w,0,442594051,0),R=i+e|0,i=j+u|0,i=e>>>0>R>>>0?i+1|0:i,H=x(w,0,511,0)&536870911,u=x(H,0,9640146,0),t=u+R|0,d=i,e=i+j|0,a=t,i=u>>>0>a>>>0?e+1|0:e,e=x(w,0,290322925,0),p=j,t=e,u=x(H,0,485872621,0),b=e+u|0,e=j+p|0,e=u>>>0>b>>>0?e+1|0:e,u=e>>>29|0,e=(e&536870911)<<3|b>>>29,b=e+a|0,u=u+i|0,a=e>>>0>b>>>0?u+1|0:u,O=x(b,a,307527195,0)&536870911,e=O,u=e>>>12|0,e=e<<20,h=e+h|0,i=u+f|0,e0=h,f=e>>>0>h>>>0?i+1|0:i,u=x(q,0,377041255,0),e=j,i=u,u=x(v,0,536700270,0),i=i+u|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=x(I,0,259787148,0),h=u+i|0,u=j+e|0,u=i>>>0>h>>>0?u+1|0:u,i=x(Y,0,442594051,0),h=i+h|0,e=j+u|0,D=x(M,0,536870911,0),u=h-D|0,c0=j,d0=(i>>>0>h>>>0?e+1|0:e)-(c0+(h>>>0<D>>>0)|0)|0,l0=u,u=x(K,0,827193836,0),i=(l0-t|0)+u|0,e=j+(d0-((t>>>0>l0>>>0)+p|0)|0)|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=x(O,0,333,0),t=u+i|0,u=j+e|0,W=t,t=i>>>0>t>>>0?u+1|0:u,u=x(v,0,442594051,0),e=j,i=u,u=x(w,0,259787148,0),i=i+u|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=x(q,0,290322925,0),Z=u+i|0,u=j+e|0,e=x(H,0,501691798,0),p=e+Z|0,h=i>>>0>Z>>>0?u+1|0:u,i=h+j|0,i=e>>>0>p>>>0?i+1|0:i,u=x(O,0,9640146,0),p=u+p|0,e=j+i|0,e=u>>>0>p>>>0?e+1|0:e,i=x(O,0,485872621,0),u=a+j|0,a=i+b|0,u=a>>>0<b>>>0?u+1|0:u,i=u>>>29|0,u=(u&536870911)<<3|a>>>29,p=u+p|0,e=e+i|0,a=u>>>0>p>>>0?e+1|0:e,B=x(p,a,307527195,0)&536870911,e=x(B,0,502512965,0),i=e+W|0,u=j+t|0,W=i,t=e>>>0>i>>>0?u+1|0:u,u=x(v,0,259787148,0),e=j,i=u,u=x(w,0,377041255,0),i=i+u|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,u=x(q,0,442594051,0),b=u+i|0,i=j+e|0,i=u>>>0>b>>>0?i+1|0:i,u=x(I,0,290322925,0),v=u+b|0,e=j+i|0,i=x(H,0,502512965,0),w=i+v|0,b=u>>>0>v>>>0?e+1|0:e,u=b+j|0,u=i>>>0>w>>>0?u+1|0:u,e=x(O,0,501691798,0),i=e+w|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=x(B,0,9640146,0),w=e+i|0,e=j+u|0,e=i>>>0>w>>>0?e+1|0:e,u=x(B,0,485872621,0),i=a+j|0,a=u+p|0,i=a>>>0<p>>>0?i+1|0:i,u=i>>>29|0,i=(i&536870911)<<3|a>>>29,p=i+w|0,e=e+u|0,a=i>>>0>p>>>0?e+1|0:e,C=x(p,a,307527195,0)&536870911,e=x(C,0,501691798,0),i=e+W|0,u=j+t|0,w=i,t=e>>>0>i>>>0?u+1|0:u,u=x(H,0,333,0),i=u+g|0,e=j+m|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=x(O,0,502512965,0),m=u+i|0,u=j+e|0,u=i>>>0>m>>>0?u+1|0:u,i=x(B,0,501691798,0),m=i+m|0,e=j+u|0,e=i>>>0>m>>>0?e+1|0:e,u=x(C,0,9640146,0),m=u+m|0,i=j+e|0,i=u>>>0>m>>>0?i+1|0:i,e=x(C,0,485872621,0),u=a+j|0,a=e+p|0,u=a>>>0<p>>>0?u+1|0:u,e=u>>>29|0,u=(u&536870911)<<3|a>>>29,a=u+m|0,e=e+i|0,i=u>>>0>a>>>0?e+1|0:e,W=x(a,i,307527195,0)&536870911,e=x(W,0,9640146,0),m=e+w|0,u=j+t|0,e=e>>>0>m>>>0?u+1|0:u,u=x(W,0,485872621,0),i=i+j|0,t=u+a|0,i=t>>>0<a>>>0?i+1|0:i,u=i>>>29|0,i=(i&536870911)<<3|t>>>29,g=i+m|0,e=e+u|0,a=i>>>0>g>>>0?e+1|0:e,w=x(g,a,307527195,0)&536870911,u=x(w,0,333,0),i=u+e0|0,e=j+f|0,O=i,t=u>>>0>i>>>0?e+1|0:e,e=x(I,0,377041255,0),u=j,i=e,e=x(q,0,536700270,0),i=i+e|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,e=x(Y,0,259787148,0),i=e+i|0,u=j+u|0,q=i,i=e>>>0>i>>>0?u+1|0:u,u=x(c,0,536870911,0),e0=j,e=c0+e0|0,p=u,c=D+u|0,e=c>>>0<D>>>0?e+1|0:e,m=q-c|0,f=e,e=i-(e+(c>>>0>q>>>0)|0)|0,c0=e,u=x(K,0,979464962,0),i=u-R|0,u=j-((u>>>0<R>>>0)+d|0)|0,d=i,i=x(S,0,827193836,0),d=d+i|0,u=j+u|0,u=(i>>>0>d>>>0?u+1|0:u)+e|0,e=d+m|0,u=e>>>0<d>>>0?u+1|0:u,i=x(B,0,333,0),d=i+e|0,e=j+u|0,e=i>>>0>d>>>0?e+1|0:e,u=x(C,0,502512965,0),d=u+d|0,i=j+e|0,i=u>>>0>d>>>0?i+1|0:i,u=x(W,0,501691798,0),d=u+d|0,e=j+i|0,e=u>>>0>d>>>0?e+1|0:e,i=x(w,0,9640146,0),d=i+d|0,u=j+e|0,i=i>>>0>d>>>0?u+1|0:u,e=x(w,0,485872621,0),u=a+j|0,a=e+g|0,u=a>>>0<g>>>0?u+1|0:u,e=u>>>29|0,u=(u&536870911)<<3|a>>>29,g=u+d|0,e=e+i|0,a=u>>>0>g>>>0?e+1|0:e,R=x(g,a,307527195,0)&536870911,e=x(R,0,502512965,0),u=e+O|0,i=j+t|0,q=u,t=e>>>0>u>>>0?i+1|0:i,e=x(Y,0,377041255,0),u=j,i=e,e=x(I,0,536700270,0),i=i+e|0,u=j+u|0,d=i,i=e>>>0>i>>>0?u+1|0:u,e=f+h0|0,f=c+_|0,e=i-((f>>>0<_>>>0?e+1|0:e)+(f>>>0>d>>>0)|0)|0,D=e,d=d-f|0,c=d,i=x(K,0,796658059,0),u=i-Z|0,i=j-((i>>>0<Z>>>0)+h|0)|0,f=u,u=x(S,0,979464962,0),f=f+u|0,i=j+i|0,i=u>>>0>f>>>0?i+1|0:i,u=f,f=x(V,0,827193836,0),h=u+f|0,u=j+i|0,e=(f>>>0>h>>>0?u+1|0:u)+e|0,u=c+h|0,e=u>>>0<h>>>0?e+1|0:e,i=u,u=x(C,0,333,0),i=i+u|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=x(W,0,502512965,0),f=u+i|0,u=j+e|0,u=i>>>0>f>>>0?u+1|0:u,e=x(w,0,501691798,0),f=e+f|0,i=j+u|0,i=e>>>0>f>>>0?i+1|0:i,e=x(R,0,9640146,0),f=e+f|0,u=j+i|0,u=e>>>0>f>>>0?u+1|0:u,i=x(R,0,485872621,0),e=a+j|0,a=i+g|0,e=a>>>0<g>>>0?e+1|0:e,a=(e&536870911)<<3|a>>>29,f=a+f|0,e=(e>>>29|0)+u|0,a=a>>>0>f>>>0?e+1|0:e,g=x(f,a,307527195,0)&536870911,e=x(g,0,501691798,0),i=e+q|0,u=j+t|0,Z=i,t=e>>>0>i>>>0?u+1|0:u,u=H,e=u>>>12|0,i=u<<20,u=x(Y,0,536700270,0),c=(i-v|0)+u|0,i=j+(e-((i>>>0<v>>>0)+b|0)|0)|0,i=u>>>0>c>>>0?i+1|0:i,u=x(K,0,378089830,0),c=u+c|0,e=j+i|0,e=u>>>0>c>>>0?e+1|0:e,i=x(S,0,796658059,0),c=i+c|0,u=j+e|0,u=i>>>0>c>>>0?u+1|0:u,i=x(V,0,979464962,0),c=i+c|0,e=j+u|0,e=i>>>0>c>>>0?e+1|0:e,i=x(J,0,827193836,0),c=i+c|0,u=j+e|0,u=i>>>0>c>>>0?u+1|0:u,v=c,e=x(M,0,1048575,0),c=e+G|0,i=j+k|0,e=e0+(e>>>0>c>>>0?i+1|0:i)|0,h=c+p|0,e=h>>>0<p>>>0?e+1|0:e,i=x(W,0,333,0),b=i+(v-h|0)|0,c=e,e=j+(u-(e+(h>>>0>v>>>0)|0)|0)|0,e=i>>>0>b>>>0?e+1|0:e,i=x(w,0,502512965,0),b=i+b|0,u=j+e|0,u=i>>>0>b>>>0?u+1|0:u,e=x(R,0,501691798,0),b=e+b|0,i=j+u|0,i=e>>>0>b>>>0?i+1|0:i,u=x(g,0,9640146,0),b=u+b|0,e=j+i|0,e=u>>>0>b>>>0?e+1|0:e,i=x(g,0,485872621,0),u=a+j|0,a=i+f|0,u=a>>>0<f>>>0?u+1|0:u,i=u>>>29|0,u=(u&536870911)<<3|a>>>29,a=u+b|0,e=e+i|0,e=u>>>0>a>>>0?e+1|0:e,M=x(a,e,307527195,0)&536870911,i=x(M,0,9640146,0),f=i+Z|0,u=j+t|0,i=i>>>0>f>>>0?u+1|0:u,u=x(M,0,485872621,0),e=e+j|0,t=u+a|0,e=t>>>0<a>>>0?e+1|0:e,u=e>>>29|0,e=(e&536870911)<<3|t>>>29,a=e+f|0,i=u+i|0,t=e>>>0>a>>>0?i+1|0:i,n[y+76>>2]=a&536870911,u=x(Y,0,979464962,0),e=u-l0|0,u=j-((u>>>0<l0>>>0)+d0|0)|0,i=e,e=x(S,0,536700270,0),i=i+e|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=x(V,0,378089830,0),f=e+i|0,e=j+u|0,e=i>>>0>f>>>0?e+1|0:e,i=x(J,0,796658059,0),f=i+f|0,u=j+e|0,u=i>>>0>f>>>0?u+1|0:u,k=f,e=x(E,0,1048575,0),b=e+P|0,i=j+k0|0,f=e>>>0>b>>>0?i+1|0:i,i=u-(f+(b>>>0>k>>>0)|0)|0,e=B,u=e>>>12|0,e=e<<20,k=e+(k-b|0)|0,u=u+i|0,u=e>>>0>k>>>0?u+1|0:u,i=x(R,0,333,0),k=i+k|0,e=j+u|0,e=i>>>0>k>>>0?e+1|0:e,u=x(g,0,502512965,0),k=u+k|0,i=j+e|0,i=u>>>0>k>>>0?i+1|0:i,u=x(M,0,501691798,0),k=u+k|0,e=j+i|0,i=(t&536870911)<<3|a>>>29,a=i+k|0,u=(t>>>29|0)+(u>>>0>k>>>0?e+1|0:e)|0,t=i>>>0>a>>>0?u+1|0:u,n[y+80>>2]=a&536870911,e=x(V,0,536700270,0),u=j,i=e,e=x(Y,0,796658059,0),i=i+e|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,E=i,e=m,m=x(N,0,1048575,0),N=e+m|0,G=j,i=G+c0|0,k=x(J,0,378089830,0),P=k+(E-N|0)|0,e=j+(u-((N>>>0>E>>>0)+(m>>>0>N>>>0?i+1|0:i)|0)|0)|0,e=k>>>0>P>>>0?e+1|0:e,u=C,i=u>>>12|0,k=u<<20,P=k+P|0,u=e+i|0,e=x(g,0,333,0),i=e+P|0,u=j+(k>>>0>P>>>0?u+1|0:u)|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=x(M,0,502512965,0),k=e+i|0,e=j+u|0,e=i>>>0>k>>>0?e+1|0:e,i=(t&536870911)<<3|a>>>29,a=i+k|0,e=(t>>>29|0)+e|0,t=i>>>0>a>>>0?e+1|0:e,n[y+84>>2]=a&536870911,e=x(J,0,536700270,0),u=j,i=e,e=x(Y,0,378089830,0),k=i+e|0,i=j+u|0,i=(e>>>0>k>>>0?i+1|0:i)-((d>>>0>k>>>0)+D|0)|0,u=W,e=u>>>12|0,u=u<<20,d=u+(k-d|0)|0,e=e+i|0,e=u>>>0>d>>>0?e+1|0:e,i=x(M,0,333,0),d=i+d|0,u=j+e|0,e=t>>>29|0,a=(t&536870911)<<3|a>>>29,t=a+d|0,i=e+(i>>>0>d>>>0?u+1|0:u)|0,i=a>>>0>t>>>0?i+1|0:i,e=t,n[y+88>>2]=e&536870911,t=w,u=t>>>12|0,a=h+(t<<20)|0,u=u+c|0,u=a>>>0<h>>>0?u+1|0:u,t=i,i=i>>>29|0,c=a,a=(t&536870911)<<3|e>>>29,t=c+a|0,e=u+i|0,i=a>>>0>t>>>0?e+1|0:e,n[y+92>>2]=t&536870911,e=R,u=e>>>12|0,a=Q+(e<<20)|0,e=u+t0|0,u=a>>>0<Q>>>0?e+1|0:e,e=i>>>29|0,i=(i&536870911)<<3|t>>>29,t=i+a|0,u=e+u|0,u=i>>>0>t>>>0?u+1|0:u,n[y+96>>2]=t&536870911,i=g,e=i>>>12|0,a=b+(i<<20)|0,i=e+f|0,e=u,u=e>>>29|0,e=(e&536870911)<<3|t>>>29,t=e+a|0,u=u+(a>>>0<b>>>0?i+1|0:i)|0,u=e>>>0>t>>>0?u+1|0:u,n[y+100>>2]=t&536870911,e=M,i=e>>>12|0,a=m+(e<<20)|0,e=i+G|0,i=u,u=u>>>29|0,t=(i&536870911)<<3|t>>>29,i=t+a|0,e=u+(a>>>0<m>>>0?e+1|0:e)|0,u=i,n[y+108>>2]=((u>>>0<t>>>0?e+1|0:e)&536870911)<<3|u>>>29,n[y+104>>2]=u&536870911,e=y+40|0,Hu(e,y+76|0),f6(r,e),l=y+112|0}function Rf(r,e){return r=o[e|0]^o[r|0],F0((0-r|r)<<24>>24>=0)}function Af(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,C=0,K=0,S=0,V=0,J=0,Q=0,_=0,e0=0,c0=0,l0=0,k0=0,h0=0,t0=0,d0=0,U0=0,V0=0,$0=0,i0=0,a0=0,K2=0;R=l-48|0,l=R,h=n[u>>2],y=n[e>>2],b=x(h,0,y,0),i=j,B=i,m=x(b,i,307527195,0)&536870911,a=x(m,0,9640146,0),t=j,k=n[e+4>>2],i=x(k,0,h,0),f=j,d=n[u+4>>2],w=x(d,0,y,0),i=w+i|0,f=j+f|0,P=i,l0=i>>>0<w>>>0?f+1|0:f,i=l0+t|0,a=a+P|0,i=a>>>0<P>>>0?i+1|0:i,f=a,t=i,i=x(m,0,485872621,0),a=B+j|0,c=f,i=i+b|0,a=i>>>0<b>>>0?a+1|0:a,f=a>>>29|0,a=(a&536870911)<<3|i>>>29,i=c+a|0,t=t+f|0,C=i,E=i>>>0<a>>>0?t+1|0:t,D=x(i,E,307527195,0)&536870911,i=D,f=i>>>12|0,K=n[e+20>>2],v=K+y|0,w=n[u+16>>2],t=x(v,0,w,0),a=t+(i<<20)|0,i=j+f|0,i=a>>>0<t>>>0?i+1|0:i,Z=n[u+20>>2],q=Z+h|0,Y=n[e+16>>2],t=x(q,0,Y,0),a=t+a|0,i=j+i|0,O=a,G=a>>>0<t>>>0?i+1|0:i,p=n[u+12>>2],i=x(p,0,k,0),a=j,c=n[e+8>>2],M=n[u+8>>2],t=x(c,0,M,0),i=t+i|0,f=j+a|0,f=i>>>0<t>>>0?f+1|0:f,g=n[e+12>>2],t=x(g,0,d,0),a=t+i|0,i=j+f|0,i=a>>>0<t>>>0?i+1|0:i,f=x(w,0,y,0),a=f+a|0,t=j+i|0,t=a>>>0<f>>>0?t+1|0:t,f=x(h,0,Y,0),i=f+a|0,a=j+t|0,a=i>>>0<f>>>0?a+1|0:a,S=n[e+28>>2],N=S+c|0,V=n[u+28>>2],I=V+M|0,t=x(N,0,I,0),W=i,i=t+(O-i|0)|0,k0=a,f=j+(G-(a+(W>>>0>O>>>0)|0)|0)|0,f=i>>>0<t>>>0?f+1|0:f,J=n[u+32>>2],G=J+p|0,H=n[e+24>>2],O=H+k|0,t=x(G,0,O,0),a=t+i|0,i=j+f|0,Q=n[e+32>>2],_=Q+g|0,e0=n[u+24>>2],c0=e0+d|0,u=x(_,0,c0,0),e=u+a|0,t=j+(a>>>0<t>>>0?i+1|0:i)|0,t=e>>>0<u>>>0?t+1|0:t,u=e,e=x(J,0,H,0),i=j,f=x(S,0,V,0),e=f+e|0,a=j+i|0,a=e>>>0<f>>>0?a+1|0:a,f=x(Q,0,e0,0),e=f+e|0,i=j+a|0,d0=e,$0=u-e|0,U0=e>>>0<f>>>0?i+1|0:i,i0=t-(U0+(u>>>0<e>>>0)|0)|0,e=x(M,0,g,0),u=j,a=x(p,0,c,0),e=a+e|0,i=j+u|0,i=e>>>0<a>>>0?i+1|0:i,u=x(w,0,k,0),e=u+e|0,t=j+i|0,t=e>>>0<u>>>0?t+1|0:t,u=e,e=x(d,0,Y,0),u=u+e|0,a=j+t|0,a=e>>>0>u>>>0?a+1|0:a,e=Z,i=x(e,0,K,0),Z=u-i|0,V0=a-(j+(u>>>0<i>>>0)|0)|0,u=x(D,0,333,0),a=u-b|0,i=(j-((u>>>0<b>>>0)+B|0)|0)+V0|0,u=a+Z|0,i=u>>>0<a>>>0?i+1|0:i,a=x(q,0,v,0),u=a+u|0,t=j+i|0,h0=u,t0=u>>>0<a>>>0?t+1|0:t,u=x(y,0,M,0),i=j,t=x(k,0,d,0),u=t+u|0,a=j+i|0,a=u>>>0<t>>>0?a+1|0:a,t=x(h,0,c,0),u=t+u|0,i=j+a|0,i=u>>>0<t>>>0?i+1|0:i,B=u,a=x(m,0,501691798,0),u=u+a|0,a0=i,f=i+j|0,f=u>>>0<a>>>0?f+1|0:f,a=x(D,0,9640146,0),u=a+u|0,i=j+f|0,i=u>>>0<a>>>0?i+1|0:i,a=x(D,0,485872621,0),t=E+j|0,a=a+C|0,t=a>>>0<C>>>0?t+1|0:t,f=t>>>29|0,t=(t&536870911)<<3|a>>>29,u=t+u|0,a=i+f|0,b=u,E=u>>>0<t>>>0?a+1|0:a,u=x(u,E,307527195,0)&536870911,t=x(u,0,502512965,0),a=t+h0|0,i=j+t0|0,K2=a,t0=a>>>0<t>>>0?i+1|0:i,i=x(d,0,c,0),t=j,f=x(k,0,M,0),a=f+i|0,i=j+t|0,i=a>>>0<f>>>0?i+1|0:i,t=x(y,0,p,0),a=t+a|0,f=j+i|0,f=a>>>0<t>>>0?f+1|0:f,t=x(h,0,g,0),i=t+a|0,a=j+f|0,a=i>>>0<t>>>0?a+1|0:a,C=i,f=x(m,0,502512965,0),i=i+f|0,h0=a,t=a+j|0,t=i>>>0<f>>>0?t+1|0:t,f=x(D,0,501691798,0),a=f+i|0,i=j+t|0,i=a>>>0<f>>>0?i+1|0:i,t=x(u,0,9640146,0),a=t+a|0,i=j+i|0,i=a>>>0<t>>>0?i+1|0:i,t=a,a=i,i=x(u,0,485872621,0),f=E+j|0,h=i+b|0,f=h>>>0<b>>>0?f+1|0:f,i=f>>>29|0,f=(f&536870911)<<3|h>>>29,t=f+t|0,a=i+a|0,y=t,b=t>>>0<f>>>0?a+1|0:a,h=x(t,b,307527195,0)&536870911,a=x(h,0,501691798,0),i=a+K2|0,t=j+t0|0,d=i,k=i>>>0<a>>>0?t+1|0:t,i=x(D,0,502512965,0),t=j,f=x(m,0,333,0),a=f+i|0,i=j+t|0,i=k0+(a>>>0<f>>>0?i+1|0:i)|0,a=a+W|0,i=a>>>0<W>>>0?i+1|0:i,f=x(u,0,501691798,0),t=f+a|0,a=j+i|0,a=t>>>0<f>>>0?a+1|0:a,i=t,t=x(h,0,9640146,0),i=i+t|0,f=j+a|0,f=i>>>0<t>>>0?f+1|0:f,a=x(h,0,485872621,0),t=b+j|0,W=y,y=a+y|0,t=W>>>0>y>>>0?t+1|0:t,a=t>>>29|0,y=(t&536870911)<<3|y>>>29,t=y+i|0,i=a+f|0,a=t>>>0<y>>>0?i+1|0:i,y=x(t,a,307527195,0)&536870911,b=x(y,0,9640146,0),f=b+d|0,i=j+k|0,k=f,b=f>>>0<b>>>0?i+1|0:i,i=x(y,0,485872621,0),f=a+j|0,i=i+t|0,f=i>>>0<t>>>0?f+1|0:f,t=f>>>29|0,f=(f&536870911)<<3|i>>>29,i=f+k|0,a=t+b|0,k=i,d=i>>>0<f>>>0?a+1|0:a,b=x(i,d,307527195,0)&536870911,t=x(b,0,333,0),a=t+$0|0,i=j+i0|0,E=a,W=a>>>0<t>>>0?i+1|0:i,i=x(w,0,c,0),t=j,f=x(p,0,g,0),a=f+i|0,i=j+t|0,i=a>>>0<f>>>0?i+1|0:i,f=x(Y,0,M,0),a=f+a|0,t=j+i|0,t=a>>>0<f>>>0?t+1|0:t,c=a,i=x(H,0,e,0),a=j,f=i,i=x(e0,0,K,0),f=f+i|0,a=j+a|0,a=t-((f>>>0>c>>>0)+(i>>>0>f>>>0?a+1|0:a)|0)|0,k0=a,M=c-f|0,c=M,i=x(v,0,c0,0),t=i-P|0,i=j-((i>>>0<P>>>0)+l0|0)|0,f=t,t=x(q,0,O,0),f=f+t|0,i=j+i|0,t=(t>>>0>f>>>0?i+1|0:i)+a|0,i=f+c|0,t=i>>>0<f>>>0?t+1|0:t,f=x(u,0,333,0),i=f+i|0,a=j+t|0,a=i>>>0<f>>>0?a+1|0:a,t=x(h,0,502512965,0),i=t+i|0,f=j+a|0,f=i>>>0<t>>>0?f+1|0:f,t=x(y,0,501691798,0),a=t+i|0,i=j+f|0,i=a>>>0<t>>>0?i+1|0:i,t=x(b,0,9640146,0),a=t+a|0,i=j+i|0,f=a,a=a>>>0<t>>>0?i+1|0:i,i=x(b,0,485872621,0),t=d+j|0,c=k,k=i+k|0,t=c>>>0>k>>>0?t+1|0:t,i=t>>>29|0,c=f,f=(t&536870911)<<3|k>>>29,t=c+f|0,a=i+a|0,d=t,c=t>>>0<f>>>0?a+1|0:a,k=x(t,c,307527195,0)&536870911,a=x(k,0,502512965,0),i=a+E|0,f=j+W|0,W=i,P=i>>>0<a>>>0?f+1|0:f,i=x(Y,0,p,0),t=j,f=x(w,0,g,0),a=f+i|0,i=j+t|0,g=a,t=a>>>0<f>>>0?i+1|0:i,i=x(V,0,K,0),f=j,p=x(H,0,e0,0),a=p+i|0,i=j+f|0,i=a>>>0<p>>>0?i+1|0:i,p=x(S,0,e,0),f=p+a|0,a=j+i|0,i=t-((f>>>0>g>>>0)+(f>>>0<p>>>0?a+1|0:a)|0)|0,l0=i,p=g-f|0,f=p,a=i,i=x(O,0,c0,0),t=i-B|0,i=j-((i>>>0<B>>>0)+a0|0)|0,g=x(v,0,I,0),t=g+t|0,i=j+i|0,i=t>>>0<g>>>0?i+1|0:i,g=x(q,0,N,0),t=g+t|0,i=j+i|0,a=(t>>>0<g>>>0?i+1|0:i)+a|0,i=t+f|0,a=i>>>0<t>>>0?a+1|0:a,f=x(h,0,333,0),i=f+i|0,t=j+a|0,t=i>>>0<f>>>0?t+1|0:t,a=x(y,0,502512965,0),i=a+i|0,f=j+t|0,f=i>>>0<a>>>0?f+1|0:f,t=x(b,0,501691798,0),a=t+i|0,i=j+f|0,i=a>>>0<t>>>0?i+1|0:i,t=x(k,0,9640146,0),a=t+a|0,i=j+i|0,f=a,t=a>>>0<t>>>0?i+1|0:i,i=x(k,0,485872621,0),a=c+j|0,c=d,d=i+d|0,a=c>>>0>d>>>0?a+1|0:a,i=a>>>29|0,c=f,f=(a&536870911)<<3|d>>>29,a=c+f|0,t=i+t|0,c=a,g=a>>>0<f>>>0?t+1|0:t,d=x(a,g,307527195,0)&536870911,a=x(d,0,501691798,0),i=a+W|0,f=j+P|0,W=i,P=i>>>0<a>>>0?f+1|0:f,f=x(w,0,Y,0),i=m<<20,a=f+(i-C|0)|0,i=j+((m>>>12)-((i>>>0<C>>>0)+h0)|0)|0,i=a>>>0<f>>>0?i+1|0:i,f=x(I,0,O,0),t=f+a|0,a=j+i|0,a=t>>>0<f>>>0?a+1|0:a,i=t,t=x(N,0,c0,0),i=i+t|0,f=j+a|0,f=i>>>0<t>>>0?f+1|0:f,a=x(v,0,G,0),i=a+i|0,t=j+f|0,t=i>>>0<a>>>0?t+1|0:t,f=x(q,0,_,0),a=f+i|0,i=j+t|0,m=a,t=a>>>0<f>>>0?i+1|0:i,i=x(S,0,e0,0),f=j,v=x(H,0,V,0),a=v+i|0,i=j+f|0,i=a>>>0<v>>>0?i+1|0:i,v=x(J,0,K,0),f=v+a|0,a=j+i|0,i=x(Q,0,e,0),e=i+f|0,f=j+(f>>>0<v>>>0?a+1|0:a)|0,f=e>>>0<i>>>0?f+1|0:f,a=x(y,0,333,0),v=e,e=a+(m-e|0)|0,H=f,i=j+(t-(f+(m>>>0<v>>>0)|0)|0)|0,i=e>>>0<a>>>0?i+1|0:i,a=x(b,0,502512965,0),e=a+e|0,i=j+i|0,i=e>>>0<a>>>0?i+1|0:i,t=x(k,0,501691798,0),e=t+e|0,a=j+i|0,a=e>>>0<t>>>0?a+1|0:a,i=x(d,0,9640146,0),e=i+e|0,f=j+a|0,f=e>>>0<i>>>0?f+1|0:f,i=x(d,0,485872621,0),t=g+j|0,i=i+c|0,t=i>>>0<c>>>0?t+1|0:t,a=t>>>29|0,t=(t&536870911)<<3|i>>>29,e=t+e|0,i=a+f|0,a=e>>>0<t>>>0?i+1|0:i,m=x(e,a,307527195,0)&536870911,f=x(m,0,9640146,0),t=f+W|0,i=j+P|0,i=t>>>0<f>>>0?i+1|0:i,q=x(m,0,485872621,0),f=a+j|0,a=t,t=e,e=e+q|0,f=t>>>0>e>>>0?f+1|0:f,t=f>>>29|0,f=(f&536870911)<<3|e>>>29,e=a+f|0,a=i+t|0,c=e,e=e>>>0<f>>>0?a+1|0:a,n[R+12>>2]=c&536870911,i=x(Y,0,c0,0),a=i-Z|0,i=j-((i>>>0<Z>>>0)+V0|0)|0,t=x(w,0,O,0),a=t+a|0,i=j+i|0,i=a>>>0<t>>>0?i+1|0:i,t=x(N,0,G,0),a=t+a|0,f=j+i|0,f=a>>>0<t>>>0?f+1|0:f,i=a,a=x(I,0,_,0),i=i+a|0,t=j+f|0,t=i>>>0<a>>>0?t+1|0:t,f=i,i=x(V,0,Q,0),a=j,q=x(J,0,S,0),i=q+i|0,a=j+a|0,g=i>>>0<q>>>0?a+1|0:a,q=i,i=t-(g+(f>>>0<i>>>0)|0)|0,t=u>>>12|0,a=u<<20,u=a+(f-q|0)|0,i=i+t|0,i=u>>>0<a>>>0?i+1|0:i,a=x(k,0,333,0),u=a+u|0,f=j+i|0,f=u>>>0<a>>>0?f+1|0:f,i=x(d,0,502512965,0),u=i+u|0,a=j+f|0,a=u>>>0<i>>>0?a+1|0:a,t=x(m,0,501691798,0),u=t+u|0,i=j+a|0,i=u>>>0<t>>>0?i+1|0:i,f=e>>>29|0,a=u,u=(e&536870911)<<3|c>>>29,e=a+u|0,t=i+f|0,c=e,e=e>>>0<u>>>0?t+1|0:t,n[R+16>>2]=c&536870911,u=x(Y,0,I,0),i=j,a=x(w,0,N,0),u=a+u|0,i=j+i|0,i=u>>>0<a>>>0?i+1|0:i,f=u,u=x(J,0,Q,0),t=u+M|0,N=j,a=N+k0|0,I=x(G,0,_,0),M=I+(f-t|0)|0,f=j+(i-((t>>>0>f>>>0)+(u>>>0>t>>>0?a+1|0:a)|0)|0)|0,a=h>>>12|0,h=h<<20,i=h+M|0,t=a+(M>>>0<I>>>0?f+1|0:f)|0,f=x(d,0,333,0),a=f+i|0,i=j+(i>>>0<h>>>0?t+1|0:t)|0,i=a>>>0<f>>>0?i+1|0:i,t=x(m,0,502512965,0),a=t+a|0,i=j+i|0,i=a>>>0<t>>>0?i+1|0:i,t=e>>>29|0,f=a,a=(e&536870911)<<3|c>>>29,e=f+a|0,f=i+t|0,h=e,e=e>>>0<a>>>0?f+1|0:f,n[R+20>>2]=h&536870911,i=x(w,0,_,0),a=j,t=x(Y,0,G,0),i=t+i|0,a=j+a|0,t=(i>>>0<t>>>0?a+1|0:a)-((i>>>0<p>>>0)+l0|0)|0,w=y<<20,a=w+(i-p|0)|0,i=(y>>>12|0)+t|0,i=a>>>0<w>>>0?i+1|0:i,f=x(m,0,333,0),a=f+a|0,t=j+i|0,t=a>>>0<f>>>0?t+1|0:t,f=e>>>29|0,i=(e&536870911)<<3|h>>>29,e=i+a|0,a=t+f|0,a=e>>>0<i>>>0?a+1|0:a,f=e,n[R+24>>2]=f&536870911,i=H+(b>>>12|0)|0,w=v+(b<<20)|0,i=w>>>0<v>>>0?i+1|0:i,e=a,a=a>>>29|0,t=(e&536870911)<<3|f>>>29,e=t+w|0,i=i+a|0,a=e,e=a>>>0<t>>>0?i+1|0:i,n[R+28>>2]=a&536870911,f=U0+(k>>>12|0)|0,t=d0+(k<<20)|0,f=t>>>0<d0>>>0?f+1|0:f,i=e>>>29|0,a=(e&536870911)<<3|a>>>29,e=a+t|0,t=i+f|0,t=e>>>0<a>>>0?t+1|0:t,i=e,n[R+32>>2]=i&536870911,a=g+(d>>>12|0)|0,w=q+(d<<20)|0,a=w>>>0<q>>>0?a+1|0:a,e=t,t=t>>>29|0,f=(e&536870911)<<3|i>>>29,e=f+w|0,i=a+t|0,t=e,e=t>>>0<f>>>0?i+1|0:i,n[R+36>>2]=t&536870911,i=N+(m>>>12|0)|0,f=u+(m<<20)|0,u=f>>>0<u>>>0?i+1|0:i,i=e>>>29|0,a=(e&536870911)<<3|t>>>29,e=a+f|0,f=u+i|0,n[R+44>>2]=((e>>>0<a>>>0?f+1|0:f)&536870911)<<3|e>>>29,n[R+40>>2]=e&536870911,Hu(r,R+12|0),l=R+48|0}function Mf(r,e,u){var i=0,a=0,t=0;for(i=l-48|0,l=i,f0(i+12|0,36);;){if((a|0)!=36){t=n[u+a>>2]+(n[e+a>>2]+(t>>>29|0)|0)|0,n[(i+12|0)+a>>2]=t&536870911,a=a+4|0;continue}break}Hu(r,i+12|0),l=i+48|0}function f6(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;u=n[e+32>>2],s[r+29|0]=u,t=n[e>>2],s[r|0]=t,s[r+31|0]=u>>>16,s[r+30|0]=u>>>8,f=n[e+28>>2],s[r+28|0]=f>>>21,s[r+27|0]=f>>>13,s[r+26|0]=f>>>5,u=n[e+24>>2],s[r+24|0]=u>>>18,s[r+23|0]=u>>>10,s[r+22|0]=u>>>2,c=n[e+20>>2],s[r+20|0]=c>>>15,s[r+19|0]=c>>>7,i=n[e+16>>2],s[r+17|0]=i>>>20,s[r+16|0]=i>>>12,s[r+15|0]=i>>>4,a=n[e+12>>2],s[r+13|0]=a>>>17,s[r+12|0]=a>>>9,s[r+11|0]=a>>>1,d=n[e+8>>2],s[r+9|0]=d>>>14,s[r+8|0]=d>>>6,e=n[e+4>>2],s[r+6|0]=e>>>19,s[r+5|0]=e>>>11,s[r+4|0]=e>>>3,s[r+2|0]=t>>>16,s[r+1|0]=t>>>8,s[r+25|0]=f<<3|u>>>26,s[r+21|0]=u<<6|c>>>23,s[r+18|0]=c<<1|i>>>28,s[r+14|0]=i<<4|a>>>25,s[r+10|0]=a<<7|d>>>22,s[r+7|0]=d<<2|e>>>27,s[r+3|0]=e<<5|t>>>24}function G0(r,e){var u=0;u=l-80|0,l=u,If(u,e),yn(r,u),l=u+80|0}function D0(r,e,u){var i=0,a=0,t=0;for(i=l-48|0,l=i,a=i+8|0,A(a,e,40),e=0;;){if((e|0)!=40){t=e+a|0,n[t>>2]=n[t>>2]+n[e+u>>2],e=e+4|0;continue}break}A(r,a,40),l=i+48|0}function Wf(r){var e=0;return e=l-32|0,l=e,Vn(e,r),r=F0(s[e|0]&1),l=e+32|0,r}function Yf(r,e){var u=0,i=0;u=l-48|0,l=u,i=u+8|0,Jn(i,r),Sn(r,i,e),l=u+48|0}function Sn(r,e,u){var i=0;u=0-(u&255)|0,i=n[r>>2],n[r>>2]=u&(i^n[e>>2])^i,i=n[r+4>>2],n[r+4>>2]=u&(i^n[e+4>>2])^i,i=n[r+8>>2],n[r+8>>2]=u&(i^n[e+8>>2])^i,i=n[r+12>>2],n[r+12>>2]=u&(i^n[e+12>>2])^i,i=n[r+16>>2],n[r+16>>2]=u&(i^n[e+16>>2])^i,i=n[r+20>>2],n[r+20>>2]=u&(i^n[e+20>>2])^i,i=n[r+24>>2],n[r+24>>2]=u&(i^n[e+24>>2])^i,i=n[r+28>>2],n[r+28>>2]=u&(i^n[e+28>>2])^i,i=n[r+32>>2],n[r+32>>2]=u&(i^n[e+32>>2])^i,i=r,r=n[r+36>>2],n[i+36>>2]=u&(r^n[e+36>>2])^r}function A2(r,e){var u=0,i=0,a=0;u=e+120|0,u0(r,e,u),i=e+40|0,a=e+80|0,u0(r+40|0,i,a),u0(r+80|0,a,u),u0(r+120|0,e,i)}function k4(r,e,u,i,a){var t=0,f=0,c=0;t=l-16|0,l=t,n[t+4>>2]=u,n[t>>2]=e,n[t+12>>2]=a,n[t+8>>2]=i,f=oi(t),c=oi(t+8|0),n[r+16>>2]=0,n[r+12>>2]=a,n[r+8>>2]=i,n[r+4>>2]=u,n[r>>2]=e,n[r+20>>2]=f>>>0>c>>>0?c:f,l=t+16|0}function Vn(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;u=l-128|0,l=u,n[u+120>>2]=n[e+36>>2],n[u+124>>2]=0,n[u+112>>2]=n[e+32>>2],n[u+116>>2]=0,n[u+104>>2]=n[e+28>>2],n[u+108>>2]=0,n[u+96>>2]=n[e+24>>2],n[u+100>>2]=0,n[u+88>>2]=n[e+20>>2],n[u+92>>2]=0,n[u+80>>2]=n[e+16>>2],n[u+84>>2]=0,n[u+72>>2]=n[e+12>>2],n[u+76>>2]=0,n[u+64>>2]=n[e+8>>2],n[u+68>>2]=0,n[u+56>>2]=n[e+4>>2],n[u+60>>2]=0,n[u+48>>2]=n[e>>2],n[u+52>>2]=0,yn(u+8|0,u+48|0),t=n[u+44>>2],f=n[u+40>>2],c=n[u+36>>2],d=n[u+32>>2],b=n[u+28>>2],a=n[u+24>>2],k=n[u+20>>2],h=n[u+16>>2],i=n[u+12>>2],e=n[u+8>>2],e=T(t+(f+(c+(d+(b+(a+(k+(h+(i+(e+19>>>26|0)>>>25|0)>>>26|0)>>>25|0)>>>26|0)>>>25|0)>>>26|0)>>>25|0)>>>26|0)>>>25|0,19)+e|0,s[r|0]=e,s[r+2|0]=e>>>16,s[r+1|0]=e>>>8,i=i+(e>>>26|0)|0,s[r+5|0]=i>>>14,s[r+4|0]=i>>>6,s[r+3|0]=e>>>24&3|i<<2,e=(i>>>25|0)+h|0,s[r+8|0]=e>>>13,s[r+7|0]=e>>>5,s[r+6|0]=e<<3|(i&29360128)>>>22,i=(e>>>26|0)+k|0,s[r+11|0]=i>>>11,s[r+10|0]=i>>>3,s[r+9|0]=i<<5|(e&65011712)>>>21,e=(i>>>25|0)+a|0,s[r+15|0]=e>>>18,s[r+14|0]=e>>>10,s[r+13|0]=e>>>2,a=b+(e>>>26|0)|0,s[r+16|0]=a,s[r+12|0]=e<<6|(i&33030144)>>>19,s[r+18|0]=a>>>16,s[r+17|0]=a>>>8,e=(a>>>25|0)+d|0,s[r+21|0]=e>>>15,s[r+20|0]=e>>>7,s[r+19|0]=a>>>24&1|e<<1,i=(e>>>26|0)+c|0,s[r+24|0]=i>>>13,s[r+23|0]=i>>>5,s[r+22|0]=i<<3|(e&58720256)>>>23,e=(i>>>25|0)+f|0,s[r+27|0]=e>>>12,s[r+26|0]=e>>>4,s[r+25|0]=e<<4|(i&31457280)>>>21,i=(e>>>26|0)+t|0,s[r+30|0]=i>>>10,s[r+29|0]=i>>>2,s[r+31|0]=(i&33292288)>>>18,s[r+28|0]=i<<6|(e&66060288)>>>20,l=u+128|0}function h4(r,e){var u=0,i=0,a=0;for(u=l-32|0,l=u,k4(u+8|0,r,r+32|0,e,e+32|0),r=n[u+28>>2],i=n[u+24>>2],e=r-i|0,e=r>>>0>=e>>>0?e:0,r=i+n[u+16>>2]|0,i=i+n[u+8>>2]|0,a=1;;){if(e){e=e-1|0,a=Rf(i,r)&a,r=r+1|0,i=i+1|0;continue}break}return r=F0(a),l=u+32|0,r}function Jn(r,e){var u=0,i=0,a=0;a=l-48|0,l=a,i=a+8|0,A(i,e,40),u=l-128|0,l=u,n[u+80>>2]=536870896-n[i+36>>2],n[u+84>>2]=0,n[u+72>>2]=1073741808-n[i+32>>2],n[u+76>>2]=0,n[u+64>>2]=536870896-n[i+28>>2],n[u+68>>2]=0,n[u+56>>2]=1073741808-n[i+24>>2],n[u+60>>2]=0,n[u+48>>2]=536870896-n[i+20>>2],n[u+52>>2]=0,n[u+40>>2]=1073741808-n[i+16>>2],n[u+44>>2]=0,n[u+32>>2]=536870896-n[i+12>>2],n[u+36>>2]=0,n[u+24>>2]=1073741808-n[i+8>>2],n[u+28>>2]=0,n[u+16>>2]=536870896-n[i+4>>2],n[u+20>>2]=0,n[u+8>>2]=1073741520-n[i>>2],n[u+12>>2]=0,e=u+88|0,yn(e,u+8|0),A(i,e,40),l=u+128|0,A(r,i,40),l=a+48|0}function Gu(r,e){var u=0;return u=l+-64|0,l=u,Vn(u,r),r=u+32|0,Vn(r,e),r=h4(u,r),l=u- -64|0,r}function y4(r,e){var u=0,i=0;u=l-160|0,l=u,i=u+80|0,Pf(i,e),e=A(u,i,40),A(e+40|0,e+120|0,40),u=e+80|0,L2(u,e,5),u0(r,u,e+40|0),l=e+160|0}function Pf(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;u=l-768|0,l=u,a=u+8|0,G0(a,e),c=u+728|0,G0(c,a),t=u+48|0,G0(t,c),i=u+88|0,u0(i,e,t),t=u+128|0,u0(t,a,i),e=u+168|0,G0(e,t),a=u+208|0,u0(a,i,e),i=u+248|0,L2(i,a,5),e=u+288|0,u0(e,i,a),i=u+328|0,L2(i,e,10),a=u+368|0,u0(a,i,e),i=u+408|0,L2(i,a,20),f=u+448|0,u0(f,i,a),i=u+488|0,L2(i,f,10),a=u+528|0,u0(a,i,e),i=u+568|0,L2(i,a,50),e=u+608|0,u0(e,i,a),i=u+648|0,L2(i,e,100),f=u+688|0,u0(f,i,e),L2(c,f,50),u0(r,c,a),A(r+40|0,t,40),l=u+768|0}function L2(r,e,u){var i=0;for(i=l-80|0,l=i,G0(i,e),u=(u>>>0<=1?1:u)-1|0;;){if(u){e=i+40|0,G0(e,i),A(i,e,40),u=u-1|0;continue}break}A(r,i,40),l=i+80|0}function Of(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0;a=l-448|0,l=a,y=a+244|0,xf(y,e),t=a+284|0,G0(t,y),i=a+324|0,K0(i,t,1158340),b=a+84|0,u0(b,t,1158380),t=a+364|0,D0(t,b,1158340),c=l-240|0,l=c,u=c+200|0,G0(u,t),u0(c,u,t),G0(u,c),f=c+40|0,u0(f,u,t),k=c+120|0,u0(k,i,c),u0(u,i,f),f=l-128|0,l=f,h=f+48|0,Pf(h,u),d=f+8|0,A(d,h,40),L2(h,d,2),d=c+160|0,u0(d,u,h),l=f+128|0,f=c+80|0,u0(f,k,d),G0(u,f),u0(k,t,u),h=Gu(k,i),Jn(u,i),t=Gu(k,u),Jn(u,i),u0(d,u,1158420),i=Gu(k,d),u0(u,1158420,f),Sn(f,u,F0(t|i)),Yf(f,Wf(f)),i=a+404|0,w=i,g=F0(t|h),s[w|0]=g,A(i+4|0,f,40),l=c+240|0,c=o[a+404|0],A(b,a+408|0,40),t=A(a+124|0,y,40),i=a+4|0,A(i,b,40),u=a+44|0,A(u,t,40),c?(Yf(i,F0(o[e+31|0]>>>7|0)),A(b,i,40),u0(a+204|0,i,u),A(t,u,40),A(a+164|0,1158340,40),A(r+4|0,b,160),e=1):e=0,n[r>>2]=e,l=a+448|0}function Hu(r,e){var u=0,i=0,a=0,t=0,f=0;for(i=l-48|0,l=i,f0(i+12|0,36);;){if((u|0)!=36){a=(n[e+u>>2]+(a>>31)|0)-n[u+1158532>>2]|0,n[(i+12|0)+u>>2]=a&536870911,u=u+4|0;continue}break}for(t=i+12|0,e=0,a=0-(F0(a>>>31|0)&255)|0,u=0;;){if((e|0)!=36){f=e+t|0,u=(n[f>>2]+(u>>>29|0)|0)+(n[e+1158532>>2]&a)|0,n[f>>2]=u&536870911,e=e+4|0;continue}break}A(r,t,36),l=i+48|0}function Nf(r,e,u){var i=0,a=0,t=0,f=0;for(i=l-320|0,l=i,i=A(i,1158340,40),A(i+40|0,1158340,40),A(i+80|0,1158340,40),f0(i+120|0,40),u=u<<24,a=u>>31,f=a^(u>>24)+a,u=1;;){if((u|0)!=9){t=u^f,Tf(i,e,F0((t|0-t)<<16>>16>=0)),e=e+160|0,u=u+1|0;continue}break}u=F0(a&1),a=i+160|0,e=A(a,i+40|0,40),A(e+80|0,i+80|0,40),Jn(e+120|0,i+120|0),A(e+40|0,i,40),Tf(i,a,u),A(r,i,160),l=i+320|0}function Tf(r,e,u){Sn(r,e,u),Sn(r+40|0,e+40|0,u),Sn(r+80|0,e+80|0,u),Sn(r+120|0,e+120|0,u)}function yn(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;f=n[e+52>>2],a=n[e+36>>2],t=a>>>26|0,k=n[e+32>>2],a=(a&67108863)<<6|k>>>26,d=a+n[e+40>>2]|0,u=t+n[e+44>>2]|0,u=a>>>0>d>>>0?u+1|0:u,a=(u&33554431)<<7|d>>>25,c=a+n[e+48>>2]|0,f=(u>>>25|0)+f|0,a=a>>>0>c>>>0?f+1|0:f,n[r+24>>2]=c&67108863,t=n[e+20>>2],u=n[e+4>>2],f=u>>>26|0,h=n[e>>2],u=(u&67108863)<<6|h>>>26,b=u+n[e+8>>2]|0,i=f+n[e+12>>2]|0,i=u>>>0>b>>>0?i+1|0:i,u=i>>>25|0,i=(i&33554431)<<7|b>>>25,f=i+n[e+16>>2]|0,t=u+t|0,i=i>>>0>f>>>0?t+1|0:t,n[r+8>>2]=f&67108863,t=a>>>26|0,a=(a&67108863)<<6|c>>>26,u=a+n[e+56>>2]|0,t=t+n[e+60>>2]|0,a=u>>>0<a>>>0?t+1|0:t,n[r+28>>2]=u&33554431,t=i>>>26|0,i=(i&67108863)<<6|f>>>26,c=i+n[e+24>>2]|0,f=t+n[e+28>>2]|0,i=i>>>0>c>>>0?f+1|0:f,n[r+12>>2]=c&33554431,f=a>>>25|0,t=(a&33554431)<<7|u>>>25,a=t+n[e+64>>2]|0,u=f+n[e+68>>2]|0,f=a,a=a>>>0<t>>>0?u+1|0:u,n[r+32>>2]=f&67108863,u=i>>>25|0,c=(i&33554431)<<7|c>>>25,i=c+(k&67108863)|0,t=i>>>0<c>>>0?u+1|0:u,u=(d&33554431)+((t&67108863)<<6|i>>>26)|0,n[r+20>>2]=u,n[r+16>>2]=i&67108863,i=n[e+76>>2],t=a>>>26|0,u=n[e+72>>2],e=(a&67108863)<<6|f>>>26,a=u+e|0,i=i+t|0,i=e>>>0>a>>>0?i+1|0:i,n[r+36>>2]=a&33554431,e=r,r=x((i&33554431)<<7|a>>>25,i>>>25|0,19,0),a=h&67108863,r=r+a|0,u=j,u=r>>>0<a>>>0?u+1|0:u,i=(b&33554431)+((u&67108863)<<6|r>>>26)|0,n[e+4>>2]=i,n[e>>2]=r&67108863}function If(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0;k=r,P=n[e+12>>2],N=n[e>>2],m=N<<1,r=x(P,0,m,0),p=j,d=n[e+4>>2],w=d<<1,a=n[e+8>>2],g=x(w,0,a,0),r=g+r|0,u=j+p|0,u=r>>>0<g>>>0?u+1|0:u,i=n[e+32>>2],W=T(i,19),b=n[e+20>>2],Y=b<<1,g=x(W,0,Y,0),p=g+r|0,r=j+u|0,y=p,v=g>>>0>y>>>0?r+1|0:r,f=n[e+36>>2],p=T(f,19),g=n[e+16>>2],r=x(p,0,g,0),t=j,R=n[e+28>>2],c=T(R,19),M=n[e+24>>2],e=x(c,0,M,0),r=e+r|0,u=j+t|0,u=r>>>0<e>>>0?u+1|0:u,e=y,y=r<<1,e=e+y|0,r=(u<<1|r>>>31)+v|0,n[k+24>>2]=e,n[k+28>>2]=e>>>0<y>>>0?r+1|0:r,v=T(M,19),r=x(v,0,Y,0),e=j,I=d,y=x(m,0,d,0),d=y+r|0,r=j+e|0,r=d>>>0<y>>>0?r+1|0:r,e=P<<1,y=x(W,0,e,0),d=y+d|0,r=j+r|0,y=d>>>0<y>>>0?r+1|0:r,r=x(p,0,a,0),t=j,q=x(g,0,c,0),r=q+r|0,u=j+t|0,h=d,d=r,r=(r>>>0<q>>>0?u+1|0:u)<<1|r>>>31,t=d<<1,d=h+t|0,u=r+y|0,n[k+8>>2]=d,n[k+12>>2]=t>>>0>d>>>0?u+1|0:u,r=x(e,0,M,0),d=j,y=g<<1,q=x(y,0,b,0),t=q+r|0,r=j+d|0,r=t>>>0<q>>>0?r+1|0:r,u=t,t=R,d=a<<1,q=x(t,0,d,0),R=u+q|0,r=j+r|0,r=q>>>0>R>>>0?r+1|0:r,u=R,R=i,q=x(i,0,w,0),i=u+q|0,u=j+r|0,u=i>>>0<q>>>0?u+1|0:u,r=i,q=f,i=x(f,0,m,0),f=r+i|0,r=j+u|0,n[k+72>>2]=f,n[k+76>>2]=i>>>0>f>>>0?r+1|0:r,r=x(d,0,b,0),f=j,i=x(g,0,e,0),r=i+r|0,u=j+f|0,u=r>>>0<i>>>0?u+1|0:u,i=x(w,0,M,0),f=i+r|0,r=j+u|0,r=i>>>0>f>>>0?r+1|0:r,i=f,f=x(m,0,t,0),i=i+f|0,r=j+r|0,f=i>>>0<f>>>0?r+1|0:r,r=x(p,0,R,0),u=j<<1|r>>>31,h=i,i=r<<1,r=h+i|0,u=u+f|0,n[k+56>>2]=r,n[k+60>>2]=r>>>0<i>>>0?u+1|0:u,r=x(w,0,g,0),i=j,u=x(d,0,P,0),f=u+r|0,r=j+i|0,r=u>>>0>f>>>0?r+1|0:r,i=f,f=x(m,0,b,0),i=i+f|0,r=j+r|0,r=i>>>0<f>>>0?r+1|0:r,u=i,f=t<<1,i=x(W,0,f,0),h=u+i|0,r=j+r|0,u=i>>>0>h>>>0?r+1|0:r,i=x(p,0,M,0),r=j<<1|i>>>31,O=h,h=i<<1,i=O+h|0,u=r+u|0,n[k+40>>2]=i,n[k+44>>2]=i>>>0<h>>>0?u+1|0:u,r=x(w,0,e,0),i=j,h=x(a,0,a,0),r=h+r|0,u=j+i|0,u=r>>>0<h>>>0?u+1|0:u,h=x(m,0,g,0),i=h+r|0,r=j+u|0,r=i>>>0<h>>>0?r+1|0:r,u=x(W,0,M<<1,0),i=u+i|0,r=j+r|0,r=u>>>0>i>>>0?r+1|0:r,u=i,i=r,r=x(p,0,Y,0),h=j,O=x(c,0,t,0),t=O+r|0,r=j+h|0,r=(t>>>0<O>>>0?r+1|0:r)<<1|t>>>31,h=t<<1,t=h+u|0,u=r+i|0,n[k+32>>2]=t,n[k+36>>2]=t>>>0<h>>>0?u+1|0:u,r=x(m,0,a,0),a=j,t=x(w,0,I,0),r=t+r|0,u=j+a|0,u=r>>>0<t>>>0?u+1|0:u,t=x(M,0,v,0),a=t+r|0,r=j+u|0,r=a>>>0<t>>>0?r+1|0:r,t=x(W,0,y,0),a=t+a|0,r=j+r|0,i=a,t=i>>>0<t>>>0?r+1|0:r,r=x(p,0,e,0),I=j,u=x(Y,0,c,0),a=u+r|0,r=j+I|0,r=(u>>>0>a>>>0?r+1|0:r)<<1|a>>>31,u=i,i=a<<1,a=u+i|0,u=r+t|0,n[k+16>>2]=a,n[k+20>>2]=a>>>0<i>>>0?u+1|0:u,r=x(v,0,y,0),a=j,v=x(N,0,N,0),r=v+r|0,u=j+a|0,u=r>>>0<v>>>0?u+1|0:u,v=x(W,0,d,0),a=v+r|0,r=j+u|0,r=a>>>0<v>>>0?r+1|0:r,v=a,a=r,r=x(e,0,c,0),y=j,b=x(T(b,19),0,b,0),c=b+r|0,r=j+y|0,r=c>>>0<b>>>0?r+1|0:r,b=x(w,0,p,0),c=b+c|0,r=j+r|0,r=(c>>>0<b>>>0?r+1|0:r)<<1|c>>>31,b=c<<1,c=b+v|0,u=r+a|0,n[k>>2]=c,n[k+4>>2]=c>>>0<b>>>0?u+1|0:u,r=x(M,0,d,0),a=j,c=x(g,0,g,0),r=c+r|0,u=j+a|0,u=r>>>0<c>>>0?u+1|0:u,c=x(e,0,Y,0),a=c+r|0,r=j+u|0,r=a>>>0<c>>>0?r+1|0:r,c=x(w,0,f,0),a=c+a|0,r=j+r|0,r=a>>>0<c>>>0?r+1|0:r,i=a,a=x(m,0,R,0),b=i+a|0,r=j+r|0,c=a>>>0>b>>>0?r+1|0:r,a=x(p,0,q,0),r=j<<1|a>>>31,i=b,b=a<<1,a=i+b|0,u=r+c|0,n[k+64>>2]=a,n[k+68>>2]=a>>>0<b>>>0?u+1|0:u,r=x(e,0,P,0),e=j,g=x(g,0,d,0),r=g+r|0,u=j+e|0,w=x(w,0,Y,0),e=w+r|0,r=j+(r>>>0<g>>>0?u+1|0:u)|0,r=e>>>0<w>>>0?r+1|0:r,m=x(m,0,M,0),e=m+e|0,r=j+r|0,r=e>>>0<m>>>0?r+1|0:r,i=e,e=x(W,0,R,0),w=i+e|0,r=j+r|0,m=e>>>0>w>>>0?r+1|0:r,e=x(p,0,f,0),r=j<<1|e>>>31,i=w,w=e<<1,e=i+w|0,u=r+m|0,n[k+48>>2]=e,n[k+52>>2]=e>>>0<w>>>0?u+1|0:u}function Xn(r,e){var u=0,i=0;u=e+120|0,u0(r,e,u),i=e+40|0,e=e+80|0,u0(r+40|0,i,e),u0(r+80|0,e,u)}function un(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;for(i=l-288|0,l=i,f=i+8|0,G0(f,e),c=i+48|0,d=e+40|0,G0(c,d),b=i+88|0,u=l-80|0,l=u,If(u,e+80|0);;){if((a|0)!=80){t=u+a|0,h=n[t+4>>2],k=n[t>>2],n[t>>2]=k<<1,n[t+4>>2]=h<<1|k>>>31,a=a+8|0;continue}break}yn(b,u),l=u+80|0,u=i+128|0,D0(u,e,d),a=i+168|0,G0(a,u),e=i+208|0,D0(e,c,f),u=i+248|0,K0(u,c,f),K0(r,a,e),K0(r+120|0,b,u),A(r+40|0,e,40),A(r+80|0,u,40),l=i+288|0}function Ef(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0;w=n[u>>2],a=n[e>>2],g=n[u+4>>2],t=n[e+4>>2],m=n[u+8>>2],f=n[e+8>>2],p=n[u+12>>2],c=n[e+12>>2],v=n[u+16>>2],d=n[e+16>>2],q=n[u+20>>2],b=n[e+20>>2],R=n[u+24>>2],k=n[e+24>>2],M=n[u+28>>2],h=n[e+28>>2],W=n[u+32>>2],y=n[e+32>>2],Y=n[u+36>>2],u=n[e+36>>2],e=0-(i&255)|0,n[r+36>>2]=(Y^u)&e^u,n[r+32>>2]=e&(y^W)^y,n[r+28>>2]=e&(h^M)^h,n[r+24>>2]=e&(k^R)^k,n[r+20>>2]=e&(b^q)^b,n[r+16>>2]=e&(d^v)^d,n[r+12>>2]=e&(c^p)^c,n[r+8>>2]=e&(f^m)^f,n[r+4>>2]=e&(t^g)^t,n[r>>2]=e&(a^w)^a}function s6(r,e){var u=0;u=e+40|0,D0(r,u,e),K0(r+40|0,u,e),A(r+80|0,e+80|0,40),u0(r+120|0,e+120|0,1158568)}function w4(r,e){var u=0,i=0,a=0,t=0;a=l-128|0,l=a,u=a+88|0,y4(u,e+80|0),i=a+8|0,u0(i,e,u),u0(a+48|0,e+40|0,u),e=l-32|0,l=e,Vn(e,i+40|0),t=Wf(i),u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),i=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,s[e+31|0]=o[e+31|0]^t<<7,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,l=e+32|0,l=a+128|0}function g4(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;for(a=l-1952|0,l=a,c=a+8|0,i=l-1760|0,l=i,s6(i+1600|0,1158608);;){if((u|0)!=1280){A(u+i|0,i+1600|0,160),u=u+160|0;continue}break}for(u=0;;){if((u|0)==1120)A(c,i,1280),l=i+1760|0;else{t=i+1600|0,f=u+i|0,Qn(t,1158608,f),d=i+1440|0,A2(d,t),t=i+1280|0,s6(t,d),A(f+160|0,t,160),u=u+160|0;continue}break}for(u=0,t=f0(a+1288|0,64),i=t;;){if((u|0)==32)n:for(u=0;;){if((u|0)==63)break n;e=u+t|0,f=o[e|0],i=f+8|0,s[e|0]=f-(i&240),e=e+1|0,s[e|0]=o[e|0]+(i<<24>>28),u=u+1|0}else{f=o[e+u|0],s[i+1|0]=f>>>4,s[i|0]=f&15,i=i+2|0,u=u+1|0;continue}break}for(e=a+1472|0,f0(e,40),A(a+1512|0,1158340,40),A(a+1552|0,1158340,40),f0(a+1592|0,40),u=a+1792|0,Nf(u,c,o[a+1351|0]),Qn(a+1632|0,e,u),i=62;;){if((i|0)!=-1){u=a+1352|0,e=a+1632|0,Xn(u,e),un(e,u),Xn(u,e),un(e,u),Xn(u,e),un(e,u),Xn(u,e),un(e,u),u=a+1472|0,A2(u,e),c=a+1792|0,Nf(c,a+8|0,o[(a+1288|0)+i|0]),i=i-1|0,Qn(e,u,c);continue}break}A2(r,a+1632|0),l=a+1952|0}function Gf(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0;c=l-48|0,l=c,k=f0(r,256),r=c+8|0,f0(r,40),u=l-48|0,l=u,n[u+40>>2]=32,n[u+44>>2]=8,n[u+36>>2]=e,i=l-16|0,l=i,b=r+32|0,n[i+12>>2]=b,n[i+8>>2]=r,a=u+36|0,t=Bn(a),f=c6(i+8|0),e=u+8|0,n[e+20>>2]=0,n[e+16>>2]=b,n[e+12>>2]=r,n[e+8>>2]=n[a+8>>2],r=n[a+4>>2],n[e>>2]=n[a>>2],n[e+4>>2]=r,n[e+24>>2]=t>>>0>f>>>0?f:t,l=i+16|0,e=n[u+32>>2],r=n[u+28>>2],i=e-r|0,t=e>>>0>=i>>>0?i:0,e=n[u+20>>2]+(r<<3)|0,i=n[u+16>>2],r=T(i,r),a=n[u+12>>2]-r|0,r=r+n[u+8>>2]|0;n:{u:{for(;;){if(t){if(((i>>>0<a>>>0?i:a)|0)!=8)break u;f=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[e>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[e+4>>2]=f,t=t-1|0,e=e+8|0,a=a-i|0,r=r+i|0;continue}break}l=u+48|0;break n}L()}for(r=0;;){i=r>>>0<=256?256:r;n:{for(;;){if((r|0)==(i|0))break n;if(u=(c+8|0)+(r>>>3&536870904)|0,e=u,a=n[e>>2],t=n[e+4>>2],e=r&31,f=((1<<e)-1&t)<<32-e|a>>>e,a=r&63,e=a>>>0>=32?t>>>e|0:f,a>>>0>=59&&(a=n[u+8>>2],u=0-r|0,e=e|((u&63)>>>0<32?a<<u:0)),e=d+(e&31)|0,u=d>>>0>e>>>0,!(e&1)){r=r+1|0;continue}break}d=!u&e>>>0>=16|u,s[r+k|0]=e-(d?32:0),r=r+5|0;continue}break}l=c+48|0}function Du(r,e){var u=0,i=0,a=0,t=0,f=0,c=0;for(u=l-32|0,n[u+24>>2]=0,n[u+28>>2]=0,n[u+16>>2]=0,n[u+20>>2]=0,n[u+8>>2]=0,n[u+12>>2]=0,n[u>>2]=0,n[u+4>>2]=0;;){n:{if((t|0)!=8)for(c=(t<<2)+u|0,f=n[c>>2],i=0,a=e;;){if((i|0)==32)break n;f=o[a|0]<<i|f,i=i+8|0,a=a+1|0}e=n[u+28>>2],n[r+32>>2]=e>>>8,a=n[u>>2],n[r>>2]=a&536870911,i=e<<21,e=n[u+24>>2],n[r+28>>2]=(i|e>>>11)&536870911,i=e<<18,e=n[u+20>>2],n[r+24>>2]=(i|e>>>14)&536870911,i=e<<15,e=n[u+16>>2],n[r+20>>2]=(i|e>>>17)&536870911,i=e<<12,e=n[u+12>>2],n[r+16>>2]=(i|e>>>20)&536870911,i=e<<9,e=n[u+8>>2],n[r+12>>2]=(i|e>>>23)&536870911,i=e<<6,e=n[u+4>>2],n[r+8>>2]=(i|e>>>26)&536870911,n[r+4>>2]=(e<<3|a>>>29)&536870911;return}n[c>>2]=f,e=e+4|0,t=t+1|0}}function Hf(r,e){var u=0,i=0,a=0,t=0;for(i=l-1920|0,l=i,s6(i+1760|0,e);;){if((u|0)!=1280){A(u+i|0,i+1760|0,160),u=u+160|0;continue}break}for(u=l-288|0,l=u,A(u+208|0,e+40|0,40),A(u+248|0,e+80|0,40),a=u+168|0,A(a,e,40),e=u+8|0,un(e,a),A2(i+1280|0,e),l=u+288|0,u=0;;){if((u|0)==1120)A(r,i,1280),l=i+1920|0;else{e=i+1760|0,a=u+i|0,Qn(e,i+1280|0,a),t=i+1600|0,A2(t,e),e=i+1440|0,s6(e,t),A(a+160|0,e,160),u=u+160|0;continue}break}}function Df(r,e,u){var i=0,a=0,t=0,f=0,c=0;i=l-288|0,l=i,a=i+8|0,t=e+40|0,D0(a,t,e),f=i+48|0,K0(f,t,e),t=i+88|0,u0(t,a,u+40|0),a=i+128|0,u0(a,f,u),f=i+168|0,u0(f,e+120|0,u+120|0),c=i+208|0,u0(c,e+80|0,u+80|0),e=i+248|0,D0(e,c,c),K0(r,t,a),D0(r+40|0,t,a),K0(r+80|0,e,f),D0(r+120|0,e,f),l=i+288|0}function Qn(r,e,u){var i=0,a=0,t=0,f=0,c=0;i=l-288|0,l=i,a=i+8|0,t=e+40|0,D0(a,t,e),f=i+48|0,K0(f,t,e),t=i+88|0,u0(t,a,u),a=i+128|0,u0(a,f,u+40|0),f=i+168|0,u0(f,e+120|0,u+120|0),c=i+208|0,u0(c,e+80|0,u+80|0),e=i+248|0,D0(e,c,c),K0(r,t,a),D0(r+40|0,t,a),D0(r+80|0,e,f),K0(r+120|0,e,f),l=i+288|0}function m4(r){var e=0,u=0,i=0,a=0,t=0,f=0;for(a=l-160|0,l=a,e=l-448|0,l=e,A(e+208|0,r+40|0,40),A(e+248|0,r+80|0,40),A(e+168|0,r,40),r=2;;){if(r){r=r-1|0,u=e+8|0,i=e+168|0,un(u,i),Xn(i,u);continue}break}return r=e+288|0,un(r,e+168|0),A2(a,r),l=e+448|0,r=l-160|0,l=r,r=f0(r,40),A(r+40|0,1158340,40),u=r+80|0,A(u,1158340,40),f0(r+120|0,40),e=l-160|0,l=e,u0(e,a,u),i=e+40|0,t=a+80|0,u0(i,r,t),i=Gu(e,i),f=e+80|0,u0(f,a+40|0,u),u=e+120|0,u0(u,r+40|0,t),u=F0(Gu(f,u)&i),l=e+160|0,l=r+160|0,l=a+160|0,(u&255)!=0}function Lf(r){var e=0,u=0;for(e=n[r>>2],u=n[r+4>>2];;){if((e|0)!=(u|0)){n[e>>2]=0,e=e+4|0,n[r>>2]=e;continue}break}}function Zf(r,e,u){var i=0;i=l-80|0,l=i,Ef(i,r,e,u),Ef(i+40|0,r+40|0,e+40|0,u),A(r,i,80),l=i+80|0}function Lu(r,e){var u=0,i=0;i=l+-64|0,l=i,n[i+24>>2]=0,n[i+28>>2]=0,n[i+16>>2]=0,n[i+20>>2]=0,n[i+8>>2]=0,n[i+12>>2]=0,n[i>>2]=0,n[i+4>>2]=0,n[i+56>>2]=0,n[i+60>>2]=0,n[i+48>>2]=0,n[i+52>>2]=0,n[i+40>>2]=0,n[i+44>>2]=0,n[i+32>>2]=0,n[i+36>>2]=0,X(i,32,e,32),X(i+32|0,32,e+32|0,32),u=n[i+28>>2],e=n[i+24>>2],s[r+24|0]=e,s[r+25|0]=e>>>8,s[r+26|0]=e>>>16,s[r+27|0]=e>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=n[i+20>>2],e=n[i+16>>2],s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=n[i+12>>2],e=n[i+8>>2],s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=n[i+4>>2],e=n[i>>2],s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,u=n[i+36>>2],e=n[i+32>>2],s[r+32|0]=e,s[r+33|0]=e>>>8,s[r+34|0]=e>>>16,s[r+35|0]=e>>>24,s[r+36|0]=u,s[r+37|0]=u>>>8,s[r+38|0]=u>>>16,s[r+39|0]=u>>>24,u=n[i+44>>2],e=n[i+40>>2],s[r+40|0]=e,s[r+41|0]=e>>>8,s[r+42|0]=e>>>16,s[r+43|0]=e>>>24,s[r+44|0]=u,s[r+45|0]=u>>>8,s[r+46|0]=u>>>16,s[r+47|0]=u>>>24,u=n[i+52>>2],e=n[i+48>>2],s[r+48|0]=e,s[r+49|0]=e>>>8,s[r+50|0]=e>>>16,s[r+51|0]=e>>>24,s[r+52|0]=u,s[r+53|0]=u>>>8,s[r+54|0]=u>>>16,s[r+55|0]=u>>>24,u=n[i+60>>2],e=n[i+56>>2],s[r+56|0]=e,s[r+57|0]=e>>>8,s[r+58|0]=e>>>16,s[r+59|0]=e>>>24,s[r+60|0]=u,s[r+61|0]=u>>>8,s[r+62|0]=u>>>16,s[r+63|0]=u>>>24,l=i- -64|0}function p4(r,e){var u=0;u=l+-64|0,l=u,u=f0(u,64),X(u,32,e,32),X(u+32|0,32,e+32|0,32),A(r,u,64),l=u- -64|0}function M0(r,e,u,i,a){var t=0,f=0,c=0;n:{u:{if(r>>>0>15|e>>>0>=16||(e=(e<<2)+a|0,r=(r<<2)+a|0,t=n[e>>2]+n[r>>2]|0,n[r>>2]=t,i>>>0>=16))break u;if(i=(i<<2)+a|0,t=L0(n[i>>2]^t,16),n[i>>2]=t,u>>>0<16)break n}L()}u=(u<<2)+a|0,a=t+n[u>>2]|0,n[u>>2]=a,a=L0(a^n[e>>2],12),n[e>>2]=a,t=r,r=a+n[r>>2]|0,n[t>>2]=r,r=L0(r^n[i>>2],8),n[i>>2]=r,r=r+n[u>>2]|0,n[u>>2]=r,f=e,c=L0(r^n[e>>2],7),n[f>>2]=c}function Bf(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0;i=l-32|0,l=i,k=n[e+40>>2],u=n[e+44>>2],a=n[e+48>>2],f=n[e+52>>2],t=n[e+36>>2],y=n[e>>2],q=n[e+12>>2],c=n[e+8>>2],R=n[e+4>>2],m=i+12|0,R8(m),u=u+(k>>>26|0)|0,a=a+(u>>>26|0)|0,g=f+(a>>>26|0)|0,e=t+T(g>>>26|0,5)|0,d=e&67108863,p=d+5|0,v=a&67108863,b=u&67108863,t=(k&67108863)+(e>>>26|0)|0,u=t+(p>>>26|0)|0,f=b+(u>>>26|0)|0,a=v+(f>>>26|0)|0,k=(g&67108863)+(a>>>26|0)|0,e=k-67108864|0,h=e>>31,M=y,y=(e>>>31|0)-1|0,w=y&67108863,t=t&h|w&u,u=t<<26|(w&p|d&h),e=M+u|0,n[i+28>>2]=e,d=i+28|0,X(m,4,d,4),u=e>>>0<u>>>0,f=h&b|f&w,e=f<<20|t>>>6,b=e+R|0,e=e>>>0>b>>>0,u=u+b|0,e=u>>>0<b>>>0?e+1|0:e,n[i+28>>2]=u,X(i+16|0,4,d,4),a=h&v|a&w,t=a<<14|f>>>12,c=t+c|0,u=t>>>0>c>>>0,f=e,c=e+c|0,e=u,e=f>>>0>c>>>0?e+1|0:e,n[i+28>>2]=c,X(i+20|0,4,d,4),u=(k&y|h&g)<<8|a>>>18,u=u+q|0,u=e+u|0,n[i+28>>2]=u,X(i+24|0,4,d,4),u=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),e=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,l=i+32|0}function Cf(r,e){r=r|0,e=e|0,n0[r+8>>2]>=e>>>0&&(n[r+8>>2]=e)}function v4(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0;for(c=l-128|0,l=c,N=(u<<6)+e|0,g=n[r+28>>2],m=n[r+24>>2],p=n[r+20>>2],v=n[r+16>>2],q=n[r+12>>2],R=n[r+8>>2],M=n[r+4>>2],W=n[r>>2];;){if((e|0)!=(N|0)){for(n[c>>2]=e,u=0,f=c- -64|0;;){if((u|0)!=16){n:{if(i=u<<2,!(i>>>0>=65|(i|0)==64)){i=i+n[c>>2]|0,i=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),b=O0(i&16711935,8)|O0(i,24)&16711935;break n}L()}n[f>>2]=b,f=f+4|0,u=u+1|0;continue}break}for(y=A(c,c- -64|0,64),a=0,Y=0,t=v,w=W,k=g,i=m,b=p,P=q,u=R,f=M;;){if(h=w,d=t,(a|0)!=64){O=a+1|0;n:{if(a>>>0>=16){w=((a&15)<<2)+y|0,t=n[((O&15)<<2)+y>>2],I=n[((a+9&15)<<2)+y>>2]+(n[w>>2]+(L0(t,25)^L0(t,14)^t>>>3)|0)|0,t=n[((a+14&15)<<2)+y>>2],a=I+(L0(t,15)^L0(t,13)^t>>>10)|0,n[w>>2]=a;break n}a=n[y+Y>>2]}k=n[Y+1158840>>2]+(((((L0(d,26)^L0(d,21)^L0(d,7))+k|0)+((d^-1)&i)|0)+(d&b)|0)+a|0)|0,w=k+(((u^f)&h^u&f)+(L0(h,30)^L0(h,19)^L0(h,10))|0)|0,t=k+P|0,Y=Y+4|0,a=O,k=i,i=b,b=d,P=u,u=f,f=h;continue}break}g=k+g|0,n[r+28>>2]=g,m=i+m|0,n[r+24>>2]=m,p=b+p|0,n[r+20>>2]=p,v=d+v|0,n[r+16>>2]=v,q=q+P|0,n[r+12>>2]=q,R=u+R|0,n[r+8>>2]=R,M=f+M|0,n[r+4>>2]=M,W=h+W|0,n[r>>2]=W,e=e- -64|0;continue}break}l=c+128|0}function Ff(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0,R=0,M=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,C=0,K=0,S=0,V=0,J=0,Q=0,_=0,e0=0,c0=0,l0=0,k0=0,h0=0,t0=0,d0=0,U0=0;for(m=l-768|0,l=m,c0=(u<<7)+e|0,M=n[r+56>>2],Z=n[r+60>>2],W=n[r+48>>2],B=n[r+52>>2],Y=n[r+40>>2],C=n[r+44>>2],P=n[r+32>>2],K=n[r+36>>2],H=n[r+24>>2],S=n[r+28>>2],O=n[r+16>>2],V=n[r+20>>2],N=n[r+8>>2],J=n[r+12>>2],l0=m+256|0,I=n[r>>2],Q=n[r+4>>2];;){if((e|0)!=(c0|0)){for(n[m+128>>2]=e,u=0,a=m;;){if((u|0)!=16){n:{if(t=m+128|0,f=u<<3,!(f>>>0>=129|(f|0)==128)){c=f+n[t>>2]|0,b=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),h=b&16711680,y=h>>>8|0,t=b&-16777216,f=t>>>24|0,t=t<<8|h<<24,j=b<<24|(b&65280)<<8|(f|y),f=t,t=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),t=f|(((t&255)<<24|b>>>8)&-16777216|((t&16777215)<<8|b>>>24)&16711680|(t>>>8&65280|t>>>24));break n}L()}n[a>>2]=t,n[a+4>>2]=j,a=a+8|0,u=u+1|0;continue}break}for(A(m+128|0,m,128),a=0,f0(l0,512);;){if((a|0)==512)n:for(u=0,w=P,p=K,v=I,d=Q,k=M,i=Z,y=W,a=B,f=Y,t=C,D=H,g=S,q=O,c=V,b=N,h=J;;){if(E=v,G=d,_=w,R=p,(u|0)==640)break n;d=(m+128|0)+u|0,k0=n[d>>2],h0=n[d+4>>2],d=u+1159096|0,t0=n[d>>2],d0=n[d+4>>2],d=s0(w,R,50),v=j,d=s0(w,R,46)^d,U0=j^v,w=(w^-1)&y,p=k+(s0(_,R,23)^d)|0,v=w+p|0,d=f&_,e0=v+d|0,i=i+(j^U0)|0,i=((R^-1)&a)+(k>>>0>p>>>0?i+1|0:i)|0,i=(t&R)+(w>>>0>v>>>0?i+1|0:i)|0,i=(d>>>0>e0>>>0?i+1|0:i)+d0|0,k=e0+t0|0,i=(k>>>0<e0>>>0?i+1|0:i)+h0|0,w=k+k0|0,p=w>>>0<k>>>0?i+1|0:i,k=s0(E,G,36),i=j,k=s0(E,G,30)^k,i=j^i,k=s0(E,G,25)^k,d=k+(E&(b^q)^b&q)|0,i=(G&(c^h)^c&h)+(j^i)|0,i=(d>>>0<k>>>0?i+1|0:i)+p|0,v=d+w|0,d=d>>>0>v>>>0?i+1|0:i,g=g+p|0,w=w+D|0,p=w>>>0<D>>>0?g+1|0:g,u=u+8|0,k=y,i=a,y=f,a=t,f=_,t=R,D=q,g=c,q=b,c=h,b=E,h=G}else{i=(m+128|0)+a|0,q=i+128|0,f=n[i>>2],u=i+72|0,c=f+n[u>>2]|0,h=n[u+4>>2]+n[i+4>>2]|0,u=i+112|0,y=n[u>>2],g=n[u+4>>2],t=s0(y,g,45),u=j,y=((g&63)<<26|y>>>6)^(s0(y,g,3)^t),b=y+c|0,h=(j^u^g>>>6)+(c>>>0<f>>>0?h+1|0:h)|0,u=i+8|0,f=n[u>>2],c=n[u+4>>2],t=s0(f,c,63),u=j,f=((c&127)<<25|f>>>7)^(s0(f,c,56)^t),t=f+b|0,n[q>>2]=t,u=(j^u^c>>>7)+(b>>>0<y>>>0?h+1|0:h)|0,n[q+4>>2]=t>>>0<f>>>0?u+1|0:u,a=a+8|0;continue}break}u=i+Z|0,i=M,M=k+M|0,Z=i>>>0>M>>>0?u+1|0:u,n[r+56>>2]=M,n[r+60>>2]=Z,u=a+B|0,a=W,W=y+W|0,B=a>>>0>W>>>0?u+1|0:u,n[r+48>>2]=W,n[r+52>>2]=B,u=t+C|0,a=Y,Y=f+Y|0,C=a>>>0>Y>>>0?u+1|0:u,n[r+40>>2]=Y,n[r+44>>2]=C,u=R+K|0,a=P,P=_+P|0,K=a>>>0>P>>>0?u+1|0:u,n[r+32>>2]=P,n[r+36>>2]=K,u=g+S|0,H=D+H|0,S=H>>>0<D>>>0?u+1|0:u,n[r+24>>2]=H,n[r+28>>2]=S,u=c+V|0,a=O,O=q+O|0,V=a>>>0>O>>>0?u+1|0:u,n[r+16>>2]=O,n[r+20>>2]=V,u=h+J|0,a=N,N=b+N|0,J=a>>>0>N>>>0?u+1|0:u,n[r+8>>2]=N,n[r+12>>2]=J,u=G+Q|0,a=I,I=E+I|0,Q=a>>>0>I>>>0?u+1|0:u,n[r>>2]=I,n[r+4>>2]=Q,e=e+128|0;continue}break}l=m+768|0}function Kf(r){n[r+8>>2]=0,n[r+12>>2]=0,n[r>>2]=0,n[r+4>>2]=0}function wn(r){sc(r,32),n[r+32>>2]=0,n[r+36>>2]=0}function c6(r){return n[r+4>>2]-n[r>>2]>>>3|0}function Sf(r){var e=0,u=0;for(e=l+-64|0,l=e;;){if((u|0)!=64){s[e+u|0]=0,u=u+1|0;continue}break}A(r,e,64),l=e- -64|0}function Vf(r,e,u){var i=0;i=n[e+16>>2],n[r+4>>2]=i,n[r>>2]=n[e>>2]+T(u,i)}function l6(r){var e=0;return e=l-16|0,n[e+12>>2]=(r|0)!=0,0-n[e+12>>2]|0}function Z2(r,e,u){var i=0;for(i=l-16|0,l=i,u=u<<3,j4(i+4|0,kc(e,u+e|0,8,3,4));;){if(u){P0(i+4|0,n[e>>2],n[e+4>>2]),u=u-8|0,e=e+8|0;continue}break}n[r+8>>2]=n[i+12>>2],e=n[i+8>>2],n[r>>2]=n[i+4>>2],n[r+4>>2]=e,l=i+16|0}function b6(r,e){var u=0,i=0;u=l-16|0,l=u,e?(Q0(u+8|0),e=n[u+12>>2],i=n[u+8>>2],n[r+20>>2]=0,n[r+12>>2]=i,n[r+16>>2]=e,e=0):e=3,n[r>>2]=e,l=u+16|0}function Jf(r){o[r+8|0]>=9&&ot(r+12|0),F(r+24|0)}function j4(r,e){var u=0,i=0;u=l-16|0,l=u,G4(u+8|0,e,1),e=n[u+12>>2],i=n[u+8>>2],n[r+8>>2]=0,n[r>>2]=i,n[r+4>>2]=e,l=u+16|0}function d6(r,e){var u=0,i=0,a=0;a=l-16|0,l=a,Qu(a+8|0,e);n:{if(n[a+12>>2]!=32){b0(e),s[r+24|0]=0,s[r+25|0]=0,s[r+26|0]=0,s[r+27|0]=0,s[r+28|0]=0,s[r+29|0]=0,s[r+30|0]=0,s[r+31|0]=0,s[r+16|0]=0,s[r+17|0]=0,s[r+18|0]=0,s[r+19|0]=0,s[r+20|0]=0,s[r+21|0]=0,s[r+22|0]=0,s[r+23|0]=0,s[r+8|0]=0,s[r+9|0]=0,s[r+10|0]=0,s[r+11|0]=0,s[r+12|0]=0,s[r+13|0]=0,s[r+14|0]=0,s[r+15|0]=0,s[r|0]=0,s[r+1|0]=0,s[r+2|0]=0,s[r+3|0]=0,s[r+4|0]=0,s[r+5|0]=0,s[r+6|0]=0,s[r+7|0]=0;break n}e=n[a+8>>2],u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24}l=a+16|0}function Xf(r,e){cc(r,e,64)}function x4(r){return ci(r,0,1)}function z4(r){return ci(r,65536,0)}function q4(r,e){var u=0,i=0,a=0;i=l-16|0,l=i,Qu(i+8|0,e);n:{if(n[i+12>>2]!=16){b0(e),s[r+8|0]=0,s[r+9|0]=0,s[r+10|0]=0,s[r+11|0]=0,s[r+12|0]=0,s[r+13|0]=0,s[r+14|0]=0,s[r+15|0]=0,s[r|0]=0,s[r+1|0]=0,s[r+2|0]=0,s[r+3|0]=0,s[r+4|0]=0,s[r+5|0]=0,s[r+6|0]=0,s[r+7|0]=0;break n}e=n[i+8>>2],u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),a=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+8|0]=a,s[r+9|0]=a>>>8,s[r+10|0]=a>>>16,s[r+11|0]=a>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24}l=i+16|0}function U4(r,e){var u=0;u=l-16|0,l=u,m0(u,e);n:{if(!r0(e,u)){b0(e),ds(r,e);break n}ds(r,e)}r=r+12|0;n:{if(!r0(e,u)){b0(e),us(r,e);break n}us(r,e)}S0(e,n[u>>2],n[u+4>>2],n[u+8>>2],n[u+12>>2]),l=u+16|0}function r0(r,e){var u=0,i=0,a=0,t=0;n:{if(o[r+8|0])break n;a=n[e>>2];u:{if(!n[e+4>>2]&(a|0)==1){if(u=n[e+8>>2],i=n[e+12>>2],!(u|i))break n;r=u-1|0,u=i-!u|0;break u}if(t=1,u=n[r+4>>2],!u||(i=n[r>>2],o[i|0]!=255))break n;n[e>>2]=1,n[e+4>>2]=0,n[r+4>>2]=u-1,n[r>>2]=i+1,r=0,u=0}t=a,n[e+8>>2]=r,n[e+12>>2]=u}return t}function Qf(r,e){var u=0,i=0,a=0,t=0,f=0;for(u=l+-64|0,l=u,m0(u,e),n[u+28>>2]=0,n[u+20>>2]=0,n[u+24>>2]=1;;){if(r0(e,u)){d6(u+32|0,e),f=n[u+28>>2],(f|0)==n[u+20>>2]&&As(u+20|0),a=o[u+36|0]|o[u+37|0]<<8|(o[u+38|0]<<16|o[u+39|0]<<24),i=n[u+24>>2]+(f<<5)|0,t=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),s[i|0]=t,s[i+1|0]=t>>>8,s[i+2|0]=t>>>16,s[i+3|0]=t>>>24,s[i+4|0]=a,s[i+5|0]=a>>>8,s[i+6|0]=a>>>16,s[i+7|0]=a>>>24,a=o[u+44|0]|o[u+45|0]<<8|(o[u+46|0]<<16|o[u+47|0]<<24),t=o[u+40|0]|o[u+41|0]<<8|(o[u+42|0]<<16|o[u+43|0]<<24),s[i+8|0]=t,s[i+9|0]=t>>>8,s[i+10|0]=t>>>16,s[i+11|0]=t>>>24,s[i+12|0]=a,s[i+13|0]=a>>>8,s[i+14|0]=a>>>16,s[i+15|0]=a>>>24,a=o[u+52|0]|o[u+53|0]<<8|(o[u+54|0]<<16|o[u+55|0]<<24),t=o[u+48|0]|o[u+49|0]<<8|(o[u+50|0]<<16|o[u+51|0]<<24),s[i+16|0]=t,s[i+17|0]=t>>>8,s[i+18|0]=t>>>16,s[i+19|0]=t>>>24,s[i+20|0]=a,s[i+21|0]=a>>>8,s[i+22|0]=a>>>16,s[i+23|0]=a>>>24,a=o[u+60|0]|o[u+61|0]<<8|(o[u+62|0]<<16|o[u+63|0]<<24),t=o[u+56|0]|o[u+57|0]<<8|(o[u+58|0]<<16|o[u+59|0]<<24),s[i+24|0]=t,s[i+25|0]=t>>>8,s[i+26|0]=t>>>16,s[i+27|0]=t>>>24,s[i+28|0]=a,s[i+29|0]=a>>>8,s[i+30|0]=a>>>16,s[i+31|0]=a>>>24,n[u+28>>2]=f+1;continue}break}n[r+8>>2]=n[u+28>>2],e=n[u+24>>2],n[r>>2]=n[u+20>>2],n[r+4>>2]=e,l=u- -64|0}function $f(r,e,u){if(!r0(e,u)){b0(e),_f(r,e);return}_f(r,e)}function _f(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0;for(f=l+-64|0,l=f,m0(f,e),n[f+28>>2]=0,n[f+20>>2]=0,n[f+24>>2]=1;;){if(r0(e,f)){u=f+32|0,d6(u,e),c=f+20|0,d=n[c+8>>2],(d|0)==n[c>>2]&&As(c),t=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=n[c+4>>2]+(d<<5)|0,a=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[i+24|0]=a,s[i+25|0]=a>>>8,s[i+26|0]=a>>>16,s[i+27|0]=a>>>24,s[i+28|0]=t,s[i+29|0]=t>>>8,s[i+30|0]=t>>>16,s[i+31|0]=t>>>24,t=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),a=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[i+16|0]=a,s[i+17|0]=a>>>8,s[i+18|0]=a>>>16,s[i+19|0]=a>>>24,s[i+20|0]=t,s[i+21|0]=t>>>8,s[i+22|0]=t>>>16,s[i+23|0]=t>>>24,t=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),a=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[i+8|0]=a,s[i+9|0]=a>>>8,s[i+10|0]=a>>>16,s[i+11|0]=a>>>24,s[i+12|0]=t,s[i+13|0]=t>>>8,s[i+14|0]=t>>>16,s[i+15|0]=t>>>24,a=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[i|0]=u,s[i+1|0]=u>>>8,s[i+2|0]=u>>>16,s[i+3|0]=u>>>24,s[i+4|0]=a,s[i+5|0]=a>>>8,s[i+6|0]=a>>>16,s[i+7|0]=a>>>24,n[c+8>>2]=d+1;continue}else n[r+8>>2]=n[f+28>>2],e=n[f+24>>2],n[r>>2]=n[f+20>>2],n[r+4>>2]=e,l=f- -64|0;break}}function R4(r,e,u){if(!r0(e,u)){b0(e),ns(r,e);return}ns(r,e)}function ns(r,e){var u=0,i=0,a=0,t=0;for(u=l-32|0,l=u,m0(u,e),n[u+20>>2]=0,n[u+24>>2]=2;;){if(n[u+28>>2]=i,r0(e,u)){t=z4(e),n[u+20>>2]==(i|0)&&c2(u+20|0,2,2),z[n[u+24>>2]+a>>1]=t,a=a+2|0,i=i+1|0;continue}break}n[r+8>>2]=n[u+28>>2],e=n[u+24>>2],n[r>>2]=n[u+20>>2],n[r+4>>2]=e,l=u+32|0}function us(r,e){var u=0,i=0,a=0,t=0;for(u=l-96|0,l=u,m0(u,e),n[u+24>>2]=0,n[u+16>>2]=0,n[u+20>>2]=2;;){if(r0(e,u)){i=l-16|0,l=i,m0(i,e),t=gn(e,i),a=u+30|0;n:{if(!r0(e,i)){b0(e),Xf(a,e);break n}Xf(a,e)}z[a+64>>1]=t,S0(e,n[i>>2],n[i+4>>2],n[i+8>>2],n[i+12>>2]),l=i+16|0,i=n[u+24>>2],(i|0)==n[u+16>>2]&&c2(u+16|0,2,66),A(n[u+20>>2]+T(i,66)|0,u+30|0,66),n[u+24>>2]=i+1;continue}break}n[r+8>>2]=n[u+24>>2],e=n[u+20>>2],n[r>>2]=n[u+16>>2],n[r+4>>2]=e,l=u+96|0}function es(r,e,u){if(!r0(e,u)){b0(e),is(r,e);return}is(r,e)}function is(r,e){var u=0,i=0,a=0,t=0;for(u=l+-64|0,l=u,m0(u+8|0,e),n[u+36>>2]=0,n[u+28>>2]=0,n[u+32>>2]=4;;){if(r0(e,u+8|0)){U4(u+40|0,e),t=n[u+36>>2],(t|0)==n[u+28>>2]&&c2(u+28|0,4,24),a=n[u+44>>2],i=n[u+32>>2]+T(t,24)|0,n[i>>2]=n[u+40>>2],n[i+4>>2]=a,a=n[u+52>>2],n[i+8>>2]=n[u+48>>2],n[i+12>>2]=a,a=n[u+60>>2],n[i+16>>2]=n[u+56>>2],n[i+20>>2]=a,n[u+36>>2]=t+1;continue}break}n[r+8>>2]=n[u+36>>2],e=n[u+32>>2],n[r>>2]=n[u+28>>2],n[r+4>>2]=e,l=u- -64|0}function as(r,e,u){if(!r0(e,u)){b0(e),rs(r,e);return}rs(r,e)}function rs(r,e){var u=0,i=0,a=0,t=0;for(u=l+-64|0,l=u,m0(u,e),n[u+24>>2]=0,n[u+16>>2]=0,n[u+20>>2]=2;;){if(r0(e,u)){i=l-16|0,l=i,m0(i,e),t=gn(e,i),a=u+30|0,A4(a,e,i),z[a+32>>1]=t,S0(e,n[i>>2],n[i+4>>2],n[i+8>>2],n[i+12>>2]),l=i+16|0,i=n[u+24>>2],(i|0)==n[u+16>>2]&&c2(u+16|0,2,34),A(n[u+20>>2]+T(i,34)|0,u+30|0,34),n[u+24>>2]=i+1;continue}break}n[r+8>>2]=n[u+24>>2],e=n[u+20>>2],n[r>>2]=n[u+16>>2],n[r+4>>2]=e,l=u- -64|0}function A4(r,e,u){if(!r0(e,u)){b0(e),d6(r,e);return}d6(r,e)}function ts(r,e,u){var i=0,a=0;i=l-16|0,l=i,r0(e,u)?(u=i+8|0,Xu(e)?a=0:(e=x4(e),a=1),n[u+4>>2]=e,n[u>>2]=a,u=n[i+12>>2],e=n[i+8>>2]):e=0,n[r+4>>2]=u,n[r>>2]=e,l=i+16|0}function os(r,e,u){var i=0,a=0;i=l-16|0,l=i,r0(e,u)?(u=i+8|0,a=Xu(e),a?e=0:e=O4(e),s[u+1|0]=e,s[u|0]=a^1,u=o[i+9|0],e=o[i+8|0]):e=0,s[r+1|0]=u,s[r|0]=e&1,l=i+16|0}function l2(r,e){return r0(r,e)||b0(r),x4(r)}function gn(r,e){return r0(r,e)||b0(r),z4(r)}function M4(r,e,u){if(!r0(e,u)){b0(e),q4(r,e);return}q4(r,e)}function fs(r,e){return r0(r,e)||b0(r),ss(r)&255}function ss(r){var e=0,u=0;return e=$n(r),u=j,!u&e>>>0>=3|u?(b0(r),0):e}function W4(r,e,u){var i=0,a=0;i=l-16|0,l=i;n:{if(!r0(e,u)){u=l-16|0,l=u,b0(e),cs(u+8|0,e),e=n[u+12>>2],a=i+8|0,n[a>>2]=n[u+8>>2],n[a+4>>2]=e,l=u+16|0,u=n[i+8>>2],e=n[i+12>>2];break n}cs(i,e),u=n[i>>2],e=n[i+4>>2]}n[r>>2]=u,n[r+4>>2]=e,l=i+16|0}function cs(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;u=l-48|0,l=u,a=u+24|0,i=l-32|0,l=i,m0(i,e),b=hs(e,i),k=j,r0(e,i)?(m0(i+16|0,e),h=n[i+24>>2],y=n[i+28>>2],t=n[i+20>>2],f=n[i+16>>2]):f=1,n[a+16>>2]=h,n[a+20>>2]=y,n[a+8>>2]=f,n[a+12>>2]=t,n[a>>2]=b,n[a+4>>2]=k,l=i+32|0,i=n[u+24>>2],a=n[u+28>>2],t=n[u+44>>2],n[u+16>>2]=n[u+40>>2],n[u+20>>2]=t,t=n[u+36>>2],n[u+8>>2]=n[u+32>>2],n[u+12>>2]=t;n:{u:{e:{if(!a&i>>>0<=2)switch(i-1|0){case 0:break e;case 1:break u;default:break n}b0(e);break n}c=1,d=l2(e,u+8|0);break n}c=2,d=l2(e,u+8|0)}S0(e,n[u+8>>2],n[u+12>>2],n[u+16>>2],n[u+20>>2]),n[r+4>>2]=d,n[r>>2]=c,l=u+48|0}function ls(r,e,u){if(!r0(e,u)){b0(e),bs(r,e);return}bs(r,e)}function bs(r,e){var u=0,i=0;u=l-16|0,l=u,m0(u,e),M4(r+12|0,e,u),i=b2(e,u);n:{if(!r0(e,u)){b0(e),Qf(r,e);break n}Qf(r,e)}s[r+28|0]=i,S0(e,n[u>>2],n[u+4>>2],n[u+8>>2],n[u+12>>2]),l=u+16|0}function B2(r,e,u){if(!r0(e,u)){b0(e),Y4(r,e);return}Y4(r,e)}function Y4(r,e){var u=0;u=l-16|0,l=u,g6(u+8|0,e),P2(r,n[u+8>>2],n[u+12>>2]),l=u+16|0}function ds(r,e){var u=0,i=0,a=0;i=l-16|0,l=i,Qu(i+8|0,e),a=n[i+8>>2],e=l-16|0,l=e,u=n[i+12>>2],j4(e+4|0,u),u&&(A(n[e+8>>2],a,u),n[e+12>>2]=u),n[r+8>>2]=n[e+12>>2],u=n[e+8>>2],n[r>>2]=n[e+4>>2],n[r+4>>2]=u,l=e+16|0,l=i+16|0}function ks(r,e){return r0(r,e)||b0(r),P4(r)}function P4(r){var e=0,u=0,i=0;e=uu(r,7),u=e-20|0;n:{u:{if((j|0)==(e>>>0<20|0)&u>>>0<=1){if(u-1|0)break n;break u}return b0(r),0}i=1}return i}function b2(r,e){return r0(r,e)||b0(r),O4(r)}function O4(r){return ci(r,256,0)}function hs(r,e){return r0(r,e)||b0(r),$n(r)}function $n(r){return r=uu(r,0),r}function M2(r,e){Ku(e,r,32)}function N4(r,e){Ku(e,r,64)}function o2(r,e){Fu(e,n[r>>2],0)}function p2(r,e){Fu(e,U[r>>1],0)}function _n(r,e){Ku(e,r,16)}function Zu(){var r=0,e=0,u=0;for(e=l-16|0,z[e+14>>1]=0,r=3;;){if((r|0)==1)return 0;if(u=(e+14|0)+r|0,r=r-1|0,!o[u-2|0])break}return r}function Bu(){var r=0,e=0,u=0;for(e=l-16|0,z[e+12>>1]=0,s[e+14|0]=0,r=4;;){if((r|0)==1)return 0;if(u=(e+12|0)+r|0,r=r-1|0,!o[u-2|0])break}return r}function k6(r){return fu(r,6)}function Cu(r,e,u){y0(r,2),Fu(r,e,0),y0(r,u)}function y0(r,e){Ju(r,4,e,0)}function Fu(r,e,u){Ju(r,0,e,u)}function ys(r){var e=0;for(e=n[r+8>>2],r=n[r+4>>2];;){if(e){e=e-1|0,F(r),r=r+16|0;continue}break}}function ws(r){var e=0;e=n[r+4>>2],e&&qu(n[r>>2],e)}function T4(r,e){Ju(e,7,o[r|0]?21:20,0)}function h6(r,e){Ku(e,n[r+4>>2],n[r+8>>2])}function Ku(r,e,u){Us(r,2,e,u)}function Su(r,e){return z0(n[r>>2],n[r+4>>2],n[e>>2],n[e+4>>2])}function f2(r,e){Us(e,3,n[r+4>>2],n[r+8>>2])}function gs(r,e){if(n[r>>2]==1){o2(r+4|0,e);return}nu(e)}function nu(r){Ju(r,7,22,0)}function ms(r,e){if(o[r|0]==1){A0(r+1|0,e);return}nu(e)}function ps(r,e){return W2(e,8,n[r>>2],8)}function vs(r){n[r>>2]=0,n[r+4>>2]=2}function Vu(r,e){return e=r+e|0,r>>>0>e>>>0?-1:e}function js(r,e){var u=0;e=n[e>>2],u=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),e=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24}function y6(r){g0(r,1,8)}function xs(r){return n[r+8>>2]>>>6|0}function zs(r){var e=0,u=0,i=0;e=l-16|0,l=e,Q0(e+8|0),u=n[e+12>>2],i=n[e+8>>2],n[r+20>>2]=0,n[r+12>>2]=i,n[r+16>>2]=u,n[r>>2]=0,l=e+16|0}function qs(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0;for(f=l-32|0,l=f,a=u,t=e+29|0;;){n:{if(a>>>0<2)break n;c=o[t-17|0],d=o[t-1|0];u:{if((c|0)==(d|0)){if(o[t-16|0]<o[t|0])break u;break n}if(c>>>0>=d>>>0)break n}a=a-1|0,t=t+16|0;continue}break}n:{if(a>>>0>=2){s[r|0]=4;break n}g=u<<4,m=g+e|0;u:{for(;;){e:{if((w|0)!=(g|0)){t=f+16|0,d=e+w|0,c=o[d+12|0],h=o[d+13|0],k=n[d+4>>2],a=l-32|0,l=a,b=n[d+8>>2],n[a+16>>2]=b,n[a+12>>2]=k,H4(a+20|0,c);i:{a:{t:{o:{r:{h:{v:{y:{if(n[a+20>>2]==2){k=n[a+28>>2],k=k>>>0>=255?255:k;break y}k=(c-4&255)>>>0<7?5:1}if(h>>>0<(k&255)>>>0)switch(H4(a+20|0,c),n[a+20>>2]-1|0){case 0:case 1:break h;case 2:break r;default:break v}s[t+2|0]=c,s[t+1|0]=k,s[t|0]=3;break i}if(!Su(a+12|0,1159768))break o;break a}if(!D4(a+12|0,n[a+24>>2],n[a+28>>2]))break t;s[t|0]=5;break i}if(h=n[a+24>>2],h>>>0>=b>>>0){s[t|0]=5;break i}s[t+1|0]=c,s[t|0]=1,n[t+4>>2]=b-h;break i}if(Su(a+12|0,1159780))break a}s[t+1|0]=c,s[t|0]=2;break i}s[t|0]=5}if(l=a+32|0,o[f+16|0]==5||(a=n[f+16>>2],(a&255)==5))break e;e=n[f+20>>2],n[r>>2]=a,n[r+4>>2]=e;break n}z[f+24>>1]=256,n[f+16>>2]=0,n[f+20>>2]=2,a=u<<4,c=f+24|0;i:for(;;){if(We(f+8|0,f+16|0),n[f+8>>2]!=1)break u;if(t=o[c+n[f+12>>2]|0],u=a,w=e,!!i){for(;;){if(u){if(u=u-16|0,d=o[w+12|0],w=w+16|0,(t|0)!=(d|0))continue;continue i}break}break}}s[r+1|0]=t,s[r|0]=0;break n}a=f+16|0,H4(a,c);e:{if(n[f+16>>2]==2){if(n[f+24>>2]=d,n[f+20>>2]=m,n[f+16>>2]=e,d=0,t=l-32|0,l=t,b=n[a>>2],h=n[a+4>>2],(b|0)!=(h|0))for(c=b+8|0,b=h-b>>>4|0,h=t+24|0,a=n[a+8>>2],k=n[a+8>>2],p=n[a+4>>2],v=t+12|0,a=o[a+12|0];y=c-4|0,q=n[y+4>>2],n[t+12>>2]=n[y>>2],n[t+16>>2]=q,y=o[c+4|0],s[t+8|0]=y,n[t+28>>2]=k,n[t+24>>2]=p,s[t+20|0]=a,c=c+16|0,(a|0)==(y|0)?y=Su(v,h):y=0,d=y+d|0,b=b-1|0,!!b;);if(l=t+32|0,d>>>0>1)break e}w=w+16|0;continue}break}s[r|0]=4;break n}s[r|0]=5}l=f+32|0}function I4(r,e,u){var i=0,a=0;o[r+4|0]||(i=r,a=Ps(n[n[r>>2]>>2],e,u),s[i+4|0]=a)}function Ju(r,e,u,i){var a=0,t=0,f=0,c=0,d=0;a=l-16|0,l=a,t=u&16711680,f=t>>>8|0,c=t<<24,t=f,d=c,f=u&-16777216,c=f>>>24|0,n[a>>2]=d|f<<8|(((i&255)<<24|u>>>8)&-16777216|((i&16777215)<<8|u>>>24)&16711680|(i>>>8&65280|i>>>24)),n[a+4>>2]=u<<24|(u&65280)<<8|(t|c);n:{u:{if(t=(i|0)!=0,t|!i&u>>>0>=24){if(t|!i&u>>>0>=256)break u;u=24,i=7;break n}i=8;break n}if(!i&u>>>0<65536){u=25,i=6;break n}i=!i,u=i?26:27,i=i?4:0}s[a+15|0]=e<<5|u,I4(r,a+15|0,1),I4(r,i+a|0,8-i|0),l=a+16|0}function Us(r,e,u,i){Ju(r,e,i,0),I4(r,u,i)}function E4(r){return r<<8|(r&65280)>>>8}function Rs(r){return O0(r,24)&16711935|O0(r&16711935,8)}function As(r){c2(r,1,32)}function Ms(r){c2(r,4,60)}function G4(r,e,u){var i=0;i=l-16|0,l=i,x6(i+4|0,e,0,1,u),e=n[i+8>>2],n[i+4>>2]==1&&L(),n[r+4>>2]=n[i+12>>2],n[r>>2]=e,l=i+16|0}function H4(r,e){hc(r,e,1160284,1160292,1160412,1160352,1160212,1160080,1160012)}function D4(r,e,u){var i=0;for(u=u<<3,i=e-8|0;e=u,!!(e&&(u=e-8|0,i=i+8|0,!Su(i,r))););return(e|0)!=0}function Ws(r,e,u){var i=0,a=0,t=0,f=0;n:{if(i=n[e+4>>2],i&&(a=n[e>>2],o[a|0]==((u<<5|31)&255)))break n;t=r,f=uu(e,u),n[t+8>>2]=f,n[r+12>>2]=j,n[r>>2]=1,n[r+4>>2]=0;return}n[r>>2]=0,n[r+4>>2]=0,n[e+4>>2]=i-1,n[e>>2]=a+1}function uu(r,e){var u=0,i=0,a=0,t=0,f=0;i=l-16|0,l=i,w6(i+8|0,r,1,0);n:{if(n[i+12>>2]!=1)break n;u:{a=o[n[i+8>>2]],u=a&31;e:{if(u>>>0>=24){if((e&255)!=(a>>>5|0)|u>>>0>27)break e;if(a=r,e=u-24|0,r=e&31,(e&63)>>>0>=32?(u=1<<r,e=0):(e=1<<r,u=e-1&1>>>32-r),w6(i,a,e,u),e=n[i+4>>2],!e)break n;for(r=n[i>>2];u=f<<8|t>>>24,t=o[r|0]|t<<8,f=u,r=r+1|0,e=e-1|0,!!e;);break n}if((e&255)==(a>>>5|0))break u}b0(r);break n}t=u}return l=i+16|0,j=f,t}function b0(r){s[r+8|0]=1,n[r>>2]=1,n[r+4>>2]=0}function w6(r,e,u,i){n:{u:{if(i||(i=n[e+4>>2],i>>>0<u>>>0))break u;n[e+4>>2]=i-u,i=e,e=n[e>>2],n[i>>2]=u+e;break n}b0(e),e=1,u=0}n[r+4>>2]=u,n[r>>2]=e}function Ys(r){var e=0;e=7;n:{if(!n[r+4>>2])break n;u:{e:{i:{a:{t:{o:switch(r=o[n[r>>2]],r>>>5|0){case 0:break o;case 2:break t;case 3:break a;case 4:break i;case 5:break e;case 7:break u;default:break n}return 0}return 1}return 2}return 3}return 4}if(r=(r&31)-20|0,r>>>0>3)break n;e=101057797>>>(r<<3&248)|0}return e}function Xu(r){var e=0;return e=(Ys(r)&255)==6,e&&uu(r,7),e}function g6(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0;f=l-32|0,l=f,w6(f+8|0,e,uu(e,3),j),d=f+20|0,a=n[f+12>>2],u=a-7|0,h=u>>>0<=a>>>0?u:0,t=n[f+8>>2],y=(t+3&-4)-t|0;n:for(;;){u:{e:{i:{a:{t:{o:{r:{h:{v:{y:{w:{if(i>>>0<a>>>0){if(b=o[i+t|0],k=b<<24>>24,(k|0)<0)switch(c=257,o[b+1164303|0]-2|0){case 0:break h;case 1:break w;case 2:break y;default:break a}if(y-i&3)break e;for(;;){z:{if(i>>>0<h>>>0&&(u=i+t|0,!((n[u+4>>2]|n[u>>2])&-2139062144)))break z;for(u=i>>>0<a>>>0?a:i;;){if(i>>>0>=a>>>0){i=u;continue n}if(s[i+t|0]<0)continue n;i=i+1|0}}i=i+8|0}}n[d+8>>2]=a,n[d+4>>2]=t,i=0;break i}if(u=i+1|0,u>>>0>=a>>>0)break r;u=s[u+t|0];w:{z:{W:{if((b|0)!=224){if((b|0)==237)break W;if((k+31&255)>>>0<12)break z;if((k&-2)!=-18)break a;if((u|0)<-64)break w;break a}if((u&-32)==-96)break w;break a}if((u|0)>-97)break a;break w}if((u|0)>=-64)break a}if(c=0,u=i+2|0,u>>>0>=a>>>0)break a;if(s[u+t|0]<=-65)break t;break v}if(u=i+1|0,u>>>0>=a>>>0)break r;u=s[u+t|0];y:{w:switch(b-240|0){default:if((k+15&255)>>>0>2)break a;if((u|0)<-64)break y;break a;case 0:if((u+112&255)>>>0<48)break y;break a;case 4:break w}if((u|0)>-113)break a}if(u=i+2|0,u>>>0>=a>>>0)break r;if(s[u+t|0]>-65)break v;if(c=0,u=i+3|0,u>>>0>=a>>>0)break a;if(s[u+t|0]<-64)break t;c=769;break a}c=513;break a}if(u=i+1|0,u>>>0<a>>>0)break o}c=0;break a}if(s[u+t|0]>-65)break a}i=u+1|0;continue}n[d+4>>2]=i,n[d+8>>2]=c,i=1}n[d>>2]=i;break u}i=i+1|0;continue}break}u=1;n:{if(n[f+20>>2]==1){b0(e),e=0;break n}u=n[f+24>>2],e=n[f+28>>2]}n[r+4>>2]=e,n[r>>2]=u,l=f+32|0}function m0(r,e){Ws(r,e,4)}function Qu(r,e){var u=0;u=l-16|0,l=u,w6(u+8|0,e,uu(e,2),j),e=n[u+12>>2],n[r>>2]=n[u+8>>2],n[r+4>>2]=e,l=u+16|0}function S0(r,e,u,i,a){var t=0;t=l-16|0,l=t,n[t+8>>2]=i,n[t+12>>2]=a,n[t>>2]=e,n[t+4>>2]=u,r0(r,t)&&b0(r),l=t+16|0}function Ps(r,e,u){var i=0,a=0,t=0,f=0,c=0;a=l-16|0,l=a;n:{u:{e:switch(n[r>>2]-1|0){default:i=r,r=n[r+4>>2],e=r+u|0,n[i+4>>2]=r>>>0>e>>>0?-1:e;break u;case 0:P0(n[r+4>>2],e,u);break u;case 1:break e}t=a+8|0,f=n[r+4>>2],c=n[r+8>>2],i=l-16|0,l=i,n[i+4>>2]=u,n[i>>2]=e;e:{if(u>>>0>c>>>0){e=0;break e}n[i+8>>2]=f,n[i+12>>2]=u,e=pu(i+8|0,i)?u+f|0:0,u=c-u|0}if(n[t+4>>2]=u,n[t>>2]=e,l=i+16|0,e=n[a+8>>2],u=1,!e)break n;u=n[a+12>>2],n[r+4>>2]=e,n[r+8>>2]=u}u=0}return r=u,l=a+16|0,r}function Kc(r,e){return r=r|0,e=e|0,ai(o[n[r>>2]],e)|0}function Sc(r,e){return r=r|0,e=e|0,r=o[n[r>>2]]<<2,v0(e,n[r+1160832>>2],n[r+1160808>>2])|0}function W2(r,e,u,i){return r=C2(r,u,e>>>0<i>>>0?e:i),r=r||e-i|0,((r|0)>0)-((r|0)<0)|0}function eu(r){var e=0,u=0;e=l-16|0,l=e,Q0(e+8|0),u=n[e+8>>2],n[r+32>>2]=0,n[r+28>>2]=n[e+12>>2],n[r+24>>2]=u,n[r>>2]=0,s[r+8|0]=0,l=e+16|0}function mn(r){s[r|0]=0}function L4(r){var e=0,u=0;for(e=n[r>>2],u=n[r+4>>2];;){if((e|0)!=(u|0)){s[e|0]=0,e=e+1|0,n[r>>2]=e;continue}break}}function Z4(r,e){var u=0,i=0,a=0,t=0,f=0;u=l-32|0,l=u,t=e&15,f=(e&2147483632)+r|0;n:{if(e=e>>>4|0,!e)break n;for(e=e<<4;;){if(!e)break n;n[u+16>>2]=0,n[u+20>>2]=0,i=n[u+20>>2],a=n[u+16>>2],s[r|0]=a,s[r+1|0]=a>>>8,s[r+2|0]=a>>>16,s[r+3|0]=a>>>24,s[r+4|0]=i,s[r+5|0]=i>>>8,s[r+6|0]=i>>>16,s[r+7|0]=i>>>24,n[u+24>>2]=0,n[u+28>>2]=0,i=n[u+28>>2],a=n[u+24>>2],s[r+8|0]=a,s[r+9|0]=a>>>8,s[r+10|0]=a>>>16,s[r+11|0]=a>>>24,s[r+12|0]=i,s[r+13|0]=i>>>8,s[r+14|0]=i>>>16,s[r+15|0]=i>>>24,e=e-16|0,r=r+16|0}}for(ne(u+8|0,f,t),e=n[u+12>>2],r=n[u+8>>2];;){if((r|0)!=(e|0)){s[r|0]=0,r=r+1|0;continue}break}l=u+32|0}function iu(r){var e=0,u=0,i=0,a=0;e=l-16|0,l=e,u=n[r+4>>2],i=n[r+8>>2],a=u+i|0,Z4(a,n[r>>2]-i|0),n[e+12>>2]=a,n[e+8>>2]=u,L4(e+8|0),n[r+8>>2]=0,l=e+16|0}function pn(r,e){var u=0,i=0,a=0,t=0;if(e>>>0>=9){u=e>>>0<=16?16:e;n:{if(-65587-u>>>0<=r>>>0||(a=r>>>0<11?16:r+11&-8,r=B4((u+a|0)+12|0),!r))break n;e=tu(r),i=u-1|0;u:{if(!(i&r)){r=e;break u}if(r=tu(r+i&0-u),t=n[e+4>>2],r=r+(r-e>>>0<=16?u:0)|0,u=r-e|0,i=(t&-8)-u|0,t&3){d2(r,i),d2(e,u),p6(e,u);break u}e=n[e>>2],n[r+4>>2]=i,n[r>>2]=e+u}e=n[r+4>>2];u:{if(!(e&3)||(e=e&-8,e>>>0<=a+16>>>0))break u;d2(r,a),u=r+a|0,e=e-a|0,d2(u,e),p6(u,e)}i=i2(r)}return i}return B4(r)}function en(r,e){Ns(r,e),Ts(r)}function Os(r,e,u,i){var a=0,t=0,f=0,c=0,d=0;Ns(r,e);n:{if(u>>>0>=9){if(u=pn(i,u),u)break n;return 0}e=0;u:e:{if(i>>>0>=4294901709)break e;t=i>>>0<11?16:i+11&-8,u=tu(r),f=n[u+4>>2]&-8,d=u+f|0;i:{a:{if(o[u+4|0]&3){t:{o:{r:{h:{v:{y:{if(t>>>0>f>>>0){if((d|0)==n[292025])break y;if((d|0)==n[292024])break h;if(c=n[d+4>>2],c&2||(c=c&-8,f=c+f|0,f>>>0<t>>>0))break t;if(au(d,c),a=f-t|0,a>>>0<16)break v;d2(u,t),t=u+t|0,d2(t,a),p6(t,a);break o}if(a=f-t|0,a>>>0<16)break o;d2(u,t),t=u+t|0,d2(t,a),p6(t,a);break o}if(a=f+n[292023]|0,a>>>0>t>>>0)break r;break a}d2(u,f);break o}if(f=f+n[292022]|0,f>>>0<t>>>0)break a;a=f-t|0;h:{if(a>>>0<=15){d2(u,f),a=0,f=0;break h}f=u+t|0,d=a+f|0,d2(u,t),Y2(f,a),n[d+4>>2]=n[d+4>>2]&-2}n[292024]=f,n[292022]=a;break o}d2(u,t),f=u+t|0,a=a-t|0,n[f+4>>2]=a|1,n[292023]=a,n[292025]=f}a=u}break i}t:{if(t>>>0>=256&&(a=n[u+4>>2]&-8,c=u,!(a>>>0<t+4>>>0|a-t>>>0>=131073)))break t;c=0}a=c;break i}a=0}if(a){e=i2(a);break u}if(a=B4(i),!a)break e;e=n[u+4>>2],e=(e&3?-4:-8)+(e&-8)|0,e=A(a,r,e>>>0>i>>>0?i:e),Ts(r)}return e}return u=A(u,r,e>>>0>i>>>0?i:e),en(r,e),u}function Ns(r,e){var u=0;r=n[tu(r)+4>>2],u=r&-8,r=r&3,u>>>0>=(r?4:8)+e>>>0&(!r|e+39>>>0>=u>>>0)||L()}function Ts(r){var e=0,u=0,i=0,a=0;r=tu(r),e=n[r+4>>2]&-8,u=r+e|0;n:{u:{i=n[r+4>>2];e:{i:{if(i&1)break i;if(!(i&2))break e;if(i=n[r>>2],e=i+e|0,r=r-i|0,(r|0)==n[292024]){if((n[u+4>>2]&3)!=3)break i;n[292022]=e,ru(r,e,u);return}au(r,i)}i:{i=n[u+4>>2];a:{if(!(i&2)){if((u|0)==n[292025])break i;if((u|0)==n[292024])break n;if(a=u,u=i&-8,au(a,u),e=e+u|0,Y2(r,e),n[292024]!=(r|0))break a;n[292022]=e;return}ru(r,e,u)}if(e>>>0<256)break u;if(Gs(r,e),r=n[292030]-1|0,n[292030]=r,r)break e;Ls();return}if(n[292025]=r,e=n[292023]+e|0,n[292023]=e,n[r+4>>2]=e|1,n[292024]==(r|0)&&(n[292022]=0,n[292024]=0),e>>>0<=n0[292028])break e;r=n[292025];i:{if(!r||(n0[292023]>40&&Es(r),Ls(),n0[292023]<=n0[292028]))break i;n[292028]=-1}}return}C4(r,e);return}n[292024]=r,e=n[292022]+e|0,n[292022]=e,Y2(r,e)}function B4(r){var e=0,u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;n:{u:{e:{if(r>>>0>=245){if(r>>>0>=4294901709)break u;if(r=r+11&-8,!n[292021])break e;t=0-r|0;i:{a:{t:{if(d=Ds(r),e=n[(d<<2)+1167672>>2],!e)break t;for(f=r<<Cs(d);;){o:{if(a=n[e+4>>2]&-8,a>>>0<r>>>0||(a=a-r|0,a>>>0>=t>>>0)||(u=e,t=a,a))break o;t=0,i=e;break i}if(a=n[e+20>>2],e=n[((f>>>29&4)+e|0)+16>>2],i=a?(a|0)==(e|0)?i:a:i,f=f<<1,!e)break}if(i)break a;if(!u)break t;i=0;break a}if(e=0,u=Fs(1<<d)&n[292021],!u){i=0;break i}i=n[(A6(u)<<2)+1167672>>2];break i}e=u}for(;;){if(i){a=n[i+4>>2]&-8,u=a-r|0,d=u>>>0<t>>>0,h=d?u:t,u=r>>>0>a>>>0,t=u?t:h,e=u?e:d?i:e,i=Bs(i);continue}break}i=0;i:{if(!e||(u=n[292022],u>>>0>=r>>>0&u-r>>>0<=t>>>0))break i;u=r+e|0,K4(e);a:{if(t>>>0>=16){n[e+4>>2]=r|3,Y2(u,t),m6(u,t);break a}v6(e,r+t|0)}i=i2(e)}if(e=i,e)break u;break e}if(r=r>>>0<11?16:r+11&504,u=r>>>3|0,e=n[292020]>>>u|0,e&3)return u=u+((e^-1)&1)|0,e=u<<3,r=e+1167672|0,i=n[r+152>>2],Zs(r+144|0,i,u),v6(i,e),i2(i);if(n0[292022]>=r>>>0)break e;if(!e){if(!n[292021])break e;for(u=n[(A6(n[292021])<<2)+1167672>>2],i=(n[u+4>>2]&-8)-r|0,e=u;;){if(e=Bs(e),e){a=(n[e+4>>2]&-8)-r|0,t=a>>>0<i>>>0,i=t?a:i,u=t?e:u;continue}break}e=r+u|0,K4(u);i:{if(i>>>0>=16){n[u+4>>2]=r|3,Y2(e,i),Is(e,i);break i}v6(u,r+i|0)}if(e=i2(u),!e)break e;break u}return i=A6(Fs(1<<u)&e<<u),u=i<<3,e=u+1167672|0,a=n[e+152>>2],Zs(e+144|0,a,i),n[a+4>>2]=r|3,e=r+a|0,r=u-r|0,Y2(e,r),Is(e,r),i2(a)}if(e=n[292022],e>>>0>=r>>>0)break n;if(e=n[292023],e>>>0<=r>>>0){d=0,y=l-16|0,l=y,a=y+4|0,e=r+65583&-65536,u=(e>>>16|0)+((e&65535)!=0)|0,e=jc(u|0);e:{if((e|0)==-1){i=0,e=0;break e}u=u<<16,i=e<<16,e=(i|0)==(0-u|0)?u-16|0:u}n[a+8>>2]=0,n[a+4>>2]=e,n[a>>2]=i,c=n[y+4>>2];e:{if(!c)break e;h=n[y+12>>2],b=n[y+8>>2],u=b+n[292026]|0,n[292026]=u,e=n[292027],n[292027]=e>>>0<u>>>0?u:e;i:{a:{t:{o:{r:{h:{v:{if(n[292025])for(f=1167800,u=1167800;;){if(!u)break h;if((V4(u)|0)==(c|0))break v;u=n[u+8>>2]}if(e=n[292029],!e|e>>>0>c>>>0)break t;break a}if(e=n[u+12>>2],e&1|(e>>>1|0)!=(h|0))break h;if(i=n[292025],e=n[u>>2],i>>>0>=e>>>0?e=n[u+4>>2]+e>>>0>i>>>0:e=0,e)break r}for(e=n[292029],n[292029]=e>>>0<c>>>0?e:c,e=c+b|0;;){if(!f)break o;if(u=n[f>>2],(u|0)!=(e|0)){f=n[f+8>>2];continue}break}if(e=n[f+12>>2],e&1|(e>>>1|0)!=(h|0))break o;n[f>>2]=c,n[f+4>>2]=n[f+4>>2]+b,e=Hs(c),a=Hs(u),n[e+4>>2]=r|3,i=r+e|0,u=a-i|0;h:{v:{if(n[292025]!=(a|0)){if(n[292024]==(a|0))break v;r=n[a+4>>2],(r&3)==1&&(r=r&-8,au(a,r),a=r+a|0,u=r+u|0),ru(i,u,a),m6(i,u);break h}n[292025]=i,r=n[292023]+u|0,n[292023]=r,n[i+4>>2]=r|1;break h}n[292024]=i,r=n[292022]+u|0,n[292022]=r,Y2(i,r)}d=i2(e);break e}n[u+4>>2]=n[u+4>>2]+b,F4(n[292025],n[292023]+b|0);break i}for(k=n[292025],a=V4(Es(k)),e=a-47|0,e=z6(i2(e),8)+e|0,f=e>>>0<k+16>>>0?k:e,w=i2(f),t=f+24|0,F4(c,b-40|0),n[f+4>>2]=27,i=n[291950],u=n[291951],e=n[291953],n[w+8>>2]=n[291952],n[w+12>>2]=e,n[w>>2]=i,n[w+4>>2]=u,n[291953]=h,n[291951]=b,n[291950]=c,n[291952]=w;n[t+4>>2]=7,t=t+4|0,t+4>>>0<a>>>0;);(f|0)!=(k|0)&&(e=f-k|0,ru(k,e,e+k|0),m6(k,e));break i}n[292029]=c}for(n[292030]=4095,n[291953]=h,n[291951]=b,n[291950]=c,i=0;;){if((i|0)!=256){u=i+1167672|0,e=u+144|0,n[u+152>>2]=e,n[u+156>>2]=e,i=i+8|0;continue}break}F4(c,b-40|0)}if(e=n[292023],e>>>0<=r>>>0)break e;u=e-r|0,n[292023]=u,i=n[292025],e=i+r|0,n[292025]=e,n[e+4>>2]=u|1,n[i+4>>2]=r|3,d=i2(i)}return l=y+16|0,d}u=e-r|0,n[292023]=u,i=n[292025],e=i+r|0,n[292025]=e,n[e+4>>2]=u|1,n[i+4>>2]=r|3,e=i2(i)}return e}i=n[292024],u=e-r|0;n:{if(u>>>0>=16){n[292022]=u,e=r+i|0,n[292024]=e,Y2(e,u),n[i+4>>2]=r|3;break n}n[292024]=0,n[292022]=0,v6(i,e)}return i2(i)}function Is(r,e){var u=0;u=n[292022],u&&C4(n[292024],u),n[292024]=r,n[292022]=e}function C4(r,e){var u=0,i=0;u=1<<(e>>>3),i=n[292020];n:{if(!(u&i)){n[292020]=u|i,u=(e&-8)+1167816|0,e=u;break n}u=(e&-8)+1167672|0,e=u+144|0,u=n[u+152>>2]}n[e+8>>2]=r,n[u+12>>2]=r,n[r+12>>2]=e,n[r+8>>2]=u}function Es(r){var e=0;for(e=1167800;;){n:{if(!e||n0[e>>2]<=r>>>0&&V4(e)>>>0>r>>>0)break n;e=n[e+8>>2];continue}break}return e}function F4(r,e){var u=0;u=z6(i2(r),8),r=u+r|0,e=e-u|0,n[292023]=e,n[292025]=r,n[r+4>>2]=e|1,n[292028]=2097152,n[(r+e|0)+4>>2]=40}function m6(r,e){if(e>>>0>=256){Gs(r,e);return}C4(r,e)}function Gs(r,e){var u=0,i=0,a=0,t=0;n[r+16>>2]=0,n[r+20>>2]=0,i=Ds(e),n[r+28>>2]=i,t=(i<<2)+1167672|0,u=n[292021],a=1<<i;n:{if(!(u&a)){n[r+24>>2]=t,n[t>>2]=r,n[292021]=u|a;break n}for(a=n[t>>2],i=e<<Cs(i);;){if(u=a,(n[u+4>>2]&-8)==(e|0)){e=n[u+8>>2],n[e+12>>2]=r,n[u+8>>2]=r,n[r+24>>2]=0,n[r+12>>2]=u,n[r+8>>2]=e;return}if(a=i>>>29|0,i=i<<1,t=u+(a&4)|0,a=n[t+16>>2],!a)break}n[t+16>>2]=r,n[r+24>>2]=u}n[r+12>>2]=r,n[r+8>>2]=r}function au(r,e){var u=0,i=0,a=0;if(e>>>0>=256){K4(r);return}u=n[r+12>>2],r=n[r+8>>2];n:{if((u|0)!=(r|0)){n[r+12>>2]=u,n[u+8>>2]=r;break n}i=1168080,a=n[292020]&L0(-2,e>>>3|0),n[i>>2]=a}}function K4(r){var e=0,u=0,i=0,a=0,t=0,f=0,c=0;a=n[r+24>>2];n:{u:{if(n[r+12>>2]==(r|0)){if(e=n[r+20>>2],u=n[(e?20:16)+r>>2],u)break u;e=0;break n}u=n[r+8>>2],e=n[r+12>>2],n[u+12>>2]=e,n[e+8>>2]=u;break n}for(i=e?r+20|0:r+16|0;t=i,e=u,i=e+20|0,u=n[e+20>>2],!(!u&&(i=e+16|0,u=n[e+16>>2],!u)););n[t>>2]=0}n:{u:{if(!a)break u;u=n[r+28>>2],i=(u<<2)+1167672|0;e:{if(n[i>>2]!=(r|0)){i:{if(n[a+16>>2]!=(r|0)){n[a+20>>2]=e;break i}n[a+16>>2]=e}if(e)break e;break u}if(n[i>>2]=e,!e)break n}if(n[e+24>>2]=a,u=n[r+16>>2],u&&(n[e+16>>2]=u,n[u+24>>2]=e),r=n[r+20>>2],!r)break u;n[e+20>>2]=r,n[r+24>>2]=e}return}f=1168084,c=n[292021]&L0(-2,u),n[f>>2]=c}function p6(r,e){var u=0,i=0,a=0;u=r+e|0,i=n[r+4>>2];n:{u:{if(i&1)break u;if(!(i&2))break n;if(i=n[r>>2],e=i+e|0,r=r-i|0,(r|0)==n[292024]){if((n[u+4>>2]&3)!=3)break u;n[292022]=e,ru(r,e,u);return}au(r,i)}u:{e:{i=n[u+4>>2];i:{if(!(i&2)){if((u|0)==n[292025])break e;if((u|0)==n[292024])break u;if(a=u,u=i&-8,au(a,u),e=e+u|0,Y2(r,e),n[292024]!=(r|0))break i;n[292022]=e;return}ru(r,e,u)}m6(r,e);break n}if(n[292025]=r,e=n[292023]+e|0,n[292023]=e,n[r+4>>2]=e|1,n[292024]!=(r|0))break n;n[292022]=0,n[292024]=0;return}n[292024]=r,e=n[292022]+e|0,n[292022]=e,Y2(r,e)}}function Hs(r){return z6(i2(r),8)+r|0}function Ds(r){var e=0,u=0;return e=r>>>8|0,e?r>>>0>=16777216?31:(u=r,r=O2(e),(u>>>38-r&1|r<<1)^62):0}function Ls(){var r=0,e=0;for(r=1167808;;){if(r=n[r>>2],r){e=e+1|0,r=r+8|0;continue}break}n[292030]=e>>>0<=4095?4095:e}function Zs(r,e,u){var i=0,a=0;if(e=n[e+8>>2],(e|0)!=(r|0)){n[e+12>>2]=r,n[r+8>>2]=e;return}i=1168080,a=n[292020]&L0(-2,u),n[i>>2]=a}function S4(r){s[n[r>>2]]=o[r+4|0]}function ru(r,e,u){n[u+4>>2]=n[u+4>>2]&-2,n[r+4>>2]=e|1,n[r+e>>2]=e}function v6(r,e){n[r+4>>2]=e|3,r=r+e|0,n[r+4>>2]=n[r+4>>2]|1}function Y2(r,e){n[r+4>>2]=e|1,n[r+e>>2]=e}function i2(r){return r+8|0}function tu(r){return r-8|0}function d2(r,e){n[r+4>>2]=n[r+4>>2]&1|e|2,r=r+e|0,n[r+4>>2]=n[r+4>>2]|1}function Bs(r){var e=0;return e=n[r+16>>2],e||(e=n[r+20>>2]),e}function V4(r){return n[r>>2]+n[r+4>>2]|0}function Cs(r){return(r|0)!=31?25-(r>>>1|0)|0:0}function Fs(r){return r=r<<1,0-r|r}function $u(r,e,u,i){var a=0;return a=l-16|0,l=a,n[a+4>>2]=i,n[a>>2]=u,u=0,e>>>0>=i>>>0&&(n[a+12>>2]=i,n[a+8>>2]=r,u=pu(a,a+8|0)),l=a+16|0,u}function _u(r,e,u){var i=0,a=0,t=0,f=0,c=0;a=l-16|0,l=a,n[a+12>>2]=0,i=a+12|0;n:{u:{e:{if(u>>>0>=128){if(u>>>0<2048)break e;if(t=u>>>12|0,f=u&63|-128,c=u>>>6&63|-128,u>>>0>=65536)break u;s[i+2|0]=f,s[i+1|0]=c,s[i|0]=t|224,u=3;break n}s[i|0]=u,u=1;break n}s[i+1|0]=u&63|128,s[i|0]=u>>>6|192,u=2;break n}s[i+3|0]=f,s[i+2|0]=c,s[i+1|0]=t&63|128,s[i|0]=u>>>18|240,u=4}return n[a+4>>2]=u,n[a>>2]=i,r=$u(r,e,n[a>>2],n[a+4>>2]),l=a+16|0,r}function J4(r,e,u){n[r+4>>2]=u,n[r>>2]=e}function P2(r,e,u){var i=0;i=l-16|0,l=i,X4(i+4|0,u),u&&(A(n[i+8>>2],e,u),n[i+12>>2]=u),n[r+8>>2]=n[i+12>>2],e=n[i+8>>2],n[r>>2]=n[i+4>>2],n[r+4>>2]=e,l=i+16|0}function X4(r,e){var u=0,i=0;u=l-16|0,l=u,x6(u+4|0,e,0,1,1),n[u+4>>2]==1&&L(),e=n[u+12>>2],i=n[u+8>>2],n[r+8>>2]=0,n[r>>2]=i,n[r+4>>2]=e,l=u+16|0}function Ks(r,e,u){var i=0;i=l-16|0,l=i,$4(i+8|0,e,u,0),e=n[i+12>>2],n[r>>2]=n[i+8>>2],n[r+4>>2]=e,l=i+16|0}function Q4(r,e,u,i,a){var t=0;t=l-16|0,l=t,j6(t+8|0,r,e,u,i,a),n[t+8>>2]!=-2147483647&&L(),l=t+16|0}function j6(r,e,u,i,a,t){var f=0,c=0,d=0,b=0,k=0,h=0;c=l-16|0,l=c;n:{if(!t||(u=u+i|0,i>>>0>u>>>0))break n;d=c+4|0,f=l-32|0,l=f,i=e,e=n[e>>2]<<1,e=e>>>0<u>>>0?u:e,u=(t|0)==1?8:t>>>0<1025?4:1,k=e>>>0>u>>>0?e:u,Xs(f+20|0,k,a,t),h=1,b=n[f+24>>2],e=n[f+28>>2];u:{if(n[f+20>>2]==1){n[d+4>>2]=b;break u}_4(f+20|0,i,a,t);e:{if(n[f+24>>2]){if(a=n[f+28>>2],!a){$4(f+8|0,b,e,0),t=n[f+8>>2],a=n[f+12>>2];break e}t=Os(n[f+20>>2],a,b,e),a=e;break e}Ks(f,b,e),t=n[f>>2],a=n[f+4>>2]}if(!t){n[d+4>>2]=b;break u}n[d+4>>2]=t,h=0,e=a}if(n[d>>2]=h,n[d+8>>2]=e,l=f+32|0,f=n[c+8>>2],n[c+4>>2]){u=n[c+12>>2];break n}n[i>>2]=k,n[i+4>>2]=f,f=-2147483647}n[r+4>>2]=u,n[r>>2]=f,l=c+16|0}function ou(r,e){var u=0;u=n[r+8>>2],n[r>>2]-u>>>0<e>>>0&&Q4(r,u,e,1,1)}function $4(r,e,u,i){n:{if(!u)break n;if(!i){e=pn(u,e);break n}e=pn(u,e);u:{if(!e||!(o[tu(e)+4|0]&3))break u;f0(e,u)}}n[r+4>>2]=u,n[r>>2]=e}function P0(r,e,u){var i=0,a=0;i=e+u|0,u=i-e|0,ou(r,u),a=n[r+8>>2],(e|0)!=(i|0)&&A(n[r+4>>2]+a|0,e,u),n[r+8>>2]=u+a}function Q0(r){n[r>>2]=0,n[r+4>>2]=1}function Ss(r){var e=0,u=0,i=0,a=0,t=0;n:{u:{if(r>>>0>=128){if(r>>>0<168)break u;for(i=r<<11,u=36;;){if(u>>>0>=2){t=e,a=u>>>1|0,e=a+e|0,e=i>>>0<n[(e<<2)+1165908>>2]<<11>>>0?t:e,u=u-a|0;continue}break}t=e,e=n[(e<<2)+1165908>>2]<<11,u=(t+(e>>>0<i>>>0)|0)+((e|0)==(i|0))|0,i=(u<<2)+1165908|0,a=n[i>>2],e=919;e:{i:{if(u>>>0>34||(e=n[i+4>>2]>>>21|0,u))break i;i=0;break e}i=n[i-4>>2]&2097151}for(u=a>>>21|0,a=e-1|0,r=r-i|0,e=0;;){e:{if((u|0)==(a|0)||(e=o[u+1162655|0]+e|0,r>>>0<e>>>0))break e;u=u+1|0;continue}break}r=u&1;break n}if(e=r-39|0,e>>>0>57)break u;r=e&31,r=(e&63)>>>0>=32?41943040>>>r|0:((1<<r)-1&41943040)<<32-r|524417>>>r;break n}r=0}return r&1}function Vs(r){var e=0,u=0,i=0,a=0,t=0;if((r&2097119)-65>>>0<26)return 1;if(r>>>0<170)return 0;for(i=r<<11,u=22;;){if(u>>>0>=2){t=e,a=u>>>1|0,e=a+e|0,e=i>>>0<n[(e<<2)+1166224>>2]<<11>>>0?t:e,u=u-a|0;continue}break}t=e,e=n[(e<<2)+1166224>>2]<<11,u=(t+(e>>>0<i>>>0)|0)+((e|0)==(i|0))|0,i=(u<<2)+1166224|0,a=n[i>>2],e=313;n:{u:{if(u>>>0>20||(e=n[i+4>>2]>>>21|0,u))break u;i=0;break n}i=n[i-4>>2]&2097151}for(u=a>>>21|0,a=e-1|0,r=r-i|0,e=0;;){n:{if((u|0)==(a|0)||(e=o[u+1163865|0]+e|0,r>>>0<e>>>0))break n;u=u+1|0;continue}break}return u&1}function g0(r,e,u){var i=0;i=l-16|0,l=i,_4(i+4|0,r,e,u),n[i+8>>2]&&qu(n[i+4>>2],n[i+12>>2]),l=i+16|0}function _4(r,e,u,i){var a=0,t=0,f=0;a=4;n:{if(!i||(t=n[e>>2],!t))break n;n[r+4>>2]=u,n[r>>2]=n[e+4>>2],f=T(i,t),a=8}n[r+a>>2]=f}function Js(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,q=0;a=l-48|0,l=a,b=a+16|0,t=l-48|0,l=t,X4(t+12|0,u),i=n[t+20>>2],f=n[t+16>>2],n[t+32>>2]=0,n[t+36>>2]=0,n[t+24>>2]=0,n[t+28>>2]=0,w=t+40|0,h=i+f|0,k=h,i=u,f=e;n:for(;;){u:{if(i>>>0<16)break u;for(c=0;;)if((c|0)==16){if(y=0,c=t+24|0,(w|0)!=(c|0))for(g=w-c|0;y=o[c|0]+y|0,c=c+1|0,g=g-1|0,!!g;);if((y&255)!=16)break u;for(c=0;;)if((c|0)==16){k=k+16|0,f=f+16|0,i=i-16|0,d=d+16|0;continue n}else{v=c+k|0,q=ni(f+c|0),s[v|0]=q,c=c+1|0;continue}}else{s[(t+24|0)+c|0]=((o[f+c|0]^-1)&128)>>>7,c=c+1|0;continue}}break}n:{for(;;){if(i=e+d|0,f=u,(u|0)==(d|0))break n;if(f=s[i|0],s[t+47|0]=f,(f|0)>=0){v=d+h|0,q=ni(t+47|0),s[v|0]=q,d=d+1|0;continue}break}f=d}c=n[t+16>>2],n[b>>2]=n[t+12>>2],n[b+4>>2]=c,n[b+8>>2]=f,n[b+16>>2]=u-d,n[b+12>>2]=i,n[t+20>>2]=f,l=t+48|0,w=n[a+24>>2],n[a+8>>2]=w,i=n[a+20>>2],n[a>>2]=n[a+16>>2],n[a+4>>2]=i,k=n[a+28>>2],i=n[a+32>>2],n[a+44>>2]=0,c=i+k|0,n[a+40>>2]=c,n[a+36>>2]=k,g=e+u|0;n:{for(;;){u:{e:{if(i=n2(a+36|0),(i|0)!=1114112){if(f=n[a+44>>2],d=f+c|0,c=n[a+40>>2],t=d-(c+k|0)|0,k=n[a+36>>2],n[a+44>>2]=t+k,(i|0)!=931)break e;b=f+w|0;i:{if(!b)break i;if(u>>>0>b>>>0){if(s[e+b|0]>-65)break i;break n}if((u|0)!=(b|0))break n}f=e+b|0,d=0;i:{for(;;){if(y=963,(e|0)==(f|0))break i;if(i=f-1|0,t=s[i|0],(t|0)<0){m=t&63,i=f-2|0,t=o[i|0],h=t<<24>>24;a:{if((h|0)>=-64){f=t&31;break a}p=h&63,i=f-3|0,t=o[i|0],h=t<<24>>24;t:{if((h|0)>=-64){f=t&15;break t}i=f-4|0,f=h&63|(o[i|0]&7)<<6}f=p|f<<6}if(t=m|f<<6,(t|0)==1114112)break i}a:{t:{if(d||!Ss(t))break t;t=1114112,d=0;break a}d=1}if(f=i,(t|0)!=1114112)break}if(!Vs(t))break i;i=b+2|0;a:{if(!i)break a;if(u>>>0>i>>>0){if(s[e+i|0]>-65)break a;break u}if((u|0)!=(i|0))break u}for(s[a+24|0]=0,n[a+20>>2]=g,n[a+16>>2]=e+i;;){if(i=n2(a+16|0),(i|0)==1114112){y=962;break i}if(!Ss(i))break}y=Vs(i)?963:962}u2(a,y);continue}n[r+8>>2]=n[a+8>>2],e=n[a+4>>2],n[r>>2]=n[a>>2],n[r+4>>2]=e,l=a+48|0;return}ic(a+16|0,i),i=n[a+20>>2];e:{if(!i){f=n[a+16>>2];break e}if(f=n[a+24>>2],u2(a,n[a+16>>2]),u2(a,i),!f)continue}u2(a,f);continue}break}L()}L()}function ni(r){return r=r|0,r=o[r|0],((r-65&255)>>>0<26?32:0)|r}function Xs(r,e,u,i){var a=0,t=0,f=0,c=0;a=l-16|0,l=a,t=1,f=4,e=x(i,0,e,0);n:{if(j||(i=a+8|0,n[i+4>>2]=e,n[i>>2]=-2147483648-u>>>0>=e>>>0?u:0,e=n[a+8>>2],!e))break n;c=n[a+12>>2],n[r+4>>2]=e,t=0,f=8}n[r+f>>2]=c,n[r>>2]=t,l=a+16|0}function x6(r,e,u,i,a){var t=0;t=l-32|0,l=t,Xs(t+20|0,e,i,a);n:{if(n[t+20>>2]==1){n[r>>2]=1,n[r+4>>2]=0;break n}if(a=n[t+28>>2],!a){n[r+8>>2]=i,n[r>>2]=0,n[r+4>>2]=0;break n}i=n[t+24>>2];u:{if(!u){Ks(t+8|0,i,a),u=n[t+8>>2];break u}$4(t,i,a,1),u=n[t>>2]}if(!u){n[r+8>>2]=a,n[r+4>>2]=i,n[r>>2]=1;break n}n[r+8>>2]=u,n[r+4>>2]=e,n[r>>2]=0}l=t+32|0}function Qs(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0;t=l-16|0,l=t;n:{if(u&1){a=u>>>1|0;break n}for(i=e;;){if(a=s[i|0],!a){i=f<<1,a=c&1?f>>>0>=16?i:0:i;break n}i=i+1|0;u:{e:{if((a|0)<0){if((a|0)!=-128)break u;a=o[i|0]|o[i+1|0]<<8,i=(i+a|0)+2|0;break e}i=i+a|0}f=a+f|0;continue}d=O0(a&3,8),i=((i+((d<<5&1073741824|d<<7)>>>29|0)|0)+(a>>>1&2)|0)+(a>>>2&2)|0,c=!f|c}}i=t+4|0,X4(i,a),$s(i,e,u)&&L(),n[r+8>>2]=n[t+12>>2],e=n[t+8>>2],n[r>>2]=n[t+4>>2],n[r+4>>2]=e,l=t+16|0}function $s(r,e,u){r=r|0,e=e|0,u=u|0;var i=0,a=0;i=l-16|0,l=i,n[i+12>>2]=u,n[i+8>>2]=e,jf(i,i+8|0),a=n[i>>2];n:{if(a){P0(r,a,n[i+4>>2]),r=0;break n}r=_s(r,1160856,e,u)}return l=i+16|0,r|0}function Vc(r,e){return r=r|0,e=e|0,u2(r,e),0}function vn(r,e){P2(r,n[e+4>>2],n[e+8>>2])}function z6(r,e){return((r+e|0)-1&0-e)-r|0}function X(r,e,u,i){if((e|0)==(i|0)){A(r,u,e);return}L()}function Jc(r,e){r=r|0,e=e|0;var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;c=n[r>>2],f=n[r+4>>2],a=l-32|0,l=a;n:{if(!(o[e+11|0]&24)){r=j0[n[n[e+4>>2]+12>>2]](n[e>>2],c,f)|0;break n}r=a+16|0,u=e+8|0,z[r+2>>1]=U[u+6>>1],z[r>>1]=(n[u>>2]&268435456)>>>28;u:{if(!(z[a+16>>1]&1)){r=xu(c,f+c|0);break u}r=U[a+18>>1],n[a+28>>2]=0,n[a+20>>2]=c,n[a+24>>2]=f+c,m=r,u=a+20|0,f=0,k=l-16|0,l=k;e:{if(!r)break e;for(;;){h=0,p=n[u>>2],v=n[u+4>>2],i=0,w=0,d=l-16|0,l=d,g=d+8|0,t=n[u>>2];i:{if((t|0)==n[u+4>>2]||(w=1,n[u>>2]=t+1,i=o[t|0],i<<24>>24>=0))break i;if(n[u>>2]=t+2,b=o[t+1|0]&63,y=i&31,i>>>0<=223){i=b|y<<6;break i}if(n[u>>2]=t+3,b=o[t+2|0]&63|b<<6,i>>>0<240){i=b|y<<12;break i}n[u>>2]=t+4,i=y<<18&1835008|(o[t+3|0]&63|b<<6)}if(n[g+4>>2]=i,n[g>>2]=w,l=d+16|0,i=n[d+8>>2]&1?n[d+12>>2]:1114112,(i|0)!=1114112&&(h=n[u+8>>2],n[u+8>>2]=n[u>>2]+(h+v-(n[u+4>>2]+p)|0)),t=k+8|0,n[t+4>>2]=i,n[t>>2]=h,n[k+12>>2]==1114112){f=r;break e}if(r=r-1|0,!r)break}}l=k+16|0,r=m-f|0,f=n[a+28>>2]}if(u=U[e+12>>1],u>>>0<=r>>>0){r=j0[n[n[e+4>>2]+12>>2]](n[e>>2],c,f)|0;break n}if(ei(a+8|0,e,u-r|0,0),r=1,u=n[a+8>>2],(u|0)==1114112||(i=U[a+12>>1],j0[n[n[e+4>>2]+12>>2]](n[e>>2],c,f)|0))break n;r=ui(u,i,e)}return l=a+32|0,r|0}function q6(r,e){f0(r,e)}function ui(r,e,u){var i=0,a=0,t=0;for(i=n[u+4>>2],a=n[u>>2],u=0;t=u,(u&65535)>>>0<(e&65535)>>>0&&(u=u+1|0,!(j0[n[i+16>>2]](a,r)|0)););return(t&65535)>>>0<(e&65535)>>>0}function ei(r,e,u,i){var a=0,t=0,f=0,c=0;n:{u:{e:switch(c=i,i=n[e+8>>2],a=i>>>29&3,(((a|0)==3?c:a)&255)-1|0){case 0:break e;case 1:break u;default:break n}f=u;break n}f=(u&65534)>>>1|0}i=i&2097151,a=n[e+4>>2],e=n[e>>2];n:{u:{for(;;){if((t&65535)>>>0>=(f&65535)>>>0)break u;if(t=t+1|0,!!(j0[n[a+16>>2]](e,i)|0))break}i=1114112;break n}t=u-f|0}z[r+4>>1]=t,n[r>>2]=i}function ii(r,e,u){n:{if((e|0)==1114112||!(j0[n[n[r+4>>2]+16>>2]](n[r>>2],e)|0))break n;return 1}return u?j0[n[n[r+4>>2]+12>>2]](n[r>>2],u,0)|0:0}function _s(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;f=l-16|0,l=f;n:{u:{if(!(i&1))for(k=n[e+12>>2];;){if(t=o[u|0],c=(t|0)!=0,!t)break n;a=u+1|0;e:{i:{a:{if(d=t<<24>>24,(d|0)<0){if((t|0)==128)break a;if((t|0)!=192)break i;if(n[f+4>>2]=e,n[f>>2]=r,n[f+8>>2]=1610612768,n[f+12>>2]=0,u=(b<<3)+i|0,!(j0[n[u+4>>2]](n[u>>2],f)|0))break e;break u}if(u=a+t|0,!(j0[k|0](r,a,t)|0))continue;break n}if(a=u+3|0,t=o[u+1|0]|o[u+2|0]<<8,u=a+t|0,!(j0[k|0](r,a,t)|0))continue;break n}h=1610612768,d&1&&(h=o[u+1|0]|o[u+2|0]<<8|(o[u+3|0]<<16|o[u+4|0]<<24),a=u+5|0),t=0;i:{if(!(d&2)){c=a,u=0;break i}c=a+2|0,u=o[a|0]|o[a+1|0]<<8}if(d&4?(t=o[c|0]|o[c+1|0]<<8,a=c+2|0):a=c,d&8&&(b=o[a|0]|o[a+1|0]<<8,a=a+2|0),u=d&16?U[(((u&65535)<<3)+i|0)+4>>1]:u,t=d&32?U[((t<<3)+i|0)+4>>1]:t,n[f+4>>2]=e,n[f>>2]=r,c=t<<16,n[f+8>>2]=h,n[f+12>>2]=u&65535|c,u=(b<<3)+i|0,j0[n[u+4>>2]](n[u>>2],f)|0)break u}b=b+1|0,u=a}c=j0[n[e+12>>2]](r,u,i>>>1|0)|0;break n}c=1}return l=f+16|0,c}function v0(r,e,u){return j0[n[n[r+4>>2]+12>>2]](n[r>>2],e,u)|0}function nc(r,e){var u=0;if(e=r+e|0,(e|0)!=(r|0))for(e=e-r|0;u=(s[r|0]>-65)+u|0,r=r+1|0,e=e-1|0,!!e;);return u}function uc(r,e,u,i){var a=0,t=0;for(a=e&255,e=0;;){n:{if((e|0)==(i|0)){e=i;break n}if(o[e+u|0]==(a|0))t=1;else{e=e+1|0;continue}}break}n[r+4>>2]=e,n[r>>2]=t}function ec(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0;f=l-16|0,l=f;n:{u:{if(t=u+3&-4,(t|0)!=(u|0)&&(a=t-u|0,a=i>>>0<a>>>0?i:a,uc(f+8|0,e,u,a),t=1,n[f+8>>2]&1))break u;for(b=i-8|0,t=T(e&255,16843009);;){e:{i:{if(a>>>0<=b>>>0&&(c=u+a|0,d=t^n[c>>2],c=t^n[c+4>>2],((d|16843008-d)&(16843008-c|c)&-2139062144)==-2139062144))break i;if(uc(f,e,u+a|0,i-a|0),t=1,n[f>>2]&1)break e;t=0;break n}a=a+8|0;continue}break}a=n[f+4>>2]+a|0;break n}a=n[f+12>>2]}n[r+4>>2]=a,n[r>>2]=t,l=f+16|0}function ai(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0;b=l-32|0,l=b;n:{f=b+12|0,a=f-1|0,i=20;u:{for(;;){if(t=i-1|0,t>>>0>=20)break u;if(c=zn(r,u,10),d=j,y=i+a|0,w=r-x(c,d,10,0)|48,s[y|0]=w,k=!u&r>>>0<10,i=t,r=c,u=d,!!k)break}u=i;break n}L()}c=u+f|0,t=1,r=l-16|0,l=r,i=n[e+8>>2],a=i&2097152,d=a?43:1114112,f=20-u|0,u=f+(a>>>21|0)|0;n:{if(!(i&8388608)){t=0;break n}u=xu(1,1)+u|0}n:{u:{e:{i:{if(a=U[e+12>>1],a>>>0>u>>>0){if(i&16777216)break i;if(i=1,ei(r,e,a-u|0,1),u=n[r>>2],(u|0)==1114112||(a=U[r+4>>1],ii(e,d,t))||j0[n[n[e+4>>2]+12>>2]](n[e>>2],c,f)|0)break n;i=ui(u,a,e);break n}if(!ii(e,d,t))break e;break u}if(k=n[e+12>>2],h=n[e+8>>2],n[e+8>>2]=h&-1612709888|536870960,ii(e,d,t))break u;if(i=1,ei(r+8|0,e,a-u|0,1),u=n[r+8>>2],(u|0)==1114112||(t=U[r+12>>1],j0[n[n[e+4>>2]+12>>2]](n[e>>2],c,f)|0)||ui(u,t,e))break n;n[e+8>>2]=h,n[e+12>>2]=k,i=0;break n}i=j0[n[n[e+4>>2]+12>>2]](n[e>>2],c,f)|0;break n}i=1}return l=r+16|0,l=b+32|0,i}function ri(r){var e=0,u=0,i=0,a=0,t=0;for(i=r<<11,e=51;;){if(e>>>0>=2){t=u,a=e>>>1|0,u=a+u|0,u=i>>>0<n[(u<<2)+1164560>>2]<<11>>>0?t:u,e=e-a|0;continue}break}e=n[(u<<2)+1164560>>2]<<11,e=((e>>>0<i>>>0)+u|0)+((e|0)==(i|0))|0,i=(e<<2)+1164560|0,a=n[i>>2],u=1519;n:{u:{if(e>>>0>49||(u=n[i+4>>2]>>>21|0,e))break u;i=0;break n}i=n[i-4>>2]&2097151}for(e=a>>>21|0,a=u-1|0,r=r-i|0,u=0;;){n:{if((e|0)==(a|0)||(u=o[e+1160880|0]+u|0,r>>>0<u>>>0))break n;e=e+1|0;continue}break}return e&1}function ic(r,e){var u=0,i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;c=l-32|0,l=c;n:{if(e>>>0>=192){t=c+8|0,d=l-16|0,l=d,u=e>>>16|0,z[d+14>>1]=u;u:{e:{i:{if(e>>>0<=131071){if(a=(u<<4)+1165876|0,u=n[a+4>>2],!u)break e;for(f=n[a>>2],b=e&65535;;)if(u>>>0<=1){if(u=f+T(i,6)|0,i=U[u>>1],f=e&65535,i>>>0>f>>>0)break e;if(f>>>0<=(i+o[u+2|0]&65535)>>>0)break i;break e}else{k=i,h=u>>>1|0,i=h+i|0,i=b>>>0<U[f+T(i,6)>>1]?k:i,u=u-h|0;continue}}n[t>>2]=1114112;break u}if(i=U[u>>1]|U[u+2>>1]<<16,(i^e)&i>>>24)break e;n[t+4>>2]=0,n[t+8>>2]=0,n[t>>2]=e&65536|U[u+4>>1]+e&65535;break u}e:{if(u=n[a+12>>2],u){for(a=n[a+8>>2],i=0,f=e&65535;;){if(u>>>0>1){k=i,b=u>>>1|0,i=b+i|0,i=f>>>0<U[a+(i<<3)>>1]?k:i,u=u-b|0;continue}break}if(u=a+(i<<3)|0,U[u>>1]==(e&65535))break e}n[t>>2]=1114112;break u}for(i=u+2|0,a=l-16|0,f=U[d+14>>1]<<16,u=0;;){if((u|0)!=12){n[(a+4|0)+u>>2]=U[i>>1]|f,u=u+4|0,i=i+2|0;continue}break}n[t+8>>2]=n[a+12>>2],u=n[a+8>>2],n[t>>2]=n[a+4>>2],n[t+4>>2]=u}l=d+16|0,n[c+24>>2]=0,n[c+28>>2]=0,n[c+20>>2]=e,e=n[c+8>>2]==1114112?c+20|0:t,u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u,n[r+8>>2]=n[e+8>>2];break n}n[r+4>>2]=0,n[r+8>>2]=0,n[r>>2]=e-65>>>0<26?e|32:e}l=c+32|0}function ac(r){var e=0,u=0,i=0,a=0,t=0;for(i=r<<11,e=43;;){if(e>>>0>=2){t=u,a=e>>>1|0,u=a+u|0,u=i>>>0<n[(u<<2)+1166052>>2]<<11>>>0?t:u,e=e-a|0;continue}break}e=n[(u<<2)+1166052>>2]<<11,e=((e>>>0<i>>>0)+u|0)+((e|0)==(i|0))|0,i=(e<<2)+1166052|0,a=n[i>>2],u=291;n:{u:{if(e>>>0>41||(u=n[i+4>>2]>>>21|0,e))break u;i=0;break n}i=n[i-4>>2]&2097151}for(e=a>>>21|0,a=u-1|0,r=r-i|0,u=0;;){n:{if((e|0)==(a|0)||(u=o[e+1163574|0]+u|0,r>>>0<u>>>0))break n;e=e+1|0;continue}break}return e&1}function U6(r){return r=n[r>>2],n[r+4>>2]-n[r>>2]|0}function ne(r,e,u){n[r+4>>2]=e+u,n[r>>2]=e}function rc(r,e){return r=r|0,e=e|0,ai(n[r>>2],e)|0}function tc(r,e){return r=r|0,e=e|0,ai(U[r>>1],e)|0}function ti(r,e,u,i,a){var t=0;n[r+16>>2]=0,n[r+12>>2]=a,n[r+8>>2]=i,n[r+4>>2]=u,n[r>>2]=e,t=r,r=a-i>>>2|0,e=u-e>>>2|0,n[t+20>>2]=r>>>0<e>>>0?r:e}function oi(r){return n[r+4>>2]-n[r>>2]|0}function C2(r,e,u){for(var i=0,a=0;;){if(!u)return 0;if(u=u-1|0,i=o[e|0],a=o[r|0],e=e+1|0,r=r+1|0,(i|0)!=(a|0))break}return a-i|0}function A(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;f=l-16|0;n:{if(u>>>0<16){a=r;break n}for(b=0-r&3,i=b+r|0,t=e,a=r;;){if(i>>>0>a>>>0){s[a|0]=o[t|0],t=t+1|0,a=a+1|0;continue}break}y=u-b|0,w=y&-4,a=w+i|0,d=e+b|0,u=d&3;u:{if(!u)for(e=d;;){if(i>>>0>=a>>>0)break u;n[i>>2]=n[e>>2],e=e+4|0,i=i+4|0}for(n[f+12>>2]=0,t=u|f+12,i=0,c=4-u|0,c&1&&(s[t|0]=o[d|0],i=1),c&2&&(z[i+t>>1]=U[i+d>>1]),e=e-u|0,k=u<<3,g=0-k&24,i=n[f+12>>2],t=r;;){if(u=e+b|0,h=t+b|0,h+4>>>0>=a>>>0){t=0,s[f+8|0]=0,s[f+6|0]=0,m=2;e:{if(!(d&2)){p=f+8|0,c=0,m=0,u=0;break e}c=o[u+4|0],s[f+8|0]=c,p=f+6|0,u=o[u+5|0]<<8}d&1&&(s[p|0]=o[((b+m|0)+e|0)+4|0],c=o[f+8|0],t=o[f+6|0]<<16),n[h>>2]=(u|t|c)<<g|i>>>k}else{c=i>>>k|0,i=n[u+4>>2],n[h>>2]=c|i<<g,t=t+4|0,e=e+4|0;continue}break}}u=y&3,e=d+w|0}for(u=u+a|0;;){if(u>>>0>a>>>0){s[a|0]=o[e|0],e=e+1|0,a=a+1|0;continue}break}return r}function f0(r,e){var u=0,i=0,a=0,t=0;n:{if(e>>>0<16){u=r;break n}for(t=0-r&3,i=t+r|0,u=r;;){if(u>>>0<i>>>0){s[u|0]=0,u=u+1|0;continue}break}for(u=8;;){if(u>>>0>=32){for(e=e-t|0,u=(e&-4)+i|0;;){if(u>>>0>i>>>0){n[i>>2]=a,i=i+4|0;continue}break}e=e&3}else{a=a<<u|a,u=u<<1;continue}break}}for(e=e+u|0;;){if(e>>>0>u>>>0){s[u|0]=0,u=u+1|0;continue}break}return r}function oc(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;c=l-32|0;n:{u:{e:{if(r-e>>>0<u>>>0){if(a=e+u|0,f=a,i=r+u|0,u>>>0<16)break u;for(r=i&-4,t=a-1|0,h=i&3,d=0-h|0,a=i;;){if(r>>>0<a>>>0){a=a-1|0,s[a|0]=o[t|0],t=t-1|0;continue}break}if(w=u-h|0,a=w&-4,y=r-a|0,t=0,g=0-a|0,k=f+d|0,f=k&3,!f)for(e=(e+w|0)-4|0,i=r;;){if(i>>>0<=y>>>0)break e;i=i-4|0,n[i>>2]=n[e>>2],e=e-4|0}s[c+24|0]=0,s[c+22|0]=0,a=k-f|0,h=2;i:{if(!(k&2)){h=0,b=c+24|0;break i}t=o[a|0],s[c+24|0]=t,m=o[a+1|0]<<8,b=c+22|0}for(k&1&&(s[b|0]=o[a+h|0],p=o[c+22|0]<<16,t=o[c+24|0]),y=y+4|0,b=u-4|0,a=b+e|0,u=f<<3,h=0-u&24,e=(b-f|0)+e|0,t=t&255|m|p;;)if(b=i+d|0,b>>>0<=y>>>0){i=0,n[c+28>>2]=0,e=f|c+28,f=4-f|0,f&1&&(s[e|0]=o[a+d|0],i=1),f&2&&(z[e+i>>1]=U[(i+d|0)+a>>1]),n[b-4>>2]=t<<h|n[c+28>>2]>>>u;break e}else{i=i-4|0,b=t<<h,t=n[e+d>>2],n[d+i>>2]=b|t>>>u,e=e-4|0,a=a-4|0;continue}}i:{if(u>>>0<16){i=r;break i}for(k=0-r&3,t=k+r|0,a=e,i=r;;){if(i>>>0<t>>>0){s[i|0]=o[a|0],a=a+1|0,i=i+1|0;continue}break}b=u-k|0,m=b&-4,i=m+t|0,d=e+k|0,u=d&3;a:{if(!u)for(e=d;;){if(i>>>0<=t>>>0)break a;n[t>>2]=n[e>>2],e=e+4|0,t=t+4|0}for(n[c+16>>2]=0,a=u|c+16,t=0,f=4-u|0,f&1&&(s[a|0]=o[d|0],t=1),f&2&&(z[a+t>>1]=U[t+d>>1]),e=e-u|0,u=u<<3,w=0-u&24,t=n[c+16>>2],a=r;;){if(r=e+k|0,y=a+k|0,y+4>>>0>=i>>>0){a=0,s[c+12|0]=0,s[c+10|0]=0,g=2;t:{if(!(d&2)){h=c+12|0,f=0,g=0,r=0;break t}f=o[r+4|0],s[c+12|0]=f,h=c+10|0,r=o[r+5|0]<<8}d&1&&(s[h|0]=o[((k+g|0)+e|0)+4|0],f=o[c+12|0],a=o[c+10|0]<<16),n[y>>2]=(r|a|f)<<w|t>>>u}else{f=t>>>u|0,t=n[r+4>>2],n[y>>2]=f|t<<w,a=a+4|0,e=e+4|0;continue}break}}u=b&3,e=d+m|0}for(r=u+i|0;;){if(r>>>0<=i>>>0)break n;s[i|0]=o[e|0],e=e+1|0,i=i+1|0}}u=w&3,f=k+g|0,i=r+g|0}for(e=f-1|0,r=i-u|0;;){if(r>>>0>=i>>>0)break n;i=i-1|0,s[i|0]=o[e|0],e=e-1|0}}}function fc(r,e,u,i,a){var t=0,f=0,c=0;e=x(e,0,7513,0),t=j,f=e,u=x(u,0,7513,0),e=j,u=u+t|0,c=0+f|0,n[r>>2]=c,n[r+4>>2]=u,u=(u|0)==(t|0)&f>>>0>c>>>0|u>>>0<t>>>0,t=e,u=u+e|0,e=u>>>0<t>>>0,i=x(i,a,7513,0),u=i+u|0,e=j+e|0,n[r+8>>2]=u,n[r+12>>2]=u>>>0<i>>>0?e+1|0:e}function fi(r,e,u){var i=0,a=0,t=0,f=0;n:{if(!(u&64)){if(!u)break n;i=0-u|0,a=i&31,(i&63)>>>0>=32?t=0:t=e>>>a|0,a=u&31,(u&63)>>>0>=32?(i=e<<a,e=0):(i=(1<<a)-1&e>>>32-a,e=e<<a);break n}i=u&31,(u&63)>>>0>=32?(f=e<<i,t=0):(f=(1<<i)-1&e>>>32-i,t=e<<i),e=0,i=0}n[r>>2]=e,n[r+4>>2]=i,n[r+8>>2]=t,n[r+12>>2]=f}function si(r,e,u,i,a,t){var f=0,c=0,d=0,b=0;n:{if(!(t&64)){if(!t)break n;f=i,d=0-t|0,c=d&31,(d&63)>>>0>=32?(d=f<<c,b=0):(d=(1<<c)-1&f>>>32-c|a<<c,b=f<<c),c=t&31,(t&63)>>>0>=32?(f=0,e=u>>>c|0):(f=u>>>c|0,e=((1<<c)-1&u)<<32-c|e>>>c),e=b|e,u=f|d,f=t&31,(t&63)>>>0>=32?(d=0,i=a>>>f|0):(d=a>>>f|0,i=((1<<f)-1&a)<<32-f|i>>>f),a=d;break n}e=i,u=t&31,(t&63)>>>0>=32?e=a>>>u|0:(f=a>>>u|0,e=((1<<u)-1&a)<<32-u|e>>>u),u=f,i=0,a=0}n[r>>2]=e,n[r+4>>2]=u,n[r+8>>2]=i,n[r+12>>2]=a}function ue(r,e){var u=0,i=0;for(u=l-e|0,l=u;;){if((e|0)!=(i|0)){s[u+i|0]=0,i=i+1|0;continue}break}A(r,u,e),l=e+u|0}function R6(r,e,u,i){var a=0;for(a=e+1|0,e=r+i|0;a=a-1|0,a>>>0>=2&&(r=e-u|0,i=U[e>>1],e=e+u|0,U[r>>1]<i>>>0););return a>>>0<2}function fu(r,e){for(var u=0;;){if((e|0)==1)return 0;if(u=r+e|0,e=e-1|0,!o[u-2|0])break}return e}function sc(r,e){var u=0;u=l-16|0,l=u,n[u+8>>2]=r,n[u+12>>2]=r+e,Lf(u+8|0),l=u+16|0}function cc(r,e,u){var i=0;i=l-16|0,l=i,Qu(i+8|0,e);n:{if(n[i+12>>2]!=(u|0)){b0(e),f0(r,u);break n}A(r,n[i+8>>2],u)}l=i+16|0}function ci(r,e,u){var i=0,a=0;return i=$n(r),a=j,(u|0)==(a|0)&e>>>0>i>>>0|u>>>0>a>>>0?i:(b0(r),0)}function lc(r,e,u,i,a){var t=0;t=l-16|0,l=t,x6(t+4|0,e,a,u,i),e=n[t+8>>2],n[t+4>>2]==1&&L(),n[r+4>>2]=n[t+12>>2],n[r>>2]=e,l=t+16|0}function bc(r,e,u){var i=0;i=l-16|0,l=i,j6(i+8|0,r,n[r>>2],1,u,e),n[i+8>>2]!=-2147483647&&L(),l=i+16|0}function dc(r,e,u,i){var a=0,t=0;a=n[e+8>>2],t=n[e>>2];n:{if(t){if(i=(n[e+4>>2]-t>>>0)/(i>>>0)|0,!a)break n;i=i+((n[e+12>>2]-a>>>0)/(u>>>0)|0)|0;break n}if(i=0,!a)break n;i=(n[e+12>>2]-a>>>0)/(u>>>0)|0}n[r+8>>2]=i,n[r+4>>2]=1,n[r>>2]=i}function kc(r,e,u,i,a){var t=0;if((r|0)!=(e|0))for(a=r+a|0,r=e-r>>>i|0;t=n[a>>2]+t|0,a=u+a|0,r=r-1|0,!!r;);return t}function hc(r,e,u,i,a,t,f,c,d){n:{u:{e:{i:{a:{t:{o:{r:{h:{v:{y:{w:switch((e&255)-1|0){case 1:n[r+8>>2]=3,n[r+4>>2]=d;break o;case 3:n[r+8>>2]=6,n[r+4>>2]=c;break o;case 5:n[r>>2]=3,n[r+4>>2]=100;return;case 0:case 6:case 23:break r;case 13:case 18:break i;case 15:break y;case 16:break v;case 21:break h;case 4:case 7:case 9:case 14:case 20:break t;case 8:case 17:case 19:break a;case 10:break w;case 11:case 12:break u;case 22:case 24:break n;default:break e}n[r+8>>2]=6,n[r+4>>2]=f,n[r>>2]=2;return}n[r+8>>2]=5,n[r+4>>2]=t;break o}n[r+8>>2]=4,n[r+4>>2]=a;break o}n[r>>2]=3,n[r+4>>2]=1e3;return}n[r>>2]=3,n[r+4>>2]=40;return}n[r>>2]=1;return}n[r>>2]=3,n[r+4>>2]=200;return}n[r>>2]=3,n[r+4>>2]=500;return}n[r+8>>2]=n[i>>2],e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e;return}n[r>>2]=0;return}n[r>>2]=3,n[r+4>>2]=60;return}n[r>>2]=3,n[r+4>>2]=300}function jn(r,e){var u=0;u=l-16|0,l=u,n[u+8>>2]=r,n[u+12>>2]=r+e,L4(u+8|0),l=u+16|0}function xn(r,e,u,i,a,t,f){var c=0;c=l-48|0,l=c,n[c+44>>2]=i,n[c+40>>2]=u,n[c+36>>2]=16,n[c+32>>2]=e,n[c+28>>2]=1,n[c+24>>2]=1050078,n[c+20>>2]=f,n[c+16>>2]=t,n[c+12>>2]=11,n[c+8>>2]=a,Z2(r,c+8|0,5),l=c+48|0}function yc(r,e){var u=0,i=0;u=l-16|0,l=u,z[u+8>>1]=o[1095248]|o[1095249]<<8,i=o[1095244]|o[1095245]<<8|(o[1095246]<<16|o[1095247]<<24),n[u>>2]=o[1095240]|o[1095241]<<8|(o[1095242]<<16|o[1095243]<<24),n[u+4>>2]=i,E8(u|4,e),E8(u|6,1),E8(u+8|0,3),e=U[u+8>>1],s[r+8|0]=e,s[r+9|0]=e>>>8,e=n[u+4>>2],i=n[u>>2],s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,l=u+16|0}function wc(r,e,u){var i=0;i=l-32|0,l=i,En(i,e,u,4,0),e=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),u=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[r+24|0]=u,s[r+25|0]=u>>>8,s[r+26|0]=u>>>16,s[r+27|0]=u>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),u=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),u=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),u=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,$(i),l=i+32|0}function gc(r,e,u,i){var a=0;a=l-48|0,l=a,u=E4(u),n[a+40>>2]=2,z[a+46>>1]=u,n[a+36>>2]=a+46,u=a+4|0,En(u,e,i,a+36|0,1),i=o[a+32|0]|o[a+33|0]<<8|(o[a+34|0]<<16|o[a+35|0]<<24),e=o[a+28|0]|o[a+29|0]<<8|(o[a+30|0]<<16|o[a+31|0]<<24),s[r+24|0]=e,s[r+25|0]=e>>>8,s[r+26|0]=e>>>16,s[r+27|0]=e>>>24,s[r+28|0]=i,s[r+29|0]=i>>>8,s[r+30|0]=i>>>16,s[r+31|0]=i>>>24,i=o[a+24|0]|o[a+25|0]<<8|(o[a+26|0]<<16|o[a+27|0]<<24),e=o[a+20|0]|o[a+21|0]<<8|(o[a+22|0]<<16|o[a+23|0]<<24),s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,s[r+20|0]=i,s[r+21|0]=i>>>8,s[r+22|0]=i>>>16,s[r+23|0]=i>>>24,i=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),e=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=i,s[r+13|0]=i>>>8,s[r+14|0]=i>>>16,s[r+15|0]=i>>>24,i=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),e=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=i,s[r+5|0]=i>>>8,s[r+6|0]=i>>>16,s[r+7|0]=i>>>24,$(u),l=a+48|0}function F2(r,e,u,i){var a=0;a=l-16|0,l=a,p0(a+8|0,e,i,u),e=n[a+12>>2],u=n[a+8>>2],n[r+8>>2]=0,n[r>>2]=u,n[r+4>>2]=e,l=a+16|0}function mc(r,e,u){var i=0,a=0;i=l-32|0,l=i,lc(i+8|0,e,u,u,1),u=n[i+12>>2],a=n[i+8>>2],n[r+8>>2]=e,n[r>>2]=a,n[r+4>>2]=u,l=i+32|0}function zn(r,e,u){var i=0,a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0;n:{u:{e:{i:{a:{t:{o:{r:{h:{if(e){if(a=u,!u)break h;break r}return j=0,(r>>>0)/(u>>>0)|0}if(!r)break o;break t}if(!(a-1&a))break a;f=(O2(a)+33|0)-O2(e)|0,t=0-f|0;break e}return j=0,(e>>>0)/0|0}if(u=32-O2(e)|0,u>>>0<31)break i;break u}if((a|0)==1)break n;return u=A6(a),a=u&31,(u&63)>>>0>=32?(u=0,r=e>>>a|0):(u=e>>>a|0,r=((1<<a)-1&e)<<32-a|r>>>a),j=u,r}f=u+1|0,t=63-u|0}if(u=f&63,i=u&31,u>>>0>=32?(u=0,d=e>>>i|0):(u=e>>>i|0,d=((1<<i)-1&e)<<32-i|r>>>i),t=t&63,i=t&31,t>>>0>=32?(e=r<<i,r=0):(e=(1<<i)-1&r>>>32-i|e<<i,r=r<<i),f)for(t=a-1|0,k=(t|0)==-1?-1:0;c=u<<1|d>>>31,u=d<<1|e>>>31,i=k-(c+(u>>>0>t>>>0)|0)>>31,b=i&a,d=u-b|0,u=c-(u>>>0<b>>>0)|0,e=e<<1|r>>>31,r=h|r<<1,c=i&1,h=c,f=f-1|0,!!f;);return j=e<<1|r>>>31,c|r<<1}r=0,e=0}return j=e,r}function A6(r){return r?31-O2(r-1^r)|0:32}function x(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0;return a=u>>>16|0,t=r>>>16|0,b=T(a,t),f=u&65535,c=r&65535,d=T(f,c),t=(d>>>16|0)+T(t,f)|0,a=(t&65535)+T(a,c)|0,j=(T(e,u)+b|0)+T(r,i)+(t>>>16)+(a>>>16)|0,d&65535|a<<16}function pc(r){for(var e=0;;){if(r){r=r-1&r,e=e+1|0;continue}break}return e}function L0(r,e){var u=0,i=0;return u=e&31,i=(-1>>>u&r)<<u,u=r,r=0-e&31,i|(u&-1<<r)>>>r}function s0(r,e,u){var i=0,a=0,t=0,f=0;return f=u&63,t=f,a=t&31,t>>>0>=32?t=-1>>>a|0:(i=-1>>>a|0,t=i|(1<<a)-1<<32-a),t=t&r,i=e&i,a=f&31,f>>>0>=32?(i=t<<a,f=0):(i=(1<<a)-1&t>>>32-a|i<<a,f=t<<a),t=i,a=0-u&63,i=a&31,a>>>0>=32?(i=-1<<i,u=0):(u=-1<<i,i=u|(1<<i)-1&-1>>>32-i),r=u&r,e=e&i,i=a&31,a>>>0>=32?(u=0,r=e>>>i|0):(u=e>>>i|0,r=((1<<i)-1&e)<<32-i|r>>>i),r=r|f,j=u|t,r}function O0(r,e){var u=0,i=0;return u=e&31,i=(-1<<u&r)>>>u|0,u=r,r=0-e&31,i|(u&-1>>>r)<<r}function vc(r,e,u,i){var a=0,t=0,f=0,c=0,d=0,b=0,k=0,h=0,y=0,w=0,g=0,m=0;c=l-16|0,l=c,d=l-16|0,l=d,g=d+8|0,b=n[e+24>>2],t=l-192|0,l=t,f=n[e>>2],a=2;n:{if((f|0)==n[e+4>>2])break n;n[e>>2]=f+66;u:{if(k=U[f+64>>1],a=n[n[e+8>>2]>>2],k>>>0>=n0[a+40>>2]){a=n[e+12>>2],h=16;break u}if(a=n[a+36>>2]+T(k,192)|0,h=n[a>>2],y=n[a+8>>2],w=n[a+4>>2],A(t+12|0,a+12|0,180),n[t+4>>2]=w,n[t+8>>2]=y,n[t>>2]=h,a=n[e+12>>2],h=17,y=n[e+16>>2],e=n[e+20>>2],w=n[e+4>>2],m=n[e+8>>2],e=l-96|0,l=e,Lu(e,f),xn(e+76|0,y,w,m,1156984,i,u),Eu(e- -64|0,t,n[e+80>>2],n[e+84>>2],e),f=2,n[e+64>>2]==1&&(f=n[e+72>>2],n[e+88>>2]=n[e+68>>2],n[e+92>>2]=f,Kn(e+88|0),f=1),F(e+76|0),l=e+96|0,(f|0)!=2)break u;a=1;break n}e=n[a+4>>2],n[b+4>>2]=n[a>>2],n[b+8>>2]=e,z[b+2>>1]=k,z[b>>1]=h,a=0}e=a,z[g+2>>1]=k,z[g>>1]=e,l=t+192|0,e=U[d+8>>1],t=c+8|0,z[t+2>>1]=U[d+10>>1],z[t>>1]=(e|0)!=2?e:0,l=d+16|0,e=U[c+10>>1],z[r>>1]=U[c+8>>1],z[r+2>>1]=e,l=c+16|0}M6=o,xc(ee);var j0=[null,Wc,O6,X6,Mc,$s,Tc,Ic,Kc,cf,t6,Ec,t6,tc,O6,Be,Gc,b8,X6,Cf,Hc,Sc,cf,t6,t6,Dc,rc,Jc,Lc,Zc,jf,Fc,Bc,Cc,ni,O6,X6,Vc];function Xc(){return _0.byteLength>>16}function jc(r){r=r|0;var e=Xc()|0,u=e+r|0;if(e<u&&u<65536){var i=new ArrayBuffer(u<<16),a=new Int8Array(i);a.set(s),s=new Int8Array(i),z=new Int16Array(i),n=new Int32Array(i),o=new Uint8Array(i),U=new Uint16Array(i),n0=new Uint32Array(i),Uc=new Float32Array(i),Rc=new Float64Array(i),_0=i,M6=o}return e}return{memory:Object.create(Object.prototype,{grow:{value:jc},buffer:{get:function(){return _0}}}),call:Yc,input:Pc,output:Oc,wipe:Nc,__data_end:{get value(){return ki},set value(r){ki=r}},__heap_base:{get value(){return hi},set value(r){hi=r}}}}var qc=zc({});return qc};
