import { expect, test } from 'vitest'
import { readCatalogue } from './read.js'

test('every kind of type, marks of fields, parameters and flags', () => {
  const names = 'id;kids;of;page'
  const types = '=long;0,1;[1;"a,b c;#1,2;{3,0;;=void'
  const fields = '10.0;61.2;02.5;13.0'
  const routes = '0/a G2^?3;1/{id} G1 U7*1;0/z P6!+2;0/a/{id}/b D4:0;1/{id} P7*1'
  const root = readCatalogue([names, types, fields, routes].join('|'))
  const a = root.below.get('a')!
  const one = a.value!
  const long = { is: 'primitive', name: 'long' }
  const read = a.operations.get('GET')!
  expect(read).toMatchObject({ method: 'GET', path: '/a', open: false, pages: true, answer: { is: 'list' } })
  expect(read.query).toMatchObject([{ name: 'page', shape: long, required: true }])
  const { answer } = one.node.operations.get('GET')!
  expect(answer).toMatchObject({
    is: 'object',
    fields: [{ name: 'id', shape: long, required: true, readOnly: false, nullable: false }, {}],
  })
  const kids = answer.is === 'object' ? answer.fields[1]! : undefined
  expect(kids).toMatchObject({ name: 'kids', required: false, readOnly: true, nullable: true })
  expect(kids?.shape.is === 'list' && kids.shape.item).toBe(answer)
  expect(one.node.operations.get('PUT')?.whole).toBe(answer)
  expect(one.node.operations.get('POST')?.whole).toBe(answer)
  expect(one.node.below.get('b')!.operations.get('DELETE')).toMatchObject({
    answer: { is: 'enum', values: [1, 2] },
    params: [{ name: 'id' }],
  })
  const open = root.below.get('z')!.operations.get('POST')!
  expect(open).toMatchObject({ open: true, answer: { is: 'object', fields: [] } })
  expect(open.body).toMatchObject([{ name: 'of', shape: { is: 'map', key: { is: 'enum', values: ['a', 'b c'] }, value: long } }])
})
