import { testEach } from './resolved.ts'

testEach({
  'a full name licenses the surname': [
    ['Raffaello Pantucci spoke.', 'Pantucci said so.'],
    ['Raffaello Pantucci=pantucci', 'Pantucci=pantucci'],
  ],
  'a surname alone is nobody’s': [['Pantucci said so.'], []],
  'a relative does not take over the surname': [
    [
      'Sirajuddin Haqqani spoke.',
      'He is the son of the network’s founder Jalaluddin Haqqani.',
      'Haqqani left. His uncle, Jalaluddin Haqqani, stayed. Haqqani waved.',
    ],
    [
      'Sirajuddin Haqqani=siraj',
      'Jalaluddin Haqqani=jalal',
      'Haqqani=siraj',
      'Jalaluddin Haqqani=jalal',
      'Haqqani=siraj',
    ],
  ],
  'but somebody named for himself does': [
    ['Sirajuddin Haqqani spoke.', 'Jalaluddin Haqqani left. Haqqani waved.'],
    ['Sirajuddin Haqqani=siraj', 'Jalaluddin Haqqani=jalal', 'Haqqani=jalal'],
  ],
  'a longer name that is blocked has the surname': [
    ['Anas Haqqani opened the match.', 'Haqqani is of the Haqqani network.', 'Sirajuddin Haqqani came. Haqqani sat.'],
    ['Haqqani network=haqqani-network', 'Sirajuddin Haqqani=siraj', 'Haqqani=siraj'],
  ],
  'after a sentence that ends in the name of a network': [
    ['Raffaello Pantucci warned of it on X. Pantucci added that it would last.'],
    ['Raffaello Pantucci=pantucci', 'Pantucci=pantucci'],
  ],
  'a title of others before a full name that more than one has': [
    ['The war has its police. Inspector Zaki Noor came, and Noor spoke of Hemedti.'],
    ['Hemedti=hemedti'],
  ],
  'a first name before the name of a group': [
    ['The officials met with Steve Taliban, of the war. Taliban was late.'],
    [],
  ],
  'and initials': [['The officials met with M.L.A.M. Taliban, of the war.'], []],
  'but not what begins a sentence, nor a place': [
    ['Local Taliban met officials of the war, and in Mogadishu Taliban were not seen.'],
    ['Taliban=taliban', 'Taliban=taliban'],
  ],
  'a first name before a surname with its article': [['Before the war Rabie al-Zawahiri taught in Cairo.'], []],
  'a title with its article': [['The Emir wanted war. They dined at a bar called The Emir.'], ['Emir=emir']],
  'a title before a name': [['The group’s emir Iyad Ghaly took no orders in the war.'], ['emir=emir']],
  'a first name that is not the card’s': [
    ['Russian fighters left. Ann Wagner, a congresswoman, said Wagner was gone.'],
    [],
  ],
  'an article is no first name, in other languages too': [
    ['Le Wagner de Prigozhin a quitté le pays.'],
    ['Wagner=wagner'],
  ],
  'a people before a name describes it': [['Russian Wagner fighters served Prigozhin.'], ['Wagner=wagner']],
  'the person last named': [
    ['Jalaluddin Haqqani died. Haqqani was old. Sirajuddin Haqqani followed. Haqqani is minister.'],
    ['Jalaluddin Haqqani=jalal', 'Haqqani=jalal', 'Sirajuddin Haqqani=siraj', 'Haqqani=siraj'],
  ],
  'named as another’s relative after his own name': [
    ['Sirajuddin Haqqani flew. Jalaluddin Haqqani, the father of Sirajuddin Haqqani, died. Haqqani returned.'],
    ['Sirajuddin Haqqani=siraj', 'Jalaluddin Haqqani=jalal', 'Sirajuddin Haqqani=siraj', 'Haqqani=siraj'],
  ],
  'named only as another’s relative': [
    ['Jalaluddin Haqqani, the father of Sirajuddin Haqqani, died. Haqqani was old.'],
    ['Jalaluddin Haqqani=jalal', 'Sirajuddin Haqqani=siraj', 'Haqqani=jalal'],
  ],
  'somebody new takes over, however often he is named in full': [
    [
      'Jalaluddin Haqqani died. Haqqani was old.',
      'Sirajuddin Haqqani led the prayers. Later Sirajuddin Haqqani left.',
      'Haqqani waved.',
    ],
    [
      'Jalaluddin Haqqani=jalal',
      'Haqqani=jalal',
      'Sirajuddin Haqqani=siraj',
      'Sirajuddin Haqqani=siraj',
      'Haqqani=siraj',
    ],
  ],
  'a relative named again in full, where another is called by the surname, does not': [
    [
      'Jalaluddin Haqqani died. Haqqani was the father of Sirajuddin Haqqani.',
      'Sirajuddin Haqqani led the prayers.',
      'A bomber had waited for Haqqani.',
    ],
    [
      'Jalaluddin Haqqani=jalal',
      'Haqqani=jalal',
      'Sirajuddin Haqqani=siraj',
      'Sirajuddin Haqqani=siraj',
      'Haqqani=jalal',
    ],
  ],
  'a surname after the end of a sentence that is one capital': [
    ['Raffaello Pantucci wrote of ISIS-K. Pantucci added that it would last.'],
    ['Raffaello Pantucci=pantucci', 'ISIS-K=isis-k', 'Pantucci=pantucci'],
  ],
  'a first name before the name of a body, where nothing else is our sort of news': [
    ['The second half went to Luis Taliban, a sophomore.', 'For Taliban it was the third.'],
    [],
  ],
  'but an adjective that we do not know before it, in such news': [
    ['The Kandahari Taliban met in Kabul.'],
    ['Taliban=taliban', 'Kabul=kabul'],
  ],
  'a relative named by the first name': [
    ['The Haqqani network mourned his uncle Khalil.', 'Uncle Khalil is another.'],
    ['Haqqani network=haqqani-network', 'Khalil=khalil'],
  ],
  'a full name that goes on is another': [
    [
      'The keeper of the home side, Raffaello Pantucci Mori, dived late.',
      'And on the day after Raffaello Pantucci Tuesday wrote of it.',
    ],
    ['Raffaello Pantucci=pantucci'],
  ],
  'a first name after a title with its full stop': [
    ['The stone was lent to them by Prof. Rana Sinwar of Yarmouk University.'],
    [],
  ],
  'what begins with a digit is no first name': [['The 9/11 Generation knew the hijackers.'], ['9/11=nine']],
  'named once in passing, in an article on another of the surname': [
    [
      'The match went to Ann Pantucci.',
      'She gets letters for Raffaello Pantucci.',
      'On Saturday Pantucci plays again.',
    ],
    ['Raffaello Pantucci=pantucci'],
  ],
  'likewise in one on somebody whose whole name we know': [
    [
      'The match went to Anas Haqqani.',
      'Haqqani gets letters for the minister Sirajuddin Haqqani.',
      'On Saturday Haqqani plays again.',
    ],
    ['Sirajuddin Haqqani=siraj'],
  ],
  'even in the same paragraph, where the other has been called by the surname': [
    ['The match went to Ann Pantucci.', 'Pantucci smiled.', 'Some called for Raffaello Pantucci. Pantucci waved.'],
    ['Raffaello Pantucci=pantucci'],
  ],
  'otherwise in that paragraph, or named again, he is meant': [
    [
      'The match went to Ann Pantucci.',
      'The paper wrote of Raffaello Pantucci. Pantucci wrote back.',
      'On Saturday Pantucci wrote again.',
    ],
    ['Raffaello Pantucci=pantucci', 'Pantucci=pantucci', 'Pantucci=pantucci'],
  ],
  'a title with a capital, in our setting': [['Each of the militants swore to the Emir.'], ['Emir=emir']],
  'a type before a name is no first name': [
    ['Two missiles, an R9X Hellfire each.', 'One missile.'],
    ['Hellfire=hellfire'],
  ],
  'a surname that hardly anyone else has': [['And bin Laden? He is alive or he is not.'], ['bin Laden=bin-laden']],
  'but where others have it': [['Police searched a bin Laden villa in Jeddah.'], []],
  'a common noun as a first name': [['The president’s guest, Emir Kusturica, met the emir.'], ['emir=emir']],
})
