import { refuse } from '../common/checks.js'

/** Looks whether a folder could be a subaccount's. */
export function checkHomeDirectory(folder: unknown): void {
  if (!(typeof folder === 'string' && /^(?!\/)[\w ./-]{1,999}$/.test(folder)))
    refuse(
      'home_directory',
      'text of 1 to 999 letters without accents, digits, spaces, dots, slashes, hyphens and underscores, with no slash in front',
    )
}
