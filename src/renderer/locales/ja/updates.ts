/** Newer versions of the app. */
export const updates = {
  ready: 'バージョン {version} の準備ができました。アプリを再起動すると更新されます。',
  notes: '新機能',
  restart: '再起動して更新',
}
