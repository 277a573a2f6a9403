export const secrets = {
  title: 'Geheime Client-Schlüssel von {name}',
  count: 'Keine Schlüssel | Einer von {max} Schlüsseln | {count} von {max} Schlüsseln',
  listLabel: 'Geheime Client-Schlüssel',
  created: 'Erstellt: {when}',
  createdBy: 'Erstellt: {when}, von {who}',
  createdUnknown: 'Qlik Cloud nennt kein Erstellungsdatum',
  overdue: 'Mehr als ein Jahr alt',
  isNew: 'Neu',
  kept: 'Auf diesem Computer aufbewahrt',
  copy: 'Kopieren',
  copyHint: 'Schlüssel {hint} kopieren',
  forget: 'Vergessen',
  forgetHint: 'Schlüssel {hint} auf diesem Computer vergessen',
  remove: 'Entfernen',
  removeHint: 'Schlüssel {hint} entfernen',
  none: 'Dieser Client hat keinen geheimen Client-Schlüssel, daher kann sich nichts damit anmelden. Generieren Sie einen.',
  generate: 'Schlüssel generieren',
  generating: 'Wird generiert…',
  close: 'Schließen',
  back: 'Zurück',
  newLabel: 'Der neue Schlüssel {hint}',
  newLabelUnnamed: 'Der neue Schlüssel',
  done: 'Fertig',
  keep: 'Im Schlüsselbund dieses Computers aufbewahren',
  keepHelp: 'Er kann dann von diesem Computer aus erneut kopiert werden.',
  keptNote:
    'Sie können diesen Schlüssel von diesem Computer aus erneut kopieren. Behandeln Sie ihn wie ein Passwort.',
  limit:
    'Ein Client kann höchstens {max} Schlüssel haben, daher lässt sich kein weiterer generieren. Entfernen Sie zuerst einen. Der älteste ist {hint}, erstellt {when}.',
  limitUndated:
    'Ein Client kann höchstens {max} Schlüssel haben, daher lässt sich kein weiterer generieren. Entfernen Sie zuerst einen.',
  removeOldest: '{hint} entfernen',
  faster: 'Jemand anderes war schneller. Für Sie wurde kein Schlüssel generiert.',
  lost: 'Die Antwort von Qlik Cloud ging unterwegs verloren. Vielleicht gibt es einen neuen Schlüssel, doch sein Wert stand nur in dieser Antwort. Er wurde nicht zweimal angefordert.',
  lostChecking: 'Es wird nachgesehen, was Qlik Cloud jetzt hat…',
  lostCheck: 'Erneut nachsehen',
  lostFound:
    'Qlik Cloud hat jetzt den Schlüssel {hint}, erstellt {when}, den es vorher nicht gab. Falls ihn niemand anderes erzeugt hat, ist es Ihrer, und niemand kann ihn verwenden: Entfernen Sie ihn.',
  lostNone: 'Qlik Cloud hat keinen neuen Schlüssel. Sie können erneut einen generieren.',
  leftover:
    'Dieser Computer bewahrt noch den Schlüssel {hint} auf, den Qlik Cloud nicht mehr hat. Damit kann sich nichts mehr anmelden.',
  removeTitle: 'Schlüssel {hint} entfernen?',
  removeText:
    'Was sich mit diesem Schlüssel anmeldet, funktioniert dann nicht mehr: Es erhält keine neuen Token. Vorhandene Token bleiben gültig, bis sie ablaufen. Das lässt sich nicht rückgängig machen.',
  removeLast:
    'Es ist der einzige Schlüssel von {name}: Nichts kann sich anmelden, bis Sie einen neuen generieren.',
  removeKept: 'Er wird auch aus dem Schlüsselbund dieses Computers entfernt.',
  removing: 'Wird entfernt…',
  removed: 'Der Schlüssel {hint} wurde entfernt.',
  generated: 'Ein neuer Schlüssel wurde generiert.',
  forgotten: 'Dieser Computer bewahrt den Schlüssel {hint} nicht mehr auf.',
}

export const copyAs = {
  title: '{name} kopieren als',
  format: 'Form',
  formats: {
    env: '.env-Datei',
    json: 'JSON',
    curl: 'curl-Befehl',
    'qlik-cli': 'qlik-cli-Befehl',
  },
  formatHelp: {
    env: 'Drei Zeilen: Basis-URL, Client-ID und geheimer Client-Schlüssel.',
    json: 'Ein Objekt mit Basis-URL, Client-ID und geheimem Client-Schlüssel.',
    curl: 'Ein Befehl, der ein Zugriffstoken anfordert.',
    'qlik-cli':
      'Ein Befehl, der einen Kontext anlegt. Setzen Sie die Adresse Ihres Mandanten darin ein.',
  },
  secret: 'Geheimer Client-Schlüssel',
  placeholder: 'Ein Platzhalter',
  placeholderHelp: 'Sie setzen den geheimen Client-Schlüssel selbst ein.',
  keptSecret: 'Der Schlüssel {hint}',
  recordedSecret: 'Der notierte Schlüssel',
  keptHelp: 'Aus dem Schlüsselbund dieses Computers.',
  noneKept:
    'Dieser Computer bewahrt keinen Schlüssel dieses Clients auf, daher kann nur ein Platzhalter kopiert werden. Beim Generieren können Sie einen neuen Schlüssel aufbewahren.',
  willCopyPlain:
    'Die Zwischenablage enthält dann die Client-ID und einen Platzhalter anstelle des geheimen Client-Schlüssels.',
  willCopySecret:
    'Die Zwischenablage enthält dann die Client-ID und den geheimen Client-Schlüssel {hint}. Sie wird nach 30 Sekunden geleert.',
  willCopyRecorded:
    'Die Zwischenablage enthält dann die Client-ID und den geheimen Client-Schlüssel. Sie wird nach 30 Sekunden geleert.',
  copy: 'Kopieren',
  close: 'Schließen',
}

