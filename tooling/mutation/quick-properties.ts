import fc from 'fast-check'

// Each mutant runs its tests again. What 20 random cases do not meet is for the tests that name their cases.
fc.configureGlobal({ numRuns: 20 })
