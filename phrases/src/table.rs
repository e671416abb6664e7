//! Every phrase. Questions ask for what a person already knows: none may send anybody to find out, fetch, copy or record.

use crate::Texts;
use crate::phrase::{Phrase, Use};

const fn phrase(
    used: Use,
    number: u16,
    name: &'static str,
    en: &'static str,
    cy: &'static str,
    ur: &'static str,
) -> Phrase {
    Phrase { number, name, used, texts: Texts { en, cy, ur } }
}

const fn ask(
    number: u16,
    name: &'static str,
    en: &'static str,
    cy: &'static str,
    ur: &'static str,
) -> Phrase {
    phrase(Use::Question, number, name, en, cy, ur)
}

const fn outcome(
    number: u16,
    name: &'static str,
    en: &'static str,
    cy: &'static str,
    ur: &'static str,
) -> Phrase {
    phrase(Use::Outcome, number, name, en, cy, ur)
}

const fn notice(
    number: u16,
    name: &'static str,
    en: &'static str,
    cy: &'static str,
    ur: &'static str,
) -> Phrase {
    phrase(Use::Notice, number, name, en, cy, ur)
}

/// Every phrase, ascending by number.
pub const PHRASES: &[Phrase] = &[
    ask(
        1,
        "still-going-on",
        "Is it still going on, as far as you know?",
        "Ydy hyn yn dal i ddigwydd, hyd y gwyddoch chi?",
        "جہاں تک آپ جانتے ہیں، کیا یہ اب بھی ہو رہا ہے؟",
    ),
    ask(
        2,
        "when-last",
        "About when did it last happen?",
        "Tua phryd ddigwyddodd hyn ddiwethaf?",
        "آخری بار یہ تقریباً کب ہوا؟",
    ),
    ask(3, "when-first", "About when did it begin?", "Tua phryd ddechreuodd hyn?", "یہ تقریباً کب شروع ہوا؟"),
    ask(
        4,
        "how-often",
        "About how often does it happen?",
        "Tua pa mor aml mae hyn yn digwydd?",
        "یہ تقریباً کتنی بار ہوتا ہے؟",
    ),
    ask(5, "where", "Where does it happen?", "Ble mae hyn yn digwydd?", "یہ کہاں ہوتا ہے؟"),
    ask(
        6,
        "which-force",
        "Which police force does the person work for, if you know?",
        "I ba heddlu mae'r person yn gweithio, os gwyddoch chi?",
        "اگر آپ کو معلوم ہو تو یہ شخص کس پولیس فورس میں کام کرتا ہے؟",
    ),
    ask(
        7,
        "which-station",
        "Which station or team does the person work in, if you know?",
        "Ym mha orsaf neu dîm mae'r person yn gweithio, os gwyddoch chi?",
        "اگر آپ کو معلوم ہو تو یہ شخص کس تھانے یا ٹیم میں کام کرتا ہے؟",
    ),
    ask(
        8,
        "name-or-nickname",
        "Do you know a name or a nickname of the person?",
        "Ydych chi'n gwybod enw neu lysenw'r person?",
        "کیا آپ اس شخص کا نام یا عرفی نام جانتے ہیں؟",
    ),
    ask(
        9,
        "what-they-look-like",
        "What does the person look like?",
        "Sut olwg sydd ar y person?",
        "یہ شخص دیکھنے میں کیسا ہے؟",
    ),
    ask(
        10,
        "rank-or-role",
        "What rank or job does the person have, if you know?",
        "Pa reng neu swydd sydd gan y person, os gwyddoch chi?",
        "اگر آپ کو معلوم ہو تو اس شخص کا عہدہ یا کام کیا ہے؟",
    ),
    ask(
        11,
        "how-do-you-know",
        "How do you know this: did you see or hear it, or did somebody tell you?",
        "Sut ydych chi'n gwybod hyn: ai chi welodd neu glywodd, neu a ddywedodd rhywun wrthych chi?",
        "آپ کو یہ کیسے معلوم ہوا: آپ نے خود دیکھا یا سنا، یا کسی نے بتایا؟",
    ),
    ask(
        12,
        "others-who-saw",
        "You do not have to name anybody: did others see or hear it too?",
        "Does dim rhaid i chi enwi neb: wnaeth eraill weld neu glywed hyn hefyd?",
        "کسی کا نام بتانا ضروری نہیں: کیا دوسروں نے بھی دیکھا یا سنا؟",
    ),
    ask(
        13,
        "how-many-know",
        "About how many people know what you told us? It helps us to protect you. Is it only you, a few, or many?",
        "Tua faint o bobl sy'n gwybod yr hyn a ddywedoch chi? Mae'n ein helpu i'ch diogelu. Ai chi yn unig, ychydig, neu lawer?",
        "آپ نے جو بتایا وہ تقریباً کتنے لوگ جانتے ہیں؟ اس سے ہمیں آپ کی حفاظت میں مدد ملتی ہے۔ صرف آپ، چند لوگ، یا بہت سے؟",
    ),
    ask(
        14,
        "anyone-at-risk",
        "Is somebody at risk of harm, and who?",
        "Oes rhywun mewn perygl o niwed, a phwy?",
        "کیا کسی کو نقصان کا خطرہ ہے، اور کسے؟",
    ),
    ask(15, "are-you-safe", "Are you safe?", "Ydych chi'n ddiogel?", "کیا آپ محفوظ ہیں؟"),
    ask(
        16,
        "children",
        "Are children affected?",
        "Oes plant yn cael eu heffeithio?",
        "کیا بچے متاثر ہو رہے ہیں؟",
    ),
    ask(
        17,
        "subject-knows",
        "Does the person know or guess that somebody has reported them?",
        "Ydy'r person yn gwybod neu'n amau bod rhywun wedi rhoi gwybod amdano?",
        "کیا اس شخص کو معلوم یا شک ہے کہ کسی نے اس کی اطلاع دی ہے؟",
    ),
    ask(
        18,
        "who-was-told",
        "Have you told anybody else, such as a manager, a union or a complaints body?",
        "Ydych chi wedi dweud wrth rywun arall, fel rheolwr, undeb neu gorff cwynion?",
        "کیا آپ نے کسی اور کو بتایا ہے، مثلاً منیجر، یونین یا شکایات کا ادارہ؟",
    ),
    ask(
        19,
        "where-evidence-is",
        "Where could investigators lawfully find proof of it, as far as you already know? Please do not collect anything. Where is it?",
        "Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon, hyd y gwyddoch chi eisoes? Peidiwch â chasglu dim. Ble mae o?",
        "جہاں تک آپ پہلے سے جانتے ہیں، تفتیش کار قانونی طور پر ثبوت کہاں پا سکتے ہیں؟ براہ کرم کچھ جمع نہ کریں۔ ثبوت کہاں ہے؟",
    ),
    ask(
        20,
        "which-systems",
        "Which police systems or records does it concern, from what you already know?",
        "Pa systemau neu gofnodion heddlu sydd dan sylw, o'r hyn a wyddoch chi eisoes?",
        "آپ جو پہلے سے جانتے ہیں اس کے مطابق یہ پولیس کے کن نظاموں یا ریکارڈ سے متعلق ہے؟",
    ),
    ask(
        21,
        "more-detail",
        "Can you say more about this, in your own words, from what you already know?",
        "Allwch chi ddweud mwy am hyn, yn eich geiriau eich hun, o'r hyn a wyddoch chi eisoes?",
        "کیا آپ اس بارے میں اپنے الفاظ میں مزید بتا سکتے ہیں، جو آپ پہلے سے جانتے ہیں؟",
    ),
    ask(
        22,
        "others-involved",
        "Are others involved, inside or outside the police?",
        "Oes eraill yn rhan o hyn, y tu mewn neu'r tu allan i'r heddlu?",
        "کیا پولیس کے اندر یا باہر دوسرے لوگ بھی شامل ہیں؟",
    ),
    ask(
        23,
        "same-person-as-before",
        "Is this about the same person as in your earlier letter?",
        "Ydy hyn am yr un person ag yn eich llythyr cynharach?",
        "کیا یہ اسی شخص کے بارے میں ہے جس کا ذکر آپ کے پہلے خط میں تھا؟",
    ),
    ask(
        24,
        "may-we-pass-on",
        "May we pass your letter on to another force or body that can act on it?",
        "Gawn ni anfon eich llythyr ymlaen at heddlu neu gorff arall a all weithredu?",
        "کیا ہم آپ کا خط کسی دوسری فورس یا ادارے کو بھیج سکتے ہیں جو کارروائی کر سکے؟",
    ),
    ask(
        25,
        "may-act-if-it-points-to-you",
        "If we act on this, the person may guess that it came from you. Do you still want us to act?",
        "Os gweithredwn ni, efallai y bydd y person yn dyfalu mai oddi wrthych chi y daeth. Ydych chi'n dal am i ni weithredu?",
        "اگر ہم کارروائی کریں تو وہ شخص اندازہ لگا سکتا ہے کہ اطلاع آپ نے دی۔ کیا آپ پھر بھی چاہتے ہیں کہ ہم کارروائی کریں؟",
    ),
    ask(
        26,
        "what-would-help",
        "What would help you most now?",
        "Beth fyddai'n eich helpu fwyaf nawr?",
        "اس وقت آپ کو سب سے زیادہ کس چیز سے مدد ملے گی؟",
    ),
    outcome(
        100,
        "investigating",
        "We are investigating what you told us.",
        "Rydym yn ymchwilio i'r hyn a ddywedoch chi wrthym.",
        "آپ نے جو بتایا ہم اس کی تفتیش کر رہے ہیں۔",
    ),
    outcome(
        101,
        "safeguarding",
        "We have acted to keep somebody safe.",
        "Rydym wedi gweithredu i gadw rhywun yn ddiogel.",
        "ہم نے کسی کو محفوظ رکھنے کے لیے قدم اٹھایا ہے۔",
    ),
    outcome(
        102,
        "recorded",
        "We have recorded what you told us. There is not enough to act on now; it counts if more comes.",
        "Rydym wedi cofnodi'r hyn a ddywedoch chi. Does dim digon i weithredu arno nawr; bydd yn cyfrif os daw mwy.",
        "آپ نے جو بتایا ہم نے درج کر لیا ہے۔ ابھی کارروائی کے لیے کافی نہیں؛ مزید معلومات آئیں تو یہ کام آئے گا۔",
    ),
    outcome(
        103,
        "passed-on",
        "We have passed your letter on to the unit that can act on it.",
        "Rydym wedi anfon eich llythyr ymlaen at yr uned a all weithredu.",
        "ہم نے آپ کا خط اس یونٹ کو بھیج دیا ہے جو کارروائی کر سکتا ہے۔",
    ),
    outcome(
        104,
        "not-for-us",
        "This service cannot act on it. The ordinary complaints procedure of the force, or the oversight body, can.",
        "Ni all y gwasanaeth hwn weithredu ar hyn. Gall trefn gwynion arferol yr heddlu, neu'r corff goruchwylio, wneud hynny.",
        "یہ سروس اس پر کارروائی نہیں کر سکتی۔ فورس کا عام شکایات کا طریقہ یا نگران ادارہ کر سکتا ہے۔",
    ),
    outcome(
        105,
        "closed",
        "We have finished. We cannot tell you all that was done. Thank you.",
        "Rydym wedi gorffen. Ni allwn ddweud wrthych bopeth a wnaed. Diolch.",
        "ہمارا کام مکمل ہو گیا ہے۔ ہم آپ کو سب کچھ نہیں بتا سکتے۔ شکریہ۔",
    ),
    notice(
        200,
        "thank-you",
        "Thank you. We have read what you wrote.",
        "Diolch. Rydym wedi darllen yr hyn a ysgrifennoch chi.",
        "شکریہ۔ آپ نے جو لکھا ہم نے پڑھ لیا ہے۔",
    ),
    notice(
        201,
        "call-999",
        "If somebody is in danger now, call 999. We do not read this day and night.",
        "Os oes rhywun mewn perygl nawr, ffoniwch 999. Nid ydym yn darllen hwn ddydd a nos.",
        "اگر کوئی ابھی خطرے میں ہے تو 999 پر فون کریں۔ ہم یہ دن رات نہیں پڑھتے۔",
    ),
    notice(
        202,
        "do-not-look-up",
        "Please do not look anything up, collect, copy or record anything, and do not ask around. What you already know is enough.",
        "Peidiwch â chwilio am ddim, na chasglu, copïo na recordio dim, a pheidiwch â holi. Mae'r hyn a wyddoch chi eisoes yn ddigon.",
        "براہ کرم کچھ تلاش نہ کریں، کچھ جمع، نقل یا ریکارڈ نہ کریں، اور لوگوں سے نہ پوچھیں۔ جو آپ پہلے سے جانتے ہیں وہ کافی ہے۔",
    ),
    notice(
        203,
        "tell-nobody",
        "To stay safe, please do not tell anybody that you wrote to us.",
        "I gadw'n ddiogel, peidiwch â dweud wrth neb eich bod wedi ysgrifennu atom.",
        "محفوظ رہنے کے لیے براہ کرم کسی کو نہ بتائیں کہ آپ نے ہمیں لکھا ہے۔",
    ),
    notice(
        204,
        "working-on-it",
        "We are still working on it and will write here again.",
        "Rydym yn dal i weithio arno a byddwn yn ysgrifennu yma eto.",
        "ہم ابھی اس پر کام کر رہے ہیں اور یہاں دوبارہ لکھیں گے۔",
    ),
    notice(
        205,
        "part-missing",
        "Part of your letter has not reached us. Please send the whole of it again.",
        "Nid yw rhan o'ch llythyr wedi ein cyrraedd. Anfonwch y cyfan eto, os gwelwch yn dda.",
        "آپ کے خط کا ایک حصہ ہم تک نہیں پہنچا۔ براہ کرم پورا خط دوبارہ بھیجیں۔",
    ),
];
