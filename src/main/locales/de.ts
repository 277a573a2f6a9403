import type { MainWords } from './en'

export const de: MainWords = {
  menu: {
    about: 'Über SAO Desk',
    settings: 'Einstellungen…',
    services: 'Dienste',
    hide: 'SAO Desk ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
    quitApp: 'SAO Desk beenden',
    file: 'Datei',
    quit: 'Beenden',
    edit: 'Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    delete: 'Löschen',
    selectAll: 'Alles auswählen',
    view: 'Ansicht',
    actualSize: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fullScreen: 'Vollbild',
    window: 'Fenster',
    minimize: 'Minimieren',
    zoom: 'Zoomen',
    close: 'Schließen',
    front: 'Alle nach vorne bringen',
    develop: 'Entwicklung',
    reload: 'Neu laden',
    developerTools: 'Entwicklertools',
    help: 'Hilfe',
    diagnostics: 'Diagnose…',
  },
  callback: {
    'signed-in': {
      title: 'Sie sind angemeldet',
      text: 'Sie können diesen Tab schließen und zu SAO Desk zurückkehren.',
    },
    denied: {
      title: 'Anmeldung abgebrochen',
      text: 'Es wurde nichts geändert. Sie können diesen Tab schließen; in SAO Desk können Sie es erneut versuchen.',
    },
    failed: {
      title: 'Die Anmeldung wurde nicht abgeschlossen',
      text: 'Sie können diesen Tab schließen. SAO Desk sagt, was geschehen ist, und lässt es Sie erneut versuchen.',
    },
    unexpected: {
      title: 'Hier gibt es nichts zu sehen',
      text: 'SAO Desk wartet auf die eigene Anmeldung, und diese Seite gehört nicht dazu.',
    },
  },
  newerData: {
    message: 'Auf diesem Computer wurde eine neuere Version von SAO Desk verwendet.',
    detail:
      'Diese Version kann deren Daten nicht lesen und lässt sie, wie sie sind. Sie können daneben neu beginnen oder beenden und die neuere Version installieren.',
    startFresh: 'Neu beginnen',
    quit: 'Beenden',
  },
  cannotStart: {
    title: 'SAO Desk kann nicht starten',
    data: (folder) => `Es wurde nichts geändert. Was die App aufbewahrt, liegt in ${folder}.`,
    next: 'Öffnen Sie die App erneut. Wenn es weiterhin nicht gelingt, geben Sie die Details an Ihre Administration weiter.',
    details: (reason) => `Details: ${reason}`,
  },
}
