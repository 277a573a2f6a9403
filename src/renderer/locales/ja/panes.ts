export const panes = {
  divider: '左側のペインの幅',
  close: 'ペイン「{title}」を閉じる',
  tenants: 'テナント',
  access: 'アクセス',
  activity: 'アクティビティ',
  pinned: 'ピン留め',
  recent: '最近開いたもの',
  open: '開く',
  openBeside: '横に開く',
  besideHelp: '{keys} で横に開きます。',
  pin: 'ピン留めする',
  unpin: 'ピン留めを外す',
  menuOf: '{name} の操作',
  reached: '接続済み',
  unreached: '接続できません: {reason}',
  compare: '次のペインと比較',
}

export const compare = {
  title: '2 つの場所を比較',
  intro:
    '名前が同じクライアントは同じものとみなします (大文字と小文字は区別しません)。読み込まれているものだけを比較します。',
  onlyIn: '{place} のみ',
  inBoth: '両方',
  none: 'なし',
  close: '閉じる',
}

export const places = {
  nowhere:
    'ここにはクライアントを作成できる場所がありません。先にテナントへの接続方法を選ぶか、別の場所を開いてください。',
  label: '問題のある場所',
  regionClients: 'リージョン レベルのクライアント',
  slow: 'からまだ応答がありません。応答があり次第、クライアントが表示されます。',
  stop: '待つのをやめる',
  stopOf: '{name} を待つのをやめる',
  retry: '{name} を再試行',
  copyDetails: '詳細をコピー',
  copyDetailsOf: '{name} の詳細をコピー',
  about: 'このテナントについて',
  aboutTitle: '{name} について',
}
