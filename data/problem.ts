/** Something in the data that breaks a rule: where, what was expected, and how to mend it. */
export interface Problem {
  file: string
  /** The place inside the file, such as `facts[2].sources`; '' for the file as a whole. */
  path: string
  rule: string
  expected: string
  fix: string
}

export function formatProblem({ file, path, rule, expected, fix }: Problem): string {
  return `${file}${path && `  ${path}`}\n  expected: ${expected}\n  fix: ${fix}  [${rule}]`
}
