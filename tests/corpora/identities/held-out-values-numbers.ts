/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Numbers and dates. NHS numbers are of the range kept for tests, with a right check digit.
 */

import { listed } from './held-out-listed.ts';

export const heldOutNumbers = {
  'nhs-number': listed(`
- 999 526 0182
- 9991590838
- 999 016 6137
- 999-186-0916
- 999 390 9963
- 9990308241
- 999 628 1949
- 999 821 9930
- 999 518 1908
- 9992319488
- 999 757 4915
- 999-186-2528
- 999 760 1890
- 9995075296
- 999 366 7129
- 999.768.4265
- 999 212 2331
- 9990792445
- 999 026 8592
- 999-952-8902
- 999 786 6665
- 9991760318
- 999 010 9281
- 999 159 0137
  `),
  'national-insurance': listed(`
- QQ 12 34 56 C
- QQ123456C
- QQ 123456 A
- qq123456b
- QQ-65-43-21-D
- QQ 98 76 54 D
- QQ 112233 B
- TN 12 07 82 F
- TN031195M
- JK 48 21 07 A
- JK482107B
- PW 73 05 62 C
- pw 73 05 62 d
- SX901846A
- SX 90 18 46 B
- HB 26 59 31 C
- HB265931D
- LR 50 77 13 A
- LR-507713-B
- YE 84 60 29 D
- ye846029a
- CT 31 94 75 B
- CT319475C
- AB 10 20 30 C
  `),
  'date-of-birth': listed(`
- 12/04/1987
- 03.11.1994
- 27-06-2001
- 1979-08-15
- 4 March 1990
- 21st September 1985
- 9 Feb 1998
- 14 Oct 72
- 1/7/03
- 06/12/88
- 30.5.66
- 05-Jan-1993
- 17APR1999
- 18051982
- 230491
- 2 June 2004
- November 8, 1977
- 11th of July 1969
- 25/12/2000
- 7.2.1983
- Dec 19 1995
- 31/01/57
- 28 AUG 1991
- 1992/10/06
- 13th May 05
- 08 / 03 / 1974
  `),
  'vehicle-registration': listed(`
- FX19 KTB
- FP66 WHD
- BD12 ZUV
- LK05 RNY
- YJ71 OXE
- MT23 GFA
- EO14VLP
- fn57 ztu
- AE68LMK
- KV03 JBX
- P482 KLM
- R17 DGH
- T905BNW
- N63 WXA
- X741 YFS
- KLM 482P
- BRT 91X
- OUY612W
- XJF 7S
- ABZ 1234
- LIL 9072
- FX19-KTC
- gj22 hwr
- SN73 PQE
- DA52YHO
- WU16 NCR
  `),
  reference: listed(`
- 23000184726
- 22*418263
- 20/1184726/23
- CRI/2300456/23
- 2318472/23
- 46/18472/23
- 42/118472/22
- 13230184726
- 43230184726
- 50210184726
- CR-23-184726
- C/18472/2021
- PS-20230412-0873
- NIC-847261-23
- 1234/12APR23
- 0873-120423
- LP-20230412-0417
- 33NP/1847/23
- 01YE/2345/22
- EK/04187/21
- 33LP1847223
- 01MP0084722
- 52SX1184720
- 12/184726K
- 18472/98Z
- INC-000184726
- 22NICHE0418726
  `),
};
