/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Agencies, charities, schemes and operations.
 */

import { listed } from './held-out-listed.ts';

export const heldOutCleanAgencies = listed(`
- ISVA confirmed that the victim has withdrawn. VPS to follow.
- The SARC holds samples from a self-referral. Victim has not agreed to their release.
- Referred to Rape Crisis, Victim Support and Women's Aid. Declined all three.
- MARAC heard the case on {date}. Actions lie with Housing and with Children's Services.
- Right to Ask under Clare's Law was explained and an application made there and then.
- Under Op Soteria the investigation must look at the suspect and not at the victim's past. I have written the plan with that in mind.
- The CPS have asked for third party material before they give early advice.
- An IOPC referral is not called for, as no complaint has been made about the police.
- CPS Direct gave no further action at {time}.
- Victim Support wrote to say that they could not reach her on any of the numbers they had.
- NSPCC helpline passed on a report from a caller who would not say who she was.
- Crimestoppers information, graded E41. Nothing in it can be acted upon.
- Samaritans advised the caller to ring 101. She did so but hung up in the queue.
- Report came by way of Barnardo's. The young person does not wish to speak to a uniformed officer.
- Children's Social Care and Health joined the strategy discussion. Section 47 threshold not met.
- Marie Collins Foundation leaflet given. Victim said that she would think about it.
- Lucy Faithfull Foundation to be offered to the suspect if he is ever spoken to.
- Sarah's Law disclosure made to the new partner by the MOSOVO team.
- Operation Hydrant has been told, as the suspect was a person of public prominence.
- The Havens offered a place within {number} days. She did not take it up.
- Survivors UK and Galop were both named to him as services for men.
- Refuge say she has left their house and that they do not know where she is.
- Home Office Immigration Enforcement has not been told, in keeping with the firewall that the force has agreed.
- Victims' Right to Review was explained both by letter and over the telephone.
- Letter sent by the Witness Care Unit to say that the trial had been moved from March to August.
- Register of interest put in with Legal Aid. The victim's wish to have legal advice of her own was noted.
- This was first told to a counsellor at Relate, who rightly kept it in confidence.
- Street Pastors found her outside Boots and stayed with her until the ambulance came.
- East Midlands Ambulance Service was asked for the sheet of the crew. It says no more than we have.
- The Samaritans volunteer, the Mind worker and the GP were all told before the police were.
- Karma Nirvana were of great help with the risk of honour-based abuse.
- The Forced Marriage Unit has no record of the victim.
- Respect run a course for men such as the suspect, but he would have to own what he did first.
- Adult Safeguarding closed the referral on {date} as the adult has capacity and does not want help.
- Report received from HMPPS Victim Liaison. The offender is due for release in {number} months.
- The Paladin service takes on stalking cases and has been told of this one with consent.
- Jehovah's Witness elders had been told at the time. They hold no notes.
- Army Welfare Service and the Royal Military Police have both been in touch; jurisdiction stays with us.
- College of Policing guidance on rape has been followed. HMICFRS may wish to sample this file.
- UAVA support worker was present throughout and spoke for the victim when she could not.
- Housing were asked for a transfer under the Safe at Home scheme. Locks were changed the same week.
- Operation Encompass notice went to the school on {day}.
- Ask for Angela was used at the bar and the staff did just what they should.
- Nightline at the university took the first call. Their rules do not let them say more.
- The Salvation Army, as first responder, has put in an NRM referral. Reasonable grounds decision is awaited.
- Probation, Turning Point and the Bridge were all asked to the meeting. Only Probation came.
- The Law Society's list of interpreters has nobody for Tigrinya within fifty miles.
- British Transport Police have primacy. Our log is closed and theirs is open.
`);
