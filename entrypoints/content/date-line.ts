// Date lines, as they stand written: "Published: 28 August 2021, 06:30 BST | Updated: ...".
import { asIsoDate, type NumberOrder } from './date-formats.ts'

export const changeWords =
  /\b(?:last )?(?:updated?|modified|modification|revised|edited|retrieved|accessed|aktualisiert|aktualisierung|geändert|mis à jour|mise à jour|modifié|actualizado|actualización|aggiornato|aggiornamento|atualizado|bijgewerkt|uppdaterad|opdateret|oppdatert|zaktualizowano|aktualizováno|обновлено|güncelleme)(?!\p{L})/iu
export const publishWords =
  /(?<!\p{L})(?:published|publication date|posted|first published|created|released|issued|publiée?|veröffentlicht|erschienen|erstellt|stand|publicad[oa]|pubblicato|geplaatst|gepubliceerd|publicerad|publisert|udgivet|opublikowano|data publikacji|publikováno|megjelent|опубликовано|yayınlanma|diterbitkan)(?!\p{L})/iu

/** The day in the few words of a date line; none if it is only that of a change. */
export function readDateLine(words: string, order?: NumberOrder): string | undefined {
  const text = words.trim().replace(/\s+/g, ' ')
  if (text.length > 160) return undefined
  for (const part of divide(text)) {
    const date = readPart(part.trim(), order)
    if (date) return date
  }
  return undefined
}

/** An element's words, with a space where one element ends: blocks put none between them. */
export function wordsOf(element: Element): string {
  const words: string[] = []
  const gather = (node: Node) => {
    if (node.nodeType === 3) words.push(node.nodeValue ?? '')
    else if (!/^(script|style|noscript)$/i.test(node.nodeName)) node.childNodes.forEach(gather)
  }
  gather(element)
  return words.join(' ').trim()
}

/** The day that a report begins with: "KABUL, Aug. 27, 2021 (Agency) - The road ...". */
export function readDateline(paragraph: string): string | undefined {
  const [, date] = dateline.exec(paragraph.trim().slice(0, 120)) ?? []
  return date && asIsoDate(date)
}
const dateline =
  /^(?:\p{Lu}[\p{Lu}.\s-]+,\s*(?:\p{Lu}[\p{L}.]+,\s*){0,2})?(\p{L}{3,9}\.?\s\d{1,2},\s\d{4}|\d{1,2}\.?\s\p{L}{3,9}\.?,?\s\d{4})\s*(?:\([^)]{2,30}\)|\/[^/]{2,30}\/)?\s*(?:--|[-–—])\s/u

/** By bars and dots, and before each word of publication or change; what is said to be of a change is left out. */
function divide(text: string): string[] {
  const parts = text.split(/\s[|•·–—]\s|[|•·]/).flatMap((part) => part.split(beforeWords))
  const told = parts.filter((part) => publishWords.test(part.slice(0, 24)))
  return [...told, ...parts.filter((part) => !told.includes(part) && !changeWords.test(part.slice(0, 30)))]
}
const beforeWords = new RegExp(`(?=${changeWords.source})|(?=${publishWords.source})`, 'iu')

function readPart(part: string, order: NumberOrder | undefined): string | undefined {
  const plain = part.replace(leading, '').trim()
  for (const candidate of [plain, part]) {
    const date =
      asIsoDate(candidate, order) ??
      asIsoDate(/\d{4}-\d\d-\d\d([T ][\d:.]+ ?(Z|[+-]\d\d:?\d\d)?)?/.exec(candidate)?.[0] ?? '') ??
      asIsoDate(
        /(?<![\d.])\d{1,2}\. ?\d{1,2}\. ?(20|19)\d\d(?!\d)(,? (um )?\d{1,2}[:.]\d\d)?/.exec(candidate)?.[0] ?? '',
      ) ??
      asIsoDate(/(?<![\d/])\d{1,2}[/-]\d{1,2}[/-](20|19)\d\d(?![\d/])/.exec(candidate)?.[0] ?? '', order) ??
      asIsoDate(/(?<![\d/.])(20|19)\d\d[./]\d{1,2}[./]\d{1,2}(?![\d/])/.exec(candidate)?.[0] ?? '')
    if (date) return date
  }
  return undefined
}
const leading =
  /^.*?(?<!\p{L})(?:published|posted|first published|created|publiée?|veröffentlicht|erschienen|publicad[oa]|pubblicato|on|le|am|vom|el|il|den|date|datum|fecha|data)(?!\p{L})[:\s]*/iu
