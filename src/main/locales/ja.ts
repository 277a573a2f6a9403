import type { MainWords } from './en'

export const ja: MainWords = {
  menu: {
    about: 'SAO Desk について',
    settings: '設定…',
    services: 'サービス',
    hide: 'SAO Desk を隠す',
    hideOthers: 'ほかを隠す',
    showAll: 'すべてを表示',
    quitApp: 'SAO Desk を終了',
    file: 'ファイル',
    quit: '終了',
    edit: '編集',
    undo: '元に戻す',
    redo: 'やり直す',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    delete: '削除',
    selectAll: 'すべて選択',
    view: '表示',
    actualSize: '実際のサイズ',
    zoomIn: '拡大',
    zoomOut: '縮小',
    fullScreen: 'フル スクリーン',
    window: 'ウィンドウ',
    minimize: '最小化',
    zoom: '拡大/縮小',
    close: '閉じる',
    front: 'すべてを手前に移動',
    develop: '開発',
    reload: '再読み込み',
    developerTools: '開発者ツール',
    help: 'ヘルプ',
    diagnostics: '診断情報…',
  },
  callback: {
    'signed-in': {
      title: 'サインインしました',
      text: 'このタブを閉じて、SAO Desk に戻ってください。',
    },
    denied: {
      title: 'サインインを取り消しました',
      text: '何も変更されていません。このタブは閉じてかまいません。SAO Desk でもう一度お試しいただけます。',
    },
    failed: {
      title: 'サインインが完了しませんでした',
      text: 'このタブは閉じてかまいません。何が起きたかは SAO Desk に表示され、そこからもう一度お試しいただけます。',
    },
    unexpected: {
      title: 'このページには何もありません',
      text: 'SAO Desk は自身のサインインを待っていますが、このページはその一部ではありません。',
    },
  },
  newerData: {
    message: 'このコンピューターでは、より新しいバージョンの SAO Desk が使われています。',
    detail:
      'このバージョンではそのデータを読み取れないため、そのまま残します。隣に新しく作成して始めるか、終了して新しいバージョンをインストールしてください。',
    startFresh: '新しく始める',
    quit: '終了',
  },
  cannotStart: {
    title: 'SAO Desk を起動できません',
    data: (folder) => `何も変更されていません。アプリが保存した内容は ${folder} にあります。`,
    next: 'アプリを開き直してください。失敗が続く場合は、詳細を管理者にお伝えください。',
    details: (reason) => `詳細: ${reason}`,
  },
}
