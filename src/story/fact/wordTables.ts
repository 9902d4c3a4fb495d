/* eslint-disable max-lines -- a table */
/* Made by src/training/buildWordTables.ts from WordNet 3.1 (Princeton University) and counts over news text. Do not edit. */
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
academic academy
accept acceptable acceptance
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
admiration admire
admission admit
adopt adoption
advertise advertisement advertising
advise adviser advisor advisory
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
applicable applicant application apply
approval approve
argue argument
arrange arrangement
arrival arrive
arson arsonist
art artist artistic
aspiration aspire
assassinate assassination
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
authentic authenticity
authorization authorize
avail availability available
aware awareness
back backer backing
bank banker banking
bargain bargaining
be being
bear bearer bearing
beat beating
begin beginning
belief believe
beneficial benefit
bet better
betray betrayal
bid bidding
bind binding
bless blessing
blood bloody
bomb bomber bombing
borrow borrower
bound boundary
box boxer
bribe bribery
brief briefing
broadcast broadcaster
brutal brutality
build builder building
bureaucracy bureaucratic
butt butter
buy buyer
calculate calculation
campaign campaigner
capability capable
capital capitalist capitalize
carrier carry
caution cautious
celebrate celebration
center central
challenge challenger
chaos chaotic
character characteristic characterize
cheer cheering
chemical chemistry
child childhood
citizen citizenship
class classification classify
clear clearance
close closer closing closure
coalesce coalition
coast coastal
coincide coincidence
collaborate collaboration
collect collection
colonial colony
column columnist
combination combine
come coming
command commander
comment commentary
commerce commercial
commission commissioner commit commitment committee
communal community
communicate communication
compare comparison
compensate compensation
compete competition competitive competitor
competence competent
complain complaint
complete completion
complex complexity
compliance comply
complicate complication
component compose composition
concede concession
concentrate concentration
conclude conclusion
confidence confident confidential
confirm confirmation
confront confrontation
confuse confusion
congratulate congratulation
connect connection
conscious consciousness
conservation conserve
consider consideration
conspiracy conspire
constitute constitution
construct construction
consult consultant consultation
consume consumer consumption
contain container content continent
contend contender contention contentious
continuation continue
contract contractor
contradict contradiction
contribute contribution contributor
controversial controversy
convene convention
convict conviction
cook cooking
cooperate cooperation
coordinate coordination coordinator
correspondence correspondent
corrupt corruption
cost costly
counsel counseling
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
dark darkness
deal dealing
decide decision decisive
declaration declare
dedicate dedication
defend defendant defender defensive
defiant defy
define defining definition
delegate delegation
deliberate deliberation
deliver delivery
democracy democratic
demonstrate demonstration demonstrator
denial deny
depart departure
depend dependence dependent
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
disability disabled
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
dissolution dissolve
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
drill drilling
drink drinking
drive driver driving
earn earnings
economic economist economy
editor editorial
educate education educational educator
effect effective effectiveness
efficiency efficient
elect election elective electoral electorate
electric electricity electrify
element elementary
eligibility eligible
emerge emergence
emotion emotional
emphasis emphasize
employ employee employer employment
endorse endorsement
energetic energize energy
enforce enforcement
engage engagement
engine engineer engineering
enthusiasm enthusiastic
entrepreneur entrepreneurial
environment environmental
equal equality
equip equipment
escalate escalation
establish establishment
ethnic ethnicity
evacuate evacuation
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
exist existence existential
expand expansion
expect expectation
expert expertise
explain explanation
explode explosion
exploit exploitation
export exporter
expose exposure
express expression
extend extension extensive extent
extract extraction
extradite extradition
extremism extremist
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
fit fitness fitting
fix fixture
flexibility flexible
follow follower following
form formation
formula formulate
found foundation founder founding
frequency frequent
friend friendly friendship
fun funny
fund funding
gather gathering
generate generation
global globe
go goer going
govern governance government governor
grade gradual
graduate graduation
grave gravity
grow growing growth
guidance guide
guilt guilty
hack hacker
handle handling
harass harassment
heal healing
health healthy
hear hearing
hesitate hesitation
hide hiding
historic historical history
hold holder holding
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
immigrant immigrate immigration
immune immunity
implement implementation
implicate implication imply
importance important
impress impression impressive
improve improvement
inaugurate inauguration
inclination incline
include inclusion inclusive
independence independent
indicate indication indicator
indict indictment
inflate inflation
influence influential
inform information
initiate initiative
injure injury
innocence innocent
insane insanity
insist insistence
inspect inspection inspector
inspiration inspire
install installation installment
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
invade invasion
invest investment investor
investigate investigation investigative investigator
invitation invite
involve involvement
isolate isolation
jeopardize jeopardy
jewel jewelry
journalism journalist
judge judgment
justification justify
kidnap kidnapping
kill killer killing
labor laborer
land landing
law lawyer
lay layer
lead leader leadership
legend legendary
legitimacy legitimate
lend lender
length lengthy
let letter
liar lie
limit limitation
list listing
literary literature
live liver living
lobby lobbyist
locate location
lock locker
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
mayor mayoral
mean meaning
medical medicine
meet meeting
member membership
mine miner mining
minimize minimum
minor minority
mix mixing
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
negotiate negotiation negotiator
neighbor neighborhood
nominate nomination
notice notify
object objection
obligate obligation
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
order orderly
organization organize organizer
origin originate
oust ouster
outrage outrageous
own owner ownership
pack package packing
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
perform performance performer
permission permit
persist persistent
personal personality
photograph photographer
pivot pivotal
plan planning
plant planting
play player playing
please pleasure
polar pole
political politician politics
poll pollster
popular popularity
populism populist
position positioning
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
prevent prevention preventive
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
provocation provocative provoke
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
receive receiver reception receptive
recognition recognize
recommend recommendation
record recording
recover recovery
recruit recruitment
reduce reduction
refer referee reference
refusal refuse
register registration
regulate regulation regulator regulatory
reject rejection
relate relation relationship
reliance reliant rely
religion religious
remind reminder
removal remove
renew renewal
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
resilience resilient
resist resistance
resolution resolve
respond respondent
responsibility responsible
restoration restore
restrict restriction restrictive
retail retailer
retaliate retaliation
retire retiree retirement
reveal revealing revelation
reversal reverse
revival revive
revolt revolution revolutionary
riot rioter rioting
rise rising
risk risky
rival rivalry
rob robber robbery
rock rocky
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
sensation sense sensitive sensitivity
separate separation
serial series
serious seriousness
servant serve server
set setting
settle settlement
sex sexual sexuality
shadow shadowy
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
situate situation
skeptical skepticism
slave slavery
slay slaying
smoke smoking
solid solidify
speak speaker speaking
specialist specialize
spectacle spectacular
speculate speculation
spend spending
spirit spiritual
stability stable
stage staging
stance stand standard standing
start starting
state statement
steer steering
stimulate stimulus
storage store
strategic strategist strategy
strike striking
student study
submission submit
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
swim swimming
symbol symbolic
sympathetic sympathy
system systematic
tactic tactical
take taking
talk talking
teach teacher teaching
technical technician technique
technological technology
televise television
tend tendency tender
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
train trainer training
transform transformation
transit transition
translate translation
transparency transparent
transport transportation
travel traveler
treat treatment
trial try
trick tricky
turn turning
understand understanding
unify unit
unpopular unpopularity
urge urgency urgent
use user
utility utilize
valuable value
variable variant vary
vice vicious
victim victimize
view viewer
violate violation
violence violent
visit visitor
volatile volatility
voluntary volunteer
vote voter voting
vulnerability vulnerable
war warrior
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
abide bear endure stand stay suffer support tolerate
ability power
able capable
aboard alongside
about almost approximately around near nearly roughly some virtually
abroad overseas
abruptly dead short suddenly
absent remove
absolute rank sheer
absolutely dead perfectly
absorb engage engulf steep
absurd ridiculous
abuse insult misuse shout step
accelerate speed
accent emphasis emphasize stress
accept approve consent have take
acceptance adoption
access admission
accident crash stroke
accommodate adapt fit suit
accommodation adjustment fitting
accompany company follow
accomplish achieve action attain execute fulfil fulfill reach
accomplished complete
accomplishment achievement skill
accord accordance agree agreement grant indicate pact report say treaty
account bill calculate chronicle describe explanation history report story
accumulate amass collect compile gather
accurate exact
accusation charge
accuse charge
ace crack i one sensation single star super unity
achieve attain reach
achievement become break eclipse event make move pass set
acknowledge admit notice receipt recognize
acquire adopt assume develop evolve gain get grow learn produce take
acquit bear behave carry clear conduct deport
act behave deal deed do feigning move play routine show work
acting playing
action activity execute fulfil fulfill process sue
activate spark trigger trip
active fighting
activist militant
actor player worker
actually really
acute intense keen sharp
ad advertisement advertising
adamant diamond
adapt adjust
adaptation adjustment version
add append bring contribute lend say sum supply tell total
addiction dependence
addition gain increase plus
additional extra more
address close direct fix handle plug prevent reference resolve speak speech
adequate enough equal
adhere bind bond stick
adjust align correct set
adjustment fitting
administer deal distribute lot
administration brass disposal establishment governance government organization presidency
admiration wonder
admission program
admit check decision enter head hospitalize register say stay
adopt assume borrow embrace follow
adoption borrowing
adult big
advance advanced boost elevate encourage further improvement progress promote upgrade
advanced innovative sophisticated
adversary opponent
adverse contrary
advertise promote push
advertisement advertising
advise counsel notify propose suggest
adviser advisor consultant
advisor consultant
advocate counsel preach proponent recommend urge
affair involvement matter occasion thing
affect block cause damage destroy destruction disrupt downtime hamper harm hit impact impress interrupt involve level loss outage problem regard result sham threaten
affection heart
affiliate associate
affiliation association tie
affirm assert confirm support sustain swear verify
afford give yield
after afterward afterwards later subsequently
aftermath consequence wake
afternoon effort
aftershock earthquake quake
afterward afterwards later subsequently
afterwards later subsequently
age mature say
agency authority bureau office way
agenda schedule
agent broker
aggravate exacerbate worsen
aggressive serious
aggressively sharply
agree check fit hold match tally
agreement arrangement correspondence deal understanding
agricultural farming
agriculture farming
ahead before forward leading
aid assist assistance attention care help
aim aspire bearing design direct intent intention mean object objective propose purport purpose target
air airwave bare beam broadcast send transmit tune
alarm alert
alert lively
align array
alike like likewise similar
alive live
all altogether completely entirely right totally whole wholly
allege read say
allegiance commitment dedication loyalty
alliance bond coalition
allow appropriate grant let permit reserve
allude touch
ally friend others
almost most near nearly virtually
alone entirely exclusively lone only solely solo unique
along on
also besides likewise too
alter change modify vary
altercation attack
alternate alternative jump replacement substitute surrogate
alternative choice option substitute
altogether completely entirely raw right totally whole wholly
always constantly ever
amass collect compile gather secure
amazing awful
ambition aspiration dream
amend better improve repair
amnesty pardon
amount come measure number quantity sum total
ample rich sizable
amplify expand inflate
analyze examine study
anchor ground
angle fish lean tilt tip weight
angry furious wild
animate inspire renovate revive
announce declare herald say
announcement declaration
anonymity name
answer reply resolution respond response result solution
answering respondent
anticipate counter expect predict promise
anxious nervous
any whatever whatsoever
apart aside obscure
apartment flat
apologize excuse
apparent evident plain seeming
apparently obviously plain seemingly
appeal attract charm invoke prayer
appear look publish seem
append supplement supply tack
apply employ enforce hold implement use utilize
appoint charge constitute name nominate
appointment assignment date engagement
appreciate prize treasure value
appreciation grasp hold taste
approach attack coming near
appropriate capture conquer reserve seize
approval blessing
approve okay sanction sign
approximately around roughly some
architect designer
ardent warm
area arena country domain region sphere
arena domain field sphere stadium
argue contend debate fence indicate reason say
argument contention controversy debate statement tilt
arise develop grow originate rebel rise
arm branch weapon
around roughly round some
arrange stage
arrangement organization
array range
arrest catch check collar cop detain halt hold pick stay
arrive come get
arson attack set
arsonist incendiary
art artwork
article clause
articulate articulated formulate joint phrase say word
as equally
aside away by
ask call demand expect need require seek
aspect expression face look view
aspiration dream
assail assault attack round
assassination death die kill murder slaying
assault attack incident outrage rape round violate
assemble gather meet piece tack
assembly forum gathering
assert insist maintain swear verify
assertion statement
assess evaluate measure tax value
assessment judgment
asset plus
assign attribute delegate designate portion
assist assistance attend help serve
assistance help
assistant help supporter
associate connect familiar fellow link relate
association tie
assume don presume sham take
assumption premise
assurance authority confidence pledge
assure ensure guarantee promise reassure secure tell
asylum institution refuge sanctuary
attach bind bond confiscate
attack attempt battle bomb break chased clash demonstration firing gunfire hack hijack hit hurl incident murder onslaught protest riot rioting set shoot stab storm strike take threat throw torch toss
attain discover hit reach strike
attempt effort endeavor seek try undertake
attend look see show
attention care
attitude position
attorney lawyer
attract draw pull
attraction draw
attribute dimension property
audience consultation hearing interview
audio sound
audit inspect
authentic reliable
authenticity legitimacy
author source writer
authoritarian dictator
authority authorization bureau confidence dominance office
authorization dominance mandate
authorize clear empower pass
auto car machine
autonomous independent sovereign
autopsy pm
avail help service
average mean medium norm ordinary
avert avoid deflect
avoid deflect evade quash void
await expect look wait
award grant honor present prize
awareness consciousness
away by forth off out
awful dire horrific nasty painful terrible
awkward embarrassing
back endorse gage game hinder punt rear second stake support
backfire backlash
background downplay ground scope setting
backing backup championship funding mount
backlash rebound repercussion
backup relief substitute
bad badly big risky sorry
badly ill poorly seriously severely
bag pocket
bail bond
balance poise rest
balk check resist
ball baseball chunk formal globe
balloon inflate
ballot vote voting
balloting election
ban bar
band circle lot ring set
bang bash belt blast kick knock screw slam slap smash thrill
bank bet depend deposit rely
bankruptcy failure
bar block exclude prevention stay stop
bare bleak mere spare strip
barely hardly just
bargain buy deal steal
base basis establish foot found foundation ground humble infrastructure stand stem
bash belt do knock smash
basic staple
basically essentially fundamentally
basis foundation ground
batch deal flock lot mass mess mountain pile plenty spate stack
bathroom can
battle break chased clash combat conflict demonstration engagement fight hurl protest riot rioting storm strike struggle torch violence
battleground clash field riot rioting unrest
be comprise constitute cost embody equal exist
beam broadcast
bear behave birth conduct contain deliver deport endure have stand support tolerate wear
bearer carrier
beat beating carry comeback crush defeat dispatch drum earn exhaust fall lose overcome put puzzle tick trounce victory win
beating carry comeback defeat dispatch earn fall lose overcome victory win
beauty dish knockout
become break eclipse event get make move pass set take turn
bed layer screw
before earlier
beg implore pray solicit tap
begin commence get start
beginning first offset origin outset root source start
behave carry conduct deport do
behavior conduct demeanor
behind bottom butt can rear seat slow stern
being existence
belief feeling impression notion opinion
believe consider say suspect think trust
belong go
belt swath
beneficial good
benefit gain profit welfare
bent hang set
berth office place position post situation slip spot
besides likewise too
best better scoop trump
bet count depend look play rely stake swear
betray deceive fail sell stag wander
better break improve
bid bidding command move offer play press tender wish
bidding command
big large prominent
bike cycle motorcycle wheel
bill charge measure poster
billion million trillion
bind bond obligate stick tie
biography life
biological natural
bird boo
birth deliver have
bit bite chip minute moment routine scrap second spot
bite burn
black bleak disastrous shameful
blame charge damn fault find pick rap
blanket broad cover extensive wide
blast boom dismantle dominate savage set shell smash stop stoppage
blaze fire hell incident scandal
bleak cutting stark
bless sign
blind screen
blitz crackdown operation raid sweep
block disrupt downtime forget halt hinder loss obstruct outage problem stop stuff
blood rip
bloody damn
blow boast brag bump drift float gas mishandle reversal setback squander tout waste
blue dismal
blunt outspoken stark
board room
boast brag feature gas sport tout
bomb fail hit hurl throw toss
bomber sub submarine
bond hamper stick tie
bondage slavery
bone drum
bonus incentive
book hold reserve script volume
boom flourish roar smash thrive
booming prosperous
boost encourage further hike promote rise
boot kick thrill
booth stall
border bound butt edge frame margin ring surround
boss brag chief stamp
bother devil pain trouble
bottom seat
bounce bound rebound spring
bound boundary edge jump limit rebound restrict spring
boundary edge limit
bout fight round time turn
bow defer submit
bowl stadium
box package
boy son
brace couple duo energize pair poise span stabilize steady
brag gas tout
brain mind
branch separate
brand denounce make mark steel
brass governance
brave endure weather
breach break gap violate
break burst chased clash collapse crack cut damage demonstration disclose disruption eclipse erupt event expose founder fracture get hurl make move part pass pause problem riot rioting ruin set sever smash soften spark split storm strike suspension torch touch trigger uncover unleash violate
breakthrough discovery find
breast chest front summit
breath hint
breathe rest
breed cover stock strain
bribe buy corrupt payoff
bridge span
briefly shortly
bright brilliant hopeful promising
brilliant magnificent
bring contribute convey fetch institute land lend play resignation take topple work
brink threshold verge
broad extensive liberal wide
broadcast circulate distribute program send spread transmit
broaden diversify extend widen
broadly generally
broker factor
bruise hurt injure spite wound
brush encounter sweep
brutal savage vicious
buck charge dollar shoot tear
bug intercept tap
build construct figure form frame make plan progress shape
building construction
bulk majority mass volume
bully great keen old tough
bump chance encounter find happen knock prominence
bunch crew crowd gang
burden charge load weight
bureau chest office
burn burning fire
burning fire
burst erupt explode explosion split
bury forget inter
bus coach
business concern job occupation
bust crackdown operation raid sweep
busy occupy
but just merely only simply
butt edge march seat
button push
buy corrupt ensure purchase shopping steal
by past
cabinet locker
cable line wire
calculate depend estimate figure forecast rely
caliber quality
call cry describe name phone predict promise ring say scream shout telephone testify visit yell
calm quiet steady still
camp tent
campaign cause drive effort fight movement press run
campaigner candidate nominee
campaigning candidacy
can dismiss displace fire pot sack seat terminate
cancel delete natural offset scratch
candidate nominee prospect
capability capacity
capable open subject
capacity operation service traffic
captive intent prisoner
capture catch charm conquer entrance recapture record seize seizure show watch
caput head
car machine
card lineup poster wag
care caution concern fear handle like maintenance manage wish worry
careful deliberate
careless regardless
carry channel comeback contain convey defeat deport express fall occur overcome persuade stock sway transmit transport victory win
cartel combine trust
case event example instance lawsuit showcase suit type
cast drift elect mold participate project range shed sick stamp stray throw vote wander
catch charm entrance get grab haul overtake recapture snap watch
category class family
cause do have induce lawsuit make produce reason stimulate suit
cautious conservative
cave undermine
cease end finish quit stop terminate
celebrate hail keep observe
celebrity fame
cell cellphone
cent percent
center concentrate eye focus heart mall middle midway substance
central exchange fundamental key
centrist moderate
century hundred
certain sure
certainly sure surely
certificate credential security
chair chairman chairperson chairwoman lead moderate
chairman chairperson chairwoman president
chairperson chairwoman president
chairwoman president
challenge dispute
challenger competition competitor contender rival
champion defend fighter hero sensation star supporter
championship title
chance encounter find fortune happen luck opportunity prospect risk
change eliminate exchange issue modify ruling switch vary
channel conduct convey transfer transmit transport
chant tone
character persona quality role type
characteristic feature
characterize qualify
charge complaint convict hear homicide indict kick load lodge murder point tear thrill
charm entrance influence spell
charter engage hire lease rent take
chase dog following pursuit tag track trail
chased demonstration hurl riot rioting storm strike torch
chat gossip visit
cheap flash loud
cheat screw wander
check commit condition confirmation control crack curb decision discipline ensure enter exit flee halt head leave match moderate move register show stay tally train transfer
cheer urge
cherish treasure
chicken yellow
chief head main master primary principal
child kid minor
chip scrap statement
choice choose option pick prime prize quality select selection
choke expire foul stifle
choose opt prefer select take
chop hack
chorus refrain
chronicle history story
circle lot rope set
circuit tour
circulate disperse distribute spread
circumstance consideration context setting
cite credit mention name quote refer reference summon
civic civil
civil polite separate
claim exact say
clan tribe
clandestine secret underground
clash crash demonstration encounter fight hurl protest riot rioting storm torch unrest violence
class classify course family form grade separate sort
classify separate sort
clean clear fair fairly heist pick raid robbery theft
clear clearly demolish net open sack solve top
click dawn snap tick
client customer
climate mood
climb mount raise rise surpass upgrade
clinch hug lock put reach secure win
clip curtail magazine time
clock time
close closely closing faithful finale finish fix fold last near plug resolve shut tight undergo
closely nearly tight
closing closure completion conclusion end shutdown
closure shutdown
clothes dress
clothing wear
cloud corrupt obscure swarm
clout pull punch
club lodge nightclub nine order society
clue hint
clutch grasp grip hold seize
coach manager train
coalesce combine mix
coat surface
coin strike
collaborate cooperate
collapse crumble founder give
collar cop
colleague fellow
collect compile garner gather pick
collective corporate
collectively jointly
colony settlement
column editorial pillar tower
combat fight fighting scrap
combine compound mix trust unite
come descend fare get hail number occur seed total
comeback defeat fall overcome victory win
comedian comic
comfort ease
comfortable prosperous
comic funny
coming forthcoming upcoming
command control require
commanding dominating
commemorate mark remember
commence get start
commend recommend
comment commentary gossip input notice remark
commentator observer
commission committee delegation
commit dedicate devote give invest move pull send transfer
commitment dedication loyalty
commodity good
common green mutual park usual
commonly normally usually
communicate convey pass transmit
communication telecom traffic
comparable like
compare comparison liken surpass
compel obligate
compensate correct cover repair right
compete contend vie
competition competitor contender contest rival rivalry
competitive militant
competitor contender rival
compile compose
complain kick plain
complaint ill investigation
complete dispatch finish over perfect pure utter
completely entirely right totally whole wholly
complex complicated
compliance submission
complicate elaborate
comply follow
component element factor ingredient part portion
compose pen write
composition constitution makeup paper writing
compound deepen heighten intensify
comprise consist constitute contain incorporate represent
concede confess grant yield
concentrate focus
concept construct
concern fear headache interest occupy pertain refer relate touch worry
concerned interested
concession grant
conclude convict reason resolve ruling sentence uphold
conclusion decision determination finale finish last
condemn decry doom term
condition consideration discipline qualify specify status stipulate train
conduct deal demeanor deport direct lead transmit
conference league
confident positive
confidential secret
confirm support sustain
confiscate seize
conflict dispute engagement struggle
confront face present
confrontation showdown
confuse flurry obscure throw
confused lost upset
congratulate pride
congregation faithful fold
congressman representative
connect join lead link relate tie unite
connection connectivity link service telecommunication
connectivity service telecommunication
conquer seize subdue suppress
consecutive serial straight
consequence effect event issue outcome result
conservation preservation
conserve husband maintain preserve
consider count deal debate deliberate regard see study take think view weigh
considerably substantially well
consist lie
consistent uniform
consistently systematically
constantly forever
constitute establish form found institute make name nominate plant represent
constitution establishment formation organization
constrain enforce hold impose tighten
construct make manufacture
construction expression structure twist
consult refer
consultation interview
consume down exhaust have squander take waste
consuming overwhelming
contact meet reach striking touch
contain control curb decorate hold include incorporate moderate
contemplate reflect speculate study
contend contest cope debate fence grapple manage vie
contender rival
content message subject substance
contention controversy rivalry tilt
contest fight
context setting
continuation sequel
continue cover keep preserve proceed remain resume retain uphold
contract declaration narrow press sign squeeze undertake
contradict oppose
contrary opposite reverse
contribute give lead lend
contribution donation part share
control curb dominance ensure hold moderate operate restraint restrict verify
controversy tilt
convention formula normal pattern rule
convert convince exchange
convey express fetch transmit
convict conviction find ruling sentence uphold verdict
conviction sentence
cook fake fix make manipulate prepare ready
cooking preparation
cool fine ok okay poise
coordinate organize
cop hook pig
cope deal grapple manage
copy replicate transcript
core substance
corner recession tree
corporation pot
correct discipline right
correctly right
cost price toll
costly dear
counsel counseling direction guidance
counseling direction guidance
count depend matter number rely tally weigh
counterpart twin
country land nation state
coup takeover
couple duo match mate pair twin
course feed flow grade line naturally run track trend
court courtroom romance solicit woo
cover coverup cross deal embrace encompass extend handle hide screen
coverage reporting
crack gap snap super
crackdown operation raid sweep swoop
craft trade
crash dash drive plow ram smash wreck
crazy mad sick
cream pick
create make produce
creation existence founding world
creator maker
credit mention recognition reference
crew crowd gang
criminal vicious
criterion measure standard
critical vital
criticism critique
criticize knock
critique review
crop cultivate harvest work
cross mark span thwart track
crossfire firing gunfire shoot
crowd gang
crown poll summit top
crucial important
crude gross oil petroleum rough stark
crumble tumble
crush jam press shell squeeze suppress trounce
cry scream shout yell
cult rage
cultivate educate school train work
cultural ethnic
curb curtail hold moderate restrict
cure heal
current stream
curtail restrict
custody detention hold
custom tradition
cut damage disregard disrupt disruption fail fault hack ignore incident lose outage problem reduce scale sever sheer skip slash take thin trend
cutting raw slip
cycle motorcycle round
dad pop
daily everyday
damage destroy destruction devastate fail fault harm incident level price problem rip sever wrong
damaging negative
dance dancing
danger risk
dangerous grave serious severe unsafe
dare defy presume
dark darkness dismal night obscure shadow
darkness shadow
dash flash scare shoot smash style
date engagement escort
daughter girl
dawn morning
day daylight
dead perfectly short suddenly
deal distribute grapple handle lot manage mass mountain offer offering pile plenty spate stack trade treat
dealing transaction
dear good love near
death demise die end execute gun hit kill murder pass shooting shot slay slaying stab
debate deliberate
debut entry introduction
decade ten year
decent fitting nice properly right
decide decision desire determine make require resolve settle
decidedly definitely
decision desire determination enter head stay
deck dump floor grace
declaration resolution resolve
decline refuse reject say worsen
decorate paint
decrease diminish fall reduction
decree order rule
dedicate devote give
deed title
deem hold
deep deeply late mysterious
deepen heighten intensify
defeat dispatch earn fall frustration lose overcome victory win
defect desert flaw shortcoming
defend guard hold oppose retain support
defendant suspect
defender guardian
defer postpone submit table
deficiency lack want
deficit shortage shortfall
define limit specify
deflect distract
defy hold refuse resist withstand
degree grade level point stage
delay detain hold stay wait
delegate designate
delegation mission
delete erase
deliberately intentionally
deliver deport extradite issue move pass present release render rescue surrender
delivery pitch rescue saving
demand exact need negotiate negotiation require requirement set take talk
democracy republic
demolish destroy prepare
demonstrate establish evidence exhibit present prove show
demonstration hurl march presentation protest rally storm torch
demonstrator protester
denounce mark stag
dent scratch
deny refuse
depart go part quit start vary
department section
departure difference exit going passing
depend look rely swear
dependent subject
depict describe draw picture portray render show
deport exile extradite
deportation exile transportation
deposit fix lodge situate stick
depression low
deprive strip
deputy lieutenant surrogate
derail jump
derive descend gain
descend fall
descent extraction origin
describe draw key line report say trace
deserve merit
design innovation intent intention plan project purpose
designate doom fate indicate intend point show
desire hope trust want
desperate dire
destination finish goal
destroy destruction devastate level raze reduce rip ruin
destruction level raze
detail item particular point
detailed elaborate
detain pick stay
detect discover find notice observe
detective investigator
detention hold
deter discourage
deteriorate devolve drop
determination finding purpose
determine find influence limit mold regulate set settle shape specify
devastate ravage rip waste
develop educate evolve find formulate originate train
developing development
development evolution exploitation growing growth
devolve drop fall pass return snowball turn
devote give pay
diagnose name
dictate order
dictatorship tyranny
die end expire kill murder pass shooting shot slay slaying succumb
differ disagree dissent
difference dispute
differently otherwise
difficult hard
difficulty trouble
dig grasp grind jab labor shot slam
digit figure finger
dimension property proportion
diminish fall
dip duck dunk inclination plunge
dire horrific terrible
direct directly engineer guide lead maneuver organize place point send steer straight target
direction focus guidance instruction management steering way
directive guiding
directly flat immediately instantly straight
director manager
dirty soil
disagree dissent
disappear vanish
disappearance fade
disappointed frustrated
disaster tragedy
disastrous fatal
discipline field study subject train
disclose discover expose reveal uncover
disclosure revealing revelation
discount dismiss disregard ignore
discourage warn
discourse discuss discussion
discover expose find hear key learn notice observe see uncover
discovery find
discredit disgrace
discriminate separate
discuss report
discussion treatment word
disgrace shame
disguise dress pose
dish knockout serve
dismal grim sorry
dismantle dominate level set stop stoppage strip
dismiss displace disregard drop fire ignore sack
disorder distract trouble upset
dispatch earn lose off victory win
dispel disperse
disperse dot dust
displace fire sack terminate
display exhibit expose show showing
dispute scrap
disqualify unfit
disregard ignore neglect
disrupt disruption downtime fail hamper interrupt lose loss outage take
disruption fail gap lose outage take
dissent protest resist
dissident protester
dissolve melt resolve
distant remote
distinction note
distinctive typical
distinguish key mark recognize separate spot tell
distract trouble
distressed unhappy upset
distribute lot spread
district territory zone
distrust mistrust suspect suspicion
disturb interrupt touch trouble upset
disturbing troubling
ditch dump
diverse various
diversity variety
divide fraction separate split
dividend percent
division part section
do execute exercise fare make perform practice
doctor fix mend physician repair restore
dog tag track trail
domain field land sphere world
dominate master overshadow prevail reign rule set stop stoppage
don wear
doom fate sentence
door threshold
dot dust point transportation
double repeat replicate twice
doubt question uncertainty
down kill pop
downfall ruin
downplay minimize
downtime loss outage problem
dozen twelve
draft enlist outline
drag haul sweep trail
drama play
dramatic spectacular striking
draw haul line pull quarter reap string tie trace
dress pose
drift float purport range roll stray wander
drill exercise practice
drink drinking pledge
drive driving labor lead move plow rally ram ride smash transfer transport
drop end neglect overlook put shed sink spend stop stoppage unload win
drove swarm
drown overwhelm
dub nickname
duck evade hedge
dump floor
dunk plunge
duo pair span
duration length
duty obligation responsibility tariff
e east
earlier sooner
earn gain garner lose victory win
earnings net pay profit salary wage
earth globe ground world
earthquake quake temblor tremor
ease facilitate relief rest still
easily easy
east orient
easy prosperous slow slowly soft
eat exhaust feed
echo recall repeat ring
eclipse event make move overshadow pass set
economy saving
edge inch march shed
edition version
educate prepare school train
education instruction teaching training
effect event impression issue outcome result
effective efficient
effectiveness strength
effort endeavor exploit feat try
ego self
elaborate expand
elder senior
elderly senior
elect elite participate vote
elected elective
electric electrical
electricity power
electrify wire
element factor ingredient
elementary simple
elevate lift promote raise upgrade
eliminate eradicate issue
elusive problematic subtle
embark enter ship venture
embed plant
emblematic symbolic
embrace encompass hug squeeze
emerge issue
emergence growth issue
emerging rising
emotional excited
emphasis stress
emphasize stress underline underscore
employ employment engage hire use utilize
employment exercise use work
empower gift invest
encounter find happen meet meeting see showdown
encourage further promote
end finish goal pass put settle shut stop terminate
endanger expose imperil jeopardize risk threaten
endeavor enterprise strive try
endorse second support
endorsement sanction second
endure last live persist prevail stand suffer support survive tolerate weather
enemy foe opposition
energize stimulate
enforce implement impose
engage enlist hire lock occupy plight prosecute pursue rent wage
engagement fight involvement participation
engineer organize
engineering technology
engulf plunge steep
enhance heighten raise study
enjoy love
enormous tremendous
enough plenty
enrol enter recruit
ensure guarantee secure see
entail implicate imply mean
enter figure head insert intervene obtain participate placement plead record recruit show stay
enterprise initiative
entire full total
entirely exclusively only right solely totally whole wholly
entitle title
entrance entry incoming
entry incoming introduction submission
environment surround
envision figure image picture project see
episode installment
equal match peer rival touch
equality equation
equally evenly
equip fit outfit
equity fairness
error fault mistake wrongdoing
erupt ignite
escalate increase intensify step
escape flee flight incident miss run take walk
escort see
especially particularly
essential necessary necessity requirement substantive
essentially fundamentally
establish found install institute launch plant prove show
establishment formation governance institution organization
estate land
estimate expect figure forecast guess idea judge say
evade hedge
evaluate judge measure value
evaluation rating
eve even evening
even evening level
event make move outcome pass result set
eventually finally
everyday routine
evidence prove show tell testify
evident plain
evil vicious
exacerbate worsen
exact take
exactly just precisely properly
exam examination test
examination scrutiny test
examine look probe see study test
example instance lesson model representative
exceed pass surpass top
exceedingly extremely super
except exclude
exceptional particular special
excess extra spare
exchange substitute switch
exclude shut
exclusive scoop sole
exclusively only solely
excuse exempt explain pardon relieve
execute fulfil fulfill gun kill murder perform
execution implementation performance
executive statement
exempt free relieve
exercise practice use work
exhaust sap
exhibit expose parade present show showing
exist live say survive
existence world
exit expire flee going issue leave loss outlet passing
expand flourish inflate thrive
expect look require say wait
expectation outlook prospect
expel oust rout
expenditure spending
experience feel get have know live receive see
expert good technical
expire go pass
explode explosion
exploit feat leverage tap use work
explore research search
explosive volatile
expose reveal uncover
exposure photo photograph pic vulnerability
express insist limited object show state utter
expression face formula look reflection saying
extend go lead make pass run strain stretch transmit unfold widen
extensive wide
external international outside
extra spare special
extract pull selection
extraction origin
extremely highly super
extremist radical
eye middle
fabric framework material
face front look
facilitate help
facility installation
factor ingredient
factory mill
faculty staff
fade melt pass slice
fail fault incident lose neglect outage sever
failure loser
fair fairly just reasonable
fairly pretty reasonably somewhat
faith religion trust
faithful fold
fake false forge fraud manipulate sham
fall overcome pin tumble victory win
false sham
falter hesitation stumble
famed famous notable renowned
familiar fellow
family home house household mob
famous notable renowned
fantastic grand terrific tremendous wonderful
fare transportation
farewell leave
farm grow produce raise
farming land
fashion forge manner mode style way
fast quick tight
fate luck
father founder generate get mother
fatigue wear
fault flaw fracture incident mistake problem sever
favor prefer privilege
favorite preferred
feature have sport
fed federal
federal union
fee tip
feed flow give say
feel feeling find finger flavor look sense smell spirit tone
feeling flavor impression notion opinion spirit
feigning show
fellow night
fence wall
fetch get
field plain sphere
fierce furious savage violent
fight fighting oppose play protest riot rioting struggle tackle time violence
fighting scrap
figure forecast form frame image number picture shape
file lodge register
fill fulfil fulfill occupy satisfy
film movie pic picture shoot take
fin five
final last net terminal
finale finish last
finalize settle
finally ultimately
financial fiscal
financing funding
find incur notice observe obtain receive recover regain say see show verdict witness
fine ok okay ticket
finish goal last score stop terminate
fire firing flame fuel gun gunfire let provoke pull sack scandal shoot shot spray
firearm piece
firing gunfire kill let murder pull shoot spray
firm firmly house solid steady stiff
firmly hard
first foremost initiative offset outset start
fit fulfil fulfill go match outfit satisfy scene set suit tally
fitting meet
fix hole jam limit mend mess patch plug prepare ready remedy repair resolve secure situate specify
fixture mend regular repair
flash instant loud
flat level plane straight
flavor look season smell spirit tone
flee incident leave make run take walk
flight trajectory
flip overturn pitch rescind restoration restore reverse revoke roll sky toss
float swim
flock lot mass mountain pile plenty spate stack
flood take
floor level shock story
flop founder right
flourish thrive wave
flow run stream
flower peak prime
flurry stir
fly hop pilot vanish wing
focus target
foe opposition
folk tribe
follow pursue succeed survey trace watch
following next pursuit
fool mark sap shoot
foot pick
footprint step
footstep pace step stride
force personnel pressure push ram squeeze violence
forecast predict
forefront head
foreign strange
foreigner outsider
forge formulate hammer shape
form grade kind make organize pattern phase shape sort spring variant variety
formally officially
former old previous sometime
formerly once
formula normal recipe rule
formulate phrase word
forth forward off
forthcoming outgoing upcoming
fortune luck
foster further render surrogate
found ground institute launch plant
foundation founding
founder give
founding innovation institution introduction
fourth quarter
fracture shift
fragile slight
frame round
framework model
frankly honestly
fraud sham
fraught pregnant
free loose release relieve resign rid
frequent haunt shop sponsor
frequently often
fresh new newly novel
freshman newcomer
friend supporter
front look presence
fruit yield
fuel help receive
fulfil fulfill meet satisfy
fulfill meet satisfy
full fully good total
fumble mishandle
fun play sport
function go map occasion operate purpose role run serve use work
fund stock store
fundamental key
funding support
funny odd suspect suspicious
furious savage
further promote
furthermore moreover
gage game grass pot punt smoke stake weed
gain increase profit rise win
gambling play
game halt match plot punt spirited stake
gang mob pack ring
gap opening spread
garbage refuse
garner gather win
gas petrol tout
gather gathering meet
gaze regard
gear pitch train
gem jewel stone treasure
gender sex sexuality
general universal
generally mostly
generate give mother render return yield
gentleman man
genuine true
gesture motion
get give go have hijack incur induce mother obtain puzzle receive set start stimulate suffer sustain
giant heavyweight
gift give invest present talent
gifted talented
girl girlfriend miss
give hand offer offering pay sacrifice spring yield
given minded
glad happy
global world worldwide
globally internationally
globe world
go live move operate proceed sound spell survive tour travel turn
going loss passing release
gold golden
golden prosperous
good thoroughly well
gossip visit
govern order regulate rule
governance government organization
government politics regime
governor regulator
grab nab robbery scoop snap steal theft
grade level mark range rank rate score tier
grand m terrific thousand tremendous wonderful yard
grant yield
grapple grip manage
grasp grip hold range reach
grass stag
grave scratch serious severe
great outstanding
green park
greet recognize
grievance score
grim relentless sick stern
grind labor
grip handle hold traction
grocery market
gross perfect pure revenue utter
ground land prime reason
group radical side
grow mature originate turn
growing growth
guarantee secure undertake warrant
guard hold safeguard ward
guess imagine judge shot speculation suppose think venture
guidance steering
guide head lead maneuver point steer take usher
gun gunman kill murder shoot shot
gunfire gunshot kill let murder shoot spray
gunman shooter
habit use
hack hacker hijack take threat
hail herald
hall lobby mansion
halt hold stay stem stop
hamper hinder hit interrupt
hand pass punch reach return right script sentence
handle hold manage palm treat wield
handling treatment
hang seize suicide
happen materialize occur pass
harass plague provoke
hard knockout severe
hardly just
harm hurt impact injury threaten trauma
harsh rough
harvest reap
hate hatred
haunt repair resort
have hold induce own possess receive stimulate suffer sustain
head maneuver mind move place principal put question sign stay steer
headache worry
heal mend
healthy sizable sound
hear learn listen see try
heart middle pump substance
heat ignite passion wake warmth
heavily heavy
heed listen mind regard
heel list
height peak stature summit top
heighten intensify raise rise
heir successor
heist raid robbery theft
helm sign take
help make supporter
hence so therefore thus
herald predecessor
hero sub submarine
hesitate pause
hide skin
highlight spotlight
hijack take threat
hike raise rise
hinder obstruct
hint steer suggest trace
hire lease rent take
historic historical
history story
hit interrupt jolt off reach score shake shot strike striking stumble tally throw toss
hold keep maintain moderate nurse obligate obtain prevail retain throw wait withstand
holding property
hole jam mess
holiday vacation
home household interior place plate
homicide murder
hone perfect
honest reliable
honor observe respect reward
honored prestigious
hook lure rob solicit swipe
hoover vacuum
hop skip
hope promise trust
hopeful promising
horrible ugly
horrific outrageous terrible
house household mansion occupy theater
however nevertheless nonetheless still yet
hug squeeze
huge vast
human man
humble low modest small
hunt hunting run search trace
hunting search
hurl storm throw torch toss
hurt injure injury pain smart spite trauma wound wounded wounding
hype plug
i one single unity
icon image picture
idea mind thought
identification recognition
identify key name place reveal
ignite light wake
ill poorly sick
illicit unlawful
illness insanity
illustrate instance
image persona picture project see
imagination vision
imagine suppose think
immediately instantly now
immunity resistance
impact shock threaten touch
imperil jeopardize threaten
implication import significance
implore pray
imply involve mean
import meaning significance spell
important significant
importantly significantly
impose inflict visit
impress move shanghai strike
impression notion opinion
imprison jail lag
improper unlawful
in inch
inaugurate introduce
incendiary inflammatory
incident run sever stab walk
incite motivate move prompt propel
inclination lean list tendency
incline lean ramp run side tend
incompetent unqualified
incorporate integrate unified
increase lead rise step
incur obtain receive
indecency rape
indeed so
independent main sovereign
index indicator
indicate point show signal
individual person single somebody someone soul
induce make rush stimulate
industry manufacture
ineffective unable
inevitably necessarily
infamous notorious
inflict visit
influence mold regulate shape work
informal loose
initiate originate pioneer pundit start
initiative opening
inject shoot
injure injury list spite wound wounding
injured offended
injury trauma wound wounding
inner interior internal
innovative modern
input remark stimulus
inquiry interrogation query question research
insane mad
insert introduce
inside interior within
insist say
insistence press pressure
inspect visit
inspection protocol review
inspire prompt urge
installation installment
instance representative
instant minute moment second
instantly now outright
instead rather
institute plant
instruct learn teach
instruction teaching
instrument tool
insurance policy
insurgent rebel
integrate mix
integrity unity
intelligence news
intelligent sound thinking
intend mean specify think
intensity strength
intent intention purport purpose spirit
intention purpose
intercept stop tap
interest involvement occupy sake stake worry
interfere intervene
interference intervention preventive
interim lag meantime meanwhile
interior internal national
international outside
internet net
interpret render see translate understand
interpretation reading version
interrogation query question
intervention treatment
interview question speak
intrigue scheme
introduce premise present
invade occupy
invest place put
investigate investigation verify
investigation probe
investigator researcher
invoke raise stir
involve need regard require
involvement participation
iron press
issue matter move outcome problem proceeds produce publication publish push release respond result rush supply topic yield
item particular point token
jab stab
jail lag prison prosecution
jam mess mob obstruct pack pile
jeopardize stake threaten venture
jeopardy risk
job line occupation task work
join joint link sum union
joke laugh
jolt shake shock strike
josh kid
journey travel
joy pleasure
judge justice label
judgment mind
jump skip spring start
jury panel
just merely only precisely properly simply
keen lament sharp
keep livelihood living maintain prevent proceed retain support
key name paint
kick plain rush thrill
kid minor
kill killing murder shoot shooting shot slay slaying stab
killing murder slaying
kilometer km
kind sort variety
king magnate queen tycoon
knee stifle
knife stab
knock pink rap smash stop
knockout severe
know recognize screw
lab laboratory
label mark tag
labor project push task
lack miss want
ladder run
lag meantime meanwhile
land nation shore soil
language speech
lapse oversight pass sink
large prominent
largely mostly
lash slash trounce whip
last live more net survive
lasting permanent
late lately later previous recent recently
lately recently
later subsequently
laud proclaim
law police
lawsuit suit
lay place pose position put secular set take
lead leading moderate rally steer take track
leadership leading
leading star
lean list run tend thin tilt tip
learn see teach
learning scholarship
lease let rent
leave will
lecture rebuke speech talk trounce
left odd remaining
legalize legitimate
lend loan
lengthy prolonged protracted
less quick
lesson moral
let permit rent spray
level plane point raze stage tier
leverage purchase use
liberal progressive
license permission permit
lie tell
life lifetime living
lift raise rear repeal revoke rise swipe
light spark
like same similar wish
likely potential probably
likewise similarly too
limit restrict set specify
limitation restriction
line note occupation pipeline trace tune
link relate service tie unite
liquid swimming
list listing name number tilt
listen mind
little slight small
live raise resilient survive
livelihood living support
lively resilient
livestock stock
locate place scatter site situate
location position positioning
lock operate secure win
lodge order society stick
lone only sole
look rely search seem spirit wait
loom tower
loose release unleash
lose miss place put shut
loss outage passing problem
lot luck mass mess mountain pile plenty spate stack
loud loudly
love passion screw
luck portion
m meter thousand
mad sick
magic trick
magnate mogul power tycoon
mail post send
main master primary principal
mainly primarily
maintain preserve sustain uphold wield
make name nominate offer play prepare present produce reach ready release reveal show stimulate transmit
maker manufacturer
making qualification
manage oversee wield
mandate mandatory
mandatory required
maneuver operate point steer tactic
manipulate rig
manner mode style way
mansion residence sign
manufacture manufacturing
manufacturer producer
march parade process protest rally storm
marine maritime
mark note notice pit record score sign spot tag target
marriage union wedding
marry tie
mass mess mountain pile plenty spate stack volume
master original overcome primary principal subdue
match mate pair peer pit rival tally twin
mate pair partner spouse teammate twin
material stuff
matter subject thing topic weigh
maybe perhaps possibly
meaning pregnant significance significant substance
meantime meanwhile
measure quantity standard step
meat substance
medal palm
medium sensitive
meet meeting satisfy see
meeting year
melt run
membership rank
memo memorandum
mend patch repair restore
mention name note observe refer reference remark
mere simple
merely only simply
merit virtue
mess mountain pile plenty spate stack
message substance
metro underground
middle midway
midst thick
might power
mild modest
mile suburb
million trillion
min minute
minimal minimum
minister pastor
minor small
minus negative
minute moment narrow second
misconduct mishandle wrongdoing
miss neglect overlook
mistake misunderstanding slip
mistrust suspect suspicion
mix mixing unify
mob pack pile rout
mobilize rally summon
mode style way
model mold pattern pose sit
moderate season
modest small
modify qualify
mogul tycoon
mold regulate shape stamp
moment second
money payment payoff
monitor reminder
mood temper
most near nearly virtually
motion movement
motivate move prompt propel
motivation motive need
motive need
mount mountain rise
mountain pile plenty spate stack
mouth speak talk utter
move movement place proceed prompt propel release remove transfer transport travel tremor
movie pic picture
much often
murder off shoot shooting slay slaying stab
muted quiet
mysterious secret
mystery secret
n north
nab scoop steal
name nominate refer
narrative story tale
narrow specialize specify
nasty tight
nation state
national subject
nationally nationwide
natural raw
navigate pilot
near nearly virtually
nearly virtually
necessary necessity requirement
necessity requirement
need require rid take want
negative veto
neglect negligence overlook
negotiate negotiation talk
negotiation talk
net profit sack web
network web
nevertheless nonetheless still yet
new newly novel young
news word
newspaper paper
nominate propose
non not
nonetheless still yet
normal pattern rule
normally usually
north union
northeast northeastern
nose wind
notable remarkable renowned
notably unusually
note notice observe remark say
nothing zero
notice observation observe poster remark
notion opinion
now today
number routine total
object objective target
objective target
obligation responsibility
obscure vague
observe remark respect watch
obstacle obstruction
obtain prevail receive
obviously plain
occupy reside
occur pass
ocean sea
odd remaining
off remove slay
offense offensive
offer offering tender volunteer
office role
officer policeman
offset outset start
oil petroleum
ok okay
okay sanction
old previous sometime
one single unity
only simply sole solely
open receptive subject undecided
opener quarterfinal
operate run work
operation procedure process raid service sweep swoop traffic
opinion ruling sentiment thought view
opponent opposite opposition
oppose pit react
opposite polar reverse
opposition resistance
opt prefer
option selection
or surgery
order rank rate regulate say society tell
organization system
orient point
orientation preference
origin root source
original pilot
originate rise start
outage problem
outcome result
outfit rig turnout
outlook prospect
output yield
outrage rape scandal shock violate
outrageous steep
outset start
outside remote
outspoken vocal
outstanding prominent spectacular striking
overcome overtake overwhelm victory win
overhaul overtake pass renovation service
overly too
overshadow shadow
oversight supervision
overtake overwhelm pass
overthrow overturn reverse upset
overturn repeal rescind restoration restore reverse revoke roll upset
own possess
ownership possession
pace step stride yard
package software
pact treaty
pain trouble
painful terrible
painting picture
pair span twin
pan trash
panic scare terror
paper report theme
parade troop
parallel twin
parent raise rear
parole password word
part partially partly percentage persona piece portion region role separate share split start
partially partly
participant player
participate role vote
particular special specific
partner spouse
pass passing passport sink spend succumb surpass throw top toss walk
passage transition
passing release
passion warmth
password word
patch piece plot plug remedy spot while
path route track way
patrol police
patron sponsor supporter
pattern practice rule shape
pause suspension
pay purchase salary sell wage
payment payoff
payoff proceeds reward yield
peak prime summit
peddle pitch
pen write
penalty punishment
percent percentage
percentage portion share
perfect pure stark thorough utter
perhaps possibly
permission permit
permit tolerate
persist prevail remain run stay
persistent relentless
person somebody someone soul
persona role
perspective position view
persuade sway
pertain refer relate touch
petition prayer request
phase stage
phone ring sound telephone
photo photograph pic picture
photograph pic picture shoot snap
phrase word
pic picture
pick selection
picture project see video
piece slice tack while
pile plenty stack
pillar tower
pin pivot trap
pink rap tap
pit stone
pitch shift sky tilt toss
pivotal polar
place position property put rank rate seat shut site spot station target
plague provoke
plain sheer
plan program project schedule
plane sheet
planet satellite
plant set
platform program
play present release reveal show stampede toy
pledge plight subscribe
plow ram smash
plug punch remedy resolve secure
plunge steep
plus positive
pm premier
pocket sack scoop
point show signal stage steer target
poke search
pole punt terminal
pop popular start
portion share
pose position present puzzle sit
position positioning put set situation stance status view
possibility theory
possible potential
post send stake station
postpone table
potent powerful strong
pound punt ram
pour stream swarm
power tycoon
powerful right
practical pragmatic virtual
precede premise
precisely properly
predict promise
preference taste
pregnant significant
premier prime
preparation preparedness readiness training
prepare ready set train
preparedness readiness
present release reveal show stage
preservation saving
preserve save uphold
president year
press pressure urge weigh
pressure squeeze
pretty reasonably somewhat
prevail reign rule run triumph
price toll
primary principal
prime prize quality select
principle rationale rule
print publish
prison prosecution
privacy secrecy
prize quality respect select treasure value
pro professional
problem reason sever trouble
problematic tough
procedure process
proceeds return take yield
process sue treat
produce push release respond rush
product production
programming scheduling
prohibit veto
project projection propose task
prolonged protracted
prominent spectacular striking
promote push raise upgrade
promotion publicity
prompt propel remind
prop property shore
properly right
propose purport purpose suggest
proposition suggestion
prosecute pursue
prospect view
protect protection shield take
protection security
protest rally resist riot rioting storm torch vigil violence
prove show test testify try
provide render supply
provider supplier
province responsibility state
provision supply
provoke raise stimulate
public world
publication publishing
publish release
pull shoot shot
punch right
punt stake
pupil student
purchase sell
pure stark thorough utter
purely strictly
purport purpose spirit
purpose role use
pursuit quest
push release respond rush
put reach secure shut win
puzzle stick
quake temblor tremor
qualification reservation
qualify specify stipulate
quality select
quarter stern
quash reduce subdue void
quell stay
query question
quest request
question wonder
quick quickly
quickly rapidly
quiet quietly silence still
quit renounce resign stop
quite rather
race run rush speed
rack torture
radical revolutionary stem
rage ramp storm
raid robbery sweep theft
raise rear recruit rise upgrade
rally rebound storm summon
ram smash
ramp storm
rampage shoot shooting shot
range rank rate reach roll run scope stray wander
rank rate sheer
ranking superior
rap strike tap
rape violate
rarely seldom
rash reckless
rate value
rather sooner
ratify sign
ravage waste
raw tender
reach scope secure strain stretch strive
react respond
reaction response
read record say translate understand
reader referee
ready set
real really very
reality world
realize recognize see understand
really truly very
rear rise seat
reasonably somewhat
rebel rise
rebellion revolt rising uprising
rebound repercussion spring
rebuff slight
rebuke trounce
recall remember return think
receipt reception
receive rely take welcome
receiver recipient
reception response
recite recount tell
reclaim recover reform
recognize spot
recommend sentence urge
record register show spot tape
recount tell
recover regain
red violent
reduce rip shrink slim subdue thin weaken
reel spin
refer relate touch
reflect speculate
refuge resort safety sanctuary
refuse reject resist
regard respect see view
regulate shape
regulation rule
rehab stay stint treatment
rehabilitation renewal
reign rule sovereignty
reinforce reward
reinstate restore
reiterate repeat
relate touch
relation relative
release resign respond reveal rush
relentless stern
reliable true
reliance trust
relieve save still
religious spiritual
relinquish withdraw
rely swear
remain rest resume stay
remains stiff
remember think
remove take withdraw
render return supply translate
renounce resign
renovate repair revive
renovation restoration
rent rip split tear
repair resolve resort restore revive
repay return reward
repeal rescind reverse revoke
repeat replicate
replace substitute take
replacement substitute successor surrogate switch
reply respond response
report say study
represent stage
representative spokesperson voice
require take want
rescind restoration restore reverse revoke roll
rescue saving
research search
reservation reserve
reserve substitute
reside rest
residence residency
resignation surrender topple
resist withstand
resistance underground
resolution resolve solution
resolve restore settle solve
respect value
respective several various
respond rush
restart resume
restoration restore reverse revoke roll
restore reverse revoke roll
result solution
resume survey
resurgence revival
retaliate revenge
retaliation revenge
retire retreat withdraw
retreat withdraw
return yield
reveal say show uncover unveil
revealing revelation
reversal reverse setback turnaround
reverse revoke roll setback stop
review survey
revoke roll
revolt rising uprising
rich robust
ride sit
rig semi
right totally whole wholly
ring surround telephone
riot rioting unrest violence
rioting unrest violence
rip split steal tear
rise rising surface upgrade
rising uprising
risk threaten
risky wild
rival touch
road route
robbery theft
rock shake stone sway
rocky rough
role use
roll roster stray wander wave wheel wind wrap
romance solicit woo
room way
root rout source stem
rough roughly
roughly some
round stop
routine turn
ruin smash
rule ruler
ruling sentence uphold
run running streak take tally tend test trial walk
rush spate speed surge thrill
s second
sabotage undermine weaken
sack terminate
sad sorry
salary wage
sample taste try
sanction warrant
savage vicious wolf
save spare
say state suppose tell testify think warn write
scam victimize
scandal suspect
scene setting view
scheme strategy system
scholar student
school train
science skill
scoop steal trump
scope setting
score tally
scramble skin struggle
scrap trash
scream shout yell
screen shield sort test
screening showing
seal stamp
search seek
season temper year
seasoned veteran
seat sit stern
secrecy silence
secret underground
section segment
secure win
see understand view visit watch witness
seed sow
seek try
seize suicide turn
select take
selection survival
sell supply
seller vendor
semi semifinal
send ship station
sensation star
sense smell
sensitive tender
sentence uphold
sentiment thought view
separate sort split tell
serial series
seriously severely
serve service spend
service telecommunication traffic
set specify
settlement village
several various
severe stark terrible
sex sexuality
shadow trace
shadowy vague
shake stimulate strike sway wag
shameful shocking
shape work
share stock
sharp sharply
shed spill throw
sheer transparent trend
shell trounce
shield take
shift stir switch tilt transfer transformation
ship transport
shoot shooting shot tear
shooter shot
shooting shot slay slaying
shop sponsor stag store workshop
short suddenly
shortage shortfall
shortly soon
shot slay slaying strike stroke
shout yell
show testify usher watch
shy unsure
sight spy vision
sign signal subscribe take
signature touch
significant substantial
silence still
silent still
sincerely truly
single unity
site situation website
skin struggle
sky toss
slam sweep
slash slice trounce whip
slay slaying strike
slaying stab
slide slip
slight slim thin
slightly somewhat
slim thin
slip steal strip
slow slowly
smell spirit
smoke smoking
snap tear
snatch steal
snowball turn
so then therefore thus
soar surge
soften weaken yield
solicit tap woo
solid unanimous
solve work
somebody someone soul
someone soul
son word
song vocal
sort variety
sound voice
sour turn work
southeast southeastern
sovereign supreme
span sweep
spark touch trigger trip unleash
spate string surge
speak talk utter
specialize specify
specialty strength
specify stipulate
spectacular striking
speculate suppose
speculation venture
spell tour turn while write
spill tumble
spin twist
spirit tone
spite wound
split tear
spokesperson voice
sponsor supporter
spot spotlight spy
sprain turn tweak twist
spy stag
squad team
squander waste
square squarely straight straightforward
squeeze stuff tweet
stabilize steady
stake venture
stamp stereotype stump tender
stand tolerate viewpoint
star starred
stark stern
start starting
state submit tell
stay stick treatment
steadily steady
steal take
steer tip wind
stem theme
step stride
stimulate stir
stint treatment
stir touch
stock store tired
stop stoppage terminate
storage store
storm surprise
story tale
straight straightforward
strain stress strive tense try tune variant
strange unknown unusual
stranger unknown
stray wander
stream swarm
strengthen tone
stress tension try
stretch unfold
strike tap
string thread train
stroke throw
study survey work
stumble trip
style title way
sub submarine substitute
subdue suppress
subject theme topic
submarine undersea
subscribe support
substance sum
substantial substantive wealthy
substantially well
substitute utility
succeed win
succumb yield
suffer sustain tolerate
suggestion trace
suitable worthy
sum tally total
summit tip top
super superintendent
support supporting tolerate
suppose think
sure surely
surge tide
surround wall
suspect suspicion suspicious think
suspicious wary
swam swimming
sway swing tilt
swear verify
sweep swoop
swim swimming
switch trade
sympathy understanding
tackle undertake
tag ticket track trail
take threat walk yield
taking winning
talk talking utter
tally total
tap tip
task tax
taste try
technical technological
teen teenage teenager
telecom telecommunication traffic
television video
temblor tremor
tendency trend
terrific tremendous wonderful
terror threat
terrorism terrorist
test trial try
theme topic
therefore thus
thinking thought
thousand yard
thread wander wind
three trio
threshold verge
throw toss
tilt tip
tip tumble
totally whole wholly
touch trigger unleash
tour turn
track trail
transfer transport transportation
transform translate
transit transportation
translate understand
translation version
transport transportation
travel trip
treasure value
tremendous wonderful
trigger trip unleash
trio triple
triumph victory
trouble upset worry
trounce whip
try work
turmoil upheaval
turn turning twist
twist wind
unanimous whole
uncertain unsure
underline underscore
undermine weaken
unfair unjust
unfounded wild
unidentified unknown unnamed
unify unite
unit whole
universal worldwide
unknown unnamed
use utilize
vacuum void
variant version
vet veteran
victory win
view watch
viewer witness
vigil watch
violate violation
voluntary volunteer
vote voting
wander wind
want wish
war warfare
waste wild
whatever whatsoever
whip worst
whole wholly
wide widely
wind wrap
work workplace
world worldwide
wound wounding
young youth
`;
