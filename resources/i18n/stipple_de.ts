<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Added a user</source>
        <translation>Benutzer angelegt</translation>
    </message>
    <message>
        <source>Added a lot</source>
        <translation>Charge angelegt</translation>
    </message>
    <message>
        <source>Added a photo</source>
        <translation>Foto hinzugefügt</translation>
    </message>
    <message>
        <source>Added a visit</source>
        <translation>Termin angelegt</translation>
    </message>
    <message>
        <source>Added a note to a signed record</source>
        <translation>Vermerk zu einem signierten Protokoll</translation>
    </message>
    <message>
        <source>Recorded an alarm</source>
        <translation>Alarm aufgezeichnet</translation>
    </message>
    <message>
        <source>Approved the clinical content</source>
        <translation>Klinischen Inhalt freigegeben</translation>
    </message>
    <message>
        <source>Attached a pen recording</source>
        <translation>Aufzeichnung des Pens angehängt</translation>
    </message>
    <message>
        <source>Began a treatment</source>
        <translation>Behandlung begonnen</translation>
    </message>
    <message>
        <source>Called a visit off</source>
        <translation>Termin abgesagt</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>Changed the clinic&apos;s data</source>
        <translation>Daten der Klinik geändert</translation>
    </message>
    <message>
        <source>Changed a lot</source>
        <translation>Charge geändert</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>Changed a visit</source>
        <translation>Termin geändert</translation>
    </message>
    <message>
        <source>Made the demo clinic</source>
        <translation>Demo-Klinik angelegt</translation>
    </message>
    <message>
        <source>Ended a treatment</source>
        <translation>Behandlung beendet</translation>
    </message>
    <message>
        <source>Erased a patient</source>
        <translation>Patienten gelöscht</translation>
    </message>
    <message>
        <source>Handed out a document</source>
        <translation>Dokument ausgehändigt</translation>
    </message>
    <message>
        <source>Imported patients</source>
        <translation>Patienten importiert</translation>
    </message>
    <message>
        <source>Changed a legal hold</source>
        <translation>Aufbewahrungssperre geändert</translation>
    </message>
    <message>
        <source>Locked the screen</source>
        <translation>Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>Merged two charts</source>
        <translation>Zwei Akten zusammengeführt</translation>
    </message>
    <message>
        <source>Moved a session to another patient</source>
        <translation>Sitzung zu einem anderen Patienten verschoben</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt gemacht</translation>
    </message>
    <message>
        <source>Opened a session</source>
        <translation>Sitzung geöffnet</translation>
    </message>
    <message>
        <source>Recorded a pen event</source>
        <translation>Ereignis des Pens aufgezeichnet</translation>
    </message>
    <message>
        <source>Strengthened a password&apos;s storage</source>
        <translation>Speicherung eines Passworts verstärkt</translation>
    </message>
    <message>
        <source>Read a chart</source>
        <translation>Akte gelesen</translation>
    </message>
    <message>
        <source>Gave a new password with the recovery sheet</source>
        <translation>Neues Passwort mit dem Wiederherstellungsblatt gesetzt</translation>
    </message>
    <message>
        <source>Confirmed the recovery sheet</source>
        <translation>Wiederherstellungsblatt bestätigt</translation>
    </message>
    <message>
        <source>Changed the data key</source>
        <translation>Datenschlüssel gewechselt</translation>
    </message>
    <message>
        <source>Changed the signing key</source>
        <translation>Signaturschlüssel gewechselt</translation>
    </message>
    <message>
        <source>Recorded an adverse event</source>
        <translation>Unerwünschtes Ereignis aufgezeichnet</translation>
    </message>
    <message>
        <source>Saved an assessment</source>
        <translation>Befund gespeichert</translation>
    </message>
    <message>
        <source>Changed the backup plan</source>
        <translation>Sicherungsplan geändert</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <translation>Einwilligung aufgezeichnet</translation>
    </message>
    <message>
        <source>Recorded a follow-up</source>
        <translation>Nachsorge aufgezeichnet</translation>
    </message>
    <message>
        <source>Saved a goal</source>
        <translation>Ziel gespeichert</translation>
    </message>
    <message>
        <source>Recorded a lot</source>
        <translation>Charge aufgezeichnet</translation>
    </message>
    <message>
        <source>Recorded numbing</source>
        <translation>Betäubung aufgezeichnet</translation>
    </message>
    <message>
        <source>Saved a patient&apos;s data</source>
        <translation>Daten eines Patienten gespeichert</translation>
    </message>
    <message>
        <source>Saved a plan</source>
        <translation>Plan gespeichert</translation>
    </message>
    <message>
        <source>Recorded a zone</source>
        <translation>Zone aufgezeichnet</translation>
    </message>
    <message>
        <source>Saved a summary</source>
        <translation>Ergebnis gespeichert</translation>
    </message>
    <message>
        <source>Recorded telemetry</source>
        <translation>Messwerte aufgezeichnet</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN gesetzt</translation>
    </message>
    <message>
        <source>Changed how long records are kept</source>
        <translation>Aufbewahrungsdauer geändert</translation>
    </message>
    <message>
        <source>Set the clinic up</source>
        <translation>Klinik eingerichtet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signed a session</source>
        <translation>Sitzung signiert</translation>
    </message>
    <message>
        <source>Unlocked with the password</source>
        <translation>Mit dem Passwort entsperrt</translation>
    </message>
    <message>
        <source>Unlocked with the PIN</source>
        <translation>Mit der PIN entsperrt</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>never needled</source>
        <translation>nie genadelt</translation>
    </message>
    <message>
        <source>%1–%2 passes</source>
        <translation>%1–%2 Durchgänge</translation>
    </message>
    <message>
        <source>%1 cm²</source>
        <translation>%1 cm²</translation>
    </message>
    <message>
        <source>%1–%2 sessions</source>
        <translation>%1–%2 Sitzungen</translation>
    </message>
    <message>
        <source>every %1–%2 days</source>
        <translation>alle %1–%2 Tage</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>Evidenz %1</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>sperrt</translation>
    </message>
    <message>
        <source>needs a recorded reason</source>
        <translation>braucht einen dokumentierten Grund</translation>
    </message>
    <message>
        <source>defers</source>
        <translation>stellt zurück</translation>
    </message>
    <message>
        <source>excludes zones</source>
        <translation>schließt Zonen aus</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Ceiling of every device: %1</source>
        <translation>Obergrenze jedes Geräts: %1</translation>
    </message>
    <message>
        <source>A recorded reason above %1</source>
        <translation>Ein dokumentierter Grund über %1</translation>
    </message>
    <message>
        <source>Skin types %1 to %2</source>
        <translation>Hauttypen %1 bis %2</translation>
    </message>
    <message>
        <source>depth limit lower by %1, passes fewer by %2</source>
        <translation>Tiefengrenze %1 niedriger, %2 Durchgänge weniger</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>version %1 · %2 items</source>
        <translation>Fassung %1 · %2 Einträge</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>at most %1 cm²</source>
        <translation>höchstens %1 cm²</translation>
    </message>
    <message>
        <source>no area limit known</source>
        <translation>keine Flächengrenze bekannt</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Zones, depths and exclusions</source>
        <translation>Zonen, Tiefen und Ausschlüsse</translation>
    </message>
    <message>
        <source>Limits and skin types</source>
        <translation>Grenzen und Hauttypen</translation>
    </message>
    <message>
        <source>Stroke rates</source>
        <translation>Hubfrequenzen</translation>
    </message>
    <message>
        <source>Protocols by indication</source>
        <translation>Protokolle nach Indikation</translation>
    </message>
    <message>
        <source>Screening rules</source>
        <translation>Regeln des Screenings</translation>
    </message>
    <message>
        <source>Anaesthetics</source>
        <translation>Anästhetika</translation>
    </message>
    <message>
        <source>Cartridges</source>
        <translation>Kartuschen</translation>
    </message>
    <message>
        <source>Steps of a visit</source>
        <translation>Schritte eines Termins</translation>
    </message>
    <message>
        <source>Reactions and what to do</source>
        <translation>Reaktionen und was zu tun ist</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Aftercare lines</source>
        <translation>Zeilen der Nachsorge</translation>
    </message>
    <message>
        <source>Reference devices</source>
        <translation>Referenzgeräte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
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
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>end point</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>without its reason</source>
        <translation>ohne ihren Grund</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
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
        <source>added: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <source>Goal of the plan</source>
        <translation>Ziel des Plans</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <source>rate pressed into its limits</source>
        <translation>Frequenz an ihre Grenzen angepasst</translation>
    </message>
    <message>
        <source>passes pressed into their limits</source>
        <translation>Durchgänge an ihre Grenzen angepasst</translation>
    </message>
    <message>
        <source>end point no further than allowed today</source>
        <translation>Endpunkt nicht weiter als heute erlaubt</translation>
    </message>
    <message>
        <source>cartridge</source>
        <translation>Kartusche</translation>
    </message>
    <message>
        <source>without its class of cartridge: the content does not have it</source>
        <translation>ohne ihre Kartuschenart: der Inhalt kennt sie nicht</translation>
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
        <translation>Die Signatur dieses Eintrags passt nicht zu seinem Inhalt.</translation>
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
        <translation>Stattdessen einen datierten Nachtrag hinzufügen.</translation>
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
        <source>Stipple does not drive this pen’s firmware: it has no version, a known fault, or goes beyond its own limits.</source>
        <translation>Stipple steuert die Firmware dieses Pens nicht: Sie hat keine Versionsnummer, einen bekannten Fehler oder überschreitet ihre eigenen Grenzen.</translation>
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
        <translation>Das Protokoll des Pens hat eine Lücke: Einige Hübe sind vielleicht nicht aufgezeichnet.</translation>
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
        <translation>Die neuere Version installieren. Nichts wurde verändert.</translation>
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
    <message>
        <source>After too many wrong passwords this account has to wait.</source>
        <translation>Nach zu vielen falschen Passwörtern muss dieses Konto warten.</translation>
    </message>
    <message>
        <source>Half a minute at first, longer each time. Then type the password again.</source>
        <translation>Zuerst eine halbe Minute, dann jedes Mal länger. Danach das Passwort erneut eingeben.</translation>
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
        <translation>Pen gestoppt — Leitung unterbrochen</translation>
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
        <translation>Warten, bis es gelesen ist. Vorher lässt er sich nicht scharf schalten.</translation>
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
    <message>
        <source>Depth error — needles at %1</source>
        <translation>Tiefenfehler — Nadeln bei %1</translation>
    </message>
    <message>
        <source>It read %1</source>
        <translation>Er zeigte %1</translation>
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
        <translation>begrenzt durch Screening</translation>
    </message>
    <message>
        <source>limited by licence</source>
        <translation>begrenzt durch Zulassung</translation>
    </message>
    <message>
        <source>limited by this patient’s cap</source>
        <translation>begrenzt durch die Grenze dieses Patienten</translation>
    </message>
    <message>
        <source>a reason is needed above this</source>
        <translation>darüber ist ein Grund nötig</translation>
    </message>
    <message>
        <source>limited by the rate for this skin</source>
        <translation>begrenzt durch die Frequenz für diese Haut</translation>
    </message>
    <message>
        <source>limited by the planned cartridge: %1</source>
        <translation>begrenzt durch die geplante Kartusche: %1</translation>
    </message>
