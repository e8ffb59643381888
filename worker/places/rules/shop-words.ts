import { printCode } from '../../../schema/code.ts'
import { CLAIM } from '../../../schema/wire.ts'

/*
 * What an artist writes beside a listing, in the language of the shop. The claim itself stays in the words in which it
 * was pledged. Nothing here says that anybody but the artist vouches for it.
 */

/** Marketplaces cut what is longer. In characters as people count them. */
export const SENTENCE_MOST = 160

type ShopWords = {
  /** The language, by its own name. */
  language: string
  promise: (name: string) => string
  /** Where a name is too long for a sentence: half a name is somebody else's. */
  promiseOfArtist: string
  lookUp: (host: string, code: string) => string
  about: (name: string, host: string, code: string) => string
}

export const SHOP_WORDS = {
  en: {
    language: 'English',
    promise: (name) => `${name} promises it for this work.`,
    promiseOfArtist: 'The artist promises it for this work.',
    lookUp: (host, code) => `Look it up: ${host}, code ${code}.`,
    about: (name, host, code) =>
      `I make my work myself, without generative AI. I have promised that in public, under the name ${name}. You can read the promise, and everything that happened to it since, at ${host} with the code ${code}.`,
  },
  es: {
    language: 'Español',
    promise: (name) => `Lo promete ${name} para esta obra.`,
    promiseOfArtist: 'Lo promete quien hizo esta obra.',
    lookUp: (host, code) => `Compruébalo: ${host}, código ${code}.`,
    about: (name, host, code) =>
      `Hago mi obra sin IA generativa. Lo he prometido en público con el nombre ${name}. La promesa, y todo lo que pasó con ella, se lee en ${host} con el código ${code}.`,
  },
  fr: {
    language: 'Français',
    promise: (name) => `${name} le promet pour cette œuvre.`,
    promiseOfArtist: 'L’artiste le promet pour cette œuvre.',
    lookUp: (host, code) => `À vérifier : ${host}, code ${code}.`,
    about: (name, host, code) =>
      `Je crée moi-même, sans IA générative. Je l’ai promis en public sous le nom ${name}. La promesse, et tout ce qui lui est arrivé depuis, se lit sur ${host} avec le code ${code}.`,
  },
  de: {
    language: 'Deutsch',
    promise: (name) => `Das verspricht ${name} für dieses Werk.`,
    promiseOfArtist: 'Das verspricht, wer es gemacht hat.',
    lookUp: (host, code) => `Nachsehen: ${host}, Code ${code}.`,
    about: (name, host, code) =>
      `Ich mache meine Werke selbst, ohne generative KI. Das habe ich öffentlich versprochen, unter dem Namen ${name}. Das Versprechen, und was seither damit geschah, steht auf ${host} unter dem Code ${code}.`,
  },
  it: {
    language: 'Italiano',
    promise: (name) => `${name} lo promette per quest’opera.`,
    promiseOfArtist: 'Lo promette chi ha fatto quest’opera.',
    lookUp: (host, code) => `Controlla: ${host}, codice ${code}.`,
    about: (name, host, code) =>
      `Faccio le mie opere senza IA generativa. L’ho promesso in pubblico con il nome ${name}. La promessa, e quello che ne è stato, si legge su ${host} con il codice ${code}.`,
  },
  pt: {
    language: 'Português',
    promise: (name) => `${name} promete-o para esta obra.`,
    promiseOfArtist: 'Promete-o quem fez esta obra.',
    lookUp: (host, code) => `Veja em ${host}, código ${code}.`,
    about: (name, host, code) =>
      `Faço as minhas obras sem IA generativa. Prometi-o em público com o nome ${name}. A promessa, e o que lhe aconteceu desde então, lê-se em ${host} com o código ${code}.`,
  },
  nl: {
    language: 'Nederlands',
    promise: (name) => `${name} belooft het voor dit werk.`,
    promiseOfArtist: 'De maker belooft het voor dit werk.',
    lookUp: (host, code) => `Kijk het na: ${host}, code ${code}.`,
    about: (name, host, code) =>
      `Ik maak mijn werk zelf, zonder generatieve AI. Dat heb ik in het openbaar beloofd, onder de naam ${name}. De belofte, en wat er sindsdien mee gebeurde, staat op ${host} onder code ${code}.`,
  },
  pl: {
    language: 'Polski',
    promise: (name) => `${name} obiecuje to dla tej pracy.`,
    promiseOfArtist: 'Obiecuje to osoba, która ją stworzyła.',
    lookUp: (host, code) => `Sprawdź: ${host}, kod ${code}.`,
    about: (name, host, code) =>
      `Tworzę bez generatywnej AI. Obiecałem/am to publicznie pod nazwiskiem ${name}. Obietnicę i to, co się z nią działo, można przeczytać na ${host} pod kodem ${code}.`,
  },
  uk: {
    language: 'Українська',
    promise: (name) => `${name} обіцяє це для цієї роботи.`,
    promiseOfArtist: 'Це обіцяє авторка чи автор роботи.',
    lookUp: (host, code) => `Перевірте: ${host}, код ${code}.`,
    about: (name, host, code) =>
      `Я створюю свої роботи без генеративного ШІ. Це моя публічна обіцянка під ім’ям ${name}. Її саму і все, що з нею сталося, можна прочитати на ${host} за кодом ${code}.`,
  },
  tr: {
    language: 'Türkçe',
    promise: (name) => `${name} bu eser için söz veriyor.`,
    promiseOfArtist: 'Sanatçı bu eser için söz veriyor.',
    lookUp: (host, code) => `Bakın: ${host}, kod ${code}.`,
    about: (name, host, code) =>
      `Eserlerimi üretken yapay zekâ olmadan kendim yapıyorum. Bunun için ${name} adıyla herkese açık söz verdim. Sözümü ve sonrasını ${host} adresinde ${code} koduyla okuyabilirsiniz.`,
  },
  ar: {
    language: 'العربية',
    promise: (name) => `يتعهد ${name} بذلك لهذا العمل.`,
    promiseOfArtist: 'تعهد من صاحب هذا العمل.',
    lookUp: (host, code) => `للتحقق: ${host}، الرمز ${code}.`,
    about: (name, host, code) =>
      `أصنع أعمالي بنفسي دون ذكاء اصطناعي توليدي. وعدت بذلك علنًا باسم ${name}. يمكن قراءة الوعد وكل ما جرى له على ${host} بالرمز ${code}.`,
  },
  he: {
    language: 'עברית',
    promise: (name) => `הבטחה של ${name} ליצירה זו.`,
    promiseOfArtist: 'הבטחה של מי שיצר את היצירה.',
    lookUp: (host, code) => `לבדיקה: ${host}, קוד ${code}.`,
    about: (name, host, code) =>
      `אני יוצר/ת בעצמי, ללא בינה מלאכותית יוצרת. הבטחתי זאת בפומבי בשם ${name}. את ההבטחה ואת כל מה שקרה לה אפשר לקרוא ב-${host} עם הקוד ${code}.`,
  },
  hi: {
    language: 'हिन्दी',
    promise: (name) => `इस कृति के लिए यह ${name} का वादा है।`,
    promiseOfArtist: 'यह इस कृति के कलाकार का वादा है।',
    lookUp: (host, code) => `जाँचें: ${host}, कोड ${code}।`,
    about: (name, host, code) =>
      `मैं अपना काम जेनरेटिव AI के बिना खुद बनाता/बनाती हूँ। यह वादा मैंने ${name} नाम से सबके सामने किया है। वादा और उसके बाद जो हुआ, ${host} पर कोड ${code} से पढ़ा जा सकता है।`,
  },
  ja: {
    language: '日本語',
    promise: (name) => `この作品について${name}が約束しています。`,
    promiseOfArtist: 'この作品について作者が約束しています。',
    lookUp: (host, code) => `確認：${host}、コード${code}。`,
    about: (name, host, code) =>
      `私は生成AIを使わずに自分の手で作品を作っています。${name}の名前で公に約束しました。約束とその後の記録は、${host}でコード${code}から読めます。`,
  },
  ko: {
    language: '한국어',
    promise: (name) => `이 작품에 대한 ${name}의 약속입니다.`,
    promiseOfArtist: '이 작품에 대한 작가의 약속입니다.',
    lookUp: (host, code) => `확인: ${host}, 코드 ${code}.`,
    about: (name, host, code) =>
      `저는 생성형 AI 없이 직접 작품을 만듭니다. ${name}이라는 이름으로 공개적으로 약속했습니다. 약속과 그 뒤의 기록은 ${host}에서 코드 ${code}로 읽을 수 있습니다.`,
  },
  'zh-Hans': {
    language: '简体中文',
    promise: (name) => `${name}为这件作品作出此承诺。`,
    promiseOfArtist: '作者为这件作品作出此承诺。',
    lookUp: (host, code) => `查证：${host}，代码 ${code}。`,
    about: (name, host, code) =>
      `我的作品由我亲手完成，不用生成式人工智能。我以“${name}”之名公开作出了承诺。承诺及其后的记录，可在 ${host} 用代码 ${code} 查阅。`,
  },
} as const satisfies { [language: string]: ShopWords }

export type ShopLanguage = keyof typeof SHOP_WORDS

export type ShopAbout = {
  name: string
  code: string
  /** The register's host, as people type it. */
  host: string
}

/** For listings and captions: whose promise, and how to look it up, without a link. */
export function composeSentence(language: ShopLanguage, { name, code, host }: ShopAbout): string {
  const words = SHOP_WORDS[language]
  const claim = `${CLAIM.replace('c', 'C')}.`
  const end = words.lookUp(host, printCode(code))
  const whole = `${claim} ${words.promise(name)} ${end}`
  return countCharacters(whole) <= SENTENCE_MOST
    ? whole
    : `${claim} ${words.promiseOfArtist} ${end}`
}

export function composeAbout(language: ShopLanguage, { name, code, host }: ShopAbout): string {
  return SHOP_WORDS[language].about(name, host, printCode(code))
}

export function countCharacters(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length
}
