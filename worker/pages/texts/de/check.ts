import type { check as english } from '../en/check.ts'
import { plural } from '../plural.ts'

/** Looking things up, in German. */
export const check: typeof english = {
  title: 'Ein Zeichen prüfen',
  titleAsked: 'Prüfen: {query}',
  description:
    'Füge eine Adresse, einen Code oder einen Namen ein und lies in einfachen Worten, was dieses Register darüber weiß.',
  lead: 'Du hast ein Zeichen, einen Namen oder eine Seite gesehen? Füge es hier ein und lies, was dieses Register weiß.',
  label: 'Eine Adresse, ein Code oder ein Name',
  hint: 'Zum Beispiel ada-draws.com/shop, K3V9-X2AM oder Zoë Lind. Kleine Buchstaben sind in Ordnung, und ein Name ohne seine Akzente auch.',
  look: 'Nachschlagen',
  tooLong: plural({
    one: 'Das ist {count} Zeichen lang, und Platz ist für {most}. Eine Adresse, ein Code oder ein Name genügt.',
    other:
      'Das ist {count} Zeichen lang, und Platz ist für {most}. Eine Adresse, ein Code oder ein Name genügt.',
  }),
  unseen:
    'Darin ist ein Zeichen, das niemand sehen kann. Bitte tippe es noch einmal, ohne dieses Zeichen.',

  none: 'Davon steht hier nichts',
  fit: plural({ one: 'Ein Versprechen passt', other: '{count} Versprechen passen' }),
  moreThan: plural({
    one: 'Mehr als {count} Versprechen passt',
    other: 'Mehr als {count} Versprechen passen',
  }),
  thereAreMore: 'Es gibt noch mehr. Schreib mehr von dem Namen oder die ganze Adresse.',
  sameName: 'Einen Namen hat sich jemand selbst gegeben, und andere können denselben haben.',
  compare:
    'Jeder kann das Bild eines Zeichens kopieren. Öffne den Eintrag und vergleiche ihn mit dem Zeichen, das du gesehen hast.',

  stands:
    '[strong|Das Versprechen gilt.] Es ist das eigene Versprechen der Person; niemand hat das Werk untersucht.',
  suspended:
    '[strong|Ausgesetzt.] Ein Mensch, der sich um dieses Register kümmert, hat es angehalten. Der Eintrag sagt, warum.',
  withdrawn:
    '[strong|Zurückgezogen.] Wer es gab, hat das Versprechen zurückgenommen. Für neue Werke zählt es nicht.',
  left: '[strong|Zurückgezogen.] Wer es gab, hat das Register verlassen. Für neue Werke zählt es nicht.',
  pledged: 'versprochen am {day}',
  hadBeenPledged: 'war versprochen am {day}',

  theArtist: 'Die Person dahinter',
  whyCode: 'Das ist der Code, nach dem du gefragt hast.',
  whyName: 'Der Name passt.',
  whyAddress: '{artist} nennt diese Adresse, neben vielen anderen. Niemand hat sie geprüft.',
  whyNamed: '{artist} nennt diesen Ort: {address}. Niemand hat ihn geprüft.',
  whyPage:
    '{artist} nennt {address}, und diese Seite trug das Zeichen, als wir am {day} nachsahen.',
  whySite:
    '{artist} nennt {address}, und diese Website nannte das Versprechen, als wir am {day} nachsahen.',
  whyLapsed:
    '{artist} nennt {address}. Von dort führte einmal ein Weg zurück, zuletzt gesehen am {day}; jetzt nicht mehr.',

  noCode: 'Kein Versprechen hat den Code {code}.',
  noCodeNoName: 'Kein Versprechen hat den Code {code}, und so heißt hier auch niemand.',
  noAddress: 'Niemand hat {address} genannt.',
  noAddressNoName: 'Niemand hat {address} genannt, und so heißt hier auch niemand.',
  noHandle: 'Hier heißt niemand {handle}.',
  noName: 'So heißt hier niemand.',
  noAccusation:
    'Das ist kein Vorwurf: Die meisten, die Kunst machen, haben nie von diesem Register gehört, und eine Seite ohne Zeichen sagt nichts darüber, wie etwas entstanden ist.',
  noneCode:
    'Wenn ein Zeichen diesen Code zeigt, hat ihn vielleicht jemand erfunden, oder er ist verschrieben. Jeder echte Eintrag steht unter {address} und seinem Code.',
  noneAddress:
    'Füge die ganze Adresse genau der Seite ein, auf der du das Zeichen gesehen hast, oder versuche es mit dem Namen. Man darf ein Zeichen an mehr Orten zeigen, als man genannt hat.',
  noneName:
    'Versuche es mit einem kürzeren Stück des Namens oder mit der Adresse, auf der du das Werk gesehen hast.',

  receipt: 'Einen Beleg prüfen',
  receiptWhat:
    'Ein Beleg ist eine unterschriebene Kopie eines Versprechens: ein Bild des Zeichens, in dem etwas versteckt ist, oder ein Text. Hat dir jemand einen gegeben? Lies hier, von wem er ist, ob er verändert wurde und ob das Versprechen noch gilt. Dein eigener Browser liest ihn; er wird nirgendwohin geschickt.',
  receiptScript: 'Dieser Teil braucht Skript',
  receiptWithout:
    'Wir lesen Belege in deinem Browser, damit du sie uns nicht schicken musst. Ohne Skript kannst du oben den Code des Versprechens nachschlagen oder [tools|den Beleg mit den Werkzeugen anderer prüfen].',
  receiptFile: 'Wähle die Datei, oder lass sie hier fallen',
  receiptKinds: 'PNG, SVG oder JSON',
  receiptPaste: 'Oder füge den Text ein',
  receiptRead: 'Lesen',
}
