/**
 * Words that judge while they report. Chosen by us along the classes of "Words to watch" in Wikipedia's Manual of Style (puffery,
 * contentious labels, expressions of doubt, editorializing, synonyms for said, euphemisms) and the assertive, factive and
 * implicative verbs of Recasens, Danescu-Niculescu-Mizil and Jurafsky, "Linguistic Models for Analyzing and Detecting Biased
 * Language" (ACL 2013). Words that news needs for plain facts
 * (`conspiracy` as a charge, `flood`, `alleged` in court) are left out. Base forms: matched against lemmas and lower-case words.
 */
export const LOADED_WORDS: ReadonlySet<string> = new Set(
  `
  admit bash blast blatant bogus boast brag brazen brutal brutally bombshell botched
  chilling claim clamor concede controversial courageous cowardly cripple crony crusade 
  damning decimate decry deem defiant deluge demonize denounce deplorable desperate despicable devastating dire
  disastrous disgrace disgraced disgraceful draconian dramatic drastic dubious 
  embattled embolden erupt escalate excoriate 
  fanatic fanatical farce fearmonger ferocious fiasco fiery flaunt foolish frenzy fringe fume furious fury
  glaring gloat glorious grandstand greedy grim grotesque gut
  hail hapless hardline hardliner harrowing harsh haunt haven heroic hideous historic hoax horrific horrifying hostile humiliate humiliating hysteria
  iconic ignite illegitimate incendiary infamous inflame inflammatory insist ironically
  lambast lambaste lash legendary looming ludicrous lurid
  maniac massive meltdown menace militant mob mock monstrous murky
  nightmare notorious notoriously
  obviously ominous onslaught outrage outraged outrageous 
  pander pathetic perverse perversion plague plummet provoke purge purported purportedly
  quash
  radical rage rampage rant ravage reckless regime relentless renowned revolutionary rig rip rogue ruthless
  sabotage savage scandal scandalous scathing scoff scorn secretive seize senseless shameful shameless shocking skyrocket slam slap slash slaughter smear snub so-called
  soar spark spew spiral squander staggering staunch stunning stunt swamp swarm sweeping
  taint terrify terrifying thug thwart toxic tragic trounce tumultuous tyrant
  ultraconservative ultranationalist unapologetic unbelievable uncompromising undeniable unhinged unleash unprecedented urge
  vicious vile villain virulent vitriol vow
  warn wary weaponize welcome whitewash wreak 
  zealot ultra-conservative rock-solid
  `
    .trim()
    .split(/\s+/u),
);
