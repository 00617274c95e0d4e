<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>Date formats of Qt: d day, ddd/dddd weekday, MMM/MMMM month, yyyy year. Put them in the order of your language.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Name and password do not match.</source>
        <translation>Name und Passwort passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>Das Passwort noch einmal eingeben.</translation>
    </message>
    <message>
        <source>This account is locked after too many wrong passwords.</source>
        <translation>Dieses Konto ist nach zu vielen falschen Passwörtern gesperrt.</translation>
    </message>
    <message>
        <source>Wait five minutes, or ask an administrator.</source>
        <translation>Fünf Minuten warten oder die Administration fragen.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask a licensed clinician or an administrator.</source>
        <translation>Eine zugelassene Fachkraft oder die Administration fragen.</translation>
    </message>
    <message>
        <source>The key for these records is not on this station.</source>
        <translation>Der Schlüssel zu diesen Akten ist nicht auf dieser Station.</translation>
    </message>
    <message>
        <source>Enter the recovery key, or restore it from the backup.</source>
        <translation>Den Wiederherstellungsschlüssel eingeben oder ihn aus der Sicherung holen.</translation>
    </message>
    <message>
        <source>A sealed record cannot be opened: it was changed or damaged.</source>
        <translation>Ein versiegelter Eintrag lässt sich nicht öffnen: Er wurde verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>Do not rely on it. Restore the record from a backup.</source>
        <translation>Nicht darauf verlassen. Den Eintrag aus einer Sicherung holen.</translation>
    </message>
    <message>
        <source>The signature of this record does not match its content.</source>
        <translation>Die Unterschrift dieses Eintrags passt nicht zu seinem Inhalt.</translation>
    </message>
    <message>
        <source>Treat the record as unsigned and tell the responsible clinician.</source>
        <translation>Den Eintrag als nicht signiert behandeln und die verantwortliche Fachkraft informieren.</translation>
    </message>
    <message>
        <source>The audit trail has a gap or was changed.</source>
        <translation>Das Prüfprotokoll hat eine Lücke oder wurde verändert.</translation>
    </message>
    <message>
        <source>Stop using this data folder and call the administrator.</source>
        <translation>Diesen Datenordner nicht weiter benutzen und die Administration rufen.</translation>
    </message>
    <message>
        <source>The encryption self-test failed.</source>
        <translation>Der Selbsttest der Verschlüsselung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Restart the computer. If it fails again, do not use this station.</source>
        <translation>Den Computer neu starten. Schlägt es wieder fehl, diese Station nicht benutzen.</translation>
    </message>
    <message>
        <source>The licence of this account has expired.</source>
        <translation>Die Zulassung dieses Kontos ist abgelaufen.</translation>
    </message>
    <message>
        <source>Enter the new date under Device, Users. Until then nothing can be armed.</source>
        <translation>Das neue Datum unter Gerät, Benutzer eintragen. Bis dahin lässt sich nichts scharf schalten.</translation>
    </message>
    <message>
        <source>The clinical content has an error.</source>
        <translation>Der klinische Inhalt hat einen Fehler.</translation>
    </message>
    <message>
        <source>Open Protocols to see file, row and reason. The last approved version stays in use.</source>
        <translation>Unter Protokolle stehen Datei, Zeile und Grund. Die zuletzt freigegebene Fassung bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The clinical content is not approved yet.</source>
        <translation>Der klinische Inhalt ist noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>The responsible clinician approves it under Protocols. Until then nothing can be armed.</source>
        <translation>Die verantwortliche Fachkraft gibt ihn unter Protokolle frei. Bis dahin lässt sich nichts scharf schalten.</translation>
    </message>
    <message>
        <source>A value is outside its limits.</source>
        <translation>Ein Wert liegt außerhalb seiner Grenzen.</translation>
    </message>
    <message>
        <source>Set it inside the band that is shown.</source>
        <translation>Innerhalb des gezeigten Bereichs einstellen.</translation>
    </message>
    <message>
        <source>This text cannot be used here.</source>
        <translation>Dieser Text kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Check the marked field.</source>
        <translation>Das markierte Feld prüfen.</translation>
    </message>
    <message>
        <source>This zone is not in the zone table.</source>
        <translation>Diese Zone steht nicht in der Zonentabelle.</translation>
    </message>
    <message>
        <source>Choose a zone on the map.</source>
        <translation>Eine Zone auf der Karte wählen.</translation>
    </message>
    <message>
        <source>This area is never needled.</source>
        <translation>Dieser Bereich wird nie genadelt.</translation>
    </message>
    <message>
        <source>Choose another zone.</source>
        <translation>Eine andere Zone wählen.</translation>
    </message>
    <message>
        <source>The plan is not complete.</source>
        <translation>Der Plan ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Fill in what is marked, then try again.</source>
        <translation>Das Markierte ausfüllen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This record is signed and read-only.</source>
        <translation>Dieser Eintrag ist signiert und nur noch lesbar.</translation>
    </message>
    <message>
        <source>Add a dated note instead.</source>
        <translation>Stattdessen eine Notiz mit Datum hinzufügen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Prüfen, ob es sie gibt und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind.</source>
        <translation>Die Datei ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <source>Choose another file, or install Stipple again.</source>
        <translation>Eine andere Datei wählen oder Stipple neu installieren.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Der Drucker hat die Seite nicht angenommen.</translation>
    </message>
    <message>
        <source>Save it as PDF, or try again.</source>
        <translation>Als PDF speichern oder erneut versuchen.</translation>
    </message>
    <message>
        <source>Something in Stipple went wrong.</source>
        <translation>In Stipple ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your records are safe. Note the code and tell the maker.</source>
        <translation>Ihre Akten sind sicher. Den Code notieren und dem Hersteller melden.</translation>
    </message>
    <message>
        <source>Note the code and tell the maker.</source>
        <translation>Den Code notieren und dem Hersteller melden.</translation>
    </message>
    <message>
        <source>No pen is connected.</source>
        <translation>Kein Pen ist angeschlossen.</translation>
    </message>
    <message>
        <source>Plug in the pen, or check its cable.</source>
        <translation>Den Pen einstecken oder sein Kabel prüfen.</translation>
    </message>
    <message>
        <source>This account may not open the pen’s port.</source>
        <translation>Dieses Konto darf den Anschluss des Pens nicht öffnen.</translation>
    </message>
    <message>
        <source>Add the user to the group of the port, then sign in again.</source>
        <translation>Den Benutzer in die Gruppe des Anschlusses aufnehmen und neu anmelden.</translation>
    </message>
    <message>
        <source>Another program is using the pen.</source>
        <translation>Ein anderes Programm benutzt den Pen.</translation>
    </message>
    <message>
        <source>Close that program, then plug the pen in again.</source>
        <translation>Dieses Programm schließen und den Pen neu einstecken.</translation>
    </message>
    <message>
        <source>The device on this port is not a pen.</source>
        <translation>Das Gerät an diesem Anschluss ist kein Pen.</translation>
    </message>
    <message>
        <source>Choose another port or plug in the pen.</source>
        <translation>Einen anderen Anschluss wählen oder den Pen einstecken.</translation>
    </message>
    <message>
        <source>This pen’s firmware is not on the list of tested versions.</source>
        <translation>Die Firmware dieses Pens steht nicht auf der Liste geprüfter Fassungen.</translation>
    </message>
    <message>
        <source>Update the pen, or use another one. It cannot be armed.</source>
        <translation>Den Pen aktualisieren oder einen anderen nehmen. Er lässt sich nicht scharf schalten.</translation>
    </message>
    <message>
        <source>The link to the pen was lost.</source>
        <translation>Die Verbindung zum Pen ist abgebrochen.</translation>
    </message>
    <message>
        <source>Lift the pen from the skin. Check the cable; the pen stops by itself.</source>
        <translation>Den Pen von der Haut heben. Kabel prüfen; der Pen stoppt von selbst.</translation>
    </message>
    <message>
        <source>The pen refused the command.</source>
        <translation>Der Pen hat den Befehl abgelehnt.</translation>
    </message>
    <message>
        <source>Read the reason beside the pen’s state and try again.</source>
        <translation>Den Grund neben dem Zustand des Pens lesen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The pen repeated other values than were sent.</source>
        <translation>Der Pen hat andere Werte wiederholt als gesendet.</translation>
    </message>
    <message>
        <source>It stays disarmed. Send the plan again; if it differs again, use another pen.</source>
        <translation>Er bleibt entschärft. Den Plan neu senden; weicht er wieder ab, einen anderen Pen nehmen.</translation>
    </message>
    <message>
        <source>This pen was never used here, or another pen has its number.</source>
        <translation>Dieser Pen wurde hier nie benutzt, oder ein anderer trägt seine Nummer.</translation>
    </message>
    <message>
        <source>Compare the serial number on the pen and confirm it under Device, Pens.</source>
        <translation>Die Seriennummer am Pen vergleichen und unter Gerät, Pens bestätigen.</translation>
    </message>
    <message>
        <source>The pen’s log has a gap: some strokes may not be recorded.</source>
        <translation>Das Protokoll des Pens hat eine Lücke: Einige Hübe fehlen vielleicht.</translation>
    </message>
    <message>
        <source>Check the last session, then acknowledge the gap.</source>
        <translation>Die letzte Sitzung prüfen, dann die Lücke bestätigen.</translation>
    </message>
    <message>
        <source>The pen has not confirmed the stop.</source>
        <translation>Der Pen hat den Stopp nicht bestätigt.</translation>
    </message>
    <message>
        <source>Lift the pen from the skin and unplug it.</source>
        <translation>Den Pen von der Haut heben und ausstecken.</translation>
    </message>
    <message>
        <source>The cartridge cannot be used.</source>
        <translation>Die Kartusche kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Insert a new, unused cartridge.</source>
        <translation>Eine neue, unbenutzte Kartusche einsetzen.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Der Datenordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Check its rights and the disk, or start with another folder.</source>
        <translation>Seine Rechte und den Datenträger prüfen oder mit einem anderen Ordner starten.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free at least 500 MB. Until then nothing can be armed.</source>
        <translation>Mindestens 500 MB frei machen. Bis dahin lässt sich nichts scharf schalten.</translation>
    </message>
    <message>
        <source>The records are busy.</source>
        <translation>Die Akten sind gerade belegt.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Einen Moment warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The record file is damaged.</source>
        <translation>Die Aktendatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the newest backup. Do not continue with this file.</source>
        <translation>Die neueste Sicherung wiederherstellen. Mit dieser Datei nicht weiterarbeiten.</translation>
    </message>
    <message>
        <source>These records were written by a newer Stipple.</source>
        <translation>Diese Akten wurden von einem neueren Stipple geschrieben.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Die neuere Fassung installieren. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The record file does not have the expected structure.</source>
        <translation>Die Aktendatei hat nicht den erwarteten Aufbau.</translation>
    </message>
    <message>
        <source>Restore a backup and tell the administrator. Nothing was changed.</source>
        <translation>Eine Sicherung wiederherstellen und die Administration informieren. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This record does not exist any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Go back and open it again.</source>
        <translation>Zurückgehen und neu öffnen.</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile.</source>
        <translation>Jemand anders hat diesen Eintrag inzwischen geändert.</translation>
    </message>
    <message>
        <source>Open it again; your text is kept as a draft.</source>
        <translation>Neu öffnen; Ihr Text bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>The records did not answer.</source>
        <translation>Die Akten haben nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again. If it stays, note the code and tell the maker.</source>
        <translation>Erneut versuchen. Bleibt es so, den Code notieren und dem Hersteller melden.</translation>
    </message>
    <message>
        <source>Another Stipple is using this data folder.</source>
        <translation>Ein anderes Stipple benutzt diesen Datenordner.</translation>
    </message>
    <message>
        <source>Close the other window first.</source>
        <translation>Zuerst das andere Fenster schließen.</translation>
    </message>
    <message>
        <source>This folder belongs to the demo clinic, or to a real one.</source>
        <translation>Dieser Ordner gehört zur Demo-Klinik oder zu einer echten.</translation>
    </message>
    <message>
        <source>Start Stipple in the same mode as before. They never mix.</source>
        <translation>Stipple im selben Modus wie zuvor starten. Beides mischt sich nie.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>Die Sicherung wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Choose another place under Device, Backup.</source>
        <translation>Unter Gerät, Sicherung einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>Die Sicherung ließ sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Your records are unchanged. Choose another backup.</source>
        <translation>Ihre Akten sind unverändert. Eine andere Sicherung wählen.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Lift the pen from the skin.</source>
        <translation>Den Pen von der Haut heben.</translation>
    </message>
    <message>
        <source>Lift the pen from the skin. Unplug it and use another pen.</source>
        <translation>Den Pen von der Haut heben. Ausstecken und einen anderen nehmen.</translation>
    </message>
    <message>
        <source>Pen stopped — it heard nothing from this station</source>
        <translation>Pen gestoppt — er hörte nichts von dieser Station</translation>
    </message>
    <message>
        <source>Lift the pen from the skin. Check the cable, then clear.</source>
        <translation>Den Pen von der Haut heben. Kabel prüfen, dann quittieren.</translation>
    </message>
    <message>
        <source>Stopped by STOP</source>
        <translation>Durch STOP gestoppt</translation>
    </message>
    <message>
        <source>Clear when the reason is gone.</source>
        <translation>Quittieren, wenn die Ursache weg ist.</translation>
    </message>
    <message>
        <source>Pen stopped — the line dropped</source>
        <translation>Pen gestoppt — die Leitung fiel ab</translation>
    </message>
    <message>
        <source>Check the cable at both ends.</source>
        <translation>Das Kabel an beiden Enden prüfen.</translation>
    </message>
    <message>
        <source>Pen stopped — this station took the permit back</source>
        <translation>Pen gestoppt — diese Station nahm die Freigabe zurück</translation>
    </message>
    <message>
        <source>Read the other alarms first.</source>
        <translation>Zuerst die anderen Alarme lesen.</translation>
    </message>
    <message>
        <source>Depth error — needles were %1 off the set depth</source>
        <translation>Tiefenfehler — Nadeln wichen %1 von der Nadeltiefe ab</translation>
    </message>
    <message>
        <source>Motor cut by the depth limit</source>
        <translation>Motor durch die Tiefengrenze abgeschaltet</translation>
    </message>
    <message>
        <source>Look at the skin. Change the cartridge before clearing.</source>
        <translation>Die Haut ansehen. Vor dem Quittieren die Kartusche wechseln.</translation>
    </message>
    <message>
        <source>Depth sensor failed</source>
        <translation>Tiefensensor ausgefallen</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Abweichung %1</translation>
    </message>
    <message>
        <source>Rate error — %1 strokes/min</source>
        <translation>Frequenzfehler — %1 Hübe/min</translation>
    </message>
    <message>
        <source>Check the cartridge, then clear.</source>
        <translation>Die Kartusche prüfen, dann quittieren.</translation>
    </message>
    <message>
        <source>Motor stalled</source>
        <translation>Motor blockiert</translation>
    </message>
    <message>
        <source>No stroke for %1 ms</source>
        <translation>Kein Hub seit %1 ms</translation>
    </message>
    <message>
        <source>Lift the pen straight from the skin. Check the needles.</source>
        <translation>Den Pen gerade von der Haut heben. Die Nadeln prüfen.</translation>
    </message>
    <message>
        <source>Motor current too high — %1 mA</source>
        <translation>Motorstrom zu hoch — %1 mA</translation>
    </message>
    <message>
        <source>Check the cartridge.</source>
        <translation>Die Kartusche prüfen.</translation>
    </message>
    <message>
        <source>Motor too warm — %1</source>
        <translation>Motor zu warm — %1</translation>
    </message>
    <message>
        <source>Let the pen cool down, then clear.</source>
        <translation>Den Pen abkühlen lassen, dann quittieren.</translation>
    </message>
    <message>
        <source>Grip too warm — %1</source>
        <translation>Griff zu warm — %1</translation>
    </message>
    <message>
        <source>Limit 43.0 °C</source>
        <translation>Grenze 43.0 °C</translation>
    </message>
    <message>
        <source>Let the pen cool below 41 °C, then clear.</source>
        <translation>Den Pen unter 41 °C abkühlen lassen, dann quittieren.</translation>
    </message>
    <message>
        <source>Supply too low — %1</source>
        <translation>Versorgung zu niedrig — %1</translation>
    </message>
    <message>
        <source>Plug the pen straight into the computer.</source>
        <translation>Den Pen direkt am Computer einstecken.</translation>
    </message>
    <message>
        <source>Supply too high — %1</source>
        <translation>Versorgung zu hoch — %1</translation>
    </message>
    <message>
        <source>Unplug the pen and use another socket.</source>
        <translation>Den Pen ausstecken und einen anderen Anschluss nehmen.</translation>
    </message>
    <message>
        <source>Cartridge removed</source>
        <translation>Kartusche entnommen</translation>
    </message>
    <message>
        <source>Insert a cartridge and load the zone again.</source>
        <translation>Eine Kartusche einsetzen und die Zone neu laden.</translation>
    </message>
    <message>
        <source>Cartridge cannot be used</source>
        <translation>Kartusche nicht verwendbar</translation>
    </message>
    <message>
        <source>Insert a new, unused cartridge.</source>
        <translation>Eine neue, unbenutzte Kartusche einsetzen.</translation>
    </message>
    <message>
        <source>Trigger stuck</source>
        <translation>Auslöser klemmt</translation>
    </message>
    <message>
        <source>Release the trigger for one second, then clear.</source>
        <translation>Den Auslöser eine Sekunde loslassen, dann quittieren.</translation>
    </message>
    <message>
        <source>Needles not withdrawn</source>
        <translation>Nadeln nicht eingezogen</translation>
    </message>
    <message>
        <source>Run time used up — %1</source>
        <translation>Laufzeit aufgebraucht — %1</translation>
    </message>
    <message>
        <source>Arm again to go on.</source>
        <translation>Zum Weitermachen wieder scharf schalten.</translation>
    </message>
    <message>
        <source>Strokes of this zone used up — %1</source>
        <translation>Hübe dieser Zone aufgebraucht — %1</translation>
    </message>
    <message>
        <source>Go to the next zone.</source>
        <translation>Zur nächsten Zone gehen.</translation>
    </message>
    <message>
        <source>Contact lost — paused</source>
        <translation>Kontakt verloren — pausiert</translation>
    </message>
    <message>
        <source>Place the pen on the skin again.</source>
        <translation>Den Pen wieder auf die Haut setzen.</translation>
    </message>
    <message>
        <source>The pen’s settings were damaged</source>
        <translation>Die Einstellungen des Pens wurden beschädigt</translation>
    </message>
    <message>
        <source>Load the zone again.</source>
        <translation>Die Zone neu laden.</translation>
    </message>
    <message>
        <source>Pen self-test failed</source>
        <translation>Selbsttest des Pens fehlgeschlagen</translation>
    </message>
    <message>
        <source>The pen’s clock is wrong</source>
        <translation>Die Uhr des Pens geht falsch</translation>
    </message>
    <message>
        <source>The pen’s log is full</source>
        <translation>Das Protokoll des Pens ist voll</translation>
    </message>
    <message>
        <source>Wait until it is read. It cannot be armed before.</source>
        <translation>Warten, bis es gelesen ist. Vorher nicht scharf zu schalten.</translation>
    </message>
    <message>
        <source>Link disturbed — %1 bad frames a second</source>
        <translation>Verbindung gestört — %1 fehlerhafte Pakete pro Sekunde</translation>
    </message>
    <message>
        <source>Check the cable.</source>
        <translation>Das Kabel prüfen.</translation>
    </message>
    <message>
        <source>The pen restarted by itself</source>
        <translation>Der Pen ist von selbst neu gestartet</translation>
    </message>
    <message>
        <source>Wait until its log is read, then clear.</source>
        <translation>Warten, bis sein Protokoll gelesen ist, dann quittieren.</translation>
    </message>
    <message>
        <source>Emergency stop pressed on the pen</source>
        <translation>Not-Halt am Pen gedrückt</translation>
    </message>
    <message>
        <source>Release the button, then clear.</source>
        <translation>Den Knopf lösen, dann quittieren.</translation>
    </message>
    <message>
        <source>Stroke counters differ by %1</source>
        <translation>Hubzähler weichen um %1 ab</translation>
    </message>
    <message>
        <source>The record shows the higher count.</source>
        <translation>Die Akte zeigt den höheren Stand.</translation>
    </message>
    <message>
        <source>Pen fault %1</source>
        <translation>Fehler %1 des Pens</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Cooled</source>
        <translation>Gekühlt</translation>
    </message>
    <message>
        <source>Hyaluronic serum</source>
        <translation>Hyaluronserum</translation>
    </message>
    <message>
        <source>Mineral SPF 50</source>
        <translation>Mineralischer LSF 50</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 is the most: %2</source>
        <translation>Höchstens %1: %2</translation>
    </message>
    <message>
        <source>%1 is the least: %2</source>
        <translation>Mindestens %1: %2</translation>
    </message>
    <message>
        <source>limited by the device ceiling</source>
        <translation>begrenzt durch die Geräteobergrenze</translation>
    </message>
    <message>
        <source>limited by the pen</source>
        <translation>begrenzt durch den Pen</translation>
    </message>
    <message>
        <source>limited by the cartridge</source>
        <translation>begrenzt durch die Kartusche</translation>
    </message>
    <message>
        <source>limited by cartridge %1</source>
        <translation>begrenzt durch Kartusche %1</translation>
    </message>
    <message>
        <source>limited by %1</source>
        <translation>begrenzt durch %1</translation>
    </message>
    <message>
        <source>limited by skin type</source>
        <translation>begrenzt durch Hauttyp</translation>
    </message>
    <message>
        <source>limited by screening</source>
        <translation>begrenzt durch Abklärung</translation>
    </message>
    <message>
        <source>limited by licence</source>
        <translation>begrenzt durch Zulassung</translation>
    </message>
    <message>
        <source>limited by this patient’s cap</source>
        <translation>begrenzt durch Grenze dieses Patienten</translation>
    </message>
    <message>
        <source>a reason is needed above this</source>
        <translation>darüber ist ein Grund nötig</translation>
    </message>
    <message>
        <source>limited by the rate for this skin</source>
        <translation>begrenzt durch Frequenz für diese Haut</translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message>
        <source>Pinpoint bleeding</source>
        <translation>Punktblutung</translation>
    </message>
    <message>
        <source>Erythema</source>
        <translation>Erythem</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Missempfinden</translation>
    </message>
    <message>
        <source>Cooled</source>
        <translation>Gekühlt</translation>
    </message>
    <message>
        <source>Serum reapplied</source>
        <translation>Serum erneuert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Pen</name>
    <message>
        <source>No cartridge in the pen</source>
        <translation>Keine Kartusche im Pen</translation>
    </message>
    <message>
        <source>The cartridge cannot be read</source>
        <translation>Die Kartusche ist nicht lesbar</translation>
    </message>
    <message>
        <source>Another cartridge than planned</source>
        <translation>Andere Kartusche als geplant</translation>
    </message>
    <message>
        <source>The cartridge was changed after the check</source>
        <translation>Kartusche nach der Prüfung gewechselt</translation>
    </message>
    <message>
        <source>Cartridge already used</source>
        <translation>Kartusche schon benutzt</translation>
    </message>
    <message>
        <source>Cartridge expired</source>
        <translation>Kartusche abgelaufen</translation>
    </message>
    <message>
        <source>Cartridge not genuine</source>
        <translation>Kartusche nicht echt</translation>
    </message>
    <message>
        <source>The cartridge cannot be used</source>
        <translation>Die Kartusche kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Trigger held: release it first</source>
        <translation>Auslöser gedrückt: erst loslassen</translation>
    </message>
    <message>
        <source>Emergency stop is pressed on the pen</source>
        <translation>Not-Halt am Pen ist gedrückt</translation>
    </message>
    <message>
        <source>Needles are not withdrawn</source>
        <translation>Nadeln sind nicht eingezogen</translation>
    </message>
    <message>
        <source>The link was not steady enough: try again</source>
        <translation>Verbindung nicht stabil genug: erneut versuchen</translation>
    </message>
    <message>
        <source>The pen’s interlock is open</source>
        <translation>Die Verriegelung des Pens ist offen</translation>
    </message>
    <message>
        <source>Link to the pen lost</source>
        <translation>Verbindung zum Pen verloren</translation>
    </message>
    <message>
        <source>The pen stops by itself. What was given last is uncertain.</source>
        <translation>Der Pen stoppt von selbst. Was zuletzt gegeben wurde, ist ungewiss.</translation>
    </message>
    <message>
        <source>Lift the pen from the skin. Check the cable at both ends.</source>
        <translation>Den Pen von der Haut heben. Das Kabel an beiden Enden prüfen.</translation>
    </message>
    <message>
        <source>STOP NOT CONFIRMED — lift the pen, unplug it</source>
        <translation>STOP NICHT BESTÄTIGT — Pen abheben, ausstecken</translation>
    </message>
    <message>
        <source>The pen has not proved that its needles are withdrawn.</source>
        <translation>Der Pen hat nicht belegt, dass seine Nadeln eingezogen sind.</translation>
    </message>
    <message>
        <source>Lift the pen from the skin now. Pull its plug.</source>
        <translation>Den Pen jetzt von der Haut heben. Stecker ziehen.</translation>
    </message>
    <message>
        <source>No data from the pen</source>
        <translation>Keine Daten vom Pen</translation>
    </message>
    <message>
        <source>The motor was stopped.</source>
        <translation>Der Motor wurde gestoppt.</translation>
    </message>
    <message>
        <source>Lift the pen. Check the cable.</source>
        <translation>Den Pen abheben. Kabel prüfen.</translation>
    </message>
    <message>
        <source>This window did not answer in time</source>
        <translation>Dieses Fenster hat nicht rechtzeitig reagiert</translation>
    </message>
    <message>
        <source>Close other programs. Arm again when the window reacts at once.</source>
        <translation>Andere Programme schließen. Wieder scharf schalten, wenn das Fenster sofort reagiert.</translation>
    </message>
    <message>
        <source>The record cannot be written</source>
        <translation>Die Akte kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The motor was stopped. The pen’s own log still counts.</source>
        <translation>Der Motor wurde gestoppt. Das Protokoll des Pens zählt weiter.</translation>
    </message>
    <message>
        <source>Check the disk. Nothing can be armed until records are written again.</source>
        <translation>Den Datenträger prüfen. Bis wieder geschrieben wird, lässt sich nichts scharf schalten.</translation>
    </message>
    <message>
        <source>The pen repeated other values than were sent</source>
        <translation>Der Pen hat andere Werte wiederholt als gesendet</translation>
    </message>
    <message>
        <source>It stays disarmed.</source>
        <translation>Er bleibt entschärft.</translation>
    </message>
    <message>
        <source>Load the zone again. If it differs again, use another pen.</source>
        <translation>Die Zone neu laden. Weicht er wieder ab, einen anderen Pen nehmen.</translation>
    </message>
    <message>
        <source>The pen runs other values than the plan</source>
        <translation>Der Pen läuft mit anderen Werten als im Plan</translation>
    </message>
    <message>
        <source>Look at the skin. Load the zone again.</source>
        <translation>Die Haut ansehen. Die Zone neu laden.</translation>
    </message>
    <message>
        <source>Unknown pen</source>
        <translation>Unbekannter Pen</translation>
    </message>
    <message>
        <source>Its serial number or identity is new here.</source>
        <translation>Seine Seriennummer oder Kennung ist hier neu.</translation>
    </message>
    <message>
        <source>Compare the number on the pen and confirm it under Device, Pens.</source>
        <translation>Die Nummer am Pen vergleichen und unter Gerät, Pens bestätigen.</translation>
    </message>
    <message>
        <source>The pen’s log has a gap</source>
        <translation>Das Protokoll des Pens hat eine Lücke</translation>
    </message>
    <message>
        <source>Some strokes may not be in the record.</source>
        <translation>Einige Hübe stehen vielleicht nicht in der Akte.</translation>
    </message>
    <message>
        <source>Check the last session and acknowledge the gap.</source>
        <translation>Die letzte Sitzung prüfen und die Lücke bestätigen.</translation>
    </message>
    <message>
        <source>Reduced timing margin</source>
        <translation>Verringerte Zeitreserve</translation>
    </message>
    <message>
        <source>This computer gives the pen’s link no priority.</source>
        <translation>Dieser Computer gibt der Verbindung zum Pen keinen Vorrang.</translation>
    </message>
    <message>
        <source>Treatment is possible. Ask the administrator to allow real-time priority.</source>
        <translation>Behandeln ist möglich. Die Administration um Echtzeit-Vorrang bitten.</translation>
    </message>
    <message>
        <source>The pen stopped — %1</source>
        <translation>Der Pen hat gestoppt — %1</translation>
    </message>
    <message>
        <source>Look at the skin and at the pen, then clear.</source>
        <translation>Haut und Pen ansehen, dann quittieren.</translation>
    </message>
    <message>
        <source>Not armed — %1</source>
        <translation>Nicht scharf — %1</translation>
    </message>
    <message>
        <source>Remove the cause, then hold to arm again.</source>
        <translation>Die Ursache beseitigen, dann wieder halten.</translation>
    </message>
    <message>
        <source>Alarm %1</source>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>Lift the pen from the skin.</source>
        <translation>Den Pen von der Haut heben.</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Mittlere Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>Kein Stopp</translation>
    </message>
    <message>
        <source>Link silent</source>
        <translation>Verbindung stumm</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Leitung abgefallen</translation>
    </message>
    <message>
        <source>Permit withdrawn</source>
        <translation>Freigabe entzogen</translation>
    </message>
    <message>
        <source>Stopped by this station</source>
        <translation>Von dieser Station gestoppt</translation>
    </message>
    <message>
        <source>Trigger released</source>
        <translation>Auslöser losgelassen</translation>
    </message>
    <message>
        <source>Emergency stop on the pen</source>
        <translation>Not-Halt am Pen</translation>
    </message>
    <message>
        <source>Run time used up</source>
        <translation>Laufzeit aufgebraucht</translation>
    </message>
    <message>
        <source>Strokes of the zone used up</source>
        <translation>Hübe der Zone aufgebraucht</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>Kontakt verloren</translation>
    </message>
    <message>
        <source>Cartridge removed</source>
        <translation>Kartusche entnommen</translation>
    </message>
    <message>
        <source>Fault of the pen</source>
        <translation>Fehler des Pens</translation>
    </message>
    <message>
        <source>Another station took over</source>
        <translation>Andere Station hat übernommen</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Sitzung geschlossen</translation>
    </message>
    <message>
        <source>Armed or paused too long</source>
        <translation>Zu lange scharf oder pausiert</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Entschärft</translation>
    </message>
    <message>
        <source>Settings became void</source>
        <translation>Einstellungen ungültig geworden</translation>
    </message>
    <message>
        <source>Supply failed</source>
        <translation>Versorgung ausgefallen</translation>
    </message>
    <message>
        <source>The pen restarted</source>
        <translation>Der Pen ist neu gestartet</translation>
    </message>
    <message>
        <source>Paused by this station</source>
        <translation>Von dieser Station pausiert</translation>
    </message>
    <message>
        <source>Session idle</source>
        <translation>Sitzung untätig</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>NO PEN</source>
        <translation>KEIN PEN</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>VERBINDET</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>ARMING</source>
        <translation>WIRD SCHARF</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>SCHARF</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>LÄUFT</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSIERT</translation>
    </message>
    <message>
        <source>STOPPING</source>
        <translation>STOPPT</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>GESTOPPT</translation>
    </message>
    <message>
        <source>CHECK PEN</source>
        <translation>PEN PRÜFEN</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A value is outside the pen’s range</source>
        <translation>Ein Wert liegt außerhalb des Bereichs des Pens</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>In diesem Zustand nicht möglich</translation>
    </message>
    <message>
        <source>The session with the pen is over</source>
        <translation>Die Sitzung mit dem Pen ist zu Ende</translation>
    </message>
    <message>
        <source>The pen is busy</source>
        <translation>Der Pen ist beschäftigt</translation>
    </message>
    <message>
        <source>The arming code does not match</source>
        <translation>Der Freischaltcode passt nicht</translation>
    </message>
    <message>
        <source>The arming code is too old: hold again</source>
        <translation>Der Freischaltcode ist zu alt: erneut halten</translation>
    </message>
    <message>
        <source>The pen holds other settings: load the zone again</source>
        <translation>Der Pen hat andere Einstellungen: Zone neu laden</translation>
    </message>
    <message>
        <source>A fault of the pen is not cleared</source>
        <translation>Ein Fehler des Pens ist nicht quittiert</translation>
    </message>
    <message>
        <source>This pen cannot do that</source>
        <translation>Dieser Pen kann das nicht</translation>
    </message>
    <message>
        <source>Firmware not allowed</source>
        <translation>Firmware nicht zugelassen</translation>
    </message>
    <message>
        <source>The pen’s log is full</source>
        <translation>Das Protokoll des Pens ist voll</translation>
    </message>
    <message>
        <source>The pen did not prove its identity</source>
        <translation>Der Pen hat seine Kennung nicht belegt</translation>
    </message>
    <message>
        <source>The pen refused, status %1/%2</source>
        <translation>Der Pen lehnte ab, Status %1/%2</translation>
    </message>
    <message>
        <source>Load zone</source>
        <translation>Zone laden</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Scharf schalten</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Entschärfen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Mark cartridge used</source>
        <translation>Kartusche als benutzt markieren</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: nicht erledigt</translation>
    </message>
    <message>
        <source>%1: not known whether it was done. Reading the pen.</source>
        <translation>%1: nicht bekannt, ob erledigt. Der Pen wird gelesen.</translation>
    </message>
    <message>
        <source>%1-pin</source>
        <translation>%1 Nadeln</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>use by %1</source>
        <translation>verw. bis %1</translation>
    </message>
    <message>
        <source>already used</source>
        <translation>schon benutzt</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Enter the birth date</source>
        <translation>Das Geburtsdatum eingeben</translation>
    </message>
    <message>
        <source>Write it like 1985-03-12 or 12.03.1985</source>
        <translation>Zum Beispiel 1985-03-12 oder 12.03.1985</translation>
    </message>
    <message>
        <source>Write the year with four digits</source>
        <translation>Das Jahr mit vier Ziffern schreiben</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>Check the year</source>
        <translation>Das Jahr prüfen</translation>
    </message>
    <message>
        <source>Stipple cannot start</source>
        <translation>Stipple kann nicht starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SkinAfter</name>
    <message>
        <source>Erythema: mild</source>
        <translation>Erythem: leicht</translation>
    </message>
    <message>
        <source>Erythema: moderate</source>
        <translation>Erythem: mäßig</translation>
    </message>
    <message>
        <source>Erythema: strong</source>
        <translation>Erythem: stark</translation>
    </message>
    <message>
        <source>Pinpoint bleeding</source>
        <translation>Punktförmige Blutung</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Missempfinden</translation>
    </message>
