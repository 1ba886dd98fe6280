import { testEach } from './resolved.ts'

testEach({
  'where somebody comes from, on the page of a restaurant': [
    ['Kabul has a new menu. The cook fled Kabul at 17.'],
    ['Kabul=kabul'],
  ],
  'the head of a longer name may stand further on': [
    ['The Taliban Cotton Weaving Bank has closed its doors in the old town of Kabul.'],
    ['Kabul=kabul'],
  ],
  'but not beyond a word that is no name’s': [['He spoke for the Taliban White House.'], ['Taliban=taliban']],
  'a place that something else is called after': [
    ['The menu of Kabul, on Elm Street, is short. Kabul is open daily.'],
    [],
  ],
  'the same words where bombs go off': [['A bomb killed the guests of a menu tasting in Kabul.'], ['Kabul=kabul']],
  'another place of that name, even there': [['A bomb went off in Kabul, Reykjavik.'], []],
  'a place between an office and its holder': [
    ['They spoke with the governor of Kabul Ahmad Wali last week, and the war went on.'],
    ['Kabul=kabul'],
  ],
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
  'two names joined by a hyphen, and the ends of a road': [
    [
      'Militants with Taliban-Hemedti ties watch the Kabul-Torkham highway and the Kabul–Torkham road, said Kabul-Torkham.',
    ],
    ['Taliban=taliban', 'Hemedti=hemedti', 'Kabul=kabul', 'Kabul=kabul'],
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
