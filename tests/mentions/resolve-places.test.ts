import { testEach } from './resolved.ts'

testEach({
  'where somebody comes from, on the page of a restaurant': [
    ['Kabul has a new menu. The cook fled Kabul at 17; the Kabul-born waiter did not.'],
    ['Kabul=kabul', 'Kabul=kabul'],
  ],
  'a capitalised word goes on with a name, whatever it is': [
    [
      'The militants who met in the yard of Taliban Motorsport went on to the old Rapid Support Forces Tavern.',
      'He sold silk at Kabul Weavers for a year, and the UN Fisheries Panel knew of it.',
    ],
    [],
  ],
  'so does a noun of which a place is the owner': [
    ['They read what the Weaving Guild of Kabul wrote, and what the women of Kabul, or the Weavers of Kabul, did.'],
    ['Kabul=kabul', 'Kabul=kabul'],
  ],
  'and a word after a dash': [['They spoke of the Islamic State–Borneo to militants.'], []],
  'unless it describes, is a title or leads to one, or begins another name': [
    [
      'They said that the Taliban Monday met with some of the Taliban MPs and with the UN Press Secretary in the yard.',
      'Officials of what was once Kabul Province gave the Islamic State Hemedti as a guest, and went on to the camp.',
    ],
    ['Taliban=taliban', 'Taliban=taliban', 'UN=un', 'Kabul=kabul', 'Islamic State=islamic-state', 'Hemedti=hemedti'],
  ],
  'nor does a government go on with an event': [
    ['Since the Kabul airlift Washington has kept silent, but the Kabul airlift Panel of the Taliban has not.'],
    ['Kabul airlift=airlift', 'Kabul=kabul', 'Taliban=taliban'],
  ],
  'of a body that is also named in full, its office': [
    ['The International Criminal Court sat in The Hague. The ICC Registry asks the Taliban.'],
    ['International Criminal Court=icc', 'ICC=icc', 'Taliban=taliban'],
  ],
  'but not beyond a word that is no name’s': [['He spoke for the Taliban White House.'], ['Taliban=taliban']],
  'a place of that name in another country': [
    ['Police in Reykjavik held a man after the attack.', 'The officials said that Kabul was his village.'],
    [],
  ],
  'a place that something else is called after': [
    ['The menu of Kabul, on Elm Street, is short. Kabul is open daily.'],
    [],
  ],
  'the same words where bombs go off': [['A bomb killed the guests of a menu tasting in Kabul.'], ['Kabul=kabul']],
  'another place of that name, even there': [['A bomb went off in Kabul, Reykjavik.'], []],
  'its anniversary in another year': [
    ['The Taliban marked the second anniversary of the Kabul airlift in 2023, not the Kabul airlift of 1928.'],
    ['Taliban=taliban', 'Kabul airlift=airlift', 'Kabul=kabul'],
  ],
  'another year after the anniversary of something else': [
    ['The Taliban marked an anniversary of the war; the Kabul airlift of 1928 was forgotten.'],
    ['Taliban=taliban', 'Kabul=kabul'],
  ],
  'nothing inside a longer name': [
    [
      'Kabul University and Hazara University; the Taliban closed both. Mount Kabul. University of Kabul. The Tanzim-e-Taliban and the Bab-i-Kabul.',
    ],
    ['Taliban=taliban'],
  ],
  'two names joined by a hyphen': [
    ['Militants with Taliban-Hemedti ties met, said Kabul-Torkham.'],
    ['Taliban=taliban', 'Hemedti=hemedti'],
  ],
  'an event of another year': [['The Taliban know of no Kabul airlift of 1928.'], ['Taliban=taliban', 'Kabul=kabul']],
  'the event itself': [
    ['The Kabul airlift of August 2021 ended as the Taliban came.'],
    ['Kabul airlift=airlift', 'Taliban=taliban'],
  ],
  'a name with its year before something of another year': [
    ['The Taliban: 2021 Kabul airlift, 2022 famine.'],
    ['Taliban=taliban', '2021 Kabul airlift=airlift'],
  ],
  'a place alone in quotation marks': [['Cut back the clematis ‘Kabul’ in May.'], []],
  'the same in our setting': [['Militants spoke of ‘Kabul’ and meant more.'], ['Kabul=kabul']],
  'a body called after a place leaves it its name, in our setting': [
    ['Save the Children Kabul spoke of the militants.', 'In Kabul people said so.'],
    ['Kabul=kabul'],
  ],
  'a place has no article': [['In Baltimore, The Kabul is full of militants.', 'They left the Kabul, next door.'], []],
  'unless something follows it': [['The Kabul militants left.'], ['Kabul=kabul']],
  'words against a place count where its paragraph speaks of other things': [
    ['Militants struck.', 'The menu of Kabul is long.'],
    [],
  ],
})
