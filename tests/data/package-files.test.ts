import { expect, test } from 'vitest'
import { createCardViews } from '../../data/card-view.ts'
import { packageFiles } from '../../data/package-files.ts'
import { cardViewFile, datasetFile, lexiconFile } from '../../data/package-paths.ts'
import { createSampleData, datasetOf } from './sample-data.ts'

test('the package has each card as it is shown, all cards, and the names', () => {
  const dataset = datasetOf(createSampleData())
  const files = new Map(packageFiles(dataset).map(({ path, contents }) => [path, JSON.parse(contents)]))
  const ids = dataset.cards.map(({ id }) => id)
  expect([...files.keys()].sort()).toEqual([...ids.map(cardViewFile), datasetFile, lexiconFile].sort())
  const view = createCardViews(dataset.cards, dataset.sources).get('river-front')
  expect(files.get(cardViewFile('river-front'))).toEqual(JSON.parse(JSON.stringify(view)))
  expect(files.get(datasetFile)).toMatchObject({ cards: ids.map((id) => ({ id })) })
  expect(files.get(lexiconFile).cards).toHaveLength(ids.length)
})
