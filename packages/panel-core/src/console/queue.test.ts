import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { EventQueue } from './queue.js'
import type { ConsoleEvent } from './types.js'

const line = (text: string): ConsoleEvent => ({ type: 'console output', line: text })
const status = (text: string): ConsoleEvent => ({ type: 'status', status: text })

async function rest(queue: EventQueue): Promise<ConsoleEvent[]> {
  queue.end(undefined)
  const events: ConsoleEvent[] = []
  for await (const event of queue) events.push(event)
  return events
}

test('the oldest lines are dropped, what happened is not, and the order stays', async () => {
  const queue = new EventQueue(2, () => {})
  for (const event of [line('1'), status('starting'), line('2'), line('3'), status('running'), line('4')]) queue.push(event)
  expect(await rest(queue)).toEqual([status('starting'), { type: 'dropped', count: 2 }, line('3'), status('running'), line('4')])
})

test('whoever waits is given the event, in the order of asking', async () => {
  const queue = new EventQueue(1, () => {})
  const both = Promise.all([queue.next(), queue.next()])
  queue.push(line('1'))
  queue.push(line('2'))
  expect(await both).toEqual([
    { done: false, value: line('1') },
    { done: false, value: line('2') },
  ])
})

test('an end lets what waits be read, then tells its failure once', async () => {
  const queue = new EventQueue(1, () => {})
  queue.push(line('1'))
  queue.end({ error: new Error('gone') })
  expect(await queue.next()).toEqual({ done: false, value: line('1') })
  await expect(queue.next()).rejects.toThrow('gone')
  expect(await queue.next()).toEqual({ done: true, value: undefined })
})

test('leaving forgets what waits, and whoever waits', async () => {
  const leave = vi.fn<(queue: EventQueue) => void>()
  const queue = new EventQueue(5, leave)
  const waiting = queue.next()
  expect(await queue.return()).toEqual({ done: true, value: undefined })
  expect(await waiting).toEqual({ done: true, value: undefined })
  expect(leave).toHaveBeenCalledWith(queue)
})

test('what may not be dropped and is not read ends it', async () => {
  const queue = new EventQueue(2, () => {})
  for (const state of ['1', '2', '3']) queue.push(status(state))
  for (let n = 0; n < 3; n++) expect((await queue.next()).done).toBe(false)
  await expect(queue.next()).rejects.toMatchObject({ name: 'ConsoleError', reason: 'overflow' })
})

test('nothing is lost without being counted, and never more is kept than allowed', async () => {
  const events = fc.array(fc.record({ isLine: fc.boolean(), isRead: fc.boolean() }), { maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(events, fc.integer({ min: 1, max: 20 }), async (plan, limit) => {
      const queue = new EventQueue(Math.max(limit, 1), () => {})
      const read: ConsoleEvent[] = []
      let statuses = 0
      let lines = 0
      for (const [n, { isLine, isRead }] of plan.entries()) {
        // What may not be dropped stays below the limit here.
        if (isLine || statuses >= limit) {
          lines++
          queue.push(line(String(n)))
        } else {
          statuses++
          queue.push(status(String(n)))
        }
        if (isRead) read.push((await queue.next()).value!)
      }
      const left = await rest(queue)
      expect(left.filter(({ type }) => type === 'console output').length).toBeLessThanOrEqual(limit)
      const all = [...read, ...left]
      const dropped = all.reduce((sum, event) => sum + (event.type === 'dropped' ? event.count : 0), 0)
      expect(all.filter(({ type }) => type === 'status')).toHaveLength(statuses)
      expect(all.filter(({ type }) => type === 'console output').length + dropped).toBe(lines)
      const numbers = all.flatMap((event) => (event.type === 'status' ? event.status : event.type === 'console output' ? event.line : []))
      expect(numbers).toEqual([...numbers].toSorted((a, b) => Number(a) - Number(b)))
    }),
  )
})

test('64 Mi characters wait at the most, however few frames they are in', async () => {
  const queue = new EventQueue(100, () => {})
  for (const text of ['1', '2', '3']) queue.push(line(text), 2 ** 25)
  queue.push(status('running'), 7)
  expect(await queue.next()).toEqual({ done: false, value: { type: 'dropped', count: 2 } })
  expect(await queue.next()).toEqual({ done: false, value: line('3') })
  queue.push(line('4'), 2 ** 25)
  for (const text of ['a', 'b']) queue.push(status(text), 2 ** 25)
  expect(await queue.next()).toEqual({ done: false, value: status('running') })
  queue.push(status('c'), 2 ** 25)
  for (const text of ['a', 'b', 'c']) expect(await queue.next()).toEqual({ done: false, value: status(text) })
  await expect(queue.next()).rejects.toMatchObject({ name: 'ConsoleError', reason: 'overflow' })
})
