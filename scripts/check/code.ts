import { runTool, type Check } from './tool.ts'

export const format: Check = {
  name: 'format',
  run: async () => {
    await runTool('oxfmt', ['--check', '.'])
    return 'as oxfmt writes it'
  },
}

export const lint: Check = {
  name: 'lint',
  run: async () => {
    await runTool('oxlint', ['--type-aware', '--deny-warnings', '.'])
    return 'no warning'
  },
}

export const types: Check = {
  name: 'types',
  run: async () => {
    for (const project of ['.', 'widget', 'scripts']) await runTool('tsc', ['-p', project])
    return 'Worker, widget, scripts'
  },
}

export const budgets: Check = {
  name: 'row and query-plan budgets',
  run: async () => {
    await runTool('vitest', ['run', '--project', 'worker', 'test/worker/budgets.test.ts'])
    return 'every hot read by its index'
  },
}
