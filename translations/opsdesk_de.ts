<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Wird angenommen …</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Adjusting…</source>
        <translation>Wird geändert …</translation>
    </message>
    <message numerus="yes">
        <source>%n adjusted</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Snoozing…</source>
        <translation>Wird zurückgestellt …</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>Wird abgelehnt …</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopening…</source>
        <translation>Wird wieder geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>%n reopened</source>
        <translation>
            <numerusform>%n wieder geöffnet</numerusform>
            <numerusform>%n wieder geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Wird eingereicht …</translation>
    </message>
    <message numerus="yes">
        <source>%n submitted</source>
        <translation>
            <numerusform>%n eingereicht</numerusform>
            <numerusform>%n eingereicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approving…</source>
        <translation>Wird genehmigt …</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n genehmigt</numerusform>
            <numerusform>%n genehmigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Return for change</source>
        <translation>Zur Änderung zurückgeben</translation>
    </message>
    <message>
        <source>Returning…</source>
        <translation>Wird zurückgegeben …</translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n zurückgegeben</numerusform>
            <numerusform>%n zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Wird zurückgezogen …</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n zurückgezogen</numerusform>
            <numerusform>%n zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n gespeichert</numerusform>
            <numerusform>%n gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird bestellt …</translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n bestellt</numerusform>
            <numerusform>%n bestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Acknowledging…</source>
        <translation>Wird bestätigt …</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Wareneingang wird gebucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n eingegangen</numerusform>
            <numerusform>%n eingegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Wird abgeschlossen …</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n abgeschlossen</numerusform>
            <numerusform>%n abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird storniert …</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n storniert</numerusform>
            <numerusform>%n storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-route</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Re-routing…</source>
        <translation>Wird umgeleitet …</translation>
    </message>
    <message numerus="yes">
        <source>%n re-routed</source>
        <translation>
            <numerusform>%n umgeleitet</numerusform>
            <numerusform>%n umgeleitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>A login is a lower-case letter, then 1 to 30 lower-case letters, digits, - or _, and no word that the program keeps for itself.</source>
        <translation>Eine Anmeldung ist ein Kleinbuchstabe und danach 1 bis 30 Kleinbuchstaben, Ziffern, - oder _, und kein Wort, das das Programm für sich behält.</translation>
    </message>
    <message>
        <source>One person may not have these roles together: %1.</source>
        <translation>Diese Rollen darf eine Person nicht zusammen haben: %1.</translation>
    </message>
    <message>
        <source>Name a legal entity at least, such as 1.</source>
        <translation>Wenigstens eine Gesellschaft nennen, etwa 1.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Gesellschaften</translation>
    </message>
    <message>
        <source>their numbers, such as 1, 2</source>
        <translation>ihre Nummern, etwa 1, 2</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Vertreten lassen</translation>
    </message>
    <message>
        <source>Delegating…</source>
        <translation>Vertretung wird eingerichtet …</translation>
    </message>
    <message numerus="yes">
        <source>%n delegated</source>
        <translation>
            <numerusform>Vertretung eingerichtet: %n</numerusform>
            <numerusform>Vertretung eingerichtet: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>Wird gesperrt …</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message numerus="yes">
        <source>%n enabled</source>
        <translation>
            <numerusform>%n entsperrt</numerusform>
            <numerusform>%n entsperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n angelegt</numerusform>
            <numerusform>%n angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>what they log in with, such as mia</source>
        <translation>womit die Person sich anmeldet, etwa mia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>what they are called</source>
        <translation>wie die Person heißt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <source>97%, or AX 99%, C 90%</source>
        <translation>97%, oder AX 99%, C 90%</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>+20%, or +7 days, or by supplier&apos;s code: ACME +7</source>
        <translation>+20%, oder +7 Tage, oder je Lieferant: ACME +7</translation>
    </message>
    <message>
        <source>Supplier out</source>
        <translation>Lieferant fällt aus</translation>
    </message>
    <message>
        <source>until a day: ACME 2012-02-15</source>
        <translation>bis zu einem Tag: ACME 2012-02-15</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>of a plan: 5000.00</source>
        <translation>eines Plans: 5000.00</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>+10%, or by SKU or category: LIGHTS -20%</source>
        <translation>+10%, oder je Artikel oder Kategorie: LIGHTS -20%</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n angelegt</numerusform>
            <numerusform>%n angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan beside</source>
        <translation>Daneben planen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>New analogue</source>
        <translation>Neues Vorbild</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Adds, in %</source>
        <translation>Fügt hinzu, in %</translation>
    </message>
    <message>
        <source>of usual demand: 50, or −20; empty: as such events did before</source>
        <translation>des üblichen Bedarfs: 50 oder −20; leer: wie solche Ereignisse bisher</translation>
    </message>
    <message>
        <source>Or units per week</source>
        <translation>Oder Stück je Woche</translation>
    </message>
    <message>
        <source>in place of a share</source>
        <translation>statt eines Anteils</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>2: it sells twice as much; 1 unless said</source>
        <translation>2: verkauft sich doppelt so gut; 1, wenn nichts dasteht</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>of its own from which on it stands alone; 26 unless said</source>
        <translation>eigener Verkäufe, ab denen er allein steht; 26, wenn nichts dasteht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>empty: all of them</source>
        <translation>leer: alle</translation>
    </message>
    <message>
        <source>that people know it by</source>
        <translation>unter dem man es kennt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU or name; or give a category</source>
        <translation>SKU oder Name; oder eine Warengruppe</translation>
    </message>
    <message>
        <source>Or category</source>
        <translation>Oder Warengruppe</translation>
    </message>
    <message>
        <source>all items of it</source>
        <translation>alle Artikel darin</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>SKU or name</source>
        <translation>SKU oder Name</translation>
    </message>
    <message>
        <source>Sells like</source>
        <translation>Verkauft sich wie</translation>
    </message>
    <message>
        <source>SKU or name of an item with a history</source>
        <translation>SKU oder Name eines Artikels mit Vergangenheit</translation>
    </message>
    <message>
        <source>Buy there</source>
        <translation>Dort kaufen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>New back-test</source>
        <translation>Neue Rückrechnung</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>plan, ses, minmax; also cycle, fill, value</source>
        <translation>plan, ses, minmax; auch cycle, fill, value</translation>
    </message>
    <message>
        <source>Fill rates</source>
        <translation>Lieferbereitschaften</translation>
    </message>
    <message>
        <source>to reach: 85%, 90%, 95%; nothing: each as it is</source>
        <translation>zu erreichen: 85%, 90%, 95%; nichts: jede, wie sie ist</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>Wird vermerkt…</translation>
    </message>
    <message>
        <source>%n done</source>
        <translation>%n erledigt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>in percent; empty: no target</source>
        <translation>in Prozent; leer: kein Ziel</translation>
    </message>
    <message>
        <source>in the unit of the figure; empty: no target</source>
        <translation>in der Einheit der Kennzahl; leer: kein Ziel</translation>
    </message>
    <message>
        <source>Try on last year</source>
        <translation>Am letzten Jahr erproben</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird erprobt …</translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <translation>
            <numerusform>%n erprobt</numerusform>
            <numerusform>%n erprobt</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of force</source>
        <translation>Außer Kraft setzen</translation>
    </message>
    <message>
        <source>Taking out…</source>
        <translation>Wird außer Kraft gesetzt …</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n außer Kraft gesetzt</numerusform>
            <numerusform>%n außer Kraft gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Putting…</source>
        <translation>Wird in Kraft gesetzt …</translation>
    </message>
    <message numerus="yes">
        <source>%n in force</source>
        <translation>
            <numerusform>%n in Kraft gesetzt</numerusform>
            <numerusform>%n in Kraft gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Neues Budget</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Betrag ändern</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>of the items; empty: all goods</source>
        <translation>der Artikel; leer: alle Waren</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Wird entschieden …</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurücksenden</translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>%n zurückgesandt</numerusform>
            <numerusform>%n zurückgesandt</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reklamieren</translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n reklamiert</numerusform>
            <numerusform>%n reklamiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n ohne Befund</numerusform>
            <numerusform>%n ohne Befund</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n gelesen</numerusform>
            <numerusform>%n gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Wird aufgegeben …</translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Note milestone</source>
        <translation>Meilenstein vermerken</translation>
    </message>
    <message>
        <source>Noting…</source>
        <translation>Wird vermerkt …</translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n vermerkt</numerusform>
            <numerusform>%n vermerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Kommt nicht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n kopiert</numerusform>
            <numerusform>%n kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>Propose payments</source>
        <translation>Zahlungen vorschlagen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut abgleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird abgeglichen …</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>%n abgeglichen</numerusform>
            <numerusform>%n abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take as it is</source>
        <translation>So übernehmen</translation>
    </message>
    <message>
        <source>Taking…</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel invoice</source>
        <translation>Rechnung stornieren</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Giving…</source>
        <translation>Wird übergeben …</translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n übergeben</numerusform>
            <numerusform>%n übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Wieder abgeben</translation>
    </message>
    <message>
        <source>Giving back…</source>
        <translation>Wird wieder abgegeben …</translation>
    </message>
    <message numerus="yes">
        <source>%n given back</source>
        <translation>
            <numerusform>%n wieder abgegeben</numerusform>
            <numerusform>%n wieder abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Settle claim</source>
        <translation>Reklamation abschließen</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>Wird abgeschlossen…</translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n abgeschlossen</numerusform>
            <numerusform>%n abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unloaded at</source>
        <translation>Entladen um</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Fixing…</source>
        <translation>Wird vereinbart…</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n vereinbart</numerusform>
            <numerusform>%n vereinbart</numerusform>
        </translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird angefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for sooner</source>
        <translation>
            <numerusform>%n früher erbeten</numerusform>
            <numerusform>%n früher erbeten</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <source>Other supplier</source>
        <translation>Anderer Lieferant</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>Wird entworfen…</translation>
    </message>
    <message numerus="yes">
        <source>%n drafted with another supplier</source>
        <translation>
            <numerusform>%n bei anderem Lieferanten entworfen</numerusform>
            <numerusform>%n bei anderem Lieferanten entworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>its code</source>
        <translation>sein Kürzel</translation>
    </message>
    <message>
        <source>Announce shipment</source>
        <translation>Lieferung ankündigen</translation>
    </message>
    <message>
        <source>Enter invoice</source>
        <translation>Rechnung erfassen</translation>
    </message>
    <message>
        <source>Send to supplier</source>
        <translation>An Lieferanten senden</translation>
    </message>
    <message>
        <source>File for the bank</source>
        <translation>Datei für die Bank</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Platz ändern</translation>
    </message>
    <message>
        <source>or a category; neither: all that no other rule is for</source>
        <translation>oder eine Warengruppe; keins: alles, wofür es keine andere Regel gibt</translation>
    </message>
    <message>
        <source>such as A-12</source>
        <translation>etwa A-12</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>from 0 to 100</source>
        <translation>von 0 bis 100</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>with its check digits; empty: none</source>
        <translation>mit ihren Prüfziffern; leer: keine</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>three capital letters, such as EUR</source>
        <translation>drei Großbuchstaben, etwa EUR</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert …</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Call it otherwise here</source>
        <translation>Hier anders nennen</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Außer Gebrauch nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n out of use</source>
        <translation>
            <numerusform>%n außer Gebrauch</numerusform>
            <numerusform>%n außer Gebrauch</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>In Gebrauch nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in Gebrauch</numerusform>
            <numerusform>%n in Gebrauch</numerusform>
        </translation>
    </message>
    <message>
        <source>New tax</source>
        <translation>Neue Steuer</translation>
    </message>
    <message>
        <source>Change tax</source>
        <translation>Steuer ändern</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>hundredths of a percent: 2000 is 20 %</source>
        <translation>Hundertstel Prozent: 2000 sind 20 %</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Steuergebiet</translation>
    </message>
    <message>
        <source>Input account</source>
        <translation>Vorsteuerkonto</translation>
    </message>
    <message>
        <source>Output account</source>
        <translation>Umsatzsteuerkonto</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Soft close</source>
        <translation>Vorläufig abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%n soft closed</source>
        <translation>
            <numerusform>%n vorläufig abgeschlossen</numerusform>
            <numerusform>%n vorläufig abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they may be open</source>
        <translation>Warum sie offen bleiben dürfen</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Endgültig abschließen</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Change lines</source>
        <translation>Zeilen ändern</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>Wird vorgeschlagen …</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n vorgeschlagen</numerusform>
            <numerusform>%n vorgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Reversing…</source>
        <translation>Wird storniert …</translation>
    </message>
    <message numerus="yes">
        <source>%n reversed</source>
        <translation>
            <numerusform>%n storniert</numerusform>
            <numerusform>%n storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n zurückgenommen</numerusform>
            <numerusform>%n zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the account</source>
        <translation>Code des Kontos</translation>
    </message>
    <message>
        <source>Propose accounts</source>
        <translation>Konten vorschlagen</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>Abweichung hinnehmen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Mending…</source>
        <translation>Wird berichtigt …</translation>
    </message>
    <message numerus="yes">
        <source>%n mended</source>
        <translation>
            <numerusform>%n berichtigt</numerusform>
            <numerusform>%n berichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>that ships it, where there are several</source>
        <translation>das versendet, wo es mehrere gibt</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Change item</source>
        <translation>Artikel ändern</translation>
    </message>
    <message>
        <source>as the channel writes it</source>
        <translation>wie der Kanal es schreibt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>of the item in one of what is listed; 1 when left empty</source>
        <translation>des Artikels in einem Stück des Angebots; leer bedeutet 1</translation>
    </message>
    <message>
        <source>Why it is bought all the same</source>
        <translation>Warum dennoch gekauft wird</translation>
    </message>
    <message>
        <source>Accept in spite of returns</source>
        <translation>Trotz Retouren annehmen</translation>
    </message>
    <message>
        <source>Isolated goods</source>
        <translation>Gesperrte Ware</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n taken up</source>
        <translation>
            <numerusform>%n aufgenommen</numerusform>
            <numerusform>%n aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Wird bestätigt …</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Isolate stock</source>
        <translation>Bestand absondern</translation>
    </message>
    <message>
        <source>Isolating…</source>
        <translation>Wird abgesondert …</translation>
    </message>
    <message numerus="yes">
        <source>%n isolated</source>
        <translation>
            <numerusform>%n abgesondert</numerusform>
            <numerusform>%n abgesondert</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation>Wird verworfen …</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>its number, or the channel&apos;s</source>
        <translation>seine Nummer oder die des Kanals</translation>
    </message>
    <message>
        <source>Shipping back</source>
        <translation>Versand zurück</translation>
    </message>
    <message>
        <source>Paid back as</source>
        <translation>Erstattet als</translation>
    </message>
    <message>
        <source>Propose a refund</source>
        <translation>Erstattung vorschlagen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>ihre Nummer</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Noting the payment…</source>
        <translation>Zahlung wird vermerkt …</translation>
    </message>
    <message numerus="yes">
        <source>%n paid back</source>
        <translation>
            <numerusform>%n erstattet</numerusform>
            <numerusform>%n erstattet</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>of the payment at the provider</source>
        <translation>der Zahlung beim Anbieter</translation>
    </message>
    <message>
        <source>Grade now</source>
        <translation>Güte jetzt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Work is done</source>
        <translation>Arbeit ist getan</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up draft</source>
        <translation>Entwurf aufgeben</translation>
    </message>
    <message>
        <source>Authorise all the same</source>
        <translation>Dennoch genehmigen</translation>
    </message>
    <message>
        <source>Authorising…</source>
        <translation>Wird genehmigt …</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised</source>
        <translation>
            <numerusform>%n genehmigt</numerusform>
            <numerusform>%n genehmigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>Alles annehmen</translation>
    </message>
    <message>
        <source>Dispose as recommended</source>
        <translation>Wie empfohlen verfügen</translation>
    </message>
    <message>
        <source>Disposing…</source>
        <translation>Wird verfügt …</translation>
    </message>
    <message numerus="yes">
        <source>%n disposed of</source>
        <translation>
            <numerusform>Über %n verfügt</numerusform>
            <numerusform>Über %n verfügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Calling off…</source>
        <translation>Wird abgesagt …</translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n abgesagt</numerusform>
            <numerusform>%n abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>New return</source>
        <translation>Neue Retoure</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Verfügen</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Book credit</source>
        <translation>Gutschrift buchen</translation>
    </message>
    <message numerus="yes">
        <source>%n credited</source>
        <translation>
            <numerusform>%n gutgeschrieben</numerusform>
            <numerusform>%n gutgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>Nummer des Lieferanten</translation>
    </message>
    <message>
        <source>Credit expected</source>
        <translation>Gutschrift erwartet</translation>
    </message>
    <message>
        <source>Supplier accepts</source>
        <translation>Lieferant erkennt an</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>Sent to supplier</source>
        <translation>An Lieferanten gesandt</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gesandt</numerusform>
            <numerusform>%n gesandt</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Abschreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n written down</source>
        <translation>
            <numerusform>%n abgeschrieben</numerusform>
            <numerusform>%n abgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>Lieferant lehnt ab</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Set off against invoices</source>
        <translation>Mit Rechnungen verrechnen</translation>
    </message>
    <message numerus="yes">
        <source>%n set off</source>
        <translation>
            <numerusform>%n verrechnet</numerusform>
            <numerusform>%n verrechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve together</source>
        <translation>Zusammen genehmigen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n geteilt</numerusform>
            <numerusform>%n geteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Note inspection</source>
        <translation>Prüfung vermerken</translation>
    </message>
    <message numerus="yes">
        <source>%n inspected</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>What is to become of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Claim from vendor</source>
        <translation>Beim Lieferanten reklamieren</translation>
    </message>
    <message numerus="yes">
        <source>%n to be claimed</source>
        <translation>
            <numerusform>%n zu reklamieren</numerusform>
            <numerusform>%n zu reklamieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n to be inspected again</source>
        <translation>
            <numerusform>%n erneut zu prüfen</numerusform>
            <numerusform>%n erneut zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rates of</source>
        <translation>Zu den Kursen vom</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>Take in unannounced</source>
        <translation>Unangekündigtes annehmen</translation>
    </message>
    <message>
        <source>its SKU</source>
        <translation>seine SKU</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>Nummer auf dem Paket</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Note label</source>
        <translation>Versandetikett vermerken</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>Sendungsstand vermerken</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Which stock</source>
        <translation>Welcher Bestand</translation>
    </message>
    <message>
        <source>Propose a write-off</source>
        <translation>Abschreibung vorschlagen</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>wo es liegt</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>where it has one</source>
        <translation>sofern es eine hat</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was damit nicht stimmt</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkauft am</translation>
    </message>
    <message>
        <source>Sell as a lot</source>
        <translation>Als Posten verkaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%n verkauft</numerusform>
            <numerusform>%n verkauft</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid for the lot</source>
        <translation>Für den Posten bezahlt</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>and their reference</source>
        <translation>und dessen Zeichen</translation>
    </message>
    <message>
        <source>Take sale back</source>
        <translation>Verkauf zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n sales taken back</source>
        <translation>
            <numerusform>%n Verkauf zurückgenommen</numerusform>
            <numerusform>%n Verkäufe zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change checklists</source>
        <translation>Prüflisten ändern</translation>
    </message>
    <message>
        <source>Count and look for rises</source>
        <translation>Zählen und Anstiege suchen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zähle…</translation>
    </message>
    <message numerus="yes">
        <source>Counted, %n rises told</source>
        <translation>
            <numerusform>Gezählt, %n Anstieg gemeldet</numerusform>
            <numerusform>Gezählt, %n Anstiege gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns at most</source>
        <translation>Retouren höchstens</translation>
    </message>
    <message>
        <source>Grade imported by rule</source>
        <translation>Importierte nach Regel einstufen</translation>
    </message>
    <message>
        <source>Grading…</source>
        <translation>Stufe ein…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines graded</source>
        <translation>
            <numerusform>%n Zeile eingestuft</numerusform>
            <numerusform>%n Zeilen eingestuft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>“%1” is larger than %2 MB, the most that can be attached. Make it smaller, or say in a comment where it lies.</source>
        <translation>„%1“ ist größer als %2 MB, das meiste, was angehängt werden kann. Verkleinern Sie sie, oder sagen Sie in einem Kommentar, wo sie liegt.</translation>
    </message>
    <message>
        <source>“%1” is no file; of a folder attach its files.</source>
        <translation>„%1“ ist keine Datei; hängen Sie die Dateien des Ordners an.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” cannot be attached: pictures (PNG, JPEG, GIF, WebP), PDF, CSV, text and XLSX can.</source>
        <translation>„%1“ kann nicht angehängt werden; möglich sind Bilder (PNG, JPEG, GIF, WebP), PDF, CSV, Text und XLSX.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>BacktestDesk</name>
    <message>
        <source>Stopped; what it gave before stays.</source>
        <translation>Abgebrochen; was vorher herauskam, bleibt.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1%2</source>
        <extracomment>Money: %1 is the sign of the currency, %2 the amount; German: &quot;%2 %1&quot;.</extracomment>
        <translation>%2&#xa0;%1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written; German: &quot;d. MMM yyyy&quot;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the time of it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share; German and French with a space between, Chinese without.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ClaimEvidence</name>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Inspected by %1, %2</source>
        <translation>Geprüft von %1, %2</translation>
    </message>
    <message>
        <source>Deliveries of these goods</source>
        <translation>Lieferungen dieser Ware</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Bilder und Dateien</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Stock gain</source>
        <translation>Mehrbestand</translation>
    </message>
    <message>
        <source>Stock loss</source>
        <translation>Minderbestand</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>Wie neu</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Below reorder point</source>
        <translation>Unter Meldebestand</translation>
    </message>
    <message>
        <source>Below safety</source>
        <translation>Unter Sicherheit</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Lead buyer</source>
        <translation>Einkaufsleitung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlling</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Croston</source>
        <translation>Croston</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer return</source>
        <translation>Kundenretoure</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Damped trend</source>
        <translation>Gedämpfter Trend</translation>
    </message>
    <message>
        <source>Define</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Erratic</source>
        <translation>Sprunghaft</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überbestand</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Finance lead</source>
        <translation>Finanzleitung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Intermittent</source>
        <translation>Sporadisch</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>Verwertet</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Verwertung</translation>
    </message>
    <message>
        <source>Lumpy</source>
        <translation>Klumpig</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>Naïve</source>
        <translation>Naiv</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Observe lead time</source>
        <translation>Lieferzeit erfassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Geht aus</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Teilweise eingegangen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Re-route</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Re-routed</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>Wieder einlagern</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Kraft</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Returns agent</source>
        <translation>Retourenstelle</translation>
    </message>
    <message>
        <source>Returns hub</source>
        <translation>Retourenlager</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>SBA</source>
        <translation>SBA</translation>
    </message>
    <message>
        <source>Seasonal naïve</source>
        <translation>Saisonal naiv</translation>
    </message>
    <message>
        <source>Service target</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>Exponentielle Glättung</translation>
    </message>
    <message>
        <source>Set business day</source>
        <translation>Buchungstag setzen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Short history</source>
        <translation>Kurze Historie</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>Stammdatenpflege</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>Bestandskorrektur</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier’s item</source>
        <translation>Lieferantenartikel</translation>
    </message>
    <message>
        <source>Supplier return</source>
        <translation>Rücksendung an Lieferanten</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>TSB</source>
        <translation>TSB</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Ohne Kauf</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>Vendor claim</source>
        <translation>Lieferantenreklamation</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command: &quot;Purchase order: submit&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Vertreten lassen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>End delegation</source>
        <translation>Nicht mehr vertreten lassen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>Mit Rolle versehen</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Leave entity</source>
        <translation>Aus Gesellschaft nehmen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Mit Passwort versehen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Take role away</source>
        <translation>Von Rolle entbinden</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Stück</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Stufenweise</translation>
    </message>
    <message>
        <source>Ordered along</source>
        <translation>Mitbestellt</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>Aufgefüllt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Raised for stock-outs</source>
        <translation>Um Fehlbestand erhöht</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Disruption</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Phase-out</source>
        <translation>Auslauf</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Smoothing of roots</source>
        <translation>Glättung der Wurzeln</translation>
    </message>
    <message>
        <source>Without stock</source>
        <translation>Ohne Bestand</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Planned beside</source>
        <translation>Daneben geplant</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>Losgröße</translation>
    </message>
    <message>
        <source>Older plan</source>
        <translation>Älterer Plan</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Zyklusservice</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Lieferbereitschaft</translation>
    </message>
    <message>
        <source>Min/max</source>
        <translation>Min/Max</translation>
    </message>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Planning quality</source>
        <translation>Planungsgüte</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Unter Mindestbestellwert</translation>
    </message>
    <message>
        <source>Fast order</source>
        <translation>Eilbestellung</translation>
    </message>
    <message>
        <source>Slower than quoted</source>
        <translation>Langsamer als angegeben</translation>
    </message>
    <message>
        <source>Lasts long</source>
        <translation>Reicht lange</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>Kein Wechselkurs</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Über Budget</translation>
    </message>
    <message>
        <source>Part container</source>
        <translation>Container nicht voll</translation>
    </message>
    <message>
        <source>Returns to inspect</source>
        <translation>Retouren zu prüfen</translation>
    </message>
    <message>
        <source>Rules in conflict</source>
        <translation>Regeln widersprechen sich</translation>
    </message>
    <message>
        <source>Short life</source>
        <translation>Kurze Haltbarkeit</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Bleibt übrig</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstmenge</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mindestmenge</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>Price break</source>
        <translation>Staffelpreis</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Haltbarkeit</translation>
    </message>
    <message>
        <source>Needed again</source>
        <translation>Wieder nötig</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Demand per day</source>
        <translation>Bedarf je Tag</translation>
    </message>
    <message>
        <source>Order earlier</source>
        <translation>Früher bestellen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Order later</source>
        <translation>Später bestellen</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Lieferzeit, Tage</translation>
    </message>
    <message>
        <source>More is needed</source>
        <translation>Mehr ist nötig</translation>
    </message>
    <message>
        <source>Next receipt</source>
        <translation>Nächster Eingang</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Andere Bestellung</translation>
    </message>
    <message>
        <source>Other supplier</source>
        <translation>Anderer Lieferant</translation>
    </message>
    <message>
        <source>Quantity down</source>
        <translation>Menge gesunken</translation>
    </message>
    <message>
        <source>Quantity up</source>
        <translation>Menge gestiegen</translation>
    </message>
    <message>
        <source>Less at risk</source>
        <translation>Weniger auf dem Spiel</translation>
    </message>
    <message>
        <source>More at risk</source>
        <translation>Mehr auf dem Spiel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Awake again</source>
        <translation>Wieder wach</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Decision on an adjustment</source>
        <translation>Entscheidung über eine Korrektur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Lieferrückstände</translation>
    </message>
    <message>
        <source>Up to its end</source>
        <translation>Bis zum Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Error in an earlier booking</source>
        <translation>Fehler in einer früheren Buchung</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Correction of an earlier entry</source>
        <translation>Korrektur einer früheren Buchung</translation>
    </message>
    <message>
        <source>Difference at a count</source>
        <translation>Differenz bei einer Zählung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Later demand</source>
        <translation>Späterer Bedarf</translation>
    </message>
    <message>
        <source>Demand over lead time</source>
        <translation>Bedarf während der Lieferzeit</translation>
    </message>
    <message>
        <source>Demand over the review period</source>
        <translation>Bedarf während der Prüfperiode</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Economic lot size</source>
        <translation>Wirtschaftliche Losgröße</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Aus anderer Quelle</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>Des Zeitraums</translation>
    </message>
    <message>
        <source>In lots that expire</source>
        <translation>In Chargen, die ablaufen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Layout: share</source>
        <translation>Anordnung: teilen</translation>
    </message>
    <message>
        <source>Lost or not received</source>
        <translation>Verloren oder nicht erhalten</translation>
    </message>
    <message>
        <source>Lost while waiting</source>
        <translation>Beim Warten verloren</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Mixed up or wrongly coded</source>
        <translation>Verwechselt oder falsch codiert</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No base unit</source>
        <translation>Ohne Basiseinheit</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Ohne E-Mail-Adresse</translation>
    </message>
    <message>
        <source>No lead time</source>
        <translation>Ohne Lieferzeit</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Ohne Lieferanten</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Am Lager</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Offene Bestellung</translation>
    </message>
    <message>
        <source>Customer order lines</source>
        <translation>Kundenauftragspositionen</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Bestellen bis auf</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>Kundenaufträge</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Order approvals</source>
        <translation>Bestellfreigaben</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Doppelt bestellt</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr benötigt</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>Preis zu hoch</translation>
    </message>
    <message>
        <source>Wrong quantity</source>
        <translation>Falsche Menge</translation>
    </message>
    <message>
        <source>Another supplier is better</source>
        <translation>Anderer Lieferant ist besser</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>Lieferant kann nicht liefern</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Purchase order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Wareneingänge</translation>
    </message>
    <message>
        <source>Return lines</source>
        <translation>Retourenpositionen</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>Beschädigt angekommen</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation>Zu spät angekommen</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Nicht wie beschrieben</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>Falscher Artikel versandt</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Nicht genügend Belege</translation>
    </message>
    <message>
        <source>Propose a write-off instead</source>
        <translation>Stattdessen Abschreibung vorschlagen</translation>
    </message>
    <message>
        <source>Wrong item or place</source>
        <translation>Falscher Artikel oder Ort</translation>
    </message>
    <message>
        <source>Sample or display</source>
        <translation>Muster oder Ausstellungsstück</translation>
    </message>
    <message>
        <source>Ordered another way</source>
        <translation>Auf anderem Weg bestellt</translation>
    </message>
    <message>
        <source>The data behind it is wrong</source>
        <translation>Die Daten dahinter sind falsch</translation>
    </message>
    <message>
        <source>Demand will change</source>
        <translation>Bedarf wird sich ändern</translation>
    </message>
    <message>
        <source>Fills a pack, pallet or container</source>
        <translation>Füllt Gebinde, Palette oder Container</translation>
    </message>
    <message>
        <source>Item is being phased out</source>
        <translation>Artikel läuft aus</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Platz</translation>
    </message>
    <message>
        <source>Trouble at the supplier</source>
        <translation>Probleme beim Lieferanten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Sold before then</source>
        <translation>Bis dahin verkauft</translation>
    </message>
    <message>
        <source>Sold another way</source>
        <translation>Anderweitig verkauft</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Nach heutigem Stand</translation>
    </message>
    <message>
        <source>Stock adjustments</source>
        <translation>Bestandskorrekturen</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Found by a stock check</source>
        <translation>Bei einer Bestandsprüfung festgestellt</translation>
    </message>
    <message>
        <source>Replenishment</source>
        <translation>Nachschub</translation>
    </message>
    <message>
        <source>Suppliers&apos; items</source>
        <translation>Lieferantenartikel</translation>
    </message>
    <message>
        <source>Suppliers&apos; orders</source>
        <translation>Lieferantenaufträge</translation>
    </message>
    <message>
        <source>Supplier scorecards</source>
        <translation>Lieferantenbewertung</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Diebstahl</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Entsorgt</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>Mal im Jahr</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Zugang durch Umlagerung</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Abgang durch Umlagerung</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Saldenliste</translation>
    </message>
    <message>
        <source>Wrong unit or pack size</source>
        <translation>Falsche Einheit oder Gebindegröße</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Wet or mouldy</source>
        <translation>Nass oder schimmelig</translation>
    </message>
    <message>
        <source>Count or inspect again</source>
        <translation>Erneut zählen oder prüfen</translation>
    </message>
    <message>
        <source>A liquidator takes it</source>
        <translation>Ein Verwerter nimmt es</translation>
    </message>
    <message>
        <source>Still fit for sale</source>
        <translation>Noch verkäuflich</translation>
    </message>
    <message>
        <source>The supplier owes for it</source>
        <translation>Der Lieferant schuldet Ersatz</translation>
    </message>
    <message>
        <source>Wrong quantity or item</source>
        <translation>Falsche Menge oder falscher Artikel</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Frühere Entscheidungen</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Abschreibungen</translation>
    </message>
    <message>
        <source>Decision on a write-off</source>
        <translation>Entscheidung über eine Abschreibung</translation>
    </message>
    <message>
        <source>Nearer to zero</source>
        <translation>Näher an null</translation>
    </message>
    <message>
        <source>Acknowledgement (855)</source>
        <translation>Bestellbestätigung (855)</translation>
    </message>
    <message>
        <source>Ship notice (856)</source>
        <translation>Lieferavis (856)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Mit Nachtrag</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Ankündigen</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Approval overdue</source>
        <translation>Freigabe überfällig</translation>
    </message>
    <message>
        <source>Approval policy</source>
        <translation>Freigaberichtlinie</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Jemandem übergeben</translation>
    </message>
    <message>
        <source>Enter a bill</source>
        <translation>Rechnung erfassen</translation>
    </message>
    <message>
        <source>Look whether it is late</source>
        <translation>Auf Verspätung prüfen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reklamieren</translation>
    </message>
    <message>
        <source>Vendor&apos;s credit</source>
        <translation>Gutschrift des Lieferanten</translation>
    </message>
    <message>
        <source>Claim not credited</source>
        <translation>Reklamation nicht gutgeschrieben</translation>
    </message>
    <message>
        <source>Claim variance</source>
        <translation>Reklamationsabweichung</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reklamiert</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vervollständigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>At customs</source>
        <translation>Beim Zoll</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Abgegangen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delivery discrepancy</source>
        <translation>Lieferabweichung</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ohne Befund</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Nachricht gescheitert</translation>
    </message>
    <message>
        <source>EDI message</source>
        <translation>EDI-Nachricht</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Time reached</source>
        <translation>Zeitpunkt erreicht</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Inbound shipment</source>
        <translation>Eingehende Sendung</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoice mismatch</source>
        <translation>Rechnung stimmt nicht überein</translation>
    </message>
    <message>
        <source>Tax on invoices</source>
        <translation>Steuer auf Rechnungen</translation>
    </message>
    <message>
        <source>Invoice variance</source>
        <translation>Rechnungsabweichung</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>Einstandskosten</translation>
    </message>
    <message>
        <source>Landed cost, to cost</source>
        <translation>Einstandskosten, in den Aufwand</translation>
    </message>
    <message>
        <source>Landed cost, to stock</source>
        <translation>Einstandskosten, in den Bestand</translation>
    </message>
    <message>
        <source>Late order</source>
        <translation>Verspätete Bestellung</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Line refused</source>
        <translation>Position abgelehnt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Note the trial</source>
        <translation>Erprobung vermerken</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>In Zustellung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Payment proposal</source>
        <translation>Zahlungsvorschlag</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>Im Hafen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Charges of receipts</source>
        <translation>Nebenkosten der Wareneingänge</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Take out of force</source>
        <translation>Außer Kraft setzen</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Umbewertung</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Termin festlegen</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurücksenden</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Try on the past</source>
        <translation>An der Vergangenheit erproben</translation>
    </message>
    <message>
        <source>Supplier change</source>
        <translation>Lieferantenänderung</translation>
    </message>
    <message>
        <source>Person at a supplier</source>
        <translation>Ansprechpartner bei einem Lieferanten</translation>
    </message>
    <message>
        <source>Supplier&apos;s delay</source>
        <translation>Verzug des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier invoice</source>
        <translation>Lieferantenrechnung</translation>
    </message>
    <message>
        <source>Variance of returns to suppliers</source>
        <translation>Abweichung der Rücksendungen an Lieferanten</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Zeitgeber</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Hinfällig</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>No terms of payment</source>
        <translation>Keine Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Past order</source>
        <translation>Frühere Bestellung</translation>
    </message>
    <message>
        <source>Put-away rule</source>
        <translation>Einlagerungsregel</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Name doppelt</translation>
    </message>
    <message>
        <source>Supplier’s answer</source>
        <translation>Antwort des Lieferanten</translation>
    </message>
    <message>
        <source>Uneven lead time</source>
        <translation>Ungleichmäßige Lieferzeit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Over-receipt tolerance</source>
        <translation>Toleranz für Mehrlieferung</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Base of exchange rates</source>
        <translation>Bezugswährung der Kurse</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Amendment tolerance</source>
        <translation>Toleranz für Änderungen</translation>
    </message>
    <message>
        <source>Company account</source>
        <translation>Konto des Unternehmens</translation>
    </message>
    <message>
        <source>Company address</source>
        <translation>Anschrift des Unternehmens</translation>
    </message>
    <message>
        <source>Company bank</source>
        <translation>Bank des Unternehmens</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>EDI identifier</source>
        <translation>EDI-Kennung</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Invoice price tolerance</source>
        <translation>Preistoleranz bei Rechnungen</translation>
    </message>
    <message>
        <source>Invoice quantity tolerance</source>
        <translation>Mengentoleranz bei Rechnungen</translation>
    </message>
    <message>
        <source>Received, not invoiced</source>
        <translation>Erhalten, nicht berechnet</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Nicht erhalten</translation>
    </message>
    <message>
        <source>Currencies not revalued</source>
        <translation>Nicht neu bewertete Währungen</translation>
    </message>
    <message>
        <source>On inspection</source>
        <translation>Bei Prüfung</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>Bei Annahme</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Payments of customer orders</source>
        <translation>Zahlungen von Kundenaufträgen</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Versehentlich bestellt</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Wie bezahlt wurde</translation>
    </message>
    <message>
        <source>Ours by its number</source>
        <translation>Nach der Nummer unsere</translation>
    </message>
    <message>
        <source>With the first refund</source>
        <translation>Mit der ersten Erstattung</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>Überzahlt</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>Teilweise gutgeschrieben</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment proposals</source>
        <translation>Zahlungsvorschläge</translation>
    </message>
    <message>
        <source>Payments waiting</source>
        <translation>Wartende Zahlungen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Month to close</source>
        <translation>Abzuschließender Monat</translation>
    </message>
    <message>
        <source>Posting map</source>
        <translation>Kontierungsplan</translation>
    </message>
    <message>
        <source>Price variance</source>
        <translation>Preisabweichung</translation>
    </message>
    <message>
        <source>Quality case</source>
        <translation>Qualitätsfall</translation>
    </message>
    <message>
        <source>Stock to isolate</source>
        <translation>Abzusondernder Bestand</translation>
    </message>
    <message>
        <source>More comes back</source>
        <translation>Mehr kommt zurück</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Exchange rates missing</source>
        <translation>Wechselkurse fehlen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take in unannounced</source>
        <translation>Unangemeldet annehmen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Journal of refunds</source>
        <translation>Buchung der Erstattungen</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>Erstattungsverbindlichkeit</translation>
    </message>
    <message>
        <source>Refund lines</source>
        <translation>Erstattungszeilen</translation>
    </message>
    <message>
        <source>Computation of refunds</source>
        <translation>Berechnung der Erstattungen</translation>
    </message>
    <message>
        <source>Tenders of refunds</source>
        <translation>Zahlungswege der Erstattungen</translation>
    </message>
    <message>
        <source>Decision on a refund</source>
        <translation>Entscheidung über eine Erstattung</translation>
    </message>
    <message>
        <source>Channel&apos;s refund differs</source>
        <translation>Erstattung des Kanals weicht ab</translation>
    </message>
    <message>
        <source>Less discount</source>
        <translation>Abzüglich Rabatt</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>Kursdifferenz</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Less what is not paid</source>
        <translation>Abzüglich Unbezahltes</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Refunds without goods</source>
        <translation>Erstattungen ohne Ware</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Aufarbeiten</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>Aufarbeitung</translation>
    </message>
    <message>
        <source>Refused delivery</source>
        <translation>Annahme verweigert</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Fees kept</source>
        <translation>Einbehaltene Gebühren</translation>
    </message>
    <message>
        <source>Less restocking fee</source>
        <translation>Abzüglich Wiedereinlagerungsgebühr</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Return policy</source>
        <translation>Rücknahmerichtlinie</translation>
    </message>
    <message>
        <source>Return shipping</source>
        <translation>Rückversand</translation>
    </message>
    <message>
        <source>Signs of abuse</source>
        <translation>Anzeichen von Missbrauch</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation>Vor dem Versand storniert</translation>
    </message>
    <message>
        <source>Refunded by the channel</source>
        <translation>Vom Kanal erstattet</translation>
    </message>
    <message>
        <source>Goods arrived damaged</source>
        <translation>Ware kam beschädigt an</translation>
    </message>
    <message>
        <source>Goods came too late</source>
        <translation>Ware kam zu spät</translation>
    </message>
    <message>
        <source>Goods did not arrive</source>
        <translation>Ware kam nicht an</translation>
    </message>
    <message>
        <source>The price was wrong</source>
        <translation>Der Preis war falsch</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Ware kam zurück</translation>
    </message>
    <message>
        <source>Wrong goods were sent</source>
        <translation>Falsche Ware wurde gesandt</translation>
    </message>
    <message>
        <source>Abuse of returns</source>
        <translation>Missbrauch von Retouren</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nichts ist geschuldet</translation>
    </message>
    <message>
        <source>Wrong amount or lines</source>
        <translation>Falscher Betrag oder falsche Zeilen</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>Berechneter Versand</translation>
    </message>
    <message>
        <source>Output tax</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Sales returned</source>
        <translation>Zurückgenommener Umsatz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesandt</translation>
    </message>
    <message>
        <source>Serial returner</source>
        <translation>Häufiger Rücksender</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>Verrechnen</translation>
    </message>
    <message>
        <source>Set-off taken back</source>
        <translation>Verrechnung zurückgenommen</translation>
    </message>
    <message>
        <source>Call it otherwise here</source>
        <translation>Hier anders nennen</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Shipped back</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Soft closed</source>
        <translation>Vorläufig abgeschlossen</translation>
    </message>
    <message>
        <source>Soft close</source>
        <translation>Vorläufig abschließen</translation>
    </message>
    <message>
        <source>Held for returns</source>
        <translation>Wegen Retouren angehalten</translation>
    </message>
    <message>
        <source>Stock against its account</source>
        <translation>Bestand gegen sein Konto</translation>
    </message>
    <message>
        <source>Stock variance</source>
        <translation>Bestandsdifferenz</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Sub-ledger differences</source>
        <translation>Abweichungen der Nebenbücher</translation>
    </message>
    <message>
        <source>Sub-ledgers</source>
        <translation>Nebenbücher</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Supplier invoices</source>
        <translation>Lieferantenrechnungen</translation>
    </message>
    <message>
        <source>Returns of a supplier</source>
        <translation>Retouren eines Lieferanten</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Getauscht</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuercode</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>To the vendor</source>
        <translation>An den Lieferanten</translation>
    </message>
    <message>
        <source>Trial balance at a day</source>
        <translation>Saldenliste zu einem Tag</translation>
    </message>
    <message>
        <source>Take the set-off back</source>
        <translation>Verrechnung zurücknehmen</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation>Ungeöffnet</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Claimed goods</source>
        <translation>Reklamierte Ware</translation>
    </message>
    <message>
        <source>Vendor claims</source>
        <translation>Lieferantenreklamationen</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>E-Geldbörse</translation>
    </message>
    <message>
        <source>Worn and sent back</source>
        <translation>Getragen und zurückgesandt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Abwägen</translation>
    </message>
    <message>
        <source>Once all is back</source>
        <translation>Sobald alles zurück ist</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>Goods to be inspected again</source>
        <translation>Erneut zu prüfende Ware</translation>
    </message>
    <message>
        <source>Write-offs waiting</source>
        <translation>Wartende Ausbuchungen</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Falsche Größe</translation>
    </message>
    <message>
        <source>Accept in spite of returns</source>
        <translation>Trotz Retouren annehmen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accruals</source>
        <translation>Abgrenzungen</translation>
    </message>
    <message>
        <source>Stock adjustments waiting</source>
        <translation>Wartende Bestandskorrekturen</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Alles kam</translation>
    </message>
    <message>
        <source>Approve together</source>
        <translation>Zusammen genehmigen</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Look for signals</source>
        <translation>Nach Anzeichen suchen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Unangemeldet</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Verhindert den Abschluss</translation>
    </message>
    <message>
        <source>Bought from us</source>
        <translation>Bei uns gekauft</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Nachnahme</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Anders überlegt</translation>
    </message>
    <message>
        <source>Channel messages&apos; contents</source>
        <translation>Inhalte der Kanalnachrichten</translation>
    </message>
    <message>
        <source>Channel messages</source>
        <translation>Kanalnachrichten</translation>
    </message>
    <message>
        <source>Channel differs</source>
        <translation>Kanal weicht ab</translation>
    </message>
    <message>
        <source>Channel message failed</source>
        <translation>Kanalnachricht fehlgeschlagen</translation>
    </message>
    <message>
        <source>Channel message</source>
        <translation>Kanalnachricht</translation>
    </message>
    <message>
        <source>Channel receivable</source>
        <translation>Forderungen an Kanäle</translation>
    </message>
    <message>
        <source>Suppliers&apos; time to answer claims</source>
        <translation>Antwortzeit der Lieferanten auf Reklamationen</translation>
    </message>
    <message>
        <source>Time for claims</source>
        <translation>Reklamationsfrist</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Cost back</source>
        <translation>Kosten zurück</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Wareneinsatz</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>Unterwegs beschädigt</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Bis 30 Tage</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 bis 60 Tage</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 bis 90 Tage</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Über 90 Tage</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Wrong deliveries open</source>
        <translation>Offene falsche Lieferungen</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Verfügen</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abgabe vor Ort</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Zölle</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>Leerer Karton</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Fault found</source>
        <translation>Fehler gefunden</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Fiscal period</source>
        <translation>Buchungsperiode</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Gift wrap</source>
        <translation>Geschenkverpackung</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Came in time</source>
        <translation>Kam rechtzeitig</translation>
    </message>
    <message>
        <source>In the return window</source>
        <translation>In der Rückgabefrist</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Vorsteuer</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>To be inspected again</source>
        <translation>Erneut zu prüfen</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>Wird untersucht</translation>
    </message>
    <message>
        <source>Supplier invoices held</source>
        <translation>Angehaltene Lieferantenrechnungen</translation>
    </message>
    <message>
        <source>Isolate stock</source>
        <translation>Bestand absondern</translation>
    </message>
    <message>
        <source>Manual journals waiting</source>
        <translation>Wartende manuelle Buchungen</translation>
    </message>
    <message>
        <source>Kept by the customer</source>
        <translation>Vom Kunden behalten</translation>
    </message>
    <message>
        <source>Landed costs</source>
        <translation>Bezugskosten</translation>
    </message>
    <message>
        <source>Landed costs accrued</source>
        <translation>Abgegrenzte Bezugskosten</translation>
    </message>
    <message>
        <source>Large refund</source>
        <translation>Große Erstattung</translation>
    </message>
    <message>
        <source>Debits against credits</source>
        <translation>Soll gegen Haben</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Manual journal</source>
        <translation>Manuelle Buchung</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Rows behind the margin</source>
        <translation>Zeilen hinter der Marge</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Label made</source>
        <translation>Etikett erstellt</translation>
    </message>
    <message>
        <source>Defects before stock is isolated</source>
        <translation>Mängel, ab denen Bestand gesperrt wird</translation>
    </message>
    <message>
        <source>Refund as store credit</source>
        <translation>Erstattung als Guthaben</translation>
    </message>
    <message>
        <source>Score that holds refunds</source>
        <translation>Punktzahl, die Erstattungen anhält</translation>
    </message>
    <message>
        <source>Amount that holds refunds</source>
        <translation>Betrag, der Erstattungen anhält</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>Erstattung gezahlt</translation>
    </message>
    <message>
        <source>Shipping refunded</source>
        <translation>Erstatteter Versand</translation>
    </message>
    <message>
        <source>False rises of returns</source>
        <translation>Falsche Anstiege der Retouren</translation>
    </message>
    <message>
        <source>Fewest lines of a rise</source>
        <translation>Wenigste Zeilen eines Anstiegs</translation>
    </message>
    <message>
        <source>Settlement difference</source>
        <translation>Abrechnungsdifferenz</translation>
    </message>
    <message>
        <source>Large return</source>
        <translation>Große Retoure</translation>
    </message>
    <message>
        <source>Late return</source>
        <translation>Späte Retoure</translation>
    </message>
    <message>
        <source>Orders before a rate counts</source>
        <translation>Aufträge, ab denen eine Quote zählt</translation>
    </message>
    <message>
        <source>Goods not received</source>
        <translation>Nicht angekommene Ware</translation>
    </message>
    <message>
        <source>High rate of returns</source>
        <translation>Hohe Retourenquote</translation>
    </message>
    <message>
        <source>Usual time for returns</source>
        <translation>Übliche Rückgabefrist</translation>
    </message>
    <message>
        <source>Supplier payment</source>
        <translation>Lieferantenzahlung</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>Sendungsstand vermerken</translation>
    </message>
    <message>
        <source>Goods often worn once</source>
        <translation>Oft einmal getragene Ware</translation>
    </message>
    <message>
        <source>Channel fee</source>
        <translation>Kanalgebühr</translation>
    </message>
    <message>
        <source>Liquidation loss</source>
        <translation>Verwertungsverlust</translation>
    </message>
    <message>
        <source>Liquidation proceeds</source>
        <translation>Verwertungserlös</translation>
    </message>
    <message>
        <source>Sell as a lot</source>
        <translation>Als Posten verkaufen</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Sub-ledgers against their accounts</source>
        <translation>Nebenbücher gegen ihre Konten</translation>
    </message>
    <message>
        <source>Take sale back</source>
        <translation>Verkauf zurücknehmen</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>Noch nicht verkauft</translation>
    </message>
    <message>
        <source>Paid and not shipped</source>
        <translation>Bezahlt und nicht versandt</translation>
    </message>
    <message>
        <source>Against the policy</source>
        <translation>Gegen die Richtlinie</translation>
    </message>
    <message>
        <source>Goods never came back</source>
        <translation>Ware kam nie zurück</translation>
    </message>
    <message>
        <source>Returns off demand</source>
        <translation>Retouren vom Bedarf ab</translation>
    </message>
    <message>
        <source>Returns that stay demand</source>
        <translation>Retouren, die Bedarf bleiben</translation>
    </message>
    <message>
        <source>Settlement differs</source>
        <translation>Abrechnung weicht ab</translation>
    </message>
    <message>
        <source>Paid out by a channel</source>
        <translation>Von einem Kanal ausgezahlt</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>With the order</source>
        <translation>Mit Bestellung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>margin at risk</source>
        <translation>Marge in Gefahr</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 in %2 packs</source>
        <translation>%1 in %2 Gebinden</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefststand</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Reorder at / up to</source>
        <translation>Meldebestand / Ziel</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>Reichweite in Tagen</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>%1 ± %2 days, of %3 receipts</source>
        <translation>%1 ± %2 Tage, aus %3 Eingängen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Error / bias</source>
        <translation>Fehler / Verzerrung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Why it needs approval</source>
        <translation>Warum Genehmigung</translation>
    </message>
    <message>
        <source>Needs at least</source>
        <translation>Braucht mindestens</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Dearest line</source>
        <translation>Teuerste Position</translation>
    </message>
    <message>
        <source>%1 over list</source>
        <translation>%1 über Liste</translation>
    </message>
    <message>
        <source>Lines below minimum</source>
        <translation>Positionen unter Minimum</translation>
    </message>
    <message>
        <source>Supplier&apos;s minimum</source>
        <translation>Mindestbestellwert</translation>
    </message>
    <message>
        <source>%1 ± %2 days</source>
        <translation>%1 ± %2 Tage</translation>
    </message>
    <message>
        <source>order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Rec’d</source>
        <translation>Eingeg.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Over list</source>
        <translation>Über Liste</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>book value</source>
        <translation>Buchwert</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>Alter, Tage</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Gesellschaften</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ist jetzt</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Warum sie abgelehnt wurde</translation>
    </message>
    <message>
        <source>From / saves</source>
        <translation>Von / spart</translation>
    </message>
    <message>
        <source>Order so far / minimum</source>
        <translation>Bestellung / Minimum</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Days without stock</source>
        <translation>Tage ohne Bestand</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>%1, of them %2 with history enough</source>
        <translation>%1, davon %2 mit genügend Historie</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>%1, %2 not shipped</source>
        <translation>%1, davon %2 nicht versandt</translation>
    </message>
    <message>
        <source>stock held</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Left at risk</source>
        <translation>Bleibt gefährdet</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Beyond the budget</source>
        <translation>Über dem Budget</translation>
    </message>
    <message>
        <source>Margin left at risk</source>
        <translation>Marge, die gefährdet bleibt</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>Stock expected</source>
        <translation>Erwarteter Bestand</translation>
    </message>
    <message>
        <source>Holding it a year</source>
        <translation>Ihn ein Jahr zu halten</translation>
    </message>
    <message>
        <source>Service expected</source>
        <translation>Erwarteter Servicegrad</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Adds, %</source>
        <translation>Zusätzlich, %</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Abweichende Entscheidungen</translation>
    </message>
    <message>
        <source>%1, of them %2 judged</source>
        <translation>%1, davon %2 beurteilt</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 better than the plan, %2 worse</source>
        <translation>%1 besser als der Plan, %2 schlechter</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>%1, %2 too short to replay</source>
        <translation>%1, %2 zu kurz</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>stock value</source>
        <translation>Lagerwert</translation>
    </message>
    <message>
        <source>minimum order</source>
        <translation>Mindestbestellung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>to refund</source>
        <translation>zu erstatten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>May happen</source>
        <translation>Kann geschehen</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Wer darf</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>value at stake</source>
        <translation>Wert, um den es geht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why, and what was given</source>
        <translation>Warum, und was angegeben wurde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Why it would not be taken</source>
        <translation>Warum sie nicht genommen würde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Steht dort</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Warum sie nicht genommen wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Erprobt an</translation>
    </message>
    <message>
        <source>%1 documents since %2</source>
        <translation>%1 Belegen seit %2</translation>
    </message>
    <message>
        <source>Would have asked for</source>
        <translation>Hätte verlangt</translation>
    </message>
    <message>
        <source>%1 approvals instead of %2</source>
        <translation>%1 Freigaben statt %2</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>at the order&apos;s price</source>
        <translation>zum Preis der Bestellung</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>Erteilte Freigaben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>zu zahlen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>invoice total</source>
        <translation>Rechnungssumme</translation>
    </message>
    <message>
        <source>at stake</source>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festgelegt von</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>sum of debits</source>
        <translation>Summe Soll</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>claimed, at the purchase price</source>
        <translation>reklamiert, zum Einkaufspreis</translation>
    </message>
    <message>
        <source>to be paid back</source>
        <translation>zu erstatten</translation>
    </message>
    <message>
        <source>lines came back in four weeks</source>
        <translation>Zeilen kamen in vier Wochen zurück</translation>
    </message>
    <message>
        <source>Last spike</source>
        <translation>Letzter Ausschlag</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>debits of the month</source>
        <translation>Soll des Monats</translation>
    </message>
    <message>
        <source>Soft closed</source>
        <translation>Vorläufig abgeschlossen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Came back / expected</source>
        <translation>Zurück / erwartet</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>cost of the work</source>
        <translation>Kosten der Arbeit</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>given back for it</source>
        <translation>dafür erstattet</translation>
    </message>
    <message>
        <source>95 % sure</source>
        <translation>95 % sicher</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Best way, and what is given up</source>
        <translation>Bester Weg und was verloren geht</translation>
    </message>
    <message>
        <source>Days left to claim</source>
        <translation>Tage für Reklamation</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Received against authorised</source>
        <translation>Angenommen gegen genehmigt</translation>
    </message>
    <message>
        <source>Order and payment</source>
        <translation>Auftrag und Zahlung</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Return rates</source>
        <translation>Retourenquoten</translation>
    </message>
    <message>
        <source>Sold with</source>
        <translation>Verkauft mit</translation>
    </message>
    <message>
        <source>owed beyond what was settled</source>
        <translation>mehr geschuldet als abgerechnet</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Stock by node and lot</source>
        <translation>Bestand nach Ort und Charge</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Bestellungen</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>Letzte Wareneingänge</translation>
    </message>
    <message>
        <source>Came back lately</source>
        <translation>Kam zuletzt zurück</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Lieferant: %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Customer order</source>
        <translation>Kundenauftrag</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Write-offs of what came back</source>
        <translation>Abschreibungen der Rückläufer</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Bought with</source>
        <translation>Gekauft mit</translation>
    </message>
    <message>
        <source>What became of the goods</source>
        <translation>Was aus der Ware wurde</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <translation>Retoure: %1</translation>
    </message>
    <message>
        <source>Order of customer %1</source>
        <translation>Auftrag des Kunden %1</translation>
    </message>
    <message>
        <source>Earlier decisions on this item</source>
        <translation>Frühere Entscheidungen zu diesem Artikel</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>Bestandskorrektur</translation>
    </message>
    <message>
        <source>Stock posted</source>
        <translation>Gebuchter Bestand</translation>
    </message>
    <message>
        <source>Suggestions about it</source>
        <translation>Vorschläge dazu</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Lieferabweichungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Lead times by month</source>
        <translation>Lieferzeiten nach Monat</translation>
    </message>
    <message>
        <source>Last deliveries</source>
        <translation>Letzte Lieferungen</translation>
    </message>
    <message>
        <source>Supplier invoice</source>
        <translation>Lieferantenrechnung</translation>
    </message>
    <message>
        <source>Inbound shipment</source>
        <translation>Eingehende Lieferung</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Delivery discrepancy</source>
        <translation>Lieferabweichung</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Bestellung: %1</translation>
    </message>
    <message>
        <source>Manual journal</source>
        <translation>Manuelle Buchung</translation>
    </message>
    <message>
        <source>Journal posted</source>
        <translation>Gebuchte Buchung</translation>
    </message>
    <message>
        <source>Vendor claim</source>
        <translation>Lieferantenreklamation</translation>
    </message>
    <message>
        <source>Claimed goods</source>
        <translation>Reklamierte Ware</translation>
    </message>
    <message>
        <source>Deliveries of these goods</source>
        <translation>Lieferungen dieser Ware</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Quality case</source>
        <translation>Qualitätsfall</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Ausschläge</translation>
    </message>
    <message>
        <source>Isolated stock</source>
        <translation>Abgesonderter Bestand</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Files of the return</source>
        <translation>Dateien der Retoure</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Kundenaufträge</translation>
    </message>
</context>
<context>
    <name>DocumentPrint</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>FileOut</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Dearer than list</source>
        <translation>Über Listenpreis</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Unter Minimum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Over 500</source>
        <translation>Über 500</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Now and to come</source>
        <translation>Laufende und kommende</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>With delegations</source>
        <translation>Mit Vertretungen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Umlagerungen</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Über dem Budget</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Launches and phase-outs</source>
        <translation>Einführungen und Ausläufe</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>Aufgefüllt</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Unter dem Mindestwert</translation>
    </message>
    <message>
        <source>Of me</source>
        <translation>Mich</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Nach Segment</translation>
    </message>
    <message>
        <source>In force and to come</source>
        <translation>In Kraft und künftig</translation>
    </message>
    <message>
        <source>Running and to come</source>
        <translation>Laufend und künftig</translation>
    </message>
    <message>
        <source>Overdrawn</source>
        <translation>Überzogen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reklamiert</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>Zu genehmigen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Bankverbindungen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>Von mir übernommen</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Held for returns</source>
        <translation>Wegen Retouren angehalten</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Abgesondert</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Steigend</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To dispose</source>
        <translation>Zu verfügen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>To be set off</source>
        <translation>Zu verrechnen</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Über 90 Tage</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To be sold</source>
        <translation>Zu verkaufen</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>vorige Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>voriger Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nächstes Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>voriges Jahr</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eins von</translation>
    </message>
    <message>
        <source>within</source>
        <translation>liegt in:</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message numerus="yes">
        <source>the next %n weeks</source>
        <translation>
            <numerusform>die nächste %n Woche</numerusform>
            <numerusform>die nächsten %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n weeks</source>
        <translation>
            <numerusform>die letzte %n Woche</numerusform>
            <numerusform>die letzten %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n days</source>
        <translation>
            <numerusform>der nächste %n Tag</numerusform>
            <numerusform>die nächsten %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>der letzte %n Tag</numerusform>
            <numerusform>die letzten %n Tage</numerusform>
        </translation>
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
    <name>Home</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Every item is covered until the next review.</source>
        <translation>Jeder Artikel ist bis zur nächsten Prüfung gedeckt.</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>Zu genehmigende Bestellungen</translation>
    </message>
    <message>
        <source>No order waits for approval.</source>
        <translation>Keine Bestellung wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>Verspätete Bestellungen</translation>
    </message>
    <message>
        <source>No supplier is late.</source>
        <translation>Kein Lieferant ist verspätet.</translation>
    </message>
    <message>
        <source>Goods on their way</source>
        <translation>Ware unterwegs</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Abschreibungen</translation>
    </message>
    <message>
        <source>No write-off waits for a decision.</source>
        <translation>Keine Abschreibung wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Stock adjustments</source>
        <translation>Bestandskorrekturen</translation>
    </message>
    <message>
        <source>No adjustment waits for a decision.</source>
        <translation>Keine Korrektur wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Commands refused or broken</source>
        <translation>Abgelehnte oder gescheiterte Befehle</translation>
    </message>
    <message>
        <source>Everything that was asked for was done.</source>
        <translation>Alles, was verlangt wurde, ist geschehen.</translation>
    </message>
    <message>
        <source>Gaps in master data</source>
        <translation>Lücken in Stammdaten</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Exceptions and tasks</source>
        <translation>Ausnahmen und Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nichts ist zu beanstanden.</translation>
    </message>
    <message>
        <source>Invoices that do not match</source>
        <translation>Rechnungen, die nicht übereinstimmen</translation>
    </message>
    <message>
        <source>Every invoice matches.</source>
        <translation>Jede Rechnung stimmt überein.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>No refund waits for a decision.</source>
        <translation>Keine Erstattung wartet auf eine Entscheidung.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>Name the profile with letters and figures.</source>
        <translation>Benennen Sie das Profil mit Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already; choose another name.</source>
        <translation>Es gibt schon ein Profil „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The trial was cancelled; nothing was changed.</source>
        <translation>Die Probe wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Received, not invoiced</source>
        <translation>Erhalten, nicht berechnet</translation>
    </message>
    <message>
        <source>What we owe for goods that are here and not billed: the balance of the account of goods received not invoiced at the end of the day.</source>
        <translation>Was wir für Ware schulden, die da und nicht berechnet ist: Saldo des Kontos für erhaltene, nicht berechnete Ware am Ende des Tages.</translation>
    </message>
    <message>
        <source>sum of credits − debits of account 2100</source>
        <translation>Summe von Haben − Soll des Kontos 2100</translation>
    </message>
    <message>
        <source>Vendor claims open</source>
        <translation>Offene Lieferantenforderungen</translation>
    </message>
    <message>
        <source>Book value of goods sent back to vendors who have not credited them: the balance of the account of vendor claims.</source>
        <translation>Buchwert der an Lieferanten zurückgesandten Ware, die nicht gutgeschrieben ist: Saldo des Kontos der Lieferantenforderungen.</translation>
    </message>
    <message>
        <source>sum of debits − credits of account 1300</source>
        <translation>Summe von Soll − Haben des Kontos 1300</translation>
    </message>
    <message>
        <source>Liquidation not settled</source>
        <translation>Liquidation nicht abgerechnet</translation>
    </message>
    <message>
        <source>Book value of goods given to liquidators whose proceeds are not known: the balance of the liquidation clearing account.</source>
        <translation>Buchwert der an Verwerter gegebenen Ware, deren Erlös nicht bekannt ist: Saldo des Liquidationskontos.</translation>
    </message>
    <message>
        <source>sum of debits − credits of account 1310</source>
        <translation>Summe von Soll − Haben des Kontos 1310</translation>
    </message>
    <message>
        <source>Trial balance difference</source>
        <translation>Differenz der Saldenliste</translation>
    </message>
    <message>
        <source>Debits less credits over all accounts and months. Anything but zero is an error of the books.</source>
        <translation>Soll weniger Haben über alle Konten und Monate. Alles außer null ist ein Fehler der Bücher.</translation>
    </message>
    <message>
        <source>sum of debits − sum of credits</source>
        <translation>Summe Soll − Summe Haben</translation>
    </message>
    <message>
        <source>Stock against the ledger</source>
        <translation>Bestand gegen Hauptbuch</translation>
    </message>
    <message>
        <source>Value of all stock less the balance of the inventory account. Anything but zero is an error of the books.</source>
        <translation>Wert allen Bestands weniger Saldo des Bestandskontos. Alles außer null ist ein Fehler der Bücher.</translation>
    </message>
    <message>
        <source>stock value − balance of account 1200</source>
        <translation>Bestandswert − Saldo des Kontos 1200</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>Zu genehmigende Bestellungen</translation>
    </message>
    <message>
        <source>Amount of the purchase orders that are submitted and not decided on. Orders in a foreign currency do not count.</source>
        <translation>Betrag der Bestellungen, die eingereicht und nicht entschieden sind. Bestellungen in fremder Währung zählen nicht.</translation>
    </message>
    <message>
        <source>sum of the amounts of submitted orders</source>
        <translation>Summe der Beträge eingereichter Bestellungen</translation>
    </message>
    <message>
        <source>Age of approvals</source>
        <translation>Alter der Genehmigungen</translation>
    </message>
    <message>
        <source>For how many days the purchase orders that are submitted have waited, on average.</source>
        <translation>Seit wie vielen Tagen die eingereichten Bestellungen im Mittel warten.</translation>
    </message>
    <message>
        <source>days since each was submitted ÷ number of submitted orders</source>
        <translation>Tage seit der Einreichung ÷ Zahl eingereichter Bestellungen</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>Verspätete Bestellungen</translation>
    </message>
    <message>
        <source>Worth of what suppliers should have delivered by yesterday and have not: open quantity of released order lines at the order&apos;s price. Orders in a foreign currency do not count.</source>
        <translation>Wert dessen, was Lieferanten bis gestern hätten liefern sollen und nicht geliefert haben: offene Menge freigegebener Bestellzeilen zum Preis der Bestellung. Bestellungen in fremder Währung zählen nicht.</translation>
    </message>
    <message>
        <source>sum of open quantity × unit cost of overdue lines</source>
        <translation>Summe offener Mengen × Stückkosten überfälliger Zeilen</translation>
    </message>
    <message>
        <source>Receipts due</source>
        <translation>Fällige Eingänge</translation>
    </message>
    <message>
        <source>Order lines of which something should arrive today or in the next six days, overdue ones among them.</source>
        <translation>Bestellzeilen, von denen heute oder in den nächsten sechs Tagen etwas eintreffen soll, überfällige eingeschlossen.</translation>
    </message>
    <message>
        <source>how many lines there are</source>
        <translation>wie viele Zeilen es sind</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Amount of the purchase orders released to suppliers in the period, on the day of their release. Orders in a foreign currency do not count.</source>
        <translation>Betrag der im Zeitraum an Lieferanten freigegebenen Bestellungen, am Tag der Freigabe. Bestellungen in fremder Währung zählen nicht.</translation>
    </message>
    <message>
        <source>sum of the amounts of released orders</source>
        <translation>Summe der Beträge freigegebener Bestellungen</translation>
    </message>
    <message>
        <source>Purchase cycle time</source>
        <translation>Durchlaufzeit im Einkauf</translation>
    </message>
    <message>
        <source>Days from the first draft of a purchase order to its release to the supplier, of orders released in the period.</source>
        <translation>Tage vom ersten Entwurf einer Bestellung bis zu ihrer Freigabe an den Lieferanten, der im Zeitraum freigegebenen Bestellungen.</translation>
    </message>
    <message>
        <source>days from draft to release ÷ number of orders</source>
        <translation>Tage vom Entwurf zur Freigabe ÷ Zahl der Bestellungen</translation>
    </message>
    <message>
        <source>Suppliers on time</source>
        <translation>Lieferanten pünktlich</translation>
    </message>
    <message>
        <source>Share of the deliveries of the period that arrived on or before the day the supplier had promised; a delivery is what arrived of an order line.</source>
        <translation>Anteil der Lieferungen des Zeitraums, die am zugesagten Tag oder davor eintrafen; eine Lieferung ist, was von einer Bestellzeile eintraf.</translation>
    </message>
    <message>
        <source>deliveries on time ÷ deliveries</source>
        <translation>pünktliche Lieferungen ÷ Lieferungen</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Wiederbeschaffungszeit</translation>
    </message>
    <message>
        <source>Days from sending an order to having its goods on hand, of the deliveries of the period.</source>
        <translation>Tage vom Absenden einer Bestellung, bis ihre Ware da ist, der Lieferungen des Zeitraums.</translation>
    </message>
    <message>
        <source>days from order to delivery ÷ deliveries</source>
        <translation>Tage von Bestellung bis Lieferung ÷ Lieferungen</translation>
    </message>
    <message>
        <source>Suppliers in full</source>
        <translation>Lieferanten vollständig</translation>
    </message>
    <message>
        <source>Share of the lines of finished purchase orders of which everything ordered arrived, of orders whose last goods arrived in the period.</source>
        <translation>Anteil der Zeilen beendeter Bestellungen, von denen alles Bestellte eintraf, der Bestellungen, deren letzte Ware im Zeitraum eintraf.</translation>
    </message>
    <message>
        <source>lines received in full ÷ lines of finished orders</source>
        <translation>vollständig erhaltene Zeilen ÷ Zeilen beendeter Bestellungen</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Erhaltene Ware</translation>
    </message>
    <message>
        <source>Worth of the goods that arrived in the period, at the prices of their orders. Orders in a foreign currency do not count.</source>
        <translation>Wert der Ware, die im Zeitraum eintraf, zu den Preisen ihrer Bestellungen. Bestellungen in fremder Währung zählen nicht.</translation>
    </message>
    <message>
        <source>sum of quantity received × unit cost</source>
        <translation>Summe erhaltener Mengen × Stückkosten</translation>
    </message>
    <message>
        <source>Commands refused</source>
        <translation>Abgelehnte Befehle</translation>
    </message>
    <message>
        <source>What people and programs asked for in the period and a rule refused. A refusal is final; nothing of it was done.</source>
        <translation>Was Personen und Programme im Zeitraum verlangten und eine Regel ablehnte. Eine Ablehnung ist endgültig; nichts davon geschah.</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>wie viele es sind</translation>
    </message>
    <message>
        <source>Commands that broke</source>
        <translation>Gescheiterte Befehle</translation>
    </message>
    <message>
        <source>Commands whose handling failed: nothing of them was done, and somebody has to look.</source>
        <translation>Befehle, deren Ausführung scheiterte: nichts davon geschah, und jemand muss nachsehen.</translation>
    </message>
    <message>
        <source>Age of broken commands</source>
        <translation>Alter gescheiterter Befehle</translation>
    </message>
    <message>
        <source>For how many days commands whose handling failed have been lying there, on average.</source>
        <translation>Seit wie vielen Tagen Befehle, deren Ausführung scheiterte, im Mittel liegen.</translation>
    </message>
    <message>
        <source>days since each was accepted ÷ number of commands that broke</source>
        <translation>Tage seit der Annahme ÷ Zahl gescheiterter Befehle</translation>
    </message>
    <message>
        <source>Gaps in master data</source>
        <translation>Lücken in Stammdaten</translation>
    </message>
    <message>
        <source>how many gaps there are</source>
        <translation>wie viele Lücken es sind</translation>
    </message>
    <message>
        <source>Stock-outs in sight</source>
        <translation>Absehbare Fehlbestände</translation>
    </message>
    <message>
        <source>Margin that is lost unless stock is bought, moved or hurried: of items that are out, or run out before anything arrives. Decided suggestions do not count.</source>
        <translation>Deckungsbeitrag, der verloren geht, wenn nicht Bestand gekauft, umgelagert oder beschleunigt wird: von Artikeln, die fehlen oder ausgehen, bevor etwas eintrifft. Entschiedene Vorschläge zählen nicht.</translation>
    </message>
    <message>
        <source>sum of the money at risk of suggestions with a stock-out ahead</source>
        <translation>Summe des Geldes in Gefahr der Vorschläge mit absehbarem Fehlbestand</translation>
    </message>
    <message>
        <source>Suggestions waiting</source>
        <translation>Wartende Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions that nobody has accepted or rejected yet, adjusted and snoozed ones among them.</source>
        <translation>Vorschläge, die noch niemand angenommen oder abgelehnt hat, auch geänderte und zurückgestellte.</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>Geld in Gefahr</translation>
    </message>
    <message>
        <source>What is lost when the suggestions that wait are not followed by their deadlines, as last planned.</source>
        <translation>Was verloren geht, wenn die wartenden Vorschläge nicht bis zu ihrer Frist befolgt werden, wie zuletzt geplant.</translation>
    </message>
    <message>
        <source>sum of the money at risk of suggestions that wait</source>
        <translation>Summe des Geldes in Gefahr der wartenden Vorschläge</translation>
    </message>
    <message>
        <source>Age of suggestions</source>
        <translation>Alter der Vorschläge</translation>
    </message>
    <message>
        <source>For how many days the suggestions that wait have been waiting, on average, from the plan that made them to today.</source>
        <translation>Seit wie vielen Tagen die wartenden Vorschläge im Mittel warten, vom Plan, der sie machte, bis heute.</translation>
    </message>
    <message>
        <source>days since each was made ÷ number of suggestions that wait</source>
        <translation>Tage seit der Entstehung ÷ Zahl der wartenden Vorschläge</translation>
    </message>
    <message>
        <source>Excess stock</source>
        <translation>Überbestand</translation>
    </message>
    <message>
        <source>Stock at cost beyond what any demand within the planned time can use up, dead stock among it, as last planned.</source>
        <translation>Bestand zu Kosten über das hinaus, was irgendeine Nachfrage im geplanten Zeitraum verbrauchen kann, toter Bestand eingeschlossen, wie zuletzt geplant.</translation>
    </message>
    <message>
        <source>sum of excess pieces × unit cost</source>
        <translation>Summe überzähliger Stücke × Stückkosten</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Toter Bestand</translation>
    </message>
    <message>
        <source>Stock at cost for which there is no demand at all, as last planned; a part of the excess.</source>
        <translation>Bestand zu Kosten, für den es gar keine Nachfrage gibt, wie zuletzt geplant; ein Teil des Überbestands.</translation>
    </message>
    <message>
        <source>sum of dead pieces × unit cost</source>
        <translation>Summe toter Stücke × Stückkosten</translation>
    </message>
    <message>
        <source>Orders that come too late</source>
        <translation>Bestellungen, die zu spät kommen</translation>
    </message>
    <message>
        <source>Margin that open purchase orders save only when they are hurried: their goods are needed before they are expected.</source>
        <translation>Deckungsbeitrag, den offene Bestellungen nur retten, wenn sie beschleunigt werden: ihre Ware wird vor dem erwarteten Tag gebraucht.</translation>
    </message>
    <message>
        <source>sum of the money at risk of suggestions to expedite</source>
        <translation>Summe des Geldes in Gefahr der Vorschläge zum Beschleunigen</translation>
    </message>
    <message>
        <source>Forecast error</source>
        <translation>Prognosefehler</translation>
    </message>
    <message>
        <source>How far forecasts of the twelve weeks before the last plan of everything were from the demand that came, weighed at cost. Each was made from what was known four weeks before at most.</source>
        <translation>Wie weit Prognosen der zwölf Wochen vor dem letzten Gesamtplan von der eingetroffenen Nachfrage entfernt waren, zu Kosten gewichtet. Jede entstand aus dem, was höchstens vier Wochen davor bekannt war.</translation>
    </message>
    <message>
        <source>sum of the distances between forecast and demand ÷ demand, both at unit cost</source>
        <translation>Summe der Abstände von Prognose und Nachfrage ÷ Nachfrage, beide zu Stückkosten</translation>
    </message>
    <message>
        <source>Forecast bias</source>
        <translation>Prognoseneigung</translation>
    </message>
    <message>
        <source>Whether the same forecasts were too high (above zero) or too low (below zero) on the whole, weighed at cost.</source>
        <translation>Ob dieselben Prognosen im Ganzen zu hoch (über null) oder zu niedrig (unter null) waren, zu Kosten gewichtet.</translation>
    </message>
    <message>
        <source>sum of (forecast − demand) ÷ demand, both at unit cost</source>
        <translation>Summe von (Prognose − Nachfrage) ÷ Nachfrage, beide zu Stückkosten</translation>
    </message>
    <message>
        <source>Forecast value added</source>
        <translation>Mehrwert der Prognose</translation>
    </message>
    <message>
        <source>How much less the same forecasts missed than repeating the last week would have, as a share of demand; below zero they did harm.</source>
        <translation>Um wie viel weniger dieselben Prognosen verfehlten, als die letzte Woche zu wiederholen verfehlt hätte, als Anteil der Nachfrage; unter null schadeten sie.</translation>
    </message>
    <message>
        <source>(error of the last week repeated − error of the forecasts) ÷ demand</source>
        <translation>(Fehler der wiederholten letzten Woche − Fehler der Prognosen) ÷ Nachfrage</translation>
    </message>
    <message>
        <source>Fill rate of planned items</source>
        <translation>Lieferquote geplanter Artikel</translation>
    </message>
    <message>
        <source>Share of the pieces ordered by customers that were shipped, in the twelve weeks before the last plan of everything; planned items only.</source>
        <translation>Anteil der von Kunden bestellten Stücke, die versandt wurden, in den zwölf Wochen vor dem letzten Gesamtplan; nur geplante Artikel.</translation>
    </message>
    <message>
        <source>pieces shipped ÷ pieces ordered</source>
        <translation>versandte ÷ bestellte Stücke</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>Reichweite in Tagen</translation>
    </message>
    <message>
        <source>For how many days the stock lasts at the demand of the twelve weeks before the last plan of everything, both at cost.</source>
        <translation>Wie viele Tage der Bestand bei der Nachfrage der zwölf Wochen vor dem letzten Gesamtplan reicht, beide zu Kosten.</translation>
    </message>
    <message>
        <source>7 × stock on hand ÷ demand of a week</source>
        <translation>7 × Bestand ÷ Nachfrage einer Woche</translation>
    </message>
    <message>
        <source>Value of overrides</source>
        <translation>Wert der Eingriffe</translation>
    </message>
    <message>
        <source>What people&apos;s decisions against the plan saved, of those that can be judged by now; below zero they cost.</source>
        <translation>Was Entscheidungen gegen den Plan gespart haben, soweit sie schon beurteilt werden können; unter null kosteten sie.</translation>
    </message>
    <message>
        <source>cost as planned − cost as decided</source>
        <translation>Kosten wie geplant − Kosten wie entschieden</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Rückgabequote</translation>
    </message>
    <message>
        <source>Pieces that customers sent back in the period for each that was shipped in it. What came back may have been sold earlier; charges do not count.</source>
        <translation>Stücke, die Kunden im Zeitraum zurücksandten, je darin versandtem. Was zurückkam, kann früher verkauft worden sein; Gebühren zählen nicht.</translation>
    </message>
    <message>
        <source>pieces returned ÷ pieces shipped</source>
        <translation>zurückgekommene ÷ versandte Stücke</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>What customers get back for the goods that they sent back in the period. Foreign currencies do not count.</source>
        <translation>Was Kunden für die im Zeitraum zurückgesandte Ware zurückbekommen. Fremde Währungen zählen nicht.</translation>
    </message>
    <message>
        <source>sum of the amounts of return lines</source>
        <translation>Summe der Beträge der Rückgabezeilen</translation>
    </message>
    <message>
        <source>Returns without their purchase</source>
        <translation>Rückgaben ohne ihren Kauf</translation>
    </message>
    <message>
        <source>Share of the return lines of the period that no earlier purchase of the customer covers whole.</source>
        <translation>Anteil der Rückgabezeilen des Zeitraums, die kein früherer Kauf des Kunden ganz deckt.</translation>
    </message>
    <message>
        <source>lines not linked in full ÷ return lines</source>
        <translation>nicht ganz verknüpfte ÷ Rückgabezeilen</translation>
    </message>
    <message>
        <source>Write-offs to decide</source>
        <translation>Zu entscheidende Abschreibungen</translation>
    </message>
    <message>
        <source>Book value at stake, as proposed, of returned or damaged goods about which nobody has decided yet.</source>
        <translation>Buchwert, wie vorgeschlagen, zurückgekommener oder beschädigter Ware, über die noch niemand entschieden hat.</translation>
    </message>
    <message>
        <source>sum of the book values of write-offs that wait</source>
        <translation>Summe der Buchwerte wartender Abschreibungen</translation>
    </message>
    <message>
        <source>Age of write-offs</source>
        <translation>Alter der Abschreibungen</translation>
    </message>
    <message>
        <source>For how many days the goods of write-offs that wait have been waiting since it happened, on average.</source>
        <translation>Seit wie vielen Tagen die Ware wartender Abschreibungen im Mittel wartet, seit es geschah.</translation>
    </message>
    <message>
        <source>days since each occurred ÷ number of write-offs that wait</source>
        <translation>Tage seit dem Ereignis ÷ Zahl wartender Abschreibungen</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Book value of the goods given up as an expense in the period, on the day of the approval; goods that went another way do not count.</source>
        <translation>Buchwert der im Zeitraum als Aufwand aufgegebenen Ware, am Tag der Genehmigung; Ware, die einen anderen Weg ging, zählt nicht.</translation>
    </message>
    <message>
        <source>sum of the book values of approved write-offs</source>
        <translation>Summe der Buchwerte genehmigter Abschreibungen</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>Erlösquote</translation>
    </message>
    <message>
        <source>Share of the book value decided on in the period that the chosen dispositions are expected to bring back, by the recovery policies; proceeds themselves are not known yet.</source>
        <translation>Anteil des im Zeitraum entschiedenen Buchwerts, den die gewählten Wege nach den Erlösrichtlinien zurückbringen sollen; die Erlöse selbst sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>book value × recovery of its disposition ÷ book value</source>
        <translation>Buchwert × Erlös seines Weges ÷ Buchwert</translation>
    </message>
    <message>
        <source>Disposition time</source>
        <translation>Entscheidungszeit</translation>
    </message>
    <message>
        <source>Days from the moment goods came back or were found damaged to the decision about them, of decisions of the period.</source>
        <translation>Tage von dem Moment, in dem Ware zurückkam oder beschädigt gefunden wurde, bis zur Entscheidung darüber, der Entscheidungen des Zeitraums.</translation>
    </message>
    <message>
        <source>days from occurrence to decision ÷ decisions</source>
        <translation>Tage vom Ereignis zur Entscheidung ÷ Entscheidungen</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Lieferquote</translation>
    </message>
    <message>
        <source>Share of the pieces ordered by customers in the period that were there to be shipped, on the day of the order. Charges do not count.</source>
        <translation>Anteil der im Zeitraum von Kunden bestellten Stücke, die am Tag der Bestellung zum Versand da waren. Gebühren zählen nicht.</translation>
    </message>
    <message>
        <source>Lines with a stock-out</source>
        <translation>Zeilen mit Fehlbestand</translation>
    </message>
    <message>
        <source>Share of the order lines of the period of which something could not be shipped because it was not there.</source>
        <translation>Anteil der Bestellzeilen des Zeitraums, von denen etwas nicht versandt werden konnte, weil es fehlte.</translation>
    </message>
    <message>
        <source>lines not shipped in full ÷ lines ordered</source>
        <translation>nicht vollständig versandte ÷ bestellte Zeilen</translation>
    </message>
    <message>
        <source>Sales missed</source>
        <translation>Entgangener Umsatz</translation>
    </message>
    <message>
        <source>Worth, at the price of the order, of what customers ordered in the period and could not be shipped.</source>
        <translation>Wert, zum Preis der Bestellung, dessen, was Kunden im Zeitraum bestellten und nicht versandt werden konnte.</translation>
    </message>
    <message>
        <source>sum of pieces not shipped × unit price</source>
        <translation>Summe nicht versandter Stücke × Stückpreis</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>What customers ordered in the period, charges among it, on the day of the order; returns are not taken off. Foreign currencies do not count.</source>
        <translation>Was Kunden im Zeitraum bestellten, mit Gebühren, am Tag der Bestellung; Rückgaben sind nicht abgezogen. Fremde Währungen zählen nicht.</translation>
    </message>
    <message>
        <source>sum of the amounts of orders</source>
        <translation>Summe der Beträge der Bestellungen</translation>
    </message>
    <message>
        <source>Orders taken</source>
        <translation>Eingegangene Bestellungen</translation>
    </message>
    <message>
        <source>Orders that customers placed in the period.</source>
        <translation>Bestellungen, die Kunden im Zeitraum aufgaben.</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Rohertrag</translation>
    </message>
    <message>
        <source>What the goods shipped in the period brought at the price of their orders, less goods that came back and less what they cost in the journal. Fees, freight and write-offs are not taken off. Foreign currencies do not count.</source>
        <translation>Was die im Zeitraum versandte Ware zum Preis ihrer Bestellungen einbrachte, abzüglich zurückgekommener Ware und ihrer Kosten im Journal. Gebühren, Fracht und Abschreibungen sind nicht abgezogen. Fremde Währungen zählen nicht.</translation>
    </message>
    <message>
        <source>goods shipped − goods returned − cost of goods sold</source>
        <translation>versandte Ware − zurückgekommene Ware − Kosten verkaufter Ware</translation>
    </message>
    <message>
        <source>Margin on sales</source>
        <translation>Rohertrag vom Umsatz</translation>
    </message>
    <message>
        <source>The gross margin as a share of what the goods shipped in the period brought, less what came back.</source>
        <translation>Der Rohertrag als Anteil dessen, was die im Zeitraum versandte Ware einbrachte, abzüglich zurückgekommener.</translation>
    </message>
    <message>
        <source>gross margin ÷ (goods shipped − goods returned)</source>
        <translation>Rohertrag ÷ (versandte − zurückgekommene Ware)</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Bestandswert</translation>
    </message>
    <message>
        <source>What all stock is worth in the books at moving average, returned and damaged goods among it; goods on order do not count.</source>
        <translation>Was aller Bestand in den Büchern zum gleitenden Durchschnitt wert ist, zurückgekommene und beschädigte Ware eingeschlossen; bestellte Ware zählt nicht.</translation>
    </message>
    <message>
        <source>sum of the book values of all items</source>
        <translation>Summe der Buchwerte aller Artikel</translation>
    </message>
    <message>
        <source>Stock turns</source>
        <translation>Lagerumschlag</translation>
    </message>
    <message>
        <source>How often in a year the stock is sold: the cost of the goods sold in this month and the eleven before, less returns, against what the stock is worth today.</source>
        <translation>Wie oft im Jahr der Bestand verkauft wird: Kosten der in diesem und den elf Monaten davor verkauften Ware, abzüglich Rückgaben, gegen den heutigen Bestandswert.</translation>
    </message>
    <message>
        <source>cost of goods sold in twelve months ÷ stock value</source>
        <translation>Kosten verkaufter Ware in zwölf Monaten ÷ Bestandswert</translation>
    </message>
    <message>
        <source>Returned and damaged goods</source>
        <translation>Zurückgekommene und beschädigte Ware</translation>
    </message>
    <message>
        <source>Pieces that lie at a node and cannot be sold: returned and not yet dealt with, or damaged.</source>
        <translation>Stücke, die an einem Standort liegen und nicht verkauft werden können: zurückgekommen und noch nicht erledigt, oder beschädigt.</translation>
    </message>
    <message>
        <source>sum of the pieces in the states returned and damaged</source>
        <translation>Summe der Stücke in den Zuständen zurückgekommen und beschädigt</translation>
    </message>
    <message>
        <source>Adjustments to approve</source>
        <translation>Zu genehmigende Korrekturen</translation>
    </message>
    <message>
        <source>Book value of the corrections of stock that are proposed and not decided on, whether they add or take away.</source>
        <translation>Buchwert der Bestandskorrekturen, die vorgeschlagen und nicht entschieden sind, ob sie hinzufügen oder wegnehmen.</translation>
    </message>
    <message>
        <source>sum of the values of proposed adjustments</source>
        <translation>Summe der Werte vorgeschlagener Korrekturen</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>Korrigierter Bestand</translation>
    </message>
    <message>
        <source>Book value of the corrections of stock posted in the period, gains and losses alike: what the books had wrong.</source>
        <translation>Buchwert der im Zeitraum gebuchten Bestandskorrekturen, Funde wie Verluste: was die Bücher falsch hatten.</translation>
    </message>
    <message>
        <source>sum of the values of approved adjustments</source>
        <translation>Summe der Werte genehmigter Korrekturen</translation>
    </message>
    <message>
        <source>Items that are not discontinued and lack a supplier, a base unit or a price; suppliers that lack a lead time, an e-mail address or terms of payment, bear another one&apos;s name or deliver so unevenly that their lead time says little. Each gap counts once.</source>
        <translation>Nicht ausgelaufene Artikel ohne Lieferanten, Basiseinheit oder Preis; Lieferanten ohne Lieferzeit, E-Mail-Adresse oder Zahlungsbedingungen, mit dem Namen eines anderen, oder die so ungleichmäßig liefern, dass ihre Lieferzeit wenig sagt. Jede Lücke zählt einmal.</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>Erstattungsverbindlichkeit</translation>
    </message>
    <message>
        <source>What is promised to customers and not paid back: the balance of the account of refund liability at the end of the day.</source>
        <translation>Was Kunden versprochen und nicht erstattet ist: der Saldo des Kontos der Erstattungsverbindlichkeit am Ende des Tages.</translation>
    </message>
    <message>
        <source>sum of credits − debits of account 2150</source>
        <translation>Summe Haben − Soll des Kontos 2150</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>Tage bis zum Abschluss</translation>
    </message>
    <message>
        <source>Days from the end of a month until its books were closed, of months closed in the period.</source>
        <translation>Tage vom Ende eines Monats bis zum Abschluss seiner Bücher, für Monate, die im Zeitraum abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>days from month&apos;s end to close ÷ number of months</source>
        <translation>Tage vom Monatsende bis zum Abschluss ÷ Zahl der Monate</translation>
    </message>
    <message>
        <source>Landed costs accrued</source>
        <translation>Abgegrenzte Bezugskosten</translation>
    </message>
    <message>
        <source>What we owe for freight, duty and the like of goods that are here and not billed: the balance of its account at the end of the day.</source>
        <translation>Was wir für Fracht, Zoll und Ähnliches von Ware schulden, die hier und nicht berechnet ist: der Saldo ihres Kontos am Ende des Tages.</translation>
    </message>
    <message>
        <source>sum of credits − debits of account 2110</source>
        <translation>Summe Haben − Soll des Kontos 2110</translation>
    </message>
    <message>
        <source>Sub-ledger differences</source>
        <translation>Abweichungen der Nebenbücher</translation>
    </message>
    <message>
        <source>By how much accounts differ from the documents that explain them: stock, accruals, payables and so on. Anything but zero is an error of the books.</source>
        <translation>Um wie viel Konten von den Belegen abweichen, die sie erklären: Bestand, Abgrenzungen, Verbindlichkeiten und so weiter. Alles außer null ist ein Fehler der Bücher.</translation>
    </message>
    <message>
        <source>Margin after everything</source>
        <translation>Marge nach allem</translation>
    </message>
    <message>
        <source>Income less expenses that were posted in the period: sales less discounts, returns, cost of goods, freight, write-offs and fees.</source>
        <translation>Erträge abzüglich Aufwendungen, die im Zeitraum gebucht wurden: Umsatz abzüglich Rabatten, Rücknahmen, Wareneinsatz, Fracht, Ausbuchungen und Gebühren.</translation>
    </message>
    <message>
        <source>sum of credits − debits of income and expense accounts</source>
        <translation>Summe Haben − Soll der Ertrags- und Aufwandskonten</translation>
    </message>
    <message>
        <source>Refunds to decide</source>
        <translation>Zu entscheidende Erstattungen</translation>
    </message>
    <message>
        <source>What refunds that nobody has approved or rejected yet would give back, those that are held among them.</source>
        <translation>Was Erstattungen zurückgäben, die noch niemand genehmigt oder abgelehnt hat, angehaltene eingeschlossen.</translation>
    </message>
    <message>
        <source>sum of the amounts of refunds that wait</source>
        <translation>Summe der Beträge wartender Erstattungen</translation>
    </message>
    <message>
        <source>Refunds held</source>
        <translation>Angehaltene Erstattungen</translation>
    </message>
    <message>
        <source>What refunds would give back that wait for goods, for their inspection, or for somebody to look at signs of abuse or at a large amount.</source>
        <translation>Was Erstattungen zurückgäben, die auf Ware, deren Prüfung oder darauf warten, dass jemand Anzeichen von Missbrauch oder einen großen Betrag ansieht.</translation>
    </message>
    <message>
        <source>sum of the amounts of refunds that are held</source>
        <translation>Summe der Beträge angehaltener Erstattungen</translation>
    </message>
    <message>
        <source>Refund cycle time</source>
        <translation>Dauer der Erstattung</translation>
    </message>
    <message>
        <source>Days from the moment goods came back, or a refund without goods was proposed, to the payment, of refunds paid in the period. What channels paid themselves does not count.</source>
        <translation>Tage von der Rückkehr der Ware, oder vom Vorschlag einer Erstattung ohne Ware, bis zur Zahlung, für im Zeitraum bezahlte Erstattungen. Was Kanäle selbst zahlten, zählt nicht.</translation>
    </message>
    <message>
        <source>days from return to payment ÷ refunds paid</source>
        <translation>Tage von Retoure bis Zahlung ÷ bezahlte Erstattungen</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>Qualitätsfälle</translation>
    </message>
    <message>
        <source>Items of which more comes back than before, and of which nobody knows why yet: cases that are open, investigated or confirmed.</source>
        <translation>Artikel, von denen mehr zurückkommt als zuvor und von denen noch niemand weiß, warum: Fälle, die offen, in Untersuchung oder bestätigt sind.</translation>
    </message>
    <message>
        <source>Cost per return</source>
        <translation>Kosten je Retoure</translation>
    </message>
    <message>
        <source>What it costs to recover goods that came back, for each return line of the period: labels, refurbishment and losses of liquidation by the journal, and returned goods that were written off.</source>
        <translation>Was es kostet, zurückgekommene Ware zu verwerten, für jede Retourenzeile des Zeitraums: Etiketten, Aufarbeitung und Verluste der Verwertung laut Buchungen, dazu ausgebuchte Retouren.</translation>
    </message>
    <message>
        <source>(accounts 6110, 6200 and 6210 + returned goods written off) ÷ return lines</source>
        <translation>(Konten 6110, 6200 und 6210 + ausgebuchte Retouren) ÷ Retourenzeilen</translation>
    </message>
    <message>
        <source>Vendor claims overdue</source>
        <translation>Überfällige Lieferantenreklamationen</translation>
    </message>
    <message>
        <source>What vendors still owe for faulty goods after the day on which the claim was to be sent, answered or credited. Deliveries&apos; discrepancies have no such day and do not count.</source>
        <translation>Was Lieferanten für fehlerhafte Ware nach dem Tag noch schulden, an dem die Reklamation zu senden, zu beantworten oder gutzuschreiben war. Abweichungen von Lieferungen haben keinen solchen Tag und zählen nicht.</translation>
    </message>
    <message>
        <source>sum of what is open of claims past their day</source>
        <translation>Summe des Offenen überfälliger Reklamationen</translation>
    </message>
    <message>
        <source>Recovered from vendors</source>
        <translation>Von Lieferanten zurückgeholt</translation>
    </message>
    <message>
        <source>Share of what became of claims that were opened in the period which vendors credited; the rest was written down. What is still open does not count.</source>
        <translation>Anteil dessen, was aus im Zeitraum eröffneten Reklamationen wurde und Lieferanten gutschrieben; der Rest wurde abgeschrieben. Was noch offen ist, zählt nicht.</translation>
    </message>
    <message>
        <source>credited ÷ (credited + written down)</source>
        <translation>gutgeschrieben ÷ (gutgeschrieben + abgeschrieben)</translation>
    </message>
    <message>
        <source>sum over sub-ledgers of the size of documents − balance</source>
        <translation>Summe über Nebenbücher der Größe von Belege − Saldo</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>%1bn</source>
        <extracomment>%1 is a number of thousands; German: &quot;%1 Tsd.&quot;</extracomment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>mal im Jahr</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= unverändert</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
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
        <source>By supplier</source>
        <translation>Nach Lieferant</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Nach Standort</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan failed</source>
        <translation>Plan gescheitert</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Neue Arbeit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Import gescheitert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>Wieder online</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
</context>
<context>
    <name>OrderMode</name>
    <message>
        <source>Save draft   Ctrl+S</source>
        <translation>Entwurf speichern   Strg+S</translation>
    </message>
    <message>
        <source>Del takes a line away, Ctrl+V pastes rows of a spreadsheet</source>
        <translation>Entf entfernt eine Position, Strg+V fügt Zeilen einer Tabelle ein</translation>
    </message>
    <message>
        <source>Delivery note: the supplier’s number</source>
        <translation>Lieferschein: Nummer des Lieferanten</translation>
    </message>
    <message>
        <source>Hold what is too much</source>
        <translation>Überzähliges sperren</translation>
    </message>
    <message>
        <source>Count blind</source>
        <translation>Blind zählen</translation>
    </message>
    <message>
        <source>Receive   Ctrl+S</source>
        <translation>Annehmen   Strg+S</translation>
    </message>
    <message>
        <source>Scan what comes, or type it. Ins adds a further lot of a line, Ctrl+V pastes rows of a spreadsheet</source>
        <translation>Scannen oder eintippen, was kommt. Einfg fügt eine weitere Charge hinzu, Strg+V fügt Zeilen einer Tabelle ein</translation>
    </message>
    <message>
        <source>The supplier’s number of the shipment</source>
        <translation>Lieferungsnummer des Lieferanten</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Note shipment   Ctrl+S</source>
        <translation>Lieferung vermerken   Strg+S</translation>
    </message>
    <message>
        <source>What of each line is on its way</source>
        <translation>Was von jeder Position unterwegs ist</translation>
    </message>
    <message>
        <source>The supplier’s number of the invoice</source>
        <translation>Rechnungsnummer des Lieferanten</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Total of the invoice</source>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <source>Enter invoice   Ctrl+S</source>
        <translation>Rechnung erfassen   Strg+S</translation>
    </message>
    <message>
        <source>As it stands on the paper: what differs is found when it is compared. Ctrl+Del takes an added order away</source>
        <translation>Wie es auf dem Papier steht: Abweichungen findet der Abgleich. Strg+Entf nimmt eine hinzugefügte Bestellung wieder weg</translation>
    </message>
</context>
<context>
    <name>OrderPaste</name>
    <message>
        <source>Row %1 names the same item: put both together there.</source>
        <translation>Zeile %1 nennt denselben Artikel: beide dort zusammenfassen.</translation>
    </message>
    <message>
        <source>Less than the supplier’s minimum of %1.</source>
        <translation>Weniger als die Mindestmenge des Lieferanten von %1.</translation>
    </message>
    <message>
        <source>Not a multiple of %1, as the supplier sells it.</source>
        <translation>Kein Vielfaches von %1, wie der Lieferant es verkauft.</translation>
    </message>
    <message>
        <source>None is ordered: leave the row out, or take the line away by Del.</source>
        <translation>Nichts wird bestellt: die Zeile weglassen oder die Position mit Entf entfernen.</translation>
    </message>
    <message>
        <source>%1 is discontinued and is not bought any more.</source>
        <translation>%1 ist ausgelaufen und wird nicht mehr eingekauft.</translation>
    </message>
    <message>
        <source>No quantity stands there: one is taken.</source>
        <translation>Es steht keine Menge da: eins wird genommen.</translation>
    </message>
    <message>
        <source>The supplier has no price for it: give a unit cost.</source>
        <translation>Der Lieferant hat keinen Preis dafür: einen Stückpreis angeben.</translation>
    </message>
    <message>
        <source>The order has no line of %1, so none of it can be received.</source>
        <translation>Die Bestellung hat keine Position mit %1, also kann nichts davon angenommen werden.</translation>
    </message>
    <message>
        <source>How many arrived is missing.</source>
        <translation>Es fehlt, wie viel angekommen ist.</translation>
    </message>
    <message>
        <source>More than the %1 that are still to come.</source>
        <translation>Mehr als die %1, die noch ausstehen.</translation>
    </message>
    <message>
        <source>Paste rows into the order</source>
        <translation>Zeilen in die Bestellung einfügen</translation>
    </message>
</context>
<context>
    <name>OrderSending</name>
    <message>
        <source>%1 for its supplier</source>
        <translation>%1 für den Lieferanten</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>A mail to be sent, with paper and table</source>
        <translation>Eine E-Mail mit Papier und Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>EDI, X12 850</source>
        <translation>EDI, X12 850</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Mappe</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>%1: “%2” is not a day; write it like %3.</source>
        <translation>%1: „%2“ ist kein Tag; so schreiben: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number that can stand here; write it like %3.</source>
        <translation>%1: „%2“ ist keine Zahl, die hier stehen kann; so schreiben: %3.</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy them in the spreadsheet first.</source>
        <translation>In der Zwischenablage sind keine Zeilen. Erst in der Tabelle kopieren.</translation>
    </message>
    <message>
        <source>No column says which item is meant: give one the heading %1.</source>
        <translation>Keine Spalte sagt, welcher Artikel gemeint ist: eine mit %1 überschreiben.</translation>
    </message>
    <message>
        <source>These are %1 rows, and at most %2 can be pasted at once. Import the file.</source>
        <translation>Das sind %1 Zeilen, und höchstens %2 lassen sich auf einmal einfügen. Die Datei importieren.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The row names no item: give its SKU, the supplier’s SKU or its barcode.</source>
        <translation>Die Zeile nennt keinen Artikel: SKU, SKU des Lieferanten oder Strichcode angeben.</translation>
    </message>
</context>
<context>
    <name>PlannersWord</name>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Ereignis: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take the event %1 back: the plan forgets it</source>
        <translation>Das Ereignis %1 zurücknehmen: Der Plan vergisst es</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>A new item sells like another</source>
        <translation>Ein neuer Artikel verkauft sich wie ein anderer</translation>
    </message>
    <message>
        <source>%1 sells like %2</source>
        <translation>%1 verkauft sich wie %2</translation>
    </message>
    <message>
        <source>%1 is no longer expected to sell like %2</source>
        <translation>Von %1 wird nicht mehr erwartet, dass er sich wie %2 verkauft</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Replenishment</source>
        <translation>Nachschub</translation>
    </message>
    <message>
        <source>Every item is covered until the next review. A new plan brings what changes.</source>
        <translation>Jeder Artikel ist bis zur nächsten Prüfung gedeckt. Ein neuer Plan bringt, was sich ändert.</translation>
    </message>
    <message>
        <source>Order approvals</source>
        <translation>Bestellfreigaben</translation>
    </message>
    <message>
        <source>No purchase order waits for approval.</source>
        <translation>Keine Bestellung wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>There are no purchase orders yet. N makes one; accepted suggestions gather into others.</source>
        <translation>Es gibt noch keine Bestellungen. N legt eine an; angenommene Vorschläge sammeln sich in weiteren.</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Abschreibungen</translation>
    </message>
    <message>
        <source>No write-off waits for a decision.</source>
        <translation>Keine Abschreibung wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>There are no rows in this view yet.</source>
        <translation>In dieser Ansicht gibt es noch keine Zeilen.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>Kundenaufträge</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Saldenliste</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody. D in Users lends a role.</source>
        <translation>Niemand vertritt jemanden. D unter Benutzer verleiht eine Rolle.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>There are no users yet. N adds one.</source>
        <translation>Es gibt noch keine Benutzer. N legt einen an.</translation>
    </message>
    <message>
        <source>Planning quality</source>
        <translation>Planungsgüte</translation>
    </message>
    <message>
        <source>Quality by item</source>
        <translation>Güte je Artikel</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Nothing is supposed yet. N makes a scenario: another service, lead time, budget or demand.</source>
        <translation>Noch ist nichts angenommen. N legt ein Szenario an: mit anderem Servicegrad, Bedarf oder Budget, anderer Lieferzeit.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The plan knows of no event. N tells it of a promotion, a launch, a phase-out or what else changes demand.</source>
        <translation>Der Plan weiß von keinem Ereignis. Mit N erfährt er von einer Aktion, einer Einführung, einem Auslauf oder was sonst den Bedarf ändert.</translation>
    </message>
    <message>
        <source>Analogues</source>
        <translation>Vorbilder</translation>
    </message>
    <message>
        <source>No new item is said to be like another. N says so, and it is planned with the demand of that until it has a history of its own.</source>
        <translation>Von keinem neuen Artikel heißt es, er sei wie ein anderer. Mit N sagt man es; geplant wird er dann mit dessen Bedarf, bis er eine eigene Vergangenheit hat.</translation>
    </message>
    <message>
        <source>There is nothing to judge yet: the next plan of everything measures it.</source>
        <translation>Es gibt noch nichts zu beurteilen: Der nächste vollständige Plan misst es.</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Back-tests</source>
        <translation>Rückrechnungen</translation>
    </message>
    <message>
        <source>Nothing was replayed yet. N makes a back-test: policies, and the fill rates they are to reach.</source>
        <translation>Noch wurde nichts zurückgerechnet. N legt eine Rückrechnung an: Regeln und die Lieferbereitschaften, die sie erreichen sollen.</translation>
    </message>
    <message>
        <source>No longer suggested</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Suppliers&apos; orders</source>
        <translation>Lieferantenaufträge</translation>
    </message>
    <message>
        <source>Nothing is to be bought from anybody. A new plan brings what changes.</source>
        <translation>Bei niemandem ist etwas zu kaufen. Ein neuer Plan bringt, was sich ändert.</translation>
    </message>
    <message>
        <source>Asked by others</source>
        <translation>Von anderen gefragt</translation>
    </message>
    <message>
        <source>Nobody waits for an answer of yours.</source>
        <translation>Niemand wartet auf eine Antwort von Ihnen.</translation>
    </message>
    <message>
        <source>Rows behind a figure</source>
        <translation>Zeilen hinter einer Kennzahl</translation>
    </message>
    <message>
        <source>Nothing counts in these days.</source>
        <translation>In diesen Tagen zählt nichts.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Approval policies</source>
        <translation>Freigaberichtlinien</translation>
    </message>
    <message>
        <source>There is no policy: one approval by limit is what is asked for.</source>
        <translation>Es gibt keine Richtlinie: Verlangt wird eine Freigabe nach Grenze.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>No budget is set: orders are bounded by limits alone. N sets one.</source>
        <translation>Es ist kein Budget festgelegt: Bestellungen sind nur durch Grenzen beschränkt. N legt eines fest.</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Lieferabweichungen</translation>
    </message>
    <message>
        <source>Every delivery was as it was ordered.</source>
        <translation>Jede Lieferung kam wie bestellt.</translation>
    </message>
    <message>
        <source>EDI messages</source>
        <translation>EDI-Nachrichten</translation>
    </message>
    <message>
        <source>No partner has sent a message.</source>
        <translation>Kein Partner hat eine Nachricht gesandt.</translation>
    </message>
    <message>
        <source>Inbound shipments</source>
        <translation>Eingehende Sendungen</translation>
    </message>
    <message>
        <source>No supplier has announced a shipment.</source>
        <translation>Kein Lieferant hat eine Sendung angekündigt.</translation>
    </message>
    <message>
        <source>Payment proposals</source>
        <translation>Zahlungsvorschläge</translation>
    </message>
    <message>
        <source>Nothing was proposed for payment yet. N gathers what is due.</source>
        <translation>Noch ist nichts zur Zahlung vorgeschlagen. N stellt zusammen, was fällig ist.</translation>
    </message>
    <message>
        <source>Supplier changes</source>
        <translation>Lieferantenänderungen</translation>
    </message>
    <message>
        <source>Nobody has proposed a change to a supplier.</source>
        <translation>Niemand hat eine Änderung an einem Lieferanten vorgeschlagen.</translation>
    </message>
    <message>
        <source>Supplier invoices</source>
        <translation>Lieferantenrechnungen</translation>
    </message>
    <message>
        <source>No invoice was entered yet.</source>
        <translation>Noch ist keine Rechnung erfasst.</translation>
    </message>
    <message>
        <source>Exceptions and tasks</source>
        <translation>Ausnahmen und Aufgaben</translation>
    </message>
    <message>
        <source>Late and at risk</source>
        <translation>Verspätet und gefährdet</translation>
    </message>
    <message>
        <source>Received, not invoiced</source>
        <translation>Erhalten, nicht berechnet</translation>
    </message>
    <message>
        <source>Landed costs</source>
        <translation>Einstandskosten</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Put-away</source>
        <translation>Einlagerung</translation>
    </message>
    <message>
        <source>No rule says where goods are put. N makes one.</source>
        <translation>Keine Regel sagt, wohin Ware kommt. N legt eine an.</translation>
    </message>
    <message>
        <source>Supplier scorecards</source>
        <translation>Lieferantenbewertung</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>Anstehende Zahlungen</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation>Steuercodes</translation>
    </message>
    <message>
        <source>No tax was noted yet. N notes one.</source>
        <translation>Noch keine Steuer vermerkt. N vermerkt eine.</translation>
    </message>
    <message>
        <source>Trial balance at a day</source>
        <translation>Saldenliste zu einem Tag</translation>
    </message>
    <message>
        <source>Nothing was posted until then.</source>
        <translation>Bis dahin wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Sub-ledgers</source>
        <translation>Nebenbücher</translation>
    </message>
    <message>
        <source>Sub-ledger differences</source>
        <translation>Abweichungen der Nebenbücher</translation>
    </message>
    <message>
        <source>Every document agrees with what was posted for it.</source>
        <translation>Jeder Beleg stimmt mit dem überein, was für ihn gebucht wurde.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Nothing was sold in this month; filter for another, such as 2011-11.</source>
        <translation>In diesem Monat wurde nichts verkauft; filtern Sie nach einem anderen, etwa 2011-11.</translation>
    </message>
    <message>
        <source>Rows behind the margin</source>
        <translation>Zeilen hinter der Marge</translation>
    </message>
    <message>
        <source>Nothing was posted in this month; filter for another, such as 2011-11.</source>
        <translation>In diesem Monat wurde nichts gebucht; filtern Sie nach einem anderen, etwa 2011-11.</translation>
    </message>
    <message>
        <source>Fiscal periods</source>
        <translation>Buchungsperioden</translation>
    </message>
    <message>
        <source>Manual journals</source>
        <translation>Manuelle Buchungen</translation>
    </message>
    <message>
        <source>Posting map</source>
        <translation>Kontierungsplan</translation>
    </message>
    <message>
        <source>Channel messages</source>
        <translation>Kanalnachrichten</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Channels use our own SKUs. N says what a code of theirs means.</source>
        <translation>Die Kanäle nutzen unsere eigenen SKUs. N sagt, was ein Code von ihnen bedeutet.</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>Qualitätsfälle</translation>
    </message>
    <message>
        <source>Nothing comes back more than before.</source>
        <translation>Nichts kommt öfter zurück als zuvor.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>No refund waits. N proposes what a return brings back.</source>
        <translation>Keine Erstattung wartet. N schlägt vor, was eine Retoure zurückbringt.</translation>
    </message>
    <message>
        <source>Refurbishments</source>
        <translation>Aufarbeitungen</translation>
    </message>
    <message>
        <source>No returned goods are being worked on.</source>
        <translation>An keiner zurückgesandten Ware wird gearbeitet.</translation>
    </message>
    <message>
        <source>Return policies</source>
        <translation>Rücknahmerichtlinien</translation>
    </message>
    <message>
        <source>There is no policy: the usual one is gone by.</source>
        <translation>Es gibt keine Richtlinie: es gilt die übliche.</translation>
    </message>
    <message>
        <source>Return rates</source>
        <translation>Retourenquoten</translation>
    </message>
    <message>
        <source>Nothing waits to come back. N authorises a return.</source>
        <translation>Nichts wartet auf Rückkehr. N genehmigt eine Retoure.</translation>
    </message>
    <message>
        <source>Vendor claims</source>
        <translation>Lieferantenreklamationen</translation>
    </message>
    <message>
        <source>No supplier owes anything for faulty goods.</source>
        <translation>Kein Lieferant schuldet etwas für fehlerhafte Ware.</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>Erstattungsverbindlichkeit</translation>
    </message>
    <message>
        <source>Signals of abuse</source>
        <translation>Anzeichen von Missbrauch</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Verwertung</translation>
    </message>
    <message>
        <source>Tax by period</source>
        <translation>Steuer je Periode</translation>
    </message>
    <message>
        <source>Currency revaluations</source>
        <translation>Währungsneubewertungen</translation>
    </message>
    <message>
        <source>Accruals</source>
        <translation>Abgrenzungen</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Cost layers</source>
        <translation>Kostenschichten</translation>
    </message>
    <message>
        <source>Nothing owed in another currency was revalued yet. N does it.</source>
        <translation>Noch nichts, was in anderer Währung geschuldet wird, wurde neu bewertet. N tut es.</translation>
    </message>
    <message>
        <source>Every month is closed; the next begins with its first entry.</source>
        <translation>Jeder Monat ist abgeschlossen; der nächste beginnt mit seiner ersten Buchung.</translation>
    </message>
    <message>
        <source>No journal waits for approval. N begins one.</source>
        <translation>Keine Buchung wartet auf Genehmigung. N beginnt eine.</translation>
    </message>
    <message>
        <source>Posting map changes</source>
        <translation>Änderungen der Kontierung</translation>
    </message>
    <message>
        <source>No change of the posting map waits for approval.</source>
        <translation>Keine Änderung des Kontierungsplans wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>No message of a channel is to be mended.</source>
        <translation>Keine Nachricht eines Kanals ist zu reparieren.</translation>
    </message>
    <message>
        <source>No customer is owed a refund that was approved.</source>
        <translation>Keinem Kunden wird eine genehmigte Erstattung geschuldet.</translation>
    </message>
    <message>
        <source>No return or refund shows signs of abuse.</source>
        <translation>Keine Retoure oder Erstattung zeigt Anzeichen von Missbrauch.</translation>
    </message>
    <message>
        <source>No tax was posted yet.</source>
        <translation>Noch keine Steuer wurde gebucht.</translation>
    </message>
    <message>
        <source>Everything that came was invoiced.</source>
        <translation>Alles, was ankam, wurde berechnet.</translation>
    </message>
    <message>
        <source>No freight or duty came with goods yet.</source>
        <translation>Noch keine Fracht und kein Zoll kam mit Ware.</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Abrechnungen</translation>
    </message>
    <message>
        <source>Channels paid what they owe.</source>
        <translation>Die Kanäle haben gezahlt, was sie schulden.</translation>
    </message>
    <message>
        <source>Nothing was counted yet: it is every night, or at once with R.</source>
        <translation>Noch nichts gezählt: das geschieht jede Nacht, oder sofort mit R.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Demand expected until an order placed now arrives</source>
        <translation>Bedarf, bis eine heutige Bestellung eintrifft</translation>
    </message>
    <message>
        <source>Demand expected until the order after it could arrive</source>
        <translation>Bedarf, bis die nächste danach eintreffen könnte</translation>
    </message>
    <message>
        <source>Safety stock for the service target of segment %1</source>
        <translation>Sicherheitsbestand für das Serviceziel des Segments %1</translation>
    </message>
    <message>
        <source>Ordered along, because an order line costs</source>
        <translation>Mitbestellt, weil eine Bestellposition Geld kostet</translation>
    </message>
    <message>
        <source>Customers wait for it</source>
        <translation>Kunden warten darauf</translation>
    </message>
    <message>
        <source>Promised to orders that have not gone out</source>
        <translation>Zugesagt für Aufträge, die noch nicht versandt sind</translation>
    </message>
    <message>
        <source>On hand and fit for sale</source>
        <translation>Am Lager und verkäuflich</translation>
    </message>
    <message>
        <source>On order from suppliers</source>
        <translation>Bei Lieferanten bestellt</translation>
    </message>
    <message>
        <source>Moved here from other nodes instead of being bought</source>
        <translation>Von anderen Standorten hierher umgelagert statt gekauft</translation>
    </message>
    <message>
        <source>Moved to other nodes that need it</source>
        <translation>An andere Standorte umgelagert, die es brauchen</translation>
    </message>
    <message>
        <source>Bought from a faster supplier, because this order comes too late for it</source>
        <translation>Beim schnelleren Lieferanten gekauft, weil diese Bestellung dafür zu spät kommt</translation>
    </message>
    <message>
        <source>Would be lost before the regular order comes</source>
        <translation>Ginge verloren, bevor die reguläre Bestellung kommt</translation>
    </message>
    <message>
        <source>The rest is bought, or moved from other nodes</source>
        <translation>Der Rest wird gekauft oder von anderen Standorten umgelagert</translation>
    </message>
    <message>
        <source>There is time until a later review</source>
        <translation>Bis zu einer späteren Prüfung ist Zeit</translation>
    </message>
    <message>
        <source>More than is needed is there or coming</source>
        <translation>Mehr als nötig ist da oder unterwegs</translation>
    </message>
    <message>
        <source>Raised to the minimum that the supplier sells</source>
        <translation>Auf die Mindestmenge des Lieferanten erhöht</translation>
    </message>
    <message>
        <source>Raised to whole multiples</source>
        <translation>Auf ganze Vielfache erhöht</translation>
    </message>
    <message>
        <source>Cut to what may be ordered at once</source>
        <translation>Auf die Höchstmenge einer Bestellung gekürzt</translation>
    </message>
    <message>
        <source>The supplier&apos;s maximum is below its minimum</source>
        <translation>Die Höchstmenge des Lieferanten liegt unter seiner Mindestmenge</translation>
    </message>
    <message>
        <source>Raised to where the supplier&apos;s price is lower</source>
        <translation>Erhöht bis zum niedrigeren Preis des Lieferanten</translation>
    </message>
    <message>
        <source>Cut to what is sold while it keeps</source>
        <translation>Auf das gekürzt, was vor dem Verfall verkauft wird</translation>
    </message>
    <message>
        <source>Still to come with %1</source>
        <translation>Kommt noch mit %1</translation>
    </message>
    <message>
        <source>Needed until an order placed at the next review arrives</source>
        <translation>Nötig, bis eine Bestellung der nächsten Prüfung eintrifft</translation>
    </message>
    <message>
        <source>Demand expected after that, as far as stock may reach</source>
        <translation>Danach erwarteter Bedarf, so weit der Bestand reichen darf</translation>
    </message>
    <message>
        <source>On order, so not here to be run down</source>
        <translation>Bestellt, also nicht hier abzubauen</translation>
    </message>
    <message>
        <source>Left as published before: the plan differs too little to change it</source>
        <translation>Wie zuvor veröffentlicht: Der Plan weicht zu wenig ab</translation>
    </message>
    <message>
        <source>Adjusted by %1</source>
        <translation>Geändert von %1</translation>
    </message>
    <message>
        <source>Ordered along, so that the order reaches the supplier&apos;s minimum or fills its container</source>
        <translation>Mitbestellt, damit die Bestellung das Minimum des Lieferanten erreicht oder seinen Container füllt</translation>
    </message>
    <message>
        <source>Of it, expires before it is sold</source>
        <translation>Davon läuft ab, bevor es verkauft ist</translation>
    </message>
    <message>
        <source>On hand in lots that expire</source>
        <translation>Auf Lager in Chargen, die ablaufen</translation>
    </message>
    <message>
        <source>Sold until then, what expires first going first</source>
        <translation>Bis dahin verkauft, was zuerst abläuft, zuerst</translation>
    </message>
    <message>
        <source>Added by promotions and other events, or taken by them</source>
        <translation>Von Aktionen und anderen Ereignissen hinzugefügt oder genommen</translation>
    </message>
    <message>
        <source>Cut to what is sold before it is phased out</source>
        <translation>Gekürzt auf das, was bis zum Auslauf verkauft wird</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>review %1 days</source>
        <translation>Prüfung alle %1 Tage</translation>
    </message>
    <message>
        <source>warm-up %1 %</source>
        <translation>Anlauf %1 %</translation>
    </message>
    <message>
        <source>customers wait</source>
        <translation>Kunden warten</translation>
    </message>
    <message>
        <source>lost sales</source>
        <translation>verlorene Verkäufe</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>observed lead times</source>
        <translation>beobachtete Lieferzeiten</translation>
    </message>
    <message>
        <source>lead time %1 ± %2 days</source>
        <translation>Lieferzeit %1 ± %2 Tage</translation>
    </message>
    <message>
        <source>worth units</source>
        <translation>bewertet nach Stück</translation>
    </message>
    <message>
        <source>worth price</source>
        <translation>bewertet nach Preis</translation>
    </message>
    <message>
        <source>worth margin</source>
        <translation>bewertet nach Marge</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Was der Kunde schrieb</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Verfügung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Goes out instead</source>
        <translation>Geht stattdessen hinaus</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Every order is approved by someone else; this one is within the buyer&apos;s limit</source>
        <translation>Jede Bestellung wird von jemand anderem genehmigt; diese liegt in der Grenze des Einkaufs</translation>
    </message>
    <message>
        <source>Over the buyer&apos;s limit</source>
        <translation>Über der Grenze des Einkaufs</translation>
    </message>
    <message>
        <source>Over the lead buyer&apos;s limit</source>
        <translation>Über der Grenze der Einkaufsleitung</translation>
    </message>
    <message>
        <source>Goods are there</source>
        <translation>Ware ist da</translation>
    </message>
    <message>
        <source>Other proposals for them</source>
        <translation>Andere Vorschläge dazu</translation>
    </message>
    <message>
        <source>Value since proposed</source>
        <translation>Wert seit dem Vorschlag</translation>
    </message>
    <message>
        <source>Linked purchase</source>
        <translation>Verknüpfter Kauf</translation>
    </message>
    <message>
        <source>Earlier write-offs of the item</source>
        <translation>Frühere Abschreibungen des Artikels</translation>
    </message>
    <message>
        <source>Before the cut-over: only the quantity is booked.</source>
        <translation>Vor dem Stichtag: Gebucht wird nur die Menge.</translation>
    </message>
    <message>
        <source>%1 available at %2 now.</source>
        <translation>Jetzt %1 verfügbar an %2.</translation>
    </message>
    <message>
        <source>%1 damaged at %2 now.</source>
        <translation>Jetzt %1 beschädigt an %2.</translation>
    </message>
    <message>
        <source>%1 returned at %2 now.</source>
        <translation>Jetzt %1 zurückgegeben an %2.</translation>
    </message>
    <message>
        <source>%1 more of the same stock wait for a decision.</source>
        <translation>%1 weitere desselben Bestands warten auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>History has no book value.</source>
        <translation>Historie hat keinen Buchwert.</translation>
    </message>
    <message>
        <source>%1 then, %2 now.</source>
        <translation>Damals %1, jetzt %2.</translation>
    </message>
    <message>
        <source>It did not come back from a customer.</source>
        <translation>Es kam nicht von einem Kunden zurück.</translation>
    </message>
    <message>
        <source>The customer bought it here.</source>
        <translation>Der Kunde hat es hier gekauft.</translation>
    </message>
    <message>
        <source>The customer bought only a part of it here.</source>
        <translation>Der Kunde hat nur einen Teil davon hier gekauft.</translation>
    </message>
    <message>
        <source>No earlier purchase by the customer is known.</source>
        <translation>Ein früherer Kauf des Kunden ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 approved, %2 units.</source>
        <translation>%1 genehmigt, %2 Einheiten.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Warenbestand</translation>
    </message>
    <message>
        <source>Vendor claims receivable</source>
        <translation>Forderungen aus Lieferantenreklamationen</translation>
    </message>
    <message>
        <source>Liquidation clearing</source>
        <translation>Verrechnung Verwertung</translation>
    </message>
    <message>
        <source>Goods received not invoiced</source>
        <translation>Erhaltene, nicht berechnete Ware</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>Eröffnungskapital</translation>
    </message>
    <message>
        <source>Cost of goods sold</source>
        <translation>Kosten verkaufter Ware</translation>
    </message>
    <message>
        <source>Inventory variance</source>
        <translation>Bestandsdifferenzen</translation>
    </message>
    <message>
        <source>Stock written off</source>
        <translation>Abgeschriebener Bestand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be planned with; %2.</source>
        <translation>Mit „%1“ lässt sich nicht planen; %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be played; there are plan, cycle, fill, value, ses and minmax.</source>
        <translation>„%1“ lässt sich nicht rechnen; es gibt plan, cycle, fill, value, ses und minmax.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be what somebody logs in with: take a lower-case letter, then 1 to 30 lower-case letters, digits, - or _, and no name that the program or PostgreSQL keeps.</source>
        <translation>„%1“ kann keine Anmeldung sein: ein Kleinbuchstabe, dann 1 bis 30 Kleinbuchstaben, Ziffern, - oder _, und kein Name, den das Programm oder PostgreSQL sich vorbehält.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target of %2; write %3.</source>
        <translation>„%1“ ist kein Ziel für %2; anzugeben ist: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be bought there: %2.</source>
        <translation>%1 kann dort nicht gekauft werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be like itself; name another item.</source>
        <translation>%1 kann nicht sich selbst zum Vorbild haben; einen anderen Artikel nennen.</translation>
    </message>
    <message>
        <source>%1 cannot cost less than nothing.</source>
        <translation>%1 kann nicht weniger als nichts kosten.</translation>
    </message>
    <message>
        <source>%1 does not work in entity %2; an administrator can change that.</source>
        <translation>%1 arbeitet nicht in Gesellschaft %2; die Administration kann das ändern.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of its compressed data: it was cut off. Get it again and import that.</source>
        <translation>%1 endet mitten in den komprimierten Daten: Die Datei wurde abgeschnitten. Neu beschaffen und diese importieren.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2, after %3 of %4 columns: it was cut off. Get it again and import that.</source>
        <translation>%1 endet mitten in Zeile %2, nach %3 von %4 Spalten: Die Datei wurde abgeschnitten. Neu beschaffen und diese importieren.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows: export it again.</source>
        <translation>%1 hat eine Kopfzeile, aber keine Zeilen: noch einmal exportieren.</translation>
    </message>
    <message>
        <source>%1 has a projection that cannot be read.</source>
        <translation>%1 hat einen erwarteten Bestandsverlauf, der nicht lesbar ist.</translation>
    </message>
    <message>
        <source>%1 has more than one column &apos;%2&apos;: rename or remove one.</source>
        <translation>%1 hat mehr als eine Spalte „%2“: eine umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 has no header line.</source>
        <translation>%1 hat keine Kopfzeile.</translation>
    </message>
    <message>
        <source>%1 has no line %2.</source>
        <translation>%1 hat keine Position %2.</translation>
    </message>
    <message>
        <source>%1 has no lines; add what is to be ordered first.</source>
        <translation>%1 hat keine Positionen; erst hinzufügen, was bestellt werden soll.</translation>
    </message>
    <message>
        <source>%1 has no role %2 to lend; only one&apos;s own can be.</source>
        <translation>%1 hat keine Rolle „%2“ zu verleihen; verleihen lässt sich nur eine eigene.</translation>
    </message>
    <message>
        <source>%1 has no target to take away.</source>
        <translation>%1 hat kein Ziel, das sich wegnehmen ließe.</translation>
    </message>
    <message>
        <source>%1 has suppliers&apos; costs that cannot be read.</source>
        <translation>%1 hat Lieferantenkosten, die nicht lesbar sind.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB of text: split it by date and import the parts in order.</source>
        <translation>%1 enthält mehr als %2 MiB Text: nach Datum teilen und die Teile der Reihe nach importieren.</translation>
    </message>
    <message>
        <source>%1 holds no days that could lie within a span.</source>
        <translation>%1 enthält keine Tage, die in einem Zeitraum liegen könnten.</translation>
    </message>
    <message>
        <source>%1 is %2 and import that.</source>
        <translation>%1 kann so nicht importiert werden (%2); danach die neue Datei importieren.</translation>
    </message>
    <message>
        <source>%1 is %2: it cannot be changed by &quot;%3&quot; now%4.</source>
        <translation>%1 hat den Status „%2“ und kann jetzt nicht mit „%3“ geändert werden%4.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file.</source>
        <translation>%1 ist ein Ordner: eine Datei nennen.</translation>
    </message>
    <message>
        <source>%1 is damaged: its compressed data cannot be read. Get it again and import that.</source>
        <translation>%1 ist beschädigt: Die komprimierten Daten sind nicht lesbar. Neu beschaffen und diese importieren.</translation>
    </message>
    <message>
        <source>%1 is empty: export it again with its header line and rows.</source>
        <translation>%1 ist leer: mit Kopfzeile und Zeilen noch einmal exportieren.</translation>
    </message>
    <message>
        <source>%1 is for %2, and its reasons do not add up to that.</source>
        <translation>%1 lautet auf %2, und die Gründe ergeben zusammen nicht so viel.</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor Windows-1252: line %2 has the byte 0x%3 at position %4. Save it as UTF-8.</source>
        <translation>%1 ist weder UTF-8 noch Windows-1252: Zeile %2 hat das Byte 0x%3 an Stelle %4. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>%1 is no file; use the programs of PostgreSQL for its backups.</source>
        <translation>%1 ist keine Datei; für Sicherungen die Programme von PostgreSQL verwenden.</translation>
    </message>
    <message>
        <source>%1 is no list to be read as a whole.</source>
        <translation>%1 ist keine Liste, die sich als Ganzes lesen ließe.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: line %2 has the byte 0x%3 at position %4. Save it as UTF-8, or name &quot;windows-1252&quot; as the encoding in a profile of your own.</source>
        <translation>%1 ist nicht UTF-8: Zeile %2 hat das Byte 0x%3 an Stelle %4. Als UTF-8 speichern oder in einem eigenen Profil „windows-1252“ als Kodierung nennen.</translation>
    </message>
    <message>
        <source>%1 is not said to be like %2.</source>
        <translation>Von %1 heißt es nicht, es sei wie %2.</translation>
    </message>
    <message>
        <source>%1 is of an unknown kind: %2.</source>
        <translation>%1 ist von unbekannter Art: %2.</translation>
    </message>
    <message>
        <source>%1 is open at %2 already; correct it by stock.adjust.</source>
        <translation>%1 ist an %2 schon eröffnet; mit stock.adjust berichtigen.</translation>
    </message>
    <message>
        <source>%1 is still to come; business is done on %2.</source>
        <translation>%1 liegt noch in der Zukunft; Buchungstag ist der %2.</translation>
    </message>
    <message>
        <source>%1 is the last administrator; make another one first.</source>
        <translation>Außer %1 hat niemand die Rolle Administration; erst jemand anderem diese Rolle geben.</translation>
    </message>
    <message>
        <source>%1 lacks what the profile %2 needs: %3. It has the columns %4. Use the profile that fits, or rename the columns.</source>
        <translation>%1 fehlt, was das Profil %2 braucht: %3. Vorhanden sind die Spalten %4. Das passende Profil verwenden oder die Spalten umbenennen.</translation>
    </message>
    <message>
        <source>%1 may not do this (%2); %3.</source>
        <translation>%1 darf das nicht (%2); %3.</translation>
    </message>
    <message>
        <source>%1 may not see this document, so it is not theirs to comment on.</source>
        <translation>%1 darf diesen Beleg nicht sehen und ihn also auch nicht kommentieren.</translation>
    </message>
    <message>
        <source>%1 may not see this document, so they cannot answer here.</source>
        <translation>%1 darf diesen Beleg nicht sehen und kann hier also nicht antworten.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>%1 must be above 0 and at most %2, not %3.</source>
        <translation>%1 muss über 0 und höchstens %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>%1 must be above zero.</source>
        <translation>%1 muss über null sein.</translation>
    </message>
    <message>
        <source>%1 must be from 0, for none, to %2.</source>
        <translation>%1 muss zwischen 0 (keine Angabe) und %2 liegen.</translation>
    </message>
    <message>
        <source>%1 must be from 0, for not known, to %2, not %3.</source>
        <translation>%1 muss zwischen 0 (nicht bekannt) und %2 liegen, nicht %3.</translation>
    </message>
    <message>
        <source>%1 must name another node that the stock comes from.</source>
        <translation>%1 muss einen anderen Standort nennen, von dem der Bestand kommt.</translation>
    </message>
    <message>
        <source>%1 sells %2 in multiples of %3, so %4 cannot be ordered; order %5.</source>
        <translation>%1 verkauft %2 in Vielfachen von %3, also lassen sich nicht %4 bestellen; %5 bestellen.</translation>
    </message>
    <message>
        <source>%1 sells at least %2 of %3, so %4 cannot be ordered; order %5.</source>
        <translation>%1 verkauft mindestens %2 von %3, also lassen sich nicht %4 bestellen; %5 bestellen.</translation>
    </message>
    <message>
        <source>%1 sells at most %2 of %3 at once, so %4 cannot be ordered; order %5 or less.</source>
        <translation>%1 verkauft höchstens %2 von %3 auf einmal, also lassen sich nicht %4 bestellen; %5 oder weniger bestellen.</translation>
    </message>
    <message>
        <source>%1 took part in this document (%2), so someone else must do this.</source>
        <translation>%1 war an diesem Beleg beteiligt (%2), also muss das jemand anders tun.</translation>
    </message>
    <message>
        <source>%1 was moved before the cut-over; that does not touch places inside.</source>
        <translation>Bewegungen von %1 vor dem Stichtag dürfen keine eigenen Bestandsorte berühren.</translation>
    </message>
    <message>
        <source>%1%2%3%4 must name a legal entity, from 1 on.</source>
        <translation>%1%2%3%4 muss eine Gesellschaft nennen, ab 1.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4.</source>
        <translation>%1: Für „%2“ ist %3 verlangt, nicht %4.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is missing (%3); it takes %4.</source>
        <translation>%1: Das Feld „%2“ fehlt (%3); möglich sind %4.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is missing.</source>
        <translation>%1: Das Feld „%2“ fehlt.</translation>
    </message>
    <message>
        <source>%1: the input must be a JSON object.</source>
        <translation>%1: Die Eingabe muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>%1: there is no field &quot;%2&quot;; it takes %3.</source>
        <translation>%1: Es gibt kein Feld „%2“; möglich sind %3.</translation>
    </message>
    <message>
        <source>A back-test has 1 to %1 results.</source>
        <translation>Eine Rückrechnung hat 1 bis %1 Ergebnisse.</translation>
    </message>
    <message>
        <source>A back-test plays 1 to %1 policies and fill rates together, not %2.</source>
        <translation>Eine Rückrechnung rechnet 1 bis %1 Regeln und Lieferbereitschaften zusammen, nicht %2.</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>Ein Kommentar braucht einen Text.</translation>
    </message>
    <message>
        <source>A comment takes %1 bytes at most; this one has %2. Attach a file instead.</source>
        <translation>Ein Kommentar fasst höchstens %1 Bytes; dieser hat %2. Stattdessen eine Datei anhängen.</translation>
    </message>
    <message>
        <source>A decision that is sent again needs an id of its own.</source>
        <translation>Eine Entscheidung, die noch einmal gesendet wird, braucht eine eigene Id.</translation>
    </message>
    <message>
        <source>A delegation begins today, %1, or later.</source>
        <translation>Eine Vertretung beginnt heute, am %1, oder später.</translation>
    </message>
    <message>
        <source>A delegation lasts %1 days at most; this would be %2.</source>
        <translation>Eine Vertretung dauert höchstens %1 Tage; das wären %2.</translation>
    </message>
    <message>
        <source>A layout has a view and a name of at most %1 letters.</source>
        <translation>Eine Anordnung hat eine Ansicht und einen Namen von höchstens %1 Buchstaben.</translation>
    </message>
    <message>
        <source>A layout is a JSON object of at most %1 bytes, as the console writes it.</source>
        <translation>Eine Anordnung ist ein JSON-Objekt von höchstens %1 Bytes, wie die Konsole es schreibt.</translation>
    </message>
    <message>
        <source>A move of %1 must be above zero, not %2.</source>
        <translation>Eine Bewegung von %1 muss über null sein, nicht %2.</translation>
    </message>
    <message>
        <source>A part is numbered from 1 to %1 and holds 1 to %2 bytes in base64.</source>
        <translation>Ein Teil trägt eine Nummer von 1 bis %1 und enthält 1 bis %2 Bytes in base64.</translation>
    </message>
    <message>
        <source>A password has 8 characters at least; choose a longer one.</source>
        <translation>Ein Passwort hat mindestens 8 Zeichen; ein längeres wählen.</translation>
    </message>
    <message>
        <source>A quantity or value of %1 %2 is too large to be kept.</source>
        <translation>Eine Menge oder ein Wert von %1 %2 ist zu groß, um geführt zu werden.</translation>
    </message>
    <message>
        <source>A receipt names at least one line; leave lines out to receive all that is open.</source>
        <translation>Ein Wareneingang nennt mindestens eine Position; lines weglassen, um alles Offene anzunehmen.</translation>
    </message>
    <message>
        <source>A scenario must change something: service, lead time, budget or demand.</source>
        <translation>Ein Szenario muss etwas ändern: Servicegrad, Lieferzeit, Budget oder Bedarf.</translation>
    </message>
    <message>
        <source>A suggestion is put off for a year at most, until %1; reject it to see it no more.</source>
        <translation>Ein Vorschlag lässt sich höchstens ein Jahr zurückstellen, bis %1; ablehnen, um ihn nicht mehr zu sehen.</translation>
    </message>
    <message>
        <source>A suggestion is put off until a day after today, %1, not until %2.</source>
        <translation>Ein Vorschlag lässt sich bis zu einem Tag nach heute, dem %1, zurückstellen, nicht bis %2.</translation>
    </message>
    <message>
        <source>A week counts from 0 to %1 units, not %2.</source>
        <translation>Eine Woche zählt 0 bis %1 Einheiten, nicht %2.</translation>
    </message>
    <message>
        <source>A weight is above 0 and at most %1, not %2.</source>
        <translation>Ein Gewicht ist über 0 und höchstens %1, nicht %2.</translation>
    </message>
    <message>
        <source>Accepting must name what you saw: give quantity, or expected.version and expected.amount, as the view shows them.</source>
        <translation>Beim Annehmen muss stehen, was Sie gesehen haben: quantity angeben, oder expected.version und expected.amount, wie die Ansicht sie zeigt.</translation>
    </message>
    <message>
        <source>An amount of %1 %2 is too large to be kept.</source>
        <translation>Ein Betrag von %1 %2 ist zu groß, um geführt zu werden.</translation>
    </message>
    <message>
        <source>An amount or a quantity in this command is too large to compute with.</source>
        <translation>Ein Betrag oder eine Menge in diesem Befehl ist zu groß, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>An approval must name the version and the amount that you saw of %1: give expected.version and expected.amount as the view shows them.</source>
        <translation>Eine Genehmigung muss nennen, welche Version und welchen Betrag von %1 Sie gesehen haben: expected.version und expected.amount angeben, wie die Ansicht sie zeigt.</translation>
    </message>
    <message>
        <source>An event adds %1 units a week at most, not %2.</source>
        <translation>Ein Ereignis fügt höchstens %1 Einheiten je Woche hinzu, nicht %2.</translation>
    </message>
    <message>
        <source>An event adds a share of demand or units per week, not both.</source>
        <translation>Ein Ereignis fügt einen Anteil des Bedarfs oder Einheiten je Woche hinzu, nicht beides.</translation>
    </message>
    <message>
        <source>An event is a promotion, launch, phase_out, disruption or other, not %1.</source>
        <translation>Ein Ereignis ist promotion, launch, phase_out, disruption oder other, nicht %1.</translation>
    </message>
    <message>
        <source>An event is of one item or of one category: name its sku or its category.</source>
        <translation>Ein Ereignis betrifft einen Artikel oder eine Warengruppe: sku oder category nennen.</translation>
    </message>
    <message>
        <source>An event lasts from its first day, %1, for %2 days at most; its last day is %3.</source>
        <translation>Ein Ereignis dauert ab seinem ersten Tag, dem %1, höchstens %2 Tage; sein letzter Tag ist der %3.</translation>
    </message>
    <message>
        <source>An event needs a name that people know it by.</source>
        <translation>Ein Ereignis braucht einen Namen, unter dem man es kennt.</translation>
    </message>
    <message>
        <source>An item stands alone after 1 to %1 weeks of its own, not %2.</source>
        <translation>Ein Artikel steht nach 1 bis %1 eigenen Wochen allein, nicht nach %2.</translation>
    </message>
    <message>
        <source>An order has at most %1 lines; this one has %2.</source>
        <translation>Eine Bestellung hat höchstens %1 Positionen; diese hat %2.</translation>
    </message>
    <message>
        <source>An uplift is from %1 to %2 percent, not %3.</source>
        <translation>Ein Mehrabsatz liegt zwischen %1 und %2 Prozent, nicht bei %3.</translation>
    </message>
    <message>
        <source>Column %1 differs from line %2 of the same document %3.</source>
        <translation>Spalte %1 weicht von Zeile %2 desselben Belegs %3 ab.</translation>
    </message>
    <message>
        <source>Column %1 is empty, but there is a day on which it expires.</source>
        <translation>Spalte %1 ist leer, obwohl ein Ablauftag angegeben ist.</translation>
    </message>
    <message>
        <source>Column %1 is empty, but there is a price.</source>
        <translation>Spalte %1 ist leer, obwohl ein Preis angegeben ist.</translation>
    </message>
    <message>
        <source>Column %1 is empty: every row needs one.</source>
        <translation>Spalte %1 ist leer: Jede Zeile braucht einen Eintrag.</translation>
    </message>
    <message>
        <source>Column %1 is empty: opening stock needs its cost.</source>
        <translation>Spalte %1 ist leer: Eröffnungsbestand braucht Kosten.</translation>
    </message>
    <message>
        <source>Column %1 is finer than the smallest coin of its currency.</source>
        <translation>Spalte %1 ist feiner als die kleinste Münze der Währung.</translation>
    </message>
    <message>
        <source>Column %1 must %2.</source>
        <translation>Spalte %1 passt nicht; verlangt ist: %2.</translation>
    </message>
    <message>
        <source>Column %1 must be %2 zero here.</source>
        <translation>Spalte %1 hat hier das falsche Vorzeichen; verlangt ist: %2 0.</translation>
    </message>
    <message>
        <source>Column %1 must be above zero.</source>
        <translation>Spalte %1 muss über null sein.</translation>
    </message>
    <message>
        <source>Column %1 must be from %2 to %3 days.</source>
        <translation>Spalte %1 muss zwischen %2 und %3 Tagen liegen.</translation>
    </message>
    <message>
        <source>Column %1 must not be %2.</source>
        <translation>Spalte %1 darf nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>Column %1 must not be negative.</source>
        <translation>Spalte %1 darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Field %1 must be a JSON object.</source>
        <translation>Feld %1 muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Field %1 must be a list.</source>
        <translation>Feld %1 muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Format %1 of %2 is not known to this engine.</source>
        <translation>Format %1 von %2 ist diesem System nicht bekannt.</translation>
    </message>
    <message>
        <source>Give at least one of moq, multiple, maximum, lead_time_days, price_breaks and break_kind.</source>
        <translation>Mindestens eines angeben: moq, multiple, maximum, lead_time_days, price_breaks, break_kind.</translation>
    </message>
    <message>
        <source>Give at least one of shelf_life_days, volume and weight.</source>
        <translation>Mindestens eines angeben: shelf_life_days, volume, weight.</translation>
    </message>
    <message>
        <source>Give the back-test a name.</source>
        <translation>Der Rückrechnung einen Namen geben.</translation>
    </message>
    <message>
        <source>Give the code that people know it by.</source>
        <translation>Den Code angeben, unter dem man es kennt.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>Den Namen der Person angeben.</translation>
    </message>
    <message>
        <source>Give the scenario a name.</source>
        <translation>Dem Szenario einen Namen geben.</translation>
    </message>
    <message>
        <source>Goods cannot have been received on %1: %2 was ordered on %3.</source>
        <translation>Am %1 kann keine Ware eingegangen sein: %2 wurde am %3 bestellt.</translation>
    </message>
    <message>
        <source>Goods cannot have been received on %1: that is after today.</source>
        <translation>Am %1 kann keine Ware eingegangen sein: Der Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>It does not say which node, and there is not just one: name it.</source>
        <translation>Der Standort ist nicht angegeben, und es gibt nicht nur einen: ihn nennen.</translation>
    </message>
    <message>
        <source>It is open there already: correct it by an adjustment.</source>
        <translation>Der Bestand ist dort schon eröffnet: durch eine Korrektur berichtigen.</translation>
    </message>
    <message>
        <source>It is ordered with %1, which is %2: withdraw or cancel that first.</source>
        <translation>Es ist mit %1 bestellt (Status „%2“): erst die Bestellung zurückziehen oder stornieren.</translation>
    </message>
    <message>
        <source>It is proposed for %1 already; choose another way.</source>
        <translation>Vorgeschlagen ist schon „%1“; einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>Item %1 has the SKU %2, not %3.</source>
        <translation>Artikel %1 hat die SKU %2, nicht %3.</translation>
    </message>
    <message>
        <source>Item %1 is discontinued and is not bought any more.</source>
        <translation>Artikel %1 ist ausgelaufen und wird nicht mehr gekauft.</translation>
    </message>
    <message>
        <source>Line %1 expires on %2 but is of no lot; name the lot.</source>
        <translation>Position %1 läuft am %2 ab, gehört aber zu keiner Charge; die Charge nennen.</translation>
    </message>
    <message>
        <source>Line %1 is named twice for the same lot.</source>
        <translation>Position %1 ist für dieselbe Charge zweimal genannt.</translation>
    </message>
    <message>
        <source>Line %1 is named twice.</source>
        <translation>Position %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Line %1 names no item: give its sku or item_id.</source>
        <translation>Position %1 nennt keinen Artikel: sku oder item_id angeben.</translation>
    </message>
    <message>
        <source>Lot %1 expires on %2, as is known, not on %3; correct the one or the other.</source>
        <translation>Charge %1 läuft, wie bekannt, am %2 ab, nicht am %3; das eine oder das andere berichtigen.</translation>
    </message>
    <message>
        <source>Name the item: give its sku or its item_id.</source>
        <translation>Den Artikel nennen: sku oder item_id angeben.</translation>
    </message>
    <message>
        <source>Name the lot: stock without one does not expire.</source>
        <translation>Die Charge nennen: Bestand ohne Charge läuft nicht ab.</translation>
    </message>
    <message>
        <source>No rule of the profile takes a row like this.</source>
        <translation>Keine Regel des Profils nimmt eine Zeile wie diese.</translation>
    </message>
    <message>
        <source>Nobody corrected the week of %1 of item %2 at node %3.</source>
        <translation>Die Woche ab %1 von Artikel %2 am Standort %3 hat niemand korrigiert.</translation>
    </message>
    <message>
        <source>Nobody gives roles to themselves; another administrator can.</source>
        <translation>Niemand gibt sich selbst Rollen; jemand anders aus der Administration kann es.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves; name somebody else.</source>
        <translation>Niemand vertritt sich selbst; jemand anderen nennen.</translation>
    </message>
    <message>
        <source>Nobody waits for you here.</source>
        <translation>Hier wartet niemand auf Sie.</translation>
    </message>
    <message>
        <source>None of the %1 series is long enough to be replayed: plan first, or wait until there is more history than %2 weeks and the lead time.</source>
        <translation>Keine der %1 Reihen ist lang genug für eine Rückrechnung: erst planen, oder warten, bis die Historie länger als %2 Wochen und die Lieferzeit ist.</translation>
    </message>
    <message>
        <source>Nothing of %1 is still to come.</source>
        <translation>Von %1 steht nichts mehr aus.</translation>
    </message>
    <message>
        <source>Only %1 of %2 are %3 at %4; %5 cannot be taken away.</source>
        <translation>Nur %1 von %2 sind %3 an %4; %5 lassen sich nicht wegnehmen.</translation>
    </message>
    <message>
        <source>Only `opsdeskd restore` records a restore.</source>
        <translation>Nur `opsdeskd restore` hält eine Wiederherstellung fest.</translation>
    </message>
    <message>
        <source>Only the engine begins a workspace.</source>
        <translation>Nur das System beginnt einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Only the engine makes samples.</source>
        <translation>Nur das System erzeugt Musterdaten.</translation>
    </message>
    <message>
        <source>Only what is to be bought can be adjusted; this is about what is ordered or there.</source>
        <translation>Nur was zu kaufen ist, lässt sich ändern; hier geht es um Bestelltes oder Vorhandenes.</translation>
    </message>
    <message>
        <source>Order %1 does not say which node ships it.</source>
        <translation>Auftrag %1 sagt nicht, welcher Standort ihn versendet.</translation>
    </message>
    <message>
        <source>Quantity times price is more than can be counted.</source>
        <translation>Menge mal Preis ist mehr, als sich zählen lässt.</translation>
    </message>
    <message>
        <source>Return %1 does not say which node received it.</source>
        <translation>Retoure %1 sagt nicht, welcher Standort sie angenommen hat.</translation>
    </message>
    <message>
        <source>Rows of %1 have no place of their own; read them from their views.</source>
        <translation>Die Zeilen von %1 haben keinen eigenen Platz; aus ihren Ansichten lesen.</translation>
    </message>
    <message>
        <source>Say where the goods stand: give the node&apos;s code as node, or its node_id.</source>
        <translation>Angeben, wo die Ware steht: den Code des Standorts als node, oder node_id.</translation>
    </message>
    <message>
        <source>Say why the file is removed.</source>
        <translation>Angeben, warum die Datei entfernt wird.</translation>
    </message>
    <message>
        <source>Say why the week counts otherwise, for those who plan after you.</source>
        <translation>Für alle, die nach Ihnen planen, angeben, warum die Woche anders zählt.</translation>
    </message>
    <message>
        <source>Say why: give a reason_code of the kind purchase_order.</source>
        <translation>Den Grund angeben: einen reason_code der Art purchase_order.</translation>
    </message>
    <message>
        <source>Somebody cancelled this event, and it stays so: give it another name to plan with it.</source>
        <translation>Jemand hat dieses Ereignis zurückgenommen, und dabei bleibt es: Um damit zu planen, ihm einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Someone changed this document after your previous step; look at it again.</source>
        <translation>Seit Ihrem vorigen Schritt hat jemand diesen Beleg geändert; noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Supplier %1 has no lead time for %2: give expected_on.</source>
        <translation>Lieferant %1 hat keine Lieferzeit für %2: expected_on angeben.</translation>
    </message>
    <message>
        <source>Supplier %1 has no price for %2: give unit_cost.</source>
        <translation>Lieferant %1 hat keinen Preis für %2: unit_cost angeben.</translation>
    </message>
    <message>
        <source>Supplier %1 prices %2 in %3, but the order is in %4: give unit_cost.</source>
        <translation>Lieferant %1 hat für %2 Preise in %3, die Bestellung lautet aber auf %4: unit_cost angeben.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark in column %1%2: double the marks that are part of the text.</source>
        <translation>In Spalte %1%2 folgt Text auf das schließende Anführungszeichen: Anführungszeichen, die zum Text gehören, verdoppeln.</translation>
    </message>
    <message>
        <source>The amount %1 is over your limit of %2; %3 may do it.</source>
        <translation>Der Betrag %1 liegt über Ihrer Grenze von %2; dazu berechtigt: %3.</translation>
    </message>
    <message>
        <source>The books are kept in another currency.</source>
        <translation>Die Bücher werden in einer anderen Währung geführt.</translation>
    </message>
    <message>
        <source>The centre was restored from a backup that does not hold this decision any more; make it again, or let it go.</source>
        <translation>Die Zentrale wurde aus einer Sicherung wiederhergestellt, die diese Entscheidung nicht mehr enthält; noch einmal entscheiden oder verwerfen.</translation>
    </message>
    <message>
        <source>The command must name a comment: give its id as `document`.</source>
        <translation>Der Befehl muss einen Kommentar nennen: dessen Id als `document` angeben.</translation>
    </message>
    <message>
        <source>The command must name a document: give its id as `document`.</source>
        <translation>Der Befehl muss einen Beleg nennen: dessen Id als `document` angeben.</translation>
    </message>
    <message>
        <source>The command must name a supplier&apos;s item: give its id as `document`.</source>
        <translation>Der Befehl muss einen Lieferantenartikel nennen: dessen Id als `document` angeben.</translation>
    </message>
    <message>
        <source>The command must name an attachment: give its id as `document`.</source>
        <translation>Der Befehl muss einen Anhang nennen: dessen Id als `document` angeben.</translation>
    </message>
    <message>
        <source>The cut-over of this workspace is %1, not %2: leave the date out.</source>
        <translation>Der Stichtag dieses Arbeitsbereichs ist der %1, nicht der %2: den Tag weglassen.</translation>
    </message>
    <message>
        <source>The date expected for %1 is too far away: %2.</source>
        <translation>Der erwartete Tag für %1 liegt zu weit in der Zukunft: %2.</translation>
    </message>
    <message>
        <source>The date expected for %1 must not be past: %2 is before %3, which is today.</source>
        <translation>Der erwartete Tag für %1 darf nicht vergangen sein: %2 liegt vor heute, dem %3.</translation>
    </message>
    <message>
        <source>The decision %1 is not one that was refused; look at the list again.</source>
        <translation>Die Entscheidung %1 gehört nicht zu den abgelehnten; die Liste noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The decision was not kept: %1</source>
        <translation>Die Entscheidung wurde nicht festgehalten: %1</translation>
    </message>
    <message>
        <source>The demand of item %1 at node %2 cannot be read.</source>
        <translation>Der Bedarf von Artikel %1 am Standort %2 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The demand of item %1 at node %2 through channel &quot;%3&quot; cannot be read.</source>
        <translation>Der Bedarf von Artikel %1 am Standort %2 über den Kanal „%3“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The entry for %1 %2 has no currency.</source>
        <translation>Die Buchung für %1 %2 hat keine Währung.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The forecast of item %1 at node %2 is by a method that is not known: %3.</source>
        <translation>Die Prognose von Artikel %1 am Standort %2 stammt von einem unbekannten Verfahren: %3.</translation>
    </message>
    <message>
        <source>The id %1 belongs to another command, %2 by %3; nothing was done. Send this one with an id of its own.</source>
        <translation>Die Id %1 gehört zu einem anderen Befehl, %2 von %3; nichts wurde getan. Diesen mit einer eigenen Id senden.</translation>
    </message>
    <message>
        <source>The import profile %1 cannot be read.</source>
        <translation>Das Importprofil %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The import profile %1 is wrong: %2</source>
        <translation>Das Importprofil %1 ist falsch: %2</translation>
    </message>
    <message>
        <source>The import profile %1 is wrong: %2.</source>
        <translation>Das Importprofil %1 ist falsch: %2.</translation>
    </message>
    <message>
        <source>The import profile %1 is wrong: the default &apos;%2&apos; does not fit the field %3.</source>
        <translation>Das Importprofil %1 ist falsch: Die Vorgabe „%2“ passt nicht zum Feld %3.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>Der letzte Tag, %1, liegt vor dem ersten, %2.</translation>
    </message>
    <message>
        <source>The order has no line %1.</source>
        <translation>Die Bestellung hat keine Position %1.</translation>
    </message>
    <message>
        <source>The order names no node to deliver to: give its code as node, or node_id.</source>
        <translation>Die Bestellung nennt keinen Standort, an den geliefert wird: dessen Code als node angeben, oder node_id.</translation>
    </message>
    <message>
        <source>The order names no supplier: give its code as supplier, or supplier_id.</source>
        <translation>Die Bestellung nennt keinen Lieferanten: dessen Code als supplier angeben, oder supplier_id.</translation>
    </message>
    <message>
        <source>The order would be worth %1, more than the %2 that are kept count of.</source>
        <translation>Die Bestellung wäre %1 wert, mehr als die %2, bis zu denen gezählt wird.</translation>
    </message>
    <message>
        <source>The past of %1 can be read at any time; only measures of what stands are kept.</source>
        <translation>Die Vergangenheit von %1 lässt sich jederzeit lesen; festgehalten werden nur Kennzahlen eines Stands.</translation>
    </message>
    <message>
        <source>The payload is not JSON: %1.</source>
        <translation>Der Inhalt ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The policy &quot;value&quot; goes by what units cost, and no cost is known; leave it out, or import what suppliers ask.</source>
        <translation>Die Regel „value“ richtet sich nach Stückkosten, und Kosten sind nicht bekannt; sie weglassen, oder importieren, was Lieferanten verlangen.</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be %3.</source>
        <translation>Die Regel %1 lautet „%2“; verlangt ist: %3.</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be A or off. Correct it first.</source>
        <translation>Die Regel %1 lautet „%2“; sie muss A oder off sein. Erst berichtigen.</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be a number from %3 to %4. Correct it first.</source>
        <translation>Die Regel %1 lautet „%2“; sie muss eine Zahl zwischen %3 und %4 sein. Erst berichtigen.</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be cycle, fill or value. Correct it first.</source>
        <translation>Die Regel %1 lautet „%2“; sie muss cycle, fill oder value sein. Erst berichtigen.</translation>
    </message>
    <message>
        <source>The posting map has no rule for &quot;%1&quot;: finance must add one before it can be posted.</source>
        <translation>Die Kontenzuordnung hat keine Regel für „%1“: Die Finanzabteilung muss eine anlegen, bevor gebucht werden kann.</translation>
    </message>
    <message>
        <source>The posting rule for &quot;%1&quot; names account %2, which does not exist.</source>
        <translation>Die Buchungsregel für „%1“ nennt das Konto %2, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The quantity is too large: %1 is more than %2.</source>
        <translation>Die Menge ist zu groß: %1 ist mehr als %2.</translation>
    </message>
    <message>
        <source>The quantity must be above zero.</source>
        <translation>Die Menge muss über null sein.</translation>
    </message>
    <message>
        <source>The quantity of %1 is too large: %2 is more than %3.</source>
        <translation>Die Menge von %1 ist zu groß: %2 ist mehr als %3.</translation>
    </message>
    <message>
        <source>The quantity of %1 must be above zero; it is %2.</source>
        <translation>Die Menge von %1 muss über null sein; sie ist %2.</translation>
    </message>
    <message>
        <source>The quantity says what to add, or below zero what to take away; not 0.</source>
        <translation>Die Menge sagt, was hinzukommt oder, unter null, was wegfällt; nicht 0.</translation>
    </message>
    <message>
        <source>The result of a scenario begins with its total, and has %1 groups and %2 lines at most.</source>
        <translation>Das Ergebnis eines Szenarios beginnt mit der Gesamtsumme und hat höchstens %1 Gruppen und %2 Zeilen.</translation>
    </message>
    <message>
        <source>The row has %1 columns where the header has %2: look for a missing separator or quotation mark.</source>
        <translation>Die Zeile hat %1 Spalten, die Kopfzeile %2: nach einem fehlenden Trennzeichen oder Anführungszeichen suchen.</translation>
    </message>
    <message>
        <source>The rows of %1 are to be grouped by no column.</source>
        <translation>Die Zeilen von %1 sollen nach keiner Spalte gruppiert werden.</translation>
    </message>
    <message>
        <source>The search takes words alone, no filters and no other order.</source>
        <translation>Die Suche nimmt nur Wörter, keine Filter und keine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>The step before this one was not applied, so this one was not either.</source>
        <translation>Der Schritt davor wurde nicht ausgeführt, dieser also auch nicht.</translation>
    </message>
    <message>
        <source>The stock of %1 is kept in %2, not in %3.</source>
        <translation>Der Bestand von %1 wird in %2 geführt, nicht in %3.</translation>
    </message>
    <message>
        <source>The suggestion is ordered with %1, which is %2: it cannot be taken out any more.</source>
        <translation>Der Vorschlag ist mit %1 bestellt (Status „%2“): Er lässt sich nicht mehr herausnehmen.</translation>
    </message>
    <message>
        <source>The target of %1 is set by: %2.</source>
        <translation>Das Ziel von %1 setzt: %2.</translation>
    </message>
    <message>
        <source>The unit cost of %1 is too large.</source>
        <translation>Der Stückpreis von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The unit cost of %1 must not be below zero.</source>
        <translation>Der Stückpreis von %1 darf nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The user %1 may not act at present; ask an administrator.</source>
        <translation>%1 darf derzeit nicht handeln; die Administration fragen.</translation>
    </message>
    <message>
        <source>The week of %1 is not over on %2; only what was sold can be corrected.</source>
        <translation>Die Woche ab %1 ist am %2 noch nicht vorbei; korrigieren lässt sich nur, was verkauft wurde.</translation>
    </message>
    <message>
        <source>The workspace and the backup are the same file; name the backup.</source>
        <translation>Arbeitsbereich und Sicherung sind dieselbe Datei; die Sicherung nennen.</translation>
    </message>
    <message>
        <source>The workspace has no entity %1.</source>
        <translation>Der Arbeitsbereich hat keine Gesellschaft %1.</translation>
    </message>
    <message>
        <source>The workspace has no policy setting.currency, so nothing can be valued; it was not initialised.</source>
        <translation>Der Arbeitsbereich hat keine Regel setting.currency, also lässt sich nichts bewerten; er wurde nicht eingerichtet.</translation>
    </message>
    <message>
        <source>There is a back-test &quot;%1&quot; already; take another name.</source>
        <translation>Es gibt schon eine Rückrechnung „%1“; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a back-test with this id already.</source>
        <translation>Es gibt schon eine Rückrechnung mit dieser Id.</translation>
    </message>
    <message>
        <source>There is a comment with this id already.</source>
        <translation>Es gibt schon einen Kommentar mit dieser Id.</translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already; take another name.</source>
        <translation>Es gibt schon ein Szenario „%1“; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a scenario with this id already.</source>
        <translation>Es gibt schon ein Szenario mit dieser Id.</translation>
    </message>
    <message>
        <source>There is a user %1 already.</source>
        <translation>Es gibt die Anmeldung %1 schon.</translation>
    </message>
    <message>
        <source>There is already a document %1.</source>
        <translation>Es gibt schon einen Beleg %1.</translation>
    </message>
    <message>
        <source>There is an attachment with this id already.</source>
        <translation>Es gibt schon einen Anhang mit dieser Id.</translation>
    </message>
    <message>
        <source>There is an event with this id already; make a new one.</source>
        <translation>Es gibt schon ein Ereignis mit dieser Id; ein neues anlegen.</translation>
    </message>
    <message>
        <source>There is an order with this id already: %1.</source>
        <translation>Es gibt schon eine Bestellung mit dieser Id: %1.</translation>
    </message>
    <message>
        <source>There is no back-test &quot;%1&quot;; `opsdeskd query backtests` lists those there are.</source>
        <translation>Es gibt keine Rückrechnung „%1“; `opsdeskd query backtests` listet die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no calculator &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt keine Berechnung „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no command %1; `opsdeskd submit --describe` lists them.</source>
        <translation>Es gibt keinen Befehl %1; `opsdeskd submit --describe` listet sie.</translation>
    </message>
    <message>
        <source>There is no delegation %1.</source>
        <translation>Es gibt keine Vertretung %1.</translation>
    </message>
    <message>
        <source>There is no entity %1.</source>
        <translation>Es gibt keine Gesellschaft %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no import profile %1.</source>
        <translation>Es gibt kein Importprofil %1.</translation>
    </message>
    <message>
        <source>There is no import profile &apos;%1&apos;. There are: %2; or give the path of a .json file of your own.</source>
        <translation>Es gibt kein Importprofil „%1“. Vorhanden sind: %2; oder den Pfad einer eigenen .json-Datei angeben.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>Es gibt keinen Artikel %1.</translation>
    </message>
    <message>
        <source>There is no item and no category %1.</source>
        <translation>Es gibt weder einen Artikel noch eine Warengruppe %1.</translation>
    </message>
    <message>
        <source>There is no item with the SKU &quot;%1&quot;.</source>
        <translation>Es gibt keinen Artikel mit der SKU „%1“.</translation>
    </message>
    <message>
        <source>There is no item with the key %1.</source>
        <translation>Es gibt keinen Artikel mit dem Schlüssel %1.</translation>
    </message>
    <message>
        <source>There is no item with this SKU: import items first.</source>
        <translation>Es gibt keinen Artikel mit dieser SKU: erst Artikel importieren.</translation>
    </message>
    <message>
        <source>There is no kind of document %1; there are %2.</source>
        <translation>Es gibt keine Belegart %1; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no kind of node %1; choose warehouse, 3pl or returns_hub.</source>
        <translation>Es gibt keine Standortart %1; warehouse, 3pl oder returns_hub wählen.</translation>
    </message>
    <message>
        <source>There is no legal entity %1.</source>
        <translation>Es gibt keine Gesellschaft %1.</translation>
    </message>
    <message>
        <source>There is no measure %1; the view measures lists all.</source>
        <translation>Es gibt keine Kennzahl %1; die Ansicht measures listet alle.</translation>
    </message>
    <message>
        <source>There is no node %1.</source>
        <translation>Es gibt keinen Standort %1.</translation>
    </message>
    <message>
        <source>There is no node with the code &quot;%1&quot;.</source>
        <translation>Es gibt keinen Standort mit dem Code „%1“.</translation>
    </message>
    <message>
        <source>There is no node with the key %1.</source>
        <translation>Es gibt keinen Standort mit dem Schlüssel %1.</translation>
    </message>
    <message>
        <source>There is no node with this code: correct it, or leave it out for all nodes.</source>
        <translation>Es gibt keinen Standort mit diesem Code: berichtigen, oder für alle Standorte weglassen.</translation>
    </message>
    <message>
        <source>There is no reason %1 for this; %2</source>
        <translation>Einen Grund %1 gibt es hierfür nicht; %2</translation>
    </message>
    <message>
        <source>There is no return %1.</source>
        <translation>Es gibt keine Retoure %1.</translation>
    </message>
    <message>
        <source>There is no role %1; there are %2.</source>
        <translation>Es gibt keine Rolle %1; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;; `opsdeskd query scenarios` lists those there are.</source>
        <translation>Es gibt kein Szenario „%1“; `opsdeskd query scenarios` listet die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no shared layout %1.</source>
        <translation>Es gibt keine geteilte Anordnung %1.</translation>
    </message>
    <message>
        <source>There is no stock state %1; choose available, returned or damaged.</source>
        <translation>Es gibt keine Bestandsart %1; available, returned oder damaged wählen.</translation>
    </message>
    <message>
        <source>There is no such attachment: %1.</source>
        <translation>Diesen Anhang gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>There is no such comment on this document to reply to.</source>
        <translation>Den Kommentar, auf den geantwortet werden soll, gibt es an diesem Beleg nicht.</translation>
    </message>
    <message>
        <source>There is no such comment: %1.</source>
        <translation>Diesen Kommentar gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>There is no such document: %1 %2.</source>
        <translation>Diesen Beleg gibt es nicht: %1 %2.</translation>
    </message>
    <message>
        <source>There is no such document: %1.</source>
        <translation>Diesen Beleg gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>There is no such stock state; there are available, returned and damaged.</source>
        <translation>Diese Bestandsart gibt es nicht; es gibt available, returned und damaged.</translation>
    </message>
    <message>
        <source>There is no such supplier&apos;s item: %1.</source>
        <translation>Diesen Lieferantenartikel gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>There is no supplier %1.</source>
        <translation>Es gibt keinen Lieferanten %1.</translation>
    </message>
    <message>
        <source>There is no supplier with the code &quot;%1&quot;.</source>
        <translation>Es gibt keinen Lieferanten mit dem Code „%1“.</translation>
    </message>
    <message>
        <source>There is no supplier with this code: import suppliers first.</source>
        <translation>Es gibt keinen Lieferanten mit diesem Code: erst Lieferanten importieren.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>Es gibt keine Anmeldung „%1“.</translation>
    </message>
    <message>
        <source>There is no user %1 to be asked; write the login as the list of users has it.</source>
        <translation>Es gibt niemanden mit der Anmeldung %1, der gefragt werden könnte; die Anmeldung schreiben, wie die Benutzerliste sie nennt.</translation>
    </message>
    <message>
        <source>There is no user %1; `opsdeskd query users` lists them.</source>
        <translation>Es gibt keine Anmeldung %1; `opsdeskd query users` listet sie.</translation>
    </message>
    <message>
        <source>There is no view %1 of the search; there are search, search-state.</source>
        <translation>Es gibt keine Ansicht %1 der Suche; es gibt search, search-state.</translation>
    </message>
    <message>
        <source>There is no view %1; there are %2.</source>
        <translation>Es gibt keine Ansicht %1; es gibt %2.</translation>
    </message>
    <message>
        <source>There is nothing to post: no line moves any stock.</source>
        <translation>Es gibt nichts zu buchen: Keine Position bewegt Bestand.</translation>
    </message>
    <message>
        <source>There is too little of %1%2 at %3: %4 is there, %5 is needed.</source>
        <translation>Von %1%2 ist an %3 zu wenig da: %4 vorhanden, %5 nötig.</translation>
    </message>
    <message>
        <source>This comment was withdrawn already.</source>
        <translation>Dieser Kommentar wurde schon zurückgezogen.</translation>
    </message>
    <message>
        <source>This is no address of a centre (%1); give one such as postgresql://me@server/opsdesk?sslmode=verify-full.</source>
        <translation>Das ist keine Adresse einer Zentrale (%1); eine angeben wie postgresql://me@server/opsdesk?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>This is no address of a database (%1); give one such as postgresql://me@server/opsdesk?sslmode=verify-full.</source>
        <translation>Das ist keine Adresse einer Datenbank (%1); eine angeben wie postgresql://me@server/opsdesk?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>This was said by %1; only they can withdraw it.</source>
        <translation>Das hat %1 geschrieben; nur diese Person kann es zurückziehen.</translation>
    </message>
    <message>
        <source>User %1 holds roles that one person may not combine (%2).</source>
        <translation>%1 hat Rollen, die eine Person nicht vereinen darf (%2).</translation>
    </message>
    <message>
        <source>User %1 is disabled; an administrator can enable it.</source>
        <translation>%1 ist gesperrt; die Administration kann entsperren.</translation>
    </message>
    <message>
        <source>User %1 would hold roles that one person may not combine (%2).</source>
        <translation>%1 hätte Rollen, die eine Person nicht vereinen darf (%2).</translation>
    </message>
    <message>
        <source>View %1 has no column %2; it has %3.</source>
        <translation>Die Ansicht %1 hat keine Spalte %2; sie hat %3.</translation>
    </message>
    <message>
        <source>What arrived of “%1” is not what was announced; attach it again.</source>
        <translation>Was von „%1“ ankam, ist nicht, was angekündigt war; noch einmal anhängen.</translation>
    </message>
    <message>
        <source>What comes in of %1 cannot be worth less than nothing.</source>
        <translation>Was von %1 hereinkommt, kann nicht weniger als nichts wert sein.</translation>
    </message>
    <message>
        <source>What was measured begins with its total, and has %1 groups and %2 items at most.</source>
        <translation>Das Gemessene beginnt mit der Gesamtsumme und hat höchstens %1 Gruppen und %2 Artikel.</translation>
    </message>
    <message>
        <source>You saw a quantity of %1; now it is %2. Look at it again.</source>
        <translation>Sie haben die Menge %1 gesehen; jetzt ist sie %2. Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>You saw an amount of %1; now it is %2. Look at it again.</source>
        <translation>Sie haben den Betrag %1 gesehen; jetzt ist er %2. Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>You saw version %1%2; now it is version %3%4 and %5. Look at it again.</source>
        <translation>Sie haben Version %1%2 gesehen; jetzt ist es Version %3%4 mit dem Status „%5“. Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>break_kind must be all_units or incremental, not %1.</source>
        <translation>break_kind muss all_units oder incremental sein, nicht %1.</translation>
    </message>
    <message>
        <source>closed_days must be days or ranges such as 2012-01-21..2012-02-05;2012-12-25, not %1.</source>
        <translation>closed_days muss aus Tagen oder Zeiträumen bestehen wie 2012-01-21..2012-02-05;2012-12-25, nicht %1.</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>decimals</translation>
    </message>
    <message>
        <source>fill_rate</source>
        <translation>fill_rate</translation>
    </message>
    <message>
        <source>lead_time_days must be from 1 to %1, not %2.</source>
        <translation>lead_time_days muss zwischen 1 und %1 liegen, nicht %2.</translation>
    </message>
    <message>
        <source>maximum must be 0, for any, or at least the minimum of %1, not %2.</source>
        <translation>maximum muss 0 (beliebig) sein oder mindestens die Mindestmenge von %1, nicht %2.</translation>
    </message>
    <message>
        <source>maximum must be from 0, for any, to %1, not %2.</source>
        <translation>maximum muss zwischen 0 (beliebig) und %1 liegen, nicht %2.</translation>
    </message>
    <message>
        <source>minimum_order must be from 0, for none, to %1 minor units.</source>
        <translation>minimum_order muss zwischen 0 (kein Mindestwert) und %1 kleinsten Währungseinheiten liegen.</translation>
    </message>
    <message>
        <source>order_days must be weekdays such as mon,thu, not %1.</source>
        <translation>order_days muss aus Wochentagen bestehen wie mon,thu, nicht %1.</translation>
    </message>
    <message>
        <source>price_breaks must be %1 steps at most such as 200:475;500:450, quantities rising and prices in minor units falling from below %2, not %3.</source>
        <translation>price_breaks muss aus höchstens %1 Stufen bestehen wie 200:475;500:450, mit steigenden Mengen und Preisen in kleinsten Währungseinheiten, die von unter %2 fallen, nicht %3.</translation>
    </message>
    <message>
        <source>review_days must be from 1 to %1, not %2.</source>
        <translation>review_days muss zwischen 1 und %1 liegen, nicht %2.</translation>
    </message>
    <message>
        <source>sha256 must be 64 hexadecimal digits.</source>
        <translation>sha256 muss aus 64 Hexadezimalziffern bestehen.</translation>
    </message>
    <message>
        <source>shelf_life_days must be from 0, for what keeps, to %1, not %2.</source>
        <translation>shelf_life_days muss zwischen 0 (unbegrenzt haltbar) und %1 liegen, nicht %2.</translation>
    </message>
    <message>
        <source>shortage_cost</source>
        <translation>shortage_cost</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; a file that is attached has %3 MB at most. Make it smaller, or say in a comment where it lies.</source>
        <translation>„%1“ hat %2 Bytes; eine angehängte Datei hat höchstens %3 MB. Verkleinern, oder in einem Kommentar sagen, wo sie liegt.</translation>
    </message>
    <message>
        <source>“%1” is being attached by %2.</source>
        <translation>„%1“ wird gerade von %2 angehängt.</translation>
    </message>
    <message>
        <source>“%1” is complete; nothing can be added to it.</source>
        <translation>„%1“ ist vollständig; es lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is no name for a file here: no folders, no control characters, no leading dot, %2 bytes at most.</source>
        <translation>„%1“ ist hier kein Dateiname: keine Ordner, keine Steuerzeichen, kein Punkt am Anfang, höchstens %2 Bytes.</translation>
    </message>
    <message>
        <source>“%1” is no span of days such as next 7 days, last 2 weeks or this month.</source>
        <translation>„%1“ ist kein Zeitraum wie next 7 days, last 2 weeks oder this month.</translation>
    </message>
    <message>
        <source>“%1” is not JSON.</source>
        <translation>„%1“ ist kein JSON.</translation>
    </message>
    <message>
        <source>“%1” is not a currency of three capital letters, such as GBP.</source>
        <translation>„%1“ ist keine Währung aus drei Großbuchstaben wie GBP.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not hexadecimal.</source>
        <translation>„%1“ ist nicht hexadezimal.</translation>
    </message>
    <message>
        <source>“%1” is not true or false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>“%1” was attached by %2; only they, or finance by attachment.purge, remove it.</source>
        <translation>„%1“ wurde von %2 angehängt; nur diese Person oder, mit attachment.purge, die Finanzabteilung entfernt die Datei.</translation>
    </message>
    <message>
        <source>“%1” was removed already.</source>
        <translation>„%1“ wurde schon entfernt.</translation>
    </message>
    <message>
        <source>In a foreign currency without a rate, which no limit covers</source>
        <translation>In fremder Währung ohne Kurs; dafür reicht kein Limit</translation>
    </message>
    <message>
        <source>%1 is in %2 and no rate to %3 of %4 or the %5 days before is known, so the goods cannot be valued; have finance note the rate, then receive again.</source>
        <translation>%1 lautet auf %2, und kein Kurs zu %3 vom %4 oder den %5 Tagen davor ist bekannt, daher können die Waren nicht bewertet werden; die Finanzabteilung soll den Kurs eintragen, dann erneut annehmen.</translation>
    </message>
    <message>
        <source>A currency costs one of itself; name two different ones.</source>
        <translation>Eine Währung kostet eins von sich selbst; nennen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>A currency is named by three capital letters such as EUR, not &quot;%1&quot;.</source>
        <translation>Eine Währung wird mit drei Großbuchstaben wie EUR benannt, nicht „%1“.</translation>
    </message>
    <message>
        <source>A rate is above zero, of two different currencies and of no day to come: correct the row.</source>
        <translation>Ein Kurs ist größer als null, von zwei verschiedenen Währungen und von keinem künftigen Tag: Zeile berichtigen.</translation>
    </message>
    <message>
        <source>No rate of %1 can be known yet.</source>
        <translation>Ein Kurs vom %1 kann noch nicht bekannt sein.</translation>
    </message>
    <message>
        <source>The amount is in %1 and no rate to %2 of the last %3 days is known, so your limit cannot be judged; %4 may do it, or somebody notes the rate.</source>
        <translation>Der Betrag lautet auf %1, und kein Kurs zu %2 der letzten %3 Tage ist bekannt, daher lässt sich Ihr Limit nicht prüfen; %4 darf es, oder jemand trägt den Kurs ein.</translation>
    </message>
    <message>
        <source>The rate must be a number above zero with at most six digits after the point, such as 1.0842, not &quot;%1&quot;.</source>
        <translation>Der Kurs muss eine Zahl über null mit höchstens sechs Nachkommastellen sein, etwa 1.0842, nicht „%1“.</translation>
    </message>
    <message>
        <source>Every order is approved by someone else</source>
        <translation>Jede Bestellung wird von jemand anderem genehmigt</translation>
    </message>
    <message>
        <source>%1 comes later than expected: some of it on %2.</source>
        <translation>%1 kommt später als erwartet: ein Teil davon am %2.</translation>
    </message>
    <message>
        <source>%1 gave an approval of %2 already (level %3), for themselves or for %4; this one needs another person.</source>
        <translation>%1 hat schon eine Freigabe von %2 erteilt (Stufe %3), für sich selbst oder für %4; diese braucht eine andere Person.</translation>
    </message>
    <message>
        <source>%1 is %2: nothing more comes with it.</source>
        <translation>%1 ist %2: Damit kommt nichts mehr.</translation>
    </message>
    <message>
        <source>%1 is %2: nothing of it is to come.</source>
        <translation>%1 ist %2: Davon steht nichts mehr aus.</translation>
    </message>
    <message>
        <source>%1 is %2: only a draft is tried on the past.</source>
        <translation>%1 ist %2: Nur ein Entwurf wird an der Vergangenheit erprobt.</translation>
    </message>
    <message>
        <source>%1 is %2: only drafts to the same supplier and node, in the same currency, go together.</source>
        <translation>%1 ist %2: Nur Entwürfe an denselben Lieferanten und Standort, in derselben Währung, lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>%1 is about goods that did not come: they cannot be sent back.</source>
        <translation>%1 betrifft Waren, die nicht gekommen sind: Sie lassen sich nicht zurücksenden.</translation>
    </message>
    <message>
        <source>%1 is for %2; %3 has not that role.</source>
        <translation>%1 ist für %2; %3 hat diese Rolle nicht.</translation>
    </message>
    <message>
        <source>%1 is in %2 and no rate of %3 or the days before is known.</source>
        <translation>%1 lautet auf %2, und kein Kurs vom %3 oder den Tagen davor ist bekannt.</translation>
    </message>
    <message>
        <source>%1 is in %2, the invoice in %3: ask for one in the order&apos;s currency.</source>
        <translation>%1 lautet auf %2, die Rechnung auf %3: eine in der Währung der Bestellung verlangen.</translation>
    </message>
    <message>
        <source>%1 is not %2 any more: propose the change anew.</source>
        <translation>%1 ist nicht mehr %2: Die Änderung neu vorschlagen.</translation>
    </message>
    <message>
        <source>%1 is not about damaged goods: there is nothing to claim.</source>
        <translation>%1 betrifft keine beschädigten Waren: Es gibt nichts zu reklamieren.</translation>
    </message>
    <message>
        <source>%1 is of another supplier, or for another node, than the rest of the shipment.</source>
        <translation>%1 ist von einem anderen Lieferanten oder für einen anderen Standort als der Rest der Sendung.</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing was reached then.</source>
        <translation>%1 steht noch bevor: An diesem Tag ist noch nichts erreicht worden.</translation>
    </message>
    <message>
        <source>%1 was expected on %2 and is not all here.</source>
        <translation>%1 wurde am %2 erwartet und ist nicht vollständig da.</translation>
    </message>
    <message>
        <source>%1 was not tried on the past as it stands; simulate it first, so that you see what it would have asked for.</source>
        <translation>%1 wurde in der jetzigen Fassung nicht an der Vergangenheit erprobt; erst simulieren, damit Sie sehen, was verlangt worden wäre.</translation>
    </message>
    <message>
        <source>%1 with the control number %2 was read already, as %3.</source>
        <translation>%1 mit der Kontrollnummer %2 wurde schon gelesen, als %3.</translation>
    </message>
    <message>
        <source>A bank account is agreed to by finance-lead alone.</source>
        <translation>Einem Bankkonto stimmt allein finance-lead zu.</translation>
    </message>
    <message>
        <source>A budget lasts from its first day to its last, %1 days at most.</source>
        <translation>Ein Budget reicht vom ersten bis zum letzten Tag, höchstens %1 Tage.</translation>
    </message>
    <message>
        <source>A change holds from today, %1, or a later day of the next two years.</source>
        <translation>Eine Änderung gilt ab heute, dem %1, oder einem späteren Tag der nächsten zwei Jahre.</translation>
    </message>
    <message>
        <source>A charge is one of %1, not &quot;%2&quot;.</source>
        <translation>Die Art der Nebenkosten ist eine von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>A contact has a name.</source>
        <translation>Ein Ansprechpartner hat einen Namen.</translation>
    </message>
    <message>
        <source>A message could not be taken: %1</source>
        <translation>Eine Nachricht ließ sich nicht übernehmen: %1</translation>
    </message>
    <message>
        <source>A message has at most %1 bytes.</source>
        <translation>Eine Nachricht hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>A milestone is one of %1, not &quot;%2&quot;.</source>
        <translation>Ein Meilenstein ist eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>A policy has 1 to %1 rules.</source>
        <translation>Eine Richtlinie hat 1 bis %1 Regeln.</translation>
    </message>
    <message>
        <source>A shipment has the supplier&apos;s number as reference, and lines.</source>
        <translation>Eine Sendung hat die Nummer des Lieferanten als reference, und Positionen.</translation>
    </message>
    <message>
        <source>A split names some of the lines, and leaves some.</source>
        <translation>Eine Teilung nennt einige der Positionen und lässt andere übrig.</translation>
    </message>
    <message>
        <source>An amendment names the lines that change, or new ones.</source>
        <translation>Ein Nachtrag nennt die Positionen, die sich ändern, oder neue.</translation>
    </message>
    <message>
        <source>An appointment is today or later.</source>
        <translation>Ein Termin liegt heute oder später.</translation>
    </message>
    <message>
        <source>An approval must name the version of the policy that you saw: give expected.version.</source>
        <translation>Eine Freigabe muss die Fassung der Richtlinie nennen, die Sie gesehen haben: expected.version angeben.</translation>
    </message>
    <message>
        <source>An approval of %1 is overdue: %2 hours were given, level %3.</source>
        <translation>Eine Freigabe von %1 ist überfällig: Gegeben waren %2 Stunden, Stufe %3.</translation>
    </message>
    <message>
        <source>An edit names the new lines, the new date expected_on, terms, or all of them.</source>
        <translation>Eine Bearbeitung nennt die neuen Positionen, den neuen Termin expected_on, terms oder alles davon.</translation>
    </message>
    <message>
        <source>An incoterm is one of %1, not &quot;%2&quot;.</source>
        <translation>Ein Incoterm ist einer von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>An invoice is of today or earlier, and due on its day or later.</source>
        <translation>Eine Rechnung ist von heute oder früher und an ihrem Tag oder später fällig.</translation>
    </message>
    <message>
        <source>An order has at most %1 charges.</source>
        <translation>Eine Bestellung hat höchstens %1 Nebenkosten.</translation>
    </message>
    <message>
        <source>Bill %1 for %2 of %3 was entered already, as %4.</source>
        <translation>Rechnung %1 über %2 zu %3 ist schon erfasst, als %4.</translation>
    </message>
    <message>
        <source>Every rule has a name: the approver reads it as the reason.</source>
        <translation>Jede Regel hat einen Namen: Wer freigibt, liest ihn als Grund.</translation>
    </message>
    <message>
        <source>Give the policy a name that tells it from the one before.</source>
        <translation>Der Richtlinie einen Namen geben, der sie von der vorigen unterscheidet.</translation>
    </message>
    <message>
        <source>Give the supplier&apos;s number of the invoice as reference.</source>
        <translation>Die Nummer der Rechnung beim Lieferanten als reference angeben.</translation>
    </message>
    <message>
        <source>Goods bear a charge by %1, not by &quot;%2&quot;.</source>
        <translation>Waren tragen Nebenkosten nach %1, nicht nach „%2“.</translation>
    </message>
    <message>
        <source>Invoice %1 does not match order and receipt: %2</source>
        <translation>Rechnung %1 stimmt mit Bestellung und Wareneingang nicht überein: %2</translation>
    </message>
    <message>
        <source>Invoice %1 of %2 was entered already, as %3.</source>
        <translation>Rechnung %1 von %2 ist schon erfasst, als %3.</translation>
    </message>
    <message>
        <source>Line %1 cannot be less than the %2 that are here or were given up.</source>
        <translation>Position %1 kann nicht kleiner sein als die %2, die da sind oder aufgegeben wurden.</translation>
    </message>
    <message>
        <source>Line %1 takes %2 more at most: %3 were ordered and %4 are here; %5 is too many. Count again, hold what is too much, or have the buyer order the rest.</source>
        <translation>Position %1 nimmt höchstens noch %2 auf: %3 wurden bestellt und %4 sind da; %5 ist zu viel. Erneut zählen, das Zuviel zurückhalten oder den Einkauf den Rest bestellen lassen.</translation>
    </message>
    <message>
        <source>Lines, charges and tax add up to %1, not to the invoice&apos;s %2: what is missing?</source>
        <translation>Positionen, Nebenkosten und Steuer ergeben zusammen %1, nicht die %2 der Rechnung: Was fehlt?</translation>
    </message>
    <message>
        <source>Name the drafts whose lines this one is to take over.</source>
        <translation>Die Entwürfe nennen, deren Positionen dieser übernehmen soll.</translation>
    </message>
    <message>
        <source>No approval of %1 is asked for now.</source>
        <translation>Keine Freigabe von %1 wird jetzt verlangt.</translation>
    </message>
    <message>
        <source>No matched invoice is due until %1.</source>
        <translation>Keine abgeglichene Rechnung ist bis %1 fällig.</translation>
    </message>
    <message>
        <source>Nothing called %1 is approved by policy.</source>
        <translation>Nichts namens %1 wird nach Richtlinie freigegeben.</translation>
    </message>
    <message>
        <source>Nothing of %1 was received yet: there are no goods that could bear the bill.</source>
        <translation>Von %1 ist noch nichts eingegangen: Es gibt keine Waren, die die Rechnung tragen könnten.</translation>
    </message>
    <message>
        <source>Nothing of what is proposed differs from what there is.</source>
        <translation>Nichts von dem, was vorgeschlagen ist, weicht vom Vorhandenen ab.</translation>
    </message>
    <message>
        <source>Of line %1 goods are here, at the price agreed: item and price stay; order the rest as a line of its own.</source>
        <translation>Von Position %1 sind Waren da, zum vereinbarten Preis: Artikel und Preis bleiben; den Rest als eigene Position bestellen.</translation>
    </message>
    <message>
        <source>Of line %1 something from above 0 to %2 can be taken out, not %3.</source>
        <translation>Aus Position %1 lässt sich etwas von über 0 bis %2 herausnehmen, nicht %3.</translation>
    </message>
    <message>
        <source>Only the engine completes the chart of accounts.</source>
        <translation>Nur das System vervollständigt den Kontenplan.</translation>
    </message>
    <message>
        <source>Only the engine keeps the time of approvals.</source>
        <translation>Nur das System überwacht die Zeit von Freigaben.</translation>
    </message>
    <message>
        <source>Only the engine keeps timers.</source>
        <translation>Nur das System führt Zeitgeber.</translation>
    </message>
    <message>
        <source>Only the engine looks for late orders.</source>
        <translation>Nur das System sucht nach verspäteten Bestellungen.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; must ask for 1 to %2 approvals under at most %3 conditions.</source>
        <translation>Regel „%1“ muss 1 bis %2 Freigaben unter höchstens %3 Bedingungen verlangen.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: &quot;%2&quot; is no condition. Write a fact, a comparison and a value, such as amount &gt; 5000.00; the facts stand in docs/approvals.md.</source>
        <translation>Regel „%1“: „%2“ ist keine Bedingung. Eine Tatsache, einen Vergleich und einen Wert schreiben, etwa amount &gt; 5000.00; die Tatsachen stehen in docs/approvals.md.</translation>
    </message>
    <message>
        <source>Say in a note how it ended, for whoever meets the like again.</source>
        <translation>In einer Bemerkung sagen, wie es ausging, für alle, die Ähnliches wieder antreffen.</translation>
    </message>
    <message>
        <source>Say in a note why, for whoever audits it.</source>
        <translation>In einer Bemerkung sagen, warum, für alle, die es prüfen.</translation>
    </message>
    <message>
        <source>Shipment %1 was announced already, as %2.</source>
        <translation>Sendung %1 ist schon angekündigt, als %2.</translation>
    </message>
    <message>
        <source>Supplier %1 does not sell %2.</source>
        <translation>Lieferant %1 verkauft %2 nicht.</translation>
    </message>
    <message>
        <source>The account has no holder, or its check digits are wrong: compare it with the supplier&apos;s letter.</source>
        <translation>Das Konto hat keinen Inhaber, oder seine Prüfziffern sind falsch: Mit dem Schreiben des Lieferanten vergleichen.</translation>
    </message>
    <message>
        <source>The amount of a budget must not be below zero, nor too large to be kept.</source>
        <translation>Der Betrag eines Budgets darf weder unter null liegen noch zu groß sein, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The bill is in %1 and no rate of %2 or the days before is known.</source>
        <translation>Die Rechnung lautet auf %1, und kein Kurs vom %2 oder den Tagen davor ist bekannt.</translation>
    </message>
    <message>
        <source>The budget for %1 has %2 left and %3 takes %4: somebody without a limit may approve it, or finance raises the budget.</source>
        <translation>Vom Budget für %1 sind %2 übrig, und %3 beansprucht %4: Jemand ohne Grenze darf es genehmigen, oder die Finanzabteilung erhöht das Budget.</translation>
    </message>
    <message>
        <source>The credit must be from 0 to what was claimed, %1, not %2.</source>
        <translation>Die Gutschrift muss zwischen 0 und dem Reklamierten, %1, liegen, nicht %2.</translation>
    </message>
    <message>
        <source>The goods of %1 are held: accept them or send them back.</source>
        <translation>Die Waren von %1 sind zurückgehalten: annehmen oder zurücksenden.</translation>
    </message>
    <message>
        <source>The stock of %1 cannot be worth less than nothing.</source>
        <translation>Der Bestand von %1 kann nicht weniger als nichts wert sein.</translation>
    </message>
    <message>
        <source>The supplier has no order %1.</source>
        <translation>Der Lieferant hat keine Bestellung %1.</translation>
    </message>
    <message>
        <source>The supplier will not deliver %1 of %2: find another one.</source>
        <translation>Der Lieferant wird %1 von %2 nicht liefern: einen anderen finden.</translation>
    </message>
    <message>
        <source>There is a change with this id already.</source>
        <translation>Es gibt schon eine Änderung mit dieser Id.</translation>
    </message>
    <message>
        <source>There is a policy with this id already.</source>
        <translation>Es gibt schon eine Richtlinie mit dieser Id.</translation>
    </message>
    <message>
        <source>There is a proposal with this id already.</source>
        <translation>Es gibt schon einen Vorschlag mit dieser Id.</translation>
    </message>
    <message>
        <source>There is a shipment with this id already.</source>
        <translation>Es gibt schon eine Sendung mit dieser Id.</translation>
    </message>
    <message>
        <source>There is an invoice with this id already.</source>
        <translation>Es gibt schon eine Rechnung mit dieser Id.</translation>
    </message>
    <message>
        <source>There is no active user &quot;%1&quot;.</source>
        <translation>Es gibt keinen aktiven Benutzer „%1“.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Es gibt keine Bestellung %1.</translation>
    </message>
    <message>
        <source>There is no other order %1.</source>
        <translation>Es gibt keine andere Bestellung %1.</translation>
    </message>
    <message>
        <source>There is no policy %1.</source>
        <translation>Es gibt keine Richtlinie %1.</translation>
    </message>
    <message>
        <source>There is no shipment %1.</source>
        <translation>Es gibt keine Sendung %1.</translation>
    </message>
    <message>
        <source>There is no stock of %1 that could be worth something else.</source>
        <translation>Es gibt keinen Bestand von %1, der etwas anderes wert sein könnte.</translation>
    </message>
    <message>
        <source>This approval of %1 is for %2 (%3).</source>
        <translation>Diese Freigabe von %1 ist für %2 (%3).</translation>
    </message>
    <message>
        <source>You gave an approval of %1 already (level %2); this one needs another person.</source>
        <translation>Sie haben schon eine Freigabe von %1 erteilt (Stufe %2); diese braucht eine andere Person.</translation>
    </message>
    <message>
        <source>payment_days must be from 0 to %1, not %2.</source>
        <translation>payment_days muss zwischen 0 und %1 liegen, nicht %2.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not agreed with the supplier: the order is %3.</source>
        <translation>Zeile %1 von %2 ist mit dem Lieferanten nicht vereinbart: Die Bestellung ist %3.</translation>
    </message>
    <message>
        <source>%1 has no such line.</source>
        <translation>%1 hat keine solche Position.</translation>
    </message>
    <message>
        <source>%1 is %2: nothing is paid before somebody else has approved it.</source>
        <translation>%1 ist %2: Gezahlt wird erst, wenn jemand anderes freigegeben hat.</translation>
    </message>
    <message>
        <source>%1 is expected by %2 anyway; name a day before it.</source>
        <translation>%1 wird ohnehin zum %2 erwartet; nennen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>%1 is expected on %2 and was asked for by %3: has the supplier answered?</source>
        <translation>%1 wird am %2 erwartet und wurde zum %3 erbeten: Hat der Lieferant geantwortet?</translation>
    </message>
    <message>
        <source>%1 is ordered from %2 already.</source>
        <translation>%1 ist schon bei %2 bestellt.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 is invoiced, %4 was agreed and not billed before.</source>
        <translation>%1 von %2: %3 ist berechnet, %4 war vereinbart und noch nicht berechnet.</translation>
    </message>
    <message>
        <source>%1: %2 are invoiced, %3 were received and not invoiced before.</source>
        <translation>%1: %2 sind berechnet, %3 kamen an und sind noch nicht berechnet.</translation>
    </message>
    <message>
        <source>%1: the price is %2, %3 was agreed.</source>
        <translation>%1: Der Preis ist %2, vereinbart war %3.</translation>
    </message>
    <message>
        <source>A group begins before the one before it ended.</source>
        <translation>Eine Gruppe beginnt, bevor die vorige endet.</translation>
    </message>
    <message>
        <source>A group ends that did not begin, or within a transaction.</source>
        <translation>Eine Gruppe endet, die nicht begann, oder mitten in einer Nachricht.</translation>
    </message>
    <message>
        <source>A piece with the serial number %1 of the item in line %2 came before; look which of the two is wrong.</source>
        <translation>Ein Stück mit der Seriennummer %1 des Artikels in Position %2 kam schon; prüfen Sie, welches falsch ist.</translation>
    </message>
    <message>
        <source>A rule is for an item or for a category, not for both.</source>
        <translation>Eine Regel gilt für einen Artikel oder eine Warengruppe, nicht für beides.</translation>
    </message>
    <message>
        <source>A second ISA stands within the interchange; send each by itself.</source>
        <translation>Ein zweites ISA steht in der Übertragung; senden Sie jede für sich.</translation>
    </message>
    <message>
        <source>A segment %1 does not belong outside of ST and SE.</source>
        <translation>Ein Segment %1 gehört nicht außerhalb von ST und SE.</translation>
    </message>
    <message>
        <source>A transaction begins outside of a group, or within another one.</source>
        <translation>Eine Nachricht beginnt außerhalb einer Gruppe oder in einer anderen.</translation>
    </message>
    <message>
        <source>A transaction ends that did not begin.</source>
        <translation>Eine Nachricht endet, die nicht begann.</translation>
    </message>
    <message>
        <source>GE speaks of %1 transactions, there are %2: something is missing.</source>
        <translation>GE nennt %1 Nachrichten, es sind %2: Etwas fehlt.</translation>
    </message>
    <message>
        <source>IEA has the control number %1, its ISA %2.</source>
        <translation>IEA hat die Kontrollnummer %1, ihr ISA %2.</translation>
    </message>
    <message>
        <source>IEA speaks of %1 groups, there are %2: something is missing.</source>
        <translation>IEA nennt %1 Gruppen, es sind %2: Etwas fehlt.</translation>
    </message>
    <message>
        <source>Line %1 names a serial number twice, or an empty one; scan the pieces again.</source>
        <translation>Position %1 nennt eine Seriennummer doppelt oder eine leere; scannen Sie die Stücke erneut.</translation>
    </message>
    <message>
        <source>Line %1 of %2 says not how much is sent.</source>
        <translation>Position %1 von %2 sagt nicht, wie viel gesendet wird.</translation>
    </message>
    <message>
        <source>No account is known of %1: propose one (supplier_change.propose), or withdraw the proposal and leave them out.</source>
        <translation>Von %1 ist kein Konto bekannt: Schlagen Sie eines vor (supplier_change.propose), oder ziehen Sie den Zahlungsvorschlag zurück und lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Of line %1 %2 came and %3 serial numbers are named; each piece has one.</source>
        <translation>Von Position %1 kamen %2, genannt sind %3 Seriennummern; jedes Stück hat eine.</translation>
    </message>
    <message>
        <source>Opsdesk takes 855 and 856; this is another message.</source>
        <translation>Opsdesk nimmt 855 und 856; dies ist eine andere Nachricht.</translation>
    </message>
    <message>
        <source>SE has the control number %1, its ST %2.</source>
        <translation>SE hat die Kontrollnummer %1, ihr ST %2.</translation>
    </message>
    <message>
        <source>SE speaks of %1 segments, there are %2: something is missing.</source>
        <translation>SE nennt %1 Segmente, es sind %2: Etwas fehlt.</translation>
    </message>
    <message>
        <source>Something stands behind the IEA segment; send each interchange by itself.</source>
        <translation>Hinter dem Segment IEA steht noch etwas; senden Sie jede Übertragung für sich.</translation>
    </message>
    <message>
        <source>The bank has to know who pays: have finance set company_name and company_account (setting.set) first.</source>
        <translation>Die Bank muss wissen, wer zahlt: Die Finanzabteilung setzt zuerst company_name und company_account (setting.set).</translation>
    </message>
    <message>
        <source>The interchange ends within a group or a transaction.</source>
        <translation>Die Übertragung endet mitten in einer Gruppe oder Nachricht.</translation>
    </message>
    <message>
        <source>There is no order with the number %1.</source>
        <translation>Es gibt keine Bestellung mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no payment proposal %1.</source>
        <translation>Es gibt keinen Zahlungsvorschlag %1.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; of buying.</source>
        <translation>Es gibt keine Einstellung „%1“ des Einkaufs.</translation>
    </message>
    <message>
        <source>How much more than ordered is received, of the quantity of a line</source>
        <translation>Wie viel mehr als bestellt angenommen wird, gemessen an der Menge der Zeile</translation>
    </message>
    <message>
        <source>How much more than was approved an order may cost without being approved again</source>
        <translation>Um wie viel eine Bestellung teurer werden darf als genehmigt, ohne erneut genehmigt zu werden</translation>
    </message>
    <message>
        <source>How much dearer than agreed an invoice may be</source>
        <translation>Um wie viel eine Rechnung teurer sein darf als vereinbart</translation>
    </message>
    <message>
        <source>How much more than was received an invoice may ask for</source>
        <translation>Wie viel mehr als angenommen eine Rechnung fordern darf</translation>
    </message>
    <message>
        <source>The currency by which rates of two others are found</source>
        <translation>Die Währung, über die Kurse zweier anderer gefunden werden</translation>
    </message>
    <message>
        <source>What suppliers and the bank know the company as</source>
        <translation>Unter welchem Namen Lieferanten und Bank das Unternehmen kennen</translation>
    </message>
    <message>
        <source>Where the company is, on what it sends; lines apart by semicolons</source>
        <translation>Wo das Unternehmen sitzt, für das, was es verschickt; Zeilen durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>The account that suppliers are paid from: its IBAN</source>
        <translation>Das Konto, von dem Lieferanten bezahlt werden: seine IBAN</translation>
    </message>
    <message>
        <source>The BIC of that account&apos;s bank</source>
        <translation>Der BIC der Bank dieses Kontos</translation>
    </message>
    <message>
        <source>What trading partners know the company as in EDI</source>
        <translation>Unter welcher Kennung Handelspartner das Unternehmen im EDI kennen</translation>
    </message>
    <message>
        <source>A blind count names the lines that were counted.</source>
        <translation>Eine Blindzählung nennt die Positionen, die gezählt wurden.</translation>
    </message>
    <message>
        <source>Give at least one of minimum_order, review_days, order_days, closed_days, container_volume, container_weight and language.</source>
        <translation>Mindestens eines angeben: minimum_order, review_days, order_days, closed_days, container_volume, container_weight, language.</translation>
    </message>
    <message>
        <source>Orders are written in one of %1, not in &quot;%2&quot;.</source>
        <translation>Bestellungen werden in einer von %1 geschrieben, nicht in „%2“.</translation>
    </message>
    <message>
        <source>%1 is %2: an order is sent once it was approved and released, an amended one once that was approved.</source>
        <translation>%1 ist %2: Eine Bestellung wird gesendet, sobald sie genehmigt und freigegeben ist, eine geänderte, sobald die Änderung genehmigt ist.</translation>
    </message>
    <message>
        <source>Column %1 names no language that orders are written in (%2): the row is taken without it.</source>
        <translation>Spalte %1 nennt keine Sprache, in der Bestellungen geschrieben werden (%2): Die Zeile wird ohne sie übernommen.</translation>
    </message>
    <message>
        <source>Name the order whose goods bear the charge: no line does.</source>
        <translation>Nennen Sie die Bestellung, deren Ware die Kosten trägt: Keine Zeile nennt eine.</translation>
    </message>
    <message>
        <source>The setting %1 is &quot;%2&quot; by now: look again, then decide.</source>
        <translation>Die Einstellung %1 ist inzwischen „%2“: Sehen Sie noch einmal nach und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>When customers get back what they paid for shipping: none, when_all or outbound</source>
        <translation>Wann Kunden zurückbekommen, was sie für Versand zahlten: none, when_all oder outbound</translation>
    </message>
    <message>
        <source>Above which amount in the currency of the books a refund is held until somebody releases it</source>
        <translation>Über welchem Betrag in Buchwährung eine Erstattung angehalten wird, bis jemand sie freigibt</translation>
    </message>
    <message>
        <source>From which score on signs of abuse hold refunds, of 100</source>
        <translation>Ab welcher Punktzahl von 100 Anzeichen von Missbrauch Erstattungen anhalten</translation>
    </message>
    <message>
        <source>How many orders of a customer a rate of returns takes to say anything</source>
        <translation>Wie viele Aufträge eines Kunden eine Retourenquote braucht, um etwas zu sagen</translation>
    </message>
    <message>
        <source>How many times everybody&apos;s rate of returns is too much</source>
        <translation>Das Wievielfache der allgemeinen Retourenquote zu viel ist</translation>
    </message>
    <message>
        <source>How many times the average return of a channel is a large one</source>
        <translation>Das Wievielfache der durchschnittlichen Retoure eines Kanals groß ist</translation>
    </message>
    <message>
        <source>After which share of the window goods that were used come back late, in percent</source>
        <translation>Nach welchem Anteil der Frist, in Prozent, gebrauchte Ware spät zurückkommt</translation>
    </message>
    <message>
        <source>How many days goods are usually taken back</source>
        <translation>Wie viele Tage Ware üblicherweise zurückgenommen wird</translation>
    </message>
    <message>
        <source>How many refunds without goods a year make a signal</source>
        <translation>Wie viele Erstattungen ohne Ware im Jahr ein Anzeichen sind</translation>
    </message>
    <message>
        <source>How many times a year goods that did not arrive make a signal</source>
        <translation>Wie oft im Jahr nicht angekommene Ware ein Anzeichen ist</translation>
    </message>
    <message>
        <source>Return classes that are often worn or used once and sent back, with commas between them</source>
        <translation>Rückgabeklassen, die oft einmal getragen oder benutzt zurückgesandt werden, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot go from account %2 to %3: one of them is explained row by row.</source>
        <translation>„%1“ kann nicht von Konto %2 zu %3 wechseln: eines davon wird Zeile für Zeile erklärt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered by %2, not &quot;%3&quot;.</source>
        <translation>„%1“ wird mit %2 beantwortet, nicht mit „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice.</source>
        <translation>„%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>%1 and %2 differ in item or reason: those approved together are of one.</source>
        <translation>%1 und %2 unterscheiden sich in Artikel oder Grund: zusammen Genehmigtes muss darin gleich sein.</translation>
    </message>
    <message>
        <source>%1 can still come.</source>
        <translation>%1 kann noch kommen.</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 open. Settle them, or leave it soft closed.</source>
        <translation>%1 kann nicht abgeschlossen werden: %2 offen. Erledigen Sie sie, oder lassen Sie den Monat vorläufig abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 cannot be soft closed: %2 open. Settle them, or name each with a reason.</source>
        <translation>%1 kann nicht vorläufig abgeschlossen werden: %2 offen. Erledigen Sie sie, oder nennen Sie jedes mit einem Grund.</translation>
    </message>
    <message>
        <source>%1 for %2 %3 is to be sent by %4.</source>
        <translation>%1 über %2 %3 ist bis %4 zu senden.</translation>
    </message>
    <message>
        <source>%1 has a score of %2. %3</source>
        <translation>%1 hat eine Punktzahl von %2. %3</translation>
    </message>
    <message>
        <source>%1 has no line %2 with an item.</source>
        <translation>%1 hat keine Zeile %2 mit einem Artikel.</translation>
    </message>
    <message>
        <source>%1 is %2: earlier months are closed before later ones.</source>
        <translation>%1 ist %2: frühere Monate werden vor späteren abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is %2: it cannot be approved now.</source>
        <translation>%1 ist %2: jetzt kann es nicht genehmigt werden.</translation>
    </message>
    <message>
        <source>%1 is %2: nothing is refunded for it.</source>
        <translation>%1 ist %2: dafür wird nichts erstattet.</translation>
    </message>
    <message>
        <source>%1 is about the same and waits as well: mend that one.</source>
        <translation>%1 handelt von demselben und wartet ebenfalls: berichtigen Sie jene.</translation>
    </message>
    <message>
        <source>%1 is booked in a month that is closed: the decision stands.</source>
        <translation>%1 ist in einem abgeschlossenen Monat gebucht: die Entscheidung bleibt.</translation>
    </message>
    <message>
        <source>%1 is closed after it: open the later months first.</source>
        <translation>%1 ist danach abgeschlossen: öffnen Sie zuerst die späteren Monate.</translation>
    </message>
    <message>
        <source>%1 is closed: value what is owed before a month closes.</source>
        <translation>%1 ist abgeschlossen: bewerten Sie Geschuldetes, bevor ein Monat schließt.</translation>
    </message>
    <message>
        <source>%1 is confirmed: look at who sells %2 and at what becomes of what comes back.</source>
        <translation>%1 ist bestätigt: sehen Sie nach, wer %2 verkauft und was aus Zurückgekommenem wird.</translation>
    </message>
    <message>
        <source>%1 is in %2 and no rate of its day or of today is known.</source>
        <translation>%1 ist in %2, und weder von seinem Tag noch von heute ist ein Kurs bekannt.</translation>
    </message>
    <message>
        <source>%1 is named twice: give its quantity once.</source>
        <translation>%1 ist zweimal genannt: geben Sie die Menge einmal an.</translation>
    </message>
    <message>
        <source>%1 is of another customer, channel or currency; make a return for each.</source>
        <translation>%1 gehört zu einem anderen Kunden, Kanal oder einer anderen Währung; legen Sie für jeden eine Retoure an.</translation>
    </message>
    <message>
        <source>%1 is priced in %2, the return is in %3.</source>
        <translation>%1 hat einen Preis in %2, die Retoure ist in %3.</translation>
    </message>
    <message>
        <source>%1 is yet to come.</source>
        <translation>%1 kommt erst noch.</translation>
    </message>
    <message>
        <source>%1 lasts until %2: it can be closed from the day after.</source>
        <translation>%1 dauert bis %2: ab dem Tag danach kann er abgeschlossen werden.</translation>
    </message>
    <message>
        <source>%1 lists nothing as %2.</source>
        <translation>%1 bietet nichts als %2 an.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) are to be inspected again, by somebody else.</source>
        <translation>%1 von %2 (%3) sind erneut zu prüfen, von jemand anderem.</translation>
    </message>
    <message>
        <source>%1 of %2 inspections found %3 defective: take what is left of it out of sale.</source>
        <translation>%1 von %2 Prüfungen fanden %3 fehlerhaft: nehmen Sie den Rest aus dem Verkauf.</translation>
    </message>
    <message>
        <source>%1 of %2 inspections since the case was opened found defects: too few to take the rest out of sale.</source>
        <translation>%1 von %2 Prüfungen seit Eröffnung des Falls fanden Fehler: zu wenige, um den Rest aus dem Verkauf zu nehmen.</translation>
    </message>
    <message>
        <source>%1 of %2 is held by this case: say in isolated whether it goes back into sale (release) or to the damaged goods (damaged).</source>
        <translation>%1 von %2 hält dieser Fall fest: sagen Sie in isolated, ob es in den Verkauf zurückgeht (release) oder zur beschädigten Ware (damaged).</translation>
    </message>
    <message>
        <source>%1 says that it paid back %2 for %3, of which %4 could be given back: %5 %6 too much.</source>
        <translation>%1 sagt, es habe %2 für %3 erstattet, wovon %4 erstattet werden konnte: %5 %6 zu viel.</translation>
    </message>
    <message>
        <source>%1 takes back goods of several orders, or of none that is known: name one.</source>
        <translation>%1 nimmt Ware mehrerer Aufträge zurück, oder keines bekannten: nennen Sie einen.</translation>
    </message>
    <message>
        <source>%1 was exchanged already.</source>
        <translation>%1 wurde bereits umgetauscht.</translation>
    </message>
    <message>
        <source>%1 was not bought with %2.</source>
        <translation>%1 wurde nicht mit %2 gekauft.</translation>
    </message>
    <message>
        <source>A journal has at most %1 lines.</source>
        <translation>Eine Buchung hat höchstens %1 Zeilen.</translation>
    </message>
    <message>
        <source>A journal has lines.</source>
        <translation>Eine Buchung hat Zeilen.</translation>
    </message>
    <message>
        <source>A journal is of kind manual or opening.</source>
        <translation>Eine Buchung ist von der Art manual oder opening.</translation>
    </message>
    <message>
        <source>A journal is of today or an earlier day.</source>
        <translation>Eine Buchung ist von heute oder einem früheren Tag.</translation>
    </message>
    <message>
        <source>A label names its carrier and the parcel&apos;s number.</source>
        <translation>Ein Etikett nennt seinen Frachtführer und die Nummer des Pakets.</translation>
    </message>
    <message>
        <source>A listing names its channel, the code there, and the SKU or the parts that it is.</source>
        <translation>Ein Angebot nennt seinen Kanal, den Code dort und die SKU oder die Teile, die es ist.</translation>
    </message>
    <message>
        <source>A message is an order, a refund, a return or a settlement.</source>
        <translation>Eine Nachricht ist ein Auftrag, eine Erstattung, eine Retoure oder eine Abrechnung.</translation>
    </message>
    <message>
        <source>A policy needs a rule: without one nothing is taken back.</source>
        <translation>Eine Richtlinie braucht eine Regel: ohne eine wird nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>A return comes by ship_back, drop_off or to_vendor, or is for keep.</source>
        <translation>Eine Retoure kommt als ship_back, drop_off oder to_vendor, oder bleibt beim Kunden (keep).</translation>
    </message>
    <message>
        <source>A rule names two different accounts.</source>
        <translation>Eine Regel nennt zwei verschiedene Konten.</translation>
    </message>
    <message>
        <source>A second look is at all of what the first one was at.</source>
        <translation>Eine zweite Prüfung gilt allem, was die erste ansah.</translation>
    </message>
    <message>
        <source>A serial number is that of one piece.</source>
        <translation>Eine Seriennummer gehört zu einem Stück.</translation>
    </message>
    <message>
        <source>A tax code is of figures, capital letters and hyphens.</source>
        <translation>Ein Steuercode besteht aus Ziffern, Großbuchstaben und Bindestrichen.</translation>
    </message>
    <message>
        <source>Account %1 %2 moves only with what it stands for: correct that instead.</source>
        <translation>Konto %1 %2 bewegt sich nur mit dem, wofür es steht: berichtigen Sie stattdessen dieses.</translation>
    </message>
    <message>
        <source>Account %1 %2 takes no entries any more.</source>
        <translation>Konto %1 %2 nimmt keine Buchungen mehr an.</translation>
    </message>
    <message>
        <source>Account %1 is of kind %2 in the shared chart.</source>
        <translation>Konto %1 ist im gemeinsamen Plan von der Art %2.</translation>
    </message>
    <message>
        <source>Account %1 is of kind %2; here it must be an account of kind %3.</source>
        <translation>Konto %1 ist von der Art %2; hier muss es ein Konto der Art %3 sein.</translation>
    </message>
    <message>
        <source>All rules are as they were: nothing would change.</source>
        <translation>Alle Regeln sind wie zuvor: nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>An account has a name.</source>
        <translation>Ein Konto hat einen Namen.</translation>
    </message>
    <message>
        <source>An account is an asset, liability, equity, income or expense.</source>
        <translation>Ein Konto ist Vermögen, Schuld, Eigenkapital, Ertrag oder Aufwand.</translation>
    </message>
    <message>
        <source>An amount of %1 is too large to be kept.</source>
        <translation>Ein Betrag von %1 ist zu groß, um geführt zu werden.</translation>
    </message>
    <message>
        <source>Answer &quot;%1&quot;, which checklist %2 asks.</source>
        <translation>Beantworten Sie „%1“, wonach Prüfliste %2 fragt.</translation>
    </message>
    <message>
        <source>By the answer to &quot;%1&quot; the goods are %2 at best, not %3.</source>
        <translation>Nach der Antwort auf „%1“ ist die Ware bestenfalls %2, nicht %3.</translation>
    </message>
    <message>
        <source>Checklist %1 does not ask &quot;%2&quot;.</source>
        <translation>Prüfliste %1 fragt nicht nach „%2“.</translation>
    </message>
    <message>
        <source>Checklist %1: each question has words and two answers or more.</source>
        <translation>Prüfliste %1: jede Frage hat einen Wortlaut und zwei oder mehr Antworten.</translation>
    </message>
    <message>
        <source>Debits are %1, credits %2: they must be the same.</source>
        <translation>Soll ist %1, Haben %2: sie müssen gleich sein.</translation>
    </message>
    <message>
        <source>Each checklist needs a name and questions.</source>
        <translation>Jede Prüfliste braucht einen Namen und Fragen.</translation>
    </message>
    <message>
        <source>Each rule needs a name, in words that the customer may be told.</source>
        <translation>Jede Regel braucht einen Namen, in Worten, die dem Kunden gesagt werden dürfen.</translation>
    </message>
    <message>
        <source>Give the channel&apos;s own key of the refund as reference.</source>
        <translation>Geben Sie den Schlüssel des Kanals für die Erstattung als Referenz an.</translation>
    </message>
    <message>
        <source>Give the number of the supplier&apos;s credit note.</source>
        <translation>Geben Sie die Nummer der Gutschrift des Lieferanten an.</translation>
    </message>
    <message>
        <source>Give the payment&apos;s key at the provider as reference.</source>
        <translation>Geben Sie den Schlüssel der Zahlung beim Anbieter als Referenz an.</translation>
    </message>
    <message>
        <source>Goods that are %1 cannot go to &quot;%2&quot;; they can to %3.</source>
        <translation>Ware, die %1 ist, kann nicht zu „%2“; möglich ist %3.</translation>
    </message>
    <message>
        <source>It is in another currency than the books, and no rate of its day is known: import rates first.</source>
        <translation>Es ist in einer anderen Währung als die Bücher, und kein Kurs seines Tages ist bekannt: importieren Sie zuerst Kurse.</translation>
    </message>
    <message>
        <source>It is proposed to be claimed from the vendor already.</source>
        <translation>Es ist bereits zur Reklamation beim Lieferanten vorgeschlagen.</translation>
    </message>
    <message>
        <source>Line %1 has a debit or a credit above zero, and not both.</source>
        <translation>Zeile %1 hat ein Soll oder ein Haben über null, nicht beides.</translation>
    </message>
    <message>
        <source>Line %1 has no inspection %2 that still waits for its disposition.</source>
        <translation>Zeile %1 hat keine Prüfung %2, die noch auf ihre Verfügung wartet.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is a charge: what is given back of shipping goes by `shipping`, other charges by goodwill.</source>
        <translation>Zeile %1 von %2 sind Nebenkosten: Versand wird über `shipping` erstattet, andere Nebenkosten als Kulanz.</translation>
    </message>
    <message>
        <source>Line %1 of %2 still waits for what becomes of it.</source>
        <translation>Zeile %1 von %2 wartet noch darauf, was daraus wird.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; ended on %3.</source>
        <translation>Zeile %1: „%2“ endete am %3.</translation>
    </message>
    <message>
        <source>More of %1 comes back than before, and %2 is open about it: wait for it, or say in override_reason why it is bought all the same.</source>
        <translation>Von %1 kommt mehr zurück als zuvor, und %2 ist dazu offen: warten Sie darauf, oder sagen Sie in override_reason, warum dennoch gekauft wird.</translation>
    </message>
    <message>
        <source>Name a return, by its id as `document`.</source>
        <translation>Nennen Sie eine Retoure mit ihrer Id als `document`.</translation>
    </message>
    <message>
        <source>Name from 1 to %1 write-offs.</source>
        <translation>Nennen Sie 1 bis %1 Ausbuchungen.</translation>
    </message>
    <message>
        <source>Name the line: give its order_line_no or the sku.</source>
        <translation>Nennen Sie die Zeile: geben Sie order_line_no oder die SKU an.</translation>
    </message>
    <message>
        <source>Name the lines of the order that are refunded, or the return.</source>
        <translation>Nennen Sie die Zeilen des Auftrags, die erstattet werden, oder die Retoure.</translation>
    </message>
    <message>
        <source>Name the order that the goods were bought with: give order or order_id.</source>
        <translation>Nennen Sie den Auftrag, mit dem die Ware gekauft wurde: order oder order_id.</translation>
    </message>
    <message>
        <source>Name the order: give its order_id, or its number as order.</source>
        <translation>Nennen Sie den Auftrag: seine order_id, oder seine Nummer als order.</translation>
    </message>
    <message>
        <source>No event is called &quot;%1&quot;; the view posting-rules lists them.</source>
        <translation>Kein Ereignis heißt „%1“; die Sicht posting-rules führt sie auf.</translation>
    </message>
    <message>
        <source>No invoice of the supplier waits to be paid: the credit is set off when one does.</source>
        <translation>Keine Rechnung des Lieferanten wartet auf Zahlung: die Gutschrift wird verrechnet, sobald eine wartet.</translation>
    </message>
    <message>
        <source>No rule of the return policy %1 speaks for the reason &quot;%2&quot; and the condition &quot;%3&quot;.</source>
        <translation>Keine Regel der Rücknahmerichtlinie %1 spricht für den Grund „%2“ und den Zustand „%3“.</translation>
    </message>
    <message>
        <source>Nobody is known who could be claimed from for %1: name the supplier.</source>
        <translation>Niemand ist bekannt, bei dem %1 reklamiert werden könnte: nennen Sie den Lieferanten.</translation>
    </message>
    <message>
        <source>Not all that came with %1 was inspected.</source>
        <translation>Nicht alles, was mit %1 kam, wurde geprüft.</translation>
    </message>
    <message>
        <source>Nothing is left to be given back of %1, or nothing was.</source>
        <translation>Von %1 ist nichts mehr zu erstatten, oder es war nichts.</translation>
    </message>
    <message>
        <source>Nothing of %1 has come; cancel it where nothing will.</source>
        <translation>Von %1 ist nichts gekommen; sagen Sie sie ab, wenn nichts mehr kommt.</translation>
    </message>
    <message>
        <source>Nothing of %1 is available there.</source>
        <translation>Von %1 ist dort nichts verfügbar.</translation>
    </message>
    <message>
        <source>Nothing of %1 is missing.</source>
        <translation>Von %1 fehlt nichts.</translation>
    </message>
    <message>
        <source>Nothing of %1 waits for a disposition.</source>
        <translation>Von %1 wartet nichts auf eine Verfügung.</translation>
    </message>
    <message>
        <source>Nothing of line %1 waits for a disposition.</source>
        <translation>Von Zeile %1 wartet nichts auf eine Verfügung.</translation>
    </message>
    <message>
        <source>Nothing was paid for what is to be refunded of %1, or all of it was given back.</source>
        <translation>Für das, was von %1 zu erstatten ist, wurde nichts bezahlt, oder alles wurde erstattet.</translation>
    </message>
    <message>
        <source>Of %1 more than 0 and at most %2 can be given, not %3.</source>
        <translation>Von %1 können mehr als 0 und höchstens %2 erstattet werden, nicht %3.</translation>
    </message>
    <message>
        <source>Of %1 there must be more than nothing in %2.</source>
        <translation>Von %1 muss in %2 mehr als nichts sein.</translation>
    </message>
    <message>
        <source>Of line %1 %2 came and %3 of it were looked at; %4 cannot be now.</source>
        <translation>Von Zeile %1 kamen %2, davon wurden %3 angesehen; %4 können es jetzt nicht werden.</translation>
    </message>
    <message>
        <source>Of line %1 %2 can be exchanged, not %3: the rest was refunded, exchanged or not bought from us.</source>
        <translation>Von Zeile %1 können %2 umgetauscht werden, nicht %3: der Rest wurde erstattet, umgetauscht oder nicht bei uns gekauft.</translation>
    </message>
    <message>
        <source>Of line %1 of %2 at most %3 can still come back, not %4: %5 were shipped, the rest has come back or was authorised to.</source>
        <translation>Von Zeile %1 von %2 können höchstens %3 noch zurückkommen, nicht %4: %5 wurden versandt, der Rest kam zurück oder ist genehmigt.</translation>
    </message>
    <message>
        <source>Of line %1 of %2 from 0 to %3 can be refunded, not %4.</source>
        <translation>Von Zeile %1 von %2 können 0 bis %3 erstattet werden, nicht %4.</translation>
    </message>
    <message>
        <source>Of the credit %1 can be set off, not %2.</source>
        <translation>Von der Gutschrift können %1 verrechnet werden, nicht %2.</translation>
    </message>
    <message>
        <source>Of what %1 sells %2 lines came back in four weeks where %3 were to be expected.</source>
        <translation>Von dem, was %1 verkauft, kamen in vier Wochen %2 Zeilen zurück, zu erwarten waren %3.</translation>
    </message>
    <message>
        <source>Only the engine notices that months end.</source>
        <translation>Nur die Maschine bemerkt, dass Monate enden.</translation>
    </message>
    <message>
        <source>Only the engine raises and weighs quality cases.</source>
        <translation>Nur die Maschine eröffnet und gewichtet Qualitätsfälle.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: %2 is %3, not &quot;%4&quot;.</source>
        <translation>Regel „%1“: %2 ist %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: days are from 0 to 3660, the fee from 0 to 100 percent, and the amount below which goods are kept is not negative.</source>
        <translation>Regel „%1“: Tage gehen von 0 bis 3660, die Gebühr von 0 bis 100 Prozent, und der Betrag, unter dem Ware behalten wird, ist nicht negativ.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: there is no checklist %2.</source>
        <translation>Regel „%1“: es gibt keine Prüfliste %2.</translation>
    </message>
    <message>
        <source>Say in a note what was found, for whoever meets the like again.</source>
        <translation>Sagen Sie in einer Notiz, was gefunden wurde, für alle, denen Gleiches wieder begegnet.</translation>
    </message>
    <message>
        <source>Say in a note why it is taken back.</source>
        <translation>Sagen Sie in einer Notiz, warum es zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Say in a note why it need not wait.</source>
        <translation>Sagen Sie in einer Notiz, warum es nicht warten muss.</translation>
    </message>
    <message>
        <source>Say in a note why, for whoever proposed it.</source>
        <translation>Sagen Sie in einer Notiz, warum, für den, der es vorschlug.</translation>
    </message>
    <message>
        <source>Say the grade, or answer the checklist.</source>
        <translation>Sagen Sie die Güte, oder beantworten Sie die Prüfliste.</translation>
    </message>
    <message>
        <source>Say what came: give at least one line.</source>
        <translation>Sagen Sie, was kam: mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>Say what came: give line_no or sku.</source>
        <translation>Sagen Sie, was kam: line_no oder sku.</translation>
    </message>
    <message>
        <source>Say what comes back: give at least one line.</source>
        <translation>Sagen Sie, was zurückkommt: mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>Say what goes out instead: give at least one line.</source>
        <translation>Sagen Sie, was stattdessen hinausgeht: mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>Say what grade the goods are.</source>
        <translation>Sagen Sie, welche Güte die Ware hat.</translation>
    </message>
    <message>
        <source>Say what the journal is for, for whoever approves and audits it.</source>
        <translation>Sagen Sie, wofür die Buchung ist, für alle, die sie genehmigen und prüfen.</translation>
    </message>
    <message>
        <source>Say what the supplier answered.</source>
        <translation>Sagen Sie, was der Lieferant antwortete.</translation>
    </message>
    <message>
        <source>Say what was looked at: give at least one line.</source>
        <translation>Sagen Sie, was angesehen wurde: mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>Say which country or region takes the tax.</source>
        <translation>Sagen Sie, welches Land oder Gebiet die Steuer erhebt.</translation>
    </message>
    <message>
        <source>Say why %1 may be open when the month closes.</source>
        <translation>Sagen Sie, warum %1 offen bleiben dürfen, wenn der Monat schließt.</translation>
    </message>
    <message>
        <source>Say why nothing comes back for it: give a reason_code.</source>
        <translation>Sagen Sie, warum dafür nichts zurückkommt: einen reason_code.</translation>
    </message>
    <message>
        <source>Say why the month is opened again, for whoever audits it.</source>
        <translation>Sagen Sie, warum der Monat wieder geöffnet wird, für alle, die ihn prüfen.</translation>
    </message>
    <message>
        <source>Say why the policy is overridden.</source>
        <translation>Sagen Sie, warum von der Richtlinie abgewichen wird.</translation>
    </message>
    <message>
        <source>Shipping is none, when_all or outbound.</source>
        <translation>Versand ist none, when_all oder outbound.</translation>
    </message>
    <message>
        <source>Split off more than nothing and less than all of the %1.</source>
        <translation>Spalten Sie mehr als nichts und weniger als alle der %1 ab.</translation>
    </message>
    <message>
        <source>The books of %1 are damaged: %2 Run `opsdeskd verify`.</source>
        <translation>Die Bücher von %1 sind beschädigt: %2 Führen Sie `opsdeskd verify` aus.</translation>
    </message>
    <message>
        <source>The code of an account is of figures, capital letters, hyphens and points.</source>
        <translation>Der Code eines Kontos besteht aus Ziffern, Großbuchstaben, Bindestrichen und Punkten.</translation>
    </message>
    <message>
        <source>The cost of a label is not negative.</source>
        <translation>Die Kosten eines Etiketts sind nicht negativ.</translation>
    </message>
    <message>
        <source>The cost of the work is not negative.</source>
        <translation>Die Kosten der Arbeit sind nicht negativ.</translation>
    </message>
    <message>
        <source>The credit is expected today or later.</source>
        <translation>Die Gutschrift wird heute oder später erwartet.</translation>
    </message>
    <message>
        <source>The credit must be above 0 and at most what is open, %1, not %2.</source>
        <translation>Die Gutschrift muss über 0 und höchstens so hoch wie das Offene sein, %1, nicht %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be moved out of the way; it would be taken again.</source>
        <translation>Die Datei %1 kann nicht beiseitegelegt werden; sie würde erneut gelesen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written; look whether the folder is there.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden; sehen Sie nach, ob der Ordner da ist.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The goods are claimed with %1, which is %2: it must be brought to its end, the decision cannot be taken back.</source>
        <translation>Die Ware ist mit %1 reklamiert, das %2 ist: es muss zu Ende gebracht werden, die Entscheidung kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The label %1 is neither text nor a PDF.</source>
        <translation>Das Etikett %1 ist weder Text noch ein PDF.</translation>
    </message>
    <message>
        <source>The label of %1 is not base64.</source>
        <translation>Das Etikett von %1 ist kein base64.</translation>
    </message>
    <message>
        <source>The message must say which channel sent it.</source>
        <translation>Die Nachricht muss sagen, welcher Kanal sie sandte.</translation>
    </message>
    <message>
        <source>The method is original or store_credit, not &quot;%1&quot;.</source>
        <translation>Die Methode ist original oder store_credit, nicht „%1“.</translation>
    </message>
    <message>
        <source>The posting map books &quot;%1&quot; to account %2: change that rule first.</source>
        <translation>Der Kontierungsplan bucht „%1“ auf Konto %2: ändern Sie zuerst diese Regel.</translation>
    </message>
    <message>
        <source>The rest of %1 came to another node; all of a return lies at one.</source>
        <translation>Der Rest von %1 kam an einen anderen Standort; alles einer Retoure liegt an einem.</translation>
    </message>
    <message>
        <source>The rest of an opening journal goes to %1 by itself.</source>
        <translation>Der Rest einer Eröffnungsbuchung geht von selbst an %1.</translation>
    </message>
    <message>
        <source>The rule for &quot;%1&quot; was changed since this was proposed: reject it, and have it proposed anew.</source>
        <translation>Die Regel für „%1“ wurde seit dem Vorschlag geändert: lehnen Sie ihn ab und lassen Sie ihn neu machen.</translation>
    </message>
    <message>
        <source>The supplier has no such invoice that is matched, not yet proposed for payment and open.</source>
        <translation>Der Lieferant hat keine solche Rechnung, die abgeglichen, noch nicht zur Zahlung vorgeschlagen und offen ist.</translation>
    </message>
    <message>
        <source>The supplier took claims for %1 until %2: choose another way.</source>
        <translation>Der Lieferant nahm Reklamationen für %1 bis %2 an: wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>There are %1 messages in it: send each on its own, as `opsdeskd channel in` does.</source>
        <translation>Darin sind %1 Nachrichten: senden Sie jede für sich, wie es `opsdeskd channel in` tut.</translation>
    </message>
    <message>
        <source>There is a journal with this id already.</source>
        <translation>Es gibt schon eine Buchung mit dieser Id.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Es gibt schon ein Konto %1.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; in the chart.</source>
        <translation>Im Plan gibt es kein Konto „%1“.</translation>
    </message>
    <message>
        <source>There is no condition %1; choose %2.</source>
        <translation>Es gibt keinen Zustand %1; wählen Sie %2.</translation>
    </message>
    <message>
        <source>There is no disposition %1; choose one of %2.</source>
        <translation>Es gibt keine Verfügung %1; wählen Sie eine von %2.</translation>
    </message>
    <message>
        <source>There is no grade %1; choose %2.</source>
        <translation>Es gibt keine Güte %1; wählen Sie %2.</translation>
    </message>
    <message>
        <source>There is no grade %1; choose one of %2.</source>
        <translation>Es gibt keine Güte %1; wählen Sie eine von %2.</translation>
    </message>
    <message>
        <source>There is no node that could receive returns; define one first.</source>
        <translation>Kein Standort könnte Retouren annehmen; legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;, or more than one.</source>
        <translation>Es gibt keinen Auftrag „%1“, oder mehr als einen.</translation>
    </message>
    <message>
        <source>There is no order, refund, return or settlement in it.</source>
        <translation>Darin ist weder Auftrag noch Erstattung, Retoure oder Abrechnung.</translation>
    </message>
    <message>
        <source>There is no return &quot;%1&quot;, or more than one.</source>
        <translation>Es gibt keine Retoure „%1“, oder mehr als eine.</translation>
    </message>
    <message>
        <source>There is no status %1 of a parcel; choose %2.</source>
        <translation>Es gibt keinen Paketstatus %1; wählen Sie %2.</translation>
    </message>
    <message>
        <source>This is of the kind %1, not %2.</source>
        <translation>Dies ist von der Art %1, nicht %2.</translation>
    </message>
    <message>
        <source>Two rules are called &quot;%1&quot;.</source>
        <translation>Zwei Regeln heißen „%1“.</translation>
    </message>
    <message>
        <source>What %1 is about has come back in the meantime, or was authorised to.</source>
        <translation>Wovon %1 handelt, kam inzwischen zurück oder wurde genehmigt.</translation>
    </message>
    <message>
        <source>You saw version %1 of %2; now it is version %3. Look at it again.</source>
        <translation>Sie sahen Version %1 von %2; jetzt ist es Version %3. Sehen Sie es erneut an.</translation>
    </message>
    <message>
        <source>Payments clearing</source>
        <translation>Zahlungsverrechnung</translation>
    </message>
    <message>
        <source>Channel receivable</source>
        <translation>Forderungen an Kanäle</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>Vorsteuer</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Landed costs accrued</source>
        <translation>Abgegrenzte Bezugskosten</translation>
    </message>
    <message>
        <source>Services accrued</source>
        <translation>Abgegrenzte Leistungen</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>Erstattungsverbindlichkeit</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Output tax</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatzerlöse</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Gewährte Rabatte</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>Berechneter Versand</translation>
    </message>
    <message>
        <source>Restocking fees</source>
        <translation>Rücknahmegebühren</translation>
    </message>
    <message>
        <source>Sales returned</source>
        <translation>Zurückgenommener Umsatz</translation>
    </message>
    <message>
        <source>Landed costs of goods sold</source>
        <translation>Bezugskosten verkaufter Ware</translation>
    </message>
    <message>
        <source>Purchase price variance</source>
        <translation>Einkaufspreisabweichung</translation>
    </message>
    <message>
        <source>Exchange differences</source>
        <translation>Kursdifferenzen</translation>
    </message>
    <message>
        <source>Liquidation losses</source>
        <translation>Verwertungsverluste</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Return shipping</source>
        <translation>Rückversand</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>Aufarbeitung</translation>
    </message>
    <message>
        <source>Channel fees</source>
        <translation>Kanalgebühren</translation>
    </message>
    <message>
        <source>Payment differences</source>
        <translation>Zahlungsdifferenzen</translation>
    </message>
    <message>
        <source>How many of the rises of returns that are told may be chance</source>
        <translation>Wie viele der gemeldeten Anstiege von Retouren Zufall sein dürfen</translation>
    </message>
    <message>
        <source>Fewer return lines in four weeks are never told as a rise</source>
        <translation>Weniger Retourenzeilen in vier Wochen werden nie als Anstieg gemeldet</translation>
    </message>
    <message>
        <source>How much of what came back must be defective at least before the rest is taken out of sale</source>
        <translation>Wie viel des Zurückgekommenen mindestens mangelhaft sein muss, ehe der Rest aus dem Verkauf genommen wird</translation>
    </message>
    <message>
        <source>How many days after a defect came to light suppliers take a claim for it</source>
        <translation>Wie viele Tage nach Bekanntwerden eines Mangels Lieferanten eine Reklamation annehmen</translation>
    </message>
    <message>
        <source>How many days suppliers have to answer a claim</source>
        <translation>Wie viele Tage Lieferanten haben, auf eine Reklamation zu antworten</translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation>Ist alles da?</translation>
    </message>
    <message>
        <source>Is the packaging unopened?</source>
        <translation>Ist die Verpackung ungeöffnet?</translation>
    </message>
    <message>
        <source>Are there signs of use?</source>
        <translation>Gibt es Gebrauchsspuren?</translation>
    </message>
    <message>
        <source>Is it broken?</source>
        <translation>Ist es kaputt?</translation>
    </message>
    <message>
        <source>Is the seal whole?</source>
        <translation>Ist das Siegel heil?</translation>
    </message>
    <message>
        <source>Does it start?</source>
        <translation>Startet es?</translation>
    </message>
    <message>
        <source>Is it free of personal data?</source>
        <translation>Ist es frei von persönlichen Daten?</translation>
    </message>
    <message>
        <source>%1 came later and says what holds.</source>
        <translation>%1 kam später und sagt, was gilt.</translation>
    </message>
    <message>
        <source>%1 is held for %2: nothing goes out for it until that is settled.</source>
        <translation>%1 ist wegen %2 angehalten: dafür geht nichts hinaus, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>%1 was exchanged or refunded: what comes back is owed.</source>
        <translation>%1 wurde umgetauscht oder erstattet: was zurückkommen soll, ist geschuldet.</translation>
    </message>
    <message>
        <source>By &quot;%1&quot; the goods come back.</source>
        <translation>Nach „%1“ kommt die Ware zurück.</translation>
    </message>
    <message>
        <source>Line %1 came in lot &quot;%2&quot; already, and a refund names it: receive other lots as a return of their own.</source>
        <translation>Zeile %1 kam bereits in Charge „%2“, und eine Erstattung nennt sie: Andere Chargen als eigene Rücksendung annehmen.</translation>
    </message>
    <message>
        <source>%1 has not been sold.</source>
        <translation>%1 ist nicht verkauft.</translation>
    </message>
    <message>
        <source>%1 is booked in a month that is closed: the sale stands.</source>
        <translation>%1 ist in einem abgeschlossenen Monat gebucht: Der Verkauf bleibt.</translation>
    </message>
    <message>
        <source>%1 is not with a liquidator.</source>
        <translation>%1 ist bei keinem Verwerter.</translation>
    </message>
    <message>
        <source>%1 was sold with %2 already.</source>
        <translation>%1 wurde schon mit %2 verkauft.</translation>
    </message>
    <message>
        <source>%1 was sold with %2: take that sale back first.</source>
        <translation>%1 wurde mit %2 verkauft: Nehmen Sie erst den Verkauf zurück.</translation>
    </message>
    <message>
        <source>A lot cannot be sold for less than nothing.</source>
        <translation>Ein Posten kann nicht für weniger als nichts verkauft werden.</translation>
    </message>
    <message>
        <source>Say who bought the lot.</source>
        <translation>Sagen Sie, wer den Posten gekauft hat.</translation>
    </message>
    <message>
        <source>%1 gives back %2 for goods that were not shipped, and %3 of what was paid is left for such: goods were shipped since. Cancel it and propose what is left.</source>
        <translation>%1 erstattet %2 für nicht versandte Ware, und vom Bezahlten sind dafür noch %3 übrig: Inzwischen wurde Ware versandt. Stornieren Sie die Erstattung und schlagen Sie den Rest vor.</translation>
    </message>
    <message>
        <source>%1 paid back %2 %3 for %4 by itself, and %5 of %6 %7 stands besides: take one of them back if they are the same.</source>
        <translation>%1 hat von sich aus %2 %3 für %4 erstattet, und daneben steht %5 über %6 %7: Nehmen Sie eine der beiden zurück, wenn es dieselbe ist.</translation>
    </message>
    <message>
        <source>%1 ended, and %2 for which goods or money went out never came: charge the customer, or write it off.</source>
        <translation>%1 ist zu Ende, und %2, für die Ware oder Geld hinausging, kamen nie: Berechnen Sie sie dem Kunden oder schreiben Sie sie ab.</translation>
    </message>
    <message>
        <source>By the return policy the customer pays for the way back of %1: note the label with a cost of 0. Where we are to pay, a rule of the policy says so.</source>
        <translation>Nach der Rücknahmerichtlinie zahlt der Kunde den Rückweg von %1: Vermerken Sie das Versandetikett mit Kosten von 0. Wo wir zahlen sollen, sagt es eine Regel der Richtlinie.</translation>
    </message>
    <message>
        <source>By the rule &quot;%1&quot; of the return policy nothing is paid for line %2 of %3. To pay all the same give goodwill; or name the order&apos;s line in lines, and the refund waits until a controller or the finance lead releases it with a note.</source>
        <translation>Nach der Regel „%1“ der Rücknahmerichtlinie wird für Zeile %2 von %3 nichts gezahlt. Um trotzdem zu zahlen, geben Sie Kulanz; oder nennen Sie die Zeile des Auftrags in lines, dann wartet die Erstattung, bis das Controlling oder die Finanzleitung sie mit einer Notiz freigibt.</translation>
    </message>
    <message>
        <source>What returns take off the demand that plans go by: none, unwanted, linked or all</source>
        <translation>Was Retouren vom Bedarf abziehen, nach dem geplant wird: none, unwanted, linked oder all</translation>
    </message>
    <message>
        <source>Reasons of returns whose goods were wanted and stay demand, with commas between them</source>
        <translation>Retourengründe, bei denen die Ware gewollt war und Bedarf bleibt, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: percentages are from 0 to 100, numbers whole and from 1 on, an account has the check digits of its IBAN, a currency three capital letters, what returns take off demand is none, unwanted, linked or all.</source>
        <translation>Die Einstellung %1 kann nicht „%2“ sein: Prozente gehen von 0 bis 100, Zahlen sind ganz und ab 1, ein Konto hat die Prüfziffern seiner IBAN, eine Währung drei Großbuchstaben, was Retouren vom Bedarf abziehen, ist none, unwanted, linked oder all.</translation>
    </message>
    <message>
        <source>Say in a note why the difference may stay.</source>
        <translation>Sagen Sie in einer Notiz, warum die Differenz bleiben darf.</translation>
    </message>
    <message>
        <source>Vendor takes a claim</source>
        <translation>Lieferant nimmt Reklamation an</translation>
    </message>
    <message>
        <source>Nobody is known who could be claimed from.</source>
        <translation>Niemand ist bekannt, bei dem reklamiert werden könnte.</translation>
    </message>
    <message>
        <source>%1 days are left to claim.</source>
        <translation>Noch %1 Tage, um zu reklamieren.</translation>
    </message>
    <message>
        <source>The time for a claim has passed.</source>
        <translation>Die Frist für eine Reklamation ist vorbei.</translation>
    </message>
    <message>
        <source>Inspected as it came</source>
        <translation>Geprüft, wie es kam</translation>
    </message>
    <message>
        <source>Somebody is to look at it again.</source>
        <translation>Jemand soll es noch einmal ansehen.</translation>
    </message>
    <message>
        <source>No inspection is recorded.</source>
        <translation>Keine Prüfung ist festgehalten.</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>Befund: %1.</translation>
    </message>
    <message>
        <source>By the rule &quot;%1&quot; of the return policy nothing is given for line %2 of %3, and so nothing goes out for it.</source>
        <translation>Nach der Regel „%1“ der Rücknahmerichtlinie wird für Zeile %2 von %3 nichts gegeben, also geht auch nichts dafür hinaus.</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>In which role</source>
        <translation>In welcher Rolle</translation>
    </message>
    <message>
        <source>In all roles</source>
        <translation>In allen Rollen</translation>
    </message>
    <message>
        <source>As whom</source>
        <translation>Als wer</translation>
    </message>
    <message>
        <source>Legal entity %1</source>
        <translation>Rechtseinheit %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Making the demo workspace was cancelled; nothing is left of it.</source>
        <translation>Das Anlegen der Demo wurde abgebrochen; nichts bleibt davon.</translation>
    </message>
</context>
<context>
    <name>TablePrinter</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>ViewColumn</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Command id</source>
        <translation>Befehls-Id</translation>
    </message>
    <message>
        <source>Command digest</source>
        <translation>Prüfsumme des Befehls</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Voriger Hash</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Saw version</source>
        <translation>Gesehene Version</translation>
    </message>
    <message>
        <source>Saw amount</source>
        <translation>Gesehener Betrag</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Buchungstag</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>Standort-Nr.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>Auftrags-Nr.</translation>
    </message>
    <message>
        <source>Item key</source>
        <translation>Artikel-Schlüssel</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>In Gefahr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Out on</source>
        <translation>Leer am</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Bestellen bis</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Am Lager</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Next receipt</source>
        <translation>Nächster Eingang</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Projected minimum</source>
        <translation>Tiefster Bestand</translation>
    </message>
    <message>
        <source>Minimum on</source>
        <translation>Tiefst am</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Bestellen bis auf</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Cover after</source>
        <translation>Reichweite danach</translation>
    </message>
    <message>
        <source>Demand per day</source>
        <translation>Bedarf je Tag</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>Lead time ±</source>
        <translation>Lieferzeit ±</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Supplier&apos;s draft</source>
        <translation>Entwurf beim Lieferanten</translation>
    </message>
    <message>
        <source>Supplier minimum</source>
        <translation>Mindestbestellwert</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Supplier&apos;s price</source>
        <translation>Lieferantenpreis</translation>
    </message>
    <message>
        <source>Order currency</source>
        <translation>Bestellwährung</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Supplier key</source>
        <translation>Lieferanten-Schlüssel</translation>
    </message>
    <message>
        <source>Supplier item</source>
        <translation>Lieferantenartikel</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Offene Bestellung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source filter</source>
        <translation>Quellfilter</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anforderer</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>Genehmigter Betrag</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>Lieferantencode</translation>
    </message>
    <message>
        <source>Supplier id</source>
        <translation>Lieferanten-Id</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Standort-Id</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Against list</source>
        <translation>Gegen Liste</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>Reichweite jetzt</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>Artikel-Id</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-Id</translation>
    </message>
    <message>
        <source>Last edited by</source>
        <translation>Zuletzt geändert von</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Why it needs approval</source>
        <translation>Warum Genehmigung</translation>
    </message>
    <message>
        <source>Dearest line</source>
        <translation>Teuerste Position</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Unter Minimum</translation>
    </message>
    <message>
        <source>Prevents stock-out</source>
        <translation>Verhindert Ausverkauf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Stock entry</source>
        <translation>Bestandsbuchung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Receipt id</source>
        <translation>Eingangs-Id</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>± days</source>
        <translation>± Tage</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Bestellungen</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>Verspätete Bestellungen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Ohne Kauf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Return key</source>
        <translation>Retouren-Schlüssel</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Auftragsposition</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Retourenquote</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Brings back</source>
        <translation>Bringt ein</translation>
    </message>
    <message>
        <source>Against the best</source>
        <translation>Gegenüber dem Besten</translation>
    </message>
    <message>
        <source>Same reason</source>
        <translation>Gleicher Grund</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Buchwert</translation>
    </message>
    <message>
        <source>Decision reason</source>
        <translation>Entscheidungsgrund</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Präzedenzfall</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Wert jetzt</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Verzichtet auf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Originaltext</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Stock state</source>
        <translation>Bestandsart</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Decision code</source>
        <translation>Entscheidungscode</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Grundcode</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Value at stake</source>
        <translation>Wert in Frage</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>Beleg-Id</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>Von Standort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To node</source>
        <translation>An Standort</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Bestandswert</translation>
    </message>
    <message>
        <source>Review days</source>
        <translation>Prüftage</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Mindestbestellung</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Lieferantenname</translation>
    </message>
    <message>
        <source>Lead time seen</source>
        <translation>Beobachtete Lieferzeit</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Gesellschaften</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>From node key</source>
        <translation>Schlüssel des abgebenden Standorts</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Lagerhaltung</translation>
    </message>
    <message>
        <source>Lost margin</source>
        <translation>Entgangene Marge</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Bestellkosten</translation>
    </message>
    <message>
        <source>Price breaks</source>
        <translation>Preisstaffel</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Staffelart</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Haltbarkeit</translation>
    </message>
    <message>
        <source>Volume, l</source>
        <translation>Volumen, l</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Gewicht, kg</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Bestelltage</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Container, l</source>
        <translation>Container, l</translation>
    </message>
    <message>
        <source>Container, kg</source>
        <translation>Container, kg</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstmenge</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Without stock</source>
        <translation>Ohne Bestand</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>RMSSE</source>
        <translation>RMSSE</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Erprobt</translation>
    </message>
    <message>
        <source>Tracking signal</source>
        <translation>Abweichungssignal</translation>
    </message>
    <message>
        <source>ADI</source>
        <translation>ADI</translation>
    </message>
    <message>
        <source>CV²</source>
        <translation>CV²</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Supplier&apos;s order</source>
        <translation>Bestellung beim Lieferanten</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>Aufgefüllt</translation>
    </message>
    <message>
        <source>Without events</source>
        <translation>Ohne Ereignisse</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Uplift, %</source>
        <translation>Mehrabsatz, %</translation>
    </message>
    <message>
        <source>Units per week</source>
        <translation>Einheiten je Woche</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Liefergrad</translation>
    </message>
    <message>
        <source>Not shipped</source>
        <translation>Nicht versandt</translation>
    </message>
    <message>
        <source>Stock held</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Weeks of cover</source>
        <translation>Reichweite in Wochen</translation>
    </message>
    <message>
        <source>Naïve error</source>
        <translation>Naiver Fehler</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>Wertbeitrag</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Beitrag der Menschen</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Supplier out</source>
        <translation>Lieferant fällt aus</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Planned beside</source>
        <translation>Daneben geplant</translation>
    </message>
    <message>
        <source>Stock change</source>
        <translation>Bestand, Änderung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Orders now</source>
        <translation>Bestellungen jetzt</translation>
    </message>
    <message>
        <source>Purchases now</source>
        <translation>Einkäufe jetzt</translation>
    </message>
    <message>
        <source>Not paid for</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Not paid for now</source>
        <translation>Nicht bezahlt jetzt</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>In Gefahr jetzt</translation>
    </message>
    <message>
        <source>Left at risk</source>
        <translation>Bleibt in Gefahr</translation>
    </message>
    <message>
        <source>Left at risk now</source>
        <translation>Bleibt in Gefahr jetzt</translation>
    </message>
    <message>
        <source>Safety stock now</source>
        <translation>Sicherheitsbestand jetzt</translation>
    </message>
    <message>
        <source>Stock value now</source>
        <translation>Bestandswert jetzt</translation>
    </message>
    <message>
        <source>Holding now</source>
        <translation>Lagerkosten jetzt</translation>
    </message>
    <message>
        <source>Expected now</source>
        <translation>Erwartet jetzt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Left at risk, change</source>
        <translation>Bleibt in Gefahr, Änderung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Paid for now</source>
        <translation>Bezahlt jetzt</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Analogue</source>
        <translation>Vorbild</translation>
    </message>
    <message>
        <source>Analogue&apos;s name</source>
        <translation>Name des Vorbilds</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Items since</source>
        <translation>Artikel seither</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decided quantity</source>
        <translation>Entschiedene Menge</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestes</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cost as planned</source>
        <translation>Kosten wie geplant</translation>
    </message>
    <message>
        <source>Cost as decided</source>
        <translation>Kosten wie entschieden</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>Geringste Kosten</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aufgeschoben bis</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt bis</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Abweichende Entscheidungen</translation>
    </message>
    <message>
        <source>Overrides added</source>
        <translation>Durch Entscheidungen gewonnen</translation>
    </message>
    <message>
        <source>Overrides judged</source>
        <translation>Entscheidungen beurteilt</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Second supplier</source>
        <translation>Zweiter Lieferant</translation>
    </message>
    <message>
        <source>Order on</source>
        <translation>Bestellen am</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Je Stück</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Reicht</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Fill rates</source>
        <translation>Lieferbereitschaften</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Gerechnet</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Fill of money</source>
        <translation>Wertmäßige Lieferbereitschaft</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Zyklusservice</translation>
    </message>
    <message>
        <source>Knob</source>
        <translation>Stellgröße</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Amount before</source>
        <translation>Betrag davor</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Jahr davor</translation>
    </message>
    <message>
        <source>Amount year before</source>
        <translation>Betrag im Jahr davor</translation>
    </message>
    <message>
        <source>Amount target</source>
        <translation>Zielbetrag</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Rows behind</source>
        <translation>Zeilen dahinter</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>Öffnet in</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gefragt wurde</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Entfernt von</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Why removed</source>
        <translation>Warum entfernt</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Received, not invoiced</source>
        <translation>Erhalten, nicht berechnet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>Zu erstatten</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Warenkosten</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin of paid</source>
        <translation>Marge vom Bezahlten</translation>
    </message>
    <message>
        <source>Back in stock at</source>
        <translation>Zurück im Bestand zu</translation>
    </message>
    <message>
        <source>Written off since</source>
        <translation>Seither abgeschrieben</translation>
    </message>
    <message>
        <source>Lost by it</source>
        <translation>Dadurch verloren</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>Im Titel</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Geteilt von</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Supplier&apos;s SKU</source>
        <translation>SKU des Lieferanten</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>Zurückgehalten als</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>Nummer des Lieferanten</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Sendungsverfolgung</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Shipment id</source>
        <translation>Sendungs-Id</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Expected then</source>
        <translation>Danach erwartet</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Vermerkt von</translation>
    </message>
    <message>
        <source>Usual delay</source>
        <translation>Übliche Verspätung</translation>
    </message>
    <message>
        <source>Stock-out</source>
        <translation>Fehlbestand</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Offener Wert</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>Eigene Währung</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Billed amount</source>
        <translation>Berechneter Betrag</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>To stock</source>
        <translation>In den Bestand</translation>
    </message>
    <message>
        <source>To cost</source>
        <translation>In den Aufwand</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>Getragen nach</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Proposal id</source>
        <translation>Vorschlags-Id</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festgelegt von</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Payment days</source>
        <translation>Zahlungsziel, Tage</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Nebenkosten</translation>
    </message>
    <message>
        <source>Judged amount</source>
        <translation>Maßgeblicher Betrag</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>In own currency</source>
        <translation>In eigener Währung</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Restbudget</translation>
    </message>
    <message>
        <source>Budget currency</source>
        <translation>Budgetwährung</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>Eskaliert an</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>What does not match</source>
        <translation>Was nicht übereinstimmt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Invoice id</source>
        <translation>Rechnungs-Id</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Abgegrenzt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Escalates to</source>
        <translation>Eskaliert an</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Asked since</source>
        <translation>Gefragt seit</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Fassung der Richtlinie</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Erprobt an</translation>
    </message>
    <message>
        <source>Approvals before</source>
        <translation>Freigaben bisher</translation>
    </message>
    <message>
        <source>Approvals with it</source>
        <translation>Freigaben damit</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Entworfen von</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Kraft seit</translation>
    </message>
    <message>
        <source>Tried from</source>
        <translation>Erprobt ab</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Richtlinien-Id</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Auch für</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Übernommen von</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet von</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Belegart</translation>
    </message>
    <message>
        <source>Sees to</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>Kontrollnummer</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Eingelesen von</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Same lines</source>
        <translation>Gleiche Positionen</translation>
    </message>
    <message>
        <source>Id of the other</source>
        <translation>Schlüssel der anderen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Einlagern</translation>
    </message>
    <message>
        <source>Price drift</source>
        <translation>Preisdrift</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Lieferabweichungen</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month number</source>
        <translation>Monatsnummer</translation>
    </message>
    <message>
        <source>Order and line</source>
        <translation>Bestellung und Position</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festgelegt am</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Anfangs</translation>
    </message>
    <message>
        <source>Counted blind</source>
        <translation>Blind gezählt</translation>
    </message>
    <message>
        <source>Version of the document</source>
        <translation>Version des Belegs</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Steuergebiet</translation>
    </message>
    <message>
        <source>Input account</source>
        <translation>Vorsteuerkonto</translation>
    </message>
    <message>
        <source>Output account</source>
        <translation>Umsatzsteuerkonto</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Außer Gebrauch</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>Storniert durch</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Neubewertung</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Revaluation id</source>
        <translation>Neubewertungs-Id</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Why later</source>
        <translation>Warum später</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Journal id</source>
        <translation>Buchungs-Id</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Soft closed</source>
        <translation>Vorläufig abgeschlossen</translation>
    </message>
    <message>
        <source>Soft closed by</source>
        <translation>Vorläufig abgeschlossen von</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>Tage bis Abschluss</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Reopened by</source>
        <translation>Wieder geöffnet von</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>Wieder geöffnet am</translation>
    </message>
    <message>
        <source>Why reopened</source>
        <translation>Warum wieder geöffnet</translation>
    </message>
    <message>
        <source>Checklist opened</source>
        <translation>Prüfliste geöffnet</translation>
    </message>
    <message>
        <source>Period key</source>
        <translation>Periodenschlüssel</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Period id</source>
        <translation>Perioden-Id</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation>Schritt getan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>First came</source>
        <translation>Kam zuerst</translation>
    </message>
    <message>
        <source>Last came</source>
        <translation>Kam zuletzt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Quantity that came</source>
        <translation>Gekommene Menge</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation>First in, first out</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Geschehen am</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Map version</source>
        <translation>Planversion</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Of net sales</source>
        <translation>Vom Nettoumsatz</translation>
    </message>
    <message>
        <source>Sub-ledger</source>
        <translation>Nebenbuch</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation>In Belegen</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Im Hauptbuch</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>The document says</source>
        <translation>Der Beleg sagt</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refundable</source>
        <translation>Erstattbar</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>Verrechnet</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Returns lately</source>
        <translation>Retouren zuletzt</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>Qualitätsfälle</translation>
    </message>
    <message>
        <source>Claim id</source>
        <translation>Reklamations-Id</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reklamiert</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Altersklasse</translation>
    </message>
    <message>
        <source>Overdue, days</source>
        <translation>Überfällig, Tage</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesandt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Write-off id</source>
        <translation>Ausbuchungs-Id</translation>
    </message>
    <message>
        <source>Return id</source>
        <translation>Retouren-Id</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Ausschläge</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Abgesondert</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Ausschlag</translation>
    </message>
    <message>
        <source>Could come back</source>
        <translation>Konnte zurückkommen</translation>
    </message>
    <message>
        <source>Could before</source>
        <translation>Konnte zuvor</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Case key</source>
        <translation>Fallschlüssel</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Aufgewandt</translation>
    </message>
    <message>
        <source>Refund key</source>
        <translation>Erstattungsschlüssel</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Return line</source>
        <translation>Retourenzeile</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Gesehen um</translation>
    </message>
    <message>
        <source>Subject key</source>
        <translation>Gegenstandsschlüssel</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Write-off key</source>
        <translation>Ausbuchungsschlüssel</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Prüflisten</translation>
    </message>
    <message>
        <source>Kept below</source>
        <translation>Behalten unter</translation>
    </message>
    <message>
        <source>Fee %</source>
        <translation>Gebühr %</translation>
    </message>
    <message>
        <source>Label paid by</source>
        <translation>Etikett zahlt</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Return class</source>
        <translation>Rückgabeklasse</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>Beste Güte</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>Verkaufte Zeilen</translation>
    </message>
    <message>
        <source>Lines returned</source>
        <translation>Zurückgesandte Zeilen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Value returned</source>
        <translation>Wert zurückgesandt</translation>
    </message>
    <message>
        <source>Value sold</source>
        <translation>Wert verkauft</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>To dispose</source>
        <translation>Zu verfügen</translation>
    </message>
    <message>
        <source>Fraud score</source>
        <translation>Betrugspunkte</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Unangemeldet</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Abgelehnt durch</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Label currency</source>
        <translation>Etikettwährung</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Exchange key</source>
        <translation>Umtauschschlüssel</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Cost currency</source>
        <translation>Kostenwährung</translation>
    </message>
    <message>
        <source>Returnable until</source>
        <translation>Rückgabe bis</translation>
    </message>
    <message>
        <source>Serial matches</source>
        <translation>Seriennummer stimmt</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>Grund des Kunden</translation>
    </message>
    <message>
        <source>Deciding word</source>
        <translation>Entscheidendes Wort</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>May be refunded</source>
        <translation>Erstattbar</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>Bester Weg</translation>
    </message>
    <message>
        <source>Claim days</source>
        <translation>Reklamationstage</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Claim until</source>
        <translation>Reklamation bis</translation>
    </message>
    <message>
        <source>Vendor would owe</source>
        <translation>Lieferant schuldete</translation>
    </message>
    <message>
        <source>Issue cost</source>
        <translation>Ausgabekosten</translation>
    </message>
    <message>
        <source>Restock brings</source>
        <translation>Wiedereinlagerung bringt</translation>
    </message>
    <message>
        <source>Refurbishing brings</source>
        <translation>Aufarbeitung bringt</translation>
    </message>
    <message>
        <source>Liquidation brings</source>
        <translation>Verwertung bringt</translation>
    </message>
    <message>
        <source>Claim brings</source>
        <translation>Reklamation bringt</translation>
    </message>
    <message>
        <source>Writing off brings</source>
        <translation>Ausbuchung bringt</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Geteilt aus</translation>
    </message>
    <message>
        <source>Claim key</source>
        <translation>Reklamationsschlüssel</translation>
    </message>
    <message>
        <source>Vendor key</source>
        <translation>Lieferantenschlüssel</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>Berechneter Versand</translation>
    </message>
    <message>
        <source>Sales returned</source>
        <translation>Zurückgenommener Umsatz</translation>
    </message>
    <message>
        <source>Fees kept</source>
        <translation>Einbehaltene Gebühren</translation>
    </message>
    <message>
        <source>Cost back</source>
        <translation>Kosten zurück</translation>
    </message>
    <message>
        <source>Landed costs</source>
        <translation>Bezugskosten</translation>
    </message>
    <message>
        <source>Price variance</source>
        <translation>Preisabweichung</translation>
    </message>
    <message>
        <source>Stock variance</source>
        <translation>Bestandsdifferenz</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Abschreibungen</translation>
    </message>
    <message>
        <source>Return shipping</source>
        <translation>Rückversand</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Lot sale</source>
        <translation>Postenverkauf</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Erlöst</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkauft am</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Gezahlt am</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Open in the books</source>
        <translation>In den Büchern offen</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Settlement key</source>
        <translation>Schlüssel der Abrechnung</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AboutDialog</name>
    <message>
        <source>About Opsdesk</source>
        <translation>Über Opsdesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>made for a test</source>
        <translation>für einen Test gebaut</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder später</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Gebaut auf</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Rechtseinheit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>The operations console for the people who run the back of an online shop.</source>
        <translation>Die Konsole für die Leute, die einen Onlineshop im Hintergrund betreiben.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AccountsView</name>
    <message>
        <source>What it is called here</source>
        <translation>Wie es hier heißt</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ActionBar</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message numerus="yes">
        <source>acts on %n marked rows</source>
        <translation>
            <numerusform>wirkt auf %n markierte Zeile</numerusform>
            <numerusform>wirkt auf %n markierte Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ApprovalPoliciesView</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AttachmentsSection</name>
    <message>
        <source>Only who attached a file removes it.</source>
        <translation>Nur wer eine Datei angehängt hat, entfernt sie.</translation>
    </message>
    <message>
        <source>“%1” is not what was attached: its bytes were changed or are not all here.</source>
        <translation>„%1“ ist nicht, was angehängt wurde: Bytes wurden geändert oder fehlen.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Datei speichern unter</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Pictures, PDF, CSV, text, Excel (*.png *.jpg *.jpeg *.gif *.webp *.pdf *.csv *.txt *.xlsx)</source>
        <translation>Bilder, PDF, CSV, Text, Excel (*.png *.jpg *.jpeg *.gif *.webp *.pdf *.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>bild.png</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Attaching “%1”…</source>
        <translation>„%1“ wird angehängt…</translation>
    </message>
    <message>
        <source>Say why the file is removed.</source>
        <translation>Sagen Sie, warum die Datei entfernt wird.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No files yet. F attaches one; files can be dropped here, pictures pasted.</source>
        <translation>Noch keine Dateien. F hängt eine an; Dateien können hier abgelegt, Bilder eingefügt werden.</translation>
    </message>
    <message>
        <source>Attach…   F</source>
        <translation>Anhängen…   F</translation>
    </message>
    <message>
        <source>Open   Enter</source>
        <translation>Öffnen   Enter</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Remove…   Del</source>
        <translation>Entfernen…   Del</translation>
    </message>
    <message>
        <source>Files of the document</source>
        <translation>Dateien des Belegs</translation>
    </message>
    <message>
        <source>Why the file is removed</source>
        <translation>Warum die Datei entfernt wird</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Save it instead.</source>
        <translation>Kein Programm hier öffnet „%1“. Speichern Sie die Datei stattdessen.</translation>
    </message>
    <message>
        <source>Save the draft first: a file belongs to a document that is there.</source>
        <translation>Speichern Sie zuerst den Entwurf: Eine Datei gehört zu einem Beleg, den es gibt.</translation>
    </message>
    <message>
        <source>Why is “%1” removed? Its bytes go for good.</source>
        <translation>Warum wird „%1“ entfernt? Der Inhalt geht endgültig verloren.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AttentionPage</name>
    <message>
        <source>Look at it again   Enter</source>
        <translation>Noch einmal ansehen   Enter</translation>
    </message>
    <message>
        <source>Send again   R</source>
        <translation>Noch einmal senden   R</translation>
    </message>
    <message>
        <source>Let it go   D</source>
        <translation>Fallen lassen   D</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Nichts braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Decisions that the centre refuses, because something changed before they arrived, wait here.</source>
        <translation>Hier warten Entscheidungen, die die Zentrale ablehnt, weil sich etwas änderte, bevor sie ankamen.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::BacktestsView</name>
    <message>
        <source>By policy and segment</source>
        <translation>Nach Regel und Segment</translation>
    </message>
    <message>
        <source>Stock for the fill rate reached</source>
        <translation>Bestand für die erreichte Lieferbereitschaft</translation>
    </message>
    <message>
        <source>Playing %1… %2 %; C stops it</source>
        <translation>%1 wird gerechnet… %2 %; C bricht ab</translation>
    </message>
    <message>
        <source>%1 is being played; wait until that is done, or stop it with C.</source>
        <translation>%1 wird gerade gerechnet; warten Sie, bis das fertig ist, oder brechen Sie mit C ab.</translation>
    </message>
    <message>
        <source>Playing %1…</source>
        <translation>%1 wird gerechnet…</translation>
    </message>
    <message>
        <source>%1 was played.</source>
        <translation>%1 wurde gerechnet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Banner</name>
    <message>
        <source>Undo   U</source>
        <translation>Rückgängig   U</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n rückgängig gemacht</numerusform>
            <numerusform>%n rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 wurde abgewiesen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused:</source>
        <translation>
            <numerusform>%1, %n abgewiesen:</numerusform>
            <numerusform>%1, %n abgewiesen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::BudgetsView</name>
    <message>
        <source>New budget</source>
        <translation>Neues Budget</translation>
    </message>
    <message>
        <source>Budget for %1</source>
        <translation>Budget für %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ChartSection</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Chip</name>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <translation>Eingabe ändert, Entf nimmt weg</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>„%1“ ist keine Zahl, die hier stehen kann.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CommentsSection</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Say it   Ctrl+Enter</source>
        <translation>Sagen   Strg+Enter</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Etwas dazu sagen</translation>
    </message>
    <message>
        <source>Say something; @login asks somebody</source>
        <translation>Etwas sagen; @login fragt jemanden</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Zurückgezogen.</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done: what %1 asked</source>
        <translation>Erledigt: was %1 fragte</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1 antworten</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>%1 (on its way)</source>
        <translation>%1 (unterwegs)</translation>
    </message>
    <message>
        <source>In reply to %1; Esc: to nobody</source>
        <translation>Antwort an %1; Esc: an niemanden</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ConditionDialog</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Bedingung ändern</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The same as it can be typed into the search line</source>
        <translation>Dasselbe, wie es in die Suchzeile getippt werden kann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose or type a value.</source>
        <translation>Wählen oder tippen Sie einen Wert.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ConditionRow</name>
    <message>
        <source>Whether rows must meet all conditions, or any of them</source>
        <translation>Ob Zeilen alle Bedingungen erfüllen müssen oder eine davon</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Gruppiert nach %1</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Eine von</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Alle von</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CrashDialog</name>
    <message>
        <source>Opsdesk ended unexpectedly</source>
        <translation>Opsdesk wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Write a mail…</source>
        <translation>E-Mail schreiben …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>This could not be saved as %1: %2</source>
        <translation>Das ließ sich nicht als %1 speichern: %2</translation>
    </message>
    <message>
        <source>The last time, Opsdesk ended unexpectedly. Decisions that were sent are kept, and what you were entering is put back when you open it again.

This report says what happened. What failed may be named in it: read it before you send it. Nothing is sent by itself.</source>
        <translation>Das letzte Mal wurde Opsdesk unerwartet beendet. Gesendete Entscheidungen sind erhalten, und was Sie gerade eingaben, steht wieder da, wenn Sie es erneut öffnen.

Dieser Bericht sagt, was geschehen ist. Was fehlschlug, kann darin genannt sein: Lesen Sie ihn, bevor Sie ihn senden. Von selbst wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CustomerSection</name>
    <message>
        <source>A customer&apos;s code, or the number of an order or return</source>
        <translation>Kundencode oder Nummer einer Bestellung oder Rückgabe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What a customer ordered and sent back stands here, the newest first.</source>
        <translation>Hier steht, was ein Kunde bestellt und zurückgesandt hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation>Bestellungen des Kunden</translation>
    </message>
    <message>
        <source>Returns of the customer</source>
        <translation>Rückgaben des Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>several currencies</source>
        <translation>mehrere Währungen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DayChart</name>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on the axis of a long chart</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on the axis; German: &quot;d. MMM&quot;</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Decider</name>
    <message>
        <source>No row is selected.</source>
        <translation>Keine Zeile ist ausgewählt.</translation>
    </message>
    <message>
        <source>An earlier decision on %1 is still on its way.</source>
        <translation>Eine frühere Entscheidung zu %1 ist noch unterwegs.</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible now.</source>
        <translation>%1 ist „%2“: Das ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>This is done for one document at a time.</source>
        <translation>Das geht nur für einen Beleg auf einmal.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>Waiting for the centre…</source>
        <translation>Wartet auf die Zentrale …</translation>
    </message>
    <message>
        <source>%1: this is not possible now.</source>
        <translation>%1: Das geht jetzt nicht.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DecisionDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund auswählen</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>This takes a standard reason, and this workspace has none for it. Whoever keeps its master data can add them.</source>
        <translation>Das verlangt einen Standardgrund, und dieser Arbeitsbereich hat dafür keinen. Wer die Stammdaten pflegt, kann welche anlegen.</translation>
    </message>
    <message>
        <source>Login or name</source>
        <translation>Anmeldung oder Name</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DemandSection</name>
    <message>
        <source>▒ four times in five</source>
        <translation>▒ in vier von fünf Fällen</translation>
    </message>
    <message>
        <source>┄ entered</source>
        <translation>┄ erfasst</translation>
    </message>
    <message>
        <source>━ counted</source>
        <translation>━ gezählt</translation>
    </message>
    <message>
        <source>╍ forecast</source>
        <translation>╍ Prognose</translation>
    </message>
    <message>
        <source>● corrected</source>
        <translation>● korrigiert</translation>
    </message>
    <message>
        <source>▲ events</source>
        <translation>▲ Ereignisse</translation>
    </message>
    <message>
        <source>Demand and forecast</source>
        <translation>Bedarf und Prognose</translation>
    </message>
    <message>
        <source>Forecast as a table</source>
        <translation>Prognose als Tabelle</translation>
    </message>
    <message>
        <source>Units that the week counts as</source>
        <translation>Einheiten, mit denen die Woche zählt</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>wie erfasst</translation>
    </message>
    <message>
        <source>Why the week counts so</source>
        <translation>Warum die Woche so zählt</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 zählt als</translation>
    </message>
    <message>
        <source>Enter on a week says how it counts</source>
        <translation>Eingabe auf einer Woche sagt, wie sie zählt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The week counts as the plan would have it</source>
        <translation>Die Woche zählt, wie der Plan es sieht</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DetailSection</name>
    <message>
        <source>This could not be read: %1</source>
        <translation>Das konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DetailsPane</name>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Eine Zeile auswählen, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DocumentPage</name>
    <message>
        <source>This is not yours to see</source>
        <translation>Das ist nicht für Sie bestimmt</translation>
    </message>
    <message>
        <source>Your role (%1) has no part in it. Ask an administrator if it should.</source>
        <translation>Ihre Rolle (%1) hat daran keinen Anteil. Fragen Sie die Administration, wenn das anders sein sollte.</translation>
    </message>
    <message>
        <source>The document could not be read</source>
        <translation>Der Beleg konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>There is no such document</source>
        <translation>Diesen Beleg gibt es nicht</translation>
    </message>
    <message>
        <source>It is not in this workspace, or belongs to another legal entity.</source>
        <translation>Er ist nicht in diesem Arbeitsbereich oder gehört zu einer anderen Gesellschaft.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>A draft: nothing happens until it was submitted.</source>
        <translation>Ein Entwurf: bis er eingereicht ist, geschieht nichts.</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>Zuerst die Änderungen speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>Zuerst den Entwurf speichern.</translation>
    </message>
    <message>
        <source>There are changes that were not saved. Ctrl+S saves them; Esc once more discards them.</source>
        <translation>Es gibt ungespeicherte Änderungen. Strg+S speichert sie, noch einmal Esc verwirft sie.</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Zurück dahin, woher Sie kamen</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Nächster Teil der Seite</translation>
    </message>
    <message>
        <source>Open what the row leads to</source>
        <translation>Öffnen, wohin die Zeile führt</translation>
    </message>
    <message>
        <source>Save or receive</source>
        <translation>Speichern oder Wareneingang buchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Zurück   Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Etwas sagen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Eine Datei anhängen</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Ein Bild oder Dateien einfügen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet, a picture or files</source>
        <translation>Zeilen einer Tabelle, ein Bild oder Dateien einfügen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DraftDialog</name>
    <message>
        <source>Save draft</source>
        <translation>Entwurf sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>%1 in der Liste</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::EventsView</name>
    <message>
        <source>Suggested for the item</source>
        <translation>Für den Artikel vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ExplainCard</name>
    <message>
        <source>Explanation of %1</source>
        <translation>Erklärung von %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Explainer</name>
    <message>
        <source>base units</source>
        <translation>Basiseinheiten</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The rows that add up to it   Enter</source>
        <translation>Die Zeilen, die es ergeben   Enter</translation>
    </message>
    <message>
        <source>It adds up from</source>
        <translation>Es setzt sich zusammen aus</translation>
    </message>
    <message numerus="yes">
        <source>Added up over %n rows, each currency by itself.</source>
        <translation>
            <numerusform>Summe über %n Zeile.</numerusform>
            <numerusform>Summe über %n Zeilen, jede Währung für sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ExportDialog</name>
    <message>
        <source>Excel workbook: numbers, money and days as such</source>
        <translation>Excel-Mappe: Zahlen, Beträge und Tage als solche</translation>
    </message>
    <message>
        <source>CSV: text for other programs</source>
        <translation>CSV: Text für andere Programme</translation>
    </message>
    <message>
        <source>PDF: pages to read and print</source>
        <translation>PDF: Seiten zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Point (1234.56)</source>
        <translation>Punkt (1234.56)</translation>
    </message>
    <message>
        <source>Comma (1234,56)</source>
        <translation>Komma (1234,56)</translation>
    </message>
    <message>
        <source>UTF-8, marked for Excel</source>
        <translation>UTF-8, für Excel gekennzeichnet</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1); other letters become ?</source>
        <translation>Westlich (ISO 8859-1); andere Buchstaben werden ?</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>First rows as they will be written</source>
        <translation>Erste Zeilen, wie sie geschrieben werden</translation>
    </message>
    <message>
        <source>With a comma in numbers, cells need another sign between them.</source>
        <translation>Mit Komma in Zahlen brauchen Zellen ein anderes Zeichen dazwischen.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FactsSection</name>
    <message>
        <source>Copy in full</source>
        <translation>Ganz kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it is	F1</source>
        <translation>Was das ist	F1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FillCurve</name>
    <message>
        <source>Fill rate, %</source>
        <translation>Lieferbereitschaft, %</translation>
    </message>
    <message>
        <source>Stock held, %1</source>
        <translation>Bestand, %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FilterBar</name>
    <message>
        <source>Search, or amount &gt;= 100   /</source>
        <translation>Suche, oder amount &gt;= 100   /</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Put a condition together (F)</source>
        <translation>Bedingung zusammenstellen (F)</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>mit „%1“</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FindBar</name>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FiscalPeriodsView</name>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FormDraft</name>
    <message>
        <source>What you entered on %1 is here again. %2</source>
        <translation>Was Sie am %1 eingegeben haben, steht wieder da. %2</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>What you entered on %1 is here again.</source>
        <translation>Was Sie am %1 eingegeben haben, steht wieder da.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::HelpWindow</name>
    <message>
        <source>Help for Opsdesk</source>
        <translation>Hilfe zu Opsdesk</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back   Alt+Left</source>
        <translation>Zurück   Alt+Left</translation>
    </message>
    <message>
        <source>Forward   Alt+Right</source>
        <translation>Vor   Alt+Right</translation>
    </message>
    <message>
        <source>Find in the help   Ctrl+F</source>
        <translation>In der Hilfe suchen   Strg+F</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>There is no page about this yet.</source>
        <translation>Darüber gibt es noch keine Seite.</translation>
    </message>
    <message>
        <source>%1 is not part of the help.</source>
        <translation>%1 gehört nicht zur Hilfe.</translation>
    </message>
    <message>
        <source>“%1” is on no page.</source>
        <translation>„%1“ steht auf keiner Seite.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::HistorySection</name>
    <message>
        <source>What was done</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment withdrawn</source>
        <translation>Kommentar zurückgezogen</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::HomeView</name>
    <message>
        <source>Home of</source>
        <translation>Startseite für</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>From figure to figure</source>
        <translation>Von Kennzahl zu Kennzahl</translation>
    </message>
    <message>
        <source>The rows behind it</source>
        <translation>Die Zeilen dahinter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>What it is, and what it is made of</source>
        <translation>Was es ist und woraus es besteht</translation>
    </message>
    <message>
        <source>Its chart as a table</source>
        <translation>Sein Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Weeks or months</source>
        <translation>Wochen oder Monate</translation>
    </message>
    <message>
        <source>Into its chart: arrows read its points</source>
        <translation>In sein Diagramm: Pfeile lesen die Punkte</translation>
    </message>
    <message>
        <source>Your roles have no home</source>
        <translation>Ihre Rollen haben keine Startseite</translation>
    </message>
    <message>
        <source>What you may look at stands in the rail on the left.</source>
        <translation>Was Sie ansehen dürfen, steht links in der Leiste.</translation>
    </message>
    <message>
        <source>Set its target, where that is yours to do</source>
        <translation>Ihr Ziel setzen, wo das Ihnen zusteht</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportColumnsStep</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Which column feeds what</source>
        <translation>Welche Spalte was speist</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Speist</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>The first rows as they will be read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Keep this for files of the same kind, as profile</source>
        <translation>Für Dateien dieser Art behalten, als Profil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 Must be there.</source>
        <translation>%1 Muss da sein.</translation>
    </message>
    <message>
        <source>Column that feeds %1</source>
        <translation>Spalte, die %1 speist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportFilesStep</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Fits.</source>
        <translation>Passt.</translation>
    </message>
    <message>
        <source>Fits with columns called otherwise.</source>
        <translation>Passt, mit anders benannten Spalten.</translation>
    </message>
    <message>
        <source>Files to bring in</source>
        <translation>Dateien, die hereinkommen sollen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Wird gelesen als</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Add files…   Ctrl+O</source>
        <translation>Dateien hinzufügen…   Strg+O</translation>
    </message>
    <message>
        <source>Take off the list   Delete</source>
        <translation>Von der Liste nehmen   Delete</translation>
    </message>
    <message>
        <source>Files of separated text (CSV), gzip-compressed or not. Drop them here, or add them. Each is read as the profile says that fits its header; nothing is changed before you have seen what would become of it.</source>
        <translation>Dateien mit getrenntem Text (CSV), mit gzip gepackt oder nicht. Legen Sie sie hier ab oder fügen Sie sie hinzu. Jede wird gelesen, wie das Profil es sagt, das zu ihrer Kopfzeile passt; nichts wird geändert, bevor Sie gesehen haben, was daraus würde.</translation>
    </message>
    <message>
        <source>Trade moves stock and is posted from this day on; before it is history:</source>
        <translation>Von diesem Tag an bewegt Handel Bestand und wird gebucht; davor ist er Geschichte:</translation>
    </message>
    <message>
        <source>Cut-over date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Separated text (*.csv *.tsv *.txt *.csv.gz *.gz);;All files (*)</source>
        <translation>Getrennter Text (*.csv *.tsv *.txt *.csv.gz *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>Wie %1 gelesen wird</translation>
    </message>
    <message>
        <source>%1 (fits)</source>
        <translation>%1 (passt)</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportPage</name>
    <message>
        <source>At a centre files are brought in beside the console, by `opsdeskd import --central`.</source>
        <translation>Bei einer Zentrale kommen Dateien neben der Konsole herein, mit `opsdeskd import --central`.</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Zurück   Esc</translation>
    </message>
    <message>
        <source>Nothing can be brought in from here</source>
        <translation>Von hier kann nichts hereingebracht werden</translation>
    </message>
    <message>
        <source>Bring files in</source>
        <translation>Dateien hereinbringen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Take a file off the list</source>
        <translation>Eine Datei von der Liste nehmen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Step before, or back</source>
        <translation>Schritt davor, oder zurück</translation>
    </message>
    <message>
        <source>The trial is done: %1 of %2 rows would be taken.</source>
        <translation>Die Probe ist fertig: %1 von %2 Zeilen würden genommen.</translation>
    </message>
    <message>
        <source>The import is done: %1 of %2 rows were taken.</source>
        <translation>Der Import ist fertig: %1 von %2 Zeilen wurden genommen.</translation>
    </message>
    <message>
        <source>1 Files</source>
        <translation>1 Dateien</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Spalten</translation>
    </message>
    <message>
        <source>3 Trial</source>
        <translation>3 Probe</translation>
    </message>
    <message>
        <source>4 Import</source>
        <translation>4 Import</translation>
    </message>
    <message>
        <source>Columns   Ctrl+Return</source>
        <translation>Spalten   Strg+Return</translation>
    </message>
    <message>
        <source>Try it   Ctrl+Return</source>
        <translation>Ausprobieren   Strg+Return</translation>
    </message>
    <message>
        <source>Bring it in   Ctrl+Return</source>
        <translation>Hereinbringen   Strg+Return</translation>
    </message>
    <message>
        <source>More files   Ctrl+Return</source>
        <translation>Weitere Dateien   Strg+Return</translation>
    </message>
    <message>
        <source>Files are being brought in; nothing of them is kept if that is broken off.</source>
        <translation>Dateien werden gerade eingelesen; wird das abgebrochen, bleibt nichts davon erhalten.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportReportStep</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export what was rejected…</source>
        <translation>Abgewiesenes exportieren…</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit der Import ist</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Zeilen, die nicht genommen werden</translation>
    </message>
    <message>
        <source>Trying it on a copy…</source>
        <translation>Wird an einer Kopie ausprobiert…</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Wird hereingebracht…</translation>
    </message>
    <message>
        <source>Of %1 rows %2 would be taken, %3 left out and %4 rejected. Nothing was changed yet.</source>
        <translation>Von %1 Zeilen würden %2 genommen, %3 ausgelassen und %4 abgewiesen. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Of %1 rows %2 were taken, %3 left out and %4 rejected.</source>
        <translation>Von %1 Zeilen wurden %2 genommen, %3 ausgelassen und %4 abgewiesen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It did not go through</source>
        <translation>Es ging nicht durch</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Was daraus würde</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Export what was rejected</source>
        <translation>Abgewiesenes exportieren</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::InboundView</name>
    <message>
        <source>Brings</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::JournalPreview</name>
    <message>
        <source>Journal if approved</source>
        <translation>Buchung bei Genehmigung</translation>
    </message>
    <message>
        <source>balanced at %1</source>
        <translation>ausgeglichen mit %1</translation>
    </message>
    <message>
        <source>not balanced: %1 debit, %2 credit</source>
        <translation>nicht ausgeglichen: %1 Soll, %2 Haben</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language: %1, when Opsdesk opens next.</source>
        <translation>Sprache: %1, wenn Opsdesk das nächste Mal öffnet.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LayoutMenu</name>
    <message>
        <source>Use layout</source>
        <translation>Anordnung verwenden</translation>
    </message>
    <message>
        <source>Withdraw or forget a layout</source>
        <translation>Anordnung zurückziehen oder vergessen</translation>
    </message>
    <message>
        <source>Keep this layout as…</source>
        <translation>Anordnung merken als…</translation>
    </message>
    <message>
        <source>Begin with this layout</source>
        <translation>Mit dieser Anordnung beginnen</translation>
    </message>
    <message>
        <source>This view begins with this layout from now on, and a reset leads back to it.</source>
        <translation>Diese Ansicht beginnt von nun an mit dieser Anordnung, und Zurücksetzen führt zu ihr.</translation>
    </message>
    <message>
        <source>Share this layout…</source>
        <translation>Anordnung teilen…</translation>
    </message>
    <message>
        <source>Reset columns, sorting, groups and filter</source>
        <translation>Spalten, Sortierung, Gruppen und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>%1 (shared with everybody)</source>
        <translation>%1 (mit allen geteilt)</translation>
    </message>
    <message>
        <source>%1 (shared: %2)</source>
        <translation>%1 (geteilt: %2)</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>Anordnung merken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Share this layout</source>
        <translation>Anordnung teilen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>“%1” is shared.</source>
        <translation>„%1“ ist geteilt.</translation>
    </message>
    <message>
        <source>“%1” is no longer shared.</source>
        <translation>„%1“ ist nicht mehr geteilt.</translation>
    </message>
    <message>
        <source>Shared layouts could not be read: %1</source>
        <translation>Geteilte Layouts konnten nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LedgerOfReasons</name>
    <message>
        <source>Why this quantity</source>
        <translation>Warum diese Menge</translation>
    </message>
    <message>
        <source>Enter opens the rows behind a line</source>
        <translation>Eingabe öffnet die Zeilen hinter einer Position</translation>
    </message>
    <message>
        <source>= %1 units</source>
        <translation>= %1 Einheiten</translation>
    </message>
    <message>
        <source>= %1 units, but %2 are suggested</source>
        <translation>= %1 Einheiten, vorgeschlagen sind aber %2</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LinesSection</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but the document says %2</source>
        <translation>%1, doch der Beleg sagt %2</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ListPage</name>
    <message>
        <source>Back   Esc</source>
        <translation>Zurück   Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ListingsView</name>
    <message>
        <source>New listing</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LoadingWindow</name>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Loading from %1</source>
        <translation>Wird von %1 geladen</translation>
    </message>
    <message>
        <source>What you may see is copied to this computer, once.</source>
        <translation>Was Sie sehen dürfen, wird einmal auf diesen Rechner kopiert.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Nicht mit %1 verbunden</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::MainWindow</name>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>“%1” cannot be filtered for.</source>
        <translation>Nach „%1“ kann nicht gefiltert werden.</translation>
    </message>
    <message>
        <source>Go to a place of the rail</source>
        <translation>Zu einem Platz der Leiste gehen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Agree to a dialog from any field</source>
        <translation>Einem Dialog aus jedem Feld zustimmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>books of %1</source>
        <translation>Bücher vom %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>Decisions that need attention</source>
        <translation>Entscheidungen, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the desktop</source>
        <translation>Hell, dunkel, kontrastreich oder wie der Desktop</translation>
    </message>
    <message>
        <source>This row leads to no document.</source>
        <translation>Diese Zeile führt zu keinem Beleg.</translation>
    </message>
    <message>
        <source>Bring files in…</source>
        <translation>Dateien hereinbringen…</translation>
    </message>
    <message>
        <source>Notifications	F9</source>
        <translation>Mitteilungen	F9</translation>
    </message>
    <message>
        <source>Help	F1</source>
        <translation>Hilfe	F1</translation>
    </message>
    <message>
        <source>Keys	?</source>
        <translation>Tasten	?</translation>
    </message>
    <message>
        <source>About Opsdesk</source>
        <translation>Über Opsdesk</translation>
    </message>
    <message>
        <source>Work elsewhere…</source>
        <translation>Anderswo arbeiten…</translation>
    </message>
    <message>
        <source>Quit	Ctrl+Q</source>
        <translation>Beenden	Strg+Q</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück dahin, wo Sie waren</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>The last places</source>
        <translation>Die letzten Orte</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Hilfe zu dem, was vorn ist</translation>
    </message>
    <message>
        <source>Find anything, go anywhere</source>
        <translation>Alles finden, überallhin gehen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>What was typed here is not saved. Save it, or leave once more to let it go.</source>
        <translation>Was hier eingegeben wurde, ist nicht gespeichert. Speichern Sie es, oder gehen Sie noch einmal, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>Wait for it, or leave once more to break it off.</source>
        <translation>Warten Sie, oder gehen Sie noch einmal, um es abzubrechen.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ManualJournalDialog</name>
    <message>
        <source>New manual journal</source>
        <translation>Neue manuelle Buchung</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Day that it is of</source>
        <translation>Tag, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is for, such as rent of November</source>
        <translation>Wofür sie ist, etwa Miete für November</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>SKU, if any</source>
        <translation>SKU, falls vorhanden</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Zeile wegnehmen</translation>
    </message>
    <message>
        <source>Debits and credits are the same.</source>
        <translation>Soll und Haben sind gleich.</translation>
    </message>
    <message>
        <source>Still to be credited: %1</source>
        <translation>Noch im Haben zu buchen: %1</translation>
    </message>
    <message>
        <source>Still to be debited: %1</source>
        <translation>Noch im Soll zu buchen: %1</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ManualJournalsView</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::MeasureSection</name>
    <message>
        <source>What it is</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Wie sie berechnet wird</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::MeasureTile</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Das konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>nichts zu messen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 than 4 weeks before</source>
        <translation>%1 als vor 4 Wochen</translation>
    </message>
    <message>
        <source>4 weeks before: %1</source>
        <translation>4 Wochen davor: %1</translation>
    </message>
    <message>
        <source>a year before: %1</source>
        <translation>ein Jahr davor: %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ erreicht</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation>✗ verfehlt</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 by part</source>
        <translation>%1 nach Teilen</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Wochen</translation>
    </message>
    <message>
        <source>Its past is kept from now on.</source>
        <translation>Der Verlauf wird ab jetzt aufbewahrt.</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month on an axis</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; German: &quot;d. MMM&quot;</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Thirteen months</source>
        <translation>Dreizehn Monate</translation>
    </message>
    <message>
        <source>Thirteen weeks</source>
        <translation>Dreizehn Wochen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows behind it   Enter</source>
        <translation>
            <numerusform>%n Zeile dahinter   Enter</numerusform>
            <numerusform>%n Zeilen dahinter   Enter</numerusform>
        </translation>
    </message>
    <message>
        <source>Set its target…   G</source>
        <translation>Ziel setzen…   G</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>The rows behind it	Enter</source>
        <translation>Die Zeilen dahinter	Eingabe</translation>
    </message>
    <message>
        <source>What it is	Space</source>
        <translation>Was sie ist	Leertaste</translation>
    </message>
    <message>
        <source>Its chart as a table	T</source>
        <translation>Das Diagramm als Tabelle	T</translation>
    </message>
    <message>
        <source>Weeks or months	M</source>
        <translation>Wochen oder Monate	M</translation>
    </message>
    <message>
        <source>Set its target…	G</source>
        <translation>Ziel setzen…	G</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::NoticeFeed</name>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 wurde abgewiesen: %2</translation>
    </message>
    <message>
        <source>The centre is out of reach; decisions wait in the outbox.</source>
        <translation>Die Zentrale ist nicht erreichbar; Entscheidungen warten im Postausgang.</translation>
    </message>
    <message>
        <source>The centre is back; rows are current again.</source>
        <translation>Die Zentrale ist wieder da; die Zeilen sind wieder aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more wait.</source>
        <translation>
            <numerusform>%1: %n mehr wartet.</numerusform>
            <numerusform>%1: %n mehr warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Debits and credits differ by %1; run `opsdeskd verify`, which says where.</source>
        <translation>Soll und Haben weichen um %1 ab; `opsdeskd verify` sagt, wo.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::NoticesPage</name>
    <message>
        <source>Go there   Enter</source>
        <translation>Dorthin   Enter</translation>
    </message>
    <message>
        <source>Read or new   R</source>
        <translation>Gelesen oder neu   R</translation>
    </message>
    <message>
        <source>Let it go   D</source>
        <translation>Fallen lassen   D</translation>
    </message>
    <message>
        <source>All read   Shift+R</source>
        <translation>Alle gelesen   Shift+R</translation>
    </message>
    <message>
        <source>Let all go   Shift+D</source>
        <translation>Alle fallen lassen   Shift+D</translation>
    </message>
    <message>
        <source>Nothing happened behind your back</source>
        <translation>Nichts geschah hinter Ihrem Rücken</translation>
    </message>
    <message>
        <source>Refusals, finished plans and imports, and new work in your queues wait here.</source>
        <translation>Abweisungen, fertige Pläne und Importe und neue Arbeit in Ihren Listen warten hier.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Go where it leads</source>
        <translation>Dahin, wohin sie führt</translation>
    </message>
    <message>
        <source>Mark it as read, or as new</source>
        <translation>Als gelesen oder als neu merken</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen merken</translation>
    </message>
    <message>
        <source>Let all go</source>
        <translation>Alle fallen lassen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::OrderEditor</name>
    <message>
        <source>No quantity to receive was entered.</source>
        <translation>Es wurde keine Menge zum Annehmen eingegeben.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Supplier: code or name</source>
        <translation>Lieferant: Code oder Name</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Liefern an</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Add an item: SKU or name</source>
        <translation>Artikel hinzufügen: Nummer oder Name</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen der Bestellung</translation>
    </message>
    <message>
        <source>Others changed this order meanwhile. What you entered stands on top of that: look at it before you save it, or discard it.</source>
        <translation>Andere haben diese Bestellung inzwischen geändert. Ihre Eingaben stehen obenauf: vor dem Speichern ansehen, oder verwerfen.</translation>
    </message>
    <message>
        <source>New purchase order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Positionen von %1</translation>
    </message>
    <message>
        <source>What you entered on %1 was not saved, and cannot be as the order stands now. It is kept.</source>
        <translation>Was Sie am %1 eingegeben haben, wurde nicht gespeichert und kann es beim jetzigen Stand der Bestellung nicht werden. Es bleibt erhalten.</translation>
    </message>
    <message>
        <source>What you entered on %1 is here again. Nobody has it until you save it.</source>
        <translation>Was Sie am %1 eingegeben haben, ist wieder da. Niemand hat es, bis Sie es speichern.</translation>
    </message>
    <message>
        <source>What you entered on %1 is here again, on top of the order as others changed it meanwhile. Look at it before you save it, or discard it.</source>
        <translation>Was Sie am %1 eingegeben haben, ist wieder da, obenauf auf der Bestellung, wie andere sie inzwischen geändert haben. Vor dem Speichern ansehen, oder verwerfen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No quantity was entered.</source>
        <translation>Es wurde keine Menge eingegeben.</translation>
    </message>
    <message>
        <source>Add an order of the same supplier: its number, or ↓ for those to invoice</source>
        <translation>Bestellung desselben Lieferanten hinzufügen: ihre Nummer, oder ↓ für die, die zu berechnen sind</translation>
    </message>
    <message>
        <source>Add an order of the same supplier</source>
        <translation>Bestellung desselben Lieferanten hinzufügen</translation>
    </message>
    <message>
        <source>The orders that were added are still being read: look at them before you send it.</source>
        <translation>Die hinzugefügten Bestellungen werden noch gelesen: vor dem Senden ansehen.</translation>
    </message>
    <message>
        <source>Nothing of that order is left to invoice.</source>
        <translation>Von dieser Bestellung ist nichts mehr zu berechnen.</translation>
    </message>
    <message>
        <source>Order %1 was taken off this invoice.</source>
        <translation>Bestellung %1 wurde von dieser Rechnung genommen.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::OrderForm</name>
    <message>
        <source>“%1” is no amount: %2.</source>
        <translation>„%1“ ist kein Betrag: %2.</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>Das fehlt: %1.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::OrderLinesModel</name>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>„%1“ ist keine Zahl, die hier stehen kann.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Receive now</source>
        <translation>Jetzt annehmen</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2012-05-31.</source>
        <translation>„%1“ ist kein Tag wie 2012-05-31.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>On the note</source>
        <translation>Laut Lieferschein</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>Invoiced now</source>
        <translation>Jetzt berechnet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Palette</name>
    <message>
        <source>Go to a place, do something, find a document (&gt; actions, # documents)</source>
        <translation>Gehen, tun, finden (&gt; Aktionen, # Belege)</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1: like what was typed</source>
        <translation>%1: ähnlich wie eingegeben</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Type a number, a SKU, or words of a name.</source>
        <translation>Geben Sie eine Nummer, eine Artikelnummer oder Wörter eines Namens ein.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>Looked for among what can be done here and everywhere.</source>
        <translation>Gesucht unter dem, was hier und überall getan werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>Looked for among places, actions and %n documents, items and others that you may see.</source>
        <translation>
            <numerusform>Gesucht unter Orten, Aktionen und %n Beleg, Artikel oder anderem, das Sie sehen dürfen.</numerusform>
            <numerusform>Gesucht unter Orten, Aktionen und %n Belegen, Artikeln und anderem, das Sie sehen dürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of documents is still being made; so far it has %1.</source>
        <translation>Das Verzeichnis der Belege entsteht noch; bisher enthält es %1.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of %1: %2</source>
        <translation>Passwort von %1: %2</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>The password itself does not leave this computer; the centre gets what it takes to check it.</source>
        <translation>Das Passwort selbst verlässt diesen Rechner nicht; die Zentrale bekommt, was sie zum Prüfen braucht.</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>Die Zentrale wird gefragt …</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PasteDialog</name>
    <message>
        <source>Looking for the items…</source>
        <translation>Artikel werden gesucht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What pasting would do, row by row</source>
        <translation>Was das Einfügen bewirken würde, Zeile für Zeile</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>By their headings: %1.</source>
        <translation>Nach den Überschriften: %1.</translation>
    </message>
    <message>
        <source>By the order of the columns: %1.</source>
        <translation>Nach der Folge der Spalten: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are taken.</source>
        <translation>
            <numerusform>%n Zeile wird übernommen.</numerusform>
            <numerusform>%n Zeilen werden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused: mend them in the spreadsheet and paste them again.</source>
        <translation>
            <numerusform>%n wird abgelehnt: in der Tabelle berichtigen und noch einmal einfügen.</numerusform>
            <numerusform>%n werden abgelehnt: in der Tabelle berichtigen und noch einmal einfügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be objected to by the supplier.</source>
        <translation>
            <numerusform>%n kann der Lieferant beanstanden.</numerusform>
            <numerusform>%n kann der Lieferant beanstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PasteItems</name>
    <message>
        <source>“%1” stands for several items, such as %2 and %3: give the SKU.</source>
        <translation>„%1“ steht für mehrere Artikel, etwa %2 und %3: die SKU angeben.</translation>
    </message>
    <message>
        <source>“%1” is the item %2, but “%3” is %4: mend one of them.</source>
        <translation>„%1“ ist der Artikel %2, aber „%3“ ist %4: eines davon berichtigen.</translation>
    </message>
    <message>
        <source>There is no item “%1”: it is no SKU, no supplier’s SKU and no barcode.</source>
        <translation>Es gibt keinen Artikel „%1“: Es ist weder SKU noch SKU des Lieferanten noch Strichcode.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PaymentProposalsView</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>%1 for the bank</source>
        <translation>%1 für die Bank</translation>
    </message>
    <message>
        <source>Credit transfers, ISO 20022</source>
        <translation>Überweisungen, ISO 20022</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PlanRunBar</name>
    <message>
        <source>Publishing the plan for all…</source>
        <translation>Der Plan wird für alle veröffentlicht …</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Reading stock, orders and demand…</source>
        <translation>Bestand, Aufträge und Bedarf werden gelesen …</translation>
    </message>
    <message>
        <source>Planning: %1 of %2 series</source>
        <translation>Planung: %1 von %2 Reihen</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Schreiben: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Planned %1 series in %2 s: %3 new suggestions, %4 changed, %5 no longer needed.</source>
        <translation>%1 Reihen in %2 s geplant: %3 neue Vorschläge, %4 geändert, %5 nicht mehr nötig.</translation>
    </message>
    <message>
        <source>%1 series could not be planned; `opsdeskd plan` names them.</source>
        <translation>%1 Reihen konnten nicht geplant werden; „opsdeskd plan“ nennt sie.</translation>
    </message>
    <message>
        <source>Plan now   P</source>
        <translation>Jetzt planen   P</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far the plan is</source>
        <translation>Wie weit der Plan ist</translation>
    </message>
    <message>
        <source>Plan everything now</source>
        <translation>Alles jetzt planen</translation>
    </message>
    <message>
        <source>Plans of a centre are made beside it, by `opsdeskd plan --central`; what they suggest appears here by itself.</source>
        <translation>Pläne einer Zentrale entstehen bei ihr, durch „opsdeskd plan --central“; was sie vorschlagen, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>The plan was cancelled; nothing of it was published.</source>
        <translation>Der Plan wurde abgebrochen; nichts davon wurde veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PlannersWordSection</name>
    <message>
        <source>Events of the item</source>
        <translation>Ereignisse des Artikels</translation>
    </message>
    <message>
        <source>Items that it is like</source>
        <translation>Artikel, denen er gleicht</translation>
    </message>
    <message>
        <source>Events, and items that it is like</source>
        <translation>Ereignisse, und Artikel, denen er gleicht</translation>
    </message>
    <message>
        <source>New event   V</source>
        <translation>Neues Ereignis   V</translation>
    </message>
    <message>
        <source>Sells like…   L</source>
        <translation>Verkauft sich wie…   L</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it back</source>
        <translation>Eingabe ändert es, Entf nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PointChart</name>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>From %1 to %2; the least %3, the most %4.</source>
        <translation>Von %1 bis %2; am wenigsten %3, am meisten %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PolicyDialog</name>
    <message>
        <source>New approval policy</source>
        <translation>Neue Freigaberichtlinie</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Regeln von %1</translation>
    </message>
    <message>
        <source>Name: what tells it from the policy before</source>
        <translation>Name: was sie von der vorigen unterscheidet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule: why, in words</source>
        <translation>Regel: warum, in Worten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Then also</source>
        <translation>Dann auch</translation>
    </message>
    <message>
        <source>Conditions, with ; between them: amount &gt; 5000.00; category in Toys,Garden; supplier_risk = high; price_variance &gt; 5; budget_left &lt; 0.00. None: always. Approvals of one level are asked for at once, levels follow one another. Hours: until it is overdue, 0 for never.</source>
        <translation>Bedingungen, mit ; dazwischen: amount &gt; 5000.00; category in Toys,Garden; supplier_risk = high; price_variance &gt; 5; budget_left &lt; 0.00. Keine: immer. Freigaben einer Stufe werden zugleich erbeten, Stufen folgen einander. Stunden: bis sie überfällig ist, 0 für nie.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>How the page will look</source>
        <translation>Wie die Seite aussehen wird</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ProjectionSection</name>
    <message>
        <source>Projected stock</source>
        <translation>Erwarteter Bestand</translation>
    </message>
    <message>
        <source>▒ forecast band</source>
        <translation>▒ Prognoseband</translation>
    </message>
    <message>
        <source>─·─ reorder point</source>
        <translation>─·─ Meldebestand</translation>
    </message>
    <message>
        <source>┄ safety stock</source>
        <translation>┄ Sicherheitsbestand</translation>
    </message>
    <message>
        <source>╍ without</source>
        <translation>╍ ohne</translation>
    </message>
    <message>
        <source>━ with the order</source>
        <translation>━ mit Bestellung</translation>
    </message>
    <message>
        <source>▲ receipts</source>
        <translation>▲ Eingänge</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Make “%1” the plan</source>
        <translation>„%1“ zum Plan machen</translation>
    </message>
    <message>
        <source>These become policies of the plan until others are published:</source>
        <translation>Das sind von da an Regeln des Plans, bis andere veröffentlicht werden:</translation>
    </message>
    <message>
        <source>Everything is planned anew by them, and the queue follows: purchases of %1 instead of %2.</source>
        <translation>Nach ihnen wird alles neu geplant, und die Liste folgt: Einkauf von %1 statt %2.</translation>
    </message>
    <message>
        <source>It was compared with an older plan; the figures may have moved since.</source>
        <translation>Verglichen wurde mit einem älteren Plan; die Zahlen können sich seitdem verschoben haben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Publish and plan</source>
        <translation>Veröffentlichen und planen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PurchaseOrderApprovalView</name>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Changed since it was last submitted</source>
        <translation>Geändert seit der letzten Einreichung</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Wareneingänge</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Possibly ordered already</source>
        <translation>Vielleicht schon bestellt</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu zahlen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PutAwayView</name>
    <message>
        <source>New put-away rule</source>
        <translation>Neue Einlagerungsregel</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>Wohin es kommt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::QualityCasesView</name>
    <message>
        <source>Spikes</source>
        <translation>Ausschläge</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Isolated stock</source>
        <translation>Abgesonderter Bestand</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::QualityView</name>
    <message>
        <source>Items behind it, most missed first</source>
        <translation>Artikel dahinter, am meisten verfehlte zuerst</translation>
    </message>
    <message>
        <source>Overrides, newest first</source>
        <translation>Abweichende Entscheidungen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::QueueView</name>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>This is not yours to see</source>
        <translation>Das ist nicht für Sie bestimmt</translation>
    </message>
    <message>
        <source>Your role (%1) has no part in it. Ask an administrator if it should.</source>
        <translation>Ihre Rolle (%1) hat daran keinen Anteil. Fragen Sie die Administration, wenn das anders sein sollte.</translation>
    </message>
    <message>
        <source>This view is not there</source>
        <translation>Diese Ansicht gibt es nicht</translation>
    </message>
    <message>
        <source>The rows could not be read</source>
        <translation>Die Zeilen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Other words or fewer filters may find more.</source>
        <translation>Andere Wörter oder weniger Filter finden vielleicht mehr.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>There is nothing here that can still be undone.</source>
        <translation>Hier lässt sich nichts mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>New   N</source>
        <translation>Neu   N</translation>
    </message>
    <message>
        <source>Columns, layouts, copy and export</source>
        <translation>Spalten, Anordnungen, Kopieren und Export</translation>
    </message>
    <message>
        <source>Copy as table	Ctrl+C</source>
        <translation>Als Tabelle kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Zeile markieren</translation>
    </message>
    <message>
        <source>Mark on, downwards</source>
        <translation>Abwärts weiter markieren</translation>
    </message>
    <message>
        <source>Mark on, upwards</source>
        <translation>Aufwärts weiter markieren</translation>
    </message>
    <message>
        <source>Mark all rows</source>
        <translation>Alle Zeilen markieren</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Suchen und filtern</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neuer Beleg</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Beleg öffnen</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Zu den Einzelheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n groups</source>
        <translation>
            <numerusform>%1 in %n Gruppe</numerusform>
            <numerusform>%1 in %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked: least %2, mean %3, most %4</source>
        <translation>%1 markiert: kleinstes %2, Mittel %3, größtes %4</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>Bedingung zusammenstellen</translation>
    </message>
    <message>
        <source>Go to the conditions</source>
        <translation>Zu den Bedingungen</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Zeilen gruppieren</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Within them by</source>
        <translation>Darin nach</translation>
    </message>
    <message>
        <source>A part of the layout’s filter is about a column that is gone; it was left out.</source>
        <translation>Ein Teil des Filters der Anordnung betrifft eine Spalte, die es nicht mehr gibt; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>No row with an amount is marked.</source>
        <translation>Keine Zeile mit einem Betrag ist markiert.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportiert…</translation>
    </message>
    <message>
        <source>One export at a time: wait for the other, or cancel it.</source>
        <translation>Immer nur ein Export: Warten Sie auf den anderen, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing of it was kept.</source>
        <translation>Der Export wurde abgebrochen; nichts davon blieb.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesandt.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Druckt…</translation>
    </message>
    <message>
        <source>Copy without headings	Ctrl+Shift+C</source>
        <translation>Ohne Überschriften kopieren	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>Exportieren…	Ctrl+E</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>Drucken…	Ctrl+P</translation>
    </message>
    <message>
        <source>Least, mean and most of the marked</source>
        <translation>Kleinstes, Mittel und größtes der Markierten</translation>
    </message>
    <message>
        <source>Group by	Ctrl+G</source>
        <translation>Gruppieren nach	Ctrl+G</translation>
    </message>
    <message>
        <source>Copy without headings</source>
        <translation>Ohne Überschriften kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>%1 rows are marked; no more can be decided on at once. Decide on these first, or filter.</source>
        <translation>%1 Zeilen sind markiert; über mehr kann nicht auf einmal entschieden werden. Entscheiden Sie erst über diese, oder filtern Sie.</translation>
    </message>
    <message>
        <source>This row is not among those that are shown; fewer filters may bring it.</source>
        <translation>Diese Zeile ist nicht unter den gezeigten; weniger Filter bringen sie vielleicht.</translation>
    </message>
    <message>
        <source>Rows are being exported; nothing of the file is kept if that is broken off.</source>
        <translation>Zeilen werden gerade exportiert; wird das abgebrochen, bleibt nichts von der Datei erhalten.</translation>
    </message>
    <message>
        <source>%1 of the marked rows</source>
        <translation>%1 der markierten Zeilen</translation>
    </message>
    <message>
        <source>least</source>
        <translation>am wenigsten</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>im Mittel</translation>
    </message>
    <message>
        <source>most</source>
        <translation>am meisten</translation>
    </message>
    <message>
        <source>The sum over the rows that are marked, each currency by itself.</source>
        <translation>Die Summe über die markierten Zeilen, jede Währung für sich.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Rail</name>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Keys   ?</source>
        <translation>Tasten   ?</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the desktop   Ctrl+T</source>
        <translation>Hell, dunkel, kontrastreich oder wie der Desktop   Strg+T</translation>
    </message>
    <message>
        <source>Back   Alt+Left</source>
        <translation>Zurück   Alt+Left</translation>
    </message>
    <message>
        <source>Forward   Alt+Right</source>
        <translation>Vor   Alt+Right</translation>
    </message>
    <message>
        <source>The last places   Alt+Down</source>
        <translation>Die letzten Orte   Alt+Down</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notifications   F9</source>
        <translation>Mitteilungen   F9</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new   F9</source>
        <translation>
            <numerusform>Mitteilungen, %n neue   F9</numerusform>
            <numerusform>Mitteilungen, %n neue   F9</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartend</numerusform>
            <numerusform>%1, %n wartend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RailSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, geschlossen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RecordTable</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Only where %1 is “%2”</source>
        <translation>Nur wo %1 „%2“ ist</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Nach dieser Spalte gruppieren</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RecordTableModel</name>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RefundsView</name>
    <message>
        <source>Signals</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>Wie gerechnet wurde</translation>
    </message>
    <message>
        <source>Which way it goes</source>
        <translation>Welchen Weg sie geht</translation>
    </message>
    <message>
        <source>Signals of the return</source>
        <translation>Anzeichen der Retoure</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReplenishmentView</name>
    <message>
        <source>Methods tried</source>
        <translation>Erprobte Verfahren</translation>
    </message>
    <message>
        <source>Demand by channel</source>
        <translation>Bedarf nach Kanal</translation>
    </message>
    <message>
        <source>Decided otherwise before</source>
        <translation>Früher anders entschieden</translation>
    </message>
    <message>
        <source>A year from each supplier</source>
        <translation>Ein Jahr bei jedem Lieferanten</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnChecklistsDialog</name>
    <message>
        <source>Checklists of %1</source>
        <translation>Prüflisten von %1</translation>
    </message>
    <message>
        <source>A row for each answer; what is left empty is as in the row above. Without a return class a checklist is for all classes that have none of their own.</source>
        <translation>Eine Zeile je Antwort; was leer bleibt, ist wie in der Zeile darüber. Ohne Rückgabeklasse gilt eine Prüfliste für alle Klassen, die keine eigene haben.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Bestenfalls</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>No grade without all answers</source>
        <translation>Keine Güte ohne alle Antworten</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Jede Güte</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnLinesDialog</name>
    <message>
        <source>Number of the order that the goods were bought with, then Enter</source>
        <translation>Nummer des Auftrags, mit dem die Ware gekauft wurde, dann Enter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>There is nothing here that this can be done with.</source>
        <translation>Hier ist nichts, womit dies getan werden kann.</translation>
    </message>
    <message>
        <source>No line is marked.</source>
        <translation>Keine Zeile ist markiert.</translation>
    </message>
    <message>
        <source>No line is filled in.</source>
        <translation>Keine Zeile ist ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnPoliciesView</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Prüflisten</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnPolicyDialog</name>
    <message>
        <source>New return policy</source>
        <translation>Neue Rücknahmerichtlinie</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Regeln von %1</translation>
    </message>
    <message>
        <source>What tells it from the policy before</source>
        <translation>Was sie von der vorigen unterscheidet</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>The first rule that holds counts.</source>
        <translation>Die erste Regel, die zutrifft, gilt.</translation>
    </message>
    <message>
        <source>Begins with the rules and checklists of %1.</source>
        <translation>Beginnt mit den Regeln und Prüflisten von %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>„%1“ ist keine Zahl, die hier stehen kann.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnRatesView</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>Qualitätsfälle</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnRuleForm</name>
    <message>
        <source>In words that the customer may be told</source>
        <translation>In Worten, die dem Kunden gesagt werden dürfen</translation>
    </message>
    <message>
        <source>For which returns</source>
        <translation>Für welche Retouren</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>Die Ware</translation>
    </message>
    <message>
        <source>0: not taken back</source>
        <translation>0: keine Rücknahme</translation>
    </message>
    <message>
        <source>That of the class</source>
        <translation>Die der Klasse</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>Das Geld</translation>
    </message>
    <message>
        <source>%1; empty: never</source>
        <translation>%1; leer: nie</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnWeeksSection</name>
    <message>
        <source>Returns by week</source>
        <translation>Retouren je Woche</translation>
    </message>
    <message>
        <source>━ lines that came back</source>
        <translation>━ zurückgekommene Zeilen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnsView</name>
    <message>
        <source>Authorise a return</source>
        <translation>Retoure genehmigen</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Receive %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Note grades</source>
        <translation>Güten vermerken</translation>
    </message>
    <message>
        <source>Dispose of %1</source>
        <translation>Über %1 verfügen</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Verfügen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Nicht bestandene Prüfpunkte</translation>
    </message>
    <message>
        <source>Send something else for %1</source>
        <translation>Für %1 etwas anderes senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Code of the node that ships it</source>
        <translation>Kürzel des Standorts, der es versendet</translation>
    </message>
    <message>
        <source>Inspect %1 again</source>
        <translation>%1 erneut prüfen</translation>
    </message>
    <message>
        <source>Take in what nobody announced</source>
        <translation>Unangekündigtes annehmen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Order, where it is known</source>
        <translation>Auftrag, sofern bekannt</translation>
    </message>
    <message>
        <source>Customer, where they are known</source>
        <translation>Kunde, sofern bekannt</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>Nummer auf dem Paket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RevaluationsView</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RightsSection</name>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RunChanges</name>
    <message>
        <source>Plan of %1</source>
        <translation>Plan vom %1</translation>
    </message>
    <message>
        <source>All plans, and what each of them changed</source>
        <translation>Alle Pläne, und was jeder geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer needed</source>
        <translation>
            <numerusform>%n entfallen</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n wie zuvor</numerusform>
            <numerusform>%n wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since then %n items planned again</source>
        <translation>
            <numerusform>seitdem %n Artikel neu geplant</numerusform>
            <numerusform>seitdem %n Artikel neu geplant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ScenarioTotals</name>
    <message>
        <source>%1 pp</source>
        <translation>%1 Pp.</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>Neben dem Plan</translation>
    </message>
    <message>
        <source>There is a newer plan than the one this was compared with. Plan it again.</source>
        <translation>Es gibt einen neueren Plan als den, mit dem verglichen wurde. Noch einmal planen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>Im Szenario</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ScenariosView</name>
    <message>
        <source>By segment and supplier</source>
        <translation>Nach Segment und Lieferant</translation>
    </message>
    <message>
        <source>What differs most</source>
        <translation>Was sich am meisten ändert</translation>
    </message>
    <message>
        <source>Planning %1… %2 %</source>
        <translation>%1 wird geplant… %2 %</translation>
    </message>
    <message>
        <source>%1 is being planned; wait until that is done.</source>
        <translation>%1 wird gerade geplant; bitte warten, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Publishing %1…</source>
        <translation>%1 wird veröffentlicht…</translation>
    </message>
    <message>
        <source>Planning %1…</source>
        <translation>%1 wird geplant…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the plan now.</source>
        <translation>%1 ist jetzt der Plan.</translation>
    </message>
    <message>
        <source>%1 was planned beside the plan.</source>
        <translation>%1 wurde neben dem Plan geplant.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SettingsView</name>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SettlementsView</name>
    <message>
        <source>Orders</source>
        <translation>Kundenaufträge</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Eine Taste finden, oder was sie tut</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StartWindow</name>
    <message>
        <source>Workspaces of Opsdesk (*.opsdesk)</source>
        <translation>Arbeitsbereiche von Opsdesk (*.opsdesk)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <translation>Wo möchten Sie arbeiten?</translation>
    </message>
    <message>
        <source>Making the demo workspace: a year of trade, and its plan…</source>
        <translation>Die Demo wird angelegt: ein Jahr Handel und sein Plan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Früher geöffnet</translation>
    </message>
    <message>
        <source>Open   Enter</source>
        <translation>Öffnen   Enter</translation>
    </message>
    <message>
        <source>Take off the list   Delete</source>
        <translation>Von der Liste nehmen   Delete</translation>
    </message>
    <message>
        <source>The demo workspace</source>
        <translation>Der Demo-Arbeitsbereich</translation>
    </message>
    <message>
        <source>A gift shop with a year of real demand, returns and damages. Made once, in a minute or two.</source>
        <translation>Ein Geschenkeladen mit einem Jahr echter Nachfrage, Retouren und Schäden. Wird einmal angelegt, in ein, zwei Minuten.</translation>
    </message>
    <message>
        <source>A new workspace from your files…</source>
        <translation>Ein neuer Arbeitsbereich aus Ihren Dateien…</translation>
    </message>
    <message>
        <source>Items, suppliers, stock and orders as your systems export them. Everything stays in one file.</source>
        <translation>Artikel, Lieferanten, Bestand und Aufträge, wie Ihre Systeme sie ausgeben. Alles bleibt in einer Datei.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Einen Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>A file that Opsdesk made, here or on another machine.</source>
        <translation>Eine Datei, die Opsdesk angelegt hat, hier oder auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>A centre, with others</source>
        <translation>Eine Zentrale, mit anderen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Where to keep the new workspace</source>
        <translation>Wo der neue Arbeitsbereich liegen soll</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>laden</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing is overwritten: choose another name, or open it.</source>
        <translation>%1 ist schon da, und nichts wird überschrieben: wählen Sie einen anderen Namen, oder öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: choose a folder of yours.</source>
        <translation>In %1 kann nichts geschrieben werden: wählen Sie einen Ordner von Ihnen.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Say %1 of the centre, as its administrator told you.</source>
        <translation>Nennen Sie von der Zentrale: %1, wie ihr Administrator es Ihnen gesagt hat.</translation>
    </message>
    <message>
        <source>“%1” is no server; say a name such as db.example.com, or db.example.com:5433.</source>
        <translation>„%1“ ist kein Server; nennen Sie einen Namen wie db.example.com oder db.example.com:5433.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Der Arbeitsbereich wird angelegt …</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StateDiagram</name>
    <message>
        <source>States of the document</source>
        <translation>Zustände des Belegs</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>So far: %1.</source>
        <translation>Bisher: %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Als Nächstes: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StateSection</name>
    <message>
        <source>%1 up to a limit</source>
        <translation>%1 bis zu einer Grenze</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Nothing follows: this is its end.</source>
        <translation>Es folgt nichts: das ist sein Ende.</translation>
    </message>
    <message>
        <source>What may happen next, and who may do it</source>
        <translation>Was als Nächstes geschehen kann und wer es darf</translation>
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
    <name>opsdesk::ui::StatusLine</name>
    <message>
        <source>%1 (%2) · %3</source>
        <translation>%1 (%2) · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet …</translation>
    </message>
    <message>
        <source>loading %1 %</source>
        <translation>lädt, %1 %</translation>
    </message>
    <message>
        <source>live</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions that need attention   F8</source>
        <translation>Entscheidungen, die Aufmerksamkeit brauchen   F8</translation>
    </message>
    <message>
        <source>Link to the centre: %1</source>
        <translation>Verbindung zur Zentrale: %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SupplierInvoicesView</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SupplierOrdersView</name>
    <message>
        <source>Suggested, most at risk first</source>
        <translation>Vorgeschlagen, größtes Risiko zuerst</translation>
    </message>
    <message>
        <source>Its purchase orders</source>
        <translation>Seine Bestellungen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::TaxCodesView</name>
    <message>
        <source>New tax</source>
        <translation>Neue Steuer</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::TermsSection</name>
    <message>
        <source>Supplier&apos;s terms</source>
        <translation>Bedingungen des Lieferanten</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>Maximum, 0 for any</source>
        <translation>Höchstmenge, 0 für jede</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Lieferzeit, Tage</translation>
    </message>
    <message>
        <source>Price from a quantity on</source>
        <translation>Preis ab einer Menge</translation>
    </message>
    <message>
        <source>Holds for: all_units or incremental</source>
        <translation>Gilt für: all_units oder incremental</translation>
    </message>
    <message>
        <source>Supplier&apos;s orders</source>
        <translation>Bestellungen beim Lieferanten</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Mindestbestellung</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Prüfung, Tage</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Bestelltage</translation>
    </message>
    <message>
        <source>Container, litres</source>
        <translation>Container, Liter</translation>
    </message>
    <message>
        <source>Container, kg</source>
        <translation>Container, kg</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>Enter sends the change, Esc takes it back</source>
        <translation>Eingabe schickt die Änderung ab, Esc nimmt sie zurück</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Shelf life, days; 0 keeps</source>
        <translation>Haltbar, Tage; 0 unbegrenzt</translation>
    </message>
    <message>
        <source>Volume, litres</source>
        <translation>Volumen, Liter</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Gewicht, kg</translation>
    </message>
    <message>
        <source>Orders in: de, en, fr or zh_CN</source>
        <translation>Bestellungen auf: de, en, fr oder zh_CN</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Theme</name>
    <message>
        <source>Colours as the desktop has them.</source>
        <translation>Farben wie der Desktop.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Helle Farben.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Dunkle Farben.</translation>
    </message>
    <message>
        <source>High contrast.</source>
        <translation>Hoher Kontrast.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::UsersView</name>
    <message>
        <source>Stands in for</source>
        <translation>Vertritt</translation>
    </message>
    <message>
        <source>Others stand in</source>
        <translation>Wird vertreten von</translation>
    </message>
    <message>
        <source>This console goes on with the password that it was opened with. Set your own with “opsdeskd user password %1”, then log in anew.</source>
        <translation>Diese Konsole arbeitet mit dem Passwort weiter, mit dem sie geöffnet wurde. Das eigene lässt sich mit „opsdeskd user password %1“ setzen; danach neu anmelden.</translation>
    </message>
    <message>
        <source>The password of %1 was set.</source>
        <translation>Das Passwort von %1 wurde gesetzt.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::VendorClaimsView</name>
    <message>
        <source>Claimed goods</source>
        <translation>Reklamierte Ware</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WaitingSection</name>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: all of them</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Das konnte nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 at stake</source>
        <translation> · %1 betroffen</translation>
    </message>
    <message>
        <source>F1 says which are counted.</source>
        <translation>F1 sagt, welche gezählt werden.</translation>
    </message>
    <message>
        <source>All that are in the list are counted.</source>
        <translation>Gezählt wird alles, was in der Liste steht.</translation>
    </message>
    <message>
        <source>Those are counted of which holds: %1.</source>
        <translation>Gezählt wird, worauf zutrifft: %1.</translation>
    </message>
    <message>
        <source>At stake is the sum of %1: %2</source>
        <translation>Betroffen ist die Summe von %1: %2</translation>
    </message>
    <message>
        <source>All of them   Enter</source>
        <translation>Alle   Enter</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WaysSection</name>
    <message>
        <source>Buy from %1</source>
        <translation>Kaufen bei %1</translation>
    </message>
    <message>
        <source>Wait until %1</source>
        <translation>Warten bis %1</translation>
    </message>
    <message>
        <source>%1 from %2, the rest from %3</source>
        <translation>%1 von %2, den Rest von %3</translation>
    </message>
    <message>
        <source>Move from %1, %2 bought</source>
        <translation>Umlagern aus %1, %2 gekauft</translation>
    </message>
    <message>
        <source>Move from %1</source>
        <translation>Umlagern aus %1</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>This is what is suggested.</source>
        <translation>Das ist der Vorschlag.</translation>
    </message>
    <message>
        <source>No decision leads there: move or order it by hand, and reject what is suggested.</source>
        <translation>Dorthin führt keine Entscheidung: von Hand umlagern oder bestellen und den Vorschlag ablehnen.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WriteOffView</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What each way recovers</source>
        <translation>Was jeder Weg einbringt</translation>
    </message>
    <message>
        <source>Earlier decisions on this item</source>
        <translation>Frühere Entscheidungen zu diesem Artikel</translation>
    </message>
</context>
</TS>
