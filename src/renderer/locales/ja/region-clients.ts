export const regionClients = {
  noName:
    '名前は Qlik Cloud が決めます。各サブスクリプションに、リージョンごとに 1 つだけ作成できます。',
  subscription: 'サブスクリプション ID',
  region: 'リージョン',
  regionAndCode: '{place} ({code})',
  scopes: 'スコープ (固定)',
  create: '作成',
  seats: '{region} のリージョンレベルのクライアント',
  seat: 'サブスクリプション {subscription}',
  noClient: 'クライアントはまだありません',
  found:
    '一覧のこの場所にクライアントがあります (作成: {when})。他の人が作成したものでなければ、あなたのクライアントです。クライアント シークレットは応答にしか含まれていなかったため、失われています。シークレットを再生成してください。',
  notFound: '一覧のこの場所にクライアントはありません。もう一度作成できます。',
  unknownSubscription: 'ここにサブスクリプションは見つかっていません。',
  recordedHere: 'このコンピューターに記録済み',
  madeWhen: 'シークレットの作成: {when}',
  actions: '{name} の操作',
  notOffered:
    'このサービスには、リージョンレベルのクライアントの API がありません。My Qlik で作成し、このコンピューターで使用するにはここに記録してください。',
  openMyQlik: 'My Qlik を開く',
  record: 'クライアントを記録…',
  botUser: 'テナントのボット ユーザー',
  botUserName: '{name}、{subject}',
  created: '作成日時',
  secret: 'シークレット',
  clientId: 'クライアント ID',
  close: '閉じる',
}

export const regenerateSecret = {
  title: '{name} のシークレットを再生成しますか?',
  text: '現在のシークレットはすぐに使えなくなります。使用しているものには、新しいシークレットが必要です。発行済みのトークンは、有効期限が切れるまで有効です。',
  kept: 'このコンピューターのキーチェーンにあるシークレットも消去されます。',
  submit: '再生成',
  submitting: '再生成しています…',
  newTitle: '新しいシークレット',
  newText: '{name} の古いシークレットは使えなくなりました。',
  lost: '応答が途中で失われました。シークレットは置き換えられた可能性があり、その場合、新しいシークレットは誰の手元にもありません。念のため、もう一度再生成してください。',
  back: '戻る',
}

export const recordClient = {
  title: 'リージョンレベルのクライアントを記録',
  intro:
    'My Qlik で作成したクライアントのための記録です。シークレットはこのコンピューターのキーチェーンに保存され、Qlik Cloud には何も送信されません。',
  seat: 'サブスクリプション {subscription}、{region}',
  clientId: 'クライアント ID',
  clientSecret: 'クライアント シークレット',
  made: 'シークレットの作成日',
  madeHelp: '今日であれば、空のままにしてください。',
  required: '入力してください。',
  tooLong: '長すぎます。',
  future: 'この日はまだ来ていません。',
  submit: '記録',
  submitting: '記録しています…',
  done: 'クライアントを記録しました。',
}

export const regionTest = {
  tenant: '問い合わせるテナント',
  bot: '最初のトークンによって、{tenant} に管理者権限を持つボット ユーザーが作成されます。クライアントを削除しても残ります。',
  noTenant:
    'このリージョンにこのサブスクリプションのテナントは見つかっていないため、問い合わせ先がありません。',
}
