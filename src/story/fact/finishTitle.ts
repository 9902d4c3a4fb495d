/** Longer titles are cut, where a phrase ends. */
const MAX_LENGTH = 90;
/** Up to here a title that has no such place stays whole. */
const HARD_LENGTH = 110;
/** A title is not cut shorter than this. */
const MIN_LENGTH = 40;
/** Before a pause it may end from here on: an earlier pause mostly closes an apposition, before the verb. */
const LONG = 60;
const LABEL =
  /^(?:key points?|key takeaways?|takeaways?|highlights?|summary|in brief|at a glance|breaking(?: news)?|watch|video|photos?|pictures?|updated?|exclusive|live|analysis|opinion|explainer|read more|also read|related|advertisement|caption|file)\s*[:|–—-]\s*/iu;
const PHOTO = /^in this [^,]*(?:,[^,]*){0,3}? (?:file )?photo,?\s+(?:provided by [^,]*,\s*)?/iu;
/** A first word in capitals that is no name: `AT least two …`. */
const RAISED = /^(?:AT|THE|AN|IN|ON|MORE|FOR|IT|HE|SHE|THIS|WHEN|AFTER|POLICE|TWO|THREE|FOUR)(?=\s\p{Ll})/u;
const AGENCY = /^(?:GETTY|REUTERS|AFP|AP|EPA|PA|SHUTTERSTOCK)\s+(?=\p{Lu}\p{Ll})/u;
/** Words that tie a sentence to the one before it. */
const LINK =
  /^(?:but|and|so(?! far| much| many| long)|now(?! that)|still|yet|then|also|however|nonetheless|nevertheless|meanwhile|in addition|additionally|furthermore|moreover|therefore|thus|indeed|instead|finally|moments later|for (?:example|instance)),?\s+(?=\S+\s\S+\s\S)/iu;
const ASIDE = /, (?:however|meanwhile|though|therefore|nonetheless|nevertheless|for (?:example|instance)),(?=\s)/giu;
/** What a claim should not end with: conjunctions and articles. A preposition can end a clause (`nobody had signed for`). */
const LOOSE =
  /[\s,;:–—-]+(?:and|or|but|nor|that|which|who|whose|the|a|an|than|while|when|where|because|including|despite|representing)$/u;
/** What a title should not end with where it was cut. */
const DANGLING =
  /[\s,;:–—-]+(?:and|or|but|nor|that|which|who|whom|whose|to|of|in|on|at|for|with|as|by|from|the|a|an|its|their|his|her|than|into|while|when|where|because|after|before|including|despite|both|if|not|between|among|amid|during|about|\p{Ll}+ing)$/u;

export interface FinishedTitle {
  readonly text: string;
  /** Something was left out at its end. */
  readonly isCut: boolean;
}

/**
 * Marks, labels, links to the sentence before and the full stop dropped; no cut inside a phrase, at most 90 characters where that can be.
 * `# Lark bridge: *opened*.` -> `Lark bridge: opened`; `Now, the bridge is open` -> `The bridge is open`
 */
export function finishTitle(raw: string): FinishedTitle {
  const plain = raw
    .replace(/\[([^\][]*)\]\([^()\s]*\)/gu, '$1')
    .replace(/(?<![\p{L}\p{N}])[*_~`#]+|[*_~`#]+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"“”'‘’(>+•,;:–—-]+|[\s"“”'‘’(,;:–—-]+$/gu, '')
    .replace(LABEL, '')
    .replace(AGENCY, '')
    .replace(PHOTO, '')
    .replace(RAISED, (word) => word.toLowerCase())
    .replace(LINK, '')
    .replace(ASIDE, '');
  const whole = closeMarks(dropStop(plain));
  const cut = cutTitle(whole);
  const text = dropDangling(cut, cut === whole ? LOOSE : DANGLING);
  return { text: text.charAt(0).toUpperCase() + text.slice(1), isCut: cut !== whole };
}

/** `It opened.` -> `It opened`, but `to the U.S.` keeps its point. */
function dropStop(text: string): string {
  return text.replace(/[.!]$/u, (mark, at: number) =>
    /\b\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(0, at - 8))) ? mark : '',
  );
}

/** A quotation mark without its partner goes. */
function closeMarks(text: string): string {
  const count = (mark: RegExp): number => (text.match(mark) ?? []).length;
  const curly = count(/“/gu) === count(/”/gu) ? text : text.replace(/[“”]/gu, '');
  const quoted = count(/"/gu) % 2 === 0 ? curly : curly.replace(/"/gu, '');
  const straight = count(/\[/gu) === count(/\]/gu) ? quoted : quoted.replace(/[[\]]/gu, '');
  // A single mark that opens; one that could be an apostrophe stays.
  return count(/(?<!\p{L})‘/gu) <= count(/’(?!\p{L})/gu) ? straight : straight.replace(/(?<!\p{L})‘/gu, '');
}

/** Before a pause, else before a word that begins a phrase: never inside one. */
const PAUSES = /[,;:]\s|\s[–—-]\s/gu;
const PHRASES =
  /\s(?=(?:and|as|after|before|while|when|where|because|amid|during|despite|following|which|who|since|in|on|at|for|with|from|by)\s)/gu;
/** `a car packed | with explosives`, `it resulted | in a fire`, `he said that | …`: what stands before it asks for more. */
const ASKS_FOR_MORE =
  /(?:\s\p{Ll}+(?:ed|en)|\s(?:held|made|led|built|sent|put|set|caught|kept|is|are|was|were|be|been|has|have|had|that|most|more|well|told|said|says))$/u;

function cutTitle(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  for (const [boundary, least] of [
    [PAUSES, LONG],
    [PHRASES, MIN_LENGTH],
    [PAUSES, MIN_LENGTH],
  ] as const) {
    const places = [...text.matchAll(boundary)].map(({ index }) => index);
    const cut = places.filter((at) => at >= least && at <= MAX_LENGTH && !ASKS_FOR_MORE.test(text.slice(0, at))).at(-1);
    if (cut !== undefined) return text.slice(0, cut);
  }
  if (text.length <= HARD_LENGTH) return text;
  const cut = text.lastIndexOf(' ', MAX_LENGTH - 1);
  return `${text.slice(0, cut > 0 ? cut : MAX_LENGTH - 1)}…`;
}

/** `opened the bridge, and` -> `opened the bridge`; `on Thursday, minutes` -> `on Thursday` */
function dropDangling(text: string, loose: RegExp): string {
  // "in a case like that"
  if (/\s(?:like|of|about|after|before|just) that$/u.test(text)) return text;
  let rest = text;
  for (
    let shorter = rest.replace(loose, '');
    shorter !== rest && shorter.includes(' ');
    shorter = rest.replace(loose, '')
  )
    rest = shorter;
  return rest.replace(/,\s\p{Ll}+$/u, '').replace(/[\s,;:–—-]+$/u, '');
}
