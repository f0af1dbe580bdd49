import { broke, ok, redirect } from '@infra/panel-core/msw/provider'
import { randomString } from '@infra/core/msw'
import { on } from '../call.js'

export const discordRoutes = [
  on('client.discord.getAuthorizeUrl', 'GET /account/discord', {}, ({ state, panel }) => {
    const back = `${panel.url}/api/client/account/discord/callback`
    const scope = ['identify', 'email', 'guilds', 'guilds.join'].join('%20')
    const query = `client_id=${state.settings.discordClientId}&redirect_uri=${back}&response_type=code&scope=${scope}&prompt=none`
    return ok([`https://discord.com/api/oauth2/authorize?${query}`])
  }),
  on('client.discord.link', 'GET /account/discord/callback', {}, ({ state, user, panel }) => {
    if (state.settings.discord === 'away') broke('ConnectionException')
    // Who was refused is sent to the same place.
    if (state.settings.discord === 'up') user.discord_id = `1${randomString(state, 17, '0123456789')}`
    return redirect(`${panel.url}/account`)
  }),
  on('client.discord.unlink', 'POST /account/discord/unlink', {}, () => broke('ErrorException')),
]
