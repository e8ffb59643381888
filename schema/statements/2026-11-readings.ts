import type { Language } from '../languages.ts'
import type { StatementWords } from './index.ts'

/**
 * The words of 2026-11 as help for reading. Nobody can pledge in them until a native speaker has reviewed them and
 * 2026-11.ts takes them in as `reviewed`. Sentence by sentence, like the English ones. CC0 1.0.
 */
const SENTENCES: { [language in Exclude<Language, 'en'>]: string[] } = {
  es: [
    'Yo hice la obra que muestro con este distintivo.',
    'Ninguna de las partes que he marcado fue hecha por IA generativa.',
    'No he calcado, repintado ni editado nada que hiciera una IA.',
    'Las herramientas corrientes valen: pinceles, filtros, deshacer, corrector ortográfico, fotos que puedo usar como referencia y modelos 3D hechos por personas.',
    'Si esto deja de ser verdad, retiraré esta promesa.',
  ],
  fr: [
    'J’ai fait moi-même le travail que je montre avec ce badge.',
    'Aucune des parties que j’ai cochées n’a été faite par une IA générative.',
    'Je n’ai pas décalqué, repeint ni retouché quelque chose qu’une IA a fait.',
    'Les outils ordinaires sont permis : pinceaux, filtres, annuler, correcteur d’orthographe, photos que j’ai le droit de prendre pour modèle, et modèles 3D faits par des personnes.',
    'Si cela cesse d’être vrai, je retirerai cette promesse.',
  ],
  de: [
    'Ich habe das Werk, das ich mit diesem Zeichen zeige, selbst gemacht.',
    'Kein Teil davon, den ich angekreuzt habe, wurde von generativer KI gemacht.',
    'Ich habe nichts abgepaust, übermalt oder bearbeitet, was eine KI gemacht hat.',
    'Gewöhnliche Werkzeuge sind in Ordnung: Pinsel, Filter, Rückgängig, Rechtschreibprüfung, Fotos, die ich als Vorlage benutzen darf, und 3D-Modelle, die Menschen gemacht haben.',
    'Wenn das nicht mehr stimmt, ziehe ich dieses Versprechen zurück.',
  ],
  it: [
    'Ho fatto io l’opera che mostro con questo distintivo.',
    'Nessuna delle parti che ho spuntato è stata fatta da un’IA generativa.',
    'Non ho ricalcato, ridipinto o modificato qualcosa fatto da un’IA.',
    'Gli strumenti comuni vanno bene: pennelli, filtri, annulla, correttore ortografico, foto che posso usare come riferimento e modelli 3D fatti da persone.',
    'Se questo non sarà più vero, ritirerò questa promessa.',
  ],
  pt: [
    'Fui eu que fiz a obra que mostro com este distintivo.',
    'Nenhuma das partes que marquei foi feita por IA generativa.',
    'Não decalquei, não pintei por cima nem editei algo feito por IA.',
    'Ferramentas comuns são permitidas: pincéis, filtros, desfazer, corretor ortográfico, fotos que posso usar como referência e modelos 3D feitos por pessoas.',
    'Se isto deixar de ser verdade, retirarei esta promessa.',
  ],
  nl: [
    'Ik heb het werk dat ik met dit teken laat zien zelf gemaakt.',
    'Geen deel ervan dat ik heb aangevinkt is gemaakt door generatieve AI.',
    'Ik heb niets overgetrokken, overgeschilderd of bewerkt dat AI heeft gemaakt.',
    'Gewone hulpmiddelen mogen: penselen, filters, ongedaan maken, spellingcontrole, foto’s die ik als voorbeeld mag gebruiken, en 3D-modellen die mensen hebben gemaakt.',
    'Als dit niet meer waar is, trek ik deze belofte in.',
  ],
  pl: [
    'To ja zrobiłem lub zrobiłam pracę, którą pokazuję z tą odznaką.',
    'Żadnej jej części, którą zaznaczam, nie zrobiła generatywna AI.',
    'To nie jest kalka, przemalówka ani przeróbka czegoś, co zrobiła AI.',
    'Zwykłe narzędzia są w porządku: pędzle, filtry, cofanie, sprawdzanie pisowni, zdjęcia, których wolno mi użyć jako wzoru, i modele 3D zrobione przez ludzi.',
    'Jeśli przestanie to być prawdą, wycofam tę obietnicę.',
  ],
  uk: [
    'Роботу, яку я показую з цією відзнакою, створено мною.',
    'Жодну її частину, яку я позначаю, не створив генеративний ШІ.',
    'Це не обведене, не зафарбоване поверх і не перероблене з того, що створив ШІ.',
    'Звичайні інструменти дозволені: пензлі, фільтри, скасування дій, перевірка правопису, фотографії, які мені можна брати за зразок, і 3D-моделі, створені людьми.',
    'Якщо це перестане бути правдою, я відкличу цю обіцянку.',
  ],
  tr: [
    'Bu rozetle gösterdiğim işi ben yaptım.',
    'İşaretlediğim hiçbir parçasını üretken yapay zekâ yapmadı.',
    'Yapay zekânın yaptığı bir şeyin üzerinden çizmedim, üzerini boyamadım, onu düzenlemedim.',
    'Sıradan araçlar serbesttir: fırçalar, filtreler, geri alma, yazım denetimi, kaynak olarak kullanabileceğim fotoğraflar ve insanların yaptığı 3B modeller.',
    'Bu artık doğru olmazsa bu sözü geri alacağım.',
  ],
  ar: [
    'أنا صنعتُ العمل الذي أعرضه مع هذه الشارة.',
    'لم يصنع الذكاء الاصطناعي التوليدي أي جزء منه من الأجزاء التي أشرتُ إليها.',
    'لم أنقل شيئًا صنعه الذكاء الاصطناعي بالشفّ، ولم أرسم فوقه، ولم أعدّله.',
    'الأدوات العادية مسموحة: الفُرَش، والمرشّحات، والتراجع، والتدقيق الإملائي، والصور التي يحق لي استعمالها مرجعًا، والنماذج ثلاثية الأبعاد التي صنعها بشر.',
    'إذا لم يعد هذا صحيحًا، فسأسحب هذا الوعد.',
  ],
  he: [
    'אני יצרתי את העבודה שאני מציג או מציגה עם התג הזה.',
    'אף חלק שלה מבין אלה שסימנתי לא נוצר בידי בינה מלאכותית יוצרת.',
    'לא העתקתי בשקיפות, לא ציירתי מעל ולא ערכתי משהו שבינה מלאכותית יצרה.',
    'כלים רגילים מותרים: מכחולים, מסננים, ביטול פעולה, בדיקת איות, צילומים שמותר לי להיעזר בהם ודגמי תלת־ממד שאנשים יצרו.',
    'אם זה יפסיק להיות נכון, אבטל את ההבטחה הזאת.',
  ],
  hi: [
    'इस बिल्ले के साथ जो काम मैं दिखाता या दिखाती हूँ, वह मैंने बनाया है।',
    'उसका कोई भी हिस्सा, जिस पर मैंने निशान लगाया है, जनरेटिव एआई ने नहीं बनाया।',
    'एआई की बनाई किसी चीज़ को मैंने न ट्रेस किया, न उस पर रंग भरा, न उसे बदला।',
    'साधारण औज़ार ठीक हैं: ब्रश, फ़िल्टर, अनडू, वर्तनी जाँच, तस्वीरें जिन्हें मैं संदर्भ के लिए इस्तेमाल कर सकता या सकती हूँ, और लोगों के बनाए 3D मॉडल।',
    'अगर यह सच नहीं रहा, तो मैं यह वादा वापस ले लूँगा या लूँगी।',
  ],
  ja: [
    'このバッジとともに見せる作品は、私が作りました。',
    '私が選んだ部分は、どれも生成AIが作ったものではありません。',
    'AIが作ったものを、なぞったり、上から描いたり、加工したりしていません。',
    '普通の道具は使えます。ブラシ、フィルター、取り消し、スペルチェック、参考に使ってよい写真、人が作った3Dモデルなどです。',
    'これが本当でなくなったら、この約束を撤回します。',
  ],
  ko: [
    '이 배지와 함께 보이는 작품은 제가 만들었습니다.',
    '제가 표시한 부분 가운데 생성형 AI가 만든 것은 없습니다.',
    'AI가 만든 것을 베끼거나 덧그리거나 고치지 않았습니다.',
    '보통의 도구는 괜찮습니다. 브러시, 필터, 실행 취소, 맞춤법 검사, 참고해도 되는 사진, 사람이 만든 3D 모델이 그렇습니다.',
    '이것이 더는 사실이 아니게 되면 이 약속을 철회하겠습니다.',
  ],
  'zh-Hans': [
    '我用这个徽章展示的作品是我自己做的。',
    '我勾选的每个部分，都不是由生成式人工智能制作的。',
    '我没有描摹、覆绘或修改人工智能做出的东西。',
    '普通工具可以使用：画笔、滤镜、撤销、拼写检查、我有权参考的照片，以及由人制作的 3D 模型。',
    '如果这不再属实，我会撤回这个承诺。',
  ],
}

export const READINGS: { [language: string]: StatementWords } = Object.fromEntries(
  Object.entries(SENTENCES).map(([language, sentences]) => [
    language,
    { reviewed: false, sentences },
  ]),
)
