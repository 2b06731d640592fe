/** Every text of the widget itself, in plain Dutch. Texts of questions and advice come from the server. */

export const naam = 'Stuurwijzer';
export const sluit = 'Sluit';
export const menu = 'Menu';
export const gesprek = 'Gesprek';
export const wieBenIk =
  'Ik ben Stuurwijzer, een digitale hulp met vaste regels. Er denkt geen mens en geen taalmodel mee.';
export const duurt = (duur: string) =>
  `Dit duurt ${duur}. U kunt altijd stoppen en later verdergaan. Weet u iets niet? Dat is ook een antwoord.`;
export const privacy = 'Ik bewaar alleen uw antwoorden en wis ze na een tijd. Noem geen namen van personen.';
export const meerPrivacy = 'Meer over privacy (nieuw tabblad)';
export const waarvoor = 'Waarvoor is dit wel en niet?';
export const wel = 'Hiervoor is het gemaakt';
export const niet = 'Hiervoor niet';
export const begin = 'Begin';
export const hebCode = 'Ik heb al een code';
export const uwCode = 'Uw code';
export const verderMetCode = 'Ga verder';
export const codeKlopt = 'Deze code klopt niet. Plak de hele code.';
export const laden = 'Een ogenblik…';

// A question
export const vraag = 'Vraag';
export const uwAntwoord = 'Uw antwoord';
export const gekozen = 'gekozen';
export const nuGekozen = 'uw antwoord nu';
export const weetNiet = 'Weet ik niet';
export const nvt = 'Niet van toepassing';
export const verder = 'Verder';
export const verstuur = 'Verstuur';
export const meerdere = 'U kunt er meer kiezen.';
export const voegToe = (enkelvoud: string) => `Nog een ${enkelvoud}`;
export const verwijder = 'Haal weg';
export const toelichten = 'Wilt u iets toelichten?';
export const toelichting = 'Uw toelichting';
export const toelichtingMee = 'Dit gaat mee met uw antwoord. Noem geen namen van personen.';
export const waarom = 'Waarom vraag ik dit?';
export const voorbeeld = 'Voorbeeld';
export const weetHet = 'Wie het kan weten';
export const staat = 'Waar het staat';
export const vanOns = 'Wat van ons is';
export const woorden = 'Woorden uitgelegd';
export const pagina = 'pagina';
export const paragraaf = '§';
export const kies = 'Kies minstens één antwoord, of “Weet ik niet”.';
export const schrijf = 'Schrijf een antwoord, of kies “Weet ik niet”.';
export const noem = (enkelvoud: string) => `Noem minstens één ${enkelvoud}, of kies “Weet ik niet”.`;
export const antwoorden = (aantal: number) => `Er zijn ${aantal} antwoorden om uit te kiezen.`;
export const vorige = 'Vorige vraag';
export const wijzig = 'Wijzig';
export const laatZo = 'Laat het zo';
export const gewijzigd = 'Uw antwoord is gewijzigd. Uw andere antwoorden zijn gebleven.';

// Typing
export const typ = 'Of typ uw antwoord of vraag';
export const u = 'U';

// The line
export const geenVerbinding = 'Er is geen verbinding.';
export const bewaardHier =
  'Uw antwoord staat nog hier. Ik verstuur het zodra het kan. Laat deze pagina open.';
export const zoOpnieuw = 'Ik probeer het zo opnieuw.';
export const nu = 'Probeer het nu';
export const weerVerbinding = 'Er is weer verbinding.';
export const elders = 'Dit gesprek is intussen gewijzigd:';
export const wegElders = 'antwoord weggenomen';
export const botsing = 'Uw antwoord is niet bewaard, want op deze vraag staat nu een ander antwoord:';
export const botsingDicht = 'Uw antwoord is niet bewaard, want deze vraag past nu niet meer.';
export const tochMijn = 'Gebruik toch mijn antwoord';
export const verdwenen = 'Dit gesprek is er niet meer. Het is gewist, of de bewaartijd is voorbij.';
export const mislukt = 'Dat lukte niet. Blijft dat zo? Vraag de beheerder om hulp.';
export const opnieuwProberen = 'Probeer het opnieuw';
export const nieuw = 'Begin een nieuw gesprek';

// Menu and sheets
export const overzicht = 'Uw antwoorden';
export const nogGeen = 'U heeft nog geen vraag beantwoord.';
export const teltNiet = 'Telt nu niet mee';
export const slaapt = 'Deze vraag past nu niet bij uw andere antwoorden. Uw antwoord blijft bewaard.';
export const wegUitFlow = 'Deze vraag bestaat in deze versie niet meer.';
export const terug = 'Terug naar het gesprek';
export const tussenAdvies = 'Advies tot nu toe';
export const uwAdvies = 'Uw advies';
export const later = 'Later verder';
export const laterUitleg =
  'Uw antwoorden zijn bewaard. Met deze code gaat u later verder, ook op een ander apparaat. Wie de code heeft, kan uw antwoorden lezen en wijzigen.';
export const kopieer = 'Kopieer de code';
export const gekopieerd = 'Gekopieerd.';
export const eigenPagina = 'Open dit gesprek op een eigen pagina (nieuw tabblad)';
export const wis = 'Wis dit gesprek';
export const wisVraag = 'Wilt u dit gesprek wissen?';
export const wisUitleg =
  'Al uw antwoorden en toelichtingen verdwijnen van de server. Dat is niet terug te draaien.';
export const wisJa = 'Ja, wis alles';
export const gewist = 'Uw gesprek is gewist. Er staat niets meer van op de server.';

// Advice
export const klaar = 'Dat was de laatste vraag. Hieronder staat uw advies.';
export const voorlopig = 'Er zijn nog vragen open. Dit advies kan dus nog veranderen.';
export const adviesLaden = 'Ik zet uw advies klaar…';
export const geenBeeld = 'Er is nog geen beeld te geven.';
export const situatie = 'Uw situatie';
export const suggesties = 'Suggesties';
export const geenSuggesties = 'Er past nog geen les zeker genoeg. Beantwoord meer vragen.';
export const groepen = {
  eerst: 'Eerst dit',
  versterk: 'Versterk',
  rol: 'Uw rol',
  'let-op': 'Let op',
  'zoek-uit': 'Zoek uit',
} as const;
export const stappen = 'Zo begint u';
export const termijn = { week: 'deze week', maand: 'deze maand', kwartaal: 'dit kwartaal' } as Readonly<
  Record<string, string>
>;
export const onzeUitwerking = 'onze uitwerking';
export const waaromDit = 'Waarom, waar het staat en wanneer niet';
export const past = 'Deze les past omdat';
export const omdat = 'Uw antwoorden daarachter';
export const bewijs = 'Bewijs';
export const kanttekening = 'Kanttekening';
export const nietAls = 'Niet als';
export const anders = 'Wat dit zou veranderen';
export const met = (antwoord: string) => `Met “${antwoord}”:`;
export const dilemmas = 'Dilemma’s';
export const als = 'Als';
export const uitzoeken = 'Wat u eerst kunt uitzoeken';
export const vraagHet = (wie: string) => `Vraag het aan ${wie}.`;
export const weetNu = 'Ik weet het nu';
export const rapport = 'Open het volledige rapport (nieuw tabblad)';
export const geenOordeel = 'Dit is geen oordeel en geen recept. De keuze blijft aan u.';
