export { list as listWebhookEvents, setEnabled as setWebhookEnabled, setSetting as setWebhookSetting, test as testWebhook } from './crud.js'
