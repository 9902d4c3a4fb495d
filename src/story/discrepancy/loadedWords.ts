/**
 * Words that judge while they report. Chosen by us along the classes of "Words to watch" in Wikipedia's Manual of Style (puffery,
 * contentious labels, expressions of doubt, editorializing, synonyms for said, euphemisms) and the assertive, factive and
 * implicative verbs of Recasens, Danescu-Niculescu-Mizil and Jurafsky, "Linguistic Models for Analyzing and Detecting Biased
 * Language" (ACL 2013). Base forms: matched against lemmas and lower-case words.
 */
export const LOADED_WORDS: ReadonlySet<string> = new Set(
  `
  admit allege alleged allegedly bash blast blatant bogus boast brag brazen brutal brutally bombshell botched
  chilling claim clamor concede conspiracy controversial corrupt courageous cowardly cripple crony crusade cult
  damning decimate decry deem defiant deluge demonize denounce deplorable desperate despicable devastating dire
  disastrous disgrace disgraced disgraceful draconian dramatic drastic dubious dump
  embattled embolden erupt escalate excoriate expose extreme extremist
  fanatic fanatical farce fearmonger ferocious fiasco fiery flaunt flee flood foolish frenzy fringe fume furious fury
  glaring gloat glorious grandstand greedy grim grotesque gut
  hail hapless hardline hardliner harrowing harsh haunt haven heinous heroic hideous historic hoax horrific horrifying hostile humiliate humiliating hysteria
  iconic ignite illegitimate incendiary infamous inflame inflammatory insist ironically
  lambast lambaste lash legendary looming ludicrous lurid
  maniac massacre massive meltdown menace militant mob mock monstrous murky
  nightmare notorious notoriously
  obviously ominous onslaught outrage outraged outrageous overhaul
  pander pathetic perverse perversion plague plot plummet propaganda provoke purge purported purportedly
  quash
  radical rage rampage rant ravage reckless regime relentless renowned reveal revolutionary rig rip rogue ruthless
  sabotage savage scandal scandalous scathing scheme scoff scorn secretive seize senseless shameful shameless shocking skyrocket slam slap slash slaughter smear snub so-called
  soar spark spew spiral squander staggering staunch stunning stunt surge swamp swarm sweeping
  taint terrify terrifying thug thwart torment toxic tragic trigger trounce tumultuous tyrant
  ultraconservative ultranationalist unapologetic unbelievable uncompromising undeniable unhinged unleash unprecedented urge
  vicious vile villain virulent vitriol vow
  wage warn wary weaponize welcome whitewash wreak wreck
  zealot ultra-conservative rock-solid
  `
    .trim()
    .split(/\s+/u),
);
