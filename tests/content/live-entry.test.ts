import { expect, test } from 'vitest'
import { entryDate } from '../../entrypoints/content/live-entry.ts'
import { readDocument } from '../../scripts/read-file.ts'

const document = readDocument(`<html><body><article id="blog"><h1>The road, as it happens</h1>
  <time datetime="2021-08-27T05:00:00Z">27 August</time><p id="intro">What we know.</p>
  <div class="entries">
    <div class="live-post a"><header><time datetime="2021-08-28T10:00:00Z">10:00</time></header><div><p id="second">The <b>road</b> is open.</p></div></div>
    <div class="live-post b"><header><time datetime="2021-08-28T09:00:00Z">09:00</time></header><ul><li id="first">Talks begin.</li><li>They go on.</li></ul></div>
    <div class="live-post c"><p id="dateless">Nobody wrote when.</p></div>
  </div></article></body></html>`)
const root = document.getElementById('blog') as Element
const at = (id: string) => document.getElementById(id) as Element

test('a live blog is dated entry by entry', () => {
  expect(entryDate(at('second').querySelector('b')?.firstChild as Node, root)).toBe('2021-08-28T10:00:00Z')
  expect(entryDate(at('first'), root)).toBe('2021-08-28T09:00:00Z')
})

test('outside the entries, and in one without a time, there is none', () => {
  expect(entryDate(at('intro'), root)).toBe(undefined)
  expect(entryDate(at('dateless'), root)).toBe(undefined)
})
