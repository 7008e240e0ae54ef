import type { CodebookFile } from './codebook.ts';

type QuestionFile = NonNullable<CodebookFile['questions']>[number];

const handlingOptions = [
  { id: 'yes', label: 'Yes' },
  { id: 'partly', label: 'Partly' },
  { id: 'no', label: 'No' },
  { id: 'not-recorded', label: 'Not recorded' },
  { id: 'not-applicable', label: 'Not applicable' },
];

function handling(id: string, label: string, help: string): QuestionFile {
  return { id, label, help, kind: 'choice', options: handlingOptions };
}

/** What the panel asks of every case. Only the first is required. */
export const defaultQuestions: QuestionFile[] = [
  {
    id: 'engagement',
    label: 'Did the victim support police action?',
    help: 'As the file records it over the whole of the investigation.',
    kind: 'choice',
    options: [
      { id: 'never', label: 'Never' },
      { id: 'withdrew', label: 'Withdrew' },
      { id: 'maintained', label: 'Maintained' },
      { id: 'unclear', label: 'Unclear' },
    ],
    required: true,
  },
  {
    id: 'outcome-right',
    label: 'Is outcome 16 the right code?',
    help: 'A suspect is identified and the victim does not support further action.',
    kind: 'choice',
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
      { id: 'unclear', label: 'Cannot tell' },
    ],
  },
  handling('own-words', 'Are the victim’s own words recorded?', 'Quoted or closely reported, rather than summed up by the officer.'),
  handling('supervisor-review', 'Did a supervisor review the decision?', 'A recorded review with reasons, not a signature alone.'),
  handling('support-offered', 'Was support offered?', 'An adviser (ISVA), a sexual assault referral centre (SARC) or another service.'),
  handling('evidence-led', 'Was an evidence-led prosecution considered?', 'Whether the case could go on without the victim’s support.'),
  handling('safeguarding', 'Was safeguarding addressed?', 'A plan, a referral or a recorded decision that none was needed.'),
  {
    id: 'panel-view',
    label: 'View of the case',
    help: 'How the police dealt with it, on what the file shows.',
    kind: 'choice',
    options: [
      { id: 'appropriate', label: 'Appropriate and consistent with guidelines' },
      { id: 'appropriate-observations', label: 'Appropriate with observations' },
      { id: 'inappropriate', label: 'Inappropriate' },
      { id: 'not-agreed', label: 'Panel could not agree' },
      { id: 'more-information', label: 'More information needed: carried to the next meeting' },
    ],
  },
  {
    id: 'observation',
    label: 'Observation',
    help: 'What the panel should know about this case. No names.',
    kind: 'text',
  },
];
