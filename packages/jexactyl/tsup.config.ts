import { library } from '@infra/build/tsup'
import { defineConfig } from 'tsup'

export default defineConfig(library())
