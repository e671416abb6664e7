# فارم: حصے، سوال، خانوں کے نام، انتخاب۔

form-welcome =
    آپ جو لکھتے ہیں اس میں سے کچھ بھی اس ڈیوائس پر نہیں رکھا جاتا۔
    اپنے کام کی جگہ کی ڈیوائس، نیٹ ورک یا عمارت استعمال نہ کریں۔ کچھ تلاش نہ کریں، کچھ جمع نہ کریں۔
    Enter سوال چھوڑ دیتا ہے۔ صرف ایک ! لکھنے سے آپ آخر میں پہنچ جاتے ہیں: باقی آپ بعد میں بھیج سکتے ہیں۔
danger-now =
    اگر کوئی ابھی خطرے میں ہے تو 999 پر فون کریں۔ اگر آپ بول نہیں سکتے تو موبائل سے 999 ملائیں اور پھر 55 دبائیں۔
    یہ خط دن رات نہیں پڑھا جاتا۔

section-danger = خطرہ
section-force = کون سی فورس
section-who = یہ کس کے بارے میں ہے
section-what = کیا ہوا
section-more = کچھ اور، اگر ممکن ہو

ask-danger = کیا کوئی ابھی خطرے میں ہے؟
ask-force = یہ کس پولیس فورس کے بارے میں ہے؟
ask-force-how = فورس کے نام کا کوئی حصہ لکھیں، یا ان میں سے کوئی لفظ۔ سوالیہ نشان سے سب کی فہرست آ جاتی ہے۔
ask-reader = اسے پہلے کون پڑھے؟
ask-involved = کیا اس یونٹ میں سے کوئی اس میں شامل ہے؟
ask-subj-kind = یہ شخص کیا کام کرتا ہے؟
ask-subj-name = اس شخص کا نام کیا ہے، یا لوگ اسے کیا کہتے ہیں؟
ask-subj-rank = اس کا عہدہ یا کام کیا ہے؟
ask-subj-number = کیا آپ اس کا کالر نمبر یا عملے کا نمبر جانتے ہیں؟
ask-subj-unit = وہ کہاں کام کرتا ہے: تھانہ، ٹیم؟
ask-subj-desc = یہ شخص دیکھنے میں کیسا ہے؟
ask-subj-online = آن لائن اس کا نام کیا ہے؟
ask-categories = یہ کس بارے میں ہے؟ آپ ایک سے زیادہ چن سکتے ہیں، بیچ میں کاما لگا کر۔
ask-what = کیا ہوا؟ اپنے الفاظ میں بتائیں، اپنی طرف اشارہ کیے بغیر۔
ask-when-first = یہ پہلی بار کب ہوا؟ مہینہ اور سال بہتر ہیں۔
ask-when-last = یہ آخری بار کب ہوا؟
ask-ongoing = کیا یہ اب بھی ہو رہا ہے؟
ask-where = یہ کہاں ہوتا ہے؟
ask-basis = آپ کو کیسے معلوم ہے؟
ask-others-know = کتنے لوگ یہ جانتے ہیں؟ اس سے ہمیں آپ کی حفاظت میں مدد ملتی ہے۔
ask-at-risk = کیا کسی کو خطرہ ہے؟ کسے، اور کس چیز کا؟
ask-alert = کیا اس شخص کو معلوم ہے کہ کوئی اس کی اطلاع دے سکتا ہے؟
ask-links = کیا دوسرے لوگ یا معاملے اس سے جڑے ہوئے ہیں؟
ask-systems = یہ پولیس کے کن نظاموں سے متعلق ہے؟
ask-evidence = تفتیش کار قانونی طور پر ثبوت کہاں پا سکتے ہیں؟ مزید جمع نہ کریں۔
ask-told = آپ پہلے کسے بتا چکے ہیں؟
ask-language = ہم کس زبان میں جواب دیں؟
ask-needs = پڑھنے اور جواب دینے کے لیے آپ کو کیا چاہیے: بڑے حروف، آسان لفظ؟
ask-ask-back = کیا ہم آپ سے یہاں، آپ کے کوڈ پر، سوال پوچھ سکتے ہیں؟
ask-contact = آپ سے کیسے رابطہ ہو سکتا ہے؟ اسے صرف خاص رکھنے والے کھول سکتے ہیں، خط سے الگ۔
ask-leave-contact = کیا آپ رابطے کی تفصیل دینا چاہتے ہیں؟ یہ ضروری نہیں۔
ask-another-subject = کیا یہ کسی اور شخص کے بارے میں بھی ہے؟
ask-reply = آپ کیا جواب دینا چاہتے ہیں؟
ask-paragraphs = جتنی سطریں چاہیں لکھیں۔ جس سطر میں صرف ایک نقطہ (.) ہو وہ تحریر ختم کرتی ہے۔
ask-needed = یہ ضروری ہے۔
ask-too-long = یہ { $over } بائٹ زیادہ لمبا ہے۔ براہ کرم اسے چھوٹا کر کے دوبارہ لکھیں۔
ask-choice-again = براہ کرم 1 سے { $most } تک کوئی نمبر لکھیں، یا چھوڑنے کے لیے Enter دبائیں۔
ask-force-none = اس نام کی کوئی فورس نہیں۔ نام کا کوئی حصہ لکھیں، یا "unknown"۔
ask-force-taken = چنی گئی: { $name }۔
ask-yes-usual = [ہ/ن] (عام جواب: ہاں)
ask-no-usual = [ہ/ن] (عام جواب: نہیں)
ask-send = ابھی بھیجیں؟
ask-try-again = ابھی دوبارہ کوشش کریں؟ آپ کی تحریر ابھی یہیں ہے۔
ask-code = آپ کے آٹھ لفظ یا آٹھ نمبر (لکھتے وقت یہ دکھائی نہیں دیتے):

