export const diagnostics = {
  title: '診断情報',
  intro:
    '管理者やサポートに渡すための情報です。シークレット、名前、アドレスは含まれていません。渡す前に内容をお確かめください。',
  label: '診断情報の本文',
  copy: 'コピー',
  save: '保存…',
  saving: '保存しています…',
  saved: '{file} として保存しました。',
  loading: '収集しています…',
  close: '閉じる',
  open: '診断情報…',
}
