export interface Keyboard {
  down(key: string): Promise<void>
  up(key: string): Promise<void>
}

/** Runs with the key held down, and lets go of it whatever happens. */
export async function holding<Result>(keyboard: Keyboard, key: string, run: () => Promise<Result>): Promise<Result> {
  await keyboard.down(key)
  try {
    return await run()
  } finally {
    await keyboard.up(key)
  }
}
