/** What the force did: support, safeguarding, and whether the case could go on without the victim. */

export const SUPPORT_YES = [
  '{V} was offered a referral to an ISVA and accepted it.',
  'An ISVA referral was made with {vp} agreement.',
  '{V} was told about the SARC and about the ISVA service, and took the details of both.',
  'A referral to an ISVA was offered and, for now, declined; {v} kept the contact details.',
  '{V} was already in touch with an ISVA, who will go on supporting {him}.',
  'The officer explained what the SARC offers, including that it can be used without police involvement, and gave {vo} the details.',
  'The officer went through the support available with {vo}: the SARC, an ISVA and {her} own GP.',
  '{V} accepted a referral for counselling and has the details of the ISVA service.',
] as const;
export const SUPPORT_YES_SHORT = [
  'An ISVA was offered.',
  '{V} has the details of the SARC and the ISVA service.',
  'ISVA support was offered and explained.',
  'Support was offered through the SARC.',
] as const;
export const SUPPORT_YES_CHILD = [
  'A referral was made to an ISVA who works with young people.',
  "{V} was offered a young people's ISVA, and a named adult at school will look out for {him}.",
  "The SARC's service for children was explained to {vo} and to those who care for {him}.",
  'An ISVA for young people has met {vo} and will stay in touch.',
  'Counselling was offered to {vo} through the SARC, and may be taken up at any time.',
] as const;
export const SUPPORT_YES_BY_LETTER = [
  'Details of the ISVA service and the SARC were sent by letter.',
  'A letter was sent with details of the SARC and of how to ask for an ISVA.',
] as const;
export const SUPPORT_PARTLY = [
  '{V} was given a leaflet about support services.',
  'Support was mentioned in conversation with {vo}, but no referral is recorded.',
  'A text message with the details of a helpline was sent to {vo}.',
] as const;
export const SUPPORT_NO = [
  'No referral for support was made.',
  'Support services were not discussed with {vo}, as the conversation was short.',
] as const;

export const SAFE_DOMESTIC = [
  'A DASH risk assessment was completed and safety planning was done.',
  'Risk was assessed, and a referral to MARAC was made.',
  'A domestic abuse risk assessment was completed, and a specialist worker has been in touch with {vo}.',
  'Safety measures at home were put in place and a safety plan was agreed with {vo}.',
  'The risk was graded after a DASH assessment, and the safety plan was shared with partner agencies.',
] as const;
export const SAFE_CHILD = [
  "A referral was made to children's social care, and a strategy discussion was held.",
  "Children's social care, the school and police agreed a safety plan.",
  'A child protection referral was made on the day of the report.',
  "The school and children's social care are aware, and steps to keep {vo} safe were agreed.",
] as const;
export const SAFE_OTHER = [
  'Risk was assessed and safety advice was given.',
  'The risk to {vo} and to others was considered and recorded.',
  "A safeguarding referral was made, and the suspect's record was checked for risk to others.",
  'Safety planning was discussed with {vo} and no immediate risk was found.',
] as const;
export const SAFE_IN_ABSENCE = [
  'The risk was assessed on what was known, and was shared with partner agencies.',
  'A safeguarding referral was made in any event.',
] as const;
export const SAFE_SHORT = ['A safety plan is in place.', 'Risk was assessed and recorded.', 'A safeguarding referral was made.'] as const;
export const SAFE_PARTLY = [
  'Risk questions were asked by telephone, and {v} chose not to answer all of them.',
  'A risk assessment was begun and not completed.',
  'A safeguarding referral was considered, but the log does not say whether it was made.',
] as const;

export const EVIDENCE_YES = [
  'Evidence-led prosecution was considered. There is no independent evidence that would carry the case without {vp} account.',
  'The officer considered whether the case could proceed without {vo}, and recorded why it could not.',
  'Going ahead without {vp} support was considered: no witness, recording or other material was found that would allow it.',
  'An evidence-led case was looked at and discounted, as it would rest on {vp} account alone.',
  'Consideration was given to proceeding without {vp} evidence, and to the effect that this would have on {him}. It was decided against.',
] as const;
export const EVIDENCE_YES_SHORT = [
  'An evidence-led case was considered and ruled out.',
  'Proceeding without {vo} was considered, and is not possible.',
  'A case without {vp} account was considered and ruled out.',
] as const;
export const EVIDENCE_PARTLY = [
  'It is not thought possible to go on without {vp} evidence.',
  'The case would rest on {vp} account.',
  'Without {vo} there is little evidence.',
] as const;
export const EVIDENCE_NO_LOST = [
  'An evidence-led case was not considered.',
  'Whether a case could go ahead without {vo} was not considered.',
] as const;
export const EVIDENCE_NO = [
  'An evidence-led case was not considered.',
  'In view of {vp} wishes, no evidence-led case was considered.',
] as const;
