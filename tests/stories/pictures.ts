// Pictures of the stories, and whether two of them show the same. Done in the browser, which reads and writes images anyway.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Stories } from './start-stories.ts'

export const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Where the pictures are kept that the card is compared with, and where those go that differ. */
const kept = join(import.meta.dirname, 'pictures')
const differing = join(import.meta.dirname, '../../test-results/card')

export interface Picture {
  name: string
  /** WebP, base64. A third of a PNG's size; what is lost is too little for the comparison. */
  image: string
}

/** The page of which pictures are taken. */
export function openPage(stories: Stories, theme: Theme, query = ''): Promise<Page> {
  return stories.open({ colorScheme: theme, viewport: { width: 1620, height: 1000 } }, query)
}

/** All stories on the page, each as wide as a card. */
export async function takePictures(page: Page): Promise<Picture[]> {
  const sheet = await page.screenshot({ fullPage: true, animations: 'disabled', timeout: 60_000 })
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('#stories > section')].map((section) => {
      const { left, top, width, height } = (section.querySelector('.layer') as Element).getBoundingClientRect()
      const name = section.querySelector('h1')?.textContent ?? ''
      return { name, left: Math.round(left + scrollX), top: Math.round(top + scrollY), width, height }
    }),
  )
  return page.evaluate(cut, { sheet: sheet.toString('base64'), boxes })
}

/** Keeps these pictures, and no others, as what the card shall look like. */
export function keepPictures(pictures: Picture[], theme: Theme): void {
  const folder = join(kept, theme)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { name, image } of pictures) writeFileSync(join(folder, fileOf(name)), Buffer.from(image, 'base64'))
}

/**
 * One line for each picture that is missing, new, or not as it was kept. What differs is put beside what was expected in
 * test-results/card.
 */
export async function comparePictures(page: Page, pictures: Picture[], theme: Theme): Promise<string[]> {
  const folder = join(kept, theme)
  const problems: string[] = []
  const names = existsSync(folder) ? readdirSync(folder) : []
  for (const file of names) {
    if (!pictures.some(({ name }) => fileOf(name) === file)) problems.push(`${theme}/${file}: there is no such story`)
  }
  for (const { name, image } of pictures) {
    const file = fileOf(name)
    if (!names.includes(file)) {
      problems.push(`${theme}/${file}: a new story, no picture of it is kept`)
      continue
    }
    const expected = readFileSync(join(folder, file)).toString('base64')
    const { difference, diff } = await page.evaluate(compare, { expected, actual: image, limits })
    if (difference === undefined) continue
    mkdirSync(differing, { recursive: true })
    const base = `${theme}-${file.replace(/\.webp$/, '')}`
    for (const [kind, webp] of Object.entries({ expected, actual: image, diff })) {
      writeFileSync(join(differing, `${base}-${kind}.webp`), Buffer.from(webp, 'base64'))
    }
    problems.push(`${theme}/${file}: ${difference}; see test-results/card/${base}-{expected,actual,diff}.webp`)
  }
  return problems
}

/** Whether two pictures differ so much that it would be told. */
export async function differ(page: Page, a: Picture, b: Picture): Promise<boolean> {
  const { difference } = await page.evaluate(compare, { expected: a.image, actual: b.image, limits })
  return difference !== undefined
}

const fileOf = (name: string) => `${name.replace(/[^a-z]+/g, '-')}.webp`

/**
 * Means of squares of so many pixels may differ by so much, of 255: edges of letters, which each machine draws a little
 * differently, are lost in a mean; a shifted line, a missing number, another colour are not.
 */
const limits = [
  { side: 8, most: 24 },
  { side: 32, most: 5 },
]

/** In the page: cuts the boxes out of the sheet. */
async function cut({
  sheet,
  boxes,
}: {
  sheet: string
  boxes: { name: string; left: number; top: number; width: number; height: number }[]
}): Promise<Picture[]> {
  const drawn = await createImageBitmap(await (await fetch(`data:image/png;base64,${sheet}`)).blob())
  const pictures: Picture[] = []
  for (const { name, left, top, width, height } of boxes) {
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width)
    canvas.height = Math.round(height)
    canvas.getContext('2d', { alpha: false })?.drawImage(drawn, -left, -top)
    pictures.push({ name, image: canvas.toDataURL('image/webp', 0.6).split(',')[1] as string })
  }
  return pictures
}

/** In the page: how two pictures differ, in words and as a picture; undefined if not beyond the limits. */
async function compare({
  expected,
  actual,
  limits,
}: {
  expected: string
  actual: string
  limits: { side: number; most: number }[]
}): Promise<{ difference: string | undefined; diff: string }> {
  const read = async (webp: string) => {
    const image = await createImageBitmap(await (await fetch(`data:image/webp;base64,${webp}`)).blob())
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
    context.drawImage(image, 0, 0)
    return { canvas, context, data: context.getImageData(0, 0, image.width, image.height).data }
  }
  const [a, b] = [await read(expected), await read(actual)]
  const { width, height } = b.canvas
  const picture = () => b.canvas.toDataURL('image/webp').split(',')[1] as string
  if (a.canvas.width !== width || Math.abs(a.canvas.height - height) > 1) {
    return { difference: `${width} x ${height} instead of ${a.canvas.width} x ${a.canvas.height}`, diff: picture() }
  }
  const rows = Math.min(height, a.canvas.height)
  let worst = 0
  let count = 0
  b.context.fillStyle = 'rgb(255 0 80 / 45%)'
  for (const { side, most } of limits) {
    for (let top = 0; top < rows; top += side) {
      for (let left = 0; left < width; left += side) {
        const [right, bottom] = [Math.min(left + side, width), Math.min(top + side, rows)]
        const sums = [0, 0, 0]
        for (let y = top; y < bottom; y++) {
          for (let i = (y * width + left) * 4; i < (y * width + right) * 4; i += 4) {
            for (let c = 0; c < 3; c++) sums[c] = (sums[c] ?? 0) + (a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)
          }
        }
        const mean = Math.max(...sums.map(Math.abs)) / (side * side)
        if (mean <= most) continue
        count++
        worst = Math.max(worst, mean)
        b.context.fillRect(left, top, right - left, bottom - top)
      }
    }
  }
  const difference = count ? `differs in ${count} squares, by up to ${Math.round(worst)} of 255` : undefined
  return { difference, diff: picture() }
}