</context>
<context>
    <name>SkinSign</name>
    <message>
        <source>Rolling scars</source>
        <translation>Wellenförmige Narben</translation>
    </message>
    <message>
        <source>Boxcar scars</source>
        <translation>Kastenförmige Narben</translation>
    </message>
    <message>
        <source>Ice-pick scars</source>
        <translation>Eispickelnarben</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Active spots</source>
        <translation>Aktive Pickel</translation>
    </message>
    <message>
        <source>Melasma</source>
        <translation>Melasma</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Empfindlich</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>%1 millimetres</source>
        <translation>%1 Millimeter</translation>
    </message>
    <message>
        <source>strokes/min</source>
        <translation>Hübe/min</translation>
    </message>
    <message>
        <source>cm²</source>
        <translation>cm²</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Eine Zahl eingeben</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>Type the number without dots, commas or marks between thousands</source>
        <translation>Die Zahl ohne Punkte, Kommas oder Zeichen zwischen den Tausendern schreiben</translation>
    </message>
    <message>
        <source>The number is below zero</source>
        <translation>Die Zahl ist kleiner als null</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Zu viele Nachkommastellen</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>Die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>Use the unit shown beside the field</source>
        <translation>Die Einheit neben dem Feld verwenden</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>Ein Datum eingeben</translation>
    </message>
    <message>
        <source>This is not a date. Example: 1985-03-12</source>
        <translation>Das ist kein Datum. Beispiel: 1985-03-12</translation>
    </message>
    <message>
        <source>Type the year with four digits</source>
        <translation>Das Jahr mit vier Ziffern schreiben</translation>
    </message>
    <message>
        <source>This day does not exist</source>
        <translation>Diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>The year is outside 1900 to 2199</source>
        <translation>Das Jahr liegt außerhalb von 1900 bis 2199</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Forehead</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>Glabella</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Schläfe</translation>
    </message>
    <message>
        <source>Under-eye</source>
        <translation>Unter dem Auge</translation>
    </message>
    <message>
        <source>Crow’s feet</source>
        <translation>Krähenfüße</translation>
    </message>
    <message>
        <source>Nose bridge</source>
        <translation>Nasenrücken</translation>
    </message>
    <message>
        <source>Nose tip</source>
        <translation>Nasenspitze</translation>
    </message>
    <message>
        <source>Nose side</source>
        <translation>Nasenflügel</translation>
    </message>
    <message>
        <source>Cheekbone</source>
        <translation>Jochbein</translation>
    </message>
    <message>
        <source>Cheek</source>
        <translation>Wange</translation>
    </message>
    <message>
        <source>In front of the ear</source>
        <translation>Vor dem Ohr</translation>
    </message>
    <message>
        <source>Before ear</source>
        <translation>Vor dem Ohr</translation>
    </message>
    <message>
        <source>Nasolabial fold</source>
        <translation>Nasolabialfalte</translation>
    </message>
    <message>
        <source>Nasolabial</source>
        <translation>Nasolabial</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Oberlippe</translation>
    </message>
    <message>
        <source>Below the lower lip</source>
        <translation>Unter der Unterlippe</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Unterlippe</translation>
    </message>
    <message>
        <source>Marionette line</source>
        <translation>Marionettenfalte</translation>
    </message>
    <message>
        <source>Marionette</source>
        <translation>Marionette</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>Jawline</source>
        <translation>Kieferlinie</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>Unter dem Kinn</translation>
    </message>
    <message>
        <source>Under chin</source>
        <translation>Unterm Kinn</translation>
    </message>
    <message>
        <source>Front of neck</source>
        <translation>Hals, vorn</translation>
    </message>
    <message>
        <source>Neck front</source>
        <translation>Hals vorn</translation>
    </message>
    <message>
        <source>Side of neck</source>
        <translation>Hals, Seite</translation>
    </message>
    <message>
        <source>Neck side</source>
        <translation>Hals seitl.</translation>
    </message>
    <message>
        <source>Back of neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Neck back</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Scalp, front</source>
        <translation>Kopfhaut, vorn</translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Scalp, middle</source>
        <translation>Kopfhaut, Mitte</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Scalp, vertex</source>
        <translation>Kopfhaut, Scheitel</translation>
    </message>
    <message>
        <source>Vertex</source>
        <translation>Scheitel</translation>
    </message>
    <message>
        <source>Scalp, temple</source>
        <translation>Kopfhaut, Schläfe</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>Schläfe</translation>
    </message>
    <message>
        <source>Scalp, back</source>
        <translation>Kopfhaut, hinten</translation>
    </message>
    <message>
        <source>Occipital</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Décolletage</source>
        <translation>Dekolleté</translation>
    </message>
    <message>
        <source>Breastbone</source>
        <translation>Brustbein</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Back of hand</source>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Backs of fingers</source>
        <translation>Fingerrücken</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Flank</source>
        <translation>Flanke</translation>
    </message>
    <message>
        <source>Upper arm, outer</source>
        <translation>Oberarm, außen</translation>
    </message>
    <message>
        <source>Arm outer</source>
        <translation>Arm außen</translation>
    </message>
    <message>
        <source>Upper arm, inner</source>
        <translation>Oberarm, innen</translation>
    </message>
    <message>
        <source>Arm inner</source>
        <translation>Arm innen</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Rücken, oben</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Rücken, unten</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Thigh, front</source>
        <translation>Oberschenkel, vorn</translation>
    </message>
    <message>
        <source>Thigh front</source>
        <translation>Schenkel vorn</translation>
    </message>
    <message>
        <source>Thigh, outer</source>
        <translation>Oberschenkel, außen</translation>
    </message>
    <message>
        <source>Thigh outer</source>
        <translation>Schenkel außen</translation>
    </message>
    <message>
        <source>Thigh, inner</source>
        <translation>Oberschenkel, innen</translation>
    </message>
    <message>
        <source>Thigh inner</source>
        <translation>Schenkel inn.</translation>
    </message>
    <message>
        <source>Thigh, back</source>
        <translation>Oberschenkel, hinten</translation>
    </message>
    <message>
        <source>Thigh back</source>
        <translation>Schenkel hint.</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>Upper eyelid</source>
        <translation>Oberes Augenlid</translation>
    </message>
    <message>
        <source>Eyelid</source>
        <translation>Augenlid</translation>
    </message>
    <message>
        <source>Lower eyelid</source>
        <translation>Unteres Augenlid</translation>
    </message>
    <message>
        <source>Red lip</source>
        <translation>Lippenrot</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Mund</translation>
    </message>
    <message>
        <source>Nostril</source>
        <translation>Nasenloch</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>Ohr</translation>
    </message>
    <message>
        <source>Navel</source>
        <translation>Nabel</translation>
    </message>
    <message>
        <source>Areola</source>
        <translation>Warzenhof</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Palms and soles</source>
        <translation>Handflächen und Fußsohlen</translation>
    </message>
    <message>
        <source>Palms, soles</source>
        <translation>Hände, Sohlen</translation>
    </message>
    <message>
        <source>Nails</source>
        <translation>Nägel</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, links</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, rechts</translation>
    </message>
    <message>
        <source>%1 L</source>
        <comment>left</comment>
        <translation>%1 L</translation>
    </message>
    <message>
        <source>%1 R</source>
        <comment>right</comment>
        <translation>%1 R</translation>
    </message>
    <message>
        <source>%1. Never needled.</source>
        <translation>%1. Wird nie genadelt.</translation>
    </message>
    <message>
        <source>Face, front</source>
        <translation>Gesicht, vorn</translation>
    </message>
    <message>
        <source>Face, left side</source>
        <translation>Gesicht, linke Seite</translation>
    </message>
    <message>
        <source>Face, right side</source>
        <translation>Gesicht, rechte Seite</translation>
    </message>
    <message>
        <source>Scalp, from above</source>
        <translation>Kopfhaut, von oben</translation>
    </message>
    <message>
        <source>Body, front</source>
        <translation>Körper, vorn</translation>
    </message>
    <message>
        <source>Body, back</source>
        <translation>Körper, hinten</translation>
    </message>
    <message>
        <source>Hands, backs</source>
        <translation>Hände, Rücken</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Cross-hatch</source>
        <translation>Kreuzschraffur</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempeln</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Kreisend</translation>
    </message>
    <message>
        <source>Even erythema</source>
        <translation>Gleichmäßiges Erythem</translation>
    </message>
    <message>
        <source>Erythema to pinpoint</source>
        <translation>Erythem bis Punktblutung</translation>
    </message>
    <message>
        <source>Pinpoint bleeding</source>
        <translation>Punktförmige Blutung</translation>
    </message>
