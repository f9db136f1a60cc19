import { VapiError } from '../../kernel/vapi-error.ts'
import { type VapiOperation, vapi } from '../../kernel/vapi-operation.ts'
import { RELEASE } from '../../spec/release.ts'
import { loadVimSpec } from '../../spec/vim.ts'

const MAX_IDS = 128
const MAX_LENGTH = 64

function wrong(message: string): VapiError {
  return new VapiError('INVALID_ARGUMENT', message)
}

/**
 * `com.vmware.vcenter.system`, without a login: the first of the client's releases, in the order of its wishes, that the server has; an
 * empty id where none fits. INVALID_ARGUMENT for no ids, more than 128, or one of more than 64 characters.
 */
export const helloOperation: VapiOperation = vapi('Vcenter.System_hello', {
  isAnonymous: true,
  handle: ({ spec: { api_releases: ids } }) => {
    if (ids.length === 0) throw wrong('api_releases must hold at least one id')
    if (ids.length > MAX_IDS) throw wrong(`api_releases holds more than ${MAX_IDS} ids`)
    if (ids.some((id) => id.length > MAX_LENGTH))
      throw wrong(`each id in api_releases is a text of at most ${MAX_LENGTH} characters`)
    const vim = loadVimSpec()
    const newest = vim.newestRankOf(RELEASE) ?? 0
    return { api_release: ids.find((id) => (vim.rankOf('vim25', id) ?? Number.POSITIVE_INFINITY) <= newest) ?? '' }
  },
})
