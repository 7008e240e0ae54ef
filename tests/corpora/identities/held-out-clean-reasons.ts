/**
 * All of it is synthetic: made up, with names combined at random that stand for nobody.
 * Part of the held-out set, which judges the privacy screen. It was measured once before anybody had looked; since then it validates.
 *
 * Reasons why a victim does not go on, in plain sentences.
 */

import { listed } from './held-out-listed.ts';

export const heldOutCleanReasons = listed(`
- Victim said that she wanted it recorded and nothing more. She had read that numbers matter.
- The victim has been clear from the start that she does not want the suspect arrested, as he is the father of her child.
- She is about to sit her finals and cannot face an investigation now. She knows that she can come back.
- The report arose when she was asked, as part of the DASH, whether he had ever made her do things. She answered yes and then wished that
  she had not.
- Victim has lost trust in the police after a change of officer for the third time. An apology was offered.
- She would rather put her strength into getting better. Her counsellor is of the same mind.
- Victim fears that the family will find out. Contact is by text message under the name of a shop.
- The suspect has since died. There is nothing that can be put to anybody.
- He did not want to be seen as a victim, he said, and asked that we leave him be.
- She handed over her phone, then asked for it back the next morning as she needed it for work.
- No reason was given. She was asked twice, kindly, and said that it was her own business.
- The report came from a friend in whom she had confided. The victim was angry that we had been told.
- Victim denies that anything took place and says that the hospital got it wrong.
- It was a long time ago and in another country. She told us because her therapist thought it might help.
- She has a new partner and a baby on the way. The past, she says, should stay there.
- An officer explained how long it may take to get to court. She said that two years was more than she could bear.
- She does not remember enough and is afraid of being taken for a liar.
- Victim moved abroad in the summer and no longer replies.
- She believes that he is sorry. He has gone to stop drinking and lives with his parents.
- Victim has mixed feelings: some days she wants her day in court, others she wants to sleep. She has settled on the latter.
- Threats were made to her by the suspect's relatives. She would not make a statement about those either.
- The complainant has a learning disability. An intermediary helped her to say that she did not want to carry on.
- She asked whether her first account could be kept. It will be, for as long as the law lets us.
- Initial report was by text to 61016, the line for railway passengers, and she broke off when asked where she was.
- The victim works with the suspect and fears for her job. Human Resources have not been told.
- She was heard, she said, and that was enough.
- It would shame her family. In her community a woman who speaks of this will not marry.
- Patient in a secure ward disclosed it to a nurse. Her doctor says that an interview would set her back.
- After two cancelled appointments she sent a text message: sorry, cannot do this.
- He is on a visa that hangs on the marriage. Assurances were given but she was not put at ease.
- Victim says she reported only to get away from the house on that night, and that it was true all the same.
- The victim stands by what she said but does not wish to be cross-examined by anyone.
- She asked for the suspect to be warned. It was explained that we could not do that without telling him why.
- The mother rang on her daughter's behalf. The daughter then rang to say that her mother had had no right to.
- Contact has been tried at different hours and through the hospital. She has not answered since {date}.
- She thinks that she led him on. It was made plain to her that this is no reason to stop, but she has not changed her mind.
- Text from victim: I am fine, please close it, thank you for being so nice.
- He said he would only have gone on if others had come forward. None has.
- The victim is in prison and does not want to be seen with police.
- Reported in a housing form. The council was duty bound to pass it on.
- Victim would not say who it was. She said only that she knew him.
- She has three children under five and no time, as she puts it, for statements.
- The victim had wanted help with moving house, which she has now had.
- Since the report the suspect has left her alone. She fears that an arrest would stir him up.
- The account was given during a mental health crisis. When well, she asked for it to be set aside.
- As a sex worker she feared that she would not be believed. The officer's manner was, she said, a surprise.
- The foster carer rang the police; the girl, {age}, ran off when the car drew up.
- She told officers at the scene of a quarrel about money. That was all she would put her name to.
- She feels that the passing of time has done its work.
- His pastor knew; his wife did not; he would like it to stay so.
`);