</context>
<context>
    <name>Numbing</name>
    <message>
        <source>Off after %1 min, skin is clean</source>
        <translation>Nach %1 min entfernt, Haut ist sauber</translation>
    </message>
    <message>
        <source>Off after %1 min. Tick both when done.</source>
        <translation>Nach %1 min entfernt. Beides abhaken, wenn erledigt.</translation>
    </message>
    <message>
        <source>%1 on the skin. Too long: take it off now.</source>
        <translation>%1 auf der Haut. Zu lang: jetzt entfernen.</translation>
    </message>
    <message>
        <source>%1 on the skin, minimum in %2</source>
        <translation>%1 auf der Haut, Mindestzeit in %2</translation>
    </message>
    <message>
        <source>%1 on the skin. Ready; off within %2.</source>
        <translation>%1 auf der Haut. Bereit; innerhalb %2 entfernen.</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>Ein Produkt wählen.</translation>
    </message>
    <message>
        <source>Choose the zones that get cream.</source>
        <translation>Die Zonen für die Creme wählen.</translation>
    </message>
    <message>
        <source>There is cream on one of these zones already.</source>
        <translation>Auf einer dieser Zonen ist schon Creme.</translation>
    </message>
    <message>
        <source>Screening forbids numbing, or a question is open.</source>
        <translation>Das Screening verbietet Betäubung, oder eine Frage ist offen.</translation>
    </message>
    <message>
        <source>Another product was used today. Two are never put on one day.</source>
        <translation>Heute wurde ein anderes Produkt benutzt. Nie zwei an einem Tag.</translation>
    </message>
    <message>
        <source>Needling has begun. No cream goes on opened skin.</source>
        <translation>Das Needling hat begonnen. Keine Creme auf offene Haut.</translation>
    </message>
    <message>
        <source>The area is larger than the label allows.</source>
        <translation>Die Fläche ist größer, als die Packungsbeilage erlaubt.</translation>
    </message>
    <message>
        <source>No largest area is known for this product. Keep it small.</source>
        <translation>Für dieses Produkt ist keine größte Fläche bekannt. Klein halten.</translation>
    </message>
    <message>
        <source>A cream this strong is never covered.</source>
        <translation>Eine so starke Creme wird nie abgedeckt.</translation>
    </message>
    <message>
        <source>Enter the lot of the tube.</source>
        <translation>Die Charge der Tube eingeben.</translation>
    </message>
    <message>
        <source>Enter the expiry date of the tube.</source>
        <translation>Das Verfallsdatum der Tube eingeben.</translation>
    </message>
    <message>
        <source>The tube is past its date.</source>
        <translation>Die Tube ist abgelaufen.</translation>
    </message>
    <message>
        <source>Enter how many grams.</source>
        <translation>Die Menge in Gramm eingeben.</translation>
    </message>
    <message>
        <source>The patient is light. Give a reason of at least 15 characters.</source>
        <translation>Geringes Körpergewicht. Einen Grund mit mindestens 15 Zeichen angeben.</translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message>
        <source>Pinpoint bleeding</source>
        <translation>Punktuelle Blutung</translation>
    </message>
    <message>
        <source>Erythema</source>
        <translation>Erythem</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Unbehagen</translation>
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
    <name>Office</name>
    <message>
        <source>Clinician</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Plan, arm, sign</source>
        <translation>Planen, scharf schalten, signieren</translation>
    </message>
    <message>
        <source>Plan. Without a valid licence: no arming, no signing</source>
        <translation>Planen. Ohne gültige Zulassung kein Scharfschalten und keine Unterschrift</translation>
    </message>
    <message>
        <source>Bookings, forms, plans, printing</source>
        <translation>Termine, Formulare, Pläne, Drucken</translation>
    </message>
    <message>
        <source>Users, clinic, backup, erasure</source>
        <translation>Benutzer, Klinik, Sicherung, Löschung</translation>
    </message>
    <message>
        <source>Read charts</source>
        <translation>Akten lesen</translation>
    </message>
    <message>
        <source>runs the clinic</source>
        <translation>verwaltet die Klinik</translation>
    </message>
    <message>
        <source>A clinician with a valid licence does this.</source>
        <translation>Das macht eine Fachkraft mit gültiger Zulassung.</translation>
    </message>
    <message>
        <source>A clinician or an administrator does this.</source>
        <translation>Das macht eine Fachkraft oder die Administration.</translation>
    </message>
    <message>
        <source>A clinician or an assistant does this.</source>
        <translation>Das macht eine Fachkraft oder eine Assistenz.</translation>
    </message>
    <message>
        <source>Any account but a reader&apos;s does this.</source>
        <translation>Das macht jedes Konto außer „Nur Lesen“.</translation>
    </message>
    <message>
        <source>An administrator does this.</source>
        <translation>Das macht die Administration.</translation>
    </message>
    <message>
        <source>Cartridges</source>
        <translation>Kartuschen</translation>
    </message>
    <message>
        <source>Anaesthetics</source>
        <translation>Anästhetika</translation>
    </message>
    <message>
        <source>Serums</source>
        <translation>Seren</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Andere Produkte</translation>
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
        <translation>Keine Originalkartusche</translation>
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
        <translation>Die Ursache beseitigen, dann zum Scharfschalten wieder halten.</translation>
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
        <translation>Kein Stoppgrund</translation>
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
        <translation>Leitung unterbrochen</translation>
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
        <translation>Sitzung inaktiv</translation>
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
        <translation>Erledigt</translation>
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
        <translation>%1: ausgeführt</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1: not known whether it was done. Reading the pen.</source>
        <translation>%1: nicht bekannt, ob ausgeführt. Der Pen wird gelesen.</translation>
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
    <message>
        <source>%1 G</source>
        <comment>gauge of the needles</comment>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilder (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Choose a JPEG or PNG of at most 20 MB.</source>
        <translation>Diese Datei ist kein verwendbares Bild. Wählen Sie ein JPEG oder PNG mit höchstens 20 MB.</translation>
    </message>
    <message>
        <source>The patient did not agree to photos in the record. The consent stands in the patient form.</source>
        <translation>Der Patient hat Fotos in der Akte nicht zugestimmt. Die Einwilligung steht im Patientenformular.</translation>
    </message>
</context>
<context>
    <name>PhotoScope</name>
    <message>
        <source>Kept in the record</source>
        <translation>In der Akte aufbewahrt</translation>
    </message>
    <message>
        <source>Teaching inside the clinic</source>
        <translation>Lehre innerhalb der Klinik</translation>
    </message>
    <message>
        <source>Publication, face not shown</source>
        <translation>Veröffentlichung, Gesicht nicht erkennbar</translation>
    </message>
    <message>
        <source>Advertising and website</source>
        <translation>Werbung und Website</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Practitioner</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Clinical content</source>
        <translation>Klinischer Inhalt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Numbing</source>
        <translation>Betäubung</translation>
    </message>
    <message>
        <source>Patient, said aloud</source>
        <translation>Patient, laut gesagt</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Cartridge</source>
        <translation>Kartusche</translation>
    </message>
    <message>
        <source>Plan read-back</source>
        <translation>Plan-Rücklesung</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in again.</source>
        <translation>Niemand ist angemeldet. Neu anmelden.</translation>
    </message>
    <message>
        <source>This account may not treat. A clinician has to sign in.</source>
        <translation>Dieses Konto darf nicht behandeln. Eine Fachkraft muss sich anmelden.</translation>
    </message>
    <message>
        <source>No licence is recorded. Add it in the account.</source>
        <translation>Keine Zulassung eingetragen. Im Konto nachtragen.</translation>
    </message>
    <message>
        <source>The licence has run out. Renew it in the account.</source>
        <translation>Die Zulassung ist abgelaufen. Im Konto erneuern.</translation>
    </message>
    <message>
        <source>No depth is allowed for this licence. Set the scope in the account.</source>
        <translation>Für diese Zulassung ist keine Tiefe erlaubt. Den Umfang im Konto setzen.</translation>
    </message>
    <message>
        <source>The reference content is not approved. The responsible clinician has to approve it.</source>
        <translation>Der Referenzinhalt ist nicht freigegeben. Die verantwortliche Fachkraft muss ihn freigeben.</translation>
    </message>
    <message>
        <source>The reference content changed since it was approved. The responsible clinician has to look at it and approve it again.</source>
        <translation>Der Referenzinhalt hat sich seit der Freigabe geändert. Die verantwortliche Fachkraft muss ihn ansehen und neu freigeben.</translation>
    </message>
    <message>
        <source>No zone is planned. Go back to zones and plan.</source>
        <translation>Keine Zone geplant. Zurück zu Zonen und Plan.</translation>
    </message>
    <message>
        <source>A value does not fit today&apos;s limits. Go back to zones and plan.</source>
        <translation>Ein Wert passt nicht in die heutigen Grenzen. Zurück zu Zonen und Plan.</translation>
    </message>
    <message>
        <source>Questions are open. Answer them in the assessment.</source>
        <translation>Fragen sind offen. Im Befund beantworten.</translation>
    </message>
    <message>
        <source>An answer rules the treatment out today.</source>
        <translation>Eine Antwort schließt die Behandlung heute aus.</translation>
    </message>
    <message>
        <source>An answer needs a recorded reason. Give it in the assessment.</source>
        <translation>Eine Antwort braucht einen vermerkten Grund. Im Befund angeben.</translation>
    </message>
    <message>
        <source>Reading what was put on.</source>
        <translation>Liest, was aufgetragen wurde.</translation>
    </message>
    <message>
        <source>Cream is still on the skin. Take it off, then tick residue and disinfection.</source>
        <translation>Noch ist Creme auf der Haut. Entfernen, dann Reste und Desinfektion abhaken.</translation>
    </message>
    <message>
        <source>Cream is on the skin too long. Take it off now.</source>
        <translation>Creme ist zu lange auf der Haut. Jetzt entfernen.</translation>
    </message>
    <message>
        <source>Wipe off the residue and disinfect, then tick both.</source>
        <translation>Reste abwischen und desinfizieren, dann beides abhaken.</translation>
    </message>
    <message>
        <source>Say name and birth date aloud, and hear the patient confirm them.</source>
        <translation>Name, Geburtsdatum laut sagen; der Patient bestätigt beides.</translation>
    </message>
    <message>
        <source>Another patient was confirmed. Say name and birth date aloud again.</source>
        <translation>Anderer Patient bestätigt. Name, Geburtsdatum neu laut sagen.</translation>
    </message>
    <message>
        <source>No pen. Plug in a pen.</source>
        <translation>Kein Pen. Einen Pen einstecken.</translation>
    </message>
    <message>
        <source>Reading the pen and its log.</source>
        <translation>Pen und sein Protokoll werden gelesen.</translation>
    </message>
    <message>
        <source>This pen is not known. Use a pen of this clinic.</source>
        <translation>Dieser Pen ist nicht bekannt. Einen Pen dieser Klinik nehmen.</translation>
    </message>
    <message>
        <source>The pen needs you to look at its message, then clear it.</source>
        <translation>Die Meldung des Pens ansehen, dann quittieren.</translation>
    </message>
    <message>
        <source>The pen is not at rest. Clear it first.</source>
        <translation>Der Pen ruht nicht. Erst quittieren.</translation>
    </message>
    <message>
        <source>This is a simulated pen. It cannot treat in a real clinic.</source>
        <translation>Das ist ein simulierter Pen. In einer echten Klinik kann er nicht behandeln.</translation>
    </message>
    <message>
        <source>The demo clinic works with simulated pens only.</source>
        <translation>Die Demo-Klinik arbeitet nur mit simulierten Pens.</translation>
    </message>
    <message>
        <source>This pen lacks a safety function that is required.</source>
        <translation>Diesem Pen fehlt eine nötige Sicherheitsfunktion.</translation>
    </message>
    <message>
        <source>No cartridge. Insert a new one.</source>
        <translation>Keine Kartusche. Eine neue einsetzen.</translation>
    </message>
    <message>
        <source>The cartridge cannot be read. Insert a new one.</source>
        <translation>Die Kartusche ist nicht lesbar. Eine neue einsetzen.</translation>
    </message>
    <message>
        <source>This cartridge was used before. Insert a new one.</source>
        <translation>Diese Kartusche wurde schon benutzt. Eine neue einsetzen.</translation>
    </message>
    <message>
        <source>This cartridge is past its date. Insert another one.</source>
        <translation>Diese Kartusche ist abgelaufen. Eine andere einsetzen.</translation>
    </message>
    <message>
        <source>The seal is broken. Insert a new one.</source>
        <translation>Das Siegel ist gebrochen. Eine neue einsetzen.</translation>
    </message>
    <message>
        <source>Our records know this cartridge from another session. Insert a new one.</source>
        <translation>Die Akten kennen diese Kartusche aus einer anderen Sitzung. Eine neue einsetzen.</translation>
    </message>
    <message>
        <source>The plan goes deeper than this cartridge. Insert a longer one or change the plan.</source>
        <translation>Der Plan geht tiefer als diese Kartusche. Eine längere einsetzen oder den Plan ändern.</translation>
    </message>
    <message>
        <source>Runs by itself when the other checks are done.</source>
        <translation>Läuft von selbst, wenn die anderen Prüfungen fertig sind.</translation>
    </message>
    <message>
        <source>The pen repeats the limits.</source>
        <translation>Der Pen wiederholt die Grenzen.</translation>
    </message>
    <message>
        <source>The pen repeats other limits than it was given. Read again; if it stays, use another pen.</source>
        <translation>Der Pen wiederholt andere Grenzen als gesendet. Neu lesen; bleibt es so, einen anderen Pen nehmen.</translation>
    </message>
    <message>
        <source>The plan changed. Read again.</source>
        <translation>Der Plan hat sich geändert. Neu lesen.</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>Zulassung %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Demo clinic: comes approved</source>
        <translation>Demo-Klinik: bereits freigegeben</translation>
    </message>
    <message>
        <source>Version %1, approved</source>
        <translation>Fassung %1, freigegeben</translation>
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
        <source>deepest %1. Every value is inside its limits.</source>
        <translation>tiefste %1. Jeder Wert liegt in seinen Grenzen.</translation>
    </message>
    <message>
        <source>All questions of today are answered.</source>
        <translation>Alle Fragen von heute sind beantwortet.</translation>
    </message>
    <message>
        <source>Name and birth date were confirmed.</source>
        <translation>Name und Geburtsdatum wurden bestätigt.</translation>
    </message>
    <message>
        <source>%1 %2 · link %3 %</source>
        <translation>%1 %2 · Link %3 %</translation>
    </message>
    <message>
        <source>The pen repeats the first zone without difference.</source>
        <translation>Der Pen wiederholt die erste Zone ohne Abweichung.</translation>
    </message>
    <message>
        <source>No cream was put on.</source>
        <translation>Keine Creme aufgetragen.</translation>
    </message>
    <message>
        <source>applied %1</source>
        <translation>aufgetragen %1</translation>
    </message>
    <message>
        <source>minimum %1 min</source>
        <translation>Mindestzeit %1 min</translation>
    </message>
    <message>
        <source>off, wiped and disinfected</source>
        <translation>entfernt, abgewischt und desinfiziert</translation>
    </message>
    <message>
        <source>Another class of cartridge than planned for a zone.</source>
        <translation>Eine andere Kartuschenart, als für eine Zone geplant ist.</translation>
    </message>
    <message>
        <source>planned %1: %2</source>
        <translation>geplant %1: %2</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
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
    <name>Record</name>
    <message>
        <source>1 zone</source>
        <translation>1 Zone</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 Zonen</translation>
    </message>
    <message>
        <source>%1, deepest %2</source>
        <translation>%1, am tiefsten %2</translation>
    </message>
    <message>
        <source>redness</source>
        <extracomment>What a treatment aimed at, inside a line: &quot;8 zones · 22 min · pinpoint bleeding&quot;</extracomment>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>redness to pinpoint bleeding</source>
        <translation>Rötung bis punktförmige Blutung</translation>
    </message>
    <message>
        <source>pinpoint bleeding</source>
        <translation>punktförmige Blutung</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Zusammengeführt mit %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Übernommen in %1</translation>
    </message>
    <message>
        <source>Session moved here from another chart</source>
        <translation>Sitzung aus einer anderen Akte hierher übertragen</translation>
    </message>
    <message>
        <source>Session %1 was entered on the wrong chart</source>
        <translation>Sitzung %1 stand in der falschen Akte</translation>
    </message>
    <message>
        <source>1 cartridge</source>
        <translation>1 Kartusche</translation>
    </message>
    <message>
        <source>%1 cartridges</source>
        <translation>%1 Kartuschen</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 Stück</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 Stück</translation>
    </message>
    <message>
        <source>Lot %1 expired %2</source>
        <translation>Charge %1 lief am %2 ab</translation>
    </message>
    <message>
        <source>Lot %1 expires %2</source>
        <translation>Charge %1 läuft am %2 ab</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>entsorgen</translation>
    </message>
    <message>
        <source>use first</source>
        <translation>zuerst verbrauchen</translation>
    </message>
    <message>
        <source>1 follow-up call due</source>
        <translation>1 Nachsorgeanruf fällig</translation>
    </message>
    <message>
        <source>%1 follow-up calls due</source>
        <translation>%1 Nachsorgeanrufe fällig</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>Tag %1: %2</translation>
    </message>
    <message>
        <source>1 record to sign</source>
        <translation>1 Akte zu signieren</translation>
    </message>
    <message>
        <source>%1 records to sign</source>
        <translation>%1 Akten zu signieren</translation>
    </message>
    <message>
        <source>%1 · session of %2</source>
        <translation>%1 · Sitzung von %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Heute · %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Booked · %1</source>
        <translation>Vereinbart · %1</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Sicherung fehlgeschlagen</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Last backup 1 day ago</source>
        <translation>Letzte Sicherung vor 1 Tag</translation>
    </message>
    <message>
        <source>Last backup %1 days ago</source>
        <translation>Letzte Sicherung vor %1 Tagen</translation>
    </message>
    <message>
        <source>Consent form has a new version</source>
        <translation>Neue Fassung der Einwilligung</translation>
    </message>
    <message>
        <source>v%1 applies from %2</source>
        <translation>v%1 gilt ab %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Course complete</source>
        <translation>Serie abgeschlossen</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Grad %1</translation>
    </message>
    <message>
        <source>Call on day %1</source>
        <translation>Anruf an Tag %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>What it does: whoever has this sheet and the clinic&apos;s data can give any account a new password and read everything.</source>
        <translation>Was es kann: Wer dieses Blatt und die Daten der Klinik hat, kann jedem Konto ein neues Passwort geben und alles lesen.</translation>
    </message>
    <message>
        <source>Where it belongs: in a sealed envelope, in a safe, not beside the computer. Not as a photo, not as a file.</source>
        <translation>Wohin es gehört: in einen versiegelten Umschlag, in einen Tresor, nicht neben den Computer. Nicht als Foto, nicht als Datei.</translation>
    </message>
    <message>
        <source>When it is used: nobody can sign in any more. At sign-in choose “Lost every password” and type the code.</source>
        <translation>Wann es gebraucht wird: Niemand kann sich mehr anmelden. Bei der Anmeldung „Alle Passwörter verloren“ wählen und den Code eingeben.</translation>
    </message>
    <message>
        <source>When it is replaced: as soon as somebody may have seen it. A new sheet under Device, Users makes this one worthless.</source>
        <translation>Wann es ersetzt wird: sobald jemand es gesehen haben könnte. Ein neues Blatt unter Gerät, Benutzer macht dieses wertlos.</translation>
    </message>
    <message>
        <source>Without this sheet and without a password the records cannot be opened by anybody, the makers of Stipple included.</source>
        <translation>Ohne dieses Blatt und ohne Passwort kann niemand die Akten öffnen, auch die Hersteller von Stipple nicht.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Schlüsselblatt</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Gedruckt %1</translation>
    </message>
    <message>
        <source>DEMO CLINIC. Nothing in it is real.</source>
        <translation>DEMO-KLINIK. Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>Put away on, by</source>
        <translation>Verwahrt am, von</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Itch</source>
        <translation>Juckreiz</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Appearance of the scar</source>
        <translation>Aussehen der Narbe</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>Said by the patient</source>
        <translation>Vom Patienten gesagt</translation>
    </message>
    <message>
        <source>Seen by the clinician</source>
        <translation>Von der Fachkraft gesehen</translation>
    </message>
    <message>
        <source>Unchanged, confirmed today</source>
        <translation>Unverändert, heute bestätigt</translation>
    </message>
    <message>
        <source>From a score of today</source>
        <translation>Aus einer Bewertung von heute</translation>
    </message>
    <message>
        <source>Rule %1 · source %2</source>
        <translation>Regel %1 · Quelle %2</translation>
    </message>
    <message>
        <source> (verify)</source>
        <translation> (prüfen)</translation>
    </message>
    <message>
        <source>first given %1</source>
        <translation>zuerst gegeben %1</translation>
    </message>
    <message>
        <source>Asked at every visit</source>
        <translation>Wird bei jedem Termin gefragt</translation>
    </message>
    <message>
        <source>Asked for the skin treated today</source>
        <translation>Gefragt wegen der heute behandelten Haut</translation>
    </message>
    <message>
        <source>Asked again: it is about the days since the last visit</source>
        <translation>Neu gefragt: es geht um die Tage seit dem letzten Termin</translation>
    </message>
    <message>
        <source>Asked again: the question has changed</source>
        <translation>Neu gefragt: die Frage hat sich geändert</translation>
    </message>
    <message>
        <source>Asked again: it was unsure last time</source>
        <translation>Neu gefragt: letztes Mal unsicher</translation>
    </message>
    <message>
        <source>Asked again: the last answer is too old</source>
        <translation>Neu gefragt: die letzte Antwort ist zu alt</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Beantwortet am %1</translation>
    </message>
    <message>
        <source>Needs a reason and a clinician&apos;s password</source>
        <translation>Braucht einen Grund und das Passwort einer Fachkraft</translation>
    </message>
    <message>
        <source>Needs a reason, the prescriber&apos;s name and a clinician&apos;s password</source>
        <translation>Braucht Grund, Namen des Verordners und Passwort einer Fachkraft</translation>
    </message>
    <message>
        <source>Needs a reason, the physician&apos;s name and a clinician&apos;s password</source>
        <translation>Braucht Grund, Namen des Arztes und Passwort einer Fachkraft</translation>
    </message>
    <message>
        <source>every zone</source>
        <translation>jede Zone</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 Zonen</translation>
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
        <translation>Unbehagen</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
</context>
<context>
    <name>SkinSign</name>
    <message>
        <source>Rolling scars</source>
        <translation>Rolling-Narben</translation>
    </message>
    <message>
        <source>Boxcar scars</source>
        <translation>Boxcar-Narben</translation>
    </message>
    <message>
        <source>Ice-pick scars</source>
        <translation>Icepick-Narben</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Active spots</source>
        <translation>Aktive Akne</translation>
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
        <translation>Handteller, Sohlen</translation>
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
    <message>
        <source>6-pin plate</source>
        <translation>6-Nadel-Platte</translation>
    </message>
    <message>
        <source>9 or 12 pins</source>
        <translation>9 oder 12 Nadeln</translation>
    </message>
    <message>
        <source>14 pins</source>
        <translation>14 Nadeln</translation>
    </message>
    <message>
        <source>16 pins</source>
        <translation>16 Nadeln</translation>
    </message>
    <message>
        <source>24, 36 or 42 pins</source>
        <translation>24, 36 oder 42 Nadeln</translation>
    </message>
    <message>
        <source>Nano tip</source>
        <translation>Nano-Aufsatz</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation>%1, beidseits</translation>
    </message>
    <message>
        <source>Any that fits</source>
        <translation>Jede passende</translation>
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
        <translation>Auslöser — zum Needling halten</translation>
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
    <name>stipple::app::SleepGuard</name>
    <message>
        <source>Needles can move. Stop the pen first.</source>
        <translation>Nadeln können sich bewegen. Erst den Pen stoppen.</translation>
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
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Choose a patient from the list</source>
        <translation>Einen Patienten aus der Liste wählen</translation>
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
    <name>stipple::ui::AgendaPanel</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What the agenda shows</source>
        <translation>Was der Terminkalender zeigt</translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
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
        <translation> · %1 signiert · %2 zu signieren</translation>
    </message>
    <message>
        <source>No visits today</source>
        <translation>Heute keine Termine</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Keine Termine</translation>
    </message>
    <message>
        <source>Walk-ins appear here too.</source>
        <translation>Spontane Besuche erscheinen auch hier.</translation>
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
        <translation>Grund, trotzdem fortzufahren (mindestens %1 Zeichen)</translation>
    </message>
    <message>
        <source>Reason for going on</source>
        <translation>Grund, trotzdem fortzufahren</translation>
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
        <source>Who agreed, with licence</source>
        <translation>Wer zugestimmt hat, mit Zulassung</translation>
    </message>
    <message>
        <source>Second credential: a clinician with a valid licence</source>
        <translation>Zweite Bestätigung: Fachkraft mit gültiger Zulassung</translation>
    </message>
    <message>
        <source>Whose password</source>
        <translation>Wessen Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the second credential</source>
        <translation>Passwort der zweiten Bestätigung</translation>
    </message>
    <message>
        <source>Physician who agreed: name and licence</source>
        <translation>Arzt, der zugestimmt hat: Name und Zulassung</translation>
    </message>
    <message>
        <source>Prescriber who agreed: name and licence</source>
        <translation>Verordner, der zugestimmt hat: Name und Zulassung</translation>
    </message>
    <message>
        <source>This rule asks for the name and the licence of whoever agreed</source>
        <translation>Diese Regel verlangt Name und Zulassung der Person, die zugestimmt hat</translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <translation>Dieser Tag ist noch nicht gekommen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AppointmentFields</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the appointment</source>
        <translation>Tag des Termins</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time of the appointment</source>
        <translation>Uhrzeit des Termins</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 10:30</source>
        <translation>Stunden und Minuten, etwa 10:30</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Appointment, %1</source>
        <translation>Termin, %1</translation>
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
        <translation>Screening unauffällig</translation>
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
        <translation>Screening nicht vollständig</translation>
    </message>
    <message>
        <source>The plan can be made now. The pen arms only when all are answered.</source>
        <translation>Planen geht. Scharf erst nach allen Antworten.</translation>
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
        <translation>Gesperrt bis %1</translation>
    </message>
    <message>
        <source>Treatment blocked</source>
        <translation>Behandlung gesperrt</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>What has changed since last time</source>
        <translation>Was sich seit dem letzten Mal geändert hat</translation>
    </message>
    <message>
        <source>%1: the screening now says so too.</source>
        <translation>%1: Das Screening sagt das jetzt auch.</translation>
    </message>
    <message>
        <source>Skin questions</source>
        <translation>Fragen zur Haut</translation>
    </message>
    <message>
        <source>Answer the Fitzpatrick questions</source>
        <translation>Fitzpatrick-Fragen beantworten</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Rate on a scale</source>
        <translation>Auf einer Skala bewerten</translation>
    </message>
    <message>
        <source>Book review</source>
        <translation>Kontrolle buchen</translation>
    </message>
    <message>
        <source>Book a day on which the treatment may be looked at again</source>
        <translation>Einen Tag buchen, an dem die Behandlung wieder geprüft wird</translation>
    </message>
    <message>
        <source>Save the assessment and book a review. Photos and goals stay on file.</source>
        <translation>Befund speichern, Kontrolle buchen. Fotos und Ziele bleiben.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Every read and change, newest first. Nothing in it can be changed.</source>
        <translation>Jedes Lesen und jede Änderung, Neuestes zuerst. Nichts darin kann geändert werden.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand angemeldet</translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>Noch ist nichts protokolliert.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::BackupPage</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 patients, %2 sessions, %3 files, %4</source>
        <translation>%1 Patienten, %2 Sitzungen, %3 Dateien, %4</translation>
    </message>
    <message>
        <source>1 file is named in the records and missing on the disk.</source>
        <translation>1 Datei steht in den Akten und fehlt auf dem Datenträger.</translation>
    </message>
    <message>
        <source>%1 files are named in the records and missing on the disk.</source>
        <translation>%1 Dateien stehen in den Akten und fehlen auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Once a day and after each treatment day. 7 daily, 4 weekly and 12 monthly backups are kept.</source>
        <translation>Einmal täglich und nach jedem Behandlungstag. 7 tägliche, 4 wöchentliche und 12 monatliche Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Selbsttätig sichern</translation>
    </message>
    <message>
        <source>Each backup is opened, checked and counted before it is called good.</source>
        <translation>Jede Sicherung wird geöffnet, geprüft und gezählt, bevor sie als gut gilt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Beside the records</source>
        <translation>Neben den Akten</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Last backups</source>
        <translation>Letzte Sicherungen</translation>
    </message>
    <message>
        <source>Check another file</source>
        <translation>Andere Datei prüfen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the clinic from a backup</source>
        <translation>Die Klinik aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Eine Sicherung prüfen</translation>
    </message>
    <message>
        <source>Backups (*.stipplebackup)</source>
        <translation>Sicherungen (*.stipplebackup)</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>Alle Daten prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check audit log, signatures, recordings and photos</source>
        <translation>Prüfprotokoll, Signaturen, Aufzeichnungen und Fotos prüfen</translation>
    </message>
    <message>
        <source>Audit log, records, signatures, pen recordings and photos. Names the first thing that does not fit.</source>
        <translation>Prüfprotokoll, Akten, Signaturen, Pen-Aufzeichnungen und Fotos. Nennt das Erste, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Beside the records. A folder on another disk survives the loss of this one.</source>
        <translation>Neben den Akten. Ein Ordner auf einem anderen Datenträger übersteht den Verlust von diesem.</translation>
    </message>
    <message>
        <source>Last good backup: %1, %2</source>
        <translation>Letzte gute Sicherung: %1, %2</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>No backup in this folder.</source>
        <translation>Keine Sicherung in diesem Ordner.</translation>
    </message>
    <message>
        <source>Writing the backup …</source>
        <translation>Sicherung wird geschrieben …</translation>
    </message>
    <message>
        <source>Written, opened again and counted: %1</source>
        <translation>Geschrieben, wieder geöffnet und gezählt: %1</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message>
        <source>%1 is good: %2</source>
        <translation>%1 ist gut: %2</translation>
    </message>
    <message>
        <source>%1 is not a usable backup. %2  %3</source>
        <translation>%1 ist keine brauchbare Sicherung. %2  %3</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Everything fits: %1 lines of the log, %2 records, %3 signatures, %4 files, %5 pen records.</source>
        <translation>Alles stimmt: %1 Protokollzeilen, %2 Akten, %3 Signaturen, %4 Dateien, %5 Pen-Einträge.</translation>
    </message>
    <message>
        <source>The first thing that does not fit: %1</source>
        <translation>Das Erste, was nicht stimmt: %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::BookReviewSheet</name>
    <message>
        <source>Book review</source>
        <translation>Kontrolle buchen</translation>
    </message>
    <message>
        <source>It goes into the agenda of that day. The calendar file names the clinic and the time, nothing of the treatment.</source>
        <translation>Der Termin steht dann im Terminkalender. Die Kalenderdatei nennt Klinik und Uhrzeit, nichts von der Behandlung.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Put the review into the agenda</source>
        <translation>Die Kontrolle in den Terminkalender eintragen</translation>
    </message>
    <message>
        <source>No needling before %1.</source>
        <translation>Kein Needling vor %1.</translation>
    </message>
    <message>
        <source>No needling while the answer stands.</source>
        <translation>Kein Needling, solange die Antwort gilt.</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nicht vor dem %1</translation>
    </message>
    <message>
        <source>Not in the past</source>
        <translation>Nicht in der Vergangenheit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Booked: %1, %2</source>
        <translation>Gebucht: %1, %2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CareSheet</name>
    <message>
        <source>After the treatment</source>
        <translation>Nach der Behandlung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Kind of reaction</source>
        <translation>Art der Reaktion</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grad %1</translation>
    </message>
    <message>
        <source>Grade of the reaction, CTCAE</source>
        <translation>Grad der Reaktion, CTCAE</translation>
    </message>
    <message>
        <source>What happened, since when, what was done</source>
        <translation>Was geschah, seit wann, was wurde getan</translation>
    </message>
    <message>
        <source>Record reaction</source>
        <translation>Reaktion eintragen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Call on</source>
        <translation>Anruf am</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Tag des Anrufs</translation>
    </message>
    <message>
        <source>For example 2026-05-15</source>
        <translation>Zum Beispiel 2026-05-15</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was zu fragen ist</translation>
    </message>
    <message>
        <source>Plan the call</source>
        <translation>Anruf planen</translation>
    </message>
    <message>
        <source>Expected: %1. %2</source>
        <translation>Erwartet: %1. %2</translation>
    </message>
    <message>
        <source>EMERGENCY: call for help first.</source>
        <translation>NOTFALL: zuerst Hilfe rufen.</translation>
    </message>
    <message>
        <source>From this grade on the responsible clinician has to be told.</source>
        <translation>Ab diesem Grad muss die verantwortliche Fachkraft benachrichtigt werden.</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Keine eingetragen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>The call was made</source>
        <translation>Der Anruf ist erledigt</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Keine offen</translation>
    </message>
    <message>
        <source>Write down what happened.</source>
        <translation>Schreiben Sie auf, was geschah.</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>Dieser Tag ist vorbei</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CartridgeChoice</name>
    <message>
        <source>Cartridge</source>
        <translation>Kartusche</translation>
    </message>
    <message>
        <source>Same for every zone</source>
        <translation>Für alle Zonen</translation>
    </message>
    <message>
        <source>Plan this class of cartridge for every zone</source>
        <translation>Diese Kartuschenart für alle Zonen planen</translation>
    </message>
    <message>
        <source>Class of cartridge</source>
        <translation>Kartuschenart</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>general knowledge: verify</source>
        <translation>Allgemeinwissen: prüfen</translation>
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
        <translation>%1-Allergie</translation>
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
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Choose the patient&apos;s photo</source>
        <translation>Das Foto des Patienten wählen</translation>
    </message>
    <message>
        <source>The patient&apos;s photo</source>
        <translation>Foto des Patienten</translation>
    </message>
    <message>
        <source>Reactions and calls</source>
        <translation>Reaktionen und Anrufe</translation>
    </message>
    <message>
        <source>Reactions after a treatment, and calls that are due</source>
        <translation>Reaktionen nach einer Behandlung und fällige Anrufe</translation>
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
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ClinicForm</name>
    <message>
        <source>Name on printed sheets</source>
        <translation>Name auf gedruckten Blättern</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>What a patient calls in an emergency, for example 112 or 911</source>
        <translation>Was ein Patient im Notfall wählt, zum Beispiel 112 oder 911</translation>
    </message>
    <message>
        <source>When the phone is answered</source>
        <translation>Wann das Telefon besetzt ist</translation>
    </message>
    <message>
        <source>For example Mon–Fri 8–18</source>
        <translation>Zum Beispiel Mo–Fr 8–18</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papiergröße</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Enter the clinic&apos;s name</source>
        <translation>Den Namen der Klinik eingeben</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Die Adresse eingeben</translation>
    </message>
    <message>
        <source>Enter a phone number</source>
        <translation>Eine Telefonnummer eingeben</translation>
    </message>
    <message>
        <source>Enter the emergency number of your country</source>
        <translation>Die Notrufnummer Ihres Landes eingeben</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ClinicPage</name>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>What stands on printed sheets, and how long records are kept.</source>
        <translation>Was auf gedruckten Blättern steht und wie lange Akten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keeping records</source>
        <translation>Akten aufbewahren</translation>
    </message>
    <message>
        <source>Years after the last session</source>
        <translation>Jahre nach der letzten Sitzung</translation>
    </message>
    <message>
        <source>Years that records are kept after the last session</source>
        <translation>Jahre, die Akten nach der letzten Sitzung aufbewahrt werden</translation>
    </message>
    <message>
        <source>Before that a patient cannot be erased. Ask what the law of your country requires.</source>
        <translation>Vorher kann ein Patient nicht gelöscht werden. Fragen Sie, was das Recht Ihres Landes verlangt.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Saved. The window speaks the new language after the next start.</source>
        <translation>Gespeichert. Das Fenster spricht die neue Sprache nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
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
        <translation>1/min · Soll %1</translation>
    </message>
    <message>
        <source>strokes/min · asked %1</source>
        <translation>1/min · angefr. %1</translation>
    </message>
    <message>
        <source>strokes/min</source>
        <translation>Hübe/min</translation>
    </message>
    <message>
        <source>/min · set %1</source>
        <translation>/min · gesetzt %1</translation>
    </message>
    <message>
        <source>/min · asked %1</source>
        <translation>/min · verlangt %1</translation>
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
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Hold to ARM</source>
        <translation>Scharf (halten)</translation>
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
        <translation>Weiter (halten)</translation>
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
        <translation>Dosis angesehen</translation>
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
        <translation>Diese Zone hat alle ihre Hübe. Zur nächsten Zone gehen.</translation>
    </message>
    <message>
        <source>Pen or cartridge cannot do this zone. Go to the next zone.</source>
        <translation>Pen oder Kartusche kann diese Zone nicht. Zur nächsten Zone gehen.</translation>
    </message>
    <message>
        <source>Hold ARM for 1.5 s to power the pen</source>
        <translation>„Scharf“ 1.5 s halten: Der Pen bekommt Strom</translation>
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
        <translation>Liest Pen und sein Protokoll</translation>
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
        <translation>Mit Auslöser starten</translation>
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
        <translation>Motor steht · Nadeln eingezogen</translation>
    </message>
    <message>
        <source>Hold to resume, then press the trigger</source>
        <translation>„Weiter“ halten, dann Auslöser drücken</translation>
    </message>
    <message>
        <source>Trigger released · needles in</source>
        <translation>Auslöser los · Nadeln eingezogen</translation>
    </message>
    <message>
        <source>Press the trigger to go on</source>
        <translation>Mit Auslöser fortfahren</translation>
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
        <translation>Als Nächstes</translation>
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
        <translation>%1-Allergie</translation>
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
    <name>stipple::ui::ContentApproval</name>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Your password, to approve</source>
        <translation>Ihr Passwort, zur Freigabe</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve the clinical content</source>
        <translation>Den klinischen Inhalt freigeben</translation>
    </message>
    <message>
        <source>Version %1. The demo clinic comes approved.</source>
        <translation>Fassung %1. Demo-Klinik: bereits freigegeben.</translation>
    </message>
    <message>
        <source>Nothing in the demo clinic is real. A real clinic approves its content before anything can be armed.</source>
        <translation>In der Demo-Klinik ist nichts echt. Eine echte Klinik gibt ihren Inhalt frei, bevor etwas scharf geschaltet werden kann.</translation>
    </message>
    <message>
        <source>Version %1 is approved for this clinic.</source>
        <translation>Fassung %1 ist für diese Klinik freigegeben.</translation>
    </message>
    <message>
        <source>A changed version has to be looked at and approved again. The audit log says who approved and when.</source>
        <translation>Eine geänderte Fassung muss angesehen und neu freigegeben werden. Das Prüfprotokoll sagt, wer wann freigegeben hat.</translation>
    </message>
    <message>
        <source>Version %1 is new. Version %2 was approved. Nothing can be armed.</source>
        <translation>Fassung %1 ist neu. Freigegeben war Fassung %2. Nichts lässt sich scharf schalten.</translation>
    </message>
    <message>
        <source>Version %1 is not approved. Nothing can be armed.</source>
        <translation>Fassung %1 ist nicht freigegeben. Nichts lässt sich scharf schalten.</translation>
    </message>
    <message>
        <source>Approving means: I looked at these values and rules, checked what is marked “verify” (%1), and answer for their use in this clinic.</source>
        <translation>Freigeben heißt: Ich habe diese Werte und Regeln angesehen, das mit „prüfen“ Markierte geprüft (%1) und stehe für ihren Gebrauch in dieser Klinik ein.</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Ihr Passwort eingeben</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ContentPage</name>
    <message>
        <source>Clinical content</source>
        <translation>Klinischer Inhalt</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ContentReview</name>
    <message>
        <source>Only what to verify</source>
        <translation>Nur zu Prüfendes</translation>
    </message>
    <message>
        <source>Entries of this file</source>
        <translation>Einträge dieser Datei</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>1 to verify</source>
        <translation>1 zu prüfen</translation>
    </message>
    <message>
        <source>%1 to verify</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2…</source>
        <translation>%1 · SHA-256 %2…</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ContentSheet</name>
    <message>
        <source>Reference content</source>
        <translation>Referenzinhalt</translation>
    </message>
    <message>
        <source>Rests partly on general knowledge: a clinician has to verify it.</source>
        <translation>Beruht teils auf Allgemeinwissen: Eine Fachkraft muss es prüfen.</translation>
    </message>
    <message>
        <source>Change for this clinic</source>
        <translation>Für diese Klinik ändern</translation>
    </message>
    <message>
        <source>Which value</source>
        <translation>Welcher Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>The change is a new version with your name and the date. Nothing can be armed until the content is approved again.</source>
        <translation>Die Änderung ist eine neue Fassung mit Ihrem Namen und dem Datum. Bis der Inhalt neu freigegeben ist, lässt sich nichts scharf schalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Smallest depth</source>
        <translation>Kleinste Tiefe</translation>
    </message>
    <message>
        <source>Typical depth</source>
        <translation>Übliche Tiefe</translation>
    </message>
    <message>
        <source>Largest depth (soft cap)</source>
        <translation>Größte Tiefe (weiche Grenze)</translation>
    </message>
    <message>
        <source>Fewest passes</source>
        <translation>Wenigste Durchgänge</translation>
    </message>
    <message>
        <source>Most passes</source>
        <translation>Meiste Durchgänge</translation>
    </message>
    <message>
        <source>Area, cm²</source>
        <translation>Fläche, cm²</translation>
    </message>
    <message>
        <source>Largest depth</source>
        <translation>Größte Tiefe</translation>
    </message>
    <message>
        <source>Fewest sessions</source>
        <translation>Wenigste Sitzungen</translation>
    </message>
    <message>
        <source>Most sessions</source>
        <translation>Meiste Sitzungen</translation>
    </message>
    <message>
        <source>Fewest days between</source>
        <translation>Wenigste Tage dazwischen</translation>
    </message>
    <message>
        <source>Most days between</source>
        <translation>Meiste Tage dazwischen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Give a reason of at least %1 characters</source>
        <translation>Einen Grund mit mindestens %1 Zeichen angeben</translation>
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
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
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
        <translation>Soll %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht eingestellt</translation>
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
        <translation>Leistungsdaten</translation>
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
    <name>stipple::ui::ErasePanel</name>
    <message>
        <source>Erase a patient on request</source>
        <translation>Einen Patienten auf Verlangen löschen</translation>
    </message>
    <message>
        <source>The key of everything that says who the person is gets destroyed: name, contacts, birth date, notes, photos. Numbers of treatments stay, without a name. Older backups lose it as they are thinned out. It cannot be undone by anybody.</source>
        <translation>Der Schlüssel zu allem, was die Person erkennen lässt, wird vernichtet: Name, Kontakte, Geburtsdatum, Notizen, Fotos. Zahlen der Behandlungen bleiben, ohne Namen. Ältere Sicherungen verlieren ihn, wenn sie ausgedünnt werden. Niemand kann es rückgängig machen.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>While it is on, nobody can erase this patient.</source>
        <translation>Solange sie besteht, kann niemand diesen Patienten löschen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for erasing</source>
        <translation>Grund der Löschung</translation>
    </message>
    <message>
        <source>For example: written request of 4 May</source>
        <translation>Zum Beispiel: schriftliches Verlangen vom 4. Mai</translation>
    </message>
    <message>
        <source>Type the chart number to confirm</source>
        <translation>Zur Bestätigung die Aktennummer eingeben</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>A legal hold stands against it.</source>
        <translation>Eine Löschsperre spricht dagegen.</translation>
    </message>
    <message>
        <source>The records must be kept still.</source>
        <translation>Die Akten müssen noch aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The records must be kept until %1.</source>
        <translation>Die Akten müssen bis %1 aufbewahrt werden.</translation>
    </message>
    <message>
        <source>A session of this patient is not signed yet. End and sign it first.</source>
        <translation>Eine Sitzung dieses Patienten ist noch nicht signiert. Erst beenden und signieren.</translation>
    </message>
    <message>
        <source>This patient is erased already.</source>
        <translation>Dieser Patient ist schon gelöscht.</translation>
    </message>
    <message>
        <source>Exactly as it stands above: %1</source>
        <translation>Genau wie oben: %1</translation>
    </message>
    <message>
        <source>Erased. The audit log says who did it, when and why, without the name.</source>
        <translation>Gelöscht. Das Prüfprotokoll sagt, wer es wann und warum tat, ohne den Namen.</translation>
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
    <message>
        <source>How important</source>
        <translation>Wie wichtig</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Drittes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>How important this goal is</source>
        <translation>Wie wichtig dieses Ziel ist</translation>
    </message>
    <message>
        <source>Photo of the concern</source>
        <translation>Foto des Anliegens</translation>
    </message>
    <message>
        <source>Photo of concern</source>
        <translation>Foto des Anliegens</translation>
    </message>
    <message>
        <source>Choose a photo of the concern</source>
        <translation>Ein Foto des Anliegens wählen</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Show this goal without a photo</source>
        <translation>Dieses Ziel ohne Foto zeigen</translation>
    </message>
    <message>
        <source>At first: %1, on %2</source>
        <translation>Anfangs: %1, am %2</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
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
    <name>stipple::ui::HandPage</name>
    <message>
        <source>What was given</source>
        <translation>Was gegeben wurde</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>End treatment</source>
        <translation>Behandlung beenden</translation>
    </message>
    <message>
        <source>%1 %2 · %3 · lot %4</source>
        <translation>%1 %2 · %3 · Charge %4</translation>
    </message>
    <message>
        <source>Manual roller</source>
        <translation>Handroller</translation>
    </message>
    <message>
        <source>Pen, not connected</source>
        <translation>Pen, nicht verbunden</translation>
    </message>
    <message>
        <source>These values cannot be</source>
        <translation>Diese Werte sind nicht möglich</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Weggelassen.</translation>
    </message>
    <message>
        <source>Every zone has values or was left out.</source>
        <translation>Jede Zone hat Werte oder wurde weggelassen.</translation>
    </message>
    <message>
        <source>1 zone is open</source>
        <translation>1 Zone offen</translation>
    </message>
    <message>
        <source>%1 zones are open</source>
        <translation>%1 Zonen offen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HandRow</name>
    <message>
        <source>planned %1 · %2</source>
        <translation>geplant %1 · %2</translation>
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
        <source>Depth, mm</source>
        <translation>Tiefe, mm</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Depth and passes as planned: %1</source>
        <translation>Tiefe und Durchgänge wie geplant: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Nothing was given: %1</source>
        <translation>Nichts gegeben: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>Entered by hand, fewer passes than planned</source>
        <translation>Von Hand eingetragen, weniger Durchgänge als geplant</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Noch nichts eingetragen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The tool has %1</source>
        <translation>Das Gerät reicht bis %1</translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1 bis 100</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HandToolSheet</name>
    <message>
        <source>Treat by hand</source>
        <translation>Von Hand behandeln</translation>
    </message>
    <message>
        <source>For a manual roller, or a pen that is not on the cable. What was given is typed in and marked “entered by hand” wherever it stands.</source>
        <translation>Für einen Handroller oder einen Pen ohne Kabel. Was gegeben wurde, wird eingetippt und überall als „von Hand eingetragen“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Manual roller</source>
        <translation>Handroller</translation>
    </message>
    <message>
        <source>Pen, not connected</source>
        <translation>Pen, nicht verbunden</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Name, as printed on it</source>
        <translation>Name, wie aufgedruckt</translation>
    </message>
    <message>
        <source>Needle length, mm</source>
        <translation>Nadellänge, mm</translation>
    </message>
    <message>
        <source>For example 1.0; of a pen: its deepest setting</source>
        <translation>Zum Beispiel 1.0; beim Pen: seine größte Einstellung</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Of the roller or the cartridge</source>
        <translation>Des Rollers oder der Kartusche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin by hand</source>
        <translation>Von Hand beginnen</translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation>Zuerst: %1.</translation>
    </message>
    <message>
        <source>Enter the name of the tool</source>
        <translation>Den Namen des Geräts eingeben</translation>
    </message>
    <message>
        <source>Enter the lot</source>
        <translation>Die Charge eingeben</translation>
    </message>
    <message>
        <source>Between 0 and %1</source>
        <translation>Zwischen 0 und %1</translation>
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
        <translation>%1-Allergie</translation>
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
        <translation>Screening</translation>
    </message>
    <message>
        <source>Arrived now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>Change the visit of %1</source>
        <translation>Termin von %1 ändern</translation>
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
    <name>stipple::ui::ImportPanel</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
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
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
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
        <source>Chart number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Eine CSV-Datei wählen</translation>
    </message>
    <message>
        <source>Preview of the patients</source>
        <translation>Vorschau der Patienten</translation>
    </message>
    <message>
        <source>Import those, too, that seem to be here already</source>
        <translation>Auch importieren, wer schon da zu sein scheint</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Every date in this file could be read both ways. Which comes first, the day or the month?</source>
        <translation>Jedes Datum in dieser Datei kann beides bedeuten. Was steht zuerst, der Tag oder der Monat?</translation>
    </message>
    <message>
        <source>31.12.99</source>
        <translation>31.12.99</translation>
    </message>
    <message>
        <source>12/31/99</source>
        <translation>12/31/99</translation>
    </message>
    <message>
        <source>1999-12-31</source>
        <translation>1999-12-31</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Westlich</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <source>A table with one patient in each line, with or without headings, saved as CSV. Nothing is imported before you have seen it.</source>
        <translation>Eine Tabelle mit einem Patienten je Zeile, mit oder ohne Überschriften, als CSV gespeichert. Nichts wird importiert, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Was „%1“ ist</translation>
    </message>
    <message>
        <source>Answer the question about the dates first.</source>
        <translation>Zuerst die Frage zum Datum beantworten.</translation>
    </message>
    <message>
        <source>%1 will be imported · %2 left out for a problem · %3 seem to be here already</source>
        <translation>%1 werden importiert · %2 wegen eines Fehlers weggelassen · %3 scheinen schon da zu sein</translation>
    </message>
    <message>
        <source>Import 1 patient</source>
        <translation>1 Patienten importieren</translation>
    </message>
    <message>
        <source>Import %1 patients</source>
        <translation>%1 Patienten importieren</translation>
    </message>
    <message>
        <source>1 patient was imported.</source>
        <translation>1 Patient wurde importiert.</translation>
    </message>
    <message>
        <source>%1 patients were imported.</source>
        <translation>%1 Patienten wurden importiert.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ImportTable</name>
    <message>
        <source>Left out: no name</source>
        <translation>Weggelassen: kein Name</translation>
    </message>
    <message>
        <source>Left out: the birth date cannot be read</source>
        <translation>Weggelassen: Geburtsdatum nicht lesbar</translation>
    </message>
    <message>
        <source>Left out: there is no such day</source>
        <translation>Weggelassen: diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>Left out: the chart number is taken</source>
        <translation>Weggelassen: Aktennummer vergeben</translation>
    </message>
    <message>
        <source>Left out: the chart number is in this file twice</source>
        <translation>Weggelassen: Aktennummer zweimal in dieser Datei</translation>
    </message>
    <message>
        <source>imported all the same</source>
        <translation>trotzdem importiert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Seems to be here already: %1</source>
        <translation>Scheint schon da zu sein: %1</translation>
    </message>
    <message>
        <source>Same as line %1: %2</source>
        <translation>Wie Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
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
        <source>Chart</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
    <message>
        <source>Use the password</source>
        <translation>Mit Passwort</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Mit PIN</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Ihre PIN eingeben</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits</source>
        <translation>Eine PIN hat mindestens %1 Ziffern</translation>
    </message>
    <message>
        <source>The PIN was wrong %1 times. Only the password unlocks now.</source>
        <translation>Die PIN war %1-mal falsch. Jetzt entsperrt nur das Passwort.</translation>
    </message>
    <message>
        <source>Wrong PIN. %1 tries left, the next in %2 s.</source>
        <translation>Falsche PIN. Noch %1 Versuche, der nächste in %2 s.</translation>
    </message>
    <message>
        <source>Enter your PIN. 1 try left.</source>
        <translation>Ihre PIN eingeben. Noch 1 Versuch.</translation>
    </message>
    <message>
        <source>Enter your PIN. %1 tries left.</source>
        <translation>Ihre PIN eingeben. Noch %1 Versuche.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::LogoPicker</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Choose a picture file as the logo</source>
        <translation>Ein Bild als Logo wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Das Logo entfernen</translation>
    </message>
    <message>
        <source>Printed on the patient&apos;s sheets. PNG or JPEG.</source>
        <translation>Steht auf den Blättern für Patienten. PNG oder JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. The logo stays as it was.</source>
        <translation>Dieses Bild ist zu groß. Das Logo blieb, wie es war.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. The logo stays as it was.</source>
        <translation>Diese Datei ist kein lesbares Bild. Das Logo blieb, wie es war.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Das Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>stipple::ui::LotSheet</name>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As printed on the box</source>
        <translation>Wie auf der Packung</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Verwendbar bis</translation>
    </message>
    <message>
        <source>As on the box: 2027-01 or 2027-01-31</source>
        <translation>Wie auf der Packung: 2027-01 oder 2027-01-31</translation>
    </message>
    <message>
        <source>Pieces in stock</source>
        <translation>Stück am Lager</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Namen eintragen.</translation>
    </message>
    <message>
        <source>Enter the lot number.</source>
        <translation>Chargennummer eintragen.</translation>
    </message>
    <message>
        <source>A whole number, 0 when used up</source>
        <translation>Eine ganze Zahl, 0 wenn verbraucht</translation>
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
    <message>
        <source>What was typed here on %1 at %2 and not saved is back.</source>
        <translation>Was hier am %1 um %2 eingegeben und nicht gespeichert wurde, ist wieder da.</translation>
    </message>
    <message>
        <source>Fields that were changed in the records since then stayed as they are: look through them.</source>
        <translation>Felder, die seither in der Akte geändert wurden, blieben, wie sie sind: bitte durchsehen.</translation>
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
    <name>stipple::ui::MapStage</name>
    <message>
        <source>Right side</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Links</translation>
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
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>%1 is left out by today&apos;s screening</source>
        <translation>%1 wird nach dem heutigen Screening weggelassen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MarkDesk</name>
    <message>
        <source>Mole</source>
        <translation>Muttermal</translation>
    </message>
    <message>
        <source>Tattoo</source>
        <translation>Tätowierung</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Läsion</translation>
    </message>
    <message>
        <source>Filler site</source>
        <translation>Filler-Stelle</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Andere Stelle</translation>
    </message>
    <message>
        <source>. Left out.</source>
        <translation>. Weggelassen.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MarkSheet</name>
    <message>
        <source>Place to leave out</source>
        <translation>Auszulassende Stelle</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Day of the filling</source>
        <translation>Tag der Unterspritzung</translation>
    </message>
    <message>
        <source>For example 2026-05-06 or 06.05.2026</source>
        <translation>Zum Beispiel 2026-05-06 oder 06.05.2026</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Erase this place</source>
        <translation>Diese Stelle löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Drawn by %1, %2</source>
        <translation>Gezeichnet von %1, %2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MergePanel</name>
    <message>
        <source>These look alike</source>
        <translation>Diese sehen gleich aus</translation>
    </message>
    <message>
        <source>Merge two charts</source>
        <translation>Zwei Akten zusammenführen</translation>
    </message>
    <message>
        <source>Everything of the one becomes part of the other. Both keep a trace on their timeline. It cannot be undone.</source>
        <translation>Alles aus der einen wird Teil der anderen. Beide behalten eine Spur im Verlauf. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>Erste Akte</translation>
    </message>
    <message>
        <source>Second chart</source>
        <translation>Zweite Akte</translation>
    </message>
    <message>
        <source>Which chart stays, with its name, birth date and number?</source>
        <translation>Welche Akte bleibt, mit Name, Geburtsdatum und Nummer?</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>Die zweite</translation>
    </message>
    <message>
        <source>Which chart stays</source>
        <translation>Welche Akte bleibt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for merging</source>
        <translation>Grund der Zusammenführung</translation>
    </message>
    <message>
        <source>For example: entered twice, once with the maiden name</source>
        <translation>Zum Beispiel: zweimal angelegt, einmal mit dem Geburtsnamen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Diese ansehen</translation>
    </message>
    <message>
        <source>Look at %1 and %2</source>
        <translation>%1 und %2 ansehen</translation>
    </message>
    <message>
        <source>No two charts look alike.</source>
        <translation>Keine zwei Akten sehen gleich aus.</translation>
    </message>
    <message>
        <source>This is the same chart</source>
        <translation>Das ist dieselbe Akte</translation>
    </message>
    <message>
        <source>Merged. The chart of %1 holds both now.</source>
        <translation>Zusammengeführt. Die Akte von %1 enthält jetzt beide.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MovePanel</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>treatment not ended</source>
        <translation>Behandlung nicht beendet</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>zu signieren</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>A session on the wrong patient</source>
        <translation>Eine Sitzung beim falschen Patienten</translation>
    </message>
    <message>
        <source>The right patient gets a copy, to be signed again. The original stays where it is, with a note that says so in both charts.</source>
        <translation>Der richtige Patient bekommt eine Kopie, die neu zu signieren ist. Das Original bleibt, wo es ist, mit einem Vermerk in beiden Akten.</translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation>Aufgezeichnet bei</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for moving</source>
        <translation>Grund der Übertragung</translation>
    </message>
    <message>
        <source>For example: the chart of a patient with the same name was open</source>
        <translation>Zum Beispiel: die Akte eines Patienten gleichen Namens war offen</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Sitzung übertragen</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
    <message>
        <source>This chart has no session.</source>
        <translation>Diese Akte hat keine Sitzung.</translation>
    </message>
    <message>
        <source>This is the same chart</source>
        <translation>Das ist dieselbe Akte</translation>
    </message>
    <message>
        <source>Moved. The copy waits in the chart of %1 to be signed.</source>
        <translation>Übertragen. Die Kopie wartet in der Akte von %1 auf die Unterschrift.</translation>
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
    <name>stipple::ui::NumbingList</name>
    <message>
        <source>Cream off</source>
        <translation>Creme entfernt</translation>
    </message>
    <message>
        <source>Cream is off: %1</source>
        <translation>Creme entfernt: %1</translation>
    </message>
    <message>
        <source>Residue wiped off</source>
        <translation>Reste abgewischt</translation>
    </message>
    <message>
        <source>Skin disinfected</source>
        <translation>Haut desinfiziert</translation>
    </message>
</context>
<context>
    <name>stipple::ui::NumbingSheet</name>
    <message>
        <source>Numbing cream</source>
        <translation>Betäubungscreme</translation>
    </message>
    <message>
        <source>On the skin</source>
        <translation>Auf der Haut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cream is on</source>
        <translation>Creme aufgetragen</translation>
    </message>
    <message>
        <source>Cream is on: start the time</source>
        <translation>Creme aufgetragen: Zeit starten</translation>
    </message>
    <message>
        <source>Put cream on</source>
        <translation>Creme auftragen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Ein Produkt wählen</translation>
    </message>
    <message>
        <source> (verify)</source>
        <translation> (prüfen)</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Verwendbar bis</translation>
    </message>
    <message>
        <source>As on the tube: 2027-01 or 2027-01-31</source>
        <translation>Wie auf der Tube: 2027-01 oder 2027-01-31</translation>
    </message>
    <message>
        <source>Amount, g</source>
        <translation>Menge, g</translation>
    </message>
    <message>
        <source>For example 12.5</source>
        <translation>Zum Beispiel 12.5</translation>
    </message>
    <message>
        <source>Weight of the patient, kg</source>
        <translation>Gewicht des Patienten, kg</translation>
    </message>
    <message>
        <source>Needed below %1 kg</source>
        <translation>Nötig unter %1 kg</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Aufgetragen um</translation>
    </message>
    <message>
        <source>Now, unless you write a time like 10:46</source>
        <translation>Jetzt, außer Sie schreiben eine Uhrzeit wie 10:46</translation>
    </message>
    <message>
        <source>Covered with a dressing</source>
        <translation>Mit Verband abgedeckt</translation>
    </message>
    <message>
        <source>Reason for a light patient (at least 15 characters)</source>
        <translation>Grund bei geringem Körpergewicht (mindestens 15 Zeichen)</translation>
    </message>
    <message>
        <source>Reason for a light patient</source>
        <translation>Grund bei geringem Körpergewicht</translation>
    </message>
    <message>
        <source>Strength, times and limits stand here once a product is chosen.</source>
        <translation>Stärke, Zeiten und Grenzen stehen hier, sobald ein Produkt gewählt ist.</translation>
    </message>
    <message>
        <source>Write it like 10:46</source>
        <translation>Wie 10:46 schreiben</translation>
    </message>
    <message>
        <source>This time has not come yet</source>
        <translation>Diese Uhrzeit ist noch nicht gekommen</translation>
    </message>
    <message>
        <source> (rule %1)</source>
        <translation> (Regel %1)</translation>
    </message>
    <message>
        <source>Zones: %1 of at most %2</source>
        <translation>Zonen: %1 von höchstens %2</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>Zonen: %1</translation>
    </message>
    <message>
        <source>%1 · at least %2 min, at most %3 min · %4. %5 Source %6%7</source>
        <translation>%1 · mindestens %2 min, höchstens %3 min · %4. %5 Quelle %6%7</translation>
    </message>
</context>
<context>
    <name>stipple::ui::OfficeNav</name>
    <message>
        <source>Device and settings</source>
        <translation>Gerät und Einstellungen</translation>
    </message>
    <message>
        <source>Pens</source>
        <translation>Pens</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Patient data</source>
        <translation>Patientendaten</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PasswordFields</name>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Noch einmal dasselbe Passwort</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Use more different characters</source>
        <translation>Mehr verschiedene Zeichen verwenden</translation>
    </message>
    <message>
        <source>This is only a row of neighbours</source>
        <translation>Das ist nur eine Reihe von Nachbarn</translation>
    </message>
    <message>
        <source>This is nearly a name. Add more words</source>
        <translation>Das ist fast ein Name. Weitere Wörter anfügen</translation>
    </message>
    <message>
        <source>This is among the first that are tried. Add more words</source>
        <translation>Das wird als Erstes probiert. Weitere Wörter anfügen</translation>
    </message>
    <message>
        <source>At least 10 characters. Three or four unrelated words are good.</source>
        <translation>Mindestens 10 Zeichen. Drei oder vier Wörter ohne Zusammenhang sind gut.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Die beiden sind nicht gleich</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PasswordSheet</name>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Enter the password until now</source>
        <translation>Das bisherige Passwort eingeben</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientDataPage</name>
    <message>
        <source>Patient data</source>
        <translation>Patientendaten</translation>
    </message>
    <message>
        <source>Import, corrections and erasure. Each leaves a trace in the audit log.</source>
        <translation>Import, Berichtigung und Löschung. Alles hinterlässt eine Spur im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Merge charts</source>
        <translation>Akten zusammenführen</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>Falscher Patient</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
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
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In an emergency call</source>
        <translation>Im Notfall anrufen</translation>
    </message>
    <message>
        <source>Name, relation and phone</source>
        <translation>Name, Beziehung und Telefon</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Illnesses, operations, earlier treatments</source>
        <translation>Krankheiten, Operationen, frühere Behandlungen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientPicker</name>
    <message>
        <source>Name, chart number or phone</source>
        <translation>Name, Aktennummer oder Telefon</translation>
    </message>
    <message>
        <source>The records did not answer. Try again.</source>
        <translation>Die Akten haben nicht geantwortet. Erneut versuchen.</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Niemand ist mit diesen Wörtern zu finden</translation>
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
    <name>stipple::ui::PatientStrip</name>
    <message>
        <source>%1 allergy</source>
        <translation>%1-Allergie</translation>
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
        <translation>Bitte prüfen</translation>
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
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
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
    <name>stipple::ui::PersonForm</name>
    <message>
        <source>Name as it stands under records</source>
        <translation>Name, wie er unter Akten steht</translation>
    </message>
    <message>
        <source>For example A. Okafor, L.Ac.</source>
        <translation>Zum Beispiel A. Okafor, L.Ac.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Shown in the sign-in list. Letters, digits and . - _</source>
        <translation>Steht in der Anmeldeliste. Buchstaben, Ziffern und . - _</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Runs the clinic, too: users, clinic data, backup</source>
        <translation>Verwaltet auch die Klinik: Benutzer, Klinikdaten, Sicherung</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Zulassungsnummer</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>That day included, for example 2027-03-31</source>
        <translation>Dieser Tag eingeschlossen, zum Beispiel 2027-03-31</translation>
    </message>
    <message>
        <source>Highest depth this licence allows (mm)</source>
        <translation>Größte Tiefe dieser Zulassung (mm)</translation>
    </message>
    <message>
        <source>Up to %1. It limits every plan of this person.</source>
        <translation>Bis %1. Sie begrenzt jeden Plan dieser Person.</translation>
    </message>
    <message>
        <source>Enter the number of the licence</source>
        <translation>Die Nummer der Zulassung eingeben</translation>
    </message>
    <message>
        <source>Enter who issued the licence</source>
        <translation>Eingeben, wer die Zulassung ausgestellt hat</translation>
    </message>
    <message>
        <source>This licence has run out</source>
        <translation>Diese Zulassung ist abgelaufen</translation>
    </message>
    <message>
        <source>Write the depth in millimetres, like 1.5</source>
        <translation>Die Tiefe in Millimetern schreiben, wie 1.5</translation>
    </message>
    <message>
        <source>More than 0 and at most %1</source>
        <translation>Mehr als 0 und höchstens %1</translation>
    </message>
    <message>
        <source>In steps of 0.05 mm</source>
        <translation>In Schritten von 0.05 mm</translation>
    </message>
    <message>
        <source>Enter the name</source>
        <translation>Den Namen eingeben</translation>
    </message>
    <message>
        <source>2 to 30 letters, digits or . - _</source>
        <translation>2 bis 30 Buchstaben, Ziffern oder . - _</translation>
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
    <name>stipple::ui::PhotoConsentCard</name>
    <message>
        <source>Photo consent</source>
        <translation>Foto-Einwilligung</translation>
    </message>
    <message>
        <source>Each use by itself</source>
        <translation>Jede Verwendung für sich</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>A decision is on file: it can be changed, not unasked</source>
        <translation>Eine Entscheidung liegt vor: sie kann geändert, nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PhotoSheet</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Newer photo</source>
        <translation>Neueres Foto</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Older photo</source>
        <translation>Älteres Foto</translation>
    </message>
    <message>
        <source>Beside the first of this view</source>
        <translation>Neben dem ersten dieser Ansicht</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Wann es aufgenommen wurde</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>JPEG or PNG. It is kept sealed, without place or camera data.</source>
        <translation>JPEG oder PNG. Es wird versiegelt aufbewahrt, ohne Orts- und Kameradaten.</translation>
    </message>
    <message>
        <source>Photo of the patient</source>
        <translation>Foto des Patienten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Day on which it was taken</source>
        <translation>Tag der Aufnahme</translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation>Dieser Tag kommt erst noch</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PhotoView</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PhotosCard</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>Before the first session is the best time.</source>
        <translation>Am besten vor der ersten Sitzung.</translation>
    </message>
    <message>
        <source>All %1 photos</source>
        <translation>Alle %1 Fotos</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Die letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Unlock with this PIN</source>
        <translation>Mit dieser PIN entsperren</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PinSheet</name>
    <message>
        <source>Quick unlock by PIN</source>
        <translation>Schnell entsperren mit PIN</translation>
    </message>
    <message>
        <source>The PIN unlocks a locked screen. It never signs in and never signs a record. After %1 wrong tries only the password unlocks.</source>
        <translation>Die PIN entsperrt den gesperrten Bildschirm. Sie meldet nie an und unterschreibt nie. Nach %1 falschen Versuchen entsperrt nur das Passwort.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>%1 to %2 digits</source>
        <translation>%1 bis %2 Ziffern</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>At least %1 digits</source>
        <translation>Mindestens %1 Ziffern</translation>
    </message>
    <message>
        <source>Not a row of digits</source>
        <translation>Keine Reihe von Ziffern</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Die beiden sind nicht gleich</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Ihr Passwort eingeben</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PlanDesk</name>
    <message>
        <source>Add zone</source>
        <translation>Zone hinzufügen</translation>
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
    <message>
        <source>Add zones</source>
        <translation>Zonen hinzufügen</translation>
    </message>
    <message>
        <source>Set values</source>
        <translation>Werte setzen</translation>
    </message>
    <message>
        <source>Set all values</source>
        <translation>Alle Werte setzen</translation>
    </message>
    <message>
        <source>Cartridge of every zone</source>
        <translation>Kartusche aller Zonen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PlanMenuSheet</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Propose from the goals</source>
        <translation>Aus den Zielen vorschlagen</translation>
    </message>
    <message>
        <source>Zones and ranges from the approved content, with evidence and source. You set each value.</source>
        <translation>Zonen und Bereiche aus dem freigegebenen Inhalt, mit Evidenz und Quelle. Jeden Wert setzen Sie.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Last session, a protocol of the clinic or a preset. The differences are shown first.</source>
        <translation>Letzte Sitzung, ein Protokoll der Klinik oder eine Vorlage. Die Unterschiede werden zuerst gezeigt.</translation>
    </message>
    <message>
        <source>Leave out a place</source>
        <translation>Eine Stelle auslassen</translation>
    </message>
    <message>
        <source>Draw a mole, tattoo, lesion or filler site on the map.</source>
        <translation>Muttermal, Tätowierung, Läsion oder Filler-Stelle auf der Karte zeichnen.</translation>
    </message>
    <message>
        <source>Series and calendar</source>
        <translation>Serie und Kalender</translation>
    </message>
    <message>
        <source>Sessions, interval, earliest date of each zone, calendar file.</source>
        <translation>Sitzungen, Abstand, frühester Tag jeder Zone, Kalenderdatei.</translation>
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
        <translation>Zonengrenze überschreiten …</translation>
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
    <message>
        <source>Propose from the goals</source>
        <translation>Aus den Zielen vorschlagen</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Ausgehen von …</translation>
    </message>
    <message>
        <source>Start from the last session, a protocol or a preset</source>
        <translation>Von letzter Sitzung, Protokoll oder Vorlage ausgehen</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Diese Werte nehmen</translation>
    </message>
    <message>
        <source>Set the proposed values of this zone</source>
        <translation>Die vorgeschlagenen Werte dieser Zone setzen</translation>
    </message>
    <message>
        <source>Proposal, not set yet.</source>
        <translation>Vorschlag, noch nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1: evidence %2.</source>
        <translation>%1: Evidenz %2.</translation>
    </message>
    <message>
        <source>Partly general knowledge: verify.</source>
        <translation>Teils Allgemeinwissen: prüfen.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Cartridge</source>
        <translation>Kartusche</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PlanSourceSheet</name>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
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
        <source>Last session</source>
        <translation>Letzte Sitzung</translation>
    </message>
    <message>
        <source>This patient has no signed session yet.</source>
        <translation>Dieser Patient hat noch keine signierte Sitzung.</translation>
    </message>
    <message>
        <source>Session %1, %2</source>
        <translation>Sitzung %1, %2</translation>
    </message>
    <message>
        <source>Protocols of the clinic</source>
        <translation>Protokolle der Klinik</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>v%1, %2, %3</source>
        <translation>v%1, %2, %3</translation>
    </message>
    <message>
        <source>Draft: needs approval</source>
        <translation>Entwurf: Freigabe nötig</translation>
    </message>
    <message>
        <source>None yet. They are made on the Protocols page.</source>
        <translation>Noch keine. Sie entstehen auf der Seite Protokolle.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Diesen Plan behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the preset or protocol</source>
        <translation>Name der Vorlage oder des Protokolls</translation>
    </message>
    <message>
        <source>No patient&apos;s name. Reasons for deeper settings are not kept with it.</source>
        <translation>Kein Patientenname. Gründe für größere Tiefe werden nicht mitgespeichert.</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <source>Keep as a protocol</source>
        <translation>Als Protokoll behalten</translation>
    </message>
    <message>
        <source>Keep as a protocol of the clinic; it needs approval</source>
        <translation>Als Protokoll der Klinik behalten; Freigabe nötig</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare this plan with %1</source>
        <translation>Diesen Plan mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Von %1 ausgehen</translation>
    </message>
    <message>
        <source>What changes in this plan</source>
        <translation>Was sich in diesem Plan ändert</translation>
    </message>
    <message>
        <source>Nothing: both are the same.</source>
        <translation>Nichts: Beide sind gleich.</translation>
    </message>
    <message>
        <source>Today&apos;s limits</source>
        <translation>Heutige Grenzen</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Einen Namen geben</translation>
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
        <translation>Wartet</translation>
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
        <translation>Rücklesung</translation>
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
        <translation>Scharf (halten)</translation>
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
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Numbing</source>
        <translation>Betäubung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Treat without a connected pen and enter the values by hand</source>
        <translation>Ohne verbundenen Pen behandeln und die Werte von Hand eintragen</translation>
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
    <name>stipple::ui::ProposalSheet</name>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>From the goals and the approved content. A proposal is not a setting: each value is yours to set.</source>
        <translation>Aus den Zielen und dem freigegebenen Inhalt. Ein Vorschlag ist keine Einstellung: Jeden Wert setzen Sie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No goal to propose from</source>
        <translation>Kein Ziel für einen Vorschlag</translation>
    </message>
    <message>
        <source>Add a goal with its zones in the assessment.</source>
        <translation>Im Befund ein Ziel mit seinen Zonen hinzufügen.</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Evidenz %1</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The goal names no zones, or another goal has them.</source>
        <translation>Das Ziel nennt keine Zonen, oder ein anderes Ziel hat sie.</translation>
    </message>
    <message>
        <source>Put all %1 into the plan</source>
        <translation>Alle %1 in den Plan</translation>
    </message>
    <message>
        <source>%1–%2, proposed %3, %4</source>
        <translation>%1–%2, vorgeschlagen %3, %4</translation>
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
        <source>verify</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>In the plan, %1</source>
        <translation>Im Plan, %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 as a proposal</source>
        <translation>%1 als Vorschlag hinzufügen</translation>
    </message>
    <message>
        <source>%1 sessions, every %2 days. First seen: %3. Source %4</source>
        <translation>%1 Sitzungen, alle %2 Tage. Erste Wirkung: %3. Quelle %4</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ProtocolSheet</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Retire this protocol</source>
        <translation>Dieses Protokoll zurückziehen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve this version of the protocol</source>
        <translation>Diese Fassung des Protokolls freigeben</translation>
    </message>
    <message>
        <source>%1, every %2 days</source>
        <translation>%1, alle %2 Tage</translation>
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
        <source>Zones</source>
        <translation>Zonen</translation>
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
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>v%1 · %2 · %3, %4</source>
        <translation>v%1 · %2 · %3, %4</translation>
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
        <source>Evidence %1</source>
        <translation>Evidenz %1</translation>
    </message>
    <message>
        <source> · verify</source>
        <translation> · prüfen</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All content</source>
        <translation>Gesamter Inhalt</translation>
    </message>
    <message>
        <source>All clinical content, with sources and approval</source>
        <translation>Der gesamte klinische Inhalt, mit Quellen und Freigabe</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>Review and approve</source>
        <translation>Prüfen und freigeben</translation>
    </message>
    <message>
        <source>Version %1. The demo clinic comes approved.</source>
        <translation>Fassung %1. Demo-Klinik: freigegeben.</translation>
    </message>
    <message>
        <source>Limits here cap every setting.</source>
        <translation>Grenzen hier deckeln jede Einstellung.</translation>
    </message>
    <message>
        <source>No protocol yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>Make a plan, then keep it as a protocol: Plan, Start from, Keep this plan.</source>
        <translation>Einen Plan machen und als Protokoll behalten: Plan, Ausgehen von, Diesen Plan behalten.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 · every %2 days · %3 · v%4, %5, %6</source>
        <translation>%1 · alle %2 Tage · %3 · v%4, %5, %6</translation>
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
        <source>%1 passes</source>
        <translation>%1 Durchgänge</translation>
    </message>
    <message>
        <source>%1 sessions · every %2 days · first seen %3</source>
        <translation>%1 Sitzungen · alle %2 Tage · erste Wirkung %3</translation>
    </message>
    <message>
        <source>No goal of that name</source>
        <translation>Kein Ziel dieses Namens</translation>
    </message>
    <message>
        <source>Clear the search field to see all.</source>
        <translation>Das Suchfeld leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Never needled</source>
        <translation>Nie genadelt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 passes · %2 · %3</source>
        <translation>%1 Durchgänge · %2 · %3</translation>
    </message>
    <message>
        <source>No zone of that name</source>
        <translation>Keine Zone dieses Namens</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>Version %1, %2, %3. %4</source>
        <translation>Fassung %1, %2, %3. %4</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>The clinic uses the content as it was shipped.</source>
        <translation>Die Klinik benutzt den Inhalt, wie er geliefert wurde.</translation>
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
        <translation>Durchg.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::RecordSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · moved to another chart by %2</source>
        <translation>%1 · von %2 in eine andere Akte übertragen</translation>
    </message>
    <message>
        <source>%1 · moved here from another chart by %2</source>
        <translation>%1 · von %2 aus einer anderen Akte hierher übertragen</translation>
    </message>
    <message>
        <source>Signed record</source>
        <translation>Signierte Akte</translation>
    </message>
    <message>
        <source>Dated notes</source>
        <translation>Datierte Nachträge</translation>
    </message>
    <message>
        <source>The record itself never changes. What you add is signed with the clinic&apos;s key and carries your name and the time.</source>
        <translation>Was signiert ist, ändert sich nie. Was Sie hinzufügen, wird mit dem Schlüssel der Klinik signiert und trägt Ihren Namen und die Zeit.</translation>
    </message>
    <message>
        <source>Note to this record</source>
        <translation>Nachtrag zu dieser Akte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Nachtrag hinzufügen</translation>
    </message>
    <message>
        <source>Add a dated note to this record</source>
        <translation>Datierten Nachtrag zu dieser Akte hinzufügen</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Signiert von %1, %2</translation>
    </message>
    <message>
        <source>Signature, rows and the pen&apos;s log fit one another.</source>
        <translation>Signatur, Zeilen und Pen-Protokoll passen zueinander.</translation>
    </message>
    <message>
        <source>Something in this record does not fit its signature. Do not rely on it; tell the administrator (E-306).</source>
        <translation>Etwas in dieser Akte passt nicht zu ihrer Signatur. Verlassen Sie sich nicht darauf; informieren Sie die Administration (E-306).</translation>
    </message>
    <message>
        <source>1 line of the pen&apos;s log</source>
        <translation>1 Zeile des Pen-Protokolls</translation>
    </message>
    <message>
        <source>%1 lines of the pen&apos;s log</source>
        <translation>%1 Zeilen des Pen-Protokolls</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Aufzeichnung %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>stipple::ui::RecoverSheet</name>
    <message>
        <source>Lost every password</source>
        <translation>Alle Passwörter verloren</translation>
    </message>
    <message>
        <source>With the code of the recovery sheet one account gets a new password. The sheet stays valid; make a new one afterwards if others saw it.</source>
        <translation>Mit dem Code des Schlüsselblatts bekommt ein Konto ein neues Passwort. Das Blatt bleibt gültig; haben andere es gesehen, danach ein neues machen.</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>Code des Schlüsselblatts</translation>
    </message>
    <message>
        <source>Nine groups, in their order. Capitals, blanks and dashes do not matter.</source>
        <translation>Neun Gruppen, in ihrer Reihenfolge. Großschreibung, Leerzeichen und Striche sind egal.</translation>
    </message>
    <message>
        <source>Login that gets a new password</source>
        <translation>Anmeldename, der ein neues Passwort bekommt</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>Das neue Passwort setzen</translation>
    </message>
    <message>
        <source>Type the code from the sheet</source>
        <translation>Den Code vom Blatt eingeben</translation>
    </message>
    <message>
        <source>Enter the login</source>
        <translation>Den Anmeldenamen eingeben</translation>
    </message>
    <message>
        <source>This is mistyped: its check letters do not fit</source>
        <translation>Das ist vertippt: Die Prüfbuchstaben passen nicht</translation>
    </message>
    <message>
        <source>This sheet opens nothing here. It is another clinic&apos;s, or was replaced</source>
        <translation>Dieses Blatt öffnet hier nichts. Es gehört einer anderen Klinik oder wurde ersetzt</translation>
    </message>
    <message>
        <source>There is no such login</source>
        <translation>Diesen Anmeldenamen gibt es nicht</translation>
    </message>
</context>
<context>
    <name>stipple::ui::RecoveryCard</name>
    <message>
        <source>This code opens the clinic when every password is lost. It is shown once and kept nowhere else. Print it, put it into a safe, and delete the file if you saved one.</source>
        <translation>Dieser Code öffnet die Klinik, wenn alle Passwörter verloren sind. Er wird einmal gezeigt und nirgends sonst aufbewahrt. Drucken, in einen Tresor legen und die Datei löschen, falls Sie eine gespeichert haben.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Das Schlüsselblatt drucken</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF, to print it elsewhere</source>
        <translation>Das Schlüsselblatt als PDF speichern, um es anderswo zu drucken</translation>
    </message>
    <message>
        <source>The sheet is on paper and in a safe place</source>
        <translation>Das Blatt ist auf Papier und an sicherem Ort</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Saved: %1. Print it, then delete the file.</source>
        <translation>Gespeichert: %1. Drucken, dann die Datei löschen.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Das Schlüsselblatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up. Save the sheet as PDF and print it elsewhere.</source>
        <translation>Kein Drucker ist eingerichtet. Das Blatt als PDF speichern und anderswo drucken.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Gesendet an %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::RecoverySheetPanel</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Schlüsselblatt</translation>
    </message>
    <message>
        <source>A new sheet makes the old one worthless at once. Have a printer or an empty USB stick at hand.</source>
        <translation>Ein neues Blatt macht das alte sofort wertlos. Drucker oder leeren USB-Stick bereithalten.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Ein neues Blatt machen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>stipple::ui::RestoreSheet</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The clinic becomes what it was at the time of the backup. What was written since then is set aside in the data folder, not deleted. Everybody has to sign in again.</source>
        <translation>Die Klinik wird, wie sie zur Zeit der Sicherung war. Was seitdem geschrieben wurde, wird im Datenordner beiseitegelegt, nicht gelöscht. Alle müssen sich neu anmelden.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <source>Type RESTORE to confirm</source>
        <translation>Zur Bestätigung RESTORE eingeben</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.stipplebackup)</source>
        <translation>Sicherungen (*.stipplebackup)</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <translation>RESTORE</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message>
        <source>%1 is good: %2 patients, %3 sessions, %4 files.</source>
        <translation>%1 ist gut: %2 Patienten, %3 Sitzungen, %4 Dateien.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ScaleFormView</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 (not in the total)</source>
        <translation>%1 (nicht in der Summe)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>This answer is missing</source>
        <translation>Diese Antwort fehlt</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ScaleSheet</name>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>Was bewertet wird</translation>
    </message>
    <message>
        <source>Rated by clinician</source>
        <translation>Von Fachkraft bewertet</translation>
    </message>
    <message>
        <source>Rated by patient</source>
        <translation>Vom Patienten bewertet</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>Wer bewertet</translation>
    </message>
    <message>
        <source>Set by hand, without the questions</source>
        <translation>Von Hand setzen, ohne die Fragen</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Bewertung speichern</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source> (verify)</source>
        <translation> (prüfen)</translation>
    </message>
    <message>
        <source>check the licence of its wording before use</source>
        <translation>vor Gebrauch die Lizenz des Wortlauts prüfen</translation>
    </message>
    <message>
        <source>Only the patient rates on this scale</source>
        <translation>Auf dieser Skala bewertet nur der Patient</translation>
    </message>
    <message>
        <source>Only a clinician rates on this scale</source>
        <translation>Auf dieser Skala bewertet nur eine Fachkraft</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>mean of 1 site</source>
        <translation>Mittel aus 1 Stelle</translation>
    </message>
    <message>
        <source>mean of %1 sites</source>
        <translation>Mittel aus %1 Stellen</translation>
    </message>
    <message>
        <source>1 answer left</source>
        <translation>1 Antwort offen</translation>
    </message>
    <message>
        <source>%1 answers left</source>
        <translation>%1 Antworten offen</translation>
    </message>
    <message>
        <source>A number cannot be read. It is marked below.</source>
        <translation>Eine Zahl ist nicht lesbar. Sie ist unten markiert.</translation>
    </message>
    <message>
        <source>Rate at least one site.</source>
        <translation>Mindestens eine Stelle bewerten.</translation>
    </message>
    <message>
        <source>An answer is missing. It is marked below.</source>
        <translation>Eine Antwort fehlt. Sie ist unten markiert.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ScoresCard</name>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Add score</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>Rate on a scale</source>
        <translation>Auf einer Skala bewerten</translation>
    </message>
    <message>
        <source>No score yet.</source>
        <translation>Noch keine Bewertung.</translation>
    </message>
    <message>
        <source>rated by the patient</source>
        <translation>vom Patienten bewertet</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
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
        <source>Safety screening</source>
        <translation>Sicherheits-Screening</translation>
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
        <source>No needling until a clinician clears it</source>
        <translation>Kein Needling, bis eine Fachkraft es freigibt</translation>
    </message>
    <message>
        <source>No needling before %1</source>
        <translation>Kein Needling vor %1</translation>
    </message>
    <message>
        <source>No needling</source>
        <translation>Kein Needling</translation>
    </message>
    <message>
        <source>No needling: %1</source>
        <translation>Kein Needling: %1</translation>
    </message>
    <message>
        <source>cannot be overridden</source>
        <translation>keine Ausnahme möglich</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the lasting answers one by one</source>
        <translation>Die bleibenden Antworten einzeln zeigen</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Confirm that nothing has changed since the last visit</source>
        <translation>Bestätigen, dass sich seit dem letzten Termin nichts geändert hat</translation>
    </message>
    <message>
        <source>Asked aloud, today</source>
        <translation>Laut gefragt, heute</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Has anything changed since %1?</source>
        <translation>Hat sich seit %1 etwas geändert?</translation>
    </message>
    <message>
        <source>1 lasting answer of then: health, scars, allergies.</source>
        <translation>1 bleibende Antwort von damals: Gesundheit, Narben, Allergien.</translation>
    </message>
    <message>
        <source>%1 lasting answers of then: health, scars, allergies.</source>
        <translation>%1 bleibende Antworten von damals: Gesundheit, Narben, Allergien.</translation>
    </message>
    <message>
        <source>1 answer is unchanged</source>
        <translation>1 Antwort ist unverändert</translation>
    </message>
    <message>
        <source>%1 answers are unchanged</source>
        <translation>%1 Antworten sind unverändert</translation>
    </message>
    <message>
        <source>Confirmed %1 by %2, first given on %3 or later</source>
        <translation>Bestätigt %1 durch %2, zuerst gegeben am %3 oder später</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · durch %2</translation>
    </message>
    <message>
        <source>Earlier start: %1</source>
        <translation>Früherer Beginn: %1</translation>
    </message>
    <message>
        <source>The day is needed: %1</source>
        <translation>Der Tag ist nötig: %1</translation>
    </message>
    <message>
        <source>%1: left out until %2</source>
        <translation>%1: weggelassen bis %2</translation>
    </message>
    <message>
        <source>No numbing</source>
        <translation>Keine Betäubung</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
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
        <translation>Unauffällig</translation>
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
        <translation>Zurückgestellt</translation>
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
    <name>stipple::ui::SeriesSheet</name>
    <message>
        <source>0.50 mm or less</source>
        <translation>0.50 mm oder weniger</translation>
    </message>
    <message>
        <source>documented protocol</source>
        <translation>dokumentiertes Protokoll</translation>
    </message>
    <message>
        <source>hair loss</source>
        <translation>Haarausfall</translation>
    </message>
    <message>
        <source>full depth</source>
        <translation>volle Tiefe</translation>
    </message>
    <message>
        <source>Series and calendar</source>
        <translation>Serie und Kalender</translation>
    </message>
    <message>
        <source>Sessions in all</source>
        <translation>Sitzungen insgesamt</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <source>Each zone again from</source>
        <translation>Jede Zone wieder ab</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
    <message>
        <source>This visit: about %1 min of needling, plus %2–%3 min if the skin is numbed. A whole procedure usually takes 30–60 min.</source>
        <translation>Dieser Termin: etwa %1 min Needling, dazu %2–%3 min bei Betäubung. Ein ganzer Ablauf dauert meist 30–60 min.</translation>
    </message>
    <message>
        <source>%1 · %2 days · %3</source>
        <translation>%1 · %2 Tage · %3</translation>
    </message>
    <message>
        <source>No zone in the plan yet.</source>
        <translation>Noch keine Zone im Plan.</translation>
    </message>
    <message>
        <source>%1: today is earlier than %2, %3 days after its last treatment.</source>
        <translation>%1: heute ist früher als %2, %3 Tage nach der letzten Behandlung.</translation>
    </message>
    <message>
        <source>Shorter than the %1 days that the content asks for between two treatments of a zone. Booking earlier needs an override.</source>
        <translation>Kürzer als die %1 Tage, die der Inhalt zwischen zwei Behandlungen einer Zone verlangt. Früher buchen braucht eine Ausnahme.</translation>
    </message>
    <message>
        <source>At least %1 days for the zones of this plan.</source>
        <translation>Mindestens %1 Tage für die Zonen dieses Plans.</translation>
    </message>
    <message>
        <source>Booked for %1 min: consultation, numbing and procedure. The file names the clinic and the time, nothing of the treatment.</source>
        <translation>Gebucht für %1 min: Beratung, Betäubung und Eingriff. Die Datei nennt Klinik und Uhrzeit, nichts von der Behandlung.</translation>
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
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SetUpPage</name>
    <message>
        <source>The clinic</source>
        <translation>Die Klinik</translation>
    </message>
    <message>
        <source>The first clinician</source>
        <translation>Die erste Fachkraft</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Schlüsselblatt</translation>
    </message>
    <message>
        <source>Clinical content</source>
        <translation>Klinischer Inhalt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Stattdessen eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What stands on printed sheets. All of it can be changed later.</source>
        <translation>Was auf gedruckten Blättern steht. Alles kann später geändert werden.</translation>
    </message>
    <message>
        <source>This account treats and signs, and runs the clinic: users, backup, content. Others are added later.</source>
        <translation>Dieses Konto behandelt und unterschreibt und verwaltet die Klinik: Benutzer, Sicherung, Inhalt. Andere kommen später dazu.</translation>
    </message>
    <message>
        <source>Patients&apos; names are sealed with keys that only passwords open. This sheet is the spare key.</source>
        <translation>Die Namen der Patienten sind mit Schlüsseln versiegelt, die nur Passwörter öffnen. Dieses Blatt ist der Ersatzschlüssel.</translation>
    </message>
    <message>
        <source>Zones, limits and rules with their sources. Until a licensed clinician has approved them, nothing can be armed.</source>
        <translation>Zonen, Grenzen und Regeln mit ihren Quellen. Bis eine zugelassene Fachkraft sie freigegeben hat, lässt sich nichts scharf schalten.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nothing is written before the next step is complete.</source>
        <translation>Nichts wird geschrieben, bevor der nächste Schritt vollständig ist.</translation>
    </message>
    <message>
        <source>Making keys and records …</source>
        <translation>Schlüssel und Akten werden angelegt …</translation>
    </message>
    <message>
        <source>The clinic is made with this step.</source>
        <translation>Mit diesem Schritt entsteht die Klinik.</translation>
    </message>
    <message>
        <source>Print or save the sheet, put it away, then say so.</source>
        <translation>Das Blatt drucken oder speichern, verwahren, dann bestätigen.</translation>
    </message>
    <message>
        <source>It can be approved later under Protocols. Until then plans can be made, but no pen can be armed.</source>
        <translation>Er kann später unter Protokolle freigegeben werden. Bis dahin kann geplant, aber kein Pen scharf geschaltet werden.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SetUpSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>A new clinic</source>
        <translation>Eine neue Klinik</translation>
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
    <message>
        <source>Lost every password</source>
        <translation>Alle Passwörter verloren</translation>
    </message>
    <message>
        <source>Lost every password: use the recovery sheet</source>
        <translation>Alle Passwörter verloren: Schlüsselblatt benutzen</translation>
    </message>
    <message>
        <source>The new password of %1 is set. Sign in with it.</source>
        <translation>Das neue Passwort von %1 ist gesetzt. Damit anmelden.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The clinic is back as it was in the backup. The file that did not open is kept beside it.</source>
        <translation>Die Klinik ist wieder wie in der Sicherung. Die Datei, die sich nicht öffnen ließ, liegt daneben.</translation>
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
    <name>stipple::ui::SinceLastSheet</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Letzte Sitzung</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Es gab keine.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1, session %2 of %3</source>
        <translation>%1, Sitzung %2 von %3</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
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
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>wie am Anfang</translation>
    </message>
    <message>
        <source>better by %1</source>
        <translation>um %1 besser</translation>
    </message>
    <message>
        <source>worse by %1</source>
        <translation>um %1 schlechter</translation>
    </message>
    <message>
        <source>%1 at first, %2 now, %3 wanted: %4</source>
        <translation>%1 anfangs, %2 jetzt, %3 gewünscht: %4</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Antworten, die abweichen</translation>
    </message>
    <message>
        <source>%1 on %2, %3 today</source>
        <translation>%1 am %2, heute %3</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
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
    <name>stipple::ui::SkinAfterCard</name>
    <message>
        <source>Skin after</source>
        <translation>Haut danach</translation>
    </message>
    <message>
        <source>Erythema</source>
        <translation>Erythem</translation>
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
        <source>No drawing</source>
        <translation>Keine Zeichnung</translation>
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
        <translation>Pigmentrisiko hoch: 0.25 mm und ein Durchgang weniger, höchstens bis zu vereinzelten Punkten.</translation>
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
    <name>stipple::ui::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Lots of cartridges, anaesthetics and serums. A recall starts here.</source>
        <translation>Chargen von Kartuschen, Anästhetika und Seren. Ein Rückruf beginnt hier.</translation>
    </message>
    <message>
        <source>Add lot</source>
        <translation>Charge hinzufügen</translation>
    </message>
    <message>
        <source>No lots yet</source>
        <translation>Noch keine Chargen</translation>
    </message>
    <message>
        <source>Enter a box when it is put on the shelf.</source>
        <translation>Eine Packung eintragen, wenn sie ins Regal kommt.</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Use by %1</source>
        <translation>Verwendbar bis %1</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 Stück</translation>
    </message>
    <message>
        <source>Who was treated</source>
        <translation>Wer behandelt wurde</translation>
    </message>
    <message>
        <source>Who was treated with lot %1</source>
        <translation>Wer mit Charge %1 behandelt wurde</translation>
    </message>
    <message>
        <source>Change lot %1</source>
        <translation>Charge %1 ändern</translation>
    </message>
    <message>
        <source>Treated with lot %1: %2</source>
        <translation>Mit Charge %1 behandelt: %2</translation>
    </message>
    <message>
        <source>Nobody, by the records.</source>
        <translation>Niemand, nach den Akten.</translation>
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
        <translation>vom Pen im Lauf gezählt; sein Protokoll ist noch zu lesen</translation>
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
        <translation>Akte signiert und gesperrt. Spätere Änderungen als datierter Nachtrag.</translation>
    </message>
    <message>
        <source>Locking makes the record read-only. Later changes are added as dated notes.</source>
        <translation>Danach ist die Akte nur lesbar. Spätere Änderungen als datierter Nachtrag.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>entered by hand, not counted by a pen</source>
        <translation>von Hand eingetragen, nicht von einem Pen gezählt</translation>
    </message>
    <message>
        <source>Dated notes</source>
        <translation>Datierte Nachträge</translation>
    </message>
    <message>
        <source>Signature and dated notes of this record</source>
        <translation>Signatur und datierte Nachträge dieser Akte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>1 difference, confirmed</source>
        <translation>1 Abweichung, bestätigt</translation>
    </message>
    <message>
        <source>%1 differences, confirmed</source>
        <translation>%1 Abweichungen, bestätigt</translation>
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
        <source>A treatment was left unfinished</source>
        <translation>Eine Behandlung blieb offen</translation>
    </message>
    <message>
        <source>Session %1 of %2. What the pen gave is kept. Open it to go on or to end it.</source>
        <translation>Sitzung %1 von %2. Was der Pen gab, ist bewahrt. Öffnen, um fortzufahren oder zu beenden.</translation>
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
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Last backup less than an hour ago</source>
        <translation>Letzte Sicherung vor weniger als einer Stunde</translation>
    </message>
    <message>
        <source>Last backup 1 hour ago</source>
        <translation>Letzte Sicherung vor 1 Stunde</translation>
    </message>
    <message>
        <source>Last backup %1 hours ago</source>
        <translation>Letzte Sicherung vor %1 Stunden</translation>
    </message>
    <message>
        <source>Last backup %1 days ago</source>
        <translation>Letzte Sicherung vor %1 Tagen</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TopBar</name>
    <message>
        <source>Find a patient by name, phone or ID</source>
        <translation>Name, Telefon, Nr.</translation>
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
    <message>
        <source>F</source>
        <translation>W</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
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
    <name>stipple::ui::UsedCard</name>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Cartridge, %1-pin</source>
        <translation>Kartusche, %1 Nadeln</translation>
    </message>
    <message>
        <source>Lot %1 · use by %2 · to sharps now</source>
        <translation>Charge %1 · verw. bis %2 · jetzt in die Abwurfbox</translation>
    </message>
    <message>
        <source>Planned cartridge</source>
        <translation>Geplante Kartusche</translation>
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
        <source>Manual roller, entered by hand</source>
        <translation>Handroller, von Hand eingetragen</translation>
    </message>
    <message>
        <source>Pen not connected, entered by hand</source>
        <translation>Pen nicht verbunden, von Hand eingetragen</translation>
    </message>
    <message>
        <source>%1 · %2 · lot %3 · to sharps now</source>
        <translation>%1 · %2 · Charge %3 · jetzt in die Abwurfbox</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>on at %1</source>
        <translation>aufgetragen um %1</translation>
    </message>
    <message>
        <source>off at %1</source>
        <translation>entfernt um %1</translation>
    </message>
    <message>
        <source>Numbing: %1</source>
        <translation>Betäubung: %1</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nichts aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>stipple::ui::UserHeader</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
