let languages: Intl.DisplayNames | undefined

/** "Arabic" for "ar"; a tag that is not known stays as it is. Making the list takes a browser 30 ms: pages get names, not tags. */
export function languageName(tag: string): string {
  try {
    languages ??= new Intl.DisplayNames(['en'], { type: 'language' })
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}
