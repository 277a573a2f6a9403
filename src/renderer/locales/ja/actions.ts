export const actions = {
  menuLabel: '{name} の操作',
  menuLabelSeveral: 'クライアントなし | {count} 件のクライアントの操作',
  entries: {
    copyIds: 'クライアント ID をコピー',
    rename: '名前を変更…',
    scopes: 'スコープを編集…',
    secrets: 'シークレットを管理…',
    rotate: 'シークレットを入れ替え…',
    copyAs: '形式を選んでコピー…',
    test: 'シークレットをテスト…',
    openConsole: 'Cloud Console を開く',
    delete: '削除…',
  },
  chooseClient: '先にクライアントを選択してください。',
  oneOnly: '一度に操作できるクライアントは 1 件だけです。',
  organizationOnly: '組織レベルのクライアントでのみ使用できます。',
  notHere: '先にクライアントの一覧を選択してください。',
  greyedOut: '使用できません: {reason}',
  saved: '{name} を保存しました。',
}

export const editClient = {
  renameTitle: '{name} の名前を変更',
  scopesTitle: '{name} のスコープ',
  save: '保存',
  saving: '保存しています…',
  lostUnchanged:
    'Qlik Cloud からの応答が途中で失われました。クライアントは元のままで、変更は行われていません。入力した内容は残っています。',
  lostUnknown:
    'Qlik Cloud からの応答が途中で失われ、その後クライアントを読み込めませんでした。変更は行われた可能性があります。再試行すると、アプリは先に確認し、同じ変更を二重に行うことはありません。',
  conflictTitle: '{name} はその間に変更されました',
  conflictText: 'このクライアントは、開いた後に他の人が変更しました。まだ何も保存されていません。',
  field: '項目',
  now: '現在の Qlik Cloud',
  yours: '入力した内容',
  nothing: 'なし',
  keepEditing: '編集を続ける',
  takeTheirs: '現在の内容を使う',
  keepMine: '入力した内容を保存',
  scopes: 'スコープ',
  addScope: 'スコープを追加',
  addScopeHelp:
    'スコープを入力して Enter を押してください。空白で区切れば、複数をまとめて貼り付けられます。',
  add: '追加',
  removeScope: 'スコープ {scope} を削除',
  noScopes: 'スコープはありません。クライアントが行えるのは、スコープが不要な操作だけです。',
  suggestions: 'よく使うスコープ',
  badScope:
    '「{scope}」はスコープではありません。引用符、バックスラッシュ、アクセント記号は使用できません。',
  newSecretTitle: '保存しました (新しいシークレットあり)',
  newSecretText:
    'この変更に伴い、Qlik Cloud が {name} の新しいクライアント シークレットを作成しました。',
  close: '閉じる',
}

export const deleteClients = {
  title: '{name} を削除しますか?',
  titleSeveral: 'クライアントを削除しますか? | {count} 件のクライアントを削除しますか?',
  secrets:
    'クライアント シークレットはありません。 | {count} 件のクライアント シークレットがすぐに使えなくなります。',
  secretsSeveral:
    'クライアント シークレットはありません。 | {count} 件のクライアント シークレットがすぐに使えなくなります。',
  tokens: '発行済みのトークンは、有効期限が切れるまで有効です。',
  forever: 'この操作は元に戻せません。',
  typeName: '確認のため名前を入力してください',
  typeCount: '確認のため {count} と入力してください',
  typeHelp: '名前: {name}',
  typeCountHelp: '削除するクライアントの件数です。',
  listLabel: '削除するクライアント',
  submit: '削除',
  deleting: '削除しています…',
  progress: '{count} 件中 {done} 件を削除しました',
  stop: '中止',
  stopping: '中止しています…',
  states: {
    queued: '待機中',
    waiting: '未削除',
    running: '削除しています…',
    done: '削除済み',
    failed: '削除できませんでした: {reason}',
  },
  someLeft: 'すべて削除しました。 | {count} 件のクライアントを削除できませんでした。',
  tryAgain: '再試行',
  close: '閉じる',
  done: '何も削除していません。 | {count} 件のクライアントを削除しました。',
}

export const palette = {
  title: 'コマンド パレット',
  label: 'コマンド、場所、クライアントを検索',
  results: '結果',
  found: '見つかりませんでした。 | {count} 件見つかりました。',
  nothing: '「{text}」に一致するものはありません。',
  kinds: { command: 'コマンド', place: '場所', client: 'クライアント' },
  region: 'リージョン {code}',
  connection: '{name} に切り替え',
  forClient: '対象: {name}',
}

export const shortcuts = {
  title: 'キーボード',
  intro: '文字キーだけの操作は、クライアントの一覧にフォーカスがあるときに使えます。',
  groups: { window: '共通', client: '選択したクライアント', list: '一覧' },
  window: {
    palette: 'コマンド、場所、クライアントを検索',
    create: 'クライアントを作成',
    refresh: '最新の情報に更新',
    cheatSheet: 'この一覧を表示',
  },
  list: {
    move: 'セル単位で移動',
    page: 'ページ単位で移動',
    ends: '最初または最後の列',
    corners: '最初または最後のクライアント',
    extend: '選択範囲を広げる',
    toggle: 'クライアントの選択を切り替え',
    selectAll: 'すべて選択',
    menu: '選択したクライアントのメニューを開く',
  },
  keys: {
    Delete: 'Del',
    arrows: '矢印キー',
    pages: 'Page Up、Page Down',
    ends: 'Home、End',
    shiftArrows: 'Shift + 矢印キー',
    toggle: 'Ctrl + スペース',
    corners: 'Ctrl + Home、Ctrl + End',
    selectAll: 'Ctrl + A',
    menu: 'メニュー キー、Shift + F10',
    control: 'Ctrl + {key}',
  },
  close: '閉じる',
}
