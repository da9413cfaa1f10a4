// The account that steps use in tests.
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, type Emulator } from '../../local/emulator/emulator.ts'

/** The inputs with which a step uses the sample account of an emulator. */
export const accountAt = ({ url }: Pick<Emulator, 'url'>) => ({
  'client-id': SAMPLE_CLIENT_ID,
  'client-secret': SAMPLE_CLIENT_SECRET,
  'base-url': url
})
