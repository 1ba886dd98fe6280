/**
 * Some systems put the whole page into one form, with its headline, its text or its menus: it is read like the page then. Any
 * other form is to be filled in, and its words are labels.
 */
export function isPageForm(form: Element): boolean {
  const { length: paragraphs } = form.getElementsByTagName('p')
  return paragraphs >= 6 || form.getElementsByTagName('a').length >= 30 || form.querySelector('h1') !== null
}
