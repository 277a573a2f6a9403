const NOTHING_CHANGED = '何も変更されていません。'
const NOTHING_SENT = 'Qlik Cloud には何も送信されていません。'
const LIST_MAY_BE_OLD =
  '何も変更されていません。ここに表示されている内容は最新ではない可能性があります。'
const STILL_SIGNED_OUT = 'サインアウトしたままです。何も変更されていません。'

export const errors = {
  'bad-input': {
    what: '入力した内容をアプリが受け付けませんでした。',
    data: NOTHING_SENT,
    next: '項目を確認して、もう一度お試しください。',
  },
  'unknown-command': {
    what: 'このウィンドウが、アプリにない操作を要求しました。',
    data: NOTHING_CHANGED,
    next: 'アプリを閉じて開き直してください。再び起きる場合は、再インストールしてください。',
  },
  'forbidden-sender': {
    what: '送信元を確認できない要求だったため、アプリが拒否しました。',
    data: NOTHING_CHANGED,
    next: 'アプリを閉じて開き直してください。',
  },
  internal: {
    what: 'アプリの内部で問題が発生しました。',
    data: 'Qlik Cloud から問題の報告はありません。変更を繰り返す前に一覧を確認してください。',
    next: 'もう一度お試しください。失敗が続く場合は、アプリを閉じて開き直してください。',
  },
  'connection-not-found': {
    what: 'この接続はもうありません。',
    data: NOTHING_CHANGED,
    next: '別の接続を選択するか、もう一度追加してください。',
  },
  'insecure-url': {
    what: 'このアドレスに資格情報を送信するのは安全ではありません。',
    data: NOTHING_SENT,
    next: 'https を使用してください。http はこのコンピューターに対してのみ使用できます。',
  },
  'not-signed-in': {
    what: 'この接続にサインインしていません。',
    data: NOTHING_CHANGED,
    next: 'サインインしてから、もう一度お試しください。',
  },
  'session-expired': {
    what: 'セッションの有効期限が切れました。',
    data: '失われたものはありません。読み込み済みの内容は引き続き閲覧できます。',
    next: '更新や変更を行うには、もう一度サインインしてください。',
  },
  'bad-credentials': {
    what: 'クライアント ID またはクライアント シークレットが受け付けられませんでした。',
    data: NOTHING_CHANGED,
    next: '両方を確認するか、新しいクライアント シークレットを生成して貼り付け直してください。',
  },
  'bad-api-key': {
    what: 'API キーが受け付けられませんでした。',
    data: NOTHING_CHANGED,
    next: 'API キーを確認するか、テナントで新しい API キーを生成して貼り付けてください。',
  },
  'sign-in-denied': {
    what: 'ブラウザーでアクセスが拒否されました。',
    data: STILL_SIGNED_OUT,
    next: 'もう一度サインインしてアクセスを許可するか、別のアカウントを使用してください。',
  },
  'sign-in-timed-out': {
    what: 'サインインが時間内に完了しませんでした。',
    data: STILL_SIGNED_OUT,
    next: 'もう一度サインインしてください。制限時間は 2 分です。',
  },
  'sign-in-failed': {
    what: 'サインインできませんでした。',
    data: STILL_SIGNED_OUT,
    next: 'もう一度お試しください。失敗が続く場合は、この接続の発行者と OAuth クライアント ID を確認してください。',
  },
  'browser-not-opened': {
    what: 'ブラウザーを開けませんでした。',
    data: STILL_SIGNED_OUT,
    next: 'このコンピューターで既定のブラウザーを設定してから、もう一度お試しください。',
  },
  'revocation-failed': {
    what: 'ここではサインアウトしましたが、Qlik Cloud に通知できませんでした。',
    data: 'このコンピューターにサインインの情報は残っていません。アクセスは有効期限が切れるまで有効な場合があります。',
    next: 'このコンピューターが共有のものであるか紛失した場合は、ID プロバイダーでセッションを終了してください。',
  },
  'sample-not-started': {
    what: 'サンプル組織を起動できませんでした。',
    data: 'ご自身の接続に影響はありません。',
    next: 'もう一度お試しください。失敗が続く場合は、アプリを閉じて開き直してください。',
  },
  'keychain-unreadable': {
    what: 'このコンピューターのキーチェーンを現在読み取れません。',
    data: 'その内容はそのまま残っています。',
    next: 'キーチェーンのロックを解除してアプリを開き直すか、もう一度サインインしてください。',
  },
  'off-by-policy': {
    what: '管理者はこの操作を許可していません。',
    data: NOTHING_CHANGED,
    next: 'このコンピューターの管理者に問い合わせてください。',
  },
  'update-waits': {
    what: '新しいシークレットがまだコピーされていないため、失われます。',
    data: NOTHING_CHANGED,
    next: '新しいシークレットをコピーするか閉じてから、再起動してください。',
  },
  'keychain-unavailable': {
    what: 'このコンピューターには、アプリが使用できるキーチェーンがありません。',
    data: 'サインインはメモリにのみ保持され、アプリを閉じると終了します。',
    next: 'もう一度サインインしてください。サインインを維持するには、このコンピューターにキーチェーンを設定してください。',
  },
  offline: {
    what: 'Qlik Cloud に接続できませんでした。',
    data: LIST_MAY_BE_OLD,
    next: 'ネットワーク接続を確認してから、もう一度お試しください。',
  },
  'untrusted-certificate': {
    what: 'このアドレスの証明書は、このコンピューターで信頼されていません。',
    data: '何も送信されていません。サインアウトもされていません。',
    next: 'プロキシが通信を検査していないか、ネットワーク管理者に確認してください。',
  },
  'timed-out': {
    what: 'Qlik Cloud の応答に時間がかかりすぎました。',
    data: LIST_MAY_BE_OLD,
    next: 'しばらくしてから、もう一度お試しください。',
  },
  cancelled: {
    what: 'キャンセルされました。',
    data: NOTHING_CHANGED,
    next: '準備ができたら、もう一度始めてください。',
  },
  'rate-limited': {
    what: 'Qlik Cloud がこのアカウントの要求を制限しています。',
    data: LIST_MAY_BE_OLD,
    next: '少し待ってから、もう一度お試しください。',
  },
  refused: {
    what: 'Qlik Cloud が要求を拒否しました。',
    data: NOTHING_CHANGED,
    next: '詳細を確認し、示された点を修正して、もう一度お試しください。',
  },
  forbidden: {
    what: '現在のサインインには、この操作を行う権限がありません。',
    data: NOTHING_CHANGED,
    next: 'Qlik 組織の所有者に必要な権限を依頼するか、別のアカウントでサインインしてください。',
  },
  'not-found': {
    what: '要求されたものは、Qlik Cloud にもうありません。',
    data: '他の人が削除した可能性があります。ほかに変更されたものはありません。',
    next: '一覧を更新してください。',
  },
  conflict: {
    what: 'その間に他の人が変更したか、上限に達しました。',
    data: '変更は適用されていません。',
    next: '一覧を更新してから、もう一度お試しください。',
  },
  'server-error': {
    what: 'Qlik Cloud 側でエラーが発生しました。',
    data: LIST_MAY_BE_OLD,
    next: 'しばらくしてから、もう一度お試しください。失敗が続く場合は、詳細にあるトレース ID を Qlik サポートにお伝えください。',
  },
  'bad-answer': {
    what: 'Qlik Cloud のものとは思えない応答が返されました。',
    data: '何も変更されていません。サインアウトもされていません。',
    next: 'この接続のベース URL と、ネットワークのサインイン ページが間に入っていないかを確認してください。',
  },
  'endless-pages': {
    what: '一覧が終わらないため、読み込みを中止しました。',
    data: 'これまでに読み込んだ行を表示しています。一覧は完全ではない可能性があります。',
    next: 'もう一度お試しください。失敗が続く場合は、Qlik サポートにお知らせください。',
  },
  'outcome-unknown': {
    what: 'Qlik Cloud からの応答が途中で失われました。',
    data: 'クライアントが作成されたかどうかは不明です。要求は二重には送信されていません。',
    next: 'もう一度作成する前に、一覧を確認してください。',
  },
  'journal-unavailable': {
    what: 'アクティビティの記録を書き込めないため、変更は行われませんでした。',
    data: NOTHING_SENT,
    next: 'ディスクの空き容量を増やすか、アプリのフォルダーへの書き込みを許可してから、もう一度お試しください。',
  },
  'export-failed': {
    what: 'ファイルを書き込めませんでした。',
    data: '以前からあったものはそのまま残っています。',
    next: '別のフォルダーを選ぶか、ディスクの空き容量を増やしてください。',
  },
  'tenant-not-found': {
    what: 'このテナントが見つかりません。',
    data: '何も変更されていません。',
    next: 'テナントの一覧を更新してください。削除された可能性があります。',
  },
  'tenant-not-reached': {
    what: 'このテナントに使う資格情報が選ばれていません。',
    data: '何も変更されていません。',
    next: 'テナントを開き、接続方法を選んでください。',
  },
  'subscription-needed': {
    what: 'Qlik Cloud はここではサブスクリプションごとにのみテナントを一覧表示しますが、まだ 1 つもわかっていません。',
    data: '何も変更されていません。',
    next: 'サブスクリプション ID (ライセンス番号) を入力して、もう一度お試しください。',
  },
  'not-offered': {
    what: 'このサービスにはリージョン レベルのクライアント用の API がありません。',
    data: '何も変更されていません。',
    next: 'My Qlik を使用し、クライアントをここに記録すると、コピーやテストができます。',
  },
  'secret-gone': {
    what: 'このクライアント シークレットは、アプリにもうありません。',
    data: 'クライアントとそのシークレットは Qlik Cloud に残っています。',
    next: 'コピーがない場合は、クライアントの新しいシークレットを生成してください。',
  },
  'clipboard-failed': {
    what: 'クリップボードを使用できませんでした。',
    data: '何もコピーも消去もされていません。',
    next: 'もう一度お試しください。別のプログラムがクリップボードを使用している可能性があります。',
  },
  'settings-not-saved': {
    what: '設定を保存できませんでした。',
    data: '以前の設定がそのまま有効です。',
    next: 'アプリのフォルダーに書き込みができ、空き容量があることを確認してから、もう一度お試しください。',
  },
  'link-not-allowed': {
    what: 'アプリはこのリンクを開きません。',
    data: NOTHING_CHANGED,
    next: '信頼できるリンクであれば、ご自身でブラウザーで開いてください。',
  },
}
