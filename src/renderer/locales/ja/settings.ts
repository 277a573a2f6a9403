export const settings = {
  title: '設定',
  open: '設定',
  close: '閉じる',
  reset: '既定値に戻す',
  resetDone: 'すべての設定を既定値に戻しました',
  language: {
    title: '言語',
    label: 'アプリの言語',
    system: 'システムに合わせる',
    help: '日付と数値は引き続きシステムに従います。',
  },
  appearance: {
    title: '外観',
    label: '配色',
    system: 'システムに合わせる',
    light: 'ライト',
    dark: 'ダーク',
  },
  clipboard: {
    title: 'クリップボード',
    label: 'コピーしたシークレットを消去するまでの時間',
    never: '消去しない',
    help: 'クリップボードにまだ残っている場合だけ消去します。サインアウト時とアプリの終了時にも消去します。',
    neverHelp: '別のものをコピーするか、サインアウトするか、アプリを閉じるまで残ります。',
  },
  seconds: '{count} 秒',
  minutes: '{count} 分',
  damaged:
    '設定ファイルが壊れていました。読み取れなかった設定は既定値に戻っています。元のファイルは {name} として残してあります。',
  damagedInPlace:
    '設定ファイルを読み取ることも、別の名前にすることもできませんでした。読み取れなかった設定は既定値になっています。何も上書きしていません。',
}
