import { plural } from '../plural.ts'
import type { wall as english } from '../en/wall.ts'

/** The gallery and the page of one artist, in Arabic. No verb here agrees with a name, as in record.ts. */
export const wall: typeof english = {
  title: 'الجدار',
  description:
    'شارات رسمها أهل الفن بأيديهم، الأحدث أولًا، ومع كل شارة الوعد الذي وراءها والطريق إلى صاحبها.',
  lead: 'وراء كل شارة وعد قطعه صاحبها بنفسه: صُنع دون ذكاء اصطناعي توليدي. الأحدث أولًا.',

  form: 'البحث في الجدار',
  formWord: 'اسم أو كلمة',
  formMedium: 'المادة أو التقنية، مثل الحبر',
  formPart: 'الوعد عن',
  formAnything: 'أي شيء',
  formLook: 'ابحث',
  mistake: 'تعذّرت قراءة هذا. من فضلك اكتبه أقصر، أو اتركه فارغًا.',
  matching: 'الشارات المطابقة فقط. [wall|اعرض الجدار كله]',

  ends: 'هنا ينتهي الجدار. [wall|عُد إلى أحدث الشارات]',
  noMatch: 'لا توجد شارة مطابقة',
  noMatchWhy:
    'ربما بكلمات أقل، أو بكتابة أخرى؟ لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر للعلامات فوق الأحرف. وغياب شخص عن هذا المكان لا يقول شيئًا عن طريقة عمله.',
  whole: 'اعرض الجدار كله',
  empty: 'الجدار ما زال فارغًا',
  emptyWhy:
    'لم يعلّق أحد شارة بعد. الصور هنا سيرسمها أهل الفن ولا أحد غيرهم، ولذلك لا شيء يُعرض إلى أن تصل الأولى. وقد تكون شارتك أنت.',

  pages: 'المزيد من الجدار',
  newer: 'شارات أحدث',
  older: 'شارات أقدم',

  entry: ': شارة {artist}، وسجلها',
  entrySince: 'صنع الأشياء منذ {year}.',
  entryPledged: 'قُطع الوعد في {day}، وهو عن: {parts}.',
  door: 'للوصول إلى {artist} وتقديم الدعم: {door}',

  artistPledges: plural({
    zero: 'لا وعد في سجل الوعود من {artist}: {parts}، created with human intelligence. هذا وعد صاحبه وحده؛ ولم يفحص أحد العمل.',
    one: 'في سجل الوعود وعد واحد من {artist}: {parts}، created with human intelligence. هذا وعد صاحبه وحده؛ ولم يفحص أحد العمل.',
    two: 'في سجل الوعود وعدان من {artist}: {parts}، created with human intelligence. هذا وعد صاحبه وحده؛ ولم يفحص أحد العمل.',
    few: 'في سجل الوعود {count} وعود من {artist}: {parts}، created with human intelligence. هذا وعد صاحبه وحده؛ ولم يفحص أحد العمل.',
    many: 'في سجل الوعود {count} وعدًا من {artist}: {parts}، created with human intelligence. هذا وعد صاحبه وحده؛ ولم يفحص أحد العمل.',
    other:
      'في سجل الوعود {count} وعد من {artist}: {parts}، created with human intelligence. هذا وعد صاحبه وحده؛ ولم يفحص أحد العمل.',
  }),
  artistNone: 'لا يوجد هنا وعد قائم من {artist}.',
  nothingStands: 'لا يوجد هنا وعد قائم',
  nothingStandsNow: 'لا يوجد هنا الآن وعد قائم من {artist}. وما كان موجودًا مذكور أدناه مع تواريخه.',
  readRecord: 'اقرأ السجل {code}',
  others: plural({
    zero: 'لا شارات أخرى',
    one: 'شارة أخرى',
    two: 'شارتان أخريان',
    few: 'شارات أخرى',
    many: 'شارات أخرى',
    other: 'شارات أخرى',
  }),
  chain: 'من رسم إلى رسم',
  chainAfter: 'مرسوم على غرار',
  chainInspired: 'ما رُسم على غرار شارة من شارات هذه الصفحة',
  fallen: 'لم يعد قائمًا',
  fallenWithdrawn: '[strong|تم سحب الوعد] في {day}، وكان قد قُطع في {pledged}',
  fallenSuspended: '[strong|الوعد معلَّق] منذ {day}، وكان قد قُطع في {pledged}',

  noPledgeYet: 'لا يوجد وعد هنا بعد. وحين يوجد، سيكون في هذا المكان.',
  lookAtWall: 'انظر إلى الجدار',
  unknown: 'لا أحد يحمل اسم المستخدم هذا',
  unknownLooked:
    'بحثنا عن {handle}، ولم نجد هنا أحدًا بهذا الاسم. ربما ينقص حرف، أو ربما غادر صاحب الاسم.',
  unknownName: 'ابحث عن اسم في الجدار',
  unknownOr: 'أو [wall|انظر إلى الجدار كله]. وإذا كان عندك رمز من شارة، [check|فابحث عنه].',
}
