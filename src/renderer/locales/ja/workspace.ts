export const app = {
  name: 'SAO Desk',
  windowTitle: '{name} – SAO Desk',
  starting: '開いています…',
  copy: 'コピー',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした',
  dismiss: '閉じる',
  tryAgain: '再試行',
  cancel: 'キャンセル',
  sentences: '{first}{second}',
  seconds: '{seconds} 秒',
  minutes: '{minutes} 分 {seconds} 秒',
}

export const problem = {
  details: '詳細',
  copyDetails: '詳細をコピー',
  code: 'コード',
  message: 'メッセージ',
  status: 'HTTP ステータス',
  host: 'ホスト',
  qlikCode: 'Qlik のコード',
  qlikTitle: 'Qlik のタイトル',
  qlikDetail: 'Qlik の詳細',
  traceId: 'トレース ID',
  missingScope: '不足している権限',
  fields: '項目',
  retryAfter: '{time}後に再試行してください。',
  askForScope:
    'Qlik 組織の所有者に権限 {scope} を依頼するか、別のアカウントでサインインしてください。',
}

export const rail = {
  label: '場所',
  hide: '場所を隠す',
  show: '場所を表示',
  tree: 'リージョンとテナント',
  find: 'リージョン/テナントを検索',
  noMatch: '「{text}」に一致するものはありません。',
  allClients: 'すべてのクライアント',
  organization: '組織',
  clientCount: 'クライアントなし | クライアント {count} 件',
  tenantCount: 'テナントなし | テナント {count} 件',
  subscription: 'サブスクリプション {id}',
  noSubscription: 'サブスクリプションなし',
  loadingTenants: 'テナントを読み込んでいます…',
  tenantsFailed: 'テナントを読み込めませんでした。',
  tenantStatus: 'ステータス: {status}',
  tenantDeletion: '削除予定日: {date}',
}

export const tenants = {
  regionTitle: '{place} ({code})',
  regionNote:
    'このバージョンは組織レベルのクライアントを管理します。このリージョンのリージョン レベルのクライアントは、当面 My Qlik で管理してください。',
  tenantNote:
    'このバージョンは組織レベルのクライアントを管理します。このテナントのテナント レベルのクライアントは、当面テナントの管理画面で管理してください。',
  tableLabel: '{place}のテナント',
  factsLabel: '{name} の情報',
  empty: 'ここにテナントはありません。',
  gone: 'この場所は一覧にもうありません。',
  goneText: '左側で別の場所を選択してください。',
  unknown: '–',
  columns: {
    name: '名前',
    host: 'ホスト',
    status: 'ステータス',
    region: 'リージョン',
    country: '国',
    subscription: 'サブスクリプション ID',
    licenceStarts: 'ライセンス開始日',
    licenceEnds: 'ライセンス終了日',
    deletion: '削除予定',
    tenantId: 'テナント ID',
    created: '作成日',
  },
  status: {
    active: '有効',
    disabled: '無効',
    deleted: '削除済み',
    deactivated: '非アクティブ',
  },
  noDeletion: 'なし',
  regionAndCode: '{place} ({code})',
}

export const status = {
  label: '状態',
  clients: 'クライアントなし | クライアント {count} 件',
  updated: '{clients} · 更新: {when}',
  loading: 'クライアントを読み込んでいます: {loaded}',
  loadingOf: 'クライアントを読み込んでいます: {total} 件中 {loaded} 件',
  clipboard: 'クリップボードは {time}後に消去されます',
  clearNow: '今すぐ消去',
  cleared: 'クリップボードを消去しました',
  clearFailed: 'クリップボードを消去できませんでした。',
}
