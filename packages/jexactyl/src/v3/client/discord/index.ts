export { getAuthorizeUrl as getDiscordAuthorizeUrl, link as linkDiscord, unlink as unlinkDiscord } from './link.js'
