export const live = {
  lastKnown: '{clients} · 最後に取得した一覧: {time}',
  lastKnownList: '最後に取得した一覧 ({time}) を表示しています。',
  noList: 'このコンピューターには、まだ一覧がありません。',
  changesOff: 'Qlik Cloud に接続できるまで、変更は行えません。',
}
