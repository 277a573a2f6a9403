export const createWhere = {
  label: '場所',
  find: '場所を検索',
  organization: '組織全体',
  seat: '{region} · サブスクリプション {subscription}',
  tiers: { organization: '組織レベル', region: 'リージョンレベル', tenant: 'テナントレベル' },
  reach: {
    region:
      'リージョンレベル · {region} にあるサブスクリプション {subscription} のすべてのテナントに及びます',
    tenant: 'テナントレベル · テナント {tenant} だけに及びます',
  },
  advice: {
    organization:
      'すべてのサブスクリプションのすべてのテナントに及びます。テナントが 1 つだけなら、テナントレベルのクライアントで足ります。',
    region:
      'このリージョンにあるこのサブスクリプションのすべてのテナントに及びます。テナントが 1 つだけなら、テナントレベルのクライアントで足ります。',
  },
}

export const tenantForm = {
  appType: 'アプリの種類',
  appTypes: {
    web: 'Web',
    native: 'ネイティブ',
    spa: 'シングルページ アプリ',
    'anonymous-embed': '匿名の埋め込み',
  },
  appTypeHelp: {
    web: 'サーバーで動作し、シークレットや秘密鍵を保持できます。',
    native: '個人のコンピューターや電話で動作します。ブラウザーでサインインします。',
    spa: 'ブラウザーで動作します。サインインして使い、シークレットはありません。',
    'anonymous-embed': 'サインインしない人に、他のページの中で内容を表示します。',
  },
  scopes: 'スコープ',
  redirectUris: 'リダイレクト URI',
  redirectUrisHelp: 'サインインの後に戻る場所です。1 行に 1 つ入力してください。',
  allowedOrigins: '許可するオリジン',
  allowedOriginsHelp: 'このクライアントを使用できるサイトです。1 行に 1 つ入力してください。',
  grantTypes: '人を介さずにできること',
  grants: {
    client_credentials: 'クライアント資格情報 (マシン間)',
    'urn:qlik:oauth:user-impersonation': 'ユーザーの代理',
  },
  grantHelp: {
    client_credentials:
      '最初のトークンによって、テナントに管理者権限を持つボット ユーザーが作成されます。',
    'urn:qlik:oauth:user-impersonation': 'テナントのユーザーとして動作するトークンを取得できます。',
  },
  authMethods: 'サインインの方法',
  methods: { client_secret: 'クライアント シークレット', private_key_jwt: '秘密鍵 (JWT)' },
  methodHelp: {
    client_secret: 'Qlik Cloud がシークレットを作成し、一度だけ表示します。',
    private_key_jwt: '秘密鍵で署名します。Qlik Cloud が知るのは公開鍵だけです。',
  },
  publicKeys: '公開鍵',
  trusted: '信頼済み (同意を求めません)',
  trustedHelp: '自社で運用するアプリにのみ使用してください。',
  clientUri: 'ホームページ',
  logoUri: 'ロゴのアドレス',
  jwksUri: '公開鍵のアドレス (JWKS)',
  line: '{line} 行目: {words}',
  issues: {
    empty: '入力してください。',
    'too-long': '長すぎます。',
    'redirect-uri':
      'リダイレクト URI ではありません。https (このコンピューターでは http も可) で始まり、フラグメントやアスタリスクは使用できません。',
    'native-only': 'アプリを開くアドレスは、アプリの種類がネイティブの場合にのみ使用できます。',
    origin:
      'オリジンではありません。パスを付けずに、スキーム、ホスト、ポートだけを入力してください。',
    'web-uri': 'Web アドレスではありません。http または https で始まります。',
    'not-for-app-type': 'この種類のアプリのクライアントにはありません。',
    'not-for-auth-method': '鍵は、秘密鍵でサインインするクライアントに使用します。',
    'private-key': 'これは秘密鍵です。公開鍵だけを入力してください。',
    other: 'Qlik Cloud はこれを受け付けません。',
    redirectUris: {
      empty: 'このクライアントには人がサインインするため、リダイレクト URI が必要です。',
    },
    allowedAuthMethods: { empty: 'クライアントのサインインの方法を選択してください。' },
    publicKeys: { empty: '公開鍵を追加するか、鍵のペアを生成してください。' },
  },
}

