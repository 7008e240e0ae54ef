import { counted, grouped, listed, longDate } from './words.ts';

const quoted = (labels: readonly string[]): string => listed(labels.map((label) => `“${label}”`));
const rule = (isMeasure: boolean, name: string): string => `${isMeasure ? 'The measure' : 'The check'} “${name}”`;
const fieldNames = { definition: 'definition', include: 'when to include', exclude: 'when to exclude', example: 'example', help: 'help' };

/** Changing the codebook: what a change is called, why one is refused, what an import could not take over. */
export const codebookEditor = {
  forms: {
    key: () => 'it must be one letter or the digit 0, or nothing; the digits 1 to 9 answer questions at the desk',
    colour: () => 'it must be a colour as #rrggbb, or nothing',
  },
  refused: {
    theCodebook: () => 'The codebook',
    byMissing: () => 'Say who changes the codebook.',
    nothing: () => 'These edits change nothing. Change something before making a version.',
    stale: (base: number, now: number) =>
      `These edits were made to version ${grouped(base)} of the codebook, which is at version ${grouped(now)} by now. Look at it and make them again.`,
    unknown: (id: string) => `The codebook has no theme or question “${id}”. Check the id.`,
    noTheme: (id: string) => `“${id}” is not a theme. Name a theme.`,
    noQuestion: (id: string) => `“${id}” is not a question. Name a question.`,
    unknownMeasure: (id: string) => `The codebook has no measure “${id}”. Check the id.`,
    unknownCheck: (id: string) => `The codebook has no check “${id}”. Check the id.`,
    retired: (label: string, use: readonly string[]) =>
      `“${label}” is retired. ${use.length === 0 ? 'Bring it back first.' : `Bring it back first, or use ${quoted(use)}.`}`,
    notRetired: (label: string) => `“${label}” is in use, so it cannot be brought back.`,
    idTaken: (id: string, label: string) => `The id “${id}” belongs to “${label}”. Give another.`,
    idOfRetired: (id: string, label: string) =>
      `The id “${id}” belonged to “${label}”, which is retired, and codings of it are kept under that id. Bring it back, or give another id.`,
    mergeItself: (id: string) => `“${id}” cannot be merged into itself. Name another theme.`,
    mergeOne: () => 'A new theme is made of two or more. Name the others, or merge into a theme that is there.',
    themeInUse: (isMeasure: boolean, name: string, label: string, parts: readonly string[]) =>
      `${rule(isMeasure, name)} asks for “${label}”, which would no longer be coded. ${
        parts.length === 0
          ? 'Change it or take it out as well, or keep the theme.'
          : `Change it as well, to ask for ${parts.map((id) => `has('${id}')`).join(' or ')} for example.`
      }`,
    questionInUse: (isMeasure: boolean, name: string, label: string) =>
      `${rule(isMeasure, name)} asks for “${label}”, which would no longer be asked. Change it or take it out as well, or keep the question.`,
    answerInUse: (isMeasure: boolean, name: string, option: string) =>
      `${rule(isMeasure, name)} asks for the answer “${option}”, which would no longer be offered. Change it as well, or keep the answer.`,
    options: (label: string) => `“${label}” needs two or more answers to choose from. Add them, or make it a text.`,
    measureOfBoth: (measure: string, label: string) =>
      `The measure “${measure}” told themes apart that are one now, “${label}”. Read it again: it may no longer say what it did.`,
  },
  changes: {
    added: (label: string, group: string) => `Adds the theme “${label}”${group === '' ? '' : ` to ${group}`}.`,
    addedQuestion: (label: string) => `Adds the question “${label}”.`,
    mergedNew: (from: readonly string[], label: string) => `Merges ${quoted(from)} into a new theme, “${label}”.`,
    mergedInto: (from: readonly string[], label: string) => `Merges ${quoted(from)} into “${label}”.`,
    split: (label: string, parts: readonly string[]) => `Splits “${label}” into ${quoted(parts)}.`,
    retired: (label: string) => `Retires “${label}”.`,
    broughtBack: (label: string) => `Brings “${label}” back.`,
    renamed: (from: string, to: string) => `Renames “${from}” to “${to}”.`,
    fields: (label: string, fields: readonly (keyof typeof fieldNames)[]) =>
      `Changes the ${listed(fields.map((field) => fieldNames[field]))} of “${label}”.`,
    meaning: (label: string) => `Gives “${label}” another meaning.`,
    group: (label: string, group: string) => (group === '' ? `Takes “${label}” out of its group.` : `Moves “${label}” to ${group}.`),
    key: (label: string, key: string) =>
      key === '' ? `Takes the key of “${label}” away.` : `Gives “${label}” the key ${key.toUpperCase()}.`,
    colour: (label: string) => `Changes the colour of “${label}”.`,
    exclusive: (label: string, on: boolean) =>
      on ? `Lets “${label}” stand alone in its group.` : `Lets “${label}” stand with others of its group.`,
    words: (label: string) => `Changes the words highlighted for “${label}”.`,
    optionsGone: (label: string, gone: readonly string[]) => `No longer offers ${quoted(gone)} as an answer to “${label}”.`,
    optionsCome: (label: string, come: readonly string[]) => `Offers ${quoted(come)} as an answer to “${label}”.`,
    optionsChanged: (label: string) => `Changes how the answers to “${label}” are put.`,
    required: (label: string, on: boolean) => (on ? `Wants “${label}” answered in every case.` : `Lets “${label}” be left unanswered.`),
    guid: (label: string) => `Takes over by what name other programs know “${label}”.`,
    order: () => 'Changes the order of themes.',
    orderOfQuestions: () => 'Changes the order of questions.',
    orderOfMeasures: () => 'Changes the order of measures.',
    measure: {
      added: (name: string) => `Adds the measure “${name}”.`,
      changed: (name: string) => `Changes the measure “${name}”.`,
      removed: (name: string) => `Takes the measure “${name}” out.`,
    },
    check: {
      added: (name: string) => `Adds a check: “${name}”`,
      changed: (name: string) => `Changes a check: “${name}”`,
      removed: (name: string) => `Takes a check out: “${name}”`,
    },
    groupRenamed: (from: string, to: string) => `Renames the group “${from}” to “${to}”.`,
    title: (title: string) => `Calls the codebook “${title}”.`,
    answerEach: (on: boolean) =>
      on
        ? 'Leaves themes that nobody touched uncoded when a case is completed.'
        : 'Sets themes that nobody touched to absent when a case is completed.',
    effects: { wording: 'wording', meaning: 'meaning' },
  },
  outcome: {
    looks: (codings: number, cases: number, reviewers: number) =>
      codings === 0
        ? 'Nobody has to look at a case again.'
        : `${counted(cases, 'case', 'cases')} of ${counted(reviewers, 'reviewer', 'reviewers')} ${cases === 1 ? 'gets' : 'get'} another look (${counted(codings, 'coding', 'codings')}).`,
    readThrough: (codings: number) => `${counted(codings, 'coding is', 'codings are')} read through what was merged or split.`,
    keptAside: (codings: number) =>
      `${counted(codings, 'coding says', 'codings say')} something of what is retired. It stays on record and comes back if that is brought back.`,
    clashes: (codings: number) =>
      `In ${counted(codings, 'coding', 'codings')} a theme that stands alone in its group then stands beside another. Ask for those to be looked at.`,
  },
  files: {
    ending: (file: string) => `${file} is neither a codebook of this program (.json) nor one of another (.qdc). Choose one of those.`,
    tooLarge: (file: string, limit: number) =>
      `${file} is larger than ${grouped(limit)} MB, and no codebook is. Check that it is the right file.`,
    notText: (file: string) => `${file} is not UTF-8 text. Export the codebook again, as REFI-QDA 1.5.`,
    doctype: (file: string) =>
      `${file} has a document type, which no codebook needs and which can do harm. Export the codebook again without it.`,
    malformed: (file: string, line: number) =>
      `${file} is not well-formed XML at line ${grouped(line)}. Export the codebook again, as REFI-QDA 1.5.`,
    notCodebook: (file: string) => `${file} is XML but no REFI-QDA 1.5 codebook. Export the codebook again, as REFI-QDA 1.5 (.qdc).`,
    noCodes: (file: string) => `${file} has no codes. Export a codebook with at least one.`,
    tooDeep: (file: string, limit: number) =>
      `${file} has codes more than ${grouped(limit)} deep inside one another. Flatten them before exporting.`,
    tooMany: (file: string, limit: number) => `${file} has more than ${grouped(limit)} codes. Export those that are needed.`,
    codeLacks: (file: string, line: number, attribute: string) =>
      `A code in line ${grouped(line)} of ${file} has no usable ${attribute}. Mend it where it was exported.`,
    repeatedGuid: (file: string, name: string) =>
      `${file} has the code “${name}” under a GUID that another has too. Give each code one of its own.`,
    editsNotJson: (file: string) => `${file} is not JSON. Save the edits as JSON and try again.`,
    editsField: (file: string, place: string, problem: string) =>
      `${file} is no list of edits as it stands: ${place === '' ? '' : `“${place}”: `}${problem}. Mend that and try again.`,
    noQdc: () => 'There is no theme or question in use, and a codebook for other programs needs at least one. Add one first.',
  },
  leftOut: {
    set: (name: string, codes: number) => `The set “${name}” (${counted(codes, 'code', 'codes')}): this program has no sets.`,
    colour: (name: string, colour: string) => `The colour “${colour}” of “${name}”: it is not of the form #rrggbb.`,
    depth: (name: string, above: string) => `That “${name}” stood beneath “${above}”: themes stand side by side in a group.`,
    element: (name: string, times: number) =>
      `What stands in <${name}>${times === 1 ? '' : ` (${grouped(times)} times)`}: it is no part of a codebook.`,
    kind: (label: string) =>
      `That “${label}” is asked in another way: a question keeps its kind. Retire it and add a new one in its place.`,
    theme: (label: string) => `“${label}” is a theme here and a question there, or the other way round. It stays as it is.`,
    retiredHere: (label: string) => `“${label}”, which is retired here. Bring it back if it is to be coded again.`,
    missing: (labels: readonly string[]) =>
      `${quoted(labels)} ${labels.length === 1 ? 'is' : 'are'} not in the file and ${labels.length === 1 ? 'stays' : 'stay'} as before. Retire what is no longer wanted.`,
    key: (label: string, key: string) => `The key ${key.toUpperCase()} of “${label}”: another theme has it.`,
    rule: (name: string, problem: string) => `“${name}”: ${problem}`,
  },
  cli: {
    head: (title: string, version: number, themes: number, questions: number, retired: number) =>
      `${title}, version ${grouped(version)}: ${counted(themes, 'theme', 'themes')}, ${counted(questions, 'question', 'questions')}${retired === 0 ? '' : `, ${grouped(retired)} retired`}.`,
    theme: (id: string, key: string, label: string) => `  ${key === '' ? ' ' : key.toUpperCase()}  ${label} (${id})`,
    retired: 'Retired',
    noGroup: 'In no group',
    questions: 'Questions',
    measures: 'Measures',
    checks: 'Checks',
    versions: 'Versions',
    version: (version: number, at: string, by: string, reason: string) =>
      `  ${grouped(version)}  ${longDate(at)}${by === '' ? '' : `, ${by}`}${reason === '' ? '' : `: ${reason}`}`,
    says: (says: string, effect: string | null) => `     ${says}${effect === null ? '' : ` (${effect})`}`,
    made: (version: number) => `Made version ${grouped(version)} of the codebook.`,
    would: (version: number) => `Nothing was changed. This would make version ${grouped(version)} of the codebook:`,
    wouldImport: 'Nothing was changed. This is what the file would change:',
    nothingToDo: 'Nothing in it differs from the codebook as it is.',
    leftOut: 'Not taken over:',
    byMissing: '--by is missing. Say who changes the codebook.',
    eitherOr: '--import and --edit cannot go together. Give one of them.',
    dryRunAlone: '--dry-run goes with --import or --edit.',
  },
};
