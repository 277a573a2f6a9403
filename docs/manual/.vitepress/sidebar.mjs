/** Every page of the manual, in the order it is read. */
export const SIDEBAR = [
  {
    text: 'Begin',
    items: [
      { text: 'What it is', link: '/' },
      { text: 'Install', link: '/install' },
      { text: 'Connect', link: '/connect' },
    ],
  },
  {
    text: 'Places',
    items: [
      { text: 'Reach tenants', link: '/reach-tenants' },
      { text: 'Regions', link: '/regions' },
      { text: 'Side by side', link: '/side-by-side' },
    ],
  },
  {
    text: 'Jobs',
    items: [
      { text: 'A leaked secret', link: '/leaked-secret' },
      { text: 'Find clients', link: '/find' },
      { text: 'Create a client', link: '/create' },
      { text: 'Rename, describe, scopes', link: '/edit' },
      { text: 'Secrets', link: '/secrets' },
      { text: 'Rotate a secret', link: '/rotate' },
      { text: 'Delete clients', link: '/delete' },
      { text: 'Tenant-level clients', link: '/tenant-clients' },
    ],
  },
  {
    text: 'Everyday',
    items: [
      { text: 'Activity and lost answers', link: '/activity' },
      { text: 'Settings and the lock', link: '/settings' },
      { text: 'Keyboard', link: '/keyboard' },
    ],
  },
  {
    text: 'For administrators',
    items: [
      { text: 'Policies', link: '/policies' },
      { text: 'Updates', link: '/updates' },
    ],
  },
  {
    text: 'When something is wrong',
    items: [
      { text: 'Troubleshooting', link: '/troubleshooting' },
      { text: 'Damaged data', link: '/damaged-data' },
      { text: 'Limits', link: '/limits' },
    ],
  },
]