export const keyFields = {
  list: 'クライアントの公開鍵',
  none: '公開鍵はまだありません。',
  generated: 'ここで作成',
  remove: '削除',
  removeKey: '鍵 {kid} を削除',
  paste: '公開鍵を追加',
  pasteHelp: 'JSON Web Key、PEM 形式の公開鍵、または証明書を貼り付けてください。',
  add: '追加',
  algorithm: 'アルゴリズム',
  generate: '鍵のペアを生成',
  generating: '生成しています…',
  generateHelp: '秘密鍵は、クライアントの作成後に一度だけ表示されます。',
  generateHelpSaved: '秘密鍵は、保存後に一度だけ表示されます。',
  faults: {
    'no-key': '読み取れる公開鍵ではありません。',
    'private-key':
      'これは秘密鍵です。公開鍵を貼り付け、この秘密鍵は他人に知られたものとして扱ってください。',
    'weak-key': 'RSA の鍵は 2048 ビット以上が必要です。',
    'unsupported-key':
      '使用できるのは、RS256 または RS512 の RSA の鍵と、曲線 P-384 の鍵だけです。',
    'known-key': 'この ID の鍵はすでに一覧にあります。',
  },
}

export const privateKey = {
  label: '秘密鍵',
  hidden: '秘密鍵は隠されています',
  copy: '秘密鍵をコピー',
  keptNote:
    'この秘密鍵は、このコンピューターから再び使用できます。パスワードと同じように扱ってください。',
  once: 'このダイアログを閉じると、この秘密鍵は二度と表示できません。パスワードと同じように扱ってください。',
  askTitle: '秘密鍵はまだコピーされていません',
  noSecret: 'このクライアントにシークレットはありません。人がブラウザーでサインインします。',
  keyOnly: 'このクライアントにシークレットはありません。秘密鍵でサインインします。',
}

export const editTenantClient = {
  title: '{name} を編集',
}

export const publishClient = {
  title: '{name} を公開しますか?',
  text: '公開すると、他のテナントがこのクライアントをその ID で使用できます。公開をここで取り消すことはできません。',
  submit: '公開',
  submitting: '公開しています…',
  done: '{name} を公開しました。',
}

export const tierActions = {
  entries: {
    edit: '編集…',
    publish: '公開…',
    view: '詳細を表示…',
    regenerate: 'シークレットを再生成…',
    record: 'もう一度記録…',
    openMyQlik: 'My Qlik を開く',
    forget: '記録を消去…',
  },
  reasons: {
    tenantOnly: 'テナントレベルのクライアントでのみ使用できます。',
    regionOnly: 'リージョンレベルのクライアントでのみ使用できます。',
    regionName: 'リージョンレベルのクライアントの名前は、Qlik Cloud が決めます。',
    regionScopes: 'リージョンレベルのクライアントのスコープは固定です。',
    editInstead: 'テナントレベルのクライアントのスコープは「編集」で変更します。',
    regionSecrets:
      'リージョンレベルのクライアントのシークレットは 1 つです。代わりに再生成してください。',
    noSecrets: 'この種類のアプリのクライアントにシークレットはありません。',
    keyOnly: 'このクライアントは秘密鍵でサインインし、シークレットはありません。',
    noMachine: 'このクライアントは自身のトークンを取得しません。人がサインインします。',
    published: 'このクライアントはすでに公開されています。',
    recorded:
      'このクライアントはここに記録されているだけです。シークレットは My Qlik で再生成してください。',
    notRecorded: 'このコンピューターに記録されているクライアントでのみ使用できます。',
  },
}

export const deleteTier = {
  tenantBot: 'トークンを要求したことがあれば、ボット ユーザーはテナントに残ります。',
  regionBots: 'ボット ユーザーは次のテナントに残ります: {tenants}',
  regionNew: '後で作成するクライアントには、別のボット ユーザーが作成されます。',
  peopleOut: 'このクライアントを通じてサインインできなくなります。',
  forgetTitle: '{name} の記録を消去しますか?',
  forgetStays: 'クライアントは Qlik Cloud に残ります。削除するには My Qlik を開いてください。',
  forgetHere: 'ここでの記録はなくなり、シークレットはキーチェーンから消去されます。',
  forget: '消去',
  forgetting: '消去しています…',
}