export const testSecret = {
  title: 'Schlüssel von {name} testen',
  intro:
    'Fordert mit dem Schlüssel ein Zugriffstoken von Qlik Cloud an und verwirft es. Es wird nichts geändert.',
  choose: 'Geheimer Client-Schlüssel',
  noneKept:
    'Dieser Computer bewahrt keinen Schlüssel dieses Clients auf. Nur ein neuer Schlüssel oder einer im Schlüsselbund dieses Computers kann getestet werden: Die anderen zeigt Qlik Cloud nicht noch einmal an.',
  test: 'Testen',
  testing: 'Wird getestet…',
  accepted: 'Qlik Cloud nimmt den Schlüssel {hint} an.',
  acceptedUnnamed: 'Qlik Cloud nimmt den Schlüssel an.',
  notAccepted:
    'Qlik Cloud nimmt den Schlüssel {hint} nicht an. Vielleicht wurde er entfernt, oder der Client ist deaktiviert.',
  notAcceptedUnnamed:
    'Qlik Cloud nimmt den Schlüssel nicht an. Vielleicht wurde er entfernt, oder der Client ist deaktiviert.',
  close: 'Schließen',
}

export const rotation = {
  title: 'Schlüssel von {name} wechseln',
  intro:
    'Ersetzt den geheimen Client-Schlüssel ohne Ausfall. Sie können dies schließen und später fortfahren.',
  started: 'Begonnen {when}.',
  stepsLabel: 'Schritte',
  stepDone: '{step}, erledigt',
  steps: {
    add: 'Hinzufügen',
    copy: 'Kopieren',
    test: 'Testen',
    rollOut: 'Verteilen',
    remove: 'Entfernen',
  },
  headings: {
    add: 'Neuen Schlüssel hinzufügen',
    copy: 'Neuen Schlüssel kopieren',
    test: 'Neuen Schlüssel testen',
    rollOut: 'Neuen Schlüssel verteilen',
    remove: 'Alte Schlüssel entfernen',
    done: 'Abgeschlossen',
  },
  why: {
    add: 'Der Client erhält einen zweiten Schlüssel. Der alte funktioniert weiter, also fällt nichts aus.',
    copy: 'Legen Sie den neuen Schlüssel dort ab, wo Ihre anderen Geheimnisse sind. Er wird nur dieses eine Mal angezeigt.',
    test: 'Bevor etwas vom neuen Schlüssel abhängt: Nimmt Qlik Cloud ihn an?',
    rollOut:
      'Setzen Sie den neuen Schlüssel überall ein, wo dieser Client verwendet wird. Beide funktionieren, bis Sie den alten entfernen. Das kann Tage dauern: Schließen Sie dies und kommen Sie wieder.',
    remove:
      'Sobald nichts mehr einen alten Schlüssel verwendet, entfernen Sie ihn. Was ihn dann noch verwendet, funktioniert nicht mehr.',
    done: 'Der Client verwendet seinen neuen Schlüssel und sonst keinen.',
  },
  valueGone:
    'Der Wert des neuen Schlüssels {hint} ist nicht mehr hier: Er wird einmal angezeigt und wurde nicht auf diesem Computer aufbewahrt. Falls Sie eine Kopie haben, fahren Sie fort. Andernfalls beginnen Sie mit einem anderen Schlüssel von vorn.',
  valueKept: 'Der neue Schlüssel {hint} wird auf diesem Computer aufbewahrt.',
  notTestable:
    'Ohne seinen Wert lässt sich der Schlüssel von hier aus nicht testen. Sie können fortfahren.',
  haveCopy: 'Ich habe eine Kopie',
  next: 'Weiter',
  skipTest: 'Ohne Test fortfahren',
  rolledOut: 'Er ist verteilt',
  keepOld: 'Abschließen und die anderen behalten',
  startAgain: 'Von vorn beginnen',
  startAgainHint: '{hint} entfernen und von vorn beginnen',
  voided:
    'Der neue Schlüssel {hint} dieses Wechsels wurde inzwischen entfernt. Der Wechsel beginnt von vorn.',
  close: 'Schließen',
  later: 'Später fortfahren',
  keptOthers:
    'Der Client verwendet seinen neuen Schlüssel. | Der Client hat seinen neuen Schlüssel. Ein älterer Schlüssel wurde behalten. | Der Client hat seinen neuen Schlüssel. {count} ältere Schlüssel wurden behalten.',
}