</context>
<context>
    <name>stipple::app::DemoPen</name>
    <message>
        <source>The emulated pen did not answer in 5 seconds.</source>
        <translation>Der nachgebildete Pen hat 5 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>The emulated pen could not be started: %1</source>
        <translation>Der nachgebildete Pen ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>The emulated pen ended (status %1).</source>
        <translation>Der nachgebildete Pen ist beendet (Status %1).</translation>
    </message>
</context>
<context>
    <name>stipple::app::DemoPenWindow</name>
    <message>
        <source>SIMULATED PEN</source>
        <translation>SIMULIERTER PEN</translation>
    </message>
    <message>
        <source>Trigger — hold to needle</source>
        <translation>Auslöser — zum Nadeln halten</translation>
    </message>
    <message>
        <source>Hold with the mouse or finger. Space holds it by keyboard.</source>
        <translation>Mit Maus oder Finger halten. Leertaste hält ihn per Tastatur.</translation>
    </message>
    <message>
        <source>Takes the cartridge out, or puts a fresh one in.</source>
        <translation>Nimmt die Kartusche heraus oder setzt eine neue ein.</translation>
    </message>
    <message>
        <source>Pulls the cable out, or plugs it in again.</source>
        <translation>Zieht das Kabel ab oder steckt es wieder ein.</translation>
    </message>
    <message>
        <source>Stands in for a pen on the cable. %1 %2</source>
        <translation>Steht für einen Pen am Kabel. %1 %2</translation>
    </message>
    <message>
        <source>Cable in.</source>
        <translation>Kabel steckt.</translation>
    </message>
    <message>
        <source>Cable out.</source>
        <translation>Kabel ab.</translation>
    </message>
    <message>
        <source>Cartridge in.</source>
        <translation>Kartusche drin.</translation>
    </message>
    <message>
        <source>No cartridge.</source>
        <translation>Keine Kartusche.</translation>
    </message>
    <message>
        <source>Take cartridge out</source>
        <translation>Kartusche entnehmen</translation>
    </message>
    <message>
        <source>Insert fresh cartridge</source>
        <translation>Neue Kartusche einsetzen</translation>
    </message>
    <message>
        <source>Unplug cable</source>
        <translation>Kabel abziehen</translation>
    </message>
    <message>
        <source>Plug cable in</source>
        <translation>Kabel einstecken</translation>
    </message>
    <message>
        <source>The emulated pen has ended.</source>
        <translation>Der nachgebildete Pen ist beendet.</translation>
    </message>
    <message>
        <source>Start the pen again</source>
        <translation>Den Pen neu starten</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AddVisitSheet</name>
    <message>
        <source>Add visit</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>Zum Beispiel 14:30</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Choose a patient from the list</source>
        <translation>Einen Patienten aus der Liste wählen</translation>
    </message>
    <message>
        <source>Write the time like 14:30</source>
        <translation>Die Uhrzeit wie 14:30 schreiben</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AftercarePage</name>
    <message>
        <source>Aftercare sheet</source>
        <translation>Nachsorgeblatt</translation>
    </message>
    <message>
        <source>Language of the patient</source>
        <translation>Sprache des Patienten</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Sprache des Blatts</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>Aushändigen</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Das Blatt als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Das Blatt drucken</translation>
    </message>
    <message>
        <source>Save in another place</source>
        <translation>An anderem Ort speichern</translation>
    </message>
    <message>
        <source>The code holds the clinic&apos;s phone number and the first steps. It holds nothing about the patient.</source>
        <translation>Der Code enthält die Telefonnummer der Klinik und die ersten Schritte. Er enthält nichts über den Patienten.</translation>
    </message>
    <message>
        <source>The record keeps which sheet was handed out, in which language and version.</source>
        <translation>Die Akte hält fest, welches Blatt in welcher Sprache und Fassung ausgehändigt wurde.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, back to the chart</source>
        <translation>Fertig, zurück zur Akte</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>No zone was treated: the general sheet.</source>
        <translation>Keine Zone wurde behandelt: das allgemeine Blatt.</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 Zone</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 Zonen</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>This translation has not been reviewed by a native clinician yet.</source>
        <translation>Diese Übersetzung wurde noch nicht von einer muttersprachlichen Fachkraft geprüft.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>No printer is set up. The sheet was saved as PDF.</source>
        <translation>Kein Drucker ist eingerichtet. Das Blatt wurde als PDF gespeichert.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Gesendet an %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AlarmBanner</name>
    <message>
        <source>Pause sound</source>
        <translation>Ton pausieren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AnswerSheet</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>For example 2026-05-06</source>
        <translation>Zum Beispiel 2026-05-06</translation>
    </message>
    <message>
        <source>Which zones does it concern? None marked means all.</source>
        <translation>Welche Zonen betrifft es? Keine markiert heißt alle.</translation>
    </message>
    <message>
        <source>Reason for going on (at least %1 characters)</source>
        <translation>Grund weiterzumachen (mindestens %1 Zeichen)</translation>
    </message>
    <message>
        <source>Reason for going on</source>
        <translation>Grund weiterzumachen</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>for example 2026-05-06</source>
        <translation>zum Beispiel 2026-05-06</translation>
    </message>
    <message>
        <source>The reason needs at least %1 characters.</source>
        <translation>Der Grund braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Write a day that has been, like 2026-05-06</source>
        <translation>Einen vergangenen Tag schreiben, wie 2026-05-06</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AssessPage</name>
    <message>
        <source>Skin &amp; goals</source>
        <translation>Haut &amp; Ziele</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Part of the assessment</source>
        <translation>Teil des Befunds</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Zones &amp; plan</source>
        <translation>Zonen &amp; Plan</translation>
    </message>
    <message>
        <source>Go on to zones and plan</source>
        <translation>Weiter zu Zonen und Plan</translation>
    </message>
    <message>
        <source>Screening is clear</source>
        <translation>Abklärung ist frei</translation>
    </message>
    <message>
        <source>1 override</source>
        <translation>1 Ausnahme</translation>
    </message>
    <message>
        <source>%1 overrides</source>
        <translation>%1 Ausnahmen</translation>
    </message>
    <message>
        <source>1 answer leaves zones out</source>
        <translation>1 Antwort lässt Zonen weg</translation>
    </message>
    <message>
        <source>%1 answers leave zones out</source>
        <translation>%1 Antworten lassen Zonen weg</translation>
    </message>
    <message>
        <source>%1 to keep in mind</source>
        <translation>%1 zu beachten</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>1 question left</source>
        <translation>1 Frage offen</translation>
    </message>
    <message>
        <source>%1 questions left</source>
        <translation>%1 Fragen offen</translation>
    </message>
    <message>
        <source>Screening is not complete</source>
        <translation>Abklärung ist nicht vollständig</translation>
    </message>
    <message>
        <source>The plan can be made now. The pen arms only when all are answered.</source>
        <translation>Der Plan kann jetzt gemacht werden. Scharf wird der Pen erst, wenn alles beantwortet ist.</translation>
    </message>
    <message>
        <source>An answer needs an override</source>
        <translation>Eine Antwort braucht eine Ausnahme</translation>
    </message>
    <message>
        <source>Give the reason beside it, or leave the treatment for another day.</source>
        <translation>Den Grund daneben angeben oder an einem anderen Tag behandeln.</translation>
    </message>
    <message>
        <source>Treatment blocked until %1</source>
        <translation>Behandlung gesperrt bis %1</translation>
    </message>
    <message>
        <source>Treatment blocked</source>
        <translation>Behandlung gesperrt</translation>
    </message>
    <message>
        <source>Save the assessment and book a review. Goals stay on file.</source>
        <translation>Den Befund speichern und eine Kontrolle planen. Ziele bleiben in der Akte.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ChartPage</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the patient&apos;s details</source>
        <translation>Angaben zum Patienten bearbeiten</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>This version keeps no photos.</source>
        <translation>Diese Fassung bewahrt keine Fotos auf.</translation>
    </message>
    <message>
        <source>F</source>
        <translation>W</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>%1 allergy</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>Fitzpatrick %1</source>
        <translation>Fitzpatrick %1</translation>
    </message>
    <message>
        <source>Go on with session %1</source>
        <translation>Sitzung %1 fortsetzen</translation>
    </message>
    <message>
        <source>Start session %1</source>
        <translation>Sitzung %1 beginnen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CheckRow</name>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CockpitDials</name>
    <message>
        <source>Rate</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Motor</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>mA</source>
        <translation>mA</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>1/min</source>
        <translation>1/min</translation>
    </message>
    <message>
        <source>strokes/min · set %1</source>
        <translation>Hübe/min · gesetzt %1</translation>
    </message>
    <message>
        <source>strokes/min · asked %1</source>
        <translation>Hübe/min · verlangt %1</translation>
    </message>
    <message>
        <source>strokes/min</source>
        <translation>Hübe/min</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CockpitFoot</name>
    <message>
        <source>End treatment</source>
        <translation>Behandlung beenden</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Nächste Zone</translation>
    </message>
    <message>
        <source>Hold to ARM</source>
        <translation>Halten: SCHARF</translation>
    </message>
    <message>
        <source>Arm pen, hold for 1.5 seconds</source>
        <translation>Pen scharf schalten, 1.5 Sekunden halten</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Entschärfen</translation>
    </message>
    <message>
        <source>PAUSE</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>Hold to resume</source>
        <translation>Halten: weiter</translation>
    </message>
    <message>
        <source>Resume, hold for 1.5 seconds</source>
        <translation>Fortsetzen, 1.5 Sekunden halten</translation>
    </message>
    <message>
        <source>Clear alarm</source>
        <translation>Alarm quittieren</translation>
    </message>
    <message>
        <source>Look for pen</source>
        <translation>Pen suchen</translation>
    </message>
    <message>
        <source>Dose looked at</source>
        <translation>Dosis geprüft</translation>
    </message>
    <message>
        <source>Reading pen</source>
        <translation>Pen wird gelesen</translation>
    </message>
    <message>
        <source>Motor off</source>
        <translation>Motor aus</translation>
    </message>
    <message>
        <source>Reading the limits back, then arming</source>
        <translation>Grenzen zurücklesen, dann scharf</translation>
    </message>
    <message>
        <source>The end of the last run here is not known. Look at the skin, then say that you did.</source>
        <translation>Das Ende des letzten Laufs hier ist nicht bekannt. Die Haut ansehen, dann bestätigen.</translation>
    </message>
    <message>
        <source>This zone has had its strokes. Go to the next zone.</source>
        <translation>Diese Zone hat ihre Hübe. Zur nächsten Zone gehen.</translation>
    </message>
    <message>
        <source>Pen or cartridge cannot do this zone. Go to the next zone.</source>
        <translation>Pen oder Kartusche kann diese Zone nicht. Zur nächsten Zone gehen.</translation>
    </message>
    <message>
        <source>Hold ARM for 1.5 s to power the pen</source>
        <translation>SCHARF 1.5 s halten, um den Pen zu versorgen</translation>
    </message>
    <message>
        <source>The pen repeats other limits than it was given</source>
        <translation>Der Pen wiederholt andere Grenzen als gesendet</translation>
    </message>
    <message>
        <source>Reading the limits back</source>
        <translation>Grenzen werden zurückgelesen</translation>
    </message>
    <message>
        <source>What the pen gave is in its log and is read when it is back.</source>
        <translation>Was der Pen gab, steht in seinem Protokoll und wird gelesen, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>Reading the pen and its log</source>
        <translation>Pen und sein Protokoll werden gelesen</translation>
    </message>
    <message>
        <source>Nothing can start before that</source>
        <translation>Vorher kann nichts beginnen</translation>
    </message>
    <message>
        <source>Waiting for the pen</source>
        <translation>Warten auf den Pen</translation>
    </message>
    <message>
        <source>The pen has not answered yet</source>
        <translation>Der Pen hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Press the trigger to start</source>
        <translation>Auslöser drücken, um zu beginnen</translation>
    </message>
    <message>
        <source>Disarms by itself in %1</source>
        <translation>Entschärft sich selbst in %1</translation>
    </message>
    <message>
        <source>Trigger held</source>
        <translation>Auslöser gedrückt</translation>
    </message>
    <message>
        <source>Release the trigger to stop</source>
        <translation>Auslöser loslassen zum Anhalten</translation>
    </message>
    <message>
        <source>Motor stopped · needles in</source>
        <translation>Motor gestoppt · Nadeln eingezogen</translation>
    </message>
    <message>
        <source>Hold to resume, then press the trigger</source>
        <translation>Zum Fortsetzen halten, dann Auslöser drücken</translation>
    </message>
    <message>
        <source>Trigger released · needles in</source>
        <translation>Auslöser los · Nadeln eingezogen</translation>
    </message>
    <message>
        <source>Press the trigger to go on</source>
        <translation>Auslöser drücken zum Weitermachen</translation>
    </message>
    <message>
        <source>Waiting for the pen&apos;s proof</source>
        <translation>Warten auf den Beleg des Pens</translation>
    </message>
    <message>
        <source>Lift the pen off the skin</source>
        <translation>Den Pen von der Haut heben</translation>
    </message>
    <message>
        <source>Needles in, motor off</source>
        <translation>Nadeln eingezogen, Motor aus</translation>
    </message>
    <message>
        <source>Trigger locked until the cause is gone</source>
        <translation>Auslöser gesperrt, bis die Ursache weg ist</translation>
    </message>
    <message>
        <source>Trigger locked until it is cleared</source>
        <translation>Auslöser gesperrt bis zum Quittieren</translation>
    </message>
    <message>
        <source>Look at the message, then clear it</source>
        <translation>Die Meldung ansehen, dann quittieren</translation>
    </message>
    <message>
        <source>Ending the treatment</source>
        <translation>Behandlung wird beendet</translation>
    </message>
    <message>
        <source>Zones that were not treated are noted so. Press again to end.</source>
        <translation>Nicht behandelte Zonen werden so vermerkt. Zum Beenden nochmals drücken.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Finish the treatment</source>
        <translation>Die Behandlung abschließen</translation>
    </message>
    <message>
        <source>Go to the next zone</source>
        <translation>Zur nächsten Zone gehen</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Jetzt beenden</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CockpitMapCard</name>
    <message>
        <source>No drawing of this zone</source>
        <translation>Keine Zeichnung dieser Zone</translation>
    </message>
    <message>
        <source>Zone %1 of %2</source>
        <translation>Zone %1 von %2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CockpitSide</name>
    <message>
        <source>Zone time</source>
        <translation>Zonenzeit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>von etwa %1</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 Durchgang</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 Durchgänge</translation>
    </message>
    <message>
        <source>Last zone</source>
        <translation>Letzte Zone</translation>
    </message>
    <message>
        <source>Finish leads to the summary</source>
        <translation>Abschließen führt zum Ergebnis</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CockpitTop</name>
    <message>
        <source>Microneedling</source>
        <translation>Microneedling</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
    <message>
        <source>%1 allergy</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>Reading pen</source>
        <translation>Pen wird gelesen</translation>
    </message>
    <message>
        <source>No pen</source>
        <translation>Kein Pen</translation>
    </message>
    <message>
        <source>Link %1 %</source>
        <translation>Link %1 %</translation>
    </message>
    <message>
        <source>%1-pin</source>
        <translation>%1 Nadeln</translation>
    </message>
    <message>
        <source>No cartridge</source>
        <translation>Keine Kartusche</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CoverageFigure</name>
    <message>
        <source>%1 percent of pass %2, estimated</source>
        <translation>%1 Prozent von Durchgang %2, geschätzt</translation>
    </message>
    <message>
        <source>of pass %1</source>
        <translation>von Durchgang %1</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
