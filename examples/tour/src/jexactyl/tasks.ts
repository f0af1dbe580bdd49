// What each step of the tour does, as you would write it in a program of your own. The tour prints these functions' own
// source before it runs them, so what is shown is what happens.
import { createJexactyl, isRateLimited, PanelDefectError } from '@infra/jexactyl/v3'
import type { JexactylOptions, JexactylV3 } from '@infra/jexactyl/v3'

/** Asks which panel it is, and what the account has. */
export async function connect(options: JexactylOptions) {
  const panel = createJexactyl(options)
  const { line } = await panel.detectVersion()
  const balance = await panel.client.store.getBalance()
  const costs = await panel.client.store.getCosts()
  return { panel, line, balance, costs }
}

/** Buys memory until there is enough of it. */
export async function buyMemory(panel: JexactylV3, wanted: number) {
  const { store } = panel.client
  for (;;) {
    const balance = await store.getBalance()
    if (balance.memory >= wanted) return balance
    await store.buyResource('memory')
  }
}

/** Makes a server of what the account has, and waits until it is installed. */
export async function createServer(panel: JexactylV3) {
  const { servers, store } = panel.client
  const [node] = await store.listNodes()
  const [nest] = await store.listNests()
  const [egg] = await store.listEggs(nest?.id ?? 0)
  const parts = { cpu: 100, memory: 9216, disk: 8192, ports: 1 }
  const at = { node: node?.id ?? 0, nest: nest?.id ?? 0, egg: egg?.id ?? 0 }
  const id = await store.createServer({ name: 'Survival', ...parts, ...at })
  await servers.waitForInstall(id)
  return servers.get(id)
}

/** Renews the server at once, which is too early. */
export async function renewEarly(panel: JexactylV3, id: string) {
  try {
    await panel.client.servers.renew(id, { retry: 0 })
  } catch (error) {
    if (isRateLimited(error)) return error
    throw error
  }
}

/** Renews the server. */
export async function renew(panel: JexactylV3, id: string) {
  await panel.client.servers.renew(id)
  return panel.client.servers.get(id)
}

/** Asks the staff something, and reads the ticket. */
export async function askStaff(panel: JexactylV3) {
  const { tickets } = panel.client
  const description = 'May I have one for the credits of May?'
  const id = await tickets.create({ title: 'Invoice', description })
  await tickets.createMessage(id, 'A PDF will do.')
  const messages = await tickets.listMessages(id)
  return { ticket: await tickets.get(id), messages }
}

/** Asks for something that no panel of 3.7.3 can do. */
export async function meetDefect(panel: JexactylV3) {
  try {
    await panel.client.account.listLogs()
  } catch (error) {
    if (error instanceof PanelDefectError) return error
    throw error
  }
}
