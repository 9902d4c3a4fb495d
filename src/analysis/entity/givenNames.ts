/** Short forms of English given names by the name that they stand for; of one with several, the commonest. */
const SHORT_FORMS = `
abigail abby; alexander alex; amanda mandy; andrew andy drew; anthony tony; barbara barb; benjamin ben benny; charles charlie chuck;
christopher chris; cynthia cindy; daniel dan danny; david dave; deborah deb debbie debra; donald don donny; douglas doug;
edward ed eddie ned ted teddy; elizabeth beth betsy betty eliza liz lizzie; francis frank; frederick fred freddie; gerald gerry jerry;
gregory greg; henry hank harry; jacob jake; james jamie jim jimmy; jeffrey geoff geoffrey jeff; jennifer jen jenny; jessica jess;
john jack johnny; jonathan jon jonny; joseph joe joey; joshua josh; katherine cathy catherine kate kathy katie kathryn; kenneth ken kenny;
lawrence larry laurence; leonard len lenny; margaret maggie meg peggy; matthew matt; michael mick mickey mike; nicholas nick; patricia pat patty;
pamela pam; peter pete; philip phil phillip; raymond ray; rebecca becky; richard dick rich richie rick ricky; robert bob bobby rob robbie;
ronald ron ronnie; samuel sam sammy; stephen steve steven; susan sue; theodore theo; thomas tom tommy; timothy tim; victoria vicky;
vincent vince vinny; walter walt; william bill billy will willie; zachary zach zack`;

const FORMAL: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.split(';').flatMap((line) => {
    const [formal = '', ...short] = line.trim().split(/\s+/);
    return short.map((name) => [name, formal] as const);
  }),
);

/** What a given name, in lower case, is short for: "bob" -> "robert"; "ada" -> "ada" */
export function formalName(given: string): string {
  return FORMAL.get(given) ?? given;
}

/** English given names that hardly anybody of the other sex has: of the commonest of a century (US Social Security Administration), formal ones. */
const FEMALE =
  'abigail alice amanda amy angela angelina ann anna anne annie barbara brenda brittany caitlin carol caroline carolyn catherine charlotte cheryl christina christine claire claudia cynthia danielle deborah debra denise diana diane donna doris dorothy eleanor elizabeth ella ellen emily emma erica eva evelyn fiona frances gloria hannah heather helen hillary isabella jacqueline jane janet janice jennifer jessica joan joyce judith judy julia julie karen katherine kathleen kathryn kimberly laura lauren linda lisa louise lucy margaret maria marie marilyn martha mary megan melania melissa michelle molly nancy naomi natalie nicole olivia pamela patricia rachel rebecca rose ruth sally samantha sandra sara sarah sharon shirley sophia sophie stephanie susan suzanne teresa theresa tiffany vanessa victoria wendy zoe';
const MALE =
  'aaron adam alan albert alexander alfred andrew anthony arthur barack benjamin bernard bradley brandon brett brian bruce bryan carl charles christopher colin craig daniel david dennis derek donald douglas edward edwin eric ernest ethan eugene francis frank frederick gary george gerald gordon graham gregory harold harvey henry howard hugh ian isaac ivan jack jacob james jason jeffrey jeremy jerome john jonathan joseph joshua juan julian justin keith kenneth kevin kyle larry lawrence leonard louis luke marcus mark martin matthew max michael mitchell nathan neil nicholas nigel noah oliver oscar patrick paul peter philip ralph raymond richard robert roger ronald russell ryan samuel scott sean simon stanley stephen stuart theodore thomas timothy trevor victor vincent vladimir walter warren wayne william zachary';

const GENDERS: ReadonlyMap<string, 1 | -1> = new Map([
  ...FEMALE.split(' ').map((name) => [name, 1] as const),
  ...MALE.split(' ').map((name) => [name, -1] as const),
]);

/** Short forms that both have. */
const SHARED: ReadonlySet<string> = new Set(
  'alex andy bobby charlie chris danny drew frankie jamie nick pat ronnie sam will'.split(' '),
);

/** Whether a given name, in any case, is a woman's (1) or a man's (-1): "Debbie" -> 1, "Bob" -> -1; "Leslie", "Sam" -> undefined */
export function genderOf(given: string): 1 | -1 | undefined {
  const name = given.toLowerCase();
  return SHARED.has(name) ? undefined : GENDERS.get(formalName(name));
}
