import type { Notice } from '../../../shared/model/notice'
import { t, tn } from '../../i18n'

/** What happened, in one sentence, and what it means and what to do, in some more. */
export interface NoticeWords {
  what: string
  more: string[]
}

/** Words a notice. */
export function noticeWords(notice: Notice): NoticeWords {
  switch (notice.kind) {
    case 'database-damaged':
      return {
        what: t('notices.damaged'),
        more: [
          notice.setAsideAs === null
            ? t('notices.notSetAside')
            : t('notices.setAside', { file: notice.setAsideAs }),
          tn('notices.kept', notice.connections + notice.others),
          tn('notices.connections', notice.connections),
          t('notices.elsewhere'),
        ],
      }
    case 'database-in-memory':
      return {
        what: notice.reason === 'full' ? t('notices.inMemoryFull') : t('notices.inMemory'),
        more: [t('notices.forgotten'), remedy(notice.reason)],
      }
    case 'database-newer':
      return { what: t('notices.newer'), more: [t('notices.newerBeside', { file: notice.file })] }
    case 'database-damaged-now':
      return { what: t('notices.damagedNow'), more: [t('notices.damagedNext')] }
    case 'database-unwritable-now':
      return {
        what: notice.reason === 'full' ? t('notices.inMemoryFull') : t('notices.unwritableNow'),
        more: [t('notices.unwritableNext'), remedy(notice.reason)],
      }
  }
}

function remedy(reason: 'unwritable' | 'full'): string {
  return reason === 'full' ? t('notices.makeRoom') : t('notices.makeWritable')
}
