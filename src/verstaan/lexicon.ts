/** The words that Dutch messages share, whatever the question is. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Words that never change what an answer means. Whatever is not here counts. */
export const EMPTY_WORDS = words(`
  de het een der den des deze dit die dat daar er hier daarvan ervan daarmee hiervan ermee erbij erin daarbij
  ik wij we u je jij jullie ons onze mijn mij me uw hun hen hij zij ze zich
  is zijn ben bent wordt worden heeft hebben heb hebt
  aan bij door in met naar om op over te tot uit van via voor per of en ook dan nu momenteel inmiddels
  wat hoe wie waar zo dus want omdat toch al wel hoor nou eh uh uhm ehm hm hmm tja ach joh ha mmm
  denk vind geloof volgens bedoel zeg zeggen kies neem ga graag gewoon eigenlijk even eens echt
  geeft geven krijgt krijgen vindt vinden staat staan zit zitten komt komen maakt laat laten
  vooral voornamelijk hoofdzakelijk nog
  bedankt dank dankjewel dankuwel hoi hallo goedemorgen goedemiddag
  heel erg zeer best vrij behoorlijk helemaal gaat doe doet antwoord optie keuze keus nummer
  alsjeblieft alstublieft aub svp geval kijk luister trouwens overigens
`);

/** Words that turn round what follows them, or, at the end of a clause, what stands before them. */
export const NEGATORS = words('niet nooit noch nimmer geenszins geen zonder');

/** Those that say that there is none of it: "geen geld" is a lack of money, "niet het geld" is another cause. */
export const LACKS = words('geen zonder');

/** Words that turn round the whole clause in which they stand, as a lack. */
export const CLAUSE_NEGATORS = words('weinig nauwelijks amper minder zelden allesbehalve onvoldoende');

/** Words about any opgave: they explain, and point at no option. */
export const GENERAL_WORDS = words(
  'plan plannen project projecten opgave onderwerp dossier kwestie aanpak situatie proces zaak gemeente verhaal punt vraag',
);

/** Words after a negator that it does not turn round by themselves: "niet meer", "niet echt". */
export const WEAK_WORDS = words(
  'meer echt zo heel erg helemaal nog genoeg altijd bepaald direct zozeer per se al zeker absoluut ook goed',
);

/** Words that begin another clause. */
export const CLAUSE_WORDS = words('maar doch hoewel terwijl echter want omdat waarbij');

/** Yes, no and in between, for questions whose options know those words. */
export const YES = words(
  'ja jazeker jawel jep jup yep yes yup zeker absoluut klopt inderdaad uiteraard natuurlijk jaja juist',
);
export const NO = words('nee neen nope no nein neeh nah');
export const PARTLY = words('soms deels gedeeltelijk enigszins half beetje');

const NUMBERS =
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig';
/** Number words; "een" is missing, because it is nearly always the article ("één" is not). */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  NUMBERS.split(' ').map((word, number): [string, number] => [word, number]),
);

/** Ordinals from the first; the last ones count from the end. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ['bovenste', 1],
  ...Array.from({ length: 10 }, (_, index): [string, number] => [`${index + 1}e`, index + 1]),
  ...Array.from({ length: 10 }, (_, index): [string, number] => [`${index + 1}de`, index + 1]),
  ['1ste', 1],
  ['laatste', -1],
  ['onderste', -1],
  ['voorlaatste', -2],
]);
