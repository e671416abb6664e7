globalThis.posternEngine=function(){"use strict";var Y6;function w0(ru,$0){for(var s=0;s<$0.length;s++)Y6[ru+s]=$0.charCodeAt(s)}function pc(ru){w0(1048576,`À:À:À\0À.À.À\0the roster holds from day À\v; today is À\0the roster held until day À\v; today is À\0unit À's key card for quarter À\0$too few signatures that count under À\0it cannot be read: À\0À cannot be read: À\0unit À is not in the directory\0À stands there too early\0À\x1B has an unusable public key\0postern/v1/root\0	rotation À\f of the root\0\x07person À is of no known unit\0\x07person À cannot sign it\0À+ is signed by somebody who does not sign it\0unit À) has more insiders than its policy allows\0unit À" does not have N active keyholders\0À) holds too long, or ends before it begins\0unit À# does not have Nc active custodians\0À0 is not of that unit's keyholders and custodians\0force À, of the roster has no units, or unknown ones\0force À' of the roster has an unknown successor\0the signatures of À are out of order\0unit À)'s alternates are out of order or unknown\0unit À. has more than one key card that has not begun\0À is of an unknown version\0À, leaves out an active keyholder or custodian\0À	 must be À bytes in length\0force À% of the roster has an impossible slug\0the contact details are À bytes too long\0À  is of a unit that is not in use\0	key card À\f of the file\0unit À's policy is impossible\0À is out of sequence\0À has the same key twice\0À  is out of order or stands twice\0À is of another service\0À has an impossible threshold\0a signature of À does not hold\0À\v is revoked\0À signatures count, À\v are needed\0unit À/ does not post 8, 16 or 32 notes with each sync\0<redacted>\0\0Ô\0
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
`),w0(1164497,""),w0(1164560,'Â\0\0ImÀ38¶$\0E\0,àM0 N\x004àRÀMàU¤\0V\r¦@V¤×ÀV\0ù@anúàa>ý\0bÁd7\x07áiàÁo#!/04!ûCGF\0aA\0ha9j¡@mÁÖ¡ð¯A #±á ü²Á¡\0¼£\0Ô!£¦Öa¤\0ß©âá«Ðäá®\0îa¯0ñá²\0\0"»à¦â»¸¼®ÎB¼áë¼^îÂ¼\0ø½ú"½\0\0C½Kc½z4½z4Ô½À\0\0 \0Ø\0\0 \0\0.\x002\x009\0J,\0x\0\0ÿy\0\0\0Ò\0\0\0\0Î\0\0\0\0\0Í\0\0\0\0\0\0O\0\0\0Ê\0\0\0Ë\0\0\0\0\0\0Í\0\0\0Ï\0\0\0Ó\0\0\0Ñ\0\0\0\0\0\0Ó\0\0\0Õ\0\0\0Ö\0 \0¦\0\0Ú\0§\0\0\0©\0\0Ú\0¬\0\0\0®\0\0Ú\0¯\0\0\0±\0Ù\0³\0·\0\0Û\0¸\0\0\0¼\0\0\0Ä\0\0\0Å\0\0\0Ç\0\0\0È\0\0\0Ê\0\0\0Ë\0Þ\0ñ\0\0\0ò\0ö\0\0ÿ÷\0\0Èÿø&\0 \0\0~ÿ"\0:\0\0+*;\0\0\0=\0\0]ÿ>\0\0(*A\0\0\0C\0\0=ÿD\0\0E\0E\0\0G\0F\b\0p\0v\0\0\0\0\0t\0\0\0&\0\0%\0\0\0@\0\0?\0\0 \0£\b\0 \0Ï\0\0\b\0Ø\0ô\0\0Äÿ÷\0\0\0ù\0\0ùÿú\0\0\0ý\0~ÿ\0\0P\0\0 \0` \04\0À\0\0\0Á\f\0Ð^\x001%\x000\0 %\0`Ç\0\0`Í\0\0` O\0Ðð\0\b\0\0\0\0*\0@ô½\0@ô\0\0\0\0Aâ ^\0\b\x07\0øÿ\0øÿ(\x07\0øÿ8\x07\0øÿH\0øÿYøÿh\x07\0øÿ\x07\0øÿ\x07\0øÿ¨\x07\0øÿ¸\0øÿº\0¶ÿ¼\0\0÷ÿÈ\0ªÿÌ\0\0÷ÿØ\0øÿÚ\0ÿè\0øÿê\0ÿì\0\0ùÿø\0ÿú\0ÿü\0\0÷ÿ&!\0\0£â*!\0\0Aß+!\0\0ºß2!\0\0\0`!\0\0!\0\0\0¶$\0\0\0,/\x000\0`,\0\0\0b,\0\0	Öc,\0\0ñd,\0\0Ög,\0m,\0\0äÕn,\0\0Öo,\0\0áÕp,\0\0âÕr,\0\0\0u,\0\0\0~,\0ÁÕ,b\0ë,\0ò,\0\0\0@¦,\0¦\0"§\f\x002§<\0y§\0}§\0\0üu~§\b\0§\0\0\0§\0\0ØZ§\0§\0ª§\0\0¼Z«§\0\0±Z¬§\0\0µZ­§\0\0¿Z®§\0\0¼Z°§\0\0îZ±§\0\0ÖZ²§\0\0ëZ³§\0\0 ´§\0Ä§\0\0ÐÿÅ§\0\0½ZÆ§\0\0ÈuÇ§\0Ë§\0\0ZÌ§\0Ü§\0\0¿Yõ§\0\0\0!ÿ\0 \x000i\0\x07\0\0\0\'\0(\0°#\0(\0p\n\0\'\0|\0\'\0\0\'\0\0\'\0\f2\0@\0P\r\0 \0 \0 \0@n\0 \0 n\0\x1B\0\0é!\0"\0ÜÅ\0¬\0\0\0äÉ\0\0\0\0ìÉ\0\f\0\0\0\0\0\0\0\0\0\0°\0\0]`à ½ !|, /0`3 à4ø¤`6\f¦ 6ûà6\0þàBýaC\x07!G\náG$\r¡H«!J/!K;áZóa[04¡ca!eðj¡e@m!fOoáfð¯ag¼¡h\0ÏaigÑái\0Úaj\0à¡k®â!mëä!oÐè¡oûóaq\0îqð?r`\0\0f	à\0@ iàî`F p  \x07`$ 	v\'à\ný,`\v\x070 \v1à\v ¦ \f0¨ ð« ÿ \x07aá¡X\baú\fá`¡PaPáàað\x1Ba\x1BPá\x1B\0$!0a¡`jápm!n!ôoaðÌ¡ÀÒáÎ×! @áá ðâ!!ðäa!Çè¡!qì!"\0ñ¡"ðûá#úû2$ \0\0 ` \x07 \b¶$@	\0, @¦à0«`\0û !ÿà\0a\x07á\f¡ ¡\x1B@n¡\0Ôá¦Ö¡\0ßA"0à!%\0éá%0ñ!&ñr&\0¶\0J\0¦\0¢\0\0\0\0\0\0\0@BFS\f\b¤²«\0\0\0\0\0\0ÿÿÿÿÿÿ?\0ÿ?\0\0\0ÿÿÿ\0\0\0üÿÿ\x07TUUUUUUõZU\0\0 \0\0\0\0\0ÿÿÿÿÿ\0\0\0ÿÿÿ_ü\0\0ðÿÿÿÿÿÿÿÿ\0\0\0\0\0\0ÿÿUUUUUUþÿ\0\0\0\0\0\0E°çß\0\0\0{UUUUUUlUUUUUU\0j¤ªJUUÒUU(EUU}_UUUUUUUUU«*UUUUUU\0\0\0\0UUUU\0\0\0\0TUTUªTUUUUU+ÖÎÛ±ÕÒ®\0\0\0\0\0\0\0\0\0\0\0?\0\0\0ÿÿÿ\0\0ÐdÞ?\0UUUU(\0 \0\0\0ÿÿ\0\0\0?\0ª\0ÿ\0\0@×þÿû\0\0\0\0ÿÿ?\0\0\0ÿÿ\0\0\0\0ÿ÷7\0\0\0\0\0zU\0\0\0\0\0\0¿ \0\0\0\0\0\0UUUUUUUª8\'>P=À\0\0\0\0ê%À\0UUUæ\0ÿÿÿÿÿç\0ÿÿÿ\0\0ð\0\0\0\0\0\0ÿ÷\0ÿ\0?\0ÿ\0ÿ,,#,,,,,,,,,,\0,,,,,,,,,,,,,,,,,(,,,,,B+,,, $\r",,,\v\',,,,	\b-,,,,,,,,,,,,,%C,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,9,,,,,,,,,,,,1?,,,,,,,,,,,,,,A@,,,,,2,,,,,,,,,,,,,5,,,,,,,,,,,,,,6.,,,,,,,,,,,,3,	/,*!,,,,,,,,,4\n0,,,,,,,,,,4&\x1B,,,,,,,,,,,,:7\f\x078);>=<D'),w0(1166992,""),w0(1167608,"\v"),w0(1167648,"")}function L(){throw new Error("abort")}function vc(ru){var $0=new ArrayBuffer(1179648),s=new Int8Array($0),q=new Int16Array($0),n=new Int32Array($0),o=new Uint8Array($0),R=new Uint16Array($0),n0=new Uint32Array($0),xc=new Float32Array($0),zc=new Float64Array($0),T=Math.imul,Vc=Math.fround,Jc=Math.abs,O2=Math.clz32,Xc=Math.min,Qc=Math.max,$c=Math.floor,_c=Math.ceil,n7=Math.trunc,e7=Math.sqrt,b=1048576,bi=1168116,di=1168128,j=0;function tn(r,u,e,i,a){var t=0;t=b-32|0,b=t,n[t+12>>2]=i,n[t+8>>2]=e,e=n[a+4>>2],n[t+16>>2]=n[a>>2],n[t+20>>2]=e,e=n[a+12>>2],n[t+24>>2]=n[a+8>>2],n[t+28>>2]=e,ye(u,t+8|0),n[r+16>>2]=n[u+16>>2],e=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=e,e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e,b=t+32|0}function ye(r,u){var e=0,i=0,a=0;a=n[r+8>>2],(a|0)==n[r>>2]&&_i(r),i=n[u+20>>2],e=n[r+4>>2]+T(a,24)|0,n[e+16>>2]=n[u+16>>2],n[e+20>>2]=i,i=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=i,i=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=i,n[r+8>>2]=a+1}function P6(r,u,e){var i=0,a=0;i=b-32|0,b=i,n[i+12>>2]=3,n[i+16>>2]=-2147483645,n[i+8>>2]=1050096,a=n[e+4>>2],n[i+20>>2]=n[e>>2],n[i+24>>2]=a,n[i+28>>2]=n[e+8>>2],ye(u,i+8|0),n[r+16>>2]=n[u+16>>2],e=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=e,e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e,b=i+32|0}function O6(r,u,e,i,a){var t=0;t=b-32|0,b=t,n[t+16>>2]=-2147483646,n[t+12>>2]=i,n[t+8>>2]=e,n[t+24>>2]=a&255,n[t+28>>2]=0,ye(u,t+8|0),n[r+16>>2]=n[u+16>>2],e=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=e,e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e,b=t+32|0}function N2(r,u,e,i,a){var t=0;t=b-32|0,b=t,n[t+16>>2]=-2147483646,n[t+12>>2]=i,n[t+8>>2]=e,n[t+24>>2]=a,n[t+28>>2]=0,ye(u,t+8|0),n[r+16>>2]=n[u+16>>2],e=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=e,e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e,b=t+32|0}function N6(r,u,e){var i=0;i=b-32|0,b=i,n[i+12>>2]=4,n[i+16>>2]=-2147483646,n[i+8>>2]=1053488,n[i+24>>2]=e&65535,n[i+28>>2]=0,ye(u,i+8|0),n[r+16>>2]=n[u+16>>2],e=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=e,e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e,b=i+32|0}function ki(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0;for(i=b-80|0,b=i,n[i+8>>2]=0,n[i+12>>2]=8,M(i+16|0,u,64),a=b-16|0,b=a,e=a+4|0,u=i+8|0,Z0(e,n[u+4>>2]-n[u>>2]|0),t=b-16|0,b=t,D0(e,n[u+4>>2]-n[u>>2]|0),f=n[e+8>>2],c=n[e+4>>2],n[t+4>>2]=e+8,w=t,g=f0(c,f,32),n[w+8>>2]=g,n[t+12>>2]=j,d=t+4|0,f=n[d+4>>2],e=n[d+8>>2]+(f<<4)|0,c=n[u>>2],l=((c<<3)+u|0)+12|0,u=n[u+4>>2],d=n[d>>2];;){if((u|0)!=(c|0)){n[e>>2]=-2147483645,n[e+4>>2]=-2147483648,k=l-4|0,y=n[k+4>>2],h=e+8|0,n[h>>2]=n[k>>2],n[h+4>>2]=y,l=l+8|0,e=e+16|0,f=f+1|0,c=c+1|0;continue}break}n[d>>2]=f,b=t+16|0,u=r+4|0,n[u+8>>2]=n[a+12>>2],e=n[a+8>>2],n[u>>2]=n[a+4>>2],n[u+4>>2]=e,b=a+16|0,n[r>>2]=-2147483643,b=i+80|0}function on(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0;for(i=b+-64|0,b=i,w=e&3,l=r+256|0,t=n[r>>2];;){n:{e:{u:{if(e>>>0<=c>>>0)break u;if(t>>>0>=64&&(mi(l,r),t=0),n[i+24>>2]=4,n[i+12>>2]=w,a=u+c|0,n[i+16>>2]=a,f=e-c&124,n[i+20>>2]=f,n[i+8>>2]=a+f,n[i+44>>2]=0,n[i+48>>2]=0,n[i+32>>2]=l,n[i+28>>2]=(t<<2)+r,n[i+40>>2]=i+28,n[i+36>>2]=i+8,ua(i+52|0,i+36|0),n[i+56>>2]!=1||(f=n[i+52>>2],(f|0)!=n[i+60>>2]))break e;for(;;){for(ua(i+52|0,i+36|0),k=n[i+56>>2],a=k?n[i+60>>2]:-1;;){if(a){d=n[i+24>>2],n[i+20>>2]=n[i+20>>2]-d,h=n[i+16>>2],n[i+16>>2]=h+d,y=n[i+28>>2],n[i+28>>2]=y+4,n[i+52>>2]=n[y>>2],Q(h,d,i+52|0,4),a=a-1|0;continue}break}if(k)break}if(t=t+f|0,a=n[i+28>>2],(a|0)==n[i+32>>2])break n;if(n[i+28>>2]=a+4,u=n[i+12>>2],!u)break u;if(e=n[i+8>>2],n[i+52>>2]=n[a>>2],u>>>0>=5)break e;Q(e,u,i+52|0,u),t=t+1|0}n[r>>2]=t,b=i- -64|0;return}L()}c=(f<<2)+c|0}}function hi(r,u,e){var i=0;if(o[u|0]!=2){n[r>>2]=-2147483648,i=n[u+4>>2],n[r+4>>2]=n[u>>2],n[r+8>>2]=i,h2(e);return}n[r+16>>2]=n[e+16>>2],u=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=u,u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u}function h2(r){var u=0,e=0;for(u=n[r+4>>2]+8|0,e=n[r+8>>2];;){if(e){e=e-1|0,me(u),u=u+24|0;continue}break}D6(r)}function y2(r,u,e){if(u){n[r>>2]=-2147483648,n[r+4>>2]=u,h2(e);return}n[r+16>>2]=n[e+16>>2],u=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=u,u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u}function yi(r,u){var e=0;e=b-32|0,b=e,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0,on(u,e,32),Fu(r,e),$(e),b=e+32|0}function p0(r,u){return r=xn(u,r),r||L(),r}function W0(r){C(r),Ui(r+12|0),Y0(r+24|0),xi(r+36|0)}function tu(r,u,e,i,a,t,f,c){var d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0;d=b-160|0,b=d,n[d+4>>2]=t,q[d+2>>1]=a,vs(d+112|0,n[f+16>>2],n[f+20>>2],!o[f+52|0]);n:{if(o[d+112|0]!=5){u=n[d+116>>2],n[r+8>>2]=n[d+112>>2],n[r+12>>2]=u,q[r+4>>1]=1,n[r>>2]=1;break n}if(n0[f+8>>2]<=35){if(Y=_5(i,a,t),!Y){n[r+8>>2]=0,q[r+6>>1]=a,q[r+4>>1]=3,n[r>>2]=1;break n}if(k=o[i+44|0]|o[i+45|0]<<8|(o[i+46|0]<<16|o[i+47|0]<<24),n[d+16>>2]=o[i+40|0]|o[i+41|0]<<8|(o[i+42|0]<<16|o[i+43|0]<<24),n[d+20>>2]=k,k=o[i+36|0]|o[i+37|0]<<8|(o[i+38|0]<<16|o[i+39|0]<<24),n[d+8>>2]=o[i+32|0]|o[i+33|0]<<8|(o[i+34|0]<<16|o[i+35|0]<<24),n[d+12>>2]=k,U=d+24|0,p=d+8|0,Y4(U,e,p),n[d+64>>2]=0,n[d+68>>2]=0,n[d+56>>2]=0,n[d+60>>2]=0,on(u,d+56|0,16),e=n[d+68>>2],k=n[d+64>>2],n[d+80>>2]=k,n[d+84>>2]=e,i=n[d+60>>2],w=n[d+56>>2],n[d+72>>2]=w,n[d+76>>2]=i,n[d+120>>2]=k,n[d+124>>2]=e,n[d+112>>2]=w,n[d+116>>2]=i,P=d+92|0,k=d+112|0,e=b-784|0,b=e,m=e+8|0,St(m,U,a),w=e+480|0,Ht(w,U,a),i=o[e+508|0]|o[e+509|0]<<8|(o[e+510|0]<<16|o[e+511|0]<<24),n[e+312>>2]=o[e+504|0]|o[e+505|0]<<8|(o[e+506|0]<<16|o[e+507|0]<<24),n[e+316>>2]=i,i=o[e+500|0]|o[e+501|0]<<8|(o[e+502|0]<<16|o[e+503|0]<<24),n[e+304>>2]=o[e+496|0]|o[e+497|0]<<8|(o[e+498|0]<<16|o[e+499|0]<<24),n[e+308>>2]=i,i=o[e+492|0]|o[e+493|0]<<8|(o[e+494|0]<<16|o[e+495|0]<<24),n[e+296>>2]=o[e+488|0]|o[e+489|0]<<8|(o[e+490|0]<<16|o[e+491|0]<<24),n[e+300>>2]=i,i=o[e+484|0]|o[e+485|0]<<8|(o[e+486|0]<<16|o[e+487|0]<<24),n[e+288>>2]=o[e+480|0]|o[e+481|0]<<8|(o[e+482|0]<<16|o[e+483|0]<<24),n[e+292>>2]=i,g=e+232|0,i=e+288|0,ut(g,i),$(w),l=b-208|0,b=l,Du(l),V0(l,n[g+4>>2],n[g+8>>2]),g=l+104|0,M(g,l,104),hn(e+244|0,g),b=l+208|0,c){Y4(i,n[c>>2],p),v=R[c+4>>1],St(w,i,v),$(i),Fu(i,m),q[e+352>>1]=a,c=o[e+272|0]|o[e+273|0]<<8|(o[e+274|0]<<16|o[e+275|0]<<24),l=o[e+268|0]|o[e+269|0]<<8|(o[e+270|0]<<16|o[e+271|0]<<24),q[e+344>>1]=l,q[e+346>>1]=l>>>16,q[e+348>>1]=c,q[e+350>>1]=c>>>16,c=o[e+264|0]|o[e+265|0]<<8|(o[e+266|0]<<16|o[e+267|0]<<24),l=o[e+260|0]|o[e+261|0]<<8|(o[e+262|0]<<16|o[e+263|0]<<24),q[e+336>>1]=l,q[e+338>>1]=l>>>16,q[e+340>>1]=c,q[e+342>>1]=c>>>16,c=o[e+256|0]|o[e+257|0]<<8|(o[e+258|0]<<16|o[e+259|0]<<24),l=o[e+252|0]|o[e+253|0]<<8|(o[e+254|0]<<16|o[e+255|0]<<24),q[e+328>>1]=l,q[e+330>>1]=l>>>16,q[e+332>>1]=c,q[e+334>>1]=c>>>16,c=o[e+248|0]|o[e+249|0]<<8|(o[e+250|0]<<16|o[e+251|0]<<24),l=o[e+244|0]|o[e+245|0]<<8|(o[e+246|0]<<16|o[e+247|0]<<24),q[e+320>>1]=l,q[e+322>>1]=l>>>16,q[e+324>>1]=c,q[e+326>>1]=c>>>16,c=e+772|0,l=b-16|0,b=l,n[l+12>>2]=i,i=b-48|0,b=i,n[i+8>>2]=l+12,n[i+12>>2]=0,n[i+16>>2]=0,m=i+8|0,z=_r(m,i+12|0);e:{if(!n[i+12>>2]){if(g=i+24|0,N0(g,n[i+16>>2]),n[i+36>>2]=1,n[i+40>>2]=g,!(_r(m,i+36|0)&z)){L0(c),C(g);break e}n[c+8>>2]=n[i+32>>2],g=n[i+28>>2],n[c>>2]=n[i+24>>2],n[c+4>>2]=g;break e}L0(c)}b=i+48|0,b=l+16|0,i=b-80|0,b=i,l=i+68|0,rn(l,p,n[e+776>>2],n[e+780>>2],1095250,1095261,4),g=i+4|0,f5(g,w,n[i+72>>2],n[i+76>>2]),m=e+708|0,g8(m,g),C(l),b=i+80|0,C(c),Fu(e+446|0,w),q[e+478>>1]=v,M(e+382|0,m,64),gf(w),i=1}else i=0;l=o[f+52|0],w=e+8|0,Fu(e+636|0,w),s[e+672|0]=o[f+51|0],q[e+670>>1]=o[f+49|0]|o[f+50|0]<<8,c=e+480|0,zn(c,f),g=o[f+48|0],Jt(e+492|0,f+12|0),m=e+504|0,P2(m,n[f+28>>2],n[f+32>>2]),s[e+674|0]=l,q[e+668>>1]=a,s[e+673|0]=g,n[e+632>>2]=t,q[e+516>>1]=i,i=o[k+4|0]|o[k+5|0]<<8|(o[k+6|0]<<16|o[k+7|0]<<24),n[e+616>>2]=o[k|0]|o[k+1|0]<<8|(o[k+2|0]<<16|o[k+3|0]<<24),n[e+620>>2]=i,i=o[k+12|0]|o[k+13|0]<<8|(o[k+14|0]<<16|o[k+15|0]<<24),n[e+624>>2]=o[k+8|0]|o[k+9|0]<<8|(o[k+10|0]<<16|o[k+11|0]<<24),n[e+628>>2]=i,M(e+518|0,e+382|0,98),nt(e+276|0,c),C(c),Ui(c+12|0),C(c+24|0),n[e+300>>2]=32,i=n[e+284>>2],n[e+288>>2]=n[e+280>>2],n[e+292>>2]=i,n[e+296>>2]=e+244,t=e+708|0,i=e+288|0,C2(t,i,2),a=b-80|0,b=a,l=a+68|0,rn(l,p,n[e+712>>2],n[e+716>>2],1095250,1095265,6),p=a+4|0,f5(p,w,n[a+72>>2],n[a+76>>2]),g8(m,p),C(l),b=a+80|0,C(t),a=n[e+280>>2],n[e+480>>2]=n[e+276>>2],n[e+484>>2]=a,n[e+488>>2]=n[e+284>>2],a=n[e+236>>2],n[e+492>>2]=n[e+232>>2],n[e+496>>2]=a,n[e+500>>2]=n[e+240>>2],M(i,c,88),et(P,i);e:{if(n[i>>2]!=-2147483648){C(i),C(i+12|0);break e}s2(i+4|0)}if(gf(w),b=e+784|0,e=n[d+100>>2],i=n[f+16>>2],i=La(i,i+(n[f+20>>2]<<4)|0)+n[f+32>>2]|0,a=i-53800|0,i=i>>>0>=a>>>0?a:0,a=e-54400|0,a=e>>>0>=a>>>0?a:0,i=i>>>0>a>>>0?i:a,!i){n[d+108>>2]=n[f+44>>2],n[d+104>>2]=n[f+36>>2]!=-2147483648?n[f+40>>2]:0,p=d+148|0,a=d+72|0,i=b-112|0,b=i,t=n[d+96>>2],ht(i,t,e),n[i+40>>2]=13600,n[i+36>>2]=e,n[i+32>>2]=t,Vt(i+48|0,i+32|0);e:{if(n[i+52>>2]==1&&(e=n[i+48>>2],(e|0)==n[i+56>>2]))break e;L()}s[i+47|0]=e>>>0>=255?255:e,n[i+96>>2]=n[i+40>>2],n[i+100>>2]=0,n[i+104>>2]=0,s[i+108|0]=0,e=n[i+36>>2],n[i+48>>2]=n[i+32>>2],n[i+52>>2]=e,n[i+72>>2]=a,e=n[i+100>>2],n[i+56>>2]=n[i+96>>2],n[i+60>>2]=e,e=n[i+108>>2],n[i+64>>2]=n[i+104>>2],n[i+68>>2]=e,n[i+80>>2]=i,n[i+76>>2]=i+47,w=b-32|0,b=w,e=i+48|0,q4(w+20|0,e);e:{if(n[w+24>>2]==1){z0(w,n[w+28>>2],4,64),n[w+16>>2]=0,a=n[w+4>>2],n[w+8>>2]=n[w>>2],n[w+12>>2]=a,a=w+8|0,l=b-16|0,b=l,t=l+4|0,q4(t,e);u:{if(n[l+8>>2]==1){for(S0(a,n[a+8>>2],n[l+12>>2],4,64),f=n[a+8>>2],c=n[a+4>>2],n[l+4>>2]=a+8,D=l,Z=f0(c,f,32),n[D+8>>2]=Z,n[l+12>>2]=j,f=b-96|0,b=f,a=n[e+20>>2],n[f+24>>2]=n[e+16>>2],n[f+28>>2]=a,a=n[e+4>>2],m=n[e>>2],n[f+8>>2]=m,n[f+12>>2]=a,a=n[e+12>>2],A=n[e+8>>2],n[f+16>>2]=A,n[f+20>>2]=a,a=f+60|0,c=f+44|0,E=n[t+8>>2],v=n[t+4>>2],G=n[t>>2],t=n[e+32>>2],H=n[e+28>>2],e=n[e+24>>2],z=o[f+28|0],g=n[f+12>>2];;){for(q4(f+32|0,f+8|0),O=n[f+36>>2],W=O?n[f+40>>2]:-1,N=(v<<6)+E|0;;){if(W){h=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),y=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[c+8|0]=y,s[c+9|0]=y>>>8,s[c+10|0]=y>>>16,s[c+11|0]=y>>>24,s[c+12|0]=h,s[c+13|0]=h>>>8,s[c+14|0]=h>>>16,s[c+15|0]=h>>>24,h=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),y=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[c|0]=y,s[c+1|0]=y>>>8,s[c+2|0]=y>>>16,s[c+3|0]=y>>>24,s[c+4|0]=h,s[c+5|0]=h>>>8,s[c+6|0]=h>>>16,s[c+7|0]=h>>>24,h=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),y=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),s[a|0]=y,s[a+1|0]=y>>>8,s[a+2|0]=y>>>16,s[a+3|0]=y>>>24,s[a+4|0]=h,s[a+5|0]=h>>>8,s[a+6|0]=h>>>16,s[a+7|0]=h>>>24,h=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),y=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),s[a+8|0]=y,s[a+9|0]=y>>>8,s[a+10|0]=y>>>16,s[a+11|0]=y>>>24,s[a+12|0]=h,s[a+13|0]=h>>>8,s[a+14|0]=h>>>16,s[a+15|0]=h>>>24,h=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),y=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),s[a+16|0]=y,s[a+17|0]=y>>>8,s[a+18|0]=y>>>16,s[a+19|0]=y>>>24,s[a+20|0]=h,s[a+21|0]=h>>>8,s[a+22|0]=h>>>16,s[a+23|0]=h>>>24,h=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),y=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),s[a+24|0]=y,s[a+25|0]=y>>>8,s[a+26|0]=y>>>16,s[a+27|0]=y>>>24,s[a+28|0]=h,s[a+29|0]=h>>>8,s[a+30|0]=h>>>16,s[a+31|0]=h>>>24,y=o[H|0],I=f+32|0,h=g>>>0>A>>>0?A:g,yt(I,m,h),s[f+93|0]=y,s[f+92|0]=z,W=W-1|0,N=M(N,I,64)- -64|0,v=v+1|0,g=g-h|0,m=h+m|0,z=z+1|0;continue}break}if(s[f+28|0]=z,n[f+12>>2]=g,n[f+8>>2]=m,!!O)break}n[G>>2]=v,b=f+96|0,b=l+16|0;break u}L()}n[p+8>>2]=n[w+16>>2],e=n[w+12>>2],n[p>>2]=n[w+8>>2],n[p+4>>2]=e,b=w+32|0;break e}L()}b=i+112|0,n[d+124>>2]=Y,n[d+120>>2]=u,u=n[d+152>>2],n[d+112>>2]=u,n[d+116>>2]=u+(n[d+156>>2]<<6),n[d+140>>2]=d+104,n[d+136>>2]=d+4,n[d+132>>2]=d+2,n[d+128>>2]=U,u=b+-64|0,b=u,q[u>>1]=5,e=n[k+28>>2],n[u+48>>2]=n[k+24>>2],n[u+52>>2]=e,e=n[k+20>>2],n[u+40>>2]=n[k+16>>2],n[u+44>>2]=e,e=n[k+12>>2],n[u+32>>2]=n[k+8>>2],n[u+36>>2]=e,e=n[k+4>>2],n[u+24>>2]=n[k>>2],n[u+28>>2]=e,a=r+4|0,n[u+56>>2]=u,i=u+12|0,e=b+-64|0,b=e,t=u+24|0,f=wi(t);e:{if(f){for(z0(e+8|0,4,4,4),c=n[e+8>>2],k=n[e+12>>2],n[k>>2]=f,n[e+24>>2]=1,n[e+20>>2]=k,n[e+16>>2]=c,c=e+28|0,M(c,t,36),t=e+16|0;;){if(k=wi(c),k){f=n[t+8>>2],(f|0)==n[t>>2]&&Rn(t,1),n[n[t+4>>2]+(f<<2)>>2]=k,n[t+8>>2]=f+1;continue}break}n[i+8>>2]=n[e+24>>2],t=n[e+20>>2],n[i>>2]=n[e+16>>2],n[i+4>>2]=t;break e}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}b=e- -64|0,e=r;e:{if(R[u>>1]!=5){n[a+8>>2]=n[u+8>>2],r=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=r,fn(i),r=1;break e}n[a+8>>2]=n[u+20>>2],r=n[u+16>>2],n[a>>2]=n[u+12>>2],n[a+4>>2]=r,r=0}for(n[e>>2]=r,b=u- -64|0,r=n[p+8>>2],u=n[p+4>>2];;){if(r){r=r-1|0,C(u),u=u- -64|0;continue}break}g0(p,4,64),Y0(P),$(U);break n}n[r+8>>2]=i,q[r+4>>1]=0,n[r>>2]=1,Y0(d+92|0),$(d+24|0);break n}n[r>>2]=1,q[r+4>>1]=2}b=d+160|0}function fn(r){var u=0,e=0;for(u=n[r+8>>2],e=n[r+4>>2];;){if(u){u=u-1|0,Ai(e),e=e+4|0;continue}break}j2(r)}function ou(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;e=b-16|0,b=e,n[e+8>>2]=n[u>>2],i=n[u+4>>2],n[e>>2]=i,n[e+4>>2]=i,n[e+12>>2]=(n[u+8>>2]<<2)+i,u=b-16|0,b=u,t=n[e+12>>2],a=n[e+4>>2],f=t-a|0,c=f>>>2|0,Rn(r,c),i=n[r+8>>2],(a|0)!=(t|0)&&(M(n[r+4>>2]+(i<<2)|0,a,f),i=n[r+8>>2]),n[r+8>>2]=i+c,r=n[e+8>>2],n[u+12>>2]=n[e>>2],n[u+8>>2]=r,j2(u+8|0),b=u+16|0,b=e+16|0}function D0(r,u){S0(r,n[r+8>>2],u,8,16)}function wi(r){var u=0,e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0;t=b-16|0,b=t,h=t+8|0,l=n[r+32>>2],i=b-48|0,b=i,c=n[r>>2];n:{if((c|0)==n[r+4>>2]||(n[r>>2]=c- -64,e=n[r+12>>2],y=n[r+8>>2],k=i+8|0,Dt(k,n[r+16>>2],R[n[r+20>>2]>>1],n[n[r+24>>2]>>2],o[c+60|0]),r=n[r+28>>2],w=n[r>>2],g=n[r+4>>2],u=b-96|0,b=u,Ku(u+8|0,e),d=u+16|0,r=n[u+8>>2],pi(d,r,r+T(n[u+12>>2],34)|0),r=n[e+20>>2],n[u>>2]=n[e+16>>2],n[u+4>>2]=r,f=u+28|0,r=n[u>>2],pi(f,r,T(n[u+4>>2],34)+r|0),r=n[e+36>>2],a=u- -64|0,n[a+8>>2]=n[e+32>>2],n[a+12>>2]=r,r=n[e+28>>2],n[a>>2]=n[e+24>>2],n[a+4>>2]=r,q[a+20>>1]=R[e+1268>>1],n[a+16>>2]=n[e+40>>2],n[u+44>>2]=1216,n[u+40>>2]=e+52,s[u+92|0]=o[e+1309|0],n[u+88>>2]=o[e+1305|0]|o[e+1306|0]<<8|(o[e+1307|0]<<16|o[e+1308|0]<<24),r=n[u+36>>2],n[u+56>>2]=n[u+32>>2],n[u+60>>2]=r,r=n[u+24>>2],n[u+48>>2]=n[u+20>>2],n[u+52>>2]=r,vi(i,y,u+40|0,k,w,g,c),T0(f),T0(d),b=u+96|0,r=n[i>>2],f=(r|0)==3,e=n[i+4>>2],r=f?e:r,$(k),d=1,f))break n;n[l+8>>2]=e,n[l+4>>2]=r,q[l>>1]=4,r=0}return n[h+4>>2]=r,n[h>>2]=d,b=i+48|0,b=t+16|0,n[t+8>>2]&1?n[t+12>>2]:0}function Rn(r,u){S0(r,n[r+8>>2],u,4,4)}function fu(r){Iu(r),H2(r+72|0),$(r+32|0),n5(r- -64|0)}function gi(r,u){var e=0;return e=b-16|0,b=e,s[e+12|0]=0,n[e+8>>2]=u,Ti(e+8|0,n[n[r>>2]>>2]),b=e+16|0,!o[e+12|0]}function N0(r,u){S2(r,u,1,1)}function L0(r){var u=0,e=0,i=0;u=b-16|0,b=u,X0(u+8|0),e=n[u+12>>2],i=n[u+8>>2],n[r+8>>2]=0,n[r>>2]=i,n[r+4>>2]=e,b=u+16|0}function T6(r){r=r|0,C(r)}function mi(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;for(a=b-128|0,b=a,c=r- -64|0,d=a+128|0;;){if((f|0)!=4){for(M(a- -64|0,r,64),e=10;;){if(e){i=a- -64|0,M0(0,4,8,12,i),M0(1,5,9,13,i),M0(2,6,10,14,i),M0(3,7,11,15,i),M0(0,5,10,15,i),M0(1,6,11,12,i),M0(2,7,8,13,i),M0(3,4,9,14,i),e=e-1|0;continue}break}for(ai(a,a- -64|0,d,r,c),e=n[a+20>>2],t=n[a+16>>2],i=e-t|0,i=e>>>0>=i>>>0?i:0,e=t<<2,t=e+n[a+8>>2]|0,e=e+n[a>>2]|0;;){if(i){n[e>>2]=n[t>>2]+n[e>>2],i=i-1|0,t=t+4|0,e=e+4|0;continue}break}i=M(a,a- -64|0,64),e=n[r+52>>2],t=n[r+48>>2]+1|0,e=t?e:e+1|0,n[r+48>>2]=t,n[r+52>>2]=e,lt((f<<6)+u|0,16,i,16),f=f+1|0;continue}break}b=a+128|0}function I6(r,u){var e=0,i=0;e=b-32|0,b=e,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0,on(u,e,32),u=n[e+28>>2],i=n[e+24>>2],s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=n[e+20>>2],i=n[e+16>>2],s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=n[e+12>>2],i=n[e+8>>2],s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=n[e+4>>2],i=n[e>>2],s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,b=e+32|0}function pi(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;if(f=b-16|0,b=f,t=f+4|0,c=(e-u>>>0)/34|0,Ii(t,c),d=b-16|0,b=d,Gr(t,c),i=n[t+8>>2],a=n[t+4>>2],n[d+4>>2]=t+8,k=d,h=f0(a,i,32),n[k+8>>2]=h,n[d+12>>2]=j,i=d+4|0,t=n[i+4>>2],l=n[i>>2],(u|0)!=(e|0))for(e=n[i+8>>2]+(t<<5)|0,t=t+c|0;i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),a=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[e+24|0]=a,s[e+25|0]=a>>>8,s[e+26|0]=a>>>16,s[e+27|0]=a>>>24,s[e+28|0]=i,s[e+29|0]=i>>>8,s[e+30|0]=i>>>16,s[e+31|0]=i>>>24,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),a=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[e+16|0]=a,s[e+17|0]=a>>>8,s[e+18|0]=a>>>16,s[e+19|0]=a>>>24,s[e+20|0]=i,s[e+21|0]=i>>>8,s[e+22|0]=i>>>16,s[e+23|0]=i>>>24,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),a=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[e+8|0]=a,s[e+9|0]=a>>>8,s[e+10|0]=a>>>16,s[e+11|0]=a>>>24,s[e+12|0]=i,s[e+13|0]=i>>>8,s[e+14|0]=i>>>16,s[e+15|0]=i>>>24,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),a=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[e|0]=a,s[e+1|0]=a>>>8,s[e+2|0]=a>>>16,s[e+3|0]=a>>>24,s[e+4|0]=i,s[e+5|0]=i>>>8,s[e+6|0]=i>>>16,s[e+7|0]=i>>>24,u=u+34|0,e=e+32|0,c=c-1|0,!!c;);n[l>>2]=t,b=d+16|0,n[r+8>>2]=n[f+12>>2],u=n[f+8>>2],n[r>>2]=n[f+4>>2],n[r+4>>2]=u,b=f+16|0}function vi(r,u,e,i,a,t,f){var c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,F=0,K=0;y=b-624|0,b=y,z=o[e+48|0],k=o[e+49|0],w=o[e+51|0],U=o[e+52|0],s[y+6|0]=0,s[y+7|0]=0,s[y+5|0]=U,s[y+4|0]=w,s[y+3|0]=k,s[y+2|0]=z,s[y|0]=1,s[y+1|0]=0,l=y+72|0,h=b-16|0,b=h;n:{if(o[y|0]==1){e:{u:{if(o[y+6|0]|o[y+7|0]||(m=o[y+3|0],p=o[y+2|0],m>>>0<=(p-1&255)>>>0|m>>>0>8)||(W=o[y+5|0],v=o[y+4|0],W>>>0<=(v-1&255)>>>0))break u;if(W>>>0<4)break e}s[l|0]=4,s[l+1|0]=2;break n}for(g=h+8|0,c=o[y+1|0],d=b-16|0,n[d+12>>2]=50462976,A=d+12|0,d=0;;){e:{if((d|0)==4){c=4;break e}if(I=d+A|0,d=d+1|0,o[I|0]!=(c|0))continue}break}if(d=(c|0)==4,s[g|0]=d,s[g+1|0]=d?2:c,c=o[h+9|0],o[h+8|0]){s[l|0]=4,s[l+1|0]=c;break n}s[l+4|0]=W,s[l+3|0]=v,s[l+2|0]=m,s[l+1|0]=p,s[l|0]=c;break n}s[l|0]=4,s[l+1|0]=4}b=h+16|0;n:{if(o[y+72|0]==4){n[r>>2]=2;break n}e:{if(m=n[e+12>>2],(m|0)!=(k|0)||(W=n[e+20>>2],(U|0)!=(W|0)))break e;p=n[e+8>>2],v=n[e+16>>2],l=y+8|0,I6(l,u),g=y+40|0,I6(g,u),c=y+516|0,N4(c,l),h=b-112|0,b=h,l=h+8|0,Du(l),V0(l,y,8),A=i+32|0,V0(l,A,8),V0(l,i,32),V0(l,c,32),d=y+72|0,Dn(d+104|0,l),M(d,l,104),b=h+112|0,h=y+284|0,N4(h,g),l=b-208|0,b=l,g=l+104|0,Dn(g,d),A4(l,g,h),hn(y+316|0,l),b=l+208|0,h=a||1,l=b-16|0,b=l,a=a?t:0;u:{if(a>>>0>=501){n[c>>2]=-2147483648,n[c+4>>2]=0,n[c+8>>2]=a-500;break u}N0(l,512),q[l+14>>1]=a<<8|(a&65280)>>>8,P0(l,l+14|0,2),P0(l,h,a),Tt(l,512),n[c+8>>2]=n[l+8>>2],a=n[l+4>>2],n[c>>2]=n[l>>2],n[c+4>>2]=a}b=l+16|0,a=n[y+524>>2],t=n[y+520>>2];u:{l=n[y+516>>2];i:{if((l|0)==-2147483648){n[r+4>>2]=a,n[r>>2]=t;break i}n[y+356>>2]=a,n[y+352>>2]=t,n[y+348>>2]=l,Bt(y+516|0,y+40|0,7,y+316|0,t,a),t=n[y+524>>2],l=n[y+520>>2],a=n[y+516>>2];a:{if((a|0)==-2147483648){n[r+4>>2]=t,n[r>>2]=l;break a}n[y+368>>2]=t,n[y+364>>2]=l,n[y+360>>2]=a,a=b-208|0,b=a,c=a+104|0,Dn(c,y+72|0),A4(a,c,y+284|0),V0(a,l,t),M(c,a,104),h=y+516|0,hn(h,c),b=a+208|0,g=e+24|0,Ct(y+484|0,g,2,y+40|0,w,U,v,W,h),h=n[y+492>>2],d=n[y+488>>2],a=n[y+484>>2];t:{if((a|0)==-2147483648){n[r+4>>2]=h,n[r>>2]=d;break t}n[y+380>>2]=h,n[y+376>>2]=d,n[y+372>>2]=a,a=b-208|0,b=a,c=a+104|0,U=y+72|0,Dn(c,U),A4(a,c,y+284|0),V0(a,d,h),M(c,a,104),V0(c,l,t),a=M(a,c,104),t=U+104|0,su(t),l=a+104|0,Dn(l,M(t,a,104)),hn(y+384|0,l),b=a+208|0,l=y+516|0,t=b-32|0,b=t,c=t+4|0,h=b-16|0,b=h,n[h+12>>2]=f,a=b-48|0,b=a,n[a+8>>2]=h+12,n[a+12>>2]=0,n[a+16>>2]=0,d=a+8|0,U=Jr(d,a+12|0);o:{if(!n[a+12>>2]){if(f=a+24|0,N0(f,n[a+16>>2]),n[a+36>>2]=1,n[a+40>>2]=f,!(Jr(d,a+36|0)&U)){L0(c),C(f);break o}n[c+8>>2]=n[a+32>>2],f=n[a+28>>2],n[c>>2]=n[a+24>>2],n[c+4>>2]=f;break o}L0(c)}b=a+48|0,b=h+16|0,a=t+16|0,f=n[t+12>>2],h=f+4|0,c=T(m+W|0,-81)+14592|0,N0(a,c>>>0<h>>>0?h:c),F=t,K=O0(f,24)&16711935|O0(f&16711935,8),n[F+28>>2]=K,P0(a,t+28|0,4),P0(a,n[t+8>>2],f);o:{if(n0[t+24>>2]<=c>>>0){Tt(a,c),n[l+8>>2]=n[t+24>>2],a=n[t+20>>2],n[l>>2]=n[t+16>>2],n[l+4>>2]=a;break o}n[l>>2]=-2147483648,n[l+4>>2]=1,Y0(t+16|0)}Y0(t+4|0),b=t+32|0,a=n[y+524>>2],t=n[y+520>>2],f=n[y+516>>2];o:{if((f|0)==-2147483648){n[r+4>>2]=a,n[r>>2]=t;break o}n[y+424>>2]=a,n[y+420>>2]=t,n[y+416>>2]=f,Bt(y+516|0,y+8|0,6,y+384|0,t,a),a=n[y+524>>2],t=n[y+520>>2],f=n[y+516>>2];r:{if((f|0)==-2147483648){n[r+4>>2]=a,n[r>>2]=t;break r}n[y+436>>2]=a,n[y+432>>2]=t,n[y+428>>2]=f,f=b-208|0,b=f,l=f+104|0,Dn(l,y+176|0),V0(l,t,a),a=y+440|0,t=M(f,l,104),hn(a,t),b=t+208|0,Ct(y+516|0,g,1,y+8|0,z,k,p,m,a),a=n[y+524>>2],t=n[y+520>>2],f=n[y+516>>2];y:{if((f|0)==-2147483648){n[r+4>>2]=a,n[r>>2]=t;break y}n[y+480>>2]=a,n[y+476>>2]=t,n[y+472>>2]=f,f=y+484|0,N4(f,y+8|0),l=n[y+436>>2],n[y+580>>2]=n[y+432>>2],n[y+584>>2]=l,l=n[y+368>>2],n[y+572>>2]=n[y+364>>2],n[y+576>>2]=l,l=n[y+380>>2],n[y+564>>2]=n[y+376>>2],n[y+568>>2]=l,n[y+560>>2]=32,n[y+552>>2]=a,n[y+548>>2]=t,n[y+544>>2]=32,n[y+536>>2]=32,n[y+532>>2]=i,n[y+528>>2]=8,n[y+524>>2]=A,n[y+520>>2]=8,n[y+556>>2]=y+284,n[y+540>>2]=f,n[y+516>>2]=y,G=y+588|0,C2(G,y+516|0,9),I=y+600|0,t=n[y+592>>2],i=n[y+596>>2],U=b-4432|0,b=U,l=U+1636|0,f=n[e>>2],a=b-1648|0,b=a,p=n[e+4>>2],e=p;v:{if((e|0)!=1216){n[l+4>>2]=7,n[l+8>>2]=1216,n[l+12>>2]=e,e=1;break v}for(e=b-3248|0,b=e,k=b-4752|0,b=k,z=b-2752|0,b=z,m=b-16|0,b=m,h=b-16|0,b=h,n[h>>2]=384,n[h+4>>2]=f,n[h+12>>2]=h,n[h+8>>2]=h+4,d=m+4|0,w=b-16|0,c=h+8|0,v=n[c+4>>2],W=n[c>>2],c=0;;){if((c|0)!=12){A=n[W>>2],n[(w+4|0)+c>>2]=A,n[W>>2]=n[v>>2]+A,c=c+4|0;continue}break}n[d+8>>2]=n[w+12>>2],c=n[w+8>>2],n[d>>2]=n[w+4>>2],n[d+4>>2]=c,b=h+16|0,h=b-528|0,b=h,w=m+16|0,n[h+8>>2]=w,n[h+4>>2]=d,m=h+4|0,n[h+12>>2]=m,d=b-2576|0,b=d,W=d+2064|0,v=h+12|0,A=n[v>>2],c=0;h:{w:{for(;;){if((c|0)!=1536){if(xo(d+2062|0,A),!R[d+2062>>1])break w;Y=d+1550|0,M(Y,W,512),M((d+14|0)+c|0,Y,512),c=c+512|0;continue}break}M(z,d+14|0,1536),b=d+2576|0;break h}L()}if(xo(v,m),R[h+12>>1]&&L(),c=e+14|0,b=h+528|0,b=w,Ln(z+1536|0,f+1152|0),h=z+1568|0,V4(h,z),d=k+1614|0,K2(h,f,1184)?Y=1:(M(d+2|0,z,1568),Y=0),q[d>>1]=Y,b=z+2752|0,R[k+1614>>1]!=1?(h=k+3184|0,M(h,k+1616|0,1568),d=k+14|0,Ho(d,h),M(c+2|0,d,1600),d=0):d=1,q[c>>1]=d,b=k+4752|0,h=a+14|0,R[e+14>>1]!=1?(d=e+1616|0,M(d,e+16|0,1600),c=o[f+1188|0]|o[f+1189|0]<<8|(o[f+1190|0]<<16|o[f+1191|0]<<24),k=o[f+1184|0]|o[f+1185|0]<<8|(o[f+1186|0]<<16|o[f+1187|0]<<24),q[e+3216>>1]=k,q[e+3218>>1]=k>>>16,q[e+3220>>1]=c,q[e+3222>>1]=c>>>16,c=o[f+1196|0]|o[f+1197|0]<<8|(o[f+1198|0]<<16|o[f+1199|0]<<24),k=o[f+1192|0]|o[f+1193|0]<<8|(o[f+1194|0]<<16|o[f+1195|0]<<24),q[e+3224>>1]=k,q[e+3226>>1]=k>>>16,q[e+3228>>1]=c,q[e+3230>>1]=c>>>16,c=o[f+1204|0]|o[f+1205|0]<<8|(o[f+1206|0]<<16|o[f+1207|0]<<24),k=o[f+1200|0]|o[f+1201|0]<<8|(o[f+1202|0]<<16|o[f+1203|0]<<24),q[e+3232>>1]=k,q[e+3234>>1]=k>>>16,q[e+3236>>1]=c,q[e+3238>>1]=c>>>16,c=o[f+1212|0]|o[f+1213|0]<<8|(o[f+1214|0]<<16|o[f+1215|0]<<24),k=o[f+1208|0]|o[f+1209|0]<<8|(o[f+1210|0]<<16|o[f+1211|0]<<24),q[e+3240>>1]=k,q[e+3242>>1]=k>>>16,q[e+3244>>1]=c,q[e+3246>>1]=c>>>16,M(h+2|0,d,1632),c=0):c=1,q[h>>1]=c,b=e+3248|0,e=1,R[a+14>>1]==1){n[l+4>>2]=4;break v}e=R[a+16>>1],c=R[a+18>>1]|R[a+20>>1]<<16,h=R[a+26>>1]|R[a+28>>1]<<16,d=R[a+22>>1]|R[a+24>>1]<<16,M(l+16|0,a+30|0,1618),n[l+8>>2]=d,n[l+12>>2]=h,n[l+4>>2]=c,q[l+2>>1]=e,e=0}q[l>>1]=e,b=a+1648|0;v:{if(R[U+1636>>1]==1){n[I>>2]=-2147483648;break v}a=U+4|0,e=U+1636|0,M(a,e|2,1632),it(e,f,p),H=U+3272|0,at(H,g,0,e),D=n[U+3276>>2],Z=n[U+3280>>2],f=0,W=b-3648|0,b=W,z=b-2400|0,b=z;h:{w:switch(R[525050]-2|0){case 0:f=1050102;break h;case 1:break w;default:break h}f=1050102}for(l=b+-64|0,b=l,f&&L(),h=o0(l,64),on(u,h,64),l=b-2304|0,b=l,u=b-2400|0,b=u,f=o[h+28|0]|o[h+29|0]<<8|(o[h+30|0]<<16|o[h+31|0]<<24),n[u+24>>2]=o[h+24|0]|o[h+25|0]<<8|(o[h+26|0]<<16|o[h+27|0]<<24),n[u+28>>2]=f,f=o[h+20|0]|o[h+21|0]<<8|(o[h+22|0]<<16|o[h+23|0]<<24),n[u+16>>2]=o[h+16|0]|o[h+17|0]<<8|(o[h+18|0]<<16|o[h+19|0]<<24),n[u+20>>2]=f,f=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[u+8>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[u+12>>2]=f,f=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),n[u>>2]=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[u+4>>2]=f,f=o[h+60|0]|o[h+61|0]<<8|(o[h+62|0]<<16|o[h+63|0]<<24),n[u+1208>>2]=o[h+56|0]|o[h+57|0]<<8|(o[h+58|0]<<16|o[h+59|0]<<24),n[u+1212>>2]=f,f=o[h+52|0]|o[h+53|0]<<8|(o[h+54|0]<<16|o[h+55|0]<<24),n[u+1200>>2]=o[h+48|0]|o[h+49|0]<<8|(o[h+50|0]<<16|o[h+51|0]<<24),n[u+1204>>2]=f,f=o[h+44|0]|o[h+45|0]<<8|(o[h+46|0]<<16|o[h+47|0]<<24),n[u+1192>>2]=o[h+40|0]|o[h+41|0]<<8|(o[h+42|0]<<16|o[h+43|0]<<24),n[u+1196>>2]=f,f=o[h+36|0]|o[h+37|0]<<8|(o[h+38|0]<<16|o[h+39|0]<<24),n[u+1184>>2]=o[h+32|0]|o[h+33|0]<<8|(o[h+34|0]<<16|o[h+35|0]<<24),n[u+1188>>2]=f,f=b-144|0,b=f,n[f+140>>2]=a+1568,n[f+136>>2]=u,d=f+72|0,k=f+136|0,c=b-512|0,b=c,v=8,Zn(c);;){if(v){No(c,n[k>>2],32),v=v-4|0,k=k+4|0;continue}break}k=c+272|0,M(k,c,208),w=c+208|0,To(w,k),m=c+480|0,U0(m),U0(k),Q(m,32,w,32),Q(k,32,c+240|0,32),k=o[c+508|0]|o[c+509|0]<<8|(o[c+510|0]<<16|o[c+511|0]<<24),w=o[c+504|0]|o[c+505|0]<<8|(o[c+506|0]<<16|o[c+507|0]<<24),s[d+24|0]=w,s[d+25|0]=w>>>8,s[d+26|0]=w>>>16,s[d+27|0]=w>>>24,s[d+28|0]=k,s[d+29|0]=k>>>8,s[d+30|0]=k>>>16,s[d+31|0]=k>>>24,k=o[c+500|0]|o[c+501|0]<<8|(o[c+502|0]<<16|o[c+503|0]<<24),w=o[c+496|0]|o[c+497|0]<<8|(o[c+498|0]<<16|o[c+499|0]<<24),s[d+16|0]=w,s[d+17|0]=w>>>8,s[d+18|0]=w>>>16,s[d+19|0]=w>>>24,s[d+20|0]=k,s[d+21|0]=k>>>8,s[d+22|0]=k>>>16,s[d+23|0]=k>>>24,k=o[c+492|0]|o[c+493|0]<<8|(o[c+494|0]<<16|o[c+495|0]<<24),w=o[c+488|0]|o[c+489|0]<<8|(o[c+490|0]<<16|o[c+491|0]<<24),s[d+8|0]=w,s[d+9|0]=w>>>8,s[d+10|0]=w>>>16,s[d+11|0]=w>>>24,s[d+12|0]=k,s[d+13|0]=k>>>8,s[d+14|0]=k>>>16,s[d+15|0]=k>>>24,k=o[c+484|0]|o[c+485|0]<<8|(o[c+486|0]<<16|o[c+487|0]<<24),w=o[c+480|0]|o[c+481|0]<<8|(o[c+482|0]<<16|o[c+483|0]<<24),s[d|0]=w,s[d+1|0]=w>>>8,s[d+2|0]=w>>>16,s[d+3|0]=w>>>24,s[d+4|0]=k,s[d+5|0]=k>>>8,s[d+6|0]=k>>>16,s[d+7|0]=k>>>24,k=o[c+276|0]|o[c+277|0]<<8|(o[c+278|0]<<16|o[c+279|0]<<24),w=o[c+272|0]|o[c+273|0]<<8|(o[c+274|0]<<16|o[c+275|0]<<24),s[d+32|0]=w,s[d+33|0]=w>>>8,s[d+34|0]=w>>>16,s[d+35|0]=w>>>24,s[d+36|0]=k,s[d+37|0]=k>>>8,s[d+38|0]=k>>>16,s[d+39|0]=k>>>24,k=o[c+284|0]|o[c+285|0]<<8|(o[c+286|0]<<16|o[c+287|0]<<24),w=o[c+280|0]|o[c+281|0]<<8|(o[c+282|0]<<16|o[c+283|0]<<24),s[d+40|0]=w,s[d+41|0]=w>>>8,s[d+42|0]=w>>>16,s[d+43|0]=w>>>24,s[d+44|0]=k,s[d+45|0]=k>>>8,s[d+46|0]=k>>>16,s[d+47|0]=k>>>24,k=o[c+292|0]|o[c+293|0]<<8|(o[c+294|0]<<16|o[c+295|0]<<24),w=o[c+288|0]|o[c+289|0]<<8|(o[c+290|0]<<16|o[c+291|0]<<24),s[d+48|0]=w,s[d+49|0]=w>>>8,s[d+50|0]=w>>>16,s[d+51|0]=w>>>24,s[d+52|0]=k,s[d+53|0]=k>>>8,s[d+54|0]=k>>>16,s[d+55|0]=k>>>24,k=o[c+300|0]|o[c+301|0]<<8|(o[c+302|0]<<16|o[c+303|0]<<24),w=o[c+296|0]|o[c+297|0]<<8|(o[c+298|0]<<16|o[c+299|0]<<24),s[d+56|0]=w,s[d+57|0]=w>>>8,s[d+58|0]=w>>>16,s[d+59|0]=w>>>24,s[d+60|0]=k,s[d+61|0]=k>>>8,s[d+62|0]=k>>>16,s[d+63|0]=k>>>24,b=c+512|0,c=o[f+100|0]|o[f+101|0]<<8|(o[f+102|0]<<16|o[f+103|0]<<24),n[f+32>>2]=o[f+96|0]|o[f+97|0]<<8|(o[f+98|0]<<16|o[f+99|0]<<24),n[f+36>>2]=c,c=o[f+92|0]|o[f+93|0]<<8|(o[f+94|0]<<16|o[f+95|0]<<24),n[f+24>>2]=o[f+88|0]|o[f+89|0]<<8|(o[f+90|0]<<16|o[f+91|0]<<24),n[f+28>>2]=c,c=o[f+84|0]|o[f+85|0]<<8|(o[f+86|0]<<16|o[f+87|0]<<24),n[f+16>>2]=o[f+80|0]|o[f+81|0]<<8|(o[f+82|0]<<16|o[f+83|0]<<24),n[f+20>>2]=c,c=o[f+76|0]|o[f+77|0]<<8|(o[f+78|0]<<16|o[f+79|0]<<24),n[f+8>>2]=o[f+72|0]|o[f+73|0]<<8|(o[f+74|0]<<16|o[f+75|0]<<24),n[f+12>>2]=c,c=o[f+132|0]|o[f+133|0]<<8|(o[f+134|0]<<16|o[f+135|0]<<24),n[f+64>>2]=o[f+128|0]|o[f+129|0]<<8|(o[f+130|0]<<16|o[f+131|0]<<24),n[f+68>>2]=c,c=o[f+124|0]|o[f+125|0]<<8|(o[f+126|0]<<16|o[f+127|0]<<24),n[f+56>>2]=o[f+120|0]|o[f+121|0]<<8|(o[f+122|0]<<16|o[f+123|0]<<24),n[f+60>>2]=c,c=o[f+116|0]|o[f+117|0]<<8|(o[f+118|0]<<16|o[f+119|0]<<24),n[f+48>>2]=o[f+112|0]|o[f+113|0]<<8|(o[f+114|0]<<16|o[f+115|0]<<24),n[f+52>>2]=c,c=o[f+108|0]|o[f+109|0]<<8|(o[f+110|0]<<16|o[f+111|0]<<24),n[f+40>>2]=o[f+104|0]|o[f+105|0]<<8|(o[f+106|0]<<16|o[f+107|0]<<24),n[f+44>>2]=c,w=b-16064|0,b=w,c=f+40|0,Xu(w,c,0),v=w+1536|0,Xu(v,c,3),d=w+3072|0,wo(d,c,6),Y=w+3200|0,go(Y,d),c=w+3712|0,Go(c,a+1536|0,1),p=w+8320|0,J4(p,w),m=w+11392|0,Lo(m,c,p),k=w+9856|0,c=b-528|0,b=c,n[c+8>>2]=m+1536,n[c+4>>2]=m,A=c+4|0,n[c+12>>2]=A,d=b-2576|0,b=d,P=d+2064|0,O=c+12|0,N=n[O>>2],g=0;h:{w:{for(;;){if((g|0)!=1536){if(po(d+2062|0,N),!R[d+2062>>1])break w;E=d+1550|0,M(E,P,512),M((d+14|0)+g|0,E,512),g=g+512|0;continue}break}M(k,d+14|0,1536),b=d+2576|0;break h}L()}po(O,A),R[c+12>>1]&&L(),b=c+528|0,Zo(m,k,v),d=w+12928|0,c=b-624|0,b=c,k=c+24|0,Ju(k),n[c+540>>2]=256,n[c+544>>2]=8,n[c+552>>2]=32,n[c+556>>2]=1,n[c+548>>2]=u,n[c+536>>2]=k,Z4(c+560|0,c+536|0,c+548|0);h:for(;;){w:{if(B4(c+592|0,c+560|0),k=n[c+592>>2],!k)break w;for(g=n[c+596>>2],v=n[c+604>>2],A=n[c+600>>2],n[c+616>>2]=0,n[c+620>>2]=0,n[c+608>>2]=0,n[c+612>>2]=0,Q(c+608|0,1,A,v),g=g<<1,A=0,v=n[c+616>>2],P=n[c+620>>2],O=n[c+608>>2],N=n[c+612>>2];;){if(!g)continue h;oi(c,O,N,v,P,A&127),q[k>>1]=n[c>>2]&1,g=g-2|0,k=k+2|0,A=A+1|0}}break}for(M(d,c+24|0,512),b=c+624|0,k=0;;){if((k|0)!=512){c=d+k|0,q[c>>1]=T(R[c>>1],3329)+1>>>1,k=k+2|0;continue}break}for(c=w+14464|0,Do(c,a,p),k=w+13440|0,$o(k,c),Qu(c,k,Y),g=w+13952|0,Qu(g,c,d),N=w+14976|0,v=N,p=0;;){if((p|0)!=1536){for(c=m+p|0,k=0;;){if((k|0)!=512){d=c+k|0,A=x(R[d>>1],0,989557760,1),Y=d,d=j+2|0,q[Y>>1]=(A+2579293>>>0<2579293?d+1|0:d)>>>2&1023,k=k+2|0;continue}break}p=p+512|0;continue}break}c=b-336|0,b=c,n[c+8>>2]=m+1536,n[c+4>>2]=m,m=c+4|0,n[c+12>>2]=m,d=b-1616|0,b=d,p=d+1296|0,A=c+12|0,Y=n[A>>2],k=0;h:{w:{for(;;){if((k|0)!=960){if(yo(d+1295|0,Y),!o[d+1295|0])break w;P=d+975|0,M(P,p,320),M((d+15|0)+k|0,P,320),k=k+320|0;continue}break}M(v,d+15|0,960),b=d+1616|0;break h}L()}for(yo(A,m),o[c+12|0]==1&&L(),m=W+2432|0,d=u- -64|0,b=c+336|0,O=w+15936|0,k=0;;){if((k|0)!=512){c=k+g|0,p=x(R[c>>1],0,82570704,0),Y=c,c=j+2|0,q[Y>>1]=(p+2579293>>>0<2579293?c+1|0:c)>>>2&15,k=k+2|0;continue}break}for(c=b-240|0,b=c,k=c+24|0,Po(k),n[c+156>>2]=256,n[c+160>>2]=2,n[c+152>>2]=g,n[c+168>>2]=128,n[c+172>>2]=1,n[c+164>>2]=k,C4(c+176|0,c+152|0,c+164|0);;){if(F4(c+208|0,c+176|0),p=n[c+208>>2],p){for(k=n[c+212>>2]<<1,v=0,g=0,A=0,E=n[c+220>>2],B=n[c+216>>2],Y=0,P=0;;){if(k){ti(c,R[p>>1],A&124),A=A+4|0,k=k-2|0,p=p+2|0,v=n[c+8>>2]|v,g=g|n[c+12>>2],Y=n[c>>2]|Y,P=P|n[c+4>>2];continue}break}n[c+224>>2]=Y,n[c+228>>2]=P,n[c+232>>2]=v,n[c+236>>2]=g,Q(B,E,c+224|0,1);continue}break}for(M(O,c+24|0,128),b=c+240|0,c=b-2112|0,b=c,M(c+1144|0,N,960),iu(c+32|0,c+40|0,960),n[c+2104>>2]=0,n[c+2108>>2]=0,n[c+1136>>2]=0,n[c+1140>>2]=960,k=n[c+36>>2],n[c+1128>>2]=n[c+32>>2],n[c+1132>>2]=k,g=c+1136|0,p=c+1e3|0;;){h:{if($u(c+24|0,g),!o[c+24|0]||(k=n[c+1128>>2],(k|0)==n[c+1132>>2]))break h;v=o[c+25|0],n[c+1128>>2]=k+1,s[k|0]=v;continue}break}for(M(c+1144|0,O,128),iu(c+16|0,p,128),n[c+1272>>2]=0,n[c+1276>>2]=0,n[c+1136>>2]=0,n[c+1140>>2]=128,k=n[c+20>>2],n[c+1128>>2]=n[c+16>>2],n[c+1132>>2]=k,g=c+1136|0;;){h:{if($u(c+8|0,g),!o[c+8|0]||(k=n[c+1128>>2],(k|0)==n[c+1132>>2]))break h;p=o[c+9|0],n[c+1128>>2]=k+1,s[k|0]=p;continue}break}M(d,c+40|0,1088),b=c+2112|0,b=w+16064|0,c=n[f+36>>2],k=n[f+32>>2],s[d+1112|0]=k,s[d+1113|0]=k>>>8,s[d+1114|0]=k>>>16,s[d+1115|0]=k>>>24,s[d+1116|0]=c,s[d+1117|0]=c>>>8,s[d+1118|0]=c>>>16,s[d+1119|0]=c>>>24,c=n[f+28>>2],k=n[f+24>>2],s[d+1104|0]=k,s[d+1105|0]=k>>>8,s[d+1106|0]=k>>>16,s[d+1107|0]=k>>>24,s[d+1108|0]=c,s[d+1109|0]=c>>>8,s[d+1110|0]=c>>>16,s[d+1111|0]=c>>>24,c=n[f+20>>2],k=n[f+16>>2],s[d+1096|0]=k,s[d+1097|0]=k>>>8,s[d+1098|0]=k>>>16,s[d+1099|0]=k>>>24,s[d+1100|0]=c,s[d+1101|0]=c>>>8,s[d+1102|0]=c>>>16,s[d+1103|0]=c>>>24,c=n[f+12>>2],k=n[f+8>>2],s[d+1088|0]=k,s[d+1089|0]=k>>>8,s[d+1090|0]=k>>>16,s[d+1091|0]=k>>>24,s[d+1092|0]=c,s[d+1093|0]=c>>>8,s[d+1094|0]=c>>>16,s[d+1095|0]=c>>>24,b=f+144|0,w=u+1280|0,M(w,d,1088),f=o[u+1180|0]|o[u+1181|0]<<8|(o[u+1182|0]<<16|o[u+1183|0]<<24),n[u+56>>2]=o[u+1176|0]|o[u+1177|0]<<8|(o[u+1178|0]<<16|o[u+1179|0]<<24),n[u+60>>2]=f,f=o[u+1172|0]|o[u+1173|0]<<8|(o[u+1174|0]<<16|o[u+1175|0]<<24),n[u+48>>2]=o[u+1168|0]|o[u+1169|0]<<8|(o[u+1170|0]<<16|o[u+1171|0]<<24),n[u+52>>2]=f,f=o[u+1164|0]|o[u+1165|0]<<8|(o[u+1166|0]<<16|o[u+1167|0]<<24),n[u+40>>2]=o[u+1160|0]|o[u+1161|0]<<8|(o[u+1162|0]<<16|o[u+1163|0]<<24),n[u+44>>2]=f,f=o[u+1156|0]|o[u+1157|0]<<8|(o[u+1158|0]<<16|o[u+1159|0]<<24),n[u+32>>2]=o[u+1152|0]|o[u+1153|0]<<8|(o[u+1154|0]<<16|o[u+1155|0]<<24),n[u+36>>2]=f,f=u+1216|0,g=u+1184|0,Cn(f,g),c=a+1600|0,Ko(d,g,c),a=b-448|0,b=a,Zn(a),L2(a,u+32|0,32),L2(a,d,32),L2(a,f,32),L2(a,c,32),L2(a,1156048,6),f=a+208|0,M(f,a,208),c=a+416|0,U0(c),a5(f,c),c=o[a+444|0]|o[a+445|0]<<8|(o[a+446|0]<<16|o[a+447|0]<<24),f=u+1248|0,k=o[a+440|0]|o[a+441|0]<<8|(o[a+442|0]<<16|o[a+443|0]<<24),s[f+24|0]=k,s[f+25|0]=k>>>8,s[f+26|0]=k>>>16,s[f+27|0]=k>>>24,s[f+28|0]=c,s[f+29|0]=c>>>8,s[f+30|0]=c>>>16,s[f+31|0]=c>>>24,c=o[a+436|0]|o[a+437|0]<<8|(o[a+438|0]<<16|o[a+439|0]<<24),k=o[a+432|0]|o[a+433|0]<<8|(o[a+434|0]<<16|o[a+435|0]<<24),s[f+16|0]=k,s[f+17|0]=k>>>8,s[f+18|0]=k>>>16,s[f+19|0]=k>>>24,s[f+20|0]=c,s[f+21|0]=c>>>8,s[f+22|0]=c>>>16,s[f+23|0]=c>>>24,c=o[a+428|0]|o[a+429|0]<<8|(o[a+430|0]<<16|o[a+431|0]<<24),k=o[a+424|0]|o[a+425|0]<<8|(o[a+426|0]<<16|o[a+427|0]<<24),s[f+8|0]=k,s[f+9|0]=k>>>8,s[f+10|0]=k>>>16,s[f+11|0]=k>>>24,s[f+12|0]=c,s[f+13|0]=c>>>8,s[f+14|0]=c>>>16,s[f+15|0]=c>>>24,c=o[a+420|0]|o[a+421|0]<<8|(o[a+422|0]<<16|o[a+423|0]<<24),k=o[a+416|0]|o[a+417|0]<<8|(o[a+418|0]<<16|o[a+419|0]<<24),s[f|0]=k,s[f+1|0]=k>>>8,s[f+2|0]=k>>>16,s[f+3|0]=k>>>24,s[f+4|0]=c,s[f+5|0]=c>>>8,s[f+6|0]=c>>>16,s[f+7|0]=c>>>24,b=a+448|0,a=o[u+1244|0]|o[u+1245|0]<<8|(o[u+1246|0]<<16|o[u+1247|0]<<24),f=o[u+1240|0]|o[u+1241|0]<<8|(o[u+1242|0]<<16|o[u+1243|0]<<24),s[u+2392|0]=f,s[u+2393|0]=f>>>8,s[u+2394|0]=f>>>16,s[u+2395|0]=f>>>24,s[u+2396|0]=a,s[u+2397|0]=a>>>8,s[u+2398|0]=a>>>16,s[u+2399|0]=a>>>24,a=o[u+1236|0]|o[u+1237|0]<<8|(o[u+1238|0]<<16|o[u+1239|0]<<24),f=o[u+1232|0]|o[u+1233|0]<<8|(o[u+1234|0]<<16|o[u+1235|0]<<24),s[u+2384|0]=f,s[u+2385|0]=f>>>8,s[u+2386|0]=f>>>16,s[u+2387|0]=f>>>24,s[u+2388|0]=a,s[u+2389|0]=a>>>8,s[u+2390|0]=a>>>16,s[u+2391|0]=a>>>24,a=o[u+1228|0]|o[u+1229|0]<<8|(o[u+1230|0]<<16|o[u+1231|0]<<24),f=o[u+1224|0]|o[u+1225|0]<<8|(o[u+1226|0]<<16|o[u+1227|0]<<24),s[u+2376|0]=f,s[u+2377|0]=f>>>8,s[u+2378|0]=f>>>16,s[u+2379|0]=f>>>24,s[u+2380|0]=a,s[u+2381|0]=a>>>8,s[u+2382|0]=a>>>16,s[u+2383|0]=a>>>24,a=o[u+1220|0]|o[u+1221|0]<<8|(o[u+1222|0]<<16|o[u+1223|0]<<24),f=o[u+1216|0]|o[u+1217|0]<<8|(o[u+1218|0]<<16|o[u+1219|0]<<24),s[u+2368|0]=f,s[u+2369|0]=f>>>8,s[u+2370|0]=f>>>16,s[u+2371|0]=f>>>24,s[u+2372|0]=a,s[u+2373|0]=a>>>8,s[u+2374|0]=a>>>16,s[u+2375|0]=a>>>24,a=b-1120|0,b=a,Ao(a),Q(a,1088,w,1088),Q(a+1088|0,32,w+1088|0,32),M(l,a,1120),b=a+1120|0,a=o[u+1276|0]|o[u+1277|0]<<8|(o[u+1278|0]<<16|o[u+1279|0]<<24),f=o[u+1272|0]|o[u+1273|0]<<8|(o[u+1274|0]<<16|o[u+1275|0]<<24),s[l+1144|0]=f,s[l+1145|0]=f>>>8,s[l+1146|0]=f>>>16,s[l+1147|0]=f>>>24,s[l+1148|0]=a,s[l+1149|0]=a>>>8,s[l+1150|0]=a>>>16,s[l+1151|0]=a>>>24,a=o[u+1268|0]|o[u+1269|0]<<8|(o[u+1270|0]<<16|o[u+1271|0]<<24),f=o[u+1264|0]|o[u+1265|0]<<8|(o[u+1266|0]<<16|o[u+1267|0]<<24),s[l+1136|0]=f,s[l+1137|0]=f>>>8,s[l+1138|0]=f>>>16,s[l+1139|0]=f>>>24,s[l+1140|0]=a,s[l+1141|0]=a>>>8,s[l+1142|0]=a>>>16,s[l+1143|0]=a>>>24,a=o[u+1260|0]|o[u+1261|0]<<8|(o[u+1262|0]<<16|o[u+1263|0]<<24),f=o[u+1256|0]|o[u+1257|0]<<8|(o[u+1258|0]<<16|o[u+1259|0]<<24),s[l+1128|0]=f,s[l+1129|0]=f>>>8,s[l+1130|0]=f>>>16,s[l+1131|0]=f>>>24,s[l+1132|0]=a,s[l+1133|0]=a>>>8,s[l+1134|0]=a>>>16,s[l+1135|0]=a>>>24,a=o[u+1252|0]|o[u+1253|0]<<8|(o[u+1254|0]<<16|o[u+1255|0]<<24),f=o[u+1248|0]|o[u+1249|0]<<8|(o[u+1250|0]<<16|o[u+1251|0]<<24),s[l+1120|0]=f,s[l+1121|0]=f>>>8,s[l+1122|0]=f>>>16,s[l+1123|0]=f>>>24,s[l+1124|0]=a,s[l+1125|0]=a>>>8,s[l+1126|0]=a>>>16,s[l+1127|0]=a>>>24,$(d),$(g),b=u+2400|0,M(l+1184|0,l,1120),u=o[l+1148|0]|o[l+1149|0]<<8|(o[l+1150|0]<<16|o[l+1151|0]<<24),n[l+1176>>2]=o[l+1144|0]|o[l+1145|0]<<8|(o[l+1146|0]<<16|o[l+1147|0]<<24),n[l+1180>>2]=u,u=o[l+1140|0]|o[l+1141|0]<<8|(o[l+1142|0]<<16|o[l+1143|0]<<24),n[l+1168>>2]=o[l+1136|0]|o[l+1137|0]<<8|(o[l+1138|0]<<16|o[l+1139|0]<<24),n[l+1172>>2]=u,u=o[l+1132|0]|o[l+1133|0]<<8|(o[l+1134|0]<<16|o[l+1135|0]<<24),n[l+1160>>2]=o[l+1128|0]|o[l+1129|0]<<8|(o[l+1130|0]<<16|o[l+1131|0]<<24),n[l+1164>>2]=u,u=o[l+1124|0]|o[l+1125|0]<<8|(o[l+1126|0]<<16|o[l+1127|0]<<24),n[l+1152>>2]=o[l+1120|0]|o[l+1121|0]<<8|(o[l+1122|0]<<16|o[l+1123|0]<<24),n[l+1156>>2]=u,u=z+1152|0,M(u+1|0,l+1152|0,1152),s[u|0]=0,b=l+2304|0,st(h),b=h- -64|0;h:{if(o[z+1152|0]==1){a=n[z+1164>>2],s[z+11|0]=a,l=a>>>8|0,s[z+12|0]=l,c=a>>>16|0,s[z+13|0]=c,h=a>>>24|0,s[z+14|0]=h,u=n[z+1160>>2],f=n[z+1156>>2],s[z+3|0]=f,d=f>>>8|0,s[z+4|0]=d,k=f>>>16|0,s[z+5|0]=k,w=f>>>24|0,s[z+6|0]=w,s[z+7|0]=u,g=u>>>8|0,s[z+8|0]=g,p=u>>>16|0,s[z+9|0]=p,v=u>>>24|0,s[z+10|0]=v,s[m+8|0]=a,s[m+9|0]=l,s[m+10|0]=c,s[m+11|0]=h,s[m|0]=f,s[m+1|0]=d,s[m+2|0]=k,s[m+3|0]=w,s[m+4|0]=u,s[m+5|0]=g,s[m+6|0]=p,s[m+7|0]=v,s[m+1214|0]=2;break h}u=M(z,z+1152|1,1152),a=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[u+2368>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[u+2372>>2]=a,a=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[u+2376>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[u+2380>>2]=a,a=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[u+2384>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[u+2388>>2]=a,a=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[u+2392>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[u+2396>>2]=a,g=u+1152|0,M(g,u+32|0,1120),a=u+2272|0,w=u+2368|0,c=0,u=b-704|0,b=u,Sr(u+70|0),f=1;w:{q:{W:switch(d=R[525050],d-1|0){case 2:break q;case 0:break W;default:break w}c=n[262529],f=n[262528];break w}c=n[263353],f=n[263352]}l=u+272|0,h=u+70|0,nn(l,1,0,h,10,1053416,11,f,c),f=n[u+300>>2],n[u+680>>2]=n[u+296>>2],n[u+684>>2]=f,f=n[u+292>>2],n[u+672>>2]=n[u+288>>2],n[u+676>>2]=f,f=n[u+284>>2],n[u+664>>2]=n[u+280>>2],n[u+668>>2]=f,f=n[u+276>>2],n[u+656>>2]=n[u+272>>2],n[u+660>>2]=f,f=u+304|0,v2(f),nn(l,1,0,h,10,1053427,9,D,Z),c=n[u+300>>2],n[u+488>>2]=n[u+296>>2],n[u+492>>2]=c,c=n[u+292>>2],n[u+480>>2]=n[u+288>>2],n[u+484>>2]=c,c=n[u+284>>2],n[u+472>>2]=n[u+280>>2],n[u+476>>2]=c,c=n[u+276>>2],n[u+464>>2]=n[u+272>>2],n[u+468>>2]=c,v2(f),o0(l,192),s[u+80|0]=d,c=u+80|0,r2(u+56|0,l,192,c,1),f=n[u+60>>2],h=n[u+56>>2],T2(u+48|0,u+656|0),r2(u+40|0,h,f,n[u+48>>2],n[u+52>>2]),f=n[u+44>>2],h=n[u+40>>2],T2(u+32|0,u+464|0),r2(u+24|0,h,f,n[u+32>>2],n[u+36>>2]),f=n[u+28>>2],M(c,l,192);w:{q:{if(f>>>0>=193)break q;c=192-f|0,f=1,h=0;W:{T:switch(d-1|0){case 0:h=n[262527],f=n[262526];break W;case 2:break T;default:break W}h=n[263351],f=n[263350]}if(l=u+272|0,d=u+70|0,nn(l,w,32,d,10,1053436,6,f,h),h=u+464|0,M(h,u+304|0,144),f=u+612|0,U0(f),p=u+644|0,U4(p),v=u+656|0,U0(v),T2(u+16|0,f),k=u+80|0,_2(h,d,10,1053442,3,k,c,n[u+16>>2],n[u+20>>2])||_2(h,d,10,1053445,10,k,c,p,12)||(T2(u+8|0,v),_2(h,d,10,1053455,3,k,c,n[u+8>>2],n[u+12>>2])))break q;n[u+696>>2]=o[u+652|0]|o[u+653|0]<<8|(o[u+654|0]<<16|o[u+655|0]<<24),c=o[u+648|0]|o[u+649|0]<<8|(o[u+650|0]<<16|o[u+651|0]<<24),n[u+688>>2]=o[u+644|0]|o[u+645|0]<<8|(o[u+646|0]<<16|o[u+647|0]<<24),n[u+692>>2]=c,c=o[u+684|0]|o[u+685|0]<<8|(o[u+686|0]<<16|o[u+687|0]<<24),n[u+296>>2]=o[u+680|0]|o[u+681|0]<<8|(o[u+682|0]<<16|o[u+683|0]<<24),n[u+300>>2]=c,c=o[u+676|0]|o[u+677|0]<<8|(o[u+678|0]<<16|o[u+679|0]<<24),n[u+288>>2]=o[u+672|0]|o[u+673|0]<<8|(o[u+674|0]<<16|o[u+675|0]<<24),n[u+292>>2]=c,c=o[u+668|0]|o[u+669|0]<<8|(o[u+670|0]<<16|o[u+671|0]<<24),n[u+280>>2]=o[u+664|0]|o[u+665|0]<<8|(o[u+666|0]<<16|o[u+667|0]<<24),n[u+284>>2]=c,c=o[u+660|0]|o[u+661|0]<<8|(o[u+662|0]<<16|o[u+663|0]<<24),n[u+272>>2]=o[u+656|0]|o[u+657|0]<<8|(o[u+658|0]<<16|o[u+659|0]<<24),n[u+276>>2]=c,Sr(a+84|0),s[a+94|0]=0,c=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),d=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),s[a|0]=d,s[a+1|0]=d>>>8,s[a+2|0]=d>>>16,s[a+3|0]=d>>>24,s[a+4|0]=c,s[a+5|0]=c>>>8,s[a+6|0]=c>>>16,s[a+7|0]=c>>>24,c=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),d=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),s[a+8|0]=d,s[a+9|0]=d>>>8,s[a+10|0]=d>>>16,s[a+11|0]=d>>>24,s[a+12|0]=c,s[a+13|0]=c>>>8,s[a+14|0]=c>>>16,s[a+15|0]=c>>>24,c=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),d=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),s[a+16|0]=d,s[a+17|0]=d>>>8,s[a+18|0]=d>>>16,s[a+19|0]=d>>>24,s[a+20|0]=c,s[a+21|0]=c>>>8,s[a+22|0]=c>>>16,s[a+23|0]=c>>>24,c=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),d=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),s[a+24|0]=d,s[a+25|0]=d>>>8,s[a+26|0]=d>>>16,s[a+27|0]=d>>>24,s[a+28|0]=c,s[a+29|0]=c>>>8,s[a+30|0]=c>>>16,s[a+31|0]=c>>>24,c=u+688|0,d=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),k=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),s[a+72|0]=k,s[a+73|0]=k>>>8,s[a+74|0]=k>>>16,s[a+75|0]=k>>>24,s[a+76|0]=d,s[a+77|0]=d>>>8,s[a+78|0]=d>>>16,s[a+79|0]=d>>>24,c=o[c+8|0]|o[c+9|0]<<8|(o[c+10|0]<<16|o[c+11|0]<<24),s[a+80|0]=c,s[a+81|0]=c>>>8,s[a+82|0]=c>>>16,s[a+83|0]=c>>>24,c=o[l+4|0]|o[l+5|0]<<8|(o[l+6|0]<<16|o[l+7|0]<<24),d=o[l|0]|o[l+1|0]<<8|(o[l+2|0]<<16|o[l+3|0]<<24),s[a+32|0]=d,s[a+33|0]=d>>>8,s[a+34|0]=d>>>16,s[a+35|0]=d>>>24,s[a+36|0]=c,s[a+37|0]=c>>>8,s[a+38|0]=c>>>16,s[a+39|0]=c>>>24,c=o[l+12|0]|o[l+13|0]<<8|(o[l+14|0]<<16|o[l+15|0]<<24),d=o[l+8|0]|o[l+9|0]<<8|(o[l+10|0]<<16|o[l+11|0]<<24),s[a+40|0]=d,s[a+41|0]=d>>>8,s[a+42|0]=d>>>16,s[a+43|0]=d>>>24,s[a+44|0]=c,s[a+45|0]=c>>>8,s[a+46|0]=c>>>16,s[a+47|0]=c>>>24,c=o[l+20|0]|o[l+21|0]<<8|(o[l+22|0]<<16|o[l+23|0]<<24),d=o[l+16|0]|o[l+17|0]<<8|(o[l+18|0]<<16|o[l+19|0]<<24),s[a+48|0]=d,s[a+49|0]=d>>>8,s[a+50|0]=d>>>16,s[a+51|0]=d>>>24,s[a+52|0]=c,s[a+53|0]=c>>>8,s[a+54|0]=c>>>16,s[a+55|0]=c>>>24,c=o[l+28|0]|o[l+29|0]<<8|(o[l+30|0]<<16|o[l+31|0]<<24),l=o[l+24|0]|o[l+25|0]<<8|(o[l+26|0]<<16|o[l+27|0]<<24),s[a+56|0]=l,s[a+57|0]=l>>>8,s[a+58|0]=l>>>16,s[a+59|0]=l>>>24,s[a+60|0]=c,s[a+61|0]=c>>>8,s[a+62|0]=c>>>16,s[a+63|0]=c>>>24,n[a+64>>2]=0,n[a+68>>2]=0,$(f),v2(h),$(w),b=u+704|0;break w}L()}M(m,g,1216)}b=z+2400|0,u=o[W+3646|0];h:{if((u|0)==2){i=n[W+2440>>2],n[W+1224>>2]=i,u=n[W+2436>>2],a=n[W+2432>>2],n[W+1216>>2]=a,n[W+1220>>2]=u,n[e+8>>2]=i,n[e>>2]=a,n[e+4>>2]=u,n[e+1120>>2]=-2147483648;break h}a=W+1216|0,M(a,W+2432|0,1214),f=o[W+3647|0],a=M(W,a,1120),M(a+1120|0,a+2336|0,94),s[a+1215|0]=f,s[a+1214|0]=u,f=a+2432|0,c=a+1120|0,u=b-80|0,b=u,d=u+4|0,l=i+16|0,R4(d,l);w:{q:{if(k=n[u+12>>2],k>>>0<i>>>0)break q;h=n[u+8>>2],Q(h,i,t,i),n[u+76>>2]=i,n[u+72>>2]=h,n[u+68>>2]=t,na(u+48|0,c,u+68|0,1,0);W:{if(o[u+48|0]==1){t=n[u+60>>2],s[u+43|0]=t,h=t>>>8|0,s[u+44|0]=h,k=t>>>16|0,s[u+45|0]=k,z=t>>>24|0,s[u+46|0]=z,i=n[u+56>>2],l=n[u+52>>2],s[u+35|0]=l,w=l>>>8|0,s[u+36|0]=w,m=l>>>16|0,s[u+37|0]=m,g=l>>>24|0,s[u+38|0]=g,s[u+39|0]=i,p=i>>>8|0,s[u+40|0]=p,v=i>>>16|0,s[u+41|0]=v,A=i>>>24|0,s[u+42|0]=A,s[f+12|0]=t,s[f+13|0]=h,s[f+14|0]=k,s[f+15|0]=z,s[f+4|0]=l,s[f+5|0]=w,s[f+6|0]=m,s[f+7|0]=g,s[f+8|0]=i,s[f+9|0]=p,s[f+10|0]=v,s[f+11|0]=A,n[f>>2]=1,C(d);break W}if(t=o[u+53|0]|o[u+54|0]<<8|(o[u+55|0]<<16|o[u+56|0]<<24),n[u+16>>2]=o[u+49|0]|o[u+50|0]<<8|(o[u+51|0]<<16|o[u+52|0]<<24),n[u+20>>2]=t,t=o[u+61|0]|o[u+62|0]<<8|(o[u+63|0]<<16|o[u+64|0]<<24),n[u+24>>2]=o[u+57|0]|o[u+58|0]<<8|(o[u+59|0]<<16|o[u+60|0]<<24),n[u+28>>2]=t,i>>>0>l>>>0|l>>>0>k>>>0)break q;Q(i+h|0,16,u+16|0,16),n[f>>2]=0,n[f+12>>2]=n[u+12>>2],i=n[u+8>>2],n[f+4>>2]=n[u+4>>2],n[f+8>>2]=i}b=u+80|0;break w}L()}if(u=n[a+2440>>2],n[a+1216>>2]=n[a+2436>>2],n[a+1220>>2]=u,n[a+1224>>2]=n[a+2444>>2],n[a+2432>>2]==1){n[e+8>>2]=n[a+1224>>2],u=n[a+1220>>2],n[e>>2]=n[a+1216>>2],n[e+4>>2]=u,n[e+1120>>2]=-2147483648,fu(c);break h}n[a+3560>>2]=n[a+1224>>2],u=n[a+1220>>2],n[a+3552>>2]=n[a+1216>>2],n[a+3556>>2]=u,u=a+2432|0,M(u,a,1120),M(e,u,1132),fu(a+1120|0)}if(b=W+3648|0,i=n[U+2756>>2],(i|0)==-2147483648){n[I>>2]=-2147483648,C(H);break v}t=U+3284|0,u=U+1636|0,M(t,u,1120),e=n[U+2764>>2],f=n[U+2760>>2],n[U+4408>>2]=f,n[U+4412>>2]=e,n[U+4404>>2]=i,i=b-1136|0,b=i,a=i+15|0,Ao(a),Q(a,1120,t,1120),M(u,a,1120),b=i+1136|0,n[U+4428>>2]=e,n[U+4424>>2]=f,n[U+4420>>2]=1120,n[U+4416>>2]=u,C2(I,U+4416|0,2),C(U+4404|0),C(U+3272|0)}if(b=U+4432|0,u=n[y+600>>2],(u|0)!=-2147483648)break u;n[r>>2]=2,Y0(G),C(y+472|0)}C(y+428|0)}Y0(y+416|0)}C(y+372|0)}C(y+360|0)}Y0(y+348|0)}ji(y+72|0),$(y+40|0),$(y+8|0);break n}e=n[y+608>>2],n[y+616>>2]=n[y+604>>2],n[y+620>>2]=e,n[y+612>>2]=u,i=b-16|0,b=i,f=b-16|0,b=f;u:{i:{if(a=y+612|0,u=n[a+8>>2],u>>>0<n0[a>>2]){l=f+8|0,e=1,t=b-16|0,b=t,Q8(t+4|0,a,1,1),c=n[t+8>>2];a:{t:{if(!c)break t;if(h=n[t+12>>2],d=n[t+4>>2],!u){Ae(d,h),n[a>>2]=0,n[a+4>>2]=1;break t}if(e=u,u=Ws(d,h,c,u),!u)break a;n[a>>2]=e,n[a+4>>2]=u}c=-2147483647}if(n[l+4>>2]=e,n[l>>2]=c,b=t+16|0,n[f+8>>2]!=-2147483647)break i;u=n[a+8>>2]}n[i+4>>2]=u,n[i>>2]=n[a+4>>2],b=f+16|0;break u}L()}u=y+600|0,e=n[i+4>>2],t=(e|0)==16384,a=n[i>>2];u:{if(!(t|!a)){n[i+12>>2]=e,n[i+8>>2]=a,ks(i+8|0),s[u+1|0]=0,e=1;break u}n[u+4>>2]=t?a:e,e=0}s[u|0]=e,b=i+16|0,o[y+600|0]?u=2:(n[r+4>>2]=n[y+604>>2],u=3),n[r>>2]=u,Y0(y+588|0),C(y+472|0),C(y+428|0),Y0(y+416|0),C(y+372|0),C(y+360|0),Y0(y+348|0),ji(y+72|0),$(y+40|0),$(y+8|0);break n}n[r>>2]=2}b=y+624|0}function Y0(r){te(r),C(r)}function ji(r){su(r),su(r+104|0)}function v2(r){pn(r- -64|0),pn(r+104|0),bo(r)}function xi(r){n[r>>2]!=-2147483648&&Y0(r)}function E6(r){n[r>>2]!=2&&(g6(r+16|0),g2(r+96|0))}function we(r){n[r>>2]!=3&&G6(r)}function G6(r){g6(r+8|0),g2(r+88|0),B6(r+100|0)}function zi(r){var u=0;n[r>>2]!=-2147483648&&(T0(r),T0(r+84|0),U5(r+96|0),u=r+108|0,R5(u),i6(u),u=r+120|0,A5(u),M5(u),u=r+132|0,W5(u),i6(u),C(r+144|0),T0(r+156|0),Ee(r+224|0),r=r+236|0,x5(r),z5(r))}function w2(r){o[r|0]&&H2(r+1|0)}function ge(r){n[r+4>>2]!=-2147483648&&qi(r+4|0)}function qi(r){var u=0,e=0;for(u=n[r+4>>2]+16|0,e=n[r+8>>2];;){if(e){e=e-1|0,$(u),u=u+48|0;continue}break}g0(r,4,48)}function j2(r){g0(r,4,4)}function Ui(r){ds(r),X2(r)}function H6(r){var u=0,e=0;for(u=n[r+4>>2]+8|0,e=n[r+8>>2];;){if(e){e=e-1|0,L6(u),u=u+24|0;continue}break}D6(r)}function D6(r){g0(r,8,24)}function su(r){pn(r- -64|0),bo(r)}function L6(r){var u=0,e=0;n:{e:{u:switch(u=n[r>>2],((u|0)>=0?6:u^-2147483648)|0){case 0:case 1:case 2:case 3:case 4:break e;case 5:break n;default:break u}H6(r)}return}for(e=r+4|0,u=e,r=n[u+8>>2],u=n[u+4>>2];;){if(r){r=r-1|0,L6(u),u=u+16|0;continue}break}Ri(e)}function Ri(r){g0(r,8,16)}function me(r){var u=0,e=0;n:{e:{u:{i:{a:switch(u=n[r>>2],((u|0)>=0?6:u^-2147483648)|0){case 0:case 1:case 2:break n;case 3:break i;case 4:break u;case 5:break e;default:break a}h2(r);break n}if(n[r+4>>2]==-2147483648)break n;C(r+4|0);return}C(r+4|0);return}for(e=r+4|0,u=e,r=n[u+8>>2],u=n[u+4>>2];;){if(r){r=r-1|0,me(u),u=u+16|0;continue}break}Ri(e)}}function Ai(r){an(n[r>>2],16384)}function Z6(r){kn(r),fn(r+12|0)}function B6(r){P4(r),O4(r),x0(r+12|0)}function i2(r){oc(r,256),ft(r+256|0)}function Mi(r){U2(r),U2(r)}function T2(r,u){n[r+4>>2]=32,n[r>>2]=u}function Wi(r,u){var e=0,i=0;return e=b-16|0,b=e,i=o[r+13|0],s[e+13|0]=i,s[e+12|0]=o[r+12|0],r=o[u+13|0],s[e+15|0]=r,s[e+14|0]=o[u+12|0],b=e+16|0,i=r>>>0>i>>>0,r=o[e+12|0],u=o[e+14|0],r=((r|0)==(u|0)?2:r>>>0<u>>>0)&255,((r|0)==2?i:r)&1}function x2(r,u,e){P2(r+4|0,u,e),n[r>>2]=-2147483645}function An(r,u){u=(u&255)<<2,n[r+4>>2]=n[u+1068136>>2],n[r>>2]=n[u+1068244>>2]}function C6(r,u,e){Oi(r+4|0,u,(e<<1)+u|0),n[r>>2]=-2147483643}function Yi(r,u){u=(u&255)<<2,n[r+4>>2]=n[u+1068352>>2],n[r>>2]=n[u+1068364>>2]}function Pi(r,u,e){var i=0,a=0,t=0;n:{e:{if(!e)break e;if(u>>>0>e>>>0){if(s[r+e|0]>-65)break e;break n}if((u|0)!=(e|0))break n}for(t=r+e|0,e=0;;){e:{if((r|0)==(t|0))break e;u=s[r|0];u:{if((u|0)>=0){u=u&255,r=r+1|0;break u}if(i=o[r+1|0]&63,a=u&31,u>>>0<=4294967263){u=i|a<<6,r=r+2|0;break u}if(i=o[r+2|0]&63|i<<6,u>>>0<4294967280){u=i|a<<12,r=r+3|0;break u}if(u=a<<18&1835008|(o[r+3|0]&63|i<<6),(u|0)==1114112)break e;r=r+4|0}e=(u>>>0<65536?1:2)+e|0;continue}break}return e}return 0}function cu(r,u,e){var i=0;i=b-16|0,b=i,n[i>>2]=-2147483648;n:{if(u){n[r>>2]=-2147483646,n[r+8>>2]=e&255,n[r+12>>2]=0,me(i);break n}u=n[i+12>>2],n[r+8>>2]=n[i+8>>2],n[r+12>>2]=u,u=n[i+4>>2],n[r>>2]=n[i>>2],n[r+4>>2]=u}b=i+16|0}function pe(r,u,e){var i=0;i=b-16|0,b=i,n[i>>2]=-2147483648;n:{if((u|0)==1){n[r>>2]=-2147483646,n[r+8>>2]=e,n[r+12>>2]=0,me(i);break n}u=n[i+12>>2],n[r+8>>2]=n[i+8>>2],n[r+12>>2]=u,u=n[i+4>>2],n[r>>2]=n[i>>2],n[r+4>>2]=u}b=i+16|0}function Oi(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;if(f=b-16|0,b=f,i=f+4|0,t=e-u>>>1|0,Z0(i,t),c=b-16|0,b=c,D0(i,t),a=n[i+8>>2],d=n[i+4>>2],n[c+4>>2]=i+8,l=c,k=f0(d,a,32),n[l+8>>2]=k,n[c+12>>2]=j,a=c+4|0,i=n[a+4>>2],d=n[a>>2],(u|0)!=(e|0))for(a=n[a+8>>2]+(i<<4)|0,e=t,i=i+t|0;n[a>>2]=-2147483646,t=a+8|0,n[t>>2]=R[u>>1],n[t+4>>2]=0,u=u+2|0,a=a+16|0,e=e-1|0,!!e;);n[d>>2]=i,b=c+16|0,n[r+8>>2]=n[f+12>>2],u=n[f+8>>2],n[r>>2]=n[f+4>>2],n[r+4>>2]=u,b=f+16|0}function x0(r){g0(r,4,8)}function Ni(r,u){u=(u&255)<<2,n[r+4>>2]=n[u+1068376>>2],n[r>>2]=n[u+1068392>>2]}function lu(r,u,e,i){var a=0,t=0,f=0,c=0;t=b-16|0,b=t,a=t+8|0,n[a+4>>2]=(i<<2)+e,n[a>>2]=e,i=n[t+8>>2],e=b-16|0,b=e,f=n[t+12>>2],n[e+12>>2]=f,n[e+8>>2]=i,a=n[u+16>>2],a||L(),a=n0[u+4>>2]/(a>>>0)|0,c=_u(e+8|0),n[r+28>>2]=0,n[r+24>>2]=f,n[r+20>>2]=i,n[r+16>>2]=n[u+16>>2],i=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=i,i=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=i,n[r+32>>2]=a>>>0>c>>>0?c:a,b=e+16|0,b=t+16|0}function Ti(r,u){var e=0;for(e=n[u+8>>2],Wn(r,5,e,0),e=T(e,24),u=n[u+4>>2];;){if(e){Xi(r,n[u>>2],n[u+4>>2]),ea(r,u+8|0),e=e-24|0,u=u+24|0;continue}break}}function Z0(r,u){S2(r,u,16,8)}function z0(r,u,e,i){sc(r,u,e,i,0)}function Ii(r,u){S2(r,u,32,1)}function ve(r,u,e,i){n:{e:{u:switch(u=sn(u,e,i),e=n[u>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:break e;case 3:break n;default:break u}n[r+16>>2]=n[263371],u=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=u,u=n[263368],n[r>>2]=n[263367],n[r+4>>2]=u;return}n[r>>2]=-2147483648,n[r+4>>2]=0;return}n[r>>2]=-2147483648,e=n[u+8>>2],n[r+4>>2]=n[u+4>>2],n[r+8>>2]=e}function sn(r,u,e){var i=0,a=0;for(i=T(n[r+8>>2],24),r=n[r+4>>2]-24|0;;){n:{if(!i){r=0;break n}if(i=i-24|0,a=r+28|0,r=r+24|0,!q0(n[r>>2],n[a>>2],u,e))continue}break}return r?r+8|0:1053560}function Ei(r,u){var e=0;n:{e:{u:switch(e=sn(u,1053488,4),u=n[e>>2],((u|0)>=0?6:u^-2147483648)|0){case 0:break u;case 2:break e;default:break n}n[r>>2]=-2147483648,q[r+4>>1]=0;return}if(u=n[e+8>>2],e=n[e+12>>2],!e&u>>>0>=65536|e)break n;q[r+6>>1]=u,q[r+4>>1]=1,n[r>>2]=-2147483648;return}n[r+16>>2]=n[263371],u=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=u,u=n[263368],n[r>>2]=n[263367],n[r+4>>2]=u}function q0(r,u,e,i){var a=0;return a=b-16|0,b=a,n[a+4>>2]=u,n[a>>2]=r,n[a+12>>2]=i,n[a+8>>2]=e,r=xe(a,a+8|0),b=a+16|0,r}function F6(r,u){var e=0;u=sn(u,1053763,3);n:{if(n[u>>2]==-2147483646){e=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=e,u=0;break n}n[r+20>>2]=n[263371],u=n[263370],n[r+12>>2]=n[263369],n[r+16>>2]=u,u=n[263368],n[r+4>>2]=n[263367],n[r+8>>2]=u,u=1}n[r>>2]=u}function Gi(r,u,e,i){n:{e:{u:switch(u=sn(u,e,i),e=n[u>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:break e;case 1:break n;default:break u}n[r+16>>2]=n[263371],u=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=u,u=n[263368],n[r>>2]=n[263367],n[r+4>>2]=u;return}n[r>>2]=-2147483648,s[r+4|0]=0;return}n[r>>2]=-2147483648,s[r+4|0]=o[u+4|0]}function cn(r,u,e,i){var a=0,t=0,f=0,c=0,d=0;a=b-32|0,b=a,ve(a+8|0,u,e,i),t=n[a+16>>2],i=n[a+12>>2],u=n[a+8>>2];n:{if((u|0)!=-2147483648){e=n[a+24>>2],n[r+12>>2]=n[a+20>>2],n[r+16>>2]=e,n[r+8>>2]=t,n[r+4>>2]=i,n[r>>2]=u;break n}if(f=n[263371],n[a+24>>2]=f,e=n[263370],d=e,u=n[263369],n[a+16>>2]=u,n[a+20>>2]=e,c=n[263368],e=n[263367],n[a+8>>2]=e,n[a+12>>2]=c,i){n[r+8>>2]=t,n[r+4>>2]=i,n[r>>2]=-2147483648,h2(a+8|0);break n}n[r+16>>2]=f,n[r+8>>2]=u,n[r+12>>2]=d,n[r>>2]=e,n[r+4>>2]=c}b=a+32|0}function Hi(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;e=b-32|0,b=e,Ei(e+8|0,u),a=R[e+14>>1],t=R[e+12>>1],u=n[e+8>>2];n:{if((u|0)!=-2147483648){n[r+16>>2]=n[e+24>>2],i=n[e+20>>2],n[r+8>>2]=n[e+16>>2],n[r+12>>2]=i,q[r+6>>1]=a,q[r+4>>1]=t,n[r>>2]=u;break n}if(f=n[263371],n[e+24>>2]=f,i=n[263370],d=i,u=n[263369],n[e+16>>2]=u,n[e+20>>2]=i,c=n[263368],i=n[263367],n[e+8>>2]=i,n[e+12>>2]=c,t&1){n[r>>2]=-2147483648,q[r+4>>1]=a,h2(e+8|0);break n}n[r+16>>2]=f,n[r+8>>2]=u,n[r+12>>2]=d,n[r>>2]=i,n[r+4>>2]=c}b=e+32|0}function bu(r,u,e,i){if(u=sn(u,e,i),n[u>>2]==-2147483644){n[r>>2]=-2147483648,e=n[u+8>>2],n[r+4>>2]=n[u+4>>2],n[r+8>>2]=e;return}n[r+16>>2]=n[263371],u=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=u,u=n[263368],n[r>>2]=n[263367],n[r+4>>2]=u}function Mn(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0;e=b-112|0,b=e;n:{e:{if(k=sn(u,1053576,7),n[k>>2]>=0){if(cn(e+88|0,k,1053583,4),f=n[e+96>>2],a=n[e+92>>2],i=n[e+88>>2],(i|0)!=-2147483648){u=n[e+104>>2],n[r+16>>2]=n[e+100>>2],n[r+20>>2]=u,n[r+12>>2]=f,n[r+8>>2]=a,n[r+4>>2]=i,n[r>>2]=-2147483648;break n}if(y4(e+8|0,a,f),ve(e+88|0,k,1053587,4),a=n[e+96>>2],f=n[e+92>>2],i=n[e+88>>2],(i|0)!=-2147483648){u=n[e+104>>2],n[r+16>>2]=n[e+100>>2],n[r+20>>2]=u,n[r+12>>2]=a,n[r+8>>2]=f,n[r+4>>2]=i,n[r>>2]=-2147483648;break e}if(P2(e+72|0,f||1,f?a:0),Y0(e+32|0),n[e+40>>2]=n[e+80>>2],u=n[e+76>>2],n[e+32>>2]=n[e+72>>2],n[e+36>>2]=u,ve(e+88|0,k,1053591,7),a=n[e+96>>2],f=n[e+92>>2],i=n[e+88>>2],(i|0)!=-2147483648){u=n[e+104>>2],n[r+16>>2]=n[e+100>>2],n[r+20>>2]=u,n[r+12>>2]=a,n[r+8>>2]=f,n[r+4>>2]=i,n[r>>2]=-2147483648;break e}u:{i:{if(!f||(qe(e,f,a),!n[e+4>>2]))break i;P2(e+72|0,f,a);break u}n[e+72>>2]=-2147483648}if(xi(e+44|0),n[e+52>>2]=n[e+80>>2],u=n[e+76>>2],n[e+44>>2]=n[e+72>>2],n[e+48>>2]=u,i=sn(k,1053598,4),u=n[i>>2],u=(u|0)>=0?6:u^-2147483648,u){if((u|0)!=5){n[r>>2]=-2147483648,n[r+20>>2]=n[263371],u=n[263370],n[r+12>>2]=n[263369],n[r+16>>2]=u,u=n[263368],n[r+4>>2]=n[263367],n[r+8>>2]=u;break e}u=n[i+12>>2],d=n[i+8>>2]}else d=8;for(l=u<<4,k=e+20|0,h=e+92|0;;){u:{if(l){i:{if(n[d>>2]!=-2147483643|n[d+12>>2]!=3||(t=n[d+8>>2],n[t>>2]!=-2147483645|n[t+16>>2]!=-2147483646|n[t+32>>2]!=-2147483645))break i;for(u=n[t+4>>2],i=b-16|0,b=i,n[i+4>>2]=n[t+8>>2],n[i>>2]=u,n[i+12>>2]=1159763,n[i+8>>2]=1159736,c=b-16|0,b=c,y=i+8|0,a=n[y>>2],f=n[y+4>>2];;){a:{if((a|0)==(f|0)){w=27;break a}if(u=a+1|0,n[y>>2]=u,w=o[a|0],a=w<<2,n[c+4>>2]=n[a+1160592>>2],n[c>>2]=n[a+1160700>>2],a=n[c+4>>2],n[c+8>>2]=n[c>>2],n[c+12>>2]=a,a=u,!Xe(c+8|0,i))continue}break}if(b=c+16|0,b=i+16|0,i=w&255,(i|0)==27)break i;if(u=n[t+24>>2],!n[t+28>>2]&u>>>0<=255)break u}n[e+104>>2]=n[263371],u=n[263370],n[e+96>>2]=n[263369],n[e+100>>2]=u,u=n[263368],n[e+88>>2]=n[263367],n[e+92>>2]=u,f=n[h+4>>2],i=n[h>>2],n[e+72>>2]=i,n[e+76>>2]=f,a=n[h+12>>2],u=n[h+8>>2],n[e+80>>2]=u,n[e+84>>2]=a,n[r+16>>2]=u,n[r+20>>2]=a,n[r+8>>2]=i,n[r+12>>2]=f,n[r>>2]=-2147483648,n[r+4>>2]=0;break e}if(d=n[e+28>>2],d>>>0>=2){t=n[e+24>>2],y=b-16|0,b=y,l=(d>>>1|0)+d|0;i:for(;;){if(l){l=l-1|0;a:{if(l>>>0<d>>>0){c=(l<<4)+t|0,w=n[c+8>>2],k=n[c+12>>2],f=n[t>>2],a=n[t+4>>2],u=n[c+4>>2],n[t>>2]=n[c>>2],n[t+4>>2]=u,i=n[t+8>>2],u=n[t+12>>2],n[t+8>>2]=w,n[t+12>>2]=k,n[c+8>>2]=i,n[c+12>>2]=u,n[c>>2]=f,n[c+4>>2]=a,i=0;break a}i=l-d|0}for(f=d>>>0<l>>>0?d:l;;){if(a=i<<1,u=a|1,f>>>0<=u>>>0||(a=a+2|0,a>>>0<f>>>0&&(u=Wi((u<<4)+t|0,(a<<4)+t|0)+u|0),a=(i<<4)+t|0,i=(u<<4)+t|0,!Wi(a,i)))continue i;a2(a,i,4),i=u}}break}b=y+16|0}M(r,e+8|0,48);break n}P2(h,n[t+36>>2],n[t+40>>2]),s[e+105|0]=u,s[e+104|0]=i,a=n[h+12>>2],i=n[h+8>>2],n[e+80>>2]=i,n[e+84>>2]=a,u=n[h+4>>2],n[e+56>>2]=n[h>>2],n[e+60>>2]=u,n[e+64>>2]=i,n[e+68>>2]=a;u:{if(i){u=n[e+68>>2],n[e+96>>2]=n[e+64>>2],n[e+100>>2]=u,u=n[e+60>>2],n[e+88>>2]=n[e+56>>2],n[e+92>>2]=u,i=n[e+28>>2],(i|0)==n[e+20>>2]&&Et(k),u=n[e+100>>2],a=n[e+24>>2]+(i<<4)|0,n[a+8>>2]=n[e+96>>2],n[a+12>>2]=u,u=n[e+92>>2],n[a>>2]=n[e+88>>2],n[a+4>>2]=u,n[e+28>>2]=i+1;break u}C(e+56|0)}d=d+16|0,l=l-16|0}}n[r>>2]=-2147483648,n[r+20>>2]=n[263371],u=n[263370],n[r+12>>2]=n[263369],n[r+16>>2]=u,u=n[263368],n[r+4>>2]=n[263367],n[r+8>>2]=u;break n}W0(e+8|0)}b=e+112|0}function Di(r,u,e){var i=0,a=0,t=0;i=b-32|0,b=i,bu(i+12|0,u,e,4),u=n[i+20>>2],e=n[i+16>>2],a=n[i+12>>2];n:{if((a|0)!=-2147483648){t=n[i+28>>2],n[r+12>>2]=n[i+24>>2],n[r+16>>2]=t,n[r+8>>2]=u,n[r+4>>2]=e,n[r>>2]=a;break n}if((u|0)!=32){n[r+16>>2]=n[263371],u=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=u,u=n[263368],n[r>>2]=n[263367],n[r+4>>2]=u;break n}n[r>>2]=-2147483648,n[r+4>>2]=e}b=i+32|0}function qc(r,u,e,i,a){var t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,F=0,K=0,S=0,V=0,J=0,X=0,_=0,a0=0,l0=0,d0=0,k0=0,y0=0,s0=0,b0=0,R0=0,K0=0,Q0=0,u0=0,i0=0;t=b-1424|0,b=t;n:{e:{u:{i:{a:{t:{o:{r:{y:{v:{h:{w:{q:{W:{T:{E:{S:{B:{L:{Z:{I:{b:{R:{P:{A:{g:{p:{j:{c:{m:{U:{d:{if(!q0(e,i,1053607,9)){if(q0(e,i,1053616,6))break d;if(q0(e,i,1053622,7))break U;if(q0(e,i,1053629,5))break m;if(q0(e,i,1053634,7))break c;if(q0(e,i,1053641,8))break j;if(q0(e,i,1053649,5))break p;if(q0(e,i,1053654,8))break g;if(q0(e,i,1053662,9))break A;if(q0(e,i,1053671,9))break P;if(q0(e,i,1053680,11))break R;if(q0(e,i,1053691,5))break b;if(q0(e,i,1053696,10))break I;if(q0(e,i,1053706,5))break Z;if(q0(e,i,1053711,6))break L;if(q0(e,i,1053717,11))break B;if(q0(e,i,1053728,10))break S;if(q0(e,i,1053738,9))break E;if(q0(e,i,1053747,11))break T;if(q0(e,i,1053758,5))break W;n[r+16>>2]=n[263371],u=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=u,u=n[263368],n[r>>2]=n[263367],n[r+4>>2]=u;break n}if(Di(t+1096|0,a,1067100),e=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=u,n[r+4>>2]=e,n[r>>2]=i;break n}if(F6(t+1096|0,a),n[t+1096>>2]==1){u=n[t+1100>>2],e=n[t+1104>>2],i=n[t+1108>>2],a=n[t+1116>>2],n[r+12>>2]=n[t+1112>>2],n[r+16>>2]=a,n[r+4>>2]=e,n[r+8>>2]=i,n[r>>2]=u;break n}if(Z=n[t+1104>>2],B=n[t+1108>>2],i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[t+96>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[t+100>>2]=i,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[t+88>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[t+92>>2]=i,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[t+80>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[t+84>>2]=i,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[t+72>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[t+76>>2]=i,bu(t+248|0,a,1054481,5),l=n[t+256>>2],h=n[t+252>>2],e=n[t+248>>2],(e|0)!=-2147483648){u=n[t+264>>2],n[r+12>>2]=n[t+260>>2],n[r+16>>2]=u,n[r+8>>2]=l,n[r+4>>2]=h,n[r>>2]=e;break n}a=t+136|0,i=b-160|0,b=i;s:{if(l>>>0<=1048576){e=b-192|0,b=e,n[e+12>>2]=0,n[e+8>>2]=l,n[e+4>>2]=h,c=b-96|0,b=c,g=e+4|0,f=n[g+8>>2],p=n[g+4>>2],n[c+4>>2]=f>>>0>p>>>0?1:f+n[g>>2]|0,s[c+12|0]=0,f=p-f|0,n[c+8>>2]=f>>>0<=p>>>0?f:0,f=b-16|0,b=f,d=c+4|0,m0(f,d),w=c+16|0,fs(w,d,f),_f(w+32|0,d,f),r0(d,f)||c0(d),k=i+80|0,m=e+96|0,z8(w+44|0,d),_f(w+68|0,d,f),F0(d,n[f>>2],n[f+4>>2],n[f+8>>2],n[f+12>>2]),b=f+16|0;f:{if(!o[c+12|0]){n[g+8>>2]=p-n[c+8>>2],M(m,w,80);break f}re(m+8|0),n[m>>2]=-2147483648,$4(c+16|0)}b=c+96|0,f=n[e+96>>2];f:{if((f|0)==-2147483648){f=e+16|0,M(f,e+104|0,40),e6(f),n[k>>2]=-2147483648,s[k+4|0]=2;break f}if(c=o[e+100|0],d=e+96|0,M(e+21|0,d|5,75),s[e+20|0]=c,n[e+16>>2]=f,n[e+12>>2]==(l|0)){n[e+188>>2]=l,n[e+184>>2]=h,n[e+180>>2]=2,f=b-32|0,b=f,n[f+28>>2]=e+180,c=b-32|0,b=c,w=b-16|0,b=w,s[w+12|0]=0,v=f+28|0,n[w+8>>2]=v,m=e+16|0,g=0,y=w+8|0,W=b-16|0,n[W+12>>2]=0,p=5;l:{for(;;){if(U=0,(p|0)==1)break l;if(z=(W+12|0)+p|0,p=p-1|0,!o[z-2|0])break}U=p}p=U,h0(y,p),p&&(e8(m,y),g=1),g>>>0<p>>>0&&(D5(m+32|0,y),g=g+1|0);l:{if(g>>>0>=p>>>0||(Lu(m+44|0,y),g+1>>>0>=p>>>0))break l;D5(m+68|0,y)}b=w+16|0,$2(c+8|0,o[w+12|0]),g=f+4|0,w=g+4|0,p=n[c+8>>2];l:{if((p|0)!=3){n[w+16>>2]=n[c+28>>2],y=n[c+24>>2],n[w+8>>2]=n[c+20>>2],n[w+12>>2]=y,y=n[c+16>>2],n[w>>2]=n[c+12>>2],n[w+4>>2]=y;break l}n[w>>2]=v}if(n[g>>2]=p,b=c+32|0,c=n[f+4>>2],(c|0)!=3&&(w=n[f+16>>2],n[d+8>>2]=n[f+12>>2],n[d+12>>2]=w,w=n[f+24>>2],n[d+16>>2]=n[f+20>>2],n[d+20>>2]=w,n[d+4>>2]=n[f+8>>2]),n[d>>2]=c,b=f+32|0,f=n[e+188>>2],n[e+128>>2]=f,c=n[e+184>>2],w=n[e+180>>2],n[e+120>>2]=w,n[e+124>>2]=c,f|(n[e+96>>2]!=3|(w|0)!=2)){n[k>>2]=-2147483648,s[k+4|0]=3,Z2(d),$4(m);break f}M(k,e+16|0,80),Z2(e+96|0);break f}n[k>>2]=-2147483648,s[k+4|0]=1,$4(e+16|0)}if(b=e+192|0,e=n[i+80>>2],(e|0)==-2147483648){s[a+12|0]=o[i+84|0],q[a+4>>1]=0,n[a>>2]=-2147483648;break s}f=R[i+86>>1]|R[i+88>>1]<<16,q[a+6>>1]=f,q[a+8>>1]=f>>>16,q[a+10>>1]=R[i+90>>1],f=R[i+84>>1],c=o[i+92|0],M(i+13|0,i+93|0,67),s[a+15|0]=o[i+15|0],d=o[i+13|0]|o[i+14|0]<<8,s[a+13|0]=d,s[a+14|0]=d>>>8,M(a+16|0,i+16|0,64),n[i+84>>2]=l,n[i+80>>2]=h,t6(a+80|0,i+80|0,1),s[a+12|0]=c,q[a+4>>1]=f,n[a>>2]=e;break s}n[a>>2]=-2147483648,q[a+4>>1]=6}if(b=i+160|0,e=n[t+144>>2],n[t+120>>2]=n[t+140>>2],n[t+124>>2]=e,n[t+128>>2]=n[t+148>>2],e=n[t+136>>2],(e|0)==-2147483648){Li(r,t+120|0);break n}M(t+288|0,t+152|0,96),n[t+272>>2]=e,e=n[t+124>>2],n[t+276>>2]=n[t+120>>2],n[t+280>>2]=e,n[t+284>>2]=n[t+128>>2],U=t+1096|0,k=0,h=b-7232|0,b=h,W=t+272|0,e=n[W+28>>2],n[h+40>>2]=n[W+24>>2],n[h+44>>2]=e,e=n[W+20>>2],n[h+32>>2]=n[W+16>>2],n[h+36>>2]=e,e=n[W+12>>2],n[h+24>>2]=n[W+8>>2],n[h+28>>2]=e,e=n[W+4>>2],n[h+16>>2]=n[W>>2],n[h+20>>2]=e,n[h+56>>2]=n[W+40>>2],e=n[W+36>>2],n[h+48>>2]=n[W+32>>2],n[h+52>>2]=e,e=n[W+64>>2],n[h+80>>2]=n[W+60>>2],n[h+84>>2]=e,e=n[W+56>>2],n[h+72>>2]=n[W+52>>2],n[h+76>>2]=e,e=n[W+48>>2],n[h+64>>2]=n[W+44>>2],n[h+68>>2]=e,n[h+96>>2]=n[W+76>>2],e=n[W+72>>2],n[h+88>>2]=n[W+68>>2],n[h+92>>2]=e,g=h+720|0,e=n[h+52>>2],m=n[h+56>>2],a=0,l=b-400|0,b=l,c=b-32|0,b=c,d=c+20|0,w=b-16|0,b=w,i=h+16|0,n[w+12>>2]=i,f=b-48|0,b=f,n[f+8>>2]=w+12,n[f+12>>2]=0,n[f+16>>2]=0,y=f+8|0,v=p5(y,f+12|0);s:{if(!n[f+12>>2]){if(p=f+24|0,N0(p,n[f+16>>2]),n[f+36>>2]=1,n[f+40>>2]=p,!(p5(y,f+36|0)&v)){L0(d),C(p);break s}n[d+8>>2]=n[f+32>>2],p=n[f+28>>2],n[d>>2]=n[f+24>>2],n[d+4>>2]=p;break s}L0(d)}b=f+48|0,b=w+16|0,n[c+8>>2]=16,n[c+4>>2]=1048881,f=n[c+28>>2],n[c+12>>2]=n[c+24>>2],n[c+16>>2]=f,f=l+208|0,t6(f,c+4|0,2),C(d),b=c+32|0;s:{f:{l:{if(!K2(f,t+72|0,32)){if(c=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),n[l+16>>2]=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),n[l+20>>2]=c,c=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),n[l+8>>2]=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),n[l+12>>2]=c,c=n[i+28>>2],n[l+104>>2]=n[i+24>>2],n[l+108>>2]=c,c=n[i+20>>2],n[l+96>>2]=n[i+16>>2],n[l+100>>2]=c,c=n[i+12>>2],n[l+88>>2]=n[i+8>>2],n[l+92>>2]=c,c=n[i+4>>2],n[l+80>>2]=n[i>>2],n[l+84>>2]=c,q[l+68>>1]=1,af(f,l+80|0,l+8|0,l+68|0),i=n[l+216>>2],n[l+136>>2]=n[l+212>>2],n[l+140>>2]=i,n[l+144>>2]=n[l+220>>2],i=n[l+208>>2],(i|0)==-2147483648){n[g+12>>2]=n[l+144>>2],e=n[l+140>>2],n[g+4>>2]=n[l+136>>2],n[g+8>>2]=e,n[g>>2]=-2147483648;break s}for(n[l+64>>2]=n[l+248>>2],f=n[l+244>>2],n[l+56>>2]=n[l+240>>2],n[l+60>>2]=f,f=n[l+236>>2],n[l+48>>2]=n[l+232>>2],n[l+52>>2]=f,f=n[l+228>>2],n[l+40>>2]=n[l+224>>2],n[l+44>>2]=f,f=n[l+140>>2],n[l+28>>2]=n[l+136>>2],n[l+32>>2]=f,n[l+36>>2]=n[l+144>>2],n[l+24>>2]=i,i=p0(4,32),uf(l+208|0,l+24|0),f=n[l+236>>2],n[i+24>>2]=n[l+232>>2],n[i+28>>2]=f,f=n[l+228>>2],n[i+16>>2]=n[l+224>>2],n[i+20>>2]=f,f=n[l+220>>2],n[i+8>>2]=n[l+216>>2],n[i+12>>2]=f,f=n[l+212>>2],n[i>>2]=n[l+208>>2],n[i+4>>2]=f,n[l+76>>2]=1,n[l+72>>2]=i,n[l+68>>2]=1,V=T(m,24)+e|0,O=l+224|0,E=l+212|0,p=l+96|0,F=l+93|0,m=l+139|0,w=l+221|0,J=l+220|0,X=l+36|0,K=l+28|0,P=l+40|0,i=1;;){z:{if((e|0)!=(V|0)){if(v=n[e+16>>2],A=n[e+20>>2],!u6(v,A)){v=15;break l}for(f=i+1|0,c=f?a:a+1|0,d=e+24|0,z=T(A,66),N=n[e+8>>2],H=n[e+4>>2],I=n[l+60>>2],G=n[l+64>>2];;){if(z){if(e=R[v+64>>1],e>>>0>=G>>>0){v=16;break l}if(e=T(e,192)+I|0,y=n[e>>2],D=n[e+4>>2],S=n[e+8>>2],M(J,e+12|0,180),n[l+212>>2]=D,n[l+216>>2]=S,n[l+208>>2]=y,y=b-96|0,b=y,ne(y,v),rn(y+76|0,X,H,N,1156984,1157014,8),Vn(y- -64|0,l+208|0,n[y+80>>2],n[y+84>>2],y),e=2,n[y+64>>2]==1&&(e=n[y+72>>2],n[y+88>>2]=n[y+68>>2],n[y+92>>2]=e,gn(y+88|0),e=1),C(y+76|0),b=y+96|0,(e|0)!=2){v=17;break l}else{v=v+66|0,z=z-66|0;continue}}break}if(o[l+52|0]<=A>>>0)break z;v=18;break l}e=l+208|0,M(e,l+24|0,44),n[l+260>>2]=n[l+76>>2],i=n[l+72>>2],n[l+252>>2]=n[l+68>>2],n[l+256>>2]=i,M(g,e,56);break s}z=l+208|0,e=b-128|0,b=e,n[e+12>>2]=0,n[e+8>>2]=N,n[e+4>>2]=H,I=e+48|0,y=b-48|0,b=y,A=e+4|0,v=n[A+8>>2],G=n[A+4>>2],n[y>>2]=v>>>0>G>>>0?1:v+n[A>>2]|0,s[y+8|0]=0,v=G-v|0,n[y+4>>2]=v>>>0<=G>>>0?v:0,v=b-16|0,b=v,m0(v,y),S=b2(y,v),D=y+12|0,fs(D,y,v),n[D+32>>2]=S,F0(y,n[v>>2],n[v+4>>2],n[v+8>>2],n[v+12>>2]),b=v+16|0;z:{if(!o[y+8|0]){n[A+8>>2]=G-n[y+4>>2],M(I+4|0,D,36),n[I>>2]=2;break z}re(I),T0(y+12|0)}b=y+48|0,A=2;z:{N:{M:{if(n[e+48>>2]!=2){y=e+88|0,M(y,I,40),e6(y);break M}if(y=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),n[e+16>>2]=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),n[e+20>>2]=y,y=o[e+69|0]|o[e+70|0]<<8|(o[e+71|0]<<16|o[e+72|0]<<24),n[e+24>>2]=o[e+65|0]|o[e+66|0]<<8|(o[e+67|0]<<16|o[e+68|0]<<24),n[e+28>>2]=y,y=o[e+77|0]|o[e+78|0]<<8|(o[e+79|0]<<16|o[e+80|0]<<24),n[e+32>>2]=o[e+73|0]|o[e+74|0]<<8|(o[e+75|0]<<16|o[e+76|0]<<24),n[e+36>>2]=y,y=o[e+84|0]|o[e+85|0]<<8|(o[e+86|0]<<16|o[e+87|0]<<24),v=o[e+80|0]|o[e+81|0]<<8|(o[e+82|0]<<16|o[e+83|0]<<24),s[e+39|0]=v,s[e+40|0]=v>>>8,s[e+41|0]=v>>>16,s[e+42|0]=v>>>24,s[e+43|0]=y,s[e+44|0]=y>>>8,s[e+45|0]=y>>>16,s[e+46|0]=y>>>24,A=o[e+56|0],I=n[e+52>>2],(I|0)!=-2147483648)break N}n[z>>2]=-2147483648,s[z+4|0]=A;break z}if(y=o[e+43|0]|o[e+44|0]<<8|(o[e+45|0]<<16|o[e+46|0]<<24),v=o[e+39|0]|o[e+40|0]<<8|(o[e+41|0]<<16|o[e+42|0]<<24),s[e+76|0]=v,s[e+77|0]=v>>>8,s[e+78|0]=v>>>16,s[e+79|0]=v>>>24,s[e+80|0]=y,s[e+81|0]=y>>>8,s[e+82|0]=y>>>16,s[e+83|0]=y>>>24,y=n[e+36>>2],v=n[e+32>>2],s[e+69|0]=v,s[e+70|0]=v>>>8,s[e+71|0]=v>>>16,s[e+72|0]=v>>>24,s[e+73|0]=y,s[e+74|0]=y>>>8,s[e+75|0]=y>>>16,s[e+76|0]=y>>>24,y=n[e+28>>2],v=n[e+24>>2],s[e+61|0]=v,s[e+62|0]=v>>>8,s[e+63|0]=v>>>16,s[e+64|0]=v>>>24,s[e+65|0]=y,s[e+66|0]=y>>>8,s[e+67|0]=y>>>16,s[e+68|0]=y>>>24,y=n[e+20>>2],v=n[e+16>>2],s[e+53|0]=v,s[e+54|0]=v>>>8,s[e+55|0]=v>>>16,s[e+56|0]=v>>>24,s[e+57|0]=y,s[e+58|0]=y>>>8,s[e+59|0]=y>>>16,s[e+60|0]=y>>>24,s[e+52|0]=A,n[e+48>>2]=I,n[e+12>>2]==(N|0)){n[e+24>>2]=N,n[e+20>>2]=H,n[e+16>>2]=2,A=e+88|0,y=b-32|0,b=y,n[y+28>>2]=e+16,v=b-32|0,b=v,N=b-16|0,b=N,s[N+12|0]=0,D=y+28|0,n[N+8>>2]=D,I=e+48|0,H=N+8|0,G=Fe(),h0(H,G);N:{if(!G||(t2(I+32|0,H),(G|0)==1))break N;e8(I,H)}b=N+16|0,$2(v+8|0,o[N+12|0]),H=y+4|0,N=H+4|0,G=n[v+8>>2];N:{if((G|0)!=3){n[N+16>>2]=n[v+28>>2],D=n[v+24>>2],n[N+8>>2]=n[v+20>>2],n[N+12>>2]=D,D=n[v+16>>2],n[N>>2]=n[v+12>>2],n[N+4>>2]=D;break N}n[N>>2]=D}if(n[H>>2]=G,b=v+32|0,v=n[y+4>>2],(v|0)!=3&&(N=n[y+16>>2],n[A+8>>2]=n[y+12>>2],n[A+12>>2]=N,N=n[y+24>>2],n[A+16>>2]=n[y+20>>2],n[A+20>>2]=N,n[A+4>>2]=n[y+8>>2]),n[A>>2]=v,b=y+32|0,y=n[e+24>>2],n[e+120>>2]=y,v=n[e+20>>2],N=n[e+16>>2],n[e+112>>2]=N,n[e+116>>2]=v,y|(n[e+88>>2]!=3|(N|0)!=2)){n[z>>2]=-2147483648,s[z+4|0]=3,Z2(A),T0(I);break z}M(z,e+48|0,36),Z2(e+88|0);break z}n[z>>2]=-2147483648,s[z+4|0]=1,T0(e+48|0)}if(b=e+128|0,z=n[l+208>>2],(z|0)==-2147483648){s[g+12|0]=o[l+212|0],n[g+4>>2]=2,n[g+8>>2]=i,n[g>>2]=-2147483648;break f}if(e=o[w+4|0]|o[w+5|0]<<8|(o[w+6|0]<<16|o[w+7|0]<<24),v=o[w|0]|o[w+1|0]<<8|(o[w+2|0]<<16|o[w+3|0]<<24),n[l+136>>2]=v,n[l+140>>2]=e,e=o[w+12|0]|o[w+13|0]<<8|(o[w+14|0]<<16|o[w+15|0]<<24),n[l+144>>2]=o[w+8|0]|o[w+9|0]<<8|(o[w+10|0]<<16|o[w+11|0]<<24),n[l+148>>2]=e,e=o[w+19|0]|o[w+20|0]<<8|(o[w+21|0]<<16|o[w+22|0]<<24),y=o[w+15|0]|o[w+16|0]<<8|(o[w+17|0]<<16|o[w+18|0]<<24),s[l+151|0]=y,s[l+152|0]=y>>>8,s[l+153|0]=y>>>16,s[l+154|0]=y>>>24,s[l+155|0]=e,s[l+156|0]=e>>>8,s[l+157|0]=e>>>16,s[l+158|0]=e>>>24,A=n[l+212>>2],N=n[l+216>>2],I=o[l+220|0],s[F+2|0]=o[l+138|0],s[F|0]=v,s[F+1|0]=v>>>8,e=o[m+4|0]|o[m+5|0]<<8|(o[m+6|0]<<16|o[m+7|0]<<24),y=o[m|0]|o[m+1|0]<<8|(o[m+2|0]<<16|o[m+3|0]<<24),s[p|0]=y,s[p+1|0]=y>>>8,s[p+2|0]=y>>>16,s[p+3|0]=y>>>24,s[p+4|0]=e,s[p+5|0]=e>>>8,s[p+6|0]=e>>>16,s[p+7|0]=e>>>24,e=o[m+12|0]|o[m+13|0]<<8|(o[m+14|0]<<16|o[m+15|0]<<24),y=o[m+8|0]|o[m+9|0]<<8|(o[m+10|0]<<16|o[m+11|0]<<24),s[p+8|0]=y,s[p+9|0]=y>>>8,s[p+10|0]=y>>>16,s[p+11|0]=y>>>24,s[p+12|0]=e,s[p+13|0]=e>>>8,s[p+14|0]=e>>>16,s[p+15|0]=e>>>24,e=o[m+16|0]|o[m+17|0]<<8|(o[m+18|0]<<16|o[m+19|0]<<24),s[p+16|0]=e,s[p+17|0]=e>>>8,s[p+18|0]=e>>>16,s[p+19|0]=e>>>24,s[l+92|0]=I,n[l+84>>2]=A,n[l+88>>2]=N,n[l+80>>2]=z,!a&(i|0)==n[l+112>>2]){if(e=n[l+108>>2],n[l+160>>2]=n[l+104>>2],n[l+164>>2]=e,e=n[l+100>>2],n[l+152>>2]=n[l+96>>2],n[l+156>>2]=e,e=n[l+92>>2],n[l+144>>2]=n[l+88>>2],n[l+148>>2]=e,e=n[l+84>>2],n[l+136>>2]=n[l+80>>2],n[l+140>>2]=e,n[l+200>>2]=2,n[l+204>>2]=i,af(l+208|0,l+136|0,l+8|0,l+200|0),e=n[E+4>>2],n[l+120>>2]=n[E>>2],n[l+124>>2]=e,n[l+128>>2]=n[E+8>>2],e=n[l+208>>2],(e|0)==-2147483648){n[g+12>>2]=n[l+128>>2],e=n[l+124>>2],n[g+4>>2]=n[l+120>>2],n[g+8>>2]=e,n[g>>2]=-2147483648;break f}n[l+192>>2]=n[O+24>>2],i=n[O+20>>2],n[l+184>>2]=n[O+16>>2],n[l+188>>2]=i,i=n[O+12>>2],n[l+176>>2]=n[O+8>>2],n[l+180>>2]=i,i=n[O+4>>2],n[l+168>>2]=n[O>>2],n[l+172>>2]=i,i=l+24|0,Ie(i),a=n[l+124>>2],n[K>>2]=n[l+120>>2],n[K+4>>2]=a,n[K+8>>2]=n[l+128>>2],a=n[l+172>>2],n[P>>2]=n[l+168>>2],n[P+4>>2]=a,a=n[l+180>>2],n[P+8>>2]=n[l+176>>2],n[P+12>>2]=a,a=n[l+188>>2],n[P+16>>2]=n[l+184>>2],n[P+20>>2]=a,n[P+24>>2]=n[l+192>>2],n[l+24>>2]=e,uf(l+208|0,i),i=n[l+76>>2],(i|0)==n[l+68>>2]&&G2(l+68|0,32),a=n[l+212>>2],e=n[l+72>>2]+(i<<5)|0,n[e>>2]=n[l+208>>2],n[e+4>>2]=a,a=n[l+220>>2],n[e+8>>2]=n[l+216>>2],n[e+12>>2]=a,a=n[l+228>>2],n[e+16>>2]=n[l+224>>2],n[e+20>>2]=a,a=n[l+236>>2],n[e+24>>2]=n[l+232>>2],n[e+28>>2]=a,n[l+76>>2]=i+1,i=f,a=c,e=d;continue}break}n[g+8>>2]=2,n[g+12>>2]=i,q[g+4>>1]=14,n[g>>2]=-2147483648,T0(l+80|0);break f}n[g>>2]=-2147483648,q[g+4>>1]=10,T0(i);break s}n[g+8>>2]=2,n[g+12>>2]=i,q[g+4>>1]=v,n[g>>2]=-2147483648}Te(l+68|0),Ie(l+24|0)}b=l+400|0,e=n[h+728>>2],n[h+2032>>2]=n[h+724>>2],n[h+2036>>2]=e,n[h+2040>>2]=n[h+732>>2];s:{f:{e=n[h+720>>2];l:{if((e|0)==-2147483648){n[U+12>>2]=n[h+2040>>2],e=n[h+2036>>2],n[U+4>>2]=n[h+2032>>2],n[U+8>>2]=e,n[U>>2]=-2147483648;break l}M(h+5944|0,h+736|0,40),n[h+112>>2]=n[h+2040>>2],i=n[h+2036>>2],n[h+104>>2]=n[h+2032>>2],n[h+108>>2]=i,i=n[h+5948>>2],n[h+116>>2]=n[h+5944>>2],n[h+120>>2]=i,i=n[h+5956>>2],n[h+124>>2]=n[h+5952>>2],n[h+128>>2]=i,i=n[h+5964>>2],n[h+132>>2]=n[h+5960>>2],n[h+136>>2]=i,n[h+140>>2]=n[h+5968>>2],n[h+100>>2]=e,n[h+152>>2]=n[h+5980>>2],e=n[h+5976>>2],n[h+144>>2]=n[h+5972>>2],n[h+148>>2]=e;z:{N:{M:{a=n[h+80>>2],f=n[h+84>>2],p=15;k:{if(!u6(a,f))break k;for(K=h+112|0,m=T(f,66),e=h+732|0,d=n[h+72>>2],l=n[h+68>>2],w=n[h+136>>2],g=n[h+140>>2];;){if(m){if(i=R[a+64>>1],p=16,i>>>0>=g>>>0||(i=w+T(i,192)|0,c=n[i>>2],k=n[i+4>>2],Y=n[i+8>>2],M(e,i+12|0,180),n[h+724>>2]=k,n[h+728>>2]=Y,n[h+720>>2]=c,i=b-96|0,b=i,ne(i,a),rn(i+76|0,K,l,d,1156984,1157008,6),Vn(i- -64|0,h+720|0,n[i+80>>2],n[i+84>>2],i),c=2,n[i+64>>2]==1&&(c=n[i+72>>2],n[i+88>>2]=n[i+68>>2],n[i+92>>2]=c,gn(i+88|0),c=1),C(i+76|0),b=i+96|0,p=17,(c|0)!=2))break k;a=a+66|0,m=m-66|0;continue}break}if(f>>>0>=o[h+128|0])break M;p=18}e=p,n[U+8>>2]=3,n[U+12>>2]=0,q[U+4>>1]=e;break N}for(N=n[h+68>>2],v=n[h+72>>2],a=b-320|0,b=a,n[a+12>>2]=0,n[a+8>>2]=v,n[a+4>>2]=N,p=b-160|0,b=p,z=a+4|0,i=n[z+8>>2],O=n[z+4>>2],n[p+4>>2]=i>>>0>O>>>0?1:i+n[z>>2]|0,s[p+12|0]=0,i=O-i|0,n[p+8>>2]=i>>>0<=O>>>0?i:0,f=b-16|0,b=f,i=p+4|0,m0(f,i),I=d2(i,f),l=p+16|0,R8(l,i,f),E=b2(i,f),Jf(l+52|0,i,f),F=b2(i,f),H=b2(i,f),r0(i,f)||c0(i),c=b-16|0,b=c,m0(c,i),w=bs(i,c),g=j,m=b2(i,c),y=d2(i,c),A=d2(i,c),P=b2(i,c),d=l+16|0,s[d+17|0]=A,s[d+16|0]=y,n[d+8>>2]=m,n[d>>2]=w,n[d+4>>2]=g,n[d+12>>2]=P,F0(i,n[c>>2],n[c+4>>2],n[c+8>>2],n[c+12>>2]),b=c+16|0,r0(i,f)||c0(i),w=l- -64|0,c=b-80|0,b=c,m0(c+8|0,i),n[c+36>>2]=0,n[c+28>>2]=0,n[c+32>>2]=4;;){if(r0(i,c+8|0)){d=b-32|0,b=d,g=d+16|0,m0(g,i),m=c+40|0,U8(m+8|0,i,g),A8(d+8|0,i,g),g=n[d+12>>2],n[m>>2]=n[d+8>>2],n[m+4>>2]=g,F0(i,n[d+16>>2],n[d+20>>2],n[d+24>>2],n[d+28>>2]),b=d+32|0,d=n[c+36>>2],(d|0)==n[c+28>>2]&&c2(c+28|0,4,40),M(n[c+32>>2]+T(d,40)|0,c+40|0,40),n[c+36>>2]=d+1;continue}break}for(n[w+8>>2]=n[c+36>>2],d=n[c+32>>2],n[w>>2]=n[c+28>>2],n[w+4>>2]=d,b=c+80|0,r0(i,f)||c0(i),m=l+76|0,c=b-96|0,b=c,m0(c+8|0,i),n[c+32>>2]=0,n[c+24>>2]=0,n[c+28>>2]=4;;){if(r0(i,c+8|0)){d=b-32|0,b=d,w=d+16|0,m0(w,i),y=vn(i,w),g=c+36|0,F2(g+8|0,i,w),A=rs(i,w),P=vn(i,w),G=ls(i,w),U8(g+20|0,i,w),A8(d+8|0,i,w),w=n[d+12>>2],D=n[d+8>>2],s[g+57|0]=A,q[g+52>>1]=y,s[g+56|0]=G,q[g+54>>1]=P,n[g>>2]=D,n[g+4>>2]=w,F0(i,n[d+16>>2],n[d+20>>2],n[d+24>>2],n[d+28>>2]),b=d+32|0,d=n[c+32>>2],(d|0)==n[c+24>>2]&&Us(c+24|0),M(n[c+28>>2]+T(d,60)|0,c+36|0,60),n[c+32>>2]=d+1;continue}break}for(n[m+8>>2]=n[c+32>>2],d=n[c+28>>2],n[m>>2]=n[c+24>>2],n[m+4>>2]=d,b=c+96|0,r0(i,f)||c0(i),A=l+88|0,d=b-96|0,b=d,m0(d,i),n[d+24>>2]=0,n[d+16>>2]=0,n[d+20>>2]=4;;){if(r0(i,d)){c=b-48|0,b=c,m=c+8|0,m0(m,i),P=vn(i,m),w=d+28|0,F2(w+8|0,i,m),F2(c+24|0,i,m),G=rs(i,m),r0(i,m)||c0(i),g=b-16|0,b=g,m0(g,i),D=d2(i,g),V=d2(i,g),J=d2(i,g),X=d2(i,g),y=w+59|0,u0=y,i0=d2(i,g),s[u0+4|0]=i0,s[y+3|0]=X,s[y+2|0]=J,s[y+1|0]=V,s[y|0]=D,F0(i,n[g>>2],n[g+4>>2],n[g+8>>2],n[g+12>>2]),b=g+16|0,q8(w+32|0,i,m),F2(c+36|0,i,m),g=d2(i,m),A8(c,i,m),m=n[c>>2],y=n[c+4>>2],q[w+56>>1]=P,P=n[c+28>>2],n[w+20>>2]=n[c+24>>2],n[w+24>>2]=P,n[w+28>>2]=n[c+32>>2],s[w+58|0]=G,P=n[c+40>>2],n[w+44>>2]=n[c+36>>2],n[w+48>>2]=P,n[w+52>>2]=n[c+44>>2],s[w+64|0]=g,n[w>>2]=m,n[w+4>>2]=y,F0(i,n[c+8>>2],n[c+12>>2],n[c+16>>2],n[c+20>>2]),b=c+48|0,c=n[d+24>>2],(c|0)==n[d+16>>2]&&c2(d+16|0,4,68),M(n[d+20>>2]+T(c,68)|0,d+28|0,68),n[d+24>>2]=c+1;continue}break}for(n[A+8>>2]=n[d+24>>2],c=n[d+20>>2],n[A>>2]=n[d+16>>2],n[A+4>>2]=c,b=d+96|0,r0(i,f)||c0(i),A=h+720|0,m=a+160|0,y=l+100|0,c=b-96|0,b=c,m0(c+8|0,i),n[c+32>>2]=0,n[c+24>>2]=0,n[c+28>>2]=4;;){if(r0(i,c+8|0)){d=b-48|0,b=d,g=d+8|0,m0(g,i),w=c+36|0,F2(w,i,g),F2(d+24|0,i,g),F2(d+36|0,i,g),q8(w+36|0,i,g),P=w+48|0;M:{if(!r0(i,g)){n[P>>2]=-2147483648;break M}k:{if(!_e(i)){M8(P,i);break k}n[P>>2]=-2147483648}}n[w+20>>2]=n[d+32>>2],g=n[d+28>>2],n[w+12>>2]=n[d+24>>2],n[w+16>>2]=g,g=n[d+40>>2],n[w+24>>2]=n[d+36>>2],n[w+28>>2]=g,n[w+32>>2]=n[d+44>>2],F0(i,n[d+8>>2],n[d+12>>2],n[d+16>>2],n[d+20>>2]),b=d+48|0,d=n[c+32>>2],(d|0)==n[c+24>>2]&&Us(c+24|0),M(n[c+28>>2]+T(d,60)|0,c+36|0,60),n[c+32>>2]=d+1;continue}break}n[y+8>>2]=n[c+32>>2],d=n[c+28>>2],n[y>>2]=n[c+24>>2],n[y+4>>2]=d,b=c+96|0,F2(l+112|0,i,f),Jf(l+124|0,i,f),n[l+48>>2]=H,n[l+44>>2]=F,n[l+40>>2]=E,s[l+136|0]=I,F0(i,n[f>>2],n[f+4>>2],n[f+8>>2],n[f+12>>2]),b=f+16|0;M:{if(!o[p+12|0]){n[z+8>>2]=O-n[p+8>>2],M(m,l,144);break M}re(m),n[m+124>>2]=-2147483648,Kn(p+16|0)}b=p+160|0,i=n[a+284>>2];M:{if((i|0)==-2147483648){i=a+16|0,M(i,m,40),e6(i),n[A+124>>2]=-2147483648,s[A|0]=2;break M}if(f=o[a+160|0],c=a+16|0,O=a+160|0,M(c|1,O|1,123),d=n[a+300>>2],n[a+152>>2]=n[a+296>>2],n[a+156>>2]=d,d=n[a+292>>2],n[a+144>>2]=n[a+288>>2],n[a+148>>2]=d,n[a+140>>2]=i,s[a+16|0]=f,n[a+12>>2]==(v|0)){if(n[a+316>>2]=v,n[a+312>>2]=N,n[a+308>>2]=2,y=b-32|0,b=y,n[y+28>>2]=a+308,z=b-32|0,b=z,P=b-16|0,b=P,s[P+12|0]=0,H=y+28|0,n[P+8>>2]=H,g=0,p=b-16|0,b=p,s[p+5|0]=0,s[p+6|0]=0,s[p+7|0]=0,s[p+8|0]=0,s[p+9|0]=0,s[p+10|0]=0,s[p+11|0]=0,s[p+12|0]=0,n[p>>2]=0,n[p+4>>2]=0,i=P+8|0,w=le(p,14),h0(i,w),w?(A0(c+136|0,i),l=1):l=0,w>>>0>l>>>0&&(ue(c,i),l=l+1|0),l>>>0<w>>>0&&(t2(c+40|0,i),l=l+1|0),l>>>0<w>>>0&&(t8(c+52|0,i),l=l+1|0),l>>>0<w>>>0&&(t2(c+44|0,i),l=l+1|0),l>>>0<w>>>0&&(t2(c+48|0,i),l=l+1|0),l>>>0<w>>>0){f=c+16|0,m=b-16|0,b=m,s[m+12|0]=0,n[m+8>>2]=0,d=y6(m+8|0),h0(i,d),d&&(Ve(i,n[f>>2],n[f+4>>2]),g=1),d>>>0>g>>>0&&(t2(f+8|0,i),g=g+1|0),d>>>0>g>>>0&&(A0(f+16|0,i),g=g+1|0);k:{if(d>>>0<=g>>>0||(A0(f+17|0,i),g+1>>>0>=d>>>0))break k;t2(f+12|0,i)}b=m+16|0,l=l+1|0}if(l>>>0<w>>>0){for(f=c- -64|0,d=n[f+8>>2],h0(i,d),g=T(d,40),d=n[f+4>>2];;){if(g){f=Fe(),h0(i,f);k:{if(!f||(M2(d+8|0,i),(f|0)==1))break k;a8(d,i)}g=g-40|0,d=d+40|0;continue}break}l=l+1|0}if(l>>>0<w>>>0){for(f=c+76|0,d=n[f+8>>2],h0(i,d),g=T(d,60),d=n[f+4>>2];;){if(g){f=0,m=b-16|0,b=m,s[m+11|0]=0,s[m+12|0]=0,s[m+13|0]=0,s[m+14|0]=0,n[m+8>>2]=0,v=le(m+8|0,8),h0(i,v),v&&(p2(d+52|0,i),f=1),f>>>0<v>>>0&&(o2(d+8|0,i),f=f+1|0),f>>>0<v>>>0&&(A0(d+57|0,i),f=f+1|0),f>>>0<v>>>0&&(p2(d+54|0,i),f=f+1|0),f>>>0<v>>>0&&(O8(d+56|0,i),f=f+1|0);k:{if(f>>>0>=v>>>0||(M2(d+20|0,i),f+1>>>0>=v>>>0))break k;a8(d,i)}b=m+16|0,g=g-60|0,d=d+60|0;continue}break}l=l+1|0}if(l>>>0<w>>>0){for(f=c+88|0,d=n[f+8>>2],h0(i,d),g=T(d,68),d=n[f+4>>2];;){if(g){if(f=0,m=0,N=b-16|0,b=N,s[N+8|0]=0,n[N>>2]=0,n[N+4>>2]=0,v=v5(N),h0(i,v),v&&(p2(d+56|0,i),f=1),f>>>0<v>>>0&&(o2(d+8|0,i),f=f+1|0),f>>>0<v>>>0&&(o2(d+20|0,i),f=f+1|0),f>>>0<v>>>0&&(A0(d+58|0,i),f=f+1|0),f>>>0<v>>>0){I=d+59|0,F=b-16|0,b=F,s[F+12|0]=0,n[F+8>>2]=0,E=y6(F+8|0),h0(i,E),E&&(A0(I,i),m=1),m>>>0<E>>>0&&(A0(I+1|0,i),m=m+1|0),m>>>0<E>>>0&&(A0(I+2|0,i),m=m+1|0);k:{if(m>>>0>=E>>>0||(A0(I+3|0,i),m+1>>>0>=E>>>0))break k;A0(I+4|0,i)}b=F+16|0,f=f+1|0}f>>>0<v>>>0&&(r8(d+32|0,i),f=f+1|0),f>>>0<v>>>0&&(o2(d+44|0,i),f=f+1|0);k:{if(f>>>0>=v>>>0||(A0(d- -64|0,i),f+1>>>0>=v>>>0))break k;a8(d,i)}b=N+16|0,g=g-68|0,d=d+68|0;continue}break}l=l+1|0}if(l>>>0<w>>>0){for(f=c+100|0,d=n[f+8>>2],h0(i,d),g=T(d,60),d=n[f+4>>2];;){if(g){f=0,v=b-16|0,b=v,n[v+8>>2]=0,s[v+12|0]=n[d+48>>2]==-2147483648,m=y6(v+8|0),h0(i,m),m&&(o2(d,i),f=1),f>>>0<m>>>0&&(o2(d+12|0,i),f=f+1|0),f>>>0<m>>>0&&(o2(d+24|0,i),f=f+1|0);k:{if(f>>>0>=m>>>0||(r8(d+36|0,i),f+1>>>0>=m>>>0))break k;f=d+48|0;V:{if(n[f>>2]!=-2147483648){o2(f,i);break V}ie(i)}}b=v+16|0,g=g-60|0,d=d+60|0;continue}break}l=l+1|0}k:{if(l>>>0>=w>>>0||(o2(c+112|0,i),l+1>>>0>=w>>>0))break k;t8(c+124|0,i)}b=p+16|0,b=P+16|0,$2(z+8|0,o[P+12|0]),f=y+4|0,i=f+4|0,d=n[z+8>>2];k:{if((d|0)!=3){n[i+16>>2]=n[z+28>>2],l=n[z+24>>2],n[i+8>>2]=n[z+20>>2],n[i+12>>2]=l,l=n[z+16>>2],n[i>>2]=n[z+12>>2],n[i+4>>2]=l;break k}n[i>>2]=H}if(n[f>>2]=d,b=z+32|0,i=n[y+4>>2],(i|0)!=3&&(f=n[y+16>>2],n[O+8>>2]=n[y+12>>2],n[O+12>>2]=f,f=n[y+24>>2],n[O+16>>2]=n[y+20>>2],n[O+20>>2]=f,n[O+4>>2]=n[y+8>>2]),n[O>>2]=i,b=y+32|0,i=n[a+316>>2],n[a+192>>2]=i,f=n[a+312>>2],d=n[a+308>>2],n[a+184>>2]=d,n[a+188>>2]=f,i|(n[a+160>>2]!=3|(d|0)!=2)){n[A+124>>2]=-2147483648,s[A|0]=3,Z2(O),Kn(c);break M}M(A,a+16|0,144),Z2(a+160|0);break M}n[A+124>>2]=-2147483648,s[A|0]=1,Kn(a+16|0)}if(b=a+320|0,i=n[h+844>>2],(i|0)==-2147483648){s[U+12|0]=o[h+720|0],q[U+4>>1]=3;break N}a=R[h+722>>1]|R[h+724>>1]<<16,q[h+162>>1]=a,q[h+164>>1]=a>>>16,q[h+166>>1]=R[h+726>>1],a=R[h+720>>1],f=o[h+728|0],M(h+169|0,h+729|0,115),c=n[h+860>>2],n[h+296>>2]=n[h+856>>2],n[h+300>>2]=c,c=n[h+852>>2],n[h+288>>2]=n[h+848>>2],n[h+292>>2]=c,n[h+284>>2]=i,s[h+168|0]=f,q[h+160>>1]=a,v=h+720|0,y=b-80|0,b=y;M:{k:{V:{J:{if(z=h+160|0,o[z+136|0]==1){if(!o8(z,K)){if(i=n[z+48>>2],a=n[z+44>>2],!(i>>>0<a>>>0|i-a>>>0>400)){if(n[z+60>>2]==n[z+40>>2]){F:{N=n[z+24>>2];Y:{if(N>>>0<2||(I=o[z+32|0],I>>>0>23))break Y;if(E=o[z+33|0],E>>>0<=23)break F}n[v+160>>2]=-2147483648,n[v>>2]=23;break k}for(F=n[z+16>>2],K=n[z+20>>2],d=n[z+80>>2],w=n[z+84>>2],g=M6(d,w,60,112),a=n[z+92>>2],m=n[z+96>>2],A=M6(a,m,68,124),f=n[z+128>>2],c=b+-64|0,b=c,i=n[z+132>>2]+1|0;i=i-1|0,i>>>0>=2&&(l=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),n[c+24>>2]=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),n[c+28>>2]=l,l=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),n[c+16>>2]=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),n[c+20>>2]=l,l=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),n[c+8>>2]=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),n[c+12>>2]=l,l=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[c>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[c+4>>2]=l,l=f+56|0,p=o[l+4|0]|o[l+5|0]<<8|(o[l+6|0]<<16|o[l+7|0]<<24),n[c+56>>2]=o[l|0]|o[l+1|0]<<8|(o[l+2|0]<<16|o[l+3|0]<<24),n[c+60>>2]=p,l=f+48|0,p=o[l+4|0]|o[l+5|0]<<8|(o[l+6|0]<<16|o[l+7|0]<<24),n[c+48>>2]=o[l|0]|o[l+1|0]<<8|(o[l+2|0]<<16|o[l+3|0]<<24),n[c+52>>2]=p,l=f+40|0,p=o[l+4|0]|o[l+5|0]<<8|(o[l+6|0]<<16|o[l+7|0]<<24),n[c+40>>2]=o[l|0]|o[l+1|0]<<8|(o[l+2|0]<<16|o[l+3|0]<<24),n[c+44>>2]=p,f=f+32|0,l=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[c+32>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[c+36>>2]=l,w5(c,c+32|0)<<24>>24<0););for(b=c- -64|0,f=i>>>0<2,H=n[z+108>>2],i=H+1|0,c=n[z+104>>2],p=c+68|0;i=i-1|0,i>>>0>=2&&(l=p-4|0,O=p-60|0,P=p+-64|0,G=n[p>>2],p=p+60|0,W2(n[P>>2],n[O>>2],n[l>>2],G)<<24>>24<0););s[y+55|0]=i>>>0<2,s[y+54|0]=2,s[y+53|0]=f,s[y+52|0]=3,s[y+51|0]=A,s[y+50|0]=1,s[y+49|0]=g,f=0,s[y+48|0]=0;F:{for(;;){if((f|0)==8)break F;if(i=(y+48|0)+f|0,f=f+2|0,!o[i+1|0])break}i=o[(f+y|0)+46|0],n[v+160>>2]=-2147483648,s[v+2|0]=i,q[v>>1]=25;break k}for(l=T(w,60),w=l+d|0,f=0,i=d;;){F:{if((f|0)!=(l|0)){if(R2(z,R[i+54>>1]))break F;n[v+160>>2]=-2147483648,n[v+4>>2]=0,q[v>>1]=27,q[v+2>>1]=R[(f+d|0)+52>>1];break k}G=T(m,68)+a|0;Y:{O:{for(;;){if((a|0)==(G|0))break Y;m=28;G:{g=o[a+60|0],A=o[a+59|0];C:{if(g>>>0<=(A-1&255)>>>0|g>>>0>8||(O=o[a+61|0],O>>>0>A>>>0)||(P=o[a+63|0],P>>>0>3|P>>>0<=(o[a+62|0]-1&255)>>>0))break C;if(i=n[a+36>>2],f=n[a+40>>2],g5(i,f))break G;m=32}p=R[a+56>>1];break O}for(l=a+68|0,f=f<<1,p=R[a+56>>1];;){if(f){if(m=32,D=R[i>>1],(D|0)==(p|0))break O;if(f=f-2|0,i=i+2|0,R2(z,D))continue;break O}break}if(m=33,f=o[a+64|0]-8|0,f>>>0>24|!(1<<f&16777473))break O;if(f=n[a>>2],a=l,!f){if(s[y+58|0]=0,q[y+56>>1]=p,n[y+52>>2]=w,n[y+48>>2]=d,(K5(y+48|0)|0)!=(g|0)){m=29;break O}if(s[y+58|0]=1,q[y+56>>1]=p,n[y+52>>2]=w,n[y+48>>2]=d,(K5(y+48|0)|0)!=(P|0)){m=30;break O}if(s[y+58|0]=0,q[y+56>>1]=p,n[y+52>>2]=w,n[y+48>>2]=d,f=0,l=y+48|0,m=n[l>>2],g=n[l+4>>2],(m|0)!=(g|0))for(g=(g-m>>>0)/60|0,P=R[l+8>>1],l=o[l+10|0];;){D=0;G:{if(R[m+54>>1]!=(P|0)||(D=0,(l|0)!=o[m+57|0]))break G;D=n[m>>2]?0:o[m+56|0]^1}if(m=m+60|0,f=f+D|0,g=g-1|0,!g)break}if(!(!O|(A-O&255)>>>0>=f>>>0))break}}m=31}n[v+160>>2]=-2147483648,q[v+2>>1]=p,q[v>>1]=m;break k}for(g=c-60|0,p=T(H,60),O=p+c|0,a=0;;){l=i;Y:{O:{if(d=c,(c|0)!=(O|0)){if(f=34,i=n[c+8>>2],i-41>>>0<4294967256)break J;for(c=n[c+4>>2],K8(y+8|0,c,i+c|0),i=n[y+12>>2],n[y+48>>2]=n[y+8>>2],n[y+52>>2]=i,w=y+48|0,c=n[w>>2],m=n[w+4>>2];i=c,!!((m|0)!=(i|0)&&(c=i+1|0,n[w>>2]=c,A=o[i|0],(A-97&255)>>>0<26|((A|0)==45|(A-48&255)>>>0<10))););if((i|0)!=(m|0))break J;for(i=b-16|0,b=i,f=d+36|0,m=n[f+4>>2],f=n[f+8>>2],z0(i+8|0,f,2,2),c=n[i+12>>2],A=n[i+8>>2],f&&M(c,m,f<<1),n[w+8>>2]=f,n[w+4>>2]=c,n[w>>2]=A,b=i+16|0,i=n[y+52>>2],f=n[y+56>>2],f>>>0>=2&&I5(i,f),c=d+60|0,m=g5(i,f),A=n[d+44>>2],i=A<<1,f=n[d+40>>2];w=i,!!(i&&(i=i-2|0,P=R[f>>1],f=f+2|0,R2(z,P))););G:{C:{K:{if(A){if(m&!w)break K;f=35;break O}if(f=35,!w)break C;break O}if(n[d+48>>2]!=-2147483648)break G;f=47,i=l;break Y}if(i=a,!(m&n[d+48>>2]!=-2147483648))break Y}for(w=d+48|0,f=p,i=g;;){if(!f){f=36;break O}if(f=f-60|0,i=i+60|0,!!S5(i,w))break}i=S5(w,d),f=i?36:47,i=i?a:l;break Y}i=n[z+68>>2],n[y+64>>2]=i,n[y+68>>2]=i+T(n[z+72>>2],40),n[y+72>>2]=y+79,a=b-48|0,b=a,q[a+8>>1]=47,i=y- -64|0,n[a+40>>2]=n[i+8>>2],f=n[i+4>>2],n[a+32>>2]=n[i>>2],n[a+36>>2]=f,g=y+48|0,c=g+4|0,n[a+44>>2]=a+8,f=a+20|0,i=b-240|0,b=i,l=i+24|0,d=a+32|0,y5(l,d);G:{if(n[i+216>>2]!=3){for(z0(i,4,4,200),w=n[i>>2],l=M(n[i+4>>2],l,200),n[i+20>>2]=1,n[i+16>>2]=l,n[i+12>>2]=w,l=n[d+12>>2],n[i+232>>2]=n[d+8>>2],n[i+236>>2]=l,l=n[d+4>>2],n[i+224>>2]=n[d>>2],n[i+228>>2]=l,d=i+12|0,p=i+224|0,l=b-208|0,b=l;;){if(y5(l+8|0,p),n[l+200>>2]!=3){w=n[d+8>>2],(w|0)==n[d>>2]&&S0(d,n[d+8>>2],1,4,200),M(n[d+4>>2]+T(w,200)|0,l+8|0,200),n[d+8>>2]=w+1;continue}break}b=l+208|0,n[f+8>>2]=n[i+20>>2],d=n[i+16>>2],n[f>>2]=n[i+12>>2],n[f+4>>2]=d;break G}n[f+8>>2]=0,n[f>>2]=0,n[f+4>>2]=4}b=i+240|0;G:{if(R[a+8>>1]!=47){n[c+8>>2]=n[a+16>>2],i=n[a+12>>2],n[c>>2]=n[a+8>>2],n[c+4>>2]=i,Ee(f),i=1;break G}n[c+8>>2]=n[a+28>>2],i=n[a+24>>2],n[c>>2]=n[a+20>>2],n[c+4>>2]=i,i=0}if(n[g>>2]=i,b=a+48|0,i=n[y+56>>2],n[y+32>>2]=n[y+52>>2],n[y+36>>2]=i,n[y+40>>2]=n[y+60>>2],n[y+48>>2]==1){n[v+8>>2]=n[y+40>>2],i=n[y+36>>2],n[v>>2]=n[y+32>>2],n[v+4>>2]=i,n[v+160>>2]=-2147483648;break k}if(i=n[y+36>>2],n[y+16>>2]=n[y+32>>2],n[y+20>>2]=i,i=n[y+40>>2],n[y+24>>2]=i,a=0,f=n[y+20>>2],c=f+T(i,200)|0,(c|0)!=(f|0))for(i=f+192|0,f=(c-f>>>0)/200|0;a=!n[i>>2]+a|0,i=i+200|0,f=f-1|0,!!f;);if((a|0)==1){M(v+16|0,z,144),s[v+13|0]=E,s[v+12|0]=I,n[v+8>>2]=N,n[v>>2]=F,n[v+4>>2]=K,n[v+168>>2]=n[y+24>>2],i=n[y+20>>2],n[v+160>>2]=n[y+16>>2],n[v+164>>2]=i;break M}n[v+160>>2]=-2147483648,q[v>>1]=24,Ee(y+16|0);break k}i=a}if(a=a+1|0,l2(y+48|0),(f|0)!=47)break}break V}f=f+60|0,i=i+60|0}}n[v+160>>2]=-2147483648,q[v>>1]=22;break k}n[v+160>>2]=-2147483648,q[v+4>>1]=3,q[v>>1]=19;break k}n[v+160>>2]=-2147483648,q[v+4>>1]=3,q[v>>1]=9;break k}n[v+160>>2]=-2147483648,q[v+4>>1]=3,q[v>>1]=8;break k}i=a}n[v+160>>2]=-2147483648,n[v+4>>2]=i,q[v>>1]=f}Kn(z)}if(b=y+80|0,i=n[h+880>>2],(i|0)!=-2147483648)break z;i=n[h+728>>2],n[h+5952>>2]=i,e=n[h+724>>2],a=n[h+720>>2],n[h+5944>>2]=a,n[h+5948>>2]=e,n[U+12>>2]=i,n[U+4>>2]=a,n[U+8>>2]=e}n[U>>2]=-2147483648,Te(h+144|0),Ie(h+100|0);break l}if(a=h+5944|0,M(a,h+720|0,160),n[h+476>>2]=n[h+892>>2],f=n[h+888>>2],n[h+468>>2]=n[h+884>>2],n[h+472>>2]=f,f=h+304|0,M(f,a,160),n[h+464>>2]=i,i=h+464|0,y=o6(f,Z,B),m=n[h+364>>2],y>>>0<m>>>0)e=20;else{if(m=n[h+368>>2],y>>>0<=m>>>0)break f;e=21}n[U+12>>2]=y,n[U+8>>2]=m,q[U+4>>1]=e,n[U>>2]=-2147483648,Kn(h+320|0),Ee(i),Te(h+144|0),Ie(h+100|0)}Ne(h+88|0);break s}M(h+480|0,h+320|0,144),a=n[h+316>>2],n[h+632>>2]=n[h+312>>2],n[h+636>>2]=a,a=n[h+308>>2],n[h+624>>2]=n[h+304>>2],n[h+628>>2]=a,n[h+648>>2]=n[i+8>>2],a=n[i+4>>2],n[h+640>>2]=n[i>>2],n[h+644>>2]=a,f=n[h+88>>2],a=n[h+92>>2],i=n[h+96>>2],n[h+672>>2]=0,n[h+664>>2]=0,n[h+668>>2]=4,n[h+692>>2]=0,i=T(i,24)+a|0,n[h+688>>2]=i,n[h+684>>2]=f,n[h+680>>2]=a,n[h+676>>2]=a,K=h+736|0,d=h+7200|0,w=h+3343|0,H=h+3380|0,p=h+4608|3,G=h+3352|0,D=h+4611|0,I=h+3349|0,V=h+5957|0,A=h+700|0,c=n[h+612>>2],F=n[h+608>>2];f:{l:{z:{N:{M:{k:{V:{J:{F:{Y:{for(;;){O:{G:{C:{K:{_:{X:{H:{if((i|0)==(a|0)||(n[h+680>>2]=a+24,i=n[a>>2],(i|0)==-2147483648))break H;n[A+16>>2]=n[a+20>>2],f=n[a+16>>2],n[A+8>>2]=n[a+12>>2],n[A+12>>2]=f,f=n[a+8>>2],n[A>>2]=n[a+4>>2],n[A+4>>2]=f,n[h+696>>2]=i,P=n[h+692>>2],n[h+692>>2]=P+1,E=n[h+700>>2],N=n[h+704>>2],i=b-2576|0,b=i,n[i+12>>2]=0,n[i+8>>2]=N,n[i+4>>2]=E,k=b-1296|0,b=k,g=i+4|0,a=n[g+8>>2],m=n[g+4>>2],n[k+12>>2]=a>>>0>m>>>0?1:a+n[g>>2]|0,s[k+20|0]=0,a=m-a|0,n[k+16>>2]=a>>>0<=m>>>0?a:0,a=b-16|0,b=a,f=k+12|0,m0(a,f),Y=d2(f,a),l=k+24|0,R8(l+24|0,f,a),O=vn(f,a),J=b2(f,a),X=b2(f,a),S=b2(f,a),r0(f,a)||c0(f),v=h+5944|0,z=i+1288|0,fc(l+52|0,f,1216),es(l,f,a),es(l+12|0,f,a),q[l+1268>>1]=O,s[l+1270|0]=Y,n[l+48>>2]=S,n[l+44>>2]=X,n[l+40>>2]=J,F0(f,n[a>>2],n[a+4>>2],n[a+8>>2],n[a+12>>2]),b=a+16|0;x:{if(!o[k+20|0]){n[g+8>>2]=m-n[k+16>>2],M(z,l,1272);break x}re(z+8|0),n[z>>2]=-2147483648,Sn(k+24|0)}b=k+1296|0,a=n[i+1288>>2];x:{if((a|0)==-2147483648){a=i+16|0,M(a,i+1296|0,40),e6(a),n[v>>2]=-2147483648,s[v+4|0]=2;break x}if(f=o[i+1292|0],z=i+1288|0,M(i+21|0,z|5,1267),s[i+20|0]=f,n[i+16>>2]=a,n[i+12>>2]==(N|0)){n[i+2572>>2]=N,n[i+2568>>2]=E,n[i+2564>>2]=2,f=b-32|0,b=f,n[f+28>>2]=i+2564,m=b-32|0,b=m,Y=b-16|0,b=Y,s[Y+12|0]=0,J=f+28|0,n[Y+8>>2]=J,k=i+16|0,a=0,O=b-16|0,b=O,s[O+8|0]=0,n[O>>2]=0,n[O+4>>2]=0,l=Y+8|0,g=v5(O),h0(l,g),g&&(A0(k+1270|0,l),a=1),a>>>0<g>>>0&&(ue(k+24|0,l),a=a+1|0),a>>>0<g>>>0&&(p2(k+1268|0,l),a=a+1|0),a>>>0<g>>>0&&(t2(k+40|0,l),a=a+1|0),a>>>0<g>>>0&&(t2(k+44|0,l),a=a+1|0),a>>>0<g>>>0&&(t2(k+48|0,l),a=a+1|0),a>>>0<g>>>0&&(Je(l,k+52|0,1216),a=a+1|0);D:{if(a>>>0>=g>>>0||(H5(k,l),a+1>>>0>=g>>>0))break D;H5(k+12|0,l)}b=O+16|0,b=Y+16|0,$2(m+8|0,o[Y+12|0]),l=f+4|0,a=l+4|0,g=n[m+8>>2];D:{if((g|0)!=3){n[a+16>>2]=n[m+28>>2],Y=n[m+24>>2],n[a+8>>2]=n[m+20>>2],n[a+12>>2]=Y,Y=n[m+16>>2],n[a>>2]=n[m+12>>2],n[a+4>>2]=Y;break D}n[a>>2]=J}if(n[l>>2]=g,b=m+32|0,a=n[f+4>>2],(a|0)!=3&&(l=n[f+16>>2],n[z+8>>2]=n[f+12>>2],n[z+12>>2]=l,l=n[f+24>>2],n[z+16>>2]=n[f+20>>2],n[z+20>>2]=l,n[z+4>>2]=n[f+8>>2]),n[z>>2]=a,b=f+32|0,a=n[i+2572>>2],n[i+1320>>2]=a,f=n[i+2568>>2],l=n[i+2564>>2],n[i+1312>>2]=l,n[i+1316>>2]=f,a|(n[i+1288>>2]!=3|(l|0)!=2)){n[v>>2]=-2147483648,s[v+4|0]=3,Z2(z),Sn(k);break x}M(v,i+16|0,1272),Z2(i+1288|0);break x}n[v>>2]=-2147483648,s[v+4|0]=1,Sn(i+16|0)}if(b=i+2576|0,i=n[h+5944>>2],(i|0)==-2147483648){s[h+3325|0]=o[h+5948|0],s[h+3321|0]=P,s[h+3322|0]=P>>>8,s[h+3323|0]=P>>>16,s[h+3324|0]=P>>>24,i=4;break N}a=n[h+5948>>2],f=n[h+5952>>2],k=o[h+5956|0],M(h+4608|0,V,1259),s[I+2|0]=o[h+4610|0],l=o[h+4608|0]|o[h+4609|0]<<8,s[I|0]=l,s[I+1|0]=l>>>8,J=M(G,D,1256),s[h+3348|0]=k,n[h+3340>>2]=a,n[h+3344>>2]=f,n[h+3336>>2]=i,z=R[h+4604>>1],l=n[h+3376>>2],f=h+5944|0,v=h+480|0,i=0,m=b-16|0,b=m,k=h+3336|0,a=R[k+1268>>1],Y=a,g=n[k+40>>2];x:{D:{$:{if(o[k+1270|0]==1){if(o8(k+24|0,v))break $;a=R2(v,a);Q:{if(!a)break Q;O=n[k+44>>2],P=n[a+4>>2];n0:{e0:switch(n[a>>2]-1|0){case 1:if(P>>>0>O>>>0)break n0;break Q;case 0:break e0;default:break n0}if(P>>>0<O>>>0)break Q}i=a}if(a=Y<<16|5,!i){n[f+8>>2]=g,n[f+4>>2]=a,q[f>>1]=38;break x}if(Y=n[k+48>>2],O=n[k+44>>2],Y>>>0<O>>>0|Y-O>>>0>120)break D;n[m+8>>2]=v,n[m+12>>2]=k;Q:{if(Y=m+8|0,v=n[k+8>>2],C5(Y,n[k+4>>2],v,0,8)&&(P=n[k+16>>2],k=n[k+20>>2],C5(Y,P,k,1,3)))break Q;n[f+4>>2]=a,n[f+8>>2]=g,q[f>>1]=39;break x}q[f>>1]=47,q[f+4>>1]=o[i+61|0]|o[i+62|0]<<8,s[f+2|0]=o[i+59|0],s[f+6|0]=k>>>0>=255?255:k,s[f+3|0]=v>>>0>=255?255:v;break x}q[f>>1]=8,n[f+4>>2]=Y<<16|5,n[f+8>>2]=g;break x}q[f>>1]=9,n[f+4>>2]=Y<<16|5,n[f+8>>2]=g;break x}n[f+4>>2]=a,n[f+8>>2]=g,q[f>>1]=19}if(b=m+16|0,O=o[h+5947|0]|o[h+5948|0]<<8|(o[h+5949|0]<<16|o[h+5950|0]<<24),a=o[h+5946|0],i=R[h+5944>>1],(i|0)!=47){s[h+3328|0]=o[h+5955|0],n[h+3324>>2]=o[h+5951|0]|o[h+5952|0]<<8|(o[h+5953|0]<<16|o[h+5954|0]<<24),n[h+3320>>2]=O,e=a;break M}n[h+5948>>2]=N,n[h+5944>>2]=E,i=h+5868|0,t6(i,h+5944|0,1),g=h+8|0,k=b-16|0,b=k,n[k+12>>2]=i,i=c;x:{if(!i){f=0,Y=1;break x}for(f=0;;){if(i>>>0<=1){if(i=Z5(k+12|0,(f<<5)+F|0)&255,Y=0,!i)break x}else{Y=f,m=i>>>1|0,f=m+f|0,f=(Z5(k+12|0,(f<<5)+F|0)&255)==1?Y:f,i=i-m|0;continue}break}f=((i|0)==255)+f|0,Y=1}i=Y,n[g+4>>2]=f,n[g>>2]=i,b=k+16|0;x:{if(n[h+8>>2]){if(i=n[h+712>>2],f=n[h+716>>2],m5(i,f))break x;i=z<<16|5,s[h+3321|0]=i,s[h+3322|0]=i>>>8,s[h+3323|0]=i>>>16,s[h+3324|0]=i>>>24,s[h+3325|0]=l,s[h+3326|0]=l>>>8,s[h+3327|0]=l>>>16,s[h+3328|0]=l>>>24,i=15;break M}i=z<<16|5,s[h+3321|0]=i,s[h+3322|0]=i>>>8,s[h+3323|0]=i>>>16,s[h+3324|0]=i>>>24,s[h+3325|0]=l,s[h+3326|0]=l>>>8,s[h+3327|0]=l>>>16,s[h+3328|0]=l>>>24,i=41;break M}n[h+5900>>2]=i,n[h+5904>>2]=i+T(f,66),N=h+3336|0,n[h+5912>>2]=N,E=h+480|0,n[h+5908>>2]=E,g=h+5916|0,f=b-48|0,b=f,s[f+11|0]=0,i=h+5900|0,k=n[i+12>>2],n[f+32>>2]=n[i+8>>2],n[f+36>>2]=k,k=n[i+4>>2],n[f+24>>2]=n[i>>2],n[f+28>>2]=k,n[f+40>>2]=f+11,k=f+12|0,i=b+-64|0,b=i,m=f+24|0,c5(i+16|0,m),Y=n[i+16>>2];x:{if((Y|0)!=3){for(P=n[i+20>>2],z0(i+8|0,4,4,8),X=n[i+8>>2],v=n[i+12>>2],n[v+4>>2]=P,n[v>>2]=Y,n[i+36>>2]=1,n[i+32>>2]=v,n[i+28>>2]=X,n[i+56>>2]=n[m+16>>2],v=n[m+12>>2],n[i+48>>2]=n[m+8>>2],n[i+52>>2]=v,v=n[m+4>>2],n[i+40>>2]=n[m>>2],n[i+44>>2]=v,m=i+28|0,P=i+40|0,v=b-16|0,b=v;;){if(c5(v+8|0,P),X=n[v+8>>2],(X|0)!=3){S=n[v+12>>2],Y=n[m+8>>2],(Y|0)==n[m>>2]&&E2(m,1),_=n[m+4>>2]+(Y<<3)|0,n[_+4>>2]=S,n[_>>2]=X,n[m+8>>2]=Y+1;continue}break}b=v+16|0,n[k+8>>2]=n[i+36>>2],m=n[i+32>>2],n[k>>2]=n[i+28>>2],n[k+4>>2]=m;break x}n[k+8>>2]=0,n[k>>2]=0,n[k+4>>2]=4}b=i- -64|0;x:{if(o[f+11|0]==1){n[g>>2]=-2147483648,x0(k);break x}n[g+8>>2]=n[f+20>>2],i=n[f+16>>2],n[g>>2]=n[f+12>>2],n[g+4>>2]=i}if(b=f+48|0,v=z<<16|5,n[h+5948>>2]=v,n[h+5952>>2]=l,z=h+5944|0,i=g,g=n[h+5916>>2],k=(g|0)==-2147483648,i=k?z:i,f=o[i+7|0]|o[i+8|0]<<8|(o[i+9|0]<<16|o[i+10|0]<<24),n[h+5928>>2]=o[i+3|0]|o[i+4|0]<<8|(o[i+5|0]<<16|o[i+6|0]<<24),n[h+5932>>2]=f,s[h+5936|0]=o[i+11|0],f=o[i+2|0],k)break k;if(s[p+8|0]=o[h+5936|0],i=n[h+5932>>2],k=n[h+5928>>2],s[p|0]=k,s[p+1|0]=k>>>8,s[p+2|0]=k>>>16,s[p+3|0]=k>>>24,s[p+4|0]=i,s[p+5|0]=i>>>8,s[p+6|0]=i>>>16,s[p+7|0]=i>>>24,s[h+4610|0]=f,q[h+4608>>1]=g,f=n[h+4616>>2],i=n[h+4612>>2],n[h+5952>>2]=H,n[h+5944>>2]=i,Y=i+(f<<3)|0,n[h+5948>>2]=Y,g=0,k=n[z>>2],f=n[z+4>>2],(k|0)!=(f|0))for(m=f-k>>>3|0,z=n[n[z+8>>2]>>2];;){P=n[k+4>>2],f=1;x:{D:switch(n[k>>2]-1|0){case 0:f=z>>>0<=P>>>0;break x;case 1:break D;default:break x}f=z>>>0<P>>>0}if(k=k+8|0,g=f+g|0,m=m-1|0,!m)break}if(a>>>0>g>>>0)break F;if(m=0,e=0,(i|0)!=(Y|0))for(f=Y-i>>>3|0;e=!n[i>>2]+e|0,i=i+8|0,f=f-1|0,!!f;);if(e>>>0>=a>>>0&&(m=J5(N,E)),e=o[w+4|0]|o[w+5|0]<<8|(o[w+6|0]<<16|o[w+7|0]<<24),n[h+3320>>2]=o[w|0]|o[w+1|0]<<8|(o[w+2|0]<<16|o[w+3|0]<<24),n[h+3324>>2]=e,s[h+3328|0]=o[w+8|0],i=R[h+3340>>1],e=o[h+3342|0],l=n[h+3336>>2],g=h+5944|0,M(g,J,1256),f=o[h+5896|0]|o[h+5897|0]<<8|(o[h+5898|0]<<16|o[h+5899|0]<<24),k=o[h+5892|0]|o[h+5893|0]<<8|(o[h+5894|0]<<16|o[h+5895|0]<<24),s[d+24|0]=k,s[d+25|0]=k>>>8,s[d+26|0]=k>>>16,s[d+27|0]=k>>>24,s[d+28|0]=f,s[d+29|0]=f>>>8,s[d+30|0]=f>>>16,s[d+31|0]=f>>>24,f=o[h+5888|0]|o[h+5889|0]<<8|(o[h+5890|0]<<16|o[h+5891|0]<<24),k=o[h+5884|0]|o[h+5885|0]<<8|(o[h+5886|0]<<16|o[h+5887|0]<<24),s[d+16|0]=k,s[d+17|0]=k>>>8,s[d+18|0]=k>>>16,s[d+19|0]=k>>>24,s[d+20|0]=f,s[d+21|0]=f>>>8,s[d+22|0]=f>>>16,s[d+23|0]=f>>>24,f=o[h+5880|0]|o[h+5881|0]<<8|(o[h+5882|0]<<16|o[h+5883|0]<<24),k=o[h+5876|0]|o[h+5877|0]<<8|(o[h+5878|0]<<16|o[h+5879|0]<<24),s[d+8|0]=k,s[d+9|0]=k>>>8,s[d+10|0]=k>>>16,s[d+11|0]=k>>>24,s[d+12|0]=f,s[d+13|0]=f>>>8,s[d+14|0]=f>>>16,s[d+15|0]=f>>>24,f=o[h+5872|0]|o[h+5873|0]<<8|(o[h+5874|0]<<16|o[h+5875|0]<<24),k=o[h+5868|0]|o[h+5869|0]<<8|(o[h+5870|0]<<16|o[h+5871|0]<<24),s[d|0]=k,s[d+1|0]=k>>>8,s[d+2|0]=k>>>16,s[d+3|0]=k>>>24,s[d+4|0]=f,s[d+5|0]=f>>>8,s[d+6|0]=f>>>16,s[d+7|0]=f>>>24,f=h+2032|0,M(f,g,1288),x0(h+4608|0),(l|0)==-2147483648)break N;if(g=o[h+3320|0],k=o[h+3321|0]|o[h+3322|0]<<8|(o[h+3323|0]<<16|o[h+3324|0]<<24),Y=o[h+3325|0]|o[h+3326|0]<<8|(o[h+3327|0]<<16|o[h+3328|0]<<24),M(K,f,1288),n[h+728>>2]=k,n[h+732>>2]=Y,s[h+727|0]=g,q[h+2026>>1]=O,q[h+2028>>1]=O>>>16,s[h+2025|0]=a,s[h+2024|0]=m,s[h+726|0]=e,q[h+724>>1]=i,n[h+720>>2]=l,f=R[h+1988>>1],i=n[h+672>>2],!i||(a=n[h+668>>2]+T(i,28)|0,g=a-28|0,!g))break X;if(i=R[a-4>>1],(i|0)==(f|0))break _;if(i>>>0<=f>>>0)break X;i=n[h+760>>2];break K}for(X5(h+676|0),i=T(n[h+672>>2],28),a=n[h+668>>2];;){if(!i)break Y;g=n[a+4>>2],p=n[a+8>>2],n[h+5944>>2]=y;H:{if(!p||(d=g+T(p,1312)|0,e=d-1312|0,!e))break H;x:{if(y>>>0>n0[d-1264>>2])break x;z=R[d-44>>1],f=R2(h+480|0,z),f?A=n[f>>2]:A=1,f=n[d-1296>>2],n[h+728>>2]=f,c=n[d-1308>>2],n[h+720>>2]=c,n[h+732>>2]=f+T(n[d-1292>>2],34),n[h+724>>2]=c+T(n[d-1304>>2],34),w=b-16|0,b=w,m=h+480|0,n[w+8>>2]=m,l=h+720|0,f=n[l>>2];D:{if(f){v=n[l+4>>2];$:{for(;;){if((f|0)==(v|0))break $;if(c=f+34|0,n[l>>2]=c,O=L5(w+8|0,f),f=c,!!O)break}c=1;break D}n[l>>2]=0}if(f=n[l+8>>2],c=0,!f)break D;for(n[w+12>>2]=m,v=n[l+12>>2];c=f,(f|0)!=(v|0)&&(f=f+34|0,n[l+8>>2]=f,!L5(w+12|0,c)););c=(c|0)!=(v|0)}if(f=c,b=w+16|0,f|A)break x;if(!J5(e,m))break J}if(n[h+724>>2]=d,n[h+720>>2]=g,n[h+728>>2]=h+5944,c=h+720|0,f=Q5(c),!f)break H;if(Q5(c))break O;if(c=f8(g,p,y),!c||(c=n[c+48>>2],d=c-y|0,(c>>>0>=d>>>0?d:0)>>>0<=13))break H;k=R[f+1268>>1]<<16|5,Y=n[f+40>>2],i=43;break V}a=a+28|0,i=i-28|0}}g=M(p0(4,1312),h+720|0,1312),a=p0(4,24),i=n[h+716>>2],n[a+16>>2]=n[h+712>>2],n[a+20>>2]=i,i=n[h+708>>2],n[a+8>>2]=n[h+704>>2],n[a+12>>2]=i,i=n[h+700>>2],n[a>>2]=n[h+696>>2],n[a+4>>2]=i,l=n[h+672>>2],(l|0)==n[h+664>>2]&&G2(h+664|0,28),i=n[h+668>>2]+T(l,28)|0,s[i+26|0]=0,q[i+24>>1]=f,n[i+20>>2]=1,n[i+16>>2]=a,n[i+8>>2]=1,n[i+12>>2]=1,n[i+4>>2]=g,n[i>>2]=1,n[h+672>>2]=l+1;break G}if(i=n[h+760>>2],v=a-20|0,l=n[v>>2],!l||(z=T(l,1312),O=a-24|0,P=n[O>>2],m=z+P|0,(m|0)==1312|n0[m-1272>>2]>=i>>>0))break K;if(n0[m-1268>>2]<n0[h+764>>2])break C}a=i,k=f<<16|5,Sn(h+720|0),i=37;break z}(l|0)==n[g>>2]&&(G2(g,1312),P=n[O>>2]),M(P+z|0,h+720|0,1312),n[v>>2]=l+1,l=a-8|0,f=n[l>>2],i=a-16|0,(f|0)==n[i>>2]&&qs(i),g=n[h+716>>2],i=n[a-12>>2]+T(f,24)|0,n[i+16>>2]=n[h+712>>2],n[i+20>>2]=g,a=n[h+708>>2],n[i+8>>2]=n[h+704>>2],n[i+12>>2]=a,a=n[h+700>>2],n[i>>2]=n[h+696>>2],n[i+4>>2]=a,n[l>>2]=f+1}a=n[h+680>>2],i=n[h+688>>2];continue}break}e=R[f+1268>>1],W=e>>>8|0,i=42;break l}g=n[h+672>>2],k=n[h+668>>2],n[h+656>>2]=k,n[h+660>>2]=g,n[h+652>>2]=n[h+664>>2],m=h+720|0,e=n[h+148>>2],i=n[h+152>>2],c=h+480|0,d=b-160|0,b=d,n[d+60>>2]=0,n[d+52>>2]=0,n[d+44>>2]=e,n[d+48>>2]=(i<<5)+e,a=d+20|0,e=b-48|0,b=e,i=d+44|0,f=b5(i);Y:{if(f){for(l=e+24|0,d5(l,i),w=n[e+24>>2]+1|0,w=w||-1,J2(l,w>>>0<=4?4:w),w=n[e+28>>2],n[w+4>>2]=32,n[w>>2]=f,n[e+16>>2]=1,f=n[e+28>>2],n[e+8>>2]=n[e+24>>2],n[e+12>>2]=f,f=n[i+20>>2],n[e+40>>2]=n[i+16>>2],n[e+44>>2]=f,f=n[i+12>>2],n[e+32>>2]=n[i+8>>2],n[e+36>>2]=f,f=n[i+4>>2],n[e+24>>2]=n[i>>2],n[e+28>>2]=f,f=e+8|0,w=b-16|0,b=w;;){if(y=b5(l),y){p=n[f+8>>2],(p|0)==n[f>>2]&&(d5(w+4|0,l),v=n[w+4>>2]+1|0,E2(f,v||-1)),v=n[f+4>>2]+(p<<3)|0,n[v+4>>2]=32,n[v>>2]=y,n[f+8>>2]=p+1;continue}break}b=w+16|0,n[a+8>>2]=n[e+16>>2],f=n[e+12>>2],n[a>>2]=n[e+8>>2],n[a+4>>2]=f;break Y}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}b=e+48|0,l=n[d+24>>2],f=n[d+28>>2],$5(l,f),e=n[c+68>>2],w=n[c+72>>2],a=n[c+80>>2],c=n[c+84>>2],n[d+140>>2]=0,n[d+120>>2]=0,n[d+112>>2]=0,n[d+104>>2]=0,g=T(g,28)+k|0,n[d+100>>2]=g,n[d+96>>2]=k,n[d+92>>2]=1,n[d+84>>2]=0,n[d+76>>2]=0,n[d+72>>2]=g,n[d+68>>2]=k,n[d+64>>2]=1,n[d+60>>2]=a+T(c,60),n[d+56>>2]=a,n[d+52>>2]=e+T(w,40),n[d+48>>2]=e,n[d+44>>2]=1,a=d+32|0,e=b-144|0,b=e,k5(e+8|0,i),c=n[e+8>>2];Y:{if(c){for(w=n[e+12>>2],k=e+28|0,h5(k,i),g=n[e+28>>2]+1|0,g=g||-1,J2(k,g>>>0<=4?4:g),g=n[e+32>>2],n[g+4>>2]=w,n[g>>2]=c,n[e+24>>2]=1,c=n[e+32>>2],n[e+16>>2]=n[e+28>>2],n[e+20>>2]=c,M(k,i,116),c=e+16|0,i=b-32|0,b=i;;){if(k5(i+8|0,k),g=n[i+8>>2],g){p=n[i+12>>2],w=n[c+8>>2],(w|0)==n[c>>2]&&(h5(i+20|0,k),y=n[i+20>>2]+1|0,E2(c,y||-1)),y=n[c+4>>2]+(w<<3)|0,n[y+4>>2]=p,n[y>>2]=g,n[c+8>>2]=w+1;continue}break}b=i+32|0,n[a+8>>2]=n[e+24>>2],i=n[e+20>>2],n[a>>2]=n[e+16>>2],n[a+4>>2]=i;break Y}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}for(b=e+144|0,i=n[d+36>>2],k=n[d+40>>2],$5(i,k),e=k<<3,a=i,c=b-16|0,b=c,k=k+1|0;k=k-1|0,!!(k>>>0>=2&&(w=n[a+4>>2],n[c>>2]=n[a>>2],n[c+4>>2]=w,a=a+8|0,w=n[a+4>>2],n[c+8>>2]=n[a>>2],n[c+12>>2]=w,n8(c,c+8|0))););for(b=c+16|0,w=k>>>0<2;;){if(a=e,e){k=d+8|0,c=0,e=f,g=1;Y:{if(!e)break Y;for(;;){if(e>>>0<=1){if(e=r6((c<<3)+l|0,i)&255,g=0,!e)break Y}else{p=c,g=e>>>1|0,c=g+c|0,c=(r6((c<<3)+l|0,i)&255)==1?p:c,e=e-g|0;continue}break}c=((e|0)==255)+c|0,g=1}if(e=g,n[k+4>>2]=c,n[k>>2]=e,e=a-8|0,i=i+8|0,n[d+8>>2])continue}break}if(q[m>>1]=w?a?26:47:26,x0(d+32|0),x0(d+20|0),b=d+160|0,i=R[h+720>>1],(i|0)!=47){q[U+14>>1]=R[h+730>>1],e=R[h+726>>1]|R[h+728>>1]<<16,a=R[h+722>>1]|R[h+724>>1]<<16,q[U+6>>1]=a,q[U+8>>1]=a>>>16,q[U+10>>1]=e,q[U+12>>1]=e>>>16,n[U>>2]=-2147483648,q[U+4>>1]=i,j5(h+652|0);break f}e=n[h+520>>2],i=n[h+72>>2],n[h+5944>>2]=n[h+68>>2],n[h+5948>>2]=i,t6(h+968|0,h+5944|0,1),i=n[h+104>>2],n[h+720>>2]=n[h+100>>2],n[h+724>>2]=i,i=n[h+112>>2],n[h+728>>2]=n[h+108>>2],n[h+732>>2]=i,i=n[h+120>>2],n[h+736>>2]=n[h+116>>2],n[h+740>>2]=i,i=n[h+128>>2],n[h+744>>2]=n[h+124>>2],n[h+748>>2]=i,i=n[W+84>>2],n[h+896>>2]=n[W+80>>2],n[h+900>>2]=i,i=n[W+92>>2],n[h+904>>2]=n[W+88>>2],n[h+908>>2]=i,i=n[W+100>>2],n[h+912>>2]=n[W+96>>2],n[h+916>>2]=i,i=n[W+108>>2],n[h+920>>2]=n[W+104>>2],n[h+924>>2]=i,M(h+752|0,h+480|0,144),n[h+952>>2]=n[h+648>>2],i=n[h+644>>2],n[h+944>>2]=n[h+640>>2],n[h+948>>2]=i,i=n[h+656>>2],n[h+956>>2]=n[h+652>>2],n[h+960>>2]=i,n[h+964>>2]=n[h+660>>2],i=n[h+628>>2],n[h+928>>2]=n[h+624>>2],n[h+932>>2]=i,i=n[h+636>>2],n[h+936>>2]=n[h+632>>2],n[h+940>>2]=i,u0=M(U,h+720|0,280),i0=e,n[u0+280>>2]=i0,Te(h+144|0),i8(h+132|0);break s}s[h+3321|0]=v,s[h+3322|0]=v>>>8,s[h+3323|0]=v>>>16,s[h+3324|0]=v>>>24,s[h+3325|0]=l,s[h+3326|0]=l>>>8,s[h+3327|0]=l>>>16,s[h+3328|0]=l>>>24,x0(h+4608|0),i=18;break M}k=z<<16|5,Y=n[d-1272>>2],i=40}W=0;break l}s[h+3328|0]=o[h+5936|0],e=n[h+5932>>2],n[h+3320>>2]=n[h+5928>>2],n[h+3324>>2]=e,i=16,e=f}Sn(h+3336|0)}k=o[h+3321|0]|o[h+3322|0]<<8|(o[h+3323|0]<<16|o[h+3324|0]<<24),W=o[h+3320|0],a=o[h+3325|0]|o[h+3326|0]<<8|(o[h+3327|0]<<16|o[h+3328|0]<<24)}Y=a,s2(h+696|0),X5(h+676|0)}j5(h+664|0),n[U+8>>2]=k,n[U+12>>2]=Y,q[U+4>>1]=i,n[U>>2]=-2147483648,q[U+6>>1]=e&255|W<<8}Ee(h+640|0),Kn(h+480|0),Te(h+144|0),Ie(h+100|0)}if(s2(h- -64|0),Ne(h+48|0),b=h+7232|0,e=n[t+1104>>2],n[t+104>>2]=n[t+1100>>2],n[t+108>>2]=e,n[t+112>>2]=n[t+1108>>2],y=n[t+1096>>2],(y|0)==-2147483648){Li(r,t+104|0);break n}for(v=t+456|0,M(v,t+1112|0,272),n[t+776>>2]=y,e=n[t+108>>2],n[t+780>>2]=n[t+104>>2],n[t+784>>2]=e,n[t+788>>2]=n[t+112>>2],M(t+792|0,v,272),A=o6(t+984|0,Z,B),n[t+388>>2]=A,a=p0(8,288),O=n[t+848>>2],P=n[t+856>>2],N=n[t+824>>2],I=n[t+828>>2],E=n[t+832>>2],F=o[t+840|0],K=o[t+841|0],x2(t+392|0,n[t+924>>2],n[t+928>>2]),N0(t+444|0,16),i=n[t+820>>2],e=n[t+448>>2],f=n[t+816>>2],s[e+8|0]=f,s[e+9|0]=f>>>8,s[e+10|0]=f>>>16,s[e+11|0]=f>>>24,s[e+12|0]=i,s[e+13|0]=i>>>8,s[e+14|0]=i>>>16,s[e+15|0]=i>>>24,i=n[t+812>>2],f=n[t+808>>2],s[e|0]=f,s[e+1|0]=f>>>8,s[e+2|0]=f>>>16,s[e+3|0]=f>>>24,s[e+4|0]=i,s[e+5|0]=i>>>8,s[e+6|0]=i>>>16,s[e+7|0]=i>>>24,n[t+452>>2]=16,e=n[t+100>>2],n[t+160>>2]=n[t+96>>2],n[t+164>>2]=e,e=n[t+92>>2],n[t+152>>2]=n[t+88>>2],n[t+156>>2]=e,e=n[t+84>>2],n[t+144>>2]=n[t+80>>2],n[t+148>>2]=e,e=n[t+76>>2],n[t+136>>2]=n[t+72>>2],n[t+140>>2]=e,k=b-16|0,b=k,e=k+4|0,i=b-48|0,b=i,n[i+16>>2]=0,n[i+8>>2]=0,n[i+12>>2]=0,rt(i+24|0,i+8|0,i+20|0,t+136|0),c=n[i+40>>2],f=c+n[i+24>>2]|0,d=c+n[i+32>>2]|0,c=n[i+44>>2]-c|0;;){if(c){s[f|0]=o[d|0],c=c-1|0,f=f+1|0,d=d+1|0;continue}break}if(f=n[i+16>>2],s[e+8|0]=f,s[e+9|0]=f>>>8,s[e+10|0]=f>>>16,s[e+11|0]=f>>>24,f=n[i+12>>2],c=n[i+8>>2],s[e|0]=c,s[e+1|0]=c>>>8,s[e+2|0]=c>>>16,s[e+3|0]=c>>>24,s[e+4|0]=f,s[e+5|0]=f>>>8,s[e+6|0]=f>>>16,s[e+7|0]=f>>>24,b=i+48|0,i=b-48|0,b=i,n[i+44>>2]=12,n[i+40>>2]=e,Zt(i+8|0,1,i+40|0,1),b=i+48|0,W=t+424|0,Mt(W,e,o[i+8|0]>>>1|0),b=k+16|0,k=t+1096|0,Kr(k,W),ki(t+408|0,k),e=t+896|0,i=n[e+4>>2],n[t>>2]=i,n[t+4>>2]=T(n[e+8>>2],68)+i,e=n[t+4>>2],n[t+1096>>2]=n[t>>2],n[t+1100>>2]=e,n[t+1108>>2]=t+388,n[t+1104>>2]=t+776,d=b-16|0,b=d,e=d+4|0,Z0(e,(n[k+4>>2]-n[k>>2]>>>0)/68|0),l=b-16|0,b=l,D0(e,(n[k+4>>2]-n[k>>2]>>>0)/68|0),i=n[e+8>>2],f=n[e+4>>2],n[l+4>>2]=e+8,u0=l,i0=f0(f,i,32),n[u0+8>>2]=i0,n[l+12>>2]=j,f=b+-64|0,b=f,e=l+4|0,g=n[e+4>>2],H=n[e>>2],c=n[k>>2],i=n[k+4>>2],(c|0)!=(i|0))for(G=n[k+12>>2],p=n[k+8>>2],z=n[e+8>>2]+(g<<4)|0,w=(i-c>>>0)/68|0,g=w+g|0;;){if(e=o[c+58|0],h=n[c>>2],m=n[G>>2],i=p0(8,312),U=R[c+56>>1],x2(f,n[c+12>>2],n[c+16>>2]),x2(f+16|0,n[c+24>>2],n[c+28>>2]),Z=o[c+63|0],B=o[c+62|0],D=o[c+61|0],V=o[c+60|0],J=o[c+59|0],x2(f+32|0,n[c+48>>2],n[c+52>>2]),C6(f+48|0,n[c+36>>2],n[c+40>>2]),e=e<<2,X=n[e+1068004>>2],S=n[e+1067992>>2],e=0,!h)s:{if(Y=nf(p,U),!Y||!f8(n[Y+4>>2],n[Y+8>>2],m))break s;e=n0[p+76>>2]<=m>>>0&n0[p+80>>2]>=m>>>0}if(n[i+28>>2]=7,n[i+24>>2]=1066966,n[i+16>>2]=U,n[i+20>>2]=0,n[i+4>>2]=2,n[i+8>>2]=-2147483646,n[i>>2]=1066964,m=n[f+4>>2],n[i+32>>2]=n[f>>2],n[i+36>>2]=m,m=n[f+12>>2],n[i+40>>2]=n[f+8>>2],n[i+44>>2]=m,n[i+52>>2]=7,n[i+48>>2]=1066973,m=n[f+20>>2],n[i+56>>2]=n[f+16>>2],n[i+60>>2]=m,m=n[f+28>>2],n[i+64>>2]=n[f+24>>2],n[i+68>>2]=m,n[i+220>>2]=5,n[i+216>>2]=1066987,n[i+208>>2]=Z,n[i+212>>2]=0,n[i+196>>2]=2,n[i+200>>2]=-2147483646,n[i+192>>2]=1066985,n[i+184>>2]=B,n[i+188>>2]=0,n[i+172>>2]=2,n[i+176>>2]=-2147483646,n[i+168>>2]=1066983,n[i+160>>2]=D,n[i+164>>2]=0,n[i+148>>2]=1,n[i+152>>2]=-2147483646,n[i+144>>2]=1066982,n[i+136>>2]=V,n[i+140>>2]=0,n[i+124>>2]=1,n[i+128>>2]=-2147483646,n[i+120>>2]=1066981,n[i+112>>2]=J,n[i+116>>2]=0,n[i+100>>2]=1,n[i+104>>2]=-2147483646,n[i+96>>2]=1066980,n[i+92>>2]=S,n[i+88>>2]=X,n[i+84>>2]=-2147483648,n[i+76>>2]=4,n[i+80>>2]=-2147483645,n[i+72>>2]=1066869,n[i+244>>2]=10,n[i+240>>2]=1066949,n[i+292>>2]=5,n[i+296>>2]=-2147483647,n[i+288>>2]=1054374,s[i+276|0]=!h,n[i+268>>2]=6,n[i+272>>2]=-2147483647,n[i+264>>2]=1066992,s[i+300|0]=e,e=n[f+44>>2],n[i+232>>2]=n[f+40>>2],n[i+236>>2]=e,e=n[f+36>>2],n[i+224>>2]=n[f+32>>2],n[i+228>>2]=e,e=n[f+60>>2],n[i+256>>2]=n[f+56>>2],n[i+260>>2]=e,e=n[f+52>>2],n[i+248>>2]=n[f+48>>2],n[i+252>>2]=e,n[z+8>>2]=13,n[z+4>>2]=i,n[z>>2]=13,c=c+68|0,z=z+16|0,w=w-1|0,!w)break}if(n[H>>2]=g,b=f- -64|0,b=l+16|0,e=t+248|4,n[e+8>>2]=n[d+12>>2],i=n[d+8>>2],n[e>>2]=n[d+4>>2],n[e+4>>2]=i,b=d+16|0,n[t+248>>2]=-2147483643,g=b-16|0,b=g,i=g+4|0,c=n[t+912>>2],l=c+T(n[t+916>>2],60)|0,Z0(i,(l-c>>>0)/60|0),p=b-16|0,b=p,e=(l-c>>>0)/60|0,D0(i,e),f=n[i+8>>2],d=n[i+4>>2],n[p+4>>2]=i+8,u0=p,i0=f0(d,f,32),n[u0+8>>2]=i0,n[p+12>>2]=j,f=b-96|0,b=f,i=p+4|0,d=n[i+4>>2],z=n[i>>2],(c|0)!=(l|0))for(h=c+48|0,c=n[i+8>>2]+(d<<4)|0,d=e+d|0;;){i=p0(8,120),x2(f,n[h-44>>2],n[h-40>>2]),x2(f+16|0,n[h-32>>2],n[h-28>>2]),x2(f+32|0,n[h-20>>2],n[h-16>>2]),C6(f+48|0,n[h-8>>2],n[h-4>>2]);s:{if(n[h>>2]!=-2147483648){zn(f+84|0,h);break s}n[f+84>>2]=-2147483648}l=f- -64|0,w=b-16|0,b=w,n[w>>2]=-2147483648,m=f+84|0;s:{if(n[m>>2]!=-2147483648){n[l>>2]=-2147483645,n[l+12>>2]=n[m+8>>2],U=n[m+4>>2],n[l+4>>2]=n[m>>2],n[l+8>>2]=U,me(w);break s}m=n[w+12>>2],n[l+8>>2]=n[w+8>>2],n[l+12>>2]=m,m=n[w+4>>2],n[l>>2]=n[w>>2],n[l+4>>2]=m}if(b=w+16|0,n[i+4>>2]=4,n[i>>2]=1066998,l=n[f+4>>2],n[i+8>>2]=n[f>>2],n[i+12>>2]=l,l=n[f+12>>2],n[i+16>>2]=n[f+8>>2],n[i+20>>2]=l,n[i+28>>2]=7,n[i+24>>2]=1066966,l=n[f+20>>2],n[i+32>>2]=n[f+16>>2],n[i+36>>2]=l,l=n[f+28>>2],n[i+40>>2]=n[f+24>>2],n[i+44>>2]=l,n[i+52>>2]=7,n[i+48>>2]=1066973,l=n[f+36>>2],n[i+56>>2]=n[f+32>>2],n[i+60>>2]=l,l=n[f+44>>2],n[i+64>>2]=n[f+40>>2],n[i+68>>2]=l,n[i+76>>2]=5,n[i+72>>2]=1067002,n[i+96>>2]=1067007,n[i+100>>2]=12,l=n[f+60>>2],n[i+88>>2]=n[f+56>>2],n[i+92>>2]=l,l=n[f+52>>2],n[i+80>>2]=n[f+48>>2],n[i+84>>2]=l,l=n[f+68>>2],n[i+104>>2]=n[f+64>>2],n[i+108>>2]=l,l=n[f+76>>2],n[i+112>>2]=n[f+72>>2],n[i+116>>2]=l,n[c+8>>2]=5,n[c+4>>2]=i,n[c>>2]=5,h=h+60|0,c=c+16|0,e=e-1|0,!e)break}n[z>>2]=d,b=f+96|0,b=p+16|0,e=k|4,n[e+8>>2]=n[g+12>>2],i=n[g+8>>2],n[e>>2]=n[g+4>>2],n[e+4>>2]=i,b=g+16|0,n[a+172>>2]=5,n[a+168>>2]=1067072,n[a+160>>2]=K,n[a+164>>2]=0,n[a+148>>2]=10,n[a+152>>2]=-2147483646,n[a+144>>2]=1067062,n[a+136>>2]=F,n[a+140>>2]=0,n[a+124>>2]=12,n[a+128>>2]=-2147483646,n[a+120>>2]=1067050,n[a+112>>2]=E,n[a+116>>2]=0,n[a+100>>2]=11,n[a+104>>2]=-2147483646,n[a+96>>2]=1067039,n[a+88>>2]=N,n[a+92>>2]=I,n[a+76>>2]=5,n[a+80>>2]=-2147483646,n[a+72>>2]=1067034,n[a+64>>2]=P,n[a+68>>2]=0,n[a+52>>2]=9,n[a+56>>2]=-2147483646,n[a+48>>2]=1067025,n[a+40>>2]=A,n[a+44>>2]=0,n[a+28>>2]=3,n[a+32>>2]=-2147483646,n[a+24>>2]=1066873,n[a+16>>2]=O,n[a+20>>2]=0,n[a+4>>2]=6,n[a+8>>2]=-2147483646,n[a>>2]=1067019,n[t+1096>>2]=-2147483643,n[a+196>>2]=7,n[a+200>>2]=-2147483644,n[a+192>>2]=1067077,n[a+220>>2]=10,n[a+216>>2]=1067084,n[a+244>>2]=5,n[a+240>>2]=1067002,e=n[t+404>>2],n[a+184>>2]=n[t+400>>2],n[a+188>>2]=e,e=n[t+396>>2],n[a+176>>2]=n[t+392>>2],n[a+180>>2]=e,n[a+212>>2]=n[t+452>>2],e=n[t+448>>2],n[a+204>>2]=n[t+444>>2],n[a+208>>2]=e,e=n[t+412>>2],n[a+224>>2]=n[t+408>>2],n[a+228>>2]=e,e=n[t+420>>2],n[a+232>>2]=n[t+416>>2],n[a+236>>2]=e,e=n[t+260>>2],n[a+256>>2]=n[t+256>>2],n[a+260>>2]=e,e=n[t+252>>2],n[a+248>>2]=n[t+248>>2],n[a+252>>2]=e,n[a+268>>2]=6,n[a+264>>2]=1067094,e=n[t+1108>>2],n[a+280>>2]=n[t+1104>>2],n[a+284>>2]=e,e=n[t+1100>>2],n[a+272>>2]=n[t+1096>>2],n[a+276>>2]=e,Mi(W),ge(u+528|0),n[u+532>>2]=-2147483648,E6(u),n[u>>2]=2,we(u+112|0),n[u+112>>2]=3,zi(u+240|0),n[u+240>>2]=y,e=n[t+108>>2],n[u+244>>2]=n[t+104>>2],n[u+248>>2]=e,n[u+252>>2]=n[t+112>>2],M(u+256|0,v,272),n[r+12>>2]=12,n[r+8>>2]=a,n[r>>2]=-2147483648,n[r+4>>2]=12;break n}for(i=p0(8,120),c=b-16|0,b=c,u=c+4|0,Z0(u,27),d=b-16|0,b=d,D0(u,27),e=n[u+8>>2],a=n[u+4>>2],n[d+4>>2]=u+8,u0=d,i0=f0(a,e,32),n[u0+8>>2]=i0,n[d+12>>2]=j,h=1054397,a=b-48|0,b=a,u=d+4|0,z=n[u>>2],v=27,e=n[u+4>>2],U=e+27|0,k=n[u+8>>2]+(e<<4)|0,y=a+32|4;;){l=o[h|0],e=p0(8,120),An(a+24|0,l),Y=n[a+24>>2],A=n[a+28>>2],w=a+16|0,f=b-16|0,b=f,br(f+4|0,l),u=1068960,m=2;d:{s:switch(n[f+4>>2]-1|0){case 0:case 1:m=n[f+12>>2],u=n[f+8>>2];break d;case 2:break s;default:break d}u=0}if(n[w+4>>2]=m,n[w>>2]=u,b=f+16|0,u=n[a+16>>2],Fo(a+8|0,u||4,u?n[a+20>>2]:0),g=b-16|0,b=g,w=g+4|0,p=n[a+12>>2],f=n[a+8>>2],Z0(w,p-f>>>3|0),m=b-16|0,b=m,u=p-f>>>3|0,D0(w,u),W=n[w+8>>2],O=n[w+4>>2],n[m+4>>2]=w+8,u0=m,i0=f0(O,W,32),n[u0+8>>2]=i0,n[m+12>>2]=j,W=m+4|0,w=n[W+4>>2],O=n[W>>2],(f|0)!=(p|0))for(p=n[W+8>>2]+(w<<4)|0,w=u+w|0;n[p>>2]=-2147483645,n[p+4>>2]=-2147483648,W=n[f+4>>2],P=p+8|0,n[P>>2]=n[f>>2],n[P+4>>2]=W,f=f+8|0,p=p+16|0,u=u-1|0,!!u;);if(n[O>>2]=w,b=m+16|0,n[y+8>>2]=n[g+12>>2],u=n[g+8>>2],n[y>>2]=n[g+4>>2],n[y+4>>2]=u,b=g+16|0,n[a+32>>2]=-2147483643,n[e+76>>2]=7,n[e+72>>2]=1054383,u=l<<3,f=n[u+1067780>>2],n[e+64>>2]=n[u+1067776>>2],n[e+68>>2]=f,n[e+52>>2]=4,n[e+56>>2]=-2147483646,n[e+48>>2]=1054379,u=l<<2,n[e+44>>2]=n[u+1067668>>2],n[e+40>>2]=n[u+1067560>>2],n[e+36>>2]=-2147483648,n[e+28>>2]=5,n[e+32>>2]=-2147483645,n[e+24>>2]=1054374,n[e+16>>2]=Y,n[e+20>>2]=A,n[e+12>>2]=-2147483648,n[e+4>>2]=4,n[e+8>>2]=-2147483645,n[e>>2]=1054370,u=n[a+36>>2],n[e+80>>2]=n[a+32>>2],n[e+84>>2]=u,u=n[a+44>>2],n[e+88>>2]=n[a+40>>2],n[e+92>>2]=u,s[e+108|0]=(l-4&255)>>>0<7,n[e+100>>2]=7,n[e+104>>2]=-2147483647,n[e+96>>2]=1054390,n[k+8>>2]=5,n[k+4>>2]=e,n[k>>2]=5,h=h+1|0,k=k+16|0,v=v-1|0,!v)break}n[z>>2]=U,b=a+48|0,b=d+16|0,u=t+1096|4,n[u+8>>2]=n[c+12>>2],e=n[c+8>>2],n[u>>2]=n[c+4>>2],n[u+4>>2]=e,b=c+16|0,n[i+4>>2]=6,n[i>>2]=1053616,n[i+112>>2]=500,n[i+116>>2]=0,n[i+100>>2]=12,n[i+104>>2]=-2147483646,n[i+96>>2]=1054464,n[i+88>>2]=53800,n[i+92>>2]=0,n[i+76>>2]=15,n[i+80>>2]=-2147483646,n[i+72>>2]=1054449,n[i+64>>2]=13e3,n[i+68>>2]=0,n[i+52>>2]=13,n[i+56>>2]=-2147483646,n[i+48>>2]=1054436,n[i+40>>2]=5,n[i+44>>2]=0,n[i+28>>2]=12,n[i+32>>2]=-2147483646,n[i+24>>2]=1054424,u=n[t+1108>>2],n[i+16>>2]=n[t+1104>>2],n[i+20>>2]=u,n[t+1096>>2]=-2147483643,u=n[t+1100>>2],n[i+8>>2]=n[t+1096>>2],n[i+12>>2]=u,n[r+12>>2]=5,n[r+8>>2]=i,n[r>>2]=-2147483648,n[r+4>>2]=5;break n}cn(t+1096|0,a,1053583,4),i=n[t+1104>>2],e=n[t+1100>>2],g=n[t+1096>>2];U:{if((g|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u;break U}a=0,k=b-48|0,q[k+44>>1]=1,n[k+40>>2]=i,n[k+32>>2]=0,n[k+36>>2]=0,n[k+20>>2]=i,f=e,n[k+16>>2]=e,n[k+8>>2]=45,n[k+12>>2]=95,w=e+i|0,n[k+28>>2]=w,u=e;d:{s:for(;;){if((u|0)==(w|0))break d;e=u+1|0,n[k+24>>2]=e,c=o[u|0];f:{if(c<<24>>24>=0)break f;if(e=u+2|0,n[k+24>>2]=e,l=o[u+1|0]&63,d=c&31,c>>>0<=223){c=l|d<<6;break f}if(e=u+3|0,n[k+24>>2]=e,l=o[u+2|0]&63|l<<6,c>>>0<240){c=l|d<<12;break f}if(e=u+4|0,n[k+24>>2]=e,c=d<<18&1835008|(o[u+3|0]&63|l<<6),(c|0)==1114112)break d}if(d=(e-u|0)+a|0,n[k+32>>2]=d,(c|0)==1114112)break d;for(u=0;;){if((u|0)==8){a=d,u=e;continue s}if(l=(k+8|0)+u|0,u=u+4|0,n[l>>2]==(c|0))break}break}i=a}s[k+18|0]=2,q[k+16>>1]=256,a=k+16|0,e=0,d=(i|0)!=2,c=0;d:for(;;){s:{if(u=c,(u|0)==3)break s;if(c=u+1|0,d)continue;for(i=o[u+a|0],k=n[(i<<2)+1095212>>2],u=0;;){if((u|0)==2){e=i;break s}if(l=o[u+f|0],h=(((l-65&255)>>>0<26?32:0)|l)&255,l=o[u+k|0],(h|0)!=((((l-65&255)>>>0<26?32:0)|l)&255))continue d;u=u+1|0}}break}if(s[t+272|0]=e,i=p0(8,48),n[t+1100>>2]=1065060,n[t+1096>>2]=1063692,m=t+272|0,n[t+1104>>2]=m,a=b-16|0,b=a,e=a+4|0,h=t+1096|0,u=h,Z0(e,(n[u+4>>2]-n[u>>2]>>>0)/36|0),f=b-16|0,b=f,D0(e,(n[u+4>>2]-n[u>>2]>>>0)/36|0),c=n[e+8>>2],d=n[e+4>>2],n[f+4>>2]=e+8,u0=f,i0=f0(d,c,32),n[u0+8>>2]=i0,n[f+12>>2]=j,c=b-16|0,b=c,d=f+4|0,p=n[d+4>>2],y=n[d>>2],e=n[u>>2],k=n[u+4>>2],(e|0)!=(k|0))for(v=n[u+8>>2],d=n[d+8>>2]+(p<<4)|0,k=(k-e>>>0)/36|0,p=k+p|0;;){u=p0(8,32),W=R[e+32>>1],w=c+8|0,A=4,U=e+8|0,l=U;d:{s:switch(o[v|0]-1|0){case 0:l=e+16|0,A=12;break d;case 1:break s;default:break d}l=e+24|0,A=20}if(n[w>>2]=n[l>>2],n[w+4>>2]=n[U+A>>2],l=n[c+8>>2],n[u+28>>2]=n[c+12>>2],n[u+24>>2]=l,n[u+20>>2]=-2147483648,n[u+16>>2]=-2147483645,n[u+8>>2]=W,n[u+12>>2]=0,n[u>>2]=-2147483646,n[d+12>>2]=2,n[d+8>>2]=u,n[d>>2]=-2147483643,n[d+4>>2]=2,e=e+36|0,d=d+16|0,k=k-1|0,!k)break}if(n[y>>2]=p,b=c+16|0,b=f+16|0,u=t+776|4,n[u+8>>2]=n[a+12>>2],e=n[a+8>>2],n[u>>2]=n[a+4>>2],n[u+4>>2]=e,b=a+16|0,n[t+776>>2]=-2147483643,n[t+460>>2]=1066724,n[t+456>>2]=1066532,n[t+464>>2]=m,c=b-16|0,b=c,e=c+4|0,u=t+456|0,Z0(e,n[u+4>>2]-n[u>>2]>>>5|0),d=b-16|0,b=d,D0(e,n[u+4>>2]-n[u>>2]>>>5|0),a=n[e+8>>2],f=n[e+4>>2],n[d+4>>2]=e+8,u0=d,i0=f0(f,a,32),n[u0+8>>2]=i0,n[d+12>>2]=j,a=d+4|0,k=n[a+4>>2],w=n[a>>2],e=n[u>>2],l=n[u+4>>2],(e|0)!=(l|0))for(y=n[u+8>>2],f=n[a+8>>2]+(k<<4)|0,p=l-e>>>5|0,u=e;;){v=(z<<5)+e|0,l=v+8|0,a=p0(8,32),W=n[u+4>>2],m=4;d:{s:switch(o[y|0]-1|0){case 0:l=u+16|0,m=12;break d;case 1:break s;default:break d}l=v+24|0,m=20}if(v=n[u>>2],n[a+16>>2]=-2147483645,n[a+20>>2]=-2147483648,n[a+12>>2]=W,n[a+8>>2]=v,n[a>>2]=-2147483645,n[a+4>>2]=-2147483648,n[a+24>>2]=n[l>>2],n[a+28>>2]=n[(u+m|0)+8>>2],n[f+8>>2]=a,n[f+12>>2]=2,n[f>>2]=-2147483643,n[f+4>>2]=2,u=u+32|0,f=f+16|0,z=z+1|0,k=k+1|0,p=p-1|0,!p)break}n[w>>2]=k,b=d+16|0,u=h|4,n[u+8>>2]=n[c+12>>2],e=n[c+8>>2],n[u>>2]=n[c+4>>2],n[u+4>>2]=e,b=c+16|0,n[i+4>>2]=5,n[i>>2]=1065060,u=n[t+780>>2],n[i+8>>2]=n[t+776>>2],n[i+12>>2]=u,u=n[t+788>>2],n[i+16>>2]=n[t+784>>2],n[i+20>>2]=u,n[i+28>>2]=10,n[i+24>>2]=1053908,u=n[t+1108>>2],n[i+40>>2]=n[t+1104>>2],n[i+44>>2]=u,e=2,n[r+12>>2]=2,n[t+1096>>2]=-2147483643,u=n[t+1100>>2],n[i+32>>2]=n[t+1096>>2],n[i+36>>2]=u}n[r+8>>2]=i,n[r+4>>2]=e,n[r>>2]=g;break n}if(Mn(t+1096|0,a),e=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=e,e=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=e,n[t+472>>2]=n[t+1116>>2],e=n[t+1096>>2],(e|0)==-2147483648){n[r+16>>2]=n[t+472>>2],u=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=u,u=n[t+460>>2],n[r>>2]=n[t+456>>2],n[r+4>>2]=u;break n}if(i=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=i,i=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=i,i=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=i,i=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=i,i=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=i,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=e,I2(t+1096|0,u),i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=u,n[r+4>>2]=i,n[r>>2]=e,W0(t+776|0);break n}Y=b-32|0,b=Y,e=t+776|0,cr(Y,e),a=n[Y+8>>2],n[Y+16>>2]=n[Y+4>>2],n[Y+20>>2]=a,n[Y+12>>2]=i+32,n[Y+28>>2]=n[e+44>>2],n[Y+24>>2]=n[e+36>>2]!=-2147483648?n[e+40>>2]:0,N=t+136|0,y=b-320|0,b=y,n[y+172>>2]=0,n[y+164>>2]=0,n[y+168>>2]=4,e=Y+12|0,k=n[e+4>>2],V=k+T(n[e+8>>2],12)|0,P=y+232|0,J=n[e>>2],X=y+276|0,F=y+248|0,K=n[e+16>>2],I=n[e+12>>2],O=y+236|0;m:for(;;){U:{d:{if((k|0)!=(V|0)){m=0,n[y+184>>2]=0,n[y+176>>2]=0,n[y+180>>2]=4,W=n[k+4>>2],U=n[k+8>>2],Yu(y+188|0,W,U),c=n[y+192>>2],w=c+44|0,h=n[y+196>>2],e=c;s:for(;;){if((h|0)==(m|0))break d;A=c+T(m,24)|0,d=n[A+8>>2],l=n[A+4>>2],i=g4(),g=n[i+4>>2],f=n[i+8>>2],a=b-16|0,b=a,n[a+8>>2]=d,n[a+4>>2]=l,n[a+12>>2]=a+4,i=0;f:{if(!f)break f;for(;;){if(f>>>0<=1){if(f=ha(a+12|0,T(i,24)+g|0)&255,!f)break f;i=((f|0)==255)+i|0}else{H=i,p=f>>>1|0,i=p+i|0,i=(ha(a+12|0,T(i,24)+g|0)&255)==1?H:i,f=f-p|0;continue}break}}for(b=a+16|0,a=g4(),g=n[a+4>>2],f=n[a+8>>2],n[y+240>>2]=d,n[y+236>>2]=l,s[y+244|0]=0,a=i>>>0>f>>>0?4:g+T(i,24)|0,i=f-i|0,G=a+T(i>>>0<=f>>>0?i:0,24)|0,n[y+232>>2]=G,Z=h-m|0,m=m+1|0;;){f:{l:{if(f=a,(G|0)==(a|0)||(a=a+24|0,n[y+228>>2]=a,!Pu(f,O)))break l;if(z=n[f+16>>2],i=z>>>0>Z>>>0,i)continue;l=i?0:A,H=T(z,24),E=H+A|0;z:{if(!z){p=1;break z}for(i=H-24|0,d=w;;){if(p=!i,!i)break z;if(i=i-24|0,g=o[d|0],d=d+24|0,!!g)break}}for(i=(E-l>>>0)/24|0,g=i>>>0>z>>>0?z:i,i=((e+H|0)-l>>>0)/24|0,H=i>>>0>z>>>0?z:i,d=l+8|0,i=n[f+12>>2],l=0;;){if((l|0)==(H|0)){l=g;break f}if(B=n[i>>2],B&&!Ye(n[d-4>>2],n[d>>2],B,n[i+4>>2]))break f;l=l+1|0,d=d+24|0,i=i+8|0}}e=e+24|0,w=w+24|0;continue s}!p|l>>>0<g>>>0|(!z|(E|0)==24)||We(y+176|0,o[f+20|0],n[A+12>>2],n[E-8>>2])}}}n[N+8>>2]=n[y+172>>2],e=n[y+168>>2],n[N>>2]=n[y+164>>2],n[N+4>>2]=e,b=y+320|0;break U}for(i=g4(),a=n[i+16>>2],G=a+(n[i+20>>2]<<4)|0;;){if((a|0)!=(G|0)){for(p=0,n[y+316>>2]=0,n[y+308>>2]=0,n[y+312>>2]=4,H=a+4|0,g=a+16|0,Z=n[a+8>>2],E=n[a+12>>2];;){lr(y+268|0,E),lr(y+228|0,E);d:{s:{f:{if(!p)break f;if(p>>>0<U>>>0){if(s[p+W|0]>-65)break f;break s}if((p|0)!=(U|0))break s}n[y+208>>2]=W,n[y+212>>2]=p+W,l=mr(y+208|0);break d}l=1114112}Yn(y+152|0,W,U,p);d:{s:{if(m=n[y+152>>2],m)for(i=n[y+156>>2],n[y+200>>2]=m,z=i+m|0,n[y+204>>2]=z,w=0;;){n[y+212>>2]=z,n[y+208>>2]=m,A=_0(y+208|0);f:{if(w){if(i=n[y+276>>2],i)break f;w=1;break s}l4(H,0,p,l,A,y+268|0),i=n[y+276>>2]}for(n[y+276>>2]=0,d=n[y+272>>2],n[y+224>>2]=0,n[y+208>>2]=d,n[y+220>>2]=i,c=(i<<3)+d|0,n[y+212>>2]=c,B=A-97>>>0<26?A&95:A,D=A-65>>>0<26?A|32:A,n[y+216>>2]=y+268;;){f:{if(i=d,(i|0)==(c|0)){f=e;break f}if(d=i+8|0,n[y+208>>2]=d,l=n[i>>2],l>>>0>=E>>>0)continue;if(f=n[i+4>>2],i=Z+(l<<4)|0,S=n[i>>2],S=S>>31&S-2147483647,S){if((S|0)!=5)continue;w=1,h=p;break f}if((A|0)==1114112)continue;n[y+296>>2]=i;l:{if(Xa(y+296|0,D)){if(o[i+12|0])continue;break l}if((Xa(y+296|0,B)|0)==o[i+12|0])continue}for(n[y+300>>2]=z,d=0,i=m;;){if(c=d&1,!(c|(i|0)==(z|0))){i=o[o[i|0]+1084376|0]+i|0,d=1;continue}break}n[y+296>>2]=i,d=l+1|0,c?i=_0(y+296|0):i=1114112,l4(H,d,f,A,i,y+228|0),c=n[y+212>>2],d=n[y+208>>2];continue}break}if(e=b-16|0,b=e,i=y+208|0,n[i>>2]=4,n[i+4>>2]=4,n[e+12>>2]=i,i=n[e+12>>2],l=n[i+16>>2],l&&(c=n[i+8>>2],d=n[c+8>>2],m=n[i+12>>2],(d|0)!=(m|0)&&(z=n[c+4>>2],ac(z+(d<<3)|0,(m<<3)+z|0,l<<3),l=n[i+16>>2]),n[c+8>>2]=d+l),b=e+16|0,l=_0(y+200|0),(l|0)==1114112){e=f;break s}else{e=1;f:{if(l>>>0<128||(e=2,l>>>0<2048))break f;e=l>>>0<65536?3:4}for(n[y+276>>2]=0,i=n[y+288>>2],d=n[y+284>>2];;){if(i){s[d|0]=0,i=i-1|0,d=d+1|0;continue}break}a2(y+268|0,y+228|0,6),p=e+p|0,z=n[y+204>>2],m=n[y+200>>2],e=f;continue}}ju(y+228|0),ju(y+268|0);break d}if(ju(y+228|0),ju(y+268|0),(w|0)!=1)break d;k4(y+308|0,e,h),i=e+1|0,p=i>>>0>h>>>0?i:h;continue}break}for(f=n[y+308>>2],i=n[y+312>>2],d=i+(n[y+316>>2]<<3)|0,n[y+240>>2]=d,n[y+236>>2]=f,n[y+232>>2]=i,n[y+228>>2]=i;;){if((i|0)!=(d|0)){n[y+232>>2]=i+8,f=n[i>>2],bn(y+144|0,W,U,f,n[i+4>>2]),i=n[y+144>>2],c=i||1,i=i?n[y+148>>2]:0,ba(y+136|0,c,i),d=o[a|0],l=n[y+140>>2],la(y+128|0,c,i),We(y+176|0,d,i+(f-l|0)|0,f+n[y+132>>2]|0),i=n[y+232>>2],d=n[y+240>>2];continue}break}a=b-16|0,b=a,n[a+12>>2]=y+228,i=b-16|0,b=i,f=n[a+12>>2],n[i+12>>2]=n[f>>2],n[i+8>>2]=n[f+8>>2],x0(i+8|0),b=i+16|0,b=a+16|0,a=g;continue}break}e=n[271087],n[O>>2]=n[271086],n[O+4>>2]=e,e=n[271089],n[O+8>>2]=n[271088],n[O+12>>2]=e,e=n[271091],n[O+16>>2]=n[271090],n[O+20>>2]=e,e=n[271093],n[O+24>>2]=n[271092],n[O+28>>2]=e,n[y+228>>2]=0,n[y+232>>2]=4;d:for(;;){s:{if(Ou(y+120|0,y+228|0),n[y+120>>2]!=1)break s;for(i=(n[y+124>>2]<<3)+O|0,e=n[i+4>>2],c=e>>>0<128?1:e>>>0<2048?2:e>>>0<65536?3:4,a=n[i>>2],w=a>>>0<128?1:a>>>0<2048?2:a>>>0<65536?3:4,i=0,g=(e|0)==8217;;){if(Yn(y+32|0,W,U,i),f=n[y+32>>2],!f||(d=y+268|0,ze(d,a,f,n[y+36>>2]),yu(y+208|0,d),n[y+208>>2]!=1)||(p=n[y+212>>2]+i|0,d=p+w|0,Yn(y+24|0,W,U,d),f=n[y+24>>2],!f))continue d;for(l=n[y+28>>2],n[y+276>>2]=0,n[y+268>>2]=f,n[y+272>>2]=f+l;;){if(z2(y+16|0,y+268|0),i=n[y+20>>2],(i|0)==1114112)continue d;A=y+8|0,h=1;f:{if(i>>>0<128||(h=2,i>>>0<2048))break f;h=i>>>0<65536?3:4}if(m=n[y+16>>2],Yn(A,f,l,h+m|0),h=n[y+8>>2],h?h=fa(h,n[y+12>>2]):h=0,!(h&g|(e|0)!=(i|0)))break}i=d+m|0,bn(y,W,U,d,i),f=n[y>>2];f:{if(!f||(d=y+268|0,Yu(d,f,n[y+4>>2]),f=n[y+276>>2],r4(d),f>>>0<9))break f;We(y+176|0,10,p,i+c|0)}i=i+c|0}}break}for(c=n[y+192>>2],S=n[y+196>>2],la(y+112|0,W,U),H=n[y+112>>2],G=n[y+116>>2],ze(y+228|0,10,H,G),f=k+12|0,i=n[y+244>>2],Z=n[y+236>>2],B=n[y+232>>2];;){d:{s:{if(i>>>0>Z>>>0||(d=n[y+240>>2],d>>>0>i>>>0))break s;D=y+104|0,m=y+228|0,E=o[(o[m+24|0]+F|0)-1|0],e=0,z=b-32|0,b=z,l=z+8|0,p=0,w=0,h=i-d|0,a=h,g=d+B|0,i=(g+3&-4)-g|0;f:{if(a>>>0<i>>>0){A=1,d=4;break f}d=i+g|0,a=a-i|0,A=d+(a&2147483640)|0,p=a&7,w=a>>>3|0,a=i}n[l+20>>2]=p,n[l+16>>2]=A,n[l+12>>2]=w,n[l+8>>2]=d,n[l+4>>2]=a,n[l>>2]=g;f:{l:{z:{if(i=n[z+28>>2],i>>>0>h>>>0)break z;a=h-i|0,d=n[z+12>>2],l=(h+g|0)-1|0;N:{for(;;){if(!(e+i|0))break N;if(w=e+l|0,e=e-1|0,(E|0)==o[w|0])break}e=e+h|0;break l}for(i=T(E,16843009);e=a,d>>>0<e>>>0&&(a=e-8|0,l=e+g|0,w=i^n[l-8>>2],l=i^n[l-4>>2],((16843008-w|w)&(16843008-l|l)&-2139062144)==-2139062144););if(e>>>0>h>>>0)break z;for(i=g-1|0;;){if(a=0,!e)break f;if(a=e+i|0,e=e-1|0,(E|0)==o[a|0])break}break l}L()}a=1}if(i=a,n[D+4>>2]=e,n[D>>2]=i,b=z+32|0,n[y+104>>2]!=1)break s;if(i=n[y+240>>2]+n[y+108>>2]|0,a=o[m+24|0]-1|0,i>>>0<a>>>0||(e=o[m+24|0],l=i-a|0,a=e+l|0,a>>>0>Z>>>0|e>>>0>a>>>0))break d;n[y+212>>2]=e,n[y+208>>2]=l+B;f:{if(e=o[m+24|0],e>>>0<5){if(n[y+272>>2]=e,n[y+268>>2]=F,e=y+268|0,!Nu(y+208|0,e))break d;if(n[y+244>>2]=l,i=e,e=l+o[m+24|0]|0,w=e+H|0,a=G-e|0,Yu(i,w,a),e=n[y+276>>2],n[y+228>>2]=e,!wa(1084332,m)||(qe(y+96|0,H,l),!n[y+100>>2]))break f;for(d=T(e,24),i=n[y+272>>2];;){if(d){if(bn(y+88|0,w,a,n[i+12>>2],n[i+16>>2]),e=n[y+88>>2],!e)break f;if(d=d-24|0,i=i+24|0,oa(e,n[y+92>>2]))continue;break f}break}n[y+236>>2]=33,n[y+228>>2]=46,n[y+232>>2]=63,d=0,e=b-48|0,b=e,n[e+36>>2]=0,n[e+28>>2]=w,n[e+24>>2]=a,n[e+20>>2]=w,i=y+228|0,n[e+16>>2]=n[i+8>>2],g=n[i+4>>2],n[e+8>>2]=n[i>>2],n[e+12>>2]=g,n[e+32>>2]=a+w,da(e,e+28|0),i=n[e+4>>2];l:{if((i|0)==1114112||(g=n[e>>2],p=n[e+28>>2],m=n[e+32>>2],n[e+44>>2]=i,!ka(e+8|0,3,e+44|0)))break l;d=(((a+g|0)-m|0)+p|0)==(a|0)}if(b=e+48|0,d)break f;ba(y+80|0,w,a),We(y+176|0,9,((a+l|0)-n[y+84>>2]|0)+1|0,G);break f}L()}r4(y+268|0)}if(I){for(a=y+228|0,Yu(a,I,K),i=n[y+228>>2],e=n[y+232>>2],d=n[y+236>>2],n[y+248>>2]=K,n[y+244>>2]=I,n[y+240>>2]=e+T(d,24),n[y+236>>2]=i,n[y+232>>2]=e,n[y+228>>2]=e,z=y+268|0,A=b-16|0,b=A,Z=n[a+8>>2],e=n[a>>2],g=b-32|0,b=g,n[g+28>>2]=n[a+12>>2],n[g+24>>2]=a+24,n[g+20>>2]=a+16,H=g+8|0,w=e,i=b-80|0,b=i,l=i+48|0,G=n[g+20>>2];;){s:{f:{if(d=n[a+4>>2],(d|0)!=n[a+12>>2]){n[a+4>>2]=d+24,p=n[d+20>>2],E=n[d+16>>2],n[i+32>>2]=E,n[i+36>>2]=p,m=n[d+12>>2],B=n[d+8>>2],n[i+24>>2]=B,n[i+28>>2]=m,h=n[d+4>>2],d=n[d>>2],n[i+16>>2]=d,n[i+20>>2]=h,n[l>>2]=d,n[l+4>>2]=h,n[l+16>>2]=E,n[l+20>>2]=p,n[l+8>>2]=B,n[l+12>>2]=m,n[i+44>>2]=w,n[i+40>>2]=e,d=n[G>>2],h=n[G+4>>2],E=n[i+64>>2],bn(i+8|0,d,h,n[i+60>>2],E),m=1,p=1,B=n[i+8>>2],B&&(p=oa(B,n[i+12>>2])^1);l:{if(o[i+68|0]!=1||(Yn(i,d,h,E),d=n[i>>2],!d))break l;m=uu(d,n[i+4>>2],32)^1}for(d=0,h=b-16|0,b=h,E=n[i+52>>2],B=n[i+56>>2],D=E+B|0,n[h+12>>2]=D,n[h+8>>2]=E;;){if(_=_0(h+8|0),(_|0)!=1114112){d=(_-48>>>0<10)+d|0;continue}break}b=h+16|0;l:{z:{if(d=d>>>0>2,!(p|d)){if(d=Ue(E,D),!(d>>>0<3|m))break z;d=d>>>0>2}if(d)break l;break f}if(n[i+76>>2]=B,n[i+72>>2]=E,G8(i+72|0,1084172,20))break f}n[w+8>>2]=n[l+8>>2],d=n[l+4>>2],n[w>>2]=n[l>>2],n[w+4>>2]=d,w=w+12|0;continue}n[H+4>>2]=w,n[H>>2]=e,b=i+80|0;break s}C(l);continue}break}for(i=n[g+12>>2],d=A+8|0,n[d>>2]=n[g+8>>2],n[d+4>>2]=i,b=g+32|0,l=n[A+12>>2],i=b-16|0,b=i,n[a+8>>2]=0,w=n[a+12>>2],d=n[a+4>>2],n[a>>2]=4,n[i+8>>2]=0,n[i+12>>2]=4,vu(i+8|0),n[a+12>>2]=4,n[a+4>>2]=4,t4(d,(w-d>>>0)/24|0),b=i+16|0,n[z+4>>2]=e,n[z>>2]=Z<<1,n[z+8>>2]=(l-e>>>0)/12,e=b-16|0,b=e,n[e+12>>2]=a,i=n[a+4>>2],t4(i,(n[a+12>>2]-i>>>0)/24|0),Nr(e+12|0),b=e+16|0,b=A+16|0,e=n[y+268>>2],i=n[y+272>>2],l=i+T(n[y+276>>2],12)|0,n[y+240>>2]=l,n[y+236>>2]=e,n[y+232>>2]=i,n[y+228>>2]=i,a=c+T(S,24)|0;;){s:{if((i|0)==(l|0)||(e=i+12|0,n[y+232>>2]=e,d=n[i>>2],(d|0)==-2147483648))break s;for(w=n[i+8>>2],n[y+212>>2]=n[i+4>>2],n[y+216>>2]=w,n[y+208>>2]=d,n[y+272>>2]=a,n[y+268>>2]=c,n[y+276>>2]=y+208,i=c,d=a;;){n[y+296>>2]=X,i=i-24|0;f:{for(;;){if(i=i+24|0,(d|0)==(i|0))break f;if(n[y+308>>2]=i,w=n[y+308>>2],g=n[w+4>>2],h=n[w+8>>2],w=n[n[y+296>>2]>>2],!!p4(g,h,n[w+4>>2],n[w+8>>2]))break}if(n[y+268>>2]=i+24,!i)break f;We(y+176|0,9,n[i+12>>2],n[i+16>>2]),i=n[y+268>>2],d=n[y+272>>2];continue}break}C(y+208|0),i=e;continue}break}for(i=b-16|0,b=i,e=y+228|0,n[i+12>>2]=e,a=n[e+12>>2],e=n[e+4>>2],d=(a-e>>>0)/12|0;;){if(d){d=d-1|0,C(e),e=e+12|0;continue}break}Tu(i+12|0),b=i+16|0}for(e=f2(12),n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=4,n[y+304>>2]=1,n[y+300>>2]=e,n[y+296>>2]=1,n[y+316>>2]=0,n[y+308>>2]=0,n[y+312>>2]=4,n[y+216>>2]=0,n[y+208>>2]=0,n[y+212>>2]=4,n[y+276>>2]=0,n[y+268>>2]=W,n[y+272>>2]=U+W;;){z2(y+72|0,y+268|0);s:{if(e=n[y+76>>2],(e|0)!=1114112){i=n[y+72>>2];f:{if(e>>>0>=128){l:{if(e>>>0>=2048){l=i+(e>>>0<65536?3:4)|0;break l}if(l=i+2|0,e>>>0<178)break s}if(rr(e))break f;break s}if(l=i+1|0,e-48>>>0>=10)break s}n[y+236>>2]=l,n[y+232>>2]=i,n[y+228>>2]=1,Nn(y+208|0,y+228|0);continue}for(e=n[y+208>>2],i=n[y+212>>2],d=T(n[y+216>>2],12),n[y+240>>2]=i+d,n[y+236>>2]=e,n[y+232>>2]=i,n[y+228>>2]=i;;){f:{if(!d)break f;e=i+12|0,n[y+232>>2]=e,a=n[i+8>>2],c=n[i+4>>2];l:{z:switch(n[i>>2]){default:k4(y+308|0,c,a);break l;case 2:break f;case 0:break z}pr(W,U,y+308|0,y+296|0),bn(y- -64|0,W,U,c,a);z:{if(i=n[y+64>>2],i&&(l=y+268|0,Ks(l,i,n[y+68>>2]),i=b-16|0,b=i,Xt(i+8|0,n[y+272>>2],n[y+276>>2]),w=R[i+8>>1],g=y+56|0,p=R[i+10>>1],q[g+2>>1]=p+1,q[g>>1]=w&(p|0)!=65535,b=i+16|0,i=R[y+56>>1],C(l),i))break z;n[y+276>>2]=0,n[y+268>>2]=0,n[y+272>>2]=4,Nn(y+296|0,y+268|0);break l}vr(n[y+300>>2],n[y+304>>2],c,a)}d=d-12|0,i=e;continue}break}for(e=b-16|0,b=e,n[e+12>>2]=y+228,Tu(e+12|0),b=e+16|0,e=y+308|0,pr(W,U,e,y+296|0),a=n[y+304>>2],i=n[y+300>>2],c=n[y+296>>2],x0(e),a=T(a,12)+i|0,n[y+280>>2]=a,n[y+276>>2]=c,n[y+272>>2]=i,n[y+268>>2]=i;;){f:{if((i|0)==(a|0)||(e=i+12|0,n[y+272>>2]=e,c=n[i>>2],(c|0)==-2147483648))break f;for(d=n[i+8>>2],i=n[i+4>>2],n[y+212>>2]=i,n[y+216>>2]=d,n[y+208>>2]=c;;){if(d>>>0>=8){g=y+48|0;l:{if((i|0)==-56){l=0,c=0;break l}l=n[i+60>>2],c=n[i>>2]}bn(g,W,U,c,l),w=n[y+48>>2];l:{if(!w)break l;At(y+228|0,w,n[y+52>>2],J);z:switch(n[y+228>>2]-1|0){case 4:H2(P),w4(y+176|0,12,2,c,l);break l;case 0:Qt(P),X2(P);break l;case 1:break z;default:break l}M4(P)}i=i+8|0,d=d-1|0;continue}break}i=n[y+216>>2],i>>>0>=5&&(jr(y+40|0,n[y+212>>2],i),w4(y+176|0,12,1,n[y+40>>2],n[y+44>>2])),x0(y+208|0),i=e;continue}break}for(i=b-16|0,b=i,e=y+268|0,n[i+12>>2]=e,a=n[e+12>>2],e=n[e+4>>2],d=(a-e>>>0)/12|0;;){if(d){d=d-1|0,x0(e),e=e+12|0;continue}break}if(Tu(i+12|0),b=i+16|0,c=n[y+180>>2],w=n[y+176>>2],d=n[y+184>>2],d>>>0>=2){g=b-16|0,b=g,a=(d>>>1|0)+d|0;f:for(;;){if(a){a=a-1|0;l:{if(a>>>0<d>>>0){e=T(a,12)+c|0,i=n[e+8>>2],l=n[c>>2],p=n[c+4>>2],m=n[e+4>>2],n[c>>2]=n[e>>2],n[c+4>>2]=m,m=n[c+8>>2],n[c+8>>2]=i,n[e+8>>2]=m,n[e>>2]=l,n[e+4>>2]=p,e=0;break l}e=a-d|0}for(l=a>>>0>d>>>0?d:a;;){if(p=e<<1,i=p|1,l>>>0<=i>>>0||(p=p+2|0,p>>>0<l>>>0&&(i=Ga(T(i,12)+c|0,T(p,12)+c|0)+i|0),e=T(e,12)+c|0,p=T(i,12)+c|0,!Ga(e,p)))continue f;a2(e,p,3),e=i}}break}b=g+16|0}for(n[y+216>>2]=0,n[y+208>>2]=0,n[y+212>>2]=4,n[y+236>>2]=w,n[y+228>>2]=c,a=T(d,12)+c|0,n[y+240>>2]=a;;){f:{if((a|0)!=(c|0)){if(e=c+12|0,p=o[c|0],(p|0)!=3)break f}else e=a;if(n[y+232>>2]=e,Ca(y+228|0),i=n[y+212>>2],d=n[y+216>>2],d>>>0>=2){c=i,w=b-16|0,b=w,a=(d>>>1|0)+d|0;l:for(;;){if(a){a=a-1|0;z:{if(a>>>0<d>>>0){e=T(a,12)+c|0,i=n[e+8>>2],l=n[c>>2],g=n[c+4>>2],p=n[e+4>>2],n[c>>2]=n[e>>2],n[c+4>>2]=p,p=n[c+8>>2],n[c+8>>2]=i,n[e+8>>2]=p,n[e>>2]=l,n[e+4>>2]=g,e=0;break z}e=a-d|0}for(l=a>>>0>d>>>0?d:a;;){if(g=e<<1,i=g|1,l>>>0<=i>>>0||(g=g+2|0,g>>>0<l>>>0&&(i=Ha(T(i,12)+c|0,T(g,12)+c|0)+i|0),e=T(e,12)+c|0,g=T(i,12)+c|0,!Ha(e,g)))continue l;a2(e,g,3),e=i}}break}b=w+16|0,d=n[y+216>>2],i=n[y+212>>2]}for(e=n[y+208>>2],n[y+244>>2]=k,n[y+240>>2]=T(d,12)+i,n[y+236>>2]=e,n[y+232>>2]=i,n[y+228>>2]=i,a=b-16|0,b=a,e=y+164|0,i=y+228|0,Pn(e,(n[i+12>>2]-n[i+4>>2]>>>0)/12|0),c=n[e+8>>2],d=n[e+4>>2],n[a+4>>2]=e+8,u0=a,i0=f0(d,c,32),n[u0+8>>2]=i0,n[a+12>>2]=j,e=b-32|0,b=e,c=n[i+12>>2],n[e+8>>2]=n[i+8>>2],n[e+12>>2]=c,c=n[i+4>>2],n[e>>2]=n[i>>2],n[e+4>>2]=c,c=a+4|0,d=n[c+4>>2],n[e+16>>2]=n[c>>2],n[e+20>>2]=d,n[e+24>>2]=n[c+8>>2],n[e+28>>2]=n[i+16>>2],i=0,k=e+16|0,w=n[k+4>>2],g=n[k+8>>2]+T(w,12)|0,l=n[k+12>>2],p=n[e+4>>2],m=n[e+12>>2];;){if(c=i+p|0,(m|0)==(c|0))Ca(e),n[n[k>>2]>>2]=w;else{n[e+4>>2]=c+12,d=c+4|0,h=n[d>>2],W=n[d+4>>2],z=o[c+1|0],U=o[l|0]|o[l+1|0]<<8,d=i+g|0,s[d+11|0]=o[c|0],s[d+10|0]=z,q[d+8>>1]=U,n[d>>2]=h,n[d+4>>2]=W,i=i+12|0,w=w+1|0;continue}break}b=e+32|0,b=a+16|0,r4(y+188|0),k=f;continue m}w=n[c+8>>2],g=n[c+4>>2],m=R[c+2>>1],i=T(n[y+216>>2],12),d=n[y+212>>2],l=d+8|0,c=o[c+1|0];f:{for(;;){if(i){if(!((c|0)!=o[d+1|0]|g>>>0>=n0[l>>2])&w>>>0>n0[l-4>>2])break f;d=d+12|0,i=i-12|0,l=l+12|0;continue}break}n[y+276>>2]=w,n[y+272>>2]=g,q[y+270>>1]=m,s[y+269|0]=c,s[y+268|0]=p,Nn(y+208|0,y+268|0)}c=e}}if(!((e&2097119)-65>>>0>=26&&(e>>>0<170||!ii(e)))){s:{if(e=n[y+216>>2],!e||(e=n[y+212>>2]+T(e,12)|0,a=e-12|0,!a|n[a>>2]==1)||(e=e-4|0,(i|0)!=n[e>>2]))break s;n[e>>2]=l;continue}n[y+236>>2]=l,n[y+232>>2]=i,n[y+228>>2]=0,Nn(y+208|0,y+228|0)}}}n[y+244>>2]=i}}break}if(g2(Y),b=Y+32|0,e=n[t+140>>2],i=n[t+144>>2],i){if(d=t+8|0,i){if(u=o[e+11|0],f=e+12|0,c=T(i,12)+e|0,(f|0)!=(c|0))for(a=f+11|0,f=(c-f>>>0)/12|0;u=u&255,c=o[a|0],u=u>>>0>c>>>0?u:c,a=a+12|0,f=f-1|0,!!f;);u=u&255}else u=0;Yi(d,u&255),v=n[t+12>>2],u=n[t+8>>2],y=-2147483645}else y=-2147483648;if(w=t+456|0,W=t+776|0,cr(w,W),n[t+1096>>2]=e,n[t+1100>>2]=e+T(i,12),n[t+1104>>2]=w,f=b-16|0,b=f,i=f+4|0,e=t+1096|0,Z0(i,(n[e+4>>2]-n[e>>2]>>>0)/12|0),l=0,c=b-16|0,b=c,D0(i,(n[e+4>>2]-n[e>>2]>>>0)/12|0),a=n[i+8>>2],d=n[i+4>>2],n[c+4>>2]=i+8,u0=c,i0=f0(d,a,32),n[u0+8>>2]=i0,n[c+12>>2]=j,i=b-16|0,b=i,a=c+4|0,z=n[a+4>>2],U=n[a>>2],g=n[e>>2],d=n[e+4>>2],(g|0)!=(d|0))for(Y=n[a+8>>2],A=(d-g>>>0)/12|0,p=n[e+8>>2];;){a=T(n[p+8>>2],12),d=T(l,12)+g|0,m=o[d+9|0],k=o[d+8|0],e=n[p+4>>2];m:{for(;;){if(!a){a=1,h=0;break m}U:{h=o[e|0];d:{if((k|0)!=27^(h|0)!=27)break d;if((k|0)==27|(h|0)==27)break U;if((k|0)!=(h|0))break d;if((m|0)==o[e+1|0])break U}e=e+12|0,a=a-12|0;continue}break}a=n[e+4>>2],h=n[e+8>>2]}m:{if((k|0)==27){m=0,k=1053587,O=4;break m}An(i+8|0,k),k=n[i+8>>2],O=n[i+12>>2]}if(e=p0(8,144),P=o[d+10|0],Yi(i,o[d+11|0]),N=n[i>>2],I=n[i+4>>2],E=Pi(a,h,n[d>>2]),a=Pi(a,h,n[d+4>>2]),n[e+124>>2]=3,n[e+128>>2]=-2147483646,n[e+120>>2]=1054339,n[e+112>>2]=E,n[e+116>>2]=0,n[e+100>>2]=5,n[e+104>>2]=-2147483646,n[e+96>>2]=1054334,n[e+88>>2]=m,n[e+92>>2]=0,n[e+76>>2]=5,n[e+80>>2]=-2147483646,n[e+72>>2]=1053691,n[e+68>>2]=O,n[e+64>>2]=k,n[e+60>>2]=-2147483648,n[e+52>>2]=5,n[e+56>>2]=-2147483645,n[e+48>>2]=1054329,n[e+40>>2]=N,n[e+44>>2]=I,n[e+36>>2]=-2147483648,n[e+28>>2]=5,n[e+32>>2]=-2147483645,n[e+24>>2]=1054324,n[e+16>>2]=P+1&31,n[e+20>>2]=0,n[e+4>>2]=4,n[e+8>>2]=-2147483646,n[e>>2]=1054320,n[e+136>>2]=a,n[e+140>>2]=0,a=(z<<4)+Y|0,n[a+8>>2]=6,n[a+4>>2]=e,n[a>>2]=6,z=z+1|0,l=l+1|0,(A|0)==(l|0))break}n[U>>2]=z,b=i+16|0,b=c+16|0,e=t+272|4,n[e+8>>2]=n[f+12>>2],i=n[f+8>>2],n[e>>2]=n[f+4>>2],n[e+4>>2]=i,b=f+16|0,n[t+272>>2]=-2147483643,e=p0(8,48),n[e+4>>2]=4,n[e>>2]=1054342,n[e+44>>2]=v,n[e+40>>2]=u,n[e+36>>2]=-2147483648,n[e+32>>2]=y,n[e+28>>2]=5,n[e+24>>2]=1054346,n[r+12>>2]=2,n[r+8>>2]=e,n[r>>2]=-2147483648,n[r+4>>2]=2,r=n[t+276>>2],n[e+8>>2]=n[t+272>>2],n[e+12>>2]=r,r=n[t+284>>2],n[e+16>>2]=n[t+280>>2],n[e+20>>2]=r,g2(w),g2(t+136|0),W0(W);break n}if(Gi(t+1096|0,a,1054476,5),u=o[t+1100|0],f=n[t+1096>>2],(f|0)!=-2147483648){e=o[t+1112|0]|o[t+1113|0]<<8|(o[t+1114|0]<<16|o[t+1115|0]<<24),i=o[t+1108|0]|o[t+1109|0]<<8|(o[t+1110|0]<<16|o[t+1111|0]<<24),s[r+12|0]=i,s[r+13|0]=i>>>8,s[r+14|0]=i>>>16,s[r+15|0]=i>>>24,s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,e=o[t+1105|0]|o[t+1106|0]<<8|(o[t+1107|0]<<16|o[t+1108|0]<<24),i=o[t+1101|0]|o[t+1102|0]<<8|(o[t+1103|0]<<16|o[t+1104|0]<<24),s[r+5|0]=i,s[r+6|0]=i>>>8,s[r+7|0]=i>>>16,s[r+8|0]=i>>>24,s[r+9|0]=e,s[r+10|0]=e>>>8,s[r+11|0]=e>>>16,s[r+12|0]=e>>>24,s[r+4|0]=u,n[r>>2]=f;break n}if(Mn(t+1096|0,a),e=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=e,e=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=e,n[t+472>>2]=n[t+1116>>2],e=n[t+1096>>2],(e|0)==-2147483648){n[r+16>>2]=n[t+472>>2],u=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=u,u=n[t+460>>2],n[r>>2]=n[t+456>>2],n[r+4>>2]=u;break n}i=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=i,i=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=i,i=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=i,i=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=i,i=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=i,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=e,e=b-352|0,b=e,f=t+776|0,c=sr(f),zn(e+320|0,f),yn(e+16|0),i=n[e+20>>2],a=n[e+16>>2],X0(e+8|0),k=n[e+12>>2],l=n[e+8>>2],u&&(o0(e+224|0,96),v=1),w=(u|0)!=0|-256,q[e+214>>1]=w,s[e+216|0]=w>>>16,n[e+160>>2]=0,n[e+164>>2]=0,s[e+218|0]=u,n[e+168>>2]=0,n[e+172>>2]=0,q[e+212>>1]=65535,n[e+180>>2]=0,n[e+184>>2]=0,n[e+176>>2]=-1,n[e+188>>2]=0,n[e+192>>2]=0,n[e+196>>2]=0,n[e+200>>2]=0,n[e+204>>2]=0,n[e+208>>2]=0,u=n[e+324>>2],n[e+24>>2]=n[e+320>>2],n[e+28>>2]=u,n[e+32>>2]=n[e+328>>2],s[e+217|0]=0,q[e+60>>1]=v,n[e+56>>2]=0,n[e+52>>2]=k,n[e+48>>2]=l,n[e+44>>2]=0,n[e+40>>2]=i,n[e+36>>2]=a,M(e+62|0,e+224|0,96),q[e+158>>1]=65535,u=n[f+20>>2],g=-1;c:{if(u>>>0<24||(g=0,u>>>0<256))break c;g=u>>>0<65536?1:3}if(k=b-16|0,b=k,i=n[f+16>>2],a=i+(u<<4)|0,(i|0)!=(a|0))for(u=i+8|0,z=a-i>>>4|0;;){a=k+4|0,l=b-16|0,b=l,n[l+12>>2]=u+4,i=b-48|0,b=i,n[i+8>>2]=l+12,n[i+12>>2]=0,n[i+16>>2]=0,p=i+8|0,m=Ya(p,i+12|0);c:{if(!n[i+12>>2]){if(w=i+24|0,N0(w,n[i+16>>2]),n[i+36>>2]=1,n[i+40>>2]=w,!(Ya(p,i+36|0)&m)){L0(a),C(w);break c}n[a+8>>2]=n[i+32>>2],w=n[i+28>>2],n[a>>2]=n[i+24>>2],n[a+4>>2]=w;break c}L0(a)}b=i+48|0,b=l+16|0,l=n[k+12>>2],C(a),a=o[u+5|0],i=n[u>>2],h=1;c:{if(i>>>0<24||(h=2,i>>>0<256))break c;h=i>>>0<65536?3:5}if(d=(h+((i+(d+l|0)|0)+(a>>>0<24?1:2)|0)|0)+1|0,u=u+16|0,z=z-1|0,!z)break}i=t+272|0,b=k+16|0,nt(e+224|0,e+24|0),u=1,k=n[e+232>>2],a=n[f+32>>2],l=1;c:{if(a>>>0<24||(l=2,a>>>0<256))break c;l=a>>>0<65536?3:5}w=e+224|0,C(w),X0(e),p=n[e>>2],m=n[e+4>>2],n[e+344>>2]=0,n[e+348>>2]=0,n[e+336>>2]=0,n[e+340>>2]=0,n[e+328>>2]=0,n[e+332>>2]=0,n[e+320>>2]=0,n[e+324>>2]=0,h=e+236|0,y=e+320|0,ut(h,y),o0(e+248|0,64),n[e+232>>2]=0,n[e+224>>2]=p,n[e+228>>2]=m,et(y,w),a=(a+(k+(d+g|0)|0)|0)+l|0;c:{if(a>>>0<24||(u=2,a>>>0<256))break c;u=a>>>0<65536?3:5}k=e+48|0,d=e+36|0,l=n[e+328>>2],C(e+320|0);c:{if(n[e+224>>2]!=-2147483648){C(e+224|0),C(h);break c}C(e+228|0),q5(e+240|0)}C(e+24|0),ds(d),X2(d),C(k),n[i>>2]=c,u=(a+l|0)+u|0,a=u-54401|0,u=u-1|0,a=u>>>0>=a>>>0?a:0,d=c-53800|0,c=c>>>0>=d>>>0?d:0,n[i+8>>2]=a>>>0>c>>>0?a:c,a=i,i=(u>>>0)/13600|0,u=((u|0)!=(T(i,13600)|0))+i|0,n[a+4>>2]=u?u>>>0>=4?4:u:1,b=e+352|0,W0(f),u=p0(8,72),n[u+52>>2]=4,n[u+56>>2]=-2147483646,n[u+48>>2]=1054316,n[u+28>>2]=5,n[u+32>>2]=-2147483646,n[u+24>>2]=1054486,n[u+4>>2]=5,n[u+8>>2]=-2147483646,n[u>>2]=1054481,n[r+12>>2]=3,n[r+8>>2]=u,n[r>>2]=-2147483648,n[r+4>>2]=3,n[u+64>>2]=n[t+280>>2],n[u+68>>2]=0,n[u+40>>2]=n[t+276>>2],n[u+44>>2]=0,n[u+16>>2]=n[t+272>>2],n[u+20>>2]=0;break n}if(Mn(t+1096|0,a),u=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=u,u=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=u,n[t+472>>2]=n[t+1116>>2],u=n[t+1096>>2],(u|0)==-2147483648){n[r+16>>2]=n[t+472>>2],u=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=u,u=n[t+460>>2],n[r>>2]=n[t+456>>2],n[r+4>>2]=u;break n}if(e=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=e,e=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=e,e=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=e,e=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=e,e=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=e,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=u,e=t+776|0,K6(t+1096|0,e,1),i=n[t+1096>>2],(i|0)!=-2147483648){a=n[t+1112>>2],u=r+4|0,n[u+8>>2]=n[t+1108>>2],n[u+12>>2]=a,a=n[t+1104>>2],n[u>>2]=n[t+1100>>2],n[u+4>>2]=a,n[r>>2]=i,W0(e);break n}n[r+8>>2]=8,n[r+12>>2]=0,n[r>>2]=-2147483648,n[r+4>>2]=0,W0(t+776|0);break n}if(I2(t+1096|0,u),i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=u,n[r+4>>2]=i,n[r>>2]=e;break n}if(Mn(t+1096|0,a),e=n[t+1104>>2],n[t+456>>2]=n[t+1100>>2],n[t+460>>2]=e,e=n[t+1112>>2],n[t+464>>2]=n[t+1108>>2],n[t+468>>2]=e,n[t+472>>2]=n[t+1116>>2],e=n[t+1096>>2],(e|0)==-2147483648){n[r+16>>2]=n[t+472>>2],u=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=u,u=n[t+460>>2],n[r>>2]=n[t+456>>2],n[r+4>>2]=u;break n}if(f=n[t+1140>>2],n[t+816>>2]=n[t+1136>>2],n[t+820>>2]=f,f=n[t+1132>>2],n[t+808>>2]=n[t+1128>>2],n[t+812>>2]=f,f=n[t+1124>>2],n[t+800>>2]=n[t+1120>>2],n[t+804>>2]=f,f=n[t+460>>2],n[t+780>>2]=n[t+456>>2],n[t+784>>2]=f,f=n[t+468>>2],n[t+788>>2]=n[t+464>>2],n[t+792>>2]=f,n[t+796>>2]=n[t+472>>2],n[t+776>>2]=e,S6(t+1096|0,u,a),e=n[t+1100>>2],u=n[t+1096>>2],(u|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],i=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=i,n[r+4>>2]=e,n[r>>2]=u,W0(t+776|0);break n}p=t+1096|0,g=t+776|0,M(p,g,48),w=b-128|0,b=w,a=e,n[w+32>>2]=e,Me(w+24|0,p,1),u=n[w+24>>2],m=u?n[w+28>>2]:7,n[w+40>>2]=m,h=u||1068514,n[w+36>>2]=h;p:{j:{c:{if(!s8(i,h,m)){m:{if(G8(w+36|0,1068996,4))break m;for(ef(w+8|0,i),u=n[w+8>>2],a=u,l=u+T(n[w+12>>2],60)|0,u=b-80|0,b=u,Ks(u+44|0,h,m),c=n[u+52>>2],f=n[u+48>>2],N0(u+56|0,0),n[u+40>>2]=0,n[u+36>>2]=f+c,n[u+32>>2]=f,n[u+28>>2]=c,n[u+24>>2]=f,n[u+16>>2]=32,n[u+20>>2]=95;;){U:{ta(u+68|0,u+16|0);d:switch(n[u+68>>2]-1|0){case 1:break U;case 0:continue;default:break d}k=n[u+72>>2]-d|0,y=f+d|0,d=n[u+76>>2],v=u+56|0,P0(v,y,k),P0(v,1068408,1);continue}break}k=u+56|0,P0(k,f+d|0,c-d|0),n[u+8>>2]=n[u+64>>2],c=n[u+60>>2],n[u>>2]=n[u+56>>2],n[u+4>>2]=c,d=u+44|0,C(d),n[u+12>>2]=u,n[u+60>>2]=l,n[u+64>>2]=u;U:{d:{s:{if((a|0)==(l|0)||(n[u+56>>2]=a+60,Pa(u+68|0,u- -64|0,n[a+4>>2],n[a+8>>2]),f=n[u+72>>2],!f))break s;if(n[u+24>>2]=n[u+76>>2],n[u+20>>2]=f,n[u+16>>2]=n[u+68>>2],y=n[k>>2],v=n[k+4>>2],a=u+16|0,c=b-32|0,b=c,n[c+4>>2]=n[k+8>>2],(y|0)!=(v|0))for(l=y+8|0,k=(v-y>>>0)/60|0,y=c+20|0;Pa(y,c+4|0,n[l-4>>2],n[l>>2]),n[c+16>>2]=n[a+8>>2],v=n[a+4>>2],W=n[a>>2],n[c+8>>2]=W,n[c+12>>2]=v,v=n0[c+20>>2]<W>>>0?y:c+8|0,W=n[v+4>>2],n[a>>2]=n[v>>2],n[a+4>>2]=W,n[a+8>>2]=n[v+8>>2],l=l+60|0,k=k-1|0,!!k;);if(n[d+8>>2]=n[a+8>>2],k=n[a+4>>2],n[d>>2]=n[a>>2],n[d+4>>2]=k,b=c+32|0,a=n[u+48>>2],a)break d}a=0;break U}f=n[u+52>>2],n[u+20>>2]=f,n[u+16>>2]=a,c=Ue(a,a+f|0)>>>2|0,a=Oa(u+12|0,u+16|0)>>>0<=(c?c>>>0>=3?3:c:1)>>>0?a:0}if(C(u),n[w+4>>2]=f,n[w>>2]=a,b=u+80|0,u=n[w>>2],!u)break m;a=n[w+4>>2],n[g+4>>2]=u,q[g>>1]=0,n[g+8>>2]=a;break p}n[w+44>>2]=i,n[w+48>>2]=w+32;m:switch((xr(p)&255)-1|0){default:Qa(g,w+44|0,3);break p;case 0:break j;case 1:break m}a=n[w+32>>2];break c}n[w+44>>2]=i,n[w+48>>2]=w+32;m:switch((xr(p)&255)-1|0){case 0:break j;case 1:break c;default:break m}Me(w+16|0,p,3),u=n[w+20>>2],n[w+88>>2]=n[w+16>>2],n[w+92>>2]=u,f=zr(w+88|0),n[w+96>>2]=a,m4(w+100|0,i,h,m),d=n[w+108>>2];m:{if(!d){n[g+4>>2]=0,q[g>>1]=1;break m}u=n[w+104>>2];U:{d:{s:{if(!f){for(f=d<<2;;){if((f|0)==(c|0))break s;if(d=u+c|0,c=c+4|0,!!Re(i,n[d>>2],a))break}s[g+4|0]=1,q[g>>1]=5,q[g+2>>1]=R[n[(u+c|0)-4>>2]+56>>1];break m}for(f=n[u>>2],n[w+64>>2]=i,n[w+60>>2]=i,c=n[f+36>>2],n[w+52>>2]=c,a=n[f+40>>2]<<1,n[w+56>>2]=a+c,n[w+68>>2]=w+96,k=w- -64|0,l=w+60|0;;){if(a){if(d=Ja(l,c),d?(n[w+112>>2]=d,m=$a(k,w+112|0),W=m&&o[d+58|0]?d:0):W=0,c=c+2|0,a=a-2|0,!W)continue;break U}break}for(n[w+120>>2]=i,c=n[f+36>>2],n[w+112>>2]=c,a=n[f+40>>2]<<1,n[w+116>>2]=a+c,n[w+56>>2]=i,f=w+120|0,n[w+52>>2]=f,n[w+60>>2]=w+96,d=w+56|0;;){if(!a)break d;if(W=Ja(f,c),W&&(n[w+124>>2]=W,$a(d,w+124|0)))break U;c=c+2|0,a=a-2|0}}n[g+4>>2]=0,q[g>>1]=3,q[g+2>>1]=R[n[u>>2]+56>>1];break m}n[g+4>>2]=0,q[g>>1]=3,q[g+2>>1]=R[n[u>>2]+56>>1];break m}s[g+4|0]=2,q[g>>1]=5,q[g+2>>1]=R[W+56>>1]}j2(w+100|0);break p}for(n[w+124>>2]=a,m4(w+100|0,i,h,m),a=n[w+108>>2],u=n[w+104>>2],n[w+80>>2]=0,n[w+72>>2]=0,n[w+64>>2]=u,n[w+60>>2]=i,n[w+52>>2]=u,u=u+(a<<2)|0,n[w+68>>2]=u,n[w+56>>2]=u,n[w+88>>2]=i,d=w+124|0,n[w+92>>2]=d,k=w+88|0,f=b-16|0,b=f,c=w+52|0,a=n[c>>2],m=n[c+4>>2];;){c:{if((a|0)==(m|0)){l=0;break c}if(u=a+4|0,n[c>>2]=u,l=n[a>>2],n[f+12>>2]=l,a=u,!Sa(k,f+12|0))continue}break}b=f+16|0,c=l;c:{if(c||(n[w+52>>2]=0,c=0,!n[w+60>>2])||(f=w+72|0,n[w+116>>2]=i,n[w+112>>2]=w+60,n[w+120>>2]=d,n[w+72>>2]&&(c=o4(w+112|0,f),c)))break c;if(n[w+72>>2]=0,n[w+64>>2]){d=w+112|0,c=w- -64|0,a=n[c>>2],k=n[c+4>>2];m:for(;;){if(u=0,(a|0)==(k|0))break m;if(u=a+4|0,n[c>>2]=u,a=n[a>>2],l=n[a+36>>2],n[f>>2]=l,n[f+4>>2]=l+(n[a+40>>2]<<1),a=u,u=o4(d,f),!!u)break}if(c=u,c)break c}if(n[w+72>>2]=0,n[w+80>>2]&&(c=o4(w+112|0,w+80|0),c))break c;c=0}j2(w+100|0);c:{if(c||(c=s4(i,1,n[w+32>>2]),c))break c;n[g+4>>2]=0,q[g>>1]=2;break p}u=R[c+56>>1],s[g+4|0]=0,q[g+2>>1]=u,q[g>>1]=5;break p}Qa(g,w+44|0,0)}if(b=w+128|0,h=R[t+778>>1],y=o[t+780|0],a=R[t+776>>1],(a|0)!=5){u=o[t+784|0]|o[t+785|0]<<8|(o[t+786|0]<<16|o[t+787|0]<<24),s[t+144|0]=u,s[t+145|0]=u>>>8,s[t+146|0]=u>>>16,s[t+147|0]=u>>>24,u=o[t+781|0]|o[t+782|0]<<8|(o[t+783|0]<<16|o[t+784|0]<<24),s[t+141|0]=u,s[t+142|0]=u>>>8,s[t+143|0]=u>>>16,s[t+144|0]=u>>>24,s[t+140|0]=y,q[t+138>>1]=h,q[t+136>>1]=a,u=b-48|0,b=u;p:{j:{c:{m:{U:{d:switch(e=t+136|0,R[e>>1]-1|0){case 1:break m;case 2:break c;case 3:break j;case 0:break U;default:break d}i=n[e+8>>2],e=n[e+4>>2],n[u+44>>2]=11,n[u+40>>2]=1067302,n[u+36>>2]=0,n[u+28>>2]=0,n[u+32>>2]=8,a=u+8|0,x2(a,e,i),tn(r,u+28|0,1067313,10,a);break p}n[r+16>>2]=13,n[r+12>>2]=1067323,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break p}n[r+16>>2]=18,n[r+12>>2]=1067336,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break p}e=R[e+2>>1],n[u+44>>2]=13,n[u+40>>2]=1067354,n[u+36>>2]=0,n[u+28>>2]=0,n[u+32>>2]=8,N6(r,u+28|0,e);break p}e=R[e+2>>1],n[u+44>>2]=13,n[u+40>>2]=1067367,n[u+36>>2]=0,n[u+28>>2]=0,n[u+32>>2]=8,N6(r,u+28|0,e)}b=u+48|0,W0(p);break n}if(u=0,f=0,w=b-48|0,b=w,d=e,n[w+20>>2]=e,W=t+1096|0,a=W,Me(w+8|0,a,1),c=i,e=n[w+8>>2],m4(w+24|0,i,e||1,e?n[w+12>>2]:0),Me(w,a,3),e=n[w+4>>2],n[w+36>>2]=n[w>>2],n[w+40>>2]=e,l=w+36|0,i=zr(l),n[w+44>>2]=0,n[w+36>>2]=0,n[w+40>>2]=4,v=n[w+32>>2],e=n[w+28>>2],!i){if(k=b-16|0,b=k,g=e+(v<<2)|0,a=e,i=g-e>>>2|0,E2(l,i),p=n[l+8>>2],m=n[l+4>>2],n[k+4>>2]=l+8,u0=k,i0=f0(m,p,32),n[u0+8>>2]=i0,n[k+12>>2]=j,l=k+4|0,m=n[l+4>>2],z=n[l>>2],(e|0)!=(g|0))for(p=n[l+8>>2]+(m<<3)|0,m=i+m|0;s[p+4|0]=1,n[p>>2]=n[a>>2],a=a+4|0,p=p+8|0,i=i-1|0,!!i;);n[z>>2]=m,b=k+16|0}for(g=t+456|0,l=v<<2,v=e+l|0,k=e;;){p:{j:{c:{m:{if(!((u|0)!=(f|0)&&u)){if(!k|(k|0)==(v|0))break m;i=n[k>>2],u=n[i+36>>2],f=u+(n[i+40>>2]<<1)|0,k=k+4|0;continue}if(a=R[u>>1],i=u+2|0,u=i,p=He(c,a),!p)continue;for(u=n[w+44>>2]<<3,m=R[p+56>>1],a=n[w+40>>2];;){if(!u){for(u=l,a=e;;){if(!u)break c;if(u=u-4|0,z=n[a>>2],a=a+4|0,R[z+56>>1]==(m|0))break}break j}if(u=u-8|0,z=n[a>>2],a=a+8|0,R[z+56>>1]==(m|0))break}break j}e=s4(c,2,d);m:{if(!e)break m;for(u=n[w+44>>2]<<3,a=n[w+40>>2],i=R[e+56>>1];;){if(u){if(u=u-8|0,f=n[a>>2],a=a+8|0,(i|0)!=R[f+56>>1])continue;break m}break}Au(w+36|0,e,3)}a=b-16|0,b=a,n[a+12>>2]=w+20,n[a+8>>2]=c,f=b-16|0,b=f,n[f+12>>2]=a+8;m:{if(c=w+36|0,d=n[c+8>>2],!d)break m;for(k=n[c+4>>2],i=k-8|0,u=0;;){U:{if(i=i+8|0,!ma(f+12|0,i)){e=u;break U}if(u=u+1|0,(d|0)!=(u|0))continue;break m}break}for(;;){for(i=(u<<3)+k|0;;){if(u=u+1|0,d>>>0<=u>>>0){n[c+8>>2]=e;break m}if(i=i+8|0,!!ma(f+12|0,i))break}l=n[i+4>>2],p=(e<<3)+k|0,n[p>>2]=n[i>>2],n[p+4>>2]=l,e=e+1|0}}b=f+16|0,b=a+16|0,n[g+8>>2]=n[w+44>>2],u=n[w+40>>2],n[g>>2]=n[w+36>>2],n[g+4>>2]=u,j2(w+24|0),b=w+48|0;break p}Au(w+36|0,p,2)}u=i;continue}break}for(n[t+784>>2]=n[t+456>>2],u=n[t+460>>2],n[t+780>>2]=u,n[t+776>>2]=u,n[t+788>>2]=u+(n[t+464>>2]<<3),a=b-16|0,b=a,u=a+4|0,e=t+776|0,Z0(u,n[e+12>>2]-n[e+4>>2]>>>3|0),f=b-16|0,b=f,D0(u,n[e+12>>2]-n[e+4>>2]>>>3|0),i=n[u+8>>2],c=n[u+4>>2],n[f+4>>2]=u+8,u0=f,i0=f0(c,i,32),n[u0+8>>2]=i0,n[f+12>>2]=j,i=b-16|0,b=i,l=f+4|0,k=n[l+4>>2],d=n[l+8>>2]+(k<<4)|0,c=n[e+4>>2],w=n[e+12>>2];;){if((c|0)==(w|0))u=n[e+8>>2],n[i+12>>2]=n[e>>2],n[i+8>>2]=u,x0(i+8|0),n[n[l>>2]>>2]=k,b=i+16|0;else{g=o[c+4|0],p=n[c>>2],u=p0(8,48),p=R[p+56>>1],Ni(i,g),g=n[i>>2],n[u+44>>2]=n[i+4>>2],n[u+40>>2]=g,n[u+36>>2]=-2147483648,n[u+32>>2]=-2147483645,n[u+28>>2]=6,n[u+24>>2]=1053492,n[u+16>>2]=p,n[u+20>>2]=0,n[u+8>>2]=-2147483646,n[u+4>>2]=4,n[u>>2]=1053488,n[d+8>>2]=2,n[d+4>>2]=u,n[d>>2]=2,c=c+8|0,d=d+16|0,k=k+1|0;continue}break}b=f+16|0,u=t+272|4,n[u+8>>2]=n[a+12>>2],e=n[a+8>>2],n[u>>2]=n[a+4>>2],n[u+4>>2]=e,b=a+16|0,n[t+272>>2]=-2147483643,u=p0(8,72),Ni(t+16|0,y),e=n[t+16>>2],i=n[t+20>>2],n[u+52>>2]=7,n[u+48>>2]=1054383,n[u+44>>2]=i,n[u+40>>2]=e,n[u+36>>2]=-2147483648,n[u+32>>2]=-2147483645,n[u+28>>2]=6,n[u+24>>2]=1053492,n[u+16>>2]=h,n[u+20>>2]=0,n[u+8>>2]=-2147483646,n[u+4>>2]=4,n[u>>2]=1053488,e=n[t+276>>2],n[u+56>>2]=n[t+272>>2],n[u+60>>2]=e,e=n[t+284>>2],n[u+64>>2]=n[t+280>>2],n[u+68>>2]=e,n[r+12>>2]=3,n[r+8>>2]=u,n[r+4>>2]=3,n[r>>2]=-2147483648,W0(W);break n}if(ln(t+1096|0,a),e=t+1100|0,n[t+1096>>2]==1){a=n[e+16>>2],n[t+792>>2]=a,u=n[e+12>>2],f=n[e+8>>2],n[t+784>>2]=f,n[t+788>>2]=u,i=n[e+4>>2],e=n[e>>2],n[t+776>>2]=e,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=f,n[r+12>>2]=u,n[r>>2]=e,n[r+4>>2]=i;break n}if(i=t+776|0,M(i,e,320),c=t+456|0,M(c,i,320),i=b-16|0,b=i,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=0,on(c,i,12),e=t+272|0,a=n[i+8>>2],s[e+8|0]=a,s[e+9|0]=a>>>8,s[e+10|0]=a>>>16,s[e+11|0]=a>>>24,a=n[i+4>>2],f=n[i>>2],s[e|0]=f,s[e+1|0]=f>>>8,s[e+2|0]=f>>>16,s[e+3|0]=f>>>24,s[e+4|0]=a,s[e+5|0]=a>>>8,s[e+6|0]=a>>>16,s[e+7|0]=a>>>24,b=i+16|0,i2(c),Zi(t+1096|0,u,e),i=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=i,n[t+784>>2]=n[t+1108>>2],i=n[t+1096>>2],(i|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+784>>2],a=n[t+780>>2],n[r+4>>2]=n[t+776>>2],n[r+8>>2]=a,n[r+16>>2]=u,n[r>>2]=i,H2(e);break n}n[r+12>>2]=n[t+784>>2],e=n[t+780>>2],n[r+4>>2]=n[t+776>>2],n[r+8>>2]=e,n[t+1104>>2]=o[t+280|0]|o[t+281|0]<<8|(o[t+282|0]<<16|o[t+283|0]<<24),e=o[t+276|0]|o[t+277|0]<<8|(o[t+278|0]<<16|o[t+279|0]<<24),n[t+1096>>2]=o[t+272|0]|o[t+273|0]<<8|(o[t+274|0]<<16|o[t+275|0]<<24),n[t+1100>>2]=e,w2(u+557|0),s[u+557|0]=1,e=n[t+1100>>2],i=n[t+1096>>2],s[u+558|0]=i,s[u+559|0]=i>>>8,s[u+560|0]=i>>>16,s[u+561|0]=i>>>24,s[u+562|0]=e,s[u+563|0]=e>>>8,s[u+564|0]=e>>>16,s[u+565|0]=e>>>24,e=n[t+1104>>2],s[u+566|0]=e,s[u+567|0]=e>>>8,s[u+568|0]=e>>>16,s[u+569|0]=e>>>24,n[r>>2]=-2147483648;break n}if(Bi(t+1096|0,u,a),e=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=u,n[r+4>>2]=e,n[r>>2]=i;break n}if(i=o[e|0],s[e|0]=0,n[t+1112>>2]=n[263558],f=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=f,f=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=f,!(i&1)){n[r+16>>2]=7,n[r>>2]=0,n[r+12>>2]=n[263557],u=n[263556],n[r+4>>2]=n[263555],n[r+8>>2]=u;break n}if(n[t+784>>2]=o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24),i=o[e+5|0]|o[e+6|0]<<8|(o[e+7|0]<<16|o[e+8|0]<<24),n[t+776>>2]=o[e+1|0]|o[e+2|0]<<8|(o[e+3|0]<<16|o[e+4|0]<<24),n[t+780>>2]=i,c=t+1096|0,h2(c),e=n[t+780>>2],i=n[t+776>>2],n[t+272>>2]=i,n[t+276>>2]=e,f=n[t+784>>2],n[t+280>>2]=f,s[t+465|0]=f,s[t+466|0]=f>>>8,s[t+467|0]=f>>>16,s[t+468|0]=f>>>24,s[t+457|0]=i,s[t+458|0]=i>>>8,s[t+459|0]=i>>>16,s[t+460|0]=i>>>24,s[t+461|0]=e,s[t+462|0]=e>>>8,s[t+463|0]=e>>>16,s[t+464|0]=e>>>24,e=t+776|0,Zi(e,u,t+272|0),s[t+456|0]=1,Bi(c,u,a),u=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],a=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=a,n[r+4>>2]=u,n[r>>2]=i,w2(t+456|0),h2(e+(n[t+776>>2]==-2147483648?4:0)|0);break n}w2(u),e=o[t+465|0]|o[t+466|0]<<8|(o[t+467|0]<<16|o[t+468|0]<<24),i=o[t+461|0]|o[t+462|0]<<8|(o[t+463|0]<<16|o[t+464|0]<<24),s[u+5|0]=i,s[u+6|0]=i>>>8,s[u+7|0]=i>>>16,s[u+8|0]=i>>>24,s[u+9|0]=e,s[u+10|0]=e>>>8,s[u+11|0]=e>>>16,s[u+12|0]=e>>>24,e=o[t+460|0]|o[t+461|0]<<8|(o[t+462|0]<<16|o[t+463|0]<<24),i=o[t+456|0]|o[t+457|0]<<8|(o[t+458|0]<<16|o[t+459|0]<<24),s[u|0]=i,s[u+1|0]=i>>>8,s[u+2|0]=i>>>16,s[u+3|0]=i>>>24,s[u+4|0]=e,s[u+5|0]=e>>>8,s[u+6|0]=e>>>16,s[u+7|0]=e>>>24,n[r+16>>2]=n[t+792>>2],u=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=u,u=n[t+780>>2],n[r>>2]=n[t+776>>2],n[r+4>>2]=u;break n}if(cn(t+1096|0,a,1054204,4),e=n[t+1104>>2],i=n[t+1100>>2],a=n[t+1096>>2],(a|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,n[r+8>>2]=e,n[r+4>>2]=i,n[r>>2]=a;break n}if(I2(t+1096|0,u),a=n[t+1100>>2],f=n[t+1096>>2],(f|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=u,n[r+4>>2]=a,n[r>>2]=f;break n}if(At(t+456|0,i,e,a+32|0),e=n[t+464>>2],n[t+272>>2]=n[t+460>>2],n[t+276>>2]=e,n[t+280>>2]=n[t+468>>2],e=n[t+456>>2],(e|0)!=5){n[t+776>>2]=e,u=n[t+276>>2],n[t+780>>2]=n[t+272>>2],n[t+784>>2]=u,n[t+788>>2]=n[t+280>>2],u=b-80|0,b=u;P:{A:{g:{p:{j:switch(e=t+776|0,n[e>>2]-1|0){case 1:break A;case 2:case 3:break g;case 0:break p;default:break j}e=n[e+4>>2],n[u+76>>2]=10,n[u+72>>2]=1067122,n[u+68>>2]=0,n[u+60>>2]=0,n[u+64>>2]=8,N2(r,u+60|0,1066790,5,e);break P}for(a=n[e+12>>2],i=n[e+8>>2],n[u+68>>2]=n[e+4>>2],n[u+64>>2]=i,n[u+60>>2]=i,n[u+72>>2]=i+(a<<4),d=b-16|0,b=d,e=d+4|0,a=u+60|0,Z0(e,n[a+12>>2]-n[a+4>>2]>>>4|0),k=b-16|0,b=k,D0(e,n[a+12>>2]-n[a+4>>2]>>>4|0),i=n[e+8>>2],f=n[e+4>>2],n[k+4>>2]=e+8,u0=k,i0=f0(f,i,32),n[u0+8>>2]=i0,n[k+12>>2]=j,e=b-32|0,b=e,z=k+4|0,m=n[z+4>>2],l=n[z+8>>2]+(m<<4)|0,v=e|4,f=n[a+4>>2],Y=n[a+12>>2];;){if((f|0)==(Y|0))i=n[a+8>>2],n[e+20>>2]=n[a>>2],n[e+16>>2]=i,X2(e+16|0),n[n[z>>2]>>2]=m,b=e+32|0;else{for(w=n[f+8>>2],c=n[f+4>>2],A=o[f+12|0],g=n[f>>2],i=p0(8,48),n[e+28>>2]=(w<<3)+c,n[e+24>>2]=g,n[e+20>>2]=c,n[e+16>>2]=c,g=b-16|0,b=g,w=g+4|0,c=e+16|0,Z0(w,n[c+12>>2]-n[c+4>>2]>>>3|0),h=b-16|0,b=h,D0(w,n[c+12>>2]-n[c+4>>2]>>>3|0),p=n[w+8>>2],y=n[w+4>>2],n[h+4>>2]=w+8,u0=h,i0=f0(y,p,32),n[u0+8>>2]=i0,n[h+12>>2]=j,y=b-16|0,b=y,U=h+4|0,W=n[U+4>>2],p=n[U+8>>2]+(W<<4)|0,w=n[c+4>>2],O=n[c+12>>2];;){if((w|0)==(O|0))w=n[c+8>>2],n[y+12>>2]=n[c>>2],n[y+8>>2]=w,x0(y+8|0),n[n[U>>2]>>2]=W,b=y+16|0;else{P=n[w+4>>2],N=p+8|0,n[N>>2]=n[w>>2],n[N+4>>2]=P,n[p>>2]=-2147483645,n[p+4>>2]=-2147483648,w=w+8|0,p=p+16|0,W=W+1|0;continue}break}b=h+16|0,n[v+8>>2]=n[g+12>>2],c=n[g+8>>2],n[v>>2]=n[g+4>>2],n[v+4>>2]=c,b=g+16|0,n[i+28>>2]=11,n[i+24>>2]=1053544,n[i+16>>2]=A,n[i+20>>2]=0,n[i+4>>2]=8,n[i+8>>2]=-2147483646,n[i>>2]=1053536,c=n[e+12>>2],n[i+40>>2]=n[e+8>>2],n[i+44>>2]=c,n[e>>2]=-2147483643,c=n[e+4>>2],n[i+32>>2]=n[e>>2],n[i+36>>2]=c,n[l+8>>2]=2,n[l+4>>2]=i,n[l>>2]=2,f=f+16|0,l=l+16|0,m=m+1|0;continue}break}b=k+16|0,i=u+8|0,e=i|4,n[e+8>>2]=n[d+12>>2],f=n[d+8>>2],n[e>>2]=n[d+4>>2],n[e+4>>2]=f,b=d+16|0,n[u+8>>2]=-2147483643,n[u+76>>2]=12,n[u+72>>2]=1067132,n[u+68>>2]=0,n[u+60>>2]=0,n[u+64>>2]=8,tn(r,a,1054035,7,i);break P}n[r+16>>2]=13,n[r+12>>2]=1067194,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break P}i=n[e+8>>2],n[u+24>>2]=n[e+4>>2],n[u+28>>2]=i,e=n[e+12>>2],n[u+32>>2]=e;A:{g:{if(e&&(e=n[u+28>>2],!o[e|0]))break g;n[r+16>>2]=18,n[r+12>>2]=1067176,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break A}n[u+76>>2]=21,n[u+72>>2]=1067144,n[u+68>>2]=0,n[u+60>>2]=0,n[u+64>>2]=8,i=u+40|0,e=o[e+1|0],O6(i,u+60|0,1067165,5,e),a=r,r=e+1|0,O6(a,i,1067170,6,r>>>0>=255?255:r)}M4(u+24|0)}b=u+80|0;break n}n[t+1104>>2]=n[t+280>>2],e=n[t+276>>2],n[t+1096>>2]=n[t+272>>2],n[t+1100>>2]=e,Ci(u),w2(u+544|0),s[u+544|0]=1,e=n[t+1100>>2],i=n[t+1096>>2],s[u+545|0]=i,s[u+546|0]=i>>>8,s[u+547|0]=i>>>16,s[u+548|0]=i>>>24,s[u+549|0]=e,s[u+550|0]=e>>>8,s[u+551|0]=e>>>16,s[u+552|0]=e>>>24,e=n[t+1104>>2],s[u+553|0]=e,s[u+554|0]=e>>>8,s[u+555|0]=e>>>16,s[u+556|0]=e>>>24,n[r+8>>2]=8,n[r+12>>2]=0,n[r>>2]=-2147483648,n[r+4>>2]=0;break n}if(cn(t+1096|0,a,1054236,5),e=n[t+1104>>2],i=n[t+1100>>2],a=n[t+1096>>2],(a|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,n[r+8>>2]=e,n[r+4>>2]=i,n[r>>2]=a;break n}if(q0(i,e,1054241,4))break q;if(!q0(i,e,1054245,3)){n[r+16>>2]=n[263371],u=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=u,u=n[263368],n[r>>2]=n[263367],n[r+4>>2]=u;break n}w2(u+557|0),s[u+557|0]=0;break e}if(I2(t+1096|0,u),g=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=u,n[r+4>>2]=g,n[r>>2]=e;break n}if(F6(t+1096|0,a),n[t+1096>>2]==1){u=n[t+1100>>2],e=n[t+1104>>2],i=n[t+1108>>2],a=n[t+1116>>2],n[r+12>>2]=n[t+1112>>2],n[r+16>>2]=a,n[r+4>>2]=e,n[r+8>>2]=i,n[r>>2]=u;break n}if(W=n[t+1104>>2],U=n[t+1108>>2],bu(t+272|0,a,1054481,5),i=n[t+280>>2],f=n[t+276>>2],e=n[t+272>>2],(e|0)!=-2147483648){u=n[t+288>>2],n[r+12>>2]=n[t+284>>2],n[r+16>>2]=u,n[r+8>>2]=i,n[r+4>>2]=f,n[r>>2]=e;break n}p=t+1096|0,c=b-192|0,b=c,e=c+88|0,m=b-16|0,b=m;b:{if(i>>>0<=3){n[e>>2]=-2147483648,s[e+4|0]=0;break b}if(i>>>0>=8){if(i>>>0<=71){n[e>>2]=-2147483648,s[e+4|0]=0;break b}R:{if(!(i&7)&&(a=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),d=O0(a&16711935,8)|O0(a,24)&16711935,(d|0)==(i-72>>>3|0)))break R;n[e>>2]=-2147483648,s[e+4|0]=0;break b}if(!(!(d&63)&&a)){n[e>>2]=-2147483648,s[e+4|0]=2;break b}if(z=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),a=b-32|0,b=a,i=f+72|0,w=i+(d<<3)|0,I8(a+8|0,w-i>>>3|0,8),n[a+28>>2]=0,d=n[a+12>>2],n[a+20>>2]=n[a+8>>2],n[a+24>>2]=d,l=b-16|0,b=l,d=w-i>>>3|0,k=a+20|0,h=n[k+8>>2],d>>>0>n[k>>2]-h>>>0&&V8(k,h,d,1,8),h=n[k+8>>2],y=n[k+4>>2],n[l+4>>2]=k+8,u0=l,i0=f0(y,h,32),n[u0+8>>2]=i0,n[l+12>>2]=j,h=l+4|0,k=n[h+4>>2],Y=n[h>>2],(i|0)!=(w|0))for(w=n[h+8>>2]+(k<<3)|0,k=d+k|0;h=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),y=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[w|0]=y,s[w+1|0]=y>>>8,s[w+2|0]=y>>>16,s[w+3|0]=y>>>24,s[w+4|0]=h,s[w+5|0]=h>>>8,s[w+6|0]=h>>>16,s[w+7|0]=h>>>24,i=i+8|0,w=w+8|0,d=d-1|0,!!d;);for(n[Y>>2]=k,b=l+16|0,d=m+4|0,i=d,n[i+8>>2]=n[a+28>>2],k=n[a+24>>2],n[i>>2]=n[a+20>>2],n[i+4>>2]=k,b=a+32|0,i=n[m+8>>2],a=b-32|0,b=a,l=n[m+12>>2]+1|0;l=l-1|0,l>>>0>=2&&(k=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[a>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[a+4>>2]=k,i=i+8|0,k=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[a+8>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[a+12>>2]=k,n[a+20>>2]=8,n[a+16>>2]=a,n[a+28>>2]=8,n[a+24>>2]=a+8,r6(a+16|0,a+24|0)<<24>>24<0););if(b=a+32|0,l>>>0>=2){n[e>>2]=-2147483648,s[e+4|0]=5,g6(d);break b}n[e+8>>2]=n[m+12>>2],i=n[m+8>>2],n[e>>2]=n[m+4>>2],n[e+4>>2]=i,M(e+16|0,f+8|0,64),u0=e,i0=O0(z,24)&16711935|O0(z&16711935,8),n[u0+12>>2]=i0;break b}n[e>>2]=-2147483648,s[e+4|0]=0}b=m+16|0,e=o[c+92|0],i=n[c+88>>2];b:{if((i|0)==-2147483648){n[p>>2]=-2147483648,n[p+4>>2]=e<<8;break b}if(M(c+13|0,c+93|0,75),s[c+12|0]=e,n[c+8>>2]=i,e=0,i=n[g+124>>2],a=i+T(n[g+128>>2],68)|0,(a|0)!=(i|0))for(d=i- -64|0,f=(a-i>>>0)/68|0;e=o[d|0]+e|0,d=d+68|0,f=f-1|0,!!f;);i=n[c+16>>2],e=x(e,0,60,0);R:{if(i>>>0<=(j?0:(e>>>0<=1?1:e)+63&-64)>>>0){for(w=c+168|0,a=w,f=n[c+20>>2],d=n[c+12>>2],e=b-16|0,b=e,z=i<<3,p8(e,z+8|0),u0=e,i0=O0(f,24)&16711935|O0(f&16711935,8),n[u0+12>>2]=i0,f=e+12|0,P0(e,f,4),u0=e,i0=O0(i,24)&16711935|O0(i&16711935,8),n[u0+12>>2]=i0,P0(e,f,4);;){if(z){P0(e,d,8),z=z-8|0,d=d+8|0;continue}break}for(n[a+8>>2]=n[e+8>>2],i=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=i,b=e+16|0,e=n[c+176>>2],i=n[c+172>>2],n[c+188>>2]=n[c+20>>2],a=n[g+228>>2],n[c+180>>2]=a,n[c+184>>2]=a+T(n[g+232>>2],200),n[c+100>>2]=c+24,n[c+92>>2]=i,n[c+96>>2]=e,n[c+88>>2]=g,d=b-208|0,b=d,k=c+180|0,m=k+8|0,e=c+88|0,y=n[e>>2]+32|0,i=n[k>>2],l=n[k+4>>2],z=n[e+12>>2],Y=n[e+8>>2],A=n[e+4>>2];;){if(e=i,(e|0)!=(l|0)){i=e+200|0,n[k>>2]=i,n[d+12>>2]=e,a=n[m>>2],O=n[d+12>>2],f=n[O+196>>2],h=1;P:A:switch(n[O+192>>2]-1|0){case 0:h=a>>>0<=f>>>0;break P;case 1:h=a>>>0<f>>>0;break;default:break A}if(!h||(a=d+16|0,M(a,e,192),f=b-96|0,b=f,ne(f,z),rn(f+76|0,y,A,Y,1156984,1157003,5),Vn(f- -64|0,a,n[f+80>>2],n[f+84>>2],f),a=2,n[f+64>>2]==1&&(a=n[f+72>>2],n[f+88>>2]=n[f+68>>2],n[f+92>>2]=a,gn(f+88|0),a=1),C(f+76|0),b=f+96|0,(a|0)!=2))continue}break}if(b=d+208|0,(e|0)==(l|0)){n[p>>2]=-2147483648,n[p+4>>2]=5,C(w);break R}M(p,c+8|0,80),C(c+168|0);break b}n[p>>2]=-2147483648,s[p+4|0]=9}g6(c+8|0)}if(b=c+192|0,k=n[t+1100>>2],p=n[t+1096>>2],(p|0)==-2147483648){u=b-80|0,b=u,n[u+32>>2]=18,n[u+28>>2]=1067104,n[u+24>>2]=0,n[u+16>>2]=0,n[u+20>>2]=8,n[u+36>>2]=k,X0(u+8|0),n[u+60>>2]=0,e=n[u+12>>2],n[u+52>>2]=n[u+8>>2],n[u+56>>2]=e,n[u+68>>2]=1067424,n[u+72>>2]=1610612768,n[u+76>>2]=0,n[u+64>>2]=u+52,i=u- -64|0,e=b-32|0,b=e;b:{R:{P:{A:{g:{p:{j:{c:{m:{U:{d:{s:{f:{l:switch(a=u+36|0,o[a|0]-1|0){case 10:break P;case 11:break R;case 1:break s;case 0:break f;case 2:break d;case 3:break U;case 4:break m;case 5:break c;case 6:break j;case 7:break p;case 8:break g;case 9:break A;default:break l}n[e+12>>2]=a+1,n[e+20>>2]=21,n[e+16>>2]=e+12,i=t0(i,1048749,e+16|0);break b}i=v0(i,1157031,27);break b}i=v0(i,1157058,24);break b}n[e+12>>2]=a+2,n[e+20>>2]=9,n[e+16>>2]=e+12,i=t0(i,1048792,e+16|0);break b}n[e+12>>2]=a+2,n[e+20>>2]=22,n[e+16>>2]=e+12,i=t0(i,1048953,e+16|0);break b}i=v0(i,1157082,27);break b}n[e+8>>2]=a+1,n[e+12>>2]=a+2,n[e+28>>2]=8,n[e+20>>2]=8,n[e+24>>2]=e+12,n[e+16>>2]=e+8,i=t0(i,1049977,e+16|0);break b}i=v0(i,1157109,56);break b}i=v0(i,1157165,28);break b}i=v0(i,1157193,46);break b}i=v0(i,1157239,37);break b}i=v0(i,1157276,41);break b}i=v0(i,1157317,36)}b=e+32|0,i&&L(),n[u+48>>2]=n[u+60>>2],e=n[u+56>>2],n[u+40>>2]=n[u+52>>2],n[u+44>>2]=e,P6(r,u+16|0,u+40|0),b=u+80|0;break n}l=n[t+1104>>2],w=n[t+1108>>2],e=t+456|0,M(e,t+1112|0,64),n[t+788>>2]=w,n[t+784>>2]=l,n[t+780>>2]=k,n[t+776>>2]=p,M(t+792|0,e,64),c=t+32|0,e=b-16|0,b=e,i=g+208|0,a=n[i+4>>2],h=i,d=n[i>>2],f=Un(x(n[i+8>>2],0,o[i+13|0],0),j,24),i=d+f|0,y=i,m=j+a|0,f=i>>>0<f>>>0?m+1|0:m,i=(f|0)==(a|0)&i>>>0<d>>>0|a>>>0>f>>>0,V5(e+8|0,h,i?-1:y,i?-1:f,W,U),b=e+16|0,i=n[(t+776|0)+12>>2],f=n[e+8>>2]&1?n[e+12>>2]:0,e=i-f|0,e=e>>>0<=i>>>0?e:0,a=f-i|0,a=a>>>0<=f>>>0?a:0;b:{R:{if(a>>>0>=2){if(v=1,i>>>0>f>>>0)break R;break b}if(e>>>0<=1)break b}v=2,a=e}n[c+4>>2]=a,n[c>>2]=v,a=7,c=1066795,i=n[t+36>>2],f=n[t+32>>2],g=o6(g+208|0,W,U);b:{R:{P:{A:switch(e=f,e-1|0){case 0:break A;case 1:break P;default:break b}c=1066802;break R}c=1066807}a=5,e=i}d=p0(8,120),m=ms(t+776|0),n[d+112>>2]=e,n[d+116>>2]=0,n[d+100>>2]=4,n[d+104>>2]=-2147483646,n[d+96>>2]=1066829,n[d+92>>2]=a,n[d+88>>2]=c,n[d+84>>2]=-2147483648,n[d+76>>2]=5,n[d+80>>2]=-2147483645,n[d+72>>2]=1066824,n[d+52>>2]=7,n[d+56>>2]=-2147483646,n[d+48>>2]=1066817,n[d+40>>2]=l,n[d+44>>2]=0,n[d+28>>2]=5,n[d+32>>2]=-2147483646,n[d+24>>2]=1066812,n[d+16>>2]=w,n[d+20>>2]=0,n[d+4>>2]=7,n[d+8>>2]=-2147483646,n[d>>2]=1066783,n[d+64>>2]=m,n[d+68>>2]=0,yn(t+24|0),e=n[t+24>>2],a=n[t+28>>2],E6(u),n[u+28>>2]=w,n[u+24>>2]=l,n[u+20>>2]=k,n[u+16>>2]=p,n[u+12>>2]=i,n[u+8>>2]=f,n[u>>2]=0,M(u+32|0,t+456|0,64),n[u+108>>2]=g,n[u+104>>2]=0,n[u+96>>2]=e,n[u+100>>2]=a,we(u+112|0),n[r+12>>2]=5,n[r+8>>2]=d,n[u+112>>2]=3,n[r>>2]=-2147483648,n[r+4>>2]=5;break n}if(ln(t+1096|0,a),e=t+1100|0,n[t+1096>>2]==1){a=n[e+16>>2],n[t+792>>2]=a,u=n[e+12>>2],f=n[e+8>>2],n[t+784>>2]=f,n[t+788>>2]=u,i=n[e+4>>2],e=n[e>>2],n[t+776>>2]=e,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=f,n[r+12>>2]=u,n[r>>2]=e,n[r+4>>2]=i;break n}if(i=t+776|0,M(i,e,320),M(t+456|0,i,320),ve(t+1096|0,a,1066779,4),a=n[t+1104>>2],i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,n[r+8>>2]=a,n[r+4>>2]=i,n[r>>2]=e;break u}e=2;I:{if(!i)break I;f=t+272|0,hr(f,i,a),n[t+1112>>2]=n[263371],i=n[263370],n[t+1104>>2]=n[263369],n[t+1108>>2]=i,i=n[263368],n[t+1096>>2]=n[263367],n[t+1100>>2]=i,hi(t+776|0,f,t+1096|0);b:{R:switch(i=n[t+776>>2],i- -2147483648|0){case 1:break I;case 0:break b;default:break R}u=n[t+780>>2],e=n[t+784>>2],a=n[t+792>>2],n[r+12>>2]=n[t+788>>2],n[r+16>>2]=a,n[r+4>>2]=u,n[r+8>>2]=e,n[r>>2]=i;break u}e=n[t+780>>2],c=n[t+784>>2]}if(n[t+408>>2]=e,n[t+412>>2]=c,e=n[u>>2],n[t+1112>>2]=n[266687],i=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=i,i=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=i,y2(t+776|0,(e|0)!=2?u:0,t+1096|0),i=n[t+780>>2],e=n[t+776>>2],(e|0)!=-2147483648){n[t+288>>2]=n[t+792>>2],u=n[t+788>>2],n[t+280>>2]=n[t+784>>2],n[t+284>>2]=u;break i}if(e=n[u+240>>2],n[t+1112>>2]=n[263449],a=n[263448],n[t+1104>>2]=n[263447],n[t+1108>>2]=a,a=n[263446],n[t+1096>>2]=n[263445],n[t+1100>>2]=a,y2(t+776|0,(e|0)!=-2147483648?u+240|0:0,t+1096|0),f=n[t+780>>2],e=n[t+776>>2],(e|0)!=-2147483648){n[t+288>>2]=n[t+792>>2],u=n[t+788>>2],n[t+280>>2]=n[t+784>>2],n[t+284>>2]=u,i=f;break i}I:{if(o[u+544|0]==1){e=n[u+528>>2],a=n[u+532>>2],n[u+532>>2]=-2147483648,n[t+1096>>2]=e,n[t+1100>>2]=a,e=n[u+540>>2],n[t+1104>>2]=n[u+536>>2],n[t+1108>>2]=e,W=t+1096|4;b:{R:{I=n[t+1100>>2];P:{if((I|0)==-2147483648){a=n[i+108>>2];break P}if(a=n[i+108>>2],(a|0)==n[t+1096>>2])break R}for(O=t+72|0,d=b-144|0,b=d,Y4(d+12|0,u+545|0,f+32|0),e=n[f+128>>2],z0(d,T(e,364),4,48),n[d+52>>2]=0,c=n[d+4>>2],n[d+44>>2]=n[d>>2],n[d+48>>2]=c,m=n[f+124>>2],E=m+T(e,68)|0,e=d+112|0,g=d+104|0;;){P:{A:{if((m|0)!=(E|0)){for(c=d+96|0,P=R[m+56>>1],Ht(c,d+12|0,P),l=b-32|0,b=l,w=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),k=d+56|0,v=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),s[k|0]=v,s[k+1|0]=v>>>8,s[k+2|0]=v>>>16,s[k+3|0]=v>>>24,s[k+4|0]=w,s[k+5|0]=w>>>8,s[k+6|0]=w>>>16,s[k+7|0]=w>>>24,p=o[c+12|0]|o[c+13|0]<<8|(o[c+14|0]<<16|o[c+15|0]<<24),z=o[c+8|0]|o[c+9|0]<<8|(o[c+10|0]<<16|o[c+11|0]<<24),s[k+8|0]=z,s[k+9|0]=z>>>8,s[k+10|0]=z>>>16,s[k+11|0]=z>>>24,s[k+12|0]=p,s[k+13|0]=p>>>8,s[k+14|0]=p>>>16,s[k+15|0]=p>>>24,h=o[c+20|0]|o[c+21|0]<<8|(o[c+22|0]<<16|o[c+23|0]<<24),U=o[c+16|0]|o[c+17|0]<<8|(o[c+18|0]<<16|o[c+19|0]<<24),s[k+16|0]=U,s[k+17|0]=U>>>8,s[k+18|0]=U>>>16,s[k+19|0]=U>>>24,s[k+20|0]=h,s[k+21|0]=h>>>8,s[k+22|0]=h>>>16,s[k+23|0]=h>>>24,y=o[c+28|0]|o[c+29|0]<<8|(o[c+30|0]<<16|o[c+31|0]<<24),Y=o[c+24|0]|o[c+25|0]<<8|(o[c+26|0]<<16|o[c+27|0]<<24),s[k+24|0]=Y,s[k+25|0]=Y>>>8,s[k+26|0]=Y>>>16,s[k+27|0]=Y>>>24,s[k+28|0]=y,s[k+29|0]=y>>>8,s[k+30|0]=y>>>16,s[k+31|0]=y>>>24,n[l+24>>2]=Y,n[l+28>>2]=y,n[l+16>>2]=U,n[l+20>>2]=h,n[l+8>>2]=z,n[l+12>>2]=p,n[l>>2]=v,n[l+4>>2]=w,$(l),$(c),b=l+32|0,v=0,c=0;;){g:{if(v&1||(y=c&255,y>>>0>3))break g;for(z=y?16:64,v=0;;){if((v&255)>>>0<z>>>0){l=b-32|0,b=l,n[l+24>>2]=1,s[l+31|0]=v,n[l+20>>2]=l+31,w=l+8|0,k=b-336|0,b=k,p=k+20|0,J2(p,4),Eu(k+8|0,11),n[k+60>>2]=1,n[k+56>>2]=1050078,n[k+44>>2]=11,n[k+40>>2]=1095250,h=n[k+12>>2],n[k+48>>2]=n[k+8>>2],n[k+52>>2]=h,h=k+40|0,Ru(p,h,k- -64|0),Uu(p,l+20|0,1),n[k+32>>2]=0,n[k+36>>2]=0,U=d+56|0,Vu(h,U);p:{if(n[k+44>>2]|n[k+40>>2]!=1&&(p=k+192|0,M(p,k+48|0,144),h=Su(p,n[k+24>>2],n[k+28>>2],k+32|0,8),v2(p),!h))break p;L()}p=n[k+36>>2],h=n[k+32>>2],s[w|0]=h,s[w+1|0]=h>>>8,s[w+2|0]=h>>>16,s[w+3|0]=h>>>24,s[w+4|0]=p,s[w+5|0]=p>>>8,s[w+6|0]=p>>>16,s[w+7|0]=p>>>24,x0(k+20|0),b=k+336|0,k=n[l+12>>2],p=n[l+8>>2],s[g|0]=p,s[g+1|0]=p>>>8,s[g+2|0]=p>>>16,s[g+3|0]=p>>>24,s[g+4|0]=k,s[g+5|0]=k>>>8,s[g+6|0]=k>>>16,s[g+7|0]=k>>>24,qn(w,8),b=l+32|0,k=b-48|0,b=k,n[k+40>>2]=1,s[k+47|0]=v,n[k+36>>2]=k+47,p=k+4|0,En(p,U,12,k+36|0,1),l=o[k+32|0]|o[k+33|0]<<8|(o[k+34|0]<<16|o[k+35|0]<<24),w=o[k+28|0]|o[k+29|0]<<8|(o[k+30|0]<<16|o[k+31|0]<<24),s[e+24|0]=w,s[e+25|0]=w>>>8,s[e+26|0]=w>>>16,s[e+27|0]=w>>>24,s[e+28|0]=l,s[e+29|0]=l>>>8,s[e+30|0]=l>>>16,s[e+31|0]=l>>>24,l=o[k+24|0]|o[k+25|0]<<8|(o[k+26|0]<<16|o[k+27|0]<<24),w=o[k+20|0]|o[k+21|0]<<8|(o[k+22|0]<<16|o[k+23|0]<<24),s[e+16|0]=w,s[e+17|0]=w>>>8,s[e+18|0]=w>>>16,s[e+19|0]=w>>>24,s[e+20|0]=l,s[e+21|0]=l>>>8,s[e+22|0]=l>>>16,s[e+23|0]=l>>>24,l=o[k+16|0]|o[k+17|0]<<8|(o[k+18|0]<<16|o[k+19|0]<<24),w=o[k+12|0]|o[k+13|0]<<8|(o[k+14|0]<<16|o[k+15|0]<<24),s[e+8|0]=w,s[e+9|0]=w>>>8,s[e+10|0]=w>>>16,s[e+11|0]=w>>>24,s[e+12|0]=l,s[e+13|0]=l>>>8,s[e+14|0]=l>>>16,s[e+15|0]=l>>>24,l=o[k+8|0]|o[k+9|0]<<8|(o[k+10|0]<<16|o[k+11|0]<<24),w=o[k+4|0]|o[k+5|0]<<8|(o[k+6|0]<<16|o[k+7|0]<<24),s[e|0]=w,s[e+1|0]=w>>>8,s[e+2|0]=w>>>16,s[e+3|0]=w>>>24,s[e+4|0]=l,s[e+5|0]=l>>>8,s[e+6|0]=l>>>16,s[e+7|0]=l>>>24,$(p),b=k+48|0,q[d+100>>1]=P,s[d+98|0]=v,s[d+97|0]=c,s[d+96|0]=1,v=v+1|0,Gt(d+44|0,d+96|0);continue}break}k=d+56|0,hc(d+96|0,k,10),$(k),k=o[d+124|0]|o[d+125|0]<<8|(o[d+126|0]<<16|o[d+127|0]<<24),n[d+80>>2]=o[d+120|0]|o[d+121|0]<<8|(o[d+122|0]<<16|o[d+123|0]<<24),n[d+84>>2]=k,k=o[d+116|0]|o[d+117|0]<<8|(o[d+118|0]<<16|o[d+119|0]<<24),n[d+72>>2]=o[d+112|0]|o[d+113|0]<<8|(o[d+114|0]<<16|o[d+115|0]<<24),n[d+76>>2]=k,k=o[d+108|0]|o[d+109|0]<<8|(o[d+110|0]<<16|o[d+111|0]<<24),n[d+64>>2]=o[d+104|0]|o[d+105|0]<<8|(o[d+106|0]<<16|o[d+107|0]<<24),n[d+68>>2]=k,k=o[d+100|0]|o[d+101|0]<<8|(o[d+102|0]<<16|o[d+103|0]<<24),n[d+56>>2]=o[d+96|0]|o[d+97|0]<<8|(o[d+98|0]<<16|o[d+99|0]<<24),n[d+60>>2]=k,v=(y|0)==3,c=v?3:c+1|0;continue}break}for($(d+56|0),v=0,c=a-61|0,c=a>>>0>=c>>>0?c:0,N=Qe(a,1);;){if(v&1|c>>>0>N>>>0)break A;for(v=0;;){if((v&255)>>>0<=3){k=d+56|0,Dt(k,d+12|0,P,c,v),F=o[d+92|0]|o[d+93|0]<<8|(o[d+94|0]<<16|o[d+95|0]<<24),K=o[d+88|0]|o[d+89|0]<<8|(o[d+90|0]<<16|o[d+91|0]<<24),l=b-32|0,b=l,w=o[k+4|0]|o[k+5|0]<<8|(o[k+6|0]<<16|o[k+7|0]<<24),z=o[k|0]|o[k+1|0]<<8|(o[k+2|0]<<16|o[k+3|0]<<24),s[e|0]=z,s[e+1|0]=z>>>8,s[e+2|0]=z>>>16,s[e+3|0]=z>>>24,s[e+4|0]=w,s[e+5|0]=w>>>8,s[e+6|0]=w>>>16,s[e+7|0]=w>>>24,p=o[k+12|0]|o[k+13|0]<<8|(o[k+14|0]<<16|o[k+15|0]<<24),U=o[k+8|0]|o[k+9|0]<<8|(o[k+10|0]<<16|o[k+11|0]<<24),s[e+8|0]=U,s[e+9|0]=U>>>8,s[e+10|0]=U>>>16,s[e+11|0]=U>>>24,s[e+12|0]=p,s[e+13|0]=p>>>8,s[e+14|0]=p>>>16,s[e+15|0]=p>>>24,h=o[k+20|0]|o[k+21|0]<<8|(o[k+22|0]<<16|o[k+23|0]<<24),Y=o[k+16|0]|o[k+17|0]<<8|(o[k+18|0]<<16|o[k+19|0]<<24),s[e+16|0]=Y,s[e+17|0]=Y>>>8,s[e+18|0]=Y>>>16,s[e+19|0]=Y>>>24,s[e+20|0]=h,s[e+21|0]=h>>>8,s[e+22|0]=h>>>16,s[e+23|0]=h>>>24,y=o[k+28|0]|o[k+29|0]<<8|(o[k+30|0]<<16|o[k+31|0]<<24),A=o[k+24|0]|o[k+25|0]<<8|(o[k+26|0]<<16|o[k+27|0]<<24),s[e+24|0]=A,s[e+25|0]=A>>>8,s[e+26|0]=A>>>16,s[e+27|0]=A>>>24,s[e+28|0]=y,s[e+29|0]=y>>>8,s[e+30|0]=y>>>16,s[e+31|0]=y>>>24,n[l+24>>2]=A,n[l+28>>2]=y,n[l+16>>2]=Y,n[l+20>>2]=h,n[l+8>>2]=U,n[l+12>>2]=p,n[l>>2]=z,n[l+4>>2]=w,$(l),b=l+32|0,n[d+100>>2]=c,q[d+98>>1]=P,s[d+97|0]=v,s[d+96|0]=0,n[d+104>>2]=K,n[d+108>>2]=F,v=v+1|0,Gt(d+44|0,d+96|0),$(k);continue}break}v=c>>>0>=N>>>0,c=(c>>>0<N>>>0)+c|0}}if(l=n[d+52>>2],l>>>0>=2){k=n[d+48>>2],w=b-48|0,b=w,c=(l>>>1|0)+l|0;g:for(;;){if(c){c=c-1|0;p:{if(c>>>0<l>>>0){e=M(w,k,48),a=T(c,48)+k|0,ac(k,a,48),M(a,e,48),a=0;break p}a=c-l|0}for(g=c>>>0>l>>>0?l:c;;){if(p=a<<1,e=p|1,g>>>0<=e>>>0||(p=p+2|0,p>>>0<g>>>0&&(e=bt(T(e,48)+k|0,T(p,48)+k|0)+e|0),a=T(a,48)+k|0,p=T(e,48)+k|0,!bt(a,p)))continue g;a2(a,p,12),a=e}}break}b=w+48|0}n[O+8>>2]=n[d+52>>2],e=n[d+48>>2],n[O>>2]=n[d+44>>2],n[O+4>>2]=e,$(d+12|0),b=d+144|0;break P}m=m+68|0;continue}break}if((I|0)==-2147483648)break b;qi(W);break b}n[t+80>>2]=n[W+8>>2],e=n[W+4>>2],n[t+72>>2]=n[W>>2],n[t+76>>2]=e}n[t+148>>2]=f,e=n[t+76>>2],n[t+136>>2]=n[t+72>>2],n[t+140>>2]=e,n[t+144>>2]=n[t+80>>2],f=b-32|0,b=f,e=i+16|0,c=n[e+8>>2],a=n[e+4>>2],n[f+28>>2]=e,n[f+24>>2]=t+136,n[f+16>>2]=a,n[f+20>>2]=(c<<3)+a,a=f+4|0,e=b-48|0,b=e,c=f+16|0,Cr(e+20|0,c);b:{if(o[e+20|0]!=2){for(z0(e,4,4,12),k=n[e>>2],d=n[e+4>>2],n[d+8>>2]=n[e+28>>2],l=n[e+24>>2],n[d>>2]=n[e+20>>2],n[d+4>>2]=l,n[e+16>>2]=1,n[e+12>>2]=d,n[e+8>>2]=k,d=n[c+12>>2],n[e+40>>2]=n[c+8>>2],n[e+44>>2]=d,d=n[c+4>>2],n[e+32>>2]=n[c>>2],n[e+36>>2]=d,d=e+8|0,w=e+32|0,c=b-16|0,b=c;;){if(Cr(c+4|0,w),o[c+4|0]!=2){k=n[d+8>>2],(k|0)==n[d>>2]&&Pn(d,1),l=n[d+4>>2]+T(k,12)|0,n[l+8>>2]=n[c+12>>2],g=n[c+8>>2],n[l>>2]=n[c+4>>2],n[l+4>>2]=g,n[d+8>>2]=k+1;continue}break}b=c+16|0,n[a+8>>2]=n[e+16>>2],c=n[e+12>>2],n[a>>2]=n[e+8>>2],n[a+4>>2]=c;break b}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}if(b=e+48|0,d=n[f+12>>2],d>>>0>=2){c=n[f+8>>2],w=b-16|0,b=w,k=(d>>>1|0)+d|0;b:for(;;){if(k){k=k-1|0;R:{if(k>>>0<d>>>0){e=T(k,12)+c|0,a=n[e+8>>2],l=n[c>>2],g=n[c+4>>2],p=n[e+4>>2],n[c>>2]=n[e>>2],n[c+4>>2]=p,p=n[c+8>>2],n[c+8>>2]=a,n[e+8>>2]=p,n[e>>2]=l,n[e+4>>2]=g,a=0;break R}a=k-d|0}for(l=d>>>0<k>>>0?d:k;;){if(g=a<<1,e=g|1,l>>>0<=e>>>0||(g=g+2|0,g>>>0<l>>>0&&(e=dt(T(e,12)+c|0,T(g,12)+c|0)+e|0),a=T(a,12)+c|0,g=T(e,12)+c|0,!dt(a,g)))continue b;a2(a,g,3),a=e}}break}b=w+16|0}e=t+276|0,n[e+8>>2]=n[f+12>>2],a=n[f+8>>2],n[e>>2]=n[f+4>>2],n[e+4>>2]=a,b=f+32|0,e=n[i+108>>2],i=u+528|0,ge(i),n[i>>2]=e,i=n[t+76>>2],e=u+532|0,n[e>>2]=n[t+72>>2],n[e+4>>2]=i,n[e+8>>2]=n[t+80>>2];break I}yn(t+40|0),n[t+284>>2]=0,e=n[t+44>>2],n[t+276>>2]=n[t+40>>2],n[t+280>>2]=e}if(e=n[t+280>>2],n[t+424>>2]=n[t+276>>2],n[t+428>>2]=e,n[t+432>>2]=n[t+284>>2],i=n[u>>2],a=n[266687],n[t+1112>>2]=a,e=n[266686],f=n[266685],n[t+1104>>2]=f,n[t+1108>>2]=e,c=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=c,(i|0)!=2)break w;n[r+16>>2]=a,n[r+8>>2]=f,n[r+12>>2]=e,n[r>>2]=0,n[r+4>>2]=8,g2(t+424|0);break u}if(e=n[u>>2],n[t+792>>2]=n[266687],i=n[266686],n[t+784>>2]=n[266685],n[t+788>>2]=i,i=n[266684],n[t+776>>2]=n[266683],n[t+780>>2]=i,y2(t+456|0,(e|0)!=2?u:0,t+776|0),e=n[t+460>>2],i=n[t+456>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+472>>2],u=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=u,n[r+4>>2]=e,n[r>>2]=i;break n}if(i=n[u+240>>2],n[t+792>>2]=n[263449],f=n[263448],n[t+784>>2]=n[263447],n[t+788>>2]=f,f=n[263446],n[t+776>>2]=n[263445],n[t+780>>2]=f,y2(t+456|0,(i|0)!=-2147483648?u+240|0:0,t+776|0),H=n[t+460>>2],i=n[t+456>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+472>>2],u=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=u,n[r+4>>2]=H,n[r>>2]=i;break n}if(E=n[e+4>>2],f=n[e>>2],c=n[266687],n[t+792>>2]=c,i=n[266686],d=n[266685],n[t+784>>2]=d,n[t+788>>2]=i,k=n[266684],n[t+776>>2]=n[266683],n[t+780>>2]=k,!f){n[r+16>>2]=c,n[r+8>>2]=d,n[r+12>>2]=i,n[r>>2]=0,n[r+4>>2]=8;break n}if(i=t+776|0,h2(i),bu(i,a,1054481,5),a=n[t+784>>2],f=n[t+780>>2],i=n[t+776>>2],(i|0)!=-2147483648){u=n[t+792>>2],n[r+12>>2]=n[t+788>>2],n[r+16>>2]=u,n[r+8>>2]=a,n[r+4>>2]=f,n[r>>2]=i;break n}i=t+48|0,e=e+16|0,c=(n[e+8>>2]&268435392)>>>0<=E<<6>>>0|E>>>0>67108863,n[i+4>>2]=c?0:64,n[i>>2]=c?1:n[e+4>>2]+(E<<9)|0,e=t+456|0,v=n[t+48>>2],i=b-16|0,b=i;Z:{I:{if(!((a|0)!=131072|n[t+52>>2]!=64)){for(a=a>>>11|0,k=-2048;;){if(k=k+2048|0,(k|0)==131072)break I;if(c=eu(f+k|0,2048,v,8),v=v+8|0,!c)break}n[e>>2]=-2147483648,s[e+4|0]=5;break Z}n[e>>2]=-2147483648,s[e+4|0]=0;break Z}I8(i+8|0,a,2048),c=n[i+8>>2],f=M(n[i+12>>2],f,131072),n[e+8>>2]=a,n[e+4>>2]=f,n[e>>2]=c}if(b=i+16|0,n[t+456>>2]==-2147483648){n[r+16>>2]=17,n[r>>2]=0,n[r+12>>2]=n[263382],u=n[263381],n[r+4>>2]=n[263380],n[r+8>>2]=u;break n}if(n[t+144>>2]=n[t+464>>2],e=n[t+460>>2],n[t+136>>2]=n[t+456>>2],n[t+140>>2]=e,J=t+456|0,Fi(J),e=n[u+532>>2],n[u+532>>2]=-2147483648,(e|0)!=-2147483648){for(X=n[u+528>>2],i=n[u+540>>2],n[t+276>>2]=n[u+536>>2],n[t+280>>2]=i,n[t+272>>2]=e,n[t+284>>2]=H,A=t+776|0,d=b-4320|0,b=d,n[d+32>>2]=4,n[d+36>>2]=0,n[d+24>>2]=0,n[d+28>>2]=0,n[d+16>>2]=0,n[d+20>>2]=4,Ku(d+8|0,t+136|0),v=n[d+12>>2]<<11,p=d+170|0,W=d+124|0,N=d+4220|0,S=d+28|0,_=t+272|0,F=n[_+12>>2],f=n[d+8>>2];;){Z:{I:{b:{R:{P:{A:{if(v){e=b-16|0,b=e,i=xn(2048,1),i||L(),i=M(i,f,2048),n[e+4>>2]=2048,n[e>>2]=i,g=d+120|0,i=n[e+4>>2],c=(i|0)==2048,a=n[e>>2];g:{if(!(c|!a)){n[e+12>>2]=i,n[e+8>>2]=a,ks(e+8|0),s[g+1|0]=0,i=1;break g}n[g+4>>2]=c?a:i,i=0}if(s[g|0]=i,b=e+16|0,o[d+120|0])break I;if(n[d+40>>2]=n[d+124>>2],B=d+40|0,gs(g,B),It(d,_,g),e=n[d>>2],!e)break P;O=n[e>>2],K=n[e+4>>2],e=n[d+4>>2],k=b-112|0,b=k,m=k+32|0,n[m+16>>2]=2028,i=n[B>>2],a=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[m+4>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[m+8>>2]=a,n[m+12>>2]=i+20,n[m>>2]=i+8,i=n[k+40>>2],n[k+8>>2]=n[k+36>>2],n[k+12>>2]=i,I=n[k+32>>2],i=n[k+44>>2],a=n[k+48>>2],c=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[k+56>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[k+60>>2]=c,c=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[k+48>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[k+52>>2]=c,c=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[k+40>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[k+44>>2]=c,c=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[k+32>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[k+36>>2]=c,n[k+76>>2]=8,n[k+64>>2]=i,n[k+68>>2]=a,n[k+72>>2]=k+8,y=k+20|0,w=0,h=b-16|0,b=h,e=k- -64|0,U=n[e+12>>2],G=n[e+8>>2],z=h+4|0,P2(z,n[e>>2],n[e+4>>2]);g:{l=b-48|0,b=l;p:{e=j0[n[273860]](z)|0,i=1;j:{if(e>>>0<16)break j;if(j0[n[273858]](l,z),Y=e-16|0,i=n[l+4>>2],Y>>>0>i>>>0|(e|0)!=(i|0))break p;for(P=n[l>>2],n[l+44>>2]=P+Y,i=l+25|0,e=b-16|0,b=e,a=n[l+44>>2];;){if((w|0)!=16){s[e+w|0]=o[a+w|0],w=w+1|0;continue}break}a=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),c=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[i+8|0]=c,s[i+9|0]=c>>>8,s[i+10|0]=c>>>16,s[i+11|0]=c>>>24,s[i+12|0]=a,s[i+13|0]=a>>>8,s[i+14|0]=a>>>16,s[i+15|0]=a>>>24,a=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),c=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[i|0]=c,s[i+1|0]=c>>>8,s[i+2|0]=c>>>16,s[i+3|0]=c>>>24,s[i+4|0]=a,s[i+5|0]=a>>>8,s[i+6|0]=a>>>16,s[i+7|0]=a>>>24,b=e+16|0,e=o[l+29|0]|o[l+30|0]<<8|(o[l+31|0]<<16|o[l+32|0]<<24),n[l+8>>2]=o[l+25|0]|o[l+26|0]<<8|(o[l+27|0]<<16|o[l+28|0]<<24),n[l+12>>2]=e,e=o[l+37|0]|o[l+38|0]<<8|(o[l+39|0]<<16|o[l+40|0]<<24),n[l+16>>2]=o[l+33|0]|o[l+34|0]<<8|(o[l+35|0]<<16|o[l+36|0]<<24),n[l+20>>2]=e,n[l+32>>2]=Y,n[l+28>>2]=P,n[l+24>>2]=P,P=b-320|0,b=P,e=P+192|0,$t(e,m,I),w=P+8|0,Ot(w,e),a=l+8|0,I=b-80|0,b=I,e=w+128|0,Cu(e,G,U),D=l+24|0,i=n[D+8>>2],Cu(e,n[D>>2],i);c:{if(Wt(w,U,i)){Gu(w),e=1;break c}for(i=I+8|0,M(i,e,56),c=I- -64|0,Df(c,i),U=b-16|0,b=U,s[U+15|0]=0,V=U+15|0,G=4,Z=1,e=a,i=c;;){if(G){G=G-1|0,Z=(d6((o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))^(o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24)))^-1)&Z,e=e+4|0,i=i+4|0;continue}break}e=((d6(Yo(c+16|0)^Yo(a+16|0))^-1)&Z^1)&255,u0=V,i0=(o[V|0]^1)&d6(e)^1,s[u0|0]=i0,b=U+16|0,e=b-16|0,s[e+15|0]=o[U+15|0],e=o[e+15|0]!=0,e&&Pt(w,D),Gu(w),e=!e}if(b=I+80|0,b=P+320|0,i=1,e)break j;j0[n[273863]](z,Y),i=0}e=i,b=l+48|0;break g}L()}g:{if(e){n[y>>2]=-2147483648,C(z);break g}n[y+8>>2]=n[h+12>>2],e=n[h+8>>2],n[y>>2]=n[h+4>>2],n[y+4>>2]=e}b=h+16|0,i=n[k+20>>2];g:{if((i|0)==-2147483648){n[g>>2]=-2147483648,Iu(m);break g}e=n[k+28>>2],a=n[k+24>>2],n[k+68>>2]=a,n[k+72>>2]=e,n[k+64>>2]=i,w=k+32|0,Iu(w),n[k+80>>2]=a,n[k+84>>2]=e;p:{e=k+80|0,i=n[e+4>>2],i>>>0>=2?(n[e+4>>2]=i-2,i=n[e>>2],n[e>>2]=i+2,i=o[i|0]|o[i+1|0]<<8,a=i<<24|i<<8&16711680):a=1;j:{if(a&1)break j;i=k+20|0,a=a>>>16|0,c=n[e+4>>2];c:{if(a>>>0>c>>>0){c=0,s[i+4|0]=0;break c}n[i+4>>2]=a,n[e+4>>2]=c-a,c=n[e>>2],n[e>>2]=a+c}if(n[i>>2]=c,z=n[k+20>>2],!z)break j;i=b-48|0,b=i,l=i+24|0,h=n[k+24>>2],e=b-128|0,b=e,n[e+20>>2]=0,n[e+16>>2]=h,n[e+12>>2]=z,m=e+48|0,a=b-48|0,b=a,c=e+12|0,U=n[c+8>>2],y=n[c+4>>2],n[a+12>>2]=U>>>0>y>>>0?1:U+n[c>>2]|0,s[a+20|0]=0,U=y-U|0,n[a+16>>2]=y>>>0>=U>>>0?U:0,z8(a+24|0,a+12|0);c:{if(!o[a+20|0]){U=n[a+28>>2],n[m+4>>2]=n[a+24>>2],n[m+8>>2]=U,U=n[a+36>>2],n[m+12>>2]=n[a+32>>2],n[m+16>>2]=U,U=n[a+44>>2],n[m+20>>2]=n[a+40>>2],n[m+24>>2]=U,n[m>>2]=2,n[c+8>>2]=y-n[a+16>>2];break c}re(m),s2(a+24|0)}b=a+48|0,c=2;c:{m:{U:{if(n[e+48>>2]!=2){a=e+88|0,M(a,m,40),Kf(a);break U}if(a=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),n[e+24>>2]=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),n[e+28>>2]=a,a=o[e+69|0]|o[e+70|0]<<8|(o[e+71|0]<<16|o[e+72|0]<<24),n[e+32>>2]=o[e+65|0]|o[e+66|0]<<8|(o[e+67|0]<<16|o[e+68|0]<<24),n[e+36>>2]=a,a=o[e+72|0]|o[e+73|0]<<8|(o[e+74|0]<<16|o[e+75|0]<<24),s[e+39|0]=a,s[e+40|0]=a>>>8,s[e+41|0]=a>>>16,s[e+42|0]=a>>>24,c=o[e+56|0],y=n[e+52>>2],(y|0)!=-2147483648)break m}n[l>>2]=-2147483648,s[l+4|0]=c;break c}if(a=o[e+39|0]|o[e+40|0]<<8|(o[e+41|0]<<16|o[e+42|0]<<24),s[e+68|0]=a,s[e+69|0]=a>>>8,s[e+70|0]=a>>>16,s[e+71|0]=a>>>24,a=n[e+36>>2],m=n[e+32>>2],s[e+61|0]=m,s[e+62|0]=m>>>8,s[e+63|0]=m>>>16,s[e+64|0]=m>>>24,s[e+65|0]=a,s[e+66|0]=a>>>8,s[e+67|0]=a>>>16,s[e+68|0]=a>>>24,a=n[e+28>>2],m=n[e+24>>2],s[e+53|0]=m,s[e+54|0]=m>>>8,s[e+55|0]=m>>>16,s[e+56|0]=m>>>24,s[e+57|0]=a,s[e+58|0]=a>>>8,s[e+59|0]=a>>>16,s[e+60|0]=a>>>24,s[e+52|0]=c,n[e+48>>2]=y,n[e+20>>2]==(h|0)){n[e+32>>2]=h,n[e+28>>2]=z,n[e+24>>2]=2,m=e+88|0,a=b-32|0,b=a,n[a+28>>2]=e+24,c=b-32|0,b=c,h=b-16|0,b=h,s[h+12|0]=0,y=a+28|0,n[h+8>>2]=y,z=e+48|0,Lu(z,h+8|0),b=h+16|0,k6(c+8|0,o[h+12|0]),U=a+4|0,h=U+4|0,Y=n[c+8>>2];m:{if((Y|0)!=3){n[h+16>>2]=n[c+28>>2],y=n[c+24>>2],n[h+8>>2]=n[c+20>>2],n[h+12>>2]=y,y=n[c+16>>2],n[h>>2]=n[c+12>>2],n[h+4>>2]=y;break m}n[h>>2]=y}if(n[U>>2]=Y,b=c+32|0,c=n[a+4>>2],(c|0)!=3&&(h=n[a+16>>2],n[m+8>>2]=n[a+12>>2],n[m+12>>2]=h,h=n[a+24>>2],n[m+16>>2]=n[a+20>>2],n[m+20>>2]=h,n[m+4>>2]=n[a+8>>2]),n[m>>2]=c,b=a+32|0,a=n[e+32>>2],n[e+120>>2]=a,c=n[e+28>>2],h=n[e+24>>2],n[e+112>>2]=h,n[e+116>>2]=c,a|(n[e+88>>2]!=3|(h|0)!=2)){n[l>>2]=-2147483648,s[l+4|0]=3,D2(m),s2(z);break c}a=n[e+68>>2],n[l+16>>2]=n[e+64>>2],n[l+20>>2]=a,a=n[e+60>>2],n[l+8>>2]=n[e+56>>2],n[l+12>>2]=a,a=n[e+52>>2],n[l>>2]=n[e+48>>2],n[l+4>>2]=a,D2(e+88|0);break c}n[l>>2]=-2147483648,s[l+4|0]=1,s2(e+48|0)}b=e+128|0,c=o[i+28|0],l=n[i+24>>2];c:{if((l|0)==-2147483648){n[w>>2]=-2147483648,s[w+4|0]=c;break c}e=o[i+44|0]|o[i+45|0]<<8|(o[i+46|0]<<16|o[i+47|0]<<24),s[i+20|0]=e,s[i+21|0]=e>>>8,s[i+22|0]=e>>>16,s[i+23|0]=e>>>24,e=o[i+41|0]|o[i+42|0]<<8|(o[i+43|0]<<16|o[i+44|0]<<24),a=o[i+37|0]|o[i+38|0]<<8|(o[i+39|0]<<16|o[i+40|0]<<24),s[i+13|0]=a,s[i+14|0]=a>>>8,s[i+15|0]=a>>>16,s[i+16|0]=a>>>24,s[i+17|0]=e,s[i+18|0]=e>>>8,s[i+19|0]=e>>>16,s[i+20|0]=e>>>24,e=o[i+33|0]|o[i+34|0]<<8|(o[i+35|0]<<16|o[i+36|0]<<24),a=o[i+29|0]|o[i+30|0]<<8|(o[i+31|0]<<16|o[i+32|0]<<24),s[i+5|0]=a,s[i+6|0]=a>>>8,s[i+7|0]=a>>>16,s[i+8|0]=a>>>24,s[i+9|0]=e,s[i+10|0]=e>>>8,s[i+11|0]=e>>>16,s[i+12|0]=e>>>24,s[i+4|0]=c,n[i>>2]=l;m:{if(e=n[i+20>>2],e>>>0>8)e=2;else{if(m5(n[i+16>>2],e))break m;e=5}n[w>>2]=-2147483648,s[w+4|0]=e,s2(i);break c}e=n[i+20>>2],n[w+16>>2]=n[i+16>>2],n[w+20>>2]=e,e=n[i+12>>2],n[w+8>>2]=n[i+8>>2],n[w+12>>2]=e,e=n[i+4>>2],n[w>>2]=n[i>>2],n[w+4>>2]=e}if(b=i+48|0,e=n[k+32>>2],(e|0)!=-2147483648)break p}n[g>>2]=-2147483648,Y0(k- -64|0);break g}n[k+108>>2]=n[k+52>>2],i=n[k+48>>2],n[k+100>>2]=n[k+44>>2],n[k+104>>2]=i,i=n[k+40>>2],n[k+92>>2]=n[k+36>>2],n[k+96>>2]=i,n[k+88>>2]=e,c=n[k+84>>2],z=n[k+80>>2];p:{j:{for(;;){if(!c)break j;if(c=c-1|0,e=o[z|0],z=z+1|0,!!e)break}n[g>>2]=-2147483648,s2(k+88|0);break p}e=n[k+108>>2],n[g+16>>2]=n[k+104>>2],n[g+20>>2]=e,e=n[k+100>>2],n[g+8>>2]=n[k+96>>2],n[g+12>>2]=e,e=n[k+92>>2],n[g>>2]=n[k+88>>2],n[g+4>>2]=e}Y0(k- -64|0)}if(b=k+112|0,e=n[d+120>>2],(e|0)==-2147483648)break R;n[N+16>>2]=n[W+16>>2],i=n[W+12>>2],n[N+8>>2]=n[W+8>>2],n[N+12>>2]=i,i=n[W+4>>2],n[N>>2]=n[W>>2],n[N+4>>2]=i,n[d+4216>>2]=e,D=d+4240|0,gs(D,B),i=b-480|0,b=i,l=b-144|0,b=l,P=d+4216|0,G=n[P+4>>2],B=n[P+8>>2],h=B,e=b-176|0,b=e,n[e+12>>2]=0,n[e+8>>2]=h,n[e+4>>2]=G,m=b-96|0,b=m,y=e+4|0,a=n[y+8>>2],U=n[y+4>>2],n[m+12>>2]=a>>>0>U>>>0?1:a+n[y>>2]|0,s[m+20|0]=0,a=U-a|0,n[m+16>>2]=a>>>0<=U>>>0?a:0,a=b-48|0,b=a,w=a+32|0,c=m+12|0,m0(w,c),V=vn(c,w),l0=d2(c,w),r0(c,w)||c0(c),Y=i+92|0,z=l+72|0,I=e+88|0,k=ee(c),Z=j;g:if(!Z&k>>>0>=8|Z){c0(c),k=0;break g}d0=k&255,k0=b2(c,w),is(a+24|0,c,w),y0=n[a+24>>2],s0=n[a+28>>2],is(a+16|0,c,w),b0=n[a+20>>2],R0=n[a+16>>2],k=m+24|0,Z=k+50|0;g:{if(!r0(c,w)){s[Z|0]=0;break g}_e(c)?a0=0:(x8(Z+1|0,c),a0=1),s[Z|0]=a0}as(a+8|0,c,w),Z=o[a+8|0],a0=o[a+9|0],K0=ls(c,w),q8(k+16|0,c,w),F2(k+28|0,c,w),as(a,c,w),w=o[a|0],Q0=o[a+1|0],s[k+69|0]=l0,q[k+48>>1]=V,s[k+68|0]=d0,n[k+40>>2]=k0,s[k+67|0]=K0,s[k+45|0]=a0,s[k+44|0]=Z,n[k+8>>2]=R0,n[k+12>>2]=b0,n[k>>2]=y0,n[k+4>>2]=s0,s[k+47|0]=Q0,s[k+46|0]=w,F0(c,n[a+32>>2],n[a+36>>2],n[a+40>>2],n[a+44>>2]),b=a+48|0;g:{if(!o[m+20|0]){n[y+8>>2]=U-n[m+16>>2],M(I,k,72);break g}re(I+8|0),n[I>>2]=2,Gn(m+24|0)}b=m+96|0,a=n[e+88>>2];g:{if((a|0)==2){a=e+16|0,M(a,e+96|0,40),Kf(a),n[z>>2]=2,s[z+4|0]=2;break g}if(c=o[e+92|0],U=e+88|0,M(e+21|0,U|5,67),s[e+20|0]=c,n[e+16>>2]=a,n[e+12>>2]==(h|0)){if(n[e+172>>2]=h,n[e+168>>2]=G,n[e+164>>2]=2,m=b-32|0,b=m,n[m+28>>2]=e+164,y=b-32|0,b=y,I=b-16|0,b=I,s[I+12|0]=0,Z=m+28|0,n[I+8>>2]=Z,c=0,h=b-16|0,b=h,s[h+14|0]=0,q[h+12>>1]=0,n[h+4>>2]=0,a=e+16|0,s[h+15|0]=o[a+46|0]^1,s[h+11|0]=o[a+44|0]^1,s[h+10|0]=o[a+50|0]^1,s[h+9|0]=o[a+8|0]^1,s[h+8|0]=o[a|0]^1,k=I+8|0,w=le(h+4|0,13),h0(k,w),w&&(p2(a+48|0,k),c=1),c>>>0<w>>>0&&(A0(a+69|0,k),c=c+1|0),c>>>0<w>>>0&&(A0(a+68|0,k),c=c+1|0),c>>>0<w>>>0&&(t2(a+40|0,k),c=c+1|0),c>>>0<w>>>0&&(hs(a,k),c=c+1|0),c>>>0<w>>>0&&(hs(a+8|0,k),c=c+1|0),c>>>0<w>>>0){V=a+50|0;p:{if(o[V|0]==1){ue(V+1|0,k);break p}ie(k)}c=c+1|0}c>>>0<w>>>0&&(ys(a+44|0,k),c=c+1|0),c>>>0<w>>>0&&(O8(a+67|0,k),c=c+1|0),c>>>0<w>>>0&&(r8(a+16|0,k),c=c+1|0);p:{if(c>>>0>=w>>>0||(o2(a+28|0,k),c+1>>>0>=w>>>0))break p;ys(a+46|0,k)}b=h+16|0,b=I+16|0,k6(y+8|0,o[I+12|0]),k=m+4|0,c=k+4|0,w=n[y+8>>2];p:{if((w|0)!=3){n[c+16>>2]=n[y+28>>2],h=n[y+24>>2],n[c+8>>2]=n[y+20>>2],n[c+12>>2]=h,h=n[y+16>>2],n[c>>2]=n[y+12>>2],n[c+4>>2]=h;break p}n[c>>2]=Z}if(n[k>>2]=w,b=y+32|0,c=n[m+4>>2],(c|0)!=3&&(k=n[m+16>>2],n[U+8>>2]=n[m+12>>2],n[U+12>>2]=k,k=n[m+24>>2],n[U+16>>2]=n[m+20>>2],n[U+20>>2]=k,n[U+4>>2]=n[m+8>>2]),n[U>>2]=c,b=m+32|0,c=n[e+172>>2],n[e+120>>2]=c,k=n[e+168>>2],w=n[e+164>>2],n[e+112>>2]=w,n[e+116>>2]=k,c|(n[e+88>>2]!=3|(w|0)!=2)){n[z>>2]=2,s[z+4|0]=3,D2(U),Gn(a);break g}M(z,e+16|0,72),D2(e+88|0);break g}n[z>>2]=2,s[z+4|0]=1,Gn(e+16|0)}b=e+176|0,e=o[l+76|0],a=n[l+72>>2];g:{if((a|0)==2){n[Y>>2]=2,s[Y+4|0]=e;break g}if(M(l+5|0,l+77|0,67),s[l+4|0]=e,n[l>>2]=a,!(!(n0[l+36>>2]>1280|n0[l+24>>2]>8)&((o[l+46|0]^o[l+68|0]!=7)&1))){n[Y>>2]=2,s[Y+4|0]=2,Gn(l);break g}M(Y,l,72)}b=l+144|0,e=o[i+96|0],a=n[i+92>>2];g:{if((a|0)==2){n[g>>2]=2,n[g+4>>2]=e<<8;break g}M(i+9|0,i+97|0,67),s[i+8|0]=e,n[i+4>>2]=a,e=b-16|0,b=e,n[e+12>>2]=B,n[e+8>>2]=G,n[e+4>>2]=8,n[e>>2]=D,C2(i+76|0,e,2),b=e+16|0;p:{j:{c:{m:{U:{if(o[i+72|0]==7){if(n[P+20>>2]!=1)break c;if(o[i+73|0])break U;if(c=n[P+16>>2],k=F+32|0,a=R[i+52>>1],R2(k,a))break m;q[g+6>>1]=a,q[g+4>>1]=3;break j}c=n[P+20>>2],e=n[P+16>>2],k=n[i+84>>2],l=n[i+80>>2],a=R[i+52>>1],n[i+288>>2]=n[i+44>>2],q[i+90>>1]=a,w=R2(F+32|0,a);d:{if(!w){a=a<<8,e=3;break d}if(w=o[w+59|0],!u6(e,c)){a=5,e=0;break d}if(n[i+116>>2]=k,n[i+112>>2]=l,n[i+104>>2]=F,n[i+92>>2]=e,n[i+96>>2]=e+T(c,66),n[i+108>>2]=i+288,n[i+100>>2]=i+90,l=0,k=b-400|0,b=k,e=i+92|0,a=n[e>>2],c=n[e+4>>2],(a|0)!=(c|0))for(h=n[e+24>>2],y=n[e+20>>2],z=n[e+16>>2],U=n[e+8>>2],I=n[e+12>>2],G=I+32|0,m=(c-a>>>0)/66|0,Z=k+208|2,B=k+18|0;Y=0,E5(k+12|0,I,R[a- -64>>1],0,R[U>>1],n[z>>2]),n[k+12>>2]==1&&(e=R[k+16>>1],M(Z,B,190),q[k+208>>1]=e,c=b-96|0,b=c,ne(c,a),rn(c+76|0,G,y,h,1156984,1156999,4),Vn(c- -64|0,k+208|0,n[c+80>>2],n[c+84>>2],c),e=2,n[c+64>>2]==1&&(e=n[c+72>>2],n[c+88>>2]=n[c+68>>2],n[c+92>>2]=e,gn(c+88|0),e=1),C(c+76|0),b=c+96|0,Y=(e|0)==2),a=a+66|0,l=l+Y|0,m=m-1|0,!!m;);if(b=k+400|0,e=l>>>0>=255?255:l,e>>>0>=w>>>0)break p;a=e|w<<8,e=6}n[g+4>>2]=e|a<<8;break j}s[g+4|0]=7;break j}m:{if(e=R[c+64>>1],l=Ge(k,e),l&&(l=o[l+57|0],(l|0)!=1))break m;n[g+4>>2]=e<<16|4;break j}if(w=n[i+84>>2],m=n[i+80>>2],E5(i+92|0,F,e,l,a,n[i+44>>2]),n[i+92>>2]!=1?e=e<<16|4:(e=R[i+96>>1],l=i+288|0,M(l|2,i+98|0,190),q[i+288>>1]=e,a=b-96|0,b=a,ne(a,c),rn(a+76|0,k,m,w,1156984,1157022,9),Vn(a- -64|0,l,n[a+80>>2],n[a+84>>2],a),e=2,n[a+64>>2]==1&&(e=n[a+72>>2],n[a+88>>2]=n[a+68>>2],n[a+92>>2]=e,gn(a+88|0),e=1),C(a+76|0),b=a+96|0,e=(e|0)==2?13:5),(e&255)!=13){n[g+4>>2]=e;break j}M(g,i+4|0,72),C(i+76|0);break g}s[g+4|0]=7}n[g>>2]=2,C(i+76|0),l2(i+20|0),C(i+32|0);break g}M(g,i+4|0,72),C(i+76|0)}if(b=i+480|0,m=n[d+120>>2],(m|0)!=2)break A;s2(P);break R}e=n[d+24>>2],i=n[d+20>>2],n[d+4272>>2]=d+4319;g:{if(e>>>0<2)break g;if(e>>>0>=104){a=d+120|0,S2(a,e>>>1|0,80,4),f=e,e=n[d+128>>2],Hu(i,f,n[d+124>>2]+T(e,80)|0,n[d+120>>2]-e|0,d+4272|0),P4(a),O4(a);break g}Hu(i,e,d+120|0,51,d+4272|0)}e=n[d+36>>2],n[A+16>>2]=n[d+32>>2],n[A+20>>2]=e,e=n[d+28>>2],n[A+8>>2]=n[d+24>>2],n[A+12>>2]=e,e=n[d+20>>2],n[A>>2]=n[d+16>>2],n[A+4>>2]=e,b=d+4320|0;break Z}c=d+4272|0,M(c,W,44),e=R[p+4>>1]|R[p+6>>1]<<16,n[d+4248>>2]=R[p>>1]|R[p+2>>1]<<16,n[d+4252>>2]=e,e=R[p+12>>1]|R[p+14>>1]<<16,n[d+4256>>2]=R[p+8>>1]|R[p+10>>1]<<16,n[d+4260>>2]=e,q[d+4264>>1]=R[p+16>>1],e=R[d+168>>1],i=o[d+188|0],a=o[d+189|0],k=R[d+190>>1],n[d+120>>2]=m,l=K&65535,w=l<<16|O>>>16,g=w&255,h=(K&16777215)<<8|O>>>24,n[d+192>>2]=O&65535|(g|h<<8&65280)<<16,n[d+196>>2]=K,y=M(W,c,44),c=n[d+4252>>2],z=n[d+4248>>2],q[p>>1]=z,q[p+2>>1]=z>>>16,q[p+4>>1]=c,q[p+6>>1]=c>>>16,c=n[d+4260>>2],z=n[d+4256>>2],q[p+8>>1]=z,q[p+10>>1]=z>>>16,q[p+12>>1]=c,q[p+14>>1]=c>>>16,q[p+16>>1]=R[d+4264>>1],q[d+168>>1]=e,q[d+190>>1]=k,s[d+189|0]=a,s[d+188|0]=i;A:{if(O&1){if(c=0,(i|0)==7|(a|0)!=(g|0))break A;c=(e|0)==(l|0)|(O&65280)!=0;break A}if(c=0,(i|0)!=7)break A;c=(e|0)==((w&255|h<<8)&65535)}A:{if(!c){Gn(d+120|0),m=2;break A}M(d+44|0,y,76)}if(s2(d+4216|0),(m|0)==2)break R;e=n[d+24>>2],(e|0)==n[d+16>>2]&&c2(d+16|0,4,80),i=n[d+20>>2]+T(e,80)|0,n[i>>2]=m,M(i+4|0,d+44|0,76),n[d+24>>2]=e+1;break b}ct(d+40|0);break I}e=n[d+36>>2],(e|0)==n[d+28>>2]&&c2(S,4,8),i=n[d+32>>2]+(e<<3)|0,n[i>>2]=O,n[i+4>>2]=K,n[d+36>>2]=e+1}ct(d+40|0)}f=f+2048|0,v=v-2048|0;continue}break}B6(J),e=n[t+796>>2],n[t+472>>2]=n[t+792>>2],n[t+476>>2]=e,e=n[t+788>>2],n[t+464>>2]=n[t+784>>2],n[t+468>>2]=e,e=n[t+780>>2],n[t+456>>2]=n[t+776>>2],n[t+460>>2]=e,e=u+528|0,ge(e),n[e>>2]=X,i=n[t+276>>2],e=u+532|0,n[e>>2]=n[t+272>>2],n[e+4>>2]=i,n[e+8>>2]=n[t+280>>2]}if(e=n[u>>2],n[u>>2]=2,(e|0)!=2){i=n[u+108>>2],e=n[u+12>>2],a=n[u+8>>2],M(t+1104|0,u+16|0,80),n[t+1220>>2]=E,n[t+1100>>2]=e,n[t+1096>>2]=a,n[t+1192>>2]=n[u+104>>2],e=n[u+100>>2],n[t+1184>>2]=n[u+96>>2],n[t+1188>>2]=e,e=n[t+460>>2],n[t+1196>>2]=n[t+456>>2],n[t+1200>>2]=e,e=n[t+468>>2],n[t+1204>>2]=n[t+464>>2],n[t+1208>>2]=e,e=n[t+476>>2],n[t+1212>>2]=n[t+472>>2],n[t+1216>>2]=e,e=p0(8,48),a=t+1096|0,Ki(t+776|0,H,a,i),n[e+4>>2]=7,n[e>>2]=1066833,n[e+28>>2]=7,n[e+32>>2]=-2147483646,n[e+24>>2]=1066840,i=n[t+780>>2],n[e+8>>2]=n[t+776>>2],n[e+12>>2]=i,i=n[t+788>>2],n[e+16>>2]=n[t+784>>2],n[e+20>>2]=i,n[e+40>>2]=n[t+1216>>2],n[e+44>>2]=0,u=u+112|0,we(u),M(u,a,128),n[r+12>>2]=2,n[r+8>>2]=e,n[r>>2]=-2147483648,n[r+4>>2]=2,Si(t+136|0);break n}n[r+16>>2]=n[266687],u=n[266686],n[r+8>>2]=n[266685],n[r+12>>2]=u,u=n[266684],n[r>>2]=n[266683],n[r+4>>2]=u,B6(t+456|0),Si(t+136|0);break n}if(Hi(t+1096|0,a),i=R[t+1100>>1],e=n[t+1096>>2],(e|0)!=-2147483648){u=R[t+1112>>1]|R[t+1114>>1]<<16,a=R[t+1108>>1]|R[t+1110>>1]<<16,q[r+12>>1]=a,q[r+14>>1]=a>>>16,q[r+16>>1]=u,q[r+18>>1]=u>>>16,u=R[t+1106>>1]|R[t+1108>>1]<<16,a=R[t+1102>>1]|R[t+1104>>1]<<16,q[r+6>>1]=a,q[r+8>>1]=a>>>16,q[r+10>>1]=u,q[r+12>>1]=u>>>16,q[r+4>>1]=i,n[r>>2]=e;break n}if(S6(t+1096|0,u,a),l=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],u=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=u,n[r+4>>2]=l,n[r>>2]=e;break n}if(o0(t+800|0,64),yn(t+56|0),e=n[t+56>>2],a=n[t+60>>2],Fi(t+876|0),n[t+900>>2]=0,n[t+872>>2]=0,n[t+864>>2]=e,n[t+868>>2]=a,n[t+796>>2]=l,n[t+792>>2]=0,n[t+784>>2]=0,n[t+788>>2]=1,n[t+776>>2]=0,e=b-288|0,b=e,n[e+12>>2]=l,q[e+10>>1]=i,n[e+20>>2]=e+12,n[e+16>>2]=e+10,f=f2(240),q[e+196>>1]=7,n[e+188>>2]=l,q[e+186>>1]=i,q[e+184>>1]=0,n[e+200>>2]=4,n[e+204>>2]=0,n[e+192>>2]=1,c=e+24|0,i=e+16|0,a=e+184|0,f4(c,i,a,7,0,1,4,0),q[e+196>>1]=0,d=R[e+10>>1],n[e+184>>2]=1,n[e+188>>2]=d,n[e+204>>2]=1,n[e+200>>2]=1068908,n[e+192>>2]=3,d=e+104|0,f4(d,i,a,0,0,3,1068908,1),q[e+276>>1]=257,k=R[e+10>>1],n[e+264>>2]=65537,n[e+268>>2]=k,n[e+284>>2]=2,n[e+280>>2]=1068944,n[e+272>>2]=4,f4(a,i,e+264|0,1,1,4,1068944,2),p=M(f,c,80),M(p+80|0,d,80),M(p+160|0,a,80),w=t+776|0,n[e+192>>2]=w+124,n[e+188>>2]=p+240,n[e+184>>2]=p,i=b-32|0,b=i,z0(i+8|0,(n[a+4>>2]-n[a>>2]>>>0)/80|0,4,12),n[i+28>>2]=0,f=n[i+12>>2],n[i+20>>2]=n[i+8>>2],n[i+24>>2]=f,g=b-16|0,b=g,f=i+20|0,Pn(f,(n[a+4>>2]-n[a>>2]>>>0)/80|0),c=n[f+8>>2],d=n[f+4>>2],n[g+4>>2]=f+8,u0=g,i0=f0(d,c,32),n[u0+8>>2]=i0,n[g+12>>2]=j,f=g+4|0,k=n[f+4>>2],h=n[f>>2],m=n[a>>2],y=n[a+4>>2],(m|0)!=(y|0))for(a=n[a+8>>2],d=m+72|0,c=n[f+8>>2]+T(k,12)|0,f=(y-m>>>0)/80|0,k=k+f|0;n[c+8>>2]=n[a>>2],m=n[d+4>>2],n[c>>2]=n[d>>2],n[c+4>>2]=m,d=d+80|0,c=c+12|0,f=f-1|0,!!f;);if(n[h>>2]=k,b=g+16|0,a=t+1096|0,f=a+88|0,n[f+8>>2]=n[i+28>>2],c=n[i+24>>2],n[f>>2]=n[i+20>>2],n[f+4>>2]=c,b=i+32|0,yn(e),i=n[e+4>>2],f=n[e>>2],M(a+8|0,w+8|0,80),n[a+120>>2]=0,n[a+112>>2]=f,n[a+116>>2]=i,n[a+108>>2]=3,n[a+104>>2]=p,n[a+100>>2]=3,n[a>>2]=0,n[a+124>>2]=n[w+124>>2],g2(w+88|0),i=w+100|0,P4(i),O4(i),x0(w+112|0),b=e+288|0,e=p0(8,24),I2(t+456|0,u),u=n[t+460>>2],i=n[t+456>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+472>>2],f=n[t+468>>2],n[r+8>>2]=n[t+464>>2],n[r+12>>2]=f,n[r+4>>2]=u,n[r>>2]=i,an(e,24),G6(a);break n}i=u,u=t+1096|0,Ki(t+272|0,i,u,l),n[e+4>>2]=7,n[e>>2]=1066833,i=n[t+276>>2],n[e+8>>2]=n[t+272>>2],n[e+12>>2]=i,i=n[t+284>>2],n[e+16>>2]=n[t+280>>2],n[e+20>>2]=i,n[r+12>>2]=1,n[r+8>>2]=e,n[r>>2]=-2147483648,n[r+4>>2]=1,G6(u);break n}if(Mn(t+1096|0,a),e=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=e,e=n[t+1112>>2],n[t+784>>2]=n[t+1108>>2],n[t+788>>2]=e,n[t+792>>2]=n[t+1116>>2],e=n[t+1096>>2],(e|0)==-2147483648){n[r+16>>2]=n[t+792>>2],u=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=u,u=n[t+780>>2],n[r>>2]=n[t+776>>2],n[r+4>>2]=u;break n}i=n[t+1140>>2],n[t+176>>2]=n[t+1136>>2],n[t+180>>2]=i,i=n[t+1132>>2],n[t+168>>2]=n[t+1128>>2],n[t+172>>2]=i,i=n[t+1124>>2],n[t+160>>2]=n[t+1120>>2],n[t+164>>2]=i,i=n[t+780>>2],n[t+140>>2]=n[t+776>>2],n[t+144>>2]=i,i=n[t+788>>2],n[t+148>>2]=n[t+784>>2],n[t+152>>2]=i,n[t+156>>2]=n[t+792>>2],n[t+136>>2]=e,K6(t+1096|0,t+136|0,1),e=n[t+1096>>2];B:{if((e|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,u=n[t+1104>>2],n[r+4>>2]=n[t+1100>>2],n[r+8>>2]=u,n[r>>2]=e;break B}if(Gi(t+1096|0,a,1066771,8),i=o[t+1100|0],f=n[t+1096>>2],(f|0)!=-2147483648){u=o[t+1112|0]|o[t+1113|0]<<8|(o[t+1114|0]<<16|o[t+1115|0]<<24),e=o[t+1108|0]|o[t+1109|0]<<8|(o[t+1110|0]<<16|o[t+1111|0]<<24),s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,u=o[t+1105|0]|o[t+1106|0]<<8|(o[t+1107|0]<<16|o[t+1108|0]<<24),e=o[t+1101|0]|o[t+1102|0]<<8|(o[t+1103|0]<<16|o[t+1104|0]<<24),s[r+5|0]=e,s[r+6|0]=e>>>8,s[r+7|0]=e>>>16,s[r+8|0]=e>>>24,s[r+9|0]=u,s[r+10|0]=u>>>8,s[r+11|0]=u>>>16,s[r+12|0]=u>>>24,s[r+4|0]=i,n[r>>2]=f;break B}Mu(t+272|0,t+136|0,0,0,i&1),e=o[u+557|0],n[t+1112>>2]=n[263558],i=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=i,i=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=i,y2(t+776|0,e?u+558|0:0,t+1096|0),f=n[t+780>>2],e=n[t+776>>2];L:{if((e|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],u=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=u,n[r+4>>2]=f,n[r>>2]=e;break L}if(du(t+1096|0,u,a),u=n[t+1104>>2],e=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){a=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=a,n[r+8>>2]=u,n[r+4>>2]=e,n[r>>2]=i;break L}if(n[t+412>>2]=u,n[t+408>>2]=e,ln(t+1096|0,a),u=t+1100|0,n[t+1096>>2]==1){a=n[u+16>>2],n[t+792>>2]=a,e=n[u+12>>2],f=n[u+8>>2],n[t+784>>2]=f,n[t+788>>2]=e,i=n[u+4>>2],u=n[u>>2],n[t+776>>2]=u,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=f,n[r+12>>2]=e,n[r>>2]=u,n[r+4>>2]=i;break L}e=t+776|0,M(e,u,320),M(t+456|0,e,320),Hi(t+1096|0,a),u=R[t+1100>>1],i=n[t+1096>>2];Z:{if((i|0)!=-2147483648){e=R[t+1112>>1]|R[t+1114>>1]<<16,a=R[t+1108>>1]|R[t+1110>>1]<<16,q[r+12>>1]=a,q[r+14>>1]=a>>>16,q[r+16>>1]=e,q[r+18>>1]=e>>>16,e=R[t+1106>>1]|R[t+1108>>1]<<16,a=R[t+1102>>1]|R[t+1104>>1]<<16,q[r+6>>1]=a,q[r+8>>1]=a>>>16,q[r+10>>1]=e,q[r+12>>1]=e>>>16,q[r+4>>1]=u,n[r>>2]=i;break Z}for(q[t+392>>1]=u,e=t+72|0,a=t+456|0,k=t+392|0,c=t+272|0,u=b-48|0,b=u,n[u+12>>2]=0,n[u+4>>2]=0,n[u+8>>2]=4,v=2,i=u+36|0,d=t+408|0,l=n[d+4>>2],d=n[d>>2];;){I:{b:{R:{if(v){if(tu(u+32|0,a,f,d,R[k>>1],l,c,0),!n[u+32>>2])break b;f=n[i+8>>2],n[u+24>>2]=f,a=n[i+4>>2],i=n[i>>2],n[u+16>>2]=i,n[u+20>>2]=a,n[e+12>>2]=f,n[e+4>>2]=i,n[e+8>>2]=a,n[e>>2]=1,fn(u+4|0);break R}n[e+12>>2]=n[u+12>>2],i=n[u+8>>2],n[e+4>>2]=n[u+4>>2],n[e+8>>2]=i,n[e>>2]=0}b=u+48|0;break I}n[u+24>>2]=n[i+8>>2],w=n[i+4>>2],n[u+16>>2]=n[i>>2],n[u+20>>2]=w,v=v-2|0,k=k+2|0,ou(u+4|0,u+16|0);continue}break}if(u=n[t+80>>2],n[t+248>>2]=n[t+76>>2],n[t+252>>2]=u,n[t+256>>2]=n[t+84>>2],n[t+72>>2]!=1)break h;Vi(r,t+248|0)}i2(t+456|0)}W0(t+272|0)}W0(t+136|0);break n}if(Mn(t+1096|0,a),e=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=e,e=n[t+1112>>2],n[t+784>>2]=n[t+1108>>2],n[t+788>>2]=e,n[t+792>>2]=n[t+1116>>2],e=n[t+1096>>2],(e|0)==-2147483648){n[r+16>>2]=n[t+792>>2],u=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=u,u=n[t+780>>2],n[r>>2]=n[t+776>>2],n[r+4>>2]=u;break n}if(i=n[t+1140>>2],n[t+312>>2]=n[t+1136>>2],n[t+316>>2]=i,i=n[t+1132>>2],n[t+304>>2]=n[t+1128>>2],n[t+308>>2]=i,i=n[t+1124>>2],n[t+296>>2]=n[t+1120>>2],n[t+300>>2]=i,i=n[t+780>>2],n[t+276>>2]=n[t+776>>2],n[t+280>>2]=i,i=n[t+788>>2],n[t+284>>2]=n[t+784>>2],n[t+288>>2]=i,n[t+292>>2]=n[t+792>>2],n[t+272>>2]=e,K6(t+1096|0,t+272|0,0),e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,u=n[t+1104>>2],n[r+4>>2]=n[t+1100>>2],n[r+8>>2]=u,n[r>>2]=e;break t}if(qe(t- -64|0,n[t+300>>2],n[t+304>>2]),n[t+68>>2]|n[t+292>>2]|n[t+308>>2]!=-2147483648)break o;n[r+16>>2]=15,n[r+12>>2]=1066756,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break t}if(cn(t+1096|0,a,1053583,4),k=n[t+1104>>2],w=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,n[r+8>>2]=k,n[r+4>>2]=w,n[r>>2]=e;break n}if(V6(t+1096|0,a),e=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=e,n[t+784>>2]=n[t+1108>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+784>>2],i=n[t+780>>2],n[r+4>>2]=n[t+776>>2],n[r+8>>2]=i,n[r+16>>2]=u,n[r>>2]=e;break n}n[t+256>>2]=n[t+784>>2],e=n[t+780>>2],n[t+248>>2]=n[t+776>>2],n[t+252>>2]=e,e=o[u+544|0],n[t+1112>>2]=n[263558],i=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=i,i=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=i,y2(t+776|0,e?u+545|0:0,t+1096|0),d=n[t+780>>2],e=n[t+776>>2];E:{if((e|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],u=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=u,n[r+4>>2]=d,n[r>>2]=e;break E}if(e=n[u+112>>2],n[t+1112>>2]=n[266687],i=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=i,i=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=i,y2(t+776|0,(e|0)!=3?u+112|0:0,t+1096|0),f=n[t+780>>2],e=n[t+776>>2],(e|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],u=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=u,n[r+4>>2]=f,n[r>>2]=e;break E}if(du(t+1096|0,u,a),u=n[t+1104>>2],e=n[t+1100>>2],i=n[t+1096>>2],(i|0)!=-2147483648){a=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=a,n[r+8>>2]=u,n[r+4>>2]=e,n[r>>2]=i;break E}if(n[t+428>>2]=u,n[t+424>>2]=e,ln(t+1096|0,a),u=t+1100|0,n[t+1096>>2]==1){a=n[u+16>>2],n[t+792>>2]=a,e=n[u+12>>2],f=n[u+8>>2],n[t+784>>2]=f,n[t+788>>2]=e,i=n[u+4>>2],u=n[u>>2],n[t+776>>2]=u,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=f,n[r+12>>2]=e,n[r>>2]=u,n[r+4>>2]=i;break E}e=t+776|0,M(e,u,320),g=t+456|0,M(g,e,320),i=t+272|0,c=t+424|0,e=b-48|0,b=e,gr(e+16|0,f,n[t+252>>2],n[t+256>>2]),u=n[e+24>>2],n[e>>2]=n[e+20>>2],n[e+4>>2]=u,n[e+8>>2]=n[e+28>>2];S:{if(n[e+16>>2]==1){n[i+12>>2]=n[e+8>>2],u=n[e+4>>2],n[i+4>>2]=n[e>>2],n[i+8>>2]=u,n[i>>2]=-2147483648;break S}for(n[e+40>>2]=n[e+8>>2],u=n[e+4>>2],n[e+32>>2]=n[e>>2],n[e+36>>2]=u,u=b-160|0,b=u,n[u+12>>2]=0,n[u+4>>2]=0,n[u+8>>2]=4,f=e+32|0,p=n[f+8>>2]<<3,a=u+76|0,y=n[c+4>>2],v=n[c>>2],l=n[f+4>>2];;){B:{L:{Z:{if(p){if(c=u+16|0,y4(c,w,k),m=u+72|0,Mu(m,c,3,0,0),W=R[l>>1],h=R[l+2>>1],W0(c),M(c,m,56),q[u+140>>1]=h,h=(h|0)==(W|0),n[u+136>>2]=h?0:d,tu(m,g,d,v,R[l>>1],y,c,h?0:u+136|0),!n[u+72>>2])break L;k=n[a+8>>2],n[u+152>>2]=k,d=n[a+4>>2],a=n[a>>2],n[u+144>>2]=a,n[u+148>>2]=d,n[i+12>>2]=k,n[i+4>>2]=a,n[i+8>>2]=d,n[i>>2]=-2147483648,W0(c),fn(u+4|0),kn(f);break Z}a=n[f+4>>2],n[i>>2]=n[f>>2],n[i+4>>2]=a,n[u+92>>2]=n[u+12>>2],a=n[u+8>>2],n[u+84>>2]=n[u+4>>2],n[u+88>>2]=a,a=n[u+92>>2],n[i+16>>2]=n[u+88>>2],n[i+20>>2]=a,n[u+80>>2]=n[f+8>>2],a=n[u+84>>2],n[i+8>>2]=n[u+80>>2],n[i+12>>2]=a}b=u+160|0;break B}n[u+152>>2]=n[a+8>>2],c=n[a+4>>2],n[u+144>>2]=n[a>>2],n[u+148>>2]=c,p=p-8|0,l=l+8|0,ou(u+4|0,u+144|0),W0(u+16|0);continue}break}}if(b=e+48|0,u=n[t+280>>2],n[t+72>>2]=n[t+276>>2],n[t+76>>2]=u,n[t+80>>2]=n[t+284>>2],e=n[t+272>>2],(e|0)!=-2147483648)break v;J6(r,t+72|0),i2(g)}l2(t+248|0);break n}if(cn(t+1096|0,a,1053583,4),d=n[t+1104>>2],k=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,n[r+8>>2]=d,n[r+4>>2]=k,n[r>>2]=e;break n}if(V6(t+1096|0,a),e=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=e,n[t+784>>2]=n[t+1108>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+784>>2],i=n[t+780>>2],n[r+4>>2]=n[t+776>>2],n[r+8>>2]=i,n[r+16>>2]=u,n[r>>2]=e;break n}n[t+256>>2]=n[t+784>>2],e=n[t+780>>2],n[t+248>>2]=n[t+776>>2],n[t+252>>2]=e,e=o[u+557|0],i=o[u+544|0],n[t+1112>>2]=n[263558],f=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=f,f=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=f;T:{if(!(e&i&1)){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break T}if(e=t+1096|0,h2(e),i=n[u+112>>2],n[t+1112>>2]=n[266687],f=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=f,f=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=f,y2(t+776|0,(i|0)!=3?u+112|0:0,e),f=n[t+780>>2],e=n[t+776>>2],(e|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],u=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=u,n[r+4>>2]=f,n[r>>2]=e;break T}if(du(t+1096|0,u,a),e=n[t+1104>>2],i=n[t+1100>>2],c=n[t+1096>>2],(c|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,n[r+8>>2]=e,n[r+4>>2]=i,n[r>>2]=c;break T}if(n[t+428>>2]=e,n[t+424>>2]=i,ln(t+1096|0,a),e=t+1100|0,n[t+1096>>2]==1){a=n[e+16>>2],n[t+792>>2]=a,u=n[e+12>>2],f=n[e+8>>2],n[t+784>>2]=f,n[t+788>>2]=u,i=n[e+4>>2],e=n[e>>2],n[t+776>>2]=e,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=f,n[r+12>>2]=u,n[r>>2]=e,n[r+4>>2]=i;break T}i=t+776|0,M(i,e,320),w=t+456|0,M(w,i,320),i=t+272|0,c=t+424|0,p=u+545|0,h=u+558|0,e=b-48|0,b=e,gr(e+16|0,f,n[t+252>>2],n[t+256>>2]),u=n[e+24>>2],n[e>>2]=n[e+20>>2],n[e+4>>2]=u,n[e+8>>2]=n[e+28>>2];E:{if(n[e+16>>2]==1){n[i+12>>2]=n[e+8>>2],u=n[e+4>>2],n[i+4>>2]=n[e>>2],n[i+8>>2]=u,n[i>>2]=-2147483648;break E}for(n[e+40>>2]=n[e+8>>2],u=n[e+4>>2],n[e+32>>2]=n[e>>2],n[e+36>>2]=u,u=b-160|0,b=u,n[u+12>>2]=0,n[u+4>>2]=0,n[u+8>>2]=4,f=e+32|0,m=n[f+8>>2]<<3,a=u+76|0,y=n[c+4>>2],v=n[c>>2],l=n[f+4>>2];;){S:{B:{L:{if(m){if(c=u+16|0,y4(c,k,d),g=u+72|0,Mu(g,c,2,0,0),W=R[l+2>>1],W0(c),M(c,g,56),q[u+140>>1]=W,n[u+136>>2]=p,tu(g,w,h,v,R[l>>1],y,c,u+136|0),!n[u+72>>2])break B;k=n[a+8>>2],n[u+152>>2]=k,d=n[a+4>>2],a=n[a>>2],n[u+144>>2]=a,n[u+148>>2]=d,n[i+12>>2]=k,n[i+4>>2]=a,n[i+8>>2]=d,n[i>>2]=-2147483648,W0(c),fn(u+4|0),kn(f);break L}a=n[f+4>>2],n[i>>2]=n[f>>2],n[i+4>>2]=a,n[u+92>>2]=n[u+12>>2],a=n[u+8>>2],n[u+84>>2]=n[u+4>>2],n[u+88>>2]=a,a=n[u+92>>2],n[i+16>>2]=n[u+88>>2],n[i+20>>2]=a,n[u+80>>2]=n[f+8>>2],a=n[u+84>>2],n[i+8>>2]=n[u+80>>2],n[i+12>>2]=a}b=u+160|0;break S}n[u+152>>2]=n[a+8>>2],c=n[a+4>>2],n[u+144>>2]=n[a>>2],n[u+148>>2]=c,m=m-8|0,l=l+8|0,ou(u+4|0,u+144|0),W0(u+16|0);continue}break}}if(b=e+48|0,u=n[t+280>>2],n[t+72>>2]=n[t+276>>2],n[t+76>>2]=u,n[t+80>>2]=n[t+284>>2],e=n[t+272>>2],(e|0)!=-2147483648)break y;J6(r,t+72|0),i2(w)}l2(t+248|0);break n}if(I2(t+1096|0,u),u=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){n[r+16>>2]=n[t+1112>>2],i=n[t+1108>>2],n[r+8>>2]=n[t+1104>>2],n[r+12>>2]=i,n[r+4>>2]=u,n[r>>2]=e;break n}if(n[t+140>>2]=0,n[t+136>>2]=u,ln(t+1096|0,a),u=t+1100|0,n[t+1096>>2]==1){a=n[u+16>>2],n[t+792>>2]=a,e=n[u+12>>2],f=n[u+8>>2],n[t+784>>2]=f,n[t+788>>2]=e,i=n[u+4>>2],u=n[u>>2],n[t+776>>2]=u,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=f,n[r+12>>2]=e,n[r>>2]=u,n[r+4>>2]=i;break n}for(e=t+776|0,M(e,u,320),v=t+456|0,M(v,e,320),O=t+272|0,h=b-16|0,b=h,u=n[t+136>>2],e=o[u+36|0]|o[u+37|0]<<8|(o[u+38|0]<<16|o[u+39|0]<<24),n[h>>2]=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),n[h+4>>2]=e,e=o[u+44|0]|o[u+45|0]<<8|(o[u+46|0]<<16|o[u+47|0]<<24),n[h+8>>2]=o[u+40|0]|o[u+41|0]<<8|(o[u+42|0]<<16|o[u+43|0]<<24),n[h+12>>2]=e,i=b-5936|0,b=i,l=i+2436|0,m=b+-64|0,b=m,n[m+24>>2]=0,n[m+28>>2]=0,n[m+16>>2]=0,n[m+20>>2]=0,n[m+8>>2]=0,n[m+12>>2]=0,n[m>>2]=0,n[m+4>>2]=0,on(v,m,32),u=n[m+28>>2],n[m+56>>2]=n[m+24>>2],n[m+60>>2]=u,u=n[m+20>>2],n[m+48>>2]=n[m+16>>2],n[m+52>>2]=u,u=n[m+12>>2],n[m+40>>2]=n[m+8>>2],n[m+44>>2]=u,u=n[m+4>>2],n[m+32>>2]=n[m>>2],n[m+36>>2]=u,y=b-9536|0,b=y,p=b-1728|0,b=p,n[p+24>>2]=0,n[p+28>>2]=0,n[p+16>>2]=0,n[p+20>>2]=0,n[p+8>>2]=0,n[p+12>>2]=0,n[p>>2]=0,n[p+4>>2]=0,w=m+32|0,Q(p,32,w,32),u=n[p+28>>2],n[p+1720>>2]=n[p+24>>2],n[p+1724>>2]=u,u=n[p+20>>2],n[p+1712>>2]=n[p+16>>2],n[p+1716>>2]=u,u=n[p+12>>2],n[p+1704>>2]=n[p+8>>2],n[p+1708>>2]=u,u=n[p+4>>2],n[p+1696>>2]=n[p>>2],n[p+1700>>2]=u,d=b-9744|0,b=d,P=d+3246|0,k=b-5328|0,b=k,u=k+8|0,Zn(u),g=p+1696|0,L2(u,g,32),W=k+488|0,M(W,u,208),Y=k+216|0,Io(Y,W),o0(W,64),K4(Y,W,64),e=k+424|0,M(e,W,64),f=b-9520|0,b=f,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[f+4840>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[f+4844>>2]=u,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[f+4832>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[f+4836>>2]=u,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[f+4824>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[f+4828>>2]=u,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[f+4816>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[f+4820>>2]=u,z=f+6416|0,u=b-13920|0,b=u,n[u+10828>>2]=1,n[u+10820>>2]=32,n[u+10816>>2]=f+4816,s[u+9280|0]=3,N=u+9280|0,n[u+10824>>2]=N,c=u- -64|0,I=u+10816|0,U=I,a=b-512|0,b=a,A=16,Zn(a);;){if(A){No(a,n[U>>2],n[U+4>>2]),A=A-8|0,U=U+8|0;continue}break}for(U=a+272|0,M(U,a,208),A=a+208|0,To(A,U),E=a+480|0,U0(E),U0(U),Q(E,32,A,32),Q(U,32,a+240|0,32),U=o[a+508|0]|o[a+509|0]<<8|(o[a+510|0]<<16|o[a+511|0]<<24),A=o[a+504|0]|o[a+505|0]<<8|(o[a+506|0]<<16|o[a+507|0]<<24),s[c+24|0]=A,s[c+25|0]=A>>>8,s[c+26|0]=A>>>16,s[c+27|0]=A>>>24,s[c+28|0]=U,s[c+29|0]=U>>>8,s[c+30|0]=U>>>16,s[c+31|0]=U>>>24,U=o[a+500|0]|o[a+501|0]<<8|(o[a+502|0]<<16|o[a+503|0]<<24),A=o[a+496|0]|o[a+497|0]<<8|(o[a+498|0]<<16|o[a+499|0]<<24),s[c+16|0]=A,s[c+17|0]=A>>>8,s[c+18|0]=A>>>16,s[c+19|0]=A>>>24,s[c+20|0]=U,s[c+21|0]=U>>>8,s[c+22|0]=U>>>16,s[c+23|0]=U>>>24,U=o[a+492|0]|o[a+493|0]<<8|(o[a+494|0]<<16|o[a+495|0]<<24),A=o[a+488|0]|o[a+489|0]<<8|(o[a+490|0]<<16|o[a+491|0]<<24),s[c+8|0]=A,s[c+9|0]=A>>>8,s[c+10|0]=A>>>16,s[c+11|0]=A>>>24,s[c+12|0]=U,s[c+13|0]=U>>>8,s[c+14|0]=U>>>16,s[c+15|0]=U>>>24,U=o[a+484|0]|o[a+485|0]<<8|(o[a+486|0]<<16|o[a+487|0]<<24),A=o[a+480|0]|o[a+481|0]<<8|(o[a+482|0]<<16|o[a+483|0]<<24),s[c|0]=A,s[c+1|0]=A>>>8,s[c+2|0]=A>>>16,s[c+3|0]=A>>>24,s[c+4|0]=U,s[c+5|0]=U>>>8,s[c+6|0]=U>>>16,s[c+7|0]=U>>>24,U=o[a+276|0]|o[a+277|0]<<8|(o[a+278|0]<<16|o[a+279|0]<<24),A=o[a+272|0]|o[a+273|0]<<8|(o[a+274|0]<<16|o[a+275|0]<<24),s[c+32|0]=A,s[c+33|0]=A>>>8,s[c+34|0]=A>>>16,s[c+35|0]=A>>>24,s[c+36|0]=U,s[c+37|0]=U>>>8,s[c+38|0]=U>>>16,s[c+39|0]=U>>>24,U=o[a+284|0]|o[a+285|0]<<8|(o[a+286|0]<<16|o[a+287|0]<<24),A=o[a+280|0]|o[a+281|0]<<8|(o[a+282|0]<<16|o[a+283|0]<<24),s[c+40|0]=A,s[c+41|0]=A>>>8,s[c+42|0]=A>>>16,s[c+43|0]=A>>>24,s[c+44|0]=U,s[c+45|0]=U>>>8,s[c+46|0]=U>>>16,s[c+47|0]=U>>>24,U=o[a+292|0]|o[a+293|0]<<8|(o[a+294|0]<<16|o[a+295|0]<<24),A=o[a+288|0]|o[a+289|0]<<8|(o[a+290|0]<<16|o[a+291|0]<<24),s[c+48|0]=A,s[c+49|0]=A>>>8,s[c+50|0]=A>>>16,s[c+51|0]=A>>>24,s[c+52|0]=U,s[c+53|0]=U>>>8,s[c+54|0]=U>>>16,s[c+55|0]=U>>>24,U=o[a+300|0]|o[a+301|0]<<8|(o[a+302|0]<<16|o[a+303|0]<<24),A=o[a+296|0]|o[a+297|0]<<8|(o[a+298|0]<<16|o[a+299|0]<<24),s[c+56|0]=A,s[c+57|0]=A>>>8,s[c+58|0]=A>>>16,s[c+59|0]=A>>>24,s[c+60|0]=U,s[c+61|0]=U>>>8,s[c+62|0]=U>>>16,s[c+63|0]=U>>>24,b=a+512|0,a=o[u+92|0]|o[u+93|0]<<8|(o[u+94|0]<<16|o[u+95|0]<<24),n[u+24>>2]=o[u+88|0]|o[u+89|0]<<8|(o[u+90|0]<<16|o[u+91|0]<<24),n[u+28>>2]=a,a=o[u+84|0]|o[u+85|0]<<8|(o[u+86|0]<<16|o[u+87|0]<<24),n[u+16>>2]=o[u+80|0]|o[u+81|0]<<8|(o[u+82|0]<<16|o[u+83|0]<<24),n[u+20>>2]=a,a=o[u+76|0]|o[u+77|0]<<8|(o[u+78|0]<<16|o[u+79|0]<<24),n[u+8>>2]=o[u+72|0]|o[u+73|0]<<8|(o[u+74|0]<<16|o[u+75|0]<<24),n[u+12>>2]=a,a=o[u+68|0]|o[u+69|0]<<8|(o[u+70|0]<<16|o[u+71|0]<<24),n[u>>2]=o[u+64|0]|o[u+65|0]<<8|(o[u+66|0]<<16|o[u+67|0]<<24),n[u+4>>2]=a,a=o[u+124|0]|o[u+125|0]<<8|(o[u+126|0]<<16|o[u+127|0]<<24),n[u+56>>2]=o[u+120|0]|o[u+121|0]<<8|(o[u+122|0]<<16|o[u+123|0]<<24),n[u+60>>2]=a,a=o[u+116|0]|o[u+117|0]<<8|(o[u+118|0]<<16|o[u+119|0]<<24),n[u+48>>2]=o[u+112|0]|o[u+113|0]<<8|(o[u+114|0]<<16|o[u+115|0]<<24),n[u+52>>2]=a,a=o[u+108|0]|o[u+109|0]<<8|(o[u+110|0]<<16|o[u+111|0]<<24),n[u+40>>2]=o[u+104|0]|o[u+105|0]<<8|(o[u+106|0]<<16|o[u+107|0]<<24),n[u+44>>2]=a,a=o[u+100|0]|o[u+101|0]<<8|(o[u+102|0]<<16|o[u+103|0]<<24),n[u+32>>2]=o[u+96|0]|o[u+97|0]<<8|(o[u+98|0]<<16|o[u+99|0]<<24),n[u+36>>2]=a,Go(c,u,0),U=u+4672|0,a=u+32|0,Xu(U,a,0),A=u+6208|0,Xu(A,a,3),a=u+7744|0,J4(a,U),J4(N,A),Lo(I,c,a),c=u+12352|0,Zo(c,I,N),U=M(z,a,1536),a=n[u+28>>2],A=n[u+24>>2],q[u+13912>>1]=A,q[u+13914>>1]=A>>>16,q[u+13916>>1]=a,q[u+13918>>1]=a>>>16,a=n[u+20>>2],A=n[u+16>>2],q[u+13904>>1]=A,q[u+13906>>1]=A>>>16,q[u+13908>>1]=a,q[u+13910>>1]=a>>>16,a=n[u+12>>2],A=n[u+8>>2],q[u+13896>>1]=A,q[u+13898>>1]=A>>>16,q[u+13900>>1]=a,q[u+13902>>1]=a>>>16,a=n[u+4>>2],A=n[u>>2],q[u+13888>>1]=A,q[u+13890>>1]=A>>>16,q[u+13892>>1]=a,q[u+13894>>1]=a>>>16,M(U+1536|0,c,1568),b=u+13920|0,U=f+14|0,M(U,z,1536),c=f+4848|0,A=f+7952|0,M(c,A,1568),N=f+1550|0,Ho(N,c),s[f+3182|0]=1,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),a=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[f+3183|0]=a,s[f+3184|0]=a>>>8,s[f+3185|0]=a>>>16,s[f+3186|0]=a>>>24,s[f+3187|0]=u,s[f+3188|0]=u>>>8,s[f+3189|0]=u>>>16,s[f+3190|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),a=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[f+3191|0]=a,s[f+3192|0]=a>>>8,s[f+3193|0]=a>>>16,s[f+3194|0]=a>>>24,s[f+3195|0]=u,s[f+3196|0]=u>>>8,s[f+3197|0]=u>>>16,s[f+3198|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),a=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[f+3199|0]=a,s[f+3200|0]=a>>>8,s[f+3201|0]=a>>>16,s[f+3202|0]=a>>>24,s[f+3203|0]=u,s[f+3204|0]=u>>>8,s[f+3205|0]=u>>>16,s[f+3206|0]=u>>>24,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),a=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[f+3207|0]=a,s[f+3208|0]=a>>>8,s[f+3209|0]=a>>>16,s[f+3210|0]=a>>>24,s[f+3211|0]=u,s[f+3212|0]=u>>>8,s[f+3213|0]=u>>>16,s[f+3214|0]=u>>>24,u=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),a=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),q[f+3150>>1]=a,q[f+3152>>1]=a>>>16,q[f+3154>>1]=u,q[f+3156>>1]=u>>>16,u=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),a=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),q[f+3158>>1]=a,q[f+3160>>1]=a>>>16,q[f+3162>>1]=u,q[f+3164>>1]=u>>>16,u=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),a=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),q[f+3166>>1]=a,q[f+3168>>1]=a>>>16,q[f+3170>>1]=u,q[f+3172>>1]=u>>>16,u=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),e=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),q[f+3174>>1]=e,q[f+3176>>1]=e>>>16,q[f+3178>>1]=u,q[f+3180>>1]=u>>>16,n[f+4848>>2]=N,zo(z,c),Ln(A,f+3086|0),Ln(f+4784|0,f+3118|0),u=f+3216|0,M(u,z,1568),M(M(W,U,3202)+3202|0,u,1600),b=f+9520|0,u=M(P,W,3202),M(u+3234|0,k+3690|0,1600),n[k+512>>2]=0,n[k+516>>2]=0,n[k+504>>2]=0,n[k+508>>2]=0,n[k+496>>2]=0,n[k+500>>2]=0,n[k+488>>2]=0,n[k+492>>2]=0,K4(Y,W,32),e=n[k+516>>2],n[k+5320>>2]=n[k+512>>2],n[k+5324>>2]=e,e=n[k+508>>2],n[k+5312>>2]=n[k+504>>2],n[k+5316>>2]=e,e=n[k+500>>2],n[k+5304>>2]=n[k+496>>2],n[k+5308>>2]=e,e=n[k+492>>2],n[k+5296>>2]=n[k+488>>2],n[k+5300>>2]=e,Cn(u+4834|0,k+5296|0),e=n[k+5324>>2],a=n[k+5320>>2],s[u+3226|0]=a,s[u+3227|0]=a>>>8,s[u+3228|0]=a>>>16,s[u+3229|0]=a>>>24,s[u+3230|0]=e,s[u+3231|0]=e>>>8,s[u+3232|0]=e>>>16,s[u+3233|0]=e>>>24,e=n[k+5316>>2],a=n[k+5312>>2],s[u+3218|0]=a,s[u+3219|0]=a>>>8,s[u+3220|0]=a>>>16,s[u+3221|0]=a>>>24,s[u+3222|0]=e,s[u+3223|0]=e>>>8,s[u+3224|0]=e>>>16,s[u+3225|0]=e>>>24,e=n[k+5308>>2],a=n[k+5304>>2],s[u+3210|0]=a,s[u+3211|0]=a>>>8,s[u+3212|0]=a>>>16,s[u+3213|0]=a>>>24,s[u+3214|0]=e,s[u+3215|0]=e>>>8,s[u+3216|0]=e>>>16,s[u+3217|0]=e>>>24,e=n[k+5300>>2],a=n[k+5296>>2],s[u+3202|0]=a,s[u+3203|0]=a>>>8,s[u+3204|0]=a>>>16,s[u+3205|0]=a>>>24,s[u+3206|0]=e,s[u+3207|0]=e>>>8,s[u+3208|0]=e>>>16,s[u+3209|0]=e>>>24,Oo(Y),b=k+5328|0,f=d+6|0,M(f,P,3202),u=R[d+6476>>1]|R[d+6478>>1]<<16,n[d+3232>>2]=R[d+6472>>1]|R[d+6474>>1]<<16,n[d+3236>>2]=u,u=R[d+6468>>1]|R[d+6470>>1]<<16,n[d+3224>>2]=R[d+6464>>1]|R[d+6466>>1]<<16,n[d+3228>>2]=u,u=R[d+6460>>1]|R[d+6462>>1]<<16,n[d+3216>>2]=R[d+6456>>1]|R[d+6458>>1]<<16,n[d+3220>>2]=u,u=R[d+6452>>1]|R[d+6454>>1]<<16,n[d+3208>>2]=R[d+6448>>1]|R[d+6450>>1]<<16,n[d+3212>>2]=u,c=d+8112|0,M(c,d+6480|0,1600),u=R[d+8108>>1]|R[d+8110>>1]<<16,e=R[d+8104>>1]|R[d+8106>>1]<<16,q[d+9736>>1]=e,q[d+9738>>1]=e>>>16,q[d+9740>>1]=u,q[d+9742>>1]=u>>>16,u=R[d+8100>>1]|R[d+8102>>1]<<16,e=R[d+8096>>1]|R[d+8098>>1]<<16,q[d+9728>>1]=e,q[d+9730>>1]=e>>>16,q[d+9732>>1]=u,q[d+9734>>1]=u>>>16,u=R[d+8092>>1]|R[d+8094>>1]<<16,e=R[d+8088>>1]|R[d+8090>>1]<<16,q[d+9720>>1]=e,q[d+9722>>1]=e>>>16,q[d+9724>>1]=u,q[d+9726>>1]=u>>>16,u=R[d+8084>>1]|R[d+8086>>1]<<16,e=R[d+8080>>1]|R[d+8082>>1]<<16,q[d+9712>>1]=e,q[d+9714>>1]=e>>>16,q[d+9716>>1]=u,q[d+9718>>1]=u>>>16,u=o[g+28|0]|o[g+29|0]<<8|(o[g+30|0]<<16|o[g+31|0]<<24),a=p+32|0,e=o[g+24|0]|o[g+25|0]<<8|(o[g+26|0]<<16|o[g+27|0]<<24),s[a+24|0]=e,s[a+25|0]=e>>>8,s[a+26|0]=e>>>16,s[a+27|0]=e>>>24,s[a+28|0]=u,s[a+29|0]=u>>>8,s[a+30|0]=u>>>16,s[a+31|0]=u>>>24,u=o[g+20|0]|o[g+21|0]<<8|(o[g+22|0]<<16|o[g+23|0]<<24),e=o[g+16|0]|o[g+17|0]<<8|(o[g+18|0]<<16|o[g+19|0]<<24),s[a+16|0]=e,s[a+17|0]=e>>>8,s[a+18|0]=e>>>16,s[a+19|0]=e>>>24,s[a+20|0]=u,s[a+21|0]=u>>>8,s[a+22|0]=u>>>16,s[a+23|0]=u>>>24,u=o[g+12|0]|o[g+13|0]<<8|(o[g+14|0]<<16|o[g+15|0]<<24),e=o[g+8|0]|o[g+9|0]<<8|(o[g+10|0]<<16|o[g+11|0]<<24),s[a+8|0]=e,s[a+9|0]=e>>>8,s[a+10|0]=e>>>16,s[a+11|0]=e>>>24,s[a+12|0]=u,s[a+13|0]=u>>>8,s[a+14|0]=u>>>16,s[a+15|0]=u>>>24,u=o[g+4|0]|o[g+5|0]<<8|(o[g+6|0]<<16|o[g+7|0]<<24),e=o[g|0]|o[g+1|0]<<8|(o[g+2|0]<<16|o[g+3|0]<<24),s[a|0]=e,s[a+1|0]=e>>>8,s[a+2|0]=e>>>16,s[a+3|0]=e>>>24,s[a+4|0]=u,s[a+5|0]=u>>>8,s[a+6|0]=u>>>16,s[a+7|0]=u>>>24,M(a+32|0,c,1632),$(d+3208|0),c=b-16|0,b=c,n[c+8>>2]=f,n[c+12>>2]=f+1536,g=c+8|0,u=n[g>>2],z=n[g+4>>2];;){if((u|0)!=(z|0)){for(e=u+512|0,n[g>>2]=e,k=b-16|0,b=k,n[k+8>>2]=u,n[k+12>>2]=e,W=k+8|0,u=n[W>>2],U=n[W+4>>2];;){if((u|0)!=(U|0)){q[u>>1]=0,u=u+2|0,n[W>>2]=u;continue}break}b=k+16|0,u=e;continue}break}b=c+16|0,o[f+3168|0]==1&&$(f+3169|0),$(f+3136|0),b=d+9744|0,$(p),f=y+7860|0,u=f,M(u+2|0,a,1664),q[u>>1]=0,b=p+1728|0;W:{T:{if(R[y+7860>>1]!=1&&(c=y+3348|0,M(c,u|2,1664),a=y+1684|0,M(a,c,1664),e=b-1632|0,b=e,u=b-1600|0,b=u,d=a+32|0,n[u+1568>>2]=d,k=u+1568|0,zo(u,k),Ln(k,d+1536|0),k=o[u+1596|0]|o[u+1597|0]<<8|(o[u+1598|0]<<16|o[u+1599|0]<<24),g=o[u+1592|0]|o[u+1593|0]<<8|(o[u+1594|0]<<16|o[u+1595|0]<<24),q[u+1560>>1]=g,q[u+1562>>1]=g>>>16,q[u+1564>>1]=k,q[u+1566>>1]=k>>>16,k=o[u+1588|0]|o[u+1589|0]<<8|(o[u+1590|0]<<16|o[u+1591|0]<<24),g=o[u+1584|0]|o[u+1585|0]<<8|(o[u+1586|0]<<16|o[u+1587|0]<<24),q[u+1552>>1]=g,q[u+1554>>1]=g>>>16,q[u+1556>>1]=k,q[u+1558>>1]=k>>>16,k=o[u+1580|0]|o[u+1581|0]<<8|(o[u+1582|0]<<16|o[u+1583|0]<<24),g=o[u+1576|0]|o[u+1577|0]<<8|(o[u+1578|0]<<16|o[u+1579|0]<<24),q[u+1544>>1]=g,q[u+1546>>1]=g>>>16,q[u+1548>>1]=k,q[u+1550>>1]=k>>>16,k=o[u+1572|0]|o[u+1573|0]<<8|(o[u+1574|0]<<16|o[u+1575|0]<<24),g=o[u+1568|0]|o[u+1569|0]<<8|(o[u+1570|0]<<16|o[u+1571|0]<<24),q[u+1536>>1]=g,q[u+1538>>1]=g>>>16,q[u+1540>>1]=k,q[u+1542>>1]=k>>>16,Ln(e+1568|0,d+1568|0),M(e,u,1568),b=u+1600|0,u=R[a+1660>>1]|R[a+1662>>1]<<16,d=R[a+1656>>1]|R[a+1658>>1]<<16,q[e+1624>>1]=d,q[e+1626>>1]=d>>>16,q[e+1628>>1]=u,q[e+1630>>1]=u>>>16,u=R[a+1652>>1]|R[a+1654>>1]<<16,d=R[a+1648>>1]|R[a+1650>>1]<<16,q[e+1616>>1]=d,q[e+1618>>1]=d>>>16,q[e+1620>>1]=u,q[e+1622>>1]=u>>>16,u=R[a+1644>>1]|R[a+1646>>1]<<16,d=R[a+1640>>1]|R[a+1642>>1]<<16,q[e+1608>>1]=d,q[e+1610>>1]=d>>>16,q[e+1612>>1]=u,q[e+1614>>1]=u>>>16,u=R[a+1636>>1]|R[a+1638>>1]<<16,a=R[a+1632>>1]|R[a+1634>>1]<<16,q[e+1600>>1]=a,q[e+1602>>1]=a>>>16,q[e+1604>>1]=u,q[e+1606>>1]=u>>>16,a=y+6228|0,M(a,e,1632),b=e+1632|0,d=b-1232|0,b=d,k=d+15|0,Ro(k),e=b-1216|0,b=e,u=b-2400|0,b=u,Ro(u),g=u+1216|0,V4(g,a),Q(u,1184,g,1184),Q(u+1184|0,32,a+1600|0,32),M(e,u,1216),b=u+2400|0,Q(k,1216,e,1216),b=e+1216|0,u=y+5012|0,M(u,k,1216),b=d+1232|0,yt(f,u,1216),M(y+7872|0,c,1664),u=n[y+7860>>2],M(y+12|0,y+7864|0,1672),(u|0)!=-2147483648))break T;n[l>>2]=-2147483648,$(w);break W}M(l+4|0,y+12|0,1672),n[l>>2]=u,u=o[w+28|0]|o[w+29|0]<<8|(o[w+30|0]<<16|o[w+31|0]<<24),e=o[w+24|0]|o[w+25|0]<<8|(o[w+26|0]<<16|o[w+27|0]<<24),s[l+1700|0]=e,s[l+1701|0]=e>>>8,s[l+1702|0]=e>>>16,s[l+1703|0]=e>>>24,s[l+1704|0]=u,s[l+1705|0]=u>>>8,s[l+1706|0]=u>>>16,s[l+1707|0]=u>>>24,u=o[w+20|0]|o[w+21|0]<<8|(o[w+22|0]<<16|o[w+23|0]<<24),e=o[w+16|0]|o[w+17|0]<<8|(o[w+18|0]<<16|o[w+19|0]<<24),s[l+1692|0]=e,s[l+1693|0]=e>>>8,s[l+1694|0]=e>>>16,s[l+1695|0]=e>>>24,s[l+1696|0]=u,s[l+1697|0]=u>>>8,s[l+1698|0]=u>>>16,s[l+1699|0]=u>>>24,u=o[w+12|0]|o[w+13|0]<<8|(o[w+14|0]<<16|o[w+15|0]<<24),e=o[w+8|0]|o[w+9|0]<<8|(o[w+10|0]<<16|o[w+11|0]<<24),s[l+1684|0]=e,s[l+1685|0]=e>>>8,s[l+1686|0]=e>>>16,s[l+1687|0]=e>>>24,s[l+1688|0]=u,s[l+1689|0]=u>>>8,s[l+1690|0]=u>>>16,s[l+1691|0]=u>>>24,u=o[w+4|0]|o[w+5|0]<<8|(o[w+6|0]<<16|o[w+7|0]<<24),e=o[w|0]|o[w+1|0]<<8|(o[w+2|0]<<16|o[w+3|0]<<24),s[l+1676|0]=e,s[l+1677|0]=e>>>8,s[l+1678|0]=e>>>16,s[l+1679|0]=e>>>24,s[l+1680|0]=u,s[l+1681|0]=u>>>8,s[l+1682|0]=u>>>16,s[l+1683|0]=u>>>24}b=y+9536|0,b=m- -64|0;W:{T:{if(n[i+2436>>2]!=-2147483648){e=i+4228|0,M(e,l,1708),a=i+1219|0,u=b-1232|0,b=u,d=n[e+4>>2],f=1,k=u+15|0,c=k+1|0;E:{if(n[e+8>>2]!=1216){s[c|0]=0;break E}M(c,d,1216),f=0}if(s[k|0]=f,o[u+15|0]?f=1:(M(a+1|0,u+16|0,1216),f=0),s[a|0]=f,b=u+1232|0,$(i+5904|0),$(i+4240|0),C(e),o[i+1219|0]!=1)break T}n[O>>2]=2;break W}for(s[i+4230|0]=o[i+1222|0],q[i+4228>>1]=o[i+1220|0]|o[i+1221|0]<<8,u=o[i+1227|0]|o[i+1228|0]<<8|(o[i+1229|0]<<16|o[i+1230|0]<<24),e=o[i+1223|0]|o[i+1224|0]<<8|(o[i+1225|0]<<16|o[i+1226|0]<<24),a=i+8|0,M(a,i+1231|0,1205),M(i+4239|0,a,1205),s[i+4231|0]=e,s[i+4232|0]=e>>>8,s[i+4233|0]=e>>>16,s[i+4234|0]=e>>>24,s[i+4235|0]=u,s[i+4236|0]=u>>>8,s[i+4237|0]=u>>>16,s[i+4238|0]=u>>>24,n[i+8>>2]=v,a=0;;){if((a|0)!=96){u=b-32|0,b=u,yi(u,n[i+8>>2]),Cn(i+1219|0,u),$(u),b=u+32|0,e=o[i+1247|0]|o[i+1248|0]<<8|(o[i+1249|0]<<16|o[i+1250|0]<<24),u=(i+2436|0)+a|0,f=o[i+1243|0]|o[i+1244|0]<<8|(o[i+1245|0]<<16|o[i+1246|0]<<24),s[u+24|0]=f,s[u+25|0]=f>>>8,s[u+26|0]=f>>>16,s[u+27|0]=f>>>24,s[u+28|0]=e,s[u+29|0]=e>>>8,s[u+30|0]=e>>>16,s[u+31|0]=e>>>24,e=o[i+1239|0]|o[i+1240|0]<<8|(o[i+1241|0]<<16|o[i+1242|0]<<24),f=o[i+1235|0]|o[i+1236|0]<<8|(o[i+1237|0]<<16|o[i+1238|0]<<24),s[u+16|0]=f,s[u+17|0]=f>>>8,s[u+18|0]=f>>>16,s[u+19|0]=f>>>24,s[u+20|0]=e,s[u+21|0]=e>>>8,s[u+22|0]=e>>>16,s[u+23|0]=e>>>24,e=o[i+1231|0]|o[i+1232|0]<<8|(o[i+1233|0]<<16|o[i+1234|0]<<24),f=o[i+1227|0]|o[i+1228|0]<<8|(o[i+1229|0]<<16|o[i+1230|0]<<24),s[u+8|0]=f,s[u+9|0]=f>>>8,s[u+10|0]=f>>>16,s[u+11|0]=f>>>24,s[u+12|0]=e,s[u+13|0]=e>>>8,s[u+14|0]=e>>>16,s[u+15|0]=e>>>24,e=o[i+1223|0]|o[i+1224|0]<<8|(o[i+1225|0]<<16|o[i+1226|0]<<24),f=o[i+1219|0]|o[i+1220|0]<<8|(o[i+1221|0]<<16|o[i+1222|0]<<24),s[u|0]=f,s[u+1|0]=f>>>8,s[u+2|0]=f>>>16,s[u+3|0]=f>>>24,s[u+4|0]=e,s[u+5|0]=e>>>8,s[u+6|0]=e>>>16,s[u+7|0]=e>>>24,a=a+32|0;continue}break}k=i+1219|0,u=i+2436|0,M(k,u,96),yi(u,v),l=i+4144|0,Cn(l,u),$(u),n[i+4176>>2]=0,n[i+4180>>2]=0,on(v,i+4176|0,8),a=n[i+4180>>2],f=n[i+4176>>2],I6(u,v),c=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),e=i+4188|0,d=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[e+24|0]=d,s[e+25|0]=d>>>8,s[e+26|0]=d>>>16,s[e+27|0]=d>>>24,s[e+28|0]=c,s[e+29|0]=c>>>8,s[e+30|0]=c>>>16,s[e+31|0]=c>>>24,c=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),d=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[e+16|0]=d,s[e+17|0]=d>>>8,s[e+18|0]=d>>>16,s[e+19|0]=d>>>24,s[e+20|0]=c,s[e+21|0]=c>>>8,s[e+22|0]=c>>>16,s[e+23|0]=c>>>24,c=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),d=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[e+8|0]=d,s[e+9|0]=d>>>8,s[e+10|0]=d>>>16,s[e+11|0]=d>>>24,s[e+12|0]=c,s[e+13|0]=c>>>8,s[e+14|0]=c>>>16,s[e+15|0]=c>>>24,c=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),d=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[e|0]=d,s[e+1|0]=d>>>8,s[e+2|0]=d>>>16,s[e+3|0]=d>>>24,s[e+4|0]=c,s[e+5|0]=c>>>8,s[e+6|0]=c>>>16,s[e+7|0]=c>>>24,$(u),s[i+4220|0]=f,s[i+4221|0]=f>>>8,s[i+4222|0]=f>>>16,s[i+4223|0]=f>>>24,s[i+4224|0]=a,s[i+4225|0]=a>>>8,s[i+4226|0]=a>>>16,s[i+4227|0]=a>>>24,n[i+2456>>2]=0,n[i+2460>>2]=0,n[i+2448>>2]=0,n[i+2452>>2]=0,n[i+2464>>2]=0,n[i+2468>>2]=0,n[i+2472>>2]=0,n[i+2476>>2]=0,n[i+2480>>2]=0,n[i+2484>>2]=0,n[i+2488>>2]=0,n[i+2492>>2]=0,a=p0(1,1),s[a|0]=0,n[i+2444>>2]=1,n[i+2440>>2]=a,n[i+2436>>2]=1,q[i+2496>>1]=256,s[i+60|0]=1,n[i+56>>2]=16843522,q[i+52>>1]=0,n[i+48>>2]=0,n[i+28>>2]=1,n[i+20>>2]=3,n[i+12>>2]=1216,a=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[i+40>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[i+44>>2]=a,a=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),n[i+32>>2]=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[i+36>>2]=a,n[i+24>>2]=l,n[i+16>>2]=k,n[i+8>>2]=i+4228,vi(O,v,i+8|0,e,0,i,u),C(u),$(e)}if(b=i+5936|0,b=h+16|0,u=n[t+276>>2],e=n[t+272>>2],(e|0)==3)break r;Ji(r,e,u),i2(v);break n}Ci(u);break e}h2(t+1096|0),w=u+16|0,a=n[t+428>>2],d=n[t+432>>2],c=t+456|0,e=0;w:{if(i=t+408|0,o[i|0]==2)break w;for(f=T(d,12),k=n[i+4>>2],e=n[i>>2],i=(k&255)<<24|e>>>8,g=e&255,p=e&1,m=k&65535,h=m<<16|e>>>16,y=h&255,e=a;;){if(!f){e=0;break w}q:{if(o[e|0]!=(g|0))break q;if(l=o[e+1|0],p){if((i&255)!=(l|0)|o[e+2|0]!=(y|0))break q;if(R[e+4>>1]==(m|0))break w;break q}if((i&255)!=(l|0)|R[e+2>>1]!=(h&65535))break q;if(n[e+4>>2]==(k|0))break w}e=e+12|0,f=f-12|0}}w:{if(i=ms(w),i=i>>>0<=1?1:i,i){for(l=c+256|0,w=4294967295%(i>>>0)^-1,f=n[c>>2];f>>>0>=64&&(mi(l,c),f=0),k=n[(f<<2)+c>>2],f=f+1|0,n[c>>2]=f,k>>>0>=w>>>0;);i=(k>>>0)%(i>>>0)|0;break w}L()}e=e||(d?(T(d,12)+a|0)-12|0:0),e&&(i=n[e+8>>2]),e=p0(8,72),n[e+64>>2]=d,n[e+68>>2]=0,n[e+52>>2]=5,n[e+56>>2]=-2147483646,n[e+48>>2]=1066790,n[e+40>>2]=i,n[e+44>>2]=0,n[e+28>>2]=5,n[e+32>>2]=-2147483646,n[e+24>>2]=1053706,n[e+4>>2]=7,n[e+8>>2]=-2147483646,n[e>>2]=1066783,n[e+16>>2]=n[u+28>>2],n[e+20>>2]=0,g2(u+96|0),n[u+4>>2]=i,n[u>>2]=1,n[r+12>>2]=3,n[r+8>>2]=e,n[r>>2]=-2147483648,n[r+4>>2]=3,n[u+104>>2]=n[t+432>>2],r=n[t+428>>2],n[u+96>>2]=n[t+424>>2],n[u+100>>2]=r,i2(c);break n}n[t+432>>2]=n[t+256>>2],u=n[t+252>>2],n[t+424>>2]=n[t+248>>2],n[t+428>>2]=u,i2(t+456|0),je(r+4|0,n[t+428>>2],n[t+432>>2]),n[r>>2]=-2147483648,fn(t+424|0),W0(t+272|0),W0(t+136|0);break n}u=n[t+76>>2],n[t+140>>2]=n[t+72>>2],n[t+144>>2]=u,n[t+148>>2]=n[t+80>>2],u=n[t+292>>2],i=n[t+288>>2],n[t+152>>2]=i,n[t+156>>2]=u,n[t+136>>2]=e,i2(t+456|0),je(r+4|0,i,u),n[r>>2]=-2147483648,Z6(t+136|0),l2(t+248|0);break n}u=n[t+76>>2],n[t+140>>2]=n[t+72>>2],n[t+144>>2]=u,n[t+148>>2]=n[t+80>>2],u=n[t+292>>2],i=n[t+288>>2],n[t+152>>2]=i,n[t+156>>2]=u,n[t+136>>2]=e,i2(t+456|0),je(r+4|0,i,u),n[r>>2]=-2147483648,Z6(t+136|0),l2(t+248|0);break n}n[t+72>>2]=u,u=t+72|0,je(r+4|0,u,1),n[r>>2]=-2147483648,Ai(u),i2(t+456|0);break n}if(ve(t+1096|0,a,1066752,4),f=n[t+1104>>2],i=n[t+1100>>2],e=n[t+1096>>2],(e|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=u,n[r+8>>2]=f,n[r+4>>2]=i,n[r>>2]=e;break t}e=2;o:{if(!i)break o;d=t+456|0,hr(d,i,f),n[t+1112>>2]=n[263371],i=n[263370],n[t+1104>>2]=n[263369],n[t+1108>>2]=i,i=n[263368],n[t+1096>>2]=n[263367],n[t+1100>>2]=i,hi(t+776|0,d,t+1096|0);r:{y:switch(i=n[t+776>>2],i- -2147483648|0){case 1:break o;case 0:break r;default:break y}u=n[t+780>>2],e=n[t+784>>2],a=n[t+792>>2],n[r+12>>2]=n[t+788>>2],n[r+16>>2]=a,n[r+4>>2]=u,n[r+8>>2]=e,n[r>>2]=i;break t}e=n[t+780>>2],c=n[t+784>>2]}if(V6(t+1096|0,a),i=n[t+1104>>2],n[t+776>>2]=n[t+1100>>2],n[t+780>>2]=i,n[t+784>>2]=n[t+1108>>2],i=n[t+1096>>2],(i|0)!=-2147483648){u=n[t+1112>>2],n[r+12>>2]=n[t+784>>2],e=n[t+780>>2],n[r+4>>2]=n[t+776>>2],n[r+8>>2]=e,n[r+16>>2]=u,n[r>>2]=i;break t}i=n[t+780>>2],n[t+424>>2]=n[t+776>>2],n[t+428>>2]=i,n[t+432>>2]=n[t+784>>2],i=o[u+544|0],n[t+1112>>2]=n[263558],f=n[263557],n[t+1104>>2]=n[263556],n[t+1108>>2]=f,f=n[263555],n[t+1096>>2]=n[263554],n[t+1100>>2]=f,y2(t+776|0,i?u+545|0:0,t+1096|0),g=n[t+780>>2],i=n[t+776>>2];o:{if((i|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],u=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=u,n[r+4>>2]=g,n[r>>2]=i;break o}if(i=n[u+112>>2],n[t+1112>>2]=n[266687],f=n[266686],n[t+1104>>2]=n[266685],n[t+1108>>2]=f,f=n[266684],n[t+1096>>2]=n[266683],n[t+1100>>2]=f,y2(t+776|0,(i|0)!=3?u+112|0:0,t+1096|0),k=n[t+780>>2],i=n[t+776>>2],(i|0)!=-2147483648){n[r+16>>2]=n[t+792>>2],u=n[t+788>>2],n[r+8>>2]=n[t+784>>2],n[r+12>>2]=u,n[r+4>>2]=k,n[r>>2]=i;break o}if(du(t+1096|0,u,a),u=n[t+1104>>2],i=n[t+1100>>2],f=n[t+1096>>2],(f|0)!=-2147483648){e=n[t+1112>>2],n[r+12>>2]=n[t+1108>>2],n[r+16>>2]=e,n[r+8>>2]=u,n[r+4>>2]=i,n[r>>2]=f;break o}if(n[t+412>>2]=u,n[t+408>>2]=i,ln(t+1096|0,a),u=t+1100|0,n[t+1096>>2]==1){a=n[u+16>>2],n[t+792>>2]=a,e=n[u+12>>2],f=n[u+8>>2],n[t+784>>2]=f,n[t+788>>2]=e,i=n[u+4>>2],u=n[u>>2],n[t+776>>2]=u,n[t+780>>2]=i,n[r+16>>2]=a,n[r+8>>2]=f,n[r+12>>2]=e,n[r>>2]=u,n[r+4>>2]=i;break o}i=t+776|0,M(i,u,320),h=t+456|0,M(h,i,320),u=n[t+432>>2],n[t+1104>>2]=n[t+428>>2],n[t+1108>>2]=u,n[t+1096>>2]=e,n[t+1100>>2]=c,a=t+136|0,y=t+408|0,z=t+272|0,i=b-48|0,b=i,u=t+1096|0,w=n[u+12>>2],c=n[u+8>>2],e=n[u+4>>2],U=n[u>>2],n[i+32>>2]=U,n[i+36>>2]=e,l=i+24|0,f=b-32|0,b=f,v=i+32|0;r:{if(o[v|0]!=2){d=T(n[k+108>>2],80),Y=n[k+104>>2],p=d+Y|0,e=n[v+4>>2],u=n[v>>2],k=(e&255)<<24|u>>>8,A=u&255,O=u&1,P=e&65535,N=P<<16|u>>>16,I=N&255;y:{for(;;){if(!d){p=0;break y}u=p-8|0,p=p-80|0;v:{h:{if(o[u|0]!=(A|0))break h;if(u=d+Y|0,m=u-4|0,W=o[u-7|0],O){if((W|0)!=(k&255)|o[u-6|0]!=(I|0)|R[m>>1]!=(P|0))break h;break y}if((W|0)!=(k&255)|R[u-6>>1]!=(N&65535))break h;if(n[m>>2]==(e|0))break v}d=d-80|0;continue}break}p=u-80|0}ya(l,p);break r}u=n[k+108>>2],d=T(u,-80),m=n[k+104>>2],e=m+T(u,80)|0,p=e,A=f+8|0;y:{v:{for(;;){if(!d){for(d=T(u,-80);;){if(!d)break v;if(d=d+80|0,p=e-8|0,e=e-80|0,!!o[p|0])break}u=m-d|0;break y}if(d=d+80|0,W=p-12|0,p=p-80|0,o[W|0]==1)break}u=m-d|0;break y}u=u?(m+T(u,80)|0)-80|0:0}if(ya(A,u),o[f+12|0]!=2){u=n[f+12>>2],e=n[f+8>>2],q[l>>1]=e,q[l+2>>1]=e>>>16,q[l+4>>1]=u,q[l+6>>1]=u>>>16;break r}u=n[k+92>>2],n[f+16>>2]=u,n[f+20>>2]=u+T(n[k+96>>2],12),d=f+24|0,k=0,p=f+16|0,u=n[p+4>>2],m=n[p>>2];y:{v:{h:{for(;;){if(e=u,(m|0)==(e|0))break v;if(u=e-12|0,n[p+4>>2]=u,W=-10,o[u|0]!=1)break h;if(!o[u+1|0])break}k=o[u+2|0]<<16|1,W=-8}u=W,u=R[u+e>>1],u=u<<16|u,q[d>>1]=u,q[d+2>>1]=u>>>16,q[d+4>>1]=k,q[d+6>>1]=k>>>16;break y}s[d+4|0]=2}if(o[f+28|0]!=2){u=n[f+28>>2],e=n[f+24>>2],q[l>>1]=e,q[l+2>>1]=e>>>16,q[l+4>>1]=u,q[l+6>>1]=u>>>16;break r}s[l+4|0]=2}b=f+32|0;r:{y:{v:{if(o[i+28|0]==2)break v;if(!w)break y;if(q[i+32>>1]=R[i+24>>1],(w|0)!=1)break v;for(u=c,d=0;e=d,(e|0)!=1&&(d=e+1|0,f=R[v>>1],k=R[u>>1],v=v+2|0,u=u+2|0,(f|0)==(k|0)););if(e)break y}if(e=b-32|0,b=e,l=(w<<1)+c|0,z0(e+8|0,l-c>>>1|0,2,8),n[e+28>>2]=0,u=n[e+12>>2],n[e+20>>2]=n[e+8>>2],n[e+24>>2]=u,f=b-16|0,b=f,d=e+20|0,u=l-c>>>1|0,a4(d,u),k=n[d+8>>2],w=n[d+4>>2],n[f+4>>2]=d+8,u0=f,i0=f0(w,k,32),n[u0+8>>2]=i0,n[f+12>>2]=j,d=f+4|0,k=n[d+4>>2],w=n[d>>2],(c|0)!=(l|0))for(d=n[d+8>>2]+(k<<3)|0,k=u+k|0;l=R[c>>1],l=l<<16|l,q[d>>1]=l,q[d+2>>1]=l>>>16,q[d+4>>1]=0,q[d+6>>1]=0,c=c+2|0,d=d+8|0,u=u-1|0,!!u;);n[w>>2]=k,b=f+16|0,u=i+12|0,n[u+8>>2]=n[e+28>>2],f=n[e+24>>2],n[u>>2]=n[e+20>>2],n[u+4>>2]=f,b=e+32|0;break r}e=n[i+28>>2],f=n[i+24>>2],u=p0(2,8),q[u>>1]=f,q[u+2>>1]=f>>>16,q[u+4>>1]=e,q[u+6>>1]=e>>>16,n[i+20>>2]=1,n[i+16>>2]=u,n[i+12>>2]=1}r:{if(!h4(i+12|0)){for(n[i+40>>2]=n[i+20>>2],u=n[i+16>>2],n[i+32>>2]=n[i+12>>2],n[i+36>>2]=u,u=b-160|0,b=u,n[u+12>>2]=0,n[u+4>>2]=0,n[u+8>>2]=4,f=i+32|0,d=n[f+8>>2]<<3,e=u+76|0,m=n[y+4>>2],y=n[y>>2],w=n[f+4>>2];;){y:{v:{h:{if(d){if(c=u+72|0,Mu(c,z,1,R[w+4>>1]|o[w+6|0]<<16,0),k=R[w>>1],l=R[w+2>>1],p=u+16|0,M(p,c,56),q[u+140>>1]=l,l=(l|0)==(k|0),n[u+136>>2]=l?0:g,tu(c,h,g,y,k,m,p,l?0:u+136|0),!n[u+72>>2])break v;d=n[e+8>>2],n[u+152>>2]=d,c=n[e+4>>2],e=n[e>>2],n[u+144>>2]=e,n[u+148>>2]=c,n[a+12>>2]=d,n[a+4>>2]=e,n[a+8>>2]=c,n[a>>2]=-2147483648,W0(p),fn(u+4|0),kn(f);break h}e=n[f+4>>2],n[a>>2]=n[f>>2],n[a+4>>2]=e,n[u+92>>2]=n[u+12>>2],e=n[u+8>>2],n[u+84>>2]=n[u+4>>2],n[u+88>>2]=e,e=n[u+92>>2],n[a+16>>2]=n[u+88>>2],n[a+20>>2]=e,n[u+80>>2]=n[f+8>>2],e=n[u+84>>2],n[a+8>>2]=n[u+80>>2],n[a+12>>2]=e}b=u+160|0;break y}n[u+152>>2]=n[e+8>>2],c=n[e+4>>2],n[u+144>>2]=n[e>>2],n[u+148>>2]=c,d=d-8|0,w=w+8|0,ou(u+4|0,u+144|0),W0(u+16|0);continue}break}break r}n[a>>2]=-2147483648,q[a+4>>1]=(U&255)==2?5:6,kn(i+12|0)}if(b=i+48|0,u=n[t+144>>2],n[t+248>>2]=n[t+140>>2],n[t+252>>2]=u,n[t+256>>2]=n[t+148>>2],e=n[t+136>>2],(e|0)!=-2147483648)break a;J6(r,t+248|0),i2(h)}l2(t+424|0)}W0(t+272|0);break n}u=n[t+252>>2],n[t+76>>2]=n[t+248>>2],n[t+80>>2]=u,n[t+84>>2]=n[t+256>>2],u=n[t+156>>2],i=n[t+152>>2],n[t+88>>2]=i,n[t+92>>2]=u,n[t+72>>2]=e,i2(t+456|0),je(r+4|0,i,u),n[r>>2]=-2147483648,Z6(t+72|0),l2(t+424|0),W0(t+272|0);break n}n[t+276>>2]=i,i=n[t+284>>2],n[t+256>>2]=i,u=n[t+280>>2],a=n[t+276>>2],n[t+248>>2]=a,n[t+252>>2]=u,f=n[t+288>>2],n[r+12>>2]=i,n[r+4>>2]=a,n[r+8>>2]=u,n[r+16>>2]=f,n[r>>2]=e}i2(t+456|0);break n}n[r+8>>2]=8,n[r+12>>2]=0,n[r>>2]=-2147483648,n[r+4>>2]=0}b=t+1424|0}function Li(r,u){var e=0,i=0,a=0,t=0;a=b-16|0,b=a,n[a+8>>2]=n[u+8>>2],i=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=i,t=b-80|0,b=t;n:{e:{u:{i:{a:{t:{o:{r:switch(u=R[a>>1],u=(u>>>0<=5?1:u-6|0)&65535,u-3|0){case 0:break o;case 1:break t;default:break r}r:switch(u-14|0){case 0:break a;case 1:break i;default:break r}n[t+52>>2]=17,n[t+48>>2]=1067533,n[t+44>>2]=0,n[t+36>>2]=0,n[t+40>>2]=8,X0(t+8|0),n[t+76>>2]=0,u=n[t+12>>2],n[t+68>>2]=n[t+8>>2],n[t+72>>2]=u,n[t+20>>2]=1067424,n[t+24>>2]=1610612768,n[t+28>>2]=0,n[t+16>>2]=t+68,i=t+16|0,e=b-32|0,b=e;r:{y:{v:{h:{w:{q:{W:{T:{E:{S:{B:{L:{Z:{I:{b:{R:{P:{A:{g:{p:{j:{c:{m:{U:{d:{s:{f:{l:{z:{N:{M:{k:{V:{J:{F:{Y:{O:{G:{C:{K:{_:{X:{H:{x:{D:{$:switch(u=R[a>>1],((u>>>0<=5?1:u-6|0)&65535)-1|0){case 10:break F;case 11:break J;case 1:break x;case 12:break V;case 13:break k;case 14:break M;case 15:break N;case 16:break z;case 17:break l;case 18:break f;case 19:break s;case 20:break d;case 21:break U;case 2:break H;case 22:break m;case 23:break c;case 24:break j;case 25:break p;case 26:break g;case 27:break A;case 28:break P;case 29:break R;case 30:break b;case 31:break I;case 3:break X;case 32:break Z;case 33:break L;case 34:break B;case 35:break S;case 36:break E;case 37:break T;case 38:break W;case 39:break q;case 0:break D;case 4:break _;case 5:break K;case 6:break C;case 7:break G;case 8:break O;case 9:break Y;default:break $}u=v0(i,1157432,34);break r}n[e+8>>2]=a,n[e+28>>2]=a+8,n[e+24>>2]=21,n[e+16>>2]=25,n[e+20>>2]=e+28,n[e+12>>2]=e+8,u=t0(i,1048771,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049504,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049874,e+12|0);break r}u=v0(i,1157466,56);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049899,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049813,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1048851,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049791,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049360,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1048979,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049930,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1048710,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049118,e+12|0);break r}n[e+8>>2]=a+4,n[e+28>>2]=a+8,n[e+24>>2]=10,n[e+16>>2]=10,n[e+20>>2]=e+28,n[e+12>>2]=e+8,u=t0(i,1048592,e+12|0);break r}n[e+8>>2]=a+4,n[e+28>>2]=a+8,n[e+24>>2]=10,n[e+16>>2]=10,n[e+20>>2]=e+28,n[e+12>>2]=e+8,u=t0(i,1048634,e+12|0);break r}u=v0(i,1157522,44);break r}u=v0(i,1157566,39);break r}u=v0(i,1157605,55);break r}switch(o[a+2|0]-1|0){case 0:break h;case 1:break v;case 2:break y;default:break w}}u=v0(i,1157818,32);break r}n[e+28>>2]=a+2,n[e+16>>2]=22,n[e+12>>2]=e+28,u=t0(i,1048922,e+12|0);break r}n[e+28>>2]=a+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=t0(i,1049759,e+12|0);break r}n[e+28>>2]=a+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=t0(i,1049075,e+12|0);break r}n[e+28>>2]=a+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=t0(i,1049162,e+12|0);break r}n[e+28>>2]=a+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=t0(i,1049025,e+12|0);break r}n[e+28>>2]=a+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=t0(i,1049399,e+12|0);break r}n[e+28>>2]=a+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=t0(i,1050012,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=12,n[e+12>>2]=e+28,u=t0(i,1049609,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=12,n[e+12>>2]=e+28,u=t0(i,1049257,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=12,n[e+12>>2]=e+28,u=t0(i,1049311,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049839,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049699,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049206,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049532,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1049963,e+12|0);break r}n[e+28>>2]=a+2,n[e+16>>2]=9,n[e+12>>2]=e+28,u=t0(i,1049449,e+12|0);break r}n[e+28>>2]=a+4,n[e+16>>2]=25,n[e+12>>2]=e+28,u=t0(i,1048825,e+12|0);break r}u=v0(i,1157850,43);break r}u=v0(i,1157893,63);break r}u=v0(i,1157956,51);break r}u=v0(i,1157660,38);break r}u=v0(i,1157698,37);break r}u=v0(i,1157735,38);break r}u=v0(i,1157773,45)}if(b=e+32|0,u)break e;n[t+64>>2]=n[t+76>>2],u=n[t+72>>2],n[t+56>>2]=n[t+68>>2],n[t+60>>2]=u,P6(r,t+36|0,t+56|0);break u}n[r+16>>2]=23,n[r+12>>2]=1067448,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break u}n[r+16>>2]=20,n[r+12>>2]=1067471,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break u}e=n[a+8>>2],i=n[a+4>>2],n[t+52>>2]=17,n[t+48>>2]=1067491,n[t+44>>2]=0,n[t+36>>2]=0,n[t+40>>2]=8,u=t+16|0,N2(u,t+36|0,1067508,8,i),N2(r,u,1066873,3,e);break u}e=n[a+8>>2],i=n[a+4>>2],n[t+52>>2]=17,n[t+48>>2]=1067516,n[t+44>>2]=0,n[t+36>>2]=0,n[t+40>>2]=8,u=t+16|0,N2(u,t+36|0,1067025,9,i),N2(r,u,1066873,3,e)}b=t+80|0;break n}L()}b=a+16|0}function I2(r,u){var e=0,i=0,a=0;e=b-32|0,b=e,a=n[u+240>>2],n[e+24>>2]=n[263449],i=n[263448],n[e+16>>2]=n[263447],n[e+20>>2]=i,i=n[263446],n[e+8>>2]=n[263445],n[e+12>>2]=i,y2(r,(a|0)!=-2147483648?u+240|0:0,e+8|0),b=e+32|0}function g2(r){g0(r,4,12)}function K6(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;i=b-32|0,b=i,f=i+8|0,a=b-32|0,b=a,vs(a+24|0,n[u+16>>2],n[u+20>>2],e);n:{e:{if(o[a+24|0]==5||(t=n[a+24>>2],(t&255)==8))break e;e=n[a+28>>2],n[f>>2]=t,n[f+4>>2]=e;break n}e:{if(!e||(qe(a+16|0,n[u+28>>2],n[u+32>>2]),n[a+20>>2]))break e;s[f|0]=5;break n}e:{u:{if(n[u+36>>2]!=-2147483648&&(e=n[u+44>>2],e>>>0>=501))break u;d=n[u+8>>2],n[a+24>>2]=d,t=a+24|0;i:{if(!wa(1068424,t))break i;for(c=n[u+4>>2],K8(a+8|0,c,c+d|0),e=n[a+12>>2],n[a+24>>2]=n[a+8>>2],n[a+28>>2]=e,l=n[t>>2],h=n[t+4>>2];e=l,!!((h|0)!=(e|0)&&(l=e+1|0,n[t>>2]=l,k=o[e|0],(k|0)==45|(k-58&255)>>>0>245|((k&223)-91&255)>>>0>229)););if((e|0)!=(h|0))break i;if(e=b-32|0,b=e,n[e+28>>2]=0,n[e+20>>2]=c,n[e+12>>2]=c,n[e+16>>2]=d,n[e+24>>2]=c+d,z2(e,e+20|0),b=e+32|0,t=n[e+4>>2],(t|0)!=1114112?e=!n[e>>2]&(t&2097119)-65>>>0<26:e=0,e)break e}s[f|0]=7;break n}s[f|0]=6,n[f+4>>2]=e-500;break n}s[f|0]=8}b=a+32|0;n:{e:{if(o[i+8|0]==8||(e=n[i+8>>2],(e&255)==8))break e;u=n[i+12>>2],n[i>>2]=e,n[i+4>>2]=u,u=b+-64|0,b=u;u:{i:{a:{t:{o:switch(e=o[i|0],(e>>>0>4?e-4|0:0)-1|0){case 0:break t;case 1:break a;case 2:break i;default:break o}e=n[i+4>>2],n[u>>2]=n[i>>2],n[u+4>>2]=e,aa(r,u);break u}n[r+16>>2]=15,n[r+12>>2]=1066756,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break u}e=n[i+4>>2],n[u+44>>2]=16,n[u+40>>2]=1067227,n[u+36>>2]=0,n[u+28>>2]=0,n[u+32>>2]=8,n[u+60>>2]=7,n[u+56>>2]=1053591,n[u+48>>2]=-2147483645,n[u+52>>2]=-2147483648,t=u+8|0,tn(t,u+28|0,1067222,5,u+48|0),N2(r,t,1054316,4,e);break u}n[r+16>>2]=16,n[r+12>>2]=1067286,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8}b=u- -64|0;break n}if(u=sr(u),u>>>0<=53800){n[r>>2]=-2147483648;break n}n[i+24>>2]=15,n[i+20>>2]=1054301,n[i+16>>2]=0,n[i+8>>2]=0,n[i+12>>2]=8,N2(r,i+8|0,1054316,4,u-53800|0)}b=i+32|0}function S6(r,u,e){var i=0,a=0,t=0;i=b-32|0,b=i,I2(i+8|0,u),u=n[i+12>>2],a=n[i+8>>2];n:{if((a|0)!=-2147483648){n[r+16>>2]=n[i+24>>2],e=n[i+20>>2],n[r+8>>2]=n[i+16>>2],n[r+12>>2]=e,n[r+4>>2]=u,n[r>>2]=a;break n}if(F6(i+8|0,e),n[i+8>>2]==1){u=n[i+12>>2],e=n[i+16>>2],a=n[i+20>>2],t=n[i+28>>2],n[r+12>>2]=n[i+24>>2],n[r+16>>2]=t,n[r+4>>2]=e,n[r+8>>2]=a,n[r>>2]=u;break n}u=o6(u+208|0,n[i+16>>2],n[i+20>>2]),n[r>>2]=-2147483648,n[r+4>>2]=u}b=i+32|0}function ln(r,u){var e=0,i=0,a=0,t=0,f=0;i=b-672|0,b=i,Di(i+416|0,u,1054123),u=n[i+420>>2],e=n[i+416>>2];n:{if((e|0)!=-2147483648){n[r+20>>2]=n[i+432>>2],a=n[i+428>>2],n[r+12>>2]=n[i+424>>2],n[r+16>>2]=a,n[r+8>>2]=u,n[r+4>>2]=e,n[r>>2]=1;break n}e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[i>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[i+4>>2]=e,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[i+8>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[i+12>>2]=e,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[i+16>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[i+20>>2]=e,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[i+24>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[i+28>>2]=e,a=i+32|0,u=b-160|0,b=u,e=u+12|0,o0(e,64),lt(e,4,1053800,4),n[u+124>>2]=0,n[u+128>>2]=4,n[u+112>>2]=i,n[u+116>>2]=32,n[u+120>>2]=a,e=u+76|0,t=u+112|0,lu(e,t,u+28|0,8),M(t,e,36),t=u+68|0;e:{u:{for(;;){i:{if(ku(u+148|0,u+112|0),e=n[u+148>>2],!e)break i;if(n[u+152>>2]!=4)break u;n[n[u+156>>2]>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24);continue}break}for(n[u+124>>2]=0,n[u+128>>2]=4,n[u+112>>2]=1067550,n[u+116>>2]=8,n[u+120>>2]=1067558,e=u+76|0,f=u+112|0,lu(e,f,t,2),M(f,e,36);;){i:{if(ku(u+148|0,u+112|0),e=n[u+148>>2],!e)break i;if(n[u+152>>2]!=4)break u;n[n[u+156>>2]>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24);continue}break}M(a,u+12|0,64),b=u+160|0;break e}L()}for(u=0;;){if((u|0)!=256){n[(i+416|0)+u>>2]=0,u=u+4|0;continue}break}n[i+416>>2]=64,u=i+96|0,M(u,i+416|0,256),M(i+352|0,i+32|0,64),M(r+4|0,u,320),n[r>>2]=0}b=i+672|0}function Zi(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;t=b-160|0,b=t,I2(t+56|0,u),u=n[t+60>>2],w=n[t+56>>2];n:{if((w|0)!=-2147483648){n[r+16>>2]=n[t+72>>2],e=n[t+68>>2],n[r+8>>2]=n[t+64>>2],n[r+12>>2]=e;break n}for(y=t+8|0,Mt(y,e,qt(u+32|0,e)&255),f=p0(8,48),c=t+56|0,Kr(c,y),ki(t+24|0,c),e=b-16|0,b=e,u=b-16|0;;){if((i|0)!=16){a=R[i+y>>1]+1|0,q[u+i>>1]=a>>>0>=65535?65535:a,i=i+2|0;continue}break}for(i=R[u+12>>1]|R[u+14>>1]<<16,a=R[u+8>>1]|R[u+10>>1]<<16,q[e+8>>1]=a,q[e+10>>1]=a>>>16,q[e+12>>1]=i,q[e+14>>1]=i>>>16,i=R[u+4>>1]|R[u+6>>1]<<16,u=R[u>>1]|R[u+2>>1]<<16,q[e>>1]=u,q[e+2>>1]=u>>>16,q[e+4>>1]=i,q[e+6>>1]=i>>>16,l=t- -64|0,u=b-144|0,b=u,i=R[e+12>>1]|R[e+14>>1]<<16,n[u+8>>2]=R[e+8>>1]|R[e+10>>1]<<16,n[u+12>>2]=i,i=R[e+4>>1]|R[e+6>>1]<<16,n[u>>2]=R[e>>1]|R[e+2>>1]<<16,n[u+4>>2]=i,i=u+16|0,n[u+24>>2]=i,n[u+16>>2]=u,n[u+20>>2]=u+143,n[u+124>>2]=i,i=0;;){if((i|0)!=96){a=n[u+124>>2],d=n[a>>2],n[a>>2]=d+2,a=b-16|0,b=a,q[a+6>>1]=R[d>>1],n[a+12>>2]=13,n[a+8>>2]=a+6,Vs(u+128|0,1095456,a+8|0),b=a+16|0,a=(u+28|0)+i|0,n[a+8>>2]=n[u+136>>2],d=n[u+132>>2],n[a>>2]=n[u+128>>2],n[a+4>>2]=d,i=i+12|0;continue}break}for(M(l,u+28|0,96),b=u+144|0,U2(e),b=e+16|0,n[t+56>>2]=0,n[t+60>>2]=8,i=b-16|0,b=i,u=i+4|0,Z0(u,n[c+4>>2]-n[c>>2]|0),a=b-16|0,b=a,D0(u,n[c+4>>2]-n[c>>2]|0),e=n[u+8>>2],d=n[u+4>>2],n[a+4>>2]=u+8,p=a,v=f0(d,e,32),n[p+8>>2]=v,n[a+12>>2]=j,u=b-144|0,b=u,M(u+8|0,c,104),k=a+4|0,d=n[k+4>>2],e=n[k+8>>2]+(d<<4)|0,l=n[u+8>>2],c=(u+16|0)+T(l,12)|0,g=n[k>>2],k=n[u+12>>2];;){if((l|0)!=(k|0)){h=n[c+8>>2],n[u+136>>2]=h,m=n[c+4>>2],n[u+128>>2]=n[c>>2],n[u+132>>2]=m,x2(u+112|0,n[u+132>>2],h),Y0(u+128|0),h=n[u+124>>2],n[e+8>>2]=n[u+120>>2],n[e+12>>2]=h,h=n[u+116>>2],n[e>>2]=n[u+112>>2],n[e+4>>2]=h,e=e+16|0,c=c+12|0,d=d+1|0,l=l+1|0;continue}break}n[u+8>>2]=k,n[g>>2]=d,b=u+144|0,b=a+16|0,u=t+40|4,n[u+8>>2]=n[i+12>>2],e=n[i+8>>2],n[u>>2]=n[i+4>>2],n[u+4>>2]=e,b=i+16|0,n[f+4>>2]=5,n[f>>2]=1054248,u=n[t+28>>2],n[f+8>>2]=n[t+24>>2],n[f+12>>2]=u,u=n[t+36>>2],n[f+16>>2]=n[t+32>>2],n[f+20>>2]=u,n[f+28>>2]=6,n[f+24>>2]=1054253,u=n[t+52>>2],n[f+40>>2]=n[t+48>>2],n[f+44>>2]=u,n[t+40>>2]=-2147483643,u=n[t+44>>2],n[f+32>>2]=n[t+40>>2],n[f+36>>2]=u,u=2,n[r+12>>2]=2,n[r+8>>2]=f,Mi(y)}n[r>>2]=w,n[r+4>>2]=u,b=t+160|0}function Bi(r,u,e){var i=0,a=0,t=0;i=b-32|0,b=i,cn(i+12|0,e,1054236,5),e=n[i+20>>2],a=n[i+16>>2],t=n[i+12>>2];n:{if((t|0)!=-2147483648){u=n[i+28>>2],n[r+12>>2]=n[i+24>>2],n[r+16>>2]=u,n[r+8>>2]=e,n[r+4>>2]=a,n[r>>2]=t;break n}if(!q0(a,e,1054241,4)){if(!q0(a,e,1054245,3)){n[r+16>>2]=n[263371],u=n[263370],n[r+8>>2]=n[263369],n[r+12>>2]=u,u=n[263368],n[r>>2]=n[263367],n[r+4>>2]=u;break n}n[r>>2]=-2147483648,n[r+4>>2]=u+557;break n}n[r>>2]=-2147483648,n[r+4>>2]=u+544}b=i+32|0}function Ci(r){w2(r+544|0),s[r+544|0]=0,ge(r+528|0),n[r+532>>2]=-2147483648,we(r+112|0),n[r+112>>2]=3,n[r>>2]!=2&&(n[r+104>>2]=0)}function Fi(r){var u=0,e=0;u=b-16|0,b=u,no(r),no(u+4|0),n[r+20>>2]=n[u+12>>2],e=n[u+8>>2],n[r+12>>2]=n[u+4>>2],n[r+16>>2]=e,b=u+16|0}function Ki(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,F=0,K=0,S=0,V=0,J=0,X=0,_=0,a0=0,l0=0,d0=0,k0=0,y0=0,s0=0,b0=0;if(p=b-48|0,b=p,n[p+8>>2]=i,k=b-48|0,b=k,a=b-32|0,b=a,i=n[e+92>>2],y=i+T(n[e+96>>2],12)|0,z0(a+8|0,(y-i>>>0)/12|0,2,2),n[a+28>>2]=0,t=n[a+12>>2],n[a+20>>2]=n[a+8>>2],n[a+24>>2]=t,l=b-16|0,b=l,f=a+20|0,t=(y-i>>>0)/12|0,i4(f,t),h=n[f+8>>2],g=n[f+4>>2],n[l+4>>2]=f+8,s0=l,b0=f0(g,h,32),n[s0+8>>2]=b0,n[l+12>>2]=j,f=l+4|0,h=n[f+4>>2],g=n[f>>2],(i|0)!=(y|0))for(f=n[f+8>>2]+(h<<1)|0,h=t+h|0;q[f>>1]=R[(o[i|0]?4:2)+i>>1],i=i+12|0,f=f+2|0,t=t-1|0,!!t;);n[g>>2]=h,b=l+16|0,i=k+12|0,n[i+8>>2]=n[a+28>>2],t=n[a+24>>2],n[i>>2]=n[a+20>>2],n[i+4>>2]=t,b=a+32|0,i=n[k+20>>2],i>>>0>=2&&I5(n[k+16>>2],i),Y=p+12|0;n:{if(f=k+12|0,l=n[f+8>>2],l>>>0<2)break n;for(h=n[f+4>>2],t=h,a=1;;){if((a|0)==(l|0))break n;e:{if(i=t+2|0,R[i>>1]==R[t>>1]){g=h+2|0,i=a;break e}a=a+1|0,t=i;continue}break}for(;;){t=(a<<1)+g|0,v=(i<<1)+h|0,w=v-2|0;e:{for(;;){if(a=a+1|0,l>>>0>a>>>0){if(y=R[t>>1],t=t+2|0,R[w>>1]==(y|0))continue;break e}break}n[f+8>>2]=i;break n}q[v>>1]=y,i=i+1|0}}for(n[k+40>>2]=e,n[k+32>>2]=n[k+12>>2],e=n[k+16>>2],n[k+28>>2]=e,n[k+24>>2]=e,n[k+36>>2]=e+(n[k+20>>2]<<1),l=b-32|0,b=l,y=k+24|0,z0(l+8|0,n[y+12>>2]-n[y+4>>2]>>>1|0,4,52),n[l+28>>2]=0,e=n[l+12>>2],n[l+20>>2]=n[l+8>>2],n[l+24>>2]=e,v=b-16|0,b=v,e=l+20|0,S0(e,n[e+8>>2],n[y+12>>2]-n[y+4>>2]>>>1|0,4,52),i=n[e+8>>2],t=n[e+4>>2],n[v+4>>2]=e+8,s0=v,b0=f0(t,i,32),n[s0+8>>2]=b0,n[v+12>>2]=j,h=b-16|0,b=h,e=v+4|0,i=n[e+4>>2],n[h>>2]=n[e>>2],n[h+4>>2]=i,n[h+8>>2]=n[e+8>>2],n[h+12>>2]=n[y+16>>2],a=b-144|0,b=a,A=n[h+4>>2],I=n[h+8>>2],P=a- -64|0,g=a+76|0,w=n[h+12>>2],W=n[y+4>>2],E=n[y+12>>2];;){if((W|0)!=(E|0)){q[a+94>>1]=R[W>>1],n[a+96>>2]=a+94,e=n[w+108>>2],i=n[w+104>>2],n[a+128>>2]=i,n[a+132>>2]=i+T(e,80),W=W+2|0,n[a+136>>2]=a+96,i=a+100|0,e=b-48|0,b=e,t=a+128|0,f=Ra(t);n:{if(f){for(z0(e+8|0,4,4,4),d=n[e+8>>2],c=n[e+12>>2],n[c>>2]=f,n[e+28>>2]=1,n[e+24>>2]=c,n[e+20>>2]=d,n[e+40>>2]=n[t+8>>2],f=n[t+4>>2],n[e+32>>2]=n[t>>2],n[e+36>>2]=f,t=e+20|0,d=e+32|0;;){if(c=Ra(d),c){f=n[t+8>>2],(f|0)==n[t>>2]&&Rn(t,1),n[n[t+4>>2]+(f<<2)>>2]=c,n[t+8>>2]=f+1;continue}break}n[i+8>>2]=n[e+28>>2],t=n[e+24>>2],n[i>>2]=n[e+20>>2],n[i+4>>2]=t;break n}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}b=e+48|0,t=n[a+104>>2],i=n[a+108>>2]<<2,c=t+i|0,O=n[w+96>>2],m=n[w+92>>2],d=0,e=0;n:{for(;;){if((e|0)==(i|0))break n;if(f=e+t|0,e=e+4|0,f=n[f>>2],o[f+68|0]==7)break}if(d=1,i=n[f+40>>2],f=e+t|0,(c|0)!=(f|0))for(e=c-f>>>2|0;z=n[f>>2],o[z+68|0]==7&&(z=n[z+40>>2],i=i>>>0>z>>>0?i:z),f=f+4|0,e=e-1|0,!!e;);e=i}n[a+116>>2]=e,n[a+112>>2]=d,i=0,e=0;n:{if((t|0)==(c|0))break n;for(d=c-t>>>2|0;;){e=3,f=2;e:{u:switch(o[n[t>>2]+68|0]-1|0){case 1:e=4;break e;case 2:e=5;break e;case 3:e=6;break e;case 6:f=1;break;case 0:break e;default:break u}e=i&255,e=e>>>0<f>>>0?f:e}if(t=t+4|0,i=e,d=d-1|0,!d)break}}n[a+120>>2]=a+100,n[a+124>>2]=a+112,Za(a+32|0,a+120|0,6);n:{if(n[a+32>>2]==1){U=1,G=n[a+36>>2];break n}Ba(a+24|0,a+124|0,7),U=n[a+24>>2],G=n[a+28>>2]}Za(a+16|0,a+120|0,7);n:{if(n[a+16>>2]==1){f=1,H=n[a+20>>2];break n}Ba(a+8|0,a+124|0,91),f=n[a+8>>2],H=n[a+12>>2]}for(z=e&255,t=n[a+108>>2]<<2,e=n[a+104>>2];i=t,!!(t&&(t=t-4|0,d=n[e>>2],e=e+4|0,o[d+67|0]!=1)););n[a+140>>2]=w,n[a+128>>2]=m,n[a+132>>2]=T(O,12)+m,n[a+136>>2]=a+96,t=b-48|0,b=t,e=t+32|0,d=a+128|0,qa(e,d);n:{if(o[t+32|0]!=2){for(m=n[t+36>>2],O=n[t+32>>2],z0(t+8|0,4,4,8),N=n[t+8>>2],c=n[t+12>>2],n[c>>2]=O,n[c+4>>2]=m,n[t+28>>2]=1,n[t+24>>2]=c,n[t+20>>2]=N,c=n[d+12>>2],n[t+40>>2]=n[d+8>>2],n[t+44>>2]=c,c=n[d+4>>2],n[t+32>>2]=n[d>>2],n[t+36>>2]=c,d=t+20|0,c=b-16|0,b=c;;){if(qa(c+8|0,e),o[c+8|0]!=2){O=n[c+8>>2],N=n[c+12>>2],m=n[d+8>>2],(m|0)==n[d>>2]&&E2(d,1),D=n[d+4>>2]+(m<<3)|0,n[D>>2]=O,n[D+4>>2]=N,n[d+8>>2]=m+1;continue}break}b=c+16|0,n[g+8>>2]=n[t+28>>2],e=n[t+24>>2],n[g>>2]=n[t+20>>2],n[g+4>>2]=e;break n}e=b-16|0,b=e,yn(e+8|0),d=n[e+12>>2],c=n[e+8>>2],n[g+8>>2]=0,n[g>>2]=c,n[g+4>>2]=d,b=e+16|0}b=t+48|0,e=n[a+104>>2],n[P>>2]=n[a+100>>2],n[P+4>>2]=e,n[P+8>>2]=n[a+108>>2],s[a+90|0]=(i|0)!=0,n[a+60>>2]=H,n[a+52>>2]=G,q[a+88>>1]=R[a+94>>1],e=n[a+116>>2],n[a+40>>2]=n[a+112>>2],n[a+44>>2]=e,s[a+91|0]=z,n[a+48>>2]=(z|0)==1&U,n[a+56>>2]=(z-1&255)>>>0<3&f,M(T(A,52)+I|0,a+40|0,52),A=A+1|0;continue}break}for(e=n[y+8>>2],n[a+44>>2]=n[y>>2],n[a+40>>2]=e,l2(a+40|0),n[n[h>>2]>>2]=A,b=a+144|0,b=h+16|0,b=v+16|0,n[Y+8>>2]=n[l+28>>2],e=n[l+24>>2],n[Y>>2]=n[l+20>>2],n[Y+4>>2]=e,b=l+32|0,b=k+48|0,n[p+40>>2]=u,n[p+32>>2]=n[p+12>>2],u=n[p+16>>2],n[p+28>>2]=u,n[p+24>>2]=u,n[p+36>>2]=u+T(n[p+20>>2],52),n[p+44>>2]=p+8,y=b-16|0,b=y,e=y+4|0,u=p+24|0,Z0(e,(n[u+12>>2]-n[u+4>>2]>>>0)/52|0),I=0,g=b-16|0,b=g,D0(e,(n[u+12>>2]-n[u+4>>2]>>>0)/52|0),i=n[e+8>>2],t=n[e+4>>2],n[g+4>>2]=e+8,s0=g,b0=f0(t,i,32),n[s0+8>>2]=b0,n[g+12>>2]=j,h=b-32|0,b=h,e=g+4|0,i=n[e+4>>2],n[h+8>>2]=n[e>>2],n[h+12>>2]=i,n[h+16>>2]=n[e+8>>2],e=n[u+20>>2],n[h+20>>2]=n[u+16>>2],n[h+24>>2]=e,t=b-160|0,b=t,A=h+8|0,Y=n[A+4>>2],v=n[A+8>>2]+(Y<<4)|0,O=t+48|0,G=t+36|0,P=t+144|4,z=t+128|4,H=n[A+16>>2],N=n[A+12>>2],W=n[u+4>>2],D=n[u+12>>2];;){if((W|0)!=(D|0)){if(M(t+12|0,W,52),E=n[H>>2],K=R[t+60>>1],e=He(N,K),e?(I=n[e+40>>2],e=n[e+36>>2]):e=0,W=W+52|0,i=p0(8,264),a0=o[t+63|0],pe(t- -64|0,n[t+12>>2],n[t+16>>2]),S=n[t+20>>2],V=n[t+24>>2],pe(t+80|0,S,V),J=n[t+28>>2],X=n[t+32>>2],pe(t+96|0,J,X),l0=o[t+62|0],C6(t+112|0,e||2,e?I:0),w=b-16|0,b=w,e=w+4|0,k=n[t+40>>2],f=k+(n[t+44>>2]<<2)|0,Z0(e,f-k>>>2|0),d=b-16|0,b=d,m=f-k>>>2|0,D0(e,m),a=n[e+8>>2],l=n[e+4>>2],n[d+4>>2]=e+8,s0=d,b0=f0(l,a,32),n[s0+8>>2]=b0,n[d+12>>2]=j,a=b-144|0,b=a,e=d+4|0,l=n[e+4>>2],d0=n[e>>2],(f|0)!=(k|0))for(c=n[e+8>>2]+(l<<4)|0,l=l+m|0,k0=a+96|4;f=n[k>>2],U=o[f+72|0],B=o[f+74|0],F=o[f+73|0],e=p0(8,336),Z=f+72|0,wr(a+4|0,Z),Z=R[(U?4:2)+Z>>1],y0=R[f+48>>1],cu(a+16|0,U,F),cu(a+32|0,U,B),U=n[f+40>>2],B=o[f+68|0],pe(a+48|0,n[f>>2],n[f+4>>2]),pe(a- -64|0,n[f+8>>2],n[f+12>>2]),cu(a+80|0,o[f+44|0],o[f+45|0]),F=o[f+67|0],_=n[f+20>>2],Oi(k0,_,_+(n[f+24>>2]<<1)|0),n[a+96>>2]=-2147483643,x2(a+112|0,n[f+32>>2],n[f+36>>2]),cu(a+128|0,o[f+46|0],o[f+47|0]),n[e+4>>2]=4,n[e+8>>2]=-2147483645,n[e>>2]=1054370,n[e+76>>2]=5,n[e+72>>2]=1066858,n[e+64>>2]=Z,n[e+68>>2]=0,n[e+52>>2]=11,n[e+56>>2]=-2147483646,n[e+48>>2]=1066847,n[e+40>>2]=y0,n[e+44>>2]=0,n[e+28>>2]=4,n[e+32>>2]=-2147483646,n[e+24>>2]=1053488,f=n[a+8>>2],n[e+12>>2]=n[a+4>>2],n[e+16>>2]=f,n[e+20>>2]=n[a+12>>2],f=n[a+20>>2],n[e+80>>2]=n[a+16>>2],n[e+84>>2]=f,f=n[a+28>>2],n[e+88>>2]=n[a+24>>2],n[e+92>>2]=f,n[e+100>>2]=6,n[e+96>>2]=1066863,n[e+172>>2]=14,n[e+168>>2]=1066876,n[e+148>>2]=3,n[e+152>>2]=-2147483646,n[e+144>>2]=1066873,f=B<<2,n[e+140>>2]=n[f+1068016>>2],n[e+136>>2]=n[f+1068048>>2],n[e+132>>2]=-2147483648,n[e+124>>2]=4,n[e+128>>2]=-2147483645,n[e+120>>2]=1066869,n[e+160>>2]=U,n[e+164>>2]=0,f=n[a+44>>2],n[e+112>>2]=n[a+40>>2],n[e+116>>2]=f,f=n[a+36>>2],n[e+104>>2]=n[a+32>>2],n[e+108>>2]=f,f=n[a+52>>2],n[e+176>>2]=n[a+48>>2],n[e+180>>2]=f,f=n[a+60>>2],n[e+184>>2]=n[a+56>>2],n[e+188>>2]=f,n[e+196>>2]=9,n[e+192>>2]=1066890,n[e+216>>2]=1066899,n[e+220>>2]=7,n[e+240>>2]=1066906,n[e+264>>2]=1053622,n[e+268>>2]=7,n[e+244>>2]=11,n[e+248>>2]=-2147483647,s[e+252|0]=F,f=n[a+68>>2],n[e+200>>2]=n[a+64>>2],n[e+204>>2]=f,f=n[a+76>>2],n[e+208>>2]=n[a+72>>2],n[e+212>>2]=f,f=n[a+84>>2],n[e+224>>2]=n[a+80>>2],n[e+228>>2]=f,f=n[a+92>>2],n[e+232>>2]=n[a+88>>2],n[e+236>>2]=f,f=n[a+108>>2],n[e+280>>2]=n[a+104>>2],n[e+284>>2]=f,f=n[a+100>>2],n[e+272>>2]=n[a+96>>2],n[e+276>>2]=f,n[e+292>>2]=4,n[e+288>>2]=1054204,n[e+316>>2]=5,n[e+312>>2]=1066812,f=n[a+116>>2],n[e+296>>2]=n[a+112>>2],n[e+300>>2]=f,f=n[a+124>>2],n[e+304>>2]=n[a+120>>2],n[e+308>>2]=f,f=n[a+132>>2],n[e+320>>2]=n[a+128>>2],n[e+324>>2]=f,f=n[a+140>>2],n[e+328>>2]=n[a+136>>2],n[e+332>>2]=f,n[c+8>>2]=14,n[c+4>>2]=e,n[c>>2]=14,k=k+4|0,c=c+16|0,m=m-1|0,!!m;);if(n[d0>>2]=l,b=a+144|0,b=d+16|0,n[z+8>>2]=n[w+12>>2],e=n[w+8>>2],n[z>>2]=n[w+4>>2],n[z+4>>2]=e,b=w+16|0,n[t+128>>2]=-2147483643,w=b-16|0,b=w,a=w+4|0,k=n[t+52>>2],f=k+(n[t+56>>2]<<3)|0,Z0(a,f-k>>>3|0),d=b-16|0,b=d,e=f-k>>>3|0,D0(a,e),l=n[a+8>>2],c=n[a+4>>2],n[d+4>>2]=a+8,s0=d,b0=f0(c,l,32),n[s0+8>>2]=b0,n[d+12>>2]=j,a=b-16|0,b=a,c=d+4|0,l=n[c+4>>2],m=n[c>>2],(f|0)!=(k|0))for(f=n[c+8>>2]+(l<<4)|0,l=e+l|0,c=a|4;wr(c,k),U=n[a+12>>2],n[f+8>>2]=n[a+8>>2],n[f+12>>2]=U,n[a>>2]=-2147483645,U=n[a+4>>2],n[f>>2]=n[a>>2],n[f+4>>2]=U,k=k+8|0,f=f+16|0,e=e-1|0,!!e;);n[m>>2]=l,b=a+16|0,b=d+16|0,n[P+8>>2]=n[w+12>>2],e=n[w+8>>2],n[P>>2]=n[w+4>>2],n[P+4>>2]=e,b=w+16|0,n[i+52>>2]=9,n[i+48>>2]=1054145,e=a0<<2,n[i+44>>2]=n[e+1068080>>2],n[i+40>>2]=n[e+1068108>>2],n[i+36>>2]=-2147483648,n[i+28>>2]=5,n[i+32>>2]=-2147483645,n[i+24>>2]=1066917,n[i+16>>2]=K,n[i+20>>2]=0,n[i+4>>2]=4,n[i+8>>2]=-2147483646,n[i>>2]=1053488,n[i+76>>2]=7,n[i+72>>2]=1066922,e=n[t+68>>2],n[i+56>>2]=n[t+64>>2],n[i+60>>2]=e,e=n[t+76>>2],n[i+64>>2]=n[t+72>>2],n[i+68>>2]=e,n[t+144>>2]=-2147483643,n[i+96>>2]=1066890,n[i+100>>2]=9,n[i+120>>2]=1066929,n[i+144>>2]=1066938,n[i+168>>2]=1066906,n[i+192>>2]=1066949,n[i+196>>2]=10,n[i+124>>2]=9,n[i+128>>2]=-2147483647,n[i+148>>2]=11,n[i+152>>2]=-2147483647,n[i+172>>2]=11,n[i+176>>2]=-2147483647,s[i+180|0]=l0,s[i+156|0]=E>>>0>X>>>0&J,s[i+132|0]=E>>>0>V>>>0&S,e=n[t+92>>2],n[i+88>>2]=n[t+88>>2],n[i+92>>2]=e,e=n[t+84>>2],n[i+80>>2]=n[t+80>>2],n[i+84>>2]=e,e=n[t+100>>2],n[i+104>>2]=n[t+96>>2],n[i+108>>2]=e,e=n[t+108>>2],n[i+112>>2]=n[t+104>>2],n[i+116>>2]=e,n[i+220>>2]=5,n[i+216>>2]=1066959,n[i+244>>2]=9,n[i+240>>2]=1054136,e=n[t+124>>2],n[i+208>>2]=n[t+120>>2],n[i+212>>2]=e,e=n[t+116>>2],n[i+200>>2]=n[t+112>>2],n[i+204>>2]=e,e=n[t+132>>2],n[i+224>>2]=n[t+128>>2],n[i+228>>2]=e,e=n[t+140>>2],n[i+232>>2]=n[t+136>>2],n[i+236>>2]=e,e=n[t+148>>2],n[i+248>>2]=n[t+144>>2],n[i+252>>2]=e,e=n[t+156>>2],n[i+256>>2]=n[t+152>>2],n[i+260>>2]=e,j2(G),x0(O),n[v+8>>2]=11,n[v+4>>2]=i,n[v>>2]=11,v=v+16|0,Y=Y+1|0;continue}break}e=n[u+8>>2],n[t+16>>2]=n[u>>2],n[t+12>>2]=e,g0(t+12|0,4,52),n[n[A>>2]>>2]=Y,b=t+160|0,b=h+32|0,b=g+16|0,u=r+4|0,n[u+8>>2]=n[y+12>>2],e=n[y+8>>2],n[u>>2]=n[y+4>>2],n[u+4>>2]=e,b=y+16|0,n[r>>2]=-2147483643,b=p+48|0}function Si(r){g0(r,1,2048)}function du(r,u,e){var i=0,a=0,t=0;i=b-32|0,b=i,I2(i+12|0,u),a=n[i+16>>2],t=n[i+12>>2];n:{if((t|0)!=-2147483648){n[r+16>>2]=n[i+28>>2],u=n[i+24>>2],n[r+8>>2]=n[i+20>>2],n[r+12>>2]=u,n[r+4>>2]=a,n[r>>2]=t;break n}if(S6(i+12|0,u,e),u=n[i+16>>2],e=n[i+12>>2],(e|0)!=-2147483648){n[r+16>>2]=n[i+28>>2],a=n[i+24>>2],n[r+8>>2]=n[i+20>>2],n[r+12>>2]=a,n[r+4>>2]=u,n[r>>2]=e;break n}n[r+8>>2]=u,n[r+4>>2]=a,n[r>>2]=-2147483648}b=i+32|0}function Vi(r,u){var e=0,i=0;e=b-32|0,b=e;n:{e:switch(R[u>>1]-1|0){default:u=n[u+4>>2],n[e+28>>2]=15,n[e+24>>2]=1054301,n[e+20>>2]=0,n[e+12>>2]=0,n[e+16>>2]=8,N2(r,e+12|0,1054316,4,u);break n;case 0:i=n[u+8>>2],n[e>>2]=n[u+4>>2],n[e+4>>2]=i,aa(r,e);break n;case 1:n[r+16>>2]=16,n[r+12>>2]=1067286,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;break n;case 2:u=R[u+2>>1],n[e+28>>2]=13,n[e+24>>2]=1067354,n[e+20>>2]=0,n[e+12>>2]=0,n[e+16>>2]=8,N6(r,e+12|0,u);break n;case 3:break e}Ji(r,n[u+4>>2],n[u+8>>2])}b=e+32|0}function V6(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;i=b-32|0,b=i,Ei(i+12|0,u),t=R[i+18>>1],u=R[i+16>>1],d=n[i+12>>2];n:{if((d|0)!=-2147483648){n[r+16>>2]=n[i+28>>2],e=n[i+24>>2],n[r+8>>2]=n[i+20>>2],n[r+12>>2]=e,q[r+6>>1]=t,q[r+4>>1]=u;break n}for(e=b-32|0,b=e,z0(e+8|0,u,2,2),n[e+28>>2]=0,a=n[e+12>>2],n[e+20>>2]=n[e+8>>2],n[e+24>>2]=a,a=e+20|0,i4(a,u&65535),f=n[a+8>>2],c=n[a+4>>2]+(f<<1)|0;;){if(u&1){q[c>>1]=t,c=c+2|0,f=f+1|0,u=0;continue}break}n[a+8>>2]=f,u=r+4|0,n[u+8>>2]=n[e+28>>2],t=n[e+24>>2],n[u>>2]=n[e+20>>2],n[u+4>>2]=t,b=e+32|0}n[r>>2]=d,b=i+32|0}function J6(r,u){var e=0;n:{e:{u:switch(e=R[u>>1],(e>>>0>4?e-4|0:0)-1|0){case 0:break e;case 1:break n;default:break u}Vi(r,u);return}n[r+16>>2]=13,n[r+12>>2]=1067397,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8;return}n[r+16>>2]=14,n[r+12>>2]=1067410,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8}function Ji(r,u,e){var i=0,a=0;i=b-80|0,b=i,n[i+28>>2]=17,n[i+24>>2]=1067380,n[i+20>>2]=0,n[i+12>>2]=0,n[i+16>>2]=8,n[i+36>>2]=e,n[i+32>>2]=u,X0(i),n[i+60>>2]=0,u=n[i+4>>2],n[i+52>>2]=n[i>>2],n[i+56>>2]=u,n[i+68>>2]=1067424,n[i+72>>2]=1610612768,n[i+76>>2]=0,n[i+64>>2]=i+52,e=i- -64|0,u=b-16|0,b=u;n:{e:{u:{i:switch(a=i+32|0,n[a>>2]-1|0){case 0:break u;case 1:break e;default:break i}n[u+4>>2]=a+4,n[u+12>>2]=12,n[u+8>>2]=u+4,e=t0(e,1049656,u+8|0);break n}e=v0(e,1155648,28);break n}e=v0(e,1155676,39)}b=u+16|0,e&&L(),n[i+48>>2]=n[i+60>>2],u=n[i+56>>2],n[i+40>>2]=n[i+52>>2],n[i+44>>2]=u,P6(r,i+12|0,i+40|0),b=i+80|0}function je(r,u,e){var i=0;for(i=b-16|0,b=i,N0(i+4|0,e<<14),e=e<<2;;){if(e){P0(i+4|0,n[u>>2],16384),e=e-4|0,u=u+4|0;continue}break}u=p0(8,24),n[u+4>>2]=5,n[u+8>>2]=-2147483644,n[u>>2]=1054486,n[r+8>>2]=1,n[r+4>>2]=u,n[r>>2]=1,r=n[i+8>>2],n[u+12>>2]=n[i+4>>2],n[u+16>>2]=r,n[u+20>>2]=n[i+12>>2],b=i+16|0}function X6(r,u,e){var i=0,a=0,t=0,f=0,c=0;i=b-80|0,b=i;n:{e:{u:{i:{a:{if(!(e&255))break a;f=e-1|0;t:switch((As(u)&255)-1|0){default:u=ee(u),n[r>>2]=-2147483646,n[r+8>>2]=u,n[r+12>>2]=j;break n;case 0:nu(i+8|0,u),u=n[i+8>>2],n[r+8>>2]=n[i+12>>2],n[r+4>>2]=u,n[r>>2]=-2147483644;break n;case 1:p6(i+16|0,u),u=n[i+16>>2],n[r+8>>2]=n[i+20>>2],n[r+4>>2]=u,n[r>>2]=-2147483645;break n;case 4:u=W8(u),n[r>>2]=-2147483647,s[r+4|0]=u;break n;case 6:break a;case 2:break i;case 3:break u;case 5:break t}if(_e(u))break e}c0(u),n[r>>2]=-2147483648;break n}for(m0(i+32|0,u),n[i+60>>2]=0,n[i+52>>2]=0,n[i+56>>2]=8;;){if(!r0(u,i+32|0)){n[r+12>>2]=n[i+60>>2],u=n[i+56>>2],n[r+4>>2]=n[i+52>>2],n[r+8>>2]=u,n[r>>2]=-2147483643;break n}X6(i- -64|0,u,f),t=n[i+60>>2],(t|0)==n[i+52>>2]&&$i(i+52|0,16),a=n[i+68>>2],e=n[i+56>>2]+(t<<4)|0,n[e>>2]=n[i+64>>2],n[e+4>>2]=a,a=n[i+76>>2],n[e+8>>2]=n[i+72>>2],n[e+12>>2]=a,n[i+60>>2]=t+1}}for(Rs(i+32|0,u,5),n[i+60>>2]=0,n[i+52>>2]=0,n[i+56>>2]=8;;){if(!r0(u,i+32|0)){n[r+8>>2]=n[i+60>>2],u=n[i+56>>2],n[r>>2]=n[i+52>>2],n[r+4>>2]=u;break n}p6(i+24|0,u),a=n[i+28>>2],c=n[i+24>>2],X6(i- -64|0,u,f),t=n[i+60>>2],(t|0)==n[i+52>>2]&&_i(i+52|0),e=n[i+56>>2]+T(t,24)|0,n[e+4>>2]=a,n[e>>2]=c,a=n[i+68>>2],n[e+8>>2]=n[i+64>>2],n[e+12>>2]=a,a=n[i+76>>2],n[e+16>>2]=n[i+72>>2],n[e+20>>2]=a,n[i+60>>2]=t+1}}n[r>>2]=-2147483648}b=i+80|0}function xe(r,u){var e=0;return e=n[r+4>>2],(e|0)==n[u+4>>2]?r=K2(n[r>>2],n[u>>2],e):r=1,!r}function ku(r,u){var e=0,i=0,a=0;e=b-16|0,b=e,i=n[u+28>>2],i>>>0<n0[u+32>>2]&&(n[u+28>>2]=i+1,Ff(e+8|0,u,i),a=n[e+8>>2],n[r+4>>2]=n[e+12>>2],n[r+8>>2]=n[u+20>>2]+(i<<2)),n[r>>2]=a,b=e+16|0}function Wn(r,u,e,i){var a=0,t=0,f=0,c=0,d=0;a=b-16|0,b=a,t=e&16711680,f=t>>>8|0,c=t<<24,t=f,d=c,f=e&-16777216,c=f>>>24|0,n[a>>2]=d|f<<8|(((i&255)<<24|e>>>8)&-16777216|((i&16777215)<<8|e>>>24)&16711680|(i>>>8&65280|i>>>24)),n[a+4>>2]=e<<24|(e&65280)<<8|(t|c);n:{e:{if(t=(i|0)!=0,t|!i&e>>>0>=24){if(t|!i&e>>>0>=256)break e;e=24,i=7;break n}i=8;break n}if(!i&e>>>0<65536){e=25,i=6;break n}i=!i,e=i?26:27,i=i?4:0}s[a+15|0]=u<<5|e,Q6(r,a+15|0,1),Q6(r,i+a|0,8-i|0),b=a+16|0}function Q6(r,u,e){var i=0,a=0;o[r+4|0]||(i=r,a=Ms(n[r>>2],u,e),s[i+4|0]=a)}function Xi(r,u,e){Qi(r,3,u,e)}function Qi(r,u,e,i){Wn(r,u,i,0),Q6(r,e,i)}function S0(r,u,e,i,a){n[r>>2]-u>>>0<e>>>0&&V8(r,u,e,i,a)}function $i(r,u){cc(r,u,8)}function _i(r){$i(r,24)}function na(r,u,e,i,a){var t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0;d=b-48|0,b=d;n:{if(!o[u+94|0]){k=b+-64|0,b=k,l=k+12|0,U4(l),w=u- -64|0,f=n[w>>2],c=f&16711680,h=c>>>8|0,y=f&-16777216,g=y>>>24|0,t=k+16|0,y=y<<8|c<<24,c=n[w+4>>2],c=y|(((c&255)<<24|f>>>8)&-16777216|((c&16777215)<<8|f>>>24)&16711680|(c>>>8&65280|c>>>24)),s[t|0]=c,s[t+1|0]=c>>>8,s[t+2|0]=c>>>16,s[t+3|0]=c>>>24,f=f<<24|(f&65280)<<8|(h|g),s[t+4|0]=f,s[t+5|0]=f>>>8,s[t+6|0]=f>>>16,s[t+7|0]=f>>>24,t=k+24|0,f=u+72|0,b8(t,f,f+12|0,l,t),c=k+51|0,h=0,f=b+-64|0,b=f,l=n[t+20>>2],n[f+24>>2]=n[t+16>>2],n[f+28>>2]=l,l=n[t+12>>2],n[f+16>>2]=n[t+8>>2],n[f+20>>2]=l,l=n[t+4>>2],n[f+8>>2]=n[t>>2],n[f+12>>2]=l,g=f+8|0,y=g,t=b-32|0,b=t,n[t+24>>2]=12,n[t+20>>2]=t+8,l=f+51|0;e:{for(;;){if((h|0)==12){h=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),s[l+9|0]=h,s[l+10|0]=h>>>8,s[l+11|0]=h>>>16,s[l+12|0]=h>>>24,h=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),y=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),s[l+1|0]=y,s[l+2|0]=y>>>8,s[l+3|0]=y>>>16,s[l+4|0]=y>>>24,s[l+5|0]=h,s[l+6|0]=h>>>8,s[l+7|0]=h>>>16,s[l+8|0]=h>>>24,y=0;break e}if(Ir(t,y),o[t|0]){s[(t+8|0)+h|0]=o[t+1|0],h=h+1|0;continue}break}n[t+28>>2]=h,y=1}s[l|0]=y,b=t+32|0,t=1;e:{if(o[f+51|0]==1||(n[f+40>>2]=o[f+60|0]|o[f+61|0]<<8|(o[f+62|0]<<16|o[f+63|0]<<24),l=o[f+56|0]|o[f+57|0]<<8|(o[f+58|0]<<16|o[f+59|0]<<24),n[f+32>>2]=o[f+52|0]|o[f+53|0]<<8|(o[f+54|0]<<16|o[f+55|0]<<24),n[f+36>>2]=l,Ir(f,g),o[f|0]))break e;t=n[f+40>>2],s[c+9|0]=t,s[c+10|0]=t>>>8,s[c+11|0]=t>>>16,s[c+12|0]=t>>>24,t=n[f+36>>2],l=n[f+32>>2],s[c+1|0]=l,s[c+2|0]=l>>>8,s[c+3|0]=l>>>16,s[c+4|0]=l>>>24,s[c+5|0]=t,s[c+6|0]=t>>>8,s[c+7|0]=t>>>16,s[c+8|0]=t>>>24,t=0}if(s[c|0]=t,b=f- -64|0,o[k+51|0]==1&&L(),t=d+12|0,f=o[k+60|0]|o[k+61|0]<<8|(o[k+62|0]<<16|o[k+63|0]<<24),s[t+8|0]=f,s[t+9|0]=f>>>8,s[t+10|0]=f>>>16,s[t+11|0]=f>>>24,f=o[k+56|0]|o[k+57|0]<<8|(o[k+58|0]<<16|o[k+59|0]<<24),c=o[k+52|0]|o[k+53|0]<<8|(o[k+54|0]<<16|o[k+55|0]<<24),s[t|0]=c,s[t+1|0]=c>>>8,s[t+2|0]=c>>>16,s[t+3|0]=c>>>24,s[t+4|0]=f,s[t+5|0]=f>>>8,s[t+6|0]=f>>>16,s[t+7|0]=f>>>24,H2(k+12|0),b=k- -64|0,Lt(d+24|0,u,t,i,a,e),o[d+24|0]){s[r|0]=1,n[r+4>>2]=2,H2(t);break n}s[d+46|0]=o[d+27|0],q[d+44>>1]=o[d+25|0]|o[d+26|0]<<8,a=o[d+28|0]|o[d+29|0]<<8|(o[d+30|0]<<16|o[d+31|0]<<24),t=o[d+32|0]|o[d+33|0]<<8|(o[d+34|0]<<16|o[d+35|0]<<24),f=o[d+36|0]|o[d+37|0]<<8|(o[d+38|0]<<16|o[d+39|0]<<24),k=o[d+40|0],e=d+24|0,c=n[w>>2],i=n[w+4>>2],(c&i)==-1?i=0:(l=i,y=i+1|0,i=c+1|0,c=i?l:y,n[e+8>>2]=i,n[e+12>>2]=c,i=1),n[e>>2]=i,n[e+4>>2]=0;e:{if(!n[d+28>>2]&n[d+24>>2]==1){u=n[d+36>>2],e=n[d+32>>2],n5(w),n[w>>2]=e,n[w+4>>2]=u;break e}s[u+94|0]=1}s[r+3|0]=o[d+46|0],u=R[d+44>>1],s[r+1|0]=u,s[r+2|0]=u>>>8,s[r+16|0]=k,n[r+8>>2]=t,n[r+12>>2]=f,n[r+4>>2]=a,s[r|0]=0,H2(d+12|0);break n}s[r|0]=1,n[r+4>>2]=0}b=d+48|0}function hu(){var r=0,u=0,e=0,i=0,a=0;if(u=b-16|0,b=u,o[1167600]!=3){n[u+8>>2]=1166992,n[u+12>>2]=u+8,e=u+12|0,r=b-624|0,b=r;n:{e:{u:{i:{a:switch(i=o[1167600],i-2|0){case 0:break u;case 1:break i;default:break a}if(s[1167600]=2,n[r+8>>2]=1167600,a=n[e>>2],e=n[a>>2],n[a>>2]=0,!e)break u;if((i|0)==1)break e;i=r+16|0,j0[n[e>>2]](i),M(e,i,608),s[r+12|0]=3,x6(r+8|0)}b=r+624|0;break n}L()}L()}}return r=o[1166992],s[1166992]=1,(r|0)==1&&L(),b=u+16|0,1166992}function ea(r,u){var e=0,i=0;i=b-16|0,b=i;n:{e:{u:{i:{a:{t:{o:{r:switch(e=n[u>>2],((e|0)>=0?6:e^-2147483648)-1|0){case 0:break o;case 1:break t;case 2:break a;case 3:break i;case 4:break u;case 5:break e;default:break r}Wn(r,7,22,0);break n}Wn(r,7,o[u+4|0]?21:20,0);break n}Wn(r,0,n[u+8>>2],n[u+12>>2]);break n}Ku(i+8|0,u+4|0),Xi(r,n[i+8>>2],n[i+12>>2]);break n}Qi(r,2,n[u+8>>2],n[u+12>>2]);break n}for(e=n[u+12>>2],Wn(r,4,e,0),e=e<<4,u=n[u+8>>2];;){if(!e)break n;ea(r,u),e=e-16|0,u=u+16|0}}Ti(r,u)}b=i+16|0}function ua(r,u){var e=0,i=0;e=n[u>>2],i=n[e+16>>2],i||L(),n[r+4>>2]=1,u=n[u+4>>2],u=n[u+4>>2]-n[u>>2]>>>2|0,e=n0[e+12>>2]/(i>>>0)|0,u=u>>>0<e>>>0?u:e,n[r+8>>2]=u,n[r>>2]=u}function ia(r){var u=0,e=0,i=0,a=0,t=0;u=b-16|0,b=u,X0(u+8|0),e=n[u+8>>2],i=n[u+12>>2],X0(u),a=n[u>>2],t=n[u+4>>2],n[r+596>>2]=0,n[r+592>>2]=t,n[r+588>>2]=a,n[r+584>>2]=0,n[r+580>>2]=i,n[r+576>>2]=e,s[r+557|0]=0,s[r+544|0]=0,n[r+532>>2]=-2147483648,n[r+240>>2]=-2147483648,n[r+112>>2]=3,n[r>>2]=2,b=u+16|0}function Uc(r,u){r=r|0,u=u|0;var e=0,i=0,a=0,t=0,f=0,c=0;c=n[r+8>>2],i=r,i=r,a=u>>>0<128,r=1;n:{if(a||(r=2,u>>>0<2048))break n;r=u>>>0<65536?3:4}ce(i,r),e=n[i+4>>2]+n[i+8>>2]|0;n:{e:{u:{if(!a){if(u>>>0<2048)break u;if(a=u>>>12|0,t=u&63|-128,f=u>>>6&63|-128,u>>>0>=65536)break e;s[e+2|0]=t,s[e+1|0]=f,s[e|0]=a|224;break n}s[e|0]=u;break n}s[e+1|0]=u&63|128,s[e|0]=u>>>6|192;break n}s[e+3|0]=t,s[e+2|0]=f,s[e+1|0]=a&63|128,s[e|0]=u>>>18|240}return n[i+8>>2]=r+c,0}function $6(r,u,e){return r=r|0,u=u|0,e=e|0,P0(r,u,e),0}function aa(r,u){var e=0,i=0;e=b-96|0,b=e;n:{e:switch(o[u|0]-1|0){default:u=o[u+1|0],n[e+76>>2]=15,n[e+72>>2]=1067207,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,An(e+8|0,u),n[e+40>>2]=-2147483645,n[e+44>>2]=-2147483648,u=n[e+12>>2],n[e+48>>2]=n[e+8>>2],n[e+52>>2]=u,tn(r,e+60|0,1067222,5,e+40|0);break n;case 0:i=n[u+4>>2],u=o[u+1|0],n[e+76>>2]=16,n[e+72>>2]=1067227,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,An(e+16|0,u),n[e+80>>2]=-2147483645,n[e+84>>2]=-2147483648,u=n[e+20>>2],n[e+88>>2]=n[e+16>>2],n[e+92>>2]=u,u=e+40|0,tn(u,e+60|0,1067222,5,e+80|0),N2(r,u,1054316,4,i);break n;case 1:u=o[u+1|0],n[e+76>>2]=14,n[e+72>>2]=1067243,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,An(e+24|0,u),n[e+40>>2]=-2147483645,n[e+44>>2]=-2147483648,u=n[e+28>>2],n[e+48>>2]=n[e+24>>2],n[e+52>>2]=u,tn(r,e+60|0,1067222,5,e+40|0);break n;case 2:i=o[u+1|0],u=o[u+2|0],n[e+76>>2]=16,n[e+72>>2]=1067257,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,An(e+32|0,u),n[e+80>>2]=-2147483645,n[e+84>>2]=-2147483648,u=n[e+36>>2],n[e+88>>2]=n[e+32>>2],n[e+92>>2]=u,u=e+40|0,tn(u,e+60|0,1067222,5,e+80|0),O6(r,u,1054379,4,i);break n;case 3:break e}n[r+16>>2]=13,n[r+12>>2]=1067273,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=8}b=e+96|0}function Rc(r){r=r|0,ia(r+8|0),s[r|0]=0}function Ac(){var r=0,u=0,e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0;d=b-16|0,b=d,f=hu(),k=f+596|0,te(k),l=d+4|0,c=f+8|0,u=n[f+588>>2],e=n[f+592>>2],r=b-112|0,b=r,s[r+56|0]=0,n[r+52>>2]=e,n[r+48>>2]=u,e=r- -64|0,u=r+48|0,m0(e,u),a=r0(u,e),p6(r,u),i=n[r+4>>2],t=n[r>>2],e=r0(u,e),X6(r+88|0,u,5);n:{e:{u:{i:{a:{t:{o:{r:{if(!(e&&a)){u=n[r+88>>2];break r}if(e=r0(r+48|0,r- -64|0),u=n[r+88>>2],e)break r;if((u|0)>=0)break o}if(n[r+40>>2]=n[263371],e=n[263370],n[r+32>>2]=n[263369],n[r+36>>2]=e,(u|0)>=0)break t;L6(r+88|0);break a}if(n[r+84>>2]=n[r+52>>2],u=o[r+56|0],n[r+80>>2]=u?0:n[r+48>>2],!u&&xe(r+80|0,1054128))break i;u=n[263370],n[r+32>>2]=n[263369],n[r+36>>2]=u,n[r+40>>2]=n[263371]}H6(r+88|0)}u=n[r+36>>2],n[r+20>>2]=n[r+32>>2],n[r+24>>2]=u,n[r+28>>2]=n[r+40>>2],u=0,i=8;break u}if(u=n[r+92>>2],e=n[r+88>>2],n[r+32>>2]=e,n[r+36>>2]=u,a=n[r+96>>2],n[r+40>>2]=a,n[r+92>>2]=i,n[r+88>>2]=t,n[r+96>>2]=e,n[r+100>>2]=u,n[r+104>>2]=a,n[r+72>>2]=a,n[r+64>>2]=e,n[r+68>>2]=u,qc(r+12|0,c,t,i,r+96|0),H6(r- -64|0),u=n[r+12>>2],(u|0)==-2147483648)break e;i=n[r+16>>2]}t=n[r+20>>2],a=n[r+28>>2],c=n[r+24>>2],e=p0(8,24),n[e+16>>2]=c,n[e+20>>2]=a,n[e+12>>2]=-2147483648,n[e+4>>2]=5,n[e+8>>2]=-2147483645,n[e>>2]=1053602,n[r+72>>2]=1,n[r+68>>2]=e,n[r+64>>2]=1,n[r+96>>2]=u,n[r+88>>2]=i,n[r+100>>2]=i+T(t,24),n[r+92>>2]=i,e=b-16|0,b=e,u=r- -64|0,i=r+88|0,c=n[i+12>>2],t=n[i+4>>2],h=c-t|0,y=(h>>>0)/24|0,S0(u,n[u+8>>2],y,8,24),a=n[u+8>>2],(t|0)!=(c|0)&&(M(n[u+4>>2]+T(a,24)|0,t,h),a=n[u+8>>2]),n[u+8>>2]=a+y,u=n[i+8>>2],n[e+12>>2]=n[i>>2],n[e+8>>2]=u,D6(e+8|0),b=e+16|0,u=n[r+68>>2],n[r+48>>2]=n[r+64>>2],n[r+52>>2]=u,n[r+56>>2]=n[r+72>>2];break n}u=r+16|0,n[r+56>>2]=n[u+8>>2],e=n[u+4>>2],n[r+48>>2]=n[u>>2],n[r+52>>2]=e}e=b-16|0,b=e,t=r+48|0,n[e+12>>2]=t,u=b-48|0,b=u,n[u+8>>2]=e+12,n[u+12>>2]=0,n[u+16>>2]=0,a=u+8|0,c=gi(a,u+12|0);n:{if(!n[u+12>>2]){if(i=u+24|0,N0(i,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=i,!(gi(a,u+36|0)&c)){L0(l),C(i);break n}n[l+8>>2]=n[u+32>>2],i=n[u+28>>2],n[l>>2]=n[u+24>>2],n[l+4>>2]=i;break n}L0(l)}return b=u+48|0,b=e+16|0,h2(t),b=r+112|0,Y0(k),n[f+604>>2]=n[d+12>>2],r=n[d+8>>2],n[f+596>>2]=n[d+4>>2],n[f+600>>2]=r,te(f+584|0),s[f|0]=0,b=d+16|0,n[f+604>>2]}function Mc(r){r=r|0;var u=0,e=0,i=0;return e=b-16|0,b=e,r>>>0<=2097152&&(u=hu(),i=u+584|0,te(i),R4(e+4|0,r),Y0(i),n[u+592>>2]=n[e+12>>2],r=n[e+8>>2],n[u+584>>2]=n[e+4>>2],n[u+588>>2]=r,s[u|0]=0,u=n[u+588>>2]),b=e+16|0,u|0}function Wc(){var r=0;return r=hu(),s[r|0]=0,n[r+600>>2]}function Yc(){var r=0,u=0,e=0,i=0;e=b-608|0,b=e,u=hu(),te(u+584|0),te(u+596|0),i=e+8|0,ia(i),r=u+8|0,zi(r+240|0),w2(r+544|0),w2(r+557|0),ge(r+528|0),E6(r),we(r+112|0),Y0(r+576|0),Y0(r+588|0),M(r,i,600),s[u|0]=0,b=e+608|0}function ra(r,u,e){var i=0,a=0,t=0;i=b-16|0,b=i,z0(i+8|0,e,4,8),a=n[i+12>>2],t=n[i+8>>2],e&&M(a,u,e<<3),n[r+8>>2]=e,n[r+4>>2]=a,n[r>>2]=t,b=i+16|0}function _6(r,u,e,i){var a=0,t=0;a=b-48|0,b=a,t=a+20|0,ze(t,i,u,e),yu(a+8|0,t);n:{if(!n[a+8>>2]){u=0;break n}i=n[a+12>>2],t=e,e=n[a+16>>2],n[r+12>>2]=t-e,n[r+8>>2]=u+e,n[r+4>>2]=i}n[r>>2]=u,b=a+48|0}function ze(r,u,e,i){var a=0,t=0;a=b-16|0,b=a,n[a+12>>2]=0,wu(a,u,a+12|0),t=n[a+4>>2],t>>>0>=256&&L(),n[r+16>>2]=i,n[r+12>>2]=0,n[r+8>>2]=i,n[r+4>>2]=e,s[r+24|0]=t,n[r>>2]=u,n[r+20>>2]=n[a+12>>2],b=a+16|0}function yu(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;a=b-32|0,b=a,f=u+20|0;n:{e:{u:{for(;;){if(e=n[u+16>>2],i=n[u+12>>2],!(e>>>0>=i>>>0&e>>>0<=n0[u+8>>2])){n[r>>2]=0;break n}c=i+n[u+4>>2]|0,d=o[(o[u+24|0]+f|0)-1|0],i=e-i|0;i:{if(i>>>0<=7)for(t=0,e=0;;){if((e|0)==(i|0)){e=i;break i}if(o[e+c|0]==(d|0)){t=1;break i}else{e=e+1|0;continue}}_s(a+8|0,d,c,i),e=n[a+12>>2],t=n[a+8>>2]}if((t|0)!=1)break u;if(e=(n[u+12>>2]+e|0)+1|0,n[u+12>>2]=e,!(e>>>0<o[u+24|0])&&(i=n[u+12>>2],e=n[u+12>>2]-o[u+24|0]|0,!(i>>>0<e>>>0|i>>>0>n0[u+8>>2]))){if(t=n[u+4>>2],n[a+20>>2]=i-e,n[a+16>>2]=e+t,i=o[u+24|0],i>>>0>=5)break e;if(n[a+28>>2]=i,n[a+24>>2]=f,!!Nu(a+16|0,a+24|0))break}}n[r+4>>2]=e,n[r>>2]=1,n[r+8>>2]=n[u+12>>2];break n}n[r>>2]=0,n[u+12>>2]=n[u+16>>2];break n}L()}b=a+32|0}function ta(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;e=b-16|0,b=e,t=n[u+16>>2],f=n[u+20>>2],z2(e,u+16|0),i=n[e+4>>2],(i|0)!=1114112?(a=n[e>>2],c=n[u+16>>2],d=n[u+20>>2],n[e+12>>2]=i,u=ka(u,2,e+12|0),n[r+8>>2]=a+(c-d+(f-t)|0),n[r+4>>2]=a,u=u^1):u=2,n[r>>2]=u,b=e+16|0}function z2(r,u){var e=0,i=0,a=0,t=0;a=n[u>>2],t=n[u+4>>2],e=_0(u),(e|0)!=1114112&&(i=n[u+8>>2],n[u+8>>2]=n[u>>2]+(i+t-(n[u+4>>2]+a)|0)),n[r+4>>2]=e,n[r>>2]=i}function oa(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;t=b-32|0,b=t,n[t+28>>2]=0,n[t+20>>2]=r,n[t+12>>2]=r,n[t+16>>2]=u,n[t+24>>2]=r+u,z2(t,t+20|0),u=n[t+4>>2];n:{if((u|0)==1114112)break n;if(r=n[t>>2],u-65>>>0>=26){if(u>>>0<192)break n;if(u-192>>>0<=127807){e:{u:{if(e=o[(u>>>6&15|o[(u>>>10|0)+1164178|0]<<4)+1166720|0],e>>>0>=44){if(e>>>0>=69)break u;if(e=e-44|0,i=e<<1,a=o[i+1166312|0]<<3,c=1<<e,f=c&33539069,e=n[a+1166368>>2]^(f?0:-1),f=n[a+1166372>>2]^(f?0:-1),i=o[i+1166313|0],c&4258818){e=f0(e,f,i),i=j;break e}a=i&31,(i&63)>>>0>=32?(i=0,e=f>>>a|0):(i=f>>>a|0,e=((1<<a)-1&f)<<32-a|e>>>a);break e}i=e<<3,e=n[i+1166368>>2],i=n[i+1166372>>2];break e}L()}a=u&31,u=(u&63)>>>0>=32?i>>>a|0:((1<<a)-1&i)<<32-a|e>>>a}else u=0;if(!(u&1))break n}d=1}return b=t+32|0,!r&d}function fa(r,u){var e=0,i=0;return e=b-32|0,b=e,n[e+28>>2]=0,n[e+20>>2]=r,n[e+12>>2]=r,n[e+16>>2]=u,n[e+24>>2]=r+u,z2(e,e+20|0),r=n[e+4>>2],(r|0)!=1114112&&(u=n[e>>2],i=n4(r)&!u),b=e+32|0,i}function n4(r){var u=0;u=1;n:{if((r&2097119)-65>>>0<26|r-48>>>0<10||(u=0,r>>>0<170)||(u=1,ii(r)))break n;u=rr(r)}return u}function e4(r,u,e,i){var a=0,t=0;a=b-16|0,b=a,n[a+12>>2]=0,wu(a,i,a+12|0),i=n[a+4>>2],t=eu(u,e,n[a>>2],i),n[r+4>>2]=e-i,n[r>>2]=t?u+i|0:0,b=a+16|0}function wu(r,u,e){var i=0;er(u,e),i=1;n:{if(u>>>0<128||(i=2,u>>>0<2048))break n;i=u>>>0<65536?3:4}n[r+4>>2]=i,n[r>>2]=e}function qe(r,u,e){var i=0,a=0,t=0,f=0;i=b-32|0,b=i,n[i+8>>2]=u,n[i>>2]=u,n[i+4>>2]=e,n[i+12>>2]=u+e,n[i+16>>2]=0,a=i+20|0,sa(a,i),e=n[i+20>>2],t=n[i+24>>2],f=n[i+28>>2],ca(a,i),a=n[i+20>>2]?n[i+28>>2]:e?f:0,e=e?t:0,n[r+4>>2]=a-e,n[r>>2]=u+e,b=i+32|0}function sa(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;i=b-16|0,b=i,t=u+8|0;n:{for(;;){if(f=n[u+8>>2],c=n[u+12>>2],z2(i+8|0,t),a=n[i+12>>2],e=0,(a|0)==1114112)break n;if(e=n[i+8>>2],!b4(a))break}n[r+4>>2]=e,n[r+8>>2]=(n[u+8>>2]+((c-f|0)+e|0)|0)-n[u+12>>2],e=1}n[r>>2]=e,b=i+16|0}function ca(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;i=b-16|0,b=i,t=u+8|0;n:{for(;;){if(f=n[u+8>>2],c=n[u+12>>2],da(i+8|0,t),a=n[i+12>>2],e=0,(a|0)==1114112)break n;if(e=n[i+8>>2],!b4(a))break}n[r+4>>2]=e,n[r+8>>2]=(n[u+8>>2]+((c-f|0)+e|0)|0)-n[u+12>>2],e=1}n[r>>2]=e,b=i+16|0}function la(r,u,e){var i=0;i=b-32|0,b=i,n[i+8>>2]=u,n[i>>2]=u,n[i+4>>2]=e,n[i+12>>2]=u+e,n[i+16>>2]=0,ca(i+20|0,i),n[r+4>>2]=n[i+20>>2]?n[i+28>>2]:0,n[r>>2]=u,b=i+32|0}function ba(r,u,e){var i=0,a=0;i=b-32|0,b=i,n[i+16>>2]=0,n[i+8>>2]=u,n[i>>2]=u,n[i+4>>2]=e,n[i+12>>2]=u+e,sa(i+20|0,i),a=e,e=n[i+20>>2]?n[i+24>>2]:e,n[r+4>>2]=a-e,n[r>>2]=u+e,b=i+32|0}function bn(r,u,e,i,a){var t=0,f=0;n:{if(i>>>0>a>>>0)break n;e:{if(!i)break e;if(e>>>0>i>>>0){if(s[u+i|0]<=-65)break n;break e}if((e|0)!=(i|0))break n}e:{if(!a)break e;if(e>>>0>a>>>0){if(s[u+a|0]>-65)break e;break n}if((e|0)!=(a|0))break n}t=u+i|0,f=a-i|0}n[r+4>>2]=f,n[r>>2]=t}function Yn(r,u,e,i){n:{e:{u:{if(!i)break u;if(e>>>0>i>>>0){if(s[u+i|0]>-65)break u;break e}if((e|0)!=(i|0))break e}u=u+i|0,i=e-i|0;break n}u=0}n[r+4>>2]=i,n[r>>2]=u}function gu(r,u,e){var i=0,a=0,t=0;t=1;n:{e:{u:switch(e|0){case 1:switch(i=1,a=o[u|0],a-43|0){case 0:case 2:break n;default:break e}case 0:break n;default:break u}a=o[u|0]}i=(a|0)==43,u=i+u|0;e:{if(e=e-i|0,e>>>0>=3){for(i=0;;){if(t=(e|0)!=0,!e)break n;if(a=T(i&255,10),i=o[u|0]-48|0,a>>>8|i>>>0>9)break e;if(e=e-1|0,u=u+1|0,i=(a&255)+(i&255)|0,(i|0)!=(i&255))break}i=2;break n}for(i=0;;){if(t=(e|0)!=0,!e)break n;if(a=o[u|0]-48|0,a>>>0>9){i=1;break n}else{e=e-1|0,u=u+1|0,i=a+T(i,10)|0;continue}}}t=1,i=i>>>0>9?1:2}s[r+1|0]=i,s[r|0]=t}function u4(r,u){var e=0,i=0;e=1;n:{e:{u:{i:switch(u|0){case 1:switch(e=257,i=o[r|0],i-43|0){case 0:case 2:break e;default:break u}case 0:break e;default:break i}i=o[r|0]}e=r,r=(i|0)==43,e=e+r|0;u:{if(u=u-r|0,u>>>0>=5){for(r=0;;){if(!u)break n;if(i=T(r&65535,10),r=o[e|0]-48|0,i>>>16|r>>>0>9)break u;if(e=e+1|0,u=u-1|0,r=(i&65535)+(r&65535)|0,(r|0)!=(r&65535))break}return 513}for(r=0;;){if(!u)break n;if(i=o[e|0]-48|0,i>>>0>9)return 257;e=e+1|0,u=u-1|0,r=i+T(r,10)|0}}e=r>>>0>9?257:513}return e}return r<<16}function da(r,u){var e=0,i=0;e=mr(u),(e|0)!=1114112&&(i=(n[u+8>>2]+n[u+4>>2]|0)-n[u>>2]|0),n[r+4>>2]=e,n[r>>2]=i}function ka(r,u,e){var i=0,a=0;for(u=u<<2,i=n[e>>2];e=u,!!(e&&(u=e-4|0,a=n[r>>2],r=r+4|0,(i|0)!=(a|0))););return(e|0)!=0}function ha(r,u){var e=0,i=0;return e=b-16|0,b=e,r=n[r>>2],i=n[r+4>>2],n[e+8>>2]=n[r>>2],n[e+12>>2]=i,r=Va(u,e+8|0),b=e+16|0,r?-1:1}function ya(r,u){var e=0,i=0,a=0,t=0;if(u){n:{if(o[u+72|0]==1){i=o[u+73|0]<<8|o[u+74|0]<<16|1,e=R[u+48>>1],a=R[u+76>>1];break n}e=R[u+74>>1],a=e}u=i,t=e&65535,e=a&65535,i=0,e=t|e<<16,q[r>>1]=e,q[r+2>>1]=e>>>16,u=u|i,q[r+4>>1]=u,q[r+6>>1]=u>>>16;return}s[r+4|0]=2}function wa(r,u){var e=0;if(u=n[u>>2],u>>>0>=n0[r>>2]){if(e=n[r+4>>2],!o[r+8|0])return u>>>0<=e>>>0;r=u>>>0<e>>>0}else r=0;return r}function ga(r,u){var e=0,i=0;n:{if(R[r>>1]!=R[u>>1]|R[r+2>>1]!=R[u+2>>1])break n;if(e=o[u+4|0],o[r+4|0]==1){if(!(e&1)|o[r+5|0]!=o[u+5|0])break n;i=o[r+6|0]==o[u+6|0];break n}i=e^1}return i&1}function ma(r,u){return r=n[r>>2],Re(n[r>>2],n[u>>2],n[n[r+4>>2]>>2])}function pa(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;t=b-16|0,b=t,n[t+8>>2]=u+8,i=n[u>>2],e=n[u+4>>2];n:{e:{for(;;){if((e|0)==(i|0))break e;if(n[t+12>>2]=i,i=i+16|0,n[u>>2]=i,!!Pu(n[t+12>>2],n[n[t+8>>2]>>2]))break}if(e=i-16|0,!e)break e;i=b-32|0,b=i,u=n[e+12>>2],e=n[e+8>>2],q[i+28>>1]=1,n[i+24>>2]=0,n[i+20>>2]=u+e,n[i+16>>2]=e,n[i+12>>2]=u,n[i+8>>2]=e,n[i+4>>2]=u,n[i>>2]=0,u=b+-64|0,b=u,xa(u+20|0,i);u:{if(n[u+20>>2]==1){for(e=n[u+28>>2],a=n[u+24>>2],c=u+32|0,J2(c,4),f=n[u+36>>2],n[f>>2]=a,n[f+4>>2]=e,n[u+16>>2]=1,e=n[u+36>>2],n[u+8>>2]=n[u+32>>2],n[u+12>>2]=e,e=n[i+28>>2],n[u+56>>2]=n[i+24>>2],n[u+60>>2]=e,e=n[i+20>>2],n[u+48>>2]=n[i+16>>2],n[u+52>>2]=e,e=n[i+12>>2],n[u+40>>2]=n[i+8>>2],n[u+44>>2]=e,e=n[i+4>>2],n[u+32>>2]=n[i>>2],n[u+36>>2]=e,e=u+8|0,a=b-16|0,b=a;;){if(xa(a+4|0,c),n[a+4>>2]==1){l=n[a+12>>2],k=n[a+8>>2],f=n[e+8>>2],(f|0)==n[e>>2]&&E2(e,1),d=n[e+4>>2]+(f<<3)|0,n[d+4>>2]=l,n[d>>2]=k,n[e+8>>2]=f+1;continue}break}b=a+16|0,n[r+8>>2]=n[u+16>>2],e=n[u+12>>2],n[r>>2]=n[u+8>>2],n[r+4>>2]=e;break u}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}b=u- -64|0,b=i+32|0;break n}n[r>>2]=-2147483648}b=t+16|0}function Pn(r,u){S0(r,n[r+8>>2],u,4,12)}function va(r,u){var e=0,i=0,a=0,t=0;e=b-16|0,b=e,t=u+12|0;n:{for(;;){if(Ia(e+4|0,t),n[e+4>>2]!=-2147483648){n[r+8>>2]=n[e+12>>2],u=n[e+8>>2],n[r>>2]=n[e+4>>2],n[r+4>>2]=u;break n}if(i=n[u>>2],!(!i|(i|0)==n[u+4>>2])){n[u+20>>2]=i,n[u>>2]=i+12,i=n[u+8>>2],a=n[i+4>>2],n[u+12>>2]=a,n[u+16>>2]=T(n[i+8>>2],12)+a;continue}break}Ia(r,u+24|0)}b=e+16|0}function ja(r,u){var e=0,i=0,a=0;e=n[u+12>>2],e?i=(n[u+16>>2]-e>>>0)/12|0:i=0,e=n[u+24>>2],e?e=(n[u+28>>2]-e>>>0)/12|0:e=0,e=i+e|0,a=n[u>>2];n:{if(a&&(i=0,(a|0)!=n[u+4>>2]))break n;n[r+8>>2]=e,i=1}n[r+4>>2]=i,n[r>>2]=e}function xa(r,u){var e=0,i=0;e=b-16|0,b=e,Ar(e+8|0,u),u=n[e+8>>2],u?(i=n[e+12>>2],n[r+4>>2]=u,n[r+8>>2]=i,u=1):u=0,n[r>>2]=u,b=e+16|0}function E2(r,u){S0(r,n[r+8>>2],u,4,8)}function i4(r,u){S0(r,n[r+8>>2],u,2,2)}function a4(r,u){S0(r,n[r+8>>2],u,2,8)}function za(r,u){lc(r,u,12,80)}function qa(r,u){var e=0,i=0,a=0,t=0,f=0;i=b-16|0,b=i,n[i+8>>2]=u+8,a=n[u>>2]-12|0,f=n[u+4>>2];n:{e:{for(;;){if(e=a+12|0,(f|0)==(e|0))break e;if(n[u>>2]=a+24,n[i+12>>2]=e,a=e,t=n[i+12>>2],e=n[i+8>>2],R[(o[t|0]?4:2)+t>>1]==R[n[n[e>>2]>>2]>>1]?e=n[t+8>>2]!=n[n[e+4>>2]+124>>2]:e=0,!!e)break}if(!a)break e;u=n[a+4>>2],n[r>>2]=n[a>>2],n[r+4>>2]=u;break n}s[r|0]=2}b=i+16|0}function Ua(r){var u=0,e=0,i=0,a=0,t=0;for(u=b-16|0,b=u,n[u+12>>2]=r+8,e=n[r>>2],t=n[r+4>>2];;){n:{if((e|0)==(t|0)){i=0;break n}if(a=e+2|0,n[r>>2]=a,i=He(n[n[u+12>>2]>>2],R[e>>1]),e=a,!i)continue}break}return b=u+16|0,i}function Ra(r){var u=0,e=0,i=0,a=0,t=0;for(i=n[r+8>>2],u=n[r>>2],a=n[r+4>>2];;){if((u|0)==(a|0))return 0;if(e=u+80|0,n[r>>2]=e,t=(o[u+72|0]?4:2)+u|0,u=e,R[t+72>>1]==R[n[i>>2]>>1])break}return u-80|0}function Aa(r,u){var e=0,i=0,a=0,t=0,f=0;a=b-16|0,b=a,e=n[u+24>>2];n:{if(e){e=e-12|0,f=n[u+28>>2];e:{for(;;){if(i=e+12|0,(f|0)==(i|0))break e;if(n[a+12>>2]=i,n[u+24>>2]=i+16,e=e+16|0,i=b-16|0,b=i,t=o[n[a+12>>2]+12|0],br(i+4|0,t),b=i+16|0,!!(n[i+4>>2]==3&(t|0)!=1))break}u=n[e+4>>2],n[r+4>>2]=n[e>>2],n[r+8>>2]=u,q[r>>1]=R[e+8>>1];break n}n[u+24>>2]=0}if(!n[u>>2]){s[r|0]=28;break n}if(Ou(a,u+4|0),n[a>>2]==1){n[r+8>>2]=n[u+20>>2],e=n[u+16>>2],n[r>>2]=n[u+12>>2],n[r+4>>2]=e;break n}s[r|0]=28}b=a+16|0}function Ma(r,u){var e=0,i=0,a=0;a=n[u>>2];n:{e:{if(e=n[u+24>>2],e){if(a)break e;u=n[u+28>>2]-e>>>4|0,e=1;break n}if(e=1,!a){u=0;break n}i=n[u+8>>2]-n[u+4>>2]|0,u=i;break n}i=n[u+8>>2]-n[u+4>>2]|0,e=n[u+28>>2]-e>>>4|0,u=i+e|0,e=u>>>0>=e>>>0}n[r+8>>2]=u,n[r+4>>2]=e,n[r>>2]=i}function Wa(r,u){var e=0,i=0,a=0,t=0,f=0;i=n[u>>2],f=n[u+4>>2];n:{for(;;){if(a=0,(i|0)==(f|0))break n;a=i+8|0,n[u>>2]=a,e=n[i>>2],t=b-16|0,b=t,n[t+12>>2]=n[i+4>>2],n[t+8>>2]=e,e=-36;e:{for(;;){if(i=0,(e|0)==1332)break e;if(i=e+1093880|0,e=e+36|0,!!xe(i,t+8|0))break}i=e+1093844|0}if(b=t+16|0,e=i,i=a,!!e)break}e=R[e+32>>1],a=1}u=a,q[r+2>>1]=e,q[r>>1]=u}function Ya(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;a=b-32|0,b=a,i=a+8|0,c=n[n[r>>2]>>2],r=b-32|0,b=r,n[r+28>>2]=u,u=b-32|0,b=u,f=u+8|0,e=b-16|0,b=e,s[e+12|0]=0,t=r+28|0,n[e+8>>2]=t,A0(c,e+8|0),b=e+16|0;n:{if(o[e+12|0]){ps(f);break n}n[f>>2]=3}f=r+4|0,e=f+4|0,c=n[u+8>>2];n:{if((c|0)!=3){n[e+16>>2]=n[u+28>>2],t=n[u+24>>2],n[e+8>>2]=n[u+20>>2],n[e+12>>2]=t,t=n[u+16>>2],n[e>>2]=n[u+12>>2],n[e+4>>2]=t;break n}n[e>>2]=t}if(n[f>>2]=c,b=u+32|0,u=n[r+4>>2],(u|0)!=3&&(e=n[r+16>>2],n[i+8>>2]=n[r+12>>2],n[i+12>>2]=e,e=n[r+24>>2],n[i+16>>2]=n[r+20>>2],n[i+20>>2]=e,n[i+4>>2]=n[r+8>>2]),n[i>>2]=u,b=r+32|0,r=n[a+8>>2],u=(r|0)==3,!u){n:{if(r>>>0<2||(r=n[a+16>>2],i=n[r>>2],i&&j0[i|0](n[a+12>>2]),r=n[r+4>>2],!r))break n;Ae(n[a+12>>2],r)}C(a+20|0)}return b=a+32|0,u}function Pa(r,u,e,i){var a=0;a=b-16|0,b=a,n[a+12>>2]=i,n[a+8>>2]=e,u=Oa(u,a+8|0),n[r+8>>2]=i,n[r+4>>2]=e,n[r>>2]=u,b=a+16|0}function Ue(r,u){return Qs(r,u-r|0)}function Oa(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0;if(e=b-32|0,b=e,r=n[r>>2],d=n[r+8>>2],l=n[r+4>>2],i=n[u+4>>2],r=n[u>>2],s[e+15|0]=45,s[e+14|0]=95,n[e+20>>2]=r+i,n[e+16>>2]=r,n[e+28>>2]=e+15,n[e+24>>2]=e+14,i=b-16|0,b=i,u=i+4|0,r=e+16|0,N0(u,n[r+4>>2]-n[r>>2]|0),f=b-16|0,b=f,ce(u,n[r+4>>2]-n[r>>2]|0),a=n[u+8>>2],t=n[u+4>>2],n[f+4>>2]=u+8,g=f,m=f0(t,a,32),n[g+8>>2]=m,n[f+12>>2]=j,t=f+4|0,u=n[t+4>>2],k=n[t>>2],a=n[r>>2],c=n[r+4>>2],(a|0)!=(c|0))for(t=n[t+8>>2],h=n[r+12>>2],y=n[r+8>>2],r=c-a|0;w=u+t|0,c=o[a|0],(c|0)==o[y|0]&&(c=o[h|0]),s[w|0]=c,a=a+1|0,u=u+1|0,r=r-1|0,!!r;);return n[k>>2]=u,b=f+16|0,n[e+8>>2]=n[i+12>>2],r=n[i+8>>2],n[e>>2]=n[i+4>>2],n[e+4>>2]=r,b=i+16|0,r=ao(l,d,n[e+4>>2],n[e+8>>2]),C(e),b=e+32|0,r}function mu(r){Ta(n[r+4>>2],n[r+8>>2]),g2(r)}function pu(r){var u=0,e=0;for(u=n[r+8>>2],e=n[r+4>>2];;){if(u){u=u-1|0,On(e),e=e+20|0;continue}break}g0(r,4,20)}function r4(r){t4(n[r+4>>2],n[r+8>>2]),vu(r)}function vu(r){g0(r,4,24)}function On(r){n:switch(n[r>>2]){default:On(n[r+8>>2]),an(n[r+8>>2],20);return;case 0:x0(r+4|0);return;case 3:pu(r+4|0);return;case 4:pu(r+4|0);break;case 1:case 2:break n}}function Na(r){n[r>>2]>=0&&x0(r)}function ju(r){x0(r),C(r+12|0)}function Ta(r,u){for(;;){if(u){u=u-1|0,x0(r),r=r+12|0;continue}break}}function t4(r,u){for(;;){if(u){u=u-1|0,C(r),r=r+24|0;continue}break}}function Ia(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;a=b-16|0,b=a,i=n[u>>2];n:{if(!i){n[r>>2]=-2147483648;break n}e:{u:{if(n[u+4>>2]==(i|0)){n[a+4>>2]=-2147483648;break u}if(n[u>>2]=i+12,f=b-32|0,b=f,e=f+8|0,Tr(e,n[u+8>>2]),Tr(f+20|0,i),c=a+4|0,i=b-16|0,b=i,d=24,t=e+24|0,(e|0)!=(t|0))for(l=e+8|0,t=(t-e>>>0)/12|0;k=n[l>>2]+k|0,l=l+12|0,t=t-1|0,!!t;);for(J2(i+4|0,k);;){if(d){Uu(i+4|0,n[e+4>>2],n[e+8>>2]),d=d-12|0,e=e+12|0;continue}break}for(n[c+8>>2]=n[i+12>>2],e=n[i+8>>2],n[c>>2]=n[i+4>>2],n[c+4>>2]=e,b=i+16|0,e=0;;){if((e|0)!=24){x0((f+8|0)+e|0),e=e+12|0;continue}break}if(b=f+32|0,n[a+4>>2]!=-2147483648)break e}n[u>>2]=0}n[r+8>>2]=n[a+12>>2],u=n[a+8>>2],n[r>>2]=n[a+4>>2],n[r+4>>2]=u}b=a+16|0}function Ea(r,u){var e=0,i=0;n:{if(e=R[r>>1],i=R[u>>1],(e|0)!=(i|0)||(e=R[r+2>>1],i=R[u+2>>1],(e|0)!=(i|0)))break n;if(e=o[u+4|0],o[r+4|0]==1){if(e&1){if(e=o[r+5|0],i=o[u+5|0],(e|0)!=(i|0))break n;r=o[r+6|0]<o[u+6|0]}else r=0;return r}return(e|0)!=0}return e>>>0<i>>>0}function Ga(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;e=b-32|0,b=e,a=o[r+1|0],s[e+13|0]=a,t=o[r|0],s[e+12|0]=t,f=n[r+4>>2],n[e+16>>2]=f,r=n[r+8>>2],i=r-f|0,n[e+8>>2]=r>>>0>=i>>>0?i:0,r=o[u+1|0],s[e+25|0]=r,i=o[u|0],s[e+24|0]=i,c=n[u+4>>2],n[e+28>>2]=c,u=n[u+8>>2],d=u-c|0,n[e+20>>2]=u>>>0>=d>>>0?d:0;n:{if((r|0)!=(a|0)){r=r>>>0>a>>>0;break n}if((i|0)!=(t|0)){r=i>>>0<t>>>0;break n}if(r=n[e+20>>2],u=n[e+8>>2],r=((r|0)==(u|0)?2:r>>>0<u>>>0)&255,(r|0)!=2)break n;r=f>>>0<c>>>0}return b=e+32|0,r&1}function Ha(r,u){var e=0,i=0;n:{if(e=n[r+4>>2],i=n[u+4>>2],(e|0)!=(i|0)||(e=n[r+8>>2],i=n[u+8>>2],(e|0)!=(i|0))||(e=o[r+1|0],i=o[u+1|0],(e|0)!=(i|0)))break n;return o[r|0]<o[u|0]}return e>>>0<i>>>0}function Da(r,u){var e=0,i=0;return e=b-16|0,b=e,i=n[r+4>>2],n[e>>2]=n[r>>2],n[e+4>>2]=i,r=n[u+4>>2],n[e+8>>2]=n[u>>2],n[e+12>>2]=r,r=Va(e,e+8|0),b=e+16|0,r}function xu(r){var u=0;return u=b-16|0,b=u,n[u>>2]=-2147483644,Tn(r,u),b=u+16|0,n[r+8>>2]-1|0}function dn(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0;e=b-48|0,b=e;n:{e:{u:{i:{a:switch(n[r>>2]-1|0){case 0:n[e+32>>2]=-2147483648,Tn(u,e+32|0);break n;case 1:n[e+32>>2]=-2147483647,Tn(u,e+32|0);break n;case 2:for(a=T(n[r+12>>2],20),i=n[r+8>>2];;){if(!a)break n;dn(i,u),a=a-20|0,i=i+20|0}case 4:for(i=n[r+8>>2],t=n[r+4>>2],a=t;;){if(!a)break i;dn(i,u),a=a-1|0}default:a=o[r+16|0],i=e+32|0,r=r+4|0,ra(i,n[r+4>>2],n[r+8>>2]),s[e+44|0]=a,Tn(u,i);break n;case 3:break a}for(n[e+12>>2]=0,n[e+4>>2]=0,n[e+8>>2]=4,i=n[r+8>>2],a=n[r+12>>2];;){if(!a)break u;a:{if((a|0)!=1){r=xu(u),dn(i,u),f=xu(u),t=n[e+12>>2],(t|0)==n[e+4>>2]&&G2(e+4|0,4),n[n[e+8>>2]+(t<<2)>>2]=f,n[e+12>>2]=t+1,t=n[u+4>>2],f=n[u+8>>2],n[e+40>>2]=f,n[e+36>>2]=r+1,n[e+32>>2]=-2147483646,zu(t,f,r,e+32|0);break a}dn(i,u)}i=i+20|0,a=a-1|0}}if(n[r+12>>2])break e;r=xu(u),dn(i,u),n[e+32>>2]=-2147483645,n[e+36>>2]=r,a=e+32|0,Tn(u,a),i=n[u+4>>2],u=n[u+8>>2],n[e+40>>2]=u,n[e+36>>2]=r+1,n[e+32>>2]=-2147483646,zu(i,u,r,a);break n}for(n[e+16>>2]=n[u+8>>2],n[e+40>>2]=n[e+4>>2],r=n[e+8>>2],n[e+32>>2]=r,n[e+44>>2]=r+(n[e+12>>2]<<2),n[e+36>>2]=r,a=b-16|0,b=a,t=n[e+16>>2],f=n[u+8>>2],c=n[u+4>>2],i=e+32|0,r=n[i+4>>2],d=n[i+12>>2];;){if((r|0)==(d|0))Fa(i),b=a+16|0;else{u=r+4|0,n[i+4>>2]=u,r=n[r>>2],n[a>>2]=-2147483645,n[a+4>>2]=t,zu(c,f,r,a),r=u;continue}break}break n}for(n[e+44>>2]=n[r+16>>2],n[e+40>>2]=t,n[e+36>>2]=i,n[e+32>>2]=u,r=b-32|0,b=r,a=e+32|0,i=n[a+12>>2],t=i-n[a+8>>2]|0,z0(r+8|0,i>>>0>=t>>>0?t:0,4,4),n[r+28>>2]=0,i=n[r+12>>2],n[r+20>>2]=n[r+8>>2],n[r+24>>2]=i,i=b-16|0,b=i,t=r+20|0,f=n[a+12>>2],c=f-n[a+8>>2]|0,Rn(t,f>>>0>=c>>>0?c:0),y=i,w=f0(n[t+4>>2],n[t+8>>2],32),n[y+8>>2]=w,n[i+12>>2]=j,n[i+4>>2]=t+8,t=n[a+12>>2],f=t-n[a+8>>2]|0,t=t>>>0>=f>>>0?f:0,d=i+4|0,f=n[d+4>>2],c=n[d+8>>2]+(f<<2)|0,l=n[d>>2],k=n[a+4>>2],d=n[a>>2];;){if(t){h=xu(d),dn(k,d),n[c>>2]=h,t=t-1|0,c=c+4|0,f=f+1|0;continue}break}for(n[l>>2]=f,b=i+16|0,i=e+20|0,n[i+8>>2]=n[r+28>>2],t=n[r+24>>2],n[i>>2]=n[r+20>>2],n[i+4>>2]=t,b=r+32|0,n[e+4>>2]=n[u+8>>2],n[e+40>>2]=n[e+20>>2],r=n[e+24>>2],n[e+32>>2]=r,n[e+44>>2]=r+(n[e+28>>2]<<2),n[e+36>>2]=r,i=b-16|0,b=i,t=n[e+4>>2],f=n[u+8>>2],c=n[u+4>>2],r=n[a+4>>2],d=n[a+12>>2];;){if((r|0)==(d|0))Fa(a),b=i+16|0;else{u=r+4|0,n[a+4>>2]=u,r=n[r>>2],n[i+8>>2]=t,n[i+4>>2]=r+1,n[i>>2]=-2147483646,zu(c,f,r,i),r=u;continue}break}}b=e+48|0}function La(r,u){return bc(r,u,16,4,8)}function o4(r,u){var e=0,i=0,a=0,t=0,f=0;for(i=b-16|0,b=i,n[i+12>>2]=r,r=n[u>>2],f=n[u+4>>2];;){n:{if((r|0)==(f|0)){e=0;break n}if(a=r+2|0,n[u>>2]=a,e=b-16|0,b=e,t=n[i+12>>2],r=He(n[n[t>>2]>>2],R[r>>1]),r?(n[e+12>>2]=r,r=Sa(t+4|0,e+12|0)?r:0):r=0,b=e+16|0,e=r,r=a,!e)continue}break}return b=i+16|0,e}function _0(r){var u=0,e=0,i=0,a=0;if(u=n[r>>2],(u|0)==n[r+4>>2])return 1114112;if(n[r>>2]=u+1,e=o[u|0],e<<24>>24<0){if(n[r>>2]=u+2,i=o[u+1|0]&63,a=e&31,e>>>0<=223)return i|a<<6;if(n[r>>2]=u+3,i=o[u+2|0]&63|i<<6,e>>>0<240)return i|a<<12;n[r>>2]=u+4,e=a<<18&1835008|(o[u+3|0]&63|i<<6)}return e}function Pc(r,u){r=r|0,u=u|0;var e=0;e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e}function Za(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0;i=b-32|0,b=i,n[i+20>>2]=e,u=n[u>>2],e=n[u+4>>2],n[i+24>>2]=e,n[i+28>>2]=e+(n[u+8>>2]<<2),f=i+8|0,e=b-16|0,b=e,a=i+24|0,u=n[a+4>>2]-4|0,c=n[i+20>>2],d=n[a>>2];n:{for(;;){if(t=0,(u+4|0)==(d|0))break n;if(n[a+4>>2]=u,j0[c|0](e+8|0,n[u>>2]),u=u-4|0,!!(n[e+8>>2]&1))break}a=n[e+12>>2],t=1}u=t,n[f+4>>2]=a,n[f>>2]=u,b=e+16|0,u=n[i+8>>2],n[r+4>>2]=n[i+12>>2],n[r>>2]=u,b=i+32|0}function Ba(r,u,e){var i=0;i=1,u=n[u>>2];n:{if(n[u>>2]!=1){i=0;break n}u=Qe(n[u+4>>2],e)}n[r+4>>2]=u,n[r>>2]=i}function Oc(r,u){r=r|0,u=u|0;var e=0;e=n[u+12>>2],n[r>>2]=n[u+8>>2],n[r+4>>2]=e}function Ca(r){var u=0;u=b-16|0,b=u,n[u+12>>2]=n[r>>2],n[u+8>>2]=n[r+8>>2],g2(u+8|0),b=u+16|0}function Fa(r){var u=0,e=0;u=b-16|0,b=u,e=n[r+8>>2],n[u+12>>2]=n[r>>2],n[u+8>>2]=e,j2(u+8|0),b=u+16|0}function zu(r,u,e,i){if(u>>>0>e>>>0){r=(e<<4)+r|0,Na(r),u=n[i+12>>2],n[r+8>>2]=n[i+8>>2],n[r+12>>2]=u,u=n[i+4>>2],n[r>>2]=n[i>>2],n[r+4>>2]=u;return}Na(i)}function Ka(r,u){var e=0,i=0,a=0;for(e=b-32|0,b=e,n[e+16>>2]=n[u+16>>2],i=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=i,i=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=i,r5(e+20|0,e),ce(r,n[e+20>>2]),i=n[u>>2],a=((i<<2)+u|0)+8|0,u=n[u+4>>2];;){if((u|0)!=(i|0)){n2(r,n[a>>2]),a=a+4|0,i=i+1|0;continue}break}b=e+32|0}function Sa(r,u){return u=n[u>>2],o[u+58|0]==1?r=Re(n[r>>2],u,n[n[r+4>>2]>>2]):r=0,r}function n2(r,u){var e=0,i=0;i=n[r+8>>2],e=1;n:{if(u>>>0<128||(e=2,u>>>0<2048))break n;e=u>>>0<65536?3:4}ce(r,e),er(u,n[r+4>>2]+n[r+8>>2]|0),n[r+8>>2]=i+e}function Va(r,u){return(W2(n[r>>2],n[r+4>>2],n[u>>2],n[u+4>>2])&128)>>>7|0}function Re(r,u,e){return n[u>>2]?r=0:r=(_5(r,R[u+56>>1],e)|0)!=0,r}function Ae(r,u){u&&an(r,u)}function Ja(r,u){return He(n[r>>2],R[u>>1])}function Xa(r,u){var e=0,i=0,a=0;for(r=n[r>>2],i=n[r+8>>2]<<3,a=n[r+4>>2];e=i,!!(e&&(i=e-8|0,r=a,a=r+8|0,n0[r+4>>2]<u>>>0|n0[r>>2]>u>>>0)););return(e|0)!=0}function f4(r,u,e,i,a,t,f,c){var d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0;k=b-16|0,b=k,y=R[n[u>>2]>>1],d=n[u+4>>2],w=Qe(n[d>>2],t),h=i&255,h||(g=1,u=Qe(Qe(n[d>>2],t),91)),d=r+16|0,t=b-48|0,b=t,n[t+32>>2]=(c<<3)+f,n[t+28>>2]=f,Wa(t+24|0,t+28|0);n:{if(q[t+24>>1]&1){for(f=R[t+26>>1],z0(t+8|0,4,2,2),c=n[t+8>>2],l=n[t+12>>2],q[l>>1]=f,n[t+44>>2]=1,n[t+40>>2]=l,n[t+36>>2]=c,c=t+36|0,l=n[t+28>>2],f=b-16|0,b=f,n[f+12>>2]=n[t+32>>2],n[f+8>>2]=l;;){if(Wa(f,f+8|0),q[f>>1]&1){m=R[f+2>>1],l=n[c+8>>2],(l|0)==n[c>>2]&&i4(c,1),q[n[c+4>>2]+(l<<1)>>1]=m,n[c+8>>2]=l+1;continue}break}b=f+16|0,n[d+8>>2]=n[t+44>>2],f=n[t+40>>2],n[d>>2]=n[t+36>>2];break n}f=t+16|0,n[f>>2]=0,n[f+4>>2]=2,f=n[t+20>>2],c=n[t+16>>2],n[d+8>>2]=0,n[d>>2]=c}n[d+4>>2]=f,b=t+48|0,X0(k+8|0),t=n[k+8>>2],f=n[k+12>>2],c=n[e+4>>2],n[r+72>>2]=n[e>>2],n[r+76>>2]=c,s[r+69|0]=a,s[r+68|0]=i,s[r+67|0]=0,s[r+50|0]=0,q[r+48>>1]=y,s[r+47|0]=1,s[r+46|0]=(h|0)==7,s[r+44|0]=0,n[r+40>>2]=w,n[r+36>>2]=0,n[r+28>>2]=t,n[r+32>>2]=f,n[r+12>>2]=u,n[r+8>>2]=g,n[r>>2]=0,b=k+16|0}function Qa(r,u,e){u=s4(n[u>>2],2,n[n[u+4>>2]>>2]);n:{if(!u){n[r+4>>2]=0,u=1;break n}s[r+4|0]=e,q[r+2>>1]=R[u+56>>1],u=5}q[r>>1]=u}function s4(r,u,e){var i=0,a=0,t=0,f=0;for(i=b-16|0,b=i,a=i+8|0,t=n[r+124>>2],n[a>>2]=t,n[a+4>>2]=T(n[r+128>>2],68)+t,t=n[i+12>>2],a=n[i+8>>2],f=u&255;;){n:{if(u=a,(t|0)==(u|0)){u=0;break n}if(a=u+68|0,n[u>>2]|o[u+58|0]!=(f|0)||!Re(r,u,e))continue}break}return b=i+16|0,u}function $a(r,u){return Re(n[r>>2],n[u>>2],n[n[r+4>>2]>>2])}function c4(r,u,e){var i=0,a=0,t=0,f=0;n:{e:{u:switch(e|0){case 1:switch(i=o[u|0],i-43|0){case 0:case 2:break n;default:break e}case 0:break n;default:break u}i=o[u|0]}if(i=(i|0)==43,u=i+u|0,e=e-i|0,e>>>0>=9){for(i=0;;){if(a=i,f=!e,!e||(t=o[u|0]-48|0,t>>>0>9)||(i=x(i,0,10,0),j))break n;if(u=u+1|0,e=e-1|0,i=i+t|0,!(t>>>0<=i>>>0))break}break n}for(;;){if(f=!e,!e||(i=o[u|0]-48|0,i>>>0>9))break n;u=u+1|0,e=e-1|0,a=i+T(a,10)|0}}n[r+4>>2]=a,n[r>>2]=a>>>0<17&f}function _a(r,u){S2(r,u,12,4)}function nr(r,u){S2(r,u,8,2)}function er(r,u){var e=0,i=0,a=0;n:{e:{if(r>>>0>=128){if(r>>>0<2048)break e;if(e=r>>>12|0,i=r&63|-128,a=r>>>6&63|-128,r>>>0>=65536)break n;s[u+2|0]=i,s[u+1|0]=a,s[u|0]=e|224;return}s[u|0]=r;return}s[u+1|0]=r&63|128,s[u|0]=r>>>6|192;return}s[u+3|0]=i,s[u+2|0]=a,s[u+1|0]=e&63|128,s[u|0]=r>>>18|240}function l4(r,u,e,i,a,t){var f=0,c=0,d=0,l=0,k=0;for(d=n[r+8>>2],l=n[r+4>>2],k=(i|0)==1114112;;){n:{e:{if(n0[t+20>>2]<=u>>>0||(f=n[t+16>>2]+u|0,c=o[f|0],s[f|0]=1,u>>>0>=d>>>0|c))break e;u:{i:{a:{t:{o:switch(f=(u<<4)+l|0,c=n[f>>2],(c>>31&c-2147483647)-1|0){case 0:break u;case 1:break t;case 2:break a;case 3:break i;default:break o}r=n[t+8>>2],(r|0)==n[t>>2]&&qu(t),i=n[t+4>>2]+(r<<3)|0,n[i+4>>2]=e,n[i>>2]=u,n[t+8>>2]=r+1;return}if((ur(i)|0)==(ur(a)|0))break e;break n}l4(r,n[f+4>>2],e,i,a,t),u=n[f+8>>2];continue}u=n[f+4>>2];continue}if(k)break n}return}u=u+1|0}}function qu(r){G2(r,8)}function ur(r){return(r-48>>>0<10|(r&2097119)-65>>>0<26|(r|0)==95)&(r|0)!=1114112}function ir(r,u){var e=0;e=b-32|0,b=e,nc(e,u),n[e+12>>2]=0,n[e+16>>2]=3,u=n[e+4>>2],n[e+20>>2]=n[e>>2],n[e+24>>2]=u,u=n[e+8>>2],n[e+28>>2]=u;n:{if(u||(u=e+12|0,ar(u),n[e+4>>2]))break n;ar(u)}n[r+16>>2]=n[e+28>>2],u=n[e+24>>2],n[r+8>>2]=n[e+20>>2],n[r+12>>2]=u,u=n[e+16>>2],n[r>>2]=n[e+12>>2],n[r+4>>2]=u,b=e+32|0}function ar(r){var u=0;u=b-16|0,b=u,n[u+12>>2]=r,A6(u+12|0)&&(n[r+4>>2]=n[r+4>>2]-1),b=u+16|0}function b4(r){var u=0,e=0;u=r-9|0;n:{if(u>>>0<=23&&(e=1,8388639>>>u&1)||(e=0,r>>>0<133))break n;e:{if(u=r>>>8|0,u){if((u|0)!=48){if((u|0)==32)break e;if((u|0)!=22)break n;e=(r|0)==5760;break n}e=(r|0)==12288;break n}e=o[(r&255)+1162399|0];break n}e=(o[(r&255)+1162399|0]&2)>>>1|0}return e&1}function rr(r){return r>>>0>=178?r=ec(r):r=0,r}function tr(r,u,e){ra(r,u,e),s[r+12|0]=0}function Uu(r,u,e){Ru(r,u,(e<<3)+u|0)}function Ru(r,u,e){var i=0,a=0,t=0;a=e-u|0,t=a>>>3|0,E2(r,t),i=n[r+8>>2],(u|0)!=(e|0)&&(M(n[r+4>>2]+(i<<3)|0,u,a),i=n[r+8>>2]),n[r+8>>2]=i+t}function G2(r,u){cc(r,u,4)}function d4(r){G2(r,16)}function or(r){G2(r,24)}function Nn(r,u){var e=0,i=0,a=0;e=n[r+8>>2],(e|0)==n[r>>2]&&G2(r,12),i=n[r+4>>2]+T(e,12)|0,n[i+8>>2]=n[u+8>>2],a=n[u+4>>2],n[i>>2]=n[u>>2],n[i+4>>2]=a,n[r+8>>2]=e+1}function J2(r,u){S2(r,u,8,4)}function k4(r,u,e){var i=0,a=0;i=n[r+8>>2],(i|0)==n[r>>2]&&qu(r),a=n[r+4>>2]+(i<<3)|0,n[a+4>>2]=e,n[a>>2]=u,n[r+8>>2]=i+1}function Au(r,u,e){var i=0,a=0;i=n[r+8>>2],(i|0)==n[r>>2]&&qu(r),a=n[r+4>>2]+(i<<3)|0,s[a+4|0]=e,n[a>>2]=u,n[r+8>>2]=i+1}function fr(r,u){var e=0,i=0,a=0;i=n[r+8>>2],(i|0)==n[r>>2]&&G2(r,20),e=n[r+4>>2]+T(i,20)|0,n[e+16>>2]=n[u+16>>2],a=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=a,a=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=a,n[r+8>>2]=i+1}function Tn(r,u){var e=0,i=0,a=0;i=n[r+8>>2],(i|0)==n[r>>2]&&d4(r),a=n[u+12>>2],e=n[r+4>>2]+(i<<4)|0,n[e+8>>2]=n[u+8>>2],n[e+12>>2]=a,a=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=a,n[r+8>>2]=i+1}function h4(r){return r=r|0,!n[r+8>>2]|0}function sr(r){var u=0;return u=n[r+16>>2],La(u,(n[r+20>>2]<<4)+u|0)+n[r+32>>2]|0}function Me(r,u,e){var i=0,a=0,t=0;a=n[u+20>>2]<<4,u=n[u+16>>2],i=u-12|0,t=e&255;n:{for(;;){if(e=0,!a)break n;if(a=a-16|0,i=i+16|0,e=o[u+12|0],u=u+16|0,(e|0)==(t|0))break}u=n[i+4>>2],e=n[i>>2]}n[r+4>>2]=u,n[r>>2]=e}function Mu(r,u,e,i,a){var t=0;t=b-48|0,b=t,zn(t,u),Jt(t+12|0,u+12|0),zn(t+24|0,u+24|0);n:{if(n[u+36>>2]!=-2147483648){zn(t+36|0,u+36|0);break n}n[t+36>>2]=-2147483648}s[r+52|0]=e,u=n[t+4>>2],n[r>>2]=n[t>>2],n[r+4>>2]=u,n[r+8>>2]=n[t+8>>2],s[r+48|0]=a,u=n[t+16>>2],n[r+12>>2]=n[t+12>>2],n[r+16>>2]=u,n[r+20>>2]=n[t+20>>2],u=n[t+28>>2],n[r+24>>2]=n[t+24>>2],n[r+28>>2]=u,n[r+32>>2]=n[t+32>>2],u=n[t+40>>2],n[r+36>>2]=n[t+36>>2],n[r+40>>2]=u,n[r+44>>2]=n[t+44>>2],s[r+51|0]=i>>>16,s[r+49|0]=i,s[r+50|0]=i>>>8,b=t+48|0}function y4(r,u,e){var i=0,a=0,t=0;i=b-16|0,b=i,P2(r,u,e),yn(i+8|0),u=n[i+8>>2],e=n[i+12>>2],X0(i),a=n[i>>2],t=n[i+4>>2],n[r+32>>2]=0,n[r+36>>2]=-2147483648,n[r+24>>2]=a,n[r+28>>2]=t,n[r+20>>2]=0,n[r+12>>2]=u,n[r+16>>2]=e,b=i+16|0}function cr(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;a=b-32|0,b=a,i=n[u+20>>2],e=n[u+32>>2],t=n[u+28>>2],u=n[u+16>>2],n[a+24>>2]=u,n[a+16>>2]=t,n[a+20>>2]=e,s[a+12|0]=27,n[a+8>>2]=1,n[a>>2]=1,n[a+4>>2]=0,n[a+28>>2]=u+(i<<4),i=b+-64|0,b=i,Aa(i+20|0,a);n:{if(o[i+20|0]!=28){for(u=i+32|0,Ma(u,a),e=n[i+32>>2]+1|0,e=e||-1,z0(i,e>>>0<=4?4:e,4,12),t=n[i>>2],e=n[i+4>>2],n[e+8>>2]=n[i+28>>2],c=n[i+24>>2],n[e>>2]=n[i+20>>2],n[e+4>>2]=c,n[i+16>>2]=1,n[i+12>>2]=e,n[i+8>>2]=t,e=n[a+28>>2],n[i+56>>2]=n[a+24>>2],n[i+60>>2]=e,e=n[a+20>>2],n[i+48>>2]=n[a+16>>2],n[i+52>>2]=e,e=n[a+12>>2],n[i+40>>2]=n[a+8>>2],n[i+44>>2]=e,e=n[a+4>>2],n[i+32>>2]=n[a>>2],n[i+36>>2]=e,t=i+8|0,e=b-32|0,b=e;;){if(Aa(e+8|0,u),o[e+8|0]!=28){c=n[t+8>>2],(c|0)==n[t>>2]&&(Ma(e+20|0,u),f=n[e+20>>2]+1|0,Pn(t,f||-1)),f=n[t+4>>2]+T(c,12)|0,n[f+8>>2]=n[e+16>>2],d=n[e+12>>2],n[f>>2]=n[e+8>>2],n[f+4>>2]=d,n[t+8>>2]=c+1;continue}break}b=e+32|0,n[r+8>>2]=n[i+16>>2],u=n[i+12>>2],n[r>>2]=n[i+8>>2],n[r+4>>2]=u;break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}b=i- -64|0,b=a+32|0}function w4(r,u,e,i,a){var t=0;t=b-16|0,b=t,i>>>0<a>>>0&&(n[t+12>>2]=a,n[t+8>>2]=i,s[t+4|0]=e,s[t+5|0]=u,Nn(r,t+4|0)),b=t+16|0}function We(r,u,e,i){w4(r,u,0,e,i)}function lr(r,u){wc(r+12|0,u,1),n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}function br(r,u){dc(r,u,1068736,1068744,1068864,1068804,1068656,1068524,1068456)}function dr(r,u){var e=0,i=0,a=0,t=0;n:{if(o[u+37|0])break n;s[u+37|0]=1;e:{if(o[u+36|0]==1){i=n[u+32>>2],e=n[u+28>>2];break e}if(e=n[u+28>>2],i=n[u+32>>2],(e|0)==(i|0))break n}a=i-e|0,t=n[u+4>>2]+e|0}n[r+4>>2]=a,n[r>>2]=t}function kr(r,u,e){if(e&1){P2(r,u,e>>>1|0);return}Vs(r,u,e)}function f2(r){return r=xn(r,4),r||L(),r}function hr(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0;i=b-48|0,b=i,yr(i+24|0,u,e,46),a=n[i+24>>2];n:{if(a){if(u=n[i+44>>2],e=n[i+40>>2],a=u4(a,n[i+28>>2]),a&1){s[r|0]=2;break n}if(gu(i+16|0,n[i+32>>2],n[i+36>>2]),o[i+16|0]){s[r|0]=2;break n}if(t=o[i+17|0],gu(i+8|0,e,u),o[i+8|0]){s[r|0]=2;break n}u=o[i+9|0],q[r+4>>1]=a>>>16,s[r+1|0]=t,s[r|0]=1,s[r+2|0]=u;break n}if(yr(i+24|0,u,e,58),e=n[i+24>>2],e){if(c=n[i+44>>2],d=n[i+40>>2],a=n[i+36>>2],u=n[i+32>>2],f=u4(e,n[i+28>>2]),f&1){s[r|0]=2;break n}e:{u:{i:switch(a|0){case 1:switch(e=o[u|0],e-43|0){case 0:case 2:break e;default:break u}case 0:break e;default:break i}e=o[u|0]}e=(e&255)==43,u=e+u|0;u:{if(e=a-e|0,e>>>0>=9){for(a=0;;){if(!e)break u;if(t=o[u|0]-48|0,t>>>0>9||(a=x(a,0,10,0),j))break e;if(u=u+1|0,e=e-1|0,a=a+t|0,!(t>>>0<=a>>>0))break}break e}for(a=0;;){if(!e)break u;if(t=o[u|0]-48|0,t>>>0>9)break e;u=u+1|0,e=e-1|0,a=t+T(a,10)|0}}if(gu(i,d,c),!o[i|0]){u=o[i+1|0],n[r+4>>2]=a,q[r+2>>1]=f>>>16,s[r|0]=0,s[r+1|0]=u;break n}s[r|0]=2;break n}s[r|0]=2;break n}s[r|0]=2}b=i+48|0}function yr(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0;a=b-80|0,b=a,t=a+40|0,ze(t,i,u,e),q[a+76>>1]=1,n[a+72>>2]=e,e=0,n[a+68>>2]=0,Wu(a+32|0,t),u=n[a+32>>2];n:{if(!u||(i=n[a+36>>2],Wu(a+24|0,t),f=n[a+24>>2],!f)||(d=n[a+28>>2],Wu(a+16|0,t),c=n[a+16>>2],!c)||(l=n[a+20>>2],Wu(a+8|0,t),n[a+8>>2]))break n;n[r+20>>2]=l,n[r+16>>2]=c,n[r+12>>2]=d,n[r+8>>2]=f,n[r+4>>2]=i,e=u}n[r>>2]=e,b=a+80|0}function Wu(r,u){var e=0,i=0,a=0,t=0;e=b-32|0,b=e,i=0;n:{if(o[u+37|0])break n;if(t=n[u+4>>2],yu(e+20|0,u),n[e+20>>2]==1){i=n[u+28>>2],n[u+28>>2]=n[e+28>>2],a=n[e+24>>2]-i|0,i=i+t|0;break n}dr(e+8|0,u),a=n[e+12>>2],i=n[e+8>>2]}n[r+4>>2]=a,n[r>>2]=i,b=e+32|0}function wr(r,u){var e=0;e=b-48|0,b=e;n:{if(o[u|0]==1){n[e+12>>2]=u+4,n[e+16>>2]=u+1,n[e+20>>2]=u+2,n[e+44>>2]=8,n[e+36>>2]=8,n[e+28>>2]=9,n[e+40>>2]=e+20,n[e+32>>2]=e+16,n[e+24>>2]=e+12,kr(r,1048584,e+24|0);break n}n[e+12>>2]=u+2,n[e+16>>2]=u+4,n[e+20>>2]=u+1,n[e+44>>2]=8,n[e+36>>2]=10,n[e+28>>2]=9,n[e+40>>2]=e+20,n[e+32>>2]=e+16,n[e+24>>2]=e+12,kr(r,1048576,e+24|0)}b=e+48|0}function gr(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0;k=b-48|0,b=k,h=b-32|0,b=h,a=n[u+104>>2],t=n[u+108>>2],c=n[u+92>>2],n[h+28>>2]=c+T(n[u+96>>2],12),n[h+24>>2]=c,n[h+20>>2]=T(t,80)+a,n[h+16>>2]=a,d=h+4|0,c=b-32|0,b=c,a=h+16|0,za(c+20|0,a);n:{if(n[c+24>>2]==1){u=c+8|0,nr(u,n[c+28>>2]),l=b-16|0,b=l,f=l+4|0,za(f,a);e:{if(n[l+8>>2]==1){if(a4(u,n[l+12>>2]),z=l,U=f0(n[u+4>>2],n[u+8>>2],32),n[z+8>>2]=U,n[l+12>>2]=j,n[l+4>>2]=u+8,u=n[a>>2],u&&(y=n[a+4>>2],(y|0)!=(u|0))){for(t=u+76|0,w=(y-u>>>0)/80|0,y=n[f+4>>2],u=n[f+8>>2]+(y<<3)|0;g=R[t-2>>1],m=o[t-4|0],p=m?R[t>>1]:g,g=(m?R[t-28>>1]:g)&65535|(p&65535)<<16,q[u>>1]=g,q[u+2>>1]=g>>>16,q[u+4>>1]=0,q[u+6>>1]=0,t=t+80|0,u=u+8|0,y=y+1|0,w=w-1|0,!!w;);n[f+4>>2]=y}u=n[a+8>>2];u:{if(u){if(t=n[f+4>>2],y=n[f>>2],w=n[a+12>>2],(w|0)!=(u|0))for(a=n[f+8>>2]+(t<<3)|0,f=(w-u>>>0)/12|0,t=t+f|0;w=R[(o[u|0]?4:2)+u>>1],w=w<<16|w,q[a>>1]=w,q[a+2>>1]=w>>>16,q[a+4>>1]=0,q[a+6>>1]=0,u=u+12|0,a=a+8|0,f=f-1|0,!!f;);n[y>>2]=t;break u}n[n[f>>2]>>2]=n[f+4>>2]}b=l+16|0;break e}L()}n[d+8>>2]=n[c+16>>2],u=n[c+12>>2],n[d>>2]=n[c+8>>2],n[d+4>>2]=u,b=c+32|0;break n}L()}if(f=n[h+12>>2],f>>>0>=2){t=n[h+8>>2],c=(f>>>1|0)+f|0;n:for(;;){if(c){c=c-1|0;e:{if(c>>>0<f>>>0){a=R[t>>1]|R[t+2>>1]<<16,l=R[t+4>>1]|R[t+6>>1]<<16,u=(c<<3)+t|0,d=R[u+4>>1]|R[u+6>>1]<<16,y=R[u>>1]|R[u+2>>1]<<16,q[t>>1]=y,q[t+2>>1]=y>>>16,q[t+4>>1]=d,q[t+6>>1]=d>>>16,q[u>>1]=a,q[u+2>>1]=a>>>16,q[u+4>>1]=l,q[u+6>>1]=l>>>16,a=0;break e}a=c-f|0}for(l=c>>>0>f>>>0?f:c;;){if(d=a<<1,u=d|1,l>>>0<=u>>>0||(d=d+2|0,d>>>0<l>>>0&&(u=Ea((u<<3)+t|0,(d<<3)+t|0)+u|0),a=(a<<3)+t|0,d=(u<<3)+t|0,!Ea(a,d)))continue n;a2(a,d,2),a=u}}break}}c=k+4|0;n:{if(l=h+4|0,d=n[l+8>>2],d>>>0<2)break n;for(y=n[l+4>>2],u=y,t=1;;){if((t|0)==(d|0))break n;e:{if(a=u+8|0,ga(a,u)){a=t;break e}t=t+1|0,u=a;continue}break}for(;;){u=(t<<3)+y|0,f=(a<<3)+y|0,w=f-8|0;e:{for(;;){if(t=t+1|0,d>>>0>t>>>0){if(u=u+8|0,ga(u,w))continue;break e}break}n[l+8>>2]=a;break n}w=R[u+4>>1]|R[u+6>>1]<<16,u=R[u>>1]|R[u+2>>1]<<16,q[f>>1]=u,q[f+2>>1]=u>>>16,q[f+4>>1]=w,q[f+6>>1]=w>>>16,a=a+1|0}}n[c+8>>2]=n[h+12>>2],u=n[h+8>>2],n[c>>2]=n[h+4>>2],n[c+4>>2]=u,b=h+32|0;n:{if(i){if(n[k+32>>2]=c,n[k+36>>2]=e,n[k+40>>2]=(i<<1)+e,n[k+44>>2]=k+32,t=b-16|0,b=t,e=t+4|0,u=k+36|0,nr(e,n[u+4>>2]-n[u>>2]>>>1|0),l=0,h=b-16|0,b=h,a4(e,n[u+4>>2]-n[u>>2]>>>1|0),a=n[e+8>>2],c=n[e+4>>2],n[h+4>>2]=e+8,z=h,U=f0(c,a,32),n[z+8>>2]=U,n[h+12>>2]=j,e=h+4|0,c=n[e+4>>2],w=n[e>>2],y=n[u>>2],a=n[u+4>>2],(y|0)!=(a|0))for(g=n[e+8>>2],m=n[u+8>>2],p=a-y>>>1|0;;){u=n[m>>2],e=n[u+8>>2]<<3,a=n[u+4>>2]-8|0,f=R[(l<<1)+y>>1],d=(c<<3)+g|0;e:{for(;;){if(u=0,v=f,!e)break e;if(e=e-8|0,a=a+8|0,R[a>>1]==(f|0))break}if(e=R[a+4>>1]|R[a+6>>1]<<16,v=f,(e&255)==2)break e;u=e,e=R[a>>1]|R[a+2>>1]<<16,f=(u&65535)<<16|e>>>16,v=e}if(e=v&65535|(f&65535)<<16,q[d>>1]=e,q[d+2>>1]=e>>>16,q[d+4>>1]=u,q[d+6>>1]=u>>>16,c=c+1|0,l=l+1|0,(p|0)==(l|0))break}n[w>>2]=c,b=h+16|0,u=k+16|0,n[u+8>>2]=n[t+12>>2],e=n[t+8>>2],n[u>>2]=n[t+4>>2],n[u+4>>2]=e,b=t+16|0;break n}n[k+24>>2]=n[k+12>>2],u=n[k+8>>2],n[k+16>>2]=n[k+4>>2],n[k+20>>2]=u}u=r+4|0,e=r;n:{if(n[k+24>>2]){n[u+8>>2]=n[k+24>>2],r=n[k+20>>2],n[u>>2]=n[k+16>>2],n[u+4>>2]=r,r=0;break n}q[u>>1]=5,kn(k+16|0),r=1}n[e>>2]=r,i&&kn(k+4|0),b=k+48|0}function kn(r){g0(r,2,8)}function Yu(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;i=b-112|0,b=i,n[i+52>>2]=0,n[i+44>>2]=0,n[i+48>>2]=4,n[i+72>>2]=1114113,n[i+64>>2]=0,n[i+60>>2]=u+e,n[i+56>>2]=u,d=1;n:for(;;){Or(i+32|0,i+56|0);e:{u:{i:{if(a=n[i+36>>2],(a|0)!=1114112){if(l=n[i+32>>2],!n4(a)){t=1;a:switch(a-59|0){case 0:case 4:break e;case 1:case 2:case 3:break u;default:break a}if((a|0)==10)break i;if((a|0)==33|(a|0)==46|(a|0)==1567)break e;if((a|0)!=1748)break u;break e}f=i+88|0,ir(f,a),t=b-32|0,b=t,X0(t+8|0),n[t+28>>2]=0,c=n[t+12>>2],n[t+20>>2]=n[t+8>>2],n[t+24>>2]=c,Ka(t+20|0,f),f=i+76|0,n[f+8>>2]=n[t+28>>2],c=n[t+24>>2],n[f>>2]=n[t+20>>2],n[f+4>>2]=c,b=t+32|0,t=1;a:{if(a>>>0<128||(t=2,a>>>0<2048))break a;t=a>>>0<65536?3:4}for(f=t+l|0;;){a=n[i+72>>2],(a|0)==1114113&&(z2(i+24|0,i+56|0),a=n[i+28>>2],n[i+72>>2]=a,n[i+68>>2]=n[i+24>>2]);a:{t:{o:{if((a|0)==1114112)break o;t=0,c=n[i+68>>2];r:{if(!((a|0)==39|(a|0)==8217)&(a|0)!=45||(Yn(i+16|0,u,e,(a>>>0<128?1:a>>>0<2048?2:3)+c|0),k=n[i+16>>2],!k))break r;t=fa(k,n[i+20>>2])}if(!(n4(a)|t))break o;if(Or(i+8|0,i+56|0),(a|0)!=45&t)break t;t=i+88|0,ir(t,a),Ka(i+76|0,t);break a}n[i+96>>2]=n[i+84>>2],a=n[i+80>>2],n[i+88>>2]=n[i+76>>2],n[i+92>>2]=a,t=n[i+52>>2],(t|0)==n[i+44>>2]&&or(i+44|0),a=n[i+48>>2]+T(t,24)|0,n[a+8>>2]=n[i+96>>2],c=n[i+92>>2],n[a>>2]=n[i+88>>2],n[a+4>>2]=c,s[a+20|0]=d&1,n[a+16>>2]=f,n[a+12>>2]=l,n[i+52>>2]=t+1,f=0,d=0;continue n}n2(i+76|0,39)}t=1;a:{if(a>>>0<128||(t=2,a>>>0<2048))break a;t=a>>>0<65536?3:4}f=t+c|0}}n[r+8>>2]=n[i+52>>2],u=n[i+48>>2],n[r>>2]=n[i+44>>2],n[r+4>>2]=u,b=i+112|0;return}a=(f&255)+1|0,f=a>>>0>=255?255:a}t=(f&255)>>>0>1}d=t|d}}function g4(){var r=0,u=0,e=0,i=0,a=0;if(r=b-16|0,b=r,o[1167644]!=3){n[r+8>>2]=1167608,n[r+12>>2]=r+8,e=r+12|0,u=b-48|0,b=u;n:{e:{u:{i:{a:switch(i=o[1167644],i-2|0){case 0:break u;case 1:break i;default:break a}if(s[1167644]=2,n[u+4>>2]=1167644,a=n[e>>2],e=n[a>>2],n[a>>2]=0,!e)break u;if((i|0)==1)break e;i=u+12|0,j0[n[e>>2]](i),M(e,i,36),s[u+8|0]=3,x6(u+4|0)}b=u+48|0;break n}L()}L()}}return b=r+16|0,1167608}function Pu(r,u){return Ye(n[r>>2],n[r+4>>2],n[u>>2],n[u+4>>2])}function Ye(r,u,e,i){var a=0;return a=b-16|0,b=a,n[a+4>>2]=u,n[a>>2]=r,n[a+12>>2]=i,n[a+8>>2]=e,r=Nu(a,a+8|0),b=a+16|0,r}function mr(r){var u=0,e=0,i=0,a=0,t=0;if(i=n[r+4>>2],(i|0)==n[r>>2])return 1114112;if(u=i-1|0,n[r+4>>2]=u,u=s[u|0],(u|0)<0){e=i-2|0,n[r+4>>2]=e,a=u&63,e=o[e|0],u=e<<24>>24;n:{if((u|0)>=-64){r=e&31;break n}e=i-3|0,n[r+4>>2]=e,t=u&63,e=o[e|0],u=e<<24>>24;e:{if((u|0)>=-64){r=e&15;break e}e=r,r=i-4|0,n[e+4>>2]=r,r=u&63|(o[r|0]&7)<<6}r=t|r<<6}u=a|r<<6}return u}function Ou(r,u){var e=0,i=0;e=b-16|0,b=e,n[e+12>>2]=u,A6(e+12|0)?(i=n[u>>2],n[u>>2]=i+1,u=1):u=0,n[r+4>>2]=i,n[r>>2]=u,b=e+16|0}function Nu(r,u){return p4(n[r>>2],n[r+4>>2],n[u>>2],n[u+4>>2])}function pr(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0;for(f=b-48|0,b=f,h=n[e+8>>2],y=n[e+4>>2];;){n:{if(h){if(n[f+44>>2]=u,n[f+40>>2]=r,n[f+32>>2]=y,g=h>>>0<4,w=g?h:4,m=(w<<3)+y|0,n[f+36>>2]=m,k=f+20|0,a=b-32|0,b=a,X0(a+8|0),n[a+28>>2]=0,t=n[a+12>>2],n[a+20>>2]=n[a+8>>2],n[a+24>>2]=t,d=b-16|0,b=d,c=f+32|0,t=n[c>>2],l=n[c+4>>2],(t|0)!=(l|0))for(p=a+20|0,v=n[c+12>>2],z=n[c+8>>2],c=l-t>>>3|0;bn(d+8|0,z,v,n[t>>2],n[t+4>>2]),l=n[d+8>>2],l&&P0(p,l,n[d+12>>2]),t=t+8|0,c=c-1|0,!!c;);if(b=d+16|0,n[k+8>>2]=n[a+28>>2],t=n[a+24>>2],n[k>>2]=n[a+20>>2],n[k+4>>2]=t,b=a+32|0,t=n[f+24>>2],a=n[f+28>>2],k=u4(t,a),c=U6(t,4),!(c>>>0<=a>>>0&a>>>0>=4)){for(t=t-1|0;;){if(d=(a|0)!=0,!a)break n;if(c=a+t|0,a=a-1|0,!(s[c|0]>=0))break}break n}if(d=1,(o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24))&-2139062144)break n;for(l=a-4|0,a=c||4;;){if(a>>>0>=l>>>0){a=t+l|0,d=((o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24))&-2139062144)!=0;break n}if(n[a+t>>2]&-2139062144)break n;a=a+4|0}}n[e+8>>2]=0,b=f+48|0;return}n:{if(!(k&1?d:((k>>>16|0)-1&65535)>>>0<7513)||g){n[f+40>>2]=0,n[f+32>>2]=0,n[f+36>>2]=4,Nn(i,f+32|0);break n}jr(f+8|0,y,w),vr(n[i+4>>2],n[i+8>>2],n[f+8>>2],n[f+12>>2])}h=h-w|0,C(f+20|0),y=m}}function vr(r,u,e,i){n:{if(!u||(r=(T(u,12)+r|0)-12|0,!r))break n;k4(r,e,i)}}function jr(r,u,e){var i=0,a=0;i=0;n:{if(!e||(e=(e<<3)+u|0,i=0,(e|0)==8))break n;a=n[e-4>>2],i=n[u>>2]}n[r+4>>2]=a,n[r>>2]=i}function xr(r){var u=0,e=0,i=0;u=b-16|0,b=u,Me(u+8|0,r,2),r=n[u+8>>2],e=0;n:{if(!r||(i=n[u+12>>2],e=1,Ye(r,i,1068440,4)))break n;e=Ye(r,i,1068444,9)?2:0}return r=e,b=u+16|0,r}function zr(r){return n[r>>2]?Pu(r,1069028):0}function m4(r,u,e,i){var a=0,t=0,f=0,c=0;t=b-32|0,b=t,a=s8(u,e,i),ef(t,u),e=0,f=n[t+4>>2];n:{e:{for(;;){u:{if(i=a,!(i&&e>>>0<f>>>0)){if(!i)break e;break u}if(!h4(i+36|0))break u;if(e=(e>>>0<f>>>0)+e|0,a=0,n[i+48>>2]==-2147483648)continue;a=s8(u,n[i+52>>2],n[i+56>>2]);continue}break}a=n[i+44>>2],e=n[i+40>>2],n[t+28>>2]=u,n[t+20>>2]=e,n[t+24>>2]=e+(a<<1),e=t+8|0,u=b-48|0,b=u,i=t+20|0,a=Ua(i);u:{if(a){for(z0(u+8|0,4,4,4),f=n[u+8>>2],c=n[u+12>>2],n[c>>2]=a,n[u+28>>2]=1,n[u+24>>2]=c,n[u+20>>2]=f,n[u+40>>2]=n[i+8>>2],a=n[i+4>>2],n[u+32>>2]=n[i>>2],n[u+36>>2]=a,i=u+20|0,f=u+32|0;;){if(c=Ua(f),c){a=n[i+8>>2],(a|0)==n[i>>2]&&Rn(i,1),n[n[i+4>>2]+(a<<2)>>2]=c,n[i+8>>2]=a+1;continue}break}n[e+8>>2]=n[u+28>>2],i=n[u+24>>2],n[e>>2]=n[u+20>>2],n[e+4>>2]=i;break u}n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=4}if(b=u+48|0,n[t+8>>2]==-2147483648)break e;n[r+8>>2]=n[t+16>>2],u=n[t+12>>2],n[r>>2]=n[t+8>>2],n[r+4>>2]=u;break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}b=t+32|0}function Nc(r){r=r|0;var u=0,e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0;u=b-304|0,b=u,n[u+68>>2]=0,n[u+60>>2]=0,n[u+64>>2]=4,n[u+52>>2]=4,n[u+56>>2]=0,n[u+44>>2]=0,n[u+48>>2]=0,n[u+36>>2]=0,n[u+40>>2]=4,n[u+72>>2]=0,n[u+76>>2]=2,f=n[270458],n[u+80>>2]=n[270457],n[u+84>>2]=f,f=n[270460],n[u+88>>2]=n[270459],n[u+92>>2]=f,n[u+96>>2]=0,n[u+100>>2]=0,g=u+80|0,p=u+60|0;n:for(;;){e:{if(s[u+104|0]=k+1,Ou(u+24|0,u+72|0),n[u+24>>2]!=1)break e;f=g+(n[u+28>>2]<<3)|0,i=n[f+4>>2],e=n[f>>2],f=0,n[u+132>>2]=0,n[u+124>>2]=0,n[u+128>>2]=4,qr(u+136|0,e,i);u:for(;;){Ur(u+188|0,u+136|0);i:{a:{if(e=n[u+192>>2],e){y=n[u+188>>2],a=n[u+196>>2],e4(u+16|0,e,a,91);t:{if(i=n[u+16>>2],!i||(j4(u+8|0,i,n[u+20>>2],93),i=n[u+8>>2],!i))break t;d=n[u+12>>2],f=i;continue}if(!f)break a;if(uu(f,d,60))break i;if(w=Rr(f,d)&255,(w|0)==15)break a;for(i=f2(12),n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4,n[u+208>>2]=1,n[u+204>>2]=i,n[u+200>>2]=1,q[u+240>>1]=1,n[u+236>>2]=0,n[u+232>>2]=e+a,n[u+228>>2]=e,n[u+224>>2]=a,n[u+220>>2]=e,n[u+216>>2]=a,n[u+212>>2]=0,v=n[u+128>>2],z=v+(n[u+132>>2]<<4)|0;;){Ar(u,u+212|0);t:{if(e=n[u>>2],e){c=n[u+4>>2],n[u+248>>2]=c,n[u+244>>2]=e;o:{r:{if(!Pu(u+244|0,1084056)){if(uu(e,c,60))break o;i=f2(12),a=f2(8),n[a+4>>2]=c,n[a>>2]=e;break r}i=f2(12),a=f2(8),n[a>>2]=0}n[i+8>>2]=1,n[i+4>>2]=a,n[i>>2]=1,n[u+260>>2]=1,n[u+256>>2]=i,n[u+252>>2]=1;break t}n[u+268>>2]=z,n[u+264>>2]=v,n[u+272>>2]=u+244,a=u+252|0,e=b-48|0,b=e,c=u+264|0,pa(e+20|0,c);o:{if(n[e+20>>2]!=-2147483648){for(i=e+32|0,_a(i,4),l=n[e+24>>2],t=n[e+36>>2],n[t>>2]=n[e+20>>2],n[t+4>>2]=l,n[t+8>>2]=n[e+28>>2],t=n[e+36>>2],n[e+8>>2]=n[e+32>>2],n[e+12>>2]=t,n[e+16>>2]=1,n[e+40>>2]=n[c+8>>2],t=n[c+4>>2],n[e+32>>2]=n[c>>2],n[e+36>>2]=t,t=e+8|0,c=b-16|0,b=c;;){if(pa(c+4|0,i),n[c+4>>2]!=-2147483648){l=n[t+8>>2],(l|0)==n[t>>2]&&Pn(t,1),h=n[t+4>>2]+T(l,12)|0,n[h+8>>2]=n[c+12>>2],m=n[c+8>>2],n[h>>2]=n[c+4>>2],n[h+4>>2]=m,n[t+8>>2]=l+1;continue}break}b=c+16|0,n[a+8>>2]=n[e+16>>2],i=n[e+12>>2],n[a>>2]=n[e+8>>2],n[a+4>>2]=i;break o}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}if(b=e+48|0,n[u+260>>2])break t;mu(a),mu(u+200|0);break a}if(e=n[u+200>>2],(e|0)==-2147483648)break a;for(i=n[u+204>>2],a=n[u+208>>2],n[u+272>>2]=e,n[u+268>>2]=i,n[u+264>>2]=i,e=T(a,12)+i|0,n[u+276>>2]=e;;){o:{if((i|0)==(e|0)||(n[u+268>>2]=i+12,a=n[i>>2],(a|0)==-2147483648))break o;e=n[i+8>>2],i=n[i+4>>2],n[u+216>>2]=i,n[u+220>>2]=e,n[u+212>>2]=a;r:{if((e|0)==1|e>>>0>1&&(a=n[i>>2],a))break r;x0(u+212|0),Mr(u+264|0);break a}c=n[i+4>>2],e=n[u+44>>2],(e|0)==n[u+36>>2]&&or(u+36|0),i=n[u+40>>2]+T(e,24)|0,n[i+4>>2]=c,n[i>>2]=a,a=n[u+216>>2],n[i+8>>2]=n[u+212>>2],n[i+12>>2]=a,n[i+16>>2]=n[u+220>>2],s[i+20|0]=w,n[u+44>>2]=e+1,i=n[u+268>>2],e=n[u+276>>2];continue}break}Mr(u+264|0);continue u}e=n[u+208>>2],i=n[u+204>>2],n[u+288>>2]=0,n[u+276>>2]=0,n[u+264>>2]=i,n[u+268>>2]=i+T(e,12),h=u+252|0,n[u+272>>2]=h,c=u+108|0,i=b+-64|0,b=i,a=u+264|0,va(i+16|0,a);t:{if(n[i+16>>2]!=-2147483648){for(e=i+28|0,ja(e,a),t=n[i+28>>2]+1|0,t=t||-1,_a(e,t>>>0<=4?4:t),l=n[i+20>>2],t=n[i+32>>2],n[t>>2]=n[i+16>>2],n[t+4>>2]=l,n[t+8>>2]=n[i+24>>2],t=n[i+32>>2],n[i>>2]=n[i+28>>2],n[i+4>>2]=t,n[i+8>>2]=1,M(e,a,36),a=b-32|0,b=a;;){if(va(a+8|0,e),n[a+8>>2]!=-2147483648){t=n[i+8>>2],(t|0)==n[i>>2]&&(ja(a+20|0,e),l=n[a+20>>2]+1|0,Pn(i,l||-1)),l=n[i+4>>2]+T(t,12)|0,n[l+8>>2]=n[a+16>>2],m=n[a+12>>2],n[l>>2]=n[a+8>>2],n[l+4>>2]=m,n[i+8>>2]=t+1;continue}break}b=a+32|0,n[c+8>>2]=n[i+8>>2],e=n[i+4>>2],n[c>>2]=n[i>>2],n[c+4>>2]=e;break t}n[c+8>>2]=0,n[c>>2]=0,n[c+4>>2]=4}b=i- -64|0,mu(u+200|0),n[u+208>>2]=n[u+116>>2],i=n[u+112>>2],n[u+200>>2]=n[u+108>>2],n[u+204>>2]=i,mu(h)}}X2(u+124|0),k=o[u+104|0];continue n}Au(p,y,k);continue}c=n[u+132>>2],(c|0)==n[u+124>>2]&&d4(u+124|0),i=n[u+128>>2]+(c<<4)|0,n[i+12>>2]=a,n[i+8>>2]=e,n[i+4>>2]=d,n[i>>2]=f,n[u+132>>2]=c+1}}break}if(a=n[u+44>>2],a>>>0>=2){e=n[u+40>>2],t=b-32|0,b=t,d=(a>>>1|0)+a|0;n:for(;;){if(d){d=d-1|0;e:{if(d>>>0<a>>>0){f=T(d,24)+e|0,i=n[f+16>>2],c=n[f+20>>2],k=n[f+8>>2],l=n[f+12>>2],h=n[e>>2],g=n[e+4>>2],y=n[f+4>>2],n[e>>2]=n[f>>2],n[e+4>>2]=y,y=n[e+8>>2],w=n[e+12>>2],n[e+8>>2]=k,n[e+12>>2]=l,k=n[e+16>>2],l=n[e+20>>2],n[e+16>>2]=i,n[e+20>>2]=c,n[f>>2]=h,n[f+4>>2]=g,n[f+8>>2]=y,n[f+12>>2]=w,n[f+16>>2]=k,n[f+20>>2]=l,i=0;break e}i=d-a|0}for(c=a>>>0<d>>>0?a:d;;){if(k=i<<1,f=k|1,c>>>0<=f>>>0||(k=k+2|0,k>>>0<c>>>0&&(f=Da(T(f,24)+e|0,T(k,24)+e|0)+f|0),i=T(i,24)+e|0,k=T(f,24)+e|0,!Da(i,k)))continue n;a2(i,k,6),i=f}}break}b=t+32|0}for(c=u+48|0,qr(u+136|0,1081844,2211),f=u+216|0,i=u+76|0;;){Ur(u+252|0,u+136|0);n:{e:{u:{if(e=n[u+256>>2],e){if(a=n[u+252>>2],_6(u+108|0,e,n[u+260>>2],32),e=n[u+108>>2],!e||(d=n[u+120>>2],t=n[u+116>>2],k=Rr(e,n[u+112>>2])&255,(k|0)==15)||(n[u+204>>2]=d,n[u+200>>2]=t,Wr(u+72|0,u+200|0),e=n[u+72>>2],(e|0)==6))break e;if(d=n[u+204>>2],n[u+280>>2]=n[u+88>>2],t=n[u+84>>2],n[u+272>>2]=n[u+80>>2],n[u+276>>2]=t,t=n[u+76>>2],n[u+264>>2]=n[u+72>>2],n[u+268>>2]=t,!d)break u;On(u+264|0);break e}M(r,u+36|0,36),b=u+304|0;return}if(d=n[i+12>>2],n[f+8>>2]=n[i+8>>2],n[f+12>>2]=d,d=n[i+4>>2],n[f>>2]=n[i>>2],n[f+4>>2]=d,n[u+212>>2]=e,n[u+80>>2]=0,n[u+72>>2]=0,n[u+76>>2]=4,e=u+212|0,d=u+72|0,dn(e,d),n[u+264>>2]=-2147483644,Tn(d,u+264|0),d=n[u+72>>2],t=n[u+76>>2],l=n[u+80>>2],On(e),(d|0)!=-2147483648)break n}Au(p,a,2);continue}a=n[u+56>>2],(a|0)==n[u+48>>2]&&d4(c),e=n[u+52>>2]+(a<<4)|0,n[e+8>>2]=t,n[e+12>>2]=l,n[e+4>>2]=d,s[e|0]=k,n[u+56>>2]=a+1}}function qr(r,u,e){var i=0,a=0;i=b-48|0,b=i,a=i+8|0,ze(a,10,u,e),q[i+44>>1]=0,n[i+40>>2]=e,n[i+36>>2]=0,r=M(r,a,40),n[r+48>>2]=0,n[r+40>>2]=1,n[r+44>>2]=0,b=i+48|0}function Ur(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;e=b-48|0,b=e;n:{e:{for(;;){if(f=n[u+40>>2],n[u+40>>2]=f+1,o[u+37|0])break e;t=n[u+4>>2],yu(e+36|0,u);u:{if(n[e+36>>2]==1){i=n[u+28>>2],a=n[e+44>>2],n[u+28>>2]=a,a=a-i|0,i=i+t|0;break u}dr(e+24|0,u),a=n[e+28>>2],i=n[e+24>>2]}if(!i||(_t(e+16|0,i,a),i=n[e+16>>2],!i)||(qe(e+8|0,i,n[e+20>>2]),i=n[e+8>>2],!i))break e;if(a=n[e+12>>2],n[e+40>>2]=i,n[e+36>>2]=f,n[e+44>>2]=a,t=e+36|0,c=n[t+8>>2],c?t=uu(n[t+4>>2],c,35)^1:t=0,!!t)break}n[r+8>>2]=a,n[r+4>>2]=i,n[r>>2]=f;break n}n[r+4>>2]=0}b=e+48|0}function Rr(r,u){var e=0,i=0,a=0,t=0;e=b-16|0,b=e,e4(e+8|0,r,u,82),u=15,r=n[e+8>>2];n:{if(!r||(gu(e,r,n[e+12>>2]),o[e|0]))break n;for(r=o[e+1|0],i=o[1068420]|o[1068421]<<8|(o[1068422]<<16|o[1068423]<<24),u=b-32|0,a=o[1068416]|o[1068417]<<8|(o[1068418]<<16|o[1068419]<<24),s[u+23|0]=a,s[u+24|0]=a>>>8,s[u+25|0]=a>>>16,s[u+26|0]=a>>>24,s[u+27|0]=i,s[u+28|0]=i>>>8,s[u+29|0]=i>>>16,s[u+30|0]=i>>>24,i=o[1068413]|o[1068414]<<8|(o[1068415]<<16|o[1068416]<<24),n[u+16>>2]=o[1068409]|o[1068410]<<8|(o[1068411]<<16|o[1068412]<<24),n[u+20>>2]=i,i=u+16|0;;){e:{if(u=15,(t|0)==15)break e;if(u=i+t|0,t=t+1|0,u=o[u|0],(u+1&31)!=(r|0))continue}break}}return b=e+16|0,u}function Ar(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0;for(a=b-16|0,b=a,c=u+16|0;;){n:{if(f=0,o[u+29|0])break n;t=n[u+8>>2];e:{u:{for(;;){if(d=n[u+16>>2],l=n[u+20>>2],z2(a+8|0,c),e=n[a+12>>2],(e|0)==1114112)break u;if(i=n[a+8>>2],!!b4(e))break}e=n[u>>2],n[u>>2]=(n[u+16>>2]+(i+(l-d|0)|0)|0)-n[u+20>>2],f=e+t|0,e=i-e|0;break e}if(o[u+29|0]||(s[u+29|0]=1,t=n[u+4>>2],i=n[u>>2],!o[u+28|0]&(t|0)==(i|0)))break n;f=i+n[u+8>>2]|0,e=t-i|0}if(!e)continue}break}n[r+4>>2]=e,n[r>>2]=f,b=a+16|0}function Mr(r){var u=0,e=0;u=b-16|0,b=u,n[u+12>>2]=r,e=n[r+4>>2],Ta(e,(n[r+12>>2]-e>>>0)/12|0),Tu(u+12|0),b=u+16|0}function X2(r){g0(r,4,16)}function Wr(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;e=b-80|0,b=e,i=f2(20),Yr(e+40|0,u),a=n[e+40>>2];n:{if((a|0)==6){n[r>>2]=6,an(i,20);break n}for(c=n[e+56>>2],f=n[e+52>>2],n[e+32>>2]=f,n[e+36>>2]=c,d=n[e+48>>2],t=n[e+44>>2],n[e+24>>2]=t,n[e+28>>2]=d,n[i>>2]=a,n[i+4>>2]=t,n[i+8>>2]=d,n[i+12>>2]=f,n[i+16>>2]=c,n[e+20>>2]=1,n[e+16>>2]=i,n[e+12>>2]=1,t=e- -64|0,a=e+44|0;;){if(!Q2(u,124)){n[r+12>>2]=n[e+20>>2],u=n[e+16>>2],n[r+4>>2]=n[e+12>>2],n[r+8>>2]=u,n[r>>2]=4;break n}if(Yr(e+40|0,u),i=n[e+40>>2],(i|0)!=6){f=n[a+12>>2],n[t+8>>2]=n[a+8>>2],n[t+12>>2]=f,f=n[a+4>>2],n[t>>2]=n[a>>2],n[t+4>>2]=f,n[e+60>>2]=i,fr(e+12|0,e+60|0);continue}break}n[r>>2]=6,pu(e+12|0)}b=e+80|0}function Yr(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;e=b-144|0,b=e,n[e+32>>2]=0,n[e+24>>2]=0,n[e+28>>2]=4,g=e+44|0,l=e+108|0,m=e+80|0,y=e+76|0,p=e+132|0,v=e+112|0;n:{for(;;){e:{if(t=n[u+4>>2],t&&(a=n[u>>2],n[e+104>>2]=124,n[e+108>>2]=41,i=b-48|0,b=i,f=e+104|0,c=n[f+4>>2],f=n[f>>2],n[i+40>>2]=0,n[i+32>>2]=a,n[i+24>>2]=a,n[i+16>>2]=f,n[i+20>>2]=c,n[i+28>>2]=t,n[i+36>>2]=a+t,ta(i+4|0,i+16|0),b=i+48|0,n[i+8>>2]|n[i+4>>2]))break e;n[r+12>>2]=n[e+32>>2],u=n[e+28>>2],n[r+4>>2]=n[e+24>>2],n[r+8>>2]=u,n[r>>2]=3;break n}a=1;e:{u:{i:{a:{t:{o:{r:{y:{v:{h:{w:switch(i=Pe(u),i-91|0){case 0:break h;case 1:break v;case 2:break i;case 3:break u;default:break w}if(a=i-36|0,a>>>0>27)break a;if((a|0)==4)break y;if(!(1<<a&134218945))break a;break i}a=Q2(u,94),n[e+136>>2]=0,n[e+128>>2]=0,n[e+132>>2]=4,s[e+140|0]=a;h:{for(;;){w:{q:{W:switch(i=Pe(u),i-92|0){case 1:break h;case 0:break q;default:break W}if((i|0)==1114112)break w;a=i,t=n[u>>2],f=n[u+4>>2];W:{if(!uu(t,f,45)||eu(t,f,1084064,2))break W;if((Pe(u)|0)==1114112||(a=Pe(u),(a|0)==1114112))break w}t=n[e+136>>2],(t|0)==n[e+128>>2]&&qu(e+128|0),f=n[e+132>>2]+(t<<3)|0,n[f+4>>2]=a,n[f>>2]=i,n[e+136>>2]=t+1;continue}if(a=e+104|0,Pr(a,u),t=n[e+104>>2],(t|0)==-2147483648)break w;f=n[e+112>>2],i=n[e+108>>2],n[e+112>>2]=t,n[e+104>>2]=i,n[e+108>>2]=i,n[e+116>>2]=(f<<3)+i,i=b-16|0,b=i,t=e+128|0,k=n[a+12>>2],c=n[a+4>>2],h=k-c|0,w=h>>>3|0,E2(t,w),f=n[t+8>>2],(c|0)!=(k|0)&&(M(n[t+4>>2]+(f<<3)|0,c,h),f=n[t+8>>2]),n[t+8>>2]=f+w,t=n[a+8>>2],n[i+12>>2]=n[a>>2],n[i+8>>2]=t,x0(i+8|0),b=i+16|0;continue}break}x0(e+128|0),i=6;break o}if(a=n[p+4>>2],n[e+104>>2]=n[p>>2],n[e+108>>2]=a,n[e+112>>2]=n[p+8>>2],a=n[e+128>>2],i=6,(a|0)==-2147483648)break o;n[e+64>>2]=n[e+112>>2],d=n[e+108>>2],n[e+56>>2]=n[e+104>>2],n[e+60>>2]=d,d=a,i=0;break o}if(!Q2(u,98))break r;a=2;break u}if(Wr(e+104|0,u),a=n[e+104>>2],(a|0)==6)break i;if(d=n[l+12>>2],n[y+8>>2]=n[l+8>>2],n[y+12>>2]=d,d=n[l+4>>2],n[y>>2]=n[l>>2],n[y+4>>2]=d,n[e+72>>2]=a,Q2(u,41))break t;On(e+72|0);break i}if(Pr(e+92|0,u),i=6,n[e+92>>2]==-2147483648)break o;a=n[e+96>>2],n[e+128>>2]=n[e+92>>2],n[e+132>>2]=a,a=n[e+100>>2],n[e+136>>2]=a,tr(l,n[e+132>>2],a),x0(e+128|0),a=n[v+4>>2],n[e+56>>2]=n[v>>2],n[e+60>>2]=a,n[e+64>>2]=n[v+8>>2],d=n[e+108>>2],i=0}if(a=i,(a|0)!=6)break u;break i}d=n[m+4>>2],n[e+56>>2]=n[m>>2],n[e+60>>2]=d,n[e+64>>2]=n[m+8>>2],d=n[e+76>>2];break u}a:switch(i-123|0){default:if((i|0)==1114112)break i;break;case 1:break a;case 0:case 2:break i}n[e+132>>2]=i,n[e+128>>2]=i,tr(e+104|0,e+128|0,1),a=n[l+4>>2],n[e+56>>2]=n[l>>2],n[e+60>>2]=a,n[e+64>>2]=n[l+8>>2],d=n[e+104>>2],a=0;break u}n[r>>2]=6;break e}n[g+8>>2]=n[e+64>>2],i=n[e+60>>2],n[g>>2]=n[e+56>>2],n[g+4>>2]=i,n[e+40>>2]=d,n[e+36>>2]=a,a=1;u:{i:{if(Q2(u,63)){i=0,f=1;break i}if(f=0,Q2(u,42)){i=0;break i}if(Q2(u,43)){i=1;break i}a:{if(!Q2(u,123))break a;c=e+104|0,_6(c,n[u>>2],n[u+4>>2],125),i=n[e+104>>2];t:{if(!i)break t;t=n[e+108>>2],k=n[e+116>>2],n[u>>2]=n[e+112>>2],n[u+4>>2]=k,_6(c,i,t,44);o:{c=n[e+104>>2];r:{if(c){if(k=n[e+112>>2],h=n[e+116>>2],w=Ye(k,h,1,0),c4(e+16|0,c,n[e+108>>2]),i=n[e+20>>2],t=n[e+16>>2],w)break o;if((t|0)!=1||(c4(e+8|0,k,h),!(n[e+8>>2]&1)))break t;a=n[e+12>>2];break r}if(c4(e,i,t),n[e>>2]!=1)break t;a=n[e+4>>2],i=a}if(f=1,(i|0)!=1)break i;if(i=1,(a|0)==1)break a;break i}if((t|0)==1)break i}n[r>>2]=6,On(e+36|0);break e}n[e+120>>2]=n[e+52>>2],a=n[e+48>>2],n[e+112>>2]=n[e+44>>2],n[e+116>>2]=a,a=n[e+40>>2],n[e+104>>2]=n[e+36>>2],n[e+108>>2]=a;break u}t=f2(20),n[t+16>>2]=n[e+52>>2],c=n[e+48>>2],n[t+8>>2]=n[e+44>>2],n[t+12>>2]=c,c=n[e+40>>2],n[t>>2]=n[e+36>>2],n[t+4>>2]=c,n[e+112>>2]=t,n[e+120>>2]=a,n[e+116>>2]=f,n[e+108>>2]=i,n[e+104>>2]=5}fr(e+24|0,e+104|0);continue}break}pu(e+24|0)}b=e+144|0}function Pe(r){var u=0,e=0,i=0;return u=b-16|0,b=u,e=n[r>>2],n[u+8>>2]=e,n[u+12>>2]=e+n[r+4>>2],e=_0(u+8|0),(e|0)!=1114112&&(i=n[u+8>>2],n[r>>2]=i,n[r+4>>2]=n[u+12>>2]-i),b=u+16|0,e}function Q2(r,u){var e=0,i=0,a=0;return e=b-16|0,b=e,i=n[r>>2],a=n[r+4>>2],e4(e+8|0,i,a,u),u=n[e+8>>2],n[r+4>>2]=u?n[e+12>>2]:a,n[r>>2]=u||i,b=e+16|0,(u|0)!=0}function Pr(r,u){var e=0;n:{if(u=Pe(u),(u|0)!=110){if((u|0)!=115){if((u|0)==1114112){n[r>>2]=-2147483648;return}if(u-33>>>0<15|u-58>>>0<7|(u-91>>>0<6|u-123>>>0<4))break n;n[r>>2]=-2147483648;return}u=f2(16),n[u+8>>2]=32,n[u+12>>2]=32,n[u>>2]=9,n[u+4>>2]=13,n[r+8>>2]=2,n[r+4>>2]=u,n[r>>2]=2;return}u=f2(8),n[r+8>>2]=1,n[r+4>>2]=u,n[r>>2]=1,n[u>>2]=10,n[u+4>>2]=10;return}e=f2(8),n[e+4>>2]=u,n[e>>2]=u,n[r+8>>2]=1,n[r+4>>2]=e,n[r>>2]=1}function Or(r,u){var e=0,i=0;e=b-16|0,b=e,i=n[u+16>>2],n[u+16>>2]=1114113,(i|0)!=1114113?u=n[u+12>>2]:(z2(e+8|0,u),i=n[e+12>>2],u=n[e+8>>2]),n[r+4>>2]=i,n[r>>2]=u,b=e+16|0}function p4(r,u,e,i){return(u|0)==(i|0)?r=K2(r,e,u):r=1,!r}function Tu(r){var u=0;u=b-16|0,b=u,r=n[r>>2],n[u+12>>2]=n[r>>2],n[u+8>>2]=n[r+8>>2],g2(u+8|0),b=u+16|0}function Nr(r){var u=0;u=b-16|0,b=u,r=n[r>>2],n[u+12>>2]=n[r>>2],n[u+8>>2]=n[r+8>>2],vu(u+8|0),b=u+16|0}function Tr(r,u){var e=0,i=0;e=b-16|0,b=e,i=n[u+4>>2],u=n[u+8>>2],J2(e+4|0,u),u&&(M(n[e+8>>2],i,u<<3),n[e+12>>2]=u),n[r+8>>2]=n[e+12>>2],u=n[e+8>>2],n[r>>2]=n[e+4>>2],n[r+4>>2]=u,b=e+16|0}function In(r){var u=0;u=b-16|0,b=u,Cf(r),b=u+16|0}function Ir(r,u){var e=0,i=0,a=0,t=0;i=b-16|0,b=i,a=i+8|0,e=n[u+16>>2],e>>>0>=n0[u+20>>2]?u=0:(n[u+16>>2]=e+1,t=n[u+8>>2]+e|0,u=n[u>>2]+e|0),n[a+4>>2]=t,n[a>>2]=u,u=n[i+8>>2],u?e=o[n[i+12>>2]]^o[u|0]:e=0,s[r+1|0]=e,s[r|0]=(u|0)!=0,b=i+16|0}function v4(r,u){var e=0,i=0;return e=b-32|0,b=e,n[e+28>>2]=0,n[e+20>>2]=r,n[e+12>>2]=r,n[e+16>>2]=u,n[e+24>>2]=r+u,r=_0(e+20|0),(r|0)!=1114112&&(i=!n[e+28>>2]&r-48>>>0<10),b=e+32|0,i}function j4(r,u,e,i){var a=0,t=0,f=0;a=b-16|0,b=a,n[a+12>>2]=0,wu(a,i,a+12|0),f=n[a>>2],i=b-16|0,b=i,t=n[a+4>>2],n[i+4>>2]=t,n[i>>2]=f,f=0,e>>>0>=t>>>0&&(n[i+12>>2]=t,n[i+8>>2]=(e-t|0)+u,f=Nu(i,i+8|0)),b=i+16|0,n[r+4>>2]=e-t,n[r>>2]=f?u:0,b=a+16|0}function H2(r){qn(r,12)}function $2(r,u){if(u){ps(r);return}n[r>>2]=3}function x4(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0;for(Y=b-16|0,b=Y,w=Y+8|0,n[w+4>>2]=(e<<4)+u,n[w>>2]=u,I=n[Y+12>>2],e=n[Y+8>>2];;){if((e|0)!=(I|0)){u=n[r+40>>2]+((o[e+3|0]|o[e+4|0]<<8|(o[e+5|0]<<16|o[e+6|0]<<24))>>>2&67108863)|0,w=n[r+20>>2],f=x(u,0,w,0),k=j,i=f,f=n[r+36>>2]+((o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))&67108863)|0,W=n[r+24>>2],c=x(f,0,W,0),g=i+c|0,d=j+k|0,k=n[r+44>>2]+((o[e+6|0]|o[e+7|0]<<8|(o[e+8|0]<<16|o[e+9|0]<<24))>>>4&67108863)|0,p=n[r+16>>2],v=x(k,0,p,0),i=v+g|0,d=j+(c>>>0>g>>>0?d+1|0:d)|0,g=n[r+48>>2]+((o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24))>>>6|0)|0,P=n[r+32>>2],c=T(P,5),z=x(g,0,c,0),t=z+i|0,i=j+(i>>>0<v>>>0?d+1|0:d)|0,d=n[r+52>>2]+16777216+((o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24))>>>8)|0,v=n[r+28>>2],a=T(v,5),O=x(d,0,a,0),U=O+t|0,z=j+(t>>>0<z>>>0?i+1|0:i)|0,i=x(u,0,p,0),t=j,l=x(f,0,w,0),i=l+i|0,t=j+t|0,m=x(c,0,k,0),h=m+i|0,i=j+(i>>>0<l>>>0?t+1|0:t)|0,l=x(g,0,a,0),t=h+l|0,i=j+(h>>>0<m>>>0?i+1|0:i)|0,m=T(W,5),y=x(d,0,m,0),h=y+t|0,i=j+(t>>>0<l>>>0?i+1|0:i)|0,l=h>>>0<y>>>0?i+1|0:i,i=x(u,0,c,0),t=j,y=x(f,0,p,0),i=y+i|0,t=j+t|0,A=x(k,0,a,0),a=A+i|0,i=j+(i>>>0<y>>>0?t+1|0:t)|0,m=x(g,0,m,0),t=a+m|0,a=j+(a>>>0<A>>>0?i+1|0:i)|0,y=x(d,0,T(w,5),0),i=y+t|0,t=j+(t>>>0<m>>>0?a+1|0:a)|0,a=((i>>>0<y>>>0?t+1|0:t)&67108863)<<6|i>>>26,t=a+h|0,m=((a>>>0>t>>>0?l+1|0:l)&67108863)<<6|t>>>26,y=m+U|0,n[r+44>>2]=y&67108863,a=x(u,0,W,0),h=j,A=x(f,0,v,0),a=A+a|0,h=j+h|0,N=x(k,0,w,0),l=N+a|0,a=j+(a>>>0<A>>>0?h+1|0:h)|0,A=x(p,0,g,0),h=A+l|0,a=j+(l>>>0<N>>>0?a+1|0:a)|0,l=x(c,0,d,0),c=l+h|0,a=j+(h>>>0<A>>>0?a+1|0:a)|0,a=c>>>0<l>>>0?a+1|0:a,U=U>>>0<O>>>0?z+1|0:z,U=((y>>>0<m>>>0?U+1|0:U)&67108863)<<6|y>>>26,c=c+U|0,n[r+48>>2]=c&67108863,u=x(u,0,v,0),v=j,z=x(f,0,P,0),u=z+u|0,f=j+v|0,W=x(k,0,W,0),k=W+u|0,u=j+(u>>>0<z>>>0?f+1|0:f)|0,g=x(g,0,w,0),w=g+k|0,u=j+(k>>>0<W>>>0?u+1|0:u)|0,k=((c>>>0<U>>>0?a+1|0:a)&67108863)<<6|c>>>26,p=x(p,0,d,0),d=p+w|0,f=k+d|0,n[r+52>>2]=f&67108863,u=j+(w>>>0<g>>>0?u+1|0:u)|0,u=d>>>0<p>>>0?u+1|0:u,u=T(((f>>>0<k>>>0?u+1|0:u)&67108863)<<6|f>>>26,5)+(i&67108863)|0,n[r+36>>2]=u&67108863,n[r+40>>2]=(t&67108863)+(u>>>26|0),e=e+16|0;continue}break}b=Y+16|0}function z4(r,u){var e=0,i=0,a=0,t=0,f=0;e=b-32|0,b=e,i=1;n:{if(o[r+72|0]==1){a=r+76|0,t=o[r+74|0],r=o[r+73|0];break n}a=r+74|0,f=o[r+73|0],t=n[r+76>>2],i=0,r=0}s[e+12|0]=i,s[e+14|0]=f,s[e+13|0]=r,n[e+8>>2]=t,q[e+16>>1]=R[a>>1],r=1;n:{if(o[u+72|0]==1){i=u+76|0,a=o[u+74|0],t=0,u=o[u+73|0];break n}i=u+74|0,t=o[u+73|0],a=n[u+76>>2],r=0,u=0}return s[e+24|0]=r,s[e+26|0]=t,s[e+25|0]=u,n[e+20>>2]=a,q[e+28>>1]=R[i>>1],r=vt(e+8|0,e+20|0),b=e+32|0,r}function Er(r,u){var e=0,i=0;e=b-16|0,b=e,i=n[u>>2],n[u>>2]=0;n:{if((i|0)==1){i=n[u+8>>2],u=n[u+4>>2];break n}I4(e+8|0,u+12|0),i=n[e+12>>2],u=n[e+8>>2]}n[r>>2]=u,n[r+4>>2]=i,b=e+16|0}function Gr(r,u){S0(r,n[r+8>>2],u,1,32)}function q4(r,u){var e=0,i=0;e=b-16|0,b=e,Vt(e+4|0,u),u=n[e+8>>2],i=n[e+4>>2],n[r+8>>2]=n[e+12>>2],n[r>>2]=i,n[r+4>>2]=u,b=e+16|0}function Hr(r,u){var e=0,i=0;n:{if(o[u+8|0]||(e=o[u+10|0],u=o[u+9|0],e>>>0<u>>>0))break n;i=(e-u&255)+1|0}n[r+8>>2]=i,n[r+4>>2]=1,n[r>>2]=i}function Dr(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0;d=b-48|0,b=d,t=d+30|0,e=b-80|0,b=e,n[e+16>>2]=u+60,n[e+12>>2]=u+56;n:{if(n[u+48>>2]){c=e+56|0,i=b-48|0,b=i,h=u+48|0,n[i+8>>2]=h,n[i+4>>2]=e+12,y=h+4|0;e:{for(;;){if(a=o[y|0],f=o[y+1|0],a>>>0<f>>>0&&(s[y|0]=a+1),s[i+1|0]=a,s[i|0]=a>>>0<f>>>0,!o[i|0]){l=3;break e}if(l=o[i+1|0],a=n[h>>2],k=R[a+4>>1]|R[a+6>>1]<<16,f=b-16|0,n[f>>2]=R[a>>1]|R[a+2>>1]<<16,n[f+4>>2]=k,k=R[a+12>>1]|R[a+14>>1]<<16,n[f+8>>2]=R[a+8>>1]|R[a+10>>1]<<16,n[f+12>>2]=k,a=l-1|0,l>>>0<8&a>>>0<=7||L(),a=(a<<1)+f|0,k=R[a>>1],w=a,a=(l<<1)+f|0,q[w>>1]=R[a>>1],q[a>>1]=k,a=i+30|0,s[a+1|0]=l,s[a|0]=0,l=n[f+4>>2],k=n[f>>2],q[a+2>>1]=k,q[a+4>>1]=k>>>16,q[a+6>>1]=l,q[a+8>>1]=l>>>16,l=n[f+12>>2],f=n[f+8>>2],q[a+10>>1]=f,q[a+12>>1]=f>>>16,q[a+14>>1]=l,q[a+16>>1]=l>>>16,f=b-32|0,b=f,q[f+24>>1]=R[a+16>>1],l=R[a+12>>1]|R[a+14>>1]<<16,n[f+16>>2]=R[a+8>>1]|R[a+10>>1]<<16,n[f+20>>2]=l,l=R[a+4>>1]|R[a+6>>1]<<16,n[f+8>>2]=R[a>>1]|R[a+2>>1]<<16,n[f+12>>2]=l,pt(i+12|0,n[i+4>>2],f+8|0),b=f+32|0,l=o[i+12|0],(l|0)!=3)break}s[c+17|0]=o[i+29|0],a=o[i+25|0]|o[i+26|0]<<8|(o[i+27|0]<<16|o[i+28|0]<<24),f=o[i+21|0]|o[i+22|0]<<8|(o[i+23|0]<<16|o[i+24|0]<<24),s[c+9|0]=f,s[c+10|0]=f>>>8,s[c+11|0]=f>>>16,s[c+12|0]=f>>>24,s[c+13|0]=a,s[c+14|0]=a>>>8,s[c+15|0]=a>>>16,s[c+16|0]=a>>>24,a=o[i+17|0]|o[i+18|0]<<8|(o[i+19|0]<<16|o[i+20|0]<<24),f=o[i+13|0]|o[i+14|0]<<8|(o[i+15|0]<<16|o[i+16|0]<<24),s[c+1|0]=f,s[c+2|0]=f>>>8,s[c+3|0]=f>>>16,s[c+4|0]=f>>>24,s[c+5|0]=a,s[c+6|0]=a>>>8,s[c+7|0]=a>>>16,s[c+8|0]=a>>>24}if(s[c|0]=l,b=i+48|0,c=o[e+56|0],(c|0)!=3){s[t+17|0]=o[e+73|0],u=o[e+69|0]|o[e+70|0]<<8|(o[e+71|0]<<16|o[e+72|0]<<24),i=o[e+65|0]|o[e+66|0]<<8|(o[e+67|0]<<16|o[e+68|0]<<24),s[t+9|0]=i,s[t+10|0]=i>>>8,s[t+11|0]=i>>>16,s[t+12|0]=i>>>24,s[t+13|0]=u,s[t+14|0]=u>>>8,s[t+15|0]=u>>>16,s[t+16|0]=u>>>24,u=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),i=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),s[t+1|0]=i,s[t+2|0]=i>>>8,s[t+3|0]=i>>>16,s[t+4|0]=i>>>24,s[t+5|0]=u,s[t+6|0]=u>>>8,s[t+7|0]=u>>>16,s[t+8|0]=u>>>24;break n}n[h>>2]=0}if(c=3,!n[u>>2])break n;i=n[e+16>>2],n[e+28>>2]=n[e+12>>2],n[e+32>>2]=i,n[e+24>>2]=2,a=n[u+4>>2],i=u+12|0,n[e+20>>2]=i,i=i+T(a,18)|0,f=n[u+8>>2]-a|0,l=e+28|0;e:{for(;;){if(!f)break e;if(a=a+1|0,n[u+4>>2]=a,q[e+72>>1]=R[i+16>>1],c=R[i+12>>1]|R[i+14>>1]<<16,n[e+64>>2]=R[i+8>>1]|R[i+10>>1]<<16,n[e+68>>2]=c,c=R[i+4>>1]|R[i+6>>1]<<16,n[e+56>>2]=R[i>>1]|R[i+2>>1]<<16,n[e+60>>2]=c,pt(e+38|0,l,e+56|0),c=o[e+38|0],(c|0)==3){f=f-1|0,i=i+18|0;continue}break}s[t+17|0]=o[e+55|0],u=o[e+51|0]|o[e+52|0]<<8|(o[e+53|0]<<16|o[e+54|0]<<24),i=o[e+47|0]|o[e+48|0]<<8|(o[e+49|0]<<16|o[e+50|0]<<24),s[t+9|0]=i,s[t+10|0]=i>>>8,s[t+11|0]=i>>>16,s[t+12|0]=i>>>24,s[t+13|0]=u,s[t+14|0]=u>>>8,s[t+15|0]=u>>>16,s[t+16|0]=u>>>24,u=o[e+43|0]|o[e+44|0]<<8|(o[e+45|0]<<16|o[e+46|0]<<24),i=o[e+39|0]|o[e+40|0]<<8|(o[e+41|0]<<16|o[e+42|0]<<24),s[t+1|0]=i,s[t+2|0]=i>>>8,s[t+3|0]=i>>>16,s[t+4|0]=i>>>24,s[t+5|0]=u,s[t+6|0]=u>>>8,s[t+7|0]=u>>>16,s[t+8|0]=u>>>24;break n}c=3}s[t|0]=c,b=e+80|0,u=3;n:{if(o[d+30|0]==3||(q[d+24>>1]=R[d+46>>1],e=R[d+42>>1]|R[d+44>>1]<<16,n[d+16>>2]=R[d+38>>1]|R[d+40>>1]<<16,n[d+20>>2]=e,e=R[d+34>>1]|R[d+36>>1]<<16,t=R[d+30>>1]|R[d+32>>1]<<16,n[d+8>>2]=t,n[d+12>>2]=e,(t&255)==3))break n;e=b-32|0,b=e,u=d+8|0,q[e+24>>1]=R[u+16>>1],t=R[u+12>>1]|R[u+14>>1]<<16,n[e+16>>2]=R[u+8>>1]|R[u+10>>1]<<16,n[e+20>>2]=t,t=R[u+4>>1]|R[u+6>>1]<<16,u=R[u>>1]|R[u+2>>1]<<16,n[e+8>>2]=u,n[e+12>>2]=t,U2(e+8|2),q[d>>1]=u,b=e+32|0,g=o[d+1|0],u=o[d|0]}s[r+1|0]=g,s[r|0]=u,b=d+48|0}function Lr(r,u){var e=0,i=0,a=0,t=0,f=0;a=b-16|0,b=a,t=a+4|0,i=b-16|0,e=n[u>>2];n:{e:{if(n[u+48>>2]){if(e)break e;e=o[u+53|0],u=e-o[u+52|0]|0,n[i+8>>2]=u>>>0<=e>>>0?u:0,u=1,e=i+12|0;break n}if(e){n[i+12>>2]=1,u=n[u+8>>2]-n[u+4>>2]|0,e=i+8|0;break n}n[i+12>>2]=1,u=0,e=i+8|0;break n}e=o[u+53|0],f=e-o[u+52|0]|0,e=e>>>0>=f>>>0?f:0,u=e+(n[u+8>>2]-n[u+4>>2]|0)|0,n[i+12>>2]=u>>>0>=e>>>0,e=i+8|0}n[e>>2]=u,u=n[i+12>>2],n[t+8>>2]=n[i+8>>2],n[t+4>>2]=u,n[t>>2]=0,u=n[a+12>>2],n[r+4>>2]=n[a+8>>2],n[r+8>>2]=u,n[r>>2]=0,b=a+16|0}function Zr(r){var u=0,e=0;if(n[r>>2]){e=r+12|0;n:{if(u=n[r+4>>2],r=n[r+8>>2],(u|0)==(r|0))break n;for(r=r-u|0,u=(T(u,18)+e|0)+2|0;;){if(!r)break n;r=r-1|0,U2(u),u=u+18|0}}}}function Br(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0;f=b-16|0,b=f;n:{e:{if(o[u+37|0])break e;d=n[u+4>>2],c=n[u+16>>2],k=n[u+8>>2];u:{i:{if(c>>>0>k>>>0)break i;h=u+20|0,i=n[u+12>>2];a:{for(;;){if(i>>>0>c>>>0)break i;y=i+d|0,a=o[(o[u+24|0]+h|0)-1|0],t=c-i|0;t:{if(t>>>0<=7)for(l=0,e=0;;){if((e|0)==(t|0)){e=t;break t}if((a|0)==o[e+y|0]){l=1;break t}else{e=e+1|0;continue}}_s(f+8|0,a,y,t),e=n[f+12>>2],l=n[f+8>>2]}if((l|0)!=1)break a;if(i=(e+i|0)+1|0,n[u+12>>2]=i,!(o[u+24|0]>i>>>0)&&(e=o[u+24|0],a=(i-e|0)+d|0,!(i>>>0>k>>>0|e>>>0>i>>>0))){if(t=o[u+24|0],t>>>0>=5)break n;if((e|0)==(t|0)&&!K2(a,h,e))break}}a=n[u+28>>2],n[u+28>>2]=i,u=i-a|0;break u}n[u+12>>2]=c}s[u+37|0]=1;i:{if(o[u+36|0]==1){t=n[u+32>>2],a=n[u+28>>2];break i}if(a=n[u+28>>2],t=n[u+32>>2],(a|0)==(t|0))break e}u=t-a|0}_t(f,a+d|0,u),e=n[f+4>>2],w=n[f>>2]}n[r+4>>2]=e,n[r>>2]=w,b=f+16|0;return}L()}function Cr(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;d=b-16|0,b=d,n[d+12>>2]=u+8,e=n[u>>2],g=n[u+4>>2];n:{for(;;){if((e|0)!=(g|0)){k=e+8|0,n[u>>2]=k,t=b-32|0,b=t,a=n[d+12>>2],It(t+8|0,n[a>>2],e),i=n[t+8>>2];e:{if(!i){s[r|0]=2;break e}m=n[i>>2],p=n[i+4>>2],l=t+20|0,c=b-16|0,b=c,h=c+8|0,i=n[a+4>>2],y=n[i+4>>2],i=n[i+8>>2],a=b-16|0,b=a,n[a+12>>2]=e;u:{if(!i){e=0,f=1;break u}for(e=0;;){if(i>>>0<=1){if(i=ws(a+12|0,(e<<3)+y|0)&255,f=0,!i)break u}else{f=e,w=i>>>1|0,e=w+e|0,e=(ws(a+12|0,(e<<3)+y|0)&255)==1?f:e,i=i-w|0;continue}break}e=((i|0)==255)+e|0,f=1}if(i=f,n[h+4>>2]=e,n[h>>2]=i,b=a+16|0,n[c+8>>2]&1?e=0:(e=n[c+12>>2],n[l+8>>2]=e&63,n[l+4>>2]=e>>>6,e=1),n[l>>2]=e,b=c+16|0,!n[t+20>>2]){s[r|0]=2;break e}n[r+8>>2]=n[t+24>>2],n[r>>2]=m,n[r+4>>2]=p}if(b=t+32|0,e=k,o[r|0]==2)continue;break n}break}s[r|0]=2}b=d+16|0}function Fr(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0;e=b-16|0,b=e,t=b-32|0,b=t,n[t+12>>2]=u+8,y=u,u=n[u>>2],g=n[y+4>>2];n:{for(;;){if((u|0)!=(g|0)){w=u+8|0,n[y>>2]=w,d=t+16|0,l=n[u>>2],f=n[u+4>>2],i=b-32|0,b=i;e:{u:{a=n[t+12>>2],c=n[a>>2],u=n[c>>2];i:{if(u>>>0>=3){if(u=n[a+4>>2],k=0,eu(l,f,n[u>>2],n[u+4>>2]))break i;u=n[c>>2]}if(n0[n[a+8>>2]>>2]<(u>>>0<f>>>0?f-u|0:u-f|0)>>>0)break u;u=n[a+4>>2],k=1}if(c=ao(n[u>>2],n[u+4>>2],l,f),a=n[n[a+8>>2]>>2],h=c>>>0>a>>>0,!(k&h)){for(k=n[u+4>>2],u=n[u>>2],n[i+20>>2]=0,n[i+24>>2]=0,n[i+8>>2]=u+k,n[i+4>>2]=u,u=0,s[i+28|0]=0,n[i+12>>2]=l,n[i+16>>2]=f+l,a=h?a:c,c=i+12|0;;){i:{if(h=_0(i+4|0),(h|0)==1114112||(_0(c)|0)!=(h|0))break i;u=u+1|0;continue}break}n[d+12>>2]=f,n[d+8>>2]=l,n[d+4>>2]=u,n[d>>2]=a;break e}n[d+8>>2]=0;break e}n[d+8>>2]=0}if(b=i+32|0,u=n[t+24>>2],u){w=n[t+20>>2],y=n[t+16>>2],n[e+12>>2]=n[t+28>>2],n[e+8>>2]=u,n[e>>2]=y,n[e+4>>2]=w;break n}else{u=w;continue}}break}n[e+8>>2]=0}b=t+32|0;n:{if(n[e+8>>2]){u=n[e+12>>2],n[r+8>>2]=n[e+8>>2],n[r+12>>2]=u,u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u;break n}n[r+8>>2]=0}b=e+16|0}function Kr(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;for(e=b-112|0,b=e,a=R[u+12>>1]|R[u+14>>1]<<16,n[e+16>>2]=R[u+8>>1]|R[u+10>>1]<<16,n[e+20>>2]=a,a=R[u+4>>1]|R[u+6>>1]<<16,n[e+8>>2]=R[u>>1]|R[u+2>>1]<<16,n[e+12>>2]=a,n[e+36>>2]=e+24,n[e+28>>2]=e+8,n[e+32>>2]=e+111,n[e+104>>2]=e+28,u=0;;){if((u|0)!=64){a=b-16|0,b=a,i=n[e+104>>2],t=n[i>>2],n[i>>2]=t+2,d=a+8|0,i=b-16|0,b=i,c=i+8|0,f=R[t>>1],t=T4(),f>>>0>=n0[t+8>>2]?f=0:(f=n[t+4>>2]+(f<<3)|0,t=n[f+4>>2],f=n[f>>2]),n[c+4>>2]=t,n[c>>2]=f,c=n[i+12>>2],t=n[i+8>>2],n[d>>2]=t||1,n[d+4>>2]=t?c:0,b=i+16|0,i=n[a+12>>2],n[e>>2]=n[a+8>>2],n[e+4>>2]=i,b=a+16|0,a=n[e+4>>2],i=(e+40|0)+u|0,n[i>>2]=n[e>>2],n[i+4>>2]=a,u=u+8|0;continue}break}M(r,e+40|0,64),b=e+112|0}function Iu(r){D8(r,32)}function $(r){qn(r,32)}function U4(r){var u=0,e=0,i=0;for(i=b-16|0,b=i,u=b-16|0;;){if((e|0)!=12){s[(u+4|0)+e|0]=0,e=e+1|0;continue}break}e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,e=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),u=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,b=i+16|0}function Sr(r){kc(r,25722)}function Vr(r){kc(r,32)}function R4(r,u){var e=0,i=0,a=0;if(e=b-16|0,b=e,q6(e+4|0,u,1,1,1),i=n[e+8>>2],n[e+4>>2]!=1){a=n[e+12>>2],n[r+8>>2]=u,n[r+4>>2]=a,n[r>>2]=i,b=e+16|0;return}L()}function D2(r){var u=0;u=n[r>>2],(u|0)!=3&&(u>>>0>=2&&tt(r+4|0),C(r+12|0))}function Jr(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;l=b-32|0,b=l,f=l+8|0,r=n[n[r>>2]>>2],e=b-32|0,b=e,n[e+28>>2]=u,a=b-32|0,b=a,t=b-16|0,b=t,s[t+12|0]=0,k=e+28|0,n[t+8>>2]=k,u=0,d=b-16|0,b=d,s[d+12|0]=0,n[d+8>>2]=0,i=t+8|0,c=y6(d+8|0),h0(i,c),c&&(ue(r+12|0,i),u=1),u>>>0<c>>>0&&(A0(r+60|0,i),u=u+1|0),u>>>0<c>>>0&&(A0(r+61|0,i),u=u+1|0);n:{if(u>>>0>=c>>>0||(M2(r+28|0,i),u+1>>>0>=c>>>0))break n;w6(r,i)}b=d+16|0,b=t+16|0,k6(a+8|0,o[t+12|0]),u=e+4|0,r=u+4|0,t=n[a+8>>2];n:{if((t|0)!=3){n[r+16>>2]=n[a+28>>2],i=n[a+24>>2],n[r+8>>2]=n[a+20>>2],n[r+12>>2]=i,i=n[a+16>>2],n[r>>2]=n[a+12>>2],n[r+4>>2]=i;break n}n[r>>2]=k}return n[u>>2]=t,b=a+32|0,r=n[e+4>>2],(r|0)!=3&&(u=n[e+16>>2],n[f+8>>2]=n[e+12>>2],n[f+12>>2]=u,u=n[e+24>>2],n[f+16>>2]=n[e+20>>2],n[f+20>>2]=u,n[f+4>>2]=n[e+8>>2]),n[f>>2]=r,b=e+32|0,r=n[l+8>>2],D2(f),b=l+32|0,(r|0)==3}function Xr(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0;if(h=b-32|0,b=h,d=h+8|0,r=n[n[r>>2]>>2],t=b-32|0,b=t,n[t+28>>2]=u,f=b-32|0,b=f,l=b-16|0,b=l,s[l+12|0]=0,g=t+28|0,n[l+8>>2]=g,u=0,c=b-16|0,b=c,n[c+4>>2]=0,s[c+8|0]=0,q[c+10>>1]=0,q[c+12>>1]=0,s[c+14|0]=o[r+36|0]^1,s[c+9|0]=o[r+190|0]^1,e=l+8|0,i=le(c+4|0,12),h0(e,i),i&&(A0(r+194|0,e),u=1),u>>>0<i>>>0&&(ue(r+136|0,e),u=u+1|0),u>>>0<i>>>0&&(p2(r+188|0,e),u=u+1|0),u>>>0<i>>>0&&(t2(r+152|0,e),u=u+1|0),u>>>0<i>>>0&&(M2(r+156|0,e),u=u+1|0),u>>>0<i>>>0){a=r+190|0;n:{if(o[a|0]==1){h0(e,2),a=a+1|0,A0(a,e),A0(a+1|0,e);break n}ie(e)}u=u+1|0}if(u>>>0<i>>>0&&(o2(r,e),u=u+1|0),u>>>0<i>>>0&&(O8(r+193|0,e),u=u+1|0),u>>>0<i>>>0){for(a=r+12|0,k=n[a+8>>2],h0(e,k),k=k<<4,a=n[a+4>>2];;){if(k){w=0,y=Ke(),h0(e,y),y&&(A0(a+12|0,e),w=1);n:{if(w>>>0>=y>>>0||(A0(a+13|0,e),w+1>>>0>=y>>>0))break n;o2(a,e)}k=k-16|0,a=a+16|0;continue}break}u=u+1|0}n:{if(u>>>0>=i>>>0||(o2(r+24|0,e),u+1>>>0>=i>>>0))break n;u=0,r=r+36|0;e:{if(R[r>>1]==1){r=r+2|0,i=Ke(),h0(e,i),i&&(p2(r+96|0,e),u=1);u:{if(u>>>0>=i>>>0||(M2(r- -64|0,e),u+1>>>0>=i>>>0))break u;P8(r,e)}break e}ie(e)}}b=c+16|0,b=l+16|0,k6(f+8|0,o[l+12|0]),u=t+4|0,r=u+4|0,e=n[f+8>>2];n:{if((e|0)!=3){n[r+16>>2]=n[f+28>>2],i=n[f+24>>2],n[r+8>>2]=n[f+20>>2],n[r+12>>2]=i,i=n[f+16>>2],n[r>>2]=n[f+12>>2],n[r+4>>2]=i;break n}n[r>>2]=g}return n[u>>2]=e,b=f+32|0,r=n[t+4>>2],(r|0)!=3&&(u=n[t+16>>2],n[d+8>>2]=n[t+12>>2],n[d+12>>2]=u,u=n[t+24>>2],n[d+16>>2]=n[t+20>>2],n[d+20>>2]=u,n[d+4>>2]=n[t+8>>2]),n[d>>2]=r,b=t+32|0,r=n[h+8>>2],D2(d),b=h+32|0,(r|0)==3}function Qr(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0;c=b-32|0,b=c,t=c+8|0,a=n[n[r>>2]>>2],r=b-32|0,b=r,n[r+28>>2]=u,u=b-32|0,b=u,i=b-16|0,b=i,s[i+12|0]=0,l=r+28|0,n[i+8>>2]=l,e=i+8|0;n:{if(n[a>>2]==-2147483648){Se(e,1,1),Lu(a+4|0,e);break n}Se(e,0,1),d=Ke(),h0(e,d),d&&(w6(a,e),f=1);e:{if(f>>>0>=d>>>0||(w6(a+12|0,e),f+1>>>0>=d>>>0))break e;P8(a+24|0,e)}}b=i+16|0,$2(u+8|0,o[i+12|0]),a=r+4|0,e=a+4|0,i=n[u+8>>2];n:{if((i|0)!=3){n[e+16>>2]=n[u+28>>2],f=n[u+24>>2],n[e+8>>2]=n[u+20>>2],n[e+12>>2]=f,f=n[u+16>>2],n[e>>2]=n[u+12>>2],n[e+4>>2]=f;break n}n[e>>2]=l}return n[a>>2]=i,b=u+32|0,u=n[r+4>>2],(u|0)!=3&&(e=n[r+16>>2],n[t+8>>2]=n[r+12>>2],n[t+12>>2]=e,e=n[r+24>>2],n[t+16>>2]=n[r+20>>2],n[t+20>>2]=e,n[t+4>>2]=n[r+8>>2]),n[t>>2]=u,b=r+32|0,r=n[c+8>>2],D2(t),b=c+32|0,(r|0)==3}function $r(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;for(c=b-32|0,b=c,t=c+8|0,k=n[n[r>>2]>>2],e=b-32|0,b=e,n[e+28>>2]=u,i=b-32|0,b=i,a=b-16|0,b=a,s[a+12|0]=0,d=e+28|0,n[a+8>>2]=d,f=a+8|0,u=0,l=b-16|0,s[l+15|0]=0;r=u,!!((r|0)!=-1&&(u=r-1|0,o[(l+15|0)+r|0])););r=(r|0)!=-1,h0(f,r),r&&M2(k,f),b=a+16|0,$2(i+8|0,o[a+12|0]),u=e+4|0,r=u+4|0,a=n[i+8>>2];n:{if((a|0)!=3){n[r+16>>2]=n[i+28>>2],f=n[i+24>>2],n[r+8>>2]=n[i+20>>2],n[r+12>>2]=f,f=n[i+16>>2],n[r>>2]=n[i+12>>2],n[r+4>>2]=f;break n}n[r>>2]=d}return n[u>>2]=a,b=i+32|0,r=n[e+4>>2],(r|0)!=3&&(u=n[e+16>>2],n[t+8>>2]=n[e+12>>2],n[t+12>>2]=u,u=n[e+24>>2],n[t+16>>2]=n[e+20>>2],n[t+20>>2]=u,n[t+4>>2]=n[e+8>>2]),n[t>>2]=r,b=e+32|0,r=n[c+8>>2],D2(t),b=c+32|0,(r|0)==3}function _r(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0;c=b-32|0,b=c,a=c+8|0,t=n[n[r>>2]>>2],r=b-32|0,b=r,n[r+28>>2]=u,u=b-32|0,b=u,e=b-16|0,b=e,s[e+12|0]=0,l=r+28|0,n[e+8>>2]=l,i=e+8|0,d=Ke(),h0(i,d),d&&(p2(t- -64|0,i),f=1);n:{if(f>>>0>=d>>>0||(M2(t,i),f+1>>>0>=d>>>0))break n;M2(t+32|0,i)}b=e+16|0,$2(u+8|0,o[e+12|0]),t=r+4|0,e=t+4|0,f=n[u+8>>2];n:{if((f|0)!=3){n[e+16>>2]=n[u+28>>2],i=n[u+24>>2],n[e+8>>2]=n[u+20>>2],n[e+12>>2]=i,i=n[u+16>>2],n[e>>2]=n[u+12>>2],n[e+4>>2]=i;break n}n[e>>2]=l}return n[t>>2]=f,b=u+32|0,u=n[r+4>>2],(u|0)!=3&&(e=n[r+16>>2],n[a+8>>2]=n[r+12>>2],n[a+12>>2]=e,e=n[r+24>>2],n[a+16>>2]=n[r+20>>2],n[a+20>>2]=e,n[a+4>>2]=n[r+8>>2]),n[a>>2]=u,b=r+32|0,r=n[c+8>>2],D2(a),b=c+32|0,(r|0)==3}function nt(r,u){var e=0,i=0,a=0,t=0;i=b-16|0,b=i,n[i+12>>2]=u,u=b-48|0,b=u,n[u+8>>2]=i+12,n[u+12>>2]=0,n[u+16>>2]=0,a=u+8|0,t=Xr(a,u+12|0);n:{if(!n[u+12>>2]){if(e=u+24|0,N0(e,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=e,!(Xr(a,u+36|0)&t)){L0(r),C(e);break n}n[r+8>>2]=n[u+32>>2],e=n[u+28>>2],n[r>>2]=n[u+24>>2],n[r+4>>2]=e;break n}L0(r)}b=u+48|0,b=i+16|0}function et(r,u){var e=0,i=0,a=0,t=0;i=b-16|0,b=i,n[i+12>>2]=u,u=b-48|0,b=u,n[u+8>>2]=i+12,n[u+12>>2]=0,n[u+16>>2]=0,a=u+8|0,t=Qr(a,u+12|0);n:{if(!n[u+12>>2]){if(e=u+24|0,N0(e,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=e,!(Qr(a,u+36|0)&t)){L0(r),C(e);break n}n[r+8>>2]=n[u+32>>2],e=n[u+28>>2],n[r>>2]=n[u+24>>2],n[r+4>>2]=e;break n}L0(r)}b=u+48|0,b=i+16|0}function ut(r,u){var e=0,i=0,a=0,t=0;i=b-16|0,b=i,n[i+12>>2]=u,u=b-48|0,b=u,n[u+8>>2]=i+12,n[u+12>>2]=0,n[u+16>>2]=0,a=u+8|0,t=$r(a,u+12|0);n:{if(!n[u+12>>2]){if(e=u+24|0,N0(e,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=e,!($r(a,u+36|0)&t)){L0(r),C(e);break n}n[r+8>>2]=n[u+32>>2],e=n[u+28>>2],n[r>>2]=n[u+24>>2],n[r+4>>2]=e;break n}L0(r)}b=u+48|0,b=i+16|0}function En(r,u,e,i,a){var t=0,f=0;t=b-352|0,b=t,f=t+12|0,J2(f,a+3|0),Eu(t,e),n[t+76>>2]=1,n[t+72>>2]=1050078,n[t+60>>2]=11,n[t+56>>2]=1095250,e=n[t+4>>2],n[t+64>>2]=n[t>>2],n[t+68>>2]=e,e=t+56|0,Ru(f,e,t+80|0),Uu(f,i,a),n[t+48>>2]=0,n[t+52>>2]=0,n[t+40>>2]=0,n[t+44>>2]=0,n[t+32>>2]=0,n[t+36>>2]=0,n[t+24>>2]=0,n[t+28>>2]=0,Vu(e,u);n:{if(n[t+56>>2]!=1|n[t+60>>2]&&(u=t+208|0,M(u,t- -64|0,144),e=Su(u,n[t+16>>2],n[t+20>>2],t+24|0,32),v2(u),!e))break n;L()}u=n[t+52>>2],e=n[t+48>>2],s[r+24|0]=e,s[r+25|0]=e>>>8,s[r+26|0]=e>>>16,s[r+27|0]=e>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=n[t+44>>2],e=n[t+40>>2],s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=n[t+36>>2],e=n[t+32>>2],s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=n[t+28>>2],e=n[t+24>>2],s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,x0(t+12|0),b=t+352|0}function Eu(r,u){u=(u&255)<<2,n[r+4>>2]=n[u+1155752>>2],n[r>>2]=n[u+1155808>>2]}function it(r,u,e){var i=0;i=b-32|0,b=i,ht(i,u,e),u=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),e=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,b=i+32|0}function at(r,u,e,i){var a=0,t=0,f=0,c=0;a=b+-64|0,b=a,f=a,c=T8(R[u+20>>1]),q[f+58>>1]=c,t=xs(n[u+16>>2]),n[a+52>>2]=4,n[a+44>>2]=8,n[a+40>>2]=i,n[a+28>>2]=16,n[a+24>>2]=u,n[a+20>>2]=1,n[a+16>>2]=1050078,n[a+4>>2]=11,n[a>>2]=1095250,n[a+60>>2]=t,n[a+36>>2]=2,u=(e&255)<<2,n[a+12>>2]=n[u+1155864>>2],n[a+8>>2]=n[u+1155884>>2],n[a+48>>2]=a+60,n[a+32>>2]=a+58,C2(r,a,7),b=a- -64|0}function rt(r,u,e,i){var a=0,t=0,f=0;a=b-16|0,b=a,t=a+8|0,n[t+4>>2]=i+32,n[t>>2]=i,i=n[a+8>>2],t=n[a+12>>2],n[r+16>>2]=0,n[r+12>>2]=t,n[r+8>>2]=i,n[r+4>>2]=e,n[r>>2]=u,f=r,r=t-i|0,u=e-u|0,n[f+20>>2]=r>>>0<u>>>0?r:u,b=a+16|0}function tt(r){var u=0,e=0;u=n[r+4>>2],e=n[u>>2],e&&j0[e|0](n[r>>2]),u=n[u+4>>2],u&&Ae(n[r>>2],u)}function ot(r){var u=0,e=0;for(e=n[r+8>>2],u=n[r+4>>2];;){if(e){e=e-1|0,jn(u+32|0),$(u),u=u+33|0;continue}break}g0(r,1,33)}function Gu(r){ft(r),st(r- -64|0)}function ft(r){var u=0;u=b-16|0,b=u,n[u+8>>2]=r,n[u+12>>2]=r- -64,Gf(u+8|0),b=u+16|0}function st(r){var u=0;u=b-16|0,b=u,n[u+8>>2]=r,n[u+12>>2]=r- -64,H8(u+8|0),b=u+16|0}function ct(r){an(n[r>>2],2048)}function Gn(r){l2(r+16|0),C(r+28|0)}function s2(r){C(r),q5(r+12|0)}function lt(r,u,e,i){if((u|0)==(i|0)){M(r,e,u<<2);return}L()}function U0(r){var u=0,e=0,i=0,a=0;for(a=b-16|0,b=a,u=b-32|0;;){if((e|0)!=32){s[u+e|0]=0,e=e+1|0;continue}break}e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,b=a+16|0}function Hu(r,u,e,i,a){var t=0,f=0,c=0,d=0;n:{e:{if(u>>>0<=2){if((u|0)==2)break e;break n}t=u>>>1|0,Hu(r,t,e,i,a),c=T(t,80),d=u-t|0,Hu(c+r|0,d,e,i,a),f=b-16|0,b=f;u:{if(!t|u>>>0<=t>>>0||(a=t,t=t>>>0>d>>>0,(t?d:a)>>>0>i>>>0))break u;i=T(u,80)+r|0,a=c,u=a+r|0;i:{if(t){for(a=T(d,80),e=M(e,u,a),n[f+12>>2]=u,n[f+8>>2]=e+a,n[f+4>>2]=e,c=i-80|0,i=f+4|0,u=n[i+4>>2],a=n[i+8>>2];;){a:{if(u=u-80|0,t=a-80|0,a=z4(u,t),c=M(c,a?t:u,80),u=u+T(a,80)|0,a=t+T(a^1,80)|0,(a|0)==(r|0))break a;if(c=c-80|0,(u|0)!=(e|0))continue}break}n[i+4>>2]=u,n[i+8>>2]=a;break i}for(e=M(e,r,a),n[f+12>>2]=r,n[f+8>>2]=e+a,n[f+4>>2]=e,r=u,e=f+4|0,a=n[e+8>>2],u=n[e>>2],t=n[e+4>>2];;){if((r|0)!=(i|0)&(u|0)!=(t|0)){c=z4(r,u),a=M(a,c?r:u,80)+80|0,n[e+8>>2]=a,u=T(c^1,80)+u|0,n[e>>2]=u,r=T(c,80)+r|0;continue}break}}r=n[f+4>>2],M(n[f+12>>2],r,n[f+8>>2]-r|0)}b=f+16|0;return}if(u=r+80|0,!z4(u,r))break n;a2(r,u,20)}}function bt(r,u){var e=0,i=0;return e=b-16|0,b=e,i=n[r+12>>2],n[e>>2]=n[r+8>>2],n[e+4>>2]=i,r=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=r,r=W2(e,8,e+8|0,8),b=e+16|0,(r&128)>>>7|0}function dt(r,u){var e=0,i=0,a=0,t=0,f=0;e=b-32|0,b=e,i=1;n:{if(o[r|0]==1){a=r+4|0,t=o[r+2|0],r=o[r+1|0];break n}a=r+2|0,f=o[r+1|0],t=n[r+4>>2],i=0,r=0}s[e+12|0]=i,s[e+14|0]=f,s[e+13|0]=r,n[e+8>>2]=t,q[e+16>>1]=R[a>>1],r=1;n:{if(o[u|0]==1){i=u+4|0,a=o[u+2|0],t=0,u=o[u+1|0];break n}i=u+2|0,t=o[u+1|0],a=n[u+4>>2],r=0,u=0}return s[e+24|0]=r,s[e+26|0]=t,s[e+25|0]=u,n[e+20>>2]=a,q[e+28>>1]=R[i>>1],r=vt(e+8|0,e+20|0),b=e+32|0,r}function kt(r,u){var e=0,i=0;return e=n[r>>2],i=n[u>>2],(e|0)!=(i|0)||(e=n[u+4>>2],i=n[r+4>>2],(e|0)!=(i|0))?e>>>0<i>>>0:W2(n[r+8>>2],n[r+12>>2],n[u+8>>2],n[u+12>>2])<<24>>24<0}function A4(r,u,e){V0(u,e,32),M(r,u,104)}function V0(r,u,e){var i=0,a=0,t=0;i=b-16|0,b=i,n[i+8>>2]=r- -64;n:{e:{u:{if(a=o[r+63|0],t=64-a|0,t>>>0<=e>>>0){if(a)break u;break e}M(r+a|0,u,e),s[r+63|0]=e+a;break n}n[i+12>>2]=r,M(r+a|0,u,t),n[i+4>>2]=1,n[i>>2]=r,Zu(i+8|0,n[i>>2],n[i+4>>2]),e=e-t|0,u=u+t|0,ko(i+12|0)}a=e>>>6|0,a&&Zu(i+8|0,u,a),a=e&63,s[r+63|0]=a,M(r,(e&2147483584)+u|0,a)}b=i+16|0}function Du(r){var u=0,e=0;e=b-16|0,b=e,s[r+63|0]=0,n[r+96>>2]=0,n[r+100>>2]=0,u=n[288937],n[r+88>>2]=n[288936],n[r+92>>2]=u,u=n[288935],n[r+80>>2]=n[288934],n[r+84>>2]=u,u=n[288933],n[r+72>>2]=n[288932],n[r+76>>2]=u,u=n[288931],n[r+64>>2]=n[288930],n[r+68>>2]=u,b=e+16|0}function hn(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;i=b-112|0,b=i,U0(i+16|0),U0(i+48|0),f=o[u+63|0],a=f<<27,e=n[u+100>>2],d=e,t=n[u+96>>2],e=e<<9|t>>>23,l=t<<9,c=f<<3,f=e,c=c|l,e=(c&65280)<<8,l=e|a,a=c&16711680,e=a>>>8|0,k=a<<24,c=c&-16777216,a=c>>>24|0,c=k|c<<8,a=e|a|l,e=d,d=t>>>31|0,n[i+80>>2]=t<<1&-16777216|((e&32767)<<17|t>>>15)&16711680|((d|(e&2147483647)<<1)&65280|f>>>24)|c,n[i+84>>2]=a,t=u- -64|0,n[i+104>>2]=t,f=o[u+63|0],e=f+u|0,s[e|0]=128,n[i+108>>2]=u,d=e+1|0,e=f^63,o0(d,e),e>>>0<=7&&(Hn(i+104|0,u),R6(u,64)),Bu(i+8|0,u);n:{if(e=n[i+12>>2],e>>>0<=55)break n;for(d=e-56|0,e=i+80|0,Q(n[i+8>>2]+56|0,d,e,8),Hn(i+104|0,u),ko(i+108|0),H4(e,i+48|0,e,t,u+96|0),t=n[i+100>>2],f=n[i+96>>2],e=t-f|0,t=e>>>0<=t>>>0?e:0,e=f<<2,f=e+n[i+88>>2]|0,a=e+n[i+80>>2]|0;;){if(t){e=n[f>>2],e=O0(e&16711935,8)|O0(e,24)&16711935,s[a|0]=e,s[a+1|0]=e>>>8,s[a+2|0]=e>>>16,s[a+3|0]=e>>>24,t=t-1|0,f=f+4|0,a=a+4|0;continue}break}if(T2(i,i+48|0),n0[i+4>>2]<=31)break n;Q(i+16|0,32,n[i>>2],32),su(u),e=o[i+44|0]|o[i+45|0]<<8|(o[i+46|0]<<16|o[i+47|0]<<24),u=o[i+40|0]|o[i+41|0]<<8|(o[i+42|0]<<16|o[i+43|0]<<24),s[r+24|0]=u,s[r+25|0]=u>>>8,s[r+26|0]=u>>>16,s[r+27|0]=u>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[i+36|0]|o[i+37|0]<<8|(o[i+38|0]<<16|o[i+39|0]<<24),u=o[i+32|0]|o[i+33|0]<<8|(o[i+34|0]<<16|o[i+35|0]<<24),s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),u=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),u=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,b=i+112|0;return}L()}function ht(r,u,e){var i=0;i=b-208|0,b=i,Du(i),V0(i,u,e),u=i+104|0,M(u,i,104),hn(r,u),b=i+208|0}function yt(r,u,e){var i=0;i=b-16|0,b=i,N0(i+4|0,e),e&&(M(n[i+8>>2],u,e),n[i+12>>2]=e),n[r+8>>2]=n[i+12>>2],u=n[i+8>>2],n[r>>2]=n[i+4>>2],n[r+4>>2]=u,b=i+16|0}function wt(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;for(e=b-112|0,b=e,n[e+72>>2]=0,n[e+76>>2]=0,n[e+64>>2]=0,n[e+68>>2]=0,n[e+56>>2]=0,n[e+60>>2]=0,s[e+80|0]=u,n[e+48>>2]=0,n[e+52>>2]=0,i=n[r+12>>2],t=n[i+8>>2],f=n[n[r+16>>2]>>2],a=n[i+4>>2],n[e+104>>2]=a,n[e+100>>2]=f,n[e+96>>2]=1,n[e+88>>2]=1,n[e+92>>2]=0,n[e+108>>2]=(t<<5)+a,k=e+92|0,h=e+80|0;;){n:{e:{if(a&&(i=n[e+108>>2]==(a|0),n[e+104>>2]=i?0:a+32|0,!i))break e;if(n[e+88>>2]!=1||(n[e+12>>2]=k,!A6(e+12|0)))break n;n[e+92>>2]=1,a=n[e+100>>2]}for(rt(e+12|0,e+48|0,h,a),a=n[e+32>>2],i=n[e+28>>2],t=a-i|0,f=a>>>0>=t>>>0?t:0,c=i+n[e+20>>2]|0,a=i+n[e+12>>2]|0;;){if(f){for(t=o[a|0],i=u,d=0,l=8;;){if(l){l=l-1|0,d=0-(i&1)&t^d,i=(i&254)>>>1|0,t=t<<24>>31&29^t<<1;continue}break}s[a|0]=o[c|0]^d,f=f-1|0,c=c+1|0,a=a+1|0;continue}break}a=n[e+104>>2];continue}break}u=e+12|0,M(u,e+48|0,33),i=n[r+4>>2],M(n[r+8>>2]+T(i,33)|0,u,33),n[r+4>>2]=i+1,b=e+112|0}function Lu(r,u){var e=0,i=0;e=Fe(),h0(u,e);n:{if(!e||(w6(r,u),(e|0)==1))break n;for(e=r+12|0,r=n[e+8>>2],h0(u,r),r=T(r,66),e=n[e+4>>2];;){if(r){i=Fe(),h0(u,i);e:{if(!i||(p2(e- -64|0,u),(i|0)==1))break e;P8(e,u)}r=r-66|0,e=e+66|0;continue}break}}}function q2(r,u){var e=0;return e=b-16|0,b=e,Bu(e+8|0,r),n0[e+12>>2]<=u>>>0&&L(),b=e+16|0,n[e+8>>2]+u|0}function gt(r,u,e,i){var a=0,t=0,f=0;a=b-16|0,b=a,n[a+12>>2]=i,n[a+8>>2]=e,t=n[u+16>>2],t||L(),t=n0[u+12>>2]/(t>>>0)|0,f=_u(a+8|0),n[r+28>>2]=0,n[r+24>>2]=i,n[r+20>>2]=e,n[r+16>>2]=n[u+16>>2],e=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=e,e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e,n[r+32>>2]=t>>>0>f>>>0?f:t,b=a+16|0}function mt(r,u){var e=0,i=0,a=0,t=0;e=b-16|0,b=e,i=n[u+28>>2],i>>>0<n0[u+32>>2]&&(n[u+28>>2]=i+1,a=e+8|0,t=n[u+16>>2],n[a+4>>2]=t,n[a>>2]=n[u+8>>2]+T(i,t),a=n[e+8>>2],n[r+4>>2]=n[e+12>>2],n[r+8>>2]=n[u+20>>2]+(i<<2)),n[r>>2]=a,b=e+16|0}function pt(r,u,e){var i=0,a=0,t=0;a=b-32|0,b=a,i=e+2|0;n:{if(!K2(i,n[n[u>>2]>>2],16)){s[r|0]=3,U2(i);break n}if(q[a+24>>1]=R[e+16>>1],i=R[e+12>>1]|R[e+14>>1]<<16,n[a+16>>2]=R[e+8>>1]|R[e+10>>1]<<16,n[a+20>>2]=i,i=R[e+4>>1]|R[e+6>>1]<<16,n[a+8>>2]=R[e>>1]|R[e+2>>1]<<16,n[a+12>>2]=i,i=b-16|0,b=i,t=i+3|0,xt(t,n[n[u+4>>2]>>2],e+2|0),u=o[i+3|0],w2(t),b=i+16|0,!u){s[r|0]=3,U2(a+8|2);break n}q[r+16>>1]=R[e+16>>1],u=R[e+12>>1]|R[e+14>>1]<<16,i=R[e+8>>1]|R[e+10>>1]<<16,q[r+8>>1]=i,q[r+10>>1]=i>>>16,q[r+12>>1]=u,q[r+14>>1]=u>>>16,u=R[e+4>>1]|R[e+6>>1]<<16,e=R[e>>1]|R[e+2>>1]<<16,q[r>>1]=e,q[r+2>>1]=e>>>16,q[r+4>>1]=u,q[r+6>>1]=u>>>16}b=a+32|0}function vt(r,u){var e=0,i=0;n:{if(e=o[r+4|0],i=o[u+4|0],(e|0)!=(i|0)||(e=n[r>>2],i=n[u>>2],(e|0)!=(i|0))||(e=o[r+5|0],i=o[u+5|0],(e|0)!=(i|0))||(e=o[r+6|0],i=o[u+6|0],(e|0)!=(i|0)))break n;return R[r+8>>1]<R[u+8>>1]}return e>>>0<i>>>0}function jt(r,u){var e=0,i=0;return e=b-16|0,b=e,i=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=i,r=W2(e+8|0,8,n[r+4>>2],8),b=e+16|0,r}function xt(r,u,e){var i=0,a=0,t=0,f=0;i=b-48|0,b=i,zt(i+2|0,e);n:{if(o[i+2|0]==1){e=n[u>>2],a=o[i+11|0]|o[i+12|0]<<8|(o[i+13|0]<<16|o[i+14|0]<<24),n[i+40>>2]=a,u=o[i+7|0]|o[i+8|0]<<8|(o[i+9|0]<<16|o[i+10|0]<<24),t=o[i+3|0]|o[i+4|0]<<8|(o[i+5|0]<<16|o[i+6|0]<<24),n[i+32>>2]=t,n[i+36>>2]=u,f=o[i+15|0],n[i+24>>2]=a,n[i+16>>2]=t,n[i+20>>2]=u,u=i+32|0;e:{if((f|0)!=(qt(n[e>>2],i+16|0)&255)){H2(u),u=0;break e}e=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+9|0]=e,s[r+10|0]=e>>>8,s[r+11|0]=e>>>16,s[r+12|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r+1|0]=u,s[r+2|0]=u>>>8,s[r+3|0]=u>>>16,s[r+4|0]=u>>>24,s[r+5|0]=e,s[r+6|0]=e>>>8,s[r+7|0]=e>>>16,s[r+8|0]=e>>>24,u=1}s[r|0]=u;break n}s[r|0]=0}b=i+48|0}function zt(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0;for(e=b+-64|0,b=e;rc(e,c,a,f,i),i=n[e+4>>2],a=n[e+12>>2],l=a+1|0,d=a,f=n[e>>2],a=R[u+t>>1],c=f+a|0,a=c>>>0<a>>>0?i+1|0:i,i=(i|0)==(a|0)&c>>>0<f>>>0|i>>>0>a>>>0,f=i+n[e+8>>2]|0,i=i>>>0>f>>>0?l:d,t=t+2|0,(t|0)!=16;);n[e+16>>2]=c,n[e+20>>2]=a,n[e+24>>2]=f,n[e+28>>2]=i;n:{if((i|0)==127|i>>>0<127){for(n[e+48>>2]=0,n[e+52>>2]=0,n[e+56>>2]=0,d=f>>>15|0,u=f>>>31|0,t=f<<17&-16777216|f<<1&16711680|((d|i<<17)&65280|(u|i<<1)&255),n[e+32>>2]=(d|(i&32767)<<17)&-16777216|(u|(i&2147483647)<<1)&16711680|(i>>>15&65280|i>>>31),n[e+36>>2]=t,u=a,a=u>>>7|0,i=c>>>15|0,t=c>>>31|0,d=c<<1&16711680|((u&127)<<25|c>>>7)<<24|((i|u<<17)&65280|(t|u<<1)&255),n[e+40>>2]=(i|(u&32767)<<17)&-16777216|(t|(u&2147483647)<<1)&16711680|(u>>>15&65280|(f<<25|a)>>>24),n[e+44>>2]=d,t=11;;){if((t|0)!=-1){s[(e+48|0)+t|0]=o[(e+t|0)+36|0],t=t-1|0;continue}break}u=n[e+56>>2],s[r+9|0]=u,s[r+10|0]=u>>>8,s[r+11|0]=u>>>16,s[r+12|0]=u>>>24,u=n[e+52>>2],a=n[e+48>>2],s[r+1|0]=a,s[r+2|0]=a>>>8,s[r+3|0]=a>>>16,s[r+4|0]=a>>>24,s[r+5|0]=u,s[r+6|0]=u>>>8,s[r+7|0]=u>>>16,s[r+8|0]=u>>>24,s[r|0]=1,s[r+13|0]=c&127,qn(e+32|0,16);break n}s[r|0]=0}Bf(e+16|0),b=e- -64|0}function qt(r,u){var e=0;return e=b-48|0,b=e,n[e+44>>2]=12,n[e+40>>2]=u,n[e+36>>2]=16,n[e+32>>2]=r,Zt(e,0,e+32|0,2),b=e+48|0,o[e|0]>>>1|0}function U2(r){var u=0,e=0,i=0,a=0;for(u=b-16|0,b=u,n[u+8>>2]=r,n[u+12>>2]=r+16,e=u+8|0,r=n[e>>2],a=n[e+4>>2];;){if((r|0)!=(a|0)){i=r+2|0,n[e>>2]=i,q[r>>1]=0,r=i;continue}break}b=u+16|0}function Ut(r,u){return r=n[r>>2],W2(n[u>>2],n[u+4>>2],n[r>>2],n[r+4>>2])}function Zu(r,u,e){var i=0,a=0;r=n[r>>2],i=n[r+32>>2],a=n[r+36>>2],i=e+i|0,a=i>>>0<e>>>0?a+1|0:a,n[r+32>>2]=i,n[r+36>>2]=a,m8(r,u,e)}function Hn(r,u){var e=0,i=0;e=b+-64|0,b=e,i=n[r>>2],r=M(e,u,64),m8(i,r,1),b=r- -64|0}function Bu(r,u){n[r+4>>2]=64,n[r>>2]=u}function Rt(r,u){n[r+4>>2]=16,n[r>>2]=u}function yn(r){n[r>>2]=0,n[r+4>>2]=4}function At(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0;for(a=b-128|0,b=a,n[a+24>>2]=i,l=a- -64|0,i=b-208|0,b=i,t=e<<1,c=t+2|0,c=(e|0)<0||t>>>0>c>>>0?-1:c,N0(i+144|0,c),n[i+104>>2]=u,n[i+108>>2]=u+e;;){if(u=_0(i+104|0),(u|0)!=1114112){d=i+48|0,e=u-65|0;n:{if(!(e>>>0>25&u-97>>>0>=26)){e=e>>>0<26?u|32:u,t=1;break n}if(t=2,u-48>>>0<10){e=u;break n}if(e=1114112,!((u|0)==173|(u|0)==1564|((u|0)==65279|u-768>>>0<112)|(u-8203>>>0<5|u-8234>>>0<5))){if(u-8288>>>0<10)break n;e=-32;e:{for(;;){if(!e)break e;if(h=n[e+1155648>>2],k=u-h|0,e=e+4|0,!(u>>>0<h>>>0|k>>>0>9))break}e=k|48;break n}if(t=1,e=63,(u&2097119)-65>>>0<26)break n;if(u>>>0<170){e=32,t=0;break n}if(ii(u)||(e=32,t=0,u>>>0<178))break n;t=ec(u),e=t?63:32}}if(n[d+4>>2]=e,s[d|0]=t,u=n[i+52>>2],(u|0)==1114112||(e=f&255,f=o[i+48|0],(e|0)!=(f|0)&&n2(i+144|0,32),!f))continue;n2(i+144|0,u);continue}break}for(N0(i+172|0,c),s[i+124|0]=0,u=n[i+152>>2],n[i+116>>2]=n[i+148>>2],n[i+120>>2]=u,n[i+104>>2]=0;;){if(Er(i+40|0,i+104|0),u=n[i+40>>2],u){if(e=n[i+44>>2],n[i+180>>2]&&n2(i+172|0,32),v4(u,e)){for(N0(i+184|0,c),n[i+80>>2]=n[i+192>>2],t=n[i+188>>2],n[i+72>>2]=n[i+184>>2],n[i+76>>2]=t,P0(i+72|0,u,e);;){d=i+32|0,e=b-16|0,b=e,u=i+104|0,Er(e+8|0,u),f=n[e+12>>2];n:{e:{t=n[e+8>>2];u:{i:{if(t){if(v4(t,f))break u;if(!n[u>>2])break i;L()}if(t=0,n[u>>2])break e}n[u+8>>2]=f,n[u+4>>2]=t,n[u>>2]=1,t=0}n[d+4>>2]=f,n[d>>2]=t,b=e+16|0;break n}L()}if(u=n[i+32>>2],u){e=n[i+36>>2],t=i+72|0,n2(t,32),P0(t,u,e);continue}break}for(d=n[i+76>>2],k=d+n[i+80>>2]|0,K8(i+24|0,d,k),e=n[i+24>>2],f=n[i+28>>2],n[i+96>>2]=f,n[i+92>>2]=e,r5(i+184|0,i+92|0),t=0,u=b-16|0,b=u,n[u+12>>2]=f,n[u+8>>2]=e;;){if(e=u+8|0,f=n[e>>2],h=n[e+4>>2],(f|0)!=(h|0)&&(n[e>>2]=f+1,e=o[f|0]),s[u+1|0]=e,s[u|0]=(f|0)!=(h|0),o[u|0]){t=((o[u+1|0]-48&255)>>>0<10)+t|0;continue}break}for(b=u+16|0,n[i+188>>2]=k,n[i+184>>2]=d,t=t&3;;){e=0;n:{for(;;){if(u=_0(i+184|0),(u|0)!=32){if((u|0)==1114112)break n;(e|0)==4&&(n2(i+172|0,32),e=0),n2(i+172|0,u),u=e+1|0,e=u||-1;continue}if(t)break}n2(i+172|0,32);continue}break}Y0(i+72|0)}else P0(i+172|0,u,e);continue}break}for(n[i+64>>2]=n[i+180>>2],u=n[i+176>>2],n[i+56>>2]=n[i+172>>2],n[i+60>>2]=u,Y0(i+144|0),s[i+112|0]=0,e=n[i+64>>2],n[i+108>>2]=e,t=n[i+60>>2],n[i+104>>2]=t,u=-1;u=u+1|0,I4(i+16|0,i+104|0),!!n[i+16>>2];);n:{if((u|0)==8)for(n[i+80>>2]=0,n[i+84>>2]=0,n[i+72>>2]=0,n[i+76>>2]=0,n[i+100>>2]=0,n[i+92>>2]=0,n[i+96>>2]=4,s[i+140|0]=0,n[i+136>>2]=e,n[i+132>>2]=t,n[i+120>>2]=0,n[i+124>>2]=0,u=i+88|0,n[i+116>>2]=u,n[i+104>>2]=0,n[i+108>>2]=0,z=i+132|0,t=i+72|0,k=1;;){s[i+128|0]=k+1;e:{u:{i:{a:{t:{o:{if((u|0)==(t|0)||(n[i+112>>2]=t+2,I4(i+8|0,z),c=n[i+8>>2],!c))break o;if(d=n[i+12>>2],!v4(c,d)){if(Xt(i,c,d),!(q[i>>1]&1))break u;u=R[i+2>>1];break i}r:{y:switch(d|0){case 1:switch(u=o[c|0],u-43|0){case 0:case 2:break u;default:break r}case 0:break u;default:break y}u=o[c|0]}u=(u&255)==43,f=u+c|0;r:{if(u=d-u|0,u>>>0>=5){for(e=0;;){if(!u)break t;if(h=T(e&65535,10),e=o[f|0]-48|0,h>>>16|e>>>0>9)break r;if(f=f+1|0,u=u-1|0,e=(h&65535)+(e&65535)|0,(e|0)!=(e&65535))break}break u}for(e=0;;){if(!u)break t;if(h=o[f|0]-48|0,h>>>0>9)break u;f=f+1|0,u=u-1|0,e=h+T(e,10)|0}}u=e>>>0>9?257:513;break a}o:{if(n[i+100>>2]){n[l+16>>2]=n[i+100>>2],u=n[i+96>>2],n[l+8>>2]=n[i+92>>2],n[l+12>>2]=u,n[l+4>>2]=1,U2(i+72|0),u=1;break o}u=n[i+84>>2],e=n[i+80>>2],q[l+10>>1]=e,q[l+12>>1]=e>>>16,q[l+14>>1]=u,q[l+16>>1]=u>>>16,u=n[i+76>>2],e=n[i+72>>2],q[l+2>>1]=e,q[l+4>>1]=e>>>16,q[l+6>>1]=u,q[l+8>>1]=u>>>16,u=i+92|0,Qt(u),X2(u),u=0}q[l>>1]=u;break n}u=e<<16}if(u&1|(d|0)!=4||(u=(u>>>16|0)-1|0,(u&65535)>>>0>=7513))break u}q[t>>1]=u;break e}n[i+160>>2]=d,n[i+156>>2]=c,u=Qs(c,d),n[i+164>>2]=u;u:{i:{if(u>>>0<2)break i;e=1;a:{if(u>>>0<4||(e=2,u>>>0<7))break a;if(u-7>>>0>7)break i;e=3}n[i+168>>2]=e,u=T4(),e=n[u+8>>2],u=n[u+4>>2],n[i+184>>2]=u,n[i+188>>2]=u+(e<<3),n[i+200>>2]=i+168,n[i+196>>2]=i+156,n[i+192>>2]=i+164,t=i+172|0,u=b+-64|0,b=u,e=i+184|0,Fr(u+24|0,e);a:{if(n[u+32>>2]){for(z0(u,4,4,16),c=n[u>>2],d=n[u+28>>2],f=n[u+4>>2],n[f>>2]=n[u+24>>2],n[f+4>>2]=d,d=n[u+36>>2],n[f+8>>2]=n[u+32>>2],n[f+12>>2]=d,n[u+20>>2]=1,n[u+16>>2]=f,n[u+12>>2]=c,n[u+56>>2]=n[e+16>>2],f=n[e+12>>2],n[u+48>>2]=n[e+8>>2],n[u+52>>2]=f,f=n[e+4>>2],n[u+40>>2]=n[e>>2],n[u+44>>2]=f,f=u+12|0,h=u+40|0,e=b-16|0,b=e;;){if(Fr(e,h),n[e+8>>2]){d=n[f+8>>2],(d|0)==n[f>>2]&&S0(f,n[f+8>>2],1,4,16),y=n[e+12>>2],c=n[f+4>>2]+(d<<4)|0,n[c+8>>2]=n[e+8>>2],n[c+12>>2]=y,y=n[e+4>>2],n[c>>2]=n[e>>2],n[c+4>>2]=y,n[f+8>>2]=d+1;continue}break}b=e+16|0,n[t+8>>2]=n[u+20>>2],e=n[u+16>>2],n[t>>2]=n[u+12>>2],n[t+4>>2]=e;break a}n[t+8>>2]=0,n[t>>2]=0,n[t+4>>2]=4}if(b=u- -64|0,t=n[i+176>>2],f=n[i+180>>2],f>>>0>=2){h=b-16|0,b=h,c=(f>>>1|0)+f|0;a:for(;;){if(c){c=c-1|0;t:{if(c>>>0<f>>>0){u=(c<<4)+t|0,e=n[u+8>>2],d=n[u+12>>2],y=n[t>>2],w=n[t+4>>2],m=n[u+4>>2],n[t>>2]=n[u>>2],n[t+4>>2]=m,m=n[t+8>>2],p=n[t+12>>2],n[t+8>>2]=e,n[t+12>>2]=d,n[u+8>>2]=m,n[u+12>>2]=p,n[u>>2]=y,n[u+4>>2]=w,u=0;break t}u=c-f|0}for(d=f>>>0<c>>>0?f:c;;){if(y=u<<1,e=y|1,d>>>0<=e>>>0||(y=y+2|0,y>>>0<d>>>0&&(e=kt((e<<4)+t|0,(y<<4)+t|0)+e|0),u=(u<<4)+t|0,y=(e<<4)+t|0,!kt(u,y)))continue a;a2(u,y,4),u=e}}break}b=h+16|0}if(u=n[i+172>>2],n[i+200>>2]=3,n[i+192>>2]=u,n[i+188>>2]=t,n[i+184>>2]=t,n[i+196>>2]=t+(f<<4),d=i+144|0,h=b-16|0,b=h,t=i+184|0,p=n[t+8>>2],m=n[t>>2],u=m,e=n[t+12>>2],f=b-32|0,b=f,v=h+8|0,n[t+16>>2]){n[f+28>>2]=e,n[f+24>>2]=t+20,n[f+20>>2]=t+16,y=f+8|0,e=u,w=n[f+20>>2],c=n[t+4>>2],U=n[t+12>>2];a:{for(;;){if(g=0,(c|0)==(U|0))break a;if(g=c+8|0,A=n[g>>2],g=n[g+4>>2],n[w>>2]=n[w>>2]-1,n[e>>2]=A,n[e+4>>2]=g,c=c+16|0,n[t+4>>2]=c,e=e+8|0,!n[w>>2])break}g=1}c=g,n[y+8>>2]=e,n[y+4>>2]=u,n[y>>2]=c,u=n[f+12>>2],e=n[f+16>>2]}else e=u;n[v+4>>2]=e,n[v>>2]=u,b=f+32|0,e=n[h+12>>2],u=b-16|0,b=u,n[t+8>>2]=0,n[t>>2]=4,n[u+8>>2]=0,n[u+12>>2]=4,X2(u+8|0),n[t+12>>2]=4,n[t+4>>2]=4,b=u+16|0,n[d+4>>2]=m,n[d>>2]=p<<1,n[d+8>>2]=e-m>>>3,e=b-16|0,b=e,n[e+12>>2]=t,u=b-16|0,b=u,t=n[e+12>>2],n[u+12>>2]=n[t>>2],n[u+8>>2]=n[t+8>>2],X2(u+8|0),b=u+16|0,b=e+16|0,b=h+16|0;break u}n[i+152>>2]=0,n[i+144>>2]=0,n[i+148>>2]=4}u=n[i+148>>2],n[i+184>>2]=n[i+144>>2],n[i+188>>2]=u,n[i+192>>2]=n[i+152>>2],e=n[i+100>>2],(e|0)==n[i+92>>2]&&Et(i+92|0),u=n[i+96>>2]+(e<<4)|0,n[u+8>>2]=n[i+192>>2],t=n[i+188>>2],n[u>>2]=n[i+184>>2],n[u+4>>2]=t,s[u+12|0]=k,n[i+100>>2]=e+1}u=n[i+116>>2],t=n[i+112>>2],k=o[i+128|0]}n[l+8>>2]=u,n[l+4>>2]=0,q[l>>1]=1}Y0(i+56|0),b=i+208|0;n:{e:{u:{if(!R[a+64>>1]){if(u=n[a+68>>2],q[a+30>>1]=u,q[a+32>>1]=u>>>16,e=R[a+66>>1],q[a+28>>1]=e,i=n[a+76>>2],t=n[a+72>>2],q[a+34>>1]=t,q[a+36>>1]=t>>>16,q[a+38>>1]=i,q[a+40>>1]=i>>>16,q[a+42>>1]=R[a+80>>1],n[a+44>>2]=a+24,i=a+28|0,xt(l,a+44|0,i),o[a+64|0]==1){n[a+16>>2]=o[a+73|0]|o[a+74|0]<<8|(o[a+75|0]<<16|o[a+76|0]<<24),u=o[a+69|0]|o[a+70|0]<<8|(o[a+71|0]<<16|o[a+72|0]<<24),n[a+8>>2]=o[a+65|0]|o[a+66|0]<<8|(o[a+67|0]<<16|o[a+68|0]<<24),n[a+12>>2]=u,U2(i);break e}l=R[a+36>>1],t=R[a+38>>1],f=R[a+40>>1],c=R[a+34>>1],d=R[a+42>>1],q[a+116>>1]=2049,q[a+110>>1]=d,q[a+108>>1]=c,q[a+106>>1]=f,k=u>>>16|0,q[a+104>>1]=k,q[a+102>>1]=t,q[a+100>>1]=u,q[a+98>>1]=l,q[a+96>>1]=e,i=2,s[a+94|0]=2,q[a+92>>1]=d,q[a+90>>1]=t,q[a+88>>1]=c,q[a+86>>1]=u,q[a+84>>1]=f,q[a+82>>1]=l,q[a+80>>1]=k,q[a+78>>1]=e,s[a+76|0]=1,n[a+72>>2]=2,n[a+64>>2]=1,n[a+68>>2]=0,n[a+124>>2]=a+44,d=a+28|0,n[a+120>>2]=d,n[a+112>>2]=d,e=a+48|0,u=b-96|0,b=u,f=a- -64|0,Dr(u+8|0,f),l=o[u+8|0];i:{if((l|0)!=3){for(t=o[u+9|0],c=u+32|0,Lr(c,f),k=n[u+32>>2]+1|0,k=k||-1,S2(c,k>>>0<=4?4:k,2,1),k=n[u+36>>2],s[k+1|0]=t,s[k|0]=l,n[u+24>>2]=1,l=n[u+36>>2],n[u+16>>2]=n[u+32>>2],n[u+20>>2]=l,M(c,f,64),l=u+16|0,t=b-16|0,b=t;;){if(Dr(t,c),h=o[t|0],(h|0)!=3){y=o[t+1|0],k=n[l+8>>2],(k|0)==n[l>>2]&&(Lr(t+4|0,c),w=n[t+4>>2]+1|0,S0(l,n[l+8>>2],w||-1,1,2)),w=n[l+4>>2]+(k<<1)|0,s[w+1|0]=y,s[w|0]=h,n[l+8>>2]=k+1;continue}break}Zr(c),b=t+16|0,n[e+8>>2]=n[u+24>>2],l=n[u+20>>2],n[e>>2]=n[u+16>>2],n[e+4>>2]=l;break i}n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=1,Zr(f)}b=u+96|0,zt(f,d);i:{if(n[a+56>>2]){n[a+16>>2]=n[a+56>>2],u=n[a+52>>2],n[a+8>>2]=n[a+48>>2],n[a+12>>2]=u,w2(f);break i}i=o[a+64|0]?4:3,w2(a- -64|0),M4(a+48|0)}U2(a+28|0);break u}if(u=n[a+76>>2],n[a+8>>2]=n[a+72>>2],n[a+12>>2]=u,n[a+16>>2]=n[a+80>>2],i=n[a+68>>2],(i|0)==5)break e}n[r>>2]=i,u=n[a+12>>2],n[r+4>>2]=n[a+8>>2],n[r+8>>2]=u,n[r+12>>2]=n[a+16>>2];break n}u=n[a+12>>2],e=n[a+8>>2],n[r+4>>2]=e,n[r+8>>2]=u,i=n[a+16>>2],n[r+12>>2]=i,n[a+72>>2]=i,n[a+64>>2]=e,n[a+68>>2]=u,H2(a- -64|0),n[r>>2]=5}b=a+128|0}function M4(r){g0(r,1,2)}function Mt(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0;for(t=b+-64|0,b=t;f=f<<8|a>>>24,a=a<<8|i>>>24,i=i<<8|l>>>24,l=o[u+k|0]|l<<8,k=k+1|0,(k|0)!=12;);for(n[t+56>>2]=0,n[t+60>>2]=0,n[t+48>>2]=0,n[t+52>>2]=0,f=f<<7|a>>>25,a=a<<7|i>>>25,i=i<<7|l>>>25,l=e&255|l<<7,k=14;;){if((k|0)!=-2){c=b-32|0,b=c,d=0,w=0,y=0,g=0,m=b-176|0,b=m;n:{e:{u:{i:{if(e=a,u=O2(f),h=(u|0)==32?O2(a)+32|0:u,u=l,a=i,i=O2(i),i=e|f?h:((i|0)==32?O2(u)+32|0:i)- -64|0,i>>>0<115){if(i>>>0>63)break i;break u}if(h=!a&u>>>0<7513,!(h&!(e|f)))break e;break n}d=Un(u,a,7513),i=j,g=i,e=u,i=x(d,i,7513,0),u=u-i|0,a=a-(j+(e>>>0<i>>>0)|0)|0,e=0,f=0;break n}d=a,i=Un(e,f,7513),w=j,a=Un(a,e-x(i,w,7513,0)|0,7513),f=j,d=d-x(a,f,7513,0)|0,y=d,e=u,u=Un(u,d,7513),d=u,h=j,g=a|h,a=x(u,h,7513,0),u=e-a|0,a=y-(j+(e>>>0<a>>>0)|0)|0,y=i|f,e=0,f=0;break n}i=e,e=i-h|0,f=f-(i>>>0<h>>>0)|0,i=u,u=u-7513|0,a=a-(i>>>0<7513)|0,d=1}n[c+16>>2]=u,n[c+20>>2]=a,n[c>>2]=d,n[c+4>>2]=g,n[c+24>>2]=e,n[c+28>>2]=f,n[c+8>>2]=y,n[c+12>>2]=w,b=m+176|0,e=n[c>>2],a=n[c+4>>2],i=n[c+12>>2],u=t+16|0,n[u+8>>2]=n[c+8>>2],n[u+12>>2]=i,n[u>>2]=e,n[u+4>>2]=a,b=c+32|0,u=n[t+16>>2],i=n[t+20>>2],a=n[t+24>>2],f=n[t+28>>2],rc(t,u,i,a,f),q[(t+48|0)+k>>1]=l-n[t>>2],k=k-2|0,l=u;continue}break}n[t+32>>2]=l,n[t+36>>2]=i,n[t+40>>2]=a,n[t+44>>2]=f,Bf(t+32|0),u=n[t+60>>2],e=n[t+56>>2],q[r+8>>1]=e,q[r+10>>1]=e>>>16,q[r+12>>1]=u,q[r+14>>1]=u>>>16,u=n[t+52>>2],e=n[t+48>>2],q[r>>1]=e,q[r+2>>1]=e>>>16,q[r+4>>1]=u,q[r+6>>1]=u>>>16,b=t- -64|0}function Dn(r,u){M(r- -64|0,u- -64|0,40),M(r,u,64)}function Wt(r,u,e){var i=0,a=0,t=0,f=0;return i=b-48|0,b=i,a=i+16|0,W4(a),Yt(i+8|0,a,8),t=n[i+12>>2],f=n[i+8>>2],n[i+32>>2]=u,n[i+36>>2]=0,Q(f,t,i+32|0,8),Rt(i,a),u=n[i+4>>2],u>>>0<=7&&L(),a=n[i>>2],n[i+32>>2]=e,n[i+36>>2]=0,e=u-8|0,u=i+32|0,Q(a+8|0,e,u,8),e=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),n[i+40>>2]=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),n[i+44>>2]=e,e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),n[i+32>>2]=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),n[i+36>>2]=e,x4(r+128|0,u,1),b=i+48|0,0}function W4(r){var u=0,e=0,i=0,a=0;for(a=b-16|0,b=a,u=b-16|0;;){if((e|0)!=16){s[u+e|0]=0,e=e+1|0;continue}break}e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,b=a+16|0}function Yt(r,u,e){var i=0;i=b-16|0,b=i,Rt(i+8|0,u),n0[i+12>>2]<e>>>0&&L(),u=n[i+8>>2],n[r+4>>2]=e,n[r>>2]=u,b=i+16|0}function Cu(r,u,e){var i=0,a=0,t=0;i=b-32|0,b=i,x4(r,u,e>>>4|0),a=e&15,a&&(t=i+16|0,W4(t),Yt(i+8|0,t,a),Q(n[i+8>>2],n[i+12>>2],(e&2147483632)+u|0,a),x4(r,t,1)),b=i+32|0}function Pt(r,u){Nt(r,u)&&L()}function Ot(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;a=b-48|0,b=a,e=a+4|0,U0(e),n[a+44>>2]=32,n[a+40>>2]=e,n[a+36>>2]=e,Nt(u,a+36|0)&&L(),i=r+128|0,n[i+52>>2]=0,n[i+44>>2]=0,n[i+48>>2]=0,n[i+36>>2]=0,n[i+40>>2]=0,e=a+4|0,t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[i+8>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[i+12>>2]=t,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[i>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[i+4>>2]=t,n[i+16>>2]=(o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))&67108863,n[i+32>>2]=(o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24))>>>8&1048575,n[i+28>>2]=(o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24))>>>6&66076671,n[i+24>>2]=(o[e+6|0]|o[e+7|0]<<8|(o[e+8|0]<<16|o[e+9|0]<<24))>>>4&67092735,n[i+20>>2]=(o[e+3|0]|o[e+4|0]<<8|(o[e+5|0]<<16|o[e+6|0]<<24))>>>2&67108611,$(e),e=b-16|0,b=e,n[u+48>>2]=1,f=q2(u- -64|0,0),c=64,s[f|0]=c,b=e+16|0,M(r,u,128),b=a+48|0}function Nt(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0;f=b-32|0,b=f,e=n[r+48>>2];n:{i=n[u+8>>2],c=r- -64|0,a=64-o[q2(c,0)|0]|0;e:{if(i>>>0>=a>>>0&&(a=i-a|0,t=1,(a>>>6|0)+((a&63)!=0)>>>0>(e^-1)>>>0))break e;if(e=n[u+4>>2],a=n[u>>2],u=o[q2(c,0)|0],t=o[q2(c,0)|0],u=64-u|0,u=u>>>0>i>>>0?i:u,U=q2(c,0),A=t+u|0,s[U|0]=A,Bu(f+8|0,c),d=n[f+12>>2],d>>>0<t>>>0|d-t>>>0<u>>>0)break n;for(t=t+n[f+8>>2]|0,l=u+e|0,n[f+24>>2]=l,k=u+a|0,n[f+20>>2]=k,d=i-u|0,n[f+28>>2]=d>>>6;;){if(u){s[e|0]=o[t|0]^o[a|0],u=u-1|0,t=t+1|0,e=e+1|0,a=a+1|0;continue}break}for(a=0,u=b-256|0,b=u,h=r- -64|0,y=u+140|0,w=u+76|0,g=u+256|0,i=f+20|0,m=n[i+8>>2],p=n[i+4>>2],v=n[i>>2];;){if((a|0)!=(m|0)){for(In(u+12|0),M(u+192|0,r,64),i=10;;){if(i){e=u+192|0,M0(0,4,8,12,e),M0(1,5,9,13,e),M0(2,6,10,14,e),M0(3,7,11,15,e),M0(0,5,10,15,e),M0(1,6,11,12,e),M0(2,7,8,13,e),M0(3,4,9,14,e),i=i-1|0;continue}break}for(ai(u+140|0,u+192|0,g,r,h),i=n[u+160>>2],t=n[u+156>>2],e=i-t|0,e=e>>>0<=i>>>0?e:0,i=t<<2,t=i+n[u+148>>2]|0,i=i+n[u+140>>2]|0;;){if(e){n[i>>2]=n[t>>2]+n[i>>2],e=e-1|0,t=t+4|0,i=i+4|0;continue}break}for(e=u+76|0,i=u+192|0,M(e,i,64),n[r+48>>2]=n[r+48>>2]+1,n[u+204>>2]=64,n[u+208>>2]=4,n[u+196>>2]=0,n[u+192>>2]=w,n[u+200>>2]=u+12,t=u+140|0,gt(t,i,e,y),M(i,t,36);;){if(mt(u+176|0,u+192|0),i=n[u+176>>2],i){e=n[u+180>>2],n[u+188>>2]=n[n[u+184>>2]>>2],Q(i,e,u+188|0,4);continue}break}for(e=a<<6,M(u+76|0,e+v|0,64),In(u+192|0),i=0;;){if((i|0)!=64){t=o[q2(u+76|0,i)|0],z=o[q2(u+12|0,i)|0],U=q2(u+192|0,i),A=t^z,s[U|0]=A,i=i+1|0;continue}break}M(e+p|0,u+192|0,64),a=a+1|0;continue}break}if(b=u+256|0,i=d&63,i){for(u=b-160|0,b=u,M(u+96|0,r,64),e=10;;){if(e){a=u+96|0,M0(0,4,8,12,a),M0(1,5,9,13,a),M0(2,6,10,14,a),M0(3,7,11,15,a),M0(0,5,10,15,a),M0(1,6,11,12,a),M0(2,7,8,13,a),M0(3,4,9,14,a),e=e-1|0;continue}break}for(ai(u+8|0,u+96|0,u+160|0,r,r- -64|0),e=n[u+28>>2],t=n[u+24>>2],a=e-t|0,a=e>>>0>=a>>>0?a:0,e=t<<2,t=e+n[u+16>>2]|0,e=e+n[u+8>>2]|0;;){if(a){n[e>>2]=n[t>>2]+n[e>>2],a=a-1|0,t=t+4|0,e=e+4|0;continue}break}for(e=u+8|0,a=u+96|0,M(e,a,64),n[r+48>>2]=n[r+48>>2]+1,n[u+84>>2]=64,n[u+88>>2]=4,n[u+76>>2]=0,n[u+80>>2]=c,n[u+72>>2]=c- -64,r=u+72|0,gt(a,r,e,r);;){if(mt(u+72|0,u+96|0),r=n[u+72>>2],r){e=n[u+76>>2],n[u+92>>2]=n[n[u+80>>2]>>2],Q(r,e,u+92|0,4);continue}break}if(b=u+160|0,r=b-16|0,b=r,Bu(r+8|0,c),u=i,u>>>0>n0[r+12>>2]&&L(),e=n[r+8>>2],n[f+4>>2]=u,n[f>>2]=e,b=r+16|0,(u|0)!=n[f+4>>2])break n;for(r=d&-64,e=r+l|0,a=r+k|0,t=n[f>>2];;){if(u){s[e|0]=o[t|0]^o[a|0],u=u-1|0,t=t+1|0,e=e+1|0,a=a+1|0;continue}break}U=q2(c,0),A=i,s[U|0]=A}t=0}return r=t,b=f+32|0,r}L()}function Y4(r,u,e){var i=0,a=0,t=0,f=0;i=b-32|0,b=i,a=b-224|0,b=a,n[a+60>>2]=16,n[a+56>>2]=e,n[a+52>>2]=10,n[a+48>>2]=1155592,t=a+4|0,f=a+48|0,C2(t,f,2),e=b-288|0,b=e,ro(e,n[a+8>>2],n[a+12>>2]),en(e,u,12),u=e+144|0,M(u,e,144),to(f,u),b=e+288|0,u=n[a+76>>2],n[a+40>>2]=n[a+72>>2],n[a+44>>2]=u,u=n[a+68>>2],n[a+32>>2]=n[a+64>>2],n[a+36>>2]=u,u=n[a+60>>2],n[a+24>>2]=n[a+56>>2],n[a+28>>2]=u,u=n[a+52>>2],n[a+16>>2]=n[a+48>>2],n[a+20>>2]=u,v2(a+80|0),u=n[a+44>>2],e=n[a+40>>2],s[i+24|0]=e,s[i+25|0]=e>>>8,s[i+26|0]=e>>>16,s[i+27|0]=e>>>24,s[i+28|0]=u,s[i+29|0]=u>>>8,s[i+30|0]=u>>>16,s[i+31|0]=u>>>24,u=n[a+36>>2],e=n[a+32>>2],s[i+16|0]=e,s[i+17|0]=e>>>8,s[i+18|0]=e>>>16,s[i+19|0]=e>>>24,s[i+20|0]=u,s[i+21|0]=u>>>8,s[i+22|0]=u>>>16,s[i+23|0]=u>>>24,u=n[a+28>>2],e=n[a+24>>2],s[i+8|0]=e,s[i+9|0]=e>>>8,s[i+10|0]=e>>>16,s[i+11|0]=e>>>24,s[i+12|0]=u,s[i+13|0]=u>>>8,s[i+14|0]=u>>>16,s[i+15|0]=u>>>24,u=n[a+20>>2],e=n[a+16>>2],s[i|0]=e,s[i+1|0]=e>>>8,s[i+2|0]=e>>>16,s[i+3|0]=e>>>24,s[i+4|0]=u,s[i+5|0]=u>>>8,s[i+6|0]=u>>>16,s[i+7|0]=u>>>24,D8(a+16|0,32),C(t),b=a+224|0,u=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),e=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[r+24|0]=e,s[r+25|0]=e>>>8,s[r+26|0]=e>>>16,s[r+27|0]=e>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),e=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),e=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),e=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,$(i),b=i+32|0}function Fu(r,u){var e=0,i=0;e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24}function Tt(r,u){var e=0,i=0,a=0,t=0;if(e=n[r+8>>2],e>>>0>=u>>>0){Lf(r,u);return}for(i=u-e|0,ce(r,i),a=i>>>0<=1?1:i,u=a-1|0,t=n[r+8>>2],e=t+n[r+4>>2]|0;;){if(u){s[e|0]=0,u=u-1|0,e=e+1|0;continue}break}u=a+t|0;n:{if(!i){u=u-1|0;break n}s[e|0]=0}n[r+8>>2]=u}function It(r,u,e){var i=0,a=0,t=0,f=0;a=b-16|0,b=a,i=n[u+8>>2],t=n[u+4>>2],n[a+8>>2]=e,n[a+4>>2]=a+15;n:{e:{if(!i)break e;for(u=0;;)if(i>>>0<=1){if(i=T(u,48)+t|0,jt(a+4|0,i)&255)break e;u=i+16|0;break n}else{f=u,e=i>>>1|0,u=e+u|0,u=(jt(a+4|0,T(u,48)+t|0)&255)==1?f:u,i=i-e|0;continue}}i=0}n[r+4>>2]=u,n[r>>2]=i,b=a+16|0}function P4(r){var u=0;for(u=n[r+8>>2],r=n[r+4>>2];;){if(u){u=u-1|0,Gn(r),r=r+80|0;continue}break}}function O4(r){g0(r,4,80)}function c2(r,u,e){var i=0;i=b-16|0,b=i,J8(i+8|0,r,n[r>>2],1,u,e),n[i+8>>2]!=-2147483647&&L(),b=i+16|0}function Et(r){c2(r,4,16)}function Gt(r,u){var e=0;e=n[r+8>>2],(e|0)==n[r>>2]&&c2(r,4,48),M(n[r+4>>2]+T(e,48)|0,u,48),n[r+8>>2]=e+1}function Ht(r,u,e){yc(r,u,e,3)}function Dt(r,u,e,i,a){var t=0,f=0,c=0,d=0,l=0;t=b-128|0,b=t,d=t,l=T8(e),q[d+52>>1]=l,d=t,l=xs(i),n[d+56>>2]=l,n[t+116>>2]=1,n[t+108>>2]=4,n[t+100>>2]=2,s[t+55|0]=a,n[t+112>>2]=t+55,e=t+56|0,n[t+104>>2]=e,n[t+96>>2]=t+52,c=t+12|0,i=b-368|0,b=i,a=i+20|0,J2(a,6),Eu(i+8|0,4),n[i+92>>2]=1,n[i+88>>2]=1050078,n[i+76>>2]=11,n[i+72>>2]=1095250,f=n[i+12>>2],n[i+80>>2]=n[i+8>>2],n[i+84>>2]=f,f=i+72|0,Ru(a,f,i+96|0),Uu(a,t+96|0,3),a=i+32|0,o0(a,40),Vu(f,u);n:{if(n[i+76>>2]|n[i+72>>2]!=1&&(u=i+224|0,M(u,i+80|0,144),a=Su(u,n[i+24>>2],n[i+28>>2],a,40),v2(u),!a))break n;L()}for(M(c,i+32|0,40),x0(i+20|0),b=i+368|0,n[t+64>>2]=0,n[t+68>>2]=0,n[t+72>>2]=0,n[t+76>>2]=0,n[t+80>>2]=0,n[t+84>>2]=0,n[t+88>>2]=0,n[t+92>>2]=0,n[t+56>>2]=0,n[t+60>>2]=0,c=t- -64|0,u=0,i=0;;){if((i|0)!=40){!e|(e|0)==(c|0)?(e=(t- -64|0)+u|0,u=u+1|0,a=0):a=e+1|0,s[e|0]=o[(t+12|0)+i|0],i=i+1|0,e=a;continue}break}u=n[t+56>>2],e=n[t+60>>2],i=n[t+92>>2],n[t+120>>2]=n[t+88>>2],n[t+124>>2]=i,i=n[t+84>>2],n[t+112>>2]=n[t+80>>2],n[t+116>>2]=i,i=n[t+76>>2],n[t+104>>2]=n[t+72>>2],n[t+108>>2]=i,i=n[t+68>>2],n[t+96>>2]=n[t+64>>2],n[t+100>>2]=i,$(t+96|0),s[r+32|0]=u,s[r+33|0]=u>>>8,s[r+34|0]=u>>>16,s[r+35|0]=u>>>24,s[r+36|0]=e,s[r+37|0]=e>>>8,s[r+38|0]=e>>>16,s[r+39|0]=e>>>24,u=n[t+68>>2],e=n[t+64>>2],s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,u=n[t+76>>2],e=n[t+72>>2],s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=n[t+84>>2],e=n[t+80>>2],s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=n[t+92>>2],e=n[t+88>>2],s[r+24|0]=e,s[r+25|0]=e>>>8,s[r+26|0]=e>>>16,s[r+27|0]=e>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,qn(t+12|0,40),b=t+128|0}function t0(r,u,e){return Xs(n[r>>2],n[r+4>>2],u,e)}function Lt(r,u,e,i,a,t){var f=0,c=0,d=0;c=b-320|0,b=c,f=c+192|0,$t(f,u,e),u=c+8|0,Ot(u,f),e=b+-64|0,b=e,f=u+128|0,Cu(f,i,a),i=n[t+8>>2],n[e+16>>2]=i,d=n[t+4>>2],n[e+12>>2]=d,n[e+8>>2]=n[t>>2],Pt(u,e+8|0),Cu(f,d,i);n:{if(Wt(u,a,i)){Gu(u),u=1;break n}i=e+8|0,M(i,f,56),Df(r+1|0,i),Gu(u),u=0}s[r|0]=u,b=e- -64|0,b=c+320|0}function Zt(r,u,e,i){var a=0,t=0;for(a=b-224|0,b=a,t=a+16|0,Du(t),V0(t,1095250,11),Eu(a+8|0,u),V0(t,n[a+8>>2],n[a+12>>2]),s[a+120|0]=0,V0(t,a+120|0,1),u=i<<3;;){if(u){V0(a+16|0,n[e>>2],n[e+4>>2]),u=u-8|0,e=e+8|0;continue}break}u=a+120|0,M(u,a+16|0,104),hn(r,u),b=a+224|0}function N4(r,u){hc(r,u,5)}function Bt(r,u,e,i,a,t){var f=0,c=0,d=0;f=b-96|0,b=f,En(f+4|0,u,e,4,0),u=o[f+32|0]|o[f+33|0]<<8|(o[f+34|0]<<16|o[f+35|0]<<24),n[f+72>>2]=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),n[f+76>>2]=u,u=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),n[f+64>>2]=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),n[f+68>>2]=u,u=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),n[f+56>>2]=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),n[f+60>>2]=u,u=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),n[f+48>>2]=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[f+52>>2]=u,n[f+92>>2]=32,n[f+88>>2]=i,n[f+84>>2]=t,n[f+80>>2]=a,i=f+36|0,e=b-16|0,b=e,u=f+80|0,t=n[u+12>>2],d=n[u+8>>2],c=n[u>>2],a=e+4|0,u=n[u+4>>2],N0(a,u+16|0),P0(a,c,u),u=b-48|0,b=u,j0[n[273858]](u,a),n[u+16>>2]=n[u+4>>2],c=n[u>>2],n[u+12>>2]=c,n[u+8>>2]=c,c=t,t=u+8|0,Lt(u+31|0,f+48|0,1155602,d,c,t);n:{if(o[u+31|0]!=1&&(d=o[u+44|0]|o[u+45|0]<<8|(o[u+46|0]<<16|o[u+47|0]<<24),n[u+16>>2]=o[u+40|0]|o[u+41|0]<<8|(o[u+42|0]<<16|o[u+43|0]<<24),n[u+20>>2]=d,d=o[u+36|0]|o[u+37|0]<<8|(o[u+38|0]<<16|o[u+39|0]<<24),n[u+8>>2]=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),n[u+12>>2]=d,c=0,!(j0[n[273862]](a,t,16)|0)))break n;c=1}t=c,b=u+48|0;n:{if(t){n[i>>2]=-2147483648,C(a);break n}n[i+8>>2]=n[e+12>>2],u=n[e+8>>2],n[i>>2]=n[e+4>>2],n[i+4>>2]=u}b=e+16|0;n:{if(n[f+36>>2]==-2147483648){n[r>>2]=-2147483648,n[r+4>>2]=1;break n}n[r+8>>2]=n[f+44>>2],u=n[f+40>>2],n[r>>2]=n[f+36>>2],n[r+4>>2]=u}Iu(f+48|0),$(f+4|0),b=f+96|0}function Ct(r,u,e,i,a,t,f,c,d){var l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,F=0,K=0,S=0,V=0;z=b-176|0,b=z,k=z+88|0,N=b-32|0,b=N,n[N+4>>2]=i;n:{if((a-1&255)>>>0>=(t&255)>>>0){n[k>>2]=-2147483648,s[k+4|0]=0;break n}for(s[N+25|0]=a,s[N+24|0]=1,n[N+20>>2]=i,Y=b-32|0,b=Y,I=N+20|0,a=o[I+5|0],l=a-o[I+4|0]|0,z0(Y,a>>>0>=l>>>0?l:0,1,32),n[Y+20>>2]=0,a=n[Y+4>>2],n[Y+12>>2]=n[Y>>2],n[Y+16>>2]=a,a=n[I+4>>2],n[Y+24>>2]=n[I>>2],n[Y+28>>2]=a,h=b-32|0,b=h,a=Y+12|0,l=Y+24|0,m=o[l+5|0],w=m-o[l+4|0]|0,Gr(a,w>>>0<=m>>>0?w:0),m=n[a+4>>2],w=n[a+8>>2],y=n[l+4>>2],n[h+8>>2]=n[l>>2],n[h+12>>2]=y,n[h+20>>2]=a+8,S=h,V=f0(m,w,32),n[S+24>>2]=V,n[h+28>>2]=j,m=b-16|0,b=m,a=h+8|0,y=o[a+5|0],U=o[a+4|0],l=h+20|0,w=n[l+4>>2],n[m>>2]=n[l>>2],n[m+4>>2]=w,n[m+8>>2]=n[l+8>>2],n[m+12>>2]=n[a>>2],a=b-48|0,b=a,p=n[m+4>>2],l=n[m+8>>2]+(p<<5)|0,g=n[m+12>>2];;){if((y&255)>>>0>U>>>0){n[a+40>>2]=1,y=y-1|0,s[a+47|0]=y,n[a+36>>2]=a+47,En(a+4|0,g,8,a+36|0,1),w=o[a+32|0]|o[a+33|0]<<8|(o[a+34|0]<<16|o[a+35|0]<<24),P=o[a+28|0]|o[a+29|0]<<8|(o[a+30|0]<<16|o[a+31|0]<<24),s[l+24|0]=P,s[l+25|0]=P>>>8,s[l+26|0]=P>>>16,s[l+27|0]=P>>>24,s[l+28|0]=w,s[l+29|0]=w>>>8,s[l+30|0]=w>>>16,s[l+31|0]=w>>>24,w=o[a+24|0]|o[a+25|0]<<8|(o[a+26|0]<<16|o[a+27|0]<<24),P=o[a+20|0]|o[a+21|0]<<8|(o[a+22|0]<<16|o[a+23|0]<<24),s[l+16|0]=P,s[l+17|0]=P>>>8,s[l+18|0]=P>>>16,s[l+19|0]=P>>>24,s[l+20|0]=w,s[l+21|0]=w>>>8,s[l+22|0]=w>>>16,s[l+23|0]=w>>>24,w=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),P=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),s[l+8|0]=P,s[l+9|0]=P>>>8,s[l+10|0]=P>>>16,s[l+11|0]=P>>>24,s[l+12|0]=w,s[l+13|0]=w>>>8,s[l+14|0]=w>>>16,s[l+15|0]=w>>>24,w=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),P=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),s[l|0]=P,s[l+1|0]=P>>>8,s[l+2|0]=P>>>16,s[l+3|0]=P>>>24,s[l+4|0]=w,s[l+5|0]=w>>>8,s[l+6|0]=w>>>16,s[l+7|0]=w>>>24,l=l+32|0,p=p+1|0;continue}break}n[n[m>>2]>>2]=p,b=a+48|0,b=m+16|0,b=h+32|0,m=N+8|0,n[m+8>>2]=n[Y+20>>2],a=n[Y+16>>2],n[m>>2]=n[Y+12>>2],n[m+4>>2]=a,b=Y+32|0,s[N+30|0]=t,q[N+28>>1]=256,n[N+24>>2]=N+4,n[N+20>>2]=m,t=b-32|0,b=t,Hr(t+20|0,I);e:{if(n[t+24>>2]==1){z0(t,n[t+28>>2],1,33),n[t+16>>2]=0,a=n[t+4>>2],n[t+8>>2]=n[t>>2],n[t+12>>2]=a,a=t+8|0,Y=b-16|0,b=Y,w=Y+4|0,Hr(w,I);u:{if(n[Y+8>>2]==1){S0(a,n[a+8>>2],n[Y+12>>2],1,33),l=n[a+8>>2],h=n[a+4>>2],n[Y+4>>2]=a+8,S=Y,V=f0(h,l,32),n[S+8>>2]=V,n[Y+12>>2]=j,l=b-32|0,b=l,h=o[I+10|0],a=R[I+8>>1],y=n[I+4>>2],n[l+20>>2]=n[I>>2],n[l+24>>2]=y,n[l+16>>2]=n[w+8>>2],I=n[w+4>>2],n[l+8>>2]=n[w>>2],n[l+12>>2]=I,a=h<<16|a;i:{if(a&1||(a=a>>>8|0,(a&255)>>>0>h>>>0))break i;for(;;){if(h>>>0>(a&255)>>>0){wt(l+8|0,a),a=a+1|0;continue}break}wt(l+8|0,h)}n[n[l+8>>2]>>2]=n[l+12>>2],b=l+32|0,b=Y+16|0;break u}L()}n[k+8>>2]=n[t+16>>2],a=n[t+12>>2],n[k>>2]=n[t+8>>2],n[k+4>>2]=a,b=t+32|0;break e}L()}for(a=n[m+8>>2],t=n[m+4>>2];;){if(a){a=a-1|0,$(t),t=t+32|0;continue}break}T0(m)}b=N+32|0,l=n[z+88>>2];n:{if((l|0)==-2147483648){n[r>>2]=-2147483648,n[r+4>>2]=2;break n}a=n[z+96>>2],n[z+20>>2]=a,t=n[z+92>>2],n[z+16>>2]=t,n[z+12>>2]=l,N0(z+24|0,T(c,81)),c=a>>>0>c>>>0?c:a;e:{for(;;){u:{if(c){a=b-48|0,b=a,s[a+40|0]=0,s[a+41|0]=0,s[a+42|0]=0,s[a+43|0]=0,s[a+44|0]=0,s[a+45|0]=0,s[a+46|0]=0,s[a+47|0]=0,s[a+32|0]=0,s[a+33|0]=0,s[a+34|0]=0,s[a+35|0]=0,s[a+36|0]=0,s[a+37|0]=0,s[a+38|0]=0,s[a+39|0]=0,s[a+24|0]=0,s[a+25|0]=0,s[a+26|0]=0,s[a+27|0]=0,s[a+28|0]=0,s[a+29|0]=0,s[a+30|0]=0,s[a+31|0]=0,s[a+16|0]=0,s[a+17|0]=0,s[a+18|0]=0,s[a+19|0]=0,s[a+20|0]=0,s[a+21|0]=0,s[a+22|0]=0,s[a+23|0]=0,s[a+15|0]=o[t+32|0],Q(a+16|0,32,t,32),Y=z+39|0,M(Y,a+15|0,33),b=a+48|0,s[z+87|0]=o[z+39|0],n[z+100>>2]=1,n[z+92>>2]=32,n[z+88>>2]=d,n[z+96>>2]=z+87,l=z+88|0,C2(z+72|0,l,2),n[z+168>>2]=1,s[z+163|0]=o[z+87|0],n[z+164>>2]=z+163,H=z+128|0,En(H,i,9,z+164|0,1),n[z+120>>2]=0,a=o[z+156|0]|o[z+157|0]<<8|(o[z+158|0]<<16|o[z+159|0]<<24),n[z+112>>2]=o[z+152|0]|o[z+153|0]<<8|(o[z+154|0]<<16|o[z+155|0]<<24),n[z+116>>2]=a,a=o[z+148|0]|o[z+149|0]<<8|(o[z+150|0]<<16|o[z+151|0]<<24),n[z+104>>2]=o[z+144|0]|o[z+145|0]<<8|(o[z+146|0]<<16|o[z+147|0]<<24),n[z+108>>2]=a,a=o[z+140|0]|o[z+141|0]<<8|(o[z+142|0]<<16|o[z+143|0]<<24),n[z+96>>2]=o[z+136|0]|o[z+137|0]<<8|(o[z+138|0]<<16|o[z+139|0]<<24),n[z+100>>2]=a,a=o[z+132|0]|o[z+133|0]<<8|(o[z+134|0]<<16|o[z+135|0]<<24),n[z+88>>2]=o[z+128|0]|o[z+129|0]<<8|(o[z+130|0]<<16|o[z+131|0]<<24),n[z+92>>2]=a,$(H),N=n[z+76>>2],I=n[z+80>>2],m=b-160|0,b=m,h=b-32|0,b=h,n[h+24>>2]=0,n[h+28>>2]=0,n[h+16>>2]=0,n[h+20>>2]=0,n[h+8>>2]=0,n[h+12>>2]=0,n[h>>2]=0,n[h+4>>2]=0,Q(h,32,f,32),k=n[h+28>>2],a=m+100|0,w=n[h+24>>2],s[a+25|0]=w,s[a+26|0]=w>>>8,s[a+27|0]=w>>>16,s[a+28|0]=w>>>24,s[a+29|0]=k,s[a+30|0]=k>>>8,s[a+31|0]=k>>>16,s[a+32|0]=k>>>24,k=n[h+20>>2],w=n[h+16>>2],s[a+17|0]=w,s[a+18|0]=w>>>8,s[a+19|0]=w>>>16,s[a+20|0]=w>>>24,s[a+21|0]=k,s[a+22|0]=k>>>8,s[a+23|0]=k>>>16,s[a+24|0]=k>>>24,k=n[h+12>>2],w=n[h+8>>2],s[a+9|0]=w,s[a+10|0]=w>>>8,s[a+11|0]=w>>>16,s[a+12|0]=w>>>24,s[a+13|0]=k,s[a+14|0]=k>>>8,s[a+15|0]=k>>>16,s[a+16|0]=k>>>24,k=n[h+4>>2],w=n[h>>2],s[a+1|0]=w,s[a+2|0]=w>>>8,s[a+3|0]=w>>>16,s[a+4|0]=w>>>24,s[a+5|0]=k,s[a+6|0]=k>>>8,s[a+7|0]=k>>>16,s[a+8|0]=k>>>24,s[a|0]=0,b=h+32|0;i:{if(o[m+100|0]==1){n[H>>2]=-2147483648;break i}a=o[m+129|0]|o[m+130|0]<<8|(o[m+131|0]<<16|o[m+132|0]<<24),n[m+32>>2]=o[m+125|0]|o[m+126|0]<<8|(o[m+127|0]<<16|o[m+128|0]<<24),n[m+36>>2]=a,a=o[m+121|0]|o[m+122|0]<<8|(o[m+123|0]<<16|o[m+124|0]<<24),n[m+24>>2]=o[m+117|0]|o[m+118|0]<<8|(o[m+119|0]<<16|o[m+120|0]<<24),n[m+28>>2]=a,a=o[m+113|0]|o[m+114|0]<<8|(o[m+115|0]<<16|o[m+116|0]<<24),n[m+16>>2]=o[m+109|0]|o[m+110|0]<<8|(o[m+111|0]<<16|o[m+112|0]<<24),n[m+20>>2]=a,a=o[m+105|0]|o[m+106|0]<<8|(o[m+107|0]<<16|o[m+108|0]<<24),n[m+8>>2]=o[m+101|0]|o[m+102|0]<<8|(o[m+103|0]<<16|o[m+104|0]<<24),n[m+12>>2]=a,a=m+100|0,it(a,f,32),B=m+44|0,at(B,u,e,a),A=m+8|0,F=n[m+48>>2],K=n[m+52>>2],g=0,Z=0,w=b-304|0,b=w,P=b-224|0,b=P;a:{t:switch(o[1095272]-2|0){case 0:Z=1095305,g=1095273;break a;case 1:break t;default:break a}Z=1095305,g=1095273}for(h=b-96|0,b=h,p=b-32|0,b=p,U0(p),k=b-48|0,b=k,n[k+36>>2]=l,n[k+44>>2]=n[l+32>>2],W=l+32|0,n[k+40>>2]=W,y=b-16|0,b=y,U=p+32|0,n[y+12>>2]=U,n[y+8>>2]=p,v=ri(y+8|0),l=k+8|0,n[l+4>>2]=U,n[l>>2]=p,n[l+20>>2]=0,U=k+36|0,O=n[U+4>>2],n[l+8>>2]=n[U>>2],n[l+12>>2]=O,O=n[U+8>>2],n[l+16>>2]=O,D=l,l=n[U+4>>2]-n[U>>2]|0,U=l-O|0,l=l>>>0>=U>>>0?U:0,n[D+24>>2]=l>>>0<v>>>0?l:v,b=y+16|0,l=n[k+32>>2],U=n[k+28>>2],y=l-U|0,l=l>>>0>=y>>>0?y:0,y=U+n[k+8>>2]|0,U=n[k+16>>2]+(U+n[k+24>>2]|0)|0;;){if(l){s[y|0]=o[U|0],l=l-1|0,U=U+1|0,y=y+1|0;continue}break}l=n[W>>2],y=l+32|0,n[W>>2]=l>>>0>y>>>0?-1:y,b=k+48|0,W=b-16|0,b=W,s[W+13|0]=0,s[W+14|0]=32,s[W+12|0]=o[1155922],q[W+10>>1]=o[1155920]|o[1155921]<<8,l=b-112|0,b=l,k=b-320|0,b=k,U=W+10|0,nn(k+144|0,1,0,U,5,1155954,7,p,32),y=M(k,k+176|0,144),n[y+168>>2]=0,n[y+172>>2]=0,n[y+160>>2]=0,n[y+164>>2]=0,n[y+152>>2]=0,n[y+156>>2]=0,n[y+144>>2]=0,n[y+148>>2]=0,_2(y,U,5,1155945,2,1,0,y+144|0,32)&&L(),U=n[y+172>>2],k=l+8|0,v=n[y+168>>2],s[k+24|0]=v,s[k+25|0]=v>>>8,s[k+26|0]=v>>>16,s[k+27|0]=v>>>24,s[k+28|0]=U,s[k+29|0]=U>>>8,s[k+30|0]=U>>>16,s[k+31|0]=U>>>24,U=n[y+164>>2],v=n[y+160>>2],s[k+16|0]=v,s[k+17|0]=v>>>8,s[k+18|0]=v>>>16,s[k+19|0]=v>>>24,s[k+20|0]=U,s[k+21|0]=U>>>8,s[k+22|0]=U>>>16,s[k+23|0]=U>>>24,U=n[y+156>>2],v=n[y+152>>2],s[k+8|0]=v,s[k+9|0]=v>>>8,s[k+10|0]=v>>>16,s[k+11|0]=v>>>24,s[k+12|0]=U,s[k+13|0]=U>>>8,s[k+14|0]=U>>>16,s[k+15|0]=U>>>24,U=n[y+148>>2],v=n[y+144>>2],s[k|0]=v,s[k+1|0]=v>>>8,s[k+2|0]=v>>>16,s[k+3|0]=v>>>24,s[k+4|0]=U,s[k+5|0]=U>>>8,s[k+6|0]=U>>>16,s[k+7|0]=U>>>24,E4(y),b=y+320|0,y=b-32|0,b=y,n[y+24>>2]=0,n[y+28>>2]=0,n[y+16>>2]=0,n[y+20>>2]=0,n[y+8>>2]=0,n[y+12>>2]=0,n[y>>2]=0,n[y+4>>2]=0,Q(y,32,k,32),U=n[y+12>>2],k=l+76|0,v=n[y+8>>2],s[k+9|0]=v,s[k+10|0]=v>>>8,s[k+11|0]=v>>>16,s[k+12|0]=v>>>24,s[k+13|0]=U,s[k+14|0]=U>>>8,s[k+15|0]=U>>>16,s[k+16|0]=U>>>24,U=n[y+20>>2],v=n[y+16>>2],s[k+17|0]=v,s[k+18|0]=v>>>8,s[k+19|0]=v>>>16,s[k+20|0]=v>>>24,s[k+21|0]=U,s[k+22|0]=U>>>8,s[k+23|0]=U>>>16,s[k+24|0]=U>>>24,s[y|0]=o[y|0]&248,U=n[y+4>>2],v=n[y>>2],s[k+1|0]=v,s[k+2|0]=v>>>8,s[k+3|0]=v>>>16,s[k+4|0]=v>>>24,s[k+5|0]=U,s[k+6|0]=U>>>8,s[k+7|0]=U>>>16,s[k+8|0]=U>>>24,s[y+31|0]=o[y+31|0]&63|64,U=n[y+28>>2],v=n[y+24>>2],s[k+25|0]=v,s[k+26|0]=v>>>8,s[k+27|0]=v>>>16,s[k+28|0]=v>>>24,s[k+29|0]=U,s[k+30|0]=U>>>8,s[k+31|0]=U>>>16,s[k+32|0]=U>>>24,$(y),s[k|0]=0,b=y+32|0,o[l+76|0]==1&&L(),U=w+160|0,y=P- -64|0,k=o[l+105|0]|o[l+106|0]<<8|(o[l+107|0]<<16|o[l+108|0]<<24),n[l+64>>2]=o[l+101|0]|o[l+102|0]<<8|(o[l+103|0]<<16|o[l+104|0]<<24),n[l+68>>2]=k,k=o[l+97|0]|o[l+98|0]<<8|(o[l+99|0]<<16|o[l+100|0]<<24),n[l+56>>2]=o[l+93|0]|o[l+94|0]<<8|(o[l+95|0]<<16|o[l+96|0]<<24),n[l+60>>2]=k,k=o[l+89|0]|o[l+90|0]<<8|(o[l+91|0]<<16|o[l+92|0]<<24),n[l+48>>2]=o[l+85|0]|o[l+86|0]<<8|(o[l+87|0]<<16|o[l+88|0]<<24),n[l+52>>2]=k,k=o[l+81|0]|o[l+82|0]<<8|(o[l+83|0]<<16|o[l+84|0]<<24),n[l+40>>2]=o[l+77|0]|o[l+78|0]<<8|(o[l+79|0]<<16|o[l+80|0]<<24),n[l+44>>2]=k,k=h+32|0,Cn(k+32|0,l+40|0),v=n[l+68>>2],O=n[l+64>>2],s[k+24|0]=O,s[k+25|0]=O>>>8,s[k+26|0]=O>>>16,s[k+27|0]=O>>>24,s[k+28|0]=v,s[k+29|0]=v>>>8,s[k+30|0]=v>>>16,s[k+31|0]=v>>>24,v=n[l+60>>2],O=n[l+56>>2],s[k+16|0]=O,s[k+17|0]=O>>>8,s[k+18|0]=O>>>16,s[k+19|0]=O>>>24,s[k+20|0]=v,s[k+21|0]=v>>>8,s[k+22|0]=v>>>16,s[k+23|0]=v>>>24,v=n[l+52>>2],O=n[l+48>>2],s[k+8|0]=O,s[k+9|0]=O>>>8,s[k+10|0]=O>>>16,s[k+11|0]=O>>>24,s[k+12|0]=v,s[k+13|0]=v>>>8,s[k+14|0]=v>>>16,s[k+15|0]=v>>>24,v=n[l+44>>2],O=n[l+40>>2],s[k|0]=O,s[k+1|0]=O>>>8,s[k+2|0]=O>>>16,s[k+3|0]=O>>>24,s[k+4|0]=v,s[k+5|0]=v>>>8,s[k+6|0]=v>>>16,s[k+7|0]=v>>>24,b=l+112|0,b=W+16|0,$(p),b=p+32|0,l=o[h+60|0]|o[h+61|0]<<8|(o[h+62|0]<<16|o[h+63|0]<<24),n[h+24>>2]=o[h+56|0]|o[h+57|0]<<8|(o[h+58|0]<<16|o[h+59|0]<<24),n[h+28>>2]=l,l=o[h+52|0]|o[h+53|0]<<8|(o[h+54|0]<<16|o[h+55|0]<<24),n[h+16>>2]=o[h+48|0]|o[h+49|0]<<8|(o[h+50|0]<<16|o[h+51|0]<<24),n[h+20>>2]=l,l=o[h+44|0]|o[h+45|0]<<8|(o[h+46|0]<<16|o[h+47|0]<<24),n[h+8>>2]=o[h+40|0]|o[h+41|0]<<8|(o[h+42|0]<<16|o[h+43|0]<<24),n[h+12>>2]=l,l=o[h+36|0]|o[h+37|0]<<8|(o[h+38|0]<<16|o[h+39|0]<<24),n[h>>2]=o[h+32|0]|o[h+33|0]<<8|(o[h+34|0]<<16|o[h+35|0]<<24),n[h+4>>2]=l,l=b-1344|0,b=l,s[l+69|0]=0,s[l+70|0]=32,s[l+68|0]=o[1155922],q[l+66>>1]=o[1155920]|o[1155921]<<8,co(l+568|0,h,A);a:{t:{o:{if(o[l+568|0]==1){s[y|0]=1,n[y+4>>2]=5;break o}s[l+74|0]=o[l+571|0],q[l+72>>1]=o[l+569|0]|o[l+570|0]<<8,W=o[l+572|0]|o[l+573|0]<<8|(o[l+574|0]<<16|o[l+575|0]<<24),v=o[l+576|0]|o[l+577|0]<<8|(o[l+578|0]<<16|o[l+579|0]<<24),O=o[l+580|0]|o[l+581|0]<<8|(o[l+582|0]<<16|o[l+583|0]<<24),D=o[l+600|0],s[l+184|0]=D,k=o[l+596|0]|o[l+597|0]<<8|(o[l+598|0]<<16|o[l+599|0]<<24),E=o[l+592|0]|o[l+593|0]<<8|(o[l+594|0]<<16|o[l+595|0]<<24),n[l+176>>2]=E,n[l+180>>2]=k,p=o[l+588|0]|o[l+589|0]<<8|(o[l+590|0]<<16|o[l+591|0]<<24),G=o[l+584|0]|o[l+585|0]<<8|(o[l+586|0]<<16|o[l+587|0]<<24),n[l+168>>2]=G,n[l+172>>2]=p,s[l+79|0]=v,s[l+80|0]=v>>>8,s[l+81|0]=v>>>16,s[l+82|0]=v>>>24,s[l+83|0]=O,s[l+84|0]=O>>>8,s[l+85|0]=O>>>16,s[l+86|0]=O>>>24,s[l+75|0]=W,s[l+76|0]=W>>>8,s[l+77|0]=W>>>16,s[l+78|0]=W>>>24,s[l+103|0]=D,s[l+95|0]=E,s[l+96|0]=E>>>8,s[l+97|0]=E>>>16,s[l+98|0]=E>>>24,s[l+99|0]=k,s[l+100|0]=k>>>8,s[l+101|0]=k>>>16,s[l+102|0]=k>>>24,s[l+87|0]=G,s[l+88|0]=G>>>8,s[l+89|0]=G>>>16,s[l+90|0]=G>>>24,s[l+91|0]=p,s[l+92|0]=p>>>8,s[l+93|0]=p>>>16,s[l+94|0]=p>>>24,W=l+104|0,Cn(W,h);r:{y:{if(g){if(p=l+568|0,o0(p,399),k=l+168|0,L4(k,W),r2(l+56|0,p,399,k,32),W=n[l+60>>2],v=n[l+56>>2],wn(k,A),r2(l+48|0,v,W,k,32),W=n[l+52>>2],v=n[l+48>>2],wn(k,Z),r2(l+40|0,v,W,k,32),E=n[l+44>>2],M(k,p,399),E>>>0>=400)break t;if(co(p,g,A),!o[l+568|0])break y;s[y|0]=1,n[y+4>>2]=5,$(l+72|0);break o}if(p=l+568|0,o0(p,266),k=l+168|0,L4(k,l+104|0),r2(l+16|0,p,266,k,32),g=n[l+20>>2],W=n[l+16>>2],wn(k,A),r2(l+8|0,W,g,k,32),g=n[l+12>>2],M(k,p,266),g>>>0>=267||(W=l+1064|0,wn(W,l+72|0),U0(p),lo(l+1032|0,W,32,l+66|0,k,266-g|0,p),n[l+1032>>2]!=9))break t;$(W),k=o[l+596|0]|o[l+597|0]<<8|(o[l+598|0]<<16|o[l+599|0]<<24),n[l+160>>2]=o[l+592|0]|o[l+593|0]<<8|(o[l+594|0]<<16|o[l+595|0]<<24),n[l+164>>2]=k,k=o[l+588|0]|o[l+589|0]<<8|(o[l+590|0]<<16|o[l+591|0]<<24),n[l+152>>2]=o[l+584|0]|o[l+585|0]<<8|(o[l+586|0]<<16|o[l+587|0]<<24),n[l+156>>2]=k,k=o[l+580|0]|o[l+581|0]<<8|(o[l+582|0]<<16|o[l+583|0]<<24),n[l+144>>2]=o[l+576|0]|o[l+577|0]<<8|(o[l+578|0]<<16|o[l+579|0]<<24),n[l+148>>2]=k,k=o[l+572|0]|o[l+573|0]<<8|(o[l+574|0]<<16|o[l+575|0]<<24),n[l+136>>2]=o[l+568|0]|o[l+569|0]<<8|(o[l+570|0]<<16|o[l+571|0]<<24),n[l+140>>2]=k;break r}if(s[l+970|0]=o[l+571|0],q[l+968>>1]=o[l+569|0]|o[l+570|0]<<8,g=o[l+572|0]|o[l+573|0]<<8|(o[l+574|0]<<16|o[l+575|0]<<24),W=o[l+576|0]|o[l+577|0]<<8|(o[l+578|0]<<16|o[l+579|0]<<24),A=o[l+580|0]|o[l+581|0]<<8|(o[l+582|0]<<16|o[l+583|0]<<24),G=o[l+600|0],s[l+1080|0]=G,k=o[l+596|0]|o[l+597|0]<<8|(o[l+598|0]<<16|o[l+599|0]<<24),v=o[l+592|0]|o[l+593|0]<<8|(o[l+594|0]<<16|o[l+595|0]<<24),n[l+1072>>2]=v,n[l+1076>>2]=k,p=o[l+588|0]|o[l+589|0]<<8|(o[l+590|0]<<16|o[l+591|0]<<24),O=o[l+584|0]|o[l+585|0]<<8|(o[l+586|0]<<16|o[l+587|0]<<24),n[l+1064>>2]=O,n[l+1068>>2]=p,s[l+975|0]=W,s[l+976|0]=W>>>8,s[l+977|0]=W>>>16,s[l+978|0]=W>>>24,s[l+979|0]=A,s[l+980|0]=A>>>8,s[l+981|0]=A>>>16,s[l+982|0]=A>>>24,s[l+971|0]=g,s[l+972|0]=g>>>8,s[l+973|0]=g>>>16,s[l+974|0]=g>>>24,s[l+999|0]=G,s[l+991|0]=v,s[l+992|0]=v>>>8,s[l+993|0]=v>>>16,s[l+994|0]=v>>>24,s[l+995|0]=k,s[l+996|0]=k>>>8,s[l+997|0]=k>>>16,s[l+998|0]=k>>>24,s[l+983|0]=O,s[l+984|0]=O>>>8,s[l+985|0]=O>>>16,s[l+986|0]=O>>>24,s[l+987|0]=p,s[l+988|0]=p>>>8,s[l+989|0]=p>>>16,s[l+990|0]=p>>>24,p=l+1e3|0,wn(p,l+72|0),g=l+1032|0,v=l+968|0,wn(g,v),k=l+568|0,o0(k,266),r2(l+32|0,k,266,p,32),r2(l+24|0,n[l+32>>2],n[l+36>>2],g,32),W=n[l+28>>2],A=l+1064|0,M(A,k,266),W>>>0>=267||(U0(k),lo(l+1332|0,A,266-W|0,l+66|0,l+168|0,399-E|0,k),n[l+1332>>2]!=9))break t;$(p),$(g),qn(A,266),k=o[l+596|0]|o[l+597|0]<<8|(o[l+598|0]<<16|o[l+599|0]<<24),n[l+160>>2]=o[l+592|0]|o[l+593|0]<<8|(o[l+594|0]<<16|o[l+595|0]<<24),n[l+164>>2]=k,k=o[l+588|0]|o[l+589|0]<<8|(o[l+590|0]<<16|o[l+591|0]<<24),n[l+152>>2]=o[l+584|0]|o[l+585|0]<<8|(o[l+586|0]<<16|o[l+587|0]<<24),n[l+156>>2]=k,k=o[l+580|0]|o[l+581|0]<<8|(o[l+582|0]<<16|o[l+583|0]<<24),n[l+144>>2]=o[l+576|0]|o[l+577|0]<<8|(o[l+578|0]<<16|o[l+579|0]<<24),n[l+148>>2]=k,k=o[l+572|0]|o[l+573|0]<<8|(o[l+574|0]<<16|o[l+575|0]<<24),n[l+136>>2]=o[l+568|0]|o[l+569|0]<<8|(o[l+570|0]<<16|o[l+571|0]<<24),n[l+140>>2]=k,$(v)}k=n[l+164>>2],n[l+592>>2]=n[l+160>>2],n[l+596>>2]=k,k=n[l+156>>2],n[l+584>>2]=n[l+152>>2],n[l+588>>2]=k,k=n[l+148>>2],n[l+576>>2]=n[l+144>>2],n[l+580>>2]=k,k=n[l+140>>2],n[l+568>>2]=n[l+136>>2],n[l+572>>2]=k,k=o[l+108|0]|o[l+109|0]<<8|(o[l+110|0]<<16|o[l+111|0]<<24),n[l+600>>2]=o[l+104|0]|o[l+105|0]<<8|(o[l+106|0]<<16|o[l+107|0]<<24),n[l+604>>2]=k,k=o[l+116|0]|o[l+117|0]<<8|(o[l+118|0]<<16|o[l+119|0]<<24),n[l+608>>2]=o[l+112|0]|o[l+113|0]<<8|(o[l+114|0]<<16|o[l+115|0]<<24),n[l+612>>2]=k,k=o[l+124|0]|o[l+125|0]<<8|(o[l+126|0]<<16|o[l+127|0]<<24),n[l+616>>2]=o[l+120|0]|o[l+121|0]<<8|(o[l+122|0]<<16|o[l+123|0]<<24),n[l+620>>2]=k,k=o[l+132|0]|o[l+133|0]<<8|(o[l+134|0]<<16|o[l+135|0]<<24),n[l+624>>2]=o[l+128|0]|o[l+129|0]<<8|(o[l+130|0]<<16|o[l+131|0]<<24),n[l+628>>2]=k,M(y+1|0,l+568|0,64),s[y|0]=0,$(l+72|0)}$(h),b=l+1344|0;break a}L()}b=h+96|0;a:{if(o[P+64|0]==1){h=n[P+76>>2],s[P+11|0]=h,y=h>>>8|0,s[P+12|0]=y,p=h>>>16|0,s[P+13|0]=p,g=h>>>24|0,s[P+14|0]=g,l=n[P+72>>2],k=n[P+68>>2],s[P+3|0]=k,W=k>>>8|0,s[P+4|0]=W,A=k>>>16|0,s[P+5|0]=A,v=k>>>24|0,s[P+6|0]=v,s[P+7|0]=l,O=l>>>8|0,s[P+8|0]=O,E=l>>>16|0,s[P+9|0]=E,G=l>>>24|0,s[P+10|0]=G,s[U+8|0]=h,s[U+9|0]=y,s[U+10|0]=p,s[U+11|0]=g,s[U|0]=k,s[U+1|0]=W,s[U+2|0]=A,s[U+3|0]=v,s[U+4|0]=l,s[U+5|0]=O,s[U+6|0]=E,s[U+7|0]=G,s[U+126|0]=2;break a}h=M(P,P- -64|1,64),l=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),n[h+192>>2]=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[h+196>>2]=l,l=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[h+200>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[h+204>>2]=l,l=o[h+20|0]|o[h+21|0]<<8|(o[h+22|0]<<16|o[h+23|0]<<24),n[h+208>>2]=o[h+16|0]|o[h+17|0]<<8|(o[h+18|0]<<16|o[h+19|0]<<24),n[h+212>>2]=l,l=o[h+28|0]|o[h+29|0]<<8|(o[h+30|0]<<16|o[h+31|0]<<24),n[h+216>>2]=o[h+24|0]|o[h+25|0]<<8|(o[h+26|0]<<16|o[h+27|0]<<24),n[h+220>>2]=l,l=o[h+60|0]|o[h+61|0]<<8|(o[h+62|0]<<16|o[h+63|0]<<24),n[h+88>>2]=o[h+56|0]|o[h+57|0]<<8|(o[h+58|0]<<16|o[h+59|0]<<24),n[h+92>>2]=l,l=o[h+52|0]|o[h+53|0]<<8|(o[h+54|0]<<16|o[h+55|0]<<24),n[h+80>>2]=o[h+48|0]|o[h+49|0]<<8|(o[h+50|0]<<16|o[h+51|0]<<24),n[h+84>>2]=l,l=o[h+44|0]|o[h+45|0]<<8|(o[h+46|0]<<16|o[h+47|0]<<24),n[h+72>>2]=o[h+40|0]|o[h+41|0]<<8|(o[h+42|0]<<16|o[h+43|0]<<24),n[h+76>>2]=l,l=o[h+36|0]|o[h+37|0]<<8|(o[h+38|0]<<16|o[h+39|0]<<24),n[h+64>>2]=o[h+32|0]|o[h+33|0]<<8|(o[h+34|0]<<16|o[h+35|0]<<24),n[h+68>>2]=l,k=h+96|0,O=h+192|0,y=0,l=b-688|0,b=l,Vr(l+54|0),g=1;t:{o:{r:switch(W=o[1095272],W-1|0){case 2:break o;case 0:break r;default:break t}y=n[273822],g=n[273821];break t}y=n[273838],g=n[273837]}p=l+256|0,A=l+54|0,nn(p,1,0,A,10,1095356,11,g,y),y=n[l+284>>2],n[l+664>>2]=n[l+280>>2],n[l+668>>2]=y,y=n[l+276>>2],n[l+656>>2]=n[l+272>>2],n[l+660>>2]=y,y=n[l+268>>2],n[l+648>>2]=n[l+264>>2],n[l+652>>2]=y,y=n[l+260>>2],n[l+640>>2]=n[l+256>>2],n[l+644>>2]=y,y=l+288|0,v2(y),nn(p,1,0,A,10,1095367,9,F,K),g=n[l+284>>2],n[l+472>>2]=n[l+280>>2],n[l+476>>2]=g,g=n[l+276>>2],n[l+464>>2]=n[l+272>>2],n[l+468>>2]=g,g=n[l+268>>2],n[l+456>>2]=n[l+264>>2],n[l+460>>2]=g,g=n[l+260>>2],n[l+448>>2]=n[l+256>>2],n[l+452>>2]=g,v2(y),o0(p,192),s[l+64|0]=W,g=l- -64|0,r2(l+40|0,p,192,g,1),y=n[l+44>>2],A=n[l+40>>2],T2(l+32|0,l+640|0),r2(l+24|0,A,y,n[l+32>>2],n[l+36>>2]),y=n[l+28>>2],A=n[l+24>>2],T2(l+16|0,l+448|0),r2(l+8|0,A,y,n[l+16>>2],n[l+20>>2]),y=n[l+12>>2],M(g,p,192);t:{o:{if(y>>>0>=193)break o;A=192-y|0,g=1,y=0;r:{y:switch(W-1|0){case 0:y=n[273820],g=n[273819];break r;case 2:break y;default:break r}y=n[273836],g=n[273835]}if(p=l+256|0,v=l+54|0,nn(p,O,32,v,10,1095376,6,g,y),W=l+448|0,M(W,l+288|0,144),y=l+596|0,U0(y),E=l+628|0,U4(E),G=l+640|0,U0(G),g=l- -64|0,_2(W,v,10,1095382,3,g,A,y,32)||_2(W,v,10,1095385,10,g,A,E,12)||_2(W,v,10,1095395,3,g,A,G,32))break o;n[l+680>>2]=o[l+636|0]|o[l+637|0]<<8|(o[l+638|0]<<16|o[l+639|0]<<24),g=o[l+632|0]|o[l+633|0]<<8|(o[l+634|0]<<16|o[l+635|0]<<24),n[l+672>>2]=o[l+628|0]|o[l+629|0]<<8|(o[l+630|0]<<16|o[l+631|0]<<24),n[l+676>>2]=g,g=o[l+668|0]|o[l+669|0]<<8|(o[l+670|0]<<16|o[l+671|0]<<24),n[l+280>>2]=o[l+664|0]|o[l+665|0]<<8|(o[l+666|0]<<16|o[l+667|0]<<24),n[l+284>>2]=g,g=o[l+660|0]|o[l+661|0]<<8|(o[l+662|0]<<16|o[l+663|0]<<24),n[l+272>>2]=o[l+656|0]|o[l+657|0]<<8|(o[l+658|0]<<16|o[l+659|0]<<24),n[l+276>>2]=g,g=o[l+652|0]|o[l+653|0]<<8|(o[l+654|0]<<16|o[l+655|0]<<24),n[l+264>>2]=o[l+648|0]|o[l+649|0]<<8|(o[l+650|0]<<16|o[l+651|0]<<24),n[l+268>>2]=g,g=o[l+644|0]|o[l+645|0]<<8|(o[l+646|0]<<16|o[l+647|0]<<24),n[l+256>>2]=o[l+640|0]|o[l+641|0]<<8|(o[l+642|0]<<16|o[l+643|0]<<24),n[l+260>>2]=g,Vr(k+84|0),s[k+94|0]=0,g=o[y+4|0]|o[y+5|0]<<8|(o[y+6|0]<<16|o[y+7|0]<<24),A=o[y|0]|o[y+1|0]<<8|(o[y+2|0]<<16|o[y+3|0]<<24),s[k|0]=A,s[k+1|0]=A>>>8,s[k+2|0]=A>>>16,s[k+3|0]=A>>>24,s[k+4|0]=g,s[k+5|0]=g>>>8,s[k+6|0]=g>>>16,s[k+7|0]=g>>>24,g=o[y+12|0]|o[y+13|0]<<8|(o[y+14|0]<<16|o[y+15|0]<<24),A=o[y+8|0]|o[y+9|0]<<8|(o[y+10|0]<<16|o[y+11|0]<<24),s[k+8|0]=A,s[k+9|0]=A>>>8,s[k+10|0]=A>>>16,s[k+11|0]=A>>>24,s[k+12|0]=g,s[k+13|0]=g>>>8,s[k+14|0]=g>>>16,s[k+15|0]=g>>>24,g=o[y+20|0]|o[y+21|0]<<8|(o[y+22|0]<<16|o[y+23|0]<<24),A=o[y+16|0]|o[y+17|0]<<8|(o[y+18|0]<<16|o[y+19|0]<<24),s[k+16|0]=A,s[k+17|0]=A>>>8,s[k+18|0]=A>>>16,s[k+19|0]=A>>>24,s[k+20|0]=g,s[k+21|0]=g>>>8,s[k+22|0]=g>>>16,s[k+23|0]=g>>>24,g=o[y+28|0]|o[y+29|0]<<8|(o[y+30|0]<<16|o[y+31|0]<<24),A=o[y+24|0]|o[y+25|0]<<8|(o[y+26|0]<<16|o[y+27|0]<<24),s[k+24|0]=A,s[k+25|0]=A>>>8,s[k+26|0]=A>>>16,s[k+27|0]=A>>>24,s[k+28|0]=g,s[k+29|0]=g>>>8,s[k+30|0]=g>>>16,s[k+31|0]=g>>>24,g=l+672|0,A=o[g+4|0]|o[g+5|0]<<8|(o[g+6|0]<<16|o[g+7|0]<<24),v=o[g|0]|o[g+1|0]<<8|(o[g+2|0]<<16|o[g+3|0]<<24),s[k+72|0]=v,s[k+73|0]=v>>>8,s[k+74|0]=v>>>16,s[k+75|0]=v>>>24,s[k+76|0]=A,s[k+77|0]=A>>>8,s[k+78|0]=A>>>16,s[k+79|0]=A>>>24,g=o[g+8|0]|o[g+9|0]<<8|(o[g+10|0]<<16|o[g+11|0]<<24),s[k+80|0]=g,s[k+81|0]=g>>>8,s[k+82|0]=g>>>16,s[k+83|0]=g>>>24,g=o[p+4|0]|o[p+5|0]<<8|(o[p+6|0]<<16|o[p+7|0]<<24),A=o[p|0]|o[p+1|0]<<8|(o[p+2|0]<<16|o[p+3|0]<<24),s[k+32|0]=A,s[k+33|0]=A>>>8,s[k+34|0]=A>>>16,s[k+35|0]=A>>>24,s[k+36|0]=g,s[k+37|0]=g>>>8,s[k+38|0]=g>>>16,s[k+39|0]=g>>>24,g=o[p+12|0]|o[p+13|0]<<8|(o[p+14|0]<<16|o[p+15|0]<<24),A=o[p+8|0]|o[p+9|0]<<8|(o[p+10|0]<<16|o[p+11|0]<<24),s[k+40|0]=A,s[k+41|0]=A>>>8,s[k+42|0]=A>>>16,s[k+43|0]=A>>>24,s[k+44|0]=g,s[k+45|0]=g>>>8,s[k+46|0]=g>>>16,s[k+47|0]=g>>>24,g=o[p+20|0]|o[p+21|0]<<8|(o[p+22|0]<<16|o[p+23|0]<<24),A=o[p+16|0]|o[p+17|0]<<8|(o[p+18|0]<<16|o[p+19|0]<<24),s[k+48|0]=A,s[k+49|0]=A>>>8,s[k+50|0]=A>>>16,s[k+51|0]=A>>>24,s[k+52|0]=g,s[k+53|0]=g>>>8,s[k+54|0]=g>>>16,s[k+55|0]=g>>>24,g=o[p+28|0]|o[p+29|0]<<8|(o[p+30|0]<<16|o[p+31|0]<<24),p=o[p+24|0]|o[p+25|0]<<8|(o[p+26|0]<<16|o[p+27|0]<<24),s[k+56|0]=p,s[k+57|0]=p>>>8,s[k+58|0]=p>>>16,s[k+59|0]=p>>>24,s[k+60|0]=g,s[k+61|0]=g>>>8,s[k+62|0]=g>>>16,s[k+63|0]=g>>>24,n[k+64>>2]=0,n[k+68>>2]=0,$(y),v2(W),$(O),b=l+688|0;break t}L()}M(U,h- -64|0,128)}b=P+224|0,l=o[w+286|0];a:{if((l|0)==2){Y=n[w+168>>2],n[w+40>>2]=Y,l=n[w+164>>2],N=n[w+160>>2],n[w+32>>2]=N,n[w+36>>2]=l,n[a+8>>2]=Y,n[a>>2]=N,n[a+4>>2]=l,n[a+32>>2]=-2147483648;break a}h=w+32|0,k=w+160|0,M(h,k,126),y=o[w+287|0],p=n[w+60>>2],n[w+24>>2]=n[w+56>>2],n[w+28>>2]=p,p=n[w+52>>2],n[w+16>>2]=n[w+48>>2],n[w+20>>2]=p,p=n[w+44>>2],n[w+8>>2]=n[w+40>>2],n[w+12>>2]=p,p=n[w+36>>2],n[w>>2]=n[w+32>>2],n[w+4>>2]=p,M(k,w- -64|0,94),s[w+255|0]=y,s[w+254|0]=l,l=b-80|0,b=l,p=l+4|0,R4(p,49);t:{o:{if(P=n[l+12>>2],P>>>0<33)break o;y=n[l+8>>2],Q(y,33,Y,33),n[l+76>>2]=33,n[l+72>>2]=y,n[l+68>>2]=Y,na(l+48|0,k,l+68|0,N,I);r:{if(o[l+48|0]==1){N=n[l+60>>2],s[l+43|0]=N,y=N>>>8|0,s[l+44|0]=y,P=N>>>16|0,s[l+45|0]=P,U=N>>>24|0,s[l+46|0]=U,Y=n[l+56>>2],I=n[l+52>>2],s[l+35|0]=I,g=I>>>8|0,s[l+36|0]=g,W=I>>>16|0,s[l+37|0]=W,A=I>>>24|0,s[l+38|0]=A,s[l+39|0]=Y,v=Y>>>8|0,s[l+40|0]=v,O=Y>>>16|0,s[l+41|0]=O,E=Y>>>24|0,s[l+42|0]=E,s[h+12|0]=N,s[h+13|0]=y,s[h+14|0]=P,s[h+15|0]=U,s[h+4|0]=I,s[h+5|0]=g,s[h+6|0]=W,s[h+7|0]=A,s[h+8|0]=Y,s[h+9|0]=v,s[h+10|0]=O,s[h+11|0]=E,n[h>>2]=1,C(p);break r}if(Y=o[l+53|0]|o[l+54|0]<<8|(o[l+55|0]<<16|o[l+56|0]<<24),n[l+16>>2]=o[l+49|0]|o[l+50|0]<<8|(o[l+51|0]<<16|o[l+52|0]<<24),n[l+20>>2]=Y,Y=o[l+61|0]|o[l+62|0]<<8|(o[l+63|0]<<16|o[l+64|0]<<24),n[l+24>>2]=o[l+57|0]|o[l+58|0]<<8|(o[l+59|0]<<16|o[l+60|0]<<24),n[l+28>>2]=Y,P>>>0<49)break o;Q(y+33|0,16,l+16|0,16),n[h>>2]=0,n[h+12>>2]=n[l+12>>2],Y=n[l+8>>2],n[h+4>>2]=n[l+4>>2],n[h+8>>2]=Y}b=l+80|0;break t}L()}if(l=n[w+40>>2],n[w+288>>2]=n[w+36>>2],n[w+292>>2]=l,n[w+296>>2]=n[w+44>>2],n[w+32>>2]==1){n[a+8>>2]=n[w+296>>2],l=n[w+292>>2],n[a>>2]=n[w+288>>2],n[a+4>>2]=l,n[a+32>>2]=-2147483648,fu(k);break a}n[w+72>>2]=n[w+296>>2],l=n[w+292>>2],n[w+64>>2]=n[w+288>>2],n[w+68>>2]=l,l=n[w+4>>2],n[w+32>>2]=n[w>>2],n[w+36>>2]=l,l=n[w+12>>2],n[w+40>>2]=n[w+8>>2],n[w+44>>2]=l,l=n[w+20>>2],n[w+48>>2]=n[w+16>>2],n[w+52>>2]=l,l=n[w+28>>2],n[w+56>>2]=n[w+24>>2],n[w+60>>2]=l,M(a,w+32|0,44),fu(w+160|0)}if(b=w+304|0,l=n[m+132>>2],(l|0)==-2147483648){n[H>>2]=-2147483648,C(B);break i}a=n[m+128>>2],n[m+80>>2]=n[m+124>>2],n[m+84>>2]=a,a=n[m+120>>2],n[m+72>>2]=n[m+116>>2],n[m+76>>2]=a,a=n[m+112>>2],n[m+64>>2]=n[m+108>>2],n[m+68>>2]=a,a=n[m+104>>2],n[m+56>>2]=n[m+100>>2],n[m+60>>2]=a,a=n[m+140>>2],Y=n[m+136>>2],n[m+92>>2]=Y,n[m+96>>2]=a,n[m+88>>2]=l,l=m+100|0,L4(l,m+56|0),T2(m,l),n[m+156>>2]=a,n[m+152>>2]=Y,a=n[m+4>>2],n[m+144>>2]=n[m>>2],n[m+148>>2]=a,C2(H,m+144|0,2),C(m+88|0),C(m+44|0)}if(b=m+160|0,a=n[z+128>>2],(a|0)!=-2147483648)break u;n[r+8>>2]=81,n[r>>2]=-2147483648,n[r+4>>2]=2;break e}n[r+8>>2]=n[z+32>>2],u=n[z+28>>2],n[r>>2]=n[z+24>>2],n[r+4>>2]=u,ot(z+12|0);break n}if(l=n[z+136>>2],n[z+172>>2]=l,Y=n[z+132>>2],n[z+168>>2]=Y,n[z+164>>2]=a,!((l|0)!=81|n[z+120>>2]!=32)){P0(z+24|0,Y,81),c=c-1|0,f=f+32|0,t=t+33|0,C(z+164|0),Ft(z+88|0),C(z+72|0),Kt(z+39|0);continue}break}n[r>>2]=-2147483648,n[r+4>>2]=2,C(z+164|0)}Ft(z+88|0),C(z+72|0),Kt(z+39|0),C(z+24|0),ot(z+12|0)}b=z+176|0}function Ft(r){$(r),n[r+32>>2]=0}function Kt(r){qn(r,33)}function St(r,u,e){var i=0,a=0;i=b-32|0,b=i,yc(i,u,e,2),u=b-288|0,b=u,a=u+224|0,yf(a,i),e=b-160|0,b=e,y8(e,a),h8(u,e),M(u+32|0,e,160),b=e+160|0,wf(a),e=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[u+192>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[u+196>>2]=e,e=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),n[u+200>>2]=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),n[u+204>>2]=e,e=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),n[u+208>>2]=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),n[u+212>>2]=e,e=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),n[u+216>>2]=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),n[u+220>>2]=e,M(r,u,224),b=u+288|0,$(i),b=i+32|0}function Vt(r,u){var e=0,i=0;n:{if(e=n[u+4>>2],e){if(u=n[u+8>>2],!u)break n;i=(e>>>0)/(u>>>0)|0,u=i+((T(u,i)|0)!=(e|0))|0}else u=0;n[r+8>>2]=u,n[r+4>>2]=1,n[r>>2]=u;return}L()}function Jt(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;for(e=b-32|0,b=e,l=n[u+4>>2],t=n[u+8>>2],z0(e+8|0,t,4,16),f=n[e+8>>2],c=t>>>0>f>>>0?f:t,u=0,d=n[e+12>>2];;){if(c){i=u+l|0,a=i+12|0,a=o[a|0]|o[a+1|0]<<8,zn(e+16|0,i),k=n[e+20>>2],i=u+d|0,n[i>>2]=n[e+16>>2],n[i+4>>2]=k,q[e+28>>1]=a,a=n[e+28>>2],n[i+8>>2]=n[e+24>>2],n[i+12>>2]=a,c=c-1|0,u=u+16|0;continue}break}n[r+8>>2]=t,n[r+4>>2]=d,n[r>>2]=f,b=e+32|0}function T0(r){g0(r,1,32)}function T4(){var r=0,u=0,e=0,i=0,a=0;if(e=b-16|0,b=e,o[1167660]!=3){n[e+8>>2]=1167648,n[e+12>>2]=e+8,u=e+12|0,r=b-32|0,b=r;n:{e:{u:{i:{a:switch(i=o[1167660],i-2|0){case 0:break u;case 1:break i;default:break a}if(s[1167660]=2,n[r+12>>2]=1167660,a=n[u>>2],u=n[a>>2],n[a>>2]=0,!u)break u;if((i|0)==1)break e;j0[n[u>>2]](r+20|0),i=n[r+24>>2],n[u>>2]=n[r+20>>2],n[u+4>>2]=i,n[u+8>>2]=n[r+28>>2],s[r+16|0]=3,x6(r+12|0)}b=r+32|0;break n}L()}L()}}return b=e+16|0,1167648}function Xt(r,u,e){var i=0,a=0,t=0,f=0,c=0;i=b-16|0,b=i,n[i+12>>2]=e,n[i+8>>2]=u,u=T4(),f=n[u+4>>2],e=n[u+8>>2],t=b-16|0,b=t,n[t+12>>2]=i+8;n:{if(!e){u=0,a=1;break n}for(u=0;;){if(e>>>0<=1){if(e=Ut(t+12|0,(u<<3)+f|0)&255,a=0,!e)break n}else{a=u,c=e>>>1|0,u=c+u|0,u=(Ut(t+12|0,(u<<3)+f|0)&255)==1?a:u,e=e-c|0;continue}break}u=((e|0)==255)+u|0,a=1}e=a,n[i+4>>2]=u,n[i>>2]=e,b=t+16|0,u=n[i>>2],e=n[i+4>>2],q[r+2>>1]=e,q[r>>1]=(u^-1)&e>>>0<65536,b=i+16|0}function I4(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;for(f=o[u+8|0],a=n[u+4>>2],i=n[u>>2];;){n:{if(t=i,f&1){t=0;break n}e=0;e:{u:{for(;;){if(f=(e|0)==(a|0),f)break u;if(i=e+t|0,c=o[i|0]-9|0,!(1<<c&8388635&&c>>>0<=23)){e=e+1|0;continue}break}a=(e^-1)+a|0,n[u+4>>2]=a,i=i+1|0,n[u>>2]=i;break e}s[u+8|0]=1,i=t,e=a}if(!e)continue}break}n[r+4>>2]=e,n[r>>2]=t}function Qt(r){var u=0;for(u=n[r+8>>2],r=n[r+4>>2];;){if(u){u=u-1|0,x0(r),r=r+16|0;continue}break}}function $t(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0;a=b+-64|0,b=a,i=b-128|0,b=i,t=o0(i+24|0,48),f=n[288897],n[i+16>>2]=n[288896],n[i+20>>2]=f,f=n[288895],n[i+8>>2]=n[288894],n[i+12>>2]=f,n[i+84>>2]=0,n[i+88>>2]=4,n[i+72>>2]=u,n[i+76>>2]=32,n[i+80>>2]=u+32,lu(i+92|0,i+72|0,t,8),t=i+60|0;n:{e:{for(;;){u:{if(ku(i+72|0,i+92|0),u=n[i+72>>2],!u)break u;if(n[i+76>>2]!=4)break e;n[n[i+80>>2]>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24);continue}break}for(n[i+84>>2]=0,n[i+88>>2]=4,n[i+72>>2]=e,n[i+76>>2]=12,n[i+80>>2]=e+12,lu(i+92|0,i+72|0,t,3);;){u:{if(ku(i+72|0,i+92|0),u=n[i+72>>2],!u)break u;if(n[i+76>>2]!=4)break e;n[n[i+80>>2]>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24);continue}break}M(r,i+8|0,64),b=i+128|0;break n}L()}In(a),c=q2(a,0),d=64,s[c|0]=d,M(r- -64|0,a,64),b=a- -64|0}function _t(r,u,e){var i=0,a=0;i=b-16|0,b=i,j4(i+8|0,u,e,10),a=n[i+8>>2],a&&(u=n[i+12>>2],j4(i,a,u,13),e=u,u=n[i>>2],e=u?n[i+4>>2]:e,u=u||a),n[r>>2]=u,n[r+4>>2]=e,b=i+16|0}function no(r){n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}function Ku(r,u){r=r|0,u=u|0;var e=0;e=n[u+8>>2],n[r>>2]=n[u+4>>2],n[r+4>>2]=e}function Tc(r){return r=r|0,n[r+8>>2]}function Ic(r){r=r|0;var u=0,e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0;e=b-48|0,b=e,n[e+8>>2]=0,wu(e,10,e+8|0),u=n[e+4>>2],u>>>0>=256&&L(),i=n[e+8>>2],q[e+44>>1]=0,n[e+36>>2]=0,n[e+40>>2]=60019,s[e+32|0]=u,n[e+28>>2]=i,n[e+24>>2]=60019,n[e+16>>2]=60019,n[e+20>>2]=0,n[e+12>>2]=1095464,n[e+8>>2]=10,u=b-80|0,b=u,a=e+8|0,Br(u+16|0,a),t=n[u+16>>2];n:{if(t){for(f=n[u+20>>2],z0(u+8|0,4,4,8),c=n[u+8>>2],i=n[u+12>>2],n[i+4>>2]=f,n[i>>2]=t,n[u+36>>2]=1,n[u+32>>2]=i,n[u+28>>2]=c,f=u+40|0,M(f,a,40),i=u+28|0,a=b-16|0,b=a;;){if(Br(a+8|0,f),c=n[a+8>>2],c){l=n[a+12>>2],t=n[i+8>>2],(t|0)==n[i>>2]&&E2(i,1),d=n[i+4>>2]+(t<<3)|0,n[d+4>>2]=l,n[d>>2]=c,n[i+8>>2]=t+1;continue}break}b=a+16|0,n[r+8>>2]=n[u+36>>2],i=n[u+32>>2],n[r>>2]=n[u+28>>2],n[r+4>>2]=i;break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}b=u+80|0,b=e+48|0}function eo(r,u){var e=0,i=0;e=_0(u),(e|0)!=1114112&&(i=n[u+8>>2],n[u+8>>2]=i+1),n[r+4>>2]=e,n[r>>2]=i}function C(r){g0(r,1,1)}function uo(r,u){var e=0,i=0,a=0,t=0,f=0;for(e=b-16|0,b=e,i=e+4|0,S2(i,u,4,4),Rn(i,u),a=n[i+8>>2],t=n[i+4>>2]+(a<<2)|0;;){if((u|0)!=(f|0)){n[t>>2]=f,t=t+4|0,a=a+1|0,f=f+1|0;continue}break}n[i+8>>2]=a,n[r+8>>2]=n[e+12>>2],u=n[e+8>>2],n[r>>2]=n[e+4>>2],n[r+4>>2]=u,b=e+16|0}function a2(r,u,e){for(var i=0,a=0;;){if(e){i=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),a=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=a,s[r+1|0]=a>>>8,s[r+2|0]=a>>>16,s[r+3|0]=a>>>24,s[u|0]=i,s[u+1|0]=i>>>8,s[u+2|0]=i>>>16,s[u+3|0]=i>>>24,e=e-1|0,u=u+4|0,r=r+4|0;continue}break}}function io(r,u){a2(r,u,3)}function ao(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;for(a=b-80|0,b=a,y=e+i|0,l=Ue(e,y),i=l+1|0,uo(a+20|0,i),uo(a+32|0,i),wc(a+44|0,i,4),n[a+64>>2]=0,n[a+56>>2]=r,n[a+60>>2]=r+u,r=1114111,w=1114111;;){n:{eo(a+8|0,a+56|0);e:{i=n[a+12>>2];u:{if((i|0)!=1114112){if(k=n[a+52>>2],!k)break u;for(h=n[a+48>>2],g=n[a+8>>2],n[h>>2]=g+1,n[a+76>>2]=0,n[a+72>>2]=y,n[a+68>>2]=e;;){if(u=r,eo(a,a+68|0),r=n[a+4>>2],(r|0)==1114112)break e;if(t=n[a>>2],t>>>0>=k>>>0||(c=t+1|0,c>>>0>=n0[a+40>>2]|c>>>0>=k>>>0))break u;if(f=c<<2,c=f+h|0,d=t<<2,m=n[a+36>>2],p=n[d+m>>2]+((r|0)!=(i|0))|0,f=n[f+m>>2]+1|0,f=f>>>0>p>>>0?p:f,d=n[d+h>>2]+1|0,n[c>>2]=f>>>0<d>>>0?f:d,!((r|0)==(i|0)|(r|0)!=(w|0)|(!g|!t)|(u|0)!=(i|0))){if(u=t-1|0,u>>>0>=n0[a+28>>2])break u;u=n[n[a+24>>2]+(u<<2)>>2]+1|0,t=n[c>>2],n[c>>2]=u>>>0<t>>>0?u:t}}}if(n0[a+40>>2]>l>>>0)break n}L()}r=a+32|0,io(a+20|0,r),io(r,a+44|0),r=u,w=i;continue}break}return r=n[n[a+36>>2]+(l<<2)>>2],j2(a+44|0),j2(a+32|0),j2(a+20|0),b=a+80|0,r}function E4(r){var u=0,e=0;u=b+-64|0,b=u,pn(r- -64|0),pn(r+104|0),e=r,r=o0(u,64),M(e,r,64),b=r- -64|0}function Oe(r,u,e){var i=0,a=0;i=n[r+36>>2],a=n[r+32>>2]+e|0,i=a>>>0<e>>>0?i+1|0:i,n[r+32>>2]=a,n[r+36>>2]=i,m8(r,u,e)}function G4(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0;for(a=b-80|0,b=a,U0(a+16|0),i=o[u+63|0],h=i,f=i<<27,t=n[r+36>>2],d=t,l=n[r+32>>2],c=t<<9|l>>>23,k=l<<9,t=c,c=f,f=i<<3|k,k=c|(f&65280)<<8,c=f&16711680,i=c>>>8|0,y=c<<24,f=f&-16777216,c=f>>>24|0,f=y|f<<8,c=i|c|k,i=d,d=l>>>31|0,n[a+48>>2]=l<<1&-16777216|((i&32767)<<17|l>>>15)&16711680|((d|(i&2147483647)<<1)&65280|t>>>24)|f,n[a+52>>2]=c,i=u+h|0,s[i|0]=128,n[a+76>>2]=r,d=i+1|0,i=h^63,o0(d,i),i>>>0<=7&&(Hn(a+76|0,u),R6(u,64)),i=a+48|0,Q(u+56|0,8,i,8),Hn(a+76|0,u),s[u+63|0]=0,H4(i,a+16|0,i,r,r+32|0),u=n[a+68>>2],i=n[a+64>>2],r=u-i|0,u=r>>>0<=u>>>0?r:0,i=i<<2,r=i+n[a+56>>2]|0,t=i+n[a+48>>2]|0;;){if(u){i=n[r>>2],i=O0(i&16711935,8)|O0(i,24)&16711935,s[t|0]=i,s[t+1|0]=i>>>8,s[t+2|0]=i>>>16,s[t+3|0]=i>>>24,u=u-1|0,r=r+4|0,t=t+4|0;continue}break}so(a+8|0,a+16|0,32),Q(e,32,n[a+8>>2],n[a+12>>2]),b=a+80|0}function _2(r,u,e,i,a,t,f,c,d){var l=0,k=0;return l=b-48|0,b=l,k=1,d>>>0<=65535&&(k=d<<8|(d&65280)>>>8,s[l+6|0]=k,s[l+7|0]=k>>>8,n[l+44>>2]=f,n[l+40>>2]=t,n[l+36>>2]=a,n[l+32>>2]=i,n[l+28>>2]=e,n[l+24>>2]=u,n[l+20>>2]=7,n[l+16>>2]=1155925,n[l+12>>2]=2,n[l+8>>2]=l+6,k=Su(r,l+8|0,5,c,d)),b=l+48|0,k}function Su(r,u,e,i,a){var t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;t=b-384|0,b=t,s[t+31|0]=0;n:{e:{if(y=a>>>0>8160,y)break e;for(w=r+104|0,g=r- -64|0,f=t+32|0,m=t+128|0,p=t+280|0;;){if(!a)break e;for(M(p,w,40),c=t+240|0,M(c,g,40),M(m,c,80),c=t- -64|0,M(c,r,64),l&1&&en(c,f,32),k=a>>>0>=32?32:a,a=a-k|0,Fo(t+16|0,u,e),c=n[t+20>>2],l=n[t+16>>2];;){if((c|0)!=(l|0)){en(t- -64|0,n[l>>2],n[l+4>>2]),l=l+8|0;continue}break}if((h|0)==256)break n;l=1,h=h+1|0,s[t+240|0]=h,c=t- -64|0,d=t+240|0,en(c,d,1),M(d,c,144),c=t+208|0,fo(c,d),so(t+8|0,c,k),Q(i,k,n[t+8>>2],n[t+12>>2]),d=o[t+236|0]|o[t+237|0]<<8|(o[t+238|0]<<16|o[t+239|0]<<24),c=o[t+232|0]|o[t+233|0]<<8|(o[t+234|0]<<16|o[t+235|0]<<24),s[f+24|0]=c,s[f+25|0]=c>>>8,s[f+26|0]=c>>>16,s[f+27|0]=c>>>24,s[f+28|0]=d,s[f+29|0]=d>>>8,s[f+30|0]=d>>>16,s[f+31|0]=d>>>24,d=o[t+228|0]|o[t+229|0]<<8|(o[t+230|0]<<16|o[t+231|0]<<24),c=o[t+224|0]|o[t+225|0]<<8|(o[t+226|0]<<16|o[t+227|0]<<24),s[f+16|0]=c,s[f+17|0]=c>>>8,s[f+18|0]=c>>>16,s[f+19|0]=c>>>24,s[f+20|0]=d,s[f+21|0]=d>>>8,s[f+22|0]=d>>>16,s[f+23|0]=d>>>24,d=o[t+220|0]|o[t+221|0]<<8|(o[t+222|0]<<16|o[t+223|0]<<24),c=o[t+216|0]|o[t+217|0]<<8|(o[t+218|0]<<16|o[t+219|0]<<24),s[f+8|0]=c,s[f+9|0]=c>>>8,s[f+10|0]=c>>>16,s[f+11|0]=c>>>24,s[f+12|0]=d,s[f+13|0]=d>>>8,s[f+14|0]=d>>>16,s[f+15|0]=d>>>24,d=o[t+212|0]|o[t+213|0]<<8|(o[t+214|0]<<16|o[t+215|0]<<24),c=o[t+208|0]|o[t+209|0]<<8|(o[t+210|0]<<16|o[t+211|0]<<24),s[f|0]=c,s[f+1|0]=c>>>8,s[f+2|0]=c>>>16,s[f+3|0]=c>>>24,s[f+4|0]=d,s[f+5|0]=d>>>8,s[f+6|0]=d>>>16,s[f+7|0]=d>>>24,s[t+31|0]=1,i=i+k|0}}return b=t+384|0,y}L()}function nn(r,u,e,i,a,t,f,c,d){var l=0;l=b-288|0,b=l,ro(l,u,e),en(l,1155925,7),en(l,i,a),en(l,t,f),en(l,c,d),u=l+144|0,M(u,l,144),to(r,u),b=l+288|0}function ro(r,u,e){var i=0,a=0;i=b-192|0,b=i,a=i+8|0,U0(a),oo(i+40|0,u||a,u?e:32),!n[i+44>>2]&n[i+40>>2]==1&&L(),M(r,i+48|0,144),b=i+192|0}function en(r,u,e){var i=0,a=0,t=0;n:{e:{if(i=o[r+63|0],a=64-i|0,a>>>0<=e>>>0){if(t=r- -64|0,i)break e;break n}M(r+i|0,u,e),s[r+63|0]=e+i;return}M(r+i|0,u,a),Oe(t,r,1),s[r+63|0]=0,e=e-a|0,u=u+a|0}i=e>>>6|0,i&&Oe(t,u,i),i=e&63,s[r+63|0]=i,M(r,(e&2147483584)+u|0,i)}function to(r,u){var e=0,i=0;e=b-192|0,b=e,i=e+40|0,M(i,u,144),u=e+8|0,fo(u,i),Vu(i,u),!n[e+44>>2]&n[e+40>>2]==1&&L(),M(r+32|0,e+48|0,144),u=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),i=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,b=e+192|0}function oo(r,u,e){var i=0,a=0,t=0,f=0;a=b-224|0,b=a,i=b-400|0,b=i,In(i);n:{if(e>>>0<=64){Q(i,e,u,e);break n}t=n[288999],n[i+184>>2]=n[288998],n[i+188>>2]=t,t=n[288997],n[i+176>>2]=n[288996],n[i+180>>2]=t,t=n[288995],n[i+168>>2]=n[288994],n[i+172>>2]=t,t=n[288993],n[i+160>>2]=n[288992],n[i+164>>2]=t,n[i+192>>2]=0,n[i+196>>2]=0,s[i+159|0]=0,Oe(i+160|0,u,e>>>6|0),t=e&63,s[i+159|0]=t,f=i+96|0,M(f,(e&2147483584)+u|0,t),u=i+200|0,M(u,f,104),e=i+304|0,U0(e),t=i+264|0,G4(t,u,e),pn(t),e=i+336|0,o0(e,64),M(u,e,64),u=o[i+308|0]|o[i+309|0]<<8|(o[i+310|0]<<16|o[i+311|0]<<24),n[i+64>>2]=o[i+304|0]|o[i+305|0]<<8|(o[i+306|0]<<16|o[i+307|0]<<24),n[i+68>>2]=u,u=o[i+316|0]|o[i+317|0]<<8|(o[i+318|0]<<16|o[i+319|0]<<24),n[i+72>>2]=o[i+312|0]|o[i+313|0]<<8|(o[i+314|0]<<16|o[i+315|0]<<24),n[i+76>>2]=u,u=o[i+324|0]|o[i+325|0]<<8|(o[i+326|0]<<16|o[i+327|0]<<24),n[i+80>>2]=o[i+320|0]|o[i+321|0]<<8|(o[i+322|0]<<16|o[i+323|0]<<24),n[i+84>>2]=u,u=o[i+332|0]|o[i+333|0]<<8|(o[i+334|0]<<16|o[i+335|0]<<24),n[i+88>>2]=o[i+328|0]|o[i+329|0]<<8|(o[i+330|0]<<16|o[i+331|0]<<24),n[i+92>>2]=u,Q(i,32,i- -64|0,32)}for(M(a,i,64),b=i+400|0,e=0;;){if((e|0)!=64){u=e+a|0,s[u|0]=o[u|0]^54,e=e+1|0;continue}break}for(n[a+96>>2]=0,n[a+100>>2]=0,e=0,u=n[288999],n[a+88>>2]=n[288998],n[a+92>>2]=u,u=n[288997],n[a+80>>2]=n[288996],n[a+84>>2]=u,u=n[288995],n[a+72>>2]=n[288994],n[a+76>>2]=u,u=n[288993],n[a+64>>2]=n[288992],n[a+68>>2]=u,Oe(a- -64|0,a,1);;){if((e|0)!=64){u=e+a|0,s[u|0]=o[u|0]^106,e=e+1|0;continue}break}n[a+136>>2]=0,n[a+140>>2]=0,u=n[288999],n[a+128>>2]=n[288998],n[a+132>>2]=u,u=n[288997],n[a+120>>2]=n[288996],n[a+124>>2]=u,u=n[288995],n[a+112>>2]=n[288994],n[a+116>>2]=u,u=n[288993],n[a+104>>2]=n[288992],n[a+108>>2]=u,u=a+104|0,Oe(u,a,1),M(a+184|0,u,40),u=a+144|0,M(u,a- -64|0,40),M(r+72|0,u,80),n[r>>2]=0,n[r+4>>2]=0,s[r+71|0]=0,b=a+224|0}function fo(r,u){var e=0,i=0,a=0;e=b+-64|0,b=e,U0(e),i=e+32|0,U0(i),G4(u- -64|0,u,i),s[u+63|0]=32,a=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),i=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),s[u+24|0]=i,s[u+25|0]=i>>>8,s[u+26|0]=i>>>16,s[u+27|0]=i>>>24,s[u+28|0]=a,s[u+29|0]=a>>>8,s[u+30|0]=a>>>16,s[u+31|0]=a>>>24,a=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),i=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),s[u+16|0]=i,s[u+17|0]=i>>>8,s[u+18|0]=i>>>16,s[u+19|0]=i>>>24,s[u+20|0]=a,s[u+21|0]=a>>>8,s[u+22|0]=a>>>16,s[u+23|0]=a>>>24,a=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),i=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),s[u+8|0]=i,s[u+9|0]=i>>>8,s[u+10|0]=i>>>16,s[u+11|0]=i>>>24,s[u+12|0]=a,s[u+13|0]=a>>>8,s[u+14|0]=a>>>16,s[u+15|0]=a>>>24,a=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),i=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),s[u|0]=i,s[u+1|0]=i>>>8,s[u+2|0]=i>>>16,s[u+3|0]=i>>>24,s[u+4|0]=a,s[u+5|0]=a>>>8,s[u+6|0]=a>>>16,s[u+7|0]=a>>>24,G4(u+104|0,u,e),E4(u),i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),u=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[r+24|0]=u,s[r+25|0]=u>>>8,s[r+26|0]=u>>>16,s[r+27|0]=u>>>24,s[r+28|0]=i,s[r+29|0]=i>>>8,s[r+30|0]=i>>>16,s[r+31|0]=i>>>24,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),u=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,s[r+20|0]=i,s[r+21|0]=i>>>8,s[r+22|0]=i>>>16,s[r+23|0]=i>>>24,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),u=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,s[r+12|0]=i,s[r+13|0]=i>>>8,s[r+14|0]=i>>>16,s[r+15|0]=i>>>24,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),u=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=i,s[r+5|0]=i>>>8,s[r+6|0]=i>>>16,s[r+7|0]=i>>>24,b=e- -64|0}function Vu(r,u){var e=0;if(e=b-160|0,b=e,oo(e+8|0,u,32),n[e+8>>2]!=1|n[e+12>>2]){M(r+8|0,e+16|0,144),n[r>>2]=0,n[r+4>>2]=0,b=e+160|0;return}L()}function H4(r,u,e,i,a){var t=0,f=0,c=0;t=b-16|0,b=t,n[t+4>>2]=e,n[t>>2]=u,n[t+12>>2]=a,n[t+8>>2]=i,f=_u(t),c=_u(t+8|0),n[r+16>>2]=0,n[r+12>>2]=a,n[r+8>>2]=i,n[r+4>>2]=e,n[r>>2]=u,n[r+20>>2]=f>>>0>c>>>0?c:f,b=t+16|0}function Ln(r,u){var e=0,i=0,a=0;for(a=b-16|0,b=a,n[a+12>>2]=u,u=b-32|0,b=u,i=n[a+12>>2];;){if((e|0)!=32){s[u+e|0]=o[e+i|0],e=e+1|0;continue}break}e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),i=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,b=u+32|0,b=a+16|0}function so(r,u,e){var i=0;i=b-16|0,b=i,T2(i+8|0,u),n0[i+12>>2]<e>>>0&&L(),u=n[i+8>>2],n[r+4>>2]=e,n[r>>2]=u,b=i+16|0}function r2(r,u,e,i,a){e>>>0<a>>>0&&L(),Q(u,a,i,a),n[r+4>>2]=e-a,n[r>>2]=u+a}function D4(r,u){u=u<<8|(u&65280)>>>8,s[r|0]=u,s[r+1|0]=u>>>8}function co(r,u,e){var i=0,a=0,t=0,f=0,c=0;for(i=b-32|0,b=i,Ko(i,u,e),u=b-32|0,b=u,b8(u+8|0,i,i+32|0,1156e3,1156032),e=n[u+28>>2],a=n[u+24>>2],t=e-a|0,e=e>>>0>=t>>>0?t:0,t=a+n[u+16>>2]|0,a=a+n[u+8>>2]|0,f=1;;){if(e){c=o[t|0]^o[a|0],f=B0((c|0-c)<<24>>24>=0)&f,e=e-1|0,t=t+1|0,a=a+1|0;continue}break}e=B0(f),b=u+32|0;n:{if(!(e&255)){u=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),e=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[r+25|0]=e,s[r+26|0]=e>>>8,s[r+27|0]=e>>>16,s[r+28|0]=e>>>24,s[r+29|0]=u,s[r+30|0]=u>>>8,s[r+31|0]=u>>>16,s[r+32|0]=u>>>24,u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),e=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[r+17|0]=e,s[r+18|0]=e>>>8,s[r+19|0]=e>>>16,s[r+20|0]=e>>>24,s[r+21|0]=u,s[r+22|0]=u>>>8,s[r+23|0]=u>>>16,s[r+24|0]=u>>>24,u=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),e=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),s[r+9|0]=e,s[r+10|0]=e>>>8,s[r+11|0]=e>>>16,s[r+12|0]=e>>>24,s[r+13|0]=u,s[r+14|0]=u>>>8,s[r+15|0]=u>>>16,s[r+16|0]=u>>>24,u=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),e=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[r+1|0]=e,s[r+2|0]=e>>>8,s[r+3|0]=e>>>16,s[r+4|0]=e>>>24,s[r+5|0]=u,s[r+6|0]=u>>>8,s[r+7|0]=u>>>16,s[r+8|0]=u>>>24,u=0;break n}$(i),u=1}s[r|0]=u,b=i+32|0}function L4(r,u){var e=0,i=0;e=b-32|0,b=e,U0(e),i=b-32|0,b=i,wn(i,u),Q(e,32,i,32),b=i+32|0,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),i=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,b=e+32|0}function wn(r,u){var e=0,i=0;e=b-32|0,b=e,U0(e),Q(e,32,u,32),u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),i=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),i=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),i=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,b=e+32|0}function lo(r,u,e,i,a,t,f){var c=0,d=0,l=0;c=b-320|0,b=c,nn(c+144|0,1,0,i,5,1155947,7,u,e),u=r,r=M(c,c+176|0,144),d=u,l=_2(r,i,5,1155932,13,a,t,f,32)?3:9,n[d>>2]=l,E4(r),b=r+320|0}function bo(r){var u=0,e=0;u=b+-64|0,b=u,e=r,r=o0(u,64),M(e,r,64),b=r- -64|0}function ko(r){s[n[r>>2]+63|0]=0}function ho(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;if(d=r,e=n[u>>2],(e|0)==n[u+4>>2])r=0;else{for(n[u>>2]=e+512,l=r+1|0,r=b-512|0,b=r,u=r+24|0,au(u,384),n[r+412>>2]=256,n[r+416>>2]=2,n[r+408>>2]=e,n[r+424>>2]=384,n[r+428>>2]=3,n[r+420>>2]=u,C4(r+432|0,r+408|0,r+420|0);;){if(F4(r+464|0,r+432|0),u=n[r+464>>2],u){for(e=n[r+468>>2]<<1,i=0,a=0,t=0,k=n[r+476>>2],h=n[r+472>>2],f=0,c=0;;){if(e){ti(r,R[u>>1],t&124),t=t+12|0,e=e-2|0,u=u+2|0,i=n[r+8>>2]|i,a=a|n[r+12>>2],f=n[r>>2]|f,c=c|n[r+4>>2];continue}break}n[r+480>>2]=f,n[r+484>>2]=c,n[r+488>>2]=i,n[r+492>>2]=a,Q(h,k,r+480|0,3);continue}break}M(l,r+24|0,384),b=r+512|0,r=1}s[d|0]=r}function yo(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;if(d=r,e=n[u>>2],(e|0)==n[u+4>>2])r=0;else{for(n[u>>2]=e+512,l=r+1|0,r=b-432|0,b=r,u=r+24|0,au(u,320),n[r+348>>2]=256,n[r+352>>2]=4,n[r+344>>2]=e,n[r+360>>2]=320,n[r+364>>2]=5,n[r+356>>2]=u,C4(r+368|0,r+344|0,r+356|0);;){if(F4(r+400|0,r+368|0),u=n[r+400>>2],u){for(e=n[r+404>>2]<<1,i=0,a=0,t=0,k=n[r+412>>2],h=n[r+408>>2],f=0,c=0;;){if(e){ti(r,R[u>>1],t&126),t=t+10|0,e=e-2|0,u=u+2|0,i=n[r+8>>2]|i,a=a|n[r+12>>2],f=n[r>>2]|f,c=c|n[r+4>>2];continue}break}n[r+416>>2]=f,n[r+420>>2]=c,n[r+424>>2]=i,n[r+428>>2]=a,Q(h,k,r+416|0,5);continue}break}M(l,r+24|0,320),b=r+432|0,r=1}s[d|0]=r}function wo(r,u,e){var i=0;i=b-624|0,b=i,Zn(i),L2(i,u,32),s[i+416|0]=e,u=i+416|0,L2(i,u,1),M(u,i,208),e=i+208|0,Io(e,u),Po(u),K4(e,u,128),M(r,u,128),Oo(e),b=i+624|0}function go(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;t=b-528|0,b=t,f=t+16|0,e=b-624|0,b=e,i=e+24|0,Ju(i),n[e+540>>2]=256,n[e+544>>2]=2,n[e+552>>2]=128,n[e+556>>2]=1,n[e+548>>2]=u,n[e+536>>2]=i,Z4(e+560|0,e+536|0,e+548|0);n:for(;;){e:{if(B4(e+592|0,e+560|0),u=n[e+592>>2],!u)break e;for(i=n[e+596>>2],a=n[e+604>>2],c=n[e+600>>2],n[e+616>>2]=0,n[e+620>>2]=0,n[e+608>>2]=0,n[e+612>>2]=0,Q(e+608|0,1,c,a),i=i<<1,a=0,c=n[e+616>>2],d=n[e+620>>2],l=n[e+608>>2],k=n[e+612>>2];;){if(!i)continue n;oi(e,l,k,c,d,a&124),q[u>>1]=n[e>>2]&15,a=a+4|0,i=i-2|0,u=u+2|0}}break}M(f,e+24|0,512),b=e+624|0,S4(t+8|0,f),e=n[t+8>>2],u=b-16|0,b=u,n[u+8>>2]=n[t+12>>2],n[u+4>>2]=e,a=u+4|0,n[u+12>>2]=a,e=b-528|0,b=e,f=n[u+12>>2],i=0;n:{e:{for(;;){if((i|0)!=512){if(Uo(e+8|0,f),!(q[e+8>>1]&1))break e;q[(e+16|0)+i>>1]=R[e+10>>1],i=i+2|0;continue}break}M(r,e+16|0,512),b=e+528|0;break n}L()}Uo(u,a),R[u>>1]&&L(),b=u+16|0,b=t+528|0}function mo(r,u){var e=0;e=n[u+16>>2],e>>>0<n0[u+20>>2]?(n[u+16>>2]=e+1,e=e<<9,Qu(r+2|0,e+n[u>>2]|0,e+n[u+8>>2]|0),u=1):u=0,q[r>>1]=u}function po(r,u){var e=0;e=n[u>>2],(e|0)==n[u+4>>2]?u=0:(n[u>>2]=e+512,$o(r+2|0,e),u=1),q[r>>1]=u}function vo(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;if(w=r,l=n[u>>2],(l|0)==n[u+4>>2])r=0;else{for(n[u>>2]=l+512,g=r+2|0,r=b-512|0,b=r,l=M(r,l,512),r=0;;){if((r|0)==256)t=-64,i=64,u=l;else{u=r+l|0,i=u+256|0,d=J0(1729,R[i>>1]),e=i,i=R[u>>1],m=e,p=e2(i,d),q[m>>1]=p,m=u,p=I0(i+d|0),q[m>>1]=p,r=r+2|0;continue}break}for(r=2;;){n:{e:{u:{i:{if((f|0)==2){f=0,u=l,t=-32,i=32,r=4;break i}for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=R[(r<<1)+1156054>>1],a=0,r=u;;){if((a|0)==64)break e;if((a|0)==(k|0))break u;e=r+128|0,c=J0(h,R[e>>1]),y=e,e=R[r>>1],m=y,p=e2(e,c),q[m>>1]=p,m=r,p=I0(e+c|0),q[m>>1]=p,a=a+1|0,r=r+2|0}}for(;;){i:{a:{if((f|0)==4){f=0,u=l,t=-16,i=16,r=8;break a}for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=R[(r<<1)+1156054>>1],a=0,r=u;;){if((a|0)==32)break i;if((a|0)==(k|0))break u;e=r- -64|0,c=J0(h,R[e>>1]),y=e,e=R[r>>1],m=y,p=e2(e,c),q[m>>1]=p,m=r,p=I0(e+c|0),q[m>>1]=p,a=a+1|0,r=r+2|0}}for(;;){a:{t:{if((f|0)==8){f=0,u=l,t=-8,i=8,r=16;break t}for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=R[(r<<1)+1156054>>1],a=0,r=u;;){if((a|0)==16)break a;if((a|0)==(k|0))break u;e=r+32|0,c=J0(h,R[e>>1]),y=e,e=R[r>>1],m=y,p=e2(e,c),q[m>>1]=p,m=r,p=I0(e+c|0),q[m>>1]=p,a=a+1|0,r=r+2|0}}for(;;){t:{o:{if((f|0)==16){f=0,u=l,t=-4,i=4,r=32;break o}for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=R[(r<<1)+1156054>>1],a=0,r=u;;){if((a|0)==8)break t;if((a|0)==(k|0))break u;e=r+16|0,c=J0(h,R[e>>1]),y=e,e=R[r>>1],m=y,p=e2(e,c),q[m>>1]=p,m=r,p=I0(e+c|0),q[m>>1]=p,a=a+1|0,r=r+2|0}}for(;;){o:{r:{if((f|0)==32){f=0,u=l,t=-2,i=2,r=64;break r}for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=R[(r<<1)+1156054>>1],a=0,r=u;;){if((a|0)==4)break o;if((a|0)==(k|0))break u;e=r+8|0,c=J0(h,R[e>>1]),y=e,e=R[r>>1],m=y,p=e2(e,c),q[m>>1]=p,m=r,p=I0(e+c|0),q[m>>1]=p,a=a+1|0,r=r+2|0}}for(;;){r:{if((f|0)!=64)for(k=(i>>>0<=256?256:i)+t|0,d=r+1|0,f=f+1|0,h=R[(r<<1)+1156054>>1],a=0,r=u;;){if((a|0)==2)break r;if((a|0)==(k|0))break u;e=r+4|0,c=J0(h,R[e>>1]),y=e,e=R[r>>1],m=y,p=e2(e,c),q[m>>1]=p,m=r,p=I0(e+c|0),q[m>>1]=p,a=a+1|0,r=r+2|0}M(g,l,512),b=l+512|0;break n}t=t-4|0,u=u+8|0,i=i+4|0,r=d}}t=t-8|0,u=u+16|0,i=i+8|0,r=d}}t=t-16|0,u=u+32|0,i=i+16|0,r=d}}t=t-32|0,u=u- -64|0,i=i+32|0,r=d}}t=t+-64|0,u=u+128|0,i=i- -64|0,r=d}}L()}t=t-128|0,u=u+256|0,i=i+128|0,r=d;continue}break}r=1}q[w>>1]=r}function jo(r,u){var e=0;e=n[u>>2],(e|0)==n[u+4>>2]?u=0:(n[u>>2]=e+1536,Do(r+2|0,e,n[u+8>>2]),u=1),q[r>>1]=u}function xo(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0;if(f=r,e=n[u>>2],(e|0)==n[u+4>>2])r=0;else{n[u>>2]=e+4,c=r+2|0,u=n[e>>2],r=b-624|0,b=r,e=r+24|0,Ju(e),n[r+540>>2]=256,n[r+544>>2]=2,n[r+552>>2]=384,n[r+556>>2]=3,n[r+548>>2]=u,n[r+536>>2]=e,Z4(r+560|0,r+536|0,r+548|0);n:for(;;){e:{if(B4(r+592|0,r+560|0),u=n[r+592>>2],!u)break e;for(e=n[r+596>>2],i=n[r+604>>2],a=n[r+600>>2],n[r+616>>2]=0,n[r+620>>2]=0,n[r+608>>2]=0,n[r+612>>2]=0,Q(r+608|0,3,a,i),e=e<<1,i=0,a=n[r+616>>2],d=n[r+620>>2],l=n[r+608>>2],k=n[r+612>>2];;){if(!e)continue n;oi(r,l,k,a,d,i&124),t=n[r>>2]&4095,q[u>>1]=t,h=u,y=I0(t),q[h>>1]=y,i=i+12|0,e=e-2|0,u=u+2|0}}break}M(c,r+24|0,512),b=r+624|0,r=1}q[f>>1]=r}function zo(r,u){var e=0,i=0,a=0;for(e=b-2064|0,b=e,a=n[u>>2],u=0;;){if((u|0)!=1536){n[e+2060>>2]=u+a,i=e+1548|0,Vo(i,e+2060|0),M((e+12|0)+u|0,i,512),u=u+512|0;continue}break}M(r,e+12|0,1536),b=e+2064|0}function qo(r,u){var e=0,i=0,a=0,t=0;i=b-16|0,b=i,a=i+8|0,e=n[u+16>>2],e>>>0>=n0[u+20>>2]?u=0:(n[u+16>>2]=e+1,t=e<<1,e=t+n[u+8>>2]|0,u=n[u>>2]+t|0),n[a+4>>2]=e,n[a>>2]=u,u=n[i+8>>2],u?(u=I0(R[u>>1]+R[n[i+12>>2]>>1]|0),e=1):e=0,q[r+2>>1]=u,q[r>>1]=e,b=i+16|0}function Uo(r,u){var e=0;e=n[u>>2],(e|0)==n[u+4>>2]?u=0:(n[u>>2]=e+2,u=R[e>>1],e=I0((gc(u&3)-gc(u&65532)|0)+3329|0),u=1),q[r+2>>1]=e,q[r>>1]=u}function Ro(r){au(r,1216)}function Ao(r){au(r,1120)}function Mo(r,u,e,i){var a=0,t=0,f=0;a=b-32|0,b=a,n[a+24>>2]=n[i+16>>2],t=n[i+12>>2],n[a+16>>2]=n[i+8>>2],n[a+20>>2]=t,t=n[i+4>>2],n[a+8>>2]=n[i>>2],n[a+12>>2]=t,i=a+8|0,t=n[i+16>>2],t||L(),n[r+4>>2]=e,n[r>>2]=u,n[r+28>>2]=0,f=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=f,f=n[i+12>>2],n[r+16>>2]=n[i+8>>2],n[r+20>>2]=f,n[r+24>>2]=n[i+16>>2],f=r,r=n0[i+4>>2]/(t>>>0)|0,u=e-u>>>3|0,n[f+32>>2]=r>>>0<u>>>0?r:u,b=a+32|0}function Wo(r,u){var e=0,i=0,a=0;e=b-16|0,b=e,i=n[u+28>>2],i>>>0<n0[u+32>>2]?(n[u+28>>2]=i+1,a=n[u>>2],Ff(e+8|0,u+8|0,i),u=n[e+12>>2],n[r+4>>2]=n[e+8>>2],n[r+8>>2]=u,u=(i<<3)+a|0):u=0,n[r>>2]=u,b=e+16|0}function Yo(r){var u=0,e=0;for(u=r;;){if((r|0)!=(u|0)){u=u-1|0,e=o[u|0]|e<<8;continue}break}return e}function Ju(r){var u=0;u=b-16|0,b=u,Jo(r),b=u+16|0}function Z4(r,u,e){var i=0,a=0,t=0;i=b-16|0,b=i,n[i+8>>2]=n[e+8>>2],a=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=a,e=Bn(u),a=Bn(i),n[r+24>>2]=0,n[r+20>>2]=n[u+8>>2],t=n[u+4>>2],n[r+12>>2]=n[u>>2],n[r+16>>2]=t,u=n[i+4>>2],n[r>>2]=n[i>>2],n[r+4>>2]=u,n[r+8>>2]=n[i+8>>2],n[r+28>>2]=e>>>0>a>>>0?a:e,b=i+16|0}function B4(r,u){var e=0,i=0,a=0,t=0;e=b-16|0,b=e,i=n[u+24>>2],i>>>0<n0[u+28>>2]&&(n[u+24>>2]=i+1,Bo(e+8|0,u+12|0,i),a=n[e+8>>2],t=n[e+12>>2],Q4(e,u,i),u=n[e+4>>2],n[r+8>>2]=n[e>>2],n[r+12>>2]=u,n[r+4>>2]=t),n[r>>2]=a,b=e+16|0}function C4(r,u,e){var i=0,a=0,t=0;i=b-16|0,b=i,n[i+8>>2]=n[e+8>>2],a=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=a,e=Bn(u),a=Bn(i),n[r+24>>2]=0,n[r+8>>2]=n[u+8>>2],t=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=t,u=n[i+4>>2],n[r+12>>2]=n[i>>2],n[r+16>>2]=u,n[r+20>>2]=n[i+8>>2],n[r+28>>2]=e>>>0>a>>>0?a:e,b=i+16|0}function F4(r,u){var e=0,i=0,a=0,t=0;e=b-16|0,b=e,i=n[u+24>>2],i>>>0<n0[u+28>>2]&&(n[u+24>>2]=i+1,Bo(e+8|0,u,i),a=n[e+8>>2],t=n[e+12>>2],Q4(e,u+12|0,i),u=n[e+4>>2],n[r+8>>2]=n[e>>2],n[r+12>>2]=u,n[r+4>>2]=t),n[r>>2]=a,b=e+16|0}function Po(r){var u=0;u=b-16|0,b=u,au(r,128),b=u+16|0}function Oo(r){Fn(r),jn(r+200|0)}function Zn(r){i5(r),s[r+200|0]=0}function No(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0;a=b-96|0,b=a,d=r+200|0;n:{e:{u:{i:{if(i=o[r+200|0],i){if(f=72-i|0,f>>>0>e>>>0)break i;for(t=u;;){if((i|0)!=72){c=r+i|0,s[c|0]=o[c|0]^o[t|0],i=i+1|0,t=t+1|0;continue}break}m2(r),e=e-f|0,u=u+f|0}t=e,e=(e>>>0)%72|0,t=t-e|0,c=t+u|0;break u}for(r=r+i|0,t=e;;){if(!t)break e;s[r|0]=o[r|0]^o[u|0],t=t-1|0,r=r+1|0,u=u+1|0}}for(;;){u:{i:{if(t>>>0>=72)for(n[a+60>>2]=0,n[a+64>>2]=8,n[a+48>>2]=u,n[a+52>>2]=72,u=u+72|0,n[a+56>>2]=u,i=a+12|0,f=a+48|0,Mo(i,r,d,f),M(f,i,36),t=t-72|0;;){if(Wo(a+84|0,a+48|0),f=n[a+84>>2],!f)break u;if(n[a+92>>2]!=8)break i;i=n[a+88>>2],l=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),i=n[f+4>>2]^(o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24)),n[f>>2]=n[f>>2]^l,n[f+4>>2]=i}if(!e){e=0;break n}for(i=e;;){if(!i)break n;s[r|0]=o[r|0]^o[c|0],i=i-1|0,r=r+1|0,c=c+1|0}}L()}m2(r)}}e=e+i|0}s[d|0]=e,b=a+96|0}function To(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0;f=b-80|0,b=f,c=f+15|0,Cf(c),i=b+-64|0,b=i,e=o[u+200|0],a=(e&248)+u|0,d=n[a+4>>2],t=e<<3,e=t&31,(t&63)>>>0>=32?(t=6<<e,e=0):(t=(1<<e)-1&6>>>32-e,e=6<<e),n[a>>2]=e^n[a>>2],n[a+4>>2]=t^d,e=n[u+68>>2]^-2147483648,n[u+64>>2]=n[u+64>>2],n[u+68>>2]=e,m2(u),n[i+8>>2]=64,n[i+12>>2]=8,n[i+4>>2]=c,t=u+200|0,_o(i+16|0,u,t,i+4|0);n:{e:{for(;;){u:{if(e5(i+44|0,i+16|0),a=n[i+44>>2],!a)break u;if(d=n[i+48>>2],e=n[i+52>>2],l=n[a+4>>2],n[i+56>>2]=n[a>>2],n[i+60>>2]=l,e>>>0>=9)break e;Q(d,e,i+56|0,e);continue}break}Fn(u),jn(t),b=i- -64|0;break n}L()}M(r,c,64),b=f+80|0}function L2(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;t=b-96|0,b=t;n:{e:{u:{i:{if(a=r,d=a+200|0,i=o[d|0],i){if(f=136-i|0,f>>>0>e>>>0)break i;for(r=u;;){if((i|0)!=136){c=i+a|0,s[c|0]=o[c|0]^o[r|0],i=i+1|0,r=r+1|0;continue}break}m2(a),e=e-f|0,u=u+f|0}l=a+200|0,r=e,e=(e>>>0)%136|0,r=r-e|0,c=r+u|0;break u}for(a=i+a|0,r=e;;){if(!r)break e;s[a|0]=o[a|0]^o[u|0],r=r-1|0,a=a+1|0,u=u+1|0}}for(;;){u:{i:{if(r>>>0>=136)for(n[t+60>>2]=0,n[t+64>>2]=8,n[t+48>>2]=u,n[t+52>>2]=136,u=u+136|0,n[t+56>>2]=u,i=t+12|0,f=t+48|0,Mo(i,a,l,f),M(f,i,36),r=r-136|0;;){if(Wo(t+84|0,t+48|0),f=n[t+84>>2],!f)break u;if(n[t+92>>2]!=8)break i;i=n[t+88>>2],k=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),i=n[f+4>>2]^(o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24)),n[f>>2]=n[f>>2]^k,n[f+4>>2]=i}if(!e){e=0;break n}for(i=e;;){if(!i)break n;s[a|0]=o[a|0]^o[c|0],i=i-1|0,a=a+1|0,c=c+1|0}}L()}m2(a)}}e=e+i|0}s[d|0]=e,b=t+96|0}function Io(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;e=o[u+200|0],a=(e&248)+u|0,t=n[a+4>>2],i=e<<3,e=i&31,(i&63)>>>0>=32?(i=31<<e,e=0):(i=(1<<e)-1&31>>>32-e,e=31<<e),n[a>>2]=e^n[a>>2],n[a+4>>2]=i^t,e=n[u+132>>2]^-2147483648,n[u+128>>2]=n[u+128>>2],n[u+132>>2]=e,f=M(r,u,200),c=0,s[f+200|0]=c,Fn(u),jn(u+200|0)}function K4(r,u,e){var i=0,a=0,t=0,f=0,c=0;i=b-96|0,b=i,f=r+200|0;n:{e:{u:{if(t=o[r+200|0],t){if(c=r+t|0,a=136-t|0,a>>>0>e>>>0)break u;Q(u,a,c,a),e=e-a|0,u=u+a|0}for(n[i+28>>2]=136,a=((e&65535)>>>0)%136|0,n[i+16>>2]=a,e=e-a|0,n[i+24>>2]=e,n[i+20>>2]=u,n[i+12>>2]=u+e,n[i+32>>2]=i+12;;){i:{if(X4(i,i+32|0),u=n[i>>2],!u)break i;if(e=n[i+4>>2],m2(r),(e|0)!=136)break n;for(n[i+48>>2]=136,n[i+52>>2]=8,n[i+40>>2]=0,n[i+44>>2]=u,n[i+36>>2]=u+136,n[i+68>>2]=0,n[i+72>>2]=0,n[i+60>>2]=f,n[i+56>>2]=r,n[i+64>>2]=i+36;;){if(Co(i+76|0,i+56|0),u=n[i+76>>2],u){e=n[i+84>>2],a=n[i+80>>2],t=n[u+4>>2],n[i+88>>2]=n[u>>2],n[i+92>>2]=t,Q(a,e,i+88|0,8);continue}break}if(!n[i+40>>2])continue;break n}break}if(u=n[i+16>>2],u&&(e=n[i+12>>2],m2(r),u>>>0>=137||(Q(e,u,r,u),(u|0)==136)))break n;s[f|0]=u;break e}Q(u,e,c,e),s[f|0]=e+t}b=i+96|0;return}L()}function Eo(r,u,e){var i=0,a=0,t=0,f=0;i=b-96|0,b=i,a=o[r+200|0],a&&(t=168-a|0,Q(u,t,r+a|0,t),e=e-t|0,u=u+t|0),t=r+200|0,n[i+28>>2]=168,a=((e&65535)>>>0)%168|0,n[i+16>>2]=a,e=e-a|0,n[i+24>>2]=e,n[i+20>>2]=u,n[i+12>>2]=u+e,n[i+32>>2]=i+12;n:{for(;;){e:{if(X4(i,i+32|0),u=n[i>>2],!u)break e;if(e=n[i+4>>2],m2(r),(e|0)!=168)break n;for(n[i+48>>2]=168,n[i+52>>2]=8,n[i+40>>2]=0,n[i+44>>2]=u,n[i+36>>2]=u+168,n[i+68>>2]=0,n[i+72>>2]=0,n[i+60>>2]=t,n[i+56>>2]=r,n[i+64>>2]=i+36;;){if(Co(i+76|0,i+56|0),u=n[i+76>>2],u){e=n[i+84>>2],a=n[i+80>>2],f=n[u+4>>2],n[i+88>>2]=n[u>>2],n[i+92>>2]=f,Q(a,e,i+88|0,8);continue}break}if(!n[i+40>>2])continue;break n}break}if(u=n[i+16>>2],u){if(e=n[i+12>>2],m2(r),u>>>0>=169)break n;Q(e,u,r,u)}u>>>0>=168&&L(),s[t|0]=u,b=i+96|0;return}L()}function S4(r,u){n[r+4>>2]=u+512,n[r>>2]=u}function Go(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0;for(d=b-16|0,b=d,s[d+7|0]=e,n[d+12>>2]=u,n[d+8>>2]=d+7,e=b-6160|0,b=e,u=d+8|0,g=n[u+4>>2],m=n[u>>2],u=e;;){if((y|0)!=3){for(n[e+6144>>2]=y,n[e+6156>>2]=g,n[e+6148>>2]=m,n[e+6152>>2]=e+6144,w=e+4608|0,l=b-2256|0,b=l,p=l+2248|0,k=e+6148|0,v=n[k+8>>2],z=n[k+4>>2],U=n[k>>2],h=0,k=l;;){if((h|0)!=3){for(a=n[z>>2],t=o[U|0],f=t?a:h,i=b-416|0,b=i,i5(i),s[i+200|0]=0,Xo(i,v,32),s[i+209|0]=t?h:a,s[i+208|0]=f,a=i+208|0,Xo(i,a,2),M(a,i,208),t=o[a+200|0],f=(t&248)+a|0,A=n[f+4>>2],c=t<<3,t=c&31,(c&63)>>>0>=32?(c=31<<t,t=0):(c=(1<<t)-1&31>>>32-t,t=31<<t),n[f>>2]=t^n[f>>2],n[f+4>>2]=c^A,t=n[a+164>>2]^-2147483648,n[a+160>>2]=n[a+160>>2],n[a+164>>2]=t,t=l+2048|0,W=M(t,a,200),Y=0,s[W+200|0]=Y,Fn(a),jn(i+408|0),b=i+416|0,f=l+1536|0,i=0,a=b-1184|0,b=a;;){if((i|0)!=512){q[i+a>>1]=0,i=i+2|0;continue}break}for(i=a+512|0,o0(i,504),Eo(t,i,504),i=Qo(a,0,i,504);;){if(i>>>0>=256)M(f,a,512),b=a+1184|0;else{c=a+1016|0,o0(c,168),Eo(t,c,168),i=Qo(a,i,c,168);continue}break}Fn(t),jn(p),k=M(k,f,512)+512|0,h=h+1|0;continue}break}M(w,l,1536),b=l+2256|0,u=M(u,w,1536)+1536|0,y=y+1|0;continue}break}M(r,e,4608),b=e+6160|0,b=d+16|0}function Xu(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0;for(i=b-16|0,b=i,s[i+7|0]=e,n[i+12>>2]=u,n[i+8>>2]=i+7,e=b-2176|0,b=e,u=i+8|0,c=n[u+4>>2],d=n[u>>2],u=e;;){if((a|0)!=3){t=e+2048|0,wo(t,c,o[d|0]+a|0),f=e+1536|0,go(f,t),u=M(u,f,512)+512|0,a=a+1|0;continue}break}M(r,e,1536),b=e+2176|0,b=i+16|0}function Qu(r,u,e){var i=0,a=0,t=0,f=0;i=b-48|0,b=i,S4(i+16|0,u),u=n[i+16>>2],a=n[i+20>>2],S4(i+8|0,e),n[i+40>>2]=0,n[i+28>>2]=a,n[i+24>>2]=u,e=n[i+12>>2],n[i+36>>2]=e,t=n[i+8>>2],n[i+32>>2]=t,e=e-t>>>1|0,u=a-u>>>1|0,n[i+44>>2]=u>>>0>e>>>0?e:u,u=b-48|0,b=u,e=i+24|0,a=n[e+20>>2],n[u+32>>2]=n[e+16>>2],n[u+36>>2]=a,a=n[e+12>>2],n[u+24>>2]=n[e+8>>2],n[u+28>>2]=a,a=n[e+4>>2],n[u+16>>2]=n[e>>2],n[u+20>>2]=a,t=u+16|0,n[u+44>>2]=t,e=b-528|0,b=e,f=n[u+44>>2],a=0;n:{e:{for(;;){if((a|0)!=512){if(qo(e+8|0,f),!(q[e+8>>1]&1))break e;q[(e+16|0)+a>>1]=R[e+10>>1],a=a+2|0;continue}break}M(r,e+16|0,512),b=e+528|0;break n}L()}qo(u+8|0,t),R[u+8>>1]&&L(),b=u+48|0,b=i+48|0}function Ho(r,u){var e=0,i=0,a=0,t=0,f=0;f=b-1184|0,b=f,V4(f,u),e=b-448|0,b=e,Zn(e),L2(e,f,1184),i=e+208|0,U0(i),a=e+240|0,M(a,e,208),a5(a,i),a=o[e+236|0]|o[e+237|0]<<8|(o[e+238|0]<<16|o[e+239|0]<<24),i=r+1568|0,t=o[e+232|0]|o[e+233|0]<<8|(o[e+234|0]<<16|o[e+235|0]<<24),s[i+24|0]=t,s[i+25|0]=t>>>8,s[i+26|0]=t>>>16,s[i+27|0]=t>>>24,s[i+28|0]=a,s[i+29|0]=a>>>8,s[i+30|0]=a>>>16,s[i+31|0]=a>>>24,a=o[e+228|0]|o[e+229|0]<<8|(o[e+230|0]<<16|o[e+231|0]<<24),t=o[e+224|0]|o[e+225|0]<<8|(o[e+226|0]<<16|o[e+227|0]<<24),s[i+16|0]=t,s[i+17|0]=t>>>8,s[i+18|0]=t>>>16,s[i+19|0]=t>>>24,s[i+20|0]=a,s[i+21|0]=a>>>8,s[i+22|0]=a>>>16,s[i+23|0]=a>>>24,a=o[e+220|0]|o[e+221|0]<<8|(o[e+222|0]<<16|o[e+223|0]<<24),t=o[e+216|0]|o[e+217|0]<<8|(o[e+218|0]<<16|o[e+219|0]<<24),s[i+8|0]=t,s[i+9|0]=t>>>8,s[i+10|0]=t>>>16,s[i+11|0]=t>>>24,s[i+12|0]=a,s[i+13|0]=a>>>8,s[i+14|0]=a>>>16,s[i+15|0]=a>>>24,a=o[e+212|0]|o[e+213|0]<<8|(o[e+214|0]<<16|o[e+215|0]<<24),t=o[e+208|0]|o[e+209|0]<<8|(o[e+210|0]<<16|o[e+211|0]<<24),s[i|0]=t,s[i+1|0]=t>>>8,s[i+2|0]=t>>>16,s[i+3|0]=t>>>24,s[i+4|0]=a,s[i+5|0]=a>>>8,s[i+6|0]=a>>>16,s[i+7|0]=a>>>24,b=e+448|0,M(r,u,1568),b=f+1184|0}function V4(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;t=b-1184|0,b=t,e=b-400|0,b=e,a=u+1536|0,n[e+8>>2]=a,n[e+4>>2]=u,f=e+4|0,n[e+12>>2]=f,u=b-1936|0,b=u,c=u+1552|0,d=e+12|0,k=n[d>>2];n:{e:{for(;;){if((i|0)!=1152){if(ho(u+1551|0,k),!o[u+1551|0])break e;l=u+1167|0,M(l,c,384),M((u+15|0)+i|0,l,384),i=i+384|0;continue}break}M(t,u+15|0,1152),b=u+1936|0;break n}L()}for(ho(d,f),o[e+12|0]==1&&L(),b=e+400|0,e=t+1152|0,Ln(e,a),u=b-2400|0,b=u,M(u+1240|0,t,1152),iu(u+32|0,u+40|0,1152),n[u+2392>>2]=0,n[u+2396>>2]=0,n[u+1232>>2]=0,n[u+1236>>2]=1152,i=n[u+36>>2],n[u+1224>>2]=n[u+32>>2],n[u+1228>>2]=i,a=u+1232|0,f=u+1192|0;;){n:{if($u(u+24|0,a),!o[u+24|0]||(i=n[u+1224>>2],(i|0)==n[u+1228>>2]))break n;c=o[u+25|0],n[u+1224>>2]=i+1,s[i|0]=c;continue}break}for(i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[u+1264>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[u+1268>>2]=i,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[u+1256>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[u+1260>>2]=i,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[u+1248>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[u+1252>>2]=i,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[u+1240>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[u+1244>>2]=i,iu(u+16|0,f,32),n[u+1272>>2]=0,n[u+1276>>2]=0,n[u+1232>>2]=0,n[u+1236>>2]=32,e=n[u+20>>2],n[u+1224>>2]=n[u+16>>2],n[u+1228>>2]=e,i=u+1232|0;;){n:{if($u(u+8|0,i),!o[u+8|0]||(e=n[u+1224>>2],(e|0)==n[u+1228>>2]))break n;a=o[u+9|0],n[u+1224>>2]=e+1,s[e|0]=a;continue}break}M(r,u+40|0,1184),b=u+2400|0,b=t+1184|0}function J4(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;e=b-528|0,b=e,n[e+8>>2]=u+1536,n[e+4>>2]=u,a=e+4|0,n[e+12>>2]=a,u=b-2576|0,b=u,c=u+2064|0,t=e+12|0,d=n[t>>2];n:{e:{for(;;){if((i|0)!=1536){if(vo(u+2062|0,d),!R[u+2062>>1])break e;f=u+1550|0,M(f,c,512),M((u+14|0)+i|0,f,512),i=i+512|0;continue}break}M(r,u+14|0,1536),b=u+2576|0;break n}L()}vo(t,a),R[e+12>>1]&&L(),b=e+528|0}function Do(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0;for(i=b-544|0,b=i,n[i+24>>2]=0,n[i+28>>2]=3,n[i+16>>2]=e,n[i+20>>2]=e+1536,n[i+8>>2]=u,n[i+12>>2]=u+1536,u=i+32|0,Ju(u),c=b-1024|0,b=c,a=i+8|0,e=n[a+16>>2],d=n[a+20>>2]-e|0,e=e<<9,l=e+n[a>>2]|0,k=e+n[a+8>>2]|0,y=c+512|0;;){if(d){for(f=b-512|0,b=f,Jo(f),t=-512,h=1156310;;){if(t){a=t+k|0,w=R[a+512>>1],e=t+l|0,g=R[e+512>>1],m=R[e+514>>1],p=R[a+514>>1],a=n6(T(m,n6(T(p,R[h>>1]))&65535)+T(w,g)|0),e=t+f|0,v=e+514|0,z=n6(T(g,p)+T(w,m)|0),q[v>>1]=z,q[e+512>>1]=a,h=h+2|0,t=t+4|0;continue}break}M(y,f,512),b=f+512|0,Qu(u,M(c,u,512),y),d=d-1|0,l=l+512|0,k=k+512|0;continue}break}M(r,u,512),b=c+1024|0,b=i+544|0}function Lo(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0;i=b-16|0,b=i,n[i+12>>2]=e,n[i+4>>2]=u,n[i+8>>2]=u+4608,u=b-528|0,b=u,e=i+4|0,n[u+8>>2]=n[e+8>>2],a=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=a,n[u+12>>2]=u,e=b-2576|0,b=e,c=e+2064|0,t=u+12|0,d=n[t>>2],a=0;n:{e:{for(;;){if((a|0)!=1536){if(jo(e+2062|0,d),!R[e+2062>>1])break e;f=e+1550|0,M(f,c,512),M((e+14|0)+a|0,f,512),a=a+512|0;continue}break}M(r,e+14|0,1536),b=e+2576|0;break n}L()}jo(t,u),R[u+12>>1]&&L(),b=u+528|0,b=i+16|0}function Zo(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0;a=b-32|0,b=a,n[a+24>>2]=0,n[a+28>>2]=3,n[a+16>>2]=e,n[a+20>>2]=e+1536,n[a+8>>2]=u,n[a+12>>2]=u+1536,u=b-544|0,b=u,e=a+8|0,i=n[e+20>>2],n[u+16>>2]=n[e+16>>2],n[u+20>>2]=i,i=n[e+12>>2],n[u+8>>2]=n[e+8>>2],n[u+12>>2]=i,i=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=i,n[u+28>>2]=u,e=b-2576|0,b=e,c=e+2064|0,t=u+28|0,d=n[t>>2],i=0;n:{e:{for(;;){if((i|0)!=1536){if(mo(e+2062|0,d),!R[e+2062>>1])break e;f=e+1550|0,M(f,c,512),M((e+14|0)+i|0,f,512),i=i+512|0;continue}break}M(r,e+14|0,1536),b=e+2576|0;break n}L()}mo(t,u),R[u+28>>1]&&L(),b=u+544|0,b=a+32|0}function $u(r,u){var e=0,i=0,a=0;e=b-16|0,b=e,n[e+12>>2]=u,i=A6(e+12|0),i&&(a=n[u>>2],n[u>>2]=a+1,u=o[(u+a|0)+8|0]),s[r+1|0]=u,s[r|0]=(i|0)!=0,b=e+16|0}function X4(r,u){var e=0,i=0,a=0,t=0;e=n[u>>2],i=n[e+16>>2],u=0,a=n[e+8>>2];n:{if(!a||(t=n[e+12>>2],t>>>0<i>>>0))break n;n[e+12>>2]=t-i,n[e+8>>2]=i+a,u=a}n[r+4>>2]=i,n[r>>2]=u}function Bo(r,u,e){var i=0,a=0;i=e,e=n[u+8>>2],a=T(i,e),n[r>>2]=n[u>>2]+(a<<1),i=r,r=n[u+4>>2]-a|0,n[i+4>>2]=r>>>0>e>>>0?e:r}function Bn(r){var u=0,e=0;if(u=n[r+4>>2],!u)return 0;if(r=n[r+8>>2],r)return e=(u>>>0)/(r>>>0)|0,e+((T(r,e)|0)!=(u|0))|0;L()}function Co(r,u){var e=0,i=0,a=0;e=b-16|0,b=e,i=n[u>>2];n:{if((i|0)==n[u+4>>2]){n[r>>2]=0;break n}if(n[u>>2]=i+8,X4(e+8|0,u+8|0),u=n[e+8>>2],!u){n[r>>2]=0;break n}a=n[e+12>>2],n[r+4>>2]=u,n[r>>2]=i,n[r+8>>2]=a}b=e+16|0}function Fo(r,u,e){n[r+4>>2]=(e<<3)+u,n[r>>2]=u}function _u(r){return n[r+4>>2]-n[r>>2]>>>2|0}function Ko(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;for(a=b+-64|0,b=a,i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[a+24>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[a+28>>2]=i,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[a+16>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[a+20>>2]=i,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[a+8>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[a+12>>2]=i,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[a>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[a+4>>2]=i,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[a+56>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[a+60>>2]=e,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[a+48>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[a+52>>2]=e,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[a+40>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[a+44>>2]=e,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[a+32>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[a+36>>2]=e,t=b-32|0,b=t,u=a+32|0,s[u|0]=o[u|0]&248,s[u+31|0]=o[u+31|0]&63|64,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[t+8>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[t+12>>2]=e,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[t+16>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[t+20>>2]=e,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[t>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[t+4>>2]=e,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[t+24>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[t+28>>2]=e,f=b-16|0,b=f,n[f+12>>2]=1,n[f+4>>2]=0,n[f+8>>2]=256,n[f>>2]=t,e=r,i=b-224|0,b=i,r=i+8|0,pf(r,a),M(i+48|0,1158340,40),o0(i+88|0,40),M(i+128|0,r,40),M(i+168|0,1158340,40),r=n[f+12>>2],n[i+216>>2]=n[f+8>>2],n[i+220>>2]=r,r=n[f+4>>2],n[i+208>>2]=n[f>>2],n[i+212>>2]=r,r=0;;){n:{e:{if(u=n[i+220>>2],!u)break e;for(n[i+220>>2]=0,u=u+1|0;;){if(u=u-1|0,!u)break e;if((vf(i+208|0)&255)==2)break}break n}if(u=vf(i+208|0)&255,(u|0)==2)break n;k=i+48|0,g=i+128|0,jf(k,g,B0(r^u)),r=b-720|0,b=r,m=k+40|0,G0(r,k,m),c=r+40|0,C0(c,k,m),h=r+80|0,p=g+40|0,G0(h,g,p),d=r+120|0,C0(d,g,p),l=r+160|0,E0(l,r),y=r+200|0,E0(y,c),v=r+240|0,C0(v,l,y),w=r+280|0,e0(w,r,d),d=r+320|0,e0(d,c,h),c=r+360|0,G0(c,w,d),h=r+400|0,C0(h,w,d),w=r+440|0,E0(w,c),c=r+480|0,E0(c,h),d=r+520|0,e0(d,1158768,v),h=r+560|0,e0(h,l,y),l=r+600|0,G0(l,d,y),y=r+640|0,e0(y,v,l),l=r+680|0,e0(l,i+8|0,c),M(k,h,40),M(m,y,40),M(g,w,40),M(p,l,40),b=r+720|0,r=u;continue}break}u=i+48|0,jf(u,i+128|0,B0(r)),s[i+208|0]=0,r=b-80|0,b=r,k=r+40|0,k8(k,u+40|0),e0(r,u,k),Xn(e,r),b=r+80|0,b=i+224|0,b=f+16|0,b=t+32|0,b=a- -64|0}function Cn(r,u){var e=0,i=0,a=0,t=0;e=b-192|0,b=e,i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[e+184>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[e+188>>2]=i,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[e+176>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[e+180>>2]=i,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[e+168>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[e+172>>2]=i,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[e+160>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[e+164>>2]=i,u=e+160|0,s[u|0]=o[u|0]&248,s[u+31|0]=o[u+31|0]&63|64,y8(e,u),u=b-160|0,b=u,i=e+80|0,a=e+40|0,G0(u,i,a),t=u+40|0,C0(t,i,a),i=u+120|0,k8(i,t),a=u+80|0,e0(a,u,i),Xn(r,a),b=u+160|0,b=e+192|0}function So(r,u){var e=0;e=n[u>>2],(e|0)==n[u+4>>2]?e=0:(n[u>>2]=e+2,u=J0(R[n[u+8>>2]>>1],R[e>>1]),e=1),q[r+2>>1]=u,q[r>>1]=e}function Vo(r,u){var e=0,i=0;for(e=b-512|0,b=e,i=n[u>>2],u=0;;){if((u|0)!=512){q[u+e>>1]=R[u+i>>1],u=u+2|0;continue}break}M(r,e,512),b=e+512|0}function Jo(r){var u=0,e=0;for(u=b-512|0,b=u;;){if((e|0)!=512){q[u+e>>1]=0,e=e+2|0;continue}break}M(r,u,512),b=u+512|0}function Xo(r,u,e){var i=0,a=0,t=0,f=0;n:{e:{u:{if(i=o[r+200|0],i){i:{if(t=168-i|0,t>>>0<=e>>>0)for(a=u;;){if((i|0)==168)break i;f=r+i|0,s[f|0]=o[f|0]^o[a|0],i=i+1|0,a=a+1|0}for(a=r+i|0,t=e;;){if(!t)break u;s[a|0]=o[a|0]^o[u|0],t=t-1|0,a=a+1|0,u=u+1|0}}if(m2(r),e=e-t|0,!e)break e;u=u+t|0}for(i=0;;){if((e|0)==(i|0))break n;a=r+i|0,s[a|0]=o[a|0]^o[u+i|0],i=i+1|0}}e=e+i|0;break n}e=0}s[r+200|0]=e}function Qo(r,u,e,i){var a=0,t=0,f=0;for(i=i-((i>>>0)%3|0)|0;;){n:{if(!((u|0)==256|i>>>0<3)){if(a=o[e+2|0],t=o[e+1|0],f=o[e|0]|t<<8&3840,f>>>0>=3329)break n;if(u>>>0<=255){q[(u<<1)+r>>1]=f,u=u+1|0;break n}L()}return u}a=a<<4|t>>>4,a>>>0>3328|u>>>0>=256||(q[(u<<1)+r>>1]=a,u=u+1|0),i=i-3|0,e=e+3|0}}function J0(r,u){return n6(T(u&65535,r&65535))}function e2(r,u){return I0((r-u|0)+3329|0)}function I0(r){return r-((d6(B0((r&65535)>>>0<3329)&255)^-1)&3329)|0}function $o(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0;for(d=b-1024|0,b=d,n[d+512>>2]=u,Vo(d,d+512|0),a=127,i=d;;){n:{e:{if((t|0)==64){a=63,t=0,i=d;break e}for(t=t+1|0,l=R[(a<<1)+1156054>>1],u=0;;){if((u|0)==4)break n;e=u+i|0,c=e+4|0,f=R[c>>1],k=e,e=R[e>>1],h=k,y=I0(e+f|0),q[h>>1]=y,h=c,y=J0(l,e2(f,e)),q[h>>1]=y,u=u+2|0}}for(;;){e:{u:{if((t|0)==32){a=31,t=0,i=d;break u}for(t=t+1|0,l=R[(a<<1)+1156054>>1],u=0;;){if((u|0)==8)break e;e=u+i|0,c=e+8|0,f=R[c>>1],k=e,e=R[e>>1],h=k,y=I0(e+f|0),q[h>>1]=y,h=c,y=J0(l,e2(f,e)),q[h>>1]=y,u=u+2|0}}for(;;){u:{i:{if((t|0)==16){a=15,t=0,i=d;break i}for(t=t+1|0,l=R[(a<<1)+1156054>>1],u=0;;){if((u|0)==16)break u;e=u+i|0,c=e+16|0,f=R[c>>1],k=e,e=R[e>>1],h=k,y=I0(e+f|0),q[h>>1]=y,h=c,y=J0(l,e2(f,e)),q[h>>1]=y,u=u+2|0}}for(;;){i:{a:{if((t|0)==8){a=7,t=0,i=d;break a}for(t=t+1|0,l=R[(a<<1)+1156054>>1],u=0;;){if((u|0)==32)break i;e=u+i|0,c=e+32|0,f=R[c>>1],k=e,e=R[e>>1],h=k,y=I0(e+f|0),q[h>>1]=y,h=c,y=J0(l,e2(f,e)),q[h>>1]=y,u=u+2|0}}for(;;){a:{t:{if((t|0)==4){a=3,t=0,i=d;break t}for(t=t+1|0,l=R[(a<<1)+1156054>>1],u=0;;){if((u|0)==64)break a;e=u+i|0,c=e- -64|0,f=R[c>>1],k=e,e=R[e>>1],h=k,y=I0(e+f|0),q[h>>1]=y,h=c,y=J0(l,e2(f,e)),q[h>>1]=y,u=u+2|0}}for(;;){t:{o:{if((t|0)==2)for(u=0;;){if((u|0)==256)break o;i=u+d|0,t=i+256|0,a=R[t>>1],e=i,i=R[i>>1],h=e,y=I0(i+a|0),q[h>>1]=y,h=t,y=J0(1729,e2(a,i)),q[h>>1]=y,u=u+2|0}for(t=t+1|0,l=R[(a<<1)+1156054>>1],u=0;;){if((u|0)==128)break t;e=u+i|0,c=e+128|0,f=R[c>>1],k=e,e=R[e>>1],h=k,y=I0(e+f|0),q[h>>1]=y,h=c,y=J0(l,e2(f,e)),q[h>>1]=y,u=u+2|0}}u=d+512|0,M(u,d,512),i=b-16|0,b=i,q[i+2>>1]=3303,n[i+4>>2]=u,n[i+8>>2]=u+512,n[i+12>>2]=i+2,u=b-32|0,b=u,a=i+4|0,n[u+24>>2]=n[a+8>>2],t=n[a+4>>2],n[u+16>>2]=n[a>>2],n[u+20>>2]=t,e=u+16|0,n[u+28>>2]=e,a=b-528|0,b=a,f=n[u+28>>2],t=0;o:{r:{for(;;){if((t|0)!=512){if(So(a+8|0,f),!(q[a+8>>1]&1))break r;q[(a+16|0)+t>>1]=R[a+10>>1],t=t+2|0;continue}break}M(r,a+16|0,512),b=a+528|0;break o}L()}So(u+8|0,e),R[u+8>>1]&&L(),b=u+32|0,b=i+16|0,b=d+1024|0;return}i=i+256|0,a=a-1|0}}i=i+128|0,a=a-1|0}}i=i- -64|0,a=a-1|0}}i=i+32|0,a=a-1|0}}i=i+16|0,a=a-1|0}}i=i+8|0,a=a-1|0}}function n6(r){var u=0,e=0;return e=x(r,0,5039,0),u=j,r=x((u&16777215)<<8|e>>>24,u>>>24|0,-3329,-1)+r|0,I0(r)}function m2(r){var u=0,e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0;d=b-48|0,b=d;n:for(;;){if((k|0)!=192){for(u=0;;){if((u|0)==40)t=0;else{i=(d+8|0)+u|0,n[i>>2]=0,n[i+4>>2]=0,u=u+8|0;continue}break}for(e=r;;)if((t|0)==5)for(e=0,t=r;;)if((e|0)==5)for(i=n[r+8>>2],f=n[r+12>>2],u=-96;;)if(u){a=(n[u+1156872>>2]<<3)+r|0,e=n[a>>2],t=n[a+4>>2],h=a,y=t5(i,f,n[u+1156968>>2]),n[h>>2]=y,n[a+4>>2]=j,u=u+4|0,i=e,f=t;continue}else for(a=0,i=r;;){e:{if((a|0)!=5)for(e=d+8|0,M(e,T(a,40)+r|0,40),u=0,t=i;;){if((u|0)==5)break e;f=u+1|0,c=(d+8|0)+(((u|0)!=4?f:0)<<3)|0,l=n[c>>2],u=e+(u>>>0>2?-24:16)|0,l=n[u>>2]&(l^-1),u=n[e+4>>2]^n[u+4>>2]&(n[c+4>>2]^-1),n[t>>2]=l^n[e>>2],n[t+4>>2]=u,e=e+8|0,t=t+8|0,u=f}i=k+1156584|0,e=n[i>>2],i=n[r+4>>2]^n[i+4>>2],n[r>>2]=e^n[r>>2],n[r+4>>2]=i,k=k+8|0;continue n}i=i+40|0,a=a+1|0}else{for(u=0,f=d+8|0,i=f+((e?e-1|0:4)<<3)|0,a=n[i>>2],c=n[i+4>>2],i=e+1|0,e=f+(((e|0)!=4?i:0)<<3)|0,f=t5(n[e>>2],n[e+4>>2],1)^a,a=j^c;;){if((u|0)!=200){e=u+t|0,c=n[e>>2],l=n[e+4>>2]^a,n[e>>2]=f^c,n[e+4>>2]=l,u=u+40|0;continue}break}t=t+8|0,e=i;continue}else{for(a=(d+8|0)+(t<<3)|0,u=a,i=n[u>>2],f=n[u+4>>2],u=0;;){if((u|0)!=200){c=u+e|0,i=n[c>>2]^i,f=n[c+4>>2]^f,u=u+40|0;continue}break}n[a>>2]=i,n[a+4>>2]=f,e=e+8|0,t=t+1|0;continue}}break}b=d+48|0}function _o(r,u,e,i){var a=0,t=0,f=0;a=b-16|0,b=a,n[a+12>>2]=e,n[a+8>>2]=u,t=b6(a+8|0),f=Bn(i),n[r+4>>2]=e,n[r>>2]=u,n[r+20>>2]=0,u=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=u,n[r+16>>2]=n[i+8>>2],n[r+24>>2]=t>>>0>f>>>0?f:t,b=a+16|0}function n5(r){n[r>>2]=0,n[r+4>>2]=0}function e5(r,u){var e=0,i=0,a=0;e=b-16|0,b=e,i=n[u+20>>2],i>>>0<n0[u+24>>2]?(n[u+20>>2]=i+1,a=n[u>>2],Q4(e+8|0,u+8|0,i),u=n[e+12>>2],n[r+4>>2]=n[e+8>>2],n[r+8>>2]=u,u=(i<<3)+a|0):u=0,n[r>>2]=u,b=e+16|0}function Fn(r){var u=0;u=b-16|0,b=u,n[u+8>>2]=r,n[u+12>>2]=r+200,u5(u+8|0),b=u+16|0}function Q4(r,u,e){var i=0,a=0;i=e,e=n[u+8>>2],a=T(i,e),n[r>>2]=a+n[u>>2],i=r,r=n[u+4>>2]-a|0,n[i+4>>2]=r>>>0>e>>>0?e:r}function u5(r){var u=0,e=0;for(u=n[r>>2],e=n[r+4>>2];;){if((u|0)!=(e|0)){n[u>>2]=0,n[u+4>>2]=0,u=u+8|0,n[r>>2]=u;continue}break}}function i5(r){o0(r,200)}function a5(r,u){var e=0,i=0,a=0,t=0,f=0;e=b+-64|0,b=e,i=o[r+200|0],a=(i&248)+r|0,f=n[a+4>>2],t=i<<3,i=t&31,(t&63)>>>0>=32?(t=6<<i,i=0):(t=(1<<i)-1&6>>>32-i,i=6<<i),n[a>>2]=i^n[a>>2],n[a+4>>2]=t^f,i=n[r+132>>2]^-2147483648,n[r+128>>2]=n[r+128>>2],n[r+132>>2]=i,m2(r),n[e+8>>2]=32,n[e+12>>2]=8,n[e+4>>2]=u,i=r+200|0,_o(e+16|0,r,i,e+4|0);n:{for(;;){e:{if(e5(e+44|0,e+16|0),a=n[e+44>>2],!a)break e;if(t=n[e+48>>2],u=n[e+52>>2],f=n[a+4>>2],n[e+56>>2]=n[a>>2],n[e+60>>2]=f,u>>>0>=9)break n;Q(t,u,e+56|0,u);continue}break}Fn(r),jn(i),b=e- -64|0;return}L()}function r5(r,u){n[r+4>>2]=1,u=n[u+4>>2]-n[u>>2]|0,n[r+8>>2]=u,n[r>>2]=u}function t5(r,u,e){return r=f0(r,u,e),r}function o5(r,u,e){var i=0;if(u){i=n[u+8>>2],e=n[u>>2];n:{if(e){if(e=(n[u+4>>2]-e>>>0)/34|0,!i)break n;e=e+((n[u+12>>2]-i>>>0)/34|0)|0;break n}if(e=0,!i)break n;e=(n[u+12>>2]-i>>>0)/34|0}n[r+8>>2]=e,n[r+4>>2]=1,n[r>>2]=e;return}n[r+8>>2]=n[e+8>>2],u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u}function f5(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,F=0,K=0,S=0,V=0,J=0,X=0,_=0,a0=0,l0=0,d0=0,k0=0,y0=0,s0=0,b0=0,R0=0,K0=0,Q0=0,u0=0,i0=0,V2=0,be=0,de=0,ke=0,he=0,si=0,ci=0,li=0;V2=b-80|0,b=V2,be=b-16|0,b=be,n[be+12>>2]=i,n[be+8>>2]=e,u0=V2+12|0,a=b-688|0,b=a,yf(a+8|0,u+192|0),n[a+76>>2]=1,n[a+72>>2]=be+8,c=M(a+208|0,1158176,64),n[a+280>>2]=0,n[a+284>>2]=0,n[a+272>>2]=0,n[a+276>>2]=0,s[a+207|0]=0,e=o[a+68|0]|o[a+69|0]<<8|(o[a+70|0]<<16|o[a+71|0]<<24),n[a+408>>2]=o[a+64|0]|o[a+65|0]<<8|(o[a+66|0]<<16|o[a+67|0]<<24),n[a+412>>2]=e,e=o[a+60|0]|o[a+61|0]<<8|(o[a+62|0]<<16|o[a+63|0]<<24),n[a+400>>2]=o[a+56|0]|o[a+57|0]<<8|(o[a+58|0]<<16|o[a+59|0]<<24),n[a+404>>2]=e,e=o[a+52|0]|o[a+53|0]<<8|(o[a+54|0]<<16|o[a+55|0]<<24),n[a+392>>2]=o[a+48|0]|o[a+49|0]<<8|(o[a+50|0]<<16|o[a+51|0]<<24),n[a+396>>2]=e,e=o[a+44|0]|o[a+45|0]<<8|(o[a+46|0]<<16|o[a+47|0]<<24),n[a+384>>2]=o[a+40|0]|o[a+41|0]<<8|(o[a+42|0]<<16|o[a+43|0]<<24),n[a+388>>2]=e,i=a+80|0,e=a+384|0,Le(i,e,32),l=a+72|0,df(e,l,i);n:{if(!n[a+384>>2]&&(M(e,i,208),v=a+288|0,l8(v,e),y8(e,v),v=a+320|0,h8(v,e),s[a+207|0]=0,M(c,1158176,64),n[a+280>>2]=0,n[a+284>>2]=0,n[a+272>>2]=0,n[a+276>>2]=0,s6(i,v),s6(i,u),df(e,l,i),n[a+384>>2]!=1))break n;bf(a+80|0),L()}i0=a+384|0,M(i0,a+80|0,208),u=a+352|0,l8(u,i0),e=o[a+36|0]|o[a+37|0]<<8|(o[a+38|0]<<16|o[a+39|0]<<24),n[a+408>>2]=o[a+32|0]|o[a+33|0]<<8|(o[a+34|0]<<16|o[a+35|0]<<24),n[a+412>>2]=e,e=o[a+28|0]|o[a+29|0]<<8|(o[a+30|0]<<16|o[a+31|0]<<24),n[a+400>>2]=o[a+24|0]|o[a+25|0]<<8|(o[a+26|0]<<16|o[a+27|0]<<24),n[a+404>>2]=e,e=o[a+20|0]|o[a+21|0]<<8|(o[a+22|0]<<16|o[a+23|0]<<24),n[a+392>>2]=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),n[a+396>>2]=e,e=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),n[a+384>>2]=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),n[a+388>>2]=e,de=b-112|0,b=de,e=de+40|0,Ce(e,u),u=de+76|0,Ce(u,i0),J=b-80|0,b=J,l=n[u>>2],m=n[e>>2],t=x(l,0,m,0),i=j,H=i,f=x(t,i,307527195,0)&536870911,i=x(f,0,9640146,0),c=j,A=n[e+4>>2],v=x(A,0,l,0),P=j,k=v,d=n[u+4>>2],v=x(d,0,m,0),N=k+v|0,k=c,c=j+P|0,K0=v>>>0>N>>>0?c+1|0:c,c=k+K0|0,i=i+N|0,c=i>>>0<N>>>0?c+1|0:c,v=x(f,0,485872621,0),P=H+j|0,v=t+v|0,P=v>>>0<t>>>0?P+1|0:P,p=P>>>29|0,v=(P&536870911)<<3|v>>>29,i=i+v|0,k=i,c=c+p|0,y0=i>>>0<v>>>0?c+1|0:c,p=x(i,y0,307527195,0)&536870911,i=p,c=i>>>12|0,K=n[e+20>>2],F=K+m|0,v=n[u+16>>2],w=x(F,0,v,0),i=w+(i<<20)|0,g=j+c|0,c=n[u+20>>2],l0=c+l|0,P=n[e+16>>2],z=x(l0,0,P,0),O=z+i|0,Y=j+(i>>>0<w>>>0?g+1|0:g)|0,g=n[u+12>>2],i=x(g,0,A,0),U=j,w=n[e+8>>2],y=n[u+8>>2],D=x(w,0,y,0),i=D+i|0,B=j+U|0,U=n[e+12>>2],_=x(U,0,d,0),W=_+i|0,i=j+(i>>>0<D>>>0?B+1|0:B)|0,D=x(v,0,m,0),B=D+W|0,W=j+(W>>>0<_>>>0?i+1|0:i)|0,b0=x(l,0,P,0),i=b0+B|0,h=j+(D>>>0>B>>>0?W+1|0:W)|0,B=n[e+28>>2],W=B+w|0,D=n[u+28>>2],_=D+y|0,S=x(W,0,_,0),I=S+(O-i|0)|0,ke=i>>>0<b0>>>0?h+1|0:h,b0=j+((z>>>0>O>>>0?Y+1|0:Y)-(ke+(i>>>0>O>>>0)|0)|0)|0,O=n[u+32>>2],Y=O+g|0,h=n[e+24>>2],z=h+A|0,R0=x(Y,0,z,0),a0=R0+I|0,d0=j+(I>>>0<S>>>0?b0+1|0:b0)|0,I=n[e+32>>2],b0=I+U|0,S=n[u+24>>2],V=S+d|0,si=x(b0,0,V,0),X=si+a0|0,R0=j+(a0>>>0<R0>>>0?d0+1|0:d0)|0,u=x(O,0,h,0),a0=j,d0=x(B,0,D,0),e=d0+u|0,a0=j+a0|0,ci=x(I,0,S,0),u=ci+e|0,s0=j+(e>>>0<d0>>>0?a0+1|0:a0)|0,e=x(y,0,U,0),a0=j,E=x(g,0,w,0),e=E+e|0,a0=j+a0|0,G=x(v,0,A,0),d0=G+e|0,e=j+(e>>>0<E>>>0?a0+1|0:a0)|0,Z=x(P,0,d,0),a0=d0+Z|0,E=j+(G>>>0>d0>>>0?e+1|0:e)|0,e=c,c=x(e,0,K,0),d0=a0-c|0,a0=(Z>>>0>a0>>>0?E+1|0:E)-(j+(c>>>0>a0>>>0)|0)|0,E=x(p,0,333,0),c=E-t|0,t=(j-((t>>>0>E>>>0)+H|0)|0)+a0|0,H=c,c=c+d0|0,t=H>>>0>c>>>0?t+1|0:t,Q0=x(l0,0,F,0),H=Q0+c|0,E=j+t|0,c=x(m,0,y,0),G=j,Z=x(A,0,d,0),t=Z+c|0,G=j+G|0,he=x(l,0,w,0),c=he+t|0,t=j+(t>>>0<Z>>>0?G+1|0:G)|0,k0=x(f,0,501691798,0),G=k0+c|0,he=c>>>0<he>>>0?t+1|0:t,t=he+j|0,li=x(p,0,9640146,0),Z=li+G|0,t=j+(G>>>0<k0>>>0?t+1|0:t)|0,G=x(p,0,485872621,0),y0=y0+j|0,k0=k,k=k+G|0,G=k0>>>0>k>>>0?y0+1|0:y0,y0=G>>>29|0,G=(G&536870911)<<3|k>>>29,k=G+Z|0,t=y0+(Z>>>0<li>>>0?t+1|0:t)|0,Z=k>>>0<G>>>0?t+1|0:t,t=x(k,Z,307527195,0)&536870911,y0=x(t,0,502512965,0),G=y0+H|0,H=j+(H>>>0<Q0>>>0?E+1|0:E)|0,d=x(d,0,w,0),E=j,Q0=x(A,0,y,0),A=Q0+d|0,d=j+E|0,E=x(m,0,g,0),m=E+A|0,A=j+(A>>>0<Q0>>>0?d+1|0:d)|0,d=x(l,0,U,0),l=d+m|0,m=j+(m>>>0<E>>>0?A+1|0:A)|0,E=x(f,0,502512965,0),A=E+l|0,Q0=l>>>0<d>>>0?m+1|0:m,m=Q0+j|0,k0=x(p,0,501691798,0),d=k0+A|0,m=j+(A>>>0<E>>>0?m+1|0:m)|0,E=x(t,0,9640146,0),A=E+d|0,m=j+(d>>>0<k0>>>0?m+1|0:m)|0,d=x(t,0,485872621,0),Z=Z+j|0,d=d+k|0,k=d>>>0<k>>>0?Z+1|0:Z,Z=k>>>29|0,k=(k&536870911)<<3|d>>>29,d=A+k|0,m=Z+(A>>>0<E>>>0?m+1|0:m)|0,E=d>>>0<k>>>0?m+1|0:m,m=x(d,E,307527195,0)&536870911,Z=x(m,0,501691798,0),k=Z+G|0,H=j+(G>>>0<y0>>>0?H+1|0:H)|0,A=x(p,0,502512965,0),p=j,G=x(f,0,333,0),A=G+A|0,p=j+p|0,p=ke+(A>>>0<G>>>0?p+1|0:p)|0,k0=i,i=i+A|0,A=k0>>>0>i>>>0?p+1|0:p,G=x(t,0,501691798,0),i=G+i|0,A=j+A|0,y0=x(m,0,9640146,0),p=y0+i|0,A=j+(i>>>0<G>>>0?A+1|0:A)|0,i=x(m,0,485872621,0),E=E+j|0,i=i+d|0,d=d>>>0>i>>>0?E+1|0:E,E=d>>>29|0,d=(d&536870911)<<3|i>>>29,i=p+d|0,A=E+(p>>>0<y0>>>0?A+1|0:A)|0,E=i>>>0<d>>>0?A+1|0:A,A=x(i,E,307527195,0)&536870911,G=x(A,0,9640146,0),d=G+k|0,p=j+(k>>>0<Z>>>0?H+1|0:H)|0,H=x(A,0,485872621,0),k=E+j|0,Z=i,i=i+H|0,H=Z>>>0>i>>>0?k+1|0:k,k=H>>>29|0,i=(H&536870911)<<3|i>>>29,H=i+d|0,d=k+(d>>>0<G>>>0?p+1|0:p)|0,E=i>>>0>H>>>0?d+1|0:d,d=x(H,E,307527195,0)&536870911,G=x(d,0,333,0),p=G+(X-u|0)|0,i=X>>>0<si>>>0?R0+1|0:R0,R0=u>>>0<ci>>>0?s0+1|0:s0,X=j+(i-(R0+(u>>>0>X>>>0)|0)|0)|0,i=x(v,0,w,0),k=j,s0=x(g,0,U,0),w=s0+i|0,k=j+k|0,y=x(P,0,y,0),i=y+w|0,w=j+(w>>>0<s0>>>0?k+1|0:k)|0,k=x(h,0,e,0),s0=j,Z=i>>>0<y>>>0?w+1|0:w,y=x(S,0,K,0),w=k+y|0,k=j+s0|0,y=Z-((w>>>0>i>>>0)+(w>>>0<y>>>0?k+1|0:k)|0)|0,s0=y,k=x(F,0,V,0),Z=k-N|0,k=j-((N>>>0>k>>>0)+K0|0)|0,y=Z,Z=x(l0,0,z,0),N=y+Z|0,y=j+k|0,y=s0+(N>>>0<Z>>>0?y+1|0:y)|0,Z=i-w|0,i=N+Z|0,N=N>>>0>i>>>0?y+1|0:y,y=x(t,0,333,0),i=y+i|0,N=j+N|0,k=x(m,0,502512965,0),w=k+i|0,i=j+(i>>>0<y>>>0?N+1|0:N)|0,y=x(A,0,501691798,0),N=y+w|0,i=j+(w>>>0<k>>>0?i+1|0:i)|0,k=x(d,0,9640146,0),w=k+N|0,i=j+(y>>>0>N>>>0?i+1|0:i)|0,N=x(d,0,485872621,0),y=E+j|0,N=N+H|0,y=N>>>0<H>>>0?y+1|0:y,H=y>>>29|0,N=(y&536870911)<<3|N>>>29,y=w+N|0,i=H+(w>>>0<k>>>0?i+1|0:i)|0,E=y>>>0<N>>>0?i+1|0:i,N=x(y,E,307527195,0)&536870911,K0=x(N,0,502512965,0),w=K0+p|0,X=j+(p>>>0<G>>>0?X+1|0:X)|0,i=x(P,0,g,0),p=j,G=x(v,0,U,0),i=G+i|0,g=j+p|0,p=x(D,0,K,0),H=j,y0=x(h,0,S,0),U=y0+p|0,H=j+H|0,ke=x(B,0,e,0),k=ke+U|0,p=i-k|0,k0=i>>>0<G>>>0?g+1|0:g,g=j+(U>>>0<y0>>>0?H+1|0:H)|0,U=k0-((i>>>0<k>>>0)+(k>>>0<ke>>>0?g+1|0:g)|0)|0,H=U,i=x(z,0,V,0),g=i-c|0,i=j-((i>>>0<c>>>0)+he|0)|0,k=x(F,0,_,0),c=k+g|0,g=j+i|0,G=x(l0,0,W,0),i=G+c|0,c=j+(c>>>0<k>>>0?g+1|0:g)|0,c=(i>>>0<G>>>0?c+1|0:c)+U|0,k=i,i=i+p|0,c=k>>>0>i>>>0?c+1|0:c,U=x(m,0,333,0),i=U+i|0,c=j+c|0,k=x(A,0,502512965,0),g=k+i|0,i=j+(i>>>0<U>>>0?c+1|0:c)|0,U=x(d,0,501691798,0),c=U+g|0,i=j+(g>>>0<k>>>0?i+1|0:i)|0,k=x(N,0,9640146,0),g=k+c|0,i=j+(c>>>0<U>>>0?i+1|0:i)|0,c=x(N,0,485872621,0),U=E+j|0,c=c+y|0,y=c>>>0<y>>>0?U+1|0:U,U=y>>>29|0,c=(y&536870911)<<3|c>>>29,y=g+c|0,i=U+(g>>>0<k>>>0?i+1|0:i)|0,k=c>>>0>y>>>0?i+1|0:i,c=x(y,k,307527195,0)&536870911,E=x(c,0,501691798,0),g=E+w|0,w=j+(w>>>0<K0>>>0?X+1|0:X)|0,U=x(v,0,P,0),X=f<<20,i=U+(X-l|0)|0,l=j+((f>>>12)-((l>>>0>X>>>0)+Q0)|0)|0,X=x(_,0,z,0),f=X+i|0,i=j+(i>>>0<U>>>0?l+1|0:l)|0,U=x(W,0,V,0),l=U+f|0,i=j+(f>>>0<X>>>0?i+1|0:i)|0,F=x(F,0,Y,0),f=F+l|0,l=j+(l>>>0<U>>>0?i+1|0:i)|0,l0=x(l0,0,b0,0),i=l0+f|0,l=j+(f>>>0<F>>>0?l+1|0:l)|0,f=x(B,0,S,0),U=j,F=x(h,0,D,0),f=F+f|0,U=j+U|0,h=x(O,0,K,0),K=h+f|0,f=j+(f>>>0<F>>>0?U+1|0:U)|0,F=x(I,0,e,0),e=F+K|0,f=j+(h>>>0>K>>>0?f+1|0:f)|0,K=x(A,0,333,0),U=K+(i-e|0)|0,k0=i>>>0<l0>>>0?l+1|0:l,l0=e>>>0<F>>>0?f+1|0:f,i=j+(k0-(l0+(e>>>0>i>>>0)|0)|0)|0,F=x(d,0,502512965,0),l=F+U|0,i=j+(U>>>0<K>>>0?i+1|0:i)|0,U=x(N,0,501691798,0),f=U+l|0,i=j+(l>>>0<F>>>0?i+1|0:i)|0,K=x(c,0,9640146,0),l=K+f|0,f=j+(f>>>0<U>>>0?i+1|0:i)|0,i=x(c,0,485872621,0),U=k+j|0,i=i+y|0,y=i>>>0<y>>>0?U+1|0:U,U=y>>>29|0,y=(y&536870911)<<3|i>>>29,i=y+l|0,l=U+(l>>>0<K>>>0?f+1|0:f)|0,f=i>>>0<y>>>0?l+1|0:l,l=x(i,f,307527195,0)&536870911,U=x(l,0,9640146,0),y=U+g|0,g=j+(g>>>0<E>>>0?w+1|0:w)|0,w=x(l,0,485872621,0),f=f+j|0,k0=f+1|0,k=f,f=i+w|0,i=i>>>0>f>>>0?k0:k,K=i>>>29|0,F=(i&536870911)<<3|f>>>29,h=y+F|0,n[J+44>>2]=h&536870911,i=x(P,0,V,0),f=i-d0|0,w=j-((i>>>0<d0>>>0)+a0|0)|0,z=x(v,0,z,0),i=f+z|0,f=j+w|0,S=x(W,0,Y,0),w=S+i|0,i=j+(i>>>0<z>>>0?f+1|0:f)|0,z=x(_,0,b0,0),f=z+w|0,w=j+(w>>>0<S>>>0?i+1|0:i)|0,i=x(D,0,I,0),D=j,B=x(O,0,B,0),i=B+i|0,k=f>>>0<z>>>0?w+1|0:w,w=j+D|0,B=i>>>0<B>>>0?w+1|0:w,w=k-(B+(i>>>0>f>>>0)|0)|0,D=t<<20,z=D+(f-i|0)|0,S=x(N,0,333,0),f=z+S|0,t=(t>>>12|0)+w|0,t=j+(z>>>0<D>>>0?t+1|0:t)|0,D=x(c,0,502512965,0),w=D+f|0,t=j+(f>>>0<S>>>0?t+1|0:t)|0,z=x(l,0,501691798,0),S=w+z|0,f=K+(y>>>0<U>>>0?g+1|0:g)|0,g=h>>>0<F>>>0?f+1|0:f,y=(g&536870911)<<3|h>>>29,f=S+y|0,t=j+(w>>>0<D>>>0?t+1|0:t)|0,t=(g>>>29|0)+(z>>>0>S>>>0?t+1|0:t)|0,y=f>>>0<y>>>0?t+1|0:t,n[J+48>>2]=f&536870911,t=x(P,0,_,0),g=j,W=x(v,0,W,0),t=W+t|0,U=j+g|0,g=x(O,0,I,0),w=g+Z|0,D=j,K=D+s0|0,_=x(b0,0,Y,0),F=_+(t-w|0)|0,t=j+((t>>>0<W>>>0?U+1|0:U)-((t>>>0<w>>>0)+(w>>>0<g>>>0?K+1|0:K)|0)|0)|0,t=(m>>>12|0)+(F>>>0<_>>>0?t+1|0:t)|0,w=m<<20,U=w+F|0,K=x(c,0,333,0),m=U+K|0,t=j+(w>>>0>U>>>0?t+1|0:t)|0,w=(y&536870911)<<3|f>>>29,U=x(l,0,502512965,0),F=U+m|0,f=w+F|0,t=j+(m>>>0<K>>>0?t+1|0:t)|0,t=(y>>>29|0)+(U>>>0>F>>>0?t+1|0:t)|0,t=f>>>0<w>>>0?t+1|0:t,n[J+52>>2]=f&536870911,v=x(v,0,b0,0),m=j,P=x(P,0,Y,0),v=P+v|0,m=j+m|0,P=(v>>>0<P>>>0?m+1|0:m)-((p>>>0>v>>>0)+H|0)+(A>>>12)|0,m=A<<20,v=m+(v-p|0)|0,A=x(l,0,333,0),p=v+A|0,f=(t&536870911)<<3|f>>>29,w=p+f|0,n[J+56>>2]=w&536870911,y=l0+(d>>>12|0)|0,k=e,e=e+(d<<20)|0,d=k>>>0>e>>>0?y+1|0:y,v=j+(m>>>0>v>>>0?P+1|0:P)|0,v=(t>>>29|0)+(p>>>0<A>>>0?v+1|0:v)|0,v=f>>>0>w>>>0?v+1|0:v,P=v>>>29|0,f=e,e=(v&536870911)<<3|w>>>29,v=f+e|0,n[J+60>>2]=v&536870911,f=R0+(N>>>12|0)|0,k=u,u=u+(N<<20)|0,f=k>>>0>u>>>0?f+1|0:f,P=d+P|0,e=e>>>0>v>>>0?P+1|0:P,v=(e&536870911)<<3|v>>>29,u=u+v|0,n[J+64>>2]=u&536870911,P=B+(c>>>12|0)|0,k=i,i=i+(c<<20)|0,c=k>>>0>i>>>0?P+1|0:P,e=(e>>>29|0)+f|0,e=u>>>0<v>>>0?e+1|0:e,v=e>>>29|0,u=(e&536870911)<<3|u>>>29,e=u+i|0,n[J+68>>2]=e&536870911,i=D+(l>>>12|0)|0,k=i+1|0,f=i,i=g+(l<<20)|0,l=i>>>0<g>>>0?k:f,c=c+v|0,u=u>>>0>e>>>0?c+1|0:c,c=u>>>29|0,e=(u&536870911)<<3|e>>>29,u=e+i|0,i=c+l|0,n[J+76>>2]=((u>>>0<e>>>0?i+1|0:i)&536870911)<<3|u>>>29,n[J+72>>2]=u&536870911,b0=J+44|0,Be(J+8|0,b0),P=n[J+24>>2],u=x(P,0,261064846,0),v=j,m=n[J+12>>2],e=x(m,0,339687255,0),i=j,l=n[J+8>>2],f=x(l,0,426956673,0),e=f+e|0,i=j+i|0,d=n[J+16>>2],t=x(d,0,361594685,0),c=t+e|0,e=j+(e>>>0<f>>>0?i+1|0:i)|0,N=n[J+20>>2],f=x(N,0,504634135,0),i=f+c|0,c=j+(t>>>0>c>>>0?e+1|0:e)|0,t=x(P,0,190815506,0),e=t+i|0,i=j+(i>>>0<f>>>0?c+1|0:c)|0,p=n[J+28>>2],g=p+l|0,f=x(g,0,426956673,0),c=f+(u-e|0)|0,S=e>>>0<t>>>0?i+1|0:i,u=j+(v-(S+(u>>>0<e>>>0)|0)|0)|0,w=n[J+32>>2],y=w+m|0,v=x(y,0,340016068,0),i=v+c|0,u=j+(f>>>0>c>>>0?u+1|0:u)|0,U=n[J+36>>2],K=U+d|0,f=x(K,0,866503771,0),c=f+i|0,u=j+(i>>>0<v>>>0?u+1|0:u)|0,F=n[J+40>>2],l0=F+N|0,V=x(l0,0,990044756,0),B=V+c|0,D=j+(f>>>0>c>>>0?u+1|0:u)|0,u=x(U,0,504909086,0),i=j,c=x(w,0,328813,0),u=c+u|0,i=j+i|0,X=x(F,0,485410621,0),v=X+u|0,_=j+(u>>>0<c>>>0?i+1|0:i)|0,u=x(m,0,190815506,0),c=j,A=x(l,0,504634135,0),i=A+u|0,u=j+c|0,f=x(l,0,273444070,0)&536870910,Y=x(f,0,9640146,0),t=Y+i|0,a0=i>>>0<A>>>0?u+1|0:u,u=a0+j|0,c=x(l,0,190815506,0),W=j,O=x(f,0,485872621,0),A=O+c|0,h=j+W|0,O=A>>>0<O>>>0?h+1|0:h,h=O>>>29|0,A=(O&536870911)<<3|A>>>29,O=t+A|0,u=h+(t>>>0<Y>>>0?u+1|0:u)|0,I=A>>>0>O>>>0?u+1|0:u,A=x(O,I,307527195,0)&536870911,d0=A,H=A>>>12|0,u=x(d,0,339687255,0),t=j,h=x(m,0,426956673,0),u=h+u|0,t=j+t|0,z=x(N,0,361594685,0),Y=z+u|0,u=j+(u>>>0<h>>>0?t+1|0:t)|0,h=x(P,0,504634135,0),t=Y+h|0,Y=j+(z>>>0>Y>>>0?u+1|0:u)|0,z=x(p,0,-70249340,-1),u=z+t|0,t=j+(t>>>0<h>>>0?Y+1|0:Y)|0,h=x(g,0,261064846,0),Y=h+(u-c|0)|0,k=u>>>0<z>>>0?t+1|0:t,c=j+(k-((u>>>0<c>>>0)+W|0)|0)|0,R0=x(A,0,333,0),W=Y+R0|0,Y=j+(h>>>0>Y>>>0?c+1|0:c)|0,c=x(m,0,504634135,0),h=j,z=x(l,0,361594685,0),t=z+c|0,h=j+h|0,s0=x(d,0,190815506,0),c=s0+t|0,t=j+(t>>>0<z>>>0?h+1|0:h)|0,E=x(f,0,501691798,0),h=E+c|0,s0=c>>>0<s0>>>0?t+1|0:t,t=s0+j|0,G=x(A,0,9640146,0),z=h+G|0,t=j+(h>>>0<E>>>0?t+1|0:t)|0,h=x(A,0,485872621,0),I=I+j|0,h=h+O|0,O=O>>>0>h>>>0?I+1|0:I,I=O>>>29|0,h=(O&536870911)<<3|h>>>29,O=h+z|0,t=I+(z>>>0<G>>>0?t+1|0:t)|0,E=h>>>0>O>>>0?t+1|0:t,t=x(O,E,307527195,0)&536870911,G=x(t,0,502512965,0),h=W+G|0,Y=j+(W>>>0<R0>>>0?Y+1|0:Y)|0,m=x(m,0,361594685,0),W=j,z=x(l,0,339687255,0),l=m+z|0,m=j+W|0,I=x(d,0,504634135,0),W=I+l|0,m=j+(l>>>0<z>>>0?m+1|0:m)|0,z=x(N,0,190815506,0),l=z+W|0,m=j+(W>>>0<I>>>0?m+1|0:m)|0,I=x(f,0,502512965,0),W=I+l|0,R0=l>>>0<z>>>0?m+1|0:m,m=R0+j|0,Z=x(A,0,501691798,0),z=Z+W|0,m=j+(W>>>0<I>>>0?m+1|0:m)|0,K0=x(t,0,9640146,0),I=K0+z|0,m=j+(z>>>0<Z>>>0?m+1|0:m)|0,W=x(t,0,485872621,0),z=E+j|0,W=W+O|0,O=W>>>0<O>>>0?z+1|0:z,z=O>>>29|0,O=(O&536870911)<<3|W>>>29,W=O+I|0,m=z+(I>>>0<K0>>>0?m+1|0:m)|0,z=W>>>0<O>>>0?m+1|0:m,m=x(W,z,307527195,0)&536870911,I=x(m,0,501691798,0),O=I+h|0,Y=j+(h>>>0<G>>>0?Y+1|0:Y)|0,E=x(f,0,333,0),e=E+e|0,h=j+S|0,S=x(A,0,502512965,0),A=S+e|0,e=j+(e>>>0<E>>>0?h+1|0:h)|0,E=x(t,0,501691798,0),h=E+A|0,e=j+(A>>>0<S>>>0?e+1|0:e)|0,S=x(m,0,9640146,0),A=S+h|0,e=j+(h>>>0<E>>>0?e+1|0:e)|0,h=x(m,0,485872621,0),z=z+j|0,h=h+W|0,z=W>>>0>h>>>0?z+1|0:z,h=(z&536870911)<<3|h>>>29,W=h+A|0,e=(z>>>29|0)+(A>>>0<S>>>0?e+1|0:e)|0,z=h>>>0>W>>>0?e+1|0:e,A=x(W,z,307527195,0)&536870911,S=x(A,0,9640146,0),h=S+O|0,O=j+(O>>>0<I>>>0?Y+1|0:Y)|0,Y=x(A,0,485872621,0),I=d0<<20,e=v,d0=I+(B-e|0)|0,v=z+j|0,k0=v+1|0,Z=v,v=W+Y|0,Y=W>>>0>v>>>0?k0:Z,v=(Y&536870911)<<3|v>>>29,W=h+v|0,O=(Y>>>29|0)+(h>>>0<S>>>0?O+1|0:O)|0,h=v>>>0>W>>>0?O+1|0:O,v=x(W,h,307527195,0)&536870911,z=x(v,0,333,0),O=d0+z|0,S=e>>>0<X>>>0?_+1|0:_,B=H+((B>>>0<V>>>0?D+1|0:D)-(S+(e>>>0>B>>>0)|0)|0)|0,D=j+(I>>>0>d0>>>0?B+1|0:B)|0,B=x(N,0,339687255,0),_=j,Y=x(d,0,426956673,0),d=Y+B|0,B=j+_|0,I=x(P,0,361594685,0),_=I+d|0,d=j+(d>>>0<Y>>>0?B+1|0:B)|0,V=x(p,0,-485410621,-1),Y=V+_|0,d=j+(I>>>0>_>>>0?d+1|0:d)|0,_=x(w,0,-70249340,-1),B=_+Y|0,d=j+(Y>>>0<V>>>0?d+1|0:d)|0,_=B>>>0<_>>>0?d+1|0:d,d=x(g,0,990044756,0),Y=d-i|0,d=j-((i>>>0>d>>>0)+a0|0)|0,i=Y,Y=x(y,0,261064846,0),i=i+Y|0,d=j+d|0,d=(i>>>0<Y>>>0?d+1|0:d)+_|0,Y=d+1|0,H=d,d=i+B|0,Y=i>>>0>d>>>0?Y:H,I=x(t,0,333,0),i=I+d|0,d=j+Y|0,V=x(m,0,502512965,0),Y=V+i|0,i=j+(i>>>0<I>>>0?d+1|0:d)|0,I=x(A,0,501691798,0),d=I+Y|0,i=j+(Y>>>0<V>>>0?i+1|0:i)|0,V=x(v,0,9640146,0),Y=V+d|0,i=j+(d>>>0<I>>>0?i+1|0:i)|0,d=x(v,0,485872621,0),h=h+j|0,d=d+W|0,W=W>>>0>d>>>0?h+1|0:h,h=W>>>29|0,d=(W&536870911)<<3|d>>>29,W=Y+d|0,i=h+(Y>>>0<V>>>0?i+1|0:i)|0,I=d>>>0>W>>>0?i+1|0:i,d=x(W,I,307527195,0)&536870911,V=x(d,0,502512965,0),Y=V+O|0,D=j+(z>>>0>O>>>0?D+1|0:D)|0,i=x(P,0,339687255,0),O=j,h=x(N,0,426956673,0),i=h+i|0,N=j+O|0,z=x(p,0,-504909086,-1),O=z+i|0,i=j+(i>>>0<h>>>0?N+1|0:N)|0,X=x(w,0,-485410621,-1),h=X+O|0,i=j+(z>>>0>O>>>0?i+1|0:i)|0,O=x(U,0,-70249340,-1),N=O+h|0,i=j+(h>>>0<X>>>0?i+1|0:i)|0,O=N>>>0<O>>>0?i+1|0:i,i=x(g,0,866503771,0),h=i-c|0,i=j-((i>>>0<c>>>0)+s0|0)|0,z=x(y,0,990044756,0),c=z+h|0,h=j+i|0,X=x(K,0,261064846,0),i=X+c|0,c=j+(c>>>0<z>>>0?h+1|0:h)|0,c=(i>>>0<X>>>0?c+1|0:c)+O|0,H=i,i=i+N|0,c=H>>>0>i>>>0?c+1|0:c,z=x(m,0,333,0),i=z+i|0,c=j+c|0,X=x(A,0,502512965,0),h=X+i|0,i=j+(i>>>0<z>>>0?c+1|0:c)|0,z=x(v,0,501691798,0),c=z+h|0,i=j+(h>>>0<X>>>0?i+1|0:i)|0,X=x(d,0,9640146,0),h=X+c|0,i=j+(c>>>0<z>>>0?i+1|0:i)|0,c=x(d,0,485872621,0),z=I+j|0,c=c+W|0,W=c>>>0<W>>>0?z+1|0:z,z=W>>>29|0,c=(W&536870911)<<3|c>>>29,W=h+c|0,i=z+(h>>>0<X>>>0?i+1|0:i)|0,z=c>>>0>W>>>0?i+1|0:i,c=x(W,z,307527195,0)&536870911,I=x(c,0,501691798,0),h=I+Y|0,D=j+(Y>>>0<V>>>0?D+1|0:D)|0,Y=x(P,0,426956673,0),V=f<<20,i=Y+(V-l|0)|0,l=j+((f>>>12)-((l>>>0>V>>>0)+R0)|0)|0,g=x(g,0,340016068,0),f=g+i|0,i=j+(i>>>0<Y>>>0?l+1|0:l)|0,Y=x(y,0,866503771,0),l=Y+f|0,i=j+(f>>>0<g>>>0?i+1|0:i)|0,g=x(K,0,990044756,0),f=g+l|0,i=j+(l>>>0<Y>>>0?i+1|0:i)|0,Y=x(l0,0,261064846,0),l=Y+f|0,f=j+(f>>>0<g>>>0?i+1|0:i)|0,i=x(w,0,504909086,0),g=j,w=x(p,0,328813,0),i=w+i|0,p=j+g|0,V=x(U,0,485410621,0),g=V+i|0,p=j+(i>>>0<w>>>0?p+1|0:p)|0,w=x(F,0,70249340,0),i=w+g|0,p=j+(g>>>0<V>>>0?p+1|0:p)|0,V=x(A,0,333,0),g=V+(l-i|0)|0,f=l>>>0<Y>>>0?f+1|0:f,Y=i>>>0<w>>>0?p+1|0:p,l=j+(f-(Y+(i>>>0>l>>>0)|0)|0)|0,w=x(v,0,502512965,0),f=w+g|0,l=j+(g>>>0<V>>>0?l+1|0:l)|0,g=x(d,0,501691798,0),p=g+f|0,l=j+(f>>>0<w>>>0?l+1|0:l)|0,w=x(c,0,9640146,0),f=w+p|0,l=j+(p>>>0<g>>>0?l+1|0:l)|0,p=x(c,0,485872621,0),g=z+j|0,p=p+W|0,g=p>>>0<W>>>0?g+1|0:g,W=g>>>29|0,g=(g&536870911)<<3|p>>>29,p=g+f|0,l=W+(f>>>0<w>>>0?l+1|0:l)|0,f=p>>>0<g>>>0?l+1|0:l,l=x(p,f,307527195,0)&536870911,W=x(l,0,9640146,0),g=W+h|0,w=j+(h>>>0<I>>>0?D+1|0:D)|0,D=x(l,0,485872621,0),f=f+j|0,Z=f+1|0,H=f,f=p+D|0,p=p>>>0>f>>>0?Z:H,D=p>>>29|0,h=(p&536870911)<<3|f>>>29,z=g+h|0,n[J+44>>2]=z&536870911,f=x(P,0,990044756,0),p=f-u|0,f=j-((u>>>0>f>>>0)+k|0)|0,y=x(y,0,426956673,0),u=y+p|0,f=j+f|0,I=x(K,0,340016068,0),p=I+u|0,u=j+(u>>>0<y>>>0?f+1|0:f)|0,y=x(l0,0,866503771,0),f=p+y|0,p=j+(p>>>0<I>>>0?u+1|0:u)|0,u=x(F,0,504909086,0),I=j,U=x(U,0,328813,0),u=U+u|0,k=f>>>0<y>>>0?p+1|0:p,p=j+I|0,I=u>>>0<U>>>0?p+1|0:p,p=k-(I+(u>>>0>f>>>0)|0)+(t>>>12)|0,t=t<<20,y=t+(f-u|0)|0,U=x(d,0,333,0),f=y+U|0,t=j+(t>>>0>y>>>0?p+1|0:p)|0,y=x(c,0,502512965,0),p=y+f|0,t=j+(f>>>0<U>>>0?t+1|0:t)|0,U=x(l,0,501691798,0),V=U+p|0,f=D+(g>>>0<W>>>0?w+1|0:w)|0,g=h>>>0>z>>>0?f+1|0:f,w=(g&536870911)<<3|z>>>29,f=V+w|0,t=j+(p>>>0<y>>>0?t+1|0:t)|0,t=(g>>>29|0)+(U>>>0>V>>>0?t+1|0:t)|0,w=f>>>0<w>>>0?t+1|0:t,n[J+48>>2]=f&536870911,t=x(P,0,866503771,0),p=j,W=x(K,0,426956673,0),t=W+t|0,y=j+p|0,p=x(F,0,328813,0),g=p+B|0,F=j,U=_+F|0,B=x(l0,0,340016068,0),K=B+(t-g|0)|0,t=j+((t>>>0<W>>>0?y+1|0:y)-((t>>>0<g>>>0)+(p>>>0>g>>>0?U+1|0:U)|0)|0)|0,t=(m>>>12|0)+(B>>>0>K>>>0?t+1|0:t)|0,g=m<<20,y=g+K|0,U=x(c,0,333,0),m=y+U|0,t=j+(g>>>0>y>>>0?t+1|0:t)|0,g=x(l,0,502512965,0),y=g+m|0,K=(w&536870911)<<3|f>>>29,f=y+K|0,t=j+(m>>>0<U>>>0?t+1|0:t)|0,t=(w>>>29|0)+(g>>>0>y>>>0?t+1|0:t)|0,t=f>>>0<K>>>0?t+1|0:t,n[J+52>>2]=f&536870911,P=x(P,0,340016068,0),m=P-N|0,N=j-((P>>>0<N>>>0)+O|0)|0,k=m,m=x(l0,0,426956673,0),P=k+m|0,N=j+N|0,m=(A>>>12|0)+(m>>>0>P>>>0?N+1|0:N)|0,k=P,P=A<<20,A=k+P|0,N=x(l,0,333,0),g=A+N|0,f=(t&536870911)<<3|f>>>29,w=g+f|0,n[J+56>>2]=w&536870911,y=Y+(v>>>12|0)|0,k=i,i=i+(v<<20)|0,v=k>>>0>i>>>0?y+1|0:y,P=j+(A>>>0<P>>>0?m+1|0:m)|0,P=(t>>>29|0)+(g>>>0<N>>>0?P+1|0:P)|0,P=f>>>0>w>>>0?P+1|0:P,f=P>>>29|0,k=i,i=(P&536870911)<<3|w>>>29,P=k+i|0,n[J+60>>2]=P&536870911,t=S+(d>>>12|0)|0,k=e,e=e+(d<<20)|0,t=k>>>0>e>>>0?t+1|0:t,k=e,e=f+v|0,e=i>>>0>P>>>0?e+1|0:e,i=(e&536870911)<<3|P>>>29,v=k+i|0,n[J+64>>2]=v&536870911,P=I+(c>>>12|0)|0,f=u,u=u+(c<<20)|0,c=f>>>0>u>>>0?P+1|0:P,e=(e>>>29|0)+t|0,e=i>>>0>v>>>0?e+1|0:e,i=e>>>29|0,f=u,u=(e&536870911)<<3|v>>>29,e=f+u|0,n[J+68>>2]=e&536870911,v=F+(l>>>12|0)|0,l=p+(l<<20)|0,v=l>>>0<p>>>0?v+1|0:v,i=i+c|0,u=u>>>0>e>>>0?i+1|0:i,i=u>>>29|0,e=(u&536870911)<<3|e>>>29,u=e+l|0,i=i+v|0,n[J+76>>2]=((u>>>0<e>>>0?i+1|0:i)&536870911)<<3|u>>>29,n[J+72>>2]=u&536870911,u=de+4|0,Be(u,b0),b=J+80|0,e=a+600|0,c6(e,u),b=de+112|0,u=o[a+316|0]|o[a+317|0]<<8|(o[a+318|0]<<16|o[a+319|0]<<24),n[a+408>>2]=o[a+312|0]|o[a+313|0]<<8|(o[a+314|0]<<16|o[a+315|0]<<24),n[a+412>>2]=u,u=o[a+308|0]|o[a+309|0]<<8|(o[a+310|0]<<16|o[a+311|0]<<24),n[a+400>>2]=o[a+304|0]|o[a+305|0]<<8|(o[a+306|0]<<16|o[a+307|0]<<24),n[a+404>>2]=u,u=o[a+300|0]|o[a+301|0]<<8|(o[a+302|0]<<16|o[a+303|0]<<24),n[a+392>>2]=o[a+296|0]|o[a+297|0]<<8|(o[a+298|0]<<16|o[a+299|0]<<24),n[a+396>>2]=u,u=o[a+292|0]|o[a+293|0]<<8|(o[a+294|0]<<16|o[a+295|0]<<24),n[a+384>>2]=o[a+288|0]|o[a+289|0]<<8|(o[a+290|0]<<16|o[a+291|0]<<24),n[a+388>>2]=u,u=b-112|0,b=u,i=u+40|0,Ce(i,e),e=u+76|0,Ce(e,i0),c=u+4|0,Uf(c,i,e),c6(a+653|0,c),b=u+112|0,s[u0+3|0]=o[a+322|0],u=o[a+320|0]|o[a+321|0]<<8,s[u0+1|0]=u,s[u0+2|0]=u>>>8,u=o[a+335|0]|o[a+336|0]<<8|(o[a+337|0]<<16|o[a+338|0]<<24),n[a+632>>2]=o[a+331|0]|o[a+332|0]<<8|(o[a+333|0]<<16|o[a+334|0]<<24),n[a+636>>2]=u,u=o[a+343|0]|o[a+344|0]<<8|(o[a+345|0]<<16|o[a+346|0]<<24),n[a+640>>2]=o[a+339|0]|o[a+340|0]<<8|(o[a+341|0]<<16|o[a+342|0]<<24),n[a+644>>2]=u,u=o[a+348|0]|o[a+349|0]<<8|(o[a+350|0]<<16|o[a+351|0]<<24),e=o[a+344|0]|o[a+345|0]<<8|(o[a+346|0]<<16|o[a+347|0]<<24),s[a+645|0]=e,s[a+646|0]=e>>>8,s[a+647|0]=e>>>16,s[a+648|0]=e>>>24,s[a+649|0]=u,s[a+650|0]=u>>>8,s[a+651|0]=u>>>16,s[a+652|0]=u>>>24,u=o[a+327|0]|o[a+328|0]<<8|(o[a+329|0]<<16|o[a+330|0]<<24),e=o[a+323|0]|o[a+324|0]<<8|(o[a+325|0]<<16|o[a+326|0]<<24),M(i0,a+632|0,53),M(u0+12|0,i0,53),s[u0|0]=0,n[u0+4>>2]=e,n[u0+8>>2]=u,wf(a+8|0),b=a+688|0,b=be+16|0,o[V2+12|0]==1&&L(),M(r,V2+12|1,64),b=V2+80|0}function gn(r){n[r>>2]&&u8(r)}function s5(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;a=b-16|0,b=a,t=u+8|0,i=n[u>>2],f=n[u+4>>2],b=a+16|0;n:{for(;;){if(e=0,(i|0)==(f|0))break n;if(n[a+12>>2]=i,i=i+60|0,n[u>>2]=i,e=n[a+12>>2],R[e+54>>1]!=R[t>>1]|o[e+57|0]!=o[t+2|0]?e=1:e=n[e>>2],!e)break}e=i-60|0}u=e,u?(c=R[u+52>>1],u=1):u=0,q[r+2>>1]=c,q[r>>1]=u}function c5(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;i=b-16|0,b=i,a=b-16|0,b=a,f=a+8|0,c=n[u+16>>2],e=n[u>>2],t=4;n:{if((e|0)==n[u+4>>2])break n;if(n[u>>2]=e+66,u=G5(n[u+8>>2],n[u+12>>2],R[e+64>>1]),u){e=n[u+4>>2],t=n[u>>2];break n}s[c|0]=1,t=3}u=t,n[f+4>>2]=e,n[f>>2]=u,u=n[a+8>>2],e=i+8|0,n[e+4>>2]=n[a+12>>2],n[e>>2]=(u|0)==4?3:u,b=a+16|0,u=n[i+12>>2],n[r>>2]=n[i+8>>2],n[r+4>>2]=u,b=i+16|0}function l5(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;i=b-208|0,b=i,c=i+12|0,a=b-208|0,b=a,t=a+12|0,d=n[u+8>>2],e=b-400|0,b=e;n:{e:{u:{if(f=n[u>>2],(f|0)!=n[u+4>>2]){if(n[u>>2]=f+32,a6(e+204|0,f),u=1,!(s[e+204|0]&1))break u;s[d|0]=o[e+205|0],u=0;break e}n[t>>2]=2;break n}M(e+12|0,e+208|0,192)}n[t>>2]=u,M(t+4|0,e+12|0,192)}b=e+400|0;n:{if(n[a+12>>2]!=2){M(c,t,196);break n}n[c>>2]=0}b=a+208|0,n[i+12>>2]==1?(M(r+4|0,i+16|0,192),u=1):u=0,n[r>>2]=u,b=i+208|0}function b5(r){var u=0,e=0,i=0;i=r+8|0;n:{for(;;){if(u=N5(i),u)break n;if(u=n[r>>2],!(!u|(u|0)==n[r+4>>2])){n[r>>2]=u+32,e=n[u+4>>2],n[r+8>>2]=e,n[r+12>>2]=(n[u+8>>2]<<5)+e;continue}break}u=N5(r+16|0)}return u}function d5(r,u){var e=0,i=0;e=n[u+16>>2],i=e?n[u+20>>2]-e>>>5|0:0,e=n[u+8>>2],e=i+(e?n[u+12>>2]-e>>>5|0:0)|0,i=n[u>>2],n[u+4>>2]!=(i|0)&&i?u=0:(n[r+8>>2]=e,u=1),n[r+4>>2]=u,n[r>>2]=e}function k5(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;e=n[u>>2];n:{if((e|0)!=2){if((e|0)==1){e:{if(e=n[u+4>>2],!e||(i=(e|0)==n[u+8>>2],n[u+4>>2]=i?0:e+40|0,i))break e;e=e+8|0,i=32;break n}if(e=n[u+12>>2],!(!e|(e|0)==n[u+16>>2])){n[u+12>>2]=e+60,e=e+20|0,i=32;break n}n[u>>2]=0}e:{if(n[u+20>>2]!=1||(e=ff(u+24|0),!e))break e;e=e+52|0,i=1216;break n}n[u>>2]=2}if(i=32,n[u+48>>2]==2){e=0;break n}for(f=u+52|0,c=u+76|0;;){if(e=O5(c),e)break n;e:{if(n[u+48>>2]!=1||(e=ff(f),!e))break e;n[u+76>>2]=1,a=n[e+16>>2],n[u+88>>2]=a,t=n[e+4>>2],n[u+80>>2]=t,n[u+92>>2]=T(n[e+20>>2],34)+a,n[u+84>>2]=T(n[e+8>>2],34)+t;continue}break}e=O5(u+96|0)}n[r+4>>2]=i,n[r>>2]=e}function h5(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;e=b-16|0,b=e,t=u+48|0,a=n[u+48>>2];n:{e:{if(n[u>>2]!=2){if((a|0)==2)break e;i=e+4|0,sf(i,u),c=n[e+8>>2],u=n[e+4>>2],a=n[e+12>>2],of(i,t),t=n[e+8>>2],i=n[e+4>>2],f=a+n[e+12>>2]|0,n[r+8>>2]=f,i=u+i|0,n[r>>2]=u>>>0>i>>>0?-1:i,n[r+4>>2]=t&c&a>>>0<=f>>>0;break n}if((a|0)!=2){of(r,t);break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=1;break n}sf(r,u)}b=e+16|0}function y5(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;t=b-208|0,b=t,d=t+8|0,f=b-208|0,b=f,a=f+8|0,c=n[u+12>>2],i=b-384|0,b=i,e=n[u>>2];n:{if((e|0)==n[u+4>>2]){u=4,e=192;break n}n[u>>2]=e+40,a6(i+188|0,e+8|0);e:{if(o[i+188|0]==1){q[c+4>>1]=3,q[c>>1]=13,e=3;break e}c=R[i+196>>1],l=R[i+194>>1],k=R[i+192>>1],M(i+2|0,i+198|0,186),u=n[e+4>>2],e=n[e>>2]}q[a+4>>1]=c,q[a+2>>1]=l,q[a>>1]=k,M(a+6|0,i+2|0,186),n[a+192>>2]=e,e=196}n[e+a>>2]=u,b=i+384|0;n:{if(n[f+200>>2]!=4){M(d,a,200);break n}n[d+192>>2]=3}b=f+208|0;n:{if(n[t+200>>2]!=3){M(r,d,200);break n}n[r+192>>2]=3}b=t+208|0}function e6(r){o[r+8|0]>=9&&u8(r+12|0),C(r+24|0)}function Z2(r){var u=0;u=n[r>>2],(u|0)!=3&&(u>>>0>=2&&u8(r+4|0),C(r+12|0))}function $4(r){T0(r),Ne(r+32|0),s2(r+44|0),Ne(r+68|0)}function Kn(r){var u=0;T0(r+52|0),U5(r- -64|0),u=r+76|0,R5(u),i6(u),u=r+88|0,A5(u),M5(u),u=r+100|0,W5(u),i6(u),C(r+112|0),T0(r+124|0)}function Sn(r){Y5(r),Y5(r+12|0)}function _4(r,u){return(w5(r,u)&128)>>>7|0}function w5(r,u){return W2(r,32,u,32)}function g5(r,u){var e=0;for(u=u+1|0;u=u-1|0,u>>>0>=2&&(e=R[r>>1],r=r+2|0,e>>>0<R[r>>1]););return u>>>0<2}function u6(r,u){var e=0,i=0;for(r=r+130|0,u=u+1|0;u=u-1|0,u>>>0>=2&&(e=r-66|0,i=R[r>>1],r=r+66|0,R[e>>1]<i>>>0););return u>>>0<2}function m5(r,u){return M6(r,u,66,130)}function n8(r,u){var e=0,i=0;return e=n[r>>2],i=n[u>>2],r=n[r+4>>2],u=n[u+4>>2],e=K2(e,i,r>>>0<u>>>0?r:u),(e||r-u|0)>>>31|0}function p5(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;t=b-32|0,b=t,i=t+8|0,f=n[n[r>>2]>>2],r=b-32|0,b=r,n[r+28>>2]=u,u=b-32|0,b=u,e=b-16|0,b=e,s[e+12|0]=0,a=r+28|0,n[e+8>>2]=a,e8(f,e+8|0),b=e+16|0,$2(u+8|0,o[e+12|0]),f=r+4|0,e=f+4|0,c=n[u+8>>2];n:{if((c|0)!=3){n[e+16>>2]=n[u+28>>2],a=n[u+24>>2],n[e+8>>2]=n[u+20>>2],n[e+12>>2]=a,a=n[u+16>>2],n[e>>2]=n[u+12>>2],n[e+4>>2]=a;break n}n[e>>2]=a}return n[f>>2]=c,b=u+32|0,u=n[r+4>>2],(u|0)!=3&&(e=n[r+16>>2],n[i+8>>2]=n[r+12>>2],n[i+12>>2]=e,e=n[r+24>>2],n[i+16>>2]=n[r+20>>2],n[i+20>>2]=e,n[i+4>>2]=n[r+8>>2]),n[i>>2]=u,b=r+32|0,r=n[t+8>>2],Z2(i),b=t+32|0,(r|0)==3}function e8(r,u){var e=0,i=0;e=Ke(),h0(u,e),e&&(ue(r+12|0,u),i=1);n:{if(e>>>0<=i>>>0||(A0(r+28|0,u),i+1>>>0>=e>>>0))break n;t8(r,u)}}function v5(r){return le(r,10)}function u8(r){var u=0,e=0;u=n[r+4>>2],e=n[u>>2],e&&j0[e|0](n[r>>2]),u=n[u+4>>2],u&&an(n[r>>2],u)}function Ne(r){P5(n[r+4>>2],n[r+8>>2]),vu(r)}function Te(r){var u=0,e=0;for(u=n[r+8>>2],e=n[r+4>>2];;){if(u){u=u-1|0,T0(e),e=e+32|0;continue}break}g0(r,4,32)}function j5(r){x5(r),z5(r)}function x5(r){var u=0,e=0,i=0;e=n[r+8>>2]+1|0,r=n[r+4>>2];n:{for(;;){if(e=e-1|0,!e)break n;for(u=n[r+8>>2],i=n[r+4>>2];;){if(u){u=u-1|0,Sn(i),i=i+1312|0;continue}break}if(g0(r,4,1312),Ne(r+12|0),u=r+26|0,r=r+28|0,o[u|0]==2)break}L()}}function z5(r){g0(r,4,28)}function q5(r){g0(r,2,66)}function U5(r){g0(r,4,40)}function R5(r){var u=0;for(u=n[r+4>>2]+8|0,r=n[r+8>>2];;){if(r){r=r-1|0,C(u),u=u+60|0;continue}break}}function i6(r){g0(r,4,60)}function A5(r){var u=0;for(u=n[r+4>>2]+44|0,r=n[r+8>>2];;){if(r){C(u-36|0),C(u-24|0),l2(u-12|0),C(u),r=r-1|0,u=u+68|0;continue}break}}function M5(r){g0(r,4,68)}function W5(r){var u=0;for(u=n[r+4>>2]+48|0,r=n[r+8>>2];;){if(r){C(u-48|0),C(u-36|0),C(u-24|0),l2(u-12|0),n[u>>2]!=-2147483648&&C(u),r=r-1|0,u=u+60|0;continue}break}}function Y5(r){g0(r,2,34)}function Ie(r){T0(r),i8(r+32|0)}function i8(r){g0(r,4,192)}function Ee(r){g0(r,4,200)}function P5(r,u){for(;;){if(u){u=u-1|0,s2(r),r=r+24|0;continue}break}}function O5(r){var u=0,e=0;n:{if(n[r>>2]!=1||(u=n[r+4>>2],u&&(e=n[r+8>>2],n[r+4>>2]=(e|0)!=(u|0)?u+34|0:0,(u|0)!=(e|0))))break n;if(u=n[r+12>>2],!(!u|(u|0)==n[r+16>>2]))return n[r+12>>2]=u+34,u;u=0,n[r>>2]=0}return u}function N5(r){return tc(r,32)}function T5(r){return tc(r,1312)}function I5(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;i=(u>>>1|0)+u|0;n:for(;;){if(i){i=i-1|0;e:{if(i>>>0<u>>>0){e=R[r>>1],t=(i<<1)+r|0,q[r>>1]=R[t>>1],q[t>>1]=e,e=0;break e}e=i-u|0}for(t=u>>>0<i>>>0?u:i;;){if(a=e<<1,e=a|1,t>>>0<=e>>>0||(f=a+2|0,f>>>0<t>>>0&&(e=(R[(e<<1)+r>>1]<R[(f<<1)+r>>1])+e|0),f=(e<<1)+r|0,c=R[f>>1],a=r+a|0,d=R[a>>1],c>>>0<=d>>>0))continue n;q[f>>1]=d,q[a>>1]=c}}break}}function a8(r,u){var e=0;e=r+4|0;n:{e:switch(n[r>>2]-1|0){default:Se(u,0,0);return;case 0:Se(u,1,1);break n;case 1:break e}Se(u,2,1)}t2(e,u)}function a6(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;e=b-560|0,b=e,i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[e+384>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[e+388>>2]=i,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[e+376>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[e+380>>2]=i,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[e+368>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[e+372>>2]=i,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[e+360>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[e+364>>2]=i,Wf(e+396|0,e+360|0);n:{e:{if(!n[e+396>>2]){n[e+8>>2]=0,u=b-16|0,b=u,i=e+8|0,De(u+8|0,i),a=n[u+12>>2],n[e>>2]=n[u+8>>2],n[e+4>>2]=a,b=u+16|0,u=n[e+4>>2],n[e+8>>2]=n[e>>2],n[e+12>>2]=u,gn(i);break e}if(i=n[e+408>>2],n[e+344>>2]=n[e+404>>2],n[e+348>>2]=i,n[e+352>>2]=n[e+412>>2],f=n[e+400>>2],t=e+200|0,M(t,e+416|0,144),n[e+40>>2]=f,i=n[e+348>>2],n[e+44>>2]=n[e+344>>2],n[e+48>>2]=i,n[e+52>>2]=n[e+352>>2],c=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),n[e+12>>2]=c,d=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[e+8>>2]=d,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[e+16>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[e+20>>2]=i,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[e+24>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[e+28>>2]=i,i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[e+32>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[e+36>>2]=i,M(e+56|0,t,144),!w8(e+40|0)){i=n[e+348>>2],n[r+40>>2]=n[e+344>>2],n[r+44>>2]=i,n[r+48>>2]=n[e+352>>2],u=u+8|0,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),a=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[r+28|0]=a,s[r+29|0]=a>>>8,s[r+30|0]=a>>>16,s[r+31|0]=a>>>24,s[r+32|0]=i,s[r+33|0]=i>>>8,s[r+34|0]=i>>>16,s[r+35|0]=i>>>24,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),a=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+20|0]=a,s[r+21|0]=a>>>8,s[r+22|0]=a>>>16,s[r+23|0]=a>>>24,s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,M(r+52|0,t,144),n[r+36>>2]=f,n[r+8>>2]=c,n[r+4>>2]=d,u=0;break n}}s[r+1|0]=0,u=1}s[r|0]=u,b=e+560|0}function E5(r,u,e,i,a,t){var f=0,c=0;f=b-208|0,b=f,c=u+32|0,u=Ge(c,e);n:{if(!(!(!u|o[u+57|0]!=(i&255))&R[u+54>>1]==(a&65535))){n[r>>2]=0;break n}if(e=R2(c,a),!e){n[r>>2]=0;break n}i=n[u+4>>2];e:{u:{i:switch(n[u>>2]-1|0){case 1:if(i>>>0>t>>>0)break u;break e;case 0:break i;default:break u}if(i>>>0<t>>>0)break e}i=n[e+4>>2];u:{i:switch(n[e>>2]-1|0){case 0:if(i>>>0>=t>>>0)break u;break e;case 1:break i;default:break u}if(i>>>0<=t>>>0)break e}a6(f+12|0,u+20|0),o[f+12|0]?u=0:(M(r+4|0,f+16|0,192),u=1),n[r>>2]=u;break n}n[r>>2]=0}b=f+208|0}function G5(r,u,e){return r=Ge(r,e),!r|o[r+57|0]?r=0:r=R[r+54>>1]==R[u+1268>>1]?r:0,r}function A0(r,u){Ve(u,o[r|0],0)}function r8(r,u){var e=0;for(e=n[r+8>>2],h0(u,e),e=e<<1,r=n[r+4>>2];;){if(e){p2(r,u),e=e-2|0,r=r+2|0;continue}break}}function t8(r,u){var e=0;for(e=n[r+8>>2],h0(u,e),e=e<<5,r=n[r+4>>2];;){if(e){M2(r,u),e=e-32|0,r=r+32|0;continue}break}}function H5(r,u){var e=0,i=0;for(e=n[r+8>>2],h0(u,e),e=T(e,34),r=n[r+4>>2];;){if(e){i=Fe(),h0(u,i);n:{if(!i||(p2(r+32|0,u),(i|0)==1))break n;M2(r,u)}e=e-34|0,r=r+34|0;continue}break}}function D5(r,u){var e=0;for(e=n[r+8>>2],h0(u,e),e=T(e,24),r=n[r+4>>2];;){if(e){Lu(r,u),e=e-24|0,r=r+24|0;continue}break}}function L5(r,u){return r=Ge(n[r>>2],R[u+32>>1]),r?n[r>>2]!=0:1}function Ge(r,u){var e=0,i=0,a=0,t=0,f=0;if(e=n[r+84>>2],!e)return 0;for(i=n[r+80>>2],r=0,t=u&65535;;){if(e>>>0<=1)r=T(r,60)+i|0,r=R[r+52>>1]==(u&65535)?r:0;else{f=r,a=e>>>1|0,r=a+r|0,r=R[(T(r,60)+i|0)+52>>1]>t>>>0?f:r,e=e-a|0;continue}break}return r}function Z5(r,u){var e=0;return e=b-16|0,b=e,r=n[r>>2],n[e+4>>2]=32,n[e>>2]=u,n[e+12>>2]=32,n[e+8>>2]=r,r=r6(e,e+8|0),b=e+16|0,r}function r6(r,u){return W2(n[r>>2],n[r+4>>2],n[u>>2],n[u+4>>2])}function B5(r,u){return W2(n[u+4>>2],n[u+8>>2],n[r>>2],n[r+4>>2])}function C5(r,u,e,i,a){var t=0,f=0;n:{if(e-1>>>0>=a>>>0||(a=n[r+4>>2],t=n[r>>2],!M6(u,e,34,66)))break n;for(e=T(e,34),i=i&255;;){if(f=!e,!e||(r=Ge(t,R[u+32>>1]),!r|R[r+54>>1]!=R[a+1268>>1]))break n;if(u=u+34|0,e=e-34|0,(i|0)!=o[r+57|0])break}}return f}function F5(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;a=b-16|0,b=a,s[a+14|0]=i,q[a+12>>1]=R[n[r+4>>2]+1268>>1],r=n[r>>2],i=n[r+80>>2],n[a+4>>2]=i,n[a+8>>2]=i+T(n[r+84>>2],60),i=b-32|0,b=i,r=a+4|0,n[i+16>>2]=n[r+8>>2],t=n[r+4>>2],n[i+8>>2]=n[r>>2],n[i+12>>2]=t,n[i+28>>2]=T(e,34)+u,n[i+24>>2]=u,t=0,c=i+8|0,e=b-16|0,b=e,f=i+24|0,r=n[f>>2],h=n[f+4>>2];n:{for(;;){if(u=3,(r|0)==(h|0))break n;if(u=r+34|0,n[f>>2]=u,d=R[r+32>>1],s5(e+8|0,c),l=R[e+10>>1],k=R[e+8>>1],!(k&1&&(r=u,(d|0)==(l|0))))break}u=k&1?(d|0)==(l|0)?3:2:1}return r=u,b=e+16|0,(r&255)==3&&(s5(i,c),t=R[i>>1]^1),b=i+32|0,r=t&1,b=a+16|0,r}function t6(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0;for(i=b-336|0,b=i,n[i+96>>2]=0,n[i+100>>2]=0,s[i+63|0]=0,a=n[289357],n[i+88>>2]=n[289356],n[i+92>>2]=a,a=n[289355],n[i+80>>2]=n[289354],n[i+84>>2]=a,a=n[289353],n[i+72>>2]=n[289352],n[i+76>>2]=a,a=n[289351],n[i+64>>2]=n[289350],n[i+68>>2]=a,d=e<<3,f=i- -64|0;;){n:{e:{u:{i:{if(d){if(t=n[u>>2],e=n[u+4>>2],n[i+104>>2]=f,c=o[i+63|0],a=64-c|0,a>>>0>e>>>0)break i;if(c)break u;break e}for(l=i+104|0,M(l,i,104),U0(i+208|0),U0(i+272|0),u=o[i+167|0],h=u+l|0,s[h|0]=128,d=u,c=u<<27,e=n[i+204>>2],t=e,a=n[i+200>>2],f=e<<9|a>>>23,k=a<<9,e=f,f=c,c=u<<3|k,k=f|(c&65280)<<8,f=c&16711680,u=f>>>8|0,y=f<<24,c=c&-16777216,f=c>>>24|0,c=y|c<<8,f=u|f|k,u=t,t=a>>>31|0,n[i+240>>2]=a<<1&-16777216|((u&32767)<<17|a>>>15)&16711680|((t|(u&2147483647)<<1)&65280|e>>>24)|c,n[i+244>>2]=f,f=i+168|0,n[i+268>>2]=f,u=d^63,o0(h+1|0,u),u>>>0<=7&&(Hn(i+268|0,l),R6(l,64)),u=i+240|0,Q(i+160|0,8,u,8),Hn(i+268|0,i+104|0),s[i+167|0]=0,H4(u,i+272|0,i+304|0,f,i+200|0),e=n[i+260>>2],a=n[i+256>>2],u=e-a|0,e=u>>>0<=e>>>0?u:0,a=a<<2,u=a+n[i+248>>2]|0,t=a+n[i+240>>2]|0;;){if(e){a=n[u>>2],a=O0(a&16711935,8)|O0(a,24)&16711935,s[t|0]=a,s[t+1|0]=a>>>8,s[t+2|0]=a>>>16,s[t+3|0]=a>>>24,e=e-1|0,u=u+4|0,t=t+4|0;continue}break}u=i+272|0,Q(i+208|0,32,u,32),pn(f),o0(u,64),M(i+104|0,u,64),e=o[i+236|0]|o[i+237|0]<<8|(o[i+238|0]<<16|o[i+239|0]<<24),u=o[i+232|0]|o[i+233|0]<<8|(o[i+234|0]<<16|o[i+235|0]<<24),s[r+24|0]=u,s[r+25|0]=u>>>8,s[r+26|0]=u>>>16,s[r+27|0]=u>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[i+228|0]|o[i+229|0]<<8|(o[i+230|0]<<16|o[i+231|0]<<24),u=o[i+224|0]|o[i+225|0]<<8|(o[i+226|0]<<16|o[i+227|0]<<24),s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[i+220|0]|o[i+221|0]<<8|(o[i+222|0]<<16|o[i+223|0]<<24),u=o[i+216|0]|o[i+217|0]<<8|(o[i+218|0]<<16|o[i+219|0]<<24),s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[i+212|0]|o[i+213|0]<<8|(o[i+214|0]<<16|o[i+215|0]<<24),u=o[i+208|0]|o[i+209|0]<<8|(o[i+210|0]<<16|o[i+211|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,b=i+336|0;return}M(i+c|0,t,e),s[i+63|0]=e+c;break n}M(i+c|0,t,a),Zu(i+104|0,i,1),s[i+63|0]=0,e=e-a|0,t=a+t|0}a=e>>>6|0,a&&Zu(i+104|0,t,a),a=e&63,s[i+63|0]=a,M(i,(e&2147483584)+t|0,a)}u=u+8|0,d=d-8|0}}function R2(r,u){var e=0,i=0,a=0,t=0,f=0;if(e=n[r+96>>2],!e)return 0;for(i=n[r+92>>2],r=0,t=u&65535;;){if(e>>>0<=1)r=T(r,68)+i|0,r=R[r+56>>1]==(u&65535)?r:0;else{f=r,a=e>>>1|0,r=a+r|0,r=R[(T(r,68)+i|0)+56>>1]>t>>>0?f:r,e=e-a|0;continue}break}return r}function o8(r,u){return!!K2(r,u,16)}function K5(r){var u=0,e=0,i=0,a=0,t=0;if(u=b-16|0,b=u,i=n[r+4>>2],n[u+4>>2]=n[r>>2],n[u+8>>2]=i,s[u+14|0]=o[r+10|0],q[u+12>>1]=R[r+8>>1],b=u+16|0,i=0,u=u+4|0,r=n[u>>2],e=n[u+4>>2],(r|0)!=(e|0))for(e=(e-r>>>0)/60|0,a=R[u+8>>1],u=o[u+10|0];t=!(n[r>>2]|(R[r+54>>1]!=(a|0)|o[r+57|0]!=(u|0))),r=r+60|0,i=i+t|0,e=e-1|0,!!e;);return i}function S5(r,u){return p4(n[r+4>>2],n[r+8>>2],n[u+4>>2],n[u+8>>2])}function l2(r){g0(r,2,2)}function V5(r,u,e,i,a,t){var f=0,c=0;f=e>>>0>a>>>0;n:{if(f&(i|0)==(t|0)|i>>>0>t>>>0||(u=n[u+8>>2],!u))break n;u=Un(a-e|0,t-(i+f|0)|0,u),e=j,u=!e&(u|0)==-1|e?-1:u,c=1}n[r+4>>2]=u,n[r>>2]=c}function o6(r,u,e){var i=0;return i=b-16|0,b=i,V5(i+8|0,r,n[r>>2],n[r+4>>2],u,e),b=i+16|0,n[i+8>>2]&1?n[i+12>>2]:0}function J5(r,u){var e=0,i=0;e=b-16|0,b=e,n[e+12>>2]=r,n[e+8>>2]=u,u=R2(u,R[r+1268>>1]);n:{if(!u|n[u>>2]||(u=e+8|0,!F5(u,n[r+4>>2],n[r+8>>2],0)))break n;i=F5(u,n[r+16>>2],n[r+20>>2],1)}return b=e+16|0,i}function X5(r){var u=0,e=0;u=b-16|0,b=u,n[u+12>>2]=r,e=n[r+4>>2],P5(e,(n[r+12>>2]-e>>>0)/24|0),Nr(u+12|0),b=u+16|0}function Q5(r){var u=0,e=0,i=0,a=0,t=0;for(i=n[r+8>>2],u=n[r>>2],a=n[r+4>>2];;){if((u|0)==(a|0))return 0;if(e=u+1312|0,n[r>>2]=e,t=u+44|0,u=e,!(n0[t>>2]<=n0[i>>2]))break}return u-1312|0}function f8(r,u,e){var i=0,a=0,t=0;u=T(u,1312),i=u+r|0;n:{for(;;){if(!u)break n;if(u=u-1312|0,a=i-1268|0,i=i-1312|0,!(n0[a>>2]>e>>>0))break}if(r=r+u|0,n0[r+48>>2]<e>>>0)break n;t=o[r+1304|0]?r:0}return t}function $5(r,u){var e=0,i=0,a=0,t=0,f=0;if(u>>>0>=2){i=r,t=u,a=u+(u>>>1|0)|0;n:for(;;){if(a){a=a-1|0;e:{if(a>>>0<t>>>0){u=n[i>>2],f=n[i+4>>2],r=(a<<3)+i|0,e=n[r+4>>2],n[i>>2]=n[r>>2],n[i+4>>2]=e,n[r>>2]=u,n[r+4>>2]=f,u=0;break e}u=a-t|0}for(f=a>>>0>t>>>0?t:a;;){if(e=u<<1,r=e|1,f>>>0<=r>>>0||(e=e+2|0,e>>>0<f>>>0&&(r=n8((r<<3)+i|0,(e<<3)+i|0)+r|0),u=(u<<3)+i|0,e=(r<<3)+i|0,!n8(u,e)))continue n;a2(u,e,2),u=r}}break}}}function _5(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0;k=b-16|0,b=k,g=k+8|0,m=4,c=nf(r,u);n:{if(!c)break n;if(o[c+26|0]!=3){if(i=r+32|0,f=b-32|0,b=f,u=c+26|0,o[u|0]!=3){n[f+12>>2]=i,n[f+8>>2]=c,n[f+16>>2]=u+1,n[f+20>>2]=f+31,n[f+24>>2]=f+8,i=f+24|0,d=b-32|0,b=d;e:{u:{i:switch(o[u|0]-2|0){default:if(s[u|0]=2,n[d+12>>2]=u,i=n[i>>2],u=n[i>>2],n[i>>2]=0,!u)break u;z=n[i+8>>2],h=d+20|0,p=n[i+4>>2],i=b-400|0,b=i,a=n[u+20>>2],t=n[u+8>>2],U=t>>>0>a>>>0?a:t,A=i+24|0,W=i+220|0,Y=n[u+16>>2],P=n[u+4>>2];a:{t:{o:for(;;){if((y|0)!=(U|0)){if(w=T(y,1312)+P|0,O=n[w+40>>2],v=R[w+1268>>1],u=T(y,24)+Y|0,a=n[u+16>>2],t=n[u+20>>2],!u6(a,t)){t=v<<16,a=15;break t}for(y=y+1|0,t=T(t,66),N=n[u+8>>2],I=n[u+4>>2];;){if(!t)continue o;r:{y:{v:{if(u=G5(p,w,R[a+64>>1]),u&&(a6(i+204|0,u+20|0),o[i+204|0]!=1))break v;a=16;break y}if(u=n[i+208>>2],l=n[i+216>>2],E=n[i+212>>2],M(A,W,180),n[i+16>>2]=E,n[i+20>>2]=l,n[i+12>>2]=u,u=b-96|0,b=u,ne(u,a),rn(u+76|0,p,I,N,1156984,1156995,4),Vn(u- -64|0,i+12|0,n[u+80>>2],n[u+84>>2],u),l=2,n[u+64>>2]==1&&(l=n[u+72>>2],n[u+88>>2]=n[u+68>>2],n[u+92>>2]=l,gn(u+88|0),l=1),C(u+76|0),b=u+96|0,(l|0)==2)break r;a=17}t=v<<16;break t}a=a+66|0,t=t-66|0}}break}q[h>>1]=47;break a}q[h>>1]=a,n[h+4>>2]=t|5,n[h+8>>2]=O}b=i+400|0,s[z|0]=R[d+20>>1]==47,s[d+16|0]=3,x6(d+12|0);break;case 0:break u;case 1:break i}b=d+32|0;break e}L()}}b=f+32|0}if(o[c+27|0]!=1)break n;G=n[c+8>>2],m=n[c+4>>2]}return n[g+4>>2]=G,n[g>>2]=m,u=f8(n[k+8>>2],n[k+12>>2],e),u?r=n0[r+76>>2]<=e>>>0&&n0[r+80>>2]>=e>>>0?u:0:r=0,b=k+16|0,r}function nf(r,u){var e=0,i=0;for(e=T(n[r+244>>2],28),r=n[r+240>>2]+24|0,u=u&65535;;){if(!e)return 0;if(e=e-28|0,i=R[r>>1],r=r+28|0,(u|0)==(i|0))break}return r-52|0}function He(r,u){return R2(r+32|0,u)}function s8(r,u,e){var i=0,a=0,t=0;if(i=b-16|0,b=i,a=n[r+140>>2],t=n[r+136>>2],n[i+12>>2]=e,n[i+8>>2]=u,a)for(r=0;;){if(a>>>0<=1)r=T(r,60)+t|0,r=B5(i+8|0,r)&255?0:r;else{e=r,u=a>>>1|0,r=u+r|0,r=(B5(i+8|0,T(r,60)+t|0)&255)==1?e:r,a=a-u|0;continue}break}else r=0;return b=i+16|0,r}function ef(r,u){var e=0;e=n[u+140>>2],n[r>>2]=n[u+136>>2],n[r+4>>2]=e}function uf(r,u){var e=0;e=n[u+24>>2],n[r+20>>2]=n[u+20>>2],n[r+24>>2]=e,e=n[u+16>>2],n[r+12>>2]=n[u+12>>2],n[r+16>>2]=e,e=o[u+28|0],rf(r,u),s[r+28|0]=e}function af(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0;h=b-32|0,b=h,z=n[u+8>>2];n:{e:{if(!o8(u+12|0,e)){u:{i:{if(z>>>0>16||(e=o[u+28|0],!e))break i;if(e>>>0<=z>>>0)break u}q[r+4>>1]=11,n[r>>2]=-2147483648,e=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=e;break e}if(rf(h+8|0,u),e=n[h+12>>2],t=n[h+16>>2],t>>>0>=2){U=b-32|0,b=U,d=(t>>>1|0)+t|0;u:for(;;){if(d){d=d-1|0;i:{if(d>>>0<t>>>0){a=(d<<5)+e|0,f=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),l=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),c=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),k=o[a+20|0]|o[a+21|0]<<8|(o[a+22|0]<<16|o[a+23|0]<<24),y=o[a+24|0]|o[a+25|0]<<8|(o[a+26|0]<<16|o[a+27|0]<<24),w=o[a+28|0]|o[a+29|0]<<8|(o[a+30|0]<<16|o[a+31|0]<<24),p=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),v=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),g=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),m=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),s[e|0]=m,s[e+1|0]=m>>>8,s[e+2|0]=m>>>16,s[e+3|0]=m>>>24,s[e+4|0]=g,s[e+5|0]=g>>>8,s[e+6|0]=g>>>16,s[e+7|0]=g>>>24,g=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),m=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),s[e+24|0]=y,s[e+25|0]=y>>>8,s[e+26|0]=y>>>16,s[e+27|0]=y>>>24,s[e+28|0]=w,s[e+29|0]=w>>>8,s[e+30|0]=w>>>16,s[e+31|0]=w>>>24,y=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),w=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),s[e+16|0]=c,s[e+17|0]=c>>>8,s[e+18|0]=c>>>16,s[e+19|0]=c>>>24,s[e+20|0]=k,s[e+21|0]=k>>>8,s[e+22|0]=k>>>16,s[e+23|0]=k>>>24,c=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),k=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),s[e+8|0]=f,s[e+9|0]=f>>>8,s[e+10|0]=f>>>16,s[e+11|0]=f>>>24,s[e+12|0]=l,s[e+13|0]=l>>>8,s[e+14|0]=l>>>16,s[e+15|0]=l>>>24,s[a+24|0]=g,s[a+25|0]=g>>>8,s[a+26|0]=g>>>16,s[a+27|0]=g>>>24,s[a+28|0]=m,s[a+29|0]=m>>>8,s[a+30|0]=m>>>16,s[a+31|0]=m>>>24,s[a+16|0]=y,s[a+17|0]=y>>>8,s[a+18|0]=y>>>16,s[a+19|0]=y>>>24,s[a+20|0]=w,s[a+21|0]=w>>>8,s[a+22|0]=w>>>16,s[a+23|0]=w>>>24,s[a+8|0]=c,s[a+9|0]=c>>>8,s[a+10|0]=c>>>16,s[a+11|0]=c>>>24,s[a+12|0]=k,s[a+13|0]=k>>>8,s[a+14|0]=k>>>16,s[a+15|0]=k>>>24,s[a|0]=p,s[a+1|0]=p>>>8,s[a+2|0]=p>>>16,s[a+3|0]=p>>>24,s[a+4|0]=v,s[a+5|0]=v>>>8,s[a+6|0]=v>>>16,s[a+7|0]=v>>>24,f=0;break i}f=d-t|0}for(l=t>>>0<d>>>0?t:d;;){if(c=f<<1,a=c|1,l>>>0<=a>>>0||(c=c+2|0,c>>>0<l>>>0&&(a=_4((a<<5)+e|0,(c<<5)+e|0)+a|0),f=(f<<5)+e|0,c=(a<<5)+e|0,!_4(f,c)))continue u;a2(f,c,8),f=a}}break}b=U+32|0}for(f=b+-64|0,b=f,a=t+1|0;a=a-1|0,!!(a>>>0>=2&&(t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[f+24>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[f+28>>2]=t,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[f+16>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[f+20>>2]=t,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[f+8>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[f+12>>2]=t,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[f>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[f+4>>2]=t,t=e+56|0,d=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[f+56>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[f+60>>2]=d,t=e+48|0,d=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[f+48>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[f+52>>2]=d,t=e+40|0,d=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[f+40>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[f+44>>2]=d,e=e+32|0,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[f+32>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[f+36>>2]=t,_4(f,f+32|0))););b=f- -64|0;u:{if(a>>>0<2){d=h+20|0,e=n[u+4>>2],a=b-32|0,b=a,s[a+7|0]=2,n[a+24>>2]=e+(z<<5),n[a+20>>2]=e,n[a+28>>2]=a+7,f=a+8|0,e=b-224|0,b=e,k=e+24|0,t=a+20|0,l5(k,t);i:{if(n[e+24>>2]==1){for(z0(e,4,4,192),l=n[e>>2],c=M(n[e+4>>2],e+28|0,192),n[e+20>>2]=1,n[e+16>>2]=c,n[e+12>>2]=l,n[e+32>>2]=n[t+8>>2],l=n[t+4>>2],n[e+24>>2]=n[t>>2],n[e+28>>2]=l,t=e+12|0,l=b-208|0,b=l,y=l+16|0;;){if(l5(l+12|0,k),n[l+12>>2]==1){c=n[t+8>>2],(c|0)==n[t>>2]&&S0(t,n[t+8>>2],1,4,192),M(n[t+4>>2]+T(c,192)|0,y,192),n[t+8>>2]=c+1;continue}break}b=l+208|0,n[f+8>>2]=n[e+20>>2],t=n[e+16>>2],n[f>>2]=n[e+12>>2],n[f+4>>2]=t;break i}n[f+8>>2]=0,n[f>>2]=0,n[f+4>>2]=4}b=e+224|0,e=o[a+7|0];i:{if((e|0)!=2){n[d>>2]=-2147483648,s[d+4|0]=e,i8(f);break i}n[d+8>>2]=n[a+16>>2],e=n[a+12>>2],n[d>>2]=n[a+8>>2],n[d+4>>2]=e}if(b=a+32|0,e=n[h+20>>2],(e|0)!=-2147483648)break u;e=13}else e=12;q[r+4>>1]=e,n[r>>2]=-2147483648,e=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=e,T0(h+8|0);break e}i=n[h+28>>2],n[r+36>>2]=n[h+24>>2],n[r+40>>2]=i,q[r+32>>1]=e,i=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=i,i=n[u+12>>2],n[r+8>>2]=n[u+8>>2],n[r+12>>2]=i,i=n[u+20>>2],n[r+16>>2]=n[u+16>>2],n[r+20>>2]=i,i=n[u+28>>2],n[r+24>>2]=n[u+24>>2],n[r+28>>2]=i,q[r+34>>1]=e>>>16,T0(h+8|0);break n}q[r+4>>1]=9,n[r>>2]=-2147483648,e=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=e}T0(u)}b=h+32|0}function rf(r,u){var e=0,i=0;e=b-16|0,b=e,i=n[u+4>>2],u=n[u+8>>2],Ii(e+4|0,u),u&&(M(n[e+8>>2],i,u<<5),n[e+12>>2]=u),n[r+8>>2]=n[e+12>>2],u=n[e+8>>2],n[r>>2]=n[e+4>>2],n[r+4>>2]=u,b=e+16|0}function tf(r,u){return r=r|0,u=u|0,ic(n[r>>2],u)|0}function f6(r,u){return r=r|0,u=u|0,uc(n[r>>2],u)|0}function of(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;e=b-32|0,b=e,n[e+8>>2]=0,n[e+12>>2]=1,n[e+16>>2]=0,a=e+20|0,i=e+8|0,o5(a,n[u+28>>2]?u+32|0:0,i),t=n[e+28>>2],d=n[e+24>>2],f=n[e+20>>2],o5(a,n[u+48>>2]?u+52|0:0,i),l=n[e+28>>2],k=n[e+24>>2],h=n[e+20>>2],i=1,c=1,n[u>>2]==1&&(c8(a,u+4|0),c=n[e+24>>2]&!n[e+20>>2],i=!n[e+28>>2]),!c|!d|(!k|!i)?u=0:(u=t+l|0,n[r+8>>2]=u,u=u>>>0>=t>>>0),n[r+4>>2]=u,u=r,r=f+h|0,n[u>>2]=r>>>0<f>>>0?-1:r,b=e+32|0}function c8(r,u){var e=0,i=0,a=0;e=n[u+8>>2],e?i=(n[u+12>>2]-e>>>0)/1312|0:i=0,e=n[u+16>>2],e?e=(n[u+20>>2]-e>>>0)/1312|0:e=0,e=i+e|0,a=n[u>>2];n:{if(a&&(i=0,(a|0)!=n[u+4>>2]))break n;n[r+8>>2]=e,i=1}n[r+4>>2]=i,n[r>>2]=e}function ff(r){var u=0,e=0,i=0;i=r+8|0;n:{for(;;){if(u=T5(i),u)break n;if(u=n[r>>2],!(!u|(u|0)==n[r+4>>2])){n[r>>2]=u+28,e=n[u+4>>2],n[r+8>>2]=e,n[r+12>>2]=T(n[u+8>>2],1312)+e;continue}break}u=T5(r+16|0)}return u}function Ec(r,u){r=r|0,u=u|0;var e=0;e=b-32|0,b=e;n:{e:{u:{i:{a:{t:{o:switch(r=n[r>>2],R[r>>1]-1|0){case 0:break t;case 1:break a;case 2:break i;case 3:break u;case 4:break e;default:break o}r=v0(u,1157353,18);break n}r=v0(u,1157371,18);break n}n[e+12>>2]=r+4,n[e+20>>2]=23,n[e+16>>2]=e+12,r=t0(u,1048897,e+16|0);break n}r=v0(u,1157389,10);break n}n[e+12>>2]=r+4,n[e+20>>2]=12,n[e+16>>2]=e+12,r=t0(u,1049734,e+16|0);break n}n[e+8>>2]=r+2,n[e+12>>2]=r+4,n[e+28>>2]=24,n[e+20>>2]=9,n[e+24>>2]=e+12,n[e+16>>2]=e+8,r=t0(u,1048676,e+16|0)}return b=e+32|0,r|0}function sf(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;e=b-16|0,b=e,a=n[u+20>>2];n:{e:{if(n[u>>2]==1){if(t=u+4|0,!a)break e;i=e+4|0,cf(i,t),c=n[e+8>>2],a=n[e+4>>2],t=n[e+12>>2],c8(i,u+24|0),u=n[e+8>>2],i=n[e+4>>2],f=t+n[e+12>>2]|0,n[r+8>>2]=f,i=a+i|0,n[r>>2]=a>>>0>i>>>0?-1:i,n[r+4>>2]=u&c&t>>>0<=f>>>0;break n}if(a){c8(r,u+24|0);break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=1;break n}cf(r,t)}b=e+16|0}function cf(r,u){lc(r,u,60,40)}function De(r,u){var e=0,i=0;e=xn(16,4),e||L(),i=n[u+12>>2],n[e+8>>2]=n[u+8>>2],n[e+12>>2]=i,i=n[u+4>>2],n[e>>2]=n[u>>2],n[e+4>>2]=i,n[r+4>>2]=1158256,n[r>>2]=e}function l8(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;for(a=b-128|0,b=a,a=o0(a,64),lf(a- -64|0,u),Q(a,64,a- -64|0,64),d=r,r=a,e=b-176|0,b=e,o0(e+4|0,64);;){n:{e:{if((i|0)!=16)for(c=(e+4|0)+(i<<2)|0,f=n[c>>2],t=0,u=r;;){if((t|0)==32)break e;f=o[u|0]<<t|f,t=t+8|0,u=u+1|0}r=n[e+4>>2],n[e+68>>2]=r&536870911,u=n[e+8>>2],n[e+72>>2]=(u<<3|r>>>29)&536870911,r=n[e+12>>2],n[e+76>>2]=(r<<6|u>>>26)&536870911,u=n[e+16>>2],n[e+80>>2]=(u<<9|r>>>23)&536870911,r=n[e+20>>2],n[e+84>>2]=(r<<12|u>>>20)&536870911,u=n[e+24>>2],n[e+88>>2]=(u<<15|r>>>17)&536870911,r=n[e+28>>2],n[e+92>>2]=(r<<18|u>>>14)&536870911,u=n[e+32>>2],n[e+96>>2]=(u<<21|r>>>11)&536870911,i=n[e+36>>2],n[e+100>>2]=(i<<24|u>>>8)&536870911,u=n[e+64>>2],n[e+136>>2]=u>>>13,r=n[e+40>>2],n[e+108>>2]=r>>>2&536870911,n[e+104>>2]=(r<<27|i>>>5)&536870911,i=n[e+44>>2],n[e+112>>2]=(i<<1|r>>>31)&536870911,r=n[e+48>>2],n[e+116>>2]=(r<<4|i>>>28)&536870911,i=n[e+52>>2],n[e+120>>2]=(i<<7|r>>>25)&536870911,r=n[e+56>>2],n[e+124>>2]=(r<<10|i>>>22)&536870911,i=n[e+60>>2],n[e+128>>2]=(i<<13|r>>>19)&536870911,n[e+132>>2]=(u<<16|i>>>16)&536870911,r=e+140|0,u=e+68|0,qf(r,u,1158496),M(u,r,36),i=e+104|0,qf(r,i,1158460),M(i,r,36),Uf(r,i,u),c6(d,r),b=e+176|0;break n}n[c>>2]=f,r=r+4|0,i=i+1|0;continue}break}b=a+128|0}function lf(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;for(t=b-160|0,b=t,In(t),In(t- -64|0),i=o[u+127|0],e=n[u+192>>2],a=n[u+204>>2],f=a,c=a<<10,a=n[u+200>>2],l=c|a>>>22,d=n[u+196>>2],c=d>>>22|0,k=c<<24,c=a<<10|c,k=k|(c&65280)<<8,h=c&16711680,l=a<<2&-16777216|((f&16383)<<18|a>>>14)&16711680|(((f&1073741823)<<2|a>>>30)&65280|l>>>24),a=c&-16777216,f=a>>>24|0,n[t+128>>2]=l|(a<<8|h<<24),n[t+132>>2]=f|h>>>8|k,a=e<<10|i<<3,f=i<<27|(a&65280)<<8,c=a&16711680,l=c>>>8|0,a=a&-16777216,k=a>>>24|0,n[t+136>>2]=a<<8|c<<24|(e<<2&-16777216|((d&16383)<<18|e>>>14)&16711680|(((d&1073741823)<<2|e>>>30)&65280|(d<<10|e>>>22)>>>24)),n[t+140>>2]=l|k|f,e=u+i|0,s[e|0]=128,a=u+128|0,n[t+156>>2]=a,i=i^127,o0(e+1|0,i),i>>>0<=15&&(kf(t+156|0,u),R6(u,128)),i=t+128|0,Q(u+112|0,16,i,16),kf(t+156|0,u),s[u+127|0]=0,e=b-16|0,b=e,n[e+4>>2]=i,c=t- -64|0,n[e>>2]=c,l=u+192|0,n[e+12>>2]=l,n[e+8>>2]=a,d=b6(e),f=b6(e+8|0),n[i+16>>2]=0,n[i+12>>2]=l,n[i+8>>2]=a,n[i+4>>2]=i,n[i>>2]=c,n[i+20>>2]=f>>>0<d>>>0?f:d,b=e+16|0,i=n[t+148>>2],e=n[t+144>>2],a=i-e|0,d=i>>>0>=a>>>0?a:0,i=e<<3,a=i+n[t+136>>2]|0,i=i+n[t+128>>2]|0;;){if(d){e=n[a>>2],c=e<<24|(e&65280)<<8,f=e&16711680,l=f>>>8|0,k=e&-16777216,h=k>>>24|0,k=k<<8|f<<24,f=n[a+4>>2],e=k|(((f&255)<<24|e>>>8)&-16777216|((f&16777215)<<8|e>>>24)&16711680|(f>>>8&65280|f>>>24)),s[i|0]=e,s[i+1|0]=e>>>8,s[i+2|0]=e>>>16,s[i+3|0]=e>>>24,e=l|h|c,s[i+4|0]=e,s[i+5|0]=e>>>8,s[i+6|0]=e>>>16,s[i+7|0]=e>>>24,d=d-1|0,a=a+8|0,i=i+8|0;continue}break}Q(t,64,t- -64|0,64),bf(u),M(r,t,64),b=t+160|0}function bf(r){var u=0,e=0,i=0;i=b-128|0,b=i,e=b-16|0,b=e,u=r+128|0,n[e+8>>2]=u,n[e+12>>2]=u- -64,u5(e+8|0),b=e+16|0,n[u+72>>2]=0,n[u+76>>2]=0,n[u+64>>2]=0,n[u+68>>2]=0,u=r,r=o0(i,128),M(u,r,128),b=r+128|0}function s6(r,u){Le(r,u,32)}function Le(r,u,e){var i=0,a=0,t=0;a=b-16|0,b=a,n[a+12>>2]=r+128;n:{e:{u:{if(i=o[r+127|0],t=128-i|0,t>>>0<=e>>>0){if(i)break u;break e}M(r+i|0,u,e),s[r+127|0]=e+i;break n}M(r+i|0,u,t),hf(a+12|0,r,1),s[r+127|0]=0,e=e-t|0,u=u+t|0}i=e>>>7|0,i&&hf(a+12|0,u,i),i=e&127,s[r+127|0]=i,M(r,(e&2147483520)+u|0,i)}b=a+16|0}function df(r,u,e){var i=0;for(i=n[u+4>>2]<<3,u=n[u>>2];;){if(i){Le(e,n[u>>2],n[u+4>>2]),i=i-8|0,u=u+8|0;continue}break}n[r>>2]=0}function kf(r,u){var e=0,i=0;e=b-128|0,b=e,i=n[r>>2],r=M(e,u,128),Zf(i,r,1),b=r+128|0}function hf(r,u,e){var i=0,a=0,t=0,f=0;i=n[r>>2],r=n[i+64>>2],f=n[i+68>>2],a=f,t=r+e|0,a=t>>>0<e>>>0?a+1|0:a,n[i+64>>2]=t,n[i+68>>2]=a,r=(a|0)==(f|0)&r>>>0>t>>>0|a>>>0<f>>>0,t=n[i+76>>2],a=r,r=r+n[i+72>>2]|0,t=a>>>0>r>>>0?t+1|0:t,n[i+72>>2]=r,n[i+76>>2]=t,Zf(i,u,e)}function Vn(r,u,e,i,a){var t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0;d=b-496|0,b=d,l=d+316|0,t=b-304|0,b=t,c=t+8|0,g8(c,a),n[t+96>>2]=0,n[t+100>>2]=0,n[t+88>>2]=0,n[t+92>>2]=0,n[t+80>>2]=0,n[t+84>>2]=0,n[t+72>>2]=0,n[t+76>>2]=0,n[t+128>>2]=0,n[t+132>>2]=0,n[t+120>>2]=0,n[t+124>>2]=0,n[t+112>>2]=0,n[t+116>>2]=0,n[t+104>>2]=0,n[t+108>>2]=0,Q(t+72|0,32,c,32),Q(t+104|0,32,t+40|0,32),a=n[t+100>>2],n[t+200>>2]=n[t+96>>2],n[t+204>>2]=a,a=n[t+92>>2],n[t+192>>2]=n[t+88>>2],n[t+196>>2]=a,a=n[t+84>>2],n[t+184>>2]=n[t+80>>2],n[t+188>>2]=a,a=n[t+76>>2],n[t+176>>2]=n[t+72>>2],n[t+180>>2]=a,a=n[t+132>>2],n[t+256>>2]=n[t+128>>2],n[t+260>>2]=a,a=n[t+124>>2],n[t+248>>2]=n[t+120>>2],n[t+252>>2]=a,a=n[t+116>>2],n[t+240>>2]=n[t+112>>2],n[t+244>>2]=a,a=n[t+108>>2],n[t+232>>2]=n[t+104>>2],n[t+236>>2]=a,h=b+-64|0,b=h,f=t+232|0,s[h+32|0]=o[f+31|0]>>>7,y=h+32|0,c=zf(y,1050078),a=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[h>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[h+4>>2]=a,a=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),n[h+8>>2]=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),n[h+12>>2]=a,a=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),n[h+16>>2]=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),n[h+20>>2]=a,a=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),n[h+24>>2]=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),n[h+28>>2]=a,xf(y,f),k=t+271|0,w=k,g=B0(d8(h,y)&c),s[w+32|0]=g,c=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),a=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),s[k+24|0]=a,s[k+25|0]=a>>>8,s[k+26|0]=a>>>16,s[k+27|0]=a>>>24,s[k+28|0]=c,s[k+29|0]=c>>>8,s[k+30|0]=c>>>16,s[k+31|0]=c>>>24,c=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),a=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),s[k+16|0]=a,s[k+17|0]=a>>>8,s[k+18|0]=a>>>16,s[k+19|0]=a>>>24,s[k+20|0]=c,s[k+21|0]=c>>>8,s[k+22|0]=c>>>16,s[k+23|0]=c>>>24,c=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),a=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),s[k+8|0]=a,s[k+9|0]=a>>>8,s[k+10|0]=a>>>16,s[k+11|0]=a>>>24,s[k+12|0]=c,s[k+13|0]=c>>>8,s[k+14|0]=c>>>16,s[k+15|0]=c>>>24,c=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),a=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),s[k|0]=a,s[k+1|0]=a>>>8,s[k+2|0]=a>>>16,s[k+3|0]=a>>>24,s[k+4|0]=c,s[k+5|0]=c>>>8,s[k+6|0]=c>>>16,s[k+7|0]=c>>>24,b=h- -64|0,a=1;n:{if(o[t+303|0]!=1){n[t+136>>2]=1,De(t,t+136|0),c=n[t>>2],n[l+8>>2]=1158256,n[l+4>>2]=c;break n}s[t+170|0]=o[t+273|0],q[t+168>>1]=o[t+271|0]|o[t+272|0]<<8,c=o[t+299|0]|o[t+300|0]<<8|(o[t+301|0]<<16|o[t+302|0]<<24),a=o[t+295|0]|o[t+296|0]<<8|(o[t+297|0]<<16|o[t+298|0]<<24),s[t+221|0]=a,s[t+222|0]=a>>>8,s[t+223|0]=a>>>16,s[t+224|0]=a>>>24,s[t+225|0]=c,s[t+226|0]=c>>>8,s[t+227|0]=c>>>16,s[t+228|0]=c>>>24,a=o[t+294|0]|o[t+295|0]<<8|(o[t+296|0]<<16|o[t+297|0]<<24),n[t+216>>2]=o[t+290|0]|o[t+291|0]<<8|(o[t+292|0]<<16|o[t+293|0]<<24),n[t+220>>2]=a,k=o[t+286|0]|o[t+287|0]<<8|(o[t+288|0]<<16|o[t+289|0]<<24),h=o[t+282|0]|o[t+283|0]<<8|(o[t+284|0]<<16|o[t+285|0]<<24),n[t+208>>2]=h,n[t+212>>2]=k,y=o[t+274|0]|o[t+275|0]<<8|(o[t+276|0]<<16|o[t+277|0]<<24),c=o[t+278|0]|o[t+279|0]<<8|(o[t+280|0]<<16|o[t+281|0]<<24),f=o[t+225|0]|o[t+226|0]<<8|(o[t+227|0]<<16|o[t+228|0]<<24),a=o[t+221|0]|o[t+222|0]<<8|(o[t+223|0]<<16|o[t+224|0]<<24),s[l+57|0]=a,s[l+58|0]=a>>>8,s[l+59|0]=a>>>16,s[l+60|0]=a>>>24,s[l+61|0]=f,s[l+62|0]=f>>>8,s[l+63|0]=f>>>16,s[l+64|0]=f>>>24,a=n[t+220>>2],n[l+52>>2]=n[t+216>>2],n[l+56>>2]=a,n[l+44>>2]=h,n[l+48>>2]=k,a=n[t+204>>2],n[t+160>>2]=n[t+200>>2],n[t+164>>2]=a,a=n[t+196>>2],n[t+152>>2]=n[t+192>>2],n[t+156>>2]=a,a=n[t+188>>2],n[t+144>>2]=n[t+184>>2],n[t+148>>2]=a,a=n[t+180>>2],n[t+136>>2]=n[t+176>>2],n[t+140>>2]=a,M(l+1|0,t+136|0,35),n[l+36>>2]=y,n[l+40>>2]=c,a=0}s[l|0]=a,b=t+304|0;n:{if(o[d+316|0]==1){e=n[d+324>>2],u=n[d+320>>2],n[r>>2]=1,n[r+4>>2]=u,n[r+8>>2]=e;break n}s[d+94|0]=o[d+319|0],q[d+92>>1]=o[d+317|0]|o[d+318|0]<<8,h=n[d+324>>2],c=n[d+320>>2],a=d+156|0,y=d+328|0,M(a,y,53),s[d+95|0]=c,s[d+96|0]=c>>>8,s[d+97|0]=c>>>16,s[d+98|0]=c>>>24,s[d+99|0]=h,s[d+100|0]=h>>>8,s[d+101|0]=h>>>16,s[d+102|0]=h>>>24,M(d+103|0,a,53),a=d+28|0,M(a,d+92|0,64),Wf(d+316|0,a);e:{if(!n[d+316>>2]){n[d+480>>2]=3,De(d+16|0,d+480|0),u=n[d+16>>2];break e}c=n[d+324>>2],a=n[d+320>>2],M(d+164|0,y,152),n[d+156>>2]=a,n[d+160>>2]=c;u:{if(w8(d+156|0)||w8(u+32|0))break u;for(n[d+484>>2]=i,n[d+480>>2]=e,k=d+316|0,h=d+480|0,i=h,c=b-1328|0,b=c,M(c+592|0,1158176,64),n[c+664>>2]=0,n[c+668>>2]=0,n[c+656>>2]=0,n[c+660>>2]=0,s[c+591|0]=0,a=c+464|0,e=d+92|0,s6(a,e),s6(a,u),a=M(c+256|0,a,208),f=M(c,u,192),M(f+192|0,e,64),e=8;;){if(e){Le(a,n[i>>2],n[i+4>>2]),e=e-8|0,i=i+8|0;continue}break}for(M(f+464|0,f,464),y=f+960|0,M(y,f+256|0,208),u=f+928|0,l8(u,y),M(y,f+496|0,160),i=f+1168|0,Qn(i,y),M(i+40|0,y+40|0,40),M(i+80|0,y+80|0,40),Qn(i+120|0,y+120|0),l=b-3520|0,b=l,Tf(l+8|0,u),Tf(l+264|0,f+688|0),c=256,a=255,e=255;;){i:{if(u=a,(a|0)==-1)break i;if(c=c-1|0,o[a+(l+8|0)|0]){e=c;break i}if(a=u-1|0,e=u,!o[u+(l+264|0)|0])continue}break}for(If(l+520|0,i),If(l+1800|0,1158608),o0(l+3080|0,40),M(l+3120|0,1158340,40),M(l+3160|0,1158340,40);;){un(l+3200|0,l+3080|0);i:{a:{t:{o:{r:switch(c=s[(l+8|0)+e|0],((c|0)>0)-((c|0)<0)&255){case 0:break t;case 1:break o;default:break r}if(a=l+3360|0,i=l+3200|0,A2(a,i),u=0-c|0,(u&255)>>>0>=16)break a;Ef(i,a,(l+520|0)+T((u&254)>>>1|0,160)|0);break t}if(i=l+3360|0,u=l+3200|0,A2(i,u),c>>>0>=16)break a;_n(u,i,(l+520|0)+T((c&254)>>>1|0,160)|0)}t:{o:switch(c=s[(l+264|0)+e|0],((c|0)>0)-((c|0)<0)&255){case 0:break i;case 1:break t;default:break o}if(a=l+3360|0,i=l+3200|0,A2(a,i),u=0-c|0,(u&255)>>>0>=16)break a;Ef(i,a,(l+1800|0)+T((u&254)>>>1|0,160)|0);break i}if(i=l+3360|0,u=l+3200|0,A2(i,u),c>>>0>=16)break a;_n(u,i,(l+1800|0)+T((c&254)>>>1|0,160)|0);break i}L()}if($n(l+3080|0,l+3200|0),e){e=e-1|0;continue}break}i=l+3080|0,e=i+80|0,e0(y,i,e),u=i+40|0,e0(y+40|0,u,e),E0(y+80|0,e),e0(y+120|0,i,u),b=l+3520|0,h8(k,y),b=f+1328|0,d8(k,d+28|0)&255?u=0:(n[d+480>>2]=3,De(d+8|0,h),u=n[d+8>>2],n[r+8>>2]=1158256,n[r+4>>2]=u,u=1),n[r>>2]=u;break n}n[d+316>>2]=3,De(d,d+316|0),u=n[d>>2]}n[r+8>>2]=1158256,n[r+4>>2]=u,n[r>>2]=1}b=d+496|0}function yf(r,u){var e=0,i=0,a=0;e=b-416|0,b=e,M(e+336|0,1158176,64),n[e+408>>2]=0,n[e+412>>2]=0,n[e+400>>2]=0,n[e+404>>2]=0,s[e+335|0]=0,a=e+208|0,Le(a,u,32),a=M(e,a,208),lf(a+208|0,a),u=b-96|0,b=u,n[u+24>>2]=0,n[u+28>>2]=0,n[u+16>>2]=0,n[u+20>>2]=0,n[u+8>>2]=0,n[u+12>>2]=0,n[u>>2]=0,n[u+4>>2]=0,n[u+56>>2]=0,n[u+60>>2]=0,n[u+48>>2]=0,n[u+52>>2]=0,n[u+40>>2]=0,n[u+44>>2]=0,n[u+32>>2]=0,n[u+36>>2]=0,e=a+208|0,Q(u,32,e,32),Q(u+32|0,32,e+32|0,32),e=o[u+5|0]|o[u+6|0]<<8|(o[u+7|0]<<16|o[u+8|0]<<24),i=o[u+1|0]|o[u+2|0]<<8|(o[u+3|0]<<16|o[u+4|0]<<24),s[u+65|0]=i,s[u+66|0]=i>>>8,s[u+67|0]=i>>>16,s[u+68|0]=i>>>24,s[u+69|0]=e,s[u+70|0]=e>>>8,s[u+71|0]=e>>>16,s[u+72|0]=e>>>24,e=o[u+13|0]|o[u+14|0]<<8|(o[u+15|0]<<16|o[u+16|0]<<24),i=o[u+9|0]|o[u+10|0]<<8|(o[u+11|0]<<16|o[u+12|0]<<24),s[u+73|0]=i,s[u+74|0]=i>>>8,s[u+75|0]=i>>>16,s[u+76|0]=i>>>24,s[u+77|0]=e,s[u+78|0]=e>>>8,s[u+79|0]=e>>>16,s[u+80|0]=e>>>24,e=o[u+21|0]|o[u+22|0]<<8|(o[u+23|0]<<16|o[u+24|0]<<24),i=o[u+17|0]|o[u+18|0]<<8|(o[u+19|0]<<16|o[u+20|0]<<24),s[u+81|0]=i,s[u+82|0]=i>>>8,s[u+83|0]=i>>>16,s[u+84|0]=i>>>24,s[u+85|0]=e,s[u+86|0]=e>>>8,s[u+87|0]=e>>>16,s[u+88|0]=e>>>24,e=o[u+27|0]|o[u+28|0]<<8|(o[u+29|0]<<16|o[u+30|0]<<24),i=o[u+23|0]|o[u+24|0]<<8|(o[u+25|0]<<16|o[u+26|0]<<24),s[u+87|0]=i,s[u+88|0]=i>>>8,s[u+89|0]=i>>>16,s[u+90|0]=i>>>24,s[u+91|0]=e,s[u+92|0]=e>>>8,s[u+93|0]=e>>>16,s[u+94|0]=e>>>24,s[u+64|0]=o[u|0]&248,s[u+95|0]=o[u+31|0]&63|64,xf(r,u- -64|0),e=n[u+60>>2],i=n[u+56>>2],s[r+56|0]=i,s[r+57|0]=i>>>8,s[r+58|0]=i>>>16,s[r+59|0]=i>>>24,s[r+60|0]=e,s[r+61|0]=e>>>8,s[r+62|0]=e>>>16,s[r+63|0]=e>>>24,e=n[u+52>>2],i=n[u+48>>2],s[r+48|0]=i,s[r+49|0]=i>>>8,s[r+50|0]=i>>>16,s[r+51|0]=i>>>24,s[r+52|0]=e,s[r+53|0]=e>>>8,s[r+54|0]=e>>>16,s[r+55|0]=e>>>24,e=n[u+44>>2],i=n[u+40>>2],s[r+40|0]=i,s[r+41|0]=i>>>8,s[r+42|0]=i>>>16,s[r+43|0]=i>>>24,s[r+44|0]=e,s[r+45|0]=e>>>8,s[r+46|0]=e>>>16,s[r+47|0]=e>>>24,e=n[u+36>>2],i=n[u+32>>2],s[r+32|0]=i,s[r+33|0]=i>>>8,s[r+34|0]=i>>>16,s[r+35|0]=i>>>24,s[r+36|0]=e,s[r+37|0]=e>>>8,s[r+38|0]=e>>>16,s[r+39|0]=e>>>24,b=u+96|0,b=a+416|0}function wf(r){$(r),$(r+32|0)}function Gc(r,u){r=r|0,u=u|0;var e=0,i=0;e=b-32|0,b=e;n:{e:switch(n[r>>2]-1|0){default:r=t0(u,1158040,63);break n;case 0:r=t0(u,1158071,71);break n;case 1:i=n[r+12>>2],n[e+4>>2]=n[r+8>>2],n[e+8>>2]=i,n[e+12>>2]=n[r+4>>2],n[e+28>>2]=26,n[e+20>>2]=27,n[e+24>>2]=e+12,n[e+16>>2]=e+4,r=t0(u,1049579,e+16|0);break n;case 2:r=t0(u,1158106,79);break n;case 3:break e}r=t0(u,1158145,55)}return b=e+32|0,r|0}function Hc(r,u){return r=r|0,u=u|0,0}function gf(r){$(r+192|0)}function Dc(r,u){r=r|0,u=u|0,n[r+4>>2]=40,n[r>>2]=1158300}function mf(r,u){r=r|0,u=u|0,n[r>>2]=0}function Lc(r,u,e){r=r|0,u=u|0,e=e|0,L()}function Zc(r,u){r=r|0,u=u|0,u=n[289509],n[r+8>>2]=n[289508],n[r+12>>2]=u,u=n[289507],n[r>>2]=n[289506],n[r+4>>2]=u}function B0(r){var u=0;return u=b-16|0,s[u+15|0]=r,o[u+15|0]}function pf(r,u){var e=0,i=0,a=0,t=0,f=0;t=b-80|0,b=t,n[t>>2]=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),n[t+4>>2]=0,e=o[u+5|0],a=e<<14,e=o[u+4|0],a=e<<6|a,f=i|f,e=o[u+6|0],n[t+8>>2]=e<<22|a,n[t+12>>2]=i|f,e=o[u+8|0],a=e<<13,e=o[u+7|0],e=e<<5|a,f=i|i,a=e,i=o[u+9|0],e=0,n[t+16>>2]=a|i<<21,n[t+20>>2]=e|f,e=o[u+11|0],i=0,a=e<<11,e=o[u+10|0],a=e<<3|a,f=i|i,e=o[u+12|0],n[t+24>>2]=e<<19|a,n[t+28>>2]=i|f,e=o[u+14|0],a=e<<10,e=o[u+13|0],e=e<<2|a,f=i|i,a=e,i=o[u+15|0],e=0,n[t+32>>2]=a|i<<18,n[t+36>>2]=e|f,n[t+40>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[t+44>>2]=0,e=o[u+21|0],i=0,a=e<<15,e=o[u+20|0],a=e<<7|a,f=i|i,e=o[u+22|0],n[t+48>>2]=e<<23|a,n[t+52>>2]=i|f,e=o[u+24|0],a=e<<13,e=o[u+23|0],e=e<<5|a,f=i|i,a=e,i=o[u+25|0],e=0,n[t+56>>2]=a|i<<21,n[t+60>>2]=e|f,e=o[u+27|0],i=0,a=e<<12,e=o[u+26|0],a=e<<4|a,f=i|i,e=o[u+28|0],n[t+64>>2]=e<<20|a,n[t+68>>2]=i|f,i=o[u+31|0],f=i<<18&33292288,e=o[u+30|0],i=0,a=e<<10,u=o[u+29|0],n[t+72>>2]=u<<2|a|f,n[t+76>>2]=i|i,mn(r,t),b=t+80|0}function vf(r){var u=0,e=0,i=0,a=0;return i=b-16|0,b=i,a=i+8|0,e=r+4|0,u=n[e+4>>2],u>>>0<=n0[e>>2]?e=0:(u=u-1|0,n[e+4>>2]=u,e=1),n[a+4>>2]=u,n[a>>2]=e,u=2,n[i+8>>2]==1&&(u=n[i+12>>2],u>>>0>=256&&L(),u=o[n[r>>2]+(u>>>3|0)|0]>>>(u&7)&1),b=i+16|0,u}function jf(r,u,e){var i=0;i=b-80|0,b=i,i=M(i,r,80),Hf(r,u,e),Hf(u,i,e),b=i+80|0}function e0(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0;m=b-80|0,b=m,c=n[u+12>>2],t=n[e+24>>2],w=x(c,0,t,0),U=j,f=w,p=n[u+4>>2],P=n[e+32>>2],w=x(p,0,P,0),l=f+w|0,i=j+U|0,i=l>>>0<w>>>0?i+1|0:i,v=n[u+20>>2],O=n[e+16>>2],w=x(v,0,O,0),l=w+l|0,i=j+i|0,i=l>>>0<w>>>0?i+1|0:i,f=l,H=n[u+28>>2],N=n[e+8>>2],l=x(H,0,N,0),w=f+l|0,i=j+i|0,i=l>>>0>w>>>0?i+1|0:i,f=w,l=n[u>>2],g=n[e+36>>2],w=x(l,0,g,0),U=f+w|0,i=j+i|0,i=w>>>0>U>>>0?i+1|0:i,f=U,w=n[e>>2],D=n[u+36>>2],U=x(w,0,D,0),z=f+U|0,i=j+i|0,i=z>>>0<U>>>0?i+1|0:i,U=n[u+8>>2],G=n[e+28>>2],W=x(U,0,G,0),z=W+z|0,i=j+i|0,i=z>>>0<W>>>0?i+1|0:i,f=z,W=n[u+16>>2],I=n[e+20>>2],z=x(W,0,I,0),y=f+z|0,i=j+i|0,i=y>>>0<z>>>0?i+1|0:i,z=n[u+24>>2],A=n[e+12>>2],f=x(z,0,A,0),y=f+y|0,i=j+i|0,i=f>>>0>y>>>0?i+1|0:i,u=n[u+32>>2],e=n[e+4>>2],f=x(u,0,e,0),y=f+y|0,i=j+i|0,n[m+72>>2]=y,n[m+76>>2]=f>>>0>y>>>0?i+1|0:i,y=x(O,0,c,0),f=j,d=x(p,0,t,0),y=d+y|0,i=j+f|0,i=d>>>0>y>>>0?i+1|0:i,f=y,y=x(N,0,v,0),f=f+y|0,i=j+i|0,i=f>>>0<y>>>0?i+1|0:i,y=T(P,19),d=x(D,0,y,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=x(l,0,G,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=x(w,0,H,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=x(U,0,I,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=x(W,0,A,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=x(z,0,e,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,g=T(g,19),d=x(u,0,g,0),f=d+f|0,i=j+i|0,n[m+56>>2]=f,n[m+60>>2]=f>>>0<d>>>0?i+1|0:i,f=x(N,0,c,0),d=j,k=x(O,0,p,0),f=k+f|0,i=j+d|0,i=f>>>0<k>>>0?i+1|0:i,d=x(y,0,H,0),f=d+f|0,i=j+i|0,i=f>>>0<d>>>0?i+1|0:i,d=T(t,19),k=x(D,0,d,0),f=k+f|0,i=j+i|0,i=f>>>0<k>>>0?i+1|0:i,k=x(l,0,I,0),f=k+f|0,i=j+i|0,i=f>>>0<k>>>0?i+1|0:i,k=x(w,0,v,0),f=k+f|0,i=j+i|0,i=f>>>0<k>>>0?i+1|0:i,k=x(U,0,A,0),f=k+f|0,i=j+i|0,i=f>>>0<k>>>0?i+1|0:i,k=x(W,0,e,0),f=k+f|0,i=j+i|0,i=f>>>0<k>>>0?i+1|0:i,a=f,f=x(z,0,g,0),k=a+f|0,i=j+i|0,i=f>>>0>k>>>0?i+1|0:i,f=T(G,19),E=x(u,0,f,0),k=E+k|0,i=j+i|0,n[m+40>>2]=k,n[m+44>>2]=k>>>0<E>>>0?i+1|0:i,k=c<<1,Y=x(k,0,I,0),i=j,a=G,G=p<<1,E=x(a,0,G,0),Y=E+Y|0,i=j+i|0,i=Y>>>0<E>>>0?i+1|0:i,a=Y,E=v<<1,Y=x(E,0,A,0),a=a+Y|0,i=j+i|0,i=a>>>0<Y>>>0?i+1|0:i,Y=H<<1,h=x(Y,0,e,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,P=x(l,0,P,0),a=P+a|0,i=j+i|0,i=a>>>0<P>>>0?i+1|0:i,P=D<<1,h=x(P,0,g,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=x(U,0,t,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=x(O,0,W,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=x(N,0,z,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=x(w,0,u,0),a=h+a|0,i=j+i|0,n[m+64>>2]=a,n[m+68>>2]=a>>>0<h>>>0?i+1|0:i,i=x(A,0,k,0),h=j,Z=x(I,0,G,0),a=Z+i|0,i=j+h|0,i=a>>>0<Z>>>0?i+1|0:i,h=x(e,0,E,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=x(g,0,Y,0),a=h+a|0,i=j+i|0,i=a>>>0<h>>>0?i+1|0:i,h=a,a=x(l,0,t,0),t=h+a|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(P,0,f,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(O,0,U,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(N,0,W,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(w,0,z,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(u,0,y,0),t=a+t|0,i=j+i|0,n[m+48>>2]=t,n[m+52>>2]=t>>>0<a>>>0?i+1|0:i,t=x(e,0,k,0),i=j,a=x(A,0,G,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(g,0,E,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(f,0,Y,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(O,0,l,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,I=T(I,19),a=x(P,0,I,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(N,0,U,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(w,0,W,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(z,0,y,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(u,0,d,0),t=a+t|0,i=j+i|0,n[m+32>>2]=t,n[m+36>>2]=t>>>0<a>>>0?i+1|0:i,t=x(y,0,v,0),i=j,a=x(N,0,p,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(d,0,H,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,O=T(O,19),a=x(D,0,O,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(l,0,A,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(w,0,c,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(U,0,e,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(W,0,g,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(z,0,f,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(I,0,u,0),t=a+t|0,i=j+i|0,n[m+24>>2]=t,n[m+28>>2]=t>>>0<a>>>0?i+1|0:i,t=x(g,0,k,0),i=j,a=x(e,0,G,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(f,0,E,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(I,0,Y,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(N,0,l,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,A=T(A,19),a=x(P,0,A,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(w,0,U,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(W,0,y,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(z,0,d,0),t=a+t|0,i=j+i|0,i=t>>>0<a>>>0?i+1|0:i,a=x(u,0,O,0),t=a+t|0,i=j+i|0,n[m+16>>2]=t,n[m+20>>2]=t>>>0<a>>>0?i+1|0:i,v=x(d,0,v,0),t=j,a=v,v=x(y,0,c,0),c=a+v|0,i=j+t|0,i=c>>>0<v>>>0?i+1|0:i,v=x(O,0,H,0),c=v+c|0,i=j+i|0,i=c>>>0<v>>>0?i+1|0:i,N=T(N,19),v=x(D,0,N,0),c=v+c|0,i=j+i|0,i=c>>>0<v>>>0?i+1|0:i,v=x(l,0,e,0),c=v+c|0,i=j+i|0,i=c>>>0<v>>>0?i+1|0:i,p=x(w,0,p,0),c=p+c|0,i=j+i|0,i=c>>>0<p>>>0?i+1|0:i,p=x(U,0,g,0),c=p+c|0,i=j+i|0,i=c>>>0<p>>>0?i+1|0:i,p=x(W,0,f,0),c=p+c|0,i=j+i|0,i=c>>>0<p>>>0?i+1|0:i,p=x(I,0,z,0),c=p+c|0,i=j+i|0,i=c>>>0<p>>>0?i+1|0:i,p=x(A,0,u,0),c=p+c|0,i=j+i|0,n[m+8>>2]=c,n[m+12>>2]=c>>>0<p>>>0?i+1|0:i,f=x(f,0,k,0),c=j,a=f,f=x(g,0,G,0),g=a+f|0,i=j+c|0,i=f>>>0>g>>>0?i+1|0:i,f=x(I,0,E,0),g=f+g|0,i=j+i|0,i=f>>>0>g>>>0?i+1|0:i,A=x(A,0,Y,0),g=A+g|0,i=j+i|0,i=g>>>0<A>>>0?i+1|0:i,f=g,g=x(P,0,T(e,19),0),e=f+g|0,i=j+i|0,i=e>>>0<g>>>0?i+1|0:i,l=x(l,0,w,0),e=l+e|0,i=j+i|0,i=e>>>0<l>>>0?i+1|0:i,l=x(U,0,y,0),e=l+e|0,i=j+i|0,i=e>>>0<l>>>0?i+1|0:i,l=x(W,0,d,0),e=l+e|0,i=j+i|0,i=e>>>0<l>>>0?i+1|0:i,l=x(z,0,O,0),e=l+e|0,i=j+i|0,i=e>>>0<l>>>0?i+1|0:i,f=e,e=x(u,0,N,0),u=f+e|0,i=j+i|0,n[m>>2]=u,n[m+4>>2]=u>>>0<e>>>0?i+1|0:i,mn(r,m),b=m+80|0}function C0(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0;t=b-48|0,b=t,a=t+8|0,M(a,u,40),i=b-128|0,b=i,f=n[e>>2],c=n[a>>2],d=n[e+4>>2],l=n[a+4>>2],k=n[e+8>>2],h=n[a+8>>2],y=n[e+12>>2],w=n[a+12>>2],g=n[e+16>>2],m=n[a+16>>2],p=n[e+20>>2],v=n[a+20>>2],z=n[e+24>>2],U=n[a+24>>2],A=n[e+28>>2],W=n[a+28>>2],Y=n[e+32>>2],u=n[a+32>>2],n[i+120>>2]=(n[a+36>>2]-n[e+36>>2]|0)+536870896,n[i+124>>2]=0,n[i+112>>2]=(u-Y|0)+1073741808,n[i+116>>2]=0,n[i+104>>2]=(W-A|0)+536870896,n[i+108>>2]=0,n[i+96>>2]=(U-z|0)+1073741808,n[i+100>>2]=0,n[i+88>>2]=(v-p|0)+536870896,n[i+92>>2]=0,n[i+80>>2]=(m-g|0)+1073741808,n[i+84>>2]=0,n[i+72>>2]=(w-y|0)+536870896,n[i+76>>2]=0,n[i+64>>2]=(h-k|0)+1073741808,n[i+68>>2]=0,n[i+56>>2]=(l-d|0)+536870896,n[i+60>>2]=0,n[i+48>>2]=(c-f|0)+1073741520,n[i+52>>2]=0,u=i+8|0,mn(u,i+48|0),M(a,u,40),b=i+128|0,M(r,a,40),b=t+48|0}function xf(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,F=0,K=0,S=0,V=0,J=0,X=0,_=0,a0=0,l0=0,d0=0,k0=0,y0=0,s0=0,b0=0;y=b-112|0,b=y,Ce(y+4|0,u),Y=n[y+20>>2],f=x(Y,0,827193836,0),t=j,v=n[y+8>>2],i=x(v,0,377041255,0),e=j,w=n[y+4>>2],u=x(w,0,536700270,0),i=u+i|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,z=n[y+12>>2],u=x(z,0,259787148,0),i=u+i|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,I=n[y+16>>2],u=x(I,0,442594051,0),a=u+i|0,i=j+e|0,e=x(Y,0,290322925,0),g=e+a|0,u=j+(u>>>0>a>>>0?i+1|0:i)|0,u=e>>>0>g>>>0?u+1|0:u,A=n[y+24>>2],K=A+w|0,i=x(K,0,536700270,0),a=i+(f-g|0)|0,m=u,e=j+(t-(u+(f>>>0<g>>>0)|0)|0)|0,e=i>>>0>a>>>0?e+1|0:e,c=n[y+28>>2],S=c+v|0,u=x(S,0,378089830,0),i=u+a|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,E=n[y+32>>2],V=E+z|0,u=x(V,0,796658059,0),t=u+i|0,i=j+e|0,i=u>>>0>t>>>0?i+1|0:i,N=n[y+36>>2],J=N+I|0,e=x(J,0,979464962,0),t=e+t|0,u=j+i|0,a=t,i=e>>>0>a>>>0?u+1|0:u,P=x(N,0,536870911,0),k0=j,_=x(E,0,536870911,0),G=_+P|0,y0=j,u=y0+k0|0,t=x(c,0,1048575,0),X=t+G|0,k=G>>>0<_>>>0?u+1|0:u,e=k+j|0,h=a-X|0,s0=t>>>0>X>>>0?e+1|0:e,f=i-(s0+(a>>>0<X>>>0)|0)|0,u=x(v,0,290322925,0),e=j,i=u,u=x(w,0,442594051,0),U=i+u|0,i=j+e|0,i=u>>>0>U>>>0?i+1|0:i,H=x(w,0,511,0)&536870911,e=x(H,0,9640146,0),t=e+U|0,d=i,u=i+j|0,a=t,i=e>>>0>a>>>0?u+1|0:u,u=x(w,0,290322925,0),p=j,t=u,e=x(H,0,485872621,0),l=u+e|0,u=j+p|0,u=e>>>0>l>>>0?u+1|0:u,e=u>>>29|0,u=(u&536870911)<<3|l>>>29,l=u+a|0,e=e+i|0,a=u>>>0>l>>>0?e+1|0:e,O=x(l,a,307527195,0)&536870911,u=O,e=u>>>12|0,u=u<<20,h=u+h|0,i=e+f|0,a0=h,f=u>>>0>h>>>0?i+1|0:i,e=x(z,0,377041255,0),u=j,i=e,e=x(v,0,536700270,0),i=i+e|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=x(I,0,259787148,0),h=e+i|0,e=j+u|0,e=i>>>0>h>>>0?e+1|0:e,i=x(Y,0,442594051,0),h=i+h|0,u=j+e|0,D=x(A,0,536870911,0),e=h-D|0,l0=j,b0=(i>>>0>h>>>0?u+1|0:u)-(l0+(h>>>0<D>>>0)|0)|0,d0=e,e=x(K,0,827193836,0),i=(d0-t|0)+e|0,u=j+(b0-((t>>>0>d0>>>0)+p|0)|0)|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=x(O,0,333,0),t=e+i|0,e=j+u|0,W=t,t=i>>>0>t>>>0?e+1|0:e,e=x(v,0,442594051,0),u=j,i=e,e=x(w,0,259787148,0),i=i+e|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=x(z,0,290322925,0),Z=e+i|0,e=j+u|0,u=x(H,0,501691798,0),p=u+Z|0,h=i>>>0>Z>>>0?e+1|0:e,i=h+j|0,i=u>>>0>p>>>0?i+1|0:i,e=x(O,0,9640146,0),p=e+p|0,u=j+i|0,u=e>>>0>p>>>0?u+1|0:u,i=x(O,0,485872621,0),e=a+j|0,a=i+l|0,e=a>>>0<l>>>0?e+1|0:e,i=e>>>29|0,e=(e&536870911)<<3|a>>>29,p=e+p|0,u=u+i|0,a=e>>>0>p>>>0?u+1|0:u,B=x(p,a,307527195,0)&536870911,u=x(B,0,502512965,0),i=u+W|0,e=j+t|0,W=i,t=u>>>0>i>>>0?e+1|0:e,e=x(v,0,259787148,0),u=j,i=e,e=x(w,0,377041255,0),i=i+e|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,e=x(z,0,442594051,0),l=e+i|0,i=j+u|0,i=e>>>0>l>>>0?i+1|0:i,e=x(I,0,290322925,0),v=e+l|0,u=j+i|0,i=x(H,0,502512965,0),w=i+v|0,l=e>>>0>v>>>0?u+1|0:u,e=l+j|0,e=i>>>0>w>>>0?e+1|0:e,u=x(O,0,501691798,0),i=u+w|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=x(B,0,9640146,0),w=u+i|0,u=j+e|0,u=i>>>0>w>>>0?u+1|0:u,e=x(B,0,485872621,0),i=a+j|0,a=e+p|0,i=a>>>0<p>>>0?i+1|0:i,e=i>>>29|0,i=(i&536870911)<<3|a>>>29,p=i+w|0,u=u+e|0,a=i>>>0>p>>>0?u+1|0:u,F=x(p,a,307527195,0)&536870911,u=x(F,0,501691798,0),i=u+W|0,e=j+t|0,w=i,t=u>>>0>i>>>0?e+1|0:e,e=x(H,0,333,0),i=e+g|0,u=j+m|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=x(O,0,502512965,0),m=e+i|0,e=j+u|0,e=i>>>0>m>>>0?e+1|0:e,i=x(B,0,501691798,0),m=i+m|0,u=j+e|0,u=i>>>0>m>>>0?u+1|0:u,e=x(F,0,9640146,0),m=e+m|0,i=j+u|0,i=e>>>0>m>>>0?i+1|0:i,u=x(F,0,485872621,0),e=a+j|0,a=u+p|0,e=a>>>0<p>>>0?e+1|0:e,u=e>>>29|0,e=(e&536870911)<<3|a>>>29,a=e+m|0,u=u+i|0,i=e>>>0>a>>>0?u+1|0:u,W=x(a,i,307527195,0)&536870911,u=x(W,0,9640146,0),m=u+w|0,e=j+t|0,u=u>>>0>m>>>0?e+1|0:e,e=x(W,0,485872621,0),i=i+j|0,t=e+a|0,i=t>>>0<a>>>0?i+1|0:i,e=i>>>29|0,i=(i&536870911)<<3|t>>>29,g=i+m|0,u=u+e|0,a=i>>>0>g>>>0?u+1|0:u,w=x(g,a,307527195,0)&536870911,e=x(w,0,333,0),i=e+a0|0,u=j+f|0,O=i,t=e>>>0>i>>>0?u+1|0:u,u=x(I,0,377041255,0),e=j,i=u,u=x(z,0,536700270,0),i=i+u|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,u=x(Y,0,259787148,0),i=u+i|0,e=j+e|0,z=i,i=u>>>0>i>>>0?e+1|0:e,e=x(c,0,536870911,0),a0=j,u=l0+a0|0,p=e,c=D+e|0,u=c>>>0<D>>>0?u+1|0:u,m=z-c|0,f=u,u=i-(u+(c>>>0>z>>>0)|0)|0,l0=u,e=x(K,0,979464962,0),i=e-U|0,e=j-((e>>>0<U>>>0)+d|0)|0,d=i,i=x(S,0,827193836,0),d=d+i|0,e=j+e|0,e=(i>>>0>d>>>0?e+1|0:e)+u|0,u=d+m|0,e=u>>>0<d>>>0?e+1|0:e,i=x(B,0,333,0),d=i+u|0,u=j+e|0,u=i>>>0>d>>>0?u+1|0:u,e=x(F,0,502512965,0),d=e+d|0,i=j+u|0,i=e>>>0>d>>>0?i+1|0:i,e=x(W,0,501691798,0),d=e+d|0,u=j+i|0,u=e>>>0>d>>>0?u+1|0:u,i=x(w,0,9640146,0),d=i+d|0,e=j+u|0,i=i>>>0>d>>>0?e+1|0:e,u=x(w,0,485872621,0),e=a+j|0,a=u+g|0,e=a>>>0<g>>>0?e+1|0:e,u=e>>>29|0,e=(e&536870911)<<3|a>>>29,g=e+d|0,u=u+i|0,a=e>>>0>g>>>0?u+1|0:u,U=x(g,a,307527195,0)&536870911,u=x(U,0,502512965,0),e=u+O|0,i=j+t|0,z=e,t=u>>>0>e>>>0?i+1|0:i,u=x(Y,0,377041255,0),e=j,i=u,u=x(I,0,536700270,0),i=i+u|0,e=j+e|0,d=i,i=u>>>0>i>>>0?e+1|0:e,u=f+y0|0,f=c+_|0,u=i-((f>>>0<_>>>0?u+1|0:u)+(f>>>0>d>>>0)|0)|0,D=u,d=d-f|0,c=d,i=x(K,0,796658059,0),e=i-Z|0,i=j-((i>>>0<Z>>>0)+h|0)|0,f=e,e=x(S,0,979464962,0),f=f+e|0,i=j+i|0,i=e>>>0>f>>>0?i+1|0:i,e=f,f=x(V,0,827193836,0),h=e+f|0,e=j+i|0,u=(f>>>0>h>>>0?e+1|0:e)+u|0,e=c+h|0,u=e>>>0<h>>>0?u+1|0:u,i=e,e=x(F,0,333,0),i=i+e|0,u=j+u|0,u=e>>>0>i>>>0?u+1|0:u,e=i,i=x(W,0,502512965,0),f=e+i|0,e=j+u|0,e=i>>>0>f>>>0?e+1|0:e,u=x(w,0,501691798,0),f=u+f|0,i=j+e|0,i=u>>>0>f>>>0?i+1|0:i,u=x(U,0,9640146,0),f=u+f|0,e=j+i|0,e=u>>>0>f>>>0?e+1|0:e,i=x(U,0,485872621,0),u=a+j|0,a=i+g|0,u=a>>>0<g>>>0?u+1|0:u,a=(u&536870911)<<3|a>>>29,f=a+f|0,u=(u>>>29|0)+e|0,a=a>>>0>f>>>0?u+1|0:u,g=x(f,a,307527195,0)&536870911,u=x(g,0,501691798,0),i=u+z|0,e=j+t|0,Z=i,t=u>>>0>i>>>0?e+1|0:e,e=H,u=e>>>12|0,i=e<<20,e=x(Y,0,536700270,0),c=(i-v|0)+e|0,i=j+(u-((i>>>0<v>>>0)+l|0)|0)|0,i=e>>>0>c>>>0?i+1|0:i,e=x(K,0,378089830,0),c=e+c|0,u=j+i|0,u=e>>>0>c>>>0?u+1|0:u,i=x(S,0,796658059,0),c=i+c|0,e=j+u|0,e=i>>>0>c>>>0?e+1|0:e,i=x(V,0,979464962,0),c=i+c|0,u=j+e|0,u=i>>>0>c>>>0?u+1|0:u,i=x(J,0,827193836,0),c=i+c|0,e=j+u|0,e=i>>>0>c>>>0?e+1|0:e,v=c,u=x(A,0,1048575,0),c=u+G|0,i=j+k|0,u=a0+(u>>>0>c>>>0?i+1|0:i)|0,h=c+p|0,u=h>>>0<p>>>0?u+1|0:u,i=x(W,0,333,0),l=i+(v-h|0)|0,c=u,u=j+(e-(u+(h>>>0>v>>>0)|0)|0)|0,u=i>>>0>l>>>0?u+1|0:u,i=x(w,0,502512965,0),l=i+l|0,e=j+u|0,e=i>>>0>l>>>0?e+1|0:e,u=x(U,0,501691798,0),l=u+l|0,i=j+e|0,i=u>>>0>l>>>0?i+1|0:i,e=x(g,0,9640146,0),l=e+l|0,u=j+i|0,u=e>>>0>l>>>0?u+1|0:u,i=x(g,0,485872621,0),e=a+j|0,a=i+f|0,e=a>>>0<f>>>0?e+1|0:e,i=e>>>29|0,e=(e&536870911)<<3|a>>>29,a=e+l|0,u=u+i|0,u=e>>>0>a>>>0?u+1|0:u,A=x(a,u,307527195,0)&536870911,i=x(A,0,9640146,0),f=i+Z|0,e=j+t|0,i=i>>>0>f>>>0?e+1|0:e,e=x(A,0,485872621,0),u=u+j|0,t=e+a|0,u=t>>>0<a>>>0?u+1|0:u,e=u>>>29|0,u=(u&536870911)<<3|t>>>29,a=u+f|0,i=e+i|0,t=u>>>0>a>>>0?i+1|0:i,n[y+76>>2]=a&536870911,e=x(Y,0,979464962,0),u=e-d0|0,e=j-((e>>>0<d0>>>0)+b0|0)|0,i=u,u=x(S,0,536700270,0),i=i+u|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=x(V,0,378089830,0),f=u+i|0,u=j+e|0,u=i>>>0>f>>>0?u+1|0:u,i=x(J,0,796658059,0),f=i+f|0,e=j+u|0,e=i>>>0>f>>>0?e+1|0:e,k=f,u=x(E,0,1048575,0),l=u+P|0,i=j+k0|0,f=u>>>0>l>>>0?i+1|0:i,i=e-(f+(l>>>0>k>>>0)|0)|0,u=B,e=u>>>12|0,u=u<<20,k=u+(k-l|0)|0,e=e+i|0,e=u>>>0>k>>>0?e+1|0:e,i=x(U,0,333,0),k=i+k|0,u=j+e|0,u=i>>>0>k>>>0?u+1|0:u,e=x(g,0,502512965,0),k=e+k|0,i=j+u|0,i=e>>>0>k>>>0?i+1|0:i,e=x(A,0,501691798,0),k=e+k|0,u=j+i|0,i=(t&536870911)<<3|a>>>29,a=i+k|0,e=(t>>>29|0)+(e>>>0>k>>>0?u+1|0:u)|0,t=i>>>0>a>>>0?e+1|0:e,n[y+80>>2]=a&536870911,u=x(V,0,536700270,0),e=j,i=u,u=x(Y,0,796658059,0),i=i+u|0,e=j+e|0,e=u>>>0>i>>>0?e+1|0:e,E=i,u=m,m=x(N,0,1048575,0),N=u+m|0,G=j,i=G+l0|0,k=x(J,0,378089830,0),P=k+(E-N|0)|0,u=j+(e-((N>>>0>E>>>0)+(m>>>0>N>>>0?i+1|0:i)|0)|0)|0,u=k>>>0>P>>>0?u+1|0:u,e=F,i=e>>>12|0,k=e<<20,P=k+P|0,e=u+i|0,u=x(g,0,333,0),i=u+P|0,e=j+(k>>>0>P>>>0?e+1|0:e)|0,e=u>>>0>i>>>0?e+1|0:e,u=i,i=x(A,0,502512965,0),k=u+i|0,u=j+e|0,u=i>>>0>k>>>0?u+1|0:u,i=(t&536870911)<<3|a>>>29,a=i+k|0,u=(t>>>29|0)+u|0,t=i>>>0>a>>>0?u+1|0:u,n[y+84>>2]=a&536870911,u=x(J,0,536700270,0),e=j,i=u,u=x(Y,0,378089830,0),k=i+u|0,i=j+e|0,i=(u>>>0>k>>>0?i+1|0:i)-((d>>>0>k>>>0)+D|0)|0,e=W,u=e>>>12|0,e=e<<20,d=e+(k-d|0)|0,u=u+i|0,u=e>>>0>d>>>0?u+1|0:u,i=x(A,0,333,0),d=i+d|0,e=j+u|0,u=t>>>29|0,a=(t&536870911)<<3|a>>>29,t=a+d|0,i=u+(i>>>0>d>>>0?e+1|0:e)|0,i=a>>>0>t>>>0?i+1|0:i,u=t,n[y+88>>2]=u&536870911,t=w,e=t>>>12|0,a=h+(t<<20)|0,e=e+c|0,e=a>>>0<h>>>0?e+1|0:e,t=i,i=i>>>29|0,c=a,a=(t&536870911)<<3|u>>>29,t=c+a|0,u=e+i|0,i=a>>>0>t>>>0?u+1|0:u,n[y+92>>2]=t&536870911,u=U,e=u>>>12|0,a=X+(u<<20)|0,u=e+s0|0,e=a>>>0<X>>>0?u+1|0:u,u=i>>>29|0,i=(i&536870911)<<3|t>>>29,t=i+a|0,e=u+e|0,e=i>>>0>t>>>0?e+1|0:e,n[y+96>>2]=t&536870911,i=g,u=i>>>12|0,a=l+(i<<20)|0,i=u+f|0,u=e,e=u>>>29|0,u=(u&536870911)<<3|t>>>29,t=u+a|0,e=e+(a>>>0<l>>>0?i+1|0:i)|0,e=u>>>0>t>>>0?e+1|0:e,n[y+100>>2]=t&536870911,u=A,i=u>>>12|0,a=m+(u<<20)|0,u=i+G|0,i=e,e=e>>>29|0,t=(i&536870911)<<3|t>>>29,i=t+a|0,u=e+(a>>>0<m>>>0?u+1|0:u)|0,e=i,n[y+108>>2]=((e>>>0<t>>>0?u+1|0:u)&536870911)<<3|e>>>29,n[y+104>>2]=e&536870911,u=y+40|0,Be(u,y+76|0),c6(r,u),b=y+112|0}function zf(r,u){return r=o[u|0]^o[r|0],B0((0-r|r)<<24>>24>=0)}function qf(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,F=0,K=0,S=0,V=0,J=0,X=0,_=0,a0=0,l0=0,d0=0,k0=0,y0=0,s0=0,b0=0,R0=0,K0=0,Q0=0,u0=0,i0=0,V2=0;U=b-48|0,b=U,h=n[e>>2],y=n[u>>2],l=x(h,0,y,0),i=j,B=i,m=x(l,i,307527195,0)&536870911,a=x(m,0,9640146,0),t=j,k=n[u+4>>2],i=x(k,0,h,0),f=j,d=n[e+4>>2],w=x(d,0,y,0),i=w+i|0,f=j+f|0,P=i,d0=i>>>0<w>>>0?f+1|0:f,i=d0+t|0,a=a+P|0,i=a>>>0<P>>>0?i+1|0:i,f=a,t=i,i=x(m,0,485872621,0),a=B+j|0,c=f,i=i+l|0,a=i>>>0<l>>>0?a+1|0:a,f=a>>>29|0,a=(a&536870911)<<3|i>>>29,i=c+a|0,t=t+f|0,F=i,E=i>>>0<a>>>0?t+1|0:t,D=x(i,E,307527195,0)&536870911,i=D,f=i>>>12|0,K=n[u+20>>2],v=K+y|0,w=n[e+16>>2],t=x(v,0,w,0),a=t+(i<<20)|0,i=j+f|0,i=a>>>0<t>>>0?i+1|0:i,Z=n[e+20>>2],z=Z+h|0,Y=n[u+16>>2],t=x(z,0,Y,0),a=t+a|0,i=j+i|0,O=a,G=a>>>0<t>>>0?i+1|0:i,p=n[e+12>>2],i=x(p,0,k,0),a=j,c=n[u+8>>2],A=n[e+8>>2],t=x(c,0,A,0),i=t+i|0,f=j+a|0,f=i>>>0<t>>>0?f+1|0:f,g=n[u+12>>2],t=x(g,0,d,0),a=t+i|0,i=j+f|0,i=a>>>0<t>>>0?i+1|0:i,f=x(w,0,y,0),a=f+a|0,t=j+i|0,t=a>>>0<f>>>0?t+1|0:t,f=x(h,0,Y,0),i=f+a|0,a=j+t|0,a=i>>>0<f>>>0?a+1|0:a,S=n[u+28>>2],N=S+c|0,V=n[e+28>>2],I=V+A|0,t=x(N,0,I,0),W=i,i=t+(O-i|0)|0,k0=a,f=j+(G-(a+(W>>>0>O>>>0)|0)|0)|0,f=i>>>0<t>>>0?f+1|0:f,J=n[e+32>>2],G=J+p|0,H=n[u+24>>2],O=H+k|0,t=x(G,0,O,0),a=t+i|0,i=j+f|0,X=n[u+32>>2],_=X+g|0,a0=n[e+24>>2],l0=a0+d|0,e=x(_,0,l0,0),u=e+a|0,t=j+(a>>>0<t>>>0?i+1|0:i)|0,t=u>>>0<e>>>0?t+1|0:t,e=u,u=x(J,0,H,0),i=j,f=x(S,0,V,0),u=f+u|0,a=j+i|0,a=u>>>0<f>>>0?a+1|0:a,f=x(X,0,a0,0),u=f+u|0,i=j+a|0,b0=u,Q0=e-u|0,R0=u>>>0<f>>>0?i+1|0:i,u0=t-(R0+(e>>>0<u>>>0)|0)|0,u=x(A,0,g,0),e=j,a=x(p,0,c,0),u=a+u|0,i=j+e|0,i=u>>>0<a>>>0?i+1|0:i,e=x(w,0,k,0),u=e+u|0,t=j+i|0,t=u>>>0<e>>>0?t+1|0:t,e=u,u=x(d,0,Y,0),e=e+u|0,a=j+t|0,a=u>>>0>e>>>0?a+1|0:a,u=Z,i=x(u,0,K,0),Z=e-i|0,K0=a-(j+(e>>>0<i>>>0)|0)|0,e=x(D,0,333,0),a=e-l|0,i=(j-((e>>>0<l>>>0)+B|0)|0)+K0|0,e=a+Z|0,i=e>>>0<a>>>0?i+1|0:i,a=x(z,0,v,0),e=a+e|0,t=j+i|0,y0=e,s0=e>>>0<a>>>0?t+1|0:t,e=x(y,0,A,0),i=j,t=x(k,0,d,0),e=t+e|0,a=j+i|0,a=e>>>0<t>>>0?a+1|0:a,t=x(h,0,c,0),e=t+e|0,i=j+a|0,i=e>>>0<t>>>0?i+1|0:i,B=e,a=x(m,0,501691798,0),e=e+a|0,i0=i,f=i+j|0,f=e>>>0<a>>>0?f+1|0:f,a=x(D,0,9640146,0),e=a+e|0,i=j+f|0,i=e>>>0<a>>>0?i+1|0:i,a=x(D,0,485872621,0),t=E+j|0,a=a+F|0,t=a>>>0<F>>>0?t+1|0:t,f=t>>>29|0,t=(t&536870911)<<3|a>>>29,e=t+e|0,a=i+f|0,l=e,E=e>>>0<t>>>0?a+1|0:a,e=x(e,E,307527195,0)&536870911,t=x(e,0,502512965,0),a=t+y0|0,i=j+s0|0,V2=a,s0=a>>>0<t>>>0?i+1|0:i,i=x(d,0,c,0),t=j,f=x(k,0,A,0),a=f+i|0,i=j+t|0,i=a>>>0<f>>>0?i+1|0:i,t=x(y,0,p,0),a=t+a|0,f=j+i|0,f=a>>>0<t>>>0?f+1|0:f,t=x(h,0,g,0),i=t+a|0,a=j+f|0,a=i>>>0<t>>>0?a+1|0:a,F=i,f=x(m,0,502512965,0),i=i+f|0,y0=a,t=a+j|0,t=i>>>0<f>>>0?t+1|0:t,f=x(D,0,501691798,0),a=f+i|0,i=j+t|0,i=a>>>0<f>>>0?i+1|0:i,t=x(e,0,9640146,0),a=t+a|0,i=j+i|0,i=a>>>0<t>>>0?i+1|0:i,t=a,a=i,i=x(e,0,485872621,0),f=E+j|0,h=i+l|0,f=h>>>0<l>>>0?f+1|0:f,i=f>>>29|0,f=(f&536870911)<<3|h>>>29,t=f+t|0,a=i+a|0,y=t,l=t>>>0<f>>>0?a+1|0:a,h=x(t,l,307527195,0)&536870911,a=x(h,0,501691798,0),i=a+V2|0,t=j+s0|0,d=i,k=i>>>0<a>>>0?t+1|0:t,i=x(D,0,502512965,0),t=j,f=x(m,0,333,0),a=f+i|0,i=j+t|0,i=k0+(a>>>0<f>>>0?i+1|0:i)|0,a=a+W|0,i=a>>>0<W>>>0?i+1|0:i,f=x(e,0,501691798,0),t=f+a|0,a=j+i|0,a=t>>>0<f>>>0?a+1|0:a,i=t,t=x(h,0,9640146,0),i=i+t|0,f=j+a|0,f=i>>>0<t>>>0?f+1|0:f,a=x(h,0,485872621,0),t=l+j|0,W=y,y=a+y|0,t=W>>>0>y>>>0?t+1|0:t,a=t>>>29|0,y=(t&536870911)<<3|y>>>29,t=y+i|0,i=a+f|0,a=t>>>0<y>>>0?i+1|0:i,y=x(t,a,307527195,0)&536870911,l=x(y,0,9640146,0),f=l+d|0,i=j+k|0,k=f,l=f>>>0<l>>>0?i+1|0:i,i=x(y,0,485872621,0),f=a+j|0,i=i+t|0,f=i>>>0<t>>>0?f+1|0:f,t=f>>>29|0,f=(f&536870911)<<3|i>>>29,i=f+k|0,a=t+l|0,k=i,d=i>>>0<f>>>0?a+1|0:a,l=x(i,d,307527195,0)&536870911,t=x(l,0,333,0),a=t+Q0|0,i=j+u0|0,E=a,W=a>>>0<t>>>0?i+1|0:i,i=x(w,0,c,0),t=j,f=x(p,0,g,0),a=f+i|0,i=j+t|0,i=a>>>0<f>>>0?i+1|0:i,f=x(Y,0,A,0),a=f+a|0,t=j+i|0,t=a>>>0<f>>>0?t+1|0:t,c=a,i=x(H,0,u,0),a=j,f=i,i=x(a0,0,K,0),f=f+i|0,a=j+a|0,a=t-((f>>>0>c>>>0)+(i>>>0>f>>>0?a+1|0:a)|0)|0,k0=a,A=c-f|0,c=A,i=x(v,0,l0,0),t=i-P|0,i=j-((i>>>0<P>>>0)+d0|0)|0,f=t,t=x(z,0,O,0),f=f+t|0,i=j+i|0,t=(t>>>0>f>>>0?i+1|0:i)+a|0,i=f+c|0,t=i>>>0<f>>>0?t+1|0:t,f=x(e,0,333,0),i=f+i|0,a=j+t|0,a=i>>>0<f>>>0?a+1|0:a,t=x(h,0,502512965,0),i=t+i|0,f=j+a|0,f=i>>>0<t>>>0?f+1|0:f,t=x(y,0,501691798,0),a=t+i|0,i=j+f|0,i=a>>>0<t>>>0?i+1|0:i,t=x(l,0,9640146,0),a=t+a|0,i=j+i|0,f=a,a=a>>>0<t>>>0?i+1|0:i,i=x(l,0,485872621,0),t=d+j|0,c=k,k=i+k|0,t=c>>>0>k>>>0?t+1|0:t,i=t>>>29|0,c=f,f=(t&536870911)<<3|k>>>29,t=c+f|0,a=i+a|0,d=t,c=t>>>0<f>>>0?a+1|0:a,k=x(t,c,307527195,0)&536870911,a=x(k,0,502512965,0),i=a+E|0,f=j+W|0,W=i,P=i>>>0<a>>>0?f+1|0:f,i=x(Y,0,p,0),t=j,f=x(w,0,g,0),a=f+i|0,i=j+t|0,g=a,t=a>>>0<f>>>0?i+1|0:i,i=x(V,0,K,0),f=j,p=x(H,0,a0,0),a=p+i|0,i=j+f|0,i=a>>>0<p>>>0?i+1|0:i,p=x(S,0,u,0),f=p+a|0,a=j+i|0,i=t-((f>>>0>g>>>0)+(f>>>0<p>>>0?a+1|0:a)|0)|0,d0=i,p=g-f|0,f=p,a=i,i=x(O,0,l0,0),t=i-B|0,i=j-((i>>>0<B>>>0)+i0|0)|0,g=x(v,0,I,0),t=g+t|0,i=j+i|0,i=t>>>0<g>>>0?i+1|0:i,g=x(z,0,N,0),t=g+t|0,i=j+i|0,a=(t>>>0<g>>>0?i+1|0:i)+a|0,i=t+f|0,a=i>>>0<t>>>0?a+1|0:a,f=x(h,0,333,0),i=f+i|0,t=j+a|0,t=i>>>0<f>>>0?t+1|0:t,a=x(y,0,502512965,0),i=a+i|0,f=j+t|0,f=i>>>0<a>>>0?f+1|0:f,t=x(l,0,501691798,0),a=t+i|0,i=j+f|0,i=a>>>0<t>>>0?i+1|0:i,t=x(k,0,9640146,0),a=t+a|0,i=j+i|0,f=a,t=a>>>0<t>>>0?i+1|0:i,i=x(k,0,485872621,0),a=c+j|0,c=d,d=i+d|0,a=c>>>0>d>>>0?a+1|0:a,i=a>>>29|0,c=f,f=(a&536870911)<<3|d>>>29,a=c+f|0,t=i+t|0,c=a,g=a>>>0<f>>>0?t+1|0:t,d=x(a,g,307527195,0)&536870911,a=x(d,0,501691798,0),i=a+W|0,f=j+P|0,W=i,P=i>>>0<a>>>0?f+1|0:f,f=x(w,0,Y,0),i=m<<20,a=f+(i-F|0)|0,i=j+((m>>>12)-((i>>>0<F>>>0)+y0)|0)|0,i=a>>>0<f>>>0?i+1|0:i,f=x(I,0,O,0),t=f+a|0,a=j+i|0,a=t>>>0<f>>>0?a+1|0:a,i=t,t=x(N,0,l0,0),i=i+t|0,f=j+a|0,f=i>>>0<t>>>0?f+1|0:f,a=x(v,0,G,0),i=a+i|0,t=j+f|0,t=i>>>0<a>>>0?t+1|0:t,f=x(z,0,_,0),a=f+i|0,i=j+t|0,m=a,t=a>>>0<f>>>0?i+1|0:i,i=x(S,0,a0,0),f=j,v=x(H,0,V,0),a=v+i|0,i=j+f|0,i=a>>>0<v>>>0?i+1|0:i,v=x(J,0,K,0),f=v+a|0,a=j+i|0,i=x(X,0,u,0),u=i+f|0,f=j+(f>>>0<v>>>0?a+1|0:a)|0,f=u>>>0<i>>>0?f+1|0:f,a=x(y,0,333,0),v=u,u=a+(m-u|0)|0,H=f,i=j+(t-(f+(m>>>0<v>>>0)|0)|0)|0,i=u>>>0<a>>>0?i+1|0:i,a=x(l,0,502512965,0),u=a+u|0,i=j+i|0,i=u>>>0<a>>>0?i+1|0:i,t=x(k,0,501691798,0),u=t+u|0,a=j+i|0,a=u>>>0<t>>>0?a+1|0:a,i=x(d,0,9640146,0),u=i+u|0,f=j+a|0,f=u>>>0<i>>>0?f+1|0:f,i=x(d,0,485872621,0),t=g+j|0,i=i+c|0,t=i>>>0<c>>>0?t+1|0:t,a=t>>>29|0,t=(t&536870911)<<3|i>>>29,u=t+u|0,i=a+f|0,a=u>>>0<t>>>0?i+1|0:i,m=x(u,a,307527195,0)&536870911,f=x(m,0,9640146,0),t=f+W|0,i=j+P|0,i=t>>>0<f>>>0?i+1|0:i,z=x(m,0,485872621,0),f=a+j|0,a=t,t=u,u=u+z|0,f=t>>>0>u>>>0?f+1|0:f,t=f>>>29|0,f=(f&536870911)<<3|u>>>29,u=a+f|0,a=i+t|0,c=u,u=u>>>0<f>>>0?a+1|0:a,n[U+12>>2]=c&536870911,i=x(Y,0,l0,0),a=i-Z|0,i=j-((i>>>0<Z>>>0)+K0|0)|0,t=x(w,0,O,0),a=t+a|0,i=j+i|0,i=a>>>0<t>>>0?i+1|0:i,t=x(N,0,G,0),a=t+a|0,f=j+i|0,f=a>>>0<t>>>0?f+1|0:f,i=a,a=x(I,0,_,0),i=i+a|0,t=j+f|0,t=i>>>0<a>>>0?t+1|0:t,f=i,i=x(V,0,X,0),a=j,z=x(J,0,S,0),i=z+i|0,a=j+a|0,g=i>>>0<z>>>0?a+1|0:a,z=i,i=t-(g+(f>>>0<i>>>0)|0)|0,t=e>>>12|0,a=e<<20,e=a+(f-z|0)|0,i=i+t|0,i=e>>>0<a>>>0?i+1|0:i,a=x(k,0,333,0),e=a+e|0,f=j+i|0,f=e>>>0<a>>>0?f+1|0:f,i=x(d,0,502512965,0),e=i+e|0,a=j+f|0,a=e>>>0<i>>>0?a+1|0:a,t=x(m,0,501691798,0),e=t+e|0,i=j+a|0,i=e>>>0<t>>>0?i+1|0:i,f=u>>>29|0,a=e,e=(u&536870911)<<3|c>>>29,u=a+e|0,t=i+f|0,c=u,u=u>>>0<e>>>0?t+1|0:t,n[U+16>>2]=c&536870911,e=x(Y,0,I,0),i=j,a=x(w,0,N,0),e=a+e|0,i=j+i|0,i=e>>>0<a>>>0?i+1|0:i,f=e,e=x(J,0,X,0),t=e+A|0,N=j,a=N+k0|0,I=x(G,0,_,0),A=I+(f-t|0)|0,f=j+(i-((t>>>0>f>>>0)+(e>>>0>t>>>0?a+1|0:a)|0)|0)|0,a=h>>>12|0,h=h<<20,i=h+A|0,t=a+(A>>>0<I>>>0?f+1|0:f)|0,f=x(d,0,333,0),a=f+i|0,i=j+(i>>>0<h>>>0?t+1|0:t)|0,i=a>>>0<f>>>0?i+1|0:i,t=x(m,0,502512965,0),a=t+a|0,i=j+i|0,i=a>>>0<t>>>0?i+1|0:i,t=u>>>29|0,f=a,a=(u&536870911)<<3|c>>>29,u=f+a|0,f=i+t|0,h=u,u=u>>>0<a>>>0?f+1|0:f,n[U+20>>2]=h&536870911,i=x(w,0,_,0),a=j,t=x(Y,0,G,0),i=t+i|0,a=j+a|0,t=(i>>>0<t>>>0?a+1|0:a)-((i>>>0<p>>>0)+d0|0)|0,w=y<<20,a=w+(i-p|0)|0,i=(y>>>12|0)+t|0,i=a>>>0<w>>>0?i+1|0:i,f=x(m,0,333,0),a=f+a|0,t=j+i|0,t=a>>>0<f>>>0?t+1|0:t,f=u>>>29|0,i=(u&536870911)<<3|h>>>29,u=i+a|0,a=t+f|0,a=u>>>0<i>>>0?a+1|0:a,f=u,n[U+24>>2]=f&536870911,i=H+(l>>>12|0)|0,w=v+(l<<20)|0,i=w>>>0<v>>>0?i+1|0:i,u=a,a=a>>>29|0,t=(u&536870911)<<3|f>>>29,u=t+w|0,i=i+a|0,a=u,u=a>>>0<t>>>0?i+1|0:i,n[U+28>>2]=a&536870911,f=R0+(k>>>12|0)|0,t=b0+(k<<20)|0,f=t>>>0<b0>>>0?f+1|0:f,i=u>>>29|0,a=(u&536870911)<<3|a>>>29,u=a+t|0,t=i+f|0,t=u>>>0<a>>>0?t+1|0:t,i=u,n[U+32>>2]=i&536870911,a=g+(d>>>12|0)|0,w=z+(d<<20)|0,a=w>>>0<z>>>0?a+1|0:a,u=t,t=t>>>29|0,f=(u&536870911)<<3|i>>>29,u=f+w|0,i=a+t|0,t=u,u=t>>>0<f>>>0?i+1|0:i,n[U+36>>2]=t&536870911,i=N+(m>>>12|0)|0,f=e+(m<<20)|0,e=f>>>0<e>>>0?i+1|0:i,i=u>>>29|0,a=(u&536870911)<<3|t>>>29,u=a+f|0,f=e+i|0,n[U+44>>2]=((u>>>0<a>>>0?f+1|0:f)&536870911)<<3|u>>>29,n[U+40>>2]=u&536870911,Be(r,U+12|0),b=U+48|0}function Uf(r,u,e){var i=0,a=0,t=0;for(i=b-48|0,b=i,o0(i+12|0,36);;){if((a|0)!=36){t=n[e+a>>2]+(n[u+a>>2]+(t>>>29|0)|0)|0,n[(i+12|0)+a>>2]=t&536870911,a=a+4|0;continue}break}Be(r,i+12|0),b=i+48|0}function c6(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;e=n[u+32>>2],s[r+29|0]=e,t=n[u>>2],s[r|0]=t,s[r+31|0]=e>>>16,s[r+30|0]=e>>>8,f=n[u+28>>2],s[r+28|0]=f>>>21,s[r+27|0]=f>>>13,s[r+26|0]=f>>>5,e=n[u+24>>2],s[r+24|0]=e>>>18,s[r+23|0]=e>>>10,s[r+22|0]=e>>>2,c=n[u+20>>2],s[r+20|0]=c>>>15,s[r+19|0]=c>>>7,i=n[u+16>>2],s[r+17|0]=i>>>20,s[r+16|0]=i>>>12,s[r+15|0]=i>>>4,a=n[u+12>>2],s[r+13|0]=a>>>17,s[r+12|0]=a>>>9,s[r+11|0]=a>>>1,d=n[u+8>>2],s[r+9|0]=d>>>14,s[r+8|0]=d>>>6,u=n[u+4>>2],s[r+6|0]=u>>>19,s[r+5|0]=u>>>11,s[r+4|0]=u>>>3,s[r+2|0]=t>>>16,s[r+1|0]=t>>>8,s[r+25|0]=f<<3|e>>>26,s[r+21|0]=e<<6|c>>>23,s[r+18|0]=c<<1|i>>>28,s[r+14|0]=i<<4|a>>>25,s[r+10|0]=a<<7|d>>>22,s[r+7|0]=d<<2|u>>>27,s[r+3|0]=u<<5|t>>>24}function E0(r,u){var e=0;e=b-80|0,b=e,Of(e,u),mn(r,e),b=e+80|0}function G0(r,u,e){var i=0,a=0,t=0;for(i=b-48|0,b=i,a=i+8|0,M(a,u,40),u=0;;){if((u|0)!=40){t=u+a|0,n[t>>2]=n[t>>2]+n[u+e>>2],u=u+4|0;continue}break}M(r,a,40),b=i+48|0}function Rf(r){var u=0;return u=b-32|0,b=u,Xn(u,r),r=B0(s[u|0]&1),b=u+32|0,r}function Af(r,u){var e=0,i=0;e=b-48|0,b=e,i=e+8|0,Qn(i,r),Jn(r,i,u),b=e+48|0}function Jn(r,u,e){var i=0;e=0-(e&255)|0,i=n[r>>2],n[r>>2]=e&(i^n[u>>2])^i,i=n[r+4>>2],n[r+4>>2]=e&(i^n[u+4>>2])^i,i=n[r+8>>2],n[r+8>>2]=e&(i^n[u+8>>2])^i,i=n[r+12>>2],n[r+12>>2]=e&(i^n[u+12>>2])^i,i=n[r+16>>2],n[r+16>>2]=e&(i^n[u+16>>2])^i,i=n[r+20>>2],n[r+20>>2]=e&(i^n[u+20>>2])^i,i=n[r+24>>2],n[r+24>>2]=e&(i^n[u+24>>2])^i,i=n[r+28>>2],n[r+28>>2]=e&(i^n[u+28>>2])^i,i=n[r+32>>2],n[r+32>>2]=e&(i^n[u+32>>2])^i,i=r,r=n[r+36>>2],n[i+36>>2]=e&(r^n[u+36>>2])^r}function A2(r,u){var e=0,i=0,a=0;e=u+120|0,e0(r,u,e),i=u+40|0,a=u+80|0,e0(r+40|0,i,a),e0(r+80|0,a,e),e0(r+120|0,u,i)}function b8(r,u,e,i,a){var t=0,f=0,c=0;t=b-16|0,b=t,n[t+4>>2]=e,n[t>>2]=u,n[t+12>>2]=a,n[t+8>>2]=i,f=ri(t),c=ri(t+8|0),n[r+16>>2]=0,n[r+12>>2]=a,n[r+8>>2]=i,n[r+4>>2]=e,n[r>>2]=u,n[r+20>>2]=f>>>0>c>>>0?c:f,b=t+16|0}function Xn(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;e=b-128|0,b=e,n[e+120>>2]=n[u+36>>2],n[e+124>>2]=0,n[e+112>>2]=n[u+32>>2],n[e+116>>2]=0,n[e+104>>2]=n[u+28>>2],n[e+108>>2]=0,n[e+96>>2]=n[u+24>>2],n[e+100>>2]=0,n[e+88>>2]=n[u+20>>2],n[e+92>>2]=0,n[e+80>>2]=n[u+16>>2],n[e+84>>2]=0,n[e+72>>2]=n[u+12>>2],n[e+76>>2]=0,n[e+64>>2]=n[u+8>>2],n[e+68>>2]=0,n[e+56>>2]=n[u+4>>2],n[e+60>>2]=0,n[e+48>>2]=n[u>>2],n[e+52>>2]=0,mn(e+8|0,e+48|0),t=n[e+44>>2],f=n[e+40>>2],c=n[e+36>>2],d=n[e+32>>2],l=n[e+28>>2],a=n[e+24>>2],k=n[e+20>>2],h=n[e+16>>2],i=n[e+12>>2],u=n[e+8>>2],u=T(t+(f+(c+(d+(l+(a+(k+(h+(i+(u+19>>>26|0)>>>25|0)>>>26|0)>>>25|0)>>>26|0)>>>25|0)>>>26|0)>>>25|0)>>>26|0)>>>25|0,19)+u|0,s[r|0]=u,s[r+2|0]=u>>>16,s[r+1|0]=u>>>8,i=i+(u>>>26|0)|0,s[r+5|0]=i>>>14,s[r+4|0]=i>>>6,s[r+3|0]=u>>>24&3|i<<2,u=(i>>>25|0)+h|0,s[r+8|0]=u>>>13,s[r+7|0]=u>>>5,s[r+6|0]=u<<3|(i&29360128)>>>22,i=(u>>>26|0)+k|0,s[r+11|0]=i>>>11,s[r+10|0]=i>>>3,s[r+9|0]=i<<5|(u&65011712)>>>21,u=(i>>>25|0)+a|0,s[r+15|0]=u>>>18,s[r+14|0]=u>>>10,s[r+13|0]=u>>>2,a=l+(u>>>26|0)|0,s[r+16|0]=a,s[r+12|0]=u<<6|(i&33030144)>>>19,s[r+18|0]=a>>>16,s[r+17|0]=a>>>8,u=(a>>>25|0)+d|0,s[r+21|0]=u>>>15,s[r+20|0]=u>>>7,s[r+19|0]=a>>>24&1|u<<1,i=(u>>>26|0)+c|0,s[r+24|0]=i>>>13,s[r+23|0]=i>>>5,s[r+22|0]=i<<3|(u&58720256)>>>23,u=(i>>>25|0)+f|0,s[r+27|0]=u>>>12,s[r+26|0]=u>>>4,s[r+25|0]=u<<4|(i&31457280)>>>21,i=(u>>>26|0)+t|0,s[r+30|0]=i>>>10,s[r+29|0]=i>>>2,s[r+31|0]=(i&33292288)>>>18,s[r+28|0]=i<<6|(u&66060288)>>>20,b=e+128|0}function d8(r,u){var e=0,i=0,a=0;for(e=b-32|0,b=e,b8(e+8|0,r,r+32|0,u,u+32|0),r=n[e+28>>2],i=n[e+24>>2],u=r-i|0,u=r>>>0>=u>>>0?u:0,r=i+n[e+16>>2]|0,i=i+n[e+8>>2]|0,a=1;;){if(u){u=u-1|0,a=zf(i,r)&a,r=r+1|0,i=i+1|0;continue}break}return r=B0(a),b=e+32|0,r}function Qn(r,u){var e=0,i=0,a=0;a=b-48|0,b=a,i=a+8|0,M(i,u,40),e=b-128|0,b=e,n[e+80>>2]=536870896-n[i+36>>2],n[e+84>>2]=0,n[e+72>>2]=1073741808-n[i+32>>2],n[e+76>>2]=0,n[e+64>>2]=536870896-n[i+28>>2],n[e+68>>2]=0,n[e+56>>2]=1073741808-n[i+24>>2],n[e+60>>2]=0,n[e+48>>2]=536870896-n[i+20>>2],n[e+52>>2]=0,n[e+40>>2]=1073741808-n[i+16>>2],n[e+44>>2]=0,n[e+32>>2]=536870896-n[i+12>>2],n[e+36>>2]=0,n[e+24>>2]=1073741808-n[i+8>>2],n[e+28>>2]=0,n[e+16>>2]=536870896-n[i+4>>2],n[e+20>>2]=0,n[e+8>>2]=1073741520-n[i>>2],n[e+12>>2]=0,u=e+88|0,mn(u,e+8|0),M(i,u,40),b=e+128|0,M(r,i,40),b=a+48|0}function Ze(r,u){var e=0;return e=b+-64|0,b=e,Xn(e,r),r=e+32|0,Xn(r,u),r=d8(e,r),b=e- -64|0,r}function k8(r,u){var e=0,i=0;e=b-160|0,b=e,i=e+80|0,Mf(i,u),u=M(e,i,40),M(u+40|0,u+120|0,40),e=u+80|0,B2(e,u,5),e0(r,e,u+40|0),b=u+160|0}function Mf(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;e=b-768|0,b=e,a=e+8|0,E0(a,u),c=e+728|0,E0(c,a),t=e+48|0,E0(t,c),i=e+88|0,e0(i,u,t),t=e+128|0,e0(t,a,i),u=e+168|0,E0(u,t),a=e+208|0,e0(a,i,u),i=e+248|0,B2(i,a,5),u=e+288|0,e0(u,i,a),i=e+328|0,B2(i,u,10),a=e+368|0,e0(a,i,u),i=e+408|0,B2(i,a,20),f=e+448|0,e0(f,i,a),i=e+488|0,B2(i,f,10),a=e+528|0,e0(a,i,u),i=e+568|0,B2(i,a,50),u=e+608|0,e0(u,i,a),i=e+648|0,B2(i,u,100),f=e+688|0,e0(f,i,u),B2(c,f,50),e0(r,c,a),M(r+40|0,t,40),b=e+768|0}function B2(r,u,e){var i=0;for(i=b-80|0,b=i,E0(i,u),e=(e>>>0<=1?1:e)-1|0;;){if(e){u=i+40|0,E0(u,i),M(i,u,40),e=e-1|0;continue}break}M(r,i,40),b=i+80|0}function Wf(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0;a=b-448|0,b=a,y=a+244|0,pf(y,u),t=a+284|0,E0(t,y),i=a+324|0,C0(i,t,1158340),l=a+84|0,e0(l,t,1158380),t=a+364|0,G0(t,l,1158340),c=b-240|0,b=c,e=c+200|0,E0(e,t),e0(c,e,t),E0(e,c),f=c+40|0,e0(f,e,t),k=c+120|0,e0(k,i,c),e0(e,i,f),f=b-128|0,b=f,h=f+48|0,Mf(h,e),d=f+8|0,M(d,h,40),B2(h,d,2),d=c+160|0,e0(d,e,h),b=f+128|0,f=c+80|0,e0(f,k,d),E0(e,f),e0(k,t,e),h=Ze(k,i),Qn(e,i),t=Ze(k,e),Qn(e,i),e0(d,e,1158420),i=Ze(k,d),e0(e,1158420,f),Jn(f,e,B0(t|i)),Af(f,Rf(f)),i=a+404|0,w=i,g=B0(t|h),s[w|0]=g,M(i+4|0,f,40),b=c+240|0,c=o[a+404|0],M(l,a+408|0,40),t=M(a+124|0,y,40),i=a+4|0,M(i,l,40),e=a+44|0,M(e,t,40),c?(Af(i,B0(o[u+31|0]>>>7|0)),M(l,i,40),e0(a+204|0,i,e),M(t,e,40),M(a+164|0,1158340,40),M(r+4|0,l,160),u=1):u=0,n[r>>2]=u,b=a+448|0}function Be(r,u){var e=0,i=0,a=0,t=0,f=0;for(i=b-48|0,b=i,o0(i+12|0,36);;){if((e|0)!=36){a=(n[u+e>>2]+(a>>31)|0)-n[e+1158532>>2]|0,n[(i+12|0)+e>>2]=a&536870911,e=e+4|0;continue}break}for(t=i+12|0,u=0,a=0-(B0(a>>>31|0)&255)|0,e=0;;){if((u|0)!=36){f=u+t|0,e=(n[f>>2]+(e>>>29|0)|0)+(n[u+1158532>>2]&a)|0,n[f>>2]=e&536870911,u=u+4|0;continue}break}M(r,t,36),b=i+48|0}function Yf(r,u,e){var i=0,a=0,t=0,f=0;for(i=b-320|0,b=i,i=M(i,1158340,40),M(i+40|0,1158340,40),M(i+80|0,1158340,40),o0(i+120|0,40),e=e<<24,a=e>>31,f=a^(e>>24)+a,e=1;;){if((e|0)!=9){t=e^f,Pf(i,u,B0((t|0-t)<<16>>16>=0)),u=u+160|0,e=e+1|0;continue}break}e=B0(a&1),a=i+160|0,u=M(a,i+40|0,40),M(u+80|0,i+80|0,40),Qn(u+120|0,i+120|0),M(u+40|0,i,40),Pf(i,a,e),M(r,i,160),b=i+320|0}function Pf(r,u,e){Jn(r,u,e),Jn(r+40|0,u+40|0,e),Jn(r+80|0,u+80|0,e),Jn(r+120|0,u+120|0,e)}function mn(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;f=n[u+52>>2],a=n[u+36>>2],t=a>>>26|0,k=n[u+32>>2],a=(a&67108863)<<6|k>>>26,d=a+n[u+40>>2]|0,e=t+n[u+44>>2]|0,e=a>>>0>d>>>0?e+1|0:e,a=(e&33554431)<<7|d>>>25,c=a+n[u+48>>2]|0,f=(e>>>25|0)+f|0,a=a>>>0>c>>>0?f+1|0:f,n[r+24>>2]=c&67108863,t=n[u+20>>2],e=n[u+4>>2],f=e>>>26|0,h=n[u>>2],e=(e&67108863)<<6|h>>>26,l=e+n[u+8>>2]|0,i=f+n[u+12>>2]|0,i=e>>>0>l>>>0?i+1|0:i,e=i>>>25|0,i=(i&33554431)<<7|l>>>25,f=i+n[u+16>>2]|0,t=e+t|0,i=i>>>0>f>>>0?t+1|0:t,n[r+8>>2]=f&67108863,t=a>>>26|0,a=(a&67108863)<<6|c>>>26,e=a+n[u+56>>2]|0,t=t+n[u+60>>2]|0,a=e>>>0<a>>>0?t+1|0:t,n[r+28>>2]=e&33554431,t=i>>>26|0,i=(i&67108863)<<6|f>>>26,c=i+n[u+24>>2]|0,f=t+n[u+28>>2]|0,i=i>>>0>c>>>0?f+1|0:f,n[r+12>>2]=c&33554431,f=a>>>25|0,t=(a&33554431)<<7|e>>>25,a=t+n[u+64>>2]|0,e=f+n[u+68>>2]|0,f=a,a=a>>>0<t>>>0?e+1|0:e,n[r+32>>2]=f&67108863,e=i>>>25|0,c=(i&33554431)<<7|c>>>25,i=c+(k&67108863)|0,t=i>>>0<c>>>0?e+1|0:e,e=(d&33554431)+((t&67108863)<<6|i>>>26)|0,n[r+20>>2]=e,n[r+16>>2]=i&67108863,i=n[u+76>>2],t=a>>>26|0,e=n[u+72>>2],u=(a&67108863)<<6|f>>>26,a=e+u|0,i=i+t|0,i=u>>>0>a>>>0?i+1|0:i,n[r+36>>2]=a&33554431,u=r,r=x((i&33554431)<<7|a>>>25,i>>>25|0,19,0),a=h&67108863,r=r+a|0,e=j,e=r>>>0<a>>>0?e+1|0:e,i=(l&33554431)+((e&67108863)<<6|r>>>26)|0,n[u+4>>2]=i,n[u>>2]=r&67108863}function Of(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0;k=r,P=n[u+12>>2],N=n[u>>2],m=N<<1,r=x(P,0,m,0),p=j,d=n[u+4>>2],w=d<<1,a=n[u+8>>2],g=x(w,0,a,0),r=g+r|0,e=j+p|0,e=r>>>0<g>>>0?e+1|0:e,i=n[u+32>>2],W=T(i,19),l=n[u+20>>2],Y=l<<1,g=x(W,0,Y,0),p=g+r|0,r=j+e|0,y=p,v=g>>>0>y>>>0?r+1|0:r,f=n[u+36>>2],p=T(f,19),g=n[u+16>>2],r=x(p,0,g,0),t=j,U=n[u+28>>2],c=T(U,19),A=n[u+24>>2],u=x(c,0,A,0),r=u+r|0,e=j+t|0,e=r>>>0<u>>>0?e+1|0:e,u=y,y=r<<1,u=u+y|0,r=(e<<1|r>>>31)+v|0,n[k+24>>2]=u,n[k+28>>2]=u>>>0<y>>>0?r+1|0:r,v=T(A,19),r=x(v,0,Y,0),u=j,I=d,y=x(m,0,d,0),d=y+r|0,r=j+u|0,r=d>>>0<y>>>0?r+1|0:r,u=P<<1,y=x(W,0,u,0),d=y+d|0,r=j+r|0,y=d>>>0<y>>>0?r+1|0:r,r=x(p,0,a,0),t=j,z=x(g,0,c,0),r=z+r|0,e=j+t|0,h=d,d=r,r=(r>>>0<z>>>0?e+1|0:e)<<1|r>>>31,t=d<<1,d=h+t|0,e=r+y|0,n[k+8>>2]=d,n[k+12>>2]=t>>>0>d>>>0?e+1|0:e,r=x(u,0,A,0),d=j,y=g<<1,z=x(y,0,l,0),t=z+r|0,r=j+d|0,r=t>>>0<z>>>0?r+1|0:r,e=t,t=U,d=a<<1,z=x(t,0,d,0),U=e+z|0,r=j+r|0,r=z>>>0>U>>>0?r+1|0:r,e=U,U=i,z=x(i,0,w,0),i=e+z|0,e=j+r|0,e=i>>>0<z>>>0?e+1|0:e,r=i,z=f,i=x(f,0,m,0),f=r+i|0,r=j+e|0,n[k+72>>2]=f,n[k+76>>2]=i>>>0>f>>>0?r+1|0:r,r=x(d,0,l,0),f=j,i=x(g,0,u,0),r=i+r|0,e=j+f|0,e=r>>>0<i>>>0?e+1|0:e,i=x(w,0,A,0),f=i+r|0,r=j+e|0,r=i>>>0>f>>>0?r+1|0:r,i=f,f=x(m,0,t,0),i=i+f|0,r=j+r|0,f=i>>>0<f>>>0?r+1|0:r,r=x(p,0,U,0),e=j<<1|r>>>31,h=i,i=r<<1,r=h+i|0,e=e+f|0,n[k+56>>2]=r,n[k+60>>2]=r>>>0<i>>>0?e+1|0:e,r=x(w,0,g,0),i=j,e=x(d,0,P,0),f=e+r|0,r=j+i|0,r=e>>>0>f>>>0?r+1|0:r,i=f,f=x(m,0,l,0),i=i+f|0,r=j+r|0,r=i>>>0<f>>>0?r+1|0:r,e=i,f=t<<1,i=x(W,0,f,0),h=e+i|0,r=j+r|0,e=i>>>0>h>>>0?r+1|0:r,i=x(p,0,A,0),r=j<<1|i>>>31,O=h,h=i<<1,i=O+h|0,e=r+e|0,n[k+40>>2]=i,n[k+44>>2]=i>>>0<h>>>0?e+1|0:e,r=x(w,0,u,0),i=j,h=x(a,0,a,0),r=h+r|0,e=j+i|0,e=r>>>0<h>>>0?e+1|0:e,h=x(m,0,g,0),i=h+r|0,r=j+e|0,r=i>>>0<h>>>0?r+1|0:r,e=x(W,0,A<<1,0),i=e+i|0,r=j+r|0,r=e>>>0>i>>>0?r+1|0:r,e=i,i=r,r=x(p,0,Y,0),h=j,O=x(c,0,t,0),t=O+r|0,r=j+h|0,r=(t>>>0<O>>>0?r+1|0:r)<<1|t>>>31,h=t<<1,t=h+e|0,e=r+i|0,n[k+32>>2]=t,n[k+36>>2]=t>>>0<h>>>0?e+1|0:e,r=x(m,0,a,0),a=j,t=x(w,0,I,0),r=t+r|0,e=j+a|0,e=r>>>0<t>>>0?e+1|0:e,t=x(A,0,v,0),a=t+r|0,r=j+e|0,r=a>>>0<t>>>0?r+1|0:r,t=x(W,0,y,0),a=t+a|0,r=j+r|0,i=a,t=i>>>0<t>>>0?r+1|0:r,r=x(p,0,u,0),I=j,e=x(Y,0,c,0),a=e+r|0,r=j+I|0,r=(e>>>0>a>>>0?r+1|0:r)<<1|a>>>31,e=i,i=a<<1,a=e+i|0,e=r+t|0,n[k+16>>2]=a,n[k+20>>2]=a>>>0<i>>>0?e+1|0:e,r=x(v,0,y,0),a=j,v=x(N,0,N,0),r=v+r|0,e=j+a|0,e=r>>>0<v>>>0?e+1|0:e,v=x(W,0,d,0),a=v+r|0,r=j+e|0,r=a>>>0<v>>>0?r+1|0:r,v=a,a=r,r=x(u,0,c,0),y=j,l=x(T(l,19),0,l,0),c=l+r|0,r=j+y|0,r=c>>>0<l>>>0?r+1|0:r,l=x(w,0,p,0),c=l+c|0,r=j+r|0,r=(c>>>0<l>>>0?r+1|0:r)<<1|c>>>31,l=c<<1,c=l+v|0,e=r+a|0,n[k>>2]=c,n[k+4>>2]=c>>>0<l>>>0?e+1|0:e,r=x(A,0,d,0),a=j,c=x(g,0,g,0),r=c+r|0,e=j+a|0,e=r>>>0<c>>>0?e+1|0:e,c=x(u,0,Y,0),a=c+r|0,r=j+e|0,r=a>>>0<c>>>0?r+1|0:r,c=x(w,0,f,0),a=c+a|0,r=j+r|0,r=a>>>0<c>>>0?r+1|0:r,i=a,a=x(m,0,U,0),l=i+a|0,r=j+r|0,c=a>>>0>l>>>0?r+1|0:r,a=x(p,0,z,0),r=j<<1|a>>>31,i=l,l=a<<1,a=i+l|0,e=r+c|0,n[k+64>>2]=a,n[k+68>>2]=a>>>0<l>>>0?e+1|0:e,r=x(u,0,P,0),u=j,g=x(g,0,d,0),r=g+r|0,e=j+u|0,w=x(w,0,Y,0),u=w+r|0,r=j+(r>>>0<g>>>0?e+1|0:e)|0,r=u>>>0<w>>>0?r+1|0:r,m=x(m,0,A,0),u=m+u|0,r=j+r|0,r=u>>>0<m>>>0?r+1|0:r,i=u,u=x(W,0,U,0),w=i+u|0,r=j+r|0,m=u>>>0>w>>>0?r+1|0:r,u=x(p,0,f,0),r=j<<1|u>>>31,i=w,w=u<<1,u=i+w|0,e=r+m|0,n[k+48>>2]=u,n[k+52>>2]=u>>>0<w>>>0?e+1|0:e}function $n(r,u){var e=0,i=0;e=u+120|0,e0(r,u,e),i=u+40|0,u=u+80|0,e0(r+40|0,i,u),e0(r+80|0,u,e)}function un(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;for(i=b-288|0,b=i,f=i+8|0,E0(f,u),c=i+48|0,d=u+40|0,E0(c,d),l=i+88|0,e=b-80|0,b=e,Of(e,u+80|0);;){if((a|0)!=80){t=e+a|0,h=n[t+4>>2],k=n[t>>2],n[t>>2]=k<<1,n[t+4>>2]=h<<1|k>>>31,a=a+8|0;continue}break}mn(l,e),b=e+80|0,e=i+128|0,G0(e,u,d),a=i+168|0,E0(a,e),u=i+208|0,G0(u,c,f),e=i+248|0,C0(e,c,f),C0(r,a,u),C0(r+120|0,l,e),M(r+40|0,u,40),M(r+80|0,e,40),b=i+288|0}function Nf(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0;w=n[e>>2],a=n[u>>2],g=n[e+4>>2],t=n[u+4>>2],m=n[e+8>>2],f=n[u+8>>2],p=n[e+12>>2],c=n[u+12>>2],v=n[e+16>>2],d=n[u+16>>2],z=n[e+20>>2],l=n[u+20>>2],U=n[e+24>>2],k=n[u+24>>2],A=n[e+28>>2],h=n[u+28>>2],W=n[e+32>>2],y=n[u+32>>2],Y=n[e+36>>2],e=n[u+36>>2],u=0-(i&255)|0,n[r+36>>2]=(Y^e)&u^e,n[r+32>>2]=u&(y^W)^y,n[r+28>>2]=u&(h^A)^h,n[r+24>>2]=u&(k^U)^k,n[r+20>>2]=u&(l^z)^l,n[r+16>>2]=u&(d^v)^d,n[r+12>>2]=u&(c^p)^c,n[r+8>>2]=u&(f^m)^f,n[r+4>>2]=u&(t^g)^t,n[r>>2]=u&(a^w)^a}function l6(r,u){var e=0;e=u+40|0,G0(r,e,u),C0(r+40|0,e,u),M(r+80|0,u+80|0,40),e0(r+120|0,u+120|0,1158568)}function h8(r,u){var e=0,i=0,a=0,t=0;a=b-128|0,b=a,e=a+88|0,k8(e,u+80|0),i=a+8|0,e0(i,u,e),e0(a+48|0,u+40|0,e),u=b-32|0,b=u,Xn(u,i+40|0),t=Rf(i),e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),i=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,s[u+31|0]=o[u+31|0]^t<<7,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,b=u+32|0,b=a+128|0}function y8(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;for(a=b-1952|0,b=a,c=a+8|0,i=b-1760|0,b=i,l6(i+1600|0,1158608);;){if((e|0)!=1280){M(e+i|0,i+1600|0,160),e=e+160|0;continue}break}for(e=0;;){if((e|0)==1120)M(c,i,1280),b=i+1760|0;else{t=i+1600|0,f=e+i|0,_n(t,1158608,f),d=i+1440|0,A2(d,t),t=i+1280|0,l6(t,d),M(f+160|0,t,160),e=e+160|0;continue}break}for(e=0,t=o0(a+1288|0,64),i=t;;){if((e|0)==32)n:for(e=0;;){if((e|0)==63)break n;u=e+t|0,f=o[u|0],i=f+8|0,s[u|0]=f-(i&240),u=u+1|0,s[u|0]=o[u|0]+(i<<24>>28),e=e+1|0}else{f=o[u+e|0],s[i+1|0]=f>>>4,s[i|0]=f&15,i=i+2|0,e=e+1|0;continue}break}for(u=a+1472|0,o0(u,40),M(a+1512|0,1158340,40),M(a+1552|0,1158340,40),o0(a+1592|0,40),e=a+1792|0,Yf(e,c,o[a+1351|0]),_n(a+1632|0,u,e),i=62;;){if((i|0)!=-1){e=a+1352|0,u=a+1632|0,$n(e,u),un(u,e),$n(e,u),un(u,e),$n(e,u),un(u,e),$n(e,u),un(u,e),e=a+1472|0,A2(e,u),c=a+1792|0,Yf(c,a+8|0,o[(a+1288|0)+i|0]),i=i-1|0,_n(u,e,c);continue}break}A2(r,a+1632|0),b=a+1952|0}function Tf(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0;c=b-48|0,b=c,k=o0(r,256),r=c+8|0,o0(r,40),e=b-48|0,b=e,n[e+40>>2]=32,n[e+44>>2]=8,n[e+36>>2]=u,i=b-16|0,b=i,l=r+32|0,n[i+12>>2]=l,n[i+8>>2]=r,a=e+36|0,t=Bn(a),f=b6(i+8|0),u=e+8|0,n[u+20>>2]=0,n[u+16>>2]=l,n[u+12>>2]=r,n[u+8>>2]=n[a+8>>2],r=n[a+4>>2],n[u>>2]=n[a>>2],n[u+4>>2]=r,n[u+24>>2]=t>>>0>f>>>0?f:t,b=i+16|0,u=n[e+32>>2],r=n[e+28>>2],i=u-r|0,t=u>>>0>=i>>>0?i:0,u=n[e+20>>2]+(r<<3)|0,i=n[e+16>>2],r=T(i,r),a=n[e+12>>2]-r|0,r=r+n[e+8>>2]|0;n:{e:{for(;;){if(t){if(((i>>>0<a>>>0?i:a)|0)!=8)break e;f=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[u>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[u+4>>2]=f,t=t-1|0,u=u+8|0,a=a-i|0,r=r+i|0;continue}break}b=e+48|0;break n}L()}for(r=0;;){i=r>>>0<=256?256:r;n:{for(;;){if((r|0)==(i|0))break n;if(e=(c+8|0)+(r>>>3&536870904)|0,u=e,a=n[u>>2],t=n[u+4>>2],u=r&31,f=((1<<u)-1&t)<<32-u|a>>>u,a=r&63,u=a>>>0>=32?t>>>u|0:f,a>>>0>=59&&(a=n[e+8>>2],e=0-r|0,u=u|((e&63)>>>0<32?a<<e:0)),u=d+(u&31)|0,e=d>>>0>u>>>0,!(u&1)){r=r+1|0;continue}break}d=!e&u>>>0>=16|e,s[r+k|0]=u-(d?32:0),r=r+5|0;continue}break}b=c+48|0}function Ce(r,u){var e=0,i=0,a=0,t=0,f=0,c=0;for(e=b-32|0,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0;;){n:{if((t|0)!=8)for(c=(t<<2)+e|0,f=n[c>>2],i=0,a=u;;){if((i|0)==32)break n;f=o[a|0]<<i|f,i=i+8|0,a=a+1|0}u=n[e+28>>2],n[r+32>>2]=u>>>8,a=n[e>>2],n[r>>2]=a&536870911,i=u<<21,u=n[e+24>>2],n[r+28>>2]=(i|u>>>11)&536870911,i=u<<18,u=n[e+20>>2],n[r+24>>2]=(i|u>>>14)&536870911,i=u<<15,u=n[e+16>>2],n[r+20>>2]=(i|u>>>17)&536870911,i=u<<12,u=n[e+12>>2],n[r+16>>2]=(i|u>>>20)&536870911,i=u<<9,u=n[e+8>>2],n[r+12>>2]=(i|u>>>23)&536870911,i=u<<6,u=n[e+4>>2],n[r+8>>2]=(i|u>>>26)&536870911,n[r+4>>2]=(u<<3|a>>>29)&536870911;return}n[c>>2]=f,u=u+4|0,t=t+1|0}}function If(r,u){var e=0,i=0,a=0,t=0;for(i=b-1920|0,b=i,l6(i+1760|0,u);;){if((e|0)!=1280){M(e+i|0,i+1760|0,160),e=e+160|0;continue}break}for(e=b-288|0,b=e,M(e+208|0,u+40|0,40),M(e+248|0,u+80|0,40),a=e+168|0,M(a,u,40),u=e+8|0,un(u,a),A2(i+1280|0,u),b=e+288|0,e=0;;){if((e|0)==1120)M(r,i,1280),b=i+1920|0;else{u=i+1760|0,a=e+i|0,_n(u,i+1280|0,a),t=i+1600|0,A2(t,u),u=i+1440|0,l6(u,t),M(a+160|0,u,160),e=e+160|0;continue}break}}function Ef(r,u,e){var i=0,a=0,t=0,f=0,c=0;i=b-288|0,b=i,a=i+8|0,t=u+40|0,G0(a,t,u),f=i+48|0,C0(f,t,u),t=i+88|0,e0(t,a,e+40|0),a=i+128|0,e0(a,f,e),f=i+168|0,e0(f,u+120|0,e+120|0),c=i+208|0,e0(c,u+80|0,e+80|0),u=i+248|0,G0(u,c,c),C0(r,t,a),G0(r+40|0,t,a),C0(r+80|0,u,f),G0(r+120|0,u,f),b=i+288|0}function _n(r,u,e){var i=0,a=0,t=0,f=0,c=0;i=b-288|0,b=i,a=i+8|0,t=u+40|0,G0(a,t,u),f=i+48|0,C0(f,t,u),t=i+88|0,e0(t,a,e),a=i+128|0,e0(a,f,e+40|0),f=i+168|0,e0(f,u+120|0,e+120|0),c=i+208|0,e0(c,u+80|0,e+80|0),u=i+248|0,G0(u,c,c),C0(r,t,a),G0(r+40|0,t,a),G0(r+80|0,u,f),C0(r+120|0,u,f),b=i+288|0}function w8(r){var u=0,e=0,i=0,a=0,t=0,f=0;for(a=b-160|0,b=a,u=b-448|0,b=u,M(u+208|0,r+40|0,40),M(u+248|0,r+80|0,40),M(u+168|0,r,40),r=2;;){if(r){r=r-1|0,e=u+8|0,i=u+168|0,un(e,i),$n(i,e);continue}break}return r=u+288|0,un(r,u+168|0),A2(a,r),b=u+448|0,r=b-160|0,b=r,r=o0(r,40),M(r+40|0,1158340,40),e=r+80|0,M(e,1158340,40),o0(r+120|0,40),u=b-160|0,b=u,e0(u,a,e),i=u+40|0,t=a+80|0,e0(i,r,t),i=Ze(u,i),f=u+80|0,e0(f,a+40|0,e),e=u+120|0,e0(e,r+40|0,t),e=B0(Ze(f,e)&i),b=u+160|0,b=r+160|0,b=a+160|0,(e&255)!=0}function Gf(r){var u=0,e=0;for(u=n[r>>2],e=n[r+4>>2];;){if((u|0)!=(e|0)){n[u>>2]=0,u=u+4|0,n[r>>2]=u;continue}break}}function Hf(r,u,e){var i=0;i=b-80|0,b=i,Nf(i,r,u,e),Nf(i+40|0,r+40|0,u+40|0,e),M(r,i,80),b=i+80|0}function ne(r,u){var e=0,i=0;i=b+-64|0,b=i,n[i+24>>2]=0,n[i+28>>2]=0,n[i+16>>2]=0,n[i+20>>2]=0,n[i+8>>2]=0,n[i+12>>2]=0,n[i>>2]=0,n[i+4>>2]=0,n[i+56>>2]=0,n[i+60>>2]=0,n[i+48>>2]=0,n[i+52>>2]=0,n[i+40>>2]=0,n[i+44>>2]=0,n[i+32>>2]=0,n[i+36>>2]=0,Q(i,32,u,32),Q(i+32|0,32,u+32|0,32),e=n[i+28>>2],u=n[i+24>>2],s[r+24|0]=u,s[r+25|0]=u>>>8,s[r+26|0]=u>>>16,s[r+27|0]=u>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=n[i+20>>2],u=n[i+16>>2],s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=n[i+12>>2],u=n[i+8>>2],s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=n[i+4>>2],u=n[i>>2],s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,e=n[i+36>>2],u=n[i+32>>2],s[r+32|0]=u,s[r+33|0]=u>>>8,s[r+34|0]=u>>>16,s[r+35|0]=u>>>24,s[r+36|0]=e,s[r+37|0]=e>>>8,s[r+38|0]=e>>>16,s[r+39|0]=e>>>24,e=n[i+44>>2],u=n[i+40>>2],s[r+40|0]=u,s[r+41|0]=u>>>8,s[r+42|0]=u>>>16,s[r+43|0]=u>>>24,s[r+44|0]=e,s[r+45|0]=e>>>8,s[r+46|0]=e>>>16,s[r+47|0]=e>>>24,e=n[i+52>>2],u=n[i+48>>2],s[r+48|0]=u,s[r+49|0]=u>>>8,s[r+50|0]=u>>>16,s[r+51|0]=u>>>24,s[r+52|0]=e,s[r+53|0]=e>>>8,s[r+54|0]=e>>>16,s[r+55|0]=e>>>24,e=n[i+60>>2],u=n[i+56>>2],s[r+56|0]=u,s[r+57|0]=u>>>8,s[r+58|0]=u>>>16,s[r+59|0]=u>>>24,s[r+60|0]=e,s[r+61|0]=e>>>8,s[r+62|0]=e>>>16,s[r+63|0]=e>>>24,b=i- -64|0}function g8(r,u){var e=0;e=b+-64|0,b=e,e=o0(e,64),Q(e,32,u,32),Q(e+32|0,32,u+32|0,32),M(r,e,64),b=e- -64|0}function M0(r,u,e,i,a){var t=0,f=0,c=0;n:{e:{if(r>>>0>15|u>>>0>=16||(u=(u<<2)+a|0,r=(r<<2)+a|0,t=n[u>>2]+n[r>>2]|0,n[r>>2]=t,i>>>0>=16))break e;if(i=(i<<2)+a|0,t=H0(n[i>>2]^t,16),n[i>>2]=t,e>>>0<16)break n}L()}e=(e<<2)+a|0,a=t+n[e>>2]|0,n[e>>2]=a,a=H0(a^n[u>>2],12),n[u>>2]=a,t=r,r=a+n[r>>2]|0,n[t>>2]=r,r=H0(r^n[i>>2],8),n[i>>2]=r,r=r+n[e>>2]|0,n[e>>2]=r,f=u,c=H0(r^n[u>>2],7),n[f>>2]=c}function Df(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0;i=b-32|0,b=i,k=n[u+40>>2],e=n[u+44>>2],a=n[u+48>>2],f=n[u+52>>2],t=n[u+36>>2],y=n[u>>2],z=n[u+12>>2],c=n[u+8>>2],U=n[u+4>>2],m=i+12|0,W4(m),e=e+(k>>>26|0)|0,a=a+(e>>>26|0)|0,g=f+(a>>>26|0)|0,u=t+T(g>>>26|0,5)|0,d=u&67108863,p=d+5|0,v=a&67108863,l=e&67108863,t=(k&67108863)+(u>>>26|0)|0,e=t+(p>>>26|0)|0,f=l+(e>>>26|0)|0,a=v+(f>>>26|0)|0,k=(g&67108863)+(a>>>26|0)|0,u=k-67108864|0,h=u>>31,A=y,y=(u>>>31|0)-1|0,w=y&67108863,t=t&h|w&e,e=t<<26|(w&p|d&h),u=A+e|0,n[i+28>>2]=u,d=i+28|0,Q(m,4,d,4),e=u>>>0<e>>>0,f=h&l|f&w,u=f<<20|t>>>6,l=u+U|0,u=u>>>0>l>>>0,e=e+l|0,u=e>>>0<l>>>0?u+1|0:u,n[i+28>>2]=e,Q(i+16|0,4,d,4),a=h&v|a&w,t=a<<14|f>>>12,c=t+c|0,e=t>>>0>c>>>0,f=u,c=u+c|0,u=e,u=f>>>0>c>>>0?u+1|0:u,n[i+28>>2]=c,Q(i+20|0,4,d,4),e=(k&y|h&g)<<8|a>>>18,e=e+z|0,e=u+e|0,n[i+28>>2]=e,Q(i+24|0,4,d,4),e=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),u=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24,b=i+32|0}function Lf(r,u){r=r|0,u=u|0,n0[r+8>>2]>=u>>>0&&(n[r+8>>2]=u)}function m8(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0;for(c=b-128|0,b=c,N=(e<<6)+u|0,g=n[r+28>>2],m=n[r+24>>2],p=n[r+20>>2],v=n[r+16>>2],z=n[r+12>>2],U=n[r+8>>2],A=n[r+4>>2],W=n[r>>2];;){if((u|0)!=(N|0)){for(n[c>>2]=u,e=0,f=c- -64|0;;){if((e|0)!=16){n:{if(i=e<<2,!(i>>>0>=65|(i|0)==64)){i=i+n[c>>2]|0,i=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),l=O0(i&16711935,8)|O0(i,24)&16711935;break n}L()}n[f>>2]=l,f=f+4|0,e=e+1|0;continue}break}for(y=M(c,c- -64|0,64),a=0,Y=0,t=v,w=W,k=g,i=m,l=p,P=z,e=U,f=A;;){if(h=w,d=t,(a|0)!=64){O=a+1|0;n:{if(a>>>0>=16){w=((a&15)<<2)+y|0,t=n[((O&15)<<2)+y>>2],I=n[((a+9&15)<<2)+y>>2]+(n[w>>2]+(H0(t,25)^H0(t,14)^t>>>3)|0)|0,t=n[((a+14&15)<<2)+y>>2],a=I+(H0(t,15)^H0(t,13)^t>>>10)|0,n[w>>2]=a;break n}a=n[y+Y>>2]}k=n[Y+1158840>>2]+(((((H0(d,26)^H0(d,21)^H0(d,7))+k|0)+((d^-1)&i)|0)+(d&l)|0)+a|0)|0,w=k+(((e^f)&h^e&f)+(H0(h,30)^H0(h,19)^H0(h,10))|0)|0,t=k+P|0,Y=Y+4|0,a=O,k=i,i=l,l=d,P=e,e=f,f=h;continue}break}g=k+g|0,n[r+28>>2]=g,m=i+m|0,n[r+24>>2]=m,p=l+p|0,n[r+20>>2]=p,v=d+v|0,n[r+16>>2]=v,z=z+P|0,n[r+12>>2]=z,U=e+U|0,n[r+8>>2]=U,A=f+A|0,n[r+4>>2]=A,W=h+W|0,n[r>>2]=W,u=u- -64|0;continue}break}b=c+128|0}function Zf(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0,U=0,A=0,W=0,Y=0,P=0,O=0,N=0,I=0,E=0,G=0,H=0,D=0,Z=0,B=0,F=0,K=0,S=0,V=0,J=0,X=0,_=0,a0=0,l0=0,d0=0,k0=0,y0=0,s0=0,b0=0,R0=0;for(m=b-768|0,b=m,l0=(e<<7)+u|0,A=n[r+56>>2],Z=n[r+60>>2],W=n[r+48>>2],B=n[r+52>>2],Y=n[r+40>>2],F=n[r+44>>2],P=n[r+32>>2],K=n[r+36>>2],H=n[r+24>>2],S=n[r+28>>2],O=n[r+16>>2],V=n[r+20>>2],N=n[r+8>>2],J=n[r+12>>2],d0=m+256|0,I=n[r>>2],X=n[r+4>>2];;){if((u|0)!=(l0|0)){for(n[m+128>>2]=u,e=0,a=m;;){if((e|0)!=16){n:{if(t=m+128|0,f=e<<3,!(f>>>0>=129|(f|0)==128)){c=f+n[t>>2]|0,l=o[c|0]|o[c+1|0]<<8|(o[c+2|0]<<16|o[c+3|0]<<24),h=l&16711680,y=h>>>8|0,t=l&-16777216,f=t>>>24|0,t=t<<8|h<<24,j=l<<24|(l&65280)<<8|(f|y),f=t,t=o[c+4|0]|o[c+5|0]<<8|(o[c+6|0]<<16|o[c+7|0]<<24),t=f|(((t&255)<<24|l>>>8)&-16777216|((t&16777215)<<8|l>>>24)&16711680|(t>>>8&65280|t>>>24));break n}L()}n[a>>2]=t,n[a+4>>2]=j,a=a+8|0,e=e+1|0;continue}break}for(M(m+128|0,m,128),a=0,o0(d0,512);;){if((a|0)==512)n:for(e=0,w=P,p=K,v=I,d=X,k=A,i=Z,y=W,a=B,f=Y,t=F,D=H,g=S,z=O,c=V,l=N,h=J;;){if(E=v,G=d,_=w,U=p,(e|0)==640)break n;d=(m+128|0)+e|0,k0=n[d>>2],y0=n[d+4>>2],d=e+1159096|0,s0=n[d>>2],b0=n[d+4>>2],d=f0(w,U,50),v=j,d=f0(w,U,46)^d,R0=j^v,w=(w^-1)&y,p=k+(f0(_,U,23)^d)|0,v=w+p|0,d=f&_,a0=v+d|0,i=i+(j^R0)|0,i=((U^-1)&a)+(k>>>0>p>>>0?i+1|0:i)|0,i=(t&U)+(w>>>0>v>>>0?i+1|0:i)|0,i=(d>>>0>a0>>>0?i+1|0:i)+b0|0,k=a0+s0|0,i=(k>>>0<a0>>>0?i+1|0:i)+y0|0,w=k+k0|0,p=w>>>0<k>>>0?i+1|0:i,k=f0(E,G,36),i=j,k=f0(E,G,30)^k,i=j^i,k=f0(E,G,25)^k,d=k+(E&(l^z)^l&z)|0,i=(G&(c^h)^c&h)+(j^i)|0,i=(d>>>0<k>>>0?i+1|0:i)+p|0,v=d+w|0,d=d>>>0>v>>>0?i+1|0:i,g=g+p|0,w=w+D|0,p=w>>>0<D>>>0?g+1|0:g,e=e+8|0,k=y,i=a,y=f,a=t,f=_,t=U,D=z,g=c,z=l,c=h,l=E,h=G}else{i=(m+128|0)+a|0,z=i+128|0,f=n[i>>2],e=i+72|0,c=f+n[e>>2]|0,h=n[e+4>>2]+n[i+4>>2]|0,e=i+112|0,y=n[e>>2],g=n[e+4>>2],t=f0(y,g,45),e=j,y=((g&63)<<26|y>>>6)^(f0(y,g,3)^t),l=y+c|0,h=(j^e^g>>>6)+(c>>>0<f>>>0?h+1|0:h)|0,e=i+8|0,f=n[e>>2],c=n[e+4>>2],t=f0(f,c,63),e=j,f=((c&127)<<25|f>>>7)^(f0(f,c,56)^t),t=f+l|0,n[z>>2]=t,e=(j^e^c>>>7)+(l>>>0<y>>>0?h+1|0:h)|0,n[z+4>>2]=t>>>0<f>>>0?e+1|0:e,a=a+8|0;continue}break}e=i+Z|0,i=A,A=k+A|0,Z=i>>>0>A>>>0?e+1|0:e,n[r+56>>2]=A,n[r+60>>2]=Z,e=a+B|0,a=W,W=y+W|0,B=a>>>0>W>>>0?e+1|0:e,n[r+48>>2]=W,n[r+52>>2]=B,e=t+F|0,a=Y,Y=f+Y|0,F=a>>>0>Y>>>0?e+1|0:e,n[r+40>>2]=Y,n[r+44>>2]=F,e=U+K|0,a=P,P=_+P|0,K=a>>>0>P>>>0?e+1|0:e,n[r+32>>2]=P,n[r+36>>2]=K,e=g+S|0,H=D+H|0,S=H>>>0<D>>>0?e+1|0:e,n[r+24>>2]=H,n[r+28>>2]=S,e=c+V|0,a=O,O=z+O|0,V=a>>>0>O>>>0?e+1|0:e,n[r+16>>2]=O,n[r+20>>2]=V,e=h+J|0,a=N,N=l+N|0,J=a>>>0>N>>>0?e+1|0:e,n[r+8>>2]=N,n[r+12>>2]=J,e=G+X|0,a=I,I=E+I|0,X=a>>>0>I>>>0?e+1|0:e,n[r>>2]=I,n[r+4>>2]=X,u=u+128|0;continue}break}b=m+768|0}function Bf(r){n[r+8>>2]=0,n[r+12>>2]=0,n[r>>2]=0,n[r+4>>2]=0}function pn(r){oc(r,32),n[r+32>>2]=0,n[r+36>>2]=0}function b6(r){return n[r+4>>2]-n[r>>2]>>>3|0}function Cf(r){var u=0,e=0;for(u=b+-64|0,b=u;;){if((e|0)!=64){s[u+e|0]=0,e=e+1|0;continue}break}M(r,u,64),b=u- -64|0}function Ff(r,u,e){var i=0;i=n[u+16>>2],n[r+4>>2]=i,n[r>>2]=n[u>>2]+T(e,i)}function d6(r){var u=0;return u=b-16|0,n[u+12>>2]=(r|0)!=0,0-n[u+12>>2]|0}function C2(r,u,e){var i=0;for(i=b-16|0,b=i,e=e<<3,p8(i+4|0,bc(u,e+u|0,8,3,4));;){if(e){P0(i+4|0,n[u>>2],n[u+4>>2]),e=e-8|0,u=u+8|0;continue}break}n[r+8>>2]=n[i+12>>2],u=n[i+8>>2],n[r>>2]=n[i+4>>2],n[r+4>>2]=u,b=i+16|0}function k6(r,u){var e=0,i=0;e=b-16|0,b=e,u?(X0(e+8|0),u=n[e+12>>2],i=n[e+8>>2],n[r+20>>2]=0,n[r+12>>2]=i,n[r+16>>2]=u,u=0):u=3,n[r>>2]=u,b=e+16|0}function Kf(r){o[r+8|0]>=9&&tt(r+12|0),C(r+24|0)}function p8(r,u){var e=0,i=0;e=b-16|0,b=e,I8(e+8|0,u,1),u=n[e+12>>2],i=n[e+8>>2],n[r+8>>2]=0,n[r>>2]=i,n[r+4>>2]=u,b=e+16|0}function h6(r,u){var e=0,i=0,a=0;a=b-16|0,b=a,nu(a+8|0,u);n:{if(n[a+12>>2]!=32){c0(u),s[r+24|0]=0,s[r+25|0]=0,s[r+26|0]=0,s[r+27|0]=0,s[r+28|0]=0,s[r+29|0]=0,s[r+30|0]=0,s[r+31|0]=0,s[r+16|0]=0,s[r+17|0]=0,s[r+18|0]=0,s[r+19|0]=0,s[r+20|0]=0,s[r+21|0]=0,s[r+22|0]=0,s[r+23|0]=0,s[r+8|0]=0,s[r+9|0]=0,s[r+10|0]=0,s[r+11|0]=0,s[r+12|0]=0,s[r+13|0]=0,s[r+14|0]=0,s[r+15|0]=0,s[r|0]=0,s[r+1|0]=0,s[r+2|0]=0,s[r+3|0]=0,s[r+4|0]=0,s[r+5|0]=0,s[r+6|0]=0,s[r+7|0]=0;break n}u=n[a+8>>2],e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),i=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),s[r+24|0]=i,s[r+25|0]=i>>>8,s[r+26|0]=i>>>16,s[r+27|0]=i>>>24,s[r+28|0]=e,s[r+29|0]=e>>>8,s[r+30|0]=e>>>16,s[r+31|0]=e>>>24,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),i=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),s[r+16|0]=i,s[r+17|0]=i>>>8,s[r+18|0]=i>>>16,s[r+19|0]=i>>>24,s[r+20|0]=e,s[r+21|0]=e>>>8,s[r+22|0]=e>>>16,s[r+23|0]=e>>>24,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),i=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+8|0]=i,s[r+9|0]=i>>>8,s[r+10|0]=i>>>16,s[r+11|0]=i>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24}b=a+16|0}function Sf(r,u){fc(r,u,64)}function v8(r){return fi(r,0,1)}function j8(r){return fi(r,65536,0)}function x8(r,u){var e=0,i=0,a=0;i=b-16|0,b=i,nu(i+8|0,u);n:{if(n[i+12>>2]!=16){c0(u),s[r+8|0]=0,s[r+9|0]=0,s[r+10|0]=0,s[r+11|0]=0,s[r+12|0]=0,s[r+13|0]=0,s[r+14|0]=0,s[r+15|0]=0,s[r|0]=0,s[r+1|0]=0,s[r+2|0]=0,s[r+3|0]=0,s[r+4|0]=0,s[r+5|0]=0,s[r+6|0]=0,s[r+7|0]=0;break n}u=n[i+8>>2],e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),a=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),s[r+8|0]=a,s[r+9|0]=a>>>8,s[r+10|0]=a>>>16,s[r+11|0]=a>>>24,s[r+12|0]=e,s[r+13|0]=e>>>8,s[r+14|0]=e>>>16,s[r+15|0]=e>>>24,e=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=e,s[r+5|0]=e>>>8,s[r+6|0]=e>>>16,s[r+7|0]=e>>>24}b=i+16|0}function z8(r,u){var e=0;e=b-16|0,b=e,m0(e,u);n:{if(!r0(u,e)){c0(u),cs(r,u);break n}cs(r,u)}r=r+12|0;n:{if(!r0(u,e)){c0(u),$f(r,u);break n}$f(r,u)}F0(u,n[e>>2],n[e+4>>2],n[e+8>>2],n[e+12>>2]),b=e+16|0}function r0(r,u){var e=0,i=0,a=0,t=0;n:{if(o[r+8|0])break n;a=n[u>>2];e:{if(!n[u+4>>2]&(a|0)==1){if(e=n[u+8>>2],i=n[u+12>>2],!(e|i))break n;r=e-1|0,e=i-!e|0;break e}if(t=1,e=n[r+4>>2],!e||(i=n[r>>2],o[i|0]!=255))break n;n[u>>2]=1,n[u+4>>2]=0,n[r+4>>2]=e-1,n[r>>2]=i+1,r=0,e=0}t=a,n[u+8>>2]=r,n[u+12>>2]=e}return t}function Vf(r,u){var e=0,i=0,a=0,t=0,f=0;for(e=b+-64|0,b=e,m0(e,u),n[e+28>>2]=0,n[e+20>>2]=0,n[e+24>>2]=1;;){if(r0(u,e)){h6(e+32|0,u),f=n[e+28>>2],(f|0)==n[e+20>>2]&&zs(e+20|0),a=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),i=n[e+24>>2]+(f<<5)|0,t=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),s[i|0]=t,s[i+1|0]=t>>>8,s[i+2|0]=t>>>16,s[i+3|0]=t>>>24,s[i+4|0]=a,s[i+5|0]=a>>>8,s[i+6|0]=a>>>16,s[i+7|0]=a>>>24,a=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),t=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),s[i+8|0]=t,s[i+9|0]=t>>>8,s[i+10|0]=t>>>16,s[i+11|0]=t>>>24,s[i+12|0]=a,s[i+13|0]=a>>>8,s[i+14|0]=a>>>16,s[i+15|0]=a>>>24,a=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),t=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),s[i+16|0]=t,s[i+17|0]=t>>>8,s[i+18|0]=t>>>16,s[i+19|0]=t>>>24,s[i+20|0]=a,s[i+21|0]=a>>>8,s[i+22|0]=a>>>16,s[i+23|0]=a>>>24,a=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),t=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),s[i+24|0]=t,s[i+25|0]=t>>>8,s[i+26|0]=t>>>16,s[i+27|0]=t>>>24,s[i+28|0]=a,s[i+29|0]=a>>>8,s[i+30|0]=a>>>16,s[i+31|0]=a>>>24,n[e+28>>2]=f+1;continue}break}n[r+8>>2]=n[e+28>>2],u=n[e+24>>2],n[r>>2]=n[e+20>>2],n[r+4>>2]=u,b=e- -64|0}function Jf(r,u,e){if(!r0(u,e)){c0(u),Xf(r,u);return}Xf(r,u)}function Xf(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0;for(f=b+-64|0,b=f,m0(f,u),n[f+28>>2]=0,n[f+20>>2]=0,n[f+24>>2]=1;;){if(r0(u,f)){e=f+32|0,h6(e,u),c=f+20|0,d=n[c+8>>2],(d|0)==n[c>>2]&&zs(c),t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),i=n[c+4>>2]+(d<<5)|0,a=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),s[i+24|0]=a,s[i+25|0]=a>>>8,s[i+26|0]=a>>>16,s[i+27|0]=a>>>24,s[i+28|0]=t,s[i+29|0]=t>>>8,s[i+30|0]=t>>>16,s[i+31|0]=t>>>24,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),a=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),s[i+16|0]=a,s[i+17|0]=a>>>8,s[i+18|0]=a>>>16,s[i+19|0]=a>>>24,s[i+20|0]=t,s[i+21|0]=t>>>8,s[i+22|0]=t>>>16,s[i+23|0]=t>>>24,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),a=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),s[i+8|0]=a,s[i+9|0]=a>>>8,s[i+10|0]=a>>>16,s[i+11|0]=a>>>24,s[i+12|0]=t,s[i+13|0]=t>>>8,s[i+14|0]=t>>>16,s[i+15|0]=t>>>24,a=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),s[i|0]=e,s[i+1|0]=e>>>8,s[i+2|0]=e>>>16,s[i+3|0]=e>>>24,s[i+4|0]=a,s[i+5|0]=a>>>8,s[i+6|0]=a>>>16,s[i+7|0]=a>>>24,n[c+8>>2]=d+1;continue}else n[r+8>>2]=n[f+28>>2],u=n[f+24>>2],n[r>>2]=n[f+20>>2],n[r+4>>2]=u,b=f- -64|0;break}}function q8(r,u,e){if(!r0(u,e)){c0(u),Qf(r,u);return}Qf(r,u)}function Qf(r,u){var e=0,i=0,a=0,t=0;for(e=b-32|0,b=e,m0(e,u),n[e+20>>2]=0,n[e+24>>2]=2;;){if(n[e+28>>2]=i,r0(u,e)){t=j8(u),n[e+20>>2]==(i|0)&&c2(e+20|0,2,2),q[n[e+24>>2]+a>>1]=t,a=a+2|0,i=i+1|0;continue}break}n[r+8>>2]=n[e+28>>2],u=n[e+24>>2],n[r>>2]=n[e+20>>2],n[r+4>>2]=u,b=e+32|0}function $f(r,u){var e=0,i=0,a=0,t=0;for(e=b-96|0,b=e,m0(e,u),n[e+24>>2]=0,n[e+16>>2]=0,n[e+20>>2]=2;;){if(r0(u,e)){i=b-16|0,b=i,m0(i,u),t=vn(u,i),a=e+30|0;n:{if(!r0(u,i)){c0(u),Sf(a,u);break n}Sf(a,u)}q[a+64>>1]=t,F0(u,n[i>>2],n[i+4>>2],n[i+8>>2],n[i+12>>2]),b=i+16|0,i=n[e+24>>2],(i|0)==n[e+16>>2]&&c2(e+16|0,2,66),M(n[e+20>>2]+T(i,66)|0,e+30|0,66),n[e+24>>2]=i+1;continue}break}n[r+8>>2]=n[e+24>>2],u=n[e+20>>2],n[r>>2]=n[e+16>>2],n[r+4>>2]=u,b=e+96|0}function _f(r,u,e){if(!r0(u,e)){c0(u),ns(r,u);return}ns(r,u)}function ns(r,u){var e=0,i=0,a=0,t=0;for(e=b+-64|0,b=e,m0(e+8|0,u),n[e+36>>2]=0,n[e+28>>2]=0,n[e+32>>2]=4;;){if(r0(u,e+8|0)){z8(e+40|0,u),t=n[e+36>>2],(t|0)==n[e+28>>2]&&qs(e+28|0),a=n[e+44>>2],i=n[e+32>>2]+T(t,24)|0,n[i>>2]=n[e+40>>2],n[i+4>>2]=a,a=n[e+52>>2],n[i+8>>2]=n[e+48>>2],n[i+12>>2]=a,a=n[e+60>>2],n[i+16>>2]=n[e+56>>2],n[i+20>>2]=a,n[e+36>>2]=t+1;continue}break}n[r+8>>2]=n[e+36>>2],u=n[e+32>>2],n[r>>2]=n[e+28>>2],n[r+4>>2]=u,b=e- -64|0}function es(r,u,e){if(!r0(u,e)){c0(u),us(r,u);return}us(r,u)}function us(r,u){var e=0,i=0,a=0,t=0;for(e=b+-64|0,b=e,m0(e,u),n[e+24>>2]=0,n[e+16>>2]=0,n[e+20>>2]=2;;){if(r0(u,e)){i=b-16|0,b=i,m0(i,u),t=vn(u,i),a=e+30|0,U8(a,u,i),q[a+32>>1]=t,F0(u,n[i>>2],n[i+4>>2],n[i+8>>2],n[i+12>>2]),b=i+16|0,i=n[e+24>>2],(i|0)==n[e+16>>2]&&c2(e+16|0,2,34),M(n[e+20>>2]+T(i,34)|0,e+30|0,34),n[e+24>>2]=i+1;continue}break}n[r+8>>2]=n[e+24>>2],u=n[e+20>>2],n[r>>2]=n[e+16>>2],n[r+4>>2]=u,b=e- -64|0}function U8(r,u,e){if(!r0(u,e)){c0(u),h6(r,u);return}h6(r,u)}function is(r,u,e){var i=0,a=0;i=b-16|0,b=i,r0(u,e)?(e=i+8|0,_e(u)?a=0:(u=v8(u),a=1),n[e+4>>2]=u,n[e>>2]=a,e=n[i+12>>2],u=n[i+8>>2]):u=0,n[r+4>>2]=e,n[r>>2]=u,b=i+16|0}function as(r,u,e){var i=0,a=0;i=b-16|0,b=i,r0(u,e)?(e=i+8|0,a=_e(u),a?u=0:u=Y8(u),s[e+1|0]=u,s[e|0]=a^1,e=o[i+9|0],u=o[i+8|0]):u=0,s[r+1|0]=e,s[r|0]=u&1,b=i+16|0}function b2(r,u){return r0(r,u)||c0(r),v8(r)}function vn(r,u){return r0(r,u)||c0(r),j8(r)}function R8(r,u,e){if(!r0(u,e)){c0(u),x8(r,u);return}x8(r,u)}function rs(r,u){return r0(r,u)||c0(r),ts(r)&255}function ts(r){var u=0,e=0;return u=ee(r),e=j,!e&u>>>0>=3|e?(c0(r),0):u}function A8(r,u,e){var i=0,a=0;i=b-16|0,b=i;n:{if(!r0(u,e)){e=b-16|0,b=e,c0(u),os(e+8|0,u),u=n[e+12>>2],a=i+8|0,n[a>>2]=n[e+8>>2],n[a+4>>2]=u,b=e+16|0,e=n[i+8>>2],u=n[i+12>>2];break n}os(i,u),e=n[i>>2],u=n[i+4>>2]}n[r>>2]=e,n[r+4>>2]=u,b=i+16|0}function os(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0;e=b-48|0,b=e,a=e+24|0,i=b-32|0,b=i,m0(i,u),l=bs(u,i),k=j,r0(u,i)?(m0(i+16|0,u),h=n[i+24>>2],y=n[i+28>>2],t=n[i+20>>2],f=n[i+16>>2]):f=1,n[a+16>>2]=h,n[a+20>>2]=y,n[a+8>>2]=f,n[a+12>>2]=t,n[a>>2]=l,n[a+4>>2]=k,b=i+32|0,i=n[e+24>>2],a=n[e+28>>2],t=n[e+44>>2],n[e+16>>2]=n[e+40>>2],n[e+20>>2]=t,t=n[e+36>>2],n[e+8>>2]=n[e+32>>2],n[e+12>>2]=t;n:{e:{u:{if(!a&i>>>0<=2)switch(i-1|0){case 0:break u;case 1:break e;default:break n}c0(u);break n}c=1,d=b2(u,e+8|0);break n}c=2,d=b2(u,e+8|0)}F0(u,n[e+8>>2],n[e+12>>2],n[e+16>>2],n[e+20>>2]),n[r+4>>2]=d,n[r>>2]=c,b=e+48|0}function fs(r,u,e){if(!r0(u,e)){c0(u),ss(r,u);return}ss(r,u)}function ss(r,u){var e=0,i=0;e=b-16|0,b=e,m0(e,u),R8(r+12|0,u,e),i=d2(u,e);n:{if(!r0(u,e)){c0(u),Vf(r,u);break n}Vf(r,u)}s[r+28|0]=i,F0(u,n[e>>2],n[e+4>>2],n[e+8>>2],n[e+12>>2]),b=e+16|0}function F2(r,u,e){if(!r0(u,e)){c0(u),M8(r,u);return}M8(r,u)}function M8(r,u){var e=0;e=b-16|0,b=e,p6(e+8|0,u),P2(r,n[e+8>>2],n[e+12>>2]),b=e+16|0}function cs(r,u){var e=0,i=0,a=0;i=b-16|0,b=i,nu(i+8|0,u),a=n[i+8>>2],u=b-16|0,b=u,e=n[i+12>>2],p8(u+4|0,e),e&&(M(n[u+8>>2],a,e),n[u+12>>2]=e),n[r+8>>2]=n[u+12>>2],e=n[u+8>>2],n[r>>2]=n[u+4>>2],n[r+4>>2]=e,b=u+16|0,b=i+16|0}function ls(r,u){return r0(r,u)||c0(r),W8(r)}function W8(r){var u=0,e=0,i=0;u=ae(r,7),e=u-20|0;n:{e:{if((j|0)==(u>>>0<20|0)&e>>>0<=1){if(e-1|0)break n;break e}return c0(r),0}i=1}return i}function d2(r,u){return r0(r,u)||c0(r),Y8(r)}function Y8(r){return fi(r,256,0)}function bs(r,u){return r0(r,u)||c0(r),ee(r)}function ee(r){return r=ae(r,0),r}function M2(r,u){Je(u,r,32)}function P8(r,u){Je(u,r,64)}function t2(r,u){Ve(u,n[r>>2],0)}function p2(r,u){Ve(u,R[r>>1],0)}function ue(r,u){Je(u,r,16)}function Fe(){var r=0,u=0,e=0;for(u=b-16|0,q[u+14>>1]=0,r=3;;){if((r|0)==1)return 0;if(e=(u+14|0)+r|0,r=r-1|0,!o[e-2|0])break}return r}function Ke(){var r=0,u=0,e=0;for(u=b-16|0,q[u+12>>1]=0,s[u+14|0]=0,r=4;;){if((r|0)==1)return 0;if(e=(u+12|0)+r|0,r=r-1|0,!o[e-2|0])break}return r}function y6(r){return le(r,6)}function Se(r,u,e){h0(r,2),Ve(r,u,0),h0(r,e)}function h0(r,u){$e(r,4,u,0)}function Ve(r,u,e){$e(r,0,u,e)}function ds(r){var u=0;for(u=n[r+8>>2],r=n[r+4>>2];;){if(u){u=u-1|0,C(r),r=r+16|0;continue}break}}function ks(r){var u=0;u=n[r+4>>2],u&&Ae(n[r>>2],u)}function O8(r,u){$e(u,7,o[r|0]?21:20,0)}function w6(r,u){Je(u,n[r+4>>2],n[r+8>>2])}function Je(r,u,e){js(r,2,u,e)}function Xe(r,u){return q0(n[r>>2],n[r+4>>2],n[u>>2],n[u+4>>2])}function o2(r,u){js(u,3,n[r+4>>2],n[r+8>>2])}function hs(r,u){if(n[r>>2]==1){t2(r+4|0,u);return}ie(u)}function ie(r){$e(r,7,22,0)}function ys(r,u){if(o[r|0]==1){A0(r+1|0,u);return}ie(u)}function ws(r,u){return W2(u,8,n[r>>2],8)}function Qe(r,u){return u=r+u|0,r>>>0>u>>>0?-1:u}function gs(r,u){var e=0;u=n[u>>2],e=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),u=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24}function g6(r){g0(r,1,8)}function ms(r){return n[r+8>>2]>>>6|0}function ps(r){var u=0,e=0,i=0;u=b-16|0,b=u,X0(u+8|0),e=n[u+12>>2],i=n[u+8>>2],n[r+20>>2]=0,n[r+12>>2]=i,n[r+16>>2]=e,n[r>>2]=0,b=u+16|0}function vs(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0;for(f=b-32|0,b=f,a=e,t=u+29|0;;){n:{if(a>>>0<2)break n;c=o[t-17|0],d=o[t-1|0];e:{if((c|0)==(d|0)){if(o[t-16|0]<o[t|0])break e;break n}if(c>>>0>=d>>>0)break n}a=a-1|0,t=t+16|0;continue}break}n:{if(a>>>0>=2){s[r|0]=4;break n}g=e<<4,m=g+u|0;e:{for(;;){u:{if((w|0)!=(g|0)){t=f+16|0,d=u+w|0,c=o[d+12|0],h=o[d+13|0],k=n[d+4>>2],a=b-32|0,b=a,l=n[d+8>>2],n[a+16>>2]=l,n[a+12>>2]=k,E8(a+20|0,c);i:{a:{t:{o:{r:{y:{v:{h:{if(n[a+20>>2]==2){k=n[a+28>>2],k=k>>>0>=255?255:k;break h}k=(c-4&255)>>>0<7?5:1}if(h>>>0<(k&255)>>>0)switch(E8(a+20|0,c),n[a+20>>2]-1|0){case 0:case 1:break y;case 2:break r;default:break v}s[t+2|0]=c,s[t+1|0]=k,s[t|0]=3;break i}if(!Xe(a+12|0,1159768))break o;break a}if(!G8(a+12|0,n[a+24>>2],n[a+28>>2]))break t;s[t|0]=5;break i}if(h=n[a+24>>2],h>>>0>=l>>>0){s[t|0]=5;break i}s[t+1|0]=c,s[t|0]=1,n[t+4>>2]=l-h;break i}if(Xe(a+12|0,1159780))break a}s[t+1|0]=c,s[t|0]=2;break i}s[t|0]=5}if(b=a+32|0,o[f+16|0]==5||(a=n[f+16>>2],(a&255)==5))break u;u=n[f+20>>2],n[r>>2]=a,n[r+4>>2]=u;break n}q[f+24>>1]=256,n[f+16>>2]=0,n[f+20>>2]=2,a=e<<4,c=f+24|0;i:for(;;){if(Ou(f+8|0,f+16|0),n[f+8>>2]!=1)break e;if(t=o[c+n[f+12>>2]|0],e=a,w=u,!!i){for(;;){if(e){if(e=e-16|0,d=o[w+12|0],w=w+16|0,(t|0)!=(d|0))continue;continue i}break}break}}s[r+1|0]=t,s[r|0]=0;break n}a=f+16|0,E8(a,c);u:{if(n[f+16>>2]==2){if(n[f+24>>2]=d,n[f+20>>2]=m,n[f+16>>2]=u,d=0,t=b-32|0,b=t,l=n[a>>2],h=n[a+4>>2],(l|0)!=(h|0))for(c=l+8|0,l=h-l>>>4|0,h=t+24|0,a=n[a+8>>2],k=n[a+8>>2],p=n[a+4>>2],v=t+12|0,a=o[a+12|0];y=c-4|0,z=n[y+4>>2],n[t+12>>2]=n[y>>2],n[t+16>>2]=z,y=o[c+4|0],s[t+8|0]=y,n[t+28>>2]=k,n[t+24>>2]=p,s[t+20|0]=a,c=c+16|0,(a|0)==(y|0)?y=Xe(v,h):y=0,d=y+d|0,l=l-1|0,!!l;);if(b=t+32|0,d>>>0>1)break u}w=w+16|0;continue}break}s[r|0]=4;break n}s[r|0]=5}b=f+32|0}function N8(r,u,e){var i=0,a=0;o[r+4|0]||(i=r,a=Ms(n[n[r>>2]>>2],u,e),s[i+4|0]=a)}function $e(r,u,e,i){var a=0,t=0,f=0,c=0,d=0;a=b-16|0,b=a,t=e&16711680,f=t>>>8|0,c=t<<24,t=f,d=c,f=e&-16777216,c=f>>>24|0,n[a>>2]=d|f<<8|(((i&255)<<24|e>>>8)&-16777216|((i&16777215)<<8|e>>>24)&16711680|(i>>>8&65280|i>>>24)),n[a+4>>2]=e<<24|(e&65280)<<8|(t|c);n:{e:{if(t=(i|0)!=0,t|!i&e>>>0>=24){if(t|!i&e>>>0>=256)break e;e=24,i=7;break n}i=8;break n}if(!i&e>>>0<65536){e=25,i=6;break n}i=!i,e=i?26:27,i=i?4:0}s[a+15|0]=u<<5|e,N8(r,a+15|0,1),N8(r,i+a|0,8-i|0),b=a+16|0}function js(r,u,e,i){$e(r,u,i,0),N8(r,e,i)}function T8(r){return r<<8|(r&65280)>>>8}function xs(r){return O0(r,24)&16711935|O0(r&16711935,8)}function zs(r){c2(r,1,32)}function qs(r){c2(r,4,24)}function Us(r){c2(r,4,60)}function I8(r,u,e){var i=0;i=b-16|0,b=i,q6(i+4|0,u,0,1,e),u=n[i+8>>2],n[i+4>>2]==1&&L(),n[r+4>>2]=n[i+12>>2],n[r>>2]=u,b=i+16|0}function E8(r,u){dc(r,u,1160284,1160292,1160412,1160352,1160212,1160080,1160012)}function G8(r,u,e){var i=0;for(e=e<<3,i=u-8|0;u=e,!!(u&&(e=u-8|0,i=i+8|0,!Xe(i,r))););return(u|0)!=0}function Rs(r,u,e){var i=0,a=0,t=0,f=0;n:{if(i=n[u+4>>2],i&&(a=n[u>>2],o[a|0]==((e<<5|31)&255)))break n;t=r,f=ae(u,e),n[t+8>>2]=f,n[r+12>>2]=j,n[r>>2]=1,n[r+4>>2]=0;return}n[r>>2]=0,n[r+4>>2]=0,n[u+4>>2]=i-1,n[u>>2]=a+1}function ae(r,u){var e=0,i=0,a=0,t=0,f=0;i=b-16|0,b=i,m6(i+8|0,r,1,0);n:{if(n[i+12>>2]!=1)break n;e:{a=o[n[i+8>>2]],e=a&31;u:{if(e>>>0>=24){if((u&255)!=(a>>>5|0)|e>>>0>27)break u;if(a=r,u=e-24|0,r=u&31,(u&63)>>>0>=32?(e=1<<r,u=0):(u=1<<r,e=u-1&1>>>32-r),m6(i,a,u,e),u=n[i+4>>2],!u)break n;for(r=n[i>>2];e=f<<8|t>>>24,t=o[r|0]|t<<8,f=e,r=r+1|0,u=u-1|0,!!u;);break n}if((u&255)==(a>>>5|0))break e}c0(r);break n}t=e}return b=i+16|0,j=f,t}function c0(r){s[r+8|0]=1,n[r>>2]=1,n[r+4>>2]=0}function m6(r,u,e,i){n:{e:{if(i||(i=n[u+4>>2],i>>>0<e>>>0))break e;n[u+4>>2]=i-e,i=u,u=n[u>>2],n[i>>2]=e+u;break n}c0(u),u=1,e=0}n[r+4>>2]=e,n[r>>2]=u}function As(r){var u=0;u=7;n:{if(!n[r+4>>2])break n;e:{u:{i:{a:{t:{o:switch(r=o[n[r>>2]],r>>>5|0){case 0:break o;case 2:break t;case 3:break a;case 4:break i;case 5:break u;case 7:break e;default:break n}return 0}return 1}return 2}return 3}return 4}if(r=(r&31)-20|0,r>>>0>3)break n;u=101057797>>>(r<<3&248)|0}return u}function _e(r){var u=0;return u=(As(r)&255)==6,u&&ae(r,7),u}function p6(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0;f=b-32|0,b=f,m6(f+8|0,u,ae(u,3),j),d=f+20|0,a=n[f+12>>2],e=a-7|0,h=e>>>0<=a>>>0?e:0,t=n[f+8>>2],y=(t+3&-4)-t|0;n:for(;;){e:{u:{i:{a:{t:{o:{r:{y:{v:{h:{w:{if(i>>>0<a>>>0){if(l=o[i+t|0],k=l<<24>>24,(k|0)<0)switch(c=257,o[l+1164303|0]-2|0){case 0:break y;case 1:break w;case 2:break h;default:break a}if(y-i&3)break u;for(;;){q:{if(i>>>0<h>>>0&&(e=i+t|0,!((n[e+4>>2]|n[e>>2])&-2139062144)))break q;for(e=i>>>0<a>>>0?a:i;;){if(i>>>0>=a>>>0){i=e;continue n}if(s[i+t|0]<0)continue n;i=i+1|0}}i=i+8|0}}n[d+8>>2]=a,n[d+4>>2]=t,i=0;break i}if(e=i+1|0,e>>>0>=a>>>0)break r;e=s[e+t|0];w:{q:{W:{if((l|0)!=224){if((l|0)==237)break W;if((k+31&255)>>>0<12)break q;if((k&-2)!=-18)break a;if((e|0)<-64)break w;break a}if((e&-32)==-96)break w;break a}if((e|0)>-97)break a;break w}if((e|0)>=-64)break a}if(c=0,e=i+2|0,e>>>0>=a>>>0)break a;if(s[e+t|0]<=-65)break t;break v}if(e=i+1|0,e>>>0>=a>>>0)break r;e=s[e+t|0];h:{w:switch(l-240|0){default:if((k+15&255)>>>0>2)break a;if((e|0)<-64)break h;break a;case 0:if((e+112&255)>>>0<48)break h;break a;case 4:break w}if((e|0)>-113)break a}if(e=i+2|0,e>>>0>=a>>>0)break r;if(s[e+t|0]>-65)break v;if(c=0,e=i+3|0,e>>>0>=a>>>0)break a;if(s[e+t|0]<-64)break t;c=769;break a}c=513;break a}if(e=i+1|0,e>>>0<a>>>0)break o}c=0;break a}if(s[e+t|0]>-65)break a}i=e+1|0;continue}n[d+4>>2]=i,n[d+8>>2]=c,i=1}n[d>>2]=i;break e}i=i+1|0;continue}break}e=1;n:{if(n[f+20>>2]==1){c0(u),u=0;break n}e=n[f+24>>2],u=n[f+28>>2]}n[r+4>>2]=u,n[r>>2]=e,b=f+32|0}function m0(r,u){Rs(r,u,4)}function nu(r,u){var e=0;e=b-16|0,b=e,m6(e+8|0,u,ae(u,2),j),u=n[e+12>>2],n[r>>2]=n[e+8>>2],n[r+4>>2]=u,b=e+16|0}function F0(r,u,e,i,a){var t=0;t=b-16|0,b=t,n[t+8>>2]=i,n[t+12>>2]=a,n[t>>2]=u,n[t+4>>2]=e,r0(r,t)&&c0(r),b=t+16|0}function Ms(r,u,e){var i=0,a=0,t=0,f=0,c=0;a=b-16|0,b=a;n:{e:{u:switch(n[r>>2]-1|0){default:i=r,r=n[r+4>>2],u=r+e|0,n[i+4>>2]=r>>>0>u>>>0?-1:u;break e;case 0:P0(n[r+4>>2],u,e);break e;case 1:break u}t=a+8|0,f=n[r+4>>2],c=n[r+8>>2],i=b-16|0,b=i,n[i+4>>2]=e,n[i>>2]=u;u:{if(e>>>0>c>>>0){u=0;break u}n[i+8>>2]=f,n[i+12>>2]=e,u=xe(i+8|0,i)?e+f|0:0,e=c-e|0}if(n[t+4>>2]=e,n[t>>2]=u,b=i+16|0,u=n[a+8>>2],e=1,!u)break n;e=n[a+12>>2],n[r+4>>2]=u,n[r+8>>2]=e}e=0}return r=e,b=a+16|0,r}function Bc(r,u){return r=r|0,u=u|0,ui(o[n[r>>2]],u)|0}function Cc(r,u){return r=r|0,u=u|0,r=o[n[r>>2]]<<2,v0(u,n[r+1160832>>2],n[r+1160808>>2])|0}function W2(r,u,e,i){return r=K2(r,e,u>>>0<i>>>0?u:i),r=r||u-i|0,((r|0)>0)-((r|0)<0)|0}function re(r){var u=0,e=0;u=b-16|0,b=u,X0(u+8|0),e=n[u+8>>2],n[r+32>>2]=0,n[r+28>>2]=n[u+12>>2],n[r+24>>2]=e,n[r>>2]=0,s[r+8|0]=0,b=u+16|0}function jn(r){s[r|0]=0}function H8(r){var u=0,e=0;for(u=n[r>>2],e=n[r+4>>2];;){if((u|0)!=(e|0)){s[u|0]=0,u=u+1|0,n[r>>2]=u;continue}break}}function D8(r,u){var e=0,i=0,a=0,t=0,f=0;e=b-32|0,b=e,t=u&15,f=(u&2147483632)+r|0;n:{if(u=u>>>4|0,!u)break n;for(u=u<<4;;){if(!u)break n;n[e+16>>2]=0,n[e+20>>2]=0,i=n[e+20>>2],a=n[e+16>>2],s[r|0]=a,s[r+1|0]=a>>>8,s[r+2|0]=a>>>16,s[r+3|0]=a>>>24,s[r+4|0]=i,s[r+5|0]=i>>>8,s[r+6|0]=i>>>16,s[r+7|0]=i>>>24,n[e+24>>2]=0,n[e+28>>2]=0,i=n[e+28>>2],a=n[e+24>>2],s[r+8|0]=a,s[r+9|0]=a>>>8,s[r+10|0]=a>>>16,s[r+11|0]=a>>>24,s[r+12|0]=i,s[r+13|0]=i>>>8,s[r+14|0]=i>>>16,s[r+15|0]=i>>>24,u=u-16|0,r=r+16|0}}for(iu(e+8|0,f,t),u=n[e+12>>2],r=n[e+8>>2];;){if((r|0)!=(u|0)){s[r|0]=0,r=r+1|0;continue}break}b=e+32|0}function te(r){var u=0,e=0,i=0,a=0;u=b-16|0,b=u,e=n[r+4>>2],i=n[r+8>>2],a=e+i|0,D8(a,n[r>>2]-i|0),n[u+12>>2]=a,n[u+8>>2]=e,H8(u+8|0),n[r+8>>2]=0,b=u+16|0}function xn(r,u){var e=0,i=0,a=0,t=0;if(u>>>0>=9){e=u>>>0<=16?16:u;n:{if(-65587-e>>>0<=r>>>0||(a=r>>>0<11?16:r+11&-8,r=L8((e+a|0)+12|0),!r))break n;u=se(r),i=e-1|0;e:{if(!(i&r)){r=u;break e}if(r=se(r+i&0-e),t=n[u+4>>2],r=r+(r-u>>>0<=16?e:0)|0,e=r-u|0,i=(t&-8)-e|0,t&3){k2(r,i),k2(u,e),j6(u,e);break e}u=n[u>>2],n[r+4>>2]=i,n[r>>2]=u+e}u=n[r+4>>2];e:{if(!(u&3)||(u=u&-8,u>>>0<=a+16>>>0))break e;k2(r,a),e=r+a|0,u=u-a|0,k2(e,u),j6(e,u)}i=u2(r)}return i}return L8(r)}function an(r,u){Ys(r,u),Ps(r)}function Ws(r,u,e,i){var a=0,t=0,f=0,c=0,d=0;Ys(r,u);n:{if(e>>>0>=9){if(e=xn(i,e),e)break n;return 0}u=0;e:u:{if(i>>>0>=4294901709)break u;t=i>>>0<11?16:i+11&-8,e=se(r),f=n[e+4>>2]&-8,d=e+f|0;i:{a:{if(o[e+4|0]&3){t:{o:{r:{y:{v:{h:{if(t>>>0>f>>>0){if((d|0)==n[292023])break h;if((d|0)==n[292022])break y;if(c=n[d+4>>2],c&2||(c=c&-8,f=c+f|0,f>>>0<t>>>0))break t;if(oe(d,c),a=f-t|0,a>>>0<16)break v;k2(e,t),t=e+t|0,k2(t,a),j6(t,a);break o}if(a=f-t|0,a>>>0<16)break o;k2(e,t),t=e+t|0,k2(t,a),j6(t,a);break o}if(a=f+n[292021]|0,a>>>0>t>>>0)break r;break a}k2(e,f);break o}if(f=f+n[292020]|0,f>>>0<t>>>0)break a;a=f-t|0;y:{if(a>>>0<=15){k2(e,f),a=0,f=0;break y}f=e+t|0,d=a+f|0,k2(e,t),Y2(f,a),n[d+4>>2]=n[d+4>>2]&-2}n[292022]=f,n[292020]=a;break o}k2(e,t),f=e+t|0,a=a-t|0,n[f+4>>2]=a|1,n[292021]=a,n[292023]=f}a=e}break i}t:{if(t>>>0>=256&&(a=n[e+4>>2]&-8,c=e,!(a>>>0<t+4>>>0|a-t>>>0>=131073)))break t;c=0}a=c;break i}a=0}if(a){u=u2(a);break e}if(a=L8(i),!a)break u;u=n[e+4>>2],u=(u&3?-4:-8)+(u&-8)|0,u=M(a,r,u>>>0>i>>>0?i:u),Ps(r)}return u}return e=M(e,r,u>>>0>i>>>0?i:u),an(r,u),e}function Ys(r,u){var e=0;r=n[se(r)+4>>2],e=r&-8,r=r&3,e>>>0>=(r?4:8)+u>>>0&(!r|u+39>>>0>=e>>>0)||L()}function Ps(r){var u=0,e=0,i=0,a=0;r=se(r),u=n[r+4>>2]&-8,e=r+u|0;n:{e:{i=n[r+4>>2];u:{i:{if(i&1)break i;if(!(i&2))break u;if(i=n[r>>2],u=i+u|0,r=r-i|0,(r|0)==n[292022]){if((n[e+4>>2]&3)!=3)break i;n[292020]=u,fe(r,u,e);return}oe(r,i)}i:{i=n[e+4>>2];a:{if(!(i&2)){if((e|0)==n[292023])break i;if((e|0)==n[292022])break n;if(a=e,e=i&-8,oe(a,e),u=u+e|0,Y2(r,u),n[292022]!=(r|0))break a;n[292020]=u;return}fe(r,u,e)}if(u>>>0<256)break e;if(Ts(r,u),r=n[292028]-1|0,n[292028]=r,r)break u;Gs();return}if(n[292023]=r,u=n[292021]+u|0,n[292021]=u,n[r+4>>2]=u|1,n[292022]==(r|0)&&(n[292020]=0,n[292022]=0),u>>>0<=n0[292026])break u;r=n[292023];i:{if(!r||(n0[292021]>40&&Ns(r),Gs(),n0[292021]<=n0[292026]))break i;n[292026]=-1}}return}Z8(r,u);return}n[292022]=r,u=n[292020]+u|0,n[292020]=u,Y2(r,u)}function L8(r){var u=0,e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0;n:{e:{u:{if(r>>>0>=245){if(r>>>0>=4294901709)break e;if(r=r+11&-8,!n[292019])break u;t=0-r|0;i:{a:{t:{if(d=Es(r),u=n[(d<<2)+1167664>>2],!u)break t;for(f=r<<Ls(d);;){o:{if(a=n[u+4>>2]&-8,a>>>0<r>>>0||(a=a-r|0,a>>>0>=t>>>0)||(e=u,t=a,a))break o;t=0,i=u;break i}if(a=n[u+20>>2],u=n[((f>>>29&4)+u|0)+16>>2],i=a?(a|0)==(u|0)?i:a:i,f=f<<1,!u)break}if(i)break a;if(!e)break t;i=0;break a}if(u=0,e=Zs(1<<d)&n[292019],!e){i=0;break i}i=n[(W6(e)<<2)+1167664>>2];break i}u=e}for(;;){if(i){a=n[i+4>>2]&-8,e=a-r|0,d=e>>>0<t>>>0,h=d?e:t,e=r>>>0>a>>>0,t=e?t:h,u=e?u:d?i:u,i=Ds(i);continue}break}i=0;i:{if(!u||(e=n[292020],e>>>0>=r>>>0&e-r>>>0<=t>>>0))break i;e=r+u|0,C8(u);a:{if(t>>>0>=16){n[u+4>>2]=r|3,Y2(e,t),v6(e,t);break a}z6(u,r+t|0)}i=u2(u)}if(u=i,u)break e;break u}if(r=r>>>0<11?16:r+11&504,e=r>>>3|0,u=n[292018]>>>e|0,u&3)return e=e+((u^-1)&1)|0,u=e<<3,r=u+1167664|0,i=n[r+152>>2],Hs(r+144|0,i,e),z6(i,u),u2(i);if(n0[292020]>=r>>>0)break u;if(!u){if(!n[292019])break u;for(e=n[(W6(n[292019])<<2)+1167664>>2],i=(n[e+4>>2]&-8)-r|0,u=e;;){if(u=Ds(u),u){a=(n[u+4>>2]&-8)-r|0,t=a>>>0<i>>>0,i=t?a:i,e=t?u:e;continue}break}u=r+e|0,C8(e);i:{if(i>>>0>=16){n[e+4>>2]=r|3,Y2(u,i),Os(u,i);break i}z6(e,r+i|0)}if(u=u2(e),!u)break u;break e}return i=W6(Zs(1<<e)&u<<e),e=i<<3,u=e+1167664|0,a=n[u+152>>2],Hs(u+144|0,a,i),n[a+4>>2]=r|3,u=r+a|0,r=e-r|0,Y2(u,r),Os(u,r),u2(a)}if(u=n[292020],u>>>0>=r>>>0)break n;if(u=n[292021],u>>>0<=r>>>0){d=0,y=b-16|0,b=y,a=y+4|0,u=r+65583&-65536,e=(u>>>16|0)+((u&65535)!=0)|0,u=mc(e|0);u:{if((u|0)==-1){i=0,u=0;break u}e=e<<16,i=u<<16,u=(i|0)==(0-e|0)?e-16|0:e}n[a+8>>2]=0,n[a+4>>2]=u,n[a>>2]=i,c=n[y+4>>2];u:{if(!c)break u;h=n[y+12>>2],l=n[y+8>>2],e=l+n[292024]|0,n[292024]=e,u=n[292025],n[292025]=u>>>0<e>>>0?e:u;i:{a:{t:{o:{r:{y:{v:{if(n[292023])for(f=1167792,e=1167792;;){if(!e)break y;if((F8(e)|0)==(c|0))break v;e=n[e+8>>2]}if(u=n[292027],!u|u>>>0>c>>>0)break t;break a}if(u=n[e+12>>2],u&1|(u>>>1|0)!=(h|0))break y;if(i=n[292023],u=n[e>>2],i>>>0>=u>>>0?u=n[e+4>>2]+u>>>0>i>>>0:u=0,u)break r}for(u=n[292027],n[292027]=u>>>0<c>>>0?u:c,u=c+l|0;;){if(!f)break o;if(e=n[f>>2],(e|0)!=(u|0)){f=n[f+8>>2];continue}break}if(u=n[f+12>>2],u&1|(u>>>1|0)!=(h|0))break o;n[f>>2]=c,n[f+4>>2]=n[f+4>>2]+l,u=Is(c),a=Is(e),n[u+4>>2]=r|3,i=r+u|0,e=a-i|0;y:{v:{if(n[292023]!=(a|0)){if(n[292022]==(a|0))break v;r=n[a+4>>2],(r&3)==1&&(r=r&-8,oe(a,r),a=r+a|0,e=r+e|0),fe(i,e,a),v6(i,e);break y}n[292023]=i,r=n[292021]+e|0,n[292021]=r,n[i+4>>2]=r|1;break y}n[292022]=i,r=n[292020]+e|0,n[292020]=r,Y2(i,r)}d=u2(u);break u}n[e+4>>2]=n[e+4>>2]+l,B8(n[292023],n[292021]+l|0);break i}for(k=n[292023],a=F8(Ns(k)),u=a-47|0,u=U6(u2(u),8)+u|0,f=u>>>0<k+16>>>0?k:u,w=u2(f),t=f+24|0,B8(c,l-40|0),n[f+4>>2]=27,i=n[291948],e=n[291949],u=n[291951],n[w+8>>2]=n[291950],n[w+12>>2]=u,n[w>>2]=i,n[w+4>>2]=e,n[291951]=h,n[291949]=l,n[291948]=c,n[291950]=w;n[t+4>>2]=7,t=t+4|0,t+4>>>0<a>>>0;);(f|0)!=(k|0)&&(u=f-k|0,fe(k,u,u+k|0),v6(k,u));break i}n[292027]=c}for(n[292028]=4095,n[291951]=h,n[291949]=l,n[291948]=c,i=0;;){if((i|0)!=256){e=i+1167664|0,u=e+144|0,n[e+152>>2]=u,n[e+156>>2]=u,i=i+8|0;continue}break}B8(c,l-40|0)}if(u=n[292021],u>>>0<=r>>>0)break u;e=u-r|0,n[292021]=e,i=n[292023],u=i+r|0,n[292023]=u,n[u+4>>2]=e|1,n[i+4>>2]=r|3,d=u2(i)}return b=y+16|0,d}e=u-r|0,n[292021]=e,i=n[292023],u=i+r|0,n[292023]=u,n[u+4>>2]=e|1,n[i+4>>2]=r|3,u=u2(i)}return u}i=n[292022],e=u-r|0;n:{if(e>>>0>=16){n[292020]=e,u=r+i|0,n[292022]=u,Y2(u,e),n[i+4>>2]=r|3;break n}n[292022]=0,n[292020]=0,z6(i,u)}return u2(i)}function Os(r,u){var e=0;e=n[292020],e&&Z8(n[292022],e),n[292022]=r,n[292020]=u}function Z8(r,u){var e=0,i=0;e=1<<(u>>>3),i=n[292018];n:{if(!(e&i)){n[292018]=e|i,e=(u&-8)+1167808|0,u=e;break n}e=(u&-8)+1167664|0,u=e+144|0,e=n[e+152>>2]}n[u+8>>2]=r,n[e+12>>2]=r,n[r+12>>2]=u,n[r+8>>2]=e}function Ns(r){var u=0;for(u=1167792;;){n:{if(!u||n0[u>>2]<=r>>>0&&F8(u)>>>0>r>>>0)break n;u=n[u+8>>2];continue}break}return u}function B8(r,u){var e=0;e=U6(u2(r),8),r=e+r|0,u=u-e|0,n[292021]=u,n[292023]=r,n[r+4>>2]=u|1,n[292026]=2097152,n[(r+u|0)+4>>2]=40}function v6(r,u){if(u>>>0>=256){Ts(r,u);return}Z8(r,u)}function Ts(r,u){var e=0,i=0,a=0,t=0;n[r+16>>2]=0,n[r+20>>2]=0,i=Es(u),n[r+28>>2]=i,t=(i<<2)+1167664|0,e=n[292019],a=1<<i;n:{if(!(e&a)){n[r+24>>2]=t,n[t>>2]=r,n[292019]=e|a;break n}for(a=n[t>>2],i=u<<Ls(i);;){if(e=a,(n[e+4>>2]&-8)==(u|0)){u=n[e+8>>2],n[u+12>>2]=r,n[e+8>>2]=r,n[r+24>>2]=0,n[r+12>>2]=e,n[r+8>>2]=u;return}if(a=i>>>29|0,i=i<<1,t=e+(a&4)|0,a=n[t+16>>2],!a)break}n[t+16>>2]=r,n[r+24>>2]=e}n[r+12>>2]=r,n[r+8>>2]=r}function oe(r,u){var e=0,i=0,a=0;if(u>>>0>=256){C8(r);return}e=n[r+12>>2],r=n[r+8>>2];n:{if((e|0)!=(r|0)){n[r+12>>2]=e,n[e+8>>2]=r;break n}i=1168072,a=n[292018]&H0(-2,u>>>3|0),n[i>>2]=a}}function C8(r){var u=0,e=0,i=0,a=0,t=0,f=0,c=0;a=n[r+24>>2];n:{e:{if(n[r+12>>2]==(r|0)){if(u=n[r+20>>2],e=n[(u?20:16)+r>>2],e)break e;u=0;break n}e=n[r+8>>2],u=n[r+12>>2],n[e+12>>2]=u,n[u+8>>2]=e;break n}for(i=u?r+20|0:r+16|0;t=i,u=e,i=u+20|0,e=n[u+20>>2],!(!e&&(i=u+16|0,e=n[u+16>>2],!e)););n[t>>2]=0}n:{e:{if(!a)break e;e=n[r+28>>2],i=(e<<2)+1167664|0;u:{if(n[i>>2]!=(r|0)){i:{if(n[a+16>>2]!=(r|0)){n[a+20>>2]=u;break i}n[a+16>>2]=u}if(u)break u;break e}if(n[i>>2]=u,!u)break n}if(n[u+24>>2]=a,e=n[r+16>>2],e&&(n[u+16>>2]=e,n[e+24>>2]=u),r=n[r+20>>2],!r)break e;n[u+20>>2]=r,n[r+24>>2]=u}return}f=1168076,c=n[292019]&H0(-2,e),n[f>>2]=c}function j6(r,u){var e=0,i=0,a=0;e=r+u|0,i=n[r+4>>2];n:{e:{if(i&1)break e;if(!(i&2))break n;if(i=n[r>>2],u=i+u|0,r=r-i|0,(r|0)==n[292022]){if((n[e+4>>2]&3)!=3)break e;n[292020]=u,fe(r,u,e);return}oe(r,i)}e:{u:{i=n[e+4>>2];i:{if(!(i&2)){if((e|0)==n[292023])break u;if((e|0)==n[292022])break e;if(a=e,e=i&-8,oe(a,e),u=u+e|0,Y2(r,u),n[292022]!=(r|0))break i;n[292020]=u;return}fe(r,u,e)}v6(r,u);break n}if(n[292023]=r,u=n[292021]+u|0,n[292021]=u,n[r+4>>2]=u|1,n[292022]!=(r|0))break n;n[292020]=0,n[292022]=0;return}n[292022]=r,u=n[292020]+u|0,n[292020]=u,Y2(r,u)}}function Is(r){return U6(u2(r),8)+r|0}function Es(r){var u=0,e=0;return u=r>>>8|0,u?r>>>0>=16777216?31:(e=r,r=O2(u),(e>>>38-r&1|r<<1)^62):0}function Gs(){var r=0,u=0;for(r=1167800;;){if(r=n[r>>2],r){u=u+1|0,r=r+8|0;continue}break}n[292028]=u>>>0<=4095?4095:u}function Hs(r,u,e){var i=0,a=0;if(u=n[u+8>>2],(u|0)!=(r|0)){n[u+12>>2]=r,n[r+8>>2]=u;return}i=1168072,a=n[292018]&H0(-2,e),n[i>>2]=a}function x6(r){s[n[r>>2]]=o[r+4|0]}function fe(r,u,e){n[e+4>>2]=n[e+4>>2]&-2,n[r+4>>2]=u|1,n[r+u>>2]=u}function z6(r,u){n[r+4>>2]=u|3,r=r+u|0,n[r+4>>2]=n[r+4>>2]|1}function Y2(r,u){n[r+4>>2]=u|1,n[r+u>>2]=u}function u2(r){return r+8|0}function se(r){return r-8|0}function k2(r,u){n[r+4>>2]=n[r+4>>2]&1|u|2,r=r+u|0,n[r+4>>2]=n[r+4>>2]|1}function Ds(r){var u=0;return u=n[r+16>>2],u||(u=n[r+20>>2]),u}function F8(r){return n[r>>2]+n[r+4>>2]|0}function Ls(r){return(r|0)!=31?25-(r>>>1|0)|0:0}function Zs(r){return r=r<<1,0-r|r}function eu(r,u,e,i){var a=0;return a=b-16|0,b=a,n[a+4>>2]=i,n[a>>2]=e,e=0,u>>>0>=i>>>0&&(n[a+12>>2]=i,n[a+8>>2]=r,e=xe(a,a+8|0)),b=a+16|0,e}function uu(r,u,e){var i=0,a=0,t=0,f=0,c=0;a=b-16|0,b=a,n[a+12>>2]=0,i=a+12|0;n:{e:{u:{if(e>>>0>=128){if(e>>>0<2048)break u;if(t=e>>>12|0,f=e&63|-128,c=e>>>6&63|-128,e>>>0>=65536)break e;s[i+2|0]=f,s[i+1|0]=c,s[i|0]=t|224,e=3;break n}s[i|0]=e,e=1;break n}s[i+1|0]=e&63|128,s[i|0]=e>>>6|192,e=2;break n}s[i+3|0]=f,s[i+2|0]=c,s[i+1|0]=t&63|128,s[i|0]=e>>>18|240,e=4}return n[a+4>>2]=e,n[a>>2]=i,r=eu(r,u,n[a>>2],n[a+4>>2]),b=a+16|0,r}function K8(r,u,e){n[r+4>>2]=e,n[r>>2]=u}function P2(r,u,e){var i=0;i=b-16|0,b=i,S8(i+4|0,e),e&&(M(n[i+8>>2],u,e),n[i+12>>2]=e),n[r+8>>2]=n[i+12>>2],u=n[i+8>>2],n[r>>2]=n[i+4>>2],n[r+4>>2]=u,b=i+16|0}function S8(r,u){var e=0,i=0;e=b-16|0,b=e,q6(e+4|0,u,0,1,1),n[e+4>>2]==1&&L(),u=n[e+12>>2],i=n[e+8>>2],n[r+8>>2]=0,n[r>>2]=i,n[r+4>>2]=u,b=e+16|0}function Bs(r,u,e){var i=0;i=b-16|0,b=i,X8(i+8|0,u,e,0),u=n[i+12>>2],n[r>>2]=n[i+8>>2],n[r+4>>2]=u,b=i+16|0}function V8(r,u,e,i,a){var t=0;t=b-16|0,b=t,J8(t+8|0,r,u,e,i,a),n[t+8>>2]!=-2147483647&&L(),b=t+16|0}function J8(r,u,e,i,a,t){var f=0,c=0,d=0,l=0,k=0,h=0;c=b-16|0,b=c;n:{if(!t||(e=e+i|0,i>>>0>e>>>0))break n;d=c+4|0,f=b-32|0,b=f,i=u,u=n[u>>2]<<1,u=u>>>0<e>>>0?e:u,e=(t|0)==1?8:t>>>0<1025?4:1,k=u>>>0>e>>>0?u:e,Ss(f+20|0,k,a,t),h=1,l=n[f+24>>2],u=n[f+28>>2];e:{if(n[f+20>>2]==1){n[d+4>>2]=l;break e}Q8(f+20|0,i,a,t);u:{if(n[f+24>>2]){if(a=n[f+28>>2],!a){X8(f+8|0,l,u,0),t=n[f+8>>2],a=n[f+12>>2];break u}t=Ws(n[f+20>>2],a,l,u),a=u;break u}Bs(f,l,u),t=n[f>>2],a=n[f+4>>2]}if(!t){n[d+4>>2]=l;break e}n[d+4>>2]=t,h=0,u=a}if(n[d>>2]=h,n[d+8>>2]=u,b=f+32|0,f=n[c+8>>2],n[c+4>>2]){e=n[c+12>>2];break n}n[i>>2]=k,n[i+4>>2]=f,f=-2147483647}n[r+4>>2]=e,n[r>>2]=f,b=c+16|0}function ce(r,u){var e=0;e=n[r+8>>2],n[r>>2]-e>>>0<u>>>0&&V8(r,e,u,1,1)}function X8(r,u,e,i){n:{if(!e)break n;if(!i){u=xn(e,u);break n}u=xn(e,u);e:{if(!u||!(o[se(u)+4|0]&3))break e;o0(u,e)}}n[r+4>>2]=e,n[r>>2]=u}function P0(r,u,e){var i=0,a=0;i=u+e|0,e=i-u|0,ce(r,e),a=n[r+8>>2],(u|0)!=(i|0)&&M(n[r+4>>2]+a|0,u,e),n[r+8>>2]=e+a}function X0(r){n[r>>2]=0,n[r+4>>2]=1}function Cs(r){var u=0,e=0,i=0,a=0,t=0;n:{e:{if(r>>>0>=128){if(r>>>0<168)break e;for(i=r<<11,e=36;;){if(e>>>0>=2){t=u,a=e>>>1|0,u=a+u|0,u=i>>>0<n[(u<<2)+1165908>>2]<<11>>>0?t:u,e=e-a|0;continue}break}t=u,u=n[(u<<2)+1165908>>2]<<11,e=(t+(u>>>0<i>>>0)|0)+((u|0)==(i|0))|0,i=(e<<2)+1165908|0,a=n[i>>2],u=919;u:{i:{if(e>>>0>34||(u=n[i+4>>2]>>>21|0,e))break i;i=0;break u}i=n[i-4>>2]&2097151}for(e=a>>>21|0,a=u-1|0,r=r-i|0,u=0;;){u:{if((e|0)==(a|0)||(u=o[e+1162655|0]+u|0,r>>>0<u>>>0))break u;e=e+1|0;continue}break}r=e&1;break n}if(u=r-39|0,u>>>0>57)break e;r=u&31,r=(u&63)>>>0>=32?41943040>>>r|0:((1<<r)-1&41943040)<<32-r|524417>>>r;break n}r=0}return r&1}function Fs(r){var u=0,e=0,i=0,a=0,t=0;if((r&2097119)-65>>>0<26)return 1;if(r>>>0<170)return 0;for(i=r<<11,e=22;;){if(e>>>0>=2){t=u,a=e>>>1|0,u=a+u|0,u=i>>>0<n[(u<<2)+1166224>>2]<<11>>>0?t:u,e=e-a|0;continue}break}t=u,u=n[(u<<2)+1166224>>2]<<11,e=(t+(u>>>0<i>>>0)|0)+((u|0)==(i|0))|0,i=(e<<2)+1166224|0,a=n[i>>2],u=313;n:{e:{if(e>>>0>20||(u=n[i+4>>2]>>>21|0,e))break e;i=0;break n}i=n[i-4>>2]&2097151}for(e=a>>>21|0,a=u-1|0,r=r-i|0,u=0;;){n:{if((e|0)==(a|0)||(u=o[e+1163865|0]+u|0,r>>>0<u>>>0))break n;e=e+1|0;continue}break}return e&1}function g0(r,u,e){var i=0;i=b-16|0,b=i,Q8(i+4|0,r,u,e),n[i+8>>2]&&Ae(n[i+4>>2],n[i+12>>2]),b=i+16|0}function Q8(r,u,e,i){var a=0,t=0,f=0;a=4;n:{if(!i||(t=n[u>>2],!t))break n;n[r+4>>2]=e,n[r>>2]=n[u+4>>2],f=T(i,t),a=8}n[r+a>>2]=f}function Ks(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0,z=0;a=b-48|0,b=a,l=a+16|0,t=b-48|0,b=t,S8(t+12|0,e),i=n[t+20>>2],f=n[t+16>>2],n[t+32>>2]=0,n[t+36>>2]=0,n[t+24>>2]=0,n[t+28>>2]=0,w=t+40|0,h=i+f|0,k=h,i=e,f=u;n:for(;;){e:{if(i>>>0<16)break e;for(c=0;;)if((c|0)==16){if(y=0,c=t+24|0,(w|0)!=(c|0))for(g=w-c|0;y=o[c|0]+y|0,c=c+1|0,g=g-1|0,!!g;);if((y&255)!=16)break e;for(c=0;;)if((c|0)==16){k=k+16|0,f=f+16|0,i=i-16|0,d=d+16|0;continue n}else{v=c+k|0,z=$8(f+c|0),s[v|0]=z,c=c+1|0;continue}}else{s[(t+24|0)+c|0]=((o[f+c|0]^-1)&128)>>>7,c=c+1|0;continue}}break}n:{for(;;){if(i=u+d|0,f=e,(e|0)==(d|0))break n;if(f=s[i|0],s[t+47|0]=f,(f|0)>=0){v=d+h|0,z=$8(t+47|0),s[v|0]=z,d=d+1|0;continue}break}f=d}c=n[t+16>>2],n[l>>2]=n[t+12>>2],n[l+4>>2]=c,n[l+8>>2]=f,n[l+16>>2]=e-d,n[l+12>>2]=i,n[t+20>>2]=f,b=t+48|0,w=n[a+24>>2],n[a+8>>2]=w,i=n[a+20>>2],n[a>>2]=n[a+16>>2],n[a+4>>2]=i,k=n[a+28>>2],i=n[a+32>>2],n[a+44>>2]=0,c=i+k|0,n[a+40>>2]=c,n[a+36>>2]=k,g=u+e|0;n:{for(;;){e:{u:{if(i=_0(a+36|0),(i|0)!=1114112){if(f=n[a+44>>2],d=f+c|0,c=n[a+40>>2],t=d-(c+k|0)|0,k=n[a+36>>2],n[a+44>>2]=t+k,(i|0)!=931)break u;l=f+w|0;i:{if(!l)break i;if(e>>>0>l>>>0){if(s[u+l|0]>-65)break i;break n}if((e|0)!=(l|0))break n}f=u+l|0,d=0;i:{for(;;){if(y=963,(u|0)==(f|0))break i;if(i=f-1|0,t=s[i|0],(t|0)<0){m=t&63,i=f-2|0,t=o[i|0],h=t<<24>>24;a:{if((h|0)>=-64){f=t&31;break a}p=h&63,i=f-3|0,t=o[i|0],h=t<<24>>24;t:{if((h|0)>=-64){f=t&15;break t}i=f-4|0,f=h&63|(o[i|0]&7)<<6}f=p|f<<6}if(t=m|f<<6,(t|0)==1114112)break i}a:{t:{if(d||!Cs(t))break t;t=1114112,d=0;break a}d=1}if(f=i,(t|0)!=1114112)break}if(!Fs(t))break i;i=l+2|0;a:{if(!i)break a;if(e>>>0>i>>>0){if(s[u+i|0]>-65)break a;break e}if((e|0)!=(i|0))break e}for(s[a+24|0]=0,n[a+20>>2]=g,n[a+16>>2]=u+i;;){if(i=_0(a+16|0),(i|0)==1114112){y=962;break i}if(!Cs(i))break}y=Fs(i)?963:962}n2(a,y);continue}n[r+8>>2]=n[a+8>>2],u=n[a+4>>2],n[r>>2]=n[a>>2],n[r+4>>2]=u,b=a+48|0;return}nc(a+16|0,i),i=n[a+20>>2];u:{if(!i){f=n[a+16>>2];break u}if(f=n[a+24>>2],n2(a,n[a+16>>2]),n2(a,i),!f)continue}n2(a,f);continue}break}L()}L()}function $8(r){return r=r|0,r=o[r|0],((r-65&255)>>>0<26?32:0)|r}function Ss(r,u,e,i){var a=0,t=0,f=0,c=0;a=b-16|0,b=a,t=1,f=4,u=x(i,0,u,0);n:{if(j||(i=a+8|0,n[i+4>>2]=u,n[i>>2]=-2147483648-e>>>0>=u>>>0?e:0,u=n[a+8>>2],!u))break n;c=n[a+12>>2],n[r+4>>2]=u,t=0,f=8}n[r+f>>2]=c,n[r>>2]=t,b=a+16|0}function q6(r,u,e,i,a){var t=0;t=b-32|0,b=t,Ss(t+20|0,u,i,a);n:{if(n[t+20>>2]==1){n[r>>2]=1,n[r+4>>2]=0;break n}if(a=n[t+28>>2],!a){n[r+8>>2]=i,n[r>>2]=0,n[r+4>>2]=0;break n}i=n[t+24>>2];e:{if(!e){Bs(t+8|0,i,a),e=n[t+8>>2];break e}X8(t,i,a,1),e=n[t>>2]}if(!e){n[r+8>>2]=a,n[r+4>>2]=i,n[r>>2]=1;break n}n[r+8>>2]=e,n[r+4>>2]=u,n[r>>2]=0}b=t+32|0}function Vs(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0;t=b-16|0,b=t;n:{if(e&1){a=e>>>1|0;break n}for(i=u;;){if(a=s[i|0],!a){i=f<<1,a=c&1?f>>>0>=16?i:0:i;break n}i=i+1|0;e:{u:{if((a|0)<0){if((a|0)!=-128)break e;a=o[i|0]|o[i+1|0]<<8,i=(i+a|0)+2|0;break u}i=i+a|0}f=a+f|0;continue}d=O0(a&3,8),i=((i+((d<<5&1073741824|d<<7)>>>29|0)|0)+(a>>>1&2)|0)+(a>>>2&2)|0,c=!f|c}}i=t+4|0,S8(i,a),Js(i,u,e)&&L(),n[r+8>>2]=n[t+12>>2],u=n[t+8>>2],n[r>>2]=n[t+4>>2],n[r+4>>2]=u,b=t+16|0}function Js(r,u,e){r=r|0,u=u|0,e=e|0;var i=0,a=0;i=b-16|0,b=i,n[i+12>>2]=e,n[i+8>>2]=u,mf(i,i+8|0),a=n[i>>2];n:{if(a){P0(r,a,n[i+4>>2]),r=0;break n}r=Xs(r,1160856,u,e)}return b=i+16|0,r|0}function Fc(r,u){return r=r|0,u=u|0,n2(r,u),0}function zn(r,u){P2(r,n[u+4>>2],n[u+8>>2])}function U6(r,u){return((r+u|0)-1&0-u)-r|0}function Q(r,u,e,i){if((u|0)==(i|0)){M(r,e,u);return}L()}function Kc(r,u){r=r|0,u=u|0;var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0,v=0;c=n[r>>2],f=n[r+4>>2],a=b-32|0,b=a;n:{if(!(o[u+11|0]&24)){r=j0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0;break n}r=a+16|0,e=u+8|0,q[r+2>>1]=R[e+6>>1],q[r>>1]=(n[e>>2]&268435456)>>>28;e:{if(!(q[a+16>>1]&1)){r=Ue(c,f+c|0);break e}r=R[a+18>>1],n[a+28>>2]=0,n[a+20>>2]=c,n[a+24>>2]=f+c,m=r,e=a+20|0,f=0,k=b-16|0,b=k;u:{if(!r)break u;for(;;){h=0,p=n[e>>2],v=n[e+4>>2],i=0,w=0,d=b-16|0,b=d,g=d+8|0,t=n[e>>2];i:{if((t|0)==n[e+4>>2]||(w=1,n[e>>2]=t+1,i=o[t|0],i<<24>>24>=0))break i;if(n[e>>2]=t+2,l=o[t+1|0]&63,y=i&31,i>>>0<=223){i=l|y<<6;break i}if(n[e>>2]=t+3,l=o[t+2|0]&63|l<<6,i>>>0<240){i=l|y<<12;break i}n[e>>2]=t+4,i=y<<18&1835008|(o[t+3|0]&63|l<<6)}if(n[g+4>>2]=i,n[g>>2]=w,b=d+16|0,i=n[d+8>>2]&1?n[d+12>>2]:1114112,(i|0)!=1114112&&(h=n[e+8>>2],n[e+8>>2]=n[e>>2]+(h+v-(n[e+4>>2]+p)|0)),t=k+8|0,n[t+4>>2]=i,n[t>>2]=h,n[k+12>>2]==1114112){f=r;break u}if(r=r-1|0,!r)break}}b=k+16|0,r=m-f|0,f=n[a+28>>2]}if(e=R[u+12>>1],e>>>0<=r>>>0){r=j0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0;break n}if(ni(a+8|0,u,e-r|0,0),r=1,e=n[a+8>>2],(e|0)==1114112||(i=R[a+12>>1],j0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0))break n;r=_8(e,i,u)}return b=a+32|0,r|0}function R6(r,u){o0(r,u)}function _8(r,u,e){var i=0,a=0,t=0;for(i=n[e+4>>2],a=n[e>>2],e=0;t=e,(e&65535)>>>0<(u&65535)>>>0&&(e=e+1|0,!(j0[n[i+16>>2]](a,r)|0)););return(t&65535)>>>0<(u&65535)>>>0}function ni(r,u,e,i){var a=0,t=0,f=0,c=0;n:{e:{u:switch(c=i,i=n[u+8>>2],a=i>>>29&3,(((a|0)==3?c:a)&255)-1|0){case 0:break u;case 1:break e;default:break n}f=e;break n}f=(e&65534)>>>1|0}i=i&2097151,a=n[u+4>>2],u=n[u>>2];n:{e:{for(;;){if((t&65535)>>>0>=(f&65535)>>>0)break e;if(t=t+1|0,!!(j0[n[a+16>>2]](u,i)|0))break}i=1114112;break n}t=e-f|0}q[r+4>>1]=t,n[r>>2]=i}function ei(r,u,e){n:{if((u|0)==1114112||!(j0[n[n[r+4>>2]+16>>2]](n[r>>2],u)|0))break n;return 1}return e?j0[n[n[r+4>>2]+12>>2]](n[r>>2],e,0)|0:0}function Xs(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;f=b-16|0,b=f;n:{e:{if(!(i&1))for(k=n[u+12>>2];;){if(t=o[e|0],c=(t|0)!=0,!t)break n;a=e+1|0;u:{i:{a:{if(d=t<<24>>24,(d|0)<0){if((t|0)==128)break a;if((t|0)!=192)break i;if(n[f+4>>2]=u,n[f>>2]=r,n[f+8>>2]=1610612768,n[f+12>>2]=0,e=(l<<3)+i|0,!(j0[n[e+4>>2]](n[e>>2],f)|0))break u;break e}if(e=a+t|0,!(j0[k|0](r,a,t)|0))continue;break n}if(a=e+3|0,t=o[e+1|0]|o[e+2|0]<<8,e=a+t|0,!(j0[k|0](r,a,t)|0))continue;break n}h=1610612768,d&1&&(h=o[e+1|0]|o[e+2|0]<<8|(o[e+3|0]<<16|o[e+4|0]<<24),a=e+5|0),t=0;i:{if(!(d&2)){c=a,e=0;break i}c=a+2|0,e=o[a|0]|o[a+1|0]<<8}if(d&4?(t=o[c|0]|o[c+1|0]<<8,a=c+2|0):a=c,d&8&&(l=o[a|0]|o[a+1|0]<<8,a=a+2|0),e=d&16?R[(((e&65535)<<3)+i|0)+4>>1]:e,t=d&32?R[((t<<3)+i|0)+4>>1]:t,n[f+4>>2]=u,n[f>>2]=r,c=t<<16,n[f+8>>2]=h,n[f+12>>2]=e&65535|c,e=(l<<3)+i|0,j0[n[e+4>>2]](n[e>>2],f)|0)break e}l=l+1|0,e=a}c=j0[n[u+12>>2]](r,e,i>>>1|0)|0;break n}c=1}return b=f+16|0,c}function v0(r,u,e){return j0[n[n[r+4>>2]+12>>2]](n[r>>2],u,e)|0}function Qs(r,u){var e=0;if(u=r+u|0,(u|0)!=(r|0))for(u=u-r|0;e=(s[r|0]>-65)+e|0,r=r+1|0,u=u-1|0,!!u;);return e}function $s(r,u,e,i){var a=0,t=0;for(a=u&255,u=0;;){n:{if((u|0)==(i|0)){u=i;break n}if(o[u+e|0]==(a|0))t=1;else{u=u+1|0;continue}}break}n[r+4>>2]=u,n[r>>2]=t}function _s(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0;f=b-16|0,b=f;n:{e:{if(t=e+3&-4,(t|0)!=(e|0)&&(a=t-e|0,a=i>>>0<a>>>0?i:a,$s(f+8|0,u,e,a),t=1,n[f+8>>2]&1))break e;for(l=i-8|0,t=T(u&255,16843009);;){u:{i:{if(a>>>0<=l>>>0&&(c=e+a|0,d=t^n[c>>2],c=t^n[c+4>>2],((d|16843008-d)&(16843008-c|c)&-2139062144)==-2139062144))break i;if($s(f,u,e+a|0,i-a|0),t=1,n[f>>2]&1)break u;t=0;break n}a=a+8|0;continue}break}a=n[f+4>>2]+a|0;break n}a=n[f+12>>2]}n[r+4>>2]=a,n[r>>2]=t,b=f+16|0}function ui(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0;l=b-32|0,b=l;n:{f=l+12|0,a=f-1|0,i=20;e:{for(;;){if(t=i-1|0,t>>>0>=20)break e;if(c=Un(r,e,10),d=j,y=i+a|0,w=r-x(c,d,10,0)|48,s[y|0]=w,k=!e&r>>>0<10,i=t,r=c,e=d,!!k)break}e=i;break n}L()}c=e+f|0,t=1,r=b-16|0,b=r,i=n[u+8>>2],a=i&2097152,d=a?43:1114112,f=20-e|0,e=f+(a>>>21|0)|0;n:{if(!(i&8388608)){t=0;break n}e=Ue(1,1)+e|0}n:{e:{u:{i:{if(a=R[u+12>>1],a>>>0>e>>>0){if(i&16777216)break i;if(i=1,ni(r,u,a-e|0,1),e=n[r>>2],(e|0)==1114112||(a=R[r+4>>1],ei(u,d,t))||j0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0)break n;i=_8(e,a,u);break n}if(!ei(u,d,t))break u;break e}if(k=n[u+12>>2],h=n[u+8>>2],n[u+8>>2]=h&-1612709888|536870960,ei(u,d,t))break e;if(i=1,ni(r+8|0,u,a-e|0,1),e=n[r+8>>2],(e|0)==1114112||(t=R[r+12>>1],j0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0)||_8(e,t,u))break n;n[u+8>>2]=h,n[u+12>>2]=k,i=0;break n}i=j0[n[n[u+4>>2]+12>>2]](n[u>>2],c,f)|0;break n}i=1}return b=r+16|0,b=l+32|0,i}function ii(r){var u=0,e=0,i=0,a=0,t=0;for(i=r<<11,u=51;;){if(u>>>0>=2){t=e,a=u>>>1|0,e=a+e|0,e=i>>>0<n[(e<<2)+1164560>>2]<<11>>>0?t:e,u=u-a|0;continue}break}u=n[(e<<2)+1164560>>2]<<11,u=((u>>>0<i>>>0)+e|0)+((u|0)==(i|0))|0,i=(u<<2)+1164560|0,a=n[i>>2],e=1519;n:{e:{if(u>>>0>49||(e=n[i+4>>2]>>>21|0,u))break e;i=0;break n}i=n[i-4>>2]&2097151}for(u=a>>>21|0,a=e-1|0,r=r-i|0,e=0;;){n:{if((u|0)==(a|0)||(e=o[u+1160880|0]+e|0,r>>>0<e>>>0))break n;u=u+1|0;continue}break}return u&1}function nc(r,u){var e=0,i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;c=b-32|0,b=c;n:{if(u>>>0>=192){t=c+8|0,d=b-16|0,b=d,e=u>>>16|0,q[d+14>>1]=e;e:{u:{i:{if(u>>>0<=131071){if(a=(e<<4)+1165876|0,e=n[a+4>>2],!e)break u;for(f=n[a>>2],l=u&65535;;)if(e>>>0<=1){if(e=f+T(i,6)|0,i=R[e>>1],f=u&65535,i>>>0>f>>>0)break u;if(f>>>0<=(i+o[e+2|0]&65535)>>>0)break i;break u}else{k=i,h=e>>>1|0,i=h+i|0,i=l>>>0<R[f+T(i,6)>>1]?k:i,e=e-h|0;continue}}n[t>>2]=1114112;break e}if(i=R[e>>1]|R[e+2>>1]<<16,(i^u)&i>>>24)break u;n[t+4>>2]=0,n[t+8>>2]=0,n[t>>2]=u&65536|R[e+4>>1]+u&65535;break e}u:{if(e=n[a+12>>2],e){for(a=n[a+8>>2],i=0,f=u&65535;;){if(e>>>0>1){k=i,l=e>>>1|0,i=l+i|0,i=f>>>0<R[a+(i<<3)>>1]?k:i,e=e-l|0;continue}break}if(e=a+(i<<3)|0,R[e>>1]==(u&65535))break u}n[t>>2]=1114112;break e}for(i=e+2|0,a=b-16|0,f=R[d+14>>1]<<16,e=0;;){if((e|0)!=12){n[(a+4|0)+e>>2]=R[i>>1]|f,e=e+4|0,i=i+2|0;continue}break}n[t+8>>2]=n[a+12>>2],e=n[a+8>>2],n[t>>2]=n[a+4>>2],n[t+4>>2]=e}b=d+16|0,n[c+24>>2]=0,n[c+28>>2]=0,n[c+20>>2]=u,u=n[c+8>>2]==1114112?c+20|0:t,e=n[u+4>>2],n[r>>2]=n[u>>2],n[r+4>>2]=e,n[r+8>>2]=n[u+8>>2];break n}n[r+4>>2]=0,n[r+8>>2]=0,n[r>>2]=u-65>>>0<26?u|32:u}b=c+32|0}function ec(r){var u=0,e=0,i=0,a=0,t=0;for(i=r<<11,u=43;;){if(u>>>0>=2){t=e,a=u>>>1|0,e=a+e|0,e=i>>>0<n[(e<<2)+1166052>>2]<<11>>>0?t:e,u=u-a|0;continue}break}u=n[(e<<2)+1166052>>2]<<11,u=((u>>>0<i>>>0)+e|0)+((u|0)==(i|0))|0,i=(u<<2)+1166052|0,a=n[i>>2],e=291;n:{e:{if(u>>>0>41||(e=n[i+4>>2]>>>21|0,u))break e;i=0;break n}i=n[i-4>>2]&2097151}for(u=a>>>21|0,a=e-1|0,r=r-i|0,e=0;;){n:{if((u|0)==(a|0)||(e=o[u+1163574|0]+e|0,r>>>0<e>>>0))break n;u=u+1|0;continue}break}return u&1}function A6(r){return r=n[r>>2],n[r+4>>2]-n[r>>2]|0}function iu(r,u,e){n[r+4>>2]=u+e,n[r>>2]=u}function uc(r,u){return r=r|0,u=u|0,ui(n[r>>2],u)|0}function ic(r,u){return r=r|0,u=u|0,ui(R[r>>1],u)|0}function ai(r,u,e,i,a){var t=0;n[r+16>>2]=0,n[r+12>>2]=a,n[r+8>>2]=i,n[r+4>>2]=e,n[r>>2]=u,t=r,r=a-i>>>2|0,u=e-u>>>2|0,n[t+20>>2]=r>>>0<u>>>0?r:u}function ri(r){return n[r+4>>2]-n[r>>2]|0}function K2(r,u,e){for(var i=0,a=0;;){if(!e)return 0;if(e=e-1|0,i=o[u|0],a=o[r|0],u=u+1|0,r=r+1|0,(i|0)!=(a|0))break}return a-i|0}function M(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;f=b-16|0;n:{if(e>>>0<16){a=r;break n}for(l=0-r&3,i=l+r|0,t=u,a=r;;){if(i>>>0>a>>>0){s[a|0]=o[t|0],t=t+1|0,a=a+1|0;continue}break}y=e-l|0,w=y&-4,a=w+i|0,d=u+l|0,e=d&3;e:{if(!e)for(u=d;;){if(i>>>0>=a>>>0)break e;n[i>>2]=n[u>>2],u=u+4|0,i=i+4|0}for(n[f+12>>2]=0,t=e|f+12,i=0,c=4-e|0,c&1&&(s[t|0]=o[d|0],i=1),c&2&&(q[i+t>>1]=R[i+d>>1]),u=u-e|0,k=e<<3,g=0-k&24,i=n[f+12>>2],t=r;;){if(e=u+l|0,h=t+l|0,h+4>>>0>=a>>>0){t=0,s[f+8|0]=0,s[f+6|0]=0,m=2;u:{if(!(d&2)){p=f+8|0,c=0,m=0,e=0;break u}c=o[e+4|0],s[f+8|0]=c,p=f+6|0,e=o[e+5|0]<<8}d&1&&(s[p|0]=o[((l+m|0)+u|0)+4|0],c=o[f+8|0],t=o[f+6|0]<<16),n[h>>2]=(e|t|c)<<g|i>>>k}else{c=i>>>k|0,i=n[e+4>>2],n[h>>2]=c|i<<g,t=t+4|0,u=u+4|0;continue}break}}e=y&3,u=d+w|0}for(e=e+a|0;;){if(e>>>0>a>>>0){s[a|0]=o[u|0],u=u+1|0,a=a+1|0;continue}break}return r}function o0(r,u){var e=0,i=0,a=0,t=0;n:{if(u>>>0<16){e=r;break n}for(t=0-r&3,i=t+r|0,e=r;;){if(e>>>0<i>>>0){s[e|0]=0,e=e+1|0;continue}break}for(e=8;;){if(e>>>0>=32){for(u=u-t|0,e=(u&-4)+i|0;;){if(e>>>0>i>>>0){n[i>>2]=a,i=i+4|0;continue}break}u=u&3}else{a=a<<e|a,e=e<<1;continue}break}}for(u=u+e|0;;){if(u>>>0>e>>>0){s[e|0]=0,e=e+1|0;continue}break}return r}function ac(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0,y=0,w=0,g=0,m=0,p=0;c=b-32|0;n:{e:{u:{if(r-u>>>0<e>>>0){if(a=u+e|0,f=a,i=r+e|0,e>>>0<16)break e;for(r=i&-4,t=a-1|0,h=i&3,d=0-h|0,a=i;;){if(r>>>0<a>>>0){a=a-1|0,s[a|0]=o[t|0],t=t-1|0;continue}break}if(w=e-h|0,a=w&-4,y=r-a|0,t=0,g=0-a|0,k=f+d|0,f=k&3,!f)for(u=(u+w|0)-4|0,i=r;;){if(i>>>0<=y>>>0)break u;i=i-4|0,n[i>>2]=n[u>>2],u=u-4|0}s[c+24|0]=0,s[c+22|0]=0,a=k-f|0,h=2;i:{if(!(k&2)){h=0,l=c+24|0;break i}t=o[a|0],s[c+24|0]=t,m=o[a+1|0]<<8,l=c+22|0}for(k&1&&(s[l|0]=o[a+h|0],p=o[c+22|0]<<16,t=o[c+24|0]),y=y+4|0,l=e-4|0,a=l+u|0,e=f<<3,h=0-e&24,u=(l-f|0)+u|0,t=t&255|m|p;;)if(l=i+d|0,l>>>0<=y>>>0){i=0,n[c+28>>2]=0,u=f|c+28,f=4-f|0,f&1&&(s[u|0]=o[a+d|0],i=1),f&2&&(q[u+i>>1]=R[(i+d|0)+a>>1]),n[l-4>>2]=t<<h|n[c+28>>2]>>>e;break u}else{i=i-4|0,l=t<<h,t=n[u+d>>2],n[d+i>>2]=l|t>>>e,u=u-4|0,a=a-4|0;continue}}i:{if(e>>>0<16){i=r;break i}for(k=0-r&3,t=k+r|0,a=u,i=r;;){if(i>>>0<t>>>0){s[i|0]=o[a|0],a=a+1|0,i=i+1|0;continue}break}l=e-k|0,m=l&-4,i=m+t|0,d=u+k|0,e=d&3;a:{if(!e)for(u=d;;){if(i>>>0<=t>>>0)break a;n[t>>2]=n[u>>2],u=u+4|0,t=t+4|0}for(n[c+16>>2]=0,a=e|c+16,t=0,f=4-e|0,f&1&&(s[a|0]=o[d|0],t=1),f&2&&(q[a+t>>1]=R[t+d>>1]),u=u-e|0,e=e<<3,w=0-e&24,t=n[c+16>>2],a=r;;){if(r=u+k|0,y=a+k|0,y+4>>>0>=i>>>0){a=0,s[c+12|0]=0,s[c+10|0]=0,g=2;t:{if(!(d&2)){h=c+12|0,f=0,g=0,r=0;break t}f=o[r+4|0],s[c+12|0]=f,h=c+10|0,r=o[r+5|0]<<8}d&1&&(s[h|0]=o[((k+g|0)+u|0)+4|0],f=o[c+12|0],a=o[c+10|0]<<16),n[y>>2]=(r|a|f)<<w|t>>>e}else{f=t>>>e|0,t=n[r+4>>2],n[y>>2]=f|t<<w,a=a+4|0,u=u+4|0;continue}break}}e=l&3,u=d+m|0}for(r=e+i|0;;){if(r>>>0<=i>>>0)break n;s[i|0]=o[u|0],u=u+1|0,i=i+1|0}}e=w&3,f=k+g|0,i=r+g|0}for(u=f-1|0,r=i-e|0;;){if(r>>>0>=i>>>0)break n;i=i-1|0,s[i|0]=o[u|0],u=u-1|0}}}function rc(r,u,e,i,a){var t=0,f=0,c=0;u=x(u,0,7513,0),t=j,f=u,e=x(e,0,7513,0),u=j,e=e+t|0,c=0+f|0,n[r>>2]=c,n[r+4>>2]=e,e=(e|0)==(t|0)&f>>>0>c>>>0|e>>>0<t>>>0,t=u,e=e+u|0,u=e>>>0<t>>>0,i=x(i,a,7513,0),e=i+e|0,u=j+u|0,n[r+8>>2]=e,n[r+12>>2]=e>>>0<i>>>0?u+1|0:u}function ti(r,u,e){var i=0,a=0,t=0,f=0;n:{if(!(e&64)){if(!e)break n;i=0-e|0,a=i&31,(i&63)>>>0>=32?t=0:t=u>>>a|0,a=e&31,(e&63)>>>0>=32?(i=u<<a,u=0):(i=(1<<a)-1&u>>>32-a,u=u<<a);break n}i=e&31,(e&63)>>>0>=32?(f=u<<i,t=0):(f=(1<<i)-1&u>>>32-i,t=u<<i),u=0,i=0}n[r>>2]=u,n[r+4>>2]=i,n[r+8>>2]=t,n[r+12>>2]=f}function oi(r,u,e,i,a,t){var f=0,c=0,d=0,l=0;n:{if(!(t&64)){if(!t)break n;f=i,d=0-t|0,c=d&31,(d&63)>>>0>=32?(d=f<<c,l=0):(d=(1<<c)-1&f>>>32-c|a<<c,l=f<<c),c=t&31,(t&63)>>>0>=32?(f=0,u=e>>>c|0):(f=e>>>c|0,u=((1<<c)-1&e)<<32-c|u>>>c),u=l|u,e=f|d,f=t&31,(t&63)>>>0>=32?(d=0,i=a>>>f|0):(d=a>>>f|0,i=((1<<f)-1&a)<<32-f|i>>>f),a=d;break n}u=i,e=t&31,(t&63)>>>0>=32?u=a>>>e|0:(f=a>>>e|0,u=((1<<e)-1&a)<<32-e|u>>>e),e=f,i=0,a=0}n[r>>2]=u,n[r+4>>2]=e,n[r+8>>2]=i,n[r+12>>2]=a}function au(r,u){var e=0,i=0;for(e=b-u|0,b=e;;){if((u|0)!=(i|0)){s[e+i|0]=0,i=i+1|0;continue}break}M(r,e,u),b=u+e|0}function M6(r,u,e,i){var a=0;for(a=u+1|0,u=r+i|0;a=a-1|0,a>>>0>=2&&(r=u-e|0,i=R[u>>1],u=u+e|0,R[r>>1]<i>>>0););return a>>>0<2}function le(r,u){for(var e=0;;){if((u|0)==1)return 0;if(e=r+u|0,u=u-1|0,!o[e-2|0])break}return u}function tc(r,u){var e=0,i=0;return e=n[r>>2],e?(i=r,r=n[r+4>>2]==(e|0),n[i>>2]=r?0:u+e|0,r?0:e):0}function oc(r,u){var e=0;e=b-16|0,b=e,n[e+8>>2]=r,n[e+12>>2]=r+u,Gf(e+8|0),b=e+16|0}function fc(r,u,e){var i=0;i=b-16|0,b=i,nu(i+8|0,u);n:{if(n[i+12>>2]!=(e|0)){c0(u),o0(r,e);break n}M(r,n[i+8>>2],e)}b=i+16|0}function fi(r,u,e){var i=0,a=0;return i=ee(r),a=j,(e|0)==(a|0)&u>>>0>i>>>0|e>>>0>a>>>0?i:(c0(r),0)}function sc(r,u,e,i,a){var t=0;t=b-16|0,b=t,q6(t+4|0,u,a,e,i),u=n[t+8>>2],n[t+4>>2]==1&&L(),n[r+4>>2]=n[t+12>>2],n[r>>2]=u,b=t+16|0}function cc(r,u,e){var i=0;i=b-16|0,b=i,J8(i+8|0,r,n[r>>2],1,e,u),n[i+8>>2]!=-2147483647&&L(),b=i+16|0}function lc(r,u,e,i){var a=0,t=0;a=n[u+8>>2],t=n[u>>2];n:{if(t){if(i=(n[u+4>>2]-t>>>0)/(i>>>0)|0,!a)break n;i=i+((n[u+12>>2]-a>>>0)/(e>>>0)|0)|0;break n}if(i=0,!a)break n;i=(n[u+12>>2]-a>>>0)/(e>>>0)|0}n[r+8>>2]=i,n[r+4>>2]=1,n[r>>2]=i}function bc(r,u,e,i,a){var t=0;if((r|0)!=(u|0))for(a=r+a|0,r=u-r>>>i|0;t=n[a>>2]+t|0,a=e+a|0,r=r-1|0,!!r;);return t}function dc(r,u,e,i,a,t,f,c,d){n:{e:{u:{i:{a:{t:{o:{r:{y:{v:{h:{w:switch((u&255)-1|0){case 1:n[r+8>>2]=3,n[r+4>>2]=d;break o;case 3:n[r+8>>2]=6,n[r+4>>2]=c;break o;case 5:n[r>>2]=3,n[r+4>>2]=100;return;case 0:case 6:case 23:break r;case 13:case 18:break i;case 15:break h;case 16:break v;case 21:break y;case 4:case 7:case 9:case 14:case 20:break t;case 8:case 17:case 19:break a;case 10:break w;case 11:case 12:break e;case 22:case 24:break n;default:break u}n[r+8>>2]=6,n[r+4>>2]=f,n[r>>2]=2;return}n[r+8>>2]=5,n[r+4>>2]=t;break o}n[r+8>>2]=4,n[r+4>>2]=a;break o}n[r>>2]=3,n[r+4>>2]=1e3;return}n[r>>2]=3,n[r+4>>2]=40;return}n[r>>2]=1;return}n[r>>2]=3,n[r+4>>2]=200;return}n[r>>2]=3,n[r+4>>2]=500;return}n[r+8>>2]=n[i>>2],u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u;return}n[r>>2]=0;return}n[r>>2]=3,n[r+4>>2]=60;return}n[r>>2]=3,n[r+4>>2]=300}function qn(r,u){var e=0;e=b-16|0,b=e,n[e+8>>2]=r,n[e+12>>2]=r+u,H8(e+8|0),b=e+16|0}function rn(r,u,e,i,a,t,f){var c=0;c=b-48|0,b=c,n[c+44>>2]=i,n[c+40>>2]=e,n[c+36>>2]=16,n[c+32>>2]=u,n[c+28>>2]=1,n[c+24>>2]=1050078,n[c+20>>2]=f,n[c+16>>2]=t,n[c+12>>2]=11,n[c+8>>2]=a,C2(r,c+8|0,5),b=c+48|0}function kc(r,u){var e=0,i=0;e=b-16|0,b=e,q[e+8>>1]=o[1095248]|o[1095249]<<8,i=o[1095244]|o[1095245]<<8|(o[1095246]<<16|o[1095247]<<24),n[e>>2]=o[1095240]|o[1095241]<<8|(o[1095242]<<16|o[1095243]<<24),n[e+4>>2]=i,D4(e|4,u),D4(e|6,1),D4(e+8|0,3),u=R[e+8>>1],s[r+8|0]=u,s[r+9|0]=u>>>8,u=n[e+4>>2],i=n[e>>2],s[r|0]=i,s[r+1|0]=i>>>8,s[r+2|0]=i>>>16,s[r+3|0]=i>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,b=e+16|0}function hc(r,u,e){var i=0;i=b-32|0,b=i,En(i,u,e,4,0),u=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),e=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),s[r+24|0]=e,s[r+25|0]=e>>>8,s[r+26|0]=e>>>16,s[r+27|0]=e>>>24,s[r+28|0]=u,s[r+29|0]=u>>>8,s[r+30|0]=u>>>16,s[r+31|0]=u>>>24,u=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),e=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),s[r+16|0]=e,s[r+17|0]=e>>>8,s[r+18|0]=e>>>16,s[r+19|0]=e>>>24,s[r+20|0]=u,s[r+21|0]=u>>>8,s[r+22|0]=u>>>16,s[r+23|0]=u>>>24,u=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),e=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),s[r+8|0]=e,s[r+9|0]=e>>>8,s[r+10|0]=e>>>16,s[r+11|0]=e>>>24,s[r+12|0]=u,s[r+13|0]=u>>>8,s[r+14|0]=u>>>16,s[r+15|0]=u>>>24,u=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),e=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),s[r|0]=e,s[r+1|0]=e>>>8,s[r+2|0]=e>>>16,s[r+3|0]=e>>>24,s[r+4|0]=u,s[r+5|0]=u>>>8,s[r+6|0]=u>>>16,s[r+7|0]=u>>>24,$(i),b=i+32|0}function yc(r,u,e,i){var a=0;a=b-48|0,b=a,e=T8(e),n[a+40>>2]=2,q[a+46>>1]=e,n[a+36>>2]=a+46,e=a+4|0,En(e,u,i,a+36|0,1),i=o[a+32|0]|o[a+33|0]<<8|(o[a+34|0]<<16|o[a+35|0]<<24),u=o[a+28|0]|o[a+29|0]<<8|(o[a+30|0]<<16|o[a+31|0]<<24),s[r+24|0]=u,s[r+25|0]=u>>>8,s[r+26|0]=u>>>16,s[r+27|0]=u>>>24,s[r+28|0]=i,s[r+29|0]=i>>>8,s[r+30|0]=i>>>16,s[r+31|0]=i>>>24,i=o[a+24|0]|o[a+25|0]<<8|(o[a+26|0]<<16|o[a+27|0]<<24),u=o[a+20|0]|o[a+21|0]<<8|(o[a+22|0]<<16|o[a+23|0]<<24),s[r+16|0]=u,s[r+17|0]=u>>>8,s[r+18|0]=u>>>16,s[r+19|0]=u>>>24,s[r+20|0]=i,s[r+21|0]=i>>>8,s[r+22|0]=i>>>16,s[r+23|0]=i>>>24,i=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),u=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),s[r+8|0]=u,s[r+9|0]=u>>>8,s[r+10|0]=u>>>16,s[r+11|0]=u>>>24,s[r+12|0]=i,s[r+13|0]=i>>>8,s[r+14|0]=i>>>16,s[r+15|0]=i>>>24,i=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),u=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),s[r|0]=u,s[r+1|0]=u>>>8,s[r+2|0]=u>>>16,s[r+3|0]=u>>>24,s[r+4|0]=i,s[r+5|0]=i>>>8,s[r+6|0]=i>>>16,s[r+7|0]=i>>>24,$(e),b=a+48|0}function S2(r,u,e,i){var a=0;a=b-16|0,b=a,z0(a+8|0,u,i,e),u=n[a+12>>2],e=n[a+8>>2],n[r+8>>2]=0,n[r>>2]=e,n[r+4>>2]=u,b=a+16|0}function wc(r,u,e){var i=0,a=0;i=b-32|0,b=i,sc(i+8|0,u,e,e,1),e=n[i+12>>2],a=n[i+8>>2],n[r+8>>2]=u,n[r>>2]=a,n[r+4>>2]=e,b=i+32|0}function Un(r,u,e){var i=0,a=0,t=0,f=0,c=0,d=0,l=0,k=0,h=0;n:{e:{u:{i:{a:{t:{o:{r:{y:{if(u){if(a=e,!e)break y;break r}return j=0,(r>>>0)/(e>>>0)|0}if(!r)break o;break t}if(!(a-1&a))break a;f=(O2(a)+33|0)-O2(u)|0,t=0-f|0;break u}return j=0,(u>>>0)/0|0}if(e=32-O2(u)|0,e>>>0<31)break i;break e}if((a|0)==1)break n;return e=W6(a),a=e&31,(e&63)>>>0>=32?(e=0,r=u>>>a|0):(e=u>>>a|0,r=((1<<a)-1&u)<<32-a|r>>>a),j=e,r}f=e+1|0,t=63-e|0}if(e=f&63,i=e&31,e>>>0>=32?(e=0,d=u>>>i|0):(e=u>>>i|0,d=((1<<i)-1&u)<<32-i|r>>>i),t=t&63,i=t&31,t>>>0>=32?(u=r<<i,r=0):(u=(1<<i)-1&r>>>32-i|u<<i,r=r<<i),f)for(t=a-1|0,k=(t|0)==-1?-1:0;c=e<<1|d>>>31,e=d<<1|u>>>31,i=k-(c+(e>>>0>t>>>0)|0)>>31,l=i&a,d=e-l|0,e=c-(e>>>0<l>>>0)|0,u=u<<1|r>>>31,r=h|r<<1,c=i&1,h=c,f=f-1|0,!!f;);return j=u<<1|r>>>31,c|r<<1}r=0,u=0}return j=u,r}function W6(r){return r?31-O2(r-1^r)|0:32}function x(r,u,e,i){var a=0,t=0,f=0,c=0,d=0,l=0;return a=e>>>16|0,t=r>>>16|0,l=T(a,t),f=e&65535,c=r&65535,d=T(f,c),t=(d>>>16|0)+T(t,f)|0,a=(t&65535)+T(a,c)|0,j=(T(u,e)+l|0)+T(r,i)+(t>>>16)+(a>>>16)|0,d&65535|a<<16}function gc(r){for(var u=0;;){if(r){r=r-1&r,u=u+1|0;continue}break}return u}function H0(r,u){var e=0,i=0;return e=u&31,i=(-1>>>e&r)<<e,e=r,r=0-u&31,i|(e&-1<<r)>>>r}function f0(r,u,e){var i=0,a=0,t=0,f=0;return f=e&63,t=f,a=t&31,t>>>0>=32?t=-1>>>a|0:(i=-1>>>a|0,t=i|(1<<a)-1<<32-a),t=t&r,i=u&i,a=f&31,f>>>0>=32?(i=t<<a,f=0):(i=(1<<a)-1&t>>>32-a|i<<a,f=t<<a),t=i,a=0-e&63,i=a&31,a>>>0>=32?(i=-1<<i,e=0):(e=-1<<i,i=e|(1<<i)-1&-1>>>32-i),r=e&r,u=u&i,i=a&31,a>>>0>=32?(e=0,r=u>>>i|0):(e=u>>>i|0,r=((1<<i)-1&u)<<32-i|r>>>i),r=r|f,j=e|t,r}function O0(r,u){var e=0,i=0;return e=u&31,i=(-1<<e&r)>>>e|0,e=r,r=0-u&31,i|(e&-1>>>r)<<r}Y6=o,pc(ru);var j0=[null,Rc,T6,$6,Uc,Js,Pc,Oc,Bc,tf,f6,Nc,f6,ic,T6,Ku,Tc,h4,$6,Lf,Ic,Cc,tf,f6,f6,Ec,uc,Kc,Gc,Hc,mf,Zc,Dc,Lc,$8,T6,$6,Fc];function Sc(){return $0.byteLength>>16}function mc(r){r=r|0;var u=Sc()|0,e=u+r|0;if(u<e&&e<65536){var i=new ArrayBuffer(e<<16),a=new Int8Array(i);a.set(s),s=new Int8Array(i),q=new Int16Array(i),n=new Int32Array(i),o=new Uint8Array(i),R=new Uint16Array(i),n0=new Uint32Array(i),xc=new Float32Array(i),zc=new Float64Array(i),$0=i,Y6=o}return u}return{memory:Object.create(Object.prototype,{grow:{value:mc},buffer:{get:function(){return $0}}}),call:Ac,input:Mc,output:Wc,wipe:Yc,__data_end:{get value(){return bi},set value(r){bi=r}},__heap_base:{get value(){return di},set value(r){di=r}}}}var jc=vc({});return jc};