</context>
<context>
    <name>stipple::ui::DeltaHead</name>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Coverage (est.)</source>
        <translation>Abdeckung (gesch.)</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Hübe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>End point</source>
        <translation>Endpunkt</translation>
    </message>
</context>
<context>
    <name>stipple::ui::DeltaRow</name>
    <message>
        <source>%1: planned %2, delivered %3, %4 of %5 passes, %6 strokes</source>
        <translation>%1: geplant %2, gegeben %3, %4 von %5 Durchgängen, %6 Hübe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>stipple::ui::DeltaTable</name>
    <message>
        <source>Not treated.</source>
        <translation>Nicht behandelt.</translation>
    </message>
    <message>
        <source>%1 of %2 passes given (estimated).</source>
        <translation>%1 von %2 Durchgängen gegeben (geschätzt).</translation>
    </message>
    <message>
        <source>More strokes than the budget. Look at the skin and the pen.</source>
        <translation>Mehr Hübe als vorgesehen. Haut und Pen ansehen.</translation>
    </message>
    <message>
        <source>Mean depth %1 instead of %2.</source>
        <translation>Mittlere Tiefe %1 statt %2.</translation>
    </message>
    <message>
        <source>No depth was measured.</source>
        <translation>Keine Tiefe wurde gemessen.</translation>
    </message>
    <message>
        <source>Mean rate %1 instead of %2.</source>
        <translation>Mittlere Frequenz %1 statt %2.</translation>
    </message>
    <message>
        <source>No rate was measured.</source>
        <translation>Keine Frequenz wurde gemessen.</translation>
    </message>
    <message>
        <source>The end of a run is not known: up to 100 strokes more.</source>
        <translation>Das Ende eines Laufs ist nicht bekannt: bis zu 100 Hübe mehr.</translation>
    </message>
    <message>
        <source>The pen&apos;s own log has not confirmed the count yet.</source>
        <translation>Das Protokoll des Pens hat die Zahl noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>A run was given to this zone by its number alone.</source>
        <translation>Ein Lauf wurde dieser Zone nur nach ihrer Nummer zugeordnet.</translation>
    </message>
    <message>
        <source>Entered by hand.</source>
        <translation>Von Hand eingetragen.</translation>
    </message>
    <message>
        <source>Pinpoint bleeding</source>
        <translation>Punktförmige Blutung</translation>
    </message>
    <message>
        <source>Even erythema</source>
        <translation>Gleichmäßiges Erythem</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>End point reached</source>
        <translation>Endpunkt erreicht</translation>
    </message>
    <message>
        <source>%1: note that the end point was reached</source>
        <translation>%1: vermerken, dass der Endpunkt erreicht wurde</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notiz zu %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::DepthDial</name>
    <message>
        <source>set %1</source>
        <translation>gesetzt %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Depth, no data, %1</source>
        <translation>Tiefe, keine Daten, %1</translation>
    </message>
    <message>
        <source>Depth 0.00 millimetres, retracted, %1</source>
        <translation>Tiefe 0.00 Millimeter, eingezogen, %1</translation>
    </message>
    <message>
        <source>Depth %1, %2</source>
        <translation>Tiefe %1, %2</translation>
    </message>
    <message>
        <source>Peak depth %1, limit %2</source>
        <translation>Spitzentiefe %1, Grenze %2</translation>
    </message>
    <message>
        <source>Peak depth</source>
        <translation>Spitzentiefe</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>mm · retracted</source>
        <translation>mm · eingezogen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>The pen is connected. Its motor is off.</source>
        <translation>Der Pen ist verbunden. Sein Motor ist aus.</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Was er kann</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>Stops within</source>
        <translation>Stoppt innerhalb</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Verbindungsgüte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Versorgung</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>Motor</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Grip</source>
        <translation>Griff</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverhalten</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>reduced margin</source>
        <translation>verringerte Reserve</translation>
    </message>
    <message>
        <source>Cartridge</source>
        <translation>Kartusche</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Eingesetzt</translation>
    </message>
    <message>
        <source>%1-pin</source>
        <translation>%1 Nadeln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Longest depth</source>
        <translation>Größte Tiefe</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>stipple::ui::FitzpatrickPicker</name>
    <message>
        <source>Always burns, never tans</source>
        <translation>Immer Sonnenbrand, nie braun</translation>
    </message>
    <message>
        <source>Usually burns, tans a little</source>
        <translation>Meist Sonnenbrand, wenig braun</translation>
    </message>
    <message>
        <source>Sometimes burns, tans evenly</source>
        <translation>Manchmal Sonnenbrand, gleichmäßig braun</translation>
    </message>
    <message>
        <source>Rarely burns, tans well</source>
        <translation>Selten Sonnenbrand, gut braun</translation>
    </message>
    <message>
        <source>Very rarely burns, brown skin</source>
        <translation>Sehr selten Sonnenbrand, braune Haut</translation>
    </message>
    <message>
        <source>Never burns, dark brown skin</source>
        <translation>Nie Sonnenbrand, dunkelbraune Haut</translation>
    </message>
    <message>
        <source>Skin type, Fitzpatrick</source>
        <translation>Hauttyp nach Fitzpatrick</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Skin type %1</source>
        <translation>Hauttyp %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::GoalSheet</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>In the patient&apos;s own words</source>
        <translation>In den Worten des Patienten</translation>
    </message>
    <message>
        <source>Severity now</source>
        <translation>Schwere jetzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Ziel speichern</translation>
    </message>
    <message>
        <source>Write down what the patient says</source>
        <translation>Notieren, was der Patient sagt</translation>
    </message>
