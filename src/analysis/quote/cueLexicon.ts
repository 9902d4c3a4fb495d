/**
 * Words by which a text gives something as another's word, by what they do. Lemmas as wink-nlp writes them. The classes follow the
 * reporting verbs of Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.31, and what PolNeAR annotates.
 */
export const CUE_CLASSES = ['speech', 'denial', 'belief'] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

const SPEECH =
  'say tell state add note announce report write explain declare remark comment claim assert argue insist stress emphasize emphasise reveal confirm indicate ' +
  'warn acknowledge admit concede suggest tweet post reply respond answer continue recall conclude complain reiterate maintain contend allege testify ' +
  'disclose inform remind assure vow pledge promise predict estimate joke quip caution lament mention observe point repeat recount relate signal specify ' +
  'boast protest remark whisper shout cry exclaim urge elaborate describe call quote cite propose express assess accuse praise criticize criticise blame tell ask';
const DENIAL = 'deny refute dispute reject dismiss';
const BELIEF = 'believe think hope expect fear doubt suspect feel know want consider understand assume speculate';

const CLASS_OF: ReadonlyMap<string, CueClass> = new Map<string, CueClass>([
  ...BELIEF.split(' ').map((lemma) => [lemma, 'belief'] as const),
  ...SPEECH.split(' ').map((lemma) => [lemma, 'speech'] as const),
  ...DENIAL.split(' ').map((lemma) => [lemma, 'denial'] as const),
]);

/** Verbs that can stand behind what they report: "…, the mayor said". */
const FOLLOWS =
  /^(?:say|tell|add|note|report|write|explain|announce|remark|comment|argue|insist|state|claim|warn|tweet|post|reply|respond|continue|recall|conclude|confirm|acknowledge|admit|declare|observe|joke|quip|caution|complain|reveal|stress|predict|testify|lament|assert|reiterate|suggest|speculate|believe|think|indicate)$/;

/** What kind of cue the verb with this lemma is, or undefined. */
export const findCueClass = (lemma: string): CueClass | undefined => CLASS_OF.get(lemma);

export const canFollowContent = (lemma: string): boolean => FOLLOWS.test(lemma);
