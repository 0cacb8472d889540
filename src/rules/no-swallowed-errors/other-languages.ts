/** Words for a failure in Korean, Chinese, Japanese and Russian. */
const failing = /실패|오류|에러|장애|失败|失敗|错误|錯誤|异常|異常|エラー|ошибк|сбо[йеяю]|неудач/i;

/** The same, with words in the same sentence for that it is borne: it falls back, is ignored, must not matter. */
const borne =
  /(?:실패|오류|에러|장애)[^.\n]{0,30}(?:폴백|무시|막지|않|안 )|(?:失败|失敗|错误|錯誤|异常|異常|エラー)[^.。\n]{0,20}(?:不影[响響]|不阻[塞断]|不中断|忽略|降级|兜底|回退|無視|続行|フォールバック)|(?:ошибк|сбо[йеяю]|неудач)[^.\n]{0,30}(?:не (?:должн|прерыв|блокир|влия|меша)|игнорир)/i;

/** The same in Spanish and Portuguese: `si falla, se ignora`, `retorna null se o cache falhar`, `não deve bloquear`. */
const borneInLatin =
  /\bfal(?:l[ao]|ha)s? silencios(?:[ao]s?|amente)\b|\b(?:retorna|regresa|devuelve|devolve) (?:\S+ ){1,3}(?:si|se|cuando|quando|en caso de|em caso de)[^.\n]{0,40}\b(?:fall[ae]|falh[ae]r?|err(?:or|o))\b|\bn(?:o|ão) (?:debe|puede|deve|pode) (?:romper|fallar|bloquear|interrumpir|afectar|quebrar|falhar|interromper|afetar)(?![\p{L}])/iu;

/** True for a comment in another script than this one that speaks of a failure: what exactly it says of it is not for a pattern to read. */
export const speaksOfFailure = (comment: string): boolean => failing.test(comment);

/** True if a comment in one of these languages says that a failure is borne. */
export const saysItIsBorne = (comment: string): boolean => borne.test(comment) || borneInLatin.test(comment);