</context>
<context>
    <name>stipple::ui::GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Edit goals</source>
        <translation>Ziele bearbeiten</translation>
    </message>
    <message>
        <source>Edit goals in an assessment</source>
        <translation>Ziele in einem Befund bearbeiten</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>They are recorded in the assessment.</source>
        <translation>Sie werden im Befund festgehalten.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>severity 0–10</source>
        <translation>Schwere 0–10</translation>
    </message>
</context>
<context>
    <name>stipple::ui::GoalsPanel</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>0 none – 10 severe</source>
        <translation>0 keine – 10 schwer</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ein Ziel hinzufügen</translation>
    </message>
    <message>
        <source>No goals yet. Ask what the patient wants to be different.</source>
        <translation>Noch keine Ziele. Fragen, was anders werden soll.</translation>
    </message>
    <message>
        <source>%1, severity now</source>
        <translation>%1, Schwere jetzt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit goal %1</source>
        <translation>Ziel %1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HealthCard</name>
    <message>
        <source>Health notes</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>nichts vermerkt</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>Hautpflege</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Kürzlich</translation>
    </message>
    <message>
        <source>Last reaction</source>
        <translation>Letzte Reaktion</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HeroVisit</name>
    <message>
        <source>Next · %1</source>
        <translation>Als Nächstes · %1</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>Da seit %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <translation>letzter Termin %1</translation>
    </message>
    <message>
        <source>%1 allergy</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Start session with %1</source>
        <translation>Sitzung mit %1 beginnen</translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Open chart of %1</source>
        <translation>Akte von %1 öffnen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Abklärung</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HoldButton</name>
    <message>
        <source>Keep holding</source>
        <translation>Weiter halten</translation>
    </message>
    <message>
        <source>%1, hold for 1.5 seconds</source>
        <translation>%1, 1.5 Sekunden halten</translation>
    </message>
