import type { Api, BatchResult, Call } from '@infra/core'
import { bind } from '@infra/core'
import { expectTypeOf, test } from 'vitest'
import * as methods from './access-keys/methods.js'
import type { AccessKey, NewAccessKey, Outline, OutlineApi, Server } from './index.js'
import { createAccessKeys, listAccessKeys } from './index.js'

declare const outline: Outline
declare const api: OutlineApi
interface OtherApi extends Api {
  readonly '~api'?: 'other'
}
declare const other: OtherApi

test('bound methods have the types of their functions, without the api', () => {
  expectTypeOf(outline.server.get).returns.toEqualTypeOf<Call<Server>>()
  expectTypeOf(outline.accessKeys.get).parameter(0).toEqualTypeOf<string>()
  expectTypeOf(outline.accessKeys.delete).returns.toEqualTypeOf<Call<void>>()
  expectTypeOf(outline.accessKeys.list()).resolves.toEqualTypeOf<AccessKey[]>()
  expectTypeOf(outline.accessKeys.list().withResponse()).resolves.toHaveProperty('response')
})

test('the result of createMany depends on onError, bound and standalone', () => {
  expectTypeOf(outline.accessKeys.createMany([{}])).resolves.toEqualTypeOf<AccessKey[]>()
  expectTypeOf(outline.accessKeys.createMany([{}], { onError: 'throw' })).resolves.toEqualTypeOf<AccessKey[]>()
  expectTypeOf(outline.accessKeys.createMany([{}], { onError: 'collect' })).resolves.toEqualTypeOf<BatchResult<NewAccessKey, AccessKey>[]>()
  expectTypeOf(createAccessKeys(api, [{}], { onError: 'collect' })).resolves.toEqualTypeOf<BatchResult<NewAccessKey, AccessKey>[]>()
})

test('an api of another provider is not taken', () => {
  // @ts-expect-error of another provider
  void listAccessKeys(other)
  // @ts-expect-error of another provider
  bind(other, methods)
  expectTypeOf(bind(api, methods).list).returns.toEqualTypeOf<Call<AccessKey[]>>()
})
