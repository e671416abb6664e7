//! The categories: the five of the public service and other, and the twelve that units grade by.

use crate::Texts;

/// A category as the form has it; `name` is the choice in `postern_wire::form`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicCategory {
    /// The form's choice.
    pub name: &'static str,
    /// The public wording.
    pub texts: Texts,
}

impl PublicCategory {
    /// The category of this choice.
    #[must_use]
    pub fn by_name(name: &str) -> Option<&'static Self> {
        PUBLIC.iter().find(|category| category.name == name)
    }
}

/// The five categories of the service, and other, in the order of the form.
pub const PUBLIC: &[PublicCategory] = &[
    PublicCategory {
        name: "money-or-favours",
        texts: Texts {
            en: "Gives information or influence in return for money or favours",
            cy: "Yn rhoi gwybodaeth neu ddylanwad am arian neu ffafrau",
            ur: "پیسے یا احسان کے بدلے معلومات یا اثر و رسوخ دینا",
        },
    },
    PublicCategory {
        name: "personal-advantage",
        texts: Texts {
            en: "Uses their position in the police for their own gain, in money or otherwise",
            cy: "Yn defnyddio ei swydd yn yr heddlu er ei fudd ei hun, mewn arian neu fel arall",
            ur: "پولیس کے عہدے کو اپنے ذاتی فائدے کے لیے استعمال کرنا، مالی یا کوئی اور",
        },
    },
    PublicCategory {
        name: "sexual-purposes",
        texts: Texts {
            en: "Crosses professional boundaries or abuses their position for sexual purposes",
            cy: "Yn croesi ffiniau proffesiynol neu'n camddefnyddio ei swydd i ddibenion rhywiol",
            ur: "پیشہ ورانہ حدود پار کرنا یا جنسی مقاصد کے لیے عہدے کا غلط استعمال",
        },
    },
    PublicCategory {
        name: "partner-abuse",
        texts: Texts {
            en: "Abuses or controls their partner, or somebody they have a relationship with",
            cy: "Yn cam-drin neu'n rheoli ei bartner, neu rywun y mae mewn perthynas â nhw",
            ur: "اپنے ساتھی یا جس سے تعلق ہو اس پر ظلم کرنا یا اسے قابو میں رکھنا",
        },
    },
    PublicCategory {
        name: "discrimination",
        texts: Texts {
            en: "Racist, homophobic, misogynistic or disablist conduct, on or off duty, in person or online",
            cy: "Ymddygiad hiliol, homoffobig, gwreig-gasaol neu wahaniaethol ar sail anabledd, ar ddyletswydd neu beidio, wyneb yn wyneb neu ar-lein",
            ur: "نسل پرستانہ، ہم جنس مخالف، عورت مخالف یا معذور مخالف رویہ، ڈیوٹی پر یا اس کے علاوہ، آمنے سامنے یا آن لائن",
        },
    },
    PublicCategory {
        name: "other",
        texts: Texts { en: "Something else", cy: "Rhywbeth arall", ur: "کچھ اور" },
    },
];

/// A national corruption category, by which units grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NationalCategory {
    /// 1 to 12, permanent.
    pub number: u8,
    /// The name on a command line.
    pub name: &'static str,
    /// The name for people.
    pub texts: Texts,
}

impl NationalCategory {
    /// The category with this number.
    #[must_use]
    pub fn by_number(number: u8) -> Option<&'static Self> {
        NATIONAL.iter().find(|category| category.number == number)
    }

    /// The category with this name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<&'static Self> {
        NATIONAL.iter().find(|category| category.name == name)
    }
}

const fn national(
    number: u8,
    name: &'static str,
    en: &'static str,
    cy: &'static str,
    ur: &'static str,
) -> NationalCategory {
    NationalCategory { number, name, texts: Texts { en, cy, ur } }
}

/// The twelve national corruption categories, by number.
pub const NATIONAL: &[NationalCategory] = &[
    national(1, "infiltration", "Infiltration", "Ymdreiddio", "دراندازی"),
    national(2, "disclosure", "Disclosure of information", "Datgelu gwybodaeth", "معلومات کا افشا"),
    national(
        3,
        "perverting-justice",
        "Perverting the course of justice",
        "Gwyrdroi cwrs cyfiawnder",
        "انصاف کے عمل میں رکاوٹ ڈالنا",
    ),
    national(4, "sexual-misconduct", "Sexual misconduct", "Camymddwyn rhywiol", "جنسی بدسلوکی"),
    national(
        5,
        "drugs",
        "Controlled drug use and supply",
        "Defnyddio a chyflenwi cyffuriau a reolir",
        "ممنوعہ منشیات کا استعمال اور فراہمی",
    ),
    national(6, "theft-and-fraud", "Theft and fraud", "Dwyn a thwyll", "چوری اور دھوکہ دہی"),
    national(
        7,
        "misuse-of-systems",
        "Misuse of force systems",
        "Camddefnyddio systemau'r heddlu",
        "پولیس کے نظاموں کا غلط استعمال",
    ),
    national(
        8,
        "abuse-of-authority",
        "Abuse of authority",
        "Camddefnyddio awdurdod",
        "اختیار کا ناجائز استعمال",
    ),
    national(9, "association", "Inappropriate association", "Cysylltiad amhriodol", "نامناسب تعلقات"),
    national(10, "vulnerability", "Vulnerability", "Bregusrwydd", "کمزور حالات"),
    national(
        11,
        "assisting-offender",
        "Commit, incite, aid and abet, assist an offender",
        "Cyflawni, annog, cynorthwyo neu helpu troseddwr",
        "جرم کرنا، اکسانا، مدد کرنا یا مجرم کی اعانت",
    ),
    national(12, "other", "Other", "Arall", "دیگر"),
];
