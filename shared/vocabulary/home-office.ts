/**
 * Home Office look-ups for pickers and importers. Labels paraphrase the crime outcomes user guide; codes are text, since
 * `1A` and `01` are codes too.
 */
export const outcomes: Readonly<Record<string, string>> = {
  '0': 'Not yet assigned an outcome',
  '1': 'Charged or summonsed',
  '1A': 'Charged or summonsed, alternative offence',
  '2': 'Caution, youth',
  '3': 'Caution, adult',
  '4': 'Taken into consideration',
  '5': 'Offender died',
  '6': 'Penalty notice for disorder',
  '7': 'Cannabis or khat warning',
  '8': 'Community resolution',
  '9': 'Not in the public interest (CPS)',
  '10': 'Not in the public interest (police)',
  '11': 'Prosecution prevented: suspect under age',
  '12': 'Prosecution prevented: suspect too ill',
  '13': 'Prosecution prevented: victim or key witness dead or too ill',
  '14': 'Evidential difficulties: suspect not identified; victim does not support further action',
  '15': 'Evidential difficulties: suspect identified; victim supports action',
  '16': 'Evidential difficulties: suspect identified; victim does not support further action',
  '17': 'Prosecution time limit expired',
  '18': 'Investigation complete, no suspect identified',
  '19': 'National Fraud Intelligence Bureau case',
  '20': 'Action by another body',
  '21': 'Further investigation not in the public interest (police)',
  '22': 'Diversionary, educational or intervention activity',
};

export const rapeOffences: Readonly<Record<string, string>> = {
  '19C': 'Rape of a female aged 16 and over',
  '19D': 'Rape of a female child under 16',
  '19E': 'Rape of a female child under 13',
  '19F': 'Rape of a male aged 16 and over',
  '19G': 'Rape of a male child under 16',
  '19H': 'Rape of a male child under 13',
  '19J': 'Rape of a female, multiple undefined offenders',
  '19K': 'Rape of a male, multiple undefined offenders',
  N100: 'Reported incident of rape, not recorded as a confirmed crime',
};

export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