</context>
<context>
    <name>stipple::ui::LimitBar</name>
    <message>
        <source>%1, %2, allowed %3 to %4</source>
        <translation>%1, %2, erlaubt %3 bis %4</translation>
    </message>
    <message>
        <source>%1, %2 strokes per minute, allowed %3 to %4</source>
        <translation>%1, %2 Hübe pro Minute, erlaubt %3 bis %4</translation>
    </message>
</context>
<context>
    <name>stipple::ui::LimitEditor</name>
    <message>
        <source>Reason needed above %1</source>
        <translation>Grund nötig über %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Demo password: %1</source>
        <translation>Demo-Passwort: %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MainWindow</name>
    <message>
        <source>Stipple · demo clinic · SIMULATED PEN</source>
        <translation>Stipple · Demo-Klinik · SIMULIERTER PEN</translation>
    </message>
    <message>
        <source>Stipple</source>
        <translation>Stipple</translation>
    </message>
    <message>
        <source>The pen is armed. Press STOP or disarm it first, then close the window.</source>
        <translation>Der Pen ist scharf. Erst STOP drücken oder entschärfen, dann das Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MapLegend</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Linked side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Not in plan</source>
        <translation>Nicht im Plan</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>What the fills of the map mean</source>
        <translation>Was die Füllungen der Karte bedeuten</translation>
    </message>
