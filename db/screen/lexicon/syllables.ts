/**
 * Words that no list has, told as names by the syllables that they are built of: Chinese and Korean given names are of two, chosen
 * freely, so that no list has them all; Japanese family names are put together of a few parts.
 */
const chinese =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|iao|ian|ing|uai|uan|ang|eng|ong|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)';
const korean =
  '(?:kk|gg|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhy])?y?w?(?:yeo|yae|eo|eu|ae|ou|oo|ee|oe|ui|wa|wi|wo|ya|ye|yo|yu|a|e|i|o|u)(?:ng|ck|h|[gknltmbps])?';
const twoChinese = new RegExp(`^${chinese}'?${chinese}$`);
/** Sounds that other languages spell otherwise. */
const onlyChinese = /zh|^x|[aeiou]x|q(?=i|u[aen])|iao|iang|uang|jia|yuan|xue|hui$|jun$|wei|ngx|ngy/;
const oneKorean = new RegExp(`^${korean}$`);
const oneChinese = new RegExp(`^${chinese}$`);
const japanese = /^(?:(?:[kgsztdnhbpmrfj]y?|ch|sh|ts|y|w)?[aiueo]|n(?![aiueo])|(?:k|s|t|p)(?=[kstp])){3,7}$/;
const partsOfJapanese =
  /(?:moto|mura|yama|[kg]awa|[sj]hima|[sz]aki|naka|guchi|bashi|hashi|uchi|matsu|hiro|haru|yuki|suke|ichi|tsuko|zawa|mizu|tani|hiko|taka|kazu|yoshi|nobu|shi|tsu)/;

/** @param folded of one part, that no list has */
export function isBuiltOfSyllables(folded: string): boolean {
  if (folded.length < 5 || folded.length > 12) return false;
  return (onlyChinese.test(folded) && twoChinese.test(folded)) || (partsOfJapanese.test(folded) && japanese.test(folded));
}

/** Ji-woo, Xiao-ling: whether either part of a word with a hyphen is such a syllable. */
export function isSyllable(folded: string): boolean {
  return folded.length < 7 && (oneKorean.test(folded) || oneChinese.test(folded));
}
