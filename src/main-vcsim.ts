#!/usr/bin/env node
import { loadProgram } from './cli/compiled.ts'

await loadProgram().program.runAndExit('vcsim')
