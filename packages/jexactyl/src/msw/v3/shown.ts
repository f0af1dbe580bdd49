import type { Shown } from '@infra/panel-core/msw/provider'
import type { JexactylV3NestRow, JexactylV3NodeRow, JexactylV3ServerRow, JexactylV3UserRow } from './rows.js'

/** What Jexactyl shows of things that Pterodactyl has too. */
export const shown: Readonly<Record<string, Shown>> = {
  'application:user': (attributes, { discord_id = null }: JexactylV3UserRow) => ({ ...attributes, discord_id }),
  'application:node': (attributes, { deploy_fee = 0, deployable = true }: JexactylV3NodeRow) => ({ ...attributes, deploy_fee, deployable }),
  // The column as the database has it.
  'application:nest': (attributes, row: JexactylV3NestRow) => ({ ...attributes, private: Number(row.private ?? false) }),
  'client:egg': (attributes) => {
    const { uuid: _uuid, ...rest } = attributes as { uuid?: string }
    return rest
  },
  'client:server': (attributes, { renewable = false, renewal = 0, bg = null }: JexactylV3ServerRow) => ({
    ...attributes,
    renewable,
    renewal,
    bg,
  }),
}
