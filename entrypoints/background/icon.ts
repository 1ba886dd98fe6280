// The toolbar's icon of a tab: in colour, or grey where nothing is underlined by choice.
import { browser } from 'wxt/browser'

const sizes = [16, 32] as const
const pathOf = (size: number) => `/icons/${size}.png`

let grey: Promise<Record<number, ImageData>> | undefined

export async function showIcon(tabId: number, look: 'grey' | 'colour'): Promise<void> {
  if (look === 'colour') {
    await browser.action.setIcon({ tabId, path: Object.fromEntries(sizes.map((size) => [size, pathOf(size)])) })
    return
  }
  grey ??= drawGrey()
  await browser.action.setIcon({ tabId, imageData: await grey })
}

/** Drawn from the coloured one, so that there is one icon to keep. */
async function drawGrey(): Promise<Record<number, ImageData>> {
  const drawn = sizes.map(async (size) => {
    const file = await fetch(browser.runtime.getURL(pathOf(size) as '/icons/32.png'))
    const bitmap = await createImageBitmap(await file.blob())
    const canvas = new OffscreenCanvas(size, size).getContext('2d')
    if (!canvas) throw new Error('no canvas')
    canvas.drawImage(bitmap, 0, 0, size, size)
    const image = canvas.getImageData(0, 0, size, size)
    const { data } = image
    for (let i = 0; i < data.length; i += 4) {
      // Rec. 601 luma, drawn towards a middle grey that shows on light and dark toolbars.
      const luma = 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0)
      data.fill(90 + luma * 0.45, i, i + 3)
    }
    return [size, image] as const
  })
  return Object.fromEntries(await Promise.all(drawn))
}
