; Joins electron-builder's installer for Windows. Asks at the end whether what the app keeps for the
; person goes too: the local data and the entries in the Windows credential store. The app removes
; them itself, because it knows their names; an update never asks, and a silent removal keeps them.

!macro customUnInstall
  ${ifNot} ${isUpdated}
  ${andIfNot} ${Silent}
    ${if} $LANGUAGE == 1031
      StrCpy $R1 "Auch entfernen, was SAO Desk auf diesem Computer für Sie aufbewahrt? Das sind die Einstellungen, die Kopien der Listen und die Anmeldedaten in der Windows-Anmeldeinformationsverwaltung. In Qlik Cloud ändert sich nichts."
    ${elseif} $LANGUAGE == 1036
      StrCpy $R1 "Supprimer aussi ce que SAO Desk conserve pour vous sur cet ordinateur ? Il s’agit de ses réglages, de ses copies de listes et des identifiants placés dans le gestionnaire d’informations d’identification de Windows. Rien ne change dans Qlik Cloud."
    ${elseif} $LANGUAGE == 1041
      StrCpy $R1 "このコンピューターに SAO Desk が保存しているものも削除しますか? 設定、一覧のコピー、Windows 資格情報マネージャーに保存した資格情報が対象です。Qlik Cloud には何も変更を加えません。"
    ${else}
      StrCpy $R1 "Remove what SAO Desk keeps for you on this computer too? These are its settings, its copies of lists, and the credentials it put into the Windows credential store. Nothing changes at Qlik Cloud."
    ${endIf}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$R1" IDNO keepLocalData
    ExecWait '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" --remove-local-data' $R0
    keepLocalData:
  ${endIf}
!macroend
