import { expectTypeOf, test } from 'vitest'
import { labelSelector } from './index.js'

interface OurLabels {
  env: 'prod' | 'test'
  owner?: string
}

test('a selector is a text, of any labels or of those that a type names', () => {
  expectTypeOf(labelSelector((label) => label.eq('any', 'thing'))).toEqualTypeOf<string>()
  labelSelector<OurLabels>((label) => label.in('env', ['prod', 'test']).eq('owner', 'anna').exists('env'))
  // @ts-expect-error no such value
  labelSelector<OurLabels>((label) => label.eq('env', 'dev'))
  // @ts-expect-error no such key
  labelSelector<OurLabels>((label) => label.notExists('tier'))
})
