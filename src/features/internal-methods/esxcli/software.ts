import type { SoftwarePackage } from '../../../generated/vim25.ts'
import { managerContent } from '../../host/index.ts'
import { type Commands, notFound, option, type Row } from './command.ts'

const LEVELS: Readonly<Record<string, string>> = {
  vmware_certified: 'VMwareCertified',
  vmware_accepted: 'VMwareAccepted',
  partner: 'PartnerSupported',
  community: 'CommunitySupported',
}
const levelOf = (level: string) => LEVELS[level] ?? level
const day = (stamp: string | undefined) => stamp?.slice(0, 10)

function brief(vib: SoftwarePackage): Row {
  return {
    AcceptanceLevel: levelOf(vib.acceptanceLevel),
    CreationDate: day(vib.creationDate),
    ID: `${vib.vendor}_${vib.type}_${vib.name}_${vib.version}`,
    InstallDate: day(managerContent().installDate),
    Name: vib.name,
    Platforms: 'host',
    Status: '',
    Vendor: vib.vendor,
    Version: vib.version,
  }
}

/** `esxcli software …`: the packages that the image configuration manager lists. */
export const softwareCommands: Commands = {
  'software.vib': {
    list: {
      help: 'List the installed packages.',
      fields: ['Name', 'Version', 'Vendor', 'Acceptance Level', 'Install Date', 'Platforms'],
      run: () => managerContent().software.map(brief),
    },
    get: {
      help: 'Show what is known of installed packages.',
      params: [option('n', 'vibname', 'Name of a package; all where it is missing.')],
      run: ({ given }) => {
        const wanted = given.vibname
        const found = managerContent().software.filter(({ name }) => !wanted || wanted.includes(name))
        if (found.length === 0) throw notFound('a package', wanted?.[0])
        return found.map((vib) => ({
          ...brief(vib),
          Description: vib.description,
          LiveInstallAllowed: vib.capability?.liveInstallAllowed,
          LiveRemoveAllowed: vib.capability?.liveRemoveAllowed,
          MaintenanceModeRequired: vib.maintenanceModeRequired,
          Overlay: vib.capability?.overlay,
          StatelessReady: vib.capability?.statelessReady,
          Summary: vib.summary,
          Type: vib.type,
        }))
      },
    },
  },
  'software.profile': {
    get: {
      help: 'Show the installed image profile.',
      run: ({ host }) => {
        const { imageProfile, installDate, software } = managerContent()
        return {
          AcceptanceLevel: levelOf(host.managers?.acceptanceLevel ?? managerContent().acceptanceLevel),
          CreationTime: installDate,
          ModificationTime: installDate,
          Name: imageProfile.name,
          Vendor: imageProfile.vendor,
          VIBs: software.map(({ name, version }) => `${name} ${version}`),
        }
      },
    },
  },
  'software.acceptance': {
    get: {
      help: 'Show the acceptance level of the host.',
      run: ({ host }) => levelOf(host.managers?.acceptanceLevel ?? managerContent().acceptanceLevel),
    },
  },
}