</context>
<context>
    <name>stipple::ui::UserRow</name>
    <message>
        <source>run out</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>renew in 1 day</source>
        <translation>in 1 Tag erneuern</translation>
    </message>
    <message>
        <source>renew in %1 days</source>
        <translation>in %1 Tagen erneuern</translation>
    </message>
    <message>
        <source>Switched off. Cannot sign in.</source>
        <translation>Abgeschaltet. Kann sich nicht anmelden.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::UserSheet</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Neuer Benutzer</translation>
    </message>
</context>
<context>
    <name>stipple::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Only a user with a valid licence can arm a pen.</source>
        <translation>Nur ein Benutzer mit gültiger Zulassung kann einen Pen scharf schalten.</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Das Passwort ist geändert.</translation>
    </message>
    <message>
        <source>The PIN is set. It unlocks this screen from now on.</source>
        <translation>Die PIN ist gesetzt. Sie entsperrt diesen Bildschirm ab jetzt.</translation>
    </message>
    <message>
        <source>The new recovery sheet is noted. The old one opens nothing any more.</source>
        <translation>Das neue Schlüsselblatt ist vermerkt. Das alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>Meine PIN setzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Schlüsselblatt</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>All accounts: %1</source>
        <translation>Alle Konten: %1</translation>
    </message>
    <message>
        <source>The recovery sheet opens the clinic when every password is lost. Make a new one when somebody may have seen it.</source>
        <translation>Das Schlüsselblatt öffnet die Klinik, wenn alle Passwörter verloren sind. Ein neues machen, wenn jemand es gesehen haben könnte.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that the recovery sheet is on paper. Make a new one.</source>
        <translation>Niemand hat bestätigt, dass das Schlüsselblatt auf Papier ist. Ein neues machen.</translation>
    </message>
    <message>
        <source>Change the keys now</source>
        <translation>Schlüssel jetzt wechseln</translation>
    </message>
    <message>
        <source>All records are wrapped with new keys. Passwords stay; the recovery sheet stays. It takes up to a minute with many patients.</source>
        <translation>Alle Akten werden mit neuen Schlüsseln versehen. Passwörter bleiben; das Schlüsselblatt bleibt. Bei vielen Patienten dauert es bis zu einer Minute.</translation>
    </message>
    <message>
        <source>The keys are changed. Signatures made before still verify.</source>
        <translation>Die Schlüssel sind gewechselt. Frühere Signaturen lassen sich weiter prüfen.</translation>
    </message>
