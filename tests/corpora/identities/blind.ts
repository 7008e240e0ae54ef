/**
 * A set that judges the privacy screen, written without sight of the screen or of the other sets, and put together from its parts.
 * All of it is synthetic: names are combined at random and stand for nobody, and no text is of a real case. It judged the screen once,
 * before anybody had looked; its failures have been looked at since, so it validates.
 */

import { blindCapitals } from './blind-clean-capitals.ts';
import { blindCharging } from './blind-clean-charging.ts';
import { blindClosings } from './blind-clean-closings.ts';
import { blindDigital } from './blind-clean-digital.ts';
import { blindEngagement } from './blind-clean-engagement.ts';
import { blindLogs } from './blind-clean-logs.ts';
import { blindMixed } from './blind-clean-mixed.ts';
import { blindNfa } from './blind-clean-nfa.ts';
import { blindPartners } from './blind-clean-partners.ts';
import { blindSafeguarding } from './blind-clean-safeguarding.ts';
import { blindThird } from './blind-clean-third.ts';
import { blindCleanColumns, blindIdentityColumns } from './blind-columns.ts';
import { blindNames } from './blind-names.ts';
import { blindTemplatesDetails } from './blind-templates-details.ts';
import { blindTemplatesMixed } from './blind-templates-mixed.ts';
import { blindTemplatesNames } from './blind-templates-names.ts';
import { blindAddresses, blindEmails, blindHandles, blindPhones, blindPostcodes } from './blind-values-contact.ts';
import { blindDatesOfBirth, blindNationalInsurance, blindNhsNumbers, blindReferences, blindVehicles } from './blind-values-numbers.ts';
import type { CorpusSet } from './corpus-set.ts';

export const blindSet: CorpusSet = {
  templates: [...blindTemplatesNames, ...blindTemplatesDetails, ...blindTemplatesMixed],
  clean: [
    ...blindClosings,
    ...blindLogs,
    ...blindPartners,
    ...blindCharging,
    ...blindSafeguarding,
    ...blindNfa,
    ...blindEngagement,
    ...blindThird,
    ...blindDigital,
    ...blindCapitals,
    ...blindMixed,
  ],
  names: blindNames,
  values: {
    email: blindEmails,
    phone: blindPhones,
    postcode: blindPostcodes,
    address: blindAddresses,
    'nhs-number': blindNhsNumbers,
    'national-insurance': blindNationalInsurance,
    'date-of-birth': blindDatesOfBirth,
    'vehicle-registration': blindVehicles,
    'url-or-handle': blindHandles,
    reference: blindReferences,
  },
  columns: blindIdentityColumns,
  cleanColumns: blindCleanColumns,
};
