import { expect, test } from 'vitest'
import { readRule, wholeDomain } from '../../settings/read-rule.ts'

test.each([
  ['bbc.co.uk', 'bbc.co.uk'],
  ['  https://www.BBC.co.uk/ ', 'bbc.co.uk'],
  ['https://www.bbc.co.uk/news/1?x=2#y', 'bbc.co.uk/news/1'],
  ['bbc.co.uk/news/*', 'bbc.co.uk/news/*'],
  ['!sport.bbc.co.uk', '!sport.bbc.co.uk'],
  ['*.gov', '*.gov'],
  ['localhost:3000', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['github.io', 'github.io'],
  ['müller.de', 'xn--mller-kva.de'],
])('"%s" is the rule "%s"', (written, rule) => {
  expect(readRule(written)).toEqual({ rule })
})

test.each([
  ['', /Nothing/],
  ['hello world', /no site/],
  ['word', /no site/],
  ['co.uk', /ending/],
  ['com', /no site/],
  ['*', /no site/],
  ['ftp://x.org', /only http/],
  ['javascript:alert(1)', /no site/],
  ['<b>x.org</b>', /no site/],
  ['a'.repeat(400), /Longer/],
])('"%s" is none', (written, problem) => {
  expect(readRule(written)).toEqual({ problem: expect.stringMatching(problem) })
})

test.each([
  ['https://news.bbc.co.uk/x', 'bbc.co.uk'],
  ['https://someone.github.io/x', 'someone.github.io'],
  ['https://www.nytimes.com/', 'nytimes.com'],
  ['http://127.0.0.1/', '127.0.0.1'],
  ['http://localhost/', 'localhost'],
  ['about:blank', undefined],
])('the whole domain of %s is %s', (url, domain) => {
  expect(wholeDomain(url)).toBe(domain)
})
