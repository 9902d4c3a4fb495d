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
