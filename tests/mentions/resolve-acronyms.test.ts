import { testEach } from './resolved.ts'

testEach({
  'an expansion licenses its acronym, once and later': [
    ['Tehrik-i-Taliban Pakistan (TTP) claimed it.', 'The TTP left.'],
    ['Tehrik-i-Taliban Pakistan=ttp', 'TTP=ttp', 'TTP=ttp'],
  ],
  'another expansion forbids it': [['The Trans-Pacific Trade Pact (TTP) binds Pakistan. TTP members met.'], []],
  'an expansion beside words against its acronym': [
    ['The Tehrik-i-Taliban Pakistan (TTP) hosted cricket.', 'For TTP cricket is a sin.'],
    ['Tehrik-i-Taliban Pakistan=ttp', 'TTP=ttp'],
  ],
  'an acronym before any office, of a body that is named in full': [
    ['The International Criminal Court sat.', 'In The Hague ICC Stenographer Jan Wit spoke.'],
    ['International Criminal Court=icc', 'ICC=icc'],
  ],
  'an acronym of two bodies means ours beside two of its words': [
    ['The International Chamber of Commerce (ICC) met.', 'In The Hague an ICC warrant was sealed.', 'The ICC dined.'],
    ['ICC=icc'],
  ],
  'initials of another language are explained by their name': [
    ['The Rapid Support Forces of Darfur fled. Reporters Without Borders, known by its French initials RSF, said so.'],
    ['Rapid Support Forces=rsf'],
  ],
  'whatever stands between the name and its initials': [
    ['In Darfur Reporters Without Borders, the press body better known by its French initials RSF, counted. RSF wept.'],
    [],
  ],
  'used for another before that, it is short for what has its initials': [
    [
      'Men of the Rapid Support Forces took Darfur. The RSF left.',
      'Reporters Without Borders, known by its French initials RSF, said so.',
    ],
    ['Rapid Support Forces=rsf', 'RSF=rsf'],
  ],
  'or beside a person of its own': [
    ['Reporters Without Borders (RSF) told Hemedti’s RSF of Darfur so.', 'RSF said more.'],
    ['Hemedti=hemedti', 'RSF=rsf'],
  ],
  'or in the paragraph of such a person, if it is explained in another': [
    [
      'Reporters Without Borders (RSF) counted seven.',
      'Hemedti ruled Darfur with the army and would not merge the RSF into it.',
      'RSF said more.',
    ],
    ['Hemedti=hemedti', 'RSF=rsf'],
  ],
  'and where it is explained, what is explained': [
    ['In The Hague the warrant of the Indian Chess Club (ICC) lay.'],
    [],
  ],
  'an expansion in small letters': [
    ['Officials in Pakistan said that TTP, or thrombotic thrombocytopenic purpura, can be cured.', 'TTP is rare.'],
    [],
  ],
  'an acronym before its expansion': [
    ['TTP (Tehrik-i-Taliban Pakistan) left.'],
    ['TTP=ttp', 'Tehrik-i-Taliban Pakistan=ttp'],
  ],
  'a wrong expansion does not override a name that means one thing': [
    ['The Islamic State in Iraq and Syria (ISIS-K) grew.'],
    ['Islamic State=islamic-state', 'ISIS-K=isis-k'],
  ],
  'a phrase whose initials spell a short name': [
    ['At the Culinary Institute of America chefs train. The CIA has a knife shop.'],
    [],
  ],
  'a part of a name we know is no phrase of its own': [
    ['In Pakistan the ISI watches the Islamic State in Iraq and the Levant.'],
    ['ISI=isi', 'Islamic State in Iraq and the Levant=islamic-state'],
  ],
  'an acronym that begins another name goes on being its own': [
    ['CIA Plus was a channel for recruits.', 'Nobody at the CIA watched.'],
    ['CIA=cia'],
  ],
  'what it is short for, even in small letters': [
    ['She trained a CIA. A CIA, short for cardiac impulse analyser, costs little.'],
    [],
  ],
  'brackets say more than a phrase of such initials': [
    [
      'The Inland Catering Company (ICC) has a new client.',
      'It feeds the International Criminal Court in The Hague.',
      'The ICC sells soup.',
    ],
    ['International Criminal Court=icc'],
  ],
  'an acronym has no first name': [
    ['A cell of Islamic State was found.', 'He had ties to a Sydney IS cell.'],
    ['Islamic State=islamic-state', 'IS=islamic-state'],
  ],
  'a time before an acronym is no number of feet': [
    ['15.05 UN condemns the attack; it is 20 UN long and 12 UN above the road.'],
    ['UN=un'],
  ],
  'nor one of what it has': [['Shells killed 13 UN staff; 25 of 193 UN members said so.'], ['UN=un', 'UN=un']],
  'initials end before the name does': [
    ['Jama’atu Ahlis Sunna Lidda’awati wal-Jihad, or JAS, hold islands.'],
    ['Jama’atu Ahlis Sunna Lidda’awati wal-Jihad=jas', 'JAS=jas'],
  ],
  'an acronym with its dots in a line of capitals': [['U.N. CHIEF URGES RESTRAINT OVER BORDER'], ['U.N.=un']],
  'the last dot of initials is theirs, and that of a sentence is not': [
    ["The U.N.'s envoy spoke of U.N. sanctions. They bind the U.N. So said the UN."],
    ['U.N.=un', 'U.N.=un', 'U.N.=un', 'UN=un'],
  ],
  'and without it': [['The CIA declined to comment.'], ['CIA=cia']],
  'an acronym whose card is named in other words, in an article with a word against it': [
    ['Soldiers fought Islamic State, ISIS or Daesh.', 'The temple was of Osiris.'],
    ['Islamic State=islamic-state', 'ISIS=islamic-state'],
  ],
  'an acronym that goes on': [['ISIS-I attacked.'], []],
  'a word of capitals in a headline of capitals': [
    ['ISLAMIC STATE IS GONE, SAYS ARMY', 'Islamic State, or IS, was beaten.'],
    ['ISLAMIC STATE=islamic-state', 'Islamic State=islamic-state', 'IS=islamic-state'],
  ],
  'one of a kind': [['Militants train a CIA on images.'], []],
  'a word in capitals for effect': [
    ['The Islamic State fell.', 'Sold in AS IS state, it probably IS that bad.'],
    ['Islamic State=islamic-state'],
  ],
})
