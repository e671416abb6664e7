globalThis.posternEngine=function(){"use strict";var zt;function B0(x1,L0){for(var c=0;c<L0.length;c++)zt[x1+c]=L0.charCodeAt(c)}function L3(x1){B0(1048576,`À:À:À\0À.À.À\0postern/v1/root\0À	 must be À bytes in length\0<redacted>\0\0\0\0>\0\0
`),B0(1051984,"psk_id_hashinfo_hashsecretkeybase_nonceexpbad-call\0\0\0\0\0\0\b\0\0\0\0\0\0\0z\r\0\b\0\0\0unitreasonboard-other-shelf\0\0\0\0\0\b\0\0\0\0\0\0\0¢\r\0\0\0\0positionsuggestions\0\0\0\0\0\0\0\0"),B0(1052144,`answerslangwhatcontactformerrordirectoryfieldsphrasescheckmeasurecompleteroutecode_newcode_showcode_readcode_forgetindexshelf_pickshelfsampleseal_reportseal_replyseal_stopseal_rotatecovernowno-directory\0\0\0\0\0\0\b\0\0\0\0\0\0\0®\0\f\0\0\0expand 32-byte kdangerforcereaderinvolvedsubj_kindsubj_namesubj_ranksubj_numbersubj_unitsubj_descsubj_onlinecategorieswhen_firstwhen_lastongoingwherebasisothers_knowat_riskalertlinkssystemsevidencetoldlanguageneedsask_backdeskoversightunknownmoney-or-favourspersonal-advantagesexual-purposespartner-abusediscriminationotherelsewheredeliveredopenedquestionansweroutcomemovedcontact-openedlostseed\0\0\0\0\0\0\0\0textno-code\0\0\0\0\0\b\0\0\0\0\0\0\0h\0\x07\0\0\0whichcodenewwordsgroupsshownaskedblockedof-forcealternateno-forceletter-too-longoverrulegradeplacestartendhitsworstyes-nochoiceseveralnametakesmostchoicessubject\0\x07\b	
\v\f\rmax_subjectstext_one_celltext_four_cellscontact_textreplybytescellsstill-going-onIs it still going on, as far as you know?Ydy hyn yn dal i ddigwydd, hyd y gwyddoch chi?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ú©ÛØ§ ÛÛ Ø§Ø¨ Ø¨Ú¾Û ÛÙ Ø±ÛØ§ ÛÛØwhen-lastAbout when did it last happen?Tua phryd ddigwyddodd hyn ddiwethaf?Ø¢Ø®Ø±Û Ø¨Ø§Ø± ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ ÛÙØ§Øwhen-firstAbout when did it begin?Tua phryd ddechreuodd hyn?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ Ø´Ø±ÙØ¹ ÛÙØ§Øhow-oftenAbout how often does it happen?Tua pa mor aml mae hyn yn digwydd?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ Ø¨Ø§Ø± ÛÙØªØ§ ÛÛØWhere does it happen?Ble mae hyn yn digwydd?ÛÛ Ú©ÛØ§Úº ÛÙØªØ§ ÛÛØwhich-forceWhich police force does the person work for, if you know?I ba heddlu mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ Ù¾ÙÙÛØ³ ÙÙØ±Ø³ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØwhich-stationWhich station or team does the person work in, if you know?Ym mha orsaf neu dÃ®m mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ ØªÚ¾Ø§ÙÛ ÛØ§ Ù¹ÛÙ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØname-or-nicknameDo you know a name or a nickname of the person?Ydych chi'n gwybod enw neu lysenw'r person?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ ÙØ§Ù ÛØ§ Ø¹Ø±ÙÛ ÙØ§Ù Ø¬Ø§ÙØªÛ ÛÛÚºØwhat-they-look-likeWhat does the person look like?Sut olwg sydd ar y person?ÛÛ Ø´Ø®Øµ Ø¯ÛÚ©Ú¾ÙÛ ÙÛÚº Ú©ÛØ³Ø§ ÛÛØrank-or-roleWhat rank or job does the person have, if you know?Pa reng neu swydd sydd gan y person, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ Ø¹ÛØ¯Û ÛØ§ Ú©Ø§Ù Ú©ÛØ§ ÛÛØhow-do-you-knowHow do you know this: did you see or hear it, or did somebody tell you?Sut ydych chi'n gwybod hyn: ai chi welodd neu glywodd, neu a ddywedodd rhywun wrthych chi?Ø¢Ù¾ Ú©Ù ÛÛ Ú©ÛØ³Û ÙØ¹ÙÙÙ ÛÙØ§: Ø¢Ù¾ ÙÛ Ø®ÙØ¯ Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Ø ÛØ§ Ú©Ø³Û ÙÛ Ø¨ØªØ§ÛØ§Øothers-who-sawYou do not have to name anybody: did others see or hear it too?Does dim rhaid i chi enwi neb: wnaeth eraill weld neu glywed hyn hefyd?Ú©Ø³Û Ú©Ø§ ÙØ§Ù Ø¨ØªØ§ÙØ§ Ø¶Ø±ÙØ±Û ÙÛÛÚº: Ú©ÛØ§ Ø¯ÙØ³Ø±ÙÚº ÙÛ Ø¨Ú¾Û Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Øhow-many-knowAbout how many people know what you told us? It helps us to protect you. Is it only you, a few, or many?Tua faint o bobl sy'n gwybod yr hyn a ddywedoch chi? Mae'n ein helpu i'ch diogelu. Ai chi yn unig, ychydig, neu lawer?Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÙÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ ÙÙÚ¯ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ø§Ø³ Ø³Û ÛÙÛÚº Ø¢Ù¾ Ú©Û Ø­ÙØ§Ø¸Øª ÙÛÚº ÙØ¯Ø¯ ÙÙØªÛ ÛÛÛ ØµØ±Ù Ø¢Ù¾Ø ÚÙØ¯ ÙÙÚ¯Ø ÛØ§ Ø¨ÛØª Ø³ÛØanyone-at-riskIs somebody at risk of harm, and who?Oes rhywun mewn perygl o niwed, a phwy?Ú©ÛØ§ Ú©Ø³Û Ú©Ù ÙÙØµØ§Ù Ú©Ø§ Ø®Ø·Ø±Û ÛÛØ Ø§ÙØ± Ú©Ø³ÛØare-you-safeAre you safe?Ydych chi'n ddiogel?Ú©ÛØ§ Ø¢Ù¾ ÙØ­ÙÙØ¸ ÛÛÚºØchildrenAre children affected?Oes plant yn cael eu heffeithio?Ú©ÛØ§ Ø¨ÚÛ ÙØªØ§Ø«Ø± ÛÙ Ø±ÛÛ ÛÛÚºØsubject-knowsDoes the person know or guess that somebody has reported them?Ydy'r person yn gwybod neu'n amau bod rhywun wedi rhoi gwybod amdano?Ú©ÛØ§ Ø§Ø³ Ø´Ø®Øµ Ú©Ù ÙØ¹ÙÙÙ ÛØ§ Ø´Ú© ÛÛ Ú©Û Ú©Ø³Û ÙÛ Ø§Ø³ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¯Û ÛÛØwho-was-toldHave you told anybody else, such as a manager, a union or a complaints body?Ydych chi wedi dweud wrth rywun arall, fel rheolwr, undeb neu gorff cwynion?Ú©ÛØ§ Ø¢Ù¾ ÙÛ Ú©Ø³Û Ø§ÙØ± Ú©Ù Ø¨ØªØ§ÛØ§ ÛÛØ ÙØ«ÙØ§Ù ÙÙÛØ¬Ø±Ø ÛÙÙÛÙ ÛØ§ Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø§Ø¯Ø§Ø±ÛØwhere-evidence-isWhere could investigators lawfully find proof of it, as far as you already know? Please do not collect anything. Where is it?Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon, hyd y gwyddoch chi eisoes? Peidiwch Ã¢ chasglu dim. Ble mae o?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØ ØªÙØªÛØ´ Ú©Ø§Ø± ÙØ§ÙÙÙÛ Ø·ÙØ± Ù¾Ø± Ø«Ø¨ÙØª Ú©ÛØ§Úº Ù¾Ø§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ Ø¬ÙØ¹ ÙÛ Ú©Ø±ÛÚºÛ Ø«Ø¨ÙØª Ú©ÛØ§Úº ÛÛØwhich-systemsWhich police systems or records does it concern, from what you already know?Pa systemau neu gofnodion heddlu sydd dan sylw, o'r hyn a wyddoch chi eisoes?Ø¢Ù¾ Ø¬Ù Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº Ø§Ø³ Ú©Û ÙØ·Ø§Ø¨Ù ÛÛ Ù¾ÙÙÛØ³ Ú©Û Ú©Ù ÙØ¸Ø§ÙÙÚº ÛØ§ Ø±ÛÚ©Ø§Ø±Ú Ø³Û ÙØªØ¹ÙÙ ÛÛØmore-detailCan you say more about this, in your own words, from what you already know?Allwch chi ddweud mwy am hyn, yn eich geiriau eich hun, o'r hyn a wyddoch chi eisoes?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø¨Ø§Ø±Û ÙÛÚº Ø§Ù¾ÙÛ Ø§ÙÙØ§Ø¸ ÙÛÚº ÙØ²ÛØ¯ Ø¨ØªØ§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØothers-involvedAre others involved, inside or outside the police?Oes eraill yn rhan o hyn, y tu mewn neu'r tu allan i'r heddlu?Ú©ÛØ§ Ù¾ÙÙÛØ³ Ú©Û Ø§ÙØ¯Ø± ÛØ§ Ø¨Ø§ÛØ± Ø¯ÙØ³Ø±Û ÙÙÚ¯ Ø¨Ú¾Û Ø´Ø§ÙÙ ÛÛÚºØsame-person-as-beforeIs this about the same person as in your earlier letter?Ydy hyn am yr un person ag yn eich llythyr cynharach?Ú©ÛØ§ ÛÛ Ø§Ø³Û Ø´Ø®Øµ Ú©Û Ø¨Ø§Ø±Û ÙÛÚº ÛÛ Ø¬Ø³ Ú©Ø§ Ø°Ú©Ø± Ø¢Ù¾ Ú©Û Ù¾ÛÙÛ Ø®Ø· ÙÛÚº ØªÚ¾Ø§Ømay-we-pass-onMay we pass your letter on to another force or body that can act on it?Gawn ni anfon eich llythyr ymlaen at heddlu neu gorff arall a all weithredu?Ú©ÛØ§ ÛÙ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ú©Ø³Û Ø¯ÙØ³Ø±Û ÙÙØ±Ø³ ÛØ§ Ø§Ø¯Ø§Ø±Û Ú©Ù Ø¨Ú¾ÛØ¬ Ø³Ú©ØªÛ ÛÛÚº Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ÛØmay-act-if-it-points-to-youIf we act on this, the person may guess that it came from you. Do you still want us to act?Os gweithredwn ni, efallai y bydd y person yn dyfalu mai oddi wrthych chi y daeth. Ydych chi'n dal am i ni weithredu?Ø§Ú¯Ø± ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚº ØªÙ ÙÛ Ø´Ø®Øµ Ø§ÙØ¯Ø§Ø²Û ÙÚ¯Ø§ Ø³Ú©ØªØ§ ÛÛ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¢Ù¾ ÙÛ Ø¯ÛÛ Ú©ÛØ§ Ø¢Ù¾ Ù¾Ú¾Ø± Ø¨Ú¾Û ÚØ§ÛØªÛ ÛÛÚº Ú©Û ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚºØwhat-would-helpWhat would help you most now?Beth fyddai'n eich helpu fwyaf nawr?Ø§Ø³ ÙÙØª Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ø³Û Ø²ÛØ§Ø¯Û Ú©Ø³ ÚÛØ² Ø³Û ÙØ¯Ø¯ ÙÙÛ Ú¯ÛØinvestigatingWe are investigating what you told us.Rydym yn ymchwilio i'r hyn a ddywedoch chi wrthym.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ Ø§Ø³ Ú©Û ØªÙØªÛØ´ Ú©Ø± Ø±ÛÛ ÛÛÚºÛsafeguardingWe have acted to keep somebody safe.Rydym wedi gweithredu i gadw rhywun yn ddiogel.ÛÙ ÙÛ Ú©Ø³Û Ú©Ù ÙØ­ÙÙØ¸ Ø±Ú©Ú¾ÙÛ Ú©Û ÙÛÛ ÙØ¯Ù Ø§Ù¹Ú¾Ø§ÛØ§ ÛÛÛrecordedWe have recorded what you told us. There is not enough to act on now; it counts if more comes.Rydym wedi cofnodi'r hyn a ddywedoch chi. Does dim digon i weithredu arno nawr; bydd yn cyfrif os daw mwy.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ ÙÛ Ø¯Ø±Ø¬ Ú©Ø± ÙÛØ§ ÛÛÛ Ø§Ø¨Ú¾Û Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Û ÙÛÛ Ú©Ø§ÙÛ ÙÛÛÚºØ ÙØ²ÛØ¯ ÙØ¹ÙÙÙØ§Øª Ø¢Ø¦ÛÚº ØªÙ ÛÛ Ú©Ø§Ù Ø¢Ø¦Û Ú¯Ø§Ûpassed-onWe have passed your letter on to the unit that can act on it.Rydym wedi anfon eich llythyr ymlaen at yr uned a all weithredu.ÛÙ ÙÛ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ø§Ø³ ÛÙÙÙ¹ Ú©Ù Ø¨Ú¾ÛØ¬ Ø¯ÛØ§ ÛÛ Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛnot-for-usThis service cannot act on it. The ordinary complaints procedure of the force, or the oversight body, can.Ni all y gwasanaeth hwn weithredu ar hyn. Gall trefn gwynion arferol yr heddlu, neu'r corff goruchwylio, wneud hynny.ÛÛ Ø³Ø±ÙØ³ Ø§Ø³ Ù¾Ø± Ú©Ø§Ø±Ø±ÙØ§Ø¦Û ÙÛÛÚº Ú©Ø± Ø³Ú©ØªÛÛ ÙÙØ±Ø³ Ú©Ø§ Ø¹Ø§Ù Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø·Ø±ÛÙÛ ÛØ§ ÙÚ¯Ø±Ø§Ù Ø§Ø¯Ø§Ø±Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛclosedWe have finished. We cannot tell you all that was done. Thank you.Rydym wedi gorffen. Ni allwn ddweud wrthych bopeth a wnaed. Diolch.ÛÙØ§Ø±Ø§ Ú©Ø§Ù ÙÚ©ÙÙ ÛÙ Ú¯ÛØ§ ÛÛÛ ÛÙ Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ú©ÚÚ¾ ÙÛÛÚº Ø¨ØªØ§ Ø³Ú©ØªÛÛ Ø´Ú©Ø±ÛÛÛthank-youThank you. We have read what you wrote.Diolch. Rydym wedi darllen yr hyn a ysgrifennoch chi.Ø´Ú©Ø±ÛÛÛ Ø¢Ù¾ ÙÛ Ø¬Ù ÙÚ©Ú¾Ø§ ÛÙ ÙÛ Ù¾ÚÚ¾ ÙÛØ§ ÛÛÛcall-999If somebody is in danger now, call 999. We do not read this day and night.Os oes rhywun mewn perygl nawr, ffoniwch 999. Nid ydym yn darllen hwn ddydd a nos.Ø§Ú¯Ø± Ú©ÙØ¦Û Ø§Ø¨Ú¾Û Ø®Ø·Ø±Û ÙÛÚº ÛÛ ØªÙ 999 Ù¾Ø± ÙÙÙ Ú©Ø±ÛÚºÛ ÛÙ ÛÛ Ø¯Ù Ø±Ø§Øª ÙÛÛÚº Ù¾ÚÚ¾ØªÛÛdo-not-look-upPlease do not look anything up, collect, copy or record anything, and do not ask around. What you already know is enough.Peidiwch Ã¢ chwilio am ddim, na chasglu, copÃ¯o na recordio dim, a pheidiwch Ã¢ holi. Mae'r hyn a wyddoch chi eisoes yn ddigon.Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ ØªÙØ§Ø´ ÙÛ Ú©Ø±ÛÚºØ Ú©ÚÚ¾ Ø¬ÙØ¹Ø ÙÙÙ ÛØ§ Ø±ÛÚ©Ø§Ø±Ú ÙÛ Ú©Ø±ÛÚºØ Ø§ÙØ± ÙÙÚ¯ÙÚº Ø³Û ÙÛ Ù¾ÙÚÚ¾ÛÚºÛ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº ÙÛ Ú©Ø§ÙÛ ÛÛÛtell-nobodyTo stay safe, please do not tell anybody that you wrote to us.I gadw'n ddiogel, peidiwch Ã¢ dweud wrth neb eich bod wedi ysgrifennu atom.ÙØ­ÙÙØ¸ Ø±ÛÙÛ Ú©Û ÙÛÛ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©Ø³Û Ú©Ù ÙÛ Ø¨ØªØ§Ø¦ÛÚº Ú©Û Ø¢Ù¾ ÙÛ ÛÙÛÚº ÙÚ©Ú¾Ø§ ÛÛÛworking-on-itWe are still working on it and will write here again.Rydym yn dal i weithio arno a byddwn yn ysgrifennu yma eto.ÛÙ Ø§Ø¨Ú¾Û Ø§Ø³ Ù¾Ø± Ú©Ø§Ù Ú©Ø± Ø±ÛÛ ÛÛÚº Ø§ÙØ± ÛÛØ§Úº Ø¯ÙØ¨Ø§Ø±Û ÙÚ©Ú¾ÛÚº Ú¯ÛÛpart-missingPart of your letter has not reached us. Please send the whole of it again.Nid yw rhan o'ch llythyr wedi ein cyrraedd. Anfonwch y cyfan eto, os gwelwch yn dda.Ø¢Ù¾ Ú©Û Ø®Ø· Ú©Ø§ Ø§ÛÚ© Ø­ØµÛ ÛÙ ØªÚ© ÙÛÛÚº Ù¾ÛÙÚØ§Û Ø¨Ø±Ø§Û Ú©Ø±Ù Ù¾ÙØ±Ø§ Ø®Ø· Ø¯ÙØ¨Ø§Ø±Û Ø¨Ú¾ÛØ¬ÛÚºÛ\0\0\0\0\0\0\0)\0\0\0º\0.\0\0\0è\0Q\0\0\0\0\0\x009\0	\0\0\0B\0\0\0\0\`\0$\0\0\0\x001\0\0\0\0\0\0µ\0
\0\0\0¿\0\0\0\0×\0\0\0\0ñ\0*\0\0\0\0\0\0\x1B\0	\0\0\0$\0\0\0\0C\0"\0\0\0e\x003\0\0\0\0\0\0\`\0\0\0\0\0\0\0\0­\0\0\0\0Ä\0\0\0\0\0\0\0á\0\v\0\0\0ì\x009\0\0\0%\x006\0\0\0[\0h\0\0\0\0\0\0Ã\0\r\0\0\0Ð\0;\0\0\0\v\0@\0\0\0K\0k\0\0\0\x07\0\0\0¶\0\0\0\0Æ\0/\0\0\0õ\0+\0\0\0 \0L\0\0\0\b\0\0\0l\0\0\0\0\0\0\0\0\0\0\0\0¸\0/\0\0\0	\0\0\0ç\0\f\0\0\0ó\x003\0\0\0&\x005\0\0\0[\0Y\0\0\0
\0\0\0´\0\0\0\0Ã\0G\0\0\0
\0Z\0\0\0d\0r\0\0\0\v\0\0\0Ö\0\0\0\0ä\0?\0\0\0#\0G\0\0\0j\0k\0\0\0\f\0\0\0Õ\0\r\0\0\0â\0h\0\0\0J\0v\0\0\0À\0È\0\0\0\r\0\0\0\x1B\0\0\0\0\x1B\0%\0\0\0»\x1B\0'\0\0\0â\x1B\0B\0\0\0\0\0\0$\0\f\0\0\x000\0\r\0\0\0=\0\0\0\0Q\0\0\0\0\0\0\0p\0\b\0\0\0x\0\0\0\0\0 \0\0\0®\0-\0\0\0\0\0\0Û\0\r\0\0\0è\0>\0\0\0&\0E\0\0\0k\0c\0\0\0\0\0\0Î\0\f\0\0\0Ú\0L\0\0\0&\0L\0\0\0r\0|\0\0\0\0\0\0î\0\0\0\0ÿ\0}\0\0\0|\0w\0\0\0ó\0Ï\0\0\0\0\0\0Â \0\r\0\0\0Ï \0L\0\0\0\x1B!\0M\0\0\0h!\0\0\0\0\0\0\0ö!\0\v\0\0\0"\0K\0\0\0L"\0U\0\0\0¡"\0\0\0\0\0\0\0*#\0\0\0\x009#\x002\0\0\0k#\0>\0\0\0©#\0X\0\0\0\0\0\0$\0\0\0\0$\x008\0\0\0N$\x005\0\0\0$\0l\0\0\0\0\0\0ï$\0\0\0\0ý$\0G\0\0\0D%\0L\0\0\0%\0\0\0\0\0\0\0&\0\x1B\0\0\x002&\0[\0\0\0&\0u\0\0\0'\0Ë\0\0\0\0\0\0Í'\0\0\0\0Ü'\0\0\0\0ù'\0$\0\0\0(\0P\0\0\0\0\0\0m(\0\r\0\0\0z(\0&\0\0\0 (\x002\0\0\0Ò(\0H\0\0\0d\0\0)\0\f\0\0\0&)\0$\0\0\0J)\0/\0\0\0y)\0R\0\0\0e\0\0Ë)\0\b\0\0\0Ó)\0^\0\0\x001*\0j\0\0\0*\0·\0\0\0f\0\0R+\0	\0\0\0[+\0=\0\0\0+\0@\0\0\0Ø+\0k\0\0\0g\0\0C,\0
\0\0\0M,\0j\0\0\0·,\0u\0\0\0,-\0£\0\0\0h\0\0Ï-\0\0\0\0Õ-\0B\0\0\0.\0C\0\0\0Z.\0p\0\0\0i\0\0Ê.\0	\0\0\0Ó.\0'\0\0\0ú.\x005\0\0\0//\0C\0\0\0È\0\0r/\0\b\0\0\0z/\0J\0\0\0Ä/\0R\0\0\00\0y\0\0\0É\0\00\0\0\0\00\0y\0\0\01\0\0\0\01\0Ò\0\0\0Ê\0\0g2\0\v\0\0\0r2\0>\0\0\0°2\0K\0\0\0û2\0u\0\0\0Ë\0\0p3\0\r\0\0\0}3\x005\0\0\0²3\0;\0\0\0í3\0\`\0\0\0Ì\0\0M4\0\f\0\0\0Y4\0J\0\0\0£4\0T\0\0\0÷4\0{\0\0\0Í\0\0textsGives information or influence in return for money or favoursYn rhoi gwybodaeth neu ddylanwad am arian neu ffafrauÙ¾ÛØ³Û ÛØ§ Ø§Ø­Ø³Ø§Ù Ú©Û Ø¨Ø¯ÙÛ ÙØ¹ÙÙÙØ§Øª ÛØ§ Ø§Ø«Ø± Ù Ø±Ø³ÙØ® Ø¯ÛÙØ§Uses their position in the police for their own gain, in money or otherwiseYn defnyddio ei swydd yn yr heddlu er ei fudd ei hun, mewn arian neu fel arallÙ¾ÙÙÛØ³ Ú©Û Ø¹ÛØ¯Û Ú©Ù Ø§Ù¾ÙÛ Ø°Ø§ØªÛ ÙØ§Ø¦Ø¯Û Ú©Û ÙÛÛ Ø§Ø³ØªØ¹ÙØ§Ù Ú©Ø±ÙØ§Ø ÙØ§ÙÛ ÛØ§ Ú©ÙØ¦Û Ø§ÙØ±Crosses professional boundaries or abuses their position for sexual purposesYn croesi ffiniau proffesiynol neu'n camddefnyddio ei swydd i ddibenion rhywiolÙ¾ÛØ´Û ÙØ±Ø§ÙÛ Ø­Ø¯ÙØ¯ Ù¾Ø§Ø± Ú©Ø±ÙØ§ ÛØ§ Ø¬ÙØ³Û ÙÙØ§ØµØ¯ Ú©Û ÙÛÛ Ø¹ÛØ¯Û Ú©Ø§ ØºÙØ· Ø§Ø³ØªØ¹ÙØ§ÙAbuses or controls their partner, or somebody they have a relationship withYn cam-drin neu'n rheoli ei bartner, neu rywun y mae mewn perthynas Ã¢ nhwØ§Ù¾ÙÛ Ø³Ø§ØªÚ¾Û ÛØ§ Ø¬Ø³ Ø³Û ØªØ¹ÙÙ ÛÙ Ø§Ø³ Ù¾Ø± Ø¸ÙÙ Ú©Ø±ÙØ§ ÛØ§ Ø§Ø³Û ÙØ§Ø¨Ù ÙÛÚº Ø±Ú©Ú¾ÙØ§Racist, homophobic, misogynistic or disablist conduct, on or off duty, in person or onlineYmddygiad hiliol, homoffobig, gwreig-gasaol neu wahaniaethol ar sail anabledd, ar ddyletswydd neu beidio, wyneb yn wyneb neu ar-leinÙØ³Ù Ù¾Ø±Ø³ØªØ§ÙÛØ ÛÙ Ø¬ÙØ³ ÙØ®Ø§ÙÙØ Ø¹ÙØ±Øª ÙØ®Ø§ÙÙ ÛØ§ ÙØ¹Ø°ÙØ± ÙØ®Ø§ÙÙ Ø±ÙÛÛØ ÚÛÙÙ¹Û Ù¾Ø± ÛØ§ Ø§Ø³ Ú©Û Ø¹ÙØ§ÙÛØ Ø¢ÙÙÛ Ø³Ø§ÙÙÛ ÛØ§ Ø¢Ù ÙØ§Ø¦ÙSomething elseRhywbeth arallÚ©ÚÚ¾ Ø§ÙØ±\0\0Â\0\0\0\0Ñ:\0=\0\0\0;\x005\0\0\0C;\0V\0\0\0Ò\0\0\0\0;\0K\0\0\0ä;\0N\0\0\x002<\0~\0\0\0ä\0\0\0\0°<\0L\0\0\0ü<\0O\0\0\0K=\0u\0\0\0ó\0\r\0\0\0À=\0K\0\0\0\v>\0J\0\0\0U>\0q\0\0\0\0\0\0\0\0Æ>\0Z\0\0\0 ?\0\0\0\0¤?\0½\0\0\0\0\0\0\0a@\0\0\0\0o@\0\0\0\0}@\0\r\0\0\0no-board\0\0\0\0\b\0\0\0\0\0\0\0LA\0\b\0\0\0noteanswers-no-textassistedpickreleasefoundcurrentolderaheadcountshelvesfreshdaysthreadsrefusedthread_unitchainnumberkinddayacknowledge_byanswer_byrepeatschange_codestageopen_bylate_openlate_answeralternatesnotesidname_enname_cymnkmcnchoursactiveslugunitssucceeded_byserialuntil_dayepochday_secondsrelease_24thboard_24thphoneserviceroot_wordsforcesrootboard-not-verifiedcode-countcode-unknowncode-order-neighboursfirstsecondcode-order-columnscode-checksumanswers-missingfieldanswers-too-longanswers-choiceanswers-too-manyanswers-twiceanswers-languageroute-forcesuggestionroute-no-deskroute-no-oversightroute-no-keysroute-no-unitletter-not-sealednothing-foundnote-not-founddirectory-other-servicedirectory-other-rootdirectory-not-yetfrom_daydirectory-expireddirectory-refused`),B0(1066104,`÷\0d\0ý\0÷\0ý\0d\0d\0d\0d\0d\0d\0\0d\0d\0ý\0d\0ý\0ý\0d\0ý\0d\0d\0d\0d\0d\0d\0÷\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0È\0\0\0\0\0\0\0d\0\0\0\0\0\0\0(\0\0\0\0\0\0\0È\0\0\0\0\0\0\0ô\0\0\0\0\0\0È\0\0\0\0\0\0\0\0\0\0\0\0\0\0<\0\0\0\0\0\0\0<\0\0\0\0\0\0\0\0\0\0\0\0\0\0È\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0ô\0\0\0\0\0\0\0\0\0\0\0\0\0ô\0\0\0\0\0\0È\0\0\0\0\0\0\0è\0\0\0\0\0\0,\0\0\0\0\0\0(\0\0\0\0\0\0\0,\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0æ\0²\0®\0\0\0\0\b\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0%\0+\x003\x009\0@\0E\0S\0\0	\0\0\0	\0\0\0\0\0\0\b\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0%\0+\x003\x009\0@\0\0\0\0\0\0\0\0\0\0\b\0\0\0	\0\0\0	\0\0\0	\0\0\0\v\0\0\0	\0\0\0	\0\0\0\v\0\0\0
\0\0\0
\0\0\0	\0\0\0\x07\0\0\0\0\0\0\0\0\0\v\0\0\0\x07\0\0\0\0\0\0\0\0\0\x07\0\0\0\b\0\0\0\0\0\0\b\0\0\0\0\0\0\b\0\0\0à\0æ\0ë\0ñ\0ù\0\0\v\0\0\0(\x001\0<\0F\0P\0Y\0\`\0e\0j\0u\0|\0\0\0\0\0\0¡\0¦\0\0\0\0\0\0\0\x07\0\0\0\0 \0¥\0\0\0\0\b\0\0\0	\0\0\0\b\0\0\0 \0¬\0´\0½\0-\0\x07\b	
\v\f\r\0\0\0#\0\0\0\0\0\0\0unitdeskoversight\0\0\0äG\0\0\0\0èG\0\0\0\0ìG\0	\0\0\0officerstaffspecialvolunteerformerunknown\0\0\0H\0\x07\0\0\0H\0\0\0\0H\0\x07\0\0\0#H\0	\0\0\0,H\0\0\0\x002H\0\x07\0\0\0money-or-favourspersonal-advantagesexual-purposespartner-abusediscriminationother\0\0\0lH\0\0\0\0|H\0\0\0\0H\0\0\0\0H\0\r\0\0\0ªH\0\0\0\0¸H\0\0\0\0yesno\0\0\0ðH\0\0\0\0óH\0\0\0\x002H\0\x07\0\0\0\0\0\0øH\0\0\0\0saw-or-heardhappened-to-metold-by-witnessrumourdocument\0I\0\f\0\0\0(I\0\0\0\x006I\0\0\0\0EI\0\0\0\0KI\0\b\0\0\0only-me2-56-20more\0\0|I\0\x07\0\0\0I\0\0\0\0I\0\0\0\0I\0\0\0\0thank-you\0\0\0°I\0	\0\0\0still-going-ondo-not-look-upÄI\0\0\0\0ÒI\0\0\0\0ðH\0\0\0\0óH\0\0\0\0severalnot-police\0\0\0¸H\0\0\0\x002H\0\x07\0\0\0\0J\0\x07\0\0\0\x07J\0
\0\0\0ðH\0\0\0\0`),B0(1067774,""),B0(1067836,`# What in an English text may point to its writer. One phrase a line, under its rule.
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
\0\0\0<K\0n\x1B\0\0ªf\0\0\0# Shapes that no word list knows: rule, then a regular expression (case is ignored). The same for every language.
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
*ç\0\0\0\0-]thepleaseyoucallringtextwriteleavephoneemaile-mailonlyaskgadewchffoniwchysgrifennwchanfonwchdimafterebost\0ò\0\0\0\0õ\0\0\0\0û\0\0\0\0þ\0\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0$\0\0\0\0(\0\0\0\0+\0\x07\0\0\x002\0\b\0\0\0:\0\f\0\0\0F\0\b\0\0\0N\0\0\0\0Q\0\0\0\0V\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0 \0\0"\0\0\0"\0\0\0 \0\0 \0\0«\0\0\0»\0\0\0encyurstill-going-onIs it still going on, as far as you know?Ydy hyn yn dal i ddigwydd, hyd y gwyddoch chi?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ú©ÛØ§ ÛÛ Ø§Ø¨ Ø¨Ú¾Û ÛÙ Ø±ÛØ§ ÛÛØwhen-lastAbout when did it last happen?Tua phryd ddigwyddodd hyn ddiwethaf?Ø¢Ø®Ø±Û Ø¨Ø§Ø± ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ ÛÙØ§Øwhen-firstAbout when did it begin?Tua phryd ddechreuodd hyn?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©Ø¨ Ø´Ø±ÙØ¹ ÛÙØ§Øhow-oftenAbout how often does it happen?Tua pa mor aml mae hyn yn digwydd?ÛÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ Ø¨Ø§Ø± ÛÙØªØ§ ÛÛØwhereWhere does it happen?Ble mae hyn yn digwydd?ÛÛ Ú©ÛØ§Úº ÛÙØªØ§ ÛÛØwhich-forceWhich police force does the person work for, if you know?I ba heddlu mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ Ù¾ÙÙÛØ³ ÙÙØ±Ø³ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØwhich-stationWhich station or team does the person work in, if you know?Ym mha orsaf neu dÃ®m mae'r person yn gweithio, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ ÛÛ Ø´Ø®Øµ Ú©Ø³ ØªÚ¾Ø§ÙÛ ÛØ§ Ù¹ÛÙ ÙÛÚº Ú©Ø§Ù Ú©Ø±ØªØ§ ÛÛØname-or-nicknameDo you know a name or a nickname of the person?Ydych chi'n gwybod enw neu lysenw'r person?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ ÙØ§Ù ÛØ§ Ø¹Ø±ÙÛ ÙØ§Ù Ø¬Ø§ÙØªÛ ÛÛÚºØwhat-they-look-likeWhat does the person look like?Sut olwg sydd ar y person?ÛÛ Ø´Ø®Øµ Ø¯ÛÚ©Ú¾ÙÛ ÙÛÚº Ú©ÛØ³Ø§ ÛÛØrank-or-roleWhat rank or job does the person have, if you know?Pa reng neu swydd sydd gan y person, os gwyddoch chi?Ø§Ú¯Ø± Ø¢Ù¾ Ú©Ù ÙØ¹ÙÙÙ ÛÙ ØªÙ Ø§Ø³ Ø´Ø®Øµ Ú©Ø§ Ø¹ÛØ¯Û ÛØ§ Ú©Ø§Ù Ú©ÛØ§ ÛÛØhow-do-you-knowHow do you know this: did you see or hear it, or did somebody tell you?Sut ydych chi'n gwybod hyn: ai chi welodd neu glywodd, neu a ddywedodd rhywun wrthych chi?Ø¢Ù¾ Ú©Ù ÛÛ Ú©ÛØ³Û ÙØ¹ÙÙÙ ÛÙØ§: Ø¢Ù¾ ÙÛ Ø®ÙØ¯ Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Ø ÛØ§ Ú©Ø³Û ÙÛ Ø¨ØªØ§ÛØ§Øothers-who-sawYou do not have to name anybody: did others see or hear it too?Does dim rhaid i chi enwi neb: wnaeth eraill weld neu glywed hyn hefyd?Ú©Ø³Û Ú©Ø§ ÙØ§Ù Ø¨ØªØ§ÙØ§ Ø¶Ø±ÙØ±Û ÙÛÛÚº: Ú©ÛØ§ Ø¯ÙØ³Ø±ÙÚº ÙÛ Ø¨Ú¾Û Ø¯ÛÚ©Ú¾Ø§ ÛØ§ Ø³ÙØ§Øhow-many-knowAbout how many people know what you told us? It helps us to protect you. Is it only you, a few, or many?Tua faint o bobl sy'n gwybod yr hyn a ddywedoch chi? Mae'n ein helpu i'ch diogelu. Ai chi yn unig, ychydig, neu lawer?Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÙÛ ØªÙØ±ÛØ¨Ø§Ù Ú©ØªÙÛ ÙÙÚ¯ Ø¬Ø§ÙØªÛ ÛÛÚºØ Ø§Ø³ Ø³Û ÛÙÛÚº Ø¢Ù¾ Ú©Û Ø­ÙØ§Ø¸Øª ÙÛÚº ÙØ¯Ø¯ ÙÙØªÛ ÛÛÛ ØµØ±Ù Ø¢Ù¾Ø ÚÙØ¯ ÙÙÚ¯Ø ÛØ§ Ø¨ÛØª Ø³ÛØanyone-at-riskIs somebody at risk of harm, and who?Oes rhywun mewn perygl o niwed, a phwy?Ú©ÛØ§ Ú©Ø³Û Ú©Ù ÙÙØµØ§Ù Ú©Ø§ Ø®Ø·Ø±Û ÛÛØ Ø§ÙØ± Ú©Ø³ÛØare-you-safeAre you safe?Ydych chi'n ddiogel?Ú©ÛØ§ Ø¢Ù¾ ÙØ­ÙÙØ¸ ÛÛÚºØchildrenAre children affected?Oes plant yn cael eu heffeithio?Ú©ÛØ§ Ø¨ÚÛ ÙØªØ§Ø«Ø± ÛÙ Ø±ÛÛ ÛÛÚºØsubject-knowsDoes the person know or guess that somebody has reported them?Ydy'r person yn gwybod neu'n amau bod rhywun wedi rhoi gwybod amdano?Ú©ÛØ§ Ø§Ø³ Ø´Ø®Øµ Ú©Ù ÙØ¹ÙÙÙ ÛØ§ Ø´Ú© ÛÛ Ú©Û Ú©Ø³Û ÙÛ Ø§Ø³ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¯Û ÛÛØwho-was-toldHave you told anybody else, such as a manager, a union or a complaints body?Ydych chi wedi dweud wrth rywun arall, fel rheolwr, undeb neu gorff cwynion?Ú©ÛØ§ Ø¢Ù¾ ÙÛ Ú©Ø³Û Ø§ÙØ± Ú©Ù Ø¨ØªØ§ÛØ§ ÛÛØ ÙØ«ÙØ§Ù ÙÙÛØ¬Ø±Ø ÛÙÙÛÙ ÛØ§ Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø§Ø¯Ø§Ø±ÛØwhere-evidence-isWhere could investigators lawfully find proof of it, as far as you already know? Please do not collect anything. Where is it?Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon, hyd y gwyddoch chi eisoes? Peidiwch Ã¢ chasglu dim. Ble mae o?Ø¬ÛØ§Úº ØªÚ© Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØ ØªÙØªÛØ´ Ú©Ø§Ø± ÙØ§ÙÙÙÛ Ø·ÙØ± Ù¾Ø± Ø«Ø¨ÙØª Ú©ÛØ§Úº Ù¾Ø§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ Ø¬ÙØ¹ ÙÛ Ú©Ø±ÛÚºÛ Ø«Ø¨ÙØª Ú©ÛØ§Úº ÛÛØwhich-systemsWhich police systems or records does it concern, from what you already know?Pa systemau neu gofnodion heddlu sydd dan sylw, o'r hyn a wyddoch chi eisoes?Ø¢Ù¾ Ø¬Ù Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº Ø§Ø³ Ú©Û ÙØ·Ø§Ø¨Ù ÛÛ Ù¾ÙÙÛØ³ Ú©Û Ú©Ù ÙØ¸Ø§ÙÙÚº ÛØ§ Ø±ÛÚ©Ø§Ø±Ú Ø³Û ÙØªØ¹ÙÙ ÛÛØmore-detailCan you say more about this, in your own words, from what you already know?Allwch chi ddweud mwy am hyn, yn eich geiriau eich hun, o'r hyn a wyddoch chi eisoes?Ú©ÛØ§ Ø¢Ù¾ Ø§Ø³ Ø¨Ø§Ø±Û ÙÛÚº Ø§Ù¾ÙÛ Ø§ÙÙØ§Ø¸ ÙÛÚº ÙØ²ÛØ¯ Ø¨ØªØ§ Ø³Ú©ØªÛ ÛÛÚºØ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚºØothers-involvedAre others involved, inside or outside the police?Oes eraill yn rhan o hyn, y tu mewn neu'r tu allan i'r heddlu?Ú©ÛØ§ Ù¾ÙÙÛØ³ Ú©Û Ø§ÙØ¯Ø± ÛØ§ Ø¨Ø§ÛØ± Ø¯ÙØ³Ø±Û ÙÙÚ¯ Ø¨Ú¾Û Ø´Ø§ÙÙ ÛÛÚºØsame-person-as-beforeIs this about the same person as in your earlier letter?Ydy hyn am yr un person ag yn eich llythyr cynharach?Ú©ÛØ§ ÛÛ Ø§Ø³Û Ø´Ø®Øµ Ú©Û Ø¨Ø§Ø±Û ÙÛÚº ÛÛ Ø¬Ø³ Ú©Ø§ Ø°Ú©Ø± Ø¢Ù¾ Ú©Û Ù¾ÛÙÛ Ø®Ø· ÙÛÚº ØªÚ¾Ø§Ømay-we-pass-onMay we pass your letter on to another force or body that can act on it?Gawn ni anfon eich llythyr ymlaen at heddlu neu gorff arall a all weithredu?Ú©ÛØ§ ÛÙ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ú©Ø³Û Ø¯ÙØ³Ø±Û ÙÙØ±Ø³ ÛØ§ Ø§Ø¯Ø§Ø±Û Ú©Ù Ø¨Ú¾ÛØ¬ Ø³Ú©ØªÛ ÛÛÚº Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ÛØmay-act-if-it-points-to-youIf we act on this, the person may guess that it came from you. Do you still want us to act?Os gweithredwn ni, efallai y bydd y person yn dyfalu mai oddi wrthych chi y daeth. Ydych chi'n dal am i ni weithredu?Ø§Ú¯Ø± ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚº ØªÙ ÙÛ Ø´Ø®Øµ Ø§ÙØ¯Ø§Ø²Û ÙÚ¯Ø§ Ø³Ú©ØªØ§ ÛÛ Ú©Û Ø§Ø·ÙØ§Ø¹ Ø¢Ù¾ ÙÛ Ø¯ÛÛ Ú©ÛØ§ Ø¢Ù¾ Ù¾Ú¾Ø± Ø¨Ú¾Û ÚØ§ÛØªÛ ÛÛÚº Ú©Û ÛÙ Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø±ÛÚºØwhat-would-helpWhat would help you most now?Beth fyddai'n eich helpu fwyaf nawr?Ø§Ø³ ÙÙØª Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ø³Û Ø²ÛØ§Ø¯Û Ú©Ø³ ÚÛØ² Ø³Û ÙØ¯Ø¯ ÙÙÛ Ú¯ÛØinvestigatingWe are investigating what you told us.Rydym yn ymchwilio i'r hyn a ddywedoch chi wrthym.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ Ø§Ø³ Ú©Û ØªÙØªÛØ´ Ú©Ø± Ø±ÛÛ ÛÛÚºÛsafeguardingWe have acted to keep somebody safe.Rydym wedi gweithredu i gadw rhywun yn ddiogel.ÛÙ ÙÛ Ú©Ø³Û Ú©Ù ÙØ­ÙÙØ¸ Ø±Ú©Ú¾ÙÛ Ú©Û ÙÛÛ ÙØ¯Ù Ø§Ù¹Ú¾Ø§ÛØ§ ÛÛÛrecordedWe have recorded what you told us. There is not enough to act on now; it counts if more comes.Rydym wedi cofnodi'r hyn a ddywedoch chi. Does dim digon i weithredu arno nawr; bydd yn cyfrif os daw mwy.Ø¢Ù¾ ÙÛ Ø¬Ù Ø¨ØªØ§ÛØ§ ÛÙ ÙÛ Ø¯Ø±Ø¬ Ú©Ø± ÙÛØ§ ÛÛÛ Ø§Ø¨Ú¾Û Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Û ÙÛÛ Ú©Ø§ÙÛ ÙÛÛÚºØ ÙØ²ÛØ¯ ÙØ¹ÙÙÙØ§Øª Ø¢Ø¦ÛÚº ØªÙ ÛÛ Ú©Ø§Ù Ø¢Ø¦Û Ú¯Ø§Ûpassed-onWe have passed your letter on to the unit that can act on it.Rydym wedi anfon eich llythyr ymlaen at yr uned a all weithredu.ÛÙ ÙÛ Ø¢Ù¾ Ú©Ø§ Ø®Ø· Ø§Ø³ ÛÙÙÙ¹ Ú©Ù Ø¨Ú¾ÛØ¬ Ø¯ÛØ§ ÛÛ Ø¬Ù Ú©Ø§Ø±Ø±ÙØ§Ø¦Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛnot-for-usThis service cannot act on it. The ordinary complaints procedure of the force, or the oversight body, can.Ni all y gwasanaeth hwn weithredu ar hyn. Gall trefn gwynion arferol yr heddlu, neu'r corff goruchwylio, wneud hynny.ÛÛ Ø³Ø±ÙØ³ Ø§Ø³ Ù¾Ø± Ú©Ø§Ø±Ø±ÙØ§Ø¦Û ÙÛÛÚº Ú©Ø± Ø³Ú©ØªÛÛ ÙÙØ±Ø³ Ú©Ø§ Ø¹Ø§Ù Ø´Ú©Ø§ÛØ§Øª Ú©Ø§ Ø·Ø±ÛÙÛ ÛØ§ ÙÚ¯Ø±Ø§Ù Ø§Ø¯Ø§Ø±Û Ú©Ø± Ø³Ú©ØªØ§ ÛÛÛclosedWe have finished. We cannot tell you all that was done. Thank you.Rydym wedi gorffen. Ni allwn ddweud wrthych bopeth a wnaed. Diolch.ÛÙØ§Ø±Ø§ Ú©Ø§Ù ÙÚ©ÙÙ ÛÙ Ú¯ÛØ§ ÛÛÛ ÛÙ Ø¢Ù¾ Ú©Ù Ø³Ø¨ Ú©ÚÚ¾ ÙÛÛÚº Ø¨ØªØ§ Ø³Ú©ØªÛÛ Ø´Ú©Ø±ÛÛÛthank-youThank you. We have read what you wrote.Diolch. Rydym wedi darllen yr hyn a ysgrifennoch chi.Ø´Ú©Ø±ÛÛÛ Ø¢Ù¾ ÙÛ Ø¬Ù ÙÚ©Ú¾Ø§ ÛÙ ÙÛ Ù¾ÚÚ¾ ÙÛØ§ ÛÛÛcall-999If somebody is in danger now, call 999. We do not read this day and night.Os oes rhywun mewn perygl nawr, ffoniwch 999. Nid ydym yn darllen hwn ddydd a nos.Ø§Ú¯Ø± Ú©ÙØ¦Û Ø§Ø¨Ú¾Û Ø®Ø·Ø±Û ÙÛÚº ÛÛ ØªÙ 999 Ù¾Ø± ÙÙÙ Ú©Ø±ÛÚºÛ ÛÙ ÛÛ Ø¯Ù Ø±Ø§Øª ÙÛÛÚº Ù¾ÚÚ¾ØªÛÛdo-not-look-upPlease do not look anything up, collect, copy or record anything, and do not ask around. What you already know is enough.Peidiwch Ã¢ chwilio am ddim, na chasglu, copÃ¯o na recordio dim, a pheidiwch Ã¢ holi. Mae'r hyn a wyddoch chi eisoes yn ddigon.Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©ÚÚ¾ ØªÙØ§Ø´ ÙÛ Ú©Ø±ÛÚºØ Ú©ÚÚ¾ Ø¬ÙØ¹Ø ÙÙÙ ÛØ§ Ø±ÛÚ©Ø§Ø±Ú ÙÛ Ú©Ø±ÛÚºØ Ø§ÙØ± ÙÙÚ¯ÙÚº Ø³Û ÙÛ Ù¾ÙÚÚ¾ÛÚºÛ Ø¬Ù Ø¢Ù¾ Ù¾ÛÙÛ Ø³Û Ø¬Ø§ÙØªÛ ÛÛÚº ÙÛ Ú©Ø§ÙÛ ÛÛÛtell-nobodyTo stay safe, please do not tell anybody that you wrote to us.I gadw'n ddiogel, peidiwch Ã¢ dweud wrth neb eich bod wedi ysgrifennu atom.ÙØ­ÙÙØ¸ Ø±ÛÙÛ Ú©Û ÙÛÛ Ø¨Ø±Ø§Û Ú©Ø±Ù Ú©Ø³Û Ú©Ù ÙÛ Ø¨ØªØ§Ø¦ÛÚº Ú©Û Ø¢Ù¾ ÙÛ ÛÙÛÚº ÙÚ©Ú¾Ø§ ÛÛÛworking-on-itWe are still working on it and will write here again.Rydym yn dal i weithio arno a byddwn yn ysgrifennu yma eto.ÛÙ Ø§Ø¨Ú¾Û Ø§Ø³ Ù¾Ø± Ú©Ø§Ù Ú©Ø± Ø±ÛÛ ÛÛÚº Ø§ÙØ± ÛÛØ§Úº Ø¯ÙØ¨Ø§Ø±Û ÙÚ©Ú¾ÛÚº Ú¯ÛÛpart-missingPart of your letter has not reached us. Please send the whole of it again.Nid yw rhan o'ch llythyr wedi ein cyrraedd. Anfonwch y cyfan eto, os gwelwch yn dda.Ø¢Ù¾ Ú©Û Ø®Ø· Ú©Ø§ Ø§ÛÚ© Ø­ØµÛ ÛÙ ØªÚ© ÙÛÛÚº Ù¾ÛÙÚØ§Û Ø¨Ø±Ø§Û Ú©Ø±Ù Ù¾ÙØ±Ø§ Ø®Ø· Ø¯ÙØ¨Ø§Ø±Û Ø¨Ú¾ÛØ¬ÛÚºÛ\0\0.\0\0\0\0<\0)\0\0\0e\0.\0\0\0\0Q\0\0\0\0\0\0ä\0	\0\0\0í\0\0\0\0\v\0$\0\0\0/\x001\0\0\0\0\0\0\`\0
\0\0\0j\0\0\0\0\0\0\0\0\0*\0\0\0\0\0\0Æ\0	\0\0\0Ï\0\0\0\0î\0"\0\0\0\x003\0\0\0\0\0\0C\0\0\0\0H\0\0\0\0]\0\0\0\0t\0\0\0\0\0\0\0\0\v\0\0\0\x009\0\0\0Õ\x006\0\0\0\v\0h\0\0\0\0\0\0s\0\r\0\0\0\0;\0\0\0»\0@\0\0\0û\0k\0\0\0\x07\0\0\0f\0\0\0\0v\0/\0\0\0¥\0+\0\0\0Ð\0L\0\0\0\b\0\0\0\0\0\0\0/\0\0\0\0N\0\0\0\0h\0/\0\0\0	\0\0\0\0\f\0\0\0£\x003\0\0\0Ö\x005\0\0\0\v\0Y\0\0\0
\0\0\0d\0\0\0\0s\0G\0\0\0º\0Z\0\0\0\0r\0\0\0\v\0\0\0\0\0\0\0\0?\0\0\0Ó\0G\0\0\0\0k\0\0\0\f\0\0\0\0\r\0\0\0\0h\0\0\0ú\0v\0\0\0p\0È\0\0\0\r\0\0\x008\0\0\0\0F\0%\0\0\0k\0'\0\0\0\0B\0\0\0\0\0\0Ô\0\f\0\0\0à\0\r\0\0\0í\0\0\0\0\0\0\0\0\0\0\0 \0\b\0\0\0(\0\0\0\0>\0 \0\0\0^\0-\0\0\0\0\0\0\0\r\0\0\0\0>\0\0\0Ö\0E\0\0\0\x1B\0c\0\0\0\0\0\0~\0\f\0\0\0\0L\0\0\0Ö\0L\0\0\0"\0|\0\0\0\0\0\0\0\0\0\0¯\0}\0\0\0,\0w\0\0\0£\0Ï\0\0\0\0\0\0r\0\r\0\0\0\0L\0\0\0Ë\0M\0\0\0\0\0\0\0\0\0\0¦\0\v\0\0\0±\0K\0\0\0ü\0U\0\0\0Q\0\0\0\0\0\0\0Ú\0\0\0\0é\x002\0\0\0\x1B\0>\0\0\0Y\0X\0\0\0\0\0\0±\0\0\0\0Æ\x008\0\0\0þ\x005\0\0\x003\0l\0\0\0\0\0\0\0\0\0\0­\0G\0\0\0ô\0L\0\0\0@\0\0\0\0\0\0\0Ç\0\x1B\0\0\0â\0[\0\0\0=\0u\0\0\0²\0Ë\0\0\0\0\0\0}\0\0\0\0\0\0\0\0©\0$\0\0\0Í\0P\0\0\0\0\0\0\0\r\0\0\0*\0&\0\0\0P\x002\0\0\0\0H\0\0\0d\0\0Ê\0\f\0\0\0Ö\0$\0\0\0ú\0/\0\0\0)\0R\0\0\0e\0\0{\0\b\0\0\0\0^\0\0\0á\0j\0\0\0K \0·\0\0\0f\0\0¡\0	\0\0\0\v¡\0=\0\0\0H¡\0@\0\0\0¡\0k\0\0\0g\0\0ó¡\0
\0\0\0ý¡\0j\0\0\0g¢\0u\0\0\0Ü¢\0£\0\0\0h\0\0£\0\0\0\0£\0B\0\0\0Ç£\0C\0\0\0
¤\0p\0\0\0i\0\0z¤\0	\0\0\0¤\0'\0\0\0ª¤\x005\0\0\0ß¤\0C\0\0\0È\0\0"¥\0\b\0\0\0*¥\0J\0\0\0t¥\0R\0\0\0Æ¥\0y\0\0\0É\0\0?¦\0\0\0\0M¦\0y\0\0\0Æ¦\0\0\0\0E§\0Ò\0\0\0Ê\0\0¨\0\v\0\0\0"¨\0>\0\0\0\`¨\0K\0\0\0«¨\0u\0\0\0Ë\0\0 ©\0\r\0\0\0-©\x005\0\0\0b©\0;\0\0\0©\0\`\0\0\0Ì\0\0ý©\0\f\0\0\0	ª\0J\0\0\0Sª\0T\0\0\0§ª\0{\0\0\0Í\0\0(\0*\0,\0>\0\0
`),B0(1093784,"postern/v1/linkletterHPKEXXYYZZ"),B0(1093900,`psk_id_hashinfo_hashsecretkeybase_nonceexp\0\0	\0\0\0\f\0\0\0\0\0\0
\0\0\0	\0\0\0\f\0\0\0\0\0\0
\0\0\0
\0\0\x008±\0\v\0\0\0\f\0\0\0\r\0\0\0\0\0\0Ã \0\0i\0\0abacus
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
coderoot-wordsthreadnoteackcommitbodycontactcoefficientslotreferhinttailcellapprovemailroom\0\0expand 32-byte kpostern/v1`),B0(1154160,`\`\0\0ð\0\0f	\0\0æ	\0\0f
\0\0æ
\0\0æ\v\0\0ÿ\0\0gæ	j®g»rón<:õO¥RQh«ÙÍà[\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0ë\0ï\0ù\0ÿ\0\0\0\f\0\0\0"\0&\0+\0&±\0/\0\0\0\0\0\0\0\x07\0\0\0\x07\0\0\0\b\0\0\x003\0"\0\x007\0>\0>\0\0
`),B0(1154392,"KEMXXHPKE-v1shared_secretskeae_prkdkp_prk\0\0\0\0\0\0\0gæ	j®g»rón<:õO¥RQh«ÙÍà["),B0(1154504,`>\0\0
`),B0(1154520,`\\.//^\\\0Á
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
*v	ºG¼E\bR\x07¯ü\b>\bÃw\vu	j\b\0\0>\0\0
`),B0(1155056,`\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0\0
\0\0\0\x07\0\0\0\v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0\0\0\0\0\0\0\0\0$\0\0\0-\0\0\x007\0\0\0\0\0\0\0\0\0\x1B\0\0\0)\0\0\x008\0\0\0\b\0\0\0\0\0\0+\0\0\0>\0\0\0\0\0\0'\0\0\0=\0\0\0\0\0\0,\0\0\0>\0\0
`),B0(1155456,`postern/v1/cardnoteindexrosterrotationdelivered\0gæ	j®g»rón<:õO¥RQh«ÙÍà[>\0\0
`),B0(1155552,"\x07ÍfÝ6Óîød¦Úµ£\rCannot decompress Edwards pointCannot use scalar with high-bit setVerification equation was not satisfiedMismatched Keypair detected\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0t¢\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\bÉ¼ógæ	j;§Ê®g»+øþrón<ñ6_:õO¥Ñæ­RQl>+hk½Aû«Ùy!~Íà[description() is deprecated; use Display\0\0\0\0\0\0ð?"),B0(1155964,"¶x9A\0\0\0\0f¯Â\0\0\0\0ÔzÝC\0\0\0\0°ýD\0\0\0\0\njF\0\0\0\0\0\\G\0\0\0\0 ]É\0\0\0\0à]^J\0\0\0\x000ÎÜË\0\0\0\0èü/M\0\0\0\0lÅmN\0\0\0\0JþÆÏ\0\0\0\0`A-A\0\0\0\0P:B\0\0\0\0ôÍÃ\0\0\0\0òÈ/E\0\0\0\0´F\0\0\0\0¡ÇG\0\0\0\0d¡É\0\0\0\0À'cJ\0\0\0\0¦ÅK\0\0\0\0°ðýL\0\0\0\0ø	`N\0\0\0\0ÁÅO\0\0\0\0\0\0\0+\0\0\0@\0\0\0U\0\0\0k\0\0\0\0\0\0\0\0\0ª\0\0\0À\0\0\0Õ\0\0\0ê\0\0\0ÿ\0\0\0_\v\x1B=W7?×r|ë/=ÇîMm\0íùMsa	|g1yneýÿÿÿÿÿÿÿÿÿÿÿ\0íÓõÒ\05çE½óM"),B0(1156310,'\0\0\0\0\0N*Á\0\0\0\x006¡B\0\0\0\0h)´Ã\0\0\0\0¸\rE\0\0\0\0ì+Æ\0\0\0\0\0lG\0\0\0\0 ](É\0\0\0\0à]nJ\0\0\0\0¹K\0\0\0\0\0ÈÌ\0\0\0\0nÅ}N\0\0\0\0lÂO\0\0\0\0æ*:Á\0\0\0\0ûÂ\0\0\0\0èTËÃ\0\0\0\0ÌE\0\0\0\0\\ícÆ\0\0\0\x002KÚG\0\0\0\0HG"É\0\0\0\0"à|Ê\0\0\0\0­ÏË\0\0\0\0þ§,M\0\0\0\0*ÃrÎ\0\0\0\0´ÀO\0\0\0\09Á\0\0\0\0yÂ\0\0\0\0ÙC\0\0\0\0E\0\0\0\0yÆ\0\0\0\0ÙG\0\0\0\0I\0\0\0\0yÊ\0\0\0\0ÙK\0\0\0\0M\0\0\0\0yÎ\0\0\0\0¹Ï\0\0\0\0\0\0ð?'),B0(1156700,"D Á\0\0\0\0.B\0\0\0\0¢wÛC\0\0\0\0Z-Å\0\0\0\0(â_Æ\0\0\0\0PxÀG\0\0\0\0úÆ'I\0\0\0\0¶wÊ\0\0\0\0ºÙK\0\0\0\0Êì&M\0\0\0\0nÎ\0\0\0\0 x¸Ï\0\0\0\0 ´ý@"),B0(1156888,`>\0\0
`),B0(1156904,`>\0\0
`),B0(1156920,`/BD7qÏûÀµ¥Ûµé[ÂV9ññY¤?Õ^«ª\x07Ø[¾1$Ã}\fUt]¾rþ±Þ§ÜtñÁÁiäG¾ïÆÁÌ¡\f$o,é-ªtJÜ©°\\ÚùvRQ>mÆ1¨È'°ÇY¿ó\vàÆG§ÕQcÊg))
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
\v\f\ryes\0\0Óª\0\0\0\0no\0\0àª\0\0\0\0dangerforcereaderinvolvedsubj_kindsubj_namesubj_ranksubj_numbersubj_unitsubj_descsubj_onlinecategorieswhen_firstwhen_lastongoingwherebasisothers_knowat_riskalertlinkssystemsevidencetoldlanguageneedsask_backunitdeskoversight\0º«\0\0\0\0¾«\0\0\0\0Â«\0	\0\0\0officerstaffspecialvolunteerformerunknown\0\0\0ä«\0\x07\0\0\0ë«\0\0\0\0ð«\0\x07\0\0\0÷«\0	\0\0\0\0¬\0\0\0\0¬\0\x07\0\0\0money-or-favourspersonal-advantagesexual-purposespartner-abusediscriminationother\0\0\0@¬\0\0\0\0P¬\0\0\0\0b¬\0\0\0\0q¬\0\r\0\0\0~¬\0\0\0\0¬\0\0\0\0Óª\0\0\0\0àª\0\0\0\0¬\0\x07\0\0\0\0\0\0Ä¬\0\0\0\0saw-or-heardhappened-to-metold-by-witnessrumourdocument\0è¬\0\f\0\0\0ô¬\0\0\0\0­\0\0\0\0­\0\0\0\0­\0\b\0\0\0only-me2-56-20more\0\0H­\0\x07\0\0\0O­\0\0\0\0R­\0\0\0\0V­\0\0\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0	\0\0\0	\0\0\0	\0\0\0\v\0\0\0	\0\0\0	\0\0\0\v\0\0\0
\0\0\0
\0\0\0	\0\0\0\x07\0\0\0\0\0\0\0\0\0\v\0\0\0\x07\0\0\0\0\0\0\0\0\0\x07\0\0\0\b\0\0\0\0\0\0\b\0\0\0\0\0\0\b\0\0\0ìª\0òª\0÷ª\0ýª\0«\0«\0«\0 «\0+«\x004«\0=«\0H«\0R«\0\\«\0e«\0l«\0q«\0v«\0«\0«\0«\0«\0«\0¡«\0¥«\0­«\0²«\0\0\0\0\f\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0ª
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
\0\0\0 \0\0\0\0\0\0\0\0\0\0`),B0(1160323,"\0\0\0\0\0"),B0(1160378,""),B0(1160416,""),B0(1160443,""),B0(1160539,`¨\0À	û\x07Ï1-,\v
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
`),B0(1162381,""),B0(1162444,'Â\0\0ImÀ38¶$\0E\0,àM0 N\x004àRÀMàU¤\0V\r¦@V¤×ÀV\0ù@anúàa>ý\0bÁd7\x07áiàÁo#!/04!ûCGF\0aA\0ha9j¡@mÁÖ¡ð¯A #±á ü²Á¡\0¼£\0Ô!£¦Öa¤\0ß©âá«Ðäá®\0îa¯0ñá²\0\0"»à¦â»¸¼®ÎB¼áë¼^îÂ¼\0ø½ú"½\0\0C½Kc½z4½z4Ô½À\0\0 \0Ø\0\0 \0\0.\x002\x009\0J,\0x\0\0ÿy\0\0\0Ò\0\0\0\0Î\0\0\0\0\0Í\0\0\0\0\0\0O\0\0\0Ê\0\0\0Ë\0\0\0\0\0\0Í\0\0\0Ï\0\0\0Ó\0\0\0Ñ\0\0\0\0\0\0Ó\0\0\0Õ\0\0\0Ö\0 \0¦\0\0Ú\0§\0\0\0©\0\0Ú\0¬\0\0\0®\0\0Ú\0¯\0\0\0±\0Ù\0³\0·\0\0Û\0¸\0\0\0¼\0\0\0Ä\0\0\0Å\0\0\0Ç\0\0\0È\0\0\0Ê\0\0\0Ë\0Þ\0ñ\0\0\0ò\0ö\0\0ÿ÷\0\0Èÿø&\0 \0\0~ÿ"\0:\0\0+*;\0\0\0=\0\0]ÿ>\0\0(*A\0\0\0C\0\0=ÿD\0\0E\0E\0\0G\0F\b\0p\0v\0\0\0\0\0t\0\0\0&\0\0%\0\0\0@\0\0?\0\0 \0£\b\0 \0Ï\0\0\b\0Ø\0ô\0\0Äÿ÷\0\0\0ù\0\0ùÿú\0\0\0ý\0~ÿ\0\0P\0\0 \0` \04\0À\0\0\0Á\f\0Ð^\x001%\x000\0 %\0`Ç\0\0`Í\0\0` O\0Ðð\0\b\0\0\0\0*\0@ô½\0@ô\0\0\0\0Aâ ^\0\b\x07\0øÿ\0øÿ(\x07\0øÿ8\x07\0øÿH\0øÿYøÿh\x07\0øÿ\x07\0øÿ\x07\0øÿ¨\x07\0øÿ¸\0øÿº\0¶ÿ¼\0\0÷ÿÈ\0ªÿÌ\0\0÷ÿØ\0øÿÚ\0ÿè\0øÿê\0ÿì\0\0ùÿø\0ÿú\0ÿü\0\0÷ÿ&!\0\0£â*!\0\0Aß+!\0\0ºß2!\0\0\0`!\0\0!\0\0\0¶$\0\0\0,/\x000\0`,\0\0\0b,\0\0	Öc,\0\0ñd,\0\0Ög,\0m,\0\0äÕn,\0\0Öo,\0\0áÕp,\0\0âÕr,\0\0\0u,\0\0\0~,\0ÁÕ,b\0ë,\0ò,\0\0\0@¦,\0¦\0"§\f\x002§<\0y§\0}§\0\0üu~§\b\0§\0\0\0§\0\0ØZ§\0§\0ª§\0\0¼Z«§\0\0±Z¬§\0\0µZ­§\0\0¿Z®§\0\0¼Z°§\0\0îZ±§\0\0ÖZ²§\0\0ëZ³§\0\0 ´§\0Ä§\0\0ÐÿÅ§\0\0½ZÆ§\0\0ÈuÇ§\0Ë§\0\0ZÌ§\0Ü§\0\0¿Yõ§\0\0\0!ÿ\0 \x000i\0\x07\0\0\0\'\0(\0°#\0(\0p\n\0\'\0|\0\'\0\0\'\0\0\'\0\f2\0@\0P\r\0 \0 \0 \0@n\0 \0 n\0\x1B\0\0é!\0"\0½\0¬\0\0\0 Á\0\0\0\0¨Á\0\f\0\0\0\0\0\0\0\0\0\0°\0\0]`à ½ !|, /0`3 à4ø¤`6\f¦ 6ûà6\0þàBýaC\x07!G\náG$\r¡H«!J/!K;áZóa[04¡ca!eðj¡e@m!fOoáfð¯ag¼¡h\0ÏaigÑái\0Úaj\0à¡k®â!mëä!oÐè¡oûóaq\0îqð?r`\0\0f	à\0@ iàî`F p  \x07`$ 	v\'à\ný,`\v\x070 \v1à\v ¦ \f0¨ ð« ÿ \x07aá¡X\baú\fá`¡PaPáàað\x1Ba\x1BPá\x1B\0$!0a¡`jápm!n!ôoaðÌ¡ÀÒáÎ×! @áá ðâ!!ðäa!Çè¡!qì!"\0ñ¡"ðûá#úû2$ \0\0 ` \x07 \b¶$@	\0, @¦à0«`\0û !ÿà\0a\x07á\f¡ ¡\x1B@n¡\0Ôá¦Ö¡\0ßA"0à!%\0éá%0ñ!&ñr&\0¶\0J\0¦\0¢\0\0\0\0\0\0\0@BFS\f\b¤²«\0\0ÿÿÿÿÿÿ?\0ÿ?\0\0\0ÿÿÿ\0\0\0üÿÿ\x07TUUUUUUõZU\0\0 \0\0\0\0\0ÿÿÿÿÿ\0\0\0ÿÿÿ_ü\0\0ðÿÿÿÿÿÿÿÿ\0\0\0\0\0\0ÿÿUUUUUUþÿ\0\0\0\0\0\0E°çß\0\0\0{UUUUUUlUUUUUU\0j¤ªJUUÒUU(EUU}_UUUUUUUUU«*UUUUUU\0\0\0\0UUUU\0\0\0\0TUTUªTUUUUU+ÖÎÛ±ÕÒ®\0\0\0\0\0\0\0\0\0\0\0?\0\0\0ÿÿÿ\0\0ÐdÞ?\0UUUU(\0 \0\0\0ÿÿ\0\0\0?\0ª\0ÿ\0\0@×þÿû\0\0\0\0ÿÿ?\0\0\0ÿÿ\0\0\0\0ÿ÷7\0\0\0\0\0zU\0\0\0\0\0\0¿ \0\0\0\0\0\0UUUUUUUª8\'>P=À\0\0\0\0ê%À\0UUUæ\0ÿÿÿÿÿç\0ÿÿÿ\0\0ð\0\0\0\0\0\0ÿ÷\0ÿ\0?\0ÿ\0ÿ,,#,,,,,,,,,,\0,,,,,,,,,,,,,,,,,(,,,,,B+,,, $\r",,,\v\',,,,	\b-,,,,,,,,,,,,,%C,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,9,,,,,,,,,,,,1?,,,,,,,,,,,,,,A@,,,,,2,,,,,,,,,,,,,5,,,,,,,,,,,,,,6.,,,,,,,,,,,,3,	/,*!,,,,,,,,,4\n0,,,,,,,,,,4&\x1B,,,,,,,,,,,,:7\f\x078);>=<D'),B0(1164872,""),B0(1165496,"\x07"),B0(1165536,"")}var Kt=new ArrayBuffer(16),A3=new Int32Array(Kt),g5=new Float32Array(Kt),W3=new Float64Array(Kt);function oe(x1,L0){A3[x1]=L0}function u8(){return W3[0]}function Y(){throw new Error("abort")}function J3(x1){var L0=new ArrayBuffer(1179648),c=new Int8Array(L0),E=new Int16Array(L0),n=new Int32Array(L0),o=new Uint8Array(L0),j=new Uint16Array(L0),N0=new Uint32Array(L0),G3=new Float32Array(L0),k=new Float64Array(L0),O=Math.imul,w5=Math.fround,i8=Math.abs,q2=Math.clz32,y5=Math.min,C5=Math.max,B5=Math.floor,R5=Math.ceil,E5=Math.trunc,I5=Math.sqrt,N=1048576,a8=1166004,o8=1166016,C=0;function s8(i,t,e){var r=0;if(o[t|0]!=2){n[i>>2]=-2147483648,r=n[t+4>>2],n[i+4>>2]=n[t>>2],n[i+8>>2]=r,v2(e);return}n[i+16>>2]=n[e+16>>2],t=n[e+12>>2],n[i+8>>2]=n[e+8>>2],n[i+12>>2]=t,t=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=t}function v2(i){var t=0,e=0;for(t=n[i+4>>2]+8|0,e=n[i+8>>2];;){if(e){e=e-1|0,hn(t),t=t+24|0;continue}break}Vt(i)}function g2(i,t,e){if(t){n[i>>2]=-2147483648,n[i+4>>2]=t,v2(e);return}n[i+16>>2]=n[e+16>>2],t=n[e+12>>2],n[i+8>>2]=n[e+8>>2],n[i+12>>2]=t,t=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=t}function o1(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0;for(r=N+-64|0,N=r,p=e&3,_=i+256|0,a=n[i>>2];;){n:{e:{t:{if(e>>>0<=l>>>0)break t;if(a>>>0>=64&&(B8(_,i),a=0),n[r+24>>2]=4,n[r+12>>2]=p,u=t+l|0,n[r+16>>2]=u,s=e-l&124,n[r+20>>2]=s,n[r+8>>2]=u+s,n[r+44>>2]=0,n[r+48>>2]=0,n[r+32>>2]=_,n[r+28>>2]=(a<<2)+i,n[r+40>>2]=r+28,n[r+36>>2]=r+8,Y8(r+52|0,r+36|0),n[r+56>>2]!=1||(s=n[r+52>>2],(s|0)!=n[r+60>>2]))break e;for(;;){for(Y8(r+52|0,r+36|0),d=n[r+56>>2],u=d?n[r+60>>2]:-1;;){if(u){f=n[r+24>>2],n[r+20>>2]=n[r+20>>2]-f,b=n[r+16>>2],n[r+16>>2]=b+f,h=n[r+28>>2],n[r+28>>2]=h+4,n[r+52>>2]=n[h>>2],o0(b,f,r+52|0,4),u=u-1|0;continue}break}if(d)break}if(a=a+s|0,u=n[r+28>>2],(u|0)==n[r+32>>2])break n;if(n[r+28>>2]=u+4,t=n[r+12>>2],!t)break t;if(e=n[r+8>>2],n[r+52>>2]=n[u>>2],t>>>0>=5)break e;o0(e,t,r+52|0,t),a=a+1|0}n[i>>2]=a,N=r- -64|0;return}Y()}l=(s<<2)+l|0}}function s1(i,t,e,r,u){var a=0;a=N-32|0,N=a,n[a+12>>2]=r,n[a+8>>2]=e,e=n[u+4>>2],n[a+16>>2]=n[u>>2],n[a+20>>2]=e,e=n[u+12>>2],n[a+24>>2]=n[u+8>>2],n[a+28>>2]=e,se(t,a+8|0),n[i+16>>2]=n[t+16>>2],e=n[t+12>>2],n[i+8>>2]=n[t+8>>2],n[i+12>>2]=e,e=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=e,N=a+32|0}function se(i,t){var e=0,r=0,u=0;u=n[i+8>>2],(u|0)==n[i>>2]&&A8(i),r=n[t+20>>2],e=n[i+4>>2]+O(u,24)|0,n[e+16>>2]=n[t+16>>2],n[e+20>>2]=r,r=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=r,r=n[t+4>>2],n[e>>2]=n[t>>2],n[e+4>>2]=r,n[i+8>>2]=u+1}function Xt(i,t,e,r,u){var a=0;a=N-32|0,N=a,n[a+16>>2]=-2147483646,n[a+12>>2]=r,n[a+8>>2]=e,n[a+24>>2]=u&255,n[a+28>>2]=0,se(t,a+8|0),n[i+16>>2]=n[t+16>>2],e=n[t+12>>2],n[i+8>>2]=n[t+8>>2],n[i+12>>2]=e,e=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=e,N=a+32|0}function D2(i,t,e,r,u){var a=0;a=N-32|0,N=a,n[a+16>>2]=-2147483646,n[a+12>>2]=r,n[a+8>>2]=e,n[a+24>>2]=u,n[a+28>>2]=0,se(t,a+8|0),n[i+16>>2]=n[t+16>>2],e=n[t+12>>2],n[i+8>>2]=n[t+8>>2],n[i+12>>2]=e,e=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=e,N=a+32|0}function qt(i,t,e){var r=0;r=N-32|0,N=r,n[r+12>>2]=4,n[r+16>>2]=-2147483646,n[r+8>>2]=1052056,n[r+24>>2]=e&65535,n[r+28>>2]=0,se(t,r+8|0),n[i+16>>2]=n[t+16>>2],e=n[t+12>>2],n[i+8>>2]=n[t+8>>2],n[i+12>>2]=e,e=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=e,N=r+32|0}function c8(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0;for(r=N-80|0,N=r,n[r+8>>2]=0,n[r+12>>2]=8,I(r+16|0,t,64),u=N-16|0,N=u,e=u+4|0,t=r+8|0,J0(e,n[t+4>>2]-n[t>>2]|0),a=N-16|0,N=a,A0(e,n[t+4>>2]-n[t>>2]|0),s=n[e+8>>2],l=n[e+4>>2],n[a+4>>2]=e+8,p=a,m=m0(l,s,32),n[p+8>>2]=m,n[a+12>>2]=C,f=a+4|0,s=n[f+4>>2],e=n[f+8>>2]+(s<<4)|0,l=n[t>>2],_=((l<<3)+t|0)+12|0,t=n[t+4>>2],f=n[f>>2];;){if((t|0)!=(l|0)){n[e>>2]=-2147483645,n[e+4>>2]=-2147483648,d=_-4|0,h=n[d+4>>2],b=e+8|0,n[b>>2]=n[d>>2],n[b+4>>2]=h,_=_+8|0,e=e+16|0,s=s+1|0,l=l+1|0;continue}break}n[f>>2]=s,N=a+16|0,t=i+4|0,n[t+8>>2]=n[u+12>>2],e=n[u+8>>2],n[t>>2]=n[u+4>>2],n[t+4>>2]=e,N=u+16|0,n[i>>2]=-2147483643,N=r+80|0}function l8(i,t){var e=0,r=0;e=N-32|0,N=e,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0,o1(t,e,32),r=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),t=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[i+24|0]=t,c[i+25|0]=t>>>8,c[i+26|0]=t>>>16,c[i+27|0]=t>>>24,c[i+28|0]=r,c[i+29|0]=r>>>8,c[i+30|0]=r>>>16,c[i+31|0]=r>>>24,r=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),t=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[i+16|0]=t,c[i+17|0]=t>>>8,c[i+18|0]=t>>>16,c[i+19|0]=t>>>24,c[i+20|0]=r,c[i+21|0]=r>>>8,c[i+22|0]=r>>>16,c[i+23|0]=r>>>24,r=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),t=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[i+8|0]=t,c[i+9|0]=t>>>8,c[i+10|0]=t>>>16,c[i+11|0]=t>>>24,c[i+12|0]=r,c[i+13|0]=r>>>8,c[i+14|0]=r>>>16,c[i+15|0]=r>>>24,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),t=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=r,c[i+5|0]=r>>>8,c[i+6|0]=r>>>16,c[i+7|0]=r>>>24,d0(e),N=e+32|0}function I0(i,t){return i=B1(t,i),i||Y(),i}function X0(i){G(i),h8(i+12|0),q0(i+24|0),N8(i+36|0)}function ce(i,t,e,r,u,a,s,l){var f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0;f=N-160|0,N=f,n[f+4>>2]=a,E[f+2>>1]=u,Ps(f+112|0,n[s+16>>2],n[s+20>>2],!o[s+52|0]);n:{if(o[f+112|0]!=5){t=n[f+116>>2],n[i+8>>2]=n[f+112>>2],n[i+12>>2]=t,E[i+4>>1]=1,n[i>>2]=1;break n}if(N0[s+8>>2]<=35){if(S=qo(r,u,a),!S){n[i+8>>2]=0,E[i+6>>1]=u,E[i+4>>1]=3,n[i>>2]=1;break n}if(d=o[r+44|0]|o[r+45|0]<<8|(o[r+46|0]<<16|o[r+47|0]<<24),n[f+16>>2]=o[r+40|0]|o[r+41|0]<<8|(o[r+42|0]<<16|o[r+43|0]<<24),n[f+20>>2]=d,d=o[r+36|0]|o[r+37|0]<<8|(o[r+38|0]<<16|o[r+39|0]<<24),n[f+8>>2]=o[r+32|0]|o[r+33|0]<<8|(o[r+34|0]<<16|o[r+35|0]<<24),n[f+12>>2]=d,R=f+24|0,g=f+8|0,U4(R,e,g),n[f+64>>2]=0,n[f+68>>2]=0,n[f+56>>2]=0,n[f+60>>2]=0,o1(t,f+56|0,16),e=n[f+68>>2],d=n[f+64>>2],n[f+80>>2]=d,n[f+84>>2]=e,r=n[f+60>>2],p=n[f+56>>2],n[f+72>>2]=p,n[f+76>>2]=r,n[f+120>>2]=d,n[f+124>>2]=e,n[f+112>>2]=p,n[f+116>>2]=r,U=f+92|0,d=f+112|0,e=N-1232|0,N=e,v=e+8|0,Li(v,R,u),p=e+704|0,zi(p,R,u),r=o[e+732|0]|o[e+733|0]<<8|(o[e+734|0]<<16|o[e+735|0]<<24),n[e+536>>2]=o[e+728|0]|o[e+729|0]<<8|(o[e+730|0]<<16|o[e+731|0]<<24),n[e+540>>2]=r,r=o[e+724|0]|o[e+725|0]<<8|(o[e+726|0]<<16|o[e+727|0]<<24),n[e+528>>2]=o[e+720|0]|o[e+721|0]<<8|(o[e+722|0]<<16|o[e+723|0]<<24),n[e+532>>2]=r,r=o[e+716|0]|o[e+717|0]<<8|(o[e+718|0]<<16|o[e+719|0]<<24),n[e+520>>2]=o[e+712|0]|o[e+713|0]<<8|(o[e+714|0]<<16|o[e+715|0]<<24),n[e+524>>2]=r,r=o[e+708|0]|o[e+709|0]<<8|(o[e+710|0]<<16|o[e+711|0]<<24),n[e+512>>2]=o[e+704|0]|o[e+705|0]<<8|(o[e+706|0]<<16|o[e+707|0]<<24),n[e+516>>2]=r,m=e+456|0,r=e+512|0,ci(m,r),d0(p),_=N-208|0,N=_,Ze(_),$0(_,n[m+4>>2],n[m+8>>2]),m=_+104|0,I(m,_,104),k1(e+468|0,m),N=_+208|0,l){U4(r,n[l>>2],g),w=j[l+4>>1],Li(p,r,w),d0(r),sr(r,v),E[e+576>>1]=u,l=o[e+496|0]|o[e+497|0]<<8|(o[e+498|0]<<16|o[e+499|0]<<24),_=o[e+492|0]|o[e+493|0]<<8|(o[e+494|0]<<16|o[e+495|0]<<24),E[e+568>>1]=_,E[e+570>>1]=_>>>16,E[e+572>>1]=l,E[e+574>>1]=l>>>16,l=o[e+488|0]|o[e+489|0]<<8|(o[e+490|0]<<16|o[e+491|0]<<24),_=o[e+484|0]|o[e+485|0]<<8|(o[e+486|0]<<16|o[e+487|0]<<24),E[e+560>>1]=_,E[e+562>>1]=_>>>16,E[e+564>>1]=l,E[e+566>>1]=l>>>16,l=o[e+480|0]|o[e+481|0]<<8|(o[e+482|0]<<16|o[e+483|0]<<24),_=o[e+476|0]|o[e+477|0]<<8|(o[e+478|0]<<16|o[e+479|0]<<24),E[e+552>>1]=_,E[e+554>>1]=_>>>16,E[e+556>>1]=l,E[e+558>>1]=l>>>16,l=o[e+472|0]|o[e+473|0]<<8|(o[e+474|0]<<16|o[e+475|0]<<24),_=o[e+468|0]|o[e+469|0]<<8|(o[e+470|0]<<16|o[e+471|0]<<24),E[e+544>>1]=_,E[e+546>>1]=_>>>16,E[e+548>>1]=l,E[e+550>>1]=l>>>16,l=e+1220|0,_=N-16|0,N=_,n[_+12>>2]=r,r=N-48|0,N=r,n[r+8>>2]=_+12,n[r+12>>2]=0,n[r+16>>2]=0,v=r+8|0,y=ai(v,r+12|0);e:{if(!n[r+12>>2]){if(m=r+24|0,O0(m,n[r+16>>2]),n[r+36>>2]=1,n[r+40>>2]=m,!(ai(v,r+36|0)&y)){W0(l),G(m);break e}n[l+8>>2]=n[r+32>>2],m=n[r+28>>2],n[l>>2]=n[r+24>>2],n[l+4>>2]=m;break e}W0(l)}N=r+48|0,N=_+16|0,r=N-80|0,N=r,_=r+68|0,a1(_,g,n[e+1224>>2],n[e+1228>>2],1093784,1093795,4),m=r+4|0,Qa(m,p,n[r+72>>2],n[r+76>>2]),v=e+1156|0,dr(v,m),G(_),N=r+80|0,G(l),sr(e+670|0,p),E[e+702>>1]=w,I(e+606|0,v,64),d0(p),r=1}else r=0;_=o[s+52|0],p=e+8|0,sr(e+860|0,p),c[e+896|0]=o[s+51|0],E[e+894>>1]=o[s+49|0]|o[s+50|0]<<8,l=e+704|0,R1(l,s),m=o[s+48|0],Wi(e+716|0,s+12|0),v=e+728|0,K2(v,n[s+28>>2],n[s+32>>2]),c[e+898|0]=_,E[e+892>>1]=u,c[e+897|0]=m,n[e+856>>2]=a,E[e+740>>1]=r,r=o[d+4|0]|o[d+5|0]<<8|(o[d+6|0]<<16|o[d+7|0]<<24),n[e+840>>2]=o[d|0]|o[d+1|0]<<8|(o[d+2|0]<<16|o[d+3|0]<<24),n[e+844>>2]=r,r=o[d+12|0]|o[d+13|0]<<8|(o[d+14|0]<<16|o[d+15|0]<<24),n[e+848>>2]=o[d+8|0]|o[d+9|0]<<8|(o[d+10|0]<<16|o[d+11|0]<<24),n[e+852>>2]=r,I(e+742|0,e+606|0,98),oi(e+500|0,l),G(l),h8(l+12|0),G(l+24|0),n[e+524>>2]=32,r=n[e+508>>2],n[e+512>>2]=n[e+504>>2],n[e+516>>2]=r,n[e+520>>2]=e+468,a=e+1156|0,r=e+512|0,P2(a,r,2),u=N-80|0,N=u,_=u+68|0,a1(_,g,n[e+1160>>2],n[e+1164>>2],1093784,1093799,6),g=u+4|0,Qa(g,p,n[u+72>>2],n[u+76>>2]),dr(v,g),G(_),N=u+80|0,G(a),u=n[e+504>>2],n[e+704>>2]=n[e+500>>2],n[e+708>>2]=u,n[e+712>>2]=n[e+508>>2],u=n[e+460>>2],n[e+716>>2]=n[e+456>>2],n[e+720>>2]=u,n[e+724>>2]=n[e+464>>2],I(r,l,88),si(U,r);e:{if(n[r>>2]!=-2147483648){G(r),G(r+12|0);break e}d2(r+4|0)}if(d0(p),N=e+1232|0,e=n[f+100>>2],r=n[s+16>>2],r=q6(r,r+(n[s+20>>2]<<4)|0)+n[s+32>>2]|0,u=r-53800|0,r=r>>>0>=u>>>0?u:0,u=e-54400|0,u=e>>>0>=u>>>0?u:0,r=r>>>0>u>>>0?r:u,!r){n[f+108>>2]=n[s+44>>2],n[f+104>>2]=n[s+36>>2]!=-2147483648?n[s+40>>2]:0,g=f+148|0,u=f+72|0,r=N-112|0,N=r,a=n[f+96>>2],Ni(r,a,e),n[r+40>>2]=13600,n[r+36>>2]=e,n[r+32>>2]=a,Ai(r+48|0,r+32|0);e:{if(n[r+52>>2]==1&&(e=n[r+48>>2],(e|0)==n[r+56>>2]))break e;Y()}c[r+47|0]=e>>>0>=255?255:e,n[r+96>>2]=n[r+40>>2],n[r+100>>2]=0,n[r+104>>2]=0,c[r+108|0]=0,e=n[r+36>>2],n[r+48>>2]=n[r+32>>2],n[r+52>>2]=e,n[r+72>>2]=u,e=n[r+100>>2],n[r+56>>2]=n[r+96>>2],n[r+60>>2]=e,e=n[r+108>>2],n[r+64>>2]=n[r+104>>2],n[r+68>>2]=e,n[r+80>>2]=r,n[r+76>>2]=r+47,p=N-32|0,N=p,e=r+48|0,R4(p+20|0,e);e:{if(n[p+24>>2]==1){U0(p,n[p+28>>2],4,64),n[p+16>>2]=0,u=n[p+4>>2],n[p+8>>2]=n[p>>2],n[p+12>>2]=u,u=p+8|0,_=N-16|0,N=_,a=_+4|0,R4(a,e);t:{if(n[_+8>>2]==1){for(G0(u,n[u+8>>2],n[_+12>>2],4,64),s=n[u+8>>2],l=n[u+4>>2],n[_+4>>2]=u+8,V=_,F=m0(l,s,32),n[V+8>>2]=F,n[_+12>>2]=C,s=N-96|0,N=s,u=n[e+20>>2],n[s+24>>2]=n[e+16>>2],n[s+28>>2]=u,u=n[e+4>>2],v=n[e>>2],n[s+8>>2]=v,n[s+12>>2]=u,u=n[e+12>>2],x=n[e+8>>2],n[s+16>>2]=x,n[s+20>>2]=u,u=s+60|0,l=s+44|0,q=n[a+8>>2],w=n[a+4>>2],D=n[a>>2],a=n[e+32>>2],T=n[e+28>>2],e=n[e+24>>2],y=o[s+28|0],m=n[s+12>>2];;){for(R4(s+32|0,s+8|0),z=n[s+36>>2],M=z?n[s+40>>2]:-1,X=(w<<6)+q|0;;){if(M){b=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),h=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[l+8|0]=h,c[l+9|0]=h>>>8,c[l+10|0]=h>>>16,c[l+11|0]=h>>>24,c[l+12|0]=b,c[l+13|0]=b>>>8,c[l+14|0]=b>>>16,c[l+15|0]=b>>>24,b=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),h=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[l|0]=h,c[l+1|0]=h>>>8,c[l+2|0]=h>>>16,c[l+3|0]=h>>>24,c[l+4|0]=b,c[l+5|0]=b>>>8,c[l+6|0]=b>>>16,c[l+7|0]=b>>>24,b=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),h=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),c[u|0]=h,c[u+1|0]=h>>>8,c[u+2|0]=h>>>16,c[u+3|0]=h>>>24,c[u+4|0]=b,c[u+5|0]=b>>>8,c[u+6|0]=b>>>16,c[u+7|0]=b>>>24,b=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),h=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),c[u+8|0]=h,c[u+9|0]=h>>>8,c[u+10|0]=h>>>16,c[u+11|0]=h>>>24,c[u+12|0]=b,c[u+13|0]=b>>>8,c[u+14|0]=b>>>16,c[u+15|0]=b>>>24,b=o[a+20|0]|o[a+21|0]<<8|(o[a+22|0]<<16|o[a+23|0]<<24),h=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),c[u+16|0]=h,c[u+17|0]=h>>>8,c[u+18|0]=h>>>16,c[u+19|0]=h>>>24,c[u+20|0]=b,c[u+21|0]=b>>>8,c[u+22|0]=b>>>16,c[u+23|0]=b>>>24,b=o[a+28|0]|o[a+29|0]<<8|(o[a+30|0]<<16|o[a+31|0]<<24),h=o[a+24|0]|o[a+25|0]<<8|(o[a+26|0]<<16|o[a+27|0]<<24),c[u+24|0]=h,c[u+25|0]=h>>>8,c[u+26|0]=h>>>16,c[u+27|0]=h>>>24,c[u+28|0]=b,c[u+29|0]=b>>>8,c[u+30|0]=b>>>16,c[u+31|0]=b>>>24,h=o[T|0],K=s+32|0,b=m>>>0>x>>>0?x:m,di(K,v,b),c[s+93|0]=h,c[s+92|0]=y,M=M-1|0,X=I(X,K,64)- -64|0,w=w+1|0,m=m-b|0,v=b+v|0,y=y+1|0;continue}break}if(c[s+28|0]=y,n[s+12>>2]=m,n[s+8>>2]=v,!!z)break}n[D>>2]=w,N=s+96|0,N=_+16|0;break t}Y()}n[g+8>>2]=n[p+16>>2],e=n[p+12>>2],n[g>>2]=n[p+8>>2],n[g+4>>2]=e,N=p+32|0;break e}Y()}N=r+112|0,n[f+124>>2]=S,n[f+120>>2]=t,t=n[f+152>>2],n[f+112>>2]=t,n[f+116>>2]=t+(n[f+156>>2]<<6),n[f+140>>2]=f+104,n[f+136>>2]=f+4,n[f+132>>2]=f+2,n[f+128>>2]=R,t=N+-64|0,N=t,E[t>>1]=5,e=n[d+28>>2],n[t+48>>2]=n[d+24>>2],n[t+52>>2]=e,e=n[d+20>>2],n[t+40>>2]=n[d+16>>2],n[t+44>>2]=e,e=n[d+12>>2],n[t+32>>2]=n[d+8>>2],n[t+36>>2]=e,e=n[d+4>>2],n[t+24>>2]=n[d>>2],n[t+28>>2]=e,u=i+4|0,n[t+56>>2]=t,r=t+12|0,e=N+-64|0,N=e,a=t+24|0,s=_8(a);e:{if(s){for(U0(e+8|0,4,4,4),l=n[e+8>>2],d=n[e+12>>2],n[d>>2]=s,n[e+24>>2]=1,n[e+20>>2]=d,n[e+16>>2]=l,l=e+28|0,I(l,a,36),a=e+16|0;;){if(d=_8(l),d){s=n[a+8>>2],(s|0)==n[a>>2]&&j1(a,1),n[n[a+4>>2]+(s<<2)>>2]=d,n[a+8>>2]=s+1;continue}break}n[r+8>>2]=n[e+24>>2],a=n[e+20>>2],n[r>>2]=n[e+16>>2],n[r+4>>2]=a;break e}n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4}N=e- -64|0,e=i;e:{if(j[t>>1]!=5){n[u+8>>2]=n[t+8>>2],i=n[t+4>>2],n[u>>2]=n[t>>2],n[u+4>>2]=i,c1(r),i=1;break e}n[u+8>>2]=n[t+20>>2],i=n[t+16>>2],n[u>>2]=n[t+12>>2],n[u+4>>2]=i,i=0}for(n[e>>2]=i,N=t- -64|0,i=n[g+8>>2],t=n[g+4>>2];;){if(i){i=i-1|0,G(t),t=t- -64|0;continue}break}R0(g,4,64),q0(U),d0(R);break n}n[i+8>>2]=r,E[i+4>>1]=0,n[i>>2]=1,q0(f+92|0),d0(f+24|0);break n}n[i>>2]=1,E[i+4>>1]=2}N=f+160|0}function c1(i){var t=0,e=0;for(t=n[i+8>>2],e=n[i+4>>2];;){if(t){t=t-1|0,m8(e),e=e+4|0;continue}break}_2(i)}function le(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;e=N-16|0,N=e,n[e+8>>2]=n[t>>2],r=n[t+4>>2],n[e>>2]=r,n[e+4>>2]=r,n[e+12>>2]=(n[t+8>>2]<<2)+r,t=N-16|0,N=t,a=n[e+12>>2],u=n[e+4>>2],s=a-u|0,l=s>>>2|0,j1(i,l),r=n[i+8>>2],(u|0)!=(a|0)&&(I(n[i+4>>2]+(r<<2)|0,u,s),r=n[i+8>>2]),n[i+8>>2]=r+l,i=n[e+8>>2],n[t+12>>2]=n[e>>2],n[t+8>>2]=i,_2(t+8|0),N=t+16|0,N=e+16|0}function _8(i){var t=0,e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0;a=N-16|0,N=a,b=a+8|0,_=n[i+32>>2],r=N-48|0,N=r,l=n[i>>2];n:{if((l|0)==n[i+4>>2]||(n[i>>2]=l- -64,e=n[i+12>>2],h=n[i+8>>2],d=r+8|0,Xi(d,n[i+16>>2],j[n[i+20>>2]>>1],n[n[i+24>>2]>>2],o[l+60|0]),i=n[i+28>>2],p=n[i>>2],m=n[i+4>>2],t=N-96|0,N=t,We(t+8|0,e),f=t+16|0,i=n[t+8>>2],w8(f,i,i+O(n[t+12>>2],34)|0),i=n[e+20>>2],n[t>>2]=n[e+16>>2],n[t+4>>2]=i,s=t+28|0,i=n[t>>2],w8(s,i,O(n[t+4>>2],34)+i|0),i=n[e+36>>2],u=t- -64|0,n[u+8>>2]=n[e+32>>2],n[u+12>>2]=i,i=n[e+28>>2],n[u>>2]=n[e+24>>2],n[u+4>>2]=i,E[u+20>>1]=j[e+1268>>1],n[u+16>>2]=n[e+40>>2],n[t+44>>2]=1216,n[t+40>>2]=e+52,c[t+92|0]=o[e+1309|0],n[t+88>>2]=o[e+1305|0]|o[e+1306|0]<<8|(o[e+1307|0]<<16|o[e+1308|0]<<24),i=n[t+36>>2],n[t+56>>2]=n[t+32>>2],n[t+60>>2]=i,i=n[t+24>>2],n[t+48>>2]=n[t+20>>2],n[t+52>>2]=i,y8(r,h,t+40|0,d,p,m,l),Z0(s),Z0(f),N=t+96|0,i=n[r>>2],s=(i|0)==3,e=n[r+4>>2],i=s?e:i,d0(d),f=1,s))break n;n[_+8>>2]=e,n[_+4>>2]=i,E[_>>1]=4,i=0}return n[b+4>>2]=i,n[b>>2]=f,N=r+48|0,N=a+16|0,n[a+8>>2]&1?n[a+12>>2]:0}function j1(i,t){G0(i,n[i+8>>2],t,4,4)}function A0(i,t){G0(i,n[i+8>>2],t,8,16)}function _e(i){Ve(i),F2(i+72|0),d0(i+32|0),Oa(i- -64|0)}function q0(i){an(i),G(i)}function f8(i){i=i|0,G(i)}function B2(i){w1(i- -64|0),w1(i+104|0),Qo(i)}function N8(i){n[i>>2]!=-2147483648&&q0(i)}function d8(i){var t=0;n[i>>2]!=-2147483648&&(Z0(i),Z0(i+84|0),uo(i+96|0),t=i+108|0,io(t),ot(t),t=i+120|0,ao(t),oo(t),t=i+132|0,so(t),ot(t),G(i+144|0),Z0(i+156|0),Xn(i+224|0),i=i+236|0,eo(i),to(i))}function w2(i){o[i|0]&&F2(i+1|0)}function fe(i){n[i>>2]!=3&&Dt(i)}function Dt(i){Jn(i+8|0),f2(i+88|0),Ft(i+100|0)}function Ot(i){n[i>>2]!=2&&(Jn(i+16|0),f2(i+96|0))}function bn(i){n[i+4>>2]!=-2147483648&&b8(i+4|0)}function b8(i){var t=0,e=0;for(t=n[i+4>>2]+16|0,e=n[i+8>>2];;){if(e){e=e-1|0,d0(t),t=t+48|0;continue}break}R0(i,4,48)}function l1(i){Lu(i),I4(i)}function _2(i){R0(i,4,4)}function h8(i){ps(i),G2(i)}function Tt(i){var t=0,e=0;for(t=n[i+4>>2]+8|0,e=n[i+8>>2];;){if(e){e=e-1|0,Zt(t),t=t+24|0;continue}break}Vt(i)}function Vt(i){R0(i,8,24)}function Ne(i){w1(i- -64|0),Qo(i)}function Ft(i){l1(i),x0(i+12|0)}function p8(i){Ne(i),Ne(i+104|0)}function o2(i){var t=0;t=N-16|0,N=t,n[t+8>>2]=i,i=i+256|0,n[t+12>>2]=i,Gi(t+8|0),N=t+16|0,k8(i)}function k8(i){var t=0;t=N-16|0,N=t,n[t+8>>2]=i,n[t+12>>2]=i- -64,Gi(t+8|0),N=t+16|0}function m8(i){i1(n[i>>2],16384)}function Ht(i){h1(i),c1(i+12|0)}function Zt(i){var t=0,e=0;n:{e:{t:switch(t=n[i>>2],((t|0)>=0?6:t^-2147483648)|0){case 0:case 1:case 2:case 3:case 4:break e;case 5:break n;default:break t}Tt(i)}return}for(e=i+4|0,t=e,i=n[t+8>>2],t=n[t+4>>2];;){if(i){i=i-1|0,Zt(t),t=t+16|0;continue}break}v8(e)}function v8(i){R0(i,8,16)}function hn(i){var t=0,e=0;n:{e:{t:{r:{u:switch(t=n[i>>2],((t|0)>=0?6:t^-2147483648)|0){case 0:case 1:case 2:break n;case 3:break r;case 4:break t;case 5:break e;default:break u}v2(i);break n}if(n[i+4>>2]==-2147483648)break n;G(i+4|0);return}G(i+4|0);return}for(e=i+4|0,t=e,i=n[t+8>>2],t=n[t+4>>2];;){if(i){i=i-1|0,hn(t),t=t+16|0;continue}break}v8(e)}}function g8(i){I2(i),I2(i)}function Qt(i,t){var e=0,r=0;e=N-32|0,N=e,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0,o1(t,e,32),t=n[e+28>>2],r=n[e+24>>2],c[i+24|0]=r,c[i+25|0]=r>>>8,c[i+26|0]=r>>>16,c[i+27|0]=r>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,t=n[e+20>>2],r=n[e+16>>2],c[i+16|0]=r,c[i+17|0]=r>>>8,c[i+18|0]=r>>>16,c[i+19|0]=r>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,t=n[e+12>>2],r=n[e+8>>2],c[i+8|0]=r,c[i+9|0]=r>>>8,c[i+10|0]=r>>>16,c[i+11|0]=r>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=n[e+4>>2],r=n[e>>2],c[i|0]=r,c[i+1|0]=r>>>8,c[i+2|0]=r>>>16,c[i+3|0]=r>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,N=e+32|0}function w8(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;if(s=N-16|0,N=s,a=s+4|0,l=(e-t>>>0)/34|0,S8(a,l),f=N-16|0,N=f,Ku(a,l),r=n[a+8>>2],u=n[a+4>>2],n[f+4>>2]=a+8,d=f,b=m0(u,r,32),n[d+8>>2]=b,n[f+12>>2]=C,r=f+4|0,a=n[r+4>>2],_=n[r>>2],(t|0)!=(e|0))for(e=n[r+8>>2]+(a<<5)|0,a=a+l|0;r=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),u=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),c[e+24|0]=u,c[e+25|0]=u>>>8,c[e+26|0]=u>>>16,c[e+27|0]=u>>>24,c[e+28|0]=r,c[e+29|0]=r>>>8,c[e+30|0]=r>>>16,c[e+31|0]=r>>>24,r=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),u=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),c[e+16|0]=u,c[e+17|0]=u>>>8,c[e+18|0]=u>>>16,c[e+19|0]=u>>>24,c[e+20|0]=r,c[e+21|0]=r>>>8,c[e+22|0]=r>>>16,c[e+23|0]=r>>>24,r=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),u=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[e+8|0]=u,c[e+9|0]=u>>>8,c[e+10|0]=u>>>16,c[e+11|0]=u>>>24,c[e+12|0]=r,c[e+13|0]=r>>>8,c[e+14|0]=r>>>16,c[e+15|0]=r>>>24,r=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),u=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[e|0]=u,c[e+1|0]=u>>>8,c[e+2|0]=u>>>16,c[e+3|0]=u>>>24,c[e+4|0]=r,c[e+5|0]=r>>>8,c[e+6|0]=r>>>16,c[e+7|0]=r>>>24,t=t+34|0,e=e+32|0,l=l-1|0,!!l;);n[_>>2]=a,N=f+16|0,n[i+8>>2]=n[s+12>>2],t=n[s+8>>2],n[i>>2]=n[s+4>>2],n[i+4>>2]=t,N=s+16|0}function y8(i,t,e,r,u,a,s){var l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0;b=N-624|0,N=b,d=o[e+48|0],x=o[e+49|0],p=o[e+51|0],m=o[e+52|0],c[b+6|0]=0,c[b+7|0]=0,c[b+5|0]=m,c[b+4|0]=p,c[b+3|0]=x,c[b+2|0]=d,c[b|0]=1,c[b+1|0]=0,_=b+72|0,h=N-16|0,N=h;n:{if(o[b|0]==1){e:{t:{if(o[b+6|0]|o[b+7|0]||(v=o[b+3|0],w=o[b+2|0],v>>>0<=(w-1&255)>>>0|v>>>0>8)||(g=o[b+5|0],y=o[b+4|0],g>>>0<=(y-1&255)>>>0))break t;if(g>>>0<4)break e}c[_|0]=4,c[_+1|0]=2;break n}for(M=h+8|0,l=o[b+1|0],f=N-16|0,n[f+12>>2]=50462976,R=f+12|0,f=0;;){e:{if((f|0)==4){l=4;break e}if(S=f+R|0,f=f+1|0,o[S|0]!=(l|0))continue}break}if(f=(l|0)==4,c[M|0]=f,c[M+1|0]=f?2:l,l=o[h+9|0],o[h+8|0]){c[_|0]=4,c[_+1|0]=l;break n}c[_+4|0]=g,c[_+3|0]=y,c[_+2|0]=v,c[_+1|0]=w,c[_|0]=l;break n}c[_|0]=4,c[_+1|0]=4}N=h+16|0;n:{if(o[b+72|0]==4){n[i>>2]=2;break n}e:{if(v=n[e+12>>2],(v|0)!=(x|0)||(g=n[e+20>>2],(m|0)!=(g|0)))break e;w=n[e+8>>2],f=n[e+16>>2],_=b+8|0,Qt(_,t),M=b+40|0,Qt(M,t),l=b+516|0,z4(l,_),_=N-208|0,N=_,Ze(_),$0(_,b,8),y=r+32|0,$0(_,y,8),$0(_,r,32),$0(_,l,32),I(_+168|0,_- -64|0,40),R=_+104|0,I(R,_,64),h=b+72|0,I(I(h,_,104)+104|0,R,104),N=_+208|0,R=b+284|0,z4(R,M),_=N-208|0,N=_,I(_+168|0,h- -64|0,40),M=_+104|0,I(M,h,64),j4(_,M,R),k1(b+316|0,_),N=_+208|0,h=u||1,_=N-16|0,N=_,u=u?a:0;t:{if(u>>>0>=501){n[l>>2]=-2147483648,n[l+4>>2]=0,n[l+8>>2]=u-500;break t}O0(_,512),E[_+14>>1]=u<<8|(u&65280)>>>8,D0(_,_+14|0,2),D0(_,h,u),qi(_,512),n[l+8>>2]=n[_+8>>2],u=n[_+4>>2],n[l>>2]=n[_>>2],n[l+4>>2]=u}N=_+16|0,u=n[b+524>>2],a=n[b+520>>2];t:{_=n[b+516>>2];r:{if((_|0)==-2147483648){n[i+4>>2]=u,n[i>>2]=a;break r}n[b+356>>2]=u,n[b+352>>2]=a,n[b+348>>2]=_,Vi(b+516|0,b+40|0,7,b+316|0,a,u),a=n[b+524>>2],_=n[b+520>>2],u=n[b+516>>2];u:{if((u|0)==-2147483648){n[i+4>>2]=a,n[i>>2]=_;break u}n[b+368>>2]=a,n[b+364>>2]=_,n[b+360>>2]=u,u=N-208|0,N=u,h=b+72|0,I(u+168|0,h- -64|0,40),l=u+104|0,I(l,h,64),j4(u,l,b+284|0),$0(u,_,a),I(l,u,104),h=b+516|0,k1(h,l),N=u+208|0,M=e+24|0,Fi(b+484|0,M,2,b+40|0,p,m,f,g,h),h=n[b+492>>2],f=n[b+488>>2],u=n[b+484>>2];i:{if((u|0)==-2147483648){n[i+4>>2]=h,n[i>>2]=f;break i}n[b+380>>2]=h,n[b+376>>2]=f,n[b+372>>2]=u,u=N-208|0,N=u,m=b+72|0,p=I(u+168|0,m- -64|0,40),l=u+104|0,I(l,m,64),j4(u,l,b+284|0),$0(u,f,h),I(l,u,104),$0(l,_,a),u=I(u,l,104),a=m+104|0,Ne(a),a=I(a,u,104),I(p,m+168|0,40),_=u+104|0,I(_,a,64),k1(b+384|0,_),N=u+208|0,_=b+516|0,a=N-32|0,N=a,l=a+4|0,h=N-16|0,N=h,n[h+12>>2]=s,u=N-48|0,N=u,n[u+8>>2]=h+12,n[u+12>>2]=0,n[u+16>>2]=0,f=u+8|0,m=ti(f,u+12|0);a:{if(!n[u+12>>2]){if(s=u+24|0,O0(s,n[u+16>>2]),n[u+36>>2]=1,n[u+40>>2]=s,!(ti(f,u+36|0)&m)){W0(l),G(s);break a}n[l+8>>2]=n[u+32>>2],s=n[u+28>>2],n[l>>2]=n[u+24>>2],n[l+4>>2]=s;break a}W0(l)}N=u+48|0,N=h+16|0,u=a+16|0,s=n[a+12>>2],h=s+4|0,l=O(v+g|0,-81)+14592|0,O0(u,l>>>0<h>>>0?h:l),Z=a,Q=b0(s,24)&16711935|b0(s&16711935,8),n[Z+28>>2]=Q,D0(u,a+28|0,4),D0(u,n[a+8>>2],s);a:{if(N0[a+24>>2]<=l>>>0){qi(u,l),n[_+8>>2]=n[a+24>>2],u=n[a+20>>2],n[_>>2]=n[a+16>>2],n[_+4>>2]=u;break a}n[_>>2]=-2147483648,n[_+4>>2]=1,q0(a+16|0)}q0(a+4|0),N=a+32|0,u=n[b+524>>2],a=n[b+520>>2],s=n[b+516>>2];a:{if((s|0)==-2147483648){n[i+4>>2]=u,n[i>>2]=a;break a}n[b+424>>2]=u,n[b+420>>2]=a,n[b+416>>2]=s,Vi(b+516|0,b+8|0,6,b+384|0,a,u),u=n[b+524>>2],a=n[b+520>>2],s=n[b+516>>2];c:{if((s|0)==-2147483648){n[i+4>>2]=u,n[i>>2]=a;break c}n[b+436>>2]=u,n[b+432>>2]=a,n[b+428>>2]=s,s=N-208|0,N=s,l=b+72|0,I(s+168|0,l+168|0,40),_=s+104|0,I(_,l+104|0,64),$0(_,a,u),u=b+440|0,a=I(s,_,104),k1(u,a),N=a+208|0,Fi(b+516|0,M,1,b+8|0,d,x,w,v,u),u=n[b+524>>2],a=n[b+520>>2],s=n[b+516>>2];d:{if((s|0)==-2147483648){n[i+4>>2]=u,n[i>>2]=a;break d}n[b+480>>2]=u,n[b+476>>2]=a,n[b+472>>2]=s,s=b+484|0,z4(s,b+8|0),_=n[b+436>>2],n[b+580>>2]=n[b+432>>2],n[b+584>>2]=_,_=n[b+368>>2],n[b+572>>2]=n[b+364>>2],n[b+576>>2]=_,_=n[b+380>>2],n[b+564>>2]=n[b+376>>2],n[b+568>>2]=_,n[b+560>>2]=32,n[b+552>>2]=u,n[b+548>>2]=a,n[b+544>>2]=32,n[b+536>>2]=32,n[b+532>>2]=r,n[b+528>>2]=8,n[b+524>>2]=y,n[b+520>>2]=8,n[b+556>>2]=b+284,n[b+540>>2]=s,n[b+516>>2]=b,D=b+588|0,P2(D,b+516|0,9),q=b+600|0,a=n[b+592>>2],r=n[b+596>>2],x=N-4432|0,N=x,_=x+1636|0,s=n[e>>2],u=N-1648|0,N=u,w=n[e+4>>2],e=w;g:{if((e|0)!=1216){n[_+4>>2]=7,n[_+8>>2]=1216,n[_+12>>2]=e,e=1;break g}for(e=N-3248|0,N=e,h=N-5936|0,N=h,m=N-2752|0,N=m,v=N-16|0,N=v,f=N-16|0,N=f,n[f>>2]=384,n[f+4>>2]=s,n[f+12>>2]=f,n[f+8>>2]=f+4,d=v+4|0,p=N-16|0,l=f+8|0,y=n[l+4>>2],g=n[l>>2],l=0;;){if((l|0)!=12){R=n[g>>2],n[(p+4|0)+l>>2]=R,n[g>>2]=n[y>>2]+R,l=l+4|0;continue}break}n[d+8>>2]=n[p+12>>2],l=n[p+8>>2],n[d>>2]=n[p+4>>2],n[d+4>>2]=l,N=f+16|0,f=N-528|0,N=f,p=v+16|0,n[f+8>>2]=p,n[f+4>>2]=d,v=f+4|0,n[f+12>>2]=v,d=N-2576|0,N=d,g=d+2064|0,y=f+12|0,R=n[y>>2],l=0;k:{b:{for(;;){if((l|0)!=1536){if(ka(d+2062|0,R),!j[d+2062>>1])break b;S=d+1550|0,I(S,g,512),I((d+14|0)+l|0,S,512),l=l+512|0;continue}break}I(m,d+14|0,1536),N=d+2576|0;break k}Y()}if(ka(y,v),j[f+12>>1]&&Y(),l=e+14|0,N=f+528|0,N=p,n[m+1568>>2]=s+1152,f=m+1568|0,H1(m+1536|0,f),rt(f,m),d=h+14|0,A2(f,s,1184)?f=1:(I(d+2|0,m,1568),f=0),E[d>>1]=f,N=m+2752|0,j[h+14>>1]!=1?(f=h+3184|0,m=h+16|0,I(f,m,1568),d=h+4752|0,rt(d,f),Ra(h+3152|0,d),f=h+1584|0,I(f,m,1568),I(l+2|0,f,1600),d=0):d=1,E[l>>1]=d,N=h+5936|0,h=u+14|0,j[e+14>>1]!=1?(f=e+1616|0,I(f,e+16|0,1600),l=o[s+1188|0]|o[s+1189|0]<<8|(o[s+1190|0]<<16|o[s+1191|0]<<24),m=o[s+1184|0]|o[s+1185|0]<<8|(o[s+1186|0]<<16|o[s+1187|0]<<24),E[e+3216>>1]=m,E[e+3218>>1]=m>>>16,E[e+3220>>1]=l,E[e+3222>>1]=l>>>16,l=o[s+1196|0]|o[s+1197|0]<<8|(o[s+1198|0]<<16|o[s+1199|0]<<24),m=o[s+1192|0]|o[s+1193|0]<<8|(o[s+1194|0]<<16|o[s+1195|0]<<24),E[e+3224>>1]=m,E[e+3226>>1]=m>>>16,E[e+3228>>1]=l,E[e+3230>>1]=l>>>16,l=o[s+1204|0]|o[s+1205|0]<<8|(o[s+1206|0]<<16|o[s+1207|0]<<24),m=o[s+1200|0]|o[s+1201|0]<<8|(o[s+1202|0]<<16|o[s+1203|0]<<24),E[e+3232>>1]=m,E[e+3234>>1]=m>>>16,E[e+3236>>1]=l,E[e+3238>>1]=l>>>16,l=o[s+1212|0]|o[s+1213|0]<<8|(o[s+1214|0]<<16|o[s+1215|0]<<24),m=o[s+1208|0]|o[s+1209|0]<<8|(o[s+1210|0]<<16|o[s+1211|0]<<24),E[e+3240>>1]=m,E[e+3242>>1]=m>>>16,E[e+3244>>1]=l,E[e+3246>>1]=l>>>16,I(h+2|0,f,1632),l=0):l=1,E[h>>1]=l,N=e+3248|0,e=1,j[u+14>>1]==1){n[_+4>>2]=4;break g}e=j[u+16>>1],l=j[u+18>>1]|j[u+20>>1]<<16,h=j[u+26>>1]|j[u+28>>1]<<16,f=j[u+22>>1]|j[u+24>>1]<<16,I(_+16|0,u+30|0,1618),n[_+8>>2]=f,n[_+12>>2]=h,n[_+4>>2]=l,E[_+2>>1]=e,e=0}E[_>>1]=e,N=u+1648|0;g:{if(j[x+1636>>1]==1){n[q>>2]=-2147483648;break g}u=x+4|0,e=x+1636|0,I(u,e|2,1632),$u(e,s,w),T=x+3272|0,ni(T,M,0,e),V=n[x+3276>>2],F=n[x+3280>>2],s=0,M=N-3648|0,N=M,m=N-2400|0,N=m;k:{b:switch(j[524334]-2|0){case 0:s=1048670;break k;case 1:break b;default:break k}s=1048670}for(_=N+-64|0,N=_,s&&Y(),h=k0(_,64),o1(t,h,64),_=N-2304|0,N=_,t=N-2400|0,N=t,s=o[h+28|0]|o[h+29|0]<<8|(o[h+30|0]<<16|o[h+31|0]<<24),n[t+24>>2]=o[h+24|0]|o[h+25|0]<<8|(o[h+26|0]<<16|o[h+27|0]<<24),n[t+28>>2]=s,s=o[h+20|0]|o[h+21|0]<<8|(o[h+22|0]<<16|o[h+23|0]<<24),n[t+16>>2]=o[h+16|0]|o[h+17|0]<<8|(o[h+18|0]<<16|o[h+19|0]<<24),n[t+20>>2]=s,s=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[t+8>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[t+12>>2]=s,s=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),n[t>>2]=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[t+4>>2]=s,s=o[h+60|0]|o[h+61|0]<<8|(o[h+62|0]<<16|o[h+63|0]<<24),n[t+1208>>2]=o[h+56|0]|o[h+57|0]<<8|(o[h+58|0]<<16|o[h+59|0]<<24),n[t+1212>>2]=s,s=o[h+52|0]|o[h+53|0]<<8|(o[h+54|0]<<16|o[h+55|0]<<24),n[t+1200>>2]=o[h+48|0]|o[h+49|0]<<8|(o[h+50|0]<<16|o[h+51|0]<<24),n[t+1204>>2]=s,s=o[h+44|0]|o[h+45|0]<<8|(o[h+46|0]<<16|o[h+47|0]<<24),n[t+1192>>2]=o[h+40|0]|o[h+41|0]<<8|(o[h+42|0]<<16|o[h+43|0]<<24),n[t+1196>>2]=s,s=o[h+36|0]|o[h+37|0]<<8|(o[h+38|0]<<16|o[h+39|0]<<24),n[t+1184>>2]=o[h+32|0]|o[h+33|0]<<8|(o[h+34|0]<<16|o[h+35|0]<<24),n[t+1188>>2]=s,s=N-144|0,N=s,n[s+140>>2]=u+1568,n[s+136>>2]=t,f=s+72|0,R=s+136|0,l=N-560|0,N=l,P1(l+8|0),c[l+208|0]=0,d=8,p=l+208|0;;){if(d){Ca(p,l+8|0,n[R>>2],32),d=d-4|0,R=R+4|0;continue}break}p=l+280|0,I(p,l+8|0,208),d=l+495|0,br(d),Va(p,d),v=l+216|0,I(v,d,64),y1(d),y1(p),o0(d,32,v,32),o0(p,32,l+248|0,32),d=o[l+523|0]|o[l+524|0]<<8|(o[l+525|0]<<16|o[l+526|0]<<24),p=o[l+519|0]|o[l+520|0]<<8|(o[l+521|0]<<16|o[l+522|0]<<24),c[f+24|0]=p,c[f+25|0]=p>>>8,c[f+26|0]=p>>>16,c[f+27|0]=p>>>24,c[f+28|0]=d,c[f+29|0]=d>>>8,c[f+30|0]=d>>>16,c[f+31|0]=d>>>24,d=o[l+515|0]|o[l+516|0]<<8|(o[l+517|0]<<16|o[l+518|0]<<24),p=o[l+511|0]|o[l+512|0]<<8|(o[l+513|0]<<16|o[l+514|0]<<24),c[f+16|0]=p,c[f+17|0]=p>>>8,c[f+18|0]=p>>>16,c[f+19|0]=p>>>24,c[f+20|0]=d,c[f+21|0]=d>>>8,c[f+22|0]=d>>>16,c[f+23|0]=d>>>24,d=o[l+507|0]|o[l+508|0]<<8|(o[l+509|0]<<16|o[l+510|0]<<24),p=o[l+503|0]|o[l+504|0]<<8|(o[l+505|0]<<16|o[l+506|0]<<24),c[f+8|0]=p,c[f+9|0]=p>>>8,c[f+10|0]=p>>>16,c[f+11|0]=p>>>24,c[f+12|0]=d,c[f+13|0]=d>>>8,c[f+14|0]=d>>>16,c[f+15|0]=d>>>24,d=o[l+499|0]|o[l+500|0]<<8|(o[l+501|0]<<16|o[l+502|0]<<24),p=o[l+495|0]|o[l+496|0]<<8|(o[l+497|0]<<16|o[l+498|0]<<24),c[f|0]=p,c[f+1|0]=p>>>8,c[f+2|0]=p>>>16,c[f+3|0]=p>>>24,c[f+4|0]=d,c[f+5|0]=d>>>8,c[f+6|0]=d>>>16,c[f+7|0]=d>>>24,d=o[l+284|0]|o[l+285|0]<<8|(o[l+286|0]<<16|o[l+287|0]<<24),p=o[l+280|0]|o[l+281|0]<<8|(o[l+282|0]<<16|o[l+283|0]<<24),c[f+32|0]=p,c[f+33|0]=p>>>8,c[f+34|0]=p>>>16,c[f+35|0]=p>>>24,c[f+36|0]=d,c[f+37|0]=d>>>8,c[f+38|0]=d>>>16,c[f+39|0]=d>>>24,d=o[l+292|0]|o[l+293|0]<<8|(o[l+294|0]<<16|o[l+295|0]<<24),p=o[l+288|0]|o[l+289|0]<<8|(o[l+290|0]<<16|o[l+291|0]<<24),c[f+40|0]=p,c[f+41|0]=p>>>8,c[f+42|0]=p>>>16,c[f+43|0]=p>>>24,c[f+44|0]=d,c[f+45|0]=d>>>8,c[f+46|0]=d>>>16,c[f+47|0]=d>>>24,d=o[l+300|0]|o[l+301|0]<<8|(o[l+302|0]<<16|o[l+303|0]<<24),p=o[l+296|0]|o[l+297|0]<<8|(o[l+298|0]<<16|o[l+299|0]<<24),c[f+48|0]=p,c[f+49|0]=p>>>8,c[f+50|0]=p>>>16,c[f+51|0]=p>>>24,c[f+52|0]=d,c[f+53|0]=d>>>8,c[f+54|0]=d>>>16,c[f+55|0]=d>>>24,d=o[l+308|0]|o[l+309|0]<<8|(o[l+310|0]<<16|o[l+311|0]<<24),p=o[l+304|0]|o[l+305|0]<<8|(o[l+306|0]<<16|o[l+307|0]<<24),c[f+56|0]=p,c[f+57|0]=p>>>8,c[f+58|0]=p>>>16,c[f+59|0]=p>>>24,c[f+60|0]=d,c[f+61|0]=d>>>8,c[f+62|0]=d>>>16,c[f+63|0]=d>>>24,N=l+560|0,l=o[s+100|0]|o[s+101|0]<<8|(o[s+102|0]<<16|o[s+103|0]<<24),n[s+32>>2]=o[s+96|0]|o[s+97|0]<<8|(o[s+98|0]<<16|o[s+99|0]<<24),n[s+36>>2]=l,l=o[s+92|0]|o[s+93|0]<<8|(o[s+94|0]<<16|o[s+95|0]<<24),n[s+24>>2]=o[s+88|0]|o[s+89|0]<<8|(o[s+90|0]<<16|o[s+91|0]<<24),n[s+28>>2]=l,l=o[s+84|0]|o[s+85|0]<<8|(o[s+86|0]<<16|o[s+87|0]<<24),n[s+16>>2]=o[s+80|0]|o[s+81|0]<<8|(o[s+82|0]<<16|o[s+83|0]<<24),n[s+20>>2]=l,l=o[s+76|0]|o[s+77|0]<<8|(o[s+78|0]<<16|o[s+79|0]<<24),n[s+8>>2]=o[s+72|0]|o[s+73|0]<<8|(o[s+74|0]<<16|o[s+75|0]<<24),n[s+12>>2]=l,l=o[s+132|0]|o[s+133|0]<<8|(o[s+134|0]<<16|o[s+135|0]<<24),n[s+64>>2]=o[s+128|0]|o[s+129|0]<<8|(o[s+130|0]<<16|o[s+131|0]<<24),n[s+68>>2]=l,l=o[s+124|0]|o[s+125|0]<<8|(o[s+126|0]<<16|o[s+127|0]<<24),n[s+56>>2]=o[s+120|0]|o[s+121|0]<<8|(o[s+122|0]<<16|o[s+123|0]<<24),n[s+60>>2]=l,l=o[s+116|0]|o[s+117|0]<<8|(o[s+118|0]<<16|o[s+119|0]<<24),n[s+48>>2]=o[s+112|0]|o[s+113|0]<<8|(o[s+114|0]<<16|o[s+115|0]<<24),n[s+52>>2]=l,l=o[s+108|0]|o[s+109|0]<<8|(o[s+110|0]<<16|o[s+111|0]<<24),n[s+40>>2]=o[s+104|0]|o[s+105|0]<<8|(o[s+106|0]<<16|o[s+107|0]<<24),n[s+44>>2]=l,v=N-16064|0,N=v,l=s+40|0,tt(v,l,0),p=v+1536|0,tt(p,l,3),f=v+3072|0,fa(f,l,6),R=v+3200|0,Na(R,f),l=v+3712|0,xa(l,u+1536|0,1),y=v+8320|0,L4(y,v),g=v+11392|0,Sa(g,l,y),d=v+9856|0,l=N-528|0,N=l,n[l+8>>2]=g+1536,n[l+4>>2]=g,S=l+4|0,n[l+12>>2]=S,f=N-2576|0,N=f,U=f+2064|0,z=l+12|0,X=n[z>>2],w=0;k:{b:{for(;;){if((w|0)!=1536){if(ba(f+2062|0,X),!j[f+2062>>1])break b;K=f+1550|0,I(K,U,512),I((f+14|0)+w|0,K,512),w=w+512|0;continue}break}I(d,f+14|0,1536),N=f+2576|0;break k}Y()}ba(z,S),j[l+12>>1]&&Y(),N=l+528|0,Ua(g,d,p),f=v+12928|0,l=N-624|0,N=l,d=l+24|0,$e(d),n[l+540>>2]=256,n[l+544>>2]=8,n[l+552>>2]=32,n[l+556>>2]=1,n[l+548>>2]=t,n[l+536>>2]=d,F4(l+560|0,l+536|0,l+548|0);k:for(;;){b:{if(H4(l+592|0,l+560|0),p=n[l+592>>2],!p)break b;for(d=n[l+596>>2],w=n[l+604>>2],S=n[l+600>>2],n[l+616>>2]=0,n[l+620>>2]=0,n[l+608>>2]=0,n[l+612>>2]=0,o0(l+608|0,1,S,w),w=d<<1,S=0,d=n[l+616>>2],U=n[l+620>>2],z=n[l+608>>2],X=n[l+612>>2];;){if(!w)continue k;t8(l,z,X,d,U,S&127),E[p>>1]=n[l>>2]&1,w=w-2|0,p=p+2|0,S=S+1|0}}break}for(I(f,l+24|0,512),N=l+624|0,d=0;;){if((d|0)!=512){l=f+d|0,E[l>>1]=O(j[l>>1],3329)+1>>>1,d=d+2|0;continue}break}for(l=v+14464|0,Ma(l,u,y),d=v+13440|0,qa(d,l),ut(l,d,R),w=v+13952|0,ut(w,l,f),p=0;;){if((p|0)!=1536){for(l=p+g|0,d=0;;){if((d|0)!=512){f=l+d|0,y=B(j[f>>1],0,989557760,1),R=f,f=C+2|0,E[R>>1]=(y+2579293>>>0<2579293?f+1|0:f)>>>2&1023,d=d+2|0;continue}break}p=p+512|0;continue}break}X=v+14976|0,d=X,l=N-336|0,N=l,n[l+8>>2]=g+1536,n[l+4>>2]=g,g=l+4|0,n[l+12>>2]=g,f=N-1616|0,N=f,y=f+1296|0,R=l+12|0,S=n[R>>2],p=0;k:{b:{for(;;){if((p|0)!=960){if(_a(f+1295|0,S),!o[f+1295|0])break b;U=f+975|0,I(U,y,320),I((f+15|0)+p|0,U,320),p=p+320|0;continue}break}I(d,f+15|0,960),N=f+1616|0;break k}Y()}for(_a(R,g),o[l+12|0]==1&&Y(),g=M+2432|0,f=t- -64|0,N=l+336|0,z=v+15936|0,y=0;;){if((y|0)!=512){l=w+y|0,d=B(j[l>>1],0,82570704,0),R=l,l=C+2|0,E[R>>1]=(d+2579293>>>0<2579293?l+1|0:l)>>>2&15,y=y+2|0;continue}break}for(l=N-256|0,N=l,d=l+24|0,ds(d),n[l+156>>2]=256,n[l+160>>2]=2,n[l+152>>2]=w,n[l+168>>2]=128,n[l+172>>2]=1,n[l+164>>2]=d,Z4(l+176|0,l+152|0,l+164|0);;){if(Q4(l+208|0,l+176|0),y=n[l+208>>2],y){for(d=n[l+212>>2]<<1,R=0,w=0,S=0,K=n[l+220>>2],H=n[l+216>>2],p=0,U=0;;){if(d){e8(l,j[y>>1],S&124),d=d-2|0,S=S+4|0,y=y+2|0,R=n[l+8>>2]|R,w=w|n[l+12>>2],p=n[l>>2]|p,U=U|n[l+4>>2];continue}break}n[l+224>>2]=p,n[l+228>>2]=U,n[l+232>>2]=R,n[l+236>>2]=w,o0(H,K,l+224|0,1);continue}break}for(I(z,l+24|0,128),N=l+256|0,l=N-2112|0,N=l,I(l+1144|0,X,960),ie(l+32|0,l+40|0,960),n[l+2104>>2]=0,n[l+2108>>2]=0,n[l+1136>>2]=0,n[l+1140>>2]=960,d=n[l+36>>2],n[l+1128>>2]=n[l+32>>2],n[l+1132>>2]=d,p=l+1136|0,w=l+1e3|0;;){k:{if(it(l+24|0,p),!o[l+24|0]||(d=n[l+1128>>2],(d|0)==n[l+1132>>2]))break k;y=o[l+25|0],n[l+1128>>2]=d+1,c[d|0]=y;continue}break}for(I(l+1144|0,z,128),ie(l+16|0,w,128),n[l+1272>>2]=0,n[l+1276>>2]=0,n[l+1136>>2]=0,n[l+1140>>2]=128,d=n[l+20>>2],n[l+1128>>2]=n[l+16>>2],n[l+1132>>2]=d,p=l+1136|0;;){k:{if(it(l+8|0,p),!o[l+8|0]||(d=n[l+1128>>2],(d|0)==n[l+1132>>2]))break k;w=o[l+9|0],n[l+1128>>2]=d+1,c[d|0]=w;continue}break}I(f,l+40|0,1088),N=l+2112|0,N=v+16064|0,l=n[s+36>>2],d=n[s+32>>2],c[f+1112|0]=d,c[f+1113|0]=d>>>8,c[f+1114|0]=d>>>16,c[f+1115|0]=d>>>24,c[f+1116|0]=l,c[f+1117|0]=l>>>8,c[f+1118|0]=l>>>16,c[f+1119|0]=l>>>24,l=n[s+28>>2],d=n[s+24>>2],c[f+1104|0]=d,c[f+1105|0]=d>>>8,c[f+1106|0]=d>>>16,c[f+1107|0]=d>>>24,c[f+1108|0]=l,c[f+1109|0]=l>>>8,c[f+1110|0]=l>>>16,c[f+1111|0]=l>>>24,l=n[s+20>>2],d=n[s+16>>2],c[f+1096|0]=d,c[f+1097|0]=d>>>8,c[f+1098|0]=d>>>16,c[f+1099|0]=d>>>24,c[f+1100|0]=l,c[f+1101|0]=l>>>8,c[f+1102|0]=l>>>16,c[f+1103|0]=l>>>24,l=n[s+12>>2],d=n[s+8>>2],c[f+1088|0]=d,c[f+1089|0]=d>>>8,c[f+1090|0]=d>>>16,c[f+1091|0]=d>>>24,c[f+1092|0]=l,c[f+1093|0]=l>>>8,c[f+1094|0]=l>>>16,c[f+1095|0]=l>>>24,N=s+144|0,p=t+1280|0,I(p,f,1088),s=o[t+1180|0]|o[t+1181|0]<<8|(o[t+1182|0]<<16|o[t+1183|0]<<24),n[t+56>>2]=o[t+1176|0]|o[t+1177|0]<<8|(o[t+1178|0]<<16|o[t+1179|0]<<24),n[t+60>>2]=s,s=o[t+1172|0]|o[t+1173|0]<<8|(o[t+1174|0]<<16|o[t+1175|0]<<24),n[t+48>>2]=o[t+1168|0]|o[t+1169|0]<<8|(o[t+1170|0]<<16|o[t+1171|0]<<24),n[t+52>>2]=s,s=o[t+1164|0]|o[t+1165|0]<<8|(o[t+1166|0]<<16|o[t+1167|0]<<24),n[t+40>>2]=o[t+1160|0]|o[t+1161|0]<<8|(o[t+1162|0]<<16|o[t+1163|0]<<24),n[t+44>>2]=s,s=o[t+1156|0]|o[t+1157|0]<<8|(o[t+1158|0]<<16|o[t+1159|0]<<24),n[t+32>>2]=o[t+1152|0]|o[t+1153|0]<<8|(o[t+1154|0]<<16|o[t+1155|0]<<24),n[t+36>>2]=s,l=t+1216|0,v=t+1184|0,Q1(l,v),d=u+1600|0,Ka(f,v,d),u=N-464|0,N=u,s=u+8|0,P1(s),c[u+208|0]=0,Mn(s,t+32|0,32),Mn(s,f,32),Mn(s,l,32),Mn(s,d,32),Mn(s,1154520,6),l=u+216|0,I(l,s,208),s=u+431|0,y1(s),Fa(l,s),l=o[u+459|0]|o[u+460|0]<<8|(o[u+461|0]<<16|o[u+462|0]<<24),s=t+1248|0,d=o[u+455|0]|o[u+456|0]<<8|(o[u+457|0]<<16|o[u+458|0]<<24),c[s+24|0]=d,c[s+25|0]=d>>>8,c[s+26|0]=d>>>16,c[s+27|0]=d>>>24,c[s+28|0]=l,c[s+29|0]=l>>>8,c[s+30|0]=l>>>16,c[s+31|0]=l>>>24,l=o[u+451|0]|o[u+452|0]<<8|(o[u+453|0]<<16|o[u+454|0]<<24),d=o[u+447|0]|o[u+448|0]<<8|(o[u+449|0]<<16|o[u+450|0]<<24),c[s+16|0]=d,c[s+17|0]=d>>>8,c[s+18|0]=d>>>16,c[s+19|0]=d>>>24,c[s+20|0]=l,c[s+21|0]=l>>>8,c[s+22|0]=l>>>16,c[s+23|0]=l>>>24,l=o[u+443|0]|o[u+444|0]<<8|(o[u+445|0]<<16|o[u+446|0]<<24),d=o[u+439|0]|o[u+440|0]<<8|(o[u+441|0]<<16|o[u+442|0]<<24),c[s+8|0]=d,c[s+9|0]=d>>>8,c[s+10|0]=d>>>16,c[s+11|0]=d>>>24,c[s+12|0]=l,c[s+13|0]=l>>>8,c[s+14|0]=l>>>16,c[s+15|0]=l>>>24,l=o[u+435|0]|o[u+436|0]<<8|(o[u+437|0]<<16|o[u+438|0]<<24),d=o[u+431|0]|o[u+432|0]<<8|(o[u+433|0]<<16|o[u+434|0]<<24),c[s|0]=d,c[s+1|0]=d>>>8,c[s+2|0]=d>>>16,c[s+3|0]=d>>>24,c[s+4|0]=l,c[s+5|0]=l>>>8,c[s+6|0]=l>>>16,c[s+7|0]=l>>>24,N=u+464|0,u=o[t+1244|0]|o[t+1245|0]<<8|(o[t+1246|0]<<16|o[t+1247|0]<<24),s=o[t+1240|0]|o[t+1241|0]<<8|(o[t+1242|0]<<16|o[t+1243|0]<<24),c[t+2392|0]=s,c[t+2393|0]=s>>>8,c[t+2394|0]=s>>>16,c[t+2395|0]=s>>>24,c[t+2396|0]=u,c[t+2397|0]=u>>>8,c[t+2398|0]=u>>>16,c[t+2399|0]=u>>>24,u=o[t+1236|0]|o[t+1237|0]<<8|(o[t+1238|0]<<16|o[t+1239|0]<<24),s=o[t+1232|0]|o[t+1233|0]<<8|(o[t+1234|0]<<16|o[t+1235|0]<<24),c[t+2384|0]=s,c[t+2385|0]=s>>>8,c[t+2386|0]=s>>>16,c[t+2387|0]=s>>>24,c[t+2388|0]=u,c[t+2389|0]=u>>>8,c[t+2390|0]=u>>>16,c[t+2391|0]=u>>>24,u=o[t+1228|0]|o[t+1229|0]<<8|(o[t+1230|0]<<16|o[t+1231|0]<<24),s=o[t+1224|0]|o[t+1225|0]<<8|(o[t+1226|0]<<16|o[t+1227|0]<<24),c[t+2376|0]=s,c[t+2377|0]=s>>>8,c[t+2378|0]=s>>>16,c[t+2379|0]=s>>>24,c[t+2380|0]=u,c[t+2381|0]=u>>>8,c[t+2382|0]=u>>>16,c[t+2383|0]=u>>>24,u=o[t+1220|0]|o[t+1221|0]<<8|(o[t+1222|0]<<16|o[t+1223|0]<<24),s=o[t+1216|0]|o[t+1217|0]<<8|(o[t+1218|0]<<16|o[t+1219|0]<<24),c[t+2368|0]=s,c[t+2369|0]=s>>>8,c[t+2370|0]=s>>>16,c[t+2371|0]=s>>>24,c[t+2372|0]=u,c[t+2373|0]=u>>>8,c[t+2374|0]=u>>>16,c[t+2375|0]=u>>>24,u=N-1120|0,N=u,ya(u),o0(u,1088,p,1088),o0(u+1088|0,32,p+1088|0,32),I(_,u,1120),N=u+1120|0,u=o[t+1276|0]|o[t+1277|0]<<8|(o[t+1278|0]<<16|o[t+1279|0]<<24),s=o[t+1272|0]|o[t+1273|0]<<8|(o[t+1274|0]<<16|o[t+1275|0]<<24),c[_+1144|0]=s,c[_+1145|0]=s>>>8,c[_+1146|0]=s>>>16,c[_+1147|0]=s>>>24,c[_+1148|0]=u,c[_+1149|0]=u>>>8,c[_+1150|0]=u>>>16,c[_+1151|0]=u>>>24,u=o[t+1268|0]|o[t+1269|0]<<8|(o[t+1270|0]<<16|o[t+1271|0]<<24),s=o[t+1264|0]|o[t+1265|0]<<8|(o[t+1266|0]<<16|o[t+1267|0]<<24),c[_+1136|0]=s,c[_+1137|0]=s>>>8,c[_+1138|0]=s>>>16,c[_+1139|0]=s>>>24,c[_+1140|0]=u,c[_+1141|0]=u>>>8,c[_+1142|0]=u>>>16,c[_+1143|0]=u>>>24,u=o[t+1260|0]|o[t+1261|0]<<8|(o[t+1262|0]<<16|o[t+1263|0]<<24),s=o[t+1256|0]|o[t+1257|0]<<8|(o[t+1258|0]<<16|o[t+1259|0]<<24),c[_+1128|0]=s,c[_+1129|0]=s>>>8,c[_+1130|0]=s>>>16,c[_+1131|0]=s>>>24,c[_+1132|0]=u,c[_+1133|0]=u>>>8,c[_+1134|0]=u>>>16,c[_+1135|0]=u>>>24,u=o[t+1252|0]|o[t+1253|0]<<8|(o[t+1254|0]<<16|o[t+1255|0]<<24),s=o[t+1248|0]|o[t+1249|0]<<8|(o[t+1250|0]<<16|o[t+1251|0]<<24),c[_+1120|0]=s,c[_+1121|0]=s>>>8,c[_+1122|0]=s>>>16,c[_+1123|0]=s>>>24,c[_+1124|0]=u,c[_+1125|0]=u>>>8,c[_+1126|0]=u>>>16,c[_+1127|0]=u>>>24,G1(f),d0(v),N=t+2400|0,I(_+1184|0,_,1120),t=o[_+1148|0]|o[_+1149|0]<<8|(o[_+1150|0]<<16|o[_+1151|0]<<24),n[_+1176>>2]=o[_+1144|0]|o[_+1145|0]<<8|(o[_+1146|0]<<16|o[_+1147|0]<<24),n[_+1180>>2]=t,t=o[_+1140|0]|o[_+1141|0]<<8|(o[_+1142|0]<<16|o[_+1143|0]<<24),n[_+1168>>2]=o[_+1136|0]|o[_+1137|0]<<8|(o[_+1138|0]<<16|o[_+1139|0]<<24),n[_+1172>>2]=t,t=o[_+1132|0]|o[_+1133|0]<<8|(o[_+1134|0]<<16|o[_+1135|0]<<24),n[_+1160>>2]=o[_+1128|0]|o[_+1129|0]<<8|(o[_+1130|0]<<16|o[_+1131|0]<<24),n[_+1164>>2]=t,t=o[_+1124|0]|o[_+1125|0]<<8|(o[_+1126|0]<<16|o[_+1127|0]<<24),n[_+1152>>2]=o[_+1120|0]|o[_+1121|0]<<8|(o[_+1122|0]<<16|o[_+1123|0]<<24),n[_+1156>>2]=t,t=m+1152|0,I(t+1|0,_+1152|0,1152),c[t|0]=0,N=_+2304|0,Wu(h),N=h- -64|0;k:{if(o[m+1152|0]==1){u=n[m+1164>>2],c[m+11|0]=u,_=u>>>8|0,c[m+12|0]=_,l=u>>>16|0,c[m+13|0]=l,h=u>>>24|0,c[m+14|0]=h,t=n[m+1160>>2],s=n[m+1156>>2],c[m+3|0]=s,f=s>>>8|0,c[m+4|0]=f,d=s>>>16|0,c[m+5|0]=d,p=s>>>24|0,c[m+6|0]=p,c[m+7|0]=t,v=t>>>8|0,c[m+8|0]=v,w=t>>>16|0,c[m+9|0]=w,y=t>>>24|0,c[m+10|0]=y,c[g+8|0]=u,c[g+9|0]=_,c[g+10|0]=l,c[g+11|0]=h,c[g|0]=s,c[g+1|0]=f,c[g+2|0]=d,c[g+3|0]=p,c[g+4|0]=t,c[g+5|0]=v,c[g+6|0]=w,c[g+7|0]=y,c[g+1214|0]=2;break k}t=I(m,m+1152|1,1152),u=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[t+2368>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[t+2372>>2]=u,u=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[t+2376>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[t+2380>>2]=u,u=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[t+2384>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[t+2388>>2]=u,u=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[t+2392>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[t+2396>>2]=u,v=t+1152|0,I(v,t+32|0,1120),u=t+2272|0,p=t+2368|0,l=0,t=N-672|0,N=t,Zu(t+38|0),s=1;b:{R:{j:switch(f=j[524334],f-1|0){case 2:break R;case 0:break j;default:break b}l=n[262171],s=n[262170];break b}l=n[262995],s=n[262994]}_=t+240|0,h=t+38|0,t1(_,1,0,h,10,1051984,11,s,l),s=n[t+268>>2],n[t+648>>2]=n[t+264>>2],n[t+652>>2]=s,s=n[t+260>>2],n[t+640>>2]=n[t+256>>2],n[t+644>>2]=s,s=n[t+252>>2],n[t+632>>2]=n[t+248>>2],n[t+636>>2]=s,s=n[t+244>>2],n[t+624>>2]=n[t+240>>2],n[t+628>>2]=s,s=t+272|0,B2(s),t1(_,1,0,h,10,1051995,9,V,F),l=n[t+268>>2],n[t+456>>2]=n[t+264>>2],n[t+460>>2]=l,l=n[t+260>>2],n[t+448>>2]=n[t+256>>2],n[t+452>>2]=l,l=n[t+252>>2],n[t+440>>2]=n[t+248>>2],n[t+444>>2]=l,l=n[t+244>>2],n[t+432>>2]=n[t+240>>2],n[t+436>>2]=l,B2(s),k0(_,192),c[t+48|0]=f,l=t+48|0,s2(t+24|0,_,192,l,1),s2(t+16|0,n[t+24>>2],n[t+28>>2],t+624|0,32),s2(t+8|0,n[t+16>>2],n[t+20>>2],t+432|0,32),s=n[t+12>>2],I(l,_,192);b:{R:{if(s>>>0>=193)break R;l=192-s|0,s=1,h=0;j:{X:switch(f-1|0){case 0:h=n[262169],s=n[262168];break j;case 2:break X;default:break j}h=n[262993],s=n[262992]}if(_=t+240|0,f=t+38|0,t1(_,p,32,f,10,1052004,6,s,h),h=t+432|0,I(h,t+272|0,144),s=t+580|0,H0(s),w=t+612|0,E4(w),y=t+624|0,H0(y),d=t+48|0,e1(h,f,10,1052010,3,d,l,s,32)||e1(h,f,10,1052013,10,d,l,w,12)||e1(h,f,10,1052023,3,d,l,y,32))break R;n[t+664>>2]=o[t+620|0]|o[t+621|0]<<8|(o[t+622|0]<<16|o[t+623|0]<<24),l=o[t+616|0]|o[t+617|0]<<8|(o[t+618|0]<<16|o[t+619|0]<<24),n[t+656>>2]=o[t+612|0]|o[t+613|0]<<8|(o[t+614|0]<<16|o[t+615|0]<<24),n[t+660>>2]=l,l=o[t+652|0]|o[t+653|0]<<8|(o[t+654|0]<<16|o[t+655|0]<<24),n[t+264>>2]=o[t+648|0]|o[t+649|0]<<8|(o[t+650|0]<<16|o[t+651|0]<<24),n[t+268>>2]=l,l=o[t+644|0]|o[t+645|0]<<8|(o[t+646|0]<<16|o[t+647|0]<<24),n[t+256>>2]=o[t+640|0]|o[t+641|0]<<8|(o[t+642|0]<<16|o[t+643|0]<<24),n[t+260>>2]=l,l=o[t+636|0]|o[t+637|0]<<8|(o[t+638|0]<<16|o[t+639|0]<<24),n[t+248>>2]=o[t+632|0]|o[t+633|0]<<8|(o[t+634|0]<<16|o[t+635|0]<<24),n[t+252>>2]=l,l=o[t+628|0]|o[t+629|0]<<8|(o[t+630|0]<<16|o[t+631|0]<<24),n[t+240>>2]=o[t+624|0]|o[t+625|0]<<8|(o[t+626|0]<<16|o[t+627|0]<<24),n[t+244>>2]=l,Zu(u+84|0),c[u+94|0]=0,l=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),f=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),c[u|0]=f,c[u+1|0]=f>>>8,c[u+2|0]=f>>>16,c[u+3|0]=f>>>24,c[u+4|0]=l,c[u+5|0]=l>>>8,c[u+6|0]=l>>>16,c[u+7|0]=l>>>24,l=o[s+12|0]|o[s+13|0]<<8|(o[s+14|0]<<16|o[s+15|0]<<24),f=o[s+8|0]|o[s+9|0]<<8|(o[s+10|0]<<16|o[s+11|0]<<24),c[u+8|0]=f,c[u+9|0]=f>>>8,c[u+10|0]=f>>>16,c[u+11|0]=f>>>24,c[u+12|0]=l,c[u+13|0]=l>>>8,c[u+14|0]=l>>>16,c[u+15|0]=l>>>24,l=o[s+20|0]|o[s+21|0]<<8|(o[s+22|0]<<16|o[s+23|0]<<24),f=o[s+16|0]|o[s+17|0]<<8|(o[s+18|0]<<16|o[s+19|0]<<24),c[u+16|0]=f,c[u+17|0]=f>>>8,c[u+18|0]=f>>>16,c[u+19|0]=f>>>24,c[u+20|0]=l,c[u+21|0]=l>>>8,c[u+22|0]=l>>>16,c[u+23|0]=l>>>24,l=o[s+28|0]|o[s+29|0]<<8|(o[s+30|0]<<16|o[s+31|0]<<24),f=o[s+24|0]|o[s+25|0]<<8|(o[s+26|0]<<16|o[s+27|0]<<24),c[u+24|0]=f,c[u+25|0]=f>>>8,c[u+26|0]=f>>>16,c[u+27|0]=f>>>24,c[u+28|0]=l,c[u+29|0]=l>>>8,c[u+30|0]=l>>>16,c[u+31|0]=l>>>24,l=t+656|0,f=o[l+4|0]|o[l+5|0]<<8|(o[l+6|0]<<16|o[l+7|0]<<24),d=o[l|0]|o[l+1|0]<<8|(o[l+2|0]<<16|o[l+3|0]<<24),c[u+72|0]=d,c[u+73|0]=d>>>8,c[u+74|0]=d>>>16,c[u+75|0]=d>>>24,c[u+76|0]=f,c[u+77|0]=f>>>8,c[u+78|0]=f>>>16,c[u+79|0]=f>>>24,l=o[l+8|0]|o[l+9|0]<<8|(o[l+10|0]<<16|o[l+11|0]<<24),c[u+80|0]=l,c[u+81|0]=l>>>8,c[u+82|0]=l>>>16,c[u+83|0]=l>>>24,l=o[_+4|0]|o[_+5|0]<<8|(o[_+6|0]<<16|o[_+7|0]<<24),f=o[_|0]|o[_+1|0]<<8|(o[_+2|0]<<16|o[_+3|0]<<24),c[u+32|0]=f,c[u+33|0]=f>>>8,c[u+34|0]=f>>>16,c[u+35|0]=f>>>24,c[u+36|0]=l,c[u+37|0]=l>>>8,c[u+38|0]=l>>>16,c[u+39|0]=l>>>24,l=o[_+12|0]|o[_+13|0]<<8|(o[_+14|0]<<16|o[_+15|0]<<24),f=o[_+8|0]|o[_+9|0]<<8|(o[_+10|0]<<16|o[_+11|0]<<24),c[u+40|0]=f,c[u+41|0]=f>>>8,c[u+42|0]=f>>>16,c[u+43|0]=f>>>24,c[u+44|0]=l,c[u+45|0]=l>>>8,c[u+46|0]=l>>>16,c[u+47|0]=l>>>24,l=o[_+20|0]|o[_+21|0]<<8|(o[_+22|0]<<16|o[_+23|0]<<24),f=o[_+16|0]|o[_+17|0]<<8|(o[_+18|0]<<16|o[_+19|0]<<24),c[u+48|0]=f,c[u+49|0]=f>>>8,c[u+50|0]=f>>>16,c[u+51|0]=f>>>24,c[u+52|0]=l,c[u+53|0]=l>>>8,c[u+54|0]=l>>>16,c[u+55|0]=l>>>24,l=o[_+28|0]|o[_+29|0]<<8|(o[_+30|0]<<16|o[_+31|0]<<24),_=o[_+24|0]|o[_+25|0]<<8|(o[_+26|0]<<16|o[_+27|0]<<24),c[u+56|0]=_,c[u+57|0]=_>>>8,c[u+58|0]=_>>>16,c[u+59|0]=_>>>24,c[u+60|0]=l,c[u+61|0]=l>>>8,c[u+62|0]=l>>>16,c[u+63|0]=l>>>24,n[u+64>>2]=0,n[u+68>>2]=0,d0(s),B2(h),d0(p),N=t+672|0;break b}Y()}I(g,v,1216)}N=m+2400|0,t=o[M+3646|0];k:{if((t|0)==2){r=n[M+2440>>2],n[M+1224>>2]=r,t=n[M+2436>>2],u=n[M+2432>>2],n[M+1216>>2]=u,n[M+1220>>2]=t,n[e+8>>2]=r,n[e>>2]=u,n[e+4>>2]=t,n[e+1120>>2]=-2147483648;break k}u=M+1216|0,I(u,M+2432|0,1214),s=o[M+3647|0],u=I(M,u,1120),I(u+1120|0,u+2336|0,94),c[u+1215|0]=s,c[u+1214|0]=t,s=u+2432|0,l=u+1120|0,t=N-80|0,N=t,f=t+4|0,_=r+16|0,x4(f,_);b:{R:{if(m=n[t+12>>2],m>>>0<r>>>0)break R;h=n[t+8>>2],o0(h,r,a,r),n[t+76>>2]=r,n[t+72>>2]=h,n[t+68>>2]=a,W8(t+48|0,l,t+68|0,1,0);j:{if(o[t+48|0]==1){a=n[t+60>>2],c[t+43|0]=a,h=a>>>8|0,c[t+44|0]=h,m=a>>>16|0,c[t+45|0]=m,d=a>>>24|0,c[t+46|0]=d,r=n[t+56>>2],_=n[t+52>>2],c[t+35|0]=_,p=_>>>8|0,c[t+36|0]=p,v=_>>>16|0,c[t+37|0]=v,g=_>>>24|0,c[t+38|0]=g,c[t+39|0]=r,w=r>>>8|0,c[t+40|0]=w,y=r>>>16|0,c[t+41|0]=y,R=r>>>24|0,c[t+42|0]=R,c[s+12|0]=a,c[s+13|0]=h,c[s+14|0]=m,c[s+15|0]=d,c[s+4|0]=_,c[s+5|0]=p,c[s+6|0]=v,c[s+7|0]=g,c[s+8|0]=r,c[s+9|0]=w,c[s+10|0]=y,c[s+11|0]=R,n[s>>2]=1,G(f);break j}if(a=o[t+53|0]|o[t+54|0]<<8|(o[t+55|0]<<16|o[t+56|0]<<24),n[t+16>>2]=o[t+49|0]|o[t+50|0]<<8|(o[t+51|0]<<16|o[t+52|0]<<24),n[t+20>>2]=a,a=o[t+61|0]|o[t+62|0]<<8|(o[t+63|0]<<16|o[t+64|0]<<24),n[t+24>>2]=o[t+57|0]|o[t+58|0]<<8|(o[t+59|0]<<16|o[t+60|0]<<24),n[t+28>>2]=a,r>>>0>_>>>0|_>>>0>m>>>0)break R;o0(r+h|0,16,t+16|0,16),n[s>>2]=0,n[s+12>>2]=n[t+12>>2],r=n[t+8>>2],n[s+4>>2]=n[t+4>>2],n[s+8>>2]=r}N=t+80|0;break b}Y()}if(t=n[u+2440>>2],n[u+1216>>2]=n[u+2436>>2],n[u+1220>>2]=t,n[u+1224>>2]=n[u+2444>>2],n[u+2432>>2]==1){n[e+8>>2]=n[u+1224>>2],t=n[u+1220>>2],n[e>>2]=n[u+1216>>2],n[e+4>>2]=t,n[e+1120>>2]=-2147483648,_e(l);break k}n[u+3560>>2]=n[u+1224>>2],t=n[u+1220>>2],n[u+3552>>2]=n[u+1216>>2],n[u+3556>>2]=t,t=u+2432|0,I(t,u,1120),I(e,t,1132),_e(u+1120|0)}if(N=M+3648|0,r=n[x+2756>>2],(r|0)==-2147483648){n[q>>2]=-2147483648,G(T);break g}a=x+3284|0,t=x+1636|0,I(a,t,1120),e=n[x+2764>>2],s=n[x+2760>>2],n[x+4408>>2]=s,n[x+4412>>2]=e,n[x+4404>>2]=r,r=N-1136|0,N=r,u=r+15|0,ya(u),o0(u,1120,a,1120),I(t,u,1120),N=r+1136|0,n[x+4428>>2]=e,n[x+4424>>2]=s,n[x+4420>>2]=1120,n[x+4416>>2]=t,P2(q,x+4416|0,2),G(x+4404|0),G(x+3272|0)}if(N=x+4432|0,t=n[b+600>>2],(t|0)!=-2147483648)break t;n[i>>2]=2,q0(D),G(b+472|0)}G(b+428|0)}q0(b+416|0)}G(b+372|0)}G(b+360|0)}q0(b+348|0)}p8(b+72|0),d0(b+40|0),d0(b+8|0);break n}e=n[b+608>>2],n[b+616>>2]=n[b+604>>2],n[b+620>>2]=e,n[b+612>>2]=t,r=N-16|0,N=r,s=N-16|0,N=s;t:{r:{if(u=b+612|0,t=n[u+8>>2],t>>>0<N0[u>>2]){_=s+8|0,e=1,a=N-16|0,N=a,Pr(a+4|0,u,1,1),l=n[a+8>>2];u:{i:{if(!l)break i;if(h=n[a+12>>2],f=n[a+4>>2],!t){Bn(f,h),n[u>>2]=0,n[u+4>>2]=1;break i}if(e=t,t=e3(f,h,l,t),!t)break u;n[u>>2]=e,n[u+4>>2]=t}l=-2147483647}if(n[_+4>>2]=e,n[_>>2]=l,N=a+16|0,n[s+8>>2]!=-2147483647)break r;t=n[u+8>>2]}n[r+4>>2]=t,n[r>>2]=n[u+4>>2],N=s+16|0;break t}Y()}t=b+600|0,e=n[r+4>>2],a=(e|0)==16384,u=n[r>>2];t:{if(!(a|!u)){n[r+12>>2]=e,n[r+8>>2]=u,ks(r+8|0),c[t+1|0]=0,e=1;break t}n[t+4>>2]=a?u:e,e=0}c[t|0]=e,N=r+16|0,o[b+600|0]?t=2:(n[i+4>>2]=n[b+604>>2],t=3),n[i>>2]=t,q0(b+588|0),G(b+472|0),G(b+428|0),q0(b+416|0),G(b+372|0),G(b+360|0),q0(b+348|0),p8(b+72|0),d0(b+40|0),d0(b+8|0);break n}n[i>>2]=2}N=b+624|0}function C8(i,t){var e=0;return e=N-16|0,N=e,c[e+12|0]=0,n[e+8>>2]=t,M8(e+8|0,n[n[i>>2]>>2]),N=e+16|0,!o[e+12|0]}function O0(i,t){W2(i,t,1,1)}function W0(i){var t=0,e=0,r=0;t=N-16|0,N=t,m2(t+8|0),e=n[t+12>>2],r=n[t+8>>2],n[i+8>>2]=0,n[i>>2]=r,n[i+4>>2]=e,N=t+16|0}function B8(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;u=N-160|0,N=u,l=i- -64|0,f=u+136|0;n:for(;;){if((s|0)!=4)for(I(u+72|0,i,64),e=10;;)if(e){r=u+72|0,z0(0,4,8,12,r),z0(1,5,9,13,r),z0(2,6,10,14,r),z0(3,7,11,15,r),z0(0,5,10,15,r),z0(1,6,11,12,r),z0(2,7,8,13,r),z0(3,4,9,14,r),e=e-1|0;continue}else{for($r(u+136|0,u+72|0,f,i,l),e=n[u+156>>2],a=n[u+152>>2],r=e-a|0,r=e>>>0>=r>>>0?r:0,e=a<<2,a=e+n[u+144>>2]|0,e=e+n[u+136>>2]|0;;){if(r){n[e>>2]=n[a>>2]+n[e>>2],r=r-1|0,a=a+4|0,e=e+4|0;continue}break}r=u+8|0,I(r,u+72|0,64),e=n[i+52>>2],a=n[i+48>>2]+1|0,e=a?e:e+1|0,n[i+48>>2]=a,n[i+52>>2]=e,Gu((s<<6)+t|0,16,r,16),s=s+1|0;continue n}break}N=u+160|0}function R8(i,t){var e=0,r=0;return e=N-16|0,N=e,r=o[i+13|0],c[e+13|0]=r,c[e+12|0]=o[i+12|0],i=o[t+13|0],c[e+15|0]=i,c[e+14|0]=o[t+12|0],N=e+16|0,r=i>>>0>r>>>0,i=o[e+12|0],t=o[e+14|0],i=((i|0)==(t|0)?2:i>>>0<t>>>0)&255,((i|0)==2?r:i)&1}function R2(i,t,e){K2(i+4|0,t,e),n[i>>2]=-2147483645}function M1(i,t){t=(t&255)<<2,n[i+4>>2]=n[t+1066680>>2],n[i>>2]=n[t+1066788>>2]}function Pt(i,t,e){x8(i+4|0,t,(e<<1)+t|0),n[i>>2]=-2147483643}function E8(i,t){t=(t&255)<<2,n[i+4>>2]=n[t+1066896>>2],n[i>>2]=n[t+1066908>>2]}function I8(i,t,e){var r=0,u=0,a=0;n:{e:{if(!e)break e;if(t>>>0>e>>>0){if(c[i+e|0]>-65)break e;break n}if((t|0)!=(e|0))break n}for(a=i+e|0,e=0;;){e:{if((i|0)==(a|0))break e;t=c[i|0];t:{if((t|0)>=0){t=t&255,i=i+1|0;break t}if(r=o[i+1|0]&63,u=t&31,t>>>0<=4294967263){t=r|u<<6,i=i+2|0;break t}if(r=o[i+2|0]&63|r<<6,t>>>0<4294967280){t=r|u<<12,i=i+3|0;break t}if(t=u<<18&1835008|(o[i+3|0]&63|r<<6),(t|0)==1114112)break e;i=i+4|0}e=(t>>>0<65536?1:2)+e|0;continue}break}return e}return 0}function de(i,t,e){var r=0;r=N-16|0,N=r,n[r>>2]=-2147483648;n:{if(t){n[i>>2]=-2147483646,n[i+8>>2]=e&255,n[i+12>>2]=0,hn(r);break n}t=n[r+12>>2],n[i+8>>2]=n[r+8>>2],n[i+12>>2]=t,t=n[r+4>>2],n[i>>2]=n[r>>2],n[i+4>>2]=t}N=r+16|0}function pn(i,t,e){var r=0;r=N-16|0,N=r,n[r>>2]=-2147483648;n:{if((t|0)==1){n[i>>2]=-2147483646,n[i+8>>2]=e,n[i+12>>2]=0,hn(r);break n}t=n[r+12>>2],n[i+8>>2]=n[r+8>>2],n[i+12>>2]=t,t=n[r+4>>2],n[i>>2]=n[r>>2],n[i+4>>2]=t}N=r+16|0}function x8(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0;if(s=N-16|0,N=s,r=s+4|0,a=e-t>>>1|0,J0(r,a),l=N-16|0,N=l,A0(r,a),u=n[r+8>>2],f=n[r+4>>2],n[l+4>>2]=r+8,_=l,d=m0(f,u,32),n[_+8>>2]=d,n[l+12>>2]=C,u=l+4|0,r=n[u+4>>2],f=n[u>>2],(t|0)!=(e|0))for(u=n[u+8>>2]+(r<<4)|0,e=a,r=r+a|0;n[u>>2]=-2147483646,a=u+8|0,n[a>>2]=j[t>>1],n[a+4>>2]=0,t=t+2|0,u=u+16|0,e=e-1|0,!!e;);n[f>>2]=r,N=l+16|0,n[i+8>>2]=n[s+12>>2],t=n[s+8>>2],n[i>>2]=n[s+4>>2],n[i+4>>2]=t,N=s+16|0}function x0(i){R0(i,4,8)}function j8(i,t){t=(t&255)<<2,n[i+4>>2]=n[t+1066920>>2],n[i>>2]=n[t+1066936>>2]}function M8(i,t){var e=0;for(e=n[t+8>>2],U1(i,5,e,0),e=O(e,24),t=n[t+4>>2];;){if(e){Q8(i,n[t>>2],n[t+4>>2]),J8(i,t+8|0),e=e-24|0,t=t+24|0;continue}break}}function z0(i,t,e,r,u){var a=0,s=0,l=0,f=0,_=0;a=(t<<2)+u|0,t=n[a>>2],s=(i<<2)+u|0,i=t+n[s>>2]|0,l=(r<<2)+u|0,r=Q0(i^n[l>>2],16),e=(e<<2)+u|0,u=r+n[e>>2]|0,t=Q0(t^u,12),i=t+i|0,n[s>>2]=i,i=Q0(i^r,8),n[l>>2]=i,i=i+u|0,n[e>>2]=i,f=a,_=Q0(i^t,7),n[f>>2]=_}function S8(i,t){W2(i,t,32,1)}function U0(i,t,e,r){q3(i,t,e,r,0)}function J0(i,t){W2(i,t,16,8)}function kn(i,t,e,r){n:{e:{t:switch(t=_1(t,e,r),e=n[t>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:break e;case 3:break n;default:break t}n[i+16>>2]=n[263013],t=n[263012],n[i+8>>2]=n[263011],n[i+12>>2]=t,t=n[263010],n[i>>2]=n[263009],n[i+4>>2]=t;return}n[i>>2]=-2147483648,n[i+4>>2]=0;return}n[i>>2]=-2147483648,e=n[t+8>>2],n[i+4>>2]=n[t+4>>2],n[i+8>>2]=e}function _1(i,t,e){var r=0,u=0;for(r=O(n[i+8>>2],24),i=n[i+4>>2]-24|0;;){n:{if(!r){i=0;break n}if(r=r-24|0,u=i+28|0,i=i+24|0,!S0(n[i>>2],n[u>>2],t,e))continue}break}return i?i+8|0:1052128}function U8(i,t){var e=0;n:{e:{t:switch(e=_1(t,1052056,4),t=n[e>>2],((t|0)>=0?6:t^-2147483648)|0){case 0:break t;case 2:break e;default:break n}n[i>>2]=-2147483648,E[i+4>>1]=0;return}if(t=n[e+8>>2],e=n[e+12>>2],!e&t>>>0>=65536|e)break n;E[i+6>>1]=t,E[i+4>>1]=1,n[i>>2]=-2147483648;return}n[i+16>>2]=n[263013],t=n[263012],n[i+8>>2]=n[263011],n[i+12>>2]=t,t=n[263010],n[i>>2]=n[263009],n[i+4>>2]=t}function S0(i,t,e,r){var u=0;return u=N-16|0,N=u,n[u+4>>2]=t,n[u>>2]=i,n[u+12>>2]=r,n[u+8>>2]=e,i=vn(u,u+8|0),N=u+16|0,i}function Lt(i,t){var e=0;t=_1(t,1052331,3);n:{if(n[t>>2]==-2147483646){e=n[t+12>>2],n[i+8>>2]=n[t+8>>2],n[i+12>>2]=e,t=0;break n}n[i+20>>2]=n[263013],t=n[263012],n[i+12>>2]=n[263011],n[i+16>>2]=t,t=n[263010],n[i+4>>2]=n[263009],n[i+8>>2]=t,t=1}n[i>>2]=t}function z8(i,t,e,r){n:{e:{t:switch(t=_1(t,e,r),e=n[t>>2],((e|0)>=0?6:e^-2147483648)|0){case 0:break e;case 1:break n;default:break t}n[i+16>>2]=n[263013],t=n[263012],n[i+8>>2]=n[263011],n[i+12>>2]=t,t=n[263010],n[i>>2]=n[263009],n[i+4>>2]=t;return}n[i>>2]=-2147483648,c[i+4|0]=0;return}n[i>>2]=-2147483648,c[i+4|0]=o[t+4|0]}function f1(i,t,e,r){var u=0,a=0,s=0,l=0,f=0;u=N-32|0,N=u,kn(u+8|0,t,e,r),a=n[u+16>>2],r=n[u+12>>2],t=n[u+8>>2];n:{if((t|0)!=-2147483648){e=n[u+24>>2],n[i+12>>2]=n[u+20>>2],n[i+16>>2]=e,n[i+8>>2]=a,n[i+4>>2]=r,n[i>>2]=t;break n}if(s=n[263013],n[u+24>>2]=s,e=n[263012],f=e,t=n[263011],n[u+16>>2]=t,n[u+20>>2]=e,l=n[263010],e=n[263009],n[u+8>>2]=e,n[u+12>>2]=l,r){n[i+8>>2]=a,n[i+4>>2]=r,n[i>>2]=-2147483648,v2(u+8|0);break n}n[i+16>>2]=s,n[i+8>>2]=t,n[i+12>>2]=f,n[i>>2]=e,n[i+4>>2]=l}N=u+32|0}function K8(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;e=N-32|0,N=e,U8(e+8|0,t),u=j[e+14>>1],a=j[e+12>>1],t=n[e+8>>2];n:{if((t|0)!=-2147483648){n[i+16>>2]=n[e+24>>2],r=n[e+20>>2],n[i+8>>2]=n[e+16>>2],n[i+12>>2]=r,E[i+6>>1]=u,E[i+4>>1]=a,n[i>>2]=t;break n}if(s=n[263013],n[e+24>>2]=s,r=n[263012],f=r,t=n[263011],n[e+16>>2]=t,n[e+20>>2]=r,l=n[263010],r=n[263009],n[e+8>>2]=r,n[e+12>>2]=l,a&1){n[i>>2]=-2147483648,E[i+4>>1]=u,v2(e+8|0);break n}n[i+16>>2]=s,n[i+8>>2]=t,n[i+12>>2]=f,n[i>>2]=r,n[i+4>>2]=l}N=e+32|0}function be(i,t,e,r){if(t=_1(t,e,r),n[t>>2]==-2147483644){n[i>>2]=-2147483648,e=n[t+8>>2],n[i+4>>2]=n[t+4>>2],n[i+8>>2]=e;return}n[i+16>>2]=n[263013],t=n[263012],n[i+8>>2]=n[263011],n[i+12>>2]=t,t=n[263010],n[i>>2]=n[263009],n[i+4>>2]=t}function S1(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0;e=N-112|0,N=e;n:{e:{if(d=_1(t,1052144,7),n[d>>2]>=0){if(f1(e+88|0,d,1052151,4),s=n[e+96>>2],u=n[e+92>>2],r=n[e+88>>2],(r|0)!=-2147483648){t=n[e+104>>2],n[i+16>>2]=n[e+100>>2],n[i+20>>2]=t,n[i+12>>2]=s,n[i+8>>2]=u,n[i+4>>2]=r,n[i>>2]=-2147483648;break n}if(p4(e+8|0,u,s),kn(e+88|0,d,1052155,4),u=n[e+96>>2],s=n[e+92>>2],r=n[e+88>>2],(r|0)!=-2147483648){t=n[e+104>>2],n[i+16>>2]=n[e+100>>2],n[i+20>>2]=t,n[i+12>>2]=u,n[i+8>>2]=s,n[i+4>>2]=r,n[i>>2]=-2147483648;break e}if(K2(e+72|0,s||1,s?u:0),q0(e+32|0),n[e+40>>2]=n[e+80>>2],t=n[e+76>>2],n[e+32>>2]=n[e+72>>2],n[e+36>>2]=t,kn(e+88|0,d,1052159,7),u=n[e+96>>2],s=n[e+92>>2],r=n[e+88>>2],(r|0)!=-2147483648){t=n[e+104>>2],n[i+16>>2]=n[e+100>>2],n[i+20>>2]=t,n[i+12>>2]=u,n[i+8>>2]=s,n[i+4>>2]=r,n[i>>2]=-2147483648;break e}t:{r:{if(!s||(wn(e,s,u),!n[e+4>>2]))break r;K2(e+72|0,s,u);break t}n[e+72>>2]=-2147483648}if(N8(e+44|0),n[e+52>>2]=n[e+80>>2],t=n[e+76>>2],n[e+44>>2]=n[e+72>>2],n[e+48>>2]=t,r=_1(d,1052166,4),t=n[r>>2],t=(t|0)>=0?6:t^-2147483648,t){if((t|0)!=5){n[i>>2]=-2147483648,n[i+20>>2]=n[263013],t=n[263012],n[i+12>>2]=n[263011],n[i+16>>2]=t,t=n[263010],n[i+4>>2]=n[263009],n[i+8>>2]=t;break e}t=n[r+12>>2],f=n[r+8>>2]}else f=8;for(_=t<<4,d=e+20|0,b=e+92|0;;){t:{if(_){r:{if(n[f>>2]!=-2147483643|n[f+12>>2]!=3||(a=n[f+8>>2],n[a>>2]!=-2147483645|n[a+16>>2]!=-2147483646|n[a+32>>2]!=-2147483645))break r;for(t=n[a+4>>2],r=N-16|0,N=r,n[r+4>>2]=n[a+8>>2],n[r>>2]=t,n[r+12>>2]=1157843,n[r+8>>2]=1157816,l=N-16|0,N=l,h=r+8|0,u=n[h>>2],s=n[h+4>>2];;){u:{if((u|0)==(s|0)){p=27;break u}if(t=u+1|0,n[h>>2]=t,p=o[u|0],u=p<<2,n[l+4>>2]=n[u+1158524>>2],n[l>>2]=n[u+1158632>>2],u=n[l+4>>2],n[l+8>>2]=n[l>>2],n[l+12>>2]=u,u=t,!An(l+8|0,r))continue}break}if(N=l+16|0,N=r+16|0,r=p&255,(r|0)==27)break r;if(t=n[a+24>>2],!n[a+28>>2]&t>>>0<=255)break t}n[e+104>>2]=n[263013],t=n[263012],n[e+96>>2]=n[263011],n[e+100>>2]=t,t=n[263010],n[e+88>>2]=n[263009],n[e+92>>2]=t,s=n[b+4>>2],r=n[b>>2],n[e+72>>2]=r,n[e+76>>2]=s,u=n[b+12>>2],t=n[b+8>>2],n[e+80>>2]=t,n[e+84>>2]=u,n[i+16>>2]=t,n[i+20>>2]=u,n[i+8>>2]=r,n[i+12>>2]=s,n[i>>2]=-2147483648,n[i+4>>2]=0;break e}if(f=n[e+28>>2],f>>>0>=2){a=n[e+24>>2],h=N-16|0,N=h,_=(f>>>1|0)+f|0;r:for(;;){if(_){_=_-1|0;u:{if(_>>>0<f>>>0){l=(_<<4)+a|0,p=n[l+8>>2],d=n[l+12>>2],s=n[a>>2],u=n[a+4>>2],t=n[l+4>>2],n[a>>2]=n[l>>2],n[a+4>>2]=t,r=n[a+8>>2],t=n[a+12>>2],n[a+8>>2]=p,n[a+12>>2]=d,n[l+8>>2]=r,n[l+12>>2]=t,n[l>>2]=s,n[l+4>>2]=u,r=0;break u}r=_-f|0}for(s=f>>>0<_>>>0?f:_;;){if(u=r<<1,t=u|1,s>>>0<=t>>>0||(u=u+2|0,u>>>0<s>>>0&&(t=R8((t<<4)+a|0,(u<<4)+a|0)+t|0),u=(r<<4)+a|0,r=(t<<4)+a|0,!R8(u,r)))continue r;r2(u,r,4),r=t}}break}N=h+16|0}I(i,e+8|0,48);break n}K2(b,n[a+36>>2],n[a+40>>2]),c[e+105|0]=t,c[e+104|0]=r,u=n[b+12>>2],r=n[b+8>>2],n[e+80>>2]=r,n[e+84>>2]=u,t=n[b+4>>2],n[e+56>>2]=n[b>>2],n[e+60>>2]=t,n[e+64>>2]=r,n[e+68>>2]=u;t:{if(r){t=n[e+68>>2],n[e+96>>2]=n[e+64>>2],n[e+100>>2]=t,t=n[e+60>>2],n[e+88>>2]=n[e+56>>2],n[e+92>>2]=t,r=n[e+28>>2],(r|0)==n[e+20>>2]&&Di(d),t=n[e+100>>2],u=n[e+24>>2]+(r<<4)|0,n[u+8>>2]=n[e+96>>2],n[u+12>>2]=t,t=n[e+92>>2],n[u>>2]=n[e+88>>2],n[u+4>>2]=t,n[e+28>>2]=r+1;break t}G(e+56|0)}f=f+16|0,_=_-16|0}}n[i>>2]=-2147483648,n[i+20>>2]=n[263013],t=n[263012],n[i+12>>2]=n[263011],n[i+16>>2]=t,t=n[263010],n[i+4>>2]=n[263009],n[i+8>>2]=t;break n}X0(e+8|0)}N=e+112|0}function X8(i,t,e){var r=0,u=0,a=0;r=N-32|0,N=r,be(r+12|0,t,e,4),t=n[r+20>>2],e=n[r+16>>2],u=n[r+12>>2];n:{if((u|0)!=-2147483648){a=n[r+28>>2],n[i+12>>2]=n[r+24>>2],n[i+16>>2]=a,n[i+8>>2]=t,n[i+4>>2]=e,n[i>>2]=u;break n}if((t|0)!=32){n[i+16>>2]=n[263013],t=n[263012],n[i+8>>2]=n[263011],n[i+12>>2]=t,t=n[263010],n[i>>2]=n[263009],n[i+4>>2]=t;break n}n[i>>2]=-2147483648,n[i+4>>2]=e}N=r+32|0}function $3(i,t,e,r,u){var a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0,f0=0,p0=0,g0=0,w0=0,y0=0,t0=0,u0=0;a=N-1440|0,N=a;n:{e:{t:{r:{u:{i:{a:{c:{d:{g:{k:{b:{R:{j:{X:{q:{A:{H:{F:{D:{U:{v:{C:{I:{M:{h:{m:{y:{l:{p:{E:{f:{if(!S0(e,r,1052175,9)){if(S0(e,r,1052184,6))break f;if(S0(e,r,1052190,7))break E;if(S0(e,r,1052197,5))break p;if(S0(e,r,1052202,7))break l;if(S0(e,r,1052209,8))break y;if(S0(e,r,1052217,5))break m;if(S0(e,r,1052222,8))break h;if(S0(e,r,1052230,9))break M;if(S0(e,r,1052239,9))break I;if(S0(e,r,1052248,11))break C;if(S0(e,r,1052259,5))break v;if(S0(e,r,1052264,10))break U;if(S0(e,r,1052274,5))break D;if(S0(e,r,1052279,6))break F;if(S0(e,r,1052285,11))break H;if(S0(e,r,1052296,10))break A;if(S0(e,r,1052306,9))break q;if(S0(e,r,1052315,11))break X;if(S0(e,r,1052326,5))break j;n[i+16>>2]=n[263013],t=n[263012],n[i+8>>2]=n[263011],n[i+12>>2]=t,t=n[263010],n[i>>2]=n[263009],n[i+4>>2]=t;break n}if(X8(a+1112|0,u,1065668),e=n[a+1116>>2],r=n[a+1112>>2],(r|0)!=-2147483648){n[i+16>>2]=n[a+1128>>2],t=n[a+1124>>2],n[i+8>>2]=n[a+1120>>2],n[i+12>>2]=t,n[i+4>>2]=e,n[i>>2]=r;break n}if(Lt(a+1112|0,u),n[a+1112>>2]==1){t=n[a+1116>>2],e=n[a+1120>>2],r=n[a+1124>>2],u=n[a+1132>>2],n[i+12>>2]=n[a+1128>>2],n[i+16>>2]=u,n[i+4>>2]=e,n[i+8>>2]=r,n[i>>2]=t;break n}if(F=n[a+1120>>2],H=n[a+1124>>2],r=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[a+104>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[a+108>>2]=r,r=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[a+96>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[a+100>>2]=r,r=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[a+88>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[a+92>>2]=r,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[a+80>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[a+84>>2]=r,be(a+256|0,u,1053049,5),_=n[a+264>>2],h=n[a+260>>2],e=n[a+256>>2],(e|0)!=-2147483648){t=n[a+272>>2],n[i+12>>2]=n[a+268>>2],n[i+16>>2]=t,n[i+8>>2]=_,n[i+4>>2]=h,n[i>>2]=e;break n}u=a+144|0,r=N-160|0,N=r;s:{if(_>>>0<=1048576){e=N-192|0,N=e,n[e+12>>2]=0,n[e+8>>2]=_,n[e+4>>2]=h,l=N-96|0,N=l,m=e+4|0,s=n[m+8>>2],v=n[m+4>>2],n[l+4>>2]=s>>>0>v>>>0?1:s+n[m>>2]|0,c[l+12|0]=0,s=v-s|0,n[l+8>>2]=s>>>0<=v>>>0?s:0,s=N-16|0,N=s,f=l+4|0,E0(s,f),b=l+16|0,Ks(b,f,s),Is(b+32|0,f,s),h0(f,s)||v0(f),d=r+80|0,g=e+96|0,vr(b+44|0,f),Is(b+68|0,f,s),Y0(f,n[s>>2],n[s+4>>2],n[s+8>>2],n[s+12>>2]),N=s+16|0;o:{if(!o[l+12|0]){n[m+8>>2]=v-n[l+8>>2],I(g,b,80);break o}un(g+8|0),n[g>>2]=-2147483648,G4(l+16|0)}N=l+96|0,s=n[e+96>>2];o:{if((s|0)==-2147483648){s=e+16|0,I(s,e+104|0,40),st(s),n[d>>2]=-2147483648,c[d+4|0]=2;break o}if(l=o[e+100|0],f=e+96|0,I(e+21|0,f|5,75),c[e+20|0]=l,n[e+16>>2]=s,n[e+12>>2]==(_|0)){n[e+188>>2]=_,n[e+184>>2]=h,n[e+180>>2]=2,s=N-32|0,N=s,n[s+28>>2]=e+180,l=N-32|0,N=l,b=N-16|0,N=b,c[b+12|0]=0,w=s+28|0,n[b+8>>2]=w,v=e+16|0,m=0,p=b+8|0,R=N-16|0,n[R+12>>2]=0,g=5;_:{for(;;){if(S=0,(g|0)==1)break _;if(M=(R+12|0)+g|0,g=g-1|0,!o[M-2|0])break}S=g}g=S,C0(p,g),g&&(er(v,p),m=1),m>>>0<g>>>0&&(Co(v+32|0,p),m=m+1|0);_:{if(m>>>0>=g>>>0||(Qe(v+44|0,p),m+1>>>0>=g>>>0))break _;Co(v+68|0,p)}N=b+16|0,n1(l+8|0,o[b+12|0]),m=s+4|0,b=m+4|0,g=n[l+8>>2];_:{if((g|0)!=3){n[b+16>>2]=n[l+28>>2],p=n[l+24>>2],n[b+8>>2]=n[l+20>>2],n[b+12>>2]=p,p=n[l+16>>2],n[b>>2]=n[l+12>>2],n[b+4>>2]=p;break _}n[b>>2]=w}if(n[m>>2]=g,N=l+32|0,l=n[s+4>>2],(l|0)!=3&&(b=n[s+16>>2],n[f+8>>2]=n[s+12>>2],n[f+12>>2]=b,b=n[s+24>>2],n[f+16>>2]=n[s+20>>2],n[f+20>>2]=b,n[f+4>>2]=n[s+8>>2]),n[f>>2]=l,N=s+32|0,s=n[e+188>>2],n[e+128>>2]=s,l=n[e+184>>2],b=n[e+180>>2],n[e+120>>2]=b,n[e+124>>2]=l,s|(n[e+96>>2]!=3|(b|0)!=2)){n[d>>2]=-2147483648,c[d+4|0]=3,Z2(f),G4(v);break o}I(d,e+16|0,80),Z2(e+96|0);break o}n[d>>2]=-2147483648,c[d+4|0]=1,G4(e+16|0)}if(N=e+192|0,e=n[r+80>>2],(e|0)==-2147483648){c[u+12|0]=o[r+84|0],E[u+4>>1]=0,n[u>>2]=-2147483648;break s}s=j[r+86>>1]|j[r+88>>1]<<16,E[u+6>>1]=s,E[u+8>>1]=s>>>16,E[u+10>>1]=j[r+90>>1],s=j[r+84>>1],l=o[r+92|0],I(r+13|0,r+93|0,67),c[u+15|0]=o[r+15|0],f=o[r+13|0]|o[r+14|0]<<8,c[u+13|0]=f,c[u+14|0]=f>>>8,I(u+16|0,r+16|0,64),n[r+84>>2]=_,n[r+80>>2]=h,ft(u+80|0,r+80|0,1),c[u+12|0]=l,E[u+4>>1]=s,n[u>>2]=e;break s}n[u>>2]=-2147483648,E[u+4>>1]=6}if(N=r+160|0,e=n[a+152>>2],n[a+128>>2]=n[a+148>>2],n[a+132>>2]=e,n[a+136>>2]=n[a+156>>2],e=n[a+144>>2],(e|0)==-2147483648){q8(i,a+128|0);break n}I(a+296|0,a+160|0,96),n[a+280>>2]=e,e=n[a+132>>2],n[a+284>>2]=n[a+128>>2],n[a+288>>2]=e,n[a+292>>2]=n[a+136>>2],M=a+1112|0,d=0,h=N-7232|0,N=h,R=a+280|0,e=n[R+28>>2],n[h+40>>2]=n[R+24>>2],n[h+44>>2]=e,e=n[R+20>>2],n[h+32>>2]=n[R+16>>2],n[h+36>>2]=e,e=n[R+12>>2],n[h+24>>2]=n[R+8>>2],n[h+28>>2]=e,e=n[R+4>>2],n[h+16>>2]=n[R>>2],n[h+20>>2]=e,n[h+56>>2]=n[R+40>>2],e=n[R+36>>2],n[h+48>>2]=n[R+32>>2],n[h+52>>2]=e,e=n[R+64>>2],n[h+80>>2]=n[R+60>>2],n[h+84>>2]=e,e=n[R+56>>2],n[h+72>>2]=n[R+52>>2],n[h+76>>2]=e,e=n[R+48>>2],n[h+64>>2]=n[R+44>>2],n[h+68>>2]=e,n[h+96>>2]=n[R+76>>2],e=n[R+72>>2],n[h+88>>2]=n[R+68>>2],n[h+92>>2]=e,m=h+720|0,e=n[h+52>>2],g=n[h+56>>2],u=0,_=N-624|0,N=_,l=N-32|0,N=l,f=l+20|0,b=N-16|0,N=b,r=h+16|0,n[b+12>>2]=r,s=N-48|0,N=s,n[s+8>>2]=b+12,n[s+12>>2]=0,n[s+16>>2]=0,p=s+8|0,w=bo(p,s+12|0);s:{if(!n[s+12>>2]){if(v=s+24|0,O0(v,n[s+16>>2]),n[s+36>>2]=1,n[s+40>>2]=v,!(bo(p,s+36|0)&w)){W0(f),G(v);break s}n[f+8>>2]=n[s+32>>2],v=n[s+28>>2],n[f>>2]=n[s+24>>2],n[f+4>>2]=v;break s}W0(f)}N=s+48|0,N=b+16|0,n[l+8>>2]=16,n[l+4>>2]=1048592,s=n[l+28>>2],n[l+12>>2]=n[l+24>>2],n[l+16>>2]=s,s=_+208|0,ft(s,l+4|0,2),G(f),N=l+32|0;s:{o:{_:{if(!A2(s,a+80|0,32)){if(l=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),n[_+16>>2]=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),n[_+20>>2]=l,l=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),n[_+8>>2]=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),n[_+12>>2]=l,l=n[r+28>>2],n[_+104>>2]=n[r+24>>2],n[_+108>>2]=l,l=n[r+20>>2],n[_+96>>2]=n[r+16>>2],n[_+100>>2]=l,l=n[r+12>>2],n[_+88>>2]=n[r+8>>2],n[_+92>>2]=l,l=n[r+4>>2],n[_+80>>2]=n[r>>2],n[_+84>>2]=l,E[_+68>>1]=1,Vo(s,_+80|0,_+8|0,_+68|0),r=n[_+216>>2],n[_+136>>2]=n[_+212>>2],n[_+140>>2]=r,n[_+144>>2]=n[_+220>>2],r=n[_+208>>2],(r|0)==-2147483648){n[m+12>>2]=n[_+144>>2],e=n[_+140>>2],n[m+4>>2]=n[_+136>>2],n[m+8>>2]=e,n[m>>2]=-2147483648;break s}for(n[_+64>>2]=n[_+248>>2],s=n[_+244>>2],n[_+56>>2]=n[_+240>>2],n[_+60>>2]=s,s=n[_+236>>2],n[_+48>>2]=n[_+232>>2],n[_+52>>2]=s,s=n[_+228>>2],n[_+40>>2]=n[_+224>>2],n[_+44>>2]=s,s=n[_+140>>2],n[_+28>>2]=n[_+136>>2],n[_+32>>2]=s,n[_+36>>2]=n[_+144>>2],n[_+24>>2]=r,r=I0(4,32),To(_+208|0,_+24|0),s=n[_+236>>2],n[r+24>>2]=n[_+232>>2],n[r+28>>2]=s,s=n[_+228>>2],n[r+16>>2]=n[_+224>>2],n[r+20>>2]=s,s=n[_+220>>2],n[r+8>>2]=n[_+216>>2],n[r+12>>2]=s,s=n[_+212>>2],n[r>>2]=n[_+208>>2],n[r+4>>2]=s,n[_+76>>2]=1,n[_+72>>2]=r,n[_+68>>2]=1,P=O(g,24)+e|0,x=_+224|0,q=_+212|0,v=_+96|0,Z=_+93|0,g=_+139|0,b=_+221|0,L=_+216|0,J=_+36|0,Q=_+28|0,S=_+40|0,r=1;;){B:{if((e|0)!=(P|0)){if(w=n[e+16>>2],z=n[e+20>>2],!ct(w,z)){w=15;break _}for(s=r+1|0,l=s?u:u+1|0,f=e+24|0,y=O(z,66),X=n[e+8>>2],V=n[e+4>>2],K=n[_+60>>2],D=n[_+64>>2];;){if(y){if(e=j[w+64>>1],e>>>0>=D>>>0){w=16;break _}if(e=O(e,416)+K|0,p=n[e>>2],T=n[e+4>>2],I(L,e+8|0,408),n[_+208>>2]=p,n[_+212>>2]=T,p=N-96|0,N=p,$1(p,w),a1(p+76|0,J,V,X,1155456,1155486,8),W1(p- -64|0,_+208|0,n[p+80>>2],n[p+84>>2],p),e=2,n[p+64>>2]==1&&(e=n[p+72>>2],n[p+88>>2]=n[p+68>>2],n[p+92>>2]=e,v1(p+88|0),e=1),G(p+76|0),N=p+96|0,(e|0)!=2){w=17;break _}else{w=w+66|0,y=y-66|0;continue}}break}if(o[_+52|0]<=z>>>0)break B;w=18;break _}e=_+208|0,I(e,_+24|0,44),n[_+260>>2]=n[_+76>>2],r=n[_+72>>2],n[_+252>>2]=n[_+68>>2],n[_+256>>2]=r,I(m,e,56);break s}z=_+208|0,e=N-128|0,N=e,n[e+12>>2]=0,n[e+8>>2]=X,n[e+4>>2]=V,K=e+48|0,p=N-48|0,N=p,y=e+4|0,w=n[y+8>>2],D=n[y+4>>2],n[p>>2]=w>>>0>D>>>0?1:w+n[y>>2]|0,c[p+8|0]=0,w=D-w|0,n[p+4>>2]=w>>>0<=D>>>0?w:0,w=N-16|0,N=w,E0(w,p),A=h2(p,w),T=p+12|0,Ks(T,p,w),n[T+32>>2]=A,Y0(p,n[w>>2],n[w+4>>2],n[w+8>>2],n[w+12>>2]),N=w+16|0;B:{if(!o[p+8|0]){n[y+8>>2]=D-n[p+4>>2],I(K+4|0,T,36),n[K>>2]=2;break B}un(K),Z0(p+12|0)}N=p+48|0,y=2;B:{K:{x:{if(n[e+48>>2]!=2){p=e+88|0,I(p,K,40),st(p);break x}if(p=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),n[e+16>>2]=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),n[e+20>>2]=p,p=o[e+69|0]|o[e+70|0]<<8|(o[e+71|0]<<16|o[e+72|0]<<24),n[e+24>>2]=o[e+65|0]|o[e+66|0]<<8|(o[e+67|0]<<16|o[e+68|0]<<24),n[e+28>>2]=p,p=o[e+77|0]|o[e+78|0]<<8|(o[e+79|0]<<16|o[e+80|0]<<24),n[e+32>>2]=o[e+73|0]|o[e+74|0]<<8|(o[e+75|0]<<16|o[e+76|0]<<24),n[e+36>>2]=p,p=o[e+84|0]|o[e+85|0]<<8|(o[e+86|0]<<16|o[e+87|0]<<24),w=o[e+80|0]|o[e+81|0]<<8|(o[e+82|0]<<16|o[e+83|0]<<24),c[e+39|0]=w,c[e+40|0]=w>>>8,c[e+41|0]=w>>>16,c[e+42|0]=w>>>24,c[e+43|0]=p,c[e+44|0]=p>>>8,c[e+45|0]=p>>>16,c[e+46|0]=p>>>24,y=o[e+56|0],K=n[e+52>>2],(K|0)!=-2147483648)break K}n[z>>2]=-2147483648,c[z+4|0]=y;break B}if(p=o[e+43|0]|o[e+44|0]<<8|(o[e+45|0]<<16|o[e+46|0]<<24),w=o[e+39|0]|o[e+40|0]<<8|(o[e+41|0]<<16|o[e+42|0]<<24),c[e+76|0]=w,c[e+77|0]=w>>>8,c[e+78|0]=w>>>16,c[e+79|0]=w>>>24,c[e+80|0]=p,c[e+81|0]=p>>>8,c[e+82|0]=p>>>16,c[e+83|0]=p>>>24,p=n[e+36>>2],w=n[e+32>>2],c[e+69|0]=w,c[e+70|0]=w>>>8,c[e+71|0]=w>>>16,c[e+72|0]=w>>>24,c[e+73|0]=p,c[e+74|0]=p>>>8,c[e+75|0]=p>>>16,c[e+76|0]=p>>>24,p=n[e+28>>2],w=n[e+24>>2],c[e+61|0]=w,c[e+62|0]=w>>>8,c[e+63|0]=w>>>16,c[e+64|0]=w>>>24,c[e+65|0]=p,c[e+66|0]=p>>>8,c[e+67|0]=p>>>16,c[e+68|0]=p>>>24,p=n[e+20>>2],w=n[e+16>>2],c[e+53|0]=w,c[e+54|0]=w>>>8,c[e+55|0]=w>>>16,c[e+56|0]=w>>>24,c[e+57|0]=p,c[e+58|0]=p>>>8,c[e+59|0]=p>>>16,c[e+60|0]=p>>>24,c[e+52|0]=y,n[e+48>>2]=K,n[e+12>>2]==(X|0)){n[e+24>>2]=X,n[e+20>>2]=V,n[e+16>>2]=2,y=e+88|0,p=N-32|0,N=p,n[p+28>>2]=e+16,w=N-32|0,N=w,X=N-16|0,N=X,c[X+12|0]=0,T=p+28|0,n[X+8>>2]=T,K=e+48|0,V=X+8|0,D=Hn(),C0(V,D);K:{if(!D||(c2(K+32|0,V),(D|0)==1))break K;er(K,V)}N=X+16|0,n1(w+8|0,o[X+12|0]),V=p+4|0,X=V+4|0,D=n[w+8>>2];K:{if((D|0)!=3){n[X+16>>2]=n[w+28>>2],T=n[w+24>>2],n[X+8>>2]=n[w+20>>2],n[X+12>>2]=T,T=n[w+16>>2],n[X>>2]=n[w+12>>2],n[X+4>>2]=T;break K}n[X>>2]=T}if(n[V>>2]=D,N=w+32|0,w=n[p+4>>2],(w|0)!=3&&(X=n[p+16>>2],n[y+8>>2]=n[p+12>>2],n[y+12>>2]=X,X=n[p+24>>2],n[y+16>>2]=n[p+20>>2],n[y+20>>2]=X,n[y+4>>2]=n[p+8>>2]),n[y>>2]=w,N=p+32|0,p=n[e+24>>2],n[e+120>>2]=p,w=n[e+20>>2],X=n[e+16>>2],n[e+112>>2]=X,n[e+116>>2]=w,p|(n[e+88>>2]!=3|(X|0)!=2)){n[z>>2]=-2147483648,c[z+4|0]=3,Z2(y),Z0(K);break B}I(z,e+48|0,36),Z2(e+88|0);break B}n[z>>2]=-2147483648,c[z+4|0]=1,Z0(e+48|0)}if(N=e+128|0,y=n[_+208>>2],(y|0)==-2147483648){c[m+12|0]=o[_+212|0],n[m+4>>2]=2,n[m+8>>2]=r,n[m>>2]=-2147483648;break o}if(e=o[b+4|0]|o[b+5|0]<<8|(o[b+6|0]<<16|o[b+7|0]<<24),w=o[b|0]|o[b+1|0]<<8|(o[b+2|0]<<16|o[b+3|0]<<24),n[_+136>>2]=w,n[_+140>>2]=e,e=o[b+12|0]|o[b+13|0]<<8|(o[b+14|0]<<16|o[b+15|0]<<24),n[_+144>>2]=o[b+8|0]|o[b+9|0]<<8|(o[b+10|0]<<16|o[b+11|0]<<24),n[_+148>>2]=e,e=o[b+19|0]|o[b+20|0]<<8|(o[b+21|0]<<16|o[b+22|0]<<24),p=o[b+15|0]|o[b+16|0]<<8|(o[b+17|0]<<16|o[b+18|0]<<24),c[_+151|0]=p,c[_+152|0]=p>>>8,c[_+153|0]=p>>>16,c[_+154|0]=p>>>24,c[_+155|0]=e,c[_+156|0]=e>>>8,c[_+157|0]=e>>>16,c[_+158|0]=e>>>24,z=n[_+212>>2],X=n[_+216>>2],K=o[_+220|0],c[Z+2|0]=o[_+138|0],c[Z|0]=w,c[Z+1|0]=w>>>8,e=o[g+4|0]|o[g+5|0]<<8|(o[g+6|0]<<16|o[g+7|0]<<24),p=o[g|0]|o[g+1|0]<<8|(o[g+2|0]<<16|o[g+3|0]<<24),c[v|0]=p,c[v+1|0]=p>>>8,c[v+2|0]=p>>>16,c[v+3|0]=p>>>24,c[v+4|0]=e,c[v+5|0]=e>>>8,c[v+6|0]=e>>>16,c[v+7|0]=e>>>24,e=o[g+12|0]|o[g+13|0]<<8|(o[g+14|0]<<16|o[g+15|0]<<24),p=o[g+8|0]|o[g+9|0]<<8|(o[g+10|0]<<16|o[g+11|0]<<24),c[v+8|0]=p,c[v+9|0]=p>>>8,c[v+10|0]=p>>>16,c[v+11|0]=p>>>24,c[v+12|0]=e,c[v+13|0]=e>>>8,c[v+14|0]=e>>>16,c[v+15|0]=e>>>24,e=o[g+16|0]|o[g+17|0]<<8|(o[g+18|0]<<16|o[g+19|0]<<24),c[v+16|0]=e,c[v+17|0]=e>>>8,c[v+18|0]=e>>>16,c[v+19|0]=e>>>24,c[_+92|0]=K,n[_+84>>2]=z,n[_+88>>2]=X,n[_+80>>2]=y,!u&(r|0)==n[_+112>>2]){if(e=n[_+108>>2],n[_+160>>2]=n[_+104>>2],n[_+164>>2]=e,e=n[_+100>>2],n[_+152>>2]=n[_+96>>2],n[_+156>>2]=e,e=n[_+92>>2],n[_+144>>2]=n[_+88>>2],n[_+148>>2]=e,e=n[_+84>>2],n[_+136>>2]=n[_+80>>2],n[_+140>>2]=e,n[_+200>>2]=2,n[_+204>>2]=r,Vo(_+208|0,_+136|0,_+8|0,_+200|0),e=n[q+4>>2],n[_+120>>2]=n[q>>2],n[_+124>>2]=e,n[_+128>>2]=n[q+8>>2],e=n[_+208>>2],(e|0)==-2147483648){n[m+12>>2]=n[_+128>>2],e=n[_+124>>2],n[m+4>>2]=n[_+120>>2],n[m+8>>2]=e,n[m>>2]=-2147483648;break o}n[_+192>>2]=n[x+24>>2],r=n[x+20>>2],n[_+184>>2]=n[x+16>>2],n[_+188>>2]=r,r=n[x+12>>2],n[_+176>>2]=n[x+8>>2],n[_+180>>2]=r,r=n[x+4>>2],n[_+168>>2]=n[x>>2],n[_+172>>2]=r,r=_+24|0,Kn(r),u=n[_+124>>2],n[Q>>2]=n[_+120>>2],n[Q+4>>2]=u,n[Q+8>>2]=n[_+128>>2],u=n[_+172>>2],n[S>>2]=n[_+168>>2],n[S+4>>2]=u,u=n[_+180>>2],n[S+8>>2]=n[_+176>>2],n[S+12>>2]=u,u=n[_+188>>2],n[S+16>>2]=n[_+184>>2],n[S+20>>2]=u,n[S+24>>2]=n[_+192>>2],n[_+24>>2]=e,To(_+208|0,r),r=n[_+76>>2],(r|0)==n[_+68>>2]&&V2(_+68|0,32),u=n[_+212>>2],e=n[_+72>>2]+(r<<5)|0,n[e>>2]=n[_+208>>2],n[e+4>>2]=u,u=n[_+220>>2],n[e+8>>2]=n[_+216>>2],n[e+12>>2]=u,u=n[_+228>>2],n[e+16>>2]=n[_+224>>2],n[e+20>>2]=u,u=n[_+236>>2],n[e+24>>2]=n[_+232>>2],n[e+28>>2]=u,n[_+76>>2]=r+1,r=s,u=l,e=f;continue}break}n[m+8>>2]=2,n[m+12>>2]=r,E[m+4>>1]=14,n[m>>2]=-2147483648,Z0(_+80|0);break o}n[m>>2]=-2147483648,E[m+4>>1]=10,Z0(r);break s}n[m+8>>2]=2,n[m+12>>2]=r,E[m+4>>1]=w,n[m>>2]=-2147483648}zn(_+68|0),Kn(_+24|0)}N=_+624|0,e=n[h+728>>2],n[h+2032>>2]=n[h+724>>2],n[h+2036>>2]=e,n[h+2040>>2]=n[h+732>>2];s:{o:{e=n[h+720>>2];_:{if((e|0)==-2147483648){n[M+12>>2]=n[h+2040>>2],e=n[h+2036>>2],n[M+4>>2]=n[h+2032>>2],n[M+8>>2]=e,n[M>>2]=-2147483648;break _}I(h+5944|0,h+736|0,40),n[h+112>>2]=n[h+2040>>2],r=n[h+2036>>2],n[h+104>>2]=n[h+2032>>2],n[h+108>>2]=r,r=n[h+5948>>2],n[h+116>>2]=n[h+5944>>2],n[h+120>>2]=r,r=n[h+5956>>2],n[h+124>>2]=n[h+5952>>2],n[h+128>>2]=r,r=n[h+5964>>2],n[h+132>>2]=n[h+5960>>2],n[h+136>>2]=r,n[h+140>>2]=n[h+5968>>2],n[h+100>>2]=e,n[h+152>>2]=n[h+5980>>2],e=n[h+5976>>2],n[h+144>>2]=n[h+5972>>2],n[h+148>>2]=e;B:{K:{x:{u=n[h+80>>2],l=n[h+84>>2],g=15;N:{if(!ct(u,l))break N;for(Q=h+112|0,r=O(l,66),f=h+728|0,e=n[h+72>>2],b=n[h+68>>2],m=n[h+136>>2],v=n[h+140>>2];;){if(r){if(s=j[u+64>>1],g=16,s>>>0>=v>>>0||(s=m+O(s,416)|0,d=n[s>>2],U=n[s+4>>2],I(f,s+8|0,408),n[h+720>>2]=d,n[h+724>>2]=U,s=N-96|0,N=s,$1(s,u),a1(s+76|0,Q,b,e,1155456,1155480,6),W1(s- -64|0,h+720|0,n[s+80>>2],n[s+84>>2],s),_=2,n[s+64>>2]==1&&(_=n[s+72>>2],n[s+88>>2]=n[s+68>>2],n[s+92>>2]=_,v1(s+88|0),_=1),G(s+76|0),N=s+96|0,g=17,(_|0)!=2))break N;u=u+66|0,r=r-66|0;continue}break}if(l>>>0>=o[h+128|0])break x;g=18}e=g,n[M+8>>2]=3,n[M+12>>2]=0,E[M+4>>1]=e;break K}for(X=n[h+68>>2],w=n[h+72>>2],u=N-320|0,N=u,n[u+12>>2]=0,n[u+8>>2]=w,n[u+4>>2]=X,v=N-160|0,N=v,y=u+4|0,r=n[y+8>>2],S=n[y+4>>2],n[v+4>>2]=r>>>0>S>>>0?1:r+n[y>>2]|0,c[v+12|0]=0,r=S-r|0,n[v+8>>2]=r>>>0<=S>>>0?r:0,s=N-16|0,N=s,r=v+4|0,E0(s,r),K=p2(r,s),_=v+16|0,yr(_,r,s),q=h2(r,s),Cs(_+52|0,r,s),Z=h2(r,s),V=h2(r,s),h0(r,s)||v0(r),l=N-16|0,N=l,E0(l,r),b=Os(r,l),m=C,g=h2(r,l),p=p2(r,l),x=p2(r,l),z=h2(r,l),f=_+16|0,c[f+17|0]=x,c[f+16|0]=p,n[f+8>>2]=g,n[f>>2]=b,n[f+4>>2]=m,n[f+12>>2]=z,Y0(r,n[l>>2],n[l+4>>2],n[l+8>>2],n[l+12>>2]),N=l+16|0,h0(r,s)||v0(r),b=_- -64|0,l=N-80|0,N=l,E0(l+8|0,r),n[l+36>>2]=0,n[l+28>>2]=0,n[l+32>>2]=4;;){if(h0(r,l+8|0)){f=N-32|0,N=f,m=f+16|0,E0(m,r),g=l+40|0,wr(g+8|0,r,m),Cr(f+8|0,r,m),m=n[f+12>>2],n[g>>2]=n[f+8>>2],n[g+4>>2]=m,Y0(r,n[f+16>>2],n[f+20>>2],n[f+24>>2],n[f+28>>2]),N=f+32|0,f=n[l+36>>2],(f|0)==n[l+28>>2]&&y2(l+28|0,4,40),I(n[l+32>>2]+O(f,40)|0,l+40|0,40),n[l+36>>2]=f+1;continue}break}for(n[b+8>>2]=n[l+36>>2],f=n[l+32>>2],n[b>>2]=n[l+28>>2],n[b+4>>2]=f,N=l+80|0,h0(r,s)||v0(r),g=_+76|0,l=N-96|0,N=l,E0(l+8|0,r),n[l+32>>2]=0,n[l+24>>2]=0,n[l+28>>2]=4;;){if(h0(r,l+8|0)){f=N-32|0,N=f,b=f+16|0,E0(b,r),p=C1(r,b),m=l+36|0,L2(m+8|0,r,b),x=Ss(r,b),z=C1(r,b),D=Ds(r,b),wr(m+20|0,r,b),Cr(f+8|0,r,b),b=n[f+12>>2],T=n[f+8>>2],c[m+57|0]=x,E[m+52>>1]=p,c[m+56|0]=D,E[m+54>>1]=z,n[m>>2]=T,n[m+4>>2]=b,Y0(r,n[f+16>>2],n[f+20>>2],n[f+24>>2],n[f+28>>2]),N=f+32|0,f=n[l+32>>2],(f|0)==n[l+24>>2]&&Ys(l+24|0),I(n[l+28>>2]+O(f,60)|0,l+36|0,60),n[l+32>>2]=f+1;continue}break}for(n[g+8>>2]=n[l+32>>2],f=n[l+28>>2],n[g>>2]=n[l+24>>2],n[g+4>>2]=f,N=l+96|0,h0(r,s)||v0(r),x=_+88|0,f=N-96|0,N=f,E0(f,r),n[f+24>>2]=0,n[f+16>>2]=0,n[f+20>>2]=4;;){if(h0(r,f)){l=N-48|0,N=l,g=l+8|0,E0(g,r),z=C1(r,g),b=f+28|0,L2(b+8|0,r,g),L2(l+24|0,r,g),D=Ss(r,g),h0(r,g)||v0(r),m=N-16|0,N=m,E0(m,r),T=p2(r,m),P=p2(r,m),L=p2(r,m),J=p2(r,m),p=b+59|0,t0=p,u0=p2(r,m),c[t0+4|0]=u0,c[p+3|0]=J,c[p+2|0]=L,c[p+1|0]=P,c[p|0]=T,Y0(r,n[m>>2],n[m+4>>2],n[m+8>>2],n[m+12>>2]),N=m+16|0,gr(b+32|0,r,g),L2(l+36|0,r,g),m=p2(r,g),Cr(l,r,g),g=n[l>>2],p=n[l+4>>2],E[b+56>>1]=z,z=n[l+28>>2],n[b+20>>2]=n[l+24>>2],n[b+24>>2]=z,n[b+28>>2]=n[l+32>>2],c[b+58|0]=D,z=n[l+40>>2],n[b+44>>2]=n[l+36>>2],n[b+48>>2]=z,n[b+52>>2]=n[l+44>>2],c[b+64|0]=m,n[b>>2]=g,n[b+4>>2]=p,Y0(r,n[l+8>>2],n[l+12>>2],n[l+16>>2],n[l+20>>2]),N=l+48|0,l=n[f+24>>2],(l|0)==n[f+16>>2]&&y2(f+16|0,4,68),I(n[f+20>>2]+O(l,68)|0,f+28|0,68),n[f+24>>2]=l+1;continue}break}for(n[x+8>>2]=n[f+24>>2],l=n[f+20>>2],n[x>>2]=n[f+16>>2],n[x+4>>2]=l,N=f+96|0,h0(r,s)||v0(r),x=h+720|0,g=u+160|0,p=_+100|0,l=N-96|0,N=l,E0(l+8|0,r),n[l+32>>2]=0,n[l+24>>2]=0,n[l+28>>2]=4;;){if(h0(r,l+8|0)){f=N-48|0,N=f,m=f+8|0,E0(m,r),b=l+36|0,L2(b,r,m),L2(f+24|0,r,m),L2(f+36|0,r,m),gr(b+36|0,r,m),z=b+48|0;x:{if(!h0(r,m)){n[z>>2]=-2147483648;break x}N:{if(!Gn(r)){Br(z,r);break N}n[z>>2]=-2147483648}}n[b+20>>2]=n[f+32>>2],m=n[f+28>>2],n[b+12>>2]=n[f+24>>2],n[b+16>>2]=m,m=n[f+40>>2],n[b+24>>2]=n[f+36>>2],n[b+28>>2]=m,n[b+32>>2]=n[f+44>>2],Y0(r,n[f+8>>2],n[f+12>>2],n[f+16>>2],n[f+20>>2]),N=f+48|0,f=n[l+32>>2],(f|0)==n[l+24>>2]&&Ys(l+24|0),I(n[l+28>>2]+O(f,60)|0,l+36|0,60),n[l+32>>2]=f+1;continue}break}n[p+8>>2]=n[l+32>>2],f=n[l+28>>2],n[p>>2]=n[l+24>>2],n[p+4>>2]=f,N=l+96|0,L2(_+112|0,r,s),Cs(_+124|0,r,s),n[_+48>>2]=V,n[_+44>>2]=Z,n[_+40>>2]=q,c[_+136|0]=K,Y0(r,n[s>>2],n[s+4>>2],n[s+8>>2],n[s+12>>2]),N=s+16|0;x:{if(!o[v+12|0]){n[y+8>>2]=S-n[v+8>>2],I(g,_,144);break x}un(g),n[g+124>>2]=-2147483648,L1(v+16|0)}N=v+160|0,r=n[u+284>>2];x:{if((r|0)==-2147483648){r=u+16|0,I(r,g,40),st(r),n[x+124>>2]=-2147483648,c[x|0]=2;break x}if(s=o[u+160|0],l=u+16|0,S=u+160|0,I(l|1,S|1,123),f=n[u+300>>2],n[u+152>>2]=n[u+296>>2],n[u+156>>2]=f,f=n[u+292>>2],n[u+144>>2]=n[u+288>>2],n[u+148>>2]=f,n[u+140>>2]=r,c[u+16|0]=s,n[u+12>>2]==(w|0)){if(n[u+316>>2]=w,n[u+312>>2]=X,n[u+308>>2]=2,p=N-32|0,N=p,n[p+28>>2]=u+308,y=N-32|0,N=y,z=N-16|0,N=z,c[z+12|0]=0,V=p+28|0,n[z+8>>2]=V,m=0,g=N-16|0,N=g,c[g+5|0]=0,c[g+6|0]=0,c[g+7|0]=0,c[g+8|0]=0,c[g+9|0]=0,c[g+10|0]=0,c[g+11|0]=0,c[g+12|0]=0,n[g>>2]=0,n[g+4>>2]=0,r=z+8|0,b=ln(g,14),C0(r,b),b?(K0(l+136|0,r),_=1):_=0,b>>>0>_>>>0&&(en(l,r),_=_+1|0),_>>>0<b>>>0&&(c2(l+40|0,r),_=_+1|0),_>>>0<b>>>0&&(ur(l+52|0,r),_=_+1|0),_>>>0<b>>>0&&(c2(l+44|0,r),_=_+1|0),_>>>0<b>>>0&&(c2(l+48|0,r),_=_+1|0),_>>>0<b>>>0){s=l+16|0,v=N-16|0,N=v,c[v+12|0]=0,n[v+8>>2]=0,f=vt(v+8|0),C0(r,f),f&&(Pn(r,n[s>>2],n[s+4>>2]),m=1),f>>>0>m>>>0&&(c2(s+8|0,r),m=m+1|0),f>>>0>m>>>0&&(K0(s+16|0,r),m=m+1|0);N:{if(f>>>0<=m>>>0||(K0(s+17|0,r),m+1>>>0>=f>>>0))break N;c2(s+12|0,r)}N=v+16|0,_=_+1|0}if(_>>>0<b>>>0){for(s=l- -64|0,f=n[s+8>>2],C0(r,f),m=O(f,40),f=n[s+4>>2];;){if(m){s=Hn(),C0(r,s);N:{if(!s||(S2(f+8|0,r),(s|0)==1))break N;tr(f,r)}m=m-40|0,f=f+40|0;continue}break}_=_+1|0}if(_>>>0<b>>>0){for(s=l+76|0,f=n[s+8>>2],C0(r,f),m=O(f,60),f=n[s+4>>2];;){if(m){s=0,v=N-16|0,N=v,c[v+11|0]=0,c[v+12|0]=0,c[v+13|0]=0,c[v+14|0]=0,n[v+8>>2]=0,w=ln(v+8|0,8),C0(r,w),w&&(C2(f+52|0,r),s=1),s>>>0<w>>>0&&(l2(f+8|0,r),s=s+1|0),s>>>0<w>>>0&&(K0(f+57|0,r),s=s+1|0),s>>>0<w>>>0&&(C2(f+54|0,r),s=s+1|0),s>>>0<w>>>0&&(xr(f+56|0,r),s=s+1|0);N:{if(s>>>0>=w>>>0||(S2(f+20|0,r),s+1>>>0>=w>>>0))break N;tr(f,r)}N=v+16|0,m=m-60|0,f=f+60|0;continue}break}_=_+1|0}if(_>>>0<b>>>0){for(s=l+88|0,f=n[s+8>>2],C0(r,f),m=O(f,68),f=n[s+4>>2];;){if(m){if(s=0,v=0,X=N-16|0,N=X,c[X+8|0]=0,n[X>>2]=0,n[X+4>>2]=0,w=ho(X),C0(r,w),w&&(C2(f+56|0,r),s=1),s>>>0<w>>>0&&(l2(f+8|0,r),s=s+1|0),s>>>0<w>>>0&&(l2(f+20|0,r),s=s+1|0),s>>>0<w>>>0&&(K0(f+58|0,r),s=s+1|0),s>>>0<w>>>0){K=f+59|0,Z=N-16|0,N=Z,c[Z+12|0]=0,n[Z+8>>2]=0,q=vt(Z+8|0),C0(r,q),q&&(K0(K,r),v=1),v>>>0<q>>>0&&(K0(K+1|0,r),v=v+1|0),v>>>0<q>>>0&&(K0(K+2|0,r),v=v+1|0);N:{if(v>>>0>=q>>>0||(K0(K+3|0,r),v+1>>>0>=q>>>0))break N;K0(K+4|0,r)}N=Z+16|0,s=s+1|0}s>>>0<w>>>0&&(rr(f+32|0,r),s=s+1|0),s>>>0<w>>>0&&(l2(f+44|0,r),s=s+1|0);N:{if(s>>>0>=w>>>0||(K0(f- -64|0,r),s+1>>>0>=w>>>0))break N;tr(f,r)}N=X+16|0,m=m-68|0,f=f+68|0;continue}break}_=_+1|0}if(_>>>0<b>>>0){for(s=l+100|0,f=n[s+8>>2],C0(r,f),m=O(f,60),f=n[s+4>>2];;){if(m){s=0,w=N-16|0,N=w,n[w+8>>2]=0,c[w+12|0]=n[f+48>>2]==-2147483648,v=vt(w+8|0),C0(r,v),v&&(l2(f,r),s=1),s>>>0<v>>>0&&(l2(f+12|0,r),s=s+1|0),s>>>0<v>>>0&&(l2(f+24|0,r),s=s+1|0);N:{if(s>>>0>=v>>>0||(rr(f+36|0,r),s+1>>>0>=v>>>0))break N;s=f+48|0;W:{if(n[s>>2]!=-2147483648){l2(s,r);break W}tn(r)}}N=w+16|0,m=m-60|0,f=f+60|0;continue}break}_=_+1|0}N:{if(_>>>0>=b>>>0||(l2(l+112|0,r),_+1>>>0>=b>>>0))break N;ur(l+124|0,r)}N=g+16|0,N=z+16|0,n1(y+8|0,o[z+12|0]),s=p+4|0,r=s+4|0,f=n[y+8>>2];N:{if((f|0)!=3){n[r+16>>2]=n[y+28>>2],_=n[y+24>>2],n[r+8>>2]=n[y+20>>2],n[r+12>>2]=_,_=n[y+16>>2],n[r>>2]=n[y+12>>2],n[r+4>>2]=_;break N}n[r>>2]=V}if(n[s>>2]=f,N=y+32|0,r=n[p+4>>2],(r|0)!=3&&(s=n[p+16>>2],n[S+8>>2]=n[p+12>>2],n[S+12>>2]=s,s=n[p+24>>2],n[S+16>>2]=n[p+20>>2],n[S+20>>2]=s,n[S+4>>2]=n[p+8>>2]),n[S>>2]=r,N=p+32|0,r=n[u+316>>2],n[u+192>>2]=r,s=n[u+312>>2],f=n[u+308>>2],n[u+184>>2]=f,n[u+188>>2]=s,r|(n[u+160>>2]!=3|(f|0)!=2)){n[x+124>>2]=-2147483648,c[x|0]=3,Z2(S),L1(l);break x}I(x,u+16|0,144),Z2(u+160|0);break x}n[x+124>>2]=-2147483648,c[x|0]=1,L1(u+16|0)}if(N=u+320|0,r=n[h+844>>2],(r|0)==-2147483648){c[M+12|0]=o[h+720|0],E[M+4>>1]=3;break K}u=j[h+722>>1]|j[h+724>>1]<<16,E[h+162>>1]=u,E[h+164>>1]=u>>>16,E[h+166>>1]=j[h+726>>1],u=j[h+720>>1],s=o[h+728|0],I(h+169|0,h+729|0,115),l=n[h+860>>2],n[h+296>>2]=n[h+856>>2],n[h+300>>2]=l,l=n[h+852>>2],n[h+288>>2]=n[h+848>>2],n[h+292>>2]=l,n[h+284>>2]=r,c[h+168|0]=s,E[h+160>>1]=u,w=h+720|0,p=N-80|0,N=p;x:{N:{W:{J:{if(y=h+160|0,o[y+136|0]==1){if(!ir(y,Q)){if(r=n[y+48>>2],u=n[y+44>>2],!(r>>>0<u>>>0|r-u>>>0>400)){if(n[y+60>>2]==n[y+40>>2]){Q:{X=n[y+24>>2];S:{if(X>>>0<2||(K=o[y+32|0],K>>>0>23))break S;if(q=o[y+33|0],q>>>0<=23)break Q}n[w+160>>2]=-2147483648,n[w>>2]=23;break N}for(Z=n[y+16>>2],Q=n[y+20>>2],f=n[y+80>>2],b=n[y+84>>2],m=St(f,b,60,112),u=n[y+92>>2],v=n[y+96>>2],x=St(u,v,68,124),s=n[y+128>>2],l=N+-64|0,N=l,r=n[y+132>>2]+1|0;r=r-1|0,r>>>0>=2&&(_=o[s+28|0]|o[s+29|0]<<8|(o[s+30|0]<<16|o[s+31|0]<<24),n[l+24>>2]=o[s+24|0]|o[s+25|0]<<8|(o[s+26|0]<<16|o[s+27|0]<<24),n[l+28>>2]=_,_=o[s+20|0]|o[s+21|0]<<8|(o[s+22|0]<<16|o[s+23|0]<<24),n[l+16>>2]=o[s+16|0]|o[s+17|0]<<8|(o[s+18|0]<<16|o[s+19|0]<<24),n[l+20>>2]=_,_=o[s+12|0]|o[s+13|0]<<8|(o[s+14|0]<<16|o[s+15|0]<<24),n[l+8>>2]=o[s+8|0]|o[s+9|0]<<8|(o[s+10|0]<<16|o[s+11|0]<<24),n[l+12>>2]=_,_=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),n[l>>2]=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),n[l+4>>2]=_,_=s+56|0,g=o[_+4|0]|o[_+5|0]<<8|(o[_+6|0]<<16|o[_+7|0]<<24),n[l+56>>2]=o[_|0]|o[_+1|0]<<8|(o[_+2|0]<<16|o[_+3|0]<<24),n[l+60>>2]=g,_=s+48|0,g=o[_+4|0]|o[_+5|0]<<8|(o[_+6|0]<<16|o[_+7|0]<<24),n[l+48>>2]=o[_|0]|o[_+1|0]<<8|(o[_+2|0]<<16|o[_+3|0]<<24),n[l+52>>2]=g,_=s+40|0,g=o[_+4|0]|o[_+5|0]<<8|(o[_+6|0]<<16|o[_+7|0]<<24),n[l+40>>2]=o[_|0]|o[_+1|0]<<8|(o[_+2|0]<<16|o[_+3|0]<<24),n[l+44>>2]=g,s=s+32|0,_=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),n[l+32>>2]=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),n[l+36>>2]=_,_o(l,l+32|0)<<24>>24<0););for(N=l- -64|0,s=r>>>0<2,V=n[y+108>>2],r=V+1|0,l=n[y+104>>2],g=l+68|0;r=r-1|0,r>>>0>=2&&(_=g-4|0,S=g-60|0,z=g+-64|0,D=n[g>>2],g=g+60|0,U2(n[z>>2],n[S>>2],n[_>>2],D)<<24>>24<0););c[p+55|0]=r>>>0<2,c[p+54|0]=2,c[p+53|0]=s,c[p+52|0]=3,c[p+51|0]=x,c[p+50|0]=1,c[p+49|0]=m,s=0,c[p+48|0]=0;Q:{for(;;){if((s|0)==8)break Q;if(r=(p+48|0)+s|0,s=s+2|0,!o[r+1|0])break}r=o[(s+p|0)+46|0],n[w+160>>2]=-2147483648,c[w+2|0]=r,E[w>>1]=25;break N}for(_=O(b,60),b=_+f|0,s=0,r=f;;){Q:{if((s|0)!=(_|0)){if(M2(y,j[r+54>>1]))break Q;n[w+160>>2]=-2147483648,n[w+4>>2]=0,E[w>>1]=27,E[w+2>>1]=j[(s+f|0)+52>>1];break N}D=O(v,68)+u|0;S:{z:{for(;;){if((u|0)==(D|0))break S;v=28;O:{m=o[u+60|0],x=o[u+59|0];Z:{if(m>>>0<=(x-1&255)>>>0|m>>>0>8||(S=o[u+61|0],S>>>0>x>>>0)||(z=o[u+63|0],z>>>0>3|z>>>0<=(o[u+62|0]-1&255)>>>0))break Z;if(r=n[u+36>>2],s=n[u+40>>2],fo(r,s))break O;v=32}g=j[u+56>>1];break z}for(_=u+68|0,s=s<<1,g=j[u+56>>1];;){if(s){if(v=32,T=j[r>>1],(T|0)==(g|0))break z;if(s=s-2|0,r=r+2|0,M2(y,T))continue;break z}break}if(v=33,s=o[u+64|0]-8|0,s>>>0>24|!(1<<s&16777473))break z;if(s=n[u>>2],u=_,!s){if(c[p+58|0]=0,E[p+56>>1]=g,n[p+52>>2]=b,n[p+48>>2]=f,(jo(p+48|0)|0)!=(m|0)){v=29;break z}if(c[p+58|0]=1,E[p+56>>1]=g,n[p+52>>2]=b,n[p+48>>2]=f,(jo(p+48|0)|0)!=(z|0)){v=30;break z}if(c[p+58|0]=0,E[p+56>>1]=g,n[p+52>>2]=b,n[p+48>>2]=f,s=0,_=p+48|0,v=n[_>>2],m=n[_+4>>2],(v|0)!=(m|0))for(m=(m-v>>>0)/60|0,z=j[_+8>>1],_=o[_+10|0];;){T=0;O:{if(j[v+54>>1]!=(z|0)||(T=0,(_|0)!=o[v+57|0]))break O;T=n[v>>2]?0:o[v+56|0]^1}if(v=v+60|0,s=s+T|0,m=m-1|0,!m)break}if(!(!S|(x-S&255)>>>0>=s>>>0))break}}v=31}n[w+160>>2]=-2147483648,E[w+2>>1]=g,E[w>>1]=v;break N}for(m=l-60|0,v=O(V,60),S=v+l|0,u=0;;){_=r;S:{z:{if(f=l,(l|0)!=(S|0)){if(s=34,r=n[l+8>>2],r-41>>>0<4294967256)break J;for(l=n[l+4>>2],Vr(p+8|0,l,r+l|0),r=n[p+12>>2],n[p+48>>2]=n[p+8>>2],n[p+52>>2]=r,b=p+48|0,l=n[b>>2],g=n[b+4>>2];r=l,!!((g|0)!=(r|0)&&(l=r+1|0,n[b>>2]=l,x=o[r|0],(x-97&255)>>>0<26|((x|0)==45|(x-48&255)>>>0<10))););if((r|0)!=(g|0))break J;for(r=N-16|0,N=r,s=f+36|0,g=n[s+4>>2],s=n[s+8>>2],U0(r+8|0,s,2,2),l=n[r+12>>2],x=n[r+8>>2],s&&I(l,g,s<<1),n[b+8>>2]=s,n[b+4>>2]=l,n[b>>2]=x,N=r+16|0,r=n[p+52>>2],s=n[p+56>>2],s>>>0>=2&&vo(r,s),l=f+60|0,g=fo(r,s),x=n[f+44>>2],r=x<<1,s=n[f+40>>2];b=r,!!(r&&(r=r-2|0,z=j[s>>1],s=s+2|0,M2(y,z))););O:{Z:{P:{if(x){if(g&!b)break P;s=35;break z}if(s=35,!b)break Z;break z}if(n[f+48>>2]!=-2147483648)break O;s=47,r=_;break S}if(r=u,!(g&n[f+48>>2]!=-2147483648))break S}for(b=f+48|0,s=v,r=m;;){if(!s){s=36;break z}if(s=s-60|0,r=r+60|0,!!Mo(r,b))break}r=Mo(b,f),s=r?36:47,r=r?u:_;break S}r=n[y+68>>2],n[p+64>>2]=r,n[p+68>>2]=r+O(n[y+72>>2],40),n[p+72>>2]=p+79,u=N-48|0,N=u,E[u+8>>1]=47,r=p- -64|0,n[u+40>>2]=n[r+8>>2],s=n[r+4>>2],n[u+32>>2]=n[r>>2],n[u+36>>2]=s,m=p+48|0,l=m+4|0,n[u+44>>2]=u+8,s=u+20|0,r=N-464|0,N=r,_=r+24|0,f=u+32|0,$a(_,f);O:{if(n[r+440>>2]!=3){for(U0(r,4,8,424),b=n[r>>2],_=I(n[r+4>>2],_,424),n[r+20>>2]=1,n[r+16>>2]=_,n[r+12>>2]=b,_=n[f+12>>2],n[r+456>>2]=n[f+8>>2],n[r+460>>2]=_,_=n[f+4>>2],n[r+448>>2]=n[f>>2],n[r+452>>2]=_,f=r+12|0,v=r+448|0,_=N-432|0,N=_;;){if($a(_+8|0,v),n[_+424>>2]!=3){b=n[f+8>>2],(b|0)==n[f>>2]&&G0(f,n[f+8>>2],1,8,424),I(n[f+4>>2]+O(b,424)|0,_+8|0,424),n[f+8>>2]=b+1;continue}break}N=_+432|0,n[s+8>>2]=n[r+20>>2],f=n[r+16>>2],n[s>>2]=n[r+12>>2],n[s+4>>2]=f;break O}n[s+8>>2]=0,n[s>>2]=0,n[s+4>>2]=8}N=r+464|0;O:{if(j[u+8>>1]!=47){n[l+8>>2]=n[u+16>>2],r=n[u+12>>2],n[l>>2]=n[u+8>>2],n[l+4>>2]=r,Xn(s),r=1;break O}n[l+8>>2]=n[u+28>>2],r=n[u+24>>2],n[l>>2]=n[u+20>>2],n[l+4>>2]=r,r=0}if(n[m>>2]=r,N=u+48|0,r=n[p+56>>2],n[p+32>>2]=n[p+52>>2],n[p+36>>2]=r,n[p+40>>2]=n[p+60>>2],n[p+48>>2]==1){n[w+8>>2]=n[p+40>>2],r=n[p+36>>2],n[w>>2]=n[p+32>>2],n[w+4>>2]=r,n[w+160>>2]=-2147483648;break N}if(r=n[p+36>>2],n[p+16>>2]=n[p+32>>2],n[p+20>>2]=r,r=n[p+40>>2],n[p+24>>2]=r,u=0,s=n[p+20>>2],l=s+O(r,424)|0,(l|0)!=(s|0))for(r=s+416|0,s=(l-s>>>0)/424|0;u=!n[r>>2]+u|0,r=r+424|0,s=s-1|0,!!s;);if((u|0)==1){I(w+16|0,y,144),c[w+13|0]=q,c[w+12|0]=K,n[w+8>>2]=X,n[w>>2]=Z,n[w+4>>2]=Q,n[w+168>>2]=n[p+24>>2],r=n[p+20>>2],n[w+160>>2]=n[p+16>>2],n[w+164>>2]=r;break x}n[w+160>>2]=-2147483648,E[w>>1]=24,Xn(p+16|0);break N}r=u}if(u=u+1|0,b2(p+48|0),(s|0)!=47)break}break W}s=s+60|0,r=r+60|0}}n[w+160>>2]=-2147483648,E[w>>1]=22;break N}n[w+160>>2]=-2147483648,E[w+4>>1]=3,E[w>>1]=19;break N}n[w+160>>2]=-2147483648,E[w+4>>1]=3,E[w>>1]=9;break N}n[w+160>>2]=-2147483648,E[w+4>>1]=3,E[w>>1]=8;break N}r=u}n[w+160>>2]=-2147483648,n[w+4>>2]=r,E[w>>1]=s}L1(y)}if(N=p+80|0,r=n[h+880>>2],(r|0)!=-2147483648)break B;r=n[h+728>>2],n[h+5952>>2]=r,e=n[h+724>>2],u=n[h+720>>2],n[h+5944>>2]=u,n[h+5948>>2]=e,n[M+12>>2]=r,n[M+4>>2]=u,n[M+8>>2]=e}n[M>>2]=-2147483648,zn(h+144|0),Kn(h+100|0);break _}if(u=h+5944|0,I(u,h+720|0,160),n[h+476>>2]=n[h+892>>2],s=n[h+888>>2],n[h+468>>2]=n[h+884>>2],n[h+472>>2]=s,s=h+304|0,I(s,u,160),n[h+464>>2]=r,u=h+464|0,p=Nt(s,F,H),r=n[h+364>>2],p>>>0<r>>>0)e=20;else{if(r=n[h+368>>2],p>>>0<=r>>>0)break o;e=21}n[M+12>>2]=p,n[M+8>>2]=r,E[M+4>>1]=e,n[M>>2]=-2147483648,L1(h+320|0),Xn(u),zn(h+144|0),Kn(h+100|0)}Un(h+88|0);break s}I(h+480|0,h+320|0,144),r=n[h+316>>2],n[h+632>>2]=n[h+312>>2],n[h+636>>2]=r,r=n[h+308>>2],n[h+624>>2]=n[h+304>>2],n[h+628>>2]=r,n[h+648>>2]=n[u+8>>2],r=n[u+4>>2],n[h+640>>2]=n[u>>2],n[h+644>>2]=r,s=n[h+88>>2],u=n[h+92>>2],r=n[h+96>>2],n[h+672>>2]=0,n[h+664>>2]=0,n[h+668>>2]=4,n[h+692>>2]=0,r=O(r,24)+u|0,n[h+688>>2]=r,n[h+684>>2]=s,n[h+680>>2]=u,n[h+676>>2]=u,Q=h+736|0,f=h+7200|0,b=h+3343|0,V=h+3380|0,g=h+4608|3,D=h+3352|0,T=h+4611|0,K=h+3349|0,P=h+5957|0,x=h+700|0,l=n[h+612>>2],Z=n[h+608>>2];o:{_:{B:{K:{x:{N:{W:{J:{Q:{S:{for(;;){z:{O:{Z:{P:{n0:{Y:{T:{if((r|0)==(u|0)||(n[h+680>>2]=u+24,r=n[u>>2],(r|0)==-2147483648))break T;n[x+16>>2]=n[u+20>>2],s=n[u+16>>2],n[x+8>>2]=n[u+12>>2],n[x+12>>2]=s,s=n[u+8>>2],n[x>>2]=n[u+4>>2],n[x+4>>2]=s,n[h+696>>2]=r,z=n[h+692>>2],n[h+692>>2]=z+1,q=n[h+700>>2],X=n[h+704>>2],r=N-2576|0,N=r,n[r+12>>2]=0,n[r+8>>2]=X,n[r+4>>2]=q,d=N-1296|0,N=d,m=r+4|0,u=n[m+8>>2],v=n[m+4>>2],n[d+12>>2]=u>>>0>v>>>0?1:u+n[m>>2]|0,c[d+20|0]=0,u=v-u|0,n[d+16>>2]=u>>>0<=v>>>0?u:0,u=N-16|0,N=u,s=d+12|0,E0(u,s),U=p2(s,u),_=d+24|0,yr(_+24|0,s,u),S=C1(s,u),L=h2(s,u),J=h2(s,u),A=h2(s,u),h0(s,u)||v0(s),w=h+5944|0,y=r+1288|0,V3(_+52|0,s,1216),js(_,s,u),js(_+12|0,s,u),E[_+1268>>1]=S,c[_+1270|0]=U,n[_+48>>2]=A,n[_+44>>2]=J,n[_+40>>2]=L,Y0(s,n[u>>2],n[u+4>>2],n[u+8>>2],n[u+12>>2]),N=u+16|0;w:{if(!o[d+20|0]){n[m+8>>2]=v-n[d+16>>2],I(y,_,1272);break w}un(y+8|0),n[y>>2]=-2147483648,A1(d+24|0)}N=d+1296|0,u=n[r+1288>>2];w:{if((u|0)==-2147483648){u=r+16|0,I(u,r+1296|0,40),st(u),n[w>>2]=-2147483648,c[w+4|0]=2;break w}if(s=o[r+1292|0],y=r+1288|0,I(r+21|0,y|5,1267),c[r+20|0]=s,n[r+16>>2]=u,n[r+12>>2]==(X|0)){n[r+2572>>2]=X,n[r+2568>>2]=q,n[r+2564>>2]=2,s=N-32|0,N=s,n[s+28>>2]=r+2564,v=N-32|0,N=v,U=N-16|0,N=U,c[U+12|0]=0,L=s+28|0,n[U+8>>2]=L,d=r+16|0,u=0,S=N-16|0,N=S,c[S+8|0]=0,n[S>>2]=0,n[S+4>>2]=0,_=U+8|0,m=ho(S),C0(_,m),m&&(K0(d+1270|0,_),u=1),u>>>0<m>>>0&&(en(d+24|0,_),u=u+1|0),u>>>0<m>>>0&&(C2(d+1268|0,_),u=u+1|0),u>>>0<m>>>0&&(c2(d+40|0,_),u=u+1|0),u>>>0<m>>>0&&(c2(d+44|0,_),u=u+1|0),u>>>0<m>>>0&&(c2(d+48|0,_),u=u+1|0),u>>>0<m>>>0&&(Ln(_,d+52|0,1216),u=u+1|0);V:{if(u>>>0>=m>>>0||(yo(d,_),u+1>>>0>=m>>>0))break V;yo(d+12|0,_)}N=S+16|0,N=U+16|0,n1(v+8|0,o[U+12|0]),_=s+4|0,u=_+4|0,m=n[v+8>>2];V:{if((m|0)!=3){n[u+16>>2]=n[v+28>>2],U=n[v+24>>2],n[u+8>>2]=n[v+20>>2],n[u+12>>2]=U,U=n[v+16>>2],n[u>>2]=n[v+12>>2],n[u+4>>2]=U;break V}n[u>>2]=L}if(n[_>>2]=m,N=v+32|0,u=n[s+4>>2],(u|0)!=3&&(_=n[s+16>>2],n[y+8>>2]=n[s+12>>2],n[y+12>>2]=_,_=n[s+24>>2],n[y+16>>2]=n[s+20>>2],n[y+20>>2]=_,n[y+4>>2]=n[s+8>>2]),n[y>>2]=u,N=s+32|0,u=n[r+2572>>2],n[r+1320>>2]=u,s=n[r+2568>>2],_=n[r+2564>>2],n[r+1312>>2]=_,n[r+1316>>2]=s,u|(n[r+1288>>2]!=3|(_|0)!=2)){n[w>>2]=-2147483648,c[w+4|0]=3,Z2(y),A1(d);break w}I(w,r+16|0,1272),Z2(r+1288|0);break w}n[w>>2]=-2147483648,c[w+4|0]=1,A1(r+16|0)}if(N=r+2576|0,r=n[h+5944>>2],(r|0)==-2147483648){c[h+3325|0]=o[h+5948|0],c[h+3321|0]=z,c[h+3322|0]=z>>>8,c[h+3323|0]=z>>>16,c[h+3324|0]=z>>>24,r=4;break K}u=n[h+5948>>2],s=n[h+5952>>2],d=o[h+5956|0],I(h+4608|0,P,1259),c[K+2|0]=o[h+4610|0],_=o[h+4608|0]|o[h+4609|0]<<8,c[K|0]=_,c[K+1|0]=_>>>8,L=I(D,T,1256),c[h+3348|0]=d,n[h+3340>>2]=u,n[h+3344>>2]=s,n[h+3336>>2]=r,y=j[h+4604>>1],_=n[h+3376>>2],s=h+5944|0,w=h+480|0,r=0,v=N-16|0,N=v,d=h+3336|0,u=j[d+1268>>1],U=u,m=n[d+40>>2];w:{V:{G:{if(o[d+1270|0]==1){if(ir(d+24|0,w))break G;u=M2(w,u);L:{if(!u)break L;S=n[d+44>>2],z=n[u+4>>2];$:{e0:switch(n[u>>2]-1|0){case 1:if(S>>>0<z>>>0)break $;break L;case 0:break e0;default:break $}if(S>>>0>z>>>0)break L}r=u}if(u=U<<16|5,!r){n[s+8>>2]=m,n[s+4>>2]=u,E[s>>1]=38;break w}if(U=n[d+48>>2],S=n[d+44>>2],U>>>0<S>>>0|U-S>>>0>120)break V;n[v+8>>2]=w,n[v+12>>2]=d;L:{if(U=v+8|0,w=n[d+8>>2],Io(U,n[d+4>>2],w,0,8)&&(S=n[d+16>>2],d=n[d+20>>2],Io(U,S,d,1,3)))break L;n[s+4>>2]=u,n[s+8>>2]=m,E[s>>1]=39;break w}E[s>>1]=47,E[s+4>>1]=o[r+61|0]|o[r+62|0]<<8,c[s+2|0]=o[r+59|0],c[s+6|0]=d>>>0>=255?255:d,c[s+3|0]=w>>>0>=255?255:w;break w}E[s>>1]=8,n[s+4>>2]=U<<16|5,n[s+8>>2]=m;break w}E[s>>1]=9,n[s+4>>2]=U<<16|5,n[s+8>>2]=m;break w}n[s+4>>2]=u,n[s+8>>2]=m,E[s>>1]=19}if(N=v+16|0,S=o[h+5947|0]|o[h+5948|0]<<8|(o[h+5949|0]<<16|o[h+5950|0]<<24),u=o[h+5946|0],r=j[h+5944>>1],(r|0)!=47){c[h+3328|0]=o[h+5955|0],n[h+3324>>2]=o[h+5951|0]|o[h+5952|0]<<8|(o[h+5953|0]<<16|o[h+5954|0]<<24),n[h+3320>>2]=S,e=u;break x}n[h+5948>>2]=X,n[h+5944>>2]=q,r=h+5868|0,ft(r,h+5944|0,1),m=h+8|0,d=N-16|0,N=d,n[d+12>>2]=r,r=l;w:{if(!r){s=0,v=1;break w}for(s=0;;){if(r>>>0<=1){if(r=Ro(d+12|0,(s<<5)+Z|0)&255,v=0,!r)break w}else{U=s,v=r>>>1|0,s=v+s|0,s=(Ro(d+12|0,(s<<5)+Z|0)&255)==1?U:s,r=r-v|0;continue}break}s=((r|0)==255)+s|0,v=1}r=v,n[m+4>>2]=s,n[m>>2]=r,N=d+16|0;w:{if(n[h+8>>2]){if(r=n[h+712>>2],s=n[h+716>>2],No(r,s))break w;r=y<<16|5,c[h+3321|0]=r,c[h+3322|0]=r>>>8,c[h+3323|0]=r>>>16,c[h+3324|0]=r>>>24,c[h+3325|0]=_,c[h+3326|0]=_>>>8,c[h+3327|0]=_>>>16,c[h+3328|0]=_>>>24,r=15;break x}r=y<<16|5,c[h+3321|0]=r,c[h+3322|0]=r>>>8,c[h+3323|0]=r>>>16,c[h+3324|0]=r>>>24,c[h+3325|0]=_,c[h+3326|0]=_>>>8,c[h+3327|0]=_>>>16,c[h+3328|0]=_>>>24,r=41;break x}n[h+5900>>2]=r,n[h+5904>>2]=r+O(s,66),X=h+3336|0,n[h+5912>>2]=X,q=h+480|0,n[h+5908>>2]=q,m=h+5916|0,s=N-48|0,N=s,c[s+11|0]=0,r=h+5900|0,d=n[r+12>>2],n[s+32>>2]=n[r+8>>2],n[s+36>>2]=d,d=n[r+4>>2],n[s+24>>2]=n[r>>2],n[s+28>>2]=d,n[s+40>>2]=s+11,d=s+12|0,r=N+-64|0,N=r,v=s+24|0,Aa(r+16|0,v),U=n[r+16>>2];w:{if((U|0)!=3){for(z=n[r+20>>2],U0(r+8|0,4,4,8),J=n[r+8>>2],w=n[r+12>>2],n[w+4>>2]=z,n[w>>2]=U,n[r+36>>2]=1,n[r+32>>2]=w,n[r+28>>2]=J,n[r+56>>2]=n[v+16>>2],w=n[v+12>>2],n[r+48>>2]=n[v+8>>2],n[r+52>>2]=w,w=n[v+4>>2],n[r+40>>2]=n[v>>2],n[r+44>>2]=w,v=r+28|0,z=r+40|0,w=N-16|0,N=w;;){if(Aa(w+8|0,z),J=n[w+8>>2],(J|0)!=3){A=n[w+12>>2],U=n[v+8>>2],(U|0)==n[v>>2]&&T2(v,1),n0=n[v+4>>2]+(U<<3)|0,n[n0+4>>2]=A,n[n0>>2]=J,n[v+8>>2]=U+1;continue}break}N=w+16|0,n[d+8>>2]=n[r+36>>2],v=n[r+32>>2],n[d>>2]=n[r+28>>2],n[d+4>>2]=v;break w}n[d+8>>2]=0,n[d>>2]=0,n[d+4>>2]=4}N=r- -64|0;w:{if(o[s+11|0]==1){n[m>>2]=-2147483648,x0(d);break w}n[m+8>>2]=n[s+20>>2],r=n[s+16>>2],n[m>>2]=n[s+12>>2],n[m+4>>2]=r}if(N=s+48|0,w=y<<16|5,n[h+5948>>2]=w,n[h+5952>>2]=_,y=h+5944|0,r=m,m=n[h+5916>>2],d=(m|0)==-2147483648,r=d?y:r,s=o[r+7|0]|o[r+8|0]<<8|(o[r+9|0]<<16|o[r+10|0]<<24),n[h+5928>>2]=o[r+3|0]|o[r+4|0]<<8|(o[r+5|0]<<16|o[r+6|0]<<24),n[h+5932>>2]=s,c[h+5936|0]=o[r+11|0],s=o[r+2|0],d)break N;if(c[g+8|0]=o[h+5936|0],r=n[h+5932>>2],d=n[h+5928>>2],c[g|0]=d,c[g+1|0]=d>>>8,c[g+2|0]=d>>>16,c[g+3|0]=d>>>24,c[g+4|0]=r,c[g+5|0]=r>>>8,c[g+6|0]=r>>>16,c[g+7|0]=r>>>24,c[h+4610|0]=s,E[h+4608>>1]=m,s=n[h+4616>>2],r=n[h+4612>>2],n[h+5952>>2]=V,n[h+5944>>2]=r,U=r+(s<<3)|0,n[h+5948>>2]=U,m=0,d=n[y>>2],s=n[y+4>>2],(d|0)!=(s|0))for(v=s-d>>>3|0,y=n[n[y+8>>2]>>2];;){z=n[d+4>>2],s=1;w:{V:switch(n[d>>2]-1|0){case 0:s=y>>>0<=z>>>0;break w;case 1:break V;default:break w}s=y>>>0<z>>>0}if(d=d+8|0,m=s+m|0,v=v-1|0,!v)break}if(u>>>0>m>>>0)break Q;if(v=0,e=0,(r|0)!=(U|0))for(s=U-r>>>3|0;e=!n[r>>2]+e|0,r=r+8|0,s=s-1|0,!!s;);if(e>>>0>=u>>>0&&(v=Uo(X,q)),e=o[b+4|0]|o[b+5|0]<<8|(o[b+6|0]<<16|o[b+7|0]<<24),n[h+3320>>2]=o[b|0]|o[b+1|0]<<8|(o[b+2|0]<<16|o[b+3|0]<<24),n[h+3324>>2]=e,c[h+3328|0]=o[b+8|0],r=j[h+3340>>1],e=o[h+3342|0],_=n[h+3336>>2],m=h+5944|0,I(m,L,1256),s=o[h+5896|0]|o[h+5897|0]<<8|(o[h+5898|0]<<16|o[h+5899|0]<<24),d=o[h+5892|0]|o[h+5893|0]<<8|(o[h+5894|0]<<16|o[h+5895|0]<<24),c[f+24|0]=d,c[f+25|0]=d>>>8,c[f+26|0]=d>>>16,c[f+27|0]=d>>>24,c[f+28|0]=s,c[f+29|0]=s>>>8,c[f+30|0]=s>>>16,c[f+31|0]=s>>>24,s=o[h+5888|0]|o[h+5889|0]<<8|(o[h+5890|0]<<16|o[h+5891|0]<<24),d=o[h+5884|0]|o[h+5885|0]<<8|(o[h+5886|0]<<16|o[h+5887|0]<<24),c[f+16|0]=d,c[f+17|0]=d>>>8,c[f+18|0]=d>>>16,c[f+19|0]=d>>>24,c[f+20|0]=s,c[f+21|0]=s>>>8,c[f+22|0]=s>>>16,c[f+23|0]=s>>>24,s=o[h+5880|0]|o[h+5881|0]<<8|(o[h+5882|0]<<16|o[h+5883|0]<<24),d=o[h+5876|0]|o[h+5877|0]<<8|(o[h+5878|0]<<16|o[h+5879|0]<<24),c[f+8|0]=d,c[f+9|0]=d>>>8,c[f+10|0]=d>>>16,c[f+11|0]=d>>>24,c[f+12|0]=s,c[f+13|0]=s>>>8,c[f+14|0]=s>>>16,c[f+15|0]=s>>>24,s=o[h+5872|0]|o[h+5873|0]<<8|(o[h+5874|0]<<16|o[h+5875|0]<<24),d=o[h+5868|0]|o[h+5869|0]<<8|(o[h+5870|0]<<16|o[h+5871|0]<<24),c[f|0]=d,c[f+1|0]=d>>>8,c[f+2|0]=d>>>16,c[f+3|0]=d>>>24,c[f+4|0]=s,c[f+5|0]=s>>>8,c[f+6|0]=s>>>16,c[f+7|0]=s>>>24,s=h+2032|0,I(s,m,1288),x0(h+4608|0),(_|0)==-2147483648)break K;if(m=o[h+3320|0],d=o[h+3321|0]|o[h+3322|0]<<8|(o[h+3323|0]<<16|o[h+3324|0]<<24),U=o[h+3325|0]|o[h+3326|0]<<8|(o[h+3327|0]<<16|o[h+3328|0]<<24),I(Q,s,1288),n[h+728>>2]=d,n[h+732>>2]=U,c[h+727|0]=m,E[h+2026>>1]=S,E[h+2028>>1]=S>>>16,c[h+2025|0]=u,c[h+2024|0]=v,c[h+726|0]=e,E[h+724>>1]=r,n[h+720>>2]=_,s=j[h+1988>>1],r=n[h+672>>2],!r||(u=n[h+668>>2]+O(r,28)|0,m=u-28|0,!m))break Y;if(r=j[u-4>>1],(r|0)==(s|0))break n0;if(r>>>0<=s>>>0)break Y;r=n[h+760>>2];break P}for(zo(h+676|0),r=O(n[h+672>>2],28),u=n[h+668>>2];;){if(!r)break S;m=n[u+4>>2],v=n[u+8>>2],n[h+5944>>2]=p;T:{if(!v||(f=m+O(v,1312)|0,e=f-1312|0,!e))break T;w:{if(p>>>0>N0[f-1264>>2])break w;y=j[f-44>>1],s=M2(h+480|0,y),s?x=n[s>>2]:x=1,s=n[f-1296>>2],n[h+728>>2]=s,l=n[f-1308>>2],n[h+720>>2]=l,n[h+732>>2]=s+O(n[f-1292>>2],34),n[h+724>>2]=l+O(n[f-1304>>2],34),b=N-16|0,N=b,g=h+480|0,n[b+8>>2]=g,_=h+720|0,s=n[_>>2];V:{if(s){w=n[_+4>>2];G:{for(;;){if((s|0)==(w|0))break G;if(l=s+34|0,n[_>>2]=l,S=Bo(b+8|0,s),s=l,!!S)break}l=1;break V}n[_>>2]=0}if(s=n[_+8>>2],l=0,!s)break V;for(n[b+12>>2]=g,w=n[_+12>>2];l=s,(s|0)!=(w|0)&&(s=s+34|0,n[_+8>>2]=s,!Bo(b+12|0,l)););l=(l|0)!=(w|0)}if(s=l,N=b+16|0,s|x)break w;if(!Uo(e,g))break J}if(n[h+724>>2]=f,n[h+720>>2]=m,n[h+728>>2]=h+5944,l=h+720|0,s=Ko(l),!s)break T;if(Ko(l))break z;if(l=ar(m,v,p),!l||(l=n[l+48>>2],f=l-p|0,(l>>>0>=f>>>0?f:0)>>>0<=13))break T;d=j[s+1268>>1]<<16|5,U=n[s+40>>2],r=43;break W}u=u+28|0,r=r-28|0}}m=I(I0(4,1312),h+720|0,1312),u=I0(4,24),r=n[h+716>>2],n[u+16>>2]=n[h+712>>2],n[u+20>>2]=r,r=n[h+708>>2],n[u+8>>2]=n[h+704>>2],n[u+12>>2]=r,r=n[h+700>>2],n[u>>2]=n[h+696>>2],n[u+4>>2]=r,_=n[h+672>>2],(_|0)==n[h+664>>2]&&V2(h+664|0,28),r=n[h+668>>2]+O(_,28)|0,c[r+26|0]=0,E[r+24>>1]=s,n[r+20>>2]=1,n[r+16>>2]=u,n[r+8>>2]=1,n[r+12>>2]=1,n[r+4>>2]=m,n[r>>2]=1,n[h+672>>2]=_+1;break O}if(r=n[h+760>>2],w=u-20|0,_=n[w>>2],!_||(y=O(_,1312),S=u-24|0,z=n[S>>2],v=y+z|0,(v|0)==1312|N0[v-1272>>2]>=r>>>0))break P;if(N0[v-1268>>2]<N0[h+764>>2])break Z}u=r,d=s<<16|5,A1(h+720|0),r=37;break B}(_|0)==n[m>>2]&&(V2(m,1312),z=n[S>>2]),I(z+y|0,h+720|0,1312),n[w>>2]=_+1,_=u-8|0,s=n[_>>2],r=u-16|0,(s|0)==n[r>>2]&&Js(r),m=n[h+716>>2],r=n[u-12>>2]+O(s,24)|0,n[r+16>>2]=n[h+712>>2],n[r+20>>2]=m,u=n[h+708>>2],n[r+8>>2]=n[h+704>>2],n[r+12>>2]=u,u=n[h+700>>2],n[r>>2]=n[h+696>>2],n[r+4>>2]=u,n[_>>2]=s+1}u=n[h+680>>2],r=n[h+688>>2];continue}break}e=j[s+1268>>1],R=e>>>8|0,r=42;break _}m=n[h+672>>2],d=n[h+668>>2],n[h+656>>2]=d,n[h+660>>2]=m,n[h+652>>2]=n[h+664>>2],g=h+720|0,e=n[h+148>>2],r=n[h+152>>2],l=h+480|0,f=N-160|0,N=f,n[f+60>>2]=0,n[f+52>>2]=0,n[f+44>>2]=e,n[f+48>>2]=(r<<5)+e,u=f+20|0,e=N-48|0,N=e,r=f+44|0,s=Wa(r);S:{if(s){for(_=e+24|0,Ja(_,r),b=n[e+24>>2]+1|0,b=b||-1,Y2(_,b>>>0<=4?4:b),b=n[e+28>>2],n[b+4>>2]=32,n[b>>2]=s,n[e+16>>2]=1,s=n[e+28>>2],n[e+8>>2]=n[e+24>>2],n[e+12>>2]=s,s=n[r+20>>2],n[e+40>>2]=n[r+16>>2],n[e+44>>2]=s,s=n[r+12>>2],n[e+32>>2]=n[r+8>>2],n[e+36>>2]=s,s=n[r+4>>2],n[e+24>>2]=n[r>>2],n[e+28>>2]=s,s=e+8|0,b=N-16|0,N=b;;){if(p=Wa(_),p){v=n[s+8>>2],(v|0)==n[s>>2]&&(Ja(b+4|0,_),w=n[b+4>>2]+1|0,T2(s,w||-1)),w=n[s+4>>2]+(v<<3)|0,n[w+4>>2]=32,n[w>>2]=p,n[s+8>>2]=v+1;continue}break}N=b+16|0,n[u+8>>2]=n[e+16>>2],s=n[e+12>>2],n[u>>2]=n[e+8>>2],n[u+4>>2]=s;break S}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4}N=e+48|0,_=n[f+24>>2],s=n[f+28>>2],Xo(_,s),e=n[l+68>>2],b=n[l+72>>2],u=n[l+80>>2],l=n[l+84>>2],n[f+140>>2]=0,n[f+120>>2]=0,n[f+112>>2]=0,n[f+104>>2]=0,m=O(m,28)+d|0,n[f+100>>2]=m,n[f+96>>2]=d,n[f+92>>2]=1,n[f+84>>2]=0,n[f+76>>2]=0,n[f+72>>2]=m,n[f+68>>2]=d,n[f+64>>2]=1,n[f+60>>2]=u+O(l,60),n[f+56>>2]=u,n[f+52>>2]=e+O(b,40),n[f+48>>2]=e,n[f+44>>2]=1,u=f+32|0,e=N-144|0,N=e,Ya(e+8|0,r),l=n[e+8>>2];S:{if(l){for(b=n[e+12>>2],d=e+28|0,Ga(d,r),m=n[e+28>>2]+1|0,m=m||-1,Y2(d,m>>>0<=4?4:m),m=n[e+32>>2],n[m+4>>2]=b,n[m>>2]=l,n[e+24>>2]=1,l=n[e+32>>2],n[e+16>>2]=n[e+28>>2],n[e+20>>2]=l,I(d,r,116),l=e+16|0,r=N-32|0,N=r;;){if(Ya(r+8|0,d),m=n[r+8>>2],m){v=n[r+12>>2],b=n[l+8>>2],(b|0)==n[l>>2]&&(Ga(r+20|0,d),p=n[r+20>>2]+1|0,T2(l,p||-1)),p=n[l+4>>2]+(b<<3)|0,n[p+4>>2]=v,n[p>>2]=m,n[l+8>>2]=b+1;continue}break}N=r+32|0,n[u+8>>2]=n[e+24>>2],r=n[e+20>>2],n[u>>2]=n[e+16>>2],n[u+4>>2]=r;break S}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4}for(N=e+144|0,r=n[f+36>>2],d=n[f+40>>2],Xo(r,d),e=d<<3,u=r,l=N-16|0,N=l,d=d+1|0;d=d-1|0,!!(d>>>0>=2&&(b=n[u+4>>2],n[l>>2]=n[u>>2],n[l+4>>2]=b,u=u+8|0,b=n[u+4>>2],n[l+8>>2]=n[u>>2],n[l+12>>2]=b,nr(l,l+8|0))););for(N=l+16|0,b=d>>>0<2;;){if(u=e,e){d=f+8|0,l=0,e=s,m=1;S:{if(!e)break S;for(;;){if(e>>>0<=1){if(e=_t((l<<3)+_|0,r)&255,m=0,!e)break S}else{v=l,m=e>>>1|0,l=m+l|0,l=(_t((l<<3)+_|0,r)&255)==1?v:l,e=e-m|0;continue}break}l=((e|0)==255)+l|0,m=1}if(e=m,n[d+4>>2]=l,n[d>>2]=e,e=u-8|0,r=r+8|0,n[f+8>>2])continue}break}if(E[g>>1]=b?u?26:47:26,x0(f+32|0),x0(f+20|0),N=f+160|0,r=j[h+720>>1],(r|0)!=47){E[M+14>>1]=j[h+730>>1],e=j[h+726>>1]|j[h+728>>1]<<16,u=j[h+722>>1]|j[h+724>>1]<<16,E[M+6>>1]=u,E[M+8>>1]=u>>>16,E[M+10>>1]=e,E[M+12>>1]=e>>>16,n[M>>2]=-2147483648,E[M+4>>1]=r,no(h+652|0);break o}e=n[h+520>>2],r=n[h+72>>2],n[h+5944>>2]=n[h+68>>2],n[h+5948>>2]=r,ft(h+968|0,h+5944|0,1),r=n[h+104>>2],n[h+720>>2]=n[h+100>>2],n[h+724>>2]=r,r=n[h+112>>2],n[h+728>>2]=n[h+108>>2],n[h+732>>2]=r,r=n[h+120>>2],n[h+736>>2]=n[h+116>>2],n[h+740>>2]=r,r=n[h+128>>2],n[h+744>>2]=n[h+124>>2],n[h+748>>2]=r,r=n[R+84>>2],n[h+896>>2]=n[R+80>>2],n[h+900>>2]=r,r=n[R+92>>2],n[h+904>>2]=n[R+88>>2],n[h+908>>2]=r,r=n[R+100>>2],n[h+912>>2]=n[R+96>>2],n[h+916>>2]=r,r=n[R+108>>2],n[h+920>>2]=n[R+104>>2],n[h+924>>2]=r,I(h+752|0,h+480|0,144),n[h+952>>2]=n[h+648>>2],r=n[h+644>>2],n[h+944>>2]=n[h+640>>2],n[h+948>>2]=r,r=n[h+656>>2],n[h+956>>2]=n[h+652>>2],n[h+960>>2]=r,n[h+964>>2]=n[h+660>>2],r=n[h+628>>2],n[h+928>>2]=n[h+624>>2],n[h+932>>2]=r,r=n[h+636>>2],n[h+936>>2]=n[h+632>>2],n[h+940>>2]=r,t0=I(M,h+720|0,280),u0=e,n[t0+280>>2]=u0,zn(h+144|0),Y4(h+132|0);break s}c[h+3321|0]=w,c[h+3322|0]=w>>>8,c[h+3323|0]=w>>>16,c[h+3324|0]=w>>>24,c[h+3325|0]=_,c[h+3326|0]=_>>>8,c[h+3327|0]=_>>>16,c[h+3328|0]=_>>>24,x0(h+4608|0),r=18;break x}d=y<<16|5,U=n[f-1272>>2],r=40}R=0;break _}c[h+3328|0]=o[h+5936|0],e=n[h+5932>>2],n[h+3320>>2]=n[h+5928>>2],n[h+3324>>2]=e,r=16,e=s}A1(h+3336|0)}d=o[h+3321|0]|o[h+3322|0]<<8|(o[h+3323|0]<<16|o[h+3324|0]<<24),R=o[h+3320|0],u=o[h+3325|0]|o[h+3326|0]<<8|(o[h+3327|0]<<16|o[h+3328|0]<<24)}U=u,d2(h+696|0),zo(h+676|0)}no(h+664|0),n[M+8>>2]=d,n[M+12>>2]=U,E[M+4>>1]=r,n[M>>2]=-2147483648,E[M+6>>1]=e&255|R<<8}Xn(h+640|0),L1(h+480|0),zn(h+144|0),Kn(h+100|0)}if(d2(h- -64|0),Un(h+48|0),N=h+7232|0,e=n[a+1120>>2],n[a+112>>2]=n[a+1116>>2],n[a+116>>2]=e,n[a+120>>2]=n[a+1124>>2],p=n[a+1112>>2],(p|0)==-2147483648){q8(i,a+112|0);break n}for(w=a+472|0,I(w,a+1128|0,272),n[a+792>>2]=p,e=n[a+116>>2],r=n[a+112>>2],n[a+392>>2]=r,n[a+396>>2]=e,u=n[a+120>>2],n[a+400>>2]=u,n[a+796>>2]=r,n[a+800>>2]=e,n[a+804>>2]=u,I(a+808|0,w,272),x=Nt(a+1e3|0,F,H),n[a+404>>2]=x,u=I0(8,288),S=n[a+864>>2],z=n[a+872>>2],X=n[a+840>>2],K=n[a+844>>2],q=n[a+848>>2],Z=o[a+856|0],Q=o[a+857|0],R2(a+408|0,n[a+940>>2],n[a+944>>2]),O0(a+460|0,16),r=n[a+836>>2],e=n[a+464>>2],s=n[a+832>>2],c[e+8|0]=s,c[e+9|0]=s>>>8,c[e+10|0]=s>>>16,c[e+11|0]=s>>>24,c[e+12|0]=r,c[e+13|0]=r>>>8,c[e+14|0]=r>>>16,c[e+15|0]=r>>>24,r=n[a+828>>2],s=n[a+824>>2],c[e|0]=s,c[e+1|0]=s>>>8,c[e+2|0]=s>>>16,c[e+3|0]=s>>>24,c[e+4|0]=r,c[e+5|0]=r>>>8,c[e+6|0]=r>>>16,c[e+7|0]=r>>>24,n[a+468>>2]=16,e=n[a+108>>2],n[a+168>>2]=n[a+104>>2],n[a+172>>2]=e,e=n[a+100>>2],n[a+160>>2]=n[a+96>>2],n[a+164>>2]=e,e=n[a+92>>2],n[a+152>>2]=n[a+88>>2],n[a+156>>2]=e,e=n[a+84>>2],n[a+144>>2]=n[a+80>>2],n[a+148>>2]=e,d=N-16|0,N=d,e=d+4|0,r=N-48|0,N=r,n[r+16>>2]=0,n[r+8>>2]=0,n[r+12>>2]=0,ei(r+24|0,r+8|0,r+20|0,a+144|0),l=n[r+40>>2],s=l+n[r+24>>2]|0,f=l+n[r+32>>2]|0,l=n[r+44>>2]-l|0;;){if(l){c[s|0]=o[f|0],l=l-1|0,s=s+1|0,f=f+1|0;continue}break}if(s=n[r+16>>2],c[e+8|0]=s,c[e+9|0]=s>>>8,c[e+10|0]=s>>>16,c[e+11|0]=s>>>24,s=n[r+12>>2],l=n[r+8>>2],c[e|0]=l,c[e+1|0]=l>>>8,c[e+2|0]=l>>>16,c[e+3|0]=l>>>24,c[e+4|0]=s,c[e+5|0]=s>>>8,c[e+6|0]=s>>>16,c[e+7|0]=s>>>24,N=r+48|0,r=N-48|0,N=r,n[r+44>>2]=12,n[r+40>>2]=e,Ti(r+8|0,1,r+40|0,1),N=r+48|0,R=a+440|0,ji(R,e,o[r+8|0]>>>1|0),N=d+16|0,d=a+1112|0,Hu(d,R),c8(a+424|0,d),e=a+8|0,r=a+912|0,s=n[r+4>>2],n[e>>2]=s,n[e+4>>2]=O(n[r+8>>2],68)+s,e=n[a+12>>2],n[a+1112>>2]=n[a+8>>2],n[a+1116>>2]=e,n[a+1124>>2]=a+404,n[a+1120>>2]=a+792,f=N-16|0,N=f,e=f+4|0,J0(e,(n[d+4>>2]-n[d>>2]>>>0)/68|0),_=N-16|0,N=_,A0(e,(n[d+4>>2]-n[d>>2]>>>0)/68|0),r=n[e+8>>2],s=n[e+4>>2],n[_+4>>2]=e+8,t0=_,u0=m0(s,r,32),n[t0+8>>2]=u0,n[_+12>>2]=C,s=N+-64|0,N=s,e=_+4|0,m=n[e+4>>2],V=n[e>>2],l=n[d>>2],r=n[d+4>>2],(l|0)!=(r|0))for(D=n[d+12>>2],v=n[d+8>>2],y=n[e+8>>2]+(m<<4)|0,b=(r-l>>>0)/68|0,m=b+m|0;;){if(e=o[l+58|0],h=n[l>>2],g=n[D>>2],r=I0(8,312),M=j[l+56>>1],R2(s,n[l+12>>2],n[l+16>>2]),R2(s+16|0,n[l+24>>2],n[l+28>>2]),F=o[l+63|0],H=o[l+62|0],T=o[l+61|0],P=o[l+60|0],L=o[l+59|0],R2(s+32|0,n[l+48>>2],n[l+52>>2]),Pt(s+48|0,n[l+36>>2],n[l+40>>2]),e=e<<2,J=n[e+1066548>>2],A=n[e+1066536>>2],e=0,!h)s:{if(U=Do(v,M),!U||!ar(n[U+4>>2],n[U+8>>2],g))break s;e=N0[v+76>>2]<=g>>>0&N0[v+80>>2]>=g>>>0}if(n[r+28>>2]=7,n[r+24>>2]=1065534,n[r+16>>2]=M,n[r+20>>2]=0,n[r+4>>2]=2,n[r+8>>2]=-2147483646,n[r>>2]=1065532,g=n[s+4>>2],n[r+32>>2]=n[s>>2],n[r+36>>2]=g,g=n[s+12>>2],n[r+40>>2]=n[s+8>>2],n[r+44>>2]=g,n[r+52>>2]=7,n[r+48>>2]=1065541,g=n[s+20>>2],n[r+56>>2]=n[s+16>>2],n[r+60>>2]=g,g=n[s+28>>2],n[r+64>>2]=n[s+24>>2],n[r+68>>2]=g,n[r+220>>2]=5,n[r+216>>2]=1065555,n[r+208>>2]=F,n[r+212>>2]=0,n[r+196>>2]=2,n[r+200>>2]=-2147483646,n[r+192>>2]=1065553,n[r+184>>2]=H,n[r+188>>2]=0,n[r+172>>2]=2,n[r+176>>2]=-2147483646,n[r+168>>2]=1065551,n[r+160>>2]=T,n[r+164>>2]=0,n[r+148>>2]=1,n[r+152>>2]=-2147483646,n[r+144>>2]=1065550,n[r+136>>2]=P,n[r+140>>2]=0,n[r+124>>2]=1,n[r+128>>2]=-2147483646,n[r+120>>2]=1065549,n[r+112>>2]=L,n[r+116>>2]=0,n[r+100>>2]=1,n[r+104>>2]=-2147483646,n[r+96>>2]=1065548,n[r+92>>2]=A,n[r+88>>2]=J,n[r+84>>2]=-2147483648,n[r+76>>2]=4,n[r+80>>2]=-2147483645,n[r+72>>2]=1065437,n[r+244>>2]=10,n[r+240>>2]=1065517,n[r+292>>2]=5,n[r+296>>2]=-2147483647,n[r+288>>2]=1052942,c[r+276|0]=!h,n[r+268>>2]=6,n[r+272>>2]=-2147483647,n[r+264>>2]=1065560,c[r+300|0]=e,e=n[s+44>>2],n[r+232>>2]=n[s+40>>2],n[r+236>>2]=e,e=n[s+36>>2],n[r+224>>2]=n[s+32>>2],n[r+228>>2]=e,e=n[s+60>>2],n[r+256>>2]=n[s+56>>2],n[r+260>>2]=e,e=n[s+52>>2],n[r+248>>2]=n[s+48>>2],n[r+252>>2]=e,n[y+8>>2]=13,n[y+4>>2]=r,n[y>>2]=13,l=l+68|0,y=y+16|0,b=b-1|0,!b)break}if(n[V>>2]=m,N=s- -64|0,N=_+16|0,e=a+256|4,n[e+8>>2]=n[f+12>>2],r=n[f+8>>2],n[e>>2]=n[f+4>>2],n[e+4>>2]=r,N=f+16|0,n[a+256>>2]=-2147483643,m=N-16|0,N=m,r=m+4|0,l=n[a+928>>2],_=l+O(n[a+932>>2],60)|0,J0(r,(_-l>>>0)/60|0),v=N-16|0,N=v,e=(_-l>>>0)/60|0,A0(r,e),s=n[r+8>>2],f=n[r+4>>2],n[v+4>>2]=r+8,t0=v,u0=m0(f,s,32),n[t0+8>>2]=u0,n[v+12>>2]=C,s=N-96|0,N=s,r=v+4|0,f=n[r+4>>2],M=n[r>>2],(l|0)!=(_|0))for(h=l+48|0,l=n[r+8>>2]+(f<<4)|0,f=e+f|0;;){r=I0(8,120),R2(s,n[h-44>>2],n[h-40>>2]),R2(s+16|0,n[h-32>>2],n[h-28>>2]),R2(s+32|0,n[h-20>>2],n[h-16>>2]),Pt(s+48|0,n[h-8>>2],n[h-4>>2]);s:{if(n[h>>2]!=-2147483648){R1(s+84|0,h);break s}n[s+84>>2]=-2147483648}_=s- -64|0,b=N-16|0,N=b,n[b>>2]=-2147483648,g=s+84|0;s:{if(n[g>>2]!=-2147483648){n[_>>2]=-2147483645,n[_+12>>2]=n[g+8>>2],y=n[g+4>>2],n[_+4>>2]=n[g>>2],n[_+8>>2]=y,hn(b);break s}g=n[b+12>>2],n[_+8>>2]=n[b+8>>2],n[_+12>>2]=g,g=n[b+4>>2],n[_>>2]=n[b>>2],n[_+4>>2]=g}if(N=b+16|0,n[r+4>>2]=4,n[r>>2]=1065566,_=n[s+4>>2],n[r+8>>2]=n[s>>2],n[r+12>>2]=_,_=n[s+12>>2],n[r+16>>2]=n[s+8>>2],n[r+20>>2]=_,n[r+28>>2]=7,n[r+24>>2]=1065534,_=n[s+20>>2],n[r+32>>2]=n[s+16>>2],n[r+36>>2]=_,_=n[s+28>>2],n[r+40>>2]=n[s+24>>2],n[r+44>>2]=_,n[r+52>>2]=7,n[r+48>>2]=1065541,_=n[s+36>>2],n[r+56>>2]=n[s+32>>2],n[r+60>>2]=_,_=n[s+44>>2],n[r+64>>2]=n[s+40>>2],n[r+68>>2]=_,n[r+76>>2]=5,n[r+72>>2]=1065570,n[r+96>>2]=1065575,n[r+100>>2]=12,_=n[s+60>>2],n[r+88>>2]=n[s+56>>2],n[r+92>>2]=_,_=n[s+52>>2],n[r+80>>2]=n[s+48>>2],n[r+84>>2]=_,_=n[s+68>>2],n[r+104>>2]=n[s+64>>2],n[r+108>>2]=_,_=n[s+76>>2],n[r+112>>2]=n[s+72>>2],n[r+116>>2]=_,n[l+8>>2]=5,n[l+4>>2]=r,n[l>>2]=5,h=h+60|0,l=l+16|0,e=e-1|0,!e)break}n[M>>2]=f,N=s+96|0,N=v+16|0,e=d|4,n[e+8>>2]=n[m+12>>2],r=n[m+8>>2],n[e>>2]=n[m+4>>2],n[e+4>>2]=r,N=m+16|0,n[u+172>>2]=5,n[u+168>>2]=1065640,n[u+160>>2]=Q,n[u+164>>2]=0,n[u+148>>2]=10,n[u+152>>2]=-2147483646,n[u+144>>2]=1065630,n[u+136>>2]=Z,n[u+140>>2]=0,n[u+124>>2]=12,n[u+128>>2]=-2147483646,n[u+120>>2]=1065618,n[u+112>>2]=q,n[u+116>>2]=0,n[u+100>>2]=11,n[u+104>>2]=-2147483646,n[u+96>>2]=1065607,n[u+88>>2]=X,n[u+92>>2]=K,n[u+76>>2]=5,n[u+80>>2]=-2147483646,n[u+72>>2]=1065602,n[u+64>>2]=z,n[u+68>>2]=0,n[u+52>>2]=9,n[u+56>>2]=-2147483646,n[u+48>>2]=1065593,n[u+40>>2]=x,n[u+44>>2]=0,n[u+28>>2]=3,n[u+32>>2]=-2147483646,n[u+24>>2]=1065441,n[u+16>>2]=S,n[u+20>>2]=0,n[u+4>>2]=6,n[u+8>>2]=-2147483646,n[u>>2]=1065587,n[a+1112>>2]=-2147483643,n[u+196>>2]=7,n[u+200>>2]=-2147483644,n[u+192>>2]=1065645,n[u+220>>2]=10,n[u+216>>2]=1065652,n[u+244>>2]=5,n[u+240>>2]=1065570,e=n[a+420>>2],n[u+184>>2]=n[a+416>>2],n[u+188>>2]=e,e=n[a+412>>2],n[u+176>>2]=n[a+408>>2],n[u+180>>2]=e,n[u+212>>2]=n[a+468>>2],e=n[a+464>>2],n[u+204>>2]=n[a+460>>2],n[u+208>>2]=e,e=n[a+428>>2],n[u+224>>2]=n[a+424>>2],n[u+228>>2]=e,e=n[a+436>>2],n[u+232>>2]=n[a+432>>2],n[u+236>>2]=e,e=n[a+268>>2],n[u+256>>2]=n[a+264>>2],n[u+260>>2]=e,e=n[a+260>>2],n[u+248>>2]=n[a+256>>2],n[u+252>>2]=e,n[u+268>>2]=6,n[u+264>>2]=1065662,e=n[a+1124>>2],n[u+280>>2]=n[a+1120>>2],n[u+284>>2]=e,e=n[a+1116>>2],n[u+272>>2]=n[a+1112>>2],n[u+276>>2]=e,g8(R),x2(a),e=n[a>>2],r=n[a+4>>2],bn(t+528|0),n[t+532>>2]=-2147483648,Ot(t),n[t>>2]=2,fe(t+112|0),n[t+112>>2]=3,l1(t+544|0),n[t+552>>2]=0,n[t+544>>2]=e,n[t+548>>2]=r,d8(t+240|0),n[t+240>>2]=p,e=n[a+396>>2],n[t+244>>2]=n[a+392>>2],n[t+248>>2]=e,n[t+252>>2]=n[a+400>>2],I(t+256|0,w,272),n[i+12>>2]=12,n[i+8>>2]=u,n[i>>2]=-2147483648,n[i+4>>2]=12;break n}for(r=I0(8,120),l=N-16|0,N=l,t=l+4|0,J0(t,27),f=N-16|0,N=f,A0(t,27),e=n[t+8>>2],u=n[t+4>>2],n[f+4>>2]=t+8,t0=f,u0=m0(u,e,32),n[t0+8>>2]=u0,n[f+12>>2]=C,h=1052965,u=N-48|0,N=u,t=f+4|0,M=n[t>>2],w=27,e=n[t+4>>2],y=e+27|0,d=n[t+8>>2]+(e<<4)|0,p=u+32|4;;){_=o[h|0],e=I0(8,120),M1(u+24|0,_),U=n[u+24>>2],x=n[u+28>>2],b=u+16|0,s=N-16|0,N=s,cu(s+4|0,_),t=1067504,v=2;f:{s:switch(n[s+4>>2]-1|0){case 0:case 1:v=n[s+12>>2],t=n[s+8>>2];break f;case 2:break s;default:break f}t=0}if(n[b+4>>2]=v,n[b>>2]=t,N=s+16|0,s=u+8|0,t=n[u+16>>2],b=t||4,n[s+4>>2]=b+((t?n[u+20>>2]:0)<<3),n[s>>2]=b,m=N-16|0,N=m,b=m+4|0,g=n[u+12>>2],s=n[u+8>>2],J0(b,g-s>>>3|0),v=N-16|0,N=v,t=g-s>>>3|0,A0(b,t),R=n[b+8>>2],S=n[b+4>>2],n[v+4>>2]=b+8,t0=v,u0=m0(S,R,32),n[t0+8>>2]=u0,n[v+12>>2]=C,R=v+4|0,b=n[R+4>>2],S=n[R>>2],(s|0)!=(g|0))for(g=n[R+8>>2]+(b<<4)|0,b=t+b|0;n[g>>2]=-2147483645,n[g+4>>2]=-2147483648,R=n[s+4>>2],z=g+8|0,n[z>>2]=n[s>>2],n[z+4>>2]=R,s=s+8|0,g=g+16|0,t=t-1|0,!!t;);if(n[S>>2]=b,N=v+16|0,n[p+8>>2]=n[m+12>>2],t=n[m+8>>2],n[p>>2]=n[m+4>>2],n[p+4>>2]=t,N=m+16|0,n[u+32>>2]=-2147483643,n[e+76>>2]=7,n[e+72>>2]=1052951,t=_<<3,s=n[t+1066324>>2],n[e+64>>2]=n[t+1066320>>2],n[e+68>>2]=s,n[e+52>>2]=4,n[e+56>>2]=-2147483646,n[e+48>>2]=1052947,t=_<<2,n[e+44>>2]=n[t+1066212>>2],n[e+40>>2]=n[t+1066104>>2],n[e+36>>2]=-2147483648,n[e+28>>2]=5,n[e+32>>2]=-2147483645,n[e+24>>2]=1052942,n[e+16>>2]=U,n[e+20>>2]=x,n[e+12>>2]=-2147483648,n[e+4>>2]=4,n[e+8>>2]=-2147483645,n[e>>2]=1052938,t=n[u+36>>2],n[e+80>>2]=n[u+32>>2],n[e+84>>2]=t,t=n[u+44>>2],n[e+88>>2]=n[u+40>>2],n[e+92>>2]=t,c[e+108|0]=(_-4&255)>>>0<7,n[e+100>>2]=7,n[e+104>>2]=-2147483647,n[e+96>>2]=1052958,n[d+8>>2]=5,n[d+4>>2]=e,n[d>>2]=5,h=h+1|0,d=d+16|0,w=w-1|0,!w)break}n[M>>2]=y,N=u+48|0,N=f+16|0,t=a+1112|4,n[t+8>>2]=n[l+12>>2],e=n[l+8>>2],n[t>>2]=n[l+4>>2],n[t+4>>2]=e,N=l+16|0,n[r+4>>2]=6,n[r>>2]=1052184,n[r+112>>2]=500,n[r+116>>2]=0,n[r+100>>2]=12,n[r+104>>2]=-2147483646,n[r+96>>2]=1053032,n[r+88>>2]=53800,n[r+92>>2]=0,n[r+76>>2]=15,n[r+80>>2]=-2147483646,n[r+72>>2]=1053017,n[r+64>>2]=13e3,n[r+68>>2]=0,n[r+52>>2]=13,n[r+56>>2]=-2147483646,n[r+48>>2]=1053004,n[r+40>>2]=5,n[r+44>>2]=0,n[r+28>>2]=12,n[r+32>>2]=-2147483646,n[r+24>>2]=1052992,t=n[a+1124>>2],n[r+16>>2]=n[a+1120>>2],n[r+20>>2]=t,n[a+1112>>2]=-2147483643,t=n[a+1116>>2],n[r+8>>2]=n[a+1112>>2],n[r+12>>2]=t,n[i+12>>2]=5,n[i+8>>2]=r,n[i>>2]=-2147483648,n[i+4>>2]=5;break n}f1(a+1112|0,u,1052151,4),r=n[a+1120>>2],e=n[a+1116>>2],h=n[a+1112>>2];E:{if((h|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t;break E}u=0,d=N-48|0,E[d+44>>1]=1,n[d+40>>2]=r,n[d+32>>2]=0,n[d+36>>2]=0,n[d+20>>2]=r,s=e,n[d+16>>2]=e,n[d+8>>2]=45,n[d+12>>2]=95,b=e+r|0,n[d+28>>2]=b,t=e;f:{s:for(;;){if((t|0)==(b|0))break f;e=t+1|0,n[d+24>>2]=e,l=o[t|0];o:{if(l<<24>>24>=0)break o;if(e=t+2|0,n[d+24>>2]=e,_=o[t+1|0]&63,f=l&31,l>>>0<=223){l=_|f<<6;break o}if(e=t+3|0,n[d+24>>2]=e,_=o[t+2|0]&63|_<<6,l>>>0<240){l=_|f<<12;break o}if(e=t+4|0,n[d+24>>2]=e,l=f<<18&1835008|(o[t+3|0]&63|_<<6),(l|0)==1114112)break f}if(f=(e-t|0)+u|0,n[d+32>>2]=f,(l|0)==1114112)break f;for(t=0;;){if((t|0)==8){u=f,t=e;continue s}if(_=(d+8|0)+t|0,t=t+4|0,n[_>>2]==(l|0))break}break}r=u}c[d+18|0]=2,E[d+16>>1]=256,u=d+16|0,e=0,f=(r|0)!=2,l=0;f:for(;;){s:{if(t=l,(t|0)==3)break s;if(l=t+1|0,f)continue;for(r=o[t+u|0],d=n[(r<<2)+1093756>>2],t=0;;){if((t|0)==2){e=r;break s}if(_=o[t+s|0],b=(((_-65&255)>>>0<26?32:0)|_)&255,_=o[t+d|0],(b|0)!=((((_-65&255)>>>0<26?32:0)|_)&255))continue f;t=t+1|0}}break}if(c[a+280|0]=e,r=I0(8,48),n[a+1116>>2]=1063628,n[a+1112>>2]=1062260,v=a+280|0,n[a+1120>>2]=v,u=N-16|0,N=u,e=u+4|0,p=a+1112|0,t=p,J0(e,(n[t+4>>2]-n[t>>2]>>>0)/36|0),s=N-16|0,N=s,A0(e,(n[t+4>>2]-n[t>>2]>>>0)/36|0),l=n[e+8>>2],f=n[e+4>>2],n[s+4>>2]=e+8,t0=s,u0=m0(f,l,32),n[t0+8>>2]=u0,n[s+12>>2]=C,l=N-16|0,N=l,f=s+4|0,g=n[f+4>>2],w=n[f>>2],e=n[t>>2],d=n[t+4>>2],(e|0)!=(d|0))for(R=n[t+8>>2],f=n[f+8>>2]+(g<<4)|0,d=(d-e>>>0)/36|0,g=d+g|0;;){t=I0(8,32),M=j[e+32>>1],b=l+8|0,y=4,U=e+8|0,_=U;f:{s:switch(o[R|0]-1|0){case 0:_=e+16|0,y=12;break f;case 1:break s;default:break f}_=e+24|0,y=20}if(n[b>>2]=n[_>>2],n[b+4>>2]=n[y+U>>2],_=n[l+8>>2],n[t+28>>2]=n[l+12>>2],n[t+24>>2]=_,n[t+20>>2]=-2147483648,n[t+16>>2]=-2147483645,n[t+8>>2]=M,n[t+12>>2]=0,n[t>>2]=-2147483646,n[f+12>>2]=2,n[f+8>>2]=t,n[f>>2]=-2147483643,n[f+4>>2]=2,e=e+36|0,f=f+16|0,d=d-1|0,!d)break}if(n[w>>2]=g,N=l+16|0,N=s+16|0,t=a+792|4,n[t+8>>2]=n[u+12>>2],e=n[u+8>>2],n[t>>2]=n[u+4>>2],n[t+4>>2]=e,N=u+16|0,n[a+792>>2]=-2147483643,n[a+476>>2]=1065292,n[a+472>>2]=1065100,n[a+480>>2]=v,l=N-16|0,N=l,e=l+4|0,t=a+472|0,J0(e,n[t+4>>2]-n[t>>2]>>>5|0),f=N-16|0,N=f,A0(e,n[t+4>>2]-n[t>>2]>>>5|0),u=n[e+8>>2],s=n[e+4>>2],n[f+4>>2]=e+8,t0=f,u0=m0(s,u,32),n[t0+8>>2]=u0,n[f+12>>2]=C,u=f+4|0,d=n[u+4>>2],b=n[u>>2],e=n[t>>2],_=n[t+4>>2],(e|0)!=(_|0))for(w=n[t+8>>2],s=n[u+8>>2]+(d<<4)|0,g=_-e>>>5|0,t=e;;){R=(m<<5)+e|0,_=R+8|0,u=I0(8,32),M=n[t+4>>2],v=4;f:{s:switch(o[w|0]-1|0){case 0:_=t+16|0,v=12;break f;case 1:break s;default:break f}_=R+24|0,v=20}if(R=n[t>>2],n[u+16>>2]=-2147483645,n[u+20>>2]=-2147483648,n[u+12>>2]=M,n[u+8>>2]=R,n[u>>2]=-2147483645,n[u+4>>2]=-2147483648,n[u+24>>2]=n[_>>2],n[u+28>>2]=n[(t+v|0)+8>>2],n[s+8>>2]=u,n[s+12>>2]=2,n[s>>2]=-2147483643,n[s+4>>2]=2,t=t+32|0,s=s+16|0,m=m+1|0,d=d+1|0,g=g-1|0,!g)break}n[b>>2]=d,N=f+16|0,t=p|4,n[t+8>>2]=n[l+12>>2],e=n[l+8>>2],n[t>>2]=n[l+4>>2],n[t+4>>2]=e,N=l+16|0,n[r+4>>2]=5,n[r>>2]=1063628,t=n[a+796>>2],n[r+8>>2]=n[a+792>>2],n[r+12>>2]=t,t=n[a+804>>2],n[r+16>>2]=n[a+800>>2],n[r+20>>2]=t,n[r+28>>2]=10,n[r+24>>2]=1052476,t=n[a+1124>>2],n[r+40>>2]=n[a+1120>>2],n[r+44>>2]=t,e=2,n[i+12>>2]=2,n[a+1112>>2]=-2147483643,t=n[a+1116>>2],n[r+32>>2]=n[a+1112>>2],n[r+36>>2]=t}n[i+8>>2]=r,n[i+4>>2]=e,n[i>>2]=h;break n}if(S1(a+1112|0,u),e=n[a+1120>>2],n[a+472>>2]=n[a+1116>>2],n[a+476>>2]=e,e=n[a+1128>>2],n[a+480>>2]=n[a+1124>>2],n[a+484>>2]=e,n[a+488>>2]=n[a+1132>>2],e=n[a+1112>>2],(e|0)==-2147483648){n[i+16>>2]=n[a+488>>2],t=n[a+484>>2],n[i+8>>2]=n[a+480>>2],n[i+12>>2]=t,t=n[a+476>>2],n[i>>2]=n[a+472>>2],n[i+4>>2]=t;break n}if(r=n[a+1156>>2],n[a+832>>2]=n[a+1152>>2],n[a+836>>2]=r,r=n[a+1148>>2],n[a+824>>2]=n[a+1144>>2],n[a+828>>2]=r,r=n[a+1140>>2],n[a+816>>2]=n[a+1136>>2],n[a+820>>2]=r,r=n[a+476>>2],n[a+796>>2]=n[a+472>>2],n[a+800>>2]=r,r=n[a+484>>2],n[a+804>>2]=n[a+480>>2],n[a+808>>2]=r,n[a+812>>2]=n[a+488>>2],n[a+792>>2]=e,O2(a+1112|0,t),r=n[a+1116>>2],e=n[a+1112>>2],(e|0)!=-2147483648){n[i+16>>2]=n[a+1128>>2],t=n[a+1124>>2],n[i+8>>2]=n[a+1120>>2],n[i+12>>2]=t,n[i+4>>2]=r,n[i>>2]=e,X0(a+792|0);break n}U=N-32|0,N=U,e=a+792|0,ou(U,e),u=n[U+8>>2],n[U+16>>2]=n[U+4>>2],n[U+20>>2]=u,n[U+12>>2]=r+32,n[U+28>>2]=n[e+44>>2],n[U+24>>2]=n[e+36>>2]!=-2147483648?n[e+40>>2]:0,X=a+144|0,p=N-320|0,N=p,n[p+172>>2]=0,n[p+164>>2]=0,n[p+168>>2]=4,e=U+12|0,d=n[e+4>>2],P=d+O(n[e+8>>2],12)|0,z=p+232|0,L=n[e>>2],J=p+276|0,Z=p+248|0,Q=n[e+16>>2],K=n[e+12>>2],x=p+236|0;p:for(;;){E:{f:{if((d|0)!=(P|0)){v=0,n[p+184>>2]=0,n[p+176>>2]=0,n[p+180>>2]=4,R=n[d+4>>2],M=n[d+8>>2],Xe(p+188|0,R,M),l=n[p+192>>2],b=l+44|0,h=n[p+196>>2],e=l;s:for(;;){if((h|0)==(v|0))break f;S=l+O(v,24)|0,f=n[S+8>>2],_=n[S+4>>2],r=m4(),m=n[r+4>>2],s=n[r+8>>2],u=N-16|0,N=u,n[u+8>>2]=f,n[u+4>>2]=_,n[u+12>>2]=u+4,r=0;o:{if(!s)break o;for(;;){if(s>>>0<=1){if(s=c6(u+12|0,O(r,24)+m|0)&255,!s)break o;r=((s|0)==255)+r|0}else{y=r,g=s>>>1|0,r=g+r|0,r=(c6(u+12|0,O(r,24)+m|0)&255)==1?y:r,s=s-g|0;continue}break}}for(N=u+16|0,u=m4(),m=n[u+4>>2],s=n[u+8>>2],n[p+240>>2]=f,n[p+236>>2]=_,c[p+244|0]=0,u=r>>>0>s>>>0?4:m+O(r,24)|0,r=s-r|0,D=u+O(r>>>0<=s>>>0?r:0,24)|0,n[p+232>>2]=D,F=h-v|0,v=v+1|0;;){o:{_:{if(s=u,(D|0)==(u|0)||(u=u+24|0,n[p+228>>2]=u,!qe(s,x)))break _;if(g=n[s+16>>2],r=g>>>0>F>>>0,r)continue;_=r?0:S,V=O(g,24),q=V+S|0;B:{if(!g){y=1;break B}for(r=V-24|0,f=b;;){if(y=!r,!r)break B;if(r=r-24|0,m=o[f|0],f=f+24|0,!!m)break}}for(r=(q-_>>>0)/24|0,m=r>>>0>g>>>0?g:r,r=((e+V|0)-_>>>0)/24|0,V=r>>>0>g>>>0?g:r,f=_+8|0,r=n[s+12>>2],_=0;;){if((_|0)==(V|0)){_=m;break o}if(H=n[r>>2],H&&!In(n[f-4>>2],n[f>>2],H,n[r+4>>2]))break o;_=_+1|0,f=f+24|0,r=r+8|0}}e=e+24|0,b=b+24|0;continue s}!y|_>>>0<m>>>0|(!g|(q|0)==24)||En(p+176|0,o[s+20|0],n[S+12>>2],n[q-8>>2])}}}n[X+8>>2]=n[p+172>>2],e=n[p+168>>2],n[X>>2]=n[p+164>>2],n[X+4>>2]=e,N=p+320|0;break E}for(r=m4(),u=n[r+16>>2],D=u+(n[r+20>>2]<<4)|0;;){if((u|0)!=(D|0)){for(g=0,n[p+316>>2]=0,n[p+308>>2]=0,n[p+312>>2]=4,V=u+4|0,m=u+16|0,F=n[u+8>>2],q=n[u+12>>2];;){su(p+268|0,q),su(p+228|0,q);f:{s:{o:{if(!g)break o;if(g>>>0<M>>>0){if(c[g+R|0]>-65)break o;break s}if((g|0)!=(M|0))break s}n[p+208>>2]=R,n[p+212>>2]=g+R,_=hu(p+208|0);break f}_=1114112}z1(p+152|0,R,M,g);f:{s:{if(v=n[p+152>>2],v)for(r=n[p+156>>2],n[p+200>>2]=v,y=r+v|0,n[p+204>>2]=y,b=0;;){n[p+212>>2]=y,n[p+208>>2]=v,S=e2(p+208|0);o:{if(b){if(r=n[p+276>>2],r)break o;b=1;break s}N4(V,0,g,_,S,p+268|0),r=n[p+276>>2]}for(n[p+276>>2]=0,f=n[p+272>>2],n[p+224>>2]=0,n[p+208>>2]=f,n[p+220>>2]=r,l=(r<<3)+f|0,n[p+212>>2]=l,H=S-97>>>0<26?S&95:S,T=S-65>>>0<26?S|32:S,n[p+216>>2]=p+268;;){o:{if(r=f,(r|0)==(l|0)){s=e;break o}if(f=r+8|0,n[p+208>>2]=f,_=n[r>>2],_>>>0>=q>>>0)continue;if(s=n[r+4>>2],r=F+(_<<4)|0,A=n[r>>2],A=A>>31&A-2147483647,A){if((A|0)!=5)continue;b=1,h=g;break o}if((S|0)==1114112)continue;n[p+296>>2]=r;_:{if(P6(p+296|0,T)){if(o[r+12|0])continue;break _}if((P6(p+296|0,H)|0)==o[r+12|0])continue}for(n[p+300>>2]=y,f=0,r=v;;){if(l=f&1,!(l|(r|0)==(y|0))){r=o[o[r|0]+1067580|0]+r|0,f=1;continue}break}n[p+296>>2]=r,f=_+1|0,l?r=e2(p+296|0):r=1114112,N4(V,f,s,S,r,p+228|0),l=n[p+212>>2],f=n[p+208>>2];continue}break}if(e=N-16|0,N=e,r=p+208|0,n[r>>2]=4,n[r+4>>2]=4,n[e+12>>2]=r,r=n[e+12>>2],_=n[r+16>>2],_&&(l=n[r+8>>2],f=n[l+8>>2],v=n[r+12>>2],(f|0)!=(v|0)&&(y=n[l+4>>2],x3(y+(f<<3)|0,(v<<3)+y|0,_<<3),_=n[r+16>>2]),n[l+8>>2]=f+_),N=e+16|0,_=e2(p+200|0),(_|0)==1114112){e=s;break s}else{e=1;o:{if(_>>>0<128||(e=2,_>>>0<2048))break o;e=_>>>0<65536?3:4}for(n[p+276>>2]=0,r=n[p+288>>2],f=n[p+284>>2];;){if(r){c[f|0]=0,r=r-1|0,f=f+1|0;continue}break}r2(p+268|0,p+228|0,6),g=e+g|0,y=n[p+204>>2],v=n[p+200>>2],e=s;continue}}Be(p+228|0),Be(p+268|0);break f}if(Be(p+228|0),Be(p+268|0),(b|0)!=1)break f;b4(p+308|0,e,h),r=e+1|0,g=r>>>0>h>>>0?r:h;continue}break}for(s=n[p+308>>2],r=n[p+312>>2],f=r+(n[p+316>>2]<<3)|0,n[p+240>>2]=f,n[p+236>>2]=s,n[p+232>>2]=r,n[p+228>>2]=r;;){if((r|0)!=(f|0)){n[p+232>>2]=r+8,s=n[r>>2],d1(p+144|0,R,M,s,n[r+4>>2]),r=n[p+144>>2],l=r||1,r=r?n[p+148>>2]:0,a6(p+136|0,l,r),f=o[u|0],_=n[p+140>>2],i6(p+128|0,l,r),En(p+176|0,f,r+(s-_|0)|0,s+n[p+132>>2]|0),r=n[p+232>>2],f=n[p+240>>2];continue}break}u=N-16|0,N=u,n[u+12>>2]=p+228,r=N-16|0,N=r,s=n[u+12>>2],n[r+12>>2]=n[s>>2],n[r+8>>2]=n[s+8>>2],x0(r+8|0),N=r+16|0,N=u+16|0,u=m;continue}break}e=n[270787],n[x>>2]=n[270786],n[x+4>>2]=e,e=n[270789],n[x+8>>2]=n[270788],n[x+12>>2]=e,e=n[270791],n[x+16>>2]=n[270790],n[x+20>>2]=e,e=n[270793],n[x+24>>2]=n[270792],n[x+28>>2]=e,n[p+228>>2]=0,n[p+232>>2]=4;f:for(;;){s:{if(De(p+120|0,p+228|0),n[p+120>>2]!=1)break s;for(r=(n[p+124>>2]<<3)+x|0,e=n[r+4>>2],l=e>>>0<128?1:e>>>0<2048?2:e>>>0<65536?3:4,u=n[r>>2],b=u>>>0<128?1:u>>>0<2048?2:u>>>0<65536?3:4,r=0,m=(e|0)==8217;;){if(z1(p+32|0,R,M,r),s=n[p+32>>2],!s||(f=p+268|0,gn(f,u,s,n[p+36>>2]),me(p+208|0,f),n[p+208>>2]!=1)||(v=n[p+212>>2]+r|0,f=v+b|0,z1(p+24|0,R,M,f),s=n[p+24>>2],!s))continue f;for(_=n[p+28>>2],n[p+276>>2]=0,n[p+268>>2]=s,n[p+272>>2]=s+_;;){if(E2(p+16|0,p+268|0),r=n[p+20>>2],(r|0)==1114112)continue f;S=p+8|0,h=1;o:{if(r>>>0<128||(h=2,r>>>0<2048))break o;h=r>>>0<65536?3:4}if(g=n[p+16>>2],z1(S,s,_,h+g|0),h=n[p+8>>2],h?h=t6(h,n[p+12>>2]):h=0,!(h&m|(e|0)!=(r|0)))break}r=f+g|0,d1(p,R,M,f,r),s=n[p>>2];o:{if(!s||(f=p+268|0,Xe(f,s,n[p+4>>2]),s=n[p+276>>2],a4(f),s>>>0<9))break o;En(p+176|0,10,v,r+l|0)}r=r+l|0}}break}for(l=n[p+192>>2],A=n[p+196>>2],i6(p+112|0,R,M),V=n[p+112>>2],D=n[p+116>>2],gn(p+228|0,10,V,D),s=d+12|0,r=n[p+244>>2],F=n[p+236>>2],H=n[p+232>>2];;){f:{s:{if(r>>>0>F>>>0||(f=n[p+240>>2],f>>>0>r>>>0))break s;T=p+104|0,v=p+228|0,q=o[(o[v+24|0]+Z|0)-1|0],e=0,S=N-32|0,N=S,_=S+8|0,g=0,b=0,h=r-f|0,u=h,m=f+H|0,r=(m+3&-4)-m|0;o:{if(u>>>0<r>>>0){y=1,f=4;break o}f=r+m|0,u=u-r|0,y=f+(u&2147483640)|0,g=u&7,b=u>>>3|0,u=r}n[_+20>>2]=g,n[_+16>>2]=y,n[_+12>>2]=b,n[_+8>>2]=f,n[_+4>>2]=u,n[_>>2]=m;o:{_:{B:{if(r=n[S+28>>2],r>>>0>h>>>0)break B;u=h-r|0,f=n[S+12>>2],_=(h+m|0)-1|0;K:{for(;;){if(!(e+r|0))break K;if(b=e+_|0,e=e-1|0,(q|0)==o[b|0])break}e=e+h|0;break _}for(r=O(q,16843009);e=u,f>>>0<e>>>0&&(u=e-8|0,_=e+m|0,b=r^n[_-8>>2],_=r^n[_-4>>2],((16843008-b|b)&(16843008-_|_)&-2139062144)==-2139062144););if(e>>>0>h>>>0)break B;for(r=m-1|0;;){if(u=0,!e)break o;if(u=e+r|0,e=e-1|0,(q|0)==o[u|0])break}break _}Y()}u=1}if(r=u,n[T+4>>2]=e,n[T>>2]=r,N=S+32|0,n[p+104>>2]!=1)break s;if(r=n[p+240>>2]+n[p+108>>2]|0,u=o[v+24|0]-1|0,r>>>0<u>>>0||(e=o[v+24|0],_=r-u|0,u=e+_|0,u>>>0>F>>>0|e>>>0>u>>>0))break f;n[p+212>>2]=e,n[p+208>>2]=_+H;o:{if(e=o[v+24|0],e>>>0<5){if(n[p+272>>2]=e,n[p+268>>2]=Z,e=p+268|0,!Oe(p+208|0,e))break f;if(n[p+244>>2]=_,r=e,e=_+o[v+24|0]|0,b=e+V|0,u=D-e|0,Xe(r,b,u),e=n[p+276>>2],n[p+228>>2]=e,!f6(1083132,v)||(wn(p+96|0,V,_),!n[p+100>>2]))break o;for(f=O(e,24),r=n[p+272>>2];;){if(f){if(d1(p+88|0,b,u,n[r+12>>2],n[r+16>>2]),e=n[p+88>>2],!e)break o;if(f=f-24|0,r=r+24|0,e6(e,n[p+92>>2]))continue;break o}break}n[p+236>>2]=33,n[p+228>>2]=46,n[p+232>>2]=63,f=0,e=N-48|0,N=e,n[e+36>>2]=0,n[e+28>>2]=b,n[e+24>>2]=u,n[e+20>>2]=b,r=p+228|0,n[e+16>>2]=n[r+8>>2],m=n[r+4>>2],n[e+8>>2]=n[r>>2],n[e+12>>2]=m,n[e+32>>2]=u+b,o6(e,e+28|0),r=n[e+4>>2];_:{if((r|0)==1114112||(m=n[e>>2],v=n[e+28>>2],g=n[e+32>>2],n[e+44>>2]=r,!s6(e+8|0,3,e+44|0)))break _;f=(((u+m|0)-g|0)+v|0)==(u|0)}if(N=e+48|0,f)break o;a6(p+80|0,b,u),En(p+176|0,9,((u+_|0)-n[p+84>>2]|0)+1|0,D);break o}Y()}a4(p+268|0)}if(K){for(u=p+228|0,Xe(u,K,Q),r=n[p+228>>2],e=n[p+232>>2],f=n[p+236>>2],n[p+248>>2]=Q,n[p+244>>2]=K,n[p+240>>2]=e+O(f,24),n[p+236>>2]=r,n[p+232>>2]=e,n[p+228>>2]=e,y=p+268|0,S=N-16|0,N=S,F=n[u+8>>2],e=n[u>>2],m=N-32|0,N=m,n[m+28>>2]=n[u+12>>2],n[m+24>>2]=u+24,n[m+20>>2]=u+16,V=m+8|0,b=e,r=N-80|0,N=r,_=r+48|0,D=n[m+20>>2];;){s:{o:{if(f=n[u+4>>2],(f|0)!=n[u+12>>2]){n[u+4>>2]=f+24,v=n[f+20>>2],q=n[f+16>>2],n[r+32>>2]=q,n[r+36>>2]=v,g=n[f+12>>2],H=n[f+8>>2],n[r+24>>2]=H,n[r+28>>2]=g,h=n[f+4>>2],f=n[f>>2],n[r+16>>2]=f,n[r+20>>2]=h,n[_>>2]=f,n[_+4>>2]=h,n[_+16>>2]=q,n[_+20>>2]=v,n[_+8>>2]=H,n[_+12>>2]=g,n[r+44>>2]=b,n[r+40>>2]=e,f=n[D>>2],h=n[D+4>>2],q=n[r+64>>2],d1(r+8|0,f,h,n[r+60>>2],q),v=1,g=1,H=n[r+8>>2],H&&(g=e6(H,n[r+12>>2])^1);_:{if(o[r+68|0]!=1||(z1(r,f,h,q),f=n[r>>2],!f))break _;v=re(f,n[r+4>>2],32)^1}for(f=0,h=N-16|0,N=h,q=n[r+52>>2],H=n[r+56>>2],T=q+H|0,n[h+12>>2]=T,n[h+8>>2]=q;;){if(n0=e2(h+8|0),(n0|0)!=1114112){f=(n0-48>>>0<10)+f|0;continue}break}N=h+16|0;_:{B:{if(f=f>>>0>2,!(g|f)){if(f=yn(q,T),!(f>>>0<3|v))break B;f=f>>>0>2}if(f)break _;break o}if(n[r+76>>2]=H,n[r+72>>2]=q,zr(r+72|0,1082972,20))break o}n[b+8>>2]=n[_+8>>2],f=n[_+4>>2],n[b>>2]=n[_>>2],n[b+4>>2]=f,b=b+12|0;continue}n[V+4>>2]=b,n[V>>2]=e,N=r+80|0;break s}G(_);continue}break}for(r=n[m+12>>2],f=S+8|0,n[f>>2]=n[m+8>>2],n[f+4>>2]=r,N=m+32|0,_=n[S+12>>2],r=N-16|0,N=r,n[u+8>>2]=0,b=n[u+12>>2],f=n[u+4>>2],n[u>>2]=4,n[r+8>>2]=0,n[r+12>>2]=4,Ce(r+8|0),n[u+12>>2]=4,n[u+4>>2]=4,o4(f,(b-f>>>0)/24|0),N=r+16|0,n[y+4>>2]=e,n[y>>2]=F<<1,n[y+8>>2]=(_-e>>>0)/12,e=N-16|0,N=e,n[e+12>>2]=u,r=n[u+4>>2],o4(r,(n[u+12>>2]-r>>>0)/24|0),Mu(e+12|0),N=e+16|0,N=S+16|0,e=n[p+268>>2],r=n[p+272>>2],_=r+O(n[p+276>>2],12)|0,n[p+240>>2]=_,n[p+236>>2]=e,n[p+232>>2]=r,n[p+228>>2]=r,u=l+O(A,24)|0;;){s:{if((r|0)==(_|0)||(e=r+12|0,n[p+232>>2]=e,f=n[r>>2],(f|0)==-2147483648))break s;for(b=n[r+8>>2],n[p+212>>2]=n[r+4>>2],n[p+216>>2]=b,n[p+208>>2]=f,n[p+272>>2]=u,n[p+268>>2]=l,n[p+276>>2]=p+208,r=l,f=u;;){n[p+296>>2]=J,r=r-24|0;o:{for(;;){if(r=r+24|0,(f|0)==(r|0))break o;if(n[p+308>>2]=r,b=n[p+308>>2],m=n[b+4>>2],v=n[b+8>>2],b=n[n[p+296>>2]>>2],!!g4(m,v,n[b+4>>2],n[b+8>>2]))break}if(n[p+268>>2]=r+24,!r)break o;En(p+176|0,9,n[r+12>>2],n[r+16>>2]),r=n[p+268>>2],f=n[p+272>>2];continue}break}G(p+208|0),r=e;continue}break}for(r=N-16|0,N=r,e=p+228|0,n[r+12>>2]=e,u=n[e+12>>2],e=n[e+4>>2],f=(u-e>>>0)/12|0;;){if(f){f=f-1|0,G(e),e=e+12|0;continue}break}Te(r+12|0),N=r+16|0}for(e=N2(12),n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=4,n[p+304>>2]=1,n[p+300>>2]=e,n[p+296>>2]=1,n[p+316>>2]=0,n[p+308>>2]=0,n[p+312>>2]=4,n[p+216>>2]=0,n[p+208>>2]=0,n[p+212>>2]=4,n[p+276>>2]=0,n[p+268>>2]=R,n[p+272>>2]=R+M;;){E2(p+72|0,p+268|0);s:{if(e=n[p+76>>2],(e|0)!=1114112){r=n[p+72>>2];o:{if(e>>>0>=128){_:{if(e>>>0>=2048){_=r+(e>>>0<65536?3:4)|0;break _}if(_=r+2|0,e>>>0<178)break s}if(eu(e))break o;break s}if(_=r+1|0,e-48>>>0>=10)break s}n[p+236>>2]=_,n[p+232>>2]=r,n[p+228>>2]=1,q1(p+208|0,p+228|0);continue}for(e=n[p+208>>2],r=n[p+212>>2],f=O(n[p+216>>2],12),n[p+240>>2]=r+f,n[p+236>>2]=e,n[p+232>>2]=r,n[p+228>>2]=r;;){o:{if(!f)break o;e=r+12|0,n[p+232>>2]=e,u=n[r+8>>2],l=n[r+4>>2];_:{B:switch(n[r>>2]){default:b4(p+308|0,l,u);break _;case 2:break o;case 0:break B}pu(R,M,p+308|0,p+296|0),d1(p- -64|0,R,M,l,u);B:{if(r=n[p+64>>2],r&&(_=p+268|0,p3(_,r,n[p+68>>2]),r=N-16|0,N=r,Qi(r+8|0,n[p+272>>2],n[p+276>>2]),b=j[r+8>>1],m=p+56|0,v=j[r+10>>1],E[m+2>>1]=v+1,E[m>>1]=b&(v|0)!=65535,N=r+16|0,r=j[p+56>>1],G(_),r))break B;n[p+276>>2]=0,n[p+268>>2]=0,n[p+272>>2]=4,q1(p+296|0,p+268|0);break _}ku(n[p+300>>2],n[p+304>>2],l,u)}f=f-12|0,r=e;continue}break}for(e=N-16|0,N=e,n[e+12>>2]=p+228,Te(e+12|0),N=e+16|0,e=p+308|0,pu(R,M,e,p+296|0),u=n[p+304>>2],r=n[p+300>>2],l=n[p+296>>2],x0(e),u=O(u,12)+r|0,n[p+280>>2]=u,n[p+276>>2]=l,n[p+272>>2]=r,n[p+268>>2]=r;;){o:{if((r|0)==(u|0)||(e=r+12|0,n[p+272>>2]=e,l=n[r>>2],(l|0)==-2147483648))break o;for(f=n[r+8>>2],r=n[r+4>>2],n[p+212>>2]=r,n[p+216>>2]=f,n[p+208>>2]=l;;){if(f>>>0>=8){b=p+48|0;_:{if((r|0)==-56){_=0,l=0;break _}_=n[r+60>>2],l=n[r>>2]}d1(b,R,M,l,_),b=n[p+48>>2];_:{if(!b)break _;xi(p+228|0,b,n[p+52>>2],L);B:switch(n[p+228>>2]-1|0){case 4:F2(z),k4(p+176|0,12,2,l,_);break _;case 0:Pi(z),G2(z);break _;case 1:break B;default:break _}S4(z)}r=r+8|0,f=f-1|0;continue}break}r=n[p+216>>2],r>>>0>=5&&(mu(p+40|0,n[p+212>>2],r),k4(p+176|0,12,1,n[p+40>>2],n[p+44>>2])),x0(p+208|0),r=e;continue}break}for(r=N-16|0,N=r,e=p+268|0,n[r+12>>2]=e,u=n[e+12>>2],e=n[e+4>>2],f=(u-e>>>0)/12|0;;){if(f){f=f-1|0,x0(e),e=e+12|0;continue}break}if(Te(r+12|0),N=r+16|0,l=n[p+180>>2],b=n[p+176>>2],f=n[p+184>>2],f>>>0>=2){m=N-16|0,N=m,u=(f>>>1|0)+f|0;o:for(;;){if(u){u=u-1|0;_:{if(u>>>0<f>>>0){e=O(u,12)+l|0,r=n[e+8>>2],_=n[l>>2],v=n[l+4>>2],g=n[e+4>>2],n[l>>2]=n[e>>2],n[l+4>>2]=g,g=n[l+8>>2],n[l+8>>2]=r,n[e+8>>2]=g,n[e>>2]=_,n[e+4>>2]=v,e=0;break _}e=u-f|0}for(_=u>>>0>f>>>0?f:u;;){if(v=e<<1,r=v|1,_>>>0<=r>>>0||(v=v+2|0,v>>>0<_>>>0&&(r=U6(O(r,12)+l|0,O(v,12)+l|0)+r|0),e=O(e,12)+l|0,v=O(r,12)+l|0,!U6(e,v)))continue o;r2(e,v,3),e=r}}break}N=m+16|0}for(n[p+216>>2]=0,n[p+208>>2]=0,n[p+212>>2]=4,n[p+236>>2]=b,n[p+228>>2]=l,u=O(f,12)+l|0,n[p+240>>2]=u;;){o:{if((u|0)!=(l|0)){if(e=l+12|0,v=o[l|0],(v|0)!=3)break o}else e=u;if(n[p+232>>2]=e,T6(p+228|0),r=n[p+212>>2],f=n[p+216>>2],f>>>0>=2){l=r,b=N-16|0,N=b,u=(f>>>1|0)+f|0;_:for(;;){if(u){u=u-1|0;B:{if(u>>>0<f>>>0){e=O(u,12)+l|0,r=n[e+8>>2],_=n[l>>2],m=n[l+4>>2],v=n[e+4>>2],n[l>>2]=n[e>>2],n[l+4>>2]=v,v=n[l+8>>2],n[l+8>>2]=r,n[e+8>>2]=v,n[e>>2]=_,n[e+4>>2]=m,e=0;break B}e=u-f|0}for(_=u>>>0>f>>>0?f:u;;){if(m=e<<1,r=m|1,_>>>0<=r>>>0||(m=m+2|0,m>>>0<_>>>0&&(r=z6(O(r,12)+l|0,O(m,12)+l|0)+r|0),e=O(e,12)+l|0,m=O(r,12)+l|0,!z6(e,m)))continue _;r2(e,m,3),e=r}}break}N=b+16|0,f=n[p+216>>2],r=n[p+212>>2]}for(e=n[p+208>>2],n[p+244>>2]=d,n[p+240>>2]=O(f,12)+r,n[p+236>>2]=e,n[p+232>>2]=r,n[p+228>>2]=r,u=N-16|0,N=u,e=p+164|0,r=p+228|0,K1(e,(n[r+12>>2]-n[r+4>>2]>>>0)/12|0),l=n[e+8>>2],f=n[e+4>>2],n[u+4>>2]=e+8,t0=u,u0=m0(f,l,32),n[t0+8>>2]=u0,n[u+12>>2]=C,e=N-32|0,N=e,l=n[r+12>>2],n[e+8>>2]=n[r+8>>2],n[e+12>>2]=l,l=n[r+4>>2],n[e>>2]=n[r>>2],n[e+4>>2]=l,l=u+4|0,f=n[l+4>>2],n[e+16>>2]=n[l>>2],n[e+20>>2]=f,n[e+24>>2]=n[l+8>>2],n[e+28>>2]=n[r+16>>2],d=0,f=e+16|0,b=n[f+4>>2],m=n[f+8>>2]+O(b,12)|0,_=n[f+12>>2],v=n[e+4>>2],g=n[e+12>>2];;){if(r=d+v|0,(g|0)==(r|0))T6(e),n[n[f>>2]>>2]=b;else{n[e+4>>2]=r+12,l=r+4|0,h=n[l>>2],R=n[l+4>>2],M=o[r+1|0],y=o[_|0]|o[_+1|0]<<8,l=d+m|0,c[l+11|0]=o[r|0],c[l+10|0]=M,E[l+8>>1]=y,n[l>>2]=h,n[l+4>>2]=R,d=d+12|0,b=b+1|0;continue}break}N=e+32|0,N=u+16|0,a4(p+188|0),d=s;continue p}b=n[l+8>>2],m=n[l+4>>2],g=j[l+2>>1],r=O(n[p+216>>2],12),f=n[p+212>>2],_=f+8|0,l=o[l+1|0];o:{for(;;){if(r){if(!((l|0)!=o[f+1|0]|m>>>0>=N0[_>>2])&b>>>0>N0[_-4>>2])break o;f=f+12|0,r=r-12|0,_=_+12|0;continue}break}n[p+276>>2]=b,n[p+272>>2]=m,E[p+270>>1]=g,c[p+269|0]=l,c[p+268|0]=v,q1(p+208|0,p+268|0)}l=e}}if(!((e&2097119)-65>>>0>=26&&(e>>>0<170||!Gr(e)))){s:{if(e=n[p+216>>2],!e||(e=n[p+212>>2]+O(e,12)|0,u=e-12|0,!u|n[u>>2]==1)||(e=e-4|0,(r|0)!=n[e>>2]))break s;n[e>>2]=_;continue}n[p+236>>2]=_,n[p+232>>2]=r,n[p+228>>2]=0,q1(p+208|0,p+228|0)}}}n[p+244>>2]=r}}break}if(f2(U),N=U+32|0,e=n[a+148>>2],r=n[a+152>>2],r){if(f=a+16|0,r){if(t=o[e+11|0],s=e+12|0,l=O(r,12)+e|0,(s|0)!=(l|0))for(u=s+11|0,s=(l-s>>>0)/12|0;t=t&255,l=o[u|0],t=t>>>0>l>>>0?t:l,u=u+12|0,s=s-1|0,!!s;);t=t&255}else t=0;E8(f,t&255),w=n[a+20>>2],t=n[a+16>>2],R=-2147483645}else R=-2147483648;if(b=a+472|0,M=a+792|0,ou(b,M),n[a+1112>>2]=e,n[a+1116>>2]=e+O(r,12),n[a+1120>>2]=b,s=N-16|0,N=s,r=s+4|0,e=a+1112|0,J0(r,(n[e+4>>2]-n[e>>2]>>>0)/12|0),_=0,l=N-16|0,N=l,A0(r,(n[e+4>>2]-n[e>>2]>>>0)/12|0),u=n[r+8>>2],f=n[r+4>>2],n[l+4>>2]=r+8,t0=l,u0=m0(f,u,32),n[t0+8>>2]=u0,n[l+12>>2]=C,r=N-16|0,N=r,u=l+4|0,m=n[u+4>>2],y=n[u>>2],g=n[e>>2],f=n[e+4>>2],(g|0)!=(f|0))for(U=n[u+8>>2],x=(f-g>>>0)/12|0,h=n[e+8>>2];;){u=O(n[h+8>>2],12),f=O(_,12)+g|0,v=o[f+9|0],d=o[f+8|0],e=n[h+4>>2];p:{for(;;){if(!u){u=1,p=0;break p}E:{p=o[e|0];f:{if((d|0)!=27^(p|0)!=27)break f;if((d|0)==27|(p|0)==27)break E;if((d|0)!=(p|0))break f;if((v|0)==o[e+1|0])break E}e=e+12|0,u=u-12|0;continue}break}u=n[e+4>>2],p=n[e+8>>2]}p:{if((d|0)==27){v=0,d=1052155,S=4;break p}M1(r+8|0,d),d=n[r+8>>2],S=n[r+12>>2]}if(e=I0(8,144),z=o[f+10|0],E8(r,o[f+11|0]),X=n[r>>2],K=n[r+4>>2],q=I8(u,p,n[f>>2]),u=I8(u,p,n[f+4>>2]),n[e+124>>2]=3,n[e+128>>2]=-2147483646,n[e+120>>2]=1052907,n[e+112>>2]=q,n[e+116>>2]=0,n[e+100>>2]=5,n[e+104>>2]=-2147483646,n[e+96>>2]=1052902,n[e+88>>2]=v,n[e+92>>2]=0,n[e+76>>2]=5,n[e+80>>2]=-2147483646,n[e+72>>2]=1052259,n[e+68>>2]=S,n[e+64>>2]=d,n[e+60>>2]=-2147483648,n[e+52>>2]=5,n[e+56>>2]=-2147483645,n[e+48>>2]=1052897,n[e+40>>2]=X,n[e+44>>2]=K,n[e+36>>2]=-2147483648,n[e+28>>2]=5,n[e+32>>2]=-2147483645,n[e+24>>2]=1052892,n[e+16>>2]=z+1&31,n[e+20>>2]=0,n[e+4>>2]=4,n[e+8>>2]=-2147483646,n[e>>2]=1052888,n[e+136>>2]=u,n[e+140>>2]=0,u=(m<<4)+U|0,n[u+8>>2]=6,n[u+4>>2]=e,n[u>>2]=6,m=m+1|0,_=_+1|0,(x|0)==(_|0))break}n[y>>2]=m,N=r+16|0,N=l+16|0,e=a+280|4,n[e+8>>2]=n[s+12>>2],r=n[s+8>>2],n[e>>2]=n[s+4>>2],n[e+4>>2]=r,N=s+16|0,n[a+280>>2]=-2147483643,e=I0(8,48),n[e+4>>2]=4,n[e>>2]=1052910,n[e+44>>2]=w,n[e+40>>2]=t,n[e+36>>2]=-2147483648,n[e+32>>2]=R,n[e+28>>2]=5,n[e+24>>2]=1052914,n[i+12>>2]=2,n[i+8>>2]=e,n[i>>2]=-2147483648,n[i+4>>2]=2,i=n[a+284>>2],n[e+8>>2]=n[a+280>>2],n[e+12>>2]=i,i=n[a+292>>2],n[e+16>>2]=n[a+288>>2],n[e+20>>2]=i,f2(b),f2(a+144|0),X0(M);break n}if(z8(a+1112|0,u,1053044,5),t=o[a+1116|0],s=n[a+1112>>2],(s|0)!=-2147483648){e=o[a+1128|0]|o[a+1129|0]<<8|(o[a+1130|0]<<16|o[a+1131|0]<<24),r=o[a+1124|0]|o[a+1125|0]<<8|(o[a+1126|0]<<16|o[a+1127|0]<<24),c[i+12|0]=r,c[i+13|0]=r>>>8,c[i+14|0]=r>>>16,c[i+15|0]=r>>>24,c[i+16|0]=e,c[i+17|0]=e>>>8,c[i+18|0]=e>>>16,c[i+19|0]=e>>>24,e=o[a+1121|0]|o[a+1122|0]<<8|(o[a+1123|0]<<16|o[a+1124|0]<<24),r=o[a+1117|0]|o[a+1118|0]<<8|(o[a+1119|0]<<16|o[a+1120|0]<<24),c[i+5|0]=r,c[i+6|0]=r>>>8,c[i+7|0]=r>>>16,c[i+8|0]=r>>>24,c[i+9|0]=e,c[i+10|0]=e>>>8,c[i+11|0]=e>>>16,c[i+12|0]=e>>>24,c[i+4|0]=t,n[i>>2]=s;break n}if(S1(a+1112|0,u),e=n[a+1120>>2],n[a+472>>2]=n[a+1116>>2],n[a+476>>2]=e,e=n[a+1128>>2],n[a+480>>2]=n[a+1124>>2],n[a+484>>2]=e,n[a+488>>2]=n[a+1132>>2],e=n[a+1112>>2],(e|0)==-2147483648){n[i+16>>2]=n[a+488>>2],t=n[a+484>>2],n[i+8>>2]=n[a+480>>2],n[i+12>>2]=t,t=n[a+476>>2],n[i>>2]=n[a+472>>2],n[i+4>>2]=t;break n}r=n[a+1156>>2],n[a+832>>2]=n[a+1152>>2],n[a+836>>2]=r,r=n[a+1148>>2],n[a+824>>2]=n[a+1144>>2],n[a+828>>2]=r,r=n[a+1140>>2],n[a+816>>2]=n[a+1136>>2],n[a+820>>2]=r,r=n[a+476>>2],n[a+796>>2]=n[a+472>>2],n[a+800>>2]=r,r=n[a+484>>2],n[a+804>>2]=n[a+480>>2],n[a+808>>2]=r,n[a+812>>2]=n[a+488>>2],n[a+792>>2]=e,e=N-352|0,N=e,s=a+792|0,l=au(s),R1(e+320|0,s),x2(e+16|0),r=n[e+20>>2],u=n[e+16>>2],m2(e+8|0),d=n[e+12>>2],_=n[e+8>>2],t&&(k0(e+224|0,96),w=1),b=(t|0)!=0|-256,E[e+214>>1]=b,c[e+216|0]=b>>>16,n[e+160>>2]=0,n[e+164>>2]=0,c[e+218|0]=t,n[e+168>>2]=0,n[e+172>>2]=0,E[e+212>>1]=65535,n[e+180>>2]=0,n[e+184>>2]=0,n[e+176>>2]=-1,n[e+188>>2]=0,n[e+192>>2]=0,n[e+196>>2]=0,n[e+200>>2]=0,n[e+204>>2]=0,n[e+208>>2]=0,t=n[e+324>>2],n[e+24>>2]=n[e+320>>2],n[e+28>>2]=t,n[e+32>>2]=n[e+328>>2],c[e+217|0]=0,E[e+60>>1]=w,n[e+56>>2]=0,n[e+52>>2]=d,n[e+48>>2]=_,n[e+44>>2]=0,n[e+40>>2]=r,n[e+36>>2]=u,I(e+62|0,e+224|0,96),E[e+158>>1]=65535,t=n[s+20>>2],v=-1;l:{if(t>>>0<24||(v=0,t>>>0<256))break l;v=t>>>0<65536?1:3}if(d=N-16|0,N=d,r=n[s+16>>2],u=r+(t<<4)|0,(r|0)!=(u|0))for(t=r+8|0,m=u-r>>>4|0;;){u=d+4|0,_=N-16|0,N=_,n[_+12>>2]=t+4,r=N-48|0,N=r,n[r+8>>2]=_+12,n[r+12>>2]=0,n[r+16>>2]=0,g=r+8|0,h=I6(g,r+12|0);l:{if(!n[r+12>>2]){if(b=r+24|0,O0(b,n[r+16>>2]),n[r+36>>2]=1,n[r+40>>2]=b,!(I6(g,r+36|0)&h)){W0(u),G(b);break l}n[u+8>>2]=n[r+32>>2],b=n[r+28>>2],n[u>>2]=n[r+24>>2],n[u+4>>2]=b;break l}W0(u)}N=r+48|0,N=_+16|0,_=n[d+12>>2],G(u),u=o[t+5|0],r=n[t>>2],b=1;l:{if(r>>>0<24||(b=2,r>>>0<256))break l;b=r>>>0<65536?3:5}if(f=(b+((r+(f+_|0)|0)+(u>>>0<24?1:2)|0)|0)+1|0,t=t+16|0,m=m-1|0,!m)break}r=a+280|0,N=d+16|0,oi(e+224|0,e+24|0),t=1,d=n[e+232>>2],u=n[s+32>>2],_=1;l:{if(u>>>0<24||(_=2,u>>>0<256))break l;_=u>>>0<65536?3:5}b=e+224|0,G(b),m2(e),m=n[e>>2],g=n[e+4>>2],n[e+344>>2]=0,n[e+348>>2]=0,n[e+336>>2]=0,n[e+340>>2]=0,n[e+328>>2]=0,n[e+332>>2]=0,n[e+320>>2]=0,n[e+324>>2]=0,h=e+236|0,p=e+320|0,ci(h,p),k0(e+248|0,64),n[e+232>>2]=0,n[e+224>>2]=m,n[e+228>>2]=g,si(p,b),u=(u+(d+(f+v|0)|0)|0)+_|0;l:{if(u>>>0<24||(t=2,u>>>0<256))break l;t=u>>>0<65536?3:5}d=e+48|0,f=e+36|0,_=n[e+328>>2],G(e+320|0);l:{if(n[e+224>>2]!=-2147483648){G(e+224|0),G(h);break l}G(e+228|0),ro(e+240|0)}G(e+24|0),ps(f),G2(f),G(d),n[r>>2]=l,t=(u+_|0)+t|0,u=t-54401|0,t=t-1|0,u=t>>>0>=u>>>0?u:0,f=l-53800|0,l=l>>>0>=f>>>0?f:0,n[r+8>>2]=u>>>0>l>>>0?u:l,u=r,r=(t>>>0)/13600|0,t=((t|0)!=(O(r,13600)|0))+r|0,n[u+4>>2]=t?t>>>0>=4?4:t:1,N=e+352|0,X0(s),t=I0(8,72),n[t+52>>2]=4,n[t+56>>2]=-2147483646,n[t+48>>2]=1052884,n[t+28>>2]=5,n[t+32>>2]=-2147483646,n[t+24>>2]=1053054,n[t+4>>2]=5,n[t+8>>2]=-2147483646,n[t>>2]=1053049,n[i+12>>2]=3,n[i+8>>2]=t,n[i>>2]=-2147483648,n[i+4>>2]=3,n[t+64>>2]=n[a+288>>2],n[t+68>>2]=0,n[t+40>>2]=n[a+284>>2],n[t+44>>2]=0,n[t+16>>2]=n[a+280>>2],n[t+20>>2]=0;break n}if(S1(a+1112|0,u),t=n[a+1120>>2],n[a+472>>2]=n[a+1116>>2],n[a+476>>2]=t,t=n[a+1128>>2],n[a+480>>2]=n[a+1124>>2],n[a+484>>2]=t,n[a+488>>2]=n[a+1132>>2],t=n[a+1112>>2],(t|0)==-2147483648){n[i+16>>2]=n[a+488>>2],t=n[a+484>>2],n[i+8>>2]=n[a+480>>2],n[i+12>>2]=t,t=n[a+476>>2],n[i>>2]=n[a+472>>2],n[i+4>>2]=t;break n}if(e=n[a+1156>>2],n[a+832>>2]=n[a+1152>>2],n[a+836>>2]=e,e=n[a+1148>>2],n[a+824>>2]=n[a+1144>>2],n[a+828>>2]=e,e=n[a+1140>>2],n[a+816>>2]=n[a+1136>>2],n[a+820>>2]=e,e=n[a+476>>2],n[a+796>>2]=n[a+472>>2],n[a+800>>2]=e,e=n[a+484>>2],n[a+804>>2]=n[a+480>>2],n[a+808>>2]=e,n[a+812>>2]=n[a+488>>2],n[a+792>>2]=t,e=a+792|0,At(a+1112|0,e,1),r=n[a+1112>>2],(r|0)!=-2147483648){u=n[a+1128>>2],t=i+4|0,n[t+8>>2]=n[a+1124>>2],n[t+12>>2]=u,u=n[a+1120>>2],n[t>>2]=n[a+1116>>2],n[t+4>>2]=u,n[i>>2]=r,X0(e);break n}n[i+8>>2]=8,n[i+12>>2]=0,n[i>>2]=-2147483648,n[i+4>>2]=0,X0(a+792|0);break n}if(O2(a+1112|0,t),r=n[a+1116>>2],e=n[a+1112>>2],(e|0)!=-2147483648){n[i+16>>2]=n[a+1128>>2],t=n[a+1124>>2],n[i+8>>2]=n[a+1120>>2],n[i+12>>2]=t,n[i+4>>2]=r,n[i>>2]=e;break n}if(S1(a+1112|0,u),e=n[a+1120>>2],n[a+472>>2]=n[a+1116>>2],n[a+476>>2]=e,e=n[a+1128>>2],n[a+480>>2]=n[a+1124>>2],n[a+484>>2]=e,n[a+488>>2]=n[a+1132>>2],e=n[a+1112>>2],(e|0)==-2147483648){n[i+16>>2]=n[a+488>>2],t=n[a+484>>2],n[i+8>>2]=n[a+480>>2],n[i+12>>2]=t,t=n[a+476>>2],n[i>>2]=n[a+472>>2],n[i+4>>2]=t;break n}if(s=n[a+1156>>2],n[a+832>>2]=n[a+1152>>2],n[a+836>>2]=s,s=n[a+1148>>2],n[a+824>>2]=n[a+1144>>2],n[a+828>>2]=s,s=n[a+1140>>2],n[a+816>>2]=n[a+1136>>2],n[a+820>>2]=s,s=n[a+476>>2],n[a+796>>2]=n[a+472>>2],n[a+800>>2]=s,s=n[a+484>>2],n[a+804>>2]=n[a+480>>2],n[a+808>>2]=s,n[a+812>>2]=n[a+488>>2],n[a+792>>2]=e,Wt(a+1112|0,t,u),e=n[a+1116>>2],t=n[a+1112>>2],(t|0)!=-2147483648){n[i+16>>2]=n[a+1128>>2],r=n[a+1124>>2],n[i+8>>2]=n[a+1120>>2],n[i+12>>2]=r,n[i+4>>2]=e,n[i>>2]=t,X0(a+792|0);break n}v=a+1112|0,m=a+792|0,I(v,m,48),b=N-128|0,N=b,u=e,n[b+32>>2]=e,Rn(b+24|0,v,1),t=n[b+24>>2],g=t?n[b+28>>2]:7,n[b+40>>2]=g,h=t||1067058,n[b+36>>2]=h;m:{y:{l:{if(!or(r,h,g)){p:{if(zr(b+36|0,1067540,4))break p;for(Oo(b+8|0,r),t=n[b+8>>2],u=t,_=u+O(n[b+12>>2],60)|0,t=N-80|0,N=t,p3(t+44|0,h,g),l=n[t+52>>2],s=n[t+48>>2],O0(t+56|0,0),n[t+40>>2]=0,n[t+36>>2]=s+l,n[t+32>>2]=s,n[t+28>>2]=l,n[t+24>>2]=s,n[t+16>>2]=32,n[t+20>>2]=95;;){E:{n6(t+68|0,t+16|0);f:switch(n[t+68>>2]-1|0){case 1:break E;case 0:continue;default:break f}d=n[t+72>>2]-f|0,p=s+f|0,f=n[t+76>>2],w=t+56|0,D0(w,p,d),D0(w,1066952,1);continue}break}d=t+56|0,D0(d,s+f|0,l-f|0),n[t+8>>2]=n[t+64>>2],l=n[t+60>>2],n[t>>2]=n[t+56>>2],n[t+4>>2]=l,f=t+44|0,G(f),n[t+12>>2]=t,n[t+60>>2]=_,n[t+64>>2]=t;E:{f:{s:{if((u|0)==(_|0)||(n[t+56>>2]=u+60,x6(t+68|0,t- -64|0,n[u+4>>2],n[u+8>>2]),s=n[t+72>>2],!s))break s;if(n[t+24>>2]=n[t+76>>2],n[t+20>>2]=s,n[t+16>>2]=n[t+68>>2],p=n[d>>2],w=n[d+4>>2],u=t+16|0,l=N-32|0,N=l,n[l+4>>2]=n[d+8>>2],(p|0)!=(w|0))for(_=p+8|0,d=(w-p>>>0)/60|0,p=l+20|0;x6(p,l+4|0,n[_-4>>2],n[_>>2]),n[l+16>>2]=n[u+8>>2],w=n[u+4>>2],R=n[u>>2],n[l+8>>2]=R,n[l+12>>2]=w,w=N0[l+20>>2]<R>>>0?p:l+8|0,R=n[w+4>>2],n[u>>2]=n[w>>2],n[u+4>>2]=R,n[u+8>>2]=n[w+8>>2],_=_+60|0,d=d-1|0,!!d;);if(n[f+8>>2]=n[u+8>>2],d=n[u+4>>2],n[f>>2]=n[u>>2],n[f+4>>2]=d,N=l+32|0,u=n[t+48>>2],u)break f}u=0;break E}s=n[t+52>>2],n[t+20>>2]=s,n[t+16>>2]=u,l=yn(u,u+s|0)>>>2|0,u=j6(t+12|0,t+16|0)>>>0<=(l?l>>>0>=3?3:l:1)>>>0?u:0}if(G(t),n[b+4>>2]=s,n[b>>2]=u,N=t+80|0,t=n[b>>2],!t)break p;u=n[b+4>>2],n[m+4>>2]=t,E[m>>1]=0,n[m+8>>2]=u;break m}n[b+44>>2]=r,n[b+48>>2]=b+32;p:switch((vu(v)&255)-1|0){default:A6(m,b+44|0,3);break m;case 0:break y;case 1:break p}u=n[b+32>>2];break l}n[b+44>>2]=r,n[b+48>>2]=b+32;p:switch((vu(v)&255)-1|0){case 0:break y;case 1:break l;default:break p}Rn(b+16|0,v,3),t=n[b+20>>2],n[b+88>>2]=n[b+16>>2],n[b+92>>2]=t,s=gu(b+88|0),n[b+96>>2]=u,v4(b+100|0,r,h,g),f=n[b+108>>2];p:{if(!f){n[m+4>>2]=0,E[m>>1]=1;break p}t=n[b+104>>2];E:{f:{s:{if(!s){for(s=f<<2;;){if((s|0)==(l|0))break s;if(f=t+l|0,l=l+4|0,!!Cn(r,n[f>>2],u))break}c[m+4|0]=1,E[m>>1]=5,E[m+2>>1]=j[n[(t+l|0)-4>>2]+56>>1];break p}for(s=n[t>>2],n[b+64>>2]=r,n[b+60>>2]=r,l=n[s+36>>2],n[b+52>>2]=l,u=n[s+40>>2]<<1,n[b+56>>2]=u+l,n[b+68>>2]=b+96,d=b- -64|0,_=b+60|0;;){if(u){if(f=Q6(_,l),f?(n[b+112>>2]=f,g=W6(d,b+112|0),R=g&&o[f+58|0]?f:0):R=0,l=l+2|0,u=u-2|0,!R)continue;break E}break}for(n[b+120>>2]=r,l=n[s+36>>2],n[b+112>>2]=l,u=n[s+40>>2]<<1,n[b+116>>2]=u+l,n[b+56>>2]=r,s=b+120|0,n[b+52>>2]=s,n[b+60>>2]=b+96,f=b+56|0;;){if(!u)break f;if(R=Q6(s,l),R&&(n[b+124>>2]=R,W6(f,b+124|0)))break E;l=l+2|0,u=u-2|0}}n[m+4>>2]=0,E[m>>1]=3,E[m+2>>1]=j[n[t>>2]+56>>1];break p}n[m+4>>2]=0,E[m>>1]=3,E[m+2>>1]=j[n[t>>2]+56>>1];break p}c[m+4|0]=2,E[m>>1]=5,E[m+2>>1]=j[R+56>>1]}_2(b+100|0);break m}for(n[b+124>>2]=u,v4(b+100|0,r,h,g),u=n[b+108>>2],t=n[b+104>>2],n[b+80>>2]=0,n[b+72>>2]=0,n[b+64>>2]=t,n[b+60>>2]=r,n[b+52>>2]=t,t=t+(u<<2)|0,n[b+68>>2]=t,n[b+56>>2]=t,n[b+88>>2]=r,f=b+124|0,n[b+92>>2]=f,d=b+88|0,s=N-16|0,N=s,l=b+52|0,u=n[l>>2],g=n[l+4>>2];;){l:{if((u|0)==(g|0)){_=0;break l}if(t=u+4|0,n[l>>2]=t,_=n[u>>2],n[s+12>>2]=_,u=t,!H6(d,s+12|0))continue}break}N=s+16|0,l=_;l:{if(l||(n[b+52>>2]=0,l=0,!n[b+60>>2])||(s=b+72|0,n[b+116>>2]=r,n[b+112>>2]=b+60,n[b+120>>2]=f,n[b+72>>2]&&(l=s4(b+112|0,s),l)))break l;if(n[b+72>>2]=0,n[b+64>>2]){f=b+112|0,l=b- -64|0,u=n[l>>2],d=n[l+4>>2];p:for(;;){if(t=0,(u|0)==(d|0))break p;if(t=u+4|0,n[l>>2]=t,u=n[u>>2],_=n[u+36>>2],n[s>>2]=_,n[s+4>>2]=_+(n[u+40>>2]<<1),u=t,t=s4(f,s),!!t)break}if(l=t,l)break l}if(n[b+72>>2]=0,n[b+80>>2]&&(l=s4(b+112|0,b+80|0),l))break l;l=0}_2(b+100|0);l:{if(l||(l=l4(r,1,n[b+32>>2]),l))break l;n[m+4>>2]=0,E[m>>1]=2;break m}t=j[l+56>>1],c[m+4|0]=0,E[m+2>>1]=t,E[m>>1]=5;break m}A6(m,b+44|0,0)}if(N=b+128|0,h=j[a+794>>1],p=o[a+796|0],u=j[a+792>>1],(u|0)!=5){t=o[a+800|0]|o[a+801|0]<<8|(o[a+802|0]<<16|o[a+803|0]<<24),c[a+152|0]=t,c[a+153|0]=t>>>8,c[a+154|0]=t>>>16,c[a+155|0]=t>>>24,t=o[a+797|0]|o[a+798|0]<<8|(o[a+799|0]<<16|o[a+800|0]<<24),c[a+149|0]=t,c[a+150|0]=t>>>8,c[a+151|0]=t>>>16,c[a+152|0]=t>>>24,c[a+148|0]=p,E[a+146>>1]=h,E[a+144>>1]=u,t=N-48|0,N=t;m:{y:{l:{p:{E:{f:switch(e=a+144|0,j[e>>1]-1|0){case 1:break p;case 2:break l;case 3:break y;case 0:break E;default:break f}r=n[e+8>>2],e=n[e+4>>2],n[t+44>>2]=11,n[t+40>>2]=1065870,n[t+36>>2]=0,n[t+28>>2]=0,n[t+32>>2]=8,u=t+8|0,R2(u,e,r),s1(i,t+28|0,1065881,10,u);break m}n[i+16>>2]=13,n[i+12>>2]=1065891,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break m}n[i+16>>2]=18,n[i+12>>2]=1065904,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break m}e=j[e+2>>1],n[t+44>>2]=13,n[t+40>>2]=1065922,n[t+36>>2]=0,n[t+28>>2]=0,n[t+32>>2]=8,qt(i,t+28|0,e);break m}e=j[e+2>>1],n[t+44>>2]=13,n[t+40>>2]=1065935,n[t+36>>2]=0,n[t+28>>2]=0,n[t+32>>2]=8,qt(i,t+28|0,e)}N=t+48|0,X0(v);break n}if(t=0,s=0,b=N-48|0,N=b,f=e,n[b+20>>2]=e,R=a+1112|0,u=R,Rn(b+8|0,u,1),l=r,e=n[b+8>>2],v4(b+24|0,r,e||1,e?n[b+12>>2]:0),Rn(b,u,3),e=n[b+4>>2],n[b+36>>2]=n[b>>2],n[b+40>>2]=e,_=b+36|0,r=gu(_),n[b+44>>2]=0,n[b+36>>2]=0,n[b+40>>2]=4,w=n[b+32>>2],e=n[b+28>>2],!r){if(d=N-16|0,N=d,m=e+(w<<2)|0,u=e,r=m-e>>>2|0,T2(_,r),v=n[_+8>>2],g=n[_+4>>2],n[d+4>>2]=_+8,t0=d,u0=m0(g,v,32),n[t0+8>>2]=u0,n[d+12>>2]=C,_=d+4|0,v=n[_+4>>2],M=n[_>>2],(e|0)!=(m|0))for(g=n[_+8>>2]+(v<<3)|0,v=r+v|0;c[g+4|0]=1,n[g>>2]=n[u>>2],u=u+4|0,g=g+8|0,r=r-1|0,!!r;);n[M>>2]=v,N=d+16|0}for(m=a+472|0,_=w<<2,w=e+_|0,d=e;;){m:{y:{l:{p:{if(!((t|0)!=(s|0)&&t)){if(!d|(d|0)==(w|0))break p;r=n[d>>2],t=n[r+36>>2],s=t+(n[r+40>>2]<<1)|0,d=d+4|0;continue}if(u=j[t>>1],r=t+2|0,t=r,v=Dn(l,u),!v)continue;for(t=n[b+44>>2]<<3,g=j[v+56>>1],u=n[b+40>>2];;){if(!t){for(t=_,u=e;;){if(!t)break l;if(t=t-4|0,M=n[u>>2],u=u+4|0,j[M+56>>1]==(g|0))break}break y}if(t=t-8|0,M=n[u>>2],u=u+8|0,j[M+56>>1]==(g|0))break}break y}e=l4(l,2,f);p:{if(!e)break p;for(t=n[b+44>>2]<<3,u=n[b+40>>2],r=j[e+56>>1];;){if(t){if(t=t-8|0,s=n[u>>2],u=u+8|0,(r|0)!=j[s+56>>1])continue;break p}break}Ue(b+36|0,e,3)}u=N-16|0,N=u,n[u+12>>2]=b+20,n[u+8>>2]=l,s=N-16|0,N=s,n[s+12>>2]=u+8;p:{if(l=b+36|0,f=n[l+8>>2],!f)break p;for(d=n[l+4>>2],r=d-8|0,t=0;;){E:{if(r=r+8|0,!d6(s+12|0,r)){e=t;break E}if(t=t+1|0,(f|0)!=(t|0))continue;break p}break}for(;;){for(r=(t<<3)+d|0;;){if(t=t+1|0,f>>>0<=t>>>0){n[l+8>>2]=e;break p}if(r=r+8|0,!!d6(s+12|0,r))break}_=n[r+4>>2],v=(e<<3)+d|0,n[v>>2]=n[r>>2],n[v+4>>2]=_,e=e+1|0}}N=s+16|0,N=u+16|0,n[m+8>>2]=n[b+44>>2],t=n[b+40>>2],n[m>>2]=n[b+36>>2],n[m+4>>2]=t,_2(b+24|0),N=b+48|0;break m}Ue(b+36|0,v,2)}t=r;continue}break}for(n[a+800>>2]=n[a+472>>2],t=n[a+476>>2],n[a+796>>2]=t,n[a+792>>2]=t,n[a+804>>2]=t+(n[a+480>>2]<<3),u=N-16|0,N=u,t=u+4|0,e=a+792|0,J0(t,n[e+12>>2]-n[e+4>>2]>>>3|0),s=N-16|0,N=s,A0(t,n[e+12>>2]-n[e+4>>2]>>>3|0),r=n[t+8>>2],l=n[t+4>>2],n[s+4>>2]=t+8,t0=s,u0=m0(l,r,32),n[t0+8>>2]=u0,n[s+12>>2]=C,r=N-16|0,N=r,_=s+4|0,d=n[_+4>>2],f=n[_+8>>2]+(d<<4)|0,l=n[e+4>>2],b=n[e+12>>2];;){if((l|0)==(b|0))t=n[e+8>>2],n[r+12>>2]=n[e>>2],n[r+8>>2]=t,x0(r+8|0),n[n[_>>2]>>2]=d,N=r+16|0;else{m=o[l+4|0],v=n[l>>2],t=I0(8,48),v=j[v+56>>1],j8(r,m),m=n[r>>2],n[t+44>>2]=n[r+4>>2],n[t+40>>2]=m,n[t+36>>2]=-2147483648,n[t+32>>2]=-2147483645,n[t+28>>2]=6,n[t+24>>2]=1052060,n[t+16>>2]=v,n[t+20>>2]=0,n[t+8>>2]=-2147483646,n[t+4>>2]=4,n[t>>2]=1052056,n[f+8>>2]=2,n[f+4>>2]=t,n[f>>2]=2,l=l+8|0,f=f+16|0,d=d+1|0;continue}break}N=s+16|0,t=a+280|4,n[t+8>>2]=n[u+12>>2],e=n[u+8>>2],n[t>>2]=n[u+4>>2],n[t+4>>2]=e,N=u+16|0,n[a+280>>2]=-2147483643,t=I0(8,72),j8(a+24|0,p),e=n[a+24>>2],r=n[a+28>>2],n[t+52>>2]=7,n[t+48>>2]=1052951,n[t+44>>2]=r,n[t+40>>2]=e,n[t+36>>2]=-2147483648,n[t+32>>2]=-2147483645,n[t+28>>2]=6,n[t+24>>2]=1052060,n[t+16>>2]=h,n[t+20>>2]=0,n[t+8>>2]=-2147483646,n[t+4>>2]=4,n[t>>2]=1052056,e=n[a+284>>2],n[t+56>>2]=n[a+280>>2],n[t+60>>2]=e,e=n[a+292>>2],n[t+64>>2]=n[a+288>>2],n[t+68>>2]=e,n[i+12>>2]=3,n[i+8>>2]=t,n[i+4>>2]=3,n[i>>2]=-2147483648,X0(R);break n}if(N1(a+1112|0,u),e=a+1116|0,n[a+1112>>2]==1){u=n[e+16>>2],n[a+808>>2]=u,t=n[e+12>>2],s=n[e+8>>2],n[a+800>>2]=s,n[a+804>>2]=t,r=n[e+4>>2],e=n[e>>2],n[a+792>>2]=e,n[a+796>>2]=r,n[i+16>>2]=u,n[i+8>>2]=s,n[i+12>>2]=t,n[i>>2]=e,n[i+4>>2]=r;break n}if(r=a+792|0,I(r,e,320),l=a+472|0,I(l,r,320),r=N-16|0,N=r,n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=0,o1(l,r,12),e=a+280|0,u=n[r+8>>2],c[e+8|0]=u,c[e+9|0]=u>>>8,c[e+10|0]=u>>>16,c[e+11|0]=u>>>24,u=n[r+4>>2],s=n[r>>2],c[e|0]=s,c[e+1|0]=s>>>8,c[e+2|0]=s>>>16,c[e+3|0]=s>>>24,c[e+4|0]=u,c[e+5|0]=u>>>8,c[e+6|0]=u>>>16,c[e+7|0]=u>>>24,N=r+16|0,o2(l),D8(a+1112|0,t,e),r=n[a+1120>>2],n[a+792>>2]=n[a+1116>>2],n[a+796>>2]=r,n[a+800>>2]=n[a+1124>>2],r=n[a+1112>>2],(r|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+800>>2],u=n[a+796>>2],n[i+4>>2]=n[a+792>>2],n[i+8>>2]=u,n[i+16>>2]=t,n[i>>2]=r,F2(e);break n}n[i+12>>2]=n[a+800>>2],e=n[a+796>>2],n[i+4>>2]=n[a+792>>2],n[i+8>>2]=e,n[a+1120>>2]=o[a+288|0]|o[a+289|0]<<8|(o[a+290|0]<<16|o[a+291|0]<<24),e=o[a+284|0]|o[a+285|0]<<8|(o[a+286|0]<<16|o[a+287|0]<<24),n[a+1112>>2]=o[a+280|0]|o[a+281|0]<<8|(o[a+282|0]<<16|o[a+283|0]<<24),n[a+1116>>2]=e,w2(t+569|0),c[t+569|0]=1,e=n[a+1116>>2],r=n[a+1112>>2],c[t+570|0]=r,c[t+571|0]=r>>>8,c[t+572|0]=r>>>16,c[t+573|0]=r>>>24,c[t+574|0]=e,c[t+575|0]=e>>>8,c[t+576|0]=e>>>16,c[t+577|0]=e>>>24,e=n[a+1120>>2],c[t+578|0]=e,c[t+579|0]=e>>>8,c[t+580|0]=e>>>16,c[t+581|0]=e>>>24,n[i>>2]=-2147483648;break n}if(O8(a+1112|0,t,u),e=n[a+1116>>2],r=n[a+1112>>2],(r|0)!=-2147483648){n[i+16>>2]=n[a+1128>>2],t=n[a+1124>>2],n[i+8>>2]=n[a+1120>>2],n[i+12>>2]=t,n[i+4>>2]=e,n[i>>2]=r;break n}if(r=o[e|0],c[e|0]=0,n[a+1128>>2]=n[263200],s=n[263199],n[a+1120>>2]=n[263198],n[a+1124>>2]=s,s=n[263197],n[a+1112>>2]=n[263196],n[a+1116>>2]=s,!(r&1)){n[i+16>>2]=7,n[i>>2]=0,n[i+12>>2]=n[263199],t=n[263198],n[i+4>>2]=n[263197],n[i+8>>2]=t;break n}if(n[a+800>>2]=o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24),r=o[e+5|0]|o[e+6|0]<<8|(o[e+7|0]<<16|o[e+8|0]<<24),n[a+792>>2]=o[e+1|0]|o[e+2|0]<<8|(o[e+3|0]<<16|o[e+4|0]<<24),n[a+796>>2]=r,l=a+1112|0,v2(l),e=n[a+796>>2],r=n[a+792>>2],n[a+280>>2]=r,n[a+284>>2]=e,s=n[a+800>>2],n[a+288>>2]=s,c[a+481|0]=s,c[a+482|0]=s>>>8,c[a+483|0]=s>>>16,c[a+484|0]=s>>>24,c[a+473|0]=r,c[a+474|0]=r>>>8,c[a+475|0]=r>>>16,c[a+476|0]=r>>>24,c[a+477|0]=e,c[a+478|0]=e>>>8,c[a+479|0]=e>>>16,c[a+480|0]=e>>>24,e=a+792|0,D8(e,t,a+280|0),c[a+472|0]=1,O8(l,t,u),t=n[a+1116>>2],r=n[a+1112>>2],(r|0)!=-2147483648){n[i+16>>2]=n[a+1128>>2],u=n[a+1124>>2],n[i+8>>2]=n[a+1120>>2],n[i+12>>2]=u,n[i+4>>2]=t,n[i>>2]=r,w2(a+472|0),v2(e+(n[a+792>>2]==-2147483648?4:0)|0);break n}w2(t),e=o[a+481|0]|o[a+482|0]<<8|(o[a+483|0]<<16|o[a+484|0]<<24),r=o[a+477|0]|o[a+478|0]<<8|(o[a+479|0]<<16|o[a+480|0]<<24),c[t+5|0]=r,c[t+6|0]=r>>>8,c[t+7|0]=r>>>16,c[t+8|0]=r>>>24,c[t+9|0]=e,c[t+10|0]=e>>>8,c[t+11|0]=e>>>16,c[t+12|0]=e>>>24,e=o[a+476|0]|o[a+477|0]<<8|(o[a+478|0]<<16|o[a+479|0]<<24),r=o[a+472|0]|o[a+473|0]<<8|(o[a+474|0]<<16|o[a+475|0]<<24),c[t|0]=r,c[t+1|0]=r>>>8,c[t+2|0]=r>>>16,c[t+3|0]=r>>>24,c[t+4|0]=e,c[t+5|0]=e>>>8,c[t+6|0]=e>>>16,c[t+7|0]=e>>>24,n[i+16>>2]=n[a+808>>2],t=n[a+804>>2],n[i+8>>2]=n[a+800>>2],n[i+12>>2]=t,t=n[a+796>>2],n[i>>2]=n[a+792>>2],n[i+4>>2]=t;break n}if(f1(a+1112|0,u,1052772,4),e=n[a+1120>>2],r=n[a+1116>>2],u=n[a+1112>>2],(u|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t,n[i+8>>2]=e,n[i+4>>2]=r,n[i>>2]=u;break n}if(O2(a+1112|0,t),u=n[a+1116>>2],s=n[a+1112>>2],(s|0)!=-2147483648){n[i+16>>2]=n[a+1128>>2],t=n[a+1124>>2],n[i+8>>2]=n[a+1120>>2],n[i+12>>2]=t,n[i+4>>2]=u,n[i>>2]=s;break n}if(xi(a+472|0,r,e,u+32|0),e=n[a+480>>2],n[a+280>>2]=n[a+476>>2],n[a+284>>2]=e,n[a+288>>2]=n[a+484>>2],e=n[a+472>>2],(e|0)!=5){n[a+792>>2]=e,t=n[a+284>>2],n[a+796>>2]=n[a+280>>2],n[a+800>>2]=t,n[a+804>>2]=n[a+288>>2],t=N-80|0,N=t;I:{M:{h:{m:{y:switch(e=a+792|0,n[e>>2]-1|0){case 1:break M;case 2:case 3:break h;case 0:break m;default:break y}e=n[e+4>>2],n[t+76>>2]=10,n[t+72>>2]=1065690,n[t+68>>2]=0,n[t+60>>2]=0,n[t+64>>2]=8,D2(i,t+60|0,1065358,5,e);break I}for(u=n[e+12>>2],r=n[e+8>>2],n[t+68>>2]=n[e+4>>2],n[t+64>>2]=r,n[t+60>>2]=r,n[t+72>>2]=r+(u<<4),f=N-16|0,N=f,e=f+4|0,u=t+60|0,J0(e,n[u+12>>2]-n[u+4>>2]>>>4|0),d=N-16|0,N=d,A0(e,n[u+12>>2]-n[u+4>>2]>>>4|0),r=n[e+8>>2],s=n[e+4>>2],n[d+4>>2]=e+8,t0=d,u0=m0(s,r,32),n[t0+8>>2]=u0,n[d+12>>2]=C,e=N-32|0,N=e,M=d+4|0,v=n[M+4>>2],_=n[M+8>>2]+(v<<4)|0,w=e|4,s=n[u+4>>2],U=n[u+12>>2];;){if((s|0)==(U|0))r=n[u+8>>2],n[e+20>>2]=n[u>>2],n[e+16>>2]=r,G2(e+16|0),n[n[M>>2]>>2]=v,N=e+32|0;else{for(b=n[s+8>>2],l=n[s+4>>2],x=o[s+12|0],m=n[s>>2],r=I0(8,48),n[e+28>>2]=(b<<3)+l,n[e+24>>2]=m,n[e+20>>2]=l,n[e+16>>2]=l,m=N-16|0,N=m,b=m+4|0,l=e+16|0,J0(b,n[l+12>>2]-n[l+4>>2]>>>3|0),h=N-16|0,N=h,A0(b,n[l+12>>2]-n[l+4>>2]>>>3|0),g=n[b+8>>2],p=n[b+4>>2],n[h+4>>2]=b+8,t0=h,u0=m0(p,g,32),n[t0+8>>2]=u0,n[h+12>>2]=C,p=N-16|0,N=p,y=h+4|0,R=n[y+4>>2],g=n[y+8>>2]+(R<<4)|0,b=n[l+4>>2],S=n[l+12>>2];;){if((b|0)==(S|0))b=n[l+8>>2],n[p+12>>2]=n[l>>2],n[p+8>>2]=b,x0(p+8|0),n[n[y>>2]>>2]=R,N=p+16|0;else{z=n[b+4>>2],X=g+8|0,n[X>>2]=n[b>>2],n[X+4>>2]=z,n[g>>2]=-2147483645,n[g+4>>2]=-2147483648,b=b+8|0,g=g+16|0,R=R+1|0;continue}break}N=h+16|0,n[w+8>>2]=n[m+12>>2],l=n[m+8>>2],n[w>>2]=n[m+4>>2],n[w+4>>2]=l,N=m+16|0,n[r+28>>2]=11,n[r+24>>2]=1052112,n[r+16>>2]=x,n[r+20>>2]=0,n[r+4>>2]=8,n[r+8>>2]=-2147483646,n[r>>2]=1052104,l=n[e+12>>2],n[r+40>>2]=n[e+8>>2],n[r+44>>2]=l,n[e>>2]=-2147483643,l=n[e+4>>2],n[r+32>>2]=n[e>>2],n[r+36>>2]=l,n[_+8>>2]=2,n[_+4>>2]=r,n[_>>2]=2,s=s+16|0,_=_+16|0,v=v+1|0;continue}break}N=d+16|0,r=t+8|0,e=r|4,n[e+8>>2]=n[f+12>>2],s=n[f+8>>2],n[e>>2]=n[f+4>>2],n[e+4>>2]=s,N=f+16|0,n[t+8>>2]=-2147483643,n[t+76>>2]=12,n[t+72>>2]=1065700,n[t+68>>2]=0,n[t+60>>2]=0,n[t+64>>2]=8,s1(i,u,1052603,7,r);break I}n[i+16>>2]=13,n[i+12>>2]=1065762,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break I}r=n[e+8>>2],n[t+24>>2]=n[e+4>>2],n[t+28>>2]=r,e=n[e+12>>2],n[t+32>>2]=e;M:{h:{if(e&&(e=n[t+28>>2],!o[e|0]))break h;n[i+16>>2]=18,n[i+12>>2]=1065744,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break M}n[t+76>>2]=21,n[t+72>>2]=1065712,n[t+68>>2]=0,n[t+60>>2]=0,n[t+64>>2]=8,r=t+40|0,e=o[e+1|0],Xt(r,t+60|0,1065733,5,e),u=i,i=e+1|0,Xt(u,r,1065738,6,i>>>0>=255?255:i)}S4(t+24|0)}N=t+80|0;break n}n[a+1120>>2]=n[a+288>>2],e=n[a+284>>2],n[a+1112>>2]=n[a+280>>2],n[a+1116>>2]=e,T8(t),w2(t+556|0),c[t+556|0]=1,e=n[a+1116>>2],r=n[a+1112>>2],c[t+557|0]=r,c[t+558|0]=r>>>8,c[t+559|0]=r>>>16,c[t+560|0]=r>>>24,c[t+561|0]=e,c[t+562|0]=e>>>8,c[t+563|0]=e>>>16,c[t+564|0]=e>>>24,e=n[a+1120>>2],c[t+565|0]=e,c[t+566|0]=e>>>8,c[t+567|0]=e>>>16,c[t+568|0]=e>>>24,n[i+8>>2]=8,n[i+12>>2]=0,n[i>>2]=-2147483648,n[i+4>>2]=0;break n}if(f1(a+1112|0,u,1052804,5),e=n[a+1120>>2],r=n[a+1116>>2],u=n[a+1112>>2],(u|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t,n[i+8>>2]=e,n[i+4>>2]=r,n[i>>2]=u;break n}if(S0(r,e,1052809,4))break R;if(!S0(r,e,1052813,3)){n[i+16>>2]=n[263013],t=n[263012],n[i+8>>2]=n[263011],n[i+12>>2]=t,t=n[263010],n[i>>2]=n[263009],n[i+4>>2]=t;break n}w2(t+569|0),c[t+569|0]=0;break e}if(O2(a+1112|0,t),g=n[a+1116>>2],e=n[a+1112>>2],(e|0)!=-2147483648){n[i+16>>2]=n[a+1128>>2],t=n[a+1124>>2],n[i+8>>2]=n[a+1120>>2],n[i+12>>2]=t,n[i+4>>2]=g,n[i>>2]=e;break n}if(Lt(a+1112|0,u),n[a+1112>>2]==1){t=n[a+1116>>2],e=n[a+1120>>2],r=n[a+1124>>2],u=n[a+1132>>2],n[i+12>>2]=n[a+1128>>2],n[i+16>>2]=u,n[i+4>>2]=e,n[i+8>>2]=r,n[i>>2]=t;break n}if(R=n[a+1120>>2],M=n[a+1124>>2],be(a+280|0,u,1053049,5),r=n[a+288>>2],s=n[a+284>>2],e=n[a+280>>2],(e|0)!=-2147483648){t=n[a+296>>2],n[i+12>>2]=n[a+292>>2],n[i+16>>2]=t,n[i+8>>2]=r,n[i+4>>2]=s,n[i>>2]=e;break n}v=a+1112|0,l=N-192|0,N=l,e=l+88|0,m=N-16|0,N=m;v:{if(r>>>0<=3){n[e>>2]=-2147483648,c[e+4|0]=0;break v}if(r>>>0>=8){if(r>>>0<=71){n[e>>2]=-2147483648,c[e+4|0]=0;break v}C:{if(!(r&7)&&(u=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),f=b0(u&16711935,8)|b0(u,24)&16711935,(f|0)==(r-72>>>3|0)))break C;n[e>>2]=-2147483648,c[e+4|0]=0;break v}if(!(!(f&63)&&u)){n[e>>2]=-2147483648,c[e+4|0]=2;break v}if(y=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),u=N-32|0,N=u,r=s+72|0,b=r+(f<<3)|0,Sr(u+8|0,b-r>>>3|0,8),n[u+28>>2]=0,f=n[u+12>>2],n[u+20>>2]=n[u+8>>2],n[u+24>>2]=f,_=N-16|0,N=_,f=b-r>>>3|0,d=u+20|0,h=n[d+8>>2],f>>>0>n[d>>2]-h>>>0&&Hr(d,h,f,1,8),h=n[d+8>>2],p=n[d+4>>2],n[_+4>>2]=d+8,t0=_,u0=m0(p,h,32),n[t0+8>>2]=u0,n[_+12>>2]=C,h=_+4|0,d=n[h+4>>2],U=n[h>>2],(r|0)!=(b|0))for(b=n[h+8>>2]+(d<<3)|0,d=f+d|0;h=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),p=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[b|0]=p,c[b+1|0]=p>>>8,c[b+2|0]=p>>>16,c[b+3|0]=p>>>24,c[b+4|0]=h,c[b+5|0]=h>>>8,c[b+6|0]=h>>>16,c[b+7|0]=h>>>24,r=r+8|0,b=b+8|0,f=f-1|0,!!f;);for(n[U>>2]=d,N=_+16|0,f=m+4|0,r=f,n[r+8>>2]=n[u+28>>2],d=n[u+24>>2],n[r>>2]=n[u+20>>2],n[r+4>>2]=d,N=u+32|0,r=n[m+8>>2],u=N-32|0,N=u,_=n[m+12>>2]+1|0;_=_-1|0,_>>>0>=2&&(d=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[u>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[u+4>>2]=d,r=r+8|0,d=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[u+8>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[u+12>>2]=d,n[u+20>>2]=8,n[u+16>>2]=u,n[u+28>>2]=8,n[u+24>>2]=u+8,_t(u+16|0,u+24|0)<<24>>24<0););if(N=u+32|0,_>>>0>=2){n[e>>2]=-2147483648,c[e+4|0]=5,Jn(f);break v}n[e+8>>2]=n[m+12>>2],r=n[m+8>>2],n[e>>2]=n[m+4>>2],n[e+4>>2]=r,I(e+16|0,s+8|0,64),t0=e,u0=b0(y,24)&16711935|b0(y&16711935,8),n[t0+12>>2]=u0;break v}n[e>>2]=-2147483648,c[e+4|0]=0}N=m+16|0,e=o[l+92|0],r=n[l+88>>2];v:{if((r|0)==-2147483648){n[v>>2]=-2147483648,n[v+4>>2]=e<<8;break v}if(I(l+13|0,l+93|0,75),c[l+12|0]=e,n[l+8>>2]=r,e=0,r=n[g+124>>2],u=r+O(n[g+128>>2],68)|0,(u|0)!=(r|0))for(f=r- -64|0,s=(u-r>>>0)/68|0;e=o[f|0]+e|0,f=f+68|0,s=s-1|0,!!s;);r=n[l+16>>2],e=B(e,0,60,0);C:{if(r>>>0<=(C?0:(e>>>0<=1?1:e)+63&-64)>>>0){for(b=l+168|0,u=b,s=n[l+20>>2],f=n[l+12>>2],e=N-16|0,N=e,m=r<<3,hr(e,m+8|0),t0=e,u0=b0(s,24)&16711935|b0(s&16711935,8),n[t0+12>>2]=u0,s=e+12|0,D0(e,s,4),t0=e,u0=b0(r,24)&16711935|b0(r&16711935,8),n[t0+12>>2]=u0,D0(e,s,4);;){if(m){D0(e,f,8),m=m-8|0,f=f+8|0;continue}break}for(n[u+8>>2]=n[e+8>>2],r=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=r,N=e+16|0,e=n[l+176>>2],r=n[l+172>>2],n[l+188>>2]=n[l+20>>2],u=n[g+228>>2],n[l+180>>2]=u,n[l+184>>2]=u+O(n[g+232>>2],424),n[l+100>>2]=l+24,n[l+92>>2]=r,n[l+96>>2]=e,n[l+88>>2]=g,f=N-432|0,N=f,d=l+180|0,m=d+8|0,e=l+88|0,p=n[e>>2]+32|0,r=n[d>>2],_=n[d+4>>2],y=n[e+12>>2],U=n[e+8>>2],x=n[e+4>>2];;){if(e=r,(e|0)!=(_|0)){r=e+424|0,n[d>>2]=r,n[f+12>>2]=e,u=n[m>>2],S=n[f+12>>2],s=n[S+420>>2],h=1;I:M:switch(n[S+416>>2]-1|0){case 0:h=u>>>0<=s>>>0;break I;case 1:h=u>>>0<s>>>0;break;default:break M}if(!h||(u=f+16|0,I(u,e,416),s=N-96|0,N=s,$1(s,y),a1(s+76|0,p,x,U,1155456,1155475,5),W1(s- -64|0,u,n[s+80>>2],n[s+84>>2],s),u=2,n[s+64>>2]==1&&(u=n[s+72>>2],n[s+88>>2]=n[s+68>>2],n[s+92>>2]=u,v1(s+88|0),u=1),G(s+76|0),N=s+96|0,(u|0)!=2))continue}break}if(N=f+432|0,(e|0)==(_|0)){n[v>>2]=-2147483648,n[v+4>>2]=5,G(b);break C}I(v,l+8|0,80),G(l+168|0);break v}n[v>>2]=-2147483648,c[v+4|0]=9}Jn(l+8|0)}if(N=l+192|0,_=n[a+1112>>2],(_|0)==-2147483648){n[i+16>>2]=18,n[i+12>>2]=1065672,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break n}b=n[a+1116>>2],f=n[a+1120>>2],d=n[a+1124>>2],e=a+472|0,I(e,a+1128|0,64),n[a+804>>2]=d,n[a+800>>2]=f,n[a+796>>2]=b,n[a+792>>2]=_,I(a+808|0,e,64),l=a+40|0,e=N-16|0,N=e,r=g+208|0,u=n[r+4>>2],h=r,m=n[r>>2],s=I1(B(n[r+8>>2],0,o[r+13|0],0),C,24),r=m+s|0,p=r,v=C+u|0,s=r>>>0<s>>>0?v+1|0:v,r=(s|0)==(u|0)&r>>>0<m>>>0|u>>>0>s>>>0,So(e+8|0,h,r?-1:p,r?-1:s,R,M),N=e+16|0,r=n[(a+792|0)+12>>2],s=n[e+8>>2]&1?n[e+12>>2]:0,e=r-s|0,e=e>>>0<=r>>>0?e:0,u=s-r|0,u=u>>>0<=s>>>0?u:0;v:{C:{if(u>>>0>=2){if(w=1,r>>>0>s>>>0)break C;break v}if(e>>>0<=1)break v}w=2,u=e}n[l+4>>2]=u,n[l>>2]=w,u=7,v=1065363,r=n[a+44>>2],s=n[a+40>>2],m=Nt(g+208|0,R,M);v:{C:{I:{M:switch(e=s,e-1|0){case 0:break M;case 1:break I;default:break v}v=1065370;break C}v=1065375}u=5,e=r}l=I0(8,120),g=Zs(a+792|0),n[l+112>>2]=e,n[l+116>>2]=0,n[l+100>>2]=4,n[l+104>>2]=-2147483646,n[l+96>>2]=1065397,n[l+92>>2]=u,n[l+88>>2]=v,n[l+84>>2]=-2147483648,n[l+76>>2]=5,n[l+80>>2]=-2147483645,n[l+72>>2]=1065392,n[l+52>>2]=7,n[l+56>>2]=-2147483646,n[l+48>>2]=1065385,n[l+40>>2]=f,n[l+44>>2]=0,n[l+28>>2]=5,n[l+32>>2]=-2147483646,n[l+24>>2]=1065380,n[l+16>>2]=d,n[l+20>>2]=0,n[l+4>>2]=7,n[l+8>>2]=-2147483646,n[l>>2]=1065351,n[l+64>>2]=g,n[l+68>>2]=0,x2(a+32|0),e=n[a+32>>2],u=n[a+36>>2],Ot(t),n[t+28>>2]=d,n[t+24>>2]=f,n[t+20>>2]=b,n[t+16>>2]=_,n[t+12>>2]=r,n[t+8>>2]=s,n[t>>2]=0,I(t+32|0,a+472|0,64),n[t+108>>2]=m,n[t+104>>2]=0,n[t+96>>2]=e,n[t+100>>2]=u,e=n[t+112>>2],n[t+112>>2]=3,(e|0)!=3&&(n[a+1112>>2]=e,I(a+1116|0,t+116|0,124),n[a+288>>2]=n[t+220>>2],e=n[t+216>>2],n[a+280>>2]=n[t+212>>2],n[a+284>>2]=e,l1(t+544|0),n[t+552>>2]=n[a+288>>2],e=n[a+284>>2],n[t+544>>2]=n[a+280>>2],n[t+548>>2]=e,Jn(a+1120|0),f2(a+1200|0),x0(a+1224|0)),n[i+12>>2]=5,n[i+8>>2]=l,n[i>>2]=-2147483648,n[i+4>>2]=5;break n}if(N1(a+1112|0,u),e=a+1116|0,n[a+1112>>2]==1){u=n[e+16>>2],n[a+808>>2]=u,t=n[e+12>>2],s=n[e+8>>2],n[a+800>>2]=s,n[a+804>>2]=t,r=n[e+4>>2],e=n[e>>2],n[a+792>>2]=e,n[a+796>>2]=r,n[i+16>>2]=u,n[i+8>>2]=s,n[i+12>>2]=t,n[i>>2]=e,n[i+4>>2]=r;break n}if(r=a+792|0,I(r,e,320),I(a+472|0,r,320),kn(a+1112|0,u,1065347,4),u=n[a+1120>>2],r=n[a+1116>>2],e=n[a+1112>>2],(e|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t,n[i+8>>2]=u,n[i+4>>2]=r,n[i>>2]=e;break t}e=2;U:{if(!r)break U;s=a+280|0,fu(s,r,u),n[a+1128>>2]=n[263013],r=n[263012],n[a+1120>>2]=n[263011],n[a+1124>>2]=r,r=n[263010],n[a+1112>>2]=n[263009],n[a+1116>>2]=r,s8(a+792|0,s,a+1112|0);v:{C:switch(r=n[a+792>>2],r- -2147483648|0){case 1:break U;case 0:break v;default:break C}t=n[a+796>>2],e=n[a+800>>2],u=n[a+808>>2],n[i+12>>2]=n[a+804>>2],n[i+16>>2]=u,n[i+4>>2]=t,n[i+8>>2]=e,n[i>>2]=r;break t}e=n[a+796>>2],d=n[a+800>>2]}if(n[a+424>>2]=e,n[a+428>>2]=d,e=n[t>>2],n[a+1128>>2]=n[266329],r=n[266328],n[a+1120>>2]=n[266327],n[a+1124>>2]=r,r=n[266326],n[a+1112>>2]=n[266325],n[a+1116>>2]=r,g2(a+792|0,(e|0)!=2?t:0,a+1112|0),r=n[a+796>>2],e=n[a+792>>2],(e|0)!=-2147483648){n[a+296>>2]=n[a+808>>2],t=n[a+804>>2],n[a+288>>2]=n[a+800>>2],n[a+292>>2]=t;break r}if(e=n[t+240>>2],n[a+1128>>2]=n[263091],u=n[263090],n[a+1120>>2]=n[263089],n[a+1124>>2]=u,u=n[263088],n[a+1112>>2]=n[263087],n[a+1116>>2]=u,g2(a+792|0,(e|0)!=-2147483648?t+240|0:0,a+1112|0),s=n[a+796>>2],e=n[a+792>>2],(e|0)!=-2147483648){n[a+296>>2]=n[a+808>>2],t=n[a+804>>2],n[a+288>>2]=n[a+800>>2],n[a+292>>2]=t,r=s;break r}U:{if(o[t+556|0]==1){e=n[t+528>>2],u=n[t+532>>2],n[t+532>>2]=-2147483648,n[a+1112>>2]=e,n[a+1116>>2]=u,e=n[t+540>>2],n[a+1120>>2]=n[t+536>>2],n[a+1124>>2]=e,R=a+1112|4;v:{C:{K=n[a+1116>>2];I:{if((K|0)==-2147483648){u=n[r+108>>2];break I}if(u=n[r+108>>2],(u|0)==n[a+1112>>2])break C}for(S=a+80|0,f=N-144|0,N=f,U4(f+12|0,t+557|0,s+32|0),e=n[s+128>>2],U0(f,O(e,364),4,48),n[f+52>>2]=0,l=n[f+4>>2],n[f+44>>2]=n[f>>2],n[f+48>>2]=l,v=n[s+124>>2],q=v+O(e,68)|0,e=f+112|0,m=f+104|0;;){I:{M:{if((v|0)!=(q|0)){for(l=f+96|0,z=j[v+56>>1],zi(l,f+12|0,z),_=N-32|0,N=_,b=o[l+4|0]|o[l+5|0]<<8|(o[l+6|0]<<16|o[l+7|0]<<24),d=f+56|0,w=o[l|0]|o[l+1|0]<<8|(o[l+2|0]<<16|o[l+3|0]<<24),c[d|0]=w,c[d+1|0]=w>>>8,c[d+2|0]=w>>>16,c[d+3|0]=w>>>24,c[d+4|0]=b,c[d+5|0]=b>>>8,c[d+6|0]=b>>>16,c[d+7|0]=b>>>24,g=o[l+12|0]|o[l+13|0]<<8|(o[l+14|0]<<16|o[l+15|0]<<24),M=o[l+8|0]|o[l+9|0]<<8|(o[l+10|0]<<16|o[l+11|0]<<24),c[d+8|0]=M,c[d+9|0]=M>>>8,c[d+10|0]=M>>>16,c[d+11|0]=M>>>24,c[d+12|0]=g,c[d+13|0]=g>>>8,c[d+14|0]=g>>>16,c[d+15|0]=g>>>24,h=o[l+20|0]|o[l+21|0]<<8|(o[l+22|0]<<16|o[l+23|0]<<24),y=o[l+16|0]|o[l+17|0]<<8|(o[l+18|0]<<16|o[l+19|0]<<24),c[d+16|0]=y,c[d+17|0]=y>>>8,c[d+18|0]=y>>>16,c[d+19|0]=y>>>24,c[d+20|0]=h,c[d+21|0]=h>>>8,c[d+22|0]=h>>>16,c[d+23|0]=h>>>24,p=o[l+28|0]|o[l+29|0]<<8|(o[l+30|0]<<16|o[l+31|0]<<24),U=o[l+24|0]|o[l+25|0]<<8|(o[l+26|0]<<16|o[l+27|0]<<24),c[d+24|0]=U,c[d+25|0]=U>>>8,c[d+26|0]=U>>>16,c[d+27|0]=U>>>24,c[d+28|0]=p,c[d+29|0]=p>>>8,c[d+30|0]=p>>>16,c[d+31|0]=p>>>24,n[_+24>>2]=U,n[_+28>>2]=p,n[_+16>>2]=y,n[_+20>>2]=h,n[_+8>>2]=M,n[_+12>>2]=g,n[_>>2]=w,n[_+4>>2]=b,d0(_),d0(l),N=_+32|0,w=0,l=0;;){h:{if(w&1||(p=l&255,p>>>0>3))break h;for(M=p?16:64,w=0;;){if((w&255)>>>0<M>>>0){_=N-32|0,N=_,n[_+24>>2]=1,c[_+31|0]=w,n[_+20>>2]=_+31,b=_+8|0,d=N-336|0,N=d,g=d+20|0,Y2(g,4),He(d+8|0,11),n[d+60>>2]=1,n[d+56>>2]=1048648,n[d+44>>2]=11,n[d+40>>2]=1093784,h=n[d+12>>2],n[d+48>>2]=n[d+8>>2],n[d+52>>2]=h,h=d+40|0,Se(g,h,d- -64|0),Me(g,_+20|0,1),n[d+32>>2]=0,n[d+36>>2]=0,y=f+56|0,Ye(h,y);m:{if(n[d+44>>2]|n[d+40>>2]!=1&&(g=d+192|0,I(g,d+48|0,144),h=Je(g,n[d+24>>2],n[d+28>>2],d+32|0,8),B2(g),!h))break m;Y()}g=n[d+36>>2],h=n[d+32>>2],c[b|0]=h,c[b+1|0]=h>>>8,c[b+2|0]=h>>>16,c[b+3|0]=h>>>24,c[b+4|0]=g,c[b+5|0]=g>>>8,c[b+6|0]=g>>>16,c[b+7|0]=g>>>24,x0(d+20|0),N=d+336|0,d=n[_+12>>2],g=n[_+8>>2],c[m|0]=g,c[m+1|0]=g>>>8,c[m+2|0]=g>>>16,c[m+3|0]=g>>>24,c[m+4|0]=d,c[m+5|0]=d>>>8,c[m+6|0]=d>>>16,c[m+7|0]=d>>>24,E1(b,8),N=_+32|0,d=N-48|0,N=d,n[d+40>>2]=1,c[d+47|0]=w,n[d+36>>2]=d+47,g=d+4|0,T1(g,y,12,d+36|0,1),_=o[d+32|0]|o[d+33|0]<<8|(o[d+34|0]<<16|o[d+35|0]<<24),b=o[d+28|0]|o[d+29|0]<<8|(o[d+30|0]<<16|o[d+31|0]<<24),c[e+24|0]=b,c[e+25|0]=b>>>8,c[e+26|0]=b>>>16,c[e+27|0]=b>>>24,c[e+28|0]=_,c[e+29|0]=_>>>8,c[e+30|0]=_>>>16,c[e+31|0]=_>>>24,_=o[d+24|0]|o[d+25|0]<<8|(o[d+26|0]<<16|o[d+27|0]<<24),b=o[d+20|0]|o[d+21|0]<<8|(o[d+22|0]<<16|o[d+23|0]<<24),c[e+16|0]=b,c[e+17|0]=b>>>8,c[e+18|0]=b>>>16,c[e+19|0]=b>>>24,c[e+20|0]=_,c[e+21|0]=_>>>8,c[e+22|0]=_>>>16,c[e+23|0]=_>>>24,_=o[d+16|0]|o[d+17|0]<<8|(o[d+18|0]<<16|o[d+19|0]<<24),b=o[d+12|0]|o[d+13|0]<<8|(o[d+14|0]<<16|o[d+15|0]<<24),c[e+8|0]=b,c[e+9|0]=b>>>8,c[e+10|0]=b>>>16,c[e+11|0]=b>>>24,c[e+12|0]=_,c[e+13|0]=_>>>8,c[e+14|0]=_>>>16,c[e+15|0]=_>>>24,_=o[d+8|0]|o[d+9|0]<<8|(o[d+10|0]<<16|o[d+11|0]<<24),b=o[d+4|0]|o[d+5|0]<<8|(o[d+6|0]<<16|o[d+7|0]<<24),c[e|0]=b,c[e+1|0]=b>>>8,c[e+2|0]=b>>>16,c[e+3|0]=b>>>24,c[e+4|0]=_,c[e+5|0]=_>>>8,c[e+6|0]=_>>>16,c[e+7|0]=_>>>24,d0(g),N=d+48|0,E[f+100>>1]=z,c[f+98|0]=w,c[f+97|0]=l,c[f+96|0]=1,w=w+1|0,Ki(f+44|0,f+96|0);continue}break}d=f+56|0,X3(f+96|0,d,10),d0(d),d=o[f+124|0]|o[f+125|0]<<8|(o[f+126|0]<<16|o[f+127|0]<<24),n[f+80>>2]=o[f+120|0]|o[f+121|0]<<8|(o[f+122|0]<<16|o[f+123|0]<<24),n[f+84>>2]=d,d=o[f+116|0]|o[f+117|0]<<8|(o[f+118|0]<<16|o[f+119|0]<<24),n[f+72>>2]=o[f+112|0]|o[f+113|0]<<8|(o[f+114|0]<<16|o[f+115|0]<<24),n[f+76>>2]=d,d=o[f+108|0]|o[f+109|0]<<8|(o[f+110|0]<<16|o[f+111|0]<<24),n[f+64>>2]=o[f+104|0]|o[f+105|0]<<8|(o[f+106|0]<<16|o[f+107|0]<<24),n[f+68>>2]=d,d=o[f+100|0]|o[f+101|0]<<8|(o[f+102|0]<<16|o[f+103|0]<<24),n[f+56>>2]=o[f+96|0]|o[f+97|0]<<8|(o[f+98|0]<<16|o[f+99|0]<<24),n[f+60>>2]=d,w=(p|0)==3,l=w?3:l+1|0;continue}break}for(d0(f+56|0),w=0,l=u-61|0,l=u>>>0>=l>>>0?l:0,X=Wn(u,1);;){if(w&1|l>>>0>X>>>0)break M;for(w=0;;){if((w&255)>>>0<=3){d=f+56|0,Xi(d,f+12|0,z,l,w),Z=o[f+92|0]|o[f+93|0]<<8|(o[f+94|0]<<16|o[f+95|0]<<24),Q=o[f+88|0]|o[f+89|0]<<8|(o[f+90|0]<<16|o[f+91|0]<<24),_=N-32|0,N=_,b=o[d+4|0]|o[d+5|0]<<8|(o[d+6|0]<<16|o[d+7|0]<<24),M=o[d|0]|o[d+1|0]<<8|(o[d+2|0]<<16|o[d+3|0]<<24),c[e|0]=M,c[e+1|0]=M>>>8,c[e+2|0]=M>>>16,c[e+3|0]=M>>>24,c[e+4|0]=b,c[e+5|0]=b>>>8,c[e+6|0]=b>>>16,c[e+7|0]=b>>>24,g=o[d+12|0]|o[d+13|0]<<8|(o[d+14|0]<<16|o[d+15|0]<<24),y=o[d+8|0]|o[d+9|0]<<8|(o[d+10|0]<<16|o[d+11|0]<<24),c[e+8|0]=y,c[e+9|0]=y>>>8,c[e+10|0]=y>>>16,c[e+11|0]=y>>>24,c[e+12|0]=g,c[e+13|0]=g>>>8,c[e+14|0]=g>>>16,c[e+15|0]=g>>>24,h=o[d+20|0]|o[d+21|0]<<8|(o[d+22|0]<<16|o[d+23|0]<<24),U=o[d+16|0]|o[d+17|0]<<8|(o[d+18|0]<<16|o[d+19|0]<<24),c[e+16|0]=U,c[e+17|0]=U>>>8,c[e+18|0]=U>>>16,c[e+19|0]=U>>>24,c[e+20|0]=h,c[e+21|0]=h>>>8,c[e+22|0]=h>>>16,c[e+23|0]=h>>>24,p=o[d+28|0]|o[d+29|0]<<8|(o[d+30|0]<<16|o[d+31|0]<<24),x=o[d+24|0]|o[d+25|0]<<8|(o[d+26|0]<<16|o[d+27|0]<<24),c[e+24|0]=x,c[e+25|0]=x>>>8,c[e+26|0]=x>>>16,c[e+27|0]=x>>>24,c[e+28|0]=p,c[e+29|0]=p>>>8,c[e+30|0]=p>>>16,c[e+31|0]=p>>>24,n[_+24>>2]=x,n[_+28>>2]=p,n[_+16>>2]=U,n[_+20>>2]=h,n[_+8>>2]=y,n[_+12>>2]=g,n[_>>2]=M,n[_+4>>2]=b,d0(_),N=_+32|0,n[f+100>>2]=l,E[f+98>>1]=z,c[f+97|0]=w,c[f+96|0]=0,n[f+104>>2]=Q,n[f+108>>2]=Z,w=w+1|0,Ki(f+44|0,f+96|0),d0(d);continue}break}w=l>>>0>=X>>>0,l=(l>>>0<X>>>0)+l|0}}if(_=n[f+52>>2],_>>>0>=2){d=n[f+48>>2],b=N-48|0,N=b,l=(_>>>1|0)+_|0;h:for(;;){if(l){l=l-1|0;m:{if(l>>>0<_>>>0){e=I(b,d,48),u=O(l,48)+d|0,x3(d,u,48),I(u,e,48),u=0;break m}u=l-_|0}for(m=l>>>0>_>>>0?_:l;;){if(v=u<<1,e=v|1,m>>>0<=e>>>0||(v=v+2|0,v>>>0<m>>>0&&(e=_i(O(e,48)+d|0,O(v,48)+d|0)+e|0),u=O(u,48)+d|0,v=O(e,48)+d|0,!_i(u,v)))continue h;r2(u,v,12),u=e}}break}N=b+48|0}n[S+8>>2]=n[f+52>>2],e=n[f+48>>2],n[S>>2]=n[f+44>>2],n[S+4>>2]=e,d0(f+12|0),N=f+144|0;break I}v=v+68|0;continue}break}if((K|0)==-2147483648)break v;b8(R);break v}n[a+88>>2]=n[R+8>>2],e=n[R+4>>2],n[a+80>>2]=n[R>>2],n[a+84>>2]=e}n[a+156>>2]=s,e=n[a+84>>2],n[a+144>>2]=n[a+80>>2],n[a+148>>2]=e,n[a+152>>2]=n[a+88>>2],s=N-32|0,N=s,e=r+16|0,l=n[e+8>>2],u=n[e+4>>2],n[s+28>>2]=e,n[s+24>>2]=a+144,n[s+16>>2]=u,n[s+20>>2]=(l<<3)+u,u=s+4|0,e=N-48|0,N=e,l=s+16|0,Vu(e+20|0,l);v:{if(o[e+20|0]!=2){for(U0(e,4,4,12),d=n[e>>2],f=n[e+4>>2],n[f+8>>2]=n[e+28>>2],_=n[e+24>>2],n[f>>2]=n[e+20>>2],n[f+4>>2]=_,n[e+16>>2]=1,n[e+12>>2]=f,n[e+8>>2]=d,f=n[l+12>>2],n[e+40>>2]=n[l+8>>2],n[e+44>>2]=f,f=n[l+4>>2],n[e+32>>2]=n[l>>2],n[e+36>>2]=f,f=e+8|0,b=e+32|0,l=N-16|0,N=l;;){if(Vu(l+4|0,b),o[l+4|0]!=2){d=n[f+8>>2],(d|0)==n[f>>2]&&K1(f,1),_=n[f+4>>2]+O(d,12)|0,n[_+8>>2]=n[l+12>>2],m=n[l+8>>2],n[_>>2]=n[l+4>>2],n[_+4>>2]=m,n[f+8>>2]=d+1;continue}break}N=l+16|0,n[u+8>>2]=n[e+16>>2],l=n[e+12>>2],n[u>>2]=n[e+8>>2],n[u+4>>2]=l;break v}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4}if(N=e+48|0,f=n[s+12>>2],f>>>0>=2){l=n[s+8>>2],b=N-16|0,N=b,d=(f>>>1|0)+f|0;v:for(;;){if(d){d=d-1|0;C:{if(d>>>0<f>>>0){e=O(d,12)+l|0,u=n[e+8>>2],_=n[l>>2],m=n[l+4>>2],v=n[e+4>>2],n[l>>2]=n[e>>2],n[l+4>>2]=v,v=n[l+8>>2],n[l+8>>2]=u,n[e+8>>2]=v,n[e>>2]=_,n[e+4>>2]=m,u=0;break C}u=d-f|0}for(_=f>>>0<d>>>0?f:d;;){if(m=u<<1,e=m|1,_>>>0<=e>>>0||(m=m+2|0,m>>>0<_>>>0&&(e=li(O(e,12)+l|0,O(m,12)+l|0)+e|0),u=O(u,12)+l|0,m=O(e,12)+l|0,!li(u,m)))continue v;r2(u,m,3),u=e}}break}N=b+16|0}e=a+284|0,n[e+8>>2]=n[s+12>>2],u=n[s+8>>2],n[e>>2]=n[s+4>>2],n[e+4>>2]=u,N=s+32|0,e=n[r+108>>2],r=t+528|0,bn(r),n[r>>2]=e,r=n[a+84>>2],e=t+532|0,n[e>>2]=n[a+80>>2],n[e+4>>2]=r,n[e+8>>2]=n[a+88>>2];break U}x2(a+48|0),n[a+292>>2]=0,e=n[a+52>>2],n[a+284>>2]=n[a+48>>2],n[a+288>>2]=e}if(e=n[a+288>>2],n[a+440>>2]=n[a+284>>2],n[a+444>>2]=e,n[a+448>>2]=n[a+292>>2],r=n[t>>2],u=n[266329],n[a+1128>>2]=u,e=n[266328],s=n[266327],n[a+1120>>2]=s,n[a+1124>>2]=e,l=n[266326],n[a+1112>>2]=n[266325],n[a+1116>>2]=l,(r|0)!=2)break b;n[i+16>>2]=u,n[i+8>>2]=s,n[i+12>>2]=e,n[i>>2]=0,n[i+4>>2]=8,f2(a+440|0);break t}if(e=n[t>>2],n[a+808>>2]=n[266329],r=n[266328],n[a+800>>2]=n[266327],n[a+804>>2]=r,r=n[266326],n[a+792>>2]=n[266325],n[a+796>>2]=r,g2(a+472|0,(e|0)!=2?t:0,a+792|0),e=n[a+476>>2],r=n[a+472>>2],(r|0)!=-2147483648){n[i+16>>2]=n[a+488>>2],t=n[a+484>>2],n[i+8>>2]=n[a+480>>2],n[i+12>>2]=t,n[i+4>>2]=e,n[i>>2]=r;break n}if(r=n[t+240>>2],n[a+808>>2]=n[263091],s=n[263090],n[a+800>>2]=n[263089],n[a+804>>2]=s,s=n[263088],n[a+792>>2]=n[263087],n[a+796>>2]=s,g2(a+472|0,(r|0)!=-2147483648?t+240|0:0,a+792|0),V=n[a+476>>2],r=n[a+472>>2],(r|0)!=-2147483648){n[i+16>>2]=n[a+488>>2],t=n[a+484>>2],n[i+8>>2]=n[a+480>>2],n[i+12>>2]=t,n[i+4>>2]=V,n[i>>2]=r;break n}if(q=n[e+4>>2],s=n[e>>2],l=n[266329],n[a+808>>2]=l,r=n[266328],f=n[266327],n[a+800>>2]=f,n[a+804>>2]=r,d=n[266326],n[a+792>>2]=n[266325],n[a+796>>2]=d,!s){n[i+16>>2]=l,n[i+8>>2]=f,n[i+12>>2]=r,n[i>>2]=0,n[i+4>>2]=8;break n}if(r=a+792|0,v2(r),be(r,u,1053049,5),u=n[a+800>>2],s=n[a+796>>2],r=n[a+792>>2],(r|0)!=-2147483648){t=n[a+808>>2],n[i+12>>2]=n[a+804>>2],n[i+16>>2]=t,n[i+8>>2]=u,n[i+4>>2]=s,n[i>>2]=r;break n}r=a+56|0,e=e+16|0,l=(n[e+8>>2]&268435392)>>>0<=q<<6>>>0|q>>>0>67108863,n[r+4>>2]=l?0:64,n[r>>2]=l?1:n[e+4>>2]+(q<<9)|0,e=a+472|0,w=n[a+56>>2],r=N-16|0,N=r;D:{U:{if(!((u|0)!=131072|n[a+60>>2]!=64)){for(u=u>>>11|0,d=-2048;;){if(d=d+2048|0,(d|0)==131072)break U;if(l=te(s+d|0,2048,w,8),w=w+8|0,!l)break}n[e>>2]=-2147483648,c[e+4|0]=5;break D}n[e>>2]=-2147483648,c[e+4|0]=0;break D}Sr(r+8|0,u,2048),l=n[r+8>>2],s=I(n[r+12>>2],s,131072),n[e+8>>2]=u,n[e+4>>2]=s,n[e>>2]=l}if(N=r+16|0,n[a+472>>2]==-2147483648){n[i+16>>2]=17,n[i>>2]=0,n[i+12>>2]=n[263024],t=n[263023],n[i+4>>2]=n[263022],n[i+8>>2]=t;break n}if(n[a+88>>2]=n[a+480>>2],e=n[a+476>>2],n[a+80>>2]=n[a+472>>2],n[a+84>>2]=e,L=a+472|0,V8(L),e=n[t+532>>2],n[t+532>>2]=-2147483648,(e|0)!=-2147483648){for(J=n[t+528>>2],r=n[t+540>>2],n[a+284>>2]=n[t+536>>2],n[a+288>>2]=r,n[a+280>>2]=e,n[a+292>>2]=V,x=a+792|0,f=N-4400|0,N=f,n[f+40>>2]=4,n[f+44>>2]=0,n[f+32>>2]=0,n[f+36>>2]=0,n[f+24>>2]=0,n[f+28>>2]=4,We(f+16|0,a+80|0),y=n[f+20>>2]<<11,A=f+132|0,h=f+258|0,w=f+212|0,X=f+4308|0,n0=f+36|0,r0=a+280|0,Z=n[r0+12>>2],s=n[f+16>>2];;){D:{U:{v:{C:{I:{M:{if(y){e=N-16|0,N=e,r=B1(2048,1),r||Y(),r=I(r,s,2048),n[e+4>>2]=2048,n[e>>2]=r,g=f+208|0,r=n[e+4>>2],l=(r|0)==2048,u=n[e>>2];h:{if(!(l|!u)){n[e+12>>2]=r,n[e+8>>2]=u,ks(e+8|0),c[g+1|0]=0,r=1;break h}n[g+4>>2]=l?u:r,r=0}if(c[g|0]=r,N=e+16|0,o[f+208|0])break U;if(n[f+48>>2]=n[f+212>>2],H=f+48|0,Hs(g,H),Ui(f+8|0,r0,g),e=n[f+8>>2],!e)break I;S=n[e>>2],Q=n[e+4>>2],e=n[f+12>>2],d=N-112|0,N=d,m=d+32|0,n[m+16>>2]=2028,r=n[H>>2],u=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[m+4>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[m+8>>2]=u,n[m+12>>2]=r+20,n[m>>2]=r+8,r=n[d+40>>2],n[d+8>>2]=n[d+36>>2],n[d+12>>2]=r,K=n[d+32>>2],r=n[d+44>>2],u=n[d+48>>2],l=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[d+56>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[d+60>>2]=l,l=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[d+48>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[d+52>>2]=l,l=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[d+40>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[d+44>>2]=l,l=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[d+32>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[d+36>>2]=l,n[d+76>>2]=8,n[d+64>>2]=r,n[d+68>>2]=u,n[d+72>>2]=d+8,p=d+20|0,b=0,v=N-16|0,N=v,e=d- -64|0,M=n[e+12>>2],D=n[e+8>>2],R=v+4|0,K2(R,n[e>>2],n[e+4>>2]);h:{_=N-48|0,N=_;m:{e=M0[n[273496]](R)|0,r=1;y:{if(e>>>0<16)break y;if(M0[n[273494]](_,R),U=e-16|0,r=n[_+4>>2],U>>>0>r>>>0|(e|0)!=(r|0))break m;for(z=n[_>>2],n[_+44>>2]=z+U,r=_+25|0,e=N-16|0,u=n[_+44>>2];;){if((b|0)!=16){c[e+b|0]=o[u+b|0],b=b+1|0;continue}break}u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),l=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[r+8|0]=l,c[r+9|0]=l>>>8,c[r+10|0]=l>>>16,c[r+11|0]=l>>>24,c[r+12|0]=u,c[r+13|0]=u>>>8,c[r+14|0]=u>>>16,c[r+15|0]=u>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[r|0]=e,c[r+1|0]=e>>>8,c[r+2|0]=e>>>16,c[r+3|0]=e>>>24,c[r+4|0]=u,c[r+5|0]=u>>>8,c[r+6|0]=u>>>16,c[r+7|0]=u>>>24,e=o[_+29|0]|o[_+30|0]<<8|(o[_+31|0]<<16|o[_+32|0]<<24),n[_+8>>2]=o[_+25|0]|o[_+26|0]<<8|(o[_+27|0]<<16|o[_+28|0]<<24),n[_+12>>2]=e,e=o[_+37|0]|o[_+38|0]<<8|(o[_+39|0]<<16|o[_+40|0]<<24),n[_+16>>2]=o[_+33|0]|o[_+34|0]<<8|(o[_+35|0]<<16|o[_+36|0]<<24),n[_+20>>2]=e,n[_+32>>2]=U,n[_+28>>2]=z,n[_+24>>2]=z,z=N-320|0,N=z,e=z+192|0,Ji(e,m,K),b=z+8|0,Ei(b,e),u=_+8|0,K=N-80|0,N=K,e=b+128|0,Le(e,D,M),T=_+24|0,r=n[T+8>>2],Le(e,n[T>>2],r);l:{if(Bi(b,M,r)){Fe(b),e=1;break l}for(r=K+8|0,I(r,e,56),l=K- -64|0,ls(l,r),M=N-16|0,N=M,c[M+15|0]=0,P=M+15|0,D=4,F=1,e=u,r=l;;){if(D){D=D-1|0,F=(_0((o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))^(o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24)))^-1)&F,e=e+4|0,r=r+4|0;continue}break}e=((_0(Ba(l+16|0)^Ba(u+16|0))^-1)&F^1)&255,t0=P,u0=(o[P|0]^1)&_0(e)^1,c[t0|0]=u0,N=M+16|0,e=N-16|0,c[e+15|0]=o[M+15|0],e=o[e+15|0]!=0,e&&Ri(b,T),Fe(b),e=!e}if(N=K+80|0,N=z+320|0,r=1,e)break y;M0[n[273499]](R,U),r=0}e=r,N=_+48|0;break h}Y()}h:{if(e){n[p>>2]=-2147483648,G(R);break h}n[p+8>>2]=n[v+12>>2],e=n[v+8>>2],n[p>>2]=n[v+4>>2],n[p+4>>2]=e}N=v+16|0,r=n[d+20>>2];h:{if((r|0)==-2147483648){n[g>>2]=-2147483648,Ve(m);break h}e=n[d+28>>2],u=n[d+24>>2],n[d+68>>2]=u,n[d+72>>2]=e,n[d+64>>2]=r,b=d+32|0,Ve(b),n[d+80>>2]=u,n[d+84>>2]=e;m:{e=d+80|0,r=n[e+4>>2],r>>>0>=2?(n[e+4>>2]=r-2,r=n[e>>2],n[e>>2]=r+2,r=o[r|0]|o[r+1|0]<<8,u=r<<24|r<<8&16711680):u=1;y:{if(u&1)break y;r=d+20|0,u=u>>>16|0,l=n[e+4>>2];l:{if(u>>>0>l>>>0){l=0,c[r+4|0]=0;break l}n[r+4>>2]=u,n[e+4>>2]=l-u,l=n[e>>2],n[e>>2]=u+l}if(n[r>>2]=l,R=n[d+20>>2],!R)break y;r=N-48|0,N=r,_=r+24|0,v=n[d+24>>2],e=N-128|0,N=e,n[e+20>>2]=0,n[e+16>>2]=v,n[e+12>>2]=R,m=e+48|0,u=N-48|0,N=u,l=e+12|0,M=n[l+8>>2],p=n[l+4>>2],n[u+12>>2]=M>>>0>p>>>0?1:M+n[l>>2]|0,c[u+20|0]=0,M=p-M|0,n[u+16>>2]=p>>>0>=M>>>0?M:0,vr(u+24|0,u+12|0);l:{if(!o[u+20|0]){M=n[u+28>>2],n[m+4>>2]=n[u+24>>2],n[m+8>>2]=M,M=n[u+36>>2],n[m+12>>2]=n[u+32>>2],n[m+16>>2]=M,M=n[u+44>>2],n[m+20>>2]=n[u+40>>2],n[m+24>>2]=M,n[m>>2]=2,n[l+8>>2]=p-n[u+16>>2];break l}un(m),d2(u+24|0)}N=u+48|0,l=2;l:{p:{E:{if(n[e+48>>2]!=2){u=e+88|0,I(u,m,40),ms(u);break E}if(u=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),n[e+24>>2]=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),n[e+28>>2]=u,u=o[e+69|0]|o[e+70|0]<<8|(o[e+71|0]<<16|o[e+72|0]<<24),n[e+32>>2]=o[e+65|0]|o[e+66|0]<<8|(o[e+67|0]<<16|o[e+68|0]<<24),n[e+36>>2]=u,u=o[e+72|0]|o[e+73|0]<<8|(o[e+74|0]<<16|o[e+75|0]<<24),c[e+39|0]=u,c[e+40|0]=u>>>8,c[e+41|0]=u>>>16,c[e+42|0]=u>>>24,l=o[e+56|0],p=n[e+52>>2],(p|0)!=-2147483648)break p}n[_>>2]=-2147483648,c[_+4|0]=l;break l}if(u=o[e+39|0]|o[e+40|0]<<8|(o[e+41|0]<<16|o[e+42|0]<<24),c[e+68|0]=u,c[e+69|0]=u>>>8,c[e+70|0]=u>>>16,c[e+71|0]=u>>>24,u=n[e+36>>2],m=n[e+32>>2],c[e+61|0]=m,c[e+62|0]=m>>>8,c[e+63|0]=m>>>16,c[e+64|0]=m>>>24,c[e+65|0]=u,c[e+66|0]=u>>>8,c[e+67|0]=u>>>16,c[e+68|0]=u>>>24,u=n[e+28>>2],m=n[e+24>>2],c[e+53|0]=m,c[e+54|0]=m>>>8,c[e+55|0]=m>>>16,c[e+56|0]=m>>>24,c[e+57|0]=u,c[e+58|0]=u>>>8,c[e+59|0]=u>>>16,c[e+60|0]=u>>>24,c[e+52|0]=l,n[e+48>>2]=p,n[e+20>>2]==(v|0)){n[e+32>>2]=v,n[e+28>>2]=R,n[e+24>>2]=2,m=e+88|0,u=N-32|0,N=u,n[u+28>>2]=e+24,l=N-32|0,N=l,v=N-16|0,N=v,c[v+12|0]=0,p=u+28|0,n[v+8>>2]=p,R=e+48|0,Qe(R,v+8|0),N=v+16|0,kt(l+8|0,o[v+12|0]),M=u+4|0,v=M+4|0,U=n[l+8>>2];p:{if((U|0)!=3){n[v+16>>2]=n[l+28>>2],p=n[l+24>>2],n[v+8>>2]=n[l+20>>2],n[v+12>>2]=p,p=n[l+16>>2],n[v>>2]=n[l+12>>2],n[v+4>>2]=p;break p}n[v>>2]=p}if(n[M>>2]=U,N=l+32|0,l=n[u+4>>2],(l|0)!=3&&(v=n[u+16>>2],n[m+8>>2]=n[u+12>>2],n[m+12>>2]=v,v=n[u+24>>2],n[m+16>>2]=n[u+20>>2],n[m+20>>2]=v,n[m+4>>2]=n[u+8>>2]),n[m>>2]=l,N=u+32|0,u=n[e+32>>2],n[e+120>>2]=u,l=n[e+28>>2],v=n[e+24>>2],n[e+112>>2]=v,n[e+116>>2]=l,u|(n[e+88>>2]!=3|(v|0)!=2)){n[_>>2]=-2147483648,c[_+4|0]=3,H2(m),d2(R);break l}u=n[e+68>>2],n[_+16>>2]=n[e+64>>2],n[_+20>>2]=u,u=n[e+60>>2],n[_+8>>2]=n[e+56>>2],n[_+12>>2]=u,u=n[e+52>>2],n[_>>2]=n[e+48>>2],n[_+4>>2]=u,H2(e+88|0);break l}n[_>>2]=-2147483648,c[_+4|0]=1,d2(e+48|0)}N=e+128|0,l=o[r+28|0],_=n[r+24>>2];l:{if((_|0)==-2147483648){n[b>>2]=-2147483648,c[b+4|0]=l;break l}e=o[r+44|0]|o[r+45|0]<<8|(o[r+46|0]<<16|o[r+47|0]<<24),c[r+20|0]=e,c[r+21|0]=e>>>8,c[r+22|0]=e>>>16,c[r+23|0]=e>>>24,e=o[r+41|0]|o[r+42|0]<<8|(o[r+43|0]<<16|o[r+44|0]<<24),u=o[r+37|0]|o[r+38|0]<<8|(o[r+39|0]<<16|o[r+40|0]<<24),c[r+13|0]=u,c[r+14|0]=u>>>8,c[r+15|0]=u>>>16,c[r+16|0]=u>>>24,c[r+17|0]=e,c[r+18|0]=e>>>8,c[r+19|0]=e>>>16,c[r+20|0]=e>>>24,e=o[r+33|0]|o[r+34|0]<<8|(o[r+35|0]<<16|o[r+36|0]<<24),u=o[r+29|0]|o[r+30|0]<<8|(o[r+31|0]<<16|o[r+32|0]<<24),c[r+5|0]=u,c[r+6|0]=u>>>8,c[r+7|0]=u>>>16,c[r+8|0]=u>>>24,c[r+9|0]=e,c[r+10|0]=e>>>8,c[r+11|0]=e>>>16,c[r+12|0]=e>>>24,c[r+4|0]=l,n[r>>2]=_;p:{if(e=n[r+20>>2],e>>>0>8)e=2;else{if(No(n[r+16>>2],e))break p;e=5}n[b>>2]=-2147483648,c[b+4|0]=e,d2(r);break l}e=n[r+20>>2],n[b+16>>2]=n[r+16>>2],n[b+20>>2]=e,e=n[r+12>>2],n[b+8>>2]=n[r+8>>2],n[b+12>>2]=e,e=n[r+4>>2],n[b>>2]=n[r>>2],n[b+4>>2]=e}if(N=r+48|0,e=n[d+32>>2],(e|0)!=-2147483648)break m}n[g>>2]=-2147483648,q0(d- -64|0);break h}n[d+108>>2]=n[d+52>>2],r=n[d+48>>2],n[d+100>>2]=n[d+44>>2],n[d+104>>2]=r,r=n[d+40>>2],n[d+92>>2]=n[d+36>>2],n[d+96>>2]=r,n[d+88>>2]=e,l=n[d+84>>2],m=n[d+80>>2];m:{y:{for(;;){if(!l)break y;if(l=l-1|0,e=o[m|0],m=m+1|0,!!e)break}n[g>>2]=-2147483648,d2(d+88|0);break m}e=n[d+108>>2],n[g+16>>2]=n[d+104>>2],n[g+20>>2]=e,e=n[d+100>>2],n[g+8>>2]=n[d+96>>2],n[g+12>>2]=e,e=n[d+92>>2],n[g>>2]=n[d+88>>2],n[g+4>>2]=e}q0(d- -64|0)}if(N=d+112|0,e=n[f+208>>2],(e|0)==-2147483648)break C;n[X+16>>2]=n[w+16>>2],r=n[w+12>>2],n[X+8>>2]=n[w+8>>2],n[X+12>>2]=r,r=n[w+4>>2],n[X>>2]=n[w>>2],n[X+4>>2]=r,n[f+4304>>2]=e,T=f+52|0,Hs(T,H),r=N-928|0,N=r,_=N-144|0,N=_,z=f+4304|0,D=n[z+4>>2],H=n[z+8>>2],v=H,e=N-176|0,N=e,n[e+12>>2]=0,n[e+8>>2]=v,n[e+4>>2]=D,m=N-96|0,N=m,p=e+4|0,u=n[p+8>>2],M=n[p+4>>2],n[m+12>>2]=u>>>0>M>>>0?1:u+n[p>>2]|0,c[m+20|0]=0,u=M-u|0,n[m+16>>2]=u>>>0<=M>>>0?u:0,u=N-48|0,N=u,b=u+32|0,l=m+12|0,E0(b,l),P=C1(l,b),i0=p2(l,b),h0(l,b)||v0(l),U=r+88|0,R=_+72|0,K=e+88|0,d=nn(l),F=C;h:if(!F&d>>>0>=8|F){v0(l),d=0;break h}c0=d&255,l0=h2(l,b),gs(u+24|0,l,b),a0=n[u+24>>2],f0=n[u+28>>2],gs(u+16|0,l,b),p0=n[u+20>>2],g0=n[u+16>>2],d=m+24|0,F=d+50|0;h:{if(!h0(l,b)){c[F|0]=0;break h}Gn(l)?e0=0:(mr(F+1|0,l),e0=1),c[F|0]=e0}ws(u+8|0,l,b),F=o[u+8|0],e0=o[u+9|0],w0=Ds(l,b),gr(d+16|0,l,b),L2(d+28|0,l,b),ws(u,l,b),b=o[u|0],y0=o[u+1|0],c[d+69|0]=i0,E[d+48>>1]=P,c[d+68|0]=c0,n[d+40>>2]=l0,c[d+67|0]=w0,c[d+45|0]=e0,c[d+44|0]=F,n[d+8>>2]=g0,n[d+12>>2]=p0,n[d>>2]=a0,n[d+4>>2]=f0,c[d+47|0]=y0,c[d+46|0]=b,Y0(l,n[u+32>>2],n[u+36>>2],n[u+40>>2],n[u+44>>2]),N=u+48|0;h:{if(!o[m+20|0]){n[p+8>>2]=M-n[m+16>>2],I(K,d,72);break h}un(K+8|0),n[K>>2]=2,p1(m+24|0)}N=m+96|0,u=n[e+88>>2];h:{if((u|0)==2){u=e+16|0,I(u,e+96|0,40),ms(u),n[R>>2]=2,c[R+4|0]=2;break h}if(l=o[e+92|0],M=e+88|0,I(e+21|0,M|5,67),c[e+20|0]=l,n[e+16>>2]=u,n[e+12>>2]==(v|0)){if(n[e+172>>2]=v,n[e+168>>2]=D,n[e+164>>2]=2,m=N-32|0,N=m,n[m+28>>2]=e+164,p=N-32|0,N=p,K=N-16|0,N=K,c[K+12|0]=0,F=m+28|0,n[K+8>>2]=F,l=0,v=N-16|0,N=v,c[v+14|0]=0,E[v+12>>1]=0,n[v+4>>2]=0,u=e+16|0,c[v+15|0]=o[u+46|0]^1,c[v+11|0]=o[u+44|0]^1,c[v+10|0]=o[u+50|0]^1,c[v+9|0]=o[u+8|0]^1,c[v+8|0]=o[u|0]^1,d=K+8|0,b=ln(v+4|0,13),C0(d,b),b&&(C2(u+48|0,d),l=1),l>>>0<b>>>0&&(K0(u+69|0,d),l=l+1|0),l>>>0<b>>>0&&(K0(u+68|0,d),l=l+1|0),l>>>0<b>>>0&&(c2(u+40|0,d),l=l+1|0),l>>>0<b>>>0&&(Ts(u,d),l=l+1|0),l>>>0<b>>>0&&(Ts(u+8|0,d),l=l+1|0),l>>>0<b>>>0){P=u+50|0;m:{if(o[P|0]==1){en(P+1|0,d);break m}tn(d)}l=l+1|0}l>>>0<b>>>0&&(Vs(u+44|0,d),l=l+1|0),l>>>0<b>>>0&&(xr(u+67|0,d),l=l+1|0),l>>>0<b>>>0&&(rr(u+16|0,d),l=l+1|0);m:{if(l>>>0>=b>>>0||(l2(u+28|0,d),l+1>>>0>=b>>>0))break m;Vs(u+46|0,d)}N=v+16|0,N=K+16|0,kt(p+8|0,o[K+12|0]),d=m+4|0,l=d+4|0,b=n[p+8>>2];m:{if((b|0)!=3){n[l+16>>2]=n[p+28>>2],v=n[p+24>>2],n[l+8>>2]=n[p+20>>2],n[l+12>>2]=v,v=n[p+16>>2],n[l>>2]=n[p+12>>2],n[l+4>>2]=v;break m}n[l>>2]=F}if(n[d>>2]=b,N=p+32|0,l=n[m+4>>2],(l|0)!=3&&(d=n[m+16>>2],n[M+8>>2]=n[m+12>>2],n[M+12>>2]=d,d=n[m+24>>2],n[M+16>>2]=n[m+20>>2],n[M+20>>2]=d,n[M+4>>2]=n[m+8>>2]),n[M>>2]=l,N=m+32|0,l=n[e+172>>2],n[e+120>>2]=l,d=n[e+168>>2],b=n[e+164>>2],n[e+112>>2]=b,n[e+116>>2]=d,l|(n[e+88>>2]!=3|(b|0)!=2)){n[R>>2]=2,c[R+4|0]=3,H2(M),p1(u);break h}I(R,e+16|0,72),H2(e+88|0);break h}n[R>>2]=2,c[R+4|0]=1,p1(e+16|0)}N=e+176|0,e=o[_+76|0],u=n[_+72>>2];h:{if((u|0)==2){n[U>>2]=2,c[U+4|0]=e;break h}if(I(_+5|0,_+77|0,67),c[_+4|0]=e,n[_>>2]=u,!(!(N0[_+36>>2]>1280|N0[_+24>>2]>8)&((o[_+46|0]^o[_+68|0]!=7)&1))){n[U>>2]=2,c[U+4|0]=2,p1(_);break h}I(U,_,72)}N=_+144|0,e=o[r+92|0],u=n[r+88>>2];h:{if((u|0)==2){n[g>>2]=2,n[g+4>>2]=e<<8;break h}I(r+5|0,r+93|0,67),c[r+4|0]=e,n[r>>2]=u,e=N-16|0,N=e,n[e+12>>2]=H,n[e+8>>2]=D,n[e+4>>2]=8,n[e>>2]=T,P2(r+72|0,e,2),N=e+16|0;m:{y:{l:{p:{E:{if(o[r+68|0]==7){if(n[z+20>>2]!=1)break l;if(o[r+69|0])break E;if(l=n[z+16>>2],d=Z+32|0,u=j[r+48>>1],M2(d,u))break p;E[g+6>>1]=u,E[g+4>>1]=3;break y}l=n[z+20>>2],e=n[z+16>>2],d=n[r+80>>2],_=n[r+76>>2],u=j[r+48>>1],n[r+512>>2]=n[r+40>>2],E[r+86>>1]=u,b=M2(Z+32|0,u);f:{if(!b){u=u<<8,e=3;break f}if(b=o[b+59|0],!ct(e,l)){u=5,e=0;break f}if(n[r+112>>2]=d,n[r+108>>2]=_,n[r+100>>2]=Z,n[r+88>>2]=e,n[r+92>>2]=e+O(l,66),n[r+104>>2]=r+512,n[r+96>>2]=r+86,_=0,d=N-848|0,N=d,e=r+88|0,u=n[e>>2],l=n[e+4>>2],(u|0)!=(l|0))for(m=n[e+24>>2],p=n[e+20>>2],R=n[e+16>>2],M=n[e+8>>2],K=n[e+12>>2],D=K+32|0,v=(l-u>>>0)/66|0,F=d+16|0;U=0,go(d+8|0,K,j[u- -64>>1],0,j[M>>1],n[R>>2]),!n[d+12>>2]&n[d+8>>2]==1&&(e=d+432|0,I(e,F,416),l=N-96|0,N=l,$1(l,u),a1(l+76|0,D,p,m,1155456,1155471,4),W1(l- -64|0,e,n[l+80>>2],n[l+84>>2],l),e=2,n[l+64>>2]==1&&(e=n[l+72>>2],n[l+88>>2]=n[l+68>>2],n[l+92>>2]=e,v1(l+88|0),e=1),G(l+76|0),N=l+96|0,U=(e|0)==2),u=u+66|0,_=_+U|0,v=v-1|0,!!v;);if(N=d+848|0,e=_>>>0>=255?255:_,e>>>0>=b>>>0)break m;u=e|b<<8,e=6}n[g+4>>2]=e|u<<8;break y}c[g+4|0]=7;break y}p:{if(e=j[l+64>>1],_=qn(d,e),_&&(_=o[_+57|0],(_|0)!=1))break p;n[g+4>>2]=e<<16|4;break y}if(b=n[r+80>>2],m=n[r+76>>2],go(r+88|0,Z,e,_,u,n[r+40>>2]),n[r+92>>2]|n[r+88>>2]!=1?e=e<<16|4:(e=r+512|0,I(e,r+96|0,416),u=N-96|0,N=u,$1(u,l),a1(u+76|0,d,m,b,1155456,1155494,9),W1(u- -64|0,e,n[u+80>>2],n[u+84>>2],u),e=2,n[u+64>>2]==1&&(e=n[u+72>>2],n[u+88>>2]=n[u+68>>2],n[u+92>>2]=e,v1(u+88|0),e=1),G(u+76|0),N=u+96|0,e=(e|0)==2?13:5),(e&255)!=13){n[g+4>>2]=e;break y}I(g,r,72),G(r+72|0);break h}c[g+4|0]=7}n[g>>2]=2,G(r+72|0),b2(r+16|0),G(r+28|0);break h}I(g,r,72),G(r+72|0)}if(N=r+928|0,v=n[f+208>>2],(v|0)!=2)break M;d2(z);break C}e=n[f+32>>2],r=n[f+28>>2],n[f+52>>2]=f+4399;h:{if(e>>>0<2)break h;if(e>>>0>=104){u=f+208|0,Mi(u,e>>>1|0),s=e,e=n[f+216>>2],V1(r,s,n[f+212>>2]+O(e,80)|0,n[f+208>>2]-e|0,f+52|0),l1(u);break h}V1(r,e,f+208|0,51,f+52|0)}e=n[f+44>>2],n[x+16>>2]=n[f+40>>2],n[x+20>>2]=e,e=n[f+36>>2],n[x+8>>2]=n[f+32>>2],n[x+12>>2]=e,e=n[f+28>>2],n[x>>2]=n[f+24>>2],n[x+4>>2]=e,N=f+4400|0;break D}l=f+4352|0,I(l,w,44),e=j[h+4>>1]|j[h+6>>1]<<16,n[f+4328>>2]=j[h>>1]|j[h+2>>1]<<16,n[f+4332>>2]=e,e=j[h+12>>1]|j[h+14>>1]<<16,n[f+4336>>2]=j[h+8>>1]|j[h+10>>1]<<16,n[f+4340>>2]=e,E[f+4344>>1]=j[h+16>>1],e=j[f+256>>1],r=o[f+276|0],u=o[f+277|0],d=j[f+278>>1],n[f+208>>2]=v,_=Q&65535,b=_<<16|S>>>16,m=b&255,g=(Q&16777215)<<8|S>>>24,n[f+280>>2]=S&65535|(m|g<<8&65280)<<16,n[f+284>>2]=Q,p=I(w,l,44),l=n[f+4332>>2],R=n[f+4328>>2],E[h>>1]=R,E[h+2>>1]=R>>>16,E[h+4>>1]=l,E[h+6>>1]=l>>>16,l=n[f+4340>>2],R=n[f+4336>>2],E[h+8>>1]=R,E[h+10>>1]=R>>>16,E[h+12>>1]=l,E[h+14>>1]=l>>>16,E[h+16>>1]=j[f+4344>>1],E[f+256>>1]=e,E[f+278>>1]=d,c[f+277|0]=u,c[f+276|0]=r;M:{if(S&1){if(l=0,(r|0)==7|(u|0)!=(m|0))break M;l=(e|0)==(_|0)|(S&65280)!=0;break M}if(l=0,(r|0)!=7)break M;l=(e|0)==((b&255|g<<8)&65535)}M:{if(!l){p1(f+208|0),v=2;break M}I(f+52|0,p,76)}if(d2(f+4304|0),(v|0)==2)break C;n[f+128>>2]=v,I(A,f+52|0,76),Si(f+24|0,f+128|0);break v}Ju(f+48|0);break U}e=n[f+44>>2],(e|0)==n[f+36>>2]&&y2(n0,4,8),r=n[f+40>>2]+(e<<3)|0,n[r>>2]=S,n[r+4>>2]=Q,n[f+44>>2]=e+1}Ju(f+48|0)}s=s+2048|0,y=y-2048|0;continue}break}Ft(L),e=n[a+812>>2],n[a+488>>2]=n[a+808>>2],n[a+492>>2]=e,e=n[a+804>>2],n[a+480>>2]=n[a+800>>2],n[a+484>>2]=e,e=n[a+796>>2],n[a+472>>2]=n[a+792>>2],n[a+476>>2]=e,e=t+528|0,bn(e),n[e>>2]=J,r=n[a+284>>2],e=t+532|0,n[e>>2]=n[a+280>>2],n[e+4>>2]=r,n[e+8>>2]=n[a+288>>2]}for(m=a+792|0,q4(m),e=n[t+544>>2],r=n[t+548>>2],u=n[a+796>>2],n[t+544>>2]=n[a+792>>2],n[t+548>>2]=u,u=n[t+552>>2],n[t+552>>2]=n[a+800>>2],n[a+152>>2]=u,n[a+144>>2]=e,n[a+148>>2]=r,s=a+472|0,u=N-4208|0,N=u,r=a+144|0,l=n[r+8>>2],e=n[r+4>>2],n[u+20>>2]=n[r>>2],n[u+16>>2]=e,n[u+12>>2]=e,v=O(l,80)+e|0,n[u+24>>2]=v,g=u+32|0;;){D:{U:{v:{C:{if((e|0)==(v|0)||(r=e+80|0,n[u+16>>2]=r,l=n[e>>2],(l|0)==2))break C;for(n[u+28>>2]=l,I(g,e+4|0,76),e=O(n[s+8>>2],80),l=n[s+4>>2],d=l+76|0,f=j[u+102>>1],_=o[u+101|0],b=o[u+100|0],h=b,p=h&1,w=n[u+104>>2],R=w&65535;;){if(!e)break v;I:{if(o[l+72|0]!=(h|0))break I;if(b=o[d-3|0],p){if((_|0)!=(b|0)|o[d-2|0]!=(f&255)|j[d>>1]!=(R|0))break I;break U}if((_|0)!=(b|0)|j[d-2>>1]!=(f|0))break I;if(n[d>>2]==(w|0))break U}l=l+80|0,e=e-80|0,d=d+80|0}}r=N-16|0,N=r,e=u+12|0,n[r+12>>2]=e,l=n[e+4>>2],Yu(l,(n[e+12>>2]-l>>>0)/80|0),e=N-16|0,N=e,l=n[r+12>>2],n[e+12>>2]=n[l>>2],n[e+8>>2]=n[l+8>>2],I4(e+8|0),N=e+16|0,N=r+16|0,e=n[s+8>>2],r=n[s+4>>2],n[u+28>>2]=u+4207;C:{if(e>>>0<2)break C;if(e>>>0>=104){s=u+108|0,Mi(s,e>>>1|0),l=e,e=n[u+116>>2],V1(r,l,n[u+112>>2]+O(e,80)|0,n[u+108>>2]-e|0,u+28|0),l1(s);break C}V1(r,e,u+108|0,51,u+28|0)}N=u+4208|0;break D}e=u+108|0,I(e,u+28|0,80),Si(s,e),e=r;continue}p1(u+28|0),e=r;continue}break}if(e=n[t>>2],n[t>>2]=2,(e|0)!=2){r=n[t+108>>2],e=n[t+12>>2],u=n[t+8>>2],I(a+1120|0,t+16|0,80),n[a+1236>>2]=q,n[a+1116>>2]=e,n[a+1112>>2]=u,n[a+1208>>2]=n[t+104>>2],e=n[t+100>>2],n[a+1200>>2]=n[t+96>>2],n[a+1204>>2]=e,e=n[a+476>>2],n[a+1212>>2]=n[a+472>>2],n[a+1216>>2]=e,e=n[a+484>>2],n[a+1220>>2]=n[a+480>>2],n[a+1224>>2]=e,e=n[a+492>>2],n[a+1228>>2]=n[a+488>>2],n[a+1232>>2]=e,e=I0(8,48),u=a+1112|0,F8(m,V,u,r),n[e+4>>2]=7,n[e>>2]=1065401,n[e+28>>2]=7,n[e+32>>2]=-2147483646,n[e+24>>2]=1065408,r=n[a+796>>2],n[e+8>>2]=n[a+792>>2],n[e+12>>2]=r,r=n[a+804>>2],n[e+16>>2]=n[a+800>>2],n[e+20>>2]=r,n[e+40>>2]=n[a+1232>>2],n[e+44>>2]=0,t=t+112|0,fe(t),I(t,u,128),n[i+12>>2]=2,n[i+8>>2]=e,n[i>>2]=-2147483648,n[i+4>>2]=2,H8(a+80|0);break n}n[i+16>>2]=n[266329],t=n[266328],n[i+8>>2]=n[266327],n[i+12>>2]=t,t=n[266326],n[i>>2]=n[266325],n[i+4>>2]=t,Ft(a+472|0),H8(a+80|0);break n}if(K8(a+1112|0,u),r=j[a+1116>>1],e=n[a+1112>>2],(e|0)!=-2147483648){t=j[a+1128>>1]|j[a+1130>>1]<<16,u=j[a+1124>>1]|j[a+1126>>1]<<16,E[i+12>>1]=u,E[i+14>>1]=u>>>16,E[i+16>>1]=t,E[i+18>>1]=t>>>16,t=j[a+1122>>1]|j[a+1124>>1]<<16,u=j[a+1118>>1]|j[a+1120>>1]<<16,E[i+6>>1]=u,E[i+8>>1]=u>>>16,E[i+10>>1]=t,E[i+12>>1]=t>>>16,E[i+4>>1]=r,n[i>>2]=e;break n}if(Wt(a+1112|0,t,u),_=n[a+1116>>2],e=n[a+1112>>2],(e|0)!=-2147483648){n[i+16>>2]=n[a+1128>>2],t=n[a+1124>>2],n[i+8>>2]=n[a+1120>>2],n[i+12>>2]=t,n[i+4>>2]=_,n[i>>2]=e;break n}if(k0(a+816|0,64),x2(a- -64|0),e=n[a+64>>2],u=n[a+68>>2],V8(a+892|0),n[a+916>>2]=0,n[a+888>>2]=0,n[a+880>>2]=e,n[a+884>>2]=u,n[a+812>>2]=_,n[a+808>>2]=0,n[a+800>>2]=0,n[a+804>>2]=1,n[a+792>>2]=0,e=N-288|0,N=e,n[e+12>>2]=_,E[e+10>>1]=r,n[e+20>>2]=e+12,n[e+16>>2]=e+10,s=N2(240),E[e+196>>1]=7,n[e+188>>2]=_,E[e+186>>1]=r,E[e+184>>1]=0,n[e+200>>2]=4,n[e+204>>2]=0,n[e+192>>2]=1,l=e+24|0,r=e+16|0,u=e+184|0,c4(l,r,u,7,0,1,4,0),E[e+196>>1]=0,f=j[e+10>>1],n[e+184>>2]=1,n[e+188>>2]=f,n[e+204>>2]=1,n[e+200>>2]=1067452,n[e+192>>2]=3,f=e+104|0,c4(f,r,u,0,0,3,1067452,1),E[e+276>>1]=257,d=j[e+10>>1],n[e+264>>2]=65537,n[e+268>>2]=d,n[e+284>>2]=2,n[e+280>>2]=1067488,n[e+272>>2]=4,c4(u,r,e+264|0,1,1,4,1067488,2),v=I(s,l,80),I(v+80|0,f,80),I(v+160|0,u,80),b=a+792|0,n[e+192>>2]=b+124,n[e+188>>2]=v+240,n[e+184>>2]=v,r=N-32|0,N=r,U0(r+8|0,(n[u+4>>2]-n[u>>2]>>>0)/80|0,4,12),n[r+28>>2]=0,s=n[r+12>>2],n[r+20>>2]=n[r+8>>2],n[r+24>>2]=s,m=N-16|0,N=m,s=r+20|0,K1(s,(n[u+4>>2]-n[u>>2]>>>0)/80|0),l=n[s+8>>2],f=n[s+4>>2],n[m+4>>2]=s+8,t0=m,u0=m0(f,l,32),n[t0+8>>2]=u0,n[m+12>>2]=C,s=m+4|0,d=n[s+4>>2],h=n[s>>2],g=n[u>>2],p=n[u+4>>2],(g|0)!=(p|0))for(u=n[u+8>>2],f=g+72|0,l=n[s+8>>2]+O(d,12)|0,s=(p-g>>>0)/80|0,d=d+s|0;n[l+8>>2]=n[u>>2],g=n[f+4>>2],n[l>>2]=n[f>>2],n[l+4>>2]=g,f=f+80|0,l=l+12|0,s=s-1|0,!!s;);if(n[h>>2]=d,N=m+16|0,u=a+1112|0,s=u+88|0,n[s+8>>2]=n[r+28>>2],l=n[r+24>>2],n[s>>2]=n[r+20>>2],n[s+4>>2]=l,N=r+32|0,x2(e),r=n[e+4>>2],s=n[e>>2],I(u+8|0,b+8|0,80),n[u+120>>2]=0,n[u+112>>2]=s,n[u+116>>2]=r,n[u+108>>2]=3,n[u+104>>2]=v,n[u+100>>2]=3,n[u>>2]=0,n[u+124>>2]=n[b+124>>2],f2(b+88|0),r=b+100|0,Lu(r),I4(r),x0(b+112|0),N=e+288|0,e=I0(8,24),O2(a+472|0,t),t=n[a+476>>2],r=n[a+472>>2],(r|0)!=-2147483648){n[i+16>>2]=n[a+488>>2],s=n[a+484>>2],n[i+8>>2]=n[a+480>>2],n[i+12>>2]=s,n[i+4>>2]=t,n[i>>2]=r,i1(e,24),Dt(u);break n}r=t,t=a+1112|0,F8(a+280|0,r,t,_),n[e+4>>2]=7,n[e>>2]=1065401,r=n[a+284>>2],n[e+8>>2]=n[a+280>>2],n[e+12>>2]=r,r=n[a+292>>2],n[e+16>>2]=n[a+288>>2],n[e+20>>2]=r,n[i+12>>2]=1,n[i+8>>2]=e,n[i>>2]=-2147483648,n[i+4>>2]=1,Dt(t);break n}if(S1(a+1112|0,u),e=n[a+1120>>2],n[a+792>>2]=n[a+1116>>2],n[a+796>>2]=e,e=n[a+1128>>2],n[a+800>>2]=n[a+1124>>2],n[a+804>>2]=e,n[a+808>>2]=n[a+1132>>2],e=n[a+1112>>2],(e|0)==-2147483648){n[i+16>>2]=n[a+808>>2],t=n[a+804>>2],n[i+8>>2]=n[a+800>>2],n[i+12>>2]=t,t=n[a+796>>2],n[i>>2]=n[a+792>>2],n[i+4>>2]=t;break n}r=n[a+1156>>2],n[a+184>>2]=n[a+1152>>2],n[a+188>>2]=r,r=n[a+1148>>2],n[a+176>>2]=n[a+1144>>2],n[a+180>>2]=r,r=n[a+1140>>2],n[a+168>>2]=n[a+1136>>2],n[a+172>>2]=r,r=n[a+796>>2],n[a+148>>2]=n[a+792>>2],n[a+152>>2]=r,r=n[a+804>>2],n[a+156>>2]=n[a+800>>2],n[a+160>>2]=r,n[a+164>>2]=n[a+808>>2],n[a+144>>2]=e,At(a+1112|0,a+144|0,1),e=n[a+1112>>2];H:{if((e|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t,t=n[a+1120>>2],n[i+4>>2]=n[a+1116>>2],n[i+8>>2]=t,n[i>>2]=e;break H}if(z8(a+1112|0,u,1065339,8),r=o[a+1116|0],s=n[a+1112>>2],(s|0)!=-2147483648){t=o[a+1128|0]|o[a+1129|0]<<8|(o[a+1130|0]<<16|o[a+1131|0]<<24),e=o[a+1124|0]|o[a+1125|0]<<8|(o[a+1126|0]<<16|o[a+1127|0]<<24),c[i+12|0]=e,c[i+13|0]=e>>>8,c[i+14|0]=e>>>16,c[i+15|0]=e>>>24,c[i+16|0]=t,c[i+17|0]=t>>>8,c[i+18|0]=t>>>16,c[i+19|0]=t>>>24,t=o[a+1121|0]|o[a+1122|0]<<8|(o[a+1123|0]<<16|o[a+1124|0]<<24),e=o[a+1117|0]|o[a+1118|0]<<8|(o[a+1119|0]<<16|o[a+1120|0]<<24),c[i+5|0]=e,c[i+6|0]=e>>>8,c[i+7|0]=e>>>16,c[i+8|0]=e>>>24,c[i+9|0]=t,c[i+10|0]=t>>>8,c[i+11|0]=t>>>16,c[i+12|0]=t>>>24,c[i+4|0]=r,n[i>>2]=s;break H}ze(a+280|0,a+144|0,0,0,r&1),e=o[t+569|0],n[a+1128>>2]=n[263200],r=n[263199],n[a+1120>>2]=n[263198],n[a+1124>>2]=r,r=n[263197],n[a+1112>>2]=n[263196],n[a+1116>>2]=r,g2(a+792|0,e?t+570|0:0,a+1112|0),s=n[a+796>>2],e=n[a+792>>2];F:{if((e|0)!=-2147483648){n[i+16>>2]=n[a+808>>2],t=n[a+804>>2],n[i+8>>2]=n[a+800>>2],n[i+12>>2]=t,n[i+4>>2]=s,n[i>>2]=e;break F}if(he(a+1112|0,t,u),t=n[a+1120>>2],e=n[a+1116>>2],r=n[a+1112>>2],(r|0)!=-2147483648){u=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=u,n[i+8>>2]=t,n[i+4>>2]=e,n[i>>2]=r;break F}if(n[a+428>>2]=t,n[a+424>>2]=e,N1(a+1112|0,u),t=a+1116|0,n[a+1112>>2]==1){u=n[t+16>>2],n[a+808>>2]=u,e=n[t+12>>2],s=n[t+8>>2],n[a+800>>2]=s,n[a+804>>2]=e,r=n[t+4>>2],t=n[t>>2],n[a+792>>2]=t,n[a+796>>2]=r,n[i+16>>2]=u,n[i+8>>2]=s,n[i+12>>2]=e,n[i>>2]=t,n[i+4>>2]=r;break F}e=a+792|0,I(e,t,320),I(a+472|0,e,320),K8(a+1112|0,u),t=j[a+1116>>1],r=n[a+1112>>2];D:{if((r|0)!=-2147483648){e=j[a+1128>>1]|j[a+1130>>1]<<16,u=j[a+1124>>1]|j[a+1126>>1]<<16,E[i+12>>1]=u,E[i+14>>1]=u>>>16,E[i+16>>1]=e,E[i+18>>1]=e>>>16,e=j[a+1122>>1]|j[a+1124>>1]<<16,u=j[a+1118>>1]|j[a+1120>>1]<<16,E[i+6>>1]=u,E[i+8>>1]=u>>>16,E[i+10>>1]=e,E[i+12>>1]=e>>>16,E[i+4>>1]=t,n[i>>2]=r;break D}for(E[a+408>>1]=t,e=a+80|0,u=a+472|0,d=a+408|0,l=a+280|0,t=N-48|0,N=t,n[t+12>>2]=0,n[t+4>>2]=0,n[t+8>>2]=4,w=2,r=t+36|0,f=a+424|0,_=n[f+4>>2],f=n[f>>2];;){U:{v:{C:{if(w){if(ce(t+32|0,u,s,f,j[d>>1],_,l,0),!n[t+32>>2])break v;s=n[r+8>>2],n[t+24>>2]=s,u=n[r+4>>2],r=n[r>>2],n[t+16>>2]=r,n[t+20>>2]=u,n[e+12>>2]=s,n[e+4>>2]=r,n[e+8>>2]=u,n[e>>2]=1,c1(t+4|0);break C}n[e+12>>2]=n[t+12>>2],r=n[t+8>>2],n[e+4>>2]=n[t+4>>2],n[e+8>>2]=r,n[e>>2]=0}N=t+48|0;break U}n[t+24>>2]=n[r+8>>2],b=n[r+4>>2],n[t+16>>2]=n[r>>2],n[t+20>>2]=b,w=w-2|0,d=d+2|0,le(t+4|0,t+16|0);continue}break}if(t=n[a+88>>2],n[a+256>>2]=n[a+84>>2],n[a+260>>2]=t,n[a+264>>2]=n[a+92>>2],n[a+80>>2]!=1)break k;Z8(i,a+256|0)}o2(a+472|0)}X0(a+280|0)}X0(a+144|0);break n}if(S1(a+1112|0,u),e=n[a+1120>>2],n[a+792>>2]=n[a+1116>>2],n[a+796>>2]=e,e=n[a+1128>>2],n[a+800>>2]=n[a+1124>>2],n[a+804>>2]=e,n[a+808>>2]=n[a+1132>>2],e=n[a+1112>>2],(e|0)==-2147483648){n[i+16>>2]=n[a+808>>2],t=n[a+804>>2],n[i+8>>2]=n[a+800>>2],n[i+12>>2]=t,t=n[a+796>>2],n[i>>2]=n[a+792>>2],n[i+4>>2]=t;break n}if(r=n[a+1156>>2],n[a+320>>2]=n[a+1152>>2],n[a+324>>2]=r,r=n[a+1148>>2],n[a+312>>2]=n[a+1144>>2],n[a+316>>2]=r,r=n[a+1140>>2],n[a+304>>2]=n[a+1136>>2],n[a+308>>2]=r,r=n[a+796>>2],n[a+284>>2]=n[a+792>>2],n[a+288>>2]=r,r=n[a+804>>2],n[a+292>>2]=n[a+800>>2],n[a+296>>2]=r,n[a+300>>2]=n[a+808>>2],n[a+280>>2]=e,At(a+1112|0,a+280|0,0),e=n[a+1112>>2],(e|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t,t=n[a+1120>>2],n[i+4>>2]=n[a+1116>>2],n[i+8>>2]=t,n[i>>2]=e;break i}if(wn(a+72|0,n[a+308>>2],n[a+312>>2]),n[a+76>>2]|n[a+300>>2]|n[a+316>>2]!=-2147483648)break a;n[i+16>>2]=15,n[i+12>>2]=1065324,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break i}if(f1(a+1112|0,u,1052151,4),d=n[a+1120>>2],b=n[a+1116>>2],e=n[a+1112>>2],(e|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t,n[i+8>>2]=d,n[i+4>>2]=b,n[i>>2]=e;break n}if(Jt(a+1112|0,u),e=n[a+1120>>2],n[a+792>>2]=n[a+1116>>2],n[a+796>>2]=e,n[a+800>>2]=n[a+1124>>2],e=n[a+1112>>2],(e|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+800>>2],r=n[a+796>>2],n[i+4>>2]=n[a+792>>2],n[i+8>>2]=r,n[i+16>>2]=t,n[i>>2]=e;break n}n[a+264>>2]=n[a+800>>2],e=n[a+796>>2],n[a+256>>2]=n[a+792>>2],n[a+260>>2]=e,e=o[t+556|0],n[a+1128>>2]=n[263200],r=n[263199],n[a+1120>>2]=n[263198],n[a+1124>>2]=r,r=n[263197],n[a+1112>>2]=n[263196],n[a+1116>>2]=r,g2(a+792|0,e?t+557|0:0,a+1112|0),f=n[a+796>>2],e=n[a+792>>2];q:{if((e|0)!=-2147483648){n[i+16>>2]=n[a+808>>2],t=n[a+804>>2],n[i+8>>2]=n[a+800>>2],n[i+12>>2]=t,n[i+4>>2]=f,n[i>>2]=e;break q}if(e=n[t+112>>2],n[a+1128>>2]=n[266329],r=n[266328],n[a+1120>>2]=n[266327],n[a+1124>>2]=r,r=n[266326],n[a+1112>>2]=n[266325],n[a+1116>>2]=r,g2(a+792|0,(e|0)!=3?t+112|0:0,a+1112|0),s=n[a+796>>2],e=n[a+792>>2],(e|0)!=-2147483648){n[i+16>>2]=n[a+808>>2],t=n[a+804>>2],n[i+8>>2]=n[a+800>>2],n[i+12>>2]=t,n[i+4>>2]=s,n[i>>2]=e;break q}if(he(a+1112|0,t,u),t=n[a+1120>>2],e=n[a+1116>>2],r=n[a+1112>>2],(r|0)!=-2147483648){u=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=u,n[i+8>>2]=t,n[i+4>>2]=e,n[i>>2]=r;break q}if(n[a+444>>2]=t,n[a+440>>2]=e,N1(a+1112|0,u),t=a+1116|0,n[a+1112>>2]==1){u=n[t+16>>2],n[a+808>>2]=u,e=n[t+12>>2],s=n[t+8>>2],n[a+800>>2]=s,n[a+804>>2]=e,r=n[t+4>>2],t=n[t>>2],n[a+792>>2]=t,n[a+796>>2]=r,n[i+16>>2]=u,n[i+8>>2]=s,n[i+12>>2]=e,n[i>>2]=t,n[i+4>>2]=r;break q}e=a+792|0,I(e,t,320),m=a+472|0,I(m,e,320),r=a+280|0,l=a+440|0,e=N-48|0,N=e,bu(e+16|0,s,n[a+260>>2],n[a+264>>2]),t=n[e+24>>2],n[e>>2]=n[e+20>>2],n[e+4>>2]=t,n[e+8>>2]=n[e+28>>2];A:{if(n[e+16>>2]==1){n[r+12>>2]=n[e+8>>2],t=n[e+4>>2],n[r+4>>2]=n[e>>2],n[r+8>>2]=t,n[r>>2]=-2147483648;break A}for(n[e+40>>2]=n[e+8>>2],t=n[e+4>>2],n[e+32>>2]=n[e>>2],n[e+36>>2]=t,t=N-160|0,N=t,n[t+12>>2]=0,n[t+4>>2]=0,n[t+8>>2]=4,s=e+32|0,g=n[s+8>>2]<<3,u=t+76|0,p=n[l+4>>2],w=n[l>>2],_=n[s+4>>2];;){H:{F:{D:{if(g){if(l=t+16|0,p4(l,b,d),v=t+72|0,ze(v,l,3,0,0),R=j[_>>1],h=j[_+2>>1],X0(l),I(l,v,56),E[t+140>>1]=h,h=(h|0)==(R|0),n[t+136>>2]=h?0:f,ce(v,m,f,w,j[_>>1],p,l,h?0:t+136|0),!n[t+72>>2])break F;d=n[u+8>>2],n[t+152>>2]=d,f=n[u+4>>2],u=n[u>>2],n[t+144>>2]=u,n[t+148>>2]=f,n[r+12>>2]=d,n[r+4>>2]=u,n[r+8>>2]=f,n[r>>2]=-2147483648,X0(l),c1(t+4|0),h1(s);break D}u=n[s+4>>2],n[r>>2]=n[s>>2],n[r+4>>2]=u,n[t+92>>2]=n[t+12>>2],u=n[t+8>>2],n[t+84>>2]=n[t+4>>2],n[t+88>>2]=u,u=n[t+92>>2],n[r+16>>2]=n[t+88>>2],n[r+20>>2]=u,n[t+80>>2]=n[s+8>>2],u=n[t+84>>2],n[r+8>>2]=n[t+80>>2],n[r+12>>2]=u}N=t+160|0;break H}n[t+152>>2]=n[u+8>>2],l=n[u+4>>2],n[t+144>>2]=n[u>>2],n[t+148>>2]=l,g=g-8|0,_=_+8|0,le(t+4|0,t+144|0),X0(t+16|0);continue}break}}if(N=e+48|0,t=n[a+288>>2],n[a+80>>2]=n[a+284>>2],n[a+84>>2]=t,n[a+88>>2]=n[a+292>>2],e=n[a+280>>2],(e|0)!=-2147483648)break g;Yt(i,a+80|0),o2(m)}b2(a+256|0);break n}if(f1(a+1112|0,u,1052151,4),f=n[a+1120>>2],d=n[a+1116>>2],e=n[a+1112>>2],(e|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t,n[i+8>>2]=f,n[i+4>>2]=d,n[i>>2]=e;break n}if(Jt(a+1112|0,u),e=n[a+1120>>2],n[a+792>>2]=n[a+1116>>2],n[a+796>>2]=e,n[a+800>>2]=n[a+1124>>2],e=n[a+1112>>2],(e|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+800>>2],r=n[a+796>>2],n[i+4>>2]=n[a+792>>2],n[i+8>>2]=r,n[i+16>>2]=t,n[i>>2]=e;break n}n[a+264>>2]=n[a+800>>2],e=n[a+796>>2],n[a+256>>2]=n[a+792>>2],n[a+260>>2]=e,e=o[t+569|0],r=o[t+556|0],n[a+1128>>2]=n[263200],s=n[263199],n[a+1120>>2]=n[263198],n[a+1124>>2]=s,s=n[263197],n[a+1112>>2]=n[263196],n[a+1116>>2]=s;X:{if(!(e&r&1)){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break X}if(e=a+1112|0,v2(e),r=n[t+112>>2],n[a+1128>>2]=n[266329],s=n[266328],n[a+1120>>2]=n[266327],n[a+1124>>2]=s,s=n[266326],n[a+1112>>2]=n[266325],n[a+1116>>2]=s,g2(a+792|0,(r|0)!=3?t+112|0:0,e),s=n[a+796>>2],e=n[a+792>>2],(e|0)!=-2147483648){n[i+16>>2]=n[a+808>>2],t=n[a+804>>2],n[i+8>>2]=n[a+800>>2],n[i+12>>2]=t,n[i+4>>2]=s,n[i>>2]=e;break X}if(he(a+1112|0,t,u),e=n[a+1120>>2],r=n[a+1116>>2],l=n[a+1112>>2],(l|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t,n[i+8>>2]=e,n[i+4>>2]=r,n[i>>2]=l;break X}if(n[a+444>>2]=e,n[a+440>>2]=r,N1(a+1112|0,u),e=a+1116|0,n[a+1112>>2]==1){u=n[e+16>>2],n[a+808>>2]=u,t=n[e+12>>2],s=n[e+8>>2],n[a+800>>2]=s,n[a+804>>2]=t,r=n[e+4>>2],e=n[e>>2],n[a+792>>2]=e,n[a+796>>2]=r,n[i+16>>2]=u,n[i+8>>2]=s,n[i+12>>2]=t,n[i>>2]=e,n[i+4>>2]=r;break X}r=a+792|0,I(r,e,320),b=a+472|0,I(b,r,320),r=a+280|0,l=a+440|0,g=t+557|0,h=t+570|0,e=N-48|0,N=e,bu(e+16|0,s,n[a+260>>2],n[a+264>>2]),t=n[e+24>>2],n[e>>2]=n[e+20>>2],n[e+4>>2]=t,n[e+8>>2]=n[e+28>>2];q:{if(n[e+16>>2]==1){n[r+12>>2]=n[e+8>>2],t=n[e+4>>2],n[r+4>>2]=n[e>>2],n[r+8>>2]=t,n[r>>2]=-2147483648;break q}for(n[e+40>>2]=n[e+8>>2],t=n[e+4>>2],n[e+32>>2]=n[e>>2],n[e+36>>2]=t,t=N-160|0,N=t,n[t+12>>2]=0,n[t+4>>2]=0,n[t+8>>2]=4,s=e+32|0,v=n[s+8>>2]<<3,u=t+76|0,p=n[l+4>>2],w=n[l>>2],_=n[s+4>>2];;){A:{H:{F:{if(v){if(l=t+16|0,p4(l,d,f),m=t+72|0,ze(m,l,2,0,0),R=j[_+2>>1],X0(l),I(l,m,56),E[t+140>>1]=R,n[t+136>>2]=g,ce(m,b,h,w,j[_>>1],p,l,t+136|0),!n[t+72>>2])break H;d=n[u+8>>2],n[t+152>>2]=d,f=n[u+4>>2],u=n[u>>2],n[t+144>>2]=u,n[t+148>>2]=f,n[r+12>>2]=d,n[r+4>>2]=u,n[r+8>>2]=f,n[r>>2]=-2147483648,X0(l),c1(t+4|0),h1(s);break F}u=n[s+4>>2],n[r>>2]=n[s>>2],n[r+4>>2]=u,n[t+92>>2]=n[t+12>>2],u=n[t+8>>2],n[t+84>>2]=n[t+4>>2],n[t+88>>2]=u,u=n[t+92>>2],n[r+16>>2]=n[t+88>>2],n[r+20>>2]=u,n[t+80>>2]=n[s+8>>2],u=n[t+84>>2],n[r+8>>2]=n[t+80>>2],n[r+12>>2]=u}N=t+160|0;break A}n[t+152>>2]=n[u+8>>2],l=n[u+4>>2],n[t+144>>2]=n[u>>2],n[t+148>>2]=l,v=v-8|0,_=_+8|0,le(t+4|0,t+144|0),X0(t+16|0);continue}break}}if(N=e+48|0,t=n[a+288>>2],n[a+80>>2]=n[a+284>>2],n[a+84>>2]=t,n[a+88>>2]=n[a+292>>2],e=n[a+280>>2],(e|0)!=-2147483648)break d;Yt(i,a+80|0),o2(b)}b2(a+256|0);break n}if(O2(a+1112|0,t),t=n[a+1116>>2],e=n[a+1112>>2],(e|0)!=-2147483648){n[i+16>>2]=n[a+1128>>2],r=n[a+1124>>2],n[i+8>>2]=n[a+1120>>2],n[i+12>>2]=r,n[i+4>>2]=t,n[i>>2]=e;break n}if(n[a+148>>2]=0,n[a+144>>2]=t,N1(a+1112|0,u),t=a+1116|0,n[a+1112>>2]==1){u=n[t+16>>2],n[a+808>>2]=u,e=n[t+12>>2],s=n[t+8>>2],n[a+800>>2]=s,n[a+804>>2]=e,r=n[t+4>>2],t=n[t>>2],n[a+792>>2]=t,n[a+796>>2]=r,n[i+16>>2]=u,n[i+8>>2]=s,n[i+12>>2]=e,n[i>>2]=t,n[i+4>>2]=r;break n}for(e=a+792|0,I(e,t,320),R=a+472|0,I(R,e,320),S=a+280|0,h=N-16|0,N=h,t=n[a+144>>2],e=o[t+36|0]|o[t+37|0]<<8|(o[t+38|0]<<16|o[t+39|0]<<24),n[h>>2]=o[t+32|0]|o[t+33|0]<<8|(o[t+34|0]<<16|o[t+35|0]<<24),n[h+4>>2]=e,e=o[t+44|0]|o[t+45|0]<<8|(o[t+46|0]<<16|o[t+47|0]<<24),n[h+8>>2]=o[t+40|0]|o[t+41|0]<<8|(o[t+42|0]<<16|o[t+43|0]<<24),n[h+12>>2]=e,r=N-5936|0,N=r,_=r+2436|0,g=N+-64|0,N=g,n[g+24>>2]=0,n[g+28>>2]=0,n[g+16>>2]=0,n[g+20>>2]=0,n[g+8>>2]=0,n[g+12>>2]=0,n[g>>2]=0,n[g+4>>2]=0,o1(R,g,32),t=n[g+28>>2],n[g+56>>2]=n[g+24>>2],n[g+60>>2]=t,t=n[g+20>>2],n[g+48>>2]=n[g+16>>2],n[g+52>>2]=t,t=n[g+12>>2],n[g+40>>2]=n[g+8>>2],n[g+44>>2]=t,t=n[g+4>>2],n[g+32>>2]=n[g>>2],n[g+36>>2]=t,p=N-9536|0,N=p,v=N-1728|0,N=v,n[v+24>>2]=0,n[v+28>>2]=0,n[v+16>>2]=0,n[v+20>>2]=0,n[v+8>>2]=0,n[v+12>>2]=0,n[v>>2]=0,n[v+4>>2]=0,b=g+32|0,o0(v,32,b,32),t=n[v+28>>2],n[v+1720>>2]=n[v+24>>2],n[v+1724>>2]=t,t=n[v+20>>2],n[v+1712>>2]=n[v+16>>2],n[v+1716>>2]=t,t=n[v+12>>2],n[v+1704>>2]=n[v+8>>2],n[v+1708>>2]=t,t=n[v+4>>2],n[v+1696>>2]=n[v>>2],n[v+1700>>2]=t,f=N-9744|0,N=f,z=f+3246|0,d=N-5328|0,N=d,t=d+8|0,P1(t),c[d+208|0]=0,m=v+1696|0,jn(d+208|0,t,m,32),w=d+488|0,I(w,t,208),Ea(w),U=d+216|0,I(U,w,200),c[d+416|0]=0,nt(w),k0(w,64),ja(U,w,64),e=d+424|0,I(e,w,64),s=N-10704|0,N=s,t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[s+4840>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[s+4844>>2]=t,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[s+4832>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[s+4836>>2]=t,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[s+4824>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[s+4828>>2]=t,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[s+4816>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[s+4820>>2]=t,t=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),u=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),E[s+3150>>1]=u,E[s+3152>>1]=u>>>16,E[s+3154>>1]=t,E[s+3156>>1]=t>>>16,t=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),u=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),E[s+3158>>1]=u,E[s+3160>>1]=u>>>16,E[s+3162>>1]=t,E[s+3164>>1]=t>>>16,t=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),u=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),E[s+3166>>1]=u,E[s+3168>>1]=u>>>16,E[s+3170>>1]=t,E[s+3172>>1]=t>>>16,t=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),u=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),E[s+3174>>1]=u,E[s+3176>>1]=u>>>16,E[s+3178>>1]=t,E[s+3180>>1]=t>>>16,M=s+6416|0,t=N-13920|0,N=t,n[t+10828>>2]=1,n[t+10820>>2]=32,n[t+10816>>2]=s+4816,c[t+9280|0]=3,X=t+9280|0,n[t+10824>>2]=X,l=t- -64|0,K=t+10816|0,y=K,u=N-560|0,N=u,P1(u+8|0),c[u+208|0]=0,x=16,q=u+208|0;;){if(x){Ca(q,u+8|0,n[y>>2],n[y+4>>2]),x=x-8|0,y=y+8|0;continue}break}for(x=u+280|0,I(x,u+8|0,208),y=u+495|0,br(y),Va(x,y),q=u+216|0,I(q,y,64),y1(y),y1(x),o0(y,32,q,32),o0(x,32,u+248|0,32),y=o[u+523|0]|o[u+524|0]<<8|(o[u+525|0]<<16|o[u+526|0]<<24),x=o[u+519|0]|o[u+520|0]<<8|(o[u+521|0]<<16|o[u+522|0]<<24),c[l+24|0]=x,c[l+25|0]=x>>>8,c[l+26|0]=x>>>16,c[l+27|0]=x>>>24,c[l+28|0]=y,c[l+29|0]=y>>>8,c[l+30|0]=y>>>16,c[l+31|0]=y>>>24,y=o[u+515|0]|o[u+516|0]<<8|(o[u+517|0]<<16|o[u+518|0]<<24),x=o[u+511|0]|o[u+512|0]<<8|(o[u+513|0]<<16|o[u+514|0]<<24),c[l+16|0]=x,c[l+17|0]=x>>>8,c[l+18|0]=x>>>16,c[l+19|0]=x>>>24,c[l+20|0]=y,c[l+21|0]=y>>>8,c[l+22|0]=y>>>16,c[l+23|0]=y>>>24,y=o[u+507|0]|o[u+508|0]<<8|(o[u+509|0]<<16|o[u+510|0]<<24),x=o[u+503|0]|o[u+504|0]<<8|(o[u+505|0]<<16|o[u+506|0]<<24),c[l+8|0]=x,c[l+9|0]=x>>>8,c[l+10|0]=x>>>16,c[l+11|0]=x>>>24,c[l+12|0]=y,c[l+13|0]=y>>>8,c[l+14|0]=y>>>16,c[l+15|0]=y>>>24,y=o[u+499|0]|o[u+500|0]<<8|(o[u+501|0]<<16|o[u+502|0]<<24),x=o[u+495|0]|o[u+496|0]<<8|(o[u+497|0]<<16|o[u+498|0]<<24),c[l|0]=x,c[l+1|0]=x>>>8,c[l+2|0]=x>>>16,c[l+3|0]=x>>>24,c[l+4|0]=y,c[l+5|0]=y>>>8,c[l+6|0]=y>>>16,c[l+7|0]=y>>>24,y=o[u+284|0]|o[u+285|0]<<8|(o[u+286|0]<<16|o[u+287|0]<<24),x=o[u+280|0]|o[u+281|0]<<8|(o[u+282|0]<<16|o[u+283|0]<<24),c[l+32|0]=x,c[l+33|0]=x>>>8,c[l+34|0]=x>>>16,c[l+35|0]=x>>>24,c[l+36|0]=y,c[l+37|0]=y>>>8,c[l+38|0]=y>>>16,c[l+39|0]=y>>>24,y=o[u+292|0]|o[u+293|0]<<8|(o[u+294|0]<<16|o[u+295|0]<<24),x=o[u+288|0]|o[u+289|0]<<8|(o[u+290|0]<<16|o[u+291|0]<<24),c[l+40|0]=x,c[l+41|0]=x>>>8,c[l+42|0]=x>>>16,c[l+43|0]=x>>>24,c[l+44|0]=y,c[l+45|0]=y>>>8,c[l+46|0]=y>>>16,c[l+47|0]=y>>>24,y=o[u+300|0]|o[u+301|0]<<8|(o[u+302|0]<<16|o[u+303|0]<<24),x=o[u+296|0]|o[u+297|0]<<8|(o[u+298|0]<<16|o[u+299|0]<<24),c[l+48|0]=x,c[l+49|0]=x>>>8,c[l+50|0]=x>>>16,c[l+51|0]=x>>>24,c[l+52|0]=y,c[l+53|0]=y>>>8,c[l+54|0]=y>>>16,c[l+55|0]=y>>>24,y=o[u+308|0]|o[u+309|0]<<8|(o[u+310|0]<<16|o[u+311|0]<<24),x=o[u+304|0]|o[u+305|0]<<8|(o[u+306|0]<<16|o[u+307|0]<<24),c[l+56|0]=x,c[l+57|0]=x>>>8,c[l+58|0]=x>>>16,c[l+59|0]=x>>>24,c[l+60|0]=y,c[l+61|0]=y>>>8,c[l+62|0]=y>>>16,c[l+63|0]=y>>>24,N=u+560|0,u=o[t+92|0]|o[t+93|0]<<8|(o[t+94|0]<<16|o[t+95|0]<<24),n[t+24>>2]=o[t+88|0]|o[t+89|0]<<8|(o[t+90|0]<<16|o[t+91|0]<<24),n[t+28>>2]=u,u=o[t+84|0]|o[t+85|0]<<8|(o[t+86|0]<<16|o[t+87|0]<<24),n[t+16>>2]=o[t+80|0]|o[t+81|0]<<8|(o[t+82|0]<<16|o[t+83|0]<<24),n[t+20>>2]=u,u=o[t+76|0]|o[t+77|0]<<8|(o[t+78|0]<<16|o[t+79|0]<<24),n[t+8>>2]=o[t+72|0]|o[t+73|0]<<8|(o[t+74|0]<<16|o[t+75|0]<<24),n[t+12>>2]=u,u=o[t+68|0]|o[t+69|0]<<8|(o[t+70|0]<<16|o[t+71|0]<<24),n[t>>2]=o[t+64|0]|o[t+65|0]<<8|(o[t+66|0]<<16|o[t+67|0]<<24),n[t+4>>2]=u,u=o[t+124|0]|o[t+125|0]<<8|(o[t+126|0]<<16|o[t+127|0]<<24),n[t+56>>2]=o[t+120|0]|o[t+121|0]<<8|(o[t+122|0]<<16|o[t+123|0]<<24),n[t+60>>2]=u,u=o[t+116|0]|o[t+117|0]<<8|(o[t+118|0]<<16|o[t+119|0]<<24),n[t+48>>2]=o[t+112|0]|o[t+113|0]<<8|(o[t+114|0]<<16|o[t+115|0]<<24),n[t+52>>2]=u,u=o[t+108|0]|o[t+109|0]<<8|(o[t+110|0]<<16|o[t+111|0]<<24),n[t+40>>2]=o[t+104|0]|o[t+105|0]<<8|(o[t+106|0]<<16|o[t+107|0]<<24),n[t+44>>2]=u,u=o[t+100|0]|o[t+101|0]<<8|(o[t+102|0]<<16|o[t+103|0]<<24),n[t+32>>2]=o[t+96|0]|o[t+97|0]<<8|(o[t+98|0]<<16|o[t+99|0]<<24),n[t+36>>2]=u,xa(l,t,0),y=t+4672|0,u=t+32|0,tt(y,u,0),x=t+6208|0,tt(x,u,3),u=t+7744|0,L4(u,y),L4(X,x),Sa(K,l,u),l=t+12352|0,Ua(l,K,X),y=I(M,u,1536),u=n[t+28>>2],x=n[t+24>>2],E[t+13912>>1]=x,E[t+13914>>1]=x>>>16,E[t+13916>>1]=u,E[t+13918>>1]=u>>>16,u=n[t+20>>2],x=n[t+16>>2],E[t+13904>>1]=x,E[t+13906>>1]=x>>>16,E[t+13908>>1]=u,E[t+13910>>1]=u>>>16,u=n[t+12>>2],x=n[t+8>>2],E[t+13896>>1]=x,E[t+13898>>1]=x>>>16,E[t+13900>>1]=u,E[t+13902>>1]=u>>>16,u=n[t+4>>2],x=n[t>>2],E[t+13888>>1]=x,E[t+13890>>1]=x>>>16,E[t+13892>>1]=u,E[t+13894>>1]=u>>>16,I(y+1536|0,l,1568),N=t+13920|0,y=s+14|0,I(y,M,1536),t=s+4848|0,x=s+7952|0,I(t,x,1568),u=s+9520|0,rt(u,t),Ra(s+7984|0,u),I(M,t,1568),X=I(s+1550|0,M,1600),c[s+3182|0]=1,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),l=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[s+3183|0]=l,c[s+3184|0]=l>>>8,c[s+3185|0]=l>>>16,c[s+3186|0]=l>>>24,c[s+3187|0]=u,c[s+3188|0]=u>>>8,c[s+3189|0]=u>>>16,c[s+3190|0]=u>>>24,u=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),l=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[s+3191|0]=l,c[s+3192|0]=l>>>8,c[s+3193|0]=l>>>16,c[s+3194|0]=l>>>24,c[s+3195|0]=u,c[s+3196|0]=u>>>8,c[s+3197|0]=u>>>16,c[s+3198|0]=u>>>24,u=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),l=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[s+3199|0]=l,c[s+3200|0]=l>>>8,c[s+3201|0]=l>>>16,c[s+3202|0]=l>>>24,c[s+3203|0]=u,c[s+3204|0]=u>>>8,c[s+3205|0]=u>>>16,c[s+3206|0]=u>>>24,u=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),e=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[s+3207|0]=e,c[s+3208|0]=e>>>8,c[s+3209|0]=e>>>16,c[s+3210|0]=e>>>24,c[s+3211|0]=u,c[s+3212|0]=u>>>8,c[s+3213|0]=u>>>16,c[s+3214|0]=u>>>24,n[s+4848>>2]=X,ma(M,t),n[s+4848>>2]=s+3086,H1(x,t),n[s+4848>>2]=s+3118,H1(s+4784|0,t),t=s+3216|0,I(t,M,1568),I(I(w,y,3202)+3202|0,t,1600),N=s+10704|0,t=I(z,w,3202),I(t+3234|0,d+3690|0,1600),n[d+512>>2]=0,n[d+516>>2]=0,n[d+504>>2]=0,n[d+508>>2]=0,n[d+496>>2]=0,n[d+500>>2]=0,n[d+488>>2]=0,n[d+492>>2]=0,ja(U,w,32),e=n[d+516>>2],n[d+5320>>2]=n[d+512>>2],n[d+5324>>2]=e,e=n[d+508>>2],n[d+5312>>2]=n[d+504>>2],n[d+5316>>2]=e,e=n[d+500>>2],n[d+5304>>2]=n[d+496>>2],n[d+5308>>2]=e,e=n[d+492>>2],n[d+5296>>2]=n[d+488>>2],n[d+5300>>2]=e,Q1(t+4834|0,d+5296|0),e=n[d+5324>>2],u=n[d+5320>>2],c[t+3226|0]=u,c[t+3227|0]=u>>>8,c[t+3228|0]=u>>>16,c[t+3229|0]=u>>>24,c[t+3230|0]=e,c[t+3231|0]=e>>>8,c[t+3232|0]=e>>>16,c[t+3233|0]=e>>>24,e=n[d+5316>>2],u=n[d+5312>>2],c[t+3218|0]=u,c[t+3219|0]=u>>>8,c[t+3220|0]=u>>>16,c[t+3221|0]=u>>>24,c[t+3222|0]=e,c[t+3223|0]=e>>>8,c[t+3224|0]=e>>>16,c[t+3225|0]=e>>>24,e=n[d+5308>>2],u=n[d+5304>>2],c[t+3210|0]=u,c[t+3211|0]=u>>>8,c[t+3212|0]=u>>>16,c[t+3213|0]=u>>>24,c[t+3214|0]=e,c[t+3215|0]=e>>>8,c[t+3216|0]=e>>>16,c[t+3217|0]=e>>>24,e=n[d+5300>>2],u=n[d+5296>>2],c[t+3202|0]=u,c[t+3203|0]=u>>>8,c[t+3204|0]=u>>>16,c[t+3205|0]=u>>>24,c[t+3206|0]=e,c[t+3207|0]=e>>>8,c[t+3208|0]=e>>>16,c[t+3209|0]=e>>>24,nt(U),N=d+5328|0,s=f+6|0,I(s,z,3202),t=j[f+6476>>1]|j[f+6478>>1]<<16,n[f+3232>>2]=j[f+6472>>1]|j[f+6474>>1]<<16,n[f+3236>>2]=t,t=j[f+6468>>1]|j[f+6470>>1]<<16,n[f+3224>>2]=j[f+6464>>1]|j[f+6466>>1]<<16,n[f+3228>>2]=t,t=j[f+6460>>1]|j[f+6462>>1]<<16,n[f+3216>>2]=j[f+6456>>1]|j[f+6458>>1]<<16,n[f+3220>>2]=t,t=j[f+6452>>1]|j[f+6454>>1]<<16,n[f+3208>>2]=j[f+6448>>1]|j[f+6450>>1]<<16,n[f+3212>>2]=t,l=f+8112|0,I(l,f+6480|0,1600),t=j[f+8108>>1]|j[f+8110>>1]<<16,e=j[f+8104>>1]|j[f+8106>>1]<<16,E[f+9736>>1]=e,E[f+9738>>1]=e>>>16,E[f+9740>>1]=t,E[f+9742>>1]=t>>>16,t=j[f+8100>>1]|j[f+8102>>1]<<16,e=j[f+8096>>1]|j[f+8098>>1]<<16,E[f+9728>>1]=e,E[f+9730>>1]=e>>>16,E[f+9732>>1]=t,E[f+9734>>1]=t>>>16,t=j[f+8092>>1]|j[f+8094>>1]<<16,e=j[f+8088>>1]|j[f+8090>>1]<<16,E[f+9720>>1]=e,E[f+9722>>1]=e>>>16,E[f+9724>>1]=t,E[f+9726>>1]=t>>>16,t=j[f+8084>>1]|j[f+8086>>1]<<16,e=j[f+8080>>1]|j[f+8082>>1]<<16,E[f+9712>>1]=e,E[f+9714>>1]=e>>>16,E[f+9716>>1]=t,E[f+9718>>1]=t>>>16,t=o[m+28|0]|o[m+29|0]<<8|(o[m+30|0]<<16|o[m+31|0]<<24),u=v+32|0,e=o[m+24|0]|o[m+25|0]<<8|(o[m+26|0]<<16|o[m+27|0]<<24),c[u+24|0]=e,c[u+25|0]=e>>>8,c[u+26|0]=e>>>16,c[u+27|0]=e>>>24,c[u+28|0]=t,c[u+29|0]=t>>>8,c[u+30|0]=t>>>16,c[u+31|0]=t>>>24,t=o[m+20|0]|o[m+21|0]<<8|(o[m+22|0]<<16|o[m+23|0]<<24),e=o[m+16|0]|o[m+17|0]<<8|(o[m+18|0]<<16|o[m+19|0]<<24),c[u+16|0]=e,c[u+17|0]=e>>>8,c[u+18|0]=e>>>16,c[u+19|0]=e>>>24,c[u+20|0]=t,c[u+21|0]=t>>>8,c[u+22|0]=t>>>16,c[u+23|0]=t>>>24,t=o[m+12|0]|o[m+13|0]<<8|(o[m+14|0]<<16|o[m+15|0]<<24),e=o[m+8|0]|o[m+9|0]<<8|(o[m+10|0]<<16|o[m+11|0]<<24),c[u+8|0]=e,c[u+9|0]=e>>>8,c[u+10|0]=e>>>16,c[u+11|0]=e>>>24,c[u+12|0]=t,c[u+13|0]=t>>>8,c[u+14|0]=t>>>16,c[u+15|0]=t>>>24,t=o[m+4|0]|o[m+5|0]<<8|(o[m+6|0]<<16|o[m+7|0]<<24),e=o[m|0]|o[m+1|0]<<8|(o[m+2|0]<<16|o[m+3|0]<<24),c[u|0]=e,c[u+1|0]=e>>>8,c[u+2|0]=e>>>16,c[u+3|0]=e>>>24,c[u+4|0]=t,c[u+5|0]=t>>>8,c[u+6|0]=t>>>16,c[u+7|0]=t>>>24,I(u+32|0,l,1632),d0(f+3208|0),l=N-16|0,N=l,d=N-16|0,N=d,n[d+8>>2]=s,n[d+12>>2]=s+1536,w=d+8|0,t=n[w>>2],y=n[w+4>>2];;){if((t|0)!=(y|0)){for(e=t+512|0,n[w>>2]=e,m=N-16|0,N=m,n[m+8>>2]=t,n[m+12>>2]=e,M=m+8|0,t=n[M>>2],U=n[M+4>>2];;){if((t|0)!=(U|0)){E[t>>1]=0,t=t+2|0,n[M>>2]=t;continue}break}N=m+16|0,t=e;continue}break}N=d+16|0,o[s+3168|0]==1&&(n[l+12>>2]=s+3201,n[l+8>>2]=s+3169,ee(l+8|0)),n[l+12>>2]=s+3168,n[l+8>>2]=s+3136,ee(l+8|0),N=l+16|0,N=f+9744|0,d0(v),s=p+7860|0,t=s,I(t+2|0,u,1664),E[t>>1]=0,N=v+1728|0;j:{X:{if(j[p+7860>>1]!=1&&(l=p+3348|0,I(l,t|2,1664),e=p+1684|0,I(e,l,1664),t=N-1632|0,N=t,u=N-1584|0,N=u,f=e+32|0,n[u+1580>>2]=f,m=u+12|0,d=u+1580|0,ma(m,d),n[u+1580>>2]=f+1536,H1(u+1548|0,d),n[u+1580>>2]=f+1568,H1(t+1568|0,d),I(t,m,1568),N=u+1584|0,u=j[e+1660>>1]|j[e+1662>>1]<<16,f=j[e+1656>>1]|j[e+1658>>1]<<16,E[t+1624>>1]=f,E[t+1626>>1]=f>>>16,E[t+1628>>1]=u,E[t+1630>>1]=u>>>16,u=j[e+1652>>1]|j[e+1654>>1]<<16,f=j[e+1648>>1]|j[e+1650>>1]<<16,E[t+1616>>1]=f,E[t+1618>>1]=f>>>16,E[t+1620>>1]=u,E[t+1622>>1]=u>>>16,u=j[e+1644>>1]|j[e+1646>>1]<<16,f=j[e+1640>>1]|j[e+1642>>1]<<16,E[t+1608>>1]=f,E[t+1610>>1]=f>>>16,E[t+1612>>1]=u,E[t+1614>>1]=u>>>16,u=j[e+1636>>1]|j[e+1638>>1]<<16,e=j[e+1632>>1]|j[e+1634>>1]<<16,E[t+1600>>1]=e,E[t+1602>>1]=e>>>16,E[t+1604>>1]=u,E[t+1606>>1]=u>>>16,u=p+6228|0,I(u,t,1632),N=t+1632|0,f=N-1232|0,N=f,d=f+15|0,wa(d),e=N-1216|0,N=e,t=N-2400|0,N=t,wa(t),m=t+1216|0,rt(m,u),o0(t,1184,m,1184),o0(t+1184|0,32,u+1600|0,32),I(e,t,1216),N=t+2400|0,o0(d,1216,e,1216),N=e+1216|0,t=p+5012|0,I(t,d,1216),N=f+1232|0,di(s,t,1216),I(p+7872|0,l,1664),t=n[p+7860>>2],I(p+12|0,p+7864|0,1672),(t|0)!=-2147483648))break X;n[_>>2]=-2147483648,d0(b);break j}I(_+4|0,p+12|0,1672),n[_>>2]=t,t=o[b+28|0]|o[b+29|0]<<8|(o[b+30|0]<<16|o[b+31|0]<<24),e=o[b+24|0]|o[b+25|0]<<8|(o[b+26|0]<<16|o[b+27|0]<<24),c[_+1700|0]=e,c[_+1701|0]=e>>>8,c[_+1702|0]=e>>>16,c[_+1703|0]=e>>>24,c[_+1704|0]=t,c[_+1705|0]=t>>>8,c[_+1706|0]=t>>>16,c[_+1707|0]=t>>>24,t=o[b+20|0]|o[b+21|0]<<8|(o[b+22|0]<<16|o[b+23|0]<<24),e=o[b+16|0]|o[b+17|0]<<8|(o[b+18|0]<<16|o[b+19|0]<<24),c[_+1692|0]=e,c[_+1693|0]=e>>>8,c[_+1694|0]=e>>>16,c[_+1695|0]=e>>>24,c[_+1696|0]=t,c[_+1697|0]=t>>>8,c[_+1698|0]=t>>>16,c[_+1699|0]=t>>>24,t=o[b+12|0]|o[b+13|0]<<8|(o[b+14|0]<<16|o[b+15|0]<<24),e=o[b+8|0]|o[b+9|0]<<8|(o[b+10|0]<<16|o[b+11|0]<<24),c[_+1684|0]=e,c[_+1685|0]=e>>>8,c[_+1686|0]=e>>>16,c[_+1687|0]=e>>>24,c[_+1688|0]=t,c[_+1689|0]=t>>>8,c[_+1690|0]=t>>>16,c[_+1691|0]=t>>>24,t=o[b+4|0]|o[b+5|0]<<8|(o[b+6|0]<<16|o[b+7|0]<<24),e=o[b|0]|o[b+1|0]<<8|(o[b+2|0]<<16|o[b+3|0]<<24),c[_+1676|0]=e,c[_+1677|0]=e>>>8,c[_+1678|0]=e>>>16,c[_+1679|0]=e>>>24,c[_+1680|0]=t,c[_+1681|0]=t>>>8,c[_+1682|0]=t>>>16,c[_+1683|0]=t>>>24}N=p+9536|0,N=g- -64|0;j:{X:{if(n[r+2436>>2]!=-2147483648){e=r+4228|0,I(e,_,1708),u=r+1219|0,t=N-1232|0,N=t,f=n[e+4>>2],s=1,d=t+15|0,l=d+1|0;q:{if(n[e+8>>2]!=1216){c[l|0]=0;break q}I(l,f,1216),s=0}if(c[d|0]=s,o[t+15|0]?s=1:(I(u+1|0,t+16|0,1216),s=0),c[u|0]=s,N=t+1232|0,d0(r+5904|0),d0(r+4240|0),G(e),o[r+1219|0]!=1)break X}n[S>>2]=2;break j}for(c[r+4230|0]=o[r+1222|0],E[r+4228>>1]=o[r+1220|0]|o[r+1221|0]<<8,t=o[r+1227|0]|o[r+1228|0]<<8|(o[r+1229|0]<<16|o[r+1230|0]<<24),e=o[r+1223|0]|o[r+1224|0]<<8|(o[r+1225|0]<<16|o[r+1226|0]<<24),u=r+8|0,I(u,r+1231|0,1205),I(r+4239|0,u,1205),c[r+4231|0]=e,c[r+4232|0]=e>>>8,c[r+4233|0]=e>>>16,c[r+4234|0]=e>>>24,c[r+4235|0]=t,c[r+4236|0]=t>>>8,c[r+4237|0]=t>>>16,c[r+4238|0]=t>>>24,n[r+8>>2]=R,u=0;;){if((u|0)!=96){t=N-32|0,N=t,l8(t,n[r+8>>2]),Q1(r+1219|0,t),d0(t),N=t+32|0,e=o[r+1247|0]|o[r+1248|0]<<8|(o[r+1249|0]<<16|o[r+1250|0]<<24),t=(r+2436|0)+u|0,s=o[r+1243|0]|o[r+1244|0]<<8|(o[r+1245|0]<<16|o[r+1246|0]<<24),c[t+24|0]=s,c[t+25|0]=s>>>8,c[t+26|0]=s>>>16,c[t+27|0]=s>>>24,c[t+28|0]=e,c[t+29|0]=e>>>8,c[t+30|0]=e>>>16,c[t+31|0]=e>>>24,e=o[r+1239|0]|o[r+1240|0]<<8|(o[r+1241|0]<<16|o[r+1242|0]<<24),s=o[r+1235|0]|o[r+1236|0]<<8|(o[r+1237|0]<<16|o[r+1238|0]<<24),c[t+16|0]=s,c[t+17|0]=s>>>8,c[t+18|0]=s>>>16,c[t+19|0]=s>>>24,c[t+20|0]=e,c[t+21|0]=e>>>8,c[t+22|0]=e>>>16,c[t+23|0]=e>>>24,e=o[r+1231|0]|o[r+1232|0]<<8|(o[r+1233|0]<<16|o[r+1234|0]<<24),s=o[r+1227|0]|o[r+1228|0]<<8|(o[r+1229|0]<<16|o[r+1230|0]<<24),c[t+8|0]=s,c[t+9|0]=s>>>8,c[t+10|0]=s>>>16,c[t+11|0]=s>>>24,c[t+12|0]=e,c[t+13|0]=e>>>8,c[t+14|0]=e>>>16,c[t+15|0]=e>>>24,e=o[r+1223|0]|o[r+1224|0]<<8|(o[r+1225|0]<<16|o[r+1226|0]<<24),s=o[r+1219|0]|o[r+1220|0]<<8|(o[r+1221|0]<<16|o[r+1222|0]<<24),c[t|0]=s,c[t+1|0]=s>>>8,c[t+2|0]=s>>>16,c[t+3|0]=s>>>24,c[t+4|0]=e,c[t+5|0]=e>>>8,c[t+6|0]=e>>>16,c[t+7|0]=e>>>24,u=u+32|0;continue}break}d=r+1219|0,t=r+2436|0,I(d,t,96),l8(t,R),_=r+4144|0,Q1(_,t),d0(t),n[r+4176>>2]=0,n[r+4180>>2]=0,o1(R,r+4176|0,8),u=n[r+4180>>2],s=n[r+4176>>2],Qt(t,R),l=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),e=r+4188|0,f=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),c[e+24|0]=f,c[e+25|0]=f>>>8,c[e+26|0]=f>>>16,c[e+27|0]=f>>>24,c[e+28|0]=l,c[e+29|0]=l>>>8,c[e+30|0]=l>>>16,c[e+31|0]=l>>>24,l=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),f=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),c[e+16|0]=f,c[e+17|0]=f>>>8,c[e+18|0]=f>>>16,c[e+19|0]=f>>>24,c[e+20|0]=l,c[e+21|0]=l>>>8,c[e+22|0]=l>>>16,c[e+23|0]=l>>>24,l=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),f=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[e+8|0]=f,c[e+9|0]=f>>>8,c[e+10|0]=f>>>16,c[e+11|0]=f>>>24,c[e+12|0]=l,c[e+13|0]=l>>>8,c[e+14|0]=l>>>16,c[e+15|0]=l>>>24,l=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),f=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[e|0]=f,c[e+1|0]=f>>>8,c[e+2|0]=f>>>16,c[e+3|0]=f>>>24,c[e+4|0]=l,c[e+5|0]=l>>>8,c[e+6|0]=l>>>16,c[e+7|0]=l>>>24,d0(t),c[r+4220|0]=s,c[r+4221|0]=s>>>8,c[r+4222|0]=s>>>16,c[r+4223|0]=s>>>24,c[r+4224|0]=u,c[r+4225|0]=u>>>8,c[r+4226|0]=u>>>16,c[r+4227|0]=u>>>24,n[r+2456>>2]=0,n[r+2460>>2]=0,n[r+2448>>2]=0,n[r+2452>>2]=0,n[r+2464>>2]=0,n[r+2468>>2]=0,n[r+2472>>2]=0,n[r+2476>>2]=0,n[r+2480>>2]=0,n[r+2484>>2]=0,n[r+2488>>2]=0,n[r+2492>>2]=0,u=I0(1,1),c[u|0]=0,n[r+2444>>2]=1,n[r+2440>>2]=u,n[r+2436>>2]=1,E[r+2496>>1]=256,c[r+60|0]=1,n[r+56>>2]=16843522,E[r+52>>1]=0,n[r+48>>2]=0,n[r+28>>2]=1,n[r+20>>2]=3,n[r+12>>2]=1216,u=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),n[r+40>>2]=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),n[r+44>>2]=u,u=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),n[r+32>>2]=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),n[r+36>>2]=u,n[r+24>>2]=_,n[r+16>>2]=d,n[r+8>>2]=r+4228,y8(S,R,r+8|0,e,0,r,t),G(t),d0(e)}if(N=r+5936|0,N=h+16|0,n[a+280>>2]==3)break c;n[i+16>>2]=17,n[i+12>>2]=1065948,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8,o2(R);break n}T8(t);break e}v2(a+1112|0),b=t+16|0,u=n[a+444>>2],f=n[a+448>>2],l=a+472|0,e=0;b:{if(r=a+424|0,o[r|0]==2)break b;for(s=O(f,12),d=n[r+4>>2],e=n[r>>2],r=(d&255)<<24|e>>>8,m=e&255,v=e&1,g=d&65535,h=g<<16|e>>>16,p=h&255,e=u;;){if(!s){e=0;break b}R:{if(o[e|0]!=(m|0))break R;if(_=o[e+1|0],v){if((r&255)!=(_|0)|o[e+2|0]!=(p|0))break R;if(j[e+4>>1]==(g|0))break b;break R}if((r&255)!=(_|0)|j[e+2>>1]!=(h&65535))break R;if(n[e+4>>2]==(d|0))break b}e=e+12|0,s=s-12|0}}b:{if(r=Zs(b),r=r>>>0<=1?1:r,r){for(_=l+256|0,b=4294967295%(r>>>0)^-1,s=n[l>>2];s>>>0>=64&&(B8(_,l),s=0),d=n[(s<<2)+l>>2],s=s+1|0,n[l>>2]=s,d>>>0>=b>>>0;);r=(d>>>0)%(r>>>0)|0;break b}Y()}e=e||(f?(O(f,12)+u|0)-12|0:0),e&&(r=n[e+8>>2]),e=I0(8,72),n[e+64>>2]=f,n[e+68>>2]=0,n[e+52>>2]=5,n[e+56>>2]=-2147483646,n[e+48>>2]=1065358,n[e+40>>2]=r,n[e+44>>2]=0,n[e+28>>2]=5,n[e+32>>2]=-2147483646,n[e+24>>2]=1052274,n[e+4>>2]=7,n[e+8>>2]=-2147483646,n[e>>2]=1065351,n[e+16>>2]=n[t+28>>2],n[e+20>>2]=0,f2(t+96|0),n[t+4>>2]=r,n[t>>2]=1,n[i+12>>2]=3,n[i+8>>2]=e,n[i>>2]=-2147483648,n[i+4>>2]=3,n[t+104>>2]=n[a+448>>2],i=n[a+444>>2],n[t+96>>2]=n[a+440>>2],n[t+100>>2]=i,o2(l);break n}n[a+448>>2]=n[a+264>>2],t=n[a+260>>2],n[a+440>>2]=n[a+256>>2],n[a+444>>2]=t,o2(a+472|0),mn(i+4|0,n[a+444>>2],n[a+448>>2]),n[i>>2]=-2147483648,c1(a+440|0),X0(a+280|0),X0(a+144|0);break n}t=n[a+84>>2],n[a+148>>2]=n[a+80>>2],n[a+152>>2]=t,n[a+156>>2]=n[a+88>>2],t=n[a+300>>2],r=n[a+296>>2],n[a+160>>2]=r,n[a+164>>2]=t,n[a+144>>2]=e,o2(a+472|0),mn(i+4|0,r,t),n[i>>2]=-2147483648,Ht(a+144|0),b2(a+256|0);break n}t=n[a+84>>2],n[a+148>>2]=n[a+80>>2],n[a+152>>2]=t,n[a+156>>2]=n[a+88>>2],t=n[a+300>>2],r=n[a+296>>2],n[a+160>>2]=r,n[a+164>>2]=t,n[a+144>>2]=e,o2(a+472|0),mn(i+4|0,r,t),n[i>>2]=-2147483648,Ht(a+144|0),b2(a+256|0);break n}n[a+80>>2]=n[a+284>>2],t=a+80|0,mn(i+4|0,t,1),n[i>>2]=-2147483648,m8(t),o2(a+472|0);break n}if(kn(a+1112|0,u,1065320,4),s=n[a+1120>>2],r=n[a+1116>>2],e=n[a+1112>>2],(e|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=t,n[i+8>>2]=s,n[i+4>>2]=r,n[i>>2]=e;break i}e=2;a:{if(!r)break a;l=a+472|0,fu(l,r,s),n[a+1128>>2]=n[263013],r=n[263012],n[a+1120>>2]=n[263011],n[a+1124>>2]=r,r=n[263010],n[a+1112>>2]=n[263009],n[a+1116>>2]=r,s8(a+792|0,l,a+1112|0);c:{d:switch(r=n[a+792>>2],r- -2147483648|0){case 1:break a;case 0:break c;default:break d}t=n[a+796>>2],e=n[a+800>>2],u=n[a+808>>2],n[i+12>>2]=n[a+804>>2],n[i+16>>2]=u,n[i+4>>2]=t,n[i+8>>2]=e,n[i>>2]=r;break i}e=n[a+796>>2],d=n[a+800>>2]}if(Jt(a+1112|0,u),r=n[a+1120>>2],n[a+792>>2]=n[a+1116>>2],n[a+796>>2]=r,n[a+800>>2]=n[a+1124>>2],r=n[a+1112>>2],(r|0)!=-2147483648){t=n[a+1128>>2],n[i+12>>2]=n[a+800>>2],e=n[a+796>>2],n[i+4>>2]=n[a+792>>2],n[i+8>>2]=e,n[i+16>>2]=t,n[i>>2]=r;break i}r=n[a+796>>2],n[a+440>>2]=n[a+792>>2],n[a+444>>2]=r,n[a+448>>2]=n[a+800>>2],r=o[t+556|0],n[a+1128>>2]=n[263200],s=n[263199],n[a+1120>>2]=n[263198],n[a+1124>>2]=s,s=n[263197],n[a+1112>>2]=n[263196],n[a+1116>>2]=s,g2(a+792|0,r?t+557|0:0,a+1112|0),m=n[a+796>>2],r=n[a+792>>2];a:{if((r|0)!=-2147483648){n[i+16>>2]=n[a+808>>2],t=n[a+804>>2],n[i+8>>2]=n[a+800>>2],n[i+12>>2]=t,n[i+4>>2]=m,n[i>>2]=r;break a}if(r=n[t+112>>2],n[a+1128>>2]=n[266329],s=n[266328],n[a+1120>>2]=n[266327],n[a+1124>>2]=s,s=n[266326],n[a+1112>>2]=n[266325],n[a+1116>>2]=s,g2(a+792|0,(r|0)!=3?t+112|0:0,a+1112|0),b=n[a+796>>2],r=n[a+792>>2],(r|0)!=-2147483648){n[i+16>>2]=n[a+808>>2],t=n[a+804>>2],n[i+8>>2]=n[a+800>>2],n[i+12>>2]=t,n[i+4>>2]=b,n[i>>2]=r;break a}if(he(a+1112|0,t,u),t=n[a+1120>>2],r=n[a+1116>>2],s=n[a+1112>>2],(s|0)!=-2147483648){e=n[a+1128>>2],n[i+12>>2]=n[a+1124>>2],n[i+16>>2]=e,n[i+8>>2]=t,n[i+4>>2]=r,n[i>>2]=s;break a}if(n[a+428>>2]=t,n[a+424>>2]=r,N1(a+1112|0,u),t=a+1116|0,n[a+1112>>2]==1){u=n[t+16>>2],n[a+808>>2]=u,e=n[t+12>>2],s=n[t+8>>2],n[a+800>>2]=s,n[a+804>>2]=e,r=n[t+4>>2],t=n[t>>2],n[a+792>>2]=t,n[a+796>>2]=r,n[i+16>>2]=u,n[i+8>>2]=s,n[i+12>>2]=e,n[i>>2]=t,n[i+4>>2]=r;break a}r=a+792|0,I(r,t,320),p=a+472|0,I(p,r,320),t=n[a+448>>2],n[a+1120>>2]=n[a+444>>2],n[a+1124>>2]=t,n[a+1112>>2]=e,n[a+1116>>2]=d,s=a+144|0,w=a+424|0,R=a+280|0,r=N-48|0,N=r,t=a+1112|0,g=n[t+12>>2],l=n[t+8>>2],e=n[t+4>>2],M=n[t>>2],n[r+32>>2]=M,n[r+36>>2]=e,_=r+24|0,u=N-32|0,N=u,v=r+32|0;c:{if(o[v|0]!=2){t=n[v+4>>2],n[u+24>>2]=n[v>>2],n[u+28>>2]=t,f=O(n[b+108>>2],80),t=n[b+104>>2],d=f+t|0;d:{for(;;){if(e=0,!f)break d;if(f=f-80|0,e=d-8|0,d=d-80|0,!!X6(e,u+24|0))break}e=t+f|0}l6(_,e);break c}t=n[b+108>>2],f=O(t,-80),h=n[b+104>>2],e=h+O(t,80)|0,d=e,U=u+8|0;d:{g:{for(;;){if(!f){for(f=O(t,-80);;){if(!f)break g;if(f=f+80|0,d=e-8|0,e=e-80|0,!!o[d|0])break}t=h-f|0;break d}if(f=f+80|0,y=d-12|0,d=d-80|0,o[y|0]==1)break}t=h-f|0;break d}t=t?(O(t,80)+h|0)-80|0:0}if(l6(U,t),o[u+12|0]!=2){t=n[u+12>>2],e=n[u+8>>2],E[_>>1]=e,E[_+2>>1]=e>>>16,E[_+4>>1]=t,E[_+6>>1]=t>>>16;break c}t=n[b+92>>2],n[u+16>>2]=t,n[u+20>>2]=t+O(n[b+96>>2],12),f=u+24|0,d=0,b=u+16|0,t=n[b+4>>2],h=n[b>>2];d:{g:{k:{for(;;){if(e=t,(h|0)==(e|0))break g;if(t=e-12|0,n[b+4>>2]=t,U=-10,o[t|0]!=1)break k;if(!o[t+1|0])break}d=o[t+2|0]<<16|1,U=-8}t=U,t=j[t+e>>1],t=t<<16|t,E[f>>1]=t,E[f+2>>1]=t>>>16,E[f+4>>1]=d,E[f+6>>1]=d>>>16;break d}c[f+4|0]=2}if(o[u+28|0]!=2){t=n[u+28>>2],e=n[u+24>>2],E[_>>1]=e,E[_+2>>1]=e>>>16,E[_+4>>1]=t,E[_+6>>1]=t>>>16;break c}c[_+4|0]=2}N=u+32|0;c:{d:{g:{if(o[r+28|0]==2)break g;if(!g)break d;if(E[r+32>>1]=j[r+24>>1],(g|0)!=1)break g;for(t=l,f=0;e=f,(e|0)!=1&&(f=e+1|0,u=j[v>>1],d=j[t>>1],v=v+2|0,t=t+2|0,(u|0)==(d|0)););if(e)break d}if(e=N-32|0,N=e,_=(g<<1)+l|0,U0(e+8|0,_-l>>>1|0,2,8),n[e+28>>2]=0,t=n[e+12>>2],n[e+20>>2]=n[e+8>>2],n[e+24>>2]=t,u=N-16|0,N=u,f=e+20|0,t=_-l>>>1|0,i4(f,t),d=n[f+8>>2],b=n[f+4>>2],n[u+4>>2]=f+8,t0=u,u0=m0(b,d,32),n[t0+8>>2]=u0,n[u+12>>2]=C,f=u+4|0,d=n[f+4>>2],b=n[f>>2],(l|0)!=(_|0))for(f=n[f+8>>2]+(d<<3)|0,d=t+d|0;_=j[l>>1],_=_<<16|_,E[f>>1]=_,E[f+2>>1]=_>>>16,E[f+4>>1]=0,E[f+6>>1]=0,l=l+2|0,f=f+8|0,t=t-1|0,!!t;);n[b>>2]=d,N=u+16|0,t=r+12|0,n[t+8>>2]=n[e+28>>2],u=n[e+24>>2],n[t>>2]=n[e+20>>2],n[t+4>>2]=u,N=e+32|0;break c}e=n[r+28>>2],u=n[r+24>>2],t=I0(2,8),E[t>>1]=u,E[t+2>>1]=u>>>16,E[t+4>>1]=e,E[t+6>>1]=e>>>16,n[r+20>>2]=1,n[r+16>>2]=t,n[r+12>>2]=1}c:{if(!h4(r+12|0)){for(n[r+40>>2]=n[r+20>>2],t=n[r+16>>2],n[r+32>>2]=n[r+12>>2],n[r+36>>2]=t,t=N-160|0,N=t,n[t+12>>2]=0,n[t+4>>2]=0,n[t+8>>2]=4,u=r+32|0,f=n[u+8>>2]<<3,e=t+76|0,g=n[w+4>>2],h=n[w>>2],b=n[u+4>>2];;){d:{g:{k:{if(f){if(l=t+72|0,ze(l,R,1,j[b+4>>1]|o[b+6|0]<<16,0),d=j[b>>1],_=j[b+2>>1],v=t+16|0,I(v,l,56),E[t+140>>1]=_,_=(_|0)==(d|0),n[t+136>>2]=_?0:m,ce(l,p,m,h,d,g,v,_?0:t+136|0),!n[t+72>>2])break g;f=n[e+8>>2],n[t+152>>2]=f,l=n[e+4>>2],e=n[e>>2],n[t+144>>2]=e,n[t+148>>2]=l,n[s+12>>2]=f,n[s+4>>2]=e,n[s+8>>2]=l,n[s>>2]=-2147483648,X0(v),c1(t+4|0),h1(u);break k}e=n[u+4>>2],n[s>>2]=n[u>>2],n[s+4>>2]=e,n[t+92>>2]=n[t+12>>2],e=n[t+8>>2],n[t+84>>2]=n[t+4>>2],n[t+88>>2]=e,e=n[t+92>>2],n[s+16>>2]=n[t+88>>2],n[s+20>>2]=e,n[t+80>>2]=n[u+8>>2],e=n[t+84>>2],n[s+8>>2]=n[t+80>>2],n[s+12>>2]=e}N=t+160|0;break d}n[t+152>>2]=n[e+8>>2],l=n[e+4>>2],n[t+144>>2]=n[e>>2],n[t+148>>2]=l,f=f-8|0,b=b+8|0,le(t+4|0,t+144|0),X0(t+16|0);continue}break}break c}n[s>>2]=-2147483648,E[s+4>>1]=(M&255)==2?5:6,h1(r+12|0)}if(N=r+48|0,t=n[a+152>>2],n[a+256>>2]=n[a+148>>2],n[a+260>>2]=t,n[a+264>>2]=n[a+156>>2],e=n[a+144>>2],(e|0)!=-2147483648)break u;Yt(i,a+256|0),o2(p)}b2(a+440|0)}X0(a+280|0);break n}t=n[a+260>>2],n[a+84>>2]=n[a+256>>2],n[a+88>>2]=t,n[a+92>>2]=n[a+264>>2],t=n[a+164>>2],r=n[a+160>>2],n[a+96>>2]=r,n[a+100>>2]=t,n[a+80>>2]=e,o2(a+472|0),mn(i+4|0,r,t),n[i>>2]=-2147483648,Ht(a+80|0),b2(a+440|0),X0(a+280|0);break n}n[a+284>>2]=r,r=n[a+292>>2],n[a+264>>2]=r,t=n[a+288>>2],u=n[a+284>>2],n[a+256>>2]=u,n[a+260>>2]=t,s=n[a+296>>2],n[i+12>>2]=r,n[i+4>>2]=u,n[i+8>>2]=t,n[i+16>>2]=s,n[i>>2]=e}o2(a+472|0);break n}n[i+8>>2]=8,n[i+12>>2]=0,n[i>>2]=-2147483648,n[i+4>>2]=0}N=a+1440|0}function q8(i,t){var e=0,r=0,u=0;e=N-48|0,N=e;n:{e:{t:{r:{u:{i:switch(r=j[t>>1],r=(r>>>0<=5?1:r-6|0)&65535,r-3|0){case 0:break u;case 1:break r;default:break i}i:switch(r-14|0){case 0:break t;case 1:break e;default:break i}n[i+16>>2]=17,n[i+12>>2]=1066077,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break n}n[i+16>>2]=23,n[i+12>>2]=1065992,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break n}n[i+16>>2]=20,n[i+12>>2]=1066015,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break n}r=n[t+8>>2],t=n[t+4>>2],n[e+44>>2]=17,n[e+40>>2]=1066035,n[e+36>>2]=0,n[e+28>>2]=0,n[e+32>>2]=8,u=e+8|0,D2(u,e+28|0,1066052,8,t),D2(i,u,1065441,3,r);break n}r=n[t+8>>2],t=n[t+4>>2],n[e+44>>2]=17,n[e+40>>2]=1066060,n[e+36>>2]=0,n[e+28>>2]=0,n[e+32>>2]=8,u=e+8|0,D2(u,e+28|0,1065593,9,t),D2(i,u,1065441,3,r)}N=e+48|0}function O2(i,t){var e=0,r=0,u=0;e=N-32|0,N=e,u=n[t+240>>2],n[e+24>>2]=n[263091],r=n[263090],n[e+16>>2]=n[263089],n[e+20>>2]=r,r=n[263088],n[e+8>>2]=n[263087],n[e+12>>2]=r,g2(i,(u|0)!=-2147483648?t+240|0:0,e+8|0),N=e+32|0}function f2(i){R0(i,4,12)}function At(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;r=N-32|0,N=r,s=r+8|0,u=N-32|0,N=u,Ps(u+24|0,n[t+16>>2],n[t+20>>2],e);n:{e:{if(o[u+24|0]==5||(a=n[u+24>>2],(a&255)==8))break e;e=n[u+28>>2],n[s>>2]=a,n[s+4>>2]=e;break n}e:{if(!e||(wn(u+16|0,n[t+28>>2],n[t+32>>2]),n[u+20>>2]))break e;c[s|0]=5;break n}e:{t:{if(n[t+36>>2]!=-2147483648&&(e=n[t+44>>2],e>>>0>=501))break t;f=n[t+8>>2],n[u+24>>2]=f,a=u+24|0;r:{if(!f6(1066968,a))break r;for(l=n[t+4>>2],Vr(u+8|0,l,l+f|0),e=n[u+12>>2],n[u+24>>2]=n[u+8>>2],n[u+28>>2]=e,_=n[a>>2],b=n[a+4>>2];e=_,!!((b|0)!=(e|0)&&(_=e+1|0,n[a>>2]=_,d=o[e|0],(d|0)==45|(d-58&255)>>>0>245|((d&223)-91&255)>>>0>229)););if((e|0)!=(b|0))break r;if(e=N-32|0,N=e,n[e+28>>2]=0,n[e+20>>2]=l,n[e+12>>2]=l,n[e+16>>2]=f,n[e+24>>2]=l+f,E2(e,e+20|0),N=e+32|0,a=n[e+4>>2],(a|0)!=1114112?e=!n[e>>2]&(a&2097119)-65>>>0<26:e=0,e)break e}c[s|0]=7;break n}c[s|0]=6,n[s+4>>2]=e-500;break n}c[s|0]=8}N=u+32|0;n:{e:{if(o[r+8|0]==8||(e=n[r+8>>2],(e&255)==8))break e;t=n[r+12>>2],n[r>>2]=e,n[r+4>>2]=t,t=N+-64|0,N=t;t:{r:{u:{i:{a:switch(e=o[r|0],(e>>>0>4?e-4|0:0)-1|0){case 0:break i;case 1:break u;case 2:break r;default:break a}e=n[r+4>>2],n[t>>2]=n[r>>2],n[t+4>>2]=e,$8(i,t);break t}n[i+16>>2]=15,n[i+12>>2]=1065324,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break t}e=n[r+4>>2],n[t+44>>2]=16,n[t+40>>2]=1065795,n[t+36>>2]=0,n[t+28>>2]=0,n[t+32>>2]=8,n[t+60>>2]=7,n[t+56>>2]=1052159,n[t+48>>2]=-2147483645,n[t+52>>2]=-2147483648,a=t+8|0,s1(a,t+28|0,1065790,5,t+48|0),D2(i,a,1052884,4,e);break t}n[i+16>>2]=16,n[i+12>>2]=1065854,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8}N=t- -64|0;break n}if(t=au(t),t>>>0<=53800){n[i>>2]=-2147483648;break n}n[r+24>>2]=15,n[r+20>>2]=1052869,n[r+16>>2]=0,n[r+8>>2]=0,n[r+12>>2]=8,D2(i,r+8|0,1052884,4,t-53800|0)}N=r+32|0}function Wt(i,t,e){var r=0,u=0,a=0;r=N-32|0,N=r,O2(r+8|0,t),t=n[r+12>>2],u=n[r+8>>2];n:{if((u|0)!=-2147483648){n[i+16>>2]=n[r+24>>2],e=n[r+20>>2],n[i+8>>2]=n[r+16>>2],n[i+12>>2]=e,n[i+4>>2]=t,n[i>>2]=u;break n}if(Lt(r+8|0,e),n[r+8>>2]==1){t=n[r+12>>2],e=n[r+16>>2],u=n[r+20>>2],a=n[r+28>>2],n[i+12>>2]=n[r+24>>2],n[i+16>>2]=a,n[i+4>>2]=e,n[i+8>>2]=u,n[i>>2]=t;break n}t=Nt(t+208|0,n[r+16>>2],n[r+20>>2]),n[i>>2]=-2147483648,n[i+4>>2]=t}N=r+32|0}function N1(i,t){var e=0,r=0,u=0,a=0;r=N-352|0,N=r,X8(r,t,1052759),t=n[r+4>>2],e=n[r>>2];n:{if((e|0)!=-2147483648){n[i+20>>2]=n[r+16>>2],u=n[r+12>>2],n[i+12>>2]=n[r+8>>2],n[i+16>>2]=u,n[i+8>>2]=t,n[i+4>>2]=e,t=1;break n}e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[r+320>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[r+324>>2]=e,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[r+328>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[r+332>>2]=e,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[r+336>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[r+340>>2]=e,e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[r+344>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[r+348>>2]=e,u=r+256|0,t=N-128|0,N=t,e=t+8|0,k0(e,64),Gu(e,4,1052368,4),n[t+84>>2]=0,n[t+88>>2]=4,e=r+320|0,n[t+72>>2]=e,n[t+76>>2]=32,n[t+80>>2]=e+32,Ae(t+92|0,t+72|0,t+24|0,t+56|0),a=t- -64|0;e:{t:{for(;;){r:{if(pe(t+72|0,t+92|0),e=n[t+72>>2],!e)break r;if(n[t+76>>2]!=4)break t;n[n[t+80>>2]>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24);continue}break}for(n[t+84>>2]=0,n[t+88>>2]=4,n[t+72>>2]=1066094,n[t+76>>2]=8,n[t+80>>2]=1066102,e=t+72|0,Ae(t+92|0,e,a,e);;){if(pe(t+72|0,t+92|0),e=n[t+72>>2],!e)break e;if(n[t+76>>2]!=4)break t;n[n[t+80>>2]>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24)}}Y()}I(u,t+8|0,64),N=t+128|0,k0(r+4|0,252),n[r>>2]=64,I(i+4|0,r,320),t=0}n[i>>2]=t,N=r+352|0}function D8(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0;a=N-160|0,N=a,O2(a+56|0,t),t=n[a+60>>2],p=n[a+56>>2];n:{if((p|0)!=-2147483648){n[i+16>>2]=n[a+72>>2],e=n[a+68>>2],n[i+8>>2]=n[a+64>>2],n[i+12>>2]=e;break n}for(h=a+8|0,ji(h,e,yi(t+32|0,e)&255),s=I0(8,48),l=a+56|0,Hu(l,h),c8(a+24|0,l),e=N-16|0,N=e,t=N-16|0;;){if((r|0)!=16){u=j[r+h>>1]+1|0,E[t+r>>1]=u>>>0>=65535?65535:u,r=r+2|0;continue}break}for(r=j[t+12>>1]|j[t+14>>1]<<16,u=j[t+8>>1]|j[t+10>>1]<<16,E[e+8>>1]=u,E[e+10>>1]=u>>>16,E[e+12>>1]=r,E[e+14>>1]=r>>>16,r=j[t+4>>1]|j[t+6>>1]<<16,t=j[t>>1]|j[t+2>>1]<<16,E[e>>1]=t,E[e+2>>1]=t>>>16,E[e+4>>1]=r,E[e+6>>1]=r>>>16,_=a- -64|0,t=N-144|0,N=t,r=j[e+12>>1]|j[e+14>>1]<<16,n[t+8>>2]=j[e+8>>1]|j[e+10>>1]<<16,n[t+12>>2]=r,r=j[e+4>>1]|j[e+6>>1]<<16,n[t>>2]=j[e>>1]|j[e+2>>1]<<16,n[t+4>>2]=r,r=t+16|0,n[t+24>>2]=r,n[t+16>>2]=t,n[t+20>>2]=t+143,n[t+124>>2]=r,r=0;;){if((r|0)!=96){u=n[t+124>>2],f=n[u>>2],n[u>>2]=f+2,u=N-16|0,N=u,E[u+6>>1]=j[f>>1],n[u+12>>2]=8,n[u+8>>2]=u+6,m3(t+128|0,1094e3,u+8|0),N=u+16|0,u=(t+28|0)+r|0,n[u+8>>2]=n[t+136>>2],f=n[t+132>>2],n[u>>2]=n[t+128>>2],n[u+4>>2]=f,r=r+12|0;continue}break}for(I(_,t+28|0,96),N=t+144|0,I2(e),N=e+16|0,n[a+56>>2]=0,n[a+60>>2]=8,r=N-16|0,N=r,t=r+4|0,J0(t,n[l+4>>2]-n[l>>2]|0),u=N-16|0,N=u,A0(t,n[l+4>>2]-n[l>>2]|0),e=n[t+8>>2],f=n[t+4>>2],n[u+4>>2]=t+8,g=u,w=m0(f,e,32),n[g+8>>2]=w,n[u+12>>2]=C,t=N-144|0,N=t,I(t+8|0,l,104),d=u+4|0,f=n[d+4>>2],e=n[d+8>>2]+(f<<4)|0,_=n[t+8>>2],l=(t+16|0)+O(_,12)|0,m=n[d>>2],d=n[t+12>>2];;){if((_|0)!=(d|0)){b=n[l+8>>2],n[t+136>>2]=b,v=n[l+4>>2],n[t+128>>2]=n[l>>2],n[t+132>>2]=v,R2(t+112|0,n[t+132>>2],b),q0(t+128|0),b=n[t+124>>2],n[e+8>>2]=n[t+120>>2],n[e+12>>2]=b,b=n[t+116>>2],n[e>>2]=n[t+112>>2],n[e+4>>2]=b,e=e+16|0,l=l+12|0,f=f+1|0,_=_+1|0;continue}break}n[t+8>>2]=d,n[m>>2]=f,N=t+144|0,N=u+16|0,t=a+40|4,n[t+8>>2]=n[r+12>>2],e=n[r+8>>2],n[t>>2]=n[r+4>>2],n[t+4>>2]=e,N=r+16|0,n[s+4>>2]=5,n[s>>2]=1052816,t=n[a+28>>2],n[s+8>>2]=n[a+24>>2],n[s+12>>2]=t,t=n[a+36>>2],n[s+16>>2]=n[a+32>>2],n[s+20>>2]=t,n[s+28>>2]=6,n[s+24>>2]=1052821,t=n[a+52>>2],n[s+40>>2]=n[a+48>>2],n[s+44>>2]=t,n[a+40>>2]=-2147483643,t=n[a+44>>2],n[s+32>>2]=n[a+40>>2],n[s+36>>2]=t,t=2,n[i+12>>2]=2,n[i+8>>2]=s,g8(h)}n[i>>2]=p,n[i+4>>2]=t,N=a+160|0}function O8(i,t,e){var r=0,u=0,a=0;r=N-32|0,N=r,f1(r+12|0,e,1052804,5),e=n[r+20>>2],u=n[r+16>>2],a=n[r+12>>2];n:{if((a|0)!=-2147483648){t=n[r+28>>2],n[i+12>>2]=n[r+24>>2],n[i+16>>2]=t,n[i+8>>2]=e,n[i+4>>2]=u,n[i>>2]=a;break n}if(!S0(u,e,1052809,4)){if(!S0(u,e,1052813,3)){n[i+16>>2]=n[263013],t=n[263012],n[i+8>>2]=n[263011],n[i+12>>2]=t,t=n[263010],n[i>>2]=n[263009],n[i+4>>2]=t;break n}n[i>>2]=-2147483648,n[i+4>>2]=t+569;break n}n[i>>2]=-2147483648,n[i+4>>2]=t+556}N=r+32|0}function T8(i){var t=0,e=0,r=0;t=N-16|0,N=t,x2(t+8|0),e=n[t+12>>2],r=n[t+8>>2],w2(i+556|0),c[i+556|0]=0,bn(i+528|0),n[i+532>>2]=-2147483648,fe(i+112|0),n[i+112>>2]=3,l1(i+544|0),n[i+552>>2]=0,n[i+544>>2]=r,n[i+548>>2]=e,n[i>>2]!=2&&(n[i+104>>2]=0),N=t+16|0}function V8(i){var t=0,e=0;t=N-16|0,N=t,q4(i),q4(t+4|0),n[i+20>>2]=n[t+12>>2],e=n[t+8>>2],n[i+12>>2]=n[t+4>>2],n[i+16>>2]=e,N=t+16|0}function F8(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0,f0=0;if(w=N-48|0,N=w,n[w+8>>2]=r,h=N-48|0,N=h,a=N-32|0,N=a,r=n[e+92>>2],f=r+O(n[e+96>>2],12)|0,U0(a+8|0,(f-r>>>0)/12|0,2,2),n[a+28>>2]=0,u=n[a+12>>2],n[a+20>>2]=n[a+8>>2],n[a+24>>2]=u,s=N-16|0,N=s,d=a+20|0,u=(f-r>>>0)/12|0,u4(d,u),l=n[d+8>>2],b=n[d+4>>2],n[s+4>>2]=d+8,a0=s,f0=m0(b,l,32),n[a0+8>>2]=f0,n[s+12>>2]=C,l=s+4|0,d=n[l+4>>2],b=n[l>>2],(r|0)!=(f|0))for(f=n[l+8>>2]+(d<<1)|0,d=u+d|0;E[f>>1]=j[(o[r|0]?4:2)+r>>1],r=r+12|0,f=f+2|0,u=u-1|0,!!u;);n[b>>2]=d,N=s+16|0,r=h+12|0,n[r+8>>2]=n[a+28>>2],u=n[a+24>>2],n[r>>2]=n[a+20>>2],n[r+4>>2]=u,N=a+32|0,r=n[h+20>>2],r>>>0>=2&&vo(n[h+16>>2],r),z=w+12|0;n:{if(s=h+12|0,d=n[s+8>>2],d>>>0<2)break n;for(f=n[s+4>>2],u=f,a=1;;){if((a|0)==(d|0))break n;e:{if(r=u+2|0,j[r>>1]==j[u>>1]){b=f+2|0,r=a;break e}a=a+1|0,u=r;continue}break}for(;;){u=(a<<1)+b|0,v=(r<<1)+f|0,p=v-2|0;e:{for(;;){if(a=a+1|0,d>>>0>a>>>0){if(l=j[u>>1],u=u+2|0,j[p>>1]==(l|0))continue;break e}break}n[s+8>>2]=r;break n}E[v>>1]=l,r=r+1|0}}for(n[h+40>>2]=e,n[h+32>>2]=n[h+12>>2],e=n[h+16>>2],n[h+28>>2]=e,n[h+24>>2]=e,n[h+36>>2]=e+(n[h+20>>2]<<1),b=N-32|0,N=b,e=h+24|0,U0(b+8|0,n[e+12>>2]-n[e+4>>2]>>>1|0,4,52),n[b+28>>2]=0,r=n[b+12>>2],n[b+20>>2]=n[b+8>>2],n[b+24>>2]=r,m=N-16|0,N=m,r=b+20|0,G0(r,n[r+8>>2],n[e+12>>2]-n[e+4>>2]>>>1|0,4,52),u=n[r+8>>2],a=n[r+4>>2],n[m+4>>2]=r+8,a0=m,f0=m0(a,u,32),n[a0+8>>2]=f0,n[m+12>>2]=C,v=N-16|0,N=v,r=m+4|0,u=n[r+4>>2],n[v>>2]=n[r>>2],n[v+4>>2]=u,n[v+8>>2]=n[r+8>>2],n[v+12>>2]=n[e+16>>2],l=N-4192|0,N=l,M=n[v+8>>2],p=n[v+12>>2],d=e,K=n[e+12>>2],S=n[v+4>>2],U=n[e+4>>2];;){n:{e:{if((U|0)!=(K|0)){E[l+38>>1]=j[U>>1],n[l+40>>2]=l+38,e=n[p+108>>2],r=n[p+104>>2],n[l+92>>2]=r,n[l+96>>2]=r+O(e,80),n[l+100>>2]=l+40,u=l+44|0,e=N-32|0,N=e,a=l+92|0,s=g6(a);t:{if(s){for(r=e+16|0,Ie(r,4),n[n[e+20>>2]>>2]=s,n[e+8>>2]=1,s=n[e+20>>2],n[e>>2]=n[e+16>>2],n[e+4>>2]=s,n[e+24>>2]=n[a+8>>2],s=n[a+4>>2],n[e+16>>2]=n[a>>2],n[e+20>>2]=s;;){if(s=g6(r),s){a=n[e+8>>2],(a|0)==n[e>>2]&&j1(e,1),n[n[e+4>>2]+(a<<2)>>2]=s,n[e+8>>2]=a+1;continue}break}n[u+8>>2]=n[e+8>>2],r=n[e+4>>2],n[u>>2]=n[e>>2],n[u+4>>2]=r;break t}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4}if(N=e+32|0,s=n[l+48>>2],_=n[l+52>>2],x=j[l+38>>1],E[l+76>>1]=x,r=O(n[p+96>>2],12),e=n[p+92>>2],y=r+e|0,U=U+2|0,_)r=0;else{for(u=e;f=r,!!(r&&(r=r-12|0,a=u,u=u+12|0,g=o[a|0],!g|(x|0)!=j[a+(g?4:2)>>1])););r=!f}c[l+68|0]=r,n[l+104>>2]=p,n[l+96>>2]=y,n[l+92>>2]=e,n[l+112>>2]=_,n[l+108>>2]=s,a=_<<2,x=s+a|0,n[l+116>>2]=l+68,n[l+100>>2]=l+76,f=l+56|0,r=N+-64|0,N=r,e=r+32|0,u=l+92|0,m6(e,u);t:{if(o[r+32|0]!=2){for(y=n[r+36>>2],g=n[r+32>>2],U0(r+8|0,4,4,8),R=n[r+8>>2],_=n[r+12>>2],n[_>>2]=g,n[_+4>>2]=y,n[r+28>>2]=1,n[r+24>>2]=_,n[r+20>>2]=R,n[r+56>>2]=n[u+24>>2],_=n[u+20>>2],n[r+48>>2]=n[u+16>>2],n[r+52>>2]=_,_=n[u+12>>2],n[r+40>>2]=n[u+8>>2],n[r+44>>2]=_,_=n[u+4>>2],n[r+32>>2]=n[u>>2],n[r+36>>2]=_,u=r+20|0,_=N-16|0,N=_;;){if(m6(_+8|0,e),o[_+8|0]!=2){g=n[_+8>>2],R=n[_+12>>2],y=n[u+8>>2],(y|0)==n[u>>2]&&T2(u,1),X=n[u+4>>2]+(y<<3)|0,n[X>>2]=g,n[X+4>>2]=R,n[u+8>>2]=y+1;continue}break}N=_+16|0,n[f+8>>2]=n[r+28>>2],e=n[r+24>>2],n[f>>2]=n[r+20>>2],n[f+4>>2]=e;break t}e=N-16|0,N=e,x2(e+8|0),u=n[e+12>>2],_=n[e+8>>2],n[f+8>>2]=0,n[f>>2]=_,n[f+4>>2]=u,N=e+16|0}N=r- -64|0,e=a,r=s;t:{for(;;){if(u=0,!e)break t;if(e=e-4|0,f=n[r>>2],u=r+4|0,r=u,o[f+68|0]==7)break}if(r=n[f+40>>2],e=u,(x|0)!=(e|0))for(u=x-e>>>2|0;f=n[e>>2],o[f+68|0]==7&&(f=n[f+40>>2],r=r>>>0>f>>>0?r:f),e=e+4|0,u=u-1|0,!!u;);u=1}e=u,n[l+72>>2]=r,n[l+68>>2]=e,e=N-16|0,N=e,r=l+44|0,u=n[r+4>>2],r=n[r+8>>2],Ie(e+4|0,r),r&&(I(n[e+8>>2],u,r<<2),n[e+12>>2]=r),r=l+76|0,n[r+8>>2]=n[e+12>>2],u=n[e+8>>2],n[r>>2]=n[e+4>>2],n[r+4>>2]=u,N=e+16|0,e=n[l+84>>2],u=n[l+80>>2],n[l+88>>2]=l+4191;t:{if(e>>>0<2)break t;if(e>>>0>=2050){r=l+92|0,Ie(r,e>>>1|0),f=n[l+100>>2],Re(u,e,n[l+96>>2]+(f<<2)|0,n[l+92>>2]-f|0,l+88|0),_2(r);break t}Re(u,e,l+92|0,1024,l+88|0)}r=0,e=u+(e<<2)|0,r=0;t:{if((e|0)==(u|0))break t;for(_=e-u>>>2|0;;){e=3,f=2;r:{u:switch(o[n[u>>2]+68|0]-1|0){case 1:e=4;break r;case 2:e=5;break r;case 3:e=6;break r;case 6:f=1;break;case 0:break r;default:break u}e=r&255,e=e>>>0<f>>>0?f:e}if(u=u+4|0,r=e,_=_-1|0,!_)break}r=e}e=r,n[l+88>>2]=l+76,n[l+96>>2]=p,n[l+100>>2]=l+38,n[l+92>>2]=l+68,D6(l+24|0,l+88|0,2);t:{if(n[l+24>>2]==1){x=n[l+28>>2],r=1;break t}O6(l+16|0,l+92|0,7),x=n[l+20>>2],r=n[l+16>>2]}f=e&255,D6(l+8|0,l+88|0,3);t:{if(n[l+8>>2]==1){y=n[l+12>>2],u=1;break t}O6(l,l+92|0,91),y=n[l+4>>2],u=n[l>>2]}g=0,R=0;t:{if((f|0)!=1||(R=0,!(r&1)))break t;for(e=n[l+64>>2]<<3,r=n[l+60>>2];;){if(R=1,!e)break t;if(e=e-8|0,_=o[r|0],r=r+8|0,!!_)break}R=0}if((u|0)!=1|f-1>>>0>2)break e;for(e=n[l+60>>2],X=e+(n[l+64>>2]<<3)|0;;){if((e|0)==(X|0)){g=1;break e}for(r=e+8|0,D=c[e|0]&1,T=o[e+1|0],V=o[e+2|0],u=a,e=s;;){if(!u)break e;if(!(D&&(u=u-4|0,_=n[e>>2],e=e+4|0,!(c[_+72|0]&1)|(T|0)!=o[_+73|0]|V>>>0>=o[_+74|0])))break}e=r}}e=n[d+8>>2],n[l+96>>2]=n[d>>2],n[l+92>>2]=e,b2(l+92|0),n[n[v>>2]>>2]=S,N=l+4192|0;break n}for(;e=a,!!(e&&(a=e-4|0,r=n[s>>2],s=s+4|0,o[r+67|0]!=1)););u=j[l+38>>1],a=n[l+72>>2],s=n[l+68>>2],_2(l+76|0),r=O(S,52)+M|0,n[r+20>>2]=y,n[r+16>>2]=g,n[r+12>>2]=x,n[r+8>>2]=R,n[r>>2]=s,n[r+4>>2]=a,a=n[l+48>>2],n[r+24>>2]=n[l+44>>2],n[r+28>>2]=a,n[r+32>>2]=n[l+52>>2],a=n[l+60>>2],n[r+36>>2]=n[l+56>>2],n[r+40>>2]=a,n[r+44>>2]=n[l+64>>2],c[r+51|0]=f,c[r+50|0]=(e|0)!=0,E[r+48>>1]=u,S=S+1|0;continue}break}for(N=v+16|0,N=m+16|0,n[z+8>>2]=n[b+28>>2],e=n[b+24>>2],n[z>>2]=n[b+20>>2],n[z+4>>2]=e,N=b+32|0,N=h+48|0,n[w+40>>2]=t,n[w+32>>2]=n[w+12>>2],t=n[w+16>>2],n[w+28>>2]=t,n[w+24>>2]=t,n[w+36>>2]=t+O(n[w+20>>2],52),n[w+44>>2]=w+8,h=N-16|0,N=h,e=h+4|0,t=w+24|0,J0(e,(n[t+12>>2]-n[t+4>>2]>>>0)/52|0),K=0,b=N-16|0,N=b,A0(e,(n[t+12>>2]-n[t+4>>2]>>>0)/52|0),r=n[e+8>>2],u=n[e+4>>2],n[b+4>>2]=e+8,a0=b,f0=m0(u,r,32),n[a0+8>>2]=f0,n[b+12>>2]=C,l=N-32|0,N=l,e=b+4|0,r=n[e+4>>2],n[l+8>>2]=n[e>>2],n[l+12>>2]=r,n[l+16>>2]=n[e+8>>2],e=n[t+20>>2],n[l+20>>2]=n[t+16>>2],n[l+24>>2]=e,u=N-160|0,N=u,S=l+8|0,z=n[S+4>>2],v=n[S+8>>2]+(z<<4)|0,X=u+48|0,D=u+36|0,x=u+144|4,y=u+128|4,T=n[S+16>>2],V=n[S+12>>2],U=n[t+4>>2],n0=n[t+12>>2];;){if((U|0)!=(n0|0)){if(I(u+12|0,U,52),R=n[T>>2],Z=j[u+60>>1],e=Dn(V,Z),e?(K=n[e+40>>2],e=n[e+36>>2]):e=0,U=U+52|0,r=I0(8,264),e0=o[u+63|0],pn(u- -64|0,n[u+12>>2],n[u+16>>2]),Q=n[u+20>>2],P=n[u+24>>2],pn(u+80|0,Q,P),L=n[u+28>>2],A=n[u+32>>2],pn(u+96|0,L,A),r0=o[u+62|0],Pt(u+112|0,e||2,e?K:0),p=N-16|0,N=p,e=p+4|0,d=n[u+40>>2],s=d+(n[u+44>>2]<<2)|0,J0(e,s-d>>>2|0),m=N-16|0,N=m,g=s-d>>>2|0,A0(e,g),a=n[e+8>>2],f=n[e+4>>2],n[m+4>>2]=e+8,a0=m,f0=m0(f,a,32),n[a0+8>>2]=f0,n[m+12>>2]=C,a=N-144|0,N=a,e=m+4|0,f=n[e+4>>2],i0=n[e>>2],(s|0)!=(d|0))for(_=n[e+8>>2]+(f<<4)|0,f=f+g|0,c0=a+96|4;s=n[d>>2],M=o[s+72|0],F=o[s+74|0],H=o[s+73|0],e=I0(8,336),q=s+72|0,du(a+4|0,q),q=j[(M?4:2)+q>>1],l0=j[s+48>>1],de(a+16|0,M,H),de(a+32|0,M,F),M=n[s+40>>2],F=o[s+68|0],pn(a+48|0,n[s>>2],n[s+4>>2]),pn(a- -64|0,n[s+8>>2],n[s+12>>2]),de(a+80|0,o[s+44|0],o[s+45|0]),H=o[s+67|0],J=n[s+20>>2],x8(c0,J,J+(n[s+24>>2]<<1)|0),n[a+96>>2]=-2147483643,R2(a+112|0,n[s+32>>2],n[s+36>>2]),de(a+128|0,o[s+46|0],o[s+47|0]),n[e+4>>2]=4,n[e+8>>2]=-2147483645,n[e>>2]=1052938,n[e+76>>2]=5,n[e+72>>2]=1065426,n[e+64>>2]=q,n[e+68>>2]=0,n[e+52>>2]=11,n[e+56>>2]=-2147483646,n[e+48>>2]=1065415,n[e+40>>2]=l0,n[e+44>>2]=0,n[e+28>>2]=4,n[e+32>>2]=-2147483646,n[e+24>>2]=1052056,s=n[a+8>>2],n[e+12>>2]=n[a+4>>2],n[e+16>>2]=s,n[e+20>>2]=n[a+12>>2],s=n[a+20>>2],n[e+80>>2]=n[a+16>>2],n[e+84>>2]=s,s=n[a+28>>2],n[e+88>>2]=n[a+24>>2],n[e+92>>2]=s,n[e+100>>2]=6,n[e+96>>2]=1065431,n[e+172>>2]=14,n[e+168>>2]=1065444,n[e+148>>2]=3,n[e+152>>2]=-2147483646,n[e+144>>2]=1065441,s=F<<2,n[e+140>>2]=n[s+1066560>>2],n[e+136>>2]=n[s+1066592>>2],n[e+132>>2]=-2147483648,n[e+124>>2]=4,n[e+128>>2]=-2147483645,n[e+120>>2]=1065437,n[e+160>>2]=M,n[e+164>>2]=0,s=n[a+44>>2],n[e+112>>2]=n[a+40>>2],n[e+116>>2]=s,s=n[a+36>>2],n[e+104>>2]=n[a+32>>2],n[e+108>>2]=s,s=n[a+52>>2],n[e+176>>2]=n[a+48>>2],n[e+180>>2]=s,s=n[a+60>>2],n[e+184>>2]=n[a+56>>2],n[e+188>>2]=s,n[e+196>>2]=9,n[e+192>>2]=1065458,n[e+216>>2]=1065467,n[e+220>>2]=7,n[e+240>>2]=1065474,n[e+264>>2]=1052190,n[e+268>>2]=7,n[e+244>>2]=11,n[e+248>>2]=-2147483647,c[e+252|0]=H,s=n[a+68>>2],n[e+200>>2]=n[a+64>>2],n[e+204>>2]=s,s=n[a+76>>2],n[e+208>>2]=n[a+72>>2],n[e+212>>2]=s,s=n[a+84>>2],n[e+224>>2]=n[a+80>>2],n[e+228>>2]=s,s=n[a+92>>2],n[e+232>>2]=n[a+88>>2],n[e+236>>2]=s,s=n[a+108>>2],n[e+280>>2]=n[a+104>>2],n[e+284>>2]=s,s=n[a+100>>2],n[e+272>>2]=n[a+96>>2],n[e+276>>2]=s,n[e+292>>2]=4,n[e+288>>2]=1052772,n[e+316>>2]=5,n[e+312>>2]=1065380,s=n[a+116>>2],n[e+296>>2]=n[a+112>>2],n[e+300>>2]=s,s=n[a+124>>2],n[e+304>>2]=n[a+120>>2],n[e+308>>2]=s,s=n[a+132>>2],n[e+320>>2]=n[a+128>>2],n[e+324>>2]=s,s=n[a+140>>2],n[e+328>>2]=n[a+136>>2],n[e+332>>2]=s,n[_+8>>2]=14,n[_+4>>2]=e,n[_>>2]=14,d=d+4|0,_=_+16|0,g=g-1|0,!!g;);if(n[i0>>2]=f,N=a+144|0,N=m+16|0,n[y+8>>2]=n[p+12>>2],e=n[p+8>>2],n[y>>2]=n[p+4>>2],n[y+4>>2]=e,N=p+16|0,n[u+128>>2]=-2147483643,p=N-16|0,N=p,a=p+4|0,d=n[u+52>>2],s=d+(n[u+56>>2]<<3)|0,J0(a,s-d>>>3|0),m=N-16|0,N=m,e=s-d>>>3|0,A0(a,e),f=n[a+8>>2],_=n[a+4>>2],n[m+4>>2]=a+8,a0=m,f0=m0(_,f,32),n[a0+8>>2]=f0,n[m+12>>2]=C,a=N-16|0,N=a,_=m+4|0,f=n[_+4>>2],g=n[_>>2],(s|0)!=(d|0))for(s=n[_+8>>2]+(f<<4)|0,f=e+f|0,_=a|4;du(_,d),M=n[a+12>>2],n[s+8>>2]=n[a+8>>2],n[s+12>>2]=M,n[a>>2]=-2147483645,M=n[a+4>>2],n[s>>2]=n[a>>2],n[s+4>>2]=M,d=d+8|0,s=s+16|0,e=e-1|0,!!e;);n[g>>2]=f,N=a+16|0,N=m+16|0,n[x+8>>2]=n[p+12>>2],e=n[p+8>>2],n[x>>2]=n[p+4>>2],n[x+4>>2]=e,N=p+16|0,n[r+52>>2]=9,n[r+48>>2]=1052700,e=e0<<2,n[r+44>>2]=n[e+1066624>>2],n[r+40>>2]=n[e+1066652>>2],n[r+36>>2]=-2147483648,n[r+28>>2]=5,n[r+32>>2]=-2147483645,n[r+24>>2]=1065485,n[r+16>>2]=Z,n[r+20>>2]=0,n[r+4>>2]=4,n[r+8>>2]=-2147483646,n[r>>2]=1052056,n[r+76>>2]=7,n[r+72>>2]=1065490,e=n[u+68>>2],n[r+56>>2]=n[u+64>>2],n[r+60>>2]=e,e=n[u+76>>2],n[r+64>>2]=n[u+72>>2],n[r+68>>2]=e,n[u+144>>2]=-2147483643,n[r+96>>2]=1065458,n[r+100>>2]=9,n[r+120>>2]=1065497,n[r+144>>2]=1065506,n[r+168>>2]=1065474,n[r+192>>2]=1065517,n[r+196>>2]=10,n[r+124>>2]=9,n[r+128>>2]=-2147483647,n[r+148>>2]=11,n[r+152>>2]=-2147483647,n[r+172>>2]=11,n[r+176>>2]=-2147483647,c[r+180|0]=r0,c[r+156|0]=R>>>0>A>>>0&L,c[r+132|0]=R>>>0>P>>>0&Q,e=n[u+92>>2],n[r+88>>2]=n[u+88>>2],n[r+92>>2]=e,e=n[u+84>>2],n[r+80>>2]=n[u+80>>2],n[r+84>>2]=e,e=n[u+100>>2],n[r+104>>2]=n[u+96>>2],n[r+108>>2]=e,e=n[u+108>>2],n[r+112>>2]=n[u+104>>2],n[r+116>>2]=e,n[r+220>>2]=5,n[r+216>>2]=1065527,n[r+244>>2]=9,n[r+240>>2]=1052691,e=n[u+124>>2],n[r+208>>2]=n[u+120>>2],n[r+212>>2]=e,e=n[u+116>>2],n[r+200>>2]=n[u+112>>2],n[r+204>>2]=e,e=n[u+132>>2],n[r+224>>2]=n[u+128>>2],n[r+228>>2]=e,e=n[u+140>>2],n[r+232>>2]=n[u+136>>2],n[r+236>>2]=e,e=n[u+148>>2],n[r+248>>2]=n[u+144>>2],n[r+252>>2]=e,e=n[u+156>>2],n[r+256>>2]=n[u+152>>2],n[r+260>>2]=e,_2(D),x0(X),n[v+8>>2]=11,n[v+4>>2]=r,n[v>>2]=11,v=v+16|0,z=z+1|0;continue}break}e=n[t+8>>2],n[u+16>>2]=n[t>>2],n[u+12>>2]=e,R0(u+12|0,4,52),n[n[S>>2]>>2]=z,N=u+160|0,N=l+32|0,N=b+16|0,t=i+4|0,n[t+8>>2]=n[h+12>>2],e=n[h+8>>2],n[t>>2]=n[h+4>>2],n[t+4>>2]=e,N=h+16|0,n[i>>2]=-2147483643,N=w+48|0}function H8(i){R0(i,1,2048)}function he(i,t,e){var r=0,u=0,a=0;r=N-32|0,N=r,O2(r+12|0,t),u=n[r+16>>2],a=n[r+12>>2];n:{if((a|0)!=-2147483648){n[i+16>>2]=n[r+28>>2],t=n[r+24>>2],n[i+8>>2]=n[r+20>>2],n[i+12>>2]=t,n[i+4>>2]=u,n[i>>2]=a;break n}if(Wt(r+12|0,t,e),t=n[r+16>>2],e=n[r+12>>2],(e|0)!=-2147483648){n[i+16>>2]=n[r+28>>2],u=n[r+24>>2],n[i+8>>2]=n[r+20>>2],n[i+12>>2]=u,n[i+4>>2]=t,n[i>>2]=e;break n}n[i+8>>2]=t,n[i+4>>2]=u,n[i>>2]=-2147483648}N=r+32|0}function Z8(i,t){var e=0,r=0;e=N-32|0,N=e;n:{e:switch(j[t>>1]-1|0){default:t=n[t+4>>2],n[e+28>>2]=15,n[e+24>>2]=1052869,n[e+20>>2]=0,n[e+12>>2]=0,n[e+16>>2]=8,D2(i,e+12|0,1052884,4,t);break n;case 0:r=n[t+8>>2],n[e>>2]=n[t+4>>2],n[e+4>>2]=r,$8(i,e);break n;case 1:n[i+16>>2]=16,n[i+12>>2]=1065854,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;break n;case 2:t=j[t+2>>1],n[e+28>>2]=13,n[e+24>>2]=1065922,n[e+20>>2]=0,n[e+12>>2]=0,n[e+16>>2]=8,qt(i,e+12|0,t);break n;case 3:break e}n[i+16>>2]=17,n[i+12>>2]=1065948,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8}N=e+32|0}function Jt(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;r=N-32|0,N=r,U8(r+12|0,t),a=j[r+18>>1],t=j[r+16>>1],f=n[r+12>>2];n:{if((f|0)!=-2147483648){n[i+16>>2]=n[r+28>>2],e=n[r+24>>2],n[i+8>>2]=n[r+20>>2],n[i+12>>2]=e,E[i+6>>1]=a,E[i+4>>1]=t;break n}for(e=N-32|0,N=e,U0(e+8|0,t,2,2),n[e+28>>2]=0,u=n[e+12>>2],n[e+20>>2]=n[e+8>>2],n[e+24>>2]=u,u=e+20|0,u4(u,t&65535),s=n[u+8>>2],l=n[u+4>>2]+(s<<1)|0;;){if(t&1){E[l>>1]=a,l=l+2|0,s=s+1|0,t=0;continue}break}n[u+8>>2]=s,t=i+4|0,n[t+8>>2]=n[e+28>>2],a=n[e+24>>2],n[t>>2]=n[e+20>>2],n[t+4>>2]=a,N=e+32|0}n[i>>2]=f,N=r+32|0}function Yt(i,t){var e=0;n:{e:{t:switch(e=j[t>>1],(e>>>0>4?e-4|0:0)-1|0){case 0:break e;case 1:break n;default:break t}Z8(i,t);return}n[i+16>>2]=13,n[i+12>>2]=1065965,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8;return}n[i+16>>2]=14,n[i+12>>2]=1065978,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8}function mn(i,t,e){var r=0;for(r=N-16|0,N=r,O0(r+4|0,e<<14),e=e<<2;;){if(e){D0(r+4|0,n[t>>2],16384),e=e-4|0,t=t+4|0;continue}break}t=I0(8,24),n[t+4>>2]=5,n[t+8>>2]=-2147483644,n[t>>2]=1053054,n[i+8>>2]=1,n[i+4>>2]=t,n[i>>2]=1,i=n[r+8>>2],n[t+12>>2]=n[r+4>>2],n[t+16>>2]=i,n[t+20>>2]=n[r+12>>2],N=r+16|0}function Gt(i,t,e){var r=0,u=0,a=0,s=0,l=0;r=N-80|0,N=r;n:{e:{t:{r:{u:{if(!(e&255))break u;s=e-1|0;i:switch(($s(t)&255)-1|0){default:t=nn(t),n[i>>2]=-2147483646,n[i+8>>2]=t,n[i+12>>2]=C;break n;case 0:$n(r+8|0,t),t=n[r+8>>2],n[i+8>>2]=n[r+12>>2],n[i+4>>2]=t,n[i>>2]=-2147483644;break n;case 1:yt(r+16|0,t),t=n[r+16>>2],n[i+8>>2]=n[r+20>>2],n[i+4>>2]=t,n[i>>2]=-2147483645;break n;case 4:t=Rr(t),n[i>>2]=-2147483647,c[i+4|0]=t;break n;case 6:break u;case 2:break r;case 3:break t;case 5:break i}if(Gn(t))break e}v0(t),n[i>>2]=-2147483648;break n}for(E0(r+32|0,t),n[r+60>>2]=0,n[r+52>>2]=0,n[r+56>>2]=8;;){if(!h0(t,r+32|0)){n[i+12>>2]=n[r+60>>2],t=n[r+56>>2],n[i+4>>2]=n[r+52>>2],n[i+8>>2]=t,n[i>>2]=-2147483643;break n}Gt(r- -64|0,t,s),a=n[r+60>>2],(a|0)==n[r+52>>2]&&L8(r+52|0,16),u=n[r+68>>2],e=n[r+56>>2]+(a<<4)|0,n[e>>2]=n[r+64>>2],n[e+4>>2]=u,u=n[r+76>>2],n[e+8>>2]=n[r+72>>2],n[e+12>>2]=u,n[r+60>>2]=a+1}}for(Gs(r+32|0,t,5),n[r+60>>2]=0,n[r+52>>2]=0,n[r+56>>2]=8;;){if(!h0(t,r+32|0)){n[i+8>>2]=n[r+60>>2],t=n[r+56>>2],n[i>>2]=n[r+52>>2],n[i+4>>2]=t;break n}yt(r+24|0,t),u=n[r+28>>2],l=n[r+24>>2],Gt(r- -64|0,t,s),a=n[r+60>>2],(a|0)==n[r+52>>2]&&A8(r+52|0),e=n[r+56>>2]+O(a,24)|0,n[e+4>>2]=u,n[e>>2]=l,u=n[r+68>>2],n[e+8>>2]=n[r+64>>2],n[e+12>>2]=u,u=n[r+76>>2],n[e+16>>2]=n[r+72>>2],n[e+20>>2]=u,n[r+60>>2]=a+1}}n[i>>2]=-2147483648}N=r+80|0}function vn(i,t){var e=0;return e=n[i+4>>2],(e|0)==n[t+4>>2]?i=A2(n[i>>2],n[t>>2],e):i=1,!i}function pe(i,t){var e=0,r=0,u=0;e=N-16|0,N=e,r=n[t+28>>2],r>>>0<N0[t+32>>2]&&(n[t+28>>2]=r+1,bs(e+8|0,t,r),u=n[e+8>>2],n[i+4>>2]=n[e+12>>2],n[i+8>>2]=n[t+20>>2]+(r<<2)),n[i>>2]=u,N=e+16|0}function U1(i,t,e,r){var u=0,a=0,s=0,l=0,f=0;u=N-16|0,N=u,a=e&16711680,s=a>>>8|0,l=a<<24,a=s,f=l,s=e&-16777216,l=s>>>24|0,n[u>>2]=f|s<<8|(((r&255)<<24|e>>>8)&-16777216|((r&16777215)<<8|e>>>24)&16711680|(r>>>8&65280|r>>>24)),n[u+4>>2]=e<<24|(e&65280)<<8|(a|l);n:{e:{if(a=(r|0)!=0,a|!r&e>>>0>=24){if(a|!r&e>>>0>=256)break e;e=24,r=7;break n}r=8;break n}if(!r&e>>>0<65536){e=25,r=6;break n}r=!r,e=r?26:27,r=r?4:0}c[u+15|0]=t<<5|e,$t(i,u+15|0,1),$t(i,r+u|0,8-r|0),N=u+16|0}function $t(i,t,e){var r=0,u=0;o[i+4|0]||(r=i,u=n3(n[i>>2],t,e),c[r+4|0]=u)}function Q8(i,t,e){P8(i,3,t,e)}function P8(i,t,e,r){U1(i,t,r,0),$t(i,e,r)}function G0(i,t,e,r,u){n[i>>2]-t>>>0<e>>>0&&Hr(i,t,e,r,u)}function L8(i,t){D3(i,t,8)}function A8(i){L8(i,24)}function W8(i,t,e,r,u){var a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0;f=N-48|0,N=f;n:{if(!o[t+94|0]){d=N+-64|0,N=d,_=d+12|0,E4(_),p=t- -64|0,s=n[p>>2],l=s&16711680,b=l>>>8|0,h=s&-16777216,m=h>>>24|0,a=d+16|0,h=h<<8|l<<24,l=n[p+4>>2],l=h|(((l&255)<<24|s>>>8)&-16777216|((l&16777215)<<8|s>>>24)&16711680|(l>>>8&65280|l>>>24)),c[a|0]=l,c[a+1|0]=l>>>8,c[a+2|0]=l>>>16,c[a+3|0]=l>>>24,s=s<<24|(s&65280)<<8|(b|m),c[a+4|0]=s,c[a+5|0]=s>>>8,c[a+6|0]=s>>>16,c[a+7|0]=s>>>24,a=d+24|0,s=t+72|0,oa(a,s,s+12|0,_,a),l=d+51|0,b=0,s=N+-64|0,N=s,_=n[a+20>>2],n[s+24>>2]=n[a+16>>2],n[s+28>>2]=_,_=n[a+12>>2],n[s+16>>2]=n[a+8>>2],n[s+20>>2]=_,_=n[a+4>>2],n[s+8>>2]=n[a>>2],n[s+12>>2]=_,m=s+8|0,h=m,a=N-32|0,N=a,n[a+24>>2]=12,n[a+20>>2]=a+8,_=s+51|0;e:{t:{for(;;){if((b|0)==12)break t;if(Uu(a,h),o[a|0]){c[(a+8|0)+b|0]=o[a+1|0],b=b+1|0;continue}break}n[a+28>>2]=b,h=1;break e}b=o[a+16|0]|o[a+17|0]<<8|(o[a+18|0]<<16|o[a+19|0]<<24),c[_+9|0]=b,c[_+10|0]=b>>>8,c[_+11|0]=b>>>16,c[_+12|0]=b>>>24,b=o[a+12|0]|o[a+13|0]<<8|(o[a+14|0]<<16|o[a+15|0]<<24),h=o[a+8|0]|o[a+9|0]<<8|(o[a+10|0]<<16|o[a+11|0]<<24),c[_+1|0]=h,c[_+2|0]=h>>>8,c[_+3|0]=h>>>16,c[_+4|0]=h>>>24,c[_+5|0]=b,c[_+6|0]=b>>>8,c[_+7|0]=b>>>16,c[_+8|0]=b>>>24,h=0}c[_|0]=h,N=a+32|0,a=1;e:{if(o[s+51|0]==1||(n[s+40>>2]=o[s+60|0]|o[s+61|0]<<8|(o[s+62|0]<<16|o[s+63|0]<<24),_=o[s+56|0]|o[s+57|0]<<8|(o[s+58|0]<<16|o[s+59|0]<<24),n[s+32>>2]=o[s+52|0]|o[s+53|0]<<8|(o[s+54|0]<<16|o[s+55|0]<<24),n[s+36>>2]=_,Uu(s,m),o[s|0]))break e;a=n[s+40>>2],c[l+9|0]=a,c[l+10|0]=a>>>8,c[l+11|0]=a>>>16,c[l+12|0]=a>>>24,a=n[s+36>>2],_=n[s+32>>2],c[l+1|0]=_,c[l+2|0]=_>>>8,c[l+3|0]=_>>>16,c[l+4|0]=_>>>24,c[l+5|0]=a,c[l+6|0]=a>>>8,c[l+7|0]=a>>>16,c[l+8|0]=a>>>24,a=0}if(c[l|0]=a,N=s- -64|0,o[d+51|0]==1&&Y(),a=f+12|0,s=o[d+60|0]|o[d+61|0]<<8|(o[d+62|0]<<16|o[d+63|0]<<24),c[a+8|0]=s,c[a+9|0]=s>>>8,c[a+10|0]=s>>>16,c[a+11|0]=s>>>24,s=o[d+56|0]|o[d+57|0]<<8|(o[d+58|0]<<16|o[d+59|0]<<24),l=o[d+52|0]|o[d+53|0]<<8|(o[d+54|0]<<16|o[d+55|0]<<24),c[a|0]=l,c[a+1|0]=l>>>8,c[a+2|0]=l>>>16,c[a+3|0]=l>>>24,c[a+4|0]=s,c[a+5|0]=s>>>8,c[a+6|0]=s>>>16,c[a+7|0]=s>>>24,F2(d+12|0),N=d- -64|0,Oi(f+24|0,t,a,r,u,e),o[f+24|0]){c[i|0]=1,n[i+4>>2]=2,F2(a);break n}c[f+46|0]=o[f+27|0],E[f+44>>1]=o[f+25|0]|o[f+26|0]<<8,u=o[f+28|0]|o[f+29|0]<<8|(o[f+30|0]<<16|o[f+31|0]<<24),a=o[f+32|0]|o[f+33|0]<<8|(o[f+34|0]<<16|o[f+35|0]<<24),s=o[f+36|0]|o[f+37|0]<<8|(o[f+38|0]<<16|o[f+39|0]<<24),d=o[f+40|0],e=f+24|0,l=n[p>>2],r=n[p+4>>2],(l&r)==-1?r=0:(_=r,h=r+1|0,r=l+1|0,l=r?_:h,n[e+8>>2]=r,n[e+12>>2]=l,r=1),n[e>>2]=r,n[e+4>>2]=0;e:{if(!n[f+28>>2]&n[f+24>>2]==1){t=n[f+36>>2],e=n[f+32>>2],Oa(p),n[p>>2]=e,n[p+4>>2]=t;break e}c[t+94|0]=1}c[i+3|0]=o[f+46|0],t=j[f+44>>1],c[i+1|0]=t,c[i+2|0]=t>>>8,c[i+16|0]=d,n[i+8>>2]=a,n[i+12>>2]=s,n[i+4>>2]=u,c[i|0]=0,F2(f+12|0);break n}c[i|0]=1,n[i+4>>2]=0}N=f+48|0}function ke(){var i=0,t=0,e=0,r=0,u=0;if(t=N-16|0,N=t,o[1165488]!=3){n[t+8>>2]=1164872,n[t+12>>2]=t+8,e=t+12|0,i=N-624|0,N=i;n:{e:{t:{r:{u:switch(r=o[1165488],r-2|0){case 0:break t;case 1:break r;default:break u}if(c[1165488]=2,n[i>>2]=1165488,u=n[e>>2],e=n[u>>2],n[u>>2]=0,!e)break t;if((r|0)==1)break e;r=i+8|0,M0[n[e>>2]](r),I(e,r,616),c[i+4|0]=3,Rt(i)}N=i+624|0;break n}Y()}Y()}}return i=o[1164872],c[1164872]=1,(i|0)==1&&Y(),N=t+16|0,1164872}function J8(i,t){var e=0,r=0;r=N-16|0,N=r;n:{e:{t:{r:{u:{i:{a:{c:switch(e=n[t>>2],((e|0)>=0?6:e^-2147483648)-1|0){case 0:break a;case 1:break i;case 2:break u;case 3:break r;case 4:break t;case 5:break e;default:break c}U1(i,7,22,0);break n}U1(i,7,o[t+4|0]?21:20,0);break n}U1(i,0,n[t+8>>2],n[t+12>>2]);break n}We(r+8|0,t+4|0),Q8(i,n[r+8>>2],n[r+12>>2]);break n}P8(i,2,n[t+8>>2],n[t+12>>2]);break n}for(e=n[t+12>>2],U1(i,4,e,0),e=e<<4,t=n[t+8>>2];;){if(!e)break n;J8(i,t),e=e-16|0,t=t+16|0}}M8(i,t)}N=r+16|0}function Y8(i,t){var e=0,r=0;e=n[t>>2],r=n[e+16>>2],r||Y(),n[i+4>>2]=1,t=n[t+4>>2],t=n[t+4>>2]-n[t>>2]>>>2|0,e=N0[e+12>>2]/(r>>>0)|0,t=t>>>0<e>>>0?t:e,n[i+8>>2]=t,n[i>>2]=t}function G8(i){var t=0,e=0,r=0,u=0,a=0,s=0,l=0;t=N-32|0,N=t,x2(t+24|0),e=n[t+24>>2],r=n[t+28>>2],m2(t+16|0),u=n[t+16>>2],a=n[t+20>>2],m2(t+8|0),s=n[t+8>>2],l=n[t+12>>2],n[i+604>>2]=0,n[i+600>>2]=l,n[i+596>>2]=s,n[i+592>>2]=0,n[i+588>>2]=a,n[i+584>>2]=u,c[i+569|0]=0,c[i+556|0]=0,n[i+552>>2]=0,n[i+548>>2]=r,n[i+544>>2]=e,n[i+532>>2]=-2147483648,n[i+240>>2]=-2147483648,n[i+112>>2]=3,n[i>>2]=2,N=t+32|0}function $8(i,t){var e=0,r=0;e=N-96|0,N=e;n:{e:switch(o[t|0]-1|0){default:t=o[t+1|0],n[e+76>>2]=15,n[e+72>>2]=1065775,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,M1(e+8|0,t),n[e+40>>2]=-2147483645,n[e+44>>2]=-2147483648,t=n[e+12>>2],n[e+48>>2]=n[e+8>>2],n[e+52>>2]=t,s1(i,e+60|0,1065790,5,e+40|0);break n;case 0:r=n[t+4>>2],t=o[t+1|0],n[e+76>>2]=16,n[e+72>>2]=1065795,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,M1(e+16|0,t),n[e+80>>2]=-2147483645,n[e+84>>2]=-2147483648,t=n[e+20>>2],n[e+88>>2]=n[e+16>>2],n[e+92>>2]=t,t=e+40|0,s1(t,e+60|0,1065790,5,e+80|0),D2(i,t,1052884,4,r);break n;case 1:t=o[t+1|0],n[e+76>>2]=14,n[e+72>>2]=1065811,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,M1(e+24|0,t),n[e+40>>2]=-2147483645,n[e+44>>2]=-2147483648,t=n[e+28>>2],n[e+48>>2]=n[e+24>>2],n[e+52>>2]=t,s1(i,e+60|0,1065790,5,e+40|0);break n;case 2:r=o[t+1|0],t=o[t+2|0],n[e+76>>2]=16,n[e+72>>2]=1065825,n[e+68>>2]=0,n[e+60>>2]=0,n[e+64>>2]=8,M1(e+32|0,t),n[e+80>>2]=-2147483645,n[e+84>>2]=-2147483648,t=n[e+36>>2],n[e+88>>2]=n[e+32>>2],n[e+92>>2]=t,t=e+40|0,s1(t,e+60|0,1065790,5,e+80|0),Xt(i,t,1052947,4,r);break n;case 3:break e}n[i+16>>2]=13,n[i+12>>2]=1065841,n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=8}N=e+96|0}function n5(i){i=i|0,G8(i+8|0),c[i|0]=0}function e5(){var i=0,t=0,e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0;f=N-16|0,N=f,s=ke(),d=s+604|0,an(d),_=f+4|0,l=s+8|0,t=n[s+596>>2],e=n[s+600>>2],i=N-112|0,N=i,c[i+56|0]=0,n[i+52>>2]=e,n[i+48>>2]=t,e=i- -64|0,t=i+48|0,E0(e,t),u=h0(t,e),yt(i,t),r=n[i+4>>2],a=n[i>>2],e=h0(t,e),Gt(i+88|0,t,5);n:{e:{t:{r:{u:{i:{a:{c:{if(!(e&&u)){t=n[i+88>>2];break c}if(e=h0(i+48|0,i- -64|0),t=n[i+88>>2],e)break c;if((t|0)>=0)break a}if(n[i+40>>2]=n[263013],e=n[263012],n[i+32>>2]=n[263011],n[i+36>>2]=e,(t|0)>=0)break i;Zt(i+88|0);break u}if(n[i+84>>2]=n[i+52>>2],t=o[i+56|0],n[i+80>>2]=t?0:n[i+48>>2],!t&&vn(i+80|0,1052764))break r;t=n[263012],n[i+32>>2]=n[263011],n[i+36>>2]=t,n[i+40>>2]=n[263013]}Tt(i+88|0)}t=n[i+36>>2],n[i+20>>2]=n[i+32>>2],n[i+24>>2]=t,n[i+28>>2]=n[i+40>>2],t=0,r=8;break t}if(t=n[i+92>>2],e=n[i+88>>2],n[i+32>>2]=e,n[i+36>>2]=t,u=n[i+96>>2],n[i+40>>2]=u,n[i+92>>2]=r,n[i+88>>2]=a,n[i+96>>2]=e,n[i+100>>2]=t,n[i+104>>2]=u,n[i+72>>2]=u,n[i+64>>2]=e,n[i+68>>2]=t,$3(i+12|0,l,a,r,i+96|0),Tt(i- -64|0),t=n[i+12>>2],(t|0)==-2147483648)break e;r=n[i+16>>2]}a=n[i+20>>2],u=n[i+28>>2],l=n[i+24>>2],e=I0(8,24),n[e+16>>2]=l,n[e+20>>2]=u,n[e+12>>2]=-2147483648,n[e+4>>2]=5,n[e+8>>2]=-2147483645,n[e>>2]=1052170,n[i+72>>2]=1,n[i+68>>2]=e,n[i+64>>2]=1,n[i+96>>2]=t,n[i+88>>2]=r,n[i+100>>2]=r+O(a,24),n[i+92>>2]=r,e=N-16|0,N=e,t=i- -64|0,r=i+88|0,l=n[r+12>>2],a=n[r+4>>2],b=l-a|0,h=(b>>>0)/24|0,G0(t,n[t+8>>2],h,8,24),u=n[t+8>>2],(a|0)!=(l|0)&&(I(n[t+4>>2]+O(u,24)|0,a,b),u=n[t+8>>2]),n[t+8>>2]=u+h,t=n[r+8>>2],n[e+12>>2]=n[r>>2],n[e+8>>2]=t,Vt(e+8|0),N=e+16|0,t=n[i+68>>2],n[i+48>>2]=n[i+64>>2],n[i+52>>2]=t,n[i+56>>2]=n[i+72>>2];break n}t=i+16|0,n[i+56>>2]=n[t+8>>2],e=n[t+4>>2],n[i+48>>2]=n[t>>2],n[i+52>>2]=e}e=N-16|0,N=e,a=i+48|0,n[e+12>>2]=a,t=N-48|0,N=t,n[t+8>>2]=e+12,n[t+12>>2]=0,n[t+16>>2]=0,u=t+8|0,l=C8(u,t+12|0);n:{if(!n[t+12>>2]){if(r=t+24|0,O0(r,n[t+16>>2]),n[t+36>>2]=1,n[t+40>>2]=r,!(C8(u,t+36|0)&l)){W0(_),G(r);break n}n[_+8>>2]=n[t+32>>2],r=n[t+28>>2],n[_>>2]=n[t+24>>2],n[_+4>>2]=r;break n}W0(_)}return N=t+48|0,N=e+16|0,v2(a),N=i+112|0,q0(d),n[s+612>>2]=n[f+12>>2],i=n[f+8>>2],n[s+604>>2]=n[f+4>>2],n[s+608>>2]=i,an(s+592|0),c[s|0]=0,N=f+16|0,n[s+612>>2]}function t5(i){i=i|0;var t=0,e=0,r=0;return e=N-16|0,N=e,i>>>0<=2097152&&(t=ke(),r=t+592|0,an(r),x4(e+4|0,i),q0(r),n[t+600>>2]=n[e+12>>2],i=n[e+8>>2],n[t+592>>2]=n[e+4>>2],n[t+596>>2]=i,c[t|0]=0,t=n[t+596>>2]),N=e+16|0,t|0}function r5(){var i=0;return i=ke(),c[i|0]=0,n[i+608>>2]}function u5(){var i=0,t=0,e=0;t=N-608|0,N=t,e=ke(),an(e+592|0),an(e+604|0),G8(t),i=e+8|0,d8(i+240|0),w2(i+556|0),w2(i+569|0),bn(i+528|0),Ot(i),fe(i+112|0),l1(i+544|0),q0(i+584|0),q0(i+596|0),I(i,t,608),c[e|0]=0,N=t+608|0}function n4(i,t,e,r){var u=0,a=0;u=N-48|0,N=u,a=u+20|0,gn(a,r,t,e),me(u+8|0,a);n:{if(!n[u+8>>2]){t=0;break n}r=n[u+12>>2],a=e,e=n[u+16>>2],n[i+12>>2]=a-e,n[i+8>>2]=t+e,n[i+4>>2]=r}n[i>>2]=t,N=u+48|0}function gn(i,t,e,r){var u=0,a=0;u=N-16|0,N=u,n[u+12>>2]=0,ve(u,t,u+12|0),a=n[u+4>>2],a>>>0>=256&&Y(),n[i+16>>2]=r,n[i+12>>2]=0,n[i+8>>2]=r,n[i+4>>2]=e,c[i+24|0]=a,n[i>>2]=t,n[i+20>>2]=n[u+12>>2],N=u+16|0}function me(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;u=N-32|0,N=u,s=t+20|0;n:{e:{t:{for(;;){if(e=n[t+16>>2],r=n[t+12>>2],!(e>>>0>=r>>>0&e>>>0<=N0[t+8>>2])){n[i>>2]=0;break n}l=r+n[t+4>>2]|0,f=o[(o[t+24|0]+s|0)-1|0],r=e-r|0;r:{if(r>>>0<=7)for(a=0,e=0;;){if((e|0)==(r|0)){e=r;break r}if(o[e+l|0]==(f|0)){a=1;break r}else{e=e+1|0;continue}}C3(u+8|0,f,l,r),e=n[u+12>>2],a=n[u+8>>2]}if((a|0)!=1)break t;if(e=(n[t+12>>2]+e|0)+1|0,n[t+12>>2]=e,!(e>>>0<o[t+24|0])&&(r=n[t+12>>2],e=n[t+12>>2]-o[t+24|0]|0,!(r>>>0<e>>>0|r>>>0>N0[t+8>>2]))){if(a=n[t+4>>2],n[u+20>>2]=r-e,n[u+16>>2]=e+a,r=o[t+24|0],r>>>0>=5)break e;if(n[u+28>>2]=r,n[u+24>>2]=s,!!Oe(u+16|0,u+24|0))break}}n[i+4>>2]=e,n[i>>2]=1,n[i+8>>2]=n[t+12>>2];break n}n[i>>2]=0,n[t+12>>2]=n[t+16>>2];break n}Y()}N=u+32|0}function n6(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;e=N-16|0,N=e,a=n[t+16>>2],s=n[t+20>>2],E2(e,t+16|0),r=n[e+4>>2],(r|0)!=1114112?(u=n[e>>2],l=n[t+16>>2],f=n[t+20>>2],n[e+12>>2]=r,t=s6(t,2,e+12|0),n[i+8>>2]=u+(l-f+(s-a)|0),n[i+4>>2]=u,t=t^1):t=2,n[i>>2]=t,N=e+16|0}function E2(i,t){var e=0,r=0,u=0,a=0;u=n[t>>2],a=n[t+4>>2],e=e2(t),(e|0)!=1114112&&(r=n[t+8>>2],n[t+8>>2]=n[t>>2]+(r+a-(n[t+4>>2]+u)|0)),n[i+4>>2]=e,n[i>>2]=r}function e6(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;a=N-32|0,N=a,n[a+28>>2]=0,n[a+20>>2]=i,n[a+12>>2]=i,n[a+16>>2]=t,n[a+24>>2]=i+t,E2(a,a+20|0),t=n[a+4>>2];n:{if((t|0)==1114112)break n;if(i=n[a>>2],t-65>>>0>=26){if(t>>>0<192)break n;if(t-192>>>0<=127807){e:{t:{if(e=o[(t>>>6&15|o[(t>>>10|0)+1162062|0]<<4)+1164600|0],e>>>0>=44){if(e>>>0>=69)break t;if(e=e-44|0,r=e<<1,u=o[r+1164196|0]<<3,l=1<<e,s=l&33539069,e=n[u+1164248>>2]^(s?0:-1),s=n[u+1164252>>2]^(s?0:-1),r=o[r+1164197|0],l&4258818){e=m0(e,s,r),r=C;break e}u=r&31,(r&63)>>>0>=32?(r=0,e=s>>>u|0):(r=s>>>u|0,e=((1<<u)-1&s)<<32-u|e>>>u);break e}r=e<<3,e=n[r+1164248>>2],r=n[r+1164252>>2];break e}Y()}u=t&31,t=(t&63)>>>0>=32?r>>>u|0:((1<<u)-1&r)<<32-u|e>>>u}else t=0;if(!(t&1))break n}f=1}return N=a+32|0,!i&f}function t6(i,t){var e=0,r=0;return e=N-32|0,N=e,n[e+28>>2]=0,n[e+20>>2]=i,n[e+12>>2]=i,n[e+16>>2]=t,n[e+24>>2]=i+t,E2(e,e+20|0),i=n[e+4>>2],(i|0)!=1114112&&(t=n[e>>2],r=e4(i)&!t),N=e+32|0,r}function e4(i){var t=0;t=1;n:{if((i&2097119)-65>>>0<26|i-48>>>0<10||(t=0,i>>>0<170)||(t=1,Gr(i)))break n;t=eu(i)}return t}function t4(i,t,e,r){var u=0,a=0;u=N-16|0,N=u,n[u+12>>2]=0,ve(u,r,u+12|0),r=n[u+4>>2],a=te(t,e,n[u>>2],r),n[i+4>>2]=e-r,n[i>>2]=a?t+r|0:0,N=u+16|0}function ve(i,t,e){var r=0;G6(t,e),r=1;n:{if(t>>>0<128||(r=2,t>>>0<2048))break n;r=t>>>0<65536?3:4}n[i+4>>2]=r,n[i>>2]=e}function wn(i,t,e){var r=0,u=0,a=0,s=0;r=N-32|0,N=r,n[r+8>>2]=t,n[r>>2]=t,n[r+4>>2]=e,n[r+12>>2]=t+e,n[r+16>>2]=0,u=r+20|0,r6(u,r),e=n[r+20>>2],a=n[r+24>>2],s=n[r+28>>2],u6(u,r),u=n[r+20>>2]?n[r+28>>2]:e?s:0,e=e?a:0,n[i+4>>2]=u-e,n[i>>2]=t+e,N=r+32|0}function r6(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;r=N-16|0,N=r,a=t+8|0;n:{for(;;){if(s=n[t+8>>2],l=n[t+12>>2],E2(r+8|0,a),u=n[r+12>>2],e=0,(u|0)==1114112)break n;if(e=n[r+8>>2],!f4(u))break}n[i+4>>2]=e,n[i+8>>2]=(n[t+8>>2]+((l-s|0)+e|0)|0)-n[t+12>>2],e=1}n[i>>2]=e,N=r+16|0}function u6(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;r=N-16|0,N=r,a=t+8|0;n:{for(;;){if(s=n[t+8>>2],l=n[t+12>>2],o6(r+8|0,a),u=n[r+12>>2],e=0,(u|0)==1114112)break n;if(e=n[r+8>>2],!f4(u))break}n[i+4>>2]=e,n[i+8>>2]=(n[t+8>>2]+((l-s|0)+e|0)|0)-n[t+12>>2],e=1}n[i>>2]=e,N=r+16|0}function i6(i,t,e){var r=0;r=N-32|0,N=r,n[r+8>>2]=t,n[r>>2]=t,n[r+4>>2]=e,n[r+12>>2]=t+e,n[r+16>>2]=0,u6(r+20|0,r),n[i+4>>2]=n[r+20>>2]?n[r+28>>2]:0,n[i>>2]=t,N=r+32|0}function a6(i,t,e){var r=0,u=0;r=N-32|0,N=r,n[r+16>>2]=0,n[r+8>>2]=t,n[r>>2]=t,n[r+4>>2]=e,n[r+12>>2]=t+e,r6(r+20|0,r),u=e,e=n[r+20>>2]?n[r+24>>2]:e,n[i+4>>2]=u-e,n[i>>2]=t+e,N=r+32|0}function d1(i,t,e,r,u){var a=0,s=0;n:{if(r>>>0>u>>>0)break n;e:{if(!r)break e;if(e>>>0>r>>>0){if(c[t+r|0]<=-65)break n;break e}if((e|0)!=(r|0))break n}e:{if(!u)break e;if(e>>>0>u>>>0){if(c[t+u|0]>-65)break e;break n}if((e|0)!=(u|0))break n}a=t+r|0,s=u-r|0}n[i+4>>2]=s,n[i>>2]=a}function z1(i,t,e,r){n:{e:{t:{if(!r)break t;if(e>>>0>r>>>0){if(c[t+r|0]>-65)break t;break e}if((e|0)!=(r|0))break e}t=t+r|0,r=e-r|0;break n}t=0}n[i+4>>2]=r,n[i>>2]=t}function ge(i,t,e){var r=0,u=0,a=0;a=1;n:{e:{t:switch(e|0){case 1:switch(r=1,u=o[t|0],u-43|0){case 0:case 2:break n;default:break e}case 0:break n;default:break t}u=o[t|0]}r=(u|0)==43,t=r+t|0;e:{if(e=e-r|0,e>>>0>=3){for(r=0;;){if(a=(e|0)!=0,!e)break n;if(u=O(r&255,10),r=o[t|0]-48|0,u>>>8|r>>>0>9)break e;if(e=e-1|0,t=t+1|0,r=(u&255)+(r&255)|0,(r|0)!=(r&255))break}r=2;break n}for(r=0;;){if(a=(e|0)!=0,!e)break n;if(u=o[t|0]-48|0,u>>>0>9){r=1;break n}else{e=e-1|0,t=t+1|0,r=u+O(r,10)|0;continue}}}a=1,r=r>>>0>9?1:2}c[i+1|0]=r,c[i|0]=a}function r4(i,t){var e=0,r=0;e=1;n:{e:{t:{r:switch(t|0){case 1:switch(e=257,r=o[i|0],r-43|0){case 0:case 2:break e;default:break t}case 0:break e;default:break r}r=o[i|0]}e=i,i=(r|0)==43,e=e+i|0;t:{if(t=t-i|0,t>>>0>=5){for(i=0;;){if(!t)break n;if(r=O(i&65535,10),i=o[e|0]-48|0,r>>>16|i>>>0>9)break t;if(e=e+1|0,t=t-1|0,i=(r&65535)+(i&65535)|0,(i|0)!=(i&65535))break}return 513}for(i=0;;){if(!t)break n;if(r=o[e|0]-48|0,r>>>0>9)return 257;e=e+1|0,t=t-1|0,i=r+O(i,10)|0}}e=i>>>0>9?257:513}return e}return i<<16}function o6(i,t){var e=0,r=0;e=hu(t),(e|0)!=1114112&&(r=(n[t+8>>2]+n[t+4>>2]|0)-n[t>>2]|0),n[i+4>>2]=e,n[i>>2]=r}function s6(i,t,e){var r=0,u=0;for(t=t<<2,r=n[e>>2];e=t,!!(e&&(t=e-4|0,u=n[i>>2],i=i+4|0,(r|0)!=(u|0))););return(e|0)!=0}function c6(i,t){var e=0,r=0;return e=N-16|0,N=e,i=n[i>>2],r=n[i+4>>2],n[e+8>>2]=n[i>>2],n[e+12>>2]=r,i=Z6(t,e+8|0),N=e+16|0,i?-1:1}function l6(i,t){var e=0,r=0,u=0,a=0;if(t){n:{if(o[t+72|0]==1){r=o[t+73|0]<<8|o[t+74|0]<<16|1,e=j[t+48>>1],u=j[t+76>>1];break n}e=j[t+74>>1],u=e}t=r,a=e&65535,e=u&65535,r=0,e=a|e<<16,E[i>>1]=e,E[i+2>>1]=e>>>16,t=t|r,E[i+4>>1]=t,E[i+6>>1]=t>>>16;return}c[i+4|0]=2}function _6(i,t,e){var r=0,u=0,a=0;r=N-16|0,N=r,U0(r+8|0,e,4,8),u=n[r+12>>2],a=n[r+8>>2],e&&I(u,t,e<<3),n[i+8>>2]=e,n[i+4>>2]=u,n[i>>2]=a,N=r+16|0}function f6(i,t){var e=0;if(t=n[t>>2],t>>>0>=N0[i>>2]){if(e=n[i+4>>2],!o[i+8|0])return t>>>0<=e>>>0;i=t>>>0<e>>>0}else i=0;return i}function N6(i,t){var e=0,r=0;n:{if(j[i>>1]!=j[t>>1]|j[i+2>>1]!=j[t+2>>1])break n;if(e=o[t+4|0],o[i+4|0]==1){if(!(e&1)|o[i+5|0]!=o[t+5|0])break n;r=o[i+6|0]==o[t+6|0];break n}r=e^1}return r&1}function d6(i,t){return i=n[i>>2],Cn(n[i>>2],n[t>>2],n[n[i+4>>2]>>2])}function b6(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0;a=N-16|0,N=a,n[a+8>>2]=t+8,r=n[t>>2],e=n[t+4>>2];n:{e:{for(;;){if((e|0)==(r|0))break e;if(n[a+12>>2]=r,r=r+16|0,n[t>>2]=r,!!qe(n[a+12>>2],n[n[a+8>>2]>>2]))break}if(e=r-16|0,!e)break e;r=N-32|0,N=r,t=n[e+12>>2],e=n[e+8>>2],E[r+28>>1]=1,n[r+24>>2]=0,n[r+20>>2]=t+e,n[r+16>>2]=e,n[r+12>>2]=t,n[r+8>>2]=e,n[r+4>>2]=t,n[r>>2]=0,t=N+-64|0,N=t,k6(t+20|0,r);t:{if(n[t+20>>2]==1){for(e=n[t+28>>2],u=n[t+24>>2],l=t+32|0,Y2(l,4),s=n[t+36>>2],n[s>>2]=u,n[s+4>>2]=e,n[t+16>>2]=1,e=n[t+36>>2],n[t+8>>2]=n[t+32>>2],n[t+12>>2]=e,e=n[r+28>>2],n[t+56>>2]=n[r+24>>2],n[t+60>>2]=e,e=n[r+20>>2],n[t+48>>2]=n[r+16>>2],n[t+52>>2]=e,e=n[r+12>>2],n[t+40>>2]=n[r+8>>2],n[t+44>>2]=e,e=n[r+4>>2],n[t+32>>2]=n[r>>2],n[t+36>>2]=e,e=t+8|0,u=N-16|0,N=u;;){if(k6(u+4|0,l),n[u+4>>2]==1){_=n[u+12>>2],d=n[u+8>>2],s=n[e+8>>2],(s|0)==n[e>>2]&&T2(e,1),f=n[e+4>>2]+(s<<3)|0,n[f+4>>2]=_,n[f>>2]=d,n[e+8>>2]=s+1;continue}break}N=u+16|0,n[i+8>>2]=n[t+16>>2],e=n[t+12>>2],n[i>>2]=n[t+8>>2],n[i+4>>2]=e;break t}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}N=t- -64|0,N=r+32|0;break n}n[i>>2]=-2147483648}N=a+16|0}function K1(i,t){G0(i,n[i+8>>2],t,4,12)}function h6(i,t){var e=0,r=0,u=0,a=0;e=N-16|0,N=e,a=t+12|0;n:{for(;;){if(M6(e+4|0,a),n[e+4>>2]!=-2147483648){n[i+8>>2]=n[e+12>>2],t=n[e+8>>2],n[i>>2]=n[e+4>>2],n[i+4>>2]=t;break n}if(r=n[t>>2],!(!r|(r|0)==n[t+4>>2])){n[t+20>>2]=r,n[t>>2]=r+12,r=n[t+8>>2],u=n[r+4>>2],n[t+12>>2]=u,n[t+16>>2]=O(n[r+8>>2],12)+u;continue}break}M6(i,t+24|0)}N=e+16|0}function p6(i,t){var e=0,r=0,u=0;e=n[t+12>>2],e?r=(n[t+16>>2]-e>>>0)/12|0:r=0,e=n[t+24>>2],e?e=(n[t+28>>2]-e>>>0)/12|0:e=0,e=r+e|0,u=n[t>>2];n:{if(u&&(r=0,(u|0)!=n[t+4>>2]))break n;n[i+8>>2]=e,r=1}n[i+4>>2]=r,n[i>>2]=e}function k6(i,t){var e=0,r=0;e=N-16|0,N=e,Bu(e+8|0,t),t=n[e+8>>2],t?(r=n[e+12>>2],n[i+4>>2]=t,n[i+8>>2]=r,t=1):t=0,n[i>>2]=t,N=e+16|0}function T2(i,t){G0(i,n[i+8>>2],t,4,8)}function m6(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0;r=N-16|0,N=r,s=r+8|0,f=n[t+20>>2]<<2,_=n[t+24>>2],d=n[t+16>>2],b=n[t+12>>2],h=n[t+8>>2],l=n[t>>2],p=n[t+4>>2];n:{e:{t:for(;;){if(e=l,(p|0)==(e|0))break e;if(l=e+12|0,n[t>>2]=l,!(n[e+8>>2]==n[b+124>>2]|j[(o[e|0]?4:2)+e>>1]!=j[h>>1])){for(a=f,u=d;;){if(a){if(a=a-4|0,m=n[u>>2],u=u+4|0,!X6(m+72|0,e))continue;continue t}break}if(a=n[e+4>>2],e=n[e>>2],u=e&255,!(!u&(o[_|0]^-1)|(u|0)==2))break}}n[s>>2]=e,n[s+4>>2]=a;break n}c[s|0]=2}n:{if(o[r+8|0]!=2){t=n[r+12>>2],n[i>>2]=n[r+8>>2],n[i+4>>2]=t;break n}c[i|0]=2}N=r+16|0}function u4(i,t){G0(i,n[i+8>>2],t,2,2)}function i4(i,t){G0(i,n[i+8>>2],t,2,8)}function v6(i,t){F3(i,t,12,80)}function g6(i){var t=0,e=0,r=0,u=0,a=0;for(r=n[i+8>>2],t=n[i>>2],u=n[i+4>>2];;){if((t|0)==(u|0))return 0;if(e=t+80|0,n[i>>2]=e,a=(o[t+72|0]?4:2)+t|0,t=e,j[a+72>>1]==j[n[r>>2]>>1])break}return t-80|0}function w6(i){var t=0,e=0,r=0,u=0,a=0;for(t=N-16|0,N=t,n[t+12>>2]=i+8,e=n[i>>2],a=n[i+4>>2];;){n:{if((e|0)==(a|0)){r=0;break n}if(u=e+2|0,n[i>>2]=u,r=Dn(n[n[t+12>>2]>>2],j[e>>1]),e=u,!r)continue}break}return N=t+16|0,r}function y6(i,t){var e=0,r=0,u=0,a=0,s=0;u=N-16|0,N=u,e=n[t+24>>2];n:{if(e){e=e-12|0,s=n[t+28>>2];e:{for(;;){if(r=e+12|0,(s|0)==(r|0))break e;if(n[u+12>>2]=r,n[t+24>>2]=r+16,e=e+16|0,r=N-16|0,N=r,a=o[n[u+12>>2]+12|0],cu(r+4|0,a),N=r+16|0,!!(n[r+4>>2]==3&(a|0)!=1))break}t=n[e+4>>2],n[i+4>>2]=n[e>>2],n[i+8>>2]=t,E[i>>1]=j[e+8>>1];break n}n[t+24>>2]=0}if(!n[t>>2]){c[i|0]=28;break n}if(De(u,t+4|0),n[u>>2]==1){n[i+8>>2]=n[t+20>>2],e=n[t+16>>2],n[i>>2]=n[t+12>>2],n[i+4>>2]=e;break n}c[i|0]=28}N=u+16|0}function C6(i,t){var e=0,r=0,u=0;u=n[t>>2];n:{e:{if(e=n[t+24>>2],e){if(u)break e;t=n[t+28>>2]-e>>>4|0,e=1;break n}if(e=1,!u){t=0;break n}r=n[t+8>>2]-n[t+4>>2]|0,t=r;break n}r=n[t+8>>2]-n[t+4>>2]|0,e=n[t+28>>2]-e>>>4|0,t=r+e|0,e=t>>>0>=e>>>0}n[i+8>>2]=t,n[i+4>>2]=e,n[i>>2]=r}function B6(i,t){var e=0,r=0,u=0,a=0,s=0;r=n[t>>2],s=n[t+4>>2];n:{for(;;){if(u=0,(r|0)==(s|0))break n;u=r+8|0,n[t>>2]=u,e=n[r>>2],a=N-16|0,N=a,n[a+12>>2]=n[r+4>>2],n[a+8>>2]=e,e=-36;e:{for(;;){if(r=0,(e|0)==1332)break e;if(r=e+1092424|0,e=e+36|0,!!vn(r,a+8|0))break}r=e+1092388|0}if(N=a+16|0,e=r,r=u,!!e)break}e=j[e+32>>1],u=1}t=u,E[i+2>>1]=e,E[i>>1]=t}function we(i){E6(n[i+4>>2],n[i+8>>2]),f2(i)}function ye(i){var t=0,e=0;for(t=n[i+8>>2],e=n[i+4>>2];;){if(t){t=t-1|0,X1(e),e=e+20|0;continue}break}R0(i,4,20)}function a4(i){o4(n[i+4>>2],n[i+8>>2]),Ce(i)}function Ce(i){R0(i,4,24)}function X1(i){n:switch(n[i>>2]){default:X1(n[i+8>>2]),i1(n[i+8>>2],20);return;case 0:x0(i+4|0);return;case 3:ye(i+4|0);return;case 4:ye(i+4|0);break;case 1:case 2:break n}}function R6(i){n[i>>2]>=0&&x0(i)}function Be(i){x0(i),G(i+12|0)}function E6(i,t){for(;;){if(t){t=t-1|0,x0(i),i=i+12|0;continue}break}}function o4(i,t){for(;;){if(t){t=t-1|0,G(i),i=i+24|0;continue}break}}function I6(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;u=N-32|0,N=u,r=u+8|0,l=n[n[i>>2]>>2],i=N-32|0,N=i,n[i+28>>2]=t,t=N-32|0,N=t,s=t+8|0,e=N-16|0,N=e,c[e+12|0]=0,a=i+28|0,n[e+8>>2]=a,K0(l,e+8|0),N=e+16|0;n:{if(o[e+12|0]){Qs(s);break n}n[s>>2]=3}s=i+4|0,e=s+4|0,l=n[t+8>>2];n:{if((l|0)!=3){n[e+16>>2]=n[t+28>>2],a=n[t+24>>2],n[e+8>>2]=n[t+20>>2],n[e+12>>2]=a,a=n[t+16>>2],n[e>>2]=n[t+12>>2],n[e+4>>2]=a;break n}n[e>>2]=a}if(n[s>>2]=l,N=t+32|0,t=n[i+4>>2],(t|0)!=3&&(e=n[i+16>>2],n[r+8>>2]=n[i+12>>2],n[r+12>>2]=e,e=n[i+24>>2],n[r+16>>2]=n[i+20>>2],n[r+20>>2]=e,n[r+4>>2]=n[i+8>>2]),n[r>>2]=t,N=i+32|0,i=n[u+8>>2],t=(i|0)==3,!t){n:{if(i>>>0<2||(i=n[u+16>>2],r=n[i>>2],r&&M0[r|0](n[u+12>>2]),i=n[i+4>>2],!i))break n;Bn(n[u+12>>2],i)}G(u+20|0)}return N=u+32|0,t}function x6(i,t,e,r){var u=0;u=N-16|0,N=u,n[u+12>>2]=r,n[u+8>>2]=e,t=j6(t,u+8|0),n[i+8>>2]=r,n[i+4>>2]=e,n[i>>2]=t,N=u+16|0}function yn(i,t){return w3(i,t-i|0)}function j6(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0;if(e=N-32|0,N=e,i=n[i>>2],f=n[i+8>>2],_=n[i+4>>2],r=n[t+4>>2],i=n[t>>2],c[e+15|0]=45,c[e+14|0]=95,n[e+20>>2]=i+r,n[e+16>>2]=i,n[e+28>>2]=e+15,n[e+24>>2]=e+14,r=N-16|0,N=r,t=r+4|0,i=e+16|0,O0(t,n[i+4>>2]-n[i>>2]|0),s=N-16|0,N=s,ue(t,n[i+4>>2]-n[i>>2]|0),u=n[t+8>>2],a=n[t+4>>2],n[s+4>>2]=t+8,m=s,v=m0(a,u,32),n[m+8>>2]=v,n[s+12>>2]=C,a=s+4|0,t=n[a+4>>2],d=n[a>>2],u=n[i>>2],l=n[i+4>>2],(u|0)!=(l|0))for(a=n[a+8>>2],b=n[i+12>>2],h=n[i+8>>2],i=l-u|0;p=t+a|0,l=o[u|0],(l|0)==o[h|0]&&(l=o[b|0]),c[p|0]=l,u=u+1|0,t=t+1|0,i=i-1|0,!!i;);return n[d>>2]=t,N=s+16|0,n[e+8>>2]=n[r+12>>2],i=n[r+8>>2],n[e>>2]=n[r+4>>2],n[e+4>>2]=i,N=r+16|0,i=ta(_,f,n[e+4>>2],n[e+8>>2]),G(e),N=e+32|0,i}function M6(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0;u=N-16|0,N=u,r=n[t>>2];n:{if(!r){n[i>>2]=-2147483648;break n}e:{t:{if(n[t+4>>2]==(r|0)){n[u+4>>2]=-2147483648;break t}if(n[t>>2]=r+12,s=N-32|0,N=s,e=s+8|0,Su(e,n[t+8>>2]),Su(s+20|0,r),l=u+4|0,r=N-16|0,N=r,f=24,a=e+24|0,(e|0)!=(a|0))for(_=e+8|0,a=(a-e>>>0)/12|0;d=n[_>>2]+d|0,_=_+12|0,a=a-1|0,!!a;);for(Y2(r+4|0,d);;){if(f){Me(r+4|0,n[e+4>>2],n[e+8>>2]),f=f-12|0,e=e+12|0;continue}break}for(n[l+8>>2]=n[r+12>>2],e=n[r+8>>2],n[l>>2]=n[r+4>>2],n[l+4>>2]=e,N=r+16|0,e=0;;){if((e|0)!=24){x0((s+8|0)+e|0),e=e+12|0;continue}break}if(N=s+32|0,n[u+4>>2]!=-2147483648)break e}n[t>>2]=0}n[i+8>>2]=n[u+12>>2],t=n[u+8>>2],n[i>>2]=n[u+4>>2],n[i+4>>2]=t}N=u+16|0}function Re(i,t,e,r,u){var a=0,s=0,l=0,f=0,_=0,d=0,b=0;n:{e:{if(t>>>0<=2){if((t|0)==2)break e;break n}a=t>>>1|0,Re(i,a,e,r,u),s=a<<2,f=t-a|0,Re(s+i|0,f,e,r,u),l=N-16|0,N=l;t:{if(!a|t>>>0<=a>>>0||(u=a,a=a>>>0>f>>>0,(a?f:u)>>>0>r>>>0))break t;r=(t<<2)+i|0,t=s,u=t+i|0;r:{if(a){for(t=e,e=f<<2,t=I(t,u,e),n[l+12>>2]=u,n[l+8>>2]=t+e,n[l+4>>2]=t,r=r-4|0,u=l+4|0,e=n[u+4>>2],s=n[u+8>>2];;){u:{if(e=e-4|0,f=n[n[e>>2]+40>>2],s=s-4|0,_=n[n[s>>2]+40>>2],a=f>>>0<_>>>0,n[r>>2]=n[(a?s:e)>>2],e=e+(a<<2)|0,s=s+((f>>>0>=_>>>0)<<2)|0,(s|0)==(i|0))break u;if(r=r-4|0,(t|0)!=(e|0))continue}break}n[u+4>>2]=e,n[u+8>>2]=s;break r}for(e=I(e,i,t),n[l+12>>2]=i,n[l+8>>2]=t+e,n[l+4>>2]=e,s=r,a=l+4|0,t=n[a+8>>2],i=n[a>>2],f=n[a+4>>2];;){if((u|0)!=(s|0)&(i|0)!=(f|0)){e=t+4|0,n[a+8>>2]=e,_=n[n[u>>2]+40>>2],d=n[n[i>>2]+40>>2],r=((_>>>0>=d>>>0)<<2)+i|0,n[a>>2]=r,b=i,i=_>>>0<d>>>0,n[t>>2]=n[(i?u:b)>>2],u=(i<<2)+u|0,t=e,i=r;continue}break}}i=n[l+4>>2],I(n[l+12>>2],i,n[l+8>>2]-i|0)}N=l+16|0;return}if(N0[n[i+4>>2]+40>>2]>=N0[n[i>>2]+40>>2])break n;r2(i,i+4|0,1)}}function S6(i,t){var e=0,r=0;n:{if(e=j[i>>1],r=j[t>>1],(e|0)!=(r|0)||(e=j[i+2>>1],r=j[t+2>>1],(e|0)!=(r|0)))break n;if(e=o[t+4|0],o[i+4|0]==1){if(e&1){if(e=o[i+5|0],r=o[t+5|0],(e|0)!=(r|0))break n;i=o[i+6|0]<o[t+6|0]}else i=0;return i}return(e|0)!=0}return e>>>0<r>>>0}function U6(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;e=N-32|0,N=e,u=o[i+1|0],c[e+13|0]=u,a=o[i|0],c[e+12|0]=a,s=n[i+4>>2],n[e+16>>2]=s,i=n[i+8>>2],r=i-s|0,n[e+8>>2]=i>>>0>=r>>>0?r:0,i=o[t+1|0],c[e+25|0]=i,r=o[t|0],c[e+24|0]=r,l=n[t+4>>2],n[e+28>>2]=l,t=n[t+8>>2],f=t-l|0,n[e+20>>2]=t>>>0>=f>>>0?f:0;n:{if((i|0)!=(u|0)){i=i>>>0>u>>>0;break n}if((r|0)!=(a|0)){i=r>>>0<a>>>0;break n}if(i=n[e+20>>2],t=n[e+8>>2],i=((i|0)==(t|0)?2:i>>>0<t>>>0)&255,(i|0)!=2)break n;i=s>>>0<l>>>0}return N=e+32|0,i&1}function z6(i,t){var e=0,r=0;n:{if(e=n[i+4>>2],r=n[t+4>>2],(e|0)!=(r|0)||(e=n[i+8>>2],r=n[t+8>>2],(e|0)!=(r|0))||(e=o[i+1|0],r=o[t+1|0],(e|0)!=(r|0)))break n;return o[i|0]<o[t|0]}return e>>>0<r>>>0}function K6(i,t){var e=0,r=0;return e=N-16|0,N=e,r=n[i+4>>2],n[e>>2]=n[i>>2],n[e+4>>2]=r,i=n[t+4>>2],n[e+8>>2]=n[t>>2],n[e+12>>2]=i,i=Z6(e,e+8|0),N=e+16|0,i}function X6(i,t){var e=0,r=0;e=o[i|0];n:{if((e|0)!=o[t|0])break n;if(e){if(o[i+1|0]!=o[t+1|0]|o[i+2|0]!=o[t+2|0])break n;return j[i+4>>1]==j[t+4>>1]}if(o[i+1|0]!=o[t+1|0]|j[i+2>>1]!=j[t+2>>1])break n;r=n[i+4>>2]==n[t+4>>2]}return r}function Ee(i){var t=0;return t=N-16|0,N=t,n[t>>2]=-2147483644,D1(i,t),N=t+16|0,n[i+8>>2]-1|0}function b1(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0;e=N-48|0,N=e;n:{e:{t:{r:{u:switch(n[i>>2]-1|0){case 0:n[e+32>>2]=-2147483648,D1(t,e+32|0);break n;case 1:n[e+32>>2]=-2147483647,D1(t,e+32|0);break n;case 2:for(u=O(n[i+12>>2],20),r=n[i+8>>2];;){if(!u)break n;b1(r,t),u=u-20|0,r=r+20|0}case 4:for(r=n[i+8>>2],a=n[i+4>>2],u=a;;){if(!u)break r;b1(r,t),u=u-1|0}default:u=o[i+16|0],r=e+32|0,i=i+4|0,_6(r,n[i+4>>2],n[i+8>>2]),c[e+44|0]=u,D1(t,r);break n;case 3:break u}for(n[e+12>>2]=0,n[e+4>>2]=0,n[e+8>>2]=4,r=n[i+8>>2],u=n[i+12>>2];;){if(!u)break t;u:{if((u|0)!=1){i=Ee(t),b1(r,t),s=Ee(t),a=n[e+12>>2],(a|0)==n[e+4>>2]&&V2(e+4|0,4),n[n[e+8>>2]+(a<<2)>>2]=s,n[e+12>>2]=a+1,a=n[t+4>>2],s=n[t+8>>2],n[e+40>>2]=s,n[e+36>>2]=i+1,n[e+32>>2]=-2147483646,xe(a,s,i,e+32|0);break u}b1(r,t)}r=r+20|0,u=u-1|0}}if(n[i+12>>2])break e;i=Ee(t),b1(r,t),n[e+32>>2]=-2147483645,n[e+36>>2]=i,u=e+32|0,D1(t,u),r=n[t+4>>2],t=n[t+8>>2],n[e+40>>2]=t,n[e+36>>2]=i+1,n[e+32>>2]=-2147483646,xe(r,t,i,u);break n}for(n[e+16>>2]=n[t+8>>2],n[e+40>>2]=n[e+4>>2],i=n[e+8>>2],n[e+32>>2]=i,n[e+44>>2]=i+(n[e+12>>2]<<2),n[e+36>>2]=i,u=N-16|0,N=u,a=n[e+16>>2],s=n[t+8>>2],l=n[t+4>>2],r=e+32|0,i=n[r+4>>2],f=n[r+12>>2];;){if((i|0)==(f|0))V6(r),N=u+16|0;else{t=i+4|0,n[r+4>>2]=t,i=n[i>>2],n[u>>2]=-2147483645,n[u+4>>2]=a,xe(l,s,i,u),i=t;continue}break}break n}for(n[e+44>>2]=n[i+16>>2],n[e+40>>2]=a,n[e+36>>2]=r,n[e+32>>2]=t,i=N-32|0,N=i,u=e+32|0,r=n[u+12>>2],a=r-n[u+8>>2]|0,U0(i+8|0,r>>>0>=a>>>0?a:0,4,4),n[i+28>>2]=0,r=n[i+12>>2],n[i+20>>2]=n[i+8>>2],n[i+24>>2]=r,r=N-16|0,N=r,a=i+20|0,s=n[u+12>>2],l=s-n[u+8>>2]|0,j1(a,s>>>0>=l>>>0?l:0),h=r,p=m0(n[a+4>>2],n[a+8>>2],32),n[h+8>>2]=p,n[r+12>>2]=C,n[r+4>>2]=a+8,a=n[u+12>>2],s=a-n[u+8>>2]|0,a=a>>>0>=s>>>0?s:0,f=r+4|0,s=n[f+4>>2],l=n[f+8>>2]+(s<<2)|0,_=n[f>>2],d=n[u+4>>2],f=n[u>>2];;){if(a){b=Ee(f),b1(d,f),n[l>>2]=b,a=a-1|0,l=l+4|0,s=s+1|0;continue}break}for(n[_>>2]=s,N=r+16|0,r=e+20|0,n[r+8>>2]=n[i+28>>2],a=n[i+24>>2],n[r>>2]=n[i+20>>2],n[r+4>>2]=a,N=i+32|0,n[e+4>>2]=n[t+8>>2],n[e+40>>2]=n[e+20>>2],i=n[e+24>>2],n[e+32>>2]=i,n[e+44>>2]=i+(n[e+28>>2]<<2),n[e+36>>2]=i,r=N-16|0,N=r,a=n[e+4>>2],s=n[t+8>>2],l=n[t+4>>2],i=n[u+4>>2],f=n[u+12>>2];;){if((i|0)==(f|0))V6(u),N=r+16|0;else{t=i+4|0,n[u+4>>2]=t,i=n[i>>2],n[r+8>>2]=a,n[r+4>>2]=i+1,n[r>>2]=-2147483646,xe(l,s,i,r),i=t;continue}break}}N=e+48|0}function q6(i,t){return K3(i,t,16,4,8)}function s4(i,t){var e=0,r=0,u=0,a=0,s=0;for(r=N-16|0,N=r,n[r+12>>2]=i,i=n[t>>2],s=n[t+4>>2];;){n:{if((i|0)==(s|0)){e=0;break n}if(u=i+2|0,n[t>>2]=u,e=N-16|0,N=e,a=n[r+12>>2],i=Dn(n[n[a>>2]>>2],j[i>>1]),i?(n[e+12>>2]=i,i=H6(a+4|0,e+12|0)?i:0):i=0,N=e+16|0,e=i,i=u,!e)continue}break}return N=r+16|0,e}function e2(i){var t=0,e=0,r=0,u=0;if(t=n[i>>2],(t|0)==n[i+4>>2])return 1114112;if(n[i>>2]=t+1,e=o[t|0],e<<24>>24<0){if(n[i>>2]=t+2,r=o[t+1|0]&63,u=e&31,e>>>0<=223)return r|u<<6;if(n[i>>2]=t+3,r=o[t+2|0]&63|r<<6,e>>>0<240)return r|u<<12;n[i>>2]=t+4,e=u<<18&1835008|(o[t+3|0]&63|r<<6)}return e}function Ie(i,t){W2(i,t,4,4)}function i5(i,t){i=i|0,t=t|0;var e=0;e=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=e}function D6(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0;r=N-32|0,N=r,n[r+20>>2]=e,t=n[t>>2],e=n[t+4>>2],n[r+24>>2]=e,n[r+28>>2]=e+(n[t+8>>2]<<2),s=r+8|0,e=N-16|0,N=e,u=r+24|0,t=n[u+4>>2]-4|0,l=n[r+20>>2],f=n[u>>2];n:{for(;;){if(a=0,(t+4|0)==(f|0))break n;if(n[u+4>>2]=t,M0[l|0](e+8|0,n[t>>2]),t=t-4|0,!!(n[e+8>>2]&1))break}u=n[e+12>>2],a=1}t=a,n[s+4>>2]=u,n[s>>2]=t,N=e+16|0,t=n[r+8>>2],n[i+4>>2]=n[r+12>>2],n[i>>2]=t,N=r+32|0}function O6(i,t,e){var r=0,u=0,a=0,s=0,l=0;r=N-48|0,N=r,l=n[n[t>>2]>>2],u=n[t+4>>2],E[r+26>>1]=j[n[t+8>>2]>>1],n[r+28>>2]=r+26,t=n[u+92>>2],n[r+32>>2]=t,u=O(n[u+96>>2],12),n[r+36>>2]=u+t,n[r+40>>2]=r+28,a=r+40|0;n:{e:{for(;;){if(!u)break e;if(L6(r+16|0,a,t),u=u-12|0,t=t+12|0,n[r+16>>2]==1)break}if(a=n[r+20>>2],n[r+44>>2]=r+28,u)for(u=(u>>>0)/12|0;L6(r+8|0,r+44|0,t),s=n[r+12>>2],a=n[r+8>>2]&1?a>>>0<s>>>0?a:s:a,t=t+12|0,u=u-1|0,!!u;);if(!l)break e;u=Wn(a,e),t=1;break n}t=0}n[i+4>>2]=u,n[i>>2]=t,N=r+48|0}function a5(i,t){i=i|0,t=t|0;var e=0;e=n[t+12>>2],n[i>>2]=n[t+8>>2],n[i+4>>2]=e}function T6(i){var t=0;t=N-16|0,N=t,n[t+12>>2]=n[i>>2],n[t+8>>2]=n[i+8>>2],f2(t+8|0),N=t+16|0}function V6(i){var t=0,e=0;t=N-16|0,N=t,e=n[i+8>>2],n[t+12>>2]=n[i>>2],n[t+8>>2]=e,_2(t+8|0),N=t+16|0}function xe(i,t,e,r){if(t>>>0>e>>>0){i=(e<<4)+i|0,R6(i),t=n[r+12>>2],n[i+8>>2]=n[r+8>>2],n[i+12>>2]=t,t=n[r+4>>2],n[i>>2]=n[r>>2],n[i+4>>2]=t;return}R6(r)}function F6(i,t){var e=0,r=0,u=0;for(e=N-32|0,N=e,n[e+16>>2]=n[t+16>>2],r=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=r,r=n[t+4>>2],n[e>>2]=n[t>>2],n[e+4>>2]=r,Ha(e+20|0,e),ue(i,n[e+20>>2]),r=n[t>>2],u=((r<<2)+t|0)+8|0,t=n[t+4>>2];;){if((t|0)!=(r|0)){t2(i,n[u>>2]),u=u+4|0,r=r+1|0;continue}break}N=e+32|0}function H6(i,t){return t=n[t>>2],o[t+58|0]==1?i=Cn(n[i>>2],t,n[n[i+4>>2]>>2]):i=0,i}function t2(i,t){var e=0,r=0;r=n[i+8>>2],e=1;n:{if(t>>>0<128||(e=2,t>>>0<2048))break n;e=t>>>0<65536?3:4}ue(i,e),G6(t,n[i+4>>2]+n[i+8>>2]|0),n[i+8>>2]=r+e}function Z6(i,t){return(U2(n[i>>2],n[i+4>>2],n[t>>2],n[t+4>>2])&128)>>>7|0}function Cn(i,t,e){return n[t>>2]?i=0:i=(qo(i,j[t+56>>1],e)|0)!=0,i}function Bn(i,t){t&&i1(i,t)}function Q6(i,t){return Dn(n[i>>2],j[t>>1])}function P6(i,t){var e=0,r=0,u=0;for(i=n[i>>2],r=n[i+8>>2]<<3,u=n[i+4>>2];e=r,!!(e&&(r=e-8|0,i=u,u=i+8|0,N0[i+4>>2]<t>>>0|N0[i>>2]>t>>>0)););return(e|0)!=0}function c4(i,t,e,r,u,a,s,l){var f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0;d=N-16|0,N=d,h=j[n[t>>2]>>1],f=n[t+4>>2],p=Wn(n[f>>2],a),b=r&255,b||(m=1,t=Wn(Wn(n[f>>2],a),91)),f=i+16|0,a=N-48|0,N=a,n[a+32>>2]=(l<<3)+s,n[a+28>>2]=s,B6(a+24|0,a+28|0);n:{if(E[a+24>>1]&1){for(s=j[a+26>>1],U0(a+8|0,4,2,2),l=n[a+8>>2],_=n[a+12>>2],E[_>>1]=s,n[a+44>>2]=1,n[a+40>>2]=_,n[a+36>>2]=l,l=a+36|0,_=n[a+28>>2],s=N-16|0,N=s,n[s+12>>2]=n[a+32>>2],n[s+8>>2]=_;;){if(B6(s,s+8|0),E[s>>1]&1){v=j[s+2>>1],_=n[l+8>>2],(_|0)==n[l>>2]&&u4(l,1),E[n[l+4>>2]+(_<<1)>>1]=v,n[l+8>>2]=_+1;continue}break}N=s+16|0,n[f+8>>2]=n[a+44>>2],s=n[a+40>>2],n[f>>2]=n[a+36>>2];break n}s=a+16|0,n[s>>2]=0,n[s+4>>2]=2,s=n[a+20>>2],l=n[a+16>>2],n[f+8>>2]=0,n[f>>2]=l}n[f+4>>2]=s,N=a+48|0,m2(d+8|0),a=n[d+8>>2],s=n[d+12>>2],l=n[e+4>>2],n[i+72>>2]=n[e>>2],n[i+76>>2]=l,c[i+69|0]=u,c[i+68|0]=r,c[i+67|0]=0,c[i+50|0]=0,E[i+48>>1]=h,c[i+47|0]=1,c[i+46|0]=(b|0)==7,c[i+44|0]=0,n[i+40>>2]=p,n[i+36>>2]=0,n[i+28>>2]=a,n[i+32>>2]=s,n[i+12>>2]=t,n[i+8>>2]=m,n[i>>2]=0,N=d+16|0}function L6(i,t,e){var r=0;o[e|0]|j[e+2>>1]!=j[n[n[t>>2]>>2]>>1]?t=0:(r=1,t=n[e+4>>2]),n[i+4>>2]=t,n[i>>2]=r}function A6(i,t,e){t=l4(n[t>>2],2,n[n[t+4>>2]>>2]);n:{if(!t){n[i+4>>2]=0,t=1;break n}c[i+4|0]=e,E[i+2>>1]=j[t+56>>1],t=5}E[i>>1]=t}function l4(i,t,e){var r=0,u=0,a=0,s=0;for(r=N-16|0,N=r,u=r+8|0,a=n[i+124>>2],n[u>>2]=a,n[u+4>>2]=O(n[i+128>>2],68)+a,a=n[r+12>>2],u=n[r+8>>2],s=t&255;;){n:{if(t=u,(a|0)==(t|0)){t=0;break n}if(u=t+68|0,n[t>>2]|o[t+58|0]!=(s|0)||!Cn(i,t,e))continue}break}return N=r+16|0,t}function W6(i,t){return Cn(n[i>>2],n[t>>2],n[n[i+4>>2]>>2])}function _4(i,t,e){var r=0,u=0,a=0,s=0;n:{e:{t:switch(e|0){case 1:switch(r=o[t|0],r-43|0){case 0:case 2:break n;default:break e}case 0:break n;default:break t}r=o[t|0]}if(r=(r|0)==43,t=r+t|0,e=e-r|0,e>>>0>=9){for(r=0;;){if(u=r,s=!e,!e||(a=o[t|0]-48|0,a>>>0>9)||(r=B(r,0,10,0),C))break n;if(t=t+1|0,e=e-1|0,r=r+a|0,!(a>>>0<=r>>>0))break}break n}for(;;){if(s=!e,!e||(r=o[t|0]-48|0,r>>>0>9))break n;t=t+1|0,e=e-1|0,u=r+O(u,10)|0}}n[i+4>>2]=u,n[i>>2]=u>>>0<17&s}function J6(i,t){W2(i,t,12,4)}function Y6(i,t){W2(i,t,8,2)}function G6(i,t){var e=0,r=0,u=0;n:{e:{if(i>>>0>=128){if(i>>>0<2048)break e;if(e=i>>>12|0,r=i&63|-128,u=i>>>6&63|-128,i>>>0>=65536)break n;c[t+2|0]=r,c[t+1|0]=u,c[t|0]=e|224;return}c[t|0]=i;return}c[t+1|0]=i&63|128,c[t|0]=i>>>6|192;return}c[t+3|0]=r,c[t+2|0]=u,c[t+1|0]=e&63|128,c[t|0]=i>>>18|240}function $6(i,t){var e=0;e=N-32|0,N=e,B3(e,t),n[e+12>>2]=0,n[e+16>>2]=3,t=n[e+4>>2],n[e+20>>2]=n[e>>2],n[e+24>>2]=t,t=n[e+8>>2],n[e+28>>2]=t;n:{if(t||(t=e+12|0,nu(t),n[e+4>>2]))break n;nu(t)}n[i+16>>2]=n[e+28>>2],t=n[e+24>>2],n[i+8>>2]=n[e+20>>2],n[i+12>>2]=t,t=n[e+16>>2],n[i>>2]=n[e+12>>2],n[i+4>>2]=t,N=e+32|0}function nu(i){var t=0;t=N-16|0,N=t,n[t+12>>2]=i,Mt(t+12|0)&&(n[i+4>>2]=n[i+4>>2]-1),N=t+16|0}function f4(i){var t=0,e=0;t=i-9|0;n:{if(t>>>0<=23&&(e=1,8388639>>>t&1)||(e=0,i>>>0<133))break n;e:{if(t=i>>>8|0,t){if((t|0)!=48){if((t|0)==32)break e;if((t|0)!=22)break n;e=(i|0)==5760;break n}e=(i|0)==12288;break n}e=o[(i&255)+1160283|0];break n}e=(o[(i&255)+1160283|0]&2)>>>1|0}return e&1}function eu(i){return i>>>0>=178?i=R3(i):i=0,i}function N4(i,t,e,r,u,a){var s=0,l=0,f=0,_=0,d=0;for(f=n[i+8>>2],_=n[i+4>>2],d=(r|0)==1114112;;){n:{e:{if(N0[a+20>>2]<=t>>>0||(s=n[a+16>>2]+t|0,l=o[s|0],c[s|0]=1,t>>>0>=f>>>0|l))break e;t:{r:{u:{i:{a:switch(s=(t<<4)+_|0,l=n[s>>2],(l>>31&l-2147483647)-1|0){case 0:break t;case 1:break i;case 2:break u;case 3:break r;default:break a}i=n[a+8>>2],(i|0)==n[a>>2]&&je(a),r=n[a+4>>2]+(i<<3)|0,n[r+4>>2]=e,n[r>>2]=t,n[a+8>>2]=i+1;return}if((tu(r)|0)==(tu(u)|0))break e;break n}N4(i,n[s+4>>2],e,r,u,a),t=n[s+8>>2];continue}t=n[s+4>>2];continue}if(d)break n}return}t=t+1|0}}function je(i){V2(i,8)}function tu(i){return(i-48>>>0<10|(i&2097119)-65>>>0<26|(i|0)==95)&(i|0)!=1114112}function ru(i,t,e){_6(i,t,e),c[i+12|0]=0}function Me(i,t,e){Se(i,t,(e<<3)+t|0)}function Se(i,t,e){var r=0,u=0,a=0;u=e-t|0,a=u>>>3|0,T2(i,a),r=n[i+8>>2],(t|0)!=(e|0)&&(I(n[i+4>>2]+(r<<3)|0,t,u),r=n[i+8>>2]),n[i+8>>2]=r+a}function V2(i,t){D3(i,t,4)}function d4(i){V2(i,16)}function uu(i){V2(i,24)}function q1(i,t){var e=0,r=0,u=0;e=n[i+8>>2],(e|0)==n[i>>2]&&V2(i,12),r=n[i+4>>2]+O(e,12)|0,n[r+8>>2]=n[t+8>>2],u=n[t+4>>2],n[r>>2]=n[t>>2],n[r+4>>2]=u,n[i+8>>2]=e+1}function Y2(i,t){W2(i,t,8,4)}function b4(i,t,e){var r=0,u=0;r=n[i+8>>2],(r|0)==n[i>>2]&&je(i),u=n[i+4>>2]+(r<<3)|0,n[u+4>>2]=e,n[u>>2]=t,n[i+8>>2]=r+1}function Ue(i,t,e){var r=0,u=0;r=n[i+8>>2],(r|0)==n[i>>2]&&je(i),u=n[i+4>>2]+(r<<3)|0,c[u+4|0]=e,n[u>>2]=t,n[i+8>>2]=r+1}function iu(i,t){var e=0,r=0,u=0;r=n[i+8>>2],(r|0)==n[i>>2]&&V2(i,20),e=n[i+4>>2]+O(r,20)|0,n[e+16>>2]=n[t+16>>2],u=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=u,u=n[t+4>>2],n[e>>2]=n[t>>2],n[e+4>>2]=u,n[i+8>>2]=r+1}function D1(i,t){var e=0,r=0,u=0;r=n[i+8>>2],(r|0)==n[i>>2]&&d4(i),u=n[t+12>>2],e=n[i+4>>2]+(r<<4)|0,n[e+8>>2]=n[t+8>>2],n[e+12>>2]=u,u=n[t+4>>2],n[e>>2]=n[t>>2],n[e+4>>2]=u,n[i+8>>2]=r+1}function h4(i){return i=i|0,!n[i+8>>2]|0}function au(i){var t=0;return t=n[i+16>>2],q6(t,(n[i+20>>2]<<4)+t|0)+n[i+32>>2]|0}function Rn(i,t,e){var r=0,u=0,a=0;u=n[t+20>>2]<<4,t=n[t+16>>2],r=t-12|0,a=e&255;n:{for(;;){if(e=0,!u)break n;if(u=u-16|0,r=r+16|0,e=o[t+12|0],t=t+16|0,(e|0)==(a|0))break}t=n[r+4>>2],e=n[r>>2]}n[i+4>>2]=t,n[i>>2]=e}function ze(i,t,e,r,u){var a=0;a=N-48|0,N=a,R1(a,t),Wi(a+12|0,t+12|0),R1(a+24|0,t+24|0);n:{if(n[t+36>>2]!=-2147483648){R1(a+36|0,t+36|0);break n}n[a+36>>2]=-2147483648}c[i+52|0]=e,t=n[a+4>>2],n[i>>2]=n[a>>2],n[i+4>>2]=t,n[i+8>>2]=n[a+8>>2],c[i+48|0]=u,t=n[a+16>>2],n[i+12>>2]=n[a+12>>2],n[i+16>>2]=t,n[i+20>>2]=n[a+20>>2],t=n[a+28>>2],n[i+24>>2]=n[a+24>>2],n[i+28>>2]=t,n[i+32>>2]=n[a+32>>2],t=n[a+40>>2],n[i+36>>2]=n[a+36>>2],n[i+40>>2]=t,n[i+44>>2]=n[a+44>>2],c[i+51|0]=r>>>16,c[i+49|0]=r,c[i+50|0]=r>>>8,N=a+48|0}function p4(i,t,e){var r=0,u=0,a=0;r=N-16|0,N=r,K2(i,t,e),x2(r+8|0),t=n[r+8>>2],e=n[r+12>>2],m2(r),u=n[r>>2],a=n[r+4>>2],n[i+32>>2]=0,n[i+36>>2]=-2147483648,n[i+24>>2]=u,n[i+28>>2]=a,n[i+20>>2]=0,n[i+12>>2]=t,n[i+16>>2]=e,N=r+16|0}function ou(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;u=N-32|0,N=u,r=n[t+20>>2],e=n[t+32>>2],a=n[t+28>>2],t=n[t+16>>2],n[u+24>>2]=t,n[u+16>>2]=a,n[u+20>>2]=e,c[u+12|0]=27,n[u+8>>2]=1,n[u>>2]=1,n[u+4>>2]=0,n[u+28>>2]=t+(r<<4),r=N+-64|0,N=r,y6(r+20|0,u);n:{if(o[r+20|0]!=28){for(t=r+32|0,C6(t,u),e=n[r+32>>2]+1|0,e=e||-1,U0(r,e>>>0<=4?4:e,4,12),a=n[r>>2],e=n[r+4>>2],n[e+8>>2]=n[r+28>>2],l=n[r+24>>2],n[e>>2]=n[r+20>>2],n[e+4>>2]=l,n[r+16>>2]=1,n[r+12>>2]=e,n[r+8>>2]=a,e=n[u+28>>2],n[r+56>>2]=n[u+24>>2],n[r+60>>2]=e,e=n[u+20>>2],n[r+48>>2]=n[u+16>>2],n[r+52>>2]=e,e=n[u+12>>2],n[r+40>>2]=n[u+8>>2],n[r+44>>2]=e,e=n[u+4>>2],n[r+32>>2]=n[u>>2],n[r+36>>2]=e,a=r+8|0,e=N-32|0,N=e;;){if(y6(e+8|0,t),o[e+8|0]!=28){l=n[a+8>>2],(l|0)==n[a>>2]&&(C6(e+20|0,t),s=n[e+20>>2]+1|0,K1(a,s||-1)),s=n[a+4>>2]+O(l,12)|0,n[s+8>>2]=n[e+16>>2],f=n[e+12>>2],n[s>>2]=n[e+8>>2],n[s+4>>2]=f,n[a+8>>2]=l+1;continue}break}N=e+32|0,n[i+8>>2]=n[r+16>>2],t=n[r+12>>2],n[i>>2]=n[r+8>>2],n[i+4>>2]=t;break n}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}N=r- -64|0,N=u+32|0}function k4(i,t,e,r,u){var a=0;a=N-16|0,N=a,r>>>0<u>>>0&&(n[a+12>>2]=u,n[a+8>>2]=r,c[a+4|0]=e,c[a+5|0]=t,q1(i,a+4|0)),N=a+16|0}function En(i,t,e,r){k4(i,t,0,e,r)}function su(i,t){U3(i+12|0,t,1),n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}function cu(i,t){T3(i,t,1067280,1067288,1067408,1067348,1067200,1067068,1067e3)}function lu(i,t){var e=0,r=0,u=0,a=0;n:{if(o[t+37|0])break n;c[t+37|0]=1;e:{if(o[t+36|0]==1){r=n[t+32>>2],e=n[t+28>>2];break e}if(e=n[t+28>>2],r=n[t+32>>2],(e|0)==(r|0))break n}u=r-e|0,a=n[t+4>>2]+e|0}n[i+4>>2]=u,n[i>>2]=a}function _u(i,t,e){if(e&1){K2(i,t,e>>>1|0);return}m3(i,t,e)}function N2(i){return i=B1(i,4),i||Y(),i}function fu(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0;r=N-48|0,N=r,Nu(r+24|0,t,e,46),u=n[r+24>>2];n:{if(u){if(t=n[r+44>>2],e=n[r+40>>2],u=r4(u,n[r+28>>2]),u&1){c[i|0]=2;break n}if(ge(r+16|0,n[r+32>>2],n[r+36>>2]),o[r+16|0]){c[i|0]=2;break n}if(a=o[r+17|0],ge(r+8|0,e,t),o[r+8|0]){c[i|0]=2;break n}t=o[r+9|0],E[i+4>>1]=u>>>16,c[i+1|0]=a,c[i|0]=1,c[i+2|0]=t;break n}if(Nu(r+24|0,t,e,58),e=n[r+24>>2],e){if(l=n[r+44>>2],f=n[r+40>>2],u=n[r+36>>2],t=n[r+32>>2],s=r4(e,n[r+28>>2]),s&1){c[i|0]=2;break n}e:{t:{r:switch(u|0){case 1:switch(e=o[t|0],e-43|0){case 0:case 2:break e;default:break t}case 0:break e;default:break r}e=o[t|0]}e=(e&255)==43,t=e+t|0;t:{if(e=u-e|0,e>>>0>=9){for(u=0;;){if(!e)break t;if(a=o[t|0]-48|0,a>>>0>9||(u=B(u,0,10,0),C))break e;if(t=t+1|0,e=e-1|0,u=u+a|0,!(a>>>0<=u>>>0))break}break e}for(u=0;;){if(!e)break t;if(a=o[t|0]-48|0,a>>>0>9)break e;t=t+1|0,e=e-1|0,u=a+O(u,10)|0}}if(ge(r,f,l),!o[r|0]){t=o[r+1|0],n[i+4>>2]=u,E[i+2>>1]=s>>>16,c[i|0]=0,c[i+1|0]=t;break n}c[i|0]=2;break n}c[i|0]=2;break n}c[i|0]=2}N=r+48|0}function Nu(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0;u=N-80|0,N=u,a=u+40|0,gn(a,r,t,e),E[u+76>>1]=1,n[u+72>>2]=e,e=0,n[u+68>>2]=0,Ke(u+32|0,a),t=n[u+32>>2];n:{if(!t||(r=n[u+36>>2],Ke(u+24|0,a),s=n[u+24>>2],!s)||(f=n[u+28>>2],Ke(u+16|0,a),l=n[u+16>>2],!l)||(_=n[u+20>>2],Ke(u+8|0,a),n[u+8>>2]))break n;n[i+20>>2]=_,n[i+16>>2]=l,n[i+12>>2]=f,n[i+8>>2]=s,n[i+4>>2]=r,e=t}n[i>>2]=e,N=u+80|0}function Ke(i,t){var e=0,r=0,u=0,a=0;e=N-32|0,N=e,r=0;n:{if(o[t+37|0])break n;if(a=n[t+4>>2],me(e+20|0,t),n[e+20>>2]==1){r=n[t+28>>2],n[t+28>>2]=n[e+28>>2],u=n[e+24>>2]-r|0,r=r+a|0;break n}lu(e+8|0,t),u=n[e+12>>2],r=n[e+8>>2]}n[i+4>>2]=u,n[i>>2]=r,N=e+32|0}function du(i,t){var e=0;e=N-48|0,N=e;n:{if(o[t|0]==1){n[e+12>>2]=t+4,n[e+16>>2]=t+1,n[e+20>>2]=t+2,n[e+44>>2]=4,n[e+36>>2]=4,n[e+28>>2]=5,n[e+40>>2]=e+20,n[e+32>>2]=e+16,n[e+24>>2]=e+12,_u(i,1048584,e+24|0);break n}n[e+12>>2]=t+2,n[e+16>>2]=t+4,n[e+20>>2]=t+1,n[e+44>>2]=4,n[e+36>>2]=6,n[e+28>>2]=5,n[e+40>>2]=e+20,n[e+32>>2]=e+16,n[e+24>>2]=e+12,_u(i,1048576,e+24|0)}N=e+48|0}function bu(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0;d=N-48|0,N=d,b=N-32|0,N=b,u=n[t+104>>2],a=n[t+108>>2],l=n[t+92>>2],n[b+28>>2]=l+O(n[t+96>>2],12),n[b+24>>2]=l,n[b+20>>2]=O(a,80)+u,n[b+16>>2]=u,f=b+4|0,l=N-32|0,N=l,u=b+16|0,v6(l+20|0,u);n:{if(n[l+24>>2]==1){t=l+8|0,Y6(t,n[l+28>>2]),_=N-16|0,N=_,s=_+4|0,v6(s,u);e:{if(n[_+8>>2]==1){if(i4(t,n[_+12>>2]),y=_,R=m0(n[t+4>>2],n[t+8>>2],32),n[y+8>>2]=R,n[_+12>>2]=C,n[_+4>>2]=t+8,t=n[u>>2],t&&(h=n[u+4>>2],(h|0)!=(t|0))){for(a=t+76|0,p=(h-t>>>0)/80|0,h=n[s+4>>2],t=n[s+8>>2]+(h<<3)|0;m=j[a-2>>1],v=o[a-4|0],g=v?j[a>>1]:m,m=(v?j[a-28>>1]:m)&65535|(g&65535)<<16,E[t>>1]=m,E[t+2>>1]=m>>>16,E[t+4>>1]=0,E[t+6>>1]=0,a=a+80|0,t=t+8|0,h=h+1|0,p=p-1|0,!!p;);n[s+4>>2]=h}t=n[u+8>>2];t:{if(t){if(a=n[s+4>>2],h=n[s>>2],p=n[u+12>>2],(p|0)!=(t|0))for(u=n[s+8>>2]+(a<<3)|0,s=(p-t>>>0)/12|0,a=a+s|0;p=j[(o[t|0]?4:2)+t>>1],p=p<<16|p,E[u>>1]=p,E[u+2>>1]=p>>>16,E[u+4>>1]=0,E[u+6>>1]=0,t=t+12|0,u=u+8|0,s=s-1|0,!!s;);n[h>>2]=a;break t}n[n[s>>2]>>2]=n[s+4>>2]}N=_+16|0;break e}Y()}n[f+8>>2]=n[l+16>>2],t=n[l+12>>2],n[f>>2]=n[l+8>>2],n[f+4>>2]=t,N=l+32|0;break n}Y()}if(s=n[b+12>>2],s>>>0>=2){a=n[b+8>>2],l=(s>>>1|0)+s|0;n:for(;;){if(l){l=l-1|0;e:{if(l>>>0<s>>>0){u=j[a>>1]|j[a+2>>1]<<16,_=j[a+4>>1]|j[a+6>>1]<<16,t=(l<<3)+a|0,f=j[t+4>>1]|j[t+6>>1]<<16,h=j[t>>1]|j[t+2>>1]<<16,E[a>>1]=h,E[a+2>>1]=h>>>16,E[a+4>>1]=f,E[a+6>>1]=f>>>16,E[t>>1]=u,E[t+2>>1]=u>>>16,E[t+4>>1]=_,E[t+6>>1]=_>>>16,u=0;break e}u=l-s|0}for(_=l>>>0>s>>>0?s:l;;){if(f=u<<1,t=f|1,_>>>0<=t>>>0||(f=f+2|0,f>>>0<_>>>0&&(t=S6((t<<3)+a|0,(f<<3)+a|0)+t|0),u=(u<<3)+a|0,f=(t<<3)+a|0,!S6(u,f)))continue n;r2(u,f,2),u=t}}break}}l=d+4|0;n:{if(_=b+4|0,f=n[_+8>>2],f>>>0<2)break n;for(h=n[_+4>>2],t=h,a=1;;){if((a|0)==(f|0))break n;e:{if(u=t+8|0,N6(u,t)){u=a;break e}a=a+1|0,t=u;continue}break}for(;;){t=(a<<3)+h|0,s=(u<<3)+h|0,p=s-8|0;e:{for(;;){if(a=a+1|0,f>>>0>a>>>0){if(t=t+8|0,N6(t,p))continue;break e}break}n[_+8>>2]=u;break n}p=j[t+4>>1]|j[t+6>>1]<<16,t=j[t>>1]|j[t+2>>1]<<16,E[s>>1]=t,E[s+2>>1]=t>>>16,E[s+4>>1]=p,E[s+6>>1]=p>>>16,u=u+1|0}}n[l+8>>2]=n[b+12>>2],t=n[b+8>>2],n[l>>2]=n[b+4>>2],n[l+4>>2]=t,N=b+32|0;n:{if(r){if(n[d+32>>2]=l,n[d+36>>2]=e,n[d+40>>2]=(r<<1)+e,n[d+44>>2]=d+32,a=N-16|0,N=a,e=a+4|0,t=d+36|0,Y6(e,n[t+4>>2]-n[t>>2]>>>1|0),_=0,b=N-16|0,N=b,i4(e,n[t+4>>2]-n[t>>2]>>>1|0),u=n[e+8>>2],l=n[e+4>>2],n[b+4>>2]=e+8,y=b,R=m0(l,u,32),n[y+8>>2]=R,n[b+12>>2]=C,e=b+4|0,l=n[e+4>>2],p=n[e>>2],h=n[t>>2],u=n[t+4>>2],(h|0)!=(u|0))for(m=n[e+8>>2],v=n[t+8>>2],g=u-h>>>1|0;;){t=n[v>>2],e=n[t+8>>2]<<3,u=n[t+4>>2]-8|0,s=j[(_<<1)+h>>1],f=(l<<3)+m|0;e:{for(;;){if(t=0,w=s,!e)break e;if(e=e-8|0,u=u+8|0,j[u>>1]==(s|0))break}if(e=j[u+4>>1]|j[u+6>>1]<<16,w=s,(e&255)==2)break e;t=e,e=j[u>>1]|j[u+2>>1]<<16,s=(t&65535)<<16|e>>>16,w=e}if(e=w&65535|(s&65535)<<16,E[f>>1]=e,E[f+2>>1]=e>>>16,E[f+4>>1]=t,E[f+6>>1]=t>>>16,l=l+1|0,_=_+1|0,(g|0)==(_|0))break}n[p>>2]=l,N=b+16|0,t=d+16|0,n[t+8>>2]=n[a+12>>2],e=n[a+8>>2],n[t>>2]=n[a+4>>2],n[t+4>>2]=e,N=a+16|0;break n}n[d+24>>2]=n[d+12>>2],t=n[d+8>>2],n[d+16>>2]=n[d+4>>2],n[d+20>>2]=t}t=i+4|0,e=i;n:{if(n[d+24>>2]){n[t+8>>2]=n[d+24>>2],i=n[d+20>>2],n[t>>2]=n[d+16>>2],n[t+4>>2]=i,i=0;break n}E[t>>1]=5,h1(d+16|0),i=1}n[e>>2]=i,r&&h1(d+4|0),N=d+48|0}function h1(i){R0(i,2,8)}function Xe(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0;r=N-112|0,N=r,n[r+52>>2]=0,n[r+44>>2]=0,n[r+48>>2]=4,n[r+72>>2]=1114113,n[r+64>>2]=0,n[r+60>>2]=t+e,n[r+56>>2]=t,f=1;n:for(;;){ju(r+32|0,r+56|0);e:{t:{r:{if(u=n[r+36>>2],(u|0)!=1114112){if(_=n[r+32>>2],!e4(u)){a=1;u:switch(u-59|0){case 0:case 4:break e;case 1:case 2:case 3:break t;default:break u}if((u|0)==10)break r;if((u|0)==33|(u|0)==46|(u|0)==1567)break e;if((u|0)!=1748)break t;break e}s=r+88|0,$6(s,u),a=N-32|0,N=a,m2(a+8|0),n[a+28>>2]=0,l=n[a+12>>2],n[a+20>>2]=n[a+8>>2],n[a+24>>2]=l,F6(a+20|0,s),s=r+76|0,n[s+8>>2]=n[a+28>>2],l=n[a+24>>2],n[s>>2]=n[a+20>>2],n[s+4>>2]=l,N=a+32|0,a=1;u:{if(u>>>0<128||(a=2,u>>>0<2048))break u;a=u>>>0<65536?3:4}for(s=a+_|0;;){u=n[r+72>>2],(u|0)==1114113&&(E2(r+24|0,r+56|0),u=n[r+28>>2],n[r+72>>2]=u,n[r+68>>2]=n[r+24>>2]);u:{i:{a:{if((u|0)==1114112)break a;a=0,l=n[r+68>>2];c:{if(!((u|0)==39|(u|0)==8217)&(u|0)!=45||(z1(r+16|0,t,e,(u>>>0<128?1:u>>>0<2048?2:3)+l|0),d=n[r+16>>2],!d))break c;a=t6(d,n[r+20>>2])}if(!(e4(u)|a))break a;if(ju(r+8|0,r+56|0),(u|0)!=45&a)break i;a=r+88|0,$6(a,u),F6(r+76|0,a);break u}n[r+96>>2]=n[r+84>>2],u=n[r+80>>2],n[r+88>>2]=n[r+76>>2],n[r+92>>2]=u,a=n[r+52>>2],(a|0)==n[r+44>>2]&&uu(r+44|0),u=n[r+48>>2]+O(a,24)|0,n[u+8>>2]=n[r+96>>2],l=n[r+92>>2],n[u>>2]=n[r+88>>2],n[u+4>>2]=l,c[u+20|0]=f&1,n[u+16>>2]=s,n[u+12>>2]=_,n[r+52>>2]=a+1,s=0,f=0;continue n}t2(r+76|0,39)}a=1;u:{if(u>>>0<128||(a=2,u>>>0<2048))break u;a=u>>>0<65536?3:4}s=a+l|0}}n[i+8>>2]=n[r+52>>2],t=n[r+48>>2],n[i>>2]=n[r+44>>2],n[i+4>>2]=t,N=r+112|0;return}u=(s&255)+1|0,s=u>>>0>=255?255:u}a=(s&255)>>>0>1}f=a|f}}function m4(){var i=0,t=0,e=0,r=0,u=0;if(i=N-16|0,N=i,o[1165532]!=3){n[i+8>>2]=1165496,n[i+12>>2]=i+8,e=i+12|0,t=N-48|0,N=t;n:{e:{t:{r:{u:switch(r=o[1165532],r-2|0){case 0:break t;case 1:break r;default:break u}if(c[1165532]=2,n[t+4>>2]=1165532,u=n[e>>2],e=n[u>>2],n[u>>2]=0,!e)break t;if((r|0)==1)break e;r=t+12|0,M0[n[e>>2]](r),I(e,r,36),c[t+8|0]=3,Rt(t+4|0)}N=t+48|0;break n}Y()}Y()}}return N=i+16|0,1165496}function qe(i,t){return In(n[i>>2],n[i+4>>2],n[t>>2],n[t+4>>2])}function In(i,t,e,r){var u=0;return u=N-16|0,N=u,n[u+4>>2]=t,n[u>>2]=i,n[u+12>>2]=r,n[u+8>>2]=e,i=Oe(u,u+8|0),N=u+16|0,i}function hu(i){var t=0,e=0,r=0,u=0,a=0;if(r=n[i+4>>2],(r|0)==n[i>>2])return 1114112;if(t=r-1|0,n[i+4>>2]=t,t=c[t|0],(t|0)<0){e=r-2|0,n[i+4>>2]=e,u=t&63,e=o[e|0],t=e<<24>>24;n:{if((t|0)>=-64){i=e&31;break n}e=r-3|0,n[i+4>>2]=e,a=t&63,e=o[e|0],t=e<<24>>24;e:{if((t|0)>=-64){i=e&15;break e}e=i,i=r-4|0,n[e+4>>2]=i,i=t&63|(o[i|0]&7)<<6}i=a|i<<6}t=u|i<<6}return t}function De(i,t){var e=0,r=0;e=N-16|0,N=e,n[e+12>>2]=t,Mt(e+12|0)?(r=n[t>>2],n[t>>2]=r+1,t=1):t=0,n[i+4>>2]=r,n[i>>2]=t,N=e+16|0}function Oe(i,t){return g4(n[i>>2],n[i+4>>2],n[t>>2],n[t+4>>2])}function pu(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0;for(s=N-48|0,N=s,b=n[e+8>>2],h=n[e+4>>2];;){n:{if(b){if(n[s+44>>2]=t,n[s+40>>2]=i,n[s+32>>2]=h,m=b>>>0<4,p=m?b:4,v=(p<<3)+h|0,n[s+36>>2]=v,d=s+20|0,u=N-32|0,N=u,m2(u+8|0),n[u+28>>2]=0,a=n[u+12>>2],n[u+20>>2]=n[u+8>>2],n[u+24>>2]=a,f=N-16|0,N=f,l=s+32|0,a=n[l>>2],_=n[l+4>>2],(a|0)!=(_|0))for(g=u+20|0,w=n[l+12>>2],y=n[l+8>>2],l=_-a>>>3|0;d1(f+8|0,y,w,n[a>>2],n[a+4>>2]),_=n[f+8>>2],_&&D0(g,_,n[f+12>>2]),a=a+8|0,l=l-1|0,!!l;);if(N=f+16|0,n[d+8>>2]=n[u+28>>2],a=n[u+24>>2],n[d>>2]=n[u+20>>2],n[d+4>>2]=a,N=u+32|0,a=n[s+24>>2],u=n[s+28>>2],d=r4(a,u),l=xt(a,4),!(l>>>0<=u>>>0&u>>>0>=4)){for(a=a-1|0;;){if(f=(u|0)!=0,!u)break n;if(l=u+a|0,u=u-1|0,!(c[l|0]>=0))break}break n}if(f=1,(o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24))&-2139062144)break n;for(_=u-4|0,u=l||4;;){if(u>>>0>=_>>>0){u=a+_|0,f=((o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24))&-2139062144)!=0;break n}if(n[u+a>>2]&-2139062144)break n;u=u+4|0}}n[e+8>>2]=0,N=s+48|0;return}n:{if(!(d&1?f:((d>>>16|0)-1&65535)>>>0<7513)||m){n[s+40>>2]=0,n[s+32>>2]=0,n[s+36>>2]=4,q1(r,s+32|0);break n}mu(s+8|0,h,p),ku(n[r+4>>2],n[r+8>>2],n[s+8>>2],n[s+12>>2])}b=b-p|0,G(s+20|0),h=v}}function ku(i,t,e,r){n:{if(!t||(i=(O(t,12)+i|0)-12|0,!i))break n;b4(i,e,r)}}function mu(i,t,e){var r=0,u=0;r=0;n:{if(!e||(e=(e<<3)+t|0,r=0,(e|0)==8))break n;u=n[e-4>>2],r=n[t>>2]}n[i+4>>2]=u,n[i>>2]=r}function vu(i){var t=0,e=0,r=0;t=N-16|0,N=t,Rn(t+8|0,i,2),i=n[t+8>>2],e=0;n:{if(!i||(r=n[t+12>>2],e=1,In(i,r,1066984,4)))break n;e=In(i,r,1066988,9)?2:0}return i=e,N=t+16|0,i}function gu(i){return n[i>>2]?qe(i,1067572):0}function v4(i,t,e,r){var u=0,a=0,s=0,l=0;a=N-32|0,N=a,u=or(t,e,r),Oo(a,t),e=0,s=n[a+4>>2];n:{e:{for(;;){t:{if(r=u,!(r&&e>>>0<s>>>0)){if(!r)break e;break t}if(!h4(r+36|0))break t;if(e=(e>>>0<s>>>0)+e|0,u=0,n[r+48>>2]==-2147483648)continue;u=or(t,n[r+52>>2],n[r+56>>2]);continue}break}u=n[r+44>>2],e=n[r+40>>2],n[a+28>>2]=t,n[a+20>>2]=e,n[a+24>>2]=e+(u<<1),e=a+8|0,t=N-48|0,N=t,r=a+20|0,u=w6(r);t:{if(u){for(U0(t+8|0,4,4,4),s=n[t+8>>2],l=n[t+12>>2],n[l>>2]=u,n[t+28>>2]=1,n[t+24>>2]=l,n[t+20>>2]=s,n[t+40>>2]=n[r+8>>2],u=n[r+4>>2],n[t+32>>2]=n[r>>2],n[t+36>>2]=u,r=t+20|0,s=t+32|0;;){if(l=w6(s),l){u=n[r+8>>2],(u|0)==n[r>>2]&&j1(r,1),n[n[r+4>>2]+(u<<2)>>2]=l,n[r+8>>2]=u+1;continue}break}n[e+8>>2]=n[t+28>>2],r=n[t+24>>2],n[e>>2]=n[t+20>>2],n[e+4>>2]=r;break t}n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=4}if(N=t+48|0,n[a+8>>2]==-2147483648)break e;n[i+8>>2]=n[a+16>>2],t=n[a+12>>2],n[i>>2]=n[a+8>>2],n[i+4>>2]=t;break n}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}N=a+32|0}function o5(i){i=i|0;var t=0,e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0;t=N-304|0,N=t,n[t+68>>2]=0,n[t+60>>2]=0,n[t+64>>2]=4,n[t+52>>2]=4,n[t+56>>2]=0,n[t+44>>2]=0,n[t+48>>2]=0,n[t+36>>2]=0,n[t+40>>2]=4,n[t+72>>2]=0,n[t+76>>2]=2,s=n[270158],n[t+80>>2]=n[270157],n[t+84>>2]=s,s=n[270160],n[t+88>>2]=n[270159],n[t+92>>2]=s,n[t+96>>2]=0,n[t+100>>2]=0,m=t+80|0,g=t+60|0;n:for(;;){e:{if(c[t+104|0]=d+1,De(t+24|0,t+72|0),n[t+24>>2]!=1)break e;s=m+(n[t+28>>2]<<3)|0,r=n[s+4>>2],e=n[s>>2],s=0,n[t+132>>2]=0,n[t+124>>2]=0,n[t+128>>2]=4,wu(t+136|0,e,r);t:for(;;){yu(t+188|0,t+136|0);r:{u:{if(e=n[t+192>>2],e){h=n[t+188>>2],u=n[t+196>>2],t4(t+16|0,e,u,91);i:{if(r=n[t+16>>2],!r||(y4(t+8|0,r,n[t+20>>2],93),r=n[t+8>>2],!r))break i;f=n[t+12>>2],s=r;continue}if(!s)break u;if(re(s,f,60))break r;if(p=Cu(s,f)&255,(p|0)==15)break u;for(r=N2(12),n[r+8>>2]=0,n[r>>2]=0,n[r+4>>2]=4,n[t+208>>2]=1,n[t+204>>2]=r,n[t+200>>2]=1,E[t+240>>1]=1,n[t+236>>2]=0,n[t+232>>2]=e+u,n[t+228>>2]=e,n[t+224>>2]=u,n[t+220>>2]=e,n[t+216>>2]=u,n[t+212>>2]=0,w=n[t+128>>2],y=w+(n[t+132>>2]<<4)|0;;){Bu(t,t+212|0);i:{if(e=n[t>>2],e){l=n[t+4>>2],n[t+248>>2]=l,n[t+244>>2]=e;a:{c:{if(!qe(t+244|0,1082856)){if(re(e,l,60))break a;r=N2(12),u=N2(8),n[u+4>>2]=l,n[u>>2]=e;break c}r=N2(12),u=N2(8),n[u>>2]=0}n[r+8>>2]=1,n[r+4>>2]=u,n[r>>2]=1,n[t+260>>2]=1,n[t+256>>2]=r,n[t+252>>2]=1;break i}n[t+268>>2]=y,n[t+264>>2]=w,n[t+272>>2]=t+244,u=t+252|0,e=N-48|0,N=e,l=t+264|0,b6(e+20|0,l);a:{if(n[e+20>>2]!=-2147483648){for(r=e+32|0,J6(r,4),_=n[e+24>>2],a=n[e+36>>2],n[a>>2]=n[e+20>>2],n[a+4>>2]=_,n[a+8>>2]=n[e+28>>2],a=n[e+36>>2],n[e+8>>2]=n[e+32>>2],n[e+12>>2]=a,n[e+16>>2]=1,n[e+40>>2]=n[l+8>>2],a=n[l+4>>2],n[e+32>>2]=n[l>>2],n[e+36>>2]=a,a=e+8|0,l=N-16|0,N=l;;){if(b6(l+4|0,r),n[l+4>>2]!=-2147483648){_=n[a+8>>2],(_|0)==n[a>>2]&&K1(a,1),b=n[a+4>>2]+O(_,12)|0,n[b+8>>2]=n[l+12>>2],v=n[l+8>>2],n[b>>2]=n[l+4>>2],n[b+4>>2]=v,n[a+8>>2]=_+1;continue}break}N=l+16|0,n[u+8>>2]=n[e+16>>2],r=n[e+12>>2],n[u>>2]=n[e+8>>2],n[u+4>>2]=r;break a}n[u+8>>2]=0,n[u>>2]=0,n[u+4>>2]=4}if(N=e+48|0,n[t+260>>2])break i;we(u),we(t+200|0);break u}if(e=n[t+200>>2],(e|0)==-2147483648)break u;for(r=n[t+204>>2],u=n[t+208>>2],n[t+272>>2]=e,n[t+268>>2]=r,n[t+264>>2]=r,e=O(u,12)+r|0,n[t+276>>2]=e;;){a:{if((r|0)==(e|0)||(n[t+268>>2]=r+12,u=n[r>>2],(u|0)==-2147483648))break a;e=n[r+8>>2],r=n[r+4>>2],n[t+216>>2]=r,n[t+220>>2]=e,n[t+212>>2]=u;c:{if((e|0)==1|e>>>0>1&&(u=n[r>>2],u))break c;x0(t+212|0),Ru(t+264|0);break u}l=n[r+4>>2],e=n[t+44>>2],(e|0)==n[t+36>>2]&&uu(t+36|0),r=n[t+40>>2]+O(e,24)|0,n[r+4>>2]=l,n[r>>2]=u,u=n[t+216>>2],n[r+8>>2]=n[t+212>>2],n[r+12>>2]=u,n[r+16>>2]=n[t+220>>2],c[r+20|0]=p,n[t+44>>2]=e+1,r=n[t+268>>2],e=n[t+276>>2];continue}break}Ru(t+264|0);continue t}e=n[t+208>>2],r=n[t+204>>2],n[t+288>>2]=0,n[t+276>>2]=0,n[t+264>>2]=r,n[t+268>>2]=r+O(e,12),b=t+252|0,n[t+272>>2]=b,l=t+108|0,r=N+-64|0,N=r,u=t+264|0,h6(r+16|0,u);i:{if(n[r+16>>2]!=-2147483648){for(e=r+28|0,p6(e,u),a=n[r+28>>2]+1|0,a=a||-1,J6(e,a>>>0<=4?4:a),_=n[r+20>>2],a=n[r+32>>2],n[a>>2]=n[r+16>>2],n[a+4>>2]=_,n[a+8>>2]=n[r+24>>2],a=n[r+32>>2],n[r>>2]=n[r+28>>2],n[r+4>>2]=a,n[r+8>>2]=1,I(e,u,36),u=N-32|0,N=u;;){if(h6(u+8|0,e),n[u+8>>2]!=-2147483648){a=n[r+8>>2],(a|0)==n[r>>2]&&(p6(u+20|0,e),_=n[u+20>>2]+1|0,K1(r,_||-1)),_=n[r+4>>2]+O(a,12)|0,n[_+8>>2]=n[u+16>>2],v=n[u+12>>2],n[_>>2]=n[u+8>>2],n[_+4>>2]=v,n[r+8>>2]=a+1;continue}break}N=u+32|0,n[l+8>>2]=n[r+8>>2],e=n[r+4>>2],n[l>>2]=n[r>>2],n[l+4>>2]=e;break i}n[l+8>>2]=0,n[l>>2]=0,n[l+4>>2]=4}N=r- -64|0,we(t+200|0),n[t+208>>2]=n[t+116>>2],r=n[t+112>>2],n[t+200>>2]=n[t+108>>2],n[t+204>>2]=r,we(b)}}G2(t+124|0),d=o[t+104|0];continue n}Ue(g,h,d);continue}l=n[t+132>>2],(l|0)==n[t+124>>2]&&d4(t+124|0),r=n[t+128>>2]+(l<<4)|0,n[r+12>>2]=u,n[r+8>>2]=e,n[r+4>>2]=f,n[r>>2]=s,n[t+132>>2]=l+1}}break}if(u=n[t+44>>2],u>>>0>=2){e=n[t+40>>2],a=N-32|0,N=a,f=(u>>>1|0)+u|0;n:for(;;){if(f){f=f-1|0;e:{if(f>>>0<u>>>0){s=O(f,24)+e|0,r=n[s+16>>2],l=n[s+20>>2],d=n[s+8>>2],_=n[s+12>>2],b=n[e>>2],m=n[e+4>>2],h=n[s+4>>2],n[e>>2]=n[s>>2],n[e+4>>2]=h,h=n[e+8>>2],p=n[e+12>>2],n[e+8>>2]=d,n[e+12>>2]=_,d=n[e+16>>2],_=n[e+20>>2],n[e+16>>2]=r,n[e+20>>2]=l,n[s>>2]=b,n[s+4>>2]=m,n[s+8>>2]=h,n[s+12>>2]=p,n[s+16>>2]=d,n[s+20>>2]=_,r=0;break e}r=f-u|0}for(l=u>>>0<f>>>0?u:f;;){if(d=r<<1,s=d|1,l>>>0<=s>>>0||(d=d+2|0,d>>>0<l>>>0&&(s=K6(O(s,24)+e|0,O(d,24)+e|0)+s|0),r=O(r,24)+e|0,d=O(s,24)+e|0,!K6(r,d)))continue n;r2(r,d,6),r=s}}break}N=a+32|0}for(l=t+48|0,wu(t+136|0,1080644,2211),s=t+216|0,r=t+76|0;;){yu(t+252|0,t+136|0);n:{e:{t:{if(e=n[t+256>>2],e){if(u=n[t+252>>2],n4(t+108|0,e,n[t+260>>2],32),e=n[t+108>>2],!e||(f=n[t+120>>2],a=n[t+116>>2],d=Cu(e,n[t+112>>2])&255,(d|0)==15)||(n[t+204>>2]=f,n[t+200>>2]=a,Eu(t+72|0,t+200|0),e=n[t+72>>2],(e|0)==6))break e;if(f=n[t+204>>2],n[t+280>>2]=n[t+88>>2],a=n[t+84>>2],n[t+272>>2]=n[t+80>>2],n[t+276>>2]=a,a=n[t+76>>2],n[t+264>>2]=n[t+72>>2],n[t+268>>2]=a,!f)break t;X1(t+264|0);break e}I(i,t+36|0,36),N=t+304|0;return}if(f=n[r+12>>2],n[s+8>>2]=n[r+8>>2],n[s+12>>2]=f,f=n[r+4>>2],n[s>>2]=n[r>>2],n[s+4>>2]=f,n[t+212>>2]=e,n[t+80>>2]=0,n[t+72>>2]=0,n[t+76>>2]=4,e=t+212|0,f=t+72|0,b1(e,f),n[t+264>>2]=-2147483644,D1(f,t+264|0),f=n[t+72>>2],a=n[t+76>>2],_=n[t+80>>2],X1(e),(f|0)!=-2147483648)break n}Ue(g,u,2);continue}u=n[t+56>>2],(u|0)==n[t+48>>2]&&d4(l),e=n[t+52>>2]+(u<<4)|0,n[e+8>>2]=a,n[e+12>>2]=_,n[e+4>>2]=f,c[e|0]=d,n[t+56>>2]=u+1}}function wu(i,t,e){var r=0,u=0;r=N-48|0,N=r,u=r+8|0,gn(u,10,t,e),E[r+44>>1]=0,n[r+40>>2]=e,n[r+36>>2]=0,i=I(i,u,40),n[i+48>>2]=0,n[i+40>>2]=1,n[i+44>>2]=0,N=r+48|0}function yu(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;e=N-48|0,N=e;n:{e:{for(;;){if(s=n[t+40>>2],n[t+40>>2]=s+1,o[t+37|0])break e;a=n[t+4>>2],me(e+36|0,t);t:{if(n[e+36>>2]==1){r=n[t+28>>2],u=n[e+44>>2],n[t+28>>2]=u,u=u-r|0,r=r+a|0;break t}lu(e+24|0,t),u=n[e+28>>2],r=n[e+24>>2]}if(!r||(Yi(e+16|0,r,u),r=n[e+16>>2],!r)||(wn(e+8|0,r,n[e+20>>2]),r=n[e+8>>2],!r))break e;if(u=n[e+12>>2],n[e+40>>2]=r,n[e+36>>2]=s,n[e+44>>2]=u,a=e+36|0,l=n[a+8>>2],l?a=re(n[a+4>>2],l,35)^1:a=0,!!a)break}n[i+8>>2]=u,n[i+4>>2]=r,n[i>>2]=s;break n}n[i+4>>2]=0}N=e+48|0}function Cu(i,t){var e=0,r=0,u=0,a=0;e=N-16|0,N=e,t4(e+8|0,i,t,82),t=15,i=n[e+8>>2];n:{if(!i||(ge(e,i,n[e+12>>2]),o[e|0]))break n;for(i=o[e+1|0],r=o[1066964]|o[1066965]<<8|(o[1066966]<<16|o[1066967]<<24),t=N-32|0,u=o[1066960]|o[1066961]<<8|(o[1066962]<<16|o[1066963]<<24),c[t+23|0]=u,c[t+24|0]=u>>>8,c[t+25|0]=u>>>16,c[t+26|0]=u>>>24,c[t+27|0]=r,c[t+28|0]=r>>>8,c[t+29|0]=r>>>16,c[t+30|0]=r>>>24,r=o[1066957]|o[1066958]<<8|(o[1066959]<<16|o[1066960]<<24),n[t+16>>2]=o[1066953]|o[1066954]<<8|(o[1066955]<<16|o[1066956]<<24),n[t+20>>2]=r,r=t+16|0;;){e:{if(t=15,(a|0)==15)break e;if(t=r+a|0,a=a+1|0,t=o[t|0],(t+1&31)!=(i|0))continue}break}}return N=e+16|0,t}function Bu(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0;for(u=N-16|0,N=u,l=t+16|0;;){n:{if(s=0,o[t+29|0])break n;a=n[t+8>>2];e:{t:{for(;;){if(f=n[t+16>>2],_=n[t+20>>2],E2(u+8|0,l),e=n[u+12>>2],(e|0)==1114112)break t;if(r=n[u+8>>2],!!f4(e))break}e=n[t>>2],n[t>>2]=(n[t+16>>2]+(r+(_-f|0)|0)|0)-n[t+20>>2],s=e+a|0,e=r-e|0;break e}if(o[t+29|0]||(c[t+29|0]=1,a=n[t+4>>2],r=n[t>>2],!o[t+28|0]&(a|0)==(r|0)))break n;s=r+n[t+8>>2]|0,e=a-r|0}if(!e)continue}break}n[i+4>>2]=e,n[i>>2]=s,N=u+16|0}function Ru(i){var t=0,e=0;t=N-16|0,N=t,n[t+12>>2]=i,e=n[i+4>>2],E6(e,(n[i+12>>2]-e>>>0)/12|0),Te(t+12|0),N=t+16|0}function G2(i){R0(i,4,16)}function Eu(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;e=N-80|0,N=e,r=N2(20),Iu(e+40|0,t),u=n[e+40>>2];n:{if((u|0)==6){n[i>>2]=6,i1(r,20);break n}for(l=n[e+56>>2],s=n[e+52>>2],n[e+32>>2]=s,n[e+36>>2]=l,f=n[e+48>>2],a=n[e+44>>2],n[e+24>>2]=a,n[e+28>>2]=f,n[r>>2]=u,n[r+4>>2]=a,n[r+8>>2]=f,n[r+12>>2]=s,n[r+16>>2]=l,n[e+20>>2]=1,n[e+16>>2]=r,n[e+12>>2]=1,a=e- -64|0,u=e+44|0;;){if(!$2(t,124)){n[i+12>>2]=n[e+20>>2],t=n[e+16>>2],n[i+4>>2]=n[e+12>>2],n[i+8>>2]=t,n[i>>2]=4;break n}if(Iu(e+40|0,t),r=n[e+40>>2],(r|0)!=6){s=n[u+12>>2],n[a+8>>2]=n[u+8>>2],n[a+12>>2]=s,s=n[u+4>>2],n[a>>2]=n[u>>2],n[a+4>>2]=s,n[e+60>>2]=r,iu(e+12|0,e+60|0);continue}break}n[i>>2]=6,ye(e+12|0)}N=e+80|0}function Iu(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0;e=N-144|0,N=e,n[e+32>>2]=0,n[e+24>>2]=0,n[e+28>>2]=4,m=e+44|0,_=e+108|0,v=e+80|0,h=e+76|0,g=e+132|0,w=e+112|0;n:{for(;;){e:{if(a=n[t+4>>2],a&&(u=n[t>>2],n[e+104>>2]=124,n[e+108>>2]=41,r=N-48|0,N=r,s=e+104|0,l=n[s+4>>2],s=n[s>>2],n[r+40>>2]=0,n[r+32>>2]=u,n[r+24>>2]=u,n[r+16>>2]=s,n[r+20>>2]=l,n[r+28>>2]=a,n[r+36>>2]=u+a,n6(r+4|0,r+16|0),N=r+48|0,n[r+8>>2]|n[r+4>>2]))break e;n[i+12>>2]=n[e+32>>2],t=n[e+28>>2],n[i+4>>2]=n[e+24>>2],n[i+8>>2]=t,n[i>>2]=3;break n}u=1;e:{t:{r:{u:{i:{a:{c:{d:{g:{k:{b:switch(r=xn(t),r-91|0){case 0:break k;case 1:break g;case 2:break r;case 3:break t;default:break b}if(u=r-36|0,u>>>0>27)break u;if((u|0)==4)break d;if(!(1<<u&134218945))break u;break r}u=$2(t,94),n[e+136>>2]=0,n[e+128>>2]=0,n[e+132>>2]=4,c[e+140|0]=u;k:{for(;;){b:{R:{j:switch(r=xn(t),r-92|0){case 1:break k;case 0:break R;default:break j}if((r|0)==1114112)break b;u=r,a=n[t>>2],s=n[t+4>>2];j:{if(!re(a,s,45)||te(a,s,1082864,2))break j;if((xn(t)|0)==1114112||(u=xn(t),(u|0)==1114112))break b}a=n[e+136>>2],(a|0)==n[e+128>>2]&&je(e+128|0),s=n[e+132>>2]+(a<<3)|0,n[s+4>>2]=u,n[s>>2]=r,n[e+136>>2]=a+1;continue}if(u=e+104|0,xu(u,t),a=n[e+104>>2],(a|0)==-2147483648)break b;s=n[e+112>>2],r=n[e+108>>2],n[e+112>>2]=a,n[e+104>>2]=r,n[e+108>>2]=r,n[e+116>>2]=(s<<3)+r,r=N-16|0,N=r,a=e+128|0,d=n[u+12>>2],l=n[u+4>>2],b=d-l|0,p=b>>>3|0,T2(a,p),s=n[a+8>>2],(l|0)!=(d|0)&&(I(n[a+4>>2]+(s<<3)|0,l,b),s=n[a+8>>2]),n[a+8>>2]=s+p,a=n[u+8>>2],n[r+12>>2]=n[u>>2],n[r+8>>2]=a,x0(r+8|0),N=r+16|0;continue}break}x0(e+128|0),r=6;break a}if(u=n[g+4>>2],n[e+104>>2]=n[g>>2],n[e+108>>2]=u,n[e+112>>2]=n[g+8>>2],u=n[e+128>>2],r=6,(u|0)==-2147483648)break a;n[e+64>>2]=n[e+112>>2],f=n[e+108>>2],n[e+56>>2]=n[e+104>>2],n[e+60>>2]=f,f=u,r=0;break a}if(!$2(t,98))break c;u=2;break t}if(Eu(e+104|0,t),u=n[e+104>>2],(u|0)==6)break r;if(f=n[_+12>>2],n[h+8>>2]=n[_+8>>2],n[h+12>>2]=f,f=n[_+4>>2],n[h>>2]=n[_>>2],n[h+4>>2]=f,n[e+72>>2]=u,$2(t,41))break i;X1(e+72|0);break r}if(xu(e+92|0,t),r=6,n[e+92>>2]==-2147483648)break a;u=n[e+96>>2],n[e+128>>2]=n[e+92>>2],n[e+132>>2]=u,u=n[e+100>>2],n[e+136>>2]=u,ru(_,n[e+132>>2],u),x0(e+128|0),u=n[w+4>>2],n[e+56>>2]=n[w>>2],n[e+60>>2]=u,n[e+64>>2]=n[w+8>>2],f=n[e+108>>2],r=0}if(u=r,(u|0)!=6)break t;break r}f=n[v+4>>2],n[e+56>>2]=n[v>>2],n[e+60>>2]=f,n[e+64>>2]=n[v+8>>2],f=n[e+76>>2];break t}u:switch(r-123|0){default:if((r|0)==1114112)break r;break;case 1:break u;case 0:case 2:break r}n[e+132>>2]=r,n[e+128>>2]=r,ru(e+104|0,e+128|0,1),u=n[_+4>>2],n[e+56>>2]=n[_>>2],n[e+60>>2]=u,n[e+64>>2]=n[_+8>>2],f=n[e+104>>2],u=0;break t}n[i>>2]=6;break e}n[m+8>>2]=n[e+64>>2],r=n[e+60>>2],n[m>>2]=n[e+56>>2],n[m+4>>2]=r,n[e+40>>2]=f,n[e+36>>2]=u,u=1;t:{r:{if($2(t,63)){r=0,s=1;break r}if(s=0,$2(t,42)){r=0;break r}if($2(t,43)){r=1;break r}u:{if(!$2(t,123))break u;l=e+104|0,n4(l,n[t>>2],n[t+4>>2],125),r=n[e+104>>2];i:{if(!r)break i;a=n[e+108>>2],d=n[e+116>>2],n[t>>2]=n[e+112>>2],n[t+4>>2]=d,n4(l,r,a,44);a:{l=n[e+104>>2];c:{if(l){if(d=n[e+112>>2],b=n[e+116>>2],p=In(d,b,1,0),_4(e+16|0,l,n[e+108>>2]),r=n[e+20>>2],a=n[e+16>>2],p)break a;if((a|0)!=1||(_4(e+8|0,d,b),!(n[e+8>>2]&1)))break i;u=n[e+12>>2];break c}if(_4(e,r,a),n[e>>2]!=1)break i;u=n[e+4>>2],r=u}if(s=1,(r|0)!=1)break r;if(r=1,(u|0)==1)break u;break r}if((a|0)==1)break r}n[i>>2]=6,X1(e+36|0);break e}n[e+120>>2]=n[e+52>>2],u=n[e+48>>2],n[e+112>>2]=n[e+44>>2],n[e+116>>2]=u,u=n[e+40>>2],n[e+104>>2]=n[e+36>>2],n[e+108>>2]=u;break t}a=N2(20),n[a+16>>2]=n[e+52>>2],l=n[e+48>>2],n[a+8>>2]=n[e+44>>2],n[a+12>>2]=l,l=n[e+40>>2],n[a>>2]=n[e+36>>2],n[a+4>>2]=l,n[e+112>>2]=a,n[e+120>>2]=u,n[e+116>>2]=s,n[e+108>>2]=r,n[e+104>>2]=5}iu(e+24|0,e+104|0);continue}break}ye(e+24|0)}N=e+144|0}function xn(i){var t=0,e=0,r=0;return t=N-16|0,N=t,e=n[i>>2],n[t+8>>2]=e,n[t+12>>2]=e+n[i+4>>2],e=e2(t+8|0),(e|0)!=1114112&&(r=n[t+8>>2],n[i>>2]=r,n[i+4>>2]=n[t+12>>2]-r),N=t+16|0,e}function $2(i,t){var e=0,r=0,u=0;return e=N-16|0,N=e,r=n[i>>2],u=n[i+4>>2],t4(e+8|0,r,u,t),t=n[e+8>>2],n[i+4>>2]=t?n[e+12>>2]:u,n[i>>2]=t||r,N=e+16|0,(t|0)!=0}function xu(i,t){var e=0;n:{if(t=xn(t),(t|0)!=110){if((t|0)!=115){if((t|0)==1114112){n[i>>2]=-2147483648;return}if(t-33>>>0<15|t-58>>>0<7|(t-91>>>0<6|t-123>>>0<4))break n;n[i>>2]=-2147483648;return}t=N2(16),n[t+8>>2]=32,n[t+12>>2]=32,n[t>>2]=9,n[t+4>>2]=13,n[i+8>>2]=2,n[i+4>>2]=t,n[i>>2]=2;return}t=N2(8),n[i+8>>2]=1,n[i+4>>2]=t,n[i>>2]=1,n[t>>2]=10,n[t+4>>2]=10;return}e=N2(8),n[e+4>>2]=t,n[e>>2]=t,n[i+8>>2]=1,n[i+4>>2]=e,n[i>>2]=1}function ju(i,t){var e=0,r=0;e=N-16|0,N=e,r=n[t+16>>2],n[t+16>>2]=1114113,(r|0)!=1114113?t=n[t+12>>2]:(E2(e+8|0,t),r=n[e+12>>2],t=n[e+8>>2]),n[i+4>>2]=r,n[i>>2]=t,N=e+16|0}function g4(i,t,e,r){return(t|0)==(r|0)?i=A2(i,e,t):i=1,!i}function Te(i){var t=0;t=N-16|0,N=t,i=n[i>>2],n[t+12>>2]=n[i>>2],n[t+8>>2]=n[i+8>>2],f2(t+8|0),N=t+16|0}function Mu(i){var t=0;t=N-16|0,N=t,i=n[i>>2],n[t+12>>2]=n[i>>2],n[t+8>>2]=n[i+8>>2],Ce(t+8|0),N=t+16|0}function Su(i,t){var e=0,r=0;e=N-16|0,N=e,r=n[t+4>>2],t=n[t+8>>2],Y2(e+4|0,t),t&&(I(n[e+8>>2],r,t<<3),n[e+12>>2]=t),n[i+8>>2]=n[e+12>>2],t=n[e+8>>2],n[i>>2]=n[e+4>>2],n[i+4>>2]=t,N=e+16|0}function w4(i,t){var e=0,r=0;return e=N-32|0,N=e,n[e+28>>2]=0,n[e+20>>2]=i,n[e+12>>2]=i,n[e+16>>2]=t,n[e+24>>2]=i+t,i=e2(e+20|0),(i|0)!=1114112&&(r=!n[e+28>>2]&i-48>>>0<10),N=e+32|0,r}function y4(i,t,e,r){var u=0,a=0,s=0;u=N-16|0,N=u,n[u+12>>2]=0,ve(u,r,u+12|0),s=n[u>>2],r=N-16|0,N=r,a=n[u+4>>2],n[r+4>>2]=a,n[r>>2]=s,s=0,e>>>0>=a>>>0&&(n[r+12>>2]=a,n[r+8>>2]=(e-a|0)+t,s=Oe(r,r+8|0)),N=r+16|0,n[i+4>>2]=e-a,n[i>>2]=s?t:0,N=u+16|0}function F2(i){E1(i,12)}function n1(i,t){if(t){Qs(i);return}n[i>>2]=3}function O1(i){var t=0;t=N-16|0,N=t,br(i),N=t+16|0}function Uu(i,t){var e=0,r=0,u=0,a=0;r=N-16|0,N=r,u=r+8|0,e=n[t+16>>2],e>>>0>=N0[t+20>>2]?t=0:(n[t+16>>2]=e+1,a=n[t+8>>2]+e|0,t=n[t>>2]+e|0),n[u+4>>2]=a,n[u>>2]=t,t=n[r+8>>2],t?e=o[n[r+12>>2]]^o[t|0]:e=0,c[i+1|0]=e,c[i|0]=(t|0)!=0,N=r+16|0}function C4(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0;for(S=N-16|0,N=S,p=S+8|0,n[p+4>>2]=(e<<4)+t,n[p>>2]=t,K=n[S+12>>2],e=n[S+8>>2];;){if((e|0)!=(K|0)){t=n[i+40>>2]+((o[e+3|0]|o[e+4|0]<<8|(o[e+5|0]<<16|o[e+6|0]<<24))>>>2&67108863)|0,p=n[i+20>>2],s=B(t,0,p,0),d=C,r=s,s=n[i+36>>2]+((o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))&67108863)|0,M=n[i+24>>2],l=B(s,0,M,0),m=r+l|0,f=C+d|0,d=n[i+44>>2]+((o[e+6|0]|o[e+7|0]<<8|(o[e+8|0]<<16|o[e+9|0]<<24))>>>4&67108863)|0,g=n[i+16>>2],w=B(d,0,g,0),r=w+m|0,f=C+(l>>>0>m>>>0?f+1|0:f)|0,m=n[i+48>>2]+((o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24))>>>6|0)|0,U=n[i+32>>2],l=O(U,5),y=B(m,0,l,0),a=y+r|0,r=C+(r>>>0<w>>>0?f+1|0:f)|0,f=n[i+52>>2]+16777216+((o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24))>>>8)|0,w=n[i+28>>2],u=O(w,5),z=B(f,0,u,0),R=z+a|0,y=C+(a>>>0<y>>>0?r+1|0:r)|0,r=B(t,0,g,0),a=C,_=B(s,0,p,0),r=_+r|0,a=C+a|0,v=B(l,0,d,0),b=v+r|0,r=C+(r>>>0<_>>>0?a+1|0:a)|0,_=B(m,0,u,0),a=b+_|0,r=C+(b>>>0<v>>>0?r+1|0:r)|0,v=O(M,5),h=B(f,0,v,0),b=h+a|0,r=C+(a>>>0<_>>>0?r+1|0:r)|0,_=b>>>0<h>>>0?r+1|0:r,r=B(t,0,l,0),a=C,h=B(s,0,g,0),r=h+r|0,a=C+a|0,x=B(d,0,u,0),u=x+r|0,r=C+(r>>>0<h>>>0?a+1|0:a)|0,v=B(m,0,v,0),a=u+v|0,u=C+(u>>>0<x>>>0?r+1|0:r)|0,h=B(f,0,O(p,5),0),r=h+a|0,a=C+(a>>>0<v>>>0?u+1|0:u)|0,u=((r>>>0<h>>>0?a+1|0:a)&67108863)<<6|r>>>26,a=u+b|0,v=((u>>>0>a>>>0?_+1|0:_)&67108863)<<6|a>>>26,h=v+R|0,n[i+44>>2]=h&67108863,u=B(t,0,M,0),b=C,x=B(s,0,w,0),u=x+u|0,b=C+b|0,X=B(d,0,p,0),_=X+u|0,u=C+(u>>>0<x>>>0?b+1|0:b)|0,x=B(g,0,m,0),b=x+_|0,u=C+(_>>>0<X>>>0?u+1|0:u)|0,_=B(l,0,f,0),l=_+b|0,u=C+(b>>>0<x>>>0?u+1|0:u)|0,u=l>>>0<_>>>0?u+1|0:u,R=R>>>0<z>>>0?y+1|0:y,R=((h>>>0<v>>>0?R+1|0:R)&67108863)<<6|h>>>26,l=l+R|0,n[i+48>>2]=l&67108863,t=B(t,0,w,0),w=C,y=B(s,0,U,0),t=y+t|0,s=C+w|0,M=B(d,0,M,0),d=M+t|0,t=C+(t>>>0<y>>>0?s+1|0:s)|0,m=B(m,0,p,0),p=m+d|0,t=C+(d>>>0<M>>>0?t+1|0:t)|0,d=((l>>>0<R>>>0?u+1|0:u)&67108863)<<6|l>>>26,g=B(g,0,f,0),f=g+p|0,s=d+f|0,n[i+52>>2]=s&67108863,t=C+(p>>>0<m>>>0?t+1|0:t)|0,t=f>>>0<g>>>0?t+1|0:t,t=O(((s>>>0<d>>>0?t+1|0:t)&67108863)<<6|s>>>26,5)+(r&67108863)|0,n[i+36>>2]=t&67108863,n[i+40>>2]=(a&67108863)+(t>>>26|0),e=e+16|0;continue}break}N=S+16|0}function B4(i,t){var e=0,r=0,u=0,a=0,s=0;e=N-32|0,N=e,r=1;n:{if(o[i+72|0]==1){u=i+76|0,a=o[i+74|0],i=o[i+73|0];break n}u=i+74|0,s=o[i+73|0],a=n[i+76>>2],r=0,i=0}c[e+12|0]=r,c[e+14|0]=s,c[e+13|0]=i,n[e+8>>2]=a,E[e+16>>1]=j[u>>1],i=1;n:{if(o[t+72|0]==1){r=t+76|0,u=o[t+74|0],a=0,t=o[t+73|0];break n}r=t+74|0,a=o[t+73|0],u=n[t+76>>2],i=0,t=0}return c[e+24|0]=i,c[e+26|0]=a,c[e+25|0]=t,n[e+20>>2]=u,E[e+28>>1]=j[r>>1],i=mi(e+8|0,e+20|0),N=e+32|0,i}function zu(i,t){var e=0,r=0;e=N-16|0,N=e,r=n[t>>2],n[t>>2]=0;n:{if((r|0)==1){r=n[t+8>>2],t=n[t+4>>2];break n}X4(e+8|0,t+12|0),r=n[e+12>>2],t=n[e+8>>2]}n[i>>2]=t,n[i+4>>2]=r,N=e+16|0}function Ku(i,t){G0(i,n[i+8>>2],t,1,32)}function Xu(i,t){var e=0,r=0;n:{if(o[t+8|0]||(e=o[t+10|0],t=o[t+9|0],e>>>0<t>>>0))break n;r=(e-t&255)+1|0}n[i+8>>2]=r,n[i+4>>2]=1,n[i>>2]=r}function R4(i,t){var e=0,r=0;e=N-16|0,N=e,Ai(e+4|0,t),t=n[e+8>>2],r=n[e+4>>2],n[i+8>>2]=n[e+12>>2],n[i>>2]=r,n[i+4>>2]=t,N=e+16|0}function qu(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0;f=N-48|0,N=f,a=f+30|0,e=N-80|0,N=e,n[e+16>>2]=t+60,n[e+12>>2]=t+56;n:{if(n[t+48>>2]){l=e+56|0,r=N-48|0,N=r,b=t+48|0,n[r+8>>2]=b,n[r+4>>2]=e+12,h=b+4|0;e:{for(;;){if(u=o[h|0],s=o[h+1|0],u>>>0<s>>>0&&(c[h|0]=u+1),c[r+1|0]=u,c[r|0]=u>>>0<s>>>0,!o[r|0]){_=3;break e}if(_=o[r+1|0],u=n[b>>2],d=j[u+4>>1]|j[u+6>>1]<<16,s=N-16|0,n[s>>2]=j[u>>1]|j[u+2>>1]<<16,n[s+4>>2]=d,d=j[u+12>>1]|j[u+14>>1]<<16,n[s+8>>2]=j[u+8>>1]|j[u+10>>1]<<16,n[s+12>>2]=d,u=_-1|0,_>>>0<8&u>>>0<=7||Y(),u=(u<<1)+s|0,d=j[u>>1],p=u,u=(_<<1)+s|0,E[p>>1]=j[u>>1],E[u>>1]=d,u=r+30|0,c[u+1|0]=_,c[u|0]=0,_=n[s+4>>2],d=n[s>>2],E[u+2>>1]=d,E[u+4>>1]=d>>>16,E[u+6>>1]=_,E[u+8>>1]=_>>>16,_=n[s+12>>2],s=n[s+8>>2],E[u+10>>1]=s,E[u+12>>1]=s>>>16,E[u+14>>1]=_,E[u+16>>1]=_>>>16,s=N-32|0,N=s,E[s+24>>1]=j[u+16>>1],_=j[u+12>>1]|j[u+14>>1]<<16,n[s+16>>2]=j[u+8>>1]|j[u+10>>1]<<16,n[s+20>>2]=_,_=j[u+4>>1]|j[u+6>>1]<<16,n[s+8>>2]=j[u>>1]|j[u+2>>1]<<16,n[s+12>>2]=_,ki(r+12|0,n[r+4>>2],s+8|0),N=s+32|0,_=o[r+12|0],(_|0)!=3)break}c[l+17|0]=o[r+29|0],u=o[r+25|0]|o[r+26|0]<<8|(o[r+27|0]<<16|o[r+28|0]<<24),s=o[r+21|0]|o[r+22|0]<<8|(o[r+23|0]<<16|o[r+24|0]<<24),c[l+9|0]=s,c[l+10|0]=s>>>8,c[l+11|0]=s>>>16,c[l+12|0]=s>>>24,c[l+13|0]=u,c[l+14|0]=u>>>8,c[l+15|0]=u>>>16,c[l+16|0]=u>>>24,u=o[r+17|0]|o[r+18|0]<<8|(o[r+19|0]<<16|o[r+20|0]<<24),s=o[r+13|0]|o[r+14|0]<<8|(o[r+15|0]<<16|o[r+16|0]<<24),c[l+1|0]=s,c[l+2|0]=s>>>8,c[l+3|0]=s>>>16,c[l+4|0]=s>>>24,c[l+5|0]=u,c[l+6|0]=u>>>8,c[l+7|0]=u>>>16,c[l+8|0]=u>>>24}if(c[l|0]=_,N=r+48|0,l=o[e+56|0],(l|0)!=3){c[a+17|0]=o[e+73|0],t=o[e+69|0]|o[e+70|0]<<8|(o[e+71|0]<<16|o[e+72|0]<<24),r=o[e+65|0]|o[e+66|0]<<8|(o[e+67|0]<<16|o[e+68|0]<<24),c[a+9|0]=r,c[a+10|0]=r>>>8,c[a+11|0]=r>>>16,c[a+12|0]=r>>>24,c[a+13|0]=t,c[a+14|0]=t>>>8,c[a+15|0]=t>>>16,c[a+16|0]=t>>>24,t=o[e+61|0]|o[e+62|0]<<8|(o[e+63|0]<<16|o[e+64|0]<<24),r=o[e+57|0]|o[e+58|0]<<8|(o[e+59|0]<<16|o[e+60|0]<<24),c[a+1|0]=r,c[a+2|0]=r>>>8,c[a+3|0]=r>>>16,c[a+4|0]=r>>>24,c[a+5|0]=t,c[a+6|0]=t>>>8,c[a+7|0]=t>>>16,c[a+8|0]=t>>>24;break n}n[b>>2]=0}if(l=3,!n[t>>2])break n;r=n[e+16>>2],n[e+28>>2]=n[e+12>>2],n[e+32>>2]=r,n[e+24>>2]=2,u=n[t+4>>2],r=t+12|0,n[e+20>>2]=r,r=r+O(u,18)|0,s=n[t+8>>2]-u|0,_=e+28|0;e:{for(;;){if(!s)break e;if(u=u+1|0,n[t+4>>2]=u,E[e+72>>1]=j[r+16>>1],l=j[r+12>>1]|j[r+14>>1]<<16,n[e+64>>2]=j[r+8>>1]|j[r+10>>1]<<16,n[e+68>>2]=l,l=j[r+4>>1]|j[r+6>>1]<<16,n[e+56>>2]=j[r>>1]|j[r+2>>1]<<16,n[e+60>>2]=l,ki(e+38|0,_,e+56|0),l=o[e+38|0],(l|0)==3){s=s-1|0,r=r+18|0;continue}break}c[a+17|0]=o[e+55|0],t=o[e+51|0]|o[e+52|0]<<8|(o[e+53|0]<<16|o[e+54|0]<<24),r=o[e+47|0]|o[e+48|0]<<8|(o[e+49|0]<<16|o[e+50|0]<<24),c[a+9|0]=r,c[a+10|0]=r>>>8,c[a+11|0]=r>>>16,c[a+12|0]=r>>>24,c[a+13|0]=t,c[a+14|0]=t>>>8,c[a+15|0]=t>>>16,c[a+16|0]=t>>>24,t=o[e+43|0]|o[e+44|0]<<8|(o[e+45|0]<<16|o[e+46|0]<<24),r=o[e+39|0]|o[e+40|0]<<8|(o[e+41|0]<<16|o[e+42|0]<<24),c[a+1|0]=r,c[a+2|0]=r>>>8,c[a+3|0]=r>>>16,c[a+4|0]=r>>>24,c[a+5|0]=t,c[a+6|0]=t>>>8,c[a+7|0]=t>>>16,c[a+8|0]=t>>>24;break n}l=3}c[a|0]=l,N=e+80|0,t=3;n:{if(o[f+30|0]==3||(E[f+24>>1]=j[f+46>>1],e=j[f+42>>1]|j[f+44>>1]<<16,n[f+16>>2]=j[f+38>>1]|j[f+40>>1]<<16,n[f+20>>2]=e,e=j[f+34>>1]|j[f+36>>1]<<16,a=j[f+30>>1]|j[f+32>>1]<<16,n[f+8>>2]=a,n[f+12>>2]=e,(a&255)==3))break n;e=N-32|0,N=e,t=f+8|0,E[e+24>>1]=j[t+16>>1],a=j[t+12>>1]|j[t+14>>1]<<16,n[e+16>>2]=j[t+8>>1]|j[t+10>>1]<<16,n[e+20>>2]=a,a=j[t+4>>1]|j[t+6>>1]<<16,t=j[t>>1]|j[t+2>>1]<<16,n[e+8>>2]=t,n[e+12>>2]=a,I2(e+8|2),E[f>>1]=t,N=e+32|0,m=o[f+1|0],t=o[f|0]}c[i+1|0]=m,c[i|0]=t,N=f+48|0}function Du(i,t){var e=0,r=0,u=0,a=0,s=0;u=N-16|0,N=u,a=u+4|0,r=N-16|0,e=n[t>>2];n:{e:{if(n[t+48>>2]){if(e)break e;e=o[t+53|0],t=e-o[t+52|0]|0,n[r+8>>2]=t>>>0<=e>>>0?t:0,t=1,e=r+12|0;break n}if(e){n[r+12>>2]=1,t=n[t+8>>2]-n[t+4>>2]|0,e=r+8|0;break n}n[r+12>>2]=1,t=0,e=r+8|0;break n}e=o[t+53|0],s=e-o[t+52|0]|0,e=e>>>0>=s>>>0?s:0,t=e+(n[t+8>>2]-n[t+4>>2]|0)|0,n[r+12>>2]=t>>>0>=e>>>0,e=r+8|0}n[e>>2]=t,t=n[r+12>>2],n[a+8>>2]=n[r+8>>2],n[a+4>>2]=t,n[a>>2]=0,t=n[u+12>>2],n[i+4>>2]=n[u+8>>2],n[i+8>>2]=t,n[i>>2]=0,N=u+16|0}function Ou(i){var t=0,e=0;if(n[i>>2]){e=i+12|0;n:{if(t=n[i+4>>2],i=n[i+8>>2],(t|0)==(i|0))break n;for(i=i-t|0,t=(O(t,18)+e|0)+2|0;;){if(!i)break n;i=i-1|0,I2(t),t=t+18|0}}}}function Tu(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0;s=N-16|0,N=s;n:{e:{if(o[t+37|0])break e;f=n[t+4>>2],l=n[t+16>>2],d=n[t+8>>2];t:{r:{if(l>>>0>d>>>0)break r;b=t+20|0,r=n[t+12>>2];u:{for(;;){if(r>>>0>l>>>0)break r;h=r+f|0,u=o[(o[t+24|0]+b|0)-1|0],a=l-r|0;i:{if(a>>>0<=7)for(_=0,e=0;;){if((e|0)==(a|0)){e=a;break i}if((u|0)==o[e+h|0]){_=1;break i}else{e=e+1|0;continue}}C3(s+8|0,u,h,a),e=n[s+12>>2],_=n[s+8>>2]}if((_|0)!=1)break u;if(r=(e+r|0)+1|0,n[t+12>>2]=r,!(o[t+24|0]>r>>>0)&&(e=o[t+24|0],u=(r-e|0)+f|0,!(r>>>0>d>>>0|e>>>0>r>>>0))){if(a=o[t+24|0],a>>>0>=5)break n;if((e|0)==(a|0)&&!A2(u,b,e))break}}u=n[t+28>>2],n[t+28>>2]=r,t=r-u|0;break t}n[t+12>>2]=l}c[t+37|0]=1;r:{if(o[t+36|0]==1){a=n[t+32>>2],u=n[t+28>>2];break r}if(u=n[t+28>>2],a=n[t+32>>2],(u|0)==(a|0))break e}t=a-u|0}Yi(s,u+f|0,t),e=n[s+4>>2],p=n[s>>2]}n[i+4>>2]=e,n[i>>2]=p,N=s+16|0;return}Y()}function Vu(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0;f=N-16|0,N=f,n[f+12>>2]=t+8,e=n[t>>2],m=n[t+4>>2];n:{for(;;){if((e|0)!=(m|0)){d=e+8|0,n[t>>2]=d,a=N-32|0,N=a,u=n[f+12>>2],Ui(a+8|0,n[u>>2],e),r=n[a+8>>2];e:{if(!r){c[i|0]=2;break e}v=n[r>>2],g=n[r+4>>2],_=a+20|0,l=N-16|0,N=l,b=l+8|0,r=n[u+4>>2],h=n[r+4>>2],r=n[r+8>>2],u=N-16|0,N=u,n[u+12>>2]=e;t:{if(!r){e=0,s=1;break t}for(e=0;;){if(r>>>0<=1){if(r=Fs(u+12|0,(e<<3)+h|0)&255,s=0,!r)break t}else{s=e,p=r>>>1|0,e=p+e|0,e=(Fs(u+12|0,(e<<3)+h|0)&255)==1?s:e,r=r-p|0;continue}break}e=((r|0)==255)+e|0,s=1}if(r=s,n[b+4>>2]=e,n[b>>2]=r,N=u+16|0,n[l+8>>2]&1?e=0:(e=n[l+12>>2],n[_+8>>2]=e&63,n[_+4>>2]=e>>>6,e=1),n[_>>2]=e,N=l+16|0,!n[a+20>>2]){c[i|0]=2;break e}n[i+8>>2]=n[a+24>>2],n[i>>2]=v,n[i+4>>2]=g}if(N=a+32|0,e=d,o[i|0]==2)continue;break n}break}c[i|0]=2}N=f+16|0}function Fu(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0;e=N-16|0,N=e,a=N-32|0,N=a,n[a+12>>2]=t+8,h=t,t=n[t>>2],m=n[h+4>>2];n:{for(;;){if((t|0)!=(m|0)){p=t+8|0,n[h>>2]=p,f=a+16|0,_=n[t>>2],s=n[t+4>>2],r=N-32|0,N=r;e:{t:{u=n[a+12>>2],l=n[u>>2],t=n[l>>2];r:{if(t>>>0>=3){if(t=n[u+4>>2],d=0,te(_,s,n[t>>2],n[t+4>>2]))break r;t=n[l>>2]}if(N0[n[u+8>>2]>>2]<(t>>>0<s>>>0?s-t|0:t-s|0)>>>0)break t;t=n[u+4>>2],d=1}if(l=ta(n[t>>2],n[t+4>>2],_,s),u=n[n[u+8>>2]>>2],b=l>>>0>u>>>0,!(d&b)){for(d=n[t+4>>2],t=n[t>>2],n[r+20>>2]=0,n[r+24>>2]=0,n[r+8>>2]=t+d,n[r+4>>2]=t,t=0,c[r+28|0]=0,n[r+12>>2]=_,n[r+16>>2]=s+_,u=b?u:l,l=r+12|0;;){r:{if(b=e2(r+4|0),(b|0)==1114112||(e2(l)|0)!=(b|0))break r;t=t+1|0;continue}break}n[f+12>>2]=s,n[f+8>>2]=_,n[f+4>>2]=t,n[f>>2]=u;break e}n[f+8>>2]=0;break e}n[f+8>>2]=0}if(N=r+32|0,t=n[a+24>>2],t){p=n[a+20>>2],h=n[a+16>>2],n[e+12>>2]=n[a+28>>2],n[e+8>>2]=t,n[e>>2]=h,n[e+4>>2]=p;break n}else{t=p;continue}}break}n[e+8>>2]=0}N=a+32|0;n:{if(n[e+8>>2]){t=n[e+12>>2],n[i+8>>2]=n[e+8>>2],n[i+12>>2]=t,t=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=t;break n}n[i+8>>2]=0}N=e+16|0}function Hu(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;for(e=N-112|0,N=e,u=j[t+12>>1]|j[t+14>>1]<<16,n[e+16>>2]=j[t+8>>1]|j[t+10>>1]<<16,n[e+20>>2]=u,u=j[t+4>>1]|j[t+6>>1]<<16,n[e+8>>2]=j[t>>1]|j[t+2>>1]<<16,n[e+12>>2]=u,n[e+36>>2]=e+24,n[e+28>>2]=e+8,n[e+32>>2]=e+111,n[e+104>>2]=e+28,t=0;;){if((t|0)!=64){u=N-16|0,N=u,r=n[e+104>>2],a=n[r>>2],n[r>>2]=a+2,f=u+8|0,r=N-16|0,N=r,l=r+8|0,s=j[a>>1],a=K4(),s>>>0>=N0[a+8>>2]?s=0:(s=n[a+4>>2]+(s<<3)|0,a=n[s+4>>2],s=n[s>>2]),n[l+4>>2]=a,n[l>>2]=s,l=n[r+12>>2],a=n[r+8>>2],n[f>>2]=a||1,n[f+4>>2]=a?l:0,N=r+16|0,r=n[u+12>>2],n[e>>2]=n[u+8>>2],n[e+4>>2]=r,N=u+16|0,u=n[e+4>>2],r=(e+40|0)+t|0,n[r>>2]=n[e>>2],n[r+4>>2]=u,t=t+8|0;continue}break}I(i,e+40|0,64),N=e+112|0}function Ve(i){Kr(i,32)}function d0(i){E1(i,32)}function E4(i){var t=0,e=0,r=0;for(r=N-16|0,N=r,t=N-16|0;;){if((e|0)!=12){c[(t+4|0)+e|0]=0,e=e+1|0;continue}break}e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),c[i+8|0]=e,c[i+9|0]=e>>>8,c[i+10|0]=e>>>16,c[i+11|0]=e>>>24,e=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),t=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=e,c[i+5|0]=e>>>8,c[i+6|0]=e>>>16,c[i+7|0]=e>>>24,N=r+16|0}function Zu(i){S3(i,25722)}function Qu(i){S3(i,32)}function H2(i){var t=0;t=n[i>>2],(t|0)!=3&&(t>>>0>=2&&Pu(i+4|0),G(i+12|0))}function Pu(i){var t=0,e=0;t=n[i+4>>2],e=n[t>>2],e&&M0[e|0](n[i>>2]),t=n[t+4>>2],t&&Bn(n[i>>2],t)}function Lu(i){Yu(n[i+4>>2],n[i+8>>2])}function I4(i){R0(i,4,80)}function Au(i){var t=0,e=0;for(e=n[i+8>>2],t=n[i+4>>2];;){if(e){e=e-1|0,ne(t+32|0),d0(t),t=t+33|0;continue}break}R0(i,1,33)}function Fe(i){k8(i),Wu(i- -64|0)}function Wu(i){var t=0;t=N-16|0,N=t,n[t+8>>2]=i,n[t+12>>2]=i- -64,ee(t+8|0),N=t+16|0}function Ju(i){i1(n[i>>2],2048)}function p1(i){b2(i+16|0),G(i+28|0)}function d2(i){G(i),ro(i+12|0)}function Yu(i,t){for(;;){if(t){t=t-1|0,p1(i),i=i+80|0;continue}break}}function Gu(i,t,e,r){if((t|0)==(r|0)){I(i,e,t<<2);return}Y()}function T1(i,t,e,r,u){var a=0,s=0;a=N-352|0,N=a,s=a+12|0,Y2(s,u+3|0),He(a,e),n[a+76>>2]=1,n[a+72>>2]=1048648,n[a+60>>2]=11,n[a+56>>2]=1093784,e=n[a+4>>2],n[a+64>>2]=n[a>>2],n[a+68>>2]=e,e=a+56|0,Se(s,e,a+80|0),Me(s,r,u),n[a+48>>2]=0,n[a+52>>2]=0,n[a+40>>2]=0,n[a+44>>2]=0,n[a+32>>2]=0,n[a+36>>2]=0,n[a+24>>2]=0,n[a+28>>2]=0,Ye(e,t);n:{if(n[a+56>>2]!=1|n[a+60>>2]&&(t=a+208|0,I(t,a- -64|0,144),e=Je(t,n[a+16>>2],n[a+20>>2],a+24|0,32),B2(t),!e))break n;Y()}t=n[a+52>>2],e=n[a+48>>2],c[i+24|0]=e,c[i+25|0]=e>>>8,c[i+26|0]=e>>>16,c[i+27|0]=e>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,t=n[a+44>>2],e=n[a+40>>2],c[i+16|0]=e,c[i+17|0]=e>>>8,c[i+18|0]=e>>>16,c[i+19|0]=e>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,t=n[a+36>>2],e=n[a+32>>2],c[i+8|0]=e,c[i+9|0]=e>>>8,c[i+10|0]=e>>>16,c[i+11|0]=e>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=n[a+28>>2],e=n[a+24>>2],c[i|0]=e,c[i+1|0]=e>>>8,c[i+2|0]=e>>>16,c[i+3|0]=e>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,x0(a+12|0),N=a+352|0}function He(i,t){t=(t&255)<<2,n[i+4>>2]=n[t+1154224>>2],n[i>>2]=n[t+1154280>>2]}function $u(i,t,e){var r=0;r=N-32|0,N=r,Ni(r,t,e),t=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),e=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[i|0]=e,c[i+1|0]=e>>>8,c[i+2|0]=e>>>16,c[i+3|0]=e>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,N=r+32|0}function ni(i,t,e,r){var u=0,a=0,s=0,l=0;u=N+-64|0,N=u,s=u,l=Mr(j[t+20>>1]),E[s+58>>1]=l,a=As(n[t+16>>2]),n[u+52>>2]=4,n[u+44>>2]=8,n[u+40>>2]=r,n[u+28>>2]=16,n[u+24>>2]=t,n[u+20>>2]=1,n[u+16>>2]=1048648,n[u+4>>2]=11,n[u>>2]=1093784,n[u+60>>2]=a,n[u+36>>2]=2,t=(e&255)<<2,n[u+12>>2]=n[t+1154336>>2],n[u+8>>2]=n[t+1154356>>2],n[u+48>>2]=u+60,n[u+32>>2]=u+58,P2(i,u,7),N=u- -64|0}function ei(i,t,e,r){var u=0,a=0,s=0;u=N-16|0,N=u,a=u+8|0,n[a+4>>2]=r+32,n[a>>2]=r,r=n[u+8>>2],a=n[u+12>>2],n[i+16>>2]=0,n[i+12>>2]=a,n[i+8>>2]=r,n[i+4>>2]=e,n[i>>2]=t,s=i,i=a-r|0,t=e-t|0,n[s+20>>2]=i>>>0<t>>>0?i:t,N=u+16|0}function x4(i,t){var e=0,r=0,u=0;if(e=N-16|0,N=e,It(e+4|0,t,1,1,1),r=n[e+8>>2],n[e+4>>2]!=1){u=n[e+12>>2],n[i+8>>2]=t,n[i+4>>2]=u,n[i>>2]=r,N=e+16|0;return}Y()}function ti(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0;_=N-32|0,N=_,s=_+8|0,i=n[n[i>>2]>>2],e=N-32|0,N=e,n[e+28>>2]=t,u=N-32|0,N=u,a=N-16|0,N=a,c[a+12|0]=0,d=e+28|0,n[a+8>>2]=d,t=0,f=N-16|0,N=f,c[f+12|0]=0,n[f+8>>2]=0,r=a+8|0,l=vt(f+8|0),C0(r,l),l&&(en(i+12|0,r),t=1),t>>>0<l>>>0&&(K0(i+60|0,r),t=t+1|0),t>>>0<l>>>0&&(K0(i+61|0,r),t=t+1|0);n:{if(t>>>0>=l>>>0||(S2(i+28|0,r),t+1>>>0>=l>>>0))break n;gt(i,r)}N=f+16|0,N=a+16|0,kt(u+8|0,o[a+12|0]),t=e+4|0,i=t+4|0,a=n[u+8>>2];n:{if((a|0)!=3){n[i+16>>2]=n[u+28>>2],r=n[u+24>>2],n[i+8>>2]=n[u+20>>2],n[i+12>>2]=r,r=n[u+16>>2],n[i>>2]=n[u+12>>2],n[i+4>>2]=r;break n}n[i>>2]=d}return n[t>>2]=a,N=u+32|0,i=n[e+4>>2],(i|0)!=3&&(t=n[e+16>>2],n[s+8>>2]=n[e+12>>2],n[s+12>>2]=t,t=n[e+24>>2],n[s+16>>2]=n[e+20>>2],n[s+20>>2]=t,n[s+4>>2]=n[e+8>>2]),n[s>>2]=i,N=e+32|0,i=n[_+8>>2],H2(s),N=_+32|0,(i|0)==3}function ri(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0;if(b=N-32|0,N=b,f=b+8|0,i=n[n[i>>2]>>2],a=N-32|0,N=a,n[a+28>>2]=t,s=N-32|0,N=s,_=N-16|0,N=_,c[_+12|0]=0,m=a+28|0,n[_+8>>2]=m,t=0,l=N-16|0,N=l,n[l+4>>2]=0,c[l+8|0]=0,E[l+10>>1]=0,E[l+12>>1]=0,c[l+14|0]=o[i+36|0]^1,c[l+9|0]=o[i+190|0]^1,e=_+8|0,r=ln(l+4|0,12),C0(e,r),r&&(K0(i+194|0,e),t=1),t>>>0<r>>>0&&(en(i+136|0,e),t=t+1|0),t>>>0<r>>>0&&(C2(i+188|0,e),t=t+1|0),t>>>0<r>>>0&&(c2(i+152|0,e),t=t+1|0),t>>>0<r>>>0&&(S2(i+156|0,e),t=t+1|0),t>>>0<r>>>0){u=i+190|0;n:{if(o[u|0]==1){C0(e,2),u=u+1|0,K0(u,e),K0(u+1|0,e);break n}tn(e)}t=t+1|0}if(t>>>0<r>>>0&&(l2(i,e),t=t+1|0),t>>>0<r>>>0&&(xr(i+193|0,e),t=t+1|0),t>>>0<r>>>0){for(u=i+12|0,d=n[u+8>>2],C0(e,d),d=d<<4,u=n[u+4>>2];;){if(d){p=0,h=Zn(),C0(e,h),h&&(K0(u+12|0,e),p=1);n:{if(p>>>0>=h>>>0||(K0(u+13|0,e),p+1>>>0>=h>>>0))break n;l2(u,e)}d=d-16|0,u=u+16|0;continue}break}t=t+1|0}n:{if(t>>>0>=r>>>0||(l2(i+24|0,e),t+1>>>0>=r>>>0))break n;t=0,i=i+36|0;e:{if(j[i>>1]==1){i=i+2|0,r=Zn(),C0(e,r),r&&(C2(i+96|0,e),t=1);t:{if(t>>>0>=r>>>0||(S2(i- -64|0,e),t+1>>>0>=r>>>0))break t;Ir(i,e)}break e}tn(e)}}N=l+16|0,N=_+16|0,kt(s+8|0,o[_+12|0]),t=a+4|0,i=t+4|0,e=n[s+8>>2];n:{if((e|0)!=3){n[i+16>>2]=n[s+28>>2],r=n[s+24>>2],n[i+8>>2]=n[s+20>>2],n[i+12>>2]=r,r=n[s+16>>2],n[i>>2]=n[s+12>>2],n[i+4>>2]=r;break n}n[i>>2]=m}return n[t>>2]=e,N=s+32|0,i=n[a+4>>2],(i|0)!=3&&(t=n[a+16>>2],n[f+8>>2]=n[a+12>>2],n[f+12>>2]=t,t=n[a+24>>2],n[f+16>>2]=n[a+20>>2],n[f+20>>2]=t,n[f+4>>2]=n[a+8>>2]),n[f>>2]=i,N=a+32|0,i=n[b+8>>2],H2(f),N=b+32|0,(i|0)==3}function ui(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0;l=N-32|0,N=l,a=l+8|0,u=n[n[i>>2]>>2],i=N-32|0,N=i,n[i+28>>2]=t,t=N-32|0,N=t,r=N-16|0,N=r,c[r+12|0]=0,_=i+28|0,n[r+8>>2]=_,e=r+8|0;n:{if(n[u>>2]==-2147483648){Qn(e,1,1),Qe(u+4|0,e);break n}Qn(e,0,1),f=Zn(),C0(e,f),f&&(gt(u,e),s=1);e:{if(s>>>0>=f>>>0||(gt(u+12|0,e),s+1>>>0>=f>>>0))break e;Ir(u+24|0,e)}}N=r+16|0,n1(t+8|0,o[r+12|0]),u=i+4|0,e=u+4|0,r=n[t+8>>2];n:{if((r|0)!=3){n[e+16>>2]=n[t+28>>2],s=n[t+24>>2],n[e+8>>2]=n[t+20>>2],n[e+12>>2]=s,s=n[t+16>>2],n[e>>2]=n[t+12>>2],n[e+4>>2]=s;break n}n[e>>2]=_}return n[u>>2]=r,N=t+32|0,t=n[i+4>>2],(t|0)!=3&&(e=n[i+16>>2],n[a+8>>2]=n[i+12>>2],n[a+12>>2]=e,e=n[i+24>>2],n[a+16>>2]=n[i+20>>2],n[a+20>>2]=e,n[a+4>>2]=n[i+8>>2]),n[a>>2]=t,N=i+32|0,i=n[l+8>>2],H2(a),N=l+32|0,(i|0)==3}function ii(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0;for(l=N-32|0,N=l,a=l+8|0,d=n[n[i>>2]>>2],e=N-32|0,N=e,n[e+28>>2]=t,r=N-32|0,N=r,u=N-16|0,N=u,c[u+12|0]=0,f=e+28|0,n[u+8>>2]=f,s=u+8|0,t=0,_=N-16|0,c[_+15|0]=0;i=t,!!((i|0)!=-1&&(t=i-1|0,o[(_+15|0)+i|0])););i=(i|0)!=-1,C0(s,i),i&&S2(d,s),N=u+16|0,n1(r+8|0,o[u+12|0]),t=e+4|0,i=t+4|0,u=n[r+8>>2];n:{if((u|0)!=3){n[i+16>>2]=n[r+28>>2],s=n[r+24>>2],n[i+8>>2]=n[r+20>>2],n[i+12>>2]=s,s=n[r+16>>2],n[i>>2]=n[r+12>>2],n[i+4>>2]=s;break n}n[i>>2]=f}return n[t>>2]=u,N=r+32|0,i=n[e+4>>2],(i|0)!=3&&(t=n[e+16>>2],n[a+8>>2]=n[e+12>>2],n[a+12>>2]=t,t=n[e+24>>2],n[a+16>>2]=n[e+20>>2],n[a+20>>2]=t,n[a+4>>2]=n[e+8>>2]),n[a>>2]=i,N=e+32|0,i=n[l+8>>2],H2(a),N=l+32|0,(i|0)==3}function ai(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0;l=N-32|0,N=l,u=l+8|0,a=n[n[i>>2]>>2],i=N-32|0,N=i,n[i+28>>2]=t,t=N-32|0,N=t,e=N-16|0,N=e,c[e+12|0]=0,_=i+28|0,n[e+8>>2]=_,r=e+8|0,f=Zn(),C0(r,f),f&&(C2(a- -64|0,r),s=1);n:{if(s>>>0>=f>>>0||(S2(a,r),s+1>>>0>=f>>>0))break n;S2(a+32|0,r)}N=e+16|0,n1(t+8|0,o[e+12|0]),a=i+4|0,e=a+4|0,s=n[t+8>>2];n:{if((s|0)!=3){n[e+16>>2]=n[t+28>>2],r=n[t+24>>2],n[e+8>>2]=n[t+20>>2],n[e+12>>2]=r,r=n[t+16>>2],n[e>>2]=n[t+12>>2],n[e+4>>2]=r;break n}n[e>>2]=_}return n[a>>2]=s,N=t+32|0,t=n[i+4>>2],(t|0)!=3&&(e=n[i+16>>2],n[u+8>>2]=n[i+12>>2],n[u+12>>2]=e,e=n[i+24>>2],n[u+16>>2]=n[i+20>>2],n[u+20>>2]=e,n[u+4>>2]=n[i+8>>2]),n[u>>2]=t,N=i+32|0,i=n[l+8>>2],H2(u),N=l+32|0,(i|0)==3}function oi(i,t){var e=0,r=0,u=0,a=0;r=N-16|0,N=r,n[r+12>>2]=t,t=N-48|0,N=t,n[t+8>>2]=r+12,n[t+12>>2]=0,n[t+16>>2]=0,u=t+8|0,a=ri(u,t+12|0);n:{if(!n[t+12>>2]){if(e=t+24|0,O0(e,n[t+16>>2]),n[t+36>>2]=1,n[t+40>>2]=e,!(ri(u,t+36|0)&a)){W0(i),G(e);break n}n[i+8>>2]=n[t+32>>2],e=n[t+28>>2],n[i>>2]=n[t+24>>2],n[i+4>>2]=e;break n}W0(i)}N=t+48|0,N=r+16|0}function si(i,t){var e=0,r=0,u=0,a=0;r=N-16|0,N=r,n[r+12>>2]=t,t=N-48|0,N=t,n[t+8>>2]=r+12,n[t+12>>2]=0,n[t+16>>2]=0,u=t+8|0,a=ui(u,t+12|0);n:{if(!n[t+12>>2]){if(e=t+24|0,O0(e,n[t+16>>2]),n[t+36>>2]=1,n[t+40>>2]=e,!(ui(u,t+36|0)&a)){W0(i),G(e);break n}n[i+8>>2]=n[t+32>>2],e=n[t+28>>2],n[i>>2]=n[t+24>>2],n[i+4>>2]=e;break n}W0(i)}N=t+48|0,N=r+16|0}function ci(i,t){var e=0,r=0,u=0,a=0;r=N-16|0,N=r,n[r+12>>2]=t,t=N-48|0,N=t,n[t+8>>2]=r+12,n[t+12>>2]=0,n[t+16>>2]=0,u=t+8|0,a=ii(u,t+12|0);n:{if(!n[t+12>>2]){if(e=t+24|0,O0(e,n[t+16>>2]),n[t+36>>2]=1,n[t+40>>2]=e,!(ii(u,t+36|0)&a)){W0(i),G(e);break n}n[i+8>>2]=n[t+32>>2],e=n[t+28>>2],n[i>>2]=n[t+24>>2],n[i+4>>2]=e;break n}W0(i)}N=t+48|0,N=r+16|0}function H0(i){var t=0;t=N-16|0,N=t,y1(i),N=t+16|0}function V1(i,t,e,r,u){var a=0,s=0,l=0,f=0;n:{e:{if(t>>>0<=2){if((t|0)==2)break e;break n}a=t>>>1|0,V1(i,a,e,r,u),l=O(a,80),f=t-a|0,V1(l+i|0,f,e,r,u),s=N-16|0,N=s;t:{if(!a|t>>>0<=a>>>0||(u=a,a=a>>>0>f>>>0,(a?f:u)>>>0>r>>>0))break t;r=O(t,80)+i|0,u=l,t=u+i|0;r:{if(a){for(u=O(f,80),e=I(e,t,u),n[s+12>>2]=t,n[s+8>>2]=e+u,n[s+4>>2]=e,l=r-80|0,r=s+4|0,t=n[r+4>>2],u=n[r+8>>2];;){u:{if(t=t-80|0,a=u-80|0,u=B4(t,a),l=I(l,u?a:t,80),t=t+O(u,80)|0,u=a+O(u^1,80)|0,(u|0)==(i|0))break u;if(l=l-80|0,(t|0)!=(e|0))continue}break}n[r+4>>2]=t,n[r+8>>2]=u;break r}for(e=I(e,i,u),n[s+12>>2]=i,n[s+8>>2]=e+u,n[s+4>>2]=e,i=t,e=s+4|0,u=n[e+8>>2],t=n[e>>2],a=n[e+4>>2];;){if((i|0)!=(r|0)&(t|0)!=(a|0)){l=B4(i,t),u=I(u,l?i:t,80)+80|0,n[e+8>>2]=u,t=O(l^1,80)+t|0,n[e>>2]=t,i=O(l,80)+i|0;continue}break}}i=n[s+4>>2],I(n[s+12>>2],i,n[s+8>>2]-i|0)}N=s+16|0;return}if(t=i+80|0,!B4(t,i))break n;r2(i,t,20)}}function li(i,t){var e=0,r=0,u=0,a=0,s=0;e=N-32|0,N=e,r=1;n:{if(o[i|0]==1){u=i+4|0,a=o[i+2|0],i=o[i+1|0];break n}u=i+2|0,s=o[i+1|0],a=n[i+4>>2],r=0,i=0}c[e+12|0]=r,c[e+14|0]=s,c[e+13|0]=i,n[e+8>>2]=a,E[e+16>>1]=j[u>>1],i=1;n:{if(o[t|0]==1){r=t+4|0,u=o[t+2|0],a=0,t=o[t+1|0];break n}r=t+2|0,a=o[t+1|0],u=n[t+4>>2],i=0,t=0}return c[e+24|0]=i,c[e+26|0]=a,c[e+25|0]=t,n[e+20>>2]=u,E[e+28>>1]=j[r>>1],i=mi(e+8|0,e+20|0),N=e+32|0,i}function _i(i,t){var e=0,r=0;return e=N-16|0,N=e,r=n[i+12>>2],n[e>>2]=n[i+8>>2],n[e+4>>2]=r,i=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=i,i=U2(e,8,e+8|0,8),N=e+16|0,(i&128)>>>7|0}function fi(i,t){var e=0,r=0;return e=n[i>>2],r=n[t>>2],(e|0)!=(r|0)||(e=n[t+4>>2],r=n[i+4>>2],(e|0)!=(r|0))?e>>>0<r>>>0:U2(n[i+8>>2],n[i+12>>2],n[t+8>>2],n[t+12>>2])<<24>>24<0}function j4(i,t,e){$0(t,e,32),I(i,t,104)}function $0(i,t,e){var r=0,u=0,a=0;r=N-16|0,N=r,n[r+8>>2]=i- -64;n:{e:{t:{if(u=o[i+63|0],a=64-u|0,a>>>0<=e>>>0){if(u)break t;break e}I(i+u|0,t,e),c[i+63|0]=e+u;break n}n[r+12>>2]=i,I(i+u|0,t,a),n[r+4>>2]=1,n[r>>2]=i,Pe(r+8|0,n[r>>2],n[r+4>>2]),e=e-a|0,t=t+a|0,Ao(r+12|0)}u=e>>>6|0,u&&Pe(r+8|0,t,u),u=e&63,c[i+63|0]=u,I(i,(e&2147483584)+t|0,u)}N=r+16|0}function Ze(i){var t=0,e=0;e=N-16|0,N=e,c[i+63|0]=0,n[i+96>>2]=0,n[i+100>>2]=0,t=n[288555],n[i+88>>2]=n[288554],n[i+92>>2]=t,t=n[288553],n[i+80>>2]=n[288552],n[i+84>>2]=t,t=n[288551],n[i+72>>2]=n[288550],n[i+76>>2]=t,t=n[288549],n[i+64>>2]=n[288548],n[i+68>>2]=t,N=e+16|0}function k1(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;for(r=N-96|0,N=r,H0(r),H0(r+32|0),e=n[t+100>>2],a=e,l=e<<9,e=n[t+96>>2],s=l|e>>>23,u=o[t+63|0],l=u<<27,u=e<<9|u<<3,l=l|(u&65280)<<8,f=u&16711680,u=u&-16777216,n[r+64>>2]=u<<8|f<<24|(e<<1&-16777216|((a&32767)<<17|e>>>15)&16711680|(((a&2147483647)<<1|e>>>31)&65280|s>>>24)),n[r+68>>2]=f>>>8|u>>>24|l,u=t- -64|0,n[r+88>>2]=u,e=o[t+63|0],a=e+t|0,c[a|0]=128,n[r+92>>2]=t,e=e^63,k0(a+1|0,e),e>>>0<=7&&(F1(r+88|0,t),jt(t,64)),e=r- -64|0,o0(t+56|0,8,e,8),F1(r+88|0,t),Ao(r+92|0),a=N-16|0,N=a,l=t+96|0,n[a+12>>2]=l,n[a+8>>2]=u,s=Z1(a+8|0),n[e+16>>2]=0,n[e+12>>2]=l,n[e+8>>2]=u,n[e+4>>2]=e,u=r+32|0,n[e>>2]=u,l=e,e=e-u>>>2|0,n[l+20>>2]=e>>>0>s>>>0?s:e,N=a+16|0,e=n[r+84>>2],u=n[r+80>>2],a=e-u|0,a=e>>>0>=a>>>0?a:0,e=u<<2,u=e+n[r+72>>2]|0,e=e+n[r+64>>2]|0;;){if(a){s=n[u>>2],s=b0(s&16711935,8)|b0(s,24)&16711935,c[e|0]=s,c[e+1|0]=s>>>8,c[e+2|0]=s>>>16,c[e+3|0]=s>>>24,a=a-1|0,u=u+4|0,e=e+4|0;continue}break}o0(r,32,r+32|0,32),Ne(t),t=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),e=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),c[i+24|0]=e,c[i+25|0]=e>>>8,c[i+26|0]=e>>>16,c[i+27|0]=e>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,t=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),e=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),c[i+16|0]=e,c[i+17|0]=e>>>8,c[i+18|0]=e>>>16,c[i+19|0]=e>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,t=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),e=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),c[i+8|0]=e,c[i+9|0]=e>>>8,c[i+10|0]=e>>>16,c[i+11|0]=e>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),e=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[i|0]=e,c[i+1|0]=e>>>8,c[i+2|0]=e>>>16,c[i+3|0]=e>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,N=r+96|0}function Ni(i,t,e){var r=0;r=N-208|0,N=r,Ze(r),$0(r,t,e),t=r+104|0,I(t,r,104),k1(i,t),N=r+208|0}function di(i,t,e){var r=0;r=N-16|0,N=r,O0(r+4|0,e),e&&(I(n[r+8>>2],t,e),n[r+12>>2]=e),n[i+8>>2]=n[r+12>>2],t=n[r+8>>2],n[i>>2]=n[r+4>>2],n[i+4>>2]=t,N=r+16|0}function bi(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;for(e=N-112|0,N=e,n[e+72>>2]=0,n[e+76>>2]=0,n[e+64>>2]=0,n[e+68>>2]=0,n[e+56>>2]=0,n[e+60>>2]=0,c[e+80|0]=t,n[e+48>>2]=0,n[e+52>>2]=0,r=n[i+12>>2],a=n[r+8>>2],s=n[n[i+16>>2]>>2],u=n[r+4>>2],n[e+104>>2]=u,n[e+100>>2]=s,n[e+96>>2]=1,n[e+88>>2]=1,n[e+92>>2]=0,n[e+108>>2]=(a<<5)+u,d=e+92|0,b=e+80|0;;){n:{e:{if(u&&(r=n[e+108>>2]==(u|0),n[e+104>>2]=r?0:u+32|0,!r))break e;if(n[e+88>>2]!=1||(n[e+12>>2]=d,!Mt(e+12|0)))break n;n[e+92>>2]=1,u=n[e+100>>2]}for(ei(e+12|0,e+48|0,b,u),u=n[e+32>>2],r=n[e+28>>2],a=u-r|0,s=u>>>0>=a>>>0?a:0,l=r+n[e+20>>2]|0,u=r+n[e+12>>2]|0;;){if(s){for(a=o[u|0],r=t,f=0,_=8;;){if(_){_=_-1|0,f=0-(r&1)&a^f,r=(r&254)>>>1|0,a=a<<24>>31&29^a<<1;continue}break}c[u|0]=o[l|0]^f,s=s-1|0,l=l+1|0,u=u+1|0;continue}break}u=n[e+104>>2];continue}break}t=e+12|0,I(t,e+48|0,33),r=n[i+4>>2],I(n[i+8>>2]+O(r,33)|0,t,33),n[i+4>>2]=r+1,N=e+112|0}function Qe(i,t){var e=0,r=0;e=Hn(),C0(t,e);n:{if(!e||(gt(i,t),(e|0)==1))break n;for(e=i+12|0,i=n[e+8>>2],C0(t,i),i=O(i,66),e=n[e+4>>2];;){if(i){r=Hn(),C0(t,r);e:{if(!r||(C2(e- -64|0,t),(r|0)==1))break e;Ir(e,t)}i=i-66|0,e=e+66|0;continue}break}}}function hi(i,t,e,r){var u=0,a=0,s=0;u=N-16|0,N=u,n[u+12>>2]=r,n[u+8>>2]=e,a=n[t+16>>2],a||Y(),a=N0[t+12>>2]/(a>>>0)|0,s=Z1(u+8|0),n[i+28>>2]=0,n[i+24>>2]=r,n[i+20>>2]=e,n[i+16>>2]=n[t+16>>2],e=n[t+12>>2],n[i+8>>2]=n[t+8>>2],n[i+12>>2]=e,e=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=e,n[i+32>>2]=a>>>0>s>>>0?s:a,N=u+16|0}function pi(i,t){var e=0,r=0,u=0,a=0;e=N-16|0,N=e,r=n[t+28>>2],r>>>0<N0[t+32>>2]&&(n[t+28>>2]=r+1,u=e+8|0,a=n[t+16>>2],n[u+4>>2]=a,n[u>>2]=n[t+8>>2]+O(r,a),u=n[e+8>>2],n[i+4>>2]=n[e+12>>2],n[i+8>>2]=n[t+20>>2]+(r<<2)),n[i>>2]=u,N=e+16|0}function ki(i,t,e){var r=0,u=0,a=0;u=N-32|0,N=u,r=e+2|0;n:{if(!A2(r,n[n[t>>2]>>2],16)){c[i|0]=3,I2(r);break n}if(E[u+24>>1]=j[e+16>>1],r=j[e+12>>1]|j[e+14>>1]<<16,n[u+16>>2]=j[e+8>>1]|j[e+10>>1]<<16,n[u+20>>2]=r,r=j[e+4>>1]|j[e+6>>1]<<16,n[u+8>>2]=j[e>>1]|j[e+2>>1]<<16,n[u+12>>2]=r,r=N-16|0,N=r,a=r+3|0,gi(a,n[n[t+4>>2]>>2],e+2|0),t=o[r+3|0],w2(a),N=r+16|0,!t){c[i|0]=3,I2(u+8|2);break n}E[i+16>>1]=j[e+16>>1],t=j[e+12>>1]|j[e+14>>1]<<16,r=j[e+8>>1]|j[e+10>>1]<<16,E[i+8>>1]=r,E[i+10>>1]=r>>>16,E[i+12>>1]=t,E[i+14>>1]=t>>>16,t=j[e+4>>1]|j[e+6>>1]<<16,e=j[e>>1]|j[e+2>>1]<<16,E[i>>1]=e,E[i+2>>1]=e>>>16,E[i+4>>1]=t,E[i+6>>1]=t>>>16}N=u+32|0}function mi(i,t){var e=0,r=0;n:{if(e=o[i+4|0],r=o[t+4|0],(e|0)!=(r|0)||(e=n[i>>2],r=n[t>>2],(e|0)!=(r|0))||(e=o[i+5|0],r=o[t+5|0],(e|0)!=(r|0))||(e=o[i+6|0],r=o[t+6|0],(e|0)!=(r|0)))break n;return j[i+8>>1]<j[t+8>>1]}return e>>>0<r>>>0}function vi(i,t){var e=0,r=0;return e=N-16|0,N=e,r=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=r,i=U2(e+8|0,8,n[i+4>>2],8),N=e+16|0,i}function gi(i,t,e){var r=0,u=0,a=0,s=0;r=N-48|0,N=r,wi(r+2|0,e);n:{if(o[r+2|0]==1){e=n[t>>2],u=o[r+11|0]|o[r+12|0]<<8|(o[r+13|0]<<16|o[r+14|0]<<24),n[r+40>>2]=u,t=o[r+7|0]|o[r+8|0]<<8|(o[r+9|0]<<16|o[r+10|0]<<24),a=o[r+3|0]|o[r+4|0]<<8|(o[r+5|0]<<16|o[r+6|0]<<24),n[r+32>>2]=a,n[r+36>>2]=t,s=o[r+15|0],n[r+24>>2]=u,n[r+16>>2]=a,n[r+20>>2]=t,t=r+32|0;e:{if((s|0)!=(yi(n[e>>2],r+16|0)&255)){F2(t),t=0;break e}e=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[i+9|0]=e,c[i+10|0]=e>>>8,c[i+11|0]=e>>>16,c[i+12|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),t=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[i+1|0]=t,c[i+2|0]=t>>>8,c[i+3|0]=t>>>16,c[i+4|0]=t>>>24,c[i+5|0]=e,c[i+6|0]=e>>>8,c[i+7|0]=e>>>16,c[i+8|0]=e>>>24,t=1}c[i|0]=t;break n}c[i|0]=0}N=r+48|0}function wi(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0;for(e=N+-64|0,N=e;j3(e,l,u,s,r),r=n[e+4>>2],u=n[e+12>>2],_=u+1|0,f=u,s=n[e>>2],u=j[t+a>>1],l=s+u|0,u=l>>>0<u>>>0?r+1|0:r,r=(r|0)==(u|0)&l>>>0<s>>>0|r>>>0>u>>>0,s=r+n[e+8>>2]|0,r=r>>>0>s>>>0?_:f,a=a+2|0,(a|0)!=16;);n[e+16>>2]=l,n[e+20>>2]=u,n[e+24>>2]=s,n[e+28>>2]=r;n:{if((r|0)==127|r>>>0<127){for(n[e+48>>2]=0,n[e+52>>2]=0,n[e+56>>2]=0,f=s>>>15|0,t=s>>>31|0,a=s<<17&-16777216|s<<1&16711680|((f|r<<17)&65280|(t|r<<1)&255),n[e+32>>2]=(f|(r&32767)<<17)&-16777216|(t|(r&2147483647)<<1)&16711680|(r>>>15&65280|r>>>31),n[e+36>>2]=a,t=u,u=t>>>7|0,r=l>>>15|0,a=l>>>31|0,f=l<<1&16711680|((t&127)<<25|l>>>7)<<24|((r|t<<17)&65280|(a|t<<1)&255),n[e+40>>2]=(r|(t&32767)<<17)&-16777216|(a|(t&2147483647)<<1)&16711680|(t>>>15&65280|(s<<25|u)>>>24),n[e+44>>2]=f,a=11;;){if((a|0)!=-1){c[(e+48|0)+a|0]=o[(e+a|0)+36|0],a=a-1|0;continue}break}t=n[e+56>>2],c[i+9|0]=t,c[i+10|0]=t>>>8,c[i+11|0]=t>>>16,c[i+12|0]=t>>>24,t=n[e+52>>2],u=n[e+48>>2],c[i+1|0]=u,c[i+2|0]=u>>>8,c[i+3|0]=u>>>16,c[i+4|0]=u>>>24,c[i+5|0]=t,c[i+6|0]=t>>>8,c[i+7|0]=t>>>16,c[i+8|0]=t>>>24,c[i|0]=1,c[i+13|0]=l&127,E1(e+32|0,16);break n}c[i|0]=0}n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,N=e- -64|0}function yi(i,t){var e=0;return e=N-48|0,N=e,n[e+44>>2]=12,n[e+40>>2]=t,n[e+36>>2]=16,n[e+32>>2]=i,Ti(e,0,e+32|0,2),N=e+48|0,o[e|0]>>>1|0}function I2(i){var t=0,e=0,r=0,u=0;for(t=N-16|0,N=t,n[t+8>>2]=i,n[t+12>>2]=i+16,e=t+8|0,i=n[e>>2],u=n[e+4>>2];;){if((i|0)!=(u|0)){r=i+2|0,n[e>>2]=r,E[i>>1]=0,i=r;continue}break}N=t+16|0}function Ci(i,t){return i=n[i>>2],U2(n[t>>2],n[t+4>>2],n[i>>2],n[i+4>>2])}function Pe(i,t,e){var r=0,u=0;i=n[i>>2],r=n[i+32>>2],u=n[i+36>>2],r=e+r|0,u=r>>>0<e>>>0?u+1|0:u,n[i+32>>2]=r,n[i+36>>2]=u,pt(i,t,e)}function F1(i,t){var e=0,r=0;e=N+-64|0,N=e,r=n[i>>2],i=I(e,t,64),pt(r,i,1),N=i- -64|0}function Bi(i,t,e){var r=0;return r=N-32|0,N=r,M4(r),n[r+16>>2]=t,n[r+20>>2]=0,t=r+16|0,o0(r,8,t,8),n[r+16>>2]=e,n[r+20>>2]=0,o0(r+8|0,8,t,8),e=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),n[r+24>>2]=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),n[r+28>>2]=e,e=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[r+16>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[r+20>>2]=e,C4(i+128|0,t,1),N=r+32|0,0}function M4(i){var t=0,e=0,r=0,u=0;for(u=N-16|0,N=u,t=N-16|0;;){if((e|0)!=16){c[t+e|0]=0,e=e+1|0;continue}break}e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),r=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[i+8|0]=r,c[i+9|0]=r>>>8,c[i+10|0]=r>>>16,c[i+11|0]=r>>>24,c[i+12|0]=e,c[i+13|0]=e>>>8,c[i+14|0]=e>>>16,c[i+15|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),t=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=e,c[i+5|0]=e>>>8,c[i+6|0]=e>>>16,c[i+7|0]=e>>>24,N=u+16|0}function Le(i,t,e){var r=0,u=0;r=N-16|0,N=r,C4(i,t,e>>>4|0),u=e&15,u&&(M4(r),o0(r,u,(e&2147483632)+t|0,u),C4(i,r,1)),N=r+16|0}function Ri(i,t){Ii(i,t)&&Y()}function Ei(i,t){var e=0,r=0,u=0,a=0;u=N-48|0,N=u,e=u+4|0,H0(e),n[u+44>>2]=32,n[u+40>>2]=e,n[u+36>>2]=e,Ii(t,u+36|0)&&Y(),r=i+128|0,n[r+52>>2]=0,n[r+44>>2]=0,n[r+48>>2]=0,n[r+36>>2]=0,n[r+40>>2]=0,e=u+4|0,a=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[r+8>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[r+12>>2]=a,a=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[r>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[r+4>>2]=a,n[r+16>>2]=(o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24))&67108863,n[r+32>>2]=(o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24))>>>8&1048575,n[r+28>>2]=(o[e+9|0]|o[e+10|0]<<8|(o[e+11|0]<<16|o[e+12|0]<<24))>>>6&66076671,n[r+24>>2]=(o[e+6|0]|o[e+7|0]<<8|(o[e+8|0]<<16|o[e+9|0]<<24))>>>4&67092735,n[r+20>>2]=(o[e+3|0]|o[e+4|0]<<8|(o[e+5|0]<<16|o[e+6|0]<<24))>>>2&67108611,d0(e),c[t+64|0]=64,n[t+48>>2]=1,I(i,t,128),N=u+48|0}function Ii(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0;d=N-16|0,N=d,e=n[t+8>>2],r=o[i+64|0],u=64-r|0,a=e>>>0<u>>>0;n:{if(!a&&(_=e-u|0,s=1,(_>>>6|0)+((_&63)!=0)>>>0>(n[i+48>>2]^-1)>>>0))break n;for(l=n[t>>2],s=n[t+4>>2],_=i- -64|0,t=a?e:u,c[_|0]=r+t,a=t+s|0,n[d+8>>2]=a,f=t+l|0,n[d+4>>2]=f,u=e-t|0,n[d+12>>2]=u>>>6,e=r+_|0;;){if(t){c[s|0]=o[e|0]^o[l|0],t=t-1|0,e=e+1|0,s=s+1|0,l=l+1|0;continue}break}l=0,t=N-320|0,N=t,b=i- -64|0,h=t+204|0,p=t+76|0,m=t+320|0,e=d+4|0,v=n[e+8>>2],g=n[e+4>>2],w=n[e>>2];e:for(;;){if((l|0)!=(v|0))for(O1(t+12|0),I(t+256|0,i,64),e=10;;)if(e){r=t+256|0,z0(0,4,8,12,r),z0(1,5,9,13,r),z0(2,6,10,14,r),z0(3,7,11,15,r),z0(0,5,10,15,r),z0(1,6,11,12,r),z0(2,7,8,13,r),z0(3,4,9,14,r),e=e-1|0;continue}else{for($r(t+204|0,t+256|0,m,i,b),e=n[t+224>>2],s=n[t+220>>2],r=e-s|0,r=e>>>0>=r>>>0?r:0,e=s<<2,s=e+n[t+212>>2]|0,e=e+n[t+204>>2]|0;;){if(r){n[e>>2]=n[s>>2]+n[e>>2],r=r-1|0,s=s+4|0,e=e+4|0;continue}break}for(r=t+140|0,e=t+256|0,I(r,e,64),n[i+48>>2]=n[i+48>>2]+1,n[t+268>>2]=64,n[t+272>>2]=4,n[t+260>>2]=0,n[t+256>>2]=p,n[t+264>>2]=t+12,s=t+204|0,hi(s,e,r,h),I(e,s,36);;){if(pi(t+240|0,t+256|0),e=n[t+240>>2],e){r=n[t+244>>2],n[t+252>>2]=n[n[t+248>>2]>>2],o0(e,r,t+252|0,4);continue}break}for(r=l<<6,I(t+256|0,r+w|0,64),O1(t+76|0),e=0;;){if((e|0)!=64){c[(t+76|0)+e|0]=o[(t+12|0)+e|0]^o[(t+256|0)+e|0],e=e+1|0;continue}break}I(r+g|0,t+76|0,64),l=l+1|0;continue e}break}if(N=t+320|0,r=u&63,r){for(t=u&-64,l=t+a|0,s=t+f|0,e=_,t=N-160|0,N=t,I(t+72|0,i,64),u=10;;){if(u){a=t+72|0,z0(0,4,8,12,a),z0(1,5,9,13,a),z0(2,6,10,14,a),z0(3,7,11,15,a),z0(0,5,10,15,a),z0(1,6,11,12,a),z0(2,7,8,13,a),z0(3,4,9,14,a),u=u-1|0;continue}else{for(u=t+136|0,$r(u,t+72|0,u,i,i- -64|0),u=n[t+156>>2],f=n[t+152>>2],a=u-f|0,a=u>>>0>=a>>>0?a:0,u=f<<2,f=u+n[t+144>>2]|0,u=u+n[t+136>>2]|0;;){if(a){n[u>>2]=n[f>>2]+n[u>>2],a=a-1|0,f=f+4|0,u=u+4|0;continue}break}for(u=t+4|0,a=t+72|0,I(u,a,64),n[i+48>>2]=n[i+48>>2]+1,n[t+148>>2]=64,n[t+152>>2]=4,n[t+140>>2]=0,n[t+144>>2]=e,n[t+136>>2]=e- -64,hi(a,t+136|0,u,t+68|0);;){if(pi(t+136|0,t+72|0),i=n[t+136>>2],i){u=n[t+140>>2],n[t+68>>2]=n[n[t+144>>2]>>2],o0(i,u,t+68|0,4);continue}break}N=t+160|0}break}for(t=r;;){if(t){c[l|0]=o[e|0]^o[s|0],t=t-1|0,e=e+1|0,l=l+1|0,s=s+1|0;continue}break}c[_|0]=r}s=0}return i=s,N=d+16|0,i}function xi(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0;for(u=N-128|0,N=u,n[u+24>>2]=r,_=u- -64|0,r=N-208|0,N=r,a=e<<1,l=a+2|0,l=(e|0)<0||a>>>0>l>>>0?-1:l,O0(r+144|0,l),n[r+104>>2]=t,n[r+108>>2]=t+e;;){if(t=e2(r+104|0),(t|0)!=1114112){f=r+48|0,e=t-65|0;n:{if(!(e>>>0>25&t-97>>>0>=26)){e=e>>>0<26?t|32:t,a=1;break n}if(a=2,t-48>>>0<10){e=t;break n}if(e=1114112,!((t|0)==173|(t|0)==1564|((t|0)==65279|t-768>>>0<112)|(t-8203>>>0<5|t-8234>>>0<5))){if(t-8288>>>0<10)break n;e=-32;e:{for(;;){if(!e)break e;if(b=n[e+1154192>>2],d=t-b|0,e=e+4|0,!(t>>>0<b>>>0|d>>>0>9))break}e=d|48;break n}if(a=1,e=63,(t&2097119)-65>>>0<26)break n;if(t>>>0<170){e=32,a=0;break n}if(Gr(t)||(e=32,a=0,t>>>0<178))break n;a=R3(t),e=a?63:32}}if(n[f+4>>2]=e,c[f|0]=a,t=n[r+52>>2],(t|0)==1114112||(e=s&255,s=o[r+48|0],(e|0)!=(s|0)&&t2(r+144|0,32),!s))continue;t2(r+144|0,t);continue}break}for(O0(r+172|0,l),c[r+124|0]=0,t=n[r+152>>2],n[r+116>>2]=n[r+148>>2],n[r+120>>2]=t,n[r+104>>2]=0;;){if(zu(r+40|0,r+104|0),t=n[r+40>>2],t){if(e=n[r+44>>2],n[r+180>>2]&&t2(r+172|0,32),w4(t,e)){for(O0(r+184|0,l),n[r+80>>2]=n[r+192>>2],a=n[r+188>>2],n[r+72>>2]=n[r+184>>2],n[r+76>>2]=a,D0(r+72|0,t,e);;){f=r+32|0,e=N-16|0,N=e,t=r+104|0,zu(e+8|0,t),s=n[e+12>>2];n:{e:{a=n[e+8>>2];t:{r:{if(a){if(w4(a,s))break t;if(!n[t>>2])break r;Y()}if(a=0,n[t>>2])break e}n[t+8>>2]=s,n[t+4>>2]=a,n[t>>2]=1,a=0}n[f+4>>2]=s,n[f>>2]=a,N=e+16|0;break n}Y()}if(t=n[r+32>>2],t){e=n[r+36>>2],a=r+72|0,t2(a,32),D0(a,t,e);continue}break}for(f=n[r+76>>2],d=f+n[r+80>>2]|0,Vr(r+24|0,f,d),e=n[r+24>>2],s=n[r+28>>2],n[r+96>>2]=s,n[r+92>>2]=e,Ha(r+184|0,r+92|0),a=0,t=N-16|0,N=t,n[t+12>>2]=s,n[t+8>>2]=e;;){if(e=t+8|0,s=n[e>>2],b=n[e+4>>2],(s|0)!=(b|0)&&(n[e>>2]=s+1,e=o[s|0]),c[t+1|0]=e,c[t|0]=(s|0)!=(b|0),o[t|0]){a=((o[t+1|0]-48&255)>>>0<10)+a|0;continue}break}for(N=t+16|0,n[r+188>>2]=d,n[r+184>>2]=f,a=a&3;;){e=0;n:{for(;;){if(t=e2(r+184|0),(t|0)!=32){if((t|0)==1114112)break n;(e|0)==4&&(t2(r+172|0,32),e=0),t2(r+172|0,t),t=e+1|0,e=t||-1;continue}if(a)break}t2(r+172|0,32);continue}break}q0(r+72|0)}else D0(r+172|0,t,e);continue}break}for(n[r+64>>2]=n[r+180>>2],t=n[r+176>>2],n[r+56>>2]=n[r+172>>2],n[r+60>>2]=t,q0(r+144|0),c[r+112|0]=0,e=n[r+64>>2],n[r+108>>2]=e,a=n[r+60>>2],n[r+104>>2]=a,t=-1;t=t+1|0,X4(r+16|0,r+104|0),!!n[r+16>>2];);n:{if((t|0)==8)for(n[r+80>>2]=0,n[r+84>>2]=0,n[r+72>>2]=0,n[r+76>>2]=0,n[r+100>>2]=0,n[r+92>>2]=0,n[r+96>>2]=4,c[r+140|0]=0,n[r+136>>2]=e,n[r+132>>2]=a,n[r+120>>2]=0,n[r+124>>2]=0,t=r+88|0,n[r+116>>2]=t,n[r+104>>2]=0,n[r+108>>2]=0,y=r+132|0,a=r+72|0,d=1;;){c[r+128|0]=d+1;e:{t:{r:{u:{i:{a:{if((t|0)==(a|0)||(n[r+112>>2]=a+2,X4(r+8|0,y),l=n[r+8>>2],!l))break a;if(f=n[r+12>>2],!w4(l,f)){if(Qi(r,l,f),!(E[r>>1]&1))break t;t=j[r+2>>1];break r}c:{d:switch(f|0){case 1:switch(t=o[l|0],t-43|0){case 0:case 2:break t;default:break c}case 0:break t;default:break d}t=o[l|0]}t=(t&255)==43,s=t+l|0;c:{if(t=f-t|0,t>>>0>=5){for(e=0;;){if(!t)break i;if(b=O(e&65535,10),e=o[s|0]-48|0,b>>>16|e>>>0>9)break c;if(s=s+1|0,t=t-1|0,e=(b&65535)+(e&65535)|0,(e|0)!=(e&65535))break}break t}for(e=0;;){if(!t)break i;if(b=o[s|0]-48|0,b>>>0>9)break t;s=s+1|0,t=t-1|0,e=b+O(e,10)|0}}t=e>>>0>9?257:513;break u}a:{if(n[r+100>>2]){n[_+16>>2]=n[r+100>>2],t=n[r+96>>2],n[_+8>>2]=n[r+92>>2],n[_+12>>2]=t,n[_+4>>2]=1,I2(r+72|0),t=1;break a}t=n[r+84>>2],e=n[r+80>>2],E[_+10>>1]=e,E[_+12>>1]=e>>>16,E[_+14>>1]=t,E[_+16>>1]=t>>>16,t=n[r+76>>2],e=n[r+72>>2],E[_+2>>1]=e,E[_+4>>1]=e>>>16,E[_+6>>1]=t,E[_+8>>1]=t>>>16,t=r+92|0,Pi(t),G2(t),t=0}E[_>>1]=t;break n}t=e<<16}if(t&1|(f|0)!=4||(t=(t>>>16|0)-1|0,(t&65535)>>>0>=7513))break t}E[a>>1]=t;break e}n[r+160>>2]=f,n[r+156>>2]=l,t=w3(l,f),n[r+164>>2]=t;t:{r:{if(t>>>0<2)break r;e=1;u:{if(t>>>0<4||(e=2,t>>>0<7))break u;if(t-7>>>0>7)break r;e=3}n[r+168>>2]=e,t=K4(),e=n[t+8>>2],t=n[t+4>>2],n[r+184>>2]=t,n[r+188>>2]=t+(e<<3),n[r+200>>2]=r+168,n[r+196>>2]=r+156,n[r+192>>2]=r+164,a=r+172|0,t=N+-64|0,N=t,e=r+184|0,Fu(t+24|0,e);u:{if(n[t+32>>2]){for(U0(t,4,4,16),l=n[t>>2],f=n[t+28>>2],s=n[t+4>>2],n[s>>2]=n[t+24>>2],n[s+4>>2]=f,f=n[t+36>>2],n[s+8>>2]=n[t+32>>2],n[s+12>>2]=f,n[t+20>>2]=1,n[t+16>>2]=s,n[t+12>>2]=l,n[t+56>>2]=n[e+16>>2],s=n[e+12>>2],n[t+48>>2]=n[e+8>>2],n[t+52>>2]=s,s=n[e+4>>2],n[t+40>>2]=n[e>>2],n[t+44>>2]=s,s=t+12|0,b=t+40|0,e=N-16|0,N=e;;){if(Fu(e,b),n[e+8>>2]){f=n[s+8>>2],(f|0)==n[s>>2]&&G0(s,n[s+8>>2],1,4,16),h=n[e+12>>2],l=n[s+4>>2]+(f<<4)|0,n[l+8>>2]=n[e+8>>2],n[l+12>>2]=h,h=n[e+4>>2],n[l>>2]=n[e>>2],n[l+4>>2]=h,n[s+8>>2]=f+1;continue}break}N=e+16|0,n[a+8>>2]=n[t+20>>2],e=n[t+16>>2],n[a>>2]=n[t+12>>2],n[a+4>>2]=e;break u}n[a+8>>2]=0,n[a>>2]=0,n[a+4>>2]=4}if(N=t- -64|0,a=n[r+176>>2],s=n[r+180>>2],s>>>0>=2){b=N-16|0,N=b,l=(s>>>1|0)+s|0;u:for(;;){if(l){l=l-1|0;i:{if(l>>>0<s>>>0){t=(l<<4)+a|0,e=n[t+8>>2],f=n[t+12>>2],h=n[a>>2],p=n[a+4>>2],v=n[t+4>>2],n[a>>2]=n[t>>2],n[a+4>>2]=v,v=n[a+8>>2],g=n[a+12>>2],n[a+8>>2]=e,n[a+12>>2]=f,n[t+8>>2]=v,n[t+12>>2]=g,n[t>>2]=h,n[t+4>>2]=p,t=0;break i}t=l-s|0}for(f=s>>>0<l>>>0?s:l;;){if(h=t<<1,e=h|1,f>>>0<=e>>>0||(h=h+2|0,h>>>0<f>>>0&&(e=fi((e<<4)+a|0,(h<<4)+a|0)+e|0),t=(t<<4)+a|0,h=(e<<4)+a|0,!fi(t,h)))continue u;r2(t,h,4),t=e}}break}N=b+16|0}if(t=n[r+172>>2],n[r+200>>2]=3,n[r+192>>2]=t,n[r+188>>2]=a,n[r+184>>2]=a,n[r+196>>2]=a+(s<<4),f=r+144|0,b=N-16|0,N=b,a=r+184|0,g=n[a+8>>2],v=n[a>>2],t=v,e=n[a+12>>2],s=N-32|0,N=s,w=b+8|0,n[a+16>>2]){n[s+28>>2]=e,n[s+24>>2]=a+20,n[s+20>>2]=a+16,h=s+8|0,e=t,p=n[s+20>>2],l=n[a+4>>2],R=n[a+12>>2];u:{for(;;){if(m=0,(l|0)==(R|0))break u;if(m=l+8|0,x=n[m>>2],m=n[m+4>>2],n[p>>2]=n[p>>2]-1,n[e>>2]=x,n[e+4>>2]=m,l=l+16|0,n[a+4>>2]=l,e=e+8|0,!n[p>>2])break}m=1}l=m,n[h+8>>2]=e,n[h+4>>2]=t,n[h>>2]=l,t=n[s+12>>2],e=n[s+16>>2]}else e=t;n[w+4>>2]=e,n[w>>2]=t,N=s+32|0,e=n[b+12>>2],t=N-16|0,N=t,n[a+8>>2]=0,n[a>>2]=4,n[t+8>>2]=0,n[t+12>>2]=4,G2(t+8|0),n[a+12>>2]=4,n[a+4>>2]=4,N=t+16|0,n[f+4>>2]=v,n[f>>2]=g<<1,n[f+8>>2]=e-v>>>3,e=N-16|0,N=e,n[e+12>>2]=a,t=N-16|0,N=t,a=n[e+12>>2],n[t+12>>2]=n[a>>2],n[t+8>>2]=n[a+8>>2],G2(t+8|0),N=t+16|0,N=e+16|0,N=b+16|0;break t}n[r+152>>2]=0,n[r+144>>2]=0,n[r+148>>2]=4}t=n[r+148>>2],n[r+184>>2]=n[r+144>>2],n[r+188>>2]=t,n[r+192>>2]=n[r+152>>2],e=n[r+100>>2],(e|0)==n[r+92>>2]&&Di(r+92|0),t=n[r+96>>2]+(e<<4)|0,n[t+8>>2]=n[r+192>>2],a=n[r+188>>2],n[t>>2]=n[r+184>>2],n[t+4>>2]=a,c[t+12|0]=d,n[r+100>>2]=e+1}t=n[r+116>>2],a=n[r+112>>2],d=o[r+128|0]}n[_+8>>2]=t,n[_+4>>2]=0,E[_>>1]=1}q0(r+56|0),N=r+208|0;n:{e:{t:{if(!j[u+64>>1]){if(t=n[u+68>>2],E[u+30>>1]=t,E[u+32>>1]=t>>>16,e=j[u+66>>1],E[u+28>>1]=e,r=n[u+76>>2],a=n[u+72>>2],E[u+34>>1]=a,E[u+36>>1]=a>>>16,E[u+38>>1]=r,E[u+40>>1]=r>>>16,E[u+42>>1]=j[u+80>>1],n[u+44>>2]=u+24,r=u+28|0,gi(_,u+44|0,r),o[u+64|0]==1){n[u+16>>2]=o[u+73|0]|o[u+74|0]<<8|(o[u+75|0]<<16|o[u+76|0]<<24),t=o[u+69|0]|o[u+70|0]<<8|(o[u+71|0]<<16|o[u+72|0]<<24),n[u+8>>2]=o[u+65|0]|o[u+66|0]<<8|(o[u+67|0]<<16|o[u+68|0]<<24),n[u+12>>2]=t,I2(r);break e}_=j[u+36>>1],a=j[u+38>>1],s=j[u+40>>1],l=j[u+34>>1],f=j[u+42>>1],E[u+116>>1]=2049,E[u+110>>1]=f,E[u+108>>1]=l,E[u+106>>1]=s,d=t>>>16|0,E[u+104>>1]=d,E[u+102>>1]=a,E[u+100>>1]=t,E[u+98>>1]=_,E[u+96>>1]=e,r=2,c[u+94|0]=2,E[u+92>>1]=f,E[u+90>>1]=a,E[u+88>>1]=l,E[u+86>>1]=t,E[u+84>>1]=s,E[u+82>>1]=_,E[u+80>>1]=d,E[u+78>>1]=e,c[u+76|0]=1,n[u+72>>2]=2,n[u+64>>2]=1,n[u+68>>2]=0,n[u+124>>2]=u+44,f=u+28|0,n[u+120>>2]=f,n[u+112>>2]=f,e=u+48|0,t=N-96|0,N=t,s=u- -64|0,qu(t+8|0,s),_=o[t+8|0];r:{if((_|0)!=3){for(a=o[t+9|0],l=t+32|0,Du(l,s),d=n[t+32>>2]+1|0,d=d||-1,W2(l,d>>>0<=4?4:d,2,1),d=n[t+36>>2],c[d+1|0]=a,c[d|0]=_,n[t+24>>2]=1,_=n[t+36>>2],n[t+16>>2]=n[t+32>>2],n[t+20>>2]=_,I(l,s,64),_=t+16|0,a=N-16|0,N=a;;){if(qu(a,l),b=o[a|0],(b|0)!=3){h=o[a+1|0],d=n[_+8>>2],(d|0)==n[_>>2]&&(Du(a+4|0,l),p=n[a+4>>2]+1|0,G0(_,n[_+8>>2],p||-1,1,2)),p=n[_+4>>2]+(d<<1)|0,c[p+1|0]=h,c[p|0]=b,n[_+8>>2]=d+1;continue}break}Ou(l),N=a+16|0,n[e+8>>2]=n[t+24>>2],_=n[t+20>>2],n[e>>2]=n[t+16>>2],n[e+4>>2]=_;break r}n[e+8>>2]=0,n[e>>2]=0,n[e+4>>2]=1,Ou(s)}N=t+96|0,wi(s,f);r:{if(n[u+56>>2]){n[u+16>>2]=n[u+56>>2],t=n[u+52>>2],n[u+8>>2]=n[u+48>>2],n[u+12>>2]=t,w2(s);break r}r=o[u+64|0]?4:3,w2(u- -64|0),S4(u+48|0)}I2(u+28|0);break t}if(t=n[u+76>>2],n[u+8>>2]=n[u+72>>2],n[u+12>>2]=t,n[u+16>>2]=n[u+80>>2],r=n[u+68>>2],(r|0)==5)break e}n[i>>2]=r,t=n[u+12>>2],n[i+4>>2]=n[u+8>>2],n[i+8>>2]=t,n[i+12>>2]=n[u+16>>2];break n}t=n[u+12>>2],e=n[u+8>>2],n[i+4>>2]=e,n[i+8>>2]=t,r=n[u+16>>2],n[i+12>>2]=r,n[u+72>>2]=r,n[u+64>>2]=e,n[u+68>>2]=t,F2(u- -64|0),n[i>>2]=5}N=u+128|0}function S4(i){R0(i,1,2)}function ji(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0;for(a=N+-64|0,N=a;u=u<<8|r>>>24,r=r<<8|s>>>24,s=s<<8|_>>>24,_=o[t+d|0]|_<<8,d=d+1|0,(d|0)!=12;);for(n[a+56>>2]=0,n[a+60>>2]=0,n[a+48>>2]=0,n[a+52>>2]=0,u=u<<7|r>>>25,r=r<<7|s>>>25,s=s<<7|_>>>25,_=e&255|_<<7,d=14;;){if((d|0)!=-2){l=N-32|0,N=l,f=0,p=0,h=0,m=0,v=N-176|0,N=v;n:{e:{t:{r:{if(e=r,t=q2(u),b=(t|0)==32?q2(r)+32|0:t,t=_,r=s,s=q2(r),s=e|u?b:((s|0)==32?q2(t)+32|0:s)- -64|0,s>>>0<115){if(s>>>0>63)break r;break t}if(b=!r&t>>>0<7513,!(b&!(e|u)))break e;break n}f=I1(t,r,7513),u=C,m=u,e=t,u=B(f,u,7513,0),t=t-u|0,r=r-(C+(e>>>0<u>>>0)|0)|0,e=0,u=0;break n}f=r,u=I1(e,u,7513),p=C,r=I1(r,e-B(u,p,7513,0)|0,7513),s=C,f=f-B(r,s,7513,0)|0,h=f,e=t,t=I1(t,f,7513),f=t,b=C,m=r|b,r=B(t,b,7513,0),t=e-r|0,r=h-(C+(e>>>0<r>>>0)|0)|0,h=u|s,e=0,u=0;break n}s=e,e=s-b|0,u=u-(s>>>0<b>>>0)|0,s=t,t=t-7513|0,r=r-(s>>>0<7513)|0,f=1}n[l+16>>2]=t,n[l+20>>2]=r,n[l>>2]=f,n[l+4>>2]=m,n[l+24>>2]=e,n[l+28>>2]=u,n[l+8>>2]=h,n[l+12>>2]=p,N=v+176|0,e=n[l>>2],r=n[l+4>>2],u=n[l+12>>2],t=a+16|0,n[t+8>>2]=n[l+8>>2],n[t+12>>2]=u,n[t>>2]=e,n[t+4>>2]=r,N=l+32|0,t=n[a+16>>2],s=n[a+20>>2],r=n[a+24>>2],u=n[a+28>>2],j3(a,t,s,r,u),E[(a+48|0)+d>>1]=_-n[a>>2],d=d-2|0,_=t;continue}break}n[a+40>>2]=0,n[a+44>>2]=0,n[a+32>>2]=0,n[a+36>>2]=0,t=n[a+60>>2],e=n[a+56>>2],E[i+8>>1]=e,E[i+10>>1]=e>>>16,E[i+12>>1]=t,E[i+14>>1]=t>>>16,t=n[a+52>>2],e=n[a+48>>2],E[i>>1]=e,E[i+2>>1]=e>>>16,E[i+4>>1]=t,E[i+6>>1]=t>>>16,N=a- -64|0}function Mi(i,t){W2(i,t,80,4)}function Si(i,t){Z3(i,t,80)}function x2(i){n[i>>2]=0,n[i+4>>2]=4}function U4(i,t,e){var r=0,u=0,a=0,s=0;r=N-32|0,N=r,u=N-224|0,N=u,n[u+60>>2]=16,n[u+56>>2]=e,n[u+52>>2]=10,n[u+48>>2]=1154136,a=u+4|0,s=u+48|0,P2(a,s,2),e=N-288|0,N=e,ra(e,n[u+8>>2],n[u+12>>2]),r1(e,t,12),t=e+144|0,I(t,e,144),ua(s,t),N=e+288|0,t=n[u+76>>2],n[u+40>>2]=n[u+72>>2],n[u+44>>2]=t,t=n[u+68>>2],n[u+32>>2]=n[u+64>>2],n[u+36>>2]=t,t=n[u+60>>2],n[u+24>>2]=n[u+56>>2],n[u+28>>2]=t,t=n[u+52>>2],n[u+16>>2]=n[u+48>>2],n[u+20>>2]=t,B2(u+80|0),t=n[u+44>>2],e=n[u+40>>2],c[r+24|0]=e,c[r+25|0]=e>>>8,c[r+26|0]=e>>>16,c[r+27|0]=e>>>24,c[r+28|0]=t,c[r+29|0]=t>>>8,c[r+30|0]=t>>>16,c[r+31|0]=t>>>24,t=n[u+36>>2],e=n[u+32>>2],c[r+16|0]=e,c[r+17|0]=e>>>8,c[r+18|0]=e>>>16,c[r+19|0]=e>>>24,c[r+20|0]=t,c[r+21|0]=t>>>8,c[r+22|0]=t>>>16,c[r+23|0]=t>>>24,t=n[u+28>>2],e=n[u+24>>2],c[r+8|0]=e,c[r+9|0]=e>>>8,c[r+10|0]=e>>>16,c[r+11|0]=e>>>24,c[r+12|0]=t,c[r+13|0]=t>>>8,c[r+14|0]=t>>>16,c[r+15|0]=t>>>24,t=n[u+20>>2],e=n[u+16>>2],c[r|0]=e,c[r+1|0]=e>>>8,c[r+2|0]=e>>>16,c[r+3|0]=e>>>24,c[r+4|0]=t,c[r+5|0]=t>>>8,c[r+6|0]=t>>>16,c[r+7|0]=t>>>24,Kr(u+16|0,32),G(a),N=u+224|0,t=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),e=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),c[i+24|0]=e,c[i+25|0]=e>>>8,c[i+26|0]=e>>>16,c[i+27|0]=e>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,t=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),e=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),c[i+16|0]=e,c[i+17|0]=e>>>8,c[i+18|0]=e>>>16,c[i+19|0]=e>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,t=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),e=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),c[i+8|0]=e,c[i+9|0]=e>>>8,c[i+10|0]=e>>>16,c[i+11|0]=e>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),e=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[i|0]=e,c[i+1|0]=e>>>8,c[i+2|0]=e>>>16,c[i+3|0]=e>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,d0(r),N=r+32|0}function Ui(i,t,e){var r=0,u=0,a=0,s=0;u=N-16|0,N=u,r=n[t+8>>2],a=n[t+4>>2],n[u+8>>2]=e,n[u+4>>2]=u+15;n:{e:{if(!r)break e;for(t=0;;)if(r>>>0<=1){if(r=O(t,48)+a|0,vi(u+4|0,r)&255)break e;t=r+16|0;break n}else{s=t,e=r>>>1|0,t=e+t|0,t=(vi(u+4|0,O(t,48)+a|0)&255)==1?s:t,r=r-e|0;continue}}r=0}n[i+4>>2]=t,n[i>>2]=r,N=u+16|0}function zi(i,t,e){O3(i,t,e,3)}function Ki(i,t){Z3(i,t,48)}function Xi(i,t,e,r,u){var a=0,s=0,l=0,f=0,_=0;a=N-128|0,N=a,f=a,_=Mr(e),E[f+52>>1]=_,f=a,_=As(r),n[f+56>>2]=_,n[a+116>>2]=1,n[a+108>>2]=4,n[a+100>>2]=2,c[a+55|0]=u,n[a+112>>2]=a+55,e=a+56|0,n[a+104>>2]=e,n[a+96>>2]=a+52,l=a+12|0,r=N-368|0,N=r,u=r+20|0,Y2(u,6),He(r+8|0,4),n[r+92>>2]=1,n[r+88>>2]=1048648,n[r+76>>2]=11,n[r+72>>2]=1093784,s=n[r+12>>2],n[r+80>>2]=n[r+8>>2],n[r+84>>2]=s,s=r+72|0,Se(u,s,r+96|0),Me(u,a+96|0,3),u=r+32|0,k0(u,40),Ye(s,t);n:{if(n[r+76>>2]|n[r+72>>2]!=1&&(t=r+224|0,I(t,r+80|0,144),u=Je(t,n[r+24>>2],n[r+28>>2],u,40),B2(t),!u))break n;Y()}for(I(l,r+32|0,40),x0(r+20|0),N=r+368|0,n[a+64>>2]=0,n[a+68>>2]=0,n[a+72>>2]=0,n[a+76>>2]=0,n[a+80>>2]=0,n[a+84>>2]=0,n[a+88>>2]=0,n[a+92>>2]=0,n[a+56>>2]=0,n[a+60>>2]=0,l=a- -64|0,t=0,r=0;;){if((r|0)!=40){!e|(e|0)==(l|0)?(e=(a- -64|0)+t|0,t=t+1|0,u=0):u=e+1|0,c[e|0]=o[(a+12|0)+r|0],r=r+1|0,e=u;continue}break}t=n[a+56>>2],e=n[a+60>>2],r=n[a+92>>2],n[a+120>>2]=n[a+88>>2],n[a+124>>2]=r,r=n[a+84>>2],n[a+112>>2]=n[a+80>>2],n[a+116>>2]=r,r=n[a+76>>2],n[a+104>>2]=n[a+72>>2],n[a+108>>2]=r,r=n[a+68>>2],n[a+96>>2]=n[a+64>>2],n[a+100>>2]=r,d0(a+96|0),c[i+32|0]=t,c[i+33|0]=t>>>8,c[i+34|0]=t>>>16,c[i+35|0]=t>>>24,c[i+36|0]=e,c[i+37|0]=e>>>8,c[i+38|0]=e>>>16,c[i+39|0]=e>>>24,t=n[a+68>>2],e=n[a+64>>2],c[i|0]=e,c[i+1|0]=e>>>8,c[i+2|0]=e>>>16,c[i+3|0]=e>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,t=n[a+76>>2],e=n[a+72>>2],c[i+8|0]=e,c[i+9|0]=e>>>8,c[i+10|0]=e>>>16,c[i+11|0]=e>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=n[a+84>>2],e=n[a+80>>2],c[i+16|0]=e,c[i+17|0]=e>>>8,c[i+18|0]=e>>>16,c[i+19|0]=e>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,t=n[a+92>>2],e=n[a+88>>2],c[i+24|0]=e,c[i+25|0]=e>>>8,c[i+26|0]=e>>>16,c[i+27|0]=e>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,E1(a+12|0,40),N=a+128|0}function Ae(i,t,e,r){var u=0,a=0,s=0;u=N-16|0,N=u,n[u+12>>2]=r,n[u+8>>2]=e,a=n[t+16>>2],a||Y(),a=N0[t+4>>2]/(a>>>0)|0,s=Z1(u+8|0),n[i+28>>2]=0,n[i+24>>2]=r,n[i+20>>2]=e,n[i+16>>2]=n[t+16>>2],e=n[t+12>>2],n[i+8>>2]=n[t+8>>2],n[i+12>>2]=e,e=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=e,n[i+32>>2]=a>>>0>s>>>0?s:a,N=u+16|0}function qi(i,t){var e=0,r=0,u=0,a=0;if(e=n[i+8>>2],e>>>0>=t>>>0){_s(i,t);return}for(r=t-e|0,ue(i,r),u=r>>>0<=1?1:r,t=u-1|0,a=n[i+8>>2],e=a+n[i+4>>2]|0;;){if(t){c[e|0]=0,t=t-1|0,e=e+1|0;continue}break}t=u+a|0;n:{if(!r){t=t-1|0;break n}c[e|0]=0}n[i+8>>2]=t}function y2(i,t,e){var r=0;r=N-16|0,N=r,Zr(r+8|0,i,n[i>>2],1,t,e),n[r+8>>2]!=-2147483647&&Y(),N=r+16|0}function Di(i){y2(i,4,16)}function Oi(i,t,e,r,u,a){var s=0,l=0,f=0;l=N-320|0,N=l,s=l+192|0,Ji(s,t,e),t=l+8|0,Ei(t,s),e=N+-64|0,N=e,s=t+128|0,Le(s,r,u),r=n[a+8>>2],n[e+16>>2]=r,f=n[a+4>>2],n[e+12>>2]=f,n[e+8>>2]=n[a>>2],Ri(t,e+8|0),Le(s,f,r);n:{if(Bi(t,u,r)){Fe(t),t=1;break n}r=e+8|0,I(r,s,56),ls(i+1|0,r),Fe(t),t=0}c[i|0]=t,N=e- -64|0,N=l+320|0}function Ti(i,t,e,r){var u=0,a=0;for(u=N-224|0,N=u,a=u+16|0,Ze(a),$0(a,1093784,11),He(u+8|0,t),$0(a,n[u+8>>2],n[u+12>>2]),c[u+120|0]=0,$0(a,u+120|0,1),t=r<<3;;){if(t){$0(u+16|0,n[e>>2],n[e+4>>2]),t=t-8|0,e=e+8|0;continue}break}t=u+120|0,I(t,u+16|0,104),k1(i,t),N=u+224|0}function z4(i,t){X3(i,t,5)}function Vi(i,t,e,r,u,a){var s=0,l=0,f=0;s=N-96|0,N=s,T1(s+4|0,t,e,4,0),t=o[s+32|0]|o[s+33|0]<<8|(o[s+34|0]<<16|o[s+35|0]<<24),n[s+72>>2]=o[s+28|0]|o[s+29|0]<<8|(o[s+30|0]<<16|o[s+31|0]<<24),n[s+76>>2]=t,t=o[s+24|0]|o[s+25|0]<<8|(o[s+26|0]<<16|o[s+27|0]<<24),n[s+64>>2]=o[s+20|0]|o[s+21|0]<<8|(o[s+22|0]<<16|o[s+23|0]<<24),n[s+68>>2]=t,t=o[s+16|0]|o[s+17|0]<<8|(o[s+18|0]<<16|o[s+19|0]<<24),n[s+56>>2]=o[s+12|0]|o[s+13|0]<<8|(o[s+14|0]<<16|o[s+15|0]<<24),n[s+60>>2]=t,t=o[s+8|0]|o[s+9|0]<<8|(o[s+10|0]<<16|o[s+11|0]<<24),n[s+48>>2]=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),n[s+52>>2]=t,n[s+92>>2]=32,n[s+88>>2]=r,n[s+84>>2]=a,n[s+80>>2]=u,r=s+36|0,e=N-16|0,N=e,t=s+80|0,a=n[t+12>>2],f=n[t+8>>2],l=n[t>>2],u=e+4|0,t=n[t+4>>2],O0(u,t+16|0),D0(u,l,t),t=N-48|0,N=t,M0[n[273494]](t,u),n[t+16>>2]=n[t+4>>2],l=n[t>>2],n[t+12>>2]=l,n[t+8>>2]=l,l=a,a=t+8|0,Oi(t+31|0,s+48|0,1154146,f,l,a);n:{if(o[t+31|0]!=1&&(f=o[t+44|0]|o[t+45|0]<<8|(o[t+46|0]<<16|o[t+47|0]<<24),n[t+16>>2]=o[t+40|0]|o[t+41|0]<<8|(o[t+42|0]<<16|o[t+43|0]<<24),n[t+20>>2]=f,f=o[t+36|0]|o[t+37|0]<<8|(o[t+38|0]<<16|o[t+39|0]<<24),n[t+8>>2]=o[t+32|0]|o[t+33|0]<<8|(o[t+34|0]<<16|o[t+35|0]<<24),n[t+12>>2]=f,l=0,!(M0[n[273498]](u,a,16)|0)))break n;l=1}a=l,N=t+48|0;n:{if(a){n[r>>2]=-2147483648,G(u);break n}n[r+8>>2]=n[e+12>>2],t=n[e+8>>2],n[r>>2]=n[e+4>>2],n[r+4>>2]=t}N=e+16|0;n:{if(n[s+36>>2]==-2147483648){n[i>>2]=-2147483648,n[i+4>>2]=1;break n}n[i+8>>2]=n[s+44>>2],t=n[s+40>>2],n[i>>2]=n[s+36>>2],n[i+4>>2]=t}Ve(s+48|0),d0(s+4|0),N=s+96|0}function Fi(i,t,e,r,u,a,s,l,f){var _=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0;w=N-176|0,N=w,y=w+88|0,X=N-32|0,N=X,n[X+4>>2]=r;n:{if((u-1&255)>>>0>=(a&255)>>>0){n[y>>2]=-2147483648,c[y+4|0]=0;break n}for(c[X+25|0]=u,c[X+24|0]=1,n[X+20>>2]=r,S=N-32|0,N=S,K=X+20|0,u=o[K+5|0],_=u-o[K+4|0]|0,U0(S,u>>>0>=_>>>0?_:0,1,32),n[S+20>>2]=0,u=n[S+4>>2],n[S+12>>2]=n[S>>2],n[S+16>>2]=u,u=n[K+4>>2],n[S+24>>2]=n[K>>2],n[S+28>>2]=u,d=N-32|0,N=d,u=S+12|0,_=S+24|0,b=o[_+5|0],p=b-o[_+4|0]|0,Ku(u,b>>>0>=p>>>0?p:0),b=n[u+4>>2],p=n[u+8>>2],h=n[_+4>>2],n[d+8>>2]=n[_>>2],n[d+12>>2]=h,n[d+20>>2]=u+8,P=d,L=m0(b,p,32),n[P+24>>2]=L,n[d+28>>2]=C,b=N-16|0,N=b,u=d+8|0,h=o[u+5|0],R=o[u+4|0],_=d+20|0,p=n[_+4>>2],n[b>>2]=n[_>>2],n[b+4>>2]=p,n[b+8>>2]=n[_+8>>2],n[b+12>>2]=n[u>>2],u=N-48|0,N=u,v=n[b+4>>2],_=n[b+8>>2]+(v<<5)|0,m=n[b+12>>2];;){if((h&255)>>>0>R>>>0){n[u+40>>2]=1,h=h-1|0,c[u+47|0]=h,n[u+36>>2]=u+47,T1(u+4|0,m,8,u+36|0,1),p=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),U=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),c[_+24|0]=U,c[_+25|0]=U>>>8,c[_+26|0]=U>>>16,c[_+27|0]=U>>>24,c[_+28|0]=p,c[_+29|0]=p>>>8,c[_+30|0]=p>>>16,c[_+31|0]=p>>>24,p=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),U=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),c[_+16|0]=U,c[_+17|0]=U>>>8,c[_+18|0]=U>>>16,c[_+19|0]=U>>>24,c[_+20|0]=p,c[_+21|0]=p>>>8,c[_+22|0]=p>>>16,c[_+23|0]=p>>>24,p=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),U=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),c[_+8|0]=U,c[_+9|0]=U>>>8,c[_+10|0]=U>>>16,c[_+11|0]=U>>>24,c[_+12|0]=p,c[_+13|0]=p>>>8,c[_+14|0]=p>>>16,c[_+15|0]=p>>>24,p=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),U=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),c[_|0]=U,c[_+1|0]=U>>>8,c[_+2|0]=U>>>16,c[_+3|0]=U>>>24,c[_+4|0]=p,c[_+5|0]=p>>>8,c[_+6|0]=p>>>16,c[_+7|0]=p>>>24,_=_+32|0,v=v+1|0;continue}break}n[n[b>>2]>>2]=v,N=u+48|0,N=b+16|0,N=d+32|0,b=X+8|0,n[b+8>>2]=n[S+20>>2],u=n[S+16>>2],n[b>>2]=n[S+12>>2],n[b+4>>2]=u,N=S+32|0,c[X+30|0]=a,E[X+28>>1]=256,n[X+24>>2]=X+4,n[X+20>>2]=b,a=N-32|0,N=a,Xu(a+20|0,K);e:{if(n[a+24>>2]==1){U0(a,n[a+28>>2],1,33),n[a+16>>2]=0,u=n[a+4>>2],n[a+8>>2]=n[a>>2],n[a+12>>2]=u,u=a+8|0,S=N-16|0,N=S,p=S+4|0,Xu(p,K);t:{if(n[S+8>>2]==1){G0(u,n[u+8>>2],n[S+12>>2],1,33),_=n[u+8>>2],d=n[u+4>>2],n[S+4>>2]=u+8,P=S,L=m0(d,_,32),n[P+8>>2]=L,n[S+12>>2]=C,_=N-32|0,N=_,d=o[K+10|0],u=j[K+8>>1],h=n[K+4>>2],n[_+20>>2]=n[K>>2],n[_+24>>2]=h,n[_+16>>2]=n[p+8>>2],K=n[p+4>>2],n[_+8>>2]=n[p>>2],n[_+12>>2]=K,u=d<<16|u;r:{if(u&1||(u=u>>>8|0,(u&255)>>>0>d>>>0))break r;for(;;){if(d>>>0>(u&255)>>>0){bi(_+8|0,u),u=u+1|0;continue}break}bi(_+8|0,d)}n[n[_+8>>2]>>2]=n[_+12>>2],N=_+32|0,N=S+16|0;break t}Y()}n[y+8>>2]=n[a+16>>2],u=n[a+12>>2],n[y>>2]=n[a+8>>2],n[y+4>>2]=u,N=a+32|0;break e}Y()}for(u=n[b+8>>2],a=n[b+4>>2];;){if(u){u=u-1|0,d0(a),a=a+32|0;continue}break}Z0(b)}N=X+32|0,_=n[w+88>>2];n:{if((_|0)==-2147483648){n[i>>2]=-2147483648,n[i+4>>2]=2;break n}u=n[w+96>>2],n[w+20>>2]=u,a=n[w+92>>2],n[w+16>>2]=a,n[w+12>>2]=_,O0(w+24|0,O(l,81)),l=u>>>0>l>>>0?l:u;e:{for(;;){t:{if(l){u=N-48|0,N=u,c[u+40|0]=0,c[u+41|0]=0,c[u+42|0]=0,c[u+43|0]=0,c[u+44|0]=0,c[u+45|0]=0,c[u+46|0]=0,c[u+47|0]=0,c[u+32|0]=0,c[u+33|0]=0,c[u+34|0]=0,c[u+35|0]=0,c[u+36|0]=0,c[u+37|0]=0,c[u+38|0]=0,c[u+39|0]=0,c[u+24|0]=0,c[u+25|0]=0,c[u+26|0]=0,c[u+27|0]=0,c[u+28|0]=0,c[u+29|0]=0,c[u+30|0]=0,c[u+31|0]=0,c[u+16|0]=0,c[u+17|0]=0,c[u+18|0]=0,c[u+19|0]=0,c[u+20|0]=0,c[u+21|0]=0,c[u+22|0]=0,c[u+23|0]=0,c[u+15|0]=o[a+32|0],o0(u+16|0,32,a,32),S=w+39|0,I(S,u+15|0,33),N=u+48|0,c[w+87|0]=o[w+39|0],n[w+100>>2]=1,n[w+92>>2]=32,n[w+88>>2]=f,n[w+96>>2]=w+87,_=w+88|0,P2(w+72|0,_,2),n[w+168>>2]=1,c[w+163|0]=o[w+87|0],n[w+164>>2]=w+163,T=w+128|0,T1(T,r,9,w+164|0,1),n[w+120>>2]=0,u=o[w+156|0]|o[w+157|0]<<8|(o[w+158|0]<<16|o[w+159|0]<<24),n[w+112>>2]=o[w+152|0]|o[w+153|0]<<8|(o[w+154|0]<<16|o[w+155|0]<<24),n[w+116>>2]=u,u=o[w+148|0]|o[w+149|0]<<8|(o[w+150|0]<<16|o[w+151|0]<<24),n[w+104>>2]=o[w+144|0]|o[w+145|0]<<8|(o[w+146|0]<<16|o[w+147|0]<<24),n[w+108>>2]=u,u=o[w+140|0]|o[w+141|0]<<8|(o[w+142|0]<<16|o[w+143|0]<<24),n[w+96>>2]=o[w+136|0]|o[w+137|0]<<8|(o[w+138|0]<<16|o[w+139|0]<<24),n[w+100>>2]=u,u=o[w+132|0]|o[w+133|0]<<8|(o[w+134|0]<<16|o[w+135|0]<<24),n[w+88>>2]=o[w+128|0]|o[w+129|0]<<8|(o[w+130|0]<<16|o[w+131|0]<<24),n[w+92>>2]=u,d0(T),X=n[w+76>>2],K=n[w+80>>2],y=N-160|0,N=y,b=N-32|0,N=b,n[b+24>>2]=0,n[b+28>>2]=0,n[b+16>>2]=0,n[b+20>>2]=0,n[b+8>>2]=0,n[b+12>>2]=0,n[b>>2]=0,n[b+4>>2]=0,o0(b,32,s,32),d=n[b+28>>2],u=y+100|0,p=n[b+24>>2],c[u+25|0]=p,c[u+26|0]=p>>>8,c[u+27|0]=p>>>16,c[u+28|0]=p>>>24,c[u+29|0]=d,c[u+30|0]=d>>>8,c[u+31|0]=d>>>16,c[u+32|0]=d>>>24,d=n[b+20>>2],p=n[b+16>>2],c[u+17|0]=p,c[u+18|0]=p>>>8,c[u+19|0]=p>>>16,c[u+20|0]=p>>>24,c[u+21|0]=d,c[u+22|0]=d>>>8,c[u+23|0]=d>>>16,c[u+24|0]=d>>>24,d=n[b+12>>2],p=n[b+8>>2],c[u+9|0]=p,c[u+10|0]=p>>>8,c[u+11|0]=p>>>16,c[u+12|0]=p>>>24,c[u+13|0]=d,c[u+14|0]=d>>>8,c[u+15|0]=d>>>16,c[u+16|0]=d>>>24,d=n[b+4>>2],p=n[b>>2],c[u+1|0]=p,c[u+2|0]=p>>>8,c[u+3|0]=p>>>16,c[u+4|0]=p>>>24,c[u+5|0]=d,c[u+6|0]=d>>>8,c[u+7|0]=d>>>16,c[u+8|0]=d>>>24,c[u|0]=0,N=b+32|0;r:{if(o[y+100|0]==1){n[T>>2]=-2147483648;break r}u=o[y+129|0]|o[y+130|0]<<8|(o[y+131|0]<<16|o[y+132|0]<<24),n[y+32>>2]=o[y+125|0]|o[y+126|0]<<8|(o[y+127|0]<<16|o[y+128|0]<<24),n[y+36>>2]=u,u=o[y+121|0]|o[y+122|0]<<8|(o[y+123|0]<<16|o[y+124|0]<<24),n[y+24>>2]=o[y+117|0]|o[y+118|0]<<8|(o[y+119|0]<<16|o[y+120|0]<<24),n[y+28>>2]=u,u=o[y+113|0]|o[y+114|0]<<8|(o[y+115|0]<<16|o[y+116|0]<<24),n[y+16>>2]=o[y+109|0]|o[y+110|0]<<8|(o[y+111|0]<<16|o[y+112|0]<<24),n[y+20>>2]=u,u=o[y+105|0]|o[y+106|0]<<8|(o[y+107|0]<<16|o[y+108|0]<<24),n[y+8>>2]=o[y+101|0]|o[y+102|0]<<8|(o[y+103|0]<<16|o[y+104|0]<<24),n[y+12>>2]=u,u=y+100|0,$u(u,s,32),H=y+44|0,ni(H,t,e,u),x=y+8|0,Z=n[y+48>>2],Q=n[y+52>>2],m=0,F=0,p=N-304|0,N=p,U=N-224|0,N=U;u:{i:switch(o[1093816]-2|0){case 0:F=1093849,m=1093817;break u;case 1:break i;default:break u}F=1093849,m=1093817}for(b=N-96|0,N=b,v=N-32|0,N=v,H0(v),d=N-48|0,N=d,n[d+36>>2]=_,n[d+44>>2]=n[_+32>>2],M=_+32|0,n[d+40>>2]=M,h=N-16|0,N=h,R=v+32|0,n[h+12>>2]=R,n[h+8>>2]=v,g=n8(h+8|0),_=d+8|0,n[_+4>>2]=R,n[_>>2]=v,n[_+20>>2]=0,R=d+36|0,z=n[R+4>>2],n[_+8>>2]=n[R>>2],n[_+12>>2]=z,z=n[R+8>>2],n[_+16>>2]=z,V=_,_=n[R+4>>2]-n[R>>2]|0,R=_-z|0,_=_>>>0>=R>>>0?R:0,n[V+24>>2]=_>>>0<g>>>0?_:g,N=h+16|0,_=n[d+32>>2],R=n[d+28>>2],h=_-R|0,_=_>>>0>=h>>>0?h:0,h=R+n[d+8>>2]|0,R=n[d+16>>2]+(R+n[d+24>>2]|0)|0;;){if(_){c[h|0]=o[R|0],_=_-1|0,R=R+1|0,h=h+1|0;continue}break}_=n[M>>2],h=_+32|0,n[M>>2]=_>>>0>h>>>0?-1:h,N=d+48|0,M=N-16|0,N=M,c[M+13|0]=0,c[M+14|0]=32,c[M+12|0]=o[1154394],E[M+10>>1]=o[1154392]|o[1154393]<<8,_=N-112|0,N=_,d=N-320|0,N=d,R=M+10|0,t1(d+144|0,1,0,R,5,1154426,7,v,32),h=I(d,d+176|0,144),n[h+168>>2]=0,n[h+172>>2]=0,n[h+160>>2]=0,n[h+164>>2]=0,n[h+152>>2]=0,n[h+156>>2]=0,n[h+144>>2]=0,n[h+148>>2]=0,e1(h,R,5,1154417,2,1,0,h+144|0,32)&&Y(),R=n[h+172>>2],d=_+8|0,g=n[h+168>>2],c[d+24|0]=g,c[d+25|0]=g>>>8,c[d+26|0]=g>>>16,c[d+27|0]=g>>>24,c[d+28|0]=R,c[d+29|0]=R>>>8,c[d+30|0]=R>>>16,c[d+31|0]=R>>>24,R=n[h+164>>2],g=n[h+160>>2],c[d+16|0]=g,c[d+17|0]=g>>>8,c[d+18|0]=g>>>16,c[d+19|0]=g>>>24,c[d+20|0]=R,c[d+21|0]=R>>>8,c[d+22|0]=R>>>16,c[d+23|0]=R>>>24,R=n[h+156>>2],g=n[h+152>>2],c[d+8|0]=g,c[d+9|0]=g>>>8,c[d+10|0]=g>>>16,c[d+11|0]=g>>>24,c[d+12|0]=R,c[d+13|0]=R>>>8,c[d+14|0]=R>>>16,c[d+15|0]=R>>>24,R=n[h+148>>2],g=n[h+144>>2],c[d|0]=g,c[d+1|0]=g>>>8,c[d+2|0]=g>>>16,c[d+3|0]=g>>>24,c[d+4|0]=R,c[d+5|0]=R>>>8,c[d+6|0]=R>>>16,c[d+7|0]=R>>>24,D4(h),N=h+320|0,h=N-32|0,N=h,n[h+24>>2]=0,n[h+28>>2]=0,n[h+16>>2]=0,n[h+20>>2]=0,n[h+8>>2]=0,n[h+12>>2]=0,n[h>>2]=0,n[h+4>>2]=0,o0(h,32,d,32),R=n[h+12>>2],d=_+76|0,g=n[h+8>>2],c[d+9|0]=g,c[d+10|0]=g>>>8,c[d+11|0]=g>>>16,c[d+12|0]=g>>>24,c[d+13|0]=R,c[d+14|0]=R>>>8,c[d+15|0]=R>>>16,c[d+16|0]=R>>>24,R=n[h+20>>2],g=n[h+16>>2],c[d+17|0]=g,c[d+18|0]=g>>>8,c[d+19|0]=g>>>16,c[d+20|0]=g>>>24,c[d+21|0]=R,c[d+22|0]=R>>>8,c[d+23|0]=R>>>16,c[d+24|0]=R>>>24,c[h|0]=o[h|0]&248,R=n[h+4>>2],g=n[h>>2],c[d+1|0]=g,c[d+2|0]=g>>>8,c[d+3|0]=g>>>16,c[d+4|0]=g>>>24,c[d+5|0]=R,c[d+6|0]=R>>>8,c[d+7|0]=R>>>16,c[d+8|0]=R>>>24,c[h+31|0]=o[h+31|0]&63|64,R=n[h+28>>2],g=n[h+24>>2],c[d+25|0]=g,c[d+26|0]=g>>>8,c[d+27|0]=g>>>16,c[d+28|0]=g>>>24,c[d+29|0]=R,c[d+30|0]=R>>>8,c[d+31|0]=R>>>16,c[d+32|0]=R>>>24,d0(h),c[d|0]=0,N=h+32|0,o[_+76|0]==1&&Y(),R=p+160|0,h=U- -64|0,d=o[_+105|0]|o[_+106|0]<<8|(o[_+107|0]<<16|o[_+108|0]<<24),n[_+64>>2]=o[_+101|0]|o[_+102|0]<<8|(o[_+103|0]<<16|o[_+104|0]<<24),n[_+68>>2]=d,d=o[_+97|0]|o[_+98|0]<<8|(o[_+99|0]<<16|o[_+100|0]<<24),n[_+56>>2]=o[_+93|0]|o[_+94|0]<<8|(o[_+95|0]<<16|o[_+96|0]<<24),n[_+60>>2]=d,d=o[_+89|0]|o[_+90|0]<<8|(o[_+91|0]<<16|o[_+92|0]<<24),n[_+48>>2]=o[_+85|0]|o[_+86|0]<<8|(o[_+87|0]<<16|o[_+88|0]<<24),n[_+52>>2]=d,d=o[_+81|0]|o[_+82|0]<<8|(o[_+83|0]<<16|o[_+84|0]<<24),n[_+40>>2]=o[_+77|0]|o[_+78|0]<<8|(o[_+79|0]<<16|o[_+80|0]<<24),n[_+44>>2]=d,d=b+32|0,Q1(d+32|0,_+40|0),g=n[_+68>>2],z=n[_+64>>2],c[d+24|0]=z,c[d+25|0]=z>>>8,c[d+26|0]=z>>>16,c[d+27|0]=z>>>24,c[d+28|0]=g,c[d+29|0]=g>>>8,c[d+30|0]=g>>>16,c[d+31|0]=g>>>24,g=n[_+60>>2],z=n[_+56>>2],c[d+16|0]=z,c[d+17|0]=z>>>8,c[d+18|0]=z>>>16,c[d+19|0]=z>>>24,c[d+20|0]=g,c[d+21|0]=g>>>8,c[d+22|0]=g>>>16,c[d+23|0]=g>>>24,g=n[_+52>>2],z=n[_+48>>2],c[d+8|0]=z,c[d+9|0]=z>>>8,c[d+10|0]=z>>>16,c[d+11|0]=z>>>24,c[d+12|0]=g,c[d+13|0]=g>>>8,c[d+14|0]=g>>>16,c[d+15|0]=g>>>24,g=n[_+44>>2],z=n[_+40>>2],c[d|0]=z,c[d+1|0]=z>>>8,c[d+2|0]=z>>>16,c[d+3|0]=z>>>24,c[d+4|0]=g,c[d+5|0]=g>>>8,c[d+6|0]=g>>>16,c[d+7|0]=g>>>24,N=_+112|0,N=M+16|0,d0(v),N=v+32|0,_=o[b+60|0]|o[b+61|0]<<8|(o[b+62|0]<<16|o[b+63|0]<<24),n[b+24>>2]=o[b+56|0]|o[b+57|0]<<8|(o[b+58|0]<<16|o[b+59|0]<<24),n[b+28>>2]=_,_=o[b+52|0]|o[b+53|0]<<8|(o[b+54|0]<<16|o[b+55|0]<<24),n[b+16>>2]=o[b+48|0]|o[b+49|0]<<8|(o[b+50|0]<<16|o[b+51|0]<<24),n[b+20>>2]=_,_=o[b+44|0]|o[b+45|0]<<8|(o[b+46|0]<<16|o[b+47|0]<<24),n[b+8>>2]=o[b+40|0]|o[b+41|0]<<8|(o[b+42|0]<<16|o[b+43|0]<<24),n[b+12>>2]=_,_=o[b+36|0]|o[b+37|0]<<8|(o[b+38|0]<<16|o[b+39|0]<<24),n[b>>2]=o[b+32|0]|o[b+33|0]<<8|(o[b+34|0]<<16|o[b+35|0]<<24),n[b+4>>2]=_,_=N-1344|0,N=_,c[_+69|0]=0,c[_+70|0]=32,c[_+68|0]=o[1154394],E[_+66>>1]=o[1154392]|o[1154393]<<8,sa(_+568|0,b,x);u:{i:{a:{if(o[_+568|0]==1){c[h|0]=1,n[h+4>>2]=5;break a}c[_+74|0]=o[_+571|0],E[_+72>>1]=o[_+569|0]|o[_+570|0]<<8,M=o[_+572|0]|o[_+573|0]<<8|(o[_+574|0]<<16|o[_+575|0]<<24),g=o[_+576|0]|o[_+577|0]<<8|(o[_+578|0]<<16|o[_+579|0]<<24),z=o[_+580|0]|o[_+581|0]<<8|(o[_+582|0]<<16|o[_+583|0]<<24),V=o[_+600|0],c[_+184|0]=V,d=o[_+596|0]|o[_+597|0]<<8|(o[_+598|0]<<16|o[_+599|0]<<24),q=o[_+592|0]|o[_+593|0]<<8|(o[_+594|0]<<16|o[_+595|0]<<24),n[_+176>>2]=q,n[_+180>>2]=d,v=o[_+588|0]|o[_+589|0]<<8|(o[_+590|0]<<16|o[_+591|0]<<24),D=o[_+584|0]|o[_+585|0]<<8|(o[_+586|0]<<16|o[_+587|0]<<24),n[_+168>>2]=D,n[_+172>>2]=v,c[_+79|0]=g,c[_+80|0]=g>>>8,c[_+81|0]=g>>>16,c[_+82|0]=g>>>24,c[_+83|0]=z,c[_+84|0]=z>>>8,c[_+85|0]=z>>>16,c[_+86|0]=z>>>24,c[_+75|0]=M,c[_+76|0]=M>>>8,c[_+77|0]=M>>>16,c[_+78|0]=M>>>24,c[_+103|0]=V,c[_+95|0]=q,c[_+96|0]=q>>>8,c[_+97|0]=q>>>16,c[_+98|0]=q>>>24,c[_+99|0]=d,c[_+100|0]=d>>>8,c[_+101|0]=d>>>16,c[_+102|0]=d>>>24,c[_+87|0]=D,c[_+88|0]=D>>>8,c[_+89|0]=D>>>16,c[_+90|0]=D>>>24,c[_+91|0]=v,c[_+92|0]=v>>>8,c[_+93|0]=v>>>16,c[_+94|0]=v>>>24,M=_+104|0,Q1(M,b);c:{d:{if(m){if(v=_+568|0,k0(v,399),d=_+168|0,V4(d,M),s2(_+56|0,v,399,d,32),M=n[_+60>>2],g=n[_+56>>2],m1(d,x),s2(_+48|0,g,M,d,32),M=n[_+52>>2],g=n[_+48>>2],m1(d,F),s2(_+40|0,g,M,d,32),q=n[_+44>>2],I(d,v,399),q>>>0>=400)break i;if(sa(v,m,x),!o[_+568|0])break d;c[h|0]=1,n[h+4>>2]=5,G1(_+72|0);break a}if(v=_+568|0,k0(v,266),d=_+168|0,V4(d,_+104|0),s2(_+16|0,v,266,d,32),m=n[_+20>>2],M=n[_+16>>2],m1(d,x),s2(_+8|0,M,m,d,32),m=n[_+12>>2],I(d,v,266),m>>>0>=267||(M=_+1064|0,m1(M,_+72|0),H0(v),ca(_+1032|0,M,32,_+66|0,d,266-m|0,v),n[_+1032>>2]!=9))break i;d0(M),d=o[_+596|0]|o[_+597|0]<<8|(o[_+598|0]<<16|o[_+599|0]<<24),n[_+160>>2]=o[_+592|0]|o[_+593|0]<<8|(o[_+594|0]<<16|o[_+595|0]<<24),n[_+164>>2]=d,d=o[_+588|0]|o[_+589|0]<<8|(o[_+590|0]<<16|o[_+591|0]<<24),n[_+152>>2]=o[_+584|0]|o[_+585|0]<<8|(o[_+586|0]<<16|o[_+587|0]<<24),n[_+156>>2]=d,d=o[_+580|0]|o[_+581|0]<<8|(o[_+582|0]<<16|o[_+583|0]<<24),n[_+144>>2]=o[_+576|0]|o[_+577|0]<<8|(o[_+578|0]<<16|o[_+579|0]<<24),n[_+148>>2]=d,d=o[_+572|0]|o[_+573|0]<<8|(o[_+574|0]<<16|o[_+575|0]<<24),n[_+136>>2]=o[_+568|0]|o[_+569|0]<<8|(o[_+570|0]<<16|o[_+571|0]<<24),n[_+140>>2]=d;break c}if(c[_+970|0]=o[_+571|0],E[_+968>>1]=o[_+569|0]|o[_+570|0]<<8,m=o[_+572|0]|o[_+573|0]<<8|(o[_+574|0]<<16|o[_+575|0]<<24),M=o[_+576|0]|o[_+577|0]<<8|(o[_+578|0]<<16|o[_+579|0]<<24),x=o[_+580|0]|o[_+581|0]<<8|(o[_+582|0]<<16|o[_+583|0]<<24),D=o[_+600|0],c[_+1080|0]=D,d=o[_+596|0]|o[_+597|0]<<8|(o[_+598|0]<<16|o[_+599|0]<<24),g=o[_+592|0]|o[_+593|0]<<8|(o[_+594|0]<<16|o[_+595|0]<<24),n[_+1072>>2]=g,n[_+1076>>2]=d,v=o[_+588|0]|o[_+589|0]<<8|(o[_+590|0]<<16|o[_+591|0]<<24),z=o[_+584|0]|o[_+585|0]<<8|(o[_+586|0]<<16|o[_+587|0]<<24),n[_+1064>>2]=z,n[_+1068>>2]=v,c[_+975|0]=M,c[_+976|0]=M>>>8,c[_+977|0]=M>>>16,c[_+978|0]=M>>>24,c[_+979|0]=x,c[_+980|0]=x>>>8,c[_+981|0]=x>>>16,c[_+982|0]=x>>>24,c[_+971|0]=m,c[_+972|0]=m>>>8,c[_+973|0]=m>>>16,c[_+974|0]=m>>>24,c[_+999|0]=D,c[_+991|0]=g,c[_+992|0]=g>>>8,c[_+993|0]=g>>>16,c[_+994|0]=g>>>24,c[_+995|0]=d,c[_+996|0]=d>>>8,c[_+997|0]=d>>>16,c[_+998|0]=d>>>24,c[_+983|0]=z,c[_+984|0]=z>>>8,c[_+985|0]=z>>>16,c[_+986|0]=z>>>24,c[_+987|0]=v,c[_+988|0]=v>>>8,c[_+989|0]=v>>>16,c[_+990|0]=v>>>24,v=_+1e3|0,m1(v,_+72|0),m=_+1032|0,g=_+968|0,m1(m,g),d=_+568|0,k0(d,266),s2(_+32|0,d,266,v,32),s2(_+24|0,n[_+32>>2],n[_+36>>2],m,32),M=n[_+28>>2],x=_+1064|0,I(x,d,266),M>>>0>=267||(H0(d),ca(_+1332|0,x,266-M|0,_+66|0,_+168|0,399-q|0,d),n[_+1332>>2]!=9))break i;d0(v),d0(m),E1(x,266),d=o[_+596|0]|o[_+597|0]<<8|(o[_+598|0]<<16|o[_+599|0]<<24),n[_+160>>2]=o[_+592|0]|o[_+593|0]<<8|(o[_+594|0]<<16|o[_+595|0]<<24),n[_+164>>2]=d,d=o[_+588|0]|o[_+589|0]<<8|(o[_+590|0]<<16|o[_+591|0]<<24),n[_+152>>2]=o[_+584|0]|o[_+585|0]<<8|(o[_+586|0]<<16|o[_+587|0]<<24),n[_+156>>2]=d,d=o[_+580|0]|o[_+581|0]<<8|(o[_+582|0]<<16|o[_+583|0]<<24),n[_+144>>2]=o[_+576|0]|o[_+577|0]<<8|(o[_+578|0]<<16|o[_+579|0]<<24),n[_+148>>2]=d,d=o[_+572|0]|o[_+573|0]<<8|(o[_+574|0]<<16|o[_+575|0]<<24),n[_+136>>2]=o[_+568|0]|o[_+569|0]<<8|(o[_+570|0]<<16|o[_+571|0]<<24),n[_+140>>2]=d,G1(g)}d=n[_+164>>2],n[_+592>>2]=n[_+160>>2],n[_+596>>2]=d,d=n[_+156>>2],n[_+584>>2]=n[_+152>>2],n[_+588>>2]=d,d=n[_+148>>2],n[_+576>>2]=n[_+144>>2],n[_+580>>2]=d,d=n[_+140>>2],n[_+568>>2]=n[_+136>>2],n[_+572>>2]=d,d=o[_+108|0]|o[_+109|0]<<8|(o[_+110|0]<<16|o[_+111|0]<<24),n[_+600>>2]=o[_+104|0]|o[_+105|0]<<8|(o[_+106|0]<<16|o[_+107|0]<<24),n[_+604>>2]=d,d=o[_+116|0]|o[_+117|0]<<8|(o[_+118|0]<<16|o[_+119|0]<<24),n[_+608>>2]=o[_+112|0]|o[_+113|0]<<8|(o[_+114|0]<<16|o[_+115|0]<<24),n[_+612>>2]=d,d=o[_+124|0]|o[_+125|0]<<8|(o[_+126|0]<<16|o[_+127|0]<<24),n[_+616>>2]=o[_+120|0]|o[_+121|0]<<8|(o[_+122|0]<<16|o[_+123|0]<<24),n[_+620>>2]=d,d=o[_+132|0]|o[_+133|0]<<8|(o[_+134|0]<<16|o[_+135|0]<<24),n[_+624>>2]=o[_+128|0]|o[_+129|0]<<8|(o[_+130|0]<<16|o[_+131|0]<<24),n[_+628>>2]=d,I(h+1|0,_+568|0,64),c[h|0]=0,G1(_+72|0)}d0(b),N=_+1344|0;break u}Y()}N=b+96|0;u:{if(o[U+64|0]==1){b=n[U+76>>2],c[U+11|0]=b,h=b>>>8|0,c[U+12|0]=h,v=b>>>16|0,c[U+13|0]=v,m=b>>>24|0,c[U+14|0]=m,_=n[U+72>>2],d=n[U+68>>2],c[U+3|0]=d,M=d>>>8|0,c[U+4|0]=M,x=d>>>16|0,c[U+5|0]=x,g=d>>>24|0,c[U+6|0]=g,c[U+7|0]=_,z=_>>>8|0,c[U+8|0]=z,q=_>>>16|0,c[U+9|0]=q,D=_>>>24|0,c[U+10|0]=D,c[R+8|0]=b,c[R+9|0]=h,c[R+10|0]=v,c[R+11|0]=m,c[R|0]=d,c[R+1|0]=M,c[R+2|0]=x,c[R+3|0]=g,c[R+4|0]=_,c[R+5|0]=z,c[R+6|0]=q,c[R+7|0]=D,c[R+126|0]=2;break u}b=I(U,U- -64|1,64),_=o[b+4|0]|o[b+5|0]<<8|(o[b+6|0]<<16|o[b+7|0]<<24),n[b+192>>2]=o[b|0]|o[b+1|0]<<8|(o[b+2|0]<<16|o[b+3|0]<<24),n[b+196>>2]=_,_=o[b+12|0]|o[b+13|0]<<8|(o[b+14|0]<<16|o[b+15|0]<<24),n[b+200>>2]=o[b+8|0]|o[b+9|0]<<8|(o[b+10|0]<<16|o[b+11|0]<<24),n[b+204>>2]=_,_=o[b+20|0]|o[b+21|0]<<8|(o[b+22|0]<<16|o[b+23|0]<<24),n[b+208>>2]=o[b+16|0]|o[b+17|0]<<8|(o[b+18|0]<<16|o[b+19|0]<<24),n[b+212>>2]=_,_=o[b+28|0]|o[b+29|0]<<8|(o[b+30|0]<<16|o[b+31|0]<<24),n[b+216>>2]=o[b+24|0]|o[b+25|0]<<8|(o[b+26|0]<<16|o[b+27|0]<<24),n[b+220>>2]=_,_=o[b+60|0]|o[b+61|0]<<8|(o[b+62|0]<<16|o[b+63|0]<<24),n[b+88>>2]=o[b+56|0]|o[b+57|0]<<8|(o[b+58|0]<<16|o[b+59|0]<<24),n[b+92>>2]=_,_=o[b+52|0]|o[b+53|0]<<8|(o[b+54|0]<<16|o[b+55|0]<<24),n[b+80>>2]=o[b+48|0]|o[b+49|0]<<8|(o[b+50|0]<<16|o[b+51|0]<<24),n[b+84>>2]=_,_=o[b+44|0]|o[b+45|0]<<8|(o[b+46|0]<<16|o[b+47|0]<<24),n[b+72>>2]=o[b+40|0]|o[b+41|0]<<8|(o[b+42|0]<<16|o[b+43|0]<<24),n[b+76>>2]=_,_=o[b+36|0]|o[b+37|0]<<8|(o[b+38|0]<<16|o[b+39|0]<<24),n[b+64>>2]=o[b+32|0]|o[b+33|0]<<8|(o[b+34|0]<<16|o[b+35|0]<<24),n[b+68>>2]=_,d=b+96|0,z=b+192|0,h=0,_=N-672|0,N=_,Qu(_+38|0),m=1;i:{a:{c:switch(M=o[1093816],M-1|0){case 2:break a;case 0:break c;default:break i}h=n[273458],m=n[273457];break i}h=n[273474],m=n[273473]}v=_+240|0,x=_+38|0,t1(v,1,0,x,10,1093900,11,m,h),h=n[_+268>>2],n[_+648>>2]=n[_+264>>2],n[_+652>>2]=h,h=n[_+260>>2],n[_+640>>2]=n[_+256>>2],n[_+644>>2]=h,h=n[_+252>>2],n[_+632>>2]=n[_+248>>2],n[_+636>>2]=h,h=n[_+244>>2],n[_+624>>2]=n[_+240>>2],n[_+628>>2]=h,h=_+272|0,B2(h),t1(v,1,0,x,10,1093911,9,Z,Q),m=n[_+268>>2],n[_+456>>2]=n[_+264>>2],n[_+460>>2]=m,m=n[_+260>>2],n[_+448>>2]=n[_+256>>2],n[_+452>>2]=m,m=n[_+252>>2],n[_+440>>2]=n[_+248>>2],n[_+444>>2]=m,m=n[_+244>>2],n[_+432>>2]=n[_+240>>2],n[_+436>>2]=m,B2(h),k0(v,192),c[_+48|0]=M,m=_+48|0,s2(_+24|0,v,192,m,1),s2(_+16|0,n[_+24>>2],n[_+28>>2],_+624|0,32),s2(_+8|0,n[_+16>>2],n[_+20>>2],_+432|0,32),h=n[_+12>>2],I(m,v,192);i:{a:{if(h>>>0>=193)break a;x=192-h|0,m=1,h=0;c:{d:switch(M-1|0){case 0:h=n[273456],m=n[273455];break c;case 2:break d;default:break c}h=n[273472],m=n[273471]}if(v=_+240|0,g=_+38|0,t1(v,z,32,g,10,1093920,6,m,h),M=_+432|0,I(M,_+272|0,144),h=_+580|0,H0(h),q=_+612|0,E4(q),D=_+624|0,H0(D),m=_+48|0,e1(M,g,10,1093926,3,m,x,h,32)||e1(M,g,10,1093929,10,m,x,q,12)||e1(M,g,10,1093939,3,m,x,D,32))break a;n[_+664>>2]=o[_+620|0]|o[_+621|0]<<8|(o[_+622|0]<<16|o[_+623|0]<<24),m=o[_+616|0]|o[_+617|0]<<8|(o[_+618|0]<<16|o[_+619|0]<<24),n[_+656>>2]=o[_+612|0]|o[_+613|0]<<8|(o[_+614|0]<<16|o[_+615|0]<<24),n[_+660>>2]=m,m=o[_+652|0]|o[_+653|0]<<8|(o[_+654|0]<<16|o[_+655|0]<<24),n[_+264>>2]=o[_+648|0]|o[_+649|0]<<8|(o[_+650|0]<<16|o[_+651|0]<<24),n[_+268>>2]=m,m=o[_+644|0]|o[_+645|0]<<8|(o[_+646|0]<<16|o[_+647|0]<<24),n[_+256>>2]=o[_+640|0]|o[_+641|0]<<8|(o[_+642|0]<<16|o[_+643|0]<<24),n[_+260>>2]=m,m=o[_+636|0]|o[_+637|0]<<8|(o[_+638|0]<<16|o[_+639|0]<<24),n[_+248>>2]=o[_+632|0]|o[_+633|0]<<8|(o[_+634|0]<<16|o[_+635|0]<<24),n[_+252>>2]=m,m=o[_+628|0]|o[_+629|0]<<8|(o[_+630|0]<<16|o[_+631|0]<<24),n[_+240>>2]=o[_+624|0]|o[_+625|0]<<8|(o[_+626|0]<<16|o[_+627|0]<<24),n[_+244>>2]=m,Qu(d+84|0),c[d+94|0]=0,m=o[h+4|0]|o[h+5|0]<<8|(o[h+6|0]<<16|o[h+7|0]<<24),x=o[h|0]|o[h+1|0]<<8|(o[h+2|0]<<16|o[h+3|0]<<24),c[d|0]=x,c[d+1|0]=x>>>8,c[d+2|0]=x>>>16,c[d+3|0]=x>>>24,c[d+4|0]=m,c[d+5|0]=m>>>8,c[d+6|0]=m>>>16,c[d+7|0]=m>>>24,m=o[h+12|0]|o[h+13|0]<<8|(o[h+14|0]<<16|o[h+15|0]<<24),x=o[h+8|0]|o[h+9|0]<<8|(o[h+10|0]<<16|o[h+11|0]<<24),c[d+8|0]=x,c[d+9|0]=x>>>8,c[d+10|0]=x>>>16,c[d+11|0]=x>>>24,c[d+12|0]=m,c[d+13|0]=m>>>8,c[d+14|0]=m>>>16,c[d+15|0]=m>>>24,m=o[h+20|0]|o[h+21|0]<<8|(o[h+22|0]<<16|o[h+23|0]<<24),x=o[h+16|0]|o[h+17|0]<<8|(o[h+18|0]<<16|o[h+19|0]<<24),c[d+16|0]=x,c[d+17|0]=x>>>8,c[d+18|0]=x>>>16,c[d+19|0]=x>>>24,c[d+20|0]=m,c[d+21|0]=m>>>8,c[d+22|0]=m>>>16,c[d+23|0]=m>>>24,m=o[h+28|0]|o[h+29|0]<<8|(o[h+30|0]<<16|o[h+31|0]<<24),x=o[h+24|0]|o[h+25|0]<<8|(o[h+26|0]<<16|o[h+27|0]<<24),c[d+24|0]=x,c[d+25|0]=x>>>8,c[d+26|0]=x>>>16,c[d+27|0]=x>>>24,c[d+28|0]=m,c[d+29|0]=m>>>8,c[d+30|0]=m>>>16,c[d+31|0]=m>>>24,m=_+656|0,x=o[m+4|0]|o[m+5|0]<<8|(o[m+6|0]<<16|o[m+7|0]<<24),g=o[m|0]|o[m+1|0]<<8|(o[m+2|0]<<16|o[m+3|0]<<24),c[d+72|0]=g,c[d+73|0]=g>>>8,c[d+74|0]=g>>>16,c[d+75|0]=g>>>24,c[d+76|0]=x,c[d+77|0]=x>>>8,c[d+78|0]=x>>>16,c[d+79|0]=x>>>24,m=o[m+8|0]|o[m+9|0]<<8|(o[m+10|0]<<16|o[m+11|0]<<24),c[d+80|0]=m,c[d+81|0]=m>>>8,c[d+82|0]=m>>>16,c[d+83|0]=m>>>24,m=o[v+4|0]|o[v+5|0]<<8|(o[v+6|0]<<16|o[v+7|0]<<24),x=o[v|0]|o[v+1|0]<<8|(o[v+2|0]<<16|o[v+3|0]<<24),c[d+32|0]=x,c[d+33|0]=x>>>8,c[d+34|0]=x>>>16,c[d+35|0]=x>>>24,c[d+36|0]=m,c[d+37|0]=m>>>8,c[d+38|0]=m>>>16,c[d+39|0]=m>>>24,m=o[v+12|0]|o[v+13|0]<<8|(o[v+14|0]<<16|o[v+15|0]<<24),x=o[v+8|0]|o[v+9|0]<<8|(o[v+10|0]<<16|o[v+11|0]<<24),c[d+40|0]=x,c[d+41|0]=x>>>8,c[d+42|0]=x>>>16,c[d+43|0]=x>>>24,c[d+44|0]=m,c[d+45|0]=m>>>8,c[d+46|0]=m>>>16,c[d+47|0]=m>>>24,m=o[v+20|0]|o[v+21|0]<<8|(o[v+22|0]<<16|o[v+23|0]<<24),x=o[v+16|0]|o[v+17|0]<<8|(o[v+18|0]<<16|o[v+19|0]<<24),c[d+48|0]=x,c[d+49|0]=x>>>8,c[d+50|0]=x>>>16,c[d+51|0]=x>>>24,c[d+52|0]=m,c[d+53|0]=m>>>8,c[d+54|0]=m>>>16,c[d+55|0]=m>>>24,m=o[v+28|0]|o[v+29|0]<<8|(o[v+30|0]<<16|o[v+31|0]<<24),v=o[v+24|0]|o[v+25|0]<<8|(o[v+26|0]<<16|o[v+27|0]<<24),c[d+56|0]=v,c[d+57|0]=v>>>8,c[d+58|0]=v>>>16,c[d+59|0]=v>>>24,c[d+60|0]=m,c[d+61|0]=m>>>8,c[d+62|0]=m>>>16,c[d+63|0]=m>>>24,n[d+64>>2]=0,n[d+68>>2]=0,d0(h),B2(M),d0(z),N=_+672|0;break i}Y()}I(R,b- -64|0,128)}N=U+224|0,_=o[p+286|0];u:{if((_|0)==2){S=n[p+168>>2],n[p+40>>2]=S,_=n[p+164>>2],X=n[p+160>>2],n[p+32>>2]=X,n[p+36>>2]=_,n[u+8>>2]=S,n[u>>2]=X,n[u+4>>2]=_,n[u+32>>2]=-2147483648;break u}b=p+32|0,d=p+160|0,I(b,d,126),h=o[p+287|0],v=n[p+60>>2],n[p+24>>2]=n[p+56>>2],n[p+28>>2]=v,v=n[p+52>>2],n[p+16>>2]=n[p+48>>2],n[p+20>>2]=v,v=n[p+44>>2],n[p+8>>2]=n[p+40>>2],n[p+12>>2]=v,v=n[p+36>>2],n[p>>2]=n[p+32>>2],n[p+4>>2]=v,I(d,p- -64|0,94),c[p+255|0]=h,c[p+254|0]=_,_=N-80|0,N=_,v=_+4|0,x4(v,49);i:{a:{if(U=n[_+12>>2],U>>>0<33)break a;h=n[_+8>>2],o0(h,33,S,33),n[_+76>>2]=33,n[_+72>>2]=h,n[_+68>>2]=S,W8(_+48|0,d,_+68|0,X,K);c:{if(o[_+48|0]==1){X=n[_+60>>2],c[_+43|0]=X,h=X>>>8|0,c[_+44|0]=h,U=X>>>16|0,c[_+45|0]=U,R=X>>>24|0,c[_+46|0]=R,S=n[_+56>>2],K=n[_+52>>2],c[_+35|0]=K,m=K>>>8|0,c[_+36|0]=m,M=K>>>16|0,c[_+37|0]=M,x=K>>>24|0,c[_+38|0]=x,c[_+39|0]=S,g=S>>>8|0,c[_+40|0]=g,z=S>>>16|0,c[_+41|0]=z,q=S>>>24|0,c[_+42|0]=q,c[b+12|0]=X,c[b+13|0]=h,c[b+14|0]=U,c[b+15|0]=R,c[b+4|0]=K,c[b+5|0]=m,c[b+6|0]=M,c[b+7|0]=x,c[b+8|0]=S,c[b+9|0]=g,c[b+10|0]=z,c[b+11|0]=q,n[b>>2]=1,G(v);break c}if(S=o[_+53|0]|o[_+54|0]<<8|(o[_+55|0]<<16|o[_+56|0]<<24),n[_+16>>2]=o[_+49|0]|o[_+50|0]<<8|(o[_+51|0]<<16|o[_+52|0]<<24),n[_+20>>2]=S,S=o[_+61|0]|o[_+62|0]<<8|(o[_+63|0]<<16|o[_+64|0]<<24),n[_+24>>2]=o[_+57|0]|o[_+58|0]<<8|(o[_+59|0]<<16|o[_+60|0]<<24),n[_+28>>2]=S,U>>>0<49)break a;o0(h+33|0,16,_+16|0,16),n[b>>2]=0,n[b+12>>2]=n[_+12>>2],S=n[_+8>>2],n[b+4>>2]=n[_+4>>2],n[b+8>>2]=S}N=_+80|0;break i}Y()}if(_=n[p+40>>2],n[p+288>>2]=n[p+36>>2],n[p+292>>2]=_,n[p+296>>2]=n[p+44>>2],n[p+32>>2]==1){n[u+8>>2]=n[p+296>>2],_=n[p+292>>2],n[u>>2]=n[p+288>>2],n[u+4>>2]=_,n[u+32>>2]=-2147483648,_e(d);break u}n[p+72>>2]=n[p+296>>2],_=n[p+292>>2],n[p+64>>2]=n[p+288>>2],n[p+68>>2]=_,_=n[p+4>>2],n[p+32>>2]=n[p>>2],n[p+36>>2]=_,_=n[p+12>>2],n[p+40>>2]=n[p+8>>2],n[p+44>>2]=_,_=n[p+20>>2],n[p+48>>2]=n[p+16>>2],n[p+52>>2]=_,_=n[p+28>>2],n[p+56>>2]=n[p+24>>2],n[p+60>>2]=_,I(u,p+32|0,44),_e(p+160|0)}if(N=p+304|0,_=n[y+132>>2],(_|0)==-2147483648){n[T>>2]=-2147483648,G(H);break r}u=n[y+128>>2],n[y+80>>2]=n[y+124>>2],n[y+84>>2]=u,u=n[y+120>>2],n[y+72>>2]=n[y+116>>2],n[y+76>>2]=u,u=n[y+112>>2],n[y+64>>2]=n[y+108>>2],n[y+68>>2]=u,u=n[y+104>>2],n[y+56>>2]=n[y+100>>2],n[y+60>>2]=u,u=n[y+140>>2],S=n[y+136>>2],n[y+92>>2]=S,n[y+96>>2]=u,n[y+88>>2]=_,_=y+100|0,V4(_,y+56|0),n[y+156>>2]=u,n[y+152>>2]=S,n[y+148>>2]=32,n[y+144>>2]=_,P2(T,y+144|0,2),G(y+88|0),G(y+44|0)}if(N=y+160|0,u=n[w+128>>2],(u|0)!=-2147483648)break t;n[i+8>>2]=81,n[i>>2]=-2147483648,n[i+4>>2]=2;break e}n[i+8>>2]=n[w+32>>2],t=n[w+28>>2],n[i>>2]=n[w+24>>2],n[i+4>>2]=t,Au(w+12|0);break n}if(_=n[w+136>>2],n[w+172>>2]=_,S=n[w+132>>2],n[w+168>>2]=S,n[w+164>>2]=u,!((_|0)!=81|n[w+120>>2]!=32)){D0(w+24|0,S,81),l=l-1|0,s=s+32|0,a=a+33|0,G(w+164|0),Hi(w+88|0),G(w+72|0),Zi(w+39|0);continue}break}n[i>>2]=-2147483648,n[i+4>>2]=2,G(w+164|0)}Hi(w+88|0),G(w+72|0),Zi(w+39|0),G(w+24|0),Au(w+12|0)}N=w+176|0}function Hi(i){d0(i),n[i+32>>2]=0}function Zi(i){E1(i,33)}function Z0(i){R0(i,1,32)}function K4(){var i=0,t=0,e=0,r=0,u=0;if(e=N-16|0,N=e,o[1165548]!=3){n[e+8>>2]=1165536,n[e+12>>2]=e+8,t=e+12|0,i=N-32|0,N=i;n:{e:{t:{r:{u:switch(r=o[1165548],r-2|0){case 0:break t;case 1:break r;default:break u}if(c[1165548]=2,n[i+12>>2]=1165548,u=n[t>>2],t=n[u>>2],n[u>>2]=0,!t)break t;if((r|0)==1)break e;M0[n[t>>2]](i+20|0),r=n[i+24>>2],n[t>>2]=n[i+20>>2],n[t+4>>2]=r,n[t+8>>2]=n[i+28>>2],c[i+16|0]=3,Rt(i+12|0)}N=i+32|0;break n}Y()}Y()}}return N=e+16|0,1165536}function Qi(i,t,e){var r=0,u=0,a=0,s=0,l=0;r=N-16|0,N=r,n[r+12>>2]=e,n[r+8>>2]=t,t=K4(),s=n[t+4>>2],e=n[t+8>>2],a=N-16|0,N=a,n[a+12>>2]=r+8;n:{if(!e){t=0,u=1;break n}for(t=0;;){if(e>>>0<=1){if(e=Ci(a+12|0,(t<<3)+s|0)&255,u=0,!e)break n}else{u=t,l=e>>>1|0,t=l+t|0,t=(Ci(a+12|0,(t<<3)+s|0)&255)==1?u:t,e=e-l|0;continue}break}t=((e|0)==255)+t|0,u=1}e=u,n[r+4>>2]=t,n[r>>2]=e,N=a+16|0,t=n[r>>2],e=n[r+4>>2],E[i+2>>1]=e,E[i>>1]=(t^-1)&e>>>0<65536,N=r+16|0}function X4(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;for(s=o[t+8|0],u=n[t+4>>2],r=n[t>>2];;){n:{if(a=r,s&1){a=0;break n}e=0;e:{t:{for(;;){if(s=(e|0)==(u|0),s)break t;if(r=e+a|0,l=o[r|0]-9|0,!(1<<l&8388635&&l>>>0<=23)){e=e+1|0;continue}break}u=(e^-1)+u|0,n[t+4>>2]=u,r=r+1|0,n[t>>2]=r;break e}c[t+8|0]=1,r=a,e=u}if(!e)continue}break}n[i+4>>2]=e,n[i>>2]=a}function Pi(i){var t=0;for(t=n[i+8>>2],i=n[i+4>>2];;){if(t){t=t-1|0,x0(i),i=i+16|0;continue}break}}function Li(i,t,e){var r=0,u=0,a=0;r=N-32|0,N=r,O3(r,t,e,2),t=N-512|0,N=t,u=t+448|0,ns(u,r),e=N-384|0,N=e,_r(e,u),a=t+32|0,fr(a+384|0,e),I(a,e,384),N=e+384|0,es(u),e=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),n[t>>2]=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),n[t+4>>2]=e,e=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),n[t+8>>2]=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),n[t+12>>2]=e,e=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),n[t+16>>2]=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),n[t+20>>2]=e,e=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),n[t+24>>2]=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),n[t+28>>2]=e,I(i,t,448),N=t+512|0,d0(r),N=r+32|0}function Ai(i,t){var e=0,r=0;n:{if(e=n[t+4>>2],e){if(t=n[t+8>>2],!t)break n;r=(e>>>0)/(t>>>0)|0,t=r+((O(t,r)|0)!=(e|0))|0}else t=0;n[i+8>>2]=t,n[i+4>>2]=1,n[i>>2]=t;return}Y()}function Wi(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0;for(e=N-32|0,N=e,_=n[t+4>>2],a=n[t+8>>2],U0(e+8|0,a,4,16),s=n[e+8>>2],l=a>>>0>s>>>0?s:a,t=0,f=n[e+12>>2];;){if(l){r=t+_|0,u=r+12|0,u=o[u|0]|o[u+1|0]<<8,R1(e+16|0,r),d=n[e+20>>2],r=t+f|0,n[r>>2]=n[e+16>>2],n[r+4>>2]=d,E[e+28>>1]=u,u=n[e+28>>2],n[r+8>>2]=n[e+24>>2],n[r+12>>2]=u,l=l-1|0,t=t+16|0;continue}break}n[i+8>>2]=a,n[i+4>>2]=f,n[i>>2]=s,N=e+32|0}function Ji(i,t,e){var r=0,u=0,a=0,s=0;u=N+-64|0,N=u,r=N-128|0,N=r,a=k0(r+24|0,48),s=n[288533],n[r+16>>2]=n[288532],n[r+20>>2]=s,s=n[288531],n[r+8>>2]=n[288530],n[r+12>>2]=s,n[r+84>>2]=0,n[r+88>>2]=4,n[r+72>>2]=t,n[r+76>>2]=32,n[r+80>>2]=t+32,Ae(r+92|0,r+72|0,a,r+56|0),a=r+60|0;n:{e:{for(;;){t:{if(pe(r+72|0,r+92|0),t=n[r+72>>2],!t)break t;if(n[r+76>>2]!=4)break e;n[n[r+80>>2]>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24);continue}break}for(n[r+84>>2]=0,n[r+88>>2]=4,n[r+72>>2]=e,n[r+76>>2]=12,n[r+80>>2]=e+12,t=r+72|0,Ae(r+92|0,t,a,t);;){if(pe(r+72|0,r+92|0),t=n[r+72>>2],!t)break n;if(n[r+76>>2]!=4)break e;n[n[r+80>>2]>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24)}}Y()}I(i,r+8|0,64),N=r+128|0,O1(u),I(i+65|0,u+1|0,63),c[i+64|0]=64,N=u- -64|0}function Yi(i,t,e){var r=0,u=0;r=N-16|0,N=r,y4(r+8|0,t,e,10),u=n[r+8>>2],u&&(t=n[r+12>>2],y4(r,u,t,13),e=t,t=n[r>>2],e=t?n[r+4>>2]:e,t=t||u),n[i>>2]=t,n[i+4>>2]=e,N=r+16|0}function Gi(i){var t=0,e=0;for(t=n[i>>2],e=n[i+4>>2];;){if((t|0)!=(e|0)){n[t>>2]=0,t=t+4|0,n[i>>2]=t;continue}break}}function q4(i){n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}function We(i,t){i=i|0,t=t|0;var e=0;e=n[t+8>>2],n[i>>2]=n[t+4>>2],n[i+4>>2]=e}function s5(i){return i=i|0,n[i+8>>2]}function c5(i){i=i|0;var t=0,e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0;e=N-48|0,N=e,n[e+8>>2]=0,ve(e,10,e+8|0),t=n[e+4>>2],t>>>0>=256&&Y(),r=n[e+8>>2],E[e+44>>1]=0,n[e+36>>2]=0,n[e+40>>2]=60019,c[e+32|0]=t,n[e+28>>2]=r,n[e+24>>2]=60019,n[e+16>>2]=60019,n[e+20>>2]=0,n[e+12>>2]=1094008,n[e+8>>2]=10,t=N-80|0,N=t,u=e+8|0,Tu(t+16|0,u),a=n[t+16>>2];n:{if(a){for(s=n[t+20>>2],U0(t+8|0,4,4,8),l=n[t+8>>2],r=n[t+12>>2],n[r+4>>2]=s,n[r>>2]=a,n[t+36>>2]=1,n[t+32>>2]=r,n[t+28>>2]=l,s=t+40|0,I(s,u,40),r=t+28|0,u=N-16|0,N=u;;){if(Tu(u+8|0,s),l=n[u+8>>2],l){_=n[u+12>>2],a=n[r+8>>2],(a|0)==n[r>>2]&&T2(r,1),f=n[r+4>>2]+(a<<3)|0,n[f+4>>2]=_,n[f>>2]=l,n[r+8>>2]=a+1;continue}break}N=u+16|0,n[i+8>>2]=n[t+36>>2],r=n[t+32>>2],n[i>>2]=n[t+28>>2],n[i+4>>2]=r;break n}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=4}N=t+80|0,N=e+48|0}function $i(i,t){var e=0,r=0;e=e2(t),(e|0)!=1114112&&(r=n[t+8>>2],n[t+8>>2]=r+1),n[i+4>>2]=e,n[i>>2]=r}function G(i){R0(i,1,1)}function na(i,t){var e=0,r=0,u=0,a=0,s=0;for(e=N-16|0,N=e,r=e+4|0,Ie(r,t),j1(r,t),u=n[r+8>>2],a=n[r+4>>2]+(u<<2)|0;;){if((t|0)!=(s|0)){n[a>>2]=s,a=a+4|0,u=u+1|0,s=s+1|0;continue}break}n[r+8>>2]=u,n[i+8>>2]=n[e+12>>2],t=n[e+8>>2],n[i>>2]=n[e+4>>2],n[i+4>>2]=t,N=e+16|0}function r2(i,t,e){for(var r=0,u=0;;){if(e){r=o[i|0]|o[i+1|0]<<8|(o[i+2|0]<<16|o[i+3|0]<<24),u=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[i|0]=u,c[i+1|0]=u>>>8,c[i+2|0]=u>>>16,c[i+3|0]=u>>>24,c[t|0]=r,c[t+1|0]=r>>>8,c[t+2|0]=r>>>16,c[t+3|0]=r>>>24,e=e-1|0,t=t+4|0,i=i+4|0;continue}break}}function ea(i,t){r2(i,t,3)}function ta(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0;for(u=N-80|0,N=u,h=e+r|0,_=yn(e,h),r=_+1|0,na(u+20|0,r),na(u+32|0,r),U3(u+44|0,r,4),n[u+64>>2]=0,n[u+56>>2]=i,n[u+60>>2]=i+t,i=1114111,p=1114111;;){n:{$i(u+8|0,u+56|0);e:{r=n[u+12>>2];t:{if((r|0)!=1114112){if(d=n[u+52>>2],!d)break t;for(b=n[u+48>>2],m=n[u+8>>2],n[b>>2]=m+1,n[u+76>>2]=0,n[u+72>>2]=h,n[u+68>>2]=e;;){if(t=i,$i(u,u+68|0),i=n[u+4>>2],(i|0)==1114112)break e;if(a=n[u>>2],a>>>0>=d>>>0||(l=a+1|0,l>>>0>=N0[u+40>>2]|l>>>0>=d>>>0))break t;if(s=l<<2,l=s+b|0,f=a<<2,v=n[u+36>>2],g=n[f+v>>2]+((i|0)!=(r|0))|0,s=n[s+v>>2]+1|0,s=s>>>0>g>>>0?g:s,f=n[f+b>>2]+1|0,n[l>>2]=s>>>0<f>>>0?s:f,!((i|0)==(r|0)|(i|0)!=(p|0)|(!m|!a)|(t|0)!=(r|0))){if(t=a-1|0,t>>>0>=N0[u+28>>2])break t;t=n[n[u+24>>2]+(t<<2)>>2]+1|0,a=n[l>>2],n[l>>2]=t>>>0<a>>>0?t:a}}}if(N0[u+40>>2]>_>>>0)break n}Y()}i=u+32|0,ea(u+20|0,i),ea(i,u+44|0),i=t,p=r;continue}break}return i=n[n[u+36>>2]+(_<<2)>>2],_2(u+44|0),_2(u+32|0),_2(u+20|0),N=u+80|0,i}function D4(i){var t=0,e=0;t=N+-64|0,N=t,w1(i- -64|0),w1(i+104|0),e=i,i=k0(t,64),I(e,i,64),N=i- -64|0}function O4(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0;for(u=N+-64|0,N=u,H0(u),l=o[t+63|0],d=l,a=l<<27,r=n[i+36>>2],_=r,f=n[i+32>>2],b=r<<9|f>>>23,r=f<<9|l<<3,h=a|(r&65280)<<8,s=r&16711680,l=s>>>8|0,a=r&-16777216,r=a>>>24|0,n[u+32>>2]=a<<8|s<<24|(f<<1&-16777216|((_&32767)<<17|f>>>15)&16711680|(((_&2147483647)<<1|f>>>31)&65280|b>>>24)),n[u+36>>2]=r|l|h,r=t+d|0,c[r|0]=128,n[u+60>>2]=i,_=r+1|0,r=d^63,k0(_,r),r>>>0<=7&&(F1(u+60|0,t),jt(t,64)),r=u+32|0,o0(t+56|0,8,r,8),F1(u+60|0,t),c[t+63|0]=0,s=N-16|0,N=s,n[s+4>>2]=r,n[s>>2]=u,t=i+32|0,n[s+12>>2]=t,n[s+8>>2]=i,l=Z1(s),a=Z1(s+8|0),n[r+16>>2]=0,n[r+12>>2]=t,n[r+8>>2]=i,n[r+4>>2]=r,n[r>>2]=u,n[r+20>>2]=a>>>0<l>>>0?a:l,N=s+16|0,t=n[u+52>>2],r=n[u+48>>2],i=t-r|0,t=i>>>0<=t>>>0?i:0,r=r<<2,i=r+n[u+40>>2]|0,a=r+n[u+32>>2]|0;;){if(t){r=n[i>>2],r=b0(r&16711935,8)|b0(r,24)&16711935,c[a|0]=r,c[a+1|0]=r>>>8,c[a+2|0]=r>>>16,c[a+3|0]=r>>>24,t=t-1|0,i=i+4|0,a=a+4|0;continue}break}o0(e,32,u,32),N=u- -64|0}function e1(i,t,e,r,u,a,s,l,f){var _=0,d=0;return _=N-48|0,N=_,d=1,f>>>0<=65535&&(d=f<<8|(f&65280)>>>8,c[_+6|0]=d,c[_+7|0]=d>>>8,n[_+44>>2]=s,n[_+40>>2]=a,n[_+36>>2]=u,n[_+32>>2]=r,n[_+28>>2]=e,n[_+24>>2]=t,n[_+20>>2]=7,n[_+16>>2]=1154397,n[_+12>>2]=2,n[_+8>>2]=_+6,d=Je(i,_+8|0,5,l,f)),N=_+48|0,d}function Je(i,t,e,r,u){var a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0;a=N-368|0,N=a,c[a+15|0]=0;n:{e:{if(b=u>>>0>8160,b)break e;for(h=e<<3,p=i+104|0,m=i- -64|0,l=a+16|0,v=a+112|0,g=a+264|0,e=0;;){if(!u)break e;for(I(g,p,40),s=a+224|0,I(s,m,40),I(v,s,80),s=a+48|0,I(s,i,64),e&1&&r1(s,l,32),_=u>>>0>=32?32:u,u=u-_|0,s=h,e=t;;){if(s){r1(a+48|0,n[e>>2],n[e+4>>2]),s=s-8|0,e=e+8|0;continue}break}if((d|0)==256)break n;e=1,d=d+1|0,c[a+224|0]=d,s=a+48|0,f=a+224|0,r1(s,f,1),I(f,s,144),s=a+192|0,aa(s,f),o0(r,_,s,_),f=o[a+220|0]|o[a+221|0]<<8|(o[a+222|0]<<16|o[a+223|0]<<24),s=o[a+216|0]|o[a+217|0]<<8|(o[a+218|0]<<16|o[a+219|0]<<24),c[l+24|0]=s,c[l+25|0]=s>>>8,c[l+26|0]=s>>>16,c[l+27|0]=s>>>24,c[l+28|0]=f,c[l+29|0]=f>>>8,c[l+30|0]=f>>>16,c[l+31|0]=f>>>24,f=o[a+212|0]|o[a+213|0]<<8|(o[a+214|0]<<16|o[a+215|0]<<24),s=o[a+208|0]|o[a+209|0]<<8|(o[a+210|0]<<16|o[a+211|0]<<24),c[l+16|0]=s,c[l+17|0]=s>>>8,c[l+18|0]=s>>>16,c[l+19|0]=s>>>24,c[l+20|0]=f,c[l+21|0]=f>>>8,c[l+22|0]=f>>>16,c[l+23|0]=f>>>24,f=o[a+204|0]|o[a+205|0]<<8|(o[a+206|0]<<16|o[a+207|0]<<24),s=o[a+200|0]|o[a+201|0]<<8|(o[a+202|0]<<16|o[a+203|0]<<24),c[l+8|0]=s,c[l+9|0]=s>>>8,c[l+10|0]=s>>>16,c[l+11|0]=s>>>24,c[l+12|0]=f,c[l+13|0]=f>>>8,c[l+14|0]=f>>>16,c[l+15|0]=f>>>24,f=o[a+196|0]|o[a+197|0]<<8|(o[a+198|0]<<16|o[a+199|0]<<24),s=o[a+192|0]|o[a+193|0]<<8|(o[a+194|0]<<16|o[a+195|0]<<24),c[l|0]=s,c[l+1|0]=s>>>8,c[l+2|0]=s>>>16,c[l+3|0]=s>>>24,c[l+4|0]=f,c[l+5|0]=f>>>8,c[l+6|0]=f>>>16,c[l+7|0]=f>>>24,c[a+15|0]=1,r=r+_|0}}return N=a+368|0,b}Y()}function t1(i,t,e,r,u,a,s,l,f){var _=0;_=N-288|0,N=_,ra(_,t,e),r1(_,1154397,7),r1(_,r,u),r1(_,a,s),r1(_,l,f),t=_+144|0,I(t,_,144),ua(i,t),N=_+288|0}function ra(i,t,e){var r=0,u=0;r=N-192|0,N=r,u=r+8|0,H0(u),ia(r+40|0,t||u,t?e:32),!n[r+44>>2]&n[r+40>>2]==1&&Y(),I(i,r+48|0,144),N=r+192|0}function r1(i,t,e){var r=0,u=0,a=0;n:{e:{if(r=o[i+63|0],u=64-r|0,u>>>0<=e>>>0){if(a=i- -64|0,r)break e;break n}I(i+r|0,t,e),c[i+63|0]=e+r;return}I(i+r|0,t,u),Ge(a,i,1),c[i+63|0]=0,e=e-u|0,t=t+u|0}r=e>>>6|0,r&&Ge(a,t,r),r=e&63,c[i+63|0]=r,I(i,(e&2147483584)+t|0,r)}function ua(i,t){var e=0,r=0;e=N-192|0,N=e,r=e+40|0,I(r,t,144),t=e+8|0,aa(t,r),Ye(r,t),!n[e+44>>2]&n[e+40>>2]==1&&Y(),I(i+32|0,e+48|0,144),t=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),r=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),c[i+24|0]=r,c[i+25|0]=r>>>8,c[i+26|0]=r>>>16,c[i+27|0]=r>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),r=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[i+16|0]=r,c[i+17|0]=r>>>8,c[i+18|0]=r>>>16,c[i+19|0]=r>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),r=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[i+8|0]=r,c[i+9|0]=r>>>8,c[i+10|0]=r>>>16,c[i+11|0]=r>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),r=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[i|0]=r,c[i+1|0]=r>>>8,c[i+2|0]=r>>>16,c[i+3|0]=r>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,N=e+192|0}function ia(i,t,e){var r=0,u=0,a=0,s=0;u=N-224|0,N=u,r=N-400|0,N=r,O1(r);n:{if(e>>>0<=64){o0(r,e,t,e);break n}a=n[288617],n[r+184>>2]=n[288616],n[r+188>>2]=a,a=n[288615],n[r+176>>2]=n[288614],n[r+180>>2]=a,a=n[288613],n[r+168>>2]=n[288612],n[r+172>>2]=a,a=n[288611],n[r+160>>2]=n[288610],n[r+164>>2]=a,c[r+159|0]=0,a=e>>>6|0,n[r+192>>2]=a,n[r+196>>2]=0,pt(r+160|0,t,a),a=e&63,c[r+159|0]=a,s=r+96|0,I(s,(e&2147483584)+t|0,a),t=r+200|0,I(t,s,104),e=r+304|0,H0(e),a=r+264|0,O4(a,t,e),w1(a),e=r+336|0,k0(e,64),I(t,e,64),t=o[r+308|0]|o[r+309|0]<<8|(o[r+310|0]<<16|o[r+311|0]<<24),n[r+64>>2]=o[r+304|0]|o[r+305|0]<<8|(o[r+306|0]<<16|o[r+307|0]<<24),n[r+68>>2]=t,t=o[r+316|0]|o[r+317|0]<<8|(o[r+318|0]<<16|o[r+319|0]<<24),n[r+72>>2]=o[r+312|0]|o[r+313|0]<<8|(o[r+314|0]<<16|o[r+315|0]<<24),n[r+76>>2]=t,t=o[r+324|0]|o[r+325|0]<<8|(o[r+326|0]<<16|o[r+327|0]<<24),n[r+80>>2]=o[r+320|0]|o[r+321|0]<<8|(o[r+322|0]<<16|o[r+323|0]<<24),n[r+84>>2]=t,t=o[r+332|0]|o[r+333|0]<<8|(o[r+334|0]<<16|o[r+335|0]<<24),n[r+88>>2]=o[r+328|0]|o[r+329|0]<<8|(o[r+330|0]<<16|o[r+331|0]<<24),n[r+92>>2]=t,o0(r,32,r- -64|0,32)}for(I(u,r,64),N=r+400|0,e=0;;){if((e|0)!=64){t=e+u|0,c[t|0]=o[t|0]^54,e=e+1|0;continue}break}for(n[u+96>>2]=0,n[u+100>>2]=0,e=0,t=n[288617],n[u+88>>2]=n[288616],n[u+92>>2]=t,t=n[288615],n[u+80>>2]=n[288614],n[u+84>>2]=t,t=n[288613],n[u+72>>2]=n[288612],n[u+76>>2]=t,t=n[288611],n[u+64>>2]=n[288610],n[u+68>>2]=t,Ge(u- -64|0,u,1);;){if((e|0)!=64){t=e+u|0,c[t|0]=o[t|0]^106,e=e+1|0;continue}break}n[u+136>>2]=0,n[u+140>>2]=0,t=n[288617],n[u+128>>2]=n[288616],n[u+132>>2]=t,t=n[288615],n[u+120>>2]=n[288614],n[u+124>>2]=t,t=n[288613],n[u+112>>2]=n[288612],n[u+116>>2]=t,t=n[288611],n[u+104>>2]=n[288610],n[u+108>>2]=t,t=u+104|0,Ge(t,u,1),I(u+184|0,t,40),t=u+144|0,I(t,u- -64|0,40),I(i+72|0,t,80),n[i>>2]=0,n[i+4>>2]=0,c[i+71|0]=0,N=u+224|0}function aa(i,t){var e=0,r=0,u=0;e=N+-64|0,N=e,H0(e),r=e+32|0,H0(r),O4(t- -64|0,t,r),c[t+63|0]=32,u=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),r=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),c[t+24|0]=r,c[t+25|0]=r>>>8,c[t+26|0]=r>>>16,c[t+27|0]=r>>>24,c[t+28|0]=u,c[t+29|0]=u>>>8,c[t+30|0]=u>>>16,c[t+31|0]=u>>>24,u=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),r=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),c[t+16|0]=r,c[t+17|0]=r>>>8,c[t+18|0]=r>>>16,c[t+19|0]=r>>>24,c[t+20|0]=u,c[t+21|0]=u>>>8,c[t+22|0]=u>>>16,c[t+23|0]=u>>>24,u=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),r=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),c[t+8|0]=r,c[t+9|0]=r>>>8,c[t+10|0]=r>>>16,c[t+11|0]=r>>>24,c[t+12|0]=u,c[t+13|0]=u>>>8,c[t+14|0]=u>>>16,c[t+15|0]=u>>>24,u=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),r=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),c[t|0]=r,c[t+1|0]=r>>>8,c[t+2|0]=r>>>16,c[t+3|0]=r>>>24,c[t+4|0]=u,c[t+5|0]=u>>>8,c[t+6|0]=u>>>16,c[t+7|0]=u>>>24,O4(t+104|0,t,e),D4(t),r=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),t=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[i+24|0]=t,c[i+25|0]=t>>>8,c[i+26|0]=t>>>16,c[i+27|0]=t>>>24,c[i+28|0]=r,c[i+29|0]=r>>>8,c[i+30|0]=r>>>16,c[i+31|0]=r>>>24,r=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),t=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[i+16|0]=t,c[i+17|0]=t>>>8,c[i+18|0]=t>>>16,c[i+19|0]=t>>>24,c[i+20|0]=r,c[i+21|0]=r>>>8,c[i+22|0]=r>>>16,c[i+23|0]=r>>>24,r=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),t=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[i+8|0]=t,c[i+9|0]=t>>>8,c[i+10|0]=t>>>16,c[i+11|0]=t>>>24,c[i+12|0]=r,c[i+13|0]=r>>>8,c[i+14|0]=r>>>16,c[i+15|0]=r>>>24,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),t=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=r,c[i+5|0]=r>>>8,c[i+6|0]=r>>>16,c[i+7|0]=r>>>24,N=e- -64|0}function Ye(i,t){var e=0;if(e=N-160|0,N=e,ia(e+8|0,t,32),n[e+8>>2]!=1|n[e+12>>2]){I(i+8|0,e+16|0,144),n[i>>2]=0,n[i+4>>2]=0,N=e+160|0;return}Y()}function oa(i,t,e,r,u){var a=0,s=0,l=0;a=N-16|0,N=a,n[a+4>>2]=e,n[a>>2]=t,n[a+12>>2]=u,n[a+8>>2]=r,s=n8(a),l=n8(a+8|0),n[i+16>>2]=0,n[i+12>>2]=u,n[i+8>>2]=r,n[i+4>>2]=e,n[i>>2]=t,n[i+20>>2]=s>>>0>l>>>0?l:s,N=a+16|0}function s2(i,t,e,r,u){e>>>0<u>>>0&&Y(),o0(t,u,r,u),n[i+4>>2]=e-u,n[i>>2]=t+u}function T4(i,t){t=t<<8|(t&65280)>>>8,c[i|0]=t,c[i+1|0]=t>>>8}function sa(i,t,e){var r=0,u=0,a=0,s=0,l=0;for(r=N-32|0,N=r,Ka(r,t,e),t=N-32|0,N=t,oa(t+8|0,r,r+32|0,1154472,1154504),e=n[t+28>>2],u=n[t+24>>2],a=e-u|0,e=e>>>0>=a>>>0?a:0,a=u+n[t+16>>2]|0,u=u+n[t+8>>2]|0,s=1;;){if(e){l=o[a|0]^o[u|0],s=$((l|0-l)<<24>>24>=0)&s,e=e-1|0,a=a+1|0,u=u+1|0;continue}break}e=$(s),N=t+32|0;n:{if(!(e&255)){t=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),e=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),c[i+25|0]=e,c[i+26|0]=e>>>8,c[i+27|0]=e>>>16,c[i+28|0]=e>>>24,c[i+29|0]=t,c[i+30|0]=t>>>8,c[i+31|0]=t>>>16,c[i+32|0]=t>>>24,t=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),e=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),c[i+17|0]=e,c[i+18|0]=e>>>8,c[i+19|0]=e>>>16,c[i+20|0]=e>>>24,c[i+21|0]=t,c[i+22|0]=t>>>8,c[i+23|0]=t>>>16,c[i+24|0]=t>>>24,t=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),e=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),c[i+9|0]=e,c[i+10|0]=e>>>8,c[i+11|0]=e>>>16,c[i+12|0]=e>>>24,c[i+13|0]=t,c[i+14|0]=t>>>8,c[i+15|0]=t>>>16,c[i+16|0]=t>>>24,t=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),e=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[i+1|0]=e,c[i+2|0]=e>>>8,c[i+3|0]=e>>>16,c[i+4|0]=e>>>24,c[i+5|0]=t,c[i+6|0]=t>>>8,c[i+7|0]=t>>>16,c[i+8|0]=t>>>24,t=0;break n}G1(r),t=1}c[i|0]=t,N=r+32|0}function V4(i,t){var e=0,r=0;e=N-32|0,N=e,H0(e),r=N-32|0,N=r,m1(r,t),o0(e,32,r,32),N=r+32|0,t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),r=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[i+24|0]=r,c[i+25|0]=r>>>8,c[i+26|0]=r>>>16,c[i+27|0]=r>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),r=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[i+16|0]=r,c[i+17|0]=r>>>8,c[i+18|0]=r>>>16,c[i+19|0]=r>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),r=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[i+8|0]=r,c[i+9|0]=r>>>8,c[i+10|0]=r>>>16,c[i+11|0]=r>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),r=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[i|0]=r,c[i+1|0]=r>>>8,c[i+2|0]=r>>>16,c[i+3|0]=r>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,N=e+32|0}function m1(i,t){var e=0,r=0;e=N-32|0,N=e,H0(e),o0(e,32,t,32),t=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),r=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[i+24|0]=r,c[i+25|0]=r>>>8,c[i+26|0]=r>>>16,c[i+27|0]=r>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,t=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),r=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[i+16|0]=r,c[i+17|0]=r>>>8,c[i+18|0]=r>>>16,c[i+19|0]=r>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,t=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),r=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[i+8|0]=r,c[i+9|0]=r>>>8,c[i+10|0]=r>>>16,c[i+11|0]=r>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),r=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[i|0]=r,c[i+1|0]=r>>>8,c[i+2|0]=r>>>16,c[i+3|0]=r>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,N=e+32|0}function ca(i,t,e,r,u,a,s){var l=0,f=0,_=0;l=N-320|0,N=l,t1(l+144|0,1,0,r,5,1154419,7,t,e),t=i,i=I(l,l+176|0,144),f=t,_=e1(i,r,5,1154404,13,u,a,s,32)?3:9,n[f>>2]=_,D4(i),N=i+320|0}function Ge(i,t,e){var r=0,u=0;r=n[i+36>>2],u=n[i+32>>2]+e|0,r=u>>>0<e>>>0?r+1|0:r,n[i+32>>2]=u,n[i+36>>2]=r,pt(i,t,e)}function la(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;if(f=i,e=n[t>>2],(e|0)==n[t+4>>2])i=0;else{for(n[t>>2]=e+512,_=i+1|0,i=N-512|0,N=i,t=i+24|0,ae(t,384),n[i+412>>2]=256,n[i+416>>2]=2,n[i+408>>2]=e,n[i+424>>2]=384,n[i+428>>2]=3,n[i+420>>2]=t,Z4(i+432|0,i+408|0,i+420|0);;){if(Q4(i+464|0,i+432|0),t=n[i+464>>2],t){for(e=n[i+468>>2]<<1,r=0,u=0,a=0,d=n[i+476>>2],b=n[i+472>>2],s=0,l=0;;){if(e){e8(i,j[t>>1],a&124),e=e-2|0,a=a+12|0,t=t+2|0,r=n[i+8>>2]|r,u=u|n[i+12>>2],s=n[i>>2]|s,l=l|n[i+4>>2];continue}break}n[i+480>>2]=s,n[i+484>>2]=l,n[i+488>>2]=r,n[i+492>>2]=u,o0(b,d,i+480|0,3);continue}break}I(_,i+24|0,384),N=i+512|0,i=1}c[f|0]=i}function _a(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;if(f=i,e=n[t>>2],(e|0)==n[t+4>>2])i=0;else{for(n[t>>2]=e+512,_=i+1|0,i=N-432|0,N=i,t=i+24|0,ae(t,320),n[i+348>>2]=256,n[i+352>>2]=4,n[i+344>>2]=e,n[i+360>>2]=320,n[i+364>>2]=5,n[i+356>>2]=t,Z4(i+368|0,i+344|0,i+356|0);;){if(Q4(i+400|0,i+368|0),t=n[i+400>>2],t){for(e=n[i+404>>2]<<1,r=0,u=0,a=0,d=n[i+412>>2],b=n[i+408>>2],s=0,l=0;;){if(e){e8(i,j[t>>1],a&126),e=e-2|0,a=a+10|0,t=t+2|0,r=n[i+8>>2]|r,u=u|n[i+12>>2],s=n[i>>2]|s,l=l|n[i+4>>2];continue}break}n[i+416>>2]=s,n[i+420>>2]=l,n[i+424>>2]=r,n[i+428>>2]=u,o0(b,d,i+416|0,5);continue}break}I(_,i+24|0,320),N=i+432|0,i=1}c[f|0]=i}function fa(i,t,e){var r=0,u=0,a=0,s=0;r=N-736|0,N=r,u=r+16|0,P1(u),c[r+216|0]=0,a=r+216|0,jn(a,u,t,32),c[r+432|0]=e,t=r+432|0,jn(a,u,t,1),I(t,u,208),Ea(t),I(r+224|0,t,200),c[r+424|0]=0,nt(t),ds(t),n[r+656>>2]=0,n[r+660>>2]=136,n[r+648>>2]=128,n[r+652>>2]=t,n[r+644>>2]=t,n[r+664>>2]=r+644,e=r+424|0;n:{for(;;){e:{if(et(r+8|0,r+664|0),t=n[r+8>>2],!t)break e;if(u=n[r+12>>2],a=r+224|0,j2(a),(u|0)!=136)break n;for(n[r+680>>2]=136,n[r+684>>2]=8,n[r+672>>2]=0,n[r+676>>2]=t,n[r+668>>2]=t+136,n[r+700>>2]=0,n[r+704>>2]=0,n[r+692>>2]=e,n[r+696>>2]=r+668,n[r+688>>2]=a;;){if(P4(r+708|0,r+688|0),t=n[r+708>>2],t){u=n[r+716>>2],a=n[r+712>>2],s=n[t+4>>2],n[r+720>>2]=n[t>>2],n[r+724>>2]=s,o0(a,u,r+720|0,8);continue}break}if(!n[r+672>>2])continue;break n}break}if(t=n[r+648>>2],t&&(e=n[r+644>>2],u=r+224|0,j2(u),t>>>0>=137||(o0(e,t,u,t),(t|0)==136)))break n;c[r+424|0]=t,I(i,r+432|0,128),nt(r+224|0),N=r+736|0;return}Y()}function Na(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0;u=N-512|0,N=u,e=N-624|0,N=e,r=e+24|0,$e(r),n[e+540>>2]=256,n[e+544>>2]=2,n[e+552>>2]=128,n[e+556>>2]=1,n[e+548>>2]=t,n[e+536>>2]=r,F4(e+560|0,e+536|0,e+548|0);n:for(;;){e:{if(H4(e+592|0,e+560|0),t=n[e+592>>2],!t)break e;for(r=n[e+596>>2],a=n[e+604>>2],s=n[e+600>>2],n[e+616>>2]=0,n[e+620>>2]=0,n[e+608>>2]=0,n[e+612>>2]=0,o0(e+608|0,1,s,a),r=r<<1,a=0,s=n[e+616>>2],l=n[e+620>>2],f=n[e+608>>2],_=n[e+612>>2];;){if(!r)continue n;t8(e,f,_,s,l,a&124),E[t>>1]=n[e>>2]&15,r=r-2|0,a=a+4|0,t=t+2|0}}break}I(u,e+24|0,512),N=e+624|0,t=N-16|0,N=t,r=u+512|0,n[t+8>>2]=r,n[t+4>>2]=u,a=t+4|0,n[t+12>>2]=a,e=N-528|0,N=e,s=n[t+12>>2],u=0;n:{e:{for(;;){if((u|0)!=512){if(ga(e+8|0,s),!(E[e+8>>1]&1))break e;E[(e+16|0)+u>>1]=j[e+10>>1],u=u+2|0;continue}break}I(i,e+16|0,512),N=e+528|0;break n}Y()}ga(t,a),j[t>>1]==1&&Y(),N=t+16|0,N=r}function da(i,t){var e=0;e=n[t+16>>2],e>>>0<N0[t+20>>2]?(n[t+16>>2]=e+1,e=e<<9,ut(i+2|0,e+n[t>>2]|0,e+n[t+8>>2]|0),t=1):t=0,E[i>>1]=t}function ba(i,t){var e=0;e=n[t>>2],(e|0)==n[t+4>>2]?t=0:(n[t>>2]=e+512,qa(i+2|0,e),t=1),E[i>>1]=t}function ha(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0;if(h=i,d=n[t>>2],(d|0)==n[t+4>>2])i=0;else{for(n[t>>2]=d+512,p=i+2|0,i=N-512|0,N=i,d=I(i,d,512);i=u+d|0,t=i+256|0,e=j[t>>1],s=B(e,0,8712431,0),r=C,a=r>>>24|0,e=B((r&16777215)<<8|s>>>24,a,62207,0)+B(e,0,1729,0)|0,s=_0($((e&65535)>>>0<3329)&255),r=t,t=j[i>>1],e=e-((s^-1)&3329)|0,s=(t-e|0)+3329|0,m=r,v=s-((_0($((s&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,r=i,i=t+e|0,m=r,v=i-((_0($((i&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,u=u+2|0,(u|0)!=256;);for(u=0;i=u+d|0,t=i+128|0,e=j[t>>1],s=B(e,0,13000620,0),r=C,a=r>>>24|0,e=B((r&16777215)<<8|s>>>24,a,62207,0)+B(e,0,2580,0)|0,s=_0($((e&65535)>>>0<3329)&255),r=t,t=j[i>>1],e=e-((s^-1)&3329)|0,s=(t-e|0)+3329|0,m=r,v=s-((_0($((s&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,r=i,i=t+e|0,m=r,v=i-((_0($((i&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,u=u+2|0,(u|0)!=128;);for(u=0;i=u+d|0,t=i+384|0,e=j[t>>1],s=B(e,0,16573271,0),r=C,a=r>>>24|0,e=B((r&16777215)<<8|s>>>24,a,62207,0)+B(e,0,3289,0)|0,s=_0($((e&65535)>>>0<3329)&255),r=t,i=i+256|0,t=j[i>>1],e=e-((s^-1)&3329)|0,s=(t-e|0)+3329|0,m=r,v=s-((_0($((s&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,r=i,i=t+e|0,m=r,v=i-((_0($((i&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,u=u+2|0,(u|0)!=128;);for(i=d,t=4;;){for(u=t,t=u+1|0,_=_+1|0,s=j[(u<<1)+1154526>>1],u=0;e=i+u|0,r=e- -64|0,a=B(j[r>>1],0,s,0),l=B(a,C,5039,0),f=C,b=f>>>24|0,a=B((f&16777215)<<8|l>>>24,b,62207,0)+a|0,l=_0($((a&65535)>>>0<3329)&255),f=r,r=j[e>>1],a=a-((l^-1)&3329)|0,l=(r-a|0)+3329|0,m=f,v=l-((_0($((l&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,f=e,e=a+r|0,m=f,v=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,u=u+2|0,(u|0)!=64;);if(i=i+128|0,(_|0)==4)break}for(_=0,i=d,t=8;;){for(u=t,t=u+1|0,_=_+1|0,s=j[(u<<1)+1154526>>1],u=0;e=i+u|0,r=e+32|0,a=B(j[r>>1],0,s,0),l=B(a,C,5039,0),f=C,b=f>>>24|0,a=B((f&16777215)<<8|l>>>24,b,62207,0)+a|0,l=_0($((a&65535)>>>0<3329)&255),f=r,r=j[e>>1],a=a-((l^-1)&3329)|0,l=(r-a|0)+3329|0,m=f,v=l-((_0($((l&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,f=e,e=a+r|0,m=f,v=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,u=u+2|0,(u|0)!=32;);if(i=i- -64|0,(_|0)==8)break}for(_=0,i=d,t=16;;){for(u=t,t=u+1|0,_=_+1|0,s=j[(u<<1)+1154526>>1],u=0;e=i+u|0,r=e+16|0,a=B(j[r>>1],0,s,0),l=B(a,C,5039,0),f=C,b=f>>>24|0,a=B((f&16777215)<<8|l>>>24,b,62207,0)+a|0,l=_0($((a&65535)>>>0<3329)&255),f=r,r=j[e>>1],a=a-((l^-1)&3329)|0,l=(r-a|0)+3329|0,m=f,v=l-((_0($((l&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,f=e,e=a+r|0,m=f,v=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,u=u+2|0,(u|0)!=16;);if(i=i+32|0,(_|0)==16)break}for(_=0,i=d,t=32;;){for(u=t,t=u+1|0,_=_+1|0,s=j[(u<<1)+1154526>>1],u=0;e=i+u|0,r=e+8|0,a=B(j[r>>1],0,s,0),l=B(a,C,5039,0),f=C,b=f>>>24|0,a=B((f&16777215)<<8|l>>>24,b,62207,0)+a|0,l=_0($((a&65535)>>>0<3329)&255),f=r,r=j[e>>1],a=a-((l^-1)&3329)|0,l=(r-a|0)+3329|0,m=f,v=l-((_0($((l&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,f=e,e=a+r|0,m=f,v=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,u=u+2|0,(u|0)!=8;);if(i=i+16|0,(_|0)==32)break}for(i=0,t=1154654;_=j[t>>1],u=i+d|0,e=u+4|0,s=B(_,0,j[e>>1],0),r=B(s,C,5039,0),a=C,l=a>>>24|0,s=B((a&16777215)<<8|r>>>24,l,62207,0)+s|0,r=_0($((s&65535)>>>0<3329)&255),f=e,e=j[u>>1],s=s-((r^-1)&3329)|0,r=(e-s|0)+3329|0,m=f,v=r-((_0($((r&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,e=e+s|0,m=u,v=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,e=_,_=u+6|0,e=B(e,0,j[_>>1],0),s=B(e,C,5039,0),r=C,a=r>>>24|0,e=B((r&16777215)<<8|s>>>24,a,62207,0)+e|0,s=_0($((e&65535)>>>0<3329)&255),r=_,u=u+2|0,_=j[u>>1],e=e-((s^-1)&3329)|0,s=(_-e|0)+3329|0,m=r,v=s-((_0($((s&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,r=u,u=e+_|0,m=r,v=u-((_0($((u&65535)>>>0<3329)&255)^-1)&3329)|0,E[m>>1]=v,t=t+2|0,i=i+8|0,(i|0)!=512;);I(p,d,512),N=d+512|0,i=1}E[h>>1]=i}function pa(i,t){var e=0;e=n[t>>2],(e|0)==n[t+4>>2]?t=0:(n[t>>2]=e+1536,Ma(i+2|0,e,n[t+8>>2]),t=1),E[i>>1]=t}function ka(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0;if(s=i,e=n[t>>2],(e|0)==n[t+4>>2])i=0;else{n[t>>2]=e+4,l=i+2|0,t=n[e>>2],i=N-624|0,N=i,e=i+24|0,$e(e),n[i+540>>2]=256,n[i+544>>2]=2,n[i+552>>2]=384,n[i+556>>2]=3,n[i+548>>2]=t,n[i+536>>2]=e,F4(i+560|0,i+536|0,i+548|0);n:for(;;){e:{if(H4(i+592|0,i+560|0),t=n[i+592>>2],!t)break e;for(e=n[i+596>>2],r=n[i+604>>2],u=n[i+600>>2],n[i+616>>2]=0,n[i+620>>2]=0,n[i+608>>2]=0,n[i+612>>2]=0,o0(i+608|0,3,u,r),e=e<<1,r=0,u=n[i+616>>2],f=n[i+620>>2],_=n[i+608>>2],d=n[i+612>>2];;){if(!e)continue n;t8(i,_,d,u,f,r&124),a=n[i>>2]&4095,E[t>>1]=a,b=t,h=W4(a),E[b>>1]=h,e=e-2|0,r=r+12|0,t=t+2|0}}break}I(l,i+24|0,512),N=i+624|0,i=1}E[s>>1]=i}function ma(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;for(e=N-2064|0,N=e,s=n[t>>2],t=0;;){if((t|0)!=1536){for(n[e+2060>>2]=t+s,a=e+1548|0,u=N-512|0,N=u,l=n[e+2060>>2],r=0;;){if((r|0)!=512){E[r+u>>1]=j[r+l>>1],r=r+2|0;continue}break}I(a,u,512),N=u+512|0,I((e+12|0)+t|0,a,512),t=t+512|0;continue}break}I(i,e+12|0,1536),N=e+2064|0}function va(i,t){var e=0,r=0,u=0,a=0;r=N-16|0,N=r,u=r+8|0,e=n[t+16>>2],e>>>0>=N0[t+20>>2]?t=0:(n[t+16>>2]=e+1,a=e<<1,e=a+n[t+8>>2]|0,t=n[t>>2]+a|0),n[u+4>>2]=e,n[u>>2]=t,t=n[r+8>>2],t?(t=W4(j[n[r+12>>2]>>1]+j[t>>1]|0),e=1):e=0,E[i+2>>1]=t,E[i>>1]=e,N=r+16|0}function ga(i,t){var e=0;e=n[t>>2],(e|0)==n[t+4>>2]?t=0:(n[t>>2]=e+2,t=j[e>>1],e=W4((H3(t&3)-H3(t&65532)|0)+3329|0),t=1),E[i+2>>1]=e,E[i>>1]=t}function $e(i){var t=0,e=0;for(t=N-512|0,N=t;;){if((e|0)!=512){E[t+e>>1]=0,e=e+2|0;continue}break}I(i,t,512),N=t+512|0}function wa(i){ae(i,1216)}function ya(i){ae(i,1120)}function H1(i,t){var e=0,r=0;for(e=N-32|0,r=n[t>>2],t=0;;){if((t|0)!=32){c[t+e|0]=o[t+r|0],t=t+1|0;continue}break}r=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),t=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[i+24|0]=t,c[i+25|0]=t>>>8,c[i+26|0]=t>>>16,c[i+27|0]=t>>>24,c[i+28|0]=r,c[i+29|0]=r>>>8,c[i+30|0]=r>>>16,c[i+31|0]=r>>>24,r=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),t=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[i+16|0]=t,c[i+17|0]=t>>>8,c[i+18|0]=t>>>16,c[i+19|0]=t>>>24,c[i+20|0]=r,c[i+21|0]=r>>>8,c[i+22|0]=r>>>16,c[i+23|0]=r>>>24,r=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),t=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[i+8|0]=t,c[i+9|0]=t>>>8,c[i+10|0]=t>>>16,c[i+11|0]=t>>>24,c[i+12|0]=r,c[i+13|0]=r>>>8,c[i+14|0]=r>>>16,c[i+15|0]=r>>>24,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),t=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=r,c[i+5|0]=r>>>8,c[i+6|0]=r>>>16,c[i+7|0]=r>>>24}function Ca(i,t,e,r){M3(i,t,e,r,72)}function jn(i,t,e,r){M3(i,t,e,r,136)}function F4(i,t,e){var r=0,u=0,a=0;r=Sn(t),u=Sn(e),n[i+24>>2]=0,n[i+20>>2]=n[t+8>>2],a=n[t+4>>2],n[i+12>>2]=n[t>>2],n[i+16>>2]=a,t=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=t,n[i+8>>2]=n[e+8>>2],n[i+28>>2]=r>>>0>u>>>0?u:r}function H4(i,t){var e=0,r=0,u=0,a=0;e=N-16|0,N=e,r=n[t+24>>2],r>>>0<N0[t+28>>2]&&(n[t+24>>2]=r+1,za(e+8|0,t+12|0,r),u=n[e+8>>2],a=n[e+12>>2],A4(e,t,r),t=n[e+4>>2],n[i+8>>2]=n[e>>2],n[i+12>>2]=t,n[i+4>>2]=a),n[i>>2]=u,N=e+16|0}function Z4(i,t,e){var r=0,u=0,a=0;r=Sn(t),u=Sn(e),n[i+24>>2]=0,n[i+8>>2]=n[t+8>>2],a=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=a,t=n[e+4>>2],n[i+12>>2]=n[e>>2],n[i+16>>2]=t,n[i+20>>2]=n[e+8>>2],n[i+28>>2]=r>>>0>u>>>0?u:r}function Q4(i,t){var e=0,r=0,u=0,a=0;e=N-16|0,N=e,r=n[t+24>>2],r>>>0<N0[t+28>>2]&&(n[t+24>>2]=r+1,za(e+8|0,t,r),u=n[e+8>>2],a=n[e+12>>2],A4(e,t+12|0,r),t=n[e+4>>2],n[i+8>>2]=n[e>>2],n[i+12>>2]=t,n[i+4>>2]=a),n[i>>2]=u,N=e+16|0}function nt(i){at(i),ne(i+200|0)}function Ba(i){var t=0,e=0;for(t=i;;){if((i|0)!=(t|0)){t=t-1|0,e=o[t|0]|e<<8;continue}break}return e}function Ra(i,t){var e=0,r=0,u=0;e=N-1440|0,N=e,u=e+8|0,P1(u),c[e+208|0]=0,r=e+216|0,I(r,t,1184),jn(e+208|0,u,r,1184),t=e+1407|0,y1(t),I(r,u,208),Fa(r,t),t=o[e+1435|0]|o[e+1436|0]<<8|(o[e+1437|0]<<16|o[e+1438|0]<<24),r=o[e+1431|0]|o[e+1432|0]<<8|(o[e+1433|0]<<16|o[e+1434|0]<<24),c[i+24|0]=r,c[i+25|0]=r>>>8,c[i+26|0]=r>>>16,c[i+27|0]=r>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,t=o[e+1427|0]|o[e+1428|0]<<8|(o[e+1429|0]<<16|o[e+1430|0]<<24),r=o[e+1423|0]|o[e+1424|0]<<8|(o[e+1425|0]<<16|o[e+1426|0]<<24),c[i+16|0]=r,c[i+17|0]=r>>>8,c[i+18|0]=r>>>16,c[i+19|0]=r>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,t=o[e+1419|0]|o[e+1420|0]<<8|(o[e+1421|0]<<16|o[e+1422|0]<<24),r=o[e+1415|0]|o[e+1416|0]<<8|(o[e+1417|0]<<16|o[e+1418|0]<<24),c[i+8|0]=r,c[i+9|0]=r>>>8,c[i+10|0]=r>>>16,c[i+11|0]=r>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=o[e+1411|0]|o[e+1412|0]<<8|(o[e+1413|0]<<16|o[e+1414|0]<<24),r=o[e+1407|0]|o[e+1408|0]<<8|(o[e+1409|0]<<16|o[e+1410|0]<<24),c[i|0]=r,c[i+1|0]=r>>>8,c[i+2|0]=r>>>16,c[i+3|0]=r>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,N=e+1440|0}function Ea(i){var t=0,e=0,r=0,u=0;t=o[i+200|0],r=(t&248)+i|0,u=n[r+4>>2],e=t<<3,t=e&31,(e&63)>>>0>=32?(e=31<<t,t=0):(e=(1<<t)-1&31>>>32-t,t=31<<t),n[r>>2]=t^n[r>>2],n[r+4>>2]=e^u,t=n[i+132>>2]^-2147483648,n[i+128>>2]=n[i+128>>2],n[i+132>>2]=t}function et(i,t){var e=0,r=0,u=0,a=0;e=n[t>>2],r=n[e+16>>2],t=0,u=n[e+8>>2];n:{if(!u||(a=n[e+12>>2],a>>>0<r>>>0))break n;n[e+12>>2]=a-r,n[e+8>>2]=r+u,t=u}n[i+4>>2]=r,n[i>>2]=t}function P4(i,t){var e=0,r=0,u=0;e=N-16|0,N=e,r=n[t>>2];n:{if((r|0)==n[t+4>>2]){n[i>>2]=0;break n}if(n[t>>2]=r+8,et(e+8|0,t+8|0),t=n[e+8>>2],!t){n[i>>2]=0;break n}u=n[e+12>>2],n[i+4>>2]=t,n[i>>2]=r,n[i+8>>2]=u}N=e+16|0}function Ia(i,t,e){var r=0,u=0,a=0,s=0;r=N-96|0,N=r,u=o[i+200|0],u&&(a=168-u|0,o0(t,a,i+u|0,a),e=e-a|0,t=t+a|0),a=i+200|0,n[r+28>>2]=168,u=((e&65535)>>>0)%168|0,n[r+16>>2]=u,e=e-u|0,n[r+24>>2]=e,n[r+20>>2]=t,n[r+12>>2]=t+e,n[r+32>>2]=r+12;n:{for(;;){e:{if(et(r,r+32|0),t=n[r>>2],!t)break e;if(e=n[r+4>>2],j2(i),(e|0)!=168)break n;for(n[r+48>>2]=168,n[r+52>>2]=8,n[r+40>>2]=0,n[r+44>>2]=t,n[r+36>>2]=t+168,n[r+68>>2]=0,n[r+72>>2]=0,n[r+60>>2]=a,n[r+56>>2]=i,n[r+64>>2]=r+36;;){if(P4(r+76|0,r+56|0),t=n[r+76>>2],t){e=n[r+84>>2],u=n[r+80>>2],s=n[t+4>>2],n[r+88>>2]=n[t>>2],n[r+92>>2]=s,o0(u,e,r+88|0,8);continue}break}if(!n[r+40>>2])continue;break n}break}if(t=n[r+16>>2],t&&(e=n[r+12>>2],j2(i),t>>>0>=169||(o0(e,t,i,t),(t|0)==168)))break n;c[a|0]=t,N=r+96|0;return}Y()}function xa(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0;for(f=N-16|0,N=f,c[f+7|0]=e,n[f+12>>2]=t,n[f+8>>2]=f+7,e=N-6160|0,N=e,t=f+8|0,w=n[t+4>>2],y=n[t>>2],t=e;;){if((m|0)!=3){for(n[e+6144>>2]=m,n[e+6156>>2]=w,n[e+6148>>2]=y,n[e+6152>>2]=e+6144,g=e+4608|0,_=N-2256|0,N=_,R=_+2248|0,b=e+6148|0,x=n[b+8>>2],M=n[b+4>>2],S=n[b>>2],h=0,b=_;;){if((h|0)!=3){for(p=_+2048|0,r=n[M>>2],u=o[S|0],d=u?r:h,v=u?h:r,r=N-416|0,N=r,r=k0(r,201),u=-32;a=r+u|0,s=a+32|0,l=s,U=o[s|0],s=u+x|0,c[l|0]=U^o[s+32|0],l=a+33|0,c[l|0]=o[l|0]^o[s+33|0],l=a+34|0,c[l|0]=o[l|0]^o[s+34|0],a=a+35|0,c[a|0]=o[a|0]^o[s+35|0],u=u+4|0,!!u;);for(c[r+200|0]=34,c[r+32|0]=o[r+32|0]^d,c[r+33|0]=o[r+33|0]^v,s=r+208|0,I(s,r,208),u=o[r+408|0],a=s+(u&248)|0,v=n[a+4>>2],d=u<<3,u=d&31,(d&63)>>>0>=32?(d=31<<u,l=0):(d=(1<<u)-1&31>>>32-u,l=31<<u),n[a>>2]=l^n[a>>2],n[a+4>>2]=d^v,u=n[r+372>>2]^-2147483648,n[r+368>>2]=n[r+368>>2],n[r+372>>2]=u,z=I(p,s,200),X=0,c[z+200|0]=X,n[r+208>>2]=0,n[r+212>>2]=0,n[r+216>>2]=0,n[r+220>>2]=0,n[r+224>>2]=0,n[r+228>>2]=0,n[r+232>>2]=0,n[r+236>>2]=0,n[r+240>>2]=0,n[r+244>>2]=0,n[r+248>>2]=0,n[r+252>>2]=0,n[r+256>>2]=0,n[r+260>>2]=0,n[r+264>>2]=0,n[r+268>>2]=0,n[r+272>>2]=0,n[r+276>>2]=0,n[r+280>>2]=0,n[r+284>>2]=0,n[r+288>>2]=0,n[r+292>>2]=0,n[r+296>>2]=0,n[r+300>>2]=0,n[r+304>>2]=0,n[r+308>>2]=0,n[r+312>>2]=0,n[r+316>>2]=0,n[r+320>>2]=0,n[r+324>>2]=0,n[r+328>>2]=0,n[r+332>>2]=0,n[r+336>>2]=0,n[r+340>>2]=0,n[r+344>>2]=0,n[r+348>>2]=0,n[r+352>>2]=0,n[r+356>>2]=0,n[r+360>>2]=0,n[r+364>>2]=0,n[r+368>>2]=0,n[r+372>>2]=0,n[r+376>>2]=0,n[r+380>>2]=0,n[r+384>>2]=0,n[r+388>>2]=0,n[r+392>>2]=0,n[r+396>>2]=0,n[r+400>>2]=0,n[r+404>>2]=0,c[r+408|0]=0,N=r+416|0,a=_+1536|0,r=N-1184|0,N=r,r=k0(r,512),k0(r+512|0,504),u=r+512|0,Ia(p,u,504),u=Xa(r,0,u,504);;){if(u>>>0>=256)I(a,r,512),N=r+1184|0;else{s=r+1016|0,k0(s,168),Ia(p,s,168),u=Xa(r,u,s,168);continue}break}at(p),ne(R),b=I(b,a,512)+512|0,h=h+1|0;continue}break}I(g,_,1536),N=_+2256|0,t=I(t,g,1536)+1536|0,m=m+1|0;continue}break}I(i,e,4608),N=e+6160|0,N=f+16|0}function tt(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0;for(r=N-16|0,N=r,c[r+7|0]=e,n[r+12>>2]=t,n[r+8>>2]=r+7,e=N-2176|0,N=e,t=r+8|0,l=n[t+4>>2],f=n[t>>2],t=e;;){if((u|0)!=3){a=e+2048|0,fa(a,l,o[f|0]+u|0),s=e+1536|0,Na(s,a),t=I(t,s,512)+512|0,u=u+1|0;continue}break}I(i,e,1536),N=e+2176|0,N=r+16|0}function ja(i,t,e){var r=0,u=0,a=0,s=0,l=0;r=N-96|0,N=r,s=i+200|0;n:{e:{t:{if(a=o[i+200|0],a){if(l=i+a|0,u=136-a|0,u>>>0>e>>>0)break t;o0(t,u,l,u),e=e-u|0,t=t+u|0}for(n[r+20>>2]=t,n[r+24>>2]=0,n[r+28>>2]=136,n[r+16>>2]=e,n[r+12>>2]=t,n[r+32>>2]=r+12;;){r:{if(et(r,r+32|0),t=n[r>>2],!t)break r;if(e=n[r+4>>2],j2(i),(e|0)!=136)break n;for(n[r+48>>2]=136,n[r+52>>2]=8,n[r+40>>2]=0,n[r+44>>2]=t,n[r+36>>2]=t+136,n[r+68>>2]=0,n[r+72>>2]=0,n[r+60>>2]=s,n[r+56>>2]=i,n[r+64>>2]=r+36;;){if(P4(r+76|0,r+56|0),t=n[r+76>>2],t){e=n[r+84>>2],u=n[r+80>>2],a=n[t+4>>2],n[r+88>>2]=n[t>>2],n[r+92>>2]=a,o0(u,e,r+88|0,8);continue}break}if(!n[r+40>>2])continue;break n}break}if(t=n[r+16>>2],t&&(e=n[r+12>>2],j2(i),t>>>0>=137||(o0(e,t,i,t),(t|0)==136)))break n;c[s|0]=t;break e}o0(t,e,l,e),c[s|0]=e+a}N=r+96|0;return}Y()}function Mn(i,t,e){jn(i+200|0,i,t,e)}function rt(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;u=N-1200|0,N=u,a=u+12|0,e=N-400|0,N=e,s=t+1536|0,n[e+8>>2]=s,n[e+4>>2]=t,l=e+4|0,n[e+12>>2]=l,t=N-1936|0,N=t,d=t+1552|0,f=e+12|0,b=n[f>>2];n:{e:{for(;;){if((r|0)!=1152){if(la(t+1551|0,b),!o[t+1551|0])break e;_=t+1167|0,I(_,d,384),I((t+15|0)+r|0,_,384),r=r+384|0;continue}break}I(a,t+15|0,1152),N=t+1936|0;break n}Y()}for(la(f,l),o[e+12|0]==1&&Y(),N=e+400|0,n[u+1196>>2]=s,e=u+1164|0,H1(e,u+1196|0),t=N-2400|0,N=t,I(t+1240|0,a,1152),ie(t+32|0,t+40|0,1152),n[t+2392>>2]=0,n[t+2396>>2]=0,n[t+1232>>2]=0,n[t+1236>>2]=1152,r=n[t+36>>2],n[t+1224>>2]=n[t+32>>2],n[t+1228>>2]=r,a=t+1232|0,s=t+1192|0;;){n:{if(it(t+24|0,a),!o[t+24|0]||(r=n[t+1224>>2],(r|0)==n[t+1228>>2]))break n;l=o[t+25|0],n[t+1224>>2]=r+1,c[r|0]=l;continue}break}for(r=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[t+1264>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[t+1268>>2]=r,r=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[t+1256>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[t+1260>>2]=r,r=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[t+1248>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[t+1252>>2]=r,r=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[t+1240>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[t+1244>>2]=r,ie(t+16|0,s,32),n[t+1272>>2]=0,n[t+1276>>2]=0,n[t+1232>>2]=0,n[t+1236>>2]=32,e=n[t+20>>2],n[t+1224>>2]=n[t+16>>2],n[t+1228>>2]=e,r=t+1232|0;;){n:{if(it(t+8|0,r),!o[t+8|0]||(e=n[t+1224>>2],(e|0)==n[t+1228>>2]))break n;a=o[t+9|0],n[t+1224>>2]=e+1,c[e|0]=a;continue}break}I(i,t+40|0,1184),N=t+2400|0,N=u+1200|0}function L4(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;e=N-528|0,N=e,n[e+8>>2]=t+1536,n[e+4>>2]=t,u=e+4|0,n[e+12>>2]=u,t=N-2576|0,N=t,l=t+2064|0,a=e+12|0,f=n[a>>2];n:{e:{for(;;){if((r|0)!=1536){if(ha(t+2062|0,f),!j[t+2062>>1])break e;s=t+1550|0,I(s,l,512),I((t+14|0)+r|0,s,512),r=r+512|0;continue}break}I(i,t+14|0,1536),N=t+2576|0;break n}Y()}ha(a,u),j[e+12>>1]&&Y(),N=e+528|0}function Ma(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0;for(l=N-1536|0,N=l,$e(l),m=l+1024|0;;){if((b|0)!=1536){for(g=t+b|0,w=e+b|0,s=0,_=N-512|0,N=_,_=k0(_,512),p=1154782;u=s+w|0,h=j[u+2>>1],a=O(h,j[p>>1]),f=B(a,0,5039,0),r=C,d=r>>>24|0,a=B((r&16777215)<<8|f>>>24,d,62207,0)+a|0,u=j[u>>1],r=s+g|0,f=j[r>>1],r=j[r+2>>1],a=O(r,a-((_0($((a&65535)>>>0<3329)&255)^-1)&3329)&65535)+O(u,f)|0,d=B(a,0,5039,0),v=C,a=B((v&16777215)<<8|d>>>24,v>>>24|0,62207,0)+a|0,d=_0($((a&65535)>>>0<3329)&255),u=O(f,h)+O(r,u)|0,f=B(u,0,5039,0),r=C,h=r>>>24|0,u=B((r&16777215)<<8|f>>>24,h,62207,0)+u|0,f=_0($((u&65535)>>>0<3329)&255),r=s+_|0,E[r>>1]=a-((d^-1)&3329),E[r+2>>1]=u-((f^-1)&3329),p=p+2|0,s=s+4|0,(s|0)!=512;);I(m,_,512),N=_+512|0,s=l+512|0,I(s,l,512),ut(l,s,m),b=b+512|0;continue}break}I(i,l,512),N=l+1536|0}function Sa(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0;r=N-16|0,N=r,n[r+12>>2]=e,n[r+4>>2]=t,n[r+8>>2]=t+4608,t=N-528|0,N=t,e=r+4|0,n[t+8>>2]=n[e+8>>2],u=n[e+4>>2],n[t>>2]=n[e>>2],n[t+4>>2]=u,n[t+12>>2]=t,e=N-2576|0,N=e,l=e+2064|0,a=t+12|0,f=n[a>>2],u=0;n:{e:{for(;;){if((u|0)!=1536){if(pa(e+2062|0,f),!j[e+2062>>1])break e;s=e+1550|0,I(s,l,512),I((e+14|0)+u|0,s,512),u=u+512|0;continue}break}I(i,e+14|0,1536),N=e+2576|0;break n}Y()}pa(a,t),j[t+12>>1]&&Y(),N=t+528|0,N=r+16|0}function Ua(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0;u=N-32|0,N=u,n[u+24>>2]=0,n[u+28>>2]=3,n[u+16>>2]=e,n[u+20>>2]=e+1536,n[u+8>>2]=t,n[u+12>>2]=t+1536,t=N-544|0,N=t,e=u+8|0,r=n[e+20>>2],n[t+16>>2]=n[e+16>>2],n[t+20>>2]=r,r=n[e+12>>2],n[t+8>>2]=n[e+8>>2],n[t+12>>2]=r,r=n[e+4>>2],n[t>>2]=n[e>>2],n[t+4>>2]=r,n[t+28>>2]=t,e=N-2576|0,N=e,l=e+2064|0,a=t+28|0,f=n[a>>2],r=0;n:{e:{for(;;){if((r|0)!=1536){if(da(e+2062|0,f),!j[e+2062>>1])break e;s=e+1550|0,I(s,l,512),I((e+14|0)+r|0,s,512),r=r+512|0;continue}break}I(i,e+14|0,1536),N=e+2576|0;break n}Y()}da(a,t),j[t+28>>1]&&Y(),N=t+544|0,N=u+32|0}function ut(i,t,e){var r=0,u=0,a=0,s=0;u=N-32|0,N=u,n[u+24>>2]=0,n[u+28>>2]=256,n[u+16>>2]=e,n[u+20>>2]=e+512,n[u+8>>2]=t,n[u+12>>2]=t+512,t=N-48|0,N=t,e=u+8|0,r=n[e+20>>2],n[t+32>>2]=n[e+16>>2],n[t+36>>2]=r,r=n[e+12>>2],n[t+24>>2]=n[e+8>>2],n[t+28>>2]=r,r=n[e+4>>2],n[t+16>>2]=n[e>>2],n[t+20>>2]=r,a=t+16|0,n[t+44>>2]=a,e=N-528|0,N=e,s=n[t+44>>2],r=0;n:{e:{for(;;){if((r|0)!=512){if(va(e+8|0,s),!(E[e+8>>1]&1))break e;E[(e+16|0)+r>>1]=j[e+10>>1],r=r+2|0;continue}break}I(i,e+16|0,512),N=e+528|0;break n}Y()}va(t+8|0,a),j[t+8>>1]==1&&Y(),N=t+48|0,N=u+32|0}function it(i,t){var e=0,r=0,u=0;e=N-16|0,N=e,n[e+12>>2]=t,r=Mt(e+12|0),r&&(u=n[t>>2],n[t>>2]=u+1,t=o[(t+u|0)+8|0]),c[i+1|0]=t,c[i|0]=(r|0)!=0,N=e+16|0}function za(i,t,e){var r=0,u=0;r=e,e=n[t+8>>2],u=O(r,e),n[i>>2]=n[t>>2]+(u<<1),r=i,i=n[t+4>>2]-u|0,n[r+4>>2]=i>>>0>e>>>0?e:i}function A4(i,t,e){var r=0,u=0;r=e,e=n[t+8>>2],u=O(r,e),n[i>>2]=u+n[t>>2],r=i,i=n[t+4>>2]-u|0,n[r+4>>2]=i>>>0>e>>>0?e:i}function Sn(i){var t=0,e=0;if(t=n[i+4>>2],!t)return 0;if(i=n[i+8>>2],i)return e=(t>>>0)/(i>>>0)|0,e+((O(i,e)|0)!=(t|0))|0;Y()}function Z1(i){return n[i+4>>2]-n[i>>2]>>>2|0}function Ka(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0,f0=0,p0=0,g0=0,w0=0,y0=0,t0=0,u0=0,j0=0,T0=0,V0=0,F0=0,P0=0,i2=0,a2=0,X2=0,J2=0,_n=0,fn=0,Nn=0,dn=0,P3=0;h=N+-64|0,N=h,P=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[h+24>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[h+28>>2]=P,P=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[h+16>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[h+20>>2]=P,P=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[h+8>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[h+12>>2]=P,P=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[h>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[h+4>>2]=P,e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[h+56>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[h+60>>2]=e,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[h+48>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[h+52>>2]=e,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[h+40>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[h+44>>2]=e,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[h+32>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[h+36>>2]=e,e=h+32|0,c[e|0]=o[e|0]&248,c[e+31|0]=o[e+31|0]&63|64,P=i,t=0,r=N-496|0,N=r,i=r+8|0,is(i,h),I(r+104|0,1155864,96),k0(r+200|0,96),I(r+296|0,i,96),I(r+392|0,1155864,96),c[r+495|0]=0,q=256,i=1;n:{for(;;){e:{t:{if(P3){if(q)break t;break n}if(!q)break n;if(q>>>0>256)break e;if(!i){if((q|0)==1)break n;break e}if(q=q-i|0,!q)break n;if(q>>>0>=257)break e}P3=1,i=t,q=q-1|0,t=o[(q>>>3|0)+e|0]>>>(q&7)&1,i=$(i^t),J2=k[r+296>>3],y0=k[r+104>>3],t0=k[r+304>>3],u0=k[r+112>>3],j0=k[r+312>>3],T0=k[r+120>>3],V0=k[r+320>>3],F0=k[r+128>>3],P0=k[r+328>>3],i2=k[r+136>>3],a2=k[r+336>>3],X2=k[r+144>>3],L=k[r+344>>3],A=k[r+152>>3],J=k[r+352>>3],n0=k[r+160>>3],e0=k[r+360>>3],r0=k[r+168>>3],i0=k[r+368>>3],c0=k[r+176>>3],l0=k[r+376>>3],a0=k[r+184>>3],f0=k[r+384>>3],p0=k[r+192>>3],g0=k[r+392>>3],w0=k[r+200>>3],D=k[r+400>>3],T=k[r+208>>3],V=k[r+408>>3],F=k[r+216>>3],w=k[r+416>>3],x=k[r+224>>3],M=k[r+424>>3],S=k[r+232>>3],U=k[r+432>>3],z=k[r+240>>3],X=k[r+440>>3],f=k[r+248>>3],H=k[r+448>>3],Z=k[r+256>>3],Q=k[r+456>>3],K=k[r+264>>3],l=k[r+464>>3],p=k[r+272>>3],m=k[r+472>>3],v=k[r+280>>3],b=k[r+288>>3],a=k[r+480>>3],s=+((i&255)>>>0),k[r+288>>3]=b+(a-b)*s,k[r+280>>3]=v+(m-v)*s,k[r+272>>3]=p+(l-p)*s,k[r+264>>3]=K+(Q-K)*s,k[r+256>>3]=Z+(H-Z)*s,k[r+248>>3]=f+(X-f)*s,k[r+240>>3]=z+(U-z)*s,k[r+232>>3]=S+(M-S)*s,k[r+224>>3]=x+(w-x)*s,k[r+216>>3]=F+(V-F)*s,k[r+208>>3]=T+(D-T)*s,k[r+200>>3]=w0+(g0-w0)*s,k[r+192>>3]=p0+(f0-p0)*s,k[r+184>>3]=a0+(l0-a0)*s,k[r+176>>3]=c0+(i0-c0)*s,k[r+168>>3]=r0+(e0-r0)*s,k[r+160>>3]=n0+(J-n0)*s,k[r+152>>3]=A+(L-A)*s,k[r+144>>3]=X2+(a2-X2)*s,k[r+136>>3]=i2+(P0-i2)*s,k[r+128>>3]=F0+(V0-F0)*s,k[r+120>>3]=T0+(j0-T0)*s,k[r+112>>3]=u0+(t0-u0)*s,k[r+104>>3]=y0+(J2-y0)*s,k[r+480>>3]=a+(b-a)*s,k[r+472>>3]=m+(v-m)*s,k[r+464>>3]=l+(p-l)*s,k[r+456>>3]=Q+(K-Q)*s,k[r+448>>3]=H+(Z-H)*s,k[r+440>>3]=X+(f-X)*s,k[r+432>>3]=U+(z-U)*s,k[r+424>>3]=M+(S-M)*s,k[r+416>>3]=w+(x-w)*s,k[r+408>>3]=V+(F-V)*s,k[r+400>>3]=D+(T-D)*s,k[r+392>>3]=g0+(w0-g0)*s,k[r+384>>3]=f0+(p0-f0)*s,k[r+376>>3]=l0+(a0-l0)*s,k[r+368>>3]=i0+(c0-i0)*s,k[r+360>>3]=e0+(r0-e0)*s,k[r+352>>3]=J+(n0-J)*s,k[r+344>>3]=L+(A-L)*s,k[r+336>>3]=a2+(X2-a2)*s,k[r+328>>3]=P0+(i2-P0)*s,k[r+320>>3]=V0+(F0-V0)*s,k[r+312>>3]=j0+(T0-j0)*s,k[r+304>>3]=t0+(u0-t0)*s,k[r+296>>3]=J2+(y0-J2)*s,u=N-1728|0,N=u,_=r+104|0,D=k[_+96>>3],T=k[_>>3],V=k[_+104>>3],F=k[_+8>>3],w=k[_+112>>3],x=k[_+16>>3],M=k[_+120>>3],S=k[_+24>>3],U=k[_+128>>3],z=k[_+32>>3],X=k[_+136>>3],f=k[_+40>>3],H=k[_+144>>3],Z=k[_+48>>3],Q=k[_+152>>3],K=k[_+56>>3],l=k[_+160>>3],p=k[_+64>>3],m=k[_+168>>3],v=k[_+72>>3],b=k[_+176>>3],a=k[_+80>>3],k[u+88>>3]=k[_+88>>3]+k[_+184>>3],k[u+80>>3]=a+b,k[u+72>>3]=v+m,k[u+64>>3]=p+l,k[u+56>>3]=K+Q,k[u+48>>3]=Z+H,k[u+40>>3]=f+X,k[u+32>>3]=z+U,k[u+24>>3]=S+M,k[u+16>>3]=x+w,k[u+8>>3]=F+V,k[u>>3]=T+D,g=u+96|0,_n=_+96|0,g1(g,_,_n),d=r+296|0,D=k[d+96>>3],T=k[d>>3],V=k[d+104>>3],F=k[d+8>>3],w=k[d+112>>3],x=k[d+16>>3],M=k[d+120>>3],S=k[d+24>>3],U=k[d+128>>3],z=k[d+32>>3],X=k[d+136>>3],f=k[d+40>>3],H=k[d+144>>3],Z=k[d+48>>3],Q=k[d+152>>3],K=k[d+56>>3],l=k[d+160>>3],p=k[d+64>>3],m=k[d+168>>3],v=k[d+72>>3],b=k[d+176>>3],a=k[d+80>>3],k[u+280>>3]=k[d+88>>3]+k[d+184>>3],k[u+272>>3]=a+b,k[u+264>>3]=v+m,k[u+256>>3]=p+l,k[u+248>>3]=K+Q,k[u+240>>3]=Z+H,k[u+232>>3]=f+X,k[u+224>>3]=z+U,k[u+216>>3]=S+M,k[u+208>>3]=x+w,k[u+200>>3]=F+V,k[u+192>>3]=T+D,i=u+288|0,fn=d+96|0,g1(i,d,fn),Nn=u+384|0,s0(Nn,u),y=u+480|0,s0(y,g),x=k[u+472>>3],L=k[u+568>>3],M=k[u+464>>3],A=k[u+560>>3],S=k[u+456>>3],J=k[u+552>>3],U=k[u+448>>3],n0=k[u+544>>3],z=k[u+440>>3],e0=k[u+536>>3],X=k[u+432>>3],r0=k[u+528>>3],f=k[u+424>>3],i0=k[u+520>>3],K=k[u+416>>3],c0=k[u+512>>3],l=k[u+408>>3],l0=k[u+504>>3],H=k[u+496>>3],Z=k[u+488>>3],Q=k[u+480>>3],p=k[u+384>>3]-Q,m=p+2833419889721787e7+-2833419889721787e7,v=k[u+392>>3]-Z+m,b=v+5942112188569825e13+-5942112188569825e13,a=k[u+400>>3]-H+b,w=a+12461512460483586e19+-12461512460483586e19,k[u+592>>3]=a-w,a=l-l0+w,l=a+26133685779528074e25+-26133685779528074e25,k[u+600>>3]=a-l,a=K-c0+l,l=a+10961262279981772e32+-10961262279981772e32,k[u+608>>3]=a-l,a=f-i0+l,l=a+22987433112988333e38+-22987433112988333e38,k[u+616>>3]=a-l,a=X-r0+l,l=a+4820814132776971e45+-4820814132776971e45,k[u+624>>3]=a-l,a=z-e0+l,l=a+1010998000018149e52+-1010998000018149e52,k[u+632>>3]=a-l,a=U-n0+l,l=a+42404329554681224e57+-42404329554681224e57,k[u+640>>3]=a-l,a=S-J+l,l=a+8892832453425884e64+-8892832453425884e64,k[u+648>>3]=a-l,a=M-A+l,l=a+18649621365367e73+-18649621365367e73,k[u+656>>3]=a-l,a=x-L+l,l=a+3911109074562213e77+-3911109074562213e77,k[u+664>>3]=a-l,s=v-b,b=p-m+l*3281744050935889e-91,a=b+2833419889721787e7+-2833419889721787e7,k[u+584>>3]=s+a,k[u+576>>3]=b-a,W(u+672|0,u,i),W(u+768|0,g,u+192|0),f=k[u+672>>3],p=k[u+768>>3],m=k[u+680>>3],v=k[u+776>>3],b=k[u+688>>3],a=k[u+784>>3],a0=k[u+696>>3],f0=k[u+792>>3],p0=k[u+704>>3],g0=k[u+800>>3],w0=k[u+712>>3],D=k[u+808>>3],T=k[u+720>>3],V=k[u+816>>3],F=k[u+728>>3],w=k[u+824>>3],x=k[u+736>>3],M=k[u+832>>3],S=k[u+744>>3],U=k[u+840>>3],z=k[u+752>>3],X=k[u+848>>3],K=k[u+760>>3],l=k[u+856>>3],k[u+952>>3]=K+l,k[u+944>>3]=z+X,k[u+936>>3]=S+U,k[u+928>>3]=x+M,k[u+920>>3]=F+w,k[u+912>>3]=T+V,k[u+904>>3]=w0+D,k[u+896>>3]=p0+g0,k[u+888>>3]=a0+f0,k[u+880>>3]=b+a,k[u+872>>3]=m+v,k[u+864>>3]=f+p,a=b-a,s=m-v,p=f-p,m=p+2833419889721787e7+-2833419889721787e7,v=s+m,b=v+5942112188569825e13+-5942112188569825e13,a=a+b,f=a+12461512460483586e19+-12461512460483586e19,k[u+976>>3]=a-f,a=a0-f0+f,f=a+26133685779528074e25+-26133685779528074e25,k[u+984>>3]=a-f,a=p0-g0+f,f=a+10961262279981772e32+-10961262279981772e32,k[u+992>>3]=a-f,a=w0-D+f,f=a+22987433112988333e38+-22987433112988333e38,k[u+1e3>>3]=a-f,a=T-V+f,f=a+4820814132776971e45+-4820814132776971e45,k[u+1008>>3]=a-f,a=F-w+f,f=a+1010998000018149e52+-1010998000018149e52,k[u+1016>>3]=a-f,a=x-M+f,f=a+42404329554681224e57+-42404329554681224e57,k[u+1024>>3]=a-f,a=S-U+f,f=a+8892832453425884e64+-8892832453425884e64,k[u+1032>>3]=a-f,a=z-X+f,f=a+18649621365367e73+-18649621365367e73,k[u+1040>>3]=a-f,a=K-l+f,l=a+3911109074562213e77+-3911109074562213e77,k[u+1048>>3]=a-l,s=v-b,b=p-m+l*3281744050935889e-91,a=b+2833419889721787e7+-2833419889721787e7,k[u+968>>3]=s+a,k[u+960>>3]=b-a,dn=u+1056|0,s0(dn,u+864|0),R=u+1152|0,s0(R,u+960|0),i=u+576|0,W(u+1248|0,1156792,i),g=u+1344|0,W(g,Nn,y),k[u+1528>>3]=L+k[u+1336>>3],k[u+1520>>3]=A+k[u+1328>>3],k[u+1512>>3]=J+k[u+1320>>3],k[u+1504>>3]=n0+k[u+1312>>3],k[u+1496>>3]=e0+k[u+1304>>3],k[u+1488>>3]=r0+k[u+1296>>3],k[u+1480>>3]=i0+k[u+1288>>3],k[u+1472>>3]=c0+k[u+1280>>3],k[u+1464>>3]=l0+k[u+1272>>3],k[u+1456>>3]=H+k[u+1264>>3],k[u+1448>>3]=Z+k[u+1256>>3],k[u+1440>>3]=Q+k[u+1248>>3],y=u+1536|0,W(y,i,u+1440|0),i=u+1632|0,W(i,r+8|0,R),I(_,g,96),I(_n,y,96),I(d,dn,96),I(fn,i,96),N=u+1728|0,i=0;continue}break}Y()}i=$(t),g0=k[r+296>>3],y0=k[r+104>>3],w0=k[r+304>>3],t0=k[r+112>>3],D=k[r+312>>3],u0=k[r+120>>3],T=k[r+320>>3],j0=k[r+128>>3],V=k[r+328>>3],T0=k[r+136>>3],F=k[r+336>>3],V0=k[r+144>>3],w=k[r+344>>3],F0=k[r+152>>3],x=k[r+352>>3],P0=k[r+160>>3],M=k[r+360>>3],i2=k[r+168>>3],S=k[r+368>>3],a2=k[r+176>>3],U=k[r+376>>3],X2=k[r+184>>3],z=k[r+384>>3],L=k[r+192>>3],X=k[r+392>>3],A=k[r+200>>3],f=k[r+400>>3],J=k[r+208>>3],H=k[r+408>>3],n0=k[r+216>>3],Z=k[r+416>>3],e0=k[r+224>>3],Q=k[r+424>>3],r0=k[r+232>>3],K=k[r+432>>3],i0=k[r+240>>3],l=k[r+440>>3],c0=k[r+248>>3],p=k[r+448>>3],l0=k[r+256>>3],m=k[r+456>>3],a0=k[r+264>>3],v=k[r+464>>3],f0=k[r+272>>3],b=k[r+472>>3],p0=k[r+280>>3],a=k[r+288>>3],s=a,J2=k[r+480>>3]-a,a=+((i&255)>>>0),k[r+288>>3]=s+J2*a,k[r+280>>3]=p0+(b-p0)*a,k[r+272>>3]=f0+(v-f0)*a,k[r+264>>3]=a0+(m-a0)*a,k[r+256>>3]=l0+(p-l0)*a,k[r+248>>3]=c0+(l-c0)*a,k[r+240>>3]=i0+(K-i0)*a,k[r+232>>3]=r0+(Q-r0)*a,k[r+224>>3]=e0+(Z-e0)*a,k[r+216>>3]=n0+(H-n0)*a,k[r+208>>3]=J+(f-J)*a,k[r+200>>3]=A+(X-A)*a,k[r+192>>3]=L+(z-L)*a,k[r+184>>3]=X2+(U-X2)*a,k[r+176>>3]=a2+(S-a2)*a,k[r+168>>3]=i2+(M-i2)*a,k[r+160>>3]=P0+(x-P0)*a,k[r+152>>3]=F0+(w-F0)*a,k[r+144>>3]=V0+(F-V0)*a,k[r+136>>3]=T0+(V-T0)*a,k[r+128>>3]=j0+(T-j0)*a,k[r+120>>3]=u0+(D-u0)*a,k[r+112>>3]=t0+(w0-t0)*a,k[r+104>>3]=y0+(g0-y0)*a,c[r+495|0]=0,y=N-576|0,N=y,R=y+288|0,e=r+104|0,ht(R,e+96|0),t=y+96|0,I(t,R,96),i=y+192|0,I(i,y+384|0,96),g=y+480|0,s0(g,t),s0(R,g),I(g,R,96),s0(R,g),I(g,R,96),s0(R,g),I(g,R,96),s0(R,g),I(g,R,96),W(R,g,i),W(y,e,R),n2(P,y),N=y+576|0,N=r+496|0,N=h- -64|0}function Q1(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0;e=N-416|0,N=e,a=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[e+408>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[e+412>>2]=a,a=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[e+400>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[e+404>>2]=a,a=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[e+392>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[e+396>>2]=a,a=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[e+384>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[e+388>>2]=a,t=e+384|0,c[t|0]=o[t|0]&248,c[t+31|0]=o[t+31|0]&63|64,_r(e,t),r=N-768|0,N=r,l=k[e+96>>3],f=k[e+192>>3],_=k[e+104>>3],d=k[e+200>>3],b=k[e+112>>3],h=k[e+208>>3],p=k[e+120>>3],m=k[e+216>>3],v=k[e+128>>3],g=k[e+224>>3],w=k[e+136>>3],y=k[e+232>>3],R=k[e+144>>3],x=k[e+240>>3],M=k[e+152>>3],S=k[e+248>>3],U=k[e+160>>3],z=k[e+256>>3],X=k[e+168>>3],K=k[e+264>>3],q=k[e+176>>3],D=k[e+272>>3],k[r+88>>3]=k[e+280>>3]+k[e+184>>3],k[r+80>>3]=D+q,k[r+72>>3]=K+X,k[r+64>>3]=z+U,k[r+56>>3]=S+M,k[r+48>>3]=x+R,k[r+40>>3]=y+w,k[r+32>>3]=g+v,k[r+24>>3]=m+p,k[r+16>>3]=h+b,k[r+8>>3]=d+_,k[r>>3]=f+l,t=r+96|0,g1(t,e+192|0,e+96|0),u=r+480|0,ht(u,t),a=r+288|0,I(a,u,96),t=r+384|0,I(t,r+576|0,96),s=r+672|0,s0(s,a),s0(u,s),I(s,u,96),s0(u,s),I(s,u,96),s0(u,s),I(s,u,96),s0(u,s),I(s,u,96),W(u,s,t),t=r+192|0,W(t,r,u),n2(i,t),N=r+768|0,N=e+416|0}function Xa(i,t,e,r){var u=0,a=0,s=0;r=r-((r>>>0)%3|0)|0;n:{if(r>>>0<3)break n;for(;;){if((t|0)==256){t=256;break n}u=o[e+2|0];e:{if(a=o[e+1|0],s=o[e|0]|a<<8&3840,s>>>0>=3329)break e;if(t>>>0<=255){E[(t<<1)+i>>1]=s,t=t+1|0;break e}Y()}if(u=u<<4|a>>>4,u>>>0>3328|t>>>0>=256||(E[(t<<1)+i>>1]=u,t=t+1|0),e=e+3|0,r=r-3|0,!(r>>>0>2))break}}return t}function qa(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0;for(d=N-1024|0,N=d,l=254,d=I(d,t,512),t=d;r=t+4|0,a=j[r>>1],e=j[t>>1],u=a+e|0,h=t,p=u-((_0($((u&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,u=a-e|0,u=(u-((_0($((u&65535)>>>0>62206)&255)^-1)&3329)|0)+3329&65535,e=j[l+1154526>>1],u=B(u,0,e,0),a=B(u,C,5039,0),_=C,s=_>>>24|0,u=B((_&16777215)<<8|a>>>24,s,62207,0)+u|0,h=r,p=u-((_0($((u&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,r=t+6|0,_=j[r>>1],a=t+2|0,u=j[a>>1],f=_+u|0,h=a,p=f-((_0($((f&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,u=_-u|0,u=B(e,0,(u-((_0($((u&65535)>>>0>62206)&255)^-1)&3329)|0)+3329&65535,0),e=B(u,C,5039,0),a=C,s=a>>>24|0,u=B((a&16777215)<<8|e>>>24,s,62207,0)+u|0,h=r,p=u-((_0($((u&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,t=t+8|0,l=l-2|0,(l|0)!=126;);for(u=63,r=d;;){for(t=u,u=t-1|0,b=b+1|0,_=j[(t<<1)+1154526>>1],t=0;e=t+r|0,a=e+8|0,l=j[a>>1],s=e,f=j[e>>1],e=f+l|0,h=s,p=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,e=l-f|0,e=B((e-((_0($((e&65535)>>>0>62206)&255)^-1)&3329)|0)+3329&65535,0,_,0),f=B(e,C,5039,0),l=C,s=l>>>24|0,e=B((l&16777215)<<8|f>>>24,s,62207,0)+e|0,h=a,p=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,t=t+2|0,(t|0)!=8;);if(r=r+16|0,(b|0)==32)break}for(u=31,b=0,r=d;;){for(t=u,u=t-1|0,b=b+1|0,_=j[(t<<1)+1154526>>1],t=0;e=t+r|0,a=e+16|0,l=j[a>>1],s=e,f=j[e>>1],e=f+l|0,h=s,p=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,e=l-f|0,e=B((e-((_0($((e&65535)>>>0>62206)&255)^-1)&3329)|0)+3329&65535,0,_,0),f=B(e,C,5039,0),l=C,s=l>>>24|0,e=B((l&16777215)<<8|f>>>24,s,62207,0)+e|0,h=a,p=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,t=t+2|0,(t|0)!=16;);if(r=r+32|0,(b|0)==16)break}for(u=15,b=0,r=d;;){for(t=u,u=t-1|0,b=b+1|0,_=j[(t<<1)+1154526>>1],t=0;e=t+r|0,a=e+32|0,l=j[a>>1],s=e,f=j[e>>1],e=f+l|0,h=s,p=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,e=l-f|0,e=B((e-((_0($((e&65535)>>>0>62206)&255)^-1)&3329)|0)+3329&65535,0,_,0),f=B(e,C,5039,0),l=C,s=l>>>24|0,e=B((l&16777215)<<8|f>>>24,s,62207,0)+e|0,h=a,p=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,t=t+2|0,(t|0)!=32;);if(r=r- -64|0,(b|0)==8)break}for(u=7,b=0,r=d;;){for(t=u,u=t-1|0,b=b+1|0,_=j[(t<<1)+1154526>>1],t=0;e=t+r|0,a=e- -64|0,l=j[a>>1],s=e,f=j[e>>1],e=f+l|0,h=s,p=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,e=l-f|0,e=B((e-((_0($((e&65535)>>>0>62206)&255)^-1)&3329)|0)+3329&65535,0,_,0),f=B(e,C,5039,0),l=C,s=l>>>24|0,e=B((l&16777215)<<8|f>>>24,s,62207,0)+e|0,h=a,p=e-((_0($((e&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,t=t+2|0,(t|0)!=64;);if(r=r+128|0,(b|0)==4)break}for(t=0;r=t+d|0,u=r+128|0,a=j[u>>1],s=r,e=j[r>>1],r=e+a|0,h=s,p=r-((_0($((r&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,r=a-e|0,a=(r-((_0($((r&65535)>>>0>62206)&255)^-1)&3329)|0)+3329&65535,r=B(a,0,16573271,0),e=C,s=e>>>24|0,e=B((e&16777215)<<8|r>>>24,s,62207,0),r=B(a,0,3289,0),r=e+r|0,h=u,p=r-((_0($((r&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,t=t+2|0,(t|0)!=128;);for(t=0;r=t+d|0,u=r+384|0,a=j[u>>1],e=r+256|0,r=j[e>>1],_=a+r|0,h=e,p=_-((_0($((_&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,r=a-r|0,a=(r-((_0($((r&65535)>>>0>62206)&255)^-1)&3329)|0)+3329&65535,r=B(a,0,13000620,0),e=C,s=e>>>24|0,e=B((e&16777215)<<8|r>>>24,s,62207,0),r=B(a,0,2580,0),r=e+r|0,h=u,p=r-((_0($((r&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,t=t+2|0,(t|0)!=128;);for(t=0;r=t+d|0,u=r+256|0,a=j[u>>1],s=r,e=j[r>>1],r=e+a|0,h=s,p=r-((_0($((r&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,r=a-e|0,a=(r-((_0($((r&65535)>>>0>62206)&255)^-1)&3329)|0)+3329&65535,r=B(a,0,8712431,0),e=C,s=e>>>24|0,e=B((e&16777215)<<8|r>>>24,s,62207,0),r=B(a,0,1729,0),r=e+r|0,h=u,p=r-((_0($((r&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,t=t+2|0,(t|0)!=256;);for(t=0;u=j[t+d>>1],e=B(u,0,16643817,0),f=C,r=f>>>24|0,r=B((f&16777215)<<8|e>>>24,r,62207,0),u=B(u,0,3303,0),u=r+u|0,_=d+512|0,h=_+t|0,p=u-((_0($((u&65535)>>>0<3329)&255)^-1)&3329)|0,E[h>>1]=p,t=t+2|0,(t|0)!=512;);I(i,_,512),N=d+1024|0}function W4(i){return i-((_0($((i&65535)>>>0<3329)&255)^-1)&3329)|0}function j2(i){var t=0,e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0;f=N-48|0,N=f,h=i+8|0;n:for(;;){if((_|0)!=192){for(e=0;;){if((e|0)==40)r=0;else{t=(f+8|0)+e|0,n[t>>2]=0,n[t+4>>2]=0,e=e+8|0;continue}break}for(t=i;;)if((r|0)==5)for(t=0,r=i;;)if((t|0)==5){for(e=-96,t=h;;){if(e){r=(n[e+1155344>>2]<<3)+i|0,a=n[r>>2],u=n[r+4>>2],p=r,m=m0(n[t>>2],n[t+4>>2],n[e+1155440>>2]),n[p>>2]=m,n[r+4>>2]=C,n[f+8>>2]=a,n[f+12>>2]=u,e=e+4|0,t=f+8|0;continue}else u=0;break}for(r=i;;)if((u|0)==5){t=_+1155056|0,r=n[t>>2],t=n[i+4>>2]^n[t+4>>2],n[i>>2]=r^n[i>>2],n[i+4>>2]=t,_=_+8|0;continue n}else{for(I(f+8|0,O(u,40)+i|0,40),t=0,e=0;;){if((e|0)!=40){s=f+8|0,l=s+e|0,d=n[l>>2],a=t+1|0,b=(((t|0)!=4?a:0)<<3)+s|0,t=((t>>>0>2?-24:16)+e|0)+s|0,s=n[t>>2]&(n[b>>2]^-1),t=n[l+4>>2]^n[t+4>>2]&(n[b+4>>2]^-1),l=e+r|0,n[l>>2]=s^d,n[l+4>>2]=t,e=e+8|0,t=a;continue}break}r=r+40|0,u=u+1|0;continue}}else{for(e=0,u=f+8|0,a=u+((t?t-1|0:4)<<3)|0,s=n[a>>2],l=n[a+4>>2],a=t+1|0,t=u+(((t|0)!=4?a:0)<<3)|0,u=m0(n[t>>2],n[t+4>>2],1)^s,s=C^l;;){if((e|0)!=200){t=e+r|0,l=n[t>>2],d=n[t+4>>2]^s,n[t>>2]=u^l,n[t+4>>2]=d,e=e+40|0;continue}break}r=r+8|0,t=a;continue}else{for(s=(f+8|0)+(r<<3)|0,e=s,a=n[e>>2],u=n[e+4>>2],e=0;;){if((e|0)!=200){l=t+e|0,a=n[l>>2]^a,u=n[l+4>>2]^u,e=e+40|0;continue}break}n[s>>2]=a,n[s+4>>2]=u,t=t+8|0,r=r+1|0;continue}}break}N=f+48|0}function Da(i,t,e,r){var u=0,a=0,s=0;u=N-16|0,N=u,n[u+12>>2]=e,n[u+8>>2]=t,a=hs(u+8|0),s=Sn(r),n[i+4>>2]=e,n[i>>2]=t,n[i+20>>2]=0,t=n[r+4>>2],n[i+8>>2]=n[r>>2],n[i+12>>2]=t,n[i+16>>2]=n[r+8>>2],n[i+24>>2]=a>>>0>s>>>0?s:a,N=u+16|0}function Oa(i){n[i>>2]=0,n[i+4>>2]=0}function Ta(i,t){var e=0,r=0,u=0;e=N-16|0,N=e,r=n[t+20>>2],r>>>0<N0[t+24>>2]?(n[t+20>>2]=r+1,u=n[t>>2],A4(e+8|0,t+8|0,r),t=n[e+12>>2],n[i+4>>2]=n[e+8>>2],n[i+8>>2]=t,t=(r<<3)+u|0):t=0,n[i>>2]=t,N=e+16|0}function at(i){var t=0,e=0,r=0;for(t=N-16|0,N=t,n[t+8>>2]=i,n[t+12>>2]=i+200,e=t+8|0,i=n[e>>2],r=n[e+4>>2];;){if((i|0)!=(r|0)){n[i>>2]=0,n[i+4>>2]=0,i=i+8|0,n[e>>2]=i;continue}break}N=t+16|0}function P1(i){k0(i,200)}function Va(i,t){var e=0,r=0,u=0,a=0,s=0;e=N+-64|0,N=e,r=o[i+200|0],u=(r&248)+i|0,s=n[u+4>>2],a=r<<3,r=a&31,(a&63)>>>0>=32?(a=6<<r,r=0):(a=(1<<r)-1&6>>>32-r,r=6<<r),n[u>>2]=r^n[u>>2],n[u+4>>2]=a^s,r=n[i+68>>2]^-2147483648,n[i+64>>2]=n[i+64>>2],n[i+68>>2]=r,j2(i),n[e+8>>2]=64,n[e+12>>2]=8,n[e+4>>2]=t,r=i+200|0,Da(e+16|0,i,r,e+4|0);n:{for(;;){e:{if(Ta(e+44|0,e+16|0),u=n[e+44>>2],!u)break e;if(a=n[e+48>>2],t=n[e+52>>2],s=n[u+4>>2],n[e+56>>2]=n[u>>2],n[e+60>>2]=s,t>>>0>=9)break n;o0(a,t,e+56|0,t);continue}break}at(i),ne(r),N=e- -64|0;return}Y()}function Fa(i,t){var e=0,r=0,u=0,a=0,s=0;e=N+-64|0,N=e,r=o[i+200|0],u=(r&248)+i|0,s=n[u+4>>2],a=r<<3,r=a&31,(a&63)>>>0>=32?(a=6<<r,r=0):(a=(1<<r)-1&6>>>32-r,r=6<<r),n[u>>2]=r^n[u>>2],n[u+4>>2]=a^s,r=n[i+132>>2]^-2147483648,n[i+128>>2]=n[i+128>>2],n[i+132>>2]=r,j2(i),n[e+8>>2]=32,n[e+12>>2]=8,n[e+4>>2]=t,r=i+200|0,Da(e+16|0,i,r,e+4|0);n:{for(;;){e:{if(Ta(e+44|0,e+16|0),u=n[e+44>>2],!u)break e;if(a=n[e+48>>2],t=n[e+52>>2],s=n[u+4>>2],n[e+56>>2]=n[u>>2],n[e+60>>2]=s,t>>>0>=9)break n;o0(a,t,e+56|0,t);continue}break}at(i),ne(r),N=e- -64|0;return}Y()}function Ha(i,t){n[i+4>>2]=1,t=n[t+4>>2]-n[t>>2]|0,n[i+8>>2]=t,n[i>>2]=t}function Za(i,t,e){var r=0;if(t){r=n[t+8>>2],e=n[t>>2];n:{if(e){if(e=(n[t+4>>2]-e>>>0)/34|0,!r)break n;e=e+((n[t+12>>2]-r>>>0)/34|0)|0;break n}if(e=0,!r)break n;e=(n[t+12>>2]-r>>>0)/34|0}n[i+8>>2]=e,n[i+4>>2]=1,n[i>>2]=e;return}n[i+8>>2]=n[e+8>>2],t=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=t}function Qa(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0,f0=0,p0=0,g0=0,w0=0,y0=0,t0=0,u0=0,j0=0,T0=0,V0=0,F0=0,P0=0,i2=0,a2=0;u0=N-80|0,N=u0,j0=N-16|0,N=j0,n[j0+12>>2]=r,n[j0+8>>2]=e,y0=u0+12|0,u=N-864|0,N=u,ns(u+8|0,t),n[u+76>>2]=1,n[u+72>>2]=j0+8,l=I(u+208|0,1155760,64),n[u+280>>2]=0,n[u+284>>2]=0,n[u+272>>2]=0,n[u+276>>2]=0,c[u+207|0]=0,e=o[u+68|0]|o[u+69|0]<<8|(o[u+70|0]<<16|o[u+71|0]<<24),n[u+376>>2]=o[u+64|0]|o[u+65|0]<<8|(o[u+66|0]<<16|o[u+67|0]<<24),n[u+380>>2]=e,e=o[u+60|0]|o[u+61|0]<<8|(o[u+62|0]<<16|o[u+63|0]<<24),n[u+368>>2]=o[u+56|0]|o[u+57|0]<<8|(o[u+58|0]<<16|o[u+59|0]<<24),n[u+372>>2]=e,e=o[u+52|0]|o[u+53|0]<<8|(o[u+54|0]<<16|o[u+55|0]<<24),n[u+360>>2]=o[u+48|0]|o[u+49|0]<<8|(o[u+50|0]<<16|o[u+51|0]<<24),n[u+364>>2]=e,e=o[u+44|0]|o[u+45|0]<<8|(o[u+46|0]<<16|o[u+47|0]<<24),n[u+352>>2]=o[u+40|0]|o[u+41|0]<<8|(o[u+42|0]<<16|o[u+43|0]<<24),n[u+356>>2]=e,r=u+80|0,e=u+352|0,Tn(r,e,32),_=u+72|0,Yo(e,_,r);n:{if(!n[u+352>>2]&&(I(e,r,208),w=u+288|0,lr(w,e),_r(e,w),w=u+320|0,fr(w,e),c[u+207|0]=0,I(l,1155760,64),n[u+280>>2]=0,n[u+284>>2]=0,n[u+272>>2]=0,n[u+276>>2]=0,dt(r,w),dt(r,t+416|0),Yo(e,_,r),n[u+352>>2]!=1))break n;Jo(u+80|0),Y()}t0=u+352|0,I(t0,u+80|0,208),t=u+744|0,lr(t,t0),e=o[u+36|0]|o[u+37|0]<<8|(o[u+38|0]<<16|o[u+39|0]<<24),n[u+376>>2]=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),n[u+380>>2]=e,e=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),n[u+368>>2]=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),n[u+372>>2]=e,e=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),n[u+360>>2]=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),n[u+364>>2]=e,e=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),n[u+352>>2]=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),n[u+356>>2]=e,T0=N-112|0,N=T0,e=T0+40|0,Fn(e,t),t=T0+76|0,Fn(t,t0),A=N-80|0,N=A,_=n[t>>2],v=n[e>>2],a=B(_,0,v,0),r=C,T=r,s=B(a,r,307527195,0)&536870911,r=B(s,0,9640146,0),l=C,x=n[e+4>>2],w=B(x,0,_,0),U=C,d=w,f=n[t+4>>2],w=B(f,0,v,0),X=d+w|0,d=l,l=C+U|0,g0=w>>>0>X>>>0?l+1|0:l,l=d+g0|0,r=r+X|0,l=r>>>0<X>>>0?l+1|0:l,w=B(s,0,485872621,0),U=T+C|0,w=a+w|0,U=w>>>0<a>>>0?U+1|0:U,g=U>>>29|0,w=(U&536870911)<<3|w>>>29,r=r+w|0,d=r,l=l+g|0,l0=r>>>0<w>>>0?l+1|0:l,g=B(r,l0,307527195,0)&536870911,r=g,l=r>>>12|0,Q=n[e+20>>2],Z=Q+v|0,w=n[t+16>>2],p=B(Z,0,w,0),r=p+(r<<20)|0,m=C+l|0,l=n[t+20>>2],r0=l+_|0,U=n[e+16>>2],y=B(r0,0,U,0),z=y+r|0,S=C+(r>>>0<p>>>0?m+1|0:m)|0,m=n[t+12>>2],r=B(m,0,x,0),R=C,p=n[e+8>>2],h=n[t+8>>2],V=B(p,0,h,0),r=V+r|0,H=C+R|0,R=n[e+12>>2],n0=B(R,0,f,0),M=n0+r|0,r=C+(r>>>0<V>>>0?H+1|0:H)|0,V=B(w,0,v,0),H=V+M|0,M=C+(M>>>0<n0>>>0?r+1|0:r)|0,f0=B(_,0,U,0),r=f0+H|0,b=C+(V>>>0>H>>>0?M+1|0:M)|0,H=n[e+28>>2],M=H+p|0,V=n[t+28>>2],n0=V+h|0,P=B(M,0,n0,0),K=P+(z-r|0)|0,V0=r>>>0<f0>>>0?b+1|0:b,f0=C+((y>>>0>z>>>0?S+1|0:S)-(V0+(r>>>0>z>>>0)|0)|0)|0,z=n[t+32>>2],S=z+m|0,b=n[e+24>>2],y=b+x|0,p0=B(S,0,y,0),e0=p0+K|0,i0=C+(K>>>0<P>>>0?f0+1|0:f0)|0,K=n[e+32>>2],f0=K+R|0,P=n[t+24>>2],L=P+f|0,P0=B(f0,0,L,0),J=P0+e0|0,p0=C+(e0>>>0<p0>>>0?i0+1|0:i0)|0,t=B(z,0,b,0),e0=C,i0=B(H,0,V,0),e=i0+t|0,e0=C+e0|0,i2=B(K,0,P,0),t=i2+e|0,a0=C+(e>>>0<i0>>>0?e0+1|0:e0)|0,e=B(h,0,R,0),e0=C,q=B(m,0,p,0),e=q+e|0,e0=C+e0|0,D=B(w,0,x,0),i0=D+e|0,e=C+(e>>>0<q>>>0?e0+1|0:e0)|0,F=B(U,0,f,0),e0=i0+F|0,q=C+(D>>>0>i0>>>0?e+1|0:e)|0,e=l,l=B(e,0,Q,0),i0=e0-l|0,e0=(F>>>0>e0>>>0?q+1|0:q)-(C+(l>>>0>e0>>>0)|0)|0,q=B(g,0,333,0),l=q-a|0,a=(C-((a>>>0>q>>>0)+T|0)|0)+e0|0,T=l,l=l+i0|0,a=T>>>0>l>>>0?a+1|0:a,w0=B(r0,0,Z,0),T=w0+l|0,q=C+a|0,l=B(v,0,h,0),D=C,F=B(x,0,f,0),a=F+l|0,D=C+D|0,F0=B(_,0,p,0),l=F0+a|0,a=C+(a>>>0<F>>>0?D+1|0:D)|0,c0=B(s,0,501691798,0),D=c0+l|0,F0=l>>>0<F0>>>0?a+1|0:a,a=F0+C|0,a2=B(g,0,9640146,0),F=a2+D|0,a=C+(D>>>0<c0>>>0?a+1|0:a)|0,D=B(g,0,485872621,0),l0=l0+C|0,c0=d,d=d+D|0,D=c0>>>0>d>>>0?l0+1|0:l0,l0=D>>>29|0,D=(D&536870911)<<3|d>>>29,d=D+F|0,a=l0+(F>>>0<a2>>>0?a+1|0:a)|0,F=d>>>0<D>>>0?a+1|0:a,a=B(d,F,307527195,0)&536870911,l0=B(a,0,502512965,0),D=l0+T|0,T=C+(T>>>0<w0>>>0?q+1|0:q)|0,f=B(f,0,p,0),q=C,w0=B(x,0,h,0),x=w0+f|0,f=C+q|0,q=B(v,0,m,0),v=q+x|0,x=C+(x>>>0<w0>>>0?f+1|0:f)|0,f=B(_,0,R,0),_=f+v|0,v=C+(v>>>0<q>>>0?x+1|0:x)|0,q=B(s,0,502512965,0),x=q+_|0,w0=_>>>0<f>>>0?v+1|0:v,v=w0+C|0,c0=B(g,0,501691798,0),f=c0+x|0,v=C+(x>>>0<q>>>0?v+1|0:v)|0,q=B(a,0,9640146,0),x=q+f|0,v=C+(f>>>0<c0>>>0?v+1|0:v)|0,f=B(a,0,485872621,0),F=F+C|0,f=f+d|0,d=f>>>0<d>>>0?F+1|0:F,F=d>>>29|0,d=(d&536870911)<<3|f>>>29,f=x+d|0,v=F+(x>>>0<q>>>0?v+1|0:v)|0,q=f>>>0<d>>>0?v+1|0:v,v=B(f,q,307527195,0)&536870911,F=B(v,0,501691798,0),d=F+D|0,T=C+(D>>>0<l0>>>0?T+1|0:T)|0,x=B(g,0,502512965,0),g=C,D=B(s,0,333,0),x=D+x|0,g=C+g|0,g=V0+(x>>>0<D>>>0?g+1|0:g)|0,c0=r,r=r+x|0,x=c0>>>0>r>>>0?g+1|0:g,D=B(a,0,501691798,0),r=D+r|0,x=C+x|0,l0=B(v,0,9640146,0),g=l0+r|0,x=C+(r>>>0<D>>>0?x+1|0:x)|0,r=B(v,0,485872621,0),q=q+C|0,r=r+f|0,f=f>>>0>r>>>0?q+1|0:q,q=f>>>29|0,f=(f&536870911)<<3|r>>>29,r=g+f|0,x=q+(g>>>0<l0>>>0?x+1|0:x)|0,q=r>>>0<f>>>0?x+1|0:x,x=B(r,q,307527195,0)&536870911,D=B(x,0,9640146,0),f=D+d|0,g=C+(d>>>0<F>>>0?T+1|0:T)|0,T=B(x,0,485872621,0),d=q+C|0,F=r,r=r+T|0,T=F>>>0>r>>>0?d+1|0:d,d=T>>>29|0,r=(T&536870911)<<3|r>>>29,T=r+f|0,f=d+(f>>>0<D>>>0?g+1|0:g)|0,q=r>>>0>T>>>0?f+1|0:f,f=B(T,q,307527195,0)&536870911,D=B(f,0,333,0),g=D+(J-t|0)|0,r=J>>>0<P0>>>0?p0+1|0:p0,p0=t>>>0<i2>>>0?a0+1|0:a0,J=C+(r-(p0+(t>>>0>J>>>0)|0)|0)|0,r=B(w,0,p,0),d=C,a0=B(m,0,R,0),p=a0+r|0,d=C+d|0,h=B(U,0,h,0),r=h+p|0,p=C+(p>>>0<a0>>>0?d+1|0:d)|0,d=B(b,0,e,0),a0=C,F=r>>>0<h>>>0?p+1|0:p,h=B(P,0,Q,0),p=d+h|0,d=C+a0|0,h=F-((p>>>0>r>>>0)+(p>>>0<h>>>0?d+1|0:d)|0)|0,a0=h,d=B(Z,0,L,0),F=d-X|0,d=C-((X>>>0>d>>>0)+g0|0)|0,h=F,F=B(r0,0,y,0),X=h+F|0,h=C+d|0,h=a0+(X>>>0<F>>>0?h+1|0:h)|0,F=r-p|0,r=X+F|0,X=X>>>0>r>>>0?h+1|0:h,h=B(a,0,333,0),r=h+r|0,X=C+X|0,d=B(v,0,502512965,0),p=d+r|0,r=C+(r>>>0<h>>>0?X+1|0:X)|0,h=B(x,0,501691798,0),X=h+p|0,r=C+(p>>>0<d>>>0?r+1|0:r)|0,d=B(f,0,9640146,0),p=d+X|0,r=C+(h>>>0>X>>>0?r+1|0:r)|0,X=B(f,0,485872621,0),h=q+C|0,X=X+T|0,h=X>>>0<T>>>0?h+1|0:h,T=h>>>29|0,X=(h&536870911)<<3|X>>>29,h=p+X|0,r=T+(p>>>0<d>>>0?r+1|0:r)|0,q=h>>>0<X>>>0?r+1|0:r,X=B(h,q,307527195,0)&536870911,g0=B(X,0,502512965,0),p=g0+g|0,J=C+(g>>>0<D>>>0?J+1|0:J)|0,r=B(U,0,m,0),g=C,D=B(w,0,R,0),r=D+r|0,m=C+g|0,g=B(V,0,Q,0),T=C,l0=B(b,0,P,0),R=l0+g|0,T=C+T|0,V0=B(H,0,e,0),d=V0+R|0,g=r-d|0,c0=r>>>0<D>>>0?m+1|0:m,m=C+(R>>>0<l0>>>0?T+1|0:T)|0,R=c0-((r>>>0<d>>>0)+(d>>>0<V0>>>0?m+1|0:m)|0)|0,T=R,r=B(y,0,L,0),m=r-l|0,r=C-((r>>>0<l>>>0)+F0|0)|0,d=B(Z,0,n0,0),l=d+m|0,m=C+r|0,D=B(r0,0,M,0),r=D+l|0,l=C+(l>>>0<d>>>0?m+1|0:m)|0,l=(r>>>0<D>>>0?l+1|0:l)+R|0,d=r,r=r+g|0,l=d>>>0>r>>>0?l+1|0:l,R=B(v,0,333,0),r=R+r|0,l=C+l|0,d=B(x,0,502512965,0),m=d+r|0,r=C+(r>>>0<R>>>0?l+1|0:l)|0,R=B(f,0,501691798,0),l=R+m|0,r=C+(m>>>0<d>>>0?r+1|0:r)|0,d=B(X,0,9640146,0),m=d+l|0,r=C+(l>>>0<R>>>0?r+1|0:r)|0,l=B(X,0,485872621,0),R=q+C|0,l=l+h|0,h=l>>>0<h>>>0?R+1|0:R,R=h>>>29|0,l=(h&536870911)<<3|l>>>29,h=m+l|0,r=R+(m>>>0<d>>>0?r+1|0:r)|0,d=l>>>0>h>>>0?r+1|0:r,l=B(h,d,307527195,0)&536870911,q=B(l,0,501691798,0),m=q+p|0,p=C+(p>>>0<g0>>>0?J+1|0:J)|0,R=B(w,0,U,0),J=s<<20,r=R+(J-_|0)|0,_=C+((s>>>12)-((_>>>0>J>>>0)+w0)|0)|0,J=B(n0,0,y,0),s=J+r|0,r=C+(r>>>0<R>>>0?_+1|0:_)|0,R=B(M,0,L,0),_=R+s|0,r=C+(s>>>0<J>>>0?r+1|0:r)|0,Z=B(Z,0,S,0),s=Z+_|0,_=C+(_>>>0<R>>>0?r+1|0:r)|0,r0=B(r0,0,f0,0),r=r0+s|0,_=C+(s>>>0<Z>>>0?_+1|0:_)|0,s=B(H,0,P,0),R=C,Z=B(b,0,V,0),s=Z+s|0,R=C+R|0,b=B(z,0,Q,0),Q=b+s|0,s=C+(s>>>0<Z>>>0?R+1|0:R)|0,Z=B(K,0,e,0),e=Z+Q|0,s=C+(b>>>0>Q>>>0?s+1|0:s)|0,Q=B(x,0,333,0),R=Q+(r-e|0)|0,c0=r>>>0<r0>>>0?_+1|0:_,r0=e>>>0<Z>>>0?s+1|0:s,r=C+(c0-(r0+(e>>>0>r>>>0)|0)|0)|0,Z=B(f,0,502512965,0),_=Z+R|0,r=C+(R>>>0<Q>>>0?r+1|0:r)|0,R=B(X,0,501691798,0),s=R+_|0,r=C+(_>>>0<Z>>>0?r+1|0:r)|0,Q=B(l,0,9640146,0),_=Q+s|0,s=C+(s>>>0<R>>>0?r+1|0:r)|0,r=B(l,0,485872621,0),R=d+C|0,r=r+h|0,h=r>>>0<h>>>0?R+1|0:R,R=h>>>29|0,h=(h&536870911)<<3|r>>>29,r=h+_|0,_=R+(_>>>0<Q>>>0?s+1|0:s)|0,s=r>>>0<h>>>0?_+1|0:_,_=B(r,s,307527195,0)&536870911,R=B(_,0,9640146,0),h=R+m|0,m=C+(m>>>0<q>>>0?p+1|0:p)|0,p=B(_,0,485872621,0),s=s+C|0,c0=s+1|0,d=s,s=r+p|0,r=r>>>0>s>>>0?c0:d,Q=r>>>29|0,Z=(r&536870911)<<3|s>>>29,b=h+Z|0,n[A+44>>2]=b&536870911,r=B(U,0,L,0),s=r-i0|0,p=C-((r>>>0<i0>>>0)+e0|0)|0,y=B(w,0,y,0),r=s+y|0,s=C+p|0,P=B(M,0,S,0),p=P+r|0,r=C+(r>>>0<y>>>0?s+1|0:s)|0,y=B(n0,0,f0,0),s=y+p|0,p=C+(p>>>0<P>>>0?r+1|0:r)|0,r=B(V,0,K,0),V=C,H=B(z,0,H,0),r=H+r|0,d=s>>>0<y>>>0?p+1|0:p,p=C+V|0,H=r>>>0<H>>>0?p+1|0:p,p=d-(H+(r>>>0>s>>>0)|0)|0,V=a<<20,y=V+(s-r|0)|0,P=B(X,0,333,0),s=y+P|0,a=(a>>>12|0)+p|0,a=C+(y>>>0<V>>>0?a+1|0:a)|0,V=B(l,0,502512965,0),p=V+s|0,a=C+(s>>>0<P>>>0?a+1|0:a)|0,y=B(_,0,501691798,0),P=p+y|0,s=Q+(h>>>0<R>>>0?m+1|0:m)|0,m=b>>>0<Z>>>0?s+1|0:s,h=(m&536870911)<<3|b>>>29,s=P+h|0,a=C+(p>>>0<V>>>0?a+1|0:a)|0,a=(m>>>29|0)+(y>>>0>P>>>0?a+1|0:a)|0,h=s>>>0<h>>>0?a+1|0:a,n[A+48>>2]=s&536870911,a=B(U,0,n0,0),m=C,M=B(w,0,M,0),a=M+a|0,R=C+m|0,m=B(z,0,K,0),p=m+F|0,V=C,Q=V+a0|0,n0=B(f0,0,S,0),Z=n0+(a-p|0)|0,a=C+((a>>>0<M>>>0?R+1|0:R)-((a>>>0<p>>>0)+(p>>>0<m>>>0?Q+1|0:Q)|0)|0)|0,a=(v>>>12|0)+(Z>>>0<n0>>>0?a+1|0:a)|0,p=v<<20,R=p+Z|0,Q=B(l,0,333,0),v=R+Q|0,a=C+(p>>>0>R>>>0?a+1|0:a)|0,p=(h&536870911)<<3|s>>>29,R=B(_,0,502512965,0),Z=R+v|0,s=p+Z|0,a=C+(v>>>0<Q>>>0?a+1|0:a)|0,a=(h>>>29|0)+(R>>>0>Z>>>0?a+1|0:a)|0,a=s>>>0<p>>>0?a+1|0:a,n[A+52>>2]=s&536870911,w=B(w,0,f0,0),v=C,U=B(U,0,S,0),w=U+w|0,v=C+v|0,U=(w>>>0<U>>>0?v+1|0:v)-((g>>>0>w>>>0)+T|0)+(x>>>12)|0,v=x<<20,w=v+(w-g|0)|0,x=B(_,0,333,0),g=w+x|0,s=(a&536870911)<<3|s>>>29,p=g+s|0,n[A+56>>2]=p&536870911,h=r0+(f>>>12|0)|0,d=e,e=e+(f<<20)|0,f=d>>>0>e>>>0?h+1|0:h,w=C+(v>>>0>w>>>0?U+1|0:U)|0,w=(a>>>29|0)+(g>>>0<x>>>0?w+1|0:w)|0,w=s>>>0>p>>>0?w+1|0:w,U=w>>>29|0,s=e,e=(w&536870911)<<3|p>>>29,w=s+e|0,n[A+60>>2]=w&536870911,s=p0+(X>>>12|0)|0,d=t,t=t+(X<<20)|0,s=d>>>0>t>>>0?s+1|0:s,U=f+U|0,e=e>>>0>w>>>0?U+1|0:U,w=(e&536870911)<<3|w>>>29,t=t+w|0,n[A+64>>2]=t&536870911,U=H+(l>>>12|0)|0,d=r,r=r+(l<<20)|0,l=d>>>0>r>>>0?U+1|0:U,e=(e>>>29|0)+s|0,e=t>>>0<w>>>0?e+1|0:e,w=e>>>29|0,t=(e&536870911)<<3|t>>>29,e=t+r|0,n[A+68>>2]=e&536870911,r=V+(_>>>12|0)|0,d=r+1|0,s=r,r=m+(_<<20)|0,_=r>>>0<m>>>0?d:s,l=l+w|0,t=t>>>0>e>>>0?l+1|0:l,l=t>>>29|0,e=(t&536870911)<<3|e>>>29,t=e+r|0,r=l+_|0,n[A+76>>2]=((t>>>0<e>>>0?r+1|0:r)&536870911)<<3|t>>>29,n[A+72>>2]=t&536870911,f0=A+44|0,J1(A+8|0,f0),U=n[A+24>>2],t=B(U,0,261064846,0),w=C,v=n[A+12>>2],e=B(v,0,339687255,0),r=C,_=n[A+8>>2],s=B(_,0,426956673,0),e=s+e|0,r=C+r|0,f=n[A+16>>2],a=B(f,0,361594685,0),l=a+e|0,e=C+(e>>>0<s>>>0?r+1|0:r)|0,X=n[A+20>>2],s=B(X,0,504634135,0),r=s+l|0,l=C+(a>>>0>l>>>0?e+1|0:e)|0,a=B(U,0,190815506,0),e=a+r|0,r=C+(r>>>0<s>>>0?l+1|0:l)|0,g=n[A+28>>2],m=g+_|0,s=B(m,0,426956673,0),l=s+(t-e|0)|0,P=e>>>0<a>>>0?r+1|0:r,t=C+(w-(P+(t>>>0<e>>>0)|0)|0)|0,p=n[A+32>>2],h=p+v|0,w=B(h,0,340016068,0),r=w+l|0,t=C+(s>>>0>l>>>0?t+1|0:t)|0,R=n[A+36>>2],Q=R+f|0,s=B(Q,0,866503771,0),l=s+r|0,t=C+(r>>>0<w>>>0?t+1|0:t)|0,Z=n[A+40>>2],r0=Z+X|0,L=B(r0,0,990044756,0),H=L+l|0,V=C+(s>>>0>l>>>0?t+1|0:t)|0,t=B(R,0,504909086,0),r=C,l=B(p,0,328813,0),t=l+t|0,r=C+r|0,J=B(Z,0,485410621,0),w=J+t|0,n0=C+(t>>>0<l>>>0?r+1|0:r)|0,t=B(v,0,190815506,0),l=C,x=B(_,0,504634135,0),r=x+t|0,t=C+l|0,s=B(_,0,273444070,0)&536870910,S=B(s,0,9640146,0),a=S+r|0,e0=r>>>0<x>>>0?t+1|0:t,t=e0+C|0,l=B(_,0,190815506,0),M=C,z=B(s,0,485872621,0),x=z+l|0,b=C+M|0,z=x>>>0<z>>>0?b+1|0:b,b=z>>>29|0,x=(z&536870911)<<3|x>>>29,z=a+x|0,t=b+(a>>>0<S>>>0?t+1|0:t)|0,K=x>>>0>z>>>0?t+1|0:t,x=B(z,K,307527195,0)&536870911,i0=x,T=x>>>12|0,t=B(f,0,339687255,0),a=C,b=B(v,0,426956673,0),t=b+t|0,a=C+a|0,y=B(X,0,361594685,0),S=y+t|0,t=C+(t>>>0<b>>>0?a+1|0:a)|0,b=B(U,0,504634135,0),a=S+b|0,S=C+(y>>>0>S>>>0?t+1|0:t)|0,y=B(g,0,-70249340,-1),t=y+a|0,a=C+(a>>>0<b>>>0?S+1|0:S)|0,b=B(m,0,261064846,0),S=b+(t-l|0)|0,d=t>>>0<y>>>0?a+1|0:a,l=C+(d-((t>>>0<l>>>0)+M|0)|0)|0,p0=B(x,0,333,0),M=S+p0|0,S=C+(b>>>0>S>>>0?l+1|0:l)|0,l=B(v,0,504634135,0),b=C,y=B(_,0,361594685,0),a=y+l|0,b=C+b|0,a0=B(f,0,190815506,0),l=a0+a|0,a=C+(a>>>0<y>>>0?b+1|0:b)|0,q=B(s,0,501691798,0),b=q+l|0,a0=l>>>0<a0>>>0?a+1|0:a,a=a0+C|0,D=B(x,0,9640146,0),y=b+D|0,a=C+(b>>>0<q>>>0?a+1|0:a)|0,b=B(x,0,485872621,0),K=K+C|0,b=b+z|0,z=z>>>0>b>>>0?K+1|0:K,K=z>>>29|0,b=(z&536870911)<<3|b>>>29,z=b+y|0,a=K+(y>>>0<D>>>0?a+1|0:a)|0,q=b>>>0>z>>>0?a+1|0:a,a=B(z,q,307527195,0)&536870911,D=B(a,0,502512965,0),b=M+D|0,S=C+(M>>>0<p0>>>0?S+1|0:S)|0,v=B(v,0,361594685,0),M=C,y=B(_,0,339687255,0),_=v+y|0,v=C+M|0,K=B(f,0,504634135,0),M=K+_|0,v=C+(_>>>0<y>>>0?v+1|0:v)|0,y=B(X,0,190815506,0),_=y+M|0,v=C+(M>>>0<K>>>0?v+1|0:v)|0,K=B(s,0,502512965,0),M=K+_|0,p0=_>>>0<y>>>0?v+1|0:v,v=p0+C|0,F=B(x,0,501691798,0),y=F+M|0,v=C+(M>>>0<K>>>0?v+1|0:v)|0,g0=B(a,0,9640146,0),K=g0+y|0,v=C+(y>>>0<F>>>0?v+1|0:v)|0,M=B(a,0,485872621,0),y=q+C|0,M=M+z|0,z=M>>>0<z>>>0?y+1|0:y,y=z>>>29|0,z=(z&536870911)<<3|M>>>29,M=z+K|0,v=y+(K>>>0<g0>>>0?v+1|0:v)|0,y=M>>>0<z>>>0?v+1|0:v,v=B(M,y,307527195,0)&536870911,K=B(v,0,501691798,0),z=K+b|0,S=C+(b>>>0<D>>>0?S+1|0:S)|0,q=B(s,0,333,0),e=q+e|0,b=C+P|0,P=B(x,0,502512965,0),x=P+e|0,e=C+(e>>>0<q>>>0?b+1|0:b)|0,q=B(a,0,501691798,0),b=q+x|0,e=C+(x>>>0<P>>>0?e+1|0:e)|0,P=B(v,0,9640146,0),x=P+b|0,e=C+(b>>>0<q>>>0?e+1|0:e)|0,b=B(v,0,485872621,0),y=y+C|0,b=b+M|0,y=M>>>0>b>>>0?y+1|0:y,b=(y&536870911)<<3|b>>>29,M=b+x|0,e=(y>>>29|0)+(x>>>0<P>>>0?e+1|0:e)|0,y=b>>>0>M>>>0?e+1|0:e,x=B(M,y,307527195,0)&536870911,P=B(x,0,9640146,0),b=P+z|0,z=C+(z>>>0<K>>>0?S+1|0:S)|0,S=B(x,0,485872621,0),K=i0<<20,e=w,i0=K+(H-e|0)|0,w=y+C|0,c0=w+1|0,F=w,w=M+S|0,S=M>>>0>w>>>0?c0:F,w=(S&536870911)<<3|w>>>29,M=b+w|0,z=(S>>>29|0)+(b>>>0<P>>>0?z+1|0:z)|0,b=w>>>0>M>>>0?z+1|0:z,w=B(M,b,307527195,0)&536870911,y=B(w,0,333,0),z=i0+y|0,P=e>>>0<J>>>0?n0+1|0:n0,H=T+((H>>>0<L>>>0?V+1|0:V)-(P+(e>>>0>H>>>0)|0)|0)|0,V=C+(K>>>0>i0>>>0?H+1|0:H)|0,H=B(X,0,339687255,0),n0=C,S=B(f,0,426956673,0),f=S+H|0,H=C+n0|0,K=B(U,0,361594685,0),n0=K+f|0,f=C+(f>>>0<S>>>0?H+1|0:H)|0,L=B(g,0,-485410621,-1),S=L+n0|0,f=C+(K>>>0>n0>>>0?f+1|0:f)|0,n0=B(p,0,-70249340,-1),H=n0+S|0,f=C+(S>>>0<L>>>0?f+1|0:f)|0,n0=H>>>0<n0>>>0?f+1|0:f,f=B(m,0,990044756,0),S=f-r|0,f=C-((r>>>0>f>>>0)+e0|0)|0,r=S,S=B(h,0,261064846,0),r=r+S|0,f=C+f|0,f=(r>>>0<S>>>0?f+1|0:f)+n0|0,S=f+1|0,T=f,f=r+H|0,S=r>>>0>f>>>0?S:T,K=B(a,0,333,0),r=K+f|0,f=C+S|0,L=B(v,0,502512965,0),S=L+r|0,r=C+(r>>>0<K>>>0?f+1|0:f)|0,K=B(x,0,501691798,0),f=K+S|0,r=C+(S>>>0<L>>>0?r+1|0:r)|0,L=B(w,0,9640146,0),S=L+f|0,r=C+(f>>>0<K>>>0?r+1|0:r)|0,f=B(w,0,485872621,0),b=b+C|0,f=f+M|0,M=M>>>0>f>>>0?b+1|0:b,b=M>>>29|0,f=(M&536870911)<<3|f>>>29,M=S+f|0,r=b+(S>>>0<L>>>0?r+1|0:r)|0,K=f>>>0>M>>>0?r+1|0:r,f=B(M,K,307527195,0)&536870911,L=B(f,0,502512965,0),S=L+z|0,V=C+(y>>>0>z>>>0?V+1|0:V)|0,r=B(U,0,339687255,0),z=C,b=B(X,0,426956673,0),r=b+r|0,X=C+z|0,y=B(g,0,-504909086,-1),z=y+r|0,r=C+(r>>>0<b>>>0?X+1|0:X)|0,J=B(p,0,-485410621,-1),b=J+z|0,r=C+(y>>>0>z>>>0?r+1|0:r)|0,z=B(R,0,-70249340,-1),X=z+b|0,r=C+(b>>>0<J>>>0?r+1|0:r)|0,z=X>>>0<z>>>0?r+1|0:r,r=B(m,0,866503771,0),b=r-l|0,r=C-((r>>>0<l>>>0)+a0|0)|0,y=B(h,0,990044756,0),l=y+b|0,b=C+r|0,J=B(Q,0,261064846,0),r=J+l|0,l=C+(l>>>0<y>>>0?b+1|0:b)|0,l=(r>>>0<J>>>0?l+1|0:l)+z|0,T=r,r=r+X|0,l=T>>>0>r>>>0?l+1|0:l,y=B(v,0,333,0),r=y+r|0,l=C+l|0,J=B(x,0,502512965,0),b=J+r|0,r=C+(r>>>0<y>>>0?l+1|0:l)|0,y=B(w,0,501691798,0),l=y+b|0,r=C+(b>>>0<J>>>0?r+1|0:r)|0,J=B(f,0,9640146,0),b=J+l|0,r=C+(l>>>0<y>>>0?r+1|0:r)|0,l=B(f,0,485872621,0),y=K+C|0,l=l+M|0,M=l>>>0<M>>>0?y+1|0:y,y=M>>>29|0,l=(M&536870911)<<3|l>>>29,M=b+l|0,r=y+(b>>>0<J>>>0?r+1|0:r)|0,y=l>>>0>M>>>0?r+1|0:r,l=B(M,y,307527195,0)&536870911,K=B(l,0,501691798,0),b=K+S|0,V=C+(S>>>0<L>>>0?V+1|0:V)|0,S=B(U,0,426956673,0),L=s<<20,r=S+(L-_|0)|0,_=C+((s>>>12)-((_>>>0>L>>>0)+p0)|0)|0,m=B(m,0,340016068,0),s=m+r|0,r=C+(r>>>0<S>>>0?_+1|0:_)|0,S=B(h,0,866503771,0),_=S+s|0,r=C+(s>>>0<m>>>0?r+1|0:r)|0,m=B(Q,0,990044756,0),s=m+_|0,r=C+(_>>>0<S>>>0?r+1|0:r)|0,S=B(r0,0,261064846,0),_=S+s|0,s=C+(s>>>0<m>>>0?r+1|0:r)|0,r=B(p,0,504909086,0),m=C,p=B(g,0,328813,0),r=p+r|0,g=C+m|0,L=B(R,0,485410621,0),m=L+r|0,g=C+(r>>>0<p>>>0?g+1|0:g)|0,p=B(Z,0,70249340,0),r=p+m|0,g=C+(m>>>0<L>>>0?g+1|0:g)|0,L=B(x,0,333,0),m=L+(_-r|0)|0,s=_>>>0<S>>>0?s+1|0:s,S=r>>>0<p>>>0?g+1|0:g,_=C+(s-(S+(r>>>0>_>>>0)|0)|0)|0,p=B(w,0,502512965,0),s=p+m|0,_=C+(m>>>0<L>>>0?_+1|0:_)|0,m=B(f,0,501691798,0),g=m+s|0,_=C+(s>>>0<p>>>0?_+1|0:_)|0,p=B(l,0,9640146,0),s=p+g|0,_=C+(g>>>0<m>>>0?_+1|0:_)|0,g=B(l,0,485872621,0),m=y+C|0,g=g+M|0,m=g>>>0<M>>>0?m+1|0:m,M=m>>>29|0,m=(m&536870911)<<3|g>>>29,g=m+s|0,_=M+(s>>>0<p>>>0?_+1|0:_)|0,s=g>>>0<m>>>0?_+1|0:_,_=B(g,s,307527195,0)&536870911,M=B(_,0,9640146,0),m=M+b|0,p=C+(b>>>0<K>>>0?V+1|0:V)|0,V=B(_,0,485872621,0),s=s+C|0,F=s+1|0,T=s,s=g+V|0,g=g>>>0>s>>>0?F:T,V=g>>>29|0,b=(g&536870911)<<3|s>>>29,y=m+b|0,n[A+44>>2]=y&536870911,s=B(U,0,990044756,0),g=s-t|0,s=C-((t>>>0>s>>>0)+d|0)|0,h=B(h,0,426956673,0),t=h+g|0,s=C+s|0,K=B(Q,0,340016068,0),g=K+t|0,t=C+(t>>>0<h>>>0?s+1|0:s)|0,h=B(r0,0,866503771,0),s=g+h|0,g=C+(g>>>0<K>>>0?t+1|0:t)|0,t=B(Z,0,504909086,0),K=C,R=B(R,0,328813,0),t=R+t|0,d=s>>>0<h>>>0?g+1|0:g,g=C+K|0,K=t>>>0<R>>>0?g+1|0:g,g=d-(K+(t>>>0>s>>>0)|0)+(a>>>12)|0,a=a<<20,h=a+(s-t|0)|0,R=B(f,0,333,0),s=h+R|0,a=C+(a>>>0>h>>>0?g+1|0:g)|0,h=B(l,0,502512965,0),g=h+s|0,a=C+(s>>>0<R>>>0?a+1|0:a)|0,R=B(_,0,501691798,0),L=R+g|0,s=V+(m>>>0<M>>>0?p+1|0:p)|0,m=b>>>0>y>>>0?s+1|0:s,p=(m&536870911)<<3|y>>>29,s=L+p|0,a=C+(g>>>0<h>>>0?a+1|0:a)|0,a=(m>>>29|0)+(R>>>0>L>>>0?a+1|0:a)|0,p=s>>>0<p>>>0?a+1|0:a,n[A+48>>2]=s&536870911,a=B(U,0,866503771,0),g=C,M=B(Q,0,426956673,0),a=M+a|0,h=C+g|0,g=B(Z,0,328813,0),m=g+H|0,Z=C,R=n0+Z|0,H=B(r0,0,340016068,0),Q=H+(a-m|0)|0,a=C+((a>>>0<M>>>0?h+1|0:h)-((a>>>0<m>>>0)+(g>>>0>m>>>0?R+1|0:R)|0)|0)|0,a=(v>>>12|0)+(H>>>0>Q>>>0?a+1|0:a)|0,m=v<<20,h=m+Q|0,R=B(l,0,333,0),v=h+R|0,a=C+(m>>>0>h>>>0?a+1|0:a)|0,m=B(_,0,502512965,0),h=m+v|0,Q=(p&536870911)<<3|s>>>29,s=h+Q|0,a=C+(v>>>0<R>>>0?a+1|0:a)|0,a=(p>>>29|0)+(m>>>0>h>>>0?a+1|0:a)|0,a=s>>>0<Q>>>0?a+1|0:a,n[A+52>>2]=s&536870911,U=B(U,0,340016068,0),v=U-X|0,X=C-((U>>>0<X>>>0)+z|0)|0,d=v,v=B(r0,0,426956673,0),U=d+v|0,X=C+X|0,v=(x>>>12|0)+(v>>>0>U>>>0?X+1|0:X)|0,d=U,U=x<<20,x=d+U|0,X=B(_,0,333,0),m=x+X|0,s=(a&536870911)<<3|s>>>29,p=m+s|0,n[A+56>>2]=p&536870911,h=S+(w>>>12|0)|0,d=r,r=r+(w<<20)|0,w=d>>>0>r>>>0?h+1|0:h,U=C+(x>>>0<U>>>0?v+1|0:v)|0,U=(a>>>29|0)+(m>>>0<X>>>0?U+1|0:U)|0,U=s>>>0>p>>>0?U+1|0:U,s=U>>>29|0,d=r,r=(U&536870911)<<3|p>>>29,U=d+r|0,n[A+60>>2]=U&536870911,a=P+(f>>>12|0)|0,d=e,e=e+(f<<20)|0,a=d>>>0>e>>>0?a+1|0:a,d=e,e=s+w|0,e=r>>>0>U>>>0?e+1|0:e,r=(e&536870911)<<3|U>>>29,w=d+r|0,n[A+64>>2]=w&536870911,U=K+(l>>>12|0)|0,s=t,t=t+(l<<20)|0,l=s>>>0>t>>>0?U+1|0:U,e=(e>>>29|0)+a|0,e=r>>>0>w>>>0?e+1|0:e,r=e>>>29|0,s=t,t=(e&536870911)<<3|w>>>29,e=s+t|0,n[A+68>>2]=e&536870911,w=Z+(_>>>12|0)|0,_=g+(_<<20)|0,w=_>>>0<g>>>0?w+1|0:w,r=r+l|0,t=t>>>0>e>>>0?r+1|0:r,r=t>>>29|0,e=(t&536870911)<<3|e>>>29,t=e+_|0,r=r+w|0,n[A+76>>2]=((t>>>0<e>>>0?r+1|0:r)&536870911)<<3|t>>>29,n[A+72>>2]=t&536870911,t=T0+4|0,J1(t,f0),N=A+80|0,e=u+776|0,bt(e,t),N=T0+112|0,t=o[u+316|0]|o[u+317|0]<<8|(o[u+318|0]<<16|o[u+319|0]<<24),n[u+376>>2]=o[u+312|0]|o[u+313|0]<<8|(o[u+314|0]<<16|o[u+315|0]<<24),n[u+380>>2]=t,t=o[u+308|0]|o[u+309|0]<<8|(o[u+310|0]<<16|o[u+311|0]<<24),n[u+368>>2]=o[u+304|0]|o[u+305|0]<<8|(o[u+306|0]<<16|o[u+307|0]<<24),n[u+372>>2]=t,t=o[u+300|0]|o[u+301|0]<<8|(o[u+302|0]<<16|o[u+303|0]<<24),n[u+360>>2]=o[u+296|0]|o[u+297|0]<<8|(o[u+298|0]<<16|o[u+299|0]<<24),n[u+364>>2]=t,t=o[u+292|0]|o[u+293|0]<<8|(o[u+294|0]<<16|o[u+295|0]<<24),n[u+352>>2]=o[u+288|0]|o[u+289|0]<<8|(o[u+290|0]<<16|o[u+291|0]<<24),n[u+356>>2]=t,t=N-144|0,N=t,Fn(t+36|0,e),Fn(t+72|0,t0),e=n[t+72>>2]+n[t+36>>2]|0,n[t+108>>2]=e&536870911,e=n[t+76>>2]+(n[t+40>>2]+(e>>>29|0)|0)|0,n[t+112>>2]=e&536870911,e=n[t+80>>2]+(n[t+44>>2]+(e>>>29|0)|0)|0,n[t+116>>2]=e&536870911,e=n[t+84>>2]+(n[t+48>>2]+(e>>>29|0)|0)|0,n[t+120>>2]=e&536870911,e=n[t+88>>2]+(n[t+52>>2]+(e>>>29|0)|0)|0,n[t+124>>2]=e&536870911,e=n[t+92>>2]+(n[t+56>>2]+(e>>>29|0)|0)|0,n[t+128>>2]=e&536870911,e=n[t+96>>2]+(n[t+60>>2]+(e>>>29|0)|0)|0,n[t+132>>2]=e&536870911,e=n[t+100>>2]+(n[t+64>>2]+(e>>>29|0)|0)|0,n[t+136>>2]=e&536870911,n[t+140>>2]=n[t+104>>2]+(n[t+68>>2]+(e>>>29|0)|0)&536870911,J1(t,t+108|0),bt(u+829|0,t),N=t+144|0,c[y0+3|0]=o[u+322|0],t=o[u+320|0]|o[u+321|0]<<8,c[y0+1|0]=t,c[y0+2|0]=t>>>8,t=o[u+335|0]|o[u+336|0]<<8|(o[u+337|0]<<16|o[u+338|0]<<24),n[u+808>>2]=o[u+331|0]|o[u+332|0]<<8|(o[u+333|0]<<16|o[u+334|0]<<24),n[u+812>>2]=t,t=o[u+343|0]|o[u+344|0]<<8|(o[u+345|0]<<16|o[u+346|0]<<24),n[u+816>>2]=o[u+339|0]|o[u+340|0]<<8|(o[u+341|0]<<16|o[u+342|0]<<24),n[u+820>>2]=t,t=o[u+348|0]|o[u+349|0]<<8|(o[u+350|0]<<16|o[u+351|0]<<24),e=o[u+344|0]|o[u+345|0]<<8|(o[u+346|0]<<16|o[u+347|0]<<24),c[u+821|0]=e,c[u+822|0]=e>>>8,c[u+823|0]=e>>>16,c[u+824|0]=e>>>24,c[u+825|0]=t,c[u+826|0]=t>>>8,c[u+827|0]=t>>>16,c[u+828|0]=t>>>24,t=o[u+327|0]|o[u+328|0]<<8|(o[u+329|0]<<16|o[u+330|0]<<24),e=o[u+323|0]|o[u+324|0]<<8|(o[u+325|0]<<16|o[u+326|0]<<24),I(t0,u+808|0,53),I(y0+12|0,t0,53),c[y0|0]=0,n[y0+4>>2]=e,n[y0+8>>2]=t,es(u+8|0),N=u+864|0,N=j0+16|0,o[u0+12|0]==1&&Y(),I(i,u0+12|1,64),N=u0+80|0}function v1(i){n[i>>2]&&J4(i)}function Pa(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;r=N-432|0,N=r,s=r+8|0,a=N-432|0,N=a,f=n[t+8>>2],e=N-848|0,N=e,u=a+8|0;n:{e:{t:{if(l=n[t>>2],(l|0)!=n[t+4>>2]){if(n[t>>2]=l+32,lt(e+424|0,l),!(c[e+424|0]&1))break t;c[f|0]=o[e+425|0],t=0;break e}n[u>>2]=2,n[u+4>>2]=0;break n}I(e+8|0,e+432|0,416),t=1}n[u>>2]=t,n[u+4>>2]=0,I(u+8|0,e+8|0,416)}N=e+848|0;n:{if(n[a+12>>2]|n[a+8>>2]!=2){I(s,u,424);break n}n[s>>2]=0,n[s+4>>2]=0}N=a+432|0,!n[r+12>>2]&n[r+8>>2]==1?(I(i+8|0,r+16|0,416),t=1):t=0,n[i>>2]=t,n[i+4>>2]=0,N=r+432|0}function La(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;u=N-16|0,N=u,a=t+8|0,r=n[t>>2],s=n[t+4>>2],N=u+16|0;n:{for(;;){if(e=0,(r|0)==(s|0))break n;if(n[u+12>>2]=r,r=r+60|0,n[t>>2]=r,e=n[u+12>>2],j[e+54>>1]!=j[a>>1]|o[e+57|0]!=o[a+2|0]?e=1:e=n[e>>2],!e)break}e=r-60|0}t=e,t?(l=j[t+52>>1],t=1):t=0,E[i+2>>1]=l,E[i>>1]=t}function Aa(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;r=N-16|0,N=r,u=N-16|0,N=u,s=u+8|0,l=n[t+16>>2],e=n[t>>2],a=4;n:{if((e|0)==n[t+4>>2])break n;if(n[t>>2]=e+66,t=wo(n[t+8>>2],n[t+12>>2],j[e+64>>1]),t){e=n[t+4>>2],a=n[t>>2];break n}c[l|0]=1,a=3}t=a,n[s+4>>2]=e,n[s>>2]=t,t=n[u+8>>2],e=r+8|0,n[e+4>>2]=n[u+12>>2],n[e>>2]=(t|0)==4?3:t,N=u+16|0,t=n[r+12>>2],n[i>>2]=n[r+8>>2],n[i+4>>2]=t,N=r+16|0}function Wa(i){var t=0,e=0,r=0;r=i+8|0;n:{for(;;){if(t=mo(r),t)break n;if(t=n[i>>2],!(!t|(t|0)==n[i+4>>2])){n[i>>2]=t+32,e=n[t+4>>2],n[i+8>>2]=e,n[i+12>>2]=(n[t+8>>2]<<5)+e;continue}break}t=mo(i+16|0)}return t}function Ja(i,t){var e=0,r=0;e=n[t+16>>2],r=e?n[t+20>>2]-e>>>5|0:0,e=n[t+8>>2],e=r+(e?n[t+12>>2]-e>>>5|0:0)|0,r=n[t>>2],n[t+4>>2]!=(r|0)&&r?t=0:(n[i+8>>2]=e,t=1),n[i+4>>2]=t,n[i>>2]=e}function Ya(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;e=n[t>>2];n:{if((e|0)!=2){if((e|0)==1){e:{if(e=n[t+4>>2],!e||(r=(e|0)==n[t+8>>2],n[t+4>>2]=r?0:e+40|0,r))break e;e=e+8|0,r=32;break n}if(e=n[t+12>>2],!(!e|(e|0)==n[t+16>>2])){n[t+12>>2]=e+60,e=e+20|0,r=32;break n}n[t>>2]=0}e:{if(n[t+20>>2]!=1||(e=Zo(t+24|0),!e))break e;e=e+52|0,r=1216;break n}n[t>>2]=2}if(r=32,n[t+48>>2]==2){e=0;break n}for(s=t+52|0,l=t+76|0;;){if(e=po(l),e)break n;e:{if(n[t+48>>2]!=1||(e=Zo(s),!e))break e;n[t+76>>2]=1,u=n[e+16>>2],n[t+88>>2]=u,a=n[e+4>>2],n[t+80>>2]=a,n[t+92>>2]=O(n[e+20>>2],34)+u,n[t+84>>2]=O(n[e+8>>2],34)+a;continue}break}e=po(t+96|0)}n[i+4>>2]=r,n[i>>2]=e}function Ga(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;e=N-16|0,N=e,a=t+48|0,u=n[t+48>>2];n:{e:{if(n[t>>2]!=2){if((u|0)==2)break e;r=e+4|0,Po(r,t),l=n[e+8>>2],t=n[e+4>>2],u=n[e+12>>2],Ho(r,a),a=n[e+8>>2],r=n[e+4>>2],s=u+n[e+12>>2]|0,n[i+8>>2]=s,r=t+r|0,n[i>>2]=t>>>0>r>>>0?-1:r,n[i+4>>2]=a&l&u>>>0<=s>>>0;break n}if((u|0)!=2){Ho(i,a);break n}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=1;break n}Po(i,t)}N=e+16|0}function $a(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;a=N-432|0,N=a,f=a+8|0,s=N-432|0,N=s,r=s+8|0,l=n[t+12>>2],e=N-848|0,N=e;n:{e:{t:{if(u=n[t>>2],(u|0)!=n[t+4>>2]){if(n[t>>2]=u+40,lt(e+424|0,u+8|0),o[e+424|0]!=1)break t;E[l+4>>1]=3,E[l>>1]=13,t=3;break e}n[r+416>>2]=4;break n}_=j[e+436>>1],d=j[e+434>>1],b=j[e+432>>1],I(e+14|0,e+438|0,410),l=n[u+4>>2],t=n[u>>2]}E[r+4>>1]=_,E[r+2>>1]=d,E[r>>1]=b,I(r+6|0,e+14|0,410),n[r+420>>2]=l,n[r+416>>2]=t}N=e+848|0;n:{if(n[s+424>>2]!=4){I(f,r,424);break n}n[f+416>>2]=3}N=s+432|0;n:{if(n[a+424>>2]!=3){I(i,f,424);break n}n[i+416>>2]=3}N=a+432|0}function Z2(i){var t=0;t=n[i>>2],(t|0)!=3&&(t>>>0>=2&&J4(i+4|0),G(i+12|0))}function J4(i){var t=0,e=0;t=n[i+4>>2],e=n[t>>2],e&&M0[e|0](n[i>>2]),t=n[t+4>>2],t&&i1(n[i>>2],t)}function no(i){eo(i),to(i)}function eo(i){var t=0,e=0,r=0;e=n[i+8>>2]+1|0,i=n[i+4>>2];n:{for(;;){if(e=e-1|0,!e)break n;for(t=n[i+8>>2],r=n[i+4>>2];;){if(t){t=t-1|0,A1(r),r=r+1312|0;continue}break}if(R0(i,4,1312),Un(i+12|0),t=i+26|0,i=i+28|0,o[t|0]==2)break}Y()}}function to(i){R0(i,4,28)}function Un(i){lo(n[i+4>>2],n[i+8>>2]),Ce(i)}function zn(i){var t=0,e=0;for(t=n[i+8>>2],e=n[i+4>>2];;){if(t){t=t-1|0,Z0(e),e=e+32|0;continue}break}R0(i,4,32)}function Kn(i){Z0(i),Y4(i+32|0)}function Y4(i){R0(i,8,416)}function L1(i){var t=0;Z0(i+52|0),uo(i- -64|0),t=i+76|0,io(t),ot(t),t=i+88|0,ao(t),oo(t),t=i+100|0,so(t),ot(t),G(i+112|0),Z0(i+124|0)}function Xn(i){R0(i,8,424)}function ro(i){R0(i,2,66)}function G4(i){Z0(i),Un(i+32|0),d2(i+44|0),Un(i+68|0)}function uo(i){R0(i,4,40)}function io(i){var t=0;for(t=n[i+4>>2]+8|0,i=n[i+8>>2];;){if(i){i=i-1|0,G(t),t=t+60|0;continue}break}}function ot(i){R0(i,4,60)}function ao(i){var t=0;for(t=n[i+4>>2]+44|0,i=n[i+8>>2];;){if(i){G(t-36|0),G(t-24|0),b2(t-12|0),G(t),i=i-1|0,t=t+68|0;continue}break}}function oo(i){R0(i,4,68)}function so(i){var t=0;for(t=n[i+4>>2]+48|0,i=n[i+8>>2];;){if(i){G(t-48|0),G(t-36|0),G(t-24|0),b2(t-12|0),n[t>>2]!=-2147483648&&G(t),i=i-1|0,t=t+60|0;continue}break}}function A1(i){co(i),co(i+12|0)}function co(i){R0(i,2,34)}function st(i){o[i+8|0]>=9&&J4(i+12|0),G(i+24|0)}function lo(i,t){for(;;){if(t){t=t-1|0,d2(i),i=i+24|0;continue}break}}function $4(i,t){return(_o(i,t)&128)>>>7|0}function _o(i,t){return U2(i,32,t,32)}function fo(i,t){var e=0;for(t=t+1|0;t=t-1|0,t>>>0>=2&&(e=j[i>>1],i=i+2|0,e>>>0<j[i>>1]););return t>>>0<2}function ct(i,t){var e=0,r=0;for(i=i+130|0,t=t+1|0;t=t-1|0,t>>>0>=2&&(e=i-66|0,r=j[i>>1],i=i+66|0,j[e>>1]<r>>>0););return t>>>0<2}function No(i,t){return St(i,t,66,130)}function nr(i,t){var e=0,r=0;return e=n[i>>2],r=n[t>>2],i=n[i+4>>2],t=n[t+4>>2],e=A2(e,r,i>>>0<t>>>0?i:t),(e||i-t|0)>>>31|0}function bo(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;a=N-32|0,N=a,r=a+8|0,s=n[n[i>>2]>>2],i=N-32|0,N=i,n[i+28>>2]=t,t=N-32|0,N=t,e=N-16|0,N=e,c[e+12|0]=0,u=i+28|0,n[e+8>>2]=u,er(s,e+8|0),N=e+16|0,n1(t+8|0,o[e+12|0]),s=i+4|0,e=s+4|0,l=n[t+8>>2];n:{if((l|0)!=3){n[e+16>>2]=n[t+28>>2],u=n[t+24>>2],n[e+8>>2]=n[t+20>>2],n[e+12>>2]=u,u=n[t+16>>2],n[e>>2]=n[t+12>>2],n[e+4>>2]=u;break n}n[e>>2]=u}return n[s>>2]=l,N=t+32|0,t=n[i+4>>2],(t|0)!=3&&(e=n[i+16>>2],n[r+8>>2]=n[i+12>>2],n[r+12>>2]=e,e=n[i+24>>2],n[r+16>>2]=n[i+20>>2],n[r+20>>2]=e,n[r+4>>2]=n[i+8>>2]),n[r>>2]=t,N=i+32|0,i=n[a+8>>2],Z2(r),N=a+32|0,(i|0)==3}function er(i,t){var e=0,r=0;e=Zn(),C0(t,e),e&&(en(i+12|0,t),r=1);n:{if(e>>>0<=r>>>0||(K0(i+28|0,t),r+1>>>0>=e>>>0))break n;ur(i,t)}}function ho(i){return ln(i,10)}function po(i){var t=0,e=0;n:{if(n[i>>2]!=1||(t=n[i+4>>2],t&&(e=n[i+8>>2],n[i+4>>2]=(e|0)!=(t|0)?t+34|0:0,(t|0)!=(e|0))))break n;if(t=n[i+12>>2],!(!t|(t|0)==n[i+16>>2]))return n[i+12>>2]=t+34,t;t=0,n[i>>2]=0}return t}function ko(i){return z3(i,1312)}function mo(i){return z3(i,32)}function vo(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;r=(t>>>1|0)+t|0;n:for(;;){if(r){r=r-1|0;e:{if(r>>>0<t>>>0){e=j[i>>1],a=(r<<1)+i|0,E[i>>1]=j[a>>1],E[a>>1]=e,e=0;break e}e=r-t|0}for(a=t>>>0<r>>>0?t:r;;){if(u=e<<1,e=u|1,a>>>0<=e>>>0||(s=u+2|0,s>>>0<a>>>0&&(e=(j[(e<<1)+i>>1]<j[(s<<1)+i>>1])+e|0),s=(e<<1)+i|0,l=j[s>>1],u=i+u|0,f=j[u>>1],l>>>0<=f>>>0))continue n;E[s>>1]=f,E[u>>1]=l}}break}}function tr(i,t){var e=0;e=i+4|0;n:{e:switch(n[i>>2]-1|0){default:Qn(t,0,0);return;case 0:Qn(t,1,1);break n;case 1:break e}Qn(t,2,1)}c2(e,t)}function lt(i,t){var e=0,r=0,u=0,a=0;e=N-880|0,N=e,r=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[e+456>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[e+460>>2]=r,r=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[e+448>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[e+452>>2]=r,r=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[e+440>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[e+444>>2]=r,r=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[e+432>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[e+436>>2]=r,r=e+16|0,as(r,e+432|0);n:{e:{if(!n[e+16>>2]){n[e+16>>2]=0,t=N-16|0,N=t,On(t+8|0,r),a=n[t+12>>2],u=e+8|0,n[u>>2]=n[t+8>>2],n[u+4>>2]=a,N=t+16|0,t=n[e+12>>2],n[e+16>>2]=n[e+8>>2],n[e+20>>2]=t,v1(r);break e}if(r=n[e+24>>2],a=e+468|0,I(a,e+28|0,380),u=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[e+848>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[e+852>>2]=u,u=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[e+856>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[e+860>>2]=u,u=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[e+864>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[e+868>>2]=u,u=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[e+872>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[e+876>>2]=u,n[e+16>>2]=r,t=e+16|0,I(t|4,a,412),!Nr(t)){I(i+12|0,a,412),n[i+8>>2]=r,t=0;break n}}c[i+1|0]=0,t=1}c[i|0]=t,N=e+880|0}function go(i,t,e,r,u,a){var s=0,l=0;s=N-432|0,N=s,l=t+32|0,t=qn(l,e);n:{if(!(!(!t|o[t+57|0]!=(r&255))&j[t+54>>1]==(u&65535))){n[i>>2]=0,n[i+4>>2]=0;break n}if(e=M2(l,u),!e){n[i>>2]=0,n[i+4>>2]=0;break n}r=n[t+4>>2];e:{t:{r:switch(n[t>>2]-1|0){case 1:if(r>>>0>a>>>0)break t;break e;case 0:break r;default:break t}if(r>>>0<a>>>0)break e}r=n[e+4>>2];t:{r:switch(n[e>>2]-1|0){case 0:if(r>>>0>=a>>>0)break t;break e;case 1:break r;default:break t}if(r>>>0<=a>>>0)break e}lt(s+8|0,t+20|0),o[s+8|0]?t=0:(I(i+8|0,s+16|0,416),t=1),n[i>>2]=t,n[i+4>>2]=0;break n}n[i>>2]=0,n[i+4>>2]=0}N=s+432|0}function wo(i,t,e){return i=qn(i,e),!i|o[i+57|0]?i=0:i=j[i+54>>1]==j[t+1268>>1]?i:0,i}function K0(i,t){Pn(t,o[i|0],0)}function rr(i,t){var e=0;for(e=n[i+8>>2],C0(t,e),e=e<<1,i=n[i+4>>2];;){if(e){C2(i,t),e=e-2|0,i=i+2|0;continue}break}}function ur(i,t){var e=0;for(e=n[i+8>>2],C0(t,e),e=e<<5,i=n[i+4>>2];;){if(e){S2(i,t),e=e-32|0,i=i+32|0;continue}break}}function yo(i,t){var e=0,r=0;for(e=n[i+8>>2],C0(t,e),e=O(e,34),i=n[i+4>>2];;){if(e){r=Hn(),C0(t,r);n:{if(!r||(C2(i+32|0,t),(r|0)==1))break n;S2(i,t)}e=e-34|0,i=i+34|0;continue}break}}function Co(i,t){var e=0;for(e=n[i+8>>2],C0(t,e),e=O(e,24),i=n[i+4>>2];;){if(e){Qe(i,t),e=e-24|0,i=i+24|0;continue}break}}function Bo(i,t){return i=qn(n[i>>2],j[t+32>>1]),i?n[i>>2]!=0:1}function qn(i,t){var e=0,r=0,u=0,a=0,s=0;if(e=n[i+84>>2],!e)return 0;for(r=n[i+80>>2],i=0,a=t&65535;;){if(e>>>0<=1)i=O(i,60)+r|0,i=j[i+52>>1]==(t&65535)?i:0;else{s=i,u=e>>>1|0,i=u+i|0,i=j[(O(i,60)+r|0)+52>>1]>a>>>0?s:i,e=e-u|0;continue}break}return i}function Ro(i,t){var e=0;return e=N-16|0,N=e,i=n[i>>2],n[e+4>>2]=32,n[e>>2]=t,n[e+12>>2]=32,n[e+8>>2]=i,i=_t(e,e+8|0),N=e+16|0,i}function _t(i,t){return U2(n[i>>2],n[i+4>>2],n[t>>2],n[t+4>>2])}function Eo(i,t){return U2(n[t+4>>2],n[t+8>>2],n[i>>2],n[i+4>>2])}function Io(i,t,e,r,u){var a=0,s=0;n:{if(e-1>>>0>=u>>>0||(u=n[i+4>>2],a=n[i>>2],!St(t,e,34,66)))break n;for(e=O(e,34),r=r&255;;){if(s=!e,!e||(i=qn(a,j[t+32>>1]),!i|j[i+54>>1]!=j[u+1268>>1]))break n;if(t=t+34|0,e=e-34|0,(r|0)!=o[i+57|0])break}}return s}function xo(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;u=N-16|0,N=u,c[u+14|0]=r,E[u+12>>1]=j[n[i+4>>2]+1268>>1],i=n[i>>2],r=n[i+80>>2],n[u+4>>2]=r,n[u+8>>2]=r+O(n[i+84>>2],60),r=N-32|0,N=r,i=u+4|0,n[r+16>>2]=n[i+8>>2],a=n[i+4>>2],n[r+8>>2]=n[i>>2],n[r+12>>2]=a,n[r+28>>2]=O(e,34)+t,n[r+24>>2]=t,a=0,l=r+8|0,e=N-16|0,N=e,s=r+24|0,i=n[s>>2],b=n[s+4>>2];n:{for(;;){if(t=3,(i|0)==(b|0))break n;if(t=i+34|0,n[s>>2]=t,f=j[i+32>>1],La(e+8|0,l),_=j[e+10>>1],d=j[e+8>>1],!(d&1&&(i=t,(f|0)==(_|0))))break}t=d&1?(f|0)==(_|0)?3:2:1}return i=t,N=e+16|0,(i&255)==3&&(La(r,l),a=j[r>>1]^1),N=r+32|0,i=a&1,N=u+16|0,i}function ft(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0;for(r=N-320|0,N=r,n[r+96>>2]=0,n[r+100>>2]=0,c[r+63|0]=0,u=n[288883],n[r+88>>2]=n[288882],n[r+92>>2]=u,u=n[288881],n[r+80>>2]=n[288880],n[r+84>>2]=u,u=n[288879],n[r+72>>2]=n[288878],n[r+76>>2]=u,u=n[288877],n[r+64>>2]=n[288876],n[r+68>>2]=u,l=e<<3,a=r- -64|0;;){n:{e:{t:{r:{if(l){if(f=n[t>>2],e=n[t+4>>2],n[r+104>>2]=a,s=o[r+63|0],u=64-s|0,u>>>0>e>>>0)break r;if(s)break t;break e}for(_=r+104|0,I(_,r,104),H0(r+212|0),H0(r+256|0),t=o[r+167|0],b=t+_|0,c[b|0]=128,l=t,s=t<<27,e=n[r+204>>2],f=e,u=n[r+200>>2],a=e<<9|u>>>23,d=u<<9,e=a,a=s,s=t<<3|d,d=a|(s&65280)<<8,a=s&16711680,t=a>>>8|0,h=a<<24,s=s&-16777216,a=s>>>24|0,s=h|s<<8,a=t|a|d,t=f,f=u>>>31|0,n[r+248>>2]=u<<1&-16777216|((t&32767)<<17|u>>>15)&16711680|((f|(t&2147483647)<<1)&65280|e>>>24)|s,n[r+252>>2]=a,a=r+168|0,n[r+244>>2]=a,e=0,t=l^63,k0(b+1|0,t),t>>>0<=7&&(F1(r+244|0,_),jt(_,64)),t=r+248|0,o0(r+160|0,8,t,8),F1(r+244|0,r+104|0),c[r+167|0]=0,n[r+252>>2]=r+200,n[r+248>>2]=a,t=Z1(t),u=(t>>>0>=8?8:t)<<2;;){if((e|0)!=(u|0)){l=(r+256|0)+e|0,t=n[(e+r|0)+168>>2],t=b0(t&16711935,8)|b0(t,24)&16711935,c[l|0]=t,c[l+1|0]=t>>>8,c[l+2|0]=t>>>16,c[l+3|0]=t>>>24,e=e+4|0;continue}break}t=r+256|0,o0(r+212|0,32,t,32),w1(a),k0(t,64),I(r+104|0,t,64),e=o[r+240|0]|o[r+241|0]<<8|(o[r+242|0]<<16|o[r+243|0]<<24),t=o[r+236|0]|o[r+237|0]<<8|(o[r+238|0]<<16|o[r+239|0]<<24),c[i+24|0]=t,c[i+25|0]=t>>>8,c[i+26|0]=t>>>16,c[i+27|0]=t>>>24,c[i+28|0]=e,c[i+29|0]=e>>>8,c[i+30|0]=e>>>16,c[i+31|0]=e>>>24,e=o[r+232|0]|o[r+233|0]<<8|(o[r+234|0]<<16|o[r+235|0]<<24),t=o[r+228|0]|o[r+229|0]<<8|(o[r+230|0]<<16|o[r+231|0]<<24),c[i+16|0]=t,c[i+17|0]=t>>>8,c[i+18|0]=t>>>16,c[i+19|0]=t>>>24,c[i+20|0]=e,c[i+21|0]=e>>>8,c[i+22|0]=e>>>16,c[i+23|0]=e>>>24,e=o[r+224|0]|o[r+225|0]<<8|(o[r+226|0]<<16|o[r+227|0]<<24),t=o[r+220|0]|o[r+221|0]<<8|(o[r+222|0]<<16|o[r+223|0]<<24),c[i+8|0]=t,c[i+9|0]=t>>>8,c[i+10|0]=t>>>16,c[i+11|0]=t>>>24,c[i+12|0]=e,c[i+13|0]=e>>>8,c[i+14|0]=e>>>16,c[i+15|0]=e>>>24,e=o[r+216|0]|o[r+217|0]<<8|(o[r+218|0]<<16|o[r+219|0]<<24),t=o[r+212|0]|o[r+213|0]<<8|(o[r+214|0]<<16|o[r+215|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=e,c[i+5|0]=e>>>8,c[i+6|0]=e>>>16,c[i+7|0]=e>>>24,N=r+320|0;return}I(r+s|0,f,e),c[r+63|0]=e+s;break n}I(r+s|0,f,u),Pe(r+104|0,r,1),c[r+63|0]=0,e=e-u|0,f=u+f|0}u=e>>>6|0,u&&Pe(r+104|0,f,u),u=e&63,c[r+63|0]=u,I(r,(e&2147483584)+f|0,u)}t=t+8|0,l=l-8|0}}function M2(i,t){var e=0,r=0,u=0,a=0,s=0;if(e=n[i+96>>2],!e)return 0;for(r=n[i+92>>2],i=0,a=t&65535;;){if(e>>>0<=1)i=O(i,68)+r|0,i=j[i+56>>1]==(t&65535)?i:0;else{s=i,u=e>>>1|0,i=u+i|0,i=j[(O(i,68)+r|0)+56>>1]>a>>>0?s:i,e=e-u|0;continue}break}return i}function ir(i,t){return!!A2(i,t,16)}function jo(i){var t=0,e=0,r=0,u=0,a=0;if(t=N-16|0,N=t,r=n[i+4>>2],n[t+4>>2]=n[i>>2],n[t+8>>2]=r,c[t+14|0]=o[i+10|0],E[t+12>>1]=j[i+8>>1],N=t+16|0,r=0,t=t+4|0,i=n[t>>2],e=n[t+4>>2],(i|0)!=(e|0))for(e=(e-i>>>0)/60|0,u=j[t+8>>1],t=o[t+10|0];a=!(n[i>>2]|(j[i+54>>1]!=(u|0)|o[i+57|0]!=(t|0))),i=i+60|0,r=r+a|0,e=e-1|0,!!e;);return r}function Mo(i,t){return g4(n[i+4>>2],n[i+8>>2],n[t+4>>2],n[t+8>>2])}function b2(i){R0(i,2,2)}function So(i,t,e,r,u,a){var s=0,l=0;s=e>>>0>u>>>0;n:{if(s&(r|0)==(a|0)|r>>>0>a>>>0||(t=n[t+8>>2],!t))break n;t=I1(u-e|0,a-(r+s|0)|0,t),e=C,t=!e&(t|0)==-1|e?-1:t,l=1}n[i+4>>2]=t,n[i>>2]=l}function Nt(i,t,e){var r=0;return r=N-16|0,N=r,So(r+8|0,i,n[i>>2],n[i+4>>2],t,e),N=r+16|0,n[r+8>>2]&1?n[r+12>>2]:0}function Uo(i,t){var e=0,r=0;e=N-16|0,N=e,n[e+12>>2]=i,n[e+8>>2]=t,t=M2(t,j[i+1268>>1]);n:{if(!t|n[t>>2]||(t=e+8|0,!xo(t,n[i+4>>2],n[i+8>>2],0)))break n;r=xo(t,n[i+16>>2],n[i+20>>2],1)}return N=e+16|0,r}function zo(i){var t=0,e=0;t=N-16|0,N=t,n[t+12>>2]=i,e=n[i+4>>2],lo(e,(n[i+12>>2]-e>>>0)/24|0),Mu(t+12|0),N=t+16|0}function Ko(i){var t=0,e=0,r=0,u=0,a=0;for(r=n[i+8>>2],t=n[i>>2],u=n[i+4>>2];;){if((t|0)==(u|0))return 0;if(e=t+1312|0,n[i>>2]=e,a=t+44|0,t=e,!(N0[a>>2]<=N0[r>>2]))break}return t-1312|0}function ar(i,t,e){var r=0,u=0,a=0;t=O(t,1312),r=t+i|0;n:{for(;;){if(!t)break n;if(t=t-1312|0,u=r-1268|0,r=r-1312|0,!(N0[u>>2]>e>>>0))break}if(i=i+t|0,N0[i+48>>2]<e>>>0)break n;a=o[i+1304|0]?i:0}return a}function Xo(i,t){var e=0,r=0,u=0,a=0,s=0;if(t>>>0>=2){r=i,a=t,u=t+(t>>>1|0)|0;n:for(;;){if(u){u=u-1|0;e:{if(u>>>0<a>>>0){t=n[r>>2],s=n[r+4>>2],i=(u<<3)+r|0,e=n[i+4>>2],n[r>>2]=n[i>>2],n[r+4>>2]=e,n[i>>2]=t,n[i+4>>2]=s,t=0;break e}t=u-a|0}for(s=u>>>0>a>>>0?a:u;;){if(e=t<<1,i=e|1,s>>>0<=i>>>0||(e=e+2|0,e>>>0<s>>>0&&(i=nr((i<<3)+r|0,(e<<3)+r|0)+i|0),t=(t<<3)+r|0,e=(i<<3)+r|0,!nr(t,e)))continue n;r2(t,e,2),t=i}}break}}}function qo(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0;d=N-16|0,N=d,m=d+8|0,v=4,l=Do(i,t);n:{if(!l)break n;if(o[l+26|0]!=3){if(r=i+32|0,s=N-32|0,N=s,t=l+26|0,o[t|0]!=3){n[s+12>>2]=r,n[s+8>>2]=l,n[s+16>>2]=t+1,n[s+20>>2]=s+31,n[s+24>>2]=s+8,r=s+24|0,f=N-32|0,N=f;e:{t:{r:switch(o[t|0]-2|0){default:if(c[t|0]=2,n[f+12>>2]=t,r=n[r>>2],t=n[r>>2],n[r>>2]=0,!t)break t;y=n[r+8>>2],b=f+20|0,g=n[r+4>>2],r=N-848|0,N=r,u=n[t+20>>2],a=n[t+8>>2],R=a>>>0>u>>>0?u:a,x=r+16|0,M=r+440|0,S=n[t+16>>2],U=n[t+4>>2];u:{i:{a:for(;;){if((h|0)!=(R|0)){if(p=O(h,1312)+U|0,z=n[p+40>>2],w=j[p+1268>>1],t=O(h,24)+S|0,u=n[t+16>>2],a=n[t+20>>2],!ct(u,a)){a=w<<16,u=15;break i}for(h=h+1|0,a=O(a,66),X=n[t+8>>2],K=n[t+4>>2];;){if(!a)continue a;c:{d:{g:{if(t=wo(g,p,j[u+64>>1]),t&&(lt(r+424|0,t+20|0),o[r+424|0]!=1))break g;u=16;break d}if(t=n[r+436>>2],_=n[r+432>>2],I(x,M,408),n[r+8>>2]=_,n[r+12>>2]=t,t=N-96|0,N=t,$1(t,u),a1(t+76|0,g,K,X,1155456,1155467,4),W1(t- -64|0,r+8|0,n[t+80>>2],n[t+84>>2],t),_=2,n[t+64>>2]==1&&(_=n[t+72>>2],n[t+88>>2]=n[t+68>>2],n[t+92>>2]=_,v1(t+88|0),_=1),G(t+76|0),N=t+96|0,(_|0)==2)break c;u=17}a=w<<16;break i}u=u+66|0,a=a-66|0}}break}E[b>>1]=47;break u}E[b>>1]=u,n[b+4>>2]=a|5,n[b+8>>2]=z}N=r+848|0,c[y|0]=j[f+20>>1]==47,c[f+16|0]=3,Rt(f+12|0);break;case 0:break t;case 1:break r}N=f+32|0;break e}Y()}}N=s+32|0}if(o[l+27|0]!=1)break n;q=n[l+8>>2],v=n[l+4>>2]}return n[m+4>>2]=q,n[m>>2]=v,t=ar(n[d+8>>2],n[d+12>>2],e),t?i=N0[i+76>>2]<=e>>>0&&N0[i+80>>2]>=e>>>0?t:0:i=0,N=d+16|0,i}function Do(i,t){var e=0,r=0;for(e=O(n[i+244>>2],28),i=n[i+240>>2]+24|0,t=t&65535;;){if(!e)return 0;if(e=e-28|0,r=j[i>>1],i=i+28|0,(t|0)==(r|0))break}return i-52|0}function Dn(i,t){return M2(i+32|0,t)}function or(i,t,e){var r=0,u=0,a=0;if(r=N-16|0,N=r,u=n[i+140>>2],a=n[i+136>>2],n[r+12>>2]=e,n[r+8>>2]=t,u)for(i=0;;){if(u>>>0<=1)i=O(i,60)+a|0,i=Eo(r+8|0,i)&255?0:i;else{e=i,t=u>>>1|0,i=t+i|0,i=(Eo(r+8|0,O(i,60)+a|0)&255)==1?e:i,u=u-t|0;continue}break}else i=0;return N=r+16|0,i}function Oo(i,t){var e=0;e=n[t+140>>2],n[i>>2]=n[t+136>>2],n[i+4>>2]=e}function sr(i,t){var e=0,r=0;e=o[t+444|0]|o[t+445|0]<<8|(o[t+446|0]<<16|o[t+447|0]<<24),r=o[t+440|0]|o[t+441|0]<<8|(o[t+442|0]<<16|o[t+443|0]<<24),c[i+24|0]=r,c[i+25|0]=r>>>8,c[i+26|0]=r>>>16,c[i+27|0]=r>>>24,c[i+28|0]=e,c[i+29|0]=e>>>8,c[i+30|0]=e>>>16,c[i+31|0]=e>>>24,e=o[t+436|0]|o[t+437|0]<<8|(o[t+438|0]<<16|o[t+439|0]<<24),r=o[t+432|0]|o[t+433|0]<<8|(o[t+434|0]<<16|o[t+435|0]<<24),c[i+16|0]=r,c[i+17|0]=r>>>8,c[i+18|0]=r>>>16,c[i+19|0]=r>>>24,c[i+20|0]=e,c[i+21|0]=e>>>8,c[i+22|0]=e>>>16,c[i+23|0]=e>>>24,e=o[t+428|0]|o[t+429|0]<<8|(o[t+430|0]<<16|o[t+431|0]<<24),r=o[t+424|0]|o[t+425|0]<<8|(o[t+426|0]<<16|o[t+427|0]<<24),c[i+8|0]=r,c[i+9|0]=r>>>8,c[i+10|0]=r>>>16,c[i+11|0]=r>>>24,c[i+12|0]=e,c[i+13|0]=e>>>8,c[i+14|0]=e>>>16,c[i+15|0]=e>>>24,e=o[t+420|0]|o[t+421|0]<<8|(o[t+422|0]<<16|o[t+423|0]<<24),t=o[t+416|0]|o[t+417|0]<<8|(o[t+418|0]<<16|o[t+419|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=e,c[i+5|0]=e>>>8,c[i+6|0]=e>>>16,c[i+7|0]=e>>>24}function To(i,t){var e=0;e=n[t+24>>2],n[i+20>>2]=n[t+20>>2],n[i+24>>2]=e,e=n[t+16>>2],n[i+12>>2]=n[t+12>>2],n[i+16>>2]=e,e=o[t+28|0],Fo(i,t),c[i+28|0]=e}function Vo(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0;b=N-32|0,N=b,y=n[t+8>>2];n:{e:{if(!ir(t+12|0,e)){t:{r:{if(y>>>0>16||(e=o[t+28|0],!e))break r;if(e>>>0<=y>>>0)break t}E[i+4>>1]=11,n[i>>2]=-2147483648,e=n[r+4>>2],n[i+8>>2]=n[r>>2],n[i+12>>2]=e;break e}if(Fo(b+8|0,t),e=n[b+12>>2],a=n[b+16>>2],a>>>0>=2){R=N-32|0,N=R,f=(a>>>1|0)+a|0;t:for(;;){if(f){f=f-1|0;r:{if(f>>>0<a>>>0){u=(f<<5)+e|0,s=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),_=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),l=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),d=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),h=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),p=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),g=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),w=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),m=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),v=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),c[e|0]=v,c[e+1|0]=v>>>8,c[e+2|0]=v>>>16,c[e+3|0]=v>>>24,c[e+4|0]=m,c[e+5|0]=m>>>8,c[e+6|0]=m>>>16,c[e+7|0]=m>>>24,m=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),v=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),c[e+24|0]=h,c[e+25|0]=h>>>8,c[e+26|0]=h>>>16,c[e+27|0]=h>>>24,c[e+28|0]=p,c[e+29|0]=p>>>8,c[e+30|0]=p>>>16,c[e+31|0]=p>>>24,h=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),p=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),c[e+16|0]=l,c[e+17|0]=l>>>8,c[e+18|0]=l>>>16,c[e+19|0]=l>>>24,c[e+20|0]=d,c[e+21|0]=d>>>8,c[e+22|0]=d>>>16,c[e+23|0]=d>>>24,l=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),d=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),c[e+8|0]=s,c[e+9|0]=s>>>8,c[e+10|0]=s>>>16,c[e+11|0]=s>>>24,c[e+12|0]=_,c[e+13|0]=_>>>8,c[e+14|0]=_>>>16,c[e+15|0]=_>>>24,c[u+24|0]=m,c[u+25|0]=m>>>8,c[u+26|0]=m>>>16,c[u+27|0]=m>>>24,c[u+28|0]=v,c[u+29|0]=v>>>8,c[u+30|0]=v>>>16,c[u+31|0]=v>>>24,c[u+16|0]=h,c[u+17|0]=h>>>8,c[u+18|0]=h>>>16,c[u+19|0]=h>>>24,c[u+20|0]=p,c[u+21|0]=p>>>8,c[u+22|0]=p>>>16,c[u+23|0]=p>>>24,c[u+8|0]=l,c[u+9|0]=l>>>8,c[u+10|0]=l>>>16,c[u+11|0]=l>>>24,c[u+12|0]=d,c[u+13|0]=d>>>8,c[u+14|0]=d>>>16,c[u+15|0]=d>>>24,c[u|0]=g,c[u+1|0]=g>>>8,c[u+2|0]=g>>>16,c[u+3|0]=g>>>24,c[u+4|0]=w,c[u+5|0]=w>>>8,c[u+6|0]=w>>>16,c[u+7|0]=w>>>24,s=0;break r}s=f-a|0}for(_=a>>>0<f>>>0?a:f;;){if(l=s<<1,u=l|1,_>>>0<=u>>>0||(l=l+2|0,l>>>0<_>>>0&&(u=$4((u<<5)+e|0,(l<<5)+e|0)+u|0),s=(s<<5)+e|0,l=(u<<5)+e|0,!$4(s,l)))continue t;r2(s,l,8),s=u}}break}N=R+32|0}for(s=N+-64|0,N=s,u=a+1|0;u=u-1|0,!!(u>>>0>=2&&(a=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),n[s+24>>2]=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),n[s+28>>2]=a,a=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),n[s+16>>2]=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),n[s+20>>2]=a,a=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),n[s+8>>2]=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),n[s+12>>2]=a,a=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[s>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[s+4>>2]=a,a=e+56|0,f=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),n[s+56>>2]=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),n[s+60>>2]=f,a=e+48|0,f=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),n[s+48>>2]=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),n[s+52>>2]=f,a=e+40|0,f=o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24),n[s+40>>2]=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),n[s+44>>2]=f,e=e+32|0,a=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),n[s+32>>2]=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),n[s+36>>2]=a,$4(s,s+32|0))););N=s- -64|0;t:{if(u>>>0<2){f=b+20|0,e=n[t+4>>2],u=N-32|0,N=u,c[u+7|0]=2,n[u+24>>2]=e+(y<<5),n[u+20>>2]=e,n[u+28>>2]=u+7,s=u+8|0,e=N-448|0,N=e,d=e+24|0,a=u+20|0,Pa(d,a);r:{if(!n[e+28>>2]&n[e+24>>2]==1){for(U0(e,4,8,416),_=n[e>>2],l=I(n[e+4>>2],e+32|0,416),n[e+20>>2]=1,n[e+16>>2]=l,n[e+12>>2]=_,n[e+32>>2]=n[a+8>>2],_=n[a+4>>2],n[e+24>>2]=n[a>>2],n[e+28>>2]=_,a=e+12|0,_=N-432|0,N=_,h=_+16|0;;){if(Pa(_+8|0,d),!(n[_+8>>2]!=1|n[_+12>>2]!=0)){l=n[a+8>>2],(l|0)==n[a>>2]&&G0(a,n[a+8>>2],1,8,416),I(n[a+4>>2]+O(l,416)|0,h,416),n[a+8>>2]=l+1;continue}break}N=_+432|0,n[s+8>>2]=n[e+20>>2],a=n[e+16>>2],n[s>>2]=n[e+12>>2],n[s+4>>2]=a;break r}n[s+8>>2]=0,n[s>>2]=0,n[s+4>>2]=8}N=e+448|0,e=o[u+7|0];r:{if((e|0)!=2){n[f>>2]=-2147483648,c[f+4|0]=e,Y4(s);break r}n[f+8>>2]=n[u+16>>2],e=n[u+12>>2],n[f>>2]=n[u+8>>2],n[f+4>>2]=e}if(N=u+32|0,e=n[b+20>>2],(e|0)!=-2147483648)break t;e=13}else e=12;E[i+4>>1]=e,n[i>>2]=-2147483648,e=n[r+4>>2],n[i+8>>2]=n[r>>2],n[i+12>>2]=e,Z0(b+8|0);break e}r=n[b+28>>2],n[i+36>>2]=n[b+24>>2],n[i+40>>2]=r,E[i+32>>1]=e,r=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=r,r=n[t+12>>2],n[i+8>>2]=n[t+8>>2],n[i+12>>2]=r,r=n[t+20>>2],n[i+16>>2]=n[t+16>>2],n[i+20>>2]=r,r=n[t+28>>2],n[i+24>>2]=n[t+24>>2],n[i+28>>2]=r,E[i+34>>1]=e>>>16,Z0(b+8|0);break n}E[i+4>>1]=9,n[i>>2]=-2147483648,e=n[r+4>>2],n[i+8>>2]=n[r>>2],n[i+12>>2]=e}Z0(t)}N=b+32|0}function Fo(i,t){var e=0,r=0;e=N-16|0,N=e,r=n[t+4>>2],t=n[t+8>>2],S8(e+4|0,t),t&&(I(n[e+8>>2],r,t<<5),n[e+12>>2]=t),n[i+8>>2]=n[e+12>>2],t=n[e+8>>2],n[i>>2]=n[e+4>>2],n[i+4>>2]=t,N=e+16|0}function l5(i,t){return i=i|0,t=t|0,I3(n[i>>2],t)|0}function Ho(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;e=N-32|0,N=e,n[e+8>>2]=0,n[e+12>>2]=1,n[e+16>>2]=0,u=e+20|0,r=e+8|0,Za(u,n[t+28>>2]?t+32|0:0,r),a=n[e+28>>2],f=n[e+24>>2],s=n[e+20>>2],Za(u,n[t+48>>2]?t+52|0:0,r),_=n[e+28>>2],d=n[e+24>>2],b=n[e+20>>2],r=1,l=1,n[t>>2]==1&&(cr(u,t+4|0),l=n[e+24>>2]&!n[e+20>>2],r=!n[e+28>>2]),!l|!f|(!d|!r)?t=0:(t=a+_|0,n[i+8>>2]=t,t=t>>>0>=a>>>0),n[i+4>>2]=t,t=i,i=s+b|0,n[t>>2]=i>>>0<s>>>0?-1:i,N=e+32|0}function cr(i,t){var e=0,r=0,u=0;e=n[t+8>>2],e?r=(n[t+12>>2]-e>>>0)/1312|0:r=0,e=n[t+16>>2],e?e=(n[t+20>>2]-e>>>0)/1312|0:e=0,e=r+e|0,u=n[t>>2];n:{if(u&&(r=0,(u|0)!=n[t+4>>2]))break n;n[i+8>>2]=e,r=1}n[i+4>>2]=r,n[i>>2]=e}function Zo(i){var t=0,e=0,r=0;r=i+8|0;n:{for(;;){if(t=ko(r),t)break n;if(t=n[i>>2],!(!t|(t|0)==n[i+4>>2])){n[i>>2]=t+28,e=n[t+4>>2],n[i+8>>2]=e,n[i+12>>2]=O(n[t+8>>2],1312)+e;continue}break}t=ko(i+16|0)}return t}function _5(i,t){return i=i|0,t=t|0,E3(n[i>>2],t)|0}function Qo(i){var t=0,e=0;t=N+-64|0,N=t,e=i,i=k0(t,64),I(e,i,64),N=i- -64|0}function Po(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;e=N-16|0,N=e,u=n[t+20>>2];n:{e:{if(n[t>>2]==1){if(a=t+4|0,!u)break e;r=e+4|0,Lo(r,a),l=n[e+8>>2],u=n[e+4>>2],a=n[e+12>>2],cr(r,t+24|0),t=n[e+8>>2],r=n[e+4>>2],s=a+n[e+12>>2]|0,n[i+8>>2]=s,r=u+r|0,n[i>>2]=u>>>0>r>>>0?-1:r,n[i+4>>2]=t&l&a>>>0<=s>>>0;break n}if(u){cr(i,t+24|0);break n}n[i+8>>2]=0,n[i>>2]=0,n[i+4>>2]=1;break n}Lo(i,a)}N=e+16|0}function Lo(i,t){F3(i,t,60,40)}function Ao(i){c[n[i>>2]+63|0]=0}function On(i,t){var e=0,r=0;e=B1(16,4),e||Y(),r=n[t+12>>2],n[e+8>>2]=n[t+8>>2],n[e+12>>2]=r,r=n[t+4>>2],n[e>>2]=n[t>>2],n[e+4>>2]=r,n[i+4>>2]=1155716,n[i>>2]=e}function lr(i,t){var e=0,r=0,u=0,a=0,s=0;for(a=N-128|0,N=a,a=k0(a,64),Wo(a- -64|0,t),o0(a,64,a- -64|0,64),t=N-224|0,N=t,n[t+104>>2]=0,n[t+108>>2]=0,n[t+96>>2]=0,n[t+100>>2]=0,n[t+88>>2]=0,n[t+92>>2]=0,n[t+80>>2]=0,n[t+84>>2]=0,n[t+72>>2]=0,n[t+76>>2]=0,n[t+64>>2]=0,n[t+68>>2]=0,n[t+56>>2]=0,n[t+60>>2]=0,n[t+48>>2]=0,n[t+52>>2]=0;e=(t+48|0)+r|0,s=e,u=n[e>>2],e=r+a|0,n[s>>2]=u|o[e|0]|o[e+1|0]<<8|o[e+2|0]<<16|o[e+3|0]<<24,r=r+4|0,(r|0)!=64;);r=n[t+48>>2],n[t+112>>2]=r&536870911,e=n[t+52>>2],n[t+116>>2]=(e<<3|r>>>29)&536870911,r=n[t+56>>2],n[t+120>>2]=(r<<6|e>>>26)&536870911,e=n[t+60>>2],n[t+124>>2]=(e<<9|r>>>23)&536870911,r=n[t+64>>2],n[t+128>>2]=(r<<12|e>>>20)&536870911,e=n[t+68>>2],n[t+132>>2]=(e<<15|r>>>17)&536870911,r=n[t+72>>2],n[t+136>>2]=(r<<18|e>>>14)&536870911,e=n[t+76>>2],n[t+140>>2]=(e<<21|r>>>11)&536870911,u=n[t+80>>2],n[t+144>>2]=(u<<24|e>>>8)&536870911,e=n[t+108>>2],n[t+184>>2]=e>>>13,r=n[t+84>>2],n[t+156>>2]=r>>>2&536870911,n[t+152>>2]=(r<<27|u>>>5)&536870911,u=n[t+88>>2],n[t+160>>2]=(u<<1|r>>>31)&536870911,r=n[t+92>>2],n[t+164>>2]=(r<<4|u>>>28)&536870911,u=n[t+96>>2],n[t+168>>2]=(u<<7|r>>>25)&536870911,r=n[t+100>>2],n[t+172>>2]=(r<<10|u>>>22)&536870911,u=n[t+104>>2],n[t+176>>2]=(u<<13|r>>>19)&536870911,n[t+180>>2]=(e<<16|u>>>16)&536870911,r=t+188|0,us(r,t+112|0,1156240),n[t+144>>2]=n[t+220>>2],e=n[t+216>>2],n[t+136>>2]=n[t+212>>2],n[t+140>>2]=e,e=n[t+208>>2],n[t+128>>2]=n[t+204>>2],n[t+132>>2]=e,e=n[t+200>>2],n[t+120>>2]=n[t+196>>2],n[t+124>>2]=e,e=n[t+192>>2],n[t+112>>2]=n[t+188>>2],n[t+116>>2]=e,us(r,t+152|0,1156204),n[t+184>>2]=n[t+220>>2],e=n[t+216>>2],n[t+176>>2]=n[t+212>>2],n[t+180>>2]=e,e=n[t+208>>2],n[t+168>>2]=n[t+204>>2],n[t+172>>2]=e,e=n[t+200>>2],u=n[t+196>>2],n[t+160>>2]=u,n[t+164>>2]=e,e=n[t+192>>2],s=n[t+188>>2],n[t+152>>2]=s,n[t+156>>2]=e,e=n[t+112>>2]+s|0,n[t+188>>2]=e&536870911,e=n[t+116>>2]+(n[t+156>>2]+(e>>>29|0)|0)|0,n[t+192>>2]=e&536870911,e=n[t+120>>2]+((e>>>29|0)+u|0)|0,n[t+196>>2]=e&536870911,e=n[t+124>>2]+(n[t+164>>2]+(e>>>29|0)|0)|0,n[t+200>>2]=e&536870911,e=n[t+128>>2]+(n[t+168>>2]+(e>>>29|0)|0)|0,n[t+204>>2]=e&536870911,e=n[t+132>>2]+(n[t+172>>2]+(e>>>29|0)|0)|0,n[t+208>>2]=e&536870911,e=n[t+136>>2]+(n[t+176>>2]+(e>>>29|0)|0)|0,n[t+212>>2]=e&536870911,e=n[t+140>>2]+(n[t+180>>2]+(e>>>29|0)|0)|0,n[t+216>>2]=e&536870911,n[t+220>>2]=n[t+144>>2]+(n[t+184>>2]+(e>>>29|0)|0)&536870911,e=t+12|0,J1(e,r),bt(i,e),N=t+224|0,N=a+128|0}function Wo(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0;for(s=N-160|0,N=s,O1(s),O1(s- -64|0),d=o[t+127|0],u=n[t+192>>2],r=n[t+196>>2],f=r,_=r>>>22|0,a=_<<24,l=_,e=n[t+204>>2],b=e,r=n[t+200>>2],e=e<<10|r>>>22,h=r<<10,_=e,l=l|h,h=(l&65280)<<8|a,a=l&16711680,e=a>>>8|0,m=a<<24,l=l&-16777216,a=l>>>24|0,l=m|l<<8,a=e|a|h,h=l,e=b,l=r>>>30|0,n[s+128>>2]=h|(r<<2&-16777216|((e&16383)<<18|r>>>14)&16711680|((l|(e&1073741823)<<2)&65280|_>>>24)),n[s+132>>2]=a,r=d,b=r<<27,_=f,d=f<<10|u>>>22,a=u<<10|r<<3,b=(a&65280)<<8|b,f=a&16711680,e=f>>>8|0,l=f<<24,f=a&-16777216,a=f>>>24|0,f=l|f<<8,a=e|a|b,e=_,_=u>>>30|0,n[s+136>>2]=u<<2&-16777216|((e&16383)<<18|u>>>14)&16711680|((_|(e&1073741823)<<2)&65280|d>>>24)|f,n[s+140>>2]=a,e=t+r|0,c[e|0]=128,u=t+128|0,n[s+156>>2]=u,_=e+1|0,e=r^127,k0(_,e),e>>>0<=15&&(Go(s+156|0,t),jt(t,128)),e=s+128|0,o0(t+112|0,16,e,16),Go(s+156|0,t),c[t+127|0]=0,n[s+132>>2]=t+192,n[s+128>>2]=u,e=hs(e),f=(e>>>0>=8?8:e)<<3;;){if((f|0)!=(p|0)){e=(t+p|0)+128|0,u=n[e>>2],r=n[e+4>>2],b=u<<24|(u&65280)<<8,d=u&16711680,e=d>>>8|0,_=d<<24,d=u&-16777216,a=d>>>24|0,l=_|d<<8,a=e|a|b,e=r,r=(s- -64|0)+p|0,u=((e&255)<<24|u>>>8)&-16777216|((e&16777215)<<8|u>>>24)&16711680|(e>>>8&65280|e>>>24)|l,c[r|0]=u,c[r+1|0]=u>>>8,c[r+2|0]=u>>>16,c[r+3|0]=u>>>24,e=a,c[r+4|0]=e,c[r+5|0]=e>>>8,c[r+6|0]=e>>>16,c[r+7|0]=e>>>24,p=p+8|0;continue}break}o0(s,64,s- -64|0,64),Jo(t),I(i,s,64),N=s+160|0}function Jo(i){var t=0,e=0;e=N-128|0,N=e,t=i+128|0,n[t>>2]=0,n[t+4>>2]=0,n[t+8>>2]=0,n[t+12>>2]=0,n[t+16>>2]=0,n[t+20>>2]=0,n[t+24>>2]=0,n[t+28>>2]=0,n[t+32>>2]=0,n[t+36>>2]=0,n[t+40>>2]=0,n[t+44>>2]=0,n[t+48>>2]=0,n[t+52>>2]=0,n[t+56>>2]=0,n[t+60>>2]=0,n[t+72>>2]=0,n[t+76>>2]=0,n[t+64>>2]=0,n[t+68>>2]=0,t=i,i=k0(e,128),I(t,i,128),N=i+128|0}function dt(i,t){Tn(i,t,32)}function Tn(i,t,e){var r=0,u=0,a=0;u=N-16|0,N=u,n[u+12>>2]=i+128;n:{e:{t:{if(r=o[i+127|0],a=128-r|0,a>>>0<=e>>>0){if(r)break t;break e}I(i+r|0,t,e),c[i+127|0]=e+r;break n}I(i+r|0,t,a),$o(u+12|0,i,1),c[i+127|0]=0,e=e-a|0,t=t+a|0}r=e>>>7|0,r&&$o(u+12|0,t,r),r=e&127,c[i+127|0]=r,I(i,(e&2147483520)+t|0,r)}N=u+16|0}function Yo(i,t,e){var r=0;for(r=n[t+4>>2]<<3,t=n[t>>2];;){if(r){Tn(e,n[t>>2],n[t+4>>2]),r=r-8|0,t=t+8|0;continue}break}n[i>>2]=0}function Go(i,t){var e=0,r=0;e=N-128|0,N=e,r=n[i>>2],i=I(e,t,128),Ns(r,i,1),N=i+128|0}function $o(i,t,e){var r=0,u=0,a=0,s=0;r=n[i>>2],i=n[r+64>>2],s=n[r+68>>2],u=s,a=i+e|0,u=a>>>0<e>>>0?u+1|0:u,n[r+64>>2]=a,n[r+68>>2]=u,i=(u|0)==(s|0)&i>>>0>a>>>0|u>>>0<s>>>0,a=n[r+76>>2],u=i,i=i+n[r+72>>2]|0,a=u>>>0>i>>>0?a+1|0:a,n[r+72>>2]=i,n[r+76>>2]=a,Ns(r,t,e)}function W1(i,t,e,r,u){var a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0;for(f=N-944|0,N=f,b=f+536|0,a=N-304|0,N=a,s=a+8|0,dr(s,u),n[a+96>>2]=0,n[a+100>>2]=0,n[a+88>>2]=0,n[a+92>>2]=0,n[a+80>>2]=0,n[a+84>>2]=0,n[a+72>>2]=0,n[a+76>>2]=0,n[a+128>>2]=0,n[a+132>>2]=0,n[a+120>>2]=0,n[a+124>>2]=0,n[a+112>>2]=0,n[a+116>>2]=0,n[a+104>>2]=0,n[a+108>>2]=0,o0(a+72|0,32,s,32),o0(a+104|0,32,a+40|0,32),u=n[a+100>>2],n[a+200>>2]=n[a+96>>2],n[a+204>>2]=u,u=n[a+92>>2],n[a+192>>2]=n[a+88>>2],n[a+196>>2]=u,u=n[a+84>>2],n[a+184>>2]=n[a+80>>2],n[a+188>>2]=u,u=n[a+76>>2],n[a+176>>2]=n[a+72>>2],n[a+180>>2]=u,u=n[a+132>>2],n[a+256>>2]=n[a+128>>2],n[a+260>>2]=u,u=n[a+124>>2],n[a+248>>2]=n[a+120>>2],n[a+252>>2]=u,u=n[a+116>>2],n[a+240>>2]=n[a+112>>2],n[a+244>>2]=u,u=n[a+108>>2],n[a+232>>2]=n[a+104>>2],n[a+236>>2]=u,s=a+271|0,_=N-32|0,N=_,u=a+232|0,p=$(c[u+31|0]>=0),rs(_,u),d=1;m=o[l+_|0]^o[u+l|0],d=$((m|0-m)<<24>>24>=0)&d,l=l+1|0,(l|0)!=32;);Z=s,Q=$($(d)&p),c[Z+32|0]=Q,l=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),d=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),c[s+24|0]=d,c[s+25|0]=d>>>8,c[s+26|0]=d>>>16,c[s+27|0]=d>>>24,c[s+28|0]=l,c[s+29|0]=l>>>8,c[s+30|0]=l>>>16,c[s+31|0]=l>>>24,l=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),d=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),c[s+16|0]=d,c[s+17|0]=d>>>8,c[s+18|0]=d>>>16,c[s+19|0]=d>>>24,c[s+20|0]=l,c[s+21|0]=l>>>8,c[s+22|0]=l>>>16,c[s+23|0]=l>>>24,l=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),d=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),c[s+8|0]=d,c[s+9|0]=d>>>8,c[s+10|0]=d>>>16,c[s+11|0]=d>>>24,c[s+12|0]=l,c[s+13|0]=l>>>8,c[s+14|0]=l>>>16,c[s+15|0]=l>>>24,l=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),u=o[u|0]|o[u+1|0]<<8|(o[u+2|0]<<16|o[u+3|0]<<24),c[s|0]=u,c[s+1|0]=u>>>8,c[s+2|0]=u>>>16,c[s+3|0]=u>>>24,c[s+4|0]=l,c[s+5|0]=l>>>8,c[s+6|0]=l>>>16,c[s+7|0]=l>>>24,N=_+32|0,u=1;n:{if(o[a+303|0]!=1){n[a+136>>2]=1,On(a,a+136|0),s=n[a>>2],n[b+8>>2]=1155716,n[b+4>>2]=s;break n}c[a+170|0]=o[a+273|0],E[a+168>>1]=o[a+271|0]|o[a+272|0]<<8,u=o[a+299|0]|o[a+300|0]<<8|(o[a+301|0]<<16|o[a+302|0]<<24),s=o[a+295|0]|o[a+296|0]<<8|(o[a+297|0]<<16|o[a+298|0]<<24),c[a+221|0]=s,c[a+222|0]=s>>>8,c[a+223|0]=s>>>16,c[a+224|0]=s>>>24,c[a+225|0]=u,c[a+226|0]=u>>>8,c[a+227|0]=u>>>16,c[a+228|0]=u>>>24,u=o[a+294|0]|o[a+295|0]<<8|(o[a+296|0]<<16|o[a+297|0]<<24),n[a+216>>2]=o[a+290|0]|o[a+291|0]<<8|(o[a+292|0]<<16|o[a+293|0]<<24),n[a+220>>2]=u,l=o[a+286|0]|o[a+287|0]<<8|(o[a+288|0]<<16|o[a+289|0]<<24),_=o[a+282|0]|o[a+283|0]<<8|(o[a+284|0]<<16|o[a+285|0]<<24),n[a+208>>2]=_,n[a+212>>2]=l,d=o[a+274|0]|o[a+275|0]<<8|(o[a+276|0]<<16|o[a+277|0]<<24),p=o[a+278|0]|o[a+279|0]<<8|(o[a+280|0]<<16|o[a+281|0]<<24),u=o[a+225|0]|o[a+226|0]<<8|(o[a+227|0]<<16|o[a+228|0]<<24),s=o[a+221|0]|o[a+222|0]<<8|(o[a+223|0]<<16|o[a+224|0]<<24),c[b+57|0]=s,c[b+58|0]=s>>>8,c[b+59|0]=s>>>16,c[b+60|0]=s>>>24,c[b+61|0]=u,c[b+62|0]=u>>>8,c[b+63|0]=u>>>16,c[b+64|0]=u>>>24,u=n[a+220>>2],n[b+52>>2]=n[a+216>>2],n[b+56>>2]=u,n[b+44>>2]=_,n[b+48>>2]=l,u=n[a+204>>2],n[a+160>>2]=n[a+200>>2],n[a+164>>2]=u,u=n[a+196>>2],n[a+152>>2]=n[a+192>>2],n[a+156>>2]=u,u=n[a+188>>2],n[a+144>>2]=n[a+184>>2],n[a+148>>2]=u,u=n[a+180>>2],n[a+136>>2]=n[a+176>>2],n[a+140>>2]=u,I(b+1|0,a+136|0,35),n[b+36>>2]=d,n[b+40>>2]=p,u=0}c[b|0]=u,N=a+304|0;n:{if(o[f+536|0]==1){t=n[f+544>>2],e=n[f+540>>2],n[i>>2]=1,n[i+4>>2]=e,n[i+8>>2]=t;break n}c[f+90|0]=o[f+539|0],E[f+88>>1]=o[f+537|0]|o[f+538|0]<<8,u=n[f+544>>2],a=n[f+540>>2],s=f+152|0,b=f+548|0,I(s,b,53),c[f+91|0]=a,c[f+92|0]=a>>>8,c[f+93|0]=a>>>16,c[f+94|0]=a>>>24,c[f+95|0]=u,c[f+96|0]=u>>>8,c[f+97|0]=u>>>16,c[f+98|0]=u>>>24,I(f+99|0,s,53),u=f+24|0,I(u,f+88|0,64),as(f+536|0,u);e:{if(!n[f+536>>2]){n[f+928>>2]=3,On(f+16|0,f+928|0),t=n[f+16>>2];break e}u=n[f+544>>2],a=f+152|0,I(a|4,b,380),n[f+152>>2]=u;t:{if(Nr(a)||Nr(t))break t;for(n[f+932>>2]=r,n[f+928>>2]=e,w=f+536|0,y=f+928|0,u=y,e=N-2176|0,N=e,I(e+816|0,1155760,64),n[e+888>>2]=0,n[e+892>>2]=0,n[e+880>>2]=0,n[e+884>>2]=0,c[e+815|0]=0,r=e+688|0,a=f+88|0,dt(r,a),dt(r,t+384|0),s=I(e+480|0,r,208),I(e- -64|0,t,416),b=I(e,a,64),r=8;;){if(r){Tn(s,n[u>>2],n[u+4>>2]),r=r-8|0,u=u+8|0;continue}break}for(I(b+688|0,b,688),r=b+1792|0,I(r,b+480|0,208),e=b+1376|0,lr(e,r),I(r,b+752|0,384),t=r,x=k[t>>3],M=k[t+8>>3],S=k[t+16>>3],U=k[t+24>>3],z=k[t+32>>3],X=k[t+40>>3],K=k[t+48>>3],q=k[t+56>>3],D=k[t+64>>3],T=k[t+72>>3],V=k[t+80>>3],F=k[t+88>>3],u=b+1408|0,I(u+96|0,t+96|0,96),I(u+192|0,t+192|0,96),k[u+88>>3]=-F,k[u+80>>3]=-V,k[u+72>>3]=-T,k[u+64>>3]=-D,k[u+56>>3]=-q,k[u+48>>3]=-K,k[u+40>>3]=-X,k[u+32>>3]=-z,k[u+24>>3]=-U,k[u+16>>3]=-S,k[u+8>>3]=-M,k[u>>3]=-x,k[u+376>>3]=-k[t+376>>3],k[u+368>>3]=-k[t+368>>3],k[u+360>>3]=-k[t+360>>3],k[u+352>>3]=-k[t+352>>3],k[u+344>>3]=-k[t+344>>3],k[u+336>>3]=-k[t+336>>3],k[u+328>>3]=-k[t+328>>3],k[u+320>>3]=-k[t+320>>3],k[u+312>>3]=-k[t+312>>3],k[u+304>>3]=-k[t+304>>3],k[u+296>>3]=-k[t+296>>3],k[u+288>>3]=-k[t+288>>3],s=b+720|0,l=0,t=N-7712|0,N=t,a=k0(t,256),n[a+3616>>2]=0,n[a+3620>>2]=0,t=e,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),n[a+3584>>2]=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),n[a+3588>>2]=e,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),n[a+3592>>2]=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),n[a+3596>>2]=e,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),n[a+3600>>2]=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),n[a+3604>>2]=e,e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),n[a+3608>>2]=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),n[a+3612>>2]=e,t=0;;){e=0-t|0;r:{for(;;){if(d=(a+3584|0)+(t>>>3&536870904)|0,_=d,p=n[_>>2],m=n[_+4>>2],_=t&31,g=t&63,_=g>>>0>=32?m>>>_|0:((1<<_)-1&m)<<32-_|p>>>_,_=l+((g>>>0>=59?_|((e&63)>>>0<32?n[d+8>>2]<<e:0):_)&31)|0,d=l>>>0>_>>>0,!(_&1)){if(e=e-1|0,t=t+1|0,(t|0)!=256)continue;break r}break}if(l=!d&_>>>0>15|d,c[t+a|0]=_+(l?-32:0),e=t>>>0<251,t=t+5|0,e)continue}break}for(k0(a+256|0,256),l=0,n[a+3616>>2]=0,n[a+3620>>2]=0,t=o[s+4|0]|o[s+5|0]<<8|(o[s+6|0]<<16|o[s+7|0]<<24),n[a+3584>>2]=o[s|0]|o[s+1|0]<<8|(o[s+2|0]<<16|o[s+3|0]<<24),n[a+3588>>2]=t,t=o[s+12|0]|o[s+13|0]<<8|(o[s+14|0]<<16|o[s+15|0]<<24),n[a+3592>>2]=o[s+8|0]|o[s+9|0]<<8|(o[s+10|0]<<16|o[s+11|0]<<24),n[a+3596>>2]=t,t=o[s+20|0]|o[s+21|0]<<8|(o[s+22|0]<<16|o[s+23|0]<<24),n[a+3600>>2]=o[s+16|0]|o[s+17|0]<<8|(o[s+18|0]<<16|o[s+19|0]<<24),n[a+3604>>2]=t,t=o[s+28|0]|o[s+29|0]<<8|(o[s+30|0]<<16|o[s+31|0]<<24),n[a+3608>>2]=o[s+24|0]|o[s+25|0]<<8|(o[s+26|0]<<16|o[s+27|0]<<24),n[a+3612>>2]=t,t=0;;){e=0-t|0;r:{for(;;){if(_=(a+3584|0)+(t>>>3&536870904)|0,s=_,d=n[s>>2],p=n[s+4>>2],s=t&31,g=t&63,s=g>>>0>=32?p>>>s|0:((1<<s)-1&p)<<32-s|d>>>s,s=l+((g>>>0>=59?s|((e&63)>>>0<32?n[_+8>>2]<<e:0):s)&31)|0,_=l>>>0>s>>>0,!(s&1)){if(e=e-1|0,t=t+1|0,(t|0)!=256)continue;break r}break}if(l=!_&s>>>0>15|_,c[(a+256|0)+t|0]=s+(l?-32:0),e=t>>>0<251,t=t+5|0,e)continue}break}for(l=a+255|0,_=a+511|0,e=0;t=e,s=o[l+t|0],!(s|(t|0)==-255)&&(e=t-1|0,!o[t+_|0]););ss(a+512|0,u),ss(a+3584|0,1156408),k0(a+6656|0,96),R=I(a+6752|0,1155864,96),m=I(a+6848|0,1155864,96),H=a+511|0,g=a+254|0,_=a+7520|0,d=a+7424|0,p=a+7616|0,e=a+7136|0,l=a+7040|0,u=a+7232|0;r:{u:{for(;;){u1(a+6944|0,a+6656|0);i:{a:{c:{d:switch(h=s<<24>>24,((h|0)>0)-((h|0)<0)&255){case 0:break i;case 1:break c;default:break d}if(h=a+6944|0,W(a+7328|0,h,u),W(d,l,e),W(_,e,u),W(p,h,l),s=0-s|0,(s&255)>>>0<16)break a;Y()}if(v=a+7328|0,h=a+6944|0,W(v,h,u),W(d,l,e),W(_,e,u),W(p,h,l),s>>>0>=16)break u;Y1(h,v,(a+512|0)+O((s&254)>>>1|0,384)|0);break i}cs(a+6944|0,a+7328|0,(a+512|0)+O((s&254)>>>1|0,384)|0)}i:{a:{c:switch(s=c[t+H|0],((s|0)>0)-((s|0)<0)&255){case 0:break i;case 1:break a;default:break c}if(v=a+7328|0,h=a+6944|0,W(v,h,u),W(d,l,e),W(_,e,u),W(p,h,l),s=0-s|0,(s&255)>>>0>=16)break u;cs(h,v,(a+3584|0)+O((s&254)>>>1|0,384)|0);break i}if(v=a+7328|0,h=a+6944|0,W(v,h,u),W(d,l,e),W(_,e,u),W(p,h,l),s>>>0>=16)break u;Y1(h,v,(a+3584|0)+O((s&254)>>>1|0,384)|0)}if(s=a+7328|0,W(s,a+6944|0,u),W(d,l,e),W(_,e,u),I(a+6656|0,s,288),(t|0)!=-255){s=o[t+g|0],t=t-1|0;continue}break}t=a+6656|0,W(r,t,m),W(r+96|0,R,m),s0(r+192|0,m),W(r+288|0,t,R),N=a+7712|0;break r}Y()}for(fr(w,r),N=b+2176|0,e=f+24|0,t=0,r=1;u=o[t+e|0]^o[t+w|0],r=$((u|0-u)<<24>>24>=0)&r,t=t+1|0,(t|0)!=32;);$(r)&255?t=0:(n[f+928>>2]=3,On(f+8|0,y),t=n[f+8>>2],n[i+8>>2]=1155716,n[i+4>>2]=t,t=1),n[i>>2]=t;break n}n[f+536>>2]=3,On(f,f+536|0),t=n[f>>2]}n[i+8>>2]=1155716,n[i+4>>2]=t,n[i>>2]=1}N=f+944|0}function ns(i,t){var e=0,r=0,u=0;e=N-416|0,N=e,I(e+336|0,1155760,64),n[e+408>>2]=0,n[e+412>>2]=0,n[e+400>>2]=0,n[e+404>>2]=0,c[e+335|0]=0,u=e+208|0,Tn(u,t,32),u=I(e,u,208),Wo(u+208|0,u),t=N-96|0,N=t,n[t+24>>2]=0,n[t+28>>2]=0,n[t+16>>2]=0,n[t+20>>2]=0,n[t+8>>2]=0,n[t+12>>2]=0,n[t>>2]=0,n[t+4>>2]=0,n[t+56>>2]=0,n[t+60>>2]=0,n[t+48>>2]=0,n[t+52>>2]=0,n[t+40>>2]=0,n[t+44>>2]=0,n[t+32>>2]=0,n[t+36>>2]=0,e=u+208|0,o0(t,32,e,32),o0(t+32|0,32,e+32|0,32),e=o[t+5|0]|o[t+6|0]<<8|(o[t+7|0]<<16|o[t+8|0]<<24),r=o[t+1|0]|o[t+2|0]<<8|(o[t+3|0]<<16|o[t+4|0]<<24),c[t+65|0]=r,c[t+66|0]=r>>>8,c[t+67|0]=r>>>16,c[t+68|0]=r>>>24,c[t+69|0]=e,c[t+70|0]=e>>>8,c[t+71|0]=e>>>16,c[t+72|0]=e>>>24,e=o[t+13|0]|o[t+14|0]<<8|(o[t+15|0]<<16|o[t+16|0]<<24),r=o[t+9|0]|o[t+10|0]<<8|(o[t+11|0]<<16|o[t+12|0]<<24),c[t+73|0]=r,c[t+74|0]=r>>>8,c[t+75|0]=r>>>16,c[t+76|0]=r>>>24,c[t+77|0]=e,c[t+78|0]=e>>>8,c[t+79|0]=e>>>16,c[t+80|0]=e>>>24,e=o[t+21|0]|o[t+22|0]<<8|(o[t+23|0]<<16|o[t+24|0]<<24),r=o[t+17|0]|o[t+18|0]<<8|(o[t+19|0]<<16|o[t+20|0]<<24),c[t+81|0]=r,c[t+82|0]=r>>>8,c[t+83|0]=r>>>16,c[t+84|0]=r>>>24,c[t+85|0]=e,c[t+86|0]=e>>>8,c[t+87|0]=e>>>16,c[t+88|0]=e>>>24,e=o[t+27|0]|o[t+28|0]<<8|(o[t+29|0]<<16|o[t+30|0]<<24),r=o[t+23|0]|o[t+24|0]<<8|(o[t+25|0]<<16|o[t+26|0]<<24),c[t+87|0]=r,c[t+88|0]=r>>>8,c[t+89|0]=r>>>16,c[t+90|0]=r>>>24,c[t+91|0]=e,c[t+92|0]=e>>>8,c[t+93|0]=e>>>16,c[t+94|0]=e>>>24,c[t+64|0]=o[t|0]&248,c[t+95|0]=o[t+31|0]&63|64,rs(i,t- -64|0),e=n[t+60>>2],r=n[t+56>>2],c[i+56|0]=r,c[i+57|0]=r>>>8,c[i+58|0]=r>>>16,c[i+59|0]=r>>>24,c[i+60|0]=e,c[i+61|0]=e>>>8,c[i+62|0]=e>>>16,c[i+63|0]=e>>>24,e=n[t+52>>2],r=n[t+48>>2],c[i+48|0]=r,c[i+49|0]=r>>>8,c[i+50|0]=r>>>16,c[i+51|0]=r>>>24,c[i+52|0]=e,c[i+53|0]=e>>>8,c[i+54|0]=e>>>16,c[i+55|0]=e>>>24,e=n[t+44>>2],r=n[t+40>>2],c[i+40|0]=r,c[i+41|0]=r>>>8,c[i+42|0]=r>>>16,c[i+43|0]=r>>>24,c[i+44|0]=e,c[i+45|0]=e>>>8,c[i+46|0]=e>>>16,c[i+47|0]=e>>>24,e=n[t+36>>2],r=n[t+32>>2],c[i+32|0]=r,c[i+33|0]=r>>>8,c[i+34|0]=r>>>16,c[i+35|0]=r>>>24,c[i+36|0]=e,c[i+37|0]=e>>>8,c[i+38|0]=e>>>16,c[i+39|0]=e>>>24,N=t+96|0,N=u+416|0}function es(i){G1(i),d0(i+32|0)}function Vn(i,t,e){return g3(n[i>>2],n[i+4>>2],t,e)}function f5(i,t){i=i|0,t=t|0;var e=0,r=0;e=N-32|0,N=e;n:{e:switch(n[i>>2]-1|0){default:i=Vn(t,1155568,63);break n;case 0:i=Vn(t,1155599,71);break n;case 1:r=n[i+12>>2],n[e+4>>2]=n[i+8>>2],n[e+8>>2]=r,n[e+12>>2]=n[i+4>>2],n[e+28>>2]=16,n[e+20>>2]=17,n[e+24>>2]=e+12,n[e+16>>2]=e+4,i=Vn(t,1048608,e+16|0);break n;case 2:i=Vn(t,1155634,79);break n;case 3:break e}i=Vn(t,1155673,55)}return N=e+32|0,i|0}function N5(i,t){return i=i|0,t=t|0,0}function d5(i,t){i=i|0,t=t|0,n[i+4>>2]=40,n[i>>2]=1155824}function ts(i,t){i=i|0,t=t|0,n[i>>2]=0}function b5(i,t,e){i=i|0,t=t|0,e=e|0,Y()}function h5(i,t){i=i|0,t=t|0,t=n[288891],n[i+8>>2]=n[288890],n[i+12>>2]=t,t=n[288889],n[i>>2]=n[288888],n[i+4>>2]=t}function $(i){var t=0;return t=N-16|0,c[t+15|0]=i,o[t+15|0]}function rs(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0,f0=0;h=N-112|0,N=h,Fn(h+4|0,t),S=n[h+20>>2],s=B(S,0,827193836,0),a=C,w=n[h+8>>2],r=B(w,0,377041255,0),e=C,p=n[h+4>>2],t=B(p,0,536700270,0),r=t+r|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,y=n[h+12>>2],t=B(y,0,259787148,0),r=t+r|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,K=n[h+16>>2],t=B(K,0,442594051,0),u=t+r|0,r=C+e|0,e=B(S,0,290322925,0),m=e+u|0,t=C+(t>>>0>u>>>0?r+1|0:r)|0,t=e>>>0>m>>>0?t+1|0:t,x=n[h+24>>2],Q=x+p|0,r=B(Q,0,536700270,0),u=r+(s-m|0)|0,v=t,e=C+(a-(t+(s>>>0<m>>>0)|0)|0)|0,e=r>>>0>u>>>0?e+1|0:e,l=n[h+28>>2],P=l+w|0,t=B(P,0,378089830,0),r=t+u|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,q=n[h+32>>2],L=q+y|0,t=B(L,0,796658059,0),a=t+r|0,r=C+e|0,r=t>>>0>a>>>0?r+1|0:r,X=n[h+36>>2],A=X+K|0,e=B(A,0,979464962,0),a=e+a|0,t=C+r|0,u=a,r=e>>>0>u>>>0?t+1|0:t,U=B(X,0,536870911,0),c0=C,n0=B(q,0,536870911,0),D=n0+U|0,l0=C,t=l0+c0|0,a=B(l,0,1048575,0),J=a+D|0,d=D>>>0<n0>>>0?t+1|0:t,e=d+C|0,b=u-J|0,a0=a>>>0>J>>>0?e+1|0:e,s=r-(a0+(u>>>0<J>>>0)|0)|0,t=B(w,0,290322925,0),e=C,r=t,t=B(p,0,442594051,0),R=r+t|0,r=C+e|0,r=t>>>0>R>>>0?r+1|0:r,T=B(p,0,511,0)&536870911,e=B(T,0,9640146,0),a=e+R|0,f=r,t=r+C|0,u=a,r=e>>>0>u>>>0?t+1|0:t,t=B(p,0,290322925,0),g=C,a=t,e=B(T,0,485872621,0),_=t+e|0,t=C+g|0,t=e>>>0>_>>>0?t+1|0:t,e=t>>>29|0,t=(t&536870911)<<3|_>>>29,_=t+u|0,e=e+r|0,u=t>>>0>_>>>0?e+1|0:e,z=B(_,u,307527195,0)&536870911,t=z,e=t>>>12|0,t=t<<20,b=t+b|0,r=e+s|0,e0=b,s=t>>>0>b>>>0?r+1|0:r,e=B(y,0,377041255,0),t=C,r=e,e=B(w,0,536700270,0),r=r+e|0,t=C+t|0,t=e>>>0>r>>>0?t+1|0:t,e=r,r=B(K,0,259787148,0),b=e+r|0,e=C+t|0,e=r>>>0>b>>>0?e+1|0:e,r=B(S,0,442594051,0),b=r+b|0,t=C+e|0,V=B(x,0,536870911,0),e=b-V|0,r0=C,f0=(r>>>0>b>>>0?t+1|0:t)-(r0+(b>>>0<V>>>0)|0)|0,i0=e,e=B(Q,0,827193836,0),r=(i0-a|0)+e|0,t=C+(f0-((a>>>0>i0>>>0)+g|0)|0)|0,t=e>>>0>r>>>0?t+1|0:t,e=r,r=B(z,0,333,0),a=e+r|0,e=C+t|0,M=a,a=r>>>0>a>>>0?e+1|0:e,e=B(w,0,442594051,0),t=C,r=e,e=B(p,0,259787148,0),r=r+e|0,t=C+t|0,t=e>>>0>r>>>0?t+1|0:t,e=r,r=B(y,0,290322925,0),F=e+r|0,e=C+t|0,t=B(T,0,501691798,0),g=t+F|0,b=r>>>0>F>>>0?e+1|0:e,r=b+C|0,r=t>>>0>g>>>0?r+1|0:r,e=B(z,0,9640146,0),g=e+g|0,t=C+r|0,t=e>>>0>g>>>0?t+1|0:t,r=B(z,0,485872621,0),e=u+C|0,u=r+_|0,e=u>>>0<_>>>0?e+1|0:e,r=e>>>29|0,e=(e&536870911)<<3|u>>>29,g=e+g|0,t=t+r|0,u=e>>>0>g>>>0?t+1|0:t,H=B(g,u,307527195,0)&536870911,t=B(H,0,502512965,0),r=t+M|0,e=C+a|0,M=r,a=t>>>0>r>>>0?e+1|0:e,e=B(w,0,259787148,0),t=C,r=e,e=B(p,0,377041255,0),r=r+e|0,t=C+t|0,t=e>>>0>r>>>0?t+1|0:t,e=B(y,0,442594051,0),_=e+r|0,r=C+t|0,r=e>>>0>_>>>0?r+1|0:r,e=B(K,0,290322925,0),w=e+_|0,t=C+r|0,r=B(T,0,502512965,0),p=r+w|0,_=e>>>0>w>>>0?t+1|0:t,e=_+C|0,e=r>>>0>p>>>0?e+1|0:e,t=B(z,0,501691798,0),r=t+p|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,t=r,r=B(H,0,9640146,0),p=t+r|0,t=C+e|0,t=r>>>0>p>>>0?t+1|0:t,e=B(H,0,485872621,0),r=u+C|0,u=e+g|0,r=u>>>0<g>>>0?r+1|0:r,e=r>>>29|0,r=(r&536870911)<<3|u>>>29,g=r+p|0,t=t+e|0,u=r>>>0>g>>>0?t+1|0:t,Z=B(g,u,307527195,0)&536870911,t=B(Z,0,501691798,0),r=t+M|0,e=C+a|0,p=r,a=t>>>0>r>>>0?e+1|0:e,e=B(T,0,333,0),r=e+m|0,t=C+v|0,t=e>>>0>r>>>0?t+1|0:t,e=r,r=B(z,0,502512965,0),v=e+r|0,e=C+t|0,e=r>>>0>v>>>0?e+1|0:e,r=B(H,0,501691798,0),v=r+v|0,t=C+e|0,t=r>>>0>v>>>0?t+1|0:t,e=B(Z,0,9640146,0),v=e+v|0,r=C+t|0,r=e>>>0>v>>>0?r+1|0:r,t=B(Z,0,485872621,0),e=u+C|0,u=t+g|0,e=u>>>0<g>>>0?e+1|0:e,t=e>>>29|0,e=(e&536870911)<<3|u>>>29,u=e+v|0,t=t+r|0,r=e>>>0>u>>>0?t+1|0:t,M=B(u,r,307527195,0)&536870911,t=B(M,0,9640146,0),v=t+p|0,e=C+a|0,t=t>>>0>v>>>0?e+1|0:e,e=B(M,0,485872621,0),r=r+C|0,a=e+u|0,r=a>>>0<u>>>0?r+1|0:r,e=r>>>29|0,r=(r&536870911)<<3|a>>>29,m=r+v|0,t=t+e|0,u=r>>>0>m>>>0?t+1|0:t,p=B(m,u,307527195,0)&536870911,e=B(p,0,333,0),r=e+e0|0,t=C+s|0,z=r,a=e>>>0>r>>>0?t+1|0:t,t=B(K,0,377041255,0),e=C,r=t,t=B(y,0,536700270,0),r=r+t|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,t=B(S,0,259787148,0),r=t+r|0,e=C+e|0,y=r,r=t>>>0>r>>>0?e+1|0:e,e=B(l,0,536870911,0),e0=C,t=r0+e0|0,g=e,l=V+e|0,t=l>>>0<V>>>0?t+1|0:t,v=y-l|0,s=t,t=r-(t+(l>>>0>y>>>0)|0)|0,r0=t,e=B(Q,0,979464962,0),r=e-R|0,e=C-((e>>>0<R>>>0)+f|0)|0,f=r,r=B(P,0,827193836,0),f=f+r|0,e=C+e|0,e=(r>>>0>f>>>0?e+1|0:e)+t|0,t=f+v|0,e=t>>>0<f>>>0?e+1|0:e,r=B(H,0,333,0),f=r+t|0,t=C+e|0,t=r>>>0>f>>>0?t+1|0:t,e=B(Z,0,502512965,0),f=e+f|0,r=C+t|0,r=e>>>0>f>>>0?r+1|0:r,e=B(M,0,501691798,0),f=e+f|0,t=C+r|0,t=e>>>0>f>>>0?t+1|0:t,r=B(p,0,9640146,0),f=r+f|0,e=C+t|0,r=r>>>0>f>>>0?e+1|0:e,t=B(p,0,485872621,0),e=u+C|0,u=t+m|0,e=u>>>0<m>>>0?e+1|0:e,t=e>>>29|0,e=(e&536870911)<<3|u>>>29,m=e+f|0,t=t+r|0,u=e>>>0>m>>>0?t+1|0:t,R=B(m,u,307527195,0)&536870911,t=B(R,0,502512965,0),e=t+z|0,r=C+a|0,y=e,a=t>>>0>e>>>0?r+1|0:r,t=B(S,0,377041255,0),e=C,r=t,t=B(K,0,536700270,0),r=r+t|0,e=C+e|0,f=r,r=t>>>0>r>>>0?e+1|0:e,t=s+l0|0,s=l+n0|0,t=r-((s>>>0<n0>>>0?t+1|0:t)+(s>>>0>f>>>0)|0)|0,V=t,f=f-s|0,l=f,r=B(Q,0,796658059,0),e=r-F|0,r=C-((r>>>0<F>>>0)+b|0)|0,s=e,e=B(P,0,979464962,0),s=s+e|0,r=C+r|0,r=e>>>0>s>>>0?r+1|0:r,e=s,s=B(L,0,827193836,0),b=e+s|0,e=C+r|0,t=(s>>>0>b>>>0?e+1|0:e)+t|0,e=l+b|0,t=e>>>0<b>>>0?t+1|0:t,r=e,e=B(Z,0,333,0),r=r+e|0,t=C+t|0,t=e>>>0>r>>>0?t+1|0:t,e=r,r=B(M,0,502512965,0),s=e+r|0,e=C+t|0,e=r>>>0>s>>>0?e+1|0:e,t=B(p,0,501691798,0),s=t+s|0,r=C+e|0,r=t>>>0>s>>>0?r+1|0:r,t=B(R,0,9640146,0),s=t+s|0,e=C+r|0,e=t>>>0>s>>>0?e+1|0:e,r=B(R,0,485872621,0),t=u+C|0,u=r+m|0,t=u>>>0<m>>>0?t+1|0:t,u=(t&536870911)<<3|u>>>29,s=u+s|0,t=(t>>>29|0)+e|0,u=u>>>0>s>>>0?t+1|0:t,m=B(s,u,307527195,0)&536870911,t=B(m,0,501691798,0),r=t+y|0,e=C+a|0,F=r,a=t>>>0>r>>>0?e+1|0:e,e=T,t=e>>>12|0,r=e<<20,e=B(S,0,536700270,0),l=(r-w|0)+e|0,r=C+(t-((r>>>0<w>>>0)+_|0)|0)|0,r=e>>>0>l>>>0?r+1|0:r,e=B(Q,0,378089830,0),l=e+l|0,t=C+r|0,t=e>>>0>l>>>0?t+1|0:t,r=B(P,0,796658059,0),l=r+l|0,e=C+t|0,e=r>>>0>l>>>0?e+1|0:e,r=B(L,0,979464962,0),l=r+l|0,t=C+e|0,t=r>>>0>l>>>0?t+1|0:t,r=B(A,0,827193836,0),l=r+l|0,e=C+t|0,e=r>>>0>l>>>0?e+1|0:e,w=l,t=B(x,0,1048575,0),l=t+D|0,r=C+d|0,t=e0+(t>>>0>l>>>0?r+1|0:r)|0,b=l+g|0,t=b>>>0<g>>>0?t+1|0:t,r=B(M,0,333,0),_=r+(w-b|0)|0,l=t,t=C+(e-(t+(b>>>0>w>>>0)|0)|0)|0,t=r>>>0>_>>>0?t+1|0:t,r=B(p,0,502512965,0),_=r+_|0,e=C+t|0,e=r>>>0>_>>>0?e+1|0:e,t=B(R,0,501691798,0),_=t+_|0,r=C+e|0,r=t>>>0>_>>>0?r+1|0:r,e=B(m,0,9640146,0),_=e+_|0,t=C+r|0,t=e>>>0>_>>>0?t+1|0:t,r=B(m,0,485872621,0),e=u+C|0,u=r+s|0,e=u>>>0<s>>>0?e+1|0:e,r=e>>>29|0,e=(e&536870911)<<3|u>>>29,u=e+_|0,t=t+r|0,t=e>>>0>u>>>0?t+1|0:t,x=B(u,t,307527195,0)&536870911,r=B(x,0,9640146,0),s=r+F|0,e=C+a|0,r=r>>>0>s>>>0?e+1|0:e,e=B(x,0,485872621,0),t=t+C|0,a=e+u|0,t=a>>>0<u>>>0?t+1|0:t,e=t>>>29|0,t=(t&536870911)<<3|a>>>29,u=t+s|0,r=e+r|0,a=t>>>0>u>>>0?r+1|0:r,n[h+76>>2]=u&536870911,e=B(S,0,979464962,0),t=e-i0|0,e=C-((e>>>0<i0>>>0)+f0|0)|0,r=t,t=B(P,0,536700270,0),r=r+t|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,t=r,r=B(L,0,378089830,0),s=t+r|0,t=C+e|0,t=r>>>0>s>>>0?t+1|0:t,r=B(A,0,796658059,0),s=r+s|0,e=C+t|0,e=r>>>0>s>>>0?e+1|0:e,d=s,t=B(q,0,1048575,0),_=t+U|0,r=C+c0|0,s=t>>>0>_>>>0?r+1|0:r,r=e-(s+(_>>>0>d>>>0)|0)|0,t=H,e=t>>>12|0,t=t<<20,d=t+(d-_|0)|0,e=e+r|0,e=t>>>0>d>>>0?e+1|0:e,r=B(R,0,333,0),d=r+d|0,t=C+e|0,t=r>>>0>d>>>0?t+1|0:t,e=B(m,0,502512965,0),d=e+d|0,r=C+t|0,r=e>>>0>d>>>0?r+1|0:r,e=B(x,0,501691798,0),d=e+d|0,t=C+r|0,r=(a&536870911)<<3|u>>>29,u=r+d|0,e=(a>>>29|0)+(e>>>0>d>>>0?t+1|0:t)|0,a=r>>>0>u>>>0?e+1|0:e,n[h+80>>2]=u&536870911,t=B(L,0,536700270,0),e=C,r=t,t=B(S,0,796658059,0),r=r+t|0,e=C+e|0,e=t>>>0>r>>>0?e+1|0:e,q=r,t=v,v=B(X,0,1048575,0),X=t+v|0,D=C,r=D+r0|0,d=B(A,0,378089830,0),U=d+(q-X|0)|0,t=C+(e-((X>>>0>q>>>0)+(v>>>0>X>>>0?r+1|0:r)|0)|0)|0,t=d>>>0>U>>>0?t+1|0:t,e=Z,r=e>>>12|0,d=e<<20,U=d+U|0,e=t+r|0,t=B(m,0,333,0),r=t+U|0,e=C+(d>>>0>U>>>0?e+1|0:e)|0,e=t>>>0>r>>>0?e+1|0:e,t=r,r=B(x,0,502512965,0),d=t+r|0,t=C+e|0,t=r>>>0>d>>>0?t+1|0:t,r=(a&536870911)<<3|u>>>29,u=r+d|0,t=(a>>>29|0)+t|0,a=r>>>0>u>>>0?t+1|0:t,n[h+84>>2]=u&536870911,t=B(A,0,536700270,0),e=C,r=t,t=B(S,0,378089830,0),d=r+t|0,r=C+e|0,r=(t>>>0>d>>>0?r+1|0:r)-((f>>>0>d>>>0)+V|0)|0,e=M,t=e>>>12|0,e=e<<20,f=e+(d-f|0)|0,t=t+r|0,t=e>>>0>f>>>0?t+1|0:t,r=B(x,0,333,0),f=r+f|0,e=C+t|0,t=a>>>29|0,u=(a&536870911)<<3|u>>>29,a=u+f|0,r=t+(r>>>0>f>>>0?e+1|0:e)|0,r=u>>>0>a>>>0?r+1|0:r,t=a,n[h+88>>2]=t&536870911,a=p,e=a>>>12|0,u=b+(a<<20)|0,e=e+l|0,e=u>>>0<b>>>0?e+1|0:e,a=r,r=r>>>29|0,l=u,u=(a&536870911)<<3|t>>>29,a=l+u|0,t=e+r|0,r=u>>>0>a>>>0?t+1|0:t,n[h+92>>2]=a&536870911,t=R,e=t>>>12|0,u=J+(t<<20)|0,t=e+a0|0,e=u>>>0<J>>>0?t+1|0:t,t=r>>>29|0,r=(r&536870911)<<3|a>>>29,a=r+u|0,e=t+e|0,e=r>>>0>a>>>0?e+1|0:e,n[h+96>>2]=a&536870911,r=m,t=r>>>12|0,u=_+(r<<20)|0,r=t+s|0,t=e,e=t>>>29|0,t=(t&536870911)<<3|a>>>29,a=t+u|0,e=e+(u>>>0<_>>>0?r+1|0:r)|0,e=t>>>0>a>>>0?e+1|0:e,n[h+100>>2]=a&536870911,t=x,r=t>>>12|0,u=v+(t<<20)|0,t=r+D|0,r=e,e=e>>>29|0,a=(r&536870911)<<3|a>>>29,r=a+u|0,t=e+(u>>>0<v>>>0?t+1|0:t)|0,e=r,n[h+108>>2]=((e>>>0<a>>>0?t+1|0:t)&536870911)<<3|e>>>29,n[h+104>>2]=e&536870911,t=h+40|0,J1(t,h+76|0),bt(i,t),N=h+112|0}function us(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0,f0=0,p0=0,g0=0,w0=0,y0=0,t0=0,u0=0;R=N-48|0,N=R,b=n[e>>2],h=n[t>>2],_=B(b,0,h,0),r=C,H=r,v=B(_,r,307527195,0)&536870911,u=B(v,0,9640146,0),a=C,d=n[t+4>>2],r=B(d,0,b,0),s=C,f=n[e+4>>2],p=B(f,0,h,0),r=p+r|0,s=C+s|0,U=r,i0=r>>>0<p>>>0?s+1|0:s,r=i0+a|0,u=u+U|0,r=u>>>0<U>>>0?r+1|0:r,s=u,a=r,r=B(v,0,485872621,0),u=H+C|0,l=s,r=r+_|0,u=r>>>0<_>>>0?u+1|0:u,s=u>>>29|0,u=(u&536870911)<<3|r>>>29,r=l+u|0,a=a+s|0,Z=r,q=r>>>0<u>>>0?a+1|0:a,V=B(r,q,307527195,0)&536870911,r=V,s=r>>>12|0,Q=n[t+20>>2],w=Q+h|0,p=n[e+16>>2],a=B(w,0,p,0),u=a+(r<<20)|0,r=C+s|0,r=u>>>0<a>>>0?r+1|0:r,F=n[e+20>>2],y=F+b|0,S=n[t+16>>2],a=B(y,0,S,0),u=a+u|0,r=C+r|0,z=u,D=u>>>0<a>>>0?r+1|0:r,g=n[e+12>>2],r=B(g,0,d,0),u=C,l=n[t+8>>2],x=n[e+8>>2],a=B(l,0,x,0),r=a+r|0,s=C+u|0,s=r>>>0<a>>>0?s+1|0:s,m=n[t+12>>2],a=B(m,0,f,0),u=a+r|0,r=C+s|0,r=u>>>0<a>>>0?r+1|0:r,s=B(p,0,h,0),u=s+u|0,a=C+r|0,a=u>>>0<s>>>0?a+1|0:a,s=B(b,0,S,0),r=s+u|0,u=C+a|0,u=r>>>0<s>>>0?u+1|0:u,P=n[t+28>>2],X=P+l|0,L=n[e+28>>2],K=L+x|0,a=B(X,0,K,0),M=r,r=a+(z-r|0)|0,c0=u,s=C+(D-(u+(M>>>0>z>>>0)|0)|0)|0,s=r>>>0<a>>>0?s+1|0:s,A=n[e+32>>2],D=A+g|0,T=n[t+24>>2],z=T+d|0,a=B(D,0,z,0),u=a+r|0,r=C+s|0,J=n[t+32>>2],n0=J+m|0,e0=n[e+24>>2],r0=e0+f|0,e=B(n0,0,r0,0),t=e+u|0,a=C+(u>>>0<a>>>0?r+1|0:r)|0,a=t>>>0<e>>>0?a+1|0:a,e=t,t=B(A,0,T,0),r=C,s=B(P,0,L,0),t=s+t|0,u=C+r|0,u=t>>>0<s>>>0?u+1|0:u,s=B(J,0,e0,0),t=s+t|0,r=C+u|0,f0=t,w0=e-t|0,p0=t>>>0<s>>>0?r+1|0:r,y0=a-(p0+(e>>>0<t>>>0)|0)|0,t=B(x,0,m,0),e=C,u=B(g,0,l,0),t=u+t|0,r=C+e|0,r=t>>>0<u>>>0?r+1|0:r,e=B(p,0,d,0),t=e+t|0,a=C+r|0,a=t>>>0<e>>>0?a+1|0:a,e=t,t=B(f,0,S,0),e=e+t|0,u=C+a|0,u=t>>>0>e>>>0?u+1|0:u,t=F,r=B(t,0,Q,0),F=e-r|0,g0=u-(C+(e>>>0<r>>>0)|0)|0,e=B(V,0,333,0),u=e-_|0,r=(C-((e>>>0<_>>>0)+H|0)|0)+g0|0,e=u+F|0,r=e>>>0<u>>>0?r+1|0:r,u=B(y,0,w,0),e=u+e|0,a=C+r|0,l0=e,a0=e>>>0<u>>>0?a+1|0:a,e=B(h,0,x,0),r=C,a=B(d,0,f,0),e=a+e|0,u=C+r|0,u=e>>>0<a>>>0?u+1|0:u,a=B(b,0,l,0),e=a+e|0,r=C+u|0,r=e>>>0<a>>>0?r+1|0:r,H=e,u=B(v,0,501691798,0),e=e+u|0,t0=r,s=r+C|0,s=e>>>0<u>>>0?s+1|0:s,u=B(V,0,9640146,0),e=u+e|0,r=C+s|0,r=e>>>0<u>>>0?r+1|0:r,u=B(V,0,485872621,0),a=q+C|0,u=u+Z|0,a=u>>>0<Z>>>0?a+1|0:a,s=a>>>29|0,a=(a&536870911)<<3|u>>>29,e=a+e|0,u=r+s|0,_=e,q=e>>>0<a>>>0?u+1|0:u,e=B(e,q,307527195,0)&536870911,a=B(e,0,502512965,0),u=a+l0|0,r=C+a0|0,u0=u,a0=u>>>0<a>>>0?r+1|0:r,r=B(f,0,l,0),a=C,s=B(d,0,x,0),u=s+r|0,r=C+a|0,r=u>>>0<s>>>0?r+1|0:r,a=B(h,0,g,0),u=a+u|0,s=C+r|0,s=u>>>0<a>>>0?s+1|0:s,a=B(b,0,m,0),r=a+u|0,u=C+s|0,u=r>>>0<a>>>0?u+1|0:u,Z=r,s=B(v,0,502512965,0),r=r+s|0,l0=u,a=u+C|0,a=r>>>0<s>>>0?a+1|0:a,s=B(V,0,501691798,0),u=s+r|0,r=C+a|0,r=u>>>0<s>>>0?r+1|0:r,a=B(e,0,9640146,0),u=a+u|0,r=C+r|0,r=u>>>0<a>>>0?r+1|0:r,a=u,u=r,r=B(e,0,485872621,0),s=q+C|0,b=r+_|0,s=b>>>0<_>>>0?s+1|0:s,r=s>>>29|0,s=(s&536870911)<<3|b>>>29,a=s+a|0,u=r+u|0,h=a,_=a>>>0<s>>>0?u+1|0:u,b=B(a,_,307527195,0)&536870911,u=B(b,0,501691798,0),r=u+u0|0,a=C+a0|0,f=r,d=r>>>0<u>>>0?a+1|0:a,r=B(V,0,502512965,0),a=C,s=B(v,0,333,0),u=s+r|0,r=C+a|0,r=c0+(u>>>0<s>>>0?r+1|0:r)|0,u=u+M|0,r=u>>>0<M>>>0?r+1|0:r,s=B(e,0,501691798,0),a=s+u|0,u=C+r|0,u=a>>>0<s>>>0?u+1|0:u,r=a,a=B(b,0,9640146,0),r=r+a|0,s=C+u|0,s=r>>>0<a>>>0?s+1|0:s,u=B(b,0,485872621,0),a=_+C|0,M=h,h=u+h|0,a=M>>>0>h>>>0?a+1|0:a,u=a>>>29|0,h=(a&536870911)<<3|h>>>29,a=h+r|0,r=u+s|0,u=a>>>0<h>>>0?r+1|0:r,h=B(a,u,307527195,0)&536870911,_=B(h,0,9640146,0),s=_+f|0,r=C+d|0,d=s,_=s>>>0<_>>>0?r+1|0:r,r=B(h,0,485872621,0),s=u+C|0,r=r+a|0,s=r>>>0<a>>>0?s+1|0:s,a=s>>>29|0,s=(s&536870911)<<3|r>>>29,r=s+d|0,u=a+_|0,d=r,f=r>>>0<s>>>0?u+1|0:u,_=B(r,f,307527195,0)&536870911,a=B(_,0,333,0),u=a+w0|0,r=C+y0|0,q=u,M=u>>>0<a>>>0?r+1|0:r,r=B(p,0,l,0),a=C,s=B(g,0,m,0),u=s+r|0,r=C+a|0,r=u>>>0<s>>>0?r+1|0:r,s=B(S,0,x,0),u=s+u|0,a=C+r|0,a=u>>>0<s>>>0?a+1|0:a,l=u,r=B(T,0,t,0),u=C,s=r,r=B(e0,0,Q,0),s=s+r|0,u=C+u|0,u=a-((s>>>0>l>>>0)+(r>>>0>s>>>0?u+1|0:u)|0)|0,c0=u,x=l-s|0,l=x,r=B(w,0,r0,0),a=r-U|0,r=C-((r>>>0<U>>>0)+i0|0)|0,s=a,a=B(y,0,z,0),s=s+a|0,r=C+r|0,a=(a>>>0>s>>>0?r+1|0:r)+u|0,r=s+l|0,a=r>>>0<s>>>0?a+1|0:a,s=B(e,0,333,0),r=s+r|0,u=C+a|0,u=r>>>0<s>>>0?u+1|0:u,a=B(b,0,502512965,0),r=a+r|0,s=C+u|0,s=r>>>0<a>>>0?s+1|0:s,a=B(h,0,501691798,0),u=a+r|0,r=C+s|0,r=u>>>0<a>>>0?r+1|0:r,a=B(_,0,9640146,0),u=a+u|0,r=C+r|0,s=u,u=u>>>0<a>>>0?r+1|0:r,r=B(_,0,485872621,0),a=f+C|0,l=d,d=r+d|0,a=l>>>0>d>>>0?a+1|0:a,r=a>>>29|0,l=s,s=(a&536870911)<<3|d>>>29,a=l+s|0,u=r+u|0,f=a,l=a>>>0<s>>>0?u+1|0:u,d=B(a,l,307527195,0)&536870911,u=B(d,0,502512965,0),r=u+q|0,s=C+M|0,M=r,U=r>>>0<u>>>0?s+1|0:s,r=B(S,0,g,0),a=C,s=B(p,0,m,0),u=s+r|0,r=C+a|0,m=u,a=u>>>0<s>>>0?r+1|0:r,r=B(L,0,Q,0),s=C,g=B(T,0,e0,0),u=g+r|0,r=C+s|0,r=u>>>0<g>>>0?r+1|0:r,g=B(P,0,t,0),s=g+u|0,u=C+r|0,r=a-((s>>>0>m>>>0)+(s>>>0<g>>>0?u+1|0:u)|0)|0,i0=r,g=m-s|0,s=g,u=r,r=B(z,0,r0,0),a=r-H|0,r=C-((r>>>0<H>>>0)+t0|0)|0,m=B(w,0,K,0),a=m+a|0,r=C+r|0,r=a>>>0<m>>>0?r+1|0:r,m=B(y,0,X,0),a=m+a|0,r=C+r|0,u=(a>>>0<m>>>0?r+1|0:r)+u|0,r=a+s|0,u=r>>>0<a>>>0?u+1|0:u,s=B(b,0,333,0),r=s+r|0,a=C+u|0,a=r>>>0<s>>>0?a+1|0:a,u=B(h,0,502512965,0),r=u+r|0,s=C+a|0,s=r>>>0<u>>>0?s+1|0:s,a=B(_,0,501691798,0),u=a+r|0,r=C+s|0,r=u>>>0<a>>>0?r+1|0:r,a=B(d,0,9640146,0),u=a+u|0,r=C+r|0,s=u,a=u>>>0<a>>>0?r+1|0:r,r=B(d,0,485872621,0),u=l+C|0,l=f,f=r+f|0,u=l>>>0>f>>>0?u+1|0:u,r=u>>>29|0,l=s,s=(u&536870911)<<3|f>>>29,u=l+s|0,a=r+a|0,l=u,m=u>>>0<s>>>0?a+1|0:a,f=B(u,m,307527195,0)&536870911,u=B(f,0,501691798,0),r=u+M|0,s=C+U|0,M=r,U=r>>>0<u>>>0?s+1|0:s,s=B(p,0,S,0),r=v<<20,u=s+(r-Z|0)|0,r=C+((v>>>12)-((r>>>0<Z>>>0)+l0)|0)|0,r=u>>>0<s>>>0?r+1|0:r,s=B(K,0,z,0),a=s+u|0,u=C+r|0,u=a>>>0<s>>>0?u+1|0:u,r=a,a=B(X,0,r0,0),r=r+a|0,s=C+u|0,s=r>>>0<a>>>0?s+1|0:s,u=B(w,0,D,0),r=u+r|0,a=C+s|0,a=r>>>0<u>>>0?a+1|0:a,s=B(y,0,n0,0),u=s+r|0,r=C+a|0,v=u,a=u>>>0<s>>>0?r+1|0:r,r=B(P,0,e0,0),s=C,w=B(T,0,L,0),u=w+r|0,r=C+s|0,r=u>>>0<w>>>0?r+1|0:r,w=B(A,0,Q,0),s=w+u|0,u=C+r|0,r=B(J,0,t,0),t=r+s|0,s=C+(s>>>0<w>>>0?u+1|0:u)|0,s=t>>>0<r>>>0?s+1|0:s,u=B(h,0,333,0),w=t,t=u+(v-t|0)|0,T=s,r=C+(a-(s+(v>>>0<w>>>0)|0)|0)|0,r=t>>>0<u>>>0?r+1|0:r,u=B(_,0,502512965,0),t=u+t|0,r=C+r|0,r=t>>>0<u>>>0?r+1|0:r,a=B(d,0,501691798,0),t=a+t|0,u=C+r|0,u=t>>>0<a>>>0?u+1|0:u,r=B(f,0,9640146,0),t=r+t|0,s=C+u|0,s=t>>>0<r>>>0?s+1|0:s,r=B(f,0,485872621,0),a=m+C|0,r=r+l|0,a=r>>>0<l>>>0?a+1|0:a,u=a>>>29|0,a=(a&536870911)<<3|r>>>29,t=a+t|0,r=u+s|0,u=t>>>0<a>>>0?r+1|0:r,v=B(t,u,307527195,0)&536870911,s=B(v,0,9640146,0),a=s+M|0,r=C+U|0,r=a>>>0<s>>>0?r+1|0:r,y=B(v,0,485872621,0),s=u+C|0,u=a,a=t,t=t+y|0,s=a>>>0>t>>>0?s+1|0:s,a=s>>>29|0,s=(s&536870911)<<3|t>>>29,t=u+s|0,u=r+a|0,l=t,t=t>>>0<s>>>0?u+1|0:u,n[R+12>>2]=l&536870911,r=B(S,0,r0,0),u=r-F|0,r=C-((r>>>0<F>>>0)+g0|0)|0,a=B(p,0,z,0),u=a+u|0,r=C+r|0,r=u>>>0<a>>>0?r+1|0:r,a=B(X,0,D,0),u=a+u|0,s=C+r|0,s=u>>>0<a>>>0?s+1|0:s,r=u,u=B(K,0,n0,0),r=r+u|0,a=C+s|0,a=r>>>0<u>>>0?a+1|0:a,s=r,r=B(L,0,J,0),u=C,y=B(A,0,P,0),r=y+r|0,u=C+u|0,m=r>>>0<y>>>0?u+1|0:u,y=r,r=a-(m+(s>>>0<r>>>0)|0)|0,a=e>>>12|0,u=e<<20,e=u+(s-y|0)|0,r=r+a|0,r=e>>>0<u>>>0?r+1|0:r,u=B(d,0,333,0),e=u+e|0,s=C+r|0,s=e>>>0<u>>>0?s+1|0:s,r=B(f,0,502512965,0),e=r+e|0,u=C+s|0,u=e>>>0<r>>>0?u+1|0:u,a=B(v,0,501691798,0),e=a+e|0,r=C+u|0,r=e>>>0<a>>>0?r+1|0:r,s=t>>>29|0,u=e,e=(t&536870911)<<3|l>>>29,t=u+e|0,a=r+s|0,l=t,t=t>>>0<e>>>0?a+1|0:a,n[R+16>>2]=l&536870911,e=B(S,0,K,0),r=C,u=B(p,0,X,0),e=u+e|0,r=C+r|0,r=e>>>0<u>>>0?r+1|0:r,s=e,e=B(A,0,J,0),a=e+x|0,X=C,u=X+c0|0,K=B(D,0,n0,0),x=K+(s-a|0)|0,s=C+(r-((a>>>0>s>>>0)+(e>>>0>a>>>0?u+1|0:u)|0)|0)|0,u=b>>>12|0,b=b<<20,r=b+x|0,a=u+(x>>>0<K>>>0?s+1|0:s)|0,s=B(f,0,333,0),u=s+r|0,r=C+(r>>>0<b>>>0?a+1|0:a)|0,r=u>>>0<s>>>0?r+1|0:r,a=B(v,0,502512965,0),u=a+u|0,r=C+r|0,r=u>>>0<a>>>0?r+1|0:r,a=t>>>29|0,s=u,u=(t&536870911)<<3|l>>>29,t=s+u|0,s=r+a|0,b=t,t=t>>>0<u>>>0?s+1|0:s,n[R+20>>2]=b&536870911,r=B(p,0,n0,0),u=C,a=B(S,0,D,0),r=a+r|0,u=C+u|0,a=(r>>>0<a>>>0?u+1|0:u)-((r>>>0<g>>>0)+i0|0)|0,p=h<<20,u=p+(r-g|0)|0,r=(h>>>12|0)+a|0,r=u>>>0<p>>>0?r+1|0:r,s=B(v,0,333,0),u=s+u|0,a=C+r|0,a=u>>>0<s>>>0?a+1|0:a,s=t>>>29|0,r=(t&536870911)<<3|b>>>29,t=r+u|0,u=a+s|0,u=t>>>0<r>>>0?u+1|0:u,s=t,n[R+24>>2]=s&536870911,r=T+(_>>>12|0)|0,p=w+(_<<20)|0,r=p>>>0<w>>>0?r+1|0:r,t=u,u=u>>>29|0,a=(t&536870911)<<3|s>>>29,t=a+p|0,r=r+u|0,u=t,t=u>>>0<a>>>0?r+1|0:r,n[R+28>>2]=u&536870911,s=p0+(d>>>12|0)|0,a=f0+(d<<20)|0,s=a>>>0<f0>>>0?s+1|0:s,r=t>>>29|0,u=(t&536870911)<<3|u>>>29,t=u+a|0,a=r+s|0,a=t>>>0<u>>>0?a+1|0:a,r=t,n[R+32>>2]=r&536870911,u=m+(f>>>12|0)|0,p=y+(f<<20)|0,u=p>>>0<y>>>0?u+1|0:u,t=a,a=a>>>29|0,s=(t&536870911)<<3|r>>>29,t=s+p|0,r=u+a|0,a=t,t=a>>>0<s>>>0?r+1|0:r,n[R+36>>2]=a&536870911,r=X+(v>>>12|0)|0,s=e+(v<<20)|0,e=s>>>0<e>>>0?r+1|0:r,r=t>>>29|0,u=(t&536870911)<<3|a>>>29,t=u+s|0,s=e+r|0,n[R+44>>2]=((t>>>0<u>>>0?s+1|0:s)&536870911)<<3|t>>>29,n[R+40>>2]=t&536870911,J1(i,R+12|0),N=R+48|0}function J1(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0;e=n[t>>2]-n[289069]|0,r=(n[t+4>>2]+(e>>31)|0)-n[289070]|0,u=(n[t+8>>2]+(r>>31)|0)-n[289071]|0,a=(n[t+12>>2]+(u>>31)|0)-n[289072]|0,s=(n[t+16>>2]+(a>>31)|0)-n[289073]|0,l=(n[t+20>>2]+(s>>31)|0)-n[289074]|0,f=(n[t+24>>2]+(l>>31)|0)-n[289075]|0,_=(n[t+28>>2]+(f>>31)|0)-n[289076]|0,d=(n[t+32>>2]+(_>>31)|0)-n[289077]|0,t=0-($(d>>>31|0)&255)|0,e=(t&485872621)+(e&536870911)|0,n[i>>2]=e&536870911,e=(r&536870911)+(t&9640146)+(e>>>29)|0,n[i+4>>2]=e&536870911,e=(u&536870911)+(t&501691798)+(e>>>29)|0,n[i+8>>2]=e&536870911,e=(a&536870911)+(t&502512965)+(e>>>29)|0,n[i+12>>2]=e&536870911,e=(s&536870911)+(t&333)+(e>>>29)|0,n[i+16>>2]=e&536870911,e=(l&536870911)+(e>>>29|0)|0,n[i+20>>2]=e&536870911,e=(f&536870911)+(e>>>29|0)|0,n[i+24>>2]=e&536870911,e=(_&536870911)+(e>>>29|0)|0,n[i+28>>2]=e&536870911,n[i+32>>2]=(t&1048576)+d+(e>>>29)&536870911}function bt(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;e=n[t+32>>2],c[i+29|0]=e,a=n[t>>2],c[i|0]=a,c[i+31|0]=e>>>16,c[i+30|0]=e>>>8,s=n[t+28>>2],c[i+28|0]=s>>>21,c[i+27|0]=s>>>13,c[i+26|0]=s>>>5,e=n[t+24>>2],c[i+24|0]=e>>>18,c[i+23|0]=e>>>10,c[i+22|0]=e>>>2,l=n[t+20>>2],c[i+20|0]=l>>>15,c[i+19|0]=l>>>7,r=n[t+16>>2],c[i+17|0]=r>>>20,c[i+16|0]=r>>>12,c[i+15|0]=r>>>4,u=n[t+12>>2],c[i+13|0]=u>>>17,c[i+12|0]=u>>>9,c[i+11|0]=u>>>1,f=n[t+8>>2],c[i+9|0]=f>>>14,c[i+8|0]=f>>>6,t=n[t+4>>2],c[i+6|0]=t>>>19,c[i+5|0]=t>>>11,c[i+4|0]=t>>>3,c[i+2|0]=a>>>16,c[i+1|0]=a>>>8,c[i+25|0]=s<<3|e>>>26,c[i+21|0]=e<<6|l>>>23,c[i+18|0]=l<<1|r>>>28,c[i+14|0]=r<<4|u>>>25,c[i+10|0]=u<<7|f>>>22,c[i+7|0]=f<<2|t>>>27,c[i+3|0]=t<<5|a>>>24}function is(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0;for(a=N-96|0,e=a,n[e+88>>2]=0,n[e+92>>2]=0,n[e+80>>2]=0,n[e+84>>2]=0,n[e+72>>2]=0,n[e+76>>2]=0,n[e+64>>2]=0,n[e+68>>2]=0,n[e+56>>2]=0,n[e+60>>2]=0,n[e+48>>2]=0,n[e+52>>2]=0,n[e+40>>2]=0,n[e+44>>2]=0,n[e+32>>2]=0,n[e+36>>2]=0,n[e+24>>2]=0,n[e+28>>2]=0,n[e+16>>2]=0,n[e+20>>2]=0,n[e+8>>2]=0,n[e+12>>2]=0,n[e>>2]=0,n[e+4>>2]=0,k[e+88>>3]=+o[t+2|0]*65536+(+o[t+1|0]*256+(k[e+88>>3]+ +o[t|0])),d=t+3|0,l=3,e=0,b=1097859072;;){oe(0,0),oe(1,b|0),s=a+80|0;n:{if(!e&l>>>0<6||(s=a+72|0,!e&l>>>0<8)||(s=a- -64|0,!e&l>>>0<11)||(s=a+56|0,!e&l>>>0<14)||(s=a+48|0,!e&l>>>0<16)||(s=a+40|0,!e&l>>>0<19)||(s=a+32|0,!e&l>>>0<22)||(s=a+24|0,!e&l>>>0<24)||(s=a+16|0,!e&l>>>0<27))break n;s=!e&l>>>0<30?a+8|0:a}if(m=s,v=+u8()*+o[d|0]+k[s>>3],k[m>>3]=v,b=b+8388608|0,d=d+1|0,l=l+1|0,e=l?e:e+1|0,!((l|0)!=31|e))break}h=k[a+88>>3],p=h+2833419889721787e7+-2833419889721787e7,_=k[a+80>>3]+p,f=_+5942112188569825e13+-5942112188569825e13,r=k[a+72>>3]+f,u=r+12461512460483586e19+-12461512460483586e19,k[i+16>>3]=r-u,r=k[a+64>>3]+u,u=r+26133685779528074e25+-26133685779528074e25,k[i+24>>3]=r-u,r=k[a+56>>3]+u,u=r+10961262279981772e32+-10961262279981772e32,k[i+32>>3]=r-u,r=k[a+48>>3]+u,u=r+22987433112988333e38+-22987433112988333e38,k[i+40>>3]=r-u,r=k[a+40>>3]+u,u=r+4820814132776971e45+-4820814132776971e45,k[i+48>>3]=r-u,r=k[a+32>>3]+u,u=r+1010998000018149e52+-1010998000018149e52,k[i+56>>3]=r-u,r=k[a+24>>3]+u,u=r+42404329554681224e57+-42404329554681224e57,k[i+64>>3]=r-u,r=k[a+16>>3]+u,u=r+8892832453425884e64+-8892832453425884e64,k[i+72>>3]=r-u,r=k[a+8>>3]+u,u=r+18649621365367e73+-18649621365367e73,k[i+80>>3]=r-u,r=+((o[t+31|0]&127)>>>0)*4523128485832664e59+k[a>>3]+u,u=r+3911109074562213e77+-3911109074562213e77,k[i+88>>3]=r-u,_=_-f,f=h-p+u*3281744050935889e-91,r=f+2833419889721787e7+-2833419889721787e7,k[i+8>>3]=_+r,k[i>>3]=f-r}function s0(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0;p=k[t+48>>3],h=p+p,e=k[t>>3],r=e+e,_=k[t+40>>3],S=_+_,v=k[t+56>>3],g=v*3281744050935889e-91,a=k[t+32>>3],x=a+a,y=k[t+64>>3],d=y*3281744050935889e-91,s=k[t+24>>3],R=s+s,M=k[t+72>>3],l=M*3281744050935889e-91,b=k[t+16>>3],w=b+b,U=k[t+80>>3],u=U*3281744050935889e-91,z=e*e,f=k[t+8>>3],m=f+f,X=k[t+88>>3],e=X*3281744050935889e-91,z=p*(p*3281744050935889e-91)+(S*g+(x*d+(R*l+(w*u+(z+m*e))))),K=z+2833419889721787e7+-2833419889721787e7,q=h*g+(S*d+(x*l+(R*u+(r*f+w*e))))+K,D=q+5942112188569825e13+-5942112188569825e13,f=v*g+(h*d+(S*l+(x*u+(f*f+r*b+R*e))))+D,g=f+12461512460483586e19+-12461512460483586e19,k[i+16>>3]=f-g,f=v+v,T=f*d+(h*l+(S*u+(m*b+r*s+x*e)))+g,g=T+26133685779528074e25+-26133685779528074e25,k[i+24>>3]=T-g,d=y*d+(f*l+(h*u+(b*b+(m*s+r*a)+S*e)))+g,b=d+10961262279981772e32+-10961262279981772e32,k[i+32>>3]=d-b,d=y+y,b=d*l+(f*u+(w*s+(m*a+r*_)+h*e))+b,h=b+22987433112988333e38+-22987433112988333e38,k[i+40>>3]=b-h,l=M*l+(d*u+(s*s+(w*a+(m*_+r*p))+f*e))+h,s=l+4820814132776971e45+-4820814132776971e45,k[i+48>>3]=l-s,l=M+M,h=l*u+(R*a+(w*_+(m*p+r*v))+d*e)+s,s=h+1010998000018149e52+-1010998000018149e52,k[i+56>>3]=h-s,a=U*u+(a*a+(R*_+(w*p+(m*v+r*y)))+l*e)+s,u=a+42404329554681224e57+-42404329554681224e57,k[i+64>>3]=a-u,a=(U+U)*e+(x*_+(R*p+(w*v+(m*y+r*M))))+u,u=a+8892832453425884e64+-8892832453425884e64,k[i+72>>3]=a-u,_=X*e+(_*_+(x*p+(R*v+(w*y+(m*M+r*U)))))+u,e=_+18649621365367e73+-18649621365367e73,k[i+80>>3]=_-e,e=S*p+(x*v+(R*y+(w*M+(m*U+r*X))))+e,r=e+3911109074562213e77+-3911109074562213e77,k[i+88>>3]=e-r,r=z-K+r*3281744050935889e-91,e=r+2833419889721787e7+-2833419889721787e7,k[i+8>>3]=q-D+e,k[i>>3]=r-e}function W(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0;r=k[t+88>>3],u=k[e+8>>3],d=k[t+80>>3],U=k[e+16>>3],H=U*3281744050935889e-91,b=k[t+72>>3],X=k[e+24>>3],q=X*3281744050935889e-91,h=k[t+64>>3],D=k[e+32>>3],K=D*3281744050935889e-91,p=k[t+56>>3],T=k[e+40>>3],z=T*3281744050935889e-91,m=k[t+48>>3],V=k[e+48>>3],v=V*3281744050935889e-91,g=k[t+40>>3],F=k[e+56>>3],_=F*3281744050935889e-91,w=k[t+32>>3],Z=k[e+64>>3],l=Z*3281744050935889e-91,y=k[t+24>>3],Q=k[e+72>>3],s=Q*3281744050935889e-91,R=k[t+16>>3],P=k[e+80>>3],a=P*3281744050935889e-91,x=k[t>>3],M=k[e>>3],S=k[t+8>>3],L=k[e+88>>3],f=L*3281744050935889e-91,A=r*(u*3281744050935889e-91)+(d*H+(b*q+(h*K+(p*z+(m*v+(g*_+(w*l+(y*s+(R*a+(x*M+S*f)))))))))),J=A+2833419889721787e7+-2833419889721787e7,H=r*H+(d*q+(b*K+(h*z+(p*v+(m*_+(g*l+(w*s+(y*a+(S*M+x*u+R*f)))))))))+J,n0=H+5942112188569825e13+-5942112188569825e13,e0=r*q+(d*K+(b*z+(h*v+(p*_+(m*l+(g*s+(w*a+(R*M+(S*u+x*U)+y*f))))))))+n0,q=e0+12461512460483586e19+-12461512460483586e19,k[i+16>>3]=e0-q,q=r*K+(d*z+(b*v+(h*_+(p*l+(m*s+(g*a+(y*M+(R*u+(S*U+x*X))+w*f)))))))+q,K=q+26133685779528074e25+-26133685779528074e25,k[i+24>>3]=q-K,K=r*z+(d*v+(b*_+(h*l+(p*s+(m*a+(w*M+(y*u+(R*U+(S*X+x*D)))+g*f))))))+K,z=K+10961262279981772e32+-10961262279981772e32,k[i+32>>3]=K-z,z=r*v+(d*_+(b*l+(h*s+(p*a+(g*M+(w*u+(y*U+(R*X+(S*D+x*T))))+m*f)))))+z,v=z+22987433112988333e38+-22987433112988333e38,k[i+40>>3]=z-v,v=r*_+(d*l+(b*s+(h*a+(m*M+(g*u+(w*U+(y*X+(R*D+(S*T+x*V)))))+p*f))))+v,_=v+4820814132776971e45+-4820814132776971e45,k[i+48>>3]=v-_,_=r*l+(d*s+(b*a+(h*f+(p*M+(m*u+(g*U+(w*X+(y*D+(R*T+(S*V+x*F))))))))))+_,l=_+1010998000018149e52+-1010998000018149e52,k[i+56>>3]=_-l,l=r*s+(d*a+(b*f+(h*M+(p*u+(m*U+(g*X+(w*D+(y*T+(R*V+(S*F+x*Z))))))))))+l,s=l+42404329554681224e57+-42404329554681224e57,k[i+64>>3]=l-s,s=r*a+(d*f+(b*M+(h*u+(p*U+(m*X+(g*D+(w*T+(y*V+(R*F+(S*Z+x*Q))))))))))+s,a=s+8892832453425884e64+-8892832453425884e64,k[i+72>>3]=s-a,a=r*f+(d*M+(b*u+(h*U+(p*X+(m*D+(g*T+(w*V+(y*F+(R*Z+(S*Q+x*P))))))))))+a,f=a+18649621365367e73+-18649621365367e73,k[i+80>>3]=a-f,u=r*M+(d*u+(b*U+(h*X+(p*D+(m*T+(g*V+(w*F+(y*Z+(R*Q+(S*P+x*L))))))))))+f,r=u+3911109074562213e77+-3911109074562213e77,k[i+88>>3]=u-r,r=A-J+r*3281744050935889e-91,u=r+2833419889721787e7+-2833419889721787e7,k[i+8>>3]=H-n0+u,k[i>>3]=r-u}function n2(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0;for(r=N-144|0,N=r,n[r+44>>2]=0,n[r+36>>2]=0,n[r+40>>2]=0,n[r+28>>2]=0,n[r+32>>2]=0,n[r+20>>2]=0,n[r+24>>2]=0,n[r+12>>2]=0,n[r+16>>2]=0,n[r+4>>2]=0,n[r+8>>2]=0,w=k[t>>3],x=w+2833419889721787e7+-2833419889721787e7,M=k[t+8>>3]+x,S=M+5942112188569825e13+-5942112188569825e13,a=k[t+16>>3]+S,u=a+12461512460483586e19+-12461512460483586e19,k[r+64>>3]=a-u,a=k[t+24>>3]+u,u=a+26133685779528074e25+-26133685779528074e25,k[r+72>>3]=a-u,a=k[t+32>>3]+u,u=a+10961262279981772e32+-10961262279981772e32,k[r+80>>3]=a-u,a=k[t+40>>3]+u,u=a+22987433112988333e38+-22987433112988333e38,k[r+88>>3]=a-u,a=k[t+48>>3]+u,u=a+4820814132776971e45+-4820814132776971e45,k[r+96>>3]=a-u,a=k[t+56>>3]+u,u=a+1010998000018149e52+-1010998000018149e52,k[r+104>>3]=a-u,a=k[t+64>>3]+u,u=a+42404329554681224e57+-42404329554681224e57,k[r+112>>3]=a-u,a=k[t+72>>3]+u,u=a+8892832453425884e64+-8892832453425884e64,k[r+120>>3]=a-u,a=k[t+80>>3]+u,u=a+18649621365367e73+-18649621365367e73,k[r+128>>3]=a-u,a=k[t+88>>3]+u,u=a+3911109074562213e77+-3911109074562213e77,k[r+136>>3]=a-u,u=w-x+u*3281744050935889e-91,w=u+2833419889721787e7+-2833419889721787e7,k[r+56>>3]=M-S+w,u=u-w,k[r+48>>3]=u,e=u>=-2147483648,i8(u)<2147483648?t=~~u:t=-2147483648,s=(u==u?u>2147483647?2147483647:e?t:-2147483648:0)+4194285|0,t=8;u=k[(r+48|0)+t>>3],e=n[l+1156156>>2],f=e<<20,oe(0,0),oe(1,f+1072693248|0),u=u/+u8(),f=u>=-2147483648,d=(r+l|0)+4|0,_=-1<<n[l+1156160>>2]-e^-1,i8(u)<2147483648?e=~~u:e=-2147483648,n[d>>2]=_+(u==u?u>2147483647?2147483647:f?e:-2147483648:0),l=l+4|0,t=t+8|0,(t|0)!=96;);for(e=n[r+4>>2]+(s>>22)|0,l=n[r+8>>2]+(e>>21)|0,f=n[r+12>>2]+(l>>21)|0,_=n[r+16>>2]+(f>>21)|0,d=n[r+20>>2]+(_>>22)|0,b=n[r+24>>2]+(d>>21)|0,h=n[r+28>>2]+(b>>21)|0,p=n[r+32>>2]+(h>>21)|0,m=n[r+36>>2]+(p>>22)|0,v=n[r+40>>2]+(m>>21)|0,g=n[r+44>>2]+(v>>21)|0,t=O(g>>21,19)+(s&4194303)|0,s=(e&2097151)+(t>>22)|0,e=s&2097151,l=(l&2097151)+(s>>21)|0,f=(f&2097151)+(l>>21)|0,_=(_&4194303)+(f>>21)|0,d=(d&2097151)+(_>>22)|0,b=(b&2097151)+(d>>21)|0,h=(h&2097151)+(b>>21)|0,p=(p&4194303)+(h>>21)|0,m=(m&2097151)+(p>>22)|0,v=(v&2097151)+(m>>21)|0,g=(g&2097151)+(v>>21)|0,s=g&2097151,v=v&2097151,m=m&2097151,p=p&4194303,h=h&2097151,b=b&2097151,d=d&2097151,_=_&4194303,f=f&2097151,l=l&2097151,t=O(g>>21,19)+(t&4194303)|0,g=s+(v+(m+(p+(h+(b+(d+(_+(f+(l+(e+(t+19>>>22|0)>>>21|0)>>>21|0)>>>21|0)>>>22|0)>>>21|0)>>>21|0)>>>21|0)>>>22|0)>>>21|0)>>>21|0)|0,t=O(g>>>21|0,19)+t|0,e=e+(t>>22)|0,n[r+4>>2]=e&2097151,e=l+(e>>21)|0,n[r+8>>2]=e&2097151,e=f+(e>>21)|0,n[r+12>>2]=e&2097151,e=_+(e>>21)|0,n[r+16>>2]=e&4194303,e=d+(e>>22)|0,n[r+20>>2]=e&2097151,e=b+(e>>21)|0,n[r+24>>2]=e&2097151,e=h+(e>>21)|0,n[r+28>>2]=e&2097151,e=p+(e>>21)|0,n[r+32>>2]=e&4194303,e=m+(e>>22)|0,n[r+36>>2]=e&2097151,e=v+(e>>21)|0,n[r+40>>2]=e&2097151,e=(s-(g&2097152)|0)+(e>>21)|0,n[r+44>>2]=e&2097151,n[r>>2]=O(e>>21,19)+(t&4194303),e=i,c[e+24|0]=0,c[e+25|0]=0,c[e+26|0]=0,c[e+27|0]=0,c[e+28|0]=0,c[e+29|0]=0,c[e+30|0]=0,c[e+31|0]=0,c[e+16|0]=0,c[e+17|0]=0,c[e+18|0]=0,c[e+19|0]=0,c[e+20|0]=0,c[e+21|0]=0,c[e+22|0]=0,c[e+23|0]=0,c[e+8|0]=0,c[e+9|0]=0,c[e+10|0]=0,c[e+11|0]=0,c[e+12|0]=0,c[e+13|0]=0,c[e+14|0]=0,c[e+15|0]=0,c[e|0]=0,c[e+1|0]=0,c[e+2|0]=0,c[e+3|0]=0,c[e+4|0]=0,c[e+5|0]=0,c[e+6|0]=0,c[e+7|0]=0,s=0,f=0,l=0,t=0;;){i=s,s=n[(f<<2)+r>>2],_=s>>31,d=s,s=l&31,(l&63)>>>0>=32?(_=d<<s,s=0):(_=(1<<s)-1&d>>>32-s|_<<s,s=d<<s),y=s|y,R=_|R,_=(f|0)!=11,f=f+1|0,s=n[(f<<2)+1156152>>2],l=(s+l|0)-i|0;n:{for(;;){e:{t:{if(l>>>0<=7){if(_|t>>>0>=32)break n;break t}if(t>>>0>31)break e}c[t+e|0]=y,i=l-8|0,l=i>>>0<=l>>>0?i:0,t=t+1|0,y=(R&255)<<24|y>>>8,R=R>>>8|0;continue}break}Y()}if((f|0)==12)break}N=r+144|0}function g1(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0;u=k[e+88>>3],y=k[t+88>>3],a=k[e+80>>3],R=k[t+80>>3],s=k[e+72>>3],x=k[t+72>>3],l=k[e+64>>3],M=k[t+64>>3],f=k[e+56>>3],S=k[t+56>>3],_=k[e+48>>3],U=k[t+48>>3],d=k[e+40>>3],z=k[t+40>>3],b=k[e+32>>3],X=k[t+32>>3],h=k[e+24>>3],K=k[t+24>>3],p=k[t>>3]-k[e>>3],m=p+2833419889721787e7+-2833419889721787e7,v=k[t+8>>3]-k[e+8>>3]+m,g=v+5942112188569825e13+-5942112188569825e13,w=k[t+16>>3]-k[e+16>>3]+g,r=w+12461512460483586e19+-12461512460483586e19,k[i+16>>3]=w-r,h=K-h+r,r=h+26133685779528074e25+-26133685779528074e25,k[i+24>>3]=h-r,b=X-b+r,r=b+10961262279981772e32+-10961262279981772e32,k[i+32>>3]=b-r,d=z-d+r,r=d+22987433112988333e38+-22987433112988333e38,k[i+40>>3]=d-r,_=U-_+r,r=_+4820814132776971e45+-4820814132776971e45,k[i+48>>3]=_-r,f=S-f+r,r=f+1010998000018149e52+-1010998000018149e52,k[i+56>>3]=f-r,l=M-l+r,r=l+42404329554681224e57+-42404329554681224e57,k[i+64>>3]=l-r,s=x-s+r,r=s+8892832453425884e64+-8892832453425884e64,k[i+72>>3]=s-r,a=R-a+r,r=a+18649621365367e73+-18649621365367e73,k[i+80>>3]=a-r,u=y-u+r,r=u+3911109074562213e77+-3911109074562213e77,k[i+88>>3]=u-r,r=p-m+r*3281744050935889e-91,u=r+2833419889721787e7+-2833419889721787e7,k[i+8>>3]=v-g+u,k[i>>3]=r-u}function ht(i,t){var e=0,r=0,u=0,a=0,s=0;for(r=N-1920|0,N=r,s0(r,t),e=r+1824|0,s0(e,r),a=r+96|0,s0(a,e),u=r+192|0,W(u,t,a),t=r+288|0,W(t,r,u),s=r+384|0,s0(s,t),a=r+480|0,W(a,u,s),t=r+1152|0,s0(t,a),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),u=r+576|0,W(u,t,a),t=r+1248|0,s0(t,u),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),e=r+672|0,W(e,t,u),s0(r+1344|0,e),t=19;e=r+1824|0,u=r+1344|0,s0(e,u),I(u,e,96),t=t-1|0,!!t;);for(a=r+768|0,W(a,u,r+672|0),t=r+1440|0,s0(t,a),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),s0(e,t),I(t,e,96),e=r+864|0,W(e,t,r+576|0),s0(r+1536|0,e),t=49;u=r+1824|0,e=r+1536|0,s0(u,e),I(e,u,96),t=t-1|0,!!t;);for(t=r+960|0,W(t,e,r+864|0),s0(r+1632|0,t),t=99;u=r+1824|0,e=r+1632|0,s0(u,e),I(e,u,96),t=t-1|0,!!t;);for(t=r+1056|0,W(t,e,r+960|0),s0(r+1728|0,t),t=49;u=r+1824|0,e=r+1728|0,s0(u,e),I(e,u,96),t=t-1|0,!!t;);W(i,e,r+864|0),I(i+96|0,r+288|0,96),N=r+1920|0}function as(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0;for(r=N-1072|0,N=r,z=r+584|0,is(z,t),e=r+680|0,s0(e,z),a=k[r+680>>3]+-1,d=a+2833419889721787e7+-2833419889721787e7,b=k[r+688>>3]+d,h=b+5942112188569825e13+-5942112188569825e13,s=k[r+696>>3]+h,u=s+12461512460483586e19+-12461512460483586e19,k[r+792>>3]=s-u,s=k[r+704>>3]+u,u=s+26133685779528074e25+-26133685779528074e25,k[r+800>>3]=s-u,s=k[r+712>>3]+u,u=s+10961262279981772e32+-10961262279981772e32,k[r+808>>3]=s-u,s=k[r+720>>3]+u,u=s+22987433112988333e38+-22987433112988333e38,k[r+816>>3]=s-u,s=k[r+728>>3]+u,u=s+4820814132776971e45+-4820814132776971e45,k[r+824>>3]=s-u,s=k[r+736>>3]+u,u=s+1010998000018149e52+-1010998000018149e52,k[r+832>>3]=s-u,s=k[r+744>>3]+u,u=s+42404329554681224e57+-42404329554681224e57,k[r+840>>3]=s-u,s=k[r+752>>3]+u,u=s+8892832453425884e64+-8892832453425884e64,k[r+848>>3]=s-u,s=k[r+760>>3]+u,u=s+18649621365367e73+-18649621365367e73,k[r+856>>3]=s-u,s=k[r+768>>3]+u,u=s+3911109074562213e77+-3911109074562213e77,k[r+864>>3]=s-u,u=a-d+u*3281744050935889e-91,a=u+2833419889721787e7+-2833419889721787e7,k[r+784>>3]=b-h+a,k[r+776>>3]=u-a,U=r+200|0,W(U,e,1155960),k[r+960>>3]=k[r+288>>3]+0,k[r+952>>3]=k[r+280>>3]+0,k[r+944>>3]=k[r+272>>3]+0,k[r+936>>3]=k[r+264>>3]+0,k[r+928>>3]=k[r+256>>3]+0,k[r+920>>3]=k[r+248>>3]+0,k[r+912>>3]=k[r+240>>3]+0,k[r+904>>3]=k[r+232>>3]+0,k[r+896>>3]=k[r+224>>3]+0,k[r+888>>3]=k[r+216>>3]+0,k[r+880>>3]=k[r+208>>3]+0,k[r+872>>3]=k[r+200>>3]+1,X=r+968|0,e=N-864|0,N=e,l=e+576|0,p=r+872|0,s0(l,p),W(e,l,p),s0(l,e),_=e+96|0,W(_,l,p),K=e+288|0,f=r+776|0,W(K,f,e),m=e+384|0,W(m,f,_),ht(l,m),v=e+480|0,I(v,l,96),_=e+768|0,s0(_,v),s0(l,_),I(_,l,96),W(l,m,_),m=e+192|0,W(m,K,l),s0(l,m),W(v,p,l),n2(_,v),n2(l,f),_=1,l=0;p=e+576|0,v=e+768|0,m=o[p+l|0]^o[v+l|0],_=$((0-m|m)<<24>>24>=0)&_,l=l+1|0,(l|0)!=32;);for(m=$(_),u=-k[f+88>>3],k[e+664>>3]=u,a=-k[f+80>>3],k[e+656>>3]=a,d=-k[f+72>>3],k[e+648>>3]=d,b=-k[f+64>>3],k[e+640>>3]=b,h=-k[f+56>>3],k[e+632>>3]=h,s=-k[f+48>>3],k[e+624>>3]=s,g=-k[f+40>>3],k[e+616>>3]=g,w=-k[f+32>>3],k[e+608>>3]=w,y=-k[f+24>>3],k[e+600>>3]=y,R=-k[f+16>>3],k[e+592>>3]=R,x=-k[f+8>>3],k[e+584>>3]=x,M=-k[f>>3],k[e+576>>3]=M,n2(e+384|0,e+480|0),n2(v,p),_=1,l=0;f=e+768|0,v=e+384|0,p=o[f+l|0]^o[v+l|0],_=$((0-p|p)<<24>>24>=0)&_,l=l+1|0,(l|0)!=32;);for(p=$(_),k[e+664>>3]=u,k[e+656>>3]=a,k[e+648>>3]=d,k[e+640>>3]=b,k[e+632>>3]=h,k[e+624>>3]=s,k[e+616>>3]=g,k[e+608>>3]=w,k[e+600>>3]=y,k[e+592>>3]=R,k[e+584>>3]=x,k[e+576>>3]=M,W(f,e+576|0,1156056),n2(e+288|0,e+480|0),n2(v,f),_=1,l=0;f=o[(e+384|0)+l|0]^o[(e+288|0)+l|0],_=$((0-f|f)<<24>>24>=0)&_,l=l+1|0,(l|0)!=32;);l=$(_),f=e+192|0,W(e+576|0,1156056,f),l=$(l|p),q=k[e+656>>3],S=k[e+272>>3],D=k[e+648>>3],M=k[e+264>>3],T=k[e+640>>3],x=k[e+256>>3],V=k[e+632>>3],R=k[e+248>>3],F=k[e+624>>3],y=k[e+240>>3],H=k[e+616>>3],w=k[e+232>>3],Z=k[e+608>>3],g=k[e+224>>3],Q=k[e+600>>3],s=k[e+216>>3],P=k[e+592>>3],h=k[e+208>>3],L=k[e+584>>3],b=k[e+200>>3],A=k[e+576>>3],d=k[e+192>>3],u=k[e+280>>3],a=u,J=k[e+664>>3]-u,u=+((l&255)>>>0),a=a+J*u,k[e+280>>3]=a,d=d+(A-d)*u,k[e+192>>3]=d,b=b+(L-b)*u,k[e+200>>3]=b,h=h+(P-h)*u,k[e+208>>3]=h,s=s+(Q-s)*u,k[e+216>>3]=s,g=g+(Z-g)*u,k[e+224>>3]=g,w=w+(H-w)*u,k[e+232>>3]=w,y=y+(F-y)*u,k[e+240>>3]=y,R=R+(V-R)*u,k[e+248>>3]=R,x=x+(T-x)*u,k[e+256>>3]=x,M=M+(D-M)*u,k[e+264>>3]=M,S=S+(q-S)*u,k[e+272>>3]=S,n2(e+768|0,f),u=+(($(c[e+768|0]&1)&255)>>>0),k[e+280>>3]=a+(-a-a)*u,k[e+272>>3]=S+(-S-S)*u,k[e+264>>3]=M+(-M-M)*u,k[e+256>>3]=x+(-x-x)*u,k[e+248>>3]=R+(-R-R)*u,k[e+240>>3]=y+(-y-y)*u,k[e+232>>3]=w+(-w-w)*u,k[e+224>>3]=g+(-g-g)*u,k[e+216>>3]=s+(-s-s)*u,k[e+208>>3]=h+(-h-h)*u,k[e+200>>3]=b+(-b-b)*u,k[e+192>>3]=d+(-d-d)*u,n0=X,e0=$(p|m),c[n0|0]=e0,I(X+8|0,f,96),N=e+864|0,_=o[r+968|0],I(U,r+976|0,96),e=I(r+296|0,z,96),f=r+8|0,I(f,U,96),l=r+104|0,I(l,e,96),_?(t=$(o[t+31|0]>>>7|0),u=k[r+96>>3],a=u,s=-u-u,u=+((t&255)>>>0),k[r+96>>3]=a+s*u,a=k[r+88>>3],k[r+88>>3]=a+(-a-a)*u,a=k[r+80>>3],k[r+80>>3]=a+(-a-a)*u,a=k[r+72>>3],k[r+72>>3]=a+(-a-a)*u,a=k[r+64>>3],k[r+64>>3]=a+(-a-a)*u,a=k[r+56>>3],k[r+56>>3]=a+(-a-a)*u,a=k[r+48>>3],k[r+48>>3]=a+(-a-a)*u,a=k[r+40>>3],k[r+40>>3]=a+(-a-a)*u,a=k[r+32>>3],k[r+32>>3]=a+(-a-a)*u,a=k[r+24>>3],k[r+24>>3]=a+(-a-a)*u,a=k[r+16>>3],k[r+16>>3]=a+(-a-a)*u,a=k[r+8>>3],k[r+8>>3]=a+(-a-a)*u,I(U,f,96),W(r+488|0,f,l),I(e,l,96),n[r+392>>2]=0,n[r+396>>2]=1072693248,k0(r+400|0,88),I(i+8|0,U,384),t=1):t=0,n[i>>2]=t,n[i+4>>2]=0,N=r+1072|0}function _r(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0;for(r=N-4576|0,N=r,e=N-4224|0,N=e,v=k[144551],g=k[144563],w=k[144552],y=k[144564],R=k[144553],x=k[144565],M=k[144554],S=k[144566],U=k[144555],z=k[144567],X=k[144556],K=k[144568],q=k[144557],D=k[144569],T=k[144558],V=k[144570],F=k[144559],H=k[144571],u=k[144560],Z=k[144572],Q=k[144561],P=k[144573],L=k[144562],h=k[144574],_=e+3936|0,g1(_,1156504,1156408),f=I(e+4032|0,1156600,96),d=e+4128|0,W(d,1156696,1156312),k[e+3928>>3]=h+L,k[e+3920>>3]=P+Q,k[e+3912>>3]=Z+u,k[e+3904>>3]=H+F,k[e+3896>>3]=V+T,k[e+3888>>3]=D+q,k[e+3880>>3]=K+X,k[e+3872>>3]=z+U,k[e+3864>>3]=S+M,k[e+3856>>3]=x+R,k[e+3848>>3]=y+w,k[e+3840>>3]=g+v,e=I(e,e+3840|0,384),I(e+384|0,e+3840|0,384),I(e+768|0,e+3840|0,384),I(e+1152|0,e+3840|0,384),I(e+1536|0,e+3840|0,384),I(e+1920|0,e+3840|0,384),I(e+2304|0,e+3840|0,384),I(e+2688|0,e+3840|0,384),l0=e+3360|0,a0=e+3264|0,b=e+3744|0,p=e+3648|0,A=e+3552|0;m=e+3840|0,J=e+a|0,Y1(m,1156408,J),W(e+3456|0,m,d),W(A,_,f),W(p,f,d),W(b,m,_),v=k[e+3544>>3],g=k[e+3640>>3],w=k[e+3536>>3],y=k[e+3632>>3],R=k[e+3528>>3],x=k[e+3624>>3],M=k[e+3520>>3],S=k[e+3616>>3],U=k[e+3512>>3],z=k[e+3608>>3],X=k[e+3504>>3],K=k[e+3600>>3],q=k[e+3496>>3],D=k[e+3592>>3],T=k[e+3488>>3],V=k[e+3584>>3],F=k[e+3480>>3],H=k[e+3576>>3],Z=k[e+3568>>3],Q=k[e+3472>>3],P=k[e+3552>>3],L=k[e+3456>>3],h=P-L,n0=h+2833419889721787e7+-2833419889721787e7,e0=k[e+3560>>3],r0=k[e+3464>>3],i0=n0+(e0-r0),c0=i0+5942112188569825e13+-5942112188569825e13,s=Z-Q+c0,u=s+12461512460483586e19+-12461512460483586e19,k[e+3184>>3]=s-u,s=H-F+u,u=s+26133685779528074e25+-26133685779528074e25,k[e+3192>>3]=s-u,s=V-T+u,u=s+10961262279981772e32+-10961262279981772e32,k[e+3200>>3]=s-u,s=D-q+u,u=s+22987433112988333e38+-22987433112988333e38,k[e+3208>>3]=s-u,s=K-X+u,u=s+4820814132776971e45+-4820814132776971e45,k[e+3216>>3]=s-u,s=z-U+u,u=s+1010998000018149e52+-1010998000018149e52,k[e+3224>>3]=s-u,s=S-M+u,u=s+42404329554681224e57+-42404329554681224e57,k[e+3232>>3]=s-u,s=x-R+u,u=s+8892832453425884e64+-8892832453425884e64,k[e+3240>>3]=s-u,s=y-w+u,u=s+18649621365367e73+-18649621365367e73,k[e+3248>>3]=s-u,s=g-v+u,u=s+3911109074562213e77+-3911109074562213e77,k[e+3256>>3]=s-u,u=h-n0+u*3281744050935889e-91,h=u+2833419889721787e7+-2833419889721787e7,k[e+3176>>3]=i0-c0+h,k[e+3168>>3]=u-h,I(a0,p,96),W(l0,b,1156312),k[e+3160>>3]=g+v,k[e+3152>>3]=y+w,k[e+3144>>3]=x+R,k[e+3136>>3]=S+M,k[e+3128>>3]=z+U,k[e+3120>>3]=K+X,k[e+3112>>3]=D+q,k[e+3104>>3]=V+T,k[e+3096>>3]=H+F,k[e+3088>>3]=Z+Q,k[e+3080>>3]=e0+r0,k[e+3072>>3]=P+L,I(J+384|0,e+3072|0,384),a=a+384|0,(a|0)!=2688;);for(I(r,e,3072),N=e+4224|0,n[r+3128>>2]=0,n[r+3132>>2]=0,n[r+3120>>2]=0,n[r+3124>>2]=0,n[r+3112>>2]=0,n[r+3116>>2]=0,n[r+3104>>2]=0,n[r+3108>>2]=0,n[r+3096>>2]=0,n[r+3100>>2]=0,n[r+3088>>2]=0,n[r+3092>>2]=0,n[r+3080>>2]=0,n[r+3084>>2]=0,n[r+3072>>2]=0,n[r+3076>>2]=0;e=(r+3072|0)+l|0,a=o[t|0],c[e+1|0]=a>>>4,c[e|0]=a&15,a=o[t+1|0],c[e+3|0]=a>>>4,c[e+2|0]=a&15,t=t+2|0,l=l+4|0,(l|0)!=64;);for(t=0,l=o[r+3072|0];;){if(a=(r+3072|0)+t|0,e=l+8|0,c[a|0]=l-(e&240),l=a+1|0,e=o[l|0]+(e<<24>>28)|0,c[l|0]=e,(t|0)!=62){A=e,e=e+8|0,c[l|0]=A-(e&240),a=a+2|0,l=o[a|0]+(e<<24>>28)|0,c[a|0]=l,t=t+2|0;continue}break}for(t=r+3424|0,k0(t,96),I(r+3520|0,1155864,96),I(r+3616|0,1155864,96),k0(r+3712|0,96),e=r+4192|0,os(e,r,o[r+3135|0]),Y1(r+3808|0,t,e),m=r+4480|0,d=r+4384|0,b=r+4288|0,t=r+4e3|0,_=r+3904|0,e=r+4096|0,p=62;a=r+4192|0,l=r+3808|0,W(a,l,e),W(b,_,t),W(d,t,e),f=r+3136|0,I(f,a,288),u1(l,f),W(a,l,e),W(b,_,t),W(d,t,e),I(f,a,288),u1(l,f),W(a,l,e),W(b,_,t),W(d,t,e),I(f,a,288),u1(l,f),W(a,l,e),W(b,_,t),W(d,t,e),I(f,a,288),u1(l,f),W(a,l,e),W(b,_,t),W(d,t,e),W(m,l,_),f=r+3424|0,I(f,a,384),os(a,r,o[(r+3072|0)+p|0]),Y1(l,f,a),p=p-1|0,(p|0)!=-1;);W(i,l,e),W(i+96|0,_,t),W(i+192|0,t,e),W(i+288|0,l,_),N=r+4576|0}function os(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0;r=N-768|0,N=r,r=I(r,1155864,96),a=I(r+96|0,1155864,96),s=I(r+192|0,1155864,96),k0(r+288|0,96),e=e<<24,u=e>>31,e=u^(e>>24)+u,Q2(r,t,$((e|0)==1)),Q2(r,t+384|0,$((e|0)==2)),Q2(r,t+768|0,$((e|0)==3)),Q2(r,t+1152|0,$((e|0)==4)),Q2(r,t+1536|0,$((e|0)==5)),Q2(r,t+1920|0,$((e|0)==6)),Q2(r,t+2304|0,$((e|0)==7)),Q2(r,t+2688|0,$((e|0)==8)),t=$(u&1),e=r+384|0,I(e,a,96),I(r+576|0,s,96),l=k[r+288>>3],f=k[r+296>>3],_=k[r+304>>3],d=k[r+312>>3],b=k[r+320>>3],h=k[r+328>>3],p=k[r+336>>3],m=k[r+344>>3],v=k[r+352>>3],g=k[r+360>>3],w=k[r+368>>3],y=k[r+376>>3],I(r+480|0,r,96),k[r+760>>3]=-y,k[r+752>>3]=-w,k[r+744>>3]=-g,k[r+736>>3]=-v,k[r+728>>3]=-m,k[r+720>>3]=-p,k[r+712>>3]=-h,k[r+704>>3]=-b,k[r+696>>3]=-d,k[r+688>>3]=-_,k[r+680>>3]=-f,k[r+672>>3]=-l,Q2(r,e,t),I(i,r,384),N=r+768|0}function Q2(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0;g=k[t>>3],u=k[i>>3],w=k[t+8>>3],a=k[i+8>>3],y=k[t+16>>3],s=k[i+16>>3],R=k[t+24>>3],l=k[i+24>>3],x=k[t+32>>3],f=k[i+32>>3],M=k[t+40>>3],_=k[i+40>>3],S=k[t+48>>3],d=k[i+48>>3],U=k[t+56>>3],b=k[i+56>>3],z=k[t+64>>3],h=k[i+64>>3],X=k[t+72>>3],p=k[i+72>>3],K=k[t+80>>3],m=k[i+80>>3],r=k[i+88>>3],v=r,q=k[t+88>>3]-r,r=+((e&255)>>>0),k[i+88>>3]=v+q*r,k[i+80>>3]=m+(K-m)*r,k[i+72>>3]=p+(X-p)*r,k[i+64>>3]=h+(z-h)*r,k[i+56>>3]=b+(U-b)*r,k[i+48>>3]=d+(S-d)*r,k[i+40>>3]=_+(M-_)*r,k[i+32>>3]=f+(x-f)*r,k[i+24>>3]=l+(R-l)*r,k[i+16>>3]=s+(y-s)*r,k[i+8>>3]=a+(w-a)*r,k[i>>3]=u+(g-u)*r,u=k[i+96>>3],g=k[t+96>>3],a=k[i+104>>3],w=k[t+104>>3],s=k[i+112>>3],y=k[t+112>>3],l=k[i+120>>3],R=k[t+120>>3],f=k[i+128>>3],x=k[t+128>>3],_=k[i+136>>3],M=k[t+136>>3],d=k[i+144>>3],S=k[t+144>>3],b=k[i+152>>3],U=k[t+152>>3],h=k[i+160>>3],z=k[t+160>>3],p=k[i+168>>3],X=k[t+168>>3],m=k[i+176>>3],K=k[t+176>>3],v=k[i+184>>3],k[i+184>>3]=v+(k[t+184>>3]-v)*r,k[i+176>>3]=m+(K-m)*r,k[i+168>>3]=p+(X-p)*r,k[i+160>>3]=h+(z-h)*r,k[i+152>>3]=b+(U-b)*r,k[i+144>>3]=d+(S-d)*r,k[i+136>>3]=_+(M-_)*r,k[i+128>>3]=f+(x-f)*r,k[i+120>>3]=l+(R-l)*r,k[i+112>>3]=s+(y-s)*r,k[i+104>>3]=a+(w-a)*r,k[i+96>>3]=u+(g-u)*r,u=k[i+192>>3],g=k[t+192>>3],a=k[i+200>>3],w=k[t+200>>3],s=k[i+208>>3],y=k[t+208>>3],l=k[i+216>>3],R=k[t+216>>3],f=k[i+224>>3],x=k[t+224>>3],_=k[i+232>>3],M=k[t+232>>3],d=k[i+240>>3],S=k[t+240>>3],b=k[i+248>>3],U=k[t+248>>3],h=k[i+256>>3],z=k[t+256>>3],p=k[i+264>>3],X=k[t+264>>3],m=k[i+272>>3],K=k[t+272>>3],v=k[i+280>>3],k[i+280>>3]=v+(k[t+280>>3]-v)*r,k[i+272>>3]=m+(K-m)*r,k[i+264>>3]=p+(X-p)*r,k[i+256>>3]=h+(z-h)*r,k[i+248>>3]=b+(U-b)*r,k[i+240>>3]=d+(S-d)*r,k[i+232>>3]=_+(M-_)*r,k[i+224>>3]=f+(x-f)*r,k[i+216>>3]=l+(R-l)*r,k[i+208>>3]=s+(y-s)*r,k[i+200>>3]=a+(w-a)*r,k[i+192>>3]=u+(g-u)*r,u=k[i+288>>3],g=k[t+288>>3],a=k[i+296>>3],w=k[t+296>>3],s=k[i+304>>3],y=k[t+304>>3],l=k[i+312>>3],R=k[t+312>>3],f=k[i+320>>3],x=k[t+320>>3],_=k[i+328>>3],M=k[t+328>>3],d=k[i+336>>3],S=k[t+336>>3],b=k[i+344>>3],U=k[t+344>>3],h=k[i+352>>3],z=k[t+352>>3],p=k[i+360>>3],X=k[t+360>>3],m=k[i+368>>3],K=k[t+368>>3],v=k[i+376>>3],k[i+376>>3]=v+(k[t+376>>3]-v)*r,k[i+368>>3]=m+(K-m)*r,k[i+360>>3]=p+(X-p)*r,k[i+352>>3]=h+(z-h)*r,k[i+344>>3]=b+(U-b)*r,k[i+336>>3]=d+(S-d)*r,k[i+328>>3]=_+(M-_)*r,k[i+320>>3]=f+(x-f)*r,k[i+312>>3]=l+(R-l)*r,k[i+304>>3]=s+(y-s)*r,k[i+296>>3]=a+(w-a)*r,k[i+288>>3]=u+(g-u)*r}function u1(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0,f0=0,p0=0,g0=0,w0=0,y0=0,t0=0,u0=0,j0=0,T0=0,V0=0,F0=0,P0=0,i2=0,a2=0,X2=0,J2=0,_n=0,fn=0,Nn=0,dn=0;u=N-480|0,N=u,s0(u,t),s0(u+96|0,t+96|0),f=N-96|0,N=f,s0(f,t+192|0),e=k[f+16>>3],r=e+e,e=k[f+8>>3],l=e+e,e=k[f>>3],a=e+e,s=a+2833419889721787e7+-2833419889721787e7,l=l+s,_=l+5942112188569825e13+-5942112188569825e13,r=r+_,e=r+12461512460483586e19+-12461512460483586e19,y=u+192|0,k[y+16>>3]=r-e,r=k[f+24>>3],r=r+r+e,e=r+26133685779528074e25+-26133685779528074e25,k[y+24>>3]=r-e,r=k[f+32>>3],r=r+r+e,e=r+10961262279981772e32+-10961262279981772e32,k[y+32>>3]=r-e,r=k[f+40>>3],r=r+r+e,e=r+22987433112988333e38+-22987433112988333e38,k[y+40>>3]=r-e,r=k[f+48>>3],r=r+r+e,e=r+4820814132776971e45+-4820814132776971e45,k[y+48>>3]=r-e,r=k[f+56>>3],r=r+r+e,e=r+1010998000018149e52+-1010998000018149e52,k[y+56>>3]=r-e,r=k[f+64>>3],r=r+r+e,e=r+42404329554681224e57+-42404329554681224e57,k[y+64>>3]=r-e,r=k[f+72>>3],r=r+r+e,e=r+8892832453425884e64+-8892832453425884e64,k[y+72>>3]=r-e,r=k[f+80>>3],r=r+r+e,e=r+18649621365367e73+-18649621365367e73,k[y+80>>3]=r-e,r=k[f+88>>3],r=r+r+e,e=r+3911109074562213e77+-3911109074562213e77,k[y+88>>3]=r-e,e=a-s+e*3281744050935889e-91,a=e+2833419889721787e7+-2833419889721787e7,k[y+8>>3]=l-_+a,k[y>>3]=e-a,N=f+96|0,e=k[t+96>>3],a=k[t>>3],s=k[t+104>>3],l=k[t+8>>3],_=k[t+112>>3],r=k[t+16>>3],R=k[t+120>>3],d=k[t+24>>3],b=k[t+128>>3],h=k[t+32>>3],p=k[t+136>>3],m=k[t+40>>3],v=k[t+144>>3],g=k[t+48>>3],w=k[t+152>>3],x=k[t+56>>3],U=k[t+160>>3],z=k[t+64>>3],X=k[t+168>>3],K=k[t+72>>3],q=k[t+176>>3],D=k[t+80>>3],k[u+376>>3]=k[t+88>>3]+k[t+184>>3],k[u+368>>3]=D+q,k[u+360>>3]=K+X,k[u+352>>3]=z+U,k[u+344>>3]=x+w,k[u+336>>3]=g+v,k[u+328>>3]=m+p,k[u+320>>3]=h+b,k[u+312>>3]=d+R,k[u+304>>3]=r+_,k[u+296>>3]=l+s,k[u+288>>3]=a+e,s0(u+384|0,u+288|0),a0=k[u+280>>3],f0=k[u+272>>3],p0=k[u+264>>3],g0=k[u+256>>3],w0=k[u+248>>3],y0=k[u+240>>3],t0=k[u+232>>3],u0=k[u+224>>3],j0=k[u+216>>3],T0=k[u+208>>3],V0=k[u+192>>3],F0=k[u+200>>3],P0=k[u+472>>3],i2=k[u+464>>3],a2=k[u+456>>3],X2=k[u+448>>3],J2=k[u+440>>3],_n=k[u+432>>3],fn=k[u+424>>3],Nn=k[u+416>>3],dn=k[u+408>>3],T=k[u+400>>3],V=k[u+384>>3],F=k[u+392>>3],e=k[u>>3],a=k[u+96>>3],s=k[u+8>>3],l=k[u+104>>3],_=k[u+16>>3],r=k[u+112>>3],R=k[u+24>>3],d=k[u+120>>3],b=k[u+32>>3],h=k[u+128>>3],p=k[u+40>>3],m=k[u+136>>3],v=k[u+48>>3],g=k[u+144>>3],w=k[u+56>>3],x=k[u+152>>3],U=k[u+64>>3],z=k[u+160>>3],X=k[u+72>>3],K=k[u+168>>3],q=k[u+80>>3],D=k[u+176>>3],Z=k[u+184>>3],Q=k[u+88>>3],P=Z+Q,k[i+184>>3]=P,L=D+q,k[i+176>>3]=L,A=K+X,k[i+168>>3]=A,J=z+U,k[i+160>>3]=J,n0=x+w,k[i+152>>3]=n0,e0=g+v,k[i+144>>3]=e0,r0=m+p,k[i+136>>3]=r0,i0=h+b,k[i+128>>3]=i0,c0=d+R,k[i+120>>3]=c0,M=r+_,k[i+112>>3]=M,S=l+s,k[i+104>>3]=S,l0=a+e,k[i+96>>3]=l0,H=r-_,r=l-s,s=a-e,l=s+2833419889721787e7+-2833419889721787e7,_=r+l,r=_+5942112188569825e13+-5942112188569825e13,a=H+r,e=a+12461512460483586e19+-12461512460483586e19,H=a-e,k[i+208>>3]=H,a=T-M,T=V-l0,V=T+2833419889721787e7+-2833419889721787e7,F=F-S+V,M=F+5942112188569825e13+-5942112188569825e13,S=a+M,a=S+12461512460483586e19+-12461512460483586e19,k[i+16>>3]=S-a,R=d-R+e,e=R+26133685779528074e25+-26133685779528074e25,R=R-e,k[i+216>>3]=R,d=dn-c0+a,a=d+26133685779528074e25+-26133685779528074e25,k[i+24>>3]=d-a,d=h-b+e,e=d+10961262279981772e32+-10961262279981772e32,d=d-e,k[i+224>>3]=d,b=Nn-i0+a,a=b+10961262279981772e32+-10961262279981772e32,k[i+32>>3]=b-a,b=m-p+e,e=b+22987433112988333e38+-22987433112988333e38,b=b-e,k[i+232>>3]=b,h=fn-r0+a,a=h+22987433112988333e38+-22987433112988333e38,k[i+40>>3]=h-a,h=g-v+e,e=h+4820814132776971e45+-4820814132776971e45,h=h-e,k[i+240>>3]=h,p=_n-e0+a,a=p+4820814132776971e45+-4820814132776971e45,k[i+48>>3]=p-a,p=x-w+e,e=p+1010998000018149e52+-1010998000018149e52,p=p-e,k[i+248>>3]=p,m=J2-n0+a,a=m+1010998000018149e52+-1010998000018149e52,k[i+56>>3]=m-a,m=z-U+e,e=m+42404329554681224e57+-42404329554681224e57,m=m-e,k[i+256>>3]=m,v=X2-J+a,a=v+42404329554681224e57+-42404329554681224e57,k[i+64>>3]=v-a,v=K-X+e,e=v+8892832453425884e64+-8892832453425884e64,v=v-e,k[i+264>>3]=v,g=a2-A+a,a=g+8892832453425884e64+-8892832453425884e64,k[i+72>>3]=g-a,g=D-q+e,e=g+18649621365367e73+-18649621365367e73,g=g-e,k[i+272>>3]=g,w=i2-L+a,a=w+18649621365367e73+-18649621365367e73,k[i+80>>3]=w-a,w=Z-Q+e,e=w+3911109074562213e77+-3911109074562213e77,w=w-e,k[i+280>>3]=w,x=P0-P+a,a=x+3911109074562213e77+-3911109074562213e77,k[i+88>>3]=x-a,e=s-l+e*3281744050935889e-91,s=e+2833419889721787e7+-2833419889721787e7,l=_-r+s,k[i+200>>3]=l,e=e-s,k[i+192>>3]=e,a=T-V+a*3281744050935889e-91,s=a+2833419889721787e7+-2833419889721787e7,k[i+8>>3]=F-M+s,k[i>>3]=a-s,a=V0-e,s=a+2833419889721787e7+-2833419889721787e7,l=F0-l+s,_=l+5942112188569825e13+-5942112188569825e13,r=T0-H+_,e=r+12461512460483586e19+-12461512460483586e19,k[i+304>>3]=r-e,r=j0-R+e,e=r+26133685779528074e25+-26133685779528074e25,k[i+312>>3]=r-e,r=u0-d+e,e=r+10961262279981772e32+-10961262279981772e32,k[i+320>>3]=r-e,r=t0-b+e,e=r+22987433112988333e38+-22987433112988333e38,k[i+328>>3]=r-e,r=y0-h+e,e=r+4820814132776971e45+-4820814132776971e45,k[i+336>>3]=r-e,r=w0-p+e,e=r+1010998000018149e52+-1010998000018149e52,k[i+344>>3]=r-e,r=g0-m+e,e=r+42404329554681224e57+-42404329554681224e57,k[i+352>>3]=r-e,r=p0-v+e,e=r+8892832453425884e64+-8892832453425884e64,k[i+360>>3]=r-e,r=f0-g+e,e=r+18649621365367e73+-18649621365367e73,k[i+368>>3]=r-e,r=a0-w+e,e=r+3911109074562213e77+-3911109074562213e77,k[i+376>>3]=r-e,e=a-s+e*3281744050935889e-91,a=e+2833419889721787e7+-2833419889721787e7,k[i+296>>3]=l-_+a,k[i+288>>3]=e-a,N=u+480|0}function fr(i,t){var e=0,r=0,u=0,a=0,s=0,l=0;e=N-576|0,N=e,r=e+288|0,ht(r,t+192|0),l=e+96|0,I(l,r,96),a=e+192|0,s=e+384|0,I(a,s,96),u=e+480|0,s0(u,l),s0(r,u),I(u,r,96),s0(r,u),I(u,r,96),s0(r,u),I(u,r,96),s0(r,u),I(u,r,96),W(e,u,a),W(r,t,e),W(s,t+96|0,e),n2(a,s),n2(u,r),u=$(c[e+480|0]&1),t=o[e+196|0]|o[e+197|0]<<8|(o[e+198|0]<<16|o[e+199|0]<<24),r=o[e+192|0]|o[e+193|0]<<8|(o[e+194|0]<<16|o[e+195|0]<<24),c[i|0]=r,c[i+1|0]=r>>>8,c[i+2|0]=r>>>16,c[i+3|0]=r>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,t=o[e+204|0]|o[e+205|0]<<8|(o[e+206|0]<<16|o[e+207|0]<<24),r=o[e+200|0]|o[e+201|0]<<8|(o[e+202|0]<<16|o[e+203|0]<<24),c[i+8|0]=r,c[i+9|0]=r>>>8,c[i+10|0]=r>>>16,c[i+11|0]=r>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=o[e+212|0]|o[e+213|0]<<8|(o[e+214|0]<<16|o[e+215|0]<<24),r=o[e+208|0]|o[e+209|0]<<8|(o[e+210|0]<<16|o[e+211|0]<<24),c[i+16|0]=r,c[i+17|0]=r>>>8,c[i+18|0]=r>>>16,c[i+19|0]=r>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,c[e+223|0]=o[e+223|0]^u<<7,t=o[e+220|0]|o[e+221|0]<<8|(o[e+222|0]<<16|o[e+223|0]<<24),r=o[e+216|0]|o[e+217|0]<<8|(o[e+218|0]<<16|o[e+219|0]<<24),c[i+24|0]=r,c[i+25|0]=r>>>8,c[i+26|0]=r>>>16,c[i+27|0]=r>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,N=e+576|0}function Fn(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0;d=o[t+4|0]|o[t+5|0]<<8,b=o[t+6|0],h=o[t+24|0],p=o[t+22|0],m=o[t+23|0],r=o[t+8|0]|o[t+9|0]<<8,v=o[t+7|0],u=o[t+12|0]|o[t+13|0]<<8,g=o[t+11|0],w=o[t+10|0],a=o[t+16|0]|o[t+17|0]<<8,y=o[t+15|0],R=o[t+14|0],s=o[t+20|0],l=o[t+21|0],x=o[t+19|0],M=o[t+18|0],f=o[t+28|0],e=o[t+25|0],S=o[t+26|0],U=o[t+27|0],_=o[t|0]|o[t+1|0]<<8,z=o[t+2|0],X=o[t+3|0],n[i+32>>2]=o[t+29|0]|o[t+30|0]<<8|o[t+31|0]<<16,t=X<<24,n[i>>2]=t&520093696|(z<<16|_),_=f<<21,f=e<<8,n[i+28>>2]=_|(f|(S<<16|U<<24))>>>11,e=s,s=l<<8,l=M<<16,n[i+20>>2]=((e|s)<<15|(l|x<<24)>>>17)&536870911,e=(a|l)<<12,a=R<<16,n[i+16>>2]=(e|(a|y<<24)>>>20)&536870911,e=(u|a)<<9,u=w<<16,n[i+12>>2]=(e|(u|g<<24)>>>23)&536870911,e=(r|u)<<6,r=v<<24,n[i+8>>2]=(e|r>>>26)&536870911,n[i+24>>2]=((f|h)<<18|(s|(p<<16|m<<24))>>>14)&536870911,n[i+4>>2]=((r|(b<<16|d))<<3|t>>>29)&536870911}function ss(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0;for(e=N-4608|0,N=e,d=k[t>>3],b=k[t+96>>3],h=k[t+8>>3],p=k[t+104>>3],m=k[t+16>>3],v=k[t+112>>3],g=k[t+24>>3],w=k[t+120>>3],y=k[t+32>>3],R=k[t+128>>3],x=k[t+40>>3],M=k[t+136>>3],S=k[t+48>>3],U=k[t+144>>3],z=k[t+56>>3],X=k[t+152>>3],K=k[t+64>>3],q=k[t+160>>3],r=k[t+72>>3],D=k[t+168>>3],T=k[t+80>>3],V=k[t+176>>3],F=k[t+88>>3],s=k[t+184>>3],l=e+4320|0,f=t+96|0,g1(l,f,t),a=t+192|0,H=I(e+4416|0,a,96),_=e+4512|0,W(_,t+288|0,1156312),k[e+4312>>3]=s+F,k[e+4304>>3]=V+T,k[e+4296>>3]=D+r,k[e+4288>>3]=q+K,k[e+4280>>3]=X+z,k[e+4272>>3]=U+S,k[e+4264>>3]=M+x,k[e+4256>>3]=R+y,k[e+4248>>3]=w+g,k[e+4240>>3]=v+m,k[e+4232>>3]=p+h,k[e+4224>>3]=b+d,e=I(e,e+4224|0,384),I(e+384|0,e+4224|0,384),I(e+768|0,e+4224|0,384),I(e+1152|0,e+4224|0,384),I(e+1536|0,e+4224|0,384),I(e+1920|0,e+4224|0,384),I(e+2304|0,e+4224|0,384),I(e+2688|0,e+4224|0,384),e0=I(e+3936|0,f,96),f=I(e+4032|0,a,96),a=e+3840|0,I(a,t,96),u1(e+4224|0,a),W(e+3072|0,e+4224|0,_),W(e+3168|0,l,H),W(e+3264|0,H,_),W(e+3360|0,e+4224|0,l),r0=e+3744|0,i0=e+3648|0,a=e+4128|0,t=0;Z=e+4224|0,Q=t+e|0,Y1(Z,e+3072|0,Q),W(e+3840|0,Z,_),W(e0,l,H),W(f,H,_),W(a,Z,l),d=k[e+3928>>3],b=k[e+4024>>3],h=k[e+3920>>3],p=k[e+4016>>3],m=k[e+3912>>3],v=k[e+4008>>3],g=k[e+3904>>3],w=k[e+4e3>>3],y=k[e+3896>>3],R=k[e+3992>>3],x=k[e+3888>>3],M=k[e+3984>>3],S=k[e+3880>>3],U=k[e+3976>>3],z=k[e+3872>>3],X=k[e+3968>>3],K=k[e+3864>>3],q=k[e+3960>>3],D=k[e+3952>>3],T=k[e+3856>>3],V=k[e+3936>>3],F=k[e+3840>>3],s=V-F,P=s+2833419889721787e7+-2833419889721787e7,L=k[e+3944>>3],A=k[e+3848>>3],J=P+(L-A),n0=J+5942112188569825e13+-5942112188569825e13,u=D-T+n0,r=u+12461512460483586e19+-12461512460483586e19,k[e+3568>>3]=u-r,u=q-K+r,r=u+26133685779528074e25+-26133685779528074e25,k[e+3576>>3]=u-r,u=X-z+r,r=u+10961262279981772e32+-10961262279981772e32,k[e+3584>>3]=u-r,u=U-S+r,r=u+22987433112988333e38+-22987433112988333e38,k[e+3592>>3]=u-r,u=M-x+r,r=u+4820814132776971e45+-4820814132776971e45,k[e+3600>>3]=u-r,u=R-y+r,r=u+1010998000018149e52+-1010998000018149e52,k[e+3608>>3]=u-r,u=w-g+r,r=u+42404329554681224e57+-42404329554681224e57,k[e+3616>>3]=u-r,u=v-m+r,r=u+8892832453425884e64+-8892832453425884e64,k[e+3624>>3]=u-r,u=p-h+r,r=u+18649621365367e73+-18649621365367e73,k[e+3632>>3]=u-r,u=b-d+r,r=u+3911109074562213e77+-3911109074562213e77,k[e+3640>>3]=u-r,r=s-P+r*3281744050935889e-91,s=r+2833419889721787e7+-2833419889721787e7,k[e+3560>>3]=J-n0+s,k[e+3552>>3]=r-s,I(i0,f,96),W(r0,a,1156312),k[e+3544>>3]=b+d,k[e+3536>>3]=p+h,k[e+3528>>3]=v+m,k[e+3520>>3]=w+g,k[e+3512>>3]=R+y,k[e+3504>>3]=M+x,k[e+3496>>3]=U+S,k[e+3488>>3]=X+z,k[e+3480>>3]=q+K,k[e+3472>>3]=D+T,k[e+3464>>3]=L+A,k[e+3456>>3]=V+F,I(Q+384|0,e+3456|0,384),t=t+384|0,(t|0)!=2688;);I(i,e,3072),N=e+4608|0}function Y1(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0,f0=0,p0=0,g0=0,w0=0,y0=0,t0=0,u0=0,j0=0;r=N-576|0,N=r,s=k[t>>3],a=k[t+96>>3],d=k[t+8>>3],_=k[t+104>>3],b=k[t+16>>3],f=k[t+112>>3],u=k[t+24>>3],h=k[t+120>>3],X=k[t+32>>3],p=k[t+128>>3],K=k[t+40>>3],m=k[t+136>>3],q=k[t+48>>3],v=k[t+144>>3],D=k[t+56>>3],g=k[t+152>>3],T=k[t+64>>3],w=k[t+160>>3],V=k[t+72>>3],y=k[t+168>>3],F=k[t+80>>3],R=k[t+176>>3],k[r+88>>3]=k[t+184>>3]+k[t+88>>3],k[r+80>>3]=R+F,k[r+72>>3]=y+V,k[r+64>>3]=w+T,k[r+56>>3]=g+D,k[r+48>>3]=v+q,k[r+40>>3]=m+K,k[r+32>>3]=p+X,k[r+24>>3]=h+u,k[r+16>>3]=f+b,k[r+8>>3]=_+d,k[r>>3]=a+s,H=r+96|0,g1(H,t+96|0,t),W(r+192|0,r,e),W(r+288|0,H,e+96|0),W(r+384|0,t+288|0,e+288|0),W(r+480|0,t+192|0,e+192|0),s=k[r+384>>3],a=k[r+480>>3],d=k[r+392>>3],_=k[r+488>>3],b=k[r+400>>3],f=k[r+496>>3],u=k[r+408>>3],h=k[r+504>>3],X=k[r+416>>3],p=k[r+512>>3],K=k[r+424>>3],m=k[r+520>>3],q=k[r+432>>3],v=k[r+528>>3],D=k[r+440>>3],g=k[r+536>>3],T=k[r+448>>3],w=k[r+544>>3],V=k[r+456>>3],y=k[r+552>>3],F=k[r+464>>3],R=k[r+560>>3],Z=k[r+472>>3],x=k[r+568>>3],M=k[r+288>>3],S=k[r+192>>3],U=k[r+296>>3],z=k[r+200>>3],l=k[r+304>>3],Q=k[r+208>>3],P=k[r+312>>3],L=k[r+216>>3],A=k[r+320>>3],J=k[r+224>>3],n0=k[r+328>>3],e0=k[r+232>>3],r0=k[r+336>>3],i0=k[r+240>>3],c0=k[r+344>>3],l0=k[r+248>>3],a0=k[r+352>>3],f0=k[r+256>>3],p0=k[r+360>>3],g0=k[r+264>>3],w0=k[r+368>>3],y0=k[r+272>>3],t0=k[r+280>>3],u0=k[r+376>>3],k[i+184>>3]=t0+u0,k[i+176>>3]=y0+w0,k[i+168>>3]=g0+p0,k[i+160>>3]=f0+a0,k[i+152>>3]=l0+c0,k[i+144>>3]=i0+r0,k[i+136>>3]=e0+n0,k[i+128>>3]=J+A,k[i+120>>3]=L+P,k[i+112>>3]=Q+l,k[i+104>>3]=z+U,k[i+96>>3]=S+M,x=x+x,k[i+280>>3]=Z+x,R=R+R,k[i+272>>3]=F+R,y=y+y,k[i+264>>3]=V+y,w=w+w,k[i+256>>3]=T+w,g=g+g,k[i+248>>3]=D+g,v=v+v,k[i+240>>3]=q+v,m=m+m,k[i+232>>3]=K+m,p=p+p,k[i+224>>3]=X+p,h=h+h,k[i+216>>3]=u+h,f=f+f,k[i+208>>3]=b+f,_=_+_,k[i+200>>3]=d+_,j0=a+a,k[i+192>>3]=s+j0,M=S-M,S=M+2833419889721787e7+-2833419889721787e7,U=z-U+S,z=U+5942112188569825e13+-5942112188569825e13,l=Q-l+z,a=l+12461512460483586e19+-12461512460483586e19,k[i+16>>3]=l-a,l=f-b,f=_-d,d=j0-s,_=d+2833419889721787e7+-2833419889721787e7,b=f+_,f=b+5942112188569825e13+-5942112188569825e13,l=l+f,s=l+12461512460483586e19+-12461512460483586e19,k[i+304>>3]=l-s,l=L-P+a,a=l+26133685779528074e25+-26133685779528074e25,k[i+24>>3]=l-a,u=h-u+s,s=u+26133685779528074e25+-26133685779528074e25,k[i+312>>3]=u-s,u=J-A+a,a=u+10961262279981772e32+-10961262279981772e32,k[i+32>>3]=u-a,u=p-X+s,s=u+10961262279981772e32+-10961262279981772e32,k[i+320>>3]=u-s,u=e0-n0+a,a=u+22987433112988333e38+-22987433112988333e38,k[i+40>>3]=u-a,u=m-K+s,s=u+22987433112988333e38+-22987433112988333e38,k[i+328>>3]=u-s,u=i0-r0+a,a=u+4820814132776971e45+-4820814132776971e45,k[i+48>>3]=u-a,u=v-q+s,s=u+4820814132776971e45+-4820814132776971e45,k[i+336>>3]=u-s,u=l0-c0+a,a=u+1010998000018149e52+-1010998000018149e52,k[i+56>>3]=u-a,u=g-D+s,s=u+1010998000018149e52+-1010998000018149e52,k[i+344>>3]=u-s,u=f0-a0+a,a=u+42404329554681224e57+-42404329554681224e57,k[i+64>>3]=u-a,u=w-T+s,s=u+42404329554681224e57+-42404329554681224e57,k[i+352>>3]=u-s,u=g0-p0+a,a=u+8892832453425884e64+-8892832453425884e64,k[i+72>>3]=u-a,u=y-V+s,s=u+8892832453425884e64+-8892832453425884e64,k[i+360>>3]=u-s,u=y0-w0+a,a=u+18649621365367e73+-18649621365367e73,k[i+80>>3]=u-a,u=R-F+s,s=u+18649621365367e73+-18649621365367e73,k[i+368>>3]=u-s,u=t0-u0+a,a=u+3911109074562213e77+-3911109074562213e77,k[i+88>>3]=u-a,u=x-Z+s,s=u+3911109074562213e77+-3911109074562213e77,k[i+376>>3]=u-s,a=M-S+a*3281744050935889e-91,u=a+2833419889721787e7+-2833419889721787e7,k[i+8>>3]=U-z+u,k[i>>3]=a-u,s=d-_+s*3281744050935889e-91,a=s+2833419889721787e7+-2833419889721787e7,k[i+296>>3]=b-f+a,k[i+288>>3]=s-a,N=r+576|0}function cs(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0,f0=0,p0=0,g0=0,w0=0,y0=0,t0=0,u0=0,j0=0;r=N-576|0,N=r,s=k[t>>3],a=k[t+96>>3],d=k[t+8>>3],_=k[t+104>>3],b=k[t+16>>3],f=k[t+112>>3],u=k[t+24>>3],h=k[t+120>>3],X=k[t+32>>3],p=k[t+128>>3],K=k[t+40>>3],m=k[t+136>>3],q=k[t+48>>3],v=k[t+144>>3],D=k[t+56>>3],g=k[t+152>>3],T=k[t+64>>3],w=k[t+160>>3],V=k[t+72>>3],y=k[t+168>>3],F=k[t+80>>3],R=k[t+176>>3],k[r+88>>3]=k[t+184>>3]+k[t+88>>3],k[r+80>>3]=R+F,k[r+72>>3]=y+V,k[r+64>>3]=w+T,k[r+56>>3]=g+D,k[r+48>>3]=v+q,k[r+40>>3]=m+K,k[r+32>>3]=p+X,k[r+24>>3]=h+u,k[r+16>>3]=f+b,k[r+8>>3]=_+d,k[r>>3]=a+s,H=r+96|0,g1(H,t+96|0,t),W(r+192|0,r,e+96|0),W(r+288|0,H,e),W(r+384|0,t+288|0,e+288|0),W(r+480|0,t+192|0,e+192|0),s=k[r+384>>3],a=k[r+480>>3],d=k[r+392>>3],_=k[r+488>>3],b=k[r+400>>3],f=k[r+496>>3],u=k[r+408>>3],h=k[r+504>>3],X=k[r+416>>3],p=k[r+512>>3],K=k[r+424>>3],m=k[r+520>>3],q=k[r+432>>3],v=k[r+528>>3],D=k[r+440>>3],g=k[r+536>>3],T=k[r+448>>3],w=k[r+544>>3],V=k[r+456>>3],y=k[r+552>>3],F=k[r+464>>3],R=k[r+560>>3],Z=k[r+472>>3],x=k[r+568>>3],M=k[r+288>>3],S=k[r+192>>3],U=k[r+296>>3],z=k[r+200>>3],l=k[r+304>>3],Q=k[r+208>>3],P=k[r+312>>3],L=k[r+216>>3],A=k[r+320>>3],J=k[r+224>>3],n0=k[r+328>>3],e0=k[r+232>>3],r0=k[r+336>>3],i0=k[r+240>>3],c0=k[r+344>>3],l0=k[r+248>>3],a0=k[r+352>>3],f0=k[r+256>>3],p0=k[r+360>>3],g0=k[r+264>>3],w0=k[r+368>>3],y0=k[r+272>>3],t0=k[r+280>>3],u0=k[r+376>>3],k[i+184>>3]=t0+u0,k[i+176>>3]=y0+w0,k[i+168>>3]=g0+p0,k[i+160>>3]=f0+a0,k[i+152>>3]=l0+c0,k[i+144>>3]=i0+r0,k[i+136>>3]=e0+n0,k[i+128>>3]=J+A,k[i+120>>3]=L+P,k[i+112>>3]=Q+l,k[i+104>>3]=z+U,k[i+96>>3]=S+M,x=x+x,k[i+376>>3]=Z+x,R=R+R,k[i+368>>3]=F+R,y=y+y,k[i+360>>3]=V+y,w=w+w,k[i+352>>3]=T+w,g=g+g,k[i+344>>3]=D+g,v=v+v,k[i+336>>3]=q+v,m=m+m,k[i+328>>3]=K+m,p=p+p,k[i+320>>3]=X+p,h=h+h,k[i+312>>3]=u+h,f=f+f,k[i+304>>3]=b+f,_=_+_,k[i+296>>3]=d+_,j0=a+a,k[i+288>>3]=s+j0,M=S-M,S=M+2833419889721787e7+-2833419889721787e7,U=z-U+S,z=U+5942112188569825e13+-5942112188569825e13,l=Q-l+z,a=l+12461512460483586e19+-12461512460483586e19,k[i+16>>3]=l-a,l=f-b,f=_-d,d=j0-s,_=d+2833419889721787e7+-2833419889721787e7,b=f+_,f=b+5942112188569825e13+-5942112188569825e13,l=l+f,s=l+12461512460483586e19+-12461512460483586e19,k[i+208>>3]=l-s,l=L-P+a,a=l+26133685779528074e25+-26133685779528074e25,k[i+24>>3]=l-a,u=h-u+s,s=u+26133685779528074e25+-26133685779528074e25,k[i+216>>3]=u-s,u=J-A+a,a=u+10961262279981772e32+-10961262279981772e32,k[i+32>>3]=u-a,u=p-X+s,s=u+10961262279981772e32+-10961262279981772e32,k[i+224>>3]=u-s,u=e0-n0+a,a=u+22987433112988333e38+-22987433112988333e38,k[i+40>>3]=u-a,u=m-K+s,s=u+22987433112988333e38+-22987433112988333e38,k[i+232>>3]=u-s,u=i0-r0+a,a=u+4820814132776971e45+-4820814132776971e45,k[i+48>>3]=u-a,u=v-q+s,s=u+4820814132776971e45+-4820814132776971e45,k[i+240>>3]=u-s,u=l0-c0+a,a=u+1010998000018149e52+-1010998000018149e52,k[i+56>>3]=u-a,u=g-D+s,s=u+1010998000018149e52+-1010998000018149e52,k[i+248>>3]=u-s,u=f0-a0+a,a=u+42404329554681224e57+-42404329554681224e57,k[i+64>>3]=u-a,u=w-T+s,s=u+42404329554681224e57+-42404329554681224e57,k[i+256>>3]=u-s,u=g0-p0+a,a=u+8892832453425884e64+-8892832453425884e64,k[i+72>>3]=u-a,u=y-V+s,s=u+8892832453425884e64+-8892832453425884e64,k[i+264>>3]=u-s,u=y0-w0+a,a=u+18649621365367e73+-18649621365367e73,k[i+80>>3]=u-a,u=R-F+s,s=u+18649621365367e73+-18649621365367e73,k[i+272>>3]=u-s,u=t0-u0+a,a=u+3911109074562213e77+-3911109074562213e77,k[i+88>>3]=u-a,u=x-Z+s,s=u+3911109074562213e77+-3911109074562213e77,k[i+280>>3]=u-s,a=M-S+a*3281744050935889e-91,u=a+2833419889721787e7+-2833419889721787e7,k[i+8>>3]=U-z+u,k[i>>3]=a-u,s=d-_+s*3281744050935889e-91,a=s+2833419889721787e7+-2833419889721787e7,k[i+200>>3]=b-f+a,k[i+192>>3]=s-a,N=r+576|0}function Nr(i){var t=0,e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0;for(u=N-768|0,N=u,t=N-1056|0,N=t,I(t+480|0,i+96|0,96),I(t+576|0,i+192|0,96),I(t+384|0,i,96),e=2,_=t+864|0,f=t+768|0,r=t+192|0,l=t+96|0,a=t+288|0;s=t+384|0,u1(t,s),i=t+672|0,W(i,t,a),W(f,l,r),W(_,r,a),I(s,i,288),e=e-1|0,!!e;);for(u1(i,s),e=t+960|0,W(u,i,e),r=t+768|0,a=t+864|0,W(u+96|0,r,a),f=u+192|0,W(f,a,e),W(u+288|0,i,r),N=t+1056|0,i=u+384|0,k0(i,96),I(u+480|0,1155864,96),I(u+576|0,1155864,96),k0(u+672|0,96),t=N-448|0,N=t,_=i+192|0,W(t,u,_),e=t+96|0,W(e,i,f),n2(t+192|0,t),n2(t+288|0,e),r=1,e=0;a=t+288|0,s=t+192|0,l=o[a+e|0]^o[s+e|0],r=$((0-l|l)<<24>>24>=0)&r,e=e+1|0,(e|0)!=32;);for(l=$(r),W(s,u+96|0,_),W(a,i+96|0,f),n2(t+384|0,s),n2(t+416|0,a),r=1,e=0;i=o[(t+416|0)+e|0]^o[(t+384|0)+e|0],r=$((0-i|i)<<24>>24>=0)&r,e=e+1|0,(e|0)!=32;);return i=$($(r)&l),N=t+448|0,N=u+768|0,(i&255)!=0}function G1(i){c[i|0]=0,c[i+1|0]=0,c[i+2|0]=0,c[i+3|0]=0,c[i+4|0]=0,c[i+5|0]=0,c[i+6|0]=0,c[i+7|0]=0,c[i+8|0]=0,c[i+9|0]=0,c[i+10|0]=0,c[i+11|0]=0,c[i+12|0]=0,c[i+13|0]=0,c[i+14|0]=0,c[i+15|0]=0,c[i+16|0]=0,c[i+17|0]=0,c[i+18|0]=0,c[i+19|0]=0,c[i+20|0]=0,c[i+21|0]=0,c[i+22|0]=0,c[i+23|0]=0,c[i+24|0]=0,c[i+25|0]=0,c[i+26|0]=0,c[i+27|0]=0,c[i+28|0]=0,c[i+29|0]=0,c[i+30|0]=0,c[i+31|0]=0}function $1(i,t){var e=0,r=0;r=N+-64|0,N=r,n[r+24>>2]=0,n[r+28>>2]=0,n[r+16>>2]=0,n[r+20>>2]=0,n[r+8>>2]=0,n[r+12>>2]=0,n[r>>2]=0,n[r+4>>2]=0,n[r+56>>2]=0,n[r+60>>2]=0,n[r+48>>2]=0,n[r+52>>2]=0,n[r+40>>2]=0,n[r+44>>2]=0,n[r+32>>2]=0,n[r+36>>2]=0,o0(r,32,t,32),o0(r+32|0,32,t+32|0,32),e=n[r+28>>2],t=n[r+24>>2],c[i+24|0]=t,c[i+25|0]=t>>>8,c[i+26|0]=t>>>16,c[i+27|0]=t>>>24,c[i+28|0]=e,c[i+29|0]=e>>>8,c[i+30|0]=e>>>16,c[i+31|0]=e>>>24,e=n[r+20>>2],t=n[r+16>>2],c[i+16|0]=t,c[i+17|0]=t>>>8,c[i+18|0]=t>>>16,c[i+19|0]=t>>>24,c[i+20|0]=e,c[i+21|0]=e>>>8,c[i+22|0]=e>>>16,c[i+23|0]=e>>>24,e=n[r+12>>2],t=n[r+8>>2],c[i+8|0]=t,c[i+9|0]=t>>>8,c[i+10|0]=t>>>16,c[i+11|0]=t>>>24,c[i+12|0]=e,c[i+13|0]=e>>>8,c[i+14|0]=e>>>16,c[i+15|0]=e>>>24,e=n[r+4>>2],t=n[r>>2],c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=e,c[i+5|0]=e>>>8,c[i+6|0]=e>>>16,c[i+7|0]=e>>>24,e=n[r+36>>2],t=n[r+32>>2],c[i+32|0]=t,c[i+33|0]=t>>>8,c[i+34|0]=t>>>16,c[i+35|0]=t>>>24,c[i+36|0]=e,c[i+37|0]=e>>>8,c[i+38|0]=e>>>16,c[i+39|0]=e>>>24,e=n[r+44>>2],t=n[r+40>>2],c[i+40|0]=t,c[i+41|0]=t>>>8,c[i+42|0]=t>>>16,c[i+43|0]=t>>>24,c[i+44|0]=e,c[i+45|0]=e>>>8,c[i+46|0]=e>>>16,c[i+47|0]=e>>>24,e=n[r+52>>2],t=n[r+48>>2],c[i+48|0]=t,c[i+49|0]=t>>>8,c[i+50|0]=t>>>16,c[i+51|0]=t>>>24,c[i+52|0]=e,c[i+53|0]=e>>>8,c[i+54|0]=e>>>16,c[i+55|0]=e>>>24,e=n[r+60>>2],t=n[r+56>>2],c[i+56|0]=t,c[i+57|0]=t>>>8,c[i+58|0]=t>>>16,c[i+59|0]=t>>>24,c[i+60|0]=e,c[i+61|0]=e>>>8,c[i+62|0]=e>>>16,c[i+63|0]=e>>>24,N=r- -64|0}function dr(i,t){var e=0;e=N+-64|0,N=e,e=k0(e,64),o0(e,32,t,32),o0(e+32|0,32,t+32|0,32),I(i,e,64),N=e- -64|0}function ls(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0;r=N-32|0,N=r,d=n[t+40>>2],e=n[t+44>>2],u=n[t+48>>2],s=n[t+52>>2],a=n[t+36>>2],h=n[t>>2],y=n[t+12>>2],l=n[t+8>>2],R=n[t+4>>2],v=r+12|0,M4(v),e=e+(d>>>26|0)|0,u=u+(e>>>26|0)|0,m=s+(u>>>26|0)|0,t=a+O(m>>>26|0,5)|0,f=t&67108863,g=f+5|0,w=u&67108863,_=e&67108863,a=(d&67108863)+(t>>>26|0)|0,e=a+(g>>>26|0)|0,s=_+(e>>>26|0)|0,u=w+(s>>>26|0)|0,d=(m&67108863)+(u>>>26|0)|0,t=d-67108864|0,b=t>>31,x=h,h=(t>>>31|0)-1|0,p=h&67108863,a=a&b|p&e,e=a<<26|(p&g|f&b),t=x+e|0,n[r+28>>2]=t,f=r+28|0,o0(v,4,f,4),e=t>>>0<e>>>0,s=b&_|s&p,t=s<<20|a>>>6,_=t+R|0,t=t>>>0>_>>>0,e=e+_|0,t=e>>>0<_>>>0?t+1|0:t,n[r+28>>2]=e,o0(r+16|0,4,f,4),u=b&w|u&p,a=u<<14|s>>>12,l=a+l|0,e=a>>>0>l>>>0,s=t,l=t+l|0,t=e,t=s>>>0>l>>>0?t+1|0:t,n[r+28>>2]=l,o0(r+20|0,4,f,4),e=(d&h|b&m)<<8|u>>>18,e=e+y|0,e=t+e|0,n[r+28>>2]=e,o0(r+24|0,4,f,4),e=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),t=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),c[i+8|0]=t,c[i+9|0]=t>>>8,c[i+10|0]=t>>>16,c[i+11|0]=t>>>24,c[i+12|0]=e,c[i+13|0]=e>>>8,c[i+14|0]=e>>>16,c[i+15|0]=e>>>24,e=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),t=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=e,c[i+5|0]=e>>>8,c[i+6|0]=e>>>16,c[i+7|0]=e>>>24,N=r+32|0}function _s(i,t){i=i|0,t=t|0,N0[i+8>>2]>=t>>>0&&(n[i+8>>2]=t)}function fs(i,t,e){return i=i|0,t=t|0,e=e|0,D0(i,t,e),0}function pt(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0;if(e){for(r=N+-64|0,X=(e<<6)+t|0,b=n[i+28>>2],h=n[i+24>>2],p=n[i+20>>2],m=n[i+16>>2],v=n[i+12>>2],g=n[i+8>>2],w=n[i+4>>2],y=n[i>>2];;){for(e=o[t+60|0]|o[t+61|0]<<8|(o[t+62|0]<<16|o[t+63|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+60>>2]=q,e=o[t+56|0]|o[t+57|0]<<8|(o[t+58|0]<<16|o[t+59|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+56>>2]=q,e=o[t+52|0]|o[t+53|0]<<8|(o[t+54|0]<<16|o[t+55|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+52>>2]=q,e=o[t+48|0]|o[t+49|0]<<8|(o[t+50|0]<<16|o[t+51|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+48>>2]=q,e=o[t+44|0]|o[t+45|0]<<8|(o[t+46|0]<<16|o[t+47|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+44>>2]=q,e=o[t+40|0]|o[t+41|0]<<8|(o[t+42|0]<<16|o[t+43|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+40>>2]=q,e=o[t+36|0]|o[t+37|0]<<8|(o[t+38|0]<<16|o[t+39|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+36>>2]=q,e=o[t+32|0]|o[t+33|0]<<8|(o[t+34|0]<<16|o[t+35|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+32>>2]=q,e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+28>>2]=q,e=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+24>>2]=q,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+20>>2]=q,e=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+16>>2]=q,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+12>>2]=q,e=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+8>>2]=q,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K+4>>2]=q,e=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),K=r,q=b0(e&16711935,8)|b0(e,24)&16711935,n[K>>2]=q,a=0,R=0,u=w,e=g,S=v,s=p,x=h,U=b,l=y,_=m;;){f=_,d=l,M=x,x=s,s=e,e=u,z=a+1|0;n:{if(a>>>0>=16){l=((a&15)<<2)+r|0,u=n[((z&15)<<2)+r>>2],u=n[((a+9&15)<<2)+r>>2]+(n[l>>2]+(Q0(u,25)^Q0(u,14)^u>>>3)|0)|0,_=u,u=n[((a+14&15)<<2)+r>>2],a=_+(Q0(u,15)^Q0(u,13)^u>>>10)|0,n[l>>2]=a;break n}a=n[r+R>>2]}if(u=n[R+1156920>>2]+(((((x^M)&f^M)+U|0)+(Q0(f,26)^Q0(f,21)^Q0(f,7))|0)+a|0)|0,l=u+((Q0(d,30)^Q0(d,19)^Q0(d,10))+((e^s)&d^e&s)|0)|0,_=u+S|0,R=R+4|0,u=d,S=s,s=f,U=M,a=z,(a|0)==64)break}if(b=b+M|0,h=h+x|0,p=f+p|0,m=m+_|0,v=v+S|0,g=e+g|0,w=u+w|0,y=l+y|0,t=t- -64|0,(X|0)==(t|0))break}n[i+28>>2]=b,n[i+24>>2]=h,n[i+20>>2]=p,n[i+16>>2]=m,n[i+12>>2]=v,n[i+8>>2]=g,n[i+4>>2]=w,n[i>>2]=y}}function Ns(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0,R=0,x=0,M=0,S=0,U=0,z=0,X=0,K=0,q=0,D=0,T=0,V=0,F=0,H=0,Z=0,Q=0,P=0,L=0,A=0,J=0,n0=0,e0=0,r0=0,i0=0,c0=0,l0=0,a0=0,f0=0,p0=0,g0=0,w0=0,y0=0,t0=0,u0=0,j0=0,T0=0,V0=0,F0=0,P0=0;if(s=N-640|0,N=s,e){for(f0=(e<<7)+t|0,p=i,z=n[i+56>>2],Q=n[i+60>>2],X=n[i+48>>2],P=n[i+52>>2],K=n[i+40>>2],L=n[i+44>>2],q=n[i+32>>2],A=n[i+36>>2],D=n[i+24>>2],J=n[i+28>>2],T=n[i+16>>2],n0=n[i+20>>2],V=n[i+8>>2],e0=n[i+12>>2],p0=s+128|0,F=n[i>>2],r0=n[i+4>>2];;){for(r=t,R=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),g0=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),x=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),w0=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),y=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),y0=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),g=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),t0=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),h=o[r+32|0]|o[r+33|0]<<8|(o[r+34|0]<<16|o[r+35|0]<<24),u0=o[r+36|0]|o[r+37|0]<<8|(o[r+38|0]<<16|o[r+39|0]<<24),d=o[r+40|0]|o[r+41|0]<<8|(o[r+42|0]<<16|o[r+43|0]<<24),j0=o[r+44|0]|o[r+45|0]<<8|(o[r+46|0]<<16|o[r+47|0]<<24),f=o[r+48|0]|o[r+49|0]<<8|(o[r+50|0]<<16|o[r+51|0]<<24),T0=o[r+52|0]|o[r+53|0]<<8|(o[r+54|0]<<16|o[r+55|0]<<24),m=o[r+56|0]|o[r+57|0]<<8|(o[r+58|0]<<16|o[r+59|0]<<24),V0=o[r+60|0]|o[r+61|0]<<8|(o[r+62|0]<<16|o[r+63|0]<<24),M=o[r+64|0]|o[r+65|0]<<8|(o[r+66|0]<<16|o[r+67|0]<<24),F0=o[r+68|0]|o[r+69|0]<<8|(o[r+70|0]<<16|o[r+71|0]<<24),b=o[r+72|0]|o[r+73|0]<<8|(o[r+74|0]<<16|o[r+75|0]<<24),P0=o[r+76|0]|o[r+77|0]<<8|(o[r+78|0]<<16|o[r+79|0]<<24),w=o[r+80|0]|o[r+81|0]<<8|(o[r+82|0]<<16|o[r+83|0]<<24),l0=o[r+84|0]|o[r+85|0]<<8|(o[r+86|0]<<16|o[r+87|0]<<24),_=o[r+88|0]|o[r+89|0]<<8|(o[r+90|0]<<16|o[r+91|0]<<24),i0=o[r+92|0]|o[r+93|0]<<8|(o[r+94|0]<<16|o[r+95|0]<<24),a=o[r+96|0]|o[r+97|0]<<8|(o[r+98|0]<<16|o[r+99|0]<<24),a0=o[r+100|0]|o[r+101|0]<<8|(o[r+102|0]<<16|o[r+103|0]<<24),u=o[r+104|0]|o[r+105|0]<<8|(o[r+106|0]<<16|o[r+107|0]<<24),S=o[r+108|0]|o[r+109|0]<<8|(o[r+110|0]<<16|o[r+111|0]<<24),e=o[r+112|0]|o[r+113|0]<<8|(o[r+114|0]<<16|o[r+115|0]<<24),v=o[r+116|0]|o[r+117|0]<<8|(o[r+118|0]<<16|o[r+119|0]<<24),i=o[r+120|0]|o[r+121|0]<<8|(o[r+122|0]<<16|o[r+123|0]<<24),l=o[r+124|0]|o[r+125|0]<<8|(o[r+126|0]<<16|o[r+127|0]<<24),c0=0,k0(p0,512),U=i,t=i&16711680,i=t>>>8|0,H=t<<24,t=i,Z=H,H=U&-16777216,i=H>>>24|0,Z=Z|H<<8,H=i|t|(U<<24|(U&65280)<<8),i=l,n[s+120>>2]=((i&255)<<24|U>>>8)&-16777216|((i&16777215)<<8|U>>>24)&16711680|(i>>>8&65280|i>>>24)|Z,n[s+124>>2]=H,t=v,U=e<<24|(e&65280)<<8,l=e&16711680,i=l>>>8|0,v=l<<24,l=i,Z=v,v=e&-16777216,i=v>>>24|0,v=Z|v<<8,l=i|l|U,i=t,n[s+112>>2]=((i&255)<<24|e>>>8)&-16777216|((i&16777215)<<8|e>>>24)&16711680|(i>>>8&65280|i>>>24)|v,n[s+116>>2]=l,t=S,v=u<<24|(u&65280)<<8,e=u&16711680,i=e>>>8|0,l=e<<24,e=i,S=l,l=u&-16777216,i=l>>>24|0,l=S|l<<8,e=i|e|v,i=t,n[s+104>>2]=((i&255)<<24|u>>>8)&-16777216|((i&16777215)<<8|u>>>24)&16711680|(i>>>8&65280|i>>>24)|l,n[s+108>>2]=e,l=a<<24|(a&65280)<<8,e=a&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=a&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|l,i=a0,n[s+96>>2]=((i&255)<<24|a>>>8)&-16777216|((i&16777215)<<8|a>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+100>>2]=e,a=_<<24|(_&65280)<<8,e=_&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=_&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=i0,n[s+88>>2]=((i&255)<<24|_>>>8)&-16777216|((i&16777215)<<8|_>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+92>>2]=e,a=w<<24|(w&65280)<<8,e=w&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=w&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=l0,n[s+80>>2]=((i&255)<<24|w>>>8)&-16777216|((i&16777215)<<8|w>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+84>>2]=e,a=b<<24|(b&65280)<<8,e=b&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=b&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=P0,n[s+72>>2]=((i&255)<<24|b>>>8)&-16777216|((i&16777215)<<8|b>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+76>>2]=e,a=M<<24|(M&65280)<<8,e=M&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=M&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=F0,n[s+64>>2]=((i&255)<<24|M>>>8)&-16777216|((i&16777215)<<8|M>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+68>>2]=e,a=m<<24|(m&65280)<<8,e=m&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=m&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=V0,n[s+56>>2]=((i&255)<<24|m>>>8)&-16777216|((i&16777215)<<8|m>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+60>>2]=e,a=f<<24|(f&65280)<<8,e=f&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=f&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=T0,n[s+48>>2]=((i&255)<<24|f>>>8)&-16777216|((i&16777215)<<8|f>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+52>>2]=e,a=d<<24|(d&65280)<<8,e=d&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=d&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=j0,n[s+40>>2]=((i&255)<<24|d>>>8)&-16777216|((i&16777215)<<8|d>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+44>>2]=e,a=h<<24|(h&65280)<<8,e=h&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=h&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=u0,n[s+32>>2]=((i&255)<<24|h>>>8)&-16777216|((i&16777215)<<8|h>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+36>>2]=e,a=g<<24|(g&65280)<<8,e=g&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=g&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=t0,n[s+24>>2]=((i&255)<<24|g>>>8)&-16777216|((i&16777215)<<8|g>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+28>>2]=e,a=y<<24|(y&65280)<<8,e=y&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=y&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=y0,n[s+16>>2]=((i&255)<<24|y>>>8)&-16777216|((i&16777215)<<8|y>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+20>>2]=e,a=x<<24|(x&65280)<<8,e=x&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=x&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=w0,n[s+8>>2]=((i&255)<<24|x>>>8)&-16777216|((i&16777215)<<8|x>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+12>>2]=e,a=R<<24|(R&65280)<<8,e=R&16711680,i=e>>>8|0,u=e<<24,e=i,t=u,u=R&-16777216,i=u>>>24|0,u=t|u<<8,e=i|e|a,i=g0,n[s>>2]=((i&255)<<24|R>>>8)&-16777216|((i&16777215)<<8|R>>>24)&16711680|(i>>>8&65280|i>>>24)|u,n[s+4>>2]=e;b=s+c0|0,w=b+128|0,t=n[b>>2],i=b+72|0,_=t+n[i>>2]|0,i=n[i+4>>2]+n[b+4>>2]|0,t=t>>>0>_>>>0?i+1|0:i,i=b+112|0,u=n[i>>2],i=n[i+4>>2],e=i,i=m0(u,i,45),a=C,d=m0(u,e,3)^i,i=e>>>6|0,e=d^((e&63)<<26|u>>>6),_=e+_|0,i=(i^(C^a))+t|0,t=e>>>0>_>>>0?i+1|0:i,i=b+8|0,u=n[i>>2],i=n[i+4>>2],e=i,i=m0(u,i,63),a=C,d=m0(u,e,56)^i,i=e>>>7|0,e=d^((e&127)<<25|u>>>7),u=e+_|0,i=(i^(C^a))+t|0,n[w>>2]=u,n[w+4>>2]=e>>>0>u>>>0?i+1|0:i,c0=c0+8|0,(c0|0)!=512;);for(e=0,m=V,M=e0,x=T,y=n0,g=D,h=J,d=K,f=L,b=X,w=P,S=z,v=Q,_=F,a=r0,u=q,t=A;i0=g,a0=h,i=e+s|0,l0=n[i>>2],g=n[i+4>>2],i=e+1157176|0,h=n[i>>2],i=v+n[i+4>>2]|0,h=h+S|0,i=h>>>0<S>>>0?i+1|0:i,v=w,S=b,w=f,l=u,b=d,u=S^u&(S^b),f=u+h|0,R=t,i=(t&(v^w)^v)+i|0,i=(u>>>0>f>>>0?i+1|0:i)+g|0,d=f+l0|0,i=d>>>0<f>>>0?i+1|0:i,t=m0(l,t,50),u=C,t=m0(l,R,46)^t,f=C^u,t=m0(l,R,23)^t,u=t+d|0,i=(C^f)+i|0,t=t>>>0>u>>>0?i+1|0:i,d=_,f=a,a=m0(_,a,36),i=C,a=m0(_,f,30)^a,_=C^i,i=m0(d,f,25)^a,g=x,x=m,a=(g^m)&d^m&g,m=i+a|0,h=y,y=M,i=(C^_)+((h^y)&f^h&y)|0,i=(a>>>0>m>>>0?i+1|0:i)+t|0,_=u+m|0,a=_>>>0<m>>>0?i+1|0:i,i=t+a0|0,u=u+i0|0,t=u>>>0<i0>>>0?i+1|0:i,m=d,M=f,d=l,f=R,e=e+8|0,(e|0)!=640;);if(i=v+Q|0,e=z,z=S+z|0,Q=e>>>0>z>>>0?i+1|0:i,i=w+P|0,e=X,X=b+X|0,P=e>>>0>X>>>0?i+1|0:i,i=f+L|0,e=K,K=l+K|0,L=e>>>0>K>>>0?i+1|0:i,i=t+A|0,t=q,q=u+q|0,A=t>>>0>q>>>0?i+1|0:i,i=h+J|0,t=D,D=g+D|0,J=t>>>0>D>>>0?i+1|0:i,i=y+n0|0,t=T,T=x+T|0,n0=t>>>0>T>>>0?i+1|0:i,i=M+e0|0,t=V,V=m+V|0,e0=t>>>0>V>>>0?i+1|0:i,i=a+r0|0,t=F,F=_+F|0,r0=t>>>0>F>>>0?i+1|0:i,t=r+128|0,(f0|0)==(t|0))break}n[p+56>>2]=z,n[p+60>>2]=Q,n[p+48>>2]=X,n[p+52>>2]=P,n[p+40>>2]=K,n[p+44>>2]=L,n[p+32>>2]=q,n[p+36>>2]=A,n[p+24>>2]=D,n[p+28>>2]=J,n[p+16>>2]=T,n[p+20>>2]=n0,n[p+8>>2]=V,n[p+12>>2]=e0,n[p>>2]=F,n[p+4>>2]=r0}N=s+640|0}function w1(i){n[i>>2]=0,n[i+4>>2]=0,n[i+8>>2]=0,n[i+12>>2]=0,n[i+16>>2]=0,n[i+20>>2]=0,n[i+24>>2]=0,n[i+28>>2]=0,n[i+32>>2]=0,n[i+36>>2]=0}function ds(i){ae(i,128)}function br(i){var t=0,e=0;for(t=N+-64|0,N=t;;){if((e|0)!=64){c[t+e|0]=0,e=e+1|0;continue}break}I(i,t,64),N=t- -64|0}function y1(i){var t=0,e=0,r=0;for(t=N-32|0;;){if((e|0)!=32){c[t+e|0]=0,e=e+1|0;continue}break}e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),r=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),c[i+24|0]=r,c[i+25|0]=r>>>8,c[i+26|0]=r>>>16,c[i+27|0]=r>>>24,c[i+28|0]=e,c[i+29|0]=e>>>8,c[i+30|0]=e>>>16,c[i+31|0]=e>>>24,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),r=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),c[i+16|0]=r,c[i+17|0]=r>>>8,c[i+18|0]=r>>>16,c[i+19|0]=r>>>24,c[i+20|0]=e,c[i+21|0]=e>>>8,c[i+22|0]=e>>>16,c[i+23|0]=e>>>24,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),r=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[i+8|0]=r,c[i+9|0]=r>>>8,c[i+10|0]=r>>>16,c[i+11|0]=r>>>24,c[i+12|0]=e,c[i+13|0]=e>>>8,c[i+14|0]=e>>>16,c[i+15|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),t=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=e,c[i+5|0]=e>>>8,c[i+6|0]=e>>>16,c[i+7|0]=e>>>24}function bs(i,t,e){var r=0;r=n[t+16>>2],n[i+4>>2]=r,n[i>>2]=n[t>>2]+O(e,r)}function hs(i){return n[i+4>>2]-n[i>>2]>>>3|0}function _0(i){var t=0;return t=N-16|0,n[t+12>>2]=(i|0)!=0,0-n[t+12>>2]|0}function kt(i,t){var e=0,r=0;e=N-16|0,N=e,t?(m2(e+8|0),t=n[e+12>>2],r=n[e+8>>2],n[i+20>>2]=0,n[i+12>>2]=r,n[i+16>>2]=t,t=0):t=3,n[i>>2]=t,N=e+16|0}function P2(i,t,e){var r=0;for(r=N-16|0,N=r,e=e<<3,hr(r+4|0,K3(t,e+t|0,8,3,4));;){if(e){D0(r+4|0,n[t>>2],n[t+4>>2]),e=e-8|0,t=t+8|0;continue}break}n[i+8>>2]=n[r+12>>2],t=n[r+8>>2],n[i>>2]=n[r+4>>2],n[i+4>>2]=t,N=r+16|0}function ps(i){var t=0;for(t=n[i+8>>2],i=n[i+4>>2];;){if(t){t=t-1|0,G(i),i=i+16|0;continue}break}}function ks(i){var t=0;t=n[i+4>>2],t&&Bn(n[i>>2],t)}function ms(i){o[i+8|0]>=9&&Pu(i+12|0),G(i+24|0)}function hr(i,t){var e=0,r=0;e=N-16|0,N=e,Sr(e+8|0,t,1),t=n[e+12>>2],r=n[e+8>>2],n[i+8>>2]=0,n[i>>2]=r,n[i+4>>2]=t,N=e+16|0}function mt(i,t){var e=0,r=0,u=0;u=N-16|0,N=u,$n(u+8|0,t);n:{if(n[u+12>>2]!=32){v0(t),c[i+24|0]=0,c[i+25|0]=0,c[i+26|0]=0,c[i+27|0]=0,c[i+28|0]=0,c[i+29|0]=0,c[i+30|0]=0,c[i+31|0]=0,c[i+16|0]=0,c[i+17|0]=0,c[i+18|0]=0,c[i+19|0]=0,c[i+20|0]=0,c[i+21|0]=0,c[i+22|0]=0,c[i+23|0]=0,c[i+8|0]=0,c[i+9|0]=0,c[i+10|0]=0,c[i+11|0]=0,c[i+12|0]=0,c[i+13|0]=0,c[i+14|0]=0,c[i+15|0]=0,c[i|0]=0,c[i+1|0]=0,c[i+2|0]=0,c[i+3|0]=0,c[i+4|0]=0,c[i+5|0]=0,c[i+6|0]=0,c[i+7|0]=0;break n}t=n[u+8>>2],e=o[t+28|0]|o[t+29|0]<<8|(o[t+30|0]<<16|o[t+31|0]<<24),r=o[t+24|0]|o[t+25|0]<<8|(o[t+26|0]<<16|o[t+27|0]<<24),c[i+24|0]=r,c[i+25|0]=r>>>8,c[i+26|0]=r>>>16,c[i+27|0]=r>>>24,c[i+28|0]=e,c[i+29|0]=e>>>8,c[i+30|0]=e>>>16,c[i+31|0]=e>>>24,e=o[t+20|0]|o[t+21|0]<<8|(o[t+22|0]<<16|o[t+23|0]<<24),r=o[t+16|0]|o[t+17|0]<<8|(o[t+18|0]<<16|o[t+19|0]<<24),c[i+16|0]=r,c[i+17|0]=r>>>8,c[i+18|0]=r>>>16,c[i+19|0]=r>>>24,c[i+20|0]=e,c[i+21|0]=e>>>8,c[i+22|0]=e>>>16,c[i+23|0]=e>>>24,e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),r=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[i+8|0]=r,c[i+9|0]=r>>>8,c[i+10|0]=r>>>16,c[i+11|0]=r>>>24,c[i+12|0]=e,c[i+13|0]=e>>>8,c[i+14|0]=e>>>16,c[i+15|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),t=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=e,c[i+5|0]=e>>>8,c[i+6|0]=e>>>16,c[i+7|0]=e>>>24}N=u+16|0}function vs(i,t){V3(i,t,64)}function pr(i){return r8(i,0,1)}function kr(i){return r8(i,65536,0)}function mr(i,t){var e=0,r=0,u=0;r=N-16|0,N=r,$n(r+8|0,t);n:{if(n[r+12>>2]!=16){v0(t),c[i+8|0]=0,c[i+9|0]=0,c[i+10|0]=0,c[i+11|0]=0,c[i+12|0]=0,c[i+13|0]=0,c[i+14|0]=0,c[i+15|0]=0,c[i|0]=0,c[i+1|0]=0,c[i+2|0]=0,c[i+3|0]=0,c[i+4|0]=0,c[i+5|0]=0,c[i+6|0]=0,c[i+7|0]=0;break n}t=n[r+8>>2],e=o[t+12|0]|o[t+13|0]<<8|(o[t+14|0]<<16|o[t+15|0]<<24),u=o[t+8|0]|o[t+9|0]<<8|(o[t+10|0]<<16|o[t+11|0]<<24),c[i+8|0]=u,c[i+9|0]=u>>>8,c[i+10|0]=u>>>16,c[i+11|0]=u>>>24,c[i+12|0]=e,c[i+13|0]=e>>>8,c[i+14|0]=e>>>16,c[i+15|0]=e>>>24,e=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),t=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=e,c[i+5|0]=e>>>8,c[i+6|0]=e>>>16,c[i+7|0]=e>>>24}N=r+16|0}function vr(i,t){var e=0;e=N-16|0,N=e,E0(e,t);n:{if(!h0(t,e)){v0(t),qs(i,t);break n}qs(i,t)}i=i+12|0;n:{if(!h0(t,e)){v0(t),Es(i,t);break n}Es(i,t)}Y0(t,n[e>>2],n[e+4>>2],n[e+8>>2],n[e+12>>2]),N=e+16|0}function gs(i,t,e){var r=0,u=0;r=N-16|0,N=r,h0(t,e)?(e=r+8|0,Gn(t)?u=0:(t=pr(t),u=1),n[e+4>>2]=t,n[e>>2]=u,e=n[r+12>>2],t=n[r+8>>2]):t=0,n[i+4>>2]=e,n[i>>2]=t,N=r+16|0}function h0(i,t){var e=0,r=0,u=0,a=0;n:{if(o[i+8|0])break n;u=n[t>>2];e:{if(!n[t+4>>2]&(u|0)==1){if(e=n[t+8>>2],r=n[t+12>>2],!(e|r))break n;i=e-1|0,e=r-!e|0;break e}if(a=1,e=n[i+4>>2],!e||(r=n[i>>2],o[r|0]!=255))break n;n[t>>2]=1,n[t+4>>2]=0,n[i+4>>2]=e-1,n[i>>2]=r+1,i=0,e=0}a=u,n[t+8>>2]=i,n[t+12>>2]=e}return a}function ws(i,t,e){var r=0,u=0;r=N-16|0,N=r,h0(t,e)?(e=r+8|0,u=Gn(t),u?t=0:t=Er(t),c[e+1|0]=t,c[e|0]=u^1,e=o[r+9|0],t=o[r+8|0]):t=0,c[i+1|0]=e,c[i|0]=t&1,N=r+16|0}function ys(i,t){var e=0,r=0,u=0,a=0,s=0;for(e=N+-64|0,N=e,E0(e,t),n[e+28>>2]=0,n[e+20>>2]=0,n[e+24>>2]=1;;){if(h0(t,e)){mt(e+32|0,t),s=n[e+28>>2],(s|0)==n[e+20>>2]&&Ws(e+20|0),u=o[e+36|0]|o[e+37|0]<<8|(o[e+38|0]<<16|o[e+39|0]<<24),r=n[e+24>>2]+(s<<5)|0,a=o[e+32|0]|o[e+33|0]<<8|(o[e+34|0]<<16|o[e+35|0]<<24),c[r|0]=a,c[r+1|0]=a>>>8,c[r+2|0]=a>>>16,c[r+3|0]=a>>>24,c[r+4|0]=u,c[r+5|0]=u>>>8,c[r+6|0]=u>>>16,c[r+7|0]=u>>>24,u=o[e+44|0]|o[e+45|0]<<8|(o[e+46|0]<<16|o[e+47|0]<<24),a=o[e+40|0]|o[e+41|0]<<8|(o[e+42|0]<<16|o[e+43|0]<<24),c[r+8|0]=a,c[r+9|0]=a>>>8,c[r+10|0]=a>>>16,c[r+11|0]=a>>>24,c[r+12|0]=u,c[r+13|0]=u>>>8,c[r+14|0]=u>>>16,c[r+15|0]=u>>>24,u=o[e+52|0]|o[e+53|0]<<8|(o[e+54|0]<<16|o[e+55|0]<<24),a=o[e+48|0]|o[e+49|0]<<8|(o[e+50|0]<<16|o[e+51|0]<<24),c[r+16|0]=a,c[r+17|0]=a>>>8,c[r+18|0]=a>>>16,c[r+19|0]=a>>>24,c[r+20|0]=u,c[r+21|0]=u>>>8,c[r+22|0]=u>>>16,c[r+23|0]=u>>>24,u=o[e+60|0]|o[e+61|0]<<8|(o[e+62|0]<<16|o[e+63|0]<<24),a=o[e+56|0]|o[e+57|0]<<8|(o[e+58|0]<<16|o[e+59|0]<<24),c[r+24|0]=a,c[r+25|0]=a>>>8,c[r+26|0]=a>>>16,c[r+27|0]=a>>>24,c[r+28|0]=u,c[r+29|0]=u>>>8,c[r+30|0]=u>>>16,c[r+31|0]=u>>>24,n[e+28>>2]=s+1;continue}break}n[i+8>>2]=n[e+28>>2],t=n[e+24>>2],n[i>>2]=n[e+20>>2],n[i+4>>2]=t,N=e- -64|0}function Cs(i,t,e){if(!h0(t,e)){v0(t),Bs(i,t);return}Bs(i,t)}function Bs(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0;for(s=N+-64|0,N=s,E0(s,t),n[s+28>>2]=0,n[s+20>>2]=0,n[s+24>>2]=1;;){if(h0(t,s)){e=s+32|0,mt(e,t),l=s+20|0,f=n[l+8>>2],(f|0)==n[l>>2]&&Ws(l),a=o[e+28|0]|o[e+29|0]<<8|(o[e+30|0]<<16|o[e+31|0]<<24),r=n[l+4>>2]+(f<<5)|0,u=o[e+24|0]|o[e+25|0]<<8|(o[e+26|0]<<16|o[e+27|0]<<24),c[r+24|0]=u,c[r+25|0]=u>>>8,c[r+26|0]=u>>>16,c[r+27|0]=u>>>24,c[r+28|0]=a,c[r+29|0]=a>>>8,c[r+30|0]=a>>>16,c[r+31|0]=a>>>24,a=o[e+20|0]|o[e+21|0]<<8|(o[e+22|0]<<16|o[e+23|0]<<24),u=o[e+16|0]|o[e+17|0]<<8|(o[e+18|0]<<16|o[e+19|0]<<24),c[r+16|0]=u,c[r+17|0]=u>>>8,c[r+18|0]=u>>>16,c[r+19|0]=u>>>24,c[r+20|0]=a,c[r+21|0]=a>>>8,c[r+22|0]=a>>>16,c[r+23|0]=a>>>24,a=o[e+12|0]|o[e+13|0]<<8|(o[e+14|0]<<16|o[e+15|0]<<24),u=o[e+8|0]|o[e+9|0]<<8|(o[e+10|0]<<16|o[e+11|0]<<24),c[r+8|0]=u,c[r+9|0]=u>>>8,c[r+10|0]=u>>>16,c[r+11|0]=u>>>24,c[r+12|0]=a,c[r+13|0]=a>>>8,c[r+14|0]=a>>>16,c[r+15|0]=a>>>24,u=o[e+4|0]|o[e+5|0]<<8|(o[e+6|0]<<16|o[e+7|0]<<24),e=o[e|0]|o[e+1|0]<<8|(o[e+2|0]<<16|o[e+3|0]<<24),c[r|0]=e,c[r+1|0]=e>>>8,c[r+2|0]=e>>>16,c[r+3|0]=e>>>24,c[r+4|0]=u,c[r+5|0]=u>>>8,c[r+6|0]=u>>>16,c[r+7|0]=u>>>24,n[l+8>>2]=f+1;continue}else n[i+8>>2]=n[s+28>>2],t=n[s+24>>2],n[i>>2]=n[s+20>>2],n[i+4>>2]=t,N=s- -64|0;break}}function gr(i,t,e){if(!h0(t,e)){v0(t),Rs(i,t);return}Rs(i,t)}function Rs(i,t){var e=0,r=0,u=0,a=0;for(e=N-32|0,N=e,E0(e,t),n[e+20>>2]=0,n[e+24>>2]=2;;){if(n[e+28>>2]=r,h0(t,e)){a=kr(t),n[e+20>>2]==(r|0)&&y2(e+20|0,2,2),E[n[e+24>>2]+u>>1]=a,u=u+2|0,r=r+1|0;continue}break}n[i+8>>2]=n[e+28>>2],t=n[e+24>>2],n[i>>2]=n[e+20>>2],n[i+4>>2]=t,N=e+32|0}function Es(i,t){var e=0,r=0,u=0,a=0;for(e=N-96|0,N=e,E0(e,t),n[e+24>>2]=0,n[e+16>>2]=0,n[e+20>>2]=2;;){if(h0(t,e)){r=N-16|0,N=r,E0(r,t),a=C1(t,r),u=e+30|0;n:{if(!h0(t,r)){v0(t),vs(u,t);break n}vs(u,t)}E[u+64>>1]=a,Y0(t,n[r>>2],n[r+4>>2],n[r+8>>2],n[r+12>>2]),N=r+16|0,r=n[e+24>>2],(r|0)==n[e+16>>2]&&y2(e+16|0,2,66),I(n[e+20>>2]+O(r,66)|0,e+30|0,66),n[e+24>>2]=r+1;continue}break}n[i+8>>2]=n[e+24>>2],t=n[e+20>>2],n[i>>2]=n[e+16>>2],n[i+4>>2]=t,N=e+96|0}function Is(i,t,e){if(!h0(t,e)){v0(t),xs(i,t);return}xs(i,t)}function xs(i,t){var e=0,r=0,u=0,a=0;for(e=N+-64|0,N=e,E0(e+8|0,t),n[e+36>>2]=0,n[e+28>>2]=0,n[e+32>>2]=4;;){if(h0(t,e+8|0)){vr(e+40|0,t),a=n[e+36>>2],(a|0)==n[e+28>>2]&&Js(e+28|0),u=n[e+44>>2],r=n[e+32>>2]+O(a,24)|0,n[r>>2]=n[e+40>>2],n[r+4>>2]=u,u=n[e+52>>2],n[r+8>>2]=n[e+48>>2],n[r+12>>2]=u,u=n[e+60>>2],n[r+16>>2]=n[e+56>>2],n[r+20>>2]=u,n[e+36>>2]=a+1;continue}break}n[i+8>>2]=n[e+36>>2],t=n[e+32>>2],n[i>>2]=n[e+28>>2],n[i+4>>2]=t,N=e- -64|0}function js(i,t,e){if(!h0(t,e)){v0(t),Ms(i,t);return}Ms(i,t)}function Ms(i,t){var e=0,r=0,u=0,a=0;for(e=N+-64|0,N=e,E0(e,t),n[e+24>>2]=0,n[e+16>>2]=0,n[e+20>>2]=2;;){if(h0(t,e)){r=N-16|0,N=r,E0(r,t),a=C1(t,r),u=e+30|0,wr(u,t,r),E[u+32>>1]=a,Y0(t,n[r>>2],n[r+4>>2],n[r+8>>2],n[r+12>>2]),N=r+16|0,r=n[e+24>>2],(r|0)==n[e+16>>2]&&y2(e+16|0,2,34),I(n[e+20>>2]+O(r,34)|0,e+30|0,34),n[e+24>>2]=r+1;continue}break}n[i+8>>2]=n[e+24>>2],t=n[e+20>>2],n[i>>2]=n[e+16>>2],n[i+4>>2]=t,N=e- -64|0}function wr(i,t,e){if(!h0(t,e)){v0(t),mt(i,t);return}mt(i,t)}function h2(i,t){return h0(i,t)||v0(i),pr(i)}function C1(i,t){return h0(i,t)||v0(i),kr(i)}function yr(i,t,e){if(!h0(t,e)){v0(t),mr(i,t);return}mr(i,t)}function Ss(i,t){return h0(i,t)||v0(i),Us(i)&255}function Us(i){var t=0,e=0;return t=nn(i),e=C,!e&t>>>0>=3|e?(v0(i),0):t}function Cr(i,t,e){var r=0,u=0;r=N-16|0,N=r;n:{if(!h0(t,e)){e=N-16|0,N=e,v0(t),zs(e+8|0,t),t=n[e+12>>2],u=r+8|0,n[u>>2]=n[e+8>>2],n[u+4>>2]=t,N=e+16|0,e=n[r+8>>2],t=n[r+12>>2];break n}zs(r,t),e=n[r>>2],t=n[r+4>>2]}n[i>>2]=e,n[i+4>>2]=t,N=r+16|0}function zs(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0;e=N-48|0,N=e,u=e+24|0,r=N-32|0,N=r,E0(r,t),_=Os(t,r),d=C,h0(t,r)?(E0(r+16|0,t),b=n[r+24>>2],h=n[r+28>>2],a=n[r+20>>2],s=n[r+16>>2]):s=1,n[u+16>>2]=b,n[u+20>>2]=h,n[u+8>>2]=s,n[u+12>>2]=a,n[u>>2]=_,n[u+4>>2]=d,N=r+32|0,r=n[e+24>>2],u=n[e+28>>2],a=n[e+44>>2],n[e+16>>2]=n[e+40>>2],n[e+20>>2]=a,a=n[e+36>>2],n[e+8>>2]=n[e+32>>2],n[e+12>>2]=a;n:{e:{t:{if(!u&r>>>0<=2)switch(r-1|0){case 0:break t;case 1:break e;default:break n}v0(t);break n}l=1,f=h2(t,e+8|0);break n}l=2,f=h2(t,e+8|0)}Y0(t,n[e+8>>2],n[e+12>>2],n[e+16>>2],n[e+20>>2]),n[i+4>>2]=f,n[i>>2]=l,N=e+48|0}function Ks(i,t,e){if(!h0(t,e)){v0(t),Xs(i,t);return}Xs(i,t)}function Xs(i,t){var e=0,r=0;e=N-16|0,N=e,E0(e,t),yr(i+12|0,t,e),r=p2(t,e);n:{if(!h0(t,e)){v0(t),ys(i,t);break n}ys(i,t)}c[i+28|0]=r,Y0(t,n[e>>2],n[e+4>>2],n[e+8>>2],n[e+12>>2]),N=e+16|0}function L2(i,t,e){if(!h0(t,e)){v0(t),Br(i,t);return}Br(i,t)}function Br(i,t){var e=0;e=N-16|0,N=e,yt(e+8|0,t),K2(i,n[e+8>>2],n[e+12>>2]),N=e+16|0}function qs(i,t){var e=0,r=0,u=0;r=N-16|0,N=r,$n(r+8|0,t),u=n[r+8>>2],t=N-16|0,N=t,e=n[r+12>>2],hr(t+4|0,e),e&&(I(n[t+8>>2],u,e),n[t+12>>2]=e),n[i+8>>2]=n[t+12>>2],e=n[t+8>>2],n[i>>2]=n[t+4>>2],n[i+4>>2]=e,N=t+16|0,N=r+16|0}function Ds(i,t){return h0(i,t)||v0(i),Rr(i)}function Rr(i){var t=0,e=0,r=0;t=rn(i,7),e=t-20|0;n:{e:{if((C|0)==(t>>>0<20|0)&e>>>0<=1){if(e-1|0)break n;break e}return v0(i),0}r=1}return r}function p2(i,t){return h0(i,t)||v0(i),Er(i)}function Er(i){return r8(i,256,0)}function Os(i,t){return h0(i,t)||v0(i),nn(i)}function nn(i){return i=rn(i,0),i}function S2(i,t){Ln(t,i,32)}function Ir(i,t){Ln(t,i,64)}function c2(i,t){Pn(t,n[i>>2],0)}function C2(i,t){Pn(t,j[i>>1],0)}function en(i,t){Ln(t,i,16)}function Hn(){var i=0,t=0,e=0;for(t=N-16|0,E[t+14>>1]=0,i=3;;){if((i|0)==1)return 0;if(e=(t+14|0)+i|0,i=i-1|0,!o[e-2|0])break}return i}function Zn(){var i=0,t=0,e=0;for(t=N-16|0,E[t+12>>1]=0,c[t+14|0]=0,i=4;;){if((i|0)==1)return 0;if(e=(t+12|0)+i|0,i=i-1|0,!o[e-2|0])break}return i}function vt(i){return ln(i,6)}function Qn(i,t,e){C0(i,2),Pn(i,t,0),C0(i,e)}function C0(i,t){Yn(i,4,t,0)}function Pn(i,t,e){Yn(i,0,t,e)}function xr(i,t){Yn(t,7,o[i|0]?21:20,0)}function gt(i,t){Ln(t,n[i+4>>2],n[i+8>>2])}function Ln(i,t,e){Ls(i,2,t,e)}function An(i,t){return S0(n[i>>2],n[i+4>>2],n[t>>2],n[t+4>>2])}function l2(i,t){Ls(t,3,n[i+4>>2],n[i+8>>2])}function Ts(i,t){if(n[i>>2]==1){c2(i+4|0,t);return}tn(t)}function tn(i){Yn(i,7,22,0)}function Vs(i,t){if(o[i|0]==1){K0(i+1|0,t);return}tn(t)}function Fs(i,t){return U2(t,8,n[i>>2],8)}function Wn(i,t){return t=i+t|0,i>>>0>t>>>0?-1:t}function Hs(i,t){var e=0;t=n[t>>2],e=o[t|0]|o[t+1|0]<<8|(o[t+2|0]<<16|o[t+3|0]<<24),t=o[t+4|0]|o[t+5|0]<<8|(o[t+6|0]<<16|o[t+7|0]<<24),c[i|0]=e,c[i+1|0]=e>>>8,c[i+2|0]=e>>>16,c[i+3|0]=e>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24}function Jn(i){R0(i,1,8)}function Zs(i){return n[i+8>>2]>>>6|0}function Qs(i){var t=0,e=0,r=0;t=N-16|0,N=t,m2(t+8|0),e=n[t+12>>2],r=n[t+8>>2],n[i+20>>2]=0,n[i+12>>2]=r,n[i+16>>2]=e,n[i>>2]=0,N=t+16|0}function Ps(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0;for(s=N-32|0,N=s,u=e,a=t+29|0;;){n:{if(u>>>0<2)break n;l=o[a-17|0],f=o[a-1|0];e:{if((l|0)==(f|0)){if(o[a-16|0]<o[a|0])break e;break n}if(l>>>0>=f>>>0)break n}u=u-1|0,a=a+16|0;continue}break}n:{if(u>>>0>=2){c[i|0]=4;break n}m=e<<4,v=m+t|0;e:{for(;;){t:{if((p|0)!=(m|0)){a=s+16|0,f=t+p|0,l=o[f+12|0],b=o[f+13|0],d=n[f+4>>2],u=N-32|0,N=u,_=n[f+8>>2],n[u+16>>2]=_,n[u+12>>2]=d,Ur(u+20|0,l);r:{u:{i:{a:{c:{d:{g:{k:{if(n[u+20>>2]==2){d=n[u+28>>2],d=d>>>0>=255?255:d;break k}d=(l-4&255)>>>0<7?5:1}if(b>>>0<(d&255)>>>0)switch(Ur(u+20|0,l),n[u+20>>2]-1|0){case 0:case 1:break d;case 2:break c;default:break g}c[a+2|0]=l,c[a+1|0]=d,c[a|0]=3;break r}if(!An(u+12|0,1157848))break a;break u}if(!zr(u+12|0,n[u+24>>2],n[u+28>>2]))break i;c[a|0]=5;break r}if(b=n[u+24>>2],b>>>0>=_>>>0){c[a|0]=5;break r}c[a+1|0]=l,c[a|0]=1,n[a+4>>2]=_-b;break r}if(An(u+12|0,1157860))break u}c[a+1|0]=l,c[a|0]=2;break r}c[a|0]=5}if(N=u+32|0,o[s+16|0]==5||(u=n[s+16>>2],(u&255)==5))break t;t=n[s+20>>2],n[i>>2]=u,n[i+4>>2]=t;break n}E[s+24>>1]=256,n[s+16>>2]=0,n[s+20>>2]=2,u=e<<4,l=s+24|0;r:for(;;){if(De(s+8|0,s+16|0),n[s+8>>2]!=1)break e;if(a=o[l+n[s+12>>2]|0],e=u,p=t,!!r){for(;;){if(e){if(e=e-16|0,f=o[p+12|0],p=p+16|0,(a|0)!=(f|0))continue;continue r}break}break}}c[i+1|0]=a,c[i|0]=0;break n}u=s+16|0,Ur(u,l);t:{if(n[s+16>>2]==2){if(n[s+24>>2]=f,n[s+20>>2]=v,n[s+16>>2]=t,f=0,a=N-32|0,N=a,_=n[u>>2],b=n[u+4>>2],(_|0)!=(b|0))for(l=_+8|0,_=b-_>>>4|0,b=a+24|0,u=n[u+8>>2],d=n[u+8>>2],g=n[u+4>>2],w=a+12|0,u=o[u+12|0];h=l-4|0,y=n[h+4>>2],n[a+12>>2]=n[h>>2],n[a+16>>2]=y,h=o[l+4|0],c[a+8|0]=h,n[a+28>>2]=d,n[a+24>>2]=g,c[a+20|0]=u,l=l+16|0,(u|0)==(h|0)?h=An(w,b):h=0,f=h+f|0,_=_-1|0,!!_;);if(N=a+32|0,f>>>0>1)break t}p=p+16|0;continue}break}c[i|0]=4;break n}c[i|0]=5}N=s+32|0}function jr(i,t,e){var r=0,u=0;o[i+4|0]||(r=i,u=n3(n[n[i>>2]>>2],t,e),c[r+4|0]=u)}function Yn(i,t,e,r){var u=0,a=0,s=0,l=0,f=0;u=N-16|0,N=u,a=e&16711680,s=a>>>8|0,l=a<<24,a=s,f=l,s=e&-16777216,l=s>>>24|0,n[u>>2]=f|s<<8|(((r&255)<<24|e>>>8)&-16777216|((r&16777215)<<8|e>>>24)&16711680|(r>>>8&65280|r>>>24)),n[u+4>>2]=e<<24|(e&65280)<<8|(a|l);n:{e:{if(a=(r|0)!=0,a|!r&e>>>0>=24){if(a|!r&e>>>0>=256)break e;e=24,r=7;break n}r=8;break n}if(!r&e>>>0<65536){e=25,r=6;break n}r=!r,e=r?26:27,r=r?4:0}c[u+15|0]=t<<5|e,jr(i,u+15|0,1),jr(i,r+u|0,8-r|0),N=u+16|0}function Ls(i,t,e,r){Yn(i,t,r,0),jr(i,e,r)}function Mr(i){return i<<8|(i&65280)>>>8}function As(i){return b0(i,24)&16711935|b0(i&16711935,8)}function Ws(i){y2(i,1,32)}function Js(i){y2(i,4,24)}function Ys(i){y2(i,4,60)}function Sr(i,t,e){var r=0;r=N-16|0,N=r,It(r+4|0,t,0,1,e),t=n[r+8>>2],n[r+4>>2]==1&&Y(),n[i+4>>2]=n[r+12>>2],n[i>>2]=t,N=r+16|0}function Ur(i,t){T3(i,t,1158364,1158372,1158492,1158432,1158292,1158160,1158092)}function zr(i,t,e){var r=0;for(e=e<<3,r=t-8|0;t=e,!!(t&&(e=t-8|0,r=r+8|0,!An(r,i))););return(t|0)!=0}function Gs(i,t,e){var r=0,u=0,a=0,s=0;n:{if(r=n[t+4>>2],r&&(u=n[t>>2],o[u|0]==((e<<5|31)&255)))break n;a=i,s=rn(t,e),n[a+8>>2]=s,n[i+12>>2]=C,n[i>>2]=1,n[i+4>>2]=0;return}n[i>>2]=0,n[i+4>>2]=0,n[t+4>>2]=r-1,n[t>>2]=u+1}function rn(i,t){var e=0,r=0,u=0,a=0,s=0;r=N-16|0,N=r,wt(r+8|0,i,1,0);n:{if(n[r+12>>2]!=1)break n;e:{u=o[n[r+8>>2]],e=u&31;t:{if(e>>>0>=24){if((t&255)!=(u>>>5|0)|e>>>0>27)break t;if(u=i,t=e-24|0,i=t&31,(t&63)>>>0>=32?(e=1<<i,t=0):(t=1<<i,e=t-1&1>>>32-i),wt(r,u,t,e),t=n[r+4>>2],!t)break n;for(i=n[r>>2];e=s<<8|a>>>24,a=o[i|0]|a<<8,s=e,i=i+1|0,t=t-1|0,!!t;);break n}if((t&255)==(u>>>5|0))break e}v0(i);break n}a=e}return N=r+16|0,C=s,a}function v0(i){c[i+8|0]=1,n[i>>2]=1,n[i+4>>2]=0}function wt(i,t,e,r){n:{e:{if(r||(r=n[t+4>>2],r>>>0<e>>>0))break e;n[t+4>>2]=r-e,r=t,t=n[t>>2],n[r>>2]=e+t;break n}v0(t),t=1,e=0}n[i+4>>2]=e,n[i>>2]=t}function $s(i){var t=0;t=7;n:{if(!n[i+4>>2])break n;e:{t:{r:{u:{i:{a:switch(i=o[n[i>>2]],i>>>5|0){case 0:break a;case 2:break i;case 3:break u;case 4:break r;case 5:break t;case 7:break e;default:break n}return 0}return 1}return 2}return 3}return 4}if(i=(i&31)-20|0,i>>>0>3)break n;t=101057797>>>(i<<3&248)|0}return t}function Gn(i){var t=0;return t=($s(i)&255)==6,t&&rn(i,7),t}function yt(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0;s=N-32|0,N=s,wt(s+8|0,t,rn(t,3),C),f=s+20|0,u=n[s+12>>2],e=u-7|0,b=e>>>0<=u>>>0?e:0,a=n[s+8>>2],h=(a+3&-4)-a|0;n:for(;;){e:{t:{r:{u:{i:{a:{c:{d:{g:{k:{b:{if(r>>>0<u>>>0){if(_=o[r+a|0],d=_<<24>>24,(d|0)<0)switch(l=257,o[_+1162187|0]-2|0){case 0:break d;case 1:break b;case 2:break k;default:break u}if(h-r&3)break t;for(;;){R:{if(r>>>0<b>>>0&&(e=r+a|0,!((n[e+4>>2]|n[e>>2])&-2139062144)))break R;for(e=r>>>0<u>>>0?u:r;;){if(r>>>0>=u>>>0){r=e;continue n}if(c[r+a|0]<0)continue n;r=r+1|0}}r=r+8|0}}n[f+8>>2]=u,n[f+4>>2]=a,r=0;break r}if(e=r+1|0,e>>>0>=u>>>0)break c;e=c[e+a|0];b:{R:{j:{if((_|0)!=224){if((_|0)==237)break j;if((d+31&255)>>>0<12)break R;if((d&-2)!=-18)break u;if((e|0)<-64)break b;break u}if((e&-32)==-96)break b;break u}if((e|0)>-97)break u;break b}if((e|0)>=-64)break u}if(l=0,e=r+2|0,e>>>0>=u>>>0)break u;if(c[e+a|0]<=-65)break i;break g}if(e=r+1|0,e>>>0>=u>>>0)break c;e=c[e+a|0];k:{b:switch(_-240|0){default:if((d+15&255)>>>0>2)break u;if((e|0)<-64)break k;break u;case 0:if((e+112&255)>>>0<48)break k;break u;case 4:break b}if((e|0)>-113)break u}if(e=r+2|0,e>>>0>=u>>>0)break c;if(c[e+a|0]>-65)break g;if(l=0,e=r+3|0,e>>>0>=u>>>0)break u;if(c[e+a|0]<-64)break i;l=769;break u}l=513;break u}if(e=r+1|0,e>>>0<u>>>0)break a}l=0;break u}if(c[e+a|0]>-65)break u}r=e+1|0;continue}n[f+4>>2]=r,n[f+8>>2]=l,r=1}n[f>>2]=r;break e}r=r+1|0;continue}break}e=1;n:{if(n[s+20>>2]==1){v0(t),t=0;break n}e=n[s+24>>2],t=n[s+28>>2]}n[i+4>>2]=t,n[i>>2]=e,N=s+32|0}function E0(i,t){Gs(i,t,4)}function $n(i,t){var e=0;e=N-16|0,N=e,wt(e+8|0,t,rn(t,2),C),t=n[e+12>>2],n[i>>2]=n[e+8>>2],n[i+4>>2]=t,N=e+16|0}function Y0(i,t,e,r,u){var a=0;a=N-16|0,N=a,n[a+8>>2]=r,n[a+12>>2]=u,n[a>>2]=t,n[a+4>>2]=e,h0(i,a)&&v0(i),N=a+16|0}function n3(i,t,e){var r=0,u=0,a=0,s=0,l=0;u=N-16|0,N=u;n:{e:{t:switch(n[i>>2]-1|0){default:r=i,i=n[i+4>>2],t=i+e|0,n[r+4>>2]=i>>>0>t>>>0?-1:t;break e;case 0:D0(n[i+4>>2],t,e);break e;case 1:break t}a=u+8|0,s=n[i+4>>2],l=n[i+8>>2],r=N-16|0,N=r,n[r+4>>2]=e,n[r>>2]=t;t:{if(e>>>0>l>>>0){t=0;break t}n[r+8>>2]=s,n[r+12>>2]=e,t=vn(r+8|0,r)?e+s|0:0,e=l-e|0}if(n[a+4>>2]=e,n[a>>2]=t,N=r+16|0,t=n[u+8>>2],e=1,!t)break n;e=n[u+12>>2],n[i+4>>2]=t,n[i+8>>2]=e}e=0}return i=e,N=u+16|0,i}function p5(i,t){return i=i|0,t=t|0,Yr(o[n[i>>2]],t)|0}function U2(i,t,e,r){return i=A2(i,e,t>>>0<r>>>0?t:r),i=i||t-r|0,((i|0)>0)-((i|0)<0)|0}function un(i){var t=0,e=0;t=N-16|0,N=t,m2(t+8|0),e=n[t+8>>2],n[i+32>>2]=0,n[i+28>>2]=n[t+12>>2],n[i+24>>2]=e,n[i>>2]=0,c[i+8|0]=0,N=t+16|0}function ne(i){c[i|0]=0}function ee(i){var t=0,e=0;for(t=n[i>>2],e=n[i+4>>2];;){if((t|0)!=(e|0)){c[t|0]=0,t=t+1|0,n[i>>2]=t;continue}break}}function Kr(i,t){var e=0,r=0,u=0,a=0,s=0;e=N-32|0,N=e,a=t&15,s=(t&2147483632)+i|0;n:{if(t=t>>>4|0,!t)break n;for(t=t<<4;;){if(!t)break n;n[e+16>>2]=0,n[e+20>>2]=0,r=n[e+20>>2],u=n[e+16>>2],c[i|0]=u,c[i+1|0]=u>>>8,c[i+2|0]=u>>>16,c[i+3|0]=u>>>24,c[i+4|0]=r,c[i+5|0]=r>>>8,c[i+6|0]=r>>>16,c[i+7|0]=r>>>24,n[e+24>>2]=0,n[e+28>>2]=0,r=n[e+28>>2],u=n[e+24>>2],c[i+8|0]=u,c[i+9|0]=u>>>8,c[i+10|0]=u>>>16,c[i+11|0]=u>>>24,c[i+12|0]=r,c[i+13|0]=r>>>8,c[i+14|0]=r>>>16,c[i+15|0]=r>>>24,t=t-16|0,i=i+16|0}}for(ie(e+8|0,s,a),t=n[e+12>>2],i=n[e+8>>2];;){if((i|0)!=(t|0)){c[i|0]=0,i=i+1|0;continue}break}N=e+32|0}function an(i){var t=0,e=0,r=0,u=0;t=N-16|0,N=t,e=n[i+4>>2],r=n[i+8>>2],u=e+r|0,Kr(u,n[i>>2]-r|0),n[t+12>>2]=u,n[t+8>>2]=e,ee(t+8|0),n[i+8>>2]=0,N=t+16|0}function B1(i,t){var e=0,r=0,u=0,a=0;if(t>>>0>=9){e=t>>>0<=16?16:t;n:{if(-65587-e>>>0<=i>>>0||(u=i>>>0<11?16:i+11&-8,i=Xr((e+u|0)+12|0),!i))break n;t=cn(i),r=e-1|0;e:{if(!(r&i)){i=t;break e}if(i=cn(i+r&0-e),a=n[t+4>>2],i=i+(i-t>>>0<=16?e:0)|0,e=i-t|0,r=(a&-8)-e|0,a&3){k2(i,r),k2(t,e),Bt(t,e);break e}t=n[t>>2],n[i+4>>2]=r,n[i>>2]=t+e}t=n[i+4>>2];e:{if(!(t&3)||(t=t&-8,t>>>0<=u+16>>>0))break e;k2(i,u),e=i+u|0,t=t-u|0,k2(e,t),Bt(e,t)}r=u2(i)}return r}return Xr(i)}function i1(i,t){t3(i,t),r3(i)}function e3(i,t,e,r){var u=0,a=0,s=0,l=0,f=0;t3(i,t);n:{if(e>>>0>=9){if(e=B1(r,e),e)break n;return 0}t=0;e:t:{if(r>>>0>=4294901709)break t;a=r>>>0<11?16:r+11&-8,e=cn(i),s=n[e+4>>2]&-8,f=e+s|0;r:{u:{if(o[e+4|0]&3){i:{a:{c:{d:{g:{k:{if(a>>>0>s>>>0){if((f|0)==n[291495])break k;if((f|0)==n[291494])break d;if(l=n[f+4>>2],l&2||(l=l&-8,s=l+s|0,s>>>0<a>>>0))break i;if(on(f,l),u=s-a|0,u>>>0<16)break g;k2(e,a),a=e+a|0,k2(a,u),Bt(a,u);break a}if(u=s-a|0,u>>>0<16)break a;k2(e,a),a=e+a|0,k2(a,u),Bt(a,u);break a}if(u=s+n[291493]|0,u>>>0>a>>>0)break c;break u}k2(e,s);break a}if(s=s+n[291492]|0,s>>>0<a>>>0)break u;u=s-a|0;d:{if(u>>>0<=15){k2(e,s),u=0,s=0;break d}s=e+a|0,f=u+s|0,k2(e,a),z2(s,u),n[f+4>>2]=n[f+4>>2]&-2}n[291494]=s,n[291492]=u;break a}k2(e,a),s=e+a|0,u=u-a|0,n[s+4>>2]=u|1,n[291493]=u,n[291495]=s}u=e}break r}i:{if(a>>>0>=256&&(u=n[e+4>>2]&-8,l=e,!(u>>>0<a+4>>>0|u-a>>>0>=131073)))break i;l=0}u=l;break r}u=0}if(u){t=u2(u);break e}if(u=Xr(r),!u)break t;t=n[e+4>>2],t=(t&3?-4:-8)+(t&-8)|0,t=I(u,i,t>>>0>r>>>0?r:t),r3(i)}return t}return e=I(e,i,t>>>0>r>>>0?r:t),i1(i,t),e}function t3(i,t){var e=0;i=n[cn(i)+4>>2],e=i&-8,i=i&3,e>>>0>=(i?4:8)+t>>>0&(!i|t+39>>>0>=e>>>0)||Y()}function r3(i){var t=0,e=0,r=0,u=0;i=cn(i),t=n[i+4>>2]&-8,e=i+t|0;n:{e:{r=n[i+4>>2];t:{r:{if(r&1)break r;if(!(r&2))break t;if(r=n[i>>2],t=r+t|0,i=i-r|0,(i|0)==n[291494]){if((n[e+4>>2]&3)!=3)break r;n[291492]=t,sn(i,t,e);return}on(i,r)}r:{r=n[e+4>>2];u:{if(!(r&2)){if((e|0)==n[291495])break r;if((e|0)==n[291494])break n;if(u=e,e=r&-8,on(u,e),t=t+e|0,z2(i,t),n[291494]!=(i|0))break u;n[291492]=t;return}sn(i,t,e)}if(t>>>0<256)break e;if(a3(i,t),i=n[291500]-1|0,n[291500]=i,i)break t;c3();return}if(n[291495]=i,t=n[291493]+t|0,n[291493]=t,n[i+4>>2]=t|1,n[291494]==(i|0)&&(n[291492]=0,n[291494]=0),t>>>0<=N0[291498])break t;i=n[291495];r:{if(!i||(N0[291493]>40&&i3(i),c3(),N0[291493]<=N0[291498]))break r;n[291498]=-1}}return}qr(i,t);return}n[291494]=i,t=n[291492]+t|0,n[291492]=t,z2(i,t)}function Xr(i){var t=0,e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0;n:{e:{t:{if(i>>>0>=245){if(i>>>0>=4294901709)break e;if(i=i+11&-8,!n[291491])break t;a=0-i|0;r:{u:{i:{if(f=s3(i),t=n[(f<<2)+1165552>>2],!t)break i;for(s=i<<f3(f);;){a:{if(u=n[t+4>>2]&-8,u>>>0<i>>>0||(u=u-i|0,u>>>0>=a>>>0)||(e=t,a=u,u))break a;a=0,r=t;break r}if(u=n[t+20>>2],t=n[((s>>>29&4)+t|0)+16>>2],r=u?(u|0)==(t|0)?r:u:r,s=s<<1,!t)break}if(r)break u;if(!e)break i;r=0;break u}if(t=0,e=N3(1<<f)&n[291491],!e){r=0;break r}r=n[(Ut(e)<<2)+1165552>>2];break r}t=e}for(;;){if(r){u=n[r+4>>2]&-8,e=u-i|0,f=e>>>0<a>>>0,b=f?e:a,e=i>>>0>u>>>0,a=e?a:b,t=e?t:f?r:t,r=_3(r);continue}break}r=0;r:{if(!t||(e=n[291492],e>>>0>=i>>>0&e-i>>>0<=a>>>0))break r;e=i+t|0,Or(t);u:{if(a>>>0>=16){n[t+4>>2]=i|3,z2(e,a),Ct(e,a);break u}Et(t,i+a|0)}r=u2(t)}if(t=r,t)break e;break t}if(i=i>>>0<11?16:i+11&504,e=i>>>3|0,t=n[291490]>>>e|0,t&3)return e=e+((t^-1)&1)|0,t=e<<3,i=t+1165552|0,r=n[i+152>>2],l3(i+144|0,r,e),Et(r,t),u2(r);if(N0[291492]>=i>>>0)break t;if(!t){if(!n[291491])break t;for(e=n[(Ut(n[291491])<<2)+1165552>>2],r=(n[e+4>>2]&-8)-i|0,t=e;;){if(t=_3(t),t){u=(n[t+4>>2]&-8)-i|0,a=u>>>0<r>>>0,r=a?u:r,e=a?t:e;continue}break}t=i+e|0,Or(e);r:{if(r>>>0>=16){n[e+4>>2]=i|3,z2(t,r),u3(t,r);break r}Et(e,i+r|0)}if(t=u2(e),!t)break t;break e}return r=Ut(N3(1<<e)&t<<e),e=r<<3,t=e+1165552|0,u=n[t+152>>2],l3(t+144|0,u,r),n[u+4>>2]=i|3,t=i+u|0,i=e-i|0,z2(t,i),u3(t,i),u2(u)}if(t=n[291492],t>>>0>=i>>>0)break n;if(t=n[291493],t>>>0<=i>>>0){f=0,h=N-16|0,N=h,u=h+4|0,t=i+65583&-65536,e=(t>>>16|0)+((t&65535)!=0)|0,t=Q3(e|0);t:{if((t|0)==-1){r=0,t=0;break t}e=e<<16,r=t<<16,t=(r|0)==(0-e|0)?e-16|0:e}n[u+8>>2]=0,n[u+4>>2]=t,n[u>>2]=r,l=n[h+4>>2];t:{if(!l)break t;b=n[h+12>>2],_=n[h+8>>2],e=_+n[291496]|0,n[291496]=e,t=n[291497],n[291497]=t>>>0<e>>>0?e:t;r:{u:{i:{a:{c:{d:{g:{if(n[291495])for(s=1165680,e=1165680;;){if(!e)break d;if((Tr(e)|0)==(l|0))break g;e=n[e+8>>2]}if(t=n[291499],!t|t>>>0>l>>>0)break i;break u}if(t=n[e+12>>2],t&1|(t>>>1|0)!=(b|0))break d;if(r=n[291495],t=n[e>>2],r>>>0>=t>>>0?t=n[e+4>>2]+t>>>0>r>>>0:t=0,t)break c}for(t=n[291499],n[291499]=t>>>0<l>>>0?t:l,t=l+_|0;;){if(!s)break a;if(e=n[s>>2],(e|0)!=(t|0)){s=n[s+8>>2];continue}break}if(t=n[s+12>>2],t&1|(t>>>1|0)!=(b|0))break a;n[s>>2]=l,n[s+4>>2]=n[s+4>>2]+_,t=o3(l),u=o3(e),n[t+4>>2]=i|3,r=i+t|0,e=u-r|0;d:{g:{if(n[291495]!=(u|0)){if(n[291494]==(u|0))break g;i=n[u+4>>2],(i&3)==1&&(i=i&-8,on(u,i),u=i+u|0,e=i+e|0),sn(r,e,u),Ct(r,e);break d}n[291495]=r,i=n[291493]+e|0,n[291493]=i,n[r+4>>2]=i|1;break d}n[291494]=r,i=n[291492]+e|0,n[291492]=i,z2(r,i)}f=u2(t);break t}n[e+4>>2]=n[e+4>>2]+_,Dr(n[291495],n[291493]+_|0);break r}for(d=n[291495],u=Tr(i3(d)),t=u-47|0,t=xt(u2(t),8)+t|0,s=t>>>0<d+16>>>0?d:t,p=u2(s),a=s+24|0,Dr(l,_-40|0),n[s+4>>2]=27,r=n[291420],e=n[291421],t=n[291423],n[p+8>>2]=n[291422],n[p+12>>2]=t,n[p>>2]=r,n[p+4>>2]=e,n[291423]=b,n[291421]=_,n[291420]=l,n[291422]=p;n[a+4>>2]=7,a=a+4|0,a+4>>>0<u>>>0;);(s|0)!=(d|0)&&(t=s-d|0,sn(d,t,t+d|0),Ct(d,t));break r}n[291499]=l}for(n[291500]=4095,n[291423]=b,n[291421]=_,n[291420]=l,r=0;;){if((r|0)!=256){e=r+1165552|0,t=e+144|0,n[e+152>>2]=t,n[e+156>>2]=t,r=r+8|0;continue}break}Dr(l,_-40|0)}if(t=n[291493],t>>>0<=i>>>0)break t;e=t-i|0,n[291493]=e,r=n[291495],t=r+i|0,n[291495]=t,n[t+4>>2]=e|1,n[r+4>>2]=i|3,f=u2(r)}return N=h+16|0,f}e=t-i|0,n[291493]=e,r=n[291495],t=r+i|0,n[291495]=t,n[t+4>>2]=e|1,n[r+4>>2]=i|3,t=u2(r)}return t}r=n[291494],e=t-i|0;n:{if(e>>>0>=16){n[291492]=e,t=i+r|0,n[291494]=t,z2(t,e),n[r+4>>2]=i|3;break n}n[291494]=0,n[291492]=0,Et(r,t)}return u2(r)}function u3(i,t){var e=0;e=n[291492],e&&qr(n[291494],e),n[291494]=i,n[291492]=t}function qr(i,t){var e=0,r=0;e=1<<(t>>>3),r=n[291490];n:{if(!(e&r)){n[291490]=e|r,e=(t&-8)+1165696|0,t=e;break n}e=(t&-8)+1165552|0,t=e+144|0,e=n[e+152>>2]}n[t+8>>2]=i,n[e+12>>2]=i,n[i+12>>2]=t,n[i+8>>2]=e}function i3(i){var t=0;for(t=1165680;;){n:{if(!t||N0[t>>2]<=i>>>0&&Tr(t)>>>0>i>>>0)break n;t=n[t+8>>2];continue}break}return t}function Dr(i,t){var e=0;e=xt(u2(i),8),i=e+i|0,t=t-e|0,n[291493]=t,n[291495]=i,n[i+4>>2]=t|1,n[291498]=2097152,n[(i+t|0)+4>>2]=40}function Ct(i,t){if(t>>>0>=256){a3(i,t);return}qr(i,t)}function a3(i,t){var e=0,r=0,u=0,a=0;n[i+16>>2]=0,n[i+20>>2]=0,r=s3(t),n[i+28>>2]=r,a=(r<<2)+1165552|0,e=n[291491],u=1<<r;n:{if(!(e&u)){n[i+24>>2]=a,n[a>>2]=i,n[291491]=e|u;break n}for(u=n[a>>2],r=t<<f3(r);;){if(e=u,(n[e+4>>2]&-8)==(t|0)){t=n[e+8>>2],n[t+12>>2]=i,n[e+8>>2]=i,n[i+24>>2]=0,n[i+12>>2]=e,n[i+8>>2]=t;return}if(u=r>>>29|0,r=r<<1,a=e+(u&4)|0,u=n[a+16>>2],!u)break}n[a+16>>2]=i,n[i+24>>2]=e}n[i+12>>2]=i,n[i+8>>2]=i}function on(i,t){var e=0,r=0,u=0;if(t>>>0>=256){Or(i);return}e=n[i+12>>2],i=n[i+8>>2];n:{if((e|0)!=(i|0)){n[i+12>>2]=e,n[e+8>>2]=i;break n}r=1165960,u=n[291490]&Q0(-2,t>>>3|0),n[r>>2]=u}}function Or(i){var t=0,e=0,r=0,u=0,a=0,s=0,l=0;u=n[i+24>>2];n:{e:{if(n[i+12>>2]==(i|0)){if(t=n[i+20>>2],e=n[(t?20:16)+i>>2],e)break e;t=0;break n}e=n[i+8>>2],t=n[i+12>>2],n[e+12>>2]=t,n[t+8>>2]=e;break n}for(r=t?i+20|0:i+16|0;a=r,t=e,r=t+20|0,e=n[t+20>>2],!(!e&&(r=t+16|0,e=n[t+16>>2],!e)););n[a>>2]=0}n:{e:{if(!u)break e;e=n[i+28>>2],r=(e<<2)+1165552|0;t:{if(n[r>>2]!=(i|0)){r:{if(n[u+16>>2]!=(i|0)){n[u+20>>2]=t;break r}n[u+16>>2]=t}if(t)break t;break e}if(n[r>>2]=t,!t)break n}if(n[t+24>>2]=u,e=n[i+16>>2],e&&(n[t+16>>2]=e,n[e+24>>2]=t),i=n[i+20>>2],!i)break e;n[t+20>>2]=i,n[i+24>>2]=t}return}s=1165964,l=n[291491]&Q0(-2,e),n[s>>2]=l}function Bt(i,t){var e=0,r=0,u=0;e=i+t|0,r=n[i+4>>2];n:{e:{if(r&1)break e;if(!(r&2))break n;if(r=n[i>>2],t=r+t|0,i=i-r|0,(i|0)==n[291494]){if((n[e+4>>2]&3)!=3)break e;n[291492]=t,sn(i,t,e);return}on(i,r)}e:{t:{r=n[e+4>>2];r:{if(!(r&2)){if((e|0)==n[291495])break t;if((e|0)==n[291494])break e;if(u=e,e=r&-8,on(u,e),t=t+e|0,z2(i,t),n[291494]!=(i|0))break r;n[291492]=t;return}sn(i,t,e)}Ct(i,t);break n}if(n[291495]=i,t=n[291493]+t|0,n[291493]=t,n[i+4>>2]=t|1,n[291494]!=(i|0))break n;n[291492]=0,n[291494]=0;return}n[291494]=i,t=n[291492]+t|0,n[291492]=t,z2(i,t)}}function o3(i){return xt(u2(i),8)+i|0}function s3(i){var t=0,e=0;return t=i>>>8|0,t?i>>>0>=16777216?31:(e=i,i=q2(t),(e>>>38-i&1|i<<1)^62):0}function c3(){var i=0,t=0;for(i=1165688;;){if(i=n[i>>2],i){t=t+1|0,i=i+8|0;continue}break}n[291500]=t>>>0<=4095?4095:t}function l3(i,t,e){var r=0,u=0;if(t=n[t+8>>2],(t|0)!=(i|0)){n[t+12>>2]=i,n[i+8>>2]=t;return}r=1165960,u=n[291490]&Q0(-2,e),n[r>>2]=u}function Rt(i){c[n[i>>2]]=o[i+4|0]}function sn(i,t,e){n[e+4>>2]=n[e+4>>2]&-2,n[i+4>>2]=t|1,n[i+t>>2]=t}function Et(i,t){n[i+4>>2]=t|3,i=i+t|0,n[i+4>>2]=n[i+4>>2]|1}function z2(i,t){n[i+4>>2]=t|1,n[i+t>>2]=t}function u2(i){return i+8|0}function cn(i){return i-8|0}function k2(i,t){n[i+4>>2]=n[i+4>>2]&1|t|2,i=i+t|0,n[i+4>>2]=n[i+4>>2]|1}function _3(i){var t=0;return t=n[i+16>>2],t||(t=n[i+20>>2]),t}function Tr(i){return n[i>>2]+n[i+4>>2]|0}function f3(i){return(i|0)!=31?25-(i>>>1|0)|0:0}function N3(i){return i=i<<1,0-i|i}function te(i,t,e,r){var u=0;return u=N-16|0,N=u,n[u+4>>2]=r,n[u>>2]=e,e=0,t>>>0>=r>>>0&&(n[u+12>>2]=r,n[u+8>>2]=i,e=vn(u,u+8|0)),N=u+16|0,e}function re(i,t,e){var r=0,u=0,a=0,s=0,l=0;u=N-16|0,N=u,n[u+12>>2]=0,r=u+12|0;n:{e:{t:{if(e>>>0>=128){if(e>>>0<2048)break t;if(a=e>>>12|0,s=e&63|-128,l=e>>>6&63|-128,e>>>0>=65536)break e;c[r+2|0]=s,c[r+1|0]=l,c[r|0]=a|224,e=3;break n}c[r|0]=e,e=1;break n}c[r+1|0]=e&63|128,c[r|0]=e>>>6|192,e=2;break n}c[r+3|0]=s,c[r+2|0]=l,c[r+1|0]=a&63|128,c[r|0]=e>>>18|240,e=4}return n[u+4>>2]=e,n[u>>2]=r,i=te(i,t,n[u>>2],n[u+4>>2]),N=u+16|0,i}function Vr(i,t,e){n[i+4>>2]=e,n[i>>2]=t}function K2(i,t,e){var r=0;r=N-16|0,N=r,Fr(r+4|0,e),e&&(I(n[r+8>>2],t,e),n[r+12>>2]=e),n[i+8>>2]=n[r+12>>2],t=n[r+8>>2],n[i>>2]=n[r+4>>2],n[i+4>>2]=t,N=r+16|0}function Fr(i,t){var e=0,r=0;e=N-16|0,N=e,It(e+4|0,t,0,1,1),n[e+4>>2]==1&&Y(),t=n[e+12>>2],r=n[e+8>>2],n[i+8>>2]=0,n[i>>2]=r,n[i+4>>2]=t,N=e+16|0}function d3(i,t,e){var r=0;r=N-16|0,N=r,Qr(r+8|0,t,e,0),t=n[r+12>>2],n[i>>2]=n[r+8>>2],n[i+4>>2]=t,N=r+16|0}function Hr(i,t,e,r,u){var a=0;a=N-16|0,N=a,Zr(a+8|0,i,t,e,r,u),n[a+8>>2]!=-2147483647&&Y(),N=a+16|0}function Zr(i,t,e,r,u,a){var s=0,l=0,f=0,_=0,d=0,b=0;l=N-16|0,N=l;n:{if(!a||(e=e+r|0,r>>>0>e>>>0))break n;f=l+4|0,s=N-32|0,N=s,r=t,t=n[t>>2]<<1,t=t>>>0<e>>>0?e:t,e=(a|0)==1?8:a>>>0<1025?4:1,d=t>>>0>e>>>0?t:e,k3(s+20|0,d,u,a),b=1,_=n[s+24>>2],t=n[s+28>>2];e:{if(n[s+20>>2]==1){n[f+4>>2]=_;break e}Pr(s+20|0,r,u,a);t:{if(n[s+24>>2]){if(u=n[s+28>>2],!u){Qr(s+8|0,_,t,0),a=n[s+8>>2],u=n[s+12>>2];break t}a=e3(n[s+20>>2],u,_,t),u=t;break t}d3(s,_,t),a=n[s>>2],u=n[s+4>>2]}if(!a){n[f+4>>2]=_;break e}n[f+4>>2]=a,b=0,t=u}if(n[f>>2]=b,n[f+8>>2]=t,N=s+32|0,s=n[l+8>>2],n[l+4>>2]){e=n[l+12>>2];break n}n[r>>2]=d,n[r+4>>2]=s,s=-2147483647}n[i+4>>2]=e,n[i>>2]=s,N=l+16|0}function ue(i,t){var e=0;e=n[i+8>>2],n[i>>2]-e>>>0<t>>>0&&Hr(i,e,t,1,1)}function Qr(i,t,e,r){n:{if(!e)break n;if(!r){t=B1(e,t);break n}t=B1(e,t);e:{if(!t||!(o[cn(t)+4|0]&3))break e;k0(t,e)}}n[i+4>>2]=e,n[i>>2]=t}function D0(i,t,e){var r=0,u=0;r=t+e|0,e=r-t|0,ue(i,e),u=n[i+8>>2],(t|0)!=(r|0)&&I(n[i+4>>2]+u|0,t,e),n[i+8>>2]=e+u}function m2(i){n[i>>2]=0,n[i+4>>2]=1}function b3(i){var t=0,e=0,r=0,u=0,a=0;n:{e:{if(i>>>0>=128){if(i>>>0<168)break e;for(r=i<<11,e=36;;){if(e>>>0>=2){a=t,u=e>>>1|0,t=u+t|0,t=r>>>0<n[(t<<2)+1163792>>2]<<11>>>0?a:t,e=e-u|0;continue}break}a=t,t=n[(t<<2)+1163792>>2]<<11,e=(a+(t>>>0<r>>>0)|0)+((t|0)==(r|0))|0,r=(e<<2)+1163792|0,u=n[r>>2],t=919;t:{r:{if(e>>>0>34||(t=n[r+4>>2]>>>21|0,e))break r;r=0;break t}r=n[r-4>>2]&2097151}for(e=u>>>21|0,u=t-1|0,i=i-r|0,t=0;;){t:{if((e|0)==(u|0)||(t=o[e+1160539|0]+t|0,i>>>0<t>>>0))break t;e=e+1|0;continue}break}i=e&1;break n}if(t=i-39|0,t>>>0>57)break e;i=t&31,i=(t&63)>>>0>=32?41943040>>>i|0:((1<<i)-1&41943040)<<32-i|524417>>>i;break n}i=0}return i&1}function h3(i){var t=0,e=0,r=0,u=0,a=0;if((i&2097119)-65>>>0<26)return 1;if(i>>>0<170)return 0;for(r=i<<11,e=22;;){if(e>>>0>=2){a=t,u=e>>>1|0,t=u+t|0,t=r>>>0<n[(t<<2)+1164108>>2]<<11>>>0?a:t,e=e-u|0;continue}break}a=t,t=n[(t<<2)+1164108>>2]<<11,e=(a+(t>>>0<r>>>0)|0)+((t|0)==(r|0))|0,r=(e<<2)+1164108|0,u=n[r>>2],t=313;n:{e:{if(e>>>0>20||(t=n[r+4>>2]>>>21|0,e))break e;r=0;break n}r=n[r-4>>2]&2097151}for(e=u>>>21|0,u=t-1|0,i=i-r|0,t=0;;){n:{if((e|0)==(u|0)||(t=o[e+1161749|0]+t|0,i>>>0<t>>>0))break n;e=e+1|0;continue}break}return e&1}function R0(i,t,e){var r=0;r=N-16|0,N=r,Pr(r+4|0,i,t,e),n[r+8>>2]&&Bn(n[r+4>>2],n[r+12>>2]),N=r+16|0}function Pr(i,t,e,r){var u=0,a=0,s=0;u=4;n:{if(!r||(a=n[t>>2],!a))break n;n[i+4>>2]=e,n[i>>2]=n[t+4>>2],s=O(r,a),u=8}n[i+u>>2]=s}function p3(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0,y=0;u=N-48|0,N=u,_=u+16|0,a=N-48|0,N=a,Fr(a+12|0,e),r=n[a+20>>2],s=n[a+16>>2],n[a+32>>2]=0,n[a+36>>2]=0,n[a+24>>2]=0,n[a+28>>2]=0,p=a+40|0,b=r+s|0,d=b,r=e,s=t;n:for(;;){e:{if(r>>>0<16)break e;for(l=0;;)if((l|0)==16){if(h=0,l=a+24|0,(p|0)!=(l|0))for(m=p-l|0;h=o[l|0]+h|0,l=l+1|0,m=m-1|0,!!m;);if((h&255)!=16)break e;for(l=0;;)if((l|0)==16){d=d+16|0,s=s+16|0,r=r-16|0,f=f+16|0;continue n}else{w=l+d|0,y=Lr(s+l|0),c[w|0]=y,l=l+1|0;continue}}else{c[(a+24|0)+l|0]=((o[s+l|0]^-1)&128)>>>7,l=l+1|0;continue}}break}n:{for(;;){if(r=t+f|0,s=e,(e|0)==(f|0))break n;if(s=c[r|0],c[a+47|0]=s,(s|0)>=0){w=f+b|0,y=Lr(a+47|0),c[w|0]=y,f=f+1|0;continue}break}s=f}l=n[a+16>>2],n[_>>2]=n[a+12>>2],n[_+4>>2]=l,n[_+8>>2]=s,n[_+16>>2]=e-f,n[_+12>>2]=r,n[a+20>>2]=s,N=a+48|0,p=n[u+24>>2],n[u+8>>2]=p,r=n[u+20>>2],n[u>>2]=n[u+16>>2],n[u+4>>2]=r,d=n[u+28>>2],r=n[u+32>>2],n[u+44>>2]=0,l=r+d|0,n[u+40>>2]=l,n[u+36>>2]=d,m=t+e|0;n:{for(;;){e:{t:{if(r=e2(u+36|0),(r|0)!=1114112){if(s=n[u+44>>2],f=s+l|0,l=n[u+40>>2],a=f-(l+d|0)|0,d=n[u+36>>2],n[u+44>>2]=a+d,(r|0)!=931)break t;_=s+p|0;r:{if(!_)break r;if(e>>>0>_>>>0){if(c[t+_|0]>-65)break r;break n}if((e|0)!=(_|0))break n}s=t+_|0,f=0;r:{for(;;){if(h=963,(t|0)==(s|0))break r;if(r=s-1|0,a=c[r|0],(a|0)<0){v=a&63,r=s-2|0,a=o[r|0],b=a<<24>>24;u:{if((b|0)>=-64){s=a&31;break u}g=b&63,r=s-3|0,a=o[r|0],b=a<<24>>24;i:{if((b|0)>=-64){s=a&15;break i}r=s-4|0,s=b&63|(o[r|0]&7)<<6}s=g|s<<6}if(a=v|s<<6,(a|0)==1114112)break r}u:{i:{if(f||!b3(a))break i;a=1114112,f=0;break u}f=1}if(s=r,(a|0)!=1114112)break}if(!h3(a))break r;r=_+2|0;u:{if(!r)break u;if(e>>>0>r>>>0){if(c[t+r|0]>-65)break u;break e}if((e|0)!=(r|0))break e}for(c[u+24|0]=0,n[u+20>>2]=m,n[u+16>>2]=t+r;;){if(r=e2(u+16|0),(r|0)==1114112){h=962;break r}if(!b3(r))break}h=h3(r)?963:962}t2(u,h);continue}n[i+8>>2]=n[u+8>>2],t=n[u+4>>2],n[i>>2]=n[u>>2],n[i+4>>2]=t,N=u+48|0;return}B3(u+16|0,r),r=n[u+20>>2];t:{if(!r){s=n[u+16>>2];break t}if(s=n[u+24>>2],t2(u,n[u+16>>2]),t2(u,r),!s)continue}t2(u,s);continue}break}Y()}Y()}function Lr(i){return i=i|0,i=o[i|0],((i-65&255)>>>0<26?32:0)|i}function k3(i,t,e,r){var u=0,a=0,s=0,l=0;u=N-16|0,N=u,a=1,s=4,t=B(r,0,t,0);n:{if(C||(r=u+8|0,n[r+4>>2]=t,n[r>>2]=-2147483648-e>>>0>=t>>>0?e:0,t=n[u+8>>2],!t))break n;l=n[u+12>>2],n[i+4>>2]=t,a=0,s=8}n[i+s>>2]=l,n[i>>2]=a,N=u+16|0}function It(i,t,e,r,u){var a=0;a=N-32|0,N=a,k3(a+20|0,t,r,u);n:{if(n[a+20>>2]==1){n[i>>2]=1,n[i+4>>2]=0;break n}if(u=n[a+28>>2],!u){n[i+8>>2]=r,n[i>>2]=0,n[i+4>>2]=0;break n}r=n[a+24>>2];e:{if(!e){d3(a+8|0,r,u),e=n[a+8>>2];break e}Qr(a,r,u,1),e=n[a>>2]}if(!e){n[i+8>>2]=u,n[i+4>>2]=r,n[i>>2]=1;break n}n[i+8>>2]=e,n[i+4>>2]=t,n[i>>2]=0}N=a+32|0}function m3(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0;a=N-16|0,N=a;n:{if(e&1){u=e>>>1|0;break n}for(r=t;;){if(u=c[r|0],!u){r=s<<1,u=l&1?s>>>0>=16?r:0:r;break n}r=r+1|0;e:{t:{if((u|0)<0){if((u|0)!=-128)break e;u=o[r|0]|o[r+1|0]<<8,r=(r+u|0)+2|0;break t}r=r+u|0}s=u+s|0;continue}f=b0(u&3,8),r=((r+((f<<5&1073741824|f<<7)>>>29|0)|0)+(u>>>1&2)|0)+(u>>>2&2)|0,l=!s|l}}r=a+4|0,Fr(r,u),v3(r,t,e)&&Y(),n[i+8>>2]=n[a+12>>2],t=n[a+8>>2],n[i>>2]=n[a+4>>2],n[i+4>>2]=t,N=a+16|0}function v3(i,t,e){i=i|0,t=t|0,e=e|0;var r=0,u=0;r=N-16|0,N=r,n[r+12>>2]=e,n[r+8>>2]=t,ts(r,r+8|0),u=n[r>>2];n:{if(u){D0(i,u,n[r+4>>2]),i=0;break n}i=g3(i,1158740,t,e)}return N=r+16|0,i|0}function k5(i,t){return i=i|0,t=t|0,t2(i,t),0}function R1(i,t){K2(i,n[t+4>>2],n[t+8>>2])}function xt(i,t){return((i+t|0)-1&0-t)-i|0}function o0(i,t,e,r){if((t|0)==(r|0)){I(i,e,t);return}Y()}function m5(i,t){i=i|0,t=t|0;var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0,v=0,g=0,w=0;l=n[i>>2],s=n[i+4>>2],u=N-32|0,N=u;n:{if(!(o[t+11|0]&24)){i=M0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0;break n}i=u+16|0,e=t+8|0,E[i+2>>1]=j[e+6>>1],E[i>>1]=(n[e>>2]&268435456)>>>28;e:{if(!(E[u+16>>1]&1)){i=yn(l,s+l|0);break e}i=j[u+18>>1],n[u+28>>2]=0,n[u+20>>2]=l,n[u+24>>2]=s+l,v=i,e=u+20|0,s=0,d=N-16|0,N=d;t:{if(!i)break t;for(;;){b=0,g=n[e>>2],w=n[e+4>>2],r=0,p=0,f=N-16|0,N=f,m=f+8|0,a=n[e>>2];r:{if((a|0)==n[e+4>>2]||(p=1,n[e>>2]=a+1,r=o[a|0],r<<24>>24>=0))break r;if(n[e>>2]=a+2,_=o[a+1|0]&63,h=r&31,r>>>0<=223){r=_|h<<6;break r}if(n[e>>2]=a+3,_=o[a+2|0]&63|_<<6,r>>>0<240){r=_|h<<12;break r}n[e>>2]=a+4,r=h<<18&1835008|(o[a+3|0]&63|_<<6)}if(n[m+4>>2]=r,n[m>>2]=p,N=f+16|0,r=n[f+8>>2]&1?n[f+12>>2]:1114112,(r|0)!=1114112&&(b=n[e+8>>2],n[e+8>>2]=n[e>>2]+(b+w-(n[e+4>>2]+g)|0)),a=d+8|0,n[a+4>>2]=r,n[a>>2]=b,n[d+12>>2]==1114112){s=i;break t}if(i=i-1|0,!i)break}}N=d+16|0,i=v-s|0,s=n[u+28>>2]}if(e=j[t+12>>1],e>>>0<=i>>>0){i=M0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0;break n}if(Wr(u+8|0,t,e-i|0,0),i=1,e=n[u+8>>2],(e|0)==1114112||(r=j[u+12>>1],M0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0))break n;i=Ar(e,r,t)}return N=u+32|0,i|0}function jt(i,t){k0(i,t)}function Ar(i,t,e){var r=0,u=0,a=0;for(r=n[e+4>>2],u=n[e>>2],e=0;a=e,(e&65535)>>>0<(t&65535)>>>0&&(e=e+1|0,!(M0[n[r+16>>2]](u,i)|0)););return(a&65535)>>>0<(t&65535)>>>0}function Wr(i,t,e,r){var u=0,a=0,s=0,l=0;n:{e:{t:switch(l=r,r=n[t+8>>2],u=r>>>29&3,(((u|0)==3?l:u)&255)-1|0){case 0:break t;case 1:break e;default:break n}s=e;break n}s=(e&65534)>>>1|0}r=r&2097151,u=n[t+4>>2],t=n[t>>2];n:{e:{for(;;){if((a&65535)>>>0>=(s&65535)>>>0)break e;if(a=a+1|0,!!(M0[n[u+16>>2]](t,r)|0))break}r=1114112;break n}a=e-s|0}E[i+4>>1]=a,n[i>>2]=r}function Jr(i,t,e){n:{if((t|0)==1114112||!(M0[n[n[i+4>>2]+16>>2]](n[i>>2],t)|0))break n;return 1}return e?M0[n[n[i+4>>2]+12>>2]](n[i>>2],e,0)|0:0}function g3(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;s=N-16|0,N=s;n:{e:{if(!(r&1))for(d=n[t+12>>2];;){if(a=o[e|0],l=(a|0)!=0,!a)break n;u=e+1|0;t:{r:{u:{if(f=a<<24>>24,(f|0)<0){if((a|0)==128)break u;if((a|0)!=192)break r;if(n[s+4>>2]=t,n[s>>2]=i,n[s+8>>2]=1610612768,n[s+12>>2]=0,e=(_<<3)+r|0,!(M0[n[e+4>>2]](n[e>>2],s)|0))break t;break e}if(e=u+a|0,!(M0[d|0](i,u,a)|0))continue;break n}if(u=e+3|0,a=o[e+1|0]|o[e+2|0]<<8,e=u+a|0,!(M0[d|0](i,u,a)|0))continue;break n}b=1610612768,f&1&&(b=o[e+1|0]|o[e+2|0]<<8|(o[e+3|0]<<16|o[e+4|0]<<24),u=e+5|0),a=0;r:{if(!(f&2)){l=u,e=0;break r}l=u+2|0,e=o[u|0]|o[u+1|0]<<8}if(f&4?(a=o[l|0]|o[l+1|0]<<8,u=l+2|0):u=l,f&8&&(_=o[u|0]|o[u+1|0]<<8,u=u+2|0),e=f&16?j[(((e&65535)<<3)+r|0)+4>>1]:e,a=f&32?j[((a<<3)+r|0)+4>>1]:a,n[s+4>>2]=t,n[s>>2]=i,l=a<<16,n[s+8>>2]=b,n[s+12>>2]=e&65535|l,e=(_<<3)+r|0,M0[n[e+4>>2]](n[e>>2],s)|0)break e}_=_+1|0,e=u}l=M0[n[t+12>>2]](i,e,r>>>1|0)|0;break n}l=1}return N=s+16|0,l}function w3(i,t){var e=0;if(t=i+t|0,(t|0)!=(i|0))for(t=t-i|0;e=(c[i|0]>-65)+e|0,i=i+1|0,t=t-1|0,!!t;);return e}function y3(i,t,e,r){var u=0,a=0;for(u=t&255,t=0;;){n:{if((t|0)==(r|0)){t=r;break n}if(o[t+e|0]==(u|0))a=1;else{t=t+1|0;continue}}break}n[i+4>>2]=t,n[i>>2]=a}function C3(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0;s=N-16|0,N=s;n:{e:{if(a=e+3&-4,(a|0)!=(e|0)&&(u=a-e|0,u=r>>>0<u>>>0?r:u,y3(s+8|0,t,e,u),a=1,n[s+8>>2]&1))break e;for(_=r-8|0,a=O(t&255,16843009);;){t:{r:{if(u>>>0<=_>>>0&&(l=e+u|0,f=a^n[l>>2],l=a^n[l+4>>2],((f|16843008-f)&(16843008-l|l)&-2139062144)==-2139062144))break r;if(y3(s,t,e+u|0,r-u|0),a=1,n[s>>2]&1)break t;a=0;break n}u=u+8|0;continue}break}u=n[s+4>>2]+u|0;break n}u=n[s+12>>2]}n[i+4>>2]=u,n[i>>2]=a,N=s+16|0}function Yr(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0;_=N-32|0,N=_;n:{s=_+12|0,u=s-1|0,r=20;e:{for(;;){if(a=r-1|0,a>>>0>=20)break e;if(l=I1(i,e,10),f=C,h=r+u|0,p=i-B(l,f,10,0)|48,c[h|0]=p,d=!e&i>>>0<10,r=a,i=l,e=f,!!d)break}e=r;break n}Y()}l=e+s|0,a=1,i=N-16|0,N=i,r=n[t+8>>2],u=r&2097152,f=u?43:1114112,s=20-e|0,e=s+(u>>>21|0)|0;n:{if(!(r&8388608)){a=0;break n}e=yn(1,1)+e|0}n:{e:{t:{r:{if(u=j[t+12>>1],u>>>0>e>>>0){if(r&16777216)break r;if(r=1,Wr(i,t,u-e|0,1),e=n[i>>2],(e|0)==1114112||(u=j[i+4>>1],Jr(t,f,a))||M0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0)break n;r=Ar(e,u,t);break n}if(!Jr(t,f,a))break t;break e}if(d=n[t+12>>2],b=n[t+8>>2],n[t+8>>2]=b&-1612709888|536870960,Jr(t,f,a))break e;if(r=1,Wr(i+8|0,t,u-e|0,1),e=n[i+8>>2],(e|0)==1114112||(a=j[i+12>>1],M0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0)||Ar(e,a,t))break n;n[t+8>>2]=b,n[t+12>>2]=d,r=0;break n}r=M0[n[n[t+4>>2]+12>>2]](n[t>>2],l,s)|0;break n}r=1}return N=i+16|0,N=_+32|0,r}function Gr(i){var t=0,e=0,r=0,u=0,a=0;for(r=i<<11,t=51;;){if(t>>>0>=2){a=e,u=t>>>1|0,e=u+e|0,e=r>>>0<n[(e<<2)+1162444>>2]<<11>>>0?a:e,t=t-u|0;continue}break}t=n[(e<<2)+1162444>>2]<<11,t=((t>>>0<r>>>0)+e|0)+((t|0)==(r|0))|0,r=(t<<2)+1162444|0,u=n[r>>2],e=1519;n:{e:{if(t>>>0>49||(e=n[r+4>>2]>>>21|0,t))break e;r=0;break n}r=n[r-4>>2]&2097151}for(t=u>>>21|0,u=e-1|0,i=i-r|0,e=0;;){n:{if((t|0)==(u|0)||(e=o[t+1158764|0]+e|0,i>>>0<e>>>0))break n;t=t+1|0;continue}break}return t&1}function B3(i,t){var e=0,r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;l=N-32|0,N=l;n:{if(t>>>0>=192){a=l+8|0,f=N-16|0,N=f,e=t>>>16|0,E[f+14>>1]=e;e:{t:{r:{if(t>>>0<=131071){if(u=(e<<4)+1163760|0,e=n[u+4>>2],!e)break t;for(s=n[u>>2],_=t&65535;;)if(e>>>0<=1){if(e=s+O(r,6)|0,r=j[e>>1],s=t&65535,r>>>0>s>>>0)break t;if(s>>>0<=(r+o[e+2|0]&65535)>>>0)break r;break t}else{d=r,b=e>>>1|0,r=b+r|0,r=_>>>0<j[s+O(r,6)>>1]?d:r,e=e-b|0;continue}}n[a>>2]=1114112;break e}if(r=j[e>>1]|j[e+2>>1]<<16,(r^t)&r>>>24)break t;n[a+4>>2]=0,n[a+8>>2]=0,n[a>>2]=t&65536|j[e+4>>1]+t&65535;break e}t:{if(e=n[u+12>>2],e){for(u=n[u+8>>2],r=0,s=t&65535;;){if(e>>>0>1){d=r,_=e>>>1|0,r=_+r|0,r=s>>>0<j[u+(r<<3)>>1]?d:r,e=e-_|0;continue}break}if(e=u+(r<<3)|0,j[e>>1]==(t&65535))break t}n[a>>2]=1114112;break e}for(r=e+2|0,u=N-16|0,s=j[f+14>>1]<<16,e=0;;){if((e|0)!=12){n[(u+4|0)+e>>2]=j[r>>1]|s,e=e+4|0,r=r+2|0;continue}break}n[a+8>>2]=n[u+12>>2],e=n[u+8>>2],n[a>>2]=n[u+4>>2],n[a+4>>2]=e}N=f+16|0,n[l+24>>2]=0,n[l+28>>2]=0,n[l+20>>2]=t,t=n[l+8>>2]==1114112?l+20|0:a,e=n[t+4>>2],n[i>>2]=n[t>>2],n[i+4>>2]=e,n[i+8>>2]=n[t+8>>2];break n}n[i+4>>2]=0,n[i+8>>2]=0,n[i>>2]=t-65>>>0<26?t|32:t}N=l+32|0}function R3(i){var t=0,e=0,r=0,u=0,a=0;for(r=i<<11,t=43;;){if(t>>>0>=2){a=e,u=t>>>1|0,e=u+e|0,e=r>>>0<n[(e<<2)+1163936>>2]<<11>>>0?a:e,t=t-u|0;continue}break}t=n[(e<<2)+1163936>>2]<<11,t=((t>>>0<r>>>0)+e|0)+((t|0)==(r|0))|0,r=(t<<2)+1163936|0,u=n[r>>2],e=291;n:{e:{if(t>>>0>41||(e=n[r+4>>2]>>>21|0,t))break e;r=0;break n}r=n[r-4>>2]&2097151}for(t=u>>>21|0,u=e-1|0,i=i-r|0,e=0;;){n:{if((t|0)==(u|0)||(e=o[t+1161458|0]+e|0,i>>>0<e>>>0))break n;t=t+1|0;continue}break}return t&1}function Mt(i){return i=n[i>>2],n[i+4>>2]-n[i>>2]|0}function ie(i,t,e){n[i+4>>2]=t+e,n[i>>2]=t}function E3(i,t){return i=i|0,t=t|0,Yr(n[i>>2],t)|0}function I3(i,t){return i=i|0,t=t|0,Yr(j[i>>1],t)|0}function $r(i,t,e,r,u){var a=0;n[i+16>>2]=0,n[i+12>>2]=u,n[i+8>>2]=r,n[i+4>>2]=e,n[i>>2]=t,a=i,i=u-r>>>2|0,t=e-t>>>2|0,n[a+20>>2]=i>>>0<t>>>0?i:t}function n8(i){return n[i+4>>2]-n[i>>2]|0}function A2(i,t,e){for(var r=0,u=0;;){if(!e)return 0;if(e=e-1|0,r=o[t|0],u=o[i|0],t=t+1|0,i=i+1|0,(r|0)!=(u|0))break}return u-r|0}function I(i,t,e){return o.copyWithin(i,t,t+e),i}function k0(i,t){return o.fill(0,i,i+t),i}function x3(i,t,e){return o.copyWithin(i,t,t+e),i}function j3(i,t,e,r,u){var a=0,s=0,l=0;t=B(t,0,7513,0),a=C,s=t,e=B(e,0,7513,0),t=C,e=e+a|0,l=0+s|0,n[i>>2]=l,n[i+4>>2]=e,e=(e|0)==(a|0)&s>>>0>l>>>0|e>>>0<a>>>0,a=t,e=e+t|0,t=e>>>0<a>>>0,r=B(r,u,7513,0),e=r+e|0,t=C+t|0,n[i+8>>2]=e,n[i+12>>2]=e>>>0<r>>>0?t+1|0:t}function e8(i,t,e){var r=0,u=0,a=0,s=0;n:{if(!(e&64)){if(!e)break n;r=0-e|0,u=r&31,(r&63)>>>0>=32?a=0:a=t>>>u|0,u=e&31,(e&63)>>>0>=32?(r=t<<u,t=0):(r=(1<<u)-1&t>>>32-u,t=t<<u);break n}r=e&31,(e&63)>>>0>=32?(s=t<<r,a=0):(s=(1<<r)-1&t>>>32-r,a=t<<r),t=0,r=0}n[i>>2]=t,n[i+4>>2]=r,n[i+8>>2]=a,n[i+12>>2]=s}function t8(i,t,e,r,u,a){var s=0,l=0,f=0,_=0;n:{if(!(a&64)){if(!a)break n;s=r,f=0-a|0,l=f&31,(f&63)>>>0>=32?(f=s<<l,_=0):(f=(1<<l)-1&s>>>32-l|u<<l,_=s<<l),l=a&31,(a&63)>>>0>=32?(s=0,t=e>>>l|0):(s=e>>>l|0,t=((1<<l)-1&e)<<32-l|t>>>l),t=_|t,e=s|f,s=a&31,(a&63)>>>0>=32?(f=0,r=u>>>s|0):(f=u>>>s|0,r=((1<<s)-1&u)<<32-s|r>>>s),u=f;break n}t=r,e=a&31,(a&63)>>>0>=32?t=u>>>e|0:(s=u>>>e|0,t=((1<<e)-1&u)<<32-e|t>>>e),e=s,r=0,u=0}n[i>>2]=t,n[i+4>>2]=e,n[i+8>>2]=r,n[i+12>>2]=u}function ae(i,t){var e=0,r=0;for(e=N-t|0,N=e;;){if((t|0)!=(r|0)){c[e+r|0]=0,r=r+1|0;continue}break}I(i,e,t),N=t+e|0}function M3(i,t,e,r,u){var a=0,s=0,l=0,f=0,_=0,d=0,b=0,h=0,p=0,m=0;_=N-96|0,N=_;n:{e:{t:{r:{if(l=o[i|0],l){if(s=u-l|0,s>>>0>r>>>0)break r;for(d=e;;){if((u|0)!=(l|0)){a=t+l|0,c[a|0]=o[a|0]^o[d|0],l=l+1|0,d=d+1|0;continue}break}j2(t),r=r-s|0,e=e+s|0}l=t+200|0,d=r,r=(r>>>0)%(u>>>0)|0,d=d-r|0,m=d+e|0;break t}for(t=t+l|0,d=r;;){if(!d)break e;c[t|0]=o[t|0]^o[e|0],d=d-1|0,t=t+1|0,e=e+1|0}}for(;;){t:{r:{if(u>>>0<=d>>>0)for(n[_+60>>2]=0,n[_+64>>2]=8,n[_+48>>2]=e,n[_+52>>2]=u,e=e+u|0,n[_+56>>2]=e,f=_+12|0,p=N-32|0,N=p,h=_+48|0,s=h,n[p+24>>2]=n[s+16>>2],a=n[s+12>>2],n[p+16>>2]=n[s+8>>2],n[p+20>>2]=a,a=n[s+4>>2],n[p+8>>2]=n[s>>2],n[p+12>>2]=a,b=p+8|0,s=n[b+16>>2],s||Y(),n[f+4>>2]=l,n[f>>2]=t,n[f+28>>2]=0,a=n[b+4>>2],n[f+8>>2]=n[b>>2],n[f+12>>2]=a,a=n[b+12>>2],n[f+16>>2]=n[b+8>>2],n[f+20>>2]=a,n[f+24>>2]=n[b+16>>2],s=N0[b+4>>2]/(s>>>0)|0,a=l-t>>>3|0,n[f+32>>2]=a>>>0>s>>>0?s:a,N=p+32|0,I(h,f,36),d=d-u|0;;){if(b=N-16|0,N=b,h=_+84|0,a=_+48|0,f=n[a+28>>2],f>>>0<N0[a+32>>2]?(n[a+28>>2]=f+1,s=n[a>>2],bs(b+8|0,a+8|0,f),a=n[b+12>>2],n[h+4>>2]=n[b+8>>2],n[h+8>>2]=a,s=(f<<3)+s|0):s=0,n[h>>2]=s,N=b+16|0,h=n[_+84>>2],!h)break t;if(n[_+92>>2]!=8)break r;a=n[_+88>>2],s=o[a|0]|o[a+1|0]<<8|(o[a+2|0]<<16|o[a+3|0]<<24),a=n[h+4>>2]^(o[a+4|0]|o[a+5|0]<<8|(o[a+6|0]<<16|o[a+7|0]<<24)),n[h>>2]=n[h>>2]^s,n[h+4>>2]=a}if(!r){r=0;break n}for(l=r;;){if(!l)break n;c[t|0]=o[t|0]^o[m|0],l=l-1|0,t=t+1|0,m=m+1|0}}Y()}j2(t)}}r=r+l|0}c[i|0]=r,N=_+96|0}function a1(i,t,e,r,u,a,s){var l=0;l=N-48|0,N=l,n[l+44>>2]=r,n[l+40>>2]=e,n[l+36>>2]=16,n[l+32>>2]=t,n[l+28>>2]=1,n[l+24>>2]=1048648,n[l+20>>2]=s,n[l+16>>2]=a,n[l+12>>2]=11,n[l+8>>2]=u,P2(i,l+8|0,5),N=l+48|0}function S3(i,t){var e=0,r=0;e=N-16|0,N=e,E[e+8>>1]=o[1093813]|o[1093814]<<8,r=o[1093809]|o[1093810]<<8|(o[1093811]<<16|o[1093812]<<24),n[e>>2]=o[1093805]|o[1093806]<<8|(o[1093807]<<16|o[1093808]<<24),n[e+4>>2]=r,T4(e|4,t),T4(e|6,1),T4(e+8|0,3),t=j[e+8>>1],c[i+8|0]=t,c[i+9|0]=t>>>8,t=n[e+4>>2],r=n[e>>2],c[i|0]=r,c[i+1|0]=r>>>8,c[i+2|0]=r>>>16,c[i+3|0]=r>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,N=e+16|0}function U3(i,t,e){var r=0,u=0;r=N-32|0,N=r,q3(r+8|0,t,e,e,1),e=n[r+12>>2],u=n[r+8>>2],n[i+8>>2]=t,n[i>>2]=u,n[i+4>>2]=e,N=r+32|0}function St(i,t,e,r){var u=0;for(u=t+1|0,t=i+r|0;u=u-1|0,u>>>0>=2&&(i=t-e|0,r=j[t>>1],t=t+e|0,j[i>>1]<r>>>0););return u>>>0<2}function ln(i,t){for(var e=0;;){if((t|0)==1)return 0;if(e=i+t|0,t=t-1|0,!o[e-2|0])break}return t}function z3(i,t){var e=0,r=0;return e=n[i>>2],e?(r=i,i=n[i+4>>2]==(e|0),n[r>>2]=i?0:t+e|0,i?0:e):0}function K3(i,t,e,r,u){var a=0;if((i|0)!=(t|0))for(u=i+u|0,i=t-i>>>r|0;a=n[u>>2]+a|0,u=e+u|0,i=i-1|0,!!i;);return a}function X3(i,t,e){var r=0;r=N-32|0,N=r,T1(r,t,e,4,0),t=o[r+28|0]|o[r+29|0]<<8|(o[r+30|0]<<16|o[r+31|0]<<24),e=o[r+24|0]|o[r+25|0]<<8|(o[r+26|0]<<16|o[r+27|0]<<24),c[i+24|0]=e,c[i+25|0]=e>>>8,c[i+26|0]=e>>>16,c[i+27|0]=e>>>24,c[i+28|0]=t,c[i+29|0]=t>>>8,c[i+30|0]=t>>>16,c[i+31|0]=t>>>24,t=o[r+20|0]|o[r+21|0]<<8|(o[r+22|0]<<16|o[r+23|0]<<24),e=o[r+16|0]|o[r+17|0]<<8|(o[r+18|0]<<16|o[r+19|0]<<24),c[i+16|0]=e,c[i+17|0]=e>>>8,c[i+18|0]=e>>>16,c[i+19|0]=e>>>24,c[i+20|0]=t,c[i+21|0]=t>>>8,c[i+22|0]=t>>>16,c[i+23|0]=t>>>24,t=o[r+12|0]|o[r+13|0]<<8|(o[r+14|0]<<16|o[r+15|0]<<24),e=o[r+8|0]|o[r+9|0]<<8|(o[r+10|0]<<16|o[r+11|0]<<24),c[i+8|0]=e,c[i+9|0]=e>>>8,c[i+10|0]=e>>>16,c[i+11|0]=e>>>24,c[i+12|0]=t,c[i+13|0]=t>>>8,c[i+14|0]=t>>>16,c[i+15|0]=t>>>24,t=o[r+4|0]|o[r+5|0]<<8|(o[r+6|0]<<16|o[r+7|0]<<24),e=o[r|0]|o[r+1|0]<<8|(o[r+2|0]<<16|o[r+3|0]<<24),c[i|0]=e,c[i+1|0]=e>>>8,c[i+2|0]=e>>>16,c[i+3|0]=e>>>24,c[i+4|0]=t,c[i+5|0]=t>>>8,c[i+6|0]=t>>>16,c[i+7|0]=t>>>24,d0(r),N=r+32|0}function q3(i,t,e,r,u){var a=0;a=N-16|0,N=a,It(a+4|0,t,u,e,r),t=n[a+8>>2],n[a+4>>2]==1&&Y(),n[i+4>>2]=n[a+12>>2],n[i>>2]=t,N=a+16|0}function D3(i,t,e){var r=0;r=N-16|0,N=r,Zr(r+8|0,i,n[i>>2],1,e,t),n[r+8>>2]!=-2147483647&&Y(),N=r+16|0}function W2(i,t,e,r){var u=0;u=N-16|0,N=u,U0(u+8|0,t,r,e),t=n[u+12>>2],e=n[u+8>>2],n[i+8>>2]=0,n[i>>2]=e,n[i+4>>2]=t,N=u+16|0}function O3(i,t,e,r){var u=0;u=N-48|0,N=u,e=Mr(e),n[u+40>>2]=2,E[u+46>>1]=e,n[u+36>>2]=u+46,e=u+4|0,T1(e,t,r,u+36|0,1),r=o[u+32|0]|o[u+33|0]<<8|(o[u+34|0]<<16|o[u+35|0]<<24),t=o[u+28|0]|o[u+29|0]<<8|(o[u+30|0]<<16|o[u+31|0]<<24),c[i+24|0]=t,c[i+25|0]=t>>>8,c[i+26|0]=t>>>16,c[i+27|0]=t>>>24,c[i+28|0]=r,c[i+29|0]=r>>>8,c[i+30|0]=r>>>16,c[i+31|0]=r>>>24,r=o[u+24|0]|o[u+25|0]<<8|(o[u+26|0]<<16|o[u+27|0]<<24),t=o[u+20|0]|o[u+21|0]<<8|(o[u+22|0]<<16|o[u+23|0]<<24),c[i+16|0]=t,c[i+17|0]=t>>>8,c[i+18|0]=t>>>16,c[i+19|0]=t>>>24,c[i+20|0]=r,c[i+21|0]=r>>>8,c[i+22|0]=r>>>16,c[i+23|0]=r>>>24,r=o[u+16|0]|o[u+17|0]<<8|(o[u+18|0]<<16|o[u+19|0]<<24),t=o[u+12|0]|o[u+13|0]<<8|(o[u+14|0]<<16|o[u+15|0]<<24),c[i+8|0]=t,c[i+9|0]=t>>>8,c[i+10|0]=t>>>16,c[i+11|0]=t>>>24,c[i+12|0]=r,c[i+13|0]=r>>>8,c[i+14|0]=r>>>16,c[i+15|0]=r>>>24,r=o[u+8|0]|o[u+9|0]<<8|(o[u+10|0]<<16|o[u+11|0]<<24),t=o[u+4|0]|o[u+5|0]<<8|(o[u+6|0]<<16|o[u+7|0]<<24),c[i|0]=t,c[i+1|0]=t>>>8,c[i+2|0]=t>>>16,c[i+3|0]=t>>>24,c[i+4|0]=r,c[i+5|0]=r>>>8,c[i+6|0]=r>>>16,c[i+7|0]=r>>>24,d0(e),N=u+48|0}function T3(i,t,e,r,u,a,s,l,f){n:{e:{t:{r:{u:{i:{a:{c:{d:{g:{k:{b:switch((t&255)-1|0){case 1:n[i+8>>2]=3,n[i+4>>2]=f;break a;case 3:n[i+8>>2]=6,n[i+4>>2]=l;break a;case 5:n[i>>2]=3,n[i+4>>2]=100;return;case 0:case 6:case 23:break c;case 13:case 18:break r;case 15:break k;case 16:break g;case 21:break d;case 4:case 7:case 9:case 14:case 20:break i;case 8:case 17:case 19:break u;case 10:break b;case 11:case 12:break e;case 22:case 24:break n;default:break t}n[i+8>>2]=6,n[i+4>>2]=s,n[i>>2]=2;return}n[i+8>>2]=5,n[i+4>>2]=a;break a}n[i+8>>2]=4,n[i+4>>2]=u;break a}n[i>>2]=3,n[i+4>>2]=1e3;return}n[i>>2]=3,n[i+4>>2]=40;return}n[i>>2]=1;return}n[i>>2]=3,n[i+4>>2]=200;return}n[i>>2]=3,n[i+4>>2]=500;return}n[i+8>>2]=n[r>>2],t=n[e+4>>2],n[i>>2]=n[e>>2],n[i+4>>2]=t;return}n[i>>2]=0;return}n[i>>2]=3,n[i+4>>2]=60;return}n[i>>2]=3,n[i+4>>2]=300}function E1(i,t){var e=0;e=N-16|0,N=e,n[e+8>>2]=i,n[e+12>>2]=i+t,ee(e+8|0),N=e+16|0}function V3(i,t,e){var r=0;r=N-16|0,N=r,$n(r+8|0,t);n:{if(n[r+12>>2]!=(e|0)){v0(t),k0(i,e);break n}I(i,n[r+8>>2],e)}N=r+16|0}function r8(i,t,e){var r=0,u=0;return r=nn(i),u=C,(e|0)==(u|0)&t>>>0>r>>>0|e>>>0>u>>>0?r:(v0(i),0)}function F3(i,t,e,r){var u=0,a=0;u=n[t+8>>2],a=n[t>>2];n:{if(a){if(r=(n[t+4>>2]-a>>>0)/(r>>>0)|0,!u)break n;r=r+((n[t+12>>2]-u>>>0)/(e>>>0)|0)|0;break n}if(r=0,!u)break n;r=(n[t+12>>2]-u>>>0)/(e>>>0)|0}n[i+8>>2]=r,n[i+4>>2]=1,n[i>>2]=r}function I1(i,t,e){var r=0,u=0,a=0,s=0,l=0,f=0,_=0,d=0,b=0;n:{e:{t:{r:{u:{i:{a:{c:{d:{if(t){if(u=e,!e)break d;break c}return C=0,(i>>>0)/(e>>>0)|0}if(!i)break a;break i}if(!(u-1&u))break u;s=(q2(u)+33|0)-q2(t)|0,a=0-s|0;break t}return C=0,(t>>>0)/0|0}if(e=32-q2(t)|0,e>>>0<31)break r;break e}if((u|0)==1)break n;return e=Ut(u),u=e&31,(e&63)>>>0>=32?(e=0,i=t>>>u|0):(e=t>>>u|0,i=((1<<u)-1&t)<<32-u|i>>>u),C=e,i}s=e+1|0,a=63-e|0}if(e=s&63,r=e&31,e>>>0>=32?(e=0,f=t>>>r|0):(e=t>>>r|0,f=((1<<r)-1&t)<<32-r|i>>>r),a=a&63,r=a&31,a>>>0>=32?(t=i<<r,i=0):(t=(1<<r)-1&i>>>32-r|t<<r,i=i<<r),s)for(a=u-1|0,d=(a|0)==-1?-1:0;l=e<<1|f>>>31,e=f<<1|t>>>31,r=d-(l+(e>>>0>a>>>0)|0)>>31,_=r&u,f=e-_|0,e=l-(e>>>0<_>>>0)|0,t=t<<1|i>>>31,i=b|i<<1,l=r&1,b=l,s=s-1|0,!!s;);return C=t<<1|i>>>31,l|i<<1}i=0,t=0}return C=t,i}function Ut(i){return i?31-q2(i-1^i)|0:32}function B(i,t,e,r){var u=0,a=0,s=0,l=0,f=0,_=0;return u=e>>>16|0,a=i>>>16|0,_=O(u,a),s=e&65535,l=i&65535,f=O(s,l),a=(f>>>16|0)+O(a,s)|0,u=(a&65535)+O(u,l)|0,C=(O(t,e)+_|0)+O(i,r)+(a>>>16)+(u>>>16)|0,f&65535|u<<16}function H3(i){for(var t=0;;){if(i){i=i-1&i,t=t+1|0;continue}break}return t}function Q0(i,t){return i<<t|i>>>32-t}function m0(i,t,e){if(e&32){var r=i;i=t,t=r}return e=e&31,C=e?t<<e|i>>>32-e:t,e?i<<e|t>>>32-e:i}function b0(i,t){var e=0,r=0;return e=t&31,r=(-1<<e&i)>>>e|0,e=i,i=0-t&31,r|(e&-1>>>i)<<i}function Z3(i,t,e){var r=0;r=n[i+8>>2],(r|0)==n[i>>2]&&y2(i,4,e),I(n[i+4>>2]+O(r,e)|0,t,e),n[i+8>>2]=r+1}zt=o,L3(x1);var M0=[null,n5,i5,a5,p5,l5,_5,o5,I3,f8,We,s5,h4,fs,_s,c5,E3,m5,f5,N5,ts,h5,d5,b5,Lr,f8,fs,k5,v3];function v5(){return L0.byteLength>>16}function Q3(i){i=i|0;var t=v5()|0,e=t+i|0;if(t<e&&e<65536){var r=new ArrayBuffer(e<<16),u=new Int8Array(r);u.set(c),c=new Int8Array(r),E=new Int16Array(r),n=new Int32Array(r),o=new Uint8Array(r),j=new Uint16Array(r),N0=new Uint32Array(r),G3=new Float32Array(r),k=new Float64Array(r),L0=r,zt=o}return t}return{memory:Object.create(Object.prototype,{grow:{value:Q3},buffer:{get:function(){return L0}}}),call:e5,input:t5,output:r5,wipe:u5,__data_end:{get value(){return a8},set value(i){a8=i}},__heap_base:{get value(){return o8},set value(i){o8=i}}}}var Y3=J3({});return Y3};
