// Data for the lexicon: it travels with the names, not with the code.

/**
 * Words of the pages that our names come from. A short name ("Kunar", "PKK", "Emir") on a page with none of them is a
 * surname, a plant or a horse.
 */
export const settingWords = `
    airstrike airstrikes allegiance armed army assassinated assassination attack attacked attackers attacks bomb bombed bomber bombing bombings caliphate captured
    ceasefire civilians civilian clashes clerics combat commander commanders conflict coup crackdown detained detention diplomat diplomatic diplomats
    drone drones dissidents embassy evacuation evacuees execution exile explosion explosives extremism extremist extremists faction
    fighters fighting forces foreign government governor gunman gunmen guerrilla hostage hostages humanitarian insurgency insurgent insurgents intelligence invasion
    islamist islamists jihad jihadi jihadist jihadists killed killing leader leaders massacre militancy militant militants military militia militias minister
    ministry missile missiles mosque mosques nuclear occupation offensive officials operatives opposition parliament peace peacekeepers
    charged convicted planner plot plots plotted plotter president prisoners provincial rebel rebels refugee refugees regional republic resolution rocket rockets rule rulers sanctions security
    separatist separatists shelling soldier soldiers spokesman spokesperson strike strikes suicide surrender talks terror terrorism terrorist terrorists
    threat threats treaty trial troops truce uprising violence war warlord warplanes wars weapons withdrawal wounded
`
  .trim()
  .split(/\s+/)
