/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Ways to reach somebody. Telephone numbers are from the ranges that Ofcom keeps for drama; domains are reserved ones.
 */

import { listed } from './held-out-listed.ts';

export const heldOutContact = {
  email: listed(`
- k.hargreaves@example.org
- jodie_m88@example.com
- safeguarding@northmere-academy.example
- dsl.office@example.co.uk
- t.okonkwo@student.example.com
- Agnieszka.W@example.org
- niamh+new@example.com
- lonelyheron1979@example.net
- OIC.RASSO@police.example
- info@hostel-northmere.example
- m.celik-yildiz@example.co.uk
- x_kemar_x@mail.example.com
- ward7.manager@nhs-trust.example
- sunflower.fields@example.org
- r2d2fan2004@example.com
- contact@isva-service.example.org
- BETHANY1996@EXAMPLE.COM
- joao.goncalves@empresa.example
- d'andre.hinds@example.com
- hr-team@packing-plant.example
- a.b.c@sub.dept.example.co.uk
- quiet.corner@outlook.example
- zoe%work@example.org
- callum.ellis.99@gmail.example
- no-reply-to-me@example.invalid
- siobhan [at] example.org
  `),
  phone: listed(`
- 07700 900123
- 07700900456
- +44 7700 900 654
- +447700900321
- +44 (0)7700 900789
- 0044 7700 900147
- 07700-900-258
- 07700 900 369
- (0116) 496 0258
- 0116 496 0741
- 01164960852
- 0115 4960 963
- 020 7946 0123
- 0207 946 0456
- +44 20 7946 0789
- 0121 496 0147
- 0161-496-0369
- 01632 960258
- 01632960471
- 0191 498 0852
- 029 2018 0963
- 028 9649 6123
- 0131.496.0456
- 07700 900-582
- 077 0090 0693
- +44-7700-900-814
- (07700) 900925
- +44 (0) 116 496 0336
  `),
  postcode: listed(`
- LE2 7QX
- LE19 4ZT
- LE67 9BW
- NG7 2ZH
- DE23 8XJ
- B29 6XY
- M14 5ZT
- SW19 8ZQ
- EC1V 4XN
- W1T 7ZD
- CF10 4XG
- G12 8XW
- EH6 7QZ
- BT9 5ZJ
- le47qx
- LE31ZB
- ng5 6tz
- CV345YX
- B97ZD
- Le5 2yh
- N1 4XZ
- TQ12 9JZ
- YO31 0XU
- SA2 8QZ
- PE30 3ZX
- S10 9DZ
  `),
  address: listed(`
- 14 Juniper Court
- 27 Albion Terrace, Northmere
- Flat 3, 9 Larkspur Close
- 14A Hollow Way
- Apartment 12, Foundry House, 5 Canal Wharf
- 221 Upper Dunmore Road
- 6 St Botolph's Mews
- Flat 2B, 118 Tannery Lane, Coldbrook
- The Old Forge, Mill Lane, Ashcombe
- 33 Pelham Drive
- Unit 4, 71 Gasworks Street
- 2 The Crescent, Eastwell
- No. 48 Quarrymans Row
- Room 9, Beacon Hostel, 15 Wharf Street
- 1 Magnolia Gardens
- 309 Old Harrow Hill
- 52-54 Cobden Parade
- Rose Cottage, 3 Church Walk, Little Marston
- 19 Nelson Ave
- 86b Orchard St
- 7 Heron Quay, Northmere
- Flat 41 Kestrel Tower, Aldous Street
- 110 Brickfield Rd, Coldbrook
- 5 Bishop's Acre
- 65 WINDMILL GROVE
- 12 Sparrow Hall Estate
  `),
  'url-or-handle': listed(`
- @lone.heron_44
- @kemarr_the_3rd
- @northmere_nights
- @xx.jodie.xx88
- @real_darren_0116
- @zeynep.sings
- @tomos-goes-running
- @CoachCal_U15
- lone_heron_44
- zoe.b_2003
- instagram.com/lone.heron_44
- https://www.instagram.com/xx.jodie.xx88/
- www.facebook.com/darren.northmere.7
- https://facebook.com/profile.php?id=0000000000184726
- fb.com/marisol.northmere
- https://www.tiktok.com/@zeynep.sings_northmere
- snapchat.com/add/kemarr_3rd
- https://t.me/quietcorner_northmere
- twitter.com/CoachCal_U15
- https://x.com/northmere_nights_x
- https://www.linkedin.com/in/hodan-w-northmere
- https://www.example.com/profiles/84213
- http://example.org/~callum/photos
- www.example.co.uk/members/greyestate
- youtube.com/@tomos-goes-running
- https://onlyfans.example/sunflowerfields
  `),
};
