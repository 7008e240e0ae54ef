/** The help, opened by F1. */
export const help = {
  heading: 'Help',
  close: 'Close',
  keys: {
    heading: 'Keys everywhere',
    lines: [
      ['F1', 'This help'],
      ['F9', 'Hide everything, and show it again'],
      ['Tab', 'Go from one control to the next'],
      ['Ctrl + and Ctrl −', 'Make everything larger or smaller; Ctrl 0 for the size it had'],
      ['?', 'At the desk and in Reconcile: all of its keys'],
    ] as readonly (readonly [string, string])[],
  },
  accessibility: {
    heading: 'Accessibility statement',
    paragraphs: [
      'Dip Sampler aims to meet the Web Content Accessibility Guidelines 2.2 at level AA, on every screen.',
      'Everything can be done by keyboard alone. Nothing depends on colour: states are said in words, evidence has the letter of its theme or its reviewer and a line of its own kind, and figures stand beside every bar. Text stands out from what is behind it as far as the guidelines ask. The window can be enlarged to 200%, and made as small as 1,024 by 640, without losing anything. It follows your system’s light, dark and high-contrast colours, and its wish for less motion; nothing blinks and nothing is timed.',
      'A narrative that is covered is not in the page at all, for a screen reader either. Where evidence begins and ends is said in the text; a switch under Keys, at the desk, turns that off. Single keys can be turned off there too, for those whose software types them.',
      'How this is tried: every screen is held against the rules of axe in light and dark colours, the desk in forced colours too, and whole jobs are done by keyboard alone, each time the program changes. It has not yet been tried by people who use a screen reader, a magnifier or voice control every day, nor with JAWS, NVDA or VoiceOver by us. Exported PDF files are tagged, but have not been checked against PDF/UA.',
      'Known gaps: in a narrative, words are selected by the arrow keys once it has the focus; a screen reader in its browse mode keeps those keys to itself, so switch to focus mode first.',
      'If something stands in your way, tell the secretariat of your panel: say what you wanted to do, on which screen, and with what software. There is always another way to get a case to you and your coding back, a spreadsheet for one.',
    ],
  },
  about: {
    heading: 'About',
    version: (version: string, electron: string) => `Version ${version}, on Electron ${electron}. It opens no connection to any network.`,
  },
};
