import type { FC } from 'hono/jsx';
import { type GesprekProps, Naar } from '../parts/naar.tsx';
import { term } from '../parts/privacy-kort.tsx';

/** The forms in which the advice can be taken along, all with the same content. */
export const Meenemen: FC<GesprekProps> = ({ site, sessie }) => (
  <ul class="meenemen">
    <li>
      <Naar site={site} sessie={sessie} pad="/gesprek/advies/word">
        Word
      </Naar>
      : om in te werken, of om een stuk uit over te nemen.
    </li>
    <li>
      Pdf of papier: open{' '}
      <Naar site={site} sessie={sessie} pad="/gesprek/advies">
        het advies
      </Naar>{' '}
      en kies in uw browser “Afdrukken”.
    </li>
    <li>
      <Naar site={site} sessie={sessie} pad="/gesprek/advies/markdown">
        Tekst (Markdown)
      </Naar>
      : voor een wiki of een mail.
    </li>
    <li>
      <Naar site={site} sessie={sessie} pad="/gesprek/advies/json">
        Gegevens (JSON)
      </Naar>
      : voor een ander programma.
    </li>
    <li>
      <Naar site={site} sessie={sessie} pad="/gesprek/bestand">
        Uw hele gesprek als bestand
      </Naar>
      : om later verder te gaan of te vergelijken. Wij wissen het gesprek {term(site)} na uw laatste
      wijziging; daarna is dit bestand de enige weg.
    </li>
    <li>
      <Naar site={site} sessie={sessie} pad="/gesprek/walkthrough">
        Walkthrough (YAML)
      </Naar>
      : voor een trainer, om met een groep door te lopen. Uw toelichtingen gaan niet mee.
    </li>
    <li>
      <a href={site.url('/gesprek/vergelijken')}>Vergelijk met een ander gesprek</a>: van later, of met een
      andere aanpak.
    </li>
  </ul>
);
