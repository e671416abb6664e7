globalThis.posternEngine=function(){"use strict";var xt;function k0(En,S0){for(var c=0;c<S0.length;c++)xt[En+c]=S0.charCodeAt(c)}function vl(En){k0(1048576,`À:À:À\0À.À.À\0the roster holds from day À\v; today is À\0the roster held until day À\v; today is À\0unit À's key card for quarter À\0$too few signatures that count under À\0it cannot be read: À\0À cannot be read: À\0unit À is not in the directory\0À stands there too early\0À\x1B has an unusable public key\0postern/v1/root\0	rotation À\f of the root\0\x07person À is of no known unit\0\x07person À cannot sign it\0À+ is signed by somebody who does not sign it\0unit À) has more insiders than its policy allows\0unit À" does not have N active keyholders\0À) holds too long, or ends before it begins\0unit À# does not have Nc active custodians\0À0 is not of that unit's keyholders and custodians\0force À, of the roster has no units, or unknown ones\0force À' of the roster has an unknown successor\0the signatures of À are out of order\0unit À)'s alternates are out of order or unknown\0unit À. has more than one key card that has not begun\0À is of an unknown version\0À, leaves out an active keyholder or custodian\0À	 must be À bytes in length\0force À% of the roster has an impossible slug\0the contact details are À bytes too long\0À  is of a unit that is not in use\0	key card À\f of the file\0unit À's policy is impossible\0À is out of sequence\0À has the same key twice\0À  is out of order or stands twice\0À is of another service\0À has an impossible threshold\0a signature of À does not hold\0À\v is revoked\0À signatures count, À\v are needed\0unit À/ does not post 8, 16 or 32 notes with each sync\0<redacted>\0\0Ô\0
`),k0(1050096,"why"),k0(1053416,"psk_id_hashinfo_hashsecretkeybase_nonceexpbad-call\0\0\0\0\0\0\b\0\0\0\0\0\0\0\0\b\0\0\0unitreasonboard-other-shelf\0\0\0\0\0\b\0\0\0\0\0\0\0:\0\0\0\0positionsuggestions\0\0\0\0\0\0\0\0"),k0(1053576,`answerslangwhatcontactformerrordirectoryfieldsphrasescheckmeasurecompleteroutecode_newcode_showcode_readcode_forgetindexshelf_pickshelfsampleseal_reportseal_replyseal_stopseal_rotatecovernowno-directory\0\0\0\0\0\0\b\0\0\0\0\0\0\0F\0\f\0\0\0expand 32-byte kdangerforcereaderinvolvedsubj_kindsubj_namesubj_ranksubj_numbersubj_unitsubj_descsubj_onlinecategorieswhen_firstwhen_lastongoingwherebasisothers_knowat_riskalertlinkssystemsevidencetoldlanguageneedsask_backdeskoversightunknownmoney-or-favourspersonal-advantagesexual-purposespartner-abusediscriminationotherelsewheredeliveredopenedquestionansweroutcomemovedcontact-openedlostseed\0\0\0\0\0\0\0\0textno-code\0\0\0\0\0\b\0\0\0\0\0\0\0\0\0\x07\0\0\0whichcodenewwordsgroupsshownaskedblockedof-forcealternateno-forceletter-too-longoverrulegradeplacestartendhitsworstyes-nochoiceseveralnametakesmostchoicessubject\0\x07\b	
\v\f\rmax_subjectstext_one_celltext_four_cellscontact_textreplybytescellsstill-going-onIs it still going on, as far as you know?Ydy hyn yn dal i ddigwydd, hyd y gwyddoch chi?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ú©ÛØ§ ÛÛ Ø§Ø¨ Ø¨Ú¾Û ÛÙ Ø±ÛØ§ ÛÛØwhen-lastAbout when did it last happen?Tua phryd ddigwyddodd hyn ddiwethaf?Ø¢Ø®Ø±Û Ø¨Ø§Ø± ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ ÛÙØ§Øwhen-firstAbout when did it begin?Tua phryd ddechreuodd hyn?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ Ø´Ø±ÙØ¹ ÛÙØ§Øhow-oftenAbout how often does it happen?Tua pa mor aml mae hyn yn digwydd?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ Ø¨Ø§Ø± ÛÙØªØ§ ÛÛØWhere does it happen?Ble mae hyn yn digwydd?ÛÛ Ú©ÛØ§Úº ÛÙØªØ§ ÛÛØwhich-forceWhich police force does the person work for, if you know?I ba heddlu mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ Ù¾ÙÙÛØ³ ÙÙØ±Ø³ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØwhich-stationWhich station or team does the person work in, if you know?Ym mha orsaf neu dÃ®m mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ ØªÚ¾Ø§ÙÛ ÛØ§ Ù¹ÛÙ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØname-or-nicknameDo you know a name or a nickname of the person?Ydych chi'n gwybod enw neu lysenw'r person?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ ÙØ§Ù ÛØ§ Ø¹Ø±ÙÛ ÙØ§Ù Ø¬Ø§ÙØªÛ ÛÛÚºØwhat-they-look-likeWhat does the person look like?Sut olwg sydd ar y person?ÛÛ Ø´Ø®Øµ Ø¯ÛÚ©Ú¾ÙÛ ÙÛÚº Ú©ÛØ³Ø§ ÛÛØrank-or-roleWhat rank or job does the person have, if you know?Pa reng neu swydd sydd gan y person, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ Ø¹ÛØ¯Û ÛØ§ Ú©Ø§Ù Ú©ÛØ§ ÛÛØhow-do-you-knowHow do you know this: did you see or hear it, or did somebody tell you?Sut ydych chi'n gwybod hyn: ai chi welodd neu glywodd, neu a ddywedodd rhywun wrthych chi?Ø¢Ù¾ Ú©Ù ÛÛ Ú©ÛØ³Û ÙØ¹ÙÙÙ ÛÙØ§: Ø¢Ù¾ ÙÛ Ø®ÙØ¯ Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Ø ÛØ§ Ú©Ø³Û ÙÛ Ø¨ØªØ§ÛØ§Øothers-who-sawYou do not have to name anybody: did others see or hear it too?Does dim rhaid i chi enwi neb: wnaeth eraill weld neu glywed hyn hefyd?Ú©Ø³Û Ú©Ø§ ÙØ§Ù Ø¨ØªØ§ÙØ§ Ø¶Ø±ÙØ±Û ÙÛÛÚº: Ú©ÛØ§ Ø¯ÙØ³Ø±ÙÚº ÙÛ Ø¨Ú¾Û Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Øhow-many-knowAbout how many people know what you told us? It helps us to protect you. Is it only you, a few, or many?Tua faint o bobl sy'n gwybod yr hyn a ddywedoch chi? Mae'n ein helpu i'ch diogelu. Ai chi yn unig, ychydig, neu lawer?Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÙÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ ÙÙÚ¯ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ø§Ø³ Ø³Û ÛÙÛÚº Ø¢Ù¾ Ú©Û Ø­ÙØ§Ø¸Øª ÙÛÚº ÙØ¯Ø¯ ÙÙØªÛ ÛÛÛ ØµØ±Ù Ø¢Ù¾Ø ÚÙØ¯ ÙÙÚ¯Ø ÛØ§ Ø¨ÛØª Ø³ÛØanyone-at-riskIs somebody at risk of harm, and who?Oes rhywun mewn perygl o niwed, a phwy?Ú©ÛØ§ Ú©Ø³Û Ú©Ù ÙÙØµØ§Ù Ú©Ø§ Ø®Ø·Ø±Û ÛÛØ Ø§ÙØ± Ú©Ø³ÛØare-you-safeAre you safe?Ydych chi'n ddiogel?Ú©ÛØ§ Ø¢Ù¾ ÙØ­ÙÙØ¸ ÛÛÚºØchildrenAre children affected?Oes plant yn cael eu heffeithio?Ú©ÛØ§ Ø¨ÚÛ ÙØªØ§Ø«Ø± ÛÙ Ø±ÛÛ ÛÛÚºØsubject-knowsDoes the person know or guess that somebody has reported them?Ydy'r person yn gwybod neu'n amau bod rhywun wedi rhoi gwybod amdano?Ú©ÛØ§ Ø§Ø³ Ø´Ø®Øµ Ú©Ù ÙØ¹ÙÙÙ ÛØ§ Ø´Ú© ÛÛ Ú©Û Ú©Ø³Û ÙÛ Ø§Ø³ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¯Û ÛÛØwho-was-toldHave you told anybody else, such as a manager, a union or a complaints body?Ydych chi wedi dweud wrth rywun arall, fel rheolwr, undeb neu gorff cwynion?Ú©ÛØ§ Ø¢Ù¾ ÙÛ Ú©Ø³Û Ø§ÙØ± Ú©Ù Ø¨ØªØ§ÛØ§ ÛÛØ ÙØ«ÙØ§Ù ÙÙÛØ¬Ø±Ø ÛÙÙÛÙ ÛØ§ Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø§Ø¯Ø§Ø±ÛØwhere-evidence-isWhere could investigators lawfully find proof of it, as far as you already know? Please do not collect anything. Where is it?Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon, hyd y gwyddoch chi eisoes? Peidiwch Ã¢ chasglu dim. Ble mae o?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØ ØªÙØªÛØ´ Ú©Ø§Ø± ÙØ§ÙÙÙÛ Ø·ÙØ± Ù¾Ø± Ø«Ø¨ÙØª Ú©ÛØ§Úº Ù¾Ø§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ Ø¬ÙØ¹ ÙÛ Ú©Ø±ÛÚºÛ Ø«Ø¨ÙØª Ú©ÛØ§Úº ÛÛØwhich-systemsWhich police systems or records does it concern, from what you already know?Pa systemau neu gofnodion heddlu sydd dan sylw, o'r hyn a wyddoch chi eisoes?Ø¢Ù¾ Ø¬Ù Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº Ø§Ø³ Ú©Û ÙØ·Ø§Ø¨Ù ÛÛ Ù¾ÙÙÛØ³ Ú©Û Ú©Ù ÙØ¸Ø§ÙÙÚº ÛØ§ Ø±ÛÚ©Ø§Ø±Ú Ø³Û ÙØªØ¹ÙÙ ÛÛØmore-detailCan you say more about this, in your own words, from what you already know?Allwch chi ddweud mwy am hyn, yn eich geiriau eich hun, o'r hyn a wyddoch chi eisoes?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø¨Ø§Ø±Û ÙÛÚº Ø§Ù¾ÙÛ Ø§ÙÙØ§Ø¸ ÙÛÚº ÙØ²ÛØ¯ Ø¨ØªØ§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØothers-involvedAre others involved, inside or outside the police?Oes eraill yn rhan o hyn, y tu mewn neu'r tu allan i'r heddlu?Ú©ÛØ§ Ù¾ÙÙÛØ³ Ú©Û Ø§ÙØ¯Ø± ÛØ§ Ø¨Ø§ÛØ± Ø¯ÙØ³Ø±Û ÙÙÚ¯ Ø¨Ú¾Û Ø´Ø§ÙÙ ÛÛÚºØsame-person-as-beforeIs this about the same person as in your earlier letter?Ydy hyn am yr un person ag yn eich llythyr cynharach?Ú©ÛØ§ ÛÛ Ø§Ø³Û Ø´Ø®Øµ Ú©Û Ø¨Ø§Ø±Û ÙÛÚº ÛÛ Ø¬Ø³ Ú©Ø§ Ø°Ú©Ø± Ø¢Ù¾ Ú©Û Ù¾ÛÙÛ Ø®Ø· ÙÛÚº ØªÚ¾Ø§Ømay-we-pass-onMay we pass your letter on to another force or body that can act on it?Gawn ni anfon eich llythyr ymlaen at heddlu neu gorff arall a all weithredu?Ú©ÛØ§ ÛÙ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ú©Ø³Û Ø¯ÙØ³Ø±Û ÙÙØ±Ø³ ÛØ§ Ø§Ø¯Ø§Ø±Û Ú©Ù Ø¨Ú¾ÛØ¬ Ø³Ú©ØªÛ ÛÛÚº Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ÛØmay-act-if-it-points-to-youIf we act on this, the person may guess that it came from you. Do you still want us to act?Os gweithredwn ni, efallai y bydd y person yn dyfalu mai oddi wrthych chi y daeth. Ydych chi'n dal am i ni weithredu?Ø§Ú¯Ø± ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚº ØªÙ ÙÛ Ø´Ø®Øµ Ø§ÙØ¯Ø§Ø²Û ÙÚ¯Ø§ Ø³Ú©ØªØ§ ÛÛ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¢Ù¾ ÙÛ Ø¯ÛÛ Ú©ÛØ§ Ø¢Ù¾ Ù¾Ú¾Ø± Ø¨Ú¾Û ÚØ§ÛØªÛ ÛÛÚº Ú©Û ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚºØwhat-would-helpWhat would help you most now?Beth fyddai'n eich helpu fwyaf nawr?Ø§Ø³ ÙÙØª Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ø³Û Ø²ÛØ§Ø¯Û Ú©Ø³ ÚÛØ² Ø³Û ÙØ¯Ø¯ ÙÙÛ Ú¯ÛØinvestigatingWe are investigating what you told us.Rydym yn ymchwilio i'r hyn a ddywedoch chi wrthym.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ Ø§Ø³ Ú©Û ØªÙØªÛØ´ Ú©Ø± Ø±ÛÛ ÛÛÚºÛsafeguardingWe have acted to keep somebody safe.Rydym wedi gweithredu i gadw rhywun yn ddiogel.ÛÙ ÙÛ Ú©Ø³Û Ú©Ù ÙØ­ÙÙØ¸ Ø±Ú©Ú¾ÙÛ Ú©Û ÙÛÛ ÙØ¯Ù Ø§Ù¹Ú¾Ø§ÛØ§ ÛÛÛrecordedWe have recorded what you told us. There is not enough to act on now; it counts if more comes.Rydym wedi cofnodi'r hyn a ddywedoch chi. Does dim digon i weithredu arno nawr; bydd yn cyfrif os daw mwy.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ ÙÛ Ø¯Ø±Ø¬ Ú©Ø± ÙÛØ§ ÛÛÛ Ø§Ø¨Ú¾Û Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Û ÙÛÛ Ú©Ø§ÙÛ ÙÛÛÚºØ ÙØ²ÛØ¯ ÙØ¹ÙÙÙØ§Øª Ø¢Ø¦ÛÚº ØªÙ ÛÛ Ú©Ø§Ù Ø¢Ø¦Û Ú¯Ø§Ûpassed-onWe have passed your letter on to the unit that can act on it.Rydym wedi anfon eich llythyr ymlaen at yr uned a all weithredu.ÛÙ ÙÛ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ø§Ø³ ÛÙÙÙ¹ Ú©Ù Ø¨Ú¾ÛØ¬ Ø¯ÛØ§ ÛÛ Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛnot-for-usThis service cannot act on it. The ordinary complaints procedure of the force, or the oversight body, can.Ni all y gwasanaeth hwn weithredu ar hyn. Gall trefn gwynion arferol yr heddlu, neu'r corff goruchwylio, wneud hynny.ÛÛ Ø³Ø±ÙØ³ Ø§Ø³ Ù¾Ø± Ú©Ø§Ø±Ø±ÙØ§Ø¦Û ÙÛÛÚº Ú©Ø± Ø³Ú©ØªÛÛ ÙÙØ±Ø³ Ú©Ø§ Ø¹Ø§Ù Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø·Ø±ÛÙÛ ÛØ§ ÙÚ¯Ø±Ø§Ù Ø§Ø¯Ø§Ø±Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛclosedWe have finished. We cannot tell you all that was done. Thank you.Rydym wedi gorffen. Ni allwn ddweud wrthych bopeth a wnaed. Diolch.ÛÙØ§Ø±Ø§ Ú©Ø§Ù ÙÚ©ÙÙ ÛÙ Ú¯ÛØ§ ÛÛÛ ÛÙ Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ú©ÚÚ¾ ÙÛÛÚº Ø¨ØªØ§ Ø³Ú©ØªÛÛ Ø´Ú©Ø±ÛÛÛthank-youThank you. We have read what you wrote.Diolch. Rydym wedi darllen yr hyn a ysgrifennoch chi.Ø´Ú©Ø±ÛÛÛ Ø¢Ù¾ ÙÛ Ø¬Ù ÙÚ©Ú¾Ø§ ÛÙ ÙÛ Ù¾ÚÚ¾ ÙÛØ§ ÛÛÛcall-999If somebody is in danger now, call 999. We do not read this day and night.Os oes rhywun mewn perygl nawr, ffoniwch 999. Nid ydym yn darllen hwn ddydd a nos.Ø§Ú¯Ø± Ú©ÙØ¦Û Ø§Ø¨Ú¾Û Ø®Ø·Ø±Û ÙÛÚº ÛÛ ØªÙ 999 Ù¾Ø± ÙÙÙ Ú©Ø±ÛÚºÛ ÛÙ ÛÛ Ø¯Ù Ø±Ø§Øª ÙÛÛÚº Ù¾ÚÚ¾ØªÛÛdo-not-look-upPlease do not look anything up, collect, copy or record anything, and do not ask around. What you already know is enough.Peidiwch Ã¢ chwilio am ddim, na chasglu, copÃ¯o na recordio dim, a pheidiwch Ã¢ holi. Mae'r hyn a wyddoch chi eisoes yn ddigon.Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ ØªÙØ§Ø´ ÙÛ Ú©Ø±ÛÚºØ Ú©ÚÚ¾ Ø¬ÙØ¹Ø ÙÙÙ ÛØ§ Ø±ÛÚ©Ø§Ø±Ú ÙÛ Ú©Ø±ÛÚºØ Ø§ÙØ± ÙÙÚ¯ÙÚº Ø³Û ÙÛ Ù¾ÙÚÚ¾ÛÚºÛ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº ÙÛ Ú©Ø§ÙÛ ÛÛÛtell-nobodyTo stay safe, please do not tell anybody that you wrote to us.I gadw'n ddiogel, peidiwch Ã¢ dweud wrth neb eich bod wedi ysgrifennu atom.ÙØ­ÙÙØ¸ Ø±ÛÙÛ Ú©Û ÙÛÛ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©Ø³Û Ú©Ù ÙÛ Ø¨ØªØ§Ø¦ÛÚº Ú©Û Ø¢Ù¾ ÙÛ ÛÙÛÚº ÙÚ©Ú¾Ø§ ÛÛÛworking-on-itWe are still working on it and will write here again.Rydym yn dal i weithio arno a byddwn yn ysgrifennu yma eto.ÛÙ Ø§Ø¨Ú¾Û Ø§Ø³ Ù¾Ø± Ú©Ø§Ù Ú©Ø± Ø±ÛÛ ÛÛÚº Ø§ÙØ± ÛÛØ§Úº Ø¯ÙØ¨Ø§Ø±Û ÙÚ©Ú¾ÛÚº Ú¯ÛÛpart-missingPart of your letter has not reached us. Please send the whole of it again.Nid yw rhan o'ch llythyr wedi ein cyrraedd. Anfonwch y cyfan eto, os gwelwch yn dda.Ø¢Ù¾ Ú©Û Ø®Ø· Ú©Ø§ Ø§ÛÚ© Ø­ØµÛ ÛÙ ØªÚ© ÙÛÛÚº Ù¾ÛÙÚØ§Û Ø¨Ø±Ø§Û Ú©Ø±Ù Ù¾ÙØ±Ø§ Ø®Ø· Ø¯ÙØ¨Ø§Ø±Û Ø¨Ú¾ÛØ¬ÛÚºÛ\0\0\x1B\0\0\0\0)\0)\0\0\0R\0.\0\0\0\0Q\0\0\0\0\0\0Ñ\0	\0\0\0Ú\0\0\0\0ø\0$\0\0\0\x001\0\0\0\0\0\0M\0
\0\0\0W\0\0\0\0o\0\0\0\0\0*\0\0\0\0\0\0³\0	\0\0\0¼\0\0\0\0Û\0"\0\0\0ý\x003\0\0\0\0\0\0ø\0\0\0\x000\0\0\0\0E\0\0\0\0\\\0\0\0\0\0\0\0y\0\v\0\0\0\x009\0\0\0½\x006\0\0\0ó\0h\0\0\0\0\0\0[\0\r\0\0\0h\0;\0\0\0£\0@\0\0\0ã\0k\0\0\0\x07\0\0\0N\x1B\0\0\0\0^\x1B\0/\0\0\0\x1B\0+\0\0\0¸\x1B\0L\0\0\0\b\0\0\0\0\0\0\0\0\0\0\x006\0\0\0\0P\0/\0\0\0	\0\0\0\0\f\0\0\0\x003\0\0\0¾\x005\0\0\0ó\0Y\0\0\0
\0\0\0L\0\0\0\0[\0G\0\0\0¢\0Z\0\0\0ü\0r\0\0\0\v\0\0\0n\0\0\0\0|\0?\0\0\0»\0G\0\0\0\0k\0\0\0\f\0\0\0m\0\r\0\0\0z\0h\0\0\0â\0v\0\0\0X \0È\0\0\0\r\0\0\0 !\0\0\0\0.!\0%\0\0\0S!\0'\0\0\0z!\0B\0\0\0\0\0\0¼!\0\f\0\0\0È!\0\r\0\0\0Õ!\0\0\0\0é!\0\0\0\0\0\0\0\b"\0\b\0\0\0"\0\0\0\0&"\0 \0\0\0F"\0-\0\0\0\0\0\0s"\0\r\0\0\0"\0>\0\0\0¾"\0E\0\0\0#\0c\0\0\0\0\0\0f#\0\f\0\0\0r#\0L\0\0\0¾#\0L\0\0\0
$\0|\0\0\0\0\0\0$\0\0\0\0$\0}\0\0\0%\0w\0\0\0%\0Ï\0\0\0\0\0\0Z&\0\r\0\0\0g&\0L\0\0\0³&\0M\0\0\0\0'\0\0\0\0\0\0\0'\0\v\0\0\0'\0K\0\0\0ä'\0U\0\0\x009(\0\0\0\0\0\0\0Â(\0\0\0\0Ñ(\x002\0\0\0)\0>\0\0\0A)\0X\0\0\0\0\0\0)\0\0\0\0®)\x008\0\0\0æ)\x005\0\0\0\x1B*\0l\0\0\0\0\0\0*\0\0\0\0*\0G\0\0\0Ü*\0L\0\0\0(+\0\0\0\0\0\0\0¯+\0\x1B\0\0\0Ê+\0[\0\0\0%,\0u\0\0\0,\0Ë\0\0\0\0\0\0e-\0\0\0\0t-\0\0\0\0-\0$\0\0\0µ-\0P\0\0\0\0\0\0.\0\r\0\0\0.\0&\0\0\x008.\x002\0\0\0j.\0H\0\0\0d\0\0².\0\f\0\0\0¾.\0$\0\0\0â.\0/\0\0\0/\0R\0\0\0e\0\0c/\0\b\0\0\0k/\0^\0\0\0É/\0j\0\0\x0030\0·\0\0\0f\0\0ê0\0	\0\0\0ó0\0=\0\0\x0001\0@\0\0\0p1\0k\0\0\0g\0\0Û1\0
\0\0\0å1\0j\0\0\0O2\0u\0\0\0Ä2\0£\0\0\0h\0\0g3\0\0\0\0m3\0B\0\0\0¯3\0C\0\0\0ò3\0p\0\0\0i\0\0b4\0	\0\0\0k4\0'\0\0\04\x005\0\0\0Ç4\0C\0\0\0È\0\0
5\0\b\0\0\05\0J\0\0\0\\5\0R\0\0\0®5\0y\0\0\0É\0\0'6\0\0\0\x0056\0y\0\0\0®6\0\0\0\0-7\0Ò\0\0\0Ê\0\0ÿ7\0\v\0\0\0
8\0>\0\0\0H8\0K\0\0\08\0u\0\0\0Ë\0\0\b9\0\r\0\0\09\x005\0\0\0J9\0;\0\0\09\0\`\0\0\0Ì\0\0å9\0\f\0\0\0ñ9\0J\0\0\0;:\0T\0\0\0:\0{\0\0\0Í\0\0textsGives information or influence in return for money or favoursYn rhoi gwybodaeth neu ddylanwad am arian neu ffafrauÙ¾ÛØ³Û ÛØ§ Ø§Ø­Ø³Ø§Ù Ú©Û Ø¨Ø¯ÙÛ ÙØ¹ÙÙÙØ§Øª ÛØ§ Ø§Ø«Ø± Ù Ø±Ø³ÙØ® Ø¯ÛÙØ§Uses their position in the police for their own gain, in money or otherwiseYn defnyddio ei swydd yn yr heddlu er ei fudd ei hun, mewn arian neu fel arallÙ¾ÙÙÛØ³ Ú©Û Ø¹ÛØ¯Û Ú©Ù Ø§Ù¾ÙÛ Ø°Ø§ØªÛ ÙØ§Ø¦Ø¯Û Ú©Û ÙÛÛ Ø§Ø³ØªØ¹ÙØ§Ù Ú©Ø±ÙØ§Ø ÙØ§ÙÛ ÛØ§ Ú©ÙØ¦Û Ø§ÙØ±Crosses professional boundaries or abuses their position for sexual purposesYn croesi ffiniau proffesiynol neu'n camddefnyddio ei swydd i ddibenion rhywiolÙ¾ÛØ´Û ÙØ±Ø§ÙÛ Ø­Ø¯ÙØ¯ Ù¾Ø§Ø± Ú©Ø±ÙØ§ ÛØ§ Ø¬ÙØ³Û ÙÙØ§ØµØ¯ Ú©Û ÙÛÛ Ø¹ÛØ¯Û Ú©Ø§ ØºÙØ· Ø§Ø³ØªØ¹ÙØ§ÙAbuses or controls their partner, or somebody they have a relationship withYn cam-drin neu'n rheoli ei bartner, neu rywun y mae mewn perthynas Ã¢ nhwØ§Ù¾ÙÛ Ø³Ø§ØªÚ¾Û ÛØ§ Ø¬Ø³ Ø³Û ØªØ¹ÙÙ ÛÙ Ø§Ø³ Ù¾Ø± Ø¸ÙÙ Ú©Ø±ÙØ§ ÛØ§ Ø§Ø³Û ÙØ§Ø¨Ù ÙÛÚº Ø±Ú©Ú¾ÙØ§Racist, homophobic, misogynistic or disablist conduct, on or off duty, in person or onlineYmddygiad hiliol, homoffobig, gwreig-gasaol neu wahaniaethol ar sail anabledd, ar ddyletswydd neu beidio, wyneb yn wyneb neu ar-leinÙØ³Ù Ù¾Ø±Ø³ØªØ§ÙÛØ ÛÙ Ø¬ÙØ³ ÙØ®Ø§ÙÙØ Ø¹ÙØ±Øª ÙØ®Ø§ÙÙ ÛØ§ ÙØ¹Ø°ÙØ± ÙØ®Ø§ÙÙ Ø±ÙÛÛØ ÚÛÙÙ¹Û Ù¾Ø± ÛØ§ Ø§Ø³ Ú©Û Ø¹ÙØ§ÙÛØ Ø¢ÙÙÛ Ø³Ø§ÙÙÛ ÛØ§ Ø¢Ù ÙØ§Ø¦ÙSomething elseRhywbeth arallÚ©ÚÚ¾ Ø§ÙØ±\0\0Z\0\0\0\0i@\0=\0\0\0¦@\x005\0\0\0Û@\0V\0\0\0j\0\0\0\x001A\0K\0\0\0|A\0N\0\0\0ÊA\0~\0\0\0|\0\0\0\0HB\0L\0\0\0B\0O\0\0\0ãB\0u\0\0\0\0\r\0\0\0XC\0K\0\0\0£C\0J\0\0\0íC\0q\0\0\0\0\0\0\0^D\0Z\0\0\0¸D\0\0\0\0<E\0½\0\0\0¦\0\0\0\0ùE\0\0\0\0\x07F\0\0\0\0F\0\r\0\0\0no-board\0\0\0\0\b\0\0\0\0\0\0\0äF\0\b\0\0\0noteanswers-no-textassistedpickreleasefoundcurrentolderaheadcountshelvesfreshdaysthreadsrefusedthread_unitchainnumberkinddayacknowledge_byanswer_byrepeatschange_codestageopen_bylate_openlate_answeralternatesnotesidname_enname_cymnkmcnchoursactiveslugunitssucceeded_byserialuntil_dayepochday_secondsrelease_24thboard_24thphoneserviceroot_wordsforcesrootboard-not-verifiedcode-countcode-unknowncode-order-neighboursfirstsecondcode-order-columnscode-checksumanswers-missingfieldanswers-too-longanswers-choiceanswers-too-manyanswers-twiceanswers-languageroute-forcesuggestionroute-no-deskroute-no-oversightroute-no-keysroute-no-unitletter-not-sealednothing-foundnote-not-found\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0directory-other-servicedirectory-other-rootdirectory-not-yetfrom_daydirectory-expireddirectory-refused`),k0(1067560,`\0ü\0\0\0\0ü\0ü\0ü\0ü\0ü\0ü\0\0ü\0ü\0\0ü\0\0\0ü\0\0ü\0ü\0ü\0ü\0ü\0ü\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0È\0\0\0\0\0\0\0d\0\0\0\0\0\0\0(\0\0\0\0\0\0\0È\0\0\0\0\0\0\0ô\0\0\0\0\0\0È\0\0\0\0\0\0\0\0\0\0\0\0\0\0<\0\0\0\0\0\0\0<\0\0\0\0\0\0\0\0\0\0\0\0\0\0È\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0ô\0\0\0\0\0\0\0\0\0\0\0\0\0ô\0\0\0\0\0\0È\0\0\0\0\0\0\0è\0\0\0\0\0\0,\0\0\0\0\0\0(\0\0\0\0\0\0\0,\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0~\0J\0F\0\0\0\0\b\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0½\0Ã\0Ë\0Ñ\0Ø\0Ý\0ë\0´\0	\0\0\0	\0\0\0\0\0\0\b\0\0\0\0\0\0\x07\0\0\0\0\0\0«\0´\0½\0Ã\0Ë\0Ñ\0Ø\0\0\0\0\0\0\0\0\0\0\b\0\0\0	\0\0\0	\0\0\0	\0\0\0\v\0\0\0	\0\0\0	\0\0\0\v\0\0\0
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
*\0\0\0\0-]thepleaseyoucallringtextwriteleavephoneemaile-mailonlyaskgadewchffoniwchysgrifennwchanfonwchdimafterebost\0¢\0\0\0\0¥\0\0\0\0«\0\0\0\0®\0\0\0\0²\0\0\0\0¶\0\0\0\0º\0\0\0\0¿\0\0\0\0Ä\0\0\0\0É\0\0\0\0Î\0\0\0\0Ô\0\0\0\0Ø\0\0\0\0Û\0\x07\0\0\0â\0\b\0\0\0ê\0\f\0\0\0ö\0\b\0\0\0þ\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0 \0\0"\0\0\0"\0\0\0 \0\0 \0\0«\0\0\0»\0\0\0`),k0(1084570,""),k0(1084632,`encyurstill-going-onIs it still going on, as far as you know?Ydy hyn yn dal i ddigwydd, hyd y gwyddoch chi?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ú©ÛØ§ ÛÛ Ø§Ø¨ Ø¨Ú¾Û ÛÙ Ø±ÛØ§ ÛÛØwhen-lastAbout when did it last happen?Tua phryd ddigwyddodd hyn ddiwethaf?Ø¢Ø®Ø±Û Ø¨Ø§Ø± ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ ÛÙØ§Øwhen-firstAbout when did it begin?Tua phryd ddechreuodd hyn?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ Ø´Ø±ÙØ¹ ÛÙØ§Øhow-oftenAbout how often does it happen?Tua pa mor aml mae hyn yn digwydd?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ Ø¨Ø§Ø± ÛÙØªØ§ ÛÛØwhereWhere does it happen?Ble mae hyn yn digwydd?ÛÛ Ú©ÛØ§Úº ÛÙØªØ§ ÛÛØwhich-forceWhich police force does the person work for, if you know?I ba heddlu mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ Ù¾ÙÙÛØ³ ÙÙØ±Ø³ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØwhich-stationWhich station or team does the person work in, if you know?Ym mha orsaf neu dÃ®m mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ ØªÚ¾Ø§ÙÛ ÛØ§ Ù¹ÛÙ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØname-or-nicknameDo you know a name or a nickname of the person?Ydych chi'n gwybod enw neu lysenw'r person?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ ÙØ§Ù ÛØ§ Ø¹Ø±ÙÛ ÙØ§Ù Ø¬Ø§ÙØªÛ ÛÛÚºØwhat-they-look-likeWhat does the person look like?Sut olwg sydd ar y person?ÛÛ Ø´Ø®Øµ Ø¯ÛÚ©Ú¾ÙÛ ÙÛÚº Ú©ÛØ³Ø§ ÛÛØrank-or-roleWhat rank or job does the person have, if you know?Pa reng neu swydd sydd gan y person, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ Ø¹ÛØ¯Û ÛØ§ Ú©Ø§Ù Ú©ÛØ§ ÛÛØhow-do-you-knowHow do you know this: did you see or hear it, or did somebody tell you?Sut ydych chi'n gwybod hyn: ai chi welodd neu glywodd, neu a ddywedodd rhywun wrthych chi?Ø¢Ù¾ Ú©Ù ÛÛ Ú©ÛØ³Û ÙØ¹ÙÙÙ ÛÙØ§: Ø¢Ù¾ ÙÛ Ø®ÙØ¯ Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Ø ÛØ§ Ú©Ø³Û ÙÛ Ø¨ØªØ§ÛØ§Øothers-who-sawYou do not have to name anybody: did others see or hear it too?Does dim rhaid i chi enwi neb: wnaeth eraill weld neu glywed hyn hefyd?Ú©Ø³Û Ú©Ø§ ÙØ§Ù Ø¨ØªØ§ÙØ§ Ø¶Ø±ÙØ±Û ÙÛÛÚº: Ú©ÛØ§ Ø¯ÙØ³Ø±ÙÚº ÙÛ Ø¨Ú¾Û Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Øhow-many-knowAbout how many people know what you told us? It helps us to protect you. Is it only you, a few, or many?Tua faint o bobl sy'n gwybod yr hyn a ddywedoch chi? Mae'n ein helpu i'ch diogelu. Ai chi yn unig, ychydig, neu lawer?Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÙÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ ÙÙÚ¯ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ø§Ø³ Ø³Û ÛÙÛÚº Ø¢Ù¾ Ú©Û Ø­ÙØ§Ø¸Øª ÙÛÚº ÙØ¯Ø¯ ÙÙØªÛ ÛÛÛ ØµØ±Ù Ø¢Ù¾Ø ÚÙØ¯ ÙÙÚ¯Ø ÛØ§ Ø¨ÛØª Ø³ÛØanyone-at-riskIs somebody at risk of harm, and who?Oes rhywun mewn perygl o niwed, a phwy?Ú©ÛØ§ Ú©Ø³Û Ú©Ù ÙÙØµØ§Ù Ú©Ø§ Ø®Ø·Ø±Û ÛÛØ Ø§ÙØ± Ú©Ø³ÛØare-you-safeAre you safe?Ydych chi'n ddiogel?Ú©ÛØ§ Ø¢Ù¾ ÙØ­ÙÙØ¸ ÛÛÚºØchildrenAre children affected?Oes plant yn cael eu heffeithio?Ú©ÛØ§ Ø¨ÚÛ ÙØªØ§Ø«Ø± ÛÙ Ø±ÛÛ ÛÛÚºØsubject-knowsDoes the person know or guess that somebody has reported them?Ydy'r person yn gwybod neu'n amau bod rhywun wedi rhoi gwybod amdano?Ú©ÛØ§ Ø§Ø³ Ø´Ø®Øµ Ú©Ù ÙØ¹ÙÙÙ ÛØ§ Ø´Ú© ÛÛ Ú©Û Ú©Ø³Û ÙÛ Ø§Ø³ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¯Û ÛÛØwho-was-toldHave you told anybody else, such as a manager, a union or a complaints body?Ydych chi wedi dweud wrth rywun arall, fel rheolwr, undeb neu gorff cwynion?Ú©ÛØ§ Ø¢Ù¾ ÙÛ Ú©Ø³Û Ø§ÙØ± Ú©Ù Ø¨ØªØ§ÛØ§ ÛÛØ ÙØ«ÙØ§Ù ÙÙÛØ¬Ø±Ø ÛÙÙÛÙ ÛØ§ Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø§Ø¯Ø§Ø±ÛØwhere-evidence-isWhere could investigators lawfully find proof of it, as far as you already know? Please do not collect anything. Where is it?Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon, hyd y gwyddoch chi eisoes? Peidiwch Ã¢ chasglu dim. Ble mae o?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØ ØªÙØªÛØ´ Ú©Ø§Ø± ÙØ§ÙÙÙÛ Ø·ÙØ± Ù¾Ø± Ø«Ø¨ÙØª Ú©ÛØ§Úº Ù¾Ø§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ Ø¬ÙØ¹ ÙÛ Ú©Ø±ÛÚºÛ Ø«Ø¨ÙØª Ú©ÛØ§Úº ÛÛØwhich-systemsWhich police systems or records does it concern, from what you already know?Pa systemau neu gofnodion heddlu sydd dan sylw, o'r hyn a wyddoch chi eisoes?Ø¢Ù¾ Ø¬Ù Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº Ø§Ø³ Ú©Û ÙØ·Ø§Ø¨Ù ÛÛ Ù¾ÙÙÛØ³ Ú©Û Ú©Ù ÙØ¸Ø§ÙÙÚº ÛØ§ Ø±ÛÚ©Ø§Ø±Ú Ø³Û ÙØªØ¹ÙÙ ÛÛØmore-detailCan you say more about this, in your own words, from what you already know?Allwch chi ddweud mwy am hyn, yn eich geiriau eich hun, o'r hyn a wyddoch chi eisoes?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø¨Ø§Ø±Û ÙÛÚº Ø§Ù¾ÙÛ Ø§ÙÙØ§Ø¸ ÙÛÚº ÙØ²ÛØ¯ Ø¨ØªØ§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØothers-involvedAre others involved, inside or outside the police?Oes eraill yn rhan o hyn, y tu mewn neu'r tu allan i'r heddlu?Ú©ÛØ§ Ù¾ÙÙÛØ³ Ú©Û Ø§ÙØ¯Ø± ÛØ§ Ø¨Ø§ÛØ± Ø¯ÙØ³Ø±Û ÙÙÚ¯ Ø¨Ú¾Û Ø´Ø§ÙÙ ÛÛÚºØsame-person-as-beforeIs this about the same person as in your earlier letter?Ydy hyn am yr un person ag yn eich llythyr cynharach?Ú©ÛØ§ ÛÛ Ø§Ø³Û Ø´Ø®Øµ Ú©Û Ø¨Ø§Ø±Û ÙÛÚº ÛÛ Ø¬Ø³ Ú©Ø§ Ø°Ú©Ø± Ø¢Ù¾ Ú©Û Ù¾ÛÙÛ Ø®Ø· ÙÛÚº ØªÚ¾Ø§Ømay-we-pass-onMay we pass your letter on to another force or body that can act on it?Gawn ni anfon eich llythyr ymlaen at heddlu neu gorff arall a all weithredu?Ú©ÛØ§ ÛÙ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ú©Ø³Û Ø¯ÙØ³Ø±Û ÙÙØ±Ø³ ÛØ§ Ø§Ø¯Ø§Ø±Û Ú©Ù Ø¨Ú¾ÛØ¬ Ø³Ú©ØªÛ ÛÛÚº Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ÛØmay-act-if-it-points-to-youIf we act on this, the person may guess that it came from you. Do you still want us to act?Os gweithredwn ni, efallai y bydd y person yn dyfalu mai oddi wrthych chi y daeth. Ydych chi'n dal am i ni weithredu?Ø§Ú¯Ø± ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚº ØªÙ ÙÛ Ø´Ø®Øµ Ø§ÙØ¯Ø§Ø²Û ÙÚ¯Ø§ Ø³Ú©ØªØ§ ÛÛ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¢Ù¾ ÙÛ Ø¯ÛÛ Ú©ÛØ§ Ø¢Ù¾ Ù¾Ú¾Ø± Ø¨Ú¾Û ÚØ§ÛØªÛ ÛÛÚº Ú©Û ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚºØwhat-would-helpWhat would help you most now?Beth fyddai'n eich helpu fwyaf nawr?Ø§Ø³ ÙÙØª Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ø³Û Ø²ÛØ§Ø¯Û Ú©Ø³ ÚÛØ² Ø³Û ÙØ¯Ø¯ ÙÙÛ Ú¯ÛØinvestigatingWe are investigating what you told us.Rydym yn ymchwilio i'r hyn a ddywedoch chi wrthym.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ Ø§Ø³ Ú©Û ØªÙØªÛØ´ Ú©Ø± Ø±ÛÛ ÛÛÚºÛsafeguardingWe have acted to keep somebody safe.Rydym wedi gweithredu i gadw rhywun yn ddiogel.ÛÙ ÙÛ Ú©Ø³Û Ú©Ù ÙØ­ÙÙØ¸ Ø±Ú©Ú¾ÙÛ Ú©Û ÙÛÛ ÙØ¯Ù Ø§Ù¹Ú¾Ø§ÛØ§ ÛÛÛrecordedWe have recorded what you told us. There is not enough to act on now; it counts if more comes.Rydym wedi cofnodi'r hyn a ddywedoch chi. Does dim digon i weithredu arno nawr; bydd yn cyfrif os daw mwy.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ ÙÛ Ø¯Ø±Ø¬ Ú©Ø± ÙÛØ§ ÛÛÛ Ø§Ø¨Ú¾Û Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Û ÙÛÛ Ú©Ø§ÙÛ ÙÛÛÚºØ ÙØ²ÛØ¯ ÙØ¹ÙÙÙØ§Øª Ø¢Ø¦ÛÚº ØªÙ ÛÛ Ú©Ø§Ù Ø¢Ø¦Û Ú¯Ø§Ûpassed-onWe have passed your letter on to the unit that can act on it.Rydym wedi anfon eich llythyr ymlaen at yr uned a all weithredu.ÛÙ ÙÛ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ø§Ø³ ÛÙÙÙ¹ Ú©Ù Ø¨Ú¾ÛØ¬ Ø¯ÛØ§ ÛÛ Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛnot-for-usThis service cannot act on it. The ordinary complaints procedure of the force, or the oversight body, can.Ni all y gwasanaeth hwn weithredu ar hyn. Gall trefn gwynion arferol yr heddlu, neu'r corff goruchwylio, wneud hynny.ÛÛ Ø³Ø±ÙØ³ Ø§Ø³ Ù¾Ø± Ú©Ø§Ø±Ø±ÙØ§Ø¦Û ÙÛÛÚº Ú©Ø± Ø³Ú©ØªÛÛ ÙÙØ±Ø³ Ú©Ø§ Ø¹Ø§Ù Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø·Ø±ÛÙÛ ÛØ§ ÙÚ¯Ø±Ø§Ù Ø§Ø¯Ø§Ø±Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛclosedWe have finished. We cannot tell you all that was done. Thank you.Rydym wedi gorffen. Ni allwn ddweud wrthych bopeth a wnaed. Diolch.ÛÙØ§Ø±Ø§ Ú©Ø§Ù ÙÚ©ÙÙ ÛÙ Ú¯ÛØ§ ÛÛÛ ÛÙ Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ú©ÚÚ¾ ÙÛÛÚº Ø¨ØªØ§ Ø³Ú©ØªÛÛ Ø´Ú©Ø±ÛÛÛthank-youThank you. We have read what you wrote.Diolch. Rydym wedi darllen yr hyn a ysgrifennoch chi.Ø´Ú©Ø±ÛÛÛ Ø¢Ù¾ ÙÛ Ø¬Ù ÙÚ©Ú¾Ø§ ÛÙ ÙÛ Ù¾ÚÚ¾ ÙÛØ§ ÛÛÛcall-999If somebody is in danger now, call 999. We do not read this day and night.Os oes rhywun mewn perygl nawr, ffoniwch 999. Nid ydym yn darllen hwn ddydd a nos.Ø§Ú¯Ø± Ú©ÙØ¦Û Ø§Ø¨Ú¾Û Ø®Ø·Ø±Û ÙÛÚº ÛÛ ØªÙ 999 Ù¾Ø± ÙÙÙ Ú©Ø±ÛÚºÛ ÛÙ ÛÛ Ø¯Ù Ø±Ø§Øª ÙÛÛÚº Ù¾ÚÚ¾ØªÛÛdo-not-look-upPlease do not look anything up, collect, copy or record anything, and do not ask around. What you already know is enough.Peidiwch Ã¢ chwilio am ddim, na chasglu, copÃ¯o na recordio dim, a pheidiwch Ã¢ holi. Mae'r hyn a wyddoch chi eisoes yn ddigon.Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ ØªÙØ§Ø´ ÙÛ Ú©Ø±ÛÚºØ Ú©ÚÚ¾ Ø¬ÙØ¹Ø ÙÙÙ ÛØ§ Ø±ÛÚ©Ø§Ø±Ú ÙÛ Ú©Ø±ÛÚºØ Ø§ÙØ± ÙÙÚ¯ÙÚº Ø³Û ÙÛ Ù¾ÙÚÚ¾ÛÚºÛ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº ÙÛ Ú©Ø§ÙÛ ÛÛÛtell-nobodyTo stay safe, please do not tell anybody that you wrote to us.I gadw'n ddiogel, peidiwch Ã¢ dweud wrth neb eich bod wedi ysgrifennu atom.ÙØ­ÙÙØ¸ Ø±ÛÙÛ Ú©Û ÙÛÛ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©Ø³Û Ú©Ù ÙÛ Ø¨ØªØ§Ø¦ÛÚº Ú©Û Ø¢Ù¾ ÙÛ ÛÙÛÚº ÙÚ©Ú¾Ø§ ÛÛÛworking-on-itWe are still working on it and will write here again.Rydym yn dal i weithio arno a byddwn yn ysgrifennu yma eto.ÛÙ Ø§Ø¨Ú¾Û Ø§Ø³ Ù¾Ø± Ú©Ø§Ù Ú©Ø± Ø±ÛÛ ÛÛÚº Ø§ÙØ± ÛÛØ§Úº Ø¯ÙØ¨Ø§Ø±Û ÙÚ©Ú¾ÛÚº Ú¯ÛÛpart-missingPart of your letter has not reached us. Please send the whole of it again.Nid yw rhan o'ch llythyr wedi ein cyrraedd. Anfonwch y cyfan eto, os gwelwch yn dda.Ø¢Ù¾ Ú©Û Ø®Ø· Ú©Ø§ Ø§ÛÚ© Ø­ØµÛ ÛÙ ØªÚ© ÙÛÛÚº Ù¾ÛÙÚØ§Û Ø¨Ø±Ø§Û Ú©Ø±Ù Ù¾ÙØ±Ø§ Ø®Ø· Ø¯ÙØ¨Ø§Ø±Û Ø¨Ú¾ÛØ¬ÛÚºÛ\0\0Þ\0\0\0\0ì\0)\0\0\0\0.\0\0\0C\0Q\0\0\0\0\0\0\0	\0\0\0\0\0\0\0»\0$\0\0\0ß\x001\0\0\0\0\0\0\0
\0\0\0\0\0\0\x002\0\0\0\0L\0*\0\0\0\0\0\0v\0	\0\0\0\0\0\0\0\0"\0\0\0À\x003\0\0\0\0\0\0ó\0\0\0\0ø\0\0\0\0\r\0\0\0\0$\0\0\0\0\0\0\0A\0\v\0\0\0L\x009\0\0\0\x006\0\0\0»\0h\0\0\0\0\0\0#\0\r\0\0\x000\0;\0\0\0k\0@\0\0\0«\0k\0\0\0\x07\0\0\0\0\0\0\0&\0/\0\0\0U\0+\0\0\0\0L\0\0\0\b\0\0\0Ì\0\0\0\0ß\0\0\0\0þ\0\0\0\0\0/\0\0\0	\0\0\0G\0\f\0\0\0S\x003\0\0\0\x005\0\0\0»\0Y\0\0\0
\0\0\0\0\0\0\0#\0G\0\0\0j\0Z\0\0\0Ä\0r\0\0\0\v\0\0\x006\0\0\0\0D\0?\0\0\0\0G\0\0\0Ê\0k\0\0\0\f\0\0\x005\0\r\0\0\0B\0h\0\0\0ª\0v\0\0\0 \0È\0\0\0\r\0\0\0è\0\0\0\0ö\0%\0\0\0\x1B\0'\0\0\0B\0B\0\0\0\0\0\0\0\f\0\0\0\0\r\0\0\0\0\0\0\0±\0\0\0\0\0\0\0Ð\0\b\0\0\0Ø\0\0\0\0î\0 \0\0\0\0-\0\0\0\0\0\0;\0\r\0\0\0H\0>\0\0\0\0E\0\0\0Ë\0c\0\0\0\0\0\0.\0\f\0\0\0:\0L\0\0\0\0L\0\0\0Ò\0|\0\0\0\0\0\0N\0\0\0\0_\0}\0\0\0Ü\0w\0\0\0S\0Ï\0\0\0\0\0\0"\0\r\0\0\0/\0L\0\0\0{\0M\0\0\0È\0\0\0\0\0\0\0V\0\v\0\0\0a\0K\0\0\0¬\0U\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x002\0\0\0Ë\0>\0\0\0	\0X\0\0\0\0\0\0a\0\0\0\0v\x008\0\0\0®\x005\0\0\0ã\0l\0\0\0\0\0\0O \0\0\0\0] \0G\0\0\0¤ \0L\0\0\0ð \0\0\0\0\0\0\0w¡\0\x1B\0\0\0¡\0[\0\0\0í¡\0u\0\0\0b¢\0Ë\0\0\0\0\0\0-£\0\0\0\0<£\0\0\0\0Y£\0$\0\0\0}£\0P\0\0\0\0\0\0Í£\0\r\0\0\0Ú£\0&\0\0\0\0¤\x002\0\0\x002¤\0H\0\0\0d\0\0z¤\0\f\0\0\0¤\0$\0\0\0ª¤\0/\0\0\0Ù¤\0R\0\0\0e\0\0+¥\0\b\0\0\x003¥\0^\0\0\0¥\0j\0\0\0û¥\0·\0\0\0f\0\0²¦\0	\0\0\0»¦\0=\0\0\0ø¦\0@\0\0\x008§\0k\0\0\0g\0\0£§\0
\0\0\0­§\0j\0\0\0¨\0u\0\0\0¨\0£\0\0\0h\0\0/©\0\0\0\x005©\0B\0\0\0w©\0C\0\0\0º©\0p\0\0\0i\0\0*ª\0	\0\0\x003ª\0'\0\0\0Zª\x005\0\0\0ª\0C\0\0\0È\0\0Òª\0\b\0\0\0Úª\0J\0\0\0$«\0R\0\0\0v«\0y\0\0\0É\0\0ï«\0\0\0\0ý«\0y\0\0\0v¬\0\0\0\0õ¬\0Ò\0\0\0Ê\0\0Ç­\0\v\0\0\0Ò­\0>\0\0\0®\0K\0\0\0[®\0u\0\0\0Ë\0\0Ð®\0\r\0\0\0Ý®\x005\0\0\0¯\0;\0\0\0M¯\0\`\0\0\0Ì\0\0­¯\0\f\0\0\0¹¯\0J\0\0\0°\0T\0\0\0W°\0{\0\0\0Í\0\0Ø\0Ú\0Ü\0Ô\0
`),k0(1095240,"postern/v1/"),k0(1095336,`HPKEXXYYZZlinkletterpsk_id_hashinfo_hashsecretkeybase_nonceexp\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0è¶\0\0\0\0\0\0\0\0\0\0\0\0\0Ã \0\0i\0\0abacus
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
coderoot-wordsthreadnoteackcommitbodycontactcoefficientslotreferhinttailcellapprovemailroom\0\0expand 32-byte kpostern/v1`),k0(1155616,`\`\0\0ð\0\0f	\0\0æ	\0\0f
\0\0æ
\0\0æ\v\0\0ÿ\0\0the part does not fit a cella key on the unit's card cannot be used\0\0\0\0\0gæ	j®g»rón<:õO¥RQh«ÙÍà[\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0¡\0¡\0©¡\0¯¡\0³¡\0¶¡\0¼¡\0À¡\0Ç¡\0Ò¡\0Ö¡\0Û¡\0Ö¶\0ß¡\0\0\0\0\0\0\0\x07\0\0\0\x07\0\0\0\b\0\0\0ã¡\0Ò¡\0À¡\0ç¡\0î¡\0Ô\0
`),k0(1155920,"KEMXXHPKE-v1shared_secretskeae_prkdkp_prk\0\0\0\0\0\0\0gæ	j®g»rón<:õO¥RQh«ÙÍà["),k0(1156032,`Ô\0
`),k0(1156048,`\\.//^\\\0Á
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
`),k0(1156584,`\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0\0
\0\0\0\x07\0\0\0\v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0$\0\0\0-\0\0\x007\0\0\0\0\0\0\0\0\0\x1B\0\0\0)\0\0\x008\0\0\0\b\0\0\0\0\0\0+\0\0\0>\0\0\0\0\0\0'\0\0\0=\0\0\0\0\0\0,\0\0\0Ô\0
`),k0(1156984,`postern/v1/cardnoteindexrosterrotationdeliveredit is of an unknown versionit is of another servicethe signature does not holda delivery note with a number, or not with one signatureits time is too far from nowthe board is longer than the units can fill itcells are out of order or stand twicethe cells are not those of the day's headthe two do not contradict each otherthe directory filethe first root setthe roster\0gæ	j®g»rón<:õO¥RQh«ÙÍà[the directory is longer than 1 MiBthe directory's first root is not the one that is pinnedthe roster's history does not fit its serialthe roster's constants make no calendarthe roster does not have exactly one active service keypeople are out of order or stand twiceunits are out of order or stand twiceforces are out of order or stand twicerevoked cards are out of order or stand twicethe same public key stands twicethe directory is older than one seen beforethe directory has the serial of one seen before, and is anotherthe directory does not descend from one seen before\0Ô\0
`),k0(1158024,"Ú£hdI8Y¢­ÃCannot decompress Edwards pointCannot use scalar with high-bit setVerification equation was not satisfiedMismatched Keypair detected\0\0\0\0\bÉ¼ógæ	j;§Ê®g»+øþrón<ñ6_:õO¥Ñæ­RQl>+hk½Aû«Ùy!~Íà[\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0`¬\0\0\0\0\0\0\0 \0\0\0\0\0\0!\0\0\0description() is deprecated; use Display"),k0(1158350,"ð?"),k0(1158444,"¶x9A\0\0\0\0f¯Â\0\0\0\0ÔzÝC\0\0\0\0°ýD\0\0\0\0\njF\0\0\0\0\0\\G\0\0\0\0 ]É\0\0\0\0à]^J\0\0\0\x000ÎÜË\0\0\0\0èü/M\0\0\0\0lÅmN\0\0\0\0JþÆÏ\0\0\0\0`A-A\0\0\0\0P:B\0\0\0\0ôÍÃ\0\0\0\0òÈ/E\0\0\0\0´F\0\0\0\0¡ÇG\0\0\0\0d¡É\0\0\0\0À'cJ\0\0\0\0¦ÅK\0\0\0\0°ðýL\0\0\0\0ø	`N\0\0\0\0ÁÅO\0\0\0\0\0\0\0+\0\0\0@\0\0\0U\0\0\0k\0\0\0\0\0\0\0\0\0ª\0\0\0À\0\0\0Õ\0\0\0ê\0\0\0ÿ\0\0\0_\v\x1B=W7?×r|ë/=ÇîMm\0íùMsa	|g1yneýÿÿÿÿÿÿÿÿÿÿÿ\0íÓõÒ\05çE½óM"),k0(1158790,'\0\0\0\0\0N*Á\0\0\0\x006¡B\0\0\0\0h)´Ã\0\0\0\0¸\rE\0\0\0\0ì+Æ\0\0\0\0\0lG\0\0\0\0 ](É\0\0\0\0à]nJ\0\0\0\0¹K\0\0\0\0\0ÈÌ\0\0\0\0nÅ}N\0\0\0\0lÂO\0\0\0\0æ*:Á\0\0\0\0ûÂ\0\0\0\0èTËÃ\0\0\0\0ÌE\0\0\0\0\\ícÆ\0\0\0\x002KÚG\0\0\0\0HG"É\0\0\0\0"à|Ê\0\0\0\0­ÏË\0\0\0\0þ§,M\0\0\0\0*ÃrÎ\0\0\0\0´ÀO\0\0\0\09Á\0\0\0\0yÂ\0\0\0\0ÙC\0\0\0\0E\0\0\0\0yÆ\0\0\0\0ÙG\0\0\0\0I\0\0\0\0yÊ\0\0\0\0ÙK\0\0\0\0M\0\0\0\0yÎ\0\0\0\0¹Ï\0\0\0\0\0\0ð?'),k0(1159180,"D Á\0\0\0\0.B\0\0\0\0¢wÛC\0\0\0\0Z-Å\0\0\0\0(â_Æ\0\0\0\0PxÀG\0\0\0\0úÆ'I\0\0\0\0¶wÊ\0\0\0\0ºÙK\0\0\0\0Êì&M\0\0\0\0nÎ\0\0\0\0 x¸Ï\0\0\0\0 ´ý@"),k0(1159368,`Ô\0
`),k0(1159384,`Ô\0
`),k0(1159400,`/BD7qÏûÀµ¥Ûµé[ÂV9ññY¤?Õ^«ª\x07Ø[¾1$Ã}\fUt]¾rþ±Þ§ÜtñÁÁiäG¾ïÆÁÌ¡\f$o,é-ªtJÜ©°\\ÚùvRQ>mÆ1¨È'°ÇY¿ó\vàÆG§ÕQcÊg))
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
\v\f\ryes\0\0´\0\0\0\0no\0\0´\0\0\0\0dangerforcereaderinvolvedsubj_kindsubj_namesubj_ranksubj_numbersubj_unitsubj_descsubj_onlinecategorieswhen_firstwhen_lastongoingwherebasisothers_knowat_riskalertlinkssystemsevidencetoldlanguageneedsask_backunitdeskoversight\0jµ\0\0\0\0nµ\0\0\0\0rµ\0	\0\0\0officerstaffspecialvolunteerformerunknown\0\0\0µ\0\x07\0\0\0µ\0\0\0\0 µ\0\x07\0\0\0§µ\0	\0\0\0°µ\0\0\0\0¶µ\0\x07\0\0\0money-or-favourspersonal-advantagesexual-purposespartner-abusediscriminationother\0\0\0ðµ\0\0\0\0\0¶\0\0\0\0¶\0\0\0\0!¶\0\r\0\0\0.¶\0\0\0\0<¶\0\0\0\0´\0\0\0\0´\0\0\0\0¶µ\0\x07\0\0\0\0\0\0t¶\0\0\0\0saw-or-heardhappened-to-metold-by-witnessrumourdocument\0¶\0\f\0\0\0¤¶\0\0\0\0²¶\0\0\0\0Á¶\0\0\0\0Ç¶\0\b\0\0\0only-me2-56-20more\0\0ø¶\0\x07\0\0\0ÿ¶\0\0\0\0·\0\0\0\0·\0\0\0\0wrong lengthbytes left overnot of the expected shapenot in the one deterministic encodingunknown versiona list out of order or with an entry twice\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0	\0\0\0	\0\0\0	\0\0\0\v\0\0\0	\0\0\0	\0\0\0\v\0\0\0
\0\0\0
\0\0\0	\0\0\0\x07\0\0\0\0\0\0\0\0\0\v\0\0\0\x07\0\0\0\0\0\0\0\0\0\x07\0\0\0\b\0\0\0\0\0\0\b\0\0\0\0\0\0\b\0\0\0´\0¢´\0§´\0­´\0µ´\0¾´\0Ç´\0Ð´\0Û´\0ä´\0í´\0ø´\0µ\0\fµ\0µ\0µ\0!µ\0&µ\x001µ\x008µ\0=µ\0Bµ\0Iµ\0Qµ\0Uµ\0]µ\0bµ\0\f\0\0\0\0\0\0\0\0\0%\0\0\0\0\0\0*\0\0\0,·\x008·\0G·\0\`·\0·\0·\0#\0\0\0\f\0\0\0\0\0\0$\0\0\0%\0\0\0\0\0\0ª
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
\0\0\0 \0\0\0\0\0\0\0\0\0\0`),k0(1162999,"\0\0\0\0\0"),k0(1163054,""),k0(1163092,""),k0(1163119,""),k0(1163215,`¨\0À	û\x07Ï1-,\v
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
`),k0(1165057,""),k0(1165120,'Â\0\0ImÀ38¶$\0E\0,àM0 N\x004àRÀMàU¤\0V\r¦@V¤×ÀV\0ù@anúàa>ý\0bÁd7\x07áiàÁo#!/04!ûCGF\0aA\0ha9j¡@mÁÖ¡ð¯A #±á ü²Á¡\0¼£\0Ô!£¦Öa¤\0ß©âá«Ðäá®\0îa¯0ñá²\0\0"»à¦â»¸¼®ÎB¼áë¼^îÂ¼\0ø½ú"½\0\0C½Kc½z4½z4Ô½À\0\0 \0Ø\0\0 \0\0.\x002\x009\0J,\0x\0\0ÿy\0\0\0Ò\0\0\0\0Î\0\0\0\0\0Í\0\0\0\0\0\0O\0\0\0Ê\0\0\0Ë\0\0\0\0\0\0Í\0\0\0Ï\0\0\0Ó\0\0\0Ñ\0\0\0\0\0\0Ó\0\0\0Õ\0\0\0Ö\0 \0¦\0\0Ú\0§\0\0\0©\0\0Ú\0¬\0\0\0®\0\0Ú\0¯\0\0\0±\0Ù\0³\0·\0\0Û\0¸\0\0\0¼\0\0\0Ä\0\0\0Å\0\0\0Ç\0\0\0È\0\0\0Ê\0\0\0Ë\0Þ\0ñ\0\0\0ò\0ö\0\0ÿ÷\0\0Èÿø&\0 \0\0~ÿ"\0:\0\0+*;\0\0\0=\0\0]ÿ>\0\0(*A\0\0\0C\0\0=ÿD\0\0E\0E\0\0G\0F\b\0p\0v\0\0\0\0\0t\0\0\0&\0\0%\0\0\0@\0\0?\0\0 \0£\b\0 \0Ï\0\0\b\0Ø\0ô\0\0Äÿ÷\0\0\0ù\0\0ùÿú\0\0\0ý\0~ÿ\0\0P\0\0 \0` \04\0À\0\0\0Á\f\0Ð^\x001%\x000\0 %\0`Ç\0\0`Í\0\0` O\0Ðð\0\b\0\0\0\0*\0@ô½\0@ô\0\0\0\0Aâ ^\0\b\x07\0øÿ\0øÿ(\x07\0øÿ8\x07\0øÿH\0øÿYøÿh\x07\0øÿ\x07\0øÿ\x07\0øÿ¨\x07\0øÿ¸\0øÿº\0¶ÿ¼\0\0÷ÿÈ\0ªÿÌ\0\0÷ÿØ\0øÿÚ\0ÿè\0øÿê\0ÿì\0\0ùÿø\0ÿú\0ÿü\0\0÷ÿ&!\0\0£â*!\0\0Aß+!\0\0ºß2!\0\0\0`!\0\0!\0\0\0¶$\0\0\0,/\x000\0`,\0\0\0b,\0\0	Öc,\0\0ñd,\0\0Ög,\0m,\0\0äÕn,\0\0Öo,\0\0áÕp,\0\0âÕr,\0\0\0u,\0\0\0~,\0ÁÕ,b\0ë,\0ò,\0\0\0@¦,\0¦\0"§\f\x002§<\0y§\0}§\0\0üu~§\b\0§\0\0\0§\0\0ØZ§\0§\0ª§\0\0¼Z«§\0\0±Z¬§\0\0µZ­§\0\0¿Z®§\0\0¼Z°§\0\0îZ±§\0\0ÖZ²§\0\0ëZ³§\0\0 ´§\0Ä§\0\0ÐÿÅ§\0\0½ZÆ§\0\0ÈuÇ§\0Ë§\0\0ZÌ§\0Ü§\0\0¿Yõ§\0\0\0!ÿ\0 \x000i\0\x07\0\0\0\'\0(\0°#\0(\0p\n\0\'\0|\0\'\0\0\'\0\0\'\0\f2\0@\0P\r\0 \0 \0 \0@n\0 \0 n\0\x1B\0\0é!\0"\0\fÈ\0¬\0\0\0Ì\0\0\0\0Ì\0\f\0\0\0\0\0\0\0\0\0\0°\0\0]`à ½ !|, /0`3 à4ø¤`6\f¦ 6ûà6\0þàBýaC\x07!G\náG$\r¡H«!J/!K;áZóa[04¡ca!eðj¡e@m!fOoáfð¯ag¼¡h\0ÏaigÑái\0Úaj\0à¡k®â!mëä!oÐè¡oûóaq\0îqð?r`\0\0f	à\0@ iàî`F p  \x07`$ 	v\'à\ný,`\v\x070 \v1à\v ¦ \f0¨ ð« ÿ \x07aá¡X\baú\fá`¡PaPáàað\x1Ba\x1BPá\x1B\0$!0a¡`jápm!n!ôoaðÌ¡ÀÒáÎ×! @áá ðâ!!ðäa!Çè¡!qì!"\0ñ¡"ðûá#úû2$ \0\0 ` \x07 \b¶$@	\0, @¦à0«`\0û !ÿà\0a\x07á\f¡ ¡\x1B@n¡\0Ôá¦Ö¡\0ßA"0à!%\0éá%0ñ!&ñr&\0¶\0J\0¦\0¢\0\0\0\0\0\0\0@BFS\f\b¤²«\0\0\0\0\0\0ÿÿÿÿÿÿ?\0ÿ?\0\0\0ÿÿÿ\0\0\0üÿÿ\x07TUUUUUUõZU\0\0 \0\0\0\0\0ÿÿÿÿÿ\0\0\0ÿÿÿ_ü\0\0ðÿÿÿÿÿÿÿÿ\0\0\0\0\0\0ÿÿUUUUUUþÿ\0\0\0\0\0\0E°çß\0\0\0{UUUUUUlUUUUUU\0j¤ªJUUÒUU(EUU}_UUUUUUUUU«*UUUUUU\0\0\0\0UUUU\0\0\0\0TUTUªTUUUUU+ÖÎÛ±ÕÒ®\0\0\0\0\0\0\0\0\0\0\0?\0\0\0ÿÿÿ\0\0ÐdÞ?\0UUUU(\0 \0\0\0ÿÿ\0\0\0?\0ª\0ÿ\0\0@×þÿû\0\0\0\0ÿÿ?\0\0\0ÿÿ\0\0\0\0ÿ÷7\0\0\0\0\0zU\0\0\0\0\0\0¿ \0\0\0\0\0\0UUUUUUUª8\'>P=À\0\0\0\0ê%À\0UUUæ\0ÿÿÿÿÿç\0ÿÿÿ\0\0ð\0\0\0\0\0\0ÿ÷\0ÿ\0?\0ÿ\0ÿ,,#,,,,,,,,,,\0,,,,,,,,,,,,,,,,,(,,,,,B+,,, $\r",,,\v\',,,,	\b-,,,,,,,,,,,,,%C,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,9,,,,,,,,,,,,1?,,,,,,,,,,,,,,A@,,,,,2,,,,,,,,,,,,,5,,,,,,,,,,,,,,6.,,,,,,,,,,,,3,	/,*!,,,,,,,,,4\n0,,,,,,,,,,4&\x1B,,,,,,,,,,,,:7\f\x078);>=<D'),k0(1167552,""),k0(1168168,"\v"),k0(1168208,"")}var zt=new ArrayBuffer(16),yl=new Int32Array(zt),Yl=new Float32Array(zt),wl=new Float64Array(zt);function i1(En,S0){yl[En]=S0}function h4(){return wl[0]}function O(){throw new Error("abort")}function Cl(En){var S0=new ArrayBuffer(1179648),c=new Int8Array(S0),w=new Int16Array(S0),n=new Int32Array(S0),o=new Uint8Array(S0),R=new Uint16Array(S0),e0=new Uint32Array(S0),Rl=new Float32Array(S0),q=new Float64Array(S0),V=Math.imul,Hl=Math.fround,El=Math.abs,q2=Math.clz32,$l=Math.min,n5=Math.max,e5=Math.floor,t5=Math.ceil,r5=Math.trunc,u5=Math.sqrt,_=1048576,p4=1168676,k4=1168688,C=0;function on(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0;for(r=_+-64|0,_=r,p=e&3,f=a+256|0,i=n[a>>2];;){n:{e:{t:{if(e>>>0<=l>>>0)break t;if(i>>>0>=64&&(w4(f,a),i=0),n[r+24>>2]=4,n[r+12>>2]=p,u=t+l|0,n[r+16>>2]=u,s=e-l&124,n[r+20>>2]=s,n[r+8>>2]=u+s,n[r+44>>2]=0,n[r+48>>2]=0,n[r+32>>2]=f,n[r+28>>2]=(i<<2)+a,n[r+40>>2]=r+28,n[r+36>>2]=r+8,oa(r+52|0,r+36|0),n[r+56>>2]!=1||(s=n[r+52>>2],(s|0)!=n[r+60>>2]))break e;for(;;){for(oa(r+52|0,r+36|0),b=n[r+56>>2],u=b?n[r+60>>2]:-1;;){if(u){N=n[r+24>>2],n[r+20>>2]=n[r+20>>2]-N,d=n[r+16>>2],n[r+16>>2]=d+N,h=n[r+28>>2],n[r+28>>2]=h+4,n[r+52>>2]=n[h>>2],H(d,N,r+52|0,4),u=u-1|0;continue}break}if(b)break}if(i=i+s|0,u=n[r+28>>2],(u|0)==n[r+32>>2])break n;if(n[r+28>>2]=u+4,t=n[r+12>>2],!t)break t;if(e=n[r+8>>2],n[r+52>>2]=n[u>>2],t>>>0>=5)break e;H(e,t,r+52|0,t),i=i+1|0}n[a>>2]=i,_=r- -64|0;return}O()}l=(s<<2)+l|0}}function m4(a,t,e){var r=0;if(o[t|0]!=2){n[a>>2]=-2147483648,r=n[t+4>>2],n[a+4>>2]=n[t>>2],n[a+8>>2]=r,h2(e);return}n[a+16>>2]=n[e+16>>2],t=n[e+12>>2],n[a+8>>2]=n[e+8>>2],n[a+12>>2]=t,t=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=t}function h2(a){var t=0,e=0;for(t=n[a+4>>2]+8|0,e=n[a+8>>2];;){if(e){e=e-1|0,ge(t),t=t+24|0;continue}break}St(a)}function p2(a,t,e){if(t){n[a>>2]=-2147483648,n[a+4>>2]=t,h2(e);return}n[a+16>>2]=n[e+16>>2],t=n[e+12>>2],n[a+8>>2]=n[e+8>>2],n[a+12>>2]=t,t=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=t}function sn(a,t,e,r,u){var i=0;i=_-32|0,_=i,n[i+12>>2]=r,n[i+8>>2]=e,e=n[u+4>>2],n[i+16>>2]=n[u>>2],n[i+20>>2]=e,e=n[u+12>>2],n[i+24>>2]=n[u+8>>2],n[i+28>>2]=e,pe(t,i+8|0),n[a+16>>2]=n[t+16>>2],e=n[t+12>>2],n[a+8>>2]=n[t+8>>2],n[a+12>>2]=e,e=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=e,_=i+32|0}function pe(a,t){var e=0,r=0,u=0;u=n[a+8>>2],(u|0)==n[a>>2]&&ua(a),r=n[t+20>>2],e=n[a+4>>2]+V(u,24)|0,n[e+16>>2]=n[t+16>>2],n[e+20>>2]=r,r=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=r,r=n[t+4>>2],n[e>>2]=n[t>>2],n[e+4>>2]=r,n[a+8>>2]=u+1}function Jt(a,t,e){var r=0,u=0;r=_-32|0,_=r,n[r+12>>2]=3,n[r+16>>2]=-2147483645,n[r+8>>2]=1050096,u=n[e+4>>2],n[r+20>>2]=n[e>>2],n[r+24>>2]=u,n[r+28>>2]=n[e+8>>2],pe(t,r+8|0),n[a+16>>2]=n[t+16>>2],e=n[t+12>>2],n[a+8>>2]=n[t+8>>2],n[a+12>>2]=e,e=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=e,_=r+32|0}function qt(a,t,e,r,u){var i=0;i=_-32|0,_=i,n[i+16>>2]=-2147483646,n[i+12>>2]=r,n[i+8>>2]=e,n[i+24>>2]=u&255,n[i+28>>2]=0,pe(t,i+8|0),n[a+16>>2]=n[t+16>>2],e=n[t+12>>2],n[a+8>>2]=n[t+8>>2],n[a+12>>2]=e,e=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=e,_=i+32|0}function M2(a,t,e,r,u){var i=0;i=_-32|0,_=i,n[i+16>>2]=-2147483646,n[i+12>>2]=r,n[i+8>>2]=e,n[i+24>>2]=u,n[i+28>>2]=0,pe(t,i+8|0),n[a+16>>2]=n[t+16>>2],e=n[t+12>>2],n[a+8>>2]=n[t+8>>2],n[a+12>>2]=e,e=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=e,_=i+32|0}function Mt(a,t,e){var r=0;r=_-32|0,_=r,n[r+12>>2]=4,n[r+16>>2]=-2147483646,n[r+8>>2]=1053488,n[r+24>>2]=e&65535,n[r+28>>2]=0,pe(t,r+8|0),n[a+16>>2]=n[t+16>>2],e=n[t+12>>2],n[a+8>>2]=n[t+8>>2],n[a+12>>2]=e,e=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=e,_=r+32|0}function g4(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0;for(r=_-80|0,_=r,n[r+8>>2]=0,n[r+12>>2]=8,I(r+16|0,t,64),u=_-16|0,_=u,e=u+4|0,t=r+8|0,T0(e,n[t+4>>2]-n[t>>2]|0),i=_-16|0,_=i,O0(e,n[t+4>>2]-n[t>>2]|0),s=n[e+8>>2],l=n[e+4>>2],n[i+4>>2]=e+8,p=i,k=c0(l,s,32),n[p+8>>2]=k,n[i+12>>2]=C,N=i+4|0,s=n[N+4>>2],e=n[N+8>>2]+(s<<4)|0,l=n[t>>2],f=((l<<3)+t|0)+12|0,t=n[t+4>>2],N=n[N>>2];;){if((t|0)!=(l|0)){n[e>>2]=-2147483645,n[e+4>>2]=-2147483648,b=f-4|0,h=n[b+4>>2],d=e+8|0,n[d>>2]=n[b>>2],n[d+4>>2]=h,f=f+8|0,e=e+16|0,s=s+1|0,l=l+1|0;continue}break}n[N>>2]=s,_=i+16|0,t=a+4|0,n[t+8>>2]=n[u+12>>2],e=n[u+8>>2],n[t>>2]=n[u+4>>2],n[t+4>>2]=e,_=u+16|0,n[a>>2]=-2147483643,_=r+80|0}function v4(a,t){var e=0,r=0;e=_-32|0,_=e,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0,on(t,e,32),r=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),t=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[a+24|0]=t,c[a+25|0]=t>>>8,c[a+26|0]=t>>>16,c[a+27|0]=t>>>24,c[a+28|0]=r,c[a+29|0]=r>>>8,c[a+30|0]=r>>>16,c[a+31|0]=r>>>24,r=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),t=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[a+16|0]=t,c[a+17|0]=t>>>8,c[a+18|0]=t>>>16,c[a+19|0]=t>>>24,c[a+20|0]=r,c[a+21|0]=r>>>8,c[a+22|0]=r>>>16,c[a+23|0]=r>>>24,r=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),t=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[a+8|0]=t,c[a+9|0]=t>>>8,c[a+10|0]=t>>>16,c[a+11|0]=t>>>24,c[a+12|0]=r,c[a+13|0]=r>>>8,c[a+14|0]=r>>>16,c[a+15|0]=r>>>24,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),t=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=r,c[a+5|0]=r>>>8,c[a+6|0]=r>>>16,c[a+7|0]=r>>>24,n0(e),_=e+32|0}function v0(a,t){return a=wn(t,a),a||O(),a}function x0(a){G(a),U4(a+12|0),z0(a+24|0),E4(a+36|0)}function o1(a,t,e,r,u,i,s,l){var N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0,S=0,L=0;N=_-160|0,_=N,n[N+4>>2]=i,w[N+2>>1]=u,yc(N+112|0,n[s+16>>2],n[s+20>>2],!o[s+52|0]);n:{if(o[N+112|0]!=5){t=n[N+116>>2],n[a+8>>2]=n[N+112>>2],n[a+12>>2]=t,w[a+4>>1]=1,n[a>>2]=1;break n}if(e0[s+8>>2]<=35){if(x=rs(r,u,i),!x){n[a+8>>2]=0,w[a+6>>1]=u,w[a+4>>1]=3,n[a>>2]=1;break n}if(b=o[r+44|0]|o[r+45|0]<<8|(o[r+46|0]<<16|o[r+47|0]<<24),n[N+16>>2]=o[r+40|0]|o[r+41|0]<<8|(o[r+42|0]<<16|o[r+43|0]<<24),n[N+20>>2]=b,b=o[r+36|0]|o[r+37|0]<<8|(o[r+38|0]<<16|o[r+39|0]<<24),n[N+8>>2]=o[r+32|0]|o[r+33|0]<<8|(o[r+34|0]<<16|o[r+35|0]<<24),n[N+12>>2]=b,E=N+24|0,g=N+8|0,zr(E,e,g),n[N+64>>2]=0,n[N+68>>2]=0,n[N+56>>2]=0,n[N+60>>2]=0,on(t,N+56|0,16),e=n[N+68>>2],b=n[N+64>>2],n[N+80>>2]=b,n[N+84>>2]=e,r=n[N+60>>2],p=n[N+56>>2],n[N+72>>2]=p,n[N+76>>2]=r,n[N+120>>2]=b,n[N+124>>2]=e,n[N+112>>2]=p,n[N+116>>2]=r,z=N+92|0,b=N+112|0,e=_-1232|0,_=e,m=e+8|0,Hi(m,E,u),p=e+704|0,Ti(p,E,u),r=o[e+732|0]|o[e+733|0]<<8|(o[e+734|0]<<16|o[e+735|0]<<24),n[e+536>>2]=o[e+728|0]|o[e+729|0]<<8|(o[e+730|0]<<16|o[e+731|0]<<24),n[e+540>>2]=r,r=o[e+724|0]|o[e+725|0]<<8|(o[e+726|0]<<16|o[e+727|0]<<24),n[e+528>>2]=o[e+720|0]|o[e+721|0]<<8|(o[e+722|0]<<16|o[e+723|0]<<24),n[e+532>>2]=r,r=o[e+716|0]|o[e+717|0]<<8|(o[e+718|0]<<16|o[e+719|0]<<24),n[e+520>>2]=o[e+712|0]|o[e+713|0]<<8|(o[e+714|0]<<16|o[e+715|0]<<24),n[e+524>>2]=r,r=o[e+708|0]|o[e+709|0]<<8|(o[e+710|0]<<16|o[e+711|0]<<24),n[e+512>>2]=o[e+704|0]|o[e+705|0]<<8|(o[e+706|0]<<16|o[e+707|0]<<24),n[e+516>>2]=r,k=e+456|0,r=e+512|0,hi(k,r),n0(p),f=_-208|0,_=f,S1(f),P0(f,n[k+4>>2],n[k+8>>2]),k=f+104|0,I(k,f,104),hn(e+468|0,k),_=f+208|0,l){zr(r,n[l>>2],g),v=R[l+4>>1],Hi(p,r,v),n0(r),_u(r,m),w[e+576>>1]=u,l=o[e+496|0]|o[e+497|0]<<8|(o[e+498|0]<<16|o[e+499|0]<<24),f=o[e+492|0]|o[e+493|0]<<8|(o[e+494|0]<<16|o[e+495|0]<<24),w[e+568>>1]=f,w[e+570>>1]=f>>>16,w[e+572>>1]=l,w[e+574>>1]=l>>>16,l=o[e+488|0]|o[e+489|0]<<8|(o[e+490|0]<<16|o[e+491|0]<<24),f=o[e+484|0]|o[e+485|0]<<8|(o[e+486|0]<<16|o[e+487|0]<<24),w[e+560>>1]=f,w[e+562>>1]=f>>>16,w[e+564>>1]=l,w[e+566>>1]=l>>>16,l=o[e+480|0]|o[e+481|0]<<8|(o[e+482|0]<<16|o[e+483|0]<<24),f=o[e+476|0]|o[e+477|0]<<8|(o[e+478|0]<<16|o[e+479|0]<<24),w[e+552>>1]=f,w[e+554>>1]=f>>>16,w[e+556>>1]=l,w[e+558>>1]=l>>>16,l=o[e+472|0]|o[e+473|0]<<8|(o[e+474|0]<<16|o[e+475|0]<<24),f=o[e+468|0]|o[e+469|0]<<8|(o[e+470|0]<<16|o[e+471|0]<<24),w[e+544>>1]=f,w[e+546>>1]=f>>>16,w[e+548>>1]=l,w[e+550>>1]=l>>>16,l=e+1220|0,f=_-16|0,_=f,n[f+12>>2]=r,r=_-48|0,_=r,n[r+8>>2]=f+12,n[r+12>>2]=0,n[r+16>>2]=0,m=r+8|0,y=Ni(m,r+12|0);e:{if(!n[r+12>>2]){if(k=r+24|0,M0(k,n[r+16>>2]),n[r+36>>2]=1,n[r+40>>2]=k,!(Ni(m,r+36|0)&y)){L0(l),G(k);break e}n[l+8>>2]=n[r+32>>2],k=n[r+28>>2],n[l>>2]=n[r+24>>2],n[l+4>>2]=k;break e}L0(l)}_=r+48|0,_=f+16|0,r=_-80|0,_=r,f=r+68|0,an(f,g,n[e+1224>>2],n[e+1228>>2],1095240,1095346,4),k=r+4|0,_o(k,p,n[r+72>>2],n[r+76>>2]),m=e+1156|0,yu(m,k),G(f),_=r+80|0,G(l),_u(e+670|0,p),w[e+702>>1]=v,I(e+606|0,m,64),n0(p),r=1}else r=0;f=o[s+52|0],p=e+8|0,_u(e+860|0,p),c[e+896|0]=o[s+51|0],w[e+894>>1]=o[s+49|0]|o[s+50|0]<<8,l=e+704|0,Cn(l,s),k=o[s+48|0],n8(e+716|0,s+12|0),m=e+728|0,J2(m,n[s+28>>2],n[s+32>>2]),c[e+898|0]=f,w[e+892>>1]=u,c[e+897|0]=k,n[e+856>>2]=i,w[e+740>>1]=r,r=o[b+4|0]|o[b+5|0]<<8|(o[b+6|0]<<16|o[b+7|0]<<24),n[e+840>>2]=o[b|0]|o[b+1|0]<<8|(o[b+2|0]<<16|o[b+3|0]<<24),n[e+844>>2]=r,r=o[b+12|0]|o[b+13|0]<<8|(o[b+14|0]<<16|o[b+15|0]<<24),n[e+848>>2]=o[b+8|0]|o[b+9|0]<<8|(o[b+10|0]<<16|o[b+11|0]<<24),n[e+852>>2]=r,I(e+742|0,e+606|0,98),bi(e+500|0,l),G(l),U4(l+12|0),G(l+24|0),n[e+524>>2]=32,r=n[e+508>>2],n[e+512>>2]=n[e+504>>2],n[e+516>>2]=r,n[e+520>>2]=e+468,i=e+1156|0,r=e+512|0,Z2(i,r,2),u=_-80|0,_=u,f=u+68|0,an(f,g,n[e+1160>>2],n[e+1164>>2],1095240,1095350,6),g=u+4|0,_o(g,p,n[u+72>>2],n[u+76>>2]),yu(m,g),G(f),_=u+80|0,G(i),u=n[e+504>>2],n[e+704>>2]=n[e+500>>2],n[e+708>>2]=u,n[e+712>>2]=n[e+508>>2],u=n[e+460>>2],n[e+716>>2]=n[e+456>>2],n[e+720>>2]=u,n[e+724>>2]=n[e+464>>2],I(r,l,88),di(z,r);e:{if(n[r>>2]!=-2147483648){G(r),G(r+12|0);break e}l2(r+4|0)}if(n0(p),_=e+1232|0,e=n[N+100>>2],r=n[s+16>>2],r=Ga(r,r+(n[s+20>>2]<<4)|0)+n[s+32>>2]|0,u=r-53800|0,r=r>>>0>=u>>>0?u:0,u=e-54400|0,u=e>>>0>=u>>>0?u:0,r=r>>>0>u>>>0?r:u,!r){n[N+108>>2]=n[s+44>>2],n[N+104>>2]=n[s+36>>2]!=-2147483648?n[s+40>>2]:0,g=N+148|0,u=N+72|0,r=_-112|0,_=r,i=n[N+96>>2],gi(r,i,e),n[r+40>>2]=13600,n[r+36>>2]=e,n[r+32>>2]=i,$i(r+48|0,r+32|0);e:{if(n[r+52>>2]==1&&(e=n[r+48>>2],(e|0)==n[r+56>>2]))break e;O()}c[r+47|0]=e>>>0>=255?255:e,n[r+96>>2]=n[r+40>>2],n[r+100>>2]=0,n[r+104>>2]=0,c[r+108|0]=0,e=n[r+36>>2],n[r+48>>2]=n[r+32>>2],n[r+52>>2]=e,n[r+72>>2]=u,e=n[r+100>>2],n[r+56>>2]=n[r+96>>2],n[r+60>>2]=e,e=n[r+108>>2],n[r+64>>2]=n[r+104>>2],n[r+68>>2]=e,n[r+80>>2]=r,n[r+76>>2]=r+47,p=_-32|0,_=p,e=r+48|0,Rr(p+20|0,e);e:{if(n[p+24>>2]==1){B0(p,n[p+28>>2],4,64),n[p+16>>2]=0,u=n[p+4>>2],n[p+8>>2]=n[p>>2],n[p+12>>2]=u,u=p+8|0,f=_-16|0,_=f,i=f+4|0,Rr(i,e);t:{if(n[f+8>>2]==1){for(A0(u,n[u+8>>2],n[f+12>>2],4,64),s=n[u+8>>2],l=n[u+4>>2],n[f+4>>2]=u+8,S=f,L=c0(l,s,32),n[S+8>>2]=L,n[f+12>>2]=C,s=_-96|0,_=s,u=n[e+20>>2],n[s+24>>2]=n[e+16>>2],n[s+28>>2]=u,u=n[e+4>>2],m=n[e>>2],n[s+8>>2]=m,n[s+12>>2]=u,u=n[e+12>>2],j=n[e+8>>2],n[s+16>>2]=j,n[s+20>>2]=u,u=s+60|0,l=s+44|0,X=n[i+8>>2],v=n[i+4>>2],K=n[i>>2],i=n[e+32>>2],F=n[e+28>>2],e=n[e+24>>2],y=o[s+28|0],k=n[s+12>>2];;){for(Rr(s+32|0,s+8|0),J=n[s+36>>2],U=J?n[s+40>>2]:-1,M=(v<<6)+X|0;;){if(U){d=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),h=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[l+8|0]=h,c[l+9|0]=h>>>8,c[l+10|0]=h>>>16,c[l+11|0]=h>>>24,c[l+12|0]=d,c[l+13|0]=d>>>8,c[l+14|0]=d>>>16,c[l+15|0]=d>>>24,d=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),h=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[l|0]=h,c[l+1|0]=h>>>8,c[l+2|0]=h>>>16,c[l+3|0]=h>>>24,c[l+4|0]=d,c[l+5|0]=d>>>8,c[l+6|0]=d>>>16,c[l+7|0]=d>>>24,d=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),h=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),c[u|0]=h,c[u+1|0]=h>>>8,c[u+2|0]=h>>>16,c[u+3|0]=h>>>24,c[u+4|0]=d,c[u+5|0]=d>>>8,c[u+6|0]=d>>>16,c[u+7|0]=d>>>24,d=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),h=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),c[u+8|0]=h,c[u+9|0]=h>>>8,c[u+10|0]=h>>>16,c[u+11|0]=h>>>24,c[u+12|0]=d,c[u+13|0]=d>>>8,c[u+14|0]=d>>>16,c[u+15|0]=d>>>24,d=o[i+20|0]|o[i+21|0]<<8|(o[i+22|0]<<16|o[i+23|0]<<24),h=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),c[u+16|0]=h,c[u+17|0]=h>>>8,c[u+18|0]=h>>>16,c[u+19|0]=h>>>24,c[u+20|0]=d,c[u+21|0]=d>>>8,c[u+22|0]=d>>>16,c[u+23|0]=d>>>24,d=o[i+28|0]|o[i+29|0]<<8|(o[i+30|0]<<16|o[i+31|0]<<24),h=o[i+24|0]|o[i+25|0]<<8|(o[i+26|0]<<16|o[i+27|0]<<24),c[u+24|0]=h,c[u+25|0]=h>>>8,c[u+26|0]=h>>>16,c[u+27|0]=h>>>24,c[u+28|0]=d,c[u+29|0]=d>>>8,c[u+30|0]=d>>>16,c[u+31|0]=d>>>24,h=o[F|0],D=s+32|0,d=k>>>0>j>>>0?j:k,vi(D,m,d),c[s+93|0]=h,c[s+92|0]=y,U=U-1|0,M=I(M,D,64)- -64|0,v=v+1|0,k=k-d|0,m=d+m|0,y=y+1|0;continue}break}if(c[s+28|0]=y,n[s+12>>2]=k,n[s+8>>2]=m,!!J)break}n[K>>2]=v,_=s+96|0,_=f+16|0;break t}O()}n[g+8>>2]=n[p+16>>2],e=n[p+12>>2],n[g>>2]=n[p+8>>2],n[g+4>>2]=e,_=p+32|0;break e}O()}_=r+112|0,n[N+124>>2]=x,n[N+120>>2]=t,t=n[N+152>>2],n[N+112>>2]=t,n[N+116>>2]=t+(n[N+156>>2]<<6),n[N+140>>2]=N+104,n[N+136>>2]=N+4,n[N+132>>2]=N+2,n[N+128>>2]=E,t=_+-64|0,_=t,w[t>>1]=5,e=n[b+28>>2],n[t+48>>2]=n[b+24>>2],n[t+52>>2]=e,e=n[b+20>>2],n[t+40>>2]=n[b+16>>2],n[t+44>>2]=e,e=n[b+12>>2],n[t+32>>2]=n[b+8>>2],n[t+36>>2]=e,e=n[b+4>>2],n[t+24>>2]=n[b>>2],n[t+28>>2]=e,u=a+4|0,n[t+56>>2]=t,r=t+12|0,e=_+-64|0,_=e,i=t+24|0,s=y4(i);e:{if(s){for(B0(e+8|0,4,4,4),l=n[e+8>>2],b=n[e+12>>2],n[b>>2]=s,n[e+24>>2]=1,n[e+20>>2]=b,n[e+16>>2]=l,l=e+28|0,I(l,i,36),i=e+16|0;;){if(b=y4(l),b){s=n[i+8>>2],(s|0)==n[i>>2]&&In(i,1),n[n[i+4>>2]+(s<<2)>>2]=b,n[i+8>>2]=s+1;continue}break}n[r+8>>2]=n[e+24>>2],i=n[e+20>>2],n[r>>2]=n[e+16>>2],n[r+4>>2]=i;break e}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}_=e- -64|0,e=a;e:{if(R[t>>1]!=5){n[u+8>>2]=n[t+8>>2],a=n[t+4>>2],n[u>>2]=n[t>>2],n[u+4>>2]=a,cn(r),a=1;break e}n[u+8>>2]=n[t+20>>2],a=n[t+16>>2],n[u>>2]=n[t+12>>2],n[u+4>>2]=a,a=0}for(n[e>>2]=a,_=t- -64|0,a=n[g+8>>2],t=n[g+4>>2];;){if(a){a=a-1|0,G(t),t=t- -64|0;continue}break}m0(g,4,64),z0(z),n0(E);break n}n[a+8>>2]=r,w[a+4>>1]=0,n[a>>2]=1,z0(N+92|0),n0(N+24|0);break n}n[a>>2]=1,w[a+4>>1]=2}_=N+160|0}function cn(a){var t=0,e=0;for(t=n[a+8>>2],e=n[a+4>>2];;){if(t){t=t-1|0,z4(e),e=e+4|0;continue}break}w2(a)}function s1(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;e=_-16|0,_=e,n[e+8>>2]=n[t>>2],r=n[t+4>>2],n[e>>2]=r,n[e+4>>2]=r,n[e+12>>2]=(n[t+8>>2]<<2)+r,t=_-16|0,_=t,i=n[e+12>>2],u=n[e+4>>2],s=i-u|0,l=s>>>2|0,In(a,l),r=n[a+8>>2],(u|0)!=(i|0)&&(I(n[a+4>>2]+(r<<2)|0,u,s),r=n[a+8>>2]),n[a+8>>2]=r+l,a=n[e+8>>2],n[t+12>>2]=n[e>>2],n[t+8>>2]=a,w2(t+8|0),_=t+16|0,_=e+16|0}function O0(a,t){A0(a,n[a+8>>2],t,8,16)}function y4(a){var t=0,e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0;i=_-16|0,_=i,d=i+8|0,f=n[a+32>>2],r=_-48|0,_=r,l=n[a>>2];n:{if((l|0)==n[a+4>>2]||(n[a>>2]=l- -64,e=n[a+12>>2],h=n[a+8>>2],b=r+8|0,Zi(b,n[a+16>>2],R[n[a+20>>2]>>1],n[n[a+24>>2]>>2],o[l+60|0]),a=n[a+28>>2],p=n[a>>2],k=n[a+4>>2],t=_-96|0,_=t,G1(t+8|0,e),N=t+16|0,a=n[t+8>>2],C4(N,a,a+V(n[t+12>>2],34)|0),a=n[e+20>>2],n[t>>2]=n[e+16>>2],n[t+4>>2]=a,s=t+28|0,a=n[t>>2],C4(s,a,V(n[t+4>>2],34)+a|0),a=n[e+36>>2],u=t- -64|0,n[u+8>>2]=n[e+32>>2],n[u+12>>2]=a,a=n[e+28>>2],n[u>>2]=n[e+24>>2],n[u+4>>2]=a,w[u+20>>1]=R[e+1268>>1],n[u+16>>2]=n[e+40>>2],n[t+44>>2]=1216,n[t+40>>2]=e+52,c[t+92|0]=o[e+1309|0],n[t+88>>2]=o[e+1305|0]|o[e+1306|0]<<8|(o[e+1307|0]<<16|o[e+1308|0]<<24),a=n[t+36>>2],n[t+56>>2]=n[t+32>>2],n[t+60>>2]=a,a=n[t+24>>2],n[t+48>>2]=n[t+20>>2],n[t+52>>2]=a,B4(r,h,t+40|0,b,p,k,l),V0(s),V0(N),_=t+96|0,a=n[r>>2],s=(a|0)==3,e=n[r+4>>2],a=s?e:a,n0(b),N=1,s))break n;n[f+8>>2]=e,n[f+4>>2]=a,w[f>>1]=4,a=0}return n[d+4>>2]=a,n[d>>2]=N,_=r+48|0,_=i+16|0,n[i+8>>2]&1?n[i+12>>2]:0}function In(a,t){A0(a,n[a+8>>2],t,4,4)}function w4(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;for(u=_-128|0,_=u,l=a- -64|0,N=u+128|0;;){if((s|0)!=4){for(I(u- -64|0,a,64),e=10;;){if(e){r=u- -64|0,U0(0,4,8,12,r),U0(1,5,9,13,r),U0(2,6,10,14,r),U0(3,7,11,15,r),U0(0,5,10,15,r),U0(1,6,11,12,r),U0(2,7,8,13,r),U0(3,4,9,14,r),e=e-1|0;continue}break}for(s4(u,u- -64|0,N,a,l),e=n[u+20>>2],i=n[u+16>>2],r=e-i|0,r=e>>>0>=r>>>0?r:0,e=i<<2,i=e+n[u+8>>2]|0,e=e+n[u>>2]|0;;){if(r){n[e>>2]=n[i>>2]+n[e>>2],r=r-1|0,i=i+4|0,e=e+4|0;continue}break}r=I(u,u- -64|0,64),e=n[a+52>>2],i=n[a+48>>2]+1|0,e=i?e:e+1|0,n[a+48>>2]=i,n[a+52>>2]=e,ii((s<<6)+t|0,16,r,16),s=s+1|0;continue}break}_=u+128|0}function Vt(a,t){var e=0,r=0;e=_-32|0,_=e,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0,on(t,e,32),t=n[e+28>>2],r=n[e+24>>2],c[a+24|0]=r,c[a+25|0]=r>>>8,c[a+26|0]=r>>>16,c[a+27|0]=r>>>24,c[a+28|0]=t,c[a+29|0]=t>>>8,c[a+30|0]=t>>>16,c[a+31|0]=t>>>24,t=n[e+20>>2],r=n[e+16>>2],c[a+16|0]=r,c[a+17|0]=r>>>8,c[a+18|0]=r>>>16,c[a+19|0]=r>>>24,c[a+20|0]=t,c[a+21|0]=t>>>8,c[a+22|0]=t>>>16,c[a+23|0]=t>>>24,t=n[e+12>>2],r=n[e+8>>2],c[a+8|0]=r,c[a+9|0]=r>>>8,c[a+10|0]=r>>>16,c[a+11|0]=r>>>24,c[a+12|0]=t,c[a+13|0]=t>>>8,c[a+14|0]=t>>>16,c[a+15|0]=t>>>24,t=n[e+4>>2],r=n[e>>2],c[a|0]=r,c[a+1|0]=r>>>8,c[a+2|0]=r>>>16,c[a+3|0]=r>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24,_=e+32|0}function C4(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;if(s=_-16|0,_=s,i=s+4|0,l=(e-t>>>0)/34|0,S4(i,l),N=_-16|0,_=N,L6(i,l),r=n[i+8>>2],u=n[i+4>>2],n[N+4>>2]=i+8,b=N,d=c0(u,r,32),n[b+8>>2]=d,n[N+12>>2]=C,r=N+4|0,i=n[r+4>>2],f=n[r>>2],(t|0)!=(e|0))for(e=n[r+8>>2]+(i<<5)|0,i=i+l|0;r=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),u=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),c[e+24|0]=u,c[e+25|0]=u>>>8,c[e+26|0]=u>>>16,c[e+27|0]=u>>>24,c[e+28|0]=r,c[e+29|0]=r>>>8,c[e+30|0]=r>>>16,c[e+31|0]=r>>>24,r=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),u=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),c[e+16|0]=u,c[e+17|0]=u>>>8,c[e+18|0]=u>>>16,c[e+19|0]=u>>>24,c[e+20|0]=r,c[e+21|0]=r>>>8,c[e+22|0]=r>>>16,c[e+23|0]=r>>>24,r=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),u=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[e+8|0]=u,c[e+9|0]=u>>>8,c[e+10|0]=u>>>16,c[e+11|0]=u>>>24,c[e+12|0]=r,c[e+13|0]=r>>>8,c[e+14|0]=r>>>16,c[e+15|0]=r>>>24,r=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),u=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[e|0]=u,c[e+1|0]=u>>>8,c[e+2|0]=u>>>16,c[e+3|0]=u>>>24,c[e+4|0]=r,c[e+5|0]=r>>>8,c[e+6|0]=r>>>16,c[e+7|0]=r>>>24,t=t+34|0,e=e+32|0,l=l-1|0,!!l;);n[f>>2]=i,_=N+16|0,n[a+8>>2]=n[s+12>>2],t=n[s+8>>2],n[a>>2]=n[s+4>>2],n[a+4>>2]=t,_=s+16|0}function B4(a,t,e,r,u,i,s){var l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0,S=0,L=0,T=0,Z=0,Q=0,W=0,A=0;N=_-624|0,_=N,E=o[e+48|0],p=o[e+49|0],b=o[e+51|0],d=o[e+52|0],c[N+6|0]=0,c[N+7|0]=0,c[N+5|0]=d,c[N+4|0]=b,c[N+3|0]=p,c[N+2|0]=E,c[N|0]=1,c[N+1|0]=0,l=N+72|0,h=_-16|0,_=h;n:{if(o[N|0]==1){e:{t:{if(o[N+6|0]|o[N+7|0]||(y=o[N+3|0],m=o[N+2|0],y>>>0<=(m-1&255)>>>0|y>>>0>8)||(k=o[N+5|0],v=o[N+4|0],k>>>0<=(v-1&255)>>>0))break t;if(k>>>0<4)break e}c[l|0]=4,c[l+1|0]=2;break n}for(U=h+8|0,f=o[N+1|0],J=_-16|0,n[J+12>>2]=50462976,J=J+12|0;;){e:{if((g|0)==4){f=4;break e}if(j=g+J|0,g=g+1|0,o[j|0]!=(f|0))continue}break}if(g=(f|0)==4,c[U|0]=g,c[U+1|0]=g?2:f,f=o[h+9|0],o[h+8|0]){c[l|0]=4,c[l+1|0]=f;break n}c[l+4|0]=k,c[l+3|0]=v,c[l+2|0]=y,c[l+1|0]=m,c[l|0]=f;break n}c[l|0]=4,c[l+1|0]=4}_=h+16|0;n:{if(o[N+72|0]==4){n[a>>2]=2;break n}e:{if(g=n[e+12>>2],(g|0)!=(p|0)||(y=n[e+20>>2],(d|0)!=(y|0)))break e;U=n[e+8>>2],m=n[e+16>>2],l=N+8|0,Vt(l,t),v=N+40|0,Vt(v,t),f=N+516|0,Mr(f,l),h=_-112|0,_=h,l=h+8|0,S1(l),P0(l,N,8),J=r+32|0,P0(l,J,8),P0(l,r,32),P0(l,f,32),k=N+72|0,Sn(k+104|0,l),I(k,l,104),_=h+112|0,h=N+284|0,Mr(h,v),l=_-208|0,_=l,v=l+104|0,Sn(v,k),jr(l,v,h),hn(N+316|0,l),_=l+208|0,h=u||1,l=_-16|0,_=l,u=u?i:0;t:{if(u>>>0>=501){n[f>>2]=-2147483648,n[f+4>>2]=0,n[f+8>>2]=u-500;break t}M0(l,512),w[l+14>>1]=u<<8|(u&65280)>>>8,J0(l,l+14|0,2),J0(l,h,u),Si(l,512),n[f+8>>2]=n[l+8>>2],u=n[l+4>>2],n[f>>2]=n[l>>2],n[f+4>>2]=u}_=l+16|0,u=n[N+524>>2],i=n[N+520>>2];t:{l=n[N+516>>2];r:{if((l|0)==-2147483648){n[a+4>>2]=u,n[a>>2]=i;break r}n[N+356>>2]=u,n[N+352>>2]=i,n[N+348>>2]=l,Wi(N+516|0,N+40|0,7,N+316|0,i,u),i=n[N+524>>2],l=n[N+520>>2],u=n[N+516>>2];u:{if((u|0)==-2147483648){n[a+4>>2]=i,n[a>>2]=l;break u}n[N+368>>2]=i,n[N+364>>2]=l,n[N+360>>2]=u,u=_-208|0,_=u,f=u+104|0,Sn(f,N+72|0),jr(u,f,N+284|0),P0(u,l,i),I(f,u,104),h=N+516|0,hn(h,f),_=u+208|0,k=e+24|0,Ai(N+484|0,k,2,N+40|0,b,d,m,y,h),h=n[N+492>>2],d=n[N+488>>2],u=n[N+484>>2];i:{if((u|0)==-2147483648){n[a+4>>2]=h,n[a>>2]=d;break i}n[N+380>>2]=h,n[N+376>>2]=d,n[N+372>>2]=u,u=_-208|0,_=u,f=u+104|0,b=N+72|0,Sn(f,b),jr(u,f,N+284|0),P0(u,d,h),I(f,u,104),P0(f,l,i),u=I(u,f,104),i=b+104|0,l1(i),l=u+104|0,Sn(l,I(i,u,104)),hn(N+384|0,l),_=u+208|0,l=N+516|0,i=_-32|0,_=i,f=i+4|0,h=_-16|0,_=h,n[h+12>>2]=s,u=_-48|0,_=u,n[u+8>>2]=h+12,n[u+12>>2]=0,n[u+16>>2]=0,d=u+8|0,b=ci(d,u+12|0);o:{if(!n[u+12>>2]){if(s=u+24|0,M0(s,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=s,!(ci(d,u+36|0)&b)){L0(f),G(s);break o}n[f+8>>2]=n[u+32>>2],s=n[u+28>>2],n[f>>2]=n[u+24>>2],n[f+4>>2]=s;break o}L0(f)}_=u+48|0,_=h+16|0,u=i+16|0,s=n[i+12>>2],h=s+4|0,f=V(g+y|0,-81)+14592|0,M0(u,f>>>0<h>>>0?h:f),W=i,A=q0(s,24)&16711935|q0(s&16711935,8),n[W+28>>2]=A,J0(u,i+28|0,4),J0(u,n[i+8>>2],s);o:{if(e0[i+24>>2]<=f>>>0){Si(u,f),n[l+8>>2]=n[i+24>>2],u=n[i+20>>2],n[l>>2]=n[i+16>>2],n[l+4>>2]=u;break o}n[l>>2]=-2147483648,n[l+4>>2]=1,z0(i+16|0)}z0(i+4|0),_=i+32|0,u=n[N+524>>2],i=n[N+520>>2],s=n[N+516>>2];o:{if((s|0)==-2147483648){n[a+4>>2]=u,n[a>>2]=i;break o}n[N+424>>2]=u,n[N+420>>2]=i,n[N+416>>2]=s,Wi(N+516|0,N+8|0,6,N+384|0,i,u),u=n[N+524>>2],i=n[N+520>>2],s=n[N+516>>2];a:{if((s|0)==-2147483648){n[a+4>>2]=u,n[a>>2]=i;break a}n[N+436>>2]=u,n[N+432>>2]=i,n[N+428>>2]=s,s=_-208|0,_=s,l=s+104|0,Sn(l,N+176|0),P0(l,i,u),u=N+440|0,i=I(s,l,104),hn(u,i),_=i+208|0,Ai(N+516|0,k,1,N+8|0,E,p,U,g,u),u=n[N+524>>2],i=n[N+520>>2],s=n[N+516>>2];h:{if((s|0)==-2147483648){n[a+4>>2]=u,n[a>>2]=i;break h}n[N+480>>2]=u,n[N+476>>2]=i,n[N+472>>2]=s,s=N+484|0,Mr(s,N+8|0),l=n[N+436>>2],n[N+580>>2]=n[N+432>>2],n[N+584>>2]=l,l=n[N+368>>2],n[N+572>>2]=n[N+364>>2],n[N+576>>2]=l,l=n[N+380>>2],n[N+564>>2]=n[N+376>>2],n[N+568>>2]=l,n[N+560>>2]=32,n[N+552>>2]=u,n[N+548>>2]=i,n[N+544>>2]=32,n[N+536>>2]=32,n[N+532>>2]=r,n[N+528>>2]=8,n[N+524>>2]=J,n[N+520>>2]=8,n[N+556>>2]=N+284,n[N+540>>2]=s,n[N+516>>2]=N,K=N+588|0,Z2(K,N+516|0,9),J=N+600|0,F=n[N+592>>2],U=n[N+596>>2],h=_-4432|0,_=h,s=h+1636|0,r=n[e>>2],i=_-1648|0,_=i,m=n[e+4>>2],e=m;v:{if((e|0)!=1216){n[s+4>>2]=7,n[s+8>>2]=1216,n[s+12>>2]=e,e=1;break v}for(u=_-3248|0,_=u,E=u+14|0,p=_-4752|0,_=p,e=_-2752|0,_=e,b=_-16|0,_=b,l=_-16|0,_=l,n[l>>2]=384,n[l+4>>2]=r,n[l+12>>2]=l,n[l+8>>2]=l+4,g=b+4|0,f=_-16|0,d=l+8|0,v=n[d+4>>2],y=n[d>>2],d=0;;){if((d|0)!=12){j=n[y>>2],n[(f+4|0)+d>>2]=j,n[y>>2]=n[v>>2]+j,d=d+4|0;continue}break}n[g+8>>2]=n[f+12>>2],d=n[f+8>>2],n[g>>2]=n[f+4>>2],n[g+4>>2]=d,_=l+16|0,l=_-528|0,_=l,b=b+16|0,n[l+8>>2]=b,n[l+4>>2]=g,g=l+4|0,n[l+12>>2]=g,f=_-2576|0,_=f,y=f+2064|0,v=l+12|0,j=n[v>>2],d=0;d:{p:{for(;;){if((d|0)!=1536){if(E8(f+2062|0,j),!R[f+2062>>1])break p;x=f+1550|0,I(x,y,512),I((f+14|0)+d|0,x,512),d=d+512|0;continue}break}I(e,f+14|0,1536),_=f+2576|0;break d}O()}if(E8(v,g),R[l+12>>1]&&O(),_=l+528|0,_=b,On(e+1536|0,r+1152|0),l=e+1568|0,Ar(l,e),f=p+1614|0,Q2(l,r,1184)?b=1:(I(f+2|0,e,1568),b=0),w[f>>1]=b,_=e+2752|0,R[p+1614>>1]!=1?(e=p+3184|0,I(e,p+1616|0,1568),l=p+14|0,L8(l,e),I(E+2|0,l,1600),e=0):e=1,w[E>>1]=e,_=p+4752|0,l=i+14|0,R[u+14>>1]!=1?(f=u+1616|0,I(f,u+16|0,1600),e=o[r+1188|0]|o[r+1189|0]<<8|(o[r+1190|0]<<16|o[r+1191|0]<<24),p=o[r+1184|0]|o[r+1185|0]<<8|(o[r+1186|0]<<16|o[r+1187|0]<<24),w[u+3216>>1]=p,w[u+3218>>1]=p>>>16,w[u+3220>>1]=e,w[u+3222>>1]=e>>>16,e=o[r+1196|0]|o[r+1197|0]<<8|(o[r+1198|0]<<16|o[r+1199|0]<<24),p=o[r+1192|0]|o[r+1193|0]<<8|(o[r+1194|0]<<16|o[r+1195|0]<<24),w[u+3224>>1]=p,w[u+3226>>1]=p>>>16,w[u+3228>>1]=e,w[u+3230>>1]=e>>>16,e=o[r+1204|0]|o[r+1205|0]<<8|(o[r+1206|0]<<16|o[r+1207|0]<<24),p=o[r+1200|0]|o[r+1201|0]<<8|(o[r+1202|0]<<16|o[r+1203|0]<<24),w[u+3232>>1]=p,w[u+3234>>1]=p>>>16,w[u+3236>>1]=e,w[u+3238>>1]=e>>>16,e=o[r+1212|0]|o[r+1213|0]<<8|(o[r+1214|0]<<16|o[r+1215|0]<<24),p=o[r+1208|0]|o[r+1209|0]<<8|(o[r+1210|0]<<16|o[r+1211|0]<<24),w[u+3240>>1]=p,w[u+3242>>1]=p>>>16,w[u+3244>>1]=e,w[u+3246>>1]=e>>>16,I(l+2|0,f,1632),e=0):e=1,w[l>>1]=e,_=u+3248|0,e=1,R[i+14>>1]==1){n[s+4>>2]=4;break v}e=R[i+16>>1],u=R[i+18>>1]|R[i+20>>1]<<16,l=R[i+26>>1]|R[i+28>>1]<<16,f=R[i+22>>1]|R[i+24>>1]<<16,I(s+16|0,i+30|0,1618),n[s+8>>2]=f,n[s+12>>2]=l,n[s+4>>2]=u,w[s+2>>1]=e,e=0}w[s>>1]=e,_=i+1648|0;v:{if(R[h+1636>>1]==1){n[J>>2]=-2147483648;break v}e=h+4|0,y=h+1636|0,I(e,y|2,1632),H6(y,r,m),S=h+3272|0,$6(S,k,0,y),i=0,E=_-3648|0,_=E,p=_-2400|0,_=p;d:{p:switch(R[525050]-2|0){case 0:i=1050102;break d;case 1:break p;default:break d}i=1050102}for(r=_+-64|0,_=r,i&&O(),Z=n[h+3276>>2],Q=n[h+3280>>2],g=E+2432|0,L=p+1152|0,s=o0(r,64),on(t,s,64),u=_-2304|0,_=u,t=_-2400|0,_=t,r=o[s+28|0]|o[s+29|0]<<8|(o[s+30|0]<<16|o[s+31|0]<<24),n[t+24>>2]=o[s+24|0]|o[s+25|0]<<8|(o[s+26|0]<<16|o[s+27|0]<<24),n[t+28>>2]=r,r=o[s+20|0]|o[s+21|0]<<8|(o[s+22|0]<<16|o[s+23|0]<<24),n[t+16>>2]=o[s+16|0]|o[s+17|0]<<8|(o[s+18|0]<<16|o[s+19|0]<<24),n[t+20>>2]=r,r=o[s+12|0]|o[s+13|0]<<8|(o[s+14|0]<<16|o[s+15|0]<<24),n[t+8>>2]=o[s+8|0]|o[s+9|0]<<8|(o[s+10|0]<<16|o[s+11|0]<<24),n[t+12>>2]=r,r=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),n[t>>2]=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),n[t+4>>2]=r,r=o[s+60|0]|o[s+61|0]<<8|(o[s+62|0]<<16|o[s+63|0]<<24),n[t+1208>>2]=o[s+56|0]|o[s+57|0]<<8|(o[s+58|0]<<16|o[s+59|0]<<24),n[t+1212>>2]=r,r=o[s+52|0]|o[s+53|0]<<8|(o[s+54|0]<<16|o[s+55|0]<<24),n[t+1200>>2]=o[s+48|0]|o[s+49|0]<<8|(o[s+50|0]<<16|o[s+51|0]<<24),n[t+1204>>2]=r,r=o[s+44|0]|o[s+45|0]<<8|(o[s+46|0]<<16|o[s+47|0]<<24),n[t+1192>>2]=o[s+40|0]|o[s+41|0]<<8|(o[s+42|0]<<16|o[s+43|0]<<24),n[t+1196>>2]=r,r=o[s+36|0]|o[s+37|0]<<8|(o[s+38|0]<<16|o[s+39|0]<<24),n[t+1184>>2]=o[s+32|0]|o[s+33|0]<<8|(o[s+34|0]<<16|o[s+35|0]<<24),n[t+1188>>2]=r,f=t- -64|0,r=_-144|0,_=r,n[r+140>>2]=e+1568,n[r+136>>2]=t,l=r+72|0,d=r+136|0,i=_-512|0,_=i,m=8,Ln(i);;){if(m){V8(i,n[d>>2],32),m=m-4|0,d=d+4|0;continue}break}d=i+272|0,I(d,i,208),b=i+208|0,D8(b,d),k=i+480|0,E0(k),E0(d),H(k,32,b,32),H(d,32,i+240|0,32),d=o[i+508|0]|o[i+509|0]<<8|(o[i+510|0]<<16|o[i+511|0]<<24),b=o[i+504|0]|o[i+505|0]<<8|(o[i+506|0]<<16|o[i+507|0]<<24),c[l+24|0]=b,c[l+25|0]=b>>>8,c[l+26|0]=b>>>16,c[l+27|0]=b>>>24,c[l+28|0]=d,c[l+29|0]=d>>>8,c[l+30|0]=d>>>16,c[l+31|0]=d>>>24,d=o[i+500|0]|o[i+501|0]<<8|(o[i+502|0]<<16|o[i+503|0]<<24),b=o[i+496|0]|o[i+497|0]<<8|(o[i+498|0]<<16|o[i+499|0]<<24),c[l+16|0]=b,c[l+17|0]=b>>>8,c[l+18|0]=b>>>16,c[l+19|0]=b>>>24,c[l+20|0]=d,c[l+21|0]=d>>>8,c[l+22|0]=d>>>16,c[l+23|0]=d>>>24,d=o[i+492|0]|o[i+493|0]<<8|(o[i+494|0]<<16|o[i+495|0]<<24),b=o[i+488|0]|o[i+489|0]<<8|(o[i+490|0]<<16|o[i+491|0]<<24),c[l+8|0]=b,c[l+9|0]=b>>>8,c[l+10|0]=b>>>16,c[l+11|0]=b>>>24,c[l+12|0]=d,c[l+13|0]=d>>>8,c[l+14|0]=d>>>16,c[l+15|0]=d>>>24,d=o[i+484|0]|o[i+485|0]<<8|(o[i+486|0]<<16|o[i+487|0]<<24),b=o[i+480|0]|o[i+481|0]<<8|(o[i+482|0]<<16|o[i+483|0]<<24),c[l|0]=b,c[l+1|0]=b>>>8,c[l+2|0]=b>>>16,c[l+3|0]=b>>>24,c[l+4|0]=d,c[l+5|0]=d>>>8,c[l+6|0]=d>>>16,c[l+7|0]=d>>>24,d=o[i+276|0]|o[i+277|0]<<8|(o[i+278|0]<<16|o[i+279|0]<<24),b=o[i+272|0]|o[i+273|0]<<8|(o[i+274|0]<<16|o[i+275|0]<<24),c[l+32|0]=b,c[l+33|0]=b>>>8,c[l+34|0]=b>>>16,c[l+35|0]=b>>>24,c[l+36|0]=d,c[l+37|0]=d>>>8,c[l+38|0]=d>>>16,c[l+39|0]=d>>>24,d=o[i+284|0]|o[i+285|0]<<8|(o[i+286|0]<<16|o[i+287|0]<<24),b=o[i+280|0]|o[i+281|0]<<8|(o[i+282|0]<<16|o[i+283|0]<<24),c[l+40|0]=b,c[l+41|0]=b>>>8,c[l+42|0]=b>>>16,c[l+43|0]=b>>>24,c[l+44|0]=d,c[l+45|0]=d>>>8,c[l+46|0]=d>>>16,c[l+47|0]=d>>>24,d=o[i+292|0]|o[i+293|0]<<8|(o[i+294|0]<<16|o[i+295|0]<<24),b=o[i+288|0]|o[i+289|0]<<8|(o[i+290|0]<<16|o[i+291|0]<<24),c[l+48|0]=b,c[l+49|0]=b>>>8,c[l+50|0]=b>>>16,c[l+51|0]=b>>>24,c[l+52|0]=d,c[l+53|0]=d>>>8,c[l+54|0]=d>>>16,c[l+55|0]=d>>>24,d=o[i+300|0]|o[i+301|0]<<8|(o[i+302|0]<<16|o[i+303|0]<<24),b=o[i+296|0]|o[i+297|0]<<8|(o[i+298|0]<<16|o[i+299|0]<<24),c[l+56|0]=b,c[l+57|0]=b>>>8,c[l+58|0]=b>>>16,c[l+59|0]=b>>>24,c[l+60|0]=d,c[l+61|0]=d>>>8,c[l+62|0]=d>>>16,c[l+63|0]=d>>>24,_=i+512|0,i=o[r+100|0]|o[r+101|0]<<8|(o[r+102|0]<<16|o[r+103|0]<<24),n[r+32>>2]=o[r+96|0]|o[r+97|0]<<8|(o[r+98|0]<<16|o[r+99|0]<<24),n[r+36>>2]=i,i=o[r+92|0]|o[r+93|0]<<8|(o[r+94|0]<<16|o[r+95|0]<<24),n[r+24>>2]=o[r+88|0]|o[r+89|0]<<8|(o[r+90|0]<<16|o[r+91|0]<<24),n[r+28>>2]=i,i=o[r+84|0]|o[r+85|0]<<8|(o[r+86|0]<<16|o[r+87|0]<<24),n[r+16>>2]=o[r+80|0]|o[r+81|0]<<8|(o[r+82|0]<<16|o[r+83|0]<<24),n[r+20>>2]=i,i=o[r+76|0]|o[r+77|0]<<8|(o[r+78|0]<<16|o[r+79|0]<<24),n[r+8>>2]=o[r+72|0]|o[r+73|0]<<8|(o[r+74|0]<<16|o[r+75|0]<<24),n[r+12>>2]=i,i=o[r+132|0]|o[r+133|0]<<8|(o[r+134|0]<<16|o[r+135|0]<<24),n[r+64>>2]=o[r+128|0]|o[r+129|0]<<8|(o[r+130|0]<<16|o[r+131|0]<<24),n[r+68>>2]=i,i=o[r+124|0]|o[r+125|0]<<8|(o[r+126|0]<<16|o[r+127|0]<<24),n[r+56>>2]=o[r+120|0]|o[r+121|0]<<8|(o[r+122|0]<<16|o[r+123|0]<<24),n[r+60>>2]=i,i=o[r+116|0]|o[r+117|0]<<8|(o[r+118|0]<<16|o[r+119|0]<<24),n[r+48>>2]=o[r+112|0]|o[r+113|0]<<8|(o[r+114|0]<<16|o[r+115|0]<<24),n[r+52>>2]=i,i=o[r+108|0]|o[r+109|0]<<8|(o[r+110|0]<<16|o[r+111|0]<<24),n[r+40>>2]=o[r+104|0]|o[r+105|0]<<8|(o[r+106|0]<<16|o[r+107|0]<<24),n[r+44>>2]=i,d=_-16064|0,_=d,i=r+40|0,P1(d,i,0),v=d+1536|0,P1(v,i,3),l=d+3072|0,v8(l,i,6),x=d+3200|0,y8(x,l),i=d+3712|0,S8(i,e+1536|0,1),j=d+8320|0,Pr(j,d),m=d+11392|0,Z8(m,i,j),k=d+9856|0,i=_-528|0,_=i,n[i+8>>2]=m+1536,n[i+4>>2]=m,M=i+4|0,n[i+12>>2]=M,l=_-2576|0,_=l,D=l+2064|0,z=i+12|0,X=n[z>>2],b=0;d:{p:{for(;;){if((b|0)!=1536){if(C8(l+2062|0,X),!R[l+2062>>1])break p;T=l+1550|0,I(T,D,512),I((l+14|0)+b|0,T,512),b=b+512|0;continue}break}I(k,l+14|0,1536),_=l+2576|0;break d}O()}C8(z,M),R[i+12>>1]&&O(),_=i+528|0,G8(m,k,v),k=d+12928|0,i=_-624|0,_=i,l=i+24|0,A1(l),n[i+540>>2]=256,n[i+544>>2]=8,n[i+552>>2]=32,n[i+556>>2]=1,n[i+548>>2]=t,n[i+536>>2]=l,Lr(i+560|0,i+536|0,i+548|0);d:for(;;){p:{if(Tr(i+592|0,i+560|0),l=n[i+592>>2],!l)break p;for(b=n[i+596>>2],v=n[i+604>>2],M=n[i+600>>2],n[i+616>>2]=0,n[i+620>>2]=0,n[i+608>>2]=0,n[i+612>>2]=0,H(i+608|0,1,M,v),b=b<<1,v=0,M=n[i+616>>2],D=n[i+620>>2],z=n[i+608>>2],X=n[i+612>>2];;){if(!b)continue d;_4(i,z,X,M,D,v&127),w[l>>1]=n[i>>2]&1,b=b-2|0,l=l+2|0,v=v+1|0}}break}for(I(k,i+24|0,512),_=i+624|0,l=0;;){if((l|0)!=512){i=l+k|0,w[i>>1]=V(R[i>>1],3329)+1>>>1,l=l+2|0;continue}break}for(i=d+14464|0,T8(i,e,j),l=d+13440|0,to(l,i),Y1(i,l,x),v=d+13952|0,Y1(v,i,k),D=d+14976|0,j=D,k=0;;){if((k|0)!=1536){for(i=k+m|0,l=0;;){if((l|0)!=512){b=i+l|0,x=B(R[b>>1],0,989557760,1),z=b,b=C+2|0,w[z>>1]=(x+2579293>>>0<2579293?b+1|0:b)>>>2&1023,l=l+2|0;continue}break}k=k+512|0;continue}break}i=_-336|0,_=i,n[i+8>>2]=m+1536,n[i+4>>2]=m,k=i+4|0,n[i+12>>2]=k,b=_-1616|0,_=b,m=b+1296|0,x=i+12|0,M=n[x>>2],l=0;d:{p:{for(;;){if((l|0)!=960){if(g8(b+1295|0,M),!o[b+1295|0])break p;z=b+975|0,I(z,m,320),I((b+15|0)+l|0,z,320),l=l+320|0;continue}break}I(j,b+15|0,960),_=b+1616|0;break d}O()}for(g8(x,k),o[i+12|0]==1&&O(),_=i+336|0,M=d+15936|0,l=0;;){if((l|0)!=512){i=l+v|0,b=B(R[i>>1],0,82570704,0),z=i,i=C+2|0,w[z>>1]=(b+2579293>>>0<2579293?i+1|0:i)>>>2&15,l=l+2|0;continue}break}for(i=_-240|0,_=i,l=i+24|0,M8(l),n[i+156>>2]=256,n[i+160>>2]=2,n[i+152>>2]=v,n[i+168>>2]=128,n[i+172>>2]=1,n[i+164>>2]=l,Zr(i+176|0,i+152|0,i+164|0);;){if(Gr(i+208|0,i+176|0),k=n[i+208>>2],k){for(l=n[i+212>>2]<<1,m=0,b=0,v=0,z=n[i+220>>2],X=n[i+216>>2],j=0,x=0;;){if(l){l4(i,R[k>>1],v&124),v=v+4|0,l=l-2|0,k=k+2|0,m=n[i+8>>2]|m,b=b|n[i+12>>2],j=n[i>>2]|j,x=x|n[i+4>>2];continue}break}n[i+224>>2]=j,n[i+228>>2]=x,n[i+232>>2]=m,n[i+236>>2]=b,H(X,z,i+224|0,1);continue}break}for(I(M,i+24|0,128),_=i+240|0,i=_-2112|0,_=i,I(i+1144|0,D,960),u1(i+32|0,i+40|0,960),n[i+2104>>2]=0,n[i+2108>>2]=0,n[i+1136>>2]=0,n[i+1140>>2]=960,l=n[i+36>>2],n[i+1128>>2]=n[i+32>>2],n[i+1132>>2]=l,b=i+1136|0,k=i+1e3|0;;){d:{if(H1(i+24|0,b),!o[i+24|0]||(l=n[i+1128>>2],(l|0)==n[i+1132>>2]))break d;m=o[i+25|0],n[i+1128>>2]=l+1,c[l|0]=m;continue}break}for(I(i+1144|0,M,128),u1(i+16|0,k,128),n[i+1272>>2]=0,n[i+1276>>2]=0,n[i+1136>>2]=0,n[i+1140>>2]=128,l=n[i+20>>2],n[i+1128>>2]=n[i+16>>2],n[i+1132>>2]=l,b=i+1136|0;;){d:{if(H1(i+8|0,b),!o[i+8|0]||(l=n[i+1128>>2],(l|0)==n[i+1132>>2]))break d;k=o[i+9|0],n[i+1128>>2]=l+1,c[l|0]=k;continue}break}I(f,i+40|0,1088),_=i+2112|0,_=d+16064|0,i=n[r+36>>2],l=n[r+32>>2],c[f+1112|0]=l,c[f+1113|0]=l>>>8,c[f+1114|0]=l>>>16,c[f+1115|0]=l>>>24,c[f+1116|0]=i,c[f+1117|0]=i>>>8,c[f+1118|0]=i>>>16,c[f+1119|0]=i>>>24,i=n[r+28>>2],l=n[r+24>>2],c[f+1104|0]=l,c[f+1105|0]=l>>>8,c[f+1106|0]=l>>>16,c[f+1107|0]=l>>>24,c[f+1108|0]=i,c[f+1109|0]=i>>>8,c[f+1110|0]=i>>>16,c[f+1111|0]=i>>>24,i=n[r+20>>2],l=n[r+16>>2],c[f+1096|0]=l,c[f+1097|0]=l>>>8,c[f+1098|0]=l>>>16,c[f+1099|0]=l>>>24,c[f+1100|0]=i,c[f+1101|0]=i>>>8,c[f+1102|0]=i>>>16,c[f+1103|0]=i>>>24,i=n[r+12>>2],l=n[r+8>>2],c[f+1088|0]=l,c[f+1089|0]=l>>>8,c[f+1090|0]=l>>>16,c[f+1091|0]=l>>>24,c[f+1092|0]=i,c[f+1093|0]=i>>>8,c[f+1094|0]=i>>>16,c[f+1095|0]=i>>>24,_=r+144|0,d=t+1280|0,I(d,f,1088),r=o[t+1180|0]|o[t+1181|0]<<8|(o[t+1182|0]<<16|o[t+1183|0]<<24),n[t+56>>2]=o[t+1176|0]|o[t+1177|0]<<8|(o[t+1178|0]<<16|o[t+1179|0]<<24),n[t+60>>2]=r,r=o[t+1172|0]|o[t+1173|0]<<8|(o[t+1174|0]<<16|o[t+1175|0]<<24),n[t+48>>2]=o[t+1168|0]|o[t+1169|0]<<8|(o[t+1170|0]<<16|o[t+1171|0]<<24),n[t+52>>2]=r,r=o[t+1164|0]|o[t+1165|0]<<8|(o[t+1166|0]<<16|o[t+1167|0]<<24),n[t+40>>2]=o[t+1160|0]|o[t+1161|0]<<8|(o[t+1162|0]<<16|o[t+1163|0]<<24),n[t+44>>2]=r,r=o[t+1156|0]|o[t+1157|0]<<8|(o[t+1158|0]<<16|o[t+1159|0]<<24),n[t+32>>2]=o[t+1152|0]|o[t+1153|0]<<8|(o[t+1154|0]<<16|o[t+1155|0]<<24),n[t+36>>2]=r,r=t+1216|0,b=t+1184|0,Zn(r,b),i=e+1600|0,P8(f,b,i),e=_-448|0,_=e,Ln(e),O2(e,t+32|0,32),O2(e,f,32),O2(e,r,32),O2(e,i,32),O2(e,1156048,6),r=e+208|0,I(r,e,208),i=e+416|0,E0(i),oo(r,i),i=o[e+444|0]|o[e+445|0]<<8|(o[e+446|0]<<16|o[e+447|0]<<24),r=t+1248|0,l=o[e+440|0]|o[e+441|0]<<8|(o[e+442|0]<<16|o[e+443|0]<<24),c[r+24|0]=l,c[r+25|0]=l>>>8,c[r+26|0]=l>>>16,c[r+27|0]=l>>>24,c[r+28|0]=i,c[r+29|0]=i>>>8,c[r+30|0]=i>>>16,c[r+31|0]=i>>>24,i=o[e+436|0]|o[e+437|0]<<8|(o[e+438|0]<<16|o[e+439|0]<<24),l=o[e+432|0]|o[e+433|0]<<8|(o[e+434|0]<<16|o[e+435|0]<<24),c[r+16|0]=l,c[r+17|0]=l>>>8,c[r+18|0]=l>>>16,c[r+19|0]=l>>>24,c[r+20|0]=i,c[r+21|0]=i>>>8,c[r+22|0]=i>>>16,c[r+23|0]=i>>>24,i=o[e+428|0]|o[e+429|0]<<8|(o[e+430|0]<<16|o[e+431|0]<<24),l=o[e+424|0]|o[e+425|0]<<8|(o[e+426|0]<<16|o[e+427|0]<<24),c[r+8|0]=l,c[r+9|0]=l>>>8,c[r+10|0]=l>>>16,c[r+11|0]=l>>>24,c[r+12|0]=i,c[r+13|0]=i>>>8,c[r+14|0]=i>>>16,c[r+15|0]=i>>>24,i=o[e+420|0]|o[e+421|0]<<8|(o[e+422|0]<<16|o[e+423|0]<<24),l=o[e+416|0]|o[e+417|0]<<8|(o[e+418|0]<<16|o[e+419|0]<<24),c[r|0]=l,c[r+1|0]=l>>>8,c[r+2|0]=l>>>16,c[r+3|0]=l>>>24,c[r+4|0]=i,c[r+5|0]=i>>>8,c[r+6|0]=i>>>16,c[r+7|0]=i>>>24,_=e+448|0,e=o[t+1244|0]|o[t+1245|0]<<8|(o[t+1246|0]<<16|o[t+1247|0]<<24),r=o[t+1240|0]|o[t+1241|0]<<8|(o[t+1242|0]<<16|o[t+1243|0]<<24),c[t+2392|0]=r,c[t+2393|0]=r>>>8,c[t+2394|0]=r>>>16,c[t+2395|0]=r>>>24,c[t+2396|0]=e,c[t+2397|0]=e>>>8,c[t+2398|0]=e>>>16,c[t+2399|0]=e>>>24,e=o[t+1236|0]|o[t+1237|0]<<8|(o[t+1238|0]<<16|o[t+1239|0]<<24),r=o[t+1232|0]|o[t+1233|0]<<8|(o[t+1234|0]<<16|o[t+1235|0]<<24),c[t+2384|0]=r,c[t+2385|0]=r>>>8,c[t+2386|0]=r>>>16,c[t+2387|0]=r>>>24,c[t+2388|0]=e,c[t+2389|0]=e>>>8,c[t+2390|0]=e>>>16,c[t+2391|0]=e>>>24,e=o[t+1228|0]|o[t+1229|0]<<8|(o[t+1230|0]<<16|o[t+1231|0]<<24),r=o[t+1224|0]|o[t+1225|0]<<8|(o[t+1226|0]<<16|o[t+1227|0]<<24),c[t+2376|0]=r,c[t+2377|0]=r>>>8,c[t+2378|0]=r>>>16,c[t+2379|0]=r>>>24,c[t+2380|0]=e,c[t+2381|0]=e>>>8,c[t+2382|0]=e>>>16,c[t+2383|0]=e>>>24,e=o[t+1220|0]|o[t+1221|0]<<8|(o[t+1222|0]<<16|o[t+1223|0]<<24),r=o[t+1216|0]|o[t+1217|0]<<8|(o[t+1218|0]<<16|o[t+1219|0]<<24),c[t+2368|0]=r,c[t+2369|0]=r>>>8,c[t+2370|0]=r>>>16,c[t+2371|0]=r>>>24,c[t+2372|0]=e,c[t+2373|0]=e>>>8,c[t+2374|0]=e>>>16,c[t+2375|0]=e>>>24,e=_-1120|0,_=e,z8(e),H(e,1088,d,1088),H(e+1088|0,32,d+1088|0,32),I(u,e,1120),_=e+1120|0,e=o[t+1276|0]|o[t+1277|0]<<8|(o[t+1278|0]<<16|o[t+1279|0]<<24),r=o[t+1272|0]|o[t+1273|0]<<8|(o[t+1274|0]<<16|o[t+1275|0]<<24),c[u+1144|0]=r,c[u+1145|0]=r>>>8,c[u+1146|0]=r>>>16,c[u+1147|0]=r>>>24,c[u+1148|0]=e,c[u+1149|0]=e>>>8,c[u+1150|0]=e>>>16,c[u+1151|0]=e>>>24,e=o[t+1268|0]|o[t+1269|0]<<8|(o[t+1270|0]<<16|o[t+1271|0]<<24),r=o[t+1264|0]|o[t+1265|0]<<8|(o[t+1266|0]<<16|o[t+1267|0]<<24),c[u+1136|0]=r,c[u+1137|0]=r>>>8,c[u+1138|0]=r>>>16,c[u+1139|0]=r>>>24,c[u+1140|0]=e,c[u+1141|0]=e>>>8,c[u+1142|0]=e>>>16,c[u+1143|0]=e>>>24,e=o[t+1260|0]|o[t+1261|0]<<8|(o[t+1262|0]<<16|o[t+1263|0]<<24),r=o[t+1256|0]|o[t+1257|0]<<8|(o[t+1258|0]<<16|o[t+1259|0]<<24),c[u+1128|0]=r,c[u+1129|0]=r>>>8,c[u+1130|0]=r>>>16,c[u+1131|0]=r>>>24,c[u+1132|0]=e,c[u+1133|0]=e>>>8,c[u+1134|0]=e>>>16,c[u+1135|0]=e>>>24,e=o[t+1252|0]|o[t+1253|0]<<8|(o[t+1254|0]<<16|o[t+1255|0]<<24),r=o[t+1248|0]|o[t+1249|0]<<8|(o[t+1250|0]<<16|o[t+1251|0]<<24),c[u+1120|0]=r,c[u+1121|0]=r>>>8,c[u+1122|0]=r>>>16,c[u+1123|0]=r>>>24,c[u+1124|0]=e,c[u+1125|0]=e>>>8,c[u+1126|0]=e>>>16,c[u+1127|0]=e>>>24,n0(f),n0(b),_=t+2400|0,I(u+1184|0,u,1120),t=o[u+1148|0]|o[u+1149|0]<<8|(o[u+1150|0]<<16|o[u+1151|0]<<24),n[u+1176>>2]=o[u+1144|0]|o[u+1145|0]<<8|(o[u+1146|0]<<16|o[u+1147|0]<<24),n[u+1180>>2]=t,t=o[u+1140|0]|o[u+1141|0]<<8|(o[u+1142|0]<<16|o[u+1143|0]<<24),n[u+1168>>2]=o[u+1136|0]|o[u+1137|0]<<8|(o[u+1138|0]<<16|o[u+1139|0]<<24),n[u+1172>>2]=t,t=o[u+1132|0]|o[u+1133|0]<<8|(o[u+1134|0]<<16|o[u+1135|0]<<24),n[u+1160>>2]=o[u+1128|0]|o[u+1129|0]<<8|(o[u+1130|0]<<16|o[u+1131|0]<<24),n[u+1164>>2]=t,t=o[u+1124|0]|o[u+1125|0]<<8|(o[u+1126|0]<<16|o[u+1127|0]<<24),n[u+1152>>2]=o[u+1120|0]|o[u+1121|0]<<8|(o[u+1122|0]<<16|o[u+1123|0]<<24),n[u+1156>>2]=t,I(L+1|0,u+1152|0,1152),c[L|0]=0,_=u+2304|0,ui(s),_=s- -64|0;d:{if(o[p+1152|0]==1){e=n[p+1164>>2],c[p+11|0]=e,u=e>>>8|0,c[p+12|0]=u,i=e>>>16|0,c[p+13|0]=i,s=e>>>24|0,c[p+14|0]=s,t=n[p+1160>>2],r=n[p+1156>>2],c[p+3|0]=r,l=r>>>8|0,c[p+4|0]=l,f=r>>>16|0,c[p+5|0]=f,d=r>>>24|0,c[p+6|0]=d,c[p+7|0]=t,b=t>>>8|0,c[p+8|0]=b,k=t>>>16|0,c[p+9|0]=k,m=t>>>24|0,c[p+10|0]=m,c[g+8|0]=e,c[g+9|0]=u,c[g+10|0]=i,c[g+11|0]=s,c[g|0]=r,c[g+1|0]=l,c[g+2|0]=f,c[g+3|0]=d,c[g+4|0]=t,c[g+5|0]=b,c[g+6|0]=k,c[g+7|0]=m,c[g+1214|0]=2;break d}t=I(p,p+1152|1,1152),e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[t+2368>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[t+2372>>2]=e,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[t+2376>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[t+2380>>2]=e,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[t+2384>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[t+2388>>2]=e,e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[t+2392>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[t+2396>>2]=e,b=t+1152|0,I(b,t+32|0,1120),e=t+2272|0,d=t+2368|0,u=0,t=_-704|0,_=t,oi(t+70|0),i=1;p:{B:{U:switch(s=R[525050],s-1|0){case 0:break U;case 2:break B;default:break p}u=n[262529],i=n[262528];break p}u=n[263353],i=n[263352]}r=t+272|0,l=t+70|0,en(r,1,0,l,10,1053416,11,i,u),u=n[t+300>>2],n[t+680>>2]=n[t+296>>2],n[t+684>>2]=u,u=n[t+292>>2],n[t+672>>2]=n[t+288>>2],n[t+676>>2]=u,u=n[t+284>>2],n[t+664>>2]=n[t+280>>2],n[t+668>>2]=u,u=n[t+276>>2],n[t+656>>2]=n[t+272>>2],n[t+660>>2]=u,u=t+304|0,y2(u),en(r,1,0,l,10,1053427,9,Z,Q),i=n[t+300>>2],n[t+488>>2]=n[t+296>>2],n[t+492>>2]=i,i=n[t+292>>2],n[t+480>>2]=n[t+288>>2],n[t+484>>2]=i,i=n[t+284>>2],n[t+472>>2]=n[t+280>>2],n[t+476>>2]=i,i=n[t+276>>2],n[t+464>>2]=n[t+272>>2],n[t+468>>2]=i,y2(u),o0(r,192),c[t+80|0]=s,i=t+80|0,i2(t+56|0,r,192,i,1),u=n[t+60>>2],l=n[t+56>>2],V2(t+48|0,t+656|0),i2(t+40|0,l,u,n[t+48>>2],n[t+52>>2]),u=n[t+44>>2],l=n[t+40>>2],V2(t+32|0,t+464|0),i2(t+24|0,l,u,n[t+32>>2],n[t+36>>2]),u=n[t+28>>2],I(i,r,192);p:{B:{if(u>>>0>=193)break B;l=192-u|0,i=1,r=0;U:{M:switch(s-1|0){case 0:r=n[262527],i=n[262526];break U;case 2:break M;default:break U}r=n[263351],i=n[263350]}if(u=t+272|0,f=t+70|0,en(u,d,32,f,10,1053436,6,i,r),s=t+464|0,I(s,t+304|0,144),r=t+612|0,E0(r),k=t+644|0,Er(k),m=t+656|0,E0(m),V2(t+16|0,r),i=t+80|0,nn(s,f,10,1053442,3,i,l,n[t+16>>2],n[t+20>>2])||nn(s,f,10,1053445,10,i,l,k,12)||(V2(t+8|0,m),nn(s,f,10,1053455,3,i,l,n[t+8>>2],n[t+12>>2])))break B;n[t+696>>2]=o[t+652|0]|o[t+653|0]<<8|(o[t+654|0]<<16|o[t+655|0]<<24),i=o[t+648|0]|o[t+649|0]<<8|(o[t+650|0]<<16|o[t+651|0]<<24),n[t+688>>2]=o[t+644|0]|o[t+645|0]<<8|(o[t+646|0]<<16|o[t+647|0]<<24),n[t+692>>2]=i,i=o[t+684|0]|o[t+685|0]<<8|(o[t+686|0]<<16|o[t+687|0]<<24),n[t+296>>2]=o[t+680|0]|o[t+681|0]<<8|(o[t+682|0]<<16|o[t+683|0]<<24),n[t+300>>2]=i,i=o[t+676|0]|o[t+677|0]<<8|(o[t+678|0]<<16|o[t+679|0]<<24),n[t+288>>2]=o[t+672|0]|o[t+673|0]<<8|(o[t+674|0]<<16|o[t+675|0]<<24),n[t+292>>2]=i,i=o[t+668|0]|o[t+669|0]<<8|(o[t+670|0]<<16|o[t+671|0]<<24),n[t+280>>2]=o[t+664|0]|o[t+665|0]<<8|(o[t+666|0]<<16|o[t+667|0]<<24),n[t+284>>2]=i,i=o[t+660|0]|o[t+661|0]<<8|(o[t+662|0]<<16|o[t+663|0]<<24),n[t+272>>2]=o[t+656|0]|o[t+657|0]<<8|(o[t+658|0]<<16|o[t+659|0]<<24),n[t+276>>2]=i,oi(e+84|0),c[e+94|0]=0,i=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),l=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[e|0]=l,c[e+1|0]=l>>>8,c[e+2|0]=l>>>16,c[e+3|0]=l>>>24,c[e+4|0]=i,c[e+5|0]=i>>>8,c[e+6|0]=i>>>16,c[e+7|0]=i>>>24,i=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),l=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),c[e+8|0]=l,c[e+9|0]=l>>>8,c[e+10|0]=l>>>16,c[e+11|0]=l>>>24,c[e+12|0]=i,c[e+13|0]=i>>>8,c[e+14|0]=i>>>16,c[e+15|0]=i>>>24,i=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),l=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),c[e+16|0]=l,c[e+17|0]=l>>>8,c[e+18|0]=l>>>16,c[e+19|0]=l>>>24,c[e+20|0]=i,c[e+21|0]=i>>>8,c[e+22|0]=i>>>16,c[e+23|0]=i>>>24,i=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),l=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),c[e+24|0]=l,c[e+25|0]=l>>>8,c[e+26|0]=l>>>16,c[e+27|0]=l>>>24,c[e+28|0]=i,c[e+29|0]=i>>>8,c[e+30|0]=i>>>16,c[e+31|0]=i>>>24,i=t+688|0,l=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),f=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),c[e+72|0]=f,c[e+73|0]=f>>>8,c[e+74|0]=f>>>16,c[e+75|0]=f>>>24,c[e+76|0]=l,c[e+77|0]=l>>>8,c[e+78|0]=l>>>16,c[e+79|0]=l>>>24,i=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),c[e+80|0]=i,c[e+81|0]=i>>>8,c[e+82|0]=i>>>16,c[e+83|0]=i>>>24,i=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),l=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),c[e+32|0]=l,c[e+33|0]=l>>>8,c[e+34|0]=l>>>16,c[e+35|0]=l>>>24,c[e+36|0]=i,c[e+37|0]=i>>>8,c[e+38|0]=i>>>16,c[e+39|0]=i>>>24,i=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),l=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),c[e+40|0]=l,c[e+41|0]=l>>>8,c[e+42|0]=l>>>16,c[e+43|0]=l>>>24,c[e+44|0]=i,c[e+45|0]=i>>>8,c[e+46|0]=i>>>16,c[e+47|0]=i>>>24,i=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),l=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),c[e+48|0]=l,c[e+49|0]=l>>>8,c[e+50|0]=l>>>16,c[e+51|0]=l>>>24,c[e+52|0]=i,c[e+53|0]=i>>>8,c[e+54|0]=i>>>16,c[e+55|0]=i>>>24,i=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),u=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),c[e+56|0]=u,c[e+57|0]=u>>>8,c[e+58|0]=u>>>16,c[e+59|0]=u>>>24,c[e+60|0]=i,c[e+61|0]=i>>>8,c[e+62|0]=i>>>16,c[e+63|0]=i>>>24,n[e+64>>2]=0,n[e+68>>2]=0,n0(r),y2(s),n0(d),_=t+704|0;break p}O()}I(g,b,1216)}_=p+2400|0,t=o[E+3646|0];d:{if((t|0)==2){e=n[E+2440>>2],n[E+1224>>2]=e,t=n[E+2436>>2],r=n[E+2432>>2],n[E+1216>>2]=r,n[E+1220>>2]=t,n[y+8>>2]=e,n[y>>2]=r,n[y+4>>2]=t,n[y+1120>>2]=-2147483648;break d}e=E+1216|0,I(e,E+2432|0,1214),r=o[E+3647|0],e=I(E,e,1120),I(e+1120|0,e+2336|0,94),c[e+1215|0]=r,c[e+1214|0]=t,r=e+2432|0,l=e+1120|0,t=_-80|0,_=t,f=t+4|0,u=U+16|0,Ir(f,u);p:{B:{if(s=n[t+12>>2],s>>>0<U>>>0)break B;i=n[t+8>>2],H(i,U,F,U),n[t+76>>2]=U,n[t+72>>2]=i,n[t+68>>2]=F,aa(t+48|0,l,t+68|0,1,0);U:{if(o[t+48|0]==1){i=n[t+60>>2],c[t+43|0]=i,p=i>>>8|0,c[t+44|0]=p,d=i>>>16|0,c[t+45|0]=d,g=i>>>24|0,c[t+46|0]=g,u=n[t+56>>2],s=n[t+52>>2],c[t+35|0]=s,b=s>>>8|0,c[t+36|0]=b,k=s>>>16|0,c[t+37|0]=k,U=s>>>24|0,c[t+38|0]=U,c[t+39|0]=u,m=u>>>8|0,c[t+40|0]=m,v=u>>>16|0,c[t+41|0]=v,j=u>>>24|0,c[t+42|0]=j,c[r+12|0]=i,c[r+13|0]=p,c[r+14|0]=d,c[r+15|0]=g,c[r+4|0]=s,c[r+5|0]=b,c[r+6|0]=k,c[r+7|0]=U,c[r+8|0]=u,c[r+9|0]=m,c[r+10|0]=v,c[r+11|0]=j,n[r>>2]=1,G(f);break U}if(f=o[t+53|0]|o[t+54|0]<<8|(o[t+55|0]<<16|o[t+56|0]<<24),n[t+16>>2]=o[t+49|0]|o[t+50|0]<<8|(o[t+51|0]<<16|o[t+52|0]<<24),n[t+20>>2]=f,f=o[t+61|0]|o[t+62|0]<<8|(o[t+63|0]<<16|o[t+64|0]<<24),n[t+24>>2]=o[t+57|0]|o[t+58|0]<<8|(o[t+59|0]<<16|o[t+60|0]<<24),n[t+28>>2]=f,u>>>0<U>>>0|u>>>0>s>>>0)break B;H(i+U|0,16,t+16|0,16),n[r>>2]=0,n[r+12>>2]=n[t+12>>2],u=n[t+8>>2],n[r+4>>2]=n[t+4>>2],n[r+8>>2]=u}_=t+80|0;break p}O()}if(t=n[e+2440>>2],n[e+1216>>2]=n[e+2436>>2],n[e+1220>>2]=t,n[e+1224>>2]=n[e+2444>>2],n[e+2432>>2]==1){n[y+8>>2]=n[e+1224>>2],t=n[e+1220>>2],n[y>>2]=n[e+1216>>2],n[y+4>>2]=t,n[y+1120>>2]=-2147483648,c1(l);break d}n[e+3560>>2]=n[e+1224>>2],t=n[e+1220>>2],n[e+3552>>2]=n[e+1216>>2],n[e+3556>>2]=t,t=e+2432|0,I(t,e,1120),I(y,t,1132),c1(e+1120|0)}if(_=E+3648|0,r=n[h+2756>>2],(r|0)==-2147483648){n[J>>2]=-2147483648,G(S);break v}i=h+3284|0,t=h+1636|0,I(i,t,1120),e=n[h+2764>>2],s=n[h+2760>>2],n[h+4408>>2]=s,n[h+4412>>2]=e,n[h+4404>>2]=r,r=_-1136|0,_=r,u=r+15|0,z8(u),H(u,1120,i,1120),I(t,u,1120),_=r+1136|0,n[h+4428>>2]=e,n[h+4424>>2]=s,n[h+4420>>2]=1120,n[h+4416>>2]=t,Z2(J,h+4416|0,2),G(h+4404|0),G(h+3272|0)}if(_=h+4432|0,t=n[N+600>>2],(t|0)!=-2147483648)break t;n[a>>2]=2,z0(K),G(N+472|0)}G(N+428|0)}z0(N+416|0)}G(N+372|0)}G(N+360|0)}z0(N+348|0)}R4(N+72|0),n0(N+40|0),n0(N+8|0);break n}e=n[N+608>>2],n[N+616>>2]=n[N+604>>2],n[N+620>>2]=e,n[N+612>>2]=t,r=_-16|0,_=r,s=_-16|0,_=s;t:{r:{if(u=N+612|0,t=n[u+8>>2],t>>>0<e0[u>>2]){l=s+8|0,e=1,i=_-16|0,_=i,e4(i+4|0,u,1,1),f=n[i+8>>2];u:{i:{if(!f)break i;if(h=n[i+12>>2],p=n[i+4>>2],!t){je(p,h),n[u>>2]=0,n[u+4>>2]=1;break i}if(e=t,t=xc(p,h,f,t),!t)break u;n[u>>2]=e,n[u+4>>2]=t}f=-2147483647}if(n[l+4>>2]=e,n[l>>2]=f,_=i+16|0,n[s+8>>2]!=-2147483647)break r;t=n[u+8>>2]}n[r+4>>2]=t,n[r>>2]=n[u+4>>2],_=s+16|0;break t}O()}t=N+600|0,e=n[r+4>>2],i=(e|0)==16384,u=n[r>>2];t:{if(!(i|!u)){n[r+12>>2]=e,n[r+8>>2]=u,Ws(r+8|0),c[t+1|0]=0,e=1;break t}n[t+4>>2]=i?u:e,e=0}c[t|0]=e,_=r+16|0,o[N+600|0]?t=2:(n[a+4>>2]=n[N+604>>2],t=3),n[a>>2]=t,z0(N+588|0),G(N+472|0),G(N+428|0),z0(N+416|0),G(N+372|0),G(N+360|0),z0(N+348|0),R4(N+72|0),n0(N+40|0),n0(N+8|0);break n}n[a>>2]=2}_=N+624|0}function Dt(a){a=a|0,G(a)}function z0(a){oe(a),G(a)}function R4(a){l1(a),l1(a+104|0)}function y2(a){gn(a- -64|0),gn(a+104|0),p8(a)}function E4(a){n[a>>2]!=-2147483648&&z0(a)}function ke(a){n[a>>2]!=3&&Xt(a)}function Xt(a){kt(a+8|0),m2(a+88|0),Lt(a+100|0)}function k2(a){o[a|0]&&F2(a+1|0)}function Kt(a){n[a>>2]!=2&&(kt(a+16|0),m2(a+96|0))}function I4(a){var t=0;n[a>>2]!=-2147483648&&(V0(a),V0(a+84|0),Bo(a+96|0),t=a+108|0,Ro(t),et(t),t=a+120|0,Eo(t),Io(t),t=a+132|0,jo(t),et(t),G(a+144|0),V0(a+156|0),Xe(a+224|0),a=a+236|0,yo(a),wo(a))}function me(a){n[a+4>>2]!=-2147483648&&j4(a+4|0)}function j4(a){var t=0,e=0;for(t=n[a+4>>2]+16|0,e=n[a+8>>2];;){if(e){e=e-1|0,n0(t),t=t+48|0;continue}break}m0(a,4,48)}function c1(a){X1(a),F2(a+72|0),n0(a+32|0),Ts(a- -64|0)}function w2(a){m0(a,4,4)}function U4(a){Qs(a),Y2(a)}function Ft(a){var t=0,e=0;for(t=n[a+4>>2]+8|0,e=n[a+8>>2];;){if(e){e=e-1|0,Tt(t),t=t+24|0;continue}break}St(a)}function St(a){m0(a,8,24)}function l1(a){gn(a- -64|0),p8(a)}function Ot(a){dn(a),cn(a+12|0)}function Lt(a){Jr(a),qr(a),C0(a+12|0)}function u2(a){pl(a,256),ri(a+256|0)}function Tt(a){var t=0,e=0;n:{e:{t:switch(t=n[a>>2],((t|0)>=0?6:t^-2147483648)|0){case 0:case 1:case 2:case 3:case 4:break e;case 5:break n;default:break t}Ft(a)}return}for(e=a+4|0,t=e,a=n[t+8>>2],t=n[t+4>>2];;){if(a){a=a-1|0,Tt(t),t=t+16|0;continue}break}x4(e)}function x4(a){m0(a,8,16)}function ge(a){var t=0,e=0;n:{e:{t:{r:{u:switch(t=n[a>>2],((t|0)>=0?6:t^-2147483648)|0){case 0:case 1:case 2:break n;case 3:break r;case 4:break t;case 5:break e;default:break u}h2(a);break n}if(n[a+4>>2]==-2147483648)break n;G(a+4|0);return}G(a+4|0);return}for(e=a+4|0,t=e,a=n[t+8>>2],t=n[t+4>>2];;){if(a){a=a-1|0,ge(t),t=t+16|0;continue}break}x4(e)}}function z4(a){un(n[a>>2],16384)}function J4(a){E2(a),E2(a)}function q4(a,t){var e=0;return e=_-16|0,_=e,c[e+12|0]=0,n[e+8>>2]=t,F4(e+8|0,n[n[a>>2]>>2]),_=e+16|0,!o[e+12|0]}function M0(a,t){W2(a,t,1,1)}function L0(a){var t=0,e=0,r=0;t=_-16|0,_=t,H0(t+8|0),e=n[t+12>>2],r=n[t+8>>2],n[a+8>>2]=0,n[a>>2]=r,n[a+4>>2]=e,_=t+16|0}function V2(a,t){n[a+4>>2]=32,n[a>>2]=t}function M4(a,t){var e=0,r=0;return e=_-16|0,_=e,r=o[a+13|0],c[e+13|0]=r,c[e+12|0]=o[a+12|0],a=o[t+13|0],c[e+15|0]=a,c[e+14|0]=o[t+12|0],_=e+16|0,r=a>>>0>r>>>0,a=o[e+12|0],t=o[e+14|0],a=((a|0)==(t|0)?2:a>>>0<t>>>0)&255,((a|0)==2?r:a)&1}function C2(a,t,e){J2(a+4|0,t,e),n[a>>2]=-2147483645}function jn(a,t){t=(t&255)<<2,n[a+4>>2]=n[t+1068136>>2],n[a>>2]=n[t+1068244>>2]}function V4(a,t){t=(t&255)<<2,n[a+4>>2]=n[t+1068352>>2],n[a>>2]=n[t+1068364>>2]}function D4(a,t,e){var r=0,u=0,i=0;n:{e:{if(!e)break e;if(t>>>0>e>>>0){if(c[a+e|0]>-65)break e;break n}if((t|0)!=(e|0))break n}for(i=a+e|0,e=0;;){e:{if((a|0)==(i|0))break e;t=c[a|0];t:{if((t|0)>=0){t=t&255,a=a+1|0;break t}if(r=o[a+1|0]&63,u=t&31,t>>>0<=4294967263){t=r|u<<6,a=a+2|0;break t}if(r=o[a+2|0]&63|r<<6,t>>>0<4294967280){t=r|u<<12,a=a+3|0;break t}if(t=u<<18&1835008|(o[a+3|0]&63|r<<6),(t|0)==1114112)break e;a=a+4|0}e=(t>>>0<65536?1:2)+e|0;continue}break}return e}return 0}function Zt(a,t,e){X4(a+4|0,t,(e<<1)+t|0),n[a>>2]=-2147483643}function _1(a,t,e){var r=0;r=_-16|0,_=r,n[r>>2]=-2147483648;n:{if(t){n[a>>2]=-2147483646,n[a+8>>2]=e&255,n[a+12>>2]=0,ge(r);break n}t=n[r+12>>2],n[a+8>>2]=n[r+8>>2],n[a+12>>2]=t,t=n[r+4>>2],n[a>>2]=n[r>>2],n[a+4>>2]=t}_=r+16|0}function ve(a,t,e){var r=0;r=_-16|0,_=r,n[r>>2]=-2147483648;n:{if((t|0)==1){n[a>>2]=-2147483646,n[a+8>>2]=e,n[a+12>>2]=0,ge(r);break n}t=n[r+12>>2],n[a+8>>2]=n[r+8>>2],n[a+12>>2]=t,t=n[r+4>>2],n[a>>2]=n[r>>2],n[a+4>>2]=t}_=r+16|0}function X4(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;if(s=_-16|0,_=s,r=s+4|0,i=e-t>>>1|0,T0(r,i),l=_-16|0,_=l,O0(r,i),u=n[r+8>>2],N=n[r+4>>2],n[l+4>>2]=r+8,f=l,b=c0(N,u,32),n[f+8>>2]=b,n[l+12>>2]=C,u=l+4|0,r=n[u+4>>2],N=n[u>>2],(t|0)!=(e|0))for(u=n[u+8>>2]+(r<<4)|0,e=i,r=r+i|0;n[u>>2]=-2147483646,i=u+8|0,n[i>>2]=R[t>>1],n[i+4>>2]=0,t=t+2|0,u=u+16|0,e=e-1|0,!!e;);n[N>>2]=r,_=l+16|0,n[a+8>>2]=n[s+12>>2],t=n[s+8>>2],n[a>>2]=n[s+4>>2],n[a+4>>2]=t,_=s+16|0}function C0(a){m0(a,4,8)}function K4(a,t){t=(t&255)<<2,n[a+4>>2]=n[t+1068376>>2],n[a>>2]=n[t+1068392>>2]}function f1(a,t,e,r){var u=0,i=0,s=0,l=0;i=_-16|0,_=i,u=i+8|0,n[u+4>>2]=(r<<2)+e,n[u>>2]=e,r=n[i+8>>2],e=_-16|0,_=e,s=n[i+12>>2],n[e+12>>2]=s,n[e+8>>2]=r,u=n[t+16>>2],u||O(),u=e0[t+4>>2]/(u>>>0)|0,l=$1(e+8|0),n[a+28>>2]=0,n[a+24>>2]=s,n[a+20>>2]=r,n[a+16>>2]=n[t+16>>2],r=n[t+12>>2],n[a+8>>2]=n[t+8>>2],n[a+12>>2]=r,r=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=r,n[a+32>>2]=u>>>0>l>>>0?l:u,_=e+16|0,_=i+16|0}function F4(a,t){var e=0;for(e=n[t+8>>2],xn(a,5,e,0),e=V(e,24),t=n[t+4>>2];;){if(e){ea(a,n[t>>2],n[t+4>>2]),ia(a,t+8|0),e=e-24|0,t=t+24|0;continue}break}}function T0(a,t){W2(a,t,16,8)}function B0(a,t,e,r){fl(a,t,e,r,0)}function S4(a,t){W2(a,t,32,1)}function ye(a,t,e,r){n:{e:{t:switch(t=ln(t,e,r),e=n[t>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:break e;case 3:break n;default:break t}n[a+16>>2]=n[263371],t=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=t,t=n[263368],n[a>>2]=n[263367],n[a+4>>2]=t;return}n[a>>2]=-2147483648,n[a+4>>2]=0;return}n[a>>2]=-2147483648,e=n[t+8>>2],n[a+4>>2]=n[t+4>>2],n[a+8>>2]=e}function ln(a,t,e){var r=0,u=0;for(r=V(n[a+8>>2],24),a=n[a+4>>2]-24|0;;){n:{if(!r){a=0;break n}if(r=r-24|0,u=a+28|0,a=a+24|0,!R0(n[a>>2],n[u>>2],t,e))continue}break}return a?a+8|0:1053560}function O4(a,t){var e=0;n:{e:{t:switch(e=ln(t,1053488,4),t=n[e>>2],((t|0)>=0?6:t^-2147483648)|0){case 0:break t;case 2:break e;default:break n}n[a>>2]=-2147483648,w[a+4>>1]=0;return}if(t=n[e+8>>2],e=n[e+12>>2],!e&t>>>0>=65536|e)break n;w[a+6>>1]=t,w[a+4>>1]=1,n[a>>2]=-2147483648;return}n[a+16>>2]=n[263371],t=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=t,t=n[263368],n[a>>2]=n[263367],n[a+4>>2]=t}function R0(a,t,e,r){var u=0;return u=_-16|0,_=u,n[u+4>>2]=t,n[u>>2]=a,n[u+12>>2]=r,n[u+8>>2]=e,a=Ce(u,u+8|0),_=u+16|0,a}function Gt(a,t){var e=0;t=ln(t,1053763,3);n:{if(n[t>>2]==-2147483646){e=n[t+12>>2],n[a+8>>2]=n[t+8>>2],n[a+12>>2]=e,t=0;break n}n[a+20>>2]=n[263371],t=n[263370],n[a+12>>2]=n[263369],n[a+16>>2]=t,t=n[263368],n[a+4>>2]=n[263367],n[a+8>>2]=t,t=1}n[a>>2]=t}function L4(a,t,e,r){n:{e:{t:switch(t=ln(t,e,r),e=n[t>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:break e;case 1:break n;default:break t}n[a+16>>2]=n[263371],t=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=t,t=n[263368],n[a>>2]=n[263367],n[a+4>>2]=t;return}n[a>>2]=-2147483648,c[a+4|0]=0;return}n[a>>2]=-2147483648,c[a+4|0]=o[t+4|0]}function _n(a,t,e,r){var u=0,i=0,s=0,l=0,N=0;u=_-32|0,_=u,ye(u+8|0,t,e,r),i=n[u+16>>2],r=n[u+12>>2],t=n[u+8>>2];n:{if((t|0)!=-2147483648){e=n[u+24>>2],n[a+12>>2]=n[u+20>>2],n[a+16>>2]=e,n[a+8>>2]=i,n[a+4>>2]=r,n[a>>2]=t;break n}if(s=n[263371],n[u+24>>2]=s,e=n[263370],N=e,t=n[263369],n[u+16>>2]=t,n[u+20>>2]=e,l=n[263368],e=n[263367],n[u+8>>2]=e,n[u+12>>2]=l,r){n[a+8>>2]=i,n[a+4>>2]=r,n[a>>2]=-2147483648,h2(u+8|0);break n}n[a+16>>2]=s,n[a+8>>2]=t,n[a+12>>2]=N,n[a>>2]=e,n[a+4>>2]=l}_=u+32|0}function T4(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;e=_-32|0,_=e,O4(e+8|0,t),u=R[e+14>>1],i=R[e+12>>1],t=n[e+8>>2];n:{if((t|0)!=-2147483648){n[a+16>>2]=n[e+24>>2],r=n[e+20>>2],n[a+8>>2]=n[e+16>>2],n[a+12>>2]=r,w[a+6>>1]=u,w[a+4>>1]=i,n[a>>2]=t;break n}if(s=n[263371],n[e+24>>2]=s,r=n[263370],N=r,t=n[263369],n[e+16>>2]=t,n[e+20>>2]=r,l=n[263368],r=n[263367],n[e+8>>2]=r,n[e+12>>2]=l,i&1){n[a>>2]=-2147483648,w[a+4>>1]=u,h2(e+8|0);break n}n[a+16>>2]=s,n[a+8>>2]=t,n[a+12>>2]=N,n[a>>2]=r,n[a+4>>2]=l}_=e+32|0}function N1(a,t,e,r){if(t=ln(t,e,r),n[t>>2]==-2147483644){n[a>>2]=-2147483648,e=n[t+8>>2],n[a+4>>2]=n[t+4>>2],n[a+8>>2]=e;return}n[a+16>>2]=n[263371],t=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=t,t=n[263368],n[a>>2]=n[263367],n[a+4>>2]=t}function Un(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0;e=_-112|0,_=e;n:{e:{if(b=ln(t,1053576,7),n[b>>2]>=0){if(_n(e+88|0,b,1053583,4),s=n[e+96>>2],u=n[e+92>>2],r=n[e+88>>2],(r|0)!=-2147483648){t=n[e+104>>2],n[a+16>>2]=n[e+100>>2],n[a+20>>2]=t,n[a+12>>2]=s,n[a+8>>2]=u,n[a+4>>2]=r,n[a>>2]=-2147483648;break n}if(hr(e+8|0,u,s),ye(e+88|0,b,1053587,4),u=n[e+96>>2],s=n[e+92>>2],r=n[e+88>>2],(r|0)!=-2147483648){t=n[e+104>>2],n[a+16>>2]=n[e+100>>2],n[a+20>>2]=t,n[a+12>>2]=u,n[a+8>>2]=s,n[a+4>>2]=r,n[a>>2]=-2147483648;break e}if(J2(e+72|0,s||1,s?u:0),z0(e+32|0),n[e+40>>2]=n[e+80>>2],t=n[e+76>>2],n[e+32>>2]=n[e+72>>2],n[e+36>>2]=t,ye(e+88|0,b,1053591,7),u=n[e+96>>2],s=n[e+92>>2],r=n[e+88>>2],(r|0)!=-2147483648){t=n[e+104>>2],n[a+16>>2]=n[e+100>>2],n[a+20>>2]=t,n[a+12>>2]=u,n[a+8>>2]=s,n[a+4>>2]=r,n[a>>2]=-2147483648;break e}t:{r:{if(!s||(Re(e,s,u),!n[e+4>>2]))break r;J2(e+72|0,s,u);break t}n[e+72>>2]=-2147483648}if(E4(e+44|0),n[e+52>>2]=n[e+80>>2],t=n[e+76>>2],n[e+44>>2]=n[e+72>>2],n[e+48>>2]=t,r=ln(b,1053598,4),t=n[r>>2],t=(t|0)>=0?6:t^-2147483648,t){if((t|0)!=5){n[a>>2]=-2147483648,n[a+20>>2]=n[263371],t=n[263370],n[a+12>>2]=n[263369],n[a+16>>2]=t,t=n[263368],n[a+4>>2]=n[263367],n[a+8>>2]=t;break e}t=n[r+12>>2],N=n[r+8>>2]}else N=8;for(f=t<<4,b=e+20|0,d=e+92|0;;){t:{if(f){r:{if(n[N>>2]!=-2147483643|n[N+12>>2]!=3||(i=n[N+8>>2],n[i>>2]!=-2147483645|n[i+16>>2]!=-2147483646|n[i+32>>2]!=-2147483645))break r;for(t=n[i+4>>2],r=_-16|0,_=r,n[r+4>>2]=n[i+8>>2],n[r>>2]=t,n[r+12>>2]=1160323,n[r+8>>2]=1160296,l=_-16|0,_=l,h=r+8|0,u=n[h>>2],s=n[h+4>>2];;){u:{if((u|0)==(s|0)){p=27;break u}if(t=u+1|0,n[h>>2]=t,p=o[u|0],u=p<<2,n[l+4>>2]=n[u+1161152>>2],n[l>>2]=n[u+1161260>>2],u=n[l+4>>2],n[l+8>>2]=n[l>>2],n[l+12>>2]=u,u=t,!Ye(l+8|0,r))continue}break}if(_=l+16|0,_=r+16|0,r=p&255,(r|0)==27)break r;if(t=n[i+24>>2],!n[i+28>>2]&t>>>0<=255)break t}n[e+104>>2]=n[263371],t=n[263370],n[e+96>>2]=n[263369],n[e+100>>2]=t,t=n[263368],n[e+88>>2]=n[263367],n[e+92>>2]=t,s=n[d+4>>2],r=n[d>>2],n[e+72>>2]=r,n[e+76>>2]=s,u=n[d+12>>2],t=n[d+8>>2],n[e+80>>2]=t,n[e+84>>2]=u,n[a+16>>2]=t,n[a+20>>2]=u,n[a+8>>2]=r,n[a+12>>2]=s,n[a>>2]=-2147483648,n[a+4>>2]=0;break e}if(N=n[e+28>>2],N>>>0>=2){i=n[e+24>>2],h=_-16|0,_=h,f=(N>>>1|0)+N|0;r:for(;;){if(f){f=f-1|0;u:{if(f>>>0<N>>>0){l=(f<<4)+i|0,p=n[l+8>>2],b=n[l+12>>2],s=n[i>>2],u=n[i+4>>2],t=n[l+4>>2],n[i>>2]=n[l>>2],n[i+4>>2]=t,r=n[i+8>>2],t=n[i+12>>2],n[i+8>>2]=p,n[i+12>>2]=b,n[l+8>>2]=r,n[l+12>>2]=t,n[l>>2]=s,n[l+4>>2]=u,r=0;break u}r=f-N|0}for(s=N>>>0<f>>>0?N:f;;){if(u=r<<1,t=u|1,s>>>0<=t>>>0||(u=u+2|0,u>>>0<s>>>0&&(t=M4((t<<4)+i|0,(u<<4)+i|0)+t|0),u=(r<<4)+i|0,r=(t<<4)+i|0,!M4(u,r)))continue r;a2(u,r,4),r=t}}break}_=h+16|0}I(a,e+8|0,48);break n}J2(d,n[i+36>>2],n[i+40>>2]),c[e+105|0]=t,c[e+104|0]=r,u=n[d+12>>2],r=n[d+8>>2],n[e+80>>2]=r,n[e+84>>2]=u,t=n[d+4>>2],n[e+56>>2]=n[d>>2],n[e+60>>2]=t,n[e+64>>2]=r,n[e+68>>2]=u;t:{if(r){t=n[e+68>>2],n[e+96>>2]=n[e+64>>2],n[e+100>>2]=t,t=n[e+60>>2],n[e+88>>2]=n[e+56>>2],n[e+92>>2]=t,r=n[e+28>>2],(r|0)==n[e+20>>2]&&Oi(b),t=n[e+100>>2],u=n[e+24>>2]+(r<<4)|0,n[u+8>>2]=n[e+96>>2],n[u+12>>2]=t,t=n[e+92>>2],n[u>>2]=n[e+88>>2],n[u+4>>2]=t,n[e+28>>2]=r+1;break t}G(e+56|0)}N=N+16|0,f=f-16|0}}n[a>>2]=-2147483648,n[a+20>>2]=n[263371],t=n[263370],n[a+12>>2]=n[263369],n[a+16>>2]=t,t=n[263368],n[a+4>>2]=n[263367],n[a+8>>2]=t;break n}x0(e+8|0)}_=e+112|0}function Z4(a,t,e){var r=0,u=0,i=0;r=_-32|0,_=r,N1(r+12|0,t,e,4),t=n[r+20>>2],e=n[r+16>>2],u=n[r+12>>2];n:{if((u|0)!=-2147483648){i=n[r+28>>2],n[a+12>>2]=n[r+24>>2],n[a+16>>2]=i,n[a+8>>2]=t,n[a+4>>2]=e,n[a>>2]=u;break n}if((t|0)!=32){n[a+16>>2]=n[263371],t=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=t,t=n[263368],n[a>>2]=n[263367],n[a+4>>2]=t;break n}n[a>>2]=-2147483648,n[a+4>>2]=e}_=r+32|0}function Il(a,t,e,r,u){var i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0,S=0,L=0,T=0,Z=0,Q=0,W=0,A=0,P=0,Y=0,$=0,r0=0,f0=0,b0=0,d0=0,p0=0,l0=0,N0=0,I0=0,W0=0,$0=0,u0=0,a0=0;i=_-1424|0,_=i;n:{e:{t:{r:{u:{i:{o:{a:{h:{v:{d:{p:{B:{U:{M:{D:{Q:{L:{S:{O:{V:{f:{E:{z:{I:{k:{g:{y:{l:{m:{R:{N:{if(!R0(e,r,1053607,9)){if(R0(e,r,1053616,6))break N;if(R0(e,r,1053622,7))break R;if(R0(e,r,1053629,5))break m;if(R0(e,r,1053634,7))break l;if(R0(e,r,1053641,8))break y;if(R0(e,r,1053649,5))break g;if(R0(e,r,1053654,8))break k;if(R0(e,r,1053662,9))break I;if(R0(e,r,1053671,9))break z;if(R0(e,r,1053680,11))break E;if(R0(e,r,1053691,5))break f;if(R0(e,r,1053696,10))break V;if(R0(e,r,1053706,5))break O;if(R0(e,r,1053711,6))break S;if(R0(e,r,1053717,11))break L;if(R0(e,r,1053728,10))break Q;if(R0(e,r,1053738,9))break D;if(R0(e,r,1053747,11))break M;if(R0(e,r,1053758,5))break U;n[a+16>>2]=n[263371],t=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=t,t=n[263368],n[a>>2]=n[263367],n[a+4>>2]=t;break n}if(Z4(i+1096|0,u,1067100),e=n[i+1100>>2],r=n[i+1096>>2],(r|0)!=-2147483648){n[a+16>>2]=n[i+1112>>2],t=n[i+1108>>2],n[a+8>>2]=n[i+1104>>2],n[a+12>>2]=t,n[a+4>>2]=e,n[a>>2]=r;break n}if(Gt(i+1096|0,u),n[i+1096>>2]==1){t=n[i+1100>>2],e=n[i+1104>>2],r=n[i+1108>>2],u=n[i+1116>>2],n[a+12>>2]=n[i+1112>>2],n[a+16>>2]=u,n[a+4>>2]=e,n[a+8>>2]=r,n[a>>2]=t;break n}if(L=n[i+1104>>2],T=n[i+1108>>2],r=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[i+96>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[i+100>>2]=r,r=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[i+88>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[i+92>>2]=r,r=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[i+80>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[i+84>>2]=r,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[i+72>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[i+76>>2]=r,N1(i+248|0,u,1054481,5),f=n[i+256>>2],g=n[i+252>>2],e=n[i+248>>2],(e|0)!=-2147483648){t=n[i+264>>2],n[a+12>>2]=n[i+260>>2],n[a+16>>2]=t,n[a+8>>2]=f,n[a+4>>2]=g,n[a>>2]=e;break n}u=i+136|0,r=_-160|0,_=r;c:{if(f>>>0<=1048576){e=_-192|0,_=e,n[e+12>>2]=0,n[e+8>>2]=f,n[e+4>>2]=g,l=_-96|0,_=l,k=e+4|0,s=n[k+8>>2],m=n[k+4>>2],n[l+4>>2]=s>>>0>m>>>0?1:s+n[k>>2]|0,c[l+12|0]=0,s=m-s|0,n[l+8>>2]=s>>>0<=m>>>0?s:0,s=_-16|0,_=s,N=l+4|0,g0(s,N),h=l+16|0,_c(h,N,s),uc(h+32|0,N,s),i0(N,s)||_0(N),d=r+80|0,b=e+96|0,Iu(h+44|0,N),uc(h+68|0,N,s),Q0(N,n[s>>2],n[s+4>>2],n[s+8>>2],n[s+12>>2]),_=s+16|0;s:{if(!o[l+12|0]){n[k+8>>2]=m-n[l+8>>2],I(b,h,80);break s}ie(b+8|0),n[b>>2]=-2147483648,eu(l+16|0)}_=l+96|0,s=n[e+96>>2];s:{if((s|0)==-2147483648){s=e+16|0,I(s,e+104|0,40),tt(s),n[d>>2]=-2147483648,c[d+4|0]=2;break s}if(l=o[e+100|0],N=e+96|0,I(e+21|0,N|5,75),c[e+20|0]=l,n[e+16>>2]=s,n[e+12>>2]==(f|0)){n[e+188>>2]=f,n[e+184>>2]=g,n[e+180>>2]=2,s=_-32|0,_=s,n[s+28>>2]=e+180,l=_-32|0,_=l,k=_-16|0,_=k,c[k+12|0]=0,E=s+28|0,n[k+8>>2]=E,b=e+16|0,h=0,p=k+8|0,v=_-16|0,n[v+12>>2]=0,m=5;_:{for(;;){if(y=0,(m|0)==1)break _;if(U=(v+12|0)+m|0,m=m-1|0,!o[U-2|0])break}y=m}m=y,h0(p,m),m&&(uu(b,p),h=1),h>>>0<m>>>0&&(To(b+32|0,p),h=h+1|0);_:{if(h>>>0>=m>>>0||(O1(b+44|0,p),h+1>>>0>=m>>>0))break _;To(b+68|0,p)}_=k+16|0,$2(l+8|0,o[k+12|0]),k=s+4|0,h=k+4|0,m=n[l+8>>2];_:{if((m|0)!=3){n[h+16>>2]=n[l+28>>2],p=n[l+24>>2],n[h+8>>2]=n[l+20>>2],n[h+12>>2]=p,p=n[l+16>>2],n[h>>2]=n[l+12>>2],n[h+4>>2]=p;break _}n[h>>2]=E}if(n[k>>2]=m,_=l+32|0,l=n[s+4>>2],(l|0)!=3&&(h=n[s+16>>2],n[N+8>>2]=n[s+12>>2],n[N+12>>2]=h,h=n[s+24>>2],n[N+16>>2]=n[s+20>>2],n[N+20>>2]=h,n[N+4>>2]=n[s+8>>2]),n[N>>2]=l,_=s+32|0,s=n[e+188>>2],n[e+128>>2]=s,l=n[e+184>>2],h=n[e+180>>2],n[e+120>>2]=h,n[e+124>>2]=l,s|(n[e+96>>2]!=3|(h|0)!=2)){n[d>>2]=-2147483648,c[d+4|0]=3,L2(N),eu(b);break s}I(d,e+16|0,80),L2(e+96|0);break s}n[d>>2]=-2147483648,c[d+4|0]=1,eu(e+16|0)}if(_=e+192|0,e=n[r+80>>2],(e|0)==-2147483648){c[u+12|0]=o[r+84|0],w[u+4>>1]=0,n[u>>2]=-2147483648;break c}s=R[r+86>>1]|R[r+88>>1]<<16,w[u+6>>1]=s,w[u+8>>1]=s>>>16,w[u+10>>1]=R[r+90>>1],s=R[r+84>>1],l=o[r+92|0],I(r+13|0,r+93|0,67),c[u+15|0]=o[r+15|0],N=o[r+13|0]|o[r+14|0]<<8,c[u+13|0]=N,c[u+14|0]=N>>>8,I(u+16|0,r+16|0,64),n[r+84>>2]=f,n[r+80>>2]=g,it(u+80|0,r+80|0,1),c[u+12|0]=l,w[u+4>>1]=s,n[u>>2]=e;break c}n[u>>2]=-2147483648,w[u+4>>1]=6}if(_=r+160|0,e=n[i+144>>2],n[i+120>>2]=n[i+140>>2],n[i+124>>2]=e,n[i+128>>2]=n[i+148>>2],e=n[i+136>>2],(e|0)==-2147483648){G4(a,i+120|0);break n}I(i+288|0,i+152|0,96),n[i+272>>2]=e,e=n[i+124>>2],n[i+276>>2]=n[i+120>>2],n[i+280>>2]=e,n[i+284>>2]=n[i+128>>2],U=i+1096|0,d=0,b=_-7232|0,_=b,E=i+272|0,e=n[E+28>>2],n[b+40>>2]=n[E+24>>2],n[b+44>>2]=e,e=n[E+20>>2],n[b+32>>2]=n[E+16>>2],n[b+36>>2]=e,e=n[E+12>>2],n[b+24>>2]=n[E+8>>2],n[b+28>>2]=e,e=n[E+4>>2],n[b+16>>2]=n[E>>2],n[b+20>>2]=e,n[b+56>>2]=n[E+40>>2],e=n[E+36>>2],n[b+48>>2]=n[E+32>>2],n[b+52>>2]=e,e=n[E+64>>2],n[b+80>>2]=n[E+60>>2],n[b+84>>2]=e,e=n[E+56>>2],n[b+72>>2]=n[E+52>>2],n[b+76>>2]=e,e=n[E+48>>2],n[b+64>>2]=n[E+44>>2],n[b+68>>2]=e,n[b+96>>2]=n[E+76>>2],e=n[E+72>>2],n[b+88>>2]=n[E+68>>2],n[b+92>>2]=e,k=b+720|0,e=n[b+52>>2],g=n[b+56>>2],u=0,f=_-624|0,_=f,l=_-32|0,_=l,N=l+20|0,h=_-16|0,_=h,r=b+16|0,n[h+12>>2]=r,s=_-48|0,_=s,n[s+8>>2]=h+12,n[s+12>>2]=0,n[s+16>>2]=0,p=s+8|0,v=Mo(p,s+12|0);c:{if(!n[s+12>>2]){if(m=s+24|0,M0(m,n[s+16>>2]),n[s+36>>2]=1,n[s+40>>2]=m,!(Mo(p,s+36|0)&v)){L0(N),G(m);break c}n[N+8>>2]=n[s+32>>2],m=n[s+28>>2],n[N>>2]=n[s+24>>2],n[N+4>>2]=m;break c}L0(N)}_=s+48|0,_=h+16|0,n[l+8>>2]=16,n[l+4>>2]=1048881,s=n[l+28>>2],n[l+12>>2]=n[l+24>>2],n[l+16>>2]=s,s=f+208|0,it(s,l+4|0,2),G(N),_=l+32|0;c:{s:{_:{if(!Q2(s,i+72|0,32)){if(l=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),n[f+16>>2]=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),n[f+20>>2]=l,l=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),n[f+8>>2]=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),n[f+12>>2]=l,l=n[r+28>>2],n[f+104>>2]=n[r+24>>2],n[f+108>>2]=l,l=n[r+20>>2],n[f+96>>2]=n[r+16>>2],n[f+100>>2]=l,l=n[r+12>>2],n[f+88>>2]=n[r+8>>2],n[f+92>>2]=l,l=n[r+4>>2],n[f+80>>2]=n[r>>2],n[f+84>>2]=l,w[f+68>>1]=1,os(s,f+80|0,f+8|0,f+68|0),r=n[f+216>>2],n[f+136>>2]=n[f+212>>2],n[f+140>>2]=r,n[f+144>>2]=n[f+220>>2],r=n[f+208>>2],(r|0)==-2147483648){n[k+12>>2]=n[f+144>>2],e=n[f+140>>2],n[k+4>>2]=n[f+136>>2],n[k+8>>2]=e,n[k>>2]=-2147483648;break c}for(n[f+64>>2]=n[f+248>>2],s=n[f+244>>2],n[f+56>>2]=n[f+240>>2],n[f+60>>2]=s,s=n[f+236>>2],n[f+48>>2]=n[f+232>>2],n[f+52>>2]=s,s=n[f+228>>2],n[f+40>>2]=n[f+224>>2],n[f+44>>2]=s,s=n[f+140>>2],n[f+28>>2]=n[f+136>>2],n[f+32>>2]=s,n[f+36>>2]=n[f+144>>2],n[f+24>>2]=r,r=v0(4,32),is(f+208|0,f+24|0),s=n[f+236>>2],n[r+24>>2]=n[f+232>>2],n[r+28>>2]=s,s=n[f+228>>2],n[r+16>>2]=n[f+224>>2],n[r+20>>2]=s,s=n[f+220>>2],n[r+8>>2]=n[f+216>>2],n[r+12>>2]=s,s=n[f+212>>2],n[r>>2]=n[f+208>>2],n[r+4>>2]=s,n[f+76>>2]=1,n[f+72>>2]=r,n[f+68>>2]=1,W=V(g,24)+e|0,j=f+224|0,D=f+212|0,m=f+96|0,Z=f+93|0,g=f+139|0,h=f+221|0,A=f+216|0,Y=f+36|0,Q=f+28|0,z=f+40|0,r=1;;){C:{if((e|0)!=(W|0)){if(v=n[e+16>>2],J=n[e+20>>2],!rt(v,J)){v=15;break _}for(s=r+1|0,l=s?u:u+1|0,N=e+24|0,y=V(J,66),M=n[e+8>>2],S=n[e+4>>2],X=n[f+60>>2],K=n[f+64>>2];;){if(y){if(e=R[v+64>>1],e>>>0>=K>>>0){v=16;break _}if(e=V(e,416)+X|0,p=n[e>>2],F=n[e+4>>2],I(A,e+8|0,408),n[f+208>>2]=p,n[f+212>>2]=F,p=_-96|0,_=p,ee(p,v),an(p+76|0,Y,S,M,1156984,1157014,8),An(p- -64|0,f+208|0,n[p+80>>2],n[p+84>>2],p),e=2,n[p+64>>2]==1&&(e=n[p+72>>2],n[p+88>>2]=n[p+68>>2],n[p+92>>2]=e,mn(p+88|0),e=1),G(p+76|0),_=p+96|0,(e|0)!=2){v=17;break _}else{v=v+66|0,y=y-66|0;continue}}break}if(o[f+52|0]<=J>>>0)break C;v=18;break _}e=f+208|0,I(e,f+24|0,44),n[f+260>>2]=n[f+76>>2],r=n[f+72>>2],n[f+252>>2]=n[f+68>>2],n[f+256>>2]=r,I(k,e,56);break c}J=f+208|0,e=_-128|0,_=e,n[e+12>>2]=0,n[e+8>>2]=M,n[e+4>>2]=S,X=e+48|0,p=_-48|0,_=p,y=e+4|0,v=n[y+8>>2],K=n[y+4>>2],n[p>>2]=v>>>0>K>>>0?1:v+n[y>>2]|0,c[p+8|0]=0,v=K-v|0,n[p+4>>2]=v>>>0<=K>>>0?v:0,v=_-16|0,_=v,g0(v,p),P=N2(p,v),F=p+12|0,_c(F,p,v),n[F+32>>2]=P,Q0(p,n[v>>2],n[v+4>>2],n[v+8>>2],n[v+12>>2]),_=v+16|0;C:{if(!o[p+8|0]){n[y+8>>2]=K-n[p+4>>2],I(X+4|0,F,36),n[X>>2]=2;break C}ie(X),V0(p+12|0)}_=p+48|0,y=2;C:{q:{j:{if(n[e+48>>2]!=2){p=e+88|0,I(p,X,40),tt(p);break j}if(p=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),n[e+16>>2]=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),n[e+20>>2]=p,p=o[e+69|0]|o[e+70|0]<<8|(o[e+71|0]<<16|o[e+72|0]<<24),n[e+24>>2]=o[e+65|0]|o[e+66|0]<<8|(o[e+67|0]<<16|o[e+68|0]<<24),n[e+28>>2]=p,p=o[e+77|0]|o[e+78|0]<<8|(o[e+79|0]<<16|o[e+80|0]<<24),n[e+32>>2]=o[e+73|0]|o[e+74|0]<<8|(o[e+75|0]<<16|o[e+76|0]<<24),n[e+36>>2]=p,p=o[e+84|0]|o[e+85|0]<<8|(o[e+86|0]<<16|o[e+87|0]<<24),v=o[e+80|0]|o[e+81|0]<<8|(o[e+82|0]<<16|o[e+83|0]<<24),c[e+39|0]=v,c[e+40|0]=v>>>8,c[e+41|0]=v>>>16,c[e+42|0]=v>>>24,c[e+43|0]=p,c[e+44|0]=p>>>8,c[e+45|0]=p>>>16,c[e+46|0]=p>>>24,y=o[e+56|0],X=n[e+52>>2],(X|0)!=-2147483648)break q}n[J>>2]=-2147483648,c[J+4|0]=y;break C}if(p=o[e+43|0]|o[e+44|0]<<8|(o[e+45|0]<<16|o[e+46|0]<<24),v=o[e+39|0]|o[e+40|0]<<8|(o[e+41|0]<<16|o[e+42|0]<<24),c[e+76|0]=v,c[e+77|0]=v>>>8,c[e+78|0]=v>>>16,c[e+79|0]=v>>>24,c[e+80|0]=p,c[e+81|0]=p>>>8,c[e+82|0]=p>>>16,c[e+83|0]=p>>>24,p=n[e+36>>2],v=n[e+32>>2],c[e+69|0]=v,c[e+70|0]=v>>>8,c[e+71|0]=v>>>16,c[e+72|0]=v>>>24,c[e+73|0]=p,c[e+74|0]=p>>>8,c[e+75|0]=p>>>16,c[e+76|0]=p>>>24,p=n[e+28>>2],v=n[e+24>>2],c[e+61|0]=v,c[e+62|0]=v>>>8,c[e+63|0]=v>>>16,c[e+64|0]=v>>>24,c[e+65|0]=p,c[e+66|0]=p>>>8,c[e+67|0]=p>>>16,c[e+68|0]=p>>>24,p=n[e+20>>2],v=n[e+16>>2],c[e+53|0]=v,c[e+54|0]=v>>>8,c[e+55|0]=v>>>16,c[e+56|0]=v>>>24,c[e+57|0]=p,c[e+58|0]=p>>>8,c[e+59|0]=p>>>16,c[e+60|0]=p>>>24,c[e+52|0]=y,n[e+48>>2]=X,n[e+12>>2]==(M|0)){n[e+24>>2]=M,n[e+20>>2]=S,n[e+16>>2]=2,y=e+88|0,p=_-32|0,_=p,n[p+28>>2]=e+16,v=_-32|0,_=v,M=_-16|0,_=M,c[M+12|0]=0,F=p+28|0,n[M+8>>2]=F,X=e+48|0,S=M+8|0,K=Ge(),h0(S,K);q:{if(!K||(o2(X+32|0,S),(K|0)==1))break q;uu(X,S)}_=M+16|0,$2(v+8|0,o[M+12|0]),S=p+4|0,M=S+4|0,K=n[v+8>>2];q:{if((K|0)!=3){n[M+16>>2]=n[v+28>>2],F=n[v+24>>2],n[M+8>>2]=n[v+20>>2],n[M+12>>2]=F,F=n[v+16>>2],n[M>>2]=n[v+12>>2],n[M+4>>2]=F;break q}n[M>>2]=F}if(n[S>>2]=K,_=v+32|0,v=n[p+4>>2],(v|0)!=3&&(M=n[p+16>>2],n[y+8>>2]=n[p+12>>2],n[y+12>>2]=M,M=n[p+24>>2],n[y+16>>2]=n[p+20>>2],n[y+20>>2]=M,n[y+4>>2]=n[p+8>>2]),n[y>>2]=v,_=p+32|0,p=n[e+24>>2],n[e+120>>2]=p,v=n[e+20>>2],M=n[e+16>>2],n[e+112>>2]=M,n[e+116>>2]=v,p|(n[e+88>>2]!=3|(M|0)!=2)){n[J>>2]=-2147483648,c[J+4|0]=3,L2(y),V0(X);break C}I(J,e+48|0,36),L2(e+88|0);break C}n[J>>2]=-2147483648,c[J+4|0]=1,V0(e+48|0)}if(_=e+128|0,y=n[f+208>>2],(y|0)==-2147483648){c[k+12|0]=o[f+212|0],n[k+4>>2]=2,n[k+8>>2]=r,n[k>>2]=-2147483648;break s}if(e=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),v=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[f+136>>2]=v,n[f+140>>2]=e,e=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[f+144>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[f+148>>2]=e,e=o[h+19|0]|o[h+20|0]<<8|(o[h+21|0]<<16|o[h+22|0]<<24),p=o[h+15|0]|o[h+16|0]<<8|(o[h+17|0]<<16|o[h+18|0]<<24),c[f+151|0]=p,c[f+152|0]=p>>>8,c[f+153|0]=p>>>16,c[f+154|0]=p>>>24,c[f+155|0]=e,c[f+156|0]=e>>>8,c[f+157|0]=e>>>16,c[f+158|0]=e>>>24,J=n[f+212>>2],M=n[f+216>>2],X=o[f+220|0],c[Z+2|0]=o[f+138|0],c[Z|0]=v,c[Z+1|0]=v>>>8,e=o[g+4|0]|o[g+5|0]<<8|(o[g+6|0]<<16|o[g+7|0]<<24),p=o[g|0]|o[g+1|0]<<8|(o[g+2|0]<<16|o[g+3|0]<<24),c[m|0]=p,c[m+1|0]=p>>>8,c[m+2|0]=p>>>16,c[m+3|0]=p>>>24,c[m+4|0]=e,c[m+5|0]=e>>>8,c[m+6|0]=e>>>16,c[m+7|0]=e>>>24,e=o[g+12|0]|o[g+13|0]<<8|(o[g+14|0]<<16|o[g+15|0]<<24),p=o[g+8|0]|o[g+9|0]<<8|(o[g+10|0]<<16|o[g+11|0]<<24),c[m+8|0]=p,c[m+9|0]=p>>>8,c[m+10|0]=p>>>16,c[m+11|0]=p>>>24,c[m+12|0]=e,c[m+13|0]=e>>>8,c[m+14|0]=e>>>16,c[m+15|0]=e>>>24,e=o[g+16|0]|o[g+17|0]<<8|(o[g+18|0]<<16|o[g+19|0]<<24),c[m+16|0]=e,c[m+17|0]=e>>>8,c[m+18|0]=e>>>16,c[m+19|0]=e>>>24,c[f+92|0]=X,n[f+84>>2]=J,n[f+88>>2]=M,n[f+80>>2]=y,!u&(r|0)==n[f+112>>2]){if(e=n[f+108>>2],n[f+160>>2]=n[f+104>>2],n[f+164>>2]=e,e=n[f+100>>2],n[f+152>>2]=n[f+96>>2],n[f+156>>2]=e,e=n[f+92>>2],n[f+144>>2]=n[f+88>>2],n[f+148>>2]=e,e=n[f+84>>2],n[f+136>>2]=n[f+80>>2],n[f+140>>2]=e,n[f+200>>2]=2,n[f+204>>2]=r,os(f+208|0,f+136|0,f+8|0,f+200|0),e=n[D+4>>2],n[f+120>>2]=n[D>>2],n[f+124>>2]=e,n[f+128>>2]=n[D+8>>2],e=n[f+208>>2],(e|0)==-2147483648){n[k+12>>2]=n[f+128>>2],e=n[f+124>>2],n[k+4>>2]=n[f+120>>2],n[k+8>>2]=e,n[k>>2]=-2147483648;break s}n[f+192>>2]=n[j+24>>2],r=n[j+20>>2],n[f+184>>2]=n[j+16>>2],n[f+188>>2]=r,r=n[j+12>>2],n[f+176>>2]=n[j+8>>2],n[f+180>>2]=r,r=n[j+4>>2],n[f+168>>2]=n[j>>2],n[f+172>>2]=r,r=f+24|0,De(r),u=n[f+124>>2],n[Q>>2]=n[f+120>>2],n[Q+4>>2]=u,n[Q+8>>2]=n[f+128>>2],u=n[f+172>>2],n[z>>2]=n[f+168>>2],n[z+4>>2]=u,u=n[f+180>>2],n[z+8>>2]=n[f+176>>2],n[z+12>>2]=u,u=n[f+188>>2],n[z+16>>2]=n[f+184>>2],n[z+20>>2]=u,n[z+24>>2]=n[f+192>>2],n[f+24>>2]=e,is(f+208|0,r),r=n[f+76>>2],(r|0)==n[f+68>>2]&&K2(f+68|0,32),u=n[f+212>>2],e=n[f+72>>2]+(r<<5)|0,n[e>>2]=n[f+208>>2],n[e+4>>2]=u,u=n[f+220>>2],n[e+8>>2]=n[f+216>>2],n[e+12>>2]=u,u=n[f+228>>2],n[e+16>>2]=n[f+224>>2],n[e+20>>2]=u,u=n[f+236>>2],n[e+24>>2]=n[f+232>>2],n[e+28>>2]=u,n[f+76>>2]=r+1,r=s,u=l,e=N;continue}break}n[k+8>>2]=2,n[k+12>>2]=r,w[k+4>>1]=14,n[k>>2]=-2147483648,V0(f+80|0);break s}n[k>>2]=-2147483648,w[k+4>>1]=10,V0(r);break c}n[k+8>>2]=2,n[k+12>>2]=r,w[k+4>>1]=v,n[k>>2]=-2147483648}Ve(f+68|0),De(f+24|0)}_=f+624|0,e=n[b+728>>2],n[b+2032>>2]=n[b+724>>2],n[b+2036>>2]=e,n[b+2040>>2]=n[b+732>>2];c:{s:{e=n[b+720>>2];_:{if((e|0)==-2147483648){n[U+12>>2]=n[b+2040>>2],e=n[b+2036>>2],n[U+4>>2]=n[b+2032>>2],n[U+8>>2]=e,n[U>>2]=-2147483648;break _}I(b+5944|0,b+736|0,40),n[b+112>>2]=n[b+2040>>2],r=n[b+2036>>2],n[b+104>>2]=n[b+2032>>2],n[b+108>>2]=r,r=n[b+5948>>2],n[b+116>>2]=n[b+5944>>2],n[b+120>>2]=r,r=n[b+5956>>2],n[b+124>>2]=n[b+5952>>2],n[b+128>>2]=r,r=n[b+5964>>2],n[b+132>>2]=n[b+5960>>2],n[b+136>>2]=r,n[b+140>>2]=n[b+5968>>2],n[b+100>>2]=e,n[b+152>>2]=n[b+5980>>2],e=n[b+5976>>2],n[b+144>>2]=n[b+5972>>2],n[b+148>>2]=e;C:{q:{j:{u=n[b+80>>2],l=n[b+84>>2],p=15;b:{if(!rt(u,l))break b;for(Q=b+112|0,r=V(l,66),N=b+728|0,e=n[b+72>>2],h=n[b+68>>2],k=n[b+136>>2],m=n[b+140>>2];;){if(r){if(s=R[u+64>>1],p=16,s>>>0>=m>>>0||(s=k+V(s,416)|0,d=n[s>>2],x=n[s+4>>2],I(N,s+8|0,408),n[b+720>>2]=d,n[b+724>>2]=x,s=_-96|0,_=s,ee(s,u),an(s+76|0,Q,h,e,1156984,1157008,6),An(s- -64|0,b+720|0,n[s+80>>2],n[s+84>>2],s),f=2,n[s+64>>2]==1&&(f=n[s+72>>2],n[s+88>>2]=n[s+68>>2],n[s+92>>2]=f,mn(s+88|0),f=1),G(s+76|0),_=s+96|0,p=17,(f|0)!=2))break b;u=u+66|0,r=r-66|0;continue}break}if(l>>>0>=o[b+128|0])break j;p=18}e=p,n[U+8>>2]=3,n[U+12>>2]=0,w[U+4>>1]=e;break q}for(M=n[b+68>>2],v=n[b+72>>2],u=_-320|0,_=u,n[u+12>>2]=0,n[u+8>>2]=v,n[u+4>>2]=M,m=_-160|0,_=m,y=u+4|0,r=n[y+8>>2],z=n[y+4>>2],n[m+4>>2]=r>>>0>z>>>0?1:r+n[y>>2]|0,c[m+12|0]=0,r=z-r|0,n[m+8>>2]=r>>>0<=z>>>0?r:0,s=_-16|0,_=s,r=m+4|0,g0(s,r),X=b2(r,s),f=m+16|0,xu(f,r,s),D=N2(r,s),nc(f+52|0,r,s),Z=N2(r,s),S=N2(r,s),i0(r,s)||_0(r),l=_-16|0,_=l,g0(l,r),h=dc(r,l),k=C,g=N2(r,l),p=b2(r,l),j=b2(r,l),J=N2(r,l),N=f+16|0,c[N+17|0]=j,c[N+16|0]=p,n[N+8>>2]=g,n[N>>2]=h,n[N+4>>2]=k,n[N+12>>2]=J,Q0(r,n[l>>2],n[l+4>>2],n[l+8>>2],n[l+12>>2]),_=l+16|0,i0(r,s)||_0(r),h=f- -64|0,l=_-80|0,_=l,g0(l+8|0,r),n[l+36>>2]=0,n[l+28>>2]=0,n[l+32>>2]=4;;){if(i0(r,l+8|0)){N=_-32|0,_=N,k=N+16|0,g0(k,r),g=l+40|0,Uu(g+8|0,r,k),zu(N+8|0,r,k),k=n[N+12>>2],n[g>>2]=n[N+8>>2],n[g+4>>2]=k,Q0(r,n[N+16>>2],n[N+20>>2],n[N+24>>2],n[N+28>>2]),_=N+32|0,N=n[l+36>>2],(N|0)==n[l+28>>2]&&_2(l+28|0,4,40),I(n[l+32>>2]+V(N,40)|0,l+40|0,40),n[l+36>>2]=N+1;continue}break}for(n[h+8>>2]=n[l+36>>2],N=n[l+32>>2],n[h>>2]=n[l+28>>2],n[h+4>>2]=N,_=l+80|0,i0(r,s)||_0(r),g=f+76|0,l=_-96|0,_=l,g0(l+8|0,r),n[l+32>>2]=0,n[l+24>>2]=0,n[l+28>>2]=4;;){if(i0(r,l+8|0)){N=_-32|0,_=N,h=N+16|0,g0(h,r),p=vn(r,h),k=l+36|0,G2(k+8|0,r,h),j=sc(r,h),J=vn(r,h),K=bc(r,h),Uu(k+20|0,r,h),zu(N+8|0,r,h),h=n[N+12>>2],F=n[N+8>>2],c[k+57|0]=j,w[k+52>>1]=p,c[k+56|0]=K,w[k+54>>1]=J,n[k>>2]=F,n[k+4>>2]=h,Q0(r,n[N+16>>2],n[N+20>>2],n[N+24>>2],n[N+28>>2]),_=N+32|0,N=n[l+32>>2],(N|0)==n[l+24>>2]&&Ec(l+24|0),I(n[l+28>>2]+V(N,60)|0,l+36|0,60),n[l+32>>2]=N+1;continue}break}for(n[g+8>>2]=n[l+32>>2],N=n[l+28>>2],n[g>>2]=n[l+24>>2],n[g+4>>2]=N,_=l+96|0,i0(r,s)||_0(r),j=f+88|0,N=_-96|0,_=N,g0(N,r),n[N+24>>2]=0,n[N+16>>2]=0,n[N+20>>2]=4;;){if(i0(r,N)){l=_-48|0,_=l,g=l+8|0,g0(g,r),J=vn(r,g),h=N+28|0,G2(h+8|0,r,g),G2(l+24|0,r,g),K=sc(r,g),i0(r,g)||_0(r),k=_-16|0,_=k,g0(k,r),F=b2(r,k),W=b2(r,k),A=b2(r,k),Y=b2(r,k),p=h+59|0,u0=p,a0=b2(r,k),c[u0+4|0]=a0,c[p+3|0]=Y,c[p+2|0]=A,c[p+1|0]=W,c[p|0]=F,Q0(r,n[k>>2],n[k+4>>2],n[k+8>>2],n[k+12>>2]),_=k+16|0,ju(h+32|0,r,g),G2(l+36|0,r,g),k=b2(r,g),zu(l,r,g),g=n[l>>2],p=n[l+4>>2],w[h+56>>1]=J,J=n[l+28>>2],n[h+20>>2]=n[l+24>>2],n[h+24>>2]=J,n[h+28>>2]=n[l+32>>2],c[h+58|0]=K,J=n[l+40>>2],n[h+44>>2]=n[l+36>>2],n[h+48>>2]=J,n[h+52>>2]=n[l+44>>2],c[h+64|0]=k,n[h>>2]=g,n[h+4>>2]=p,Q0(r,n[l+8>>2],n[l+12>>2],n[l+16>>2],n[l+20>>2]),_=l+48|0,l=n[N+24>>2],(l|0)==n[N+16>>2]&&_2(N+16|0,4,68),I(n[N+20>>2]+V(l,68)|0,N+28|0,68),n[N+24>>2]=l+1;continue}break}for(n[j+8>>2]=n[N+24>>2],l=n[N+20>>2],n[j>>2]=n[N+16>>2],n[j+4>>2]=l,_=N+96|0,i0(r,s)||_0(r),j=b+720|0,g=u+160|0,p=f+100|0,l=_-96|0,_=l,g0(l+8|0,r),n[l+32>>2]=0,n[l+24>>2]=0,n[l+28>>2]=4;;){if(i0(r,l+8|0)){N=_-48|0,_=N,k=N+8|0,g0(k,r),h=l+36|0,G2(h,r,k),G2(N+24|0,r,k),G2(N+36|0,r,k),ju(h+36|0,r,k),J=h+48|0;j:{if(!i0(r,k)){n[J>>2]=-2147483648;break j}b:{if(!n1(r)){Ju(J,r);break b}n[J>>2]=-2147483648}}n[h+20>>2]=n[N+32>>2],k=n[N+28>>2],n[h+12>>2]=n[N+24>>2],n[h+16>>2]=k,k=n[N+40>>2],n[h+24>>2]=n[N+36>>2],n[h+28>>2]=k,n[h+32>>2]=n[N+44>>2],Q0(r,n[N+8>>2],n[N+12>>2],n[N+16>>2],n[N+20>>2]),_=N+48|0,N=n[l+32>>2],(N|0)==n[l+24>>2]&&Ec(l+24|0),I(n[l+28>>2]+V(N,60)|0,l+36|0,60),n[l+32>>2]=N+1;continue}break}n[p+8>>2]=n[l+32>>2],N=n[l+28>>2],n[p>>2]=n[l+24>>2],n[p+4>>2]=N,_=l+96|0,G2(f+112|0,r,s),nc(f+124|0,r,s),n[f+48>>2]=S,n[f+44>>2]=Z,n[f+40>>2]=D,c[f+136|0]=X,Q0(r,n[s>>2],n[s+4>>2],n[s+8>>2],n[s+12>>2]),_=s+16|0;j:{if(!o[m+12|0]){n[y+8>>2]=z-n[m+8>>2],I(g,f,144);break j}ie(g),n[g+124>>2]=-2147483648,Qn(m+16|0)}_=m+160|0,r=n[u+284>>2];j:{if((r|0)==-2147483648){r=u+16|0,I(r,g,40),tt(r),n[j+124>>2]=-2147483648,c[j|0]=2;break j}if(s=o[u+160|0],l=u+16|0,z=u+160|0,I(l|1,z|1,123),N=n[u+300>>2],n[u+152>>2]=n[u+296>>2],n[u+156>>2]=N,N=n[u+292>>2],n[u+144>>2]=n[u+288>>2],n[u+148>>2]=N,n[u+140>>2]=r,c[u+16|0]=s,n[u+12>>2]==(v|0)){if(n[u+316>>2]=v,n[u+312>>2]=M,n[u+308>>2]=2,p=_-32|0,_=p,n[p+28>>2]=u+308,y=_-32|0,_=y,J=_-16|0,_=J,c[J+12|0]=0,S=p+28|0,n[J+8>>2]=S,h=0,m=_-16|0,_=m,c[m+5|0]=0,c[m+6|0]=0,c[m+7|0]=0,c[m+8|0]=0,c[m+9|0]=0,c[m+10|0]=0,c[m+11|0]=0,c[m+12|0]=0,n[m>>2]=0,n[m+4>>2]=0,r=J+8|0,k=fe(m,14),h0(r,k),k?(j0(l+136|0,r),f=1):f=0,k>>>0>f>>>0&&(re(l,r),f=f+1|0),f>>>0<k>>>0&&(o2(l+40|0,r),f=f+1|0),f>>>0<k>>>0&&(ou(l+52|0,r),f=f+1|0),f>>>0<k>>>0&&(o2(l+44|0,r),f=f+1|0),f>>>0<k>>>0&&(o2(l+48|0,r),f=f+1|0),f>>>0<k>>>0){s=l+16|0,g=_-16|0,_=g,c[g+12|0]=0,n[g+8>>2]=0,N=ht(g+8|0),h0(r,N),N&&(Ae(r,n[s>>2],n[s+4>>2]),h=1),N>>>0>h>>>0&&(o2(s+8|0,r),h=h+1|0),N>>>0>h>>>0&&(j0(s+16|0,r),h=h+1|0);b:{if(N>>>0<=h>>>0||(j0(s+17|0,r),h+1>>>0>=N>>>0))break b;o2(s+12|0,r)}_=g+16|0,f=f+1|0}if(f>>>0<k>>>0){for(s=l- -64|0,N=n[s+8>>2],h0(r,N),h=V(N,40),N=n[s+4>>2];;){if(h){s=Ge(),h0(r,s);b:{if(!s||(U2(N+8|0,r),(s|0)==1))break b;au(N,r)}h=h-40|0,N=N+40|0;continue}break}f=f+1|0}if(f>>>0<k>>>0){for(s=l+76|0,N=n[s+8>>2],h0(r,N),h=V(N,60),N=n[s+4>>2];;){if(h){s=0,g=_-16|0,_=g,c[g+11|0]=0,c[g+12|0]=0,c[g+13|0]=0,c[g+14|0]=0,n[g+8>>2]=0,v=fe(g+8|0,8),h0(r,v),v&&(v2(N+52|0,r),s=1),s>>>0<v>>>0&&(s2(N+8|0,r),s=s+1|0),s>>>0<v>>>0&&(j0(N+57|0,r),s=s+1|0),s>>>0<v>>>0&&(v2(N+54|0,r),s=s+1|0),s>>>0<v>>>0&&(Du(N+56|0,r),s=s+1|0);b:{if(s>>>0>=v>>>0||(U2(N+20|0,r),s+1>>>0>=v>>>0))break b;au(N,r)}_=g+16|0,h=h-60|0,N=N+60|0;continue}break}f=f+1|0}if(f>>>0<k>>>0){for(s=l+88|0,N=n[s+8>>2],h0(r,N),h=V(N,68),N=n[s+4>>2];;){if(h){if(s=0,g=0,M=_-16|0,_=M,c[M+8|0]=0,n[M>>2]=0,n[M+4>>2]=0,v=Vo(M),h0(r,v),v&&(v2(N+56|0,r),s=1),s>>>0<v>>>0&&(s2(N+8|0,r),s=s+1|0),s>>>0<v>>>0&&(s2(N+20|0,r),s=s+1|0),s>>>0<v>>>0&&(j0(N+58|0,r),s=s+1|0),s>>>0<v>>>0){X=N+59|0,Z=_-16|0,_=Z,c[Z+12|0]=0,n[Z+8>>2]=0,D=ht(Z+8|0),h0(r,D),D&&(j0(X,r),g=1),g>>>0<D>>>0&&(j0(X+1|0,r),g=g+1|0),g>>>0<D>>>0&&(j0(X+2|0,r),g=g+1|0);b:{if(g>>>0>=D>>>0||(j0(X+3|0,r),g+1>>>0>=D>>>0))break b;j0(X+4|0,r)}_=Z+16|0,s=s+1|0}s>>>0<v>>>0&&(iu(N+32|0,r),s=s+1|0),s>>>0<v>>>0&&(s2(N+44|0,r),s=s+1|0);b:{if(s>>>0>=v>>>0||(j0(N- -64|0,r),s+1>>>0>=v>>>0))break b;au(N,r)}_=M+16|0,h=h-68|0,N=N+68|0;continue}break}f=f+1|0}if(f>>>0<k>>>0){for(s=l+100|0,N=n[s+8>>2],h0(r,N),h=V(N,60),N=n[s+4>>2];;){if(h){s=0,v=_-16|0,_=v,n[v+8>>2]=0,c[v+12|0]=n[N+48>>2]==-2147483648,g=ht(v+8|0),h0(r,g),g&&(s2(N,r),s=1),s>>>0<g>>>0&&(s2(N+12|0,r),s=s+1|0),s>>>0<g>>>0&&(s2(N+24|0,r),s=s+1|0);b:{if(s>>>0>=g>>>0||(iu(N+36|0,r),s+1>>>0>=g>>>0))break b;s=N+48|0;W:{if(n[s>>2]!=-2147483648){s2(s,r);break W}ue(r)}}_=v+16|0,h=h-60|0,N=N+60|0;continue}break}f=f+1|0}b:{if(f>>>0>=k>>>0||(s2(l+112|0,r),f+1>>>0>=k>>>0))break b;ou(l+124|0,r)}_=m+16|0,_=J+16|0,$2(y+8|0,o[J+12|0]),s=p+4|0,r=s+4|0,N=n[y+8>>2];b:{if((N|0)!=3){n[r+16>>2]=n[y+28>>2],f=n[y+24>>2],n[r+8>>2]=n[y+20>>2],n[r+12>>2]=f,f=n[y+16>>2],n[r>>2]=n[y+12>>2],n[r+4>>2]=f;break b}n[r>>2]=S}if(n[s>>2]=N,_=y+32|0,r=n[p+4>>2],(r|0)!=3&&(s=n[p+16>>2],n[z+8>>2]=n[p+12>>2],n[z+12>>2]=s,s=n[p+24>>2],n[z+16>>2]=n[p+20>>2],n[z+20>>2]=s,n[z+4>>2]=n[p+8>>2]),n[z>>2]=r,_=p+32|0,r=n[u+316>>2],n[u+192>>2]=r,s=n[u+312>>2],N=n[u+308>>2],n[u+184>>2]=N,n[u+188>>2]=s,r|(n[u+160>>2]!=3|(N|0)!=2)){n[j+124>>2]=-2147483648,c[j|0]=3,L2(z),Qn(l);break j}I(j,u+16|0,144),L2(u+160|0);break j}n[j+124>>2]=-2147483648,c[j|0]=1,Qn(u+16|0)}if(_=u+320|0,r=n[b+844>>2],(r|0)==-2147483648){c[U+12|0]=o[b+720|0],w[U+4>>1]=3;break q}u=R[b+722>>1]|R[b+724>>1]<<16,w[b+162>>1]=u,w[b+164>>1]=u>>>16,w[b+166>>1]=R[b+726>>1],u=R[b+720>>1],s=o[b+728|0],I(b+169|0,b+729|0,115),l=n[b+860>>2],n[b+296>>2]=n[b+856>>2],n[b+300>>2]=l,l=n[b+852>>2],n[b+288>>2]=n[b+848>>2],n[b+292>>2]=l,n[b+284>>2]=r,c[b+168|0]=s,w[b+160>>1]=u,p=b+720|0,g=_-80|0,_=g;j:{b:{W:{A:{if(v=b+160|0,o[v+136|0]==1){if(!su(v,Q)){if(r=n[v+48>>2],u=n[v+44>>2],!(r>>>0<u>>>0|r-u>>>0>400)){if(n[v+60>>2]==n[v+40>>2]){Z:{M=n[v+24>>2];x:{if(M>>>0<2||(X=o[v+32|0],X>>>0>23))break x;if(D=o[v+33|0],D>>>0<=23)break Z}n[p+160>>2]=-2147483648,n[p>>2]=23;break b}for(Z=n[v+16>>2],Q=n[v+20>>2],N=n[v+80>>2],h=n[v+84>>2],k=jt(N,h,60,112),u=n[v+92>>2],j=n[v+96>>2],y=jt(u,j,68,124),s=n[v+128>>2],l=_+-64|0,_=l,r=n[v+132>>2]+1|0;r=r-1|0,r>>>0>=2&&(f=o[s+28|0]|o[s+29|0]<<8|(o[s+30|0]<<16|o[s+31|0]<<24),n[l+24>>2]=o[s+24|0]|o[s+25|0]<<8|(o[s+26|0]<<16|o[s+27|0]<<24),n[l+28>>2]=f,f=o[s+20|0]|o[s+21|0]<<8|(o[s+22|0]<<16|o[s+23|0]<<24),n[l+16>>2]=o[s+16|0]|o[s+17|0]<<8|(o[s+18|0]<<16|o[s+19|0]<<24),n[l+20>>2]=f,f=o[s+12|0]|o[s+13|0]<<8|(o[s+14|0]<<16|o[s+15|0]<<24),n[l+8>>2]=o[s+8|0]|o[s+9|0]<<8|(o[s+10|0]<<16|o[s+11|0]<<24),n[l+12>>2]=f,f=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),n[l>>2]=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),n[l+4>>2]=f,f=s+56|0,m=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[l+56>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[l+60>>2]=m,f=s+48|0,m=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[l+48>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[l+52>>2]=m,f=s+40|0,m=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[l+40>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[l+44>>2]=m,s=s+32|0,f=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),n[l+32>>2]=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),n[l+36>>2]=f,zo(l,l+32|0)<<24>>24<0););for(_=l- -64|0,s=r>>>0<2,S=n[v+108>>2],r=S+1|0,l=n[v+104>>2],m=l+68|0;r=r-1|0,r>>>0>=2&&(f=m-4|0,z=m-60|0,J=m+-64|0,K=n[m>>2],m=m+60|0,x2(n[J>>2],n[z>>2],n[f>>2],K)<<24>>24<0););c[g+55|0]=r>>>0<2,c[g+54|0]=2,c[g+53|0]=s,c[g+52|0]=3,c[g+51|0]=y,c[g+50|0]=1,c[g+49|0]=k,s=0,c[g+48|0]=0;Z:{for(;;){if((s|0)==8)break Z;if(r=(g+48|0)+s|0,s=s+2|0,!o[r+1|0])break}r=o[(s+g|0)+46|0],n[p+160>>2]=-2147483648,c[p+2|0]=r,w[p>>1]=25;break b}for(f=V(h,60),y=f+N|0,s=0,r=N;;){Z:{if((s|0)!=(f|0)){if(I2(v,R[r+54>>1]))break Z;n[p+160>>2]=-2147483648,n[p+4>>2]=0,w[p>>1]=27,w[p+2>>1]=R[(s+N|0)+52>>1];break b}K=V(j,68)+u|0;x:{J:{for(;;){if((u|0)==(K|0))break x;k=28;X:{h=o[u+60|0],j=o[u+59|0];T:{if(h>>>0<=(j-1&255)>>>0|h>>>0>8||(z=o[u+61|0],z>>>0>j>>>0)||(J=o[u+63|0],J>>>0>3|J>>>0<=(o[u+62|0]-1&255)>>>0))break T;if(r=n[u+36>>2],s=n[u+40>>2],Jo(r,s))break X;k=32}m=R[u+56>>1];break J}for(f=u+68|0,s=s<<1,m=R[u+56>>1];;){if(s){if(k=32,F=R[r>>1],(F|0)==(m|0))break J;if(s=s-2|0,r=r+2|0,I2(v,F))continue;break J}break}if(k=33,s=o[u+64|0]-8|0,s>>>0>24|!(1<<s&16777473))break J;if(s=n[u>>2],u=f,!s){if(c[g+58|0]=0,w[g+56>>1]=m,n[g+52>>2]=y,n[g+48>>2]=N,(Yo(g+48|0)|0)!=(h|0)){k=29;break J}if(c[g+58|0]=1,w[g+56>>1]=m,n[g+52>>2]=y,n[g+48>>2]=N,(Yo(g+48|0)|0)!=(J|0)){k=30;break J}if(c[g+58|0]=0,w[g+56>>1]=m,n[g+52>>2]=y,n[g+48>>2]=N,s=0,f=g+48|0,k=n[f>>2],h=n[f+4>>2],(k|0)!=(h|0))for(h=(h-k>>>0)/60|0,J=R[f+8>>1],f=o[f+10|0];;){F=0;X:{if(R[k+54>>1]!=(J|0)||(F=0,(f|0)!=o[k+57|0]))break X;F=n[k>>2]?0:o[k+56|0]^1}if(k=k+60|0,s=s+F|0,h=h-1|0,!h)break}if(!(!z|(j-z&255)>>>0>=s>>>0))break}}k=31}n[p+160>>2]=-2147483648,w[p+2>>1]=m,w[p>>1]=k;break b}for(k=l-60|0,m=V(S,60),z=m+l|0,u=0;;){f=r;x:{J:{if(N=l,(l|0)!=(z|0)){if(s=34,r=n[l+8>>2],r-41>>>0<4294967256)break A;for(l=n[l+4>>2],Pu(g+8|0,l,r+l|0),r=n[g+12>>2],n[g+48>>2]=n[g+8>>2],n[g+52>>2]=r,h=g+48|0,l=n[h>>2],y=n[h+4>>2];r=l,!!((y|0)!=(r|0)&&(l=r+1|0,n[h>>2]=l,j=o[r|0],(j-97&255)>>>0<26|((j|0)==45|(j-48&255)>>>0<10))););if((r|0)!=(y|0))break A;for(r=_-16|0,_=r,s=N+36|0,y=n[s+4>>2],s=n[s+8>>2],B0(r+8|0,s,2,2),l=n[r+12>>2],j=n[r+8>>2],s&&I(l,y,s<<1),n[h+8>>2]=s,n[h+4>>2]=l,n[h>>2]=j,_=r+16|0,r=n[g+52>>2],s=n[g+56>>2],s>>>0>=2&&Fo(r,s),l=N+60|0,y=Jo(r,s),j=n[N+44>>2],r=j<<1,s=n[N+40>>2];h=r,!!(r&&(r=r-2|0,J=R[s>>1],s=s+2|0,I2(v,J))););X:{T:{G:{if(j){if(y&!h)break G;s=35;break J}if(s=35,!h)break T;break J}if(n[N+48>>2]!=-2147483648)break X;s=47,r=f;break x}if(r=u,!(y&n[N+48>>2]!=-2147483648))break x}for(h=N+48|0,s=m,r=k;;){if(!s){s=36;break J}if(s=s-60|0,r=r+60|0,!!Ho(r,h))break}r=Ho(h,N),s=r?36:47,r=r?u:f;break x}r=n[v+68>>2],n[g+64>>2]=r,n[g+68>>2]=r+V(n[v+72>>2],40),n[g+72>>2]=g+79,u=_-48|0,_=u,w[u+8>>1]=47,r=g- -64|0,n[u+40>>2]=n[r+8>>2],s=n[r+4>>2],n[u+32>>2]=n[r>>2],n[u+36>>2]=s,k=g+48|0,l=k+4|0,n[u+44>>2]=u+8,s=u+20|0,r=_-464|0,_=r,f=r+24|0,N=u+32|0,go(f,N);X:{if(n[r+440>>2]!=3){for(B0(r,4,8,424),h=n[r>>2],f=I(n[r+4>>2],f,424),n[r+20>>2]=1,n[r+16>>2]=f,n[r+12>>2]=h,f=n[N+12>>2],n[r+456>>2]=n[N+8>>2],n[r+460>>2]=f,f=n[N+4>>2],n[r+448>>2]=n[N>>2],n[r+452>>2]=f,N=r+12|0,m=r+448|0,f=_-432|0,_=f;;){if(go(f+8|0,m),n[f+424>>2]!=3){h=n[N+8>>2],(h|0)==n[N>>2]&&A0(N,n[N+8>>2],1,8,424),I(n[N+4>>2]+V(h,424)|0,f+8|0,424),n[N+8>>2]=h+1;continue}break}_=f+432|0,n[s+8>>2]=n[r+20>>2],N=n[r+16>>2],n[s>>2]=n[r+12>>2],n[s+4>>2]=N;break X}n[s+8>>2]=0,n[s>>2]=0,n[s+4>>2]=8}_=r+464|0;X:{if(R[u+8>>1]!=47){n[l+8>>2]=n[u+16>>2],r=n[u+12>>2],n[l>>2]=n[u+8>>2],n[l+4>>2]=r,Xe(s),r=1;break X}n[l+8>>2]=n[u+28>>2],r=n[u+24>>2],n[l>>2]=n[u+20>>2],n[l+4>>2]=r,r=0}if(n[k>>2]=r,_=u+48|0,r=n[g+56>>2],n[g+32>>2]=n[g+52>>2],n[g+36>>2]=r,n[g+40>>2]=n[g+60>>2],n[g+48>>2]==1){n[p+8>>2]=n[g+40>>2],r=n[g+36>>2],n[p>>2]=n[g+32>>2],n[p+4>>2]=r,n[p+160>>2]=-2147483648;break b}if(r=n[g+36>>2],n[g+16>>2]=n[g+32>>2],n[g+20>>2]=r,r=n[g+40>>2],n[g+24>>2]=r,u=0,s=n[g+20>>2],l=s+V(r,424)|0,(l|0)!=(s|0))for(r=s+416|0,s=(l-s>>>0)/424|0;u=!n[r>>2]+u|0,r=r+424|0,s=s-1|0,!!s;);if((u|0)==1){I(p+16|0,v,144),c[p+13|0]=D,c[p+12|0]=X,n[p+8>>2]=M,n[p>>2]=Z,n[p+4>>2]=Q,n[p+168>>2]=n[g+24>>2],r=n[g+20>>2],n[p+160>>2]=n[g+16>>2],n[p+164>>2]=r;break j}n[p+160>>2]=-2147483648,w[p>>1]=24,Xe(g+16|0);break b}r=u}if(u=u+1|0,f2(g+48|0),(s|0)!=47)break}break W}s=s+60|0,r=r+60|0}}n[p+160>>2]=-2147483648,w[p>>1]=22;break b}n[p+160>>2]=-2147483648,w[p+4>>1]=3,w[p>>1]=19;break b}n[p+160>>2]=-2147483648,w[p+4>>1]=3,w[p>>1]=9;break b}n[p+160>>2]=-2147483648,w[p+4>>1]=3,w[p>>1]=8;break b}r=u}n[p+160>>2]=-2147483648,n[p+4>>2]=r,w[p>>1]=s}Qn(v)}if(_=g+80|0,r=n[b+880>>2],(r|0)!=-2147483648)break C;r=n[b+728>>2],n[b+5952>>2]=r,e=n[b+724>>2],u=n[b+720>>2],n[b+5944>>2]=u,n[b+5948>>2]=e,n[U+12>>2]=r,n[U+4>>2]=u,n[U+8>>2]=e}n[U>>2]=-2147483648,Ve(b+144|0),De(b+100|0);break _}if(u=b+5944|0,I(u,b+720|0,160),n[b+476>>2]=n[b+892>>2],s=n[b+888>>2],n[b+468>>2]=n[b+884>>2],n[b+472>>2]=s,s=b+304|0,I(s,u,160),n[b+464>>2]=r,u=b+464|0,p=ot(s,L,T),r=n[b+364>>2],p>>>0<r>>>0)e=20;else{if(r=n[b+368>>2],p>>>0<=r>>>0)break s;e=21}n[U+12>>2]=p,n[U+8>>2]=r,w[U+4>>1]=e,n[U>>2]=-2147483648,Qn(b+320|0),Xe(u),Ve(b+144|0),De(b+100|0)}Me(b+88|0);break c}I(b+480|0,b+320|0,144),r=n[b+316>>2],n[b+632>>2]=n[b+312>>2],n[b+636>>2]=r,r=n[b+308>>2],n[b+624>>2]=n[b+304>>2],n[b+628>>2]=r,n[b+648>>2]=n[u+8>>2],r=n[u+4>>2],n[b+640>>2]=n[u>>2],n[b+644>>2]=r,s=n[b+88>>2],u=n[b+92>>2],r=n[b+96>>2],n[b+672>>2]=0,n[b+664>>2]=0,n[b+668>>2]=4,n[b+692>>2]=0,r=V(r,24)+u|0,n[b+688>>2]=r,n[b+684>>2]=s,n[b+680>>2]=u,n[b+676>>2]=u,Q=b+736|0,N=b+7200|0,m=b+3343|0,S=b+3380|0,g=b+4608|3,K=b+3352|0,F=b+4611|0,X=b+3349|0,W=b+5957|0,j=b+700|0,l=n[b+612>>2],Z=n[b+608>>2];s:{_:{C:{q:{j:{b:{W:{A:{Z:{x:{for(;;){J:{X:{T:{G:{$:{P:{K:{if((r|0)==(u|0)||(n[b+680>>2]=u+24,r=n[u>>2],(r|0)==-2147483648))break K;n[j+16>>2]=n[u+20>>2],s=n[u+16>>2],n[j+8>>2]=n[u+12>>2],n[j+12>>2]=s,s=n[u+8>>2],n[j>>2]=n[u+4>>2],n[j+4>>2]=s,n[b+696>>2]=r,J=n[b+692>>2],n[b+692>>2]=J+1,D=n[b+700>>2],M=n[b+704>>2],r=_-2576|0,_=r,n[r+12>>2]=0,n[r+8>>2]=M,n[r+4>>2]=D,d=_-1296|0,_=d,h=r+4|0,u=n[h+8>>2],k=n[h+4>>2],n[d+12>>2]=u>>>0>k>>>0?1:u+n[h>>2]|0,c[d+20|0]=0,u=k-u|0,n[d+16>>2]=u>>>0<=k>>>0?u:0,u=_-16|0,_=u,s=d+12|0,g0(u,s),x=b2(s,u),f=d+24|0,xu(f+24|0,s,u),z=vn(s,u),A=N2(s,u),Y=N2(s,u),P=N2(s,u),i0(s,u)||_0(s),v=b+5944|0,y=r+1288|0,hl(f+52|0,s,1216),ic(f,s,u),ic(f+12|0,s,u),w[f+1268>>1]=z,c[f+1270|0]=x,n[f+48>>2]=P,n[f+44>>2]=Y,n[f+40>>2]=A,Q0(s,n[u>>2],n[u+4>>2],n[u+8>>2],n[u+12>>2]),_=u+16|0;w:{if(!o[d+20|0]){n[h+8>>2]=k-n[d+16>>2],I(y,f,1272);break w}ie(y+8|0),n[y>>2]=-2147483648,Wn(d+24|0)}_=d+1296|0,u=n[r+1288>>2];w:{if((u|0)==-2147483648){u=r+16|0,I(u,r+1296|0,40),tt(u),n[v>>2]=-2147483648,c[v+4|0]=2;break w}if(s=o[r+1292|0],y=r+1288|0,I(r+21|0,y|5,1267),c[r+20|0]=s,n[r+16>>2]=u,n[r+12>>2]==(M|0)){n[r+2572>>2]=M,n[r+2568>>2]=D,n[r+2564>>2]=2,s=_-32|0,_=s,n[s+28>>2]=r+2564,k=_-32|0,_=k,x=_-16|0,_=x,c[x+12|0]=0,A=s+28|0,n[x+8>>2]=A,d=r+16|0,u=0,z=_-16|0,_=z,c[z+8|0]=0,n[z>>2]=0,n[z+4>>2]=0,f=x+8|0,h=Vo(z),h0(f,h),h&&(j0(d+1270|0,f),u=1),u>>>0<h>>>0&&(re(d+24|0,f),u=u+1|0),u>>>0<h>>>0&&(v2(d+1268|0,f),u=u+1|0),u>>>0<h>>>0&&(o2(d+40|0,f),u=u+1|0),u>>>0<h>>>0&&(o2(d+44|0,f),u=u+1|0),u>>>0<h>>>0&&(o2(d+48|0,f),u=u+1|0),u>>>0<h>>>0&&(Pe(f,d+52|0,1216),u=u+1|0);F:{if(u>>>0>=h>>>0||(Lo(d,f),u+1>>>0>=h>>>0))break F;Lo(d+12|0,f)}_=z+16|0,_=x+16|0,$2(k+8|0,o[x+12|0]),f=s+4|0,u=f+4|0,h=n[k+8>>2];F:{if((h|0)!=3){n[u+16>>2]=n[k+28>>2],x=n[k+24>>2],n[u+8>>2]=n[k+20>>2],n[u+12>>2]=x,x=n[k+16>>2],n[u>>2]=n[k+12>>2],n[u+4>>2]=x;break F}n[u>>2]=A}if(n[f>>2]=h,_=k+32|0,u=n[s+4>>2],(u|0)!=3&&(f=n[s+16>>2],n[y+8>>2]=n[s+12>>2],n[y+12>>2]=f,f=n[s+24>>2],n[y+16>>2]=n[s+20>>2],n[y+20>>2]=f,n[y+4>>2]=n[s+8>>2]),n[y>>2]=u,_=s+32|0,u=n[r+2572>>2],n[r+1320>>2]=u,s=n[r+2568>>2],f=n[r+2564>>2],n[r+1312>>2]=f,n[r+1316>>2]=s,u|(n[r+1288>>2]!=3|(f|0)!=2)){n[v>>2]=-2147483648,c[v+4|0]=3,L2(y),Wn(d);break w}I(v,r+16|0,1272),L2(r+1288|0);break w}n[v>>2]=-2147483648,c[v+4|0]=1,Wn(r+16|0)}if(_=r+2576|0,r=n[b+5944>>2],(r|0)==-2147483648){c[b+3325|0]=o[b+5948|0],c[b+3321|0]=J,c[b+3322|0]=J>>>8,c[b+3323|0]=J>>>16,c[b+3324|0]=J>>>24,r=4;break q}u=n[b+5948>>2],s=n[b+5952>>2],d=o[b+5956|0],I(b+4608|0,W,1259),c[X+2|0]=o[b+4610|0],f=o[b+4608|0]|o[b+4609|0]<<8,c[X|0]=f,c[X+1|0]=f>>>8,A=I(K,F,1256),c[b+3348|0]=d,n[b+3340>>2]=u,n[b+3344>>2]=s,n[b+3336>>2]=r,y=R[b+4604>>1],f=n[b+3376>>2],s=b+5944|0,v=b+480|0,r=0,k=_-16|0,_=k,d=b+3336|0,u=R[d+1268>>1],x=u,h=n[d+40>>2];w:{F:{H:{if(o[d+1270|0]==1){if(su(d+24|0,v))break H;u=I2(v,u);Y:{if(!u)break Y;z=n[d+44>>2],J=n[u+4>>2];n0:{e0:switch(n[u>>2]-1|0){case 1:if(z>>>0<J>>>0)break n0;break Y;case 0:break e0;default:break n0}if(z>>>0>J>>>0)break Y}r=u}if(u=x<<16|5,!r){n[s+8>>2]=h,n[s+4>>2]=u,w[s>>1]=38;break w}if(x=n[d+48>>2],z=n[d+44>>2],x>>>0<z>>>0|x-z>>>0>120)break F;n[k+8>>2]=v,n[k+12>>2]=d;Y:{if(x=k+8|0,v=n[d+8>>2],Wo(x,n[d+4>>2],v,0,8)&&(z=n[d+16>>2],d=n[d+20>>2],Wo(x,z,d,1,3)))break Y;n[s+4>>2]=u,n[s+8>>2]=h,w[s>>1]=39;break w}w[s>>1]=47,w[s+4>>1]=o[r+61|0]|o[r+62|0]<<8,c[s+2|0]=o[r+59|0],c[s+6|0]=d>>>0>=255?255:d,c[s+3|0]=v>>>0>=255?255:v;break w}w[s>>1]=8,n[s+4>>2]=x<<16|5,n[s+8>>2]=h;break w}w[s>>1]=9,n[s+4>>2]=x<<16|5,n[s+8>>2]=h;break w}n[s+4>>2]=u,n[s+8>>2]=h,w[s>>1]=19}if(_=k+16|0,z=o[b+5947|0]|o[b+5948|0]<<8|(o[b+5949|0]<<16|o[b+5950|0]<<24),u=o[b+5946|0],r=R[b+5944>>1],(r|0)!=47){c[b+3328|0]=o[b+5955|0],n[b+3324>>2]=o[b+5951|0]|o[b+5952|0]<<8|(o[b+5953|0]<<16|o[b+5954|0]<<24),n[b+3320>>2]=z,e=u;break j}n[b+5948>>2]=M,n[b+5944>>2]=D,r=b+5868|0,it(r,b+5944|0,1),h=b+8|0,d=_-16|0,_=d,n[d+12>>2]=r,r=l;w:{if(!r){s=0,k=1;break w}for(s=0;;){if(r>>>0<=1){if(r=Go(d+12|0,(s<<5)+Z|0)&255,k=0,!r)break w}else{x=s,k=r>>>1|0,s=k+s|0,s=(Go(d+12|0,(s<<5)+Z|0)&255)==1?x:s,r=r-k|0;continue}break}s=((r|0)==255)+s|0,k=1}r=k,n[h+4>>2]=s,n[h>>2]=r,_=d+16|0;w:{if(n[b+8>>2]){if(r=n[b+712>>2],s=n[b+716>>2],qo(r,s))break w;r=y<<16|5,c[b+3321|0]=r,c[b+3322|0]=r>>>8,c[b+3323|0]=r>>>16,c[b+3324|0]=r>>>24,c[b+3325|0]=f,c[b+3326|0]=f>>>8,c[b+3327|0]=f>>>16,c[b+3328|0]=f>>>24,r=15;break j}r=y<<16|5,c[b+3321|0]=r,c[b+3322|0]=r>>>8,c[b+3323|0]=r>>>16,c[b+3324|0]=r>>>24,c[b+3325|0]=f,c[b+3326|0]=f>>>8,c[b+3327|0]=f>>>16,c[b+3328|0]=f>>>24,r=41;break j}n[b+5900>>2]=r,n[b+5904>>2]=r+V(s,66),M=b+3336|0,n[b+5912>>2]=M,D=b+480|0,n[b+5908>>2]=D,h=b+5916|0,s=_-48|0,_=s,c[s+11|0]=0,r=b+5900|0,d=n[r+12>>2],n[s+32>>2]=n[r+8>>2],n[s+36>>2]=d,d=n[r+4>>2],n[s+24>>2]=n[r>>2],n[s+28>>2]=d,n[s+40>>2]=s+11,d=s+12|0,r=_+-64|0,_=r,k=s+24|0,bo(r+16|0,k),x=n[r+16>>2];w:{if((x|0)!=3){for(J=n[r+20>>2],B0(r+8|0,4,4,8),Y=n[r+8>>2],v=n[r+12>>2],n[v+4>>2]=J,n[v>>2]=x,n[r+36>>2]=1,n[r+32>>2]=v,n[r+28>>2]=Y,n[r+56>>2]=n[k+16>>2],v=n[k+12>>2],n[r+48>>2]=n[k+8>>2],n[r+52>>2]=v,v=n[k+4>>2],n[r+40>>2]=n[k>>2],n[r+44>>2]=v,k=r+28|0,J=r+40|0,v=_-16|0,_=v;;){if(bo(v+8|0,J),Y=n[v+8>>2],(Y|0)!=3){P=n[v+12>>2],x=n[k+8>>2],(x|0)==n[k>>2]&&X2(k,1),$=n[k+4>>2]+(x<<3)|0,n[$+4>>2]=P,n[$>>2]=Y,n[k+8>>2]=x+1;continue}break}_=v+16|0,n[d+8>>2]=n[r+36>>2],k=n[r+32>>2],n[d>>2]=n[r+28>>2],n[d+4>>2]=k;break w}n[d+8>>2]=0,n[d>>2]=0,n[d+4>>2]=4}_=r- -64|0;w:{if(o[s+11|0]==1){n[h>>2]=-2147483648,C0(d);break w}n[h+8>>2]=n[s+20>>2],r=n[s+16>>2],n[h>>2]=n[s+12>>2],n[h+4>>2]=r}if(_=s+48|0,v=y<<16|5,n[b+5948>>2]=v,n[b+5952>>2]=f,y=b+5944|0,r=h,h=n[b+5916>>2],d=(h|0)==-2147483648,r=d?y:r,s=o[r+7|0]|o[r+8|0]<<8|(o[r+9|0]<<16|o[r+10|0]<<24),n[b+5928>>2]=o[r+3|0]|o[r+4|0]<<8|(o[r+5|0]<<16|o[r+6|0]<<24),n[b+5932>>2]=s,c[b+5936|0]=o[r+11|0],s=o[r+2|0],d)break b;if(c[g+8|0]=o[b+5936|0],r=n[b+5932>>2],d=n[b+5928>>2],c[g|0]=d,c[g+1|0]=d>>>8,c[g+2|0]=d>>>16,c[g+3|0]=d>>>24,c[g+4|0]=r,c[g+5|0]=r>>>8,c[g+6|0]=r>>>16,c[g+7|0]=r>>>24,c[b+4610|0]=s,w[b+4608>>1]=h,s=n[b+4616>>2],r=n[b+4612>>2],n[b+5952>>2]=S,n[b+5944>>2]=r,x=r+(s<<3)|0,n[b+5948>>2]=x,h=0,d=n[y>>2],s=n[y+4>>2],(d|0)!=(s|0))for(k=s-d>>>3|0,y=n[n[y+8>>2]>>2];;){J=n[d+4>>2],s=1;w:{F:switch(n[d>>2]-1|0){case 0:s=y>>>0<=J>>>0;break w;case 1:break F;default:break w}s=y>>>0<J>>>0}if(d=d+8|0,h=s+h|0,k=k-1|0,!k)break}if(u>>>0>h>>>0)break Z;if(k=0,e=0,(r|0)!=(x|0))for(s=x-r>>>3|0;e=!n[r>>2]+e|0,r=r+8|0,s=s-1|0,!!s;);if(e>>>0>=u>>>0&&(k=ns(M,D)),e=o[m+4|0]|o[m+5|0]<<8|(o[m+6|0]<<16|o[m+7|0]<<24),n[b+3320>>2]=o[m|0]|o[m+1|0]<<8|(o[m+2|0]<<16|o[m+3|0]<<24),n[b+3324>>2]=e,c[b+3328|0]=o[m+8|0],r=R[b+3340>>1],e=o[b+3342|0],f=n[b+3336>>2],h=b+5944|0,I(h,A,1256),s=o[b+5896|0]|o[b+5897|0]<<8|(o[b+5898|0]<<16|o[b+5899|0]<<24),d=o[b+5892|0]|o[b+5893|0]<<8|(o[b+5894|0]<<16|o[b+5895|0]<<24),c[N+24|0]=d,c[N+25|0]=d>>>8,c[N+26|0]=d>>>16,c[N+27|0]=d>>>24,c[N+28|0]=s,c[N+29|0]=s>>>8,c[N+30|0]=s>>>16,c[N+31|0]=s>>>24,s=o[b+5888|0]|o[b+5889|0]<<8|(o[b+5890|0]<<16|o[b+5891|0]<<24),d=o[b+5884|0]|o[b+5885|0]<<8|(o[b+5886|0]<<16|o[b+5887|0]<<24),c[N+16|0]=d,c[N+17|0]=d>>>8,c[N+18|0]=d>>>16,c[N+19|0]=d>>>24,c[N+20|0]=s,c[N+21|0]=s>>>8,c[N+22|0]=s>>>16,c[N+23|0]=s>>>24,s=o[b+5880|0]|o[b+5881|0]<<8|(o[b+5882|0]<<16|o[b+5883|0]<<24),d=o[b+5876|0]|o[b+5877|0]<<8|(o[b+5878|0]<<16|o[b+5879|0]<<24),c[N+8|0]=d,c[N+9|0]=d>>>8,c[N+10|0]=d>>>16,c[N+11|0]=d>>>24,c[N+12|0]=s,c[N+13|0]=s>>>8,c[N+14|0]=s>>>16,c[N+15|0]=s>>>24,s=o[b+5872|0]|o[b+5873|0]<<8|(o[b+5874|0]<<16|o[b+5875|0]<<24),d=o[b+5868|0]|o[b+5869|0]<<8|(o[b+5870|0]<<16|o[b+5871|0]<<24),c[N|0]=d,c[N+1|0]=d>>>8,c[N+2|0]=d>>>16,c[N+3|0]=d>>>24,c[N+4|0]=s,c[N+5|0]=s>>>8,c[N+6|0]=s>>>16,c[N+7|0]=s>>>24,s=b+2032|0,I(s,h,1288),C0(b+4608|0),(f|0)==-2147483648)break q;if(h=o[b+3320|0],d=o[b+3321|0]|o[b+3322|0]<<8|(o[b+3323|0]<<16|o[b+3324|0]<<24),x=o[b+3325|0]|o[b+3326|0]<<8|(o[b+3327|0]<<16|o[b+3328|0]<<24),I(Q,s,1288),n[b+728>>2]=d,n[b+732>>2]=x,c[b+727|0]=h,w[b+2026>>1]=z,w[b+2028>>1]=z>>>16,c[b+2025|0]=u,c[b+2024|0]=k,c[b+726|0]=e,w[b+724>>1]=r,n[b+720>>2]=f,s=R[b+1988>>1],r=n[b+672>>2],!r||(u=n[b+668>>2]+V(r,28)|0,h=u-28|0,!h))break P;if(r=R[u-4>>1],(r|0)==(s|0))break $;if(r>>>0<=s>>>0)break P;r=n[b+760>>2];break G}for(es(b+676|0),r=V(n[b+672>>2],28),u=n[b+668>>2];;){if(!r)break x;k=n[u+4>>2],m=n[u+8>>2],n[b+5944>>2]=p;K:{if(!m||(N=k+V(m,1312)|0,e=N-1312|0,!e))break K;w:{if(p>>>0>e0[N-1264>>2])break w;y=R[N-44>>1],s=I2(b+480|0,y),s?j=n[s>>2]:j=1,s=n[N-1296>>2],n[b+728>>2]=s,l=n[N-1308>>2],n[b+720>>2]=l,n[b+732>>2]=s+V(n[N-1292>>2],34),n[b+724>>2]=l+V(n[N-1304>>2],34),h=_-16|0,_=h,g=b+480|0,n[h+8>>2]=g,f=b+720|0,s=n[f>>2];F:{if(s){v=n[f+4>>2];H:{for(;;){if((s|0)==(v|0))break H;if(l=s+34|0,n[f>>2]=l,z=Zo(h+8|0,s),s=l,!!z)break}l=1;break F}n[f>>2]=0}if(s=n[f+8>>2],l=0,!s)break F;for(n[h+12>>2]=g,v=n[f+12>>2];l=s,(s|0)!=(v|0)&&(s=s+34|0,n[f+8>>2]=s,!Zo(h+12|0,l)););l=(l|0)!=(v|0)}if(s=l,_=h+16|0,s|j)break w;if(!ns(e,g))break A}if(n[b+724>>2]=N,n[b+720>>2]=k,n[b+728>>2]=b+5944,l=b+720|0,s=ts(l),!s)break K;if(ts(l))break J;if(l=cu(k,m,p),!l||(l=n[l+48>>2],N=l-p|0,(l>>>0>=N>>>0?N:0)>>>0<=13))break K;d=R[s+1268>>1]<<16|5,x=n[s+40>>2],r=43;break W}u=u+28|0,r=r-28|0}}h=I(v0(4,1312),b+720|0,1312),u=v0(4,24),r=n[b+716>>2],n[u+16>>2]=n[b+712>>2],n[u+20>>2]=r,r=n[b+708>>2],n[u+8>>2]=n[b+704>>2],n[u+12>>2]=r,r=n[b+700>>2],n[u>>2]=n[b+696>>2],n[u+4>>2]=r,f=n[b+672>>2],(f|0)==n[b+664>>2]&&K2(b+664|0,28),r=n[b+668>>2]+V(f,28)|0,c[r+26|0]=0,w[r+24>>1]=s,n[r+20>>2]=1,n[r+16>>2]=u,n[r+8>>2]=1,n[r+12>>2]=1,n[r+4>>2]=h,n[r>>2]=1,n[b+672>>2]=f+1;break X}if(r=n[b+760>>2],v=u-20|0,f=n[v>>2],!f||(y=V(f,1312),z=u-24|0,J=n[z>>2],k=y+J|0,(k|0)==1312|e0[k-1272>>2]>=r>>>0))break G;if(e0[k-1268>>2]<e0[b+764>>2])break T}u=r,d=s<<16|5,Wn(b+720|0),r=37;break C}(f|0)==n[h>>2]&&(K2(h,1312),J=n[z>>2]),I(J+y|0,b+720|0,1312),n[v>>2]=f+1,f=u-8|0,s=n[f>>2],r=u-16|0,(s|0)==n[r>>2]&&Rc(r),h=n[b+716>>2],r=n[u-12>>2]+V(s,24)|0,n[r+16>>2]=n[b+712>>2],n[r+20>>2]=h,u=n[b+708>>2],n[r+8>>2]=n[b+704>>2],n[r+12>>2]=u,u=n[b+700>>2],n[r>>2]=n[b+696>>2],n[r+4>>2]=u,n[f>>2]=s+1}u=n[b+680>>2],r=n[b+688>>2];continue}break}e=R[s+1268>>1],E=e>>>8|0,r=42;break _}k=n[b+672>>2],d=n[b+668>>2],n[b+656>>2]=d,n[b+660>>2]=k,n[b+652>>2]=n[b+664>>2],g=b+720|0,e=n[b+148>>2],r=n[b+152>>2],l=b+480|0,N=_-160|0,_=N,n[N+60>>2]=0,n[N+52>>2]=0,n[N+44>>2]=e,n[N+48>>2]=(r<<5)+e,u=N+20|0,e=_-48|0,_=e,r=N+44|0,s=ho(r);x:{if(s){for(f=e+24|0,po(f,r),h=n[e+24>>2]+1|0,h=h||-1,P2(f,h>>>0<=4?4:h),h=n[e+28>>2],n[h+4>>2]=32,n[h>>2]=s,n[e+16>>2]=1,s=n[e+28>>2],n[e+8>>2]=n[e+24>>2],n[e+12>>2]=s,s=n[r+20>>2],n[e+40>>2]=n[r+16>>2],n[e+44>>2]=s,s=n[r+12>>2],n[e+32>>2]=n[r+8>>2],n[e+36>>2]=s,s=n[r+4>>2],n[e+24>>2]=n[r>>2],n[e+28>>2]=s,s=e+8|0,h=_-16|0,_=h;;){if(p=ho(f),p){m=n[s+8>>2],(m|0)==n[s>>2]&&(po(h+4|0,f),v=n[h+4>>2]+1|0,X2(s,v||-1)),v=n[s+4>>2]+(m<<3)|0,n[v+4>>2]=32,n[v>>2]=p,n[s+8>>2]=m+1;continue}break}_=h+16|0,n[u+8>>2]=n[e+16>>2],s=n[e+12>>2],n[u>>2]=n[e+8>>2],n[u+4>>2]=s;break x}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4}_=e+48|0,f=n[N+24>>2],s=n[N+28>>2],Po(f,s),e=n[l+68>>2],h=n[l+72>>2],u=n[l+80>>2],l=n[l+84>>2],n[N+140>>2]=0,n[N+120>>2]=0,n[N+112>>2]=0,n[N+104>>2]=0,k=V(k,28)+d|0,n[N+100>>2]=k,n[N+96>>2]=d,n[N+92>>2]=1,n[N+84>>2]=0,n[N+76>>2]=0,n[N+72>>2]=k,n[N+68>>2]=d,n[N+64>>2]=1,n[N+60>>2]=u+V(l,60),n[N+56>>2]=u,n[N+52>>2]=e+V(h,40),n[N+48>>2]=e,n[N+44>>2]=1,u=N+32|0,e=_-144|0,_=e,ko(e+8|0,r),l=n[e+8>>2];x:{if(l){for(h=n[e+12>>2],d=e+28|0,mo(d,r),k=n[e+28>>2]+1|0,k=k||-1,P2(d,k>>>0<=4?4:k),k=n[e+32>>2],n[k+4>>2]=h,n[k>>2]=l,n[e+24>>2]=1,l=n[e+32>>2],n[e+16>>2]=n[e+28>>2],n[e+20>>2]=l,I(d,r,116),l=e+16|0,r=_-32|0,_=r;;){if(ko(r+8|0,d),k=n[r+8>>2],k){m=n[r+12>>2],h=n[l+8>>2],(h|0)==n[l>>2]&&(mo(r+20|0,d),p=n[r+20>>2]+1|0,X2(l,p||-1)),p=n[l+4>>2]+(h<<3)|0,n[p+4>>2]=m,n[p>>2]=k,n[l+8>>2]=h+1;continue}break}_=r+32|0,n[u+8>>2]=n[e+24>>2],r=n[e+20>>2],n[u>>2]=n[e+16>>2],n[u+4>>2]=r;break x}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4}for(_=e+144|0,r=n[N+36>>2],d=n[N+40>>2],Po(r,d),e=d<<3,u=r,l=_-16|0,_=l,d=d+1|0;d=d-1|0,!!(d>>>0>=2&&(h=n[u+4>>2],n[l>>2]=n[u>>2],n[l+4>>2]=h,u=u+8|0,h=n[u+4>>2],n[l+8>>2]=n[u>>2],n[l+12>>2]=h,ru(l,l+8|0))););for(_=l+16|0,h=d>>>0<2;;){if(u=e,e){d=N+8|0,l=0,e=s,m=1;x:{if(!e)break x;for(;;){if(e>>>0<=1){if(e=at((l<<3)+f|0,r)&255,m=0,!e)break x}else{m=l,k=e>>>1|0,l=k+l|0,l=(at((l<<3)+f|0,r)&255)==1?m:l,e=e-k|0;continue}break}l=((e|0)==255)+l|0,m=1}if(e=m,n[d+4>>2]=l,n[d>>2]=e,e=u-8|0,r=r+8|0,n[N+8>>2])continue}break}if(w[g>>1]=h?u?26:47:26,C0(N+32|0),C0(N+20|0),_=N+160|0,r=R[b+720>>1],(r|0)!=47){w[U+14>>1]=R[b+730>>1],e=R[b+726>>1]|R[b+728>>1]<<16,u=R[b+722>>1]|R[b+724>>1]<<16,w[U+6>>1]=u,w[U+8>>1]=u>>>16,w[U+10>>1]=e,w[U+12>>1]=e>>>16,n[U>>2]=-2147483648,w[U+4>>1]=r,vo(b+652|0);break s}e=n[b+520>>2],r=n[b+72>>2],n[b+5944>>2]=n[b+68>>2],n[b+5948>>2]=r,it(b+968|0,b+5944|0,1),r=n[b+104>>2],n[b+720>>2]=n[b+100>>2],n[b+724>>2]=r,r=n[b+112>>2],n[b+728>>2]=n[b+108>>2],n[b+732>>2]=r,r=n[b+120>>2],n[b+736>>2]=n[b+116>>2],n[b+740>>2]=r,r=n[b+128>>2],n[b+744>>2]=n[b+124>>2],n[b+748>>2]=r,r=n[E+84>>2],n[b+896>>2]=n[E+80>>2],n[b+900>>2]=r,r=n[E+92>>2],n[b+904>>2]=n[E+88>>2],n[b+908>>2]=r,r=n[E+100>>2],n[b+912>>2]=n[E+96>>2],n[b+916>>2]=r,r=n[E+108>>2],n[b+920>>2]=n[E+104>>2],n[b+924>>2]=r,I(b+752|0,b+480|0,144),n[b+952>>2]=n[b+648>>2],r=n[b+644>>2],n[b+944>>2]=n[b+640>>2],n[b+948>>2]=r,r=n[b+656>>2],n[b+956>>2]=n[b+652>>2],n[b+960>>2]=r,n[b+964>>2]=n[b+660>>2],r=n[b+628>>2],n[b+928>>2]=n[b+624>>2],n[b+932>>2]=r,r=n[b+636>>2],n[b+936>>2]=n[b+632>>2],n[b+940>>2]=r,u0=I(U,b+720|0,280),a0=e,n[u0+280>>2]=a0,Ve(b+144|0),nu(b+132|0);break c}c[b+3321|0]=v,c[b+3322|0]=v>>>8,c[b+3323|0]=v>>>16,c[b+3324|0]=v>>>24,c[b+3325|0]=f,c[b+3326|0]=f>>>8,c[b+3327|0]=f>>>16,c[b+3328|0]=f>>>24,C0(b+4608|0),r=18;break j}d=y<<16|5,x=n[N-1272>>2],r=40}E=0;break _}c[b+3328|0]=o[b+5936|0],e=n[b+5932>>2],n[b+3320>>2]=n[b+5928>>2],n[b+3324>>2]=e,r=16,e=s}Wn(b+3336|0)}d=o[b+3321|0]|o[b+3322|0]<<8|(o[b+3323|0]<<16|o[b+3324|0]<<24),E=o[b+3320|0],u=o[b+3325|0]|o[b+3326|0]<<8|(o[b+3327|0]<<16|o[b+3328|0]<<24)}x=u,l2(b+696|0),es(b+676|0)}vo(b+664|0),n[U+8>>2]=d,n[U+12>>2]=x,w[U+4>>1]=r,n[U>>2]=-2147483648,w[U+6>>1]=e&255|E<<8}Xe(b+640|0),Qn(b+480|0),Ve(b+144|0),De(b+100|0)}if(l2(b- -64|0),Me(b+48|0),_=b+7232|0,e=n[i+1104>>2],n[i+104>>2]=n[i+1100>>2],n[i+108>>2]=e,n[i+112>>2]=n[i+1108>>2],p=n[i+1096>>2],(p|0)==-2147483648){G4(a,i+104|0);break n}for(E=i+456|0,I(E,i+1112|0,272),n[i+776>>2]=p,e=n[i+108>>2],n[i+780>>2]=n[i+104>>2],n[i+784>>2]=e,n[i+788>>2]=n[i+112>>2],I(i+792|0,E,272),j=ot(i+984|0,L,T),n[i+388>>2]=j,u=v0(8,288),z=n[i+848>>2],J=n[i+856>>2],M=n[i+824>>2],X=n[i+828>>2],D=n[i+832>>2],Z=o[i+840|0],Q=o[i+841|0],C2(i+392|0,n[i+924>>2],n[i+928>>2]),M0(i+444|0,16),r=n[i+820>>2],e=n[i+448>>2],s=n[i+816>>2],c[e+8|0]=s,c[e+9|0]=s>>>8,c[e+10|0]=s>>>16,c[e+11|0]=s>>>24,c[e+12|0]=r,c[e+13|0]=r>>>8,c[e+14|0]=r>>>16,c[e+15|0]=r>>>24,r=n[i+812>>2],s=n[i+808>>2],c[e|0]=s,c[e+1|0]=s>>>8,c[e+2|0]=s>>>16,c[e+3|0]=s>>>24,c[e+4|0]=r,c[e+5|0]=r>>>8,c[e+6|0]=r>>>16,c[e+7|0]=r>>>24,n[i+452>>2]=16,e=n[i+100>>2],n[i+160>>2]=n[i+96>>2],n[i+164>>2]=e,e=n[i+92>>2],n[i+152>>2]=n[i+88>>2],n[i+156>>2]=e,e=n[i+84>>2],n[i+144>>2]=n[i+80>>2],n[i+148>>2]=e,e=n[i+76>>2],n[i+136>>2]=n[i+72>>2],n[i+140>>2]=e,d=_-16|0,_=d,e=d+4|0,r=_-48|0,_=r,n[r+16>>2]=0,n[r+8>>2]=0,n[r+12>>2]=0,ni(r+24|0,r+8|0,r+20|0,i+136|0),l=n[r+40>>2],s=l+n[r+24>>2]|0,N=l+n[r+32>>2]|0,l=n[r+44>>2]-l|0;;){if(l){c[s|0]=o[N|0],l=l-1|0,s=s+1|0,N=N+1|0;continue}break}if(s=n[r+16>>2],c[e+8|0]=s,c[e+9|0]=s>>>8,c[e+10|0]=s>>>16,c[e+11|0]=s>>>24,s=n[r+12>>2],l=n[r+8>>2],c[e|0]=l,c[e+1|0]=l>>>8,c[e+2|0]=l>>>16,c[e+3|0]=l>>>24,c[e+4|0]=s,c[e+5|0]=s>>>8,c[e+6|0]=s>>>16,c[e+7|0]=s>>>24,_=r+48|0,r=_-48|0,_=r,n[r+44>>2]=12,n[r+40>>2]=e,Qi(r+8|0,1,r+40|0,1),_=r+48|0,v=i+424|0,qi(v,e,o[r+8|0]>>>1|0),_=d+16|0,d=i+1096|0,Y6(d,v),g4(i+408|0,d),e=i+896|0,r=n[e+4>>2],n[i>>2]=r,n[i+4>>2]=V(n[e+8>>2],68)+r,e=n[i+4>>2],n[i+1096>>2]=n[i>>2],n[i+1100>>2]=e,n[i+1108>>2]=i+388,n[i+1104>>2]=i+776,N=_-16|0,_=N,e=N+4|0,T0(e,(n[d+4>>2]-n[d>>2]>>>0)/68|0),f=_-16|0,_=f,O0(e,(n[d+4>>2]-n[d>>2]>>>0)/68|0),r=n[e+8>>2],s=n[e+4>>2],n[f+4>>2]=e+8,u0=f,a0=c0(s,r,32),n[u0+8>>2]=a0,n[f+12>>2]=C,s=_+-64|0,_=s,e=f+4|0,h=n[e+4>>2],S=n[e>>2],l=n[d>>2],r=n[d+4>>2],(l|0)!=(r|0))for(K=n[d+12>>2],k=n[d+8>>2],y=n[e+8>>2]+(h<<4)|0,b=(r-l>>>0)/68|0,h=b+h|0;;){if(e=o[l+58|0],g=n[l>>2],m=n[K>>2],r=v0(8,312),U=R[l+56>>1],C2(s,n[l+12>>2],n[l+16>>2]),C2(s+16|0,n[l+24>>2],n[l+28>>2]),L=o[l+63|0],T=o[l+62|0],F=o[l+61|0],W=o[l+60|0],A=o[l+59|0],C2(s+32|0,n[l+48>>2],n[l+52>>2]),Zt(s+48|0,n[l+36>>2],n[l+40>>2]),e=e<<2,Y=n[e+1068004>>2],P=n[e+1067992>>2],e=0,!g)c:{if(x=us(k,U),!x||!cu(n[x+4>>2],n[x+8>>2],m))break c;e=e0[k+76>>2]<=m>>>0&e0[k+80>>2]>=m>>>0}if(n[r+28>>2]=7,n[r+24>>2]=1066966,n[r+16>>2]=U,n[r+20>>2]=0,n[r+4>>2]=2,n[r+8>>2]=-2147483646,n[r>>2]=1066964,m=n[s+4>>2],n[r+32>>2]=n[s>>2],n[r+36>>2]=m,m=n[s+12>>2],n[r+40>>2]=n[s+8>>2],n[r+44>>2]=m,n[r+52>>2]=7,n[r+48>>2]=1066973,m=n[s+20>>2],n[r+56>>2]=n[s+16>>2],n[r+60>>2]=m,m=n[s+28>>2],n[r+64>>2]=n[s+24>>2],n[r+68>>2]=m,n[r+220>>2]=5,n[r+216>>2]=1066987,n[r+208>>2]=L,n[r+212>>2]=0,n[r+196>>2]=2,n[r+200>>2]=-2147483646,n[r+192>>2]=1066985,n[r+184>>2]=T,n[r+188>>2]=0,n[r+172>>2]=2,n[r+176>>2]=-2147483646,n[r+168>>2]=1066983,n[r+160>>2]=F,n[r+164>>2]=0,n[r+148>>2]=1,n[r+152>>2]=-2147483646,n[r+144>>2]=1066982,n[r+136>>2]=W,n[r+140>>2]=0,n[r+124>>2]=1,n[r+128>>2]=-2147483646,n[r+120>>2]=1066981,n[r+112>>2]=A,n[r+116>>2]=0,n[r+100>>2]=1,n[r+104>>2]=-2147483646,n[r+96>>2]=1066980,n[r+92>>2]=P,n[r+88>>2]=Y,n[r+84>>2]=-2147483648,n[r+76>>2]=4,n[r+80>>2]=-2147483645,n[r+72>>2]=1066869,n[r+244>>2]=10,n[r+240>>2]=1066949,n[r+292>>2]=5,n[r+296>>2]=-2147483647,n[r+288>>2]=1054374,c[r+276|0]=!g,n[r+268>>2]=6,n[r+272>>2]=-2147483647,n[r+264>>2]=1066992,c[r+300|0]=e,e=n[s+44>>2],n[r+232>>2]=n[s+40>>2],n[r+236>>2]=e,e=n[s+36>>2],n[r+224>>2]=n[s+32>>2],n[r+228>>2]=e,e=n[s+60>>2],n[r+256>>2]=n[s+56>>2],n[r+260>>2]=e,e=n[s+52>>2],n[r+248>>2]=n[s+48>>2],n[r+252>>2]=e,n[y+8>>2]=13,n[y+4>>2]=r,n[y>>2]=13,l=l+68|0,y=y+16|0,b=b-1|0,!b)break}if(n[S>>2]=h,_=s- -64|0,_=f+16|0,e=i+248|4,n[e+8>>2]=n[N+12>>2],r=n[N+8>>2],n[e>>2]=n[N+4>>2],n[e+4>>2]=r,_=N+16|0,n[i+248>>2]=-2147483643,k=_-16|0,_=k,r=k+4|0,l=n[i+912>>2],f=l+V(n[i+916>>2],60)|0,T0(r,(f-l>>>0)/60|0),m=_-16|0,_=m,e=(f-l>>>0)/60|0,O0(r,e),s=n[r+8>>2],N=n[r+4>>2],n[m+4>>2]=r+8,u0=m,a0=c0(N,s,32),n[u0+8>>2]=a0,n[m+12>>2]=C,s=_-96|0,_=s,r=m+4|0,N=n[r+4>>2],U=n[r>>2],(l|0)!=(f|0))for(g=l+48|0,l=n[r+8>>2]+(N<<4)|0,N=e+N|0;;){r=v0(8,120),C2(s,n[g-44>>2],n[g-40>>2]),C2(s+16|0,n[g-32>>2],n[g-28>>2]),C2(s+32|0,n[g-20>>2],n[g-16>>2]),Zt(s+48|0,n[g-8>>2],n[g-4>>2]);c:{if(n[g>>2]!=-2147483648){Cn(s+84|0,g);break c}n[s+84>>2]=-2147483648}f=s- -64|0,h=_-16|0,_=h,n[h>>2]=-2147483648,b=s+84|0;c:{if(n[b>>2]!=-2147483648){n[f>>2]=-2147483645,n[f+12>>2]=n[b+8>>2],y=n[b+4>>2],n[f+4>>2]=n[b>>2],n[f+8>>2]=y,ge(h);break c}b=n[h+12>>2],n[f+8>>2]=n[h+8>>2],n[f+12>>2]=b,b=n[h+4>>2],n[f>>2]=n[h>>2],n[f+4>>2]=b}if(_=h+16|0,n[r+4>>2]=4,n[r>>2]=1066998,f=n[s+4>>2],n[r+8>>2]=n[s>>2],n[r+12>>2]=f,f=n[s+12>>2],n[r+16>>2]=n[s+8>>2],n[r+20>>2]=f,n[r+28>>2]=7,n[r+24>>2]=1066966,f=n[s+20>>2],n[r+32>>2]=n[s+16>>2],n[r+36>>2]=f,f=n[s+28>>2],n[r+40>>2]=n[s+24>>2],n[r+44>>2]=f,n[r+52>>2]=7,n[r+48>>2]=1066973,f=n[s+36>>2],n[r+56>>2]=n[s+32>>2],n[r+60>>2]=f,f=n[s+44>>2],n[r+64>>2]=n[s+40>>2],n[r+68>>2]=f,n[r+76>>2]=5,n[r+72>>2]=1067002,n[r+96>>2]=1067007,n[r+100>>2]=12,f=n[s+60>>2],n[r+88>>2]=n[s+56>>2],n[r+92>>2]=f,f=n[s+52>>2],n[r+80>>2]=n[s+48>>2],n[r+84>>2]=f,f=n[s+68>>2],n[r+104>>2]=n[s+64>>2],n[r+108>>2]=f,f=n[s+76>>2],n[r+112>>2]=n[s+72>>2],n[r+116>>2]=f,n[l+8>>2]=5,n[l+4>>2]=r,n[l>>2]=5,g=g+60|0,l=l+16|0,e=e-1|0,!e)break}n[U>>2]=N,_=s+96|0,_=m+16|0,e=d|4,n[e+8>>2]=n[k+12>>2],r=n[k+8>>2],n[e>>2]=n[k+4>>2],n[e+4>>2]=r,_=k+16|0,n[u+172>>2]=5,n[u+168>>2]=1067072,n[u+160>>2]=Q,n[u+164>>2]=0,n[u+148>>2]=10,n[u+152>>2]=-2147483646,n[u+144>>2]=1067062,n[u+136>>2]=Z,n[u+140>>2]=0,n[u+124>>2]=12,n[u+128>>2]=-2147483646,n[u+120>>2]=1067050,n[u+112>>2]=D,n[u+116>>2]=0,n[u+100>>2]=11,n[u+104>>2]=-2147483646,n[u+96>>2]=1067039,n[u+88>>2]=M,n[u+92>>2]=X,n[u+76>>2]=5,n[u+80>>2]=-2147483646,n[u+72>>2]=1067034,n[u+64>>2]=J,n[u+68>>2]=0,n[u+52>>2]=9,n[u+56>>2]=-2147483646,n[u+48>>2]=1067025,n[u+40>>2]=j,n[u+44>>2]=0,n[u+28>>2]=3,n[u+32>>2]=-2147483646,n[u+24>>2]=1066873,n[u+16>>2]=z,n[u+20>>2]=0,n[u+4>>2]=6,n[u+8>>2]=-2147483646,n[u>>2]=1067019,n[i+1096>>2]=-2147483643,n[u+196>>2]=7,n[u+200>>2]=-2147483644,n[u+192>>2]=1067077,n[u+220>>2]=10,n[u+216>>2]=1067084,n[u+244>>2]=5,n[u+240>>2]=1067002,e=n[i+404>>2],n[u+184>>2]=n[i+400>>2],n[u+188>>2]=e,e=n[i+396>>2],n[u+176>>2]=n[i+392>>2],n[u+180>>2]=e,n[u+212>>2]=n[i+452>>2],e=n[i+448>>2],n[u+204>>2]=n[i+444>>2],n[u+208>>2]=e,e=n[i+412>>2],n[u+224>>2]=n[i+408>>2],n[u+228>>2]=e,e=n[i+420>>2],n[u+232>>2]=n[i+416>>2],n[u+236>>2]=e,e=n[i+260>>2],n[u+256>>2]=n[i+256>>2],n[u+260>>2]=e,e=n[i+252>>2],n[u+248>>2]=n[i+248>>2],n[u+252>>2]=e,n[u+268>>2]=6,n[u+264>>2]=1067094,e=n[i+1108>>2],n[u+280>>2]=n[i+1104>>2],n[u+284>>2]=e,e=n[i+1100>>2],n[u+272>>2]=n[i+1096>>2],n[u+276>>2]=e,J4(v),me(t+528|0),n[t+532>>2]=-2147483648,Kt(t),n[t>>2]=2,ke(t+112|0),n[t+112>>2]=3,I4(t+240|0),n[t+240>>2]=p,e=n[i+108>>2],n[t+244>>2]=n[i+104>>2],n[t+248>>2]=e,n[t+252>>2]=n[i+112>>2],I(t+256|0,E,272),n[a+12>>2]=12,n[a+8>>2]=u,n[a>>2]=-2147483648,n[a+4>>2]=12;break n}for(r=v0(8,120),l=_-16|0,_=l,t=l+4|0,T0(t,27),N=_-16|0,_=N,O0(t,27),e=n[t+8>>2],u=n[t+4>>2],n[N+4>>2]=t+8,u0=N,a0=c0(u,e,32),n[u0+8>>2]=a0,n[N+12>>2]=C,g=1054397,u=_-48|0,_=u,t=N+4|0,U=n[t>>2],v=27,e=n[t+4>>2],y=e+27|0,d=n[t+8>>2]+(e<<4)|0,p=u+32|4;;){f=o[g|0],e=v0(8,120),jn(u+24|0,f),x=n[u+24>>2],j=n[u+28>>2],h=u+16|0,s=_-16|0,_=s,p6(s+4|0,f),t=1068960,k=2;N:{c:switch(n[s+4>>2]-1|0){case 0:case 1:k=n[s+12>>2],t=n[s+8>>2];break N;case 2:break c;default:break N}t=0}if(n[h+4>>2]=k,n[h>>2]=t,_=s+16|0,t=n[u+16>>2],A8(u+8|0,t||4,t?n[u+20>>2]:0),h=_-16|0,_=h,m=h+4|0,E=n[u+12>>2],s=n[u+8>>2],T0(m,E-s>>>3|0),k=_-16|0,_=k,t=E-s>>>3|0,O0(m,t),b=n[m+8>>2],z=n[m+4>>2],n[k+4>>2]=m+8,u0=k,a0=c0(z,b,32),n[u0+8>>2]=a0,n[k+12>>2]=C,m=k+4|0,b=n[m+4>>2],z=n[m>>2],(s|0)!=(E|0))for(m=n[m+8>>2]+(b<<4)|0,b=t+b|0;n[m>>2]=-2147483645,n[m+4>>2]=-2147483648,E=n[s+4>>2],J=m+8|0,n[J>>2]=n[s>>2],n[J+4>>2]=E,s=s+8|0,m=m+16|0,t=t-1|0,!!t;);if(n[z>>2]=b,_=k+16|0,n[p+8>>2]=n[h+12>>2],t=n[h+8>>2],n[p>>2]=n[h+4>>2],n[p+4>>2]=t,_=h+16|0,n[u+32>>2]=-2147483643,n[e+76>>2]=7,n[e+72>>2]=1054383,t=f<<3,s=n[t+1067780>>2],n[e+64>>2]=n[t+1067776>>2],n[e+68>>2]=s,n[e+52>>2]=4,n[e+56>>2]=-2147483646,n[e+48>>2]=1054379,t=f<<2,n[e+44>>2]=n[t+1067668>>2],n[e+40>>2]=n[t+1067560>>2],n[e+36>>2]=-2147483648,n[e+28>>2]=5,n[e+32>>2]=-2147483645,n[e+24>>2]=1054374,n[e+16>>2]=x,n[e+20>>2]=j,n[e+12>>2]=-2147483648,n[e+4>>2]=4,n[e+8>>2]=-2147483645,n[e>>2]=1054370,t=n[u+36>>2],n[e+80>>2]=n[u+32>>2],n[e+84>>2]=t,t=n[u+44>>2],n[e+88>>2]=n[u+40>>2],n[e+92>>2]=t,c[e+108|0]=(f-4&255)>>>0<7,n[e+100>>2]=7,n[e+104>>2]=-2147483647,n[e+96>>2]=1054390,n[d+8>>2]=5,n[d+4>>2]=e,n[d>>2]=5,g=g+1|0,d=d+16|0,v=v-1|0,!v)break}n[U>>2]=y,_=u+48|0,_=N+16|0,t=i+1096|4,n[t+8>>2]=n[l+12>>2],e=n[l+8>>2],n[t>>2]=n[l+4>>2],n[t+4>>2]=e,_=l+16|0,n[r+4>>2]=6,n[r>>2]=1053616,n[r+112>>2]=500,n[r+116>>2]=0,n[r+100>>2]=12,n[r+104>>2]=-2147483646,n[r+96>>2]=1054464,n[r+88>>2]=53800,n[r+92>>2]=0,n[r+76>>2]=15,n[r+80>>2]=-2147483646,n[r+72>>2]=1054449,n[r+64>>2]=13e3,n[r+68>>2]=0,n[r+52>>2]=13,n[r+56>>2]=-2147483646,n[r+48>>2]=1054436,n[r+40>>2]=5,n[r+44>>2]=0,n[r+28>>2]=12,n[r+32>>2]=-2147483646,n[r+24>>2]=1054424,t=n[i+1108>>2],n[r+16>>2]=n[i+1104>>2],n[r+20>>2]=t,n[i+1096>>2]=-2147483643,t=n[i+1100>>2],n[r+8>>2]=n[i+1096>>2],n[r+12>>2]=t,n[a+12>>2]=5,n[a+8>>2]=r,n[a>>2]=-2147483648,n[a+4>>2]=5;break n}_n(i+1096|0,u,1053583,4),r=n[i+1104>>2],e=n[i+1100>>2],b=n[i+1096>>2];R:{if((b|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t;break R}u=0,d=_-48|0,w[d+44>>1]=1,n[d+40>>2]=r,n[d+32>>2]=0,n[d+36>>2]=0,n[d+20>>2]=r,s=e,n[d+16>>2]=e,n[d+8>>2]=45,n[d+12>>2]=95,k=e+r|0,n[d+28>>2]=k,t=e;N:{c:for(;;){if((t|0)==(k|0))break N;e=t+1|0,n[d+24>>2]=e,l=o[t|0];s:{if(l<<24>>24>=0)break s;if(e=t+2|0,n[d+24>>2]=e,f=o[t+1|0]&63,N=l&31,l>>>0<=223){l=f|N<<6;break s}if(e=t+3|0,n[d+24>>2]=e,f=o[t+2|0]&63|f<<6,l>>>0<240){l=f|N<<12;break s}if(e=t+4|0,n[d+24>>2]=e,l=N<<18&1835008|(o[t+3|0]&63|f<<6),(l|0)==1114112)break N}if(N=(e-t|0)+u|0,n[d+32>>2]=N,(l|0)==1114112)break N;for(t=0;;){if((t|0)==8){u=N,t=e;continue c}if(f=(d+8|0)+t|0,t=t+4|0,n[f>>2]==(l|0))break}break}r=u}c[d+18|0]=2,w[d+16>>1]=256,u=d+16|0,e=0,N=(r|0)!=2,l=0;N:for(;;){c:{if(t=l,(t|0)==3)break c;if(l=t+1|0,N)continue;for(r=o[t+u|0],d=n[(r<<2)+1095212>>2],t=0;;){if((t|0)==2){e=r;break c}if(f=o[t+s|0],m=(((f-65&255)>>>0<26?32:0)|f)&255,f=o[t+d|0],(m|0)!=((((f-65&255)>>>0<26?32:0)|f)&255))continue N;t=t+1|0}}break}if(c[i+272|0]=e,r=v0(8,48),n[i+1100>>2]=1065060,n[i+1096>>2]=1063692,g=i+272|0,n[i+1104>>2]=g,u=_-16|0,_=u,e=u+4|0,p=i+1096|0,t=p,T0(e,(n[t+4>>2]-n[t>>2]>>>0)/36|0),s=_-16|0,_=s,O0(e,(n[t+4>>2]-n[t>>2]>>>0)/36|0),l=n[e+8>>2],N=n[e+4>>2],n[s+4>>2]=e+8,u0=s,a0=c0(N,l,32),n[u0+8>>2]=a0,n[s+12>>2]=C,l=_-16|0,_=l,N=s+4|0,m=n[N+4>>2],E=n[N>>2],e=n[t>>2],d=n[t+4>>2],(e|0)!=(d|0))for(v=n[t+8>>2],N=n[N+8>>2]+(m<<4)|0,d=(d-e>>>0)/36|0,m=d+m|0;;){t=v0(8,32),U=R[e+32>>1],k=l+8|0,y=4,x=e+8|0,f=x;N:{c:switch(o[v|0]-1|0){case 0:f=e+16|0,y=12;break N;case 1:break c;default:break N}f=e+24|0,y=20}if(n[k>>2]=n[f>>2],n[k+4>>2]=n[y+x>>2],f=n[l+8>>2],n[t+28>>2]=n[l+12>>2],n[t+24>>2]=f,n[t+20>>2]=-2147483648,n[t+16>>2]=-2147483645,n[t+8>>2]=U,n[t+12>>2]=0,n[t>>2]=-2147483646,n[N+12>>2]=2,n[N+8>>2]=t,n[N>>2]=-2147483643,n[N+4>>2]=2,e=e+36|0,N=N+16|0,d=d-1|0,!d)break}if(n[E>>2]=m,_=l+16|0,_=s+16|0,t=i+776|4,n[t+8>>2]=n[u+12>>2],e=n[u+8>>2],n[t>>2]=n[u+4>>2],n[t+4>>2]=e,_=u+16|0,n[i+776>>2]=-2147483643,n[i+460>>2]=1066724,n[i+456>>2]=1066532,n[i+464>>2]=g,l=_-16|0,_=l,e=l+4|0,t=i+456|0,T0(e,n[t+4>>2]-n[t>>2]>>>5|0),N=_-16|0,_=N,O0(e,n[t+4>>2]-n[t>>2]>>>5|0),u=n[e+8>>2],s=n[e+4>>2],n[N+4>>2]=e+8,u0=N,a0=c0(s,u,32),n[u0+8>>2]=a0,n[N+12>>2]=C,u=N+4|0,d=n[u+4>>2],g=n[u>>2],e=n[t>>2],f=n[t+4>>2],(e|0)!=(f|0))for(E=n[t+8>>2],s=n[u+8>>2]+(d<<4)|0,m=f-e>>>5|0,t=e;;){v=(h<<5)+e|0,f=v+8|0,u=v0(8,32),U=n[t+4>>2],k=4;N:{c:switch(o[E|0]-1|0){case 0:f=t+16|0,k=12;break N;case 1:break c;default:break N}f=v+24|0,k=20}if(v=n[t>>2],n[u+16>>2]=-2147483645,n[u+20>>2]=-2147483648,n[u+12>>2]=U,n[u+8>>2]=v,n[u>>2]=-2147483645,n[u+4>>2]=-2147483648,n[u+24>>2]=n[f>>2],n[u+28>>2]=n[(t+k|0)+8>>2],n[s+8>>2]=u,n[s+12>>2]=2,n[s>>2]=-2147483643,n[s+4>>2]=2,t=t+32|0,s=s+16|0,h=h+1|0,d=d+1|0,m=m-1|0,!m)break}n[g>>2]=d,_=N+16|0,t=p|4,n[t+8>>2]=n[l+12>>2],e=n[l+8>>2],n[t>>2]=n[l+4>>2],n[t+4>>2]=e,_=l+16|0,n[r+4>>2]=5,n[r>>2]=1065060,t=n[i+780>>2],n[r+8>>2]=n[i+776>>2],n[r+12>>2]=t,t=n[i+788>>2],n[r+16>>2]=n[i+784>>2],n[r+20>>2]=t,n[r+28>>2]=10,n[r+24>>2]=1053908,t=n[i+1108>>2],n[r+40>>2]=n[i+1104>>2],n[r+44>>2]=t,e=2,n[a+12>>2]=2,n[i+1096>>2]=-2147483643,t=n[i+1100>>2],n[r+32>>2]=n[i+1096>>2],n[r+36>>2]=t}n[a+8>>2]=r,n[a+4>>2]=e,n[a>>2]=b;break n}if(Un(i+1096|0,u),e=n[i+1104>>2],n[i+456>>2]=n[i+1100>>2],n[i+460>>2]=e,e=n[i+1112>>2],n[i+464>>2]=n[i+1108>>2],n[i+468>>2]=e,n[i+472>>2]=n[i+1116>>2],e=n[i+1096>>2],(e|0)==-2147483648){n[a+16>>2]=n[i+472>>2],t=n[i+468>>2],n[a+8>>2]=n[i+464>>2],n[a+12>>2]=t,t=n[i+460>>2],n[a>>2]=n[i+456>>2],n[a+4>>2]=t;break n}if(r=n[i+1140>>2],n[i+816>>2]=n[i+1136>>2],n[i+820>>2]=r,r=n[i+1132>>2],n[i+808>>2]=n[i+1128>>2],n[i+812>>2]=r,r=n[i+1124>>2],n[i+800>>2]=n[i+1120>>2],n[i+804>>2]=r,r=n[i+460>>2],n[i+780>>2]=n[i+456>>2],n[i+784>>2]=r,r=n[i+468>>2],n[i+788>>2]=n[i+464>>2],n[i+792>>2]=r,n[i+796>>2]=n[i+472>>2],n[i+776>>2]=e,D2(i+1096|0,t),r=n[i+1100>>2],e=n[i+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[i+1112>>2],t=n[i+1108>>2],n[a+8>>2]=n[i+1104>>2],n[a+12>>2]=t,n[a+4>>2]=r,n[a>>2]=e,x0(i+776|0);break n}j=_-32|0,_=j,e=i+776|0,d6(j,e),u=n[j+8>>2],n[j+16>>2]=n[j+4>>2],n[j+20>>2]=u,n[j+12>>2]=r+32,n[j+28>>2]=n[e+44>>2],n[j+24>>2]=n[e+36>>2]!=-2147483648?n[e+40>>2]:0,M=i+136|0,p=_-320|0,_=p,n[p+172>>2]=0,n[p+164>>2]=0,n[p+168>>2]=4,e=j+12|0,d=n[e+4>>2],W=d+V(n[e+8>>2],12)|0,J=p+232|0,A=n[e>>2],Y=p+276|0,Z=p+248|0,Q=n[e+16>>2],X=n[e+12>>2],z=p+236|0;m:for(;;){R:{N:{if((d|0)!=(W|0)){k=0,n[p+184>>2]=0,n[p+176>>2]=0,n[p+180>>2]=4,U=n[d+4>>2],x=n[d+8>>2],z1(p+188|0,U,x),l=n[p+192>>2],b=l+44|0,g=n[p+196>>2],e=l;c:for(;;){if((k|0)==(g|0))break N;y=l+V(k,24)|0,N=n[y+8>>2],f=n[y+4>>2],r=mr(),h=n[r+4>>2],s=n[r+8>>2],u=_-16|0,_=u,n[u+8>>2]=N,n[u+4>>2]=f,n[u+12>>2]=u+4,r=0;s:{if(!s)break s;for(;;){if(s>>>0<=1){if(s=ma(u+12|0,V(r,24)+h|0)&255,!s)break s;r=((s|0)==255)+r|0}else{E=r,m=s>>>1|0,r=m+r|0,r=(ma(u+12|0,V(r,24)+h|0)&255)==1?E:r,s=s-m|0;continue}break}}for(_=u+16|0,u=mr(),h=n[u+4>>2],s=n[u+8>>2],n[p+240>>2]=N,n[p+236>>2]=f,c[p+244|0]=0,u=r>>>0>s>>>0?4:h+V(r,24)|0,r=s-r|0,K=u+V(r>>>0<=s>>>0?r:0,24)|0,n[p+232>>2]=K,L=g-k|0,k=k+1|0;;){s:{_:{if(s=u,(K|0)==(u|0)||(u=u+24|0,n[p+228>>2]=u,!J1(s,z)))break _;if(m=n[s+16>>2],r=m>>>0>L>>>0,r)continue;f=r?0:y,S=V(m,24),D=S+y|0;C:{if(!m){E=1;break C}for(r=S-24|0,N=b;;){if(E=!r,!r)break C;if(r=r-24|0,h=o[N|0],N=N+24|0,!!h)break}}for(r=(D-f>>>0)/24|0,h=r>>>0>m>>>0?m:r,r=((e+S|0)-f>>>0)/24|0,S=r>>>0>m>>>0?m:r,N=f+8|0,r=n[s+12>>2],f=0;;){if((f|0)==(S|0)){f=h;break s}if(T=n[r>>2],T&&!ze(n[N-4>>2],n[N>>2],T,n[r+4>>2]))break s;f=f+1|0,N=N+24|0,r=r+8|0}}e=e+24|0,b=b+24|0;continue c}!E|f>>>0<h>>>0|(!m|(D|0)==24)||xe(p+176|0,o[s+20|0],n[y+12>>2],n[D-8>>2])}}}n[M+8>>2]=n[p+172>>2],e=n[p+168>>2],n[M>>2]=n[p+164>>2],n[M+4>>2]=e,_=p+320|0;break R}for(r=mr(),u=n[r+16>>2],K=u+(n[r+20>>2]<<4)|0;;){if((u|0)!=(K|0)){for(m=0,n[p+316>>2]=0,n[p+308>>2]=0,n[p+312>>2]=4,S=u+4|0,h=u+16|0,L=n[u+8>>2],D=n[u+12>>2];;){h6(p+268|0,D),h6(p+228|0,D);N:{c:{s:{if(!m)break s;if(m>>>0<x>>>0){if(c[m+U|0]>-65)break s;break c}if((m|0)!=(x|0))break c}n[p+208>>2]=U,n[p+212>>2]=m+U,f=C6(p+208|0);break N}f=1114112}zn(p+152|0,U,x,m);N:{c:{if(k=n[p+152>>2],k)for(r=n[p+156>>2],n[p+200>>2]=k,y=r+k|0,n[p+204>>2]=y,b=0;;){n[p+212>>2]=y,n[p+208>>2]=k,E=n2(p+208|0);s:{if(b){if(r=n[p+276>>2],r)break s;b=1;break c}fr(S,0,m,f,E,p+268|0),r=n[p+276>>2]}for(n[p+276>>2]=0,N=n[p+272>>2],n[p+224>>2]=0,n[p+208>>2]=N,n[p+220>>2]=r,l=(r<<3)+N|0,n[p+212>>2]=l,T=E-97>>>0<26?E&95:E,F=E-65>>>0<26?E|32:E,n[p+216>>2]=p+268;;){s:{if(r=N,(r|0)==(l|0)){s=e;break s}if(N=r+8|0,n[p+208>>2]=N,f=n[r>>2],f>>>0>=D>>>0)continue;if(s=n[r+4>>2],r=L+(f<<4)|0,P=n[r>>2],P=P>>31&P-2147483647,P){if((P|0)!=5)continue;b=1,g=m;break s}if((E|0)==1114112)continue;n[p+296>>2]=r;_:{if(e6(p+296|0,F)){if(o[r+12|0])continue;break _}if((e6(p+296|0,T)|0)==o[r+12|0])continue}for(n[p+300>>2]=y,N=0,r=k;;){if(l=N&1,!(l|(r|0)==(y|0))){r=o[o[r|0]+1084376|0]+r|0,N=1;continue}break}n[p+296>>2]=r,N=f+1|0,l?r=n2(p+296|0):r=1114112,fr(S,N,s,E,r,p+228|0),l=n[p+212>>2],N=n[p+208>>2];continue}break}if(e=_-16|0,_=e,r=p+208|0,n[r>>2]=4,n[r+4>>2]=4,n[e+12>>2]=r,r=n[e+12>>2],f=n[r+16>>2],f&&(l=n[r+8>>2],N=n[l+8>>2],k=n[r+12>>2],(N|0)!=(k|0)&&(E=n[l+4>>2],al(E+(N<<3)|0,(k<<3)+E|0,f<<3),f=n[r+16>>2]),n[l+8>>2]=N+f),_=e+16|0,f=n2(p+200|0),(f|0)==1114112){e=s;break c}else{e=1;s:{if(f>>>0<128||(e=2,f>>>0<2048))break s;e=f>>>0<65536?3:4}for(n[p+276>>2]=0,r=n[p+288>>2],N=n[p+284>>2];;){if(r){c[N|0]=0,r=r-1|0,N=N+1|0;continue}break}a2(p+268|0,p+228|0,6),m=e+m|0,y=n[p+204>>2],k=n[p+200>>2],e=s;continue}}w1(p+228|0),w1(p+268|0);break N}if(w1(p+228|0),w1(p+268|0),(b|0)!=1)break N;dr(p+308|0,e,g),r=e+1|0,m=r>>>0>g>>>0?r:g;continue}break}for(s=n[p+308>>2],r=n[p+312>>2],N=r+(n[p+316>>2]<<3)|0,n[p+240>>2]=N,n[p+236>>2]=s,n[p+232>>2]=r,n[p+228>>2]=r;;){if((r|0)!=(N|0)){n[p+232>>2]=r+8,s=n[r>>2],Nn(p+144|0,U,x,s,n[r+4>>2]),r=n[p+144>>2],l=r||1,r=r?n[p+148>>2]:0,ha(p+136|0,l,r),N=o[u|0],f=n[p+140>>2],da(p+128|0,l,r),xe(p+176|0,N,r+(s-f|0)|0,s+n[p+132>>2]|0),r=n[p+232>>2],N=n[p+240>>2];continue}break}u=_-16|0,_=u,n[u+12>>2]=p+228,r=_-16|0,_=r,s=n[u+12>>2],n[r+12>>2]=n[s>>2],n[r+8>>2]=n[s+8>>2],C0(r+8|0),_=r+16|0,_=u+16|0,u=h;continue}break}e=n[271087],n[z>>2]=n[271086],n[z+4>>2]=e,e=n[271089],n[z+8>>2]=n[271088],n[z+12>>2]=e,e=n[271091],n[z+16>>2]=n[271090],n[z+20>>2]=e,e=n[271093],n[z+24>>2]=n[271092],n[z+28>>2]=e,n[p+228>>2]=0,n[p+232>>2]=4;N:for(;;){c:{if(q1(p+120|0,p+228|0),n[p+120>>2]!=1)break c;for(r=(n[p+124>>2]<<3)+z|0,e=n[r+4>>2],l=e>>>0<128?1:e>>>0<2048?2:e>>>0<65536?3:4,u=n[r>>2],h=u>>>0<128?1:u>>>0<2048?2:u>>>0<65536?3:4,r=0,k=(e|0)==8217;;){if(zn(p+32|0,U,x,r),s=n[p+32>>2],!s||(N=p+268|0,Be(N,u,s,n[p+36>>2]),p1(p+208|0,N),n[p+208>>2]!=1)||(m=n[p+212>>2]+r|0,N=m+h|0,zn(p+24|0,U,x,N),s=n[p+24>>2],!s))continue N;for(f=n[p+28>>2],n[p+276>>2]=0,n[p+268>>2]=s,n[p+272>>2]=s+f;;){if(B2(p+16|0,p+268|0),r=n[p+20>>2],(r|0)==1114112)continue N;g=p+8|0,E=1;s:{if(r>>>0<128||(E=2,r>>>0<2048))break s;E=r>>>0<65536?3:4}if(b=n[p+16>>2],zn(g,s,f,E+b|0),g=n[p+8>>2],g?E=fa(g,n[p+12>>2]):E=0,!(E&k|(e|0)!=(r|0)))break}r=N+b|0,Nn(p,U,x,N,r),s=n[p>>2];s:{if(!s||(N=p+268|0,z1(N,s,n[p+4>>2]),s=n[p+276>>2],ir(N),s>>>0<9))break s;xe(p+176|0,10,m,r+l|0)}r=r+l|0}}break}for(l=n[p+192>>2],P=n[p+196>>2],da(p+112|0,U,x),S=n[p+112>>2],K=n[p+116>>2],Be(p+228|0,10,S,K),s=d+12|0,r=n[p+244>>2],L=n[p+236>>2],T=n[p+232>>2];;){N:{c:{if(r>>>0>L>>>0||(N=n[p+240>>2],N>>>0>r>>>0))break c;F=p+104|0,k=p+228|0,D=o[(o[k+24|0]+Z|0)-1|0],e=0,E=_-32|0,_=E,f=E+8|0,m=0,b=0,g=r-N|0,u=g,h=N+T|0,r=(h+3&-4)-h|0;s:{if(u>>>0<r>>>0){y=1,N=4;break s}N=r+h|0,u=u-r|0,y=N+(u&2147483640)|0,m=u&7,b=u>>>3|0,u=r}n[f+20>>2]=m,n[f+16>>2]=y,n[f+12>>2]=b,n[f+8>>2]=N,n[f+4>>2]=u,n[f>>2]=h;s:{_:{C:{if(r=n[E+28>>2],r>>>0>g>>>0)break C;u=g-r|0,N=n[E+12>>2],f=(h+g|0)-1|0;q:{for(;;){if(!(e+r|0))break q;if(m=e+f|0,e=e-1|0,(D|0)==o[m|0])break}e=e+g|0;break _}for(r=V(D,16843009);e=u,N>>>0<e>>>0&&(u=e-8|0,f=e+h|0,m=r^n[f-8>>2],f=r^n[f-4>>2],((16843008-m|m)&(16843008-f|f)&-2139062144)==-2139062144););if(e>>>0>g>>>0)break C;for(r=h-1|0;;){if(u=0,!e)break s;if(u=e+r|0,e=e-1|0,(D|0)==o[u|0])break}break _}O()}u=1}if(r=u,n[F+4>>2]=e,n[F>>2]=r,_=E+32|0,n[p+104>>2]!=1)break c;if(r=n[p+240>>2]+n[p+108>>2]|0,u=o[k+24|0]-1|0,r>>>0<u>>>0||(e=o[k+24|0],f=r-u|0,u=e+f|0,u>>>0>L>>>0|e>>>0>u>>>0))break N;n[p+212>>2]=e,n[p+208>>2]=f+T;s:{if(e=o[k+24|0],e>>>0<5){if(n[p+272>>2]=e,n[p+268>>2]=Z,e=p+268|0,!M1(p+208|0,e))break N;if(n[p+244>>2]=f,r=e,e=f+o[k+24|0]|0,h=e+S|0,u=K-e|0,z1(r,h,u),e=n[p+276>>2],n[p+228>>2]=e,!ya(1084332,k)||(Re(p+96|0,S,f),!n[p+100>>2]))break s;for(N=V(e,24),r=n[p+272>>2];;){if(N){if(Nn(p+88|0,h,u,n[r+12>>2],n[r+16>>2]),e=n[p+88>>2],!e)break s;if(N=N-24|0,r=r+24|0,_a(e,n[p+92>>2]))continue;break s}break}n[p+236>>2]=33,n[p+228>>2]=46,n[p+232>>2]=63,N=0,e=_-48|0,_=e,n[e+36>>2]=0,n[e+28>>2]=h,n[e+24>>2]=u,n[e+20>>2]=h,r=p+228|0,n[e+16>>2]=n[r+8>>2],k=n[r+4>>2],n[e+8>>2]=n[r>>2],n[e+12>>2]=k,n[e+32>>2]=u+h,pa(e,e+28|0),r=n[e+4>>2];_:{if((r|0)==1114112||(k=n[e>>2],m=n[e+28>>2],b=n[e+32>>2],n[e+44>>2]=r,!ka(e+8|0,3,e+44|0)))break _;N=(((u+k|0)-b|0)+m|0)==(u|0)}if(_=e+48|0,N)break s;ha(p+80|0,h,u),xe(p+176|0,9,((u+f|0)-n[p+84>>2]|0)+1|0,K);break s}O()}ir(p+268|0)}if(X){for(u=p+228|0,z1(u,X,Q),r=n[p+228>>2],e=n[p+232>>2],N=n[p+236>>2],n[p+248>>2]=Q,n[p+244>>2]=X,n[p+240>>2]=e+V(N,24),n[p+236>>2]=r,n[p+232>>2]=e,n[p+228>>2]=e,E=p+268|0,y=_-16|0,_=y,L=n[u+8>>2],e=n[u>>2],b=_-32|0,_=b,n[b+28>>2]=n[u+12>>2],n[b+24>>2]=u+24,n[b+20>>2]=u+16,S=b+8|0,h=e,r=_-80|0,_=r,f=r+48|0,K=n[b+20>>2];;){c:{s:{if(N=n[u+4>>2],(N|0)!=n[u+12>>2]){n[u+4>>2]=N+24,k=n[N+20>>2],D=n[N+16>>2],n[r+32>>2]=D,n[r+36>>2]=k,m=n[N+12>>2],T=n[N+8>>2],n[r+24>>2]=T,n[r+28>>2]=m,g=n[N+4>>2],N=n[N>>2],n[r+16>>2]=N,n[r+20>>2]=g,n[f>>2]=N,n[f+4>>2]=g,n[f+16>>2]=D,n[f+20>>2]=k,n[f+8>>2]=T,n[f+12>>2]=m,n[r+44>>2]=h,n[r+40>>2]=e,N=n[K>>2],g=n[K+4>>2],D=n[r+64>>2],Nn(r+8|0,N,g,n[r+60>>2],D),k=1,m=1,T=n[r+8>>2],T&&(m=_a(T,n[r+12>>2])^1);_:{if(o[r+68|0]!=1||(zn(r,N,g,D),N=n[r>>2],!N))break _;k=r1(N,n[r+4>>2],32)^1}for(N=0,g=_-16|0,_=g,D=n[r+52>>2],T=n[r+56>>2],F=D+T|0,n[g+12>>2]=F,n[g+8>>2]=D;;){if($=n2(g+8|0),($|0)!=1114112){N=($-48>>>0<10)+N|0;continue}break}_=g+16|0;_:{C:{if(N=N>>>0>2,!(m|N)){if(N=Ee(D,F),!(N>>>0<3|k))break C;N=N>>>0>2}if(N)break _;break s}if(n[r+76>>2]=T,n[r+72>>2]=D,Ou(r+72|0,1084172,20))break s}n[h+8>>2]=n[f+8>>2],N=n[f+4>>2],n[h>>2]=n[f>>2],n[h+4>>2]=N,h=h+12|0;continue}n[S+4>>2]=h,n[S>>2]=e,_=r+80|0;break c}G(f);continue}break}for(r=n[b+12>>2],N=y+8|0,n[N>>2]=n[b+8>>2],n[N+4>>2]=r,_=b+32|0,f=n[y+12>>2],r=_-16|0,_=r,n[u+8>>2]=0,h=n[u+12>>2],N=n[u+4>>2],n[u>>2]=4,n[r+8>>2]=0,n[r+12>>2]=4,y1(r+8|0),n[u+12>>2]=4,n[u+4>>2]=4,or(N,(h-N>>>0)/24|0),_=r+16|0,n[E+4>>2]=e,n[E>>2]=L<<1,n[E+8>>2]=(f-e>>>0)/12,e=_-16|0,_=e,n[e+12>>2]=u,r=n[u+4>>2],or(r,(n[u+12>>2]-r>>>0)/24|0),K6(e+12|0),_=e+16|0,_=y+16|0,e=n[p+268>>2],r=n[p+272>>2],f=r+V(n[p+276>>2],12)|0,n[p+240>>2]=f,n[p+236>>2]=e,n[p+232>>2]=r,n[p+228>>2]=r,u=l+V(P,24)|0;;){c:{if((r|0)==(f|0)||(e=r+12|0,n[p+232>>2]=e,N=n[r>>2],(N|0)==-2147483648))break c;for(h=n[r+8>>2],n[p+212>>2]=n[r+4>>2],n[p+216>>2]=h,n[p+208>>2]=N,n[p+272>>2]=u,n[p+268>>2]=l,n[p+276>>2]=p+208,r=l,N=u;;){n[p+296>>2]=Y,r=r-24|0;s:{for(;;){if(r=r+24|0,(N|0)==(r|0))break s;if(n[p+308>>2]=r,h=n[p+308>>2],m=n[h+4>>2],E=n[h+8>>2],h=n[n[p+296>>2]>>2],!!vr(m,E,n[h+4>>2],n[h+8>>2]))break}if(n[p+268>>2]=r+24,!r)break s;xe(p+176|0,9,n[r+12>>2],n[r+16>>2]),r=n[p+268>>2],N=n[p+272>>2];continue}break}G(p+208|0),r=e;continue}break}for(r=_-16|0,_=r,e=p+228|0,n[r+12>>2]=e,u=n[e+12>>2],e=n[e+4>>2],N=(u-e>>>0)/12|0;;){if(N){N=N-1|0,G(e),e=e+12|0;continue}break}V1(r+12|0),_=r+16|0}for(e=c2(12),n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=4,n[p+304>>2]=1,n[p+300>>2]=e,n[p+296>>2]=1,n[p+316>>2]=0,n[p+308>>2]=0,n[p+312>>2]=4,n[p+216>>2]=0,n[p+208>>2]=0,n[p+212>>2]=4,n[p+276>>2]=0,n[p+268>>2]=U,n[p+272>>2]=U+x;;){B2(p+72|0,p+268|0);c:{if(e=n[p+76>>2],(e|0)!=1114112){r=n[p+72>>2];s:{if(e>>>0>=128){_:{if(e>>>0>=2048){f=r+(e>>>0<65536?3:4)|0;break _}if(f=r+2|0,e>>>0<178)break c}if(l6(e))break s;break c}if(f=r+1|0,e-48>>>0>=10)break c}n[p+236>>2]=f,n[p+232>>2]=r,n[p+228>>2]=1,Mn(p+208|0,p+228|0);continue}for(e=n[p+208>>2],r=n[p+212>>2],N=V(n[p+216>>2],12),n[p+240>>2]=r+N,n[p+236>>2]=e,n[p+232>>2]=r,n[p+228>>2]=r;;){s:{if(!N)break s;e=r+12|0,n[p+232>>2]=e,u=n[r+8>>2],l=n[r+4>>2];_:{C:switch(n[r>>2]){default:dr(p+308|0,l,u);break _;case 2:break s;case 0:break C}B6(U,x,p+308|0,p+296|0),Nn(p- -64|0,U,x,l,u);C:{if(r=n[p+64>>2],r&&(f=p+268|0,Qc(f,r,n[p+68>>2]),r=_-16|0,_=r,e8(r+8|0,n[p+272>>2],n[p+276>>2]),h=R[r+8>>1],k=p+56|0,m=R[r+10>>1],w[k+2>>1]=m+1,w[k>>1]=h&(m|0)!=65535,_=r+16|0,r=R[p+56>>1],G(f),r))break C;n[p+276>>2]=0,n[p+268>>2]=0,n[p+272>>2]=4,Mn(p+296|0,p+268|0);break _}R6(n[p+300>>2],n[p+304>>2],l,u)}N=N-12|0,r=e;continue}break}for(e=_-16|0,_=e,n[e+12>>2]=p+228,V1(e+12|0),_=e+16|0,e=p+308|0,B6(U,x,e,p+296|0),u=n[p+304>>2],r=n[p+300>>2],l=n[p+296>>2],C0(e),u=V(u,12)+r|0,n[p+280>>2]=u,n[p+276>>2]=l,n[p+272>>2]=r,n[p+268>>2]=r;;){s:{if((r|0)==(u|0)||(e=r+12|0,n[p+272>>2]=e,l=n[r>>2],(l|0)==-2147483648))break s;for(N=n[r+8>>2],r=n[r+4>>2],n[p+212>>2]=r,n[p+216>>2]=N,n[p+208>>2]=l;;){if(N>>>0>=8){m=p+48|0;_:{if((r|0)==-56){f=0,l=0;break _}f=n[r+60>>2],l=n[r>>2]}Nn(m,U,x,l,f),h=n[p+48>>2];_:{if(!h)break _;Ji(p+228|0,h,n[p+52>>2],A);C:switch(n[p+228>>2]-1|0){case 4:F2(J),pr(p+176|0,12,2,l,f);break _;case 0:t8(J),Y2(J);break _;case 1:break C;default:break _}Ur(J)}r=r+8|0,N=N-1|0;continue}break}r=n[p+216>>2],r>>>0>=5&&(E6(p+40|0,n[p+212>>2],r),pr(p+176|0,12,1,n[p+40>>2],n[p+44>>2])),C0(p+208|0),r=e;continue}break}for(r=_-16|0,_=r,e=p+268|0,n[r+12>>2]=e,u=n[e+12>>2],e=n[e+4>>2],N=(u-e>>>0)/12|0;;){if(N){N=N-1|0,C0(e),e=e+12|0;continue}break}if(V1(r+12|0),_=r+16|0,l=n[p+180>>2],h=n[p+176>>2],N=n[p+184>>2],N>>>0>=2){k=_-16|0,_=k,u=(N>>>1|0)+N|0;s:for(;;){if(u){u=u-1|0;_:{if(u>>>0<N>>>0){e=V(u,12)+l|0,r=n[e+8>>2],f=n[l>>2],m=n[l+4>>2],b=n[e+4>>2],n[l>>2]=n[e>>2],n[l+4>>2]=b,b=n[l+8>>2],n[l+8>>2]=r,n[e+8>>2]=b,n[e>>2]=f,n[e+4>>2]=m,e=0;break _}e=u-N|0}for(f=u>>>0>N>>>0?N:u;;){if(m=e<<1,r=m|1,f>>>0<=r>>>0||(m=m+2|0,m>>>0<f>>>0&&(r=La(V(r,12)+l|0,V(m,12)+l|0)+r|0),e=V(e,12)+l|0,m=V(r,12)+l|0,!La(e,m)))continue s;a2(e,m,3),e=r}}break}_=k+16|0}for(n[p+216>>2]=0,n[p+208>>2]=0,n[p+212>>2]=4,n[p+236>>2]=h,n[p+228>>2]=l,u=V(N,12)+l|0,n[p+240>>2]=u;;){s:{if((u|0)!=(l|0)){if(e=l+12|0,m=o[l|0],(m|0)!=3)break s}else e=u;if(n[p+232>>2]=e,Aa(p+228|0),r=n[p+212>>2],N=n[p+216>>2],N>>>0>=2){l=r,h=_-16|0,_=h,u=(N>>>1|0)+N|0;_:for(;;){if(u){u=u-1|0;C:{if(u>>>0<N>>>0){e=V(u,12)+l|0,r=n[e+8>>2],f=n[l>>2],k=n[l+4>>2],m=n[e+4>>2],n[l>>2]=n[e>>2],n[l+4>>2]=m,m=n[l+8>>2],n[l+8>>2]=r,n[e+8>>2]=m,n[e>>2]=f,n[e+4>>2]=k,e=0;break C}e=u-N|0}for(f=u>>>0>N>>>0?N:u;;){if(k=e<<1,r=k|1,f>>>0<=r>>>0||(k=k+2|0,k>>>0<f>>>0&&(r=Ta(V(r,12)+l|0,V(k,12)+l|0)+r|0),e=V(e,12)+l|0,k=V(r,12)+l|0,!Ta(e,k)))continue _;a2(e,k,3),e=r}}break}_=h+16|0,N=n[p+216>>2],r=n[p+212>>2]}for(e=n[p+208>>2],n[p+244>>2]=d,n[p+240>>2]=V(N,12)+r,n[p+236>>2]=e,n[p+232>>2]=r,n[p+228>>2]=r,u=_-16|0,_=u,e=p+164|0,r=p+228|0,Jn(e,(n[r+12>>2]-n[r+4>>2]>>>0)/12|0),l=n[e+8>>2],N=n[e+4>>2],n[u+4>>2]=e+8,u0=u,a0=c0(N,l,32),n[u0+8>>2]=a0,n[u+12>>2]=C,e=_-32|0,_=e,l=n[r+12>>2],n[e+8>>2]=n[r+8>>2],n[e+12>>2]=l,l=n[r+4>>2],n[e>>2]=n[r>>2],n[e+4>>2]=l,l=u+4|0,N=n[l+4>>2],n[e+16>>2]=n[l>>2],n[e+20>>2]=N,n[e+24>>2]=n[l+8>>2],n[e+28>>2]=n[r+16>>2],r=0,d=e+16|0,b=n[d+4>>2],h=n[d+8>>2]+V(b,12)|0,f=n[d+12>>2],k=n[e+4>>2],m=n[e+12>>2];;){if(l=r+k|0,(m|0)==(l|0))Aa(e),n[n[d>>2]>>2]=b;else{n[e+4>>2]=l+12,N=l+4|0,g=n[N>>2],E=n[N+4>>2],U=o[l+1|0],y=o[f|0]|o[f+1|0]<<8,N=r+h|0,c[N+11|0]=o[l|0],c[N+10|0]=U,w[N+8>>1]=y,n[N>>2]=g,n[N+4>>2]=E,r=r+12|0,b=b+1|0;continue}break}_=e+32|0,_=u+16|0,ir(p+188|0),d=s;continue m}h=n[l+8>>2],k=n[l+4>>2],b=R[l+2>>1],r=V(n[p+216>>2],12),N=n[p+212>>2],f=N+8|0,l=o[l+1|0];s:{for(;;){if(r){if(!((l|0)!=o[N+1|0]|k>>>0>=e0[f>>2])&h>>>0>e0[f-4>>2])break s;N=N+12|0,r=r-12|0,f=f+12|0;continue}break}n[p+276>>2]=h,n[p+272>>2]=k,w[p+270>>1]=b,c[p+269|0]=l,c[p+268|0]=m,Mn(p+208|0,p+268|0)}l=e}}if(!((e&2097119)-65>>>0>=26&&(e>>>0<170||!o4(e)))){c:{if(e=n[p+216>>2],!e||(e=n[p+212>>2]+V(e,12)|0,u=e-12|0,!u|n[u>>2]==1)||(e=e-4|0,(r|0)!=n[e>>2]))break c;n[e>>2]=f;continue}n[p+236>>2]=f,n[p+232>>2]=r,n[p+228>>2]=0,Mn(p+208|0,p+228|0)}}}n[p+244>>2]=r}}break}if(m2(j),_=j+32|0,e=n[i+140>>2],r=n[i+144>>2],r){if(N=i+8|0,r){if(t=o[e+11|0],s=e+12|0,l=V(r,12)+e|0,(s|0)!=(l|0))for(u=s+11|0,s=(l-s>>>0)/12|0;t=t&255,l=o[u|0],t=t>>>0>l>>>0?t:l,u=u+12|0,s=s-1|0,!!s;);t=t&255}else t=0;V4(N,t&255),v=n[i+12>>2],t=n[i+8>>2],E=-2147483645}else E=-2147483648;if(m=i+456|0,U=i+776|0,d6(m,U),n[i+1096>>2]=e,n[i+1100>>2]=e+V(r,12),n[i+1104>>2]=m,s=_-16|0,_=s,r=s+4|0,e=i+1096|0,T0(r,(n[e+4>>2]-n[e>>2]>>>0)/12|0),f=0,l=_-16|0,_=l,O0(r,(n[e+4>>2]-n[e>>2]>>>0)/12|0),u=n[r+8>>2],N=n[r+4>>2],n[l+4>>2]=r+8,u0=l,a0=c0(N,u,32),n[u0+8>>2]=a0,n[l+12>>2]=C,r=_-16|0,_=r,u=l+4|0,h=n[u+4>>2],y=n[u>>2],b=n[e>>2],N=n[e+4>>2],(b|0)!=(N|0))for(x=n[u+8>>2],j=(N-b>>>0)/12|0,g=n[e+8>>2];;){u=V(n[g+8>>2],12),N=V(f,12)+b|0,k=o[N+9|0],d=o[N+8|0],e=n[g+4>>2];m:{for(;;){if(!u){u=1,p=0;break m}R:{p=o[e|0];N:{if((d|0)!=27^(p|0)!=27)break N;if((d|0)==27|(p|0)==27)break R;if((d|0)!=(p|0))break N;if((k|0)==o[e+1|0])break R}e=e+12|0,u=u-12|0;continue}break}u=n[e+4>>2],p=n[e+8>>2]}m:{if((d|0)==27){k=0,d=1053587,z=4;break m}jn(r+8|0,d),d=n[r+8>>2],z=n[r+12>>2]}if(e=v0(8,144),J=o[N+10|0],V4(r,o[N+11|0]),M=n[r>>2],X=n[r+4>>2],D=D4(u,p,n[N>>2]),u=D4(u,p,n[N+4>>2]),n[e+124>>2]=3,n[e+128>>2]=-2147483646,n[e+120>>2]=1054339,n[e+112>>2]=D,n[e+116>>2]=0,n[e+100>>2]=5,n[e+104>>2]=-2147483646,n[e+96>>2]=1054334,n[e+88>>2]=k,n[e+92>>2]=0,n[e+76>>2]=5,n[e+80>>2]=-2147483646,n[e+72>>2]=1053691,n[e+68>>2]=z,n[e+64>>2]=d,n[e+60>>2]=-2147483648,n[e+52>>2]=5,n[e+56>>2]=-2147483645,n[e+48>>2]=1054329,n[e+40>>2]=M,n[e+44>>2]=X,n[e+36>>2]=-2147483648,n[e+28>>2]=5,n[e+32>>2]=-2147483645,n[e+24>>2]=1054324,n[e+16>>2]=J+1&31,n[e+20>>2]=0,n[e+4>>2]=4,n[e+8>>2]=-2147483646,n[e>>2]=1054320,n[e+136>>2]=u,n[e+140>>2]=0,u=(h<<4)+x|0,n[u+8>>2]=6,n[u+4>>2]=e,n[u>>2]=6,h=h+1|0,f=f+1|0,(j|0)==(f|0))break}n[y>>2]=h,_=r+16|0,_=l+16|0,e=i+272|4,n[e+8>>2]=n[s+12>>2],r=n[s+8>>2],n[e>>2]=n[s+4>>2],n[e+4>>2]=r,_=s+16|0,n[i+272>>2]=-2147483643,e=v0(8,48),n[e+4>>2]=4,n[e>>2]=1054342,n[e+44>>2]=v,n[e+40>>2]=t,n[e+36>>2]=-2147483648,n[e+32>>2]=E,n[e+28>>2]=5,n[e+24>>2]=1054346,n[a+12>>2]=2,n[a+8>>2]=e,n[a>>2]=-2147483648,n[a+4>>2]=2,a=n[i+276>>2],n[e+8>>2]=n[i+272>>2],n[e+12>>2]=a,a=n[i+284>>2],n[e+16>>2]=n[i+280>>2],n[e+20>>2]=a,m2(m),m2(i+136|0),x0(U);break n}if(L4(i+1096|0,u,1054476,5),t=o[i+1100|0],s=n[i+1096>>2],(s|0)!=-2147483648){e=o[i+1112|0]|o[i+1113|0]<<8|(o[i+1114|0]<<16|o[i+1115|0]<<24),r=o[i+1108|0]|o[i+1109|0]<<8|(o[i+1110|0]<<16|o[i+1111|0]<<24),c[a+12|0]=r,c[a+13|0]=r>>>8,c[a+14|0]=r>>>16,c[a+15|0]=r>>>24,c[a+16|0]=e,c[a+17|0]=e>>>8,c[a+18|0]=e>>>16,c[a+19|0]=e>>>24,e=o[i+1105|0]|o[i+1106|0]<<8|(o[i+1107|0]<<16|o[i+1108|0]<<24),r=o[i+1101|0]|o[i+1102|0]<<8|(o[i+1103|0]<<16|o[i+1104|0]<<24),c[a+5|0]=r,c[a+6|0]=r>>>8,c[a+7|0]=r>>>16,c[a+8|0]=r>>>24,c[a+9|0]=e,c[a+10|0]=e>>>8,c[a+11|0]=e>>>16,c[a+12|0]=e>>>24,c[a+4|0]=t,n[a>>2]=s;break n}if(Un(i+1096|0,u),e=n[i+1104>>2],n[i+456>>2]=n[i+1100>>2],n[i+460>>2]=e,e=n[i+1112>>2],n[i+464>>2]=n[i+1108>>2],n[i+468>>2]=e,n[i+472>>2]=n[i+1116>>2],e=n[i+1096>>2],(e|0)==-2147483648){n[a+16>>2]=n[i+472>>2],t=n[i+468>>2],n[a+8>>2]=n[i+464>>2],n[a+12>>2]=t,t=n[i+460>>2],n[a>>2]=n[i+456>>2],n[a+4>>2]=t;break n}r=n[i+1140>>2],n[i+816>>2]=n[i+1136>>2],n[i+820>>2]=r,r=n[i+1132>>2],n[i+808>>2]=n[i+1128>>2],n[i+812>>2]=r,r=n[i+1124>>2],n[i+800>>2]=n[i+1120>>2],n[i+804>>2]=r,r=n[i+460>>2],n[i+780>>2]=n[i+456>>2],n[i+784>>2]=r,r=n[i+468>>2],n[i+788>>2]=n[i+464>>2],n[i+792>>2]=r,n[i+796>>2]=n[i+472>>2],n[i+776>>2]=e,e=_-352|0,_=e,s=i+776|0,l=b6(s),Cn(e+320|0,s),pn(e+16|0),r=n[e+20>>2],u=n[e+16>>2],H0(e+8|0),d=n[e+12>>2],f=n[e+8>>2],t&&(o0(e+224|0,96),v=1),h=(t|0)!=0|-256,w[e+214>>1]=h,c[e+216|0]=h>>>16,n[e+160>>2]=0,n[e+164>>2]=0,c[e+218|0]=t,n[e+168>>2]=0,n[e+172>>2]=0,w[e+212>>1]=65535,n[e+180>>2]=0,n[e+184>>2]=0,n[e+176>>2]=-1,n[e+188>>2]=0,n[e+192>>2]=0,n[e+196>>2]=0,n[e+200>>2]=0,n[e+204>>2]=0,n[e+208>>2]=0,t=n[e+324>>2],n[e+24>>2]=n[e+320>>2],n[e+28>>2]=t,n[e+32>>2]=n[e+328>>2],c[e+217|0]=0,w[e+60>>1]=v,n[e+56>>2]=0,n[e+52>>2]=d,n[e+48>>2]=f,n[e+44>>2]=0,n[e+40>>2]=r,n[e+36>>2]=u,I(e+62|0,e+224|0,96),w[e+158>>1]=65535,t=n[s+20>>2],m=-1;l:{if(t>>>0<24||(m=0,t>>>0<256))break l;m=t>>>0<65536?1:3}if(d=_-16|0,_=d,r=n[s+16>>2],u=r+(t<<4)|0,(r|0)!=(u|0))for(t=r+8|0,h=u-r>>>4|0;;){u=d+4|0,f=_-16|0,_=f,n[f+12>>2]=t+4,r=_-48|0,_=r,n[r+8>>2]=f+12,n[r+12>>2]=0,n[r+16>>2]=0,b=r+8|0,g=Fa(b,r+12|0);l:{if(!n[r+12>>2]){if(k=r+24|0,M0(k,n[r+16>>2]),n[r+36>>2]=1,n[r+40>>2]=k,!(Fa(b,r+36|0)&g)){L0(u),G(k);break l}n[u+8>>2]=n[r+32>>2],k=n[r+28>>2],n[u>>2]=n[r+24>>2],n[u+4>>2]=k;break l}L0(u)}_=r+48|0,_=f+16|0,f=n[d+12>>2],G(u),u=o[t+5|0],r=n[t>>2],E=1;l:{if(r>>>0<24||(E=2,r>>>0<256))break l;E=r>>>0<65536?3:5}if(N=(E+((r+(N+f|0)|0)+(u>>>0<24?1:2)|0)|0)+1|0,t=t+16|0,h=h-1|0,!h)break}r=i+272|0,_=d+16|0,bi(e+224|0,e+24|0),t=1,d=n[e+232>>2],u=n[s+32>>2],f=1;l:{if(u>>>0<24||(f=2,u>>>0<256))break l;f=u>>>0<65536?3:5}h=e+224|0,G(h),H0(e),k=n[e>>2],b=n[e+4>>2],n[e+344>>2]=0,n[e+348>>2]=0,n[e+336>>2]=0,n[e+340>>2]=0,n[e+328>>2]=0,n[e+332>>2]=0,n[e+320>>2]=0,n[e+324>>2]=0,g=e+236|0,p=e+320|0,hi(g,p),o0(e+248|0,64),n[e+232>>2]=0,n[e+224>>2]=k,n[e+228>>2]=b,di(p,h),u=(u+(d+(N+m|0)|0)|0)+f|0;l:{if(u>>>0<24||(t=2,u>>>0<256))break l;t=u>>>0<65536?3:5}d=e+48|0,N=e+36|0,f=n[e+328>>2],G(e+320|0);l:{if(n[e+224>>2]!=-2147483648){G(e+224|0),G(g);break l}G(e+228|0),Co(e+240|0)}G(e+24|0),Qs(N),Y2(N),G(d),n[r>>2]=l,t=(u+f|0)+t|0,u=t-54401|0,t=t-1|0,u=t>>>0>=u>>>0?u:0,N=l-53800|0,l=l>>>0>=N>>>0?N:0,n[r+8>>2]=u>>>0>l>>>0?u:l,u=r,r=(t>>>0)/13600|0,t=((t|0)!=(V(r,13600)|0))+r|0,n[u+4>>2]=t?t>>>0>=4?4:t:1,_=e+352|0,x0(s),t=v0(8,72),n[t+52>>2]=4,n[t+56>>2]=-2147483646,n[t+48>>2]=1054316,n[t+28>>2]=5,n[t+32>>2]=-2147483646,n[t+24>>2]=1054486,n[t+4>>2]=5,n[t+8>>2]=-2147483646,n[t>>2]=1054481,n[a+12>>2]=3,n[a+8>>2]=t,n[a>>2]=-2147483648,n[a+4>>2]=3,n[t+64>>2]=n[i+280>>2],n[t+68>>2]=0,n[t+40>>2]=n[i+276>>2],n[t+44>>2]=0,n[t+16>>2]=n[i+272>>2],n[t+20>>2]=0;break n}if(Un(i+1096|0,u),t=n[i+1104>>2],n[i+456>>2]=n[i+1100>>2],n[i+460>>2]=t,t=n[i+1112>>2],n[i+464>>2]=n[i+1108>>2],n[i+468>>2]=t,n[i+472>>2]=n[i+1116>>2],t=n[i+1096>>2],(t|0)==-2147483648){n[a+16>>2]=n[i+472>>2],t=n[i+468>>2],n[a+8>>2]=n[i+464>>2],n[a+12>>2]=t,t=n[i+460>>2],n[a>>2]=n[i+456>>2],n[a+4>>2]=t;break n}if(e=n[i+1140>>2],n[i+816>>2]=n[i+1136>>2],n[i+820>>2]=e,e=n[i+1132>>2],n[i+808>>2]=n[i+1128>>2],n[i+812>>2]=e,e=n[i+1124>>2],n[i+800>>2]=n[i+1120>>2],n[i+804>>2]=e,e=n[i+460>>2],n[i+780>>2]=n[i+456>>2],n[i+784>>2]=e,e=n[i+468>>2],n[i+788>>2]=n[i+464>>2],n[i+792>>2]=e,n[i+796>>2]=n[i+472>>2],n[i+776>>2]=t,e=i+776|0,Qt(i+1096|0,e,1),r=n[i+1096>>2],(r|0)!=-2147483648){u=n[i+1112>>2],t=a+4|0,n[t+8>>2]=n[i+1108>>2],n[t+12>>2]=u,u=n[i+1104>>2],n[t>>2]=n[i+1100>>2],n[t+4>>2]=u,n[a>>2]=r,x0(e);break n}n[a+8>>2]=8,n[a+12>>2]=0,n[a>>2]=-2147483648,n[a+4>>2]=0,x0(i+776|0);break n}if(D2(i+1096|0,t),r=n[i+1100>>2],e=n[i+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[i+1112>>2],t=n[i+1108>>2],n[a+8>>2]=n[i+1104>>2],n[a+12>>2]=t,n[a+4>>2]=r,n[a>>2]=e;break n}if(Un(i+1096|0,u),e=n[i+1104>>2],n[i+456>>2]=n[i+1100>>2],n[i+460>>2]=e,e=n[i+1112>>2],n[i+464>>2]=n[i+1108>>2],n[i+468>>2]=e,n[i+472>>2]=n[i+1116>>2],e=n[i+1096>>2],(e|0)==-2147483648){n[a+16>>2]=n[i+472>>2],t=n[i+468>>2],n[a+8>>2]=n[i+464>>2],n[a+12>>2]=t,t=n[i+460>>2],n[a>>2]=n[i+456>>2],n[a+4>>2]=t;break n}if(s=n[i+1140>>2],n[i+816>>2]=n[i+1136>>2],n[i+820>>2]=s,s=n[i+1132>>2],n[i+808>>2]=n[i+1128>>2],n[i+812>>2]=s,s=n[i+1124>>2],n[i+800>>2]=n[i+1120>>2],n[i+804>>2]=s,s=n[i+460>>2],n[i+780>>2]=n[i+456>>2],n[i+784>>2]=s,s=n[i+468>>2],n[i+788>>2]=n[i+464>>2],n[i+792>>2]=s,n[i+796>>2]=n[i+472>>2],n[i+776>>2]=e,Wt(i+1096|0,t,u),e=n[i+1100>>2],t=n[i+1096>>2],(t|0)!=-2147483648){n[a+16>>2]=n[i+1112>>2],r=n[i+1108>>2],n[a+8>>2]=n[i+1104>>2],n[a+12>>2]=r,n[a+4>>2]=e,n[a>>2]=t,x0(i+776|0);break n}m=i+1096|0,k=i+776|0,I(m,k,48),h=_-128|0,_=h,u=e,n[h+32>>2]=e,Ue(h+24|0,m,1),t=n[h+24>>2],b=t?n[h+28>>2]:7,n[h+40>>2]=b,g=t||1068514,n[h+36>>2]=g;g:{y:{l:{if(!lu(r,g,b)){m:{if(Ou(h+36|0,1068996,4))break m;for(as(h+8|0,r),t=n[h+8>>2],u=t,f=t+V(n[h+12>>2],60)|0,t=_-80|0,_=t,Qc(t+44|0,g,b),l=n[t+52>>2],s=n[t+48>>2],M0(t+56|0,0),n[t+40>>2]=0,n[t+36>>2]=s+l,n[t+32>>2]=s,n[t+28>>2]=l,n[t+24>>2]=s,n[t+16>>2]=32,n[t+20>>2]=95;;){R:{la(t+68|0,t+16|0);N:switch(n[t+68>>2]-1|0){case 1:break R;case 0:continue;default:break N}d=n[t+72>>2]-N|0,p=s+N|0,N=n[t+76>>2],E=t+56|0,J0(E,p,d),J0(E,1068408,1);continue}break}d=t+56|0,J0(d,s+N|0,l-N|0),n[t+8>>2]=n[t+64>>2],l=n[t+60>>2],n[t>>2]=n[t+56>>2],n[t+4>>2]=l,N=t+44|0,G(N),n[t+12>>2]=t,n[t+60>>2]=f,n[t+64>>2]=t;R:{N:{c:{if((u|0)==(f|0)||(n[t+56>>2]=u+60,Va(t+68|0,t- -64|0,n[u+4>>2],n[u+8>>2]),s=n[t+72>>2],!s))break c;if(n[t+24>>2]=n[t+76>>2],n[t+20>>2]=s,n[t+16>>2]=n[t+68>>2],p=n[d>>2],E=n[d+4>>2],u=t+16|0,l=_-32|0,_=l,n[l+4>>2]=n[d+8>>2],(p|0)!=(E|0))for(f=p+8|0,d=(E-p>>>0)/60|0,p=l+20|0;Va(p,l+4|0,n[f-4>>2],n[f>>2]),n[l+16>>2]=n[u+8>>2],E=n[u+4>>2],v=n[u>>2],n[l+8>>2]=v,n[l+12>>2]=E,E=e0[l+20>>2]<v>>>0?p:l+8|0,v=n[E+4>>2],n[u>>2]=n[E>>2],n[u+4>>2]=v,n[u+8>>2]=n[E+8>>2],f=f+60|0,d=d-1|0,!!d;);if(n[N+8>>2]=n[u+8>>2],d=n[u+4>>2],n[N>>2]=n[u>>2],n[N+4>>2]=d,_=l+32|0,u=n[t+48>>2],u)break N}u=0;break R}s=n[t+52>>2],n[t+20>>2]=s,n[t+16>>2]=u,l=Ee(u,u+s|0)>>>2|0,u=Da(t+12|0,t+16|0)>>>0<=(l?l>>>0>=3?3:l:1)>>>0?u:0}if(G(t),n[h+4>>2]=s,n[h>>2]=u,_=t+80|0,t=n[h>>2],!t)break m;u=n[h+4>>2],n[k+4>>2]=t,w[k>>1]=0,n[k+8>>2]=u;break g}n[h+44>>2]=r,n[h+48>>2]=h+32;m:switch((I6(m)&255)-1|0){default:t6(k,h+44|0,3);break g;case 0:break y;case 1:break m}u=n[h+32>>2];break l}n[h+44>>2]=r,n[h+48>>2]=h+32;m:switch((I6(m)&255)-1|0){case 0:break y;case 1:break l;default:break m}Ue(h+16|0,m,3),t=n[h+20>>2],n[h+88>>2]=n[h+16>>2],n[h+92>>2]=t,s=j6(h+88|0),n[h+96>>2]=u,gr(h+100|0,r,g,b),N=n[h+108>>2];m:{if(!N){n[k+4>>2]=0,w[k>>1]=1;break m}t=n[h+104>>2];R:{N:{c:{if(!s){for(s=N<<2;;){if((s|0)==(l|0))break c;if(N=t+l|0,l=l+4|0,!!Ie(r,n[N>>2],u))break}c[k+4|0]=1,w[k>>1]=5,w[k+2>>1]=R[n[(t+l|0)-4>>2]+56>>1];break m}for(s=n[t>>2],n[h+64>>2]=r,n[h+60>>2]=r,l=n[s+36>>2],n[h+52>>2]=l,u=n[s+40>>2]<<1,n[h+56>>2]=u+l,n[h+68>>2]=h+96,d=h- -64|0,f=h+60|0;;){if(u){if(N=n6(f,l),N?(n[h+112>>2]=N,b=r6(d,h+112|0),E=b&&o[N+58|0]?N:0):E=0,l=l+2|0,u=u-2|0,!E)continue;break R}break}for(n[h+120>>2]=r,l=n[s+36>>2],n[h+112>>2]=l,u=n[s+40>>2]<<1,n[h+116>>2]=u+l,n[h+56>>2]=r,s=h+120|0,n[h+52>>2]=s,n[h+60>>2]=h+96,N=h+56|0;;){if(!u)break N;if(E=n6(s,l),E&&(n[h+124>>2]=E,r6(N,h+124|0)))break R;l=l+2|0,u=u-2|0}}n[k+4>>2]=0,w[k>>1]=3,w[k+2>>1]=R[n[t>>2]+56>>1];break m}n[k+4>>2]=0,w[k>>1]=3,w[k+2>>1]=R[n[t>>2]+56>>1];break m}c[k+4|0]=2,w[k>>1]=5,w[k+2>>1]=R[E+56>>1]}w2(h+100|0);break g}for(n[h+124>>2]=u,gr(h+100|0,r,g,b),u=n[h+108>>2],t=n[h+104>>2],n[h+80>>2]=0,n[h+72>>2]=0,n[h+64>>2]=t,n[h+60>>2]=r,n[h+52>>2]=t,t=t+(u<<2)|0,n[h+68>>2]=t,n[h+56>>2]=t,n[h+88>>2]=r,N=h+124|0,n[h+92>>2]=N,d=h+88|0,s=_-16|0,_=s,l=h+52|0,u=n[l>>2],b=n[l+4>>2];;){l:{if((u|0)==(b|0)){f=0;break l}if(t=u+4|0,n[l>>2]=t,f=n[u>>2],n[s+12>>2]=f,u=t,!Ha(d,s+12|0))continue}break}_=s+16|0,l=f;l:{if(l||(n[h+52>>2]=0,l=0,!n[h+60>>2])||(s=h+72|0,n[h+116>>2]=r,n[h+112>>2]=h+60,n[h+120>>2]=N,n[h+72>>2]&&(l=sr(h+112|0,s),l)))break l;if(n[h+72>>2]=0,n[h+64>>2]){N=h+112|0,l=h- -64|0,u=n[l>>2],d=n[l+4>>2];m:for(;;){if(t=0,(u|0)==(d|0))break m;if(t=u+4|0,n[l>>2]=t,u=n[u>>2],f=n[u+36>>2],n[s>>2]=f,n[s+4>>2]=f+(n[u+40>>2]<<1),u=t,t=sr(N,s),!!t)break}if(l=t,l)break l}if(n[h+72>>2]=0,n[h+80>>2]&&(l=sr(h+112|0,h+80|0),l))break l;l=0}w2(h+100|0);l:{if(l||(l=lr(r,1,n[h+32>>2]),l))break l;n[k+4>>2]=0,w[k>>1]=2;break g}t=R[l+56>>1],c[k+4|0]=0,w[k+2>>1]=t,w[k>>1]=5;break g}t6(k,h+44|0,0)}if(_=h+128|0,b=R[i+778>>1],g=o[i+780|0],u=R[i+776>>1],(u|0)!=5){t=o[i+784|0]|o[i+785|0]<<8|(o[i+786|0]<<16|o[i+787|0]<<24),c[i+144|0]=t,c[i+145|0]=t>>>8,c[i+146|0]=t>>>16,c[i+147|0]=t>>>24,t=o[i+781|0]|o[i+782|0]<<8|(o[i+783|0]<<16|o[i+784|0]<<24),c[i+141|0]=t,c[i+142|0]=t>>>8,c[i+143|0]=t>>>16,c[i+144|0]=t>>>24,c[i+140|0]=g,w[i+138>>1]=b,w[i+136>>1]=u,t=_-48|0,_=t;g:{y:{l:{m:{R:{N:switch(e=i+136|0,R[e>>1]-1|0){case 1:break m;case 2:break l;case 3:break y;case 0:break R;default:break N}r=n[e+8>>2],e=n[e+4>>2],n[t+44>>2]=11,n[t+40>>2]=1067302,n[t+36>>2]=0,n[t+28>>2]=0,n[t+32>>2]=8,u=t+8|0,C2(u,e,r),sn(a,t+28|0,1067313,10,u);break g}n[a+16>>2]=13,n[a+12>>2]=1067323,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break g}n[a+16>>2]=18,n[a+12>>2]=1067336,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break g}e=R[e+2>>1],n[t+44>>2]=13,n[t+40>>2]=1067354,n[t+36>>2]=0,n[t+28>>2]=0,n[t+32>>2]=8,Mt(a,t+28|0,e);break g}e=R[e+2>>1],n[t+44>>2]=13,n[t+40>>2]=1067367,n[t+36>>2]=0,n[t+28>>2]=0,n[t+32>>2]=8,Mt(a,t+28|0,e)}_=t+48|0,x0(m);break n}if(t=0,s=0,h=_-48|0,_=h,N=e,n[h+20>>2]=e,E=i+1096|0,u=E,Ue(h+8|0,u,1),l=r,e=n[h+8>>2],gr(h+24|0,r,e||1,e?n[h+12>>2]:0),Ue(h,u,3),e=n[h+4>>2],n[h+36>>2]=n[h>>2],n[h+40>>2]=e,f=h+36|0,r=j6(f),n[h+44>>2]=0,n[h+36>>2]=0,n[h+40>>2]=4,p=n[h+32>>2],e=n[h+28>>2],!r){if(d=_-16|0,_=d,m=e+(p<<2)|0,u=e,r=m-e>>>2|0,X2(f,r),k=n[f+8>>2],v=n[f+4>>2],n[d+4>>2]=f+8,u0=d,a0=c0(v,k,32),n[u0+8>>2]=a0,n[d+12>>2]=C,f=d+4|0,k=n[f+4>>2],v=n[f>>2],(e|0)!=(m|0))for(m=n[f+8>>2]+(k<<3)|0,k=r+k|0;c[m+4|0]=1,n[m>>2]=n[u>>2],u=u+4|0,m=m+8|0,r=r-1|0,!!r;);n[v>>2]=k,_=d+16|0}for(k=i+456|0,f=p<<2,v=e+f|0,d=e;;){g:{y:{l:{m:{if(!((t|0)!=(s|0)&&t)){if(!d|(d|0)==(v|0))break m;r=n[d>>2],t=n[r+36>>2],s=t+(n[r+40>>2]<<1)|0,d=d+4|0;continue}if(u=R[t>>1],r=t+2|0,t=r,m=Fe(l,u),!m)continue;for(t=n[h+44>>2]<<3,p=R[m+56>>1],u=n[h+40>>2];;){if(!t){for(t=f,u=e;;){if(!t)break l;if(t=t-4|0,U=n[u>>2],u=u+4|0,R[U+56>>1]==(p|0))break}break y}if(t=t-8|0,U=n[u>>2],u=u+8|0,R[U+56>>1]==(p|0))break}break y}e=lr(l,2,N);m:{if(!e)break m;for(t=n[h+44>>2]<<3,u=n[h+40>>2],r=R[e+56>>1];;){if(t){if(t=t-8|0,s=n[u>>2],u=u+8|0,(r|0)!=R[s+56>>1])continue;break m}break}j1(h+36|0,e,3)}u=_-16|0,_=u,n[u+12>>2]=h+20,n[u+8>>2]=l,s=_-16|0,_=s,n[s+12>>2]=u+8;m:{if(l=h+36|0,N=n[l+8>>2],!N)break m;for(d=n[l+4>>2],r=d-8|0,t=0;;){R:{if(r=r+8|0,!Ca(s+12|0,r)){e=t;break R}if(t=t+1|0,(N|0)!=(t|0))continue;break m}break}for(;;){for(r=(t<<3)+d|0;;){if(t=t+1|0,N>>>0<=t>>>0){n[l+8>>2]=e;break m}if(r=r+8|0,!!Ca(s+12|0,r))break}f=n[r+4>>2],m=(e<<3)+d|0,n[m>>2]=n[r>>2],n[m+4>>2]=f,e=e+1|0}}_=s+16|0,_=u+16|0,n[k+8>>2]=n[h+44>>2],t=n[h+40>>2],n[k>>2]=n[h+36>>2],n[k+4>>2]=t,w2(h+24|0),_=h+48|0;break g}j1(h+36|0,m,2)}t=r;continue}break}for(n[i+784>>2]=n[i+456>>2],t=n[i+460>>2],n[i+780>>2]=t,n[i+776>>2]=t,n[i+788>>2]=t+(n[i+464>>2]<<3),u=_-16|0,_=u,t=u+4|0,e=i+776|0,T0(t,n[e+12>>2]-n[e+4>>2]>>>3|0),s=_-16|0,_=s,O0(t,n[e+12>>2]-n[e+4>>2]>>>3|0),r=n[t+8>>2],l=n[t+4>>2],n[s+4>>2]=t+8,u0=s,a0=c0(l,r,32),n[u0+8>>2]=a0,n[s+12>>2]=C,r=_-16|0,_=r,f=s+4|0,d=n[f+4>>2],N=n[f+8>>2]+(d<<4)|0,l=n[e+4>>2],h=n[e+12>>2];;){if((l|0)==(h|0))t=n[e+8>>2],n[r+12>>2]=n[e>>2],n[r+8>>2]=t,C0(r+8|0),n[n[f>>2]>>2]=d,_=r+16|0;else{k=o[l+4|0],m=n[l>>2],t=v0(8,48),m=R[m+56>>1],K4(r,k),k=n[r>>2],n[t+44>>2]=n[r+4>>2],n[t+40>>2]=k,n[t+36>>2]=-2147483648,n[t+32>>2]=-2147483645,n[t+28>>2]=6,n[t+24>>2]=1053492,n[t+16>>2]=m,n[t+20>>2]=0,n[t+8>>2]=-2147483646,n[t+4>>2]=4,n[t>>2]=1053488,n[N+8>>2]=2,n[N+4>>2]=t,n[N>>2]=2,l=l+8|0,N=N+16|0,d=d+1|0;continue}break}_=s+16|0,t=i+272|4,n[t+8>>2]=n[u+12>>2],e=n[u+8>>2],n[t>>2]=n[u+4>>2],n[t+4>>2]=e,_=u+16|0,n[i+272>>2]=-2147483643,t=v0(8,72),K4(i+16|0,g),e=n[i+16>>2],r=n[i+20>>2],n[t+52>>2]=7,n[t+48>>2]=1054383,n[t+44>>2]=r,n[t+40>>2]=e,n[t+36>>2]=-2147483648,n[t+32>>2]=-2147483645,n[t+28>>2]=6,n[t+24>>2]=1053492,n[t+16>>2]=b,n[t+20>>2]=0,n[t+8>>2]=-2147483646,n[t+4>>2]=4,n[t>>2]=1053488,e=n[i+276>>2],n[t+56>>2]=n[i+272>>2],n[t+60>>2]=e,e=n[i+284>>2],n[t+64>>2]=n[i+280>>2],n[t+68>>2]=e,n[a+12>>2]=3,n[a+8>>2]=t,n[a+4>>2]=3,n[a>>2]=-2147483648,x0(E);break n}if(fn(i+1096|0,u),e=i+1100|0,n[i+1096>>2]==1){u=n[e+16>>2],n[i+792>>2]=u,t=n[e+12>>2],s=n[e+8>>2],n[i+784>>2]=s,n[i+788>>2]=t,r=n[e+4>>2],e=n[e>>2],n[i+776>>2]=e,n[i+780>>2]=r,n[a+16>>2]=u,n[a+8>>2]=s,n[a+12>>2]=t,n[a>>2]=e,n[a+4>>2]=r;break n}if(r=i+776|0,I(r,e,320),l=i+456|0,I(l,r,320),r=_-16|0,_=r,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=0,on(l,r,12),e=i+272|0,u=n[r+8>>2],c[e+8|0]=u,c[e+9|0]=u>>>8,c[e+10|0]=u>>>16,c[e+11|0]=u>>>24,u=n[r+4>>2],s=n[r>>2],c[e|0]=s,c[e+1|0]=s>>>8,c[e+2|0]=s>>>16,c[e+3|0]=s>>>24,c[e+4|0]=u,c[e+5|0]=u>>>8,c[e+6|0]=u>>>16,c[e+7|0]=u>>>24,_=r+16|0,u2(l),Q4(i+1096|0,t,e),r=n[i+1104>>2],n[i+776>>2]=n[i+1100>>2],n[i+780>>2]=r,n[i+784>>2]=n[i+1108>>2],r=n[i+1096>>2],(r|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+784>>2],u=n[i+780>>2],n[a+4>>2]=n[i+776>>2],n[a+8>>2]=u,n[a+16>>2]=t,n[a>>2]=r,F2(e);break n}n[a+12>>2]=n[i+784>>2],e=n[i+780>>2],n[a+4>>2]=n[i+776>>2],n[a+8>>2]=e,n[i+1104>>2]=o[i+280|0]|o[i+281|0]<<8|(o[i+282|0]<<16|o[i+283|0]<<24),e=o[i+276|0]|o[i+277|0]<<8|(o[i+278|0]<<16|o[i+279|0]<<24),n[i+1096>>2]=o[i+272|0]|o[i+273|0]<<8|(o[i+274|0]<<16|o[i+275|0]<<24),n[i+1100>>2]=e,k2(t+557|0),c[t+557|0]=1,e=n[i+1100>>2],r=n[i+1096>>2],c[t+558|0]=r,c[t+559|0]=r>>>8,c[t+560|0]=r>>>16,c[t+561|0]=r>>>24,c[t+562|0]=e,c[t+563|0]=e>>>8,c[t+564|0]=e>>>16,c[t+565|0]=e>>>24,e=n[i+1104>>2],c[t+566|0]=e,c[t+567|0]=e>>>8,c[t+568|0]=e>>>16,c[t+569|0]=e>>>24,n[a>>2]=-2147483648;break n}if(W4(i+1096|0,t,u),e=n[i+1100>>2],r=n[i+1096>>2],(r|0)!=-2147483648){n[a+16>>2]=n[i+1112>>2],t=n[i+1108>>2],n[a+8>>2]=n[i+1104>>2],n[a+12>>2]=t,n[a+4>>2]=e,n[a>>2]=r;break n}if(r=o[e|0],c[e|0]=0,n[i+1112>>2]=n[263558],s=n[263557],n[i+1104>>2]=n[263556],n[i+1108>>2]=s,s=n[263555],n[i+1096>>2]=n[263554],n[i+1100>>2]=s,!(r&1)){n[a+16>>2]=7,n[a>>2]=0,n[a+12>>2]=n[263557],t=n[263556],n[a+4>>2]=n[263555],n[a+8>>2]=t;break n}if(n[i+784>>2]=o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24),r=o[e+5|0]|o[e+6|0]<<8|(o[e+7|0]<<16|o[e+8|0]<<24),n[i+776>>2]=o[e+1|0]|o[e+2|0]<<8|(o[e+3|0]<<16|o[e+4|0]<<24),n[i+780>>2]=r,l=i+1096|0,h2(l),e=n[i+780>>2],r=n[i+776>>2],n[i+272>>2]=r,n[i+276>>2]=e,s=n[i+784>>2],n[i+280>>2]=s,c[i+465|0]=s,c[i+466|0]=s>>>8,c[i+467|0]=s>>>16,c[i+468|0]=s>>>24,c[i+457|0]=r,c[i+458|0]=r>>>8,c[i+459|0]=r>>>16,c[i+460|0]=r>>>24,c[i+461|0]=e,c[i+462|0]=e>>>8,c[i+463|0]=e>>>16,c[i+464|0]=e>>>24,e=i+776|0,Q4(e,t,i+272|0),c[i+456|0]=1,W4(l,t,u),t=n[i+1100>>2],r=n[i+1096>>2],(r|0)!=-2147483648){n[a+16>>2]=n[i+1112>>2],u=n[i+1108>>2],n[a+8>>2]=n[i+1104>>2],n[a+12>>2]=u,n[a+4>>2]=t,n[a>>2]=r,k2(i+456|0),h2(e+(n[i+776>>2]==-2147483648?4:0)|0);break n}k2(t),e=o[i+465|0]|o[i+466|0]<<8|(o[i+467|0]<<16|o[i+468|0]<<24),r=o[i+461|0]|o[i+462|0]<<8|(o[i+463|0]<<16|o[i+464|0]<<24),c[t+5|0]=r,c[t+6|0]=r>>>8,c[t+7|0]=r>>>16,c[t+8|0]=r>>>24,c[t+9|0]=e,c[t+10|0]=e>>>8,c[t+11|0]=e>>>16,c[t+12|0]=e>>>24,e=o[i+460|0]|o[i+461|0]<<8|(o[i+462|0]<<16|o[i+463|0]<<24),r=o[i+456|0]|o[i+457|0]<<8|(o[i+458|0]<<16|o[i+459|0]<<24),c[t|0]=r,c[t+1|0]=r>>>8,c[t+2|0]=r>>>16,c[t+3|0]=r>>>24,c[t+4|0]=e,c[t+5|0]=e>>>8,c[t+6|0]=e>>>16,c[t+7|0]=e>>>24,n[a+16>>2]=n[i+792>>2],t=n[i+788>>2],n[a+8>>2]=n[i+784>>2],n[a+12>>2]=t,t=n[i+780>>2],n[a>>2]=n[i+776>>2],n[a+4>>2]=t;break n}if(_n(i+1096|0,u,1054204,4),e=n[i+1104>>2],r=n[i+1100>>2],u=n[i+1096>>2],(u|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t,n[a+8>>2]=e,n[a+4>>2]=r,n[a>>2]=u;break n}if(D2(i+1096|0,t),u=n[i+1100>>2],s=n[i+1096>>2],(s|0)!=-2147483648){n[a+16>>2]=n[i+1112>>2],t=n[i+1108>>2],n[a+8>>2]=n[i+1104>>2],n[a+12>>2]=t,n[a+4>>2]=u,n[a>>2]=s;break n}if(Ji(i+456|0,r,e,u+32|0),e=n[i+464>>2],n[i+272>>2]=n[i+460>>2],n[i+276>>2]=e,n[i+280>>2]=n[i+468>>2],e=n[i+456>>2],(e|0)!=5){n[i+776>>2]=e,t=n[i+276>>2],n[i+780>>2]=n[i+272>>2],n[i+784>>2]=t,n[i+788>>2]=n[i+280>>2],t=_-80|0,_=t;z:{I:{k:{g:{y:switch(e=i+776|0,n[e>>2]-1|0){case 1:break I;case 2:case 3:break k;case 0:break g;default:break y}e=n[e+4>>2],n[t+76>>2]=10,n[t+72>>2]=1067122,n[t+68>>2]=0,n[t+60>>2]=0,n[t+64>>2]=8,M2(a,t+60|0,1066790,5,e);break z}for(u=n[e+12>>2],r=n[e+8>>2],n[t+68>>2]=n[e+4>>2],n[t+64>>2]=r,n[t+60>>2]=r,n[t+72>>2]=r+(u<<4),N=_-16|0,_=N,e=N+4|0,u=t+60|0,T0(e,n[u+12>>2]-n[u+4>>2]>>>4|0),d=_-16|0,_=d,O0(e,n[u+12>>2]-n[u+4>>2]>>>4|0),r=n[e+8>>2],s=n[e+4>>2],n[d+4>>2]=e+8,u0=d,a0=c0(s,r,32),n[u0+8>>2]=a0,n[d+12>>2]=C,e=_-32|0,_=e,U=d+4|0,g=n[U+4>>2],f=n[U+8>>2]+(g<<4)|0,v=e|4,s=n[u+4>>2],x=n[u+12>>2];;){if((s|0)==(x|0))r=n[u+8>>2],n[e+20>>2]=n[u>>2],n[e+16>>2]=r,Y2(e+16|0),n[n[U>>2]>>2]=g,_=e+32|0;else{for(h=n[s+8>>2],l=n[s+4>>2],j=o[s+12|0],k=n[s>>2],r=v0(8,48),n[e+28>>2]=(h<<3)+l,n[e+24>>2]=k,n[e+20>>2]=l,n[e+16>>2]=l,h=_-16|0,_=h,m=h+4|0,l=e+16|0,T0(m,n[l+12>>2]-n[l+4>>2]>>>3|0),k=_-16|0,_=k,O0(m,n[l+12>>2]-n[l+4>>2]>>>3|0),b=n[m+8>>2],p=n[m+4>>2],n[k+4>>2]=m+8,u0=k,a0=c0(p,b,32),n[u0+8>>2]=a0,n[k+12>>2]=C,p=_-16|0,_=p,y=k+4|0,E=n[y+4>>2],m=n[y+8>>2]+(E<<4)|0,b=n[l+4>>2],z=n[l+12>>2];;){if((b|0)==(z|0))m=n[l+8>>2],n[p+12>>2]=n[l>>2],n[p+8>>2]=m,C0(p+8|0),n[n[y>>2]>>2]=E,_=p+16|0;else{J=n[b+4>>2],M=m+8|0,n[M>>2]=n[b>>2],n[M+4>>2]=J,n[m>>2]=-2147483645,n[m+4>>2]=-2147483648,b=b+8|0,m=m+16|0,E=E+1|0;continue}break}_=k+16|0,n[v+8>>2]=n[h+12>>2],l=n[h+8>>2],n[v>>2]=n[h+4>>2],n[v+4>>2]=l,_=h+16|0,n[r+28>>2]=11,n[r+24>>2]=1053544,n[r+16>>2]=j,n[r+20>>2]=0,n[r+4>>2]=8,n[r+8>>2]=-2147483646,n[r>>2]=1053536,l=n[e+12>>2],n[r+40>>2]=n[e+8>>2],n[r+44>>2]=l,n[e>>2]=-2147483643,l=n[e+4>>2],n[r+32>>2]=n[e>>2],n[r+36>>2]=l,n[f+8>>2]=2,n[f+4>>2]=r,n[f>>2]=2,s=s+16|0,f=f+16|0,g=g+1|0;continue}break}_=d+16|0,r=t+8|0,e=r|4,n[e+8>>2]=n[N+12>>2],s=n[N+8>>2],n[e>>2]=n[N+4>>2],n[e+4>>2]=s,_=N+16|0,n[t+8>>2]=-2147483643,n[t+76>>2]=12,n[t+72>>2]=1067132,n[t+68>>2]=0,n[t+60>>2]=0,n[t+64>>2]=8,sn(a,u,1054035,7,r);break z}n[a+16>>2]=13,n[a+12>>2]=1067194,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break z}r=n[e+8>>2],n[t+24>>2]=n[e+4>>2],n[t+28>>2]=r,e=n[e+12>>2],n[t+32>>2]=e;I:{k:{if(e&&(e=n[t+28>>2],!o[e|0]))break k;n[a+16>>2]=18,n[a+12>>2]=1067176,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break I}n[t+76>>2]=21,n[t+72>>2]=1067144,n[t+68>>2]=0,n[t+60>>2]=0,n[t+64>>2]=8,r=t+40|0,e=o[e+1|0],qt(r,t+60|0,1067165,5,e),u=a,a=e+1|0,qt(u,r,1067170,6,a>>>0>=255?255:a)}Ur(t+24|0)}_=t+80|0;break n}n[i+1104>>2]=n[i+280>>2],e=n[i+276>>2],n[i+1096>>2]=n[i+272>>2],n[i+1100>>2]=e,A4(t),k2(t+544|0),c[t+544|0]=1,e=n[i+1100>>2],r=n[i+1096>>2],c[t+545|0]=r,c[t+546|0]=r>>>8,c[t+547|0]=r>>>16,c[t+548|0]=r>>>24,c[t+549|0]=e,c[t+550|0]=e>>>8,c[t+551|0]=e>>>16,c[t+552|0]=e>>>24,e=n[i+1104>>2],c[t+553|0]=e,c[t+554|0]=e>>>8,c[t+555|0]=e>>>16,c[t+556|0]=e>>>24,n[a+8>>2]=8,n[a+12>>2]=0,n[a>>2]=-2147483648,n[a+4>>2]=0;break n}if(_n(i+1096|0,u,1054236,5),e=n[i+1104>>2],r=n[i+1100>>2],u=n[i+1096>>2],(u|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t,n[a+8>>2]=e,n[a+4>>2]=r,n[a>>2]=u;break n}if(R0(r,e,1054241,4))break B;if(!R0(r,e,1054245,3)){n[a+16>>2]=n[263371],t=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=t,t=n[263368],n[a>>2]=n[263367],n[a+4>>2]=t;break n}k2(t+557|0),c[t+557|0]=0;break e}if(D2(i+1096|0,t),k=n[i+1100>>2],e=n[i+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[i+1112>>2],t=n[i+1108>>2],n[a+8>>2]=n[i+1104>>2],n[a+12>>2]=t,n[a+4>>2]=k,n[a>>2]=e;break n}if(Gt(i+1096|0,u),n[i+1096>>2]==1){t=n[i+1100>>2],e=n[i+1104>>2],r=n[i+1108>>2],u=n[i+1116>>2],n[a+12>>2]=n[i+1112>>2],n[a+16>>2]=u,n[a+4>>2]=e,n[a+8>>2]=r,n[a>>2]=t;break n}if(E=n[i+1104>>2],U=n[i+1108>>2],N1(i+272|0,u,1054481,5),r=n[i+280>>2],s=n[i+276>>2],e=n[i+272>>2],(e|0)!=-2147483648){t=n[i+288>>2],n[a+12>>2]=n[i+284>>2],n[a+16>>2]=t,n[a+8>>2]=r,n[a+4>>2]=s,n[a>>2]=e;break n}m=i+1096|0,l=_-192|0,_=l,e=l+88|0,h=_-16|0,_=h;f:{if(r>>>0<=3){n[e>>2]=-2147483648,c[e+4|0]=0;break f}if(r>>>0>=8){if(r>>>0<=71){n[e>>2]=-2147483648,c[e+4|0]=0;break f}E:{if(!(r&7)&&(u=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),N=q0(u&16711935,8)|q0(u,24)&16711935,(N|0)==(r-72>>>3|0)))break E;n[e>>2]=-2147483648,c[e+4|0]=0;break f}if(!(!(N&63)&&u)){n[e>>2]=-2147483648,c[e+4|0]=2;break f}if(y=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),u=_-32|0,_=u,r=s+72|0,b=r+(N<<3)|0,Fu(u+8|0,b-r>>>3|0,8),n[u+28>>2]=0,N=n[u+12>>2],n[u+20>>2]=n[u+8>>2],n[u+24>>2]=N,f=_-16|0,_=f,N=b-r>>>3|0,d=u+20|0,g=n[d+8>>2],N>>>0>n[d>>2]-g>>>0&&Hu(d,g,N,1,8),g=n[d+8>>2],p=n[d+4>>2],n[f+4>>2]=d+8,u0=f,a0=c0(p,g,32),n[u0+8>>2]=a0,n[f+12>>2]=C,g=f+4|0,d=n[g+4>>2],x=n[g>>2],(r|0)!=(b|0))for(b=n[g+8>>2]+(d<<3)|0,d=N+d|0;g=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),p=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[b|0]=p,c[b+1|0]=p>>>8,c[b+2|0]=p>>>16,c[b+3|0]=p>>>24,c[b+4|0]=g,c[b+5|0]=g>>>8,c[b+6|0]=g>>>16,c[b+7|0]=g>>>24,r=r+8|0,b=b+8|0,N=N-1|0,!!N;);for(n[x>>2]=d,_=f+16|0,N=h+4|0,r=N,n[r+8>>2]=n[u+28>>2],d=n[u+24>>2],n[r>>2]=n[u+20>>2],n[r+4>>2]=d,_=u+32|0,r=n[h+8>>2],u=_-32|0,_=u,f=n[h+12>>2]+1|0;f=f-1|0,f>>>0>=2&&(d=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[u>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[u+4>>2]=d,r=r+8|0,d=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[u+8>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[u+12>>2]=d,n[u+20>>2]=8,n[u+16>>2]=u,n[u+28>>2]=8,n[u+24>>2]=u+8,at(u+16|0,u+24|0)<<24>>24<0););if(_=u+32|0,f>>>0>=2){n[e>>2]=-2147483648,c[e+4|0]=5,kt(N);break f}n[e+8>>2]=n[h+12>>2],r=n[h+8>>2],n[e>>2]=n[h+4>>2],n[e+4>>2]=r,I(e+16|0,s+8|0,64),u0=e,a0=q0(y,24)&16711935|q0(y&16711935,8),n[u0+12>>2]=a0;break f}n[e>>2]=-2147483648,c[e+4|0]=0}_=h+16|0,e=o[l+92|0],r=n[l+88>>2];f:{if((r|0)==-2147483648){n[m>>2]=-2147483648,n[m+4>>2]=e<<8;break f}if(I(l+13|0,l+93|0,75),c[l+12|0]=e,n[l+8>>2]=r,e=0,r=n[k+124>>2],u=r+V(n[k+128>>2],68)|0,(u|0)!=(r|0))for(N=r- -64|0,s=(u-r>>>0)/68|0;e=o[N|0]+e|0,N=N+68|0,s=s-1|0,!!s;);r=n[l+16>>2],e=B(e,0,60,0);E:{if(r>>>0<=(C?0:(e>>>0<=1?1:e)+63&-64)>>>0){for(b=l+168|0,u=b,s=n[l+20>>2],N=n[l+12>>2],e=_-16|0,_=e,h=r<<3,Cu(e,h+8|0),u0=e,a0=q0(s,24)&16711935|q0(s&16711935,8),n[u0+12>>2]=a0,s=e+12|0,J0(e,s,4),u0=e,a0=q0(r,24)&16711935|q0(r&16711935,8),n[u0+12>>2]=a0,J0(e,s,4);;){if(h){J0(e,N,8),h=h-8|0,N=N+8|0;continue}break}for(n[u+8>>2]=n[e+8>>2],r=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=r,_=e+16|0,e=n[l+176>>2],r=n[l+172>>2],n[l+188>>2]=n[l+20>>2],u=n[k+228>>2],n[l+180>>2]=u,n[l+184>>2]=u+V(n[k+232>>2],424),n[l+100>>2]=l+24,n[l+92>>2]=r,n[l+96>>2]=e,n[l+88>>2]=k,N=_-432|0,_=N,d=l+180|0,h=d+8|0,e=l+88|0,p=n[e>>2]+32|0,r=n[d>>2],f=n[d+4>>2],y=n[e+12>>2],x=n[e+8>>2],j=n[e+4>>2];;){if(e=r,(e|0)!=(f|0)){r=e+424|0,n[d>>2]=r,n[N+12>>2]=e,u=n[h>>2],z=n[N+12>>2],s=n[z+420>>2],g=1;z:I:switch(n[z+416>>2]-1|0){case 0:g=u>>>0<=s>>>0;break z;case 1:g=u>>>0<s>>>0;break;default:break I}if(!g||(u=N+16|0,I(u,e,416),s=_-96|0,_=s,ee(s,y),an(s+76|0,p,j,x,1156984,1157003,5),An(s- -64|0,u,n[s+80>>2],n[s+84>>2],s),u=2,n[s+64>>2]==1&&(u=n[s+72>>2],n[s+88>>2]=n[s+68>>2],n[s+92>>2]=u,mn(s+88|0),u=1),G(s+76|0),_=s+96|0,(u|0)!=2))continue}break}if(_=N+432|0,(e|0)==(f|0)){n[m>>2]=-2147483648,n[m+4>>2]=5,G(b);break E}I(m,l+8|0,80),G(l+168|0);break f}n[m>>2]=-2147483648,c[m+4|0]=9}kt(l+8|0)}if(_=l+192|0,d=n[i+1100>>2],m=n[i+1096>>2],(m|0)==-2147483648){t=_-80|0,_=t,n[t+32>>2]=18,n[t+28>>2]=1067104,n[t+24>>2]=0,n[t+16>>2]=0,n[t+20>>2]=8,n[t+36>>2]=d,H0(t+8|0),n[t+60>>2]=0,e=n[t+12>>2],n[t+52>>2]=n[t+8>>2],n[t+56>>2]=e,n[t+68>>2]=1067424,n[t+72>>2]=1610612768,n[t+76>>2]=0,n[t+64>>2]=t+52,r=t- -64|0,e=_-32|0,_=e;f:{E:{z:{I:{k:{g:{y:{l:{m:{R:{N:{c:{s:{_:switch(u=t+36|0,o[u|0]-1|0){case 10:break z;case 11:break E;case 1:break c;case 0:break s;case 2:break N;case 3:break R;case 4:break m;case 5:break l;case 6:break y;case 7:break g;case 8:break k;case 9:break I;default:break _}n[e+12>>2]=u+1,n[e+20>>2]=21,n[e+16>>2]=e+12,r=s0(r,1048749,e+16|0);break f}r=y0(r,1157031,27);break f}r=y0(r,1157058,24);break f}n[e+12>>2]=u+2,n[e+20>>2]=9,n[e+16>>2]=e+12,r=s0(r,1048792,e+16|0);break f}n[e+12>>2]=u+2,n[e+20>>2]=22,n[e+16>>2]=e+12,r=s0(r,1048953,e+16|0);break f}r=y0(r,1157082,27);break f}n[e+8>>2]=u+1,n[e+12>>2]=u+2,n[e+28>>2]=8,n[e+20>>2]=8,n[e+24>>2]=e+12,n[e+16>>2]=e+8,r=s0(r,1049977,e+16|0);break f}r=y0(r,1157109,56);break f}r=y0(r,1157165,28);break f}r=y0(r,1157193,46);break f}r=y0(r,1157239,37);break f}r=y0(r,1157276,41);break f}r=y0(r,1157317,36)}_=e+32|0,r&&O(),n[t+48>>2]=n[t+60>>2],e=n[t+56>>2],n[t+40>>2]=n[t+52>>2],n[t+44>>2]=e,Jt(a,t+16|0,t+40|0),_=t+80|0;break n}f=n[i+1104>>2],h=n[i+1108>>2],e=i+456|0,I(e,i+1112|0,64),n[i+788>>2]=h,n[i+784>>2]=f,n[i+780>>2]=d,n[i+776>>2]=m,I(i+792|0,e,64),l=i+32|0,e=_-16|0,_=e,r=k+208|0,u=n[r+4>>2],x=r,N=n[r>>2],s=Rn(B(n[r+8>>2],0,o[r+13|0],0),C,24),r=N+s|0,p=r,b=C+u|0,s=r>>>0<s>>>0?b+1|0:b,r=(s|0)==(u|0)&r>>>0<N>>>0|u>>>0>s>>>0,$o(e+8|0,x,r?-1:p,r?-1:s,E,U),_=e+16|0,r=n[(i+776|0)+12>>2],s=n[e+8>>2]&1?n[e+12>>2]:0,e=r-s|0,e=e>>>0<=r>>>0?e:0,u=s-r|0,u=u>>>0<=s>>>0?u:0;f:{E:{if(u>>>0>=2){if(v=1,r>>>0>s>>>0)break E;break f}if(e>>>0<=1)break f}v=2,u=e}n[l+4>>2]=u,n[l>>2]=v,u=7,l=1066795,r=n[i+36>>2],s=n[i+32>>2],k=ot(k+208|0,E,U);f:{E:{z:{I:switch(e=s,e-1|0){case 0:break I;case 1:break z;default:break f}l=1066802;break E}l=1066807}u=5,e=r}N=v0(8,120),b=gc(i+776|0),n[N+112>>2]=e,n[N+116>>2]=0,n[N+100>>2]=4,n[N+104>>2]=-2147483646,n[N+96>>2]=1066829,n[N+92>>2]=u,n[N+88>>2]=l,n[N+84>>2]=-2147483648,n[N+76>>2]=5,n[N+80>>2]=-2147483645,n[N+72>>2]=1066824,n[N+52>>2]=7,n[N+56>>2]=-2147483646,n[N+48>>2]=1066817,n[N+40>>2]=f,n[N+44>>2]=0,n[N+28>>2]=5,n[N+32>>2]=-2147483646,n[N+24>>2]=1066812,n[N+16>>2]=h,n[N+20>>2]=0,n[N+4>>2]=7,n[N+8>>2]=-2147483646,n[N>>2]=1066783,n[N+64>>2]=b,n[N+68>>2]=0,pn(i+24|0),e=n[i+24>>2],u=n[i+28>>2],Kt(t),n[t+28>>2]=h,n[t+24>>2]=f,n[t+20>>2]=d,n[t+16>>2]=m,n[t+12>>2]=r,n[t+8>>2]=s,n[t>>2]=0,I(t+32|0,i+456|0,64),n[t+108>>2]=k,n[t+104>>2]=0,n[t+96>>2]=e,n[t+100>>2]=u,ke(t+112|0),n[a+12>>2]=5,n[a+8>>2]=N,n[t+112>>2]=3,n[a>>2]=-2147483648,n[a+4>>2]=5;break n}if(fn(i+1096|0,u),e=i+1100|0,n[i+1096>>2]==1){u=n[e+16>>2],n[i+792>>2]=u,t=n[e+12>>2],s=n[e+8>>2],n[i+784>>2]=s,n[i+788>>2]=t,r=n[e+4>>2],e=n[e>>2],n[i+776>>2]=e,n[i+780>>2]=r,n[a+16>>2]=u,n[a+8>>2]=s,n[a+12>>2]=t,n[a>>2]=e,n[a+4>>2]=r;break n}if(r=i+776|0,I(r,e,320),I(i+456|0,r,320),ye(i+1096|0,u,1066779,4),u=n[i+1104>>2],r=n[i+1100>>2],e=n[i+1096>>2],(e|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t,n[a+8>>2]=u,n[a+4>>2]=r,n[a>>2]=e;break t}e=2;V:{if(!r)break V;s=i+272|0,m6(s,r,u),n[i+1112>>2]=n[263371],r=n[263370],n[i+1104>>2]=n[263369],n[i+1108>>2]=r,r=n[263368],n[i+1096>>2]=n[263367],n[i+1100>>2]=r,m4(i+776|0,s,i+1096|0);f:{E:switch(r=n[i+776>>2],r- -2147483648|0){case 1:break V;case 0:break f;default:break E}t=n[i+780>>2],e=n[i+784>>2],u=n[i+792>>2],n[a+12>>2]=n[i+788>>2],n[a+16>>2]=u,n[a+4>>2]=t,n[a+8>>2]=e,n[a>>2]=r;break t}e=n[i+780>>2],l=n[i+784>>2]}if(n[i+408>>2]=e,n[i+412>>2]=l,e=n[t>>2],n[i+1112>>2]=n[266687],r=n[266686],n[i+1104>>2]=n[266685],n[i+1108>>2]=r,r=n[266684],n[i+1096>>2]=n[266683],n[i+1100>>2]=r,p2(i+776|0,(e|0)!=2?t:0,i+1096|0),r=n[i+780>>2],e=n[i+776>>2],(e|0)!=-2147483648){n[i+288>>2]=n[i+792>>2],t=n[i+788>>2],n[i+280>>2]=n[i+784>>2],n[i+284>>2]=t;break r}if(e=n[t+240>>2],n[i+1112>>2]=n[263449],u=n[263448],n[i+1104>>2]=n[263447],n[i+1108>>2]=u,u=n[263446],n[i+1096>>2]=n[263445],n[i+1100>>2]=u,p2(i+776|0,(e|0)!=-2147483648?t+240|0:0,i+1096|0),s=n[i+780>>2],e=n[i+776>>2],(e|0)!=-2147483648){n[i+288>>2]=n[i+792>>2],t=n[i+788>>2],n[i+280>>2]=n[i+784>>2],n[i+284>>2]=t,r=s;break r}V:{if(o[t+544|0]==1){e=n[t+528>>2],u=n[t+532>>2],n[t+532>>2]=-2147483648,n[i+1096>>2]=e,n[i+1100>>2]=u,e=n[t+540>>2],n[i+1104>>2]=n[t+536>>2],n[i+1108>>2]=e,E=i+1096|4;f:{E:{X=n[i+1100>>2];z:{if((X|0)==-2147483648){u=n[r+108>>2];break z}if(u=n[r+108>>2],(u|0)==n[i+1096>>2])break E}for(z=i+72|0,N=_-144|0,_=N,zr(N+12|0,t+545|0,s+32|0),e=n[s+128>>2],B0(N,V(e,364),4,48),n[N+52>>2]=0,l=n[N+4>>2],n[N+44>>2]=n[N>>2],n[N+48>>2]=l,k=n[s+124>>2],D=k+V(e,68)|0,e=N+112|0,m=N+104|0;;){z:{I:{if((k|0)!=(D|0)){for(l=N+96|0,J=R[k+56>>1],Ti(l,N+12|0,J),f=_-32|0,_=f,h=o[l+4|0]|o[l+5|0]<<8|(o[l+6|0]<<16|o[l+7|0]<<24),d=N+56|0,v=o[l|0]|o[l+1|0]<<8|(o[l+2|0]<<16|o[l+3|0]<<24),c[d|0]=v,c[d+1|0]=v>>>8,c[d+2|0]=v>>>16,c[d+3|0]=v>>>24,c[d+4|0]=h,c[d+5|0]=h>>>8,c[d+6|0]=h>>>16,c[d+7|0]=h>>>24,b=o[l+12|0]|o[l+13|0]<<8|(o[l+14|0]<<16|o[l+15|0]<<24),U=o[l+8|0]|o[l+9|0]<<8|(o[l+10|0]<<16|o[l+11|0]<<24),c[d+8|0]=U,c[d+9|0]=U>>>8,c[d+10|0]=U>>>16,c[d+11|0]=U>>>24,c[d+12|0]=b,c[d+13|0]=b>>>8,c[d+14|0]=b>>>16,c[d+15|0]=b>>>24,g=o[l+20|0]|o[l+21|0]<<8|(o[l+22|0]<<16|o[l+23|0]<<24),y=o[l+16|0]|o[l+17|0]<<8|(o[l+18|0]<<16|o[l+19|0]<<24),c[d+16|0]=y,c[d+17|0]=y>>>8,c[d+18|0]=y>>>16,c[d+19|0]=y>>>24,c[d+20|0]=g,c[d+21|0]=g>>>8,c[d+22|0]=g>>>16,c[d+23|0]=g>>>24,p=o[l+28|0]|o[l+29|0]<<8|(o[l+30|0]<<16|o[l+31|0]<<24),x=o[l+24|0]|o[l+25|0]<<8|(o[l+26|0]<<16|o[l+27|0]<<24),c[d+24|0]=x,c[d+25|0]=x>>>8,c[d+26|0]=x>>>16,c[d+27|0]=x>>>24,c[d+28|0]=p,c[d+29|0]=p>>>8,c[d+30|0]=p>>>16,c[d+31|0]=p>>>24,n[f+24>>2]=x,n[f+28>>2]=p,n[f+16>>2]=y,n[f+20>>2]=g,n[f+8>>2]=U,n[f+12>>2]=b,n[f>>2]=v,n[f+4>>2]=h,n0(f),n0(l),_=f+32|0,v=0,l=0;;){k:{if(v&1||(p=l&255,p>>>0>3))break k;for(U=p?16:64,v=0;;){if((v&255)>>>0<U>>>0){f=_-32|0,_=f,n[f+24>>2]=1,c[f+31|0]=v,n[f+20>>2]=f+31,h=f+8|0,d=_-336|0,_=d,b=d+20|0,P2(b,4),D1(d+8|0,11),n[d+60>>2]=1,n[d+56>>2]=1050078,n[d+44>>2]=11,n[d+40>>2]=1095240,g=n[d+12>>2],n[d+48>>2]=n[d+8>>2],n[d+52>>2]=g,g=d+40|0,I1(b,g,d- -64|0),E1(b,f+20|0,1),n[d+32>>2]=0,n[d+36>>2]=0,y=N+56|0,W1(g,y);g:{if(n[d+44>>2]|n[d+40>>2]!=1&&(b=d+192|0,I(b,d+48|0,144),g=Q1(b,n[d+24>>2],n[d+28>>2],d+32|0,8),y2(b),!g))break g;O()}b=n[d+36>>2],g=n[d+32>>2],c[h|0]=g,c[h+1|0]=g>>>8,c[h+2|0]=g>>>16,c[h+3|0]=g>>>24,c[h+4|0]=b,c[h+5|0]=b>>>8,c[h+6|0]=b>>>16,c[h+7|0]=b>>>24,C0(d+20|0),_=d+336|0,d=n[f+12>>2],b=n[f+8>>2],c[m|0]=b,c[m+1|0]=b>>>8,c[m+2|0]=b>>>16,c[m+3|0]=b>>>24,c[m+4|0]=d,c[m+5|0]=d>>>8,c[m+6|0]=d>>>16,c[m+7|0]=d>>>24,Bn(h,8),_=f+32|0,d=_-48|0,_=d,n[d+40>>2]=1,c[d+47|0]=v,n[d+36>>2]=d+47,b=d+4|0,Xn(b,y,12,d+36|0,1),f=o[d+32|0]|o[d+33|0]<<8|(o[d+34|0]<<16|o[d+35|0]<<24),h=o[d+28|0]|o[d+29|0]<<8|(o[d+30|0]<<16|o[d+31|0]<<24),c[e+24|0]=h,c[e+25|0]=h>>>8,c[e+26|0]=h>>>16,c[e+27|0]=h>>>24,c[e+28|0]=f,c[e+29|0]=f>>>8,c[e+30|0]=f>>>16,c[e+31|0]=f>>>24,f=o[d+24|0]|o[d+25|0]<<8|(o[d+26|0]<<16|o[d+27|0]<<24),h=o[d+20|0]|o[d+21|0]<<8|(o[d+22|0]<<16|o[d+23|0]<<24),c[e+16|0]=h,c[e+17|0]=h>>>8,c[e+18|0]=h>>>16,c[e+19|0]=h>>>24,c[e+20|0]=f,c[e+21|0]=f>>>8,c[e+22|0]=f>>>16,c[e+23|0]=f>>>24,f=o[d+16|0]|o[d+17|0]<<8|(o[d+18|0]<<16|o[d+19|0]<<24),h=o[d+12|0]|o[d+13|0]<<8|(o[d+14|0]<<16|o[d+15|0]<<24),c[e+8|0]=h,c[e+9|0]=h>>>8,c[e+10|0]=h>>>16,c[e+11|0]=h>>>24,c[e+12|0]=f,c[e+13|0]=f>>>8,c[e+14|0]=f>>>16,c[e+15|0]=f>>>24,f=o[d+8|0]|o[d+9|0]<<8|(o[d+10|0]<<16|o[d+11|0]<<24),h=o[d+4|0]|o[d+5|0]<<8|(o[d+6|0]<<16|o[d+7|0]<<24),c[e|0]=h,c[e+1|0]=h>>>8,c[e+2|0]=h>>>16,c[e+3|0]=h>>>24,c[e+4|0]=f,c[e+5|0]=f>>>8,c[e+6|0]=f>>>16,c[e+7|0]=f>>>24,n0(b),_=d+48|0,w[N+100>>1]=J,c[N+98|0]=v,c[N+97|0]=l,c[N+96|0]=1,v=v+1|0,Li(N+44|0,N+96|0);continue}break}d=N+56|0,_l(N+96|0,d,10),n0(d),d=o[N+124|0]|o[N+125|0]<<8|(o[N+126|0]<<16|o[N+127|0]<<24),n[N+80>>2]=o[N+120|0]|o[N+121|0]<<8|(o[N+122|0]<<16|o[N+123|0]<<24),n[N+84>>2]=d,d=o[N+116|0]|o[N+117|0]<<8|(o[N+118|0]<<16|o[N+119|0]<<24),n[N+72>>2]=o[N+112|0]|o[N+113|0]<<8|(o[N+114|0]<<16|o[N+115|0]<<24),n[N+76>>2]=d,d=o[N+108|0]|o[N+109|0]<<8|(o[N+110|0]<<16|o[N+111|0]<<24),n[N+64>>2]=o[N+104|0]|o[N+105|0]<<8|(o[N+106|0]<<16|o[N+107|0]<<24),n[N+68>>2]=d,d=o[N+100|0]|o[N+101|0]<<8|(o[N+102|0]<<16|o[N+103|0]<<24),n[N+56>>2]=o[N+96|0]|o[N+97|0]<<8|(o[N+98|0]<<16|o[N+99|0]<<24),n[N+60>>2]=d,v=(p|0)==3,l=v?3:l+1|0;continue}break}for(n0(N+56|0),v=0,l=u-61|0,l=u>>>0>=l>>>0?l:0,M=He(u,1);;){if(v&1|l>>>0>M>>>0)break I;for(v=0;;){if((v&255)>>>0<=3){d=N+56|0,Zi(d,N+12|0,J,l,v),Z=o[N+92|0]|o[N+93|0]<<8|(o[N+94|0]<<16|o[N+95|0]<<24),Q=o[N+88|0]|o[N+89|0]<<8|(o[N+90|0]<<16|o[N+91|0]<<24),f=_-32|0,_=f,h=o[d+4|0]|o[d+5|0]<<8|(o[d+6|0]<<16|o[d+7|0]<<24),U=o[d|0]|o[d+1|0]<<8|(o[d+2|0]<<16|o[d+3|0]<<24),c[e|0]=U,c[e+1|0]=U>>>8,c[e+2|0]=U>>>16,c[e+3|0]=U>>>24,c[e+4|0]=h,c[e+5|0]=h>>>8,c[e+6|0]=h>>>16,c[e+7|0]=h>>>24,b=o[d+12|0]|o[d+13|0]<<8|(o[d+14|0]<<16|o[d+15|0]<<24),y=o[d+8|0]|o[d+9|0]<<8|(o[d+10|0]<<16|o[d+11|0]<<24),c[e+8|0]=y,c[e+9|0]=y>>>8,c[e+10|0]=y>>>16,c[e+11|0]=y>>>24,c[e+12|0]=b,c[e+13|0]=b>>>8,c[e+14|0]=b>>>16,c[e+15|0]=b>>>24,g=o[d+20|0]|o[d+21|0]<<8|(o[d+22|0]<<16|o[d+23|0]<<24),x=o[d+16|0]|o[d+17|0]<<8|(o[d+18|0]<<16|o[d+19|0]<<24),c[e+16|0]=x,c[e+17|0]=x>>>8,c[e+18|0]=x>>>16,c[e+19|0]=x>>>24,c[e+20|0]=g,c[e+21|0]=g>>>8,c[e+22|0]=g>>>16,c[e+23|0]=g>>>24,p=o[d+28|0]|o[d+29|0]<<8|(o[d+30|0]<<16|o[d+31|0]<<24),j=o[d+24|0]|o[d+25|0]<<8|(o[d+26|0]<<16|o[d+27|0]<<24),c[e+24|0]=j,c[e+25|0]=j>>>8,c[e+26|0]=j>>>16,c[e+27|0]=j>>>24,c[e+28|0]=p,c[e+29|0]=p>>>8,c[e+30|0]=p>>>16,c[e+31|0]=p>>>24,n[f+24>>2]=j,n[f+28>>2]=p,n[f+16>>2]=x,n[f+20>>2]=g,n[f+8>>2]=y,n[f+12>>2]=b,n[f>>2]=U,n[f+4>>2]=h,n0(f),_=f+32|0,n[N+100>>2]=l,w[N+98>>1]=J,c[N+97|0]=v,c[N+96|0]=0,n[N+104>>2]=Q,n[N+108>>2]=Z,v=v+1|0,Li(N+44|0,N+96|0),n0(d);continue}break}v=l>>>0>=M>>>0,l=(l>>>0<M>>>0)+l|0}}if(f=n[N+52>>2],f>>>0>=2){d=n[N+48>>2],h=_-48|0,_=h,l=(f>>>1|0)+f|0;k:for(;;){if(l){l=l-1|0;g:{if(l>>>0<f>>>0){e=I(h,d,48),u=V(l,48)+d|0,al(d,u,48),I(u,e,48),u=0;break g}u=l-f|0}for(k=l>>>0>f>>>0?f:l;;){if(m=u<<1,e=m|1,k>>>0<=e>>>0||(m=m+2|0,m>>>0<k>>>0&&(e=ki(V(e,48)+d|0,V(m,48)+d|0)+e|0),u=V(u,48)+d|0,m=V(e,48)+d|0,!ki(u,m)))continue k;a2(u,m,12),u=e}}break}_=h+48|0}n[z+8>>2]=n[N+52>>2],e=n[N+48>>2],n[z>>2]=n[N+44>>2],n[z+4>>2]=e,n0(N+12|0),_=N+144|0;break z}k=k+68|0;continue}break}if((X|0)==-2147483648)break f;j4(E);break f}n[i+80>>2]=n[E+8>>2],e=n[E+4>>2],n[i+72>>2]=n[E>>2],n[i+76>>2]=e}n[i+148>>2]=s,e=n[i+76>>2],n[i+136>>2]=n[i+72>>2],n[i+140>>2]=e,n[i+144>>2]=n[i+80>>2],s=_-32|0,_=s,e=r+16|0,l=n[e+8>>2],u=n[e+4>>2],n[s+28>>2]=e,n[s+24>>2]=i+136,n[s+16>>2]=u,n[s+20>>2]=(l<<3)+u,u=s+4|0,e=_-48|0,_=e,l=s+16|0,A6(e+20|0,l);f:{if(o[e+20|0]!=2){for(B0(e,4,4,12),d=n[e>>2],N=n[e+4>>2],n[N+8>>2]=n[e+28>>2],f=n[e+24>>2],n[N>>2]=n[e+20>>2],n[N+4>>2]=f,n[e+16>>2]=1,n[e+12>>2]=N,n[e+8>>2]=d,N=n[l+12>>2],n[e+40>>2]=n[l+8>>2],n[e+44>>2]=N,N=n[l+4>>2],n[e+32>>2]=n[l>>2],n[e+36>>2]=N,N=e+8|0,h=e+32|0,l=_-16|0,_=l;;){if(A6(l+4|0,h),o[l+4|0]!=2){d=n[N+8>>2],(d|0)==n[N>>2]&&Jn(N,1),f=n[N+4>>2]+V(d,12)|0,n[f+8>>2]=n[l+12>>2],k=n[l+8>>2],n[f>>2]=n[l+4>>2],n[f+4>>2]=k,n[N+8>>2]=d+1;continue}break}_=l+16|0,n[u+8>>2]=n[e+16>>2],l=n[e+12>>2],n[u>>2]=n[e+8>>2],n[u+4>>2]=l;break f}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4}if(_=e+48|0,N=n[s+12>>2],N>>>0>=2){l=n[s+8>>2],h=_-16|0,_=h,d=(N>>>1|0)+N|0;f:for(;;){if(d){d=d-1|0;E:{if(d>>>0<N>>>0){e=V(d,12)+l|0,u=n[e+8>>2],f=n[l>>2],k=n[l+4>>2],m=n[e+4>>2],n[l>>2]=n[e>>2],n[l+4>>2]=m,m=n[l+8>>2],n[l+8>>2]=u,n[e+8>>2]=m,n[e>>2]=f,n[e+4>>2]=k,u=0;break E}u=d-N|0}for(f=N>>>0<d>>>0?N:d;;){if(k=u<<1,e=k|1,f>>>0<=e>>>0||(k=k+2|0,k>>>0<f>>>0&&(e=pi(V(e,12)+l|0,V(k,12)+l|0)+e|0),u=V(u,12)+l|0,k=V(e,12)+l|0,!pi(u,k)))continue f;a2(u,k,3),u=e}}break}_=h+16|0}e=i+276|0,n[e+8>>2]=n[s+12>>2],u=n[s+8>>2],n[e>>2]=n[s+4>>2],n[e+4>>2]=u,_=s+32|0,e=n[r+108>>2],r=t+528|0,me(r),n[r>>2]=e,r=n[i+76>>2],e=t+532|0,n[e>>2]=n[i+72>>2],n[e+4>>2]=r,n[e+8>>2]=n[i+80>>2];break V}pn(i+40|0),n[i+284>>2]=0,e=n[i+44>>2],n[i+276>>2]=n[i+40>>2],n[i+280>>2]=e}if(e=n[i+280>>2],n[i+424>>2]=n[i+276>>2],n[i+428>>2]=e,n[i+432>>2]=n[i+284>>2],r=n[t>>2],u=n[266687],n[i+1112>>2]=u,e=n[266686],s=n[266685],n[i+1104>>2]=s,n[i+1108>>2]=e,l=n[266684],n[i+1096>>2]=n[266683],n[i+1100>>2]=l,(r|0)!=2)break p;n[a+16>>2]=u,n[a+8>>2]=s,n[a+12>>2]=e,n[a>>2]=0,n[a+4>>2]=8,m2(i+424|0);break t}if(e=n[t>>2],n[i+792>>2]=n[266687],r=n[266686],n[i+784>>2]=n[266685],n[i+788>>2]=r,r=n[266684],n[i+776>>2]=n[266683],n[i+780>>2]=r,p2(i+456|0,(e|0)!=2?t:0,i+776|0),e=n[i+460>>2],r=n[i+456>>2],(r|0)!=-2147483648){n[a+16>>2]=n[i+472>>2],t=n[i+468>>2],n[a+8>>2]=n[i+464>>2],n[a+12>>2]=t,n[a+4>>2]=e,n[a>>2]=r;break n}if(r=n[t+240>>2],n[i+792>>2]=n[263449],s=n[263448],n[i+784>>2]=n[263447],n[i+788>>2]=s,s=n[263446],n[i+776>>2]=n[263445],n[i+780>>2]=s,p2(i+456|0,(r|0)!=-2147483648?t+240|0:0,i+776|0),Q=n[i+460>>2],r=n[i+456>>2],(r|0)!=-2147483648){n[a+16>>2]=n[i+472>>2],t=n[i+468>>2],n[a+8>>2]=n[i+464>>2],n[a+12>>2]=t,n[a+4>>2]=Q,n[a>>2]=r;break n}if(X=n[e+4>>2],s=n[e>>2],l=n[266687],n[i+792>>2]=l,r=n[266686],N=n[266685],n[i+784>>2]=N,n[i+788>>2]=r,d=n[266684],n[i+776>>2]=n[266683],n[i+780>>2]=d,!s){n[a+16>>2]=l,n[a+8>>2]=N,n[a+12>>2]=r,n[a>>2]=0,n[a+4>>2]=8;break n}if(r=i+776|0,h2(r),N1(r,u,1054481,5),u=n[i+784>>2],s=n[i+780>>2],r=n[i+776>>2],(r|0)!=-2147483648){t=n[i+792>>2],n[a+12>>2]=n[i+788>>2],n[a+16>>2]=t,n[a+8>>2]=u,n[a+4>>2]=s,n[a>>2]=r;break n}r=i+48|0,e=e+16|0,l=(n[e+8>>2]&268435392)>>>0<=X<<6>>>0|X>>>0>67108863,n[r+4>>2]=l?0:64,n[r>>2]=l?1:n[e+4>>2]+(X<<9)|0,e=i+456|0,v=n[i+48>>2],r=_-16|0,_=r;O:{V:{if(!((u|0)!=131072|n[i+52>>2]!=64)){for(u=u>>>11|0,d=-2048;;){if(d=d+2048|0,(d|0)==131072)break V;if(l=t1(s+d|0,2048,v,8),v=v+8|0,!l)break}n[e>>2]=-2147483648,c[e+4|0]=5;break O}n[e>>2]=-2147483648,c[e+4|0]=0;break O}Fu(r+8|0,u,2048),l=n[r+8>>2],s=I(n[r+12>>2],s,131072),n[e+8>>2]=u,n[e+4>>2]=s,n[e>>2]=l}if(_=r+16|0,n[i+456>>2]==-2147483648){n[a+16>>2]=17,n[a>>2]=0,n[a+12>>2]=n[263382],t=n[263381],n[a+4>>2]=n[263380],n[a+8>>2]=t;break n}if(n[i+144>>2]=n[i+464>>2],e=n[i+460>>2],n[i+136>>2]=n[i+456>>2],n[i+140>>2]=e,A=i+456|0,P4(A),e=n[t+532>>2],n[t+532>>2]=-2147483648,(e|0)!=-2147483648){for(Y=n[t+528>>2],r=n[t+540>>2],n[i+276>>2]=n[t+536>>2],n[i+280>>2]=r,n[i+272>>2]=e,n[i+284>>2]=Q,y=i+776|0,N=_-4320|0,_=N,n[N+32>>2]=4,n[N+36>>2]=0,n[N+24>>2]=0,n[N+28>>2]=0,n[N+16>>2]=0,n[N+20>>2]=4,G1(N+8|0,i+136|0),S=n[N+12>>2]<<11,g=N+170|0,v=N+124|0,J=N+4220|0,P=N+28|0,$=i+272|0,D=n[$+12>>2],s=n[N+8>>2];;){O:{V:{f:{E:{z:{I:{if(S){e=_-16|0,_=e,r=wn(2048,1),r||O(),r=I(r,s,2048),n[e+4>>2]=2048,n[e>>2]=r,m=N+120|0,r=n[e+4>>2],l=(r|0)==2048,u=n[e>>2];k:{if(!(l|!u)){n[e+12>>2]=r,n[e+8>>2]=u,Ws(e+8|0),c[m+1|0]=0,r=1;break k}n[m+4>>2]=l?u:r,r=0}if(c[m|0]=r,_=e+16|0,o[N+120|0])break V;if(n[N+40>>2]=n[N+124>>2],T=N+40|0,mc(m,T),Fi(N,$,m),e=n[N>>2],!e)break z;j=n[e>>2],Z=n[e+4>>2],e=n[N+4>>2],d=_-112|0,_=d,h=d+32|0,n[h+16>>2]=2028,r=n[T>>2],u=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[h+4>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[h+8>>2]=u,n[h+12>>2]=r+20,n[h>>2]=r+8,r=n[d+40>>2],n[d+8>>2]=n[d+36>>2],n[d+12>>2]=r,M=n[d+32>>2],r=n[d+44>>2],u=n[d+48>>2],l=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[d+56>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[d+60>>2]=l,l=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[d+48>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[d+52>>2]=l,l=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[d+40>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[d+44>>2]=l,l=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[d+32>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[d+36>>2]=l,n[d+76>>2]=8,n[d+64>>2]=r,n[d+68>>2]=u,n[d+72>>2]=d+8,p=d+20|0,b=0,k=_-16|0,_=k,e=d- -64|0,U=n[e+12>>2],K=n[e+8>>2],E=k+4|0,J2(E,n[e>>2],n[e+4>>2]);k:{f=_-48|0,_=f;g:{e=w0[n[273860]](E)|0,r=1;y:{if(e>>>0<16)break y;if(w0[n[273858]](f,E),x=e-16|0,r=n[f+4>>2],x>>>0>r>>>0|(e|0)!=(r|0))break g;for(z=n[f>>2],n[f+44>>2]=z+x,r=f+25|0,e=_-16|0,_=e,u=n[f+44>>2];;){if((b|0)!=16){c[e+b|0]=o[u+b|0],b=b+1|0;continue}break}u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),l=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[r+8|0]=l,c[r+9|0]=l>>>8,c[r+10|0]=l>>>16,c[r+11|0]=l>>>24,c[r+12|0]=u,c[r+13|0]=u>>>8,c[r+14|0]=u>>>16,c[r+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),l=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[r|0]=l,c[r+1|0]=l>>>8,c[r+2|0]=l>>>16,c[r+3|0]=l>>>24,c[r+4|0]=u,c[r+5|0]=u>>>8,c[r+6|0]=u>>>16,c[r+7|0]=u>>>24,_=e+16|0,e=o[f+29|0]|o[f+30|0]<<8|(o[f+31|0]<<16|o[f+32|0]<<24),n[f+8>>2]=o[f+25|0]|o[f+26|0]<<8|(o[f+27|0]<<16|o[f+28|0]<<24),n[f+12>>2]=e,e=o[f+37|0]|o[f+38|0]<<8|(o[f+39|0]<<16|o[f+40|0]<<24),n[f+16>>2]=o[f+33|0]|o[f+34|0]<<8|(o[f+35|0]<<16|o[f+36|0]<<24),n[f+20>>2]=e,n[f+32>>2]=x,n[f+28>>2]=z,n[f+24>>2]=z,z=_-320|0,_=z,e=z+192|0,r8(e,h,M),b=z+8|0,Xi(b,e),u=f+8|0,M=_-80|0,_=M,e=b+128|0,Z1(e,K,U),F=f+24|0,r=n[F+8>>2],Z1(e,n[F>>2],r);l:{if(Mi(b,U,r)){K1(b),e=1;break l}for(r=M+8|0,I(r,e,56),l=M- -64|0,Fs(l,r),U=_-16|0,_=U,c[U+15|0]=0,W=U+15|0,K=4,L=1,e=u,r=l;;){if(K){K=K-1|0,L=(Nt((o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))^(o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24)))^-1)&L,e=e+4|0,r=r+4|0;continue}break}e=((Nt(O8(l+16|0)^O8(u+16|0))^-1)&L^1)&255,u0=W,a0=(o[W|0]^1)&Nt(e)^1,c[u0|0]=a0,_=U+16|0,e=_-16|0,c[e+15|0]=o[U+15|0],e=o[e+15|0]!=0,e&&Di(b,F),K1(b),e=!e}if(_=M+80|0,_=z+320|0,r=1,e)break y;w0[n[273863]](E,x),r=0}e=r,_=f+48|0;break k}O()}k:{if(e){n[p>>2]=-2147483648,G(E);break k}n[p+8>>2]=n[k+12>>2],e=n[k+8>>2],n[p>>2]=n[k+4>>2],n[p+4>>2]=e}_=k+16|0,r=n[d+20>>2];k:{if((r|0)==-2147483648){n[m>>2]=-2147483648,X1(h);break k}e=n[d+28>>2],u=n[d+24>>2],n[d+68>>2]=u,n[d+72>>2]=e,n[d+64>>2]=r,h=d+32|0,X1(h),n[d+80>>2]=u,n[d+84>>2]=e;g:{e=d+80|0,r=n[e+4>>2],r>>>0>=2?(n[e+4>>2]=r-2,r=n[e>>2],n[e>>2]=r+2,r=o[r|0]|o[r+1|0]<<8,u=r<<24|r<<8&16711680):u=1;y:{if(u&1)break y;r=d+20|0,u=u>>>16|0,l=n[e+4>>2];l:{if(u>>>0>l>>>0){l=0,c[r+4|0]=0;break l}n[r+4>>2]=u,n[e+4>>2]=l-u,l=n[e>>2],n[e>>2]=u+l}if(n[r>>2]=l,E=n[d+20>>2],!E)break y;r=_-48|0,_=r,f=r+24|0,b=n[d+24>>2],e=_-128|0,_=e,n[e+20>>2]=0,n[e+16>>2]=b,n[e+12>>2]=E,k=e+48|0,u=_-48|0,_=u,l=e+12|0,U=n[l+8>>2],p=n[l+4>>2],n[u+12>>2]=U>>>0>p>>>0?1:U+n[l>>2]|0,c[u+20|0]=0,U=p-U|0,n[u+16>>2]=p>>>0>=U>>>0?U:0,Iu(u+24|0,u+12|0);l:{if(!o[u+20|0]){U=n[u+28>>2],n[k+4>>2]=n[u+24>>2],n[k+8>>2]=U,U=n[u+36>>2],n[k+12>>2]=n[u+32>>2],n[k+16>>2]=U,U=n[u+44>>2],n[k+20>>2]=n[u+40>>2],n[k+24>>2]=U,n[k>>2]=2,n[l+8>>2]=p-n[u+16>>2];break l}ie(k),l2(u+24|0)}_=u+48|0,l=2;l:{m:{R:{if(n[e+48>>2]!=2){u=e+88|0,I(u,k,40),As(u);break R}if(u=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),n[e+24>>2]=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),n[e+28>>2]=u,u=o[e+69|0]|o[e+70|0]<<8|(o[e+71|0]<<16|o[e+72|0]<<24),n[e+32>>2]=o[e+65|0]|o[e+66|0]<<8|(o[e+67|0]<<16|o[e+68|0]<<24),n[e+36>>2]=u,u=o[e+72|0]|o[e+73|0]<<8|(o[e+74|0]<<16|o[e+75|0]<<24),c[e+39|0]=u,c[e+40|0]=u>>>8,c[e+41|0]=u>>>16,c[e+42|0]=u>>>24,l=o[e+56|0],p=n[e+52>>2],(p|0)!=-2147483648)break m}n[f>>2]=-2147483648,c[f+4|0]=l;break l}if(u=o[e+39|0]|o[e+40|0]<<8|(o[e+41|0]<<16|o[e+42|0]<<24),c[e+68|0]=u,c[e+69|0]=u>>>8,c[e+70|0]=u>>>16,c[e+71|0]=u>>>24,u=n[e+36>>2],k=n[e+32>>2],c[e+61|0]=k,c[e+62|0]=k>>>8,c[e+63|0]=k>>>16,c[e+64|0]=k>>>24,c[e+65|0]=u,c[e+66|0]=u>>>8,c[e+67|0]=u>>>16,c[e+68|0]=u>>>24,u=n[e+28>>2],k=n[e+24>>2],c[e+53|0]=k,c[e+54|0]=k>>>8,c[e+55|0]=k>>>16,c[e+56|0]=k>>>24,c[e+57|0]=u,c[e+58|0]=u>>>8,c[e+59|0]=u>>>16,c[e+60|0]=u>>>24,c[e+52|0]=l,n[e+48>>2]=p,n[e+20>>2]==(b|0)){n[e+32>>2]=b,n[e+28>>2]=E,n[e+24>>2]=2,k=e+88|0,u=_-32|0,_=u,n[u+28>>2]=e+24,l=_-32|0,_=l,b=_-16|0,_=b,c[b+12|0]=0,p=u+28|0,n[b+8>>2]=p,E=e+48|0,O1(E,b+8|0),_=b+16|0,bt(l+8|0,o[b+12|0]),U=u+4|0,b=U+4|0,x=n[l+8>>2];m:{if((x|0)!=3){n[b+16>>2]=n[l+28>>2],p=n[l+24>>2],n[b+8>>2]=n[l+20>>2],n[b+12>>2]=p,p=n[l+16>>2],n[b>>2]=n[l+12>>2],n[b+4>>2]=p;break m}n[b>>2]=p}if(n[U>>2]=x,_=l+32|0,l=n[u+4>>2],(l|0)!=3&&(b=n[u+16>>2],n[k+8>>2]=n[u+12>>2],n[k+12>>2]=b,b=n[u+24>>2],n[k+16>>2]=n[u+20>>2],n[k+20>>2]=b,n[k+4>>2]=n[u+8>>2]),n[k>>2]=l,_=u+32|0,u=n[e+32>>2],n[e+120>>2]=u,l=n[e+28>>2],b=n[e+24>>2],n[e+112>>2]=b,n[e+116>>2]=l,u|(n[e+88>>2]!=3|(b|0)!=2)){n[f>>2]=-2147483648,c[f+4|0]=3,S2(k),l2(E);break l}u=n[e+68>>2],n[f+16>>2]=n[e+64>>2],n[f+20>>2]=u,u=n[e+60>>2],n[f+8>>2]=n[e+56>>2],n[f+12>>2]=u,u=n[e+52>>2],n[f>>2]=n[e+48>>2],n[f+4>>2]=u,S2(e+88|0);break l}n[f>>2]=-2147483648,c[f+4|0]=1,l2(e+48|0)}_=e+128|0,l=o[r+28|0],f=n[r+24>>2];l:{if((f|0)==-2147483648){n[h>>2]=-2147483648,c[h+4|0]=l;break l}e=o[r+44|0]|o[r+45|0]<<8|(o[r+46|0]<<16|o[r+47|0]<<24),c[r+20|0]=e,c[r+21|0]=e>>>8,c[r+22|0]=e>>>16,c[r+23|0]=e>>>24,e=o[r+41|0]|o[r+42|0]<<8|(o[r+43|0]<<16|o[r+44|0]<<24),u=o[r+37|0]|o[r+38|0]<<8|(o[r+39|0]<<16|o[r+40|0]<<24),c[r+13|0]=u,c[r+14|0]=u>>>8,c[r+15|0]=u>>>16,c[r+16|0]=u>>>24,c[r+17|0]=e,c[r+18|0]=e>>>8,c[r+19|0]=e>>>16,c[r+20|0]=e>>>24,e=o[r+33|0]|o[r+34|0]<<8|(o[r+35|0]<<16|o[r+36|0]<<24),u=o[r+29|0]|o[r+30|0]<<8|(o[r+31|0]<<16|o[r+32|0]<<24),c[r+5|0]=u,c[r+6|0]=u>>>8,c[r+7|0]=u>>>16,c[r+8|0]=u>>>24,c[r+9|0]=e,c[r+10|0]=e>>>8,c[r+11|0]=e>>>16,c[r+12|0]=e>>>24,c[r+4|0]=l,n[r>>2]=f;m:{if(e=n[r+20>>2],e>>>0>8)e=2;else{if(qo(n[r+16>>2],e))break m;e=5}n[h>>2]=-2147483648,c[h+4|0]=e,l2(r);break l}e=n[r+20>>2],n[h+16>>2]=n[r+16>>2],n[h+20>>2]=e,e=n[r+12>>2],n[h+8>>2]=n[r+8>>2],n[h+12>>2]=e,e=n[r+4>>2],n[h>>2]=n[r>>2],n[h+4>>2]=e}if(_=r+48|0,e=n[d+32>>2],(e|0)!=-2147483648)break g}n[m>>2]=-2147483648,z0(d- -64|0);break k}n[d+108>>2]=n[d+52>>2],r=n[d+48>>2],n[d+100>>2]=n[d+44>>2],n[d+104>>2]=r,r=n[d+40>>2],n[d+92>>2]=n[d+36>>2],n[d+96>>2]=r,n[d+88>>2]=e,l=n[d+84>>2],h=n[d+80>>2];g:{y:{for(;;){if(!l)break y;if(l=l-1|0,e=o[h|0],h=h+1|0,!!e)break}n[m>>2]=-2147483648,l2(d+88|0);break g}e=n[d+108>>2],n[m+16>>2]=n[d+104>>2],n[m+20>>2]=e,e=n[d+100>>2],n[m+8>>2]=n[d+96>>2],n[m+12>>2]=e,e=n[d+92>>2],n[m>>2]=n[d+88>>2],n[m+4>>2]=e}z0(d- -64|0)}if(_=d+112|0,e=n[N+120>>2],(e|0)==-2147483648)break E;n[J+16>>2]=n[v+16>>2],r=n[v+12>>2],n[J+8>>2]=n[v+8>>2],n[J+12>>2]=r,r=n[v+4>>2],n[J>>2]=n[v>>2],n[J+4>>2]=r,n[N+4216>>2]=e,F=N+4240|0,mc(F,T),r=_-928|0,_=r,f=_-144|0,_=f,z=N+4216|0,K=n[z+4>>2],T=n[z+8>>2],b=T,e=_-176|0,_=e,n[e+12>>2]=0,n[e+8>>2]=b,n[e+4>>2]=K,k=_-96|0,_=k,p=e+4|0,u=n[p+8>>2],U=n[p+4>>2],n[k+12>>2]=u>>>0>U>>>0?1:u+n[p>>2]|0,c[k+20|0]=0,u=U-u|0,n[k+16>>2]=u>>>0<=U>>>0?u:0,u=_-48|0,_=u,h=u+32|0,l=k+12|0,g0(h,l),W=vn(l,h),f0=b2(l,h),i0(l,h)||_0(l),x=r+88|0,E=f+72|0,M=e+88|0,d=te(l),L=C;k:if(!L&d>>>0>=8|L){_0(l),d=0;break k}b0=d&255,d0=N2(l,h),Ys(u+24|0,l,h),p0=n[u+24>>2],l0=n[u+28>>2],Ys(u+16|0,l,h),N0=n[u+20>>2],I0=n[u+16>>2],d=k+24|0,L=d+50|0;k:{if(!i0(l,h)){c[L|0]=0;break k}n1(l)?r0=0:(Eu(L+1|0,l),r0=1),c[L|0]=r0}Hs(u+8|0,l,h),L=o[u+8|0],r0=o[u+9|0],W0=bc(l,h),ju(d+16|0,l,h),G2(d+28|0,l,h),Hs(u,l,h),h=o[u|0],$0=o[u+1|0],c[d+69|0]=f0,w[d+48>>1]=W,c[d+68|0]=b0,n[d+40>>2]=d0,c[d+67|0]=W0,c[d+45|0]=r0,c[d+44|0]=L,n[d+8>>2]=I0,n[d+12>>2]=N0,n[d>>2]=p0,n[d+4>>2]=l0,c[d+47|0]=$0,c[d+46|0]=h,Q0(l,n[u+32>>2],n[u+36>>2],n[u+40>>2],n[u+44>>2]),_=u+48|0;k:{if(!o[k+20|0]){n[p+8>>2]=U-n[k+16>>2],I(M,d,72);break k}ie(M+8|0),n[M>>2]=2,Kn(k+24|0)}_=k+96|0,u=n[e+88>>2];k:{if((u|0)==2){u=e+16|0,I(u,e+96|0,40),As(u),n[E>>2]=2,c[E+4|0]=2;break k}if(l=o[e+92|0],U=e+88|0,I(e+21|0,U|5,67),c[e+20|0]=l,n[e+16>>2]=u,n[e+12>>2]==(b|0)){if(n[e+172>>2]=b,n[e+168>>2]=K,n[e+164>>2]=2,k=_-32|0,_=k,n[k+28>>2]=e+164,p=_-32|0,_=p,M=_-16|0,_=M,c[M+12|0]=0,L=k+28|0,n[M+8>>2]=L,l=0,b=_-16|0,_=b,c[b+14|0]=0,w[b+12>>1]=0,n[b+4>>2]=0,u=e+16|0,c[b+15|0]=o[u+46|0]^1,c[b+11|0]=o[u+44|0]^1,c[b+10|0]=o[u+50|0]^1,c[b+9|0]=o[u+8|0]^1,c[b+8|0]=o[u|0]^1,d=M+8|0,h=fe(b+4|0,13),h0(d,h),h&&(v2(u+48|0,d),l=1),l>>>0<h>>>0&&(j0(u+69|0,d),l=l+1|0),l>>>0<h>>>0&&(j0(u+68|0,d),l=l+1|0),l>>>0<h>>>0&&(o2(u+40|0,d),l=l+1|0),l>>>0<h>>>0&&(hc(u,d),l=l+1|0),l>>>0<h>>>0&&(hc(u+8|0,d),l=l+1|0),l>>>0<h>>>0){W=u+50|0;g:{if(o[W|0]==1){re(W+1|0,d);break g}ue(d)}l=l+1|0}l>>>0<h>>>0&&(pc(u+44|0,d),l=l+1|0),l>>>0<h>>>0&&(Du(u+67|0,d),l=l+1|0),l>>>0<h>>>0&&(iu(u+16|0,d),l=l+1|0);g:{if(l>>>0>=h>>>0||(s2(u+28|0,d),l+1>>>0>=h>>>0))break g;pc(u+46|0,d)}_=b+16|0,_=M+16|0,bt(p+8|0,o[M+12|0]),d=k+4|0,l=d+4|0,h=n[p+8>>2];g:{if((h|0)!=3){n[l+16>>2]=n[p+28>>2],b=n[p+24>>2],n[l+8>>2]=n[p+20>>2],n[l+12>>2]=b,b=n[p+16>>2],n[l>>2]=n[p+12>>2],n[l+4>>2]=b;break g}n[l>>2]=L}if(n[d>>2]=h,_=p+32|0,l=n[k+4>>2],(l|0)!=3&&(d=n[k+16>>2],n[U+8>>2]=n[k+12>>2],n[U+12>>2]=d,d=n[k+24>>2],n[U+16>>2]=n[k+20>>2],n[U+20>>2]=d,n[U+4>>2]=n[k+8>>2]),n[U>>2]=l,_=k+32|0,l=n[e+172>>2],n[e+120>>2]=l,d=n[e+168>>2],h=n[e+164>>2],n[e+112>>2]=h,n[e+116>>2]=d,l|(n[e+88>>2]!=3|(h|0)!=2)){n[E>>2]=2,c[E+4|0]=3,S2(U),Kn(u);break k}I(E,e+16|0,72),S2(e+88|0);break k}n[E>>2]=2,c[E+4|0]=1,Kn(e+16|0)}_=e+176|0,e=o[f+76|0],u=n[f+72>>2];k:{if((u|0)==2){n[x>>2]=2,c[x+4|0]=e;break k}if(I(f+5|0,f+77|0,67),c[f+4|0]=e,n[f>>2]=u,!(!(e0[f+36>>2]>1280|e0[f+24>>2]>8)&((o[f+46|0]^o[f+68|0]!=7)&1))){n[x>>2]=2,c[x+4|0]=2,Kn(f);break k}I(x,f,72)}_=f+144|0,e=o[r+92|0],u=n[r+88>>2];k:{if((u|0)==2){n[m>>2]=2,n[m+4>>2]=e<<8;break k}I(r+5|0,r+93|0,67),c[r+4|0]=e,n[r>>2]=u,e=_-16|0,_=e,n[e+12>>2]=T,n[e+8>>2]=K,n[e+4>>2]=8,n[e>>2]=F,Z2(r+72|0,e,2),_=e+16|0;g:{y:{l:{m:{R:{if(o[r+68|0]==7){if(n[z+20>>2]!=1)break l;if(o[r+69|0])break R;if(l=n[z+16>>2],d=D+32|0,u=R[r+48>>1],I2(d,u))break m;w[m+6>>1]=u,w[m+4>>1]=3;break y}l=n[z+20>>2],e=n[z+16>>2],d=n[r+80>>2],h=n[r+76>>2],u=R[r+48>>1],n[r+512>>2]=n[r+40>>2],w[r+86>>1]=u,f=I2(D+32|0,u);N:{if(!f){u=u<<8,e=3;break N}if(f=o[f+59|0],!rt(e,l)){u=5,e=0;break N}if(n[r+112>>2]=d,n[r+108>>2]=h,n[r+100>>2]=D,n[r+88>>2]=e,n[r+92>>2]=e+V(l,66),n[r+104>>2]=r+512,n[r+96>>2]=r+86,E=0,d=_-848|0,_=d,e=r+88|0,u=n[e>>2],l=n[e+4>>2],(u|0)!=(l|0))for(h=n[e+24>>2],b=n[e+20>>2],p=n[e+16>>2],U=n[e+8>>2],M=n[e+12>>2],K=M+32|0,k=(l-u>>>0)/66|0,L=d+16|0;x=0,So(d+8|0,M,R[u- -64>>1],0,R[U>>1],n[p>>2]),!n[d+12>>2]&n[d+8>>2]==1&&(e=d+432|0,I(e,L,416),l=_-96|0,_=l,ee(l,u),an(l+76|0,K,b,h,1156984,1156999,4),An(l- -64|0,e,n[l+80>>2],n[l+84>>2],l),e=2,n[l+64>>2]==1&&(e=n[l+72>>2],n[l+88>>2]=n[l+68>>2],n[l+92>>2]=e,mn(l+88|0),e=1),G(l+76|0),_=l+96|0,x=(e|0)==2),u=u+66|0,E=E+x|0,k=k-1|0,!!k;);if(_=d+848|0,e=E>>>0>=255?255:E,e>>>0>=f>>>0)break g;u=e|f<<8,e=6}n[m+4>>2]=e|u<<8;break y}c[m+4|0]=7;break y}m:{if(e=R[l+64>>1],f=Ke(d,e),f&&(f=o[f+57|0],(f|0)!=1))break m;n[m+4>>2]=e<<16|4;break y}if(h=n[r+80>>2],k=n[r+76>>2],So(r+88|0,D,e,f,u,n[r+40>>2]),n[r+92>>2]|n[r+88>>2]!=1?e=e<<16|4:(e=r+512|0,I(e,r+96|0,416),u=_-96|0,_=u,ee(u,l),an(u+76|0,d,k,h,1156984,1157022,9),An(u- -64|0,e,n[u+80>>2],n[u+84>>2],u),e=2,n[u+64>>2]==1&&(e=n[u+72>>2],n[u+88>>2]=n[u+68>>2],n[u+92>>2]=e,mn(u+88|0),e=1),G(u+76|0),_=u+96|0,e=(e|0)==2?13:5),(e&255)!=13){n[m+4>>2]=e;break y}I(m,r,72),G(r+72|0);break k}c[m+4|0]=7}n[m>>2]=2,G(r+72|0),f2(r+16|0),G(r+28|0);break k}I(m,r,72),G(r+72|0)}if(_=r+928|0,k=n[N+120>>2],(k|0)!=2)break I;l2(z);break E}e=n[N+24>>2],r=n[N+20>>2],n[N+4272>>2]=N+4319;k:{if(e>>>0<2)break k;if(e>>>0>=104){u=N+120|0,W2(u,e>>>1|0,80,4),s=e,e=n[N+128>>2],F1(r,s,n[N+124>>2]+V(e,80)|0,n[N+120>>2]-e|0,N+4272|0),Jr(u),qr(u);break k}F1(r,e,N+120|0,51,N+4272|0)}e=n[N+36>>2],n[y+16>>2]=n[N+32>>2],n[y+20>>2]=e,e=n[N+28>>2],n[y+8>>2]=n[N+24>>2],n[y+12>>2]=e,e=n[N+20>>2],n[y>>2]=n[N+16>>2],n[y+4>>2]=e,_=N+4320|0;break O}l=N+4272|0,I(l,v,44),e=R[g+4>>1]|R[g+6>>1]<<16,n[N+4248>>2]=R[g>>1]|R[g+2>>1]<<16,n[N+4252>>2]=e,e=R[g+12>>1]|R[g+14>>1]<<16,n[N+4256>>2]=R[g+8>>1]|R[g+10>>1]<<16,n[N+4260>>2]=e,w[N+4264>>1]=R[g+16>>1],e=R[N+168>>1],r=o[N+188|0],u=o[N+189|0],d=R[N+190>>1],n[N+120>>2]=k,f=Z&65535,h=f<<16|j>>>16,m=h&255,b=(Z&16777215)<<8|j>>>24,n[N+192>>2]=j&65535|(m|b<<8&65280)<<16,n[N+196>>2]=Z,p=I(v,l,44),l=n[N+4252>>2],E=n[N+4248>>2],w[g>>1]=E,w[g+2>>1]=E>>>16,w[g+4>>1]=l,w[g+6>>1]=l>>>16,l=n[N+4260>>2],E=n[N+4256>>2],w[g+8>>1]=E,w[g+10>>1]=E>>>16,w[g+12>>1]=l,w[g+14>>1]=l>>>16,w[g+16>>1]=R[N+4264>>1],w[N+168>>1]=e,w[N+190>>1]=d,c[N+189|0]=u,c[N+188|0]=r;I:{if(j&1){if(l=0,(r|0)==7|(u|0)!=(m|0))break I;l=(e|0)==(f|0)|(j&65280)!=0;break I}if(l=0,(r|0)!=7)break I;l=(e|0)==((h&255|b<<8)&65535)}I:{if(!l){Kn(N+120|0),k=2;break I}I(N+44|0,p,76)}if(l2(N+4216|0),(k|0)==2)break E;e=n[N+24>>2],(e|0)==n[N+16>>2]&&_2(N+16|0,4,80),r=n[N+20>>2]+V(e,80)|0,n[r>>2]=k,I(r+4|0,N+44|0,76),n[N+24>>2]=e+1;break f}ai(N+40|0);break V}e=n[N+36>>2],(e|0)==n[N+28>>2]&&_2(P,4,8),r=n[N+32>>2]+(e<<3)|0,n[r>>2]=j,n[r+4>>2]=Z,n[N+36>>2]=e+1}ai(N+40|0)}s=s+2048|0,S=S-2048|0;continue}break}Lt(A),e=n[i+796>>2],n[i+472>>2]=n[i+792>>2],n[i+476>>2]=e,e=n[i+788>>2],n[i+464>>2]=n[i+784>>2],n[i+468>>2]=e,e=n[i+780>>2],n[i+456>>2]=n[i+776>>2],n[i+460>>2]=e,e=t+528|0,me(e),n[e>>2]=Y,r=n[i+276>>2],e=t+532|0,n[e>>2]=n[i+272>>2],n[e+4>>2]=r,n[e+8>>2]=n[i+280>>2]}if(e=n[t>>2],n[t>>2]=2,(e|0)!=2){r=n[t+108>>2],e=n[t+12>>2],u=n[t+8>>2],I(i+1104|0,t+16|0,80),n[i+1220>>2]=X,n[i+1100>>2]=e,n[i+1096>>2]=u,n[i+1192>>2]=n[t+104>>2],e=n[t+100>>2],n[i+1184>>2]=n[t+96>>2],n[i+1188>>2]=e,e=n[i+460>>2],n[i+1196>>2]=n[i+456>>2],n[i+1200>>2]=e,e=n[i+468>>2],n[i+1204>>2]=n[i+464>>2],n[i+1208>>2]=e,e=n[i+476>>2],n[i+1212>>2]=n[i+472>>2],n[i+1216>>2]=e,e=v0(8,48),u=i+1096|0,Y4(i+776|0,Q,u,r),n[e+4>>2]=7,n[e>>2]=1066833,n[e+28>>2]=7,n[e+32>>2]=-2147483646,n[e+24>>2]=1066840,r=n[i+780>>2],n[e+8>>2]=n[i+776>>2],n[e+12>>2]=r,r=n[i+788>>2],n[e+16>>2]=n[i+784>>2],n[e+20>>2]=r,n[e+40>>2]=n[i+1216>>2],n[e+44>>2]=0,t=t+112|0,ke(t),I(t,u,128),n[a+12>>2]=2,n[a+8>>2]=e,n[a>>2]=-2147483648,n[a+4>>2]=2,H4(i+136|0);break n}n[a+16>>2]=n[266687],t=n[266686],n[a+8>>2]=n[266685],n[a+12>>2]=t,t=n[266684],n[a>>2]=n[266683],n[a+4>>2]=t,Lt(i+456|0),H4(i+136|0);break n}if(T4(i+1096|0,u),r=R[i+1100>>1],e=n[i+1096>>2],(e|0)!=-2147483648){t=R[i+1112>>1]|R[i+1114>>1]<<16,u=R[i+1108>>1]|R[i+1110>>1]<<16,w[a+12>>1]=u,w[a+14>>1]=u>>>16,w[a+16>>1]=t,w[a+18>>1]=t>>>16,t=R[i+1106>>1]|R[i+1108>>1]<<16,u=R[i+1102>>1]|R[i+1104>>1]<<16,w[a+6>>1]=u,w[a+8>>1]=u>>>16,w[a+10>>1]=t,w[a+12>>1]=t>>>16,w[a+4>>1]=r,n[a>>2]=e;break n}if(Wt(i+1096|0,t,u),f=n[i+1100>>2],e=n[i+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[i+1112>>2],t=n[i+1108>>2],n[a+8>>2]=n[i+1104>>2],n[a+12>>2]=t,n[a+4>>2]=f,n[a>>2]=e;break n}if(o0(i+800|0,64),pn(i+56|0),e=n[i+56>>2],u=n[i+60>>2],P4(i+876|0),n[i+900>>2]=0,n[i+872>>2]=0,n[i+864>>2]=e,n[i+868>>2]=u,n[i+796>>2]=f,n[i+792>>2]=0,n[i+784>>2]=0,n[i+788>>2]=1,n[i+776>>2]=0,e=_-288|0,_=e,n[e+12>>2]=f,w[e+10>>1]=r,n[e+20>>2]=e+12,n[e+16>>2]=e+10,s=c2(240),w[e+196>>1]=7,n[e+188>>2]=f,w[e+186>>1]=r,w[e+184>>1]=0,n[e+200>>2]=4,n[e+204>>2]=0,n[e+192>>2]=1,l=e+24|0,r=e+16|0,u=e+184|0,cr(l,r,u,7,0,1,4,0),w[e+196>>1]=0,N=R[e+10>>1],n[e+184>>2]=1,n[e+188>>2]=N,n[e+204>>2]=1,n[e+200>>2]=1068908,n[e+192>>2]=3,N=e+104|0,cr(N,r,u,0,0,3,1068908,1),w[e+276>>1]=257,d=R[e+10>>1],n[e+264>>2]=65537,n[e+268>>2]=d,n[e+284>>2]=2,n[e+280>>2]=1068944,n[e+272>>2]=4,cr(u,r,e+264|0,1,1,4,1068944,2),m=I(s,l,80),I(m+80|0,N,80),I(m+160|0,u,80),h=i+776|0,n[e+192>>2]=h+124,n[e+188>>2]=m+240,n[e+184>>2]=m,r=_-32|0,_=r,B0(r+8|0,(n[u+4>>2]-n[u>>2]>>>0)/80|0,4,12),n[r+28>>2]=0,s=n[r+12>>2],n[r+20>>2]=n[r+8>>2],n[r+24>>2]=s,k=_-16|0,_=k,s=r+20|0,Jn(s,(n[u+4>>2]-n[u>>2]>>>0)/80|0),l=n[s+8>>2],N=n[s+4>>2],n[k+4>>2]=s+8,u0=k,a0=c0(N,l,32),n[u0+8>>2]=a0,n[k+12>>2]=C,s=k+4|0,d=n[s+4>>2],g=n[s>>2],b=n[u>>2],p=n[u+4>>2],(b|0)!=(p|0))for(u=n[u+8>>2],N=b+72|0,l=n[s+8>>2]+V(d,12)|0,s=(p-b>>>0)/80|0,d=d+s|0;n[l+8>>2]=n[u>>2],b=n[N+4>>2],n[l>>2]=n[N>>2],n[l+4>>2]=b,N=N+80|0,l=l+12|0,s=s-1|0,!!s;);if(n[g>>2]=d,_=k+16|0,u=i+1096|0,s=u+88|0,n[s+8>>2]=n[r+28>>2],l=n[r+24>>2],n[s>>2]=n[r+20>>2],n[s+4>>2]=l,_=r+32|0,pn(e),r=n[e+4>>2],s=n[e>>2],I(u+8|0,h+8|0,80),n[u+120>>2]=0,n[u+112>>2]=s,n[u+116>>2]=r,n[u+108>>2]=3,n[u+104>>2]=m,n[u+100>>2]=3,n[u>>2]=0,n[u+124>>2]=n[h+124>>2],m2(h+88|0),r=h+100|0,Jr(r),qr(r),C0(h+112|0),_=e+288|0,e=v0(8,24),D2(i+456|0,t),t=n[i+460>>2],r=n[i+456>>2],(r|0)!=-2147483648){n[a+16>>2]=n[i+472>>2],s=n[i+468>>2],n[a+8>>2]=n[i+464>>2],n[a+12>>2]=s,n[a+4>>2]=t,n[a>>2]=r,un(e,24),Xt(u);break n}r=t,t=i+1096|0,Y4(i+272|0,r,t,f),n[e+4>>2]=7,n[e>>2]=1066833,r=n[i+276>>2],n[e+8>>2]=n[i+272>>2],n[e+12>>2]=r,r=n[i+284>>2],n[e+16>>2]=n[i+280>>2],n[e+20>>2]=r,n[a+12>>2]=1,n[a+8>>2]=e,n[a>>2]=-2147483648,n[a+4>>2]=1,Xt(t);break n}if(Un(i+1096|0,u),e=n[i+1104>>2],n[i+776>>2]=n[i+1100>>2],n[i+780>>2]=e,e=n[i+1112>>2],n[i+784>>2]=n[i+1108>>2],n[i+788>>2]=e,n[i+792>>2]=n[i+1116>>2],e=n[i+1096>>2],(e|0)==-2147483648){n[a+16>>2]=n[i+792>>2],t=n[i+788>>2],n[a+8>>2]=n[i+784>>2],n[a+12>>2]=t,t=n[i+780>>2],n[a>>2]=n[i+776>>2],n[a+4>>2]=t;break n}r=n[i+1140>>2],n[i+176>>2]=n[i+1136>>2],n[i+180>>2]=r,r=n[i+1132>>2],n[i+168>>2]=n[i+1128>>2],n[i+172>>2]=r,r=n[i+1124>>2],n[i+160>>2]=n[i+1120>>2],n[i+164>>2]=r,r=n[i+780>>2],n[i+140>>2]=n[i+776>>2],n[i+144>>2]=r,r=n[i+788>>2],n[i+148>>2]=n[i+784>>2],n[i+152>>2]=r,n[i+156>>2]=n[i+792>>2],n[i+136>>2]=e,Qt(i+1096|0,i+136|0,1),e=n[i+1096>>2];L:{if((e|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t,t=n[i+1104>>2],n[a+4>>2]=n[i+1100>>2],n[a+8>>2]=t,n[a>>2]=e;break L}if(L4(i+1096|0,u,1066771,8),r=o[i+1100|0],s=n[i+1096>>2],(s|0)!=-2147483648){t=o[i+1112|0]|o[i+1113|0]<<8|(o[i+1114|0]<<16|o[i+1115|0]<<24),e=o[i+1108|0]|o[i+1109|0]<<8|(o[i+1110|0]<<16|o[i+1111|0]<<24),c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,c[a+16|0]=t,c[a+17|0]=t>>>8,c[a+18|0]=t>>>16,c[a+19|0]=t>>>24,t=o[i+1105|0]|o[i+1106|0]<<8|(o[i+1107|0]<<16|o[i+1108|0]<<24),e=o[i+1101|0]|o[i+1102|0]<<8|(o[i+1103|0]<<16|o[i+1104|0]<<24),c[a+5|0]=e,c[a+6|0]=e>>>8,c[a+7|0]=e>>>16,c[a+8|0]=e>>>24,c[a+9|0]=t,c[a+10|0]=t>>>8,c[a+11|0]=t>>>16,c[a+12|0]=t>>>24,c[a+4|0]=r,n[a>>2]=s;break L}U1(i+272|0,i+136|0,0,0,r&1),e=o[t+557|0],n[i+1112>>2]=n[263558],r=n[263557],n[i+1104>>2]=n[263556],n[i+1108>>2]=r,r=n[263555],n[i+1096>>2]=n[263554],n[i+1100>>2]=r,p2(i+776|0,e?t+558|0:0,i+1096|0),s=n[i+780>>2],e=n[i+776>>2];S:{if((e|0)!=-2147483648){n[a+16>>2]=n[i+792>>2],t=n[i+788>>2],n[a+8>>2]=n[i+784>>2],n[a+12>>2]=t,n[a+4>>2]=s,n[a>>2]=e;break S}if(b1(i+1096|0,t,u),t=n[i+1104>>2],e=n[i+1100>>2],r=n[i+1096>>2],(r|0)!=-2147483648){u=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=u,n[a+8>>2]=t,n[a+4>>2]=e,n[a>>2]=r;break S}if(n[i+412>>2]=t,n[i+408>>2]=e,fn(i+1096|0,u),t=i+1100|0,n[i+1096>>2]==1){u=n[t+16>>2],n[i+792>>2]=u,e=n[t+12>>2],s=n[t+8>>2],n[i+784>>2]=s,n[i+788>>2]=e,r=n[t+4>>2],t=n[t>>2],n[i+776>>2]=t,n[i+780>>2]=r,n[a+16>>2]=u,n[a+8>>2]=s,n[a+12>>2]=e,n[a>>2]=t,n[a+4>>2]=r;break S}e=i+776|0,I(e,t,320),I(i+456|0,e,320),T4(i+1096|0,u),t=R[i+1100>>1],r=n[i+1096>>2];O:{if((r|0)!=-2147483648){e=R[i+1112>>1]|R[i+1114>>1]<<16,u=R[i+1108>>1]|R[i+1110>>1]<<16,w[a+12>>1]=u,w[a+14>>1]=u>>>16,w[a+16>>1]=e,w[a+18>>1]=e>>>16,e=R[i+1106>>1]|R[i+1108>>1]<<16,u=R[i+1102>>1]|R[i+1104>>1]<<16,w[a+6>>1]=u,w[a+8>>1]=u>>>16,w[a+10>>1]=e,w[a+12>>1]=e>>>16,w[a+4>>1]=t,n[a>>2]=r;break O}for(w[i+392>>1]=t,e=i+72|0,u=i+456|0,d=i+392|0,l=i+272|0,t=_-48|0,_=t,n[t+12>>2]=0,n[t+4>>2]=0,n[t+8>>2]=4,v=2,r=t+36|0,N=i+408|0,f=n[N+4>>2],N=n[N>>2];;){V:{f:{E:{if(v){if(o1(t+32|0,u,s,N,R[d>>1],f,l,0),!n[t+32>>2])break f;s=n[r+8>>2],n[t+24>>2]=s,u=n[r+4>>2],r=n[r>>2],n[t+16>>2]=r,n[t+20>>2]=u,n[e+12>>2]=s,n[e+4>>2]=r,n[e+8>>2]=u,n[e>>2]=1,cn(t+4|0);break E}n[e+12>>2]=n[t+12>>2],r=n[t+8>>2],n[e+4>>2]=n[t+4>>2],n[e+8>>2]=r,n[e>>2]=0}_=t+48|0;break V}n[t+24>>2]=n[r+8>>2],h=n[r+4>>2],n[t+16>>2]=n[r>>2],n[t+20>>2]=h,v=v-2|0,d=d+2|0,s1(t+4|0,t+16|0);continue}break}if(t=n[i+80>>2],n[i+248>>2]=n[i+76>>2],n[i+252>>2]=t,n[i+256>>2]=n[i+84>>2],n[i+72>>2]!=1)break d;$4(a,i+248|0)}u2(i+456|0)}x0(i+272|0)}x0(i+136|0);break n}if(Un(i+1096|0,u),e=n[i+1104>>2],n[i+776>>2]=n[i+1100>>2],n[i+780>>2]=e,e=n[i+1112>>2],n[i+784>>2]=n[i+1108>>2],n[i+788>>2]=e,n[i+792>>2]=n[i+1116>>2],e=n[i+1096>>2],(e|0)==-2147483648){n[a+16>>2]=n[i+792>>2],t=n[i+788>>2],n[a+8>>2]=n[i+784>>2],n[a+12>>2]=t,t=n[i+780>>2],n[a>>2]=n[i+776>>2],n[a+4>>2]=t;break n}if(r=n[i+1140>>2],n[i+312>>2]=n[i+1136>>2],n[i+316>>2]=r,r=n[i+1132>>2],n[i+304>>2]=n[i+1128>>2],n[i+308>>2]=r,r=n[i+1124>>2],n[i+296>>2]=n[i+1120>>2],n[i+300>>2]=r,r=n[i+780>>2],n[i+276>>2]=n[i+776>>2],n[i+280>>2]=r,r=n[i+788>>2],n[i+284>>2]=n[i+784>>2],n[i+288>>2]=r,n[i+292>>2]=n[i+792>>2],n[i+272>>2]=e,Qt(i+1096|0,i+272|0,0),e=n[i+1096>>2],(e|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t,t=n[i+1104>>2],n[a+4>>2]=n[i+1100>>2],n[a+8>>2]=t,n[a>>2]=e;break i}if(Re(i- -64|0,n[i+300>>2],n[i+304>>2]),n[i+68>>2]|n[i+292>>2]|n[i+308>>2]!=-2147483648)break o;n[a+16>>2]=15,n[a+12>>2]=1066756,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break i}if(_n(i+1096|0,u,1053583,4),d=n[i+1104>>2],h=n[i+1100>>2],e=n[i+1096>>2],(e|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t,n[a+8>>2]=d,n[a+4>>2]=h,n[a>>2]=e;break n}if(At(i+1096|0,u),e=n[i+1104>>2],n[i+776>>2]=n[i+1100>>2],n[i+780>>2]=e,n[i+784>>2]=n[i+1108>>2],e=n[i+1096>>2],(e|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+784>>2],r=n[i+780>>2],n[a+4>>2]=n[i+776>>2],n[a+8>>2]=r,n[a+16>>2]=t,n[a>>2]=e;break n}n[i+256>>2]=n[i+784>>2],e=n[i+780>>2],n[i+248>>2]=n[i+776>>2],n[i+252>>2]=e,e=o[t+544|0],n[i+1112>>2]=n[263558],r=n[263557],n[i+1104>>2]=n[263556],n[i+1108>>2]=r,r=n[263555],n[i+1096>>2]=n[263554],n[i+1100>>2]=r,p2(i+776|0,e?t+545|0:0,i+1096|0),N=n[i+780>>2],e=n[i+776>>2];D:{if((e|0)!=-2147483648){n[a+16>>2]=n[i+792>>2],t=n[i+788>>2],n[a+8>>2]=n[i+784>>2],n[a+12>>2]=t,n[a+4>>2]=N,n[a>>2]=e;break D}if(e=n[t+112>>2],n[i+1112>>2]=n[266687],r=n[266686],n[i+1104>>2]=n[266685],n[i+1108>>2]=r,r=n[266684],n[i+1096>>2]=n[266683],n[i+1100>>2]=r,p2(i+776|0,(e|0)!=3?t+112|0:0,i+1096|0),s=n[i+780>>2],e=n[i+776>>2],(e|0)!=-2147483648){n[a+16>>2]=n[i+792>>2],t=n[i+788>>2],n[a+8>>2]=n[i+784>>2],n[a+12>>2]=t,n[a+4>>2]=s,n[a>>2]=e;break D}if(b1(i+1096|0,t,u),t=n[i+1104>>2],e=n[i+1100>>2],r=n[i+1096>>2],(r|0)!=-2147483648){u=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=u,n[a+8>>2]=t,n[a+4>>2]=e,n[a>>2]=r;break D}if(n[i+428>>2]=t,n[i+424>>2]=e,fn(i+1096|0,u),t=i+1100|0,n[i+1096>>2]==1){u=n[t+16>>2],n[i+792>>2]=u,e=n[t+12>>2],s=n[t+8>>2],n[i+784>>2]=s,n[i+788>>2]=e,r=n[t+4>>2],t=n[t>>2],n[i+776>>2]=t,n[i+780>>2]=r,n[a+16>>2]=u,n[a+8>>2]=s,n[a+12>>2]=e,n[a>>2]=t,n[a+4>>2]=r;break D}e=i+776|0,I(e,t,320),k=i+456|0,I(k,e,320),r=i+272|0,l=i+424|0,e=_-48|0,_=e,w6(e+16|0,s,n[i+252>>2],n[i+256>>2]),t=n[e+24>>2],n[e>>2]=n[e+20>>2],n[e+4>>2]=t,n[e+8>>2]=n[e+28>>2];Q:{if(n[e+16>>2]==1){n[r+12>>2]=n[e+8>>2],t=n[e+4>>2],n[r+4>>2]=n[e>>2],n[r+8>>2]=t,n[r>>2]=-2147483648;break Q}for(n[e+40>>2]=n[e+8>>2],t=n[e+4>>2],n[e+32>>2]=n[e>>2],n[e+36>>2]=t,t=_-160|0,_=t,n[t+12>>2]=0,n[t+4>>2]=0,n[t+8>>2]=4,s=e+32|0,m=n[s+8>>2]<<3,u=t+76|0,p=n[l+4>>2],E=n[l>>2],f=n[s+4>>2];;){L:{S:{O:{if(m){if(l=t+16|0,hr(l,h,d),b=t+72|0,U1(b,l,3,0,0),v=R[f>>1],g=R[f+2>>1],x0(l),I(l,b,56),w[t+140>>1]=g,g=(g|0)==(v|0),n[t+136>>2]=g?0:N,o1(b,k,N,E,R[f>>1],p,l,g?0:t+136|0),!n[t+72>>2])break S;d=n[u+8>>2],n[t+152>>2]=d,N=n[u+4>>2],u=n[u>>2],n[t+144>>2]=u,n[t+148>>2]=N,n[r+12>>2]=d,n[r+4>>2]=u,n[r+8>>2]=N,n[r>>2]=-2147483648,x0(l),cn(t+4|0),dn(s);break O}u=n[s+4>>2],n[r>>2]=n[s>>2],n[r+4>>2]=u,n[t+92>>2]=n[t+12>>2],u=n[t+8>>2],n[t+84>>2]=n[t+4>>2],n[t+88>>2]=u,u=n[t+92>>2],n[r+16>>2]=n[t+88>>2],n[r+20>>2]=u,n[t+80>>2]=n[s+8>>2],u=n[t+84>>2],n[r+8>>2]=n[t+80>>2],n[r+12>>2]=u}_=t+160|0;break L}n[t+152>>2]=n[u+8>>2],l=n[u+4>>2],n[t+144>>2]=n[u>>2],n[t+148>>2]=l,m=m-8|0,f=f+8|0,s1(t+4|0,t+144|0),x0(t+16|0);continue}break}}if(_=e+48|0,t=n[i+280>>2],n[i+72>>2]=n[i+276>>2],n[i+76>>2]=t,n[i+80>>2]=n[i+284>>2],e=n[i+272>>2],(e|0)!=-2147483648)break v;Pt(a,i+72|0),u2(k)}f2(i+248|0);break n}if(_n(i+1096|0,u,1053583,4),N=n[i+1104>>2],d=n[i+1100>>2],e=n[i+1096>>2],(e|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t,n[a+8>>2]=N,n[a+4>>2]=d,n[a>>2]=e;break n}if(At(i+1096|0,u),e=n[i+1104>>2],n[i+776>>2]=n[i+1100>>2],n[i+780>>2]=e,n[i+784>>2]=n[i+1108>>2],e=n[i+1096>>2],(e|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+784>>2],r=n[i+780>>2],n[a+4>>2]=n[i+776>>2],n[a+8>>2]=r,n[a+16>>2]=t,n[a>>2]=e;break n}n[i+256>>2]=n[i+784>>2],e=n[i+780>>2],n[i+248>>2]=n[i+776>>2],n[i+252>>2]=e,e=o[t+557|0],r=o[t+544|0],n[i+1112>>2]=n[263558],s=n[263557],n[i+1104>>2]=n[263556],n[i+1108>>2]=s,s=n[263555],n[i+1096>>2]=n[263554],n[i+1100>>2]=s;M:{if(!(e&r&1)){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break M}if(e=i+1096|0,h2(e),r=n[t+112>>2],n[i+1112>>2]=n[266687],s=n[266686],n[i+1104>>2]=n[266685],n[i+1108>>2]=s,s=n[266684],n[i+1096>>2]=n[266683],n[i+1100>>2]=s,p2(i+776|0,(r|0)!=3?t+112|0:0,e),s=n[i+780>>2],e=n[i+776>>2],(e|0)!=-2147483648){n[a+16>>2]=n[i+792>>2],t=n[i+788>>2],n[a+8>>2]=n[i+784>>2],n[a+12>>2]=t,n[a+4>>2]=s,n[a>>2]=e;break M}if(b1(i+1096|0,t,u),e=n[i+1104>>2],r=n[i+1100>>2],l=n[i+1096>>2],(l|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t,n[a+8>>2]=e,n[a+4>>2]=r,n[a>>2]=l;break M}if(n[i+428>>2]=e,n[i+424>>2]=r,fn(i+1096|0,u),e=i+1100|0,n[i+1096>>2]==1){u=n[e+16>>2],n[i+792>>2]=u,t=n[e+12>>2],s=n[e+8>>2],n[i+784>>2]=s,n[i+788>>2]=t,r=n[e+4>>2],e=n[e>>2],n[i+776>>2]=e,n[i+780>>2]=r,n[a+16>>2]=u,n[a+8>>2]=s,n[a+12>>2]=t,n[a>>2]=e,n[a+4>>2]=r;break M}r=i+776|0,I(r,e,320),h=i+456|0,I(h,r,320),r=i+272|0,l=i+424|0,b=t+545|0,g=t+558|0,e=_-48|0,_=e,w6(e+16|0,s,n[i+252>>2],n[i+256>>2]),t=n[e+24>>2],n[e>>2]=n[e+20>>2],n[e+4>>2]=t,n[e+8>>2]=n[e+28>>2];D:{if(n[e+16>>2]==1){n[r+12>>2]=n[e+8>>2],t=n[e+4>>2],n[r+4>>2]=n[e>>2],n[r+8>>2]=t,n[r>>2]=-2147483648;break D}for(n[e+40>>2]=n[e+8>>2],t=n[e+4>>2],n[e+32>>2]=n[e>>2],n[e+36>>2]=t,t=_-160|0,_=t,n[t+12>>2]=0,n[t+4>>2]=0,n[t+8>>2]=4,s=e+32|0,k=n[s+8>>2]<<3,u=t+76|0,p=n[l+4>>2],E=n[l>>2],f=n[s+4>>2];;){Q:{L:{S:{if(k){if(l=t+16|0,hr(l,d,N),m=t+72|0,U1(m,l,2,0,0),v=R[f+2>>1],x0(l),I(l,m,56),w[t+140>>1]=v,n[t+136>>2]=b,o1(m,h,g,E,R[f>>1],p,l,t+136|0),!n[t+72>>2])break L;d=n[u+8>>2],n[t+152>>2]=d,N=n[u+4>>2],u=n[u>>2],n[t+144>>2]=u,n[t+148>>2]=N,n[r+12>>2]=d,n[r+4>>2]=u,n[r+8>>2]=N,n[r>>2]=-2147483648,x0(l),cn(t+4|0),dn(s);break S}u=n[s+4>>2],n[r>>2]=n[s>>2],n[r+4>>2]=u,n[t+92>>2]=n[t+12>>2],u=n[t+8>>2],n[t+84>>2]=n[t+4>>2],n[t+88>>2]=u,u=n[t+92>>2],n[r+16>>2]=n[t+88>>2],n[r+20>>2]=u,n[t+80>>2]=n[s+8>>2],u=n[t+84>>2],n[r+8>>2]=n[t+80>>2],n[r+12>>2]=u}_=t+160|0;break Q}n[t+152>>2]=n[u+8>>2],l=n[u+4>>2],n[t+144>>2]=n[u>>2],n[t+148>>2]=l,k=k-8|0,f=f+8|0,s1(t+4|0,t+144|0),x0(t+16|0);continue}break}}if(_=e+48|0,t=n[i+280>>2],n[i+72>>2]=n[i+276>>2],n[i+76>>2]=t,n[i+80>>2]=n[i+284>>2],e=n[i+272>>2],(e|0)!=-2147483648)break h;Pt(a,i+72|0),u2(h)}f2(i+248|0);break n}if(D2(i+1096|0,t),t=n[i+1100>>2],e=n[i+1096>>2],(e|0)!=-2147483648){n[a+16>>2]=n[i+1112>>2],r=n[i+1108>>2],n[a+8>>2]=n[i+1104>>2],n[a+12>>2]=r,n[a+4>>2]=t,n[a>>2]=e;break n}if(n[i+140>>2]=0,n[i+136>>2]=t,fn(i+1096|0,u),t=i+1100|0,n[i+1096>>2]==1){u=n[t+16>>2],n[i+792>>2]=u,e=n[t+12>>2],s=n[t+8>>2],n[i+784>>2]=s,n[i+788>>2]=e,r=n[t+4>>2],t=n[t>>2],n[i+776>>2]=t,n[i+780>>2]=r,n[a+16>>2]=u,n[a+8>>2]=s,n[a+12>>2]=e,n[a>>2]=t,n[a+4>>2]=r;break n}for(e=i+776|0,I(e,t,320),E=i+456|0,I(E,e,320),z=i+272|0,g=_-16|0,_=g,t=n[i+136>>2],e=o[t+36|0]|o[t+37|0]<<8|(o[t+38|0]<<16|o[t+39|0]<<24),n[g>>2]=o[t+32|0]|o[t+33|0]<<8|(o[t+34|0]<<16|o[t+35|0]<<24),n[g+4>>2]=e,e=o[t+44|0]|o[t+45|0]<<8|(o[t+46|0]<<16|o[t+47|0]<<24),n[g+8>>2]=o[t+40|0]|o[t+41|0]<<8|(o[t+42|0]<<16|o[t+43|0]<<24),n[g+12>>2]=e,r=_-5936|0,_=r,f=r+2436|0,b=_+-64|0,_=b,n[b+24>>2]=0,n[b+28>>2]=0,n[b+16>>2]=0,n[b+20>>2]=0,n[b+8>>2]=0,n[b+12>>2]=0,n[b>>2]=0,n[b+4>>2]=0,on(E,b,32),t=n[b+28>>2],n[b+56>>2]=n[b+24>>2],n[b+60>>2]=t,t=n[b+20>>2],n[b+48>>2]=n[b+16>>2],n[b+52>>2]=t,t=n[b+12>>2],n[b+40>>2]=n[b+8>>2],n[b+44>>2]=t,t=n[b+4>>2],n[b+32>>2]=n[b>>2],n[b+36>>2]=t,p=_-9536|0,_=p,m=_-1728|0,_=m,n[m+24>>2]=0,n[m+28>>2]=0,n[m+16>>2]=0,n[m+20>>2]=0,n[m+8>>2]=0,n[m+12>>2]=0,n[m>>2]=0,n[m+4>>2]=0,h=b+32|0,H(m,32,h,32),t=n[m+28>>2],n[m+1720>>2]=n[m+24>>2],n[m+1724>>2]=t,t=n[m+20>>2],n[m+1712>>2]=n[m+16>>2],n[m+1716>>2]=t,t=n[m+12>>2],n[m+1704>>2]=n[m+8>>2],n[m+1708>>2]=t,t=n[m+4>>2],n[m+1696>>2]=n[m>>2],n[m+1700>>2]=t,N=_-9744|0,_=N,J=N+3246|0,d=_-5328|0,_=d,t=d+8|0,Ln(t),k=m+1696|0,O2(t,k,32),v=d+488|0,I(v,t,208),x=d+216|0,X8(x,v),o0(v,64),Qr(x,v,64),e=d+424|0,I(e,v,64),s=_-9520|0,_=s,t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[s+4840>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[s+4844>>2]=t,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[s+4832>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[s+4836>>2]=t,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[s+4824>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[s+4828>>2]=t,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[s+4816>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[s+4820>>2]=t,U=s+6416|0,t=_-13920|0,_=t,n[t+10828>>2]=1,n[t+10820>>2]=32,n[t+10816>>2]=s+4816,c[t+9280|0]=3,M=t+9280|0,n[t+10824>>2]=M,l=t- -64|0,X=t+10816|0,y=X,u=_-512|0,_=u,j=16,Ln(u);;){if(j){V8(u,n[y>>2],n[y+4>>2]),j=j-8|0,y=y+8|0;continue}break}for(y=u+272|0,I(y,u,208),j=u+208|0,D8(j,y),D=u+480|0,E0(D),E0(y),H(D,32,j,32),H(y,32,u+240|0,32),y=o[u+508|0]|o[u+509|0]<<8|(o[u+510|0]<<16|o[u+511|0]<<24),j=o[u+504|0]|o[u+505|0]<<8|(o[u+506|0]<<16|o[u+507|0]<<24),c[l+24|0]=j,c[l+25|0]=j>>>8,c[l+26|0]=j>>>16,c[l+27|0]=j>>>24,c[l+28|0]=y,c[l+29|0]=y>>>8,c[l+30|0]=y>>>16,c[l+31|0]=y>>>24,y=o[u+500|0]|o[u+501|0]<<8|(o[u+502|0]<<16|o[u+503|0]<<24),j=o[u+496|0]|o[u+497|0]<<8|(o[u+498|0]<<16|o[u+499|0]<<24),c[l+16|0]=j,c[l+17|0]=j>>>8,c[l+18|0]=j>>>16,c[l+19|0]=j>>>24,c[l+20|0]=y,c[l+21|0]=y>>>8,c[l+22|0]=y>>>16,c[l+23|0]=y>>>24,y=o[u+492|0]|o[u+493|0]<<8|(o[u+494|0]<<16|o[u+495|0]<<24),j=o[u+488|0]|o[u+489|0]<<8|(o[u+490|0]<<16|o[u+491|0]<<24),c[l+8|0]=j,c[l+9|0]=j>>>8,c[l+10|0]=j>>>16,c[l+11|0]=j>>>24,c[l+12|0]=y,c[l+13|0]=y>>>8,c[l+14|0]=y>>>16,c[l+15|0]=y>>>24,y=o[u+484|0]|o[u+485|0]<<8|(o[u+486|0]<<16|o[u+487|0]<<24),j=o[u+480|0]|o[u+481|0]<<8|(o[u+482|0]<<16|o[u+483|0]<<24),c[l|0]=j,c[l+1|0]=j>>>8,c[l+2|0]=j>>>16,c[l+3|0]=j>>>24,c[l+4|0]=y,c[l+5|0]=y>>>8,c[l+6|0]=y>>>16,c[l+7|0]=y>>>24,y=o[u+276|0]|o[u+277|0]<<8|(o[u+278|0]<<16|o[u+279|0]<<24),j=o[u+272|0]|o[u+273|0]<<8|(o[u+274|0]<<16|o[u+275|0]<<24),c[l+32|0]=j,c[l+33|0]=j>>>8,c[l+34|0]=j>>>16,c[l+35|0]=j>>>24,c[l+36|0]=y,c[l+37|0]=y>>>8,c[l+38|0]=y>>>16,c[l+39|0]=y>>>24,y=o[u+284|0]|o[u+285|0]<<8|(o[u+286|0]<<16|o[u+287|0]<<24),j=o[u+280|0]|o[u+281|0]<<8|(o[u+282|0]<<16|o[u+283|0]<<24),c[l+40|0]=j,c[l+41|0]=j>>>8,c[l+42|0]=j>>>16,c[l+43|0]=j>>>24,c[l+44|0]=y,c[l+45|0]=y>>>8,c[l+46|0]=y>>>16,c[l+47|0]=y>>>24,y=o[u+292|0]|o[u+293|0]<<8|(o[u+294|0]<<16|o[u+295|0]<<24),j=o[u+288|0]|o[u+289|0]<<8|(o[u+290|0]<<16|o[u+291|0]<<24),c[l+48|0]=j,c[l+49|0]=j>>>8,c[l+50|0]=j>>>16,c[l+51|0]=j>>>24,c[l+52|0]=y,c[l+53|0]=y>>>8,c[l+54|0]=y>>>16,c[l+55|0]=y>>>24,y=o[u+300|0]|o[u+301|0]<<8|(o[u+302|0]<<16|o[u+303|0]<<24),j=o[u+296|0]|o[u+297|0]<<8|(o[u+298|0]<<16|o[u+299|0]<<24),c[l+56|0]=j,c[l+57|0]=j>>>8,c[l+58|0]=j>>>16,c[l+59|0]=j>>>24,c[l+60|0]=y,c[l+61|0]=y>>>8,c[l+62|0]=y>>>16,c[l+63|0]=y>>>24,_=u+512|0,u=o[t+92|0]|o[t+93|0]<<8|(o[t+94|0]<<16|o[t+95|0]<<24),n[t+24>>2]=o[t+88|0]|o[t+89|0]<<8|(o[t+90|0]<<16|o[t+91|0]<<24),n[t+28>>2]=u,u=o[t+84|0]|o[t+85|0]<<8|(o[t+86|0]<<16|o[t+87|0]<<24),n[t+16>>2]=o[t+80|0]|o[t+81|0]<<8|(o[t+82|0]<<16|o[t+83|0]<<24),n[t+20>>2]=u,u=o[t+76|0]|o[t+77|0]<<8|(o[t+78|0]<<16|o[t+79|0]<<24),n[t+8>>2]=o[t+72|0]|o[t+73|0]<<8|(o[t+74|0]<<16|o[t+75|0]<<24),n[t+12>>2]=u,u=o[t+68|0]|o[t+69|0]<<8|(o[t+70|0]<<16|o[t+71|0]<<24),n[t>>2]=o[t+64|0]|o[t+65|0]<<8|(o[t+66|0]<<16|o[t+67|0]<<24),n[t+4>>2]=u,u=o[t+124|0]|o[t+125|0]<<8|(o[t+126|0]<<16|o[t+127|0]<<24),n[t+56>>2]=o[t+120|0]|o[t+121|0]<<8|(o[t+122|0]<<16|o[t+123|0]<<24),n[t+60>>2]=u,u=o[t+116|0]|o[t+117|0]<<8|(o[t+118|0]<<16|o[t+119|0]<<24),n[t+48>>2]=o[t+112|0]|o[t+113|0]<<8|(o[t+114|0]<<16|o[t+115|0]<<24),n[t+52>>2]=u,u=o[t+108|0]|o[t+109|0]<<8|(o[t+110|0]<<16|o[t+111|0]<<24),n[t+40>>2]=o[t+104|0]|o[t+105|0]<<8|(o[t+106|0]<<16|o[t+107|0]<<24),n[t+44>>2]=u,u=o[t+100|0]|o[t+101|0]<<8|(o[t+102|0]<<16|o[t+103|0]<<24),n[t+32>>2]=o[t+96|0]|o[t+97|0]<<8|(o[t+98|0]<<16|o[t+99|0]<<24),n[t+36>>2]=u,S8(l,t,0),y=t+4672|0,u=t+32|0,P1(y,u,0),j=t+6208|0,P1(j,u,3),u=t+7744|0,Pr(u,y),Pr(M,j),Z8(X,l,u),l=t+12352|0,G8(l,X,M),y=I(U,u,1536),u=n[t+28>>2],j=n[t+24>>2],w[t+13912>>1]=j,w[t+13914>>1]=j>>>16,w[t+13916>>1]=u,w[t+13918>>1]=u>>>16,u=n[t+20>>2],j=n[t+16>>2],w[t+13904>>1]=j,w[t+13906>>1]=j>>>16,w[t+13908>>1]=u,w[t+13910>>1]=u>>>16,u=n[t+12>>2],j=n[t+8>>2],w[t+13896>>1]=j,w[t+13898>>1]=j>>>16,w[t+13900>>1]=u,w[t+13902>>1]=u>>>16,u=n[t+4>>2],j=n[t>>2],w[t+13888>>1]=j,w[t+13890>>1]=j>>>16,w[t+13892>>1]=u,w[t+13894>>1]=u>>>16,I(y+1536|0,l,1568),_=t+13920|0,y=s+14|0,I(y,U,1536),l=s+4848|0,j=s+7952|0,I(l,j,1568),M=s+1550|0,L8(M,l),c[s+3182|0]=1,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),u=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[s+3183|0]=u,c[s+3184|0]=u>>>8,c[s+3185|0]=u>>>16,c[s+3186|0]=u>>>24,c[s+3187|0]=t,c[s+3188|0]=t>>>8,c[s+3189|0]=t>>>16,c[s+3190|0]=t>>>24,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),u=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[s+3191|0]=u,c[s+3192|0]=u>>>8,c[s+3193|0]=u>>>16,c[s+3194|0]=u>>>24,c[s+3195|0]=t,c[s+3196|0]=t>>>8,c[s+3197|0]=t>>>16,c[s+3198|0]=t>>>24,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),u=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[s+3199|0]=u,c[s+3200|0]=u>>>8,c[s+3201|0]=u>>>16,c[s+3202|0]=u>>>24,c[s+3203|0]=t,c[s+3204|0]=t>>>8,c[s+3205|0]=t>>>16,c[s+3206|0]=t>>>24,t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),u=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[s+3207|0]=u,c[s+3208|0]=u>>>8,c[s+3209|0]=u>>>16,c[s+3210|0]=u>>>24,c[s+3211|0]=t,c[s+3212|0]=t>>>8,c[s+3213|0]=t>>>16,c[s+3214|0]=t>>>24,t=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),u=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),w[s+3150>>1]=u,w[s+3152>>1]=u>>>16,w[s+3154>>1]=t,w[s+3156>>1]=t>>>16,t=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),u=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),w[s+3158>>1]=u,w[s+3160>>1]=u>>>16,w[s+3162>>1]=t,w[s+3164>>1]=t>>>16,t=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),u=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),w[s+3166>>1]=u,w[s+3168>>1]=u>>>16,w[s+3170>>1]=t,w[s+3172>>1]=t>>>16,t=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),e=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),w[s+3174>>1]=e,w[s+3176>>1]=e>>>16,w[s+3178>>1]=t,w[s+3180>>1]=t>>>16,n[s+4848>>2]=M,I8(U,l),On(j,s+3086|0),On(s+4784|0,s+3118|0),t=s+3216|0,I(t,U,1568),I(I(v,y,3202)+3202|0,t,1600),_=s+9520|0,t=I(J,v,3202),I(t+3234|0,d+3690|0,1600),n[d+512>>2]=0,n[d+516>>2]=0,n[d+504>>2]=0,n[d+508>>2]=0,n[d+496>>2]=0,n[d+500>>2]=0,n[d+488>>2]=0,n[d+492>>2]=0,Qr(x,v,32),e=n[d+516>>2],n[d+5320>>2]=n[d+512>>2],n[d+5324>>2]=e,e=n[d+508>>2],n[d+5312>>2]=n[d+504>>2],n[d+5316>>2]=e,e=n[d+500>>2],n[d+5304>>2]=n[d+496>>2],n[d+5308>>2]=e,e=n[d+492>>2],n[d+5296>>2]=n[d+488>>2],n[d+5300>>2]=e,Zn(t+4834|0,d+5296|0),e=n[d+5324>>2],u=n[d+5320>>2],c[t+3226|0]=u,c[t+3227|0]=u>>>8,c[t+3228|0]=u>>>16,c[t+3229|0]=u>>>24,c[t+3230|0]=e,c[t+3231|0]=e>>>8,c[t+3232|0]=e>>>16,c[t+3233|0]=e>>>24,e=n[d+5316>>2],u=n[d+5312>>2],c[t+3218|0]=u,c[t+3219|0]=u>>>8,c[t+3220|0]=u>>>16,c[t+3221|0]=u>>>24,c[t+3222|0]=e,c[t+3223|0]=e>>>8,c[t+3224|0]=e>>>16,c[t+3225|0]=e>>>24,e=n[d+5308>>2],u=n[d+5304>>2],c[t+3210|0]=u,c[t+3211|0]=u>>>8,c[t+3212|0]=u>>>16,c[t+3213|0]=u>>>24,c[t+3214|0]=e,c[t+3215|0]=e>>>8,c[t+3216|0]=e>>>16,c[t+3217|0]=e>>>24,e=n[d+5300>>2],u=n[d+5296>>2],c[t+3202|0]=u,c[t+3203|0]=u>>>8,c[t+3204|0]=u>>>16,c[t+3205|0]=u>>>24,c[t+3206|0]=e,c[t+3207|0]=e>>>8,c[t+3208|0]=e>>>16,c[t+3209|0]=e>>>24,K8(x),_=d+5328|0,s=N+6|0,I(s,J,3202),t=R[N+6476>>1]|R[N+6478>>1]<<16,n[N+3232>>2]=R[N+6472>>1]|R[N+6474>>1]<<16,n[N+3236>>2]=t,t=R[N+6468>>1]|R[N+6470>>1]<<16,n[N+3224>>2]=R[N+6464>>1]|R[N+6466>>1]<<16,n[N+3228>>2]=t,t=R[N+6460>>1]|R[N+6462>>1]<<16,n[N+3216>>2]=R[N+6456>>1]|R[N+6458>>1]<<16,n[N+3220>>2]=t,t=R[N+6452>>1]|R[N+6454>>1]<<16,n[N+3208>>2]=R[N+6448>>1]|R[N+6450>>1]<<16,n[N+3212>>2]=t,l=N+8112|0,I(l,N+6480|0,1600),t=R[N+8108>>1]|R[N+8110>>1]<<16,e=R[N+8104>>1]|R[N+8106>>1]<<16,w[N+9736>>1]=e,w[N+9738>>1]=e>>>16,w[N+9740>>1]=t,w[N+9742>>1]=t>>>16,t=R[N+8100>>1]|R[N+8102>>1]<<16,e=R[N+8096>>1]|R[N+8098>>1]<<16,w[N+9728>>1]=e,w[N+9730>>1]=e>>>16,w[N+9732>>1]=t,w[N+9734>>1]=t>>>16,t=R[N+8092>>1]|R[N+8094>>1]<<16,e=R[N+8088>>1]|R[N+8090>>1]<<16,w[N+9720>>1]=e,w[N+9722>>1]=e>>>16,w[N+9724>>1]=t,w[N+9726>>1]=t>>>16,t=R[N+8084>>1]|R[N+8086>>1]<<16,e=R[N+8080>>1]|R[N+8082>>1]<<16,w[N+9712>>1]=e,w[N+9714>>1]=e>>>16,w[N+9716>>1]=t,w[N+9718>>1]=t>>>16,t=o[k+28|0]|o[k+29|0]<<8|(o[k+30|0]<<16|o[k+31|0]<<24),u=m+32|0,e=o[k+24|0]|o[k+25|0]<<8|(o[k+26|0]<<16|o[k+27|0]<<24),c[u+24|0]=e,c[u+25|0]=e>>>8,c[u+26|0]=e>>>16,c[u+27|0]=e>>>24,c[u+28|0]=t,c[u+29|0]=t>>>8,c[u+30|0]=t>>>16,c[u+31|0]=t>>>24,t=o[k+20|0]|o[k+21|0]<<8|(o[k+22|0]<<16|o[k+23|0]<<24),e=o[k+16|0]|o[k+17|0]<<8|(o[k+18|0]<<16|o[k+19|0]<<24),c[u+16|0]=e,c[u+17|0]=e>>>8,c[u+18|0]=e>>>16,c[u+19|0]=e>>>24,c[u+20|0]=t,c[u+21|0]=t>>>8,c[u+22|0]=t>>>16,c[u+23|0]=t>>>24,t=o[k+12|0]|o[k+13|0]<<8|(o[k+14|0]<<16|o[k+15|0]<<24),e=o[k+8|0]|o[k+9|0]<<8|(o[k+10|0]<<16|o[k+11|0]<<24),c[u+8|0]=e,c[u+9|0]=e>>>8,c[u+10|0]=e>>>16,c[u+11|0]=e>>>24,c[u+12|0]=t,c[u+13|0]=t>>>8,c[u+14|0]=t>>>16,c[u+15|0]=t>>>24,t=o[k+4|0]|o[k+5|0]<<8|(o[k+6|0]<<16|o[k+7|0]<<24),e=o[k|0]|o[k+1|0]<<8|(o[k+2|0]<<16|o[k+3|0]<<24),c[u|0]=e,c[u+1|0]=e>>>8,c[u+2|0]=e>>>16,c[u+3|0]=e>>>24,c[u+4|0]=t,c[u+5|0]=t>>>8,c[u+6|0]=t>>>16,c[u+7|0]=t>>>24,I(u+32|0,l,1632),n0(N+3208|0),l=_-16|0,_=l,n[l+8>>2]=s,n[l+12>>2]=s+1536,k=l+8|0,t=n[k>>2],U=n[k+4>>2];;){if((t|0)!=(U|0)){for(e=t+512|0,n[k>>2]=e,d=_-16|0,_=d,n[d+8>>2]=t,n[d+12>>2]=e,v=d+8|0,t=n[v>>2],y=n[v+4>>2];;){if((t|0)!=(y|0)){w[t>>1]=0,t=t+2|0,n[v>>2]=t;continue}break}_=d+16|0,t=e;continue}break}_=l+16|0,o[s+3168|0]==1&&n0(s+3169|0),n0(s+3136|0),_=N+9744|0,n0(m),s=p+7860|0,t=s,I(t+2|0,u,1664),w[t>>1]=0,_=m+1728|0;U:{M:{if(R[p+7860>>1]!=1&&(l=p+3348|0,I(l,t|2,1664),u=p+1684|0,I(u,l,1664),e=_-1632|0,_=e,t=_-1600|0,_=t,N=u+32|0,n[t+1568>>2]=N,d=t+1568|0,I8(t,d),On(d,N+1536|0),d=o[t+1596|0]|o[t+1597|0]<<8|(o[t+1598|0]<<16|o[t+1599|0]<<24),k=o[t+1592|0]|o[t+1593|0]<<8|(o[t+1594|0]<<16|o[t+1595|0]<<24),w[t+1560>>1]=k,w[t+1562>>1]=k>>>16,w[t+1564>>1]=d,w[t+1566>>1]=d>>>16,d=o[t+1588|0]|o[t+1589|0]<<8|(o[t+1590|0]<<16|o[t+1591|0]<<24),k=o[t+1584|0]|o[t+1585|0]<<8|(o[t+1586|0]<<16|o[t+1587|0]<<24),w[t+1552>>1]=k,w[t+1554>>1]=k>>>16,w[t+1556>>1]=d,w[t+1558>>1]=d>>>16,d=o[t+1580|0]|o[t+1581|0]<<8|(o[t+1582|0]<<16|o[t+1583|0]<<24),k=o[t+1576|0]|o[t+1577|0]<<8|(o[t+1578|0]<<16|o[t+1579|0]<<24),w[t+1544>>1]=k,w[t+1546>>1]=k>>>16,w[t+1548>>1]=d,w[t+1550>>1]=d>>>16,d=o[t+1572|0]|o[t+1573|0]<<8|(o[t+1574|0]<<16|o[t+1575|0]<<24),k=o[t+1568|0]|o[t+1569|0]<<8|(o[t+1570|0]<<16|o[t+1571|0]<<24),w[t+1536>>1]=k,w[t+1538>>1]=k>>>16,w[t+1540>>1]=d,w[t+1542>>1]=d>>>16,On(e+1568|0,N+1568|0),I(e,t,1568),_=t+1600|0,t=R[u+1660>>1]|R[u+1662>>1]<<16,N=R[u+1656>>1]|R[u+1658>>1]<<16,w[e+1624>>1]=N,w[e+1626>>1]=N>>>16,w[e+1628>>1]=t,w[e+1630>>1]=t>>>16,t=R[u+1652>>1]|R[u+1654>>1]<<16,N=R[u+1648>>1]|R[u+1650>>1]<<16,w[e+1616>>1]=N,w[e+1618>>1]=N>>>16,w[e+1620>>1]=t,w[e+1622>>1]=t>>>16,t=R[u+1644>>1]|R[u+1646>>1]<<16,N=R[u+1640>>1]|R[u+1642>>1]<<16,w[e+1608>>1]=N,w[e+1610>>1]=N>>>16,w[e+1612>>1]=t,w[e+1614>>1]=t>>>16,t=R[u+1636>>1]|R[u+1638>>1]<<16,u=R[u+1632>>1]|R[u+1634>>1]<<16,w[e+1600>>1]=u,w[e+1602>>1]=u>>>16,w[e+1604>>1]=t,w[e+1606>>1]=t>>>16,u=p+6228|0,I(u,e,1632),_=e+1632|0,N=_-1232|0,_=N,d=N+15|0,x8(d),e=_-1216|0,_=e,t=_-2400|0,_=t,x8(t),k=t+1216|0,Ar(k,u),H(t,1184,k,1184),H(t+1184|0,32,u+1600|0,32),I(e,t,1216),_=t+2400|0,H(d,1216,e,1216),_=e+1216|0,t=p+5012|0,I(t,d,1216),_=N+1232|0,vi(s,t,1216),I(p+7872|0,l,1664),t=n[p+7860>>2],I(p+12|0,p+7864|0,1672),(t|0)!=-2147483648))break M;n[f>>2]=-2147483648,n0(h);break U}I(f+4|0,p+12|0,1672),n[f>>2]=t,t=o[h+28|0]|o[h+29|0]<<8|(o[h+30|0]<<16|o[h+31|0]<<24),e=o[h+24|0]|o[h+25|0]<<8|(o[h+26|0]<<16|o[h+27|0]<<24),c[f+1700|0]=e,c[f+1701|0]=e>>>8,c[f+1702|0]=e>>>16,c[f+1703|0]=e>>>24,c[f+1704|0]=t,c[f+1705|0]=t>>>8,c[f+1706|0]=t>>>16,c[f+1707|0]=t>>>24,t=o[h+20|0]|o[h+21|0]<<8|(o[h+22|0]<<16|o[h+23|0]<<24),e=o[h+16|0]|o[h+17|0]<<8|(o[h+18|0]<<16|o[h+19|0]<<24),c[f+1692|0]=e,c[f+1693|0]=e>>>8,c[f+1694|0]=e>>>16,c[f+1695|0]=e>>>24,c[f+1696|0]=t,c[f+1697|0]=t>>>8,c[f+1698|0]=t>>>16,c[f+1699|0]=t>>>24,t=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),e=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),c[f+1684|0]=e,c[f+1685|0]=e>>>8,c[f+1686|0]=e>>>16,c[f+1687|0]=e>>>24,c[f+1688|0]=t,c[f+1689|0]=t>>>8,c[f+1690|0]=t>>>16,c[f+1691|0]=t>>>24,t=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),e=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),c[f+1676|0]=e,c[f+1677|0]=e>>>8,c[f+1678|0]=e>>>16,c[f+1679|0]=e>>>24,c[f+1680|0]=t,c[f+1681|0]=t>>>8,c[f+1682|0]=t>>>16,c[f+1683|0]=t>>>24}_=p+9536|0,_=b- -64|0;U:{M:{if(n[r+2436>>2]!=-2147483648){e=r+4228|0,I(e,f,1708),u=r+1219|0,t=_-1232|0,_=t,N=n[e+4>>2],s=1,d=t+15|0,l=d+1|0;D:{if(n[e+8>>2]!=1216){c[l|0]=0;break D}I(l,N,1216),s=0}if(c[d|0]=s,o[t+15|0]?s=1:(I(u+1|0,t+16|0,1216),s=0),c[u|0]=s,_=t+1232|0,n0(r+5904|0),n0(r+4240|0),G(e),o[r+1219|0]!=1)break M}n[z>>2]=2;break U}for(c[r+4230|0]=o[r+1222|0],w[r+4228>>1]=o[r+1220|0]|o[r+1221|0]<<8,t=o[r+1227|0]|o[r+1228|0]<<8|(o[r+1229|0]<<16|o[r+1230|0]<<24),e=o[r+1223|0]|o[r+1224|0]<<8|(o[r+1225|0]<<16|o[r+1226|0]<<24),u=r+8|0,I(u,r+1231|0,1205),I(r+4239|0,u,1205),c[r+4231|0]=e,c[r+4232|0]=e>>>8,c[r+4233|0]=e>>>16,c[r+4234|0]=e>>>24,c[r+4235|0]=t,c[r+4236|0]=t>>>8,c[r+4237|0]=t>>>16,c[r+4238|0]=t>>>24,n[r+8>>2]=E,u=0;;){if((u|0)!=96){t=_-32|0,_=t,v4(t,n[r+8>>2]),Zn(r+1219|0,t),n0(t),_=t+32|0,e=o[r+1247|0]|o[r+1248|0]<<8|(o[r+1249|0]<<16|o[r+1250|0]<<24),t=(r+2436|0)+u|0,s=o[r+1243|0]|o[r+1244|0]<<8|(o[r+1245|0]<<16|o[r+1246|0]<<24),c[t+24|0]=s,c[t+25|0]=s>>>8,c[t+26|0]=s>>>16,c[t+27|0]=s>>>24,c[t+28|0]=e,c[t+29|0]=e>>>8,c[t+30|0]=e>>>16,c[t+31|0]=e>>>24,e=o[r+1239|0]|o[r+1240|0]<<8|(o[r+1241|0]<<16|o[r+1242|0]<<24),s=o[r+1235|0]|o[r+1236|0]<<8|(o[r+1237|0]<<16|o[r+1238|0]<<24),c[t+16|0]=s,c[t+17|0]=s>>>8,c[t+18|0]=s>>>16,c[t+19|0]=s>>>24,c[t+20|0]=e,c[t+21|0]=e>>>8,c[t+22|0]=e>>>16,c[t+23|0]=e>>>24,e=o[r+1231|0]|o[r+1232|0]<<8|(o[r+1233|0]<<16|o[r+1234|0]<<24),s=o[r+1227|0]|o[r+1228|0]<<8|(o[r+1229|0]<<16|o[r+1230|0]<<24),c[t+8|0]=s,c[t+9|0]=s>>>8,c[t+10|0]=s>>>16,c[t+11|0]=s>>>24,c[t+12|0]=e,c[t+13|0]=e>>>8,c[t+14|0]=e>>>16,c[t+15|0]=e>>>24,e=o[r+1223|0]|o[r+1224|0]<<8|(o[r+1225|0]<<16|o[r+1226|0]<<24),s=o[r+1219|0]|o[r+1220|0]<<8|(o[r+1221|0]<<16|o[r+1222|0]<<24),c[t|0]=s,c[t+1|0]=s>>>8,c[t+2|0]=s>>>16,c[t+3|0]=s>>>24,c[t+4|0]=e,c[t+5|0]=e>>>8,c[t+6|0]=e>>>16,c[t+7|0]=e>>>24,u=u+32|0;continue}break}d=r+1219|0,t=r+2436|0,I(d,t,96),v4(t,E),f=r+4144|0,Zn(f,t),n0(t),n[r+4176>>2]=0,n[r+4180>>2]=0,on(E,r+4176|0,8),u=n[r+4180>>2],s=n[r+4176>>2],Vt(t,E),l=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),e=r+4188|0,N=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),c[e+24|0]=N,c[e+25|0]=N>>>8,c[e+26|0]=N>>>16,c[e+27|0]=N>>>24,c[e+28|0]=l,c[e+29|0]=l>>>8,c[e+30|0]=l>>>16,c[e+31|0]=l>>>24,l=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),N=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),c[e+16|0]=N,c[e+17|0]=N>>>8,c[e+18|0]=N>>>16,c[e+19|0]=N>>>24,c[e+20|0]=l,c[e+21|0]=l>>>8,c[e+22|0]=l>>>16,c[e+23|0]=l>>>24,l=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),N=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[e+8|0]=N,c[e+9|0]=N>>>8,c[e+10|0]=N>>>16,c[e+11|0]=N>>>24,c[e+12|0]=l,c[e+13|0]=l>>>8,c[e+14|0]=l>>>16,c[e+15|0]=l>>>24,l=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),N=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[e|0]=N,c[e+1|0]=N>>>8,c[e+2|0]=N>>>16,c[e+3|0]=N>>>24,c[e+4|0]=l,c[e+5|0]=l>>>8,c[e+6|0]=l>>>16,c[e+7|0]=l>>>24,n0(t),c[r+4220|0]=s,c[r+4221|0]=s>>>8,c[r+4222|0]=s>>>16,c[r+4223|0]=s>>>24,c[r+4224|0]=u,c[r+4225|0]=u>>>8,c[r+4226|0]=u>>>16,c[r+4227|0]=u>>>24,n[r+2456>>2]=0,n[r+2460>>2]=0,n[r+2448>>2]=0,n[r+2452>>2]=0,n[r+2464>>2]=0,n[r+2468>>2]=0,n[r+2472>>2]=0,n[r+2476>>2]=0,n[r+2480>>2]=0,n[r+2484>>2]=0,n[r+2488>>2]=0,n[r+2492>>2]=0,u=v0(1,1),c[u|0]=0,n[r+2444>>2]=1,n[r+2440>>2]=u,n[r+2436>>2]=1,w[r+2496>>1]=256,c[r+60|0]=1,n[r+56>>2]=16843522,w[r+52>>1]=0,n[r+48>>2]=0,n[r+28>>2]=1,n[r+20>>2]=3,n[r+12>>2]=1216,u=o[g+12|0]|o[g+13|0]<<8|(o[g+14|0]<<16|o[g+15|0]<<24),n[r+40>>2]=o[g+8|0]|o[g+9|0]<<8|(o[g+10|0]<<16|o[g+11|0]<<24),n[r+44>>2]=u,u=o[g+4|0]|o[g+5|0]<<8|(o[g+6|0]<<16|o[g+7|0]<<24),n[r+32>>2]=o[g|0]|o[g+1|0]<<8|(o[g+2|0]<<16|o[g+3|0]<<24),n[r+36>>2]=u,n[r+24>>2]=f,n[r+16>>2]=d,n[r+8>>2]=r+4228,B4(z,E,r+8|0,e,0,r,t),G(t),n0(e)}if(_=r+5936|0,_=g+16|0,t=n[i+276>>2],e=n[i+272>>2],(e|0)==3)break a;na(a,e,t),u2(E);break n}A4(t);break e}h2(i+1096|0),h=t+16|0,u=n[i+428>>2],N=n[i+432>>2],l=i+456|0,e=0;p:{if(r=i+408|0,o[r|0]==2)break p;for(s=V(N,12),d=n[r+4>>2],e=n[r>>2],r=(d&255)<<24|e>>>8,k=e&255,m=e&1,b=d&65535,g=b<<16|e>>>16,p=g&255,e=u;;){if(!s){e=0;break p}B:{if(o[e|0]!=(k|0))break B;if(f=o[e+1|0],m){if((r&255)!=(f|0)|o[e+2|0]!=(p|0))break B;if(R[e+4>>1]==(b|0))break p;break B}if((r&255)!=(f|0)|R[e+2>>1]!=(g&65535))break B;if(n[e+4>>2]==(d|0))break p}e=e+12|0,s=s-12|0}}p:{if(r=gc(h),r=r>>>0<=1?1:r,r){for(f=l+256|0,h=4294967295%(r>>>0)^-1,s=n[l>>2];s>>>0>=64&&(w4(f,l),s=0),d=n[(s<<2)+l>>2],s=s+1|0,n[l>>2]=s,d>>>0>=h>>>0;);r=(d>>>0)%(r>>>0)|0;break p}O()}e=e||(N?(V(N,12)+u|0)-12|0:0),e&&(r=n[e+8>>2]),e=v0(8,72),n[e+64>>2]=N,n[e+68>>2]=0,n[e+52>>2]=5,n[e+56>>2]=-2147483646,n[e+48>>2]=1066790,n[e+40>>2]=r,n[e+44>>2]=0,n[e+28>>2]=5,n[e+32>>2]=-2147483646,n[e+24>>2]=1053706,n[e+4>>2]=7,n[e+8>>2]=-2147483646,n[e>>2]=1066783,n[e+16>>2]=n[t+28>>2],n[e+20>>2]=0,m2(t+96|0),n[t+4>>2]=r,n[t>>2]=1,n[a+12>>2]=3,n[a+8>>2]=e,n[a>>2]=-2147483648,n[a+4>>2]=3,n[t+104>>2]=n[i+432>>2],a=n[i+428>>2],n[t+96>>2]=n[i+424>>2],n[t+100>>2]=a,u2(l);break n}n[i+432>>2]=n[i+256>>2],t=n[i+252>>2],n[i+424>>2]=n[i+248>>2],n[i+428>>2]=t,u2(i+456|0),we(a+4|0,n[i+428>>2],n[i+432>>2]),n[a>>2]=-2147483648,cn(i+424|0),x0(i+272|0),x0(i+136|0);break n}t=n[i+76>>2],n[i+140>>2]=n[i+72>>2],n[i+144>>2]=t,n[i+148>>2]=n[i+80>>2],t=n[i+292>>2],r=n[i+288>>2],n[i+152>>2]=r,n[i+156>>2]=t,n[i+136>>2]=e,u2(i+456|0),we(a+4|0,r,t),n[a>>2]=-2147483648,Ot(i+136|0),f2(i+248|0);break n}t=n[i+76>>2],n[i+140>>2]=n[i+72>>2],n[i+144>>2]=t,n[i+148>>2]=n[i+80>>2],t=n[i+292>>2],r=n[i+288>>2],n[i+152>>2]=r,n[i+156>>2]=t,n[i+136>>2]=e,u2(i+456|0),we(a+4|0,r,t),n[a>>2]=-2147483648,Ot(i+136|0),f2(i+248|0);break n}n[i+72>>2]=t,t=i+72|0,we(a+4|0,t,1),n[a>>2]=-2147483648,z4(t),u2(i+456|0);break n}if(ye(i+1096|0,u,1066752,4),s=n[i+1104>>2],r=n[i+1100>>2],e=n[i+1096>>2],(e|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=t,n[a+8>>2]=s,n[a+4>>2]=r,n[a>>2]=e;break i}e=2;o:{if(!r)break o;N=i+456|0,m6(N,r,s),n[i+1112>>2]=n[263371],r=n[263370],n[i+1104>>2]=n[263369],n[i+1108>>2]=r,r=n[263368],n[i+1096>>2]=n[263367],n[i+1100>>2]=r,m4(i+776|0,N,i+1096|0);a:{h:switch(r=n[i+776>>2],r- -2147483648|0){case 1:break o;case 0:break a;default:break h}t=n[i+780>>2],e=n[i+784>>2],u=n[i+792>>2],n[a+12>>2]=n[i+788>>2],n[a+16>>2]=u,n[a+4>>2]=t,n[a+8>>2]=e,n[a>>2]=r;break i}e=n[i+780>>2],l=n[i+784>>2]}if(At(i+1096|0,u),r=n[i+1104>>2],n[i+776>>2]=n[i+1100>>2],n[i+780>>2]=r,n[i+784>>2]=n[i+1108>>2],r=n[i+1096>>2],(r|0)!=-2147483648){t=n[i+1112>>2],n[a+12>>2]=n[i+784>>2],e=n[i+780>>2],n[a+4>>2]=n[i+776>>2],n[a+8>>2]=e,n[a+16>>2]=t,n[a>>2]=r;break i}r=n[i+780>>2],n[i+424>>2]=n[i+776>>2],n[i+428>>2]=r,n[i+432>>2]=n[i+784>>2],r=o[t+544|0],n[i+1112>>2]=n[263558],s=n[263557],n[i+1104>>2]=n[263556],n[i+1108>>2]=s,s=n[263555],n[i+1096>>2]=n[263554],n[i+1100>>2]=s,p2(i+776|0,r?t+545|0:0,i+1096|0),h=n[i+780>>2],r=n[i+776>>2];o:{if((r|0)!=-2147483648){n[a+16>>2]=n[i+792>>2],t=n[i+788>>2],n[a+8>>2]=n[i+784>>2],n[a+12>>2]=t,n[a+4>>2]=h,n[a>>2]=r;break o}if(r=n[t+112>>2],n[i+1112>>2]=n[266687],s=n[266686],n[i+1104>>2]=n[266685],n[i+1108>>2]=s,s=n[266684],n[i+1096>>2]=n[266683],n[i+1100>>2]=s,p2(i+776|0,(r|0)!=3?t+112|0:0,i+1096|0),d=n[i+780>>2],r=n[i+776>>2],(r|0)!=-2147483648){n[a+16>>2]=n[i+792>>2],t=n[i+788>>2],n[a+8>>2]=n[i+784>>2],n[a+12>>2]=t,n[a+4>>2]=d,n[a>>2]=r;break o}if(b1(i+1096|0,t,u),t=n[i+1104>>2],r=n[i+1100>>2],s=n[i+1096>>2],(s|0)!=-2147483648){e=n[i+1112>>2],n[a+12>>2]=n[i+1108>>2],n[a+16>>2]=e,n[a+8>>2]=t,n[a+4>>2]=r,n[a>>2]=s;break o}if(n[i+412>>2]=t,n[i+408>>2]=r,fn(i+1096|0,u),t=i+1100|0,n[i+1096>>2]==1){u=n[t+16>>2],n[i+792>>2]=u,e=n[t+12>>2],s=n[t+8>>2],n[i+784>>2]=s,n[i+788>>2]=e,r=n[t+4>>2],t=n[t>>2],n[i+776>>2]=t,n[i+780>>2]=r,n[a+16>>2]=u,n[a+8>>2]=s,n[a+12>>2]=e,n[a>>2]=t,n[a+4>>2]=r;break o}r=i+776|0,I(r,t,320),g=i+456|0,I(g,r,320),t=n[i+432>>2],n[i+1104>>2]=n[i+428>>2],n[i+1108>>2]=t,n[i+1096>>2]=e,n[i+1100>>2]=l,u=i+136|0,p=i+408|0,U=i+272|0,r=_-48|0,_=r,t=i+1096|0,m=n[t+12>>2],l=n[t+8>>2],e=n[t+4>>2],y=n[t>>2],n[r+32>>2]=y,n[r+36>>2]=e,f=r+24|0,s=_-32|0,_=s,k=r+32|0;a:{if(o[k|0]!=2){N=V(n[d+108>>2],80),x=n[d+104>>2],E=N+x|0,e=n[k+4>>2],t=n[k>>2],d=(e&255)<<24|t>>>8,j=t&255,z=t&1,J=e&65535,M=J<<16|t>>>16,X=M&255;h:{for(;;){if(!N){E=0;break h}t=E-8|0,E=E-80|0;v:{d:{if(o[t|0]!=(j|0))break d;if(t=N+x|0,b=t-4|0,v=o[t-7|0],z){if((v|0)!=(d&255)|o[t-6|0]!=(X|0)|R[b>>1]!=(J|0))break d;break h}if((v|0)!=(d&255)|R[t-6>>1]!=(M&65535))break d;if(n[b>>2]==(e|0))break v}N=N-80|0;continue}break}E=t-80|0}ga(f,E);break a}t=n[d+108>>2],N=V(t,-80),b=n[d+104>>2],e=b+V(t,80)|0,E=e,x=s+8|0;h:{v:{for(;;){if(!N){for(N=V(t,-80);;){if(!N)break v;if(N=N+80|0,E=e-8|0,e=e-80|0,!!o[E|0])break}t=b-N|0;break h}if(N=N+80|0,v=E-12|0,E=E-80|0,o[v|0]==1)break}t=b-N|0;break h}t=t?(b+V(t,80)|0)-80|0:0}if(ga(x,t),o[s+12|0]!=2){t=n[s+12>>2],e=n[s+8>>2],w[f>>1]=e,w[f+2>>1]=e>>>16,w[f+4>>1]=t,w[f+6>>1]=t>>>16;break a}t=n[d+92>>2],n[s+16>>2]=t,n[s+20>>2]=t+V(n[d+96>>2],12),N=s+24|0,d=0,b=s+16|0,t=n[b+4>>2],E=n[b>>2];h:{v:{d:{for(;;){if(e=t,(E|0)==(e|0))break v;if(t=e-12|0,n[b+4>>2]=t,x=-10,o[t|0]!=1)break d;if(!o[t+1|0])break}d=o[t+2|0]<<16|1,x=-8}t=x,t=R[t+e>>1],t=t<<16|t,w[N>>1]=t,w[N+2>>1]=t>>>16,w[N+4>>1]=d,w[N+6>>1]=d>>>16;break h}c[N+4|0]=2}if(o[s+28|0]!=2){t=n[s+28>>2],e=n[s+24>>2],w[f>>1]=e,w[f+2>>1]=e>>>16,w[f+4>>1]=t,w[f+6>>1]=t>>>16;break a}c[f+4|0]=2}_=s+32|0;a:{h:{v:{if(o[r+28|0]==2)break v;if(!m)break h;if(w[r+32>>1]=R[r+24>>1],(m|0)!=1)break v;for(t=l,N=0;e=N,(e|0)!=1&&(N=e+1|0,s=R[k>>1],d=R[t>>1],k=k+2|0,t=t+2|0,(s|0)==(d|0)););if(e)break h}if(e=_-32|0,_=e,f=(m<<1)+l|0,B0(e+8|0,f-l>>>1|0,2,8),n[e+28>>2]=0,t=n[e+12>>2],n[e+20>>2]=n[e+8>>2],n[e+24>>2]=t,s=_-16|0,_=s,N=e+20|0,t=f-l>>>1|0,ur(N,t),d=n[N+8>>2],k=n[N+4>>2],n[s+4>>2]=N+8,u0=s,a0=c0(k,d,32),n[u0+8>>2]=a0,n[s+12>>2]=C,N=s+4|0,d=n[N+4>>2],k=n[N>>2],(l|0)!=(f|0))for(N=n[N+8>>2]+(d<<3)|0,d=t+d|0;f=R[l>>1],f=f<<16|f,w[N>>1]=f,w[N+2>>1]=f>>>16,w[N+4>>1]=0,w[N+6>>1]=0,l=l+2|0,N=N+8|0,t=t-1|0,!!t;);n[k>>2]=d,_=s+16|0,t=r+12|0,n[t+8>>2]=n[e+28>>2],s=n[e+24>>2],n[t>>2]=n[e+20>>2],n[t+4>>2]=s,_=e+32|0;break a}e=n[r+28>>2],s=n[r+24>>2],t=v0(2,8),w[t>>1]=s,w[t+2>>1]=s>>>16,w[t+4>>1]=e,w[t+6>>1]=e>>>16,n[r+20>>2]=1,n[r+16>>2]=t,n[r+12>>2]=1}a:{if(!kr(r+12|0)){for(n[r+40>>2]=n[r+20>>2],t=n[r+16>>2],n[r+32>>2]=n[r+12>>2],n[r+36>>2]=t,t=_-160|0,_=t,n[t+12>>2]=0,n[t+4>>2]=0,n[t+8>>2]=4,s=r+32|0,N=n[s+8>>2]<<3,e=t+76|0,m=n[p+4>>2],p=n[p>>2],b=n[s+4>>2];;){h:{v:{d:{if(N){if(l=t+72|0,U1(l,U,1,R[b+4>>1]|o[b+6|0]<<16,0),d=R[b>>1],f=R[b+2>>1],k=t+16|0,I(k,l,56),w[t+140>>1]=f,f=(f|0)==(d|0),n[t+136>>2]=f?0:h,o1(l,g,h,p,d,m,k,f?0:t+136|0),!n[t+72>>2])break v;N=n[e+8>>2],n[t+152>>2]=N,l=n[e+4>>2],e=n[e>>2],n[t+144>>2]=e,n[t+148>>2]=l,n[u+12>>2]=N,n[u+4>>2]=e,n[u+8>>2]=l,n[u>>2]=-2147483648,x0(k),cn(t+4|0),dn(s);break d}e=n[s+4>>2],n[u>>2]=n[s>>2],n[u+4>>2]=e,n[t+92>>2]=n[t+12>>2],e=n[t+8>>2],n[t+84>>2]=n[t+4>>2],n[t+88>>2]=e,e=n[t+92>>2],n[u+16>>2]=n[t+88>>2],n[u+20>>2]=e,n[t+80>>2]=n[s+8>>2],e=n[t+84>>2],n[u+8>>2]=n[t+80>>2],n[u+12>>2]=e}_=t+160|0;break h}n[t+152>>2]=n[e+8>>2],l=n[e+4>>2],n[t+144>>2]=n[e>>2],n[t+148>>2]=l,N=N-8|0,b=b+8|0,s1(t+4|0,t+144|0),x0(t+16|0);continue}break}break a}n[u>>2]=-2147483648,w[u+4>>1]=(y&255)==2?5:6,dn(r+12|0)}if(_=r+48|0,t=n[i+144>>2],n[i+248>>2]=n[i+140>>2],n[i+252>>2]=t,n[i+256>>2]=n[i+148>>2],e=n[i+136>>2],(e|0)!=-2147483648)break u;Pt(a,i+248|0),u2(g)}f2(i+424|0)}x0(i+272|0);break n}t=n[i+252>>2],n[i+76>>2]=n[i+248>>2],n[i+80>>2]=t,n[i+84>>2]=n[i+256>>2],t=n[i+156>>2],r=n[i+152>>2],n[i+88>>2]=r,n[i+92>>2]=t,n[i+72>>2]=e,u2(i+456|0),we(a+4|0,r,t),n[a>>2]=-2147483648,Ot(i+72|0),f2(i+424|0),x0(i+272|0);break n}n[i+276>>2]=r,r=n[i+284>>2],n[i+256>>2]=r,t=n[i+280>>2],u=n[i+276>>2],n[i+248>>2]=u,n[i+252>>2]=t,s=n[i+288>>2],n[a+12>>2]=r,n[a+4>>2]=u,n[a+8>>2]=t,n[a+16>>2]=s,n[a>>2]=e}u2(i+456|0);break n}n[a+8>>2]=8,n[a+12>>2]=0,n[a>>2]=-2147483648,n[a+4>>2]=0}_=i+1424|0}function G4(a,t){var e=0,r=0,u=0,i=0;u=_-16|0,_=u,n[u+8>>2]=n[t+8>>2],r=n[t+4>>2],n[u>>2]=n[t>>2],n[u+4>>2]=r,i=_-80|0,_=i;n:{e:{t:{r:{u:{i:{o:{a:switch(t=R[u>>1],t=(t>>>0<=5?1:t-6|0)&65535,t-3|0){case 0:break o;case 1:break i;default:break a}a:switch(t-14|0){case 0:break u;case 1:break r;default:break a}n[i+52>>2]=17,n[i+48>>2]=1067533,n[i+44>>2]=0,n[i+36>>2]=0,n[i+40>>2]=8,H0(i+8|0),n[i+76>>2]=0,t=n[i+12>>2],n[i+68>>2]=n[i+8>>2],n[i+72>>2]=t,n[i+20>>2]=1067424,n[i+24>>2]=1610612768,n[i+28>>2]=0,n[i+16>>2]=i+68,r=i+16|0,e=_-32|0,_=e;a:{h:{v:{d:{p:{B:{U:{M:{D:{Q:{L:{S:{O:{V:{f:{E:{z:{I:{k:{g:{y:{l:{m:{R:{N:{c:{s:{_:{C:{q:{j:{b:{W:{A:{Z:{x:{J:{X:{T:{G:{$:{P:{K:{w:{F:{H:switch(t=R[u>>1],((t>>>0<=5?1:t-6|0)&65535)-1|0){case 10:break Z;case 11:break A;case 1:break w;case 12:break W;case 13:break b;case 14:break j;case 15:break q;case 16:break C;case 17:break _;case 18:break s;case 19:break c;case 20:break N;case 21:break R;case 2:break K;case 22:break m;case 23:break l;case 24:break y;case 25:break g;case 26:break k;case 27:break I;case 28:break z;case 29:break E;case 30:break f;case 31:break V;case 3:break P;case 32:break O;case 33:break S;case 34:break L;case 35:break Q;case 36:break D;case 37:break M;case 38:break U;case 39:break B;case 0:break F;case 4:break $;case 5:break G;case 6:break T;case 7:break X;case 8:break J;case 9:break x;default:break H}t=y0(r,1157432,34);break a}n[e+8>>2]=u,n[e+28>>2]=u+8,n[e+24>>2]=21,n[e+16>>2]=25,n[e+20>>2]=e+28,n[e+12>>2]=e+8,t=s0(r,1048771,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049504,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049874,e+12|0);break a}t=y0(r,1157466,56);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049899,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049813,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1048851,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049791,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049360,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1048979,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049930,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1048710,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049118,e+12|0);break a}n[e+8>>2]=u+4,n[e+28>>2]=u+8,n[e+24>>2]=10,n[e+16>>2]=10,n[e+20>>2]=e+28,n[e+12>>2]=e+8,t=s0(r,1048592,e+12|0);break a}n[e+8>>2]=u+4,n[e+28>>2]=u+8,n[e+24>>2]=10,n[e+16>>2]=10,n[e+20>>2]=e+28,n[e+12>>2]=e+8,t=s0(r,1048634,e+12|0);break a}t=y0(r,1157522,44);break a}t=y0(r,1157566,39);break a}t=y0(r,1157605,55);break a}switch(o[u+2|0]-1|0){case 0:break d;case 1:break v;case 2:break h;default:break p}}t=y0(r,1157818,32);break a}n[e+28>>2]=u+2,n[e+16>>2]=22,n[e+12>>2]=e+28,t=s0(r,1048922,e+12|0);break a}n[e+28>>2]=u+2,n[e+16>>2]=9,n[e+12>>2]=e+28,t=s0(r,1049759,e+12|0);break a}n[e+28>>2]=u+2,n[e+16>>2]=9,n[e+12>>2]=e+28,t=s0(r,1049075,e+12|0);break a}n[e+28>>2]=u+2,n[e+16>>2]=9,n[e+12>>2]=e+28,t=s0(r,1049162,e+12|0);break a}n[e+28>>2]=u+2,n[e+16>>2]=9,n[e+12>>2]=e+28,t=s0(r,1049025,e+12|0);break a}n[e+28>>2]=u+2,n[e+16>>2]=9,n[e+12>>2]=e+28,t=s0(r,1049399,e+12|0);break a}n[e+28>>2]=u+2,n[e+16>>2]=9,n[e+12>>2]=e+28,t=s0(r,1050012,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=12,n[e+12>>2]=e+28,t=s0(r,1049609,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=12,n[e+12>>2]=e+28,t=s0(r,1049257,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=12,n[e+12>>2]=e+28,t=s0(r,1049311,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049839,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049699,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049206,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049532,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1049963,e+12|0);break a}n[e+28>>2]=u+2,n[e+16>>2]=9,n[e+12>>2]=e+28,t=s0(r,1049449,e+12|0);break a}n[e+28>>2]=u+4,n[e+16>>2]=25,n[e+12>>2]=e+28,t=s0(r,1048825,e+12|0);break a}t=y0(r,1157850,43);break a}t=y0(r,1157893,63);break a}t=y0(r,1157956,51);break a}t=y0(r,1157660,38);break a}t=y0(r,1157698,37);break a}t=y0(r,1157735,38);break a}t=y0(r,1157773,45)}if(_=e+32|0,t)break e;n[i+64>>2]=n[i+76>>2],t=n[i+72>>2],n[i+56>>2]=n[i+68>>2],n[i+60>>2]=t,Jt(a,i+36|0,i+56|0);break t}n[a+16>>2]=23,n[a+12>>2]=1067448,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break t}n[a+16>>2]=20,n[a+12>>2]=1067471,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break t}e=n[u+8>>2],r=n[u+4>>2],n[i+52>>2]=17,n[i+48>>2]=1067491,n[i+44>>2]=0,n[i+36>>2]=0,n[i+40>>2]=8,t=i+16|0,M2(t,i+36|0,1067508,8,r),M2(a,t,1066873,3,e);break t}e=n[u+8>>2],r=n[u+4>>2],n[i+52>>2]=17,n[i+48>>2]=1067516,n[i+44>>2]=0,n[i+36>>2]=0,n[i+40>>2]=8,t=i+16|0,M2(t,i+36|0,1067025,9,r),M2(a,t,1066873,3,e)}_=i+80|0;break n}O()}_=u+16|0}function D2(a,t){var e=0,r=0,u=0;e=_-32|0,_=e,u=n[t+240>>2],n[e+24>>2]=n[263449],r=n[263448],n[e+16>>2]=n[263447],n[e+20>>2]=r,r=n[263446],n[e+8>>2]=n[263445],n[e+12>>2]=r,p2(a,(u|0)!=-2147483648?t+240|0:0,e+8|0),_=e+32|0}function m2(a){m0(a,4,12)}function Qt(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;r=_-32|0,_=r,s=r+8|0,u=_-32|0,_=u,yc(u+24|0,n[t+16>>2],n[t+20>>2],e);n:{e:{if(o[u+24|0]==5||(i=n[u+24>>2],(i&255)==8))break e;e=n[u+28>>2],n[s>>2]=i,n[s+4>>2]=e;break n}e:{if(!e||(Re(u+16|0,n[t+28>>2],n[t+32>>2]),n[u+20>>2]))break e;c[s|0]=5;break n}e:{t:{if(n[t+36>>2]!=-2147483648&&(e=n[t+44>>2],e>>>0>=501))break t;N=n[t+8>>2],n[u+24>>2]=N,i=u+24|0;r:{if(!ya(1068424,i))break r;for(l=n[t+4>>2],Pu(u+8|0,l,l+N|0),e=n[u+12>>2],n[u+24>>2]=n[u+8>>2],n[u+28>>2]=e,f=n[i>>2],d=n[i+4>>2];e=f,!!((d|0)!=(e|0)&&(f=e+1|0,n[i>>2]=f,b=o[e|0],(b|0)==45|(b-58&255)>>>0>245|((b&223)-91&255)>>>0>229)););if((e|0)!=(d|0))break r;if(e=_-32|0,_=e,n[e+28>>2]=0,n[e+20>>2]=l,n[e+12>>2]=l,n[e+16>>2]=N,n[e+24>>2]=l+N,B2(e,e+20|0),_=e+32|0,i=n[e+4>>2],(i|0)!=1114112?e=!n[e>>2]&(i&2097119)-65>>>0<26:e=0,e)break e}c[s|0]=7;break n}c[s|0]=6,n[s+4>>2]=e-500;break n}c[s|0]=8}_=u+32|0;n:{e:{if(o[r+8|0]==8||(e=n[r+8>>2],(e&255)==8))break e;t=n[r+12>>2],n[r>>2]=e,n[r+4>>2]=t,t=_+-64|0,_=t;t:{r:{u:{i:{o:switch(e=o[r|0],(e>>>0>4?e-4|0:0)-1|0){case 0:break i;case 1:break u;case 2:break r;default:break o}e=n[r+4>>2],n[t>>2]=n[r>>2],n[t+4>>2]=e,ca(a,t);break t}n[a+16>>2]=15,n[a+12>>2]=1066756,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break t}e=n[r+4>>2],n[t+44>>2]=16,n[t+40>>2]=1067227,n[t+36>>2]=0,n[t+28>>2]=0,n[t+32>>2]=8,n[t+60>>2]=7,n[t+56>>2]=1053591,n[t+48>>2]=-2147483645,n[t+52>>2]=-2147483648,i=t+8|0,sn(i,t+28|0,1067222,5,t+48|0),M2(a,i,1054316,4,e);break t}n[a+16>>2]=16,n[a+12>>2]=1067286,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8}_=t- -64|0;break n}if(t=b6(t),t>>>0<=53800){n[a>>2]=-2147483648;break n}n[r+24>>2]=15,n[r+20>>2]=1054301,n[r+16>>2]=0,n[r+8>>2]=0,n[r+12>>2]=8,M2(a,r+8|0,1054316,4,t-53800|0)}_=r+32|0}function Wt(a,t,e){var r=0,u=0,i=0;r=_-32|0,_=r,D2(r+8|0,t),t=n[r+12>>2],u=n[r+8>>2];n:{if((u|0)!=-2147483648){n[a+16>>2]=n[r+24>>2],e=n[r+20>>2],n[a+8>>2]=n[r+16>>2],n[a+12>>2]=e,n[a+4>>2]=t,n[a>>2]=u;break n}if(Gt(r+8|0,e),n[r+8>>2]==1){t=n[r+12>>2],e=n[r+16>>2],u=n[r+20>>2],i=n[r+28>>2],n[a+12>>2]=n[r+24>>2],n[a+16>>2]=i,n[a+4>>2]=e,n[a+8>>2]=u,n[a>>2]=t;break n}t=ot(t+208|0,n[r+16>>2],n[r+20>>2]),n[a>>2]=-2147483648,n[a+4>>2]=t}_=r+32|0}function fn(a,t){var e=0,r=0,u=0,i=0,s=0;r=_-672|0,_=r,Z4(r+416|0,t,1054191),t=n[r+420>>2],e=n[r+416>>2];n:{if((e|0)!=-2147483648){n[a+20>>2]=n[r+432>>2],u=n[r+428>>2],n[a+12>>2]=n[r+424>>2],n[a+16>>2]=u,n[a+8>>2]=t,n[a+4>>2]=e,n[a>>2]=1;break n}e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[r>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[r+4>>2]=e,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[r+8>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[r+12>>2]=e,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[r+16>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[r+20>>2]=e,e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[r+24>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[r+28>>2]=e,u=r+32|0,t=_-160|0,_=t,e=t+12|0,o0(e,64),ii(e,4,1053800,4),n[t+124>>2]=0,n[t+128>>2]=4,n[t+112>>2]=r,n[t+116>>2]=32,n[t+120>>2]=u,e=t+76|0,i=t+112|0,f1(e,i,t+28|0,8),I(i,e,36),i=t+68|0;e:{t:{for(;;){r:{if(d1(t+148|0,t+112|0),e=n[t+148>>2],!e)break r;if(n[t+152>>2]!=4)break t;n[n[t+156>>2]>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24);continue}break}for(n[t+124>>2]=0,n[t+128>>2]=4,n[t+112>>2]=1067550,n[t+116>>2]=8,n[t+120>>2]=1067558,e=t+76|0,s=t+112|0,f1(e,s,i,2),I(s,e,36);;){r:{if(d1(t+148|0,t+112|0),e=n[t+148>>2],!e)break r;if(n[t+152>>2]!=4)break t;n[n[t+156>>2]>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24);continue}break}I(u,t+12|0,64),_=t+160|0;break e}O()}for(t=0;;){if((t|0)!=256){n[(r+416|0)+t>>2]=0,t=t+4|0;continue}break}n[r+416>>2]=64,t=r+96|0,I(t,r+416|0,256),I(r+352|0,r+32|0,64),I(a+4|0,t,320),n[a>>2]=0}_=r+672|0}function Q4(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0;i=_-160|0,_=i,D2(i+56|0,t),t=n[i+60>>2],p=n[i+56>>2];n:{if((p|0)!=-2147483648){n[a+16>>2]=n[i+72>>2],e=n[i+68>>2],n[a+8>>2]=n[i+64>>2],n[a+12>>2]=e;break n}for(h=i+8|0,qi(h,e,Ui(t+32|0,e)&255),s=v0(8,48),l=i+56|0,Y6(l,h),g4(i+24|0,l),e=_-16|0,_=e,t=_-16|0;;){if((r|0)!=16){u=R[r+h>>1]+1|0,w[t+r>>1]=u>>>0>=65535?65535:u,r=r+2|0;continue}break}for(r=R[t+12>>1]|R[t+14>>1]<<16,u=R[t+8>>1]|R[t+10>>1]<<16,w[e+8>>1]=u,w[e+10>>1]=u>>>16,w[e+12>>1]=r,w[e+14>>1]=r>>>16,r=R[t+4>>1]|R[t+6>>1]<<16,t=R[t>>1]|R[t+2>>1]<<16,w[e>>1]=t,w[e+2>>1]=t>>>16,w[e+4>>1]=r,w[e+6>>1]=r>>>16,f=i- -64|0,t=_-144|0,_=t,r=R[e+12>>1]|R[e+14>>1]<<16,n[t+8>>2]=R[e+8>>1]|R[e+10>>1]<<16,n[t+12>>2]=r,r=R[e+4>>1]|R[e+6>>1]<<16,n[t>>2]=R[e>>1]|R[e+2>>1]<<16,n[t+4>>2]=r,r=t+16|0,n[t+24>>2]=r,n[t+16>>2]=t,n[t+20>>2]=t+143,n[t+124>>2]=r,r=0;;){if((r|0)!=96){u=n[t+124>>2],N=n[u>>2],n[u>>2]=N+2,u=_-16|0,_=u,w[u+6>>1]=R[N>>1],n[u+12>>2]=13,n[u+8>>2]=u+6,Ac(t+128|0,1095456,u+8|0),_=u+16|0,u=(t+28|0)+r|0,n[u+8>>2]=n[t+136>>2],N=n[t+132>>2],n[u>>2]=n[t+128>>2],n[u+4>>2]=N,r=r+12|0;continue}break}for(I(f,t+28|0,96),_=t+144|0,E2(e),_=e+16|0,n[i+56>>2]=0,n[i+60>>2]=8,r=_-16|0,_=r,t=r+4|0,T0(t,n[l+4>>2]-n[l>>2]|0),u=_-16|0,_=u,O0(t,n[l+4>>2]-n[l>>2]|0),e=n[t+8>>2],N=n[t+4>>2],n[u+4>>2]=t+8,g=u,v=c0(N,e,32),n[g+8>>2]=v,n[u+12>>2]=C,t=_-144|0,_=t,I(t+8|0,l,104),b=u+4|0,N=n[b+4>>2],e=n[b+8>>2]+(N<<4)|0,f=n[t+8>>2],l=(t+16|0)+V(f,12)|0,k=n[b>>2],b=n[t+12>>2];;){if((f|0)!=(b|0)){d=n[l+8>>2],n[t+136>>2]=d,m=n[l+4>>2],n[t+128>>2]=n[l>>2],n[t+132>>2]=m,C2(t+112|0,n[t+132>>2],d),z0(t+128|0),d=n[t+124>>2],n[e+8>>2]=n[t+120>>2],n[e+12>>2]=d,d=n[t+116>>2],n[e>>2]=n[t+112>>2],n[e+4>>2]=d,e=e+16|0,l=l+12|0,N=N+1|0,f=f+1|0;continue}break}n[t+8>>2]=b,n[k>>2]=N,_=t+144|0,_=u+16|0,t=i+40|4,n[t+8>>2]=n[r+12>>2],e=n[r+8>>2],n[t>>2]=n[r+4>>2],n[t+4>>2]=e,_=r+16|0,n[s+4>>2]=5,n[s>>2]=1054248,t=n[i+28>>2],n[s+8>>2]=n[i+24>>2],n[s+12>>2]=t,t=n[i+36>>2],n[s+16>>2]=n[i+32>>2],n[s+20>>2]=t,n[s+28>>2]=6,n[s+24>>2]=1054253,t=n[i+52>>2],n[s+40>>2]=n[i+48>>2],n[s+44>>2]=t,n[i+40>>2]=-2147483643,t=n[i+44>>2],n[s+32>>2]=n[i+40>>2],n[s+36>>2]=t,t=2,n[a+12>>2]=2,n[a+8>>2]=s,J4(h)}n[a>>2]=p,n[a+4>>2]=t,_=i+160|0}function W4(a,t,e){var r=0,u=0,i=0;r=_-32|0,_=r,_n(r+12|0,e,1054236,5),e=n[r+20>>2],u=n[r+16>>2],i=n[r+12>>2];n:{if((i|0)!=-2147483648){t=n[r+28>>2],n[a+12>>2]=n[r+24>>2],n[a+16>>2]=t,n[a+8>>2]=e,n[a+4>>2]=u,n[a>>2]=i;break n}if(!R0(u,e,1054241,4)){if(!R0(u,e,1054245,3)){n[a+16>>2]=n[263371],t=n[263370],n[a+8>>2]=n[263369],n[a+12>>2]=t,t=n[263368],n[a>>2]=n[263367],n[a+4>>2]=t;break n}n[a>>2]=-2147483648,n[a+4>>2]=t+557;break n}n[a>>2]=-2147483648,n[a+4>>2]=t+544}_=r+32|0}function A4(a){k2(a+544|0),c[a+544|0]=0,me(a+528|0),n[a+532>>2]=-2147483648,ke(a+112|0),n[a+112>>2]=3,n[a>>2]!=2&&(n[a+104>>2]=0)}function P4(a){var t=0,e=0;t=_-16|0,_=t,a8(a),a8(t+4|0),n[a+20>>2]=n[t+12>>2],e=n[t+8>>2],n[a+12>>2]=n[t+4>>2],n[a+16>>2]=e,_=t+16|0}function Y4(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0,S=0,L=0,T=0,Z=0,Q=0,W=0,A=0,P=0,Y=0,$=0,r0=0,f0=0,b0=0,d0=0,p0=0,l0=0,N0=0;if(g=_-48|0,_=g,n[g+8>>2]=r,b=_-48|0,_=b,u=_-32|0,_=u,r=n[e+92>>2],h=r+V(n[e+96>>2],12)|0,B0(u+8|0,(h-r>>>0)/12|0,2,2),n[u+28>>2]=0,i=n[u+12>>2],n[u+20>>2]=n[u+8>>2],n[u+24>>2]=i,f=_-16|0,_=f,s=u+20|0,i=(h-r>>>0)/12|0,ar(s,i),d=n[s+8>>2],k=n[s+4>>2],n[f+4>>2]=s+8,l0=f,N0=c0(k,d,32),n[l0+8>>2]=N0,n[f+12>>2]=C,s=f+4|0,d=n[s+4>>2],k=n[s>>2],(r|0)!=(h|0))for(s=n[s+8>>2]+(d<<1)|0,d=i+d|0;w[s>>1]=R[(o[r|0]?4:2)+r>>1],r=r+12|0,s=s+2|0,i=i-1|0,!!i;);n[k>>2]=d,_=f+16|0,r=b+12|0,n[r+8>>2]=n[u+28>>2],i=n[u+24>>2],n[r>>2]=n[u+20>>2],n[r+4>>2]=i,_=u+32|0,r=n[b+20>>2],r>>>0>=2&&Fo(n[b+16>>2],r),x=g+12|0;n:{if(s=b+12|0,f=n[s+8>>2],f>>>0<2)break n;for(d=n[s+4>>2],i=d,u=1;;){if((u|0)==(f|0))break n;e:{if(r=i+2|0,R[r>>1]==R[i>>1]){k=d+2|0,r=u;break e}u=u+1|0,i=r;continue}break}for(;;){i=(u<<1)+k|0,v=(r<<1)+d|0,p=v-2|0;e:{for(;;){if(u=u+1|0,f>>>0>u>>>0){if(h=R[i>>1],i=i+2|0,R[p>>1]==(h|0))continue;break e}break}n[s+8>>2]=r;break n}w[v>>1]=h,r=r+1|0}}for(n[b+40>>2]=e,n[b+32>>2]=n[b+12>>2],e=n[b+16>>2],n[b+28>>2]=e,n[b+24>>2]=e,n[b+36>>2]=e+(n[b+20>>2]<<1),f=_-32|0,_=f,h=b+24|0,B0(f+8|0,n[h+12>>2]-n[h+4>>2]>>>1|0,4,52),n[f+28>>2]=0,e=n[f+12>>2],n[f+20>>2]=n[f+8>>2],n[f+24>>2]=e,v=_-16|0,_=v,e=f+20|0,A0(e,n[e+8>>2],n[h+12>>2]-n[h+4>>2]>>>1|0,4,52),r=n[e+8>>2],i=n[e+4>>2],n[v+4>>2]=e+8,l0=v,N0=c0(i,r,32),n[l0+8>>2]=N0,n[v+12>>2]=C,d=_-16|0,_=d,e=v+4|0,r=n[e+4>>2],n[d>>2]=n[e>>2],n[d+4>>2]=r,n[d+8>>2]=n[e+8>>2],n[d+12>>2]=n[h+16>>2],u=_-144|0,_=u,j=n[d+4>>2],D=n[d+8>>2],z=u- -64|0,k=u+76|0,p=n[d+12>>2],U=n[h+4>>2],X=n[h+12>>2];;){if((U|0)!=(X|0)){w[u+94>>1]=R[U>>1],n[u+96>>2]=u+94,e=n[p+108>>2],r=n[p+104>>2],n[u+128>>2]=r,n[u+132>>2]=r+V(e,80),U=U+2|0,n[u+136>>2]=u+96,r=u+100|0,e=_-48|0,_=e,i=u+128|0,s=xa(i);n:{if(s){for(B0(e+8|0,4,4,4),N=n[e+8>>2],l=n[e+12>>2],n[l>>2]=s,n[e+28>>2]=1,n[e+24>>2]=l,n[e+20>>2]=N,n[e+40>>2]=n[i+8>>2],s=n[i+4>>2],n[e+32>>2]=n[i>>2],n[e+36>>2]=s,i=e+20|0,N=e+32|0;;){if(l=xa(N),l){s=n[i+8>>2],(s|0)==n[i>>2]&&In(i,1),n[n[i+4>>2]+(s<<2)>>2]=l,n[i+8>>2]=s+1;continue}break}n[r+8>>2]=n[e+28>>2],i=n[e+24>>2],n[r>>2]=n[e+20>>2],n[r+4>>2]=i;break n}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}_=e+48|0,i=n[u+104>>2],r=n[u+108>>2]<<2,l=i+r|0,J=n[p+96>>2],m=n[p+92>>2],N=0,e=0;n:{for(;;){if((e|0)==(r|0))break n;if(s=e+i|0,e=e+4|0,s=n[s>>2],o[s+68|0]==7)break}if(N=1,r=n[s+40>>2],s=e+i|0,(l|0)!=(s|0))for(e=l-s>>>2|0;y=n[s>>2],o[y+68|0]==7&&(y=n[y+40>>2],r=r>>>0>y>>>0?r:y),s=s+4|0,e=e-1|0,!!e;);e=r}n[u+116>>2]=e,n[u+112>>2]=N,r=0,e=0;n:{if((i|0)==(l|0))break n;for(N=l-i>>>2|0;;){e=3,s=2;e:{t:switch(o[n[i>>2]+68|0]-1|0){case 1:e=4;break e;case 2:e=5;break e;case 3:e=6;break e;case 6:s=1;break;case 0:break e;default:break t}e=r&255,e=e>>>0<s>>>0?s:e}if(i=i+4|0,r=e,N=N-1|0,!N)break}}n[u+120>>2]=u+100,n[u+124>>2]=u+112,Qa(u+32|0,u+120|0,6);n:{if(n[u+32>>2]==1){E=1,K=n[u+36>>2];break n}Wa(u+24|0,u+124|0,7),E=n[u+24>>2],K=n[u+28>>2]}Qa(u+16|0,u+120|0,7);n:{if(n[u+16>>2]==1){s=1,F=n[u+20>>2];break n}Wa(u+8|0,u+124|0,91),s=n[u+8>>2],F=n[u+12>>2]}for(y=e&255,i=n[u+108>>2]<<2,e=n[u+104>>2];r=i,!!(i&&(i=i-4|0,N=n[e>>2],e=e+4|0,o[N+67|0]!=1)););n[u+140>>2]=p,n[u+128>>2]=m,n[u+132>>2]=V(J,12)+m,n[u+136>>2]=u+96,i=_-48|0,_=i,e=i+32|0,N=u+128|0,Ua(e,N);n:{if(o[i+32|0]!=2){for(m=n[i+36>>2],J=n[i+32>>2],B0(i+8|0,4,4,8),M=n[i+8>>2],l=n[i+12>>2],n[l>>2]=J,n[l+4>>2]=m,n[i+28>>2]=1,n[i+24>>2]=l,n[i+20>>2]=M,l=n[N+12>>2],n[i+40>>2]=n[N+8>>2],n[i+44>>2]=l,l=n[N+4>>2],n[i+32>>2]=n[N>>2],n[i+36>>2]=l,N=i+20|0,l=_-16|0,_=l;;){if(Ua(l+8|0,e),o[l+8|0]!=2){J=n[l+8>>2],M=n[l+12>>2],m=n[N+8>>2],(m|0)==n[N>>2]&&X2(N,1),S=n[N+4>>2]+(m<<3)|0,n[S>>2]=J,n[S+4>>2]=M,n[N+8>>2]=m+1;continue}break}_=l+16|0,n[k+8>>2]=n[i+28>>2],e=n[i+24>>2],n[k>>2]=n[i+20>>2],n[k+4>>2]=e;break n}e=_-16|0,_=e,pn(e+8|0),N=n[e+12>>2],l=n[e+8>>2],n[k+8>>2]=0,n[k>>2]=l,n[k+4>>2]=N,_=e+16|0}_=i+48|0,e=n[u+104>>2],n[z>>2]=n[u+100>>2],n[z+4>>2]=e,n[z+8>>2]=n[u+108>>2],c[u+90|0]=(r|0)!=0,n[u+60>>2]=F,n[u+52>>2]=K,w[u+88>>1]=R[u+94>>1],e=n[u+116>>2],n[u+40>>2]=n[u+112>>2],n[u+44>>2]=e,c[u+91|0]=y,n[u+48>>2]=(y|0)==1&E,n[u+56>>2]=(y-1&255)>>>0<3&s,I(V(j,52)+D|0,u+40|0,52),j=j+1|0;continue}break}for(e=n[h+8>>2],n[u+44>>2]=n[h>>2],n[u+40>>2]=e,f2(u+40|0),n[n[d>>2]>>2]=j,_=u+144|0,_=d+16|0,_=v+16|0,n[x+8>>2]=n[f+28>>2],e=n[f+24>>2],n[x>>2]=n[f+20>>2],n[x+4>>2]=e,_=f+32|0,_=b+48|0,n[g+40>>2]=t,n[g+32>>2]=n[g+12>>2],t=n[g+16>>2],n[g+28>>2]=t,n[g+24>>2]=t,n[g+36>>2]=t+V(n[g+20>>2],52),n[g+44>>2]=g+8,h=_-16|0,_=h,e=h+4|0,t=g+24|0,T0(e,(n[t+12>>2]-n[t+4>>2]>>>0)/52|0),D=0,k=_-16|0,_=k,O0(e,(n[t+12>>2]-n[t+4>>2]>>>0)/52|0),r=n[e+8>>2],i=n[e+4>>2],n[k+4>>2]=e+8,l0=k,N0=c0(i,r,32),n[l0+8>>2]=N0,n[k+12>>2]=C,d=_-32|0,_=d,e=k+4|0,r=n[e+4>>2],n[d+8>>2]=n[e>>2],n[d+12>>2]=r,n[d+16>>2]=n[e+8>>2],e=n[t+20>>2],n[d+20>>2]=n[t+16>>2],n[d+24>>2]=e,i=_-160|0,_=i,j=d+8|0,x=n[j+4>>2],v=n[j+8>>2]+(x<<4)|0,J=i+48|0,K=i+36|0,z=i+144|4,y=i+128|4,F=n[j+16>>2],M=n[j+12>>2],U=n[t+4>>2],S=n[t+12>>2];;){if((U|0)!=(S|0)){if(I(i+12|0,U,52),X=n[F>>2],Q=R[i+60>>1],e=Fe(M,Q),e?(D=n[e+40>>2],e=n[e+36>>2]):e=0,U=U+52|0,r=v0(8,264),r0=o[i+63|0],ve(i- -64|0,n[i+12>>2],n[i+16>>2]),W=n[i+20>>2],A=n[i+24>>2],ve(i+80|0,W,A),P=n[i+28>>2],Y=n[i+32>>2],ve(i+96|0,P,Y),f0=o[i+62|0],Zt(i+112|0,e||2,e?D:0),p=_-16|0,_=p,e=p+4|0,b=n[i+40>>2],s=b+(n[i+44>>2]<<2)|0,T0(e,s-b>>>2|0),N=_-16|0,_=N,m=s-b>>>2|0,O0(e,m),u=n[e+8>>2],f=n[e+4>>2],n[N+4>>2]=e+8,l0=N,N0=c0(f,u,32),n[l0+8>>2]=N0,n[N+12>>2]=C,u=_-144|0,_=u,e=N+4|0,f=n[e+4>>2],b0=n[e>>2],(s|0)!=(b|0))for(l=n[e+8>>2]+(f<<4)|0,f=f+m|0,d0=u+96|4;s=n[b>>2],E=o[s+72|0],T=o[s+74|0],Z=o[s+73|0],e=v0(8,336),L=s+72|0,v6(u+4|0,L),L=R[(E?4:2)+L>>1],p0=R[s+48>>1],_1(u+16|0,E,Z),_1(u+32|0,E,T),E=n[s+40>>2],T=o[s+68|0],ve(u+48|0,n[s>>2],n[s+4>>2]),ve(u- -64|0,n[s+8>>2],n[s+12>>2]),_1(u+80|0,o[s+44|0],o[s+45|0]),Z=o[s+67|0],$=n[s+20>>2],X4(d0,$,$+(n[s+24>>2]<<1)|0),n[u+96>>2]=-2147483643,C2(u+112|0,n[s+32>>2],n[s+36>>2]),_1(u+128|0,o[s+46|0],o[s+47|0]),n[e+4>>2]=4,n[e+8>>2]=-2147483645,n[e>>2]=1054370,n[e+76>>2]=5,n[e+72>>2]=1066858,n[e+64>>2]=L,n[e+68>>2]=0,n[e+52>>2]=11,n[e+56>>2]=-2147483646,n[e+48>>2]=1066847,n[e+40>>2]=p0,n[e+44>>2]=0,n[e+28>>2]=4,n[e+32>>2]=-2147483646,n[e+24>>2]=1053488,s=n[u+8>>2],n[e+12>>2]=n[u+4>>2],n[e+16>>2]=s,n[e+20>>2]=n[u+12>>2],s=n[u+20>>2],n[e+80>>2]=n[u+16>>2],n[e+84>>2]=s,s=n[u+28>>2],n[e+88>>2]=n[u+24>>2],n[e+92>>2]=s,n[e+100>>2]=6,n[e+96>>2]=1066863,n[e+172>>2]=14,n[e+168>>2]=1066876,n[e+148>>2]=3,n[e+152>>2]=-2147483646,n[e+144>>2]=1066873,s=T<<2,n[e+140>>2]=n[s+1068016>>2],n[e+136>>2]=n[s+1068048>>2],n[e+132>>2]=-2147483648,n[e+124>>2]=4,n[e+128>>2]=-2147483645,n[e+120>>2]=1066869,n[e+160>>2]=E,n[e+164>>2]=0,s=n[u+44>>2],n[e+112>>2]=n[u+40>>2],n[e+116>>2]=s,s=n[u+36>>2],n[e+104>>2]=n[u+32>>2],n[e+108>>2]=s,s=n[u+52>>2],n[e+176>>2]=n[u+48>>2],n[e+180>>2]=s,s=n[u+60>>2],n[e+184>>2]=n[u+56>>2],n[e+188>>2]=s,n[e+196>>2]=9,n[e+192>>2]=1066890,n[e+216>>2]=1066899,n[e+220>>2]=7,n[e+240>>2]=1066906,n[e+264>>2]=1053622,n[e+268>>2]=7,n[e+244>>2]=11,n[e+248>>2]=-2147483647,c[e+252|0]=Z,s=n[u+68>>2],n[e+200>>2]=n[u+64>>2],n[e+204>>2]=s,s=n[u+76>>2],n[e+208>>2]=n[u+72>>2],n[e+212>>2]=s,s=n[u+84>>2],n[e+224>>2]=n[u+80>>2],n[e+228>>2]=s,s=n[u+92>>2],n[e+232>>2]=n[u+88>>2],n[e+236>>2]=s,s=n[u+108>>2],n[e+280>>2]=n[u+104>>2],n[e+284>>2]=s,s=n[u+100>>2],n[e+272>>2]=n[u+96>>2],n[e+276>>2]=s,n[e+292>>2]=4,n[e+288>>2]=1054204,n[e+316>>2]=5,n[e+312>>2]=1066812,s=n[u+116>>2],n[e+296>>2]=n[u+112>>2],n[e+300>>2]=s,s=n[u+124>>2],n[e+304>>2]=n[u+120>>2],n[e+308>>2]=s,s=n[u+132>>2],n[e+320>>2]=n[u+128>>2],n[e+324>>2]=s,s=n[u+140>>2],n[e+328>>2]=n[u+136>>2],n[e+332>>2]=s,n[l+8>>2]=14,n[l+4>>2]=e,n[l>>2]=14,b=b+4|0,l=l+16|0,m=m-1|0,!!m;);if(n[b0>>2]=f,_=u+144|0,_=N+16|0,n[y+8>>2]=n[p+12>>2],e=n[p+8>>2],n[y>>2]=n[p+4>>2],n[y+4>>2]=e,_=p+16|0,n[i+128>>2]=-2147483643,p=_-16|0,_=p,u=p+4|0,b=n[i+52>>2],s=b+(n[i+56>>2]<<3)|0,T0(u,s-b>>>3|0),N=_-16|0,_=N,e=s-b>>>3|0,O0(u,e),f=n[u+8>>2],l=n[u+4>>2],n[N+4>>2]=u+8,l0=N,N0=c0(l,f,32),n[l0+8>>2]=N0,n[N+12>>2]=C,u=_-16|0,_=u,l=N+4|0,f=n[l+4>>2],m=n[l>>2],(s|0)!=(b|0))for(s=n[l+8>>2]+(f<<4)|0,f=e+f|0,l=u|4;v6(l,b),E=n[u+12>>2],n[s+8>>2]=n[u+8>>2],n[s+12>>2]=E,n[u>>2]=-2147483645,E=n[u+4>>2],n[s>>2]=n[u>>2],n[s+4>>2]=E,b=b+8|0,s=s+16|0,e=e-1|0,!!e;);n[m>>2]=f,_=u+16|0,_=N+16|0,n[z+8>>2]=n[p+12>>2],e=n[p+8>>2],n[z>>2]=n[p+4>>2],n[z+4>>2]=e,_=p+16|0,n[r+52>>2]=9,n[r+48>>2]=1054132,e=r0<<2,n[r+44>>2]=n[e+1068080>>2],n[r+40>>2]=n[e+1068108>>2],n[r+36>>2]=-2147483648,n[r+28>>2]=5,n[r+32>>2]=-2147483645,n[r+24>>2]=1066917,n[r+16>>2]=Q,n[r+20>>2]=0,n[r+4>>2]=4,n[r+8>>2]=-2147483646,n[r>>2]=1053488,n[r+76>>2]=7,n[r+72>>2]=1066922,e=n[i+68>>2],n[r+56>>2]=n[i+64>>2],n[r+60>>2]=e,e=n[i+76>>2],n[r+64>>2]=n[i+72>>2],n[r+68>>2]=e,n[i+144>>2]=-2147483643,n[r+96>>2]=1066890,n[r+100>>2]=9,n[r+120>>2]=1066929,n[r+144>>2]=1066938,n[r+168>>2]=1066906,n[r+192>>2]=1066949,n[r+196>>2]=10,n[r+124>>2]=9,n[r+128>>2]=-2147483647,n[r+148>>2]=11,n[r+152>>2]=-2147483647,n[r+172>>2]=11,n[r+176>>2]=-2147483647,c[r+180|0]=f0,c[r+156|0]=X>>>0>Y>>>0&P,c[r+132|0]=X>>>0>A>>>0&W,e=n[i+92>>2],n[r+88>>2]=n[i+88>>2],n[r+92>>2]=e,e=n[i+84>>2],n[r+80>>2]=n[i+80>>2],n[r+84>>2]=e,e=n[i+100>>2],n[r+104>>2]=n[i+96>>2],n[r+108>>2]=e,e=n[i+108>>2],n[r+112>>2]=n[i+104>>2],n[r+116>>2]=e,n[r+220>>2]=5,n[r+216>>2]=1066959,n[r+244>>2]=9,n[r+240>>2]=1054123,e=n[i+124>>2],n[r+208>>2]=n[i+120>>2],n[r+212>>2]=e,e=n[i+116>>2],n[r+200>>2]=n[i+112>>2],n[r+204>>2]=e,e=n[i+132>>2],n[r+224>>2]=n[i+128>>2],n[r+228>>2]=e,e=n[i+140>>2],n[r+232>>2]=n[i+136>>2],n[r+236>>2]=e,e=n[i+148>>2],n[r+248>>2]=n[i+144>>2],n[r+252>>2]=e,e=n[i+156>>2],n[r+256>>2]=n[i+152>>2],n[r+260>>2]=e,w2(K),C0(J),n[v+8>>2]=11,n[v+4>>2]=r,n[v>>2]=11,v=v+16|0,x=x+1|0;continue}break}e=n[t+8>>2],n[i+16>>2]=n[t>>2],n[i+12>>2]=e,m0(i+12|0,4,52),n[n[j>>2]>>2]=x,_=i+160|0,_=d+32|0,_=k+16|0,t=a+4|0,n[t+8>>2]=n[h+12>>2],e=n[h+8>>2],n[t>>2]=n[h+4>>2],n[t+4>>2]=e,_=h+16|0,n[a>>2]=-2147483643,_=g+48|0}function H4(a){m0(a,1,2048)}function b1(a,t,e){var r=0,u=0,i=0;r=_-32|0,_=r,D2(r+12|0,t),u=n[r+16>>2],i=n[r+12>>2];n:{if((i|0)!=-2147483648){n[a+16>>2]=n[r+28>>2],t=n[r+24>>2],n[a+8>>2]=n[r+20>>2],n[a+12>>2]=t,n[a+4>>2]=u,n[a>>2]=i;break n}if(Wt(r+12|0,t,e),t=n[r+16>>2],e=n[r+12>>2],(e|0)!=-2147483648){n[a+16>>2]=n[r+28>>2],u=n[r+24>>2],n[a+8>>2]=n[r+20>>2],n[a+12>>2]=u,n[a+4>>2]=t,n[a>>2]=e;break n}n[a+8>>2]=t,n[a+4>>2]=u,n[a>>2]=-2147483648}_=r+32|0}function $4(a,t){var e=0,r=0;e=_-32|0,_=e;n:{e:switch(R[t>>1]-1|0){default:t=n[t+4>>2],n[e+28>>2]=15,n[e+24>>2]=1054301,n[e+20>>2]=0,n[e+12>>2]=0,n[e+16>>2]=8,M2(a,e+12|0,1054316,4,t);break n;case 0:r=n[t+8>>2],n[e>>2]=n[t+4>>2],n[e+4>>2]=r,ca(a,e);break n;case 1:n[a+16>>2]=16,n[a+12>>2]=1067286,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;break n;case 2:t=R[t+2>>1],n[e+28>>2]=13,n[e+24>>2]=1067354,n[e+20>>2]=0,n[e+12>>2]=0,n[e+16>>2]=8,Mt(a,e+12|0,t);break n;case 3:break e}na(a,n[t+4>>2],n[t+8>>2])}_=e+32|0}function At(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;r=_-32|0,_=r,O4(r+12|0,t),i=R[r+18>>1],t=R[r+16>>1],N=n[r+12>>2];n:{if((N|0)!=-2147483648){n[a+16>>2]=n[r+28>>2],e=n[r+24>>2],n[a+8>>2]=n[r+20>>2],n[a+12>>2]=e,w[a+6>>1]=i,w[a+4>>1]=t;break n}for(e=_-32|0,_=e,B0(e+8|0,t,2,2),n[e+28>>2]=0,u=n[e+12>>2],n[e+20>>2]=n[e+8>>2],n[e+24>>2]=u,u=e+20|0,ar(u,t&65535),s=n[u+8>>2],l=n[u+4>>2]+(s<<1)|0;;){if(t&1){w[l>>1]=i,l=l+2|0,s=s+1|0,t=0;continue}break}n[u+8>>2]=s,t=a+4|0,n[t+8>>2]=n[e+28>>2],i=n[e+24>>2],n[t>>2]=n[e+20>>2],n[t+4>>2]=i,_=e+32|0}n[a>>2]=N,_=r+32|0}function Pt(a,t){var e=0;n:{e:{t:switch(e=R[t>>1],(e>>>0>4?e-4|0:0)-1|0){case 0:break e;case 1:break n;default:break t}$4(a,t);return}n[a+16>>2]=13,n[a+12>>2]=1067397,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8;return}n[a+16>>2]=14,n[a+12>>2]=1067410,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8}function na(a,t,e){var r=0,u=0;r=_-80|0,_=r,n[r+28>>2]=17,n[r+24>>2]=1067380,n[r+20>>2]=0,n[r+12>>2]=0,n[r+16>>2]=8,n[r+36>>2]=e,n[r+32>>2]=t,H0(r),n[r+60>>2]=0,t=n[r+4>>2],n[r+52>>2]=n[r>>2],n[r+56>>2]=t,n[r+68>>2]=1067424,n[r+72>>2]=1610612768,n[r+76>>2]=0,n[r+64>>2]=r+52,e=r- -64|0,t=_-16|0,_=t;n:{e:{t:{r:switch(u=r+32|0,n[u>>2]-1|0){case 0:break t;case 1:break e;default:break r}n[t+4>>2]=u+4,n[t+12>>2]=12,n[t+8>>2]=t+4,e=s0(e,1049656,t+8|0);break n}e=y0(e,1155648,28);break n}e=y0(e,1155676,39)}_=t+16|0,e&&O(),n[r+48>>2]=n[r+60>>2],t=n[r+56>>2],n[r+40>>2]=n[r+52>>2],n[r+44>>2]=t,Jt(a,r+12|0,r+40|0),_=r+80|0}function we(a,t,e){var r=0;for(r=_-16|0,_=r,M0(r+4|0,e<<14),e=e<<2;;){if(e){J0(r+4|0,n[t>>2],16384),e=e-4|0,t=t+4|0;continue}break}t=v0(8,24),n[t+4>>2]=5,n[t+8>>2]=-2147483644,n[t>>2]=1054486,n[a+8>>2]=1,n[a+4>>2]=t,n[a>>2]=1,a=n[r+8>>2],n[t+12>>2]=n[r+4>>2],n[t+16>>2]=a,n[t+20>>2]=n[r+12>>2],_=r+16|0}function Yt(a,t,e){var r=0,u=0,i=0,s=0,l=0;r=_-80|0,_=r;n:{e:{t:{r:{u:{if(!(e&255))break u;s=e-1|0;i:switch((jc(t)&255)-1|0){default:t=te(t),n[a>>2]=-2147483646,n[a+8>>2]=t,n[a+12>>2]=C;break n;case 0:e1(r+8|0,t),t=n[r+8>>2],n[a+8>>2]=n[r+12>>2],n[a+4>>2]=t,n[a>>2]=-2147483644;break n;case 1:gt(r+16|0,t),t=n[r+16>>2],n[a+8>>2]=n[r+20>>2],n[a+4>>2]=t,n[a>>2]=-2147483645;break n;case 4:t=qu(t),n[a>>2]=-2147483647,c[a+4|0]=t;break n;case 6:break u;case 2:break r;case 3:break t;case 5:break i}if(n1(t))break e}_0(t),n[a>>2]=-2147483648;break n}for(g0(r+32|0,t),n[r+60>>2]=0,n[r+52>>2]=0,n[r+56>>2]=8;;){if(!i0(t,r+32|0)){n[a+12>>2]=n[r+60>>2],t=n[r+56>>2],n[a+4>>2]=n[r+52>>2],n[a+8>>2]=t,n[a>>2]=-2147483643;break n}Yt(r- -64|0,t,s),i=n[r+60>>2],(i|0)==n[r+52>>2]&&ra(r+52|0,16),u=n[r+68>>2],e=n[r+56>>2]+(i<<4)|0,n[e>>2]=n[r+64>>2],n[e+4>>2]=u,u=n[r+76>>2],n[e+8>>2]=n[r+72>>2],n[e+12>>2]=u,n[r+60>>2]=i+1}}for(Ic(r+32|0,t,5),n[r+60>>2]=0,n[r+52>>2]=0,n[r+56>>2]=8;;){if(!i0(t,r+32|0)){n[a+8>>2]=n[r+60>>2],t=n[r+56>>2],n[a>>2]=n[r+52>>2],n[a+4>>2]=t;break n}gt(r+24|0,t),u=n[r+28>>2],l=n[r+24>>2],Yt(r- -64|0,t,s),i=n[r+60>>2],(i|0)==n[r+52>>2]&&ua(r+52|0),e=n[r+56>>2]+V(i,24)|0,n[e+4>>2]=u,n[e>>2]=l,u=n[r+68>>2],n[e+8>>2]=n[r+64>>2],n[e+12>>2]=u,u=n[r+76>>2],n[e+16>>2]=n[r+72>>2],n[e+20>>2]=u,n[r+60>>2]=i+1}}n[a>>2]=-2147483648}_=r+80|0}function Ce(a,t){var e=0;return e=n[a+4>>2],(e|0)==n[t+4>>2]?a=Q2(n[a>>2],n[t>>2],e):a=1,!a}function d1(a,t){var e=0,r=0,u=0;e=_-16|0,_=e,r=n[t+28>>2],r>>>0<e0[t+32>>2]&&(n[t+28>>2]=r+1,Gs(e+8|0,t,r),u=n[e+8>>2],n[a+4>>2]=n[e+12>>2],n[a+8>>2]=n[t+20>>2]+(r<<2)),n[a>>2]=u,_=e+16|0}function xn(a,t,e,r){var u=0,i=0,s=0,l=0,N=0;u=_-16|0,_=u,i=e&16711680,s=i>>>8|0,l=i<<24,i=s,N=l,s=e&-16777216,l=s>>>24|0,n[u>>2]=N|s<<8|(((r&255)<<24|e>>>8)&-16777216|((r&16777215)<<8|e>>>24)&16711680|(r>>>8&65280|r>>>24)),n[u+4>>2]=e<<24|(e&65280)<<8|(i|l);n:{e:{if(i=(r|0)!=0,i|!r&e>>>0>=24){if(i|!r&e>>>0>=256)break e;e=24,r=7;break n}r=8;break n}if(!r&e>>>0<65536){e=25,r=6;break n}r=!r,e=r?26:27,r=r?4:0}c[u+15|0]=t<<5|e,Ht(a,u+15|0,1),Ht(a,r+u|0,8-r|0),_=u+16|0}function Ht(a,t,e){var r=0,u=0;o[a+4|0]||(r=a,u=Uc(n[a>>2],t,e),c[r+4|0]=u)}function ea(a,t,e){ta(a,3,t,e)}function ta(a,t,e,r){xn(a,t,r,0),Ht(a,e,r)}function A0(a,t,e,r,u){n[a>>2]-t>>>0<e>>>0&&Hu(a,t,e,r,u)}function ra(a,t){Nl(a,t,8)}function ua(a){ra(a,24)}function aa(a,t,e,r,u){var i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0;N=_-48|0,_=N;n:{if(!o[t+94|0]){b=_+-64|0,_=b,f=b+12|0,Er(f),p=t- -64|0,s=n[p>>2],l=s&16711680,d=l>>>8|0,h=s&-16777216,k=h>>>24|0,i=b+16|0,h=h<<8|l<<24,l=n[p+4>>2],l=h|(((l&255)<<24|s>>>8)&-16777216|((l&16777215)<<8|s>>>24)&16711680|(l>>>8&65280|l>>>24)),c[i|0]=l,c[i+1|0]=l>>>8,c[i+2|0]=l>>>16,c[i+3|0]=l>>>24,s=s<<24|(s&65280)<<8|(d|k),c[i+4|0]=s,c[i+5|0]=s>>>8,c[i+6|0]=s>>>16,c[i+7|0]=s>>>24,i=b+24|0,s=t+72|0,bu(i,s,s+12|0,f,i),l=b+51|0,d=0,s=_+-64|0,_=s,f=n[i+20>>2],n[s+24>>2]=n[i+16>>2],n[s+28>>2]=f,f=n[i+12>>2],n[s+16>>2]=n[i+8>>2],n[s+20>>2]=f,f=n[i+4>>2],n[s+8>>2]=n[i>>2],n[s+12>>2]=f,k=s+8|0,h=k,i=_-32|0,_=i,n[i+24>>2]=12,n[i+20>>2]=i+8,f=s+51|0;e:{for(;;){if((d|0)==12){d=o[i+16|0]|o[i+17|0]<<8|(o[i+18|0]<<16|o[i+19|0]<<24),c[f+9|0]=d,c[f+10|0]=d>>>8,c[f+11|0]=d>>>16,c[f+12|0]=d>>>24,d=o[i+12|0]|o[i+13|0]<<8|(o[i+14|0]<<16|o[i+15|0]<<24),h=o[i+8|0]|o[i+9|0]<<8|(o[i+10|0]<<16|o[i+11|0]<<24),c[f+1|0]=h,c[f+2|0]=h>>>8,c[f+3|0]=h>>>16,c[f+4|0]=h>>>24,c[f+5|0]=d,c[f+6|0]=d>>>8,c[f+7|0]=d>>>16,c[f+8|0]=d>>>24,h=0;break e}if(S6(i,h),o[i|0]){c[(i+8|0)+d|0]=o[i+1|0],d=d+1|0;continue}break}n[i+28>>2]=d,h=1}c[f|0]=h,_=i+32|0,i=1;e:{if(o[s+51|0]==1||(n[s+40>>2]=o[s+60|0]|o[s+61|0]<<8|(o[s+62|0]<<16|o[s+63|0]<<24),f=o[s+56|0]|o[s+57|0]<<8|(o[s+58|0]<<16|o[s+59|0]<<24),n[s+32>>2]=o[s+52|0]|o[s+53|0]<<8|(o[s+54|0]<<16|o[s+55|0]<<24),n[s+36>>2]=f,S6(s,k),o[s|0]))break e;i=n[s+40>>2],c[l+9|0]=i,c[l+10|0]=i>>>8,c[l+11|0]=i>>>16,c[l+12|0]=i>>>24,i=n[s+36>>2],f=n[s+32>>2],c[l+1|0]=f,c[l+2|0]=f>>>8,c[l+3|0]=f>>>16,c[l+4|0]=f>>>24,c[l+5|0]=i,c[l+6|0]=i>>>8,c[l+7|0]=i>>>16,c[l+8|0]=i>>>24,i=0}if(c[l|0]=i,_=s- -64|0,o[b+51|0]==1&&O(),i=N+12|0,s=o[b+60|0]|o[b+61|0]<<8|(o[b+62|0]<<16|o[b+63|0]<<24),c[i+8|0]=s,c[i+9|0]=s>>>8,c[i+10|0]=s>>>16,c[i+11|0]=s>>>24,s=o[b+56|0]|o[b+57|0]<<8|(o[b+58|0]<<16|o[b+59|0]<<24),l=o[b+52|0]|o[b+53|0]<<8|(o[b+54|0]<<16|o[b+55|0]<<24),c[i|0]=l,c[i+1|0]=l>>>8,c[i+2|0]=l>>>16,c[i+3|0]=l>>>24,c[i+4|0]=s,c[i+5|0]=s>>>8,c[i+6|0]=s>>>16,c[i+7|0]=s>>>24,F2(b+12|0),_=b- -64|0,Gi(N+24|0,t,i,r,u,e),o[N+24|0]){c[a|0]=1,n[a+4>>2]=2,F2(i);break n}c[N+46|0]=o[N+27|0],w[N+44>>1]=o[N+25|0]|o[N+26|0]<<8,u=o[N+28|0]|o[N+29|0]<<8|(o[N+30|0]<<16|o[N+31|0]<<24),i=o[N+32|0]|o[N+33|0]<<8|(o[N+34|0]<<16|o[N+35|0]<<24),s=o[N+36|0]|o[N+37|0]<<8|(o[N+38|0]<<16|o[N+39|0]<<24),b=o[N+40|0],e=N+24|0,l=n[p>>2],r=n[p+4>>2],(l&r)==-1?r=0:(f=r,h=r+1|0,r=l+1|0,l=r?f:h,n[e+8>>2]=r,n[e+12>>2]=l,r=1),n[e>>2]=r,n[e+4>>2]=0;e:{if(!n[N+28>>2]&n[N+24>>2]==1){t=n[N+36>>2],e=n[N+32>>2],Ts(p),n[p>>2]=e,n[p+4>>2]=t;break e}c[t+94|0]=1}c[a+3|0]=o[N+46|0],t=R[N+44>>1],c[a+1|0]=t,c[a+2|0]=t>>>8,c[a+16|0]=b,n[a+8>>2]=i,n[a+12>>2]=s,n[a+4>>2]=u,c[a|0]=0,F2(N+12|0);break n}c[a|0]=1,n[a+4>>2]=0}_=N+48|0}function h1(){var a=0,t=0,e=0,r=0,u=0;if(t=_-16|0,_=t,o[1168160]!=3){n[t+8>>2]=1167552,n[t+12>>2]=t+8,e=t+12|0,a=_-624|0,_=a;n:{e:{t:{r:{u:switch(r=o[1168160],r-2|0){case 0:break t;case 1:break r;default:break u}if(c[1168160]=2,n[a+8>>2]=1168160,u=n[e>>2],e=n[u>>2],n[u>>2]=0,!e)break t;if((r|0)==1)break e;r=a+16|0,w0[n[e>>2]](r),I(e,r,608),c[a+12|0]=3,wt(a+8|0)}_=a+624|0;break n}O()}O()}}return a=o[1167552],c[1167552]=1,(a|0)==1&&O(),_=t+16|0,1167552}function ia(a,t){var e=0,r=0;r=_-16|0,_=r;n:{e:{t:{r:{u:{i:{o:{a:switch(e=n[t>>2],((e|0)>=0?6:e^-2147483648)-1|0){case 0:break o;case 1:break i;case 2:break u;case 3:break r;case 4:break t;case 5:break e;default:break a}xn(a,7,22,0);break n}xn(a,7,o[t+4|0]?21:20,0);break n}xn(a,0,n[t+8>>2],n[t+12>>2]);break n}G1(r+8|0,t+4|0),ea(a,n[r+8>>2],n[r+12>>2]);break n}ta(a,2,n[t+8>>2],n[t+12>>2]);break n}for(e=n[t+12>>2],xn(a,4,e,0),e=e<<4,t=n[t+8>>2];;){if(!e)break n;ia(a,t),e=e-16|0,t=t+16|0}}F4(a,t)}_=r+16|0}function oa(a,t){var e=0,r=0;e=n[t>>2],r=n[e+16>>2],r||O(),n[a+4>>2]=1,t=n[t+4>>2],t=n[t+4>>2]-n[t>>2]>>>2|0,e=e0[e+12>>2]/(r>>>0)|0,t=t>>>0<e>>>0?t:e,n[a+8>>2]=t,n[a>>2]=t}function sa(a){var t=0,e=0,r=0,u=0,i=0;t=_-16|0,_=t,H0(t+8|0),e=n[t+8>>2],r=n[t+12>>2],H0(t),u=n[t>>2],i=n[t+4>>2],n[a+596>>2]=0,n[a+592>>2]=i,n[a+588>>2]=u,n[a+584>>2]=0,n[a+580>>2]=r,n[a+576>>2]=e,c[a+557|0]=0,c[a+544|0]=0,n[a+532>>2]=-2147483648,n[a+240>>2]=-2147483648,n[a+112>>2]=3,n[a>>2]=2,_=t+16|0}function jl(a,t){a=a|0,t=t|0;var e=0,r=0,u=0,i=0,s=0,l=0;l=n[a+8>>2],r=a,r=a,u=t>>>0<128,a=1;n:{if(u||(a=2,t>>>0<2048))break n;a=t>>>0<65536?3:4}_e(r,a),e=n[r+4>>2]+n[r+8>>2]|0;n:{e:{t:{if(!u){if(t>>>0<2048)break t;if(u=t>>>12|0,i=t&63|-128,s=t>>>6&63|-128,t>>>0>=65536)break e;c[e+2|0]=i,c[e+1|0]=s,c[e|0]=u|224;break n}c[e|0]=t;break n}c[e+1|0]=t&63|128,c[e|0]=t>>>6|192;break n}c[e+3|0]=i,c[e+2|0]=s,c[e+1|0]=u&63|128,c[e|0]=t>>>18|240}return n[r+8>>2]=a+l,0}function $t(a,t,e){return a=a|0,t=t|0,e=e|0,J0(a,t,e),0}function ca(a,t){var e=0,r=0;e=_-96|0,_=e;n:{e:switch(o[t|0]-1|0){default:t=o[t+1|0],n[e+76>>2]=15,n[e+72>>2]=1067207,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,jn(e+8|0,t),n[e+40>>2]=-2147483645,n[e+44>>2]=-2147483648,t=n[e+12>>2],n[e+48>>2]=n[e+8>>2],n[e+52>>2]=t,sn(a,e+60|0,1067222,5,e+40|0);break n;case 0:r=n[t+4>>2],t=o[t+1|0],n[e+76>>2]=16,n[e+72>>2]=1067227,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,jn(e+16|0,t),n[e+80>>2]=-2147483645,n[e+84>>2]=-2147483648,t=n[e+20>>2],n[e+88>>2]=n[e+16>>2],n[e+92>>2]=t,t=e+40|0,sn(t,e+60|0,1067222,5,e+80|0),M2(a,t,1054316,4,r);break n;case 1:t=o[t+1|0],n[e+76>>2]=14,n[e+72>>2]=1067243,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,jn(e+24|0,t),n[e+40>>2]=-2147483645,n[e+44>>2]=-2147483648,t=n[e+28>>2],n[e+48>>2]=n[e+24>>2],n[e+52>>2]=t,sn(a,e+60|0,1067222,5,e+40|0);break n;case 2:r=o[t+1|0],t=o[t+2|0],n[e+76>>2]=16,n[e+72>>2]=1067257,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,jn(e+32|0,t),n[e+80>>2]=-2147483645,n[e+84>>2]=-2147483648,t=n[e+36>>2],n[e+88>>2]=n[e+32>>2],n[e+92>>2]=t,t=e+40|0,sn(t,e+60|0,1067222,5,e+80|0),qt(a,t,1054379,4,r);break n;case 3:break e}n[a+16>>2]=13,n[a+12>>2]=1067273,n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=8}_=e+96|0}function Ul(a){a=a|0,sa(a+8|0),c[a|0]=0}function xl(){var a=0,t=0,e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0;N=_-16|0,_=N,s=h1(),b=s+596|0,oe(b),f=N+4|0,l=s+8|0,t=n[s+588>>2],e=n[s+592>>2],a=_-112|0,_=a,c[a+56|0]=0,n[a+52>>2]=e,n[a+48>>2]=t,e=a- -64|0,t=a+48|0,g0(e,t),u=i0(t,e),gt(a,t),r=n[a+4>>2],i=n[a>>2],e=i0(t,e),Yt(a+88|0,t,5);n:{e:{t:{r:{u:{i:{o:{a:{if(!(e&&u)){t=n[a+88>>2];break a}if(e=i0(a+48|0,a- -64|0),t=n[a+88>>2],e)break a;if((t|0)>=0)break o}if(n[a+40>>2]=n[263371],e=n[263370],n[a+32>>2]=n[263369],n[a+36>>2]=e,(t|0)>=0)break i;Tt(a+88|0);break u}if(n[a+84>>2]=n[a+52>>2],t=o[a+56|0],n[a+80>>2]=t?0:n[a+48>>2],!t&&Ce(a+80|0,1054196))break r;t=n[263370],n[a+32>>2]=n[263369],n[a+36>>2]=t,n[a+40>>2]=n[263371]}Ft(a+88|0)}t=n[a+36>>2],n[a+20>>2]=n[a+32>>2],n[a+24>>2]=t,n[a+28>>2]=n[a+40>>2],t=0,r=8;break t}if(t=n[a+92>>2],e=n[a+88>>2],n[a+32>>2]=e,n[a+36>>2]=t,u=n[a+96>>2],n[a+40>>2]=u,n[a+92>>2]=r,n[a+88>>2]=i,n[a+96>>2]=e,n[a+100>>2]=t,n[a+104>>2]=u,n[a+72>>2]=u,n[a+64>>2]=e,n[a+68>>2]=t,Il(a+12|0,l,i,r,a+96|0),Ft(a- -64|0),t=n[a+12>>2],(t|0)==-2147483648)break e;r=n[a+16>>2]}i=n[a+20>>2],u=n[a+28>>2],l=n[a+24>>2],e=v0(8,24),n[e+16>>2]=l,n[e+20>>2]=u,n[e+12>>2]=-2147483648,n[e+4>>2]=5,n[e+8>>2]=-2147483645,n[e>>2]=1053602,n[a+72>>2]=1,n[a+68>>2]=e,n[a+64>>2]=1,n[a+96>>2]=t,n[a+88>>2]=r,n[a+100>>2]=r+V(i,24),n[a+92>>2]=r,e=_-16|0,_=e,t=a- -64|0,r=a+88|0,l=n[r+12>>2],i=n[r+4>>2],d=l-i|0,h=(d>>>0)/24|0,A0(t,n[t+8>>2],h,8,24),u=n[t+8>>2],(i|0)!=(l|0)&&(I(n[t+4>>2]+V(u,24)|0,i,d),u=n[t+8>>2]),n[t+8>>2]=u+h,t=n[r+8>>2],n[e+12>>2]=n[r>>2],n[e+8>>2]=t,St(e+8|0),_=e+16|0,t=n[a+68>>2],n[a+48>>2]=n[a+64>>2],n[a+52>>2]=t,n[a+56>>2]=n[a+72>>2];break n}t=a+16|0,n[a+56>>2]=n[t+8>>2],e=n[t+4>>2],n[a+48>>2]=n[t>>2],n[a+52>>2]=e}e=_-16|0,_=e,i=a+48|0,n[e+12>>2]=i,t=_-48|0,_=t,n[t+8>>2]=e+12,n[t+12>>2]=0,n[t+16>>2]=0,u=t+8|0,l=q4(u,t+12|0);n:{if(!n[t+12>>2]){if(r=t+24|0,M0(r,n[t+16>>2]),n[t+36>>2]=1,n[t+40>>2]=r,!(q4(u,t+36|0)&l)){L0(f),G(r);break n}n[f+8>>2]=n[t+32>>2],r=n[t+28>>2],n[f>>2]=n[t+24>>2],n[f+4>>2]=r;break n}L0(f)}return _=t+48|0,_=e+16|0,h2(i),_=a+112|0,z0(b),n[s+604>>2]=n[N+12>>2],a=n[N+8>>2],n[s+596>>2]=n[N+4>>2],n[s+600>>2]=a,oe(s+584|0),c[s|0]=0,_=N+16|0,n[s+604>>2]}function zl(a){a=a|0;var t=0,e=0,r=0;return e=_-16|0,_=e,a>>>0<=2097152&&(t=h1(),r=t+584|0,oe(r),Ir(e+4|0,a),z0(r),n[t+592>>2]=n[e+12>>2],a=n[e+8>>2],n[t+584>>2]=n[e+4>>2],n[t+588>>2]=a,c[t|0]=0,t=n[t+588>>2]),_=e+16|0,t|0}function Jl(){var a=0;return a=h1(),c[a|0]=0,n[a+600>>2]}function ql(){var a=0,t=0,e=0,r=0;e=_-608|0,_=e,t=h1(),oe(t+584|0),oe(t+596|0),r=e+8|0,sa(r),a=t+8|0,I4(a+240|0),k2(a+544|0),k2(a+557|0),me(a+528|0),Kt(a),ke(a+112|0),z0(a+576|0),z0(a+588|0),I(a,r,600),c[t|0]=0,_=e+608|0}function nr(a,t,e,r){var u=0,i=0;u=_-48|0,_=u,i=u+20|0,Be(i,r,t,e),p1(u+8|0,i);n:{if(!n[u+8>>2]){t=0;break n}r=n[u+12>>2],i=e,e=n[u+16>>2],n[a+12>>2]=i-e,n[a+8>>2]=t+e,n[a+4>>2]=r}n[a>>2]=t,_=u+48|0}function Be(a,t,e,r){var u=0,i=0;u=_-16|0,_=u,n[u+12>>2]=0,k1(u,t,u+12|0),i=n[u+4>>2],i>>>0>=256&&O(),n[a+16>>2]=r,n[a+12>>2]=0,n[a+8>>2]=r,n[a+4>>2]=e,c[a+24|0]=i,n[a>>2]=t,n[a+20>>2]=n[u+12>>2],_=u+16|0}function p1(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;u=_-32|0,_=u,s=t+20|0;n:{e:{t:{for(;;){if(e=n[t+16>>2],r=n[t+12>>2],!(e>>>0>=r>>>0&e>>>0<=e0[t+8>>2])){n[a>>2]=0;break n}l=r+n[t+4>>2]|0,N=o[(o[t+24|0]+s|0)-1|0],r=e-r|0;r:{if(r>>>0<=7)for(i=0,e=0;;){if((e|0)==(r|0)){e=r;break r}if(o[e+l|0]==(N|0)){i=1;break r}else{e=e+1|0;continue}}nl(u+8|0,N,l,r),e=n[u+12>>2],i=n[u+8>>2]}if((i|0)!=1)break t;if(e=(n[t+12>>2]+e|0)+1|0,n[t+12>>2]=e,!(e>>>0<o[t+24|0])&&(r=n[t+12>>2],e=n[t+12>>2]-o[t+24|0]|0,!(r>>>0<e>>>0|r>>>0>e0[t+8>>2]))){if(i=n[t+4>>2],n[u+20>>2]=r-e,n[u+16>>2]=e+i,r=o[t+24|0],r>>>0>=5)break e;if(n[u+28>>2]=r,n[u+24>>2]=s,!!M1(u+16|0,u+24|0))break}}n[a+4>>2]=e,n[a>>2]=1,n[a+8>>2]=n[t+12>>2];break n}n[a>>2]=0,n[t+12>>2]=n[t+16>>2];break n}O()}_=u+32|0}function la(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;e=_-16|0,_=e,i=n[t+16>>2],s=n[t+20>>2],B2(e,t+16|0),r=n[e+4>>2],(r|0)!=1114112?(u=n[e>>2],l=n[t+16>>2],N=n[t+20>>2],n[e+12>>2]=r,t=ka(t,2,e+12|0),n[a+8>>2]=u+(l-N+(s-i)|0),n[a+4>>2]=u,t=t^1):t=2,n[a>>2]=t,_=e+16|0}function B2(a,t){var e=0,r=0,u=0,i=0;u=n[t>>2],i=n[t+4>>2],e=n2(t),(e|0)!=1114112&&(r=n[t+8>>2],n[t+8>>2]=n[t>>2]+(r+i-(n[t+4>>2]+u)|0)),n[a+4>>2]=e,n[a>>2]=r}function _a(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;i=_-32|0,_=i,n[i+28>>2]=0,n[i+20>>2]=a,n[i+12>>2]=a,n[i+16>>2]=t,n[i+24>>2]=a+t,B2(i,i+20|0),t=n[i+4>>2];n:{if((t|0)==1114112)break n;if(a=n[i>>2],t-65>>>0>=26){if(t>>>0<192)break n;if(t-192>>>0<=127807){e:{t:{if(e=o[(t>>>6&15|o[(t>>>10|0)+1164738|0]<<4)+1167280|0],e>>>0>=44){if(e>>>0>=69)break t;if(e=e-44|0,r=e<<1,u=o[r+1166872|0]<<3,l=1<<e,s=l&33539069,e=n[u+1166928>>2]^(s?0:-1),s=n[u+1166932>>2]^(s?0:-1),r=o[r+1166873|0],l&4258818){e=c0(e,s,r),r=C;break e}u=r&31,(r&63)>>>0>=32?(r=0,e=s>>>u|0):(r=s>>>u|0,e=((1<<u)-1&s)<<32-u|e>>>u);break e}r=e<<3,e=n[r+1166928>>2],r=n[r+1166932>>2];break e}O()}u=t&31,t=(t&63)>>>0>=32?r>>>u|0:((1<<u)-1&r)<<32-u|e>>>u}else t=0;if(!(t&1))break n}N=1}return _=i+32|0,!a&N}function fa(a,t){var e=0,r=0;return e=_-32|0,_=e,n[e+28>>2]=0,n[e+20>>2]=a,n[e+12>>2]=a,n[e+16>>2]=t,n[e+24>>2]=a+t,B2(e,e+20|0),a=n[e+4>>2],(a|0)!=1114112&&(t=n[e>>2],r=er(a)&!t),_=e+32|0,r}function er(a){var t=0;t=1;n:{if((a&2097119)-65>>>0<26|a-48>>>0<10||(t=0,a>>>0<170)||(t=1,o4(a)))break n;t=l6(a)}return t}function tr(a,t,e,r){var u=0,i=0;u=_-16|0,_=u,n[u+12>>2]=0,k1(u,r,u+12|0),r=n[u+4>>2],i=t1(t,e,n[u>>2],r),n[a+4>>2]=e-r,n[a>>2]=i?t+r|0:0,_=u+16|0}function k1(a,t,e){var r=0;i6(t,e),r=1;n:{if(t>>>0<128||(r=2,t>>>0<2048))break n;r=t>>>0<65536?3:4}n[a+4>>2]=r,n[a>>2]=e}function Re(a,t,e){var r=0,u=0,i=0,s=0;r=_-32|0,_=r,n[r+8>>2]=t,n[r>>2]=t,n[r+4>>2]=e,n[r+12>>2]=t+e,n[r+16>>2]=0,u=r+20|0,Na(u,r),e=n[r+20>>2],i=n[r+24>>2],s=n[r+28>>2],ba(u,r),u=n[r+20>>2]?n[r+28>>2]:e?s:0,e=e?i:0,n[a+4>>2]=u-e,n[a>>2]=t+e,_=r+32|0}function Na(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;r=_-16|0,_=r,i=t+8|0;n:{for(;;){if(s=n[t+8>>2],l=n[t+12>>2],B2(r+8|0,i),u=n[r+12>>2],e=0,(u|0)==1114112)break n;if(e=n[r+8>>2],!Nr(u))break}n[a+4>>2]=e,n[a+8>>2]=(n[t+8>>2]+((l-s|0)+e|0)|0)-n[t+12>>2],e=1}n[a>>2]=e,_=r+16|0}function ba(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;r=_-16|0,_=r,i=t+8|0;n:{for(;;){if(s=n[t+8>>2],l=n[t+12>>2],pa(r+8|0,i),u=n[r+12>>2],e=0,(u|0)==1114112)break n;if(e=n[r+8>>2],!Nr(u))break}n[a+4>>2]=e,n[a+8>>2]=(n[t+8>>2]+((l-s|0)+e|0)|0)-n[t+12>>2],e=1}n[a>>2]=e,_=r+16|0}function da(a,t,e){var r=0;r=_-32|0,_=r,n[r+8>>2]=t,n[r>>2]=t,n[r+4>>2]=e,n[r+12>>2]=t+e,n[r+16>>2]=0,ba(r+20|0,r),n[a+4>>2]=n[r+20>>2]?n[r+28>>2]:0,n[a>>2]=t,_=r+32|0}function ha(a,t,e){var r=0,u=0;r=_-32|0,_=r,n[r+16>>2]=0,n[r+8>>2]=t,n[r>>2]=t,n[r+4>>2]=e,n[r+12>>2]=t+e,Na(r+20|0,r),u=e,e=n[r+20>>2]?n[r+24>>2]:e,n[a+4>>2]=u-e,n[a>>2]=t+e,_=r+32|0}function Nn(a,t,e,r,u){var i=0,s=0;n:{if(r>>>0>u>>>0)break n;e:{if(!r)break e;if(e>>>0>r>>>0){if(c[t+r|0]<=-65)break n;break e}if((e|0)!=(r|0))break n}e:{if(!u)break e;if(e>>>0>u>>>0){if(c[t+u|0]>-65)break e;break n}if((e|0)!=(u|0))break n}i=t+r|0,s=u-r|0}n[a+4>>2]=s,n[a>>2]=i}function zn(a,t,e,r){n:{e:{t:{if(!r)break t;if(e>>>0>r>>>0){if(c[t+r|0]>-65)break t;break e}if((e|0)!=(r|0))break e}t=t+r|0,r=e-r|0;break n}t=0}n[a+4>>2]=r,n[a>>2]=t}function m1(a,t,e){var r=0,u=0,i=0;i=1;n:{e:{t:switch(e|0){case 1:switch(r=1,u=o[t|0],u-43|0){case 0:case 2:break n;default:break e}case 0:break n;default:break t}u=o[t|0]}r=(u|0)==43,t=r+t|0;e:{if(e=e-r|0,e>>>0>=3){for(r=0;;){if(i=(e|0)!=0,!e)break n;if(u=V(r&255,10),r=o[t|0]-48|0,u>>>8|r>>>0>9)break e;if(e=e-1|0,t=t+1|0,r=(u&255)+(r&255)|0,(r|0)!=(r&255))break}r=2;break n}for(r=0;;){if(i=(e|0)!=0,!e)break n;if(u=o[t|0]-48|0,u>>>0>9){r=1;break n}else{e=e-1|0,t=t+1|0,r=u+V(r,10)|0;continue}}}i=1,r=r>>>0>9?1:2}c[a+1|0]=r,c[a|0]=i}function rr(a,t){var e=0,r=0;e=1;n:{e:{t:{r:switch(t|0){case 1:switch(e=257,r=o[a|0],r-43|0){case 0:case 2:break e;default:break t}case 0:break e;default:break r}r=o[a|0]}e=a,a=(r|0)==43,e=e+a|0;t:{if(t=t-a|0,t>>>0>=5){for(a=0;;){if(!t)break n;if(r=V(a&65535,10),a=o[e|0]-48|0,r>>>16|a>>>0>9)break t;if(e=e+1|0,t=t-1|0,a=(r&65535)+(a&65535)|0,(a|0)!=(a&65535))break}return 513}for(a=0;;){if(!t)break n;if(r=o[e|0]-48|0,r>>>0>9)return 257;e=e+1|0,t=t-1|0,a=r+V(a,10)|0}}e=a>>>0>9?257:513}return e}return a<<16}function pa(a,t){var e=0,r=0;e=C6(t),(e|0)!=1114112&&(r=(n[t+8>>2]+n[t+4>>2]|0)-n[t>>2]|0),n[a+4>>2]=e,n[a>>2]=r}function ka(a,t,e){var r=0,u=0;for(t=t<<2,r=n[e>>2];e=t,!!(e&&(t=e-4|0,u=n[a>>2],a=a+4|0,(r|0)!=(u|0))););return(e|0)!=0}function ma(a,t){var e=0,r=0;return e=_-16|0,_=e,a=n[a>>2],r=n[a+4>>2],n[e+8>>2]=n[a>>2],n[e+12>>2]=r,a=$a(t,e+8|0),_=e+16|0,a?-1:1}function ga(a,t){var e=0,r=0,u=0,i=0;if(t){n:{if(o[t+72|0]==1){r=o[t+73|0]<<8|o[t+74|0]<<16|1,e=R[t+48>>1],u=R[t+76>>1];break n}e=R[t+74>>1],u=e}t=r,i=e&65535,e=u&65535,r=0,e=i|e<<16,w[a>>1]=e,w[a+2>>1]=e>>>16,t=t|r,w[a+4>>1]=t,w[a+6>>1]=t>>>16;return}c[a+4|0]=2}function va(a,t,e){var r=0,u=0,i=0;r=_-16|0,_=r,B0(r+8|0,e,4,8),u=n[r+12>>2],i=n[r+8>>2],e&&I(u,t,e<<3),n[a+8>>2]=e,n[a+4>>2]=u,n[a>>2]=i,_=r+16|0}function ya(a,t){var e=0;if(t=n[t>>2],t>>>0>=e0[a>>2]){if(e=n[a+4>>2],!o[a+8|0])return t>>>0<=e>>>0;a=t>>>0<e>>>0}else a=0;return a}function wa(a,t){var e=0,r=0;n:{if(R[a>>1]!=R[t>>1]|R[a+2>>1]!=R[t+2>>1])break n;if(e=o[t+4|0],o[a+4|0]==1){if(!(e&1)|o[a+5|0]!=o[t+5|0])break n;r=o[a+6|0]==o[t+6|0];break n}r=e^1}return r&1}function Ca(a,t){return a=n[a>>2],Ie(n[a>>2],n[t>>2],n[n[a+4>>2]>>2])}function Ba(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;i=_-16|0,_=i,n[i+8>>2]=t+8,r=n[t>>2],e=n[t+4>>2];n:{e:{for(;;){if((e|0)==(r|0))break e;if(n[i+12>>2]=r,r=r+16|0,n[t>>2]=r,!!J1(n[i+12>>2],n[n[i+8>>2]>>2]))break}if(e=r-16|0,!e)break e;r=_-32|0,_=r,t=n[e+12>>2],e=n[e+8>>2],w[r+28>>1]=1,n[r+24>>2]=0,n[r+20>>2]=t+e,n[r+16>>2]=e,n[r+12>>2]=t,n[r+8>>2]=e,n[r+4>>2]=t,n[r>>2]=0,t=_+-64|0,_=t,Ia(t+20|0,r);t:{if(n[t+20>>2]==1){for(e=n[t+28>>2],u=n[t+24>>2],l=t+32|0,P2(l,4),s=n[t+36>>2],n[s>>2]=u,n[s+4>>2]=e,n[t+16>>2]=1,e=n[t+36>>2],n[t+8>>2]=n[t+32>>2],n[t+12>>2]=e,e=n[r+28>>2],n[t+56>>2]=n[r+24>>2],n[t+60>>2]=e,e=n[r+20>>2],n[t+48>>2]=n[r+16>>2],n[t+52>>2]=e,e=n[r+12>>2],n[t+40>>2]=n[r+8>>2],n[t+44>>2]=e,e=n[r+4>>2],n[t+32>>2]=n[r>>2],n[t+36>>2]=e,e=t+8|0,u=_-16|0,_=u;;){if(Ia(u+4|0,l),n[u+4>>2]==1){f=n[u+12>>2],b=n[u+8>>2],s=n[e+8>>2],(s|0)==n[e>>2]&&X2(e,1),N=n[e+4>>2]+(s<<3)|0,n[N+4>>2]=f,n[N>>2]=b,n[e+8>>2]=s+1;continue}break}_=u+16|0,n[a+8>>2]=n[t+16>>2],e=n[t+12>>2],n[a>>2]=n[t+8>>2],n[a+4>>2]=e;break t}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}_=t- -64|0,_=r+32|0;break n}n[a>>2]=-2147483648}_=i+16|0}function Jn(a,t){A0(a,n[a+8>>2],t,4,12)}function Ra(a,t){var e=0,r=0,u=0,i=0;e=_-16|0,_=e,i=t+12|0;n:{for(;;){if(Sa(e+4|0,i),n[e+4>>2]!=-2147483648){n[a+8>>2]=n[e+12>>2],t=n[e+8>>2],n[a>>2]=n[e+4>>2],n[a+4>>2]=t;break n}if(r=n[t>>2],!(!r|(r|0)==n[t+4>>2])){n[t+20>>2]=r,n[t>>2]=r+12,r=n[t+8>>2],u=n[r+4>>2],n[t+12>>2]=u,n[t+16>>2]=V(n[r+8>>2],12)+u;continue}break}Sa(a,t+24|0)}_=e+16|0}function Ea(a,t){var e=0,r=0,u=0;e=n[t+12>>2],e?r=(n[t+16>>2]-e>>>0)/12|0:r=0,e=n[t+24>>2],e?e=(n[t+28>>2]-e>>>0)/12|0:e=0,e=r+e|0,u=n[t>>2];n:{if(u&&(r=0,(u|0)!=n[t+4>>2]))break n;n[a+8>>2]=e,r=1}n[a+4>>2]=r,n[a>>2]=e}function Ia(a,t){var e=0,r=0;e=_-16|0,_=e,J6(e+8|0,t),t=n[e+8>>2],t?(r=n[e+12>>2],n[a+4>>2]=t,n[a+8>>2]=r,t=1):t=0,n[a>>2]=t,_=e+16|0}function X2(a,t){A0(a,n[a+8>>2],t,4,8)}function ur(a,t){A0(a,n[a+8>>2],t,2,8)}function ja(a,t){kl(a,t,12,80)}function Ua(a,t){var e=0,r=0,u=0,i=0,s=0;r=_-16|0,_=r,n[r+8>>2]=t+8,u=n[t>>2]-12|0,s=n[t+4>>2];n:{e:{for(;;){if(e=u+12|0,(s|0)==(e|0))break e;if(n[t>>2]=u+24,n[r+12>>2]=e,u=e,i=n[r+12>>2],e=n[r+8>>2],R[(o[i|0]?4:2)+i>>1]==R[n[n[e>>2]>>2]>>1]?e=n[i+8>>2]!=n[n[e+4>>2]+124>>2]:e=0,!!e)break}if(!u)break e;t=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=t;break n}c[a|0]=2}_=r+16|0}function ar(a,t){A0(a,n[a+8>>2],t,2,2)}function xa(a){var t=0,e=0,r=0,u=0,i=0;for(r=n[a+8>>2],t=n[a>>2],u=n[a+4>>2];;){if((t|0)==(u|0))return 0;if(e=t+80|0,n[a>>2]=e,i=(o[t+72|0]?4:2)+t|0,t=e,R[i+72>>1]==R[n[r>>2]>>1])break}return t-80|0}function za(a){var t=0,e=0,r=0,u=0,i=0;for(t=_-16|0,_=t,n[t+12>>2]=a+8,e=n[a>>2],i=n[a+4>>2];;){n:{if((e|0)==(i|0)){r=0;break n}if(u=e+2|0,n[a>>2]=u,r=Fe(n[n[t+12>>2]>>2],R[e>>1]),e=u,!r)continue}break}return _=t+16|0,r}function Ja(a,t){var e=0,r=0,u=0,i=0,s=0;u=_-16|0,_=u,e=n[t+24>>2];n:{if(e){e=e-12|0,s=n[t+28>>2];e:{for(;;){if(r=e+12|0,(s|0)==(r|0))break e;if(n[u+12>>2]=r,n[t+24>>2]=r+16,e=e+16|0,r=_-16|0,_=r,i=o[n[u+12>>2]+12|0],p6(r+4|0,i),_=r+16|0,!!(n[r+4>>2]==3&(i|0)!=1))break}t=n[e+4>>2],n[a+4>>2]=n[e>>2],n[a+8>>2]=t,w[a>>1]=R[e+8>>1];break n}n[t+24>>2]=0}if(!n[t>>2]){c[a|0]=28;break n}if(q1(u,t+4|0),n[u>>2]==1){n[a+8>>2]=n[t+20>>2],e=n[t+16>>2],n[a>>2]=n[t+12>>2],n[a+4>>2]=e;break n}c[a|0]=28}_=u+16|0}function qa(a,t){var e=0,r=0,u=0;u=n[t>>2];n:{e:{if(e=n[t+24>>2],e){if(u)break e;t=n[t+28>>2]-e>>>4|0,e=1;break n}if(e=1,!u){t=0;break n}r=n[t+8>>2]-n[t+4>>2]|0,t=r;break n}r=n[t+8>>2]-n[t+4>>2]|0,e=n[t+28>>2]-e>>>4|0,t=r+e|0,e=t>>>0>=e>>>0}n[a+8>>2]=t,n[a+4>>2]=e,n[a>>2]=r}function Ma(a,t){var e=0,r=0,u=0,i=0,s=0;r=n[t>>2],s=n[t+4>>2];n:{for(;;){if(u=0,(r|0)==(s|0))break n;u=r+8|0,n[t>>2]=u,e=n[r>>2],i=_-16|0,_=i,n[i+12>>2]=n[r+4>>2],n[i+8>>2]=e,e=-36;e:{for(;;){if(r=0,(e|0)==1332)break e;if(r=e+1093880|0,e=e+36|0,!!Ce(r,i+8|0))break}r=e+1093844|0}if(_=i+16|0,e=r,r=u,!!e)break}e=R[e+32>>1],u=1}t=u,w[a+2>>1]=e,w[a>>1]=t}function Va(a,t,e,r){var u=0;u=_-16|0,_=u,n[u+12>>2]=r,n[u+8>>2]=e,t=Da(t,u+8|0),n[a+8>>2]=r,n[a+4>>2]=e,n[a>>2]=t,_=u+16|0}function Ee(a,t){return Hc(a,t-a|0)}function Da(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0;if(e=_-32|0,_=e,a=n[a>>2],N=n[a+8>>2],f=n[a+4>>2],r=n[t+4>>2],a=n[t>>2],c[e+15|0]=45,c[e+14|0]=95,n[e+20>>2]=a+r,n[e+16>>2]=a,n[e+28>>2]=e+15,n[e+24>>2]=e+14,r=_-16|0,_=r,t=r+4|0,a=e+16|0,M0(t,n[a+4>>2]-n[a>>2]|0),s=_-16|0,_=s,_e(t,n[a+4>>2]-n[a>>2]|0),u=n[t+8>>2],i=n[t+4>>2],n[s+4>>2]=t+8,k=s,m=c0(i,u,32),n[k+8>>2]=m,n[s+12>>2]=C,i=s+4|0,t=n[i+4>>2],b=n[i>>2],u=n[a>>2],l=n[a+4>>2],(u|0)!=(l|0))for(i=n[i+8>>2],d=n[a+12>>2],h=n[a+8>>2],a=l-u|0;p=t+i|0,l=o[u|0],(l|0)==o[h|0]&&(l=o[d|0]),c[p|0]=l,u=u+1|0,t=t+1|0,a=a-1|0,!!a;);return n[b>>2]=t,_=s+16|0,n[e+8>>2]=n[r+12>>2],a=n[r+8>>2],n[e>>2]=n[r+4>>2],n[e+4>>2]=a,_=r+16|0,a=c8(f,N,n[e+4>>2],n[e+8>>2]),G(e),_=e+32|0,a}function g1(a){Ka(n[a+4>>2],n[a+8>>2]),m2(a)}function v1(a){var t=0,e=0;for(t=n[a+8>>2],e=n[a+4>>2];;){if(t){t=t-1|0,qn(e),e=e+20|0;continue}break}m0(a,4,20)}function ir(a){or(n[a+4>>2],n[a+8>>2]),y1(a)}function y1(a){m0(a,4,24)}function qn(a){n:switch(n[a>>2]){default:qn(n[a+8>>2]),un(n[a+8>>2],20);return;case 0:C0(a+4|0);return;case 3:v1(a+4|0);return;case 4:v1(a+4|0);break;case 1:case 2:break n}}function Xa(a){n[a>>2]>=0&&C0(a)}function w1(a){C0(a),G(a+12|0)}function Ka(a,t){for(;;){if(t){t=t-1|0,C0(a),a=a+12|0;continue}break}}function or(a,t){for(;;){if(t){t=t-1|0,G(a),a=a+24|0;continue}break}}function Fa(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;u=_-32|0,_=u,r=u+8|0,l=n[n[a>>2]>>2],a=_-32|0,_=a,n[a+28>>2]=t,t=_-32|0,_=t,s=t+8|0,e=_-16|0,_=e,c[e+12|0]=0,i=a+28|0,n[e+8>>2]=i,j0(l,e+8|0),_=e+16|0;n:{if(o[e+12|0]){vc(s);break n}n[s>>2]=3}s=a+4|0,e=s+4|0,l=n[t+8>>2];n:{if((l|0)!=3){n[e+16>>2]=n[t+28>>2],i=n[t+24>>2],n[e+8>>2]=n[t+20>>2],n[e+12>>2]=i,i=n[t+16>>2],n[e>>2]=n[t+12>>2],n[e+4>>2]=i;break n}n[e>>2]=i}if(n[s>>2]=l,_=t+32|0,t=n[a+4>>2],(t|0)!=3&&(e=n[a+16>>2],n[r+8>>2]=n[a+12>>2],n[r+12>>2]=e,e=n[a+24>>2],n[r+16>>2]=n[a+20>>2],n[r+20>>2]=e,n[r+4>>2]=n[a+8>>2]),n[r>>2]=t,_=a+32|0,a=n[u+8>>2],t=(a|0)==3,!t){n:{if(a>>>0<2||(a=n[u+16>>2],r=n[a>>2],r&&w0[r|0](n[u+12>>2]),a=n[a+4>>2],!a))break n;je(n[u+12>>2],a)}G(u+20|0)}return _=u+32|0,t}function Sa(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;u=_-16|0,_=u,r=n[t>>2];n:{if(!r){n[a>>2]=-2147483648;break n}e:{t:{if(n[t+4>>2]==(r|0)){n[u+4>>2]=-2147483648;break t}if(n[t>>2]=r+12,s=_-32|0,_=s,e=s+8|0,F6(e,n[t+8>>2]),F6(s+20|0,r),l=u+4|0,r=_-16|0,_=r,N=24,i=e+24|0,(e|0)!=(i|0))for(f=e+8|0,i=(i-e>>>0)/12|0;b=n[f>>2]+b|0,f=f+12|0,i=i-1|0,!!i;);for(P2(r+4|0,b);;){if(N){E1(r+4|0,n[e+4>>2],n[e+8>>2]),N=N-12|0,e=e+12|0;continue}break}for(n[l+8>>2]=n[r+12>>2],e=n[r+8>>2],n[l>>2]=n[r+4>>2],n[l+4>>2]=e,_=r+16|0,e=0;;){if((e|0)!=24){C0((s+8|0)+e|0),e=e+12|0;continue}break}if(_=s+32|0,n[u+4>>2]!=-2147483648)break e}n[t>>2]=0}n[a+8>>2]=n[u+12>>2],t=n[u+8>>2],n[a>>2]=n[u+4>>2],n[a+4>>2]=t}_=u+16|0}function Oa(a,t){var e=0,r=0;n:{if(e=R[a>>1],r=R[t>>1],(e|0)!=(r|0)||(e=R[a+2>>1],r=R[t+2>>1],(e|0)!=(r|0)))break n;if(e=o[t+4|0],o[a+4|0]==1){if(e&1){if(e=o[a+5|0],r=o[t+5|0],(e|0)!=(r|0))break n;a=o[a+6|0]<o[t+6|0]}else a=0;return a}return(e|0)!=0}return e>>>0<r>>>0}function La(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;e=_-32|0,_=e,u=o[a+1|0],c[e+13|0]=u,i=o[a|0],c[e+12|0]=i,s=n[a+4>>2],n[e+16>>2]=s,a=n[a+8>>2],r=a-s|0,n[e+8>>2]=a>>>0>=r>>>0?r:0,a=o[t+1|0],c[e+25|0]=a,r=o[t|0],c[e+24|0]=r,l=n[t+4>>2],n[e+28>>2]=l,t=n[t+8>>2],N=t-l|0,n[e+20>>2]=t>>>0>=N>>>0?N:0;n:{if((a|0)!=(u|0)){a=a>>>0>u>>>0;break n}if((r|0)!=(i|0)){a=r>>>0<i>>>0;break n}if(a=n[e+20>>2],t=n[e+8>>2],a=((a|0)==(t|0)?2:a>>>0<t>>>0)&255,(a|0)!=2)break n;a=s>>>0<l>>>0}return _=e+32|0,a&1}function Ta(a,t){var e=0,r=0;n:{if(e=n[a+4>>2],r=n[t+4>>2],(e|0)!=(r|0)||(e=n[a+8>>2],r=n[t+8>>2],(e|0)!=(r|0))||(e=o[a+1|0],r=o[t+1|0],(e|0)!=(r|0)))break n;return o[a|0]<o[t|0]}return e>>>0<r>>>0}function Za(a,t){var e=0,r=0;return e=_-16|0,_=e,r=n[a+4>>2],n[e>>2]=n[a>>2],n[e+4>>2]=r,a=n[t+4>>2],n[e+8>>2]=n[t>>2],n[e+12>>2]=a,a=$a(e,e+8|0),_=e+16|0,a}function C1(a){var t=0;return t=_-16|0,_=t,n[t>>2]=-2147483644,Vn(a,t),_=t+16|0,n[a+8>>2]-1|0}function bn(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0;e=_-48|0,_=e;n:{e:{t:{r:{u:switch(n[a>>2]-1|0){case 0:n[e+32>>2]=-2147483648,Vn(t,e+32|0);break n;case 1:n[e+32>>2]=-2147483647,Vn(t,e+32|0);break n;case 2:for(u=V(n[a+12>>2],20),r=n[a+8>>2];;){if(!u)break n;bn(r,t),u=u-20|0,r=r+20|0}case 4:for(r=n[a+8>>2],i=n[a+4>>2],u=i;;){if(!u)break r;bn(r,t),u=u-1|0}default:u=o[a+16|0],r=e+32|0,a=a+4|0,va(r,n[a+4>>2],n[a+8>>2]),c[e+44|0]=u,Vn(t,r);break n;case 3:break u}for(n[e+12>>2]=0,n[e+4>>2]=0,n[e+8>>2]=4,r=n[a+8>>2],u=n[a+12>>2];;){if(!u)break t;u:{if((u|0)!=1){a=C1(t),bn(r,t),s=C1(t),i=n[e+12>>2],(i|0)==n[e+4>>2]&&K2(e+4|0,4),n[n[e+8>>2]+(i<<2)>>2]=s,n[e+12>>2]=i+1,i=n[t+4>>2],s=n[t+8>>2],n[e+40>>2]=s,n[e+36>>2]=a+1,n[e+32>>2]=-2147483646,B1(i,s,a,e+32|0);break u}bn(r,t)}r=r+20|0,u=u-1|0}}if(n[a+12>>2])break e;a=C1(t),bn(r,t),n[e+32>>2]=-2147483645,n[e+36>>2]=a,u=e+32|0,Vn(t,u),r=n[t+4>>2],t=n[t+8>>2],n[e+40>>2]=t,n[e+36>>2]=a+1,n[e+32>>2]=-2147483646,B1(r,t,a,u);break n}for(n[e+16>>2]=n[t+8>>2],n[e+40>>2]=n[e+4>>2],a=n[e+8>>2],n[e+32>>2]=a,n[e+44>>2]=a+(n[e+12>>2]<<2),n[e+36>>2]=a,u=_-16|0,_=u,i=n[e+16>>2],s=n[t+8>>2],l=n[t+4>>2],r=e+32|0,a=n[r+4>>2],N=n[r+12>>2];;){if((a|0)==(N|0))Pa(r),_=u+16|0;else{t=a+4|0,n[r+4>>2]=t,a=n[a>>2],n[u>>2]=-2147483645,n[u+4>>2]=i,B1(l,s,a,u),a=t;continue}break}break n}for(n[e+44>>2]=n[a+16>>2],n[e+40>>2]=i,n[e+36>>2]=r,n[e+32>>2]=t,a=_-32|0,_=a,u=e+32|0,r=n[u+12>>2],i=r-n[u+8>>2]|0,B0(a+8|0,r>>>0>=i>>>0?i:0,4,4),n[a+28>>2]=0,r=n[a+12>>2],n[a+20>>2]=n[a+8>>2],n[a+24>>2]=r,r=_-16|0,_=r,i=a+20|0,s=n[u+12>>2],l=s-n[u+8>>2]|0,In(i,s>>>0>=l>>>0?l:0),h=r,p=c0(n[i+4>>2],n[i+8>>2],32),n[h+8>>2]=p,n[r+12>>2]=C,n[r+4>>2]=i+8,i=n[u+12>>2],s=i-n[u+8>>2]|0,i=i>>>0>=s>>>0?s:0,N=r+4|0,s=n[N+4>>2],l=n[N+8>>2]+(s<<2)|0,f=n[N>>2],b=n[u+4>>2],N=n[u>>2];;){if(i){d=C1(N),bn(b,N),n[l>>2]=d,i=i-1|0,l=l+4|0,s=s+1|0;continue}break}for(n[f>>2]=s,_=r+16|0,r=e+20|0,n[r+8>>2]=n[a+28>>2],i=n[a+24>>2],n[r>>2]=n[a+20>>2],n[r+4>>2]=i,_=a+32|0,n[e+4>>2]=n[t+8>>2],n[e+40>>2]=n[e+20>>2],a=n[e+24>>2],n[e+32>>2]=a,n[e+44>>2]=a+(n[e+28>>2]<<2),n[e+36>>2]=a,r=_-16|0,_=r,i=n[e+4>>2],s=n[t+8>>2],l=n[t+4>>2],a=n[u+4>>2],N=n[u+12>>2];;){if((a|0)==(N|0))Pa(u),_=r+16|0;else{t=a+4|0,n[u+4>>2]=t,a=n[a>>2],n[r+8>>2]=i,n[r+4>>2]=a+1,n[r>>2]=-2147483646,B1(l,s,a,r),a=t;continue}break}}_=e+48|0}function Ga(a,t){return ll(a,t,16,4,8)}function sr(a,t){var e=0,r=0,u=0,i=0,s=0;for(r=_-16|0,_=r,n[r+12>>2]=a,a=n[t>>2],s=n[t+4>>2];;){n:{if((a|0)==(s|0)){e=0;break n}if(u=a+2|0,n[t>>2]=u,e=_-16|0,_=e,i=n[r+12>>2],a=Fe(n[n[i>>2]>>2],R[a>>1]),a?(n[e+12>>2]=a,a=Ha(i+4|0,e+12|0)?a:0):a=0,_=e+16|0,e=a,a=u,!e)continue}break}return _=r+16|0,e}function n2(a){var t=0,e=0,r=0,u=0;if(t=n[a>>2],(t|0)==n[a+4>>2])return 1114112;if(n[a>>2]=t+1,e=o[t|0],e<<24>>24<0){if(n[a>>2]=t+2,r=o[t+1|0]&63,u=e&31,e>>>0<=223)return r|u<<6;if(n[a>>2]=t+3,r=o[t+2|0]&63|r<<6,e>>>0<240)return r|u<<12;n[a>>2]=t+4,e=u<<18&1835008|(o[t+3|0]&63|r<<6)}return e}function Ml(a,t){a=a|0,t=t|0;var e=0;e=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=e}function Qa(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0;r=_-32|0,_=r,n[r+20>>2]=e,t=n[t>>2],e=n[t+4>>2],n[r+24>>2]=e,n[r+28>>2]=e+(n[t+8>>2]<<2),s=r+8|0,e=_-16|0,_=e,u=r+24|0,t=n[u+4>>2]-4|0,l=n[r+20>>2],N=n[u>>2];n:{for(;;){if(i=0,(t+4|0)==(N|0))break n;if(n[u+4>>2]=t,w0[l|0](e+8|0,n[t>>2]),t=t-4|0,!!(n[e+8>>2]&1))break}u=n[e+12>>2],i=1}t=i,n[s+4>>2]=u,n[s>>2]=t,_=e+16|0,t=n[r+8>>2],n[a+4>>2]=n[r+12>>2],n[a>>2]=t,_=r+32|0}function Wa(a,t,e){var r=0;r=1,t=n[t>>2];n:{if(n[t>>2]!=1){r=0;break n}t=He(n[t+4>>2],e)}n[a+4>>2]=t,n[a>>2]=r}function Vl(a,t){a=a|0,t=t|0;var e=0;e=n[t+12>>2],n[a>>2]=n[t+8>>2],n[a+4>>2]=e}function Aa(a){var t=0;t=_-16|0,_=t,n[t+12>>2]=n[a>>2],n[t+8>>2]=n[a+8>>2],m2(t+8|0),_=t+16|0}function Pa(a){var t=0,e=0;t=_-16|0,_=t,e=n[a+8>>2],n[t+12>>2]=n[a>>2],n[t+8>>2]=e,w2(t+8|0),_=t+16|0}function B1(a,t,e,r){if(t>>>0>e>>>0){a=(e<<4)+a|0,Xa(a),t=n[r+12>>2],n[a+8>>2]=n[r+8>>2],n[a+12>>2]=t,t=n[r+4>>2],n[a>>2]=n[r>>2],n[a+4>>2]=t;return}Xa(r)}function Ya(a,t){var e=0,r=0,u=0;for(e=_-32|0,_=e,n[e+16>>2]=n[t+16>>2],r=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=r,r=n[t+4>>2],n[e>>2]=n[t>>2],n[e+4>>2]=r,so(e+20|0,e),_e(a,n[e+20>>2]),r=n[t>>2],u=((r<<2)+t|0)+8|0,t=n[t+4>>2];;){if((t|0)!=(r|0)){e2(a,n[u>>2]),u=u+4|0,r=r+1|0;continue}break}_=e+32|0}function Ha(a,t){return t=n[t>>2],o[t+58|0]==1?a=Ie(n[a>>2],t,n[n[a+4>>2]>>2]):a=0,a}function e2(a,t){var e=0,r=0;r=n[a+8>>2],e=1;n:{if(t>>>0<128||(e=2,t>>>0<2048))break n;e=t>>>0<65536?3:4}_e(a,e),i6(t,n[a+4>>2]+n[a+8>>2]|0),n[a+8>>2]=r+e}function $a(a,t){return(x2(n[a>>2],n[a+4>>2],n[t>>2],n[t+4>>2])&128)>>>7|0}function Ie(a,t,e){return n[t>>2]?a=0:a=(rs(a,R[t+56>>1],e)|0)!=0,a}function je(a,t){t&&un(a,t)}function n6(a,t){return Fe(n[a>>2],R[t>>1])}function e6(a,t){var e=0,r=0,u=0;for(a=n[a>>2],r=n[a+8>>2]<<3,u=n[a+4>>2];e=r,!!(e&&(r=e-8|0,a=u,u=a+8|0,e0[a+4>>2]<t>>>0|e0[a>>2]>t>>>0)););return(e|0)!=0}function cr(a,t,e,r,u,i,s,l){var N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0;b=_-16|0,_=b,h=R[n[t>>2]>>1],N=n[t+4>>2],p=He(n[N>>2],i),d=r&255,d||(k=1,t=He(He(n[N>>2],i),91)),N=a+16|0,i=_-48|0,_=i,n[i+32>>2]=(l<<3)+s,n[i+28>>2]=s,Ma(i+24|0,i+28|0);n:{if(w[i+24>>1]&1){for(s=R[i+26>>1],B0(i+8|0,4,2,2),l=n[i+8>>2],f=n[i+12>>2],w[f>>1]=s,n[i+44>>2]=1,n[i+40>>2]=f,n[i+36>>2]=l,l=i+36|0,f=n[i+28>>2],s=_-16|0,_=s,n[s+12>>2]=n[i+32>>2],n[s+8>>2]=f;;){if(Ma(s,s+8|0),w[s>>1]&1){m=R[s+2>>1],f=n[l+8>>2],(f|0)==n[l>>2]&&ar(l,1),w[n[l+4>>2]+(f<<1)>>1]=m,n[l+8>>2]=f+1;continue}break}_=s+16|0,n[N+8>>2]=n[i+44>>2],s=n[i+40>>2],n[N>>2]=n[i+36>>2];break n}s=i+16|0,n[s>>2]=0,n[s+4>>2]=2,s=n[i+20>>2],l=n[i+16>>2],n[N+8>>2]=0,n[N>>2]=l}n[N+4>>2]=s,_=i+48|0,H0(b+8|0),i=n[b+8>>2],s=n[b+12>>2],l=n[e+4>>2],n[a+72>>2]=n[e>>2],n[a+76>>2]=l,c[a+69|0]=u,c[a+68|0]=r,c[a+67|0]=0,c[a+50|0]=0,w[a+48>>1]=h,c[a+47|0]=1,c[a+46|0]=(d|0)==7,c[a+44|0]=0,n[a+40>>2]=p,n[a+36>>2]=0,n[a+28>>2]=i,n[a+32>>2]=s,n[a+12>>2]=t,n[a+8>>2]=k,n[a>>2]=0,_=b+16|0}function t6(a,t,e){t=lr(n[t>>2],2,n[n[t+4>>2]>>2]);n:{if(!t){n[a+4>>2]=0,t=1;break n}c[a+4|0]=e,w[a+2>>1]=R[t+56>>1],t=5}w[a>>1]=t}function lr(a,t,e){var r=0,u=0,i=0,s=0;for(r=_-16|0,_=r,u=r+8|0,i=n[a+124>>2],n[u>>2]=i,n[u+4>>2]=V(n[a+128>>2],68)+i,i=n[r+12>>2],u=n[r+8>>2],s=t&255;;){n:{if(t=u,(i|0)==(t|0)){t=0;break n}if(u=t+68|0,n[t>>2]|o[t+58|0]!=(s|0)||!Ie(a,t,e))continue}break}return _=r+16|0,t}function r6(a,t){return Ie(n[a>>2],n[t>>2],n[n[a+4>>2]>>2])}function _r(a,t,e){var r=0,u=0,i=0,s=0;n:{e:{t:switch(e|0){case 1:switch(r=o[t|0],r-43|0){case 0:case 2:break n;default:break e}case 0:break n;default:break t}r=o[t|0]}if(r=(r|0)==43,t=r+t|0,e=e-r|0,e>>>0>=9){for(r=0;;){if(u=r,s=!e,!e||(i=o[t|0]-48|0,i>>>0>9)||(r=B(r,0,10,0),C))break n;if(t=t+1|0,e=e-1|0,r=r+i|0,!(i>>>0<=r>>>0))break}break n}for(;;){if(s=!e,!e||(r=o[t|0]-48|0,r>>>0>9))break n;t=t+1|0,e=e-1|0,u=r+V(u,10)|0}}n[a+4>>2]=u,n[a>>2]=u>>>0<17&s}function u6(a,t){W2(a,t,12,4)}function a6(a,t){W2(a,t,8,2)}function i6(a,t){var e=0,r=0,u=0;n:{e:{if(a>>>0>=128){if(a>>>0<2048)break e;if(e=a>>>12|0,r=a&63|-128,u=a>>>6&63|-128,a>>>0>=65536)break n;c[t+2|0]=r,c[t+1|0]=u,c[t|0]=e|224;return}c[t|0]=a;return}c[t+1|0]=a&63|128,c[t|0]=a>>>6|192;return}c[t+3|0]=r,c[t+2|0]=u,c[t+1|0]=e&63|128,c[t|0]=a>>>18|240}function fr(a,t,e,r,u,i){var s=0,l=0,N=0,f=0,b=0;for(N=n[a+8>>2],f=n[a+4>>2],b=(r|0)==1114112;;){n:{e:{if(e0[i+20>>2]<=t>>>0||(s=n[i+16>>2]+t|0,l=o[s|0],c[s|0]=1,t>>>0>=N>>>0|l))break e;t:{r:{u:{i:{o:switch(s=(t<<4)+f|0,l=n[s>>2],(l>>31&l-2147483647)-1|0){case 0:break t;case 1:break i;case 2:break u;case 3:break r;default:break o}a=n[i+8>>2],(a|0)==n[i>>2]&&R1(i),r=n[i+4>>2]+(a<<3)|0,n[r+4>>2]=e,n[r>>2]=t,n[i+8>>2]=a+1;return}if((o6(r)|0)==(o6(u)|0))break e;break n}fr(a,n[s+4>>2],e,r,u,i),t=n[s+8>>2];continue}t=n[s+4>>2];continue}if(b)break n}return}t=t+1|0}}function R1(a){K2(a,8)}function o6(a){return(a-48>>>0<10|(a&2097119)-65>>>0<26|(a|0)==95)&(a|0)!=1114112}function s6(a,t){var e=0;e=_-32|0,_=e,el(e,t),n[e+12>>2]=0,n[e+16>>2]=3,t=n[e+4>>2],n[e+20>>2]=n[e>>2],n[e+24>>2]=t,t=n[e+8>>2],n[e+28>>2]=t;n:{if(t||(t=e+12|0,c6(t),n[e+4>>2]))break n;c6(t)}n[a+16>>2]=n[e+28>>2],t=n[e+24>>2],n[a+8>>2]=n[e+20>>2],n[a+12>>2]=t,t=n[e+16>>2],n[a>>2]=n[e+12>>2],n[a+4>>2]=t,_=e+32|0}function c6(a){var t=0;t=_-16|0,_=t,n[t+12>>2]=a,It(t+12|0)&&(n[a+4>>2]=n[a+4>>2]-1),_=t+16|0}function Nr(a){var t=0,e=0;t=a-9|0;n:{if(t>>>0<=23&&(e=1,8388639>>>t&1)||(e=0,a>>>0<133))break n;e:{if(t=a>>>8|0,t){if((t|0)!=48){if((t|0)==32)break e;if((t|0)!=22)break n;e=(a|0)==5760;break n}e=(a|0)==12288;break n}e=o[(a&255)+1162959|0];break n}e=(o[(a&255)+1162959|0]&2)>>>1|0}return e&1}function l6(a){return a>>>0>=178?a=tl(a):a=0,a}function _6(a,t,e){va(a,t,e),c[a+12|0]=0}function E1(a,t,e){I1(a,t,(e<<3)+t|0)}function I1(a,t,e){var r=0,u=0,i=0;u=e-t|0,i=u>>>3|0,X2(a,i),r=n[a+8>>2],(t|0)!=(e|0)&&(I(n[a+4>>2]+(r<<3)|0,t,u),r=n[a+8>>2]),n[a+8>>2]=r+i}function K2(a,t){Nl(a,t,4)}function br(a){K2(a,16)}function f6(a){K2(a,24)}function Mn(a,t){var e=0,r=0,u=0;e=n[a+8>>2],(e|0)==n[a>>2]&&K2(a,12),r=n[a+4>>2]+V(e,12)|0,n[r+8>>2]=n[t+8>>2],u=n[t+4>>2],n[r>>2]=n[t>>2],n[r+4>>2]=u,n[a+8>>2]=e+1}function P2(a,t){W2(a,t,8,4)}function dr(a,t,e){var r=0,u=0;r=n[a+8>>2],(r|0)==n[a>>2]&&R1(a),u=n[a+4>>2]+(r<<3)|0,n[u+4>>2]=e,n[u>>2]=t,n[a+8>>2]=r+1}function j1(a,t,e){var r=0,u=0;r=n[a+8>>2],(r|0)==n[a>>2]&&R1(a),u=n[a+4>>2]+(r<<3)|0,c[u+4|0]=e,n[u>>2]=t,n[a+8>>2]=r+1}function N6(a,t){var e=0,r=0,u=0;r=n[a+8>>2],(r|0)==n[a>>2]&&K2(a,20),e=n[a+4>>2]+V(r,20)|0,n[e+16>>2]=n[t+16>>2],u=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=u,u=n[t+4>>2],n[e>>2]=n[t>>2],n[e+4>>2]=u,n[a+8>>2]=r+1}function Vn(a,t){var e=0,r=0,u=0;r=n[a+8>>2],(r|0)==n[a>>2]&&br(a),u=n[t+12>>2],e=n[a+4>>2]+(r<<4)|0,n[e+8>>2]=n[t+8>>2],n[e+12>>2]=u,u=n[t+4>>2],n[e>>2]=n[t>>2],n[e+4>>2]=u,n[a+8>>2]=r+1}function b6(a){var t=0;return t=n[a+16>>2],Ga(t,(n[a+20>>2]<<4)+t|0)+n[a+32>>2]|0}function Ue(a,t,e){var r=0,u=0,i=0;u=n[t+20>>2]<<4,t=n[t+16>>2],r=t-12|0,i=e&255;n:{for(;;){if(e=0,!u)break n;if(u=u-16|0,r=r+16|0,e=o[t+12|0],t=t+16|0,(e|0)==(i|0))break}t=n[r+4>>2],e=n[r>>2]}n[a+4>>2]=t,n[a>>2]=e}function U1(a,t,e,r,u){var i=0;i=_-48|0,_=i,Cn(i,t),n8(i+12|0,t+12|0),Cn(i+24|0,t+24|0);n:{if(n[t+36>>2]!=-2147483648){Cn(i+36|0,t+36|0);break n}n[i+36>>2]=-2147483648}c[a+52|0]=e,t=n[i+4>>2],n[a>>2]=n[i>>2],n[a+4>>2]=t,n[a+8>>2]=n[i+8>>2],c[a+48|0]=u,t=n[i+16>>2],n[a+12>>2]=n[i+12>>2],n[a+16>>2]=t,n[a+20>>2]=n[i+20>>2],t=n[i+28>>2],n[a+24>>2]=n[i+24>>2],n[a+28>>2]=t,n[a+32>>2]=n[i+32>>2],t=n[i+40>>2],n[a+36>>2]=n[i+36>>2],n[a+40>>2]=t,n[a+44>>2]=n[i+44>>2],c[a+51|0]=r>>>16,c[a+49|0]=r,c[a+50|0]=r>>>8,_=i+48|0}function hr(a,t,e){var r=0,u=0,i=0;r=_-16|0,_=r,J2(a,t,e),pn(r+8|0),t=n[r+8>>2],e=n[r+12>>2],H0(r),u=n[r>>2],i=n[r+4>>2],n[a+32>>2]=0,n[a+36>>2]=-2147483648,n[a+24>>2]=u,n[a+28>>2]=i,n[a+20>>2]=0,n[a+12>>2]=t,n[a+16>>2]=e,_=r+16|0}function d6(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;u=_-32|0,_=u,r=n[t+20>>2],e=n[t+32>>2],i=n[t+28>>2],t=n[t+16>>2],n[u+24>>2]=t,n[u+16>>2]=i,n[u+20>>2]=e,c[u+12|0]=27,n[u+8>>2]=1,n[u>>2]=1,n[u+4>>2]=0,n[u+28>>2]=t+(r<<4),r=_+-64|0,_=r,Ja(r+20|0,u);n:{if(o[r+20|0]!=28){for(t=r+32|0,qa(t,u),e=n[r+32>>2]+1|0,e=e||-1,B0(r,e>>>0<=4?4:e,4,12),i=n[r>>2],e=n[r+4>>2],n[e+8>>2]=n[r+28>>2],l=n[r+24>>2],n[e>>2]=n[r+20>>2],n[e+4>>2]=l,n[r+16>>2]=1,n[r+12>>2]=e,n[r+8>>2]=i,e=n[u+28>>2],n[r+56>>2]=n[u+24>>2],n[r+60>>2]=e,e=n[u+20>>2],n[r+48>>2]=n[u+16>>2],n[r+52>>2]=e,e=n[u+12>>2],n[r+40>>2]=n[u+8>>2],n[r+44>>2]=e,e=n[u+4>>2],n[r+32>>2]=n[u>>2],n[r+36>>2]=e,i=r+8|0,e=_-32|0,_=e;;){if(Ja(e+8|0,t),o[e+8|0]!=28){l=n[i+8>>2],(l|0)==n[i>>2]&&(qa(e+20|0,t),s=n[e+20>>2]+1|0,Jn(i,s||-1)),s=n[i+4>>2]+V(l,12)|0,n[s+8>>2]=n[e+16>>2],N=n[e+12>>2],n[s>>2]=n[e+8>>2],n[s+4>>2]=N,n[i+8>>2]=l+1;continue}break}_=e+32|0,n[a+8>>2]=n[r+16>>2],t=n[r+12>>2],n[a>>2]=n[r+8>>2],n[a+4>>2]=t;break n}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}_=r- -64|0,_=u+32|0}function pr(a,t,e,r,u){var i=0;i=_-16|0,_=i,r>>>0<u>>>0&&(n[i+12>>2]=u,n[i+8>>2]=r,c[i+4|0]=e,c[i+5|0]=t,Mn(a,i+4|0)),_=i+16|0}function xe(a,t,e,r){pr(a,t,0,e,r)}function kr(a){return a=a|0,!n[a+8>>2]|0}function h6(a,t){sl(a+12|0,t,1),n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}function p6(a,t){dl(a,t,1068736,1068744,1068864,1068804,1068656,1068524,1068456)}function k6(a,t){var e=0,r=0,u=0,i=0;n:{if(o[t+37|0])break n;c[t+37|0]=1;e:{if(o[t+36|0]==1){r=n[t+32>>2],e=n[t+28>>2];break e}if(e=n[t+28>>2],r=n[t+32>>2],(e|0)==(r|0))break n}u=r-e|0,i=n[t+4>>2]+e|0}n[a+4>>2]=u,n[a>>2]=i}function m6(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0;r=_-48|0,_=r,g6(r+24|0,t,e,46),u=n[r+24>>2];n:{if(u){if(t=n[r+44>>2],e=n[r+40>>2],u=rr(u,n[r+28>>2]),u&1){c[a|0]=2;break n}if(m1(r+16|0,n[r+32>>2],n[r+36>>2]),o[r+16|0]){c[a|0]=2;break n}if(i=o[r+17|0],m1(r+8|0,e,t),o[r+8|0]){c[a|0]=2;break n}t=o[r+9|0],w[a+4>>1]=u>>>16,c[a+1|0]=i,c[a|0]=1,c[a+2|0]=t;break n}if(g6(r+24|0,t,e,58),e=n[r+24>>2],e){if(l=n[r+44>>2],N=n[r+40>>2],u=n[r+36>>2],t=n[r+32>>2],s=rr(e,n[r+28>>2]),s&1){c[a|0]=2;break n}e:{t:{r:switch(u|0){case 1:switch(e=o[t|0],e-43|0){case 0:case 2:break e;default:break t}case 0:break e;default:break r}e=o[t|0]}e=(e&255)==43,t=e+t|0;t:{if(e=u-e|0,e>>>0>=9){for(u=0;;){if(!e)break t;if(i=o[t|0]-48|0,i>>>0>9||(u=B(u,0,10,0),C))break e;if(t=t+1|0,e=e-1|0,u=u+i|0,!(i>>>0<=u>>>0))break}break e}for(u=0;;){if(!e)break t;if(i=o[t|0]-48|0,i>>>0>9)break e;t=t+1|0,e=e-1|0,u=i+V(u,10)|0}}if(m1(r,N,l),!o[r|0]){t=o[r+1|0],n[a+4>>2]=u,w[a+2>>1]=s>>>16,c[a|0]=0,c[a+1|0]=t;break n}c[a|0]=2;break n}c[a|0]=2;break n}c[a|0]=2}_=r+48|0}function g6(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0;u=_-80|0,_=u,i=u+40|0,Be(i,r,t,e),w[u+76>>1]=1,n[u+72>>2]=e,e=0,n[u+68>>2]=0,x1(u+32|0,i),t=n[u+32>>2];n:{if(!t||(r=n[u+36>>2],x1(u+24|0,i),s=n[u+24>>2],!s)||(N=n[u+28>>2],x1(u+16|0,i),l=n[u+16>>2],!l)||(f=n[u+20>>2],x1(u+8|0,i),n[u+8>>2]))break n;n[a+20>>2]=f,n[a+16>>2]=l,n[a+12>>2]=N,n[a+8>>2]=s,n[a+4>>2]=r,e=t}n[a>>2]=e,_=u+80|0}function x1(a,t){var e=0,r=0,u=0,i=0;e=_-32|0,_=e,r=0;n:{if(o[t+37|0])break n;if(i=n[t+4>>2],p1(e+20|0,t),n[e+20>>2]==1){r=n[t+28>>2],n[t+28>>2]=n[e+28>>2],u=n[e+24>>2]-r|0,r=r+i|0;break n}k6(e+8|0,t),u=n[e+12>>2],r=n[e+8>>2]}n[a+4>>2]=u,n[a>>2]=r,_=e+32|0}function v6(a,t){var e=0;e=_-48|0,_=e;n:{if(o[t|0]==1){n[e+12>>2]=t+4,n[e+16>>2]=t+1,n[e+20>>2]=t+2,n[e+44>>2]=8,n[e+36>>2]=8,n[e+28>>2]=9,n[e+40>>2]=e+20,n[e+32>>2]=e+16,n[e+24>>2]=e+12,y6(a,1048584,e+24|0);break n}n[e+12>>2]=t+2,n[e+16>>2]=t+4,n[e+20>>2]=t+1,n[e+44>>2]=8,n[e+36>>2]=10,n[e+28>>2]=9,n[e+40>>2]=e+20,n[e+32>>2]=e+16,n[e+24>>2]=e+12,y6(a,1048576,e+24|0)}_=e+48|0}function y6(a,t,e){if(e&1){J2(a,t,e>>>1|0);return}Ac(a,t,e)}function c2(a){return a=wn(a,4),a||O(),a}function w6(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0;b=_-48|0,_=b,d=_-32|0,_=d,u=n[t+104>>2],i=n[t+108>>2],l=n[t+92>>2],n[d+28>>2]=l+V(n[t+96>>2],12),n[d+24>>2]=l,n[d+20>>2]=V(i,80)+u,n[d+16>>2]=u,N=d+4|0,l=_-32|0,_=l,u=d+16|0,ja(l+20|0,u);n:{if(n[l+24>>2]==1){t=l+8|0,a6(t,n[l+28>>2]),f=_-16|0,_=f,s=f+4|0,ja(s,u);e:{if(n[f+8>>2]==1){if(ur(t,n[f+12>>2]),y=f,E=c0(n[t+4>>2],n[t+8>>2],32),n[y+8>>2]=E,n[f+12>>2]=C,n[f+4>>2]=t+8,t=n[u>>2],t&&(h=n[u+4>>2],(h|0)!=(t|0))){for(i=t+76|0,p=(h-t>>>0)/80|0,h=n[s+4>>2],t=n[s+8>>2]+(h<<3)|0;k=R[i-2>>1],m=o[i-4|0],g=m?R[i>>1]:k,k=(m?R[i-28>>1]:k)&65535|(g&65535)<<16,w[t>>1]=k,w[t+2>>1]=k>>>16,w[t+4>>1]=0,w[t+6>>1]=0,i=i+80|0,t=t+8|0,h=h+1|0,p=p-1|0,!!p;);n[s+4>>2]=h}t=n[u+8>>2];t:{if(t){if(i=n[s+4>>2],h=n[s>>2],p=n[u+12>>2],(p|0)!=(t|0))for(u=n[s+8>>2]+(i<<3)|0,s=(p-t>>>0)/12|0,i=i+s|0;p=R[(o[t|0]?4:2)+t>>1],p=p<<16|p,w[u>>1]=p,w[u+2>>1]=p>>>16,w[u+4>>1]=0,w[u+6>>1]=0,t=t+12|0,u=u+8|0,s=s-1|0,!!s;);n[h>>2]=i;break t}n[n[s>>2]>>2]=n[s+4>>2]}_=f+16|0;break e}O()}n[N+8>>2]=n[l+16>>2],t=n[l+12>>2],n[N>>2]=n[l+8>>2],n[N+4>>2]=t,_=l+32|0;break n}O()}if(s=n[d+12>>2],s>>>0>=2){i=n[d+8>>2],l=(s>>>1|0)+s|0;n:for(;;){if(l){l=l-1|0;e:{if(l>>>0<s>>>0){u=R[i>>1]|R[i+2>>1]<<16,f=R[i+4>>1]|R[i+6>>1]<<16,t=(l<<3)+i|0,N=R[t+4>>1]|R[t+6>>1]<<16,h=R[t>>1]|R[t+2>>1]<<16,w[i>>1]=h,w[i+2>>1]=h>>>16,w[i+4>>1]=N,w[i+6>>1]=N>>>16,w[t>>1]=u,w[t+2>>1]=u>>>16,w[t+4>>1]=f,w[t+6>>1]=f>>>16,u=0;break e}u=l-s|0}for(f=l>>>0>s>>>0?s:l;;){if(N=u<<1,t=N|1,f>>>0<=t>>>0||(N=N+2|0,N>>>0<f>>>0&&(t=Oa((t<<3)+i|0,(N<<3)+i|0)+t|0),u=(u<<3)+i|0,N=(t<<3)+i|0,!Oa(u,N)))continue n;a2(u,N,2),u=t}}break}}l=b+4|0;n:{if(f=d+4|0,N=n[f+8>>2],N>>>0<2)break n;for(h=n[f+4>>2],t=h,i=1;;){if((i|0)==(N|0))break n;e:{if(u=t+8|0,wa(u,t)){u=i;break e}i=i+1|0,t=u;continue}break}for(;;){t=(i<<3)+h|0,s=(u<<3)+h|0,p=s-8|0;e:{for(;;){if(i=i+1|0,N>>>0>i>>>0){if(t=t+8|0,wa(t,p))continue;break e}break}n[f+8>>2]=u;break n}p=R[t+4>>1]|R[t+6>>1]<<16,t=R[t>>1]|R[t+2>>1]<<16,w[s>>1]=t,w[s+2>>1]=t>>>16,w[s+4>>1]=p,w[s+6>>1]=p>>>16,u=u+1|0}}n[l+8>>2]=n[d+12>>2],t=n[d+8>>2],n[l>>2]=n[d+4>>2],n[l+4>>2]=t,_=d+32|0;n:{if(r){if(n[b+32>>2]=l,n[b+36>>2]=e,n[b+40>>2]=(r<<1)+e,n[b+44>>2]=b+32,i=_-16|0,_=i,e=i+4|0,t=b+36|0,a6(e,n[t+4>>2]-n[t>>2]>>>1|0),f=0,d=_-16|0,_=d,ur(e,n[t+4>>2]-n[t>>2]>>>1|0),u=n[e+8>>2],l=n[e+4>>2],n[d+4>>2]=e+8,y=d,E=c0(l,u,32),n[y+8>>2]=E,n[d+12>>2]=C,e=d+4|0,l=n[e+4>>2],p=n[e>>2],h=n[t>>2],u=n[t+4>>2],(h|0)!=(u|0))for(k=n[e+8>>2],m=n[t+8>>2],g=u-h>>>1|0;;){t=n[m>>2],e=n[t+8>>2]<<3,u=n[t+4>>2]-8|0,s=R[(f<<1)+h>>1],N=(l<<3)+k|0;e:{for(;;){if(t=0,v=s,!e)break e;if(e=e-8|0,u=u+8|0,R[u>>1]==(s|0))break}if(e=R[u+4>>1]|R[u+6>>1]<<16,v=s,(e&255)==2)break e;t=e,e=R[u>>1]|R[u+2>>1]<<16,s=(t&65535)<<16|e>>>16,v=e}if(e=v&65535|(s&65535)<<16,w[N>>1]=e,w[N+2>>1]=e>>>16,w[N+4>>1]=t,w[N+6>>1]=t>>>16,l=l+1|0,f=f+1|0,(g|0)==(f|0))break}n[p>>2]=l,_=d+16|0,t=b+16|0,n[t+8>>2]=n[i+12>>2],e=n[i+8>>2],n[t>>2]=n[i+4>>2],n[t+4>>2]=e,_=i+16|0;break n}n[b+24>>2]=n[b+12>>2],t=n[b+8>>2],n[b+16>>2]=n[b+4>>2],n[b+20>>2]=t}t=a+4|0,e=a;n:{if(n[b+24>>2]){n[t+8>>2]=n[b+24>>2],a=n[b+20>>2],n[t>>2]=n[b+16>>2],n[t+4>>2]=a,a=0;break n}w[t>>1]=5,dn(b+16|0),a=1}n[e>>2]=a,r&&dn(b+4|0),_=b+48|0}function dn(a){m0(a,2,8)}function z1(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;r=_-112|0,_=r,n[r+52>>2]=0,n[r+44>>2]=0,n[r+48>>2]=4,n[r+72>>2]=1114113,n[r+64>>2]=0,n[r+60>>2]=t+e,n[r+56>>2]=t,N=1;n:for(;;){X6(r+32|0,r+56|0);e:{t:{r:{if(u=n[r+36>>2],(u|0)!=1114112){if(f=n[r+32>>2],!er(u)){i=1;u:switch(u-59|0){case 0:case 4:break e;case 1:case 2:case 3:break t;default:break u}if((u|0)==10)break r;if((u|0)==33|(u|0)==46|(u|0)==1567)break e;if((u|0)!=1748)break t;break e}s=r+88|0,s6(s,u),i=_-32|0,_=i,H0(i+8|0),n[i+28>>2]=0,l=n[i+12>>2],n[i+20>>2]=n[i+8>>2],n[i+24>>2]=l,Ya(i+20|0,s),s=r+76|0,n[s+8>>2]=n[i+28>>2],l=n[i+24>>2],n[s>>2]=n[i+20>>2],n[s+4>>2]=l,_=i+32|0,i=1;u:{if(u>>>0<128||(i=2,u>>>0<2048))break u;i=u>>>0<65536?3:4}for(s=i+f|0;;){u=n[r+72>>2],(u|0)==1114113&&(B2(r+24|0,r+56|0),u=n[r+28>>2],n[r+72>>2]=u,n[r+68>>2]=n[r+24>>2]);u:{i:{o:{if((u|0)==1114112)break o;i=0,l=n[r+68>>2];a:{if(!((u|0)==39|(u|0)==8217)&(u|0)!=45||(zn(r+16|0,t,e,(u>>>0<128?1:u>>>0<2048?2:3)+l|0),b=n[r+16>>2],!b))break a;i=fa(b,n[r+20>>2])}if(!(er(u)|i))break o;if(X6(r+8|0,r+56|0),(u|0)!=45&i)break i;i=r+88|0,s6(i,u),Ya(r+76|0,i);break u}n[r+96>>2]=n[r+84>>2],u=n[r+80>>2],n[r+88>>2]=n[r+76>>2],n[r+92>>2]=u,i=n[r+52>>2],(i|0)==n[r+44>>2]&&f6(r+44|0),u=n[r+48>>2]+V(i,24)|0,n[u+8>>2]=n[r+96>>2],l=n[r+92>>2],n[u>>2]=n[r+88>>2],n[u+4>>2]=l,c[u+20|0]=N&1,n[u+16>>2]=s,n[u+12>>2]=f,n[r+52>>2]=i+1,s=0,N=0;continue n}e2(r+76|0,39)}i=1;u:{if(u>>>0<128||(i=2,u>>>0<2048))break u;i=u>>>0<65536?3:4}s=i+l|0}}n[a+8>>2]=n[r+52>>2],t=n[r+48>>2],n[a>>2]=n[r+44>>2],n[a+4>>2]=t,_=r+112|0;return}u=(s&255)+1|0,s=u>>>0>=255?255:u}i=(s&255)>>>0>1}N=i|N}}function mr(){var a=0,t=0,e=0,r=0,u=0;if(a=_-16|0,_=a,o[1168204]!=3){n[a+8>>2]=1168168,n[a+12>>2]=a+8,e=a+12|0,t=_-48|0,_=t;n:{e:{t:{r:{u:switch(r=o[1168204],r-2|0){case 0:break t;case 1:break r;default:break u}if(c[1168204]=2,n[t+4>>2]=1168204,u=n[e>>2],e=n[u>>2],n[u>>2]=0,!e)break t;if((r|0)==1)break e;r=t+12|0,w0[n[e>>2]](r),I(e,r,36),c[t+8|0]=3,wt(t+4|0)}_=t+48|0;break n}O()}O()}}return _=a+16|0,1168168}function J1(a,t){return ze(n[a>>2],n[a+4>>2],n[t>>2],n[t+4>>2])}function ze(a,t,e,r){var u=0;return u=_-16|0,_=u,n[u+4>>2]=t,n[u>>2]=a,n[u+12>>2]=r,n[u+8>>2]=e,a=M1(u,u+8|0),_=u+16|0,a}function C6(a){var t=0,e=0,r=0,u=0,i=0;if(r=n[a+4>>2],(r|0)==n[a>>2])return 1114112;if(t=r-1|0,n[a+4>>2]=t,t=c[t|0],(t|0)<0){e=r-2|0,n[a+4>>2]=e,u=t&63,e=o[e|0],t=e<<24>>24;n:{if((t|0)>=-64){a=e&31;break n}e=r-3|0,n[a+4>>2]=e,i=t&63,e=o[e|0],t=e<<24>>24;e:{if((t|0)>=-64){a=e&15;break e}e=a,a=r-4|0,n[e+4>>2]=a,a=t&63|(o[a|0]&7)<<6}a=i|a<<6}t=u|a<<6}return t}function q1(a,t){var e=0,r=0;e=_-16|0,_=e,n[e+12>>2]=t,It(e+12|0)?(r=n[t>>2],n[t>>2]=r+1,t=1):t=0,n[a+4>>2]=r,n[a>>2]=t,_=e+16|0}function M1(a,t){return vr(n[a>>2],n[a+4>>2],n[t>>2],n[t+4>>2])}function B6(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0;for(s=_-48|0,_=s,d=n[e+8>>2],h=n[e+4>>2];;){n:{if(d){if(n[s+44>>2]=t,n[s+40>>2]=a,n[s+32>>2]=h,k=d>>>0<4,p=k?d:4,m=(p<<3)+h|0,n[s+36>>2]=m,b=s+20|0,u=_-32|0,_=u,H0(u+8|0),n[u+28>>2]=0,i=n[u+12>>2],n[u+20>>2]=n[u+8>>2],n[u+24>>2]=i,N=_-16|0,_=N,l=s+32|0,i=n[l>>2],f=n[l+4>>2],(i|0)!=(f|0))for(g=u+20|0,v=n[l+12>>2],y=n[l+8>>2],l=f-i>>>3|0;Nn(N+8|0,y,v,n[i>>2],n[i+4>>2]),f=n[N+8>>2],f&&J0(g,f,n[N+12>>2]),i=i+8|0,l=l-1|0,!!l;);if(_=N+16|0,n[b+8>>2]=n[u+28>>2],i=n[u+24>>2],n[b>>2]=n[u+20>>2],n[b+4>>2]=i,_=u+32|0,i=n[s+24>>2],u=n[s+28>>2],b=rr(i,u),l=Rt(i,4),!(l>>>0<=u>>>0&u>>>0>=4)){for(i=i-1|0;;){if(N=(u|0)!=0,!u)break n;if(l=u+i|0,u=u-1|0,!(c[l|0]>=0))break}break n}if(N=1,(o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24))&-2139062144)break n;for(f=u-4|0,u=l||4;;){if(u>>>0>=f>>>0){u=i+f|0,N=((o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24))&-2139062144)!=0;break n}if(n[u+i>>2]&-2139062144)break n;u=u+4|0}}n[e+8>>2]=0,_=s+48|0;return}n:{if(!(b&1?N:((b>>>16|0)-1&65535)>>>0<7513)||k){n[s+40>>2]=0,n[s+32>>2]=0,n[s+36>>2]=4,Mn(r,s+32|0);break n}E6(s+8|0,h,p),R6(n[r+4>>2],n[r+8>>2],n[s+8>>2],n[s+12>>2])}d=d-p|0,G(s+20|0),h=m}}function R6(a,t,e,r){n:{if(!t||(a=(V(t,12)+a|0)-12|0,!a))break n;dr(a,e,r)}}function E6(a,t,e){var r=0,u=0;r=0;n:{if(!e||(e=(e<<3)+t|0,r=0,(e|0)==8))break n;u=n[e-4>>2],r=n[t>>2]}n[a+4>>2]=u,n[a>>2]=r}function I6(a){var t=0,e=0,r=0;t=_-16|0,_=t,Ue(t+8|0,a,2),a=n[t+8>>2],e=0;n:{if(!a||(r=n[t+12>>2],e=1,ze(a,r,1068440,4)))break n;e=ze(a,r,1068444,9)?2:0}return a=e,_=t+16|0,a}function j6(a){return n[a>>2]?J1(a,1069028):0}function gr(a,t,e,r){var u=0,i=0,s=0,l=0;i=_-32|0,_=i,u=lu(t,e,r),as(i,t),e=0,s=n[i+4>>2];n:{e:{for(;;){t:{if(r=u,!(r&&e>>>0<s>>>0)){if(!r)break e;break t}if(!kr(r+36|0))break t;if(e=(e>>>0<s>>>0)+e|0,u=0,n[r+48>>2]==-2147483648)continue;u=lu(t,n[r+52>>2],n[r+56>>2]);continue}break}u=n[r+44>>2],e=n[r+40>>2],n[i+28>>2]=t,n[i+20>>2]=e,n[i+24>>2]=e+(u<<1),e=i+8|0,t=_-48|0,_=t,r=i+20|0,u=za(r);t:{if(u){for(B0(t+8|0,4,4,4),s=n[t+8>>2],l=n[t+12>>2],n[l>>2]=u,n[t+28>>2]=1,n[t+24>>2]=l,n[t+20>>2]=s,n[t+40>>2]=n[r+8>>2],u=n[r+4>>2],n[t+32>>2]=n[r>>2],n[t+36>>2]=u,r=t+20|0,s=t+32|0;;){if(l=za(s),l){u=n[r+8>>2],(u|0)==n[r>>2]&&In(r,1),n[n[r+4>>2]+(u<<2)>>2]=l,n[r+8>>2]=u+1;continue}break}n[e+8>>2]=n[t+28>>2],r=n[t+24>>2],n[e>>2]=n[t+20>>2],n[e+4>>2]=r;break t}n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=4}if(_=t+48|0,n[i+8>>2]==-2147483648)break e;n[a+8>>2]=n[i+16>>2],t=n[i+12>>2],n[a>>2]=n[i+8>>2],n[a+4>>2]=t;break n}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}_=i+32|0}function Dl(a){a=a|0;var t=0,e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0;t=_-304|0,_=t,n[t+68>>2]=0,n[t+60>>2]=0,n[t+64>>2]=4,n[t+52>>2]=4,n[t+56>>2]=0,n[t+44>>2]=0,n[t+48>>2]=0,n[t+36>>2]=0,n[t+40>>2]=4,n[t+72>>2]=0,n[t+76>>2]=2,s=n[270458],n[t+80>>2]=n[270457],n[t+84>>2]=s,s=n[270460],n[t+88>>2]=n[270459],n[t+92>>2]=s,n[t+96>>2]=0,n[t+100>>2]=0,k=t+80|0,g=t+60|0;n:for(;;){e:{if(c[t+104|0]=b+1,q1(t+24|0,t+72|0),n[t+24>>2]!=1)break e;s=k+(n[t+28>>2]<<3)|0,r=n[s+4>>2],e=n[s>>2],s=0,n[t+132>>2]=0,n[t+124>>2]=0,n[t+128>>2]=4,U6(t+136|0,e,r);t:for(;;){x6(t+188|0,t+136|0);r:{u:{if(e=n[t+192>>2],e){h=n[t+188>>2],u=n[t+196>>2],tr(t+16|0,e,u,91);i:{if(r=n[t+16>>2],!r||(wr(t+8|0,r,n[t+20>>2],93),r=n[t+8>>2],!r))break i;N=n[t+12>>2],s=r;continue}if(!s)break u;if(r1(s,N,60))break r;if(p=z6(s,N)&255,(p|0)==15)break u;for(r=c2(12),n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4,n[t+208>>2]=1,n[t+204>>2]=r,n[t+200>>2]=1,w[t+240>>1]=1,n[t+236>>2]=0,n[t+232>>2]=e+u,n[t+228>>2]=e,n[t+224>>2]=u,n[t+220>>2]=e,n[t+216>>2]=u,n[t+212>>2]=0,v=n[t+128>>2],y=v+(n[t+132>>2]<<4)|0;;){J6(t,t+212|0);i:{if(e=n[t>>2],e){l=n[t+4>>2],n[t+248>>2]=l,n[t+244>>2]=e;o:{a:{if(!J1(t+244|0,1084056)){if(r1(e,l,60))break o;r=c2(12),u=c2(8),n[u+4>>2]=l,n[u>>2]=e;break a}r=c2(12),u=c2(8),n[u>>2]=0}n[r+8>>2]=1,n[r+4>>2]=u,n[r>>2]=1,n[t+260>>2]=1,n[t+256>>2]=r,n[t+252>>2]=1;break i}n[t+268>>2]=y,n[t+264>>2]=v,n[t+272>>2]=t+244,u=t+252|0,e=_-48|0,_=e,l=t+264|0,Ba(e+20|0,l);o:{if(n[e+20>>2]!=-2147483648){for(r=e+32|0,u6(r,4),f=n[e+24>>2],i=n[e+36>>2],n[i>>2]=n[e+20>>2],n[i+4>>2]=f,n[i+8>>2]=n[e+28>>2],i=n[e+36>>2],n[e+8>>2]=n[e+32>>2],n[e+12>>2]=i,n[e+16>>2]=1,n[e+40>>2]=n[l+8>>2],i=n[l+4>>2],n[e+32>>2]=n[l>>2],n[e+36>>2]=i,i=e+8|0,l=_-16|0,_=l;;){if(Ba(l+4|0,r),n[l+4>>2]!=-2147483648){f=n[i+8>>2],(f|0)==n[i>>2]&&Jn(i,1),d=n[i+4>>2]+V(f,12)|0,n[d+8>>2]=n[l+12>>2],m=n[l+8>>2],n[d>>2]=n[l+4>>2],n[d+4>>2]=m,n[i+8>>2]=f+1;continue}break}_=l+16|0,n[u+8>>2]=n[e+16>>2],r=n[e+12>>2],n[u>>2]=n[e+8>>2],n[u+4>>2]=r;break o}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4}if(_=e+48|0,n[t+260>>2])break i;g1(u),g1(t+200|0);break u}if(e=n[t+200>>2],(e|0)==-2147483648)break u;for(r=n[t+204>>2],u=n[t+208>>2],n[t+272>>2]=e,n[t+268>>2]=r,n[t+264>>2]=r,e=V(u,12)+r|0,n[t+276>>2]=e;;){o:{if((r|0)==(e|0)||(n[t+268>>2]=r+12,u=n[r>>2],(u|0)==-2147483648))break o;e=n[r+8>>2],r=n[r+4>>2],n[t+216>>2]=r,n[t+220>>2]=e,n[t+212>>2]=u;a:{if((e|0)==1|e>>>0>1&&(u=n[r>>2],u))break a;C0(t+212|0),q6(t+264|0);break u}l=n[r+4>>2],e=n[t+44>>2],(e|0)==n[t+36>>2]&&f6(t+36|0),r=n[t+40>>2]+V(e,24)|0,n[r+4>>2]=l,n[r>>2]=u,u=n[t+216>>2],n[r+8>>2]=n[t+212>>2],n[r+12>>2]=u,n[r+16>>2]=n[t+220>>2],c[r+20|0]=p,n[t+44>>2]=e+1,r=n[t+268>>2],e=n[t+276>>2];continue}break}q6(t+264|0);continue t}e=n[t+208>>2],r=n[t+204>>2],n[t+288>>2]=0,n[t+276>>2]=0,n[t+264>>2]=r,n[t+268>>2]=r+V(e,12),d=t+252|0,n[t+272>>2]=d,l=t+108|0,r=_+-64|0,_=r,u=t+264|0,Ra(r+16|0,u);i:{if(n[r+16>>2]!=-2147483648){for(e=r+28|0,Ea(e,u),i=n[r+28>>2]+1|0,i=i||-1,u6(e,i>>>0<=4?4:i),f=n[r+20>>2],i=n[r+32>>2],n[i>>2]=n[r+16>>2],n[i+4>>2]=f,n[i+8>>2]=n[r+24>>2],i=n[r+32>>2],n[r>>2]=n[r+28>>2],n[r+4>>2]=i,n[r+8>>2]=1,I(e,u,36),u=_-32|0,_=u;;){if(Ra(u+8|0,e),n[u+8>>2]!=-2147483648){i=n[r+8>>2],(i|0)==n[r>>2]&&(Ea(u+20|0,e),f=n[u+20>>2]+1|0,Jn(r,f||-1)),f=n[r+4>>2]+V(i,12)|0,n[f+8>>2]=n[u+16>>2],m=n[u+12>>2],n[f>>2]=n[u+8>>2],n[f+4>>2]=m,n[r+8>>2]=i+1;continue}break}_=u+32|0,n[l+8>>2]=n[r+8>>2],e=n[r+4>>2],n[l>>2]=n[r>>2],n[l+4>>2]=e;break i}n[l+8>>2]=0,n[l>>2]=0,n[l+4>>2]=4}_=r- -64|0,g1(t+200|0),n[t+208>>2]=n[t+116>>2],r=n[t+112>>2],n[t+200>>2]=n[t+108>>2],n[t+204>>2]=r,g1(d)}}Y2(t+124|0),b=o[t+104|0];continue n}j1(g,h,b);continue}l=n[t+132>>2],(l|0)==n[t+124>>2]&&br(t+124|0),r=n[t+128>>2]+(l<<4)|0,n[r+12>>2]=u,n[r+8>>2]=e,n[r+4>>2]=N,n[r>>2]=s,n[t+132>>2]=l+1}}break}if(u=n[t+44>>2],u>>>0>=2){e=n[t+40>>2],i=_-32|0,_=i,N=(u>>>1|0)+u|0;n:for(;;){if(N){N=N-1|0;e:{if(N>>>0<u>>>0){s=V(N,24)+e|0,r=n[s+16>>2],l=n[s+20>>2],b=n[s+8>>2],f=n[s+12>>2],d=n[e>>2],k=n[e+4>>2],h=n[s+4>>2],n[e>>2]=n[s>>2],n[e+4>>2]=h,h=n[e+8>>2],p=n[e+12>>2],n[e+8>>2]=b,n[e+12>>2]=f,b=n[e+16>>2],f=n[e+20>>2],n[e+16>>2]=r,n[e+20>>2]=l,n[s>>2]=d,n[s+4>>2]=k,n[s+8>>2]=h,n[s+12>>2]=p,n[s+16>>2]=b,n[s+20>>2]=f,r=0;break e}r=N-u|0}for(l=u>>>0<N>>>0?u:N;;){if(b=r<<1,s=b|1,l>>>0<=s>>>0||(b=b+2|0,b>>>0<l>>>0&&(s=Za(V(s,24)+e|0,V(b,24)+e|0)+s|0),r=V(r,24)+e|0,b=V(s,24)+e|0,!Za(r,b)))continue n;a2(r,b,6),r=s}}break}_=i+32|0}for(l=t+48|0,U6(t+136|0,1081844,2211),s=t+216|0,r=t+76|0;;){x6(t+252|0,t+136|0);n:{e:{t:{if(e=n[t+256>>2],e){if(u=n[t+252>>2],nr(t+108|0,e,n[t+260>>2],32),e=n[t+108>>2],!e||(N=n[t+120>>2],i=n[t+116>>2],b=z6(e,n[t+112>>2])&255,(b|0)==15)||(n[t+204>>2]=N,n[t+200>>2]=i,M6(t+72|0,t+200|0),e=n[t+72>>2],(e|0)==6))break e;if(N=n[t+204>>2],n[t+280>>2]=n[t+88>>2],i=n[t+84>>2],n[t+272>>2]=n[t+80>>2],n[t+276>>2]=i,i=n[t+76>>2],n[t+264>>2]=n[t+72>>2],n[t+268>>2]=i,!N)break t;qn(t+264|0);break e}I(a,t+36|0,36),_=t+304|0;return}if(N=n[r+12>>2],n[s+8>>2]=n[r+8>>2],n[s+12>>2]=N,N=n[r+4>>2],n[s>>2]=n[r>>2],n[s+4>>2]=N,n[t+212>>2]=e,n[t+80>>2]=0,n[t+72>>2]=0,n[t+76>>2]=4,e=t+212|0,N=t+72|0,bn(e,N),n[t+264>>2]=-2147483644,Vn(N,t+264|0),N=n[t+72>>2],i=n[t+76>>2],f=n[t+80>>2],qn(e),(N|0)!=-2147483648)break n}j1(g,u,2);continue}u=n[t+56>>2],(u|0)==n[t+48>>2]&&br(l),e=n[t+52>>2]+(u<<4)|0,n[e+8>>2]=i,n[e+12>>2]=f,n[e+4>>2]=N,c[e|0]=b,n[t+56>>2]=u+1}}function U6(a,t,e){var r=0,u=0;r=_-48|0,_=r,u=r+8|0,Be(u,10,t,e),w[r+44>>1]=0,n[r+40>>2]=e,n[r+36>>2]=0,a=I(a,u,40),n[a+48>>2]=0,n[a+40>>2]=1,n[a+44>>2]=0,_=r+48|0}function x6(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;e=_-48|0,_=e;n:{e:{for(;;){if(s=n[t+40>>2],n[t+40>>2]=s+1,o[t+37|0])break e;i=n[t+4>>2],p1(e+36|0,t);t:{if(n[e+36>>2]==1){r=n[t+28>>2],u=n[e+44>>2],n[t+28>>2]=u,u=u-r|0,r=r+i|0;break t}k6(e+24|0,t),u=n[e+28>>2],r=n[e+24>>2]}if(!r||(u8(e+16|0,r,u),r=n[e+16>>2],!r)||(Re(e+8|0,r,n[e+20>>2]),r=n[e+8>>2],!r))break e;if(u=n[e+12>>2],n[e+40>>2]=r,n[e+36>>2]=s,n[e+44>>2]=u,i=e+36|0,l=n[i+8>>2],l?i=r1(n[i+4>>2],l,35)^1:i=0,!!i)break}n[a+8>>2]=u,n[a+4>>2]=r,n[a>>2]=s;break n}n[a+4>>2]=0}_=e+48|0}function z6(a,t){var e=0,r=0,u=0,i=0;e=_-16|0,_=e,tr(e+8|0,a,t,82),t=15,a=n[e+8>>2];n:{if(!a||(m1(e,a,n[e+12>>2]),o[e|0]))break n;for(a=o[e+1|0],r=o[1068420]|o[1068421]<<8|(o[1068422]<<16|o[1068423]<<24),t=_-32|0,u=o[1068416]|o[1068417]<<8|(o[1068418]<<16|o[1068419]<<24),c[t+23|0]=u,c[t+24|0]=u>>>8,c[t+25|0]=u>>>16,c[t+26|0]=u>>>24,c[t+27|0]=r,c[t+28|0]=r>>>8,c[t+29|0]=r>>>16,c[t+30|0]=r>>>24,r=o[1068413]|o[1068414]<<8|(o[1068415]<<16|o[1068416]<<24),n[t+16>>2]=o[1068409]|o[1068410]<<8|(o[1068411]<<16|o[1068412]<<24),n[t+20>>2]=r,r=t+16|0;;){e:{if(t=15,(i|0)==15)break e;if(t=r+i|0,i=i+1|0,t=o[t|0],(t+1&31)!=(a|0))continue}break}}return _=e+16|0,t}function J6(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0;for(u=_-16|0,_=u,l=t+16|0;;){n:{if(s=0,o[t+29|0])break n;i=n[t+8>>2];e:{t:{for(;;){if(N=n[t+16>>2],f=n[t+20>>2],B2(u+8|0,l),e=n[u+12>>2],(e|0)==1114112)break t;if(r=n[u+8>>2],!!Nr(e))break}e=n[t>>2],n[t>>2]=(n[t+16>>2]+(r+(f-N|0)|0)|0)-n[t+20>>2],s=e+i|0,e=r-e|0;break e}if(o[t+29|0]||(c[t+29|0]=1,i=n[t+4>>2],r=n[t>>2],!o[t+28|0]&(i|0)==(r|0)))break n;s=r+n[t+8>>2]|0,e=i-r|0}if(!e)continue}break}n[a+4>>2]=e,n[a>>2]=s,_=u+16|0}function q6(a){var t=0,e=0;t=_-16|0,_=t,n[t+12>>2]=a,e=n[a+4>>2],Ka(e,(n[a+12>>2]-e>>>0)/12|0),V1(t+12|0),_=t+16|0}function Y2(a){m0(a,4,16)}function M6(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;e=_-80|0,_=e,r=c2(20),V6(e+40|0,t),u=n[e+40>>2];n:{if((u|0)==6){n[a>>2]=6,un(r,20);break n}for(l=n[e+56>>2],s=n[e+52>>2],n[e+32>>2]=s,n[e+36>>2]=l,N=n[e+48>>2],i=n[e+44>>2],n[e+24>>2]=i,n[e+28>>2]=N,n[r>>2]=u,n[r+4>>2]=i,n[r+8>>2]=N,n[r+12>>2]=s,n[r+16>>2]=l,n[e+20>>2]=1,n[e+16>>2]=r,n[e+12>>2]=1,i=e- -64|0,u=e+44|0;;){if(!H2(t,124)){n[a+12>>2]=n[e+20>>2],t=n[e+16>>2],n[a+4>>2]=n[e+12>>2],n[a+8>>2]=t,n[a>>2]=4;break n}if(V6(e+40|0,t),r=n[e+40>>2],(r|0)!=6){s=n[u+12>>2],n[i+8>>2]=n[u+8>>2],n[i+12>>2]=s,s=n[u+4>>2],n[i>>2]=n[u>>2],n[i+4>>2]=s,n[e+60>>2]=r,N6(e+12|0,e+60|0);continue}break}n[a>>2]=6,v1(e+12|0)}_=e+80|0}function V6(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0;e=_-144|0,_=e,n[e+32>>2]=0,n[e+24>>2]=0,n[e+28>>2]=4,k=e+44|0,f=e+108|0,m=e+80|0,h=e+76|0,g=e+132|0,v=e+112|0;n:{for(;;){e:{if(i=n[t+4>>2],i&&(u=n[t>>2],n[e+104>>2]=124,n[e+108>>2]=41,r=_-48|0,_=r,s=e+104|0,l=n[s+4>>2],s=n[s>>2],n[r+40>>2]=0,n[r+32>>2]=u,n[r+24>>2]=u,n[r+16>>2]=s,n[r+20>>2]=l,n[r+28>>2]=i,n[r+36>>2]=u+i,la(r+4|0,r+16|0),_=r+48|0,n[r+8>>2]|n[r+4>>2]))break e;n[a+12>>2]=n[e+32>>2],t=n[e+28>>2],n[a+4>>2]=n[e+24>>2],n[a+8>>2]=t,n[a>>2]=3;break n}u=1;e:{t:{r:{u:{i:{o:{a:{h:{v:{d:{p:switch(r=Je(t),r-91|0){case 0:break d;case 1:break v;case 2:break r;case 3:break t;default:break p}if(u=r-36|0,u>>>0>27)break u;if((u|0)==4)break h;if(!(1<<u&134218945))break u;break r}u=H2(t,94),n[e+136>>2]=0,n[e+128>>2]=0,n[e+132>>2]=4,c[e+140|0]=u;d:{for(;;){p:{B:{U:switch(r=Je(t),r-92|0){case 1:break d;case 0:break B;default:break U}if((r|0)==1114112)break p;u=r,i=n[t>>2],s=n[t+4>>2];U:{if(!r1(i,s,45)||t1(i,s,1084064,2))break U;if((Je(t)|0)==1114112||(u=Je(t),(u|0)==1114112))break p}i=n[e+136>>2],(i|0)==n[e+128>>2]&&R1(e+128|0),s=n[e+132>>2]+(i<<3)|0,n[s+4>>2]=u,n[s>>2]=r,n[e+136>>2]=i+1;continue}if(u=e+104|0,D6(u,t),i=n[e+104>>2],(i|0)==-2147483648)break p;s=n[e+112>>2],r=n[e+108>>2],n[e+112>>2]=i,n[e+104>>2]=r,n[e+108>>2]=r,n[e+116>>2]=(s<<3)+r,r=_-16|0,_=r,i=e+128|0,b=n[u+12>>2],l=n[u+4>>2],d=b-l|0,p=d>>>3|0,X2(i,p),s=n[i+8>>2],(l|0)!=(b|0)&&(I(n[i+4>>2]+(s<<3)|0,l,d),s=n[i+8>>2]),n[i+8>>2]=s+p,i=n[u+8>>2],n[r+12>>2]=n[u>>2],n[r+8>>2]=i,C0(r+8|0),_=r+16|0;continue}break}C0(e+128|0),r=6;break o}if(u=n[g+4>>2],n[e+104>>2]=n[g>>2],n[e+108>>2]=u,n[e+112>>2]=n[g+8>>2],u=n[e+128>>2],r=6,(u|0)==-2147483648)break o;n[e+64>>2]=n[e+112>>2],N=n[e+108>>2],n[e+56>>2]=n[e+104>>2],n[e+60>>2]=N,N=u,r=0;break o}if(!H2(t,98))break a;u=2;break t}if(M6(e+104|0,t),u=n[e+104>>2],(u|0)==6)break r;if(N=n[f+12>>2],n[h+8>>2]=n[f+8>>2],n[h+12>>2]=N,N=n[f+4>>2],n[h>>2]=n[f>>2],n[h+4>>2]=N,n[e+72>>2]=u,H2(t,41))break i;qn(e+72|0);break r}if(D6(e+92|0,t),r=6,n[e+92>>2]==-2147483648)break o;u=n[e+96>>2],n[e+128>>2]=n[e+92>>2],n[e+132>>2]=u,u=n[e+100>>2],n[e+136>>2]=u,_6(f,n[e+132>>2],u),C0(e+128|0),u=n[v+4>>2],n[e+56>>2]=n[v>>2],n[e+60>>2]=u,n[e+64>>2]=n[v+8>>2],N=n[e+108>>2],r=0}if(u=r,(u|0)!=6)break t;break r}N=n[m+4>>2],n[e+56>>2]=n[m>>2],n[e+60>>2]=N,n[e+64>>2]=n[m+8>>2],N=n[e+76>>2];break t}u:switch(r-123|0){default:if((r|0)==1114112)break r;break;case 1:break u;case 0:case 2:break r}n[e+132>>2]=r,n[e+128>>2]=r,_6(e+104|0,e+128|0,1),u=n[f+4>>2],n[e+56>>2]=n[f>>2],n[e+60>>2]=u,n[e+64>>2]=n[f+8>>2],N=n[e+104>>2],u=0;break t}n[a>>2]=6;break e}n[k+8>>2]=n[e+64>>2],r=n[e+60>>2],n[k>>2]=n[e+56>>2],n[k+4>>2]=r,n[e+40>>2]=N,n[e+36>>2]=u,u=1;t:{r:{if(H2(t,63)){r=0,s=1;break r}if(s=0,H2(t,42)){r=0;break r}if(H2(t,43)){r=1;break r}u:{if(!H2(t,123))break u;l=e+104|0,nr(l,n[t>>2],n[t+4>>2],125),r=n[e+104>>2];i:{if(!r)break i;i=n[e+108>>2],b=n[e+116>>2],n[t>>2]=n[e+112>>2],n[t+4>>2]=b,nr(l,r,i,44);o:{l=n[e+104>>2];a:{if(l){if(b=n[e+112>>2],d=n[e+116>>2],p=ze(b,d,1,0),_r(e+16|0,l,n[e+108>>2]),r=n[e+20>>2],i=n[e+16>>2],p)break o;if((i|0)!=1||(_r(e+8|0,b,d),!(n[e+8>>2]&1)))break i;u=n[e+12>>2];break a}if(_r(e,r,i),n[e>>2]!=1)break i;u=n[e+4>>2],r=u}if(s=1,(r|0)!=1)break r;if(r=1,(u|0)==1)break u;break r}if((i|0)==1)break r}n[a>>2]=6,qn(e+36|0);break e}n[e+120>>2]=n[e+52>>2],u=n[e+48>>2],n[e+112>>2]=n[e+44>>2],n[e+116>>2]=u,u=n[e+40>>2],n[e+104>>2]=n[e+36>>2],n[e+108>>2]=u;break t}i=c2(20),n[i+16>>2]=n[e+52>>2],l=n[e+48>>2],n[i+8>>2]=n[e+44>>2],n[i+12>>2]=l,l=n[e+40>>2],n[i>>2]=n[e+36>>2],n[i+4>>2]=l,n[e+112>>2]=i,n[e+120>>2]=u,n[e+116>>2]=s,n[e+108>>2]=r,n[e+104>>2]=5}N6(e+24|0,e+104|0);continue}break}v1(e+24|0)}_=e+144|0}function Je(a){var t=0,e=0,r=0;return t=_-16|0,_=t,e=n[a>>2],n[t+8>>2]=e,n[t+12>>2]=e+n[a+4>>2],e=n2(t+8|0),(e|0)!=1114112&&(r=n[t+8>>2],n[a>>2]=r,n[a+4>>2]=n[t+12>>2]-r),_=t+16|0,e}function H2(a,t){var e=0,r=0,u=0;return e=_-16|0,_=e,r=n[a>>2],u=n[a+4>>2],tr(e+8|0,r,u,t),t=n[e+8>>2],n[a+4>>2]=t?n[e+12>>2]:u,n[a>>2]=t||r,_=e+16|0,(t|0)!=0}function D6(a,t){var e=0;n:{if(t=Je(t),(t|0)!=110){if((t|0)!=115){if((t|0)==1114112){n[a>>2]=-2147483648;return}if(t-33>>>0<15|t-58>>>0<7|(t-91>>>0<6|t-123>>>0<4))break n;n[a>>2]=-2147483648;return}t=c2(16),n[t+8>>2]=32,n[t+12>>2]=32,n[t>>2]=9,n[t+4>>2]=13,n[a+8>>2]=2,n[a+4>>2]=t,n[a>>2]=2;return}t=c2(8),n[a+8>>2]=1,n[a+4>>2]=t,n[a>>2]=1,n[t>>2]=10,n[t+4>>2]=10;return}e=c2(8),n[e+4>>2]=t,n[e>>2]=t,n[a+8>>2]=1,n[a+4>>2]=e,n[a>>2]=1}function X6(a,t){var e=0,r=0;e=_-16|0,_=e,r=n[t+16>>2],n[t+16>>2]=1114113,(r|0)!=1114113?t=n[t+12>>2]:(B2(e+8|0,t),r=n[e+12>>2],t=n[e+8>>2]),n[a+4>>2]=r,n[a>>2]=t,_=e+16|0}function vr(a,t,e,r){return(t|0)==(r|0)?a=Q2(a,e,t):a=1,!a}function V1(a){var t=0;t=_-16|0,_=t,a=n[a>>2],n[t+12>>2]=n[a>>2],n[t+8>>2]=n[a+8>>2],m2(t+8|0),_=t+16|0}function K6(a){var t=0;t=_-16|0,_=t,a=n[a>>2],n[t+12>>2]=n[a>>2],n[t+8>>2]=n[a+8>>2],y1(t+8|0),_=t+16|0}function F6(a,t){var e=0,r=0;e=_-16|0,_=e,r=n[t+4>>2],t=n[t+8>>2],P2(e+4|0,t),t&&(I(n[e+8>>2],r,t<<3),n[e+12>>2]=t),n[a+8>>2]=n[e+12>>2],t=n[e+8>>2],n[a>>2]=n[e+4>>2],n[a+4>>2]=t,_=e+16|0}function yr(a,t){var e=0,r=0;return e=_-32|0,_=e,n[e+28>>2]=0,n[e+20>>2]=a,n[e+12>>2]=a,n[e+16>>2]=t,n[e+24>>2]=a+t,a=n2(e+20|0),(a|0)!=1114112&&(r=!n[e+28>>2]&a-48>>>0<10),_=e+32|0,r}function wr(a,t,e,r){var u=0,i=0,s=0;u=_-16|0,_=u,n[u+12>>2]=0,k1(u,r,u+12|0),s=n[u>>2],r=_-16|0,_=r,i=n[u+4>>2],n[r+4>>2]=i,n[r>>2]=s,s=0,e>>>0>=i>>>0&&(n[r+12>>2]=i,n[r+8>>2]=(e-i|0)+t,s=M1(r,r+8|0)),_=r+16|0,n[a+4>>2]=e-i,n[a>>2]=s?t:0,_=u+16|0}function F2(a){Bn(a,12)}function $2(a,t){if(t){vc(a);return}n[a>>2]=3}function Dn(a){var t=0;t=_-16|0,_=t,Zs(a),_=t+16|0}function S6(a,t){var e=0,r=0,u=0,i=0;r=_-16|0,_=r,u=r+8|0,e=n[t+16>>2],e>>>0>=e0[t+20>>2]?t=0:(n[t+16>>2]=e+1,i=n[t+8>>2]+e|0,t=n[t>>2]+e|0),n[u+4>>2]=i,n[u>>2]=t,t=n[r+8>>2],t?e=o[n[r+12>>2]]^o[t|0]:e=0,c[a+1|0]=e,c[a|0]=(t|0)!=0,_=r+16|0}function Cr(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0;for(x=_-16|0,_=x,p=x+8|0,n[p+4>>2]=(e<<4)+t,n[p>>2]=t,D=n[x+12>>2],e=n[x+8>>2];;){if((e|0)!=(D|0)){t=n[a+40>>2]+((o[e+3|0]|o[e+4|0]<<8|(o[e+5|0]<<16|o[e+6|0]<<24))>>>2&67108863)|0,p=n[a+20>>2],s=B(t,0,p,0),b=C,r=s,s=n[a+36>>2]+((o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))&67108863)|0,U=n[a+24>>2],l=B(s,0,U,0),k=r+l|0,N=C+b|0,b=n[a+44>>2]+((o[e+6|0]|o[e+7|0]<<8|(o[e+8|0]<<16|o[e+9|0]<<24))>>>4&67108863)|0,g=n[a+16>>2],v=B(b,0,g,0),r=v+k|0,N=C+(l>>>0>k>>>0?N+1|0:N)|0,k=n[a+48>>2]+((o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24))>>>6|0)|0,z=n[a+32>>2],l=V(z,5),y=B(k,0,l,0),i=y+r|0,r=C+(r>>>0<v>>>0?N+1|0:N)|0,N=n[a+52>>2]+16777216+((o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24))>>>8)|0,v=n[a+28>>2],u=V(v,5),J=B(N,0,u,0),E=J+i|0,y=C+(i>>>0<y>>>0?r+1|0:r)|0,r=B(t,0,g,0),i=C,f=B(s,0,p,0),r=f+r|0,i=C+i|0,m=B(l,0,b,0),d=m+r|0,r=C+(r>>>0<f>>>0?i+1|0:i)|0,f=B(k,0,u,0),i=d+f|0,r=C+(d>>>0<m>>>0?r+1|0:r)|0,m=V(U,5),h=B(N,0,m,0),d=h+i|0,r=C+(i>>>0<f>>>0?r+1|0:r)|0,f=d>>>0<h>>>0?r+1|0:r,r=B(t,0,l,0),i=C,h=B(s,0,g,0),r=h+r|0,i=C+i|0,j=B(b,0,u,0),u=j+r|0,r=C+(r>>>0<h>>>0?i+1|0:i)|0,m=B(k,0,m,0),i=u+m|0,u=C+(u>>>0<j>>>0?r+1|0:r)|0,h=B(N,0,V(p,5),0),r=h+i|0,i=C+(i>>>0<m>>>0?u+1|0:u)|0,u=((r>>>0<h>>>0?i+1|0:i)&67108863)<<6|r>>>26,i=u+d|0,m=((u>>>0>i>>>0?f+1|0:f)&67108863)<<6|i>>>26,h=m+E|0,n[a+44>>2]=h&67108863,u=B(t,0,U,0),d=C,j=B(s,0,v,0),u=j+u|0,d=C+d|0,M=B(b,0,p,0),f=M+u|0,u=C+(u>>>0<j>>>0?d+1|0:d)|0,j=B(g,0,k,0),d=j+f|0,u=C+(f>>>0<M>>>0?u+1|0:u)|0,f=B(l,0,N,0),l=f+d|0,u=C+(d>>>0<j>>>0?u+1|0:u)|0,u=l>>>0<f>>>0?u+1|0:u,E=E>>>0<J>>>0?y+1|0:y,E=((h>>>0<m>>>0?E+1|0:E)&67108863)<<6|h>>>26,l=l+E|0,n[a+48>>2]=l&67108863,t=B(t,0,v,0),v=C,y=B(s,0,z,0),t=y+t|0,s=C+v|0,U=B(b,0,U,0),b=U+t|0,t=C+(t>>>0<y>>>0?s+1|0:s)|0,k=B(k,0,p,0),p=k+b|0,t=C+(b>>>0<U>>>0?t+1|0:t)|0,b=((l>>>0<E>>>0?u+1|0:u)&67108863)<<6|l>>>26,g=B(g,0,N,0),N=g+p|0,s=b+N|0,n[a+52>>2]=s&67108863,t=C+(p>>>0<k>>>0?t+1|0:t)|0,t=N>>>0<g>>>0?t+1|0:t,t=V(((s>>>0<b>>>0?t+1|0:t)&67108863)<<6|s>>>26,5)+(r&67108863)|0,n[a+36>>2]=t&67108863,n[a+40>>2]=(i&67108863)+(t>>>26|0),e=e+16|0;continue}break}_=x+16|0}function Br(a,t){var e=0,r=0,u=0,i=0,s=0;e=_-32|0,_=e,r=1;n:{if(o[a+72|0]==1){u=a+76|0,i=o[a+74|0],a=o[a+73|0];break n}u=a+74|0,s=o[a+73|0],i=n[a+76>>2],r=0,a=0}c[e+12|0]=r,c[e+14|0]=s,c[e+13|0]=a,n[e+8>>2]=i,w[e+16>>1]=R[u>>1],a=1;n:{if(o[t+72|0]==1){r=t+76|0,u=o[t+74|0],i=0,t=o[t+73|0];break n}r=t+74|0,i=o[t+73|0],u=n[t+76>>2],a=0,t=0}return c[e+24|0]=a,c[e+26|0]=i,c[e+25|0]=t,n[e+20>>2]=u,w[e+28>>1]=R[r>>1],a=Ri(e+8|0,e+20|0),_=e+32|0,a}function O6(a,t){var e=0,r=0;e=_-16|0,_=e,r=n[t>>2],n[t>>2]=0;n:{if((r|0)==1){r=n[t+8>>2],t=n[t+4>>2];break n}Dr(e+8|0,t+12|0),r=n[e+12>>2],t=n[e+8>>2]}n[a>>2]=t,n[a+4>>2]=r,_=e+16|0}function L6(a,t){A0(a,n[a+8>>2],t,1,32)}function T6(a,t){var e=0,r=0;n:{if(o[t+8|0]||(e=o[t+10|0],t=o[t+9|0],e>>>0<t>>>0))break n;r=(e-t&255)+1|0}n[a+8>>2]=r,n[a+4>>2]=1,n[a>>2]=r}function Rr(a,t){var e=0,r=0;e=_-16|0,_=e,$i(e+4|0,t),t=n[e+8>>2],r=n[e+4>>2],n[a+8>>2]=n[e+12>>2],n[a>>2]=r,n[a+4>>2]=t,_=e+16|0}function Z6(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0;N=_-48|0,_=N,i=N+30|0,e=_-80|0,_=e,n[e+16>>2]=t+60,n[e+12>>2]=t+56;n:{if(n[t+48>>2]){l=e+56|0,r=_-48|0,_=r,d=t+48|0,n[r+8>>2]=d,n[r+4>>2]=e+12,h=d+4|0;e:{for(;;){if(u=o[h|0],s=o[h+1|0],u>>>0<s>>>0&&(c[h|0]=u+1),c[r+1|0]=u,c[r|0]=u>>>0<s>>>0,!o[r|0]){f=3;break e}if(f=o[r+1|0],u=n[d>>2],b=R[u+4>>1]|R[u+6>>1]<<16,s=_-16|0,n[s>>2]=R[u>>1]|R[u+2>>1]<<16,n[s+4>>2]=b,b=R[u+12>>1]|R[u+14>>1]<<16,n[s+8>>2]=R[u+8>>1]|R[u+10>>1]<<16,n[s+12>>2]=b,u=f-1|0,f>>>0<8&u>>>0<=7||O(),u=(u<<1)+s|0,b=R[u>>1],p=u,u=(f<<1)+s|0,w[p>>1]=R[u>>1],w[u>>1]=b,u=r+30|0,c[u+1|0]=f,c[u|0]=0,f=n[s+4>>2],b=n[s>>2],w[u+2>>1]=b,w[u+4>>1]=b>>>16,w[u+6>>1]=f,w[u+8>>1]=f>>>16,f=n[s+12>>2],s=n[s+8>>2],w[u+10>>1]=s,w[u+12>>1]=s>>>16,w[u+14>>1]=f,w[u+16>>1]=f>>>16,s=_-32|0,_=s,w[s+24>>1]=R[u+16>>1],f=R[u+12>>1]|R[u+14>>1]<<16,n[s+16>>2]=R[u+8>>1]|R[u+10>>1]<<16,n[s+20>>2]=f,f=R[u+4>>1]|R[u+6>>1]<<16,n[s+8>>2]=R[u>>1]|R[u+2>>1]<<16,n[s+12>>2]=f,Bi(r+12|0,n[r+4>>2],s+8|0),_=s+32|0,f=o[r+12|0],(f|0)!=3)break}c[l+17|0]=o[r+29|0],u=o[r+25|0]|o[r+26|0]<<8|(o[r+27|0]<<16|o[r+28|0]<<24),s=o[r+21|0]|o[r+22|0]<<8|(o[r+23|0]<<16|o[r+24|0]<<24),c[l+9|0]=s,c[l+10|0]=s>>>8,c[l+11|0]=s>>>16,c[l+12|0]=s>>>24,c[l+13|0]=u,c[l+14|0]=u>>>8,c[l+15|0]=u>>>16,c[l+16|0]=u>>>24,u=o[r+17|0]|o[r+18|0]<<8|(o[r+19|0]<<16|o[r+20|0]<<24),s=o[r+13|0]|o[r+14|0]<<8|(o[r+15|0]<<16|o[r+16|0]<<24),c[l+1|0]=s,c[l+2|0]=s>>>8,c[l+3|0]=s>>>16,c[l+4|0]=s>>>24,c[l+5|0]=u,c[l+6|0]=u>>>8,c[l+7|0]=u>>>16,c[l+8|0]=u>>>24}if(c[l|0]=f,_=r+48|0,l=o[e+56|0],(l|0)!=3){c[i+17|0]=o[e+73|0],t=o[e+69|0]|o[e+70|0]<<8|(o[e+71|0]<<16|o[e+72|0]<<24),r=o[e+65|0]|o[e+66|0]<<8|(o[e+67|0]<<16|o[e+68|0]<<24),c[i+9|0]=r,c[i+10|0]=r>>>8,c[i+11|0]=r>>>16,c[i+12|0]=r>>>24,c[i+13|0]=t,c[i+14|0]=t>>>8,c[i+15|0]=t>>>16,c[i+16|0]=t>>>24,t=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),r=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),c[i+1|0]=r,c[i+2|0]=r>>>8,c[i+3|0]=r>>>16,c[i+4|0]=r>>>24,c[i+5|0]=t,c[i+6|0]=t>>>8,c[i+7|0]=t>>>16,c[i+8|0]=t>>>24;break n}n[d>>2]=0}if(l=3,!n[t>>2])break n;r=n[e+16>>2],n[e+28>>2]=n[e+12>>2],n[e+32>>2]=r,n[e+24>>2]=2,u=n[t+4>>2],r=t+12|0,n[e+20>>2]=r,r=r+V(u,18)|0,s=n[t+8>>2]-u|0,f=e+28|0;e:{for(;;){if(!s)break e;if(u=u+1|0,n[t+4>>2]=u,w[e+72>>1]=R[r+16>>1],l=R[r+12>>1]|R[r+14>>1]<<16,n[e+64>>2]=R[r+8>>1]|R[r+10>>1]<<16,n[e+68>>2]=l,l=R[r+4>>1]|R[r+6>>1]<<16,n[e+56>>2]=R[r>>1]|R[r+2>>1]<<16,n[e+60>>2]=l,Bi(e+38|0,f,e+56|0),l=o[e+38|0],(l|0)==3){s=s-1|0,r=r+18|0;continue}break}c[i+17|0]=o[e+55|0],t=o[e+51|0]|o[e+52|0]<<8|(o[e+53|0]<<16|o[e+54|0]<<24),r=o[e+47|0]|o[e+48|0]<<8|(o[e+49|0]<<16|o[e+50|0]<<24),c[i+9|0]=r,c[i+10|0]=r>>>8,c[i+11|0]=r>>>16,c[i+12|0]=r>>>24,c[i+13|0]=t,c[i+14|0]=t>>>8,c[i+15|0]=t>>>16,c[i+16|0]=t>>>24,t=o[e+43|0]|o[e+44|0]<<8|(o[e+45|0]<<16|o[e+46|0]<<24),r=o[e+39|0]|o[e+40|0]<<8|(o[e+41|0]<<16|o[e+42|0]<<24),c[i+1|0]=r,c[i+2|0]=r>>>8,c[i+3|0]=r>>>16,c[i+4|0]=r>>>24,c[i+5|0]=t,c[i+6|0]=t>>>8,c[i+7|0]=t>>>16,c[i+8|0]=t>>>24;break n}l=3}c[i|0]=l,_=e+80|0,t=3;n:{if(o[N+30|0]==3||(w[N+24>>1]=R[N+46>>1],e=R[N+42>>1]|R[N+44>>1]<<16,n[N+16>>2]=R[N+38>>1]|R[N+40>>1]<<16,n[N+20>>2]=e,e=R[N+34>>1]|R[N+36>>1]<<16,i=R[N+30>>1]|R[N+32>>1]<<16,n[N+8>>2]=i,n[N+12>>2]=e,(i&255)==3))break n;e=_-32|0,_=e,t=N+8|0,w[e+24>>1]=R[t+16>>1],i=R[t+12>>1]|R[t+14>>1]<<16,n[e+16>>2]=R[t+8>>1]|R[t+10>>1]<<16,n[e+20>>2]=i,i=R[t+4>>1]|R[t+6>>1]<<16,t=R[t>>1]|R[t+2>>1]<<16,n[e+8>>2]=t,n[e+12>>2]=i,E2(e+8|2),w[N>>1]=t,_=e+32|0,k=o[N+1|0],t=o[N|0]}c[a+1|0]=k,c[a|0]=t,_=N+48|0}function G6(a,t){var e=0,r=0,u=0,i=0,s=0;u=_-16|0,_=u,i=u+4|0,r=_-16|0,e=n[t>>2];n:{e:{if(n[t+48>>2]){if(e)break e;e=o[t+53|0],t=e-o[t+52|0]|0,n[r+8>>2]=t>>>0<=e>>>0?t:0,t=1,e=r+12|0;break n}if(e){n[r+12>>2]=1,t=n[t+8>>2]-n[t+4>>2]|0,e=r+8|0;break n}n[r+12>>2]=1,t=0,e=r+8|0;break n}e=o[t+53|0],s=e-o[t+52|0]|0,e=e>>>0>=s>>>0?s:0,t=e+(n[t+8>>2]-n[t+4>>2]|0)|0,n[r+12>>2]=t>>>0>=e>>>0,e=r+8|0}n[e>>2]=t,t=n[r+12>>2],n[i+8>>2]=n[r+8>>2],n[i+4>>2]=t,n[i>>2]=0,t=n[u+12>>2],n[a+4>>2]=n[u+8>>2],n[a+8>>2]=t,n[a>>2]=0,_=u+16|0}function Q6(a){var t=0,e=0;if(n[a>>2]){e=a+12|0;n:{if(t=n[a+4>>2],a=n[a+8>>2],(t|0)==(a|0))break n;for(a=a-t|0,t=(V(t,18)+e|0)+2|0;;){if(!a)break n;a=a-1|0,E2(t),t=t+18|0}}}}function W6(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0;s=_-16|0,_=s;n:{e:{if(o[t+37|0])break e;N=n[t+4>>2],l=n[t+16>>2],b=n[t+8>>2];t:{r:{if(l>>>0>b>>>0)break r;d=t+20|0,r=n[t+12>>2];u:{for(;;){if(r>>>0>l>>>0)break r;h=r+N|0,u=o[(o[t+24|0]+d|0)-1|0],i=l-r|0;i:{if(i>>>0<=7)for(f=0,e=0;;){if((e|0)==(i|0)){e=i;break i}if((u|0)==o[e+h|0]){f=1;break i}else{e=e+1|0;continue}}nl(s+8|0,u,h,i),e=n[s+12>>2],f=n[s+8>>2]}if((f|0)!=1)break u;if(r=(e+r|0)+1|0,n[t+12>>2]=r,!(o[t+24|0]>r>>>0)&&(e=o[t+24|0],u=(r-e|0)+N|0,!(r>>>0>b>>>0|e>>>0>r>>>0))){if(i=o[t+24|0],i>>>0>=5)break n;if((e|0)==(i|0)&&!Q2(u,d,e))break}}u=n[t+28>>2],n[t+28>>2]=r,t=r-u|0;break t}n[t+12>>2]=l}c[t+37|0]=1;r:{if(o[t+36|0]==1){i=n[t+32>>2],u=n[t+28>>2];break r}if(u=n[t+28>>2],i=n[t+32>>2],(u|0)==(i|0))break e}t=i-u|0}u8(s,u+N|0,t),e=n[s+4>>2],p=n[s>>2]}n[a+4>>2]=e,n[a>>2]=p,_=s+16|0;return}O()}function A6(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0;N=_-16|0,_=N,n[N+12>>2]=t+8,e=n[t>>2],k=n[t+4>>2];n:{for(;;){if((e|0)!=(k|0)){b=e+8|0,n[t>>2]=b,i=_-32|0,_=i,u=n[N+12>>2],Fi(i+8|0,n[u>>2],e),r=n[i+8>>2];e:{if(!r){c[a|0]=2;break e}m=n[r>>2],g=n[r+4>>2],f=i+20|0,l=_-16|0,_=l,d=l+8|0,r=n[u+4>>2],h=n[r+4>>2],r=n[r+8>>2],u=_-16|0,_=u,n[u+12>>2]=e;t:{if(!r){e=0,s=1;break t}for(e=0;;){if(r>>>0<=1){if(r=kc(u+12|0,(e<<3)+h|0)&255,s=0,!r)break t}else{s=e,p=r>>>1|0,e=p+e|0,e=(kc(u+12|0,(e<<3)+h|0)&255)==1?s:e,r=r-p|0;continue}break}e=((r|0)==255)+e|0,s=1}if(r=s,n[d+4>>2]=e,n[d>>2]=r,_=u+16|0,n[l+8>>2]&1?e=0:(e=n[l+12>>2],n[f+8>>2]=e&63,n[f+4>>2]=e>>>6,e=1),n[f>>2]=e,_=l+16|0,!n[i+20>>2]){c[a|0]=2;break e}n[a+8>>2]=n[i+24>>2],n[a>>2]=m,n[a+4>>2]=g}if(_=i+32|0,e=b,o[a|0]==2)continue;break n}break}c[a|0]=2}_=N+16|0}function P6(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0;e=_-16|0,_=e,i=_-32|0,_=i,n[i+12>>2]=t+8,h=t,t=n[t>>2],k=n[h+4>>2];n:{for(;;){if((t|0)!=(k|0)){p=t+8|0,n[h>>2]=p,N=i+16|0,f=n[t>>2],s=n[t+4>>2],r=_-32|0,_=r;e:{t:{u=n[i+12>>2],l=n[u>>2],t=n[l>>2];r:{if(t>>>0>=3){if(t=n[u+4>>2],b=0,t1(f,s,n[t>>2],n[t+4>>2]))break r;t=n[l>>2]}if(e0[n[u+8>>2]>>2]<(t>>>0<s>>>0?s-t|0:t-s|0)>>>0)break t;t=n[u+4>>2],b=1}if(l=c8(n[t>>2],n[t+4>>2],f,s),u=n[n[u+8>>2]>>2],d=l>>>0>u>>>0,!(b&d)){for(b=n[t+4>>2],t=n[t>>2],n[r+20>>2]=0,n[r+24>>2]=0,n[r+8>>2]=t+b,n[r+4>>2]=t,t=0,c[r+28|0]=0,n[r+12>>2]=f,n[r+16>>2]=s+f,u=d?u:l,l=r+12|0;;){r:{if(d=n2(r+4|0),(d|0)==1114112||(n2(l)|0)!=(d|0))break r;t=t+1|0;continue}break}n[N+12>>2]=s,n[N+8>>2]=f,n[N+4>>2]=t,n[N>>2]=u;break e}n[N+8>>2]=0;break e}n[N+8>>2]=0}if(_=r+32|0,t=n[i+24>>2],t){p=n[i+20>>2],h=n[i+16>>2],n[e+12>>2]=n[i+28>>2],n[e+8>>2]=t,n[e>>2]=h,n[e+4>>2]=p;break n}else{t=p;continue}}break}n[e+8>>2]=0}_=i+32|0;n:{if(n[e+8>>2]){t=n[e+12>>2],n[a+8>>2]=n[e+8>>2],n[a+12>>2]=t,t=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=t;break n}n[a+8>>2]=0}_=e+16|0}function Y6(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;for(e=_-112|0,_=e,u=R[t+12>>1]|R[t+14>>1]<<16,n[e+16>>2]=R[t+8>>1]|R[t+10>>1]<<16,n[e+20>>2]=u,u=R[t+4>>1]|R[t+6>>1]<<16,n[e+8>>2]=R[t>>1]|R[t+2>>1]<<16,n[e+12>>2]=u,n[e+36>>2]=e+24,n[e+28>>2]=e+8,n[e+32>>2]=e+111,n[e+104>>2]=e+28,t=0;;){if((t|0)!=64){u=_-16|0,_=u,r=n[e+104>>2],i=n[r>>2],n[r>>2]=i+2,N=u+8|0,r=_-16|0,_=r,l=r+8|0,s=R[i>>1],i=Vr(),s>>>0>=e0[i+8>>2]?s=0:(s=n[i+4>>2]+(s<<3)|0,i=n[s+4>>2],s=n[s>>2]),n[l+4>>2]=i,n[l>>2]=s,l=n[r+12>>2],i=n[r+8>>2],n[N>>2]=i||1,n[N+4>>2]=i?l:0,_=r+16|0,r=n[u+12>>2],n[e>>2]=n[u+8>>2],n[e+4>>2]=r,_=u+16|0,u=n[e+4>>2],r=(e+40|0)+t|0,n[r>>2]=n[e>>2],n[r+4>>2]=u,t=t+8|0;continue}break}I(a,e+40|0,64),_=e+112|0}function Xn(a,t,e,r,u){var i=0,s=0;i=_-352|0,_=i,s=i+12|0,P2(s,u+3|0),D1(i,e),n[i+76>>2]=1,n[i+72>>2]=1050078,n[i+60>>2]=11,n[i+56>>2]=1095240,e=n[i+4>>2],n[i+64>>2]=n[i>>2],n[i+68>>2]=e,e=i+56|0,I1(s,e,i+80|0),E1(s,r,u),n[i+48>>2]=0,n[i+52>>2]=0,n[i+40>>2]=0,n[i+44>>2]=0,n[i+32>>2]=0,n[i+36>>2]=0,n[i+24>>2]=0,n[i+28>>2]=0,W1(e,t);n:{if(n[i+56>>2]!=1|n[i+60>>2]&&(t=i+208|0,I(t,i- -64|0,144),e=Q1(t,n[i+16>>2],n[i+20>>2],i+24|0,32),y2(t),!e))break n;O()}t=n[i+52>>2],e=n[i+48>>2],c[a+24|0]=e,c[a+25|0]=e>>>8,c[a+26|0]=e>>>16,c[a+27|0]=e>>>24,c[a+28|0]=t,c[a+29|0]=t>>>8,c[a+30|0]=t>>>16,c[a+31|0]=t>>>24,t=n[i+44>>2],e=n[i+40>>2],c[a+16|0]=e,c[a+17|0]=e>>>8,c[a+18|0]=e>>>16,c[a+19|0]=e>>>24,c[a+20|0]=t,c[a+21|0]=t>>>8,c[a+22|0]=t>>>16,c[a+23|0]=t>>>24,t=n[i+36>>2],e=n[i+32>>2],c[a+8|0]=e,c[a+9|0]=e>>>8,c[a+10|0]=e>>>16,c[a+11|0]=e>>>24,c[a+12|0]=t,c[a+13|0]=t>>>8,c[a+14|0]=t>>>16,c[a+15|0]=t>>>24,t=n[i+28>>2],e=n[i+24>>2],c[a|0]=e,c[a+1|0]=e>>>8,c[a+2|0]=e>>>16,c[a+3|0]=e>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24,C0(i+12|0),_=i+352|0}function D1(a,t){t=(t&255)<<2,n[a+4>>2]=n[t+1155752>>2],n[a>>2]=n[t+1155808>>2]}function H6(a,t,e){var r=0;r=_-32|0,_=r,gi(r,t,e),t=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),e=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[a|0]=e,c[a+1|0]=e>>>8,c[a+2|0]=e>>>16,c[a+3|0]=e>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24,_=r+32|0}function $6(a,t,e,r){var u=0,i=0,s=0,l=0;u=_+-64|0,_=u,s=u,l=Ku(R[t+20>>1]),w[s+58>>1]=l,i=Cc(n[t+16>>2]),n[u+52>>2]=4,n[u+44>>2]=8,n[u+40>>2]=r,n[u+28>>2]=16,n[u+24>>2]=t,n[u+20>>2]=1,n[u+16>>2]=1050078,n[u+4>>2]=11,n[u>>2]=1095240,n[u+60>>2]=i,n[u+36>>2]=2,t=(e&255)<<2,n[u+12>>2]=n[t+1155864>>2],n[u+8>>2]=n[t+1155884>>2],n[u+48>>2]=u+60,n[u+32>>2]=u+58,Z2(a,u,7),_=u- -64|0}function ni(a,t,e,r){var u=0,i=0,s=0;u=_-16|0,_=u,i=u+8|0,n[i+4>>2]=r+32,n[i>>2]=r,r=n[u+8>>2],i=n[u+12>>2],n[a+16>>2]=0,n[a+12>>2]=i,n[a+8>>2]=r,n[a+4>>2]=e,n[a>>2]=t,s=a,a=i-r|0,t=e-t|0,n[s+20>>2]=a>>>0<t>>>0?a:t,_=u+16|0}function S2(a){var t=0;t=n[a>>2],(t|0)!=3&&(t>>>0>=2&&ei(a+4|0),G(a+12|0))}function ei(a){var t=0,e=0;t=n[a+4>>2],e=n[t>>2],e&&w0[e|0](n[a>>2]),t=n[t+4>>2],t&&je(n[a>>2],t)}function X1(a){Tu(a,32)}function n0(a){Bn(a,32)}function ti(a){var t=0,e=0;for(e=n[a+8>>2],t=n[a+4>>2];;){if(e){e=e-1|0,yn(t+32|0),n0(t),t=t+33|0;continue}break}m0(a,1,33)}function K1(a){ri(a),ui(a- -64|0)}function ri(a){var t=0;t=_-16|0,_=t,n[t+8>>2]=a,n[t+12>>2]=a- -64,Xs(t+8|0),_=t+16|0}function ui(a){var t=0;t=_-16|0,_=t,n[t+8>>2]=a,n[t+12>>2]=a- -64,Lu(t+8|0),_=t+16|0}function ai(a){un(n[a>>2],2048)}function Kn(a){f2(a+16|0),G(a+28|0)}function l2(a){G(a),Co(a+12|0)}function ii(a,t,e,r){if((t|0)==(r|0)){I(a,e,t<<2);return}O()}function Er(a){var t=0,e=0,r=0;for(r=_-16|0,_=r,t=_-16|0;;){if((e|0)!=12){c[(t+4|0)+e|0]=0,e=e+1|0;continue}break}e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),c[a+8|0]=e,c[a+9|0]=e>>>8,c[a+10|0]=e>>>16,c[a+11|0]=e>>>24,e=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),t=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24,_=r+16|0}function oi(a){ol(a,25722)}function si(a){ol(a,32)}function Ir(a,t){var e=0,r=0,u=0;if(e=_-16|0,_=e,Bt(e+4|0,t,1,1,1),r=n[e+8>>2],n[e+4>>2]!=1){u=n[e+12>>2],n[a+8>>2]=t,n[a+4>>2]=u,n[a>>2]=r,_=e+16|0;return}O()}function ci(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;f=_-32|0,_=f,s=f+8|0,a=n[n[a>>2]>>2],e=_-32|0,_=e,n[e+28>>2]=t,u=_-32|0,_=u,i=_-16|0,_=i,c[i+12|0]=0,b=e+28|0,n[i+8>>2]=b,t=0,N=_-16|0,_=N,c[N+12|0]=0,n[N+8>>2]=0,r=i+8|0,l=ht(N+8|0),h0(r,l),l&&(re(a+12|0,r),t=1),t>>>0<l>>>0&&(j0(a+60|0,r),t=t+1|0),t>>>0<l>>>0&&(j0(a+61|0,r),t=t+1|0);n:{if(t>>>0>=l>>>0||(U2(a+28|0,r),t+1>>>0>=l>>>0))break n;pt(a,r)}_=N+16|0,_=i+16|0,bt(u+8|0,o[i+12|0]),t=e+4|0,a=t+4|0,i=n[u+8>>2];n:{if((i|0)!=3){n[a+16>>2]=n[u+28>>2],r=n[u+24>>2],n[a+8>>2]=n[u+20>>2],n[a+12>>2]=r,r=n[u+16>>2],n[a>>2]=n[u+12>>2],n[a+4>>2]=r;break n}n[a>>2]=b}return n[t>>2]=i,_=u+32|0,a=n[e+4>>2],(a|0)!=3&&(t=n[e+16>>2],n[s+8>>2]=n[e+12>>2],n[s+12>>2]=t,t=n[e+24>>2],n[s+16>>2]=n[e+20>>2],n[s+20>>2]=t,n[s+4>>2]=n[e+8>>2]),n[s>>2]=a,_=e+32|0,a=n[f+8>>2],S2(s),_=f+32|0,(a|0)==3}function li(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0;if(d=_-32|0,_=d,N=d+8|0,a=n[n[a>>2]>>2],i=_-32|0,_=i,n[i+28>>2]=t,s=_-32|0,_=s,f=_-16|0,_=f,c[f+12|0]=0,k=i+28|0,n[f+8>>2]=k,t=0,l=_-16|0,_=l,n[l+4>>2]=0,c[l+8|0]=0,w[l+10>>1]=0,w[l+12>>1]=0,c[l+14|0]=o[a+36|0]^1,c[l+9|0]=o[a+190|0]^1,e=f+8|0,r=fe(l+4|0,12),h0(e,r),r&&(j0(a+194|0,e),t=1),t>>>0<r>>>0&&(re(a+136|0,e),t=t+1|0),t>>>0<r>>>0&&(v2(a+188|0,e),t=t+1|0),t>>>0<r>>>0&&(o2(a+152|0,e),t=t+1|0),t>>>0<r>>>0&&(U2(a+156|0,e),t=t+1|0),t>>>0<r>>>0){u=a+190|0;n:{if(o[u|0]==1){h0(e,2),u=u+1|0,j0(u,e),j0(u+1|0,e);break n}ue(e)}t=t+1|0}if(t>>>0<r>>>0&&(s2(a,e),t=t+1|0),t>>>0<r>>>0&&(Du(a+193|0,e),t=t+1|0),t>>>0<r>>>0){for(u=a+12|0,b=n[u+8>>2],h0(e,b),b=b<<4,u=n[u+4>>2];;){if(b){p=0,h=Qe(),h0(e,h),h&&(j0(u+12|0,e),p=1);n:{if(p>>>0>=h>>>0||(j0(u+13|0,e),p+1>>>0>=h>>>0))break n;s2(u,e)}b=b-16|0,u=u+16|0;continue}break}t=t+1|0}n:{if(t>>>0>=r>>>0||(s2(a+24|0,e),t+1>>>0>=r>>>0))break n;t=0,a=a+36|0;e:{if(R[a>>1]==1){a=a+2|0,r=Qe(),h0(e,r),r&&(v2(a+96|0,e),t=1);t:{if(t>>>0>=r>>>0||(U2(a- -64|0,e),t+1>>>0>=r>>>0))break t;Vu(a,e)}break e}ue(e)}}_=l+16|0,_=f+16|0,bt(s+8|0,o[f+12|0]),t=i+4|0,a=t+4|0,e=n[s+8>>2];n:{if((e|0)!=3){n[a+16>>2]=n[s+28>>2],r=n[s+24>>2],n[a+8>>2]=n[s+20>>2],n[a+12>>2]=r,r=n[s+16>>2],n[a>>2]=n[s+12>>2],n[a+4>>2]=r;break n}n[a>>2]=k}return n[t>>2]=e,_=s+32|0,a=n[i+4>>2],(a|0)!=3&&(t=n[i+16>>2],n[N+8>>2]=n[i+12>>2],n[N+12>>2]=t,t=n[i+24>>2],n[N+16>>2]=n[i+20>>2],n[N+20>>2]=t,n[N+4>>2]=n[i+8>>2]),n[N>>2]=a,_=i+32|0,a=n[d+8>>2],S2(N),_=d+32|0,(a|0)==3}function _i(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0;l=_-32|0,_=l,i=l+8|0,u=n[n[a>>2]>>2],a=_-32|0,_=a,n[a+28>>2]=t,t=_-32|0,_=t,r=_-16|0,_=r,c[r+12|0]=0,f=a+28|0,n[r+8>>2]=f,e=r+8|0;n:{if(n[u>>2]==-2147483648){We(e,1,1),O1(u+4|0,e);break n}We(e,0,1),N=Qe(),h0(e,N),N&&(pt(u,e),s=1);e:{if(s>>>0>=N>>>0||(pt(u+12|0,e),s+1>>>0>=N>>>0))break e;Vu(u+24|0,e)}}_=r+16|0,$2(t+8|0,o[r+12|0]),u=a+4|0,e=u+4|0,r=n[t+8>>2];n:{if((r|0)!=3){n[e+16>>2]=n[t+28>>2],s=n[t+24>>2],n[e+8>>2]=n[t+20>>2],n[e+12>>2]=s,s=n[t+16>>2],n[e>>2]=n[t+12>>2],n[e+4>>2]=s;break n}n[e>>2]=f}return n[u>>2]=r,_=t+32|0,t=n[a+4>>2],(t|0)!=3&&(e=n[a+16>>2],n[i+8>>2]=n[a+12>>2],n[i+12>>2]=e,e=n[a+24>>2],n[i+16>>2]=n[a+20>>2],n[i+20>>2]=e,n[i+4>>2]=n[a+8>>2]),n[i>>2]=t,_=a+32|0,a=n[l+8>>2],S2(i),_=l+32|0,(a|0)==3}function fi(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;for(l=_-32|0,_=l,i=l+8|0,b=n[n[a>>2]>>2],e=_-32|0,_=e,n[e+28>>2]=t,r=_-32|0,_=r,u=_-16|0,_=u,c[u+12|0]=0,N=e+28|0,n[u+8>>2]=N,s=u+8|0,t=0,f=_-16|0,c[f+15|0]=0;a=t,!!((a|0)!=-1&&(t=a-1|0,o[(f+15|0)+a|0])););a=(a|0)!=-1,h0(s,a),a&&U2(b,s),_=u+16|0,$2(r+8|0,o[u+12|0]),t=e+4|0,a=t+4|0,u=n[r+8>>2];n:{if((u|0)!=3){n[a+16>>2]=n[r+28>>2],s=n[r+24>>2],n[a+8>>2]=n[r+20>>2],n[a+12>>2]=s,s=n[r+16>>2],n[a>>2]=n[r+12>>2],n[a+4>>2]=s;break n}n[a>>2]=N}return n[t>>2]=u,_=r+32|0,a=n[e+4>>2],(a|0)!=3&&(t=n[e+16>>2],n[i+8>>2]=n[e+12>>2],n[i+12>>2]=t,t=n[e+24>>2],n[i+16>>2]=n[e+20>>2],n[i+20>>2]=t,n[i+4>>2]=n[e+8>>2]),n[i>>2]=a,_=e+32|0,a=n[l+8>>2],S2(i),_=l+32|0,(a|0)==3}function Ni(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0;l=_-32|0,_=l,u=l+8|0,i=n[n[a>>2]>>2],a=_-32|0,_=a,n[a+28>>2]=t,t=_-32|0,_=t,e=_-16|0,_=e,c[e+12|0]=0,f=a+28|0,n[e+8>>2]=f,r=e+8|0,N=Qe(),h0(r,N),N&&(v2(i- -64|0,r),s=1);n:{if(s>>>0>=N>>>0||(U2(i,r),s+1>>>0>=N>>>0))break n;U2(i+32|0,r)}_=e+16|0,$2(t+8|0,o[e+12|0]),i=a+4|0,e=i+4|0,s=n[t+8>>2];n:{if((s|0)!=3){n[e+16>>2]=n[t+28>>2],r=n[t+24>>2],n[e+8>>2]=n[t+20>>2],n[e+12>>2]=r,r=n[t+16>>2],n[e>>2]=n[t+12>>2],n[e+4>>2]=r;break n}n[e>>2]=f}return n[i>>2]=s,_=t+32|0,t=n[a+4>>2],(t|0)!=3&&(e=n[a+16>>2],n[u+8>>2]=n[a+12>>2],n[u+12>>2]=e,e=n[a+24>>2],n[u+16>>2]=n[a+20>>2],n[u+20>>2]=e,n[u+4>>2]=n[a+8>>2]),n[u>>2]=t,_=a+32|0,a=n[l+8>>2],S2(u),_=l+32|0,(a|0)==3}function bi(a,t){var e=0,r=0,u=0,i=0;r=_-16|0,_=r,n[r+12>>2]=t,t=_-48|0,_=t,n[t+8>>2]=r+12,n[t+12>>2]=0,n[t+16>>2]=0,u=t+8|0,i=li(u,t+12|0);n:{if(!n[t+12>>2]){if(e=t+24|0,M0(e,n[t+16>>2]),n[t+36>>2]=1,n[t+40>>2]=e,!(li(u,t+36|0)&i)){L0(a),G(e);break n}n[a+8>>2]=n[t+32>>2],e=n[t+28>>2],n[a>>2]=n[t+24>>2],n[a+4>>2]=e;break n}L0(a)}_=t+48|0,_=r+16|0}function di(a,t){var e=0,r=0,u=0,i=0;r=_-16|0,_=r,n[r+12>>2]=t,t=_-48|0,_=t,n[t+8>>2]=r+12,n[t+12>>2]=0,n[t+16>>2]=0,u=t+8|0,i=_i(u,t+12|0);n:{if(!n[t+12>>2]){if(e=t+24|0,M0(e,n[t+16>>2]),n[t+36>>2]=1,n[t+40>>2]=e,!(_i(u,t+36|0)&i)){L0(a),G(e);break n}n[a+8>>2]=n[t+32>>2],e=n[t+28>>2],n[a>>2]=n[t+24>>2],n[a+4>>2]=e;break n}L0(a)}_=t+48|0,_=r+16|0}function hi(a,t){var e=0,r=0,u=0,i=0;r=_-16|0,_=r,n[r+12>>2]=t,t=_-48|0,_=t,n[t+8>>2]=r+12,n[t+12>>2]=0,n[t+16>>2]=0,u=t+8|0,i=fi(u,t+12|0);n:{if(!n[t+12>>2]){if(e=t+24|0,M0(e,n[t+16>>2]),n[t+36>>2]=1,n[t+40>>2]=e,!(fi(u,t+36|0)&i)){L0(a),G(e);break n}n[a+8>>2]=n[t+32>>2],e=n[t+28>>2],n[a>>2]=n[t+24>>2],n[a+4>>2]=e;break n}L0(a)}_=t+48|0,_=r+16|0}function E0(a){var t=0,e=0,r=0,u=0;for(u=_-16|0,_=u,t=_-32|0;;){if((e|0)!=32){c[t+e|0]=0,e=e+1|0;continue}break}e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),r=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),c[a+24|0]=r,c[a+25|0]=r>>>8,c[a+26|0]=r>>>16,c[a+27|0]=r>>>24,c[a+28|0]=e,c[a+29|0]=e>>>8,c[a+30|0]=e>>>16,c[a+31|0]=e>>>24,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),r=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),c[a+16|0]=r,c[a+17|0]=r>>>8,c[a+18|0]=r>>>16,c[a+19|0]=r>>>24,c[a+20|0]=e,c[a+21|0]=e>>>8,c[a+22|0]=e>>>16,c[a+23|0]=e>>>24,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),r=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[a+8|0]=r,c[a+9|0]=r>>>8,c[a+10|0]=r>>>16,c[a+11|0]=r>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),t=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24,_=u+16|0}function F1(a,t,e,r,u){var i=0,s=0,l=0,N=0;n:{e:{if(t>>>0<=2){if((t|0)==2)break e;break n}i=t>>>1|0,F1(a,i,e,r,u),l=V(i,80),N=t-i|0,F1(l+a|0,N,e,r,u),s=_-16|0,_=s;t:{if(!i|t>>>0<=i>>>0||(u=i,i=i>>>0>N>>>0,(i?N:u)>>>0>r>>>0))break t;r=V(t,80)+a|0,u=l,t=u+a|0;r:{if(i){for(u=V(N,80),e=I(e,t,u),n[s+12>>2]=t,n[s+8>>2]=e+u,n[s+4>>2]=e,l=r-80|0,r=s+4|0,t=n[r+4>>2],u=n[r+8>>2];;){u:{if(t=t-80|0,i=u-80|0,u=Br(t,i),l=I(l,u?i:t,80),t=t+V(u,80)|0,u=i+V(u^1,80)|0,(u|0)==(a|0))break u;if(l=l-80|0,(t|0)!=(e|0))continue}break}n[r+4>>2]=t,n[r+8>>2]=u;break r}for(e=I(e,a,u),n[s+12>>2]=a,n[s+8>>2]=e+u,n[s+4>>2]=e,a=t,e=s+4|0,u=n[e+8>>2],t=n[e>>2],i=n[e+4>>2];;){if((a|0)!=(r|0)&(t|0)!=(i|0)){l=Br(a,t),u=I(u,l?a:t,80)+80|0,n[e+8>>2]=u,t=V(l^1,80)+t|0,n[e>>2]=t,a=V(l,80)+a|0;continue}break}}a=n[s+4>>2],I(n[s+12>>2],a,n[s+8>>2]-a|0)}_=s+16|0;return}if(t=a+80|0,!Br(t,a))break n;a2(a,t,20)}}function pi(a,t){var e=0,r=0,u=0,i=0,s=0;e=_-32|0,_=e,r=1;n:{if(o[a|0]==1){u=a+4|0,i=o[a+2|0],a=o[a+1|0];break n}u=a+2|0,s=o[a+1|0],i=n[a+4>>2],r=0,a=0}c[e+12|0]=r,c[e+14|0]=s,c[e+13|0]=a,n[e+8>>2]=i,w[e+16>>1]=R[u>>1],a=1;n:{if(o[t|0]==1){r=t+4|0,u=o[t+2|0],i=0,t=o[t+1|0];break n}r=t+2|0,i=o[t+1|0],u=n[t+4>>2],a=0,t=0}return c[e+24|0]=a,c[e+26|0]=i,c[e+25|0]=t,n[e+20>>2]=u,w[e+28>>1]=R[r>>1],a=Ri(e+8|0,e+20|0),_=e+32|0,a}function ki(a,t){var e=0,r=0;return e=_-16|0,_=e,r=n[a+12>>2],n[e>>2]=n[a+8>>2],n[e+4>>2]=r,a=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=a,a=x2(e,8,e+8|0,8),_=e+16|0,(a&128)>>>7|0}function mi(a,t){var e=0,r=0;return e=n[a>>2],r=n[t>>2],(e|0)!=(r|0)||(e=n[t+4>>2],r=n[a+4>>2],(e|0)!=(r|0))?e>>>0<r>>>0:x2(n[a+8>>2],n[a+12>>2],n[t+8>>2],n[t+12>>2])<<24>>24<0}function jr(a,t,e){P0(t,e,32),I(a,t,104)}function P0(a,t,e){var r=0,u=0,i=0;r=_-16|0,_=r,n[r+8>>2]=a- -64;n:{e:{t:{if(u=o[a+63|0],i=64-u|0,i>>>0<=e>>>0){if(u)break t;break e}I(a+u|0,t,e),c[a+63|0]=e+u;break n}n[r+12>>2]=a,I(a+u|0,t,i),n[r+4>>2]=1,n[r>>2]=a,L1(r+8|0,n[r>>2],n[r+4>>2]),e=e-i|0,t=t+i|0,k8(r+12|0)}u=e>>>6|0,u&&L1(r+8|0,t,u),u=e&63,c[a+63|0]=u,I(a,(e&2147483584)+t|0,u)}_=r+16|0}function S1(a){var t=0,e=0;e=_-16|0,_=e,c[a+63|0]=0,n[a+96>>2]=0,n[a+100>>2]=0,t=n[288937],n[a+88>>2]=n[288936],n[a+92>>2]=t,t=n[288935],n[a+80>>2]=n[288934],n[a+84>>2]=t,t=n[288933],n[a+72>>2]=n[288932],n[a+76>>2]=t,t=n[288931],n[a+64>>2]=n[288930],n[a+68>>2]=t,_=e+16|0}function hn(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;r=_-112|0,_=r,E0(r+16|0),E0(r+48|0),s=o[t+63|0],u=s<<27,e=n[t+100>>2],N=e,i=n[t+96>>2],e=e<<9|i>>>23,f=i<<9,l=s<<3,s=e,l=l|f,e=(l&65280)<<8,f=e|u,u=l&16711680,e=u>>>8|0,b=u<<24,l=l&-16777216,u=l>>>24|0,l=b|l<<8,u=e|u|f,e=N,N=i>>>31|0,n[r+80>>2]=i<<1&-16777216|((e&32767)<<17|i>>>15)&16711680|((N|(e&2147483647)<<1)&65280|s>>>24)|l,n[r+84>>2]=u,i=t- -64|0,n[r+104>>2]=i,s=o[t+63|0],e=s+t|0,c[e|0]=128,n[r+108>>2]=t,N=e+1|0,e=s^63,o0(N,e),e>>>0<=7&&(Fn(r+104|0,t),Et(t,64)),T1(r+8|0,t);n:{if(e=n[r+12>>2],e>>>0<=55)break n;for(N=e-56|0,e=r+80|0,H(n[r+8>>2]+56|0,N,e,8),Fn(r+104|0,t),k8(r+108|0),Fr(e,r+48|0,e,i,t+96|0),i=n[r+100>>2],s=n[r+96>>2],e=i-s|0,i=e>>>0<=i>>>0?e:0,e=s<<2,s=e+n[r+88>>2]|0,u=e+n[r+80>>2]|0;;){if(i){e=n[s>>2],e=q0(e&16711935,8)|q0(e,24)&16711935,c[u|0]=e,c[u+1|0]=e>>>8,c[u+2|0]=e>>>16,c[u+3|0]=e>>>24,i=i-1|0,s=s+4|0,u=u+4|0;continue}break}if(V2(r,r+48|0),e0[r+4>>2]<=31)break n;H(r+16|0,32,n[r>>2],32),l1(t),e=o[r+44|0]|o[r+45|0]<<8|(o[r+46|0]<<16|o[r+47|0]<<24),t=o[r+40|0]|o[r+41|0]<<8|(o[r+42|0]<<16|o[r+43|0]<<24),c[a+24|0]=t,c[a+25|0]=t>>>8,c[a+26|0]=t>>>16,c[a+27|0]=t>>>24,c[a+28|0]=e,c[a+29|0]=e>>>8,c[a+30|0]=e>>>16,c[a+31|0]=e>>>24,e=o[r+36|0]|o[r+37|0]<<8|(o[r+38|0]<<16|o[r+39|0]<<24),t=o[r+32|0]|o[r+33|0]<<8|(o[r+34|0]<<16|o[r+35|0]<<24),c[a+16|0]=t,c[a+17|0]=t>>>8,c[a+18|0]=t>>>16,c[a+19|0]=t>>>24,c[a+20|0]=e,c[a+21|0]=e>>>8,c[a+22|0]=e>>>16,c[a+23|0]=e>>>24,e=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),t=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),c[a+8|0]=t,c[a+9|0]=t>>>8,c[a+10|0]=t>>>16,c[a+11|0]=t>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),t=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24,_=r+112|0;return}O()}function gi(a,t,e){var r=0;r=_-208|0,_=r,S1(r),P0(r,t,e),t=r+104|0,I(t,r,104),hn(a,t),_=r+208|0}function vi(a,t,e){var r=0;r=_-16|0,_=r,M0(r+4|0,e),e&&(I(n[r+8>>2],t,e),n[r+12>>2]=e),n[a+8>>2]=n[r+12>>2],t=n[r+8>>2],n[a>>2]=n[r+4>>2],n[a+4>>2]=t,_=r+16|0}function yi(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;for(e=_-112|0,_=e,n[e+72>>2]=0,n[e+76>>2]=0,n[e+64>>2]=0,n[e+68>>2]=0,n[e+56>>2]=0,n[e+60>>2]=0,c[e+80|0]=t,n[e+48>>2]=0,n[e+52>>2]=0,r=n[a+12>>2],i=n[r+8>>2],s=n[n[a+16>>2]>>2],u=n[r+4>>2],n[e+104>>2]=u,n[e+100>>2]=s,n[e+96>>2]=1,n[e+88>>2]=1,n[e+92>>2]=0,n[e+108>>2]=(i<<5)+u,b=e+92|0,d=e+80|0;;){n:{e:{if(u&&(r=n[e+108>>2]==(u|0),n[e+104>>2]=r?0:u+32|0,!r))break e;if(n[e+88>>2]!=1||(n[e+12>>2]=b,!It(e+12|0)))break n;n[e+92>>2]=1,u=n[e+100>>2]}for(ni(e+12|0,e+48|0,d,u),u=n[e+32>>2],r=n[e+28>>2],i=u-r|0,s=u>>>0>=i>>>0?i:0,l=r+n[e+20>>2]|0,u=r+n[e+12>>2]|0;;){if(s){for(i=o[u|0],r=t,N=0,f=8;;){if(f){f=f-1|0,N=0-(r&1)&i^N,r=(r&254)>>>1|0,i=i<<24>>31&29^i<<1;continue}break}c[u|0]=o[l|0]^N,s=s-1|0,l=l+1|0,u=u+1|0;continue}break}u=n[e+104>>2];continue}break}t=e+12|0,I(t,e+48|0,33),r=n[a+4>>2],I(n[a+8>>2]+V(r,33)|0,t,33),n[a+4>>2]=r+1,_=e+112|0}function O1(a,t){var e=0,r=0;e=Ge(),h0(t,e);n:{if(!e||(pt(a,t),(e|0)==1))break n;for(e=a+12|0,a=n[e+8>>2],h0(t,a),a=V(a,66),e=n[e+4>>2];;){if(a){r=Ge(),h0(t,r);e:{if(!r||(v2(e- -64|0,t),(r|0)==1))break e;Vu(e,t)}a=a-66|0,e=e+66|0;continue}break}}}function R2(a,t){var e=0;return e=_-16|0,_=e,T1(e+8|0,a),e0[e+12>>2]<=t>>>0&&O(),_=e+16|0,n[e+8>>2]+t|0}function wi(a,t,e,r){var u=0,i=0,s=0;u=_-16|0,_=u,n[u+12>>2]=r,n[u+8>>2]=e,i=n[t+16>>2],i||O(),i=e0[t+12>>2]/(i>>>0)|0,s=$1(u+8|0),n[a+28>>2]=0,n[a+24>>2]=r,n[a+20>>2]=e,n[a+16>>2]=n[t+16>>2],e=n[t+12>>2],n[a+8>>2]=n[t+8>>2],n[a+12>>2]=e,e=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=e,n[a+32>>2]=i>>>0>s>>>0?s:i,_=u+16|0}function Ci(a,t){var e=0,r=0,u=0,i=0;e=_-16|0,_=e,r=n[t+28>>2],r>>>0<e0[t+32>>2]&&(n[t+28>>2]=r+1,u=e+8|0,i=n[t+16>>2],n[u+4>>2]=i,n[u>>2]=n[t+8>>2]+V(r,i),u=n[e+8>>2],n[a+4>>2]=n[e+12>>2],n[a+8>>2]=n[t+20>>2]+(r<<2)),n[a>>2]=u,_=e+16|0}function Bi(a,t,e){var r=0,u=0,i=0;u=_-32|0,_=u,r=e+2|0;n:{if(!Q2(r,n[n[t>>2]>>2],16)){c[a|0]=3,E2(r);break n}if(w[u+24>>1]=R[e+16>>1],r=R[e+12>>1]|R[e+14>>1]<<16,n[u+16>>2]=R[e+8>>1]|R[e+10>>1]<<16,n[u+20>>2]=r,r=R[e+4>>1]|R[e+6>>1]<<16,n[u+8>>2]=R[e>>1]|R[e+2>>1]<<16,n[u+12>>2]=r,r=_-16|0,_=r,i=r+3|0,Ii(i,n[n[t+4>>2]>>2],e+2|0),t=o[r+3|0],k2(i),_=r+16|0,!t){c[a|0]=3,E2(u+8|2);break n}w[a+16>>1]=R[e+16>>1],t=R[e+12>>1]|R[e+14>>1]<<16,r=R[e+8>>1]|R[e+10>>1]<<16,w[a+8>>1]=r,w[a+10>>1]=r>>>16,w[a+12>>1]=t,w[a+14>>1]=t>>>16,t=R[e+4>>1]|R[e+6>>1]<<16,e=R[e>>1]|R[e+2>>1]<<16,w[a>>1]=e,w[a+2>>1]=e>>>16,w[a+4>>1]=t,w[a+6>>1]=t>>>16}_=u+32|0}function Ri(a,t){var e=0,r=0;n:{if(e=o[a+4|0],r=o[t+4|0],(e|0)!=(r|0)||(e=n[a>>2],r=n[t>>2],(e|0)!=(r|0))||(e=o[a+5|0],r=o[t+5|0],(e|0)!=(r|0))||(e=o[a+6|0],r=o[t+6|0],(e|0)!=(r|0)))break n;return R[a+8>>1]<R[t+8>>1]}return e>>>0<r>>>0}function Ei(a,t){var e=0,r=0;return e=_-16|0,_=e,r=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=r,a=x2(e+8|0,8,n[a+4>>2],8),_=e+16|0,a}function Ii(a,t,e){var r=0,u=0,i=0,s=0;r=_-48|0,_=r,ji(r+2|0,e);n:{if(o[r+2|0]==1){e=n[t>>2],u=o[r+11|0]|o[r+12|0]<<8|(o[r+13|0]<<16|o[r+14|0]<<24),n[r+40>>2]=u,t=o[r+7|0]|o[r+8|0]<<8|(o[r+9|0]<<16|o[r+10|0]<<24),i=o[r+3|0]|o[r+4|0]<<8|(o[r+5|0]<<16|o[r+6|0]<<24),n[r+32>>2]=i,n[r+36>>2]=t,s=o[r+15|0],n[r+24>>2]=u,n[r+16>>2]=i,n[r+20>>2]=t,t=r+32|0;e:{if((s|0)!=(Ui(n[e>>2],r+16|0)&255)){F2(t),t=0;break e}e=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[a+9|0]=e,c[a+10|0]=e>>>8,c[a+11|0]=e>>>16,c[a+12|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),t=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[a+1|0]=t,c[a+2|0]=t>>>8,c[a+3|0]=t>>>16,c[a+4|0]=t>>>24,c[a+5|0]=e,c[a+6|0]=e>>>8,c[a+7|0]=e>>>16,c[a+8|0]=e>>>24,t=1}c[a|0]=t;break n}c[a|0]=0}_=r+48|0}function ji(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0;for(e=_+-64|0,_=e;il(e,l,u,s,r),r=n[e+4>>2],u=n[e+12>>2],f=u+1|0,N=u,s=n[e>>2],u=R[t+i>>1],l=s+u|0,u=l>>>0<u>>>0?r+1|0:r,r=(r|0)==(u|0)&l>>>0<s>>>0|r>>>0>u>>>0,s=r+n[e+8>>2]|0,r=r>>>0>s>>>0?f:N,i=i+2|0,(i|0)!=16;);n[e+16>>2]=l,n[e+20>>2]=u,n[e+24>>2]=s,n[e+28>>2]=r;n:{if((r|0)==127|r>>>0<127){for(n[e+48>>2]=0,n[e+52>>2]=0,n[e+56>>2]=0,N=s>>>15|0,t=s>>>31|0,i=s<<17&-16777216|s<<1&16711680|((N|r<<17)&65280|(t|r<<1)&255),n[e+32>>2]=(N|(r&32767)<<17)&-16777216|(t|(r&2147483647)<<1)&16711680|(r>>>15&65280|r>>>31),n[e+36>>2]=i,t=u,u=t>>>7|0,r=l>>>15|0,i=l>>>31|0,N=l<<1&16711680|((t&127)<<25|l>>>7)<<24|((r|t<<17)&65280|(i|t<<1)&255),n[e+40>>2]=(r|(t&32767)<<17)&-16777216|(i|(t&2147483647)<<1)&16711680|(t>>>15&65280|(s<<25|u)>>>24),n[e+44>>2]=N,i=11;;){if((i|0)!=-1){c[(e+48|0)+i|0]=o[(e+i|0)+36|0],i=i-1|0;continue}break}t=n[e+56>>2],c[a+9|0]=t,c[a+10|0]=t>>>8,c[a+11|0]=t>>>16,c[a+12|0]=t>>>24,t=n[e+52>>2],u=n[e+48>>2],c[a+1|0]=u,c[a+2|0]=u>>>8,c[a+3|0]=u>>>16,c[a+4|0]=u>>>24,c[a+5|0]=t,c[a+6|0]=t>>>8,c[a+7|0]=t>>>16,c[a+8|0]=t>>>24,c[a|0]=1,c[a+13|0]=l&127,Bn(e+32|0,16);break n}c[a|0]=0}Ls(e+16|0),_=e- -64|0}function Ui(a,t){var e=0;return e=_-48|0,_=e,n[e+44>>2]=12,n[e+40>>2]=t,n[e+36>>2]=16,n[e+32>>2]=a,Qi(e,0,e+32|0,2),_=e+48|0,o[e|0]>>>1|0}function E2(a){var t=0,e=0,r=0,u=0;for(t=_-16|0,_=t,n[t+8>>2]=a,n[t+12>>2]=a+16,e=t+8|0,a=n[e>>2],u=n[e+4>>2];;){if((a|0)!=(u|0)){r=a+2|0,n[e>>2]=r,w[a>>1]=0,a=r;continue}break}_=t+16|0}function xi(a,t){return a=n[a>>2],x2(n[t>>2],n[t+4>>2],n[a>>2],n[a+4>>2])}function L1(a,t,e){var r=0,u=0;a=n[a>>2],r=n[a+32>>2],u=n[a+36>>2],r=e+r|0,u=r>>>0<e>>>0?u+1|0:u,n[a+32>>2]=r,n[a+36>>2]=u,wu(a,t,e)}function Fn(a,t){var e=0,r=0;e=_+-64|0,_=e,r=n[a>>2],a=I(e,t,64),wu(r,a,1),_=a- -64|0}function T1(a,t){n[a+4>>2]=64,n[a>>2]=t}function zi(a,t){n[a+4>>2]=16,n[a>>2]=t}function Ji(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0;for(u=_-128|0,_=u,n[u+24>>2]=r,f=u- -64|0,r=_-208|0,_=r,i=e<<1,l=i+2|0,l=(e|0)<0||i>>>0>l>>>0?-1:l,M0(r+144|0,l),n[r+104>>2]=t,n[r+108>>2]=t+e;;){if(t=n2(r+104|0),(t|0)!=1114112){N=r+48|0,e=t-65|0;n:{if(!(e>>>0>25&t-97>>>0>=26)){e=e>>>0<26?t|32:t,i=1;break n}if(i=2,t-48>>>0<10){e=t;break n}if(e=1114112,!((t|0)==173|(t|0)==1564|((t|0)==65279|t-768>>>0<112)|(t-8203>>>0<5|t-8234>>>0<5))){if(t-8288>>>0<10)break n;e=-32;e:{for(;;){if(!e)break e;if(d=n[e+1155648>>2],b=t-d|0,e=e+4|0,!(t>>>0<d>>>0|b>>>0>9))break}e=b|48;break n}if(i=1,e=63,(t&2097119)-65>>>0<26)break n;if(t>>>0<170){e=32,i=0;break n}if(o4(t)||(e=32,i=0,t>>>0<178))break n;i=tl(t),e=i?63:32}}if(n[N+4>>2]=e,c[N|0]=i,t=n[r+52>>2],(t|0)==1114112||(e=s&255,s=o[r+48|0],(e|0)!=(s|0)&&e2(r+144|0,32),!s))continue;e2(r+144|0,t);continue}break}for(M0(r+172|0,l),c[r+124|0]=0,t=n[r+152>>2],n[r+116>>2]=n[r+148>>2],n[r+120>>2]=t,n[r+104>>2]=0;;){if(O6(r+40|0,r+104|0),t=n[r+40>>2],t){if(e=n[r+44>>2],n[r+180>>2]&&e2(r+172|0,32),yr(t,e)){for(M0(r+184|0,l),n[r+80>>2]=n[r+192>>2],i=n[r+188>>2],n[r+72>>2]=n[r+184>>2],n[r+76>>2]=i,J0(r+72|0,t,e);;){N=r+32|0,e=_-16|0,_=e,t=r+104|0,O6(e+8|0,t),s=n[e+12>>2];n:{e:{i=n[e+8>>2];t:{r:{if(i){if(yr(i,s))break t;if(!n[t>>2])break r;O()}if(i=0,n[t>>2])break e}n[t+8>>2]=s,n[t+4>>2]=i,n[t>>2]=1,i=0}n[N+4>>2]=s,n[N>>2]=i,_=e+16|0;break n}O()}if(t=n[r+32>>2],t){e=n[r+36>>2],i=r+72|0,e2(i,32),J0(i,t,e);continue}break}for(N=n[r+76>>2],b=N+n[r+80>>2]|0,Pu(r+24|0,N,b),e=n[r+24>>2],s=n[r+28>>2],n[r+96>>2]=s,n[r+92>>2]=e,so(r+184|0,r+92|0),i=0,t=_-16|0,_=t,n[t+12>>2]=s,n[t+8>>2]=e;;){if(e=t+8|0,s=n[e>>2],d=n[e+4>>2],(s|0)!=(d|0)&&(n[e>>2]=s+1,e=o[s|0]),c[t+1|0]=e,c[t|0]=(s|0)!=(d|0),o[t|0]){i=((o[t+1|0]-48&255)>>>0<10)+i|0;continue}break}for(_=t+16|0,n[r+188>>2]=b,n[r+184>>2]=N,i=i&3;;){e=0;n:{for(;;){if(t=n2(r+184|0),(t|0)!=32){if((t|0)==1114112)break n;(e|0)==4&&(e2(r+172|0,32),e=0),e2(r+172|0,t),t=e+1|0,e=t||-1;continue}if(i)break}e2(r+172|0,32);continue}break}z0(r+72|0)}else J0(r+172|0,t,e);continue}break}for(n[r+64>>2]=n[r+180>>2],t=n[r+176>>2],n[r+56>>2]=n[r+172>>2],n[r+60>>2]=t,z0(r+144|0),c[r+112|0]=0,e=n[r+64>>2],n[r+108>>2]=e,i=n[r+60>>2],n[r+104>>2]=i,t=-1;t=t+1|0,Dr(r+16|0,r+104|0),!!n[r+16>>2];);n:{if((t|0)==8)for(n[r+80>>2]=0,n[r+84>>2]=0,n[r+72>>2]=0,n[r+76>>2]=0,n[r+100>>2]=0,n[r+92>>2]=0,n[r+96>>2]=4,c[r+140|0]=0,n[r+136>>2]=e,n[r+132>>2]=i,n[r+120>>2]=0,n[r+124>>2]=0,t=r+88|0,n[r+116>>2]=t,n[r+104>>2]=0,n[r+108>>2]=0,y=r+132|0,i=r+72|0,b=1;;){c[r+128|0]=b+1;e:{t:{r:{u:{i:{o:{if((t|0)==(i|0)||(n[r+112>>2]=i+2,Dr(r+8|0,y),l=n[r+8>>2],!l))break o;if(N=n[r+12>>2],!yr(l,N)){if(e8(r,l,N),!(w[r>>1]&1))break t;t=R[r+2>>1];break r}a:{h:switch(N|0){case 1:switch(t=o[l|0],t-43|0){case 0:case 2:break t;default:break a}case 0:break t;default:break h}t=o[l|0]}t=(t&255)==43,s=t+l|0;a:{if(t=N-t|0,t>>>0>=5){for(e=0;;){if(!t)break i;if(d=V(e&65535,10),e=o[s|0]-48|0,d>>>16|e>>>0>9)break a;if(s=s+1|0,t=t-1|0,e=(d&65535)+(e&65535)|0,(e|0)!=(e&65535))break}break t}for(e=0;;){if(!t)break i;if(d=o[s|0]-48|0,d>>>0>9)break t;s=s+1|0,t=t-1|0,e=d+V(e,10)|0}}t=e>>>0>9?257:513;break u}o:{if(n[r+100>>2]){n[f+16>>2]=n[r+100>>2],t=n[r+96>>2],n[f+8>>2]=n[r+92>>2],n[f+12>>2]=t,n[f+4>>2]=1,E2(r+72|0),t=1;break o}t=n[r+84>>2],e=n[r+80>>2],w[f+10>>1]=e,w[f+12>>1]=e>>>16,w[f+14>>1]=t,w[f+16>>1]=t>>>16,t=n[r+76>>2],e=n[r+72>>2],w[f+2>>1]=e,w[f+4>>1]=e>>>16,w[f+6>>1]=t,w[f+8>>1]=t>>>16,t=r+92|0,t8(t),Y2(t),t=0}w[f>>1]=t;break n}t=e<<16}if(t&1|(N|0)!=4||(t=(t>>>16|0)-1|0,(t&65535)>>>0>=7513))break t}w[i>>1]=t;break e}n[r+160>>2]=N,n[r+156>>2]=l,t=Hc(l,N),n[r+164>>2]=t;t:{r:{if(t>>>0<2)break r;e=1;u:{if(t>>>0<4||(e=2,t>>>0<7))break u;if(t-7>>>0>7)break r;e=3}n[r+168>>2]=e,t=Vr(),e=n[t+8>>2],t=n[t+4>>2],n[r+184>>2]=t,n[r+188>>2]=t+(e<<3),n[r+200>>2]=r+168,n[r+196>>2]=r+156,n[r+192>>2]=r+164,i=r+172|0,t=_+-64|0,_=t,e=r+184|0,P6(t+24|0,e);u:{if(n[t+32>>2]){for(B0(t,4,4,16),l=n[t>>2],N=n[t+28>>2],s=n[t+4>>2],n[s>>2]=n[t+24>>2],n[s+4>>2]=N,N=n[t+36>>2],n[s+8>>2]=n[t+32>>2],n[s+12>>2]=N,n[t+20>>2]=1,n[t+16>>2]=s,n[t+12>>2]=l,n[t+56>>2]=n[e+16>>2],s=n[e+12>>2],n[t+48>>2]=n[e+8>>2],n[t+52>>2]=s,s=n[e+4>>2],n[t+40>>2]=n[e>>2],n[t+44>>2]=s,s=t+12|0,d=t+40|0,e=_-16|0,_=e;;){if(P6(e,d),n[e+8>>2]){N=n[s+8>>2],(N|0)==n[s>>2]&&A0(s,n[s+8>>2],1,4,16),h=n[e+12>>2],l=n[s+4>>2]+(N<<4)|0,n[l+8>>2]=n[e+8>>2],n[l+12>>2]=h,h=n[e+4>>2],n[l>>2]=n[e>>2],n[l+4>>2]=h,n[s+8>>2]=N+1;continue}break}_=e+16|0,n[i+8>>2]=n[t+20>>2],e=n[t+16>>2],n[i>>2]=n[t+12>>2],n[i+4>>2]=e;break u}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}if(_=t- -64|0,i=n[r+176>>2],s=n[r+180>>2],s>>>0>=2){d=_-16|0,_=d,l=(s>>>1|0)+s|0;u:for(;;){if(l){l=l-1|0;i:{if(l>>>0<s>>>0){t=(l<<4)+i|0,e=n[t+8>>2],N=n[t+12>>2],h=n[i>>2],p=n[i+4>>2],m=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=m,m=n[i+8>>2],g=n[i+12>>2],n[i+8>>2]=e,n[i+12>>2]=N,n[t+8>>2]=m,n[t+12>>2]=g,n[t>>2]=h,n[t+4>>2]=p,t=0;break i}t=l-s|0}for(N=s>>>0<l>>>0?s:l;;){if(h=t<<1,e=h|1,N>>>0<=e>>>0||(h=h+2|0,h>>>0<N>>>0&&(e=mi((e<<4)+i|0,(h<<4)+i|0)+e|0),t=(t<<4)+i|0,h=(e<<4)+i|0,!mi(t,h)))continue u;a2(t,h,4),t=e}}break}_=d+16|0}if(t=n[r+172>>2],n[r+200>>2]=3,n[r+192>>2]=t,n[r+188>>2]=i,n[r+184>>2]=i,n[r+196>>2]=i+(s<<4),N=r+144|0,d=_-16|0,_=d,i=r+184|0,g=n[i+8>>2],m=n[i>>2],t=m,e=n[i+12>>2],s=_-32|0,_=s,v=d+8|0,n[i+16>>2]){n[s+28>>2]=e,n[s+24>>2]=i+20,n[s+20>>2]=i+16,h=s+8|0,e=t,p=n[s+20>>2],l=n[i+4>>2],E=n[i+12>>2];u:{for(;;){if(k=0,(l|0)==(E|0))break u;if(k=l+8|0,j=n[k>>2],k=n[k+4>>2],n[p>>2]=n[p>>2]-1,n[e>>2]=j,n[e+4>>2]=k,l=l+16|0,n[i+4>>2]=l,e=e+8|0,!n[p>>2])break}k=1}l=k,n[h+8>>2]=e,n[h+4>>2]=t,n[h>>2]=l,t=n[s+12>>2],e=n[s+16>>2]}else e=t;n[v+4>>2]=e,n[v>>2]=t,_=s+32|0,e=n[d+12>>2],t=_-16|0,_=t,n[i+8>>2]=0,n[i>>2]=4,n[t+8>>2]=0,n[t+12>>2]=4,Y2(t+8|0),n[i+12>>2]=4,n[i+4>>2]=4,_=t+16|0,n[N+4>>2]=m,n[N>>2]=g<<1,n[N+8>>2]=e-m>>>3,e=_-16|0,_=e,n[e+12>>2]=i,t=_-16|0,_=t,i=n[e+12>>2],n[t+12>>2]=n[i>>2],n[t+8>>2]=n[i+8>>2],Y2(t+8|0),_=t+16|0,_=e+16|0,_=d+16|0;break t}n[r+152>>2]=0,n[r+144>>2]=0,n[r+148>>2]=4}t=n[r+148>>2],n[r+184>>2]=n[r+144>>2],n[r+188>>2]=t,n[r+192>>2]=n[r+152>>2],e=n[r+100>>2],(e|0)==n[r+92>>2]&&Oi(r+92|0),t=n[r+96>>2]+(e<<4)|0,n[t+8>>2]=n[r+192>>2],i=n[r+188>>2],n[t>>2]=n[r+184>>2],n[t+4>>2]=i,c[t+12|0]=b,n[r+100>>2]=e+1}t=n[r+116>>2],i=n[r+112>>2],b=o[r+128|0]}n[f+8>>2]=t,n[f+4>>2]=0,w[f>>1]=1}z0(r+56|0),_=r+208|0;n:{e:{t:{if(!R[u+64>>1]){if(t=n[u+68>>2],w[u+30>>1]=t,w[u+32>>1]=t>>>16,e=R[u+66>>1],w[u+28>>1]=e,r=n[u+76>>2],i=n[u+72>>2],w[u+34>>1]=i,w[u+36>>1]=i>>>16,w[u+38>>1]=r,w[u+40>>1]=r>>>16,w[u+42>>1]=R[u+80>>1],n[u+44>>2]=u+24,r=u+28|0,Ii(f,u+44|0,r),o[u+64|0]==1){n[u+16>>2]=o[u+73|0]|o[u+74|0]<<8|(o[u+75|0]<<16|o[u+76|0]<<24),t=o[u+69|0]|o[u+70|0]<<8|(o[u+71|0]<<16|o[u+72|0]<<24),n[u+8>>2]=o[u+65|0]|o[u+66|0]<<8|(o[u+67|0]<<16|o[u+68|0]<<24),n[u+12>>2]=t,E2(r);break e}f=R[u+36>>1],i=R[u+38>>1],s=R[u+40>>1],l=R[u+34>>1],N=R[u+42>>1],w[u+116>>1]=2049,w[u+110>>1]=N,w[u+108>>1]=l,w[u+106>>1]=s,b=t>>>16|0,w[u+104>>1]=b,w[u+102>>1]=i,w[u+100>>1]=t,w[u+98>>1]=f,w[u+96>>1]=e,r=2,c[u+94|0]=2,w[u+92>>1]=N,w[u+90>>1]=i,w[u+88>>1]=l,w[u+86>>1]=t,w[u+84>>1]=s,w[u+82>>1]=f,w[u+80>>1]=b,w[u+78>>1]=e,c[u+76|0]=1,n[u+72>>2]=2,n[u+64>>2]=1,n[u+68>>2]=0,n[u+124>>2]=u+44,N=u+28|0,n[u+120>>2]=N,n[u+112>>2]=N,e=u+48|0,t=_-96|0,_=t,s=u- -64|0,Z6(t+8|0,s),f=o[t+8|0];r:{if((f|0)!=3){for(i=o[t+9|0],l=t+32|0,G6(l,s),b=n[t+32>>2]+1|0,b=b||-1,W2(l,b>>>0<=4?4:b,2,1),b=n[t+36>>2],c[b+1|0]=i,c[b|0]=f,n[t+24>>2]=1,f=n[t+36>>2],n[t+16>>2]=n[t+32>>2],n[t+20>>2]=f,I(l,s,64),f=t+16|0,i=_-16|0,_=i;;){if(Z6(i,l),d=o[i|0],(d|0)!=3){h=o[i+1|0],b=n[f+8>>2],(b|0)==n[f>>2]&&(G6(i+4|0,l),p=n[i+4>>2]+1|0,A0(f,n[f+8>>2],p||-1,1,2)),p=n[f+4>>2]+(b<<1)|0,c[p+1|0]=h,c[p|0]=d,n[f+8>>2]=b+1;continue}break}Q6(l),_=i+16|0,n[e+8>>2]=n[t+24>>2],f=n[t+20>>2],n[e>>2]=n[t+16>>2],n[e+4>>2]=f;break r}n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=1,Q6(s)}_=t+96|0,ji(s,N);r:{if(n[u+56>>2]){n[u+16>>2]=n[u+56>>2],t=n[u+52>>2],n[u+8>>2]=n[u+48>>2],n[u+12>>2]=t,k2(s);break r}r=o[u+64|0]?4:3,k2(u- -64|0),Ur(u+48|0)}E2(u+28|0);break t}if(t=n[u+76>>2],n[u+8>>2]=n[u+72>>2],n[u+12>>2]=t,n[u+16>>2]=n[u+80>>2],r=n[u+68>>2],(r|0)==5)break e}n[a>>2]=r,t=n[u+12>>2],n[a+4>>2]=n[u+8>>2],n[a+8>>2]=t,n[a+12>>2]=n[u+16>>2];break n}t=n[u+12>>2],e=n[u+8>>2],n[a+4>>2]=e,n[a+8>>2]=t,r=n[u+16>>2],n[a+12>>2]=r,n[u+72>>2]=r,n[u+64>>2]=e,n[u+68>>2]=t,F2(u- -64|0),n[a>>2]=5}_=u+128|0}function Ur(a){m0(a,1,2)}function qi(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0;for(i=_+-64|0,_=i;s=s<<8|u>>>24,u=u<<8|r>>>24,r=r<<8|f>>>24,f=o[t+b|0]|f<<8,b=b+1|0,(b|0)!=12;);for(n[i+56>>2]=0,n[i+60>>2]=0,n[i+48>>2]=0,n[i+52>>2]=0,s=s<<7|u>>>25,u=u<<7|r>>>25,r=r<<7|f>>>25,f=e&255|f<<7,b=14;;){if((b|0)!=-2){l=_-32|0,_=l,N=0,p=0,h=0,k=0,m=_-176|0,_=m;n:{e:{t:{r:{if(e=u,t=q2(s),d=(t|0)==32?q2(u)+32|0:t,t=f,u=r,r=q2(r),r=e|s?d:((r|0)==32?q2(t)+32|0:r)- -64|0,r>>>0<115){if(r>>>0>63)break r;break t}if(d=!u&t>>>0<7513,!(d&!(e|s)))break e;break n}N=Rn(t,u,7513),r=C,k=r,e=t,r=B(N,r,7513,0),t=t-r|0,u=u-(C+(e>>>0<r>>>0)|0)|0,e=0,s=0;break n}N=u,r=Rn(e,s,7513),p=C,u=Rn(u,e-B(r,p,7513,0)|0,7513),s=C,N=N-B(u,s,7513,0)|0,h=N,e=t,t=Rn(t,N,7513),N=t,d=C,k=u|d,u=B(t,d,7513,0),t=e-u|0,u=h-(C+(e>>>0<u>>>0)|0)|0,h=r|s,e=0,s=0;break n}r=e,e=r-d|0,s=s-(r>>>0<d>>>0)|0,r=t,t=t-7513|0,u=u-(r>>>0<7513)|0,N=1}n[l+16>>2]=t,n[l+20>>2]=u,n[l>>2]=N,n[l+4>>2]=k,n[l+24>>2]=e,n[l+28>>2]=s,n[l+8>>2]=h,n[l+12>>2]=p,_=m+176|0,e=n[l>>2],u=n[l+4>>2],r=n[l+12>>2],t=i+16|0,n[t+8>>2]=n[l+8>>2],n[t+12>>2]=r,n[t>>2]=e,n[t+4>>2]=u,_=l+32|0,t=n[i+16>>2],r=n[i+20>>2],u=n[i+24>>2],s=n[i+28>>2],il(i,t,r,u,s),w[(i+48|0)+b>>1]=f-n[i>>2],b=b-2|0,f=t;continue}break}n[i+32>>2]=f,n[i+36>>2]=r,n[i+40>>2]=u,n[i+44>>2]=s,Ls(i+32|0),t=n[i+60>>2],e=n[i+56>>2],w[a+8>>1]=e,w[a+10>>1]=e>>>16,w[a+12>>1]=t,w[a+14>>1]=t>>>16,t=n[i+52>>2],e=n[i+48>>2],w[a>>1]=e,w[a+2>>1]=e>>>16,w[a+4>>1]=t,w[a+6>>1]=t>>>16,_=i- -64|0}function Sn(a,t){I(a- -64|0,t- -64|0,40),I(a,t,64)}function pn(a){n[a>>2]=0,n[a+4>>2]=4}function Mi(a,t,e){var r=0,u=0,i=0,s=0;return r=_-48|0,_=r,u=r+16|0,xr(u),Vi(r+8|0,u,8),i=n[r+12>>2],s=n[r+8>>2],n[r+32>>2]=t,n[r+36>>2]=0,H(s,i,r+32|0,8),zi(r,u),t=n[r+4>>2],t>>>0<=7&&O(),u=n[r>>2],n[r+32>>2]=e,n[r+36>>2]=0,e=t-8|0,t=r+32|0,H(u+8|0,e,t,8),e=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),n[r+40>>2]=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),n[r+44>>2]=e,e=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),n[r+32>>2]=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),n[r+36>>2]=e,Cr(a+128|0,t,1),_=r+48|0,0}function xr(a){var t=0,e=0,r=0,u=0;for(u=_-16|0,_=u,t=_-16|0;;){if((e|0)!=16){c[t+e|0]=0,e=e+1|0;continue}break}e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),r=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[a+8|0]=r,c[a+9|0]=r>>>8,c[a+10|0]=r>>>16,c[a+11|0]=r>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),t=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24,_=u+16|0}function Vi(a,t,e){var r=0;r=_-16|0,_=r,zi(r+8|0,t),e0[r+12>>2]<e>>>0&&O(),t=n[r+8>>2],n[a+4>>2]=e,n[a>>2]=t,_=r+16|0}function Z1(a,t,e){var r=0,u=0,i=0;r=_-32|0,_=r,Cr(a,t,e>>>4|0),u=e&15,u&&(i=r+16|0,xr(i),Vi(r+8|0,i,u),H(n[r+8>>2],n[r+12>>2],(e&2147483632)+t|0,u),Cr(a,i,1)),_=r+32|0}function Di(a,t){Ki(a,t)&&O()}function Xi(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;u=_-48|0,_=u,e=u+4|0,E0(e),n[u+44>>2]=32,n[u+40>>2]=e,n[u+36>>2]=e,Ki(t,u+36|0)&&O(),r=a+128|0,n[r+52>>2]=0,n[r+44>>2]=0,n[r+48>>2]=0,n[r+36>>2]=0,n[r+40>>2]=0,e=u+4|0,i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[r+8>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[r+12>>2]=i,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[r>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[r+4>>2]=i,n[r+16>>2]=(o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))&67108863,n[r+32>>2]=(o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24))>>>8&1048575,n[r+28>>2]=(o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24))>>>6&66076671,n[r+24>>2]=(o[e+6|0]|o[e+7|0]<<8|(o[e+8|0]<<16|o[e+9|0]<<24))>>>4&67092735,n[r+20>>2]=(o[e+3|0]|o[e+4|0]<<8|(o[e+5|0]<<16|o[e+6|0]<<24))>>>2&67108611,n0(e),e=_-16|0,_=e,n[t+48>>2]=1,s=R2(t- -64|0,0),l=64,c[s|0]=l,_=e+16|0,I(a,t,128),_=u+48|0}function Ki(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0;s=_-32|0,_=s,e=n[a+48>>2];n:{r=n[t+8>>2],l=a- -64|0,u=64-o[R2(l,0)|0]|0;e:{if(r>>>0>=u>>>0&&(u=r-u|0,i=1,(u>>>6|0)+((u&63)!=0)>>>0>(e^-1)>>>0))break e;if(e=n[t+4>>2],u=n[t>>2],t=o[R2(l,0)|0],i=o[R2(l,0)|0],t=64-t|0,t=t>>>0>r>>>0?r:t,E=R2(l,0),j=i+t|0,c[E|0]=j,T1(s+8|0,l),N=n[s+12>>2],N>>>0<i>>>0|N-i>>>0<t>>>0)break n;for(i=i+n[s+8>>2]|0,f=t+e|0,n[s+24>>2]=f,b=t+u|0,n[s+20>>2]=b,N=r-t|0,n[s+28>>2]=N>>>6;;){if(t){c[e|0]=o[i|0]^o[u|0],t=t-1|0,i=i+1|0,e=e+1|0,u=u+1|0;continue}break}for(u=0,t=_-256|0,_=t,d=a- -64|0,h=t+140|0,p=t+76|0,k=t+256|0,r=s+20|0,m=n[r+8>>2],g=n[r+4>>2],v=n[r>>2];;){if((u|0)!=(m|0)){for(Dn(t+12|0),I(t+192|0,a,64),r=10;;){if(r){e=t+192|0,U0(0,4,8,12,e),U0(1,5,9,13,e),U0(2,6,10,14,e),U0(3,7,11,15,e),U0(0,5,10,15,e),U0(1,6,11,12,e),U0(2,7,8,13,e),U0(3,4,9,14,e),r=r-1|0;continue}break}for(s4(t+140|0,t+192|0,k,a,d),r=n[t+160>>2],i=n[t+156>>2],e=r-i|0,e=e>>>0<=r>>>0?e:0,r=i<<2,i=r+n[t+148>>2]|0,r=r+n[t+140>>2]|0;;){if(e){n[r>>2]=n[i>>2]+n[r>>2],e=e-1|0,i=i+4|0,r=r+4|0;continue}break}for(e=t+76|0,r=t+192|0,I(e,r,64),n[a+48>>2]=n[a+48>>2]+1,n[t+204>>2]=64,n[t+208>>2]=4,n[t+196>>2]=0,n[t+192>>2]=p,n[t+200>>2]=t+12,i=t+140|0,wi(i,r,e,h),I(r,i,36);;){if(Ci(t+176|0,t+192|0),r=n[t+176>>2],r){e=n[t+180>>2],n[t+188>>2]=n[n[t+184>>2]>>2],H(r,e,t+188|0,4);continue}break}for(e=u<<6,I(t+76|0,e+v|0,64),Dn(t+192|0),r=0;;){if((r|0)!=64){i=o[R2(t+76|0,r)|0],y=o[R2(t+12|0,r)|0],E=R2(t+192|0,r),j=i^y,c[E|0]=j,r=r+1|0;continue}break}I(e+g|0,t+192|0,64),u=u+1|0;continue}break}if(_=t+256|0,r=N&63,r){for(t=_-160|0,_=t,I(t+96|0,a,64),e=10;;){if(e){u=t+96|0,U0(0,4,8,12,u),U0(1,5,9,13,u),U0(2,6,10,14,u),U0(3,7,11,15,u),U0(0,5,10,15,u),U0(1,6,11,12,u),U0(2,7,8,13,u),U0(3,4,9,14,u),e=e-1|0;continue}break}for(s4(t+8|0,t+96|0,t+160|0,a,a- -64|0),e=n[t+28>>2],i=n[t+24>>2],u=e-i|0,u=e>>>0>=u>>>0?u:0,e=i<<2,i=e+n[t+16>>2]|0,e=e+n[t+8>>2]|0;;){if(u){n[e>>2]=n[i>>2]+n[e>>2],u=u-1|0,i=i+4|0,e=e+4|0;continue}break}for(e=t+8|0,u=t+96|0,I(e,u,64),n[a+48>>2]=n[a+48>>2]+1,n[t+84>>2]=64,n[t+88>>2]=4,n[t+76>>2]=0,n[t+80>>2]=l,n[t+72>>2]=l- -64,a=t+72|0,wi(u,a,e,a);;){if(Ci(t+72|0,t+96|0),a=n[t+72>>2],a){e=n[t+76>>2],n[t+92>>2]=n[n[t+80>>2]>>2],H(a,e,t+92|0,4);continue}break}if(_=t+160|0,a=_-16|0,_=a,T1(a+8|0,l),t=r,t>>>0>e0[a+12>>2]&&O(),e=n[a+8>>2],n[s+4>>2]=t,n[s>>2]=e,_=a+16|0,(t|0)!=n[s+4>>2])break n;for(a=N&-64,e=a+f|0,u=a+b|0,i=n[s>>2];;){if(t){c[e|0]=o[i|0]^o[u|0],t=t-1|0,i=i+1|0,e=e+1|0,u=u+1|0;continue}break}E=R2(l,0),j=r,c[E|0]=j}i=0}return a=i,_=s+32|0,a}O()}function zr(a,t,e){var r=0,u=0,i=0,s=0;r=_-32|0,_=r,u=_-224|0,_=u,n[u+60>>2]=16,n[u+56>>2]=e,n[u+52>>2]=10,n[u+48>>2]=1155592,i=u+4|0,s=u+48|0,Z2(i,s,2),e=_-288|0,_=e,l8(e,n[u+8>>2],n[u+12>>2]),tn(e,t,12),t=e+144|0,I(t,e,144),_8(s,t),_=e+288|0,t=n[u+76>>2],n[u+40>>2]=n[u+72>>2],n[u+44>>2]=t,t=n[u+68>>2],n[u+32>>2]=n[u+64>>2],n[u+36>>2]=t,t=n[u+60>>2],n[u+24>>2]=n[u+56>>2],n[u+28>>2]=t,t=n[u+52>>2],n[u+16>>2]=n[u+48>>2],n[u+20>>2]=t,y2(u+80|0),t=n[u+44>>2],e=n[u+40>>2],c[r+24|0]=e,c[r+25|0]=e>>>8,c[r+26|0]=e>>>16,c[r+27|0]=e>>>24,c[r+28|0]=t,c[r+29|0]=t>>>8,c[r+30|0]=t>>>16,c[r+31|0]=t>>>24,t=n[u+36>>2],e=n[u+32>>2],c[r+16|0]=e,c[r+17|0]=e>>>8,c[r+18|0]=e>>>16,c[r+19|0]=e>>>24,c[r+20|0]=t,c[r+21|0]=t>>>8,c[r+22|0]=t>>>16,c[r+23|0]=t>>>24,t=n[u+28>>2],e=n[u+24>>2],c[r+8|0]=e,c[r+9|0]=e>>>8,c[r+10|0]=e>>>16,c[r+11|0]=e>>>24,c[r+12|0]=t,c[r+13|0]=t>>>8,c[r+14|0]=t>>>16,c[r+15|0]=t>>>24,t=n[u+20>>2],e=n[u+16>>2],c[r|0]=e,c[r+1|0]=e>>>8,c[r+2|0]=e>>>16,c[r+3|0]=e>>>24,c[r+4|0]=t,c[r+5|0]=t>>>8,c[r+6|0]=t>>>16,c[r+7|0]=t>>>24,Tu(u+16|0,32),G(i),_=u+224|0,t=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),e=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),c[a+24|0]=e,c[a+25|0]=e>>>8,c[a+26|0]=e>>>16,c[a+27|0]=e>>>24,c[a+28|0]=t,c[a+29|0]=t>>>8,c[a+30|0]=t>>>16,c[a+31|0]=t>>>24,t=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),e=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),c[a+16|0]=e,c[a+17|0]=e>>>8,c[a+18|0]=e>>>16,c[a+19|0]=e>>>24,c[a+20|0]=t,c[a+21|0]=t>>>8,c[a+22|0]=t>>>16,c[a+23|0]=t>>>24,t=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),e=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),c[a+8|0]=e,c[a+9|0]=e>>>8,c[a+10|0]=e>>>16,c[a+11|0]=e>>>24,c[a+12|0]=t,c[a+13|0]=t>>>8,c[a+14|0]=t>>>16,c[a+15|0]=t>>>24,t=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),e=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[a|0]=e,c[a+1|0]=e>>>8,c[a+2|0]=e>>>16,c[a+3|0]=e>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24,n0(r),_=r+32|0}function Fi(a,t,e){var r=0,u=0,i=0,s=0;u=_-16|0,_=u,r=n[t+8>>2],i=n[t+4>>2],n[u+8>>2]=e,n[u+4>>2]=u+15;n:{e:{if(!r)break e;for(t=0;;)if(r>>>0<=1){if(r=V(t,48)+i|0,Ei(u+4|0,r)&255)break e;t=r+16|0;break n}else{s=t,e=r>>>1|0,t=e+t|0,t=(Ei(u+4|0,V(t,48)+i|0)&255)==1?s:t,r=r-e|0;continue}}r=0}n[a+4>>2]=t,n[a>>2]=r,_=u+16|0}function Jr(a){var t=0;for(t=n[a+8>>2],a=n[a+4>>2];;){if(t){t=t-1|0,Kn(a),a=a+80|0;continue}break}}function qr(a){m0(a,4,80)}function Si(a,t){var e=0,r=0,u=0,i=0;if(e=n[a+8>>2],e>>>0>=t>>>0){Ss(a,t);return}for(r=t-e|0,_e(a,r),u=r>>>0<=1?1:r,t=u-1|0,i=n[a+8>>2],e=i+n[a+4>>2]|0;;){if(t){c[e|0]=0,t=t-1|0,e=e+1|0;continue}break}t=u+i|0;n:{if(!r){t=t-1|0;break n}c[e|0]=0}n[a+8>>2]=t}function _2(a,t,e){var r=0;r=_-16|0,_=r,$u(r+8|0,a,n[a>>2],1,t,e),n[r+8>>2]!=-2147483647&&O(),_=r+16|0}function Oi(a){_2(a,4,16)}function Li(a,t){var e=0;e=n[a+8>>2],(e|0)==n[a>>2]&&_2(a,4,48),I(n[a+4>>2]+V(e,48)|0,t,48),n[a+8>>2]=e+1}function Ti(a,t,e){bl(a,t,e,3)}function Zi(a,t,e,r,u){var i=0,s=0,l=0,N=0,f=0;i=_-128|0,_=i,N=i,f=Ku(e),w[N+52>>1]=f,N=i,f=Cc(r),n[N+56>>2]=f,n[i+116>>2]=1,n[i+108>>2]=4,n[i+100>>2]=2,c[i+55|0]=u,n[i+112>>2]=i+55,e=i+56|0,n[i+104>>2]=e,n[i+96>>2]=i+52,l=i+12|0,r=_-368|0,_=r,u=r+20|0,P2(u,6),D1(r+8|0,4),n[r+92>>2]=1,n[r+88>>2]=1050078,n[r+76>>2]=11,n[r+72>>2]=1095240,s=n[r+12>>2],n[r+80>>2]=n[r+8>>2],n[r+84>>2]=s,s=r+72|0,I1(u,s,r+96|0),E1(u,i+96|0,3),u=r+32|0,o0(u,40),W1(s,t);n:{if(n[r+76>>2]|n[r+72>>2]!=1&&(t=r+224|0,I(t,r+80|0,144),u=Q1(t,n[r+24>>2],n[r+28>>2],u,40),y2(t),!u))break n;O()}for(I(l,r+32|0,40),C0(r+20|0),_=r+368|0,n[i+64>>2]=0,n[i+68>>2]=0,n[i+72>>2]=0,n[i+76>>2]=0,n[i+80>>2]=0,n[i+84>>2]=0,n[i+88>>2]=0,n[i+92>>2]=0,n[i+56>>2]=0,n[i+60>>2]=0,l=i- -64|0,t=0,r=0;;){if((r|0)!=40){!e|(e|0)==(l|0)?(e=(i- -64|0)+t|0,t=t+1|0,u=0):u=e+1|0,c[e|0]=o[(i+12|0)+r|0],r=r+1|0,e=u;continue}break}t=n[i+56>>2],e=n[i+60>>2],r=n[i+92>>2],n[i+120>>2]=n[i+88>>2],n[i+124>>2]=r,r=n[i+84>>2],n[i+112>>2]=n[i+80>>2],n[i+116>>2]=r,r=n[i+76>>2],n[i+104>>2]=n[i+72>>2],n[i+108>>2]=r,r=n[i+68>>2],n[i+96>>2]=n[i+64>>2],n[i+100>>2]=r,n0(i+96|0),c[a+32|0]=t,c[a+33|0]=t>>>8,c[a+34|0]=t>>>16,c[a+35|0]=t>>>24,c[a+36|0]=e,c[a+37|0]=e>>>8,c[a+38|0]=e>>>16,c[a+39|0]=e>>>24,t=n[i+68>>2],e=n[i+64>>2],c[a|0]=e,c[a+1|0]=e>>>8,c[a+2|0]=e>>>16,c[a+3|0]=e>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24,t=n[i+76>>2],e=n[i+72>>2],c[a+8|0]=e,c[a+9|0]=e>>>8,c[a+10|0]=e>>>16,c[a+11|0]=e>>>24,c[a+12|0]=t,c[a+13|0]=t>>>8,c[a+14|0]=t>>>16,c[a+15|0]=t>>>24,t=n[i+84>>2],e=n[i+80>>2],c[a+16|0]=e,c[a+17|0]=e>>>8,c[a+18|0]=e>>>16,c[a+19|0]=e>>>24,c[a+20|0]=t,c[a+21|0]=t>>>8,c[a+22|0]=t>>>16,c[a+23|0]=t>>>24,t=n[i+92>>2],e=n[i+88>>2],c[a+24|0]=e,c[a+25|0]=e>>>8,c[a+26|0]=e>>>16,c[a+27|0]=e>>>24,c[a+28|0]=t,c[a+29|0]=t>>>8,c[a+30|0]=t>>>16,c[a+31|0]=t>>>24,Bn(i+12|0,40),_=i+128|0}function s0(a,t,e){return Yc(n[a>>2],n[a+4>>2],t,e)}function Gi(a,t,e,r,u,i){var s=0,l=0,N=0;l=_-320|0,_=l,s=l+192|0,r8(s,t,e),t=l+8|0,Xi(t,s),e=_+-64|0,_=e,s=t+128|0,Z1(s,r,u),r=n[i+8>>2],n[e+16>>2]=r,N=n[i+4>>2],n[e+12>>2]=N,n[e+8>>2]=n[i>>2],Di(t,e+8|0),Z1(s,N,r);n:{if(Mi(t,u,r)){K1(t),t=1;break n}r=e+8|0,I(r,s,56),Fs(a+1|0,r),K1(t),t=0}c[a|0]=t,_=e- -64|0,_=l+320|0}function Qi(a,t,e,r){var u=0,i=0;for(u=_-224|0,_=u,i=u+16|0,S1(i),P0(i,1095240,11),D1(u+8|0,t),P0(i,n[u+8>>2],n[u+12>>2]),c[u+120|0]=0,P0(i,u+120|0,1),t=r<<3;;){if(t){P0(u+16|0,n[e>>2],n[e+4>>2]),t=t-8|0,e=e+8|0;continue}break}t=u+120|0,I(t,u+16|0,104),hn(a,t),_=u+224|0}function Mr(a,t){_l(a,t,5)}function Wi(a,t,e,r,u,i){var s=0,l=0,N=0;s=_-96|0,_=s,Xn(s+4|0,t,e,4,0),t=o[s+32|0]|o[s+33|0]<<8|(o[s+34|0]<<16|o[s+35|0]<<24),n[s+72>>2]=o[s+28|0]|o[s+29|0]<<8|(o[s+30|0]<<16|o[s+31|0]<<24),n[s+76>>2]=t,t=o[s+24|0]|o[s+25|0]<<8|(o[s+26|0]<<16|o[s+27|0]<<24),n[s+64>>2]=o[s+20|0]|o[s+21|0]<<8|(o[s+22|0]<<16|o[s+23|0]<<24),n[s+68>>2]=t,t=o[s+16|0]|o[s+17|0]<<8|(o[s+18|0]<<16|o[s+19|0]<<24),n[s+56>>2]=o[s+12|0]|o[s+13|0]<<8|(o[s+14|0]<<16|o[s+15|0]<<24),n[s+60>>2]=t,t=o[s+8|0]|o[s+9|0]<<8|(o[s+10|0]<<16|o[s+11|0]<<24),n[s+48>>2]=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),n[s+52>>2]=t,n[s+92>>2]=32,n[s+88>>2]=r,n[s+84>>2]=i,n[s+80>>2]=u,r=s+36|0,e=_-16|0,_=e,t=s+80|0,i=n[t+12>>2],N=n[t+8>>2],l=n[t>>2],u=e+4|0,t=n[t+4>>2],M0(u,t+16|0),J0(u,l,t),t=_-48|0,_=t,w0[n[273858]](t,u),n[t+16>>2]=n[t+4>>2],l=n[t>>2],n[t+12>>2]=l,n[t+8>>2]=l,l=i,i=t+8|0,Gi(t+31|0,s+48|0,1155602,N,l,i);n:{if(o[t+31|0]!=1&&(N=o[t+44|0]|o[t+45|0]<<8|(o[t+46|0]<<16|o[t+47|0]<<24),n[t+16>>2]=o[t+40|0]|o[t+41|0]<<8|(o[t+42|0]<<16|o[t+43|0]<<24),n[t+20>>2]=N,N=o[t+36|0]|o[t+37|0]<<8|(o[t+38|0]<<16|o[t+39|0]<<24),n[t+8>>2]=o[t+32|0]|o[t+33|0]<<8|(o[t+34|0]<<16|o[t+35|0]<<24),n[t+12>>2]=N,l=0,!(w0[n[273862]](u,i,16)|0)))break n;l=1}i=l,_=t+48|0;n:{if(i){n[r>>2]=-2147483648,G(u);break n}n[r+8>>2]=n[e+12>>2],t=n[e+8>>2],n[r>>2]=n[e+4>>2],n[r+4>>2]=t}_=e+16|0;n:{if(n[s+36>>2]==-2147483648){n[a>>2]=-2147483648,n[a+4>>2]=1;break n}n[a+8>>2]=n[s+44>>2],t=n[s+40>>2],n[a>>2]=n[s+36>>2],n[a+4>>2]=t}X1(s+48|0),n0(s+4|0),_=s+96|0}function Ai(a,t,e,r,u,i,s,l,N){var f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0,S=0,L=0,T=0,Z=0,Q=0,W=0,A=0;m=_-176|0,_=m,g=m+88|0,x=_-32|0,_=x,n[x+4>>2]=r;n:{if((u-1&255)>>>0>=(i&255)>>>0){n[g>>2]=-2147483648,c[g+4|0]=0;break n}for(c[x+25|0]=u,c[x+24|0]=1,n[x+20>>2]=r,f=_-32|0,_=f,z=x+20|0,u=o[z+5|0],y=u-o[z+4|0]|0,B0(f,u>>>0>=y>>>0?y:0,1,32),n[f+20>>2]=0,u=n[f+4>>2],n[f+12>>2]=n[f>>2],n[f+16>>2]=u,u=n[z+4>>2],n[f+24>>2]=n[z>>2],n[f+28>>2]=u,b=_-32|0,_=b,u=f+12|0,y=f+24|0,k=o[y+5|0],d=k-o[y+4|0]|0,L6(u,d>>>0<=k>>>0?d:0),k=n[u+4>>2],d=n[u+8>>2],U=n[y+4>>2],n[b+8>>2]=n[y>>2],n[b+12>>2]=U,n[b+20>>2]=u+8,W=b,A=c0(k,d,32),n[W+24>>2]=A,n[b+28>>2]=C,k=_-16|0,_=k,u=b+8|0,U=o[u+5|0],X=o[u+4|0],y=b+20|0,d=n[y+4>>2],n[k>>2]=n[y>>2],n[k+4>>2]=d,n[k+8>>2]=n[y+8>>2],n[k+12>>2]=n[u>>2],u=_-48|0,_=u,v=n[k+4>>2],y=n[k+8>>2]+(v<<5)|0,E=n[k+12>>2];;){if((U&255)>>>0>X>>>0){n[u+40>>2]=1,U=U-1|0,c[u+47|0]=U,n[u+36>>2]=u+47,Xn(u+4|0,E,8,u+36|0,1),d=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),h=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),c[y+24|0]=h,c[y+25|0]=h>>>8,c[y+26|0]=h>>>16,c[y+27|0]=h>>>24,c[y+28|0]=d,c[y+29|0]=d>>>8,c[y+30|0]=d>>>16,c[y+31|0]=d>>>24,d=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),h=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),c[y+16|0]=h,c[y+17|0]=h>>>8,c[y+18|0]=h>>>16,c[y+19|0]=h>>>24,c[y+20|0]=d,c[y+21|0]=d>>>8,c[y+22|0]=d>>>16,c[y+23|0]=d>>>24,d=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),h=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),c[y+8|0]=h,c[y+9|0]=h>>>8,c[y+10|0]=h>>>16,c[y+11|0]=h>>>24,c[y+12|0]=d,c[y+13|0]=d>>>8,c[y+14|0]=d>>>16,c[y+15|0]=d>>>24,d=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),h=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),c[y|0]=h,c[y+1|0]=h>>>8,c[y+2|0]=h>>>16,c[y+3|0]=h>>>24,c[y+4|0]=d,c[y+5|0]=d>>>8,c[y+6|0]=d>>>16,c[y+7|0]=d>>>24,y=y+32|0,v=v+1|0;continue}break}n[n[k>>2]>>2]=v,_=u+48|0,_=k+16|0,_=b+32|0,k=x+8|0,n[k+8>>2]=n[f+20>>2],u=n[f+16>>2],n[k>>2]=n[f+12>>2],n[k+4>>2]=u,_=f+32|0,c[x+30|0]=i,w[x+28>>1]=256,n[x+24>>2]=x+4,n[x+20>>2]=k,u=_-32|0,_=u,T6(u+20|0,z);e:{if(n[u+24>>2]==1){B0(u,n[u+28>>2],1,33),n[u+16>>2]=0,i=n[u+4>>2],n[u+8>>2]=n[u>>2],n[u+12>>2]=i,i=u+8|0,y=_-16|0,_=y,b=y+4|0,T6(b,z);t:{if(n[y+8>>2]==1){A0(i,n[i+8>>2],n[y+12>>2],1,33),f=n[i+8>>2],d=n[i+4>>2],n[y+4>>2]=i+8,W=y,A=c0(d,f,32),n[W+8>>2]=A,n[y+12>>2]=C,i=_-32|0,_=i,f=o[z+10|0],d=R[z+8>>1],U=n[z+4>>2],n[i+20>>2]=n[z>>2],n[i+24>>2]=U,n[i+16>>2]=n[b+8>>2],z=n[b+4>>2],n[i+8>>2]=n[b>>2],n[i+12>>2]=z,z=f<<16|d;r:{if(z&1||(z=z>>>8|0,(z&255)>>>0>f>>>0))break r;for(;;){if(f>>>0>(z&255)>>>0){yi(i+8|0,z),z=z+1|0;continue}break}yi(i+8|0,f)}n[n[i+8>>2]>>2]=n[i+12>>2],_=i+32|0,_=y+16|0;break t}O()}n[g+8>>2]=n[u+16>>2],i=n[u+12>>2],n[g>>2]=n[u+8>>2],n[g+4>>2]=i,_=u+32|0;break e}O()}for(i=n[k+8>>2],u=n[k+4>>2];;){if(i){i=i-1|0,n0(u),u=u+32|0;continue}break}V0(k)}_=x+32|0,y=n[m+88>>2];n:{if((y|0)==-2147483648){n[a>>2]=-2147483648,n[a+4>>2]=2;break n}u=n[m+96>>2],n[m+20>>2]=u,i=n[m+92>>2],n[m+16>>2]=i,n[m+12>>2]=y,M0(m+24|0,V(l,81)),l=u>>>0>l>>>0?l:u;e:{for(;;){t:{if(l){u=_-48|0,_=u,c[u+40|0]=0,c[u+41|0]=0,c[u+42|0]=0,c[u+43|0]=0,c[u+44|0]=0,c[u+45|0]=0,c[u+46|0]=0,c[u+47|0]=0,c[u+32|0]=0,c[u+33|0]=0,c[u+34|0]=0,c[u+35|0]=0,c[u+36|0]=0,c[u+37|0]=0,c[u+38|0]=0,c[u+39|0]=0,c[u+24|0]=0,c[u+25|0]=0,c[u+26|0]=0,c[u+27|0]=0,c[u+28|0]=0,c[u+29|0]=0,c[u+30|0]=0,c[u+31|0]=0,c[u+16|0]=0,c[u+17|0]=0,c[u+18|0]=0,c[u+19|0]=0,c[u+20|0]=0,c[u+21|0]=0,c[u+22|0]=0,c[u+23|0]=0,c[u+15|0]=o[i+32|0],H(u+16|0,32,i,32),x=m+39|0,I(x,u+15|0,33),_=u+48|0,c[m+87|0]=o[m+39|0],n[m+100>>2]=1,n[m+92>>2]=32,n[m+88>>2]=N,n[m+96>>2]=m+87,f=m+88|0,Z2(m+72|0,f,2),n[m+168>>2]=1,c[m+163|0]=o[m+87|0],n[m+164>>2]=m+163,y=m+128|0,Xn(y,r,9,m+164|0,1),n[m+120>>2]=0,u=o[m+156|0]|o[m+157|0]<<8|(o[m+158|0]<<16|o[m+159|0]<<24),n[m+112>>2]=o[m+152|0]|o[m+153|0]<<8|(o[m+154|0]<<16|o[m+155|0]<<24),n[m+116>>2]=u,u=o[m+148|0]|o[m+149|0]<<8|(o[m+150|0]<<16|o[m+151|0]<<24),n[m+104>>2]=o[m+144|0]|o[m+145|0]<<8|(o[m+146|0]<<16|o[m+147|0]<<24),n[m+108>>2]=u,u=o[m+140|0]|o[m+141|0]<<8|(o[m+142|0]<<16|o[m+143|0]<<24),n[m+96>>2]=o[m+136|0]|o[m+137|0]<<8|(o[m+138|0]<<16|o[m+139|0]<<24),n[m+100>>2]=u,u=o[m+132|0]|o[m+133|0]<<8|(o[m+134|0]<<16|o[m+135|0]<<24),n[m+88>>2]=o[m+128|0]|o[m+129|0]<<8|(o[m+130|0]<<16|o[m+131|0]<<24),n[m+92>>2]=u,n0(y),L=n[m+76>>2],T=n[m+80>>2],k=_-160|0,_=k,b=_-32|0,_=b,n[b+24>>2]=0,n[b+28>>2]=0,n[b+16>>2]=0,n[b+20>>2]=0,n[b+8>>2]=0,n[b+12>>2]=0,n[b>>2]=0,n[b+4>>2]=0,z=s,H(b,32,s,32),s=n[b+28>>2],u=k+100|0,g=n[b+24>>2],c[u+25|0]=g,c[u+26|0]=g>>>8,c[u+27|0]=g>>>16,c[u+28|0]=g>>>24,c[u+29|0]=s,c[u+30|0]=s>>>8,c[u+31|0]=s>>>16,c[u+32|0]=s>>>24,s=n[b+20>>2],g=n[b+16>>2],c[u+17|0]=g,c[u+18|0]=g>>>8,c[u+19|0]=g>>>16,c[u+20|0]=g>>>24,c[u+21|0]=s,c[u+22|0]=s>>>8,c[u+23|0]=s>>>16,c[u+24|0]=s>>>24,s=n[b+12>>2],g=n[b+8>>2],c[u+9|0]=g,c[u+10|0]=g>>>8,c[u+11|0]=g>>>16,c[u+12|0]=g>>>24,c[u+13|0]=s,c[u+14|0]=s>>>8,c[u+15|0]=s>>>16,c[u+16|0]=s>>>24,s=n[b+4>>2],g=n[b>>2],c[u+1|0]=g,c[u+2|0]=g>>>8,c[u+3|0]=g>>>16,c[u+4|0]=g>>>24,c[u+5|0]=s,c[u+6|0]=s>>>8,c[u+7|0]=s>>>16,c[u+8|0]=s>>>24,c[u|0]=0,_=b+32|0;r:{if(o[k+100|0]==1){n[y>>2]=-2147483648;break r}u=o[k+129|0]|o[k+130|0]<<8|(o[k+131|0]<<16|o[k+132|0]<<24),n[k+32>>2]=o[k+125|0]|o[k+126|0]<<8|(o[k+127|0]<<16|o[k+128|0]<<24),n[k+36>>2]=u,u=o[k+121|0]|o[k+122|0]<<8|(o[k+123|0]<<16|o[k+124|0]<<24),n[k+24>>2]=o[k+117|0]|o[k+118|0]<<8|(o[k+119|0]<<16|o[k+120|0]<<24),n[k+28>>2]=u,u=o[k+113|0]|o[k+114|0]<<8|(o[k+115|0]<<16|o[k+116|0]<<24),n[k+16>>2]=o[k+109|0]|o[k+110|0]<<8|(o[k+111|0]<<16|o[k+112|0]<<24),n[k+20>>2]=u,u=o[k+105|0]|o[k+106|0]<<8|(o[k+107|0]<<16|o[k+108|0]<<24),n[k+8>>2]=o[k+101|0]|o[k+102|0]<<8|(o[k+103|0]<<16|o[k+104|0]<<24),n[k+12>>2]=u,X=k+100|0,H6(X,z,32),S=k+44|0,$6(S,t,e,X),g=_-304|0,_=g,Z=n[k+48>>2],Q=n[k+52>>2],D=0,s=0,U=_-224|0,_=U;u:{i:switch(o[1095252]-2|0){case 0:D=1095285,s=1095253;break u;case 1:break i;default:break u}D=1095285,s=1095253}for(u=_-96|0,_=u,E=_-32|0,_=E,E0(E),b=_-48|0,_=b,n[b+36>>2]=f,n[b+44>>2]=n[f+32>>2],p=f+32|0,n[b+40>>2]=p,d=_-16|0,_=d,v=E+32|0,n[d+12>>2]=v,n[d+8>>2]=E,h=c4(d+8|0),f=b+8|0,n[f+4>>2]=v,n[f>>2]=E,n[f+20>>2]=0,v=b+36|0,j=n[v+4>>2],n[f+8>>2]=n[v>>2],n[f+12>>2]=j,j=n[v+8>>2],n[f+16>>2]=j,F=f,f=n[v+4>>2]-n[v>>2]|0,v=f-j|0,f=f>>>0>=v>>>0?v:0,n[F+24>>2]=f>>>0<h>>>0?f:h,_=d+16|0,f=n[b+32>>2],v=n[b+28>>2],d=f-v|0,f=f>>>0>=d>>>0?d:0,d=v+n[b+8>>2]|0,h=n[b+16>>2]+(v+n[b+24>>2]|0)|0;;){if(f){c[d|0]=o[h|0],f=f-1|0,h=h+1|0,d=d+1|0;continue}break}f=n[p>>2],d=f+32|0,n[p>>2]=f>>>0>d>>>0?-1:d,_=b+48|0,h=_-16|0,_=h,c[h+13|0]=0,c[h+14|0]=32,c[h+12|0]=o[1155922],w[h+10>>1]=o[1155920]|o[1155921]<<8,f=_-112|0,_=f,b=_-320|0,_=b,v=h+10|0,en(b+144|0,1,0,v,5,1155954,7,E,32),d=I(b,b+176|0,144),n[d+168>>2]=0,n[d+172>>2]=0,n[d+160>>2]=0,n[d+164>>2]=0,n[d+152>>2]=0,n[d+156>>2]=0,n[d+144>>2]=0,n[d+148>>2]=0,nn(d,v,5,1155945,2,1,0,d+144|0,32)&&O(),v=n[d+172>>2],b=f+8|0,p=n[d+168>>2],c[b+24|0]=p,c[b+25|0]=p>>>8,c[b+26|0]=p>>>16,c[b+27|0]=p>>>24,c[b+28|0]=v,c[b+29|0]=v>>>8,c[b+30|0]=v>>>16,c[b+31|0]=v>>>24,v=n[d+164>>2],p=n[d+160>>2],c[b+16|0]=p,c[b+17|0]=p>>>8,c[b+18|0]=p>>>16,c[b+19|0]=p>>>24,c[b+20|0]=v,c[b+21|0]=v>>>8,c[b+22|0]=v>>>16,c[b+23|0]=v>>>24,v=n[d+156>>2],p=n[d+152>>2],c[b+8|0]=p,c[b+9|0]=p>>>8,c[b+10|0]=p>>>16,c[b+11|0]=p>>>24,c[b+12|0]=v,c[b+13|0]=v>>>8,c[b+14|0]=v>>>16,c[b+15|0]=v>>>24,v=n[d+148>>2],p=n[d+144>>2],c[b|0]=p,c[b+1|0]=p>>>8,c[b+2|0]=p>>>16,c[b+3|0]=p>>>24,c[b+4|0]=v,c[b+5|0]=v>>>8,c[b+6|0]=v>>>16,c[b+7|0]=v>>>24,Xr(d),_=d+320|0,d=_-32|0,_=d,n[d+24>>2]=0,n[d+28>>2]=0,n[d+16>>2]=0,n[d+20>>2]=0,n[d+8>>2]=0,n[d+12>>2]=0,n[d>>2]=0,n[d+4>>2]=0,H(d,32,b,32),v=n[d+12>>2],b=f+76|0,p=n[d+8>>2],c[b+9|0]=p,c[b+10|0]=p>>>8,c[b+11|0]=p>>>16,c[b+12|0]=p>>>24,c[b+13|0]=v,c[b+14|0]=v>>>8,c[b+15|0]=v>>>16,c[b+16|0]=v>>>24,v=n[d+20>>2],p=n[d+16>>2],c[b+17|0]=p,c[b+18|0]=p>>>8,c[b+19|0]=p>>>16,c[b+20|0]=p>>>24,c[b+21|0]=v,c[b+22|0]=v>>>8,c[b+23|0]=v>>>16,c[b+24|0]=v>>>24,c[d|0]=o[d|0]&248,v=n[d+4>>2],p=n[d>>2],c[b+1|0]=p,c[b+2|0]=p>>>8,c[b+3|0]=p>>>16,c[b+4|0]=p>>>24,c[b+5|0]=v,c[b+6|0]=v>>>8,c[b+7|0]=v>>>16,c[b+8|0]=v>>>24,c[d+31|0]=o[d+31|0]&63|64,v=n[d+28>>2],p=n[d+24>>2],c[b+25|0]=p,c[b+26|0]=p>>>8,c[b+27|0]=p>>>16,c[b+28|0]=p>>>24,c[b+29|0]=v,c[b+30|0]=v>>>8,c[b+31|0]=v>>>16,c[b+32|0]=v>>>24,n0(d),c[b|0]=0,_=d+32|0,o[f+76|0]==1&&O(),v=g+160|0,b=o[f+105|0]|o[f+106|0]<<8|(o[f+107|0]<<16|o[f+108|0]<<24),n[f+64>>2]=o[f+101|0]|o[f+102|0]<<8|(o[f+103|0]<<16|o[f+104|0]<<24),n[f+68>>2]=b,b=o[f+97|0]|o[f+98|0]<<8|(o[f+99|0]<<16|o[f+100|0]<<24),n[f+56>>2]=o[f+93|0]|o[f+94|0]<<8|(o[f+95|0]<<16|o[f+96|0]<<24),n[f+60>>2]=b,b=o[f+89|0]|o[f+90|0]<<8|(o[f+91|0]<<16|o[f+92|0]<<24),n[f+48>>2]=o[f+85|0]|o[f+86|0]<<8|(o[f+87|0]<<16|o[f+88|0]<<24),n[f+52>>2]=b,b=o[f+81|0]|o[f+82|0]<<8|(o[f+83|0]<<16|o[f+84|0]<<24),n[f+40>>2]=o[f+77|0]|o[f+78|0]<<8|(o[f+79|0]<<16|o[f+80|0]<<24),n[f+44>>2]=b,b=u+32|0,Zn(b+32|0,f+40|0),d=n[f+68>>2],p=n[f+64>>2],c[b+24|0]=p,c[b+25|0]=p>>>8,c[b+26|0]=p>>>16,c[b+27|0]=p>>>24,c[b+28|0]=d,c[b+29|0]=d>>>8,c[b+30|0]=d>>>16,c[b+31|0]=d>>>24,d=n[f+60>>2],p=n[f+56>>2],c[b+16|0]=p,c[b+17|0]=p>>>8,c[b+18|0]=p>>>16,c[b+19|0]=p>>>24,c[b+20|0]=d,c[b+21|0]=d>>>8,c[b+22|0]=d>>>16,c[b+23|0]=d>>>24,d=n[f+52>>2],p=n[f+48>>2],c[b+8|0]=p,c[b+9|0]=p>>>8,c[b+10|0]=p>>>16,c[b+11|0]=p>>>24,c[b+12|0]=d,c[b+13|0]=d>>>8,c[b+14|0]=d>>>16,c[b+15|0]=d>>>24,d=n[f+44>>2],p=n[f+40>>2],c[b|0]=p,c[b+1|0]=p>>>8,c[b+2|0]=p>>>16,c[b+3|0]=p>>>24,c[b+4|0]=d,c[b+5|0]=d>>>8,c[b+6|0]=d>>>16,c[b+7|0]=d>>>24,_=f+112|0,_=h+16|0,n0(E),_=E+32|0,f=o[u+60|0]|o[u+61|0]<<8|(o[u+62|0]<<16|o[u+63|0]<<24),n[u+24>>2]=o[u+56|0]|o[u+57|0]<<8|(o[u+58|0]<<16|o[u+59|0]<<24),n[u+28>>2]=f,f=o[u+52|0]|o[u+53|0]<<8|(o[u+54|0]<<16|o[u+55|0]<<24),n[u+16>>2]=o[u+48|0]|o[u+49|0]<<8|(o[u+50|0]<<16|o[u+51|0]<<24),n[u+20>>2]=f,f=o[u+44|0]|o[u+45|0]<<8|(o[u+46|0]<<16|o[u+47|0]<<24),n[u+8>>2]=o[u+40|0]|o[u+41|0]<<8|(o[u+42|0]<<16|o[u+43|0]<<24),n[u+12>>2]=f,f=o[u+36|0]|o[u+37|0]<<8|(o[u+38|0]<<16|o[u+39|0]<<24),n[u>>2]=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),n[u+4>>2]=f,b=U- -64|0,f=_-1344|0,_=f,c[f+69|0]=0,c[f+70|0]=32,c[f+68|0]=o[1155922],w[f+66>>1]=o[1155920]|o[1155921]<<8,K=k+8|0,d8(f+568|0,u,K);u:{i:{o:{if(o[f+568|0]==1){c[b|0]=1,n[b+4>>2]=5;break o}c[f+74|0]=o[f+571|0],w[f+72>>1]=o[f+569|0]|o[f+570|0]<<8,E=o[f+572|0]|o[f+573|0]<<8|(o[f+574|0]<<16|o[f+575|0]<<24),p=o[f+576|0]|o[f+577|0]<<8|(o[f+578|0]<<16|o[f+579|0]<<24),j=o[f+580|0]|o[f+581|0]<<8|(o[f+582|0]<<16|o[f+583|0]<<24),F=o[f+600|0],c[f+184|0]=F,d=o[f+596|0]|o[f+597|0]<<8|(o[f+598|0]<<16|o[f+599|0]<<24),J=o[f+592|0]|o[f+593|0]<<8|(o[f+594|0]<<16|o[f+595|0]<<24),n[f+176>>2]=J,n[f+180>>2]=d,h=o[f+588|0]|o[f+589|0]<<8|(o[f+590|0]<<16|o[f+591|0]<<24),M=o[f+584|0]|o[f+585|0]<<8|(o[f+586|0]<<16|o[f+587|0]<<24),n[f+168>>2]=M,n[f+172>>2]=h,c[f+79|0]=p,c[f+80|0]=p>>>8,c[f+81|0]=p>>>16,c[f+82|0]=p>>>24,c[f+83|0]=j,c[f+84|0]=j>>>8,c[f+85|0]=j>>>16,c[f+86|0]=j>>>24,c[f+75|0]=E,c[f+76|0]=E>>>8,c[f+77|0]=E>>>16,c[f+78|0]=E>>>24,c[f+103|0]=F,c[f+95|0]=J,c[f+96|0]=J>>>8,c[f+97|0]=J>>>16,c[f+98|0]=J>>>24,c[f+99|0]=d,c[f+100|0]=d>>>8,c[f+101|0]=d>>>16,c[f+102|0]=d>>>24,c[f+87|0]=M,c[f+88|0]=M>>>8,c[f+89|0]=M>>>16,c[f+90|0]=M>>>24,c[f+91|0]=h,c[f+92|0]=h>>>8,c[f+93|0]=h>>>16,c[f+94|0]=h>>>24,E=f+104|0,Zn(E,u);a:{h:{if(s){if(h=f+568|0,o0(h,399),d=f+168|0,Or(d,E),i2(f+56|0,h,399,d,32),E=n[f+60>>2],p=n[f+56>>2],kn(d,K),i2(f+48|0,p,E,d,32),E=n[f+52>>2],p=n[f+48>>2],kn(d,D),i2(f+40|0,p,E,d,32),M=n[f+44>>2],I(d,h,399),M>>>0>=400)break i;if(d8(h,s,K),!o[f+568|0])break h;c[b|0]=1,n[b+4>>2]=5,n0(f+72|0);break o}if(d=f+568|0,o0(d,266),s=f+168|0,Or(s,f+104|0),i2(f+16|0,d,266,s,32),h=n[f+20>>2],E=n[f+16>>2],kn(s,K),i2(f+8|0,E,h,s,32),h=n[f+12>>2],I(s,d,266),h>>>0>=267||(E=f+1064|0,kn(E,f+72|0),E0(d),h8(f+1032|0,E,32,f+66|0,s,266-h|0,d),n[f+1032>>2]!=9))break i;n0(E),s=o[f+596|0]|o[f+597|0]<<8|(o[f+598|0]<<16|o[f+599|0]<<24),n[f+160>>2]=o[f+592|0]|o[f+593|0]<<8|(o[f+594|0]<<16|o[f+595|0]<<24),n[f+164>>2]=s,s=o[f+588|0]|o[f+589|0]<<8|(o[f+590|0]<<16|o[f+591|0]<<24),n[f+152>>2]=o[f+584|0]|o[f+585|0]<<8|(o[f+586|0]<<16|o[f+587|0]<<24),n[f+156>>2]=s,s=o[f+580|0]|o[f+581|0]<<8|(o[f+582|0]<<16|o[f+583|0]<<24),n[f+144>>2]=o[f+576|0]|o[f+577|0]<<8|(o[f+578|0]<<16|o[f+579|0]<<24),n[f+148>>2]=s,s=o[f+572|0]|o[f+573|0]<<8|(o[f+574|0]<<16|o[f+575|0]<<24),n[f+136>>2]=o[f+568|0]|o[f+569|0]<<8|(o[f+570|0]<<16|o[f+571|0]<<24),n[f+140>>2]=s;break a}if(c[f+970|0]=o[f+571|0],w[f+968>>1]=o[f+569|0]|o[f+570|0]<<8,h=o[f+572|0]|o[f+573|0]<<8|(o[f+574|0]<<16|o[f+575|0]<<24),E=o[f+576|0]|o[f+577|0]<<8|(o[f+578|0]<<16|o[f+579|0]<<24),p=o[f+580|0]|o[f+581|0]<<8|(o[f+582|0]<<16|o[f+583|0]<<24),D=o[f+600|0],c[f+1080|0]=D,s=o[f+596|0]|o[f+597|0]<<8|(o[f+598|0]<<16|o[f+599|0]<<24),j=o[f+592|0]|o[f+593|0]<<8|(o[f+594|0]<<16|o[f+595|0]<<24),n[f+1072>>2]=j,n[f+1076>>2]=s,d=o[f+588|0]|o[f+589|0]<<8|(o[f+590|0]<<16|o[f+591|0]<<24),J=o[f+584|0]|o[f+585|0]<<8|(o[f+586|0]<<16|o[f+587|0]<<24),n[f+1064>>2]=J,n[f+1068>>2]=d,c[f+975|0]=E,c[f+976|0]=E>>>8,c[f+977|0]=E>>>16,c[f+978|0]=E>>>24,c[f+979|0]=p,c[f+980|0]=p>>>8,c[f+981|0]=p>>>16,c[f+982|0]=p>>>24,c[f+971|0]=h,c[f+972|0]=h>>>8,c[f+973|0]=h>>>16,c[f+974|0]=h>>>24,c[f+999|0]=D,c[f+991|0]=j,c[f+992|0]=j>>>8,c[f+993|0]=j>>>16,c[f+994|0]=j>>>24,c[f+995|0]=s,c[f+996|0]=s>>>8,c[f+997|0]=s>>>16,c[f+998|0]=s>>>24,c[f+983|0]=J,c[f+984|0]=J>>>8,c[f+985|0]=J>>>16,c[f+986|0]=J>>>24,c[f+987|0]=d,c[f+988|0]=d>>>8,c[f+989|0]=d>>>16,c[f+990|0]=d>>>24,d=f+1e3|0,kn(d,f+72|0),h=f+1032|0,j=f+968|0,kn(h,j),s=f+568|0,o0(s,266),i2(f+32|0,s,266,d,32),i2(f+24|0,n[f+32>>2],n[f+36>>2],h,32),E=n[f+28>>2],p=f+1064|0,I(p,s,266),E>>>0>=267||(E0(s),h8(f+1332|0,p,266-E|0,f+66|0,f+168|0,399-M|0,s),n[f+1332>>2]!=9))break i;n0(d),n0(h),Bn(p,266),s=o[f+596|0]|o[f+597|0]<<8|(o[f+598|0]<<16|o[f+599|0]<<24),n[f+160>>2]=o[f+592|0]|o[f+593|0]<<8|(o[f+594|0]<<16|o[f+595|0]<<24),n[f+164>>2]=s,s=o[f+588|0]|o[f+589|0]<<8|(o[f+590|0]<<16|o[f+591|0]<<24),n[f+152>>2]=o[f+584|0]|o[f+585|0]<<8|(o[f+586|0]<<16|o[f+587|0]<<24),n[f+156>>2]=s,s=o[f+580|0]|o[f+581|0]<<8|(o[f+582|0]<<16|o[f+583|0]<<24),n[f+144>>2]=o[f+576|0]|o[f+577|0]<<8|(o[f+578|0]<<16|o[f+579|0]<<24),n[f+148>>2]=s,s=o[f+572|0]|o[f+573|0]<<8|(o[f+574|0]<<16|o[f+575|0]<<24),n[f+136>>2]=o[f+568|0]|o[f+569|0]<<8|(o[f+570|0]<<16|o[f+571|0]<<24),n[f+140>>2]=s,n0(j)}s=n[f+164>>2],n[f+592>>2]=n[f+160>>2],n[f+596>>2]=s,s=n[f+156>>2],n[f+584>>2]=n[f+152>>2],n[f+588>>2]=s,s=n[f+148>>2],n[f+576>>2]=n[f+144>>2],n[f+580>>2]=s,s=n[f+140>>2],n[f+568>>2]=n[f+136>>2],n[f+572>>2]=s,s=o[f+108|0]|o[f+109|0]<<8|(o[f+110|0]<<16|o[f+111|0]<<24),n[f+600>>2]=o[f+104|0]|o[f+105|0]<<8|(o[f+106|0]<<16|o[f+107|0]<<24),n[f+604>>2]=s,s=o[f+116|0]|o[f+117|0]<<8|(o[f+118|0]<<16|o[f+119|0]<<24),n[f+608>>2]=o[f+112|0]|o[f+113|0]<<8|(o[f+114|0]<<16|o[f+115|0]<<24),n[f+612>>2]=s,s=o[f+124|0]|o[f+125|0]<<8|(o[f+126|0]<<16|o[f+127|0]<<24),n[f+616>>2]=o[f+120|0]|o[f+121|0]<<8|(o[f+122|0]<<16|o[f+123|0]<<24),n[f+620>>2]=s,s=o[f+132|0]|o[f+133|0]<<8|(o[f+134|0]<<16|o[f+135|0]<<24),n[f+624>>2]=o[f+128|0]|o[f+129|0]<<8|(o[f+130|0]<<16|o[f+131|0]<<24),n[f+628>>2]=s,I(b+1|0,f+568|0,64),c[b|0]=0,n0(f+72|0)}n0(u),_=f+1344|0;break u}O()}_=u+96|0;u:{if(o[U+64|0]==1){s=n[U+76>>2],c[U+11|0]=s,b=s>>>8|0,c[U+12|0]=b,d=s>>>16|0,c[U+13|0]=d,h=s>>>24|0,c[U+14|0]=h,u=n[U+72>>2],f=n[U+68>>2],c[U+3|0]=f,E=f>>>8|0,c[U+4|0]=E,p=f>>>16|0,c[U+5|0]=p,j=f>>>24|0,c[U+6|0]=j,c[U+7|0]=u,J=u>>>8|0,c[U+8|0]=J,M=u>>>16|0,c[U+9|0]=M,D=u>>>24|0,c[U+10|0]=D,c[v+8|0]=s,c[v+9|0]=b,c[v+10|0]=d,c[v+11|0]=h,c[v|0]=f,c[v+1|0]=E,c[v+2|0]=p,c[v+3|0]=j,c[v+4|0]=u,c[v+5|0]=J,c[v+6|0]=M,c[v+7|0]=D,c[v+126|0]=2;break u}f=I(U,U- -64|1,64),u=o[f+4|0]|o[f+5|0]<<8|(o[f+6|0]<<16|o[f+7|0]<<24),n[f+192>>2]=o[f|0]|o[f+1|0]<<8|(o[f+2|0]<<16|o[f+3|0]<<24),n[f+196>>2]=u,u=o[f+12|0]|o[f+13|0]<<8|(o[f+14|0]<<16|o[f+15|0]<<24),n[f+200>>2]=o[f+8|0]|o[f+9|0]<<8|(o[f+10|0]<<16|o[f+11|0]<<24),n[f+204>>2]=u,u=o[f+20|0]|o[f+21|0]<<8|(o[f+22|0]<<16|o[f+23|0]<<24),n[f+208>>2]=o[f+16|0]|o[f+17|0]<<8|(o[f+18|0]<<16|o[f+19|0]<<24),n[f+212>>2]=u,u=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),n[f+216>>2]=o[f+24|0]|o[f+25|0]<<8|(o[f+26|0]<<16|o[f+27|0]<<24),n[f+220>>2]=u,u=o[f+60|0]|o[f+61|0]<<8|(o[f+62|0]<<16|o[f+63|0]<<24),n[f+88>>2]=o[f+56|0]|o[f+57|0]<<8|(o[f+58|0]<<16|o[f+59|0]<<24),n[f+92>>2]=u,u=o[f+52|0]|o[f+53|0]<<8|(o[f+54|0]<<16|o[f+55|0]<<24),n[f+80>>2]=o[f+48|0]|o[f+49|0]<<8|(o[f+50|0]<<16|o[f+51|0]<<24),n[f+84>>2]=u,u=o[f+44|0]|o[f+45|0]<<8|(o[f+46|0]<<16|o[f+47|0]<<24),n[f+72>>2]=o[f+40|0]|o[f+41|0]<<8|(o[f+42|0]<<16|o[f+43|0]<<24),n[f+76>>2]=u,u=o[f+36|0]|o[f+37|0]<<8|(o[f+38|0]<<16|o[f+39|0]<<24),n[f+64>>2]=o[f+32|0]|o[f+33|0]<<8|(o[f+34|0]<<16|o[f+35|0]<<24),n[f+68>>2]=u,b=f+96|0,J=f+192|0,s=0,u=_-688|0,_=u,si(u+54|0),h=1;i:{o:{a:switch(E=o[1095252],E-1|0){case 2:break o;case 0:break a;default:break i}s=n[273817],h=n[273816];break i}s=n[273833],h=n[273832]}d=u+256|0,p=u+54|0,en(d,1,0,p,10,1095356,11,h,s),s=n[u+284>>2],n[u+664>>2]=n[u+280>>2],n[u+668>>2]=s,s=n[u+276>>2],n[u+656>>2]=n[u+272>>2],n[u+660>>2]=s,s=n[u+268>>2],n[u+648>>2]=n[u+264>>2],n[u+652>>2]=s,s=n[u+260>>2],n[u+640>>2]=n[u+256>>2],n[u+644>>2]=s,s=u+288|0,y2(s),en(d,1,0,p,10,1095367,9,Z,Q),h=n[u+284>>2],n[u+472>>2]=n[u+280>>2],n[u+476>>2]=h,h=n[u+276>>2],n[u+464>>2]=n[u+272>>2],n[u+468>>2]=h,h=n[u+268>>2],n[u+456>>2]=n[u+264>>2],n[u+460>>2]=h,h=n[u+260>>2],n[u+448>>2]=n[u+256>>2],n[u+452>>2]=h,y2(s),o0(d,192),c[u+64|0]=E,h=u- -64|0,i2(u+40|0,d,192,h,1),s=n[u+44>>2],p=n[u+40>>2],V2(u+32|0,u+640|0),i2(u+24|0,p,s,n[u+32>>2],n[u+36>>2]),s=n[u+28>>2],p=n[u+24>>2],V2(u+16|0,u+448|0),i2(u+8|0,p,s,n[u+16>>2],n[u+20>>2]),s=n[u+12>>2],I(h,d,192);i:{o:{if(s>>>0>=193)break o;p=192-s|0,h=1,s=0;a:{h:switch(E-1|0){case 0:s=n[273815],h=n[273814];break a;case 2:break h;default:break a}s=n[273831],h=n[273830]}if(d=u+256|0,j=u+54|0,en(d,J,32,j,10,1095376,6,h,s),E=u+448|0,I(E,u+288|0,144),s=u+596|0,E0(s),M=u+628|0,Er(M),D=u+640|0,E0(D),h=u- -64|0,nn(E,j,10,1095382,3,h,p,s,32)||nn(E,j,10,1095385,10,h,p,M,12)||nn(E,j,10,1095395,3,h,p,D,32))break o;n[u+680>>2]=o[u+636|0]|o[u+637|0]<<8|(o[u+638|0]<<16|o[u+639|0]<<24),h=o[u+632|0]|o[u+633|0]<<8|(o[u+634|0]<<16|o[u+635|0]<<24),n[u+672>>2]=o[u+628|0]|o[u+629|0]<<8|(o[u+630|0]<<16|o[u+631|0]<<24),n[u+676>>2]=h,h=o[u+668|0]|o[u+669|0]<<8|(o[u+670|0]<<16|o[u+671|0]<<24),n[u+280>>2]=o[u+664|0]|o[u+665|0]<<8|(o[u+666|0]<<16|o[u+667|0]<<24),n[u+284>>2]=h,h=o[u+660|0]|o[u+661|0]<<8|(o[u+662|0]<<16|o[u+663|0]<<24),n[u+272>>2]=o[u+656|0]|o[u+657|0]<<8|(o[u+658|0]<<16|o[u+659|0]<<24),n[u+276>>2]=h,h=o[u+652|0]|o[u+653|0]<<8|(o[u+654|0]<<16|o[u+655|0]<<24),n[u+264>>2]=o[u+648|0]|o[u+649|0]<<8|(o[u+650|0]<<16|o[u+651|0]<<24),n[u+268>>2]=h,h=o[u+644|0]|o[u+645|0]<<8|(o[u+646|0]<<16|o[u+647|0]<<24),n[u+256>>2]=o[u+640|0]|o[u+641|0]<<8|(o[u+642|0]<<16|o[u+643|0]<<24),n[u+260>>2]=h,si(b+84|0),c[b+94|0]=0,h=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),p=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),c[b|0]=p,c[b+1|0]=p>>>8,c[b+2|0]=p>>>16,c[b+3|0]=p>>>24,c[b+4|0]=h,c[b+5|0]=h>>>8,c[b+6|0]=h>>>16,c[b+7|0]=h>>>24,h=o[s+12|0]|o[s+13|0]<<8|(o[s+14|0]<<16|o[s+15|0]<<24),p=o[s+8|0]|o[s+9|0]<<8|(o[s+10|0]<<16|o[s+11|0]<<24),c[b+8|0]=p,c[b+9|0]=p>>>8,c[b+10|0]=p>>>16,c[b+11|0]=p>>>24,c[b+12|0]=h,c[b+13|0]=h>>>8,c[b+14|0]=h>>>16,c[b+15|0]=h>>>24,h=o[s+20|0]|o[s+21|0]<<8|(o[s+22|0]<<16|o[s+23|0]<<24),p=o[s+16|0]|o[s+17|0]<<8|(o[s+18|0]<<16|o[s+19|0]<<24),c[b+16|0]=p,c[b+17|0]=p>>>8,c[b+18|0]=p>>>16,c[b+19|0]=p>>>24,c[b+20|0]=h,c[b+21|0]=h>>>8,c[b+22|0]=h>>>16,c[b+23|0]=h>>>24,h=o[s+28|0]|o[s+29|0]<<8|(o[s+30|0]<<16|o[s+31|0]<<24),p=o[s+24|0]|o[s+25|0]<<8|(o[s+26|0]<<16|o[s+27|0]<<24),c[b+24|0]=p,c[b+25|0]=p>>>8,c[b+26|0]=p>>>16,c[b+27|0]=p>>>24,c[b+28|0]=h,c[b+29|0]=h>>>8,c[b+30|0]=h>>>16,c[b+31|0]=h>>>24,h=u+672|0,p=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),j=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),c[b+72|0]=j,c[b+73|0]=j>>>8,c[b+74|0]=j>>>16,c[b+75|0]=j>>>24,c[b+76|0]=p,c[b+77|0]=p>>>8,c[b+78|0]=p>>>16,c[b+79|0]=p>>>24,h=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),c[b+80|0]=h,c[b+81|0]=h>>>8,c[b+82|0]=h>>>16,c[b+83|0]=h>>>24,h=o[d+4|0]|o[d+5|0]<<8|(o[d+6|0]<<16|o[d+7|0]<<24),p=o[d|0]|o[d+1|0]<<8|(o[d+2|0]<<16|o[d+3|0]<<24),c[b+32|0]=p,c[b+33|0]=p>>>8,c[b+34|0]=p>>>16,c[b+35|0]=p>>>24,c[b+36|0]=h,c[b+37|0]=h>>>8,c[b+38|0]=h>>>16,c[b+39|0]=h>>>24,h=o[d+12|0]|o[d+13|0]<<8|(o[d+14|0]<<16|o[d+15|0]<<24),p=o[d+8|0]|o[d+9|0]<<8|(o[d+10|0]<<16|o[d+11|0]<<24),c[b+40|0]=p,c[b+41|0]=p>>>8,c[b+42|0]=p>>>16,c[b+43|0]=p>>>24,c[b+44|0]=h,c[b+45|0]=h>>>8,c[b+46|0]=h>>>16,c[b+47|0]=h>>>24,h=o[d+20|0]|o[d+21|0]<<8|(o[d+22|0]<<16|o[d+23|0]<<24),p=o[d+16|0]|o[d+17|0]<<8|(o[d+18|0]<<16|o[d+19|0]<<24),c[b+48|0]=p,c[b+49|0]=p>>>8,c[b+50|0]=p>>>16,c[b+51|0]=p>>>24,c[b+52|0]=h,c[b+53|0]=h>>>8,c[b+54|0]=h>>>16,c[b+55|0]=h>>>24,h=o[d+28|0]|o[d+29|0]<<8|(o[d+30|0]<<16|o[d+31|0]<<24),d=o[d+24|0]|o[d+25|0]<<8|(o[d+26|0]<<16|o[d+27|0]<<24),c[b+56|0]=d,c[b+57|0]=d>>>8,c[b+58|0]=d>>>16,c[b+59|0]=d>>>24,c[b+60|0]=h,c[b+61|0]=h>>>8,c[b+62|0]=h>>>16,c[b+63|0]=h>>>24,n[b+64>>2]=0,n[b+68>>2]=0,n0(s),y2(E),n0(J),_=u+688|0;break i}O()}I(v,f- -64|0,128)}_=U+224|0,u=o[g+286|0];u:{if((u|0)==2){s=n[g+168>>2],n[g+40>>2]=s,u=n[g+164>>2],f=n[g+160>>2],n[g+32>>2]=f,n[g+36>>2]=u,n[X+8>>2]=s,n[X>>2]=f,n[X+4>>2]=u,n[X+32>>2]=-2147483648;break u}s=g+32|0,d=g+160|0,I(s,d,126),f=o[g+287|0],b=n[g+60>>2],n[g+24>>2]=n[g+56>>2],n[g+28>>2]=b,b=n[g+52>>2],n[g+16>>2]=n[g+48>>2],n[g+20>>2]=b,b=n[g+44>>2],n[g+8>>2]=n[g+40>>2],n[g+12>>2]=b,b=n[g+36>>2],n[g>>2]=n[g+32>>2],n[g+4>>2]=b,I(d,g- -64|0,94),c[g+255|0]=f,c[g+254|0]=u,u=_-80|0,_=u,U=u+4|0,Ir(U,49);i:{o:{if(b=n[u+12>>2],b>>>0<33)break o;f=n[u+8>>2],H(f,33,x,33),n[u+76>>2]=33,n[u+72>>2]=f,n[u+68>>2]=x,aa(u+48|0,d,u+68|0,L,T);a:{if(o[u+48|0]==1){x=n[u+60>>2],c[u+43|0]=x,v=x>>>8|0,c[u+44|0]=v,h=x>>>16|0,c[u+45|0]=h,E=x>>>24|0,c[u+46|0]=E,f=n[u+56>>2],b=n[u+52>>2],c[u+35|0]=b,p=b>>>8|0,c[u+36|0]=p,j=b>>>16|0,c[u+37|0]=j,J=b>>>24|0,c[u+38|0]=J,c[u+39|0]=f,M=f>>>8|0,c[u+40|0]=M,D=f>>>16|0,c[u+41|0]=D,K=f>>>24|0,c[u+42|0]=K,c[s+12|0]=x,c[s+13|0]=v,c[s+14|0]=h,c[s+15|0]=E,c[s+4|0]=b,c[s+5|0]=p,c[s+6|0]=j,c[s+7|0]=J,c[s+8|0]=f,c[s+9|0]=M,c[s+10|0]=D,c[s+11|0]=K,n[s>>2]=1,G(U);break a}if(x=o[u+53|0]|o[u+54|0]<<8|(o[u+55|0]<<16|o[u+56|0]<<24),n[u+16>>2]=o[u+49|0]|o[u+50|0]<<8|(o[u+51|0]<<16|o[u+52|0]<<24),n[u+20>>2]=x,x=o[u+61|0]|o[u+62|0]<<8|(o[u+63|0]<<16|o[u+64|0]<<24),n[u+24>>2]=o[u+57|0]|o[u+58|0]<<8|(o[u+59|0]<<16|o[u+60|0]<<24),n[u+28>>2]=x,b>>>0<49)break o;H(f+33|0,16,u+16|0,16),n[s>>2]=0,n[s+12>>2]=n[u+12>>2],f=n[u+8>>2],n[s+4>>2]=n[u+4>>2],n[s+8>>2]=f}_=u+80|0;break i}O()}if(u=n[g+40>>2],n[g+288>>2]=n[g+36>>2],n[g+292>>2]=u,n[g+296>>2]=n[g+44>>2],n[g+32>>2]==1){n[X+8>>2]=n[g+296>>2],u=n[g+292>>2],n[X>>2]=n[g+288>>2],n[X+4>>2]=u,n[X+32>>2]=-2147483648,c1(d);break u}n[g+72>>2]=n[g+296>>2],u=n[g+292>>2],n[g+64>>2]=n[g+288>>2],n[g+68>>2]=u,u=n[g+4>>2],n[g+32>>2]=n[g>>2],n[g+36>>2]=u,u=n[g+12>>2],n[g+40>>2]=n[g+8>>2],n[g+44>>2]=u,u=n[g+20>>2],n[g+48>>2]=n[g+16>>2],n[g+52>>2]=u,u=n[g+28>>2],n[g+56>>2]=n[g+24>>2],n[g+60>>2]=u,I(X,g+32|0,44),c1(g+160|0)}if(_=g+304|0,s=n[k+132>>2],(s|0)==-2147483648){n[y>>2]=-2147483648,G(S);break r}u=n[k+128>>2],n[k+80>>2]=n[k+124>>2],n[k+84>>2]=u,u=n[k+120>>2],n[k+72>>2]=n[k+116>>2],n[k+76>>2]=u,u=n[k+112>>2],n[k+64>>2]=n[k+108>>2],n[k+68>>2]=u,u=n[k+104>>2],n[k+56>>2]=n[k+100>>2],n[k+60>>2]=u,u=n[k+140>>2],f=n[k+136>>2],n[k+92>>2]=f,n[k+96>>2]=u,n[k+88>>2]=s,s=k+100|0,Or(s,k+56|0),V2(k,s),n[k+156>>2]=u,n[k+152>>2]=f,u=n[k+4>>2],n[k+144>>2]=n[k>>2],n[k+148>>2]=u,Z2(y,k+144|0,2),G(k+88|0),G(k+44|0)}if(_=k+160|0,u=n[m+128>>2],(u|0)!=-2147483648)break t;n[a+8>>2]=81,n[a>>2]=-2147483648,n[a+4>>2]=2;break e}n[a+8>>2]=n[m+32>>2],t=n[m+28>>2],n[a>>2]=n[m+24>>2],n[a+4>>2]=t,ti(m+12|0);break n}if(s=n[m+136>>2],n[m+172>>2]=s,y=n[m+132>>2],n[m+168>>2]=y,n[m+164>>2]=u,!((s|0)!=81|n[m+120>>2]!=32)){J0(m+24|0,y,81),l=l-1|0,s=z+32|0,i=i+33|0,G(m+164|0),Pi(m+88|0),G(m+72|0),Yi(m+39|0);continue}break}n[a>>2]=-2147483648,n[a+4>>2]=2,G(m+164|0)}Pi(m+88|0),G(m+72|0),Yi(m+39|0),G(m+24|0),ti(m+12|0)}_=m+176|0}function Pi(a){n0(a),n[a+32>>2]=0}function Yi(a){Bn(a,33)}function Hi(a,t,e){var r=0,u=0,i=0;r=_-32|0,_=r,bl(r,t,e,2),t=_-512|0,_=t,u=t+448|0,ms(u,r),e=_-384|0,_=e,gu(e,u),i=t+32|0,mu(i+384|0,e),I(i,e,384),_=e+384|0,gs(u),e=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[t>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[t+4>>2]=e,e=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),n[t+8>>2]=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),n[t+12>>2]=e,e=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),n[t+16>>2]=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),n[t+20>>2]=e,e=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),n[t+24>>2]=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),n[t+28>>2]=e,I(a,t,448),_=t+512|0,n0(r),_=r+32|0}function $i(a,t){var e=0,r=0;n:{if(e=n[t+4>>2],e){if(t=n[t+8>>2],!t)break n;r=(e>>>0)/(t>>>0)|0,t=r+((V(t,r)|0)!=(e|0))|0}else t=0;n[a+8>>2]=t,n[a+4>>2]=1,n[a>>2]=t;return}O()}function n8(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;for(e=_-32|0,_=e,f=n[t+4>>2],i=n[t+8>>2],B0(e+8|0,i,4,16),s=n[e+8>>2],l=i>>>0>s>>>0?s:i,t=0,N=n[e+12>>2];;){if(l){r=t+f|0,u=r+12|0,u=o[u|0]|o[u+1|0]<<8,Cn(e+16|0,r),b=n[e+20>>2],r=t+N|0,n[r>>2]=n[e+16>>2],n[r+4>>2]=b,w[e+28>>1]=u,u=n[e+28>>2],n[r+8>>2]=n[e+24>>2],n[r+12>>2]=u,l=l-1|0,t=t+16|0;continue}break}n[a+8>>2]=i,n[a+4>>2]=N,n[a>>2]=s,_=e+32|0}function V0(a){m0(a,1,32)}function Vr(){var a=0,t=0,e=0,r=0,u=0;if(e=_-16|0,_=e,o[1168220]!=3){n[e+8>>2]=1168208,n[e+12>>2]=e+8,t=e+12|0,a=_-32|0,_=a;n:{e:{t:{r:{u:switch(r=o[1168220],r-2|0){case 0:break t;case 1:break r;default:break u}if(c[1168220]=2,n[a+12>>2]=1168220,u=n[t>>2],t=n[u>>2],n[u>>2]=0,!t)break t;if((r|0)==1)break e;w0[n[t>>2]](a+20|0),r=n[a+24>>2],n[t>>2]=n[a+20>>2],n[t+4>>2]=r,n[t+8>>2]=n[a+28>>2],c[a+16|0]=3,wt(a+12|0)}_=a+32|0;break n}O()}O()}}return _=e+16|0,1168208}function e8(a,t,e){var r=0,u=0,i=0,s=0,l=0;r=_-16|0,_=r,n[r+12>>2]=e,n[r+8>>2]=t,t=Vr(),s=n[t+4>>2],e=n[t+8>>2],i=_-16|0,_=i,n[i+12>>2]=r+8;n:{if(!e){t=0,u=1;break n}for(t=0;;){if(e>>>0<=1){if(e=xi(i+12|0,(t<<3)+s|0)&255,u=0,!e)break n}else{u=t,l=e>>>1|0,t=l+t|0,t=(xi(i+12|0,(t<<3)+s|0)&255)==1?u:t,e=e-l|0;continue}break}t=((e|0)==255)+t|0,u=1}e=u,n[r+4>>2]=t,n[r>>2]=e,_=i+16|0,t=n[r>>2],e=n[r+4>>2],w[a+2>>1]=e,w[a>>1]=(t^-1)&e>>>0<65536,_=r+16|0}function Dr(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;for(s=o[t+8|0],u=n[t+4>>2],r=n[t>>2];;){n:{if(i=r,s&1){i=0;break n}e=0;e:{t:{for(;;){if(s=(e|0)==(u|0),s)break t;if(r=e+i|0,l=o[r|0]-9|0,!(1<<l&8388635&&l>>>0<=23)){e=e+1|0;continue}break}u=(e^-1)+u|0,n[t+4>>2]=u,r=r+1|0,n[t>>2]=r;break e}c[t+8|0]=1,r=i,e=u}if(!e)continue}break}n[a+4>>2]=e,n[a>>2]=i}function t8(a){var t=0;for(t=n[a+8>>2],a=n[a+4>>2];;){if(t){t=t-1|0,C0(a),a=a+16|0;continue}break}}function r8(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0;u=_+-64|0,_=u,r=_-128|0,_=r,i=o0(r+24|0,48),s=n[288897],n[r+16>>2]=n[288896],n[r+20>>2]=s,s=n[288895],n[r+8>>2]=n[288894],n[r+12>>2]=s,n[r+84>>2]=0,n[r+88>>2]=4,n[r+72>>2]=t,n[r+76>>2]=32,n[r+80>>2]=t+32,f1(r+92|0,r+72|0,i,8),i=r+60|0;n:{e:{for(;;){t:{if(d1(r+72|0,r+92|0),t=n[r+72>>2],!t)break t;if(n[r+76>>2]!=4)break e;n[n[r+80>>2]>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24);continue}break}for(n[r+84>>2]=0,n[r+88>>2]=4,n[r+72>>2]=e,n[r+76>>2]=12,n[r+80>>2]=e+12,f1(r+92|0,r+72|0,i,3);;){t:{if(d1(r+72|0,r+92|0),t=n[r+72>>2],!t)break t;if(n[r+76>>2]!=4)break e;n[n[r+80>>2]>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24);continue}break}I(a,r+8|0,64),_=r+128|0;break n}O()}Dn(u),l=R2(u,0),N=64,c[l|0]=N,I(a- -64|0,u,64),_=u- -64|0}function u8(a,t,e){var r=0,u=0;r=_-16|0,_=r,wr(r+8|0,t,e,10),u=n[r+8>>2],u&&(t=n[r+12>>2],wr(r,u,t,13),e=t,t=n[r>>2],e=t?n[r+4>>2]:e,t=t||u),n[a>>2]=t,n[a+4>>2]=e,_=r+16|0}function a8(a){n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}function G1(a,t){a=a|0,t=t|0;var e=0;e=n[t+8>>2],n[a>>2]=n[t+4>>2],n[a+4>>2]=e}function Xl(a){return a=a|0,n[a+8>>2]}function Kl(a){a=a|0;var t=0,e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0;e=_-48|0,_=e,n[e+8>>2]=0,k1(e,10,e+8|0),t=n[e+4>>2],t>>>0>=256&&O(),r=n[e+8>>2],w[e+44>>1]=0,n[e+36>>2]=0,n[e+40>>2]=60019,c[e+32|0]=t,n[e+28>>2]=r,n[e+24>>2]=60019,n[e+16>>2]=60019,n[e+20>>2]=0,n[e+12>>2]=1095464,n[e+8>>2]=10,t=_-80|0,_=t,u=e+8|0,W6(t+16|0,u),i=n[t+16>>2];n:{if(i){for(s=n[t+20>>2],B0(t+8|0,4,4,8),l=n[t+8>>2],r=n[t+12>>2],n[r+4>>2]=s,n[r>>2]=i,n[t+36>>2]=1,n[t+32>>2]=r,n[t+28>>2]=l,s=t+40|0,I(s,u,40),r=t+28|0,u=_-16|0,_=u;;){if(W6(u+8|0,s),l=n[u+8>>2],l){f=n[u+12>>2],i=n[r+8>>2],(i|0)==n[r>>2]&&X2(r,1),N=n[r+4>>2]+(i<<3)|0,n[N+4>>2]=f,n[N>>2]=l,n[r+8>>2]=i+1;continue}break}_=u+16|0,n[a+8>>2]=n[t+36>>2],r=n[t+32>>2],n[a>>2]=n[t+28>>2],n[a+4>>2]=r;break n}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}_=t+80|0,_=e+48|0}function i8(a,t){var e=0,r=0;e=n2(t),(e|0)!=1114112&&(r=n[t+8>>2],n[t+8>>2]=r+1),n[a+4>>2]=e,n[a>>2]=r}function G(a){m0(a,1,1)}function o8(a,t){var e=0,r=0,u=0,i=0,s=0;for(e=_-16|0,_=e,r=e+4|0,W2(r,t,4,4),In(r,t),u=n[r+8>>2],i=n[r+4>>2]+(u<<2)|0;;){if((t|0)!=(s|0)){n[i>>2]=s,i=i+4|0,u=u+1|0,s=s+1|0;continue}break}n[r+8>>2]=u,n[a+8>>2]=n[e+12>>2],t=n[e+8>>2],n[a>>2]=n[e+4>>2],n[a+4>>2]=t,_=e+16|0}function a2(a,t,e){for(var r=0,u=0;;){if(e){r=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),u=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[a|0]=u,c[a+1|0]=u>>>8,c[a+2|0]=u>>>16,c[a+3|0]=u>>>24,c[t|0]=r,c[t+1|0]=r>>>8,c[t+2|0]=r>>>16,c[t+3|0]=r>>>24,e=e-1|0,t=t+4|0,a=a+4|0;continue}break}}function s8(a,t){a2(a,t,3)}function c8(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0;for(u=_-80|0,_=u,h=e+r|0,f=Ee(e,h),r=f+1|0,o8(u+20|0,r),o8(u+32|0,r),sl(u+44|0,r,4),n[u+64>>2]=0,n[u+56>>2]=a,n[u+60>>2]=a+t,a=1114111,p=1114111;;){n:{i8(u+8|0,u+56|0);e:{r=n[u+12>>2];t:{if((r|0)!=1114112){if(b=n[u+52>>2],!b)break t;for(d=n[u+48>>2],k=n[u+8>>2],n[d>>2]=k+1,n[u+76>>2]=0,n[u+72>>2]=h,n[u+68>>2]=e;;){if(t=a,i8(u,u+68|0),a=n[u+4>>2],(a|0)==1114112)break e;if(i=n[u>>2],i>>>0>=b>>>0||(l=i+1|0,l>>>0>=e0[u+40>>2]|l>>>0>=b>>>0))break t;if(s=l<<2,l=s+d|0,N=i<<2,m=n[u+36>>2],g=n[N+m>>2]+((a|0)!=(r|0))|0,s=n[s+m>>2]+1|0,s=s>>>0>g>>>0?g:s,N=n[N+d>>2]+1|0,n[l>>2]=s>>>0<N>>>0?s:N,!((a|0)==(r|0)|(a|0)!=(p|0)|(!k|!i)|(t|0)!=(r|0))){if(t=i-1|0,t>>>0>=e0[u+28>>2])break t;t=n[n[u+24>>2]+(t<<2)>>2]+1|0,i=n[l>>2],n[l>>2]=t>>>0<i>>>0?t:i}}}if(e0[u+40>>2]>f>>>0)break n}O()}a=u+32|0,s8(u+20|0,a),s8(a,u+44|0),a=t,p=r;continue}break}return a=n[n[u+36>>2]+(f<<2)>>2],w2(u+44|0),w2(u+32|0),w2(u+20|0),_=u+80|0,a}function Xr(a){var t=0,e=0;t=_+-64|0,_=t,gn(a- -64|0),gn(a+104|0),e=a,a=o0(t,64),I(e,a,64),_=a- -64|0}function qe(a,t,e){var r=0,u=0;r=n[a+36>>2],u=n[a+32>>2]+e|0,r=u>>>0<e>>>0?r+1|0:r,n[a+32>>2]=u,n[a+36>>2]=r,wu(a,t,e)}function Kr(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0;for(u=_-80|0,_=u,E0(u+16|0),r=o[t+63|0],d=r,s=r<<27,i=n[a+36>>2],N=i,f=n[a+32>>2],l=i<<9|f>>>23,b=f<<9,i=l,l=s,s=r<<3|b,b=l|(s&65280)<<8,l=s&16711680,r=l>>>8|0,h=l<<24,s=s&-16777216,l=s>>>24|0,s=h|s<<8,l=r|l|b,r=N,N=f>>>31|0,n[u+48>>2]=f<<1&-16777216|((r&32767)<<17|f>>>15)&16711680|((N|(r&2147483647)<<1)&65280|i>>>24)|s,n[u+52>>2]=l,r=t+d|0,c[r|0]=128,n[u+76>>2]=a,N=r+1|0,r=d^63,o0(N,r),r>>>0<=7&&(Fn(u+76|0,t),Et(t,64)),r=u+48|0,H(t+56|0,8,r,8),Fn(u+76|0,t),c[t+63|0]=0,Fr(r,u+16|0,r,a,a+32|0),t=n[u+68>>2],r=n[u+64>>2],a=t-r|0,t=a>>>0<=t>>>0?a:0,r=r<<2,a=r+n[u+56>>2]|0,i=r+n[u+48>>2]|0;;){if(t){r=n[a>>2],r=q0(r&16711935,8)|q0(r,24)&16711935,c[i|0]=r,c[i+1|0]=r>>>8,c[i+2|0]=r>>>16,c[i+3|0]=r>>>24,t=t-1|0,a=a+4|0,i=i+4|0;continue}break}b8(u+8|0,u+16|0,32),H(e,32,n[u+8>>2],n[u+12>>2]),_=u+80|0}function nn(a,t,e,r,u,i,s,l,N){var f=0,b=0;return f=_-48|0,_=f,b=1,N>>>0<=65535&&(b=N<<8|(N&65280)>>>8,c[f+6|0]=b,c[f+7|0]=b>>>8,n[f+44>>2]=s,n[f+40>>2]=i,n[f+36>>2]=u,n[f+32>>2]=r,n[f+28>>2]=e,n[f+24>>2]=t,n[f+20>>2]=7,n[f+16>>2]=1155925,n[f+12>>2]=2,n[f+8>>2]=f+6,b=Q1(a,f+8|0,5,l,N)),_=f+48|0,b}function Q1(a,t,e,r,u){var i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0;i=_-384|0,_=i,c[i+31|0]=0;n:{e:{if(h=u>>>0>8160,h)break e;for(p=a+104|0,k=a- -64|0,s=i+32|0,m=i+128|0,g=i+280|0;;){if(!u)break e;for(I(g,p,40),l=i+240|0,I(l,k,40),I(m,l,80),l=i- -64|0,I(l,a,64),f&1&&tn(l,s,32),b=u>>>0>=32?32:u,u=u-b|0,A8(i+16|0,t,e),l=n[i+20>>2],f=n[i+16>>2];;){if((l|0)!=(f|0)){tn(i- -64|0,n[f>>2],n[f+4>>2]),f=f+8|0;continue}break}if((d|0)==256)break n;f=1,d=d+1|0,c[i+240|0]=d,l=i- -64|0,N=i+240|0,tn(l,N,1),I(N,l,144),l=i+208|0,N8(l,N),b8(i+8|0,l,b),H(r,b,n[i+8>>2],n[i+12>>2]),N=o[i+236|0]|o[i+237|0]<<8|(o[i+238|0]<<16|o[i+239|0]<<24),l=o[i+232|0]|o[i+233|0]<<8|(o[i+234|0]<<16|o[i+235|0]<<24),c[s+24|0]=l,c[s+25|0]=l>>>8,c[s+26|0]=l>>>16,c[s+27|0]=l>>>24,c[s+28|0]=N,c[s+29|0]=N>>>8,c[s+30|0]=N>>>16,c[s+31|0]=N>>>24,N=o[i+228|0]|o[i+229|0]<<8|(o[i+230|0]<<16|o[i+231|0]<<24),l=o[i+224|0]|o[i+225|0]<<8|(o[i+226|0]<<16|o[i+227|0]<<24),c[s+16|0]=l,c[s+17|0]=l>>>8,c[s+18|0]=l>>>16,c[s+19|0]=l>>>24,c[s+20|0]=N,c[s+21|0]=N>>>8,c[s+22|0]=N>>>16,c[s+23|0]=N>>>24,N=o[i+220|0]|o[i+221|0]<<8|(o[i+222|0]<<16|o[i+223|0]<<24),l=o[i+216|0]|o[i+217|0]<<8|(o[i+218|0]<<16|o[i+219|0]<<24),c[s+8|0]=l,c[s+9|0]=l>>>8,c[s+10|0]=l>>>16,c[s+11|0]=l>>>24,c[s+12|0]=N,c[s+13|0]=N>>>8,c[s+14|0]=N>>>16,c[s+15|0]=N>>>24,N=o[i+212|0]|o[i+213|0]<<8|(o[i+214|0]<<16|o[i+215|0]<<24),l=o[i+208|0]|o[i+209|0]<<8|(o[i+210|0]<<16|o[i+211|0]<<24),c[s|0]=l,c[s+1|0]=l>>>8,c[s+2|0]=l>>>16,c[s+3|0]=l>>>24,c[s+4|0]=N,c[s+5|0]=N>>>8,c[s+6|0]=N>>>16,c[s+7|0]=N>>>24,c[i+31|0]=1,r=r+b|0}}return _=i+384|0,h}O()}function en(a,t,e,r,u,i,s,l,N){var f=0;f=_-288|0,_=f,l8(f,t,e),tn(f,1155925,7),tn(f,r,u),tn(f,i,s),tn(f,l,N),t=f+144|0,I(t,f,144),_8(a,t),_=f+288|0}function l8(a,t,e){var r=0,u=0;r=_-192|0,_=r,u=r+8|0,E0(u),f8(r+40|0,t||u,t?e:32),!n[r+44>>2]&n[r+40>>2]==1&&O(),I(a,r+48|0,144),_=r+192|0}function tn(a,t,e){var r=0,u=0,i=0;n:{e:{if(r=o[a+63|0],u=64-r|0,u>>>0<=e>>>0){if(i=a- -64|0,r)break e;break n}I(a+r|0,t,e),c[a+63|0]=e+r;return}I(a+r|0,t,u),qe(i,a,1),c[a+63|0]=0,e=e-u|0,t=t+u|0}r=e>>>6|0,r&&qe(i,t,r),r=e&63,c[a+63|0]=r,I(a,(e&2147483584)+t|0,r)}function _8(a,t){var e=0,r=0;e=_-192|0,_=e,r=e+40|0,I(r,t,144),t=e+8|0,N8(t,r),W1(r,t),!n[e+44>>2]&n[e+40>>2]==1&&O(),I(a+32|0,e+48|0,144),t=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),r=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),c[a+24|0]=r,c[a+25|0]=r>>>8,c[a+26|0]=r>>>16,c[a+27|0]=r>>>24,c[a+28|0]=t,c[a+29|0]=t>>>8,c[a+30|0]=t>>>16,c[a+31|0]=t>>>24,t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),r=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[a+16|0]=r,c[a+17|0]=r>>>8,c[a+18|0]=r>>>16,c[a+19|0]=r>>>24,c[a+20|0]=t,c[a+21|0]=t>>>8,c[a+22|0]=t>>>16,c[a+23|0]=t>>>24,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),r=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[a+8|0]=r,c[a+9|0]=r>>>8,c[a+10|0]=r>>>16,c[a+11|0]=r>>>24,c[a+12|0]=t,c[a+13|0]=t>>>8,c[a+14|0]=t>>>16,c[a+15|0]=t>>>24,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),r=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[a|0]=r,c[a+1|0]=r>>>8,c[a+2|0]=r>>>16,c[a+3|0]=r>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24,_=e+192|0}function f8(a,t,e){var r=0,u=0,i=0,s=0;u=_-224|0,_=u,r=_-400|0,_=r,Dn(r);n:{if(e>>>0<=64){H(r,e,t,e);break n}i=n[288999],n[r+184>>2]=n[288998],n[r+188>>2]=i,i=n[288997],n[r+176>>2]=n[288996],n[r+180>>2]=i,i=n[288995],n[r+168>>2]=n[288994],n[r+172>>2]=i,i=n[288993],n[r+160>>2]=n[288992],n[r+164>>2]=i,n[r+192>>2]=0,n[r+196>>2]=0,c[r+159|0]=0,qe(r+160|0,t,e>>>6|0),i=e&63,c[r+159|0]=i,s=r+96|0,I(s,(e&2147483584)+t|0,i),t=r+200|0,I(t,s,104),e=r+304|0,E0(e),i=r+264|0,Kr(i,t,e),gn(i),e=r+336|0,o0(e,64),I(t,e,64),t=o[r+308|0]|o[r+309|0]<<8|(o[r+310|0]<<16|o[r+311|0]<<24),n[r+64>>2]=o[r+304|0]|o[r+305|0]<<8|(o[r+306|0]<<16|o[r+307|0]<<24),n[r+68>>2]=t,t=o[r+316|0]|o[r+317|0]<<8|(o[r+318|0]<<16|o[r+319|0]<<24),n[r+72>>2]=o[r+312|0]|o[r+313|0]<<8|(o[r+314|0]<<16|o[r+315|0]<<24),n[r+76>>2]=t,t=o[r+324|0]|o[r+325|0]<<8|(o[r+326|0]<<16|o[r+327|0]<<24),n[r+80>>2]=o[r+320|0]|o[r+321|0]<<8|(o[r+322|0]<<16|o[r+323|0]<<24),n[r+84>>2]=t,t=o[r+332|0]|o[r+333|0]<<8|(o[r+334|0]<<16|o[r+335|0]<<24),n[r+88>>2]=o[r+328|0]|o[r+329|0]<<8|(o[r+330|0]<<16|o[r+331|0]<<24),n[r+92>>2]=t,H(r,32,r- -64|0,32)}for(I(u,r,64),_=r+400|0,e=0;;){if((e|0)!=64){t=e+u|0,c[t|0]=o[t|0]^54,e=e+1|0;continue}break}for(n[u+96>>2]=0,n[u+100>>2]=0,e=0,t=n[288999],n[u+88>>2]=n[288998],n[u+92>>2]=t,t=n[288997],n[u+80>>2]=n[288996],n[u+84>>2]=t,t=n[288995],n[u+72>>2]=n[288994],n[u+76>>2]=t,t=n[288993],n[u+64>>2]=n[288992],n[u+68>>2]=t,qe(u- -64|0,u,1);;){if((e|0)!=64){t=e+u|0,c[t|0]=o[t|0]^106,e=e+1|0;continue}break}n[u+136>>2]=0,n[u+140>>2]=0,t=n[288999],n[u+128>>2]=n[288998],n[u+132>>2]=t,t=n[288997],n[u+120>>2]=n[288996],n[u+124>>2]=t,t=n[288995],n[u+112>>2]=n[288994],n[u+116>>2]=t,t=n[288993],n[u+104>>2]=n[288992],n[u+108>>2]=t,t=u+104|0,qe(t,u,1),I(u+184|0,t,40),t=u+144|0,I(t,u- -64|0,40),I(a+72|0,t,80),n[a>>2]=0,n[a+4>>2]=0,c[a+71|0]=0,_=u+224|0}function N8(a,t){var e=0,r=0,u=0;e=_+-64|0,_=e,E0(e),r=e+32|0,E0(r),Kr(t- -64|0,t,r),c[t+63|0]=32,u=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),r=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),c[t+24|0]=r,c[t+25|0]=r>>>8,c[t+26|0]=r>>>16,c[t+27|0]=r>>>24,c[t+28|0]=u,c[t+29|0]=u>>>8,c[t+30|0]=u>>>16,c[t+31|0]=u>>>24,u=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),r=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),c[t+16|0]=r,c[t+17|0]=r>>>8,c[t+18|0]=r>>>16,c[t+19|0]=r>>>24,c[t+20|0]=u,c[t+21|0]=u>>>8,c[t+22|0]=u>>>16,c[t+23|0]=u>>>24,u=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),r=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),c[t+8|0]=r,c[t+9|0]=r>>>8,c[t+10|0]=r>>>16,c[t+11|0]=r>>>24,c[t+12|0]=u,c[t+13|0]=u>>>8,c[t+14|0]=u>>>16,c[t+15|0]=u>>>24,u=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),r=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),c[t|0]=r,c[t+1|0]=r>>>8,c[t+2|0]=r>>>16,c[t+3|0]=r>>>24,c[t+4|0]=u,c[t+5|0]=u>>>8,c[t+6|0]=u>>>16,c[t+7|0]=u>>>24,Kr(t+104|0,t,e),Xr(t),r=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),t=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[a+24|0]=t,c[a+25|0]=t>>>8,c[a+26|0]=t>>>16,c[a+27|0]=t>>>24,c[a+28|0]=r,c[a+29|0]=r>>>8,c[a+30|0]=r>>>16,c[a+31|0]=r>>>24,r=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),t=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[a+16|0]=t,c[a+17|0]=t>>>8,c[a+18|0]=t>>>16,c[a+19|0]=t>>>24,c[a+20|0]=r,c[a+21|0]=r>>>8,c[a+22|0]=r>>>16,c[a+23|0]=r>>>24,r=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),t=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[a+8|0]=t,c[a+9|0]=t>>>8,c[a+10|0]=t>>>16,c[a+11|0]=t>>>24,c[a+12|0]=r,c[a+13|0]=r>>>8,c[a+14|0]=r>>>16,c[a+15|0]=r>>>24,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),t=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=r,c[a+5|0]=r>>>8,c[a+6|0]=r>>>16,c[a+7|0]=r>>>24,_=e- -64|0}function W1(a,t){var e=0;if(e=_-160|0,_=e,f8(e+8|0,t,32),n[e+8>>2]!=1|n[e+12>>2]){I(a+8|0,e+16|0,144),n[a>>2]=0,n[a+4>>2]=0,_=e+160|0;return}O()}function Fr(a,t,e,r,u){var i=0,s=0,l=0;i=_-16|0,_=i,n[i+4>>2]=e,n[i>>2]=t,n[i+12>>2]=u,n[i+8>>2]=r,s=$1(i),l=$1(i+8|0),n[a+16>>2]=0,n[a+12>>2]=u,n[a+8>>2]=r,n[a+4>>2]=e,n[a>>2]=t,n[a+20>>2]=s>>>0>l>>>0?l:s,_=i+16|0}function On(a,t){var e=0,r=0,u=0;for(u=_-16|0,_=u,n[u+12>>2]=t,t=_-32|0,_=t,r=n[u+12>>2];;){if((e|0)!=32){c[t+e|0]=o[e+r|0],e=e+1|0;continue}break}e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),r=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),c[a+24|0]=r,c[a+25|0]=r>>>8,c[a+26|0]=r>>>16,c[a+27|0]=r>>>24,c[a+28|0]=e,c[a+29|0]=e>>>8,c[a+30|0]=e>>>16,c[a+31|0]=e>>>24,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),r=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),c[a+16|0]=r,c[a+17|0]=r>>>8,c[a+18|0]=r>>>16,c[a+19|0]=r>>>24,c[a+20|0]=e,c[a+21|0]=e>>>8,c[a+22|0]=e>>>16,c[a+23|0]=e>>>24,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),r=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[a+8|0]=r,c[a+9|0]=r>>>8,c[a+10|0]=r>>>16,c[a+11|0]=r>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),r=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[a|0]=r,c[a+1|0]=r>>>8,c[a+2|0]=r>>>16,c[a+3|0]=r>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24,_=t+32|0,_=u+16|0}function b8(a,t,e){var r=0;r=_-16|0,_=r,V2(r+8|0,t),e0[r+12>>2]<e>>>0&&O(),t=n[r+8>>2],n[a+4>>2]=e,n[a>>2]=t,_=r+16|0}function i2(a,t,e,r,u){e>>>0<u>>>0&&O(),H(t,u,r,u),n[a+4>>2]=e-u,n[a>>2]=t+u}function Sr(a,t){t=t<<8|(t&65280)>>>8,c[a|0]=t,c[a+1|0]=t>>>8}function d8(a,t,e){var r=0,u=0,i=0,s=0,l=0;for(r=_-32|0,_=r,P8(r,t,e),t=_-32|0,_=t,bu(t+8|0,r,r+32|0,1156e3,1156032),e=n[t+28>>2],u=n[t+24>>2],i=e-u|0,e=e>>>0>=i>>>0?i:0,i=u+n[t+16>>2]|0,u=u+n[t+8>>2]|0,s=1;;){if(e){l=o[i|0]^o[u|0],s=Z0((l|0-l)<<24>>24>=0)&s,e=e-1|0,i=i+1|0,u=u+1|0;continue}break}e=Z0(s),_=t+32|0;n:{if(!(e&255)){t=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),e=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),c[a+25|0]=e,c[a+26|0]=e>>>8,c[a+27|0]=e>>>16,c[a+28|0]=e>>>24,c[a+29|0]=t,c[a+30|0]=t>>>8,c[a+31|0]=t>>>16,c[a+32|0]=t>>>24,t=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),e=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),c[a+17|0]=e,c[a+18|0]=e>>>8,c[a+19|0]=e>>>16,c[a+20|0]=e>>>24,c[a+21|0]=t,c[a+22|0]=t>>>8,c[a+23|0]=t>>>16,c[a+24|0]=t>>>24,t=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),e=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),c[a+9|0]=e,c[a+10|0]=e>>>8,c[a+11|0]=e>>>16,c[a+12|0]=e>>>24,c[a+13|0]=t,c[a+14|0]=t>>>8,c[a+15|0]=t>>>16,c[a+16|0]=t>>>24,t=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),e=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[a+1|0]=e,c[a+2|0]=e>>>8,c[a+3|0]=e>>>16,c[a+4|0]=e>>>24,c[a+5|0]=t,c[a+6|0]=t>>>8,c[a+7|0]=t>>>16,c[a+8|0]=t>>>24,t=0;break n}n0(r),t=1}c[a|0]=t,_=r+32|0}function Or(a,t){var e=0,r=0;e=_-32|0,_=e,E0(e),r=_-32|0,_=r,kn(r,t),H(e,32,r,32),_=r+32|0,t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),r=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[a+24|0]=r,c[a+25|0]=r>>>8,c[a+26|0]=r>>>16,c[a+27|0]=r>>>24,c[a+28|0]=t,c[a+29|0]=t>>>8,c[a+30|0]=t>>>16,c[a+31|0]=t>>>24,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),r=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[a+16|0]=r,c[a+17|0]=r>>>8,c[a+18|0]=r>>>16,c[a+19|0]=r>>>24,c[a+20|0]=t,c[a+21|0]=t>>>8,c[a+22|0]=t>>>16,c[a+23|0]=t>>>24,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),r=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[a+8|0]=r,c[a+9|0]=r>>>8,c[a+10|0]=r>>>16,c[a+11|0]=r>>>24,c[a+12|0]=t,c[a+13|0]=t>>>8,c[a+14|0]=t>>>16,c[a+15|0]=t>>>24,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),r=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[a|0]=r,c[a+1|0]=r>>>8,c[a+2|0]=r>>>16,c[a+3|0]=r>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24,_=e+32|0}function kn(a,t){var e=0,r=0;e=_-32|0,_=e,E0(e),H(e,32,t,32),t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),r=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[a+24|0]=r,c[a+25|0]=r>>>8,c[a+26|0]=r>>>16,c[a+27|0]=r>>>24,c[a+28|0]=t,c[a+29|0]=t>>>8,c[a+30|0]=t>>>16,c[a+31|0]=t>>>24,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),r=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[a+16|0]=r,c[a+17|0]=r>>>8,c[a+18|0]=r>>>16,c[a+19|0]=r>>>24,c[a+20|0]=t,c[a+21|0]=t>>>8,c[a+22|0]=t>>>16,c[a+23|0]=t>>>24,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),r=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[a+8|0]=r,c[a+9|0]=r>>>8,c[a+10|0]=r>>>16,c[a+11|0]=r>>>24,c[a+12|0]=t,c[a+13|0]=t>>>8,c[a+14|0]=t>>>16,c[a+15|0]=t>>>24,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),r=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[a|0]=r,c[a+1|0]=r>>>8,c[a+2|0]=r>>>16,c[a+3|0]=r>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24,_=e+32|0}function h8(a,t,e,r,u,i,s){var l=0,N=0,f=0;l=_-320|0,_=l,en(l+144|0,1,0,r,5,1155947,7,t,e),t=a,a=I(l,l+176|0,144),N=t,f=nn(a,r,5,1155932,13,u,i,s,32)?3:9,n[N>>2]=f,Xr(a),_=a+320|0}function p8(a){var t=0,e=0;t=_+-64|0,_=t,e=a,a=o0(t,64),I(e,a,64),_=a- -64|0}function k8(a){c[n[a>>2]+63|0]=0}function m8(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;if(N=a,e=n[t>>2],(e|0)==n[t+4>>2])a=0;else{for(n[t>>2]=e+512,f=a+1|0,a=_-512|0,_=a,t=a+24|0,a1(t,384),n[a+412>>2]=256,n[a+416>>2]=2,n[a+408>>2]=e,n[a+424>>2]=384,n[a+428>>2]=3,n[a+420>>2]=t,Zr(a+432|0,a+408|0,a+420|0);;){if(Gr(a+464|0,a+432|0),t=n[a+464>>2],t){for(e=n[a+468>>2]<<1,r=0,u=0,i=0,b=n[a+476>>2],d=n[a+472>>2],s=0,l=0;;){if(e){l4(a,R[t>>1],i&124),i=i+12|0,e=e-2|0,t=t+2|0,r=n[a+8>>2]|r,u=u|n[a+12>>2],s=n[a>>2]|s,l=l|n[a+4>>2];continue}break}n[a+480>>2]=s,n[a+484>>2]=l,n[a+488>>2]=r,n[a+492>>2]=u,H(d,b,a+480|0,3);continue}break}I(f,a+24|0,384),_=a+512|0,a=1}c[N|0]=a}function g8(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;if(N=a,e=n[t>>2],(e|0)==n[t+4>>2])a=0;else{for(n[t>>2]=e+512,f=a+1|0,a=_-432|0,_=a,t=a+24|0,a1(t,320),n[a+348>>2]=256,n[a+352>>2]=4,n[a+344>>2]=e,n[a+360>>2]=320,n[a+364>>2]=5,n[a+356>>2]=t,Zr(a+368|0,a+344|0,a+356|0);;){if(Gr(a+400|0,a+368|0),t=n[a+400>>2],t){for(e=n[a+404>>2]<<1,r=0,u=0,i=0,b=n[a+412>>2],d=n[a+408>>2],s=0,l=0;;){if(e){l4(a,R[t>>1],i&126),i=i+10|0,e=e-2|0,t=t+2|0,r=n[a+8>>2]|r,u=u|n[a+12>>2],s=n[a>>2]|s,l=l|n[a+4>>2];continue}break}n[a+416>>2]=s,n[a+420>>2]=l,n[a+424>>2]=r,n[a+428>>2]=u,H(d,b,a+416|0,5);continue}break}I(f,a+24|0,320),_=a+432|0,a=1}c[N|0]=a}function v8(a,t,e){var r=0;r=_-624|0,_=r,Ln(r),O2(r,t,32),c[r+416|0]=e,t=r+416|0,O2(r,t,1),I(t,r,208),e=r+208|0,X8(e,t),M8(t),Qr(e,t,128),I(a,t,128),K8(e),_=r+624|0}function y8(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;i=_-528|0,_=i,s=i+16|0,e=_-624|0,_=e,r=e+24|0,A1(r),n[e+540>>2]=256,n[e+544>>2]=2,n[e+552>>2]=128,n[e+556>>2]=1,n[e+548>>2]=t,n[e+536>>2]=r,Lr(e+560|0,e+536|0,e+548|0);n:for(;;){e:{if(Tr(e+592|0,e+560|0),t=n[e+592>>2],!t)break e;for(r=n[e+596>>2],u=n[e+604>>2],l=n[e+600>>2],n[e+616>>2]=0,n[e+620>>2]=0,n[e+608>>2]=0,n[e+612>>2]=0,H(e+608|0,1,l,u),r=r<<1,u=0,l=n[e+616>>2],N=n[e+620>>2],f=n[e+608>>2],b=n[e+612>>2];;){if(!r)continue n;_4(e,f,b,l,N,u&124),w[t>>1]=n[e>>2]&15,u=u+4|0,r=r-2|0,t=t+2|0}}break}I(s,e+24|0,512),_=e+624|0,Wr(i+8|0,s),e=n[i+8>>2],t=_-16|0,_=t,n[t+8>>2]=n[i+12>>2],n[t+4>>2]=e,u=t+4|0,n[t+12>>2]=u,e=_-528|0,_=e,s=n[t+12>>2],r=0;n:{e:{for(;;){if((r|0)!=512){if(U8(e+8|0,s),!(w[e+8>>1]&1))break e;w[(e+16|0)+r>>1]=R[e+10>>1],r=r+2|0;continue}break}I(a,e+16|0,512),_=e+528|0;break n}O()}U8(t,u),R[t>>1]&&O(),_=t+16|0,_=i+528|0}function w8(a,t){var e=0;e=n[t+16>>2],e>>>0<e0[t+20>>2]?(n[t+16>>2]=e+1,e=e<<9,Y1(a+2|0,e+n[t>>2]|0,e+n[t+8>>2]|0),t=1):t=0,w[a>>1]=t}function C8(a,t){var e=0;e=n[t>>2],(e|0)==n[t+4>>2]?t=0:(n[t>>2]=e+512,to(a+2|0,e),t=1),w[a>>1]=t}function B8(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0;if(p=a,f=n[t>>2],(f|0)==n[t+4>>2])a=0;else{for(n[t>>2]=f+512,k=a+2|0,a=_-512|0,_=a,f=I(a,f,512),a=0;;){if((a|0)==256)i=-64,r=64,t=f;else{t=a+f|0,r=t+256|0,N=Y0(1729,R[r>>1]),e=r,r=R[t>>1],m=e,g=t2(r,N),w[m>>1]=g,m=t,g=D0(r+N|0),w[m>>1]=g,a=a+2|0;continue}break}for(a=2;;){n:{e:{t:{r:{if((s|0)==2){s=0,t=f,i=-32,r=32,a=4;break r}for(b=(r>>>0<=256?256:r)+i|0,N=a+1|0,s=s+1|0,d=R[(a<<1)+1156054>>1],u=0,a=t;;){if((u|0)==64)break e;if((u|0)==(b|0))break t;e=a+128|0,l=Y0(d,R[e>>1]),h=e,e=R[a>>1],m=h,g=t2(e,l),w[m>>1]=g,m=a,g=D0(e+l|0),w[m>>1]=g,u=u+1|0,a=a+2|0}}for(;;){r:{u:{if((s|0)==4){s=0,t=f,i=-16,r=16,a=8;break u}for(b=(r>>>0<=256?256:r)+i|0,N=a+1|0,s=s+1|0,d=R[(a<<1)+1156054>>1],u=0,a=t;;){if((u|0)==32)break r;if((u|0)==(b|0))break t;e=a- -64|0,l=Y0(d,R[e>>1]),h=e,e=R[a>>1],m=h,g=t2(e,l),w[m>>1]=g,m=a,g=D0(e+l|0),w[m>>1]=g,u=u+1|0,a=a+2|0}}for(;;){u:{i:{if((s|0)==8){s=0,t=f,i=-8,r=8,a=16;break i}for(b=(r>>>0<=256?256:r)+i|0,N=a+1|0,s=s+1|0,d=R[(a<<1)+1156054>>1],u=0,a=t;;){if((u|0)==16)break u;if((u|0)==(b|0))break t;e=a+32|0,l=Y0(d,R[e>>1]),h=e,e=R[a>>1],m=h,g=t2(e,l),w[m>>1]=g,m=a,g=D0(e+l|0),w[m>>1]=g,u=u+1|0,a=a+2|0}}for(;;){i:{o:{if((s|0)==16){s=0,t=f,i=-4,r=4,a=32;break o}for(b=(r>>>0<=256?256:r)+i|0,N=a+1|0,s=s+1|0,d=R[(a<<1)+1156054>>1],u=0,a=t;;){if((u|0)==8)break i;if((u|0)==(b|0))break t;e=a+16|0,l=Y0(d,R[e>>1]),h=e,e=R[a>>1],m=h,g=t2(e,l),w[m>>1]=g,m=a,g=D0(e+l|0),w[m>>1]=g,u=u+1|0,a=a+2|0}}for(;;){o:{a:{if((s|0)==32){s=0,t=f,i=-2,r=2,a=64;break a}for(b=(r>>>0<=256?256:r)+i|0,N=a+1|0,s=s+1|0,d=R[(a<<1)+1156054>>1],u=0,a=t;;){if((u|0)==4)break o;if((u|0)==(b|0))break t;e=a+8|0,l=Y0(d,R[e>>1]),h=e,e=R[a>>1],m=h,g=t2(e,l),w[m>>1]=g,m=a,g=D0(e+l|0),w[m>>1]=g,u=u+1|0,a=a+2|0}}for(;;){a:{if((s|0)!=64)for(b=(r>>>0<=256?256:r)+i|0,N=a+1|0,s=s+1|0,d=R[(a<<1)+1156054>>1],u=0,a=t;;){if((u|0)==2)break a;if((u|0)==(b|0))break t;e=a+4|0,l=Y0(d,R[e>>1]),h=e,e=R[a>>1],m=h,g=t2(e,l),w[m>>1]=g,m=a,g=D0(e+l|0),w[m>>1]=g,u=u+1|0,a=a+2|0}I(k,f,512),_=f+512|0;break n}i=i-4|0,t=t+8|0,r=r+4|0,a=N}}i=i-8|0,t=t+16|0,r=r+8|0,a=N}}i=i-16|0,t=t+32|0,r=r+16|0,a=N}}i=i-32|0,t=t- -64|0,r=r+32|0,a=N}}i=i+-64|0,t=t+128|0,r=r- -64|0,a=N}}O()}i=i-128|0,t=t+256|0,r=r+128|0,a=N;continue}break}a=1}w[p>>1]=a}function R8(a,t){var e=0;e=n[t>>2],(e|0)==n[t+4>>2]?t=0:(n[t>>2]=e+1536,T8(a+2|0,e,n[t+8>>2]),t=1),w[a>>1]=t}function E8(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0;if(s=a,e=n[t>>2],(e|0)==n[t+4>>2])a=0;else{n[t>>2]=e+4,l=a+2|0,t=n[e>>2],a=_-624|0,_=a,e=a+24|0,A1(e),n[a+540>>2]=256,n[a+544>>2]=2,n[a+552>>2]=384,n[a+556>>2]=3,n[a+548>>2]=t,n[a+536>>2]=e,Lr(a+560|0,a+536|0,a+548|0);n:for(;;){e:{if(Tr(a+592|0,a+560|0),t=n[a+592>>2],!t)break e;for(e=n[a+596>>2],r=n[a+604>>2],u=n[a+600>>2],n[a+616>>2]=0,n[a+620>>2]=0,n[a+608>>2]=0,n[a+612>>2]=0,H(a+608|0,3,u,r),e=e<<1,r=0,u=n[a+616>>2],N=n[a+620>>2],f=n[a+608>>2],b=n[a+612>>2];;){if(!e)continue n;_4(a,f,b,u,N,r&124),i=n[a>>2]&4095,w[t>>1]=i,d=t,h=D0(i),w[d>>1]=h,r=r+12|0,e=e-2|0,t=t+2|0}}break}I(l,a+24|0,512),_=a+624|0,a=1}w[s>>1]=a}function I8(a,t){var e=0,r=0,u=0;for(e=_-2064|0,_=e,u=n[t>>2],t=0;;){if((t|0)!=1536){n[e+2060>>2]=t+u,r=e+1548|0,H8(r,e+2060|0),I((e+12|0)+t|0,r,512),t=t+512|0;continue}break}I(a,e+12|0,1536),_=e+2064|0}function j8(a,t){var e=0,r=0,u=0,i=0;r=_-16|0,_=r,u=r+8|0,e=n[t+16>>2],e>>>0>=e0[t+20>>2]?t=0:(n[t+16>>2]=e+1,i=e<<1,e=i+n[t+8>>2]|0,t=n[t>>2]+i|0),n[u+4>>2]=e,n[u>>2]=t,t=n[r+8>>2],t?(t=D0(R[t>>1]+R[n[r+12>>2]>>1]|0),e=1):e=0,w[a+2>>1]=t,w[a>>1]=e,_=r+16|0}function U8(a,t){var e=0;e=n[t>>2],(e|0)==n[t+4>>2]?t=0:(n[t>>2]=e+2,t=R[e>>1],e=D0((ml(t&3)-ml(t&65532)|0)+3329|0),t=1),w[a+2>>1]=e,w[a>>1]=t}function x8(a){a1(a,1216)}function z8(a){a1(a,1120)}function J8(a,t,e,r){var u=0,i=0,s=0;u=_-32|0,_=u,n[u+24>>2]=n[r+16>>2],i=n[r+12>>2],n[u+16>>2]=n[r+8>>2],n[u+20>>2]=i,i=n[r+4>>2],n[u+8>>2]=n[r>>2],n[u+12>>2]=i,r=u+8|0,i=n[r+16>>2],i||O(),n[a+4>>2]=e,n[a>>2]=t,n[a+28>>2]=0,s=n[r+4>>2],n[a+8>>2]=n[r>>2],n[a+12>>2]=s,s=n[r+12>>2],n[a+16>>2]=n[r+8>>2],n[a+20>>2]=s,n[a+24>>2]=n[r+16>>2],s=a,a=e0[r+4>>2]/(i>>>0)|0,t=e-t>>>3|0,n[s+32>>2]=a>>>0<t>>>0?a:t,_=u+32|0}function q8(a,t){var e=0,r=0,u=0;e=_-16|0,_=e,r=n[t+28>>2],r>>>0<e0[t+32>>2]?(n[t+28>>2]=r+1,u=n[t>>2],Gs(e+8|0,t+8|0,r),t=n[e+12>>2],n[a+4>>2]=n[e+8>>2],n[a+8>>2]=t,t=(r<<3)+u|0):t=0,n[a>>2]=t,_=e+16|0}function A1(a){var t=0;t=_-16|0,_=t,$8(a),_=t+16|0}function Lr(a,t,e){var r=0,u=0,i=0;r=_-16|0,_=r,n[r+8>>2]=n[e+8>>2],u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u,e=Tn(t),u=Tn(r),n[a+24>>2]=0,n[a+20>>2]=n[t+8>>2],i=n[t+4>>2],n[a+12>>2]=n[t>>2],n[a+16>>2]=i,t=n[r+4>>2],n[a>>2]=n[r>>2],n[a+4>>2]=t,n[a+8>>2]=n[r+8>>2],n[a+28>>2]=e>>>0>u>>>0?u:e,_=r+16|0}function Tr(a,t){var e=0,r=0,u=0,i=0;e=_-16|0,_=e,r=n[t+24>>2],r>>>0<e0[t+28>>2]&&(n[t+24>>2]=r+1,Q8(e+8|0,t+12|0,r),u=n[e+8>>2],i=n[e+12>>2],Hr(e,t,r),t=n[e+4>>2],n[a+8>>2]=n[e>>2],n[a+12>>2]=t,n[a+4>>2]=i),n[a>>2]=u,_=e+16|0}function Zr(a,t,e){var r=0,u=0,i=0;r=_-16|0,_=r,n[r+8>>2]=n[e+8>>2],u=n[e+4>>2],n[r>>2]=n[e>>2],n[r+4>>2]=u,e=Tn(t),u=Tn(r),n[a+24>>2]=0,n[a+8>>2]=n[t+8>>2],i=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=i,t=n[r+4>>2],n[a+12>>2]=n[r>>2],n[a+16>>2]=t,n[a+20>>2]=n[r+8>>2],n[a+28>>2]=e>>>0>u>>>0?u:e,_=r+16|0}function Gr(a,t){var e=0,r=0,u=0,i=0;e=_-16|0,_=e,r=n[t+24>>2],r>>>0<e0[t+28>>2]&&(n[t+24>>2]=r+1,Q8(e+8|0,t,r),u=n[e+8>>2],i=n[e+12>>2],Hr(e,t+12|0,r),t=n[e+4>>2],n[a+8>>2]=n[e>>2],n[a+12>>2]=t,n[a+4>>2]=i),n[a>>2]=u,_=e+16|0}function M8(a){var t=0;t=_-16|0,_=t,a1(a,128),_=t+16|0}function Ln(a){io(a),c[a+200|0]=0}function V8(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0;u=_-96|0,_=u,N=a+200|0;n:{e:{t:{r:{if(r=o[a+200|0],r){if(s=72-r|0,s>>>0>e>>>0)break r;for(i=t;;){if((r|0)!=72){l=a+r|0,c[l|0]=o[l|0]^o[i|0],r=r+1|0,i=i+1|0;continue}break}g2(a),e=e-s|0,t=t+s|0}i=e,e=(e>>>0)%72|0,i=i-e|0,l=i+t|0;break t}for(a=a+r|0,i=e;;){if(!i)break e;c[a|0]=o[a|0]^o[t|0],i=i-1|0,a=a+1|0,t=t+1|0}}for(;;){t:{r:{if(i>>>0>=72)for(n[u+60>>2]=0,n[u+64>>2]=8,n[u+48>>2]=t,n[u+52>>2]=72,t=t+72|0,n[u+56>>2]=t,r=u+12|0,s=u+48|0,J8(r,a,N,s),I(s,r,36),i=i-72|0;;){if(q8(u+84|0,u+48|0),s=n[u+84>>2],!s)break t;if(n[u+92>>2]!=8)break r;r=n[u+88>>2],f=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),r=n[s+4>>2]^(o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24)),n[s>>2]=n[s>>2]^f,n[s+4>>2]=r}if(!e){e=0;break n}for(r=e;;){if(!r)break n;c[a|0]=o[a|0]^o[l|0],r=r-1|0,a=a+1|0,l=l+1|0}}O()}g2(a)}}e=e+r|0}c[N|0]=e,_=u+96|0}function D8(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0;s=_-80|0,_=s,l=s+15|0,Zs(l),r=_+-64|0,_=r,e=o[t+200|0],u=(e&248)+t|0,N=n[u+4>>2],i=e<<3,e=i&31,(i&63)>>>0>=32?(i=6<<e,e=0):(i=(1<<e)-1&6>>>32-e,e=6<<e),n[u>>2]=e^n[u>>2],n[u+4>>2]=i^N,e=n[t+68>>2]^-2147483648,n[t+64>>2]=n[t+64>>2],n[t+68>>2]=e,g2(t),n[r+8>>2]=64,n[r+12>>2]=8,n[r+4>>2]=l,i=t+200|0,ro(r+16|0,t,i,r+4|0);n:{e:{for(;;){t:{if(uo(r+44|0,r+16|0),u=n[r+44>>2],!u)break t;if(N=n[r+48>>2],e=n[r+52>>2],f=n[u+4>>2],n[r+56>>2]=n[u>>2],n[r+60>>2]=f,e>>>0>=9)break e;H(N,e,r+56|0,e);continue}break}Gn(t),yn(i),_=r- -64|0;break n}O()}I(a,l,64),_=s+80|0}function O2(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;i=_-96|0,_=i;n:{e:{t:{r:{if(u=a,N=u+200|0,r=o[N|0],r){if(s=136-r|0,s>>>0>e>>>0)break r;for(a=t;;){if((r|0)!=136){l=r+u|0,c[l|0]=o[l|0]^o[a|0],r=r+1|0,a=a+1|0;continue}break}g2(u),e=e-s|0,t=t+s|0}f=u+200|0,a=e,e=(e>>>0)%136|0,a=a-e|0,l=a+t|0;break t}for(u=r+u|0,a=e;;){if(!a)break e;c[u|0]=o[u|0]^o[t|0],a=a-1|0,u=u+1|0,t=t+1|0}}for(;;){t:{r:{if(a>>>0>=136)for(n[i+60>>2]=0,n[i+64>>2]=8,n[i+48>>2]=t,n[i+52>>2]=136,t=t+136|0,n[i+56>>2]=t,r=i+12|0,s=i+48|0,J8(r,u,f,s),I(s,r,36),a=a-136|0;;){if(q8(i+84|0,i+48|0),s=n[i+84>>2],!s)break t;if(n[i+92>>2]!=8)break r;r=n[i+88>>2],b=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),r=n[s+4>>2]^(o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24)),n[s>>2]=n[s>>2]^b,n[s+4>>2]=r}if(!e){e=0;break n}for(r=e;;){if(!r)break n;c[u|0]=o[u|0]^o[l|0],r=r-1|0,u=u+1|0,l=l+1|0}}O()}g2(u)}}e=e+r|0}c[N|0]=e,_=i+96|0}function X8(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;e=o[t+200|0],u=(e&248)+t|0,i=n[u+4>>2],r=e<<3,e=r&31,(r&63)>>>0>=32?(r=31<<e,e=0):(r=(1<<e)-1&31>>>32-e,e=31<<e),n[u>>2]=e^n[u>>2],n[u+4>>2]=r^i,e=n[t+132>>2]^-2147483648,n[t+128>>2]=n[t+128>>2],n[t+132>>2]=e,s=I(a,t,200),l=0,c[s+200|0]=l,Gn(t),yn(t+200|0)}function Qr(a,t,e){var r=0,u=0,i=0,s=0,l=0;r=_-96|0,_=r,s=a+200|0;n:{e:{t:{if(i=o[a+200|0],i){if(l=a+i|0,u=136-i|0,u>>>0>e>>>0)break t;H(t,u,l,u),e=e-u|0,t=t+u|0}for(n[r+28>>2]=136,u=((e&65535)>>>0)%136|0,n[r+16>>2]=u,e=e-u|0,n[r+24>>2]=e,n[r+20>>2]=t,n[r+12>>2]=t+e,n[r+32>>2]=r+12;;){r:{if(Yr(r,r+32|0),t=n[r>>2],!t)break r;if(e=n[r+4>>2],g2(a),(e|0)!=136)break n;for(n[r+48>>2]=136,n[r+52>>2]=8,n[r+40>>2]=0,n[r+44>>2]=t,n[r+36>>2]=t+136,n[r+68>>2]=0,n[r+72>>2]=0,n[r+60>>2]=s,n[r+56>>2]=a,n[r+64>>2]=r+36;;){if(W8(r+76|0,r+56|0),t=n[r+76>>2],t){e=n[r+84>>2],u=n[r+80>>2],i=n[t+4>>2],n[r+88>>2]=n[t>>2],n[r+92>>2]=i,H(u,e,r+88|0,8);continue}break}if(!n[r+40>>2])continue;break n}break}if(t=n[r+16>>2],t&&(e=n[r+12>>2],g2(a),t>>>0>=137||(H(e,t,a,t),(t|0)==136)))break n;c[s|0]=t;break e}H(t,e,l,e),c[s|0]=e+i}_=r+96|0;return}O()}function K8(a){Gn(a),yn(a+200|0)}function F8(a,t,e){var r=0,u=0,i=0,s=0;r=_-96|0,_=r,u=o[a+200|0],u&&(i=168-u|0,H(t,i,a+u|0,i),e=e-i|0,t=t+i|0),i=a+200|0,n[r+28>>2]=168,u=((e&65535)>>>0)%168|0,n[r+16>>2]=u,e=e-u|0,n[r+24>>2]=e,n[r+20>>2]=t,n[r+12>>2]=t+e,n[r+32>>2]=r+12;n:{for(;;){e:{if(Yr(r,r+32|0),t=n[r>>2],!t)break e;if(e=n[r+4>>2],g2(a),(e|0)!=168)break n;for(n[r+48>>2]=168,n[r+52>>2]=8,n[r+40>>2]=0,n[r+44>>2]=t,n[r+36>>2]=t+168,n[r+68>>2]=0,n[r+72>>2]=0,n[r+60>>2]=i,n[r+56>>2]=a,n[r+64>>2]=r+36;;){if(W8(r+76|0,r+56|0),t=n[r+76>>2],t){e=n[r+84>>2],u=n[r+80>>2],s=n[t+4>>2],n[r+88>>2]=n[t>>2],n[r+92>>2]=s,H(u,e,r+88|0,8);continue}break}if(!n[r+40>>2])continue;break n}break}if(t=n[r+16>>2],t){if(e=n[r+12>>2],g2(a),t>>>0>=169)break n;H(e,t,a,t)}t>>>0>=168&&O(),c[i|0]=t,_=r+96|0;return}O()}function Wr(a,t){n[a+4>>2]=t+512,n[a>>2]=t}function S8(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0;for(N=_-16|0,_=N,c[N+7|0]=e,n[N+12>>2]=t,n[N+8>>2]=N+7,e=_-6160|0,_=e,t=N+8|0,k=n[t+4>>2],m=n[t>>2],t=e;;){if((h|0)!=3){for(n[e+6144>>2]=h,n[e+6156>>2]=k,n[e+6148>>2]=m,n[e+6152>>2]=e+6144,p=e+4608|0,f=_-2256|0,_=f,g=f+2248|0,b=e+6148|0,v=n[b+8>>2],y=n[b+4>>2],E=n[b>>2],d=0,b=f;;){if((d|0)!=3){for(u=n[y>>2],i=o[E|0],s=i?u:d,r=_-416|0,_=r,io(r),c[r+200|0]=0,no(r,v,32),c[r+209|0]=i?d:u,c[r+208|0]=s,u=r+208|0,no(r,u,2),I(u,r,208),i=o[u+200|0],s=(i&248)+u|0,j=n[s+4>>2],l=i<<3,i=l&31,(l&63)>>>0>=32?(l=31<<i,i=0):(l=(1<<i)-1&31>>>32-i,i=31<<i),n[s>>2]=i^n[s>>2],n[s+4>>2]=l^j,i=n[u+164>>2]^-2147483648,n[u+160>>2]=n[u+160>>2],n[u+164>>2]=i,i=f+2048|0,U=I(i,u,200),x=0,c[U+200|0]=x,Gn(u),yn(r+408|0),_=r+416|0,s=f+1536|0,r=0,u=_-1184|0,_=u;;){if((r|0)!=512){w[r+u>>1]=0,r=r+2|0;continue}break}for(r=u+512|0,o0(r,504),F8(i,r,504),r=eo(u,0,r,504);;){if(r>>>0>=256)I(s,u,512),_=u+1184|0;else{l=u+1016|0,o0(l,168),F8(i,l,168),r=eo(u,r,l,168);continue}break}Gn(i),yn(g),b=I(b,s,512)+512|0,d=d+1|0;continue}break}I(p,f,1536),_=f+2256|0,t=I(t,p,1536)+1536|0,h=h+1|0;continue}break}I(a,e,4608),_=e+6160|0,_=N+16|0}function P1(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0;for(r=_-16|0,_=r,c[r+7|0]=e,n[r+12>>2]=t,n[r+8>>2]=r+7,e=_-2176|0,_=e,t=r+8|0,l=n[t+4>>2],N=n[t>>2],t=e;;){if((u|0)!=3){i=e+2048|0,v8(i,l,o[N|0]+u|0),s=e+1536|0,y8(s,i),t=I(t,s,512)+512|0,u=u+1|0;continue}break}I(a,e,1536),_=e+2176|0,_=r+16|0}function O8(a){var t=0,e=0;for(t=a;;){if((a|0)!=(t|0)){t=t-1|0,e=o[t|0]|e<<8;continue}break}return e}function Y1(a,t,e){var r=0,u=0,i=0,s=0;r=_-48|0,_=r,Wr(r+16|0,t),t=n[r+16>>2],u=n[r+20>>2],Wr(r+8|0,e),n[r+40>>2]=0,n[r+28>>2]=u,n[r+24>>2]=t,e=n[r+12>>2],n[r+36>>2]=e,i=n[r+8>>2],n[r+32>>2]=i,e=e-i>>>1|0,t=u-t>>>1|0,n[r+44>>2]=t>>>0>e>>>0?e:t,t=_-48|0,_=t,e=r+24|0,u=n[e+20>>2],n[t+32>>2]=n[e+16>>2],n[t+36>>2]=u,u=n[e+12>>2],n[t+24>>2]=n[e+8>>2],n[t+28>>2]=u,u=n[e+4>>2],n[t+16>>2]=n[e>>2],n[t+20>>2]=u,i=t+16|0,n[t+44>>2]=i,e=_-528|0,_=e,s=n[t+44>>2],u=0;n:{e:{for(;;){if((u|0)!=512){if(j8(e+8|0,s),!(w[e+8>>1]&1))break e;w[(e+16|0)+u>>1]=R[e+10>>1],u=u+2|0;continue}break}I(a,e+16|0,512),_=e+528|0;break n}O()}j8(t+8|0,i),R[t+8>>1]&&O(),_=t+48|0,_=r+48|0}function L8(a,t){var e=0,r=0,u=0,i=0,s=0;s=_-1184|0,_=s,Ar(s,t),e=_-448|0,_=e,Ln(e),O2(e,s,1184),r=e+208|0,E0(r),u=e+240|0,I(u,e,208),oo(u,r),u=o[e+236|0]|o[e+237|0]<<8|(o[e+238|0]<<16|o[e+239|0]<<24),r=a+1568|0,i=o[e+232|0]|o[e+233|0]<<8|(o[e+234|0]<<16|o[e+235|0]<<24),c[r+24|0]=i,c[r+25|0]=i>>>8,c[r+26|0]=i>>>16,c[r+27|0]=i>>>24,c[r+28|0]=u,c[r+29|0]=u>>>8,c[r+30|0]=u>>>16,c[r+31|0]=u>>>24,u=o[e+228|0]|o[e+229|0]<<8|(o[e+230|0]<<16|o[e+231|0]<<24),i=o[e+224|0]|o[e+225|0]<<8|(o[e+226|0]<<16|o[e+227|0]<<24),c[r+16|0]=i,c[r+17|0]=i>>>8,c[r+18|0]=i>>>16,c[r+19|0]=i>>>24,c[r+20|0]=u,c[r+21|0]=u>>>8,c[r+22|0]=u>>>16,c[r+23|0]=u>>>24,u=o[e+220|0]|o[e+221|0]<<8|(o[e+222|0]<<16|o[e+223|0]<<24),i=o[e+216|0]|o[e+217|0]<<8|(o[e+218|0]<<16|o[e+219|0]<<24),c[r+8|0]=i,c[r+9|0]=i>>>8,c[r+10|0]=i>>>16,c[r+11|0]=i>>>24,c[r+12|0]=u,c[r+13|0]=u>>>8,c[r+14|0]=u>>>16,c[r+15|0]=u>>>24,u=o[e+212|0]|o[e+213|0]<<8|(o[e+214|0]<<16|o[e+215|0]<<24),i=o[e+208|0]|o[e+209|0]<<8|(o[e+210|0]<<16|o[e+211|0]<<24),c[r|0]=i,c[r+1|0]=i>>>8,c[r+2|0]=i>>>16,c[r+3|0]=i>>>24,c[r+4|0]=u,c[r+5|0]=u>>>8,c[r+6|0]=u>>>16,c[r+7|0]=u>>>24,_=e+448|0,I(a,t,1568),_=s+1184|0}function Ar(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;i=_-1184|0,_=i,e=_-400|0,_=e,u=t+1536|0,n[e+8>>2]=u,n[e+4>>2]=t,s=e+4|0,n[e+12>>2]=s,t=_-1936|0,_=t,l=t+1552|0,N=e+12|0,b=n[N>>2];n:{e:{for(;;){if((r|0)!=1152){if(m8(t+1551|0,b),!o[t+1551|0])break e;f=t+1167|0,I(f,l,384),I((t+15|0)+r|0,f,384),r=r+384|0;continue}break}I(i,t+15|0,1152),_=t+1936|0;break n}O()}for(m8(N,s),o[e+12|0]==1&&O(),_=e+400|0,e=i+1152|0,On(e,u),t=_-2400|0,_=t,I(t+1240|0,i,1152),u1(t+32|0,t+40|0,1152),n[t+2392>>2]=0,n[t+2396>>2]=0,n[t+1232>>2]=0,n[t+1236>>2]=1152,r=n[t+36>>2],n[t+1224>>2]=n[t+32>>2],n[t+1228>>2]=r,u=t+1232|0,s=t+1192|0;;){n:{if(H1(t+24|0,u),!o[t+24|0]||(r=n[t+1224>>2],(r|0)==n[t+1228>>2]))break n;l=o[t+25|0],n[t+1224>>2]=r+1,c[r|0]=l;continue}break}for(r=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[t+1264>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[t+1268>>2]=r,r=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[t+1256>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[t+1260>>2]=r,r=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[t+1248>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[t+1252>>2]=r,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[t+1240>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[t+1244>>2]=r,u1(t+16|0,s,32),n[t+1272>>2]=0,n[t+1276>>2]=0,n[t+1232>>2]=0,n[t+1236>>2]=32,e=n[t+20>>2],n[t+1224>>2]=n[t+16>>2],n[t+1228>>2]=e,r=t+1232|0;;){n:{if(H1(t+8|0,r),!o[t+8|0]||(e=n[t+1224>>2],(e|0)==n[t+1228>>2]))break n;u=o[t+9|0],n[t+1224>>2]=e+1,c[e|0]=u;continue}break}I(a,t+40|0,1184),_=t+2400|0,_=i+1184|0}function Pr(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;e=_-528|0,_=e,n[e+8>>2]=t+1536,n[e+4>>2]=t,u=e+4|0,n[e+12>>2]=u,t=_-2576|0,_=t,l=t+2064|0,i=e+12|0,N=n[i>>2];n:{e:{for(;;){if((r|0)!=1536){if(B8(t+2062|0,N),!R[t+2062>>1])break e;s=t+1550|0,I(s,l,512),I((t+14|0)+r|0,s,512),r=r+512|0;continue}break}I(a,t+14|0,1536),_=t+2576|0;break n}O()}B8(i,u),R[e+12>>1]&&O(),_=e+528|0}function T8(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0;for(r=_-544|0,_=r,n[r+24>>2]=0,n[r+28>>2]=3,n[r+16>>2]=e,n[r+20>>2]=e+1536,n[r+8>>2]=t,n[r+12>>2]=t+1536,t=r+32|0,A1(t),l=_-1024|0,_=l,u=r+8|0,e=n[u+16>>2],N=n[u+20>>2]-e|0,e=e<<9,f=e+n[u>>2]|0,b=e+n[u+8>>2]|0,h=l+512|0;;){if(N){for(s=_-512|0,_=s,$8(s),i=-512,d=1156310;;){if(i){u=i+b|0,p=R[u+512>>1],e=i+f|0,k=R[e+512>>1],m=R[e+514>>1],g=R[u+514>>1],u=nt(V(m,nt(V(g,R[d>>1]))&65535)+V(p,k)|0),e=i+s|0,v=e+514|0,y=nt(V(k,g)+V(p,m)|0),w[v>>1]=y,w[e+512>>1]=u,d=d+2|0,i=i+4|0;continue}break}I(h,s,512),_=s+512|0,Y1(t,I(l,t,512),h),N=N-1|0,f=f+512|0,b=b+512|0;continue}break}I(a,t,512),_=l+1024|0,_=r+544|0}function Z8(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0;r=_-16|0,_=r,n[r+12>>2]=e,n[r+4>>2]=t,n[r+8>>2]=t+4608,t=_-528|0,_=t,e=r+4|0,n[t+8>>2]=n[e+8>>2],u=n[e+4>>2],n[t>>2]=n[e>>2],n[t+4>>2]=u,n[t+12>>2]=t,e=_-2576|0,_=e,l=e+2064|0,i=t+12|0,N=n[i>>2],u=0;n:{e:{for(;;){if((u|0)!=1536){if(R8(e+2062|0,N),!R[e+2062>>1])break e;s=e+1550|0,I(s,l,512),I((e+14|0)+u|0,s,512),u=u+512|0;continue}break}I(a,e+14|0,1536),_=e+2576|0;break n}O()}R8(i,t),R[t+12>>1]&&O(),_=t+528|0,_=r+16|0}function G8(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0;u=_-32|0,_=u,n[u+24>>2]=0,n[u+28>>2]=3,n[u+16>>2]=e,n[u+20>>2]=e+1536,n[u+8>>2]=t,n[u+12>>2]=t+1536,t=_-544|0,_=t,e=u+8|0,r=n[e+20>>2],n[t+16>>2]=n[e+16>>2],n[t+20>>2]=r,r=n[e+12>>2],n[t+8>>2]=n[e+8>>2],n[t+12>>2]=r,r=n[e+4>>2],n[t>>2]=n[e>>2],n[t+4>>2]=r,n[t+28>>2]=t,e=_-2576|0,_=e,l=e+2064|0,i=t+28|0,N=n[i>>2],r=0;n:{e:{for(;;){if((r|0)!=1536){if(w8(e+2062|0,N),!R[e+2062>>1])break e;s=e+1550|0,I(s,l,512),I((e+14|0)+r|0,s,512),r=r+512|0;continue}break}I(a,e+14|0,1536),_=e+2576|0;break n}O()}w8(i,t),R[t+28>>1]&&O(),_=t+544|0,_=u+32|0}function H1(a,t){var e=0,r=0,u=0;e=_-16|0,_=e,n[e+12>>2]=t,r=It(e+12|0),r&&(u=n[t>>2],n[t>>2]=u+1,t=o[(t+u|0)+8|0]),c[a+1|0]=t,c[a|0]=(r|0)!=0,_=e+16|0}function Yr(a,t){var e=0,r=0,u=0,i=0;e=n[t>>2],r=n[e+16>>2],t=0,u=n[e+8>>2];n:{if(!u||(i=n[e+12>>2],i>>>0<r>>>0))break n;n[e+12>>2]=i-r,n[e+8>>2]=r+u,t=u}n[a+4>>2]=r,n[a>>2]=t}function Q8(a,t,e){var r=0,u=0;r=e,e=n[t+8>>2],u=V(r,e),n[a>>2]=n[t>>2]+(u<<1),r=a,a=n[t+4>>2]-u|0,n[r+4>>2]=a>>>0>e>>>0?e:a}function Tn(a){var t=0,e=0;if(t=n[a+4>>2],!t)return 0;if(a=n[a+8>>2],a)return e=(t>>>0)/(a>>>0)|0,e+((V(a,e)|0)!=(t|0))|0;O()}function W8(a,t){var e=0,r=0,u=0;e=_-16|0,_=e,r=n[t>>2];n:{if((r|0)==n[t+4>>2]){n[a>>2]=0;break n}if(n[t>>2]=r+8,Yr(e+8|0,t+8|0),t=n[e+8>>2],!t){n[a>>2]=0;break n}u=n[e+12>>2],n[a+4>>2]=t,n[a>>2]=r,n[a+8>>2]=u}_=e+16|0}function A8(a,t,e){n[a+4>>2]=(e<<3)+t,n[a>>2]=t}function $1(a){return n[a+4>>2]-n[a>>2]>>>2|0}function P8(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0;for(u=_+-64|0,_=u,r=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[u+24>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[u+28>>2]=r,r=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[u+16>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[u+20>>2]=r,r=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[u+8>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[u+12>>2]=r,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[u>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[u+4>>2]=r,e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[u+56>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[u+60>>2]=e,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[u+48>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[u+52>>2]=e,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[u+40>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[u+44>>2]=e,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[u+32>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[u+36>>2]=e,i=_-32|0,_=i,t=u+32|0,c[t|0]=o[t|0]&248,c[t+31|0]=o[t+31|0]&63|64,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[i+8>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[i+12>>2]=e,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[i+16>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[i+20>>2]=e,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[i>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[i+4>>2]=e,e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[i+24>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[i+28>>2]=e,s=_-16|0,_=s,n[s+12>>2]=1,n[s+4>>2]=0,n[s+8>>2]=256,n[s>>2]=i,e=a,r=_-496|0,_=r,ys(r,u),I(r+96|0,1158344,96),o0(r+192|0,96),I(r+288|0,r,96),I(r+384|0,1158344,96),a=n[s+12>>2],n[r+488>>2]=n[s+8>>2],n[r+492>>2]=a,a=n[s+4>>2],n[r+480>>2]=n[s>>2],n[r+484>>2]=a,a=0;;){n:{e:{if(t=n[r+492>>2],!t)break e;for(n[r+492>>2]=0,t=t+1|0;;){if(t=t-1|0,!t)break e;if((ws(r+480|0)&255)==2)break}break n}if(t=ws(r+480|0)&255,(t|0)==2)break n;b=r+96|0,k=r+288|0,Cs(b,k,Z0(a^t)),a=_-1728|0,_=a,m=b+96|0,K0(a,b,m),l=a+96|0,G0(l,b,m),d=a+192|0,g=k+96|0,K0(d,k,g),N=a+288|0,G0(N,k,g),f=a+384|0,X0(f,a),h=a+480|0,X0(h,l),v=a+576|0,G0(v,f,h),p=a+672|0,t0(p,a,N),N=a+768|0,t0(N,l,d),l=a+864|0,K0(l,p,N),d=a+960|0,G0(d,p,N),p=a+1056|0,X0(p,l),l=a+1152|0,X0(l,d),N=a+1248|0,t0(N,1159272,v),d=a+1344|0,t0(d,f,h),f=a+1440|0,K0(f,N,h),h=a+1536|0,t0(h,v,f),f=a+1632|0,t0(f,r,l),I(b,d,96),I(m,h,96),I(k,p,96),I(g,f,96),_=a+1728|0,a=t;continue}break}t=r+96|0,Cs(t,r+288|0,Z0(a)),c[r+480|0]=0,a=_-192|0,_=a,b=a+96|0,pu(b,t+96|0),t0(a,t,b),Hn(e,a),_=a+192|0,_=r+496|0,_=s+16|0,_=i+32|0,_=u- -64|0}function Zn(a,t){var e=0,r=0,u=0,i=0;e=_-416|0,_=e,r=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[e+408>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[e+412>>2]=r,r=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[e+400>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[e+404>>2]=r,r=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[e+392>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[e+396>>2]=r,r=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[e+384>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[e+388>>2]=r,t=e+384|0,c[t|0]=o[t|0]&248,c[t+31|0]=o[t+31|0]&63|64,gu(e,t),t=_-384|0,_=t,r=e+192|0,u=e+96|0,K0(t,r,u),i=t+96|0,G0(i,r,u),r=t+288|0,pu(r,i),u=t+192|0,t0(u,t,r),Hn(a,u),_=t+384|0,_=e+416|0}function Y8(a,t){var e=0;e=n[t>>2],(e|0)==n[t+4>>2]?e=0:(n[t>>2]=e+2,t=Y0(R[n[t+8>>2]>>1],R[e>>1]),e=1),w[a+2>>1]=t,w[a>>1]=e}function H8(a,t){var e=0,r=0;for(e=_-512|0,_=e,r=n[t>>2],t=0;;){if((t|0)!=512){w[t+e>>1]=R[t+r>>1],t=t+2|0;continue}break}I(a,e,512),_=e+512|0}function $8(a){var t=0,e=0;for(t=_-512|0,_=t;;){if((e|0)!=512){w[t+e>>1]=0,e=e+2|0;continue}break}I(a,t,512),_=t+512|0}function no(a,t,e){var r=0,u=0,i=0,s=0;n:{e:{t:{if(r=o[a+200|0],r){r:{if(i=168-r|0,i>>>0<=e>>>0)for(u=t;;){if((r|0)==168)break r;s=a+r|0,c[s|0]=o[s|0]^o[u|0],r=r+1|0,u=u+1|0}for(u=a+r|0,i=e;;){if(!i)break t;c[u|0]=o[u|0]^o[t|0],i=i-1|0,u=u+1|0,t=t+1|0}}if(g2(a),e=e-i|0,!e)break e;t=t+i|0}for(r=0;;){if((e|0)==(r|0))break n;u=a+r|0,c[u|0]=o[u|0]^o[t+r|0],r=r+1|0}}e=e+r|0;break n}e=0}c[a+200|0]=e}function eo(a,t,e,r){var u=0,i=0,s=0;for(r=r-((r>>>0)%3|0)|0;;){n:{if(!((t|0)==256|r>>>0<3)){if(u=o[e+2|0],i=o[e+1|0],s=o[e|0]|i<<8&3840,s>>>0>=3329)break n;if(t>>>0<=255){w[(t<<1)+a>>1]=s,t=t+1|0;break n}O()}return t}u=u<<4|i>>>4,u>>>0>3328|t>>>0>=256||(w[(t<<1)+a>>1]=u,t=t+1|0),r=r-3|0,e=e+3|0}}function Y0(a,t){return nt(V(t&65535,a&65535))}function t2(a,t){return D0((a-t|0)+3329|0)}function D0(a){return a-((Nt(Z0((a&65535)>>>0<3329)&255)^-1)&3329)|0}function to(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0;for(N=_-1024|0,_=N,n[N+512>>2]=t,H8(N,N+512|0),u=127,r=N;;){n:{e:{if((i|0)==64){u=63,i=0,r=N;break e}for(i=i+1|0,f=R[(u<<1)+1156054>>1],t=0;;){if((t|0)==4)break n;e=t+r|0,l=e+4|0,s=R[l>>1],b=e,e=R[e>>1],d=b,h=D0(e+s|0),w[d>>1]=h,d=l,h=Y0(f,t2(s,e)),w[d>>1]=h,t=t+2|0}}for(;;){e:{t:{if((i|0)==32){u=31,i=0,r=N;break t}for(i=i+1|0,f=R[(u<<1)+1156054>>1],t=0;;){if((t|0)==8)break e;e=t+r|0,l=e+8|0,s=R[l>>1],b=e,e=R[e>>1],d=b,h=D0(e+s|0),w[d>>1]=h,d=l,h=Y0(f,t2(s,e)),w[d>>1]=h,t=t+2|0}}for(;;){t:{r:{if((i|0)==16){u=15,i=0,r=N;break r}for(i=i+1|0,f=R[(u<<1)+1156054>>1],t=0;;){if((t|0)==16)break t;e=t+r|0,l=e+16|0,s=R[l>>1],b=e,e=R[e>>1],d=b,h=D0(e+s|0),w[d>>1]=h,d=l,h=Y0(f,t2(s,e)),w[d>>1]=h,t=t+2|0}}for(;;){r:{u:{if((i|0)==8){u=7,i=0,r=N;break u}for(i=i+1|0,f=R[(u<<1)+1156054>>1],t=0;;){if((t|0)==32)break r;e=t+r|0,l=e+32|0,s=R[l>>1],b=e,e=R[e>>1],d=b,h=D0(e+s|0),w[d>>1]=h,d=l,h=Y0(f,t2(s,e)),w[d>>1]=h,t=t+2|0}}for(;;){u:{i:{if((i|0)==4){u=3,i=0,r=N;break i}for(i=i+1|0,f=R[(u<<1)+1156054>>1],t=0;;){if((t|0)==64)break u;e=t+r|0,l=e- -64|0,s=R[l>>1],b=e,e=R[e>>1],d=b,h=D0(e+s|0),w[d>>1]=h,d=l,h=Y0(f,t2(s,e)),w[d>>1]=h,t=t+2|0}}for(;;){i:{o:{if((i|0)==2)for(t=0;;){if((t|0)==256)break o;r=t+N|0,i=r+256|0,u=R[i>>1],e=r,r=R[r>>1],d=e,h=D0(r+u|0),w[d>>1]=h,d=i,h=Y0(1729,t2(u,r)),w[d>>1]=h,t=t+2|0}for(i=i+1|0,f=R[(u<<1)+1156054>>1],t=0;;){if((t|0)==128)break i;e=t+r|0,l=e+128|0,s=R[l>>1],b=e,e=R[e>>1],d=b,h=D0(e+s|0),w[d>>1]=h,d=l,h=Y0(f,t2(s,e)),w[d>>1]=h,t=t+2|0}}t=N+512|0,I(t,N,512),r=_-16|0,_=r,w[r+2>>1]=3303,n[r+4>>2]=t,n[r+8>>2]=t+512,n[r+12>>2]=r+2,t=_-32|0,_=t,u=r+4|0,n[t+24>>2]=n[u+8>>2],i=n[u+4>>2],n[t+16>>2]=n[u>>2],n[t+20>>2]=i,e=t+16|0,n[t+28>>2]=e,u=_-528|0,_=u,s=n[t+28>>2],i=0;o:{a:{for(;;){if((i|0)!=512){if(Y8(u+8|0,s),!(w[u+8>>1]&1))break a;w[(u+16|0)+i>>1]=R[u+10>>1],i=i+2|0;continue}break}I(a,u+16|0,512),_=u+528|0;break o}O()}Y8(t+8|0,e),R[t+8>>1]&&O(),_=t+32|0,_=r+16|0,_=N+1024|0;return}r=r+256|0,u=u-1|0}}r=r+128|0,u=u-1|0}}r=r- -64|0,u=u-1|0}}r=r+32|0,u=u-1|0}}r=r+16|0,u=u-1|0}}r=r+8|0,u=u-1|0}}function nt(a){var t=0,e=0;return e=B(a,0,5039,0),t=C,a=B((t&16777215)<<8|e>>>24,t>>>24|0,-3329,-1)+a|0,D0(a)}function g2(a){var t=0,e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0;N=_-48|0,_=N;n:for(;;){if((b|0)!=192){for(t=0;;){if((t|0)==40)i=0;else{r=(N+8|0)+t|0,n[r>>2]=0,n[r+4>>2]=0,t=t+8|0;continue}break}for(e=a;;)if((i|0)==5)for(e=0,i=a;;)if((e|0)==5)for(r=n[a+8>>2],s=n[a+12>>2],t=-96;;)if(t){u=(n[t+1156872>>2]<<3)+a|0,e=n[u>>2],i=n[u+4>>2],d=u,h=co(r,s,n[t+1156968>>2]),n[d>>2]=h,n[u+4>>2]=C,t=t+4|0,r=e,s=i;continue}else for(u=0,r=a;;){e:{if((u|0)!=5)for(e=N+8|0,I(e,V(u,40)+a|0,40),t=0,i=r;;){if((t|0)==5)break e;s=t+1|0,l=(N+8|0)+(((t|0)!=4?s:0)<<3)|0,f=n[l>>2],t=e+(t>>>0>2?-24:16)|0,f=n[t>>2]&(f^-1),t=n[e+4>>2]^n[t+4>>2]&(n[l+4>>2]^-1),n[i>>2]=f^n[e>>2],n[i+4>>2]=t,e=e+8|0,i=i+8|0,t=s}r=b+1156584|0,e=n[r>>2],r=n[a+4>>2]^n[r+4>>2],n[a>>2]=e^n[a>>2],n[a+4>>2]=r,b=b+8|0;continue n}r=r+40|0,u=u+1|0}else{for(t=0,s=N+8|0,r=s+((e?e-1|0:4)<<3)|0,u=n[r>>2],l=n[r+4>>2],r=e+1|0,e=s+(((e|0)!=4?r:0)<<3)|0,s=co(n[e>>2],n[e+4>>2],1)^u,u=C^l;;){if((t|0)!=200){e=t+i|0,l=n[e>>2],f=n[e+4>>2]^u,n[e>>2]=s^l,n[e+4>>2]=f,t=t+40|0;continue}break}i=i+8|0,e=r;continue}else{for(u=(N+8|0)+(i<<3)|0,t=u,r=n[t>>2],s=n[t+4>>2],t=0;;){if((t|0)!=200){l=t+e|0,r=n[l>>2]^r,s=n[l+4>>2]^s,t=t+40|0;continue}break}n[u>>2]=r,n[u+4>>2]=s,e=e+8|0,i=i+1|0;continue}}break}_=N+48|0}function ro(a,t,e,r){var u=0,i=0,s=0;u=_-16|0,_=u,n[u+12>>2]=e,n[u+8>>2]=t,i=ft(u+8|0),s=Tn(r),n[a+4>>2]=e,n[a>>2]=t,n[a+20>>2]=0,t=n[r+4>>2],n[a+8>>2]=n[r>>2],n[a+12>>2]=t,n[a+16>>2]=n[r+8>>2],n[a+24>>2]=i>>>0>s>>>0?s:i,_=u+16|0}function uo(a,t){var e=0,r=0,u=0;e=_-16|0,_=e,r=n[t+20>>2],r>>>0<e0[t+24>>2]?(n[t+20>>2]=r+1,u=n[t>>2],Hr(e+8|0,t+8|0,r),t=n[e+12>>2],n[a+4>>2]=n[e+8>>2],n[a+8>>2]=t,t=(r<<3)+u|0):t=0,n[a>>2]=t,_=e+16|0}function Gn(a){var t=0;t=_-16|0,_=t,n[t+8>>2]=a,n[t+12>>2]=a+200,ao(t+8|0),_=t+16|0}function Hr(a,t,e){var r=0,u=0;r=e,e=n[t+8>>2],u=V(r,e),n[a>>2]=u+n[t>>2],r=a,a=n[t+4>>2]-u|0,n[r+4>>2]=a>>>0>e>>>0?e:a}function ao(a){var t=0,e=0;for(t=n[a>>2],e=n[a+4>>2];;){if((t|0)!=(e|0)){n[t>>2]=0,n[t+4>>2]=0,t=t+8|0,n[a>>2]=t;continue}break}}function io(a){o0(a,200)}function oo(a,t){var e=0,r=0,u=0,i=0,s=0;e=_+-64|0,_=e,r=o[a+200|0],u=(r&248)+a|0,s=n[u+4>>2],i=r<<3,r=i&31,(i&63)>>>0>=32?(i=6<<r,r=0):(i=(1<<r)-1&6>>>32-r,r=6<<r),n[u>>2]=r^n[u>>2],n[u+4>>2]=i^s,r=n[a+132>>2]^-2147483648,n[a+128>>2]=n[a+128>>2],n[a+132>>2]=r,g2(a),n[e+8>>2]=32,n[e+12>>2]=8,n[e+4>>2]=t,r=a+200|0,ro(e+16|0,a,r,e+4|0);n:{for(;;){e:{if(uo(e+44|0,e+16|0),u=n[e+44>>2],!u)break e;if(i=n[e+48>>2],t=n[e+52>>2],s=n[u+4>>2],n[e+56>>2]=n[u>>2],n[e+60>>2]=s,t>>>0>=9)break n;H(i,t,e+56|0,t);continue}break}Gn(a),yn(r),_=e- -64|0;return}O()}function so(a,t){n[a+4>>2]=1,t=n[t+4>>2]-n[t>>2]|0,n[a+8>>2]=t,n[a>>2]=t}function co(a,t,e){return a=c0(a,t,e),a}function lo(a,t,e){var r=0;if(t){r=n[t+8>>2],e=n[t>>2];n:{if(e){if(e=(n[t+4>>2]-e>>>0)/34|0,!r)break n;e=e+((n[t+12>>2]-r>>>0)/34|0)|0;break n}if(e=0,!r)break n;e=(n[t+12>>2]-r>>>0)/34|0}n[a+8>>2]=e,n[a+4>>2]=1,n[a>>2]=e;return}n[a+8>>2]=n[e+8>>2],t=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=t}function _o(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0,S=0,L=0,T=0,Z=0,Q=0,W=0,A=0,P=0,Y=0,$=0,r0=0,f0=0,b0=0,d0=0,p0=0,l0=0,N0=0,I0=0,W0=0,$0=0,u0=0,a0=0,A2=0,Ne=0,be=0,de=0,he=0,N4=0,b4=0,d4=0;A2=_-80|0,_=A2,Ne=_-16|0,_=Ne,n[Ne+12>>2]=r,n[Ne+8>>2]=e,u0=A2+12|0,u=_-864|0,_=u,ms(u+8|0,t),n[u+76>>2]=1,n[u+72>>2]=Ne+8,l=I(u+208|0,1158176,64),n[u+280>>2]=0,n[u+284>>2]=0,n[u+272>>2]=0,n[u+276>>2]=0,c[u+207|0]=0,e=o[u+68|0]|o[u+69|0]<<8|(o[u+70|0]<<16|o[u+71|0]<<24),n[u+376>>2]=o[u+64|0]|o[u+65|0]<<8|(o[u+66|0]<<16|o[u+67|0]<<24),n[u+380>>2]=e,e=o[u+60|0]|o[u+61|0]<<8|(o[u+62|0]<<16|o[u+63|0]<<24),n[u+368>>2]=o[u+56|0]|o[u+57|0]<<8|(o[u+58|0]<<16|o[u+59|0]<<24),n[u+372>>2]=e,e=o[u+52|0]|o[u+53|0]<<8|(o[u+54|0]<<16|o[u+55|0]<<24),n[u+360>>2]=o[u+48|0]|o[u+49|0]<<8|(o[u+50|0]<<16|o[u+51|0]<<24),n[u+364>>2]=e,e=o[u+44|0]|o[u+45|0]<<8|(o[u+46|0]<<16|o[u+47|0]<<24),n[u+352>>2]=o[u+40|0]|o[u+41|0]<<8|(o[u+42|0]<<16|o[u+43|0]<<24),n[u+356>>2]=e,r=u+80|0,e=u+352|0,Oe(r,e,32),f=u+72|0,hs(e,f,r);n:{if(!n[u+352>>2]&&(I(e,r,208),v=u+288|0,Nu(v,e),gu(e,v),v=u+320|0,mu(v,e),c[u+207|0]=0,I(l,1158176,64),n[u+280>>2]=0,n[u+284>>2]=0,n[u+272>>2]=0,n[u+276>>2]=0,ct(r,v),ct(r,t+416|0),hs(e,f,r),n[u+352>>2]!=1))break n;ds(u+80|0),O()}a0=u+352|0,I(a0,u+80|0,208),t=u+744|0,Nu(t,a0),e=o[u+36|0]|o[u+37|0]<<8|(o[u+38|0]<<16|o[u+39|0]<<24),n[u+376>>2]=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),n[u+380>>2]=e,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[u+368>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[u+372>>2]=e,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[u+360>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[u+364>>2]=e,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[u+352>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[u+356>>2]=e,be=_-112|0,_=be,e=be+40|0,Ze(e,t),t=be+76|0,Ze(t,a0),P=_-80|0,_=P,f=n[t>>2],m=n[e>>2],i=B(f,0,m,0),r=C,F=r,s=B(i,r,307527195,0)&536870911,r=B(s,0,9640146,0),l=C,j=n[e+4>>2],v=B(j,0,f,0),z=C,b=v,N=n[t+4>>2],v=B(N,0,m,0),M=b+v|0,b=l,l=C+z|0,W0=v>>>0>M>>>0?l+1|0:l,l=b+W0|0,r=r+M|0,l=r>>>0<M>>>0?l+1|0:l,v=B(s,0,485872621,0),z=F+C|0,v=i+v|0,z=v>>>0<i>>>0?z+1|0:z,g=z>>>29|0,v=(z&536870911)<<3|v>>>29,r=r+v|0,b=r,l=l+g|0,p0=r>>>0<v>>>0?l+1|0:l,g=B(r,p0,307527195,0)&536870911,r=g,l=r>>>12|0,Q=n[e+20>>2],Z=Q+m|0,v=n[t+16>>2],p=B(Z,0,v,0),r=p+(r<<20)|0,k=C+l|0,l=n[t+20>>2],f0=l+f|0,z=n[e+16>>2],y=B(f0,0,z,0),J=y+r|0,x=C+(r>>>0<p>>>0?k+1|0:k)|0,k=n[t+12>>2],r=B(k,0,j,0),E=C,p=n[e+8>>2],h=n[t+8>>2],S=B(p,0,h,0),r=S+r|0,T=C+E|0,E=n[e+12>>2],$=B(E,0,N,0),U=$+r|0,r=C+(r>>>0<S>>>0?T+1|0:T)|0,S=B(v,0,m,0),T=S+U|0,U=C+(U>>>0<$>>>0?r+1|0:r)|0,N0=B(f,0,z,0),r=N0+T|0,d=C+(S>>>0>T>>>0?U+1|0:U)|0,T=n[e+28>>2],U=T+p|0,S=n[t+28>>2],$=S+h|0,W=B(U,0,$,0),D=W+(J-r|0)|0,de=r>>>0<N0>>>0?d+1|0:d,N0=C+((y>>>0>J>>>0?x+1|0:x)-(de+(r>>>0>J>>>0)|0)|0)|0,J=n[t+32>>2],x=J+k|0,d=n[e+24>>2],y=d+j|0,I0=B(x,0,y,0),r0=I0+D|0,b0=C+(D>>>0<W>>>0?N0+1|0:N0)|0,D=n[e+32>>2],N0=D+E|0,W=n[t+24>>2],A=W+N|0,N4=B(N0,0,A,0),Y=N4+r0|0,I0=C+(r0>>>0<I0>>>0?b0+1|0:b0)|0,t=B(J,0,d,0),r0=C,b0=B(T,0,S,0),e=b0+t|0,r0=C+r0|0,b4=B(D,0,W,0),t=b4+e|0,l0=C+(e>>>0<b0>>>0?r0+1|0:r0)|0,e=B(h,0,E,0),r0=C,X=B(k,0,p,0),e=X+e|0,r0=C+r0|0,K=B(v,0,j,0),b0=K+e|0,e=C+(e>>>0<X>>>0?r0+1|0:r0)|0,L=B(z,0,N,0),r0=b0+L|0,X=C+(K>>>0>b0>>>0?e+1|0:e)|0,e=l,l=B(e,0,Q,0),b0=r0-l|0,r0=(L>>>0>r0>>>0?X+1|0:X)-(C+(l>>>0>r0>>>0)|0)|0,X=B(g,0,333,0),l=X-i|0,i=(C-((i>>>0>X>>>0)+F|0)|0)+r0|0,F=l,l=l+b0|0,i=F>>>0>l>>>0?i+1|0:i,$0=B(f0,0,Z,0),F=$0+l|0,X=C+i|0,l=B(m,0,h,0),K=C,L=B(j,0,N,0),i=L+l|0,K=C+K|0,he=B(f,0,p,0),l=he+i|0,i=C+(i>>>0<L>>>0?K+1|0:K)|0,d0=B(s,0,501691798,0),K=d0+l|0,he=l>>>0<he>>>0?i+1|0:i,i=he+C|0,d4=B(g,0,9640146,0),L=d4+K|0,i=C+(K>>>0<d0>>>0?i+1|0:i)|0,K=B(g,0,485872621,0),p0=p0+C|0,d0=b,b=b+K|0,K=d0>>>0>b>>>0?p0+1|0:p0,p0=K>>>29|0,K=(K&536870911)<<3|b>>>29,b=K+L|0,i=p0+(L>>>0<d4>>>0?i+1|0:i)|0,L=b>>>0<K>>>0?i+1|0:i,i=B(b,L,307527195,0)&536870911,p0=B(i,0,502512965,0),K=p0+F|0,F=C+(F>>>0<$0>>>0?X+1|0:X)|0,N=B(N,0,p,0),X=C,$0=B(j,0,h,0),j=$0+N|0,N=C+X|0,X=B(m,0,k,0),m=X+j|0,j=C+(j>>>0<$0>>>0?N+1|0:N)|0,N=B(f,0,E,0),f=N+m|0,m=C+(m>>>0<X>>>0?j+1|0:j)|0,X=B(s,0,502512965,0),j=X+f|0,$0=f>>>0<N>>>0?m+1|0:m,m=$0+C|0,d0=B(g,0,501691798,0),N=d0+j|0,m=C+(j>>>0<X>>>0?m+1|0:m)|0,X=B(i,0,9640146,0),j=X+N|0,m=C+(N>>>0<d0>>>0?m+1|0:m)|0,N=B(i,0,485872621,0),L=L+C|0,N=N+b|0,b=N>>>0<b>>>0?L+1|0:L,L=b>>>29|0,b=(b&536870911)<<3|N>>>29,N=j+b|0,m=L+(j>>>0<X>>>0?m+1|0:m)|0,X=N>>>0<b>>>0?m+1|0:m,m=B(N,X,307527195,0)&536870911,L=B(m,0,501691798,0),b=L+K|0,F=C+(K>>>0<p0>>>0?F+1|0:F)|0,j=B(g,0,502512965,0),g=C,K=B(s,0,333,0),j=K+j|0,g=C+g|0,g=de+(j>>>0<K>>>0?g+1|0:g)|0,d0=r,r=r+j|0,j=d0>>>0>r>>>0?g+1|0:g,K=B(i,0,501691798,0),r=K+r|0,j=C+j|0,p0=B(m,0,9640146,0),g=p0+r|0,j=C+(r>>>0<K>>>0?j+1|0:j)|0,r=B(m,0,485872621,0),X=X+C|0,r=r+N|0,N=N>>>0>r>>>0?X+1|0:X,X=N>>>29|0,N=(N&536870911)<<3|r>>>29,r=g+N|0,j=X+(g>>>0<p0>>>0?j+1|0:j)|0,X=r>>>0<N>>>0?j+1|0:j,j=B(r,X,307527195,0)&536870911,K=B(j,0,9640146,0),N=K+b|0,g=C+(b>>>0<L>>>0?F+1|0:F)|0,F=B(j,0,485872621,0),b=X+C|0,L=r,r=r+F|0,F=L>>>0>r>>>0?b+1|0:b,b=F>>>29|0,r=(F&536870911)<<3|r>>>29,F=r+N|0,N=b+(N>>>0<K>>>0?g+1|0:g)|0,X=r>>>0>F>>>0?N+1|0:N,N=B(F,X,307527195,0)&536870911,K=B(N,0,333,0),g=K+(Y-t|0)|0,r=Y>>>0<N4>>>0?I0+1|0:I0,I0=t>>>0<b4>>>0?l0+1|0:l0,Y=C+(r-(I0+(t>>>0>Y>>>0)|0)|0)|0,r=B(v,0,p,0),b=C,l0=B(k,0,E,0),p=l0+r|0,b=C+b|0,h=B(z,0,h,0),r=h+p|0,p=C+(p>>>0<l0>>>0?b+1|0:b)|0,b=B(d,0,e,0),l0=C,L=r>>>0<h>>>0?p+1|0:p,h=B(W,0,Q,0),p=b+h|0,b=C+l0|0,h=L-((p>>>0>r>>>0)+(p>>>0<h>>>0?b+1|0:b)|0)|0,l0=h,b=B(Z,0,A,0),L=b-M|0,b=C-((M>>>0>b>>>0)+W0|0)|0,h=L,L=B(f0,0,y,0),M=h+L|0,h=C+b|0,h=l0+(M>>>0<L>>>0?h+1|0:h)|0,L=r-p|0,r=M+L|0,M=M>>>0>r>>>0?h+1|0:h,h=B(i,0,333,0),r=h+r|0,M=C+M|0,b=B(m,0,502512965,0),p=b+r|0,r=C+(r>>>0<h>>>0?M+1|0:M)|0,h=B(j,0,501691798,0),M=h+p|0,r=C+(p>>>0<b>>>0?r+1|0:r)|0,b=B(N,0,9640146,0),p=b+M|0,r=C+(h>>>0>M>>>0?r+1|0:r)|0,M=B(N,0,485872621,0),h=X+C|0,M=M+F|0,h=M>>>0<F>>>0?h+1|0:h,F=h>>>29|0,M=(h&536870911)<<3|M>>>29,h=p+M|0,r=F+(p>>>0<b>>>0?r+1|0:r)|0,X=h>>>0<M>>>0?r+1|0:r,M=B(h,X,307527195,0)&536870911,W0=B(M,0,502512965,0),p=W0+g|0,Y=C+(g>>>0<K>>>0?Y+1|0:Y)|0,r=B(z,0,k,0),g=C,K=B(v,0,E,0),r=K+r|0,k=C+g|0,g=B(S,0,Q,0),F=C,p0=B(d,0,W,0),E=p0+g|0,F=C+F|0,de=B(T,0,e,0),b=de+E|0,g=r-b|0,d0=r>>>0<K>>>0?k+1|0:k,k=C+(E>>>0<p0>>>0?F+1|0:F)|0,E=d0-((r>>>0<b>>>0)+(b>>>0<de>>>0?k+1|0:k)|0)|0,F=E,r=B(y,0,A,0),k=r-l|0,r=C-((r>>>0<l>>>0)+he|0)|0,b=B(Z,0,$,0),l=b+k|0,k=C+r|0,K=B(f0,0,U,0),r=K+l|0,l=C+(l>>>0<b>>>0?k+1|0:k)|0,l=(r>>>0<K>>>0?l+1|0:l)+E|0,b=r,r=r+g|0,l=b>>>0>r>>>0?l+1|0:l,E=B(m,0,333,0),r=E+r|0,l=C+l|0,b=B(j,0,502512965,0),k=b+r|0,r=C+(r>>>0<E>>>0?l+1|0:l)|0,E=B(N,0,501691798,0),l=E+k|0,r=C+(k>>>0<b>>>0?r+1|0:r)|0,b=B(M,0,9640146,0),k=b+l|0,r=C+(l>>>0<E>>>0?r+1|0:r)|0,l=B(M,0,485872621,0),E=X+C|0,l=l+h|0,h=l>>>0<h>>>0?E+1|0:E,E=h>>>29|0,l=(h&536870911)<<3|l>>>29,h=k+l|0,r=E+(k>>>0<b>>>0?r+1|0:r)|0,b=l>>>0>h>>>0?r+1|0:r,l=B(h,b,307527195,0)&536870911,X=B(l,0,501691798,0),k=X+p|0,p=C+(p>>>0<W0>>>0?Y+1|0:Y)|0,E=B(v,0,z,0),Y=s<<20,r=E+(Y-f|0)|0,f=C+((s>>>12)-((f>>>0>Y>>>0)+$0)|0)|0,Y=B($,0,y,0),s=Y+r|0,r=C+(r>>>0<E>>>0?f+1|0:f)|0,E=B(U,0,A,0),f=E+s|0,r=C+(s>>>0<Y>>>0?r+1|0:r)|0,Z=B(Z,0,x,0),s=Z+f|0,f=C+(f>>>0<E>>>0?r+1|0:r)|0,f0=B(f0,0,N0,0),r=f0+s|0,f=C+(s>>>0<Z>>>0?f+1|0:f)|0,s=B(T,0,W,0),E=C,Z=B(d,0,S,0),s=Z+s|0,E=C+E|0,d=B(J,0,Q,0),Q=d+s|0,s=C+(s>>>0<Z>>>0?E+1|0:E)|0,Z=B(D,0,e,0),e=Z+Q|0,s=C+(d>>>0>Q>>>0?s+1|0:s)|0,Q=B(j,0,333,0),E=Q+(r-e|0)|0,d0=r>>>0<f0>>>0?f+1|0:f,f0=e>>>0<Z>>>0?s+1|0:s,r=C+(d0-(f0+(e>>>0>r>>>0)|0)|0)|0,Z=B(N,0,502512965,0),f=Z+E|0,r=C+(E>>>0<Q>>>0?r+1|0:r)|0,E=B(M,0,501691798,0),s=E+f|0,r=C+(f>>>0<Z>>>0?r+1|0:r)|0,Q=B(l,0,9640146,0),f=Q+s|0,s=C+(s>>>0<E>>>0?r+1|0:r)|0,r=B(l,0,485872621,0),E=b+C|0,r=r+h|0,h=r>>>0<h>>>0?E+1|0:E,E=h>>>29|0,h=(h&536870911)<<3|r>>>29,r=h+f|0,f=E+(f>>>0<Q>>>0?s+1|0:s)|0,s=r>>>0<h>>>0?f+1|0:f,f=B(r,s,307527195,0)&536870911,E=B(f,0,9640146,0),h=E+k|0,k=C+(k>>>0<X>>>0?p+1|0:p)|0,p=B(f,0,485872621,0),s=s+C|0,d0=s+1|0,b=s,s=r+p|0,r=r>>>0>s>>>0?d0:b,Q=r>>>29|0,Z=(r&536870911)<<3|s>>>29,d=h+Z|0,n[P+44>>2]=d&536870911,r=B(z,0,A,0),s=r-b0|0,p=C-((r>>>0<b0>>>0)+r0|0)|0,y=B(v,0,y,0),r=s+y|0,s=C+p|0,W=B(U,0,x,0),p=W+r|0,r=C+(r>>>0<y>>>0?s+1|0:s)|0,y=B($,0,N0,0),s=y+p|0,p=C+(p>>>0<W>>>0?r+1|0:r)|0,r=B(S,0,D,0),S=C,T=B(J,0,T,0),r=T+r|0,b=s>>>0<y>>>0?p+1|0:p,p=C+S|0,T=r>>>0<T>>>0?p+1|0:p,p=b-(T+(r>>>0>s>>>0)|0)|0,S=i<<20,y=S+(s-r|0)|0,W=B(M,0,333,0),s=y+W|0,i=(i>>>12|0)+p|0,i=C+(y>>>0<S>>>0?i+1|0:i)|0,S=B(l,0,502512965,0),p=S+s|0,i=C+(s>>>0<W>>>0?i+1|0:i)|0,y=B(f,0,501691798,0),W=p+y|0,s=Q+(h>>>0<E>>>0?k+1|0:k)|0,k=d>>>0<Z>>>0?s+1|0:s,h=(k&536870911)<<3|d>>>29,s=W+h|0,i=C+(p>>>0<S>>>0?i+1|0:i)|0,i=(k>>>29|0)+(y>>>0>W>>>0?i+1|0:i)|0,h=s>>>0<h>>>0?i+1|0:i,n[P+48>>2]=s&536870911,i=B(z,0,$,0),k=C,U=B(v,0,U,0),i=U+i|0,E=C+k|0,k=B(J,0,D,0),p=k+L|0,S=C,Q=S+l0|0,$=B(N0,0,x,0),Z=$+(i-p|0)|0,i=C+((i>>>0<U>>>0?E+1|0:E)-((i>>>0<p>>>0)+(p>>>0<k>>>0?Q+1|0:Q)|0)|0)|0,i=(m>>>12|0)+(Z>>>0<$>>>0?i+1|0:i)|0,p=m<<20,E=p+Z|0,Q=B(l,0,333,0),m=E+Q|0,i=C+(p>>>0>E>>>0?i+1|0:i)|0,p=(h&536870911)<<3|s>>>29,E=B(f,0,502512965,0),Z=E+m|0,s=p+Z|0,i=C+(m>>>0<Q>>>0?i+1|0:i)|0,i=(h>>>29|0)+(E>>>0>Z>>>0?i+1|0:i)|0,i=s>>>0<p>>>0?i+1|0:i,n[P+52>>2]=s&536870911,v=B(v,0,N0,0),m=C,z=B(z,0,x,0),v=z+v|0,m=C+m|0,z=(v>>>0<z>>>0?m+1|0:m)-((g>>>0>v>>>0)+F|0)+(j>>>12)|0,m=j<<20,v=m+(v-g|0)|0,j=B(f,0,333,0),g=v+j|0,s=(i&536870911)<<3|s>>>29,p=g+s|0,n[P+56>>2]=p&536870911,h=f0+(N>>>12|0)|0,b=e,e=e+(N<<20)|0,N=b>>>0>e>>>0?h+1|0:h,v=C+(m>>>0>v>>>0?z+1|0:z)|0,v=(i>>>29|0)+(g>>>0<j>>>0?v+1|0:v)|0,v=s>>>0>p>>>0?v+1|0:v,z=v>>>29|0,s=e,e=(v&536870911)<<3|p>>>29,v=s+e|0,n[P+60>>2]=v&536870911,s=I0+(M>>>12|0)|0,b=t,t=t+(M<<20)|0,s=b>>>0>t>>>0?s+1|0:s,z=N+z|0,e=e>>>0>v>>>0?z+1|0:z,v=(e&536870911)<<3|v>>>29,t=t+v|0,n[P+64>>2]=t&536870911,z=T+(l>>>12|0)|0,b=r,r=r+(l<<20)|0,l=b>>>0>r>>>0?z+1|0:z,e=(e>>>29|0)+s|0,e=t>>>0<v>>>0?e+1|0:e,v=e>>>29|0,t=(e&536870911)<<3|t>>>29,e=t+r|0,n[P+68>>2]=e&536870911,r=S+(f>>>12|0)|0,b=r+1|0,s=r,r=k+(f<<20)|0,f=r>>>0<k>>>0?b:s,l=l+v|0,t=t>>>0>e>>>0?l+1|0:l,l=t>>>29|0,e=(t&536870911)<<3|e>>>29,t=e+r|0,r=l+f|0,n[P+76>>2]=((t>>>0<e>>>0?r+1|0:r)&536870911)<<3|t>>>29,n[P+72>>2]=t&536870911,N0=P+44|0,Te(P+8|0,N0),z=n[P+24>>2],t=B(z,0,261064846,0),v=C,m=n[P+12>>2],e=B(m,0,339687255,0),r=C,f=n[P+8>>2],s=B(f,0,426956673,0),e=s+e|0,r=C+r|0,N=n[P+16>>2],i=B(N,0,361594685,0),l=i+e|0,e=C+(e>>>0<s>>>0?r+1|0:r)|0,M=n[P+20>>2],s=B(M,0,504634135,0),r=s+l|0,l=C+(i>>>0>l>>>0?e+1|0:e)|0,i=B(z,0,190815506,0),e=i+r|0,r=C+(r>>>0<s>>>0?l+1|0:l)|0,g=n[P+28>>2],k=g+f|0,s=B(k,0,426956673,0),l=s+(t-e|0)|0,W=e>>>0<i>>>0?r+1|0:r,t=C+(v-(W+(t>>>0<e>>>0)|0)|0)|0,p=n[P+32>>2],h=p+m|0,v=B(h,0,340016068,0),r=v+l|0,t=C+(s>>>0>l>>>0?t+1|0:t)|0,E=n[P+36>>2],Q=E+N|0,s=B(Q,0,866503771,0),l=s+r|0,t=C+(r>>>0<v>>>0?t+1|0:t)|0,Z=n[P+40>>2],f0=Z+M|0,A=B(f0,0,990044756,0),T=A+l|0,S=C+(s>>>0>l>>>0?t+1|0:t)|0,t=B(E,0,504909086,0),r=C,l=B(p,0,328813,0),t=l+t|0,r=C+r|0,Y=B(Z,0,485410621,0),v=Y+t|0,$=C+(t>>>0<l>>>0?r+1|0:r)|0,t=B(m,0,190815506,0),l=C,j=B(f,0,504634135,0),r=j+t|0,t=C+l|0,s=B(f,0,273444070,0)&536870910,x=B(s,0,9640146,0),i=x+r|0,r0=r>>>0<j>>>0?t+1|0:t,t=r0+C|0,l=B(f,0,190815506,0),U=C,J=B(s,0,485872621,0),j=J+l|0,d=C+U|0,J=j>>>0<J>>>0?d+1|0:d,d=J>>>29|0,j=(J&536870911)<<3|j>>>29,J=i+j|0,t=d+(i>>>0<x>>>0?t+1|0:t)|0,D=j>>>0>J>>>0?t+1|0:t,j=B(J,D,307527195,0)&536870911,b0=j,F=j>>>12|0,t=B(N,0,339687255,0),i=C,d=B(m,0,426956673,0),t=d+t|0,i=C+i|0,y=B(M,0,361594685,0),x=y+t|0,t=C+(t>>>0<d>>>0?i+1|0:i)|0,d=B(z,0,504634135,0),i=x+d|0,x=C+(y>>>0>x>>>0?t+1|0:t)|0,y=B(g,0,-70249340,-1),t=y+i|0,i=C+(i>>>0<d>>>0?x+1|0:x)|0,d=B(k,0,261064846,0),x=d+(t-l|0)|0,b=t>>>0<y>>>0?i+1|0:i,l=C+(b-((t>>>0<l>>>0)+U|0)|0)|0,I0=B(j,0,333,0),U=x+I0|0,x=C+(d>>>0>x>>>0?l+1|0:l)|0,l=B(m,0,504634135,0),d=C,y=B(f,0,361594685,0),i=y+l|0,d=C+d|0,l0=B(N,0,190815506,0),l=l0+i|0,i=C+(i>>>0<y>>>0?d+1|0:d)|0,X=B(s,0,501691798,0),d=X+l|0,l0=l>>>0<l0>>>0?i+1|0:i,i=l0+C|0,K=B(j,0,9640146,0),y=d+K|0,i=C+(d>>>0<X>>>0?i+1|0:i)|0,d=B(j,0,485872621,0),D=D+C|0,d=d+J|0,J=J>>>0>d>>>0?D+1|0:D,D=J>>>29|0,d=(J&536870911)<<3|d>>>29,J=d+y|0,i=D+(y>>>0<K>>>0?i+1|0:i)|0,X=d>>>0>J>>>0?i+1|0:i,i=B(J,X,307527195,0)&536870911,K=B(i,0,502512965,0),d=U+K|0,x=C+(U>>>0<I0>>>0?x+1|0:x)|0,m=B(m,0,361594685,0),U=C,y=B(f,0,339687255,0),f=m+y|0,m=C+U|0,D=B(N,0,504634135,0),U=D+f|0,m=C+(f>>>0<y>>>0?m+1|0:m)|0,y=B(M,0,190815506,0),f=y+U|0,m=C+(U>>>0<D>>>0?m+1|0:m)|0,D=B(s,0,502512965,0),U=D+f|0,I0=f>>>0<y>>>0?m+1|0:m,m=I0+C|0,L=B(j,0,501691798,0),y=L+U|0,m=C+(U>>>0<D>>>0?m+1|0:m)|0,W0=B(i,0,9640146,0),D=W0+y|0,m=C+(y>>>0<L>>>0?m+1|0:m)|0,U=B(i,0,485872621,0),y=X+C|0,U=U+J|0,J=U>>>0<J>>>0?y+1|0:y,y=J>>>29|0,J=(J&536870911)<<3|U>>>29,U=J+D|0,m=y+(D>>>0<W0>>>0?m+1|0:m)|0,y=U>>>0<J>>>0?m+1|0:m,m=B(U,y,307527195,0)&536870911,D=B(m,0,501691798,0),J=D+d|0,x=C+(d>>>0<K>>>0?x+1|0:x)|0,X=B(s,0,333,0),e=X+e|0,d=C+W|0,W=B(j,0,502512965,0),j=W+e|0,e=C+(e>>>0<X>>>0?d+1|0:d)|0,X=B(i,0,501691798,0),d=X+j|0,e=C+(j>>>0<W>>>0?e+1|0:e)|0,W=B(m,0,9640146,0),j=W+d|0,e=C+(d>>>0<X>>>0?e+1|0:e)|0,d=B(m,0,485872621,0),y=y+C|0,d=d+U|0,y=U>>>0>d>>>0?y+1|0:y,d=(y&536870911)<<3|d>>>29,U=d+j|0,e=(y>>>29|0)+(j>>>0<W>>>0?e+1|0:e)|0,y=d>>>0>U>>>0?e+1|0:e,j=B(U,y,307527195,0)&536870911,W=B(j,0,9640146,0),d=W+J|0,J=C+(J>>>0<D>>>0?x+1|0:x)|0,x=B(j,0,485872621,0),D=b0<<20,e=v,b0=D+(T-e|0)|0,v=y+C|0,d0=v+1|0,L=v,v=U+x|0,x=U>>>0>v>>>0?d0:L,v=(x&536870911)<<3|v>>>29,U=d+v|0,J=(x>>>29|0)+(d>>>0<W>>>0?J+1|0:J)|0,d=v>>>0>U>>>0?J+1|0:J,v=B(U,d,307527195,0)&536870911,y=B(v,0,333,0),J=b0+y|0,W=e>>>0<Y>>>0?$+1|0:$,T=F+((T>>>0<A>>>0?S+1|0:S)-(W+(e>>>0>T>>>0)|0)|0)|0,S=C+(D>>>0>b0>>>0?T+1|0:T)|0,T=B(M,0,339687255,0),$=C,x=B(N,0,426956673,0),N=x+T|0,T=C+$|0,D=B(z,0,361594685,0),$=D+N|0,N=C+(N>>>0<x>>>0?T+1|0:T)|0,A=B(g,0,-485410621,-1),x=A+$|0,N=C+(D>>>0>$>>>0?N+1|0:N)|0,$=B(p,0,-70249340,-1),T=$+x|0,N=C+(x>>>0<A>>>0?N+1|0:N)|0,$=T>>>0<$>>>0?N+1|0:N,N=B(k,0,990044756,0),x=N-r|0,N=C-((r>>>0>N>>>0)+r0|0)|0,r=x,x=B(h,0,261064846,0),r=r+x|0,N=C+N|0,N=(r>>>0<x>>>0?N+1|0:N)+$|0,x=N+1|0,F=N,N=r+T|0,x=r>>>0>N>>>0?x:F,D=B(i,0,333,0),r=D+N|0,N=C+x|0,A=B(m,0,502512965,0),x=A+r|0,r=C+(r>>>0<D>>>0?N+1|0:N)|0,D=B(j,0,501691798,0),N=D+x|0,r=C+(x>>>0<A>>>0?r+1|0:r)|0,A=B(v,0,9640146,0),x=A+N|0,r=C+(N>>>0<D>>>0?r+1|0:r)|0,N=B(v,0,485872621,0),d=d+C|0,N=N+U|0,U=U>>>0>N>>>0?d+1|0:d,d=U>>>29|0,N=(U&536870911)<<3|N>>>29,U=x+N|0,r=d+(x>>>0<A>>>0?r+1|0:r)|0,D=N>>>0>U>>>0?r+1|0:r,N=B(U,D,307527195,0)&536870911,A=B(N,0,502512965,0),x=A+J|0,S=C+(y>>>0>J>>>0?S+1|0:S)|0,r=B(z,0,339687255,0),J=C,d=B(M,0,426956673,0),r=d+r|0,M=C+J|0,y=B(g,0,-504909086,-1),J=y+r|0,r=C+(r>>>0<d>>>0?M+1|0:M)|0,Y=B(p,0,-485410621,-1),d=Y+J|0,r=C+(y>>>0>J>>>0?r+1|0:r)|0,J=B(E,0,-70249340,-1),M=J+d|0,r=C+(d>>>0<Y>>>0?r+1|0:r)|0,J=M>>>0<J>>>0?r+1|0:r,r=B(k,0,866503771,0),d=r-l|0,r=C-((r>>>0<l>>>0)+l0|0)|0,y=B(h,0,990044756,0),l=y+d|0,d=C+r|0,Y=B(Q,0,261064846,0),r=Y+l|0,l=C+(l>>>0<y>>>0?d+1|0:d)|0,l=(r>>>0<Y>>>0?l+1|0:l)+J|0,F=r,r=r+M|0,l=F>>>0>r>>>0?l+1|0:l,y=B(m,0,333,0),r=y+r|0,l=C+l|0,Y=B(j,0,502512965,0),d=Y+r|0,r=C+(r>>>0<y>>>0?l+1|0:l)|0,y=B(v,0,501691798,0),l=y+d|0,r=C+(d>>>0<Y>>>0?r+1|0:r)|0,Y=B(N,0,9640146,0),d=Y+l|0,r=C+(l>>>0<y>>>0?r+1|0:r)|0,l=B(N,0,485872621,0),y=D+C|0,l=l+U|0,U=l>>>0<U>>>0?y+1|0:y,y=U>>>29|0,l=(U&536870911)<<3|l>>>29,U=d+l|0,r=y+(d>>>0<Y>>>0?r+1|0:r)|0,y=l>>>0>U>>>0?r+1|0:r,l=B(U,y,307527195,0)&536870911,D=B(l,0,501691798,0),d=D+x|0,S=C+(x>>>0<A>>>0?S+1|0:S)|0,x=B(z,0,426956673,0),A=s<<20,r=x+(A-f|0)|0,f=C+((s>>>12)-((f>>>0>A>>>0)+I0)|0)|0,k=B(k,0,340016068,0),s=k+r|0,r=C+(r>>>0<x>>>0?f+1|0:f)|0,x=B(h,0,866503771,0),f=x+s|0,r=C+(s>>>0<k>>>0?r+1|0:r)|0,k=B(Q,0,990044756,0),s=k+f|0,r=C+(f>>>0<x>>>0?r+1|0:r)|0,x=B(f0,0,261064846,0),f=x+s|0,s=C+(s>>>0<k>>>0?r+1|0:r)|0,r=B(p,0,504909086,0),k=C,p=B(g,0,328813,0),r=p+r|0,g=C+k|0,A=B(E,0,485410621,0),k=A+r|0,g=C+(r>>>0<p>>>0?g+1|0:g)|0,p=B(Z,0,70249340,0),r=p+k|0,g=C+(k>>>0<A>>>0?g+1|0:g)|0,A=B(j,0,333,0),k=A+(f-r|0)|0,s=f>>>0<x>>>0?s+1|0:s,x=r>>>0<p>>>0?g+1|0:g,f=C+(s-(x+(r>>>0>f>>>0)|0)|0)|0,p=B(v,0,502512965,0),s=p+k|0,f=C+(k>>>0<A>>>0?f+1|0:f)|0,k=B(N,0,501691798,0),g=k+s|0,f=C+(s>>>0<p>>>0?f+1|0:f)|0,p=B(l,0,9640146,0),s=p+g|0,f=C+(g>>>0<k>>>0?f+1|0:f)|0,g=B(l,0,485872621,0),k=y+C|0,g=g+U|0,k=g>>>0<U>>>0?k+1|0:k,U=k>>>29|0,k=(k&536870911)<<3|g>>>29,g=k+s|0,f=U+(s>>>0<p>>>0?f+1|0:f)|0,s=g>>>0<k>>>0?f+1|0:f,f=B(g,s,307527195,0)&536870911,U=B(f,0,9640146,0),k=U+d|0,p=C+(d>>>0<D>>>0?S+1|0:S)|0,S=B(f,0,485872621,0),s=s+C|0,L=s+1|0,F=s,s=g+S|0,g=g>>>0>s>>>0?L:F,S=g>>>29|0,d=(g&536870911)<<3|s>>>29,y=k+d|0,n[P+44>>2]=y&536870911,s=B(z,0,990044756,0),g=s-t|0,s=C-((t>>>0>s>>>0)+b|0)|0,h=B(h,0,426956673,0),t=h+g|0,s=C+s|0,D=B(Q,0,340016068,0),g=D+t|0,t=C+(t>>>0<h>>>0?s+1|0:s)|0,h=B(f0,0,866503771,0),s=g+h|0,g=C+(g>>>0<D>>>0?t+1|0:t)|0,t=B(Z,0,504909086,0),D=C,E=B(E,0,328813,0),t=E+t|0,b=s>>>0<h>>>0?g+1|0:g,g=C+D|0,D=t>>>0<E>>>0?g+1|0:g,g=b-(D+(t>>>0>s>>>0)|0)+(i>>>12)|0,i=i<<20,h=i+(s-t|0)|0,E=B(N,0,333,0),s=h+E|0,i=C+(i>>>0>h>>>0?g+1|0:g)|0,h=B(l,0,502512965,0),g=h+s|0,i=C+(s>>>0<E>>>0?i+1|0:i)|0,E=B(f,0,501691798,0),A=E+g|0,s=S+(k>>>0<U>>>0?p+1|0:p)|0,k=d>>>0>y>>>0?s+1|0:s,p=(k&536870911)<<3|y>>>29,s=A+p|0,i=C+(g>>>0<h>>>0?i+1|0:i)|0,i=(k>>>29|0)+(E>>>0>A>>>0?i+1|0:i)|0,p=s>>>0<p>>>0?i+1|0:i,n[P+48>>2]=s&536870911,i=B(z,0,866503771,0),g=C,U=B(Q,0,426956673,0),i=U+i|0,h=C+g|0,g=B(Z,0,328813,0),k=g+T|0,Z=C,E=$+Z|0,T=B(f0,0,340016068,0),Q=T+(i-k|0)|0,i=C+((i>>>0<U>>>0?h+1|0:h)-((i>>>0<k>>>0)+(g>>>0>k>>>0?E+1|0:E)|0)|0)|0,i=(m>>>12|0)+(T>>>0>Q>>>0?i+1|0:i)|0,k=m<<20,h=k+Q|0,E=B(l,0,333,0),m=h+E|0,i=C+(k>>>0>h>>>0?i+1|0:i)|0,k=B(f,0,502512965,0),h=k+m|0,Q=(p&536870911)<<3|s>>>29,s=h+Q|0,i=C+(m>>>0<E>>>0?i+1|0:i)|0,i=(p>>>29|0)+(k>>>0>h>>>0?i+1|0:i)|0,i=s>>>0<Q>>>0?i+1|0:i,n[P+52>>2]=s&536870911,z=B(z,0,340016068,0),m=z-M|0,M=C-((z>>>0<M>>>0)+J|0)|0,b=m,m=B(f0,0,426956673,0),z=b+m|0,M=C+M|0,m=(j>>>12|0)+(m>>>0>z>>>0?M+1|0:M)|0,b=z,z=j<<20,j=b+z|0,M=B(f,0,333,0),k=j+M|0,s=(i&536870911)<<3|s>>>29,p=k+s|0,n[P+56>>2]=p&536870911,h=x+(v>>>12|0)|0,b=r,r=r+(v<<20)|0,v=b>>>0>r>>>0?h+1|0:h,z=C+(j>>>0<z>>>0?m+1|0:m)|0,z=(i>>>29|0)+(k>>>0<M>>>0?z+1|0:z)|0,z=s>>>0>p>>>0?z+1|0:z,s=z>>>29|0,b=r,r=(z&536870911)<<3|p>>>29,z=b+r|0,n[P+60>>2]=z&536870911,i=W+(N>>>12|0)|0,b=e,e=e+(N<<20)|0,i=b>>>0>e>>>0?i+1|0:i,b=e,e=s+v|0,e=r>>>0>z>>>0?e+1|0:e,r=(e&536870911)<<3|z>>>29,v=b+r|0,n[P+64>>2]=v&536870911,z=D+(l>>>12|0)|0,s=t,t=t+(l<<20)|0,l=s>>>0>t>>>0?z+1|0:z,e=(e>>>29|0)+i|0,e=r>>>0>v>>>0?e+1|0:e,r=e>>>29|0,s=t,t=(e&536870911)<<3|v>>>29,e=s+t|0,n[P+68>>2]=e&536870911,v=Z+(f>>>12|0)|0,f=g+(f<<20)|0,v=f>>>0<g>>>0?v+1|0:v,r=r+l|0,t=t>>>0>e>>>0?r+1|0:r,r=t>>>29|0,e=(t&536870911)<<3|e>>>29,t=e+f|0,r=r+v|0,n[P+76>>2]=((t>>>0<e>>>0?r+1|0:r)&536870911)<<3|t>>>29,n[P+72>>2]=t&536870911,t=be+4|0,Te(t,N0),_=P+80|0,e=u+776|0,lt(e,t),_=be+112|0,t=o[u+316|0]|o[u+317|0]<<8|(o[u+318|0]<<16|o[u+319|0]<<24),n[u+376>>2]=o[u+312|0]|o[u+313|0]<<8|(o[u+314|0]<<16|o[u+315|0]<<24),n[u+380>>2]=t,t=o[u+308|0]|o[u+309|0]<<8|(o[u+310|0]<<16|o[u+311|0]<<24),n[u+368>>2]=o[u+304|0]|o[u+305|0]<<8|(o[u+306|0]<<16|o[u+307|0]<<24),n[u+372>>2]=t,t=o[u+300|0]|o[u+301|0]<<8|(o[u+302|0]<<16|o[u+303|0]<<24),n[u+360>>2]=o[u+296|0]|o[u+297|0]<<8|(o[u+298|0]<<16|o[u+299|0]<<24),n[u+364>>2]=t,t=o[u+292|0]|o[u+293|0]<<8|(o[u+294|0]<<16|o[u+295|0]<<24),n[u+352>>2]=o[u+288|0]|o[u+289|0]<<8|(o[u+290|0]<<16|o[u+291|0]<<24),n[u+356>>2]=t,t=_-112|0,_=t,r=t+40|0,Ze(r,e),e=t+76|0,Ze(e,a0),l=t+4|0,Is(l,r,e),lt(u+829|0,l),_=t+112|0,c[u0+3|0]=o[u+322|0],t=o[u+320|0]|o[u+321|0]<<8,c[u0+1|0]=t,c[u0+2|0]=t>>>8,t=o[u+335|0]|o[u+336|0]<<8|(o[u+337|0]<<16|o[u+338|0]<<24),n[u+808>>2]=o[u+331|0]|o[u+332|0]<<8|(o[u+333|0]<<16|o[u+334|0]<<24),n[u+812>>2]=t,t=o[u+343|0]|o[u+344|0]<<8|(o[u+345|0]<<16|o[u+346|0]<<24),n[u+816>>2]=o[u+339|0]|o[u+340|0]<<8|(o[u+341|0]<<16|o[u+342|0]<<24),n[u+820>>2]=t,t=o[u+348|0]|o[u+349|0]<<8|(o[u+350|0]<<16|o[u+351|0]<<24),e=o[u+344|0]|o[u+345|0]<<8|(o[u+346|0]<<16|o[u+347|0]<<24),c[u+821|0]=e,c[u+822|0]=e>>>8,c[u+823|0]=e>>>16,c[u+824|0]=e>>>24,c[u+825|0]=t,c[u+826|0]=t>>>8,c[u+827|0]=t>>>16,c[u+828|0]=t>>>24,t=o[u+327|0]|o[u+328|0]<<8|(o[u+329|0]<<16|o[u+330|0]<<24),e=o[u+323|0]|o[u+324|0]<<8|(o[u+325|0]<<16|o[u+326|0]<<24),I(a0,u+808|0,53),I(u0+12|0,a0,53),c[u0|0]=0,n[u0+4>>2]=e,n[u0+8>>2]=t,gs(u+8|0),_=u+864|0,_=Ne+16|0,o[A2+12|0]==1&&O(),I(a,A2+12|1,64),_=A2+80|0}function mn(a){n[a>>2]&&$r(a)}function fo(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;r=_-432|0,_=r,s=r+8|0,i=_-432|0,_=i,N=n[t+8>>2],e=_-848|0,_=e,u=i+8|0;n:{e:{t:{if(l=n[t>>2],(l|0)!=n[t+4>>2]){if(n[t>>2]=l+32,ut(e+424|0,l),!(c[e+424|0]&1))break t;c[N|0]=o[e+425|0],t=0;break e}n[u>>2]=2,n[u+4>>2]=0;break n}I(e+8|0,e+432|0,416),t=1}n[u>>2]=t,n[u+4>>2]=0,I(u+8|0,e+8|0,416)}_=e+848|0;n:{if(n[i+12>>2]|n[i+8>>2]!=2){I(s,u,424);break n}n[s>>2]=0,n[s+4>>2]=0}_=i+432|0,!n[r+12>>2]&n[r+8>>2]==1?(I(a+8|0,r+16|0,416),t=1):t=0,n[a>>2]=t,n[a+4>>2]=0,_=r+432|0}function No(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;u=_-16|0,_=u,i=t+8|0,r=n[t>>2],s=n[t+4>>2],_=u+16|0;n:{for(;;){if(e=0,(r|0)==(s|0))break n;if(n[u+12>>2]=r,r=r+60|0,n[t>>2]=r,e=n[u+12>>2],R[e+54>>1]!=R[i>>1]|o[e+57|0]!=o[i+2|0]?e=1:e=n[e>>2],!e)break}e=r-60|0}t=e,t?(l=R[t+52>>1],t=1):t=0,w[a+2>>1]=l,w[a>>1]=t}function bo(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;r=_-16|0,_=r,u=_-16|0,_=u,s=u+8|0,l=n[t+16>>2],e=n[t>>2],i=4;n:{if((e|0)==n[t+4>>2])break n;if(n[t>>2]=e+66,t=Oo(n[t+8>>2],n[t+12>>2],R[e+64>>1]),t){e=n[t+4>>2],i=n[t>>2];break n}c[l|0]=1,i=3}t=i,n[s+4>>2]=e,n[s>>2]=t,t=n[u+8>>2],e=r+8|0,n[e+4>>2]=n[u+12>>2],n[e>>2]=(t|0)==4?3:t,_=u+16|0,t=n[r+12>>2],n[a>>2]=n[r+8>>2],n[a+4>>2]=t,_=r+16|0}function ho(a){var t=0,e=0,r=0;r=a+8|0;n:{for(;;){if(t=Ko(r),t)break n;if(t=n[a>>2],!(!t|(t|0)==n[a+4>>2])){n[a>>2]=t+32,e=n[t+4>>2],n[a+8>>2]=e,n[a+12>>2]=(n[t+8>>2]<<5)+e;continue}break}t=Ko(a+16|0)}return t}function po(a,t){var e=0,r=0;e=n[t+16>>2],r=e?n[t+20>>2]-e>>>5|0:0,e=n[t+8>>2],e=r+(e?n[t+12>>2]-e>>>5|0:0)|0,r=n[t>>2],n[t+4>>2]!=(r|0)&&r?t=0:(n[a+8>>2]=e,t=1),n[a+4>>2]=t,n[a>>2]=e}function ko(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;e=n[t>>2];n:{if((e|0)!=2){if((e|0)==1){e:{if(e=n[t+4>>2],!e||(r=(e|0)==n[t+8>>2],n[t+4>>2]=r?0:e+40|0,r))break e;e=e+8|0,r=32;break n}if(e=n[t+12>>2],!(!e|(e|0)==n[t+16>>2])){n[t+12>>2]=e+60,e=e+20|0,r=32;break n}n[t>>2]=0}e:{if(n[t+20>>2]!=1||(e=_s(t+24|0),!e))break e;e=e+52|0,r=1216;break n}n[t>>2]=2}if(r=32,n[t+48>>2]==2){e=0;break n}for(s=t+52|0,l=t+76|0;;){if(e=Do(l),e)break n;e:{if(n[t+48>>2]!=1||(e=_s(s),!e))break e;n[t+76>>2]=1,u=n[e+16>>2],n[t+88>>2]=u,i=n[e+4>>2],n[t+80>>2]=i,n[t+92>>2]=V(n[e+20>>2],34)+u,n[t+84>>2]=V(n[e+8>>2],34)+i;continue}break}e=Do(t+96|0)}n[a+4>>2]=r,n[a>>2]=e}function mo(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;e=_-16|0,_=e,i=t+48|0,u=n[t+48>>2];n:{e:{if(n[t>>2]!=2){if((u|0)==2)break e;r=e+4|0,fs(r,t),l=n[e+8>>2],t=n[e+4>>2],u=n[e+12>>2],ls(r,i),i=n[e+8>>2],r=n[e+4>>2],s=u+n[e+12>>2]|0,n[a+8>>2]=s,r=t+r|0,n[a>>2]=t>>>0>r>>>0?-1:r,n[a+4>>2]=i&l&u>>>0<=s>>>0;break n}if((u|0)!=2){ls(a,i);break n}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=1;break n}fs(a,t)}_=e+16|0}function go(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;i=_-432|0,_=i,N=i+8|0,s=_-432|0,_=s,r=s+8|0,l=n[t+12>>2],e=_-848|0,_=e;n:{e:{t:{if(u=n[t>>2],(u|0)!=n[t+4>>2]){if(n[t>>2]=u+40,ut(e+424|0,u+8|0),o[e+424|0]!=1)break t;w[l+4>>1]=3,w[l>>1]=13,t=3;break e}n[r+416>>2]=4;break n}f=R[e+436>>1],b=R[e+434>>1],d=R[e+432>>1],I(e+14|0,e+438|0,410),l=n[u+4>>2],t=n[u>>2]}w[r+4>>1]=f,w[r+2>>1]=b,w[r>>1]=d,I(r+6|0,e+14|0,410),n[r+420>>2]=l,n[r+416>>2]=t}_=e+848|0;n:{if(n[s+424>>2]!=4){I(N,r,424);break n}n[N+416>>2]=3}_=s+432|0;n:{if(n[i+424>>2]!=3){I(a,N,424);break n}n[a+416>>2]=3}_=i+432|0}function L2(a){var t=0;t=n[a>>2],(t|0)!=3&&(t>>>0>=2&&$r(a+4|0),G(a+12|0))}function $r(a){var t=0,e=0;t=n[a+4>>2],e=n[t>>2],e&&w0[e|0](n[a>>2]),t=n[t+4>>2],t&&un(n[a>>2],t)}function vo(a){yo(a),wo(a)}function yo(a){var t=0,e=0,r=0;e=n[a+8>>2]+1|0,a=n[a+4>>2];n:{for(;;){if(e=e-1|0,!e)break n;for(t=n[a+8>>2],r=n[a+4>>2];;){if(t){t=t-1|0,Wn(r),r=r+1312|0;continue}break}if(m0(a,4,1312),Me(a+12|0),t=a+26|0,a=a+28|0,o[t|0]==2)break}O()}}function wo(a){m0(a,4,28)}function Me(a){xo(n[a+4>>2],n[a+8>>2]),y1(a)}function Ve(a){var t=0,e=0;for(t=n[a+8>>2],e=n[a+4>>2];;){if(t){t=t-1|0,V0(e),e=e+32|0;continue}break}m0(a,4,32)}function De(a){V0(a),nu(a+32|0)}function nu(a){m0(a,8,416)}function Qn(a){var t=0;V0(a+52|0),Bo(a- -64|0),t=a+76|0,Ro(t),et(t),t=a+88|0,Eo(t),Io(t),t=a+100|0,jo(t),et(t),G(a+112|0),V0(a+124|0)}function Xe(a){m0(a,8,424)}function Co(a){m0(a,2,66)}function eu(a){V0(a),Me(a+32|0),l2(a+44|0),Me(a+68|0)}function Bo(a){m0(a,4,40)}function Ro(a){var t=0;for(t=n[a+4>>2]+8|0,a=n[a+8>>2];;){if(a){a=a-1|0,G(t),t=t+60|0;continue}break}}function et(a){m0(a,4,60)}function Eo(a){var t=0;for(t=n[a+4>>2]+44|0,a=n[a+8>>2];;){if(a){G(t-36|0),G(t-24|0),f2(t-12|0),G(t),a=a-1|0,t=t+68|0;continue}break}}function Io(a){m0(a,4,68)}function jo(a){var t=0;for(t=n[a+4>>2]+48|0,a=n[a+8>>2];;){if(a){G(t-48|0),G(t-36|0),G(t-24|0),f2(t-12|0),n[t>>2]!=-2147483648&&G(t),a=a-1|0,t=t+60|0;continue}break}}function Wn(a){Uo(a),Uo(a+12|0)}function Uo(a){m0(a,2,34)}function tt(a){o[a+8|0]>=9&&$r(a+12|0),G(a+24|0)}function xo(a,t){for(;;){if(t){t=t-1|0,l2(a),a=a+24|0;continue}break}}function tu(a,t){return(zo(a,t)&128)>>>7|0}function zo(a,t){return x2(a,32,t,32)}function Jo(a,t){var e=0;for(t=t+1|0;t=t-1|0,t>>>0>=2&&(e=R[a>>1],a=a+2|0,e>>>0<R[a>>1]););return t>>>0<2}function rt(a,t){var e=0,r=0;for(a=a+130|0,t=t+1|0;t=t-1|0,t>>>0>=2&&(e=a-66|0,r=R[a>>1],a=a+66|0,R[e>>1]<r>>>0););return t>>>0<2}function qo(a,t){return jt(a,t,66,130)}function ru(a,t){var e=0,r=0;return e=n[a>>2],r=n[t>>2],a=n[a+4>>2],t=n[t+4>>2],e=Q2(e,r,a>>>0<t>>>0?a:t),(e||a-t|0)>>>31|0}function Mo(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;i=_-32|0,_=i,r=i+8|0,s=n[n[a>>2]>>2],a=_-32|0,_=a,n[a+28>>2]=t,t=_-32|0,_=t,e=_-16|0,_=e,c[e+12|0]=0,u=a+28|0,n[e+8>>2]=u,uu(s,e+8|0),_=e+16|0,$2(t+8|0,o[e+12|0]),s=a+4|0,e=s+4|0,l=n[t+8>>2];n:{if((l|0)!=3){n[e+16>>2]=n[t+28>>2],u=n[t+24>>2],n[e+8>>2]=n[t+20>>2],n[e+12>>2]=u,u=n[t+16>>2],n[e>>2]=n[t+12>>2],n[e+4>>2]=u;break n}n[e>>2]=u}return n[s>>2]=l,_=t+32|0,t=n[a+4>>2],(t|0)!=3&&(e=n[a+16>>2],n[r+8>>2]=n[a+12>>2],n[r+12>>2]=e,e=n[a+24>>2],n[r+16>>2]=n[a+20>>2],n[r+20>>2]=e,n[r+4>>2]=n[a+8>>2]),n[r>>2]=t,_=a+32|0,a=n[i+8>>2],L2(r),_=i+32|0,(a|0)==3}function uu(a,t){var e=0,r=0;e=Qe(),h0(t,e),e&&(re(a+12|0,t),r=1);n:{if(e>>>0<=r>>>0||(j0(a+28|0,t),r+1>>>0>=e>>>0))break n;ou(a,t)}}function Vo(a){return fe(a,10)}function Do(a){var t=0,e=0;n:{if(n[a>>2]!=1||(t=n[a+4>>2],t&&(e=n[a+8>>2],n[a+4>>2]=(e|0)!=(t|0)?t+34|0:0,(t|0)!=(e|0))))break n;if(t=n[a+12>>2],!(!t|(t|0)==n[a+16>>2]))return n[a+12>>2]=t+34,t;t=0,n[a>>2]=0}return t}function Xo(a){return cl(a,1312)}function Ko(a){return cl(a,32)}function Fo(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;r=(t>>>1|0)+t|0;n:for(;;){if(r){r=r-1|0;e:{if(r>>>0<t>>>0){e=R[a>>1],i=(r<<1)+a|0,w[a>>1]=R[i>>1],w[i>>1]=e,e=0;break e}e=r-t|0}for(i=t>>>0<r>>>0?t:r;;){if(u=e<<1,e=u|1,i>>>0<=e>>>0||(s=u+2|0,s>>>0<i>>>0&&(e=(R[(e<<1)+a>>1]<R[(s<<1)+a>>1])+e|0),s=(e<<1)+a|0,l=R[s>>1],u=a+u|0,N=R[u>>1],l>>>0<=N>>>0))continue n;w[s>>1]=N,w[u>>1]=l}}break}}function au(a,t){var e=0;e=a+4|0;n:{e:switch(n[a>>2]-1|0){default:We(t,0,0);return;case 0:We(t,1,1);break n;case 1:break e}We(t,2,1)}o2(e,t)}function ut(a,t){var e=0,r=0,u=0,i=0;e=_-880|0,_=e,r=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[e+456>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[e+460>>2]=r,r=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[e+448>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[e+452>>2]=r,r=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[e+440>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[e+444>>2]=r,r=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[e+432>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[e+436>>2]=r,r=e+16|0,zs(r,e+432|0);n:{e:{if(!n[e+16>>2]){n[e+16>>2]=0,t=_-16|0,_=t,Se(t+8|0,r),i=n[t+12>>2],u=e+8|0,n[u>>2]=n[t+8>>2],n[u+4>>2]=i,_=t+16|0,t=n[e+12>>2],n[e+16>>2]=n[e+8>>2],n[e+20>>2]=t,mn(r);break e}if(r=n[e+24>>2],i=e+468|0,I(i,e+28|0,380),u=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[e+848>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[e+852>>2]=u,u=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[e+856>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[e+860>>2]=u,u=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[e+864>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[e+868>>2]=u,u=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[e+872>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[e+876>>2]=u,n[e+16>>2]=r,t=e+16|0,I(t|4,i,412),!vu(t)){I(a+12|0,i,412),n[a+8>>2]=r,t=0;break n}}c[a+1|0]=0,t=1}c[a|0]=t,_=e+880|0}function So(a,t,e,r,u,i){var s=0,l=0;s=_-432|0,_=s,l=t+32|0,t=Ke(l,e);n:{if(!(!(!t|o[t+57|0]!=(r&255))&R[t+54>>1]==(u&65535))){n[a>>2]=0,n[a+4>>2]=0;break n}if(e=I2(l,u),!e){n[a>>2]=0,n[a+4>>2]=0;break n}r=n[t+4>>2];e:{t:{r:switch(n[t>>2]-1|0){case 1:if(r>>>0>i>>>0)break t;break e;case 0:break r;default:break t}if(r>>>0<i>>>0)break e}r=n[e+4>>2];t:{r:switch(n[e>>2]-1|0){case 0:if(r>>>0>=i>>>0)break t;break e;case 1:break r;default:break t}if(r>>>0<=i>>>0)break e}ut(s+8|0,t+20|0),o[s+8|0]?t=0:(I(a+8|0,s+16|0,416),t=1),n[a>>2]=t,n[a+4>>2]=0;break n}n[a>>2]=0,n[a+4>>2]=0}_=s+432|0}function Oo(a,t,e){return a=Ke(a,e),!a|o[a+57|0]?a=0:a=R[a+54>>1]==R[t+1268>>1]?a:0,a}function j0(a,t){Ae(t,o[a|0],0)}function iu(a,t){var e=0;for(e=n[a+8>>2],h0(t,e),e=e<<1,a=n[a+4>>2];;){if(e){v2(a,t),e=e-2|0,a=a+2|0;continue}break}}function ou(a,t){var e=0;for(e=n[a+8>>2],h0(t,e),e=e<<5,a=n[a+4>>2];;){if(e){U2(a,t),e=e-32|0,a=a+32|0;continue}break}}function Lo(a,t){var e=0,r=0;for(e=n[a+8>>2],h0(t,e),e=V(e,34),a=n[a+4>>2];;){if(e){r=Ge(),h0(t,r);n:{if(!r||(v2(a+32|0,t),(r|0)==1))break n;U2(a,t)}e=e-34|0,a=a+34|0;continue}break}}function To(a,t){var e=0;for(e=n[a+8>>2],h0(t,e),e=V(e,24),a=n[a+4>>2];;){if(e){O1(a,t),e=e-24|0,a=a+24|0;continue}break}}function Zo(a,t){return a=Ke(n[a>>2],R[t+32>>1]),a?n[a>>2]!=0:1}function Ke(a,t){var e=0,r=0,u=0,i=0,s=0;if(e=n[a+84>>2],!e)return 0;for(r=n[a+80>>2],a=0,i=t&65535;;){if(e>>>0<=1)a=V(a,60)+r|0,a=R[a+52>>1]==(t&65535)?a:0;else{s=a,u=e>>>1|0,a=u+a|0,a=R[(V(a,60)+r|0)+52>>1]>i>>>0?s:a,e=e-u|0;continue}break}return a}function Go(a,t){var e=0;return e=_-16|0,_=e,a=n[a>>2],n[e+4>>2]=32,n[e>>2]=t,n[e+12>>2]=32,n[e+8>>2]=a,a=at(e,e+8|0),_=e+16|0,a}function at(a,t){return x2(n[a>>2],n[a+4>>2],n[t>>2],n[t+4>>2])}function Qo(a,t){return x2(n[t+4>>2],n[t+8>>2],n[a>>2],n[a+4>>2])}function Wo(a,t,e,r,u){var i=0,s=0;n:{if(e-1>>>0>=u>>>0||(u=n[a+4>>2],i=n[a>>2],!jt(t,e,34,66)))break n;for(e=V(e,34),r=r&255;;){if(s=!e,!e||(a=Ke(i,R[t+32>>1]),!a|R[a+54>>1]!=R[u+1268>>1]))break n;if(t=t+34|0,e=e-34|0,(r|0)!=o[a+57|0])break}}return s}function Ao(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;u=_-16|0,_=u,c[u+14|0]=r,w[u+12>>1]=R[n[a+4>>2]+1268>>1],a=n[a>>2],r=n[a+80>>2],n[u+4>>2]=r,n[u+8>>2]=r+V(n[a+84>>2],60),r=_-32|0,_=r,a=u+4|0,n[r+16>>2]=n[a+8>>2],i=n[a+4>>2],n[r+8>>2]=n[a>>2],n[r+12>>2]=i,n[r+28>>2]=V(e,34)+t,n[r+24>>2]=t,i=0,l=r+8|0,e=_-16|0,_=e,s=r+24|0,a=n[s>>2],d=n[s+4>>2];n:{for(;;){if(t=3,(a|0)==(d|0))break n;if(t=a+34|0,n[s>>2]=t,N=R[a+32>>1],No(e+8|0,l),f=R[e+10>>1],b=R[e+8>>1],!(b&1&&(a=t,(N|0)==(f|0))))break}t=b&1?(N|0)==(f|0)?3:2:1}return a=t,_=e+16|0,(a&255)==3&&(No(r,l),i=R[r>>1]^1),_=r+32|0,a=i&1,_=u+16|0,a}function Po(a,t){var e=0,r=0,u=0,i=0,s=0;if(t>>>0>=2){r=a,i=t,u=t+(t>>>1|0)|0;n:for(;;){if(u){u=u-1|0;e:{if(u>>>0<i>>>0){t=n[r>>2],s=n[r+4>>2],a=(u<<3)+r|0,e=n[a+4>>2],n[r>>2]=n[a>>2],n[r+4>>2]=e,n[a>>2]=t,n[a+4>>2]=s,t=0;break e}t=u-i|0}for(s=u>>>0>i>>>0?i:u;;){if(e=t<<1,a=e|1,s>>>0<=a>>>0||(e=e+2|0,e>>>0<s>>>0&&(a=ru((a<<3)+r|0,(e<<3)+r|0)+a|0),t=(t<<3)+r|0,e=(a<<3)+r|0,!ru(t,e)))continue n;a2(t,e,2),t=a}}break}}}function it(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0;for(r=_-336|0,_=r,n[r+96>>2]=0,n[r+100>>2]=0,c[r+63|0]=0,u=n[289357],n[r+88>>2]=n[289356],n[r+92>>2]=u,u=n[289355],n[r+80>>2]=n[289354],n[r+84>>2]=u,u=n[289353],n[r+72>>2]=n[289352],n[r+76>>2]=u,u=n[289351],n[r+64>>2]=n[289350],n[r+68>>2]=u,N=e<<3,s=r- -64|0;;){n:{e:{t:{r:{if(N){if(i=n[t>>2],e=n[t+4>>2],n[r+104>>2]=s,l=o[r+63|0],u=64-l|0,u>>>0>e>>>0)break r;if(l)break t;break e}for(f=r+104|0,I(f,r,104),E0(r+208|0),E0(r+272|0),t=o[r+167|0],d=t+f|0,c[d|0]=128,N=t,l=t<<27,e=n[r+204>>2],i=e,u=n[r+200>>2],s=e<<9|u>>>23,b=u<<9,e=s,s=l,l=t<<3|b,b=s|(l&65280)<<8,s=l&16711680,t=s>>>8|0,h=s<<24,l=l&-16777216,s=l>>>24|0,l=h|l<<8,s=t|s|b,t=i,i=u>>>31|0,n[r+240>>2]=u<<1&-16777216|((t&32767)<<17|u>>>15)&16711680|((i|(t&2147483647)<<1)&65280|e>>>24)|l,n[r+244>>2]=s,s=r+168|0,n[r+268>>2]=s,t=N^63,o0(d+1|0,t),t>>>0<=7&&(Fn(r+268|0,f),Et(f,64)),t=r+240|0,H(r+160|0,8,t,8),Fn(r+268|0,r+104|0),c[r+167|0]=0,Fr(t,r+272|0,r+304|0,s,r+200|0),e=n[r+260>>2],u=n[r+256>>2],t=e-u|0,e=t>>>0<=e>>>0?t:0,u=u<<2,t=u+n[r+248>>2]|0,i=u+n[r+240>>2]|0;;){if(e){u=n[t>>2],u=q0(u&16711935,8)|q0(u,24)&16711935,c[i|0]=u,c[i+1|0]=u>>>8,c[i+2|0]=u>>>16,c[i+3|0]=u>>>24,e=e-1|0,t=t+4|0,i=i+4|0;continue}break}t=r+272|0,H(r+208|0,32,t,32),gn(s),o0(t,64),I(r+104|0,t,64),e=o[r+236|0]|o[r+237|0]<<8|(o[r+238|0]<<16|o[r+239|0]<<24),t=o[r+232|0]|o[r+233|0]<<8|(o[r+234|0]<<16|o[r+235|0]<<24),c[a+24|0]=t,c[a+25|0]=t>>>8,c[a+26|0]=t>>>16,c[a+27|0]=t>>>24,c[a+28|0]=e,c[a+29|0]=e>>>8,c[a+30|0]=e>>>16,c[a+31|0]=e>>>24,e=o[r+228|0]|o[r+229|0]<<8|(o[r+230|0]<<16|o[r+231|0]<<24),t=o[r+224|0]|o[r+225|0]<<8|(o[r+226|0]<<16|o[r+227|0]<<24),c[a+16|0]=t,c[a+17|0]=t>>>8,c[a+18|0]=t>>>16,c[a+19|0]=t>>>24,c[a+20|0]=e,c[a+21|0]=e>>>8,c[a+22|0]=e>>>16,c[a+23|0]=e>>>24,e=o[r+220|0]|o[r+221|0]<<8|(o[r+222|0]<<16|o[r+223|0]<<24),t=o[r+216|0]|o[r+217|0]<<8|(o[r+218|0]<<16|o[r+219|0]<<24),c[a+8|0]=t,c[a+9|0]=t>>>8,c[a+10|0]=t>>>16,c[a+11|0]=t>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=o[r+212|0]|o[r+213|0]<<8|(o[r+214|0]<<16|o[r+215|0]<<24),t=o[r+208|0]|o[r+209|0]<<8|(o[r+210|0]<<16|o[r+211|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24,_=r+336|0;return}I(r+l|0,i,e),c[r+63|0]=e+l;break n}I(r+l|0,i,u),L1(r+104|0,r,1),c[r+63|0]=0,e=e-u|0,i=u+i|0}u=e>>>6|0,u&&L1(r+104|0,i,u),u=e&63,c[r+63|0]=u,I(r,(e&2147483584)+i|0,u)}t=t+8|0,N=N-8|0}}function I2(a,t){var e=0,r=0,u=0,i=0,s=0;if(e=n[a+96>>2],!e)return 0;for(r=n[a+92>>2],a=0,i=t&65535;;){if(e>>>0<=1)a=V(a,68)+r|0,a=R[a+56>>1]==(t&65535)?a:0;else{s=a,u=e>>>1|0,a=u+a|0,a=R[(V(a,68)+r|0)+56>>1]>i>>>0?s:a,e=e-u|0;continue}break}return a}function su(a,t){return!!Q2(a,t,16)}function Yo(a){var t=0,e=0,r=0,u=0,i=0;if(t=_-16|0,_=t,r=n[a+4>>2],n[t+4>>2]=n[a>>2],n[t+8>>2]=r,c[t+14|0]=o[a+10|0],w[t+12>>1]=R[a+8>>1],_=t+16|0,r=0,t=t+4|0,a=n[t>>2],e=n[t+4>>2],(a|0)!=(e|0))for(e=(e-a>>>0)/60|0,u=R[t+8>>1],t=o[t+10|0];i=!(n[a>>2]|(R[a+54>>1]!=(u|0)|o[a+57|0]!=(t|0))),a=a+60|0,r=r+i|0,e=e-1|0,!!e;);return r}function Ho(a,t){return vr(n[a+4>>2],n[a+8>>2],n[t+4>>2],n[t+8>>2])}function f2(a){m0(a,2,2)}function $o(a,t,e,r,u,i){var s=0,l=0;s=e>>>0>u>>>0;n:{if(s&(r|0)==(i|0)|r>>>0>i>>>0||(t=n[t+8>>2],!t))break n;t=Rn(u-e|0,i-(r+s|0)|0,t),e=C,t=!e&(t|0)==-1|e?-1:t,l=1}n[a+4>>2]=t,n[a>>2]=l}function ot(a,t,e){var r=0;return r=_-16|0,_=r,$o(r+8|0,a,n[a>>2],n[a+4>>2],t,e),_=r+16|0,n[r+8>>2]&1?n[r+12>>2]:0}function ns(a,t){var e=0,r=0;e=_-16|0,_=e,n[e+12>>2]=a,n[e+8>>2]=t,t=I2(t,R[a+1268>>1]);n:{if(!t|n[t>>2]||(t=e+8|0,!Ao(t,n[a+4>>2],n[a+8>>2],0)))break n;r=Ao(t,n[a+16>>2],n[a+20>>2],1)}return _=e+16|0,r}function es(a){var t=0,e=0;t=_-16|0,_=t,n[t+12>>2]=a,e=n[a+4>>2],xo(e,(n[a+12>>2]-e>>>0)/24|0),K6(t+12|0),_=t+16|0}function ts(a){var t=0,e=0,r=0,u=0,i=0;for(r=n[a+8>>2],t=n[a>>2],u=n[a+4>>2];;){if((t|0)==(u|0))return 0;if(e=t+1312|0,n[a>>2]=e,i=t+44|0,t=e,!(e0[i>>2]<=e0[r>>2]))break}return t-1312|0}function cu(a,t,e){var r=0,u=0,i=0;t=V(t,1312),r=t+a|0;n:{for(;;){if(!t)break n;if(t=t-1312|0,u=r-1268|0,r=r-1312|0,!(e0[u>>2]>e>>>0))break}if(a=a+t|0,e0[a+48>>2]<e>>>0)break n;i=o[a+1304|0]?a:0}return i}function rs(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0;b=_-16|0,_=b,k=b+8|0,m=4,l=us(a,t);n:{if(!l)break n;if(o[l+26|0]!=3){if(r=a+32|0,s=_-32|0,_=s,t=l+26|0,o[t|0]!=3){n[s+12>>2]=r,n[s+8>>2]=l,n[s+16>>2]=t+1,n[s+20>>2]=s+31,n[s+24>>2]=s+8,r=s+24|0,N=_-32|0,_=N;e:{t:{r:switch(o[t|0]-2|0){default:if(c[t|0]=2,n[N+12>>2]=t,r=n[r>>2],t=n[r>>2],n[r>>2]=0,!t)break t;y=n[r+8>>2],d=N+20|0,g=n[r+4>>2],r=_-848|0,_=r,u=n[t+20>>2],i=n[t+8>>2],E=i>>>0>u>>>0?u:i,j=r+16|0,U=r+440|0,x=n[t+16>>2],z=n[t+4>>2];u:{i:{o:for(;;){if((h|0)!=(E|0)){if(p=V(h,1312)+z|0,J=n[p+40>>2],v=R[p+1268>>1],t=V(h,24)+x|0,u=n[t+16>>2],i=n[t+20>>2],!rt(u,i)){i=v<<16,u=15;break i}for(h=h+1|0,i=V(i,66),M=n[t+8>>2],D=n[t+4>>2];;){if(!i)continue o;a:{h:{v:{if(t=Oo(g,p,R[u+64>>1]),t&&(ut(r+424|0,t+20|0),o[r+424|0]!=1))break v;u=16;break h}if(t=n[r+436>>2],f=n[r+432>>2],I(j,U,408),n[r+8>>2]=f,n[r+12>>2]=t,t=_-96|0,_=t,ee(t,u),an(t+76|0,g,D,M,1156984,1156995,4),An(t- -64|0,r+8|0,n[t+80>>2],n[t+84>>2],t),f=2,n[t+64>>2]==1&&(f=n[t+72>>2],n[t+88>>2]=n[t+68>>2],n[t+92>>2]=f,mn(t+88|0),f=1),G(t+76|0),_=t+96|0,(f|0)==2)break a;u=17}i=v<<16;break i}u=u+66|0,i=i-66|0}}break}w[d>>1]=47;break u}w[d>>1]=u,n[d+4>>2]=i|5,n[d+8>>2]=J}_=r+848|0,c[y|0]=R[N+20>>1]==47,c[N+16|0]=3,wt(N+12|0);break;case 0:break t;case 1:break r}_=N+32|0;break e}O()}}_=s+32|0}if(o[l+27|0]!=1)break n;X=n[l+8>>2],m=n[l+4>>2]}return n[k+4>>2]=X,n[k>>2]=m,t=cu(n[b+8>>2],n[b+12>>2],e),t?a=e0[a+76>>2]<=e>>>0&&e0[a+80>>2]>=e>>>0?t:0:a=0,_=b+16|0,a}function us(a,t){var e=0,r=0;for(e=V(n[a+244>>2],28),a=n[a+240>>2]+24|0,t=t&65535;;){if(!e)return 0;if(e=e-28|0,r=R[a>>1],a=a+28|0,(t|0)==(r|0))break}return a-52|0}function Fe(a,t){return I2(a+32|0,t)}function lu(a,t,e){var r=0,u=0,i=0;if(r=_-16|0,_=r,u=n[a+140>>2],i=n[a+136>>2],n[r+12>>2]=e,n[r+8>>2]=t,u)for(a=0;;){if(u>>>0<=1)a=V(a,60)+i|0,a=Qo(r+8|0,a)&255?0:a;else{e=a,t=u>>>1|0,a=t+a|0,a=(Qo(r+8|0,V(a,60)+i|0)&255)==1?e:a,u=u-t|0;continue}break}else a=0;return _=r+16|0,a}function as(a,t){var e=0;e=n[t+140>>2],n[a>>2]=n[t+136>>2],n[a+4>>2]=e}function _u(a,t){var e=0,r=0;e=o[t+444|0]|o[t+445|0]<<8|(o[t+446|0]<<16|o[t+447|0]<<24),r=o[t+440|0]|o[t+441|0]<<8|(o[t+442|0]<<16|o[t+443|0]<<24),c[a+24|0]=r,c[a+25|0]=r>>>8,c[a+26|0]=r>>>16,c[a+27|0]=r>>>24,c[a+28|0]=e,c[a+29|0]=e>>>8,c[a+30|0]=e>>>16,c[a+31|0]=e>>>24,e=o[t+436|0]|o[t+437|0]<<8|(o[t+438|0]<<16|o[t+439|0]<<24),r=o[t+432|0]|o[t+433|0]<<8|(o[t+434|0]<<16|o[t+435|0]<<24),c[a+16|0]=r,c[a+17|0]=r>>>8,c[a+18|0]=r>>>16,c[a+19|0]=r>>>24,c[a+20|0]=e,c[a+21|0]=e>>>8,c[a+22|0]=e>>>16,c[a+23|0]=e>>>24,e=o[t+428|0]|o[t+429|0]<<8|(o[t+430|0]<<16|o[t+431|0]<<24),r=o[t+424|0]|o[t+425|0]<<8|(o[t+426|0]<<16|o[t+427|0]<<24),c[a+8|0]=r,c[a+9|0]=r>>>8,c[a+10|0]=r>>>16,c[a+11|0]=r>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=o[t+420|0]|o[t+421|0]<<8|(o[t+422|0]<<16|o[t+423|0]<<24),t=o[t+416|0]|o[t+417|0]<<8|(o[t+418|0]<<16|o[t+419|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24}function is(a,t){var e=0;e=n[t+24>>2],n[a+20>>2]=n[t+20>>2],n[a+24>>2]=e,e=n[t+16>>2],n[a+12>>2]=n[t+12>>2],n[a+16>>2]=e,e=o[t+28|0],ss(a,t),c[a+28|0]=e}function os(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0;d=_-32|0,_=d,y=n[t+8>>2];n:{e:{if(!su(t+12|0,e)){t:{r:{if(y>>>0>16||(e=o[t+28|0],!e))break r;if(e>>>0<=y>>>0)break t}w[a+4>>1]=11,n[a>>2]=-2147483648,e=n[r+4>>2],n[a+8>>2]=n[r>>2],n[a+12>>2]=e;break e}if(ss(d+8|0,t),e=n[d+12>>2],i=n[d+16>>2],i>>>0>=2){E=_-32|0,_=E,N=(i>>>1|0)+i|0;t:for(;;){if(N){N=N-1|0;r:{if(N>>>0<i>>>0){u=(N<<5)+e|0,s=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),f=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),l=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),b=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),h=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),p=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),g=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),v=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),k=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),m=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),c[e|0]=m,c[e+1|0]=m>>>8,c[e+2|0]=m>>>16,c[e+3|0]=m>>>24,c[e+4|0]=k,c[e+5|0]=k>>>8,c[e+6|0]=k>>>16,c[e+7|0]=k>>>24,k=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),m=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),c[e+24|0]=h,c[e+25|0]=h>>>8,c[e+26|0]=h>>>16,c[e+27|0]=h>>>24,c[e+28|0]=p,c[e+29|0]=p>>>8,c[e+30|0]=p>>>16,c[e+31|0]=p>>>24,h=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),p=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),c[e+16|0]=l,c[e+17|0]=l>>>8,c[e+18|0]=l>>>16,c[e+19|0]=l>>>24,c[e+20|0]=b,c[e+21|0]=b>>>8,c[e+22|0]=b>>>16,c[e+23|0]=b>>>24,l=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),b=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),c[e+8|0]=s,c[e+9|0]=s>>>8,c[e+10|0]=s>>>16,c[e+11|0]=s>>>24,c[e+12|0]=f,c[e+13|0]=f>>>8,c[e+14|0]=f>>>16,c[e+15|0]=f>>>24,c[u+24|0]=k,c[u+25|0]=k>>>8,c[u+26|0]=k>>>16,c[u+27|0]=k>>>24,c[u+28|0]=m,c[u+29|0]=m>>>8,c[u+30|0]=m>>>16,c[u+31|0]=m>>>24,c[u+16|0]=h,c[u+17|0]=h>>>8,c[u+18|0]=h>>>16,c[u+19|0]=h>>>24,c[u+20|0]=p,c[u+21|0]=p>>>8,c[u+22|0]=p>>>16,c[u+23|0]=p>>>24,c[u+8|0]=l,c[u+9|0]=l>>>8,c[u+10|0]=l>>>16,c[u+11|0]=l>>>24,c[u+12|0]=b,c[u+13|0]=b>>>8,c[u+14|0]=b>>>16,c[u+15|0]=b>>>24,c[u|0]=g,c[u+1|0]=g>>>8,c[u+2|0]=g>>>16,c[u+3|0]=g>>>24,c[u+4|0]=v,c[u+5|0]=v>>>8,c[u+6|0]=v>>>16,c[u+7|0]=v>>>24,s=0;break r}s=N-i|0}for(f=i>>>0<N>>>0?i:N;;){if(l=s<<1,u=l|1,f>>>0<=u>>>0||(l=l+2|0,l>>>0<f>>>0&&(u=tu((u<<5)+e|0,(l<<5)+e|0)+u|0),s=(s<<5)+e|0,l=(u<<5)+e|0,!tu(s,l)))continue t;a2(s,l,8),s=u}}break}_=E+32|0}for(s=_+-64|0,_=s,u=i+1|0;u=u-1|0,!!(u>>>0>=2&&(i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[s+24>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[s+28>>2]=i,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[s+16>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[s+20>>2]=i,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[s+8>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[s+12>>2]=i,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[s>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[s+4>>2]=i,i=e+56|0,N=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[s+56>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[s+60>>2]=N,i=e+48|0,N=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[s+48>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[s+52>>2]=N,i=e+40|0,N=o[i+4|0]|o[i+5|0]<<8|(o[i+6|0]<<16|o[i+7|0]<<24),n[s+40>>2]=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),n[s+44>>2]=N,e=e+32|0,i=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[s+32>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[s+36>>2]=i,tu(s,s+32|0))););_=s- -64|0;t:{if(u>>>0<2){N=d+20|0,e=n[t+4>>2],u=_-32|0,_=u,c[u+7|0]=2,n[u+24>>2]=e+(y<<5),n[u+20>>2]=e,n[u+28>>2]=u+7,s=u+8|0,e=_-448|0,_=e,b=e+24|0,i=u+20|0,fo(b,i);r:{if(!n[e+28>>2]&n[e+24>>2]==1){for(B0(e,4,8,416),f=n[e>>2],l=I(n[e+4>>2],e+32|0,416),n[e+20>>2]=1,n[e+16>>2]=l,n[e+12>>2]=f,n[e+32>>2]=n[i+8>>2],f=n[i+4>>2],n[e+24>>2]=n[i>>2],n[e+28>>2]=f,i=e+12|0,f=_-432|0,_=f,h=f+16|0;;){if(fo(f+8|0,b),!(n[f+8>>2]!=1|n[f+12>>2]!=0)){l=n[i+8>>2],(l|0)==n[i>>2]&&A0(i,n[i+8>>2],1,8,416),I(n[i+4>>2]+V(l,416)|0,h,416),n[i+8>>2]=l+1;continue}break}_=f+432|0,n[s+8>>2]=n[e+20>>2],i=n[e+16>>2],n[s>>2]=n[e+12>>2],n[s+4>>2]=i;break r}n[s+8>>2]=0,n[s>>2]=0,n[s+4>>2]=8}_=e+448|0,e=o[u+7|0];r:{if((e|0)!=2){n[N>>2]=-2147483648,c[N+4|0]=e,nu(s);break r}n[N+8>>2]=n[u+16>>2],e=n[u+12>>2],n[N>>2]=n[u+8>>2],n[N+4>>2]=e}if(_=u+32|0,e=n[d+20>>2],(e|0)!=-2147483648)break t;e=13}else e=12;w[a+4>>1]=e,n[a>>2]=-2147483648,e=n[r+4>>2],n[a+8>>2]=n[r>>2],n[a+12>>2]=e,V0(d+8|0);break e}r=n[d+28>>2],n[a+36>>2]=n[d+24>>2],n[a+40>>2]=r,w[a+32>>1]=e,r=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=r,r=n[t+12>>2],n[a+8>>2]=n[t+8>>2],n[a+12>>2]=r,r=n[t+20>>2],n[a+16>>2]=n[t+16>>2],n[a+20>>2]=r,r=n[t+28>>2],n[a+24>>2]=n[t+24>>2],n[a+28>>2]=r,w[a+34>>1]=e>>>16,V0(d+8|0);break n}w[a+4>>1]=9,n[a>>2]=-2147483648,e=n[r+4>>2],n[a+8>>2]=n[r>>2],n[a+12>>2]=e}V0(t)}_=d+32|0}function ss(a,t){var e=0,r=0;e=_-16|0,_=e,r=n[t+4>>2],t=n[t+8>>2],S4(e+4|0,t),t&&(I(n[e+8>>2],r,t<<5),n[e+12>>2]=t),n[a+8>>2]=n[e+12>>2],t=n[e+8>>2],n[a>>2]=n[e+4>>2],n[a+4>>2]=t,_=e+16|0}function cs(a,t){return a=a|0,t=t|0,ul(n[a>>2],t)|0}function st(a,t){return a=a|0,t=t|0,rl(n[a>>2],t)|0}function ls(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;e=_-32|0,_=e,n[e+8>>2]=0,n[e+12>>2]=1,n[e+16>>2]=0,u=e+20|0,r=e+8|0,lo(u,n[t+28>>2]?t+32|0:0,r),i=n[e+28>>2],N=n[e+24>>2],s=n[e+20>>2],lo(u,n[t+48>>2]?t+52|0:0,r),f=n[e+28>>2],b=n[e+24>>2],d=n[e+20>>2],r=1,l=1,n[t>>2]==1&&(fu(u,t+4|0),l=n[e+24>>2]&!n[e+20>>2],r=!n[e+28>>2]),!l|!N|(!b|!r)?t=0:(t=i+f|0,n[a+8>>2]=t,t=t>>>0>=i>>>0),n[a+4>>2]=t,t=a,a=s+d|0,n[t>>2]=a>>>0<s>>>0?-1:a,_=e+32|0}function fu(a,t){var e=0,r=0,u=0;e=n[t+8>>2],e?r=(n[t+12>>2]-e>>>0)/1312|0:r=0,e=n[t+16>>2],e?e=(n[t+20>>2]-e>>>0)/1312|0:e=0,e=r+e|0,u=n[t>>2];n:{if(u&&(r=0,(u|0)!=n[t+4>>2]))break n;n[a+8>>2]=e,r=1}n[a+4>>2]=r,n[a>>2]=e}function _s(a){var t=0,e=0,r=0;r=a+8|0;n:{for(;;){if(t=Xo(r),t)break n;if(t=n[a>>2],!(!t|(t|0)==n[a+4>>2])){n[a>>2]=t+28,e=n[t+4>>2],n[a+8>>2]=e,n[a+12>>2]=V(n[t+8>>2],1312)+e;continue}break}t=Xo(a+16|0)}return t}function Fl(a,t){a=a|0,t=t|0;var e=0;e=_-32|0,_=e;n:{e:{t:{r:{u:{i:{o:switch(a=n[a>>2],R[a>>1]-1|0){case 0:break i;case 1:break u;case 2:break r;case 3:break t;case 4:break e;default:break o}a=y0(t,1157353,18);break n}a=y0(t,1157371,18);break n}n[e+12>>2]=a+4,n[e+20>>2]=23,n[e+16>>2]=e+12,a=s0(t,1048897,e+16|0);break n}a=y0(t,1157389,10);break n}n[e+12>>2]=a+4,n[e+20>>2]=12,n[e+16>>2]=e+12,a=s0(t,1049734,e+16|0);break n}n[e+8>>2]=a+2,n[e+12>>2]=a+4,n[e+28>>2]=24,n[e+20>>2]=9,n[e+24>>2]=e+12,n[e+16>>2]=e+8,a=s0(t,1048676,e+16|0)}return _=e+32|0,a|0}function fs(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;e=_-16|0,_=e,u=n[t+20>>2];n:{e:{if(n[t>>2]==1){if(i=t+4|0,!u)break e;r=e+4|0,Ns(r,i),l=n[e+8>>2],u=n[e+4>>2],i=n[e+12>>2],fu(r,t+24|0),t=n[e+8>>2],r=n[e+4>>2],s=i+n[e+12>>2]|0,n[a+8>>2]=s,r=u+r|0,n[a>>2]=u>>>0>r>>>0?-1:r,n[a+4>>2]=t&l&i>>>0<=s>>>0;break n}if(u){fu(a,t+24|0);break n}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=1;break n}Ns(a,i)}_=e+16|0}function Ns(a,t){kl(a,t,60,40)}function Se(a,t){var e=0,r=0;e=wn(16,4),e||O(),r=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=r,r=n[t+4>>2],n[e>>2]=n[t>>2],n[e+4>>2]=r,n[a+4>>2]=1158256,n[a>>2]=e}function Nu(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;for(u=_-128|0,_=u,u=o0(u,64),bs(u- -64|0,t),H(u,64,u- -64|0,64),N=a,a=u,e=_-176|0,_=e,o0(e+4|0,64);;){n:{e:{if((r|0)!=16)for(l=(e+4|0)+(r<<2)|0,s=n[l>>2],i=0,t=a;;){if((i|0)==32)break e;s=o[t|0]<<i|s,i=i+8|0,t=t+1|0}a=n[e+4>>2],n[e+68>>2]=a&536870911,t=n[e+8>>2],n[e+72>>2]=(t<<3|a>>>29)&536870911,a=n[e+12>>2],n[e+76>>2]=(a<<6|t>>>26)&536870911,t=n[e+16>>2],n[e+80>>2]=(t<<9|a>>>23)&536870911,a=n[e+20>>2],n[e+84>>2]=(a<<12|t>>>20)&536870911,t=n[e+24>>2],n[e+88>>2]=(t<<15|a>>>17)&536870911,a=n[e+28>>2],n[e+92>>2]=(a<<18|t>>>14)&536870911,t=n[e+32>>2],n[e+96>>2]=(t<<21|a>>>11)&536870911,r=n[e+36>>2],n[e+100>>2]=(r<<24|t>>>8)&536870911,t=n[e+64>>2],n[e+136>>2]=t>>>13,a=n[e+40>>2],n[e+108>>2]=a>>>2&536870911,n[e+104>>2]=(a<<27|r>>>5)&536870911,r=n[e+44>>2],n[e+112>>2]=(r<<1|a>>>31)&536870911,a=n[e+48>>2],n[e+116>>2]=(a<<4|r>>>28)&536870911,r=n[e+52>>2],n[e+120>>2]=(r<<7|a>>>25)&536870911,a=n[e+56>>2],n[e+124>>2]=(a<<10|r>>>22)&536870911,r=n[e+60>>2],n[e+128>>2]=(r<<13|a>>>19)&536870911,n[e+132>>2]=(t<<16|r>>>16)&536870911,a=e+140|0,t=e+68|0,Es(a,t,1158720),I(t,a,36),r=e+104|0,Es(a,r,1158684),I(r,a,36),Is(a,r,t),lt(N,a),_=e+176|0;break n}n[l>>2]=s,a=a+4|0,r=r+1|0;continue}break}_=u+128|0}function bs(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;for(i=_-160|0,_=i,Dn(i),Dn(i- -64|0),r=o[t+127|0],e=n[t+192>>2],u=n[t+204>>2],s=u,l=u<<10,u=n[t+200>>2],f=l|u>>>22,N=n[t+196>>2],l=N>>>22|0,b=l<<24,l=u<<10|l,b=b|(l&65280)<<8,d=l&16711680,f=u<<2&-16777216|((s&16383)<<18|u>>>14)&16711680|(((s&1073741823)<<2|u>>>30)&65280|f>>>24),u=l&-16777216,s=u>>>24|0,n[i+128>>2]=f|(u<<8|d<<24),n[i+132>>2]=s|d>>>8|b,u=e<<10|r<<3,s=r<<27|(u&65280)<<8,l=u&16711680,f=l>>>8|0,u=u&-16777216,b=u>>>24|0,n[i+136>>2]=u<<8|l<<24|(e<<2&-16777216|((N&16383)<<18|e>>>14)&16711680|(((N&1073741823)<<2|e>>>30)&65280|(N<<10|e>>>22)>>>24)),n[i+140>>2]=f|b|s,e=t+r|0,c[e|0]=128,u=t+128|0,n[i+156>>2]=u,r=r^127,o0(e+1|0,r),r>>>0<=15&&(ps(i+156|0,t),Et(t,128)),r=i+128|0,H(t+112|0,16,r,16),ps(i+156|0,t),c[t+127|0]=0,e=_-16|0,_=e,n[e+4>>2]=r,l=i- -64|0,n[e>>2]=l,f=t+192|0,n[e+12>>2]=f,n[e+8>>2]=u,N=ft(e),s=ft(e+8|0),n[r+16>>2]=0,n[r+12>>2]=f,n[r+8>>2]=u,n[r+4>>2]=r,n[r>>2]=l,n[r+20>>2]=s>>>0<N>>>0?s:N,_=e+16|0,r=n[i+148>>2],e=n[i+144>>2],u=r-e|0,N=r>>>0>=u>>>0?u:0,r=e<<3,u=r+n[i+136>>2]|0,r=r+n[i+128>>2]|0;;){if(N){e=n[u>>2],l=e<<24|(e&65280)<<8,s=e&16711680,f=s>>>8|0,b=e&-16777216,d=b>>>24|0,b=b<<8|s<<24,s=n[u+4>>2],e=b|(((s&255)<<24|e>>>8)&-16777216|((s&16777215)<<8|e>>>24)&16711680|(s>>>8&65280|s>>>24)),c[r|0]=e,c[r+1|0]=e>>>8,c[r+2|0]=e>>>16,c[r+3|0]=e>>>24,e=f|d|l,c[r+4|0]=e,c[r+5|0]=e>>>8,c[r+6|0]=e>>>16,c[r+7|0]=e>>>24,N=N-1|0,u=u+8|0,r=r+8|0;continue}break}H(i,64,i- -64|0,64),ds(t),I(a,i,64),_=i+160|0}function ds(a){var t=0,e=0,r=0;r=_-128|0,_=r,e=_-16|0,_=e,t=a+128|0,n[e+8>>2]=t,n[e+12>>2]=t- -64,ao(e+8|0),_=e+16|0,n[t+72>>2]=0,n[t+76>>2]=0,n[t+64>>2]=0,n[t+68>>2]=0,t=a,a=o0(r,128),I(t,a,128),_=a+128|0}function ct(a,t){Oe(a,t,32)}function Oe(a,t,e){var r=0,u=0,i=0;u=_-16|0,_=u,n[u+12>>2]=a+128;n:{e:{t:{if(r=o[a+127|0],i=128-r|0,i>>>0<=e>>>0){if(r)break t;break e}I(a+r|0,t,e),c[a+127|0]=e+r;break n}I(a+r|0,t,i),ks(u+12|0,a,1),c[a+127|0]=0,e=e-i|0,t=t+i|0}r=e>>>7|0,r&&ks(u+12|0,t,r),r=e&127,c[a+127|0]=r,I(a,(e&2147483520)+t|0,r)}_=u+16|0}function hs(a,t,e){var r=0;for(r=n[t+4>>2]<<3,t=n[t>>2];;){if(r){Oe(e,n[t>>2],n[t+4>>2]),r=r-8|0,t=t+8|0;continue}break}n[a>>2]=0}function ps(a,t){var e=0,r=0;e=_-128|0,_=e,r=n[a>>2],a=I(e,t,128),Os(r,a,1),_=a+128|0}function ks(a,t,e){var r=0,u=0,i=0,s=0;r=n[a>>2],a=n[r+64>>2],s=n[r+68>>2],u=s,i=a+e|0,u=i>>>0<e>>>0?u+1|0:u,n[r+64>>2]=i,n[r+68>>2]=u,a=(u|0)==(s|0)&a>>>0>i>>>0|u>>>0<s>>>0,i=n[r+76>>2],u=a,a=a+n[r+72>>2]|0,i=u>>>0>a>>>0?i+1|0:i,n[r+72>>2]=a,n[r+76>>2]=i,Os(r,t,e)}function An(a,t,e,r,u){var i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0;f=_-944|0,_=f,N=f+536|0,i=_-304|0,_=i,l=i+8|0,yu(l,u),n[i+96>>2]=0,n[i+100>>2]=0,n[i+88>>2]=0,n[i+92>>2]=0,n[i+80>>2]=0,n[i+84>>2]=0,n[i+72>>2]=0,n[i+76>>2]=0,n[i+128>>2]=0,n[i+132>>2]=0,n[i+120>>2]=0,n[i+124>>2]=0,n[i+112>>2]=0,n[i+116>>2]=0,n[i+104>>2]=0,n[i+108>>2]=0,H(i+72|0,32,l,32),H(i+104|0,32,i+40|0,32),u=n[i+100>>2],n[i+200>>2]=n[i+96>>2],n[i+204>>2]=u,u=n[i+92>>2],n[i+192>>2]=n[i+88>>2],n[i+196>>2]=u,u=n[i+84>>2],n[i+184>>2]=n[i+80>>2],n[i+188>>2]=u,u=n[i+76>>2],n[i+176>>2]=n[i+72>>2],n[i+180>>2]=u,u=n[i+132>>2],n[i+256>>2]=n[i+128>>2],n[i+260>>2]=u,u=n[i+124>>2],n[i+248>>2]=n[i+120>>2],n[i+252>>2]=u,u=n[i+116>>2],n[i+240>>2]=n[i+112>>2],n[i+244>>2]=u,u=n[i+108>>2],n[i+232>>2]=n[i+104>>2],n[i+236>>2]=u,d=_+-64|0,_=d,s=i+232|0,c[d+32|0]=o[s+31|0]>>>7,h=d+32|0,l=Rs(h,1050078),u=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),n[d>>2]=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),n[d+4>>2]=u,u=o[s+12|0]|o[s+13|0]<<8|(o[s+14|0]<<16|o[s+15|0]<<24),n[d+8>>2]=o[s+8|0]|o[s+9|0]<<8|(o[s+10|0]<<16|o[s+11|0]<<24),n[d+12>>2]=u,u=o[s+20|0]|o[s+21|0]<<8|(o[s+22|0]<<16|o[s+23|0]<<24),n[d+16>>2]=o[s+16|0]|o[s+17|0]<<8|(o[s+18|0]<<16|o[s+19|0]<<24),n[d+20>>2]=u,u=o[s+28|0]|o[s+29|0]<<8|(o[s+30|0]<<16|o[s+31|0]<<24),n[d+24>>2]=o[s+24|0]|o[s+25|0]<<8|(o[s+26|0]<<16|o[s+27|0]<<24),n[d+28>>2]=u,Bs(h,s),b=i+271|0,p=b,k=Z0(hu(d,h)&l),c[p+32|0]=k,l=o[s+28|0]|o[s+29|0]<<8|(o[s+30|0]<<16|o[s+31|0]<<24),u=o[s+24|0]|o[s+25|0]<<8|(o[s+26|0]<<16|o[s+27|0]<<24),c[b+24|0]=u,c[b+25|0]=u>>>8,c[b+26|0]=u>>>16,c[b+27|0]=u>>>24,c[b+28|0]=l,c[b+29|0]=l>>>8,c[b+30|0]=l>>>16,c[b+31|0]=l>>>24,l=o[s+20|0]|o[s+21|0]<<8|(o[s+22|0]<<16|o[s+23|0]<<24),u=o[s+16|0]|o[s+17|0]<<8|(o[s+18|0]<<16|o[s+19|0]<<24),c[b+16|0]=u,c[b+17|0]=u>>>8,c[b+18|0]=u>>>16,c[b+19|0]=u>>>24,c[b+20|0]=l,c[b+21|0]=l>>>8,c[b+22|0]=l>>>16,c[b+23|0]=l>>>24,l=o[s+12|0]|o[s+13|0]<<8|(o[s+14|0]<<16|o[s+15|0]<<24),u=o[s+8|0]|o[s+9|0]<<8|(o[s+10|0]<<16|o[s+11|0]<<24),c[b+8|0]=u,c[b+9|0]=u>>>8,c[b+10|0]=u>>>16,c[b+11|0]=u>>>24,c[b+12|0]=l,c[b+13|0]=l>>>8,c[b+14|0]=l>>>16,c[b+15|0]=l>>>24,l=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),u=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),c[b|0]=u,c[b+1|0]=u>>>8,c[b+2|0]=u>>>16,c[b+3|0]=u>>>24,c[b+4|0]=l,c[b+5|0]=l>>>8,c[b+6|0]=l>>>16,c[b+7|0]=l>>>24,_=d- -64|0,u=1;n:{if(o[i+303|0]!=1){n[i+136>>2]=1,Se(i,i+136|0),l=n[i>>2],n[N+8>>2]=1158256,n[N+4>>2]=l;break n}c[i+170|0]=o[i+273|0],w[i+168>>1]=o[i+271|0]|o[i+272|0]<<8,l=o[i+299|0]|o[i+300|0]<<8|(o[i+301|0]<<16|o[i+302|0]<<24),u=o[i+295|0]|o[i+296|0]<<8|(o[i+297|0]<<16|o[i+298|0]<<24),c[i+221|0]=u,c[i+222|0]=u>>>8,c[i+223|0]=u>>>16,c[i+224|0]=u>>>24,c[i+225|0]=l,c[i+226|0]=l>>>8,c[i+227|0]=l>>>16,c[i+228|0]=l>>>24,u=o[i+294|0]|o[i+295|0]<<8|(o[i+296|0]<<16|o[i+297|0]<<24),n[i+216>>2]=o[i+290|0]|o[i+291|0]<<8|(o[i+292|0]<<16|o[i+293|0]<<24),n[i+220>>2]=u,b=o[i+286|0]|o[i+287|0]<<8|(o[i+288|0]<<16|o[i+289|0]<<24),d=o[i+282|0]|o[i+283|0]<<8|(o[i+284|0]<<16|o[i+285|0]<<24),n[i+208>>2]=d,n[i+212>>2]=b,h=o[i+274|0]|o[i+275|0]<<8|(o[i+276|0]<<16|o[i+277|0]<<24),l=o[i+278|0]|o[i+279|0]<<8|(o[i+280|0]<<16|o[i+281|0]<<24),s=o[i+225|0]|o[i+226|0]<<8|(o[i+227|0]<<16|o[i+228|0]<<24),u=o[i+221|0]|o[i+222|0]<<8|(o[i+223|0]<<16|o[i+224|0]<<24),c[N+57|0]=u,c[N+58|0]=u>>>8,c[N+59|0]=u>>>16,c[N+60|0]=u>>>24,c[N+61|0]=s,c[N+62|0]=s>>>8,c[N+63|0]=s>>>16,c[N+64|0]=s>>>24,u=n[i+220>>2],n[N+52>>2]=n[i+216>>2],n[N+56>>2]=u,n[N+44>>2]=d,n[N+48>>2]=b,u=n[i+204>>2],n[i+160>>2]=n[i+200>>2],n[i+164>>2]=u,u=n[i+196>>2],n[i+152>>2]=n[i+192>>2],n[i+156>>2]=u,u=n[i+188>>2],n[i+144>>2]=n[i+184>>2],n[i+148>>2]=u,u=n[i+180>>2],n[i+136>>2]=n[i+176>>2],n[i+140>>2]=u,I(N+1|0,i+136|0,35),n[N+36>>2]=h,n[N+40>>2]=l,u=0}c[N|0]=u,_=i+304|0;n:{if(o[f+536|0]==1){e=n[f+544>>2],t=n[f+540>>2],n[a>>2]=1,n[a+4>>2]=t,n[a+8>>2]=e;break n}c[f+90|0]=o[f+539|0],w[f+88>>1]=o[f+537|0]|o[f+538|0]<<8,d=n[f+544>>2],l=n[f+540>>2],u=f+152|0,h=f+548|0,I(u,h,53),c[f+91|0]=l,c[f+92|0]=l>>>8,c[f+93|0]=l>>>16,c[f+94|0]=l>>>24,c[f+95|0]=d,c[f+96|0]=d>>>8,c[f+97|0]=d>>>16,c[f+98|0]=d>>>24,I(f+99|0,u,53),u=f+24|0,I(u,f+88|0,64),zs(f+536|0,u);e:{if(!n[f+536>>2]){n[f+928>>2]=3,Se(f+16|0,f+928|0),t=n[f+16>>2];break e}l=n[f+544>>2],u=f+152|0,I(u|4,h,380),n[f+152>>2]=l;t:{if(vu(u)||vu(t))break t;for(n[f+932>>2]=r,n[f+928>>2]=e,b=f+536|0,d=f+928|0,r=d,l=_-2176|0,_=l,I(l+816|0,1158176,64),n[l+888>>2]=0,n[l+892>>2]=0,n[l+880>>2]=0,n[l+884>>2]=0,c[l+815|0]=0,u=l+688|0,e=f+88|0,ct(u,e),ct(u,t+384|0),u=I(l+480|0,u,208),I(l- -64|0,t,416),s=I(l,e,64),e=8;;){if(e){Oe(u,n[r>>2],n[r+4>>2]),e=e-8|0,r=r+8|0;continue}break}for(I(s+688|0,s,688),h=s+1792|0,I(h,s+480|0,208),t=s+1376|0,Nu(t,h),I(h,s+752|0,384),r=s+1408|0,Yn(r,h),I(r+96|0,h+96|0,96),I(r+192|0,h+192|0,96),Yn(r+288|0,h+288|0),N=_-7712|0,_=N,Ms(N,t),Ms(N+256|0,s+720|0),l=256,u=255,e=255;;){r:{if(t=u,(u|0)==-1)break r;if(l=l-1|0,o[u+N|0]){e=l;break r}if(u=t-1|0,e=t,!o[t+(N+256|0)|0])continue}break}for(Vs(N+512|0,r),Vs(N+3584|0,1158888),o0(N+6656|0,96),I(N+6752|0,1158344,96),I(N+6848|0,1158344,96);;){rn(N+6944|0,N+6656|0);r:{u:{i:{o:{a:switch(l=c[e+N|0],((l|0)>0)-((l|0)<0)&255){case 0:break i;case 1:break o;default:break a}if(u=N+7328|0,r=N+6944|0,j2(u,r),t=0-l|0,(t&255)>>>0>=16)break u;Ds(r,u,(N+512|0)+V((t&254)>>>1|0,384)|0);break i}if(r=N+7328|0,t=N+6944|0,j2(r,t),l>>>0>=16)break u;ne(t,r,(N+512|0)+V((l&254)>>>1|0,384)|0)}i:{o:switch(l=c[(N+256|0)+e|0],((l|0)>0)-((l|0)<0)&255){case 0:break r;case 1:break i;default:break o}if(u=N+7328|0,r=N+6944|0,j2(u,r),t=0-l|0,(t&255)>>>0>=16)break u;Ds(r,u,(N+3584|0)+V((t&254)>>>1|0,384)|0);break r}if(r=N+7328|0,t=N+6944|0,j2(r,t),l>>>0>=16)break u;ne(t,r,(N+3584|0)+V((l&254)>>>1|0,384)|0);break r}O()}if($n(N+6656|0,N+6944|0),e){e=e-1|0;continue}break}r=N+6656|0,e=r+192|0,t0(h,r,e),t=r+96|0,t0(h+96|0,t,e),X0(h+192|0,e),t0(h+288|0,r,t),_=N+7712|0,mu(b,h),_=s+2176|0,hu(b,f+24|0)&255?t=0:(n[f+928>>2]=3,Se(f+8|0,d),t=n[f+8>>2],n[a+8>>2]=1158256,n[a+4>>2]=t,t=1),n[a>>2]=t;break n}n[f+536>>2]=3,Se(f,f+536|0),t=n[f>>2]}n[a+8>>2]=1158256,n[a+4>>2]=t,n[a>>2]=1}_=f+944|0}function ms(a,t){var e=0,r=0,u=0;e=_-416|0,_=e,I(e+336|0,1158176,64),n[e+408>>2]=0,n[e+412>>2]=0,n[e+400>>2]=0,n[e+404>>2]=0,c[e+335|0]=0,u=e+208|0,Oe(u,t,32),u=I(e,u,208),bs(u+208|0,u),t=_-96|0,_=t,n[t+24>>2]=0,n[t+28>>2]=0,n[t+16>>2]=0,n[t+20>>2]=0,n[t+8>>2]=0,n[t+12>>2]=0,n[t>>2]=0,n[t+4>>2]=0,n[t+56>>2]=0,n[t+60>>2]=0,n[t+48>>2]=0,n[t+52>>2]=0,n[t+40>>2]=0,n[t+44>>2]=0,n[t+32>>2]=0,n[t+36>>2]=0,e=u+208|0,H(t,32,e,32),H(t+32|0,32,e+32|0,32),e=o[t+5|0]|o[t+6|0]<<8|(o[t+7|0]<<16|o[t+8|0]<<24),r=o[t+1|0]|o[t+2|0]<<8|(o[t+3|0]<<16|o[t+4|0]<<24),c[t+65|0]=r,c[t+66|0]=r>>>8,c[t+67|0]=r>>>16,c[t+68|0]=r>>>24,c[t+69|0]=e,c[t+70|0]=e>>>8,c[t+71|0]=e>>>16,c[t+72|0]=e>>>24,e=o[t+13|0]|o[t+14|0]<<8|(o[t+15|0]<<16|o[t+16|0]<<24),r=o[t+9|0]|o[t+10|0]<<8|(o[t+11|0]<<16|o[t+12|0]<<24),c[t+73|0]=r,c[t+74|0]=r>>>8,c[t+75|0]=r>>>16,c[t+76|0]=r>>>24,c[t+77|0]=e,c[t+78|0]=e>>>8,c[t+79|0]=e>>>16,c[t+80|0]=e>>>24,e=o[t+21|0]|o[t+22|0]<<8|(o[t+23|0]<<16|o[t+24|0]<<24),r=o[t+17|0]|o[t+18|0]<<8|(o[t+19|0]<<16|o[t+20|0]<<24),c[t+81|0]=r,c[t+82|0]=r>>>8,c[t+83|0]=r>>>16,c[t+84|0]=r>>>24,c[t+85|0]=e,c[t+86|0]=e>>>8,c[t+87|0]=e>>>16,c[t+88|0]=e>>>24,e=o[t+27|0]|o[t+28|0]<<8|(o[t+29|0]<<16|o[t+30|0]<<24),r=o[t+23|0]|o[t+24|0]<<8|(o[t+25|0]<<16|o[t+26|0]<<24),c[t+87|0]=r,c[t+88|0]=r>>>8,c[t+89|0]=r>>>16,c[t+90|0]=r>>>24,c[t+91|0]=e,c[t+92|0]=e>>>8,c[t+93|0]=e>>>16,c[t+94|0]=e>>>24,c[t+64|0]=o[t|0]&248,c[t+95|0]=o[t+31|0]&63|64,Bs(a,t- -64|0),e=n[t+60>>2],r=n[t+56>>2],c[a+56|0]=r,c[a+57|0]=r>>>8,c[a+58|0]=r>>>16,c[a+59|0]=r>>>24,c[a+60|0]=e,c[a+61|0]=e>>>8,c[a+62|0]=e>>>16,c[a+63|0]=e>>>24,e=n[t+52>>2],r=n[t+48>>2],c[a+48|0]=r,c[a+49|0]=r>>>8,c[a+50|0]=r>>>16,c[a+51|0]=r>>>24,c[a+52|0]=e,c[a+53|0]=e>>>8,c[a+54|0]=e>>>16,c[a+55|0]=e>>>24,e=n[t+44>>2],r=n[t+40>>2],c[a+40|0]=r,c[a+41|0]=r>>>8,c[a+42|0]=r>>>16,c[a+43|0]=r>>>24,c[a+44|0]=e,c[a+45|0]=e>>>8,c[a+46|0]=e>>>16,c[a+47|0]=e>>>24,e=n[t+36>>2],r=n[t+32>>2],c[a+32|0]=r,c[a+33|0]=r>>>8,c[a+34|0]=r>>>16,c[a+35|0]=r>>>24,c[a+36|0]=e,c[a+37|0]=e>>>8,c[a+38|0]=e>>>16,c[a+39|0]=e>>>24,_=t+96|0,_=u+416|0}function gs(a){n0(a),n0(a+32|0)}function Sl(a,t){a=a|0,t=t|0;var e=0,r=0;e=_-32|0,_=e;n:{e:switch(n[a>>2]-1|0){default:a=s0(t,1158040,63);break n;case 0:a=s0(t,1158071,71);break n;case 1:r=n[a+12>>2],n[e+4>>2]=n[a+8>>2],n[e+8>>2]=r,n[e+12>>2]=n[a+4>>2],n[e+28>>2]=26,n[e+20>>2]=27,n[e+24>>2]=e+12,n[e+16>>2]=e+4,a=s0(t,1049579,e+16|0);break n;case 2:a=s0(t,1158106,79);break n;case 3:break e}a=s0(t,1158145,55)}return _=e+32|0,a|0}function Ol(a,t){return a=a|0,t=t|0,0}function Ll(a,t){a=a|0,t=t|0,n[a+4>>2]=40,n[a>>2]=1158300}function vs(a,t){a=a|0,t=t|0,n[a>>2]=0}function Tl(a,t,e){a=a|0,t=t|0,e=e|0,O()}function Zl(a,t){a=a|0,t=t|0,t=n[289509],n[a+8>>2]=n[289508],n[a+12>>2]=t,t=n[289507],n[a>>2]=n[289506],n[a+4>>2]=t}function Z0(a){var t=0;return t=_-16|0,c[t+15|0]=a,o[t+15|0]}function ys(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0;for(u=_-96|0,_=u;;){if((i|0)==96)n:for(i=0;;){if((i|0)==256)break n;p=o[t|0]&((i|0)==248?127:-1),N=u-8|0,b=4;e:{t:{for(;;){if(s=b+4|0,(s|0)==56)break t;if(N=N+8|0,k=b+1158632|0,b=s,!(e0[k>>2]<=i>>>0))break}i1(0,0),i1(1,(i<<20)+1072693248|0),m=N,g=+(p>>>0)*+h4()+q[N>>3],q[m>>3]=g;break e}O()}t=t+1|0,i=i+8|0}else{s=u+i|0,n[s>>2]=0,n[s+4>>2]=0,i=i+8|0;continue}break}d=q[u>>3],h=d+2833419889721787e7+-2833419889721787e7,f=q[u+8>>3]+h,l=f+5942112188569825e13+-5942112188569825e13,e=q[u+16>>3]+l,r=e+12461512460483586e19+-12461512460483586e19,q[a+16>>3]=e-r,e=q[u+24>>3]+r,r=e+26133685779528074e25+-26133685779528074e25,q[a+24>>3]=e-r,e=q[u+32>>3]+r,r=e+10961262279981772e32+-10961262279981772e32,q[a+32>>3]=e-r,e=q[u+40>>3]+r,r=e+22987433112988333e38+-22987433112988333e38,q[a+40>>3]=e-r,e=q[u+48>>3]+r,r=e+4820814132776971e45+-4820814132776971e45,q[a+48>>3]=e-r,e=q[u+56>>3]+r,r=e+1010998000018149e52+-1010998000018149e52,q[a+56>>3]=e-r,e=q[u+64>>3]+r,r=e+42404329554681224e57+-42404329554681224e57,q[a+64>>3]=e-r,e=q[u+72>>3]+r,r=e+8892832453425884e64+-8892832453425884e64,q[a+72>>3]=e-r,e=q[u+80>>3]+r,r=e+18649621365367e73+-18649621365367e73,q[a+80>>3]=e-r,e=q[u+88>>3]+r,r=e+3911109074562213e77+-3911109074562213e77,q[a+88>>3]=e-r,f=f-l,l=d-h+r*3281744050935889e-91,e=l+2833419889721787e7+-2833419889721787e7,q[a+8>>3]=f+e,q[a>>3]=l-e,_=u+96|0}function ws(a){var t=0,e=0,r=0,u=0;return r=_-16|0,_=r,u=r+8|0,e=a+4|0,t=n[e+4>>2],t>>>0<=e0[e>>2]?e=0:(t=t-1|0,n[e+4>>2]=t,e=1),n[u+4>>2]=t,n[u>>2]=e,t=2,n[r+8>>2]==1&&(t=n[r+12>>2],t>>>0>=256&&O(),t=o[n[a>>2]+(t>>>3|0)|0]>>>(t&7)&1),_=r+16|0,t}function Cs(a,t,e){var r=0;r=_-192|0,_=r,r=I(r,a,192),Ks(a,t,e),Ks(t,r,e),_=r+192|0}function t0(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0,S=0,L=0,T=0,Z=0,Q=0,W=0,A=0,P=0,Y=0,$=0,r0=0;r=q[t+88>>3],u=q[e+8>>3],b=q[t+80>>3],z=q[e+16>>3],T=z*3281744050935889e-91,d=q[t+72>>3],M=q[e+24>>3],X=M*3281744050935889e-91,h=q[t+64>>3],K=q[e+32>>3],D=K*3281744050935889e-91,p=q[t+56>>3],F=q[e+40>>3],J=F*3281744050935889e-91,k=q[t+48>>3],S=q[e+48>>3],m=S*3281744050935889e-91,g=q[t+40>>3],L=q[e+56>>3],f=L*3281744050935889e-91,v=q[t+32>>3],Z=q[e+64>>3],l=Z*3281744050935889e-91,y=q[t+24>>3],Q=q[e+72>>3],s=Q*3281744050935889e-91,E=q[t+16>>3],W=q[e+80>>3],i=W*3281744050935889e-91,j=q[t>>3],U=q[e>>3],x=q[t+8>>3],A=q[e+88>>3],N=A*3281744050935889e-91,P=r*(u*3281744050935889e-91)+(b*T+(d*X+(h*D+(p*J+(k*m+(g*f+(v*l+(y*s+(E*i+(j*U+x*N)))))))))),Y=P+2833419889721787e7+-2833419889721787e7,T=r*T+(b*X+(d*D+(h*J+(p*m+(k*f+(g*l+(v*s+(y*i+(x*U+j*u+E*N)))))))))+Y,$=T+5942112188569825e13+-5942112188569825e13,r0=r*X+(b*D+(d*J+(h*m+(p*f+(k*l+(g*s+(v*i+(E*U+(x*u+j*z)+y*N))))))))+$,X=r0+12461512460483586e19+-12461512460483586e19,q[a+16>>3]=r0-X,X=r*D+(b*J+(d*m+(h*f+(p*l+(k*s+(g*i+(y*U+(E*u+(x*z+j*M))+v*N)))))))+X,D=X+26133685779528074e25+-26133685779528074e25,q[a+24>>3]=X-D,D=r*J+(b*m+(d*f+(h*l+(p*s+(k*i+(v*U+(y*u+(E*z+(x*M+j*K)))+g*N))))))+D,J=D+10961262279981772e32+-10961262279981772e32,q[a+32>>3]=D-J,J=r*m+(b*f+(d*l+(h*s+(p*i+(g*U+(v*u+(y*z+(E*M+(x*K+j*F))))+k*N)))))+J,m=J+22987433112988333e38+-22987433112988333e38,q[a+40>>3]=J-m,m=r*f+(b*l+(d*s+(h*i+(k*U+(g*u+(v*z+(y*M+(E*K+(x*F+j*S)))))+p*N))))+m,f=m+4820814132776971e45+-4820814132776971e45,q[a+48>>3]=m-f,f=r*l+(b*s+(d*i+(h*N+(p*U+(k*u+(g*z+(v*M+(y*K+(E*F+(x*S+j*L))))))))))+f,l=f+1010998000018149e52+-1010998000018149e52,q[a+56>>3]=f-l,l=r*s+(b*i+(d*N+(h*U+(p*u+(k*z+(g*M+(v*K+(y*F+(E*S+(x*L+j*Z))))))))))+l,s=l+42404329554681224e57+-42404329554681224e57,q[a+64>>3]=l-s,s=r*i+(b*N+(d*U+(h*u+(p*z+(k*M+(g*K+(v*F+(y*S+(E*L+(x*Z+j*Q))))))))))+s,i=s+8892832453425884e64+-8892832453425884e64,q[a+72>>3]=s-i,i=r*N+(b*U+(d*u+(h*z+(p*M+(k*K+(g*F+(v*S+(y*L+(E*Z+(x*Q+j*W))))))))))+i,N=i+18649621365367e73+-18649621365367e73,q[a+80>>3]=i-N,u=r*U+(b*u+(d*z+(h*M+(p*K+(k*F+(g*S+(v*L+(y*Z+(E*Q+(x*W+j*A))))))))))+N,r=u+3911109074562213e77+-3911109074562213e77,q[a+88>>3]=u-r,r=P-Y+r*3281744050935889e-91,u=r+2833419889721787e7+-2833419889721787e7,q[a+8>>3]=T-$+u,q[a>>3]=r-u}function G0(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0;u=q[e+88>>3],y=q[t+88>>3],i=q[e+80>>3],E=q[t+80>>3],s=q[e+72>>3],j=q[t+72>>3],l=q[e+64>>3],U=q[t+64>>3],N=q[e+56>>3],x=q[t+56>>3],f=q[e+48>>3],z=q[t+48>>3],b=q[e+40>>3],J=q[t+40>>3],d=q[e+32>>3],M=q[t+32>>3],h=q[e+24>>3],D=q[t+24>>3],p=q[t>>3]-q[e>>3],k=p+2833419889721787e7+-2833419889721787e7,m=q[t+8>>3]-q[e+8>>3]+k,g=m+5942112188569825e13+-5942112188569825e13,v=q[t+16>>3]-q[e+16>>3]+g,r=v+12461512460483586e19+-12461512460483586e19,q[a+16>>3]=v-r,h=D-h+r,r=h+26133685779528074e25+-26133685779528074e25,q[a+24>>3]=h-r,d=M-d+r,r=d+10961262279981772e32+-10961262279981772e32,q[a+32>>3]=d-r,b=J-b+r,r=b+22987433112988333e38+-22987433112988333e38,q[a+40>>3]=b-r,f=z-f+r,r=f+4820814132776971e45+-4820814132776971e45,q[a+48>>3]=f-r,N=x-N+r,r=N+1010998000018149e52+-1010998000018149e52,q[a+56>>3]=N-r,l=U-l+r,r=l+42404329554681224e57+-42404329554681224e57,q[a+64>>3]=l-r,s=j-s+r,r=s+8892832453425884e64+-8892832453425884e64,q[a+72>>3]=s-r,i=E-i+r,r=i+18649621365367e73+-18649621365367e73,q[a+80>>3]=i-r,u=y-u+r,r=u+3911109074562213e77+-3911109074562213e77,q[a+88>>3]=u-r,r=p-k+r*3281744050935889e-91,u=r+2833419889721787e7+-2833419889721787e7,q[a+8>>3]=m-g+u,q[a>>3]=r-u}function Bs(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0,S=0,L=0,T=0,Z=0,Q=0,W=0,A=0,P=0,Y=0,$=0,r0=0,f0=0,b0=0,d0=0,p0=0,l0=0,N0=0;h=_-112|0,_=h,Ze(h+4|0,t),x=n[h+20>>2],s=B(x,0,827193836,0),i=C,v=n[h+8>>2],r=B(v,0,377041255,0),e=C,p=n[h+4>>2],t=B(p,0,536700270,0),r=t+r|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,y=n[h+12>>2],t=B(y,0,259787148,0),r=t+r|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,D=n[h+16>>2],t=B(D,0,442594051,0),u=t+r|0,r=C+e|0,e=B(x,0,290322925,0),k=e+u|0,t=C+(t>>>0>u>>>0?r+1|0:r)|0,t=e>>>0>k>>>0?t+1|0:t,j=n[h+24>>2],Q=j+p|0,r=B(Q,0,536700270,0),u=r+(s-k|0)|0,m=t,e=C+(i-(t+(s>>>0<k>>>0)|0)|0)|0,e=r>>>0>u>>>0?e+1|0:e,l=n[h+28>>2],W=l+v|0,t=B(W,0,378089830,0),r=t+u|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,X=n[h+32>>2],A=X+y|0,t=B(A,0,796658059,0),i=t+r|0,r=C+e|0,r=t>>>0>i>>>0?r+1|0:r,M=n[h+36>>2],P=M+D|0,e=B(P,0,979464962,0),i=e+i|0,t=C+r|0,u=i,r=e>>>0>u>>>0?t+1|0:t,z=B(M,0,536870911,0),d0=C,$=B(X,0,536870911,0),K=$+z|0,p0=C,t=p0+d0|0,i=B(l,0,1048575,0),Y=i+K|0,b=K>>>0<$>>>0?t+1|0:t,e=b+C|0,d=u-Y|0,l0=i>>>0>Y>>>0?e+1|0:e,s=r-(l0+(u>>>0<Y>>>0)|0)|0,t=B(v,0,290322925,0),e=C,r=t,t=B(p,0,442594051,0),E=r+t|0,r=C+e|0,r=t>>>0>E>>>0?r+1|0:r,F=B(p,0,511,0)&536870911,e=B(F,0,9640146,0),i=e+E|0,N=r,t=r+C|0,u=i,r=e>>>0>u>>>0?t+1|0:t,t=B(p,0,290322925,0),g=C,i=t,e=B(F,0,485872621,0),f=t+e|0,t=C+g|0,t=e>>>0>f>>>0?t+1|0:t,e=t>>>29|0,t=(t&536870911)<<3|f>>>29,f=t+u|0,e=e+r|0,u=t>>>0>f>>>0?e+1|0:e,J=B(f,u,307527195,0)&536870911,t=J,e=t>>>12|0,t=t<<20,d=t+d|0,r=e+s|0,r0=d,s=t>>>0>d>>>0?r+1|0:r,e=B(y,0,377041255,0),t=C,r=e,e=B(v,0,536700270,0),r=r+e|0,t=C+t|0,t=e>>>0>r>>>0?t+1|0:t,e=r,r=B(D,0,259787148,0),d=e+r|0,e=C+t|0,e=r>>>0>d>>>0?e+1|0:e,r=B(x,0,442594051,0),d=r+d|0,t=C+e|0,S=B(j,0,536870911,0),e=d-S|0,f0=C,N0=(r>>>0>d>>>0?t+1|0:t)-(f0+(d>>>0<S>>>0)|0)|0,b0=e,e=B(Q,0,827193836,0),r=(b0-i|0)+e|0,t=C+(N0-((i>>>0>b0>>>0)+g|0)|0)|0,t=e>>>0>r>>>0?t+1|0:t,e=r,r=B(J,0,333,0),i=e+r|0,e=C+t|0,U=i,i=r>>>0>i>>>0?e+1|0:e,e=B(v,0,442594051,0),t=C,r=e,e=B(p,0,259787148,0),r=r+e|0,t=C+t|0,t=e>>>0>r>>>0?t+1|0:t,e=r,r=B(y,0,290322925,0),L=e+r|0,e=C+t|0,t=B(F,0,501691798,0),g=t+L|0,d=r>>>0>L>>>0?e+1|0:e,r=d+C|0,r=t>>>0>g>>>0?r+1|0:r,e=B(J,0,9640146,0),g=e+g|0,t=C+r|0,t=e>>>0>g>>>0?t+1|0:t,r=B(J,0,485872621,0),e=u+C|0,u=r+f|0,e=u>>>0<f>>>0?e+1|0:e,r=e>>>29|0,e=(e&536870911)<<3|u>>>29,g=e+g|0,t=t+r|0,u=e>>>0>g>>>0?t+1|0:t,T=B(g,u,307527195,0)&536870911,t=B(T,0,502512965,0),r=t+U|0,e=C+i|0,U=r,i=t>>>0>r>>>0?e+1|0:e,e=B(v,0,259787148,0),t=C,r=e,e=B(p,0,377041255,0),r=r+e|0,t=C+t|0,t=e>>>0>r>>>0?t+1|0:t,e=B(y,0,442594051,0),f=e+r|0,r=C+t|0,r=e>>>0>f>>>0?r+1|0:r,e=B(D,0,290322925,0),v=e+f|0,t=C+r|0,r=B(F,0,502512965,0),p=r+v|0,f=e>>>0>v>>>0?t+1|0:t,e=f+C|0,e=r>>>0>p>>>0?e+1|0:e,t=B(J,0,501691798,0),r=t+p|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,t=r,r=B(T,0,9640146,0),p=t+r|0,t=C+e|0,t=r>>>0>p>>>0?t+1|0:t,e=B(T,0,485872621,0),r=u+C|0,u=e+g|0,r=u>>>0<g>>>0?r+1|0:r,e=r>>>29|0,r=(r&536870911)<<3|u>>>29,g=r+p|0,t=t+e|0,u=r>>>0>g>>>0?t+1|0:t,Z=B(g,u,307527195,0)&536870911,t=B(Z,0,501691798,0),r=t+U|0,e=C+i|0,p=r,i=t>>>0>r>>>0?e+1|0:e,e=B(F,0,333,0),r=e+k|0,t=C+m|0,t=e>>>0>r>>>0?t+1|0:t,e=r,r=B(J,0,502512965,0),m=e+r|0,e=C+t|0,e=r>>>0>m>>>0?e+1|0:e,r=B(T,0,501691798,0),m=r+m|0,t=C+e|0,t=r>>>0>m>>>0?t+1|0:t,e=B(Z,0,9640146,0),m=e+m|0,r=C+t|0,r=e>>>0>m>>>0?r+1|0:r,t=B(Z,0,485872621,0),e=u+C|0,u=t+g|0,e=u>>>0<g>>>0?e+1|0:e,t=e>>>29|0,e=(e&536870911)<<3|u>>>29,u=e+m|0,t=t+r|0,r=e>>>0>u>>>0?t+1|0:t,U=B(u,r,307527195,0)&536870911,t=B(U,0,9640146,0),m=t+p|0,e=C+i|0,t=t>>>0>m>>>0?e+1|0:e,e=B(U,0,485872621,0),r=r+C|0,i=e+u|0,r=i>>>0<u>>>0?r+1|0:r,e=r>>>29|0,r=(r&536870911)<<3|i>>>29,k=r+m|0,t=t+e|0,u=r>>>0>k>>>0?t+1|0:t,p=B(k,u,307527195,0)&536870911,e=B(p,0,333,0),r=e+r0|0,t=C+s|0,J=r,i=e>>>0>r>>>0?t+1|0:t,t=B(D,0,377041255,0),e=C,r=t,t=B(y,0,536700270,0),r=r+t|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,t=B(x,0,259787148,0),r=t+r|0,e=C+e|0,y=r,r=t>>>0>r>>>0?e+1|0:e,e=B(l,0,536870911,0),r0=C,t=f0+r0|0,g=e,l=S+e|0,t=l>>>0<S>>>0?t+1|0:t,m=y-l|0,s=t,t=r-(t+(l>>>0>y>>>0)|0)|0,f0=t,e=B(Q,0,979464962,0),r=e-E|0,e=C-((e>>>0<E>>>0)+N|0)|0,N=r,r=B(W,0,827193836,0),N=N+r|0,e=C+e|0,e=(r>>>0>N>>>0?e+1|0:e)+t|0,t=N+m|0,e=t>>>0<N>>>0?e+1|0:e,r=B(T,0,333,0),N=r+t|0,t=C+e|0,t=r>>>0>N>>>0?t+1|0:t,e=B(Z,0,502512965,0),N=e+N|0,r=C+t|0,r=e>>>0>N>>>0?r+1|0:r,e=B(U,0,501691798,0),N=e+N|0,t=C+r|0,t=e>>>0>N>>>0?t+1|0:t,r=B(p,0,9640146,0),N=r+N|0,e=C+t|0,r=r>>>0>N>>>0?e+1|0:e,t=B(p,0,485872621,0),e=u+C|0,u=t+k|0,e=u>>>0<k>>>0?e+1|0:e,t=e>>>29|0,e=(e&536870911)<<3|u>>>29,k=e+N|0,t=t+r|0,u=e>>>0>k>>>0?t+1|0:t,E=B(k,u,307527195,0)&536870911,t=B(E,0,502512965,0),e=t+J|0,r=C+i|0,y=e,i=t>>>0>e>>>0?r+1|0:r,t=B(x,0,377041255,0),e=C,r=t,t=B(D,0,536700270,0),r=r+t|0,e=C+e|0,N=r,r=t>>>0>r>>>0?e+1|0:e,t=s+p0|0,s=l+$|0,t=r-((s>>>0<$>>>0?t+1|0:t)+(s>>>0>N>>>0)|0)|0,S=t,N=N-s|0,l=N,r=B(Q,0,796658059,0),e=r-L|0,r=C-((r>>>0<L>>>0)+d|0)|0,s=e,e=B(W,0,979464962,0),s=s+e|0,r=C+r|0,r=e>>>0>s>>>0?r+1|0:r,e=s,s=B(A,0,827193836,0),d=e+s|0,e=C+r|0,t=(s>>>0>d>>>0?e+1|0:e)+t|0,e=l+d|0,t=e>>>0<d>>>0?t+1|0:t,r=e,e=B(Z,0,333,0),r=r+e|0,t=C+t|0,t=e>>>0>r>>>0?t+1|0:t,e=r,r=B(U,0,502512965,0),s=e+r|0,e=C+t|0,e=r>>>0>s>>>0?e+1|0:e,t=B(p,0,501691798,0),s=t+s|0,r=C+e|0,r=t>>>0>s>>>0?r+1|0:r,t=B(E,0,9640146,0),s=t+s|0,e=C+r|0,e=t>>>0>s>>>0?e+1|0:e,r=B(E,0,485872621,0),t=u+C|0,u=r+k|0,t=u>>>0<k>>>0?t+1|0:t,u=(t&536870911)<<3|u>>>29,s=u+s|0,t=(t>>>29|0)+e|0,u=u>>>0>s>>>0?t+1|0:t,k=B(s,u,307527195,0)&536870911,t=B(k,0,501691798,0),r=t+y|0,e=C+i|0,L=r,i=t>>>0>r>>>0?e+1|0:e,e=F,t=e>>>12|0,r=e<<20,e=B(x,0,536700270,0),l=(r-v|0)+e|0,r=C+(t-((r>>>0<v>>>0)+f|0)|0)|0,r=e>>>0>l>>>0?r+1|0:r,e=B(Q,0,378089830,0),l=e+l|0,t=C+r|0,t=e>>>0>l>>>0?t+1|0:t,r=B(W,0,796658059,0),l=r+l|0,e=C+t|0,e=r>>>0>l>>>0?e+1|0:e,r=B(A,0,979464962,0),l=r+l|0,t=C+e|0,t=r>>>0>l>>>0?t+1|0:t,r=B(P,0,827193836,0),l=r+l|0,e=C+t|0,e=r>>>0>l>>>0?e+1|0:e,v=l,t=B(j,0,1048575,0),l=t+K|0,r=C+b|0,t=r0+(t>>>0>l>>>0?r+1|0:r)|0,d=l+g|0,t=d>>>0<g>>>0?t+1|0:t,r=B(U,0,333,0),f=r+(v-d|0)|0,l=t,t=C+(e-(t+(d>>>0>v>>>0)|0)|0)|0,t=r>>>0>f>>>0?t+1|0:t,r=B(p,0,502512965,0),f=r+f|0,e=C+t|0,e=r>>>0>f>>>0?e+1|0:e,t=B(E,0,501691798,0),f=t+f|0,r=C+e|0,r=t>>>0>f>>>0?r+1|0:r,e=B(k,0,9640146,0),f=e+f|0,t=C+r|0,t=e>>>0>f>>>0?t+1|0:t,r=B(k,0,485872621,0),e=u+C|0,u=r+s|0,e=u>>>0<s>>>0?e+1|0:e,r=e>>>29|0,e=(e&536870911)<<3|u>>>29,u=e+f|0,t=t+r|0,t=e>>>0>u>>>0?t+1|0:t,j=B(u,t,307527195,0)&536870911,r=B(j,0,9640146,0),s=r+L|0,e=C+i|0,r=r>>>0>s>>>0?e+1|0:e,e=B(j,0,485872621,0),t=t+C|0,i=e+u|0,t=i>>>0<u>>>0?t+1|0:t,e=t>>>29|0,t=(t&536870911)<<3|i>>>29,u=t+s|0,r=e+r|0,i=t>>>0>u>>>0?r+1|0:r,n[h+76>>2]=u&536870911,e=B(x,0,979464962,0),t=e-b0|0,e=C-((e>>>0<b0>>>0)+N0|0)|0,r=t,t=B(W,0,536700270,0),r=r+t|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,t=r,r=B(A,0,378089830,0),s=t+r|0,t=C+e|0,t=r>>>0>s>>>0?t+1|0:t,r=B(P,0,796658059,0),s=r+s|0,e=C+t|0,e=r>>>0>s>>>0?e+1|0:e,b=s,t=B(X,0,1048575,0),f=t+z|0,r=C+d0|0,s=t>>>0>f>>>0?r+1|0:r,r=e-(s+(f>>>0>b>>>0)|0)|0,t=T,e=t>>>12|0,t=t<<20,b=t+(b-f|0)|0,e=e+r|0,e=t>>>0>b>>>0?e+1|0:e,r=B(E,0,333,0),b=r+b|0,t=C+e|0,t=r>>>0>b>>>0?t+1|0:t,e=B(k,0,502512965,0),b=e+b|0,r=C+t|0,r=e>>>0>b>>>0?r+1|0:r,e=B(j,0,501691798,0),b=e+b|0,t=C+r|0,r=(i&536870911)<<3|u>>>29,u=r+b|0,e=(i>>>29|0)+(e>>>0>b>>>0?t+1|0:t)|0,i=r>>>0>u>>>0?e+1|0:e,n[h+80>>2]=u&536870911,t=B(A,0,536700270,0),e=C,r=t,t=B(x,0,796658059,0),r=r+t|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,X=r,t=m,m=B(M,0,1048575,0),M=t+m|0,K=C,r=K+f0|0,b=B(P,0,378089830,0),z=b+(X-M|0)|0,t=C+(e-((M>>>0>X>>>0)+(m>>>0>M>>>0?r+1|0:r)|0)|0)|0,t=b>>>0>z>>>0?t+1|0:t,e=Z,r=e>>>12|0,b=e<<20,z=b+z|0,e=t+r|0,t=B(k,0,333,0),r=t+z|0,e=C+(b>>>0>z>>>0?e+1|0:e)|0,e=t>>>0>r>>>0?e+1|0:e,t=r,r=B(j,0,502512965,0),b=t+r|0,t=C+e|0,t=r>>>0>b>>>0?t+1|0:t,r=(i&536870911)<<3|u>>>29,u=r+b|0,t=(i>>>29|0)+t|0,i=r>>>0>u>>>0?t+1|0:t,n[h+84>>2]=u&536870911,t=B(P,0,536700270,0),e=C,r=t,t=B(x,0,378089830,0),b=r+t|0,r=C+e|0,r=(t>>>0>b>>>0?r+1|0:r)-((N>>>0>b>>>0)+S|0)|0,e=U,t=e>>>12|0,e=e<<20,N=e+(b-N|0)|0,t=t+r|0,t=e>>>0>N>>>0?t+1|0:t,r=B(j,0,333,0),N=r+N|0,e=C+t|0,t=i>>>29|0,u=(i&536870911)<<3|u>>>29,i=u+N|0,r=t+(r>>>0>N>>>0?e+1|0:e)|0,r=u>>>0>i>>>0?r+1|0:r,t=i,n[h+88>>2]=t&536870911,i=p,e=i>>>12|0,u=d+(i<<20)|0,e=e+l|0,e=u>>>0<d>>>0?e+1|0:e,i=r,r=r>>>29|0,l=u,u=(i&536870911)<<3|t>>>29,i=l+u|0,t=e+r|0,r=u>>>0>i>>>0?t+1|0:t,n[h+92>>2]=i&536870911,t=E,e=t>>>12|0,u=Y+(t<<20)|0,t=e+l0|0,e=u>>>0<Y>>>0?t+1|0:t,t=r>>>29|0,r=(r&536870911)<<3|i>>>29,i=r+u|0,e=t+e|0,e=r>>>0>i>>>0?e+1|0:e,n[h+96>>2]=i&536870911,r=k,t=r>>>12|0,u=f+(r<<20)|0,r=t+s|0,t=e,e=t>>>29|0,t=(t&536870911)<<3|i>>>29,i=t+u|0,e=e+(u>>>0<f>>>0?r+1|0:r)|0,e=t>>>0>i>>>0?e+1|0:e,n[h+100>>2]=i&536870911,t=j,r=t>>>12|0,u=m+(t<<20)|0,t=r+K|0,r=e,e=e>>>29|0,i=(r&536870911)<<3|i>>>29,r=i+u|0,t=e+(u>>>0<m>>>0?t+1|0:t)|0,e=r,n[h+108>>2]=((e>>>0<i>>>0?t+1|0:t)&536870911)<<3|e>>>29,n[h+104>>2]=e&536870911,t=h+40|0,Te(t,h+76|0),lt(a,t),_=h+112|0}function Rs(a,t){return a=o[t|0]^o[a|0],Z0((0-a|a)<<24>>24>=0)}function Es(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0,S=0,L=0,T=0,Z=0,Q=0,W=0,A=0,P=0,Y=0,$=0,r0=0,f0=0,b0=0,d0=0,p0=0,l0=0,N0=0,I0=0,W0=0,$0=0,u0=0,a0=0,A2=0;E=_-48|0,_=E,d=n[e>>2],h=n[t>>2],f=B(d,0,h,0),r=C,T=r,m=B(f,r,307527195,0)&536870911,u=B(m,0,9640146,0),i=C,b=n[t+4>>2],r=B(b,0,d,0),s=C,N=n[e+4>>2],p=B(N,0,h,0),r=p+r|0,s=C+s|0,z=r,b0=r>>>0<p>>>0?s+1|0:s,r=b0+i|0,u=u+z|0,r=u>>>0<z>>>0?r+1|0:r,s=u,i=r,r=B(m,0,485872621,0),u=T+C|0,l=s,r=r+f|0,u=r>>>0<f>>>0?u+1|0:u,s=u>>>29|0,u=(u&536870911)<<3|r>>>29,r=l+u|0,i=i+s|0,Z=r,X=r>>>0<u>>>0?i+1|0:i,S=B(r,X,307527195,0)&536870911,r=S,s=r>>>12|0,Q=n[t+20>>2],v=Q+h|0,p=n[e+16>>2],i=B(v,0,p,0),u=i+(r<<20)|0,r=C+s|0,r=u>>>0<i>>>0?r+1|0:r,L=n[e+20>>2],y=L+d|0,x=n[t+16>>2],i=B(y,0,x,0),u=i+u|0,r=C+r|0,J=u,K=u>>>0<i>>>0?r+1|0:r,g=n[e+12>>2],r=B(g,0,b,0),u=C,l=n[t+8>>2],j=n[e+8>>2],i=B(l,0,j,0),r=i+r|0,s=C+u|0,s=r>>>0<i>>>0?s+1|0:s,k=n[t+12>>2],i=B(k,0,N,0),u=i+r|0,r=C+s|0,r=u>>>0<i>>>0?r+1|0:r,s=B(p,0,h,0),u=s+u|0,i=C+r|0,i=u>>>0<s>>>0?i+1|0:i,s=B(d,0,x,0),r=s+u|0,u=C+i|0,u=r>>>0<s>>>0?u+1|0:u,W=n[t+28>>2],M=W+l|0,A=n[e+28>>2],D=A+j|0,i=B(M,0,D,0),U=r,r=i+(J-r|0)|0,d0=u,s=C+(K-(u+(U>>>0>J>>>0)|0)|0)|0,s=r>>>0<i>>>0?s+1|0:s,P=n[e+32>>2],K=P+g|0,F=n[t+24>>2],J=F+b|0,i=B(K,0,J,0),u=i+r|0,r=C+s|0,Y=n[t+32>>2],$=Y+k|0,r0=n[e+24>>2],f0=r0+N|0,e=B($,0,f0,0),t=e+u|0,i=C+(u>>>0<i>>>0?r+1|0:r)|0,i=t>>>0<e>>>0?i+1|0:i,e=t,t=B(P,0,F,0),r=C,s=B(W,0,A,0),t=s+t|0,u=C+r|0,u=t>>>0<s>>>0?u+1|0:u,s=B(Y,0,r0,0),t=s+t|0,r=C+u|0,N0=t,$0=e-t|0,I0=t>>>0<s>>>0?r+1|0:r,u0=i-(I0+(e>>>0<t>>>0)|0)|0,t=B(j,0,k,0),e=C,u=B(g,0,l,0),t=u+t|0,r=C+e|0,r=t>>>0<u>>>0?r+1|0:r,e=B(p,0,b,0),t=e+t|0,i=C+r|0,i=t>>>0<e>>>0?i+1|0:i,e=t,t=B(N,0,x,0),e=e+t|0,u=C+i|0,u=t>>>0>e>>>0?u+1|0:u,t=L,r=B(t,0,Q,0),L=e-r|0,W0=u-(C+(e>>>0<r>>>0)|0)|0,e=B(S,0,333,0),u=e-f|0,r=(C-((e>>>0<f>>>0)+T|0)|0)+W0|0,e=u+L|0,r=e>>>0<u>>>0?r+1|0:r,u=B(y,0,v,0),e=u+e|0,i=C+r|0,p0=e,l0=e>>>0<u>>>0?i+1|0:i,e=B(h,0,j,0),r=C,i=B(b,0,N,0),e=i+e|0,u=C+r|0,u=e>>>0<i>>>0?u+1|0:u,i=B(d,0,l,0),e=i+e|0,r=C+u|0,r=e>>>0<i>>>0?r+1|0:r,T=e,u=B(m,0,501691798,0),e=e+u|0,a0=r,s=r+C|0,s=e>>>0<u>>>0?s+1|0:s,u=B(S,0,9640146,0),e=u+e|0,r=C+s|0,r=e>>>0<u>>>0?r+1|0:r,u=B(S,0,485872621,0),i=X+C|0,u=u+Z|0,i=u>>>0<Z>>>0?i+1|0:i,s=i>>>29|0,i=(i&536870911)<<3|u>>>29,e=i+e|0,u=r+s|0,f=e,X=e>>>0<i>>>0?u+1|0:u,e=B(e,X,307527195,0)&536870911,i=B(e,0,502512965,0),u=i+p0|0,r=C+l0|0,A2=u,l0=u>>>0<i>>>0?r+1|0:r,r=B(N,0,l,0),i=C,s=B(b,0,j,0),u=s+r|0,r=C+i|0,r=u>>>0<s>>>0?r+1|0:r,i=B(h,0,g,0),u=i+u|0,s=C+r|0,s=u>>>0<i>>>0?s+1|0:s,i=B(d,0,k,0),r=i+u|0,u=C+s|0,u=r>>>0<i>>>0?u+1|0:u,Z=r,s=B(m,0,502512965,0),r=r+s|0,p0=u,i=u+C|0,i=r>>>0<s>>>0?i+1|0:i,s=B(S,0,501691798,0),u=s+r|0,r=C+i|0,r=u>>>0<s>>>0?r+1|0:r,i=B(e,0,9640146,0),u=i+u|0,r=C+r|0,r=u>>>0<i>>>0?r+1|0:r,i=u,u=r,r=B(e,0,485872621,0),s=X+C|0,d=r+f|0,s=d>>>0<f>>>0?s+1|0:s,r=s>>>29|0,s=(s&536870911)<<3|d>>>29,i=s+i|0,u=r+u|0,h=i,f=i>>>0<s>>>0?u+1|0:u,d=B(i,f,307527195,0)&536870911,u=B(d,0,501691798,0),r=u+A2|0,i=C+l0|0,N=r,b=r>>>0<u>>>0?i+1|0:i,r=B(S,0,502512965,0),i=C,s=B(m,0,333,0),u=s+r|0,r=C+i|0,r=d0+(u>>>0<s>>>0?r+1|0:r)|0,u=u+U|0,r=u>>>0<U>>>0?r+1|0:r,s=B(e,0,501691798,0),i=s+u|0,u=C+r|0,u=i>>>0<s>>>0?u+1|0:u,r=i,i=B(d,0,9640146,0),r=r+i|0,s=C+u|0,s=r>>>0<i>>>0?s+1|0:s,u=B(d,0,485872621,0),i=f+C|0,U=h,h=u+h|0,i=U>>>0>h>>>0?i+1|0:i,u=i>>>29|0,h=(i&536870911)<<3|h>>>29,i=h+r|0,r=u+s|0,u=i>>>0<h>>>0?r+1|0:r,h=B(i,u,307527195,0)&536870911,f=B(h,0,9640146,0),s=f+N|0,r=C+b|0,b=s,f=s>>>0<f>>>0?r+1|0:r,r=B(h,0,485872621,0),s=u+C|0,r=r+i|0,s=r>>>0<i>>>0?s+1|0:s,i=s>>>29|0,s=(s&536870911)<<3|r>>>29,r=s+b|0,u=i+f|0,b=r,N=r>>>0<s>>>0?u+1|0:u,f=B(r,N,307527195,0)&536870911,i=B(f,0,333,0),u=i+$0|0,r=C+u0|0,X=u,U=u>>>0<i>>>0?r+1|0:r,r=B(p,0,l,0),i=C,s=B(g,0,k,0),u=s+r|0,r=C+i|0,r=u>>>0<s>>>0?r+1|0:r,s=B(x,0,j,0),u=s+u|0,i=C+r|0,i=u>>>0<s>>>0?i+1|0:i,l=u,r=B(F,0,t,0),u=C,s=r,r=B(r0,0,Q,0),s=s+r|0,u=C+u|0,u=i-((s>>>0>l>>>0)+(r>>>0>s>>>0?u+1|0:u)|0)|0,d0=u,j=l-s|0,l=j,r=B(v,0,f0,0),i=r-z|0,r=C-((r>>>0<z>>>0)+b0|0)|0,s=i,i=B(y,0,J,0),s=s+i|0,r=C+r|0,i=(i>>>0>s>>>0?r+1|0:r)+u|0,r=s+l|0,i=r>>>0<s>>>0?i+1|0:i,s=B(e,0,333,0),r=s+r|0,u=C+i|0,u=r>>>0<s>>>0?u+1|0:u,i=B(d,0,502512965,0),r=i+r|0,s=C+u|0,s=r>>>0<i>>>0?s+1|0:s,i=B(h,0,501691798,0),u=i+r|0,r=C+s|0,r=u>>>0<i>>>0?r+1|0:r,i=B(f,0,9640146,0),u=i+u|0,r=C+r|0,s=u,u=u>>>0<i>>>0?r+1|0:r,r=B(f,0,485872621,0),i=N+C|0,l=b,b=r+b|0,i=l>>>0>b>>>0?i+1|0:i,r=i>>>29|0,l=s,s=(i&536870911)<<3|b>>>29,i=l+s|0,u=r+u|0,N=i,l=i>>>0<s>>>0?u+1|0:u,b=B(i,l,307527195,0)&536870911,u=B(b,0,502512965,0),r=u+X|0,s=C+U|0,U=r,z=r>>>0<u>>>0?s+1|0:s,r=B(x,0,g,0),i=C,s=B(p,0,k,0),u=s+r|0,r=C+i|0,k=u,i=u>>>0<s>>>0?r+1|0:r,r=B(A,0,Q,0),s=C,g=B(F,0,r0,0),u=g+r|0,r=C+s|0,r=u>>>0<g>>>0?r+1|0:r,g=B(W,0,t,0),s=g+u|0,u=C+r|0,r=i-((s>>>0>k>>>0)+(s>>>0<g>>>0?u+1|0:u)|0)|0,b0=r,g=k-s|0,s=g,u=r,r=B(J,0,f0,0),i=r-T|0,r=C-((r>>>0<T>>>0)+a0|0)|0,k=B(v,0,D,0),i=k+i|0,r=C+r|0,r=i>>>0<k>>>0?r+1|0:r,k=B(y,0,M,0),i=k+i|0,r=C+r|0,u=(i>>>0<k>>>0?r+1|0:r)+u|0,r=i+s|0,u=r>>>0<i>>>0?u+1|0:u,s=B(d,0,333,0),r=s+r|0,i=C+u|0,i=r>>>0<s>>>0?i+1|0:i,u=B(h,0,502512965,0),r=u+r|0,s=C+i|0,s=r>>>0<u>>>0?s+1|0:s,i=B(f,0,501691798,0),u=i+r|0,r=C+s|0,r=u>>>0<i>>>0?r+1|0:r,i=B(b,0,9640146,0),u=i+u|0,r=C+r|0,s=u,i=u>>>0<i>>>0?r+1|0:r,r=B(b,0,485872621,0),u=l+C|0,l=N,N=r+N|0,u=l>>>0>N>>>0?u+1|0:u,r=u>>>29|0,l=s,s=(u&536870911)<<3|N>>>29,u=l+s|0,i=r+i|0,l=u,k=u>>>0<s>>>0?i+1|0:i,N=B(u,k,307527195,0)&536870911,u=B(N,0,501691798,0),r=u+U|0,s=C+z|0,U=r,z=r>>>0<u>>>0?s+1|0:s,s=B(p,0,x,0),r=m<<20,u=s+(r-Z|0)|0,r=C+((m>>>12)-((r>>>0<Z>>>0)+p0)|0)|0,r=u>>>0<s>>>0?r+1|0:r,s=B(D,0,J,0),i=s+u|0,u=C+r|0,u=i>>>0<s>>>0?u+1|0:u,r=i,i=B(M,0,f0,0),r=r+i|0,s=C+u|0,s=r>>>0<i>>>0?s+1|0:s,u=B(v,0,K,0),r=u+r|0,i=C+s|0,i=r>>>0<u>>>0?i+1|0:i,s=B(y,0,$,0),u=s+r|0,r=C+i|0,m=u,i=u>>>0<s>>>0?r+1|0:r,r=B(W,0,r0,0),s=C,v=B(F,0,A,0),u=v+r|0,r=C+s|0,r=u>>>0<v>>>0?r+1|0:r,v=B(P,0,Q,0),s=v+u|0,u=C+r|0,r=B(Y,0,t,0),t=r+s|0,s=C+(s>>>0<v>>>0?u+1|0:u)|0,s=t>>>0<r>>>0?s+1|0:s,u=B(h,0,333,0),v=t,t=u+(m-t|0)|0,F=s,r=C+(i-(s+(m>>>0<v>>>0)|0)|0)|0,r=t>>>0<u>>>0?r+1|0:r,u=B(f,0,502512965,0),t=u+t|0,r=C+r|0,r=t>>>0<u>>>0?r+1|0:r,i=B(b,0,501691798,0),t=i+t|0,u=C+r|0,u=t>>>0<i>>>0?u+1|0:u,r=B(N,0,9640146,0),t=r+t|0,s=C+u|0,s=t>>>0<r>>>0?s+1|0:s,r=B(N,0,485872621,0),i=k+C|0,r=r+l|0,i=r>>>0<l>>>0?i+1|0:i,u=i>>>29|0,i=(i&536870911)<<3|r>>>29,t=i+t|0,r=u+s|0,u=t>>>0<i>>>0?r+1|0:r,m=B(t,u,307527195,0)&536870911,s=B(m,0,9640146,0),i=s+U|0,r=C+z|0,r=i>>>0<s>>>0?r+1|0:r,y=B(m,0,485872621,0),s=u+C|0,u=i,i=t,t=t+y|0,s=i>>>0>t>>>0?s+1|0:s,i=s>>>29|0,s=(s&536870911)<<3|t>>>29,t=u+s|0,u=r+i|0,l=t,t=t>>>0<s>>>0?u+1|0:u,n[E+12>>2]=l&536870911,r=B(x,0,f0,0),u=r-L|0,r=C-((r>>>0<L>>>0)+W0|0)|0,i=B(p,0,J,0),u=i+u|0,r=C+r|0,r=u>>>0<i>>>0?r+1|0:r,i=B(M,0,K,0),u=i+u|0,s=C+r|0,s=u>>>0<i>>>0?s+1|0:s,r=u,u=B(D,0,$,0),r=r+u|0,i=C+s|0,i=r>>>0<u>>>0?i+1|0:i,s=r,r=B(A,0,Y,0),u=C,y=B(P,0,W,0),r=y+r|0,u=C+u|0,k=r>>>0<y>>>0?u+1|0:u,y=r,r=i-(k+(s>>>0<r>>>0)|0)|0,i=e>>>12|0,u=e<<20,e=u+(s-y|0)|0,r=r+i|0,r=e>>>0<u>>>0?r+1|0:r,u=B(b,0,333,0),e=u+e|0,s=C+r|0,s=e>>>0<u>>>0?s+1|0:s,r=B(N,0,502512965,0),e=r+e|0,u=C+s|0,u=e>>>0<r>>>0?u+1|0:u,i=B(m,0,501691798,0),e=i+e|0,r=C+u|0,r=e>>>0<i>>>0?r+1|0:r,s=t>>>29|0,u=e,e=(t&536870911)<<3|l>>>29,t=u+e|0,i=r+s|0,l=t,t=t>>>0<e>>>0?i+1|0:i,n[E+16>>2]=l&536870911,e=B(x,0,D,0),r=C,u=B(p,0,M,0),e=u+e|0,r=C+r|0,r=e>>>0<u>>>0?r+1|0:r,s=e,e=B(P,0,Y,0),i=e+j|0,M=C,u=M+d0|0,D=B(K,0,$,0),j=D+(s-i|0)|0,s=C+(r-((i>>>0>s>>>0)+(e>>>0>i>>>0?u+1|0:u)|0)|0)|0,u=d>>>12|0,d=d<<20,r=d+j|0,i=u+(j>>>0<D>>>0?s+1|0:s)|0,s=B(N,0,333,0),u=s+r|0,r=C+(r>>>0<d>>>0?i+1|0:i)|0,r=u>>>0<s>>>0?r+1|0:r,i=B(m,0,502512965,0),u=i+u|0,r=C+r|0,r=u>>>0<i>>>0?r+1|0:r,i=t>>>29|0,s=u,u=(t&536870911)<<3|l>>>29,t=s+u|0,s=r+i|0,d=t,t=t>>>0<u>>>0?s+1|0:s,n[E+20>>2]=d&536870911,r=B(p,0,$,0),u=C,i=B(x,0,K,0),r=i+r|0,u=C+u|0,i=(r>>>0<i>>>0?u+1|0:u)-((r>>>0<g>>>0)+b0|0)|0,p=h<<20,u=p+(r-g|0)|0,r=(h>>>12|0)+i|0,r=u>>>0<p>>>0?r+1|0:r,s=B(m,0,333,0),u=s+u|0,i=C+r|0,i=u>>>0<s>>>0?i+1|0:i,s=t>>>29|0,r=(t&536870911)<<3|d>>>29,t=r+u|0,u=i+s|0,u=t>>>0<r>>>0?u+1|0:u,s=t,n[E+24>>2]=s&536870911,r=F+(f>>>12|0)|0,p=v+(f<<20)|0,r=p>>>0<v>>>0?r+1|0:r,t=u,u=u>>>29|0,i=(t&536870911)<<3|s>>>29,t=i+p|0,r=r+u|0,u=t,t=u>>>0<i>>>0?r+1|0:r,n[E+28>>2]=u&536870911,s=I0+(b>>>12|0)|0,i=N0+(b<<20)|0,s=i>>>0<N0>>>0?s+1|0:s,r=t>>>29|0,u=(t&536870911)<<3|u>>>29,t=u+i|0,i=r+s|0,i=t>>>0<u>>>0?i+1|0:i,r=t,n[E+32>>2]=r&536870911,u=k+(N>>>12|0)|0,p=y+(N<<20)|0,u=p>>>0<y>>>0?u+1|0:u,t=i,i=i>>>29|0,s=(t&536870911)<<3|r>>>29,t=s+p|0,r=u+i|0,i=t,t=i>>>0<s>>>0?r+1|0:r,n[E+36>>2]=i&536870911,r=M+(m>>>12|0)|0,s=e+(m<<20)|0,e=s>>>0<e>>>0?r+1|0:r,r=t>>>29|0,u=(t&536870911)<<3|i>>>29,t=u+s|0,s=e+r|0,n[E+44>>2]=((t>>>0<u>>>0?s+1|0:s)&536870911)<<3|t>>>29,n[E+40>>2]=t&536870911,Te(a,E+12|0),_=E+48|0}function Is(a,t,e){var r=0,u=0,i=0;for(r=_-48|0,_=r,o0(r+12|0,36);;){if((u|0)!=36){i=n[e+u>>2]+(n[t+u>>2]+(i>>>29|0)|0)|0,n[(r+12|0)+u>>2]=i&536870911,u=u+4|0;continue}break}Te(a,r+12|0),_=r+48|0}function lt(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;e=n[t+32>>2],c[a+29|0]=e,i=n[t>>2],c[a|0]=i,c[a+31|0]=e>>>16,c[a+30|0]=e>>>8,s=n[t+28>>2],c[a+28|0]=s>>>21,c[a+27|0]=s>>>13,c[a+26|0]=s>>>5,e=n[t+24>>2],c[a+24|0]=e>>>18,c[a+23|0]=e>>>10,c[a+22|0]=e>>>2,l=n[t+20>>2],c[a+20|0]=l>>>15,c[a+19|0]=l>>>7,r=n[t+16>>2],c[a+17|0]=r>>>20,c[a+16|0]=r>>>12,c[a+15|0]=r>>>4,u=n[t+12>>2],c[a+13|0]=u>>>17,c[a+12|0]=u>>>9,c[a+11|0]=u>>>1,N=n[t+8>>2],c[a+9|0]=N>>>14,c[a+8|0]=N>>>6,t=n[t+4>>2],c[a+6|0]=t>>>19,c[a+5|0]=t>>>11,c[a+4|0]=t>>>3,c[a+2|0]=i>>>16,c[a+1|0]=i>>>8,c[a+25|0]=s<<3|e>>>26,c[a+21|0]=e<<6|l>>>23,c[a+18|0]=l<<1|r>>>28,c[a+14|0]=r<<4|u>>>25,c[a+10|0]=u<<7|N>>>22,c[a+7|0]=N<<2|t>>>27,c[a+3|0]=t<<5|i>>>24}function X0(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0;p=q[t+48>>3],h=p+p,e=q[t>>3],r=e+e,f=q[t+40>>3],x=f+f,m=q[t+56>>3],g=m*3281744050935889e-91,i=q[t+32>>3],j=i+i,y=q[t+64>>3],b=y*3281744050935889e-91,s=q[t+24>>3],E=s+s,U=q[t+72>>3],l=U*3281744050935889e-91,d=q[t+16>>3],v=d+d,z=q[t+80>>3],u=z*3281744050935889e-91,J=e*e,N=q[t+8>>3],k=N+N,M=q[t+88>>3],e=M*3281744050935889e-91,J=p*(p*3281744050935889e-91)+(x*g+(j*b+(E*l+(v*u+(J+k*e))))),D=J+2833419889721787e7+-2833419889721787e7,X=h*g+(x*b+(j*l+(E*u+(r*N+v*e))))+D,K=X+5942112188569825e13+-5942112188569825e13,N=m*g+(h*b+(x*l+(j*u+(N*N+r*d+E*e))))+K,g=N+12461512460483586e19+-12461512460483586e19,q[a+16>>3]=N-g,N=m+m,F=N*b+(h*l+(x*u+(k*d+r*s+j*e)))+g,g=F+26133685779528074e25+-26133685779528074e25,q[a+24>>3]=F-g,b=y*b+(N*l+(h*u+(d*d+(k*s+r*i)+x*e)))+g,d=b+10961262279981772e32+-10961262279981772e32,q[a+32>>3]=b-d,b=y+y,d=b*l+(N*u+(v*s+(k*i+r*f)+h*e))+d,h=d+22987433112988333e38+-22987433112988333e38,q[a+40>>3]=d-h,l=U*l+(b*u+(s*s+(v*i+(k*f+r*p))+N*e))+h,s=l+4820814132776971e45+-4820814132776971e45,q[a+48>>3]=l-s,l=U+U,h=l*u+(E*i+(v*f+(k*p+r*m))+b*e)+s,s=h+1010998000018149e52+-1010998000018149e52,q[a+56>>3]=h-s,i=z*u+(i*i+(E*f+(v*p+(k*m+r*y)))+l*e)+s,u=i+42404329554681224e57+-42404329554681224e57,q[a+64>>3]=i-u,i=(z+z)*e+(j*f+(E*p+(v*m+(k*y+r*U))))+u,u=i+8892832453425884e64+-8892832453425884e64,q[a+72>>3]=i-u,f=M*e+(f*f+(j*p+(E*m+(v*y+(k*U+r*z)))))+u,e=f+18649621365367e73+-18649621365367e73,q[a+80>>3]=f-e,e=x*p+(j*m+(E*y+(v*U+(k*z+r*M))))+e,r=e+3911109074562213e77+-3911109074562213e77,q[a+88>>3]=e-r,r=J-D+r*3281744050935889e-91,e=r+2833419889721787e7+-2833419889721787e7,q[a+8>>3]=X-K+e,q[a>>3]=r-e}function K0(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0;r=q[e>>3],u=q[t>>3],i=q[e+8>>3],s=q[t+8>>3],l=q[e+16>>3],N=q[t+16>>3],f=q[e+24>>3],b=q[t+24>>3],d=q[e+32>>3],h=q[t+32>>3],p=q[e+40>>3],k=q[t+40>>3],m=q[e+48>>3],g=q[t+48>>3],v=q[e+56>>3],y=q[t+56>>3],E=q[e+64>>3],j=q[t+64>>3],U=q[e+72>>3],x=q[t+72>>3],z=q[e+80>>3],J=q[t+80>>3],q[a+88>>3]=q[t+88>>3]+q[e+88>>3],q[a+80>>3]=J+z,q[a+72>>3]=x+U,q[a+64>>3]=j+E,q[a+56>>3]=y+v,q[a+48>>3]=g+m,q[a+40>>3]=k+p,q[a+32>>3]=h+d,q[a+24>>3]=b+f,q[a+16>>3]=N+l,q[a+8>>3]=s+i,q[a>>3]=u+r}function js(a){var t=0;return t=_-32|0,_=t,Hn(t,a),a=Z0(c[t|0]&1),_=t+32|0,a}function Us(a,t){var e=0;e=_-96|0,_=e,Yn(e,a),Pn(a,e,t),_=e+96|0}function Pn(a,t,e){var r=0;r=_-96|0,_=r,ku(r,a,t,e),I(a,r,96),_=r+96|0}function j2(a,t){var e=0,r=0,u=0;e=t+288|0,t0(a,t,e),r=t+96|0,u=t+192|0,t0(a+96|0,r,u),t0(a+192|0,u,e),t0(a+288|0,t,r)}function bu(a,t,e,r,u){var i=0,s=0,l=0;i=_-16|0,_=i,n[i+4>>2]=e,n[i>>2]=t,n[i+12>>2]=u,n[i+8>>2]=r,s=c4(i),l=c4(i+8|0),n[a+16>>2]=0,n[a+12>>2]=u,n[a+8>>2]=r,n[a+4>>2]=e,n[a>>2]=t,n[a+20>>2]=s>>>0>l>>>0?l:s,_=i+16|0}function T2(a,t,e){var r=0;for(r=_-192|0,_=r,X0(r,t),e=(e>>>0<=1?1:e)-1|0;;){if(e){t=r+96|0,X0(t,r),I(r,t,96),e=e-1|0;continue}break}I(a,r,96),_=r+192|0}function Yn(a,t){q[a+88>>3]=-q[t+88>>3],q[a+80>>3]=-q[t+80>>3],q[a+72>>3]=-q[t+72>>3],q[a+64>>3]=-q[t+64>>3],q[a+56>>3]=-q[t+56>>3],q[a+48>>3]=-q[t+48>>3],q[a+40>>3]=-q[t+40>>3],q[a+32>>3]=-q[t+32>>3],q[a+24>>3]=-q[t+24>>3],q[a+16>>3]=-q[t+16>>3],q[a+8>>3]=-q[t+8>>3],q[a>>3]=-q[t>>3]}function Hn(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0;for(s=_-144|0,_=s,i=o0(s,48),b=q[t>>3],k=b+2833419889721787e7+-2833419889721787e7,m=q[t+8>>3]+k,g=m+5942112188569825e13+-5942112188569825e13,u=q[t+16>>3]+g,e=u+12461512460483586e19+-12461512460483586e19,q[i+64>>3]=u-e,u=q[t+24>>3]+e,e=u+26133685779528074e25+-26133685779528074e25,q[i+72>>3]=u-e,u=q[t+32>>3]+e,e=u+10961262279981772e32+-10961262279981772e32,q[i+80>>3]=u-e,u=q[t+40>>3]+e,e=u+22987433112988333e38+-22987433112988333e38,q[i+88>>3]=u-e,u=q[t+48>>3]+e,e=u+4820814132776971e45+-4820814132776971e45,q[i+96>>3]=u-e,u=q[t+56>>3]+e,e=u+1010998000018149e52+-1010998000018149e52,q[i+104>>3]=u-e,u=q[t+64>>3]+e,e=u+42404329554681224e57+-42404329554681224e57,q[i+112>>3]=u-e,u=q[t+72>>3]+e,e=u+8892832453425884e64+-8892832453425884e64,q[i+120>>3]=u-e,u=q[t+80>>3]+e,e=u+18649621365367e73+-18649621365367e73,q[i+128>>3]=u-e,u=q[t+88>>3]+e,e=u+3911109074562213e77+-3911109074562213e77,q[i+136>>3]=u-e,e=b-k+e*3281744050935889e-91,b=e+2833419889721787e7+-2833419889721787e7,q[i+56>>3]=m-g+b,q[i+48>>3]=e-b,t=0;;)if((t|0)==96)for(du(i),du(i),N=19,t=0;;)if((t|0)==48)for(n[i>>2]=n[i>>2]+V(N,19),n[i+44>>2]=n[i+44>>2]-(N<<21),du(i),r=a,c[r+24|0]=0,c[r+25|0]=0,c[r+26|0]=0,c[r+27|0]=0,c[r+28|0]=0,c[r+29|0]=0,c[r+30|0]=0,c[r+31|0]=0,c[r+16|0]=0,c[r+17|0]=0,c[r+18|0]=0,c[r+19|0]=0,c[r+20|0]=0,c[r+21|0]=0,c[r+22|0]=0,c[r+23|0]=0,c[r+8|0]=0,c[r+9|0]=0,c[r+10|0]=0,c[r+11|0]=0,c[r+12|0]=0,c[r+13|0]=0,c[r+14|0]=0,c[r+15|0]=0,c[r|0]=0,c[r+1|0]=0,c[r+2|0]=0,c[r+3|0]=0,c[r+4|0]=0,c[r+5|0]=0,c[r+6|0]=0,c[r+7|0]=0,a=0,N=0,s=0;;){n:{if((a|0)!=12){for(l=a<<2,t=(n[l+1158636>>2]+s|0)-n[l+1158632>>2]|0,f=a+1|0,l=n[i+l>>2],v=l>>31,p=l,l=s&31,(s&63)>>>0>=32?(s=p<<l,l=0):(s=(1<<l)-1&p>>>32-l|v<<l,l=p<<l),d=l|d,h=s|h,s=(a|0)!=11;;){e:{t:{if(t>>>0<=7){if(s|N>>>0>=32)break n;break t}if(N>>>0>31)break e}c[r+N|0]=d,a=t-8|0,t=a>>>0<=t>>>0?a:0,N=N+1|0,d=(h&255)<<24|d>>>8,h=h>>>8|0;continue}break}O()}_=i+144|0;return}a=f,s=t}else{N=n[t+i>>2]+N>>n[t+1158636>>2]-n[t+1158632>>2],t=t+4|0;continue}else{s=n[N+1158632>>2],f=-1<<n[N+1158636>>2]-s,f=t?f^-1:-19-f|0,e=q[(i+48|0)+t>>3],i1(0,0),i1(1,(s<<20)+1072693248|0),e=e/+h4(),r=e>=-2147483648,l=i+N|0,El(e)<2147483648?s=~~e:s=-2147483648,n[l>>2]=f+(e==e?e>2147483647?2147483647:r?s:-2147483648:0),N=N+4|0,t=t+8|0;continue}}function du(a){for(var t=0,e=0,r=0,u=0,i=0;;){if((t|0)==48)n[a>>2]=n[a>>2]+V(e,19);else{r=a+t|0,u=n[r>>2]+e|0,i=n[t+1158636>>2]-n[t+1158632>>2]|0,e=u>>i,n[r>>2]=u-(e<<i),t=t+4|0;continue}break}}function hu(a,t){var e=0,r=0,u=0;for(e=_-32|0,_=e,bu(e+8|0,a,a+32|0,t,t+32|0),a=n[e+28>>2],r=n[e+24>>2],t=a-r|0,t=a>>>0>=t>>>0?t:0,a=r+n[e+16>>2]|0,r=r+n[e+8>>2]|0,u=1;;){if(t){t=t-1|0,u=Rs(r,a)&u,a=a+1|0,r=r+1|0;continue}break}return a=Z0(u),_=e+32|0,a}function Le(a,t){var e=0;return e=_+-64|0,_=e,Hn(e,a),a=e+32|0,Hn(a,t),a=hu(e,a),_=e- -64|0,a}function pu(a,t){var e=0,r=0;e=_-384|0,_=e,r=e+192|0,xs(r,t),t=I(e,r,96),I(t+96|0,t+288|0,96),e=t+192|0,T2(e,t,5),t0(a,e,t+96|0),_=t+384|0}function xs(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;e=_-1824|0,_=e,X0(e,t),l=e+1728|0,X0(l,e),i=e+96|0,X0(i,l),u=e+192|0,t0(u,t,i),i=e+288|0,t0(i,e,u),t=e+384|0,X0(t,i),r=e+480|0,t0(r,u,t),u=e+576|0,T2(u,r,5),t=e+672|0,t0(t,u,r),r=e+768|0,T2(r,t,10),u=e+864|0,t0(u,r,t),r=e+960|0,T2(r,u,20),s=e+1056|0,t0(s,r,u),r=e+1152|0,T2(r,s,10),u=e+1248|0,t0(u,r,t),r=e+1344|0,T2(r,u,50),t=e+1440|0,t0(t,r,u),r=e+1536|0,T2(r,t,100),s=e+1632|0,t0(s,r,t),T2(l,s,50),t0(a,l,u),I(a+96|0,i,96),_=e+1824|0}function zs(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0;i=_-1072|0,_=i,d=i+584|0,ys(d,t),s=i+680|0,X0(s,d),u=i+776|0,G0(u,s,1158344),f=i+200|0,t0(f,s,1158440),s=i+872|0,K0(s,f,1158344),l=_-576|0,_=l,e=l+480|0,X0(e,s),t0(l,e,s),X0(e,l),r=l+96|0,t0(r,e,s),b=l+288|0,t0(b,u,l),t0(e,u,r),r=_-288|0,_=r,N=r+96|0,xs(N,e),r=I(r,N,96),T2(r+96|0,r,2),N=l+384|0,t0(N,e,r+96|0),_=r+288|0,r=l+192|0,t0(r,b,N),X0(e,r),t0(b,s,e),h=Le(b,u),Yn(e,u),s=Le(b,e),Yn(e,u),t0(N,e,1158536),u=Le(b,N),t0(e,1158536,r),Pn(r,e,Z0(s|u)),Us(r,js(r)),u=i+968|0,p=u,k=Z0(s|h),c[p|0]=k,I(u+8|0,r,96),_=l+576|0,l=o[i+968|0],I(f,i+976|0,96),s=I(i+296|0,d,96),u=i+8|0,I(u,f,96),e=i+104|0,I(e,s,96),l?(Us(u,Z0(o[t+31|0]>>>7|0)),I(f,u,96),t0(i+488|0,u,e),I(s,e,96),I(i+392|0,1158344,96),I(a+8|0,f,384),t=1):t=0,n[a>>2]=t,n[a+4>>2]=0,_=i+1072|0}function Te(a,t){var e=0,r=0,u=0,i=0,s=0;for(r=_-48|0,_=r,o0(r+12|0,36);;){if((e|0)!=36){u=(n[t+e>>2]+(u>>31)|0)-n[e+1158756>>2]|0,n[(r+12|0)+e>>2]=u&536870911,e=e+4|0;continue}break}for(i=r+12|0,t=0,u=0-(Z0(u>>>31|0)&255)|0,e=0;;){if((t|0)!=36){s=t+i|0,e=(n[s>>2]+(e>>>29|0)|0)+(n[t+1158756>>2]&u)|0,n[s>>2]=e&536870911,t=t+4|0;continue}break}I(a,i,36),_=r+48|0}function Js(a,t,e){var r=0,u=0,i=0,s=0;for(r=_-768|0,_=r,r=I(r,1158344,96),I(r+96|0,1158344,96),I(r+192|0,1158344,96),o0(r+288|0,96),e=e<<24,u=e>>31,s=u^(e>>24)+u,e=1;;){if((e|0)!=9){i=e^s,qs(r,t,Z0((i|0-i)<<16>>16>=0)),t=t+384|0,e=e+1|0;continue}break}e=Z0(u&1),u=r+384|0,t=I(u,r+96|0,96),I(t+192|0,r+192|0,96),Yn(t+288|0,r+288|0),I(t+96|0,r,96),qs(r,u,e),I(a,r,384),_=r+768|0}function qs(a,t,e){Pn(a,t,e),Pn(a+96|0,t+96|0,e),Pn(a+192|0,t+192|0,e),Pn(a+288|0,t+288|0,e)}function $n(a,t){var e=0,r=0;e=t+288|0,t0(a,t,e),r=t+96|0,t=t+192|0,t0(a+96|0,r,t),t0(a+192|0,t,e)}function rn(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0;s=_-672|0,_=s,X0(s,t),f=s+96|0,l=t+96|0,X0(f,l),u=_-192|0,_=u,X0(u,t+192|0),K0(u+96|0,u,u),N=q[u+96>>3],b=N+2833419889721787e7+-2833419889721787e7,d=q[u+104>>3]+b,h=d+5942112188569825e13+-5942112188569825e13,r=q[u+112>>3]+h,e=r+12461512460483586e19+-12461512460483586e19,i=s+192|0,q[i+16>>3]=r-e,r=q[u+120>>3]+e,e=r+26133685779528074e25+-26133685779528074e25,q[i+24>>3]=r-e,r=q[u+128>>3]+e,e=r+10961262279981772e32+-10961262279981772e32,q[i+32>>3]=r-e,r=q[u+136>>3]+e,e=r+22987433112988333e38+-22987433112988333e38,q[i+40>>3]=r-e,r=q[u+144>>3]+e,e=r+4820814132776971e45+-4820814132776971e45,q[i+48>>3]=r-e,r=q[u+152>>3]+e,e=r+1010998000018149e52+-1010998000018149e52,q[i+56>>3]=r-e,r=q[u+160>>3]+e,e=r+42404329554681224e57+-42404329554681224e57,q[i+64>>3]=r-e,r=q[u+168>>3]+e,e=r+8892832453425884e64+-8892832453425884e64,q[i+72>>3]=r-e,r=q[u+176>>3]+e,e=r+18649621365367e73+-18649621365367e73,q[i+80>>3]=r-e,r=q[u+184>>3]+e,e=r+3911109074562213e77+-3911109074562213e77,q[i+88>>3]=r-e,e=N-b+e*3281744050935889e-91,N=e+2833419889721787e7+-2833419889721787e7,q[i+8>>3]=d-h+N,q[i>>3]=e-N,_=u+192|0,u=s+288|0,K0(u,t,l),l=s+384|0,X0(l,u),t=s+480|0,K0(t,f,s),u=s+576|0,G0(u,f,s),G0(a,l,t),G0(a+288|0,i,u),I(a+96|0,t,96),I(a+192|0,u,96),_=s+672|0}function ku(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0;g=q[e>>3],i=q[t>>3],v=q[e+8>>3],s=q[t+8>>3],y=q[e+16>>3],l=q[t+16>>3],E=q[e+24>>3],N=q[t+24>>3],j=q[e+32>>3],f=q[t+32>>3],U=q[e+40>>3],b=q[t+40>>3],x=q[e+48>>3],d=q[t+48>>3],z=q[e+56>>3],h=q[t+56>>3],J=q[e+64>>3],p=q[t+64>>3],M=q[e+72>>3],k=q[t+72>>3],D=q[e+80>>3],m=q[t+80>>3],u=q[t+88>>3],X=u,K=q[e+88>>3]-u,u=+((r&255)>>>0),q[a+88>>3]=X+K*u,q[a+80>>3]=m+(D-m)*u,q[a+72>>3]=k+(M-k)*u,q[a+64>>3]=p+(J-p)*u,q[a+56>>3]=h+(z-h)*u,q[a+48>>3]=d+(x-d)*u,q[a+40>>3]=b+(U-b)*u,q[a+32>>3]=f+(j-f)*u,q[a+24>>3]=N+(E-N)*u,q[a+16>>3]=l+(y-l)*u,q[a+8>>3]=s+(v-s)*u,q[a>>3]=i+(g-i)*u}function _t(a,t){var e=0;e=t+96|0,K0(a,e,t),G0(a+96|0,e,t),I(a+192|0,t+192|0,96),t0(a+288|0,t+288|0,1158792)}function mu(a,t){var e=0,r=0,u=0,i=0;u=_-288|0,_=u,e=u+192|0,pu(e,t+192|0),t0(u,t,e),r=u+96|0,t0(r,t+96|0,e),t=_-32|0,_=t,Hn(t,r),i=js(u),e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),r=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[a|0]=r,c[a+1|0]=r>>>8,c[a+2|0]=r>>>16,c[a+3|0]=r>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),r=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[a+8|0]=r,c[a+9|0]=r>>>8,c[a+10|0]=r>>>16,c[a+11|0]=r>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),r=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),c[a+16|0]=r,c[a+17|0]=r>>>8,c[a+18|0]=r>>>16,c[a+19|0]=r>>>24,c[a+20|0]=e,c[a+21|0]=e>>>8,c[a+22|0]=e>>>16,c[a+23|0]=e>>>24,c[t+31|0]=o[t+31|0]^i<<7,e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),r=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),c[a+24|0]=r,c[a+25|0]=r>>>8,c[a+26|0]=r>>>16,c[a+27|0]=r>>>24,c[a+28|0]=e,c[a+29|0]=e>>>8,c[a+30|0]=e>>>16,c[a+31|0]=e>>>24,_=t+32|0,_=u+288|0}function gu(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;for(u=_-4576|0,_=u,r=_-4224|0,_=r,_t(r+3840|0,1158888);;){if((l|0)!=3072){I(r+l|0,r+3840|0,384),l=l+384|0;continue}break}for(l=0;;){if((l|0)==2688)I(u,r,3072),_=r+4224|0;else{i=r+3840|0,e=r+l|0,ne(i,1158888,e),s=r+3456|0,j2(s,i),i=r+3072|0,_t(i,s),I(e+384|0,i,384),l=l+384|0;continue}break}for(r=0,s=o0(u+3072|0,64),e=s;;){if((r|0)==32)n:for(r=0;;){if((r|0)==63)break n;e=r+s|0,t=o[e|0],i=t+8|0,c[e|0]=t-(i&240),t=e+1|0,c[t|0]=o[t|0]+(i<<24>>28),r=r+1|0}else{i=o[t+r|0],c[e+1|0]=i>>>4,c[e|0]=i&15,e=e+2|0,r=r+1|0;continue}break}for(i=u+3424|0,o0(i,96),I(u+3520|0,1158344,96),I(u+3616|0,1158344,96),o0(u+3712|0,96),t=u+4192|0,Js(t,u,o[u+3135|0]),ne(u+3808|0,i,t),s=62;;){if((s|0)!=-1){t=u+3136|0,e=u+3808|0,$n(t,e),rn(e,t),$n(t,e),rn(e,t),$n(t,e),rn(e,t),$n(t,e),rn(e,t),i=u+3424|0,j2(i,e),t=u+4192|0,Js(t,u,o[(u+3072|0)+s|0]),s=s-1|0,ne(e,i,t);continue}break}j2(a,u+3808|0),_=u+4576|0}function Ms(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0;l=_-48|0,_=l,b=o0(a,256),a=l+8|0,o0(a,40),e=_-48|0,_=e,n[e+40>>2]=32,n[e+44>>2]=8,n[e+36>>2]=t,r=_-16|0,_=r,f=a+32|0,n[r+12>>2]=f,n[r+8>>2]=a,u=e+36|0,i=Tn(u),s=ft(r+8|0),t=e+8|0,n[t+20>>2]=0,n[t+16>>2]=f,n[t+12>>2]=a,n[t+8>>2]=n[u+8>>2],a=n[u+4>>2],n[t>>2]=n[u>>2],n[t+4>>2]=a,n[t+24>>2]=i>>>0>s>>>0?s:i,_=r+16|0,t=n[e+32>>2],a=n[e+28>>2],r=t-a|0,i=t>>>0>=r>>>0?r:0,t=n[e+20>>2]+(a<<3)|0,r=n[e+16>>2],a=V(r,a),u=n[e+12>>2]-a|0,a=a+n[e+8>>2]|0;n:{e:{for(;;){if(i){if(((r>>>0<u>>>0?r:u)|0)!=8)break e;s=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),n[t>>2]=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),n[t+4>>2]=s,i=i-1|0,t=t+8|0,u=u-r|0,a=a+r|0;continue}break}_=e+48|0;break n}O()}for(a=0;;){r=a>>>0<=256?256:a;n:{for(;;){if((a|0)==(r|0))break n;if(e=(l+8|0)+(a>>>3&536870904)|0,t=e,u=n[t>>2],i=n[t+4>>2],t=a&31,s=((1<<t)-1&i)<<32-t|u>>>t,u=a&63,t=u>>>0>=32?i>>>t|0:s,u>>>0>=59&&(u=n[e+8>>2],e=0-a|0,t=t|((e&63)>>>0<32?u<<e:0)),t=N+(t&31)|0,e=N>>>0>t>>>0,!(t&1)){a=a+1|0;continue}break}N=!e&t>>>0>=16|e,c[a+b|0]=t-(N?32:0),a=a+5|0;continue}break}_=l+48|0}function Ze(a,t){var e=0,r=0,u=0,i=0,s=0,l=0;for(e=_-32|0,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0;;){n:{if((i|0)!=8)for(l=(i<<2)+e|0,s=n[l>>2],r=0,u=t;;){if((r|0)==32)break n;s=o[u|0]<<r|s,r=r+8|0,u=u+1|0}t=n[e+28>>2],n[a+32>>2]=t>>>8,u=n[e>>2],n[a>>2]=u&536870911,r=t<<21,t=n[e+24>>2],n[a+28>>2]=(r|t>>>11)&536870911,r=t<<18,t=n[e+20>>2],n[a+24>>2]=(r|t>>>14)&536870911,r=t<<15,t=n[e+16>>2],n[a+20>>2]=(r|t>>>17)&536870911,r=t<<12,t=n[e+12>>2],n[a+16>>2]=(r|t>>>20)&536870911,r=t<<9,t=n[e+8>>2],n[a+12>>2]=(r|t>>>23)&536870911,r=t<<6,t=n[e+4>>2],n[a+8>>2]=(r|t>>>26)&536870911,n[a+4>>2]=(t<<3|u>>>29)&536870911;return}n[l>>2]=s,t=t+4|0,i=i+1|0}}function Vs(a,t){var e=0,r=0,u=0,i=0;for(r=_-4608|0,_=r,_t(r+4224|0,t);;){if((e|0)!=3072){I(e+r|0,r+4224|0,384),e=e+384|0;continue}break}for(e=_-672|0,_=e,I(e+480|0,t+96|0,96),I(e+576|0,t+192|0,96),u=e+384|0,I(u,t,96),rn(e,u),j2(r+3072|0,e),_=e+672|0,e=0;;){if((e|0)==2688)I(a,r,3072),_=r+4608|0;else{t=r+4224|0,u=e+r|0,ne(t,r+3072|0,u),i=r+3840|0,j2(i,t),t=r+3456|0,_t(t,i),I(u+384|0,t,384),e=e+384|0;continue}break}}function Ds(a,t,e){var r=0,u=0,i=0,s=0,l=0;r=_-672|0,_=r,u=t+96|0,K0(r,u,t),i=r+96|0,G0(i,u,t),u=r+192|0,t0(u,r,e+96|0),s=r+288|0,t0(s,i,e),i=r+384|0,t0(i,t+288|0,e+288|0),l=r+480|0,t0(l,t+192|0,e+192|0),t=r+576|0,K0(t,l,l),G0(a,u,s),K0(a+96|0,u,s),G0(a+192|0,t,i),K0(a+288|0,t,i),_=r+672|0}function ne(a,t,e){var r=0,u=0,i=0,s=0,l=0;r=_-672|0,_=r,u=t+96|0,K0(r,u,t),i=r+96|0,G0(i,u,t),u=r+192|0,t0(u,r,e),s=r+288|0,t0(s,i,e+96|0),i=r+384|0,t0(i,t+288|0,e+288|0),l=r+480|0,t0(l,t+192|0,e+192|0),t=r+576|0,K0(t,l,l),G0(a,u,s),K0(a+96|0,u,s),K0(a+192|0,t,i),G0(a+288|0,t,i),_=r+672|0}function vu(a){var t=0,e=0,r=0,u=0,i=0,s=0;for(r=_-384|0,_=r,t=_-1056|0,_=t,I(t+480|0,a+96|0,96),I(t+576|0,a+192|0,96),I(t+384|0,a,96),a=2;;){if(a){a=a-1|0,e=t+384|0,rn(t,e),$n(e,t);continue}break}return a=t+672|0,rn(a,t+384|0),j2(r,a),_=t+1056|0,a=_-384|0,_=a,a=o0(a,96),I(a+96|0,1158344,96),e=a+192|0,I(e,1158344,96),o0(a+288|0,96),t=_-384|0,_=t,t0(t,r,e),u=t+96|0,i=r+192|0,t0(u,a,i),u=Le(t,u),s=t+192|0,t0(s,r+96|0,e),e=t+288|0,t0(e,a+96|0,i),e=Z0(Le(s,e)&u),_=t+384|0,_=a+384|0,_=r+384|0,(e&255)!=0}function Xs(a){var t=0,e=0;for(t=n[a>>2],e=n[a+4>>2];;){if((t|0)!=(e|0)){n[t>>2]=0,t=t+4|0,n[a>>2]=t;continue}break}}function Ks(a,t,e){var r=0;r=_-192|0,_=r,ku(r,a,t,e),ku(r+96|0,a+96|0,t+96|0,e),I(a,r,192),_=r+192|0}function ee(a,t){var e=0,r=0;r=_+-64|0,_=r,n[r+24>>2]=0,n[r+28>>2]=0,n[r+16>>2]=0,n[r+20>>2]=0,n[r+8>>2]=0,n[r+12>>2]=0,n[r>>2]=0,n[r+4>>2]=0,n[r+56>>2]=0,n[r+60>>2]=0,n[r+48>>2]=0,n[r+52>>2]=0,n[r+40>>2]=0,n[r+44>>2]=0,n[r+32>>2]=0,n[r+36>>2]=0,H(r,32,t,32),H(r+32|0,32,t+32|0,32),e=n[r+28>>2],t=n[r+24>>2],c[a+24|0]=t,c[a+25|0]=t>>>8,c[a+26|0]=t>>>16,c[a+27|0]=t>>>24,c[a+28|0]=e,c[a+29|0]=e>>>8,c[a+30|0]=e>>>16,c[a+31|0]=e>>>24,e=n[r+20>>2],t=n[r+16>>2],c[a+16|0]=t,c[a+17|0]=t>>>8,c[a+18|0]=t>>>16,c[a+19|0]=t>>>24,c[a+20|0]=e,c[a+21|0]=e>>>8,c[a+22|0]=e>>>16,c[a+23|0]=e>>>24,e=n[r+12>>2],t=n[r+8>>2],c[a+8|0]=t,c[a+9|0]=t>>>8,c[a+10|0]=t>>>16,c[a+11|0]=t>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=n[r+4>>2],t=n[r>>2],c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24,e=n[r+36>>2],t=n[r+32>>2],c[a+32|0]=t,c[a+33|0]=t>>>8,c[a+34|0]=t>>>16,c[a+35|0]=t>>>24,c[a+36|0]=e,c[a+37|0]=e>>>8,c[a+38|0]=e>>>16,c[a+39|0]=e>>>24,e=n[r+44>>2],t=n[r+40>>2],c[a+40|0]=t,c[a+41|0]=t>>>8,c[a+42|0]=t>>>16,c[a+43|0]=t>>>24,c[a+44|0]=e,c[a+45|0]=e>>>8,c[a+46|0]=e>>>16,c[a+47|0]=e>>>24,e=n[r+52>>2],t=n[r+48>>2],c[a+48|0]=t,c[a+49|0]=t>>>8,c[a+50|0]=t>>>16,c[a+51|0]=t>>>24,c[a+52|0]=e,c[a+53|0]=e>>>8,c[a+54|0]=e>>>16,c[a+55|0]=e>>>24,e=n[r+60>>2],t=n[r+56>>2],c[a+56|0]=t,c[a+57|0]=t>>>8,c[a+58|0]=t>>>16,c[a+59|0]=t>>>24,c[a+60|0]=e,c[a+61|0]=e>>>8,c[a+62|0]=e>>>16,c[a+63|0]=e>>>24,_=r- -64|0}function yu(a,t){var e=0;e=_+-64|0,_=e,e=o0(e,64),H(e,32,t,32),H(e+32|0,32,t+32|0,32),I(a,e,64),_=e- -64|0}function U0(a,t,e,r,u){var i=0,s=0,l=0;n:{e:{if(a>>>0>15|t>>>0>=16||(t=(t<<2)+u|0,a=(a<<2)+u|0,i=n[t>>2]+n[a>>2]|0,n[a>>2]=i,r>>>0>=16))break e;if(r=(r<<2)+u|0,i=F0(n[r>>2]^i,16),n[r>>2]=i,e>>>0<16)break n}O()}e=(e<<2)+u|0,u=i+n[e>>2]|0,n[e>>2]=u,u=F0(u^n[t>>2],12),n[t>>2]=u,i=a,a=u+n[a>>2]|0,n[i>>2]=a,a=F0(a^n[r>>2],8),n[r>>2]=a,a=a+n[e>>2]|0,n[e>>2]=a,s=t,l=F0(a^n[t>>2],7),n[s>>2]=l}function Fs(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0;r=_-32|0,_=r,b=n[t+40>>2],e=n[t+44>>2],u=n[t+48>>2],s=n[t+52>>2],i=n[t+36>>2],h=n[t>>2],y=n[t+12>>2],l=n[t+8>>2],E=n[t+4>>2],m=r+12|0,xr(m),e=e+(b>>>26|0)|0,u=u+(e>>>26|0)|0,k=s+(u>>>26|0)|0,t=i+V(k>>>26|0,5)|0,N=t&67108863,g=N+5|0,v=u&67108863,f=e&67108863,i=(b&67108863)+(t>>>26|0)|0,e=i+(g>>>26|0)|0,s=f+(e>>>26|0)|0,u=v+(s>>>26|0)|0,b=(k&67108863)+(u>>>26|0)|0,t=b-67108864|0,d=t>>31,j=h,h=(t>>>31|0)-1|0,p=h&67108863,i=i&d|p&e,e=i<<26|(p&g|N&d),t=j+e|0,n[r+28>>2]=t,N=r+28|0,H(m,4,N,4),e=t>>>0<e>>>0,s=d&f|s&p,t=s<<20|i>>>6,f=t+E|0,t=t>>>0>f>>>0,e=e+f|0,t=e>>>0<f>>>0?t+1|0:t,n[r+28>>2]=e,H(r+16|0,4,N,4),u=d&v|u&p,i=u<<14|s>>>12,l=i+l|0,e=i>>>0>l>>>0,s=t,l=t+l|0,t=e,t=s>>>0>l>>>0?t+1|0:t,n[r+28>>2]=l,H(r+20|0,4,N,4),e=(b&h|d&k)<<8|u>>>18,e=e+y|0,e=t+e|0,n[r+28>>2]=e,H(r+24|0,4,N,4),e=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),t=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),c[a+8|0]=t,c[a+9|0]=t>>>8,c[a+10|0]=t>>>16,c[a+11|0]=t>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),t=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24,_=r+32|0}function Ss(a,t){a=a|0,t=t|0,e0[a+8>>2]>=t>>>0&&(n[a+8>>2]=t)}function wu(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0;for(l=_-128|0,_=l,M=(e<<6)+t|0,k=n[a+28>>2],m=n[a+24>>2],g=n[a+20>>2],v=n[a+16>>2],y=n[a+12>>2],E=n[a+8>>2],j=n[a+4>>2],U=n[a>>2];;){if((t|0)!=(M|0)){for(n[l>>2]=t,e=0,s=l- -64|0;;){if((e|0)!=16){n:{if(r=e<<2,!(r>>>0>=65|(r|0)==64)){r=r+n[l>>2]|0,r=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),f=q0(r&16711935,8)|q0(r,24)&16711935;break n}O()}n[s>>2]=f,s=s+4|0,e=e+1|0;continue}break}for(h=I(l,l- -64|0,64),u=0,x=0,i=v,p=U,b=k,r=m,f=g,z=y,e=E,s=j;;){if(d=p,N=i,(u|0)!=64){J=u+1|0;n:{if(u>>>0>=16){p=((u&15)<<2)+h|0,i=n[((J&15)<<2)+h>>2],D=n[((u+9&15)<<2)+h>>2]+(n[p>>2]+(F0(i,25)^F0(i,14)^i>>>3)|0)|0,i=n[((u+14&15)<<2)+h>>2],u=D+(F0(i,15)^F0(i,13)^i>>>10)|0,n[p>>2]=u;break n}u=n[h+x>>2]}b=n[x+1159400>>2]+(((((F0(N,26)^F0(N,21)^F0(N,7))+b|0)+((N^-1)&r)|0)+(N&f)|0)+u|0)|0,p=b+(((e^s)&d^e&s)+(F0(d,30)^F0(d,19)^F0(d,10))|0)|0,i=b+z|0,x=x+4|0,u=J,b=r,r=f,f=N,z=e,e=s,s=d;continue}break}k=b+k|0,n[a+28>>2]=k,m=r+m|0,n[a+24>>2]=m,g=f+g|0,n[a+20>>2]=g,v=N+v|0,n[a+16>>2]=v,y=y+z|0,n[a+12>>2]=y,E=e+E|0,n[a+8>>2]=E,j=s+j|0,n[a+4>>2]=j,U=d+U|0,n[a>>2]=U,t=t- -64|0;continue}break}_=l+128|0}function Os(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0,E=0,j=0,U=0,x=0,z=0,J=0,M=0,D=0,X=0,K=0,F=0,S=0,L=0,T=0,Z=0,Q=0,W=0,A=0,P=0,Y=0,$=0,r0=0,f0=0,b0=0,d0=0,p0=0,l0=0,N0=0,I0=0;for(m=_-768|0,_=m,f0=(e<<7)+t|0,j=n[a+56>>2],L=n[a+60>>2],U=n[a+48>>2],T=n[a+52>>2],x=n[a+40>>2],Z=n[a+44>>2],z=n[a+32>>2],Q=n[a+36>>2],F=n[a+24>>2],W=n[a+28>>2],J=n[a+16>>2],A=n[a+20>>2],M=n[a+8>>2],P=n[a+12>>2],b0=m+256|0,D=n[a>>2],Y=n[a+4>>2];;){if((t|0)!=(f0|0)){for(n[m+128>>2]=t,e=0,u=m;;){if((e|0)!=16){n:{if(i=m+128|0,s=e<<3,!(s>>>0>=129|(s|0)==128)){l=s+n[i>>2]|0,f=o[l|0]|o[l+1|0]<<8|(o[l+2|0]<<16|o[l+3|0]<<24),d=f&16711680,h=d>>>8|0,i=f&-16777216,s=i>>>24|0,i=i<<8|d<<24,C=f<<24|(f&65280)<<8|(s|h),s=i,i=o[l+4|0]|o[l+5|0]<<8|(o[l+6|0]<<16|o[l+7|0]<<24),i=s|(((i&255)<<24|f>>>8)&-16777216|((i&16777215)<<8|f>>>24)&16711680|(i>>>8&65280|i>>>24));break n}O()}n[u>>2]=i,n[u+4>>2]=C,u=u+8|0,e=e+1|0;continue}break}for(I(m+128|0,m,128),u=0,o0(b0,512);;){if((u|0)==512)n:for(e=0,p=z,g=Q,v=D,N=Y,b=j,r=L,h=U,u=T,s=x,i=Z,S=F,k=W,y=J,l=A,f=M,d=P;;){if(X=v,K=N,$=p,E=g,(e|0)==640)break n;N=(m+128|0)+e|0,d0=n[N>>2],p0=n[N+4>>2],N=e+1159656|0,l0=n[N>>2],N0=n[N+4>>2],N=c0(p,E,50),v=C,N=c0(p,E,46)^N,I0=C^v,p=(p^-1)&h,g=b+(c0($,E,23)^N)|0,v=p+g|0,N=s&$,r0=v+N|0,r=r+(C^I0)|0,r=((E^-1)&u)+(b>>>0>g>>>0?r+1|0:r)|0,r=(i&E)+(p>>>0>v>>>0?r+1|0:r)|0,r=(N>>>0>r0>>>0?r+1|0:r)+N0|0,b=r0+l0|0,r=(b>>>0<r0>>>0?r+1|0:r)+p0|0,p=b+d0|0,g=p>>>0<b>>>0?r+1|0:r,b=c0(X,K,36),r=C,b=c0(X,K,30)^b,r=C^r,b=c0(X,K,25)^b,N=b+(X&(f^y)^f&y)|0,r=(K&(l^d)^l&d)+(C^r)|0,r=(N>>>0<b>>>0?r+1|0:r)+g|0,v=N+p|0,N=N>>>0>v>>>0?r+1|0:r,k=k+g|0,p=p+S|0,g=p>>>0<S>>>0?k+1|0:k,e=e+8|0,b=h,r=u,h=s,u=i,s=$,i=E,S=y,k=l,y=f,l=d,f=X,d=K}else{r=(m+128|0)+u|0,y=r+128|0,s=n[r>>2],e=r+72|0,l=s+n[e>>2]|0,d=n[e+4>>2]+n[r+4>>2]|0,e=r+112|0,h=n[e>>2],k=n[e+4>>2],i=c0(h,k,45),e=C,h=((k&63)<<26|h>>>6)^(c0(h,k,3)^i),f=h+l|0,d=(C^e^k>>>6)+(l>>>0<s>>>0?d+1|0:d)|0,e=r+8|0,s=n[e>>2],l=n[e+4>>2],i=c0(s,l,63),e=C,s=((l&127)<<25|s>>>7)^(c0(s,l,56)^i),i=s+f|0,n[y>>2]=i,e=(C^e^l>>>7)+(f>>>0<h>>>0?d+1|0:d)|0,n[y+4>>2]=i>>>0<s>>>0?e+1|0:e,u=u+8|0;continue}break}e=r+L|0,r=j,j=b+j|0,L=r>>>0>j>>>0?e+1|0:e,n[a+56>>2]=j,n[a+60>>2]=L,e=u+T|0,u=U,U=h+U|0,T=u>>>0>U>>>0?e+1|0:e,n[a+48>>2]=U,n[a+52>>2]=T,e=i+Z|0,u=x,x=s+x|0,Z=u>>>0>x>>>0?e+1|0:e,n[a+40>>2]=x,n[a+44>>2]=Z,e=E+Q|0,u=z,z=$+z|0,Q=u>>>0>z>>>0?e+1|0:e,n[a+32>>2]=z,n[a+36>>2]=Q,e=k+W|0,F=S+F|0,W=F>>>0<S>>>0?e+1|0:e,n[a+24>>2]=F,n[a+28>>2]=W,e=l+A|0,u=J,J=y+J|0,A=u>>>0>J>>>0?e+1|0:e,n[a+16>>2]=J,n[a+20>>2]=A,e=d+P|0,u=M,M=f+M|0,P=u>>>0>M>>>0?e+1|0:e,n[a+8>>2]=M,n[a+12>>2]=P,e=K+Y|0,u=D,D=X+D|0,Y=u>>>0>D>>>0?e+1|0:e,n[a>>2]=D,n[a+4>>2]=Y,t=t+128|0;continue}break}_=m+768|0}function Ls(a){n[a+8>>2]=0,n[a+12>>2]=0,n[a>>2]=0,n[a+4>>2]=0}function Ts(a){n[a>>2]=0,n[a+4>>2]=0}function gn(a){pl(a,32),n[a+32>>2]=0,n[a+36>>2]=0}function ft(a){return n[a+4>>2]-n[a>>2]>>>3|0}function Zs(a){var t=0,e=0;for(t=_+-64|0,_=t;;){if((e|0)!=64){c[t+e|0]=0,e=e+1|0;continue}break}I(a,t,64),_=t- -64|0}function Gs(a,t,e){var r=0;r=n[t+16>>2],n[a+4>>2]=r,n[a>>2]=n[t>>2]+V(e,r)}function Nt(a){var t=0;return t=_-16|0,n[t+12>>2]=(a|0)!=0,0-n[t+12>>2]|0}function bt(a,t){var e=0,r=0;e=_-16|0,_=e,t?(H0(e+8|0),t=n[e+12>>2],r=n[e+8>>2],n[a+20>>2]=0,n[a+12>>2]=r,n[a+16>>2]=t,t=0):t=3,n[a>>2]=t,_=e+16|0}function Z2(a,t,e){var r=0;for(r=_-16|0,_=r,e=e<<3,Cu(r+4|0,ll(t,e+t|0,8,3,4));;){if(e){J0(r+4|0,n[t>>2],n[t+4>>2]),e=e-8|0,t=t+8|0;continue}break}n[a+8>>2]=n[r+12>>2],t=n[r+8>>2],n[a>>2]=n[r+4>>2],n[a+4>>2]=t,_=r+16|0}function Qs(a){var t=0;for(t=n[a+8>>2],a=n[a+4>>2];;){if(t){t=t-1|0,G(a),a=a+16|0;continue}break}}function Ws(a){var t=0;t=n[a+4>>2],t&&je(n[a>>2],t)}function As(a){o[a+8|0]>=9&&ei(a+12|0),G(a+24|0)}function Cu(a,t){var e=0,r=0;e=_-16|0,_=e,Fu(e+8|0,t,1),t=n[e+12>>2],r=n[e+8>>2],n[a+8>>2]=0,n[a>>2]=r,n[a+4>>2]=t,_=e+16|0}function dt(a,t){var e=0,r=0,u=0;u=_-16|0,_=u,e1(u+8|0,t);n:{if(n[u+12>>2]!=32){_0(t),c[a+24|0]=0,c[a+25|0]=0,c[a+26|0]=0,c[a+27|0]=0,c[a+28|0]=0,c[a+29|0]=0,c[a+30|0]=0,c[a+31|0]=0,c[a+16|0]=0,c[a+17|0]=0,c[a+18|0]=0,c[a+19|0]=0,c[a+20|0]=0,c[a+21|0]=0,c[a+22|0]=0,c[a+23|0]=0,c[a+8|0]=0,c[a+9|0]=0,c[a+10|0]=0,c[a+11|0]=0,c[a+12|0]=0,c[a+13|0]=0,c[a+14|0]=0,c[a+15|0]=0,c[a|0]=0,c[a+1|0]=0,c[a+2|0]=0,c[a+3|0]=0,c[a+4|0]=0,c[a+5|0]=0,c[a+6|0]=0,c[a+7|0]=0;break n}t=n[u+8>>2],e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),r=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),c[a+24|0]=r,c[a+25|0]=r>>>8,c[a+26|0]=r>>>16,c[a+27|0]=r>>>24,c[a+28|0]=e,c[a+29|0]=e>>>8,c[a+30|0]=e>>>16,c[a+31|0]=e>>>24,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),r=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),c[a+16|0]=r,c[a+17|0]=r>>>8,c[a+18|0]=r>>>16,c[a+19|0]=r>>>24,c[a+20|0]=e,c[a+21|0]=e>>>8,c[a+22|0]=e>>>16,c[a+23|0]=e>>>24,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),r=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[a+8|0]=r,c[a+9|0]=r>>>8,c[a+10|0]=r>>>16,c[a+11|0]=r>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),t=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24}_=u+16|0}function Ps(a,t){hl(a,t,64)}function Bu(a){return f4(a,0,1)}function Ru(a){return f4(a,65536,0)}function Eu(a,t){var e=0,r=0,u=0;r=_-16|0,_=r,e1(r+8|0,t);n:{if(n[r+12>>2]!=16){_0(t),c[a+8|0]=0,c[a+9|0]=0,c[a+10|0]=0,c[a+11|0]=0,c[a+12|0]=0,c[a+13|0]=0,c[a+14|0]=0,c[a+15|0]=0,c[a|0]=0,c[a+1|0]=0,c[a+2|0]=0,c[a+3|0]=0,c[a+4|0]=0,c[a+5|0]=0,c[a+6|0]=0,c[a+7|0]=0;break n}t=n[r+8>>2],e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),u=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[a+8|0]=u,c[a+9|0]=u>>>8,c[a+10|0]=u>>>16,c[a+11|0]=u>>>24,c[a+12|0]=e,c[a+13|0]=e>>>8,c[a+14|0]=e>>>16,c[a+15|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),t=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=e,c[a+5|0]=e>>>8,c[a+6|0]=e>>>16,c[a+7|0]=e>>>24}_=r+16|0}function Iu(a,t){var e=0;e=_-16|0,_=e,g0(e,t);n:{if(!i0(t,e)){_0(t),Nc(a,t);break n}Nc(a,t)}a=a+12|0;n:{if(!i0(t,e)){_0(t),rc(a,t);break n}rc(a,t)}Q0(t,n[e>>2],n[e+4>>2],n[e+8>>2],n[e+12>>2]),_=e+16|0}function Ys(a,t,e){var r=0,u=0;r=_-16|0,_=r,i0(t,e)?(e=r+8|0,n1(t)?u=0:(t=Bu(t),u=1),n[e+4>>2]=t,n[e>>2]=u,e=n[r+12>>2],t=n[r+8>>2]):t=0,n[a+4>>2]=e,n[a>>2]=t,_=r+16|0}function i0(a,t){var e=0,r=0,u=0,i=0;n:{if(o[a+8|0])break n;u=n[t>>2];e:{if(!n[t+4>>2]&(u|0)==1){if(e=n[t+8>>2],r=n[t+12>>2],!(e|r))break n;a=e-1|0,e=r-!e|0;break e}if(i=1,e=n[a+4>>2],!e||(r=n[a>>2],o[r|0]!=255))break n;n[t>>2]=1,n[t+4>>2]=0,n[a+4>>2]=e-1,n[a>>2]=r+1,a=0,e=0}i=u,n[t+8>>2]=a,n[t+12>>2]=e}return i}function Hs(a,t,e){var r=0,u=0;r=_-16|0,_=r,i0(t,e)?(e=r+8|0,u=n1(t),u?t=0:t=Mu(t),c[e+1|0]=t,c[e|0]=u^1,e=o[r+9|0],t=o[r+8|0]):t=0,c[a+1|0]=e,c[a|0]=t&1,_=r+16|0}function $s(a,t){var e=0,r=0,u=0,i=0,s=0;for(e=_+-64|0,_=e,g0(e,t),n[e+28>>2]=0,n[e+20>>2]=0,n[e+24>>2]=1;;){if(i0(t,e)){dt(e+32|0,t),s=n[e+28>>2],(s|0)==n[e+20>>2]&&Bc(e+20|0),u=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),r=n[e+24>>2]+(s<<5)|0,i=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),c[r|0]=i,c[r+1|0]=i>>>8,c[r+2|0]=i>>>16,c[r+3|0]=i>>>24,c[r+4|0]=u,c[r+5|0]=u>>>8,c[r+6|0]=u>>>16,c[r+7|0]=u>>>24,u=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),i=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),c[r+8|0]=i,c[r+9|0]=i>>>8,c[r+10|0]=i>>>16,c[r+11|0]=i>>>24,c[r+12|0]=u,c[r+13|0]=u>>>8,c[r+14|0]=u>>>16,c[r+15|0]=u>>>24,u=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),i=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),c[r+16|0]=i,c[r+17|0]=i>>>8,c[r+18|0]=i>>>16,c[r+19|0]=i>>>24,c[r+20|0]=u,c[r+21|0]=u>>>8,c[r+22|0]=u>>>16,c[r+23|0]=u>>>24,u=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),i=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),c[r+24|0]=i,c[r+25|0]=i>>>8,c[r+26|0]=i>>>16,c[r+27|0]=i>>>24,c[r+28|0]=u,c[r+29|0]=u>>>8,c[r+30|0]=u>>>16,c[r+31|0]=u>>>24,n[e+28>>2]=s+1;continue}break}n[a+8>>2]=n[e+28>>2],t=n[e+24>>2],n[a>>2]=n[e+20>>2],n[a+4>>2]=t,_=e- -64|0}function nc(a,t,e){if(!i0(t,e)){_0(t),ec(a,t);return}ec(a,t)}function ec(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0;for(s=_+-64|0,_=s,g0(s,t),n[s+28>>2]=0,n[s+20>>2]=0,n[s+24>>2]=1;;){if(i0(t,s)){e=s+32|0,dt(e,t),l=s+20|0,N=n[l+8>>2],(N|0)==n[l>>2]&&Bc(l),i=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),r=n[l+4>>2]+(N<<5)|0,u=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[r+24|0]=u,c[r+25|0]=u>>>8,c[r+26|0]=u>>>16,c[r+27|0]=u>>>24,c[r+28|0]=i,c[r+29|0]=i>>>8,c[r+30|0]=i>>>16,c[r+31|0]=i>>>24,i=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),u=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[r+16|0]=u,c[r+17|0]=u>>>8,c[r+18|0]=u>>>16,c[r+19|0]=u>>>24,c[r+20|0]=i,c[r+21|0]=i>>>8,c[r+22|0]=i>>>16,c[r+23|0]=i>>>24,i=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),u=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[r+8|0]=u,c[r+9|0]=u>>>8,c[r+10|0]=u>>>16,c[r+11|0]=u>>>24,c[r+12|0]=i,c[r+13|0]=i>>>8,c[r+14|0]=i>>>16,c[r+15|0]=i>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[r|0]=e,c[r+1|0]=e>>>8,c[r+2|0]=e>>>16,c[r+3|0]=e>>>24,c[r+4|0]=u,c[r+5|0]=u>>>8,c[r+6|0]=u>>>16,c[r+7|0]=u>>>24,n[l+8>>2]=N+1;continue}else n[a+8>>2]=n[s+28>>2],t=n[s+24>>2],n[a>>2]=n[s+20>>2],n[a+4>>2]=t,_=s- -64|0;break}}function ju(a,t,e){if(!i0(t,e)){_0(t),tc(a,t);return}tc(a,t)}function tc(a,t){var e=0,r=0,u=0,i=0;for(e=_-32|0,_=e,g0(e,t),n[e+20>>2]=0,n[e+24>>2]=2;;){if(n[e+28>>2]=r,i0(t,e)){i=Ru(t),n[e+20>>2]==(r|0)&&_2(e+20|0,2,2),w[n[e+24>>2]+u>>1]=i,u=u+2|0,r=r+1|0;continue}break}n[a+8>>2]=n[e+28>>2],t=n[e+24>>2],n[a>>2]=n[e+20>>2],n[a+4>>2]=t,_=e+32|0}function rc(a,t){var e=0,r=0,u=0,i=0;for(e=_-96|0,_=e,g0(e,t),n[e+24>>2]=0,n[e+16>>2]=0,n[e+20>>2]=2;;){if(i0(t,e)){r=_-16|0,_=r,g0(r,t),i=vn(t,r),u=e+30|0;n:{if(!i0(t,r)){_0(t),Ps(u,t);break n}Ps(u,t)}w[u+64>>1]=i,Q0(t,n[r>>2],n[r+4>>2],n[r+8>>2],n[r+12>>2]),_=r+16|0,r=n[e+24>>2],(r|0)==n[e+16>>2]&&_2(e+16|0,2,66),I(n[e+20>>2]+V(r,66)|0,e+30|0,66),n[e+24>>2]=r+1;continue}break}n[a+8>>2]=n[e+24>>2],t=n[e+20>>2],n[a>>2]=n[e+16>>2],n[a+4>>2]=t,_=e+96|0}function uc(a,t,e){if(!i0(t,e)){_0(t),ac(a,t);return}ac(a,t)}function ac(a,t){var e=0,r=0,u=0,i=0;for(e=_+-64|0,_=e,g0(e+8|0,t),n[e+36>>2]=0,n[e+28>>2]=0,n[e+32>>2]=4;;){if(i0(t,e+8|0)){Iu(e+40|0,t),i=n[e+36>>2],(i|0)==n[e+28>>2]&&Rc(e+28|0),u=n[e+44>>2],r=n[e+32>>2]+V(i,24)|0,n[r>>2]=n[e+40>>2],n[r+4>>2]=u,u=n[e+52>>2],n[r+8>>2]=n[e+48>>2],n[r+12>>2]=u,u=n[e+60>>2],n[r+16>>2]=n[e+56>>2],n[r+20>>2]=u,n[e+36>>2]=i+1;continue}break}n[a+8>>2]=n[e+36>>2],t=n[e+32>>2],n[a>>2]=n[e+28>>2],n[a+4>>2]=t,_=e- -64|0}function ic(a,t,e){if(!i0(t,e)){_0(t),oc(a,t);return}oc(a,t)}function oc(a,t){var e=0,r=0,u=0,i=0;for(e=_+-64|0,_=e,g0(e,t),n[e+24>>2]=0,n[e+16>>2]=0,n[e+20>>2]=2;;){if(i0(t,e)){r=_-16|0,_=r,g0(r,t),i=vn(t,r),u=e+30|0,Uu(u,t,r),w[u+32>>1]=i,Q0(t,n[r>>2],n[r+4>>2],n[r+8>>2],n[r+12>>2]),_=r+16|0,r=n[e+24>>2],(r|0)==n[e+16>>2]&&_2(e+16|0,2,34),I(n[e+20>>2]+V(r,34)|0,e+30|0,34),n[e+24>>2]=r+1;continue}break}n[a+8>>2]=n[e+24>>2],t=n[e+20>>2],n[a>>2]=n[e+16>>2],n[a+4>>2]=t,_=e- -64|0}function Uu(a,t,e){if(!i0(t,e)){_0(t),dt(a,t);return}dt(a,t)}function N2(a,t){return i0(a,t)||_0(a),Bu(a)}function vn(a,t){return i0(a,t)||_0(a),Ru(a)}function xu(a,t,e){if(!i0(t,e)){_0(t),Eu(a,t);return}Eu(a,t)}function sc(a,t){return i0(a,t)||_0(a),cc(a)&255}function cc(a){var t=0,e=0;return t=te(a),e=C,!e&t>>>0>=3|e?(_0(a),0):t}function zu(a,t,e){var r=0,u=0;r=_-16|0,_=r;n:{if(!i0(t,e)){e=_-16|0,_=e,_0(t),lc(e+8|0,t),t=n[e+12>>2],u=r+8|0,n[u>>2]=n[e+8>>2],n[u+4>>2]=t,_=e+16|0,e=n[r+8>>2],t=n[r+12>>2];break n}lc(r,t),e=n[r>>2],t=n[r+4>>2]}n[a>>2]=e,n[a+4>>2]=t,_=r+16|0}function lc(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0;e=_-48|0,_=e,u=e+24|0,r=_-32|0,_=r,g0(r,t),f=dc(t,r),b=C,i0(t,r)?(g0(r+16|0,t),d=n[r+24>>2],h=n[r+28>>2],i=n[r+20>>2],s=n[r+16>>2]):s=1,n[u+16>>2]=d,n[u+20>>2]=h,n[u+8>>2]=s,n[u+12>>2]=i,n[u>>2]=f,n[u+4>>2]=b,_=r+32|0,r=n[e+24>>2],u=n[e+28>>2],i=n[e+44>>2],n[e+16>>2]=n[e+40>>2],n[e+20>>2]=i,i=n[e+36>>2],n[e+8>>2]=n[e+32>>2],n[e+12>>2]=i;n:{e:{t:{if(!u&r>>>0<=2)switch(r-1|0){case 0:break t;case 1:break e;default:break n}_0(t);break n}l=1,N=N2(t,e+8|0);break n}l=2,N=N2(t,e+8|0)}Q0(t,n[e+8>>2],n[e+12>>2],n[e+16>>2],n[e+20>>2]),n[a+4>>2]=N,n[a>>2]=l,_=e+48|0}function _c(a,t,e){if(!i0(t,e)){_0(t),fc(a,t);return}fc(a,t)}function fc(a,t){var e=0,r=0;e=_-16|0,_=e,g0(e,t),xu(a+12|0,t,e),r=b2(t,e);n:{if(!i0(t,e)){_0(t),$s(a,t);break n}$s(a,t)}c[a+28|0]=r,Q0(t,n[e>>2],n[e+4>>2],n[e+8>>2],n[e+12>>2]),_=e+16|0}function G2(a,t,e){if(!i0(t,e)){_0(t),Ju(a,t);return}Ju(a,t)}function Ju(a,t){var e=0;e=_-16|0,_=e,gt(e+8|0,t),J2(a,n[e+8>>2],n[e+12>>2]),_=e+16|0}function Nc(a,t){var e=0,r=0,u=0;r=_-16|0,_=r,e1(r+8|0,t),u=n[r+8>>2],t=_-16|0,_=t,e=n[r+12>>2],Cu(t+4|0,e),e&&(I(n[t+8>>2],u,e),n[t+12>>2]=e),n[a+8>>2]=n[t+12>>2],e=n[t+8>>2],n[a>>2]=n[t+4>>2],n[a+4>>2]=e,_=t+16|0,_=r+16|0}function bc(a,t){return i0(a,t)||_0(a),qu(a)}function qu(a){var t=0,e=0,r=0;t=ae(a,7),e=t-20|0;n:{e:{if((C|0)==(t>>>0<20|0)&e>>>0<=1){if(e-1|0)break n;break e}return _0(a),0}r=1}return r}function b2(a,t){return i0(a,t)||_0(a),Mu(a)}function Mu(a){return f4(a,256,0)}function dc(a,t){return i0(a,t)||_0(a),te(a)}function te(a){return a=ae(a,0),a}function U2(a,t){Pe(t,a,32)}function Vu(a,t){Pe(t,a,64)}function o2(a,t){Ae(t,n[a>>2],0)}function v2(a,t){Ae(t,R[a>>1],0)}function re(a,t){Pe(t,a,16)}function Ge(){var a=0,t=0,e=0;for(t=_-16|0,w[t+14>>1]=0,a=3;;){if((a|0)==1)return 0;if(e=(t+14|0)+a|0,a=a-1|0,!o[e-2|0])break}return a}function Qe(){var a=0,t=0,e=0;for(t=_-16|0,w[t+12>>1]=0,c[t+14|0]=0,a=4;;){if((a|0)==1)return 0;if(e=(t+12|0)+a|0,a=a-1|0,!o[e-2|0])break}return a}function ht(a){return fe(a,6)}function We(a,t,e){h0(a,2),Ae(a,t,0),h0(a,e)}function h0(a,t){$e(a,4,t,0)}function Ae(a,t,e){$e(a,0,t,e)}function Du(a,t){$e(t,7,o[a|0]?21:20,0)}function pt(a,t){Pe(t,n[a+4>>2],n[a+8>>2])}function Pe(a,t,e){wc(a,2,t,e)}function Ye(a,t){return R0(n[a>>2],n[a+4>>2],n[t>>2],n[t+4>>2])}function s2(a,t){wc(t,3,n[a+4>>2],n[a+8>>2])}function hc(a,t){if(n[a>>2]==1){o2(a+4|0,t);return}ue(t)}function ue(a){$e(a,7,22,0)}function pc(a,t){if(o[a|0]==1){j0(a+1|0,t);return}ue(t)}function kc(a,t){return x2(t,8,n[a>>2],8)}function He(a,t){return t=a+t|0,a>>>0>t>>>0?-1:t}function mc(a,t){var e=0;t=n[t>>2],e=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),t=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),c[a|0]=e,c[a+1|0]=e>>>8,c[a+2|0]=e>>>16,c[a+3|0]=e>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24}function kt(a){m0(a,1,8)}function gc(a){return n[a+8>>2]>>>6|0}function vc(a){var t=0,e=0,r=0;t=_-16|0,_=t,H0(t+8|0),e=n[t+12>>2],r=n[t+8>>2],n[a+20>>2]=0,n[a+12>>2]=r,n[a+16>>2]=e,n[a>>2]=0,_=t+16|0}function yc(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0;for(s=_-32|0,_=s,u=e,i=t+29|0;;){n:{if(u>>>0<2)break n;l=o[i-17|0],N=o[i-1|0];e:{if((l|0)==(N|0)){if(o[i-16|0]<o[i|0])break e;break n}if(l>>>0>=N>>>0)break n}u=u-1|0,i=i+16|0;continue}break}n:{if(u>>>0>=2){c[a|0]=4;break n}k=e<<4,m=k+t|0;e:{for(;;){t:{if((p|0)!=(k|0)){i=s+16|0,N=t+p|0,l=o[N+12|0],d=o[N+13|0],b=n[N+4>>2],u=_-32|0,_=u,f=n[N+8>>2],n[u+16>>2]=f,n[u+12>>2]=b,Su(u+20|0,l);r:{u:{i:{o:{a:{h:{v:{d:{if(n[u+20>>2]==2){b=n[u+28>>2],b=b>>>0>=255?255:b;break d}b=(l-4&255)>>>0<7?5:1}if(d>>>0<(b&255)>>>0)switch(Su(u+20|0,l),n[u+20>>2]-1|0){case 0:case 1:break h;case 2:break a;default:break v}c[i+2|0]=l,c[i+1|0]=b,c[i|0]=3;break r}if(!Ye(u+12|0,1160328))break o;break u}if(!Ou(u+12|0,n[u+24>>2],n[u+28>>2]))break i;c[i|0]=5;break r}if(d=n[u+24>>2],d>>>0>=f>>>0){c[i|0]=5;break r}c[i+1|0]=l,c[i|0]=1,n[i+4>>2]=f-d;break r}if(Ye(u+12|0,1160340))break u}c[i+1|0]=l,c[i|0]=2;break r}c[i|0]=5}if(_=u+32|0,o[s+16|0]==5||(u=n[s+16>>2],(u&255)==5))break t;t=n[s+20>>2],n[a>>2]=u,n[a+4>>2]=t;break n}w[s+24>>1]=256,n[s+16>>2]=0,n[s+20>>2]=2,u=e<<4,l=s+24|0;r:for(;;){if(q1(s+8|0,s+16|0),n[s+8>>2]!=1)break e;if(i=o[l+n[s+12>>2]|0],e=u,p=t,!!r){for(;;){if(e){if(e=e-16|0,N=o[p+12|0],p=p+16|0,(i|0)!=(N|0))continue;continue r}break}break}}c[a+1|0]=i,c[a|0]=0;break n}u=s+16|0,Su(u,l);t:{if(n[s+16>>2]==2){if(n[s+24>>2]=N,n[s+20>>2]=m,n[s+16>>2]=t,N=0,i=_-32|0,_=i,f=n[u>>2],d=n[u+4>>2],(f|0)!=(d|0))for(l=f+8|0,f=d-f>>>4|0,d=i+24|0,u=n[u+8>>2],b=n[u+8>>2],g=n[u+4>>2],v=i+12|0,u=o[u+12|0];h=l-4|0,y=n[h+4>>2],n[i+12>>2]=n[h>>2],n[i+16>>2]=y,h=o[l+4|0],c[i+8|0]=h,n[i+28>>2]=b,n[i+24>>2]=g,c[i+20|0]=u,l=l+16|0,(u|0)==(h|0)?h=Ye(v,d):h=0,N=h+N|0,f=f-1|0,!!f;);if(_=i+32|0,N>>>0>1)break t}p=p+16|0;continue}break}c[a|0]=4;break n}c[a|0]=5}_=s+32|0}function Xu(a,t,e){var r=0,u=0;o[a+4|0]||(r=a,u=Uc(n[n[a>>2]>>2],t,e),c[r+4|0]=u)}function $e(a,t,e,r){var u=0,i=0,s=0,l=0,N=0;u=_-16|0,_=u,i=e&16711680,s=i>>>8|0,l=i<<24,i=s,N=l,s=e&-16777216,l=s>>>24|0,n[u>>2]=N|s<<8|(((r&255)<<24|e>>>8)&-16777216|((r&16777215)<<8|e>>>24)&16711680|(r>>>8&65280|r>>>24)),n[u+4>>2]=e<<24|(e&65280)<<8|(i|l);n:{e:{if(i=(r|0)!=0,i|!r&e>>>0>=24){if(i|!r&e>>>0>=256)break e;e=24,r=7;break n}r=8;break n}if(!r&e>>>0<65536){e=25,r=6;break n}r=!r,e=r?26:27,r=r?4:0}c[u+15|0]=t<<5|e,Xu(a,u+15|0,1),Xu(a,r+u|0,8-r|0),_=u+16|0}function wc(a,t,e,r){$e(a,t,r,0),Xu(a,e,r)}function Ku(a){return a<<8|(a&65280)>>>8}function Cc(a){return q0(a,24)&16711935|q0(a&16711935,8)}function Bc(a){_2(a,1,32)}function Rc(a){_2(a,4,24)}function Ec(a){_2(a,4,60)}function Fu(a,t,e){var r=0;r=_-16|0,_=r,Bt(r+4|0,t,0,1,e),t=n[r+8>>2],n[r+4>>2]==1&&O(),n[a+4>>2]=n[r+12>>2],n[a>>2]=t,_=r+16|0}function Su(a,t){dl(a,t,1160844,1160852,1160972,1160912,1160772,1160640,1160572)}function Ou(a,t,e){var r=0;for(e=e<<3,r=t-8|0;t=e,!!(t&&(e=t-8|0,r=r+8|0,!Ye(r,a))););return(t|0)!=0}function Ic(a,t,e){var r=0,u=0,i=0,s=0;n:{if(r=n[t+4>>2],r&&(u=n[t>>2],o[u|0]==((e<<5|31)&255)))break n;i=a,s=ae(t,e),n[i+8>>2]=s,n[a+12>>2]=C,n[a>>2]=1,n[a+4>>2]=0;return}n[a>>2]=0,n[a+4>>2]=0,n[t+4>>2]=r-1,n[t>>2]=u+1}function ae(a,t){var e=0,r=0,u=0,i=0,s=0;r=_-16|0,_=r,mt(r+8|0,a,1,0);n:{if(n[r+12>>2]!=1)break n;e:{u=o[n[r+8>>2]],e=u&31;t:{if(e>>>0>=24){if((t&255)!=(u>>>5|0)|e>>>0>27)break t;if(u=a,t=e-24|0,a=t&31,(t&63)>>>0>=32?(e=1<<a,t=0):(t=1<<a,e=t-1&1>>>32-a),mt(r,u,t,e),t=n[r+4>>2],!t)break n;for(a=n[r>>2];e=s<<8|i>>>24,i=o[a|0]|i<<8,s=e,a=a+1|0,t=t-1|0,!!t;);break n}if((t&255)==(u>>>5|0))break e}_0(a);break n}i=e}return _=r+16|0,C=s,i}function _0(a){c[a+8|0]=1,n[a>>2]=1,n[a+4>>2]=0}function mt(a,t,e,r){n:{e:{if(r||(r=n[t+4>>2],r>>>0<e>>>0))break e;n[t+4>>2]=r-e,r=t,t=n[t>>2],n[r>>2]=e+t;break n}_0(t),t=1,e=0}n[a+4>>2]=e,n[a>>2]=t}function jc(a){var t=0;t=7;n:{if(!n[a+4>>2])break n;e:{t:{r:{u:{i:{o:switch(a=o[n[a>>2]],a>>>5|0){case 0:break o;case 2:break i;case 3:break u;case 4:break r;case 5:break t;case 7:break e;default:break n}return 0}return 1}return 2}return 3}return 4}if(a=(a&31)-20|0,a>>>0>3)break n;t=101057797>>>(a<<3&248)|0}return t}function n1(a){var t=0;return t=(jc(a)&255)==6,t&&ae(a,7),t}function gt(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0;s=_-32|0,_=s,mt(s+8|0,t,ae(t,3),C),N=s+20|0,u=n[s+12>>2],e=u-7|0,d=e>>>0<=u>>>0?e:0,i=n[s+8>>2],h=(i+3&-4)-i|0;n:for(;;){e:{t:{r:{u:{i:{o:{a:{h:{v:{d:{p:{if(r>>>0<u>>>0){if(f=o[r+i|0],b=f<<24>>24,(b|0)<0)switch(l=257,o[f+1164863|0]-2|0){case 0:break h;case 1:break p;case 2:break d;default:break u}if(h-r&3)break t;for(;;){B:{if(r>>>0<d>>>0&&(e=r+i|0,!((n[e+4>>2]|n[e>>2])&-2139062144)))break B;for(e=r>>>0<u>>>0?u:r;;){if(r>>>0>=u>>>0){r=e;continue n}if(c[r+i|0]<0)continue n;r=r+1|0}}r=r+8|0}}n[N+8>>2]=u,n[N+4>>2]=i,r=0;break r}if(e=r+1|0,e>>>0>=u>>>0)break a;e=c[e+i|0];p:{B:{U:{if((f|0)!=224){if((f|0)==237)break U;if((b+31&255)>>>0<12)break B;if((b&-2)!=-18)break u;if((e|0)<-64)break p;break u}if((e&-32)==-96)break p;break u}if((e|0)>-97)break u;break p}if((e|0)>=-64)break u}if(l=0,e=r+2|0,e>>>0>=u>>>0)break u;if(c[e+i|0]<=-65)break i;break v}if(e=r+1|0,e>>>0>=u>>>0)break a;e=c[e+i|0];d:{p:switch(f-240|0){default:if((b+15&255)>>>0>2)break u;if((e|0)<-64)break d;break u;case 0:if((e+112&255)>>>0<48)break d;break u;case 4:break p}if((e|0)>-113)break u}if(e=r+2|0,e>>>0>=u>>>0)break a;if(c[e+i|0]>-65)break v;if(l=0,e=r+3|0,e>>>0>=u>>>0)break u;if(c[e+i|0]<-64)break i;l=769;break u}l=513;break u}if(e=r+1|0,e>>>0<u>>>0)break o}l=0;break u}if(c[e+i|0]>-65)break u}r=e+1|0;continue}n[N+4>>2]=r,n[N+8>>2]=l,r=1}n[N>>2]=r;break e}r=r+1|0;continue}break}e=1;n:{if(n[s+20>>2]==1){_0(t),t=0;break n}e=n[s+24>>2],t=n[s+28>>2]}n[a+4>>2]=t,n[a>>2]=e,_=s+32|0}function g0(a,t){Ic(a,t,4)}function e1(a,t){var e=0;e=_-16|0,_=e,mt(e+8|0,t,ae(t,2),C),t=n[e+12>>2],n[a>>2]=n[e+8>>2],n[a+4>>2]=t,_=e+16|0}function Q0(a,t,e,r,u){var i=0;i=_-16|0,_=i,n[i+8>>2]=r,n[i+12>>2]=u,n[i>>2]=t,n[i+4>>2]=e,i0(a,i)&&_0(a),_=i+16|0}function Uc(a,t,e){var r=0,u=0,i=0,s=0,l=0;u=_-16|0,_=u;n:{e:{t:switch(n[a>>2]-1|0){default:r=a,a=n[a+4>>2],t=a+e|0,n[r+4>>2]=a>>>0>t>>>0?-1:t;break e;case 0:J0(n[a+4>>2],t,e);break e;case 1:break t}i=u+8|0,s=n[a+4>>2],l=n[a+8>>2],r=_-16|0,_=r,n[r+4>>2]=e,n[r>>2]=t;t:{if(e>>>0>l>>>0){t=0;break t}n[r+8>>2]=s,n[r+12>>2]=e,t=Ce(r+8|0,r)?e+s|0:0,e=l-e|0}if(n[i+4>>2]=e,n[i>>2]=t,_=r+16|0,t=n[u+8>>2],e=1,!t)break n;e=n[u+12>>2],n[a+4>>2]=t,n[a+8>>2]=e}e=0}return a=e,_=u+16|0,a}function Gl(a,t){return a=a|0,t=t|0,i4(o[n[a>>2]],t)|0}function Ql(a,t){return a=a|0,t=t|0,a=o[n[a>>2]]<<2,y0(t,n[a+1161392>>2],n[a+1161368>>2])|0}function x2(a,t,e,r){return a=Q2(a,e,t>>>0<r>>>0?t:r),a=a||t-r|0,((a|0)>0)-((a|0)<0)|0}function ie(a){var t=0,e=0;t=_-16|0,_=t,H0(t+8|0),e=n[t+8>>2],n[a+32>>2]=0,n[a+28>>2]=n[t+12>>2],n[a+24>>2]=e,n[a>>2]=0,c[a+8|0]=0,_=t+16|0}function yn(a){c[a|0]=0}function Lu(a){var t=0,e=0;for(t=n[a>>2],e=n[a+4>>2];;){if((t|0)!=(e|0)){c[t|0]=0,t=t+1|0,n[a>>2]=t;continue}break}}function Tu(a,t){var e=0,r=0,u=0,i=0,s=0;e=_-32|0,_=e,i=t&15,s=(t&2147483632)+a|0;n:{if(t=t>>>4|0,!t)break n;for(t=t<<4;;){if(!t)break n;n[e+16>>2]=0,n[e+20>>2]=0,r=n[e+20>>2],u=n[e+16>>2],c[a|0]=u,c[a+1|0]=u>>>8,c[a+2|0]=u>>>16,c[a+3|0]=u>>>24,c[a+4|0]=r,c[a+5|0]=r>>>8,c[a+6|0]=r>>>16,c[a+7|0]=r>>>24,n[e+24>>2]=0,n[e+28>>2]=0,r=n[e+28>>2],u=n[e+24>>2],c[a+8|0]=u,c[a+9|0]=u>>>8,c[a+10|0]=u>>>16,c[a+11|0]=u>>>24,c[a+12|0]=r,c[a+13|0]=r>>>8,c[a+14|0]=r>>>16,c[a+15|0]=r>>>24,t=t-16|0,a=a+16|0}}for(u1(e+8|0,s,i),t=n[e+12>>2],a=n[e+8>>2];;){if((a|0)!=(t|0)){c[a|0]=0,a=a+1|0;continue}break}_=e+32|0}function oe(a){var t=0,e=0,r=0,u=0;t=_-16|0,_=t,e=n[a+4>>2],r=n[a+8>>2],u=e+r|0,Tu(u,n[a>>2]-r|0),n[t+12>>2]=u,n[t+8>>2]=e,Lu(t+8|0),n[a+8>>2]=0,_=t+16|0}function wn(a,t){var e=0,r=0,u=0,i=0;if(t>>>0>=9){e=t>>>0<=16?16:t;n:{if(-65587-e>>>0<=a>>>0||(u=a>>>0<11?16:a+11&-8,a=Zu((e+u|0)+12|0),!a))break n;t=le(a),r=e-1|0;e:{if(!(r&a)){a=t;break e}if(a=le(a+r&0-e),i=n[t+4>>2],a=a+(a-t>>>0<=16?e:0)|0,e=a-t|0,r=(i&-8)-e|0,i&3){d2(a,r),d2(t,e),yt(t,e);break e}t=n[t>>2],n[a+4>>2]=r,n[a>>2]=t+e}t=n[a+4>>2];e:{if(!(t&3)||(t=t&-8,t>>>0<=u+16>>>0))break e;d2(a,u),e=a+u|0,t=t-u|0,d2(e,t),yt(e,t)}r=r2(a)}return r}return Zu(a)}function un(a,t){zc(a,t),Jc(a)}function xc(a,t,e,r){var u=0,i=0,s=0,l=0,N=0;zc(a,t);n:{if(e>>>0>=9){if(e=wn(r,e),e)break n;return 0}t=0;e:t:{if(r>>>0>=4294901709)break t;i=r>>>0<11?16:r+11&-8,e=le(a),s=n[e+4>>2]&-8,N=e+s|0;r:{u:{if(o[e+4|0]&3){i:{o:{a:{h:{v:{d:{if(i>>>0>s>>>0){if((N|0)==n[292163])break d;if((N|0)==n[292162])break h;if(l=n[N+4>>2],l&2||(l=l&-8,s=l+s|0,s>>>0<i>>>0))break i;if(se(N,l),u=s-i|0,u>>>0<16)break v;d2(e,i),i=e+i|0,d2(i,u),yt(i,u);break o}if(u=s-i|0,u>>>0<16)break o;d2(e,i),i=e+i|0,d2(i,u),yt(i,u);break o}if(u=s+n[292161]|0,u>>>0>i>>>0)break a;break u}d2(e,s);break o}if(s=s+n[292160]|0,s>>>0<i>>>0)break u;u=s-i|0;h:{if(u>>>0<=15){d2(e,s),u=0,s=0;break h}s=e+i|0,N=u+s|0,d2(e,i),z2(s,u),n[N+4>>2]=n[N+4>>2]&-2}n[292162]=s,n[292160]=u;break o}d2(e,i),s=e+i|0,u=u-i|0,n[s+4>>2]=u|1,n[292161]=u,n[292163]=s}u=e}break r}i:{if(i>>>0>=256&&(u=n[e+4>>2]&-8,l=e,!(u>>>0<i+4>>>0|u-i>>>0>=131073)))break i;l=0}u=l;break r}u=0}if(u){t=r2(u);break e}if(u=Zu(r),!u)break t;t=n[e+4>>2],t=(t&3?-4:-8)+(t&-8)|0,t=I(u,a,t>>>0>r>>>0?r:t),Jc(a)}return t}return e=I(e,a,t>>>0>r>>>0?r:t),un(a,t),e}function zc(a,t){var e=0;a=n[le(a)+4>>2],e=a&-8,a=a&3,e>>>0>=(a?4:8)+t>>>0&(!a|t+39>>>0>=e>>>0)||O()}function Jc(a){var t=0,e=0,r=0,u=0;a=le(a),t=n[a+4>>2]&-8,e=a+t|0;n:{e:{r=n[a+4>>2];t:{r:{if(r&1)break r;if(!(r&2))break t;if(r=n[a>>2],t=r+t|0,a=a-r|0,(a|0)==n[292162]){if((n[e+4>>2]&3)!=3)break r;n[292160]=t,ce(a,t,e);return}se(a,r)}r:{r=n[e+4>>2];u:{if(!(r&2)){if((e|0)==n[292163])break r;if((e|0)==n[292162])break n;if(u=e,e=r&-8,se(u,e),t=t+e|0,z2(a,t),n[292162]!=(a|0))break u;n[292160]=t;return}ce(a,t,e)}if(t>>>0<256)break e;if(Vc(a,t),a=n[292168]-1|0,n[292168]=a,a)break t;Kc();return}if(n[292163]=a,t=n[292161]+t|0,n[292161]=t,n[a+4>>2]=t|1,n[292162]==(a|0)&&(n[292160]=0,n[292162]=0),t>>>0<=e0[292166])break t;a=n[292163];r:{if(!a||(e0[292161]>40&&Mc(a),Kc(),e0[292161]<=e0[292166]))break r;n[292166]=-1}}return}Gu(a,t);return}n[292162]=a,t=n[292160]+t|0,n[292160]=t,z2(a,t)}function Zu(a){var t=0,e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0;n:{e:{t:{if(a>>>0>=245){if(a>>>0>=4294901709)break e;if(a=a+11&-8,!n[292159])break t;i=0-a|0;r:{u:{i:{if(N=Xc(a),t=n[(N<<2)+1168224>>2],!t)break i;for(s=a<<Oc(N);;){o:{if(u=n[t+4>>2]&-8,u>>>0<a>>>0||(u=u-a|0,u>>>0>=i>>>0)||(e=t,i=u,u))break o;i=0,r=t;break r}if(u=n[t+20>>2],t=n[((s>>>29&4)+t|0)+16>>2],r=u?(u|0)==(t|0)?r:u:r,s=s<<1,!t)break}if(r)break u;if(!e)break i;r=0;break u}if(t=0,e=Lc(1<<N)&n[292159],!e){r=0;break r}r=n[(Ut(e)<<2)+1168224>>2];break r}t=e}for(;;){if(r){u=n[r+4>>2]&-8,e=u-a|0,N=e>>>0<i>>>0,d=N?e:i,e=a>>>0>u>>>0,i=e?i:d,t=e?t:N?r:t,r=Sc(r);continue}break}r=0;r:{if(!t||(e=n[292160],e>>>0>=a>>>0&e-a>>>0<=i>>>0))break r;e=a+t|0,Wu(t);u:{if(i>>>0>=16){n[t+4>>2]=a|3,z2(e,i),vt(e,i);break u}Ct(t,a+i|0)}r=r2(t)}if(t=r,t)break e;break t}if(a=a>>>0<11?16:a+11&504,e=a>>>3|0,t=n[292158]>>>e|0,t&3)return e=e+((t^-1)&1)|0,t=e<<3,a=t+1168224|0,r=n[a+152>>2],Fc(a+144|0,r,e),Ct(r,t),r2(r);if(e0[292160]>=a>>>0)break t;if(!t){if(!n[292159])break t;for(e=n[(Ut(n[292159])<<2)+1168224>>2],r=(n[e+4>>2]&-8)-a|0,t=e;;){if(t=Sc(t),t){u=(n[t+4>>2]&-8)-a|0,i=u>>>0<r>>>0,r=i?u:r,e=i?t:e;continue}break}t=a+e|0,Wu(e);r:{if(r>>>0>=16){n[e+4>>2]=a|3,z2(t,r),qc(t,r);break r}Ct(e,a+r|0)}if(t=r2(e),!t)break t;break e}return r=Ut(Lc(1<<e)&t<<e),e=r<<3,t=e+1168224|0,u=n[t+152>>2],Fc(t+144|0,u,r),n[u+4>>2]=a|3,t=a+u|0,a=e-a|0,z2(t,a),qc(t,a),r2(u)}if(t=n[292160],t>>>0>=a>>>0)break n;if(t=n[292161],t>>>0<=a>>>0){N=0,h=_-16|0,_=h,u=h+4|0,t=a+65583&-65536,e=(t>>>16|0)+((t&65535)!=0)|0,t=gl(e|0);t:{if((t|0)==-1){r=0,t=0;break t}e=e<<16,r=t<<16,t=(r|0)==(0-e|0)?e-16|0:e}n[u+8>>2]=0,n[u+4>>2]=t,n[u>>2]=r,l=n[h+4>>2];t:{if(!l)break t;d=n[h+12>>2],f=n[h+8>>2],e=f+n[292164]|0,n[292164]=e,t=n[292165],n[292165]=t>>>0<e>>>0?e:t;r:{u:{i:{o:{a:{h:{v:{if(n[292163])for(s=1168352,e=1168352;;){if(!e)break h;if((Au(e)|0)==(l|0))break v;e=n[e+8>>2]}if(t=n[292167],!t|t>>>0>l>>>0)break i;break u}if(t=n[e+12>>2],t&1|(t>>>1|0)!=(d|0))break h;if(r=n[292163],t=n[e>>2],r>>>0>=t>>>0?t=n[e+4>>2]+t>>>0>r>>>0:t=0,t)break a}for(t=n[292167],n[292167]=t>>>0<l>>>0?t:l,t=l+f|0;;){if(!s)break o;if(e=n[s>>2],(e|0)!=(t|0)){s=n[s+8>>2];continue}break}if(t=n[s+12>>2],t&1|(t>>>1|0)!=(d|0))break o;n[s>>2]=l,n[s+4>>2]=n[s+4>>2]+f,t=Dc(l),u=Dc(e),n[t+4>>2]=a|3,r=a+t|0,e=u-r|0;h:{v:{if(n[292163]!=(u|0)){if(n[292162]==(u|0))break v;a=n[u+4>>2],(a&3)==1&&(a=a&-8,se(u,a),u=a+u|0,e=a+e|0),ce(r,e,u),vt(r,e);break h}n[292163]=r,a=n[292161]+e|0,n[292161]=a,n[r+4>>2]=a|1;break h}n[292162]=r,a=n[292160]+e|0,n[292160]=a,z2(r,a)}N=r2(t);break t}n[e+4>>2]=n[e+4>>2]+f,Qu(n[292163],n[292161]+f|0);break r}for(b=n[292163],u=Au(Mc(b)),t=u-47|0,t=Rt(r2(t),8)+t|0,s=t>>>0<b+16>>>0?b:t,p=r2(s),i=s+24|0,Qu(l,f-40|0),n[s+4>>2]=27,r=n[292088],e=n[292089],t=n[292091],n[p+8>>2]=n[292090],n[p+12>>2]=t,n[p>>2]=r,n[p+4>>2]=e,n[292091]=d,n[292089]=f,n[292088]=l,n[292090]=p;n[i+4>>2]=7,i=i+4|0,i+4>>>0<u>>>0;);(s|0)!=(b|0)&&(t=s-b|0,ce(b,t,t+b|0),vt(b,t));break r}n[292167]=l}for(n[292168]=4095,n[292091]=d,n[292089]=f,n[292088]=l,r=0;;){if((r|0)!=256){e=r+1168224|0,t=e+144|0,n[e+152>>2]=t,n[e+156>>2]=t,r=r+8|0;continue}break}Qu(l,f-40|0)}if(t=n[292161],t>>>0<=a>>>0)break t;e=t-a|0,n[292161]=e,r=n[292163],t=r+a|0,n[292163]=t,n[t+4>>2]=e|1,n[r+4>>2]=a|3,N=r2(r)}return _=h+16|0,N}e=t-a|0,n[292161]=e,r=n[292163],t=r+a|0,n[292163]=t,n[t+4>>2]=e|1,n[r+4>>2]=a|3,t=r2(r)}return t}r=n[292162],e=t-a|0;n:{if(e>>>0>=16){n[292160]=e,t=a+r|0,n[292162]=t,z2(t,e),n[r+4>>2]=a|3;break n}n[292162]=0,n[292160]=0,Ct(r,t)}return r2(r)}function qc(a,t){var e=0;e=n[292160],e&&Gu(n[292162],e),n[292162]=a,n[292160]=t}function Gu(a,t){var e=0,r=0;e=1<<(t>>>3),r=n[292158];n:{if(!(e&r)){n[292158]=e|r,e=(t&-8)+1168368|0,t=e;break n}e=(t&-8)+1168224|0,t=e+144|0,e=n[e+152>>2]}n[t+8>>2]=a,n[e+12>>2]=a,n[a+12>>2]=t,n[a+8>>2]=e}function Mc(a){var t=0;for(t=1168352;;){n:{if(!t||e0[t>>2]<=a>>>0&&Au(t)>>>0>a>>>0)break n;t=n[t+8>>2];continue}break}return t}function Qu(a,t){var e=0;e=Rt(r2(a),8),a=e+a|0,t=t-e|0,n[292161]=t,n[292163]=a,n[a+4>>2]=t|1,n[292166]=2097152,n[(a+t|0)+4>>2]=40}function vt(a,t){if(t>>>0>=256){Vc(a,t);return}Gu(a,t)}function Vc(a,t){var e=0,r=0,u=0,i=0;n[a+16>>2]=0,n[a+20>>2]=0,r=Xc(t),n[a+28>>2]=r,i=(r<<2)+1168224|0,e=n[292159],u=1<<r;n:{if(!(e&u)){n[a+24>>2]=i,n[i>>2]=a,n[292159]=e|u;break n}for(u=n[i>>2],r=t<<Oc(r);;){if(e=u,(n[e+4>>2]&-8)==(t|0)){t=n[e+8>>2],n[t+12>>2]=a,n[e+8>>2]=a,n[a+24>>2]=0,n[a+12>>2]=e,n[a+8>>2]=t;return}if(u=r>>>29|0,r=r<<1,i=e+(u&4)|0,u=n[i+16>>2],!u)break}n[i+16>>2]=a,n[a+24>>2]=e}n[a+12>>2]=a,n[a+8>>2]=a}function se(a,t){var e=0,r=0,u=0;if(t>>>0>=256){Wu(a);return}e=n[a+12>>2],a=n[a+8>>2];n:{if((e|0)!=(a|0)){n[a+12>>2]=e,n[e+8>>2]=a;break n}r=1168632,u=n[292158]&F0(-2,t>>>3|0),n[r>>2]=u}}function Wu(a){var t=0,e=0,r=0,u=0,i=0,s=0,l=0;u=n[a+24>>2];n:{e:{if(n[a+12>>2]==(a|0)){if(t=n[a+20>>2],e=n[(t?20:16)+a>>2],e)break e;t=0;break n}e=n[a+8>>2],t=n[a+12>>2],n[e+12>>2]=t,n[t+8>>2]=e;break n}for(r=t?a+20|0:a+16|0;i=r,t=e,r=t+20|0,e=n[t+20>>2],!(!e&&(r=t+16|0,e=n[t+16>>2],!e)););n[i>>2]=0}n:{e:{if(!u)break e;e=n[a+28>>2],r=(e<<2)+1168224|0;t:{if(n[r>>2]!=(a|0)){r:{if(n[u+16>>2]!=(a|0)){n[u+20>>2]=t;break r}n[u+16>>2]=t}if(t)break t;break e}if(n[r>>2]=t,!t)break n}if(n[t+24>>2]=u,e=n[a+16>>2],e&&(n[t+16>>2]=e,n[e+24>>2]=t),a=n[a+20>>2],!a)break e;n[t+20>>2]=a,n[a+24>>2]=t}return}s=1168636,l=n[292159]&F0(-2,e),n[s>>2]=l}function yt(a,t){var e=0,r=0,u=0;e=a+t|0,r=n[a+4>>2];n:{e:{if(r&1)break e;if(!(r&2))break n;if(r=n[a>>2],t=r+t|0,a=a-r|0,(a|0)==n[292162]){if((n[e+4>>2]&3)!=3)break e;n[292160]=t,ce(a,t,e);return}se(a,r)}e:{t:{r=n[e+4>>2];r:{if(!(r&2)){if((e|0)==n[292163])break t;if((e|0)==n[292162])break e;if(u=e,e=r&-8,se(u,e),t=t+e|0,z2(a,t),n[292162]!=(a|0))break r;n[292160]=t;return}ce(a,t,e)}vt(a,t);break n}if(n[292163]=a,t=n[292161]+t|0,n[292161]=t,n[a+4>>2]=t|1,n[292162]!=(a|0))break n;n[292160]=0,n[292162]=0;return}n[292162]=a,t=n[292160]+t|0,n[292160]=t,z2(a,t)}}function Dc(a){return Rt(r2(a),8)+a|0}function Xc(a){var t=0,e=0;return t=a>>>8|0,t?a>>>0>=16777216?31:(e=a,a=q2(t),(e>>>38-a&1|a<<1)^62):0}function Kc(){var a=0,t=0;for(a=1168360;;){if(a=n[a>>2],a){t=t+1|0,a=a+8|0;continue}break}n[292168]=t>>>0<=4095?4095:t}function Fc(a,t,e){var r=0,u=0;if(t=n[t+8>>2],(t|0)!=(a|0)){n[t+12>>2]=a,n[a+8>>2]=t;return}r=1168632,u=n[292158]&F0(-2,e),n[r>>2]=u}function wt(a){c[n[a>>2]]=o[a+4|0]}function ce(a,t,e){n[e+4>>2]=n[e+4>>2]&-2,n[a+4>>2]=t|1,n[a+t>>2]=t}function Ct(a,t){n[a+4>>2]=t|3,a=a+t|0,n[a+4>>2]=n[a+4>>2]|1}function z2(a,t){n[a+4>>2]=t|1,n[a+t>>2]=t}function r2(a){return a+8|0}function le(a){return a-8|0}function d2(a,t){n[a+4>>2]=n[a+4>>2]&1|t|2,a=a+t|0,n[a+4>>2]=n[a+4>>2]|1}function Sc(a){var t=0;return t=n[a+16>>2],t||(t=n[a+20>>2]),t}function Au(a){return n[a>>2]+n[a+4>>2]|0}function Oc(a){return(a|0)!=31?25-(a>>>1|0)|0:0}function Lc(a){return a=a<<1,0-a|a}function t1(a,t,e,r){var u=0;return u=_-16|0,_=u,n[u+4>>2]=r,n[u>>2]=e,e=0,t>>>0>=r>>>0&&(n[u+12>>2]=r,n[u+8>>2]=a,e=Ce(u,u+8|0)),_=u+16|0,e}function r1(a,t,e){var r=0,u=0,i=0,s=0,l=0;u=_-16|0,_=u,n[u+12>>2]=0,r=u+12|0;n:{e:{t:{if(e>>>0>=128){if(e>>>0<2048)break t;if(i=e>>>12|0,s=e&63|-128,l=e>>>6&63|-128,e>>>0>=65536)break e;c[r+2|0]=s,c[r+1|0]=l,c[r|0]=i|224,e=3;break n}c[r|0]=e,e=1;break n}c[r+1|0]=e&63|128,c[r|0]=e>>>6|192,e=2;break n}c[r+3|0]=s,c[r+2|0]=l,c[r+1|0]=i&63|128,c[r|0]=e>>>18|240,e=4}return n[u+4>>2]=e,n[u>>2]=r,a=t1(a,t,n[u>>2],n[u+4>>2]),_=u+16|0,a}function Pu(a,t,e){n[a+4>>2]=e,n[a>>2]=t}function J2(a,t,e){var r=0;r=_-16|0,_=r,Yu(r+4|0,e),e&&(I(n[r+8>>2],t,e),n[r+12>>2]=e),n[a+8>>2]=n[r+12>>2],t=n[r+8>>2],n[a>>2]=n[r+4>>2],n[a+4>>2]=t,_=r+16|0}function Yu(a,t){var e=0,r=0;e=_-16|0,_=e,Bt(e+4|0,t,0,1,1),n[e+4>>2]==1&&O(),t=n[e+12>>2],r=n[e+8>>2],n[a+8>>2]=0,n[a>>2]=r,n[a+4>>2]=t,_=e+16|0}function Tc(a,t,e){var r=0;r=_-16|0,_=r,n4(r+8|0,t,e,0),t=n[r+12>>2],n[a>>2]=n[r+8>>2],n[a+4>>2]=t,_=r+16|0}function Hu(a,t,e,r,u){var i=0;i=_-16|0,_=i,$u(i+8|0,a,t,e,r,u),n[i+8>>2]!=-2147483647&&O(),_=i+16|0}function $u(a,t,e,r,u,i){var s=0,l=0,N=0,f=0,b=0,d=0;l=_-16|0,_=l;n:{if(!i||(e=e+r|0,r>>>0>e>>>0))break n;N=l+4|0,s=_-32|0,_=s,r=t,t=n[t>>2]<<1,t=t>>>0<e>>>0?e:t,e=(i|0)==1?8:i>>>0<1025?4:1,b=t>>>0>e>>>0?t:e,Wc(s+20|0,b,u,i),d=1,f=n[s+24>>2],t=n[s+28>>2];e:{if(n[s+20>>2]==1){n[N+4>>2]=f;break e}e4(s+20|0,r,u,i);t:{if(n[s+24>>2]){if(u=n[s+28>>2],!u){n4(s+8|0,f,t,0),i=n[s+8>>2],u=n[s+12>>2];break t}i=xc(n[s+20>>2],u,f,t),u=t;break t}Tc(s,f,t),i=n[s>>2],u=n[s+4>>2]}if(!i){n[N+4>>2]=f;break e}n[N+4>>2]=i,d=0,t=u}if(n[N>>2]=d,n[N+8>>2]=t,_=s+32|0,s=n[l+8>>2],n[l+4>>2]){e=n[l+12>>2];break n}n[r>>2]=b,n[r+4>>2]=s,s=-2147483647}n[a+4>>2]=e,n[a>>2]=s,_=l+16|0}function _e(a,t){var e=0;e=n[a+8>>2],n[a>>2]-e>>>0<t>>>0&&Hu(a,e,t,1,1)}function n4(a,t,e,r){n:{if(!e)break n;if(!r){t=wn(e,t);break n}t=wn(e,t);e:{if(!t||!(o[le(t)+4|0]&3))break e;o0(t,e)}}n[a+4>>2]=e,n[a>>2]=t}function J0(a,t,e){var r=0,u=0;r=t+e|0,e=r-t|0,_e(a,e),u=n[a+8>>2],(t|0)!=(r|0)&&I(n[a+4>>2]+u|0,t,e),n[a+8>>2]=e+u}function H0(a){n[a>>2]=0,n[a+4>>2]=1}function Zc(a){var t=0,e=0,r=0,u=0,i=0;n:{e:{if(a>>>0>=128){if(a>>>0<168)break e;for(r=a<<11,e=36;;){if(e>>>0>=2){i=t,u=e>>>1|0,t=u+t|0,t=r>>>0<n[(t<<2)+1166468>>2]<<11>>>0?i:t,e=e-u|0;continue}break}i=t,t=n[(t<<2)+1166468>>2]<<11,e=(i+(t>>>0<r>>>0)|0)+((t|0)==(r|0))|0,r=(e<<2)+1166468|0,u=n[r>>2],t=919;t:{r:{if(e>>>0>34||(t=n[r+4>>2]>>>21|0,e))break r;r=0;break t}r=n[r-4>>2]&2097151}for(e=u>>>21|0,u=t-1|0,a=a-r|0,t=0;;){t:{if((e|0)==(u|0)||(t=o[e+1163215|0]+t|0,a>>>0<t>>>0))break t;e=e+1|0;continue}break}a=e&1;break n}if(t=a-39|0,t>>>0>57)break e;a=t&31,a=(t&63)>>>0>=32?41943040>>>a|0:((1<<a)-1&41943040)<<32-a|524417>>>a;break n}a=0}return a&1}function Gc(a){var t=0,e=0,r=0,u=0,i=0;if((a&2097119)-65>>>0<26)return 1;if(a>>>0<170)return 0;for(r=a<<11,e=22;;){if(e>>>0>=2){i=t,u=e>>>1|0,t=u+t|0,t=r>>>0<n[(t<<2)+1166784>>2]<<11>>>0?i:t,e=e-u|0;continue}break}i=t,t=n[(t<<2)+1166784>>2]<<11,e=(i+(t>>>0<r>>>0)|0)+((t|0)==(r|0))|0,r=(e<<2)+1166784|0,u=n[r>>2],t=313;n:{e:{if(e>>>0>20||(t=n[r+4>>2]>>>21|0,e))break e;r=0;break n}r=n[r-4>>2]&2097151}for(e=u>>>21|0,u=t-1|0,a=a-r|0,t=0;;){n:{if((e|0)==(u|0)||(t=o[e+1164425|0]+t|0,a>>>0<t>>>0))break n;e=e+1|0;continue}break}return e&1}function m0(a,t,e){var r=0;r=_-16|0,_=r,e4(r+4|0,a,t,e),n[r+8>>2]&&je(n[r+4>>2],n[r+12>>2]),_=r+16|0}function e4(a,t,e,r){var u=0,i=0,s=0;u=4;n:{if(!r||(i=n[t>>2],!i))break n;n[a+4>>2]=e,n[a>>2]=n[t+4>>2],s=V(r,i),u=8}n[a+u>>2]=s}function Qc(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0,y=0;u=_-48|0,_=u,f=u+16|0,i=_-48|0,_=i,Yu(i+12|0,e),r=n[i+20>>2],s=n[i+16>>2],n[i+32>>2]=0,n[i+36>>2]=0,n[i+24>>2]=0,n[i+28>>2]=0,p=i+40|0,d=r+s|0,b=d,r=e,s=t;n:for(;;){e:{if(r>>>0<16)break e;for(l=0;;)if((l|0)==16){if(h=0,l=i+24|0,(p|0)!=(l|0))for(k=p-l|0;h=o[l|0]+h|0,l=l+1|0,k=k-1|0,!!k;);if((h&255)!=16)break e;for(l=0;;)if((l|0)==16){b=b+16|0,s=s+16|0,r=r-16|0,N=N+16|0;continue n}else{v=l+b|0,y=t4(s+l|0),c[v|0]=y,l=l+1|0;continue}}else{c[(i+24|0)+l|0]=((o[s+l|0]^-1)&128)>>>7,l=l+1|0;continue}}break}n:{for(;;){if(r=t+N|0,s=e,(e|0)==(N|0))break n;if(s=c[r|0],c[i+47|0]=s,(s|0)>=0){v=N+d|0,y=t4(i+47|0),c[v|0]=y,N=N+1|0;continue}break}s=N}l=n[i+16>>2],n[f>>2]=n[i+12>>2],n[f+4>>2]=l,n[f+8>>2]=s,n[f+16>>2]=e-N,n[f+12>>2]=r,n[i+20>>2]=s,_=i+48|0,p=n[u+24>>2],n[u+8>>2]=p,r=n[u+20>>2],n[u>>2]=n[u+16>>2],n[u+4>>2]=r,b=n[u+28>>2],r=n[u+32>>2],n[u+44>>2]=0,l=r+b|0,n[u+40>>2]=l,n[u+36>>2]=b,k=t+e|0;n:{for(;;){e:{t:{if(r=n2(u+36|0),(r|0)!=1114112){if(s=n[u+44>>2],N=s+l|0,l=n[u+40>>2],i=N-(l+b|0)|0,b=n[u+36>>2],n[u+44>>2]=i+b,(r|0)!=931)break t;f=s+p|0;r:{if(!f)break r;if(e>>>0>f>>>0){if(c[t+f|0]>-65)break r;break n}if((e|0)!=(f|0))break n}s=t+f|0,N=0;r:{for(;;){if(h=963,(t|0)==(s|0))break r;if(r=s-1|0,i=c[r|0],(i|0)<0){m=i&63,r=s-2|0,i=o[r|0],d=i<<24>>24;u:{if((d|0)>=-64){s=i&31;break u}g=d&63,r=s-3|0,i=o[r|0],d=i<<24>>24;i:{if((d|0)>=-64){s=i&15;break i}r=s-4|0,s=d&63|(o[r|0]&7)<<6}s=g|s<<6}if(i=m|s<<6,(i|0)==1114112)break r}u:{i:{if(N||!Zc(i))break i;i=1114112,N=0;break u}N=1}if(s=r,(i|0)!=1114112)break}if(!Gc(i))break r;r=f+2|0;u:{if(!r)break u;if(e>>>0>r>>>0){if(c[t+r|0]>-65)break u;break e}if((e|0)!=(r|0))break e}for(c[u+24|0]=0,n[u+20>>2]=k,n[u+16>>2]=t+r;;){if(r=n2(u+16|0),(r|0)==1114112){h=962;break r}if(!Zc(r))break}h=Gc(r)?963:962}e2(u,h);continue}n[a+8>>2]=n[u+8>>2],t=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=t,_=u+48|0;return}el(u+16|0,r),r=n[u+20>>2];t:{if(!r){s=n[u+16>>2];break t}if(s=n[u+24>>2],e2(u,n[u+16>>2]),e2(u,r),!s)continue}e2(u,s);continue}break}O()}O()}function t4(a){return a=a|0,a=o[a|0],((a-65&255)>>>0<26?32:0)|a}function Wc(a,t,e,r){var u=0,i=0,s=0,l=0;u=_-16|0,_=u,i=1,s=4,t=B(r,0,t,0);n:{if(C||(r=u+8|0,n[r+4>>2]=t,n[r>>2]=-2147483648-e>>>0>=t>>>0?e:0,t=n[u+8>>2],!t))break n;l=n[u+12>>2],n[a+4>>2]=t,i=0,s=8}n[a+s>>2]=l,n[a>>2]=i,_=u+16|0}function Bt(a,t,e,r,u){var i=0;i=_-32|0,_=i,Wc(i+20|0,t,r,u);n:{if(n[i+20>>2]==1){n[a>>2]=1,n[a+4>>2]=0;break n}if(u=n[i+28>>2],!u){n[a+8>>2]=r,n[a>>2]=0,n[a+4>>2]=0;break n}r=n[i+24>>2];e:{if(!e){Tc(i+8|0,r,u),e=n[i+8>>2];break e}n4(i,r,u,1),e=n[i>>2]}if(!e){n[a+8>>2]=u,n[a+4>>2]=r,n[a>>2]=1;break n}n[a+8>>2]=e,n[a+4>>2]=t,n[a>>2]=0}_=i+32|0}function Ac(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0;i=_-16|0,_=i;n:{if(e&1){u=e>>>1|0;break n}for(r=t;;){if(u=c[r|0],!u){r=s<<1,u=l&1?s>>>0>=16?r:0:r;break n}r=r+1|0;e:{t:{if((u|0)<0){if((u|0)!=-128)break e;u=o[r|0]|o[r+1|0]<<8,r=(r+u|0)+2|0;break t}r=r+u|0}s=u+s|0;continue}N=q0(u&3,8),r=((r+((N<<5&1073741824|N<<7)>>>29|0)|0)+(u>>>1&2)|0)+(u>>>2&2)|0,l=!s|l}}r=i+4|0,Yu(r,u),Pc(r,t,e)&&O(),n[a+8>>2]=n[i+12>>2],t=n[i+8>>2],n[a>>2]=n[i+4>>2],n[a+4>>2]=t,_=i+16|0}function Pc(a,t,e){a=a|0,t=t|0,e=e|0;var r=0,u=0;r=_-16|0,_=r,n[r+12>>2]=e,n[r+8>>2]=t,vs(r,r+8|0),u=n[r>>2];n:{if(u){J0(a,u,n[r+4>>2]),a=0;break n}a=Yc(a,1161416,t,e)}return _=r+16|0,a|0}function Wl(a,t){return a=a|0,t=t|0,e2(a,t),0}function Cn(a,t){J2(a,n[t+4>>2],n[t+8>>2])}function Rt(a,t){return((a+t|0)-1&0-t)-a|0}function H(a,t,e,r){if((t|0)==(r|0)){I(a,e,t);return}O()}function Al(a,t){a=a|0,t=t|0;var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0,v=0;l=n[a>>2],s=n[a+4>>2],u=_-32|0,_=u;n:{if(!(o[t+11|0]&24)){a=w0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0;break n}a=u+16|0,e=t+8|0,w[a+2>>1]=R[e+6>>1],w[a>>1]=(n[e>>2]&268435456)>>>28;e:{if(!(w[u+16>>1]&1)){a=Ee(l,s+l|0);break e}a=R[u+18>>1],n[u+28>>2]=0,n[u+20>>2]=l,n[u+24>>2]=s+l,m=a,e=u+20|0,s=0,b=_-16|0,_=b;t:{if(!a)break t;for(;;){d=0,g=n[e>>2],v=n[e+4>>2],r=0,p=0,N=_-16|0,_=N,k=N+8|0,i=n[e>>2];r:{if((i|0)==n[e+4>>2]||(p=1,n[e>>2]=i+1,r=o[i|0],r<<24>>24>=0))break r;if(n[e>>2]=i+2,f=o[i+1|0]&63,h=r&31,r>>>0<=223){r=f|h<<6;break r}if(n[e>>2]=i+3,f=o[i+2|0]&63|f<<6,r>>>0<240){r=f|h<<12;break r}n[e>>2]=i+4,r=h<<18&1835008|(o[i+3|0]&63|f<<6)}if(n[k+4>>2]=r,n[k>>2]=p,_=N+16|0,r=n[N+8>>2]&1?n[N+12>>2]:1114112,(r|0)!=1114112&&(d=n[e+8>>2],n[e+8>>2]=n[e>>2]+(d+v-(n[e+4>>2]+g)|0)),i=b+8|0,n[i+4>>2]=r,n[i>>2]=d,n[b+12>>2]==1114112){s=a;break t}if(a=a-1|0,!a)break}}_=b+16|0,a=m-s|0,s=n[u+28>>2]}if(e=R[t+12>>1],e>>>0<=a>>>0){a=w0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0;break n}if(u4(u+8|0,t,e-a|0,0),a=1,e=n[u+8>>2],(e|0)==1114112||(r=R[u+12>>1],w0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0))break n;a=r4(e,r,t)}return _=u+32|0,a|0}function Et(a,t){o0(a,t)}function r4(a,t,e){var r=0,u=0,i=0;for(r=n[e+4>>2],u=n[e>>2],e=0;i=e,(e&65535)>>>0<(t&65535)>>>0&&(e=e+1|0,!(w0[n[r+16>>2]](u,a)|0)););return(i&65535)>>>0<(t&65535)>>>0}function u4(a,t,e,r){var u=0,i=0,s=0,l=0;n:{e:{t:switch(l=r,r=n[t+8>>2],u=r>>>29&3,(((u|0)==3?l:u)&255)-1|0){case 0:break t;case 1:break e;default:break n}s=e;break n}s=(e&65534)>>>1|0}r=r&2097151,u=n[t+4>>2],t=n[t>>2];n:{e:{for(;;){if((i&65535)>>>0>=(s&65535)>>>0)break e;if(i=i+1|0,!!(w0[n[u+16>>2]](t,r)|0))break}r=1114112;break n}i=e-s|0}w[a+4>>1]=i,n[a>>2]=r}function a4(a,t,e){n:{if((t|0)==1114112||!(w0[n[n[a+4>>2]+16>>2]](n[a>>2],t)|0))break n;return 1}return e?w0[n[n[a+4>>2]+12>>2]](n[a>>2],e,0)|0:0}function Yc(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;s=_-16|0,_=s;n:{e:{if(!(r&1))for(b=n[t+12>>2];;){if(i=o[e|0],l=(i|0)!=0,!i)break n;u=e+1|0;t:{r:{u:{if(N=i<<24>>24,(N|0)<0){if((i|0)==128)break u;if((i|0)!=192)break r;if(n[s+4>>2]=t,n[s>>2]=a,n[s+8>>2]=1610612768,n[s+12>>2]=0,e=(f<<3)+r|0,!(w0[n[e+4>>2]](n[e>>2],s)|0))break t;break e}if(e=u+i|0,!(w0[b|0](a,u,i)|0))continue;break n}if(u=e+3|0,i=o[e+1|0]|o[e+2|0]<<8,e=u+i|0,!(w0[b|0](a,u,i)|0))continue;break n}d=1610612768,N&1&&(d=o[e+1|0]|o[e+2|0]<<8|(o[e+3|0]<<16|o[e+4|0]<<24),u=e+5|0),i=0;r:{if(!(N&2)){l=u,e=0;break r}l=u+2|0,e=o[u|0]|o[u+1|0]<<8}if(N&4?(i=o[l|0]|o[l+1|0]<<8,u=l+2|0):u=l,N&8&&(f=o[u|0]|o[u+1|0]<<8,u=u+2|0),e=N&16?R[(((e&65535)<<3)+r|0)+4>>1]:e,i=N&32?R[((i<<3)+r|0)+4>>1]:i,n[s+4>>2]=t,n[s>>2]=a,l=i<<16,n[s+8>>2]=d,n[s+12>>2]=e&65535|l,e=(f<<3)+r|0,w0[n[e+4>>2]](n[e>>2],s)|0)break e}f=f+1|0,e=u}l=w0[n[t+12>>2]](a,e,r>>>1|0)|0;break n}l=1}return _=s+16|0,l}function y0(a,t,e){return w0[n[n[a+4>>2]+12>>2]](n[a>>2],t,e)|0}function Hc(a,t){var e=0;if(t=a+t|0,(t|0)!=(a|0))for(t=t-a|0;e=(c[a|0]>-65)+e|0,a=a+1|0,t=t-1|0,!!t;);return e}function $c(a,t,e,r){var u=0,i=0;for(u=t&255,t=0;;){n:{if((t|0)==(r|0)){t=r;break n}if(o[t+e|0]==(u|0))i=1;else{t=t+1|0;continue}}break}n[a+4>>2]=t,n[a>>2]=i}function nl(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0;s=_-16|0,_=s;n:{e:{if(i=e+3&-4,(i|0)!=(e|0)&&(u=i-e|0,u=r>>>0<u>>>0?r:u,$c(s+8|0,t,e,u),i=1,n[s+8>>2]&1))break e;for(f=r-8|0,i=V(t&255,16843009);;){t:{r:{if(u>>>0<=f>>>0&&(l=e+u|0,N=i^n[l>>2],l=i^n[l+4>>2],((N|16843008-N)&(16843008-l|l)&-2139062144)==-2139062144))break r;if($c(s,t,e+u|0,r-u|0),i=1,n[s>>2]&1)break t;i=0;break n}u=u+8|0;continue}break}u=n[s+4>>2]+u|0;break n}u=n[s+12>>2]}n[a+4>>2]=u,n[a>>2]=i,_=s+16|0}function i4(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0;f=_-32|0,_=f;n:{s=f+12|0,u=s-1|0,r=20;e:{for(;;){if(i=r-1|0,i>>>0>=20)break e;if(l=Rn(a,e,10),N=C,h=r+u|0,p=a-B(l,N,10,0)|48,c[h|0]=p,b=!e&a>>>0<10,r=i,a=l,e=N,!!b)break}e=r;break n}O()}l=e+s|0,i=1,a=_-16|0,_=a,r=n[t+8>>2],u=r&2097152,N=u?43:1114112,s=20-e|0,e=s+(u>>>21|0)|0;n:{if(!(r&8388608)){i=0;break n}e=Ee(1,1)+e|0}n:{e:{t:{r:{if(u=R[t+12>>1],u>>>0>e>>>0){if(r&16777216)break r;if(r=1,u4(a,t,u-e|0,1),e=n[a>>2],(e|0)==1114112||(u=R[a+4>>1],a4(t,N,i))||w0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0)break n;r=r4(e,u,t);break n}if(!a4(t,N,i))break t;break e}if(b=n[t+12>>2],d=n[t+8>>2],n[t+8>>2]=d&-1612709888|536870960,a4(t,N,i))break e;if(r=1,u4(a+8|0,t,u-e|0,1),e=n[a+8>>2],(e|0)==1114112||(i=R[a+12>>1],w0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0)||r4(e,i,t))break n;n[t+8>>2]=d,n[t+12>>2]=b,r=0;break n}r=w0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0;break n}r=1}return _=a+16|0,_=f+32|0,r}function o4(a){var t=0,e=0,r=0,u=0,i=0;for(r=a<<11,t=51;;){if(t>>>0>=2){i=e,u=t>>>1|0,e=u+e|0,e=r>>>0<n[(e<<2)+1165120>>2]<<11>>>0?i:e,t=t-u|0;continue}break}t=n[(e<<2)+1165120>>2]<<11,t=((t>>>0<r>>>0)+e|0)+((t|0)==(r|0))|0,r=(t<<2)+1165120|0,u=n[r>>2],e=1519;n:{e:{if(t>>>0>49||(e=n[r+4>>2]>>>21|0,t))break e;r=0;break n}r=n[r-4>>2]&2097151}for(t=u>>>21|0,u=e-1|0,a=a-r|0,e=0;;){n:{if((t|0)==(u|0)||(e=o[t+1161440|0]+e|0,a>>>0<e>>>0))break n;t=t+1|0;continue}break}return t&1}function el(a,t){var e=0,r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;l=_-32|0,_=l;n:{if(t>>>0>=192){i=l+8|0,N=_-16|0,_=N,e=t>>>16|0,w[N+14>>1]=e;e:{t:{r:{if(t>>>0<=131071){if(u=(e<<4)+1166436|0,e=n[u+4>>2],!e)break t;for(s=n[u>>2],f=t&65535;;)if(e>>>0<=1){if(e=s+V(r,6)|0,r=R[e>>1],s=t&65535,r>>>0>s>>>0)break t;if(s>>>0<=(r+o[e+2|0]&65535)>>>0)break r;break t}else{b=r,d=e>>>1|0,r=d+r|0,r=f>>>0<R[s+V(r,6)>>1]?b:r,e=e-d|0;continue}}n[i>>2]=1114112;break e}if(r=R[e>>1]|R[e+2>>1]<<16,(r^t)&r>>>24)break t;n[i+4>>2]=0,n[i+8>>2]=0,n[i>>2]=t&65536|R[e+4>>1]+t&65535;break e}t:{if(e=n[u+12>>2],e){for(u=n[u+8>>2],r=0,s=t&65535;;){if(e>>>0>1){b=r,f=e>>>1|0,r=f+r|0,r=s>>>0<R[u+(r<<3)>>1]?b:r,e=e-f|0;continue}break}if(e=u+(r<<3)|0,R[e>>1]==(t&65535))break t}n[i>>2]=1114112;break e}for(r=e+2|0,u=_-16|0,s=R[N+14>>1]<<16,e=0;;){if((e|0)!=12){n[(u+4|0)+e>>2]=R[r>>1]|s,e=e+4|0,r=r+2|0;continue}break}n[i+8>>2]=n[u+12>>2],e=n[u+8>>2],n[i>>2]=n[u+4>>2],n[i+4>>2]=e}_=N+16|0,n[l+24>>2]=0,n[l+28>>2]=0,n[l+20>>2]=t,t=n[l+8>>2]==1114112?l+20|0:i,e=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=e,n[a+8>>2]=n[t+8>>2];break n}n[a+4>>2]=0,n[a+8>>2]=0,n[a>>2]=t-65>>>0<26?t|32:t}_=l+32|0}function tl(a){var t=0,e=0,r=0,u=0,i=0;for(r=a<<11,t=43;;){if(t>>>0>=2){i=e,u=t>>>1|0,e=u+e|0,e=r>>>0<n[(e<<2)+1166612>>2]<<11>>>0?i:e,t=t-u|0;continue}break}t=n[(e<<2)+1166612>>2]<<11,t=((t>>>0<r>>>0)+e|0)+((t|0)==(r|0))|0,r=(t<<2)+1166612|0,u=n[r>>2],e=291;n:{e:{if(t>>>0>41||(e=n[r+4>>2]>>>21|0,t))break e;r=0;break n}r=n[r-4>>2]&2097151}for(t=u>>>21|0,u=e-1|0,a=a-r|0,e=0;;){n:{if((t|0)==(u|0)||(e=o[t+1164134|0]+e|0,a>>>0<e>>>0))break n;t=t+1|0;continue}break}return t&1}function It(a){return a=n[a>>2],n[a+4>>2]-n[a>>2]|0}function u1(a,t,e){n[a+4>>2]=t+e,n[a>>2]=t}function rl(a,t){return a=a|0,t=t|0,i4(n[a>>2],t)|0}function ul(a,t){return a=a|0,t=t|0,i4(R[a>>1],t)|0}function s4(a,t,e,r,u){var i=0;n[a+16>>2]=0,n[a+12>>2]=u,n[a+8>>2]=r,n[a+4>>2]=e,n[a>>2]=t,i=a,a=u-r>>>2|0,t=e-t>>>2|0,n[i+20>>2]=a>>>0<t>>>0?a:t}function c4(a){return n[a+4>>2]-n[a>>2]|0}function Q2(a,t,e){for(var r=0,u=0;;){if(!e)return 0;if(e=e-1|0,r=o[t|0],u=o[a|0],t=t+1|0,a=a+1|0,(r|0)!=(u|0))break}return u-r|0}function I(a,t,e){return o.copyWithin(a,t,t+e),a}function o0(a,t){var e=0,r=0,u=0,i=0;n:{if(t>>>0<16){e=a;break n}for(i=0-a&3,r=i+a|0,e=a;;){if(e>>>0<r>>>0){c[e|0]=0,e=e+1|0;continue}break}for(e=8;;){if(e>>>0>=32){for(t=t-i|0,e=(t&-4)+r|0;;){if(e>>>0>r>>>0){n[r>>2]=u,r=r+4|0;continue}break}t=t&3}else{u=u<<e|u,e=e<<1;continue}break}}for(t=t+e|0;;){if(t>>>0>e>>>0){c[e|0]=0,e=e+1|0;continue}break}return a}function al(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0,h=0,p=0,k=0,m=0,g=0;l=_-32|0;n:{e:{t:{if(a-t>>>0<e>>>0){if(u=t+e|0,s=u,r=a+e|0,e>>>0<16)break e;for(a=r&-4,i=u-1|0,d=r&3,N=0-d|0,u=r;;){if(a>>>0<u>>>0){u=u-1|0,c[u|0]=o[i|0],i=i-1|0;continue}break}if(p=e-d|0,u=p&-4,h=a-u|0,i=0,k=0-u|0,b=s+N|0,s=b&3,!s)for(t=(t+p|0)-4|0,r=a;;){if(r>>>0<=h>>>0)break t;r=r-4|0,n[r>>2]=n[t>>2],t=t-4|0}c[l+24|0]=0,c[l+22|0]=0,u=b-s|0,d=2;r:{if(!(b&2)){d=0,f=l+24|0;break r}i=o[u|0],c[l+24|0]=i,m=o[u+1|0]<<8,f=l+22|0}for(b&1&&(c[f|0]=o[u+d|0],g=o[l+22|0]<<16,i=o[l+24|0]),h=h+4|0,f=e-4|0,u=f+t|0,e=s<<3,d=0-e&24,t=(f-s|0)+t|0,i=i&255|m|g;;)if(f=r+N|0,f>>>0<=h>>>0){r=0,n[l+28>>2]=0,t=s|l+28,s=4-s|0,s&1&&(c[t|0]=o[u+N|0],r=1),s&2&&(w[t+r>>1]=R[(r+N|0)+u>>1]),n[f-4>>2]=i<<d|n[l+28>>2]>>>e;break t}else{r=r-4|0,f=i<<d,i=n[t+N>>2],n[N+r>>2]=f|i>>>e,t=t-4|0,u=u-4|0;continue}}r:{if(e>>>0<16){r=a;break r}for(b=0-a&3,i=b+a|0,u=t,r=a;;){if(r>>>0<i>>>0){c[r|0]=o[u|0],u=u+1|0,r=r+1|0;continue}break}f=e-b|0,m=f&-4,r=m+i|0,N=t+b|0,e=N&3;u:{if(!e)for(t=N;;){if(r>>>0<=i>>>0)break u;n[i>>2]=n[t>>2],t=t+4|0,i=i+4|0}for(n[l+16>>2]=0,u=e|l+16,i=0,s=4-e|0,s&1&&(c[u|0]=o[N|0],i=1),s&2&&(w[u+i>>1]=R[i+N>>1]),t=t-e|0,e=e<<3,p=0-e&24,i=n[l+16>>2],u=a;;){if(a=t+b|0,h=u+b|0,h+4>>>0>=r>>>0){u=0,c[l+12|0]=0,c[l+10|0]=0,k=2;i:{if(!(N&2)){d=l+12|0,s=0,k=0,a=0;break i}s=o[a+4|0],c[l+12|0]=s,d=l+10|0,a=o[a+5|0]<<8}N&1&&(c[d|0]=o[((b+k|0)+t|0)+4|0],s=o[l+12|0],u=o[l+10|0]<<16),n[h>>2]=(a|u|s)<<p|i>>>e}else{s=i>>>e|0,i=n[a+4>>2],n[h>>2]=s|i<<p,u=u+4|0,t=t+4|0;continue}break}}e=f&3,t=N+m|0}for(a=e+r|0;;){if(a>>>0<=r>>>0)break n;c[r|0]=o[t|0],t=t+1|0,r=r+1|0}}e=p&3,s=b+k|0,r=a+k|0}for(t=s-1|0,a=r-e|0;;){if(a>>>0>=r>>>0)break n;r=r-1|0,c[r|0]=o[t|0],t=t-1|0}}}function il(a,t,e,r,u){var i=0,s=0,l=0;t=B(t,0,7513,0),i=C,s=t,e=B(e,0,7513,0),t=C,e=e+i|0,l=0+s|0,n[a>>2]=l,n[a+4>>2]=e,e=(e|0)==(i|0)&s>>>0>l>>>0|e>>>0<i>>>0,i=t,e=e+t|0,t=e>>>0<i>>>0,r=B(r,u,7513,0),e=r+e|0,t=C+t|0,n[a+8>>2]=e,n[a+12>>2]=e>>>0<r>>>0?t+1|0:t}function l4(a,t,e){var r=0,u=0,i=0,s=0;n:{if(!(e&64)){if(!e)break n;r=0-e|0,u=r&31,(r&63)>>>0>=32?i=0:i=t>>>u|0,u=e&31,(e&63)>>>0>=32?(r=t<<u,t=0):(r=(1<<u)-1&t>>>32-u,t=t<<u);break n}r=e&31,(e&63)>>>0>=32?(s=t<<r,i=0):(s=(1<<r)-1&t>>>32-r,i=t<<r),t=0,r=0}n[a>>2]=t,n[a+4>>2]=r,n[a+8>>2]=i,n[a+12>>2]=s}function _4(a,t,e,r,u,i){var s=0,l=0,N=0,f=0;n:{if(!(i&64)){if(!i)break n;s=r,N=0-i|0,l=N&31,(N&63)>>>0>=32?(N=s<<l,f=0):(N=(1<<l)-1&s>>>32-l|u<<l,f=s<<l),l=i&31,(i&63)>>>0>=32?(s=0,t=e>>>l|0):(s=e>>>l|0,t=((1<<l)-1&e)<<32-l|t>>>l),t=f|t,e=s|N,s=i&31,(i&63)>>>0>=32?(N=0,r=u>>>s|0):(N=u>>>s|0,r=((1<<s)-1&u)<<32-s|r>>>s),u=N;break n}t=r,e=i&31,(i&63)>>>0>=32?t=u>>>e|0:(s=u>>>e|0,t=((1<<e)-1&u)<<32-e|t>>>e),e=s,r=0,u=0}n[a>>2]=t,n[a+4>>2]=e,n[a+8>>2]=r,n[a+12>>2]=u}function a1(a,t){var e=0,r=0;for(e=_-t|0,_=e;;){if((t|0)!=(r|0)){c[e+r|0]=0,r=r+1|0;continue}break}I(a,e,t),_=t+e|0}function ol(a,t){var e=0,r=0;e=_-16|0,_=e,w[e+8>>1]=o[1095344]|o[1095345]<<8,r=o[1095340]|o[1095341]<<8|(o[1095342]<<16|o[1095343]<<24),n[e>>2]=o[1095336]|o[1095337]<<8|(o[1095338]<<16|o[1095339]<<24),n[e+4>>2]=r,Sr(e|4,t),Sr(e|6,1),Sr(e+8|0,3),t=R[e+8>>1],c[a+8|0]=t,c[a+9|0]=t>>>8,t=n[e+4>>2],r=n[e>>2],c[a|0]=r,c[a+1|0]=r>>>8,c[a+2|0]=r>>>16,c[a+3|0]=r>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24,_=e+16|0}function sl(a,t,e){var r=0,u=0;r=_-32|0,_=r,fl(r+8|0,t,e,e,1),e=n[r+12>>2],u=n[r+8>>2],n[a+8>>2]=t,n[a>>2]=u,n[a+4>>2]=e,_=r+32|0}function an(a,t,e,r,u,i,s){var l=0;l=_-48|0,_=l,n[l+44>>2]=r,n[l+40>>2]=e,n[l+36>>2]=16,n[l+32>>2]=t,n[l+28>>2]=1,n[l+24>>2]=1050078,n[l+20>>2]=s,n[l+16>>2]=i,n[l+12>>2]=11,n[l+8>>2]=u,Z2(a,l+8|0,5),_=l+48|0}function jt(a,t,e,r){var u=0;for(u=t+1|0,t=a+r|0;u=u-1|0,u>>>0>=2&&(a=t-e|0,r=R[t>>1],t=t+e|0,R[a>>1]<r>>>0););return u>>>0<2}function fe(a,t){for(var e=0;;){if((t|0)==1)return 0;if(e=a+t|0,t=t-1|0,!o[e-2|0])break}return t}function cl(a,t){var e=0,r=0;return e=n[a>>2],e?(r=a,a=n[a+4>>2]==(e|0),n[r>>2]=a?0:t+e|0,a?0:e):0}function ll(a,t,e,r,u){var i=0;if((a|0)!=(t|0))for(u=a+u|0,a=t-a>>>r|0;i=n[u>>2]+i|0,u=e+u|0,a=a-1|0,!!a;);return i}function _l(a,t,e){var r=0;r=_-32|0,_=r,Xn(r,t,e,4,0),t=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),e=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),c[a+24|0]=e,c[a+25|0]=e>>>8,c[a+26|0]=e>>>16,c[a+27|0]=e>>>24,c[a+28|0]=t,c[a+29|0]=t>>>8,c[a+30|0]=t>>>16,c[a+31|0]=t>>>24,t=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),e=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),c[a+16|0]=e,c[a+17|0]=e>>>8,c[a+18|0]=e>>>16,c[a+19|0]=e>>>24,c[a+20|0]=t,c[a+21|0]=t>>>8,c[a+22|0]=t>>>16,c[a+23|0]=t>>>24,t=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),e=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),c[a+8|0]=e,c[a+9|0]=e>>>8,c[a+10|0]=e>>>16,c[a+11|0]=e>>>24,c[a+12|0]=t,c[a+13|0]=t>>>8,c[a+14|0]=t>>>16,c[a+15|0]=t>>>24,t=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),e=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[a|0]=e,c[a+1|0]=e>>>8,c[a+2|0]=e>>>16,c[a+3|0]=e>>>24,c[a+4|0]=t,c[a+5|0]=t>>>8,c[a+6|0]=t>>>16,c[a+7|0]=t>>>24,n0(r),_=r+32|0}function fl(a,t,e,r,u){var i=0;i=_-16|0,_=i,Bt(i+4|0,t,u,e,r),t=n[i+8>>2],n[i+4>>2]==1&&O(),n[a+4>>2]=n[i+12>>2],n[a>>2]=t,_=i+16|0}function Nl(a,t,e){var r=0;r=_-16|0,_=r,$u(r+8|0,a,n[a>>2],1,e,t),n[r+8>>2]!=-2147483647&&O(),_=r+16|0}function W2(a,t,e,r){var u=0;u=_-16|0,_=u,B0(u+8|0,t,r,e),t=n[u+12>>2],e=n[u+8>>2],n[a+8>>2]=0,n[a>>2]=e,n[a+4>>2]=t,_=u+16|0}function bl(a,t,e,r){var u=0;u=_-48|0,_=u,e=Ku(e),n[u+40>>2]=2,w[u+46>>1]=e,n[u+36>>2]=u+46,e=u+4|0,Xn(e,t,r,u+36|0,1),r=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),t=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),c[a+24|0]=t,c[a+25|0]=t>>>8,c[a+26|0]=t>>>16,c[a+27|0]=t>>>24,c[a+28|0]=r,c[a+29|0]=r>>>8,c[a+30|0]=r>>>16,c[a+31|0]=r>>>24,r=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),t=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),c[a+16|0]=t,c[a+17|0]=t>>>8,c[a+18|0]=t>>>16,c[a+19|0]=t>>>24,c[a+20|0]=r,c[a+21|0]=r>>>8,c[a+22|0]=r>>>16,c[a+23|0]=r>>>24,r=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),t=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),c[a+8|0]=t,c[a+9|0]=t>>>8,c[a+10|0]=t>>>16,c[a+11|0]=t>>>24,c[a+12|0]=r,c[a+13|0]=r>>>8,c[a+14|0]=r>>>16,c[a+15|0]=r>>>24,r=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),t=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),c[a|0]=t,c[a+1|0]=t>>>8,c[a+2|0]=t>>>16,c[a+3|0]=t>>>24,c[a+4|0]=r,c[a+5|0]=r>>>8,c[a+6|0]=r>>>16,c[a+7|0]=r>>>24,n0(e),_=u+48|0}function dl(a,t,e,r,u,i,s,l,N){n:{e:{t:{r:{u:{i:{o:{a:{h:{v:{d:{p:switch((t&255)-1|0){case 1:n[a+8>>2]=3,n[a+4>>2]=N;break o;case 3:n[a+8>>2]=6,n[a+4>>2]=l;break o;case 5:n[a>>2]=3,n[a+4>>2]=100;return;case 0:case 6:case 23:break a;case 13:case 18:break r;case 15:break d;case 16:break v;case 21:break h;case 4:case 7:case 9:case 14:case 20:break i;case 8:case 17:case 19:break u;case 10:break p;case 11:case 12:break e;case 22:case 24:break n;default:break t}n[a+8>>2]=6,n[a+4>>2]=s,n[a>>2]=2;return}n[a+8>>2]=5,n[a+4>>2]=i;break o}n[a+8>>2]=4,n[a+4>>2]=u;break o}n[a>>2]=3,n[a+4>>2]=1e3;return}n[a>>2]=3,n[a+4>>2]=40;return}n[a>>2]=1;return}n[a>>2]=3,n[a+4>>2]=200;return}n[a>>2]=3,n[a+4>>2]=500;return}n[a+8>>2]=n[r>>2],t=n[e+4>>2],n[a>>2]=n[e>>2],n[a+4>>2]=t;return}n[a>>2]=0;return}n[a>>2]=3,n[a+4>>2]=60;return}n[a>>2]=3,n[a+4>>2]=300}function Bn(a,t){var e=0;e=_-16|0,_=e,n[e+8>>2]=a,n[e+12>>2]=a+t,Lu(e+8|0),_=e+16|0}function hl(a,t,e){var r=0;r=_-16|0,_=r,e1(r+8|0,t);n:{if(n[r+12>>2]!=(e|0)){_0(t),o0(a,e);break n}I(a,n[r+8>>2],e)}_=r+16|0}function pl(a,t){var e=0;e=_-16|0,_=e,n[e+8>>2]=a,n[e+12>>2]=a+t,Xs(e+8|0),_=e+16|0}function f4(a,t,e){var r=0,u=0;return r=te(a),u=C,(e|0)==(u|0)&t>>>0>r>>>0|e>>>0>u>>>0?r:(_0(a),0)}function kl(a,t,e,r){var u=0,i=0;u=n[t+8>>2],i=n[t>>2];n:{if(i){if(r=(n[t+4>>2]-i>>>0)/(r>>>0)|0,!u)break n;r=r+((n[t+12>>2]-u>>>0)/(e>>>0)|0)|0;break n}if(r=0,!u)break n;r=(n[t+12>>2]-u>>>0)/(e>>>0)|0}n[a+8>>2]=r,n[a+4>>2]=1,n[a>>2]=r}function Rn(a,t,e){var r=0,u=0,i=0,s=0,l=0,N=0,f=0,b=0,d=0;n:{e:{t:{r:{u:{i:{o:{a:{h:{if(t){if(u=e,!e)break h;break a}return C=0,(a>>>0)/(e>>>0)|0}if(!a)break o;break i}if(!(u-1&u))break u;s=(q2(u)+33|0)-q2(t)|0,i=0-s|0;break t}return C=0,(t>>>0)/0|0}if(e=32-q2(t)|0,e>>>0<31)break r;break e}if((u|0)==1)break n;return e=Ut(u),u=e&31,(e&63)>>>0>=32?(e=0,a=t>>>u|0):(e=t>>>u|0,a=((1<<u)-1&t)<<32-u|a>>>u),C=e,a}s=e+1|0,i=63-e|0}if(e=s&63,r=e&31,e>>>0>=32?(e=0,N=t>>>r|0):(e=t>>>r|0,N=((1<<r)-1&t)<<32-r|a>>>r),i=i&63,r=i&31,i>>>0>=32?(t=a<<r,a=0):(t=(1<<r)-1&a>>>32-r|t<<r,a=a<<r),s)for(i=u-1|0,b=(i|0)==-1?-1:0;l=e<<1|N>>>31,e=N<<1|t>>>31,r=b-(l+(e>>>0>i>>>0)|0)>>31,f=r&u,N=e-f|0,e=l-(e>>>0<f>>>0)|0,t=t<<1|a>>>31,a=d|a<<1,l=r&1,d=l,s=s-1|0,!!s;);return C=t<<1|a>>>31,l|a<<1}a=0,t=0}return C=t,a}function Ut(a){return a?31-q2(a-1^a)|0:32}function B(a,t,e,r){var u=0,i=0,s=0,l=0,N=0,f=0;return u=e>>>16|0,i=a>>>16|0,f=V(u,i),s=e&65535,l=a&65535,N=V(s,l),i=(N>>>16|0)+V(i,s)|0,u=(i&65535)+V(u,l)|0,C=(V(t,e)+f|0)+V(a,r)+(i>>>16)+(u>>>16)|0,N&65535|u<<16}function ml(a){for(var t=0;;){if(a){a=a-1&a,t=t+1|0;continue}break}return t}function F0(a,t){return a<<t|a>>>32-t}function c0(a,t,e){var r=0,u=0,i=0,s=0;return s=e&63,i=s,u=i&31,i>>>0>=32?i=-1>>>u|0:(r=-1>>>u|0,i=r|(1<<u)-1<<32-u),i=i&a,r=t&r,u=s&31,s>>>0>=32?(r=i<<u,s=0):(r=(1<<u)-1&i>>>32-u|r<<u,s=i<<u),i=r,u=0-e&63,r=u&31,u>>>0>=32?(r=-1<<r,e=0):(e=-1<<r,r=e|(1<<r)-1&-1>>>32-r),a=e&a,t=t&r,r=u&31,u>>>0>=32?(e=0,a=t>>>r|0):(e=t>>>r|0,a=((1<<r)-1&t)<<32-r|a>>>r),a=a|s,C=e|i,a}function q0(a,t){var e=0,r=0;return e=t&31,r=(-1<<e&a)>>>e|0,e=a,a=0-t&31,r|(e&-1>>>a)<<a}xt=o,vl(En);var w0=[null,Ul,Dt,$t,jl,Pc,Ml,Vl,Gl,cs,st,Dl,st,ul,Dt,G1,Xl,kr,$t,Ss,Kl,Ql,cs,st,st,Fl,rl,Al,Sl,Ol,vs,Zl,Ll,Tl,t4,Dt,$t,Wl];function Pl(){return S0.byteLength>>16}function gl(a){a=a|0;var t=Pl()|0,e=t+a|0;if(t<e&&e<65536){var r=new ArrayBuffer(e<<16),u=new Int8Array(r);u.set(c),c=new Int8Array(r),w=new Int16Array(r),n=new Int32Array(r),o=new Uint8Array(r),R=new Uint16Array(r),e0=new Uint32Array(r),Rl=new Float32Array(r),q=new Float64Array(r),S0=r,xt=o}return t}return{memory:Object.create(Object.prototype,{grow:{value:gl},buffer:{get:function(){return S0}}}),call:xl,input:zl,output:Jl,wipe:ql,__data_end:{get value(){return p4},set value(a){p4=a}},__heap_base:{get value(){return k4},set value(a){k4=a}}}}var Bl=Cl({});return Bl};
