// Two devices changed the same settings: what both last had in common tells who changed what, so that neither is lost.
import { type AllSettings, isSame } from './all-settings.ts'

/** Three-way merge. Lists: whatever either added or removed. Single values: whoever changed it; if both did, `theirs`. */
export function mergeSettings(base: AllSettings, mine: AllSettings, theirs: AllSettings): AllSettings {
  return {
    sites: {
      mode: mergeValue(base.sites.mode, mine.sites.mode, theirs.sites.mode),
      off: mergeList(base.sites.off, mine.sites.off, theirs.sites.off),
      on: mergeList(base.sites.on, mine.sites.on, theirs.sites.on),
      read: mergeList(base.sites.read, mine.sites.read, theirs.sites.read),
    },
    preferences: {
      ...(Object.fromEntries(
        (Object.keys(mine.preferences) as (keyof AllSettings['preferences'])[]).map((key) => [
          key,
          mergeValue<unknown>(base.preferences[key], mine.preferences[key], theirs.preferences[key]),
        ]),
      ) as unknown as AllSettings['preferences']),
      hiddenKinds: mergeList(
        base.preferences.hiddenKinds,
        mine.preferences.hiddenKinds,
        theirs.preferences.hiddenKinds,
      ),
    },
    muted: mergeList(base.muted, mine.muted, theirs.muted),
  }
}

function mergeValue<Value>(base: Value, mine: Value, theirs: Value): Value {
  return isSame(theirs, base) ? mine : theirs
}

function mergeList<One extends string>(base: One[], mine: One[], theirs: One[]): One[] {
  const kept = [...new Set([...theirs, ...mine])].filter((one) => {
    const isMine = mine.includes(one)
    const isTheirs = theirs.includes(one)
    return base.includes(one) ? isMine && isTheirs : isMine || isTheirs
  })
  return isSame([...kept].sort(), [...mine].sort()) ? mine : kept
}