</context>
<context>
    <name>stipple::ui::NavRail</name>
    <message>
        <source>Stipple</source>
        <translation>Stipple</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about this zone</source>
        <translation>Notiz zu dieser Zone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
</context>
<context>
    <name>stipple::ui::NumberDisc</name>
    <message>
        <source>Order %1</source>
        <translation>Platz %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientFormPage</name>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>For example 1985-03-12</source>
        <translation>Zum Beispiel 1985-03-12</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language of printed sheets</source>
        <translation>Sprache gedruckter Blätter</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Separate several with commas</source>
        <translation>Mehrere mit Kommas trennen</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>Hautpflege</translation>
    </message>
    <message>
        <source>Recent procedures</source>
        <translation>Eingriffe in letzter Zeit</translation>
    </message>
    <message>
        <source>Last reaction</source>
        <translation>Letzte Reaktion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>Patient speichern</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Einen Namen eingeben</translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <translation>Dieser Tag ist noch nicht gekommen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientRow</name>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientSearch</name>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Find a patient by name, phone or chart number</source>
        <translation>Patient nach Name, Telefon oder Aktennummer suchen</translation>
    </message>
    <message>
        <source>Name, phone or chart number</source>
        <translation>Name, Telefon oder Aktennummer</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Add a new patient</source>
        <translation>Einen neuen Patienten anlegen</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Noch keine Patienten</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Add the first one.</source>
        <translation>Den ersten anlegen.</translation>
    </message>
    <message>
        <source>Try a part of the name, or the birth year.</source>
        <translation>Einen Teil des Namens oder das Geburtsjahr versuchen.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PenCard</name>
    <message>
        <source>Reading the pen</source>
        <translation>Pen wird gelesen</translation>
    </message>
    <message>
        <source>No pen</source>
        <translation>Kein Pen</translation>
    </message>
    <message>
        <source>Its log is read before anything can start.</source>
        <translation>Sein Protokoll wird gelesen, bevor etwas beginnen kann.</translation>
    </message>
    <message>
        <source>Plug in a pen.</source>
        <translation>Einen Pen einstecken.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look for a pen again</source>
        <translation>Erneut nach einem Pen suchen</translation>
    </message>
    <message>
        <source>Pen %1</source>
        <translation>Pen %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Drawing of the pen</source>
        <translation>Zeichnung des Pens</translation>
    </message>
    <message>
        <source>Stops in</source>
        <translation>Stoppt in</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Cartridge</source>
        <translation>Kartusche</translation>
    </message>
    <message>
        <source>%1-pin</source>
        <translation>%1 Nadeln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PenChip</name>
    <message>
        <source>plug in</source>
        <translation>einstecken</translation>
    </message>
    <message>
        <source>No pen</source>
        <translation>Kein Pen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Pen ready</source>
        <translation>Pen bereit</translation>
    </message>
    <message>
        <source>Pen off</source>
        <translation>Pen aus</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Link weak</source>
        <translation>Link schwach</translation>
    </message>
    <message>
        <source>Pen fault</source>
        <translation>Pen-Fehler</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PhaseBars</name>
    <message>
        <source>All %1 passes done, estimated</source>
        <translation>Alle %1 Durchgänge fertig, geschätzt</translation>
    </message>
    <message>
        <source>Pass %1 of %2, %3 percent, estimated</source>
        <translation>Durchgang %1 von %2, %3 Prozent, geschätzt</translation>
    </message>
    <message>
        <source>Pass %1</source>
        <translation>Durchgang %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PlanDesk</name>
    <message>
        <source>Add zone</source>
        <translation>Zone dazu</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>Zone entfernen</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Goal of the plan</source>
        <translation>Ziel des Plans</translation>
    </message>
    <message>
        <source>Same on both sides</source>
        <translation>Beide Seiten gleich</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Nur eine Seite</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PlanPanel</name>
    <message>
        <source>No zone chosen</source>
        <translation>Keine Zone gewählt</translation>
    </message>
    <message>
        <source>Tap a zone on the map, or open the list.</source>
        <translation>Eine Zone auf der Karte antippen oder die Liste öffnen.</translation>
    </message>
    <message>
        <source>Same on the other side</source>
        <translation>Andere Seite gleich</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Go above the zone&apos;s limit</source>
        <translation>Über die Grenze der Zone gehen</translation>
    </message>
    <message>
        <source>Reason for a deeper setting</source>
        <translation>Grund für größere Tiefe</translation>
    </message>
    <message>
        <source>At least %1 characters. It stays in the record.</source>
        <translation>Mindestens %1 Zeichen. Er bleibt in der Akte.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>End point</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this zone from the plan</source>
        <translation>Diese Zone aus dem Plan entfernen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>order %1 of %2</source>
        <translation>Platz %1 von %2</translation>
    </message>
    <message>
        <source>Same for %1</source>
        <translation>Gleich für %1</translation>
    </message>
    <message>
        <source>Area %1 · about %2</source>
        <translation>Fläche %1 · etwa %2</translation>
    </message>
    <message>
        <source>This zone has at least %1</source>
        <translation>Diese Zone hat mindestens %1</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 Durchgang</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 Durchgänge</translation>
    </message>
    <message>
        <source>This zone has at most %1</source>
        <translation>Diese Zone hat höchstens %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PreflightPage</name>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Confirmed aloud</source>
        <translation>Laut bestätigt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Say it aloud before arming</source>
        <translation>Vor dem Scharfschalten laut sagen</translation>
    </message>
    <message>
        <source>Plan read-back</source>
        <translation>Plan zurückgelesen</translation>
    </message>
    <message>
        <source>End treatment</source>
        <translation>Behandlung beenden</translation>
    </message>
    <message>
        <source>End the treatment that was left unfinished</source>
        <translation>Die offen gebliebene Behandlung beenden</translation>
    </message>
    <message>
        <source>Hold to ARM</source>
        <translation>Halten: SCHARF</translation>
    </message>
    <message>
        <source>Arm pen, hold for 1.5 seconds</source>
        <translation>Pen scharf schalten, 1.5 Sekunden halten</translation>
    </message>
    <message>
        <source>, born %1</source>
        <translation>, geboren %1</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 Zone</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 Zonen</translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>tiefste %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Ready to arm</source>
        <translation>Bereit zum Scharfschalten</translation>
    </message>
    <message>
        <source>1 check left</source>
        <translation>1 Prüfung offen</translation>
    </message>
    <message>
        <source>%1 checks left</source>
        <translation>%1 Prüfungen offen</translation>
    </message>
    <message>
        <source>Hold for 1.5 seconds. Motor stays still until you press the trigger.</source>
        <translation>1.5 Sekunden halten. Der Motor steht, bis Sie den Auslöser drücken.</translation>
    </message>
    <message>
        <source>Pen matches plan</source>
        <translation>Pen stimmt mit Plan überein</translation>
    </message>
    <message>
        <source>Pen differs</source>
        <translation>Pen weicht ab</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ProblemStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ProgressChart</name>
    <message>
        <source>Severity over the sessions</source>
        <translation>Schwere im Lauf der Sitzungen</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ProtocolsPage</name>
    <message>
        <source>Protocol library</source>
        <translation>Protokollbibliothek</translation>
    </message>
    <message>
        <source>Version %1, approved for this clinic.</source>
        <translation>Fassung %1, für diese Klinik freigegeben.</translation>
    </message>
    <message>
        <source>Version %1, not approved. Nothing can arm.</source>
        <translation>Fassung %1, nicht freigegeben. Nichts lässt sich scharf schalten.</translation>
    </message>
    <message>
        <source>Limits of zone, pen, cartridge and licence cap every setting.</source>
        <translation>Grenzen von Zone, Pen, Kartusche und Zulassung deckeln jede Einstellung.</translation>
    </message>
    <message>
        <source>%1–%2 sessions · every %3–%4 days</source>
        <translation>%1–%2 Sitzungen · alle %3–%4 Tage</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Evidenz %1</translation>
    </message>
    <message>
        <source> · verify</source>
        <translation> · prüfen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ReadbackTable</name>
    <message>
        <source>%1, %2 mm, %3 strokes a minute, %4 passes</source>
        <translation>%1, %2 mm, %3 Hübe pro Minute, %4 Durchgänge</translation>
    </message>
    <message>
        <source>Plan as read to the pen</source>
        <translation>Plan, wie vom Pen gelesen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>pro min</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ScreeningPanel</name>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Cold sores</source>
        <translation>Lippenherpes</translation>
    </message>
    <message>
        <source>Skin, health and earlier treatments</source>
        <translation>Haut, Gesundheit, frühere Behandlungen</translation>
    </message>
    <message>
        <source>every zone</source>
        <translation>jede Zone</translation>
    </message>
    <message>
        <source>Safety screening</source>
        <translation>Sicherheitsabklärung</translation>
    </message>
    <message>
        <source>Ask each one today</source>
        <translation>Jede heute fragen</translation>
    </message>
    <message>
        <source>No to the rest</source>
        <translation>Rest: Nein</translation>
    </message>
    <message>
        <source>No to all unanswered questions: %1</source>
        <translation>Nein auf alle offenen Fragen: %1</translation>
    </message>
    <message>
        <source>Rule %1, source %2</source>
        <translation>Regel %1, Quelle %2</translation>
    </message>
    <message>
        <source> (verify)</source>
        <translation> (prüfen)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Needs a reason and your password</source>
        <translation>Braucht einen Grund und Ihr Passwort</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Override: %1</source>
        <translation>Ausnahme: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>The day is needed</source>
        <translation>Der Tag ist nötig</translation>
    </message>
    <message>
        <source>No needling until a clinician clears it</source>
        <translation>Kein Nadeln, bis eine Fachkraft es freigibt</translation>
    </message>
    <message>
        <source>No needling before %1</source>
        <translation>Kein Nadeln vor %1</translation>
    </message>
    <message>
        <source>No needling</source>
        <translation>Kein Nadeln</translation>
    </message>
    <message>
        <source>No needling: %1</source>
        <translation>Kein Nadeln: %1</translation>
    </message>
    <message>
        <source>cannot be overridden</source>
        <translation>keine Ausnahme möglich</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ScreeningRow</name>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Zone blocked</source>
        <translation>Zone gesperrt</translation>
    </message>
    <message>
        <source>Needs override</source>
        <translation>Ausnahme nötig</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SeriesBars</name>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SeriesCard</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>It is made in the first session.</source>
        <translation>Er entsteht in der ersten Sitzung.</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 Zone</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 Zonen</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>Series done</source>
        <translation>Serie fertig</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Next session from %1</source>
        <translation>Nächste Sitzung ab %1</translation>
    </message>
    <message>
        <source>The next session may be today</source>
        <translation>Die nächste Sitzung kann heute sein</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SessionDots</name>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SeveritySlider</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>%1, severity %2 of 10</source>
        <translation>%1, Schwere %2 von 10</translation>
    </message>
    <message>
        <source>, goal %1</source>
        <translation>, Ziel %1</translation>
    </message>
    <message>
        <source>, at first %1</source>
        <translation>, anfangs %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Blatts</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SignCard</name>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password, to sign</source>
        <translation>Passwort zum Signieren</translation>
    </message>
    <message>
        <source>I reviewed the difference in %1</source>
        <translation>Ich habe die Abweichung in %1 geprüft</translation>
    </message>
    <message>
        <source>I reviewed the differences in %1 zones</source>
        <translation>Ich habe die Abweichungen in %1 Zonen geprüft</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SignInPage</name>
    <message>
        <source>Stipple</source>
        <translation>Stipple</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Demo clinic. The password is %1</source>
        <translation>Demo-Klinik. Das Passwort ist %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Das Passwort eingeben</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SignaturePad</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear signature</source>
        <translation>Unterschrift löschen</translation>
    </message>
    <message>
        <source>Signature, empty</source>
        <translation>Unterschrift, leer</translation>
    </message>
    <message>
        <source>Signature, signing</source>
        <translation>Unterschrift, wird geschrieben</translation>
    </message>
    <message>
        <source>Signature, signed</source>
        <translation>Unterschrift, geleistet</translation>
    </message>
    <message>
        <source>Signature, locked</source>
        <translation>Unterschrift, gesperrt</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Hier signieren</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SimulatedBadge</name>
    <message>
        <source>Simulated pen. No needle moves.</source>
        <translation>Simulierter Pen. Keine Nadel bewegt sich.</translation>
    </message>
    <message>
        <source>SIMULATED PEN</source>
        <translation>SIMULIERTER PEN</translation>
    </message>
