const NOTHING_CHANGED = 'Es wurde nichts geändert.'
const NOTHING_SENT = 'Es wurde nichts an Qlik Cloud gesendet.'
const LIST_MAY_BE_OLD =
  'Es wurde nichts geändert. Was Sie hier sehen, ist vielleicht nicht mehr aktuell.'
const STILL_SIGNED_OUT = 'Sie sind weiterhin abgemeldet. Es wurde nichts geändert.'

export const errors = {
  'bad-input': {
    what: 'Die App hat die Eingabe nicht angenommen.',
    data: NOTHING_SENT,
    next: 'Prüfen Sie die Felder und versuchen Sie es erneut.',
  },
  'unknown-command': {
    what: 'Dieses Fenster hat um etwas gebeten, das die App nicht kennt.',
    data: NOTHING_CHANGED,
    next: 'Schließen Sie die App und öffnen Sie sie wieder. Installieren Sie sie neu, falls es noch einmal vorkommt.',
  },
  'forbidden-sender': {
    what: 'Die App hat eine Anfrage abgelehnt, deren Herkunft sie nicht feststellen konnte.',
    data: NOTHING_CHANGED,
    next: 'Schließen Sie die App und öffnen Sie sie wieder.',
  },
  internal: {
    what: 'In der App ist etwas fehlgeschlagen.',
    data: 'Qlik Cloud hat kein Problem gemeldet. Sehen Sie in der Liste nach, bevor Sie eine Änderung wiederholen.',
    next: 'Versuchen Sie es erneut. Falls es weiter fehlschlägt, schließen Sie die App und öffnen Sie sie wieder.',
  },
  'connection-not-found': {
    what: 'Diese Verbindung gibt es nicht mehr.',
    data: NOTHING_CHANGED,
    next: 'Wählen Sie eine andere Verbindung oder fügen Sie sie wieder hinzu.',
  },
  'insecure-url': {
    what: 'An diese Adresse lassen sich Anmeldedaten nicht sicher senden.',
    data: NOTHING_SENT,
    next: 'Verwenden Sie https. Einfaches http ist nur zu diesem Computer erlaubt.',
  },
  'not-signed-in': {
    what: 'Sie sind bei dieser Verbindung nicht angemeldet.',
    data: NOTHING_CHANGED,
    next: 'Melden Sie sich an und versuchen Sie es dann erneut.',
  },
  'session-expired': {
    what: 'Ihre Sitzung ist abgelaufen.',
    data: 'Es ist nichts verloren. Was geladen wurde, können Sie weiter lesen.',
    next: 'Melden Sie sich erneut an, um zu aktualisieren und Änderungen vorzunehmen.',
  },
  'bad-credentials': {
    what: 'Die Client-ID oder der geheime Client-Schlüssel wurde nicht angenommen.',
    data: NOTHING_CHANGED,
    next: 'Prüfen Sie beides, oder generieren Sie einen neuen geheimen Client-Schlüssel und fügen Sie ihn wieder ein.',
  },
  'bad-api-key': {
    what: 'Der API-Schlüssel wurde nicht angenommen.',
    data: NOTHING_CHANGED,
    next: 'Prüfen Sie ihn, oder generieren Sie auf dem Mandanten einen neuen API-Schlüssel und fügen Sie diesen ein.',
  },
  'sign-in-denied': {
    what: 'Der Zugriff wurde im Browser abgelehnt.',
    data: STILL_SIGNED_OUT,
    next: 'Melden Sie sich erneut an und erlauben Sie den Zugriff, oder verwenden Sie ein anderes Konto.',
  },
  'sign-in-timed-out': {
    what: 'Die Anmeldung wurde nicht rechtzeitig abgeschlossen.',
    data: STILL_SIGNED_OUT,
    next: 'Melden Sie sich erneut an. Sie haben dafür zwei Minuten Zeit.',
  },
  'sign-in-failed': {
    what: 'Die Anmeldung hat nicht funktioniert.',
    data: STILL_SIGNED_OUT,
    next: 'Versuchen Sie es erneut. Falls es weiter fehlschlägt, prüfen Sie Aussteller und OAuth-Client-ID dieser Verbindung.',
  },
  'browser-not-opened': {
    what: 'Ihr Browser konnte nicht geöffnet werden.',
    data: STILL_SIGNED_OUT,
    next: 'Legen Sie auf diesem Computer einen Standardbrowser fest und versuchen Sie es dann erneut.',
  },
  'revocation-failed': {
    what: 'Sie sind hier abgemeldet, doch Qlik Cloud konnte nicht benachrichtigt werden.',
    data: 'Von der Anmeldung ist auf diesem Computer nichts übrig. Ihr Zugriff kann gültig bleiben, bis er abläuft.',
    next: 'Falls dieser Computer gemeinsam genutzt wird oder verloren ging, beenden Sie die Sitzung bei Ihrem Identitätsanbieter.',
  },
  'sample-not-started': {
    what: 'Die Beispielorganisation konnte nicht gestartet werden.',
    data: 'Ihre eigenen Verbindungen sind nicht betroffen.',
    next: 'Versuchen Sie es erneut. Falls es weiter fehlschlägt, schließen Sie die App und öffnen Sie sie wieder.',
  },
  'keychain-unreadable': {
    what: 'Der Schlüsselbund dieses Computers konnte gerade nicht gelesen werden.',
    data: 'Sein Inhalt blieb unverändert.',
    next: 'Entsperren Sie den Schlüsselbund und öffnen Sie die App wieder, oder melden Sie sich erneut an.',
  },
  'off-by-policy': {
    what: 'Ihre Administration lässt das nicht zu.',
    data: NOTHING_CHANGED,
    next: 'Wenden Sie sich an die Administration dieses Computers.',
  },
  'update-waits': {
    what: 'Ein neues Secret ist noch nicht kopiert, oder eine Änderung ist unterwegs. Sie ginge verloren.',
    data: NOTHING_CHANGED,
    next: 'Kopieren oder schließen Sie das neue Secret, oder warten Sie, bis die Änderung fertig ist. Starten Sie dann neu.',
  },
  'keychain-not-wiped': {
    what: 'Der Schlüsselbund dieses Computers hat nicht hergegeben, womit Sie angemeldet werden.',
    data: 'Sie sind abgemeldet, aber der Schlüsselbund enthält es noch: Er ist gesperrt, fehlt oder antwortet nicht.',
    next: 'Entsperren Sie ihn und versuchen Sie es dann noch einmal.',
  },
  'keychain-unavailable': {
    what: 'Der Schlüsselbund dieses Computers ist gesperrt, fehlt oder antwortet nicht.',
    data: 'Anmeldungen bleiben nur im Arbeitsspeicher und enden, wenn die App geschlossen wird. Der Inhalt des Schlüsselbunds blieb unverändert.',
    next: 'Entsperren Sie ihn oder richten Sie einen ein, und versuchen Sie es erneut. Oder melden Sie sich erneut an.',
  },
  offline: {
    what: 'Qlik Cloud war nicht erreichbar.',
    data: LIST_MAY_BE_OLD,
    next: 'Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut.',
  },
  'untrusted-certificate': {
    what: 'Dieser Computer vertraut dem Zertifikat dieser Adresse nicht.',
    data: 'Es wurde nichts gesendet. Sie sind nicht abgemeldet.',
    next: 'Fragen Sie Ihre Netzwerkadministration, ob ein Proxy Ihren Datenverkehr prüft.',
  },
  'timed-out': {
    what: 'Die Antwort von Qlik Cloud hat zu lange gedauert.',
    data: LIST_MAY_BE_OLD,
    next: 'Versuchen Sie es gleich noch einmal.',
  },
  cancelled: {
    what: 'Der Vorgang wurde abgebrochen.',
    data: NOTHING_CHANGED,
    next: 'Beginnen Sie erneut, wenn Sie so weit sind.',
  },
  'rate-limited': {
    what: 'Qlik Cloud begrenzt die Anfragen dieses Kontos.',
    data: LIST_MAY_BE_OLD,
    next: 'Warten Sie ein wenig und versuchen Sie es dann erneut.',
  },
  refused: {
    what: 'Qlik Cloud hat die Anfrage abgelehnt.',
    data: NOTHING_CHANGED,
    next: 'Sehen Sie sich die Details an, berichtigen Sie, was dort steht, und versuchen Sie es erneut.',
  },
  forbidden: {
    what: 'Ihre Anmeldung hat dazu nicht das Recht.',
    data: NOTHING_CHANGED,
    next: 'Bitten Sie den Eigentümer Ihrer Qlik-Organisation um das fehlende Recht, oder melden Sie sich mit einem anderen Konto an.',
  },
  'not-found': {
    what: 'Qlik Cloud hat das Gesuchte nicht mehr.',
    data: 'Vielleicht hat es jemand anderes entfernt. Sonst wurde nichts geändert.',
    next: 'Aktualisieren Sie die Liste.',
  },
  conflict: {
    what: 'Jemand anderes hat dies inzwischen geändert, oder eine Grenze ist erreicht.',
    data: 'Ihre Änderung wurde nicht übernommen.',
    next: 'Aktualisieren Sie die Liste und versuchen Sie es dann erneut.',
  },
  'server-error': {
    what: 'Qlik Cloud hat einen eigenen Fehler gemeldet.',
    data: LIST_MAY_BE_OLD,
    next: 'Versuchen Sie es gleich noch einmal. Falls es weiter fehlschlägt, nennen Sie dem Qlik-Support die Trace-ID aus den Details.',
  },
  'bad-answer': {
    what: 'Die Antwort sah nicht aus, als käme sie von Qlik Cloud.',
    data: 'Es wurde nichts geändert. Sie sind nicht abgemeldet.',
    next: 'Prüfen Sie die Basis-URL dieser Verbindung und ob eine Anmeldeseite des Netzwerks dazwischensteht.',
  },
  'endless-pages': {
    what: 'Die Liste nahm kein Ende, daher wurde das Laden angehalten.',
    data: 'Die bisher geladenen Zeilen werden angezeigt. Die Liste ist vielleicht nicht vollständig.',
    next: 'Versuchen Sie es erneut. Falls es weiter fehlschlägt, wenden Sie sich damit an den Qlik-Support.',
  },
  'outcome-unknown': {
    what: 'Die Antwort von Qlik Cloud ging unterwegs verloren.',
    data: 'Ob es den Client gibt, ist offen. Er wurde nicht zweimal gesendet.',
    next: 'Sehen Sie in der Liste nach, bevor Sie ihn erneut erstellen.',
  },
  'journal-unavailable': {
    what: 'Das Aktivitätsprotokoll lässt sich nicht schreiben, darum wurde nichts geändert.',
    data: NOTHING_SENT,
    next: 'Schaffen Sie Platz auf der Festplatte oder erlauben Sie der App, in ihren Ordner zu schreiben, und versuchen Sie es erneut.',
  },
  'export-failed': {
    what: 'Die Datei konnte nicht geschrieben werden.',
    data: 'Was vorher dort war, ist noch da.',
    next: 'Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf der Festplatte.',
  },
  'tenant-not-found': {
    what: 'Dieser Mandant ist nicht zu finden.',
    data: 'Es wurde nichts geändert.',
    next: 'Aktualisieren Sie die Liste der Mandanten. Vielleicht wurde er gelöscht.',
  },
  'tenant-not-reached': {
    what: 'Für diesen Mandanten wurden keine Anmeldedaten gewählt.',
    data: 'Es wurde nichts geändert.',
    next: 'Öffnen Sie den Mandanten und wählen Sie, wie er erreicht wird.',
  },
  'subscription-needed': {
    what: 'Qlik Cloud listet Mandanten hier nur je Abonnement auf, und noch ist keines bekannt.',
    data: 'Es wurde nichts geändert.',
    next: 'Geben Sie die Abonnement-ID ein, also die Lizenznummer, und versuchen Sie es erneut.',
  },
  'not-offered': {
    what: 'Dieser Dienst hat keine Schnittstelle für Clients auf Regionsebene.',
    data: 'Es wurde nichts geändert.',
    next: 'Verwenden Sie My Qlik und tragen Sie den Client hier ein, um ihn zu kopieren und zu testen.',
  },
  'secret-gone': {
    what: 'Die App hat diesen geheimen Client-Schlüssel nicht mehr.',
    data: 'Der Client und sein Schlüssel bestehen in Qlik Cloud weiterhin.',
    next: 'Falls Sie keine Kopie haben, generieren Sie einen neuen Schlüssel für den Client.',
  },
  'clipboard-failed': {
    what: 'Die Zwischenablage konnte nicht verwendet werden.',
    data: 'Es wurde nichts kopiert oder geleert.',
    next: 'Versuchen Sie es erneut. Vielleicht verwendet gerade ein anderes Programm die Zwischenablage.',
  },
  locked: {
    what: 'Die App ist gesperrt.',
    data: 'Es wurde nichts geändert.',
    next: 'Entsperren Sie sie und versuchen Sie es erneut.',
  },
  'not-unlocked': {
    what: 'Die App bleibt gesperrt.',
    data: 'Es ging nichts verloren.',
    next: 'Versuchen Sie es erneut, oder melden Sie sich mit einer der Verbindungen neu an.',
  },
  'wrong-account': {
    what: 'Es hat sich ein anderes Konto angemeldet.',
    data: 'Die App bleibt gesperrt, und diese Anmeldung wurde verworfen.',
    next: 'Melden Sie sich mit dem Konto an, das zuvor verwendet wurde.',
  },
  'settings-not-saved': {
    what: 'Die Einstellungen konnten nicht gespeichert werden.',
    data: 'Was vorher eingestellt war, gilt weiter.',
    next: 'Prüfen Sie, ob der Ordner der App beschreibbar ist und Platz hat, und versuchen Sie es erneut.',
  },
  'link-not-allowed': {
    what: 'Diesen Link öffnet die App nicht.',
    data: NOTHING_CHANGED,
    next: 'Öffnen Sie ihn selbst im Browser, wenn Sie ihm vertrauen.',
  },
}
