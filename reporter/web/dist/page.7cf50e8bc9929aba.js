(()=>{var define_ENGINE_JS_default={path:"/page/engine.681c3f502c0aa3be.js",sri:"sha256-aBw/UCwKo76cF9FWKlMlpcJ4nSPxWx6emmCtWQvwlXc="};var define_ENGINE_WASM_default={path:"/page/engine.6d56e5d1e33b7e8e.wasm",sri:"sha256-bVbl0eM7fo4Qj09eD4P1/VmXiE2JGHqYq2PccQQ8X88="};var FluentType=class{constructor(value){this.value=value}valueOf(){return this.value}},FluentNone=class extends FluentType{constructor(value="???"){super(value)}toString(scope){return`{${this.value}}`}},FluentNumber=class extends FluentType{constructor(value,opts={}){super(value),this.opts=opts}toString(scope){if(scope)try{return scope.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(err){scope.reportError(err)}return this.value.toString(10)}},FluentDateTime=class _FluentDateTime extends FluentType{static supportsValue(value){if(typeof value=="number"||value instanceof Date)return!0;if(value instanceof FluentType)return _FluentDateTime.supportsValue(value.valueOf());if("Temporal"in globalThis){let _Temporal=globalThis.Temporal;if(value instanceof _Temporal.Instant||value instanceof _Temporal.PlainDateTime||value instanceof _Temporal.PlainDate||value instanceof _Temporal.PlainMonthDay||value instanceof _Temporal.PlainTime||value instanceof _Temporal.PlainYearMonth)return!0}return!1}constructor(value,opts={}){value instanceof _FluentDateTime?(opts={...value.opts,...opts},value=value.value):value instanceof FluentType&&(value=value.valueOf()),typeof value=="object"&&"calendarId"in value&&opts.calendar===void 0&&(opts={...opts,calendar:value.calendarId}),super(value),this.opts=opts}[Symbol.toPrimitive](hint){return hint==="string"?this.toString():this.toNumber()}toNumber(){let value=this.value;if(typeof value=="number")return value;if(value instanceof Date)return value.getTime();if("epochMilliseconds"in value)return value.epochMilliseconds;if("toZonedDateTime"in value)return value.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(scope){if(scope)try{return scope.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(err){scope.reportError(err)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var MAX_PLACEABLES=100,FSI="⁨",PDI="⁩";function match(scope,selector,key){if(key===selector||key instanceof FluentNumber&&selector instanceof FluentNumber&&key.value===selector.value)return!0;if(selector instanceof FluentNumber&&typeof key=="string"){let category=scope.memoizeIntlObject(Intl.PluralRules,selector.opts).select(selector.value);if(key===category)return!0}return!1}function getDefault(scope,variants,star){return variants[star]?resolvePattern(scope,variants[star].value):(scope.reportError(new RangeError("No default")),new FluentNone)}function getArguments(scope,args){let positional=[],named2=Object.create(null);for(let arg of args)arg.type==="narg"?named2[arg.name]=resolveExpression(scope,arg.value):positional.push(resolveExpression(scope,arg));return{positional,named:named2}}function resolveExpression(scope,expr){switch(expr.type){case"str":return expr.value;case"num":return new FluentNumber(expr.value,{minimumFractionDigits:expr.precision});case"var":return resolveVariableReference(scope,expr);case"mesg":return resolveMessageReference(scope,expr);case"term":return resolveTermReference(scope,expr);case"func":return resolveFunctionReference(scope,expr);case"select":return resolveSelectExpression(scope,expr);default:return new FluentNone}}function resolveVariableReference(scope,{name}){let arg;if(scope.params)if(Object.prototype.hasOwnProperty.call(scope.params,name))arg=scope.params[name];else return new FluentNone(`$${name}`);else if(scope.args&&Object.prototype.hasOwnProperty.call(scope.args,name))arg=scope.args[name];else return scope.reportError(new ReferenceError(`Unknown variable: $${name}`)),new FluentNone(`$${name}`);if(arg instanceof FluentType)return arg;switch(typeof arg){case"string":return arg;case"number":return new FluentNumber(arg);case"object":if(FluentDateTime.supportsValue(arg))return new FluentDateTime(arg);default:return scope.reportError(new TypeError(`Variable type not supported: $${name}, ${typeof arg}`)),new FluentNone(`$${name}`)}}function resolveMessageReference(scope,{name,attr}){let message=scope.bundle._messages.get(name);if(!message)return scope.reportError(new ReferenceError(`Unknown message: ${name}`)),new FluentNone(name);if(attr){let attribute=message.attributes[attr];return attribute?resolvePattern(scope,attribute):(scope.reportError(new ReferenceError(`Unknown attribute: ${attr}`)),new FluentNone(`${name}.${attr}`))}return message.value?resolvePattern(scope,message.value):(scope.reportError(new ReferenceError(`No value: ${name}`)),new FluentNone(name))}function resolveTermReference(scope,{name,attr,args}){let id=`-${name}`,term=scope.bundle._terms.get(id);if(!term)return scope.reportError(new ReferenceError(`Unknown term: ${id}`)),new FluentNone(id);if(attr){let attribute=term.attributes[attr];if(attribute){scope.params=getArguments(scope,args).named;let resolved2=resolvePattern(scope,attribute);return scope.params=null,resolved2}return scope.reportError(new ReferenceError(`Unknown attribute: ${attr}`)),new FluentNone(`${id}.${attr}`)}scope.params=getArguments(scope,args).named;let resolved=resolvePattern(scope,term.value);return scope.params=null,resolved}function resolveFunctionReference(scope,{name,args}){let func=scope.bundle._functions[name];if(!func)return scope.reportError(new ReferenceError(`Unknown function: ${name}()`)),new FluentNone(`${name}()`);if(typeof func!="function")return scope.reportError(new TypeError(`Function ${name}() is not callable`)),new FluentNone(`${name}()`);try{let resolved=getArguments(scope,args);return func(resolved.positional,resolved.named)}catch(err){return scope.reportError(err),new FluentNone(`${name}()`)}}function resolveSelectExpression(scope,{selector,variants,star}){let sel=resolveExpression(scope,selector);if(sel instanceof FluentNone)return getDefault(scope,variants,star);for(let variant of variants){let key=resolveExpression(scope,variant.key);if(match(scope,sel,key))return resolvePattern(scope,variant.value)}return getDefault(scope,variants,star)}function resolveComplexPattern(scope,ptn){if(scope.dirty.has(ptn))return scope.reportError(new RangeError("Cyclic reference")),new FluentNone;scope.dirty.add(ptn);let result=[],useIsolating=scope.bundle._useIsolating&&ptn.length>1;for(let elem of ptn){if(typeof elem=="string"){result.push(scope.bundle._transform(elem));continue}if(scope.placeables++,scope.placeables>MAX_PLACEABLES)throw scope.dirty.delete(ptn),new RangeError(`Too many placeables expanded: ${scope.placeables}, max allowed is ${MAX_PLACEABLES}`);useIsolating&&result.push(FSI),result.push(resolveExpression(scope,elem).toString(scope)),useIsolating&&result.push(PDI)}return scope.dirty.delete(ptn),result.join("")}function resolvePattern(scope,value){return typeof value=="string"?scope.bundle._transform(value):resolveComplexPattern(scope,value)}var Scope=class{constructor(bundle2,errors,args){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=bundle2,this.errors=errors,this.args=args}reportError(error2){if(!this.errors||!(error2 instanceof Error))throw error2;this.errors.push(error2)}memoizeIntlObject(ctor,opts){let cache2=this.bundle._intls.get(ctor);cache2||(cache2={},this.bundle._intls.set(ctor,cache2));let id=JSON.stringify(opts);return cache2[id]||(cache2[id]=new ctor(this.bundle.locales,opts)),cache2[id]}};function values(opts,allowed){let unwrapped=Object.create(null);for(let[name,opt]of Object.entries(opts))allowed.includes(name)&&(unwrapped[name]=opt.valueOf());return unwrapped}var NUMBER_ALLOWED=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function NUMBER(args,opts){let arg=args[0];if(arg instanceof FluentNone)return new FluentNone(`NUMBER(${arg.valueOf()})`);if(arg instanceof FluentNumber)return new FluentNumber(arg.valueOf(),{...arg.opts,...values(opts,NUMBER_ALLOWED)});if(arg instanceof FluentDateTime)return new FluentNumber(arg.toNumber(),{...values(opts,NUMBER_ALLOWED)});throw new TypeError("Invalid argument to NUMBER")}var DATETIME_ALLOWED=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function DATETIME(args,opts){let arg=args[0];if(arg instanceof FluentNone)return new FluentNone(`DATETIME(${arg.valueOf()})`);if(arg instanceof FluentDateTime||arg instanceof FluentNumber)return new FluentDateTime(arg,values(opts,DATETIME_ALLOWED));throw new TypeError("Invalid argument to DATETIME")}var cache=new Map;function getMemoizerForLocale(locales){let stringLocale=Array.isArray(locales)?locales.join(" "):locales,memoizer=cache.get(stringLocale);return memoizer===void 0&&(memoizer=new Map,cache.set(stringLocale,memoizer)),memoizer}var FluentBundle=class{constructor(locales,{functions,useIsolating=!0,transform=v=>v}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(locales)?locales:[locales],this._functions={NUMBER,DATETIME,...functions},this._useIsolating=useIsolating,this._transform=transform,this._intls=getMemoizerForLocale(locales)}hasMessage(id){return this._messages.has(id)}getMessage(id){return this._messages.get(id)}addResource(res,{allowOverrides=!1}={}){let errors=[];for(let i=0;i<res.body.length;i++){let entry=res.body[i];if(entry.id.startsWith("-")){if(allowOverrides===!1&&this._terms.has(entry.id)){errors.push(new Error(`Attempt to override an existing term: "${entry.id}"`));continue}this._terms.set(entry.id,entry)}else{if(allowOverrides===!1&&this._messages.has(entry.id)){errors.push(new Error(`Attempt to override an existing message: "${entry.id}"`));continue}this._messages.set(entry.id,entry)}}return errors}formatPattern(pattern,args=null,errors=null){if(typeof pattern=="string")return this._transform(pattern);let scope=new Scope(this,errors,args);try{return resolveComplexPattern(scope,pattern).toString(scope)}catch(err){if(scope.errors&&err instanceof Error)return scope.errors.push(err),new FluentNone().toString(scope);throw err}}};var RE_MESSAGE_START=/^(-?[a-zA-Z][\w-]*) *= */gm,RE_ATTRIBUTE_START=/\.([a-zA-Z][\w-]*) *= */y,RE_VARIANT_START=/\*?\[/y,RE_NUMBER_LITERAL=/(-?[0-9]+(?:\.([0-9]+))?)/y,RE_IDENTIFIER=/([a-zA-Z][\w-]*)/y,RE_REFERENCE=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,RE_FUNCTION_NAME=/^[A-Z][A-Z0-9_-]*$/,RE_TEXT_RUN=/([^{}\n\r]+)/y,RE_STRING_RUN=/([^\\"\n\r]*)/y,RE_STRING_ESCAPE=/\\([\\"])/y,RE_UNICODE_ESCAPE=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,RE_LEADING_NEWLINES=/^\n+/,RE_TRAILING_SPACES=/ +$/,RE_BLANK_LINES=/ *\r?\n/g,RE_INDENT=/( *)$/,TOKEN_BRACE_OPEN=/{\s*/y,TOKEN_BRACE_CLOSE=/\s*}/y,TOKEN_BRACKET_OPEN=/\[\s*/y,TOKEN_BRACKET_CLOSE=/\s*] */y,TOKEN_PAREN_OPEN=/\s*\(\s*/y,TOKEN_ARROW=/\s*->\s*/y,TOKEN_COLON=/\s*:\s*/y,TOKEN_COMMA=/\s*,?\s*/y,TOKEN_BLANK=/\s+/y,FluentResource=class{constructor(source){this.body=[],RE_MESSAGE_START.lastIndex=0;let cursor=0;for(;;){let next7=RE_MESSAGE_START.exec(source);if(next7===null)break;cursor=RE_MESSAGE_START.lastIndex;try{this.body.push(parseMessage(next7[1]))}catch(err){if(err instanceof SyntaxError)continue;throw err}}function test(re){return re.lastIndex=cursor,re.test(source)}function consumeChar(char,errorClass){if(source[cursor]===char)return cursor++,!0;if(errorClass)throw new errorClass(`Expected ${char}`);return!1}function consumeToken(re,errorClass){if(test(re))return cursor=re.lastIndex,!0;if(errorClass)throw new errorClass(`Expected ${re.toString()}`);return!1}function match2(re){re.lastIndex=cursor;let result=re.exec(source);if(result===null)throw new SyntaxError(`Expected ${re.toString()}`);return cursor=re.lastIndex,result}function match1(re){return match2(re)[1]}function parseMessage(id){let value=parsePattern(),attributes=parseAttributes();if(value===null&&Object.keys(attributes).length===0)throw new SyntaxError("Expected message value or attributes");return{id,value,attributes}}function parseAttributes(){let attrs=Object.create(null);for(;test(RE_ATTRIBUTE_START);){let name=match1(RE_ATTRIBUTE_START),value=parsePattern();if(value===null)throw new SyntaxError("Expected attribute value");attrs[name]=value}return attrs}function parsePattern(){let first2;if(test(RE_TEXT_RUN)&&(first2=match1(RE_TEXT_RUN)),source[cursor]==="{"||source[cursor]==="}")return parsePatternElements(first2?[first2]:[],1/0);let indent=parseIndent();return indent?first2?parsePatternElements([first2,indent],indent.length):(indent.value=trim(indent.value,RE_LEADING_NEWLINES),parsePatternElements([indent],indent.length)):first2?trim(first2,RE_TRAILING_SPACES):null}function parsePatternElements(elements=[],commonIndent){for(;;){if(test(RE_TEXT_RUN)){elements.push(match1(RE_TEXT_RUN));continue}if(source[cursor]==="{"){elements.push(parsePlaceable());continue}if(source[cursor]==="}")throw new SyntaxError("Unbalanced closing brace");let indent=parseIndent();if(indent){elements.push(indent),commonIndent=Math.min(commonIndent,indent.length);continue}break}let lastIndex=elements.length-1,lastElement=elements[lastIndex];typeof lastElement=="string"&&(elements[lastIndex]=trim(lastElement,RE_TRAILING_SPACES));let baked=[];for(let element of elements)element instanceof Indent&&(element=element.value.slice(0,element.value.length-commonIndent)),element&&baked.push(element);return baked}function parsePlaceable(){consumeToken(TOKEN_BRACE_OPEN,SyntaxError);let selector=parseInlineExpression();if(consumeToken(TOKEN_BRACE_CLOSE))return selector;if(consumeToken(TOKEN_ARROW)){let variants=parseVariants();return consumeToken(TOKEN_BRACE_CLOSE,SyntaxError),{type:"select",selector,...variants}}throw new SyntaxError("Unclosed placeable")}function parseInlineExpression(){if(source[cursor]==="{")return parsePlaceable();if(test(RE_REFERENCE)){let[,sigil,name,attr=null]=match2(RE_REFERENCE);if(sigil==="$")return{type:"var",name};if(consumeToken(TOKEN_PAREN_OPEN)){let args=parseArguments();if(sigil==="-")return{type:"term",name,attr,args};if(RE_FUNCTION_NAME.test(name))return{type:"func",name,args};throw new SyntaxError("Function names must be all upper-case")}return sigil==="-"?{type:"term",name,attr,args:[]}:{type:"mesg",name,attr}}return parseLiteral()}function parseArguments(){let args=[];for(;;){switch(source[cursor]){case")":return cursor++,args;case void 0:throw new SyntaxError("Unclosed argument list")}args.push(parseArgument()),consumeToken(TOKEN_COMMA)}}function parseArgument(){let expr=parseInlineExpression();return expr.type!=="mesg"?expr:consumeToken(TOKEN_COLON)?{type:"narg",name:expr.name,value:parseLiteral()}:expr}function parseVariants(){let variants=[],count=0,star;for(;test(RE_VARIANT_START);){consumeChar("*")&&(star=count);let key=parseVariantKey(),value=parsePattern();if(value===null)throw new SyntaxError("Expected variant value");variants[count++]={key,value}}if(count===0)return null;if(star===void 0)throw new SyntaxError("Expected default variant");return{variants,star}}function parseVariantKey(){consumeToken(TOKEN_BRACKET_OPEN,SyntaxError);let key;return test(RE_NUMBER_LITERAL)?key=parseNumberLiteral():key={type:"str",value:match1(RE_IDENTIFIER)},consumeToken(TOKEN_BRACKET_CLOSE,SyntaxError),key}function parseLiteral(){if(test(RE_NUMBER_LITERAL))return parseNumberLiteral();if(source[cursor]==='"')return parseStringLiteral();throw new SyntaxError("Invalid expression")}function parseNumberLiteral(){let[,value,fraction=""]=match2(RE_NUMBER_LITERAL),precision=fraction.length;return{type:"num",value:parseFloat(value),precision}}function parseStringLiteral(){consumeChar('"',SyntaxError);let value="";for(;;){if(value+=match1(RE_STRING_RUN),source[cursor]==="\\"){value+=parseEscapeSequence();continue}if(consumeChar('"'))return{type:"str",value};throw new SyntaxError("Unclosed string literal")}}function parseEscapeSequence(){if(test(RE_STRING_ESCAPE))return match1(RE_STRING_ESCAPE);if(test(RE_UNICODE_ESCAPE)){let[,codepoint4,codepoint6]=match2(RE_UNICODE_ESCAPE),codepoint=parseInt(codepoint4||codepoint6,16);return codepoint<=55295||57344<=codepoint?String.fromCodePoint(codepoint):"�"}throw new SyntaxError("Unknown escape sequence")}function parseIndent(){let start2=cursor;switch(consumeToken(TOKEN_BLANK),source[cursor]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return makeIndent(source.slice(start2,cursor))}return source[cursor-1]===" "?makeIndent(source.slice(start2,cursor)):!1}function trim(text2,re){return text2.replace(re,"")}function makeIndent(blank){let value=blank.replace(RE_BLANK_LINES,`
`),length=RE_INDENT.exec(blank)[1].length;return new Indent(value,length)}}},Indent=class{constructor(value,length){this.value=value,this.length=length}};var checker_default=`# Y gwiriwr, "Beth sy'n pwyntio atoch chi?". Un llinell blaen i bob rheol.

checker-title = Beth yma a allai bwyntio atoch chi? ({ $count })
checker-hit = { "  " }{ $place }: "{ $text }"
    { "      " }{ $why }
checker-hit-times = { "  " }{ $place }: "{ $text }" ({ $times } gwaith)
    { "      " }{ $why }
checker-balance = Mae amser a lle yn helpu. Cadwch un os gallai llawer o bobl ei wybod.
checker-nothing = Ni chafodd y gwiriwr ddim sy'n pwyntio atoch chi. Mae'n adnabod geiriau, nid pobl: darllenwch ef unwaith eto eich hun.

rule-1 = Dim ond ychydig a allai wybod hyn. Bydd y sawl sy'n clywed amdano'n gwybod efallai mai chi oedd yno.
rule-2 = Mae hyn yn dweud pwy ydych chi neu bwy sy'n agos atoch.
rule-3 = Mae amser union yn dangos pwy oedd yno. Gall "yn y nos" fod yn ddigon.
rule-4 = Mae diwrnod union yn dangos pwy oedd yno. Gall y mis fod yn ddigon.
rule-5 = Mae'r rhif hwn yn perthyn i un person neu un digwyddiad. Ai amdanyn nhw y mae, neu amdanoch chi?
rule-6 = Ffôn, cyfeiriad, plât neu enw ar-lein: eu rhai nhw neu'ch rhai chi?
rule-7 = Mae systemau'r heddlu'n cofnodi pwy edrychodd. Os edrychoch chi, mae hyn yn pwyntio atoch.
rule-8 = Mae'r hyn a gawsoch neu a gopïoch yn dangos pwy oedd â fe. Dywedwch ble mae i'w gael.
rule-9 = Grŵp bach. Gellir cyfri pawb oedd yno.
rule-10 = Enw neu ffarwél ar y diwedd, neu enw o'ch manylion cyswllt.
rule-11 = Gair am air, neu wrth lysenw: byddan nhw'n gwybod pwy glywodd.
rule-12 = Mae hyn am eich iechyd, eich teulu neu'ch ffydd chi.
rule-13 = Mae'r rhain yn edrych fel geiriau cod. Peidiwch byth ag ysgrifennu'ch cod mewn llythyr.
rule-13-blocked = Dyma'ch cod. Gall pwy bynnag sydd â fe ddarllen eich atebion. Ni ellir ei anfon.
rule-14 = Mae pen e-bost yn enwi pwy oedd â fe.
rule-15 = Mae hyn yn dweud ble ydych chi neu ar beth rydych chi'n ysgrifennu. Mae dyfeisiau gwaith yn cael eu gwylio.
`;var dates_default=`# Dyddiadau.

date = { $day } { $month } { $year }
date-service-day = diwrnod gwasanaeth { $number }
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr
`;var form_default=`# Y ffurflen: adrannau, cwestiynau, enwau meysydd, dewisiadau.

form-welcome =
    Does dim o'r hyn rydych chi'n ei deipio yn cael ei gadw ar y ddyfais hon.
    Peidiwch â defnyddio dyfais, rhwydwaith nac adeilad eich gwaith. Peidiwch â chwilio am ddim na chasglu dim.
    Mae Enter yn hepgor cwestiwn. Mae ebychnod ar ei ben ei hun yn mynd i'r diwedd: gallwch anfon mwy wedyn.
danger-now =
    Os oes rhywun mewn perygl nawr, ffoniwch 999. Os na allwch siarad, ffoniwch 999 o ffôn symudol ac yna gwasgwch 55.
    Nid yw'r llythyr hwn yn cael ei ddarllen ddydd a nos.

section-danger = PERYGL
section-force = PA HEDDLU
section-who = AM BWY MAE HYN
section-what = BETH DDIGWYDDODD
section-more = MWY, OS GALLWCH

ask-danger = Oes rhywun mewn perygl nawr?
ask-force = Am ba heddlu mae hyn?
ask-force-how = Teipiwch ran o'i enw, neu un o'r geiriau hyn. Mae marc cwestiwn yn rhestru pob un.
ask-reader = Pwy ddylai ei ddarllen gyntaf?
ask-involved = Oes rhywun yn yr uned honno yn rhan o hyn?
ask-subj-kind = Beth yw'r person?
ask-subj-name = Beth yw enw'r person, neu beth mae'n cael ei alw?
ask-subj-rank = Beth yw ei reng neu ei swydd?
ask-subj-number = Ydych chi'n gwybod ei rif coler neu ei rif staff?
ask-subj-unit = Ble mae'n gweithio: gorsaf, tîm?
ask-subj-desc = Sut olwg sydd ar y person?
ask-subj-online = Beth yw enw'r person ar-lein?
ask-categories = Am beth mae hyn? Gallwch ddewis sawl un, gyda choma rhyngddyn nhw.
ask-what = Beth ddigwyddodd? Dywedwch yn eich geiriau eich hun, heb bwyntio atoch chi'ch hun.
ask-when-first = Pryd ddigwyddodd hyn gyntaf? Mis a blwyddyn sydd orau.
ask-when-last = Pryd ddigwyddodd hyn ddiwethaf?
ask-ongoing = Ydy hyn yn dal i ddigwydd?
ask-where = Ble mae hyn yn digwydd?
ask-basis = Sut ydych chi'n gwybod?
ask-others-know = Faint o bobl sy'n gwybod hyn? Mae'n ein helpu i'ch diogelu.
ask-at-risk = Oes rhywun mewn perygl? Pwy, ac o beth?
ask-alert = Ydy'r person yn gwybod y gallai rhywun roi gwybod amdano?
ask-links = Oes pobl neu faterion eraill yn gysylltiedig?
ask-systems = Pa systemau heddlu sydd dan sylw?
ask-evidence = Ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon? Peidiwch â chasglu mwy.
ask-told = Wrth bwy ydych chi wedi dweud yn barod?
ask-language = Ym mha iaith dylem ni ateb?
ask-needs = Beth sydd ei angen arnoch i ddarllen ac ateb: print bras, geiriau hawdd?
ask-ask-back = Gawn ni ofyn cwestiynau i chi, yma, o dan eich cod?
ask-contact = Sut mae cael gafael arnoch? Dim ond ceidwaid arbennig all agor hwn, ar wahân i'r llythyr.
ask-leave-contact = Ydych chi am adael manylion cyswllt? Does dim rhaid.
ask-another-subject = Ydy hyn am berson arall hefyd?
ask-reply = Beth ydych chi am ei ateb?
ask-paragraphs = Ysgrifennwch faint fynnwch chi o linellau. Mae llinell ag atalnod llawn ar ei ben ei hun yn gorffen y testun.
ask-needed = Mae angen hwn.
ask-too-long = Mae hynny { $over } beit yn rhy hir. Byrhewch ef a'i ysgrifennu eto.
ask-choice-again = Rhowch rif o 1 i { $most }, neu Enter i hepgor.
ask-force-none = Does dim heddlu o'r enw hwnnw. Rhowch ran o'r enw, neu "unknown".
ask-force-taken = Dewiswyd: { $name }.
ask-yes-usual = [I/n]
ask-no-usual = [i/N]
ask-send = Anfon nawr?
ask-try-again = Rhoi cynnig arall arni nawr? Mae'ch testun yma o hyd.
ask-code = Eich wyth gair neu'ch wyth rhif (nid ydyn nhw'n cael eu dangos wrth i chi deipio):

meter-field = { $bytes } o { $most } beit
meter-letter = { $bytes } o { $most } beit yn y llythyr cyfan
meter-one = { $bytes } o { $most } beit. Mae'n mynd mewn un ymweliad.
meter-several = { $bytes } o { $most } beit. Mae'n hir: mae'n mynd mewn sawl ymweliad, 20 i 60 eiliad ar wahân.

review-change = I newid testun, rhowch ei rif. Mae Enter yn mynd ymlaen.
review-new-text = Ysgrifennwch ef o'r newydd; mae dim byd yn ei dynnu.
review-code-words = Mae rhai geiriau yma'n edrych fel rhan o god. Ydych chi'n siŵr nad ydyn nhw?

read-back-title = Dyma beth fydd ceidwaid yr allweddi yn ei ddarllen:
read-back-line = { "  " }{ $name }: { $value }
read-back-contact = { "  " }Cyswllt, i'w geidwaid yn unig: { $value }

name-danger = Perygl nawr
name-force = Heddlu
name-reader = Darllen gyntaf gan
name-involved = Rhywun yno yn rhan o hyn
name-subj-kind = Person
name-subj-name = Enw
name-subj-rank = Rheng neu swydd
name-subj-number = Rhif
name-subj-unit = Yn gweithio yn
name-subj-desc = Golwg
name-subj-online = Ar-lein
name-categories = Am
name-what = Beth ddigwyddodd
name-when-first = Y tro cyntaf
name-when-last = Y tro diwethaf
name-ongoing = Yn dal i ddigwydd
name-where = Ble
name-basis = Sut rydych chi'n gwybod
name-others-know = Pwy arall sy'n gwybod
name-at-risk = Mewn perygl
name-alert = Y person yn gwybod
name-links = Yn gysylltiedig â
name-systems = Systemau
name-evidence = Prawf
name-told = Wedi dweud yn barod
name-language = Ateb yn
name-needs = Anghenion
name-ask-back = Cawn ofyn cwestiynau
name-contact = Cyswllt
name-of-subject = { $name } (person { $number })

choice-yes = ie
choice-no = na
choice-unknown = ddim yn gwybod
choice-reader-unit = uned arbennig yr heddlu
choice-reader-desk = desg adolygu'r elusen
choice-reader-oversight = corff goruchwylio
choice-subj-kind-officer = swyddog heddlu
choice-subj-kind-staff = aelod o staff yr heddlu
choice-subj-kind-special = cwnstabl gwirfoddol
choice-subj-kind-volunteer = gwirfoddolwr
choice-subj-kind-former = ddim yn gweithio yno bellach
choice-basis-saw-or-heard = fi welodd neu glywodd
choice-basis-happened-to-me = fe ddigwyddodd i mi
choice-basis-told-by-witness = dywedodd rhywun a'i gwelodd wrtha i
choice-basis-rumour = mae pobl yn sôn amdano
choice-basis-document = darllenais ef mewn dogfen
choice-others-know-only-me = dim ond fi
choice-others-know-2-5 = 2 i 5 o bobl
choice-others-know-6-20 = 6 i 20 o bobl
choice-others-know-more = mwy

force-other = corff arall
force-unknown = ddim yn gwybod pa un
force-several = mwy nag un
force-not-police = nid yr heddlu

desk-welcome =
    Darllenwch bob cwestiwn yn uchel fel y mae. Peidiwch â gofyn dim arall. Dywedwch ar y dechrau:
    "Peidiwch â dweud eich enw. Dywedwch yr hanes heb bwyntio atoch chi'ch hun."
    Mae Enter yn hepgor cwestiwn. Mae ebychnod ar ei ben ei hun yn mynd i'r diwedd.
desk-say = Dywedwch: "{ $question }"
desk-read-back = Ydych chi wedi darllen y cyfan yn ôl i'r galwr, ac ydyn nhw'n cytuno?
desk-code =
    Dywedwch: "Wyth gair yw'ch cod. Rwy'n eu dweud fesul pâr. Ysgrifennwch nhw, a dywedwch bob pâr yn ôl wrtha i."
    Gwasgwch Enter ar ôl pob pâr. Mae'r rhifau'n dweud yr un peth â'r geiriau.
desk-pair = Pâr { $number }: { $words } (neu { $numbers })
desk-has-code = Ydy'r wyth i gyd gan y galwr?
desk-sealed =
    Wedi'i gloi. Ni ellir ei agor yma eto.
    Dywedwch: "Ni all neb yma edrych arno. Pan ddewch chi'n ôl gyntaf, newidiwch eich cod: rydw i wedi'i glywed."
`;var page_default=`# Tudalen y sawl sy'n rhoi gwybod. Oed darllen 9 i 11. Mae testun o sawl llinell yn rhestr neu'n baragraffau, fel mae ei enw'n dweud.

skip-to-content = Neidio i'r cynnwys
leave = Gadael nawr
leave-twice-more = Gwasgwch Shift ddwywaith eto i adael.
leave-once-more = Gwasgwch Shift unwaith eto i adael.
language = Iaith

start-begin = Dechrau
start-getting-ready = Yn paratoi. Nid oes dim o'ch eiddo yn cael ei anfon.
start-getting-ready-slowly = Wrthi'n paratoi. Gyda'r gosodiad hwn yn y porwr gall gymryd hyd at funud. Nid oes dim o'ch eiddo'n cael ei anfon.
start-ready = Yn barod. Gwasgwch "Dechrau" i roi gwybod, i edrych am ateb neu i ymarfer. Mae'r cam cyntaf hwn yr un fath i bawb.
start-network = Ni ellir cyrraedd y gwasanaeth ar hyn o bryd. Nid anfonwyd dim ac nid oes dim ar goll. Gwasgwch "Dechrau" i roi cynnig arall arni.
start-lapsed = Mae gan y dudalen hon restr o'r unedau sy'n darllen adroddiadau. Nid yw'r rhestr mewn grym ar y dyddiad hwn, felly ni ellir cloi dim yn ddiogel. Nid anfonwyd dim. Edrychwch ar ddyddiad y ddyfais hon. Os yw'n iawn, ffoniwch ni.
start-not-verified = Nid yw'r dudalen hon, neu ei rhestr o unedau, fel y gwnaethon ni hi. Peidiwch â defnyddio'r dudalen hon. Nid anfonwyd dim. Ffoniwch ni o ffôn arall.
start-board = Ni allem wneud yn siŵr bod yr atebion yn rhai go iawn, felly nid ydyn nhw'n cael eu dangos. Nid anfonwyd dim. Gwasgwch "Dechrau" i roi cynnig arall arni, neu ffoniwch ni.
start-engine = Ni all y porwr hwn gloi adroddiad. Nid anfonwyd dim. Defnyddiwch borwr arall, neu ffoniwch ni.
start-version = Fersiwn y dudalen: { $version }

clock-question = Yn ôl y ddyfais hon, { $date } yw hi heddiw. Nid yw'r rhestr o unedau mewn grym ar y diwrnod hwnnw. Ydy'r dyddiad yn anghywir?
clock-label = Beth yw'r dyddiad heddiw?
clock-use = Defnyddio'r dyddiad hwn
clock-device = Yn ôl y ddyfais hon, { $date } yw hi heddiw. Os yw hynny'n anghywir, rhowch y dyddiad iawn yma.
clock-cannot-be = Nid yw'r rhestr o unedau mewn grym ar y dyddiad hwnnw. Edrychwch ar y dyddiad eto.

error-title = Mae yna broblem
error-mark = Problem:
error-danger = Dywedwch a oes rhywun mewn perygl nawr.
error-force = Dewiswch heddlu, neu "ddim yn gwybod pa un".
error-what = Dywedwch beth ddigwyddodd. Mae un frawddeg yn ddigon.
error-reply = Ysgrifennwch eich ateb yn gyntaf.
error-too-long = Byrhewch hwn. Mae'r testun { $over ->
        [two] { $over } feit
       *[other] { $over } beit
    } yn rhy hir.
error-letter-too-long = Mae'r llythyr { $over ->
        [two] { $over } feit
       *[other] { $over } beit
    } yn rhy hir. Anfonwch y rhan bwysicaf. Gallwch anfon mwy wedyn gyda'ch cod.
error-answers = Mae rhywbeth yn y ffurflen na ellir ei anfon. Edrychwch drwyddi eto.

way-next = Ymlaen
way-back = Yn ôl
way-enough = Anfon yr hyn sydd gen i
enough-hint = Gallwch anfon yr hyn sydd gennych nawr, ac ychwanegu rhagor wedyn gyda'ch cod. Nid yw dim a ysgrifennwch yn cael ei storio ar y ddyfais hon.
way-send = Anfon
way-done = Gorffen
way-again = Rhoi cynnig arall arni

trouble-network = Does dim cysylltiad ar hyn o bryd. Nid oes dim o'ch eiddo ar goll. Rhowch gynnig arall arni pan fydd y rhwydwaith yn ôl.
trouble-busy = Mae'r gwasanaeth yn llawn neu'n cau ar hyn o bryd. Nid oes dim o'ch eiddo ar goll. Rhowch gynnig arall arni wedyn, neu ffoniwch ni: { $phone }.
trouble-refused = Rhoddodd y gwasanaeth ateb nad yw'n gwneud synnwyr. Nid oes dim o'ch eiddo ar goll. Rhowch gynnig arall arni wedyn, neu ffoniwch ni: { $phone }.
trouble-board = Ni allem wneud yn siŵr bod yr atebion yn rhai go iawn, felly nid ydyn nhw'n cael eu dangos. Does neb wedi gweld dim o'ch eiddo. Rhowch gynnig arall arni, neu ffoniwch ni: { $phone }.
trouble-nobody = Does dim byd yma i'r cod hwn, felly nid yw'r dudalen hon yn gwybod pwy ddylai gael eich llythyr. Nid anfonwyd ef. Edrychwch ar y cod, a dewch yn ôl ymhen deuddydd, neu ffoniwch ni: { $phone }.
trouble-route = Nid yw'r uned honno'n derbyn adroddiadau heddiw. Dewiswch pwy arall ddylai ei ddarllen gyntaf.
trouble-page = Aeth rhywbeth o'i le ar y dudalen hon. Mae'ch testun yma o hyd. Rhowch gynnig arall arni.
trouble-engine = Mae'r dudalen hon wedi stopio gweithio ac ni all gloi dim byd mwy. Ni anfonwyd dim nawr. Agorwch y dudalen eto a dechrau o'r newydd, neu ffoniwch ni: { $phone }.

first-title = Yn gyntaf
first-also-report = Rydw i am roi gwybod hefyd
first-practise = Ymarfer yn gyntaf: nid yw dim o'r hyn rydw i'n ei ysgrifennu'n cael ei anfon
first-board-older = Mae'r atebion yma'n { $days ->
        [two] { $days } ddiwrnod
       *[other] { $days } diwrnod
    } oed. Efallai fod dyddiad y ddyfais hon yn anghywir, neu fod atebion mwy newydd yn cael eu dal yn ôl.
first-board-ahead = Mae'r atebion yma { $days ->
        [two] { $days } ddiwrnod
       *[other] { $days } diwrnod
    } o flaen y ddyfais hon. Edrychwch ar ei dyddiad.
first-have-code = Mae gen i god
first-code = Eich wyth gair neu'ch wyth rhif
first-code-hint = Rhowch un ym mhob blwch, yn y drefn iawn. Does dim gwahaniaeth am briflythrennau. Gallwch gymysgu geiriau a rhifau.
first-code-word = { $number }
first-code-known = Mae'ch cod gan y dudalen hon o hyd.
first-code-forget = Anghofio'r cod

danger-title = Os oes rhywun mewn perygl nawr
danger-lines =
    Llinell Gymorth Genedlaethol Cam-drin Domestig: 0808 2000 247
    Byw Heb Ofn, Cymru: 0808 80 10 800
    Llinell Gymorth Cam-drin Domestig a Phriodas dan Orfod, yr Alban: 0800 027 1234
    Llinell Gymorth Cam-drin Domestig a Rhywiol, Gogledd Iwerddon: 0808 802 1414
    Y Samariaid: 116 123

code-count = Mae wyth gair neu rif mewn cod. Dyma { $found }.
code-missing = Mae rhif { $number } eich cod ar goll.
code-unknown = Ni all "{ $word }" fod yn rhan o god. Edrychwch sut mae wedi'i ysgrifennu.
code-unknown-near = Ni all "{ $word }" fod yn rhan o god. Ai un o'r rhain yw e: { $suggestions }?
code-order-neighbours = Efallai fod rhif { $first } a rhif { $second } yn lle ei gilydd. Edrychwch eto.
code-order-columns = Efallai fod y ddwy golofn wedi'u cymysgu. Darllenwch yr un chwith o'r pen i'r gwaelod, yna'r un dde.
code-checksum = Gall pob un o'r rhain fod yn rhan o god, ond gyda'i gilydd nid ydyn nhw'n gwneud cod. Efallai fod un yn anghywir, neu ddau yn y lle anghywir.

safe-title = Ydy hwn yn lle diogel?
safe-list =
    Peidiwch â defnyddio ffôn na chyfrifiadur o'ch gwaith, nac un mae rhywun arall yn ei reoli.
    Peidiwch â defnyddio rhwydwaith eich gwaith, na rhwydwaith y person rydych chi'n ysgrifennu amdano.
    Gwnewch yn siŵr na all neb weld eich sgrin, ac na all camera ei gweld.
    Defnyddiwch ffenestr breifat. Mae rhai bysellfyrddau'n cofio'r hyn rydych chi'n ei deipio.
    Mae "Gadael nawr" yn cuddio'r dudalen hon ar unwaith. Nid yw'n clirio hanes y porwr.
    Peidiwch â chwilio am ddim na chasglu dim ar gyfer hyn. Mae'r hyn a wyddoch chi eisoes yn ddigon.
safe-police = Os ydych chi'n gweithio i'r heddlu, darllenwch y dudalen nesaf yn gyntaf: mae mwy a allai ddangos pwy ydych chi.
safe-not-police = Ymlaen: nid wyf yn gweithio i'r heddlu
safe-for-police = Rydw i'n gweithio i'r heddlu

police-title = Os ydych chi'n gweithio i'r heddlu
police-list =
    Peidiwch â defnyddio dyfais na rhwydwaith yr heddlu. Peidiwch ag ysgrifennu hwn yn un o adeiladau neu gerbydau'r heddlu, nac ar shifft.
    Peidiwch â chwilio am ddim ar systemau'r heddlu. Mae pob chwiliad yn cael ei gofnodi, a'r cofnod hwnnw sy'n cael ei wirio gyntaf.
    Peidiwch ag anfon dogfennau'r heddlu ymlaen, na'u hargraffu, eu copïo na thynnu eu llun.
    Peidiwch â dweud yr hyn na allai neb ond eich tîm, eich shifft neu'r bobl mewn un cyfarfod ei wybod.
    Peidiwch â dweud wrth neb yn y gwaith eich bod wedi rhoi gwybod, na'ch bod yn meddwl am wneud.

force-title = Pa heddlu?
force-hint = Yr heddlu mae'r person yn gweithio iddo. Efallai nad hwnnw yw'r un lle rydych chi'n byw.
force-choose = Dewiswch
force-goes-to = Mae'ch adroddiad yn mynd at
force-desk-finds = Desg adolygu'r elusen sy'n ei ddarllen gyntaf ac yn canfod ble mae'n perthyn.
unit-kind-force = Uned o'r heddlu ei hun.
unit-kind-oversight = Corff goruchwylio: mae'n cadw golwg ar yr heddlu, ac nid yr heddlu yw e.
unit-kind-desk = Pobl yr elusen, nid yr heddlu.
unit-needs = { $m ->
        [one] Gall un person agor adroddiad.
        [two] Rhaid i { $m } berson gytuno i agor adroddiad.
        [few] Rhaid i { $m } pherson gytuno i agor adroddiad.
        [many] Rhaid i { $m } pherson gytuno i agor adroddiad.
       *[other] Rhaid i { $m } person gytuno i agor adroddiad.
    } { $k ->
        [0] { "" }
        [one] { $m ->
            [one] Mae'r person hwnnw o'r tu allan i'r heddlu.
           *[other] Mae o leiaf un ohonyn nhw o'r tu allan i'r heddlu.
        }
       *[other] Mae o leiaf { $k } ohonyn nhw o'r tu allan i'r heddlu.
    }
unit-hours = Mae staff yno: { $hours }.
unit-none-outside = Does dim rhaid i neb ohonyn nhw ddod o'r tu allan i'r heddlu.

who-title = Am bwy mae hyn?
who-what-you-know = Dywedwch yr hyn a wyddoch chi eisoes yn unig. Gallwch adael unrhyw gwestiwn yma yn wag.
who-person = Person { $number }
who-another = Ychwanegu person arall

what-title = Beth ddigwyddodd?
what-about = Am beth mae hyn? Gallwch ddewis mwy nag un.
what-not-your-code = Peidiwch ag ysgrifennu'ch cod yma, nawr nac wedyn.

know-title = Sut ydych chi'n gwybod?

files-title = Prawf
files-text =
    Ni allwch anfon ffeiliau na lluniau yma. Gall marciau cudd ynddyn nhw ddangos pwy oedd â nhw.
    Dywedwch ble gallai ymchwilwyr ddod o hyd i brawf yn gyfreithlon. Peidiwch â nôl na chopïo dim ar gyfer hyn, na thynnu llun o ddim.

contact-title = Cwestiynau a chyswllt
contact-leave = Rhoi manylion cyswllt (does dim rhaid)
contact-warning =
    Does dim angen i chi roi'r rhain. Mae'ch cod yn ddigon i ddarllen ac ateb.
    Mae manylion cyswllt yn dweud pwy ydych chi. Maen nhw'n cael eu cloi ar wahân i'ch adroddiad, i bobl eraill. { $mc ->
        [0] { "" }
        [one] Gall un o'r bobl hynny eu hagor.
       *[other] Rhaid i { $mc } o'r bobl hynny gytuno i'w hagor.
    }

check-title = Edrychwch dros yr hyn y byddwch yn ei anfon
check-edit = Newid y testun
check-again = Gwirio eto
check-change = Newid
check-vaguer = Gwneud yn llai manwl
check-vaguer-done = Mae'n llai manwl nawr. Gwiriwyd y llythyr eto.
check-keep = Cadw
check-kept = Rydych chi'n cadw hwn.
check-asked = Mae rhai geiriau'n edrych fel rhan o god. Newidiwch nhw, neu gwasgwch "Cadw" os nad ydyn nhw.
check-contact = Cyswllt (i'w geidwaid yn unig)
check-over = { $bytes } o { $most } beit: { $over } yn ormod.

vaguer-1 = (wedi'i adael allan)
vaguer-2 = (rhywun)
vaguer-3 = (amser wedi'i adael allan)
vaguer-4 = (diwrnod wedi'i adael allan)
vaguer-5 = (rhif wedi'i adael allan)
vaguer-6 = (wedi'i adael allan)
vaguer-7 = (system heddlu)
vaguer-8 = rhywbeth y gellir dod o hyd iddo
vaguer-9 = (rhai pobl)
vaguer-10 = (wedi'i adael allan)
vaguer-11 = (union eiriau wedi'u gadael allan)
vaguer-12 = (wedi'i adael allan)
vaguer-13 = (wedi'i adael allan)
vaguer-14 = (wedi'i adael allan)
vaguer-15 = (wedi'i adael allan)

code-title = Eich cod: yr unig ffordd yn ôl
code-title-new = Eich cod newydd
code-keep =
    Yr wyth gair neu rif hyn yw'r unig ffordd i ddarllen ateb. Ysgrifennwch nhw ar bapur a'i guddio, neu dysgwch nhw.
    Peidiwch â'u cadw ar y ddyfais hon, mewn neges nac fel llun. Ni all neb eu rhoi i chi eto.
code-as-numbers = Dangos fel rhifau
code-as-words = Dangos fel geiriau
code-print = Argraffu'r cod
code-print-hint = Yr wyth hyn sydd ar y papur, a dim byd arall. Peidiwch ag argraffu yn y gwaith: mae argraffydd yno'n cadw'r hyn mae'n ei argraffu.
code-confirm-title = Ydy'r cod gennych chi?
code-confirm-hint = Teipiwch y ddau hyn o'r wyth, fel gair neu fel rhif.
code-confirm-item = Rhif { $number } eich cod
code-confirm-wrong = Nid hwn yw rhif { $number } eich cod. Edrychwch ar y rhestr eto.
code-send = Anfon nawr
code-send-new = Newid i'r cod hwn nawr
code-skip = Anfon heb gadw'r cod: nid wyf am gael ateb

sending-title = Yn anfon
sending-done-title = Yn gorffen
sending-done = Mae un llythyr gwag wedi'i gloi yn mynd allan. Fel hyn, mae edrych am ateb yn ymddangos yr un fath â rhoi gwybod.
sending-part = Mae rhan { $part } o { $of } ar ei ffordd.
sending-soon = Mae'ch llythyr wedi'i gloi. Mae'n mynd ymhen tua { $seconds } eiliad.
sending-wait = Rhannau sydd wedi cyrraedd: { $done } o { $of }. Mae'r nesaf yn mynd ymhen tua { $seconds } eiliad.
sending-stay = Cadwch y dudalen hon ar agor. Os gadewch chi nawr, ni fydd y llythyr yn gyfan ac ni all neb ei ddarllen.

unsent-title = Heb ei anfon
unsent-done-title = Nid yw'r ymweliad wedi gorffen
unsent-text =
    Mae'ch llythyr yma o hyd, wedi'i gloi. Cadwch y dudalen hon ar agor a rhowch gynnig arall arni.
    Os caewch chi'r dudalen, bydd wedi mynd o'r ddyfais hon.
unsent-parts = Rhannau sydd wedi cyrraedd: { $sent } o { $of }. Aiff y gweddill pan rowch chi gynnig arall arni.

sent-title-report = Wedi'i anfon
sent-text-report =
    Dewch yn ôl gyda'ch cod ymhen deuddydd neu'n hwyrach, ar unrhyw ddyfais ddiogel.
    Os nad yw wedi'i agor erbyn y diwrnod uchod, gallwch ei ysgrifennu eto at uned arall, neu ein ffonio ni: { $phone }.
sent-title-reply = Mae'ch ateb wedi'i anfon
sent-text-reply = Mae wedi'i gloi, fel eich adroddiad. Edrychwch eto gyda'ch cod ymhen deuddydd neu'n hwyrach.
sent-title-stop = Ni fyddan nhw'n ysgrifennu mwy
sent-text-stop = Ni fydd neb yn ysgrifennu at y cod hwn mwyach. Mae'r hyn a anfonoch yn barod yn aros gyda nhw.
sent-title-rotate = Mae'ch cod wedi newid
sent-text-rotate =
    O hyn ymlaen defnyddiwch y cod newydd.
    Cadwch yr hen un nes daw ateb o dan yr un newydd.
sent-title-done = Wedi gorffen
sent-text-done = Nid oes dim a anfonwyd ar yr ymweliad hwn yn dangos eich bod wedi edrych am ateb.
sent-skipped = Ni chadwoch chi god. Ni all neb anfon ateb atoch, ac ni all neb ddod o hyd i'r adroddiad hwn ar eich rhan.
sent-code-again = Dangos y cod eto

ladder-locked = Wedi'i gloi ar eich dyfais
ladder-box = Yn y blwch ers { $date }
ladder-box-past = Yn y blwch
ladder-delivered-due = Cyrraedd yr uned: ar { $date }
ladder-delivered-on = Wedi cyrraedd: roedd gan yr uned ar { $date }
ladder-delivered-past = Wedi cyrraedd
ladder-delivered-unseen = Cyrraedd: dim arwydd ohono ar yr ymweliad hwn
ladder-opened-due = Agor: i'w wneud erbyn { $date }
ladder-opened-late = Agor: roedd i'w wneud erbyn { $date }, ac mae'n hwyr
ladder-opened-past = Wedi'i agor gan gynifer o bobl ag sydd eu hangen
ladder-answer-due = Ateb: i'w wneud erbyn { $date }
ladder-answer-over = Ateb: roedd i'w wneud erbyn { $date }, ac mae'n hwyr
ladder-question-page = Maen nhw'n gofyn rhywbeth i chi
ladder-answer-page = Wedi'i ateb
ladder-outcome-page = Wedi penderfynu
ladder-moved-page = Mae'n mynd ymlaen o dan eich cod newydd

looking-title = Yn edrych am eich ateb
looking-text = Mae hyn yn cymryd hanner munud i bawb. Fel hyn, mae edrych am ateb yn ymddangos yr un fath â rhoi gwybod.

thread-title-page = Beth sydd wedi digwydd
thread-unit = Uned { $unit }
thread-none =
    Does dim arwydd o'r cod hwn. Gall fod tri rheswm am hynny:
    Fe'i hanfonwyd lai na dau ddiwrnod yn ôl.
    Mae gair o'r cod yn anghywir. (Nid yw'r dudalen hon yn sylwi ar un cod anghywir mewn 128.)
    Mae'n hŷn na { $days } diwrnod, ac mae popeth amdano wedi mynd.
thread-change-code = Mae'r uned yn gofyn i chi newid eich cod. Mae rhywun arall wedi'i glywed, neu efallai wedi'i glywed. Gwnewch hyn yn gyntaf.
thread-report = Rydw i am ysgrifennu adroddiad
thread-more = Ysgrifennu mwy atyn nhw
thread-rotate = Newid fy nghod
thread-stop = Gofyn iddyn nhw beidio ag ysgrifennu mwy
thread-answer = Ateb hwn
thread-elsewhere = Mae nodyn arall i chi. Mae angen ail ymweliad i'w ddarllen.
thread-look = Ei ddarllen
thread-late =
    Mae'n hwyr. Gallwch ei ysgrifennu eto at uned arall.
    Ni all eich cod ddod â'ch geiriau yn ôl. Bydd rhaid i chi eu hysgrifennu eto, a chewch god arall.
thread-late-call = Mae'n hwyr, ac nid oes neb arall yma'n ei dderbyn heddiw. Ffoniwch ni: { $phone }.
thread-late-answer = Mae'r ateb yn hwyr. Gallwch ysgrifennu rhagor atyn nhw a gofyn, neu ffoniwch ni: { $phone }.
thread-alternate = Ei ysgrifennu eto at { $name }

note-heading = { $kind }, { $date }
note-opened = Agorwyd
note-question = Cwestiwn
note-answer = Ateb
note-outcome = Yr hyn a benderfynwyd
note-moved = Mae'n mynd ymlaen mewn man arall
note-contact-opened = Agorwyd eich manylion cyswllt
note-lost = Ni ellir darllen rhan o'ch llythyr ac mae ar goll
note-delivered = Wedi cyrraedd
note-passed = Oddi wrth { $from }. Anfonodd { $by } eich adroddiad ymlaen atyn nhw.
note-repeats-page = Yr un fath â nodyn rhif { $number }.
note-phrase-unknown = Brawddeg barod nad yw'r dudalen hon yn ei hadnabod (rhif { $number }).
note-refused-page = { $count ->
        [one] Nid yw un nodyn o dan eich cod yn cael ei ddangos, am nad oedd wedi'i lofnodi
       *[other] Nid yw { $count } nodyn o dan eich cod yn cael eu dangos, am nad oedden nhw wedi'u llofnodi
    } yn y ffordd iawn. Efallai nad oddi wrth yr uned y daw nodyn o'r fath.

reply-title = Eich ateb

stop-title = Gofyn iddyn nhw beidio ag ysgrifennu mwy?
stop-text =
    Ni fydd neb yn ysgrifennu at y cod hwn ar ôl hyn. Mae'r hyn a anfonoch yn barod yn aros gyda nhw.
    Gallwch edrych yma gyda'r cod o hyd.
stop-send = Anfon hwn

practise-banner = Ymarfer: nid yw dim o'r hyn rydych chi'n ei ysgrifennu'n cael ei anfon
practice-end-title = Mae'r ymarfer ar ben
practice-end-text =
    Aeth un llythyr gwag wedi'i gloi allan, fel ym mhob ymweliad. Nid anfonwyd dim o'r hyn a ysgrifennoch. Nid yw cod yr ymarfer hwn yn agor dim.
    Rai dyddiau wedyn, gallai cod go iawn ddangos hyn:

back-title = Cuddiwyd y dudalen
back-text = Mae'ch testun yma o hyd. Mae'n cael ei gadw am ddeng munud o'r adeg y cuddiwyd y dudalen. Gwasgwch "Dechrau" ac ewch ymlaen o'r man lle roeddech chi.
back-nothing = Gwasgwch "Dechrau" i gael ymweliad newydd.
forgotten-title = Mae popeth wedi'i ddileu
forgotten-text = Cuddiwyd y dudalen am fwy na deng munud, felly mae popeth a ysgrifennoch yma wedi'i ddileu.
forgotten-cover = Dim ond llythyr gwag a anfonwyd.
forgotten-letter = Roedd eich llythyr wedi'i anfon cyn hynny, ac mae'n dal wedi'i anfon.
forgotten-unknown = Roedd eich llythyr ar ei ffordd o hyd, ac efallai na chyrhaeddodd yn gyfan. Os yw'ch cod gennych, edrychwch ag ef ymhen deuddydd. Os nad oes sôn am y llythyr, ysgrifennwch ef eto.
forgotten-unsent = Nid anfonwyd eich llythyr.
left-title = Rydych chi wedi gadael
left-text =
    Mae popeth a ysgrifennoch yma wedi'i ddileu.
    Nid yw hanes y porwr wedi'i glirio. Cliriwch ef eich hun, neu caewch y ffenestr breifat.
left-anew = Agor y dudalen eto
`;var checker_default2=`# The checker, "What here points to you?". One plain line for each rule.

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
`;var dates_default2=`# Dates of service days.

date = { $day } { $month } { $year }
date-service-day = service day { $number }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
`;var form_default2=`# The form: sections, questions, names of fields, choices.

form-welcome =
    Nothing that you type is kept on this device.
    Do not use a device, network or building of your work. Look nothing up, collect nothing.
    Enter skips a question. An exclamation mark alone goes to the end: you can send more later.
danger-now =
    If somebody is in danger now, call 999. If you cannot speak, call 999 from a mobile and then press 55.
    This letter is not read day and night.

section-danger = DANGER
section-force = WHICH FORCE
section-who = WHO IT IS ABOUT
section-what = WHAT HAPPENED
section-more = MORE, IF YOU CAN

ask-danger = Is anyone in danger now?
ask-force = Which police force is it about?
ask-force-how = Type a part of its name, or one of these words. A question mark lists all.
ask-reader = Who should read it first?
ask-involved = Is somebody in that unit involved?
ask-subj-kind = What is the person?
ask-subj-name = What is the person's name, or what are they called?
ask-subj-rank = What is their rank or job?
ask-subj-number = Do you know their collar or staff number?
ask-subj-unit = Where do they work: station, team?
ask-subj-desc = What do they look like?
ask-subj-online = What are they called online?
ask-categories = What is it about? You can choose several, with commas.
ask-what = What happened? Say it in your own words, without pointing at yourself.
ask-when-first = When did it first happen? Month and year are best.
ask-when-last = When did it last happen?
ask-ongoing = Is it still going on?
ask-where = Where does it happen?
ask-basis = How do you know?
ask-others-know = How many people know this? It helps us to protect you.
ask-at-risk = Is somebody at risk? Who, and of what?
ask-alert = Does the person know that somebody may report them?
ask-links = Are other people or matters linked to it?
ask-systems = Which police systems does it concern?
ask-evidence = Where could investigators lawfully find proof? Do not collect more.
ask-told = Whom have you told already?
ask-language = In which language should we answer?
ask-needs = What do you need to read and to answer: large print, easy words?
ask-ask-back = May we ask you questions, here, under your code?
ask-contact = How can you be reached? Only special keepers can open this, apart from the letter.
ask-leave-contact = Do you want to leave contact details? You need not.
ask-another-subject = Is it about another person too?
ask-reply = What do you want to answer?
ask-paragraphs = Write as many lines as you like. A line with a full stop alone ends the text.
ask-needed = This one is needed.
ask-too-long = That is { $over } bytes too long. Please shorten it and write it again.
ask-choice-again = Please give a number from 1 to { $most }, or Enter to skip.
ask-force-none = No force of that name. Try a part of it, or "unknown".
ask-force-taken = Taken: { $name }.
ask-yes-usual = [Y/n]
ask-no-usual = [y/N]
ask-send = Send it now?
ask-try-again = Try again now? Your text is still here.
ask-code = Your eight words or eight numbers (they are not shown while you type):

meter-field = { $bytes } of { $most } bytes
meter-letter = { $bytes } of { $most } bytes in the whole letter
meter-one = { $bytes } of { $most } bytes. It goes in one visit.
meter-several = { $bytes } of { $most } bytes. It is long: it goes in several visits, 20 to 60 seconds apart.

review-change = To change a text, give its number. Enter goes on.
review-new-text = Write it anew; nothing removes it.
review-code-words = Some words here look like a part of a code. Are you sure that they are not?

read-back-title = This is what the keyholders will read:
read-back-line = { "  " }{ $name }: { $value }
read-back-contact = { "  " }Contact, for its keepers only: { $value }

name-danger = Danger now
name-force = Force
name-reader = To be read first by
name-involved = Somebody there is involved
name-subj-kind = Person
name-subj-name = Name
name-subj-rank = Rank or job
name-subj-number = Number
name-subj-unit = Works at
name-subj-desc = Looks
name-subj-online = Online
name-categories = About
name-what = What happened
name-when-first = First time
name-when-last = Last time
name-ongoing = Still going on
name-where = Where
name-basis = How you know
name-others-know = Who else knows
name-at-risk = At risk
name-alert = The person knows
name-links = Linked to
name-systems = Systems
name-evidence = Proof
name-told = Told already
name-language = Answer in
name-needs = Needs
name-ask-back = Questions allowed
name-contact = Contact
name-of-subject = { $name } (person { $number })

choice-yes = yes
choice-no = no
choice-unknown = don't know
choice-reader-unit = the force's special unit
choice-reader-desk = the charity's review desk
choice-reader-oversight = an oversight body
choice-subj-kind-officer = police officer
choice-subj-kind-staff = police staff
choice-subj-kind-special = special constable
choice-subj-kind-volunteer = volunteer
choice-subj-kind-former = no longer works there
choice-basis-saw-or-heard = I saw or heard it
choice-basis-happened-to-me = it happened to me
choice-basis-told-by-witness = somebody who saw it told me
choice-basis-rumour = people talk about it
choice-basis-document = I read it in a document
choice-others-know-only-me = only me
choice-others-know-2-5 = 2 to 5 people
choice-others-know-6-20 = 6 to 20 people
choice-others-know-more = more

force-other = another body
force-unknown = I don't know which
force-several = more than one
force-not-police = not the police

desk-welcome =
    Read each question out as it stands. Ask nothing else. Say at the start:
    "Please do not say your name. Say it without pointing at yourself."
    Enter skips a question. An exclamation mark alone goes to the end.
desk-say = Say: "{ $question }"
desk-read-back = Have you read all of it back to the caller, and do they agree?
desk-code =
    Say: "Your code is eight words. I say them in four pairs. Write them down, and say each pair back to me."
    Press Enter after each pair. The numbers say the same as the words.
desk-pair = Pair { $number }: { $words } (or { $numbers })
desk-has-code = Does the caller have all eight?
desk-sealed =
    Sealed. It cannot be opened here again.
    Say: "Nobody here can look it up. When you first come back, change your code: I have heard it."
`;var page_default2=`# The reporter's page. Reading age 9 to 11. A text of several lines is a list or paragraphs, as its name says.

skip-to-content = Skip to the content
leave = Leave now
leave-twice-more = Press Shift two more times to leave.
leave-once-more = Press Shift once more to leave.
language = Language

start-begin = Begin
start-getting-ready = Getting ready. Nothing of yours is sent.
start-getting-ready-slowly = Getting ready. With this setting of the browser it can take up to a minute. Nothing of yours is sent.
start-ready = Ready. Press "Begin" to report, to look for an answer, or to practise. This first step is the same for everybody.
start-network = The service cannot be reached just now. Nothing was sent and nothing is lost. Press "Begin" to try again.
start-lapsed = This page has a list of the units that read reports. The list is not valid on this date, so nothing can be locked safely. Nothing was sent. Check the date of this device. If it is right, call us.
start-not-verified = This page, or its list of units, is not as we made it. Do not use this page. Nothing was sent. Please call us from another phone.
start-board = We could not make sure that the answers are real, so they are not shown. Nothing was sent. Press "Begin" to try again, or call us.
start-engine = This browser cannot lock a report. Nothing was sent. Use another browser, or call us.
start-version = Page version { $version }

clock-question = This device says that today is { $date }. The list of units is not valid on that day. Is the date wrong?
clock-label = What is the date today?
clock-use = Use this date
clock-device = This device says that today is { $date }. If that is wrong, say here what the date is.
clock-cannot-be = The list of units is not valid on that date. Look at the date again.

error-title = There is a problem
error-mark = Problem:
error-danger = Say if anyone is in danger now.
error-force = Choose a police force, or "I don't know which".
error-what = Say what happened. One sentence is enough.
error-reply = Write your answer first.
error-too-long = Please make this shorter. It is { $over ->
        [one] 1 byte
       *[other] { $over } bytes
    } too long.
error-letter-too-long = The letter is { $over ->
        [one] 1 byte
       *[other] { $over } bytes
    } too long. Send the most important part. You can send more later with your code.
error-answers = Something in the form cannot be sent. Please look through it again.

way-next = Continue
way-back = Back
way-enough = Send what I have
enough-hint = You can send what you have now, and add more later with your code. Nothing that you write is stored on this device.
way-send = Send
way-done = Done
way-again = Try again

trouble-network = There is no connection just now. Nothing of yours is lost. Try again when the network is back.
trouble-busy = The service is full or closing just now. Nothing of yours is lost. Try again later, or call us: { $phone }.
trouble-refused = The service gave an answer that makes no sense. Nothing of yours is lost. Try again later, or call us: { $phone }.
trouble-board = We could not make sure that the answers are real, so they are not shown. Nobody has seen anything of yours. Try again, or call us: { $phone }.
trouble-nobody = There is nothing here for this code, so this page does not know who should get your letter. It was not sent. Check the code and look again in two days, or call us: { $phone }.
trouble-route = That unit takes no reports today. Choose who else should read it first.
trouble-page = Something went wrong on this page. Your text is still here. Please try again.
trouble-engine = This page has stopped working and cannot lock anything any more. Nothing was sent just now. Open the page again and begin anew, or call us: { $phone }.

first-title = First
first-also-report = I also want to report
first-practise = Practise first: nothing that I write is sent
first-board-older = The answers here are { $days } days old. The date of this device may be wrong, or newer answers are being held back.
first-board-ahead = The answers here are { $days } days ahead of this device. Please check its date.
first-have-code = I have a code
first-code = Your eight words or eight numbers
first-code-hint = Put one in each box, in the right order. Capital letters do not matter. You can mix words and numbers.
first-code-word = { $number }
first-code-known = This page still has your code.
first-code-forget = Forget the code

danger-title = If somebody is in danger now
danger-lines =
    National Domestic Abuse Helpline: 0808 2000 247
    Live Fear Free, Wales: 0808 80 10 800
    Domestic Abuse and Forced Marriage Helpline, Scotland: 0800 027 1234
    Domestic and Sexual Abuse Helpline, Northern Ireland: 0808 802 1414
    Samaritans: 116 123

code-count = A code has eight words or numbers. Here are { $found }.
code-missing = Number { $number } of your code is missing.
code-unknown = "{ $word }" cannot be part of a code. Check how it is written.
code-unknown-near = "{ $word }" cannot be part of a code. Is it one of these: { $suggestions }?
code-order-neighbours = Number { $first } and number { $second } may be the wrong way round. Please look again.
code-order-columns = The two columns may be mixed up. Read the left one from top to bottom, then the right one.
code-checksum = Each of these can be part of a code, but together they do not make one. One may be wrong, or two may be in the wrong place.

safe-title = Is this a safe place?
safe-list =
    Do not use a phone or computer from your work, or one that somebody else controls.
    Do not use the network at your work, or the network of the person that you write about.
    Make sure that nobody can see your screen, and no camera can.
    Use a private window. Some keyboards remember what you type.
    "Leave now" hides this page at once. It does not clear the history of the browser.
    Do not look anything up or collect anything for this. What you know already is enough.
safe-police = If you work for the police, read the next page first: there is more that could show who you are.
safe-not-police = Continue: I do not work for the police
safe-for-police = I work for the police

police-title = If you work for the police
police-list =
    Do not use a police device or network. Do not write this in a police building or vehicle, or on shift.
    Do not look anything up on police systems. Every look is recorded, and that record is checked first.
    Do not forward, print, copy or photograph police documents.
    Do not say what only your team, your shift or the people at one meeting could know.
    Do not tell anybody at work that you reported, or that you are thinking about it.

force-title = Which police force?
force-hint = The force that the person works for. It may not be the one where you live.
force-choose = Choose
force-goes-to = Your report goes to
force-desk-finds = The charity's review desk reads it first and finds out where it belongs.
unit-kind-force = A unit of the police force itself.
unit-kind-oversight = An oversight body: it watches over the police and is not the police.
unit-kind-desk = People of the charity, not the police.
unit-needs = { $m ->
        [one] One person can open a report.
       *[other] { $m } people must agree to open a report.
    } { $k ->
        [0] { "" }
        [one] { $m ->
            [one] That person is from outside the force.
           *[other] At least one of them is from outside the force.
        }
       *[other] At least { $k } of them are from outside the force.
    }
unit-hours = Staff are there: { $hours }.
unit-none-outside = None of them has to be from outside the force.

who-title = Who is it about?
who-what-you-know = Say only what you know already. You can leave any question here empty.
who-person = Person { $number }
who-another = Add another person

what-title = What happened?
what-about = What is it about? You can choose more than one.
what-not-your-code = Do not write your code here, now or later.

know-title = How do you know?

files-title = Proof
files-text =
    You cannot send files or photos here. Hidden marks in them can show who had them.
    Say where investigators could find proof in a lawful way. Do not fetch, copy or photograph anything for this.

contact-title = Questions and contact
contact-leave = Give contact details (you do not have to)
contact-warning =
    You do not need to give these. Your code is enough to read and answer.
    Contact details say who you are. They are locked apart from your report, for other people. { $mc ->
        [0] { "" }
        [one] One of those people can open them.
       *[other] { $mc } of those people must agree to open them.
    }

check-title = Check what you will send
check-edit = Change the text
check-again = Check again
check-change = Change
check-vaguer = Make less exact
check-vaguer-done = Made less exact. The letter was checked again.
check-keep = Keep
check-kept = You keep this.
check-asked = Some words look like part of a code. Change them, or press "Keep" if they are not.
check-contact = Contact (for its keepers only)
check-over = { $bytes } of { $most } bytes: { $over } too many.

vaguer-1 = (left out)
vaguer-2 = (a person)
vaguer-3 = (time left out)
vaguer-4 = (day left out)
vaguer-5 = (number left out)
vaguer-6 = (left out)
vaguer-7 = (a police system)
vaguer-8 = something that can be found
vaguer-9 = (some people)
vaguer-10 = (left out)
vaguer-11 = (exact words left out)
vaguer-12 = (left out)
vaguer-13 = (left out)
vaguer-14 = (left out)
vaguer-15 = (left out)

code-title = Your code: the only way back
code-title-new = Your new code
code-keep =
    These eight words or numbers are the only way to read an answer. Write them on paper and hide it, or learn them.
    Do not keep them on this device, in a message or as a photo. Nobody can give them to you again.
code-as-numbers = Show as numbers
code-as-words = Show as words
code-print = Print the code
code-print-hint = The paper holds these eight and nothing else. Do not print at work: a printer there keeps what it prints.
code-confirm-title = Do you have it?
code-confirm-hint = Type these two of the eight, as a word or as a number.
code-confirm-item = Number { $number } of your code
code-confirm-wrong = This is not number { $number } of your code. Look at the list again.
code-send = Send now
code-send-new = Change to this code now
code-skip = Send without keeping the code: I want no answer

sending-title = Sending
sending-done-title = Finishing
sending-done = One empty locked letter goes out. That way, looking for an answer seems the same as reporting.
sending-part = Part { $part } of { $of } is on its way.
sending-soon = Your letter is locked. It goes in about { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    }.
sending-wait = Parts that have arrived: { $done } of { $of }. The next one goes in about { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    }.
sending-stay = Please keep this page open. If you leave now, the letter is not whole and nobody can read it.

unsent-title = Not sent
unsent-done-title = The visit is not finished
unsent-text =
    Your letter is still here, locked. Keep this page open and try again.
    If you close the page, it is gone from this device.
unsent-parts = Parts that have arrived: { $sent } of { $of }. The rest goes when you try again.

sent-title-report = Sent
sent-text-report =
    Come back with your code in two days or later, on any safe device.
    If it is not opened by the day above, you can write it again to another unit, or call us: { $phone }.
sent-title-reply = Your answer is sent
sent-text-reply = It is locked, as your report was. Look again with your code in two days or later.
sent-title-stop = They will write no more
sent-text-stop = Nobody will write to this code any more. What you have sent already stays with them.
sent-title-rotate = Your code is changed
sent-text-rotate =
    From now on use the new code.
    Keep the old one until an answer comes under the new one.
sent-title-done = Finished
sent-text-done = Nothing that was sent on this visit shows that you looked for an answer.
sent-skipped = You kept no code. Nobody can send you an answer, and nobody can find this report for you.
sent-code-again = Show the code again

ladder-locked = Locked on your device
ladder-box = In the box since { $date }
ladder-box-past = In the box
ladder-delivered-due = Delivered to the unit on { $date }
ladder-delivered-on = Delivered: the unit had it on { $date }
ladder-delivered-past = Delivered
ladder-delivered-unseen = Delivered: no sign of it on this visit
ladder-opened-due = Opened: due by { $date }
ladder-opened-late = Opened: it was due by { $date }, and is late
ladder-opened-past = Opened by as many people as it takes
ladder-answer-due = Answered: due by { $date }
ladder-answer-over = Answered: it was due by { $date }, and is late
ladder-question-page = They ask you something
ladder-answer-page = Answered
ladder-outcome-page = Decided
ladder-moved-page = It goes on under your new code

looking-title = Looking for your answer
looking-text = This takes half a minute for everybody. That way, looking for an answer seems the same as reporting.

thread-title-page = What has happened
thread-unit = Unit { $unit }
thread-none =
    There is no sign of this code. That can have three reasons:
    It was sent less than two days ago.
    A word of the code is wrong. (This page does not notice one wrong code in 128.)
    It is older than { $days } days, and everything about it has gone.
thread-change-code = The unit asks you to change your code. Somebody else has heard it, or may have. Please do this first.
thread-report = I want to write a report
thread-more = Write more to them
thread-rotate = Change my code
thread-stop = Ask them to write no more
thread-answer = Answer this
thread-elsewhere = There is another note for you. Reading it takes a second visit.
thread-look = Read it
thread-late =
    It is late. You can write it again to another unit.
    Your code cannot bring back your words. You will have to write them again, and you will get another code.
thread-late-call = It is late, and nobody else here takes it today. Call us: { $phone }.
thread-late-answer = The answer is late. You can write more to them and ask, or call us: { $phone }.
thread-alternate = Write it again to { $name }

note-heading = { $kind }, { $date }
note-opened = Opened
note-question = A question
note-answer = An answer
note-outcome = What was decided
note-moved = It goes on elsewhere
note-contact-opened = Your contact details were opened
note-lost = A part of your letter cannot be read and is lost
note-delivered = Delivered
note-passed = From { $from }. { $by } passed your report on to them.
note-repeats-page = The same as note number { $number }.
note-phrase-unknown = A ready-made sentence that this page does not know (number { $number }).
note-refused-page = { $count ->
        [one] One note under your code is not shown, because it was
       *[other] { $count } notes under your code are not shown, because they were
    } not signed in the right way. A note like that may not come from the unit.

reply-title = Your answer

stop-title = Ask them to write no more?
stop-text =
    Nobody will write to this code after this. What you have sent already stays with them.
    You can still look here with the code.
stop-send = Send this

practise-banner = Practice: nothing that you write is sent
practice-end-title = The practice is over
practice-end-text =
    One empty locked letter went out, as in every visit. Nothing that you wrote was sent. The code from this practice opens nothing.
    Some days later a real code could show this:

back-title = The page was hidden
back-text = Your text is still here. It is kept for ten minutes from when the page was hidden. Press "Begin" and go on where you were.
back-nothing = Press "Begin" for a new visit.
forgotten-title = Everything is wiped
forgotten-text = The page was hidden for more than ten minutes, so all that you wrote here was wiped.
forgotten-cover = Only an empty letter was sent.
forgotten-letter = Your letter had been sent before that, and stays sent.
forgotten-unknown = Your letter was still on its way and may not have arrived whole. If you have your code, look with it in two days. If there is no sign of the letter, write it again.
forgotten-unsent = Your letter was not sent.
left-title = You have left
left-text =
    Everything that you wrote here is wiped.
    The history of the browser is not cleared. Clear it yourself, or close the private window.
left-anew = Open the page again
`;var checker_default3=`# جانچ، "یہاں کیا آپ کی طرف اشارہ کرتا ہے؟"۔ ہر اصول کے لیے ایک سادہ سطر۔

checker-title = یہاں کیا آپ کی طرف اشارہ کر سکتا ہے؟ ({ $count })
checker-hit = { "  " }{ $place }: "{ $text }"
    { "      " }{ $why }
checker-hit-times = { "  " }{ $place }: "{ $text }" ({ $times } بار)
    { "      " }{ $why }
checker-balance = وقت اور جگہ بتانے سے مدد ملتی ہے۔ اگر بہت سے لوگ یہ جان سکتے ہوں تو رہنے دیں۔
checker-nothing = جانچ کو کچھ ایسا نہیں ملا جو آپ کی طرف اشارہ کرے۔ یہ لفظ پہچانتی ہے، لوگ نہیں: ایک بار خود بھی پڑھ لیں۔

rule-1 = یہ بات صرف چند لوگ جان سکتے ہیں۔ جو اسے سنے وہ سمجھ سکتا ہے کہ بتانے والے آپ تھے۔
rule-2 = اس سے پتا چلتا ہے کہ آپ کون ہیں یا کس کے قریب ہیں۔
rule-3 = بالکل ٹھیک وقت بتاتا ہے کہ وہاں کون تھا۔ شاید "رات کو" کافی ہو۔
rule-4 = بالکل ٹھیک دن بتاتا ہے کہ وہاں کون تھا۔ شاید مہینہ کافی ہو۔
rule-5 = یہ نمبر کسی ایک شخص یا ایک واقعے کا ہے۔ یہ ان کے بارے میں ہے، یا آپ کے بارے میں؟
rule-6 = فون نمبر، پتا، گاڑی کا نمبر یا آن لائن نام: ان کا ہے یا آپ کا؟
rule-7 = پولیس کے نظام درج کرتے ہیں کہ کس نے دیکھا۔ اگر آپ نے دیکھا تو یہ آپ کی طرف اشارہ کرتا ہے۔
rule-8 = جو چیز آپ کو بھیجی گئی یا آپ نے نقل کی وہ بتاتی ہے کہ کس کے پاس تھی۔ یہ بتائیں کہ وہ کہاں مل سکتی ہے۔
rule-9 = چھوٹا گروپ۔ جو جو وہاں تھے سب گنے جا سکتے ہیں۔
rule-10 = آخر میں نام یا دستخط، یا کوئی نام جو آپ کے رابطے کی تفصیل میں ہے۔
rule-11 = لفظ بہ لفظ بات، یا عرفی نام: وہ جان لیں گے کہ یہ کس نے سنا۔
rule-12 = یہ آپ کی اپنی صحت، خاندان یا عقیدے کے بارے میں ہے۔
rule-13 = یہ کسی کوڈ کے لفظ لگتے ہیں۔ اپنا کوڈ کبھی کسی خط میں نہ لکھیں۔
rule-13-blocked = یہ آپ کا کوڈ ہے۔ جس کے پاس یہ ہو وہ آپ کے جواب پڑھ سکتا ہے۔ یہ بھیجا نہیں جا سکتا۔
rule-14 = ای میل کا اوپری حصہ بتاتا ہے کہ یہ کس کے پاس تھی۔
rule-15 = اس سے پتا چلتا ہے کہ آپ کہاں ہیں یا کس چیز پر لکھ رہے ہیں۔ کام کی ڈیوائسوں پر نظر رکھی جاتی ہے۔
`;var dates_default3=`# تاریخیں۔

date = { $day } { $month } { $year }
date-service-day = سروس کا دن { $number }
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
`;var form_default3=`# فارم: حصے، سوال، خانوں کے نام، انتخاب۔

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
`;var page_default3=`# اطلاع دینے والے کا صفحہ۔ پڑھنے کی عمر 9 سے 11 سال۔ کئی سطروں کا متن فہرست یا پیراگراف ہے، جیسا اس کے نام سے ظاہر ہے۔
# U+2066 یا U+2068 سے U+2069 تک کا حصہ اپنی سمت رکھتا ہے: ورنہ دائیں سے بائیں متن میں فون نمبر کے ٹکڑے الٹ جاتے ہیں۔

skip-to-content = اصل مواد پر جائیں
leave = فوراً نکلیں
leave-twice-more = نکلنے کے لیے Shift دو بار اور دبائیں۔
leave-once-more = نکلنے کے لیے Shift ایک بار اور دبائیں۔
language = زبان

start-begin = شروع کریں
start-getting-ready = تیاری ہو رہی ہے۔ آپ کی کوئی چیز نہیں بھیجی جا رہی۔
start-getting-ready-slowly = تیاری ہو رہی ہے۔ براؤزر کی اس ترتیب میں ایک منٹ تک لگ سکتا ہے۔ آپ کی کوئی چیز نہیں بھیجی جا رہی۔
start-ready = تیار ہے۔ اطلاع دینے، جواب دیکھنے یا مشق کرنے کے لیے "شروع کریں" دبائیں۔ یہ پہلا قدم سب کے لیے ایک جیسا ہے۔
start-network = اس وقت سروس سے رابطہ نہیں ہو رہا۔ کچھ نہیں بھیجا گیا اور کچھ ضائع نہیں ہوا۔ دوبارہ کوشش کے لیے "شروع کریں" دبائیں۔
start-lapsed = اس صفحے کے پاس ان یونٹوں کی فہرست ہے جو اطلاعات پڑھتے ہیں۔ یہ فہرست اس تاریخ پر درست نہیں، اس لیے کوئی چیز محفوظ طریقے سے لاک نہیں ہو سکتی۔ کچھ نہیں بھیجا گیا۔ اس ڈیوائس کی تاریخ دیکھیں۔ اگر تاریخ ٹھیک ہے تو ہمیں فون کریں۔
start-not-verified = یہ صفحہ یا اس کی یونٹوں کی فہرست ویسی نہیں جیسی ہم نے بنائی تھی۔ اس صفحے کو استعمال نہ کریں۔ کچھ نہیں بھیجا گیا۔ براہ کرم ہمیں کسی دوسرے فون سے کال کریں۔
start-board = ہمیں یقین نہیں ہو سکا کہ یہ جواب اصلی ہیں، اس لیے وہ نہیں دکھائے جا رہے۔ کچھ نہیں بھیجا گیا۔ دوبارہ کوشش کے لیے "شروع کریں" دبائیں، یا ہمیں فون کریں۔
start-engine = یہ براؤزر اطلاع کو لاک نہیں کر سکتا۔ کچھ نہیں بھیجا گیا۔ کوئی دوسرا براؤزر استعمال کریں، یا ہمیں فون کریں۔
start-version = صفحے کا ورژن: { "\\u2068" }{ $version }{ "\\u2069" }

clock-question = اس ڈیوائس کے مطابق آج { $date } ہے۔ یونٹوں کی فہرست اس دن درست نہیں۔ کیا یہ تاریخ غلط ہے؟
clock-label = آج کیا تاریخ ہے؟
clock-use = یہ تاریخ استعمال کریں
clock-device = اس ڈیوائس کے مطابق آج { $date } ہے۔ اگر یہ غلط ہے تو یہاں صحیح تاریخ بتائیں۔
clock-cannot-be = یونٹوں کی فہرست اس تاریخ پر درست نہیں۔ تاریخ دوبارہ دیکھیں۔

error-title = کچھ ٹھیک نہیں ہے
error-mark = مسئلہ:
error-danger = بتائیں کہ کیا کوئی ابھی خطرے میں ہے۔
error-force = کوئی پولیس فورس چنیں، یا "معلوم نہیں کون سی"۔
error-what = بتائیں کہ کیا ہوا۔ ایک جملہ بھی کافی ہے۔
error-reply = پہلے اپنا جواب لکھیں۔
error-too-long = براہ کرم اسے چھوٹا کریں۔ یہ { $over } بائٹ زیادہ لمبا ہے۔
error-letter-too-long = خط { $over } بائٹ زیادہ لمبا ہے۔ سب سے ضروری حصہ بھیجیں۔ باقی آپ بعد میں اپنے کوڈ سے بھیج سکتے ہیں۔
error-answers = فارم میں کوئی چیز ایسی ہے جو بھیجی نہیں جا سکتی۔ براہ کرم اسے دوبارہ دیکھیں۔

way-next = آگے
way-back = پیچھے
way-enough = جتنا لکھا ہے بھیج دیں
enough-hint = جو آپ کے پاس ہے وہ ابھی بھیج سکتے ہیں، اور بعد میں اپنے کوڈ سے مزید لکھ سکتے ہیں۔ آپ کا لکھا ہوا اس ڈیوائس پر محفوظ نہیں ہوتا۔
way-send = بھیجیں
way-done = ختم کریں
way-again = دوبارہ کوشش کریں

trouble-network = اس وقت کنکشن نہیں ہے۔ آپ کی کوئی چیز ضائع نہیں ہوئی۔ جب نیٹ ورک واپس آئے تو دوبارہ کوشش کریں۔
trouble-busy = سروس اس وقت بھری ہوئی ہے یا بند ہو رہی ہے۔ آپ کی کوئی چیز ضائع نہیں ہوئی۔ بعد میں دوبارہ کوشش کریں، یا ہمیں فون کریں: { "\\u2068" }{ $phone }{ "\\u2069" }
trouble-refused = سروس نے ایسا جواب دیا جو سمجھ میں نہیں آتا۔ آپ کی کوئی چیز ضائع نہیں ہوئی۔ بعد میں دوبارہ کوشش کریں، یا ہمیں فون کریں: { "\\u2068" }{ $phone }{ "\\u2069" }
trouble-board = ہمیں یقین نہیں ہو سکا کہ یہ جواب اصلی ہیں، اس لیے وہ نہیں دکھائے جا رہے۔ آپ کی کوئی چیز کسی نے نہیں دیکھی۔ دوبارہ کوشش کریں، یا ہمیں فون کریں: { "\\u2068" }{ $phone }{ "\\u2069" }
trouble-nobody = اس کوڈ کے لیے یہاں کچھ نہیں ہے، اس لیے اس صفحے کو معلوم نہیں کہ آپ کا خط کسے ملنا چاہیے۔ خط نہیں بھیجا گیا۔ کوڈ دیکھیں اور دو دن بعد پھر آئیں، یا ہمیں فون کریں: { "\\u2068" }{ $phone }{ "\\u2069" }
trouble-route = وہ یونٹ آج اطلاعات نہیں لیتا۔ چنیں کہ اسے پہلے اور کون پڑھے۔
trouble-page = اس صفحے پر کچھ غلط ہو گیا۔ آپ کی تحریر ابھی یہیں ہے۔ براہ کرم دوبارہ کوشش کریں۔
trouble-engine = اس صفحے نے کام کرنا بند کر دیا ہے اور اب کچھ لاک نہیں کر سکتا۔ ابھی کچھ نہیں بھیجا گیا۔ صفحہ دوبارہ کھولیں اور نئے سرے سے شروع کریں، یا ہمیں فون کریں: { "\\u2068" }{ $phone }{ "\\u2069" }

first-title = سب سے پہلے
first-also-report = مجھے اطلاع بھی دینی ہے
first-practise = پہلے مشق: میرا لکھا ہوا کچھ نہیں بھیجا جائے گا
first-board-older = یہاں کے جواب { $days } دن پرانے ہیں۔ شاید اس ڈیوائس کی تاریخ غلط ہے، یا نئے جواب روکے جا رہے ہیں۔
first-board-ahead = یہاں کے جواب اس ڈیوائس کی تاریخ سے { $days } دن آگے ہیں۔ براہ کرم ڈیوائس کی تاریخ دیکھیں۔
first-have-code = میرے پاس کوڈ ہے
first-code = آپ کے آٹھ لفظ یا آٹھ نمبر
first-code-hint = ہر خانے میں ایک لکھیں، صحیح ترتیب سے۔ چھوٹے بڑے حروف سے فرق نہیں پڑتا۔ لفظ اور نمبر ملا کر بھی لکھ سکتے ہیں۔
first-code-word = { $number }
first-code-known = آپ کا کوڈ ابھی اس صفحے کے پاس ہے۔
first-code-forget = کوڈ بھلا دیں

danger-title = اگر کوئی ابھی خطرے میں ہے
danger-lines =
    گھریلو تشدد کی قومی ہیلپ لائن: { "\\u2066" }0808 2000 247{ "\\u2069" }
    ویلز میں Live Fear Free: { "\\u2066" }0808 80 10 800{ "\\u2069" }
    اسکاٹ لینڈ کی گھریلو تشدد کی ہیلپ لائن: { "\\u2066" }0800 027 1234{ "\\u2069" }
    شمالی آئرلینڈ کی گھریلو اور جنسی تشدد کی ہیلپ لائن: { "\\u2066" }0808 802 1414{ "\\u2069" }
    سمیریٹنز (Samaritans): { "\\u2066" }116 123{ "\\u2069" }

code-count = کوڈ میں آٹھ لفظ یا نمبر ہوتے ہیں۔ یہاں { $found } ہیں۔
code-missing = آپ کے کوڈ کا نمبر { $number } خالی ہے۔
code-unknown = "{ "\\u2068" }{ $word }{ "\\u2069" }" کسی کوڈ کا حصہ نہیں ہو سکتا۔ دیکھیں کہ یہ ٹھیک لکھا ہے یا نہیں۔
code-unknown-near = "{ "\\u2068" }{ $word }{ "\\u2069" }" کسی کوڈ کا حصہ نہیں ہو سکتا۔ کیا یہ ان میں سے ایک ہے: { "\\u2068" }{ $suggestions }{ "\\u2069" }؟
code-order-neighbours = شاید نمبر { $first } اور نمبر { $second } ایک دوسرے کی جگہ پر ہیں۔ براہ کرم دوبارہ دیکھیں۔
code-order-columns = شاید دونوں کالم آپس میں مل گئے ہیں۔ پہلے بائیں کالم کو اوپر سے نیچے تک پڑھیں، پھر دائیں کو۔
code-checksum = ان میں سے ہر ایک کسی کوڈ کا حصہ ہو سکتا ہے، لیکن سب مل کر ایک کوڈ نہیں بنتے۔ شاید ایک غلط ہے، یا دو غلط جگہ پر ہیں۔

safe-title = کیا یہ جگہ محفوظ ہے؟
safe-list =
    کام کی جگہ کا فون یا کمپیوٹر استعمال نہ کریں، نہ ایسا جو کسی اور کے قابو میں ہو۔
    کام کی جگہ کا نیٹ ورک استعمال نہ کریں، نہ اس شخص کا جس کے بارے میں آپ لکھ رہے ہیں۔
    پکا کر لیں کہ آپ کی سکرین کوئی شخص یا کیمرا نہیں دیکھ سکتا۔
    براؤزر کی پرائیویٹ ونڈو استعمال کریں۔ کچھ کی بورڈ آپ کا لکھا ہوا یاد رکھتے ہیں۔
    "فوراً نکلیں" اس صفحے کو اسی وقت چھپا دیتا ہے۔ یہ براؤزر کی ہسٹری نہیں مٹاتا۔
    اس کے لیے کچھ تلاش یا جمع نہ کریں۔ جو آپ پہلے سے جانتے ہیں وہ کافی ہے۔
safe-police = اگر آپ پولیس میں کام کرتے ہیں تو پہلے اگلا صفحہ پڑھیں: اور بھی باتیں ہیں جن سے پتا چل سکتا ہے کہ آپ کون ہیں۔
safe-not-police = آگے: میرا کام پولیس میں نہیں ہے
safe-for-police = میرا کام پولیس میں ہے

police-title = اگر آپ پولیس میں کام کرتے ہیں
police-list =
    پولیس کی ڈیوائس یا نیٹ ورک استعمال نہ کریں۔ پولیس کی عمارت یا گاڑی میں، یا ڈیوٹی کے دوران یہ نہ لکھیں۔
    پولیس کے نظاموں میں کچھ تلاش نہ کریں۔ ہر تلاش درج ہوتی ہے، اور سب سے پہلے وہی ریکارڈ دیکھا جاتا ہے۔
    پولیس کے کاغذات آگے نہ بھیجیں، نہ پرنٹ کریں، نہ نقل کریں، نہ ان کی تصویر لیں۔
    وہ بات نہ لکھیں جو صرف آپ کی ٹیم، آپ کی شفٹ یا کسی ایک میٹنگ کے لوگ جان سکتے ہوں۔
    کام پر کسی کو نہ بتائیں کہ آپ نے اطلاع دی ہے، یا دینے کا سوچ رہے ہیں۔

force-title = کون سی پولیس فورس؟
force-hint = وہ فورس جس میں یہ شخص کام کرتا ہے۔ ضروری نہیں کہ یہ وہی ہو جہاں آپ رہتے ہیں۔
force-choose = چنیں
force-goes-to = آپ کی اطلاع یہاں جاتی ہے
force-desk-finds = فلاحی ادارے کا جائزہ ڈیسک اسے پہلے پڑھتا ہے اور معلوم کرتا ہے کہ یہ کہاں جانی چاہیے۔
unit-kind-force = اسی پولیس فورس کا ایک یونٹ۔
unit-kind-oversight = ایک نگران ادارہ: یہ پولیس پر نظر رکھتا ہے اور خود پولیس نہیں ہے۔
unit-kind-desk = فلاحی ادارے کے لوگ، پولیس نہیں۔
unit-needs = { $m ->
        [one] ایک شخص اطلاع کھول سکتا ہے۔
       *[other] اطلاع کھولنے کے لیے { $m } لوگوں کا متفق ہونا ضروری ہے۔
    } { $k ->
        [0] { "" }
        [one] { $m ->
            [one] وہ شخص فورس سے باہر کا ہے۔
           *[other] ان میں سے کم از کم ایک فورس سے باہر کا ہے۔
        }
       *[other] ان میں سے کم از کم { $k } فورس سے باہر کے ہیں۔
    }
unit-hours = عملہ ان اوقات میں ہوتا ہے: { "\\u2068" }{ $hours }{ "\\u2069" }۔
unit-none-outside = ان میں سے کسی کا فورس سے باہر کا ہونا ضروری نہیں۔

who-title = یہ کس کے بارے میں ہے؟
who-what-you-know = صرف وہ بتائیں جو آپ پہلے سے جانتے ہیں۔ یہاں کوئی بھی سوال خالی چھوڑ سکتے ہیں۔
who-person = شخص { $number }
who-another = ایک اور شخص شامل کریں

what-title = کیا ہوا؟
what-about = یہ کس بارے میں ہے؟ آپ ایک سے زیادہ چن سکتے ہیں۔
what-not-your-code = اپنا کوڈ یہاں نہ لکھیں، نہ ابھی نہ بعد میں۔

know-title = آپ کو کیسے معلوم ہے؟

files-title = ثبوت
files-text =
    آپ یہاں فائلیں یا تصویریں نہیں بھیج سکتے۔ ان کے اندر چھپے نشان بتا سکتے ہیں کہ یہ کس کے پاس تھیں۔
    بتائیں کہ تفتیش کار قانونی طور پر ثبوت کہاں پا سکتے ہیں۔ اس کے لیے کچھ نہ لائیں، نہ نقل کریں، نہ کسی چیز کی تصویر لیں۔

contact-title = سوال اور رابطہ
contact-leave = رابطے کی تفصیل دیں (ضروری نہیں)
contact-warning =
    یہ دینا ضروری نہیں۔ پڑھنے اور جواب دینے کے لیے آپ کا کوڈ کافی ہے۔
    رابطے کی تفصیل سے پتا چلتا ہے کہ آپ کون ہیں۔ یہ آپ کی اطلاع سے الگ، دوسرے لوگوں کے لیے لاک کی جاتی ہے۔ { $mc ->
        [0] { "" }
        [one] ان میں سے ایک شخص اسے کھول سکتا ہے۔
       *[other] اسے کھولنے کے لیے ان میں سے { $mc } لوگوں کا متفق ہونا ضروری ہے۔
    }

check-title = دیکھ لیں کہ آپ کیا بھیج رہے ہیں
check-edit = تحریر بدلیں
check-again = دوبارہ جانچیں
check-change = بدلیں
check-vaguer = کم واضح کریں
check-vaguer-done = کم واضح کر دیا گیا۔ خط دوبارہ جانچا گیا۔
check-keep = رہنے دیں
check-kept = آپ نے اسے رہنے دیا۔
check-asked = کچھ لفظ کسی کوڈ کا حصہ لگتے ہیں۔ انھیں بدلیں، یا اگر وہ کوڈ نہیں ہیں تو "رہنے دیں" دبائیں۔
check-contact = رابطہ (صرف اسے رکھنے والوں کے لیے)
check-over = { $most } میں سے { $bytes } بائٹ: { $over } زیادہ ہیں۔

vaguer-1 = (یہ بات چھوڑ دی گئی)
vaguer-2 = (ایک شخص)
vaguer-3 = (وقت نہیں لکھا)
vaguer-4 = (دن نہیں لکھا)
vaguer-5 = (نمبر چھوڑ دیا گیا)
vaguer-6 = (چھوڑ دیا گیا)
vaguer-7 = (پولیس کا ایک نظام)
vaguer-8 = ایک چیز جو تلاش کی جا سکتی ہے
vaguer-9 = (کچھ لوگ)
vaguer-10 = (چھوڑ دیا گیا)
vaguer-11 = (اصل الفاظ چھوڑ دیے گئے)
vaguer-12 = (یہ بات چھوڑ دی گئی)
vaguer-13 = (چھوڑ دیا گیا)
vaguer-14 = (چھوڑ دیا گیا)
vaguer-15 = (یہ بات چھوڑ دی گئی)

code-title = آپ کا کوڈ: واپس آنے کا واحد راستہ
code-title-new = آپ کا نیا کوڈ
code-keep =
    جواب پڑھنے کا واحد راستہ یہ آٹھ لفظ یا نمبر ہیں۔ انھیں کاغذ پر لکھ کر چھپا دیں، یا یاد کر لیں۔
    انھیں اس ڈیوائس پر، کسی پیغام میں یا تصویر کی صورت میں نہ رکھیں۔ کوئی آپ کو یہ دوبارہ نہیں دے سکتا۔
code-as-numbers = نمبروں میں دکھائیں
code-as-words = لفظوں میں دکھائیں
code-print = کوڈ پرنٹ کریں
code-print-hint = کاغذ پر صرف یہ آٹھ ہوں گے اور کچھ نہیں۔ کام پر پرنٹ نہ کریں: وہاں کا پرنٹر اپنے پاس نقل رکھتا ہے۔
code-confirm-title = کیا کوڈ آپ کے پاس ہے؟
code-confirm-hint = آٹھ میں سے یہ دو لکھیں، لفظ یا نمبر کی صورت میں۔
code-confirm-item = آپ کے کوڈ کا نمبر { $number }
code-confirm-wrong = یہ آپ کے کوڈ کا نمبر { $number } نہیں ہے۔ فہرست دوبارہ دیکھیں۔
code-send = ابھی بھیجیں
code-send-new = ابھی یہ کوڈ اپنائیں
code-skip = کوڈ رکھے بغیر بھیجیں: مجھے جواب نہیں چاہیے

sending-title = بھیجا جا رہا ہے
sending-done-title = ختم ہو رہا ہے
sending-done = ایک خالی لاک کیا ہوا خط بھیجا جا رہا ہے۔ اس طرح جواب دیکھنا باہر سے اطلاع دینے جیسا لگتا ہے۔
sending-part = { $of } حصوں میں سے حصہ نمبر { $part } راستے میں ہے۔
sending-soon = آپ کا خط لاک ہو چکا ہے۔ وہ تقریباً { $seconds } سیکنڈ میں جائے گا۔
sending-wait = پہنچ چکے حصے: { $of } میں سے { $done }۔ اگلا حصہ تقریباً { $seconds } سیکنڈ میں جائے گا۔
sending-stay = براہ کرم اس صفحے کو کھلا رکھیں۔ اگر آپ ابھی چلے گئے تو خط پورا نہیں ہوگا اور کوئی اسے پڑھ نہیں سکے گا۔

unsent-title = نہیں بھیجا گیا
unsent-done-title = کام ابھی پورا نہیں ہوا
unsent-text =
    آپ کا خط ابھی یہیں ہے، لاک کیا ہوا۔ اس صفحے کو کھلا رکھیں اور دوبارہ کوشش کریں۔
    اگر آپ صفحہ بند کر دیں تو یہ خط اس ڈیوائس سے چلا جائے گا۔
unsent-parts = پہنچ چکے حصے: { $of } میں سے { $sent }۔ جب آپ دوبارہ کوشش کریں گے تو باقی بھیجے جائیں گے۔

sent-title-report = بھیج دیا گیا
sent-text-report =
    دو دن بعد یا اس کے بعد کبھی بھی اپنے کوڈ کے ساتھ واپس آئیں، کسی بھی محفوظ ڈیوائس پر۔
    اگر اوپر لکھے دن تک یہ نہ کھلے تو آپ اسے کسی دوسرے یونٹ کو دوبارہ لکھ سکتے ہیں، یا ہمیں فون کریں: { "\\u2068" }{ $phone }{ "\\u2069" }
sent-title-reply = آپ کا جواب بھیج دیا گیا
sent-text-reply = یہ آپ کی اطلاع کی طرح لاک ہے۔ دو دن بعد یا اس کے بعد اپنے کوڈ سے پھر دیکھیں۔
sent-title-stop = اب وہ اور نہیں لکھیں گے
sent-text-stop = اب اس کوڈ پر کوئی نہیں لکھے گا۔ جو آپ پہلے بھیج چکے ہیں وہ ان کے پاس رہے گا۔
sent-title-rotate = آپ کا کوڈ بدل گیا
sent-text-rotate =
    اب سے نیا کوڈ استعمال کریں۔
    پرانا کوڈ اس وقت تک رکھیں جب تک نئے کوڈ پر جواب نہ آ جائے۔
sent-title-done = ختم ہوا
sent-text-done = اس بار جو بھیجا گیا اس میں کچھ بھی یہ نہیں بتاتا کہ آپ نے جواب دیکھا۔
sent-skipped = آپ نے کوڈ نہیں رکھا۔ کوئی آپ کو جواب نہیں بھیج سکتا، اور کوئی آپ کے لیے یہ اطلاع نہیں ڈھونڈ سکتا۔
sent-code-again = کوڈ دوبارہ دکھائیں

ladder-locked = آپ کی ڈیوائس پر لاک ہوا
ladder-box = { $date } سے ڈبے میں ہے
ladder-box-past = ڈبے میں ہے
ladder-delivered-due = یونٹ تک پہنچے گا: { $date } کو
ladder-delivered-on = پہنچ گیا: یونٹ کو { $date } کو ملا
ladder-delivered-past = پہنچ گیا
ladder-delivered-unseen = پہنچنا: اس بار اس کا کوئی نشان نہیں ملا
ladder-opened-due = کھلنا: { $date } تک
ladder-opened-late = کھلنا: { $date } تک کھلنا تھا، اب دیر ہو گئی ہے
ladder-opened-past = جتنے لوگ ضروری ہیں انھوں نے کھول لیا
ladder-answer-due = جواب: { $date } تک
ladder-answer-over = جواب: { $date } تک آنا تھا، اب دیر ہو گئی ہے
ladder-question-page = وہ آپ سے کچھ پوچھتے ہیں
ladder-answer-page = جواب آ گیا
ladder-outcome-page = فیصلہ ہو گیا
ladder-moved-page = اب یہ آپ کے نئے کوڈ پر چلتا ہے

looking-title = آپ کا جواب دیکھا جا رہا ہے
looking-text = اس میں سب کے لیے آدھا منٹ لگتا ہے۔ اس طرح جواب دیکھنا باہر سے اطلاع دینے جیسا لگتا ہے۔

thread-title-page = اب تک کیا ہوا
thread-unit = یونٹ { $unit }
thread-none =
    اس کوڈ کا کوئی نشان نہیں ملا۔ اس کی تین وجہیں ہو سکتی ہیں:
    اسے بھیجے ہوئے ابھی دو دن نہیں ہوئے۔
    کوڈ کا کوئی لفظ غلط ہے۔ (128 غلط کوڈوں میں سے ایک کو یہ صفحہ نہیں پہچانتا۔)
    یہ { $days } دن سے زیادہ پرانا ہے، اور اس کی ہر چیز مٹ چکی ہے۔
thread-change-code = یونٹ آپ سے کہتا ہے کہ اپنا کوڈ بدل لیں۔ کسی اور نے اسے سنا ہے، یا شاید سنا ہو۔ براہ کرم پہلے یہ کریں۔
thread-report = مجھے اطلاع لکھنی ہے
thread-more = انھیں اور لکھیں
thread-rotate = میرا کوڈ بدلیں
thread-stop = ان سے کہیں کہ اور نہ لکھیں
thread-answer = اس کا جواب دیں
thread-elsewhere = آپ کے لیے ایک اور پیغام ہے۔ اسے پڑھنے کے لیے ایک بار اور جانا پڑے گا۔
thread-look = اسے پڑھیں
thread-late =
    دیر ہو گئی ہے۔ آپ اسے کسی دوسرے یونٹ کو دوبارہ لکھ سکتے ہیں۔
    آپ کا کوڈ آپ کے لکھے ہوئے الفاظ واپس نہیں لا سکتا۔ آپ کو انھیں دوبارہ لکھنا ہوگا، اور آپ کو ایک اور کوڈ ملے گا۔
thread-late-call = دیر ہو گئی ہے، اور یہاں آج کوئی اور اسے نہیں لیتا۔ ہمیں فون کریں: { "\\u2068" }{ $phone }{ "\\u2069" }
thread-late-answer = جواب میں دیر ہو گئی ہے۔ آپ انھیں مزید لکھ کر پوچھ سکتے ہیں، یا ہمیں فون کریں: { "\\u2068" }{ $phone }{ "\\u2069" }
thread-alternate = { "\\u2068" }{ $name }{ "\\u2069" } کو دوبارہ لکھیں

note-heading = { $kind }، { $date }
note-opened = کھولا گیا
note-question = ایک سوال
note-answer = ایک جواب
note-outcome = کیا فیصلہ ہوا
note-moved = اب یہ کہیں اور چلتا ہے
note-contact-opened = آپ کے رابطے کی تفصیل کھولی گئی
note-lost = آپ کے خط کا ایک حصہ پڑھا نہیں جا سکتا اور کھو گیا ہے
note-delivered = پہنچ گیا
note-passed = { "\\u2068" }{ $from }{ "\\u2069" } کی طرف سے۔ { "\\u2068" }{ $by }{ "\\u2069" } نے آپ کی اطلاع انھیں آگے بھیجی۔
note-repeats-page = وہی جو پیغام نمبر { $number } میں ہے۔
note-phrase-unknown = ایک تیار جملہ جسے یہ صفحہ نہیں جانتا (نمبر { $number })۔
note-refused-page = { $count ->
        [one] آپ کے کوڈ پر ایک پیغام نہیں دکھایا جا رہا، کیونکہ اس پر
       *[other] آپ کے کوڈ پر { $count } پیغام نہیں دکھائے جا رہے، کیونکہ ان پر
    } صحیح دستخط نہیں تھے۔ ممکن ہے کہ ایسا پیغام یونٹ کی طرف سے نہ ہو۔

reply-title = آپ کا جواب

stop-title = ان سے کہیں کہ اور نہ لکھیں؟
stop-text =
    اس کے بعد اس کوڈ پر کوئی نہیں لکھے گا۔ جو آپ پہلے بھیج چکے ہیں وہ ان کے پاس رہے گا۔
    آپ اس کوڈ سے یہاں پھر بھی دیکھ سکتے ہیں۔
stop-send = یہ بھیجیں

practise-banner = مشق: آپ کا لکھا ہوا کچھ نہیں بھیجا جاتا
practice-end-title = مشق ختم ہوئی
practice-end-text =
    ہر بار کی طرح ایک خالی لاک کیا ہوا خط بھیجا گیا۔ آپ کا لکھا ہوا کچھ نہیں بھیجا گیا۔ اس مشق کے کوڈ سے کچھ نہیں کھلتا۔
    اصلی کوڈ کچھ دن بعد یہ دکھا سکتا ہے:

back-title = صفحہ چھپا ہوا تھا
back-text = آپ کی تحریر ابھی یہیں ہے۔ صفحہ چھپنے کے بعد یہ دس منٹ تک رہتی ہے۔ "شروع کریں" دبائیں اور جہاں تھے وہیں سے آگے چلیں۔
back-nothing = نئے سرے سے آنے کے لیے "شروع کریں" دبائیں۔
forgotten-title = سب کچھ مٹا دیا گیا
forgotten-text = صفحہ دس منٹ سے زیادہ چھپا رہا، اس لیے آپ نے یہاں جو لکھا تھا سب مٹا دیا گیا۔
forgotten-cover = صرف ایک خالی خط بھیجا گیا۔
forgotten-letter = آپ کا خط اس سے پہلے بھیجا جا چکا تھا۔
forgotten-unknown = آپ کا خط ابھی راستے میں تھا، اور ہو سکتا ہے پورا نہ پہنچا ہو۔ اگر آپ کے پاس کوڈ ہے تو دو دن بعد اس سے دیکھیں۔ اگر خط کا کوئی نشان نہ ہو تو اسے دوبارہ لکھیں۔
forgotten-unsent = آپ کا خط نہیں بھیجا گیا۔
left-title = آپ نکل چکے ہیں
left-text =
    آپ نے یہاں جو لکھا تھا سب مٹا دیا گیا ہے۔
    براؤزر کی ہسٹری نہیں مٹی۔ اسے خود مٹائیں، یا پرائیویٹ ونڈو بند کر دیں۔
left-anew = صفحہ دوبارہ کھولیں
`;var LANGUAGES=[{tag:"en",name:"English",dir:"ltr",files:[form_default2,dates_default2,checker_default2,page_default2]},{tag:"cy",name:"Cymraeg",dir:"ltr",files:[form_default,dates_default,checker_default,page_default]},{tag:"ur",name:"اردو",dir:"rtl",files:[form_default3,dates_default3,checker_default3,page_default3]}];var bundles=new Map,current=LANGUAGES[0];function bundle(language2){if(!bundles.has(language2.tag)){let made=new FluentBundle(language2.tag,{useIsolating:!1});for(let file of language2.files)made.addResource(new FluentResource(file),{allowOverrides:!0});bundles.set(language2.tag,made)}return bundles.get(language2.tag)}function language(){return current}function speak(tag){current=LANGUAGES.find(language2=>language2.tag===tag)??LANGUAGES[0],document.documentElement.lang=current.tag,document.documentElement.dir=current.dir}function t(id,args){let made=bundle(current),message=made.getMessage(id);if(!message?.value)throw new Error(`no text: ${id}`);return made.formatPattern(message.value,args)}function has(id){return!!bundle(current).getMessage(id)?.value}function named(thing){return current.tag==="cy"&&thing.name_cy?thing.name_cy:thing.name_en}var DAY=86400,Clock=class{#offset=0;now(){return Math.floor(Date.now()/1e3)+this.#offset}ticks(){return performance.now()}setDate([year,month,day],check3){let before=this.#offset,today=Math.floor(Date.now()/1e3/DAY)*DAY;this.#offset=Date.UTC(year,month-1,day)/1e3-today;try{return check3()}catch(error2){throw this.#offset=before,error2}}wait(milliseconds,signal){return new Promise((resolve,reject)=>{let timer=setTimeout(resolve,milliseconds);signal?.addEventListener("abort",()=>{clearTimeout(timer),reject(signal.reason)})})}};function date(seconds){let moment=new Date(seconds*1e3);return t("date",{day:String(moment.getUTCDate()),month:t(`month-${moment.getUTCMonth()+1}`),year:String(moment.getUTCFullYear())})}function serviceDay(directory,day){return directory.day_seconds!==DAY?t("date-service-day",{number:String(day)}):date(directory.epoch+day*directory.day_seconds)}function dayAt(directory,seconds){return Math.max(0,Math.floor((seconds-directory.epoch)/directory.day_seconds))}function pace(directory,milliseconds){return milliseconds*Math.min(1,directory.day_seconds/DAY)}var objectTypeNames=["Object","RegExp","Date","Error","Map","Set","WeakMap","WeakSet","ArrayBuffer","SharedArrayBuffer","DataView","Promise","URL","HTMLElement","Int8Array","Uint8ClampedArray","Int16Array","Uint16Array","Int32Array","Uint32Array","Float32Array","Float64Array","BigInt64Array","BigUint64Array","Tagged"];function is(value){if(value===null)return"null";if(value===void 0)return"undefined";if(value===!0||value===!1)return"boolean";let typeOf=typeof value;if(typeOf==="string"||typeOf==="number"||typeOf==="bigint"||typeOf==="symbol")return typeOf;if(typeOf==="function")return"Function";if(Array.isArray(value))return"Array";if(value instanceof Uint8Array)return"Uint8Array";if(value.constructor===Object)return"Object";let objectType=getObjectType(value);return objectType||"Object"}function getObjectType(value){let objectTypeName=Object.prototype.toString.call(value).slice(8,-1);if(objectTypeNames.includes(objectTypeName))return objectTypeName}var Type=class{constructor(major,name,terminal){this.major=major,this.majorEncoded=major<<5,this.name=name,this.terminal=terminal}toString(){return`Type[${this.major}].${this.name}`}compare(typ){return this.major<typ.major?-1:this.major>typ.major?1:0}static equals(a,b){return a===b||a.major===b.major&&a.name===b.name}};Type.uint=new Type(0,"uint",!0);Type.negint=new Type(1,"negint",!0);Type.bytes=new Type(2,"bytes",!0);Type.string=new Type(3,"string",!0);Type.array=new Type(4,"array",!1);Type.map=new Type(5,"map",!1);Type.tag=new Type(6,"tag",!1);Type.float=new Type(7,"float",!0);Type.false=new Type(7,"false",!0);Type.true=new Type(7,"true",!0);Type.null=new Type(7,"null",!0);Type.undefined=new Type(7,"undefined",!0);Type.break=new Type(7,"break",!0);var Token=class{constructor(type,value,encodedLength){this.type=type,this.value=value,this.encodedLength=encodedLength,this.encodedBytes=void 0,this.byteValue=void 0}toString(){return`Token[${this.type}].${this.value}`}};var useBuffer=globalThis.process&&!globalThis.process.browser&&globalThis.Buffer&&typeof globalThis.Buffer.isBuffer=="function",textEncoder=new TextEncoder;function isBuffer(buf){return useBuffer&&globalThis.Buffer.isBuffer(buf)}function asU8A(buf){return buf instanceof Uint8Array?isBuffer(buf)?new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength):buf:Uint8Array.from(buf)}var FROM_STRING_THRESHOLD_BUFFER=24,FROM_STRING_THRESHOLD_TEXTENCODER=200,fromString=useBuffer?string=>string.length>=FROM_STRING_THRESHOLD_BUFFER?globalThis.Buffer.from(string):utf8ToBytes(string):string=>string.length>=FROM_STRING_THRESHOLD_TEXTENCODER?textEncoder.encode(string):utf8ToBytes(string),fromArray=arr=>Uint8Array.from(arr),slice=useBuffer?(bytes2,start2,end)=>isBuffer(bytes2)?new Uint8Array(bytes2.subarray(start2,end)):bytes2.slice(start2,end):(bytes2,start2,end)=>bytes2.slice(start2,end),concat=useBuffer?(chunks,length)=>(chunks=chunks.map(c=>c instanceof Uint8Array?c:globalThis.Buffer.from(c)),asU8A(globalThis.Buffer.concat(chunks,length))):(chunks,length)=>{let out=new Uint8Array(length),off=0;for(let b of chunks)off+b.length>out.length&&(b=b.subarray(0,out.length-off)),out.set(b,off),off+=b.length;return out},alloc=useBuffer?size=>globalThis.Buffer.allocUnsafe(size):size=>new Uint8Array(size);function compare(b1,b2){if(isBuffer(b1)&&isBuffer(b2))return b1.compare(b2);for(let i=0;i<b1.length;i++)if(b1[i]!==b2[i])return b1[i]<b2[i]?-1:1;return 0}function utf8ToBytes(str){let out=[],p=0;for(let i=0;i<str.length;i++){let c=str.charCodeAt(i);c<128?out[p++]=c:c<2048?(out[p++]=c>>6|192,out[p++]=c&63|128):(c&64512)===55296&&i+1<str.length&&(str.charCodeAt(i+1)&64512)===56320?(c=65536+((c&1023)<<10)+(str.charCodeAt(++i)&1023),out[p++]=c>>18|240,out[p++]=c>>12&63|128,out[p++]=c>>6&63|128,out[p++]=c&63|128):(c>=55296&&c<=57343&&(c=65533),out[p++]=c>>12|224,out[p++]=c>>6&63|128,out[p++]=c&63|128)}return out}var defaultChunkSize=256,Bl=class{constructor(chunkSize=defaultChunkSize){this.chunkSize=chunkSize,this.cursor=0,this.maxCursor=-1,this.chunks=[],this._initReuseChunk=null}reset(){this.cursor=0,this.maxCursor=-1,this.chunks.length&&(this.chunks=[]),this._initReuseChunk!==null&&(this.chunks.push(this._initReuseChunk),this.maxCursor=this._initReuseChunk.length-1)}pushByte(byte){let topChunk=this.chunks[this.chunks.length-1];this.cursor>this.maxCursor&&(topChunk=alloc(this.chunkSize),this.chunks.push(topChunk),this.maxCursor+=topChunk.length,this._initReuseChunk===null&&(this._initReuseChunk=topChunk));let chunkPos=topChunk.length-(this.maxCursor-this.cursor)-1;topChunk[chunkPos]=byte,this.cursor++}push(bytes2){let topChunk=this.chunks[this.chunks.length-1];if(this.cursor+bytes2.length<=this.maxCursor+1){let chunkPos=topChunk.length-(this.maxCursor-this.cursor)-1;topChunk.set(bytes2,chunkPos)}else{if(topChunk){let chunkPos=topChunk.length-(this.maxCursor-this.cursor)-1;chunkPos<topChunk.length&&(this.chunks[this.chunks.length-1]=topChunk.subarray(0,chunkPos),this.maxCursor=this.cursor-1)}bytes2.length<64&&bytes2.length<this.chunkSize?(topChunk=alloc(this.chunkSize),this.chunks.push(topChunk),this.maxCursor+=topChunk.length,this._initReuseChunk===null&&(this._initReuseChunk=topChunk),topChunk.set(bytes2,0)):(this.chunks.push(bytes2),this.maxCursor+=bytes2.length)}this.cursor+=bytes2.length}toBytes(reset=!1){let byts;if(this.chunks.length===1){let chunk=this.chunks[0];reset&&this.cursor>chunk.length/2?(byts=this.cursor===chunk.length?chunk:chunk.subarray(0,this.cursor),this._initReuseChunk=null,this.chunks=[]):byts=slice(chunk,0,this.cursor)}else byts=concat(this.chunks,this.cursor);return reset&&this.reset(),byts}},U8Bl=class{constructor(dest){this.dest=dest,this.cursor=0,this.chunks=[dest]}reset(){this.cursor=0}pushByte(byte){if(this.cursor>=this.dest.length)throw new Error("write out of bounds, destination buffer is too small");this.dest[this.cursor++]=byte}push(bytes2){if(this.cursor+bytes2.length>this.dest.length)throw new Error("write out of bounds, destination buffer is too small");this.dest.set(bytes2,this.cursor),this.cursor+=bytes2.length}toBytes(reset=!1){let byts=this.dest.subarray(0,this.cursor);return reset&&this.reset(),byts}};var decodeErrPrefix="CBOR decode error:",encodeErrPrefix="CBOR encode error:",uintMinorPrefixBytes=[];uintMinorPrefixBytes[23]=1;uintMinorPrefixBytes[24]=2;uintMinorPrefixBytes[25]=3;uintMinorPrefixBytes[26]=5;uintMinorPrefixBytes[27]=9;function assertEnoughData(data,pos,need){if(data.length-pos<need)throw new Error(`${decodeErrPrefix} not enough data for type`)}var uintBoundaries=[24,256,65536,4294967296,BigInt("18446744073709551616")];function readUint8(data,offset,options){assertEnoughData(data,offset,1);let value=data[offset];if(options.strict===!0&&value<uintBoundaries[0])throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);return value}function readUint16(data,offset,options){assertEnoughData(data,offset,2);let value=data[offset]<<8|data[offset+1];if(options.strict===!0&&value<uintBoundaries[1])throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);return value}function readUint32(data,offset,options){assertEnoughData(data,offset,4);let value=data[offset]*16777216+(data[offset+1]<<16)+(data[offset+2]<<8)+data[offset+3];if(options.strict===!0&&value<uintBoundaries[2])throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);return value}function readUint64(data,offset,options){assertEnoughData(data,offset,8);let hi=data[offset]*16777216+(data[offset+1]<<16)+(data[offset+2]<<8)+data[offset+3],lo=data[offset+4]*16777216+(data[offset+5]<<16)+(data[offset+6]<<8)+data[offset+7],value=(BigInt(hi)<<BigInt(32))+BigInt(lo);if(options.strict===!0&&value<uintBoundaries[3])throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);if(value<=Number.MAX_SAFE_INTEGER)return Number(value);if(options.allowBigInt===!0)return value;throw new Error(`${decodeErrPrefix} integers outside of the safe integer range are not supported`)}function decodeUint8(data,pos,_minor,options){return new Token(Type.uint,readUint8(data,pos+1,options),2)}function decodeUint16(data,pos,_minor,options){return new Token(Type.uint,readUint16(data,pos+1,options),3)}function decodeUint32(data,pos,_minor,options){return new Token(Type.uint,readUint32(data,pos+1,options),5)}function decodeUint64(data,pos,_minor,options){return new Token(Type.uint,readUint64(data,pos+1,options),9)}function encodeUint(writer,token){return encodeUintValue(writer,0,token.value)}function encodeUintValue(writer,major,uint){if(uint<uintBoundaries[0]){let nuint=Number(uint);writer.pushByte(major|nuint)}else if(uint<uintBoundaries[1]){let nuint=Number(uint);writer.push([major|24,nuint])}else if(uint<uintBoundaries[2]){let nuint=Number(uint);writer.push([major|25,nuint>>>8,nuint&255])}else if(uint<uintBoundaries[3]){let nuint=Number(uint);writer.push([major|26,nuint>>>24&255,nuint>>>16&255,nuint>>>8&255,nuint&255])}else{let buint=BigInt(uint);if(buint<uintBoundaries[4]){let set=[major|27,0,0,0,0,0,0,0],lo=Number(buint&BigInt(4294967295)),hi=Number(buint>>BigInt(32)&BigInt(4294967295));set[8]=lo&255,lo=lo>>8,set[7]=lo&255,lo=lo>>8,set[6]=lo&255,lo=lo>>8,set[5]=lo&255,set[4]=hi&255,hi=hi>>8,set[3]=hi&255,hi=hi>>8,set[2]=hi&255,hi=hi>>8,set[1]=hi&255,writer.push(set)}else throw new Error(`${decodeErrPrefix} encountered BigInt larger than allowable range`)}}encodeUint.encodedSize=function(token){return encodeUintValue.encodedSize(token.value)};encodeUintValue.encodedSize=function(uint){return uint<uintBoundaries[0]?1:uint<uintBoundaries[1]?2:uint<uintBoundaries[2]?3:uint<uintBoundaries[3]?5:9};encodeUint.compareTokens=function(tok1,tok2){return tok1.value<tok2.value?-1:tok1.value>tok2.value?1:0};function decodeNegint8(data,pos,_minor,options){return new Token(Type.negint,-1-readUint8(data,pos+1,options),2)}function decodeNegint16(data,pos,_minor,options){return new Token(Type.negint,-1-readUint16(data,pos+1,options),3)}function decodeNegint32(data,pos,_minor,options){return new Token(Type.negint,-1-readUint32(data,pos+1,options),5)}var neg1b=BigInt(-1),pos1b=BigInt(1);function decodeNegint64(data,pos,_minor,options){let int=readUint64(data,pos+1,options);if(typeof int!="bigint"){let value=-1-int;if(value>=Number.MIN_SAFE_INTEGER)return new Token(Type.negint,value,9)}if(options.allowBigInt!==!0)throw new Error(`${decodeErrPrefix} integers outside of the safe integer range are not supported`);return new Token(Type.negint,neg1b-BigInt(int),9)}function encodeNegint(writer,token){let negint=token.value,unsigned=typeof negint=="bigint"?negint*neg1b-pos1b:negint*-1-1;encodeUintValue(writer,token.type.majorEncoded,unsigned)}encodeNegint.encodedSize=function(token){let negint=token.value,unsigned=typeof negint=="bigint"?negint*neg1b-pos1b:negint*-1-1;return unsigned<uintBoundaries[0]?1:unsigned<uintBoundaries[1]?2:unsigned<uintBoundaries[2]?3:unsigned<uintBoundaries[3]?5:9};encodeNegint.compareTokens=function(tok1,tok2){return tok1.value<tok2.value?1:tok1.value>tok2.value?-1:0};function toToken(data,pos,prefix,length){assertEnoughData(data,pos,prefix+length);let buf=data.slice(pos+prefix,pos+prefix+length);return new Token(Type.bytes,buf,prefix+length)}function decodeBytesCompact(data,pos,minor,_options){return toToken(data,pos,1,minor)}function decodeBytes8(data,pos,_minor,options){return toToken(data,pos,2,readUint8(data,pos+1,options))}function decodeBytes16(data,pos,_minor,options){return toToken(data,pos,3,readUint16(data,pos+1,options))}function decodeBytes32(data,pos,_minor,options){return toToken(data,pos,5,readUint32(data,pos+1,options))}function decodeBytes64(data,pos,_minor,options){let l=readUint64(data,pos+1,options);if(typeof l=="bigint")throw new Error(`${decodeErrPrefix} 64-bit integer bytes lengths not supported`);return toToken(data,pos,9,l)}function tokenBytes(token){return token.encodedBytes===void 0&&(token.encodedBytes=Type.equals(token.type,Type.string)?fromString(token.value):token.value),token.encodedBytes}function encodeBytes(writer,token){let bytes2=tokenBytes(token);encodeUintValue(writer,token.type.majorEncoded,bytes2.length),writer.push(bytes2)}encodeBytes.encodedSize=function(token){let bytes2=tokenBytes(token);return encodeUintValue.encodedSize(bytes2.length)+bytes2.length};encodeBytes.compareTokens=function(tok1,tok2){return compareBytes(tokenBytes(tok1),tokenBytes(tok2))};function compareBytes(b1,b2){return b1.length<b2.length?-1:b1.length>b2.length?1:compare(b1,b2)}var textDecoder=new TextDecoder,ASCII_THRESHOLD=32;function toStr(bytes2,start2,end){if(end-start2<ASCII_THRESHOLD){let str="";for(let i=start2;i<end;i++){let c=bytes2[i];if(c&128)return textDecoder.decode(bytes2.subarray(start2,end));str+=String.fromCharCode(c)}return str}return textDecoder.decode(bytes2.subarray(start2,end))}function toToken2(data,pos,prefix,length,options){let totLength=prefix+length;assertEnoughData(data,pos,totLength);let tok=new Token(Type.string,toStr(data,pos+prefix,pos+totLength),totLength);return options.retainStringBytes===!0&&(tok.byteValue=data.slice(pos+prefix,pos+totLength)),tok}function decodeStringCompact(data,pos,minor,options){return toToken2(data,pos,1,minor,options)}function decodeString8(data,pos,_minor,options){return toToken2(data,pos,2,readUint8(data,pos+1,options),options)}function decodeString16(data,pos,_minor,options){return toToken2(data,pos,3,readUint16(data,pos+1,options),options)}function decodeString32(data,pos,_minor,options){return toToken2(data,pos,5,readUint32(data,pos+1,options),options)}function decodeString64(data,pos,_minor,options){let l=readUint64(data,pos+1,options);if(typeof l=="bigint")throw new Error(`${decodeErrPrefix} 64-bit integer string lengths not supported`);return toToken2(data,pos,9,l,options)}var encodeString=encodeBytes;function toToken3(_data,_pos,prefix,length){return new Token(Type.array,length,prefix)}function decodeArrayCompact(data,pos,minor,_options){return toToken3(data,pos,1,minor)}function decodeArray8(data,pos,_minor,options){return toToken3(data,pos,2,readUint8(data,pos+1,options))}function decodeArray16(data,pos,_minor,options){return toToken3(data,pos,3,readUint16(data,pos+1,options))}function decodeArray32(data,pos,_minor,options){return toToken3(data,pos,5,readUint32(data,pos+1,options))}function decodeArray64(data,pos,_minor,options){let l=readUint64(data,pos+1,options);if(typeof l=="bigint")throw new Error(`${decodeErrPrefix} 64-bit integer array lengths not supported`);return toToken3(data,pos,9,l)}function decodeArrayIndefinite(data,pos,_minor,options){if(options.allowIndefinite===!1)throw new Error(`${decodeErrPrefix} indefinite length items not allowed`);return toToken3(data,pos,1,1/0)}function encodeArray(writer,token){encodeUintValue(writer,Type.array.majorEncoded,token.value)}encodeArray.compareTokens=encodeUint.compareTokens;encodeArray.encodedSize=function(token){return encodeUintValue.encodedSize(token.value)};function toToken4(_data,_pos,prefix,length){return new Token(Type.map,length,prefix)}function decodeMapCompact(data,pos,minor,_options){return toToken4(data,pos,1,minor)}function decodeMap8(data,pos,_minor,options){return toToken4(data,pos,2,readUint8(data,pos+1,options))}function decodeMap16(data,pos,_minor,options){return toToken4(data,pos,3,readUint16(data,pos+1,options))}function decodeMap32(data,pos,_minor,options){return toToken4(data,pos,5,readUint32(data,pos+1,options))}function decodeMap64(data,pos,_minor,options){let l=readUint64(data,pos+1,options);if(typeof l=="bigint")throw new Error(`${decodeErrPrefix} 64-bit integer map lengths not supported`);return toToken4(data,pos,9,l)}function decodeMapIndefinite(data,pos,_minor,options){if(options.allowIndefinite===!1)throw new Error(`${decodeErrPrefix} indefinite length items not allowed`);return toToken4(data,pos,1,1/0)}function encodeMap(writer,token){encodeUintValue(writer,Type.map.majorEncoded,token.value)}encodeMap.compareTokens=encodeUint.compareTokens;encodeMap.encodedSize=function(token){return encodeUintValue.encodedSize(token.value)};function decodeTagCompact(_data,_pos,minor,_options){return new Token(Type.tag,minor,1)}function decodeTag8(data,pos,_minor,options){return new Token(Type.tag,readUint8(data,pos+1,options),2)}function decodeTag16(data,pos,_minor,options){return new Token(Type.tag,readUint16(data,pos+1,options),3)}function decodeTag32(data,pos,_minor,options){return new Token(Type.tag,readUint32(data,pos+1,options),5)}function decodeTag64(data,pos,_minor,options){return new Token(Type.tag,readUint64(data,pos+1,options),9)}function encodeTag(writer,token){encodeUintValue(writer,Type.tag.majorEncoded,token.value)}encodeTag.compareTokens=encodeUint.compareTokens;encodeTag.encodedSize=function(token){return encodeUintValue.encodedSize(token.value)};var MINOR_FALSE=20,MINOR_TRUE=21,MINOR_NULL=22,MINOR_UNDEFINED=23;function decodeUndefined(_data,_pos,_minor,options){if(options.allowUndefined===!1)throw new Error(`${decodeErrPrefix} undefined values are not supported`);return options.coerceUndefinedToNull===!0?new Token(Type.null,null,1):new Token(Type.undefined,void 0,1)}function decodeBreak(_data,_pos,_minor,options){if(options.allowIndefinite===!1)throw new Error(`${decodeErrPrefix} indefinite length items not allowed`);return new Token(Type.break,void 0,1)}function createToken(value,bytes2,options){if(options){if(options.allowNaN===!1&&Number.isNaN(value))throw new Error(`${decodeErrPrefix} NaN values are not supported`);if(options.allowInfinity===!1&&(value===1/0||value===-1/0))throw new Error(`${decodeErrPrefix} Infinity values are not supported`)}return new Token(Type.float,value,bytes2)}function decodeFloat16(data,pos,_minor,options){return createToken(readFloat16(data,pos+1),3,options)}function decodeFloat32(data,pos,_minor,options){return createToken(readFloat32(data,pos+1),5,options)}function decodeFloat64(data,pos,_minor,options){return createToken(readFloat64(data,pos+1),9,options)}function encodeFloat(writer,token,options){let float=token.value;if(float===!1)writer.pushByte(Type.float.majorEncoded|MINOR_FALSE);else if(float===!0)writer.pushByte(Type.float.majorEncoded|MINOR_TRUE);else if(float===null)writer.pushByte(Type.float.majorEncoded|MINOR_NULL);else if(float===void 0)writer.pushByte(Type.float.majorEncoded|MINOR_UNDEFINED);else{let decoded,success=!1;(!options||options.float64!==!0)&&(encodeFloat16(float),decoded=readFloat16(ui8a,1),float===decoded||Number.isNaN(float)?(ui8a[0]=249,writer.push(ui8a.slice(0,3)),success=!0):(encodeFloat32(float),decoded=readFloat32(ui8a,1),float===decoded&&(ui8a[0]=250,writer.push(ui8a.slice(0,5)),success=!0))),success||(encodeFloat64(float),decoded=readFloat64(ui8a,1),ui8a[0]=251,writer.push(ui8a.slice(0,9)))}}encodeFloat.encodedSize=function(token,options){let float=token.value;if(float===!1||float===!0||float===null||float===void 0)return 1;if(!options||options.float64!==!0){encodeFloat16(float);let decoded=readFloat16(ui8a,1);if(float===decoded||Number.isNaN(float))return 3;if(encodeFloat32(float),decoded=readFloat32(ui8a,1),float===decoded)return 5}return 9};var buffer=new ArrayBuffer(9),dataView=new DataView(buffer,1),ui8a=new Uint8Array(buffer,0);function encodeFloat16(inp){if(inp===1/0)dataView.setUint16(0,31744,!1);else if(inp===-1/0)dataView.setUint16(0,64512,!1);else if(Number.isNaN(inp))dataView.setUint16(0,32256,!1);else{dataView.setFloat32(0,inp);let valu32=dataView.getUint32(0),exponent=(valu32&2139095040)>>23,mantissa=valu32&8388607;if(exponent===255)dataView.setUint16(0,31744,!1);else if(exponent===0)dataView.setUint16(0,(valu32&2147483648)>>16|mantissa>>13,!1);else{let logicalExponent=exponent-127;logicalExponent<-24?dataView.setUint16(0,0):logicalExponent<-14?dataView.setUint16(0,(valu32&2147483648)>>16|1<<24+logicalExponent,!1):dataView.setUint16(0,(valu32&2147483648)>>16|logicalExponent+15<<10|mantissa>>13,!1)}}}function readFloat16(ui8a2,pos){if(ui8a2.length-pos<2)throw new Error(`${decodeErrPrefix} not enough data for float16`);let half=(ui8a2[pos]<<8)+ui8a2[pos+1];if(half===31744)return 1/0;if(half===64512)return-1/0;if(half===32256)return NaN;let exp=half>>10&31,mant=half&1023,val;return exp===0?val=mant*2**-24:exp!==31?val=(mant+1024)*2**(exp-25):val=mant===0?1/0:NaN,half&32768?-val:val}function encodeFloat32(inp){dataView.setFloat32(0,inp,!1)}function readFloat32(ui8a2,pos){if(ui8a2.length-pos<4)throw new Error(`${decodeErrPrefix} not enough data for float32`);let offset=(ui8a2.byteOffset||0)+pos;return new DataView(ui8a2.buffer,offset,4).getFloat32(0,!1)}function encodeFloat64(inp){dataView.setFloat64(0,inp,!1)}function readFloat64(ui8a2,pos){if(ui8a2.length-pos<8)throw new Error(`${decodeErrPrefix} not enough data for float64`);let offset=(ui8a2.byteOffset||0)+pos;return new DataView(ui8a2.buffer,offset,8).getFloat64(0,!1)}function encodeMajorSevenBytes(token,float64){let float=token.value;if(float===!1)return Uint8Array.of(Type.float.majorEncoded|MINOR_FALSE);if(float===!0)return Uint8Array.of(Type.float.majorEncoded|MINOR_TRUE);if(float===null)return Uint8Array.of(Type.float.majorEncoded|MINOR_NULL);if(float===void 0)return Uint8Array.of(Type.float.majorEncoded|MINOR_UNDEFINED);if(!float64){if(encodeFloat16(float),float===readFloat16(ui8a,1)||Number.isNaN(float))return ui8a[0]=249,ui8a.slice(0,3);if(encodeFloat32(float),float===readFloat32(ui8a,1))return ui8a[0]=250,ui8a.slice(0,5)}return encodeFloat64(float),ui8a[0]=251,ui8a.slice(0,9)}function majorSevenBytes(token,options){let tokenEx=token,float64=options?.float64===!0,cached=float64?tokenEx._keyBytesFloat64:tokenEx._keyBytes;if(cached!==void 0)return cached;let bytes2=encodeMajorSevenBytes(token,float64);return float64?tokenEx._keyBytesFloat64=bytes2:tokenEx._keyBytes=bytes2,bytes2}encodeFloat.compareTokens=function(tok1,tok2,options){let b1=majorSevenBytes(tok1,options),b2=majorSevenBytes(tok2,options);return b1.length!==b2.length?b1.length<b2.length?-1:1:compare(b1,b2)};function invalidMinor(data,pos,minor){throw new Error(`${decodeErrPrefix} encountered invalid minor (${minor}) for major ${data[pos]>>>5}`)}function errorer(msg){return()=>{throw new Error(`${decodeErrPrefix} ${msg}`)}}var jump=[];for(let i=0;i<=23;i++)jump[i]=invalidMinor;jump[24]=decodeUint8;jump[25]=decodeUint16;jump[26]=decodeUint32;jump[27]=decodeUint64;jump[28]=invalidMinor;jump[29]=invalidMinor;jump[30]=invalidMinor;jump[31]=invalidMinor;for(let i=32;i<=55;i++)jump[i]=invalidMinor;jump[56]=decodeNegint8;jump[57]=decodeNegint16;jump[58]=decodeNegint32;jump[59]=decodeNegint64;jump[60]=invalidMinor;jump[61]=invalidMinor;jump[62]=invalidMinor;jump[63]=invalidMinor;for(let i=64;i<=87;i++)jump[i]=decodeBytesCompact;jump[88]=decodeBytes8;jump[89]=decodeBytes16;jump[90]=decodeBytes32;jump[91]=decodeBytes64;jump[92]=invalidMinor;jump[93]=invalidMinor;jump[94]=invalidMinor;jump[95]=errorer("indefinite length bytes/strings are not supported");for(let i=96;i<=119;i++)jump[i]=decodeStringCompact;jump[120]=decodeString8;jump[121]=decodeString16;jump[122]=decodeString32;jump[123]=decodeString64;jump[124]=invalidMinor;jump[125]=invalidMinor;jump[126]=invalidMinor;jump[127]=errorer("indefinite length bytes/strings are not supported");for(let i=128;i<=151;i++)jump[i]=decodeArrayCompact;jump[152]=decodeArray8;jump[153]=decodeArray16;jump[154]=decodeArray32;jump[155]=decodeArray64;jump[156]=invalidMinor;jump[157]=invalidMinor;jump[158]=invalidMinor;jump[159]=decodeArrayIndefinite;for(let i=160;i<=183;i++)jump[i]=decodeMapCompact;jump[184]=decodeMap8;jump[185]=decodeMap16;jump[186]=decodeMap32;jump[187]=decodeMap64;jump[188]=invalidMinor;jump[189]=invalidMinor;jump[190]=invalidMinor;jump[191]=decodeMapIndefinite;for(let i=192;i<=215;i++)jump[i]=decodeTagCompact;jump[216]=decodeTag8;jump[217]=decodeTag16;jump[218]=decodeTag32;jump[219]=decodeTag64;jump[220]=invalidMinor;jump[221]=invalidMinor;jump[222]=invalidMinor;jump[223]=invalidMinor;for(let i=224;i<=243;i++)jump[i]=errorer("simple values are not supported");jump[244]=invalidMinor;jump[245]=invalidMinor;jump[246]=invalidMinor;jump[247]=decodeUndefined;jump[248]=errorer("simple values are not supported");jump[249]=decodeFloat16;jump[250]=decodeFloat32;jump[251]=decodeFloat64;jump[252]=invalidMinor;jump[253]=invalidMinor;jump[254]=invalidMinor;jump[255]=decodeBreak;var quick=[];for(let i=0;i<24;i++)quick[i]=new Token(Type.uint,i,1);for(let i=-1;i>=-24;i--)quick[31-i]=new Token(Type.negint,i,1);quick[64]=new Token(Type.bytes,new Uint8Array(0),1);quick[96]=new Token(Type.string,"",1);quick[128]=new Token(Type.array,0,1);quick[160]=new Token(Type.map,0,1);quick[244]=new Token(Type.false,!1,1);quick[245]=new Token(Type.true,!0,1);quick[246]=new Token(Type.null,null,1);function quickEncodeToken(token){switch(token.type){case Type.false:return fromArray([244]);case Type.true:return fromArray([245]);case Type.null:return fromArray([246]);case Type.bytes:return token.value.length?void 0:fromArray([64]);case Type.string:return token.value===""?fromArray([96]):void 0;case Type.array:return token.value===0?fromArray([128]):void 0;case Type.map:return token.value===0?fromArray([160]):void 0;case Type.uint:return token.value<24?fromArray([Number(token.value)]):void 0;case Type.negint:if(token.value>=-24)return fromArray([31-Number(token.value)])}}var defaultEncodeOptions={float64:!1,mapSorter,quickEncodeToken},rfc8949EncodeOptions=Object.freeze({mapSorter:rfc8949MapSorter,quickEncodeToken});function makeCborEncoders(){let encoders=[];return encoders[Type.uint.major]=encodeUint,encoders[Type.negint.major]=encodeNegint,encoders[Type.bytes.major]=encodeBytes,encoders[Type.string.major]=encodeString,encoders[Type.array.major]=encodeArray,encoders[Type.map.major]=encodeMap,encoders[Type.tag.major]=encodeTag,encoders[Type.float.major]=encodeFloat,encoders}var cborEncoders=makeCborEncoders(),defaultWriter=new Bl,Ref=class _Ref{constructor(obj,parent){this.obj=obj,this.parent=parent}includes(obj){let p=this;do if(p.obj===obj)return!0;while(p=p.parent);return!1}static createCheck(stack,obj){if(stack&&stack.includes(obj))throw new Error(`${encodeErrPrefix} object contains circular references`);return new _Ref(obj,stack)}},simpleTokens={null:new Token(Type.null,null),undefined:new Token(Type.undefined,void 0),true:new Token(Type.true,!0),false:new Token(Type.false,!1),emptyArray:new Token(Type.array,0),emptyMap:new Token(Type.map,0)},typeEncoders={number(obj,_typ,_options,_refStack){return!Number.isInteger(obj)||!Number.isSafeInteger(obj)?new Token(Type.float,obj):obj>=0?new Token(Type.uint,obj):new Token(Type.negint,obj)},bigint(obj,_typ,_options,_refStack){return obj>=BigInt(0)?new Token(Type.uint,obj):new Token(Type.negint,obj)},Uint8Array(obj,_typ,_options,_refStack){return new Token(Type.bytes,obj)},string(obj,_typ,_options,_refStack){return new Token(Type.string,obj)},boolean(obj,_typ,_options,_refStack){return obj?simpleTokens.true:simpleTokens.false},null(_obj,_typ,_options,_refStack){return simpleTokens.null},undefined(_obj,_typ,_options,_refStack){return simpleTokens.undefined},ArrayBuffer(obj,_typ,_options,_refStack){return new Token(Type.bytes,new Uint8Array(obj))},DataView(obj,_typ,_options,_refStack){return new Token(Type.bytes,new Uint8Array(obj.buffer,obj.byteOffset,obj.byteLength))},Array(obj,_typ,options,refStack){if(!obj.length)return options.addBreakTokens===!0?[simpleTokens.emptyArray,new Token(Type.break)]:simpleTokens.emptyArray;refStack=Ref.createCheck(refStack,obj);let entries=[],i=0;for(let e of obj)entries[i++]=objectToTokens(e,options,refStack);return options.addBreakTokens?[new Token(Type.array,obj.length),entries,new Token(Type.break)]:[new Token(Type.array,obj.length),entries]},Object(obj,typ,options,refStack){let isMap=typ!=="Object",keys=isMap?obj.keys():Object.keys(obj),maxLength=isMap?obj.size:keys.length,entries;if(maxLength){entries=new Array(maxLength),refStack=Ref.createCheck(refStack,obj);let skipUndefined=!isMap&&options.ignoreUndefinedProperties,i=0;for(let key of keys){let value=isMap?obj.get(key):obj[key];skipUndefined&&value===void 0||(entries[i++]=[objectToTokens(key,options,refStack),objectToTokens(value,options,refStack)])}i<maxLength&&(entries.length=i)}return entries?.length?(sortMapEntries(entries,options),options.addBreakTokens?[new Token(Type.map,entries.length),entries,new Token(Type.break)]:[new Token(Type.map,entries.length),entries]):options.addBreakTokens===!0?[simpleTokens.emptyMap,new Token(Type.break)]:simpleTokens.emptyMap},Tagged(obj,_typ,options,refStack){return[new Token(Type.tag,obj.tag),objectToTokens(obj.value,options,refStack)]}};typeEncoders.Map=typeEncoders.Object;typeEncoders.Buffer=typeEncoders.Uint8Array;for(let typ of"Uint8Clamped Uint16 Uint32 Int8 Int16 Int32 BigUint64 BigInt64 Float32 Float64".split(" "))typeEncoders[`${typ}Array`]=typeEncoders.DataView;function objectToTokens(obj,options={},refStack){let typ=is(obj),customTypeEncoder=options&&options.typeEncoders&&options.typeEncoders[typ]||typeEncoders[typ];if(typeof customTypeEncoder=="function"){let tokens=customTypeEncoder(obj,typ,options,refStack);if(tokens!=null)return tokens}let typeEncoder=typeEncoders[typ];if(!typeEncoder)throw new Error(`${encodeErrPrefix} unsupported type: ${typ}`);return typeEncoder(obj,typ,options,refStack)}function sortMapEntries(entries,options){let mapSorter2=options.mapSorter;mapSorter2&&entries.sort((e1,e2)=>mapSorter2(e1,e2,options))}function mapSorter(e1,e2,options){let keyToken1=Array.isArray(e1[0])?e1[0][0]:e1[0],keyToken2=Array.isArray(e2[0])?e2[0][0]:e2[0];if(keyToken1.type.major!==keyToken2.type.major)return keyToken1.type.compare(keyToken2.type);let major=keyToken1.type.major,tcmp=cborEncoders[major].compareTokens(keyToken1,keyToken2,options);return tcmp===0&&console.warn("WARNING: complex key types used, CBOR key sorting guarantees are gone"),tcmp}function rfc8949MapSorter(e1,e2){if(e1[0]instanceof Token&&e2[0]instanceof Token){let t1=e1[0],t22=e2[0];return t1._keyBytes||(t1._keyBytes=encodeRfc8949(t1.value)),t22._keyBytes||(t22._keyBytes=encodeRfc8949(t22.value)),compare(t1._keyBytes,t22._keyBytes)}throw new Error("rfc8949MapSorter: complex key types are not supported yet")}function encodeRfc8949(data){return encodeCustom(data,cborEncoders,rfc8949EncodeOptions)}function tokensToEncoded(writer,tokens,encoders,options){if(Array.isArray(tokens))for(let token of tokens)tokensToEncoded(writer,token,encoders,options);else encoders[tokens.type.major](writer,tokens,options)}var MAJOR_UINT=Type.uint.majorEncoded,MAJOR_NEGINT=Type.negint.majorEncoded,MAJOR_BYTES=Type.bytes.majorEncoded,MAJOR_STRING=Type.string.majorEncoded,MAJOR_ARRAY=Type.array.majorEncoded,MAJOR_MAP=Type.map.majorEncoded,SIMPLE_FALSE=Type.float.majorEncoded|MINOR_FALSE,SIMPLE_TRUE=Type.float.majorEncoded|MINOR_TRUE,SIMPLE_NULL=Type.float.majorEncoded|MINOR_NULL,SIMPLE_UNDEFINED=Type.float.majorEncoded|MINOR_UNDEFINED,neg1b2=BigInt(-1),pos1b2=BigInt(1);function directEncodeUintValue(writer,major,uint){uint<24?writer.pushByte(major|Number(uint)):encodeUintValue(writer,major,uint)}function canDirectEncode(options){return options.addBreakTokens!==!0}function directEncodeMap(writer,data,typ,options,refStack){let isMap=typ==="Map",keys=isMap?data.keys():Object.keys(data),maxLength=isMap?data.size:keys.length;if(!maxLength){writer.pushByte(MAJOR_MAP);return}refStack=Ref.createCheck(refStack,data);let skipUndefined=!isMap&&options.ignoreUndefinedProperties,entries=new Array(maxLength),length=0;for(let key of keys){let value=isMap?data.get(key):data[key];skipUndefined&&value===void 0||(entries[length++]=[objectToTokens(key,options,refStack),value])}if(length===0){writer.pushByte(MAJOR_MAP);return}length<maxLength&&(entries.length=length),entries.sort((e1,e2)=>mapSorter(e1,e2,options)),directEncodeUintValue(writer,MAJOR_MAP,length);for(let[key,value]of entries)tokensToEncoded(writer,key,cborEncoders,options),directEncode(writer,value,options,refStack)}function directEncode(writer,data,options,refStack){let typ=is(data),customEncoder=options.typeEncoders&&options.typeEncoders[typ];if(customEncoder){let tokens=customEncoder(data,typ,options,refStack);if(tokens!=null){tokensToEncoded(writer,tokens,cborEncoders,options);return}}switch(typ){case"null":writer.pushByte(SIMPLE_NULL);return;case"undefined":writer.pushByte(SIMPLE_UNDEFINED);return;case"boolean":writer.pushByte(data?SIMPLE_TRUE:SIMPLE_FALSE);return;case"number":!Number.isInteger(data)||!Number.isSafeInteger(data)?encodeFloat(writer,new Token(Type.float,data),options):data>=0?directEncodeUintValue(writer,MAJOR_UINT,data):directEncodeUintValue(writer,MAJOR_NEGINT,data*-1-1);return;case"bigint":data>=BigInt(0)?directEncodeUintValue(writer,MAJOR_UINT,data):directEncodeUintValue(writer,MAJOR_NEGINT,data*neg1b2-pos1b2);return;case"string":{let bytes2=fromString(data);directEncodeUintValue(writer,MAJOR_STRING,bytes2.length),writer.push(bytes2);return}case"Uint8Array":directEncodeUintValue(writer,MAJOR_BYTES,data.length),writer.push(data);return;case"Array":if(!data.length){writer.pushByte(MAJOR_ARRAY);return}refStack=Ref.createCheck(refStack,data),directEncodeUintValue(writer,MAJOR_ARRAY,data.length);for(let elem of data)directEncode(writer,elem,options,refStack);return;case"Object":case"Map":if(options.mapSorter===mapSorter)directEncodeMap(writer,data,typ,options,refStack);else{let tokens=typeEncoders.Object(data,typ,options,refStack);tokensToEncoded(writer,tokens,cborEncoders,options)}return;default:{let typeEncoder=typeEncoders[typ];if(!typeEncoder)throw new Error(`${encodeErrPrefix} unsupported type: ${typ}`);let tokens=typeEncoder(data,typ,options,refStack);tokensToEncoded(writer,tokens,cborEncoders,options)}}}function encodeCustom(data,encoders,options,destination){let hasDest=destination instanceof Uint8Array,writeTo=hasDest?new U8Bl(destination):defaultWriter,tokens=objectToTokens(data,options);if(!Array.isArray(tokens)&&options.quickEncodeToken){let quickBytes=options.quickEncodeToken(tokens);if(quickBytes)return hasDest?(writeTo.push(quickBytes),writeTo.toBytes()):quickBytes;let encoder=encoders[tokens.type.major];if(encoder.encodedSize){let size=encoder.encodedSize(tokens,options);if(hasDest||(writeTo=new Bl(size)),encoder(writeTo,tokens,options),writeTo.chunks.length!==1)throw new Error(`Unexpected error: pre-calculated length for ${tokens} was wrong`);return hasDest?writeTo.toBytes():asU8A(writeTo.chunks[0])}}return writeTo.reset(),tokensToEncoded(writeTo,tokens,encoders,options),writeTo.toBytes(!0)}function encode(data,options){return options=Object.assign({},defaultEncodeOptions,options),canDirectEncode(options)?(defaultWriter.reset(),directEncode(defaultWriter,data,options,void 0),defaultWriter.toBytes(!0)):encodeCustom(data,cborEncoders,options)}var defaultDecodeOptions={strict:!1,allowIndefinite:!0,allowUndefined:!0,allowBigInt:!0},Tokeniser=class{constructor(data,options={}){this._pos=0,this.data=data,this.options=options}pos(){return this._pos}done(){return this._pos>=this.data.length}next(){let byt=this.data[this._pos],token=quick[byt];if(token===void 0){let decoder=jump[byt];if(!decoder)throw new Error(`${decodeErrPrefix} no decoder for major type ${byt>>>5} (byte 0x${byt.toString(16).padStart(2,"0")})`);let minor=byt&31;token=decoder(this.data,this._pos,minor,this.options)}return this._pos+=token.encodedLength,token}},DONE=Symbol.for("DONE"),BREAK=Symbol.for("BREAK");function tokenToArray(token,tokeniser,options){let arr=[];for(let i=0;i<token.value;i++){let value=tokensToObject(tokeniser,options);if(value===BREAK){if(token.value===1/0)break;throw new Error(`${decodeErrPrefix} got unexpected break to lengthed array`)}if(value===DONE)throw new Error(`${decodeErrPrefix} found array but not enough entries (got ${i}, expected ${token.value})`);arr[i]=value}return arr}function tokenToMap(token,tokeniser,options){let useMaps=options.useMaps===!0,rejectDuplicateMapKeys=options.rejectDuplicateMapKeys===!0,obj=useMaps?void 0:{},m=useMaps?new Map:void 0;for(let i=0;i<token.value;i++){let key=tokensToObject(tokeniser,options);if(key===BREAK){if(token.value===1/0)break;throw new Error(`${decodeErrPrefix} got unexpected break to lengthed map`)}if(key===DONE)throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no key], expected ${token.value})`);if(!useMaps&&typeof key!="string")throw new Error(`${decodeErrPrefix} non-string keys not supported (got ${typeof key})`);if(rejectDuplicateMapKeys&&(useMaps&&m.has(key)||!useMaps&&Object.hasOwn(obj,key)))throw new Error(`${decodeErrPrefix} found repeat map key "${key}"`);let value=tokensToObject(tokeniser,options);if(value===DONE)throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no value], expected ${token.value})`);useMaps?m.set(key,value):key==="__proto__"?Object.defineProperty(obj,key,{value,configurable:!0,enumerable:!0,writable:!0}):obj[key]=value}return useMaps?m:obj}function*tokenToMapEntries(token,tokeniser,options){for(let i=0;i<token.value;i++){let key=tokensToObject(tokeniser,options);if(key===BREAK){if(token.value===1/0)break;throw new Error(`${decodeErrPrefix} got unexpected break to lengthed map`)}if(key===DONE)throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no key], expected ${token.value})`);let value=tokensToObject(tokeniser,options);if(value===DONE)throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no value], expected ${token.value})`);yield[key,value]}}function createTagDecodeControl(tokeniser,options){let decode2=function(){if(decode2._called)throw new Error(`${decodeErrPrefix} tag decode() may only be called once`);decode2._called=!0;let value=tokensToObject(tokeniser,options);if(value===DONE)throw new Error(`${decodeErrPrefix} tag content missing`);if(value===BREAK)throw new Error(`${decodeErrPrefix} got unexpected break in tag content`);return value};return decode2.entries=function(){if(decode2._called)throw new Error(`${decodeErrPrefix} tag decode() may only be called once`);decode2._called=!0;let token=tokeniser.next();if(!Type.equals(token.type,Type.map))throw new Error(`${decodeErrPrefix} entries() requires map content, got ${token.type.name}`);let entries=[];for(let entry of tokenToMapEntries(token,tokeniser,options))entries.push(entry);return entries},decode2._called=!1,decode2}function tokensToObject(tokeniser,options){if(tokeniser.done())return DONE;let token=tokeniser.next();if(Type.equals(token.type,Type.break))return BREAK;if(token.type.terminal)return token.value;if(Type.equals(token.type,Type.array))return tokenToArray(token,tokeniser,options);if(Type.equals(token.type,Type.map))return tokenToMap(token,tokeniser,options);if(Type.equals(token.type,Type.tag)){if(options.tags&&typeof options.tags[token.value]=="function"){let decodeControl=createTagDecodeControl(tokeniser,options),result=options.tags[token.value](decodeControl);if(!decodeControl._called)throw new Error(`${decodeErrPrefix} tag decoder must call decode() or entries()`);return result}throw new Error(`${decodeErrPrefix} tag not supported (${token.value})`)}throw new Error("unsupported")}function decodeFirst(data,options){if(!(data instanceof Uint8Array))throw new Error(`${decodeErrPrefix} data to decode must be a Uint8Array`);options=Object.assign({},defaultDecodeOptions,options);let u8aData=asU8A(data),tokeniser=options.tokenizer||new Tokeniser(u8aData,options),decoded=tokensToObject(tokeniser,options);if(decoded===DONE)throw new Error(`${decodeErrPrefix} did not find any content to decode`);if(decoded===BREAK)throw new Error(`${decodeErrPrefix} got unexpected break`);return[decoded,data.subarray(tokeniser.pos())]}function decode(data,options){let[decoded,remainder]=decodeFirst(data,options);if(remainder.length>0)throw new Error(`${decodeErrPrefix} too many terminals, data makes no sense`);return decoded}var Tagged=class _Tagged{constructor(tag,value){if(typeof tag!="number"||!Number.isInteger(tag)||tag<0)throw new TypeError("Tagged: tag must be a non-negative integer");this.tag=tag,this.value=value}static decoder(tag){return decode2=>new _Tagged(tag,decode2())}static preserve(...tagNumbers){let tags={};for(let tag of tagNumbers)tags[tag]=_Tagged.decoder(tag);return tags}};Object.defineProperty(Tagged.prototype,Symbol.toStringTag,{value:"Tagged"});var SMALLEST=Uint8Array.of(0,97,115,109,1,0,0,0),EngineError=class extends Error{constructor({error:error2,...details}){super(error2),Object.assign(this,details,{kind:error2})}},Engine=class _Engine{kind;#exports;constructor(kind,exports){this.kind=kind,this.#exports=exports}static async load({wasm,js,wasmBytes,onKind}){if((wasm||wasmBytes)&&hasWebAssembly()){onKind?.("wasm");let bytes2=wasmBytes??await fetched(wasm),instance;try{({instance}=await WebAssembly.instantiate(bytes2,{}))}catch{}if(instance)return new _Engine("wasm",instance.exports)}if(!globalThis.posternEngine&&!js)throw new EngineError({error:"engine-missing"});return onKind?.("js"),globalThis.posternEngine||await tried(js,()=>script(js)),new _Engine("js",globalThis.posternEngine())}call(op,args){if(this.#exports===null)throw new EngineError({error:"engine-wiped"});let input=encode([op,args]),answer;try{answer=this.#run(input)}catch(error2){throw error2 instanceof EngineError?error2:(this.wipe(),new EngineError({error:"engine-failed"}))}finally{input.fill(0)}if(answer.error!==void 0)throw new EngineError(answer);return answer}#run(input){let{memory,input:place2,call,output}=this.#exports,at=place2(input.length);if(at===0)throw new EngineError({error:"bad-call"});new Uint8Array(memory.buffer,at,input.length).set(input);let length=call(),view=new Uint8Array(memory.buffer,output(),length),answer=decode(view);return view.fill(0),answer}wipe(){if(this.#exports!==null){try{this.#exports.wipe()}catch{}new Uint8Array(this.#exports.memory.buffer).fill(0),this.#exports=null}}};function hasWebAssembly(){try{return new WebAssembly.Module(SMALLEST)instanceof WebAssembly.Module}catch{return!1}}function fetched(file){return tried(file,async()=>{let response=await fetch(file.path,{...OPTIONS,integrity:file.sri});if(!response.ok)throw new Error;return new Uint8Array(await response.arrayBuffer())})}var OPTIONS={mode:"same-origin",credentials:"omit",redirect:"error",referrerPolicy:"no-referrer"};function script({path,sri}){return new Promise((resolve,reject)=>{let element=document.createElement("script");element.src=trusted(path),element.integrity=sri,element.addEventListener("load",resolve),element.addEventListener("error",reject),document.head.append(element)})}var policy;function trusted(path){return policy??=globalThis.trustedTypes?.createPolicy("postern",{createScriptURL:()=>path})??{createScriptURL:()=>path},policy.createScriptURL(path)}async function tried(file,attempt){try{return await attempt()}catch{if(!await fetch(file.path,{...OPTIONS,cache:"no-store"}).then(response=>response.ok&&response.arrayBuffer(),()=>!1))throw new EngineError({error:"network"})}try{return await attempt()}catch{throw new EngineError({error:"engine-refused"})}}var OPTIONS2={mode:"same-origin",credentials:"omit",cache:"no-store",redirect:"error",referrerPolicy:"no-referrer"},NetError=class extends Error{constructor(kind){super(kind),this.kind=kind}},net={directory:()=>get("/v1/directory"),index:()=>get("/v1/board/index"),shelf:(release,k)=>get(`/v1/board/${release}/shelves/${k}`,131072),async post(cell){if(cell.length!==16384)throw new NetError("length");await within(async signal=>{check(await fetch("/v1/cells",{...OPTIONS2,method:"POST",headers:{"Content-Type":"application/octet-stream"},body:cell,keepalive:!0,signal}),202)})}};function get(path,length){return within(async signal=>{let response=await fetch(path,{...OPTIONS2,signal});check(response,200);let bytes2=await body(response);if(length!==void 0&&bytes2.length!==length)throw new NetError("length");return bytes2})}async function within(request){let abort=new AbortController,timer=setTimeout(()=>abort.abort(),6e4);try{return await request(abort.signal)}catch(error2){throw error2 instanceof NetError?error2:new NetError("network")}finally{clearTimeout(timer)}}async function body(response){let reader=response.body.getReader(),chunks=[],length=0;for(;;){let{done,value}=await reader.read();if(done)break;if(length+=value.length,length>1048576)throw await reader.cancel(),new NetError("length");chunks.push(value)}let bytes2=new Uint8Array(length),at=0;for(let chunk of chunks)bytes2.set(chunk,at),at+=chunk.length;return bytes2}function check(response,expected){if(response.status!==expected)throw new NetError(response.status===503?"busy":"refused")}function h(tag,props,...children){let element=document.createElement(tag);for(let[name,value]of Object.entries(props??{}))if(name==="on")for(let[event,listener]of Object.entries(value))element.addEventListener(event,listener);else name==="value"?element.value=value:value===!0?element.setAttribute(name,""):value!==!1&&value!==null&&value!==void 0&&element.setAttribute(name,value);return element.append(...children.flat(1/0).filter(child=>child!=null&&child!==!1)),element}function paragraphs(text2,props){return text2.split(`
`).filter(line=>line.trim()!=="").map(line=>h("p",props,line))}function list(texts,props){return h("ul",props,texts.map(text2=>h("li",null,text2)))}function button(act,text2,listener,props){return h("button",{type:"button","data-act":act,...props,on:{click:listener}},text2)}function bytes(text2){return new TextEncoder().encode(text2).length}function painted(){return new Promise(resolve=>requestAnimationFrame(()=>setTimeout(resolve)))}var PLAIN=["yes","no","unknown"],dashed=name=>name.replaceAll("_","-");function idOf(name,index){return index===void 0?dashed(name):`${dashed(name)}-${index}`}function choiceLabel(app2,name,value){return name==="categories"?app2.phrases.categories[value]??value:t(PLAIN.includes(value)?`choice-${value}`:`choice-${dashed(name)}-${value}`)}function field(app2,letter,name,{subject,rows,question,needed}={}){let takes=app2.field(name),one2={app:app2,letter,name,takes,subject,rows,needed,label:question??t(`ask-${dashed(name)}`)};switch(takes.takes){case"text":return text(one2);case"several":return several(one2);case"yes-no":return choice(one2,["yes","no"]);default:return choice(one2,takes.choices)}}var QUIET={autocomplete:"off",autocapitalize:"off",autocorrect:"off",spellcheck:"false",translate:"no","data-gramm":"false"};function text({app:app2,letter,name,takes,subject,rows,needed,label}){let id=idOf(name,subject),value=letter.get(name,subject??0),meter=h("p",{id:`${id}-meter`,class:"meter"}),count=value2=>{let used=bytes(value2),over=used>takes.most;meter.textContent=over||used*2>takes.most||rows>=8?t("meter-field",{bytes:used,most:takes.most}):"",meter.classList.toggle("over",over)};count(value);let props={...QUIET,id,name:id,value,"aria-describedby":described([`${id}-meter`],[app2.errors.has(id)&&`${id}-error`]),"aria-invalid":app2.errors.has(id)?"true":null,"aria-required":needed?"true":null,dir:"auto",on:{input:event=>{letter.set(name,event.target.value,subject??0),count(event.target.value)}}},control=rows?h("textarea",{...props,rows}):h("input",{...props,type:"text"});return h("div",{class:"field"},h("label",{for:id},label),error(app2,id),control,meter)}function choice({app:app2,letter,name,subject,needed,label},values2){let id=idOf(name,subject),chosen=letter.get(name,subject??0);return h("fieldset",{class:"field",id,"aria-describedby":described([],[app2.errors.has(id)&&`${id}-error`]),"aria-required":needed?"true":null,"aria-invalid":app2.errors.has(id)?"true":null,role:"radiogroup",tabindex:"-1"},h("legend",null,label),error(app2,id),values2.map(value=>h("div",{class:"option"},h("input",{type:"radio",id:`${id}-${value}`,name:id,value,checked:value===chosen,autocomplete:"off",on:{change:()=>{letter.set(name,value,subject??0),app2.changed(`${id}-${value}`)}}}),h("label",{for:`${id}-${value}`},choiceLabel(app2,name,value)))))}function several({app:app2,letter,name,takes,label}){let id=idOf(name),chosen=new Set(letter.several(name)),change2=(value,on)=>{on?chosen.add(value):chosen.delete(value),letter.setSeveral(name,takes.choices.filter(choice2=>chosen.has(choice2)))};return h("fieldset",{class:"field",id,tabindex:"-1"},h("legend",null,label),error(app2,id),takes.choices.map(value=>h("div",{class:"option"},h("input",{type:"checkbox",id:`${id}-${value}`,name:id,value,checked:chosen.has(value),autocomplete:"off",on:{change:event=>change2(value,event.target.checked)}}),h("label",{for:`${id}-${value}`},choiceLabel(app2,name,value)))))}function error(app2,id){let text2=app2.errors.get(id);return text2&&h("p",{id:`${id}-error`,class:"error"},t("error-mark")," ",text2)}function described(always,sometimes){let ids=[...sometimes.filter(Boolean),...always];return ids.length>0?ids.join(" "):null}var Letter=class{kind;note;what="";contact="";unit=null;picked=!1;kept=new Set;#values=new Map;constructor(kind,note=null){this.kind=kind,this.note=note,kind==="report"&&this.set("ask_back","yes")}get(field2,index=0){return field2==="what"?this.what:field2==="contact"?this.contact:this.#values.get(`${field2} ${index}`)??""}set(field2,value,index=0){field2==="what"?this.what=value:field2==="contact"?this.contact=value:value===""?this.#values.delete(`${field2} ${index}`):this.#values.set(`${field2} ${index}`,value)}several(field2){return[...this.#values].filter(([key])=>key.startsWith(`${field2} `)).map(([,value])=>value)}setSeveral(field2,values2){for(let key of[...this.#values.keys()])key.startsWith(`${field2} `)&&this.#values.delete(key);for(let[index,value]of values2.entries())this.set(field2,value,index)}subjects(){let places=[...this.#values.keys()].filter(key=>key.startsWith("subj_")).map(key=>Number(key.split(" ")[1]));return Math.max(0,...places)+1}get begun(){return this.what!==""||this.contact!==""||[...this.#values.keys()].some(key=>!["danger 0","ask_back 0"].includes(key))}answers(){let form=[...this.#values].map(([key,value])=>{let[field2,index]=key.split(" ");return[field2,Number(index),value.trim()]});return{lang:language().tag,form:form.filter(([,,value])=>value!==""),what:this.what.trim(),contact:this.contact.trim()===""?null:this.contact.trim()}}};var BETWEEN=[2e4,6e4],TRIES=6,FIRST_RETRY=2e3;function seed(){return crypto.getRandomValues(new Uint8Array(32))}var Over=class extends Error{},Visit=class _Visit{#parts;#spare;#began=0;#abort=new AbortController;#hurried=new AbortController;#index=null;#shelf=null;#tick=null;#due=null;#posted=!1;#further=null;constructor(parts2){this.#parts=parts2}get over(){return this.#posted||this.#abort.signal.aborted}async begin(){let{net:net2,engine,clock:clock2}=this.#parts;return this.#spare=engine.call("cover",{seed:seed()}).cells,this.#index=await this.#alive(net2.index()),this.#began=clock2.ticks(),this.look()}look(){let{engine,clock:clock2}=this.#parts;return engine.call("index",{bytes:this.#index,now:clock2.now()})}leaveFirst(pick,tick){return this.#tick=tick??this.#tick,this.#shelf??=this.#fetchShelf(pick).catch(error2=>{throw this.#shelf=null,error2}),this.#shelf}async send(cells,progress){let all=split(cells,this.#spare.length);for(let[at,cell]of all.entries()){let tell2=left2=>progress?.({part:at+1,of:all.length,left:left2});try{let visit=at>0||this.#posted?await this.#goOn(tell2):this;visit.#due=cell,await visit.#afterShelf(tell2),tell2(0),await visit.#post(cell)}catch(error2){throw Object.assign(error2,{rest:join(all.slice(at)),sent:at,of:all.length})}}}async done(){this.#posted||(this.#due=this.#spare,await this.#afterShelf(),await this.#post(this.#spare))}hurry(){this.#hurried.abort(new Over),this.#further?.hurry()}end(){this.#abort.abort(new Over),this.#hurried.abort(new Over),this.#further?.end(),this.#shelf?.catch(()=>{}),!(this.#posted||!this.#spare)&&(this.#posted=!0,this.#parts.net.post(this.#due??this.#spare).catch(()=>{}))}async#afterShelf(tick){let{signal}=this.#hurried,hurried=new Promise(resolve=>signal.aborted?resolve():signal.addEventListener("abort",resolve));await Promise.race([this.leaveFirst(null,tick).catch(()=>{}),hurried])}async#goOn(tick){let{clock:clock2,pace:pace2}=this.#parts,after=pace2(3e4),between=clock2.ticks()+pace2(BETWEEN[0]+below(BETWEEN[1]-BETWEEN[0]+1));return await this.#until(between,left2=>tick(left2+after),this.#abort.signal),this.#further=new _Visit(this.#parts),await this.#further.begin(),this.#further}async#until(due,tick,signal){let{clock:clock2}=this.#parts;for(let left2=due-clock2.ticks();left2>0;left2=due-clock2.ticks()){if(signal.aborted)throw new Over;tick(left2),await clock2.wait(Math.min(left2,1e3),signal).catch(()=>{throw new Over})}}async#fetchShelf(pick){let{net:net2,engine,pace:pace2}=this.#parts,{signal}=this.#hurried;if(await this.#until(this.#began+pace2(3e4),left2=>this.#tick?.(left2),signal),this.#tick?.(0),signal.aborted)throw new Over;let{release,shelf,found:found2}=engine.call("shelf_pick",{seed:seed(),pick:pick??null}),bytes2=await this.#alive(net2.shelf(release,shelf));return{found:found2,...engine.call("shelf",{bytes:bytes2})}}async#post(cell){let{net:net2,clock:clock2,pace:pace2}=this.#parts;this.#live(),this.#posted=!0;for(let attempt=1;;attempt+=1)try{return await net2.post(cell)}catch(error2){if(attempt===TRIES)throw this.#posted=!1,error2;await clock2.wait(pace2(FIRST_RETRY*2**(attempt-1)))}}async#alive(request){try{return await request}finally{this.#live()}}#live(){if(this.#abort.signal.aborted)throw new Over}};function split(cells,length){let all=[];for(let at=0;at<cells.length;at+=length)all.push(cells.slice(at,at+length));return all}function join(cells){let bytes2=new Uint8Array(cells.reduce((sum,cell)=>sum+cell.length,0)),at=0;for(let cell of cells)bytes2.set(cell,at),at+=cell.length;return bytes2}function below(n){let whole=4294967296-4294967296%n;for(;;){let[drawn]=crypto.getRandomValues(new Uint32Array(1));if(drawn<whole)return drawn%n}}var Outgoing=class{sending=null;unsent=null;sent=null;skipped=!1;#app;#ahead=null;constructor(app2){this.#app=app2}get sealed(){return this.sending?.sealed===!0}get fate(){if(this.#app.practice)return"cover";let under=this.sending??this.unsent;return under&&under.kind!=="done"?under.sealed===!1?"unsent":"unknown":this.sent&&this.sent.kind!=="done"?"letter":"cover"}async sealAhead(){if(this.#ahead!==null)return;this.skipped=!1,this.#ahead={};let mine=this.#ahead;if(await painted(),this.#ahead===mine)try{Object.assign(mine,{day:this.#day(),cells:this.#seal(this.#app.letter.kind)})}catch{}}sealAnew(){this.#ahead=null}async send(kind){if(this.sending)return;let app2=this.#app,[from,ahead]=[app2.screen,this.#ahead],mine={kind,part:1,of:1,left:0,sealed:!1};this.sending=mine,app2.go("sending");let cells;try{if(kind!=="report"&&!app2.practice&&await app2.visit.leaveFirst(app2.letter.note,left2=>this.#progress({part:1,of:1,left:left2})),app2.wiped||this.sending!==mine)return;cells=ahead?.day===this.#day()&&ahead.cells||this.#seal(kind)}catch(failure){if(app2.wiped||this.sending!==mine)return;this.sending=null,app2.go(from,new Map([["",app2.explain(failure)]]));return}this.sending=null,await this.#deliver(kind,cells)}async done(){if(!this.sending){this.unsent=null,this.sending={kind:"done",part:1,of:1,left:0,sealed:!0},this.#app.go("sending");try{await this.#app.visit.done(),this.#finished()}catch(error2){this.#failed(error2,null)}}}again(){let{kind,rest,sent:sent2}=this.unsent;return rest?this.#deliver(kind,rest,sent2):this.done()}async#deliver(kind,cells,arrived=0){if(this.sending)return;let app2=this.#app;this.unsent=null,this.sending={kind,part:1,of:1,left:0,sealed:!0},app2.screen==="sending"?app2.changed(null):app2.go("sending");try{await app2.visit.send(cells,({part,of,left:left2})=>this.#progress({part:part+arrived,of:of+arrived,left:left2})),this.#finished()}catch(error2){this.#failed(error2,error2.rest,arrived)}}#progress({part,of,left:left2}){let app2=this.#app;if(!this.sending||app2.wiped)return;let before={...this.sending};Object.assign(this.sending,{part,of,left:left2});let same=before.part===part&&before.of===of;if(!(same&&before.left===left2)){if(same&&before.left>0&&left2>0){this.sending.count?.(left2);return}app2.changed(null),app2.say(document.getElementById("sending-now")?.textContent??"")}}#finished(){let app2=this.#app;if(app2.wiped)return;let{kind}=this.sending;this.sending=null,this.sent={kind,day:app2.clock.now()},kind!=="done"&&app2.write("report"),app2.resume=null,app2.go(app2.practice?"practice-end":"sent")}#failed(error2,rest,arrived=0){let app2=this.#app,{kind}=this.sending??{kind:"done"};this.sending=null,!(error2 instanceof Over||app2.wiped)&&(this.unsent={kind,rest,sent:(error2.sent??0)+arrived,of:(error2.of??1)+arrived,why:app2.explain(error2)},app2.go("unsent"))}#day(){return dayAt(this.#app.directory,this.#app.clock.now())}#seal(kind){let{engine,clock:clock2,letter,practice}=this.#app;if(practice)return engine.call("cover",{seed:seed()}).cells;let common={seed:seed(),now:clock2.now()},answers=letter.answers();this.skipped&&(answers.form=answers.form.map(([field2,...rest])=>field2==="ask_back"?[field2,0,"no"]:[field2,...rest]));let lang=language().tag;switch(kind){case"report":return engine.call("seal_report",{...common,answers,unit:letter.unit??this.#app.route().unit,assisted:!1}).cells;case"reply":return engine.call("seal_reply",{...common,answers,note:letter.note,unit:null}).cells;case"stop":return engine.call("seal_stop",{...common,lang,unit:null}).cells;default:return engine.call("seal_rotate",{...common,lang}).cells}}};function screen(app2,title,content,ways2){return[app2.practice&&h("p",{class:"banner"},t("practise-banner")),summary(app2),h("h1",{tabindex:"-1"},title),content,h("div",{class:"ways"},ways2)]}function formWays(app2,{back:back2,next:next7,enough}){return[button("next",t("way-next"),next7,{class:"primary"}),enough&&button("enough",t("way-enough"),()=>app2.enough(),{class:"quiet"}),back2&&button("back",t("way-back"),()=>app2.go(back2),{class:"quiet"}),enough&&h("p",{class:"hint"},t("enough-hint"))]}function summary(app2){return app2.errors.size===0?null:h("div",{class:"summary",role:"alert",tabindex:"-1","aria-labelledby":"summary-title"},h("h2",{id:"summary-title"},t("error-title")),h("ul",null,[...app2.errors].map(([id,text2])=>h("li",null,id===""?text2:h("a",{href:`#${id}`,on:{click:event=>jump2(event,id)}},text2)))))}function jump2(event,id){event.preventDefault();let control=document.getElementById(id),target=control?.matches("fieldset")?control.querySelector("input")??control:control;target?.focus(),target?.scrollIntoView({block:"center"})}function answersErrors(failure){let errors=new Map,id=failure.field?idOf(failure.field,failure.field.startsWith("subj_")?failure.index??0:void 0):"";switch(failure.kind){case"answers-missing":errors.set(id,t(failure.field==="danger"?"error-danger":"error-force"));break;case"answers-no-text":errors.set("what",t("error-what"));break;case"answers-too-long":errors.set(id,t("error-too-long",{over:failure.over}));break;default:errors.set("",t("error-answers"))}return errors}function explain(error2,phone){switch(error2.kind){case"network":return t("trouble-network");case"busy":return t("trouble-busy",{phone});case"refused":case"length":return t("trouble-refused",{phone});case"board-not-verified":case"board-other-shelf":return t("trouble-board",{phone});case"nothing-found":case"note-not-found":return t("trouble-nobody",{phone});case"route-no-keys":case"route-no-desk":case"route-no-oversight":case"route-force":case"route-no-unit":return t("trouble-route");case"engine-failed":case"engine-wiped":return t("trouble-engine",{phone});default:return t("trouble-page")}}var WRITING=["safe","police","force","who","what","know","files","contact","check","code","reply"],ENDS=["left","forgotten"],App=class{engine;clock;directory;fields;screens;main;live;makeVisit;screen="start";errors=new Map;visit=null;board=null;letter=new Letter("report");practice=!1;known=!1;code=null;reading=null;outgoing=new Outgoing(this);danger="";resume=null;editing=null;wiped=!1;fate=null;constructor(parts2){Object.assign(this,parts2),this.fields=this.engine.call("fields",{}),this.#phrases()}phrases=null;#phrases(){let{texts,categories}=this.engine.call("phrases",{lang:language().tag});this.phrases={texts:new Map(texts),categories:Object.fromEntries(categories)}}field(name){return name==="what"?{takes:"text",most:this.fields.text_four_cells}:name==="contact"?{takes:"text",most:this.fields.contact_text}:this.fields.fields.find(field2=>field2.name===name)}unit(id){return this.directory.units.find(unit=>unit.id===id)}go(screen2,errors=new Map){this.wiped&&!ENDS.includes(screen2)||(this.screen=screen2,this.errors=errors,screen2!=="check"&&(this.editing=null),screen2==="code"?this.outgoing.sealAhead():this.outgoing.sealAnew(),WRITING.includes(screen2)&&(this.resume=screen2),this.render(),this.main.querySelector(errors.size>0?".summary":"h1")?.focus({preventScroll:!0}),window.scrollTo(0,0))}render(){if(this.screen==="start")return;this.main.dataset.screen=this.screen;let children;try{children=this.screens[this.screen](this)}catch(error2){if(!(error2 instanceof EngineError))throw error2;children=this.screens.stopped(this,error2)}this.main.replaceChildren(...children.flat(1/0).filter(Boolean))}changed(id=document.activeElement?.id){let again2=id?`#${CSS.escape(id)}`:this.main.contains(document.activeElement)?".summary, h1":null;this.render(),again2&&document.querySelector(again2)?.focus()}translated(){this.wiped||this.#phrases(),this.changed()}say(text2){this.live.textContent=text2}async begin(){this.visit=this.makeVisit(this),this.board=await this.visit.begin(),this.go("first")}setDate(given){this.directory=this.clock.setDate(given,this.verify),this.board=this.visit.look()}leaveFirst(pick=null){return this.danger=this.letter.get("danger")||this.danger,this.known&&!this.letter.begun?this.look(pick):(this.visit.leaveFirst(this.letter.note).catch(()=>{}),this.go(this.letter.begun&&this.resume?this.resume:"safe"))}async look(pick){this.pick=pick,this.go("looking");try{let progress=()=>this.main.querySelector("progress"),whole=pace(this.directory,3e4);this.reading=await this.visit.leaveFirst(pick,left2=>{let bar=progress();bar&&(bar.value=1-left2/whole)}),this.go("thread")}catch(error2){if(error2 instanceof Over||this.wiped)return;this.go("looking",new Map([["",this.explain(error2)]]))}}async lookAgain(pick){this.go("looking");try{if(await this.visit.done(),document.visibilityState==="hidden")return this.#back();this.visit=this.makeVisit(this),this.board=await this.visit.begin()}catch(error2){error2 instanceof Over||this.go("thread",new Map([["",this.explain(error2)]]));return}return this.look(pick)}enough(){let missing=this.incomplete();return missing?this.go(missing.screen,missing.errors):this.go("check")}incomplete(){try{return this.engine.call("complete",{answers:this.letter.answers()}),null}catch(failure){if(!/^(answers|letter)-/.test(failure.kind))return{screen:this.screen,errors:new Map([["",this.explain(failure)]])};let errors=answersErrors(failure),[id]=errors.keys();return{screen:Object.entries(PLACES).find(([,ids])=>ids.some(name=>id===name||id.startsWith(`${name}-`)))?.[0]??"what",errors}}}write(kind,note=null,unit=null){this.letter=new Letter(kind,note),this.letter.unit=unit,this.resume=null}makeCode(){return this.code??=this.engine.call("code_new",{seed:seed()}),this.code}route(){return this.engine.call("route",{answers:this.letter.answers(),now:this.clock.now()})}drawTwo(){let first2=below(8),second=below(7);return[first2,second<first2?second:second+1].sort((a,b)=>a-b)}leave(){this.#end("left")}forget(){this.#end("forgotten")}#end(screen2){this.fate=this.outgoing.fate,this.main.replaceChildren(),this.visit?.end(),this.wipe(),this.go(screen2)}hidden(){if(!(this.wiped||!this.visit)){if(this.screen==="unsent"&&this.outgoing.again(),this.outgoing.sealed){this.visit.hurry();return}this.visit.over||(this.visit.end(),this.outgoing.sending=null,this.screen!=="start"&&this.#back())}}#back(){this.screen="back",this.main.replaceChildren()}wipe(){this.wiped=!0,this.letter=new Letter("report"),this.known=!1,this.code=null,this.outgoing=new Outgoing(this),this.reading=null,this.confirmed=null,this.asked=null,this.typed=null,this.danger="",this.resume=null,this.errors=new Map,this.say(""),this.engine.wipe()}explain(error2){return explain(error2,this.directory.phone)}},PLACES={danger:["danger"],force:["force","reader","involved"],who:["subj-kind","subj-name","subj-rank","subj-number","subj-unit","subj-desc","subj-online"],what:["categories","what","when-first","when-last","ongoing","where"],know:["basis","others-know","at-risk","alert","links","told"].map(name=>idOf(name)),files:["evidence","systems"],contact:["ask-back","language","needs","contact"]};var PRESSES=3,PRESS_WITHIN=5e3,KEPT=10*6e4;function watchLeaving(app2){let leave2=event=>{event?.preventDefault(),app2.leave()};for(let link of document.querySelectorAll("[data-leave]"))link.addEventListener("click",leave2);let presses=0,last=0,alone=!1;document.addEventListener("keydown",event=>{alone=event.key==="Shift",alone||(presses=0)}),document.addEventListener("keyup",event=>{event.key!=="Shift"||!alone||(alone=!1,presses=event.timeStamp-last<PRESS_WITHIN?presses+1:1,last=event.timeStamp,presses===PRESSES?leave2():app2.say(t(presses===1?"leave-twice-more":"leave-once-more")))})}function watchHiding(app2){let since=0,timer=0,hide=()=>{since===0&&(since=Date.now(),document.body.classList.add("blank"),app2.hidden(),holds(app2)&&(timer=setTimeout(()=>app2.forget(),KEPT)))},show=()=>{since!==0&&(Date.now()-since>=KEPT&&holds(app2)&&app2.forget(),clearTimeout(timer),since=0,document.body.classList.remove("blank"),app2.screen==="back"&&app2.go("back"))};document.addEventListener("visibilitychange",()=>document.visibilityState==="hidden"?hide():show()),window.addEventListener("pagehide",hide),window.addEventListener("pageshow",show)}function holds(app2){return!app2.wiped&&app2.screen!=="start"}function back(app2){let begin2=async event=>{event.target.disabled=!0;try{await app2.begin()}catch(error2){error2 instanceof Over||app2.go("back",new Map([["",app2.explain(error2)]]))}};return screen(app2,t("back-title"),paragraphs(t(app2.letter.begun?"back-text":"back-nothing")),[button("begin",t("start-begin"),begin2,{class:"primary"})])}function forgotten(app2){return ended(app2,"forgotten-title",[t("forgotten-text"),t(`forgotten-${app2.fate}`)])}function left(app2){return ended(app2,"left-title",[t("left-text"),["unknown","unsent"].includes(app2.fate)?t(`forgotten-${app2.fate}`):""])}function stopped(app2,error2){return screen(app2,t("error-title"),h("p",{role:"alert"},app2.explain(error2)),[anew()])}function ended(app2,title,texts){return app2.practice=!1,screen(app2,t(title),texts.map(text2=>paragraphs(text2)),[anew()])}function anew(){return button("anew",t("left-anew"),()=>location.reload(),{class:"quiet"})}var NO_FORCE=["unknown","several","other","not-police"];function force(app2){let{letter}=app2;return screen(app2,t("force-title"),[forces(app2),letter.get("force")&&field(app2,letter,"reader"),letter.get("force")&&field(app2,letter,"involved"),letter.get("force")&&units(app2)],formWays(app2,{back:"safe",next:()=>next(app2)}))}function next(app2){if(app2.letter.get("force")==="")return app2.go("force",new Map([["force",t("error-force")]]));try{app2.route()}catch(failure){if(app2.letter.unit===null)return app2.go("force",new Map([["reader",app2.explain(failure)]]))}return app2.go("who")}function forces(app2){let{letter}=app2,chosen=letter.get("force"),option=(value,text2)=>h("option",{value,selected:value===chosen},text2),listed=app2.directory.forces.map(force2=>[force2.slug,named(force2)]).sort(([,a],[,b])=>a.localeCompare(b));return h("div",{class:"field"},h("label",{for:"force"},t("ask-force")),h("p",{class:"hint",id:"force-hint"},t("force-hint")),error(app2,"force"),h("select",{id:"force",autocomplete:"off","aria-describedby":described(["force-hint"],[app2.errors.has("force")&&"force-error"]),"aria-required":"true","aria-invalid":app2.errors.has("force")?"true":null,on:{change:event=>{letter.set("force",event.target.value),letter.picked&&(letter.unit=null),app2.changed("force")}}},option("",t("force-choose")),NO_FORCE.map(value=>option(value,t(`force-${value}`))),listed.map(([slug,name])=>option(slug,name))))}function units(app2){let{letter}=app2,route;try{route=app2.route()}catch(failure){return h("p",{class:"note",role:"status"},app2.explain(failure))}let choices=["desk","oversight"].includes(letter.get("reader"))?[]:route.choices;letter.unit!==null&&letter.unit!==route.unit&&!choices.some(({unit})=>unit===letter.unit)&&(letter.unit=null);let chosen=letter.unit??route.unit,all=choices.some(({unit})=>unit===chosen)?choices:[{unit:chosen,reason:route.reason},...choices];return h("fieldset",{class:"field",id:"unit",role:"radiogroup"},h("legend",null,t("force-goes-to")),route.reason==="no-force"&&h("p",{class:"hint"},t("force-desk-finds")),all.map(({unit})=>h("div",{class:"option"},h("input",{type:"radio",name:"unit",id:`unit-${unit}`,value:String(unit),checked:unit===chosen,"aria-describedby":`unit-${unit}-about`,on:{change:()=>{letter.unit=unit,letter.picked=!0}}}),h("label",{for:`unit-${unit}`},named(app2.unit(unit))),h("p",{class:"hint",id:`unit-${unit}-about`},about(app2.unit(unit))))))}function about(unit){return[t(`unit-kind-${unit.kind}`),t("unit-needs",{m:unit.m,k:unit.k}),unit.kind==="force"&&unit.k===0&&t("unit-none-outside"),unit.hours&&t("unit-hours",{hours:unit.hours})].filter(Boolean).join(" ")}function check2(app2){let{letter}=app2,answers=letter.answers(),{hits}=app2.engine.call("check",{answers}),report=letter.kind==="report",{bytes:bytes2,cells,over}=app2.engine.call("measure",{answers,reply:!report}),most=app2.fields.text_four_cells,meter=over>0?"check-over":cells>1?"meter-several":"meter-one";return screen(app2,t("check-title"),[hits.length===0?h("p",null,t("checker-nothing")):found(app2,hits),h("section",{"aria-labelledby":"preview-title"},h("h2",{id:"preview-title"},t("read-back-title")),preview(app2)),h("p",{class:over>0?"error":"meter",role:"status"},t(meter,{bytes:bytes2,most,over}))],[button("next",t(report?"way-next":"way-send"),()=>next2(app2,hits,over),{class:"primary"}),button("back",t("way-back"),()=>app2.go(report?"contact":"reply"),{class:"quiet"})])}function next2(app2,hits,over){let errors=new Map;over>0&&errors.set("",t("error-letter-too-long",{over})),hits.some(hit=>hit.grade==="blocked")&&errors.set("",t("rule-13-blocked"));let asked2=hits.find(hit=>hit.grade==="asked"&&!app2.letter.kept.has(keyOf(app2,hit)));if(errors.size===0&&asked2&&errors.set("",t("check-asked")),errors.size>0)return app2.go("check",errors);let missing=app2.letter.kind==="report"?app2.incomplete():null;return missing?app2.go(missing.screen,missing.errors):app2.letter.kind==="report"?app2.go("code"):app2.outgoing.send("reply")}function found(app2,hits){let places=new Map;for(let hit of hits){let key=`${hit.place} ${hit.index}`;places.set(key,[...places.get(key)??[],hit])}return h("section",{"aria-labelledby":"hits-title"},h("h2",{id:"hits-title",tabindex:"-1"},t("checker-title",{count:hits.length})),h("p",{class:"hint"},t("checker-balance")),[...places.values()].map(hits2=>place(app2,hits2)))}function place(app2,hits){let[{place:place2,index}]=hits,editing=app2.editing===`${place2} ${index}`,subject=place2.startsWith("subj_")?index:void 0;return h("div",{class:"hits"},h("h3",null,nameOf(place2,index)),editing?[field(app2,app2.letter,place2,{subject,rows:place2==="what"?10:3,question:t("check-edit")}),button("changed",t("check-again"),()=>edit(app2,null),{class:"primary"})]:h("p",{class:"marked",dir:"auto",translate:"no"},marked(textAt(app2,place2,index),hits)),h("ul",{class:"hit-list"},hits.map((hit,at)=>one(app2,hit,at))))}function one(app2,hit,at){let quote=textAt(app2,hit.place,hit.index).slice(hit.start,hit.end),key=keyOf(app2,hit),kept=app2.letter.kept.has(key),blocked=hit.grade==="blocked",id=`hit-${hit.place}-${hit.index}-${at}`,change2=()=>{edit(app2,hit);let control=document.getElementById(idOf(hit.place,hit.place.startsWith("subj_")?hit.index:void 0));control?.focus();let before=app2.letter.get(hit.place,hit.index).search(/\S/);control?.setSelectionRange?.(before+hit.start,before+hit.end)},vaguer=()=>{let text2=textAt(app2,hit.place,hit.index);app2.letter.set(hit.place,text2.slice(0,hit.start)+t(`vaguer-${hit.rule}`)+text2.slice(hit.end),hit.index),again(app2),app2.say(t("check-vaguer-done"))};return h("li",{class:kept?"kept":null,"data-rule":String(hit.rule)},h("p",{id},h("q",{dir:"auto",translate:"no"},quote)," ",t(blocked?"rule-13-blocked":`rule-${hit.rule}`),kept&&h("strong",null," ",t("check-kept"))),h("div",{class:"ways"},button("change",t("check-change"),change2,{"aria-describedby":id}),has(`vaguer-${hit.rule}`)&&button("vaguer",t("check-vaguer"),vaguer,{"aria-describedby":id}),!blocked&&!kept&&button("keep",t("check-keep"),()=>keep(app2,key),{"aria-describedby":id})))}function keep(app2,key){app2.letter.kept.add(key),again(app2),app2.say(t("check-kept"))}function again(app2){app2.errors=new Map,app2.render(),(app2.main.querySelector("#hits-title")??app2.main.querySelector("h1")).focus()}function edit(app2,hit){app2.editing=hit===null?null:`${hit.place} ${hit.index}`,hit===null?app2.go("check"):app2.render()}function keyOf(app2,hit){return`${hit.rule} ${hit.place} ${hit.index} ${textAt(app2,hit.place,hit.index).slice(hit.start,hit.end)}`}function textAt(app2,place2,index){return app2.letter.get(place2,index).trim()}function marked(text2,hits){let parts2=[],at=0;for(let{start:start2,end,grade}of[...hits].sort((a,b)=>a.start-b.start))start2<at||(parts2.push(text2.slice(at,start2),h("mark",{class:grade},text2.slice(start2,end))),at=end);return parts2.push(text2.slice(at)),parts2}function nameOf(name,index){let field2=t(`name-${dashed(name)}`);return name.startsWith("subj_")?t("name-of-subject",{name:field2,number:index+1}):field2}function preview(app2){let{form,what:what2,contact:contact2}=app2.letter.answers(),order=app2.fields.fields.map(field2=>field2.name),lines=[...form].sort(([a,i],[b,j])=>order.indexOf(a)-order.indexOf(b)||i-j).map(([name,index,value])=>[nameOf(name,index),valueOf(app2,name,value)]);return h("dl",{class:"preview",id:"preview"},lines.map(([name,value])=>[h("dt",null,name),h("dd",{dir:"auto"},value)]),h("dt",null,t("name-what")),h("dd",{dir:"auto",class:"text"},what2),contact2&&[h("dt",null,t("check-contact")),h("dd",{dir:"auto",class:"text"},contact2)])}function valueOf(app2,name,value){if(name==="force"){if(NO_FORCE.includes(value))return t(`force-${value}`);let force2=app2.directory.forces.find(force3=>force3.slug===value);return force2?named(force2):value}return app2.field(name).takes==="text"?value:choiceLabel(app2,name,value)}function code(app2){let{words,groups}=app2.makeCode(),numbers=app2.asNumbers??!1,rotating=app2.letter.kind==="rotate";return app2.asked??=app2.drawTwo(),screen(app2,t(rotating?"code-title-new":"code-title"),[paragraphs(t("code-keep")),codeList(numbers?groups:words),h("div",{class:"ways no-print"},button("numbers",t(numbers?"code-as-words":"code-as-numbers"),()=>{app2.asNumbers=!numbers,app2.changed()},{id:"code-form"}),button("print",t("code-print"),()=>window.print(),{"aria-describedby":"print-hint"})),h("p",{class:"hint",id:"print-hint"},t("code-print-hint")),h("section",{class:"no-print","aria-labelledby":"confirm-title"},h("h2",{id:"confirm-title"},t("code-confirm-title")),h("p",{class:"hint"},t("code-confirm-hint")),app2.asked.map(at=>confirm(app2,at)))],[button("send",t(rotating?"code-send-new":"code-send"),()=>send(app2,rotating),{class:"primary"}),!rotating&&button("skip",t("code-skip"),()=>skip(app2),{class:"quiet"}),button("back",t("way-back"),()=>app2.go(rotating?"thread":"check"),{class:"quiet"})])}function codeList(items){return h("ol",{class:"code-print",id:"new-code",translate:"no",lang:"en",dir:"ltr"},items.map(item=>h("li",null,item)))}function confirm(app2,at){let id=`confirm-${at+1}`;return h("div",{class:"field"},h("label",{for:id},t("code-confirm-item",{number:at+1})),error(app2,id),h("input",{...QUIET,type:"text",id,dir:"ltr",value:app2.confirmed?.get(at)??"","aria-invalid":app2.errors.has(id)?"true":null,"aria-describedby":described([],[app2.errors.has(id)&&`${id}-error`]),on:{input:event=>{app2.confirmed??=new Map,app2.confirmed.set(at,event.target.value)}}}))}function send(app2,rotating){let{words,groups}=app2.code,errors=new Map;for(let at of app2.asked){let typed=(app2.confirmed?.get(at)??"").trim().toLowerCase();typed!==words[at]&&typed!==groups[at]&&errors.set(`confirm-${at+1}`,t("code-confirm-wrong",{number:at+1}))}return errors.size>0?app2.go("code",errors):leave(app2,rotating,!1)}function skip(app2){return leave(app2,!1,!0)}function leave(app2,rotating,skipped){return skipped&&app2.outgoing.sealAnew(),app2.outgoing.skipped=skipped,app2.asked=null,app2.confirmed=null,app2.outgoing.send(rotating?"rotate":"report")}function custodians(app2){try{return app2.unit(app2.letter.unit??app2.route().unit)?.mc??0}catch{return 0}}function contact(app2){let{letter}=app2;return screen(app2,t("contact-title"),[field(app2,letter,"ask_back"),field(app2,letter,"language"),field(app2,letter,"needs"),h("details",{class:"field",id:"contact-details",open:letter.contact!==""||app2.errors.has("contact")},h("summary",null,t("contact-leave")),paragraphs(t("contact-warning",{mc:custodians(app2)})),field(app2,letter,"contact",{rows:3}))],formWays(app2,{back:"files",next:()=>app2.enough()}))}function danger(app2){return[field(app2,app2.letter,"danger",{needed:!0}),inDanger(app2)&&help()]}function wayOn(app2){return t(inDanger(app2)?"first-also-report":"way-next")}function dangerAlone(app2){return screen(app2,t("first-title"),danger(app2),[button("next",wayOn(app2),()=>next3(app2),{class:"primary"}),app2.reading&&button("back",t("way-back"),()=>app2.go("thread"),{class:"quiet"})])}function next3(app2){return app2.letter.get("danger")===""?app2.go("danger",new Map([["danger",t("error-danger")]])):app2.go("safe")}function inDanger(app2){return app2.letter.get("danger")==="yes"}function help(){return h("div",{class:"danger",role:"alert"},h("h2",null,t("danger-title")),paragraphs(t("danger-now")),list(t("danger-lines").split(`
`)))}function files(app2){let{letter}=app2;return screen(app2,t("files-title"),[paragraphs(t("files-text")),field(app2,letter,"evidence",{rows:4}),field(app2,letter,"systems")],formWays(app2,{back:"know",next:()=>app2.go("contact"),enough:!0}))}var WORDS=8;function first(app2){return screen(app2,t("first-title"),[board(app2),danger(app2),app2.known?known(app2):codeFields(app2)],[button("next",wayOn(app2),()=>next4(app2),{class:"primary"}),!app2.practice&&button("practise",t("first-practise"),()=>practise(app2),{class:"quiet"})])}function board(app2){let{fresh,days}=app2.board;if(fresh==="current")return null;let set=event=>{event.preventDefault();let given=document.getElementById("device-date").value.split("-").map(Number);if(given.length===3)try{app2.setDate(given),app2.go("first")}catch{app2.go("first",new Map([["device-date",t("clock-cannot-be")]]))}};return h("div",{class:"note",id:"board-note"},h("p",null,t(fresh==="older"?"first-board-older":"first-board-ahead",{days})),h("p",null,t("clock-device",{date:date(app2.clock.now())})),h("form",{on:{submit:set}},h("label",{for:"device-date"},t("clock-label")),error(app2,"device-date"),h("input",{type:"date",id:"device-date",autocomplete:"off","aria-invalid":app2.errors.has("device-date")?"true":null,"aria-describedby":described([],[app2.errors.has("device-date")&&"device-date-error"])}),h("button",{type:"submit","data-act":"device-date",class:"quiet"},t("clock-use"))))}function known(app2){return h("div",{class:"field"},h("p",null,t("first-code-known")),button("forget-code",t("first-code-forget"),()=>{app2.engine.call("code_forget",{which:"code"}),app2.known=!1,app2.go("first")},{class:"quiet"}))}function codeFields(app2){let fields=Array.from({length:WORDS},(_,at)=>{let id=`code-${at+1}`;return h("div",{class:"code-word"},h("label",{for:id},t("first-code-word",{number:at+1})),error(app2,id),h("input",{...QUIET,type:"text",id,dir:"ltr","aria-invalid":app2.errors.has(id)?"true":null,"aria-describedby":described([],[app2.errors.has(id)&&`${id}-error`]),value:app2.typed?.[at]??"",on:{paste:event=>{spread(event),keep2(app2)},input:()=>keep2(app2)}}))}),open=app2.typed?.some(word=>word!=="");return h("details",{class:"field",id:"code",open:open||[...app2.errors.keys()].some(id=>id.startsWith("code"))},h("summary",null,t("first-have-code")),h("fieldset",{id:"code-fields",tabindex:"-1"},h("legend",null,t("first-code")),h("p",{class:"hint"},t("first-code-hint")),error(app2,"code-fields"),h("div",{class:"code-words"},fields)))}function spread(event){let words=event.clipboardData?.getData("text").trim().split(/[\s,.;-]+/)??[];if(words.length<2)return;event.preventDefault();let inputs=codeInputs(),from=inputs.indexOf(event.target);for(let[at,word]of words.entries()){let input=inputs[from+at];input&&(input.value=word)}}function keep2(app2){app2.typed=codeInputs().map(input=>input.value)}function codeInputs(){return Array.from({length:WORDS},(_,at)=>document.getElementById(`code-${at+1}`)).filter(Boolean)}function practise(app2){app2.practice=!0,next4(app2)}function next4(app2){let words=codeInputs().map(input=>input.value.trim());if(words.some(word=>word!=="")){let errors=read(app2,words);if(errors.size>0)return app2.typed=words,app2.go("first",errors);app2.known=!0,app2.typed=null}return!app2.known&&app2.letter.get("danger")===""?app2.go("first",new Map([["danger",t("error-danger")]])):app2.leaveFirst()}function read(app2,words){try{return app2.engine.call("code_read",{text:words.join(" ")}),new Map}catch(failure){return codeErrors(failure,words)}}function codeErrors(failure,words){let all=text2=>new Map([["code-fields",text2]]),typed=words.flatMap((text2,field2)=>text2.split(/\s+/).filter(Boolean).map(word=>[word,field2]));switch(failure.kind){case"code-count":{let empty=words.findIndex(word=>word==="");return empty<0?all(t("code-count",{found:failure.found})):new Map([[`code-${empty+1}`,t("code-missing",{number:empty+1})]])}case"code-unknown":return new Map(failure.unknown.map(({position,suggestions})=>{let[word,field2]=typed[position-1]??[words.join(" "),0],text2=suggestions.length>0?t("code-unknown-near",{word,suggestions:suggestions.join(", ")}):t("code-unknown",{word});return[`code-${field2+1}`,text2]}));case"code-order-neighbours":return all(t("code-order-neighbours",{first:failure.first,second:failure.second}));case"code-order-columns":return all(t("code-order-columns"));default:return all(t("code-checksum"))}}function know(app2){let{letter}=app2;return screen(app2,t("know-title"),[field(app2,letter,"basis"),field(app2,letter,"others_know"),field(app2,letter,"at_risk",{rows:3}),field(app2,letter,"alert"),field(app2,letter,"links",{rows:3}),field(app2,letter,"told",{rows:2})],formWays(app2,{back:"what",next:()=>app2.go("files"),enough:!0}))}function looking(app2){let failed=app2.errors.size>0;return screen(app2,t("looking-title"),[!failed&&h("p",{id:"looking-why"},t("looking-text")),!failed&&h("progress",{max:"1",value:0,"aria-labelledby":"looking-why"})],failed?[button("again",t("way-again"),()=>app2.look(app2.pick),{class:"primary"}),button("done",t("way-done"),()=>app2.outgoing.done(),{class:"quiet"})]:[])}function safe(app2){return screen(app2,t("safe-title"),[list(t("safe-list").split(`
`)),paragraphs(t("safe-police"))],[button("next",t("safe-not-police"),()=>app2.go("force"),{class:"primary"}),button("police",t("safe-for-police"),()=>app2.go("police"),{class:"primary"}),button("back",t("way-back"),()=>app2.go("first"),{class:"quiet"})])}function police(app2){return screen(app2,t("police-title"),[list(t("police-list").split(`
`))],formWays(app2,{back:"safe",next:()=>app2.go("force")}))}function thread(app2){let{threads,refused}=app2.reading,change2=threads.some(thread2=>thread2.change_code);return screen(app2,t("thread-title-page"),[threads.length===0&&paragraphs(t("thread-none",{days:60})),threads.map(thread2=>threadView(app2,thread2)),refused>0&&h("p",{class:"note"},t("note-refused-page",{count:refused})),change2&&h("p",{class:"note"},t("thread-change-code"))],ways(app2,threads,change2))}function ways(app2,threads,change2){let rotate=button("rotate",t("thread-rotate"),()=>startRotate(app2),{class:change2?"primary":"quiet"}),done=button("done",t("way-done"),()=>app2.outgoing.done(),{class:change2||threads.length>0?"quiet":"primary"});return threads.length===0?[done,button("report",t("thread-report"),()=>startReport(app2),{class:"quiet"})]:change2?[rotate,done]:[button("more",t("thread-more"),()=>startReply(app2,null),{class:"primary"}),done,rotate,button("stop",t("thread-stop"),()=>app2.go("stop"),{class:"quiet"})]}function threadView(app2,thread2){let unit=app2.unit(thread2.unit);return h("section",{class:"thread","data-unit":String(thread2.unit),"data-stage":thread2.stage},h("h2",null,unit?named(unit):t("thread-unit",{unit:thread2.unit})),ladder(app2,thread2),thread2.late_open&&alternates(app2,thread2),thread2.late_answer&&!thread2.change_code&&["delivered","opened"].includes(thread2.stage)&&h("p",{class:"note"},t("thread-late-answer",{phone:app2.directory.phone})),thread2.notes.filter(note=>note.kind!=="delivered").map(note=>h("article",{class:"note-card","data-note":note.name,"data-kind":note.kind},noteView(app2,note),!app2.practice&&note.kind!=="moved"&&!thread2.change_code&&button("answer",t("thread-answer"),()=>startReply(app2,note.name)))),thread2.elsewhere.map(name=>h("p",null,t("thread-elsewhere")," ",!app2.practice&&button("look",t("thread-look"),()=>app2.lookAgain(name),{"data-note":name}))))}function ladder(app2,thread2){let at=day=>serviceDay(app2.directory,day),reached=["delivered","opened","question","answer","outcome","moved"].indexOf(thread2.stage),done=text2=>h("li",{class:"done"},text2),due=text2=>h("li",null,text2);return h("ol",{class:"ladder"},done(t("ladder-locked")),done(t("ladder-box-past")),thread2.delivered!==null?done(t("ladder-delivered-on",{date:at(thread2.delivered)})):reached>0?done(t("ladder-delivered-past")):due(t("ladder-delivered-unseen")),reached>=1&&done(t("ladder-opened-past")),reached<1&&thread2.open_by!==null&&due(t(thread2.late_open?"ladder-opened-late":"ladder-opened-due",{date:at(thread2.open_by)})),reached>=2&&done(t(`ladder-${thread2.stage}-page`)),reached<3&&thread2.answer_by!==null&&due(t(thread2.late_answer?"ladder-answer-over":"ladder-answer-due",{date:at(thread2.answer_by)})))}function alternates(app2,thread2){let units2=thread2.alternates.map(id=>app2.unit(id)).filter(unit=>unit?.takes);return units2.length===0?h("p",{class:"note"},t("thread-late-call",{phone:app2.directory.phone})):h("div",{class:"note"},paragraphs(t("thread-late")),units2.map(unit=>button("alternate",t("thread-alternate",{name:named(unit)}),()=>startReport(app2,unit.id),{"data-unit":String(unit.id)})))}function noteView(app2,note,heading="h3"){let name=id=>{let unit=app2.unit(id);return unit?named(unit):t("thread-unit",{unit:id})};return[h(heading,null,t("note-heading",{kind:t(`note-${note.kind}`),date:serviceDay(app2.directory,note.day)})),note.chain>0&&h("p",{class:"hint"},t("note-passed",{from:name(note.unit),by:name(note.thread_unit)})),note.repeats!==null&&h("p",{class:"hint"},t("note-repeats-page",{number:note.repeats})),note.phrases.map(number=>h("p",null,app2.phrases.texts.get(number)??t("note-phrase-unknown",{number}))),note.text&&h("p",{class:"text",dir:"auto"},note.text)]}function noteOf(app2,name){return app2.reading?.threads.flatMap(thread2=>thread2.notes).find(note=>note.name===name)}function startReply(app2,note){app2.write("reply",note),app2.go("reply")}function startRotate(app2){app2.letter.kind!=="rotate"&&(app2.code=null),app2.write("rotate"),app2.asked=null,app2.go("code")}function startReport(app2,unit=null){app2.write("report",null,unit),app2.code=null,app2.asked=null,app2.letter.set("danger",app2.danger),unit!==null&&app2.letter.set("involved","yes"),app2.go(app2.danger===""?"danger":"safe")}function practiceEnd(app2){let unit=app2.directory.units.find(unit2=>unit2.takes)?.id??1,{threads}=app2.engine.call("sample",{unit,now:app2.clock.now()});return screen(app2,t("practice-end-title"),[paragraphs(t("practice-end-text")),h("section",{class:"sample","aria-label":t("practice-end-title")},threads.map(thread2=>threadView(app2,thread2)))],[button("leave",t("leave"),()=>app2.leave(),{class:"primary"})])}function reply(app2){let note=noteOf(app2,app2.letter.note);return screen(app2,t("reply-title"),[note&&h("blockquote",{class:"note-quoted"},noteView(app2,note,"h2")),field(app2,app2.letter,"what",{rows:10,needed:!0,question:t("ask-reply")})],[button("next",t("way-next"),()=>next5(app2),{class:"primary"}),button("back",t("way-back"),()=>app2.go("thread"),{class:"quiet"})])}function next5(app2){return app2.letter.what.trim()===""?app2.go("reply",new Map([["what",t("error-reply")]])):app2.go("check")}var OPEN_DAYS=7,ANSWER_DAYS=91;function sent(app2){let{kind}=app2.outgoing.sent,report=kind==="report",{skipped}=app2.outgoing,coded=(report||kind==="rotate")&&!skipped&&app2.code;return screen(app2,t(`sent-title-${kind}`),[report&&ladder2(app2),skipped?paragraphs(t("sent-skipped")):paragraphs(t(`sent-text-${kind}`,{phone:app2.directory.phone})),coded&&codeAgain(app2)],[button("leave",t("leave"),()=>app2.leave(),{class:"primary"})])}function ladder2(app2){let{directory}=app2,day=dayAt(directory,app2.outgoing.sent.day),at=days=>serviceDay(directory,day+days),delivered=1;return h("ol",{class:"ladder"},h("li",{class:"done"},t("ladder-locked")),h("li",{class:"done"},t("ladder-box",{date:at(0)})),h("li",null,t("ladder-delivered-due",{date:at(delivered)})),h("li",null,t("ladder-opened-due",{date:at(delivered+OPEN_DAYS)})),!app2.outgoing.skipped&&h("li",null,t("ladder-answer-due",{date:at(delivered+ANSWER_DAYS)})))}function codeAgain(app2){let details=h("details",{id:"code-again"},h("summary",null,t("sent-code-again")));return details.addEventListener("toggle",()=>{details.querySelector("ol")?.remove(),details.open&&details.append(codeList(app2.asNumbers?app2.code.groups:app2.code.words))}),details}function sending(app2){let{kind,part,of,left:left2}=app2.outgoing.sending,waiting=left3=>{let seconds=Math.ceil(left3/1e3);return of===1?t("sending-soon",{seconds}):t("sending-wait",{done:part-1,of,seconds})},text2=h("p",{id:"sending-now"},kind==="done"?t("sending-done"):left2>0?waiting(left2):t("sending-part",{part,of}));return app2.outgoing.sending.count=left3=>text2.textContent=waiting(left3),screen(app2,t(kind==="done"?"sending-done-title":"sending-title"),[text2,of>1&&h("progress",{max:String(of),value:part-1,"aria-label":t("sending-title")}),of>1&&h("p",null,t("sending-stay"))],[])}function unsent(app2){let{kind,sent:sent2,of,why}=app2.outgoing.unsent;return screen(app2,t(kind==="done"?"unsent-done-title":"unsent-title"),[h("div",{role:"alert"},h("p",null,why),sent2>0&&h("p",null,t("unsent-parts",{sent:sent2,of}))),kind!=="done"&&paragraphs(t("unsent-text")),(kind==="report"||kind==="rotate")&&!app2.practice&&!app2.outgoing.skipped&&app2.code&&codeAgain(app2)],[button("again",t("way-again"),()=>app2.outgoing.again(),{class:"primary"})])}function stop(app2){return screen(app2,t("stop-title"),paragraphs(t("stop-text")),[button("send",t("stop-send"),()=>app2.outgoing.send("stop"),{class:"primary"}),button("back",t("way-back"),()=>app2.go("thread"),{class:"quiet"})])}function what(app2){let{letter}=app2;return screen(app2,t("what-title"),[field(app2,letter,"categories",{question:t("what-about")}),h("p",{class:"note"},t("what-not-your-code")),field(app2,letter,"what",{rows:12,needed:!0}),field(app2,letter,"when_first"),field(app2,letter,"when_last"),field(app2,letter,"ongoing"),field(app2,letter,"where")],formWays(app2,{back:"who",next:()=>next6(app2),enough:!0}))}function next6(app2){return app2.letter.what.trim()===""?app2.go("what",new Map([["what",t("error-what")]])):app2.go("know")}function who(app2){let{letter}=app2,most=app2.fields.max_subjects,count=Math.max(letter.subjects(),app2.subjects??1),names=app2.fields.fields.filter(field2=>field2.subject).map(field2=>field2.name),people=Array.from({length:count},(_,subject)=>h("section",{class:"person","aria-labelledby":`person-${subject}`},h("h2",{id:`person-${subject}`},t("who-person",{number:subject+1})),names.map(name=>field(app2,letter,name,{subject,rows:name==="subj_desc"?3:void 0})))),another=()=>{app2.subjects=count+1,app2.render(),document.getElementById(`subj-kind-${count}`)?.querySelector("input")?.focus()};return screen(app2,t("who-title"),[h("p",null,t("who-what-you-know")),people,count<most&&button("another",t("who-another"),another)],formWays(app2,{back:"force",next:()=>app2.go("what"),enough:!0}))}var screens={first,danger:dangerAlone,safe,police,force,who,what,know,files,contact,check:check2,code,sending,unsent,sent,looking,thread,reply,stop,"practice-end":practiceEnd,back,forgotten,left,stopped};var clock=new Clock,main=document.getElementById("main"),live=document.getElementById("live"),begin=document.getElementById("begin"),status=document.getElementById("begin-status"),picker=document.getElementById("page-language"),app=null,parts,told=()=>"",asked=null;function start(given){parts=given,document.documentElement.classList.add("script");let wanted=navigator.languages.map(tag=>tag.split("-")[0]).find(tag=>LANGUAGES.some(known2=>known2.tag===tag));languages(wanted??"en"),begin.addEventListener("click",async()=>{begin.disabled=!0;try{app===null?await ready():await app.begin()}catch(error2){begin.disabled=!1,trouble(error2)}}),ready().catch(trouble)}function tell(text2){told=text2,status.textContent=told()}async function ready(){tell(()=>t("start-getting-ready")),begin.disabled=!0;let[engine,bytes2]=await parts.load(kind=>{kind==="js"&&tell(()=>t("start-getting-ready-slowly"))});await painted();let root=hex(document.querySelector('meta[name="postern-root"]').content),verify=()=>engine.call("directory",{bytes:bytes2,root,now:clock.now()}),directory;try{directory=verify()}catch(error2){if(error2.kind!=="directory-expired"&&error2.kind!=="directory-not-yet")throw error2;directory=await askDate(verify)}document.documentElement.dataset.engine=engine.kind,app=new App({engine,clock,directory,screens:{...screens,...parts.own},main,live,verify,makeVisit:parts.makeVisit}),watchLeaving(app),watchHiding(app),begin.disabled=!1,tell(()=>t("start-ready"))}function askDate(verify){let ask=document.getElementById("date"),form=document.getElementById("date-form");return asked=()=>{document.getElementById("date-question").textContent=t("clock-question",{date:date(clock.now())}),document.getElementById("date-label").textContent=t("clock-label"),document.getElementById("date-send").textContent=t("clock-use")},asked(),form.hidden=!1,tell(()=>""),new Promise(resolve=>{form.addEventListener("submit",event=>{event.preventDefault();let given=ask.value.split("-").map(Number);if(given.length===3)try{let directory=clock.setDate(given,verify);form.hidden=!0,resolve(directory)}catch(error2){error2.kind==="directory-expired"||error2.kind==="directory-not-yet"?trouble(error2):tell(()=>t("clock-cannot-be"))}})})}function trouble(error2){if(error2 instanceof Over){tell(()=>t("start-ready"));return}switch(error2.kind){case"network":case"busy":case"refused":case"length":tell(()=>t("start-network")),begin.disabled=!1;break;case"directory-expired":case"directory-not-yet":tell(()=>t("start-lapsed"));break;case"board-not-verified":tell(()=>t("start-board")),begin.disabled=!1;break;case"engine-missing":tell(()=>t("start-engine"));break;default:tell(()=>t("start-not-verified"))}}function languages(tag){for(let language2 of LANGUAGES){let option=document.createElement("option");option.value=language2.tag,option.lang=language2.tag,option.textContent=language2.name,picker.append(option)}picker.addEventListener("change",()=>change(picker.value)),picker.hidden=!1,picker.value=tag,change(tag)}function change(tag){speak(tag);for(let section of document.querySelectorAll("main > section[lang]"))section.hidden=section.lang!==tag;for(let element of document.querySelectorAll("[data-l10n]"))element.textContent=t(element.dataset.l10n);let shown=document.getElementById("version");shown&&(shown.textContent=t("start-version",{version:version()})),status.textContent=told(),asked?.(),app?.translated()}function version(){return/\.([0-9a-f]+)\.js$/.exec(document.querySelector("script[integrity]")?.src??"")?.[1]??""}function hex(text2){return new Uint8Array(text2.match(/../g)?.map(byte=>parseInt(byte,16))??[])}start({load:onKind=>Promise.all([Engine.load({wasm:define_ENGINE_WASM_default,js:define_ENGINE_JS_default,onKind}),net.directory()]),makeVisit:({engine,clock:clock2,directory})=>new Visit({net,engine,clock:clock2,pace:milliseconds=>pace(directory,milliseconds)})});})();
