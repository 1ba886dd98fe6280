import { expect, test } from 'vitest'
import { matchPatterns } from '../../settings/match-patterns.ts'

test.each([
  ['a host and what is below it', ['bbc.co.uk'], ['*://*.bbc.co.uk/*']],
  ['a page of a host', ['bbc.co.uk/news/1'], ['*://*.bbc.co.uk/*']],
  ['a host with its subdomains', ['*.gov'], ['*://*.gov/*']],
  ['this machine', ['localhost'], ['*://*.localhost/*']],
  ['an address in numbers', ['127.0.0.1'], ['*://127.0.0.1/*']],
  ['what no pattern can say', ['news*.example.com'], ['*://*/*']],
  ['an exception asks for nothing', ['!bbc.co.uk'], []],
  ['a host said twice', ['bbc.co.uk', 'bbc.co.uk/news/1'], ['*://*.bbc.co.uk/*']],
])('%s', (_, rules, expected) => {
  expect(matchPatterns(rules)).toEqual(expected)
})