</context>
<context>
    <name>stipple::ui::Skeleton</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SkinPanel</name>
    <message>
        <source>Skin type</source>
        <translation>Hauttyp</translation>
    </message>
    <message>
        <source>Fitzpatrick · asked and observed</source>
        <translation>Fitzpatrick · erfragt und beobachtet</translation>
    </message>
    <message>
        <source>Skin type, Fitzpatrick</source>
        <translation>Hauttyp nach Fitzpatrick</translation>
    </message>
    <message>
        <source>Skin today</source>
        <translation>Haut heute</translation>
    </message>
    <message>
        <source>Tap all that apply</source>
        <translation>Alles Zutreffende antippen</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Pick the type that fits what was asked and what you see.</source>
        <translation>Den Typ wählen, der zu Antworten und Augenschein passt.</translation>
    </message>
    <message>
        <source>Pigment risk high: 0.25 mm and one pass less, no further than scattered dots.</source>
        <translation>Pigmentrisiko hoch: 0.25 mm und ein Durchgang weniger, nur bis zu einzelnen Punkten.</translation>
    </message>
    <message>
        <source>Pigment risk medium.</source>
        <translation>Pigmentrisiko mittel.</translation>
    </message>
    <message>
        <source>Pigment risk low.</source>
        <translation>Pigmentrisiko gering.</translation>
    </message>
    <message>
        <source>Cheek depth limit %1.</source>
        <translation>Tiefengrenze Wange %1.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::StepRail</name>
    <message>
        <source>Steps of the session</source>
        <translation>Schritte der Sitzung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>Schritt %1 von %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>stipple::ui::Stepper</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>strokes/min</source>
        <translation>Hübe/min</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1, less</source>
        <translation>%1, weniger</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, mehr</translation>
    </message>
</context>
<context>
    <name>stipple::ui::StopButton</name>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>stipple::ui::StripPlot</name>
    <message>
        <source>−10 s</source>
        <translation>−10 s</translation>
    </message>
    <message>
        <source>−5 s</source>
        <translation>−5 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, last 10 seconds, no data</source>
        <translation>%1, letzte 10 Sekunden, keine Daten</translation>
    </message>
    <message>
        <source>%1, last 10 seconds, %2 to %3 %4</source>
        <translation>%1, letzte 10 Sekunden, %2 bis %3 %4</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SummaryPage</name>
    <message>
        <source>Planned and delivered</source>
        <translation>Geplant und gegeben</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Sign &amp; lock</source>
        <translation>Signieren &amp; sperren</translation>
    </message>
    <message>
        <source>Sign and lock the record</source>
        <translation>Die Akte signieren und sperren</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nachsorge</translation>
    </message>
    <message>
        <source>End point reached before the last pass.</source>
        <translation>Endpunkt vor dem letzten Durchgang erreicht.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Pen time</source>
        <translation>Pen-Zeit</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Hübe</translation>
    </message>
    <message>
        <source>Mean depth error</source>
        <translation>Mittlerer Tiefenfehler</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Skin after</source>
        <translation>Haut danach</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Note about the session</source>
        <translation>Notiz zur Sitzung</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Signed %1, %2</source>
        <translation>Signiert %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>%1 mittel</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 niedrig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>keine Abweichung</translation>
    </message>
    <message>
        <source>1 difference to confirm</source>
        <translation>1 Abweichung zu bestätigen</translation>
    </message>
    <message>
        <source>%1 differences to confirm</source>
        <translation>%1 Abweichungen zu bestätigen</translation>
    </message>
    <message>
        <source>No treatment given</source>
        <translation>Keine Behandlung erfolgt</translation>
    </message>
    <message>
        <source>counted by the pen</source>
        <translation>vom Pen gezählt</translation>
    </message>
    <message>
        <source>counted by the pen while running; its log is still to be read</source>
        <translation>vom Pen im Lauf gezählt; sein Protokoll wird noch gelesen</translation>
    </message>
    <message>
        <source>No drawing</source>
        <translation>Keine Zeichnung</translation>
    </message>
    <message>
        <source>Cartridge, %1-pin</source>
        <translation>Kartusche, %1 Nadeln</translation>
    </message>
    <message>
        <source>Lot %1 · use by %2 · to sharps now</source>
        <translation>Charge %1 · verw. bis %2 · jetzt in den Abwurf</translation>
    </message>
    <message>
        <source>Pen %1</source>
        <translation>Pen %1</translation>
    </message>
    <message>
        <source>SIMULATED PEN. This is not a treatment record.</source>
        <translation>SIMULIERTER PEN. Dies ist kein Behandlungsnachweis.</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>%1: say why it differs</source>
        <translation>%1: angeben, warum es abweicht</translation>
    </message>
    <message>
        <source>Confirm that you reviewed the differences</source>
        <translation>Bestätigen, dass Sie die Abweichungen geprüft haben</translation>
    </message>
    <message>
        <source>Sign in the box</source>
        <translation>Im Feld signieren</translation>
    </message>
    <message>
        <source>Enter the password to sign</source>
        <translation>Zum Signieren das Passwort eingeben</translation>
    </message>
    <message>
        <source>This record is signed and locked. Later changes are added as dated notes.</source>
        <translation>Diese Akte ist signiert und gesperrt. Spätere Änderungen werden als Notizen mit Datum ergänzt.</translation>
    </message>
    <message>
        <source>Locking makes the record read-only. Later changes are added as dated notes.</source>
        <translation>Nach dem Sperren ist die Akte nur lesbar. Spätere Änderungen werden als Notizen mit Datum ergänzt.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>The first session will stand here.</source>
        <translation>Die erste Sitzung wird hier stehen.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TodayPage</name>
    <message>
        <source>Add visit</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Add a visit today</source>
        <translation>Neuer Termin heute</translation>
    </message>
    <message>
        <source>A treatment was left unfinished</source>
        <translation>Eine Behandlung blieb offen</translation>
    </message>
    <message>
        <source>Session %1 of %2. What the pen gave is kept. Open it to go on or to end it.</source>
        <translation>Sitzung %1 von %2. Was der Pen gab, ist bewahrt. Öffnen, um fortzufahren oder zu beenden.</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 Termin</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation>%1 Termine</translation>
    </message>
    <message>
        <source> · %1 signed · %2 to sign</source>
        <translation> · %1 signiert · %2 offen</translation>
    </message>
    <message>
        <source>No visits today</source>
        <translation>Heute keine Termine</translation>
    </message>
    <message>
        <source>Walk-ins appear here too.</source>
        <translation>Spontane Besuche erscheinen auch hier.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Earliest return dates</source>
        <translation>Früheste nächste Termine</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TopBar</name>
    <message>
        <source>Find a patient by name, phone or ID</source>
        <translation>Patient nach Name, Telefon oder Nr. suchen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Steps of the session</source>
        <translation>Schritte der Sitzung</translation>
    </message>
    <message>
        <source>%1 allergy</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Zones &amp; plan</source>
        <translation>Zonen &amp; Plan</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Behandeln</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nachsorge</translation>
    </message>
    <message>
        <source>plug in</source>
        <translation>einstecken</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TreatmentDesk</name>
    <message>
        <source>The plan changed: the read-back and the spoken check are to be done again.</source>
        <translation>Der Plan hat sich geändert: Rücklesung und gesprochene Prüfung sind neu nötig.</translation>
    </message>
    <message>
        <source>The pen reports a run that belongs to no zone of this session. It is kept in the pen&apos;s log.</source>
        <translation>Der Pen meldet einen Lauf, der zu keiner Zone dieser Sitzung gehört. Er bleibt im Protokoll des Pens.</translation>
    </message>
    <message>
        <source>This zone has had all strokes of its plan. Go to the next zone.</source>
        <translation>Diese Zone hat alle Hübe ihres Plans. Zur nächsten Zone gehen.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::VisitRow</name>
    <message>
        <source>First visit</source>
        <translation>Erster Termin</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Abklärung</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open chart of %1</source>
        <translation>Akte von %1 öffnen</translation>
    </message>
    <message>
        <source>Sign record</source>
        <translation>Akte signieren</translation>
    </message>
    <message>
        <source>Sign the record of %1</source>
        <translation>Die Akte von %1 signieren</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>stipple::ui::WhatToDoSheet</name>
    <message>
        <source>What to do</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::YesNoUnsure</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ZoneListSheet</name>
    <message>
        <source>Zones and order</source>
        <translation>Zonen und Reihenfolge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>No zone yet.</source>
        <translation>Noch keine Zone.</translation>
    </message>
    <message>
        <source>Can be added</source>
        <translation>Kann dazu</translation>
    </message>
    <message>
        <source>%1, order %2, %3</source>
        <translation>%1, Reihenfolge %2, %3</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ZonesPage</name>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Tap a zone to start</source>
        <translation>Zum Beginnen eine Zone antippen</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>Kopfhaut</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Zones and order as a list</source>
        <translation>Zonen und Reihenfolge als Liste</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Go on to pre-flight</source>
        <translation>Weiter zur Vorprüfung</translation>
    </message>
    <message>
        <source>%1 is left out by today&apos;s screening</source>
        <translation>%1 wird nach der heutigen Abklärung weggelassen</translation>
    </message>
    <message>
        <source>No zone yet</source>
        <translation>Noch keine Zone</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 Zone</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 Zonen</translation>
    </message>
    <message>
        <source>%1 needs another value</source>
        <translation>%1 braucht einen anderen Wert</translation>
    </message>
</context>
<context>
    <name>stipple::ui::map::ZoneMapView</name>
    <message>
        <source>L</source>
        <comment>patient&apos;s left</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>patient&apos;s right</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Patient’s left</source>
        <translation>Links (Patient)</translation>
    </message>
    <message>
        <source>Patient’s right</source>
        <translation>Rechts (Patient)</translation>
    </message>
    <message>
        <source>Not in plan</source>
        <translation>Nicht im Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>%1. Order %2 of %3. %4 millimetres. %5</source>
        <translation>%1. Reihenfolge %2 von %3. %4 Millimeter. %5</translation>
    </message>
    <message>
        <source>%1, %2 of %3 zones planned</source>
        <translation>%1, %2 von %3 Zonen geplant</translation>
    </message>
</context>
</TS>
