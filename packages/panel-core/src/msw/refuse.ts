/** What a route answers: no body means an empty one. */
export interface Reply {
  /** HTTP status. */
  status: number
  /** Sent as JSON, or as it is when it is a text or bytes. */
  body?: unknown
  /** Headers beside those that every answer has. */
  headers?: Record<string, string>
}

/** A rule that a field breaks. */
export interface BrokenRule {
  /** The field, such as `limits.memory`. */
  field: string
  /** The rule, such as `required`. */
  rule: string
  /** The words. */
  detail: string
}

/** An answer with errors as the panel writes it. */
export interface PanelErrorReply {
  /** HTTP status. */
  status: number
  /** The body. */
  body: {
    /** One error, or one for each rule that a field breaks. */
    errors: { code: string; status: string; detail: string; meta?: { source_field: string; rule: string } }[]
  }
}

/**
 * Makes an error answer as the panel writes it: what a fault of an emulator answers.
 *
 * @param code the class of the panel's exception, such as `DaemonConnectionException`
 * @example
 * emulator.faults.inject({ op: 'client.servers.get', times: 1, ...panelError(504, 'DaemonConnectionException', 'Wings is away.') })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/app/Exceptions/Handler.php
 */
export function panelError(status: number, code: string, detail: string): PanelErrorReply {
  return { status, body: { errors: [{ code, status: String(status), detail }] } }
}

/** Sends browsers elsewhere, with the page of the framework. */
export function redirect(to: string): Reply {
  const body = `<!DOCTYPE html>
<html>
    <head>
        <meta charset="UTF-8" />
        <meta http-equiv="refresh" content="0;url='${to}'" />

        <title>Redirecting to ${to}</title>
    </head>
    <body>
        Redirecting to <a href="${to}">${to}</a>.
    </body>
</html>`
  return { status: 302, body, headers: { location: to, 'content-type': 'text/html; charset=utf-8' } }
}

/** An error answer, thrown by whoever finds the fault. */
export class Refusal extends Error {
  /** What is answered. */
  readonly reply: Reply

  constructor(reply: Reply) {
    super(`HTTP ${reply.status}`)
    this.reply = reply
  }
}

/** Refuses a request. */
export function refuse(status: number, code: string, detail: string, headers?: Record<string, string>): never {
  throw new Refusal({ ...panelError(status, code, detail), ...(headers && { headers }) })
}

/** Refuses since there is no such thing. */
export function notFound(): never {
  return refuse(404, 'NotFoundHttpException', 'The requested resource could not be found on the server.')
}

/** Refuses since the key or its user may not. */
export function forbidden(detail = 'This action is unauthorized.'): never {
  return refuse(403, 'AccessDeniedHttpException', detail)
}

/** Refuses by a rule of the house. */
export function against(detail: string, code = 'DisplayException'): never {
  return refuse(400, code, detail)
}

/** Refuses since the request is not as it should be. */
export function badRequest(detail: string): never {
  return refuse(400, 'BadRequestHttpException', detail)
}

/** What the panel itself stumbles over. */
export function broke(code = 'TypeError'): never {
  return refuse(500, code, 'An unexpected error was encountered while processing this request, please try again.')
}

/** Refuses fields that break rules. */
export function invalid(broken: readonly BrokenRule[]): never {
  const errors = broken.map(({ field, rule, detail }) => ({
    code: 'ValidationException',
    status: '422',
    detail,
    meta: { source_field: field, rule },
  }))
  throw new Refusal({ status: 422, body: { errors } })
}