</context>
<context>
    <name>stipple::ui::VisitFields</name>
    <message>
        <source>Length, minutes</source>
        <translation>Dauer, Minuten</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Whole minutes, %1 to %2</source>
        <translation>Ganze Minuten, %1 bis %2</translation>
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
        <translation>Screening</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
    <message>
        <source>Arrived %1</source>
        <translation>Da seit %1</translation>
    </message>
    <message>
        <source>Change the visit of %1</source>
        <translation>Termin von %1 ändern</translation>
    </message>
</context>
<context>
    <name>stipple::ui::VisitSheet</name>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>Da seit %1</translation>
    </message>
    <message>
        <source>Not arrived yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Arrived now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>Yes, call it off</source>
        <translation>Ja, absagen</translation>
    </message>
    <message>
        <source>Call the visit off</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Termin behalten</translation>
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
    <message>
        <source>Face and neck</source>
        <translation>Gesicht und Hals</translation>
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
        <source>Find a zone</source>
        <translation>Eine Zone suchen</translation>
    </message>
    <message>
        <source>Drag %1 to another place</source>
        <translation>%1 an einen anderen Platz ziehen</translation>
    </message>
    <message>
        <source>Add %1 with the same values</source>
        <translation>%1 mit denselben Werten hinzufügen</translation>
    </message>
    <message>
        <source>Never needled</source>
        <translation>Nie genadelt</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ZonesPage</name>
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
    <message>
        <source>Tap a mole, tattoo, lesion or filler site, or drag from its middle to its edge. Arrow keys and Space do the same.</source>
        <translation>Muttermal, Tätowierung, Läsion oder Filler-Stelle antippen oder von der Mitte zum Rand ziehen. Pfeiltasten und Leertaste tun dasselbe.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stop drawing places to leave out</source>
        <translation>Zeichnen auszulassender Stellen beenden</translation>
    </message>
    <message>
        <source>Set all</source>
        <translation>Alle setzen</translation>
    </message>
    <message>
        <source>Set all proposed values as they stand</source>
        <translation>Alle vorgeschlagenen Werte so setzen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Propose, start from, leave out, series</source>
        <translation>Vorschlagen, ausgehen von, auslassen, Serie</translation>
    </message>
    <message>
        <source>Set 1 proposal</source>
        <translation>1 Vorschlag setzen</translation>
    </message>
    <message>
        <source>Set all %1 proposals</source>
        <translation>Alle %1 Vorschläge setzen</translation>
    </message>
    <message>
        <source>%1: not before %2</source>
        <translation>%1: nicht vor %2</translation>
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
    <message>
        <source>%1. Order %2 of %3. %4 millimetres proposed, not set</source>
        <translation>%1. Reihenfolge %2 von %3. %4 Millimeter vorgeschlagen, nicht gesetzt</translation>
    </message>
</context>
</TS>
