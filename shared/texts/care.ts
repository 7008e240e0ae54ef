import { counted, grouped, listed } from './words.ts';

/** Care for those who read: the notice, support, breaks, and what a case can be left with. */
export const care = {
  defaultNotice: [
    'These are accounts of rape as the police recorded them. Some of what you read may be distressing.',
    'Stop whenever you like, and pass on any case without giving a reason: every choice is saved as you make it. F9 hides everything at once.',
  ],
  defaultContacts: [
    {
      name: 'Samaritans',
      reach: '116 123',
      when: 'Day and night, free',
      note: 'For anyone, about anything that is hard to bear.',
    },
    {
      name: 'Rape Crisis England & Wales',
      reach: '0808 500 2222',
      when: 'Day and night, free',
      note: 'For anyone touched by rape or sexual violence, lately or long ago.',
    },
  ],
  synthetic: 'In this sample review every account is made up.',

  flagsHeading: 'What you may meet',
  flagged: (flag: string, n: number, of: number, whose: 'your' | 'the') =>
    `${grouped(n)} of ${whose} ${counted(of, 'case', 'cases')} ${n === 1 ? 'is' : 'are'} flagged ${flag}.`,
  noFlags: (of: number, whose: 'your' | 'the') =>
    `None of ${whose} ${counted(of, 'case', 'cases')} ${of === 1 ? 'has' : 'have'} a flag. That is no promise: the extract may have none to give.`,
  passAny: 'You can skip any case, or pass it on; nobody asks why.',
  where: (complete: number, of: number, next: string) =>
    `${grouped(complete)} of ${counted(of, 'case', 'cases')} complete. You begin at ${next}.`,
  calibrationFirst: (n: number) =>
    `${counted(n, 'case comes', 'cases come')} first that everybody reads, to compare. ${n === 1 ? 'It does' : 'They do'} not count.`,

  breakHeading: 'Offer a break',
  breakMinutes: 'After so many minutes of reading',
  breakNarratives: 'After so many narratives',
  breakHelp: 'Whichever comes first. Leave both empty and no break is offered.',
  breakMinutesWrong: 'Write a whole number from 1 to 240, or leave it empty.',
  breakNarrativesWrong: 'Write a whole number from 1 to 100, or leave it empty.',
  breakLabel: 'A break',
  breakDue: (minutes: number, narratives: number) =>
    `You have read ${counted(narratives, 'narrative', 'narratives')}${minutes === 0 ? '' : ` in ${counted(minutes, 'minute', 'minutes')}`}. This is a good moment to stop for a while.`,
  breakSaved: 'All you have said is saved.',
  breakLater: 'Remind me in 10 minutes',
  breakDismiss: 'Go on reading',
  breakHide: 'Hide everything',
  breakTimes: 'Change the times…',
  breakTimesHeading: 'When to offer a break',
  breakTimesSave: 'Save the times',

  support: 'Support…',
  supportKey: 'F4',
  supportHeading: 'Somebody to talk to',
  supportLead: 'Nobody is told that you looked here, and nothing is written down.',
  supportClose: 'Back to the desk',

  menu: 'This case…',
  acts: {
    pass: 'Pass it on',
    interest: 'I know this case',
    identity: 'This names somebody',
    concern: 'Somebody is at risk now',
    passed: 'Cases I passed on',
    support: 'Support',
  },

  passHeading: (ref: string) => `Pass ${ref} on`,
  passLead: 'No reason is asked. The case leaves your list, and the secretariat gives it to somebody else.',
  passConfirm: 'Pass it on',
  passDone: (ref: string) => `${ref} is passed on.`,
  interestHeading: (ref: string) => `You know somebody in ${ref}`,
  interestLead: [
    'Nobody asks whom or how. The case leaves your list, you are not given it again, and somebody else reads it.',
    'What you have said of it so far no longer counts.',
  ],
  interestConfirm: 'I know this case',
  interestDone: (ref: string) => `${ref} is off your desk.`,
  passedHeading: 'Cases you passed on',
  passedNone: 'There are none.',
  passedInterest: 'you know it',
  takeBack: 'Take back',
  takeBackLabel: (ref: string) => `Take back ${ref}`,
  takenBack: (ref: string) => `${ref} is on your list again.`,

  identityHeading: 'This names somebody',
  identitySelect: 'Select the words in the narrative first, with the mouse or the keyboard, and choose this again.',
  identityLead: (n: number, part: string) =>
    `You have selected ${counted(n, 'character', 'characters')} of “${part}”. Only their place is written down, never the words. The secretariat takes them out of the text.`,
  identityKind: 'What is it?',
  identityConfirm: 'Report it',
  identityDone: 'Reported to the secretariat.',

  concernHeading: 'Somebody is at risk now',
  concernLead: [
    'This app sends nothing to anybody. Your note is the first thing that the chair or the secretariat sees when they open this review.',
    'If somebody is in danger now, do not wait for that: ring 999, or 101 where it is not urgent.',
  ],
  concernContact: (reach: string) => `Safeguarding contact of the force: ${reach}`,
  concernNoContact: 'The secretariat has not written down the safeguarding contact of the force. Ask them.',
  concernAbout: 'What makes you think so',
  concernHelp: 'No names: say where it stands in the text.',
  concernMissing: 'Say in a few words what makes you think so.',
  concernConfirm: 'Leave the note',
  concernDone: 'Your note is kept. Tell the chair that it is there.',

  errors: {
    reporter: (field: string, length: number) =>
      `The stretch ends beyond the text of “${field}”, which has ${counted(length, 'character', 'characters')}. Select the words again.`,
    stretchEmpty: () => 'The stretch holds no letter or digit. Select the words that name somebody, and try again.',
    noPart: (ref: string, part: string, known: readonly string[]) =>
      `Case “${ref}” has no part “${part}”.${known.length === 0 ? ' It has no narrative.' : ` Its parts are: ${listed(known.map((each) => `“${each}”`))}.`}`,
    handedOver: (ref: string) => `${ref} has been given to somebody else since. Ask the secretariat if you want it back.`,
    notPassed: (ref: string) => `You have not passed ${ref} on, so there is nothing to take back.`,
    concernBlank: () => 'The note is blank. Say in a few words what makes you think that somebody is at risk.',
    keyTwice: (key: string) => `The key “${key}” is given to two themes. Give each a key of its own.`,
    settingsUnreadable: (file: string) => `${file} is not JSON. Save the support contacts as JSON and try again.`,
    settingsField: (file: string, field: string, problem: string) =>
      `${file} cannot be used as it stands: ${field === '' ? '' : `“${field}”: `}${problem}. Mend that and try again.`,
    settingsBoth: () => 'Give the settings themselves or a file of them, not both.',
  },
};
