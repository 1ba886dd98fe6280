// npm run stories: every state of the card in a browser, from invented and from real cards. With --update it takes the
// pictures that the tests compare with anew, and opens nothing.
import { join } from 'node:path'
import { createServer } from 'vite'
import { keepPictures, openPage, takePictures, themes } from '../tests/stories/pictures.ts'
import { startStories } from '../tests/stories/start-stories.ts'

if (process.argv.includes('--update')) {
  const stories = await startStories()
  for (const theme of themes) {
    const pictures = await takePictures(await openPage(stories, theme))
    keepPictures(pictures, theme)
    console.log(`tests/stories/pictures/${theme}: ${pictures.length} pictures`)
  }
  await stories.close()
} else {
  const hasDisplay = process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY
  const server = await createServer({
    configFile: join(import.meta.dirname, '../tests/stories/vite.config.ts'),
    server: { open: hasDisplay },
  })
  await server.listen()
  console.log(`The card in every state: ${server.resolvedUrls?.local[0]}\nCtrl+C ends.`)
}