meter-field = { $most } میں سے { $bytes } بائٹ
meter-letter = پورے خط میں { $most } میں سے { $bytes } بائٹ
meter-one = { $most } میں سے { $bytes } بائٹ۔ یہ ایک ہی بار میں چلا جاتا ہے۔
meter-several = { $most } میں سے { $bytes } بائٹ۔ یہ لمبا ہے: یہ کئی بار میں جاتا ہے، 20 سے 60 سیکنڈ کے وقفے سے۔

review-change = کوئی تحریر بدلنے کے لیے اس کا نمبر لکھیں۔ Enter سے آگے چلیں۔
review-new-text = اسے نئے سرے سے لکھیں؛ کچھ نہ لکھنے سے یہ ہٹ جائے گا۔
review-code-words = یہاں کچھ لفظ کسی کوڈ کا حصہ لگتے ہیں۔ کیا آپ کو یقین ہے کہ وہ کوڈ نہیں ہیں؟

read-back-title = چابی رکھنے والے یہ پڑھیں گے:
read-back-line = { "  " }{ $name }: { $value }
read-back-contact = { "  " }رابطہ، صرف اسے رکھنے والوں کے لیے: { $value }

name-danger = ابھی خطرہ
name-force = فورس
name-reader = پہلے پڑھے
name-involved = وہاں کوئی شامل ہے
name-subj-kind = شخص
name-subj-name = نام
name-subj-rank = عہدہ یا کام
name-subj-number = نمبر
name-subj-unit = کام کی جگہ
name-subj-desc = حلیہ
name-subj-online = آن لائن
name-categories = کس بارے میں
name-what = کیا ہوا
name-when-first = پہلی بار
name-when-last = آخری بار
name-ongoing = اب بھی جاری
name-where = کہاں
name-basis = آپ کو کیسے معلوم ہے
name-others-know = اور کون جانتا ہے
name-at-risk = کسے خطرہ ہے
name-alert = اس شخص کو معلوم ہے
name-links = کس سے جڑا ہے
name-systems = نظام
name-evidence = ثبوت
name-told = پہلے کسے بتایا
name-language = جواب کی زبان
name-needs = ضرورتیں
name-ask-back = سوال پوچھنے کی اجازت
name-contact = رابطہ
name-of-subject = { $name } (شخص { $number })

choice-yes = ہاں
choice-no = نہیں
choice-unknown = معلوم نہیں
choice-reader-unit = فورس کا خاص یونٹ
choice-reader-desk = فلاحی ادارے کا جائزہ ڈیسک
choice-reader-oversight = ایک نگران ادارہ
choice-subj-kind-officer = پولیس افسر
choice-subj-kind-staff = پولیس کا عملہ
choice-subj-kind-special = سپیشل کانسٹیبل
choice-subj-kind-volunteer = رضاکار
choice-subj-kind-former = اب وہاں ملازم نہیں
choice-basis-saw-or-heard = میں نے خود دیکھا یا سنا
choice-basis-happened-to-me = یہ میرے ساتھ ہوا
choice-basis-told-by-witness = دیکھنے والے نے مجھے بتایا
choice-basis-rumour = لوگ اس کی باتیں کرتے ہیں
choice-basis-document = میں نے کسی کاغذ یا دستاویز میں پڑھا
choice-others-know-only-me = صرف مجھے معلوم ہے
choice-others-know-2-5 = 2 سے 5 لوگ
choice-others-know-6-20 = 6 سے 20 لوگ
choice-others-know-more = اس سے زیادہ

force-other = کوئی اور ادارہ
force-unknown = معلوم نہیں کون سی
force-several = ایک سے زیادہ
force-not-police = پولیس نہیں

desk-welcome =
    ہر سوال جیسا لکھا ہے ویسا ہی پڑھ کر سنائیں۔ اور کچھ نہ پوچھیں۔ شروع میں کہیں:
    "براہ کرم اپنا نام نہ بتائیں۔ اپنی طرف اشارہ کیے بغیر بات بتائیں۔"
    Enter سوال چھوڑ دیتا ہے۔ صرف ایک ! لکھنے سے آپ آخر میں پہنچ جاتے ہیں۔
desk-say = کہیں: "{ $question }"
desk-read-back = کیا آپ نے فون کرنے والے کو سب کچھ پڑھ کر سنا دیا، اور کیا وہ متفق ہیں؟
desk-code =
    کہیں: "آپ کا کوڈ آٹھ لفظ ہیں۔ یہ چار جوڑوں میں بتائے جائیں گے۔ انھیں لکھ لیں، اور ہر جوڑا مجھے دہرا کر سنائیں۔"
    ہر جوڑے کے بعد Enter دبائیں۔ نمبر وہی بتاتے ہیں جو لفظ بتاتے ہیں۔
desk-pair = جوڑا { $number }: { $words } (یا { $numbers })
desk-has-code = کیا فون کرنے والے کے پاس آٹھوں لفظ ہیں؟
desk-sealed =
    لاک ہو گیا۔ یہ یہاں دوبارہ نہیں کھل سکتا۔
    کہیں: "یہاں کوئی اسے تلاش نہیں کر سکتا۔ جب آپ پہلی بار واپس آئیں تو اپنا کوڈ بدل لیں: میں نے اسے سنا ہے۔"
