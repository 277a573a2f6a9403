/** @typedef {import('@playwright/test/reporter').Reporter} Reporter */

/**
 * Tells the tour step by step, in plain lines on standard output.
 * @implements {Reporter}
 */
class TourReporter {
  #count = 0

  /**
   * @param {import('@playwright/test/reporter').TestCase} _test
   * @param {import('@playwright/test/reporter').TestResult} _result
   * @param {import('@playwright/test/reporter').TestStep} step
   */
  onStepEnd(_test, _result, step) {
    if (step.category !== 'test.step') return
    this.#count += 1
    const outcome = step.error === undefined ? '' : ' (failed)'
    process.stdout.write(`${this.#count}. ${step.title}${outcome}\n`)
  }

  /**
   * @param {import('@playwright/test/reporter').TestCase} _test
   * @param {import('@playwright/test/reporter').TestResult} result
   */
  onTestEnd(_test, result) {
    for (const error of result.errors) this.onError(error)
  }

  /** @param {import('@playwright/test/reporter').TestError} error */
  onError(error) {
    process.stdout.write(`${error.message ?? error.value ?? 'The tour failed.'}\n`)
  }

  /** @param {import('@playwright/test/reporter').FullResult} result */
  onEnd(result) {
    const passed = result.status === 'passed' && this.#count > 0
    process.stdout.write(passed ? 'Screenshots are in tour/\n' : 'The tour did not get through.\n')
  }

  printsToStdio() {
    return true
  }
}

// Playwright takes a reporter by its default export.
export default TourReporter
