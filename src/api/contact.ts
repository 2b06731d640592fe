/** Who answers questions about the API. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly url: string;
}

/** Who it is when the operator names nobody: the project. No public address yet; see publiccode.yml. */
const PROJECT: Contact = {
  name: 'De makers van Stuurwijzer',
  email: 'stuurwijzer@example.org',
  url: 'https://example.org/stuurwijzer/issues',
};

const EMAIL = /[^\s<>()]+@[^\s<>()]+\.[^\s<>(),;]+/;
const URL = /https:\/\/[^\s<>(),;]+/;

/**
 * The contact from the setting CONTACT, with the project where the setting says nothing.
 *
 * @example contactOf('Team Regie <regie@gemeente.example>').name // 'Team Regie'
 */
export function contactOf(setting: string | undefined): Contact {
  if (setting === undefined) return PROJECT;
  const email = EMAIL.exec(setting)?.[0];
  const url = URL.exec(setting)?.[0];
  const name = [email, url]
    .reduce<string>((text, part) => (part === undefined ? text : text.replace(part, '')), setting)
    .replace(/[<>(),;]+/g, ' ')
    .trim();
  return { name: name === '' ? PROJECT.name : name, email: email ?? PROJECT.email, url: url ?? PROJECT.url };
}
