# The checker, "What here points to you?". One plain line for each rule.

checker-title = What here may point to you? ({ $count })
checker-hit = { "  " }{ $place }: "{ $text }"
    { "      " }{ $why }
checker-hit-times = { "  " }{ $place }: "{ $text }" ({ $times } times)
    { "      " }{ $why }
checker-balance = Times and places help. Keep one if many people could know it.
checker-nothing = The checker found nothing that points to you. It knows words, not people: read it once more yourself.

rule-1 = Only few could know this. Who hears of it may know that it was you.
rule-2 = This says who you are or whom you are close to.
rule-3 = An exact time shows who was there. "At night" may be enough.
rule-4 = An exact day shows who was there. The month may be enough.
rule-5 = This number belongs to one person or one event. Is it about them, or about you?
rule-6 = A phone, address, plate or name online: theirs or yours?
rule-7 = Police systems log who looked. If you looked, this points to you.
rule-8 = What you were sent or copied shows who had it. Say where it can be found.
rule-9 = A small group. All who were there can be counted.
rule-10 = A name or a sign-off at the end, or a name from your contact details.
rule-11 = Word for word, or by a nickname: they will know who heard it.
rule-12 = This is about your own health, family or faith.
rule-13 = These look like words of a code. Never write your code in a letter.
rule-13-blocked = This is your code. Who has it can read your answers. It cannot be sent.
rule-14 = The top of a mail names who had it.
rule-15 = This says where you are or what you write on. Work devices are watched.
