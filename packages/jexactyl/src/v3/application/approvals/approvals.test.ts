import { isInvalidInput, PanelDefectError } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf, refusal } from '../../../../test/v3/panel.js'

test('a user is let in, and a 500 says that there may be none', async () => {
  const { panel, sent } = panelOf([{ status: 204 }, refusal(500, 'Error')])
  expect(await panel.application.approvals.approve(7)).toBeUndefined()
  await expect(panel.application.approvals.approve(99_999)).rejects.toThrow(/there may be no such user/)
  expect(sent[0]).toEqual(bare('POST', '/application/approvals/approve/7'))
})

test('listing and denying are known defects, and what a panel answers that mends them is handed on', async () => {
  const { panel, sent } = panelOf([recorded.approvals, recorded.deny, { body: { any: 1 } }])
  await expect(panel.application.approvals.list()).rejects.toBeInstanceOf(PanelDefectError)
  await expect(panel.application.approvals.deny(8)).rejects.toBeInstanceOf(PanelDefectError)
  expect(await panel.application.approvals.list()).toEqual({ any: 1 })
  expect(sent.slice(0, 2)).toEqual([bare('GET', '/application/approvals'), bare('POST', '/application/approvals/deny/8')])
})

test('an id that is none is not sent', async () => {
  const { panel, sent } = panelOf()
  for (const id of ['7x' as unknown as number, 0]) {
    await expect(panel.application.approvals.approve(id)).rejects.toSatisfy(isInvalidInput)
    await expect(panel.application.approvals.deny(id)).rejects.toSatisfy(isInvalidInput)
  }
  expect(sent).toEqual([])
})
