// What English writes around names: small closed lists, so that a capital letter next to a name can be read. They travel with
// the names, in the lexicon, as they are data and not code.

export type WordClass = keyof typeof english

/** By class: its words, with white space between them. */
export const english = {
  /** Words that begin sentences, or stand in headlines, with a capital and are no part of a name. */
  plainWords: `
  a about above according across administration after again against ahead all along already also although always amid among an and another any
  around as at away back bad based because been before behind being below best between beyond big both breaking but by can
  claims could day despite did do does down during each earlier early either else era even ever every exclusive explained
  explainer few first five following for former four from further given group had half has have he hence her here him his how however i if
  in including indeed inside instead into is it its just last late later latest least less like long many may me meanwhile might
  more most much must my near nearly neither never new next nine no none nor not nothing now of off old on once one only or other
  others our out outside over own part past perhaps presidency recent same second senior seven several she should since six so some soon still
  such suspected ten than that the their them then there these they third this those though three through throughout thus tip to today together
  too top toward towards two under unless unlike until up upon us use using various very via video was watch we were what white when where
  whether which while who whom whose why will with within without would yes yesterday yet you your
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december north south east west northern southern eastern western central mr
  analysis opinion live update updates factbox timeline profile interview report reports media state officials police army forces
  force attacked killed kills says said told accused backed blamed captured warned names named joined quoting citing
  beside besides except amidst alongside aside onto underneath till whereas whereby whilst therefore moreover nevertheless
  nonetheless otherwise maybe possibly probably certainly clearly apparently allegedly reportedly recently previously formerly
  currently tomorrow tonight twice often sometimes usually rarely everyone everybody everything fewer enough nobody are be shall
  let ask asked tell say called calls see seen write wrote made make making take took taking giving gave give come came going
  gone went get got put almost roughly exactly barely hardly mostly partly largely versus vs
  stadt hauptstadt provinz region distrikt flughafen miliz terrormiliz gruppe organisation netzwerk prasident innenminister
  aussenminister regierung ciudad provincia ville capitale
  le la les une des du dans pour avec sans sur der die das den dem ein eine im beim vom zum zur el los las il gli lo het een
  `,
  /** Peoples and countries as adjectives, and others that groups are given; before a name they describe it ("Russian Wagner fighters"). */
  demonyms: `
  afghan african albanian algerian american arab arabian armenian asian australian austrian azerbaijani bahraini bangladeshi
  belarusian belgian brazilian british burmese canadian chadian chechen chinese colombian congolese cuban czech danish dutch egyptian
  emirati english ethiopian european filipino finnish french georgian german greek hungarian indian indonesian iranian
  kashmiri punjabi sindhi baloch dagestani
  iraqi irish islamic islamist israeli italian japanese jewish jordanian kazakh kenyan korean kurdish kuwaiti kyrgyz
  lebanese libyan malaysian malian mexican moroccan mozambican muslim nigerian nigerien norwegian omani pakistani
  palestinian pashtun polish portuguese qatari romanian russian saudi serbian shia shiite somali soviet spanish sudanese sunni
  radical extremist hardline moderate militant devout pious ethnic
  salafi salafist takfiri deobandi zaydi zaidi alawite druze ismaili twelver
  swedish swiss syrian tajik tanzanian thai tunisian turkish turkmen ugandan ukrainian us u.s uk u.k un u.n uyghur uzbek western yemeni
  `,
  /** Titles and roles that may precede the surname of a person with a card. */
  titles: `
  mr president prime minister governor secretary general gen lt col colonel maj major brig brigadier capt captain commander chief leader
  chairman spokesman spokesperson director ambassador envoy senator vice deputy sheikh shaikh mullah maulana maulvi
  mawlawi mufti imam ayatollah haji hajji qari emir amir caliph sayyid sayyed martyr shahid warlord analyst expert professor prof dr minister
  marine army air admiral adm field marshal justice sir militant jihadist then-president ex-president founder
  `,
  /** Titles that make a surname somebody else's: our persons are not called so. */
  otherTitles: `
  mrs ms miss lady dame queen princess sister aunt uncle judge coach inspector constable pastor reverend rev father bishop saint st mayor sheriff
  goddess brothers family maestro composer singer actor actress footballer striker batsman nurse baby
  `,
  /** Heads that are no other part of speech: they make a longer name in a headline of title case too, where other words do not. */
  sureHeads: `
  university college hospital museum institute river airlines pharmaceuticals symphony orchestra stadium restaurant zoo
  `,
  /** Before "of" or directly before the name: what makes a place's or group's name part of a longer one. */
  headsBefore: `
  times university college bank museum institute church bishop diocese archdiocese duke earl school hospital order house hotel
  mount mt lake fort port cape san santa saint st river radio hms uss ss mv corp corporation
  `,
  /** What carries borrowed names: "the rescue dog Helmand", "the racehorse Emir". */
  namedThings:
    'dog puppy cat horse racehorse mare colt filly gelding greyhound stallion yacht schooner trawler restaurant cafe album song band trio perfume',
  /**
   * Countries, and cities for their governments: nobody's first name ("In Syria Wagner men"), and no part of a longer name after a hyphen
   * ("Hamas-Israel") or an event ("under the Doha Agreement Washington").
   */
  countries: `
  afghanistan america australia bangladesh belarus britain burma canada chad china congo cuba egypt england ethiopia europe france gaza germany
  india indonesia iran iraq israel italy japan jordan kashmir kenya korea kuwait kyrgyzstan lebanon libya mali mexico morocco
  mozambique myanmar niger nigeria norway oman pakistan palestine philippines poland qatar russia rwanda saudi somalia spain sudan
  syria tajikistan turkey turkmenistan uganda ukraine uzbekistan yemen
  washington moscow tehran islamabad beijing london paris ankara baghdad damascus riyadh
  `,
  /** What describes a name before its hyphen, in a headline ("ISIS-Inspired") or in German ("Taliban-Regierung"). */
  afterHyphen: `
  inspired linked led aligned allied affiliated related controlled ruled run held style era
  kampfer miliz terrormiliz ableger regierung terroristen terrorist anfuhrer fuhrer fuhrung chef sprecher soldner anschlag anschlage
  angriff kommandeur herrschaft truppen mitglied mitglieder gruppe terror hochburg behorden anhanger zelle mission vormarsch dschihadist dschihadisten dschihadistin
  innenministerium innenministeriums aussenministerium aussenministeriums verteidigungsministerium verteidigungsministeriums funktionar
  funktionars funktionare delegation regime staat ruckkehrer ruckkehrerin verdachtige verdachtiger extremisten islamisten chefs video propaganda sympathisant tote unterstutzer
  `,
  /** What may follow a place's name with a capital and still leave it a place ("Kandahar Province", "Kabul Governor"). */
  afterPlace: `
  province valley provincial district city region governorate governor mayor county state capital police-chief time standard
  foreign defence defense interior information finance home deputy navy embassy parliament cabinet
  `,
  /**
   * Words of the pages that our names come from. A short name ("Kunar", "PKK", "Emir") on a page with none of them is a
   * surname, a plant or a horse.
   */
  settings: `
    airstrike airstrikes allegiance armed army assassinated assassination attack attacked attackers attacks bomb bombed bomber bombing bombings caliphate captured
    ceasefire civilians civilian clashes clerics combat commander commanders conflict coup crackdown detained detention diplomat diplomatic diplomats
    drone drones dissidents embassy evacuation evacuees execution exile explosion explosives extremism extremist extremists faction
    fighters fighting forces foreign government governor gunman gunmen guerrilla hostage hostages humanitarian insurgency insurgent insurgents intelligence invasion
    islamist islamists jihad jihadi jihadist jihadists killed killing leader leaders massacre militancy militant militants military militia militias minister
    ministry missile missiles mosque mosques nuclear occupation offensive officials operatives opposition parliament peace peacekeepers
    charged convicted planner plot plots plotted plotter president prisoners provincial rebel rebels refugee refugees regional republic resolution rocket rockets rule rulers sanctions security
    separatist separatists shelling soldier soldiers spokesman spokesperson strike strikes suicide surrender talks terror terrorism terrorist terrorists
    threat threats treaty trial troops truce uprising violence war warlord warplanes wars weapons withdrawal wounded
  `,
}
