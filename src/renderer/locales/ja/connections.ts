export const start = {
  title: 'SAO Desk へようこそ',
  intro: 'Qlik Cloud 組織の OAuth クライアントを 1 つのウィンドウで管理できます。',
  addTitle: '接続を追加',
  addIntro: 'このアプリが Qlik Cloud 組織にサインインする方法を選択してください。',
  choices: '接続方法',
  browserTitle: 'ブラウザーでサインイン',
  browserText: '会社の OAuth 設定を通じて、自分のアカウントを使用します。',
  credentialsTitle: 'クライアント資格情報を使用',
  credentialsText:
    'クライアント ID とクライアント シークレットを使用します。Qlik が文書化している方法です。',
  sampleTitle: 'サンプル組織を試す',
  sampleText: 'このコンピューター上の架空のデータです。アカウントは不要です。',
  sampleStarting: 'サンプル組織を起動しています…',
  back: '戻る',
}

export const form = {
  browserTitle: 'ブラウザーでサインイン',
  browserNote:
    'Qlik はデスクトップ アプリ用のクライアントを公開していません。発行者と OAuth クライアント ID は、会社の設定で用意されたものを使用します。どちらもない場合は、文書化された方法であるクライアント資格情報を使用してください。',
  credentialsTitle: 'クライアント資格情報を使用',
  credentialsNote:
    '組織レベルの OAuth クライアントを使用してください。アプリは確認のために一度サインインし、その後クライアント シークレットをこのコンピューターのキーチェーンに保管します。',
  name: '名前',
  nameHelp: 'アプリで表示する組織の名前です。',
  baseUrl: 'ベース URL',
  baseUrlHelp: '組織が別のアドレスを使用していなければ、Cloud Console です。',
  issuer: '発行者',
  issuerHelp: 'ID プロバイダー (issuer) のアドレスです。https で始まります。',
  oauthClientId: 'OAuth クライアント ID',
  clientId: 'クライアント ID',
  clientSecret: 'クライアント シークレット',
  showSecret: 'クライアント シークレットを表示',
  hideSecret: 'クライアント シークレットを隠す',
  connect: '接続',
  connecting: '確認しています…',
}

export const fieldErrors = {
  empty: '{field}を入力してください。',
  'too-long': '{field}が長すぎます。',
  'not-a-url': 'Web アドレスではありません。https で始まるものを入力してください。',
  'insecure-url': 'https を使用してください。http はこのコンピューターに対してのみ使用できます。',
  'user-info': 'アドレスにユーザー名とパスワードを含めないでください。',
  invalid: 'この内容はここでは使用できません。',
}

export const signIn = {
  waitingTitle: 'ブラウザーで続けてください',
  waitingText: 'ブラウザーでページが開きました。そこでサインインしてから、ここに戻ってください。',
  remaining: '残り時間: {time}',
  cancel: 'キャンセル',
  reopen: 'ブラウザーをもう一度開く',
  checkingTitle: 'サインインしています',
  checkingText: 'アプリがクライアント資格情報でアクセスを要求しています。',
  signedOutTitle: 'サインアウトしました',
  signedOutText: '{name} にサインインしていません。',
  signInBrowser: 'ブラウザーでサインイン',
  secretText:
    'クライアント シークレットをもう一度入力してください。サインアウト後は、このコンピューターに保管されません。',
  signIn: 'サインイン',
  signInText: 'ブラウザーが開き、サインインを求められます。',
  tryAgain: '再試行',
  signOutAgain: 'もう一度サインアウト',
  keychainAgain: 'キーチェーンをもう一度確認',
  expiredWaiting: 'ブラウザーのページでサインインを完了してください。残り時間: {time}',
  expiredSignIn: 'もう一度サインイン',
  memoryOnly:
    'このサインインはメモリにのみ保持されます。アプリを閉じた後は、もう一度サインインする必要があります。',
}

export const connectionMenu = {
  label: '接続:',
  switchTo: '接続を切り替え',
  add: '接続を追加…',
  signOut: 'サインアウト',
  remove: '接続を削除…',
  removeTitle: '{name} を削除しますか?',
  removeText:
    'サインアウトし、この接続をこのコンピューターから消去します。Qlik Cloud では何も変わりません。',
  removeConfirm: '削除',
}
