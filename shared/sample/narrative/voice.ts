import type { People } from '../sample-case.ts';

/** Turns a template into prose about one case. */
export interface Voice {
  /** Begins a paragraph: the victim is named afresh. `always` names the victim every time, where others are about. */
  begin(always?: boolean): void;
  say(template: string): string;
}

interface Forms {
  readonly she: string;
  readonly her: string;
  readonly him: string;
}

/**
 * Templates speak of the victim in two ways. `{V} {v} {vo} {vp} {Vp}` (subject, object, possessive) name the
 * victim at first mention in a paragraph and use the pronoun after; `{She} {she} {her} {Her} {him} {herself}`
 * are the pronoun always. `{victim} {Victim}` always name. Any other token
 * (`{suspect}`, `{age}`, `{span}`, …) is filled from `words`.
 */
export function createVoice(people: People, words: Readonly<Record<string, string>>): Voice {
  const forms: Forms = people.sex === 'Male' ? { she: 'he', her: 'his', him: 'him' } : { she: 'she', her: 'her', him: 'her' };
  let mentions = 0;
  let always = false;

  function victim(named: string, pronoun: string): string {
    const name = always || mentions === 0;
    mentions++;
    return name ? named : pronoun;
  }

  function token(name: string): string {
    switch (name) {
      case 'V':
        // A long run of sentences that all begin with "She" reads like a list.
        if (mentions >= 4) mentions = 0;
        return victim('The victim', capital(forms.she));
      case 'v':
        return victim('the victim', forms.she);
      case 'vo':
        return victim('the victim', forms.him);
      case 'vp':
        return victim("the victim's", forms.her);
      case 'Vp':
        return victim("The victim's", capital(forms.her));
      case 'victim':
      case 'Victim':
        mentions = 1;
        return name === 'victim' ? 'the victim' : 'The victim';
      case 'she':
      case 'her':
      case 'him':
        return forms[name];
      case 'She':
        return capital(forms.she);
      case 'Her':
        return capital(forms.her);
      case 'hers':
        return people.sex === 'Male' ? 'his' : 'hers';
      case 'herself':
        return people.sex === 'Male' ? 'himself' : 'herself';
      default:
        // Words may hold tokens of their own: "{vp} former partner".
        return say(words[name] ?? missing(name));
    }
  }

  function say(template: string): string {
    return template.replace(/\{(\w+)\}/g, (_, name: string) => token(name));
  }

  return {
    begin: (named = false) => {
      mentions = 0;
      always = named;
    },
    say,
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function missing(name: string): never {
  throw new Error(`No words for {${name}}.`);
}
