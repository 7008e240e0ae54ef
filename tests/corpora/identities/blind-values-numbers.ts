/** Numbers and dates in the ways that people type them. Synthetic: none was taken from anybody's record. */

/** The ten digits of an NHS number from its first nine. */
function nhsDigits(nine: string): string {
  const sum = Array.from(nine).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  if (nine.length !== 9 || check === 10) throw new Error(`No NHS number begins with ${nine}.`);
  return `${nine}${check}`;
}

function grouped(nine: string, mark: string): string {
  const digits = nhsDigits(nine);
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(mark);
}

/** Of the range from 999 000 0000, which is kept for tests. */
export const blindNhsNumbers: readonly string[] = [
  grouped('999526018', ' '),
  nhsDigits('999159083'),
  grouped('999016613', '-'),
  grouped('999186091', ' '),
  grouped('999390996', ' '),
  nhsDigits('999030824'),
  grouped('999628194', '-'),
  grouped('999821993', ' '),
  grouped('999518190', ' '),
  nhsDigits('999231948'),
  grouped('999757491', '.'),
  grouped('999186252', ' '),
  grouped('999760189', ' '),
  nhsDigits('999507529'),
  grouped('999366712', '-'),
  grouped('999768426', ' '),
];

/** With prefixes that are allowed. */
export const blindNationalInsurance: readonly string[] = [
  'AB 23 45 67 C',
  'CE417296A',
  'JX 80 15 33 D',
  'nw592618b',
  'PR-36-70-24-C',
  'SH 119482 A',
  'TP 45 28 91 B',
  'YL730654D',
  'EB 06 12 88 C',
  'LA 98 34 17 A',
  'wk 61 20 45 d',
  'ZT253907B',
  'HM 78 41 02 C',
  'RS 33.90.16 A',
];

export const blindDatesOfBirth: readonly string[] = [
  '14/02/1989',
  '3 June 1994',
  '07.11.1976',
  '1985-09-23',
  '21/8/01',
  '22nd March 2003',
  '30-12-1968',
  '1 Jan 1991',
  '9th of October, 1982',
  '05/05/1999',
  '17 Sept 1973',
  '28 feb 1996',
  '11.04.58',
  'August 6, 1987',
  '19 NOV 1979',
  '26/07/1992',
];

export const blindVehicles: readonly string[] = [
  'KX19 TBN',
  'FJ68LWO',
  'yd17 hpk',
  'BV71 RCE',
  'MA05 XGD',
  'EN12ZKP',
  'lr66 vvt',
  'YK21 ONW',
  'GF59-BMJ',
  'R418 KNU',
  'T62 BWL',
  'N207 YAC',
  'WU18 FZX',
  'SC70 JPH',
  'HX14 EKL',
  'VN22GRU',
  'CE09 DBY',
  'K31 PTO',
  'JEZ 4816',
  'F915 LRB',
];

/** Of crimes, custody records, incidents, courts and police databases. */
export const blindReferences: readonly string[] = [
  '22000418837',
  '23*174405',
  'CR/0029146/22',
  '06NN/1182/23',
  '33LE0412622',
  'LE/04417/2021',
  'CAD 2871/14MAR23',
  '1904-110223',
  '20220911-0043',
  '44210087765',
  'DY/33061/19',
  'T20227714',
  'OCC-2203-19842',
  'LEIC-20230614-0715',
  '17/284416R',
  '19/0041827Q',
  'NI-2022-008814',
  'Inc 618 of 05/11/22',
  'log 93 of 2 July',
  '32SX/4170/22',
  'NICHE 21000663190',
  'MPS 6531847/20',
  'C/04213/2018',
  'EM1-5528-22-0101',
  '5200817/23',
  '13NG0091823',
  'DP/2281/22',
  '21X1MP09274',
];
