// Pages load another article without loading another page.

/** A function that says whether the address has become another page's since it was last asked. */
export function createPageAddress(location: Location): () => boolean {
  // Pages mark the place one has scrolled to after "#".
  const read = () => location.pathname + location.search
  let last = read()
  return () => {
    const before = last
    last = read()
    return last !== before
  }
}
