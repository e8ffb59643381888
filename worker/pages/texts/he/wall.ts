import { plural } from '../plural.ts'
import type { wall as english } from '../en/wall.ts'

/** The gallery and the page of one artist, in Hebrew. */
export const wall: typeof english = {
  title: 'הקיר',
  description:
    'תגים שאמניות ואמנים ציירו ביד, מהחדש לישן, ועם כל אחד ההבטחה שמאחוריו והדרך אל מי שנתן אותה.',
  lead: 'מאחורי כל תג יש הבטחה אישית של אמן או אמנית: נוצר בלי בינה מלאכותית יוצרת. מהחדש לישן.',

  form: 'חיפוש בקיר',
  formWord: 'שם, או מילה',
  formMedium: 'חומר או טכניקה, למשל דיו',
  formPart: 'ההבטחה ניתנה על',
  formAnything: 'כל דבר',
  formLook: 'חיפוש',
  mistake: 'לא הצלחנו לקרוא את זה. כדאי לקצר, או להשאיר ריק.',
  matching: 'רק תגים מתאימים. [wall|הצגת הקיר כולו]',

  ends: 'כאן נגמר הקיר. [wall|חזרה לתגים החדשים ביותר]',
  noMatch: 'אין תג מתאים',
  noMatchWhy:
    'אולי בפחות מילים, או בכתיב אחר? סימני הטעמה ואותיות גדולות לא משנים. אם מישהו לא נמצא כאן, זה לא אומר דבר על דרך העבודה שלו.',
  whole: 'הצגת הקיר כולו',
  empty: 'הקיר עדיין ריק',
  emptyWhy:
    'עוד לא נתלה כאן תג. את התמונות כאן יציירו אמניות ואמנים, ואיש מלבדם, ולכן עד שתגיע הראשונה אין מה להראות. היא יכולה להיות שלך.',

  pages: 'עוד מהקיר',
  newer: 'תגים חדשים יותר',
  older: 'תגים ישנים יותר',

  entry: ': התג של {artist}, והרשומה שלו',
  entrySince: 'יצירה מאז {year}.',
  entryPledged: 'ההבטחה ניתנה ביום {day} על אלה: {parts}.',
  door: 'איפה למצוא את {artist} ולתמוך: {door}',

  artistPledges: plural({
    one: 'במרשם יש הבטחה אחת של {artist}: {parts}, created with human intelligence. זו הבטחה אישית של מי שנתן אותה; איש לא בחן את היצירה.',
    two: 'במרשם יש שתי הבטחות של {artist}: {parts}, created with human intelligence. זו הבטחה אישית של מי שנתן אותה; איש לא בחן את היצירה.',
    other:
      'במרשם יש {count} הבטחות של {artist}: {parts}, created with human intelligence. זו הבטחה אישית של מי שנתן אותה; איש לא בחן את היצירה.',
  }),
  artistNone: 'אין כאן הבטחה בתוקף של {artist}.',
  nothingStands: 'אין כאן הבטחה בתוקף',
  nothingStandsNow: 'כרגע אין כאן הבטחה בתוקף של {artist}. מה שהיה רשום למטה, עם התאריכים שלו.',
  readRecord: 'קריאת הרשומה {code}',
  others: plural({ one: 'עוד תג', two: 'עוד שני תגים', other: 'עוד תגים' }),
  chain: 'מציור לציור',
  chainAfter: 'צויר בעקבות',
  chainInspired: 'צויר בעקבות תג מהדף הזה',
  fallen: 'כבר לא בתוקף',
  fallenWithdrawn: '[strong|בוטלה] ביום {day}, ניתנה ביום {pledged}',
  fallenSuspended: '[strong|הושעתה] ביום {day}, ניתנה ביום {pledged}',

  noPledgeYet: 'עוד אין כאן הבטחה. כשתהיה, זה יהיה המקום שלה.',
  lookAtWall: 'אל הקיר',
  unknown: 'אין כאן מישהו בכינוי הזה',
  unknownLooked:
    'חיפשנו את {handle}, ואין כאן אמן או אמנית בכינוי כזה. אולי חסרה אות, או שמי שבחר בכינוי עזב.',
  unknownName: 'חיפוש שם בקיר',
  unknownOr: 'ואפשר גם [wall|להסתכל על הקיר כולו]. יש לך קוד מתג? [check|אפשר לחפש אותו].',
}
