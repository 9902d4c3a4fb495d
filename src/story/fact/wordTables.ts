/* eslint-disable max-lines -- a table */
/* Made by src/training/buildWordTables.ts from WordNet 3.1 (Princeton University), word vectors (GloVe) and counts over news text. Do not edit. */
/** Line k (from 0): words whose idf over news documents is about k / 2; other words are rarer. */
export const RARITY = `
a and as at be for have in of on say that the to with
about after all also an but by do from he his it make more not one or out take their they this we which who will would year
accord against any back because before being call can come could country day during even first get give go good her him i if include into its just know last like many most new no now only other our over people president see she so some state tell than them there three time two up use week what when where while work you
add among another around ask attack base become believe between big both bring campaign candidate case change continue democratic down election end face family find follow former four government group help high hold home how issue large late lead leader leave long look man may member million month move much my national need never next number off official old own part party place plan point political presidential public put remain report right run same second set should show since speak start still such support then these thing think those thru try turn under us very want way well win world
able across act action again ago allow almost along already announce appear area away bad begin behind break build business carry cause challenge charge chief child city claim clear close comment community company consider control create current deal death decade decision despite different director each earlier early economic effort enter especially event every expect experience fact fall far feel few fight five focus force front further general great grow half hand happen hard head here history hope hour however important increase interest international interview job keep kill later law least less life likely line little live local lose lot major me mean medium meet meeting might money must name nation news night nominee note offer office once open order organization others past pay percent person play police policy poll position possible power primary problem process provide question race raise reach real really receive recent recently record release result return role school security seek seem send serve service several share side sign six social something stand statement stop strong system talk team term third though today together too top until vote voter whether whose why within without woman write yet young your
access account accuse activity actually address administration affect age agency agree ahead aim although always amount answer anyone anything approach argue arrest attempt attend attention authority bank battle bear benefit billion block body border building cannot capital care center chance choose citizen class compare concern condition conduct conference conservative contest convention cost course court cover crime crisis critical crowd currently cut date debate decide decline defend deliver demand deny describe develop development die direct discuss dollar draw drive drop due economy eight either elect email enough ensure estimate ever everyone example executive explain express fail favor fear federal field figure final financial fire firm foreign form forward free friend full fund future game global governor ground health hear himself hit host house idea identify impact improve industry information instead investigation involved join justice key kind lack launch leadership learn let level list longer loss love low main majority manage market matter measure message military minister minute moment morning movement near nearly nomination nothing officer often operation opportunity outside particularly pass per personal pick politician politics popular post potential present press price private program project promise protect prove publish push quickly rally rather reason refer regard region relate remark reporter represent request require respect respond response reveal rise risk rival rule season secretary sector sell senator senior seven shoot short shot significant similar single sit site situation small someone son soon source special speech spend spokesman staff stage stay step story strategy struggle student suffer suggest supporter sure target ted themself thousand threat tie total trade tweet understand value victim victory view violence visit war watch word worker
ability above accept achieve acknowledge activist addition additional admit advance advantage adviser advocate african afternoon agent agreement aide air alleged ally alone amid anti appeal appearance approve argument arrive associate attract audience author available average avoid ballot ban beat beyond bid bill billionaire bit black board book brother buy candidacy capture car career cast catch caucus celebrate central certain certainly chairman check choice cite civil climate co college commit commitment committee common complete conclude confirm conflict connect connection contact contrast contribute conversation count credit criminal criticism criticize cross culture damage datum daughter dead declare deep defeat defense degree delegate department deputy design destroy detail determine difference difficult directly discussion district document door double doubt dozen earn easy education effect else emerge employee encourage endorse energy engage enjoy entire establish establishment evening everything evidence exchange exist expand expert extend eye facility father feature fellow file fill finally finance finish food foot freedom fully gain gas generate generation girl goal grant growth gun guy handle hearing heart herself highlight highly hospital huge human hundred husband illegal image immediately immigrant immigration implement importance incident income increasingly independent indicate individual influence initiative injure inside insist institution intend introduce investigate investment itself judge land language largely lawyer left legal letter liberal lie light link maintain manager mark material meanwhile mention middle mind miss mostly mother murder natural necessary network newspaper nine nominate non occur online opening operate opinion opponent oppose opposition organize overall page parent participate particular partner path peace percentage perform performance perhaps period phone plant platform player pledge poor population positive powerful practice praise prepare presence presidency pressure prevent previous previously priority prison probably produce product production professor progress promote prompt proposal propose prosecutor protest publicly pull pursue quality quarter quite range rate read ready reality recall recognize reduce reflect reform refuse register reject relation relationship remember repeatedly representative research resident resource responsibility responsible rest review rich road room round runner safe save scale scene schedule score seat secure self sense sentence series serious shift shooting simply society sound specific spending spot spread standard standing star station status store street strength stress strike study subject success successful summer supply surprise survey suspect tax technology television ten terrorism terrorist test threaten throughout throw title tough toward towards town track traditional trail travel treat trial true trust ultimately update urge various video vise voice voting wait walk wall warn water wave weapon website weekend welcome white whole whom wide wife winner witness worry worth wrong yesterday
abroad absolutely abuse accusation active ad adopt advice advise affair agenda aggressive aid allegation allegedly alternative analyst anger angry announcement annual apparently application apply appoint approval arm armed army article assault asset assistant assume assure attorney award aware background bar basic basis beginning behalf behavior belong below best better blame blow blue boost boy brand broad budget businessman cable camp capacity card cash cent century chair champion channel character church circumstance clash clean clearly closely closer club coach collapse colleague collect combat command commercial communication compete complaint completely complex computer concerned confidence congressional consequence construction consult contain content contract contribution controversial controversy convict cooperation core corner corruption counter couple coverage critic crucial cultural customer cycle daily dangerous debt define delay democracy demonstrate denounce depend digital direction discover dismiss display dispute divide division domestic dominate donation donor dream driver drug duty easily echo edge effective effectively electorate eliminate embrace emergency emphasize enable endorsement enemy enforcement enhance environment environmental era escape estate eventually everybody exactly expectation exploit expose extremely factor failure fair faith false familiar famous fan fast favorite feeling female fifth film fine fix flee floor fly following forget found founder fourth french friendly fuel funding gap gather generally giant grab growing guarantee guard guilty hall hang happy harm hate headquarters heavily heavy hide hire historic honor hotel hurt identity ignore import impose impossible indeed infrastructure initial initially injury inspire instance intelligence interested internal invest investor invite involve island jail joint journalist jump kid knock knowledge labor lawmaker lawsuit lay leading lean legacy legislation limit limited listen loan locate lock longtime management march margin mass massive match maybe medical mile minimum ministry minority mission mistake model moderate modern movie multiple nationwide nature nearby negative negotiate negotiation neighbor neither net nobody none nor normal northern notice nuclear numerous obtain occasion offering officially oil ongoing onto option otherwise outcome overseas owner pandemic paper park participation personally photo picture piece plus politically pose possibility potentially poverty predict presumptive pretty prime principle prior pro professional profile profit progressive prominent property prospect protection protester proud province purchase purpose qualify quote radical radio rank rare rating re reaction realize recover red refugee regional regular regularly regulation relative relatively religion religious rely remind remove repeat replace reply reportedly reputation requirement reserve resign resolve restore retired revenue reverse rhetoric river roll root roughly route ruling rush s safety sale scandal science scientist sea search secret seize select separate server session settle sexual shake shock shop shortly shut simple sister size skill slow solution somebody sometimes sort south southern space speaker specifically spring stake stance steal stick stock strategic strategist strengthen stretch strongly structure style succeed suit super suppose surge surround survive suspend swing table task teach tear territory thank thanks therefore tone tool topic touch tour tourism tourist traffic train training transfer treatment trend trigger trip trouble truth twice type typically undermine union unique unit unite university unless unlikely upon user usually vast vehicle version veteran via village violate violation violent vision vow vulnerable wage wake warning weak wealthy wear whatever widely willing wind window wing wish wonder yard yes youth zero zone
abandon abortion academic accelerate accident accompany achievement acquire actively actor actress actual adult advocacy affiliate afford afraid agriculture al alarm alert alive allege alliance alongside ambassador ambitious analysis animal anniversary annually anonymity anticipate anxiety anybody anymore anywhere apart apartment apologize apparent appointment appreciate appropriate arab arrival art artist aside aspect assert assess assessment assign assist assistance association attacker attitude attribute authorize await backer badly bail balance ball barely barrier basically beating beautiful belief bin bind birth blast blaze blood boast bomb boss bottom box branch bridge brief briefly broadcast bullet burn bus camera campaigning cancel careful category celebration celebrity ceremony chain challenger chant cheap cheer circle civilian classified client clinch closing coalition coast code collaboration color column combination combine comeback comfortable coming commander commission competition competitive complain complicate comply comprehensive compromise conclusion condemn confident confront consecutive conspiracy constant constitutional consultant consultation consumer contender contested context conviction convince cooperate coordinate copy corporate corporation correct counterpart county crack crazy creation crew cry danger dark de deadly dedicate deem deeply defender deficit definitely delegation demonstration deploy deport deserve desire detailed devote difficulty digit diplomatic disappear disaster disclose disease disrupt distance distribute diverse doctor dog donate downtown draft drag dress dynamic e ease east eastern eat economics economist editor elder electoral element elite elsewhere emotional employ employment empty endanger engagement engineer enormous enthusiasm entirely entity entry equal equipment error erupt essential essentially ex examine exceed except exception execute exercise exit expansion expensive explanation explore export extension extensive extent extra extreme facilitate factory fairly farm fashion fault fee feed fighter financing finding fish fit flag flaw flight flood flow folk follower football ford formal formally forth fortune foundation frame fraud fresh frustration fun function fundamental fundraise gang gathering gender govern graduate grand green guess guest guide hack halt handful harsh headline healthy heat hero historical honest hopeful hot household housing ice id illegally imagine immediate implementation improvement incentive independence industrial inequality inflation influential informed inquiry insider install insult insurance intense intent intention interesting internet investigator involvement joke journey judgment jury kick killing kilometer km knee label lady latter laugh leak legislative legitimate length lengthy lesson liar license lift lobby location loud machine magazine mail mainly mainstream maker male mandate manner marriage mate maximum mayor memory mental meter method migrant mine minor mix mixed mobilize mogul mom momentum monitor monthly moral moreover mountain music myself narrow nationally native necessarily neighborhood neighboring newly nice north notion objective obligation observer obviously occupy offense offensive oh operator organizer original originally outlet outsider overcome oversee overturn overwhelming pace pack package pain paint pair panel parliament parliamentary participant partnership patch pattern payment peaceful peak penalty pending perfect permit personality personnel perspective persuade phase photograph physical planning playoff plead plenty pollster pop popularity populist port portray possession possibly pour pre prefer preserve primarily privately probe procedure proceed producer promising prosecute prosecution provision punch punish quick quiet racial racist ranking react reader reading rebound recognition recommend recommendation recovery reduction reference regardless regime regret reiterate relevant relief remarkable repair rescue researcher resignation resist resistance resolution resort respectively restaurant restriction resume retain revolution riot rising rock row rumor running rural salary sanction satisfy scheme screen scrutiny section seed seemingly sentiment seriously severe sex shape sharp ship shout sideline signal signature significantly silence sixth skeptical slam sleep slightly slip smart smash smile socialist soldier solid solve somewhat song sorry spark specie speed spirit split spokesperson spokeswoman sponsor sport spotlight square stability stable staffer stem straight stream strict striking stuff stump submit subsequent substantial successfully suddenly sue suggestion sum superdelegates surface surgery surrogate suspension suspicious sustain sustainable switch tackle tactic talent tap teacher technical teenager telephone temporarily temporary tend tension tenure terrible terror testify testimony theater theme theory thought thus ticket tight tip tomorrow ton totally touchdown trading tradition transform transition translate transport troop truck truly turnout unable unclear undergo underscore understanding undocumented unfortunately unify unity unknown unlike unprecedented unusual upcoming upset usual valuable variety vice virtually visitor volume volunteer vulnerability weaken wealth weigh weight widespread wild withdraw working worldwide wound writer
abruptly absence absolute acceptance accomplishment accordance accurate accused adapt additionally administrative admission advertising advisory affected affirm aggressively agricultural airport align allegiance allocate amazing ambition amendment analyze anchor ancient anonymous anyway apology applaud applause approximately arrange arrangement array arson aspiration assembly assertion assumption atmosphere attendance attendee attraction automatically awareness baby bag band banking battleground bearer bearing beauty bed belt bench besides bet bilateral bipartisan birther bloc blog boat bold bolster bond boo bother bottle boycott brain breach breakfast briefing bright broadly broker browser burden bureau burning bury busy calculate calendar caliber calm campus cancer cap capability capable capitalize carbon carefully caution cautious cell chamber chaos chapter characterize charity chat chest chip circulate citizenship clarify classic click climb clock closure clothes coal coastal cold collar collection collective commanding commissioner commodity communicate comparison competitor compile compound comprise concede concept concession concrete confrontation congratulate congressman consensus considerable consideration consist consistent consistently constantly constituency constitute constitution construct consumption contention contentious continent contrary contributor convene conventional convert cook cool coordination cop corrupt costly council counsel coup courtroom crackdown craft crash creative credential credibility credible critique crop crown crush cultivate curb currency custody custom dam damaging dance deadline decent decisive declaration decrease default defendant defensive defy delivery demographic denial departure dependent deportation deprive depth description desert designate desperate destination destruction detain determination devastating developer device dialog diamond dictator differ dig diminish dinner diplomat disagree disagreement disappointed discipline disclosure discount discovery discrimination dispatch disruption distribution diversity divisive dominant don download drama dramatic dry dub dump eager earnings earth earthquake ecosystem editorial educational efficient eighth elaborate electricity elevate eligible embassy emission emotion emphasis employer empower en enact encounter endure enforce engaging enterprise entertainment enthusiastic entitle entrance entrepreneur episode equality equally equity equivalent escalate escort ethnic euro evacuate evaluate evangelical eve everywhere evil evolve exact excellent excited exclusive exclusively execution exhibition existing expense expertise explosion exposure expression external extraordinary extremist fade fake famously fare farmer faster fatal fatally fate favorable festival feud fierce filing finalize financially finger firearm firefighter firing fiscal flame flat flip forecast forest formidable forum framework franchise frankly freely freeze frequent frequently frustrated fulfill fundamentally fundraiser furthermore garbage garner gay gear genuine gesture gift given glad glass globally globe gold governance grade gradually grandfather grass grateful gross guideline hacker hail hair hardly hatred haul healthcare heated heavyweight heel height hell herald heritage highway hike hint historically hole holiday hometown hopefully hostile hub humanitarian icon iconic ideological ideology ie ill illness implication imply importantly impress impression impressive imprison incite inclusive incredible incredibly incumbent indication indict indigenous inevitable infected inform initiate innocent innovation innovative inspector instruct instruction insufficient integrate integrity intensify interaction interfere interim interior interrupt intervene intervention invasion investigative invitation invoke isolate item jewelry josh judicial justify killer landscape legally legislator legislature leverage liberty lifetime literally living load lobbyist loom loser lower luxury lynch magic magnitude mainland maintenance malicious mandatory manufacturer manufacturing map marketing married marry mask massacre master matchup math meaningful meantime mechanism medicine memo merely mess mid midnight midst migration militant mining minus mirror misogynist mobile mock modest monitoring mood moon motion motivate mount mouth multi municipality muscle mutual namely narrative narrowly necessity neck nervous neurosurgeon neutral nevertheless nickname nonetheless norm normally northeast notable notably novel object observe obstacle obstruct obvious ocean odds ok okay openly operative opposite opt optimistic ordinary origin ourself outline outrage outstanding overhaul overlook overnight overwhelmingly owe ownership painting panic parallel parole partisan partly passage passion pastor patient pause peer pension perceive perception permanent petition phrase pile pin pitch pivot pivotal plague plane planet planned plea please pleased plot pm pocket poise pool portion pound practical pray prayer precinct predecessor preference preliminary premise preparation presentation preside prestigious prevail prevention pride principal print prioritize prisoner privacy prize proceeding prohibit promotion proof propaganda proper properly provider provincial provocative publication punishment pursuit quietly quit quo racism raid rail rain rampant rape rapid rapidly rarely raw realistic reasonable rebuild recession recount recruit reelection referee refrain refuge refusal regain registration regulate rehab reign rein reinforce reliable reluctant remaining reminder remote renew renewable rent reopen repeal replacement residence residential resonate respondent restrict retirement retreat revelation revive reward rid ride ring rip rob robbery roof rookie ruin sacrifice sad safeguard saving scenario scientific scope scramble scream script seal segment selection sensitive sequel serial setback settlement seventh severely shadow shanghai shareholder sharply shed shelter shield shirt shopping shore shortage shoulder showcase showing shrink shy sick sight significance silent silver similarly sing sink skin skip sky slogan slowly smoke snap soft software soil solar solidarity somehow somewhere sooner soul soviet specialist specialize speculation spur squad stakeholder stark statistic steady steel steer stir stone storm stride string strip strive studio subsequently successor sudden sufficient suicide summit sun supermarket supportive surpass surprising surrender surveillance survival suspicion sway sweep sweeping symbol tally tank tape taste teaching tech technique teen temperament temperature territorial testing text theft thinking threshold thwart tide tighten till tired toll tonight toss tournament tout trace traditionally tragedy tragic transaction transformation transparency transparent transportation trap tree tremendous tribute trillion troubled typical ultimate unacceptable uncertainty undecided underestimate underline undertake underway unemployment unfair unfit uniform universal unleash unrest unveil urban urgent vacation vary venture venue vet viewer viral virus visa vital warm warming warrant waste weakness weather web welfare west western whoever wildlife willingness winning winter wonderful wrap yell yield yourself
aboard abolish absent absurd accessible accommodate accommodation accomplish accomplished accountability accountable acre acting activate activism adequate adequately adhere adjust adjustment administer administrator admire adoption adversary adverse affiliation affordable afrol aftermath afterward afterwards aggravate aircraft airline airwave albeit alienate alike alter alternate altogether amass amend amnesty amongst ample amplify ankle anytime applicant appreciation arbitrary arena arise articulate artificial assassination assemble asylum athlete atrocity attach attractive auction authoritarian auto automatic autopsy awful awkward backing backlash baht bailout balanced bang banker bankruptcy banner bare bargain baseball baseman bash basket basketball batch bathroom battery beach beef benchmark beneficial beneficiary berth beside betray bias biased bike binding biodiversity biography bird bitter bizarre blanket bleak bleed bless bloody blunt bombing boom booming booth borrow bounce boundary bout bow brace brag brass brave brazen breakthrough breath bribe brick brink broaden brush brutal bug bulk bully bump bunch burglary burst bush businessmen buyer bypass cabinet calculation canvas captain careless carpet carrier cartel carve casino ceiling cellphone cement centrist certificate chairwoman championship chaotic characteristic charleston chart charter chase cheat chemical childhood choke civic clandestine clarity classroom clearance clinic clip clothing cloud clutch cocktail coffee coin coincide collectively colonial colorful columnist comfort commence commend commentator commerce communist compel compelling compensate compensation competent completion compliance component concert confess confidential confirmation confused conscience consciousness conservation conservatism considerably consolidate consume container contemplate contemporary contend continuation continued continuous contractor contradict convey convincing coordinator corn coronavirus correspondent corridor courage courthouse cousin cream creator cripple criterion critically cruise culminate cult cutting cyber dare database dawn daylight dear debut deceased decree decry deepen defer definition del delete deliberate deliberately deliberation demonstrator depart depression derail descend desk desperately destabilize detect detective detention deter devastate diagnose dictatorship diet differently dignity dioxide dip diplomacy dirty disabled disappearance disappointment disastrous disavow disciplinary discourage discourse discriminate disgrace dismantle displace disproportionately disqualify dissent distant distinction distinguish disturb diversify divert divorce documentary domestically dominance dominating doom dot downplay downturn dramatically drastically drink drinking drone drown duck dunk duo duration dwindle ear economically ed edition educate educated efficiency egg elderly elected electric electronic embark embarrassing emotionally empire enclave endangered endless energize engine engineering entail envision epicenter equip erase erode ethic ethnicity evade evaluation evenly eventual everyday evident evolution exacerbate exam exceptional excess excessive excitement exciting exclude excuse exhibit exile existence expel experiment expire explicitly explode exploitation explosive extinction extortion extradition faction fallout fame famed fantastic fantasy farming fat fed feedback fence fiction fin firmly fishing flash flawed flexibility float flock flower flurry fold footage footprint footstep forceful forefront foreigner foremost forever forge forgive formerly foster foul founding fracture fragile friendship fringe frontrunner fruit frustrating fugitive fulfil fumble funeral funny furious galvanize gambling garden gate gem generous genocide gentleman gifted girlfriend glimpse goer going golden golf gonna governmental grace graduation grain grandchild grandmother grapple grasp grassroots gratitude grave gray greatly greenhouse greet grief grind grip guidance guiding gunfire habit habitat halftime hammer handcuff handgun harass harassment harmful harvest hat headache healing hectare hedge heed heighten heir heist helicopter helm helpful hence hey hill historian holding homeland homicide honestly honesty honored hop horrible horror horse hostage hostility hug humanity humble hungry hunt hunting hurdle hurl ideal identification ignite ignorant illicit illustrate immunity imperative imperil inability inappropriate inaugurate inauguration inch incline inclusion incoming incorporate increasing index indicator indictment inevitably infamous infection informal inject injustice inmate inner insecurity insert insight insistence inspection inspiration installation instantly instinct institute institutional instrument insulting insurgent integration intellectual intelligent intensity intensive interact interception interference internally internationally interpret interpretation introduction iron ironically isolation jab jet jointly jolt journalism joy junior jurisdiction juror keen keynote kidnapping king kitchen knife la lag lament landing landmark landslide lane lash lasting laundering league learning lecture leftist leg legalize legend legendary lend lender lending liability library lifestyle likewise limitation listing livelihood locally lockdown lodge log logistics lone loophole loose loudly loving loyal loyalty luck lucky lucrative lunch lure m magistrate magnate making malware maneuver manipulate manufacture marine maritime meal medal membership mentally merchant mere merit metal metric mild milk mill minded mineral minimal minimize misconduct mishandle misleading missile mitigate mob mode moderator modify monetary mortgage mosque motive mourn municipal murderer museum musical mystery nasty nationalist nationality naturally navigate neglect newcomer nightclub ninth nod nonprofit nose notify nowhere nurse oath objection observation obstruction occasional occasionally occupation offender offset offshore onstage op operational optimism originate ought oust outage outbreak outlook output outrageous outreach outright outspoken overshadow oversight overtake overtime overwhelm pact painful palm pan parade paranoid parking partial passenger passing passionate passport password pathway patrol payer payoff peacefully pen perfectly permanently permission persistent petrol pharmaceutical phenomenon philosophy photographer physically pig pillar pink pioneer pipeline pit plain plastic pleasure plight plummet plunge podcast polar polarize policeman politicize populated populous portfolio possess poster postpone potent practically pragmatic precedent precious prediction preferred pregnant premier premium presume priest privilege probation problematic proceeds processing proclaim productive productivity profession profound projection prolonged propel proponent proportion proposition prosperity prosperous protocol provoke psychological publicity publisher publishing pump pundit quake qualification quantity quarterback ram rampage rap rapist ratify rationale rattle readiness reaffirm rebel rebellion rebuff rebuke receiver reception recipient reckless reclaim reconciliation reconsider recording recruitment redirect referendum reflection regulatory rehabilitation rejection relentless reliably relieve relocate removal render renovation renowned rep repeating reporting representation resemble resentment reservation reside resilience respective restoration retail rethink retire retiree revealing reversal revise revoke revolt revolutionary revolver rig rioting risky robber robust rocket rooftop rope roster rough routine routinely ruler sack safely sake sample sand satellite saying scare scared scathing scholar scholarship scorer scoring scratch screening screw secondary secrecy seeming seizure seller semi seminar sensitivity separately seriousness servant setting sexually shall sham shame shameful shaped shatter sheet shell sheriff shoe shooter shower sibling signing simultaneously sincere singer sitting sizable skepticism skilled slash slay slaying slice slide slight slot smell smooth soar solely solidify sometime sophisticated southwest sovereign sovereignty span spar spare spate spearhead specify spectacle spectrum speculate speechwriter spell sphere spin spiritual spouse sprain spray spy squeeze stab stack stadium stall stamp starting statewide steadily steep stiff stimulus stoke storage strain strange streak strictly stroke stronghold structural stumble stunning stupid sub submarine subsidiary subsidize subsidy substance substantive substitute suburb sugar suitable summary summon superdelegate superior supervision supplier supporting supposedly suppress surely surprisingly survivor sustainability swat swath swear swimming sympathetic sympathy systematic t tack tale talking tall tariff taxpayer tea technician technological televise tendency tense tent thereafter thief thin thirty thorough thrill thrive throat tick tier timing tiny tolerance tolerate tooth torture tower tracking trader trafficking trajectory transcript transgender transit transmit trash traveler treaty trick trio triple triumph tropical troubling trump tuition tune turmoil twenty twin twist tycoon ugly unanimous unaware uncertain uncomfortable uncover undercut underdog underground undersea underwater undeserved undo unexpectedly unfold unfortunate unhappy unnecessary unpopular unpredictable unqualified unusually unwillingness upgrade uphold upper uprising urgency useful utility vacant vaccine valley van vastly vendor verdict versus vessel veto viable vicious vie vigil virtual visible vocal volatile wag ward warehouse wary watchdog wedding weekly wheelchair whenever whereas wherever whip widen widow wield wildly wipe wisdom wise withdrawal withhold woe workers workforce workplace workshop worsen worst worthy wounded wreck written wrongdoing xenophobe yellow yuan
abide abiding abrupt absorb abusive academy accent acceptable accordingly accounting accumulate accustom ace acquit acute adamant adaptation addiction admiration advanced advertise advertisement advisor affection aggression ai aisle alcohol allude ambulance anarchist angle animate anomaly anonymously answering anxious apparatus append appetite apple applicable architect archive ardent arguably arsenal arsonist arthroscopic articulated artistic artwork aspire assail assassinate assignment assurance atop attain audio audit austerity authentic authenticity authorization autonomous avail availability avenue avert backfire backup bagman balcony balk ballistic balloon banana bargaining barricaded bathrobe batter beam beer beg behave bell bent betrayal bidding bigotry biological biologist birthday bite blessing blind blogger bomber bombshell bona bondage bone bonus boot borrower borrowing bound boutique bowl boxer brash breakdown breast breathe breed bribery brilliant broadcaster bronze brown bruise bruising brutality bubble buck builder bulletin buoy bureaucracy bureaucratic butt butter button buzz calmly campaigner cancelation candle capitalist captive caput catastrophic cattle cave cease certainty certified chairperson changing charitable charm checkpoint cheering cheese chef chemistry cherish chicken chocolate chop chorus chronic chronicle chunk circuit circus clan classification classify clause clerk clever clout clue coalesce coat coincidence collaborate colony com comedian comedy comic commemorate commentary commonly communal comparable compassion competence complexity complicated complication compose composition concentrate concentrated concentration condolence confiscate confuse confusing confusion congratulation congregation connectivity conquer conscious consent conserve consolidated conspire constrain constructive consuming continuously contradiction cooking cooper cope cornerback coroner correctly correlation correspondence councilor counseling courtesy coveted creep crore crowded crude crumble crystal cuisine culturally cup cure curtail dad dairy damn dancing darkness dash datetime deadlock deadlocked dealing dean deceive decidedly decisively deck dedication deed defect defiant deficiency defining definitive deflect defunct demeanor dementia demise dent dependence depict deployment deposit deride derive descent designer detainee deteriorate detractor developing devil devolve diagnosis dial dictate dignified dilemma dimension dining dire directive disability disadvantage disappointing discontent discredit dish dislike dismal dismissal disorder disparage dispel disperse disposal disproportionate disregard disrespect dissident dissolution dissolve distinct distinctive distorted distract distraction distressed distrust disturbing ditch dock domain downfall drift drill drilling driving drought drove drum du dubious dust dynasty eclipse educator effectiveness ego eldest elective electrical electrify elementary elephant eleven eligibility elusive emanate embarrassment embed emblematic embody emergence emerging emigrate empathy emulate encompass endeavor energetic engulf enlist enrol enshrine enthusiastically entrepreneurial entrepreneurship environmentalist epidemic equation eradicate escalation espionage evacuation examination exceedingly excellence exempt exhaust existential expedite expedition expenditure exporter extract extraction extradite extremism eyebrow fabric faculty fairness faithful falter farewell fatigue favorability favorably feat federation felt feminist fetch fiber fiercely fifteen fifty fighting finale fitness fitting fixture flavor flexible flop flourish foe fool forcefully forensic formation formula formulate forthcoming forty fossil fracking fraction fraudulent fraught frequency freshman frontier funnel gage gallery garland gaze geographical geopolitical gig globalization glory goodbye gossip governorates gradual grandson gravity greed grid grievance grim grocery guardian guilt gunman gunshot h hamper hamstring handling hardship harmony hashtag hastily haunt haven heal heaven heroin hesitate hesitation hiding hijack hinder holder holy homegrown homeowner homosexuality hone hook hoover horrific hospitality hospitalize hotly huddle humiliating hunger hype hypothetical ideologically imagination immigrate immune impartial implicate implore impromptu improper inaccurate incendiary inclination incompetent increased incremental incur indefinite indirectly induce ineffective ineligible inequity infiltrate inflammatory inflate inflict ingredient inherit inhumane injured ink inland innocence input ins insane insanity inspect inspiring instability installment instant insurer insurmountable intentionally inter interagency intercept intern interrogation intersection intimidation intrigue invade irregularity irresponsible jam jeopardize jeopardy jewel jihad justification kg kidnap knockout known lab laboratory laborer ladder lapse laser lately laud layer lease legitimacy lens lesbian libertarian lieutenant lifelong lightning likelihood liken lineup linger liquid literary literature litigation lively liver livestock locker logic longstanding loop looted lopsided los lost loyalist mad magnificent maid makeshift makeup mall mansion marathon marginalize marijuana massively materialize mature mayoral meaning meat mega melt memoir memorable memorandum memorial mend mentor merger messaging metro microphone midway milestone militia min miner mini mire mislead mistrust misunderstanding misuse mixing mobilization mocking mold monopoly motivation motorcycle multilateral multinational murky muted mysterious myth n narcotic naval necklace needle needy negligence negotiator nephew newfound nineteen noise noon northeastern northwest notorious nutritional o obligate obscure occurrence odd offended offs onslaught oral orange orderly organ organizational organized orient orientation ouster outfit outgoing outnumber outraged outset outsource outweigh ovation overly overthrow packed packing pander paperwork paralyzed paramilitary pardon partially patience patron paycheck payroll peddle pepper performer perpetrator persecution persist persona pertain petroleum physician pic pilgrim pill pilot pinup pipe plainclothes plaintiff planting plate playing plug pole polite pollution poorly populism portal positioning pot potato preach precarious precede precisely pregnancy preparedness prescription preservation presumably pretending preventive preview procurement profitable programming prominence prominently promotional prone prop prospective protected protestors protracted proudly provisional provocation psychiatric publicist punitive punt pupil pure purely purport puzzle quarantine quarterfinal quash queen quell query quest questionable racially rack racketeering rage railway rainy ramp random randomly rash ratchet raucous ravage reap rear reasonably reassure rebut receipt receptive recipe recite reel referenced regulator reinstate related relay relentlessly reliance reliant remains reminiscent remorse rename renewal renounce renovate repay repercussion replicate reported repressive republic required rescind resettle residency resilient restart restraint restrictive restructure resurgence retailer retaliate retaliation retweeted revenge revisit revival rewrite rice ridiculous rift rioter ritual rivalry roar robot rocky romance rounded rout royalty rubber runoff ruse sabotage sacred salt sanctuary sanitation sap satisfaction savage saw scam scheduling scoop scrap seasoned secretly secular seeker seismic seldom semifinal sensation senseless separation sever sexism sexuality shadowy shaky sheer shelf shocking shortcoming shortfall showcased showcasing showdown shrug shutdown sidewalk signatory similarity sin sincerely situate sixty slap slat slate slave slavery slim slipper smear smoking smuggling soccer socially socio soften sole solicit solidly solo sour southeast southeastern sow speaking specialty spectacular spill spiral spirited spite spontaneous sprawling spree squander squarely stabilize stag staging stamen staple stature statute steam steering stereotype stern stifle stimulate stipulate straightforward stranger straw stray streamline stubborn stun subdue submission subscribe substantially subtle suburban succumb suck sufficiently suite superintendent supervised supervisor supplement supremacist supreme surrounding swarm swiftly swim swipe symbolic symptom systematically systemic tactical tag takeover taking talented tarnish tattoo teammate technically teenage telecom telecommunication temper temple tender tennis terminal terminate terrific thereby thick thoroughly thread tilt tobacco token tongue torch toxic toy traction trainer traitor translation trauma treasure treasury tremor tribe tricky trounce tsunami tumble turf turnaround turning turnover turtle tweak twelve tyranny umbrella unabashed unanimously unanswered unarmed unauthorized unbeaten unclassified uncle unconstitutional underlie underneath undisclosed undoubtedly unearth unemployed unexpected unfairly unfavorable unfounded unidentified unified unilateral unjust unlawful unload unlock unnamed unnoticed unofficial unpopularity unrealistic unrelated unsafe unsecured unsuccessful unsuccessfully unsure unsustainable untouched untrue upazila upbringing upheaval upmarket useless usher utilize utter vaccination vacuum vague valid vanish variable variant vegetable vehemently verbal verge verify victimize viewpoint vigilant virtue void volatility voluntary wade wallet wander warfare warmth warrior wartime waterboarding waterway weed weird wet whatsoever wheat wheel whereabouts whilst whistle whiter wholly wine wire withstand wolf woo wooden worship wrest writing xenophobic yank
absentee abuser accidentally accolade accomplice accountant accurately acquaint acquisition acquittal adept adherence adjacent admirable advancement adventure affidavit affirmative affirms affluent affordability afloat aforementioned aftershock aging agitate airplane airstrikes akin alien alienated allowance amaze ambush ammunition ancestral angrily anguish annex antipathy apartheid appointee appropriately aquatic arbiter arbitration archeological archipelago architecture arraignment ashamed assailant assuage athletics auspice automobile autonomy aviation backdrop backward backyard bakery balancing balloting ballroom barnstorm barrel barricade bat bathing battlefield bedroom beholden bemoan bend beneath beverage bigot bisexual bishop blackout blank blare bleeding blend blockbuster bloodshed bloom blowback blowout boil boisterous boon boring botched boxing boyfriend brandish bread breadth brigade bristle broadcasting broken brotherly browse brutally bulwark burial bust butterfly cache cafeteria cake calibrate camel candid candidly capitalism caretaker cargo cart caste casualty cat catapult cater cautiously caveat cede censorship centerfold centerpiece certification cha chancellor changer charming chatter cheek chill chime chung cigarette cinema civilized clad clearing cliff cling cluster coaching cocaine collateral collector compassionate complement compliment con conceal conciliatory concur condemnation condone confer confidentiality confine conform congestion conglomerate consequential consequently consistency consolidation constituent constraint consulate containment continental continually continuity contractually convenience cookie copper cordial cornerstone correction correctness correspond costume countless countryman countryside courageous cow cozy creativity creature creditor criminalize cruel cruelty crunch cryptocurrency cue culinary culprit curator curious curriculum curry custodian customize cynical daunting dealer debacle debunk decency decorate defamation defection degradation delicate delight delighted delve democratically democratization demonize demur denunciation dependency descendant destiny destructive detection detrimental devise devout diesel differentiate digging diner dirt disapproval disarray disband discard discomfort disconnect discretion discretionary discriminatory disgruntled disguise disgust disgusting dishonest dishonor disliked dismay disobedience disorderly disparity dispose disputed dissatisfaction dissatisfy distortion distress disturbance dive divulge documentation domino dos doubtful downtime drain drainage drank drastic dual durable dwell earner eaves ecological edited el elaborated eleventh empowerment encouragement endorser enforcer enormously enrich enrollment ensue entertain environmentally envoy epic equitable erect erosion espouse essence established eternal ethical eurozone evaporate exaggerated excerpt excise excite exclusion exemption exert exodus exotic expatriate exploration extended extensively extinct extinguished extol extraordinarily facial facto failing falsely fascination fascist fatality fearful federally felon felony fend fertilizer fervor fever fiery financier firestorm firsthand fisherman flank flare flashpoint fledged fledgling flesh flirt floored fluid fodder foment fond fondness footing forcibly forearm foreclosure foresee fork format fortunate fortunately forwards freewheeling freezing fried fury gaffe gallon gaming gangster gasoline generator genre gentle genuinely geographic geography giving glove goalkeeper goat god goodness graft grandparent graphic gravely greatness grilling groundbreaking groundwork grueling gubernatorial guerrilla guessing gut gym halfway handily happening happily happiness harbor hardline harness hatch hateful havoc hawk hawkish hazard hazardous heap heartfelt heartland heating hefty hi hierarchy hinge hip hitch holdout homage homeless hood horizon horn hostel hover humility hypocritical ideally identical ignorance illusion illustration imbalance immense immoral impeachment implicitly importer imposition impoverished imprisonment improbable inaction inactive inadequate inaugural incarcerate incarceration inception inconsistency inconsistent incorrect indebted indefinitely independently indirect infect infighting inflationary influx informant infringe inhabitant inherent injection inroad insect insurgency interject interruption interval interventionist interviewer intimidate invalid invent ire ironic jacket jar jeer jihadist jihadists jockey jokingly journal judiciary jumper keenly kickoff kit knit lakh lambast lame lap lax layoff leaf leap leather lecturer legality lest leukemia levy liberation limelight linebacker liner lingering lip liquidity lit litigate litmus logical logistical looking lover lowest lurch machinery mafia malaise mango manifesto manipulation mantle mar marble marcher marker marshal marvel masse mathematically maximize mayhem medication megawatt meltdown menu merchandise mercy merge messy methodology migrate millennial millionaire mindset miracle mischief misdemeanor miserable mismanagement missing mitigation mobster modeling momentous monger moniker monster monument multiply mumbling murderous musician muster muttering mutually myriad nab nail naked nascent navy neutrality newsletter niche nonpartisan nonsense normalization normalize notch nowadays nude nurture nut obscurity odor oligarch ominous onetime openness opine optic optional orthodoxy outburst outcry outdated outpost overcrowd overflow overhead overlap overstate paid palace par paradise parameter paramount patriotic pave paved paving peanut peg penetrate penny peril perilous periodically perpetrate perpetuate pervasive peso pet pharmacy philanthropist phony pie pilgrimage placement playbook pledged plow plurality pneumonia pointedly pointer poison polarization policymakers ponder pornographic pornography portrait portrayal positively posting postseason pounce powerhouse practitioner precaution precise predictable predominantly prejudice prelude prep prerequisite prescribe pretend pretext prevalence prevalent prince printing privatize proactive probability procure profess professionalism prohibition prolong promptly pronounced protagonist protein psychiatrist publicize purportedly quarrel quarterly quip quota radar raft raising rant ratio razor reactivate reactivation readily realistically realization realm reassuring reboot reckoning reconcile recourse recruiter rectify redact reflective refute registered reinforcement rejoin relevance reluctance reluctantly remainder remnant renewed rental repeated replay repression reprieve reprimand reproduce repudiate reservoir reset reshape resistant resounding resoundingly respectful responsive retroactively revamp revel reverberate revision revolve rhetorical rhythm ricochet ridicule riff rifle rightful rigorous ripping roam rod romantic romp rousing rowdy royal runway rupee rusher rushing saddened said sail salute sampling sane savvy scan scarce scary scold scorn scripted scuttle secretive selfish sensible sensuality separated separatist setup seventy severity shade shared sharpened sheep shelve shine shipment shootout shopper shorten shove shun silently sizeable sketch skew skirt slain slaughter slowdown slue slum smartphone snag snapshot sneak sniper snow sober somber sore sorrow soup sparse spat specially spike spiked splinter spurn squabble staggering stagnant standpoint starred statesman statistical staunch steadfast stigma stint stoppage storied strap strategically strengthening stressful strew strife striker stuffed stunt subpoena succession suffering summons superiority superstar supervise supervisory supported surplus surviving susceptible sustainably swagger swallow swamp sweet swell swimmer sword symbolize sync tab taboo takeaway takedown tamp tangible taxi telling tentative tenuous terrace terrain terrestrial terribly testament textile thankful therapy threatened threatening thriller thug thumb tiger timber timeline timely timestamp ting tire toe toilet tolerant tomato topple trademark trafficker trailer transcend transmission treasurer tremendously tribal trillions trophy troublesome trove trumpet trustworthy tunnel turbulent turncoat twitter ultra unbelievable unchanged uncommon unconventional undercard undergraduate underlying undersecretary understate undisputed unequivocally unfavorably unfinished unheard unionize uniting universe unlawfully unlicensed unlimited unravel unstable unwanted unwavering unwilling upend upended upfront upload upside urgently utmost utterly vacancy vacate vampire vein vendetta verification vested viability vibrant vigorously villager villain visibly voluntarily vouch wai waist waiting waiver walking wan wash weave wherein whisper wholesale whomever wink woefully wood wording worldview worn worthwhile wounding wow wreak wrestle xenophobia yearly yen zeal
`;
/** A line: words derived from one another. */
export const FAMILIES = `
absence absent
abuse abusive
accept acceptance
access accessible
accommodate accommodation
accomplish accomplishment
accord accordance
account accountability accountable accounting
accusation accuse
achieve achievement
act acting action actor
active activity
activism activist
adapt adaptation
add addition
adjust adjustment
administer administration administrative
admission admit
adopt adoption
advise adviser advisory
advocacy advocate
affiliate affiliation
afford affordable
agency agent
agree agreement
alliance ally
ambition ambitious
amend amendment
analysis analyst analyze
announce announcement
anonymity anonymous
apologize apology
appear appearance
applicant application apply
approval approve
argue argument
arrange arrangement
arrival arrive
arson arsonist
art artist
aspiration aspire
assert assertion
assess assessment
assign assignment
assist assistance assistant
associate association
assume assumption
assurance assure
attack attacker
attend attendance attention
attract attraction attractive
authorization authorize
avail availability available
aware awareness
back backer backing
bank banker banking
be being
bear bearer bearing
beat beating
begin beginning
belief believe
beneficial benefit
bet better
bind binding
blood bloody
bomb bomber bombing
borrow borrower
box boxer
bribe bribery
brief briefing
broadcast broadcaster
brutal brutality
build builder building
bureaucracy bureaucratic
buy buyer
calculate calculation
campaign campaigner
capability capable
capital capitalize
carrier carry
caution cautious
celebrate celebration
center central
challenge challenger
chaos chaotic
character characteristic characterize
child childhood
citizen citizenship
clear clearance
close closer closing closure
coast coastal
collaborate collaboration
collect collection
column columnist
combination combine
come coming
command commander
commerce commercial
commission commissioner commit commitment committee
communicate communication
compare comparison
compensate compensation
compete competition competitive competitor
complain complaint
complete completion
compliance comply
complicate complication
component compose composition
concede concession
conclude conclusion
confidence confident confidential
confirm confirmation
confront confrontation
connect connection
conscious consciousness
consider consideration
constitute constitution
construct construction
consult consultant consultation
consume consumer consumption
contain container content continent
contend contender contention contentious
continuation continue
contract contractor
contribute contribution contributor
controversial controversy
convene convention
convict conviction
cook cooking
cooperate cooperation
coordinate coordination coordinator
corrupt corruption
cost costly
count counter
cover coverage
create creation creative creator
credibility credible
crime criminal
critic critical criticism criticize
cultural culture
currency current
cut cutting
daily day
dance dancing
danger dangerous
deal dealing
decide decision decisive
declaration declare
dedicate dedication
defend defendant defender defensive
define definition
delegate delegation
deliberate deliberation
deliver delivery
democracy democratic
demonstrate demonstration demonstrator
denial deny
depart departure
depend dependent
deploy deployment
deport deportation
descend descent
describe description
design designer
destroy destruction
detain detainee
determination determine
develop developer developing development
diagnose diagnosis
dictate dictator dictatorship
differ difference different
digit digital
diplomacy diplomatic
direct directive director
disagree disagreement
disappear disappearance
disaster disastrous
disciplinary discipline
disclose disclosure
discover discovery
discriminate discrimination
discuss discussion
dismiss dismissal
disrupt disruption
distance distant
distinction distinguish
distract distraction
distribute distribution
diverse diversify diversity
divide division
document documentary
dominance dominant dominate
donate donation
drama dramatic
drink drinking
drive driver
earn earnings
economic economist economy
editor editorial
educate education educational educator
effect effective
efficiency efficient
elect election electoral electorate
electric electricity
element elementary
eligibility eligible
emotion emotional
emphasis emphasize
employ employee employer employment
endorse endorsement
energetic energize energy
enforce enforcement
engage engagement
engine engineer engineering
enthusiasm enthusiastic
environment environmental
equal equality
equip equipment
establish establishment
ethnic ethnicity
evaluate evaluation
evidence evident
evolution evolve
examination examine
exceed excessive
excellence excellent
except exception exceptional
exclude exclusive
execute execution executive
exhibit exhibition
exist existence
expand expansion
expect expectation
expert expertise
explain explanation
explode explosion
exploit exploitation
expose exposure
express expression
extend extension extensive extent
fail failure
fair fairness
fame famous
fantastic fantasy
farm farmer farming
feel feeling
fight fighter fighting
file filing
finance financial financing
find finding
fire firing
fish fishing
fit fitness
follow follower following
found foundation founder founding
friend friendly friendship
fun funny
fund funding
gather gathering
generate generation
global globe
go goer going
govern governance government governor
graduate graduation
grow growing growth
guidance guide
hack hacker
handle handling
harass harassment
health healthy
hear hearing
hide hiding
historic historical history
hold holding
hospital hospitalize
hostile hostility
house housing
human humanitarian humanity
hunger hungry
hunt hunting
icon iconic
idea ideal
identification identify identity
ideological ideology
ill illness
imagination imagine
immune immunity
implement implementation
implication imply
importance important
impress impression impressive
improve improvement
inaugurate inauguration
include inclusion inclusive
independence independent
indicate indication indicator
indict indictment
influence influential
inform information
initiate initiative
injure injury
insist insistence
inspiration inspire
install installation
institute institution institutional
instruct instruction
integrate integration
intelligence intelligent
intend intent intention
intense intensify intensity
interact interaction
intercept interception
interfere interference
interpret interpretation
intervene intervention
introduce introduction
invest investment investor
investigate investigation investigative investigator
invitation invite
involve involvement
isolate isolation
jewel jewelry
journalism journalist
judge judgment
justification justify
kill killer killing
land landing
law lawyer
lead leader leadership
legend legendary
lend lender
length lengthy
let letter
liar lie
limit limitation
list listing
literary literature
live living
lobby lobbyist
locate location
long longer
lose loser
luck lucky
maintain maintenance
major majority
make maker making
manage management manager
mandate mandatory
manufacture manufacturer
market marketing
marriage married marry
mean meaning
medical medicine
meet meeting
member membership
mine mining
minimize minimum
minor minority
mobilization mobilize
moderate moderator
monetary money
monitor monitoring
month monthly
motivate motivation motive
move movement
municipal municipality
murder murderer
music musical
mysterious mystery
national nationality
necessary necessity
need needy
negotiate negotiation
neighbor neighborhood
nominate nomination
notice notify
object objection
observation observe observer
obstruct obstruction
occupation occupy
offer offering
office official
open opening
operate operation operative operator
opponent oppose opposition
opt option
optimism optimistic
organization organize organizer
origin originate
outrage outrageous
own owner ownership
pack package
paint painting
park parking
parliament parliamentary
part partial
participant participate participation
partner partnership
pass passage passing
patience patient
pay payer payment
perceive perception
perform performance
permission permit
personal personality
photograph photographer
pivot pivotal
plan planning
play player playing
please pleasure
polar pole
political politician politics
poll pollster
popular popularity
populism populist
possess possession
possibility possible
post poster
practical practice
pray prayer
precede precedent
predict prediction
prefer preference
pregnancy pregnant
preparation prepare
presence present presentation
preservation preserve
preside presidency president presidential
press pressure
presume presumptive
prevent prevention
prior prioritize priority
problem problematic
procedure proceed proceeding
process processing
produce producer product production
productive productivity
project projection
prominence prominent
promote promotion
proposal propose proposition
prosecute prosecution prosecutor
prosperity prosperous
protect protection
protest protester
provide provider provision
province provincial
provocative provoke
public publicity
publication publish publisher publishing
punish punishment punitive
pursue pursuit
qualification qualify quality
race racial
racism racist
rain rainy
ramp rampage rampant
rank ranking
rate rating
react reaction
read reader reading
readiness ready
real reality
rebel rebellion
receive receiver reception
recognition recognize
recommend recommendation
record recording
recover recovery
recruit recruitment
reduce reduction
refer referee reference
refusal refuse
register registration
regulate regulation regulatory
reject rejection
relate relation relationship
religion religious
remind reminder
removal remove
renovate renovation
repeat repeating
replace replacement
report reporter reporting
represent representation representative
require requirement
research researcher
reservation reserve
reside residence residency resident residential
resign resignation
resist resistance
resolution resolve
respond respondent
responsibility responsible
restoration restore
restrict restriction restrictive
retire retiree retirement
reveal revealing revelation
reversal reverse
revolt revolution revolutionary
riot rioting
rise rising
risk risky
rival rivalry
rob robber robbery
rule ruler ruling
run runner running
satisfaction satisfy
say saying
schedule scheduling
scholar scholarship
science scientist
score scorer scoring
screen screening
secure security
seize seizure
select selection
sell seller
sense sensitive sensitivity
serial series
serious seriousness
servant serve server
set setting
settle settlement
sex sexual
shake shaky
shoot shooter shooting
shop shopping
show showing
sign signature signing
significance significant
silence silent
similar similarity
sing singer
sit sitting
skeptical skepticism
slay slaying
smoke smoking
solid solidify
speak speaker speaking
specialist specialize
speculate speculation
spend spending
spirit spiritual
stability stable
stance stand standard standing
start starting
state statement
steer steering
stimulate stimulus
storage store
strategic strategist strategy
strike striking
student study
subsidize subsidy
substance substantial
succeed successor
sue suit
suggest suggestion
supplier supply
support supporter supporting supportive
survival survive survivor
suspect suspicion suspicious
suspend suspension
sustain sustainability sustainable
sweep sweeping
sympathetic sympathy
system systematic
take taking
talk talking
teach teacher teaching
technical technician technique
technological technology
televise television
tend tendency
tense tension
territorial territory
terror terrorism terrorist
test testing
testify testimony
think thinking
tie tier
time timing
tolerance tolerate
tour tourism tourist
track tracking
trade trader trading
tradition traditional
tragedy tragic
train training
transform transformation
transit transition
translate translation
transparency transparent
transport transportation
travel traveler
treat treatment
trial try
turn turning
understand understanding
unify unit
urge urgency urgent
use user
valuable value
variant vary
vice vicious
victim victimize
view viewer
violate violation
violence violent
visit visitor
vote voter voting
vulnerability vulnerable
warm warming
warn warning
weak weakness
wealth wealthy
week weekly
will willing willingness
win winner winning
withdraw withdrawal
work worker
worth worthy
write writer writing
`;
/** A line: a word and the words after it in the alphabet that can stand for it. */
export const SYNONYMS = `
abandon desert empty
ability capability intelligence power quality skill
able capable unable
aboard alongside crew ship
abolish amend
abortion conclusion
about approximately roughly
above below level section
abroad overseas
abruptly dead short suddenly
absence default lack
absent disappear remove
absolute rank
absolutely dead perfectly totally truly
absurd outrageous situation
abuse insult persecution rape sex sexual shout step
academic educational educator professor student
accelerate deepen intensify speed
accept agree approve believe consent consider evaluate judge recognize refuse reject take
acceptance adoption attitude recognition welcome
access admission entrance information
accident crash stroke
accommodate adapt fill fit fulfil fulfill meet satisfy suit
accommodation adjustment advance improvement
accompany company
accomplish achieve action complete execute finish fulfil fulfill reach
accomplished complete
accomplishment achievement action arrival exploit recruitment skill smooth
accord accordance agree agreement grant indicate pact peace report say treaty
accordance agreement
account accounting bill biography bulletin calculate definition describe exclusive explanation history record report story
accountability governance oversight responsibility transparency
accounting audit explanation
accumulate amass collect compile gather store
accurate exact reliable
accusation allegation assertion blame charge complaint
accuse accused charge indict
accused alleged allegedly defendant suspect
ace crack digit figure i one single star super unity
achieve aim objective reach strive succeed
achievement arrival award become break eclipse event excellence exploit make move pass recruitment set smooth
acknowledge admit appreciate concede confess declare insist notice recognize
acquire adopt assume borrow buy develop evolve gain get grow learn obtain produce purchase receive reclaim recover regain sell
acquit bear behave carry clear conduct deport judge label
acre hectare
across along around throughout
act action activity behave communication continue deal decree departure deport discovery engage feigning going instrument interact law move participate play production prosecute pursue react rejection represent residency routine sacrifice show work
acting activity playing role
action activity defense engagement execute feedback fulfil fulfill interaction opposition process prosecution resistance response saving selection sue swing taking war
activate initiate pioneer spark trigger trip
active fighting
activism policy
activist campaigner militant
activity assist assistance attempt behavior breath consumption continuation creation education effort feedback game healing hiding job leadership market occupation practice preparation procedure process protection search sex support supporting swing training work worship
actor actress extra heavy player worker
actress player
actual exact
actually never probably really
acute chronic intense keen severe sharp
ad advertising commercial preview promotion publicity
adapt adjust alter vary
adaptation adjustment novel version writing
add bring combine contribute lend say stir supply tell
addition additionally component element gain include increase plus
additional extra more
address close direct discuss fix greet handle lecture message plug prevent reference residence resolve speak speech
adequate enough equal insufficient proper sufficient
adequately properly
adhere agree bind bond check fit match stick tally
adjust align alter correct modify regulate set
adjustment advance improvement
administer care deal distribute handle inject lot manage oversee
administration brass bush direction disposal establishment governance government management office organization policy presidency
administrator chief commissioner director executive head manager
admire appreciate prize respect value
admission entrance entry incoming program
admit check concede confess decision enter head hospitalize register say stay
adopt assume borrow choose embrace implement introduce propose select
adoption approval borrowing
adult centrist conservative elder host individual liberal man moderate person professional somebody someone soul woman
advance advanced boost conservation elevate encourage further improvement progress promote recovery travel upgrade
advanced innovative sophisticated
advantage asset gain good plus privilege
adversary individual opponent person somebody someone soul
adverse contrary
advertising commercial marketing preview promotion publicity
advice proposal recommendation
advise consult counsel discuss inform instruct notify propose recommend suggest
adviser aide authority consultant
advisory announcement
advocacy advocate nonprofit
advocate counsel individual libertarian partisan person populist preach proponent recommend someone spokesperson supporter urge
affair celebration ceremony concern involvement least matter occasion thing
affect affected block cause damage destroy destruction disrupt disturb downtime energize hamper harm hit impact impress interrupt involve level loss outage problem regard result sham stimulate threaten
affiliate associate
affiliation association relationship tie
affirm assert confirm reaffirm reiterate sustain swear uphold verify
afford drop give spend yield
afraid scared
african individual person somebody someone soul
after afterward afterwards following later subsequently
aftermath consequence devastating effect event outcome result reward wake
afternoon daylight effort evening morning night
aftershock earthquake quake
afterward afterwards later subsequently
afterwards later subsequently thereafter
again before soon then
against defeat
age property say
agency authority bureau ins ministry office official way
agenda fare program reform schedule
agent broker cause drug fed operative
aggravate alter exacerbate heighten modify worsen
aggression intimidation violence
aggressive serious
aggressively sharply
ago last since year
agree check consider fit insist match resemble tally willing
agreement arrangement bargain consensus conspiracy deal pact statement treaty understanding
agricultural agriculture farm farming industrial
agriculture business farming
ahead before forward leading
aid assist assistance attention boost care expedite facilitate grant healthcare help humanitarian lift relief resource scholarship treatment welfare
aide officer
aim aspire bearing design direct intent intention mean object objective propose purpose tack target
air aircraft airwave bare beam broadcast force gas send televise transmit tune
aircraft craft helicopter jet
airline carrier
airport field
airwave medium
aisle passage
al bin metal
alarm alert fear
albeit somewhat
alert preparation readiness warning
alienate alter modify
align array
alike likewise similar
alive live
all altogether completely entirely totally whole
allegation wrongdoing
allege assert maintain read say
alleged allegedly arrest involvement
allegedly illegally reportedly
allegiance commitment cooperation dedication loyalty
alliance bloc bond coalition
allocate assign portion
allow appropriate authorize enable grant legalize legitimate let permit require reserve tolerate
ally friend land nation others
almost near nearly virtually
alone entirely exclusively lone only solely unique
along on
already have now still
also besides likewise too
alter change complicate contribute corrupt dirty disqualify diversify enable exacerbate humble improve lend modify polarize politicize prepare specialize stabilize strengthen terminate tighten transform unfit vary weaken
altercation attack
alternate alternative backup jump relief replacement substitute surrogate
alternative choice option substitute
although however though
altogether completely entirely raw totally whole
always constantly ever never
amass collect compile gather increase secure
amazing awful fantastic incredible remarkable wonderful
ambassador diplomat
ambition aspiration desire dream
amend better educate improve modify relieve repair revise
amendment constitutional legislation provision repeal
amid concern rising
amnesty freedom
amount coverage excess measure number quantity revenue sum total value volume
ample rich sizable
amplify expand
an associate
analysis investigation
analyst economist expert lynch strategist
analyze assess diagnose evaluate examine investigate study
anchor ground
anger emotion fear frustration outrage resentment
angry frustrated furious outraged wild
animal female giant human male young
ankle injury knee shoulder sprain
anniversary birthday celebration commemorate
announce announcement declare herald inform say unveil
announcement declaration statement
annual monthly plant
anonymity name
answer qualify question reply resolution respond response result solution statement
answering respondent
anti individual person somebody someone soul
anticipate assume counter evaluate expect judge predict presume promise speculate
anxiety scare
any possible whatever
anybody anyone else nobody somebody
anymore anyway
anyone someone
anything everything nothing something
anyway happen
anywhere somewhere
apart aside
apartment flat hotel housing
apologize apology excuse mitigate regret
apparatus equipment
apparent evident obvious plain seeming
apparently obviously plain presumably reportedly seemingly supposedly
appeal attract invoke plea plead prayer request
appear emerge look publish seem
appearance beauty quality
applaud gesture motion
applause approval
applicant hopeful individual person somebody someone soul
application employment exercise technology user
apply dedicate devote employ enforce implement permit use
appoint assign charge constitute empower establish found institute name nominate plant
appointment assignment conclusion date decision determination engagement nomination resignation
appreciate prize recognize value
appreciation grasp hold taste understanding
approach attack closure coming entrance near strategy
appropriate assign capture necessary portion proper relevant reserve seize specific
approval approve backing cheer credit permission praise sanction tribute
approve authorize clear endorse okay pass propose reject sanction sign
approximately roughly some
architect creator designer
area arena center corner domain middle nearby open palm preserve quick refuge region room scene sphere town
arena domain environment field preserve sphere stadium
argue contend debate defend fence indicate insist oppose present reason represent say
argument contention controversy debate evidence statement tilt
arise develop grow originate rebel rise
arm branch missile weapon
armed military
army command commander force military service
arrange lay pose position put set stage
arrangement array calendar composition distribution organization planning preparation provision
array range spectrum table
arrest catch check collar cop detain halt hold pick stay warrant
arrival departure incoming
arrive come depart
arson attack burning set
arsonist criminal incendiary
art contemporary creation dance gallery gem museum painting
article clause editorial page piece publication separate
articulate joint phrase provide render supply word
artist creator master photographer singer
as element equally
aside away by speech
ask call expect quest request require seek
aspect characteristic expression face feature look view
aspiration dream
assail assault attack round
assassination death die kill murder slaying
assault attack battle incident outrage rape round violate
assemble convene create gather join meet piece tack
assembly court forum gathering legislature machine parliament
assert insist maintain swear verify
assertion claim contention declaration statement
assess evaluate examine judge measure tax value
assessment classification evaluation judgment rating review
asset equity investment plus portfolio quality specialty
assign attribute charge delegate designate elevate portion
assignment duty nomination
assist assistance attend boost expedite facilitate help lift serve
assistance funding grant help humanitarian lift relief scholarship welfare
assistant associate director help subsidiary supporter worker
associate colleague connect equal familiar fellow link member participant peer professor relate teammate
association gang institute league organization tie
assume don expect presume sham
assumption given premise
assurance authority certainty confidence guarantee pledge vow
assure ensure guarantee promise reassure secure
asylum institution refuge shelter
at close element
athlete pro
atmosphere condition flavor sky status
attach bind bond confiscate connect link tie
attack attempt battle bomb bombing break chased clash demonstration firing gunfire hack hit hurl incident murder protest raid riot rioting seizure set shoot stab storm strike suicide take threat throw toss
attacker bully gunman offender rapist
attempt best contribution effort endeavor seek strive struggle trial try undertake
attend participate show
attendee participant player
attention care criticism focus healthcare heed treatment
attitude defensive knowledge outlook position stance tendency
attorney counsel judge lawyer professional prosecutor
attract draw lure pull
attraction binding bond draw force lure
attribute characteristic concept construct dimension feature personality property quality space
auction bridge sale
audience consultation crowd gallery gathering hearing interview
audio digital sound video
authentic reliable
author book historian journalist source speechwriter writer
authoritarian dictator repressive
authority authorization bureau confidence consultant control dominance ins office
authorization dominance instrument mandate
authorize clear empower entitle let pass permit
auto car electric machine
autonomous independent sovereign
autopsy examination pm scrutiny
avail service
average mean medium norm ordinary per percentage statistic
avert avoid deflect prevent
avoid deflect evade prevent quash stop trouble void
await expect wait
award excellence grant honor medal present prize scholarship
aware concerned informed unaware
awareness consciousness feel sense
away back by forth into off
awful dire horrible horrific nasty painful sad terrible ugly
awkward embarrassing uncomfortable
baby child kid
back endorse second
backer patron sponsor supporter
background downplay ground heritage scope setting showcase
backing backup championship funding mount support supporting
backlash motion movement rebound
backup relief substitute surrogate
bad badly quality risky sorry
badly hurt ill poorly seriously severely
bag container plastic plate pocket sack
bagman representative spokesperson voice
bail bond jail
bailout stimulus
balance compensate poise rest
balcony construction structure
ball baseball formal globe kick throw
ballot document veto vote voter voting
balloting election
ban bar decree order
band circle collar lot ring rock set song
bang bash belt blast blow bump kick knock screw slam smash thrill
bank banking bet depend deposit incline rely side
banker businessman
banking finance financial
bankruptcy failure filing
banner flag slogan
bar block exclude interception prevention room save stay stop
bare bleak expose mere spare strip uncover
barely hardly
bargain buy deal steal understanding
barrier dam fence hurdle obstruction rail
base basis establish foot found foundation ground humble infrastructure plate stand stem
baseball basketball
bash belt blow bump do knock smash
basic fundamental standard staple
basically essentially fundamentally
basis foundation ground
basket container
basketball football
batch deal flock lot mass mess mountain pile plenty spate stack
bathroom kitchen room shower
battle break chased clash combat conflict demonstration engagement feud fight fighting hurl protest revolt riot rioting scramble storm strike struggle uprising violence
battleground clash field riot rioting unrest
be metal
beach palm
beam broadcast sign signal televise
bear behave birth conduct contain deliver deport endure retain stand suffer tolerate wear
bearer carrier traveler
bearing tack
beat beating carry comeback crush defeat dispatch drum earn fall lose overcome put tick upset victory win
beating carry comeback defeat dispatch earn fall lose overcome victory win
beautiful wonderful
beauty dish knockout
become break eclipse event make move pass set take
bed screw
beef chicken meat
beer coffee drink
before earlier
begin beginning commence continue erupt resume start
beginning birth debut early end establishment founding inauguration installation introduction occurrence offset origin root source start starting threshold
behalf position
behave carry conduct deport react
behavior conduct demeanor offense
behind bottom seat slow
being existence
belief content contrary conviction expectation faith feeling impression notion opinion philosophy religion suspicion
believe consider say suspect think trust
belt swath
bench seat settle
benchmark criterion index measure standard
beneficiary receiver recipient
benefit capitalize gain payment profit sake welfare
berth business lower occupation office position post situation slip spot upper
beside sitting
besides likewise too
best better effort endeavor scoop trump winning
bet calculate count depend play rely stake swear
betray break disclose discover expose fail reveal sell uncover wander
better break educate good improve relieve
beyond within
bias racism
bid command move offer order play press wish
big huge large
bike cycle motorcycle ride wheel
bilateral cooperation
bill charge instrument legislation measure poster
billion million percent trillion worth
billionaire businessman magnate tycoon
bin container
bind bond check stick tie
biodiversity conservation diversity ecosystem variety
biography book history life memoir story
biological chemical natural
biologist scientist
bird boo
birth deliver offset
bit chip instant little minute moment routine second spot
bizarre strange
black bleak blue disastrous gray red shameful white
blame charge fault find pick rap
blanket broad cover extensive wide
blast bomb boom dismantle dominate explosion set shell smash stop stoppage
blaze fire flame hell incident scandal
bleak cutting grim stark
bleed expel release
bless invoke raise sign stir
blind screen
blitz crackdown operation raid sweep
bloc coalition
block disrupt downtime forget halt loss obstruct outage problem stop stuff
blog web website
blood rip
bloody brutal cover
blow boast brag bump drift float gas jolt kick mishandle punch reversal setback stroke swat tout waste
blue green pink red
blunt outspoken stark weaken
board commission committee embark room
boast brag feature gas sport tout
boat fishing ship vessel
body college constituency governance jury membership settlement university
bold case
bolster boost reinforce strengthen
bomb bombing explosion fail hit hurl throw toss
bomber plane sub submarine suicide
bombing raid suicide
bond hamper handcuff stick tie
bone drum tooth
bonus incentive
boo cry shout yell
book novel publication reserve scenario script story volume
boom smash thrive
booming prosperous
boost encourage further hike promote push rise
boot kick thrill
booth stall table
border boundary edge frame margin ring surround territory
borrow lend repay
borrower receiver recipient
borrowing debt interest lending
boss brag chief stamp
bother harass pain trouble
bottle vessel
bottom heel seat side sole
bounce rebound snap spring
boundary brink edge fringe limit margin outline verge
bout division fight round section time turn
bow defer submit
bowl stadium vessel
box container package
boxer fighter heavyweight
boy girl kid male man son woman
boycott dissent objection protest
brace couple duo energize pair poise span stabilize steady
brag gas tout
brain mind
branch division separate
brand denounce mark name steel
brass governance
brave endure weather
brazen dare defy
breach break failure gap violate violation
break burst chased clash collapse crack cut damage delay demonstration disclose disruption eclipse erupt event expose founder fracture get halftime hurl make move part pass pause problem riot rioting ruin set smash soften spark split storm strike suspension touch trigger uncover unleash violate wait
breakfast dinner lunch meal
breakthrough discovery insight
breath hint
breathe rest
bribe buy corrupt payment payoff
bribery corruption fraud laundering scandal
brick cope stone
bridge construction road span structure
brief instrument lengthy
briefly shortly
bright brilliant dark hopeful promising
bring carry contribute convey help institute land lend play resignation topple transport
brink edge threshold verge
broad extensive liberal wide woman
broadcast channel circulate distribute network podcast program radio send serial spread televise television transmit
broaden deepen diversify expand extend widen
broadly generally
broker factor
bronze gold medal silver
brother cousin father son uncle
brown gray green white
browser viewer witness
bruise harm hurt injure injury trauma wound
brush encounter sweep
brutal vicious violent
buck charge dollar horse shoot tear
budget deficit fiscal fund spending
bug intercept tap
build construct create develop establish expand figure form frame plan progress rebuild shape
builder contractor material stuff
building construction greenhouse hotel house restaurant structure theater tower
bulk figure majority mass number volume
bullet missile
bulletin story
bully great keen old tough
bump caput chance encounter happen harm hurt injury jolt knock mogul prominence
bunch crew crowd gang
burden charge concern headache load weight worry
bureau chest department ins office
bureaucracy bureaucratic
burglary robbery theft
burn burning fire ignite pain
burning fire flame smoke
burst erupt explode explosion shatter split
bury forget hide inter
bus coach passenger train truck
business career company concern corporate craft enterprise finance firm industry job manufacture manufacturer marketing occupation partnership publishing tourism
businessman entrepreneur magnate owner politician tycoon
businessmen profession
bust crackdown operation raid sweep
busy occupy
but merely simply though
buy corrupt ensure purchase sale sell shopping steal
buyer client customer seller
by past
bypass highway
cabinet minister prime
cable channel line network
calculate depend estimate figure forecast reason rely
calculation procedure process
calendar organization system
caliber degree grade level quality
call describe name phone ring say telephone testify
calm quiet reassure steady still temperament
camera screen
camp faction tent
campaign campaigning cause drive effort fight movement press push run
campaigner candidate nominee politician
campaigning candidacy cause drive effort movement
campus college field school
can container dismiss displace fire sack terminate
cancel delete natural offset postpone scratch
cancer disease heart
candidacy candidate cause drive effort movement nomination presidential
candidate nominee politician prospect
cannot must
canvas material
capability capacity
capable open subject
capacity operation service traffic
capital stock
capitalize exploit gain profit
capture catch entrance kidnapping recapture record seize seizure show watch
caput head prominence
car driver electric machine motorcycle truck vehicle
carbon dioxide element emission greenhouse
card lineup paper poster wag
care caution concern fear handle health healthcare like maintenance manage medical overhaul treatment welfare wish worry
career job line occupation
careful deliberate
carefully properly
careless reckless regardless
carrier traveler
carry channel comeback contain convey defeat deport express fall occur overcome persuade retain stock sway transmit transport victory win
cartel combine pool trust
carve cut forge form shape
case client court event example instance investigation lawsuit occurrence patient portfolio showcase suit time trial type
cash currency money payment
casino gambling
cast drift elect gathering participate project range shed sick stamp stray throw vote wander
catch entrance grab haul overtake recapture snap watch
category class collection family kind sort
caucus meeting
cause compel damage factor failure incite individual lawsuit motivate origin person produce reason somebody someone stimulate suit
cautious conservative optimistic wary
celebrate celebration commemorate hail keep observe occasion
celebration ceremony function occasion parade
celebrity fame notable
cell cellphone
cellphone phone
cement concrete
cent percent
center engulf eye focus heart mall middle midway substance
central exchange fundamental key workplace
centrist conservative liberal moderate
century hundred period
ceremony function funeral inauguration occasion presentation wedding
certain particular specific sure
certainly definitely indeed obviously really sure surely
certainty confidence
certificate credential document security
chain series store supermarket
chair chairman chairperson chairwoman moderate seat wheelchair
chairman chairperson chairwoman chief committee executive vice
chairperson chairwoman
challenge confrontation dare dispute situation
challenger champion competition competitor contender rival
champion championship competition competitor contender defend fighter hero loyalist rival runner star supporter title winner
championship title tournament
chance encounter fortune happen hope luck opportunity possibility prospect risk
change eliminate issue modify occurrence ruling shift vary
channel conduct convey network television transfer transmit transport
chant tone
chaos confusion
chapter section
character comic persona quality role type
characteristic dimension distinct external feature property
characterize qualify remember
charge commit complaint convict empower hear homicide hospitalize indict kick load lodge murder point tear thrill
charitable charity
charity foundation
chart profile
charter document engage hire lease rent
chase dog following motion move movement pursuit track tracking trail
chased demonstration hurl riot rioting storm strike
chat conversation visit
cheap expensive flash loud
cheat liar scam screw wander
check commit condition confirmation contain control crack curb decision discipline ensure enter exit flee halt head leave match moderate move obstacle register resemble show stay suppress tally train transfer
cheer urge
chemical explosive fraction material stuff
chest neck shoulder throat wound
chicken meat yellow
chief deputy executive head leader main master officer primary principal secretary
child girl kid minor
chip statement
choice choose favorite option pick prime prize quality select selection vote voting willing
choke expire foul
choose decide determine opt prefer select
chronic severe
church faith religion
circle lot rope set
circuit tour
circulate disperse distribute move podcast spread travel
circumstance condition consideration context justification setting status
cite credit mention name note quote refer reference summon
citizen civilian national subject voter
citizenship nationality
city downtown municipality town
civic civil
civil separate
civilian military personnel
claim contend deny exact say
clandestine secret underground
clarify elaborate explain
clash crash demonstration encounter fight hurl protest riot rioting storm unrest violence
class collection course family form grade labor separate sort
classic creation
classroom room
clause construction expression provision
clean clear fair fairly heist pick raid robbery theft
clear clearly demolish net open sack solve top
clearly nonetheless obviously
click dawn snap sound tick
client customer patron
climate environment mood warming
climb incline mount raise rise side surpass upgrade
clinch hug lock maneuver put reach secure win
clinic hospital
clip magazine time
clock time
close closely closing conclusion finale finish fix fold last near plug resolve shut tight undergo
closely nearly tight
closer individual person somebody someone soul
closing closure completion conclusion finale graduation motion move movement opening
closure coming
clothes clothing dress wear
clothing jewelry uniform wear
cloud corrupt swarm
clout leverage mark pull punch target
club football league lodge nightclub nine order society
clutch embrace grasp grip hold seize
coach manager team train
coal gas mine mining
coalition opposition organization party
coast coastal island ocean shore
code software
coffee drink tea
coin specie strike
cold cool dry hot warm
collaborate cooperate
collaboration cooperation
collapse founder illness
collar cop
colleague fellow
collect compile garner gather mobilize petition pick prayer
collection combination content law package traffic variety
collective corporate enterprise
collectively jointly
college graduate school university
colonial resident
color paint
column columnist editorial file pillar tower
columnist editor journalist
combat conflict engagement fight fighting
combination form
combine compound incorporate integrate mix trust unite
come coming going seed
comeback defeat fall overcome victory win
comfort condition ease relief status
comfortable prosperous
comic fiction funny
coming going motion move movement next start upcoming
command commander commanding control force order preside prohibit require
commander commanding officer
commanding dominating
commemorate keep mark observe remember
commence inaugurate start
commend praise recommend
comment criticize input notice pipeline reference remark rumor scandal statement
commentator expert observer pundit
commerce dealing marketing trade trading transaction
commercial domestic
commission committee council delegation panel
commissioner executive
commit dedicate devote hospitalize invest move pull send transfer
commitment dedication determination loyalty pledge promise respect seriousness
committee council
commodity export import product staple
common green mutual park usual
communicate convey inflict inform pass speak transmit
communication discussion exam indication language message objection signal telecom traffic
communist politician regime socialist soviet
community gathering suburb village
company establishment firm institution subsidiary venture
compare comparison liken surpass
comparison contrast examination scrutiny
compel enforce impose stimulate
compelling interesting
compensate correct cover repair right
compensation pay payment
compete competition contend vie
competition competitive competitor contender contest playoff race rival rivalry tournament
competitive militant
competitor contender rival
compile compose store
complain kick plain
complaint ill investigation lament lawsuit upset
complete dispatch finish full over perfect pure terminate utter
completely entirely fully totally whole
completion graduation maneuver play
complex plant structure whole
compliance comply cooperation
complicate elaborate hamper jeopardize modify
complication interference
comply enforce
component core division element factor ingredient item part point portion rest section spare substance
compose comprise constitute pen represent write
composition constitution paper song writing
compound deepen enhance heighten incorporate integrate intensify whole
comprehensive exam examination test
comprise consist constitute contain incorporate represent
compromise cooperation proposal
computer electronic internet machine software technology website
concede confess forgive grant yield
concentration focus property
concept construct idea notion theory thought whole
concern concerned fear firm headache interest involve manufacturer matter occupy partnership pertain refer relate speculation touch worry
concerned interested
concert festival performance
concession contract franchise grant
conclude conclusion convict reason resolve ruling sentence uphold
conclusion decision destruction determination finale finish judgment last mind outcome overthrow triumph
condemn criticize decry denounce doom term
condition consideration danger discipline immunity justification luck need provision qualify safety silence specify status train
conduct deal demeanor deport direct guide lead offense transmit
conference consultation forum league meeting seminar session summit
confidence optimism
confident hopeful optimistic pleased positive
confidential secret
confirm sustain verify
confirmation proof
confiscate seize
conflict controversy crisis disagreement dispute engagement feud fighting revolt struggle uprising violence war
confront encounter face meet play present
confrontation showdown tension
confused upset
confusion distraction uncertainty
congratulate praise pride
congressman legislator rep representative senator
connect join lead link relate tie unite
connection connectivity involvement join link relation service telecommunication
connectivity property service telecommunication
consciousness self sense
consecutive serial straight
consent permission
consequence effect event inevitable outcome phenomenon response result reward wake
conservation environmental improvement preservation wildlife
conservatism ideology populism
conservative democratic liberal
consider contemplate count deal debate deem deliberate liken possibility reconsider regard study think view weigh
considerable enormous significant substantial tremendous
considerably dramatically significantly somewhat substantially
consideration justification reflection thinking thought
consist exist lie
consistent uniform
consolidate solidify strengthen unify unite
conspiracy racketeering understanding
constant continuous quantity
constantly forever
constitute establish form found institute name nominate plant represent
constitution constitutional establishment law organization
constitutional judicial legal walk
construct idea manufacture rebuild thought whole
construction cross expression housing obstruction phrase shelter stadium structure tower twist
constructive pragmatic
consult inform refer
consultation interview
consume down eat finish waste
consumer customer market retail user
consumption drinking suck
contact impact interaction meet reach striking touch wipe
contain control curb decorate include incorporate moderate retain suppress
container dish empty
contemplate reflect speculate study view
contemporary equal match modern peer
contend contest cope debate fence grapple manage oppose vie
contender nominee rival
content goal guidance idea information instruction meaning message narrative offering petition promotion proposal publicity reminder representation request statement story subject substance tale theme thought topic tradition wisdom
contention controversy rivalry tilt
contentious divisive
contest fight playoff race tournament
contested hotly
context discourse perspective relation setting
continent nation
continuation repeating sequel
continue keep move preserve proceed remain resume uphold
contract deal declaration narrow press sign specify squeeze undertake
contractor muscle
contradict deny depart oppose vary
contrary opposite opposition reverse
contrast opposition
contribute lend modify
contribution donation effort endeavor share
contributor donor
control curb dominance ensure moderate operate possession power preside restraint restrict suppress switch verify
controversy criticism debate difference dispute tilt
convene gather meet
convention meeting normal pattern rule
conversation discussion language speech talk talking
convert convince exchange individual person somebody someone soul
convey express thank transmit
convict conviction find ruling sentence uphold verdict
conviction guilty sentence
convince persuade reassure
cook fake fix manipulate prepare ready
cooking preparation
cool fine hot ok okay poise warm
cooperation coordination progress reconciliation
coordinate number organize
coordinator organizer
cop officer pig policeman
cope deal grapple manage
copy document read replicate text transcript
core set substance
corn grain sugar
corner edge recession tree
corporate financial
corporation firm house pot subsidiary
correct discipline regulate reverse right turn
correspondent reporter
corridor hall
corrupt modify
corruption fraud
cost expense pay payment price spending toll
costly dear expensive
could might
council soviet
counsel direction guidance lawyer
count depend matter number recount rely tally weigh
counter table
counterpart equivalent twin
country land nation world
county district region
couple duo match mate pair twin
courage dedication honesty spirit
course education feed flow grade instruction line naturally path teaching track trail trend
court courtroom judge romance supreme trial woo
courthouse courtroom
courtroom room
cousin nephew relation relative
cover coverup cross deal discuss drown embrace extend handle hide screen
coverage reporting sum
crack gap opening snap super
crackdown operation raid sweep swoop
craft job line occupation trade
crash dash drive plane plow ram smash wreck
crazy fun kid mad sick stupid
cream elite pick
create develop generate organize produce provoke publish
creation existence founding innovation original world
creative innovative
creator developer farmer maker
credential document
credibility quality
credit debt financial lending memorial mention mortgage recognition reference
crew crowd gang pilot ship unit
crime criminal fraud offense violation
criminal incendiary murderer principal prosecution rapist runner thief traitor vicious
cripple individual person somebody someone soul
crisis emergency situation turmoil
criterion measure metric norm scale standard
critic professional writer
critical vital
criticism critique praise rebuke
criticize denounce knock notice remark
critique review
crop cultivate harvest output yield
cross mark span structure thwart track
crossfire firing gunfire shoot
crowd gang gathering mob swarm
crown poll summit symbol top
crucial important key pivotal vital
crude gross oil petroleum rough stark
crush jam press quash shell squeeze subdue suppress
cry laugh scream shout yell
culminate finish stop terminate
cult faith religion
cultivate educate school train
cultural culture ethnic historical
culturally economically
culture society
curb edge moderate rein restrict suppress
cure medicine
currency dollar euro monetary specie
current present stream
custody detention
custom habit pattern practice ritual survival tradition
customer patron
cut cutting damage disregard disrupt disruption fail fault hack ignore incident lose outage problem reduce scale sever skip slash take thin trend
cutting raw slip spending
cycle motorcycle round
dad father kid mom pop
daily everyday newspaper paper weekly
damage damaging destroy destruction devastate fail fault harm incident level price problem rip sever wrong
damaging negative
dance dancing formal music musical
danger fear insecurity pose risk status threat vulnerability
dangerous grave serious severe
dare defy presume
dark light night shadow
dash flash scare shoot smash style
database information list listing
date engagement escort
datum information statistic
daughter girl mother sister son wife
dawn hour midnight morning
day next night
daylight even evening period
de la
dead perfectly short suddenly wounded
deadly devastating fatal
deal discuss distribute grapple handle lot manage mass mountain offer offering pile plan plenty spate stack trade treat
dealing handling transaction treatment
dear love near
death demise die end execute grave gun hit kill murder pass shooting shot slay slaying stab
debate deliberate discussion issue oppose word
debt liability loan mortgage principal repay
debut entry introduction
decade period ten year
deceased individual person somebody someone soul
decent nice properly
decide decision desire determine govern make require resolve select settle
decision desire determination enter head stay
deck dump floor grace platform
declaration resolution resolve statement treaty
declare propose suggest testify
decline decrease drop refuse reject rise say steep trend worsen wreck
decorate paint
decrease diminish discount dwindle fall increase minimize reduce reduction slow
decree enact order rule
decry denounce
dedicate devote employ
dedication promise
deem regard view
deep deeply late middle mysterious
deepen enhance heighten increase intensify widen
default loss
defeat dispatch earn fall frustration lose overcome triumph victory win
defend guard oppose protect reason retain
defendant plaintiff prosecution suspect
defender escort firefighter guard guardian watchdog
defense excuse stronghold
defensive offensive
defer delay postpone submit table
deficit shortage
define describe limit specify
definitely obviously really
definition explanation
deflect distract prevent
defy refuse resist
degree extent extreme grade high level property stage summit
delay detain extension lag pause postpone stay suspension wait
delegate designate elevate representative
delegation mission organization
delete erase remove withdraw
deliberate discuss
deliberation discussion word
deliver deport issue move pass present release render rescue speak surrender talk
delivery pitch rescue saving tone transfer transport transportation
demand exact insistence involve lack necessity need negotiate negotiation request require requirement set supply talk
demise grave
democracy freedom ideology republic
democratic party
demographic statistic
demolish destroy prepare
demonstrate determination establish evidence exhibit present prove
demonstration display exhibition hurl march presentation protest rally storm
demonstrator protester teacher
denial negative refusal
denounce knock mark
deny disavow refuse withhold
depart exit go part quit start vary
department division office section
departure difference disappearance exit going passing variant
depend dependent rely swear
dependent receiver recipient subject
deploy deployment position
deployment preparation troop
deport detain exile expel
deportation exile transportation
deposit fix lodge museum stick
depression dip low valley
deprive strip
depth extent
deputy secretary surrogate vice
derail hamper jump sabotage undermine weaken
descend fall move travel
descent origin steep travel
describe distinguish draw explain key line report say trace
description label reference statement
deserve merit
design innovation intent intention model plan project purpose
designate doom elevate fate indicate intend point reflect
designer specialist
desire determination feeling greed hope long trust want willingness wish
desk table
desperate desperately dire unfortunate
despite dislike recent
destination finish goal terminal tourist
destroy destruction devastate dismantle eliminate level raze reduce rip ruin
destruction level raze sabotage
detail detailed fact highlight item particular regard respect
detailed elaborate
detain imprison pick stay
detainee prisoner
detect discover notice observe sight spy
detective investigator officer policeman
detention prison
deter discourage reject thwart
deteriorate drop worsen
determination discovery finding identification purpose willingness
determine evaluate govern identify influence limit regulate select set settle shape specify
devastate rip ruin waste
devastating disastrous worst
develop developing educate evolve expand find originate train unfold
developing development processing
development environment evolution exploitation growing growth improvement progress project twist
device fan instrument key machine remote trap trick
devolve turn
devote employ pay
diagnose examine name study
diagnosis identification
dialog talk talking
diamond gem jewel
dictate order rule
dictator dictatorship regime speaker
dictatorship regime
die end expire kill murder pass shooting shot slay slaying
diet fare
differ disagree dissent vary
difference dispute inequality quality variant
different similar
differently otherwise
difficult hard impossible
difficulty effort plight trouble
dig grasp grind jab labor shot site slam
digit eight figure fin finger five four nine one seven six three trio two
digital electronic video
dignity integrity pride respect
dimension feature height length magnitude property proportion
diminish dwindle fall slow weaken
dining kitchen restaurant
dinner lunch meal
dioxide greenhouse
dip duck dunk impression plunge
diplomacy negotiation
dire horrific terrible
direct directly engineer guide lead maneuver operate order organize redirect send steer straight target
direction focus guidance instruction management misconduct path recipe route steering supervision trend
directive guiding
directly flat immediately instantly straight
director executive manager
dirty modify soil
disagree dissent
disagreement dispute divide showdown
disappear fade
disappearance fade going
disappointed frustrated pleased unhappy
disappointment frustration regret surprise
disaster earthquake hardship tragedy tsunami
disastrous fatal
discipline domain field science study subject train
disclose discover expose reveal uncover
disclosure revealing revelation
discount dismiss disregard ignore reduction
discourage encourage reject warn
discourse discuss discussion
discover expose find hear key learn notice observe sight spy uncover
discovery find finding
discredit disgrace
discriminate distinguish isolate separate
discrimination distinction harassment racism sexism
discuss handle meet meeting negotiate report treat
discussion negotiation topic treatment word
disease illness infection virus
disgrace shame
disguise dress pose
dish knockout serve
dislike tendency
dismantle dominate level set stop stoppage strip
dismiss displace disregard drop fire ignore reject sack
dismissal judgment resignation
dispatch earn lose off victory win
disperse dot dust podcast tear
displace expel fire move pour propel sack send terminate
display exhibit expose screening showing
disposal lending power waste
disqualify modify unfit
disregard ignore neglect
disrupt disruption downtime fail hamper interrupt lose loss outage take threaten
disruption fail gap lose outage stir take turmoil
dissent objection protest resist
distance remove
distant remote
distinct unique
distinction note
distinguish identify key mark recognize separate spot
distract flurry trouble
distribute lot podcast spread
distribution organization system
district enclave region territory zone
disturb impress interrupt move strike touch trouble upset
disturbing troubling
ditch dump
diverse various
diversify modify
diversity variety
divert turn
divide fraction separate split
dividend percent
division element over section unit
divorce marriage
do execute party perform
doctor fix nurse physician repair restore vet
document letter report resolution text writing
documentary drama film movie picture
dog track trail
dollar euro
domain empire environment field land preserve sphere world
domestic maid servant
dominant note tone
dominate master overshadow prevail reign rule set stop stoppage
don gentleman wear
donate gift present
donation gift
doom fate sentence
door room threshold window
dot dust transportation
double repeat replicate safety single triple twice
doubt prove question skepticism uncertainty
down kill pop
download transfer
downplay inform minimize
downtime loss outage problem
downtown mall neighborhood
downturn recession
dozen handful
draft enlist outline
drag haul resistance sweep trail
drama film movie play
dramatic striking stunning unexpected
dramatically drastically significantly substantially
drastically substantially
draw haul line match pull quarter string tie trace
dream imagination
dress pose wear
drift float force range roll stray wander
drill exercise practice tool
drink drinking milk pledge portion tea
drive hunger initiative labor lead move plow rally ram ride smash transfer transport
driver operator truck
drop end fall invest neglect overlook price put rise shed sink spend sphere stop stoppage tear win
drove swarm
drown overwhelm
drug trafficking
dry warm wet
dub nickname sound
dubious questionable
duck evade hedge
due result
dump floor garbage trash
dunk plunge
duo pair span trio
duration length period span
during early following
dust fallout
duty obligation requirement responsibility role tariff
dwindle fall
dynamic incentive
dynasty family folk
e east
each every
eager reluctant willing
earlier month sooner
early late
earn gain garner lose victory win
earnings forecast income net pay profit quarter revenue salary wage
earth globe ground island mainland planet world
earthquake magnitude quake temblor tremor tsunami
ease facilitate quality relief rest still
easily easy
east north south west
eastern northern southern western
easy prosperous quick slow slowly soft
eat feed
echo recall reflection repeat ring
eclipse event make move overshadow pass set
economic economy financial global
economically financially
economics philosophy professor science
economy growth recession recovery saving scheme system
ecosystem scheme system
edge fringe inch march margin shed verge
edition impression version
editor magazine publisher writer
editorial newspaper
educate empower improve motivate prepare school train
education educational experience health instruction social teaching training
educator professional teacher
effect event impact impression outcome phenomenon response result wake
effective efficient
efficiency efficient productivity
effort endeavor exercise exploit push struggle trial try
eight figure five nine seven six
eighth fifth ninth rank seventh sixth
either instead rather
elaborate expand illustrate
elder senior
elderly senior
elect elected elite participate vote
election electoral parliamentary presidential primary reelection vote
electoral legislative
electric machine
electricity gas power supply
element factor h he i ingredient metal point section spare
elementary school simple
elevate lift promote raise upgrade
eligibility making qualification
eliminate exclude issue reduce
elite few
else everybody everyone nobody
elsewhere throughout
email mail messaging
embark enter ship undertake venture
embarrassment shame
embed enter insert introduce plant
embrace grasp grip hug squeeze
emerge survive
emotion emotional fear feeling hate hatred joy love
emotional excited
emotionally mentally physically
emphasis emphasize focus importance stress
emphasize express stress underline underscore
empire land
employ employment engage hire
employee employer hire staffer worker
employer leader
employment exercise exploitation labor unemployment use
empower entitle gift invest
enable encourage facilitate modify
enclave territory
encounter fight happen meet meeting showdown
encourage facilitate further promote
end pass put settle shut stop
endanger exist expose harm imperil jeopardize risk threaten
endeavor enterprise labor project strive struggle task trial try
endorse okay oppose propose reject sanction second support
endorsement okay promotion publicity sanction second visa
endure last live prevail stand suffer survive tolerate weather
enemy force opposition
energize galvanize stimulate
energy heat
enforce implement impose
enforcement implementation
engage engaging enlist hire lock move occupy plight prosecute pursue rent wage
engagement fight intervention involvement participation
engineer individual organize person somebody someone soul
engineering it profession technology
engulf focus plunge steep
enhance facilitate heighten improve intensify promote raise strengthen study
enjoy love
enlist recruit
enormous huge substantial tremendous
enough fill plenty
ensure guarantee maintain necessary secure
entail estate imply land mean
enter figure head insert intervene obtain participate placement plead record recruit show stay
enterprise initiative labor project task
enthusiasm excitement feeling optimism
enthusiastic passionate
entire full total whole
entirely exclusively largely only solely totally whole
entitle proclaim title
entrance entry gate incoming registration
entry filing incoming introduction registration
environment environmental habitat setting situation sphere surround
environmental pollution
envision figure image imagine picture project
episode occurrence
equal individual match peer person represent rival someone successor touch
equally evenly fairly similarly
equip fit outfit provide render supply
equipment satellite
equity fairness investment
equivalent knowledge
era period
erase kill
erode weaken
error fault lapse mistake wrongdoing
erupt ignite
escalate increase intensify step
escape flee flight incident miss resist run take walk
escort guardian guide
especially particularly
essential important must necessary necessity requirement substantive thing vital
essentially fundamentally merely virtually
establish found install institute launch maintain open plant prove
establishment governance institution organization
estate holding land property
estimate expect figure forecast guess idea judge say underestimate
ethic principle
ethnic individual minority person somebody someone soul
ethnicity quality
evacuate move
evade hedge
evaluate examine expect judge measure value
evaluation examination judgment mark rating score scoring
eve even evening
even evening level though
evening morning night weekend
event make move occurrence outcome pass response result set tournament wake world
eventually finally soon ultimately
everybody everyone nobody somebody
everyday routine
evidence exhibit finding information proof prove record symptom testify testimony
evident plain
evil vice vicious wrongdoing
evolution process theory
ex former man
exacerbate heighten modify worsen
exactly just precisely properly
exam examination test
examination inspection interview investigation medical pm scrutiny study survey test
examine investigate look probe study test
example information instance lesson model particular precedent representative sample time
exceed pass surpass top
excellence quality
excellent impressive quality
except exception exclude object
exceptional extraordinary particular special
excess extra spare
excessive unnecessary
exchange replacement stock substitute switch trading
excitement joy thrill
exciting fantastic interesting
exclude shut
exclusive scoop sole story
exclusively only primarily solely
excuse explain justify mitigate relieve
execute fulfil fulfill gun kill murder perform
execution implementation massacre performance
executive statement vice
exercise exploitation practice use
exhibit exhibition expose museum parade present showing
exhibition presentation
exile refugee
exist imperil jeopardize live say survive
existence life presence world
exit expire flee going leave loss outlet passing
expand grow illustrate thrive
expansion increase
expect look presume require say speculate wait
expectation outlook possibility prospect
expel move oust
experience feel have learning live living reality receive suffer
experiment test testing
expert individual person researcher scientist somebody someone soul specialist technical
expertise knowledge
expire pass
explain inform understand
explanation rationale statement suggestion theory
explicitly specifically
explode explosion
exploit leverage tap use
explore investigate research search
explosive volatile
export import
expose exposure reveal uncover unveil
exposure photo photograph risk vulnerability
express imply insist limited mail object state swear utter
expression face look phrase reflection saying slogan
extend increase make pass strain stretch transmit unfold widen
extension wait
extensive wide
extent level limit range scope stage
external feature internal international outside
extortion racketeering
extra player plus spare special
extradition surrender
extreme grade level
extremely highly incredibly relatively super very
extremist militant radical terrorist
eye middle
face front
facilitate help
facility installation station transportation
fact indeed indicator information particular specific truth what
faction pack
factor fundamental ingredient point
factory manufacturing mill plant
fade pass slice swing
fail fault incident lose mishandle neglect outage
failure inability loser out underdog
fair fairly reasonable
fairly pretty quite reasonably relatively somewhat
fairness honesty justice
faith religion spirit trust
fake false forge fraud manipulate sham
fall overcome pin rise slow steep victory win
false sham
falter pause stumble
fame honor
famed famous legendary notable renowned
familiar fellow servant
family home house household mob unit
famous legendary notable renowned
fantastic grand incredible tremendous wonderful
fantasy fiction imagination vision
fare schedule transportation
farm farming grow produce raise workplace
farming land
fashion forge lifestyle manner mode property style way wise
fast faster pace quick slow tight
faster speed
fate inevitable luck occurrence
father founder generate grandfather mother parent pop son
fault flaw fracture incident lapse mistake problem sever
favor prefer privilege
favorable unfavorable
favorite pick preferred selection
fear horror panic terror worry
feature have possess property sport western
fed federal
federal state union
fee payment tip toll tuition
feed flow food say
feedback input
feel feeling felt finger flavor sense smell spirit tone
feeling felt flavor gratitude impression mood notion opinion passion pleasure pride sense sentiment shame spirit suspicion
feigning show
fellow male night young
felt material
female male woman
fence hedge oppose wall
festival period
feud rivalry struggle
few many some
fiction novel
field flat plain preserve science sphere
fierce furious intense violent
fifteen ten thirty twenty
fifth fourth seventh sixth
fifty forty sixty thirty twenty
fight fighting oppose play protest riot rioting struggle tackle time violence
fighter individual person somebody someone soul tough
fighting struggle violence
figure fin five forecast form four frame image majority nine number one picture seven shape six three trio two
file lodge record register
filing lawsuit
fill fulfil fulfill occupy satisfy
film footage movie musical picture product production shoot
fin five
final match net round terminal
finale finish last
finalize settle terminate
finally soon then ultimately
finance financing investment
financial fiscal
financing funding
find say show verdict
finding identification verdict
fine ok okay penalty ticket
finish goal last outcome score stop terminate triumph
fire firing flame fuel gun gunfire let overwhelm provoke pull sack scandal shoot shot spray
firearm gun handgun piece
firefighter guardian
firing gunfire kill let murder pull shoot spray
firm firmly house publisher solid steady stiff
firmly hard
first foremost rank second
fit fulfil fulfill match outfit perfectly resemble satisfy scene set suit tally
fitness qualification
five four seven six
fix hole jam limit maintenance mess patch plug prepare ready remedy repair resolve secure specify
flash instant loud occurrence
flat level plain plane straight
flavor season smell spirit taste tone
flee incident leave make run take walk
flight jet landing pilot plane trajectory
flip overturn pitch rescind restoration restore reverse revoke roll sky toss
flock fold lot mass mountain pile plenty spate stack
flood take
floor galvanize level room shock story
flow stream surge travel
flower peak prime
flurry stir
fly hop pilot wing
focus strategy target
follow move travel
follower individual person somebody someone soul
following mass next prior pursuit tracking
food meat produce substance
fool mark shoot simple
foot pick
footage video
football league team
footprint mark print step
footstep pace sound step stride
force influence military militia momentum personnel police pressure push ram squeeze staff violence workforce
forecast outlook predict prediction
forefront front head
foreign minister ministry strange
foreigner outsider traveler
forge hammer shape
forget remember
forgive grant yield
form grade kind like organize pattern phase shape sort spring stem type variant variety word
formal informal
formally officially
former longtime old senior sometime veteran
formerly once
forth forward off
fortune luck phenomenon
forty sixty thirty twenty
forum meeting seminar
foster further render surrogate
foul violation
found ground institute launch plant wage
foundation founding relation
founder founding
founding innovation institution introduction
four six three
fourth quarter rank second third
fraction proportion
fracture harm hurt injury shift trauma
fragile shaky slight
frame framework round window
framework implementation model possibility theory window
franchise grant
frankly honestly
fraud laundering sham theft
free loose release relieve resign rid
freedom independence
french romance
frequent occasional shop sponsor
frequently occasionally often regularly sometimes
fresh new newly novel
freshman newcomer
friend girlfriend individual loyalist person somebody someone soul supporter
friendship relationship
front inside presence side
fruit seed yield
frustrated tired unhappy
frustration resentment skepticism
fuel gas help petrol receive substance supply
fugitive individual person somebody someone soul
fulfil fulfill meet satisfy
fulfill meet satisfy
full fully good total
fully properly
fumble interception mishandle touchdown
fun play sport wonderful
function map metric occasion operate operator purpose role serve use
fund investment money stock store
fundamental key moral principle
funding program resource
fundraise raise
funny joke laugh suspect suspicious
further promote
furthermore hence moreover therefore thus
future potential
gain increase profit reach rise
gallery museum
galvanize mobilize shock
gambling play vice
game halt match play player plot season spirited stake
gang mob pack ring
gap hole opening rift spread
garbage refuse trash waste
garden patch plot
garner gather mobilize storage store
gas h oil petrol tout
gather gathering meet mobilize
gathering meeting turnout
gay individual lesbian person somebody someone soul
gaze regard
gear pitch rig train wheel
gem jewel stone
gender racial sex
general secretary universal
generally mostly often typically
generate mother produce render return yield
genocide kill killing
gentleman man
genuine true
gesture jab motion move movement nod shrug
get give hijack let receive return set
giant heavyweight
gift hang invest legacy present talent
girl girlfriend miss woman
girlfriend woman
give offer offering put snap spring yield
given minded
glad happy pleased sorry
glass solid
global world worldwide
globally internationally
globe world
go going move proceed shift spell tour travel turn
goal intent intention kick minute objective scoring
goer migrant
going loss passing release
gold golden medal silver
golden prosperous
gonna hey
good thoroughly
govern order regulate rule
governance government organization transparency
government regime
governor politician senator
grab nab robbery scoop snap steal theft
grade high level mark prioritize range rank rate score tier
gradually rapidly slowly steadily
graduate scholar student university
grain rice
grand m thousand tremendous wonderful yard
grandfather grandmother uncle
grandmother mother
grant subsidy yield
grapple grip manage tool
grasp grip hold range reach understanding
grateful proud thank
gratitude sympathy
grave scratch serious severe
gray white
great outstanding success winner
greatly significantly
green park red yellow
greenhouse warming
greet recognize
grim relentless sick
grind labor scholar
grip handle hold traction
gross perfect pure revenue utter
ground island land mainland object prime reason why
group radical side
grow growing originate thrive turn
growing growth increasing
growth rise
guarantee pledge secure undertake warrant
guard guardian safeguard ward
guardian watchdog
guess imagine judge opinion predict shot speculation suppose think venture
guest visitor
guidance message steer steering substance
guide head lead maneuver steer usher
guideline line
guilty plead
gun gunman kill murder shoot shot weapon
gunfire kill let murder shoot spray
gunman murderer shooter
guy man
habit tradition
habitat surround
hack hacker hijack take threat
hail herald
hair lash skin
halftime pause suspension
hall lobby
halt stay stem stop suspend
hamper handcuff hit interrupt jeopardize restraint
hand pass punch reach return right script sentence
handgun piece revolver
handle ignore manage palm treat wield
handling treatment
hang seize suicide suspend talent
happen occur pass
harass plague provoke
hard knockout severe tough
hardly seem
harm hurt impact injury threaten trauma
harsh rough
harvest output yield
hate hatred
hatred hostility resentment
haul pull
have individual person receive somebody someone soul
haven shelter
head headline maneuver mind move place principal put question secretary sign stay steer title
headache worry
headquarters office
health healthcare medical welfare
healthy sizable sound
hear learn listen perceive
hearing proceeding
heart middle pump substance suspicion
heat ignite passion wake
heavily heavy
heavy player
heed listen mind regard
heel list
height peak summit top
heighten increase intensify raise rise
heir receiver recipient successor
heist raid robbery theft
helicopter plane
hell region
helm sign take
help make supporter
helpful useful
hence therefore thus whereas
herald predecessor
here location today
heritage legacy practice preservation
hero leader sub submarine
herself himself
hesitate intend pause
hide hiding skin
high level low
highlight item particular spotlight
highway intersection road route
hijack threat
hike raise rise walk
him himself
hint proposition steer suggest suggestion trace
hire lease rent
historian scholar student
historic historical landmark
historical history significance
historically traditionally
history past story
hit interrupt jolt off reach score shake shot strike striking stumble tally throw toss
hold keep maintain throw
holding lease ownership possession property storage trust
hole jam leak mess opening pit
holiday vacation
home house household interior plate residence
homeland land
hometown town
homicide kill killing murder
honest reliable
honesty integrity
honor honored medal observe reputation respect reward symbol
honored prestigious
hop jump pop rap skip
hope optimism promise trust wish
hopeful optimistic promising
horrible horrific terrible ugly
horrific outrageous terrible tragic
horse mount
hospital medical
hospitalize send
hostage prisoner
hostility resentment
hotel resort restaurant
hour midnight none
house household occupy office publisher theater
household unit
housing residential structure
how why
however nevertheless nonetheless still though yet
hub portion
hug squeeze
huge large massive vast
human man
humanitarian relief
humble low modest modify small
hundred thousand
hunt hunting search trace
hunting search
hurl storm throw toss
hurt injure injury pain seriously smart torture trauma wound wounded wounding
husband mate partner spouse wife
hype promotion publicity
hypothetical possibility theory
i single unity
icon image picture symbol
id identification
idea ideal impression inspiration mind notion plan program suggestion thinking thought underestimate
ideal suitable thought
identification recognition registration
identify key locate name reveal set
identity personality
ignite light spark wake
ignore treat
ill poorly sick upset
illegal illicit smuggling
illicit trafficking
illness insanity
illustrate instance
image persona picture project representation
imagination vision
imagine remember suppose think wonder
immediately instantly quickly
immigrant migrant
immigration migration
immune individual person somebody someone soul
immunity resistance status
impact shock stimulate striking threaten touch
imperative mode mood necessity
imperil jeopardize threaten
implement implementation stick tool
implication import significance
imply involve mean
import meaning moral significance spell
importance regard significance value
important significant
importantly significantly
impose inflict visit
impossible prove
impress move seizure shanghai strike
impression notion opinion suspicion thought
impressive remarkable stunning
imprison jail lag
improve maintain modify relieve strengthen
improvement recovery reform renovation repair shift transformation
in inch
inability knowledge unwillingness
inaccurate misleading
inaugurate introduce
incident run stab walk
incite motivate move prompt propel provoke
incline lean ramp side tend upgrade
inclusion situation
income proceeds profit revenue tax
incoming registration
incorporate integrate
increase increasing intensify jump lead raise reduce rise step up widen
increasing reduce rising
increasingly particularly
incredible remarkable tremendous
indecency rape
indeed perhaps
independence liberty
independent main sovereign
index indicator scale
indicate indication point reflect show signal suggest
indictment instrument
individual innocent intellectual killer leader longer married modern national native neighbor neutral observer peer person proponent protester relative ruler scientist single slave somebody someone soul straight traveler unfortunate user ward white worker
industrial manufacturing sector
industry manufacture sector
inevitably necessarily undoubtedly
infamous notorious
infected infection virus
infection virus
inflation rate unemployment
inflict visit
influence manipulate persuade power regulate shape
influential prominent
inform informed instruct introduce notify warn
informal loose
information intelligence message news propaganda secret stimulus substance update
infrastructure structure
ingredient point
initial letter subsequent
initially originally previously subsequently
initiate newcomer originate pioneer pundit rookie undertake
initiative opening reform
inject shoot
injure injury list wound wounding
injured wounded
injury knee trauma wound wounding
injustice misconduct wrong wrongdoing
inmate resident
inner interior internal
innocent person somebody someone soul
innovation innovative technological technology
innovative modern
input reference remark sign signal stimulus
inquiry interrogation investigate investigation poll probe question research
ins office
insane mad
insert introduce section
inside interior midst outside region room thick within
insight perception
insist intend say
insistence press pressure refusal
inspection protocol review scrutiny
inspector investigator officer policeman
inspiration thought
inspire motivate prompt shake stimulate stir urge
install lay pose position put set
installation station transportation
instance occurrence precedent representative sample time
instant minute moment second
instantly outright
instead rather simply without
institute plant research science study university
institution organization
instruct learn teach
instruction lesson message recipe substance teaching
instrument license mandate permit return tool weapon whip
insufficient lack sufficient
insurance pension policy protection security
insurgent militant rebel revolutionary
integrate mix unify
integrity unity
intellectual mentor person scholar somebody someone soul
intelligence news power
intelligent smart sound thinking
intend mean specify
intensity magnitude strength
intent intention purpose spirit
intention purpose
inter lay
interact intervene marginalize move
intercept stop tap
interception prevention touchdown
interest involvement occupy raise sake stake value wonder worry
interfere intervene
interference intervention prevention
interim lag meantime meanwhile
interior internal midst national region thick
international outside
internet net online web
interpret render sing translate understand
interpretation reading representation version
interrogation interview question sentence
interrupt signal
intervention involvement participation treatment
interview news press question speak
introduce premise present
invasion occupation war
invest put seat spend
investigate investigation probe study verify
investigation probe research scrutiny
investigator prosecutor researcher scientist
investor lender shareholder
invitation invite letter request
invoke plead raise stir summon
involve need pertain refer regard relate require touch
involved involvement responsible
involvement participation
iron metal press steel
irresponsible outrageous reckless
island land
isolate separate
isolation quarantine
issue move problem produce push question release respond rush
it technology
item particular portion regard respect
jab stab
jail lag prison probation prosecution sentence
jam mess mob obstruct pack pile preserve
jeopardize stake threaten undermine venture
jet plane
jewel jewelry
jewelry pin
jihad militant strain
job line occupation task work working
join joint link participate sum union unite
joke laugh
jolt shake shock strike
josh kid rally ride
journalist photographer reporter writer
journey navigate ride tour travel trip
joy pleasure
judge jury justice label magistrate ordinary supreme
judgment mind opinion ruling sentiment thought view
jump skip spring
jurisdiction power
jury panel trial verdict
just merely precisely properly simply
justice magistrate ordinary supreme
justification justify rationale
justify maintain uphold
keen lament sharp
keep livelihood living maintain prevent proceed put resource retain uphold
key leading main name paint
keynote subject theme topic
kick minute plain rush thrill
kid minor
kidnapping murder rape robbery seizure slaying
kill killing lynch murder off shoot shooting shot slay slaying stab suicide
killer murderer person somebody someone soul
killing murder slaying suicide
kilometer km mile
kind like sort type variety
king magnate queen sovereign tycoon
kitchen room
km mile
knee leg shoulder
knife stab
knock pink rap smash sound stop
knockout severe woman
know sure why
knowledge learning mind scientific understanding
la metal
lab laboratory workplace
label mark
labor marathon project push task venture
laboratory workplace
lack miss want
lady woman
lag meantime meanwhile
land mainland nation plain property shore soil
landing platform
landmark position
landslide triumph victory
lane road
language reading saying signing speech word
lapse mistake oversight pass sink
large prominent size small tiny vast
largely mainly mostly partly
lash slash whip
last live more survive
lasting permanent
late lately later previous recent recently
lately recently
later subsequently
latter second
laud praise proclaim
launch planned
laundering racketeering trafficking
law legal police
lawmaker leader legislator
lawsuit proceeding suit
lawyer professional prosecutor
lay pose position put secular set song take vocal
lead rally result
leader opposition party person politician somebody someone soul spearhead superior
leadership leading political support
leading major slip star strip top
league season
lean list position tend thin tilt tip
learn teach understand
learning scholarship teaching
lease let property rent
least matter nearly than thing
leave return stay
lecture preach rebuke speech talk
left position remaining right
leftist socialist
legalize legitimate let permit
legend legendary story
legislation measure provision
legislative legislature parliamentary
legislator politician senator
legislature parliament
legitimate let permit
lend loan modify
lending mortgage
lengthy prolonged protracted
lesbian transgender
less more much quick than
lesson moral teaching
let permit rent spray tolerate
letter memo message statement text
level plane platform point raze stage summit tier
leverage purchase use
liberal progressive
libertarian proponent
library museum room
license permission permit
lie tell
life lifetime living survival wildlife
lifestyle manner mode style
lifetime period
lift raise repeal revoke rise swipe
light spark
like similar sort variety wish
likely might potential probably unlikely
liken study
likewise nevertheless similarly therefore too
limit measure minimum peak reach requirement restrict set specify
limitation peak regulation restriction rule
line note occupation pipeline rank rope route row sideline trace track tune
lineup roll roster
linger remain stay
link relate service tie unite
list listing name number roster tilt
listen mind perceive
listing roster
literary literature
literature writing
little lot slight small
live raise reside survive
livelihood living resource
livestock stock
living survival
load weight
lobby room
local public
locate regain scatter site unearth
location object position region site somewhere there whereabouts
lock operate secure win
lodge order society stick
logistics provision supply
lone only sole
long short
longer person somebody someone soul
look seem
loom overshadow tower
loose release unleash
lose miss place put shut
loser underdog
loss outage passing problem
lot luck mass mess mountain pile plenty spate stack
loud loudly
love passion screw
low lower rate
lower upper
loyalist supporter
luck portion
lunch meal
m meter thousand
machine wheel
mad sick
magazine newspaper press publication publisher
magic trick
magnate mogul power tycoon
magnitude property quake size
mail message phone post send
main master primary principal water
mainly mostly primarily
mainstream thought
maintain preserve sustain uphold wield
maintenance overhaul repair
major significant
majority minority number
make making offer play present release reveal show transmit
maker manufacturer producer
making production qualification taking
male man
mall shopping walk
malware package software
man marine officer person stiff veteran volunteer woman
manage oversee succeed wield
management misconduct steering supervision
mandate mandatory
mandatory receiver recipient required requirement
maneuver measure operate operation steer step stroke tactic
manipulate rig
manner mode property style way wise
manufacture manufacturing
manufacturer producer supplier
map metric operator representation
marathon project task
march parade process protest rally storm
marine maritime
mark milestone note notice pit rating record score sign spot target
market retail stock supermarket
marketing retail sale
marriage union wedding
married person somebody someone soul
marry tie unify unite
mass mess mountain pile plenty spate stack volume
massacre murder slaying
master original overcome primary principal subdue
match mate pair peer pit play resemble rival semi successor tally tournament twin
mate officer pair partner spouse teammate twin wife
material mineral paper stuff substance undercut waste
math science
matter solid subject substance supplement text thing topic weigh
maximum minimum peak
maybe perhaps possibly something
mayor politician
me my
mean norm refer
meaning message moral phrase pregnant significance significant substance word
meaningful substantive
meantime meanwhile
measure norm observation quantity safeguard scale standard step volume weigh
meat milk substance
medal palm silver
medical medicine scrutiny
medicine pharmaceutical
medium sensitive
meet meeting satisfy
meeting summit visit year
member representative
membership participation rank
memo memorandum note
memorandum note
memorial recognition
memory representation
mental physical psychiatric psychological trauma
mentally physically
mention name note observe refer reference remark
merchant seller trader vendor
mere pool simple
merely only simply
merit virtue worth
mess mountain pile plenty spate stack
message narrative offering petition promotion proposal publicity reminder request speech statement story subject substance tale theme topic
metal re steel
method technique
metric standard
middle midway
midst thick
might power strength
migrant traveler
migration motion move movement
mild modest
mile suburb
militant radical
military personnel
milk sugar
mill plant
million trillion worth
mind thinking
mineral spar stuff
minimal minimum
minimize mitigate
minimum peak
mining production
minister ministry pastor prime
ministry official
minor small
minus negative
minute moment narrow second
misconduct mishandle wrongdoing
miss neglect overlook woman
missile nuclear rocket weapon
mistake slip wrong
mix unify
mob pack pile
mobile phone
mobilize rally summon
mode property style way wise
model pattern pose possibility sit theory
moderate season suppress
modern person somebody someone soul
modest small
modify polarize politicize prepare qualify revise stabilize strengthen terminate tighten transform unfit weaken
mogul prominence tycoon
mom mother
moment second
momentum strength
money payment payoff
monitor monitoring reminder
monitoring observation surveillance
month period
monthly serial series weekly
mood temper
moral significance
morning night period
mostly primarily
mother parent wife
motion movement nod pursuit rebound seek shrug sitting travel wave
motivate move prompt propel
motivation motive urge
motive urge
mount mountain rise
mountain pile plenty spate stack valley
mouth speak talk utter
move movement participate place pour proceed prompt propel prosecute pursue pursuit react release relocate remove send sitting transfer transport travel tremor withdraw
movement pursuit radical rebound seek sitting transfer travel wave
movie musical picture product production sequel
multiple product
municipality town
murder off rape shoot shooting slay slaying stab
murderer rapist
music musical pop recording refrain section tune vocal
musical picture play
must necessary necessity need requirement should
my our your
myself yourself
mysterious secret strange
mystery secret
nab scoop steal
name nominate refer rename signature word
narrative story substance tale
narrow sound specialize specify
nasty tight ugly
national nationalist person somebody someone soul subject
nationalist subject
nationally nationwide
nationwide statewide
native person somebody someone soul
natural raw success winner
nature quality temperament
navigate pilot travel
near nearby nearly outside town virtually
nearby outside
nearly virtually
necessary necessity required requirement sufficient thing
necessity requirement urgency
neck shoulder
need require rid status
needy poor
negative no positive veto
neglect overlook
negotiate negotiation talk
negotiation talk word
neighbor person somebody someone soul
neighborhood section suburb
neither nor
nephew son
net profit revenue sack web
network scheme system web
neutral person somebody someone soul stakeholder
never once
nevertheless nonetheless still yet
new newly novel
news newspaper press reported reporting word
newspaper paper press
night period
nightclub spot
nine seven
ninth rank seventh sixth
nominate propose
nomination nominee
nominee politician senator
non not
nonetheless yet
nonprofit organization
norm standard
normal pattern practice rule
normally typically usually
north northeast south union west
northeast northwest southwest
northern northwest southern western
northwest southern southwest
nose throat wind
notable numerous prominent remarkable renowned
notably unusually
note notice observe remark say
nothing something zero
notice observation observe poster remark
notion opinion suspicion thought
novel story
now once present today
nowhere somewhere
number prime routine total
numerous several various
object objective remains target web
objective target
obligation requirement responsibility
observe remark respect sight spy watch
observer person somebody someone soul viewer witness
obstacle obstruction
obstruct prevent
obstruction structure
obtain prevail receive secure
obviously plain
occasion occurrence
occasionally sometimes
occupation war
occupy reside
occur pass
occurrence outbreak setback striking success
ocean sea water
off remove slay
offense offensive rebuff slight
offensive operation
offer offering special volunteer
offering special substance
office post role
officer policeman
official statement
offset start threshold
often sometimes usually
oil petroleum
ok okay yes
okay sanction warrant
old past previous sometime
one single unity
online web
only simply sole solely
open reopen subject undecided unlock
opening possible rift space
openly publicly
operation procedure process raid service sweep swoop traffic
operative spy
opinion ruling sentiment speculation suspicion thought view
opponent opposite opposition
opportunity possibility
oppose pit react reject
opposite polar reverse word
opposition party resistance ruling
opt prefer
optimism sentiment skepticism
option selection vote voting willing
or surgery
order peace priest prioritize rank rate regulate series society
organization party personnel system union
organize participate
origin root source
original originally pilot version
originally previously
originate rise
others people
ought surely
our your
oust overthrow remove
out put
outage problem
outbreak virus
outcome response result sequel wake worst
outfit rig turnout unit
outlet shop store
outlook possibility prospect
output product production yield
outrage outraged rape scandal shock sympathy violate
outrageous shameful steep
outreach reach stretch
outside region remote
outsider unknown
outspoken vocal
outstanding prominent striking
over section
overcome overtake overwhelm victory win
overhaul overtake pass renovation service
overlook spot
overshadow shadow
oversight regulatory supervision
overtake overwhelm pass
overthrow overturn reverse upset
overturn repeal rescind restoration restore reverse revoke roll upset
overwhelm provoke raise
own possess
ownership possession relation
pace rate slow step stride yard
package software
pact treaty
pain smart stress symptom trouble
painful terrible
painting picture
pair set span twin
palm region
pan trash
panel sheet
panic scare terror
paper stuff theme
parade troop
parallel similarity twin
parent raise
parking room
parliament parliamentary
parole password probation promise word
part partly portion relation separate split
participant player scorer
participate participation role vote
particular special specific
partisan proponent
partner relation relative spouse wife
party social
pass passing passport sink spend surpass throw top toss walk
passage transition
passenger rail train traveler
passing release
passion spirit
passport permission visa
password secret word
pastor priest
patch piece plot plug remedy spot while
path route track trail
patient treatment
patrol police
patron regular sponsor supporter
pattern practice rule shape structure
pause suspension wait
pay payment purchase receive repay salary sell wage
payer taxpayer
payment payoff premium spending
payoff proceeds reward yield
payroll register salary
peace progress reconciliation unity
peak prime summit
peer person somebody someone soul successor
pen write
penalty punishment
pension retirement
percent percentage proportion share
percentage portion proportion share slice stake
perception representation
perfect pure stark tense thorough utter
performance quality
perhaps possibly
period phase reign season stage week weekend year
permanent temporary wave
permanently temporarily
permission permit request
permit tolerate
persistent relentless
person proponent protester relative ruler scientist slave somebody someone soul straight suspect traveler unfortunate user ward white worker
persona role
personnel police staff workforce
perspective position view viewpoint
persuade sway urge
pertain refer relate touch
petition prayer request substance
phase stage
phenomenon process
philosophy populism
phone ring sound telephone
photo photograph picture representation
photograph picture representation shoot snap
photographer reporter
phrase word
physical psychological
physician vet
pick selection voting willing
picture project render representation screen video
piece portion slice song strip tack while
pile plenty stack
pillar principle rule tower
pin pivot trap
pink rap tap yellow
pioneer undertake
pit stone
pitch shift sky tilt toss
pivotal polar
place property put shut spot
plague provoke
plan planned program project proposal schedule thought
plane sheet
planet satellite
planned planning
planning preparation responsible scheduling
plant set
plastic solid
platform program
play player playing present release reveal show stampede starting stroke toy
player playing scorer singer team
plea plead prayer
please satisfy
pledge plight promise vow
plot scheme strategy
plow ram smash
plug resolve
plummet soar
plunge slide steep swimming
plus positive quality specialty
pm premier scrutiny
pocket sack scoop
podcast spread
poke search
pole terminal
police policeman
policeman soldier wounded
policy reform strategy
political politics social
politician socialist
poll research survey
pop popular rap rock
popularity quality success
populist proponent
portion relation rest segment share slice stake substance
portray represent
pose position present sit
position post put retirement set situation slot stance standing status view viewpoint
possession property
possibility possible potential prospect theory
possible potential
possibly presumably
post send stake station
poster sign
postpone table
pot vessel
potent powerful strong
potential prospect
pound ram
pour stream swarm
poverty want
power quality skill sway tycoon
practical pragmatic useful virtual
practically virtually
prayer worship
preach talk
precede premise
precedent representative
precisely properly
predecessor successor
predict promise venture
prediction projection
prefer tend
preference taste
pregnant significant
premier prime
premise rationale
preparation readiness ready training
prepare ready set train
present release represent reveal show stage today tonight
preservation protection restoration saving
preserve save sphere sustain uphold
presidency tenure
president vice year
press pressure urge urgency weigh
pressure squeeze
presumably supposedly
pretty quite reasonably somewhat
prevail reign rule triumph
prevent protect stop
prevention save
previously recently subsequently
price toll value
primary principal secondary
prime prize quality select
principle rationale rule
print publish
prior subsequent superior
prioritize range rank rate
prison prosecution sentence
prisoner unfortunate
privacy secrecy
private public
privately publicly
prize quality respect scholarship select value
pro professional
probably thought
probe research
problem reason sever situation trouble
problematic tough
procedure process routine
proceed proceeding speak talk
proceeds return yield
process processing routine sue treat
proclaim title
produce publish push release respond rush vegetable
product production
production yield
professor scientist university
profit quarter revenue
program project schedule serial thought
progressive tense
prohibit require restrict veto
project projection propose task venture
prolonged protracted
prominence spotlight standing
prominent striking
promote push raise upgrade
promotion publicity substance
prompt propel remind
prop property shore
property strength style sustainability trust way
proponent somebody someone soul spokesperson supporter
proposal substance
propose purpose recommend suggest
proposition statement suggestion
prosecute punish pursue
prosecution testimony trial
prospect view
prosperity stability
protect protection shield take
protection roof security shield
protest rally resist riot rioting storm vigil violence
protester somebody someone soul
protocol rule
prove test testify try
provide render require supply
provider supplier
province responsibility state
provision requirement supply
provoke raise stimulate
public world
publication publish publishing read
publicity substance
publicly repeatedly
publish release
publisher publishing
pull shoot shot sprain
punch right
pundit scholar student
punishment sentence
purchase sale sell
pure stark thorough utter
purely strictly
purpose resolve role use
pursuit quest tracking
push release respond rush
put reach secure shut win
quake temblor tremor tsunami
qualification reservation
qualify serve specify
quality select ultimate uncertainty
quantity volume
quarterback receiver rookie
quash reduce subdue suppress void
quest request search
question wonder
quick quickly region
quickly rapidly soon
quiet quietly reassure silence still
quit renounce resign retire stop
quite rather very
race rush speed
racial racism
racism racist sexism
radical revolutionary stem terrorist unit
radio television
raid robbery sweep theft
rail train transit
rain wind
raise recruit reduce rise upgrade
rally rebound storm summon
ram smash
ramp storm
rampage shoot shooting shot spree
range rank rate reach roll scope stray wander
rank rate seventh sixth tier
ranking standing superior top
rap strike tap
rape violate
rapidly slowly steadily
rare unusual
rarely seldom
rate speed value
rather simply sooner
ratify sign
rating score scoring
reach scope secure strain stretch strive
react respond
reaction response
read reading record translate understand write
reader referee scholar student
readiness ready
ready set
reaffirm reiterate underline
real really very
reality world
realize recognize see understand
really something think truly very
reason why
reasonable reasonably
reasonably somewhat
rebel rise
rebellion resistance revolt rising uprising
rebound spring
rebuff rebuke slight
rebuild restore
rebut renounce
recall remember request return
receive rely take welcome
receiver recipient set
reception response
reclaim recover reform regain
recognize spot
recommend sentence suggest urge
recommendation request
reconciliation unity
reconsider regard view
record register spot tape
recording sign signal studio
recount tally tell
recover regain
recovery rescue
red violent yellow
redirect send
reduce rip shrink slim subdue thin weaken
refer relate submit touch
reference remark target
referendum vote
reflect speculate
refuge resort safety
refuse reject resist waste withhold
regain retain
regard respect view
region side territory top unknown
regularly routinely
regulate restrict set shape
regulation regulatory restriction rule
rehab stay stint treatment
rehabilitation restoration
reign rule sovereignty
reinforce reward strengthen
reinstate restore
reiterate repeat translate underline
relate touch
relation relationship relative sibling spouse
relationship romance
relative sibling somebody someone soul spouse
release resign respond reveal rush unleash
reliable true
relief surrogate
relieve save still
religion religious
religious secular spiritual
relinquish withdraw
reluctant skeptical wary willing
rely swear trust
remain remains rest resume stay
remains stiff
remark statement
remarkable stunning
reminder substance
remove withdraw
render return sing supply translate yield
renew renovate replace
renounce resign
renovate repair revive
renovation restoration
rent rip split tear
rep representative
repair resolve resort restore revive
repay return reward
repeal reverse revoke
repeat replicate translate
replace replacement substitute take
replacement substitute successor surrogate switch
reply respond response statement
report reported reporting say study
represent stage
representation stereotype
representative sample spokesman spokesperson spokeswoman voice
request substance
require required want
required requirement
requirement responsibility
rescind restoration restore reverse revoke roll
rescue saving
research science scientific search study
researcher scientist
resemble tally
reservation reserve
reserve substitute
reside rest
residence residency
resign resignation retire
resignation surrender topple
resilience snap
resist tolerate
resistance underground
resolution resolve result solution
resolve restore settle solve
resonate sound
respect value
respective several various
respond response rush
response result warning
responsibility responsible
restaurant shop
restoration restore reverse revoke roll
restore reverse revoke roll
restriction rule
result sequel solution wake worst
resume summary survey
rethink reversal turnaround
retire retreat withdraw
retired veteran
retirement status
retreat withdraw withdrawal
return yield
reveal revealing say show uncover unveil
revealing revelation
revenue sum
reversal reverse setback turnaround
reverse revoke roll setback stop undo
review survey
revoke roll
revolt rising struggle uprising
revolution spin
rhetoric style
rich robust
ride sit
rig scam semi
ring sound surround telephone
riot rioting unrest violence
rioting unrest violence
rip rob split steal tear
rise rising soar surface upgrade
rising travel uprising
risk threaten
risky wild
rival touch
river stream
road route
rob steal
robber thief
robbery theft
rock shake stone sway
rocket vehicle
role use
roll roster stray wander wave wheel wind wrap
romance woo
rooftop top
rookie teammate
root source stem
rough roughly site
roughly some
round stop tournament
routine turn
ruin smash
rule ruler universal
ruler somebody someone soul sovereign
ruling sentence supreme uphold
run running take tally test walk
runner winner
rural urban
rush spate speed surge thrill
s second
sabotage undermine weaken
sack terminate
sad sorry
safeguard step
safety security single status triple
sake welfare
salary wage
sale sell
sample taste
sanction visa warrant
sand soil
save saving spare
say tell testify think warn write
saying slogan speech statement
scale standard
scam victimize
scandal suspect
scared tired
scenario script
scene setting venue view
scheme strategy system
scholar student
school student tech train
science skill study subject
scientific study
scientist somebody someone soul
scoop steal trump
scope setting showcase sweep
score scoring tally touchdown
scorer scoring
scramble skin struggle
scratch wound
scream shout yell
screen shield sort surface test
screening showing
scrutiny study survey
sea water
seal stamp
search seek
season spring summer temper winter year
seat see sit space
second third
secrecy silence
secret underground
section segment writing
secure win
see understand witness
seed sow
seek strive try
seize suicide turn wrest
selection survival vote voting willing
sell supply
seller vendor
seminar workshop
send ship station televise
sense sensitivity smell
sentence uphold
sentiment thought view
separate sort split
serial series weekly
series weekly
serious severe
seriously severely
seriousness urgency
servant worker
serve service spend
server software
service telecommunication traffic utility
set setting specify
setting showcase surround
settlement village
seven six
seventh sixth
several various
severe stark suffer terrible
sex sexual
shadow trace
shake stimulate strike sway wag
shape shaped structure
share slice stake stock value
shareholder stake
sharp sharply
sharply slightly
shed throw
shelter structure tent
shield take
shift stir switch tilt transfer transformation translation
ship transport vessel
shoot shooting shot tear
shooter shot
shooting shot slay slaying
shop sponsor store workshop
short suddenly
shortly soon
shot slay slaying strike stroke swipe
shout yell
show television watch
shrink specialist
shy throw unsure
sibling twin
side upgrade
sidewalk walk
sight spectacle spy vision
sign signal signing symbol take
signal symbol
signature touch
significant substantial
significantly substantially
silence status still
silent still
simple stupid
singer song
single unity
sit sitting stand
site situation website
sitting standing
situation thing
sizable substantial
size tall
skeptical wary
skepticism uncertainty
skin struggle
sky toss
slam sweep triumph victory
slash slice whip wound
slat strip
slave somebody someone soul
slay slaying strike
slaying stab
slide slip
slight slim thin
slightly somewhat
slim thin turn
slip steal strip tape
slow slowly
slowly steadily
small tiny
smell spirit
smoke smoking
smuggling trafficking
snap tear touch
snatch steal
snowball turn
so too
soar surge
soften weaken yield
software technology user
soil till
soldier territorial wounded
solid stamp strong unanimous
solidarity unity
solve understand
somebody someone soul straight traveler unfortunate user ward white worker
someone soul straight traveler unfortunate user ward white worker
sometimes usually
son word
song vocal
sort type variety
soul spirit traveler unfortunate user ward white worker
sound tap tick voice
south west
southern western
sovereign supreme
sovereignty territorial
space swath
span sweep
spark touch trigger trip unleash
spate string surge
speak speaking talk utter
speaker witness
specialize specify vary
specialty strength
speculate suppose
speculation venture view
speech tone
speechwriter writer
spell tour turn while write
spending tax
spin twist
spirit tone
split tear
spokesman spokesperson spokeswoman voice
spokesperson spokeswoman voice
spokeswoman voice
sponsor supporter
spot spotlight spy zone
spouse wife
sprain turn tweak twist
spread travel
spring summer winter
squad team
square straight
squeeze stuff tweet
stabilize steady
stadium structure
stage summit
stake venture
stamp stereotype stump
stance viewpoint
stand standing tolerate viewpoint
standing status
star starred
start starting
starting turn
state submit
statement substance summary
station terminal
stay stick treatment wait
steadily steady
steal take
steer tip wind
stem theme
step stride
stimulate stir touch
stint treatment
stir touch
stock store tired trading
stoke tend
stop stoppage terminate
storage store warehouse
store supermarket warehouse
storm surprise tropical
story substance tale
strain stress strive tense tension tune variant
strange unknown unusual
stray wander
stream swarm water
strengthen tone
stress tension
stretch unfold
strict strictly
strike tap
striking touch
string train
strip tape
stroke swipe throw underline underscore
strong weak
structure tower
struggle tilt uprising
student teacher
studio workplace
study survey
stuff substance undercut waste
stumble trip
stupid ugly
style title way wise
sub submarine substitute
subdue suppress
subject substance theme topic
submarine undersea
subsidiary supporter
substance sum tale theme topic volatile
substantial substantive wealthy
substantive word
substitute surrogate utility
succeed successor
success successful triumph winning
sudden unexpected
suffer sustain tolerate
suggestion thought trace
suitable worthy
sum tally total
summer winter
summit tip top
support supporting
suppose think
sure surely we you
surely undoubtedly
surge tide
surprise surprising unexpected
surprising surprisingly unexpected
surprisingly unusually
surround wall
survivor unfortunate
suspect suspicion suspicious think
suspension wait
suspicious wary
sustain uphold verify
sustainability sustainable
swam swimming
sway swing tilt
swear utter verify
sweep swoop
switch trade
sympathy tendency understanding
tackle undertake
take threat walk
taking winning
talk talking utter
tally total
tap tip
task tax venture
teach teaching
teacher teaching
team unit
tech technology
technical technological
teen teenage teenager
teenage teenager
telecom traffic
televise transmit
television video
temblor tremor
temperament unwillingness willingness
temporary worker
tendency trend
tenure term
term word
terminal tip
terrible tragic
terror terrorism terrorist threat
terrorism terrorist
test testing trial try
testify testimony
testimony witness
text translation
theme topic
therefore thus
thick thin
thin turn
think why
thinking thought
thirty twenty
thousand yard
threaten undermine
three trio
threshold verge
throw toss
tilt tip
tomorrow tonight
too very
total unit whole
totally whole
touch trigger unleash
tour turn
tourism tourist
tourist traveler
toward towards
town village
track trail
tradition traditional
tragedy tragic tsunami
tragic unfortunate
transcript writing
transfer transport transportation
transform translate
transformation transition
transit transportation
translate understand
translation version
transport transportation vehicle
trash waste
travel trip walk wander withdraw
traveler visitor
tremendous wonderful
trick twist
trigger trip unleash
trio triple
trip visit
triumph victory
trouble upset worry
truck vehicle
true truth
try work
tsunami wave
turmoil uncertainty unrest upheaval
turn turning twist undo worsen
turnout voter
twist wind
type variety
typical unusual usual
typically usually
unanimous whole
uncertain unclear unsure
uncover unearth unveil
undercut undermine
underline underscore
undermine weaken
unfair unjust
unfortunate victim
unidentified unknown
uniform wear
unify unite
unique unusual
unit whole
universal worldwide
unrest upheaval violence
variant version
variety various
vet veteran
veto vote voting
vicious violent
victimize wrong
victory win winning
view watch
viewer witness
vigil watch
violate violation
violence violent
visa warrant
vote voting
voter voting
wander wind
waste wild
weather wind
web website
week weekend
what why
whenever wherever
whip worst
who whom whose
wide widely
widow woman
wife woman
win winning
wind wrap
winner winning
withdraw withdrawal
work working
worker workers
workplace workshop
world worldwide
wound wounding
write writing
writing written
young youth
`;
