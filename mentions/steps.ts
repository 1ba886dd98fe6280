// Work in steps: a generator that pauses for whoever has other things to do as well.

/** Does all steps without a pause. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
