import type { CueClass } from '../model';

/**
 * Words by which a text gives something as another's word, by what they do. Lemmas as wink-nlp writes them. The classes follow the
 * reporting verbs of Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.31, and what PolNeAR annotates
 * (Newell et al. 2018): speech, denial, belief, and stances toward something (praise, blame, wish, plan).
 */
const SPEECH =
  'say tell state add note announce report write explain declare remark comment claim assert argue insist stress emphasize emphasise reveal confirm indicate ' +
  'warn acknowledge admit concede suggest tweet post reply respond answer continue recall conclude complain reiterate maintain contend allege testify ' +
  'disclose inform remind assure vow predict estimate joke quip caution lament mention observe repeat recount signal specify boast protest whisper shout cry ' +
  'exclaim elaborate express describe call quote ask cite speculate';
const DENIAL = 'deny refute dispute';
const BELIEF = 'believe think hope expect fear doubt suspect assume worry wonder consider find show';
const STANCE =
  'propose urge praise criticize criticise blame accuse condemn denounce attack blast slam mock endorse back defend dismiss question welcome promise pledge ' +
  'threaten refuse decline demand request order recommend advocate favor favour prefer decry applaud discuss';

const CLASS_OF: ReadonlyMap<string, CueClass> = new Map<string, CueClass>([
  ...STANCE.split(' ').map((lemma) => [lemma, 'stance'] as const),
  ...BELIEF.split(' ').map((lemma) => [lemma, 'belief'] as const),
  ...SPEECH.split(' ').map((lemma) => [lemma, 'speech'] as const),
  ...DENIAL.split(' ').map((lemma) => [lemma, 'denial'] as const),
]);

/** Verbs that can stand behind what they report: "…, the mayor said". */
const FOLLOWS =
  /^(?:say|tell|add|note|report|write|explain|announce|remark|comment|argue|insist|state|claim|warn|tweet|post|reply|respond|continue|recall|conclude|confirm|acknowledge|admit|declare|observe|joke|quip|caution|complain|reveal|stress|predict|testify|lament|assert|reiterate|suggest|speculate|believe|think|indicate|ask|show|shout|cry|exclaim|concede|boast|promise|vow)$/;

/** What kind of cue the verb with this lemma is, or undefined. */
export const findCueClass = (lemma: string): CueClass | undefined => CLASS_OF.get(lemma);

export const canFollowContent = (lemma: string): boolean => FOLLOWS.test(lemma);

/** Verbs that take an object and what is said of it: "called the plan “folly”". */
export const namesObject = (lemma: string): boolean =>
  /^(?:call|describe|dub|label|cite|quote|mention|express)$/.test(lemma);
