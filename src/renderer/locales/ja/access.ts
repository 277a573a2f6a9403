export const access = {
  intro: 'どの資格情報で何に接続できるかを示します。テナントには、接続方法を選んでから接続します。',
  reachTenants: 'テナントに接続…',
  tableLabel: '資格情報とその接続先',
  emptyTitle: '接続中のテナントはまだありません',
  emptyText:
    'テナントと資格情報を選ぶと、その OAuth クライアントを組織のものと並べて表示し、変更できます。',
  columns: {
    place: '場所',
    region: 'リージョン',
    method: '資格情報',
    client: 'クライアントまたはアカウント',
    kept: '保管場所',
    state: '状態',
    botUser: 'ボット ユーザー',
    actions: '操作',
  },
  methods: {
    'client-credentials': 'クライアント資格情報',
    browser: 'ブラウザーでのサインイン',
    connection: 'この接続のクライアント',
    'kept-secret': '保管済みのクライアント シークレット',
    'client-secret': 'このテナント用のクライアント シークレット',
    'api-key': 'API キー',
  },
  storage: { keychain: 'キーチェーン', memory: 'メモリ (アプリを閉じるまで)' },
  states: { working: '有効', signingIn: 'サインイン中…', signedOut: 'サインアウト済み' },
  botUser: { there: 'あり', none: 'なし' },
  actionFor: '{action} ({name})',
  change: '変更…',
  stop: '接続をやめる',
}

export const reachTenants = {
  title: '{name} に接続',
  titleSeveral: '{count} 件のテナントに接続',
  credential: '資格情報',
  ways: {
    connection: 'この接続のクライアント資格情報 (クライアント {client})',
    connectionHelp: 'この接続のクライアントが、テナントにもサインインします。',
    kept: '{client} の保管済みシークレット',
    keptHelp: {
      organization:
        '組織レベルのクライアントです。シークレットはこのコンピューターのキーチェーンにあります。',
      region:
        '{region}、サブスクリプション {subscription} のリージョンレベルのクライアントです。シークレットはこのコンピューターのキーチェーンにあります。',
      tenant:
        'テナントレベルのクライアントです。シークレットはこのコンピューターのキーチェーンにあります。',
    },
    clientSecret: 'このテナント用のクライアント ID とシークレット',
    clientSecretHelp: 'シークレットはこのコンピューターのキーチェーンに保管されます。',
    apiKey: 'API キー',
    apiKeyHelp: '生成した人の権限を持ちます。キーチェーンに保管されます。',
    browser: 'ブラウザーでサインイン',
    browserHelp: '自分のアカウントでテナントにサインインします。',
  },
  apiKeyField: 'API キー',
  oauthClientIdHelp: 'このテナントのネイティブ OAuth クライアントです。',
  oneByOne:
    'API キー、ブラウザー、または 1 つのテナントのクライアントを使うには、テナントに 1 つずつ接続してください。',
  noWay:
    'これらすべてのテナントに接続できるものがありません。接続できるクライアントのシークレットをキーチェーンに保管するか (シークレットの管理)、テナントに 1 つずつ接続してクライアント シークレットを貼り付けてください。',
  botUser:
    '最初のトークンによって、{name} に管理者権限を持つボット ユーザーが作成されます。クライアントを削除しても残ります。',
  botUsers:
    '最初のトークンによって、これらの各テナントに管理者権限を持つボット ユーザーが作成されます。クライアントを削除しても残ります。',
  submit: '接続',
  submitBotUser: '接続して {count} 件のボット ユーザーを作成',
  reaching: '接続しています…',
  listLabel: '接続するテナント',
  states: {
    queued: '待機中',
    waiting: '未接続',
    running: '接続しています…',
    done: '接続済み',
    failed: '接続できませんでした: {reason}',
  },
  progress: '{count} 件中 {done} 件に接続しました',
  someLeft: 'すべてのテナントに接続しました。 | {count} 件のテナントに接続していません。',
  stop: '中止',
  stopping: '中止しています…',
  close: '閉じる',
  done: '{count} 件のテナントに接続しました。',
  asks: '{name} がサインインを求めています',
}

export const pickTenants = {
  title: 'テナントに接続',
  text: '1 つの資格情報で接続するテナントを選んでください。',
  find: 'テナントを検索',
  group: '{region}、サブスクリプション {subscription}',
  chosen: 'テナントが選ばれていません | {count} 件のテナントを選択',
  none: 'すべてのテナントに接続しています。',
  next: '次へ…',
}

export const unreachedTenant = {
  title: '{name} への接続方法が選ばれていません',
  text: 'このテナントの資格情報を選ぶと、その OAuth クライアントがここに表示されます。',
  failedTitle: '{name} に接続できません',
  reach: 'このテナントに接続…',
}

export const stopReaching = {
  title: '{name} への接続をやめますか?',
  text: 'アプリはこのテナントに問い合わせなくなり、OAuth クライアントの一覧を消去します。',
  credential: {
    connection: 'クライアント資格情報は接続に残ります。',
    'kept-secret': 'クライアント シークレットは、このコンピューターのキーチェーンに残ります。',
    'client-secret':
      'クライアント シークレットはこのコンピューターから消去されます。クライアントから削除するまで有効です。',
    'api-key': 'API キーはこのコンピューターから消去されます。テナントで削除するまで有効です。',
    browser: 'サインインはテナントで取り消され、このコンピューターから消去されます。',
  },
  botUser: 'ボット ユーザーはテナントに残ります。',
  confirm: '接続をやめる',
  done: '{name} への接続をやめました。',
}
