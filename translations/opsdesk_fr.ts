<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>End</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fin en cours d’enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>A login is a lower-case letter, then 1 to 30 lower-case letters, digits, - or _, and no word that the program keeps for itself.</source>
        <translation>Un identifiant commence par une lettre minuscule, suivie de 1 à 30 minuscules, chiffres, - ou _, et n’est pas un mot réservé au programme.</translation>
    </message>
    <message>
        <source>One person may not have these roles together: %1.</source>
        <translation>Une même personne ne peut pas cumuler ces rôles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name a legal entity at least, such as 1.</source>
        <translation>Indiquez au moins une société, par exemple 1.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>their numbers, such as 1, 2</source>
        <translation>leurs numéros, par exemple 1, 2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Déléguer</translation>
    </message>
    <message>
        <source>Delegating…</source>
        <translation>Délégation en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n delegated</source>
        <translation>
            <numerusform>%n délégation</numerusform>
            <numerusform>%n délégations</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>Désactivation en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n désactivé</numerusform>
            <numerusform>%n désactivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>Activation en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n enabled</source>
        <translation>
            <numerusform>%n activé</numerusform>
            <numerusform>%n activés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>what they log in with, such as mia</source>
        <translation>pour se connecter, par exemple mia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>what they are called</source>
        <translation>le nom de la personne</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>plan, ses, minmax; also cycle, fill, value</source>
        <translation>plan, ses, minmax&#x202f;; aussi cycle, fill, value</translation>
    </message>
    <message>
        <source>Fill rates</source>
        <translation>Taux de remplissage</translation>
    </message>
    <message>
        <source>to reach: 85%, 90%, 95%; nothing: each as it is</source>
        <translation>à atteindre&#xa0;: 85%, 90%, 95%&#x202f;; vide&#xa0;: chacun tel quel</translation>
    </message>
    <message>
        <source>New back-test</source>
        <translation>Nouveau test rétrospectif</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Arrêter le rejeu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>New analogue</source>
        <translation>Nouvel analogue</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Adds, in %</source>
        <translation>Ajoute, en&#xa0;%</translation>
    </message>
    <message>
        <source>of usual demand: 50, or −20; empty: as such events did before</source>
        <translation>de la demande habituelle&#xa0;: 50, ou −20&#x202f;; vide&#xa0;: comme les événements semblables passés</translation>
    </message>
    <message>
        <source>Or units per week</source>
        <translation>Ou unités par semaine</translation>
    </message>
    <message>
        <source>in place of a share</source>
        <translation>au lieu d’un pourcentage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>2: it sells twice as much; 1 unless said</source>
        <translation>2&#xa0;: il se vend deux fois plus&#x202f;; 1 par défaut</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>of its own from which on it stands alone; 26 unless said</source>
        <translation>d’historique propre à partir desquelles il se suffit&#x202f;; 26 par défaut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>empty: all of them</source>
        <translation>vide&#xa0;: tous</translation>
    </message>
    <message>
        <source>that people know it by</source>
        <translation>sous lequel on le connaît</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>SKU or name; or give a category</source>
        <translation>SKU ou nom&#x202f;; ou indiquez une catégorie</translation>
    </message>
    <message>
        <source>Or category</source>
        <translation>Ou catégorie</translation>
    </message>
    <message>
        <source>all items of it</source>
        <translation>tous ses articles</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>SKU or name</source>
        <translation>SKU ou nom</translation>
    </message>
    <message>
        <source>Sells like</source>
        <translation>Se vend comme</translation>
    </message>
    <message>
        <source>SKU or name of an item with a history</source>
        <translation>SKU ou nom d’un article ayant un historique</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Acceptation en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n acceptée</numerusform>
            <numerusform>%n acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Adjusting…</source>
        <translation>Ajustement en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n adjusted</source>
        <translation>
            <numerusform>%n ajustée</numerusform>
            <numerusform>%n ajustées</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Snoozing…</source>
        <translation>Mise en attente en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n mise en attente</numerusform>
            <numerusform>%n mises en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Taux de service</translation>
    </message>
    <message>
        <source>97%, or AX 99%, C 90%</source>
        <translation>97%, ou AX 99%, C 90%</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai d’approvisionnement</translation>
    </message>
    <message>
        <source>+20%, or +7 days, or by supplier&apos;s code: ACME +7</source>
        <translation>+20%, ou +7 days, ou par code fournisseur&#xa0;: ACME +7</translation>
    </message>
    <message>
        <source>Supplier out</source>
        <translation>Fournisseur indisponible</translation>
    </message>
    <message>
        <source>until a day: ACME 2012-02-15</source>
        <translation>jusqu’à un jour&#xa0;: ACME 2012-02-15</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>of a plan: 5000.00</source>
        <translation>d’un plan&#xa0;: 5000.00</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>+10%, or by SKU or category: LIGHTS -20%</source>
        <translation>+10%, ou par SKU ou catégorie&#xa0;: LIGHTS -20%</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Plan beside</source>
        <translation>Planifier à côté</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Buy there</source>
        <translation>Acheter là</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Soumission en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n submitted</source>
        <translation>
            <numerusform>%n soumise</numerusform>
            <numerusform>%n soumises</numerusform>
        </translation>
    </message>
    <message>
        <source>Return for change</source>
        <translation>Renvoyer pour modification</translation>
    </message>
    <message>
        <source>Returning…</source>
        <translation>Renvoi en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n renvoi</numerusform>
            <numerusform>%n renvois</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Retrait en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Émission en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n émise</numerusform>
            <numerusform>%n émises</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Acknowledging…</source>
        <translation>Confirmation en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n confirmée</numerusform>
            <numerusform>%n confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promis pour le</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Réception en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n réceptionnée</numerusform>
            <numerusform>%n réceptionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Clôture en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n clôturée</numerusform>
            <numerusform>%n clôturées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-route</source>
        <translation>Réorienter</translation>
    </message>
    <message>
        <source>Re-routing…</source>
        <translation>Réorientation en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n re-routed</source>
        <translation>
            <numerusform>%n réorientation</numerusform>
            <numerusform>%n réorientations</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reopening…</source>
        <translation>Réouverture en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n reopened</source>
        <translation>
            <numerusform>%n rouverte</numerusform>
            <numerusform>%n rouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Création en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n créé</numerusform>
            <numerusform>%n créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approving…</source>
        <translation>Approbation en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approbation</numerusform>
            <numerusform>%n approbations</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>Refus en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>Marquage…</translation>
    </message>
    <message>
        <source>%n done</source>
        <translation>%n faits</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>in percent; empty: no target</source>
        <translation>en pourcentage ; vide : pas d’objectif</translation>
    </message>
    <message>
        <source>in the unit of the figure; empty: no target</source>
        <translation>dans l’unité de l’indicateur ; vide : pas d’objectif</translation>
    </message>
    <message>
        <source>Try on last year</source>
        <translation>Essayer sur l’an dernier</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <translation>
            <numerusform>%n essayée</numerusform>
            <numerusform>%n essayées</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of force</source>
        <translation>Mettre hors vigueur</translation>
    </message>
    <message>
        <source>Taking out…</source>
        <translation>Mise hors vigueur en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n mise hors vigueur</numerusform>
            <numerusform>%n mises hors vigueur</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Putting…</source>
        <translation>Mise en vigueur en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n in force</source>
        <translation>
            <numerusform>%n mise en vigueur</numerusform>
            <numerusform>%n mises en vigueur</numerusform>
        </translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Nouveau budget</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Modifier le montant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>of the items; empty: all goods</source>
        <translation>des articles&#x202f;; vide&#xa0;: toutes les marchandises</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Décision en cours…</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>%n renvoyé</numerusform>
            <numerusform>%n renvoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamer</translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n réclamé</numerusform>
            <numerusform>%n réclamés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lu</numerusform>
            <numerusform>%n lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Abandon en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>%n abandonné</numerusform>
            <numerusform>%n abandonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Note milestone</source>
        <translation>Noter une étape</translation>
    </message>
    <message>
        <source>Noting…</source>
        <translation>Enregistrement de l’étape en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n étape notée</numerusform>
            <numerusform>%n étapes notées</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Ne viendra pas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n copiée</numerusform>
            <numerusform>%n copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Échéance jusqu’au</translation>
    </message>
    <message>
        <source>Propose payments</source>
        <translation>Proposer des paiements</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>%n comparée</numerusform>
            <numerusform>%n comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Take as it is</source>
        <translation>Accepter telle quelle</translation>
    </message>
    <message>
        <source>Taking…</source>
        <translation>Prise en charge en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n prise en charge</numerusform>
            <numerusform>%n prises en charge</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel invoice</source>
        <translation>Annuler la facture</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>Rien d’anormal</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Confier à</translation>
    </message>
    <message>
        <source>Giving…</source>
        <translation>Attribution en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n confiée</numerusform>
            <numerusform>%n confiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Giving back…</source>
        <translation>Restitution en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n given back</source>
        <translation>
            <numerusform>%n rendue</numerusform>
            <numerusform>%n rendues</numerusform>
        </translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle politique</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Settle claim</source>
        <translation>Solder la réclamation</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>Solde en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n soldée</numerusform>
            <numerusform>%n soldées</numerusform>
        </translation>
    </message>
    <message>
        <source>Unloaded at</source>
        <translation>Déchargement à</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Fixing…</source>
        <translation>Fixation…</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n fixé</numerusform>
            <numerusform>%n fixés</numerusform>
        </translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Quai</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>Accélérer</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for sooner</source>
        <translation>
            <numerusform>%n demandée plus tôt</numerusform>
            <numerusform>%n demandées plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Souhaité pour</translation>
    </message>
    <message>
        <source>Other supplier</source>
        <translation>Autre fournisseur</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>Rédaction…</translation>
    </message>
    <message numerus="yes">
        <source>%n drafted with another supplier</source>
        <translation>
            <numerusform>%n rédigée chez un autre fournisseur</numerusform>
            <numerusform>%n rédigées chez un autre fournisseur</numerusform>
        </translation>
    </message>
    <message>
        <source>its code</source>
        <translation>son code</translation>
    </message>
    <message>
        <source>Announce shipment</source>
        <translation>Annoncer une expédition</translation>
    </message>
    <message>
        <source>Enter invoice</source>
        <translation>Saisir la facture</translation>
    </message>
    <message>
        <source>Send to supplier</source>
        <translation>Envoyer au fournisseur</translation>
    </message>
    <message>
        <source>File for the bank</source>
        <translation>Fichier pour la banque</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Changer la place</translation>
    </message>
    <message>
        <source>or a category; neither: all that no other rule is for</source>
        <translation>ou une catégorie ; aucun : tout ce qui n’a pas d’autre règle</translation>
    </message>
    <message>
        <source>such as A-12</source>
        <translation>par exemple A-12</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Changer la valeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>from 0 to 100</source>
        <translation>de 0 à 100</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>with its check digits; empty: none</source>
        <translation>avec sa clé de contrôle ; vide : aucun</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>three capital letters, such as EUR</source>
        <translation>trois majuscules, par exemple EUR</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Call it otherwise here</source>
        <translation>Nommer autrement ici</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Mettre hors service</translation>
    </message>
    <message numerus="yes">
        <source>%n out of use</source>
        <translation>
            <numerusform>%n hors service</numerusform>
            <numerusform>%n hors service</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>Mettre en service</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n en service</numerusform>
            <numerusform>%n en service</numerusform>
        </translation>
    </message>
    <message>
        <source>New tax</source>
        <translation>Nouvelle taxe</translation>
    </message>
    <message>
        <source>Change tax</source>
        <translation>Modifier la taxe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>hundredths of a percent: 2000 is 20 %</source>
        <translation>centièmes de pour cent : 2000 font 20 %</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Input account</source>
        <translation>Compte de taxe déductible</translation>
    </message>
    <message>
        <source>Output account</source>
        <translation>Compte de taxe collectée</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Passer outre</translation>
    </message>
    <message>
        <source>Soft close</source>
        <translation>Clôture provisoire</translation>
    </message>
    <message numerus="yes">
        <source>%n soft closed</source>
        <translation>
            <numerusform>%n clôturé provisoirement</numerusform>
            <numerusform>%n clôturé provisoirement</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they may be open</source>
        <translation>Pourquoi ils peuvent rester ouverts</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Clôturer définitivement</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <source>Change lines</source>
        <translation>Modifier les lignes</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>Proposition…</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposé</numerusform>
            <numerusform>%n proposé</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Extourner</translation>
    </message>
    <message>
        <source>Reversing…</source>
        <translation>Extourne…</translation>
    </message>
    <message numerus="yes">
        <source>%n reversed</source>
        <translation>
            <numerusform>%n extourné</numerusform>
            <numerusform>%n extourné</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Retrait…</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retiré</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the account</source>
        <translation>code du compte</translation>
    </message>
    <message>
        <source>Propose accounts</source>
        <translation>Proposer des comptes</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>Accepter l’écart</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Mending…</source>
        <translation>Correction…</translation>
    </message>
    <message numerus="yes">
        <source>%n mended</source>
        <translation>
            <numerusform>%n corrigé</numerusform>
            <numerusform>%n corrigé</numerusform>
        </translation>
    </message>
    <message>
        <source>that ships it, where there are several</source>
        <translation>qui l’expédie, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Nouvelle annonce</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retiré</numerusform>
        </translation>
    </message>
    <message>
        <source>Change item</source>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <source>as the channel writes it</source>
        <translation>comme le canal l’écrit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>of the item in one of what is listed; 1 when left empty</source>
        <translation>de l’article dans une unité de l’annonce ; 1 si vide</translation>
    </message>
    <message>
        <source>Why it is bought all the same</source>
        <translation>Pourquoi l’acheter malgré tout</translation>
    </message>
    <message>
        <source>Accept in spite of returns</source>
        <translation>Accepter malgré les retours</translation>
    </message>
    <message>
        <source>Isolated goods</source>
        <translation>Marchandise isolée</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Prendre en charge</translation>
    </message>
    <message numerus="yes">
        <source>%n taken up</source>
        <translation>
            <numerusform>%n pris en charge</numerusform>
            <numerusform>%n pris en charge</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmation…</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmé</numerusform>
            <numerusform>%n confirmé</numerusform>
        </translation>
    </message>
    <message>
        <source>Isolate stock</source>
        <translation>Isoler le stock</translation>
    </message>
    <message>
        <source>Isolating…</source>
        <translation>Isolement…</translation>
    </message>
    <message numerus="yes">
        <source>%n isolated</source>
        <translation>
            <numerusform>%n isolé</numerusform>
            <numerusform>%n isolé</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation>Abandon…</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>its number, or the channel&apos;s</source>
        <translation>son numéro, ou celui du canal</translation>
    </message>
    <message>
        <source>Shipping back</source>
        <translation>Port remboursé</translation>
    </message>
    <message>
        <source>Paid back as</source>
        <translation>Remboursé en</translation>
    </message>
    <message>
        <source>Propose a refund</source>
        <translation>Proposer un remboursement</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Noting the payment…</source>
        <translation>Enregistrement du paiement…</translation>
    </message>
    <message numerus="yes">
        <source>%n paid back</source>
        <translation>
            <numerusform>%n remboursé</numerusform>
            <numerusform>%n remboursé</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>of the payment at the provider</source>
        <translation>du paiement chez le prestataire</translation>
    </message>
    <message>
        <source>Grade now</source>
        <translation>État désormais</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Work is done</source>
        <translation>Travail terminé</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Achèvement…</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminé</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Authorise all the same</source>
        <translation>Autoriser malgré tout</translation>
    </message>
    <message>
        <source>Authorising…</source>
        <translation>Autorisation…</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised</source>
        <translation>
            <numerusform>%n autorisé</numerusform>
            <numerusform>%n autorisé</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>Tout réceptionner</translation>
    </message>
    <message>
        <source>Dispose as recommended</source>
        <translation>Affecter comme recommandé</translation>
    </message>
    <message>
        <source>Disposing…</source>
        <translation>Affectation…</translation>
    </message>
    <message numerus="yes">
        <source>%n disposed of</source>
        <translation>
            <numerusform>%n affecté</numerusform>
            <numerusform>%n affecté</numerusform>
        </translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Calling off…</source>
        <translation>Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulé</numerusform>
        </translation>
    </message>
    <message>
        <source>New return</source>
        <translation>Nouveau retour</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Book credit</source>
        <translation>Comptabiliser l’avoir</translation>
    </message>
    <message numerus="yes">
        <source>%n credited</source>
        <translation>
            <numerusform>%n crédité</numerusform>
            <numerusform>%n crédité</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>Numéro du fournisseur</translation>
    </message>
    <message>
        <source>Credit expected</source>
        <translation>Avoir attendu</translation>
    </message>
    <message>
        <source>Supplier accepts</source>
        <translation>Le fournisseur accepte</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Sent to supplier</source>
        <translation>Envoyé au fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyé</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Déprécier</translation>
    </message>
    <message numerus="yes">
        <source>%n written down</source>
        <translation>
            <numerusform>%n déprécié</numerusform>
            <numerusform>%n déprécié</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>Le fournisseur refuse</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusé</numerusform>
        </translation>
    </message>
    <message>
        <source>Set off against invoices</source>
        <translation>Imputer sur des factures</translation>
    </message>
    <message numerus="yes">
        <source>%n set off</source>
        <translation>
            <numerusform>%n imputé</numerusform>
            <numerusform>%n imputé</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve together</source>
        <translation>Approuver ensemble</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n scindé</numerusform>
            <numerusform>%n scindé</numerusform>
        </translation>
    </message>
    <message>
        <source>Note inspection</source>
        <translation>Noter l’inspection</translation>
    </message>
    <message numerus="yes">
        <source>%n inspected</source>
        <translation>
            <numerusform>%n inspecté</numerusform>
            <numerusform>%n inspecté</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is to become of it</source>
        <translation>Ce qu’il en adviendra</translation>
    </message>
    <message>
        <source>Claim from vendor</source>
        <translation>Réclamer au fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n to be claimed</source>
        <translation>
            <numerusform>%n à réclamer</numerusform>
            <numerusform>%n à réclamer</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>Inspecter à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n to be inspected again</source>
        <translation>
            <numerusform>%n à inspecter à nouveau</numerusform>
            <numerusform>%n à inspecter à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rates of</source>
        <translation>Aux cours du</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>Take in unannounced</source>
        <translation>Réceptionner sans annonce</translation>
    </message>
    <message>
        <source>its SKU</source>
        <translation>sa référence</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>Numéro sur le colis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Note label</source>
        <translation>Noter l’étiquette</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>Noter où il est</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Which stock</source>
        <translation>Quel stock</translation>
    </message>
    <message>
        <source>Propose a write-off</source>
        <translation>Proposer un passage en perte</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>où il se trouve</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>where it has one</source>
        <translation>s’il y en a un</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendu le</translation>
    </message>
    <message>
        <source>Sell as a lot</source>
        <translation>Vendre en lot</translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%n vendu</numerusform>
            <numerusform>%n vendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid for the lot</source>
        <translation>Payé pour le lot</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>and their reference</source>
        <translation>et sa référence</translation>
    </message>
    <message>
        <source>Take sale back</source>
        <translation>Annuler la vente</translation>
    </message>
    <message numerus="yes">
        <source>%n sales taken back</source>
        <translation>
            <numerusform>%n vente annulée</numerusform>
            <numerusform>%n ventes annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Change checklists</source>
        <translation>Modifier les listes de contrôle</translation>
    </message>
    <message>
        <source>Count and look for rises</source>
        <translation>Compter et chercher les hausses</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>Counted, %n rises told</source>
        <translation>
            <numerusform>Compté, %n hausse signalée</numerusform>
            <numerusform>Compté, %n hausses signalées</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns at most</source>
        <translation>Retours au plus</translation>
    </message>
    <message>
        <source>Grade imported by rule</source>
        <translation>Évaluer les importés selon les règles</translation>
    </message>
    <message>
        <source>Grading…</source>
        <translation>Évaluation…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines graded</source>
        <translation>
            <numerusform>%n ligne évaluée</numerusform>
            <numerusform>%n lignes évaluées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Données de base</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registres</translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>“%1” is larger than %2 MB, the most that can be attached. Make it smaller, or say in a comment where it lies.</source>
        <translation>« %1 » dépasse %2 Mo, le maximum pour une pièce jointe. Réduisez-le, ou dites dans un commentaire où il se trouve.</translation>
    </message>
    <message>
        <source>“%1” is no file; of a folder attach its files.</source>
        <translation>« %1 » n’est pas un fichier ; joignez les fichiers du dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>« %1 » est vide.</translation>
    </message>
    <message>
        <source>“%1” cannot be attached: pictures (PNG, JPEG, GIF, WebP), PDF, CSV, text and XLSX can.</source>
        <translation>« %1 » ne peut pas être joint ; sont acceptés : images (PNG, JPEG, GIF, WebP), PDF, CSV, texte et XLSX.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>« %1 » ne peut pas être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>BacktestDesk</name>
    <message>
        <source>Stopped; what it gave before stays.</source>
        <translation>Arrêté&#x202f;; les résultats déjà obtenus restent.</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the time of it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share; German and French with a space between, Chinese without.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ClaimEvidence</name>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>Inspected by %1, %2</source>
        <translation>Inspecté par %1, %2</translation>
    </message>
    <message>
        <source>Deliveries of these goods</source>
        <translation>Livraisons de ces marchandises</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Images et fichiers</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustée</translation>
    </message>
    <message>
        <source>Stock gain</source>
        <translation>Gain de stock</translation>
    </message>
    <message>
        <source>Stock loss</source>
        <translation>Perte de stock</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Needed again</source>
        <translation>De nouveau nécessaire</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Toutes les unités</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>Comme neuf</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Test rétrospectif</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Sous le minimum</translation>
    </message>
    <message>
        <source>Below reorder point</source>
        <translation>Sous le point de commande</translation>
    </message>
    <message>
        <source>Below safety</source>
        <translation>Sous le stock de sécurité</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Lead buyer</source>
        <translation>Responsable achats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Raised for stock-outs</source>
        <translation>Relevée pour rupture</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Combinaison</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Rules in conflict</source>
        <translation>Règles contradictoires</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôle de gestion</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Croston</source>
        <translation>Croston</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer return</source>
        <translation>Retour client</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Service par cycle</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Damped trend</source>
        <translation>Tendance amortie</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>Define</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Déléguer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Demand per day</source>
        <translation>Demande par jour</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Disruption</source>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Order earlier</source>
        <translation>Commander plus tôt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>End delegation</source>
        <translation>Mettre fin à la délégation</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Capitaux propres</translation>
    </message>
    <message>
        <source>Erratic</source>
        <translation>Erratique</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Surstock</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>Accélérer</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Bientôt périmé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non respecté</translation>
    </message>
    <message>
        <source>Fast order</source>
        <translation>Commande express</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Défectueux</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Taux de remplissage</translation>
    </message>
    <message>
        <source>Ordered along</source>
        <translation>Commandé avec</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>Finance lead</source>
        <translation>Responsable financier</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Intégral</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>Attribuer un rôle</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Par tranche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Intermittent</source>
        <translation>Intermittente</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Order later</source>
        <translation>Commander plus tard</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Délai, jours</translation>
    </message>
    <message>
        <source>Slower than quoted</source>
        <translation>Plus lent qu’annoncé</translation>
    </message>
    <message>
        <source>Leave entity</source>
        <translation>Retirer d’une société</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reliquat</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Passif</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>Déstocké</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Déstockage</translation>
    </message>
    <message>
        <source>Lasts long</source>
        <translation>Dure longtemps</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Lumpy</source>
        <translation>Irrégulière</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Min/max</source>
        <translation>Mini/maxi</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>More is needed</source>
        <translation>Besoin accru</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Moyenne mobile</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Naïve</source>
        <translation>Naïve</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Sous zéro</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Next receipt</source>
        <translation>Prochaine réception</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>Sans taux de change</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Observe lead time</source>
        <translation>Relever le délai</translation>
    </message>
    <message>
        <source>Older plan</source>
        <translation>Plan antérieur</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>En commande</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Autre commande</translation>
    </message>
    <message>
        <source>Other supplier</source>
        <translation>Autre fournisseur</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Rupture prévue</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Valeur aberrante</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Hors budget</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En souffrance</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Part container</source>
        <translation>Conteneur incomplet</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Reçue en partie</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phase-out</source>
        <translation>Fin de série</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned beside</source>
        <translation>Planifié à côté</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Planning quality</source>
        <translation>Qualité de planification</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Price break</source>
        <translation>Remise par quantité</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Commande fournisseur</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Différée</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quantity down</source>
        <translation>Quantité en baisse</translation>
    </message>
    <message>
        <source>Quantity up</source>
        <translation>Quantité en hausse</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Re-route</source>
        <translation>Réorienter</translation>
    </message>
    <message>
        <source>Re-routed</source>
        <translation>Réorienté</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>Remise en stock</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Returns to inspect</source>
        <translation>Retours à contrôler</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Returns agent</source>
        <translation>Service retours</translation>
    </message>
    <message>
        <source>Returns hub</source>
        <translation>Centre de retours</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Take role away</source>
        <translation>Retirer un rôle</translation>
    </message>
    <message>
        <source>Less at risk</source>
        <translation>Risque en baisse</translation>
    </message>
    <message>
        <source>More at risk</source>
        <translation>Risque en hausse</translation>
    </message>
    <message>
        <source>Smoothing of roots</source>
        <translation>Lissage des racines</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>SBA</source>
        <translation>SBA</translation>
    </message>
    <message>
        <source>Seasonal naïve</source>
        <translation>Naïve saisonnière</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Service target</source>
        <translation>Objectif de service</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>Lissage exponentiel</translation>
    </message>
    <message>
        <source>Set business day</source>
        <translation>Fixer le jour comptable</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Trop petit</translation>
    </message>
    <message>
        <source>Short history</source>
        <translation>Historique court</translation>
    </message>
    <message>
        <source>Short life</source>
        <translation>Durée de conservation courte</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Régulière</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>Données de base</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>Régularisation de stock</translation>
    </message>
    <message>
        <source>Without stock</source>
        <translation>Sans stock</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Supplier’s item</source>
        <translation>Article fournisseur</translation>
    </message>
    <message>
        <source>Supplier return</source>
        <translation>Retour fournisseur</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Thêta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Revendeurs</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>TSB</source>
        <translation>TSB</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Sans achat</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Peu fiable</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Par valeur</translation>
    </message>
    <message>
        <source>Vendor claim</source>
        <translation>Réclamation fournisseur</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Awake again</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Passer en perte</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command: &quot;Purchase order: submit&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Régularisation</translation>
    </message>
    <message>
        <source>Decision on an adjustment</source>
        <translation>Décision sur une régularisation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Reliquats de commande</translation>
    </message>
    <message>
        <source>Up to its end</source>
        <translation>Jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>Error in an earlier booking</source>
        <translation>Erreur dans une écriture antérieure</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Correction of an earlier entry</source>
        <translation>Correction d’une écriture antérieure</translation>
    </message>
    <message>
        <source>Difference at a count</source>
        <translation>Écart d’inventaire</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Later demand</source>
        <translation>Demande ultérieure</translation>
    </message>
    <message>
        <source>Demand over lead time</source>
        <translation>Demande pendant le délai</translation>
    </message>
    <message>
        <source>Demand over the review period</source>
        <translation>Demande pendant la période de revue</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Economic lot size</source>
        <translation>Taille de lot économique</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>D’une autre source</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>De la période</translation>
    </message>
    <message>
        <source>In lots that expire</source>
        <translation>Dans des lots qui périment</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Maintenu</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Layout: share</source>
        <translation>Disposition : partager</translation>
    </message>
    <message>
        <source>Lost or not received</source>
        <translation>Perdu ou non reçu</translation>
    </message>
    <message>
        <source>Lost while waiting</source>
        <translation>Perdu pendant l’attente</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Mixed up or wrongly coded</source>
        <translation>Confondu ou mal codé</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No base unit</source>
        <translation>Sans unité de base</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Sans adresse e-mail</translation>
    </message>
    <message>
        <source>No lead time</source>
        <translation>Sans délai</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Commande en cours</translation>
    </message>
    <message>
        <source>Customer order lines</source>
        <translation>Lignes de commande client</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Niveau de recomplètement</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>Commandes clients</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Order approvals</source>
        <translation>Commandes à approuver</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Pas de budget</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Commandé deux fois</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>Prix trop élevé</translation>
    </message>
    <message>
        <source>Wrong quantity</source>
        <translation>Quantité erronée</translation>
    </message>
    <message>
        <source>Another supplier is better</source>
        <translation>Un autre fournisseur convient mieux</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>Le fournisseur ne peut pas livrer</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Purchase order lines</source>
        <translation>Lignes de commande fournisseur</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Commandes fournisseurs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Return lines</source>
        <translation>Lignes de retour</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>Arrivé endommagé</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation>Arrivé trop tard</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Non conforme à la description</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Plus souhaité</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>Mauvais article envoyé</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Preuves insuffisantes</translation>
    </message>
    <message>
        <source>Propose a write-off instead</source>
        <translation>Proposer plutôt un passage en perte</translation>
    </message>
    <message>
        <source>Wrong item or place</source>
        <translation>Mauvais article ou emplacement</translation>
    </message>
    <message>
        <source>Sample or display</source>
        <translation>Échantillon ou modèle d’exposition</translation>
    </message>
    <message>
        <source>Ordered another way</source>
        <translation>Commandé autrement</translation>
    </message>
    <message>
        <source>The data behind it is wrong</source>
        <translation>Les données sous-jacentes sont fausses</translation>
    </message>
    <message>
        <source>Demand will change</source>
        <translation>La demande va changer</translation>
    </message>
    <message>
        <source>Fills a pack, pallet or container</source>
        <translation>Remplit un conditionnement, une palette ou un conteneur</translation>
    </message>
    <message>
        <source>Item is being phased out</source>
        <translation>Article en fin de série</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Pas de place</translation>
    </message>
    <message>
        <source>Trouble at the supplier</source>
        <translation>Difficultés chez le fournisseur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sold before then</source>
        <translation>Vendu d’ici là</translation>
    </message>
    <message>
        <source>Sold another way</source>
        <translation>Vendu autrement</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>En l’état</translation>
    </message>
    <message>
        <source>Stock adjustments</source>
        <translation>Régularisations de stock</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Found by a stock check</source>
        <translation>Constaté lors d’un contrôle de stock</translation>
    </message>
    <message>
        <source>Replenishment</source>
        <translation>Réapprovisionnement</translation>
    </message>
    <message>
        <source>Suppliers&apos; items</source>
        <translation>Articles fournisseurs</translation>
    </message>
    <message>
        <source>Suppliers&apos; orders</source>
        <translation>Commandes par fournisseur</translation>
    </message>
    <message>
        <source>Supplier scorecards</source>
        <translation>Évaluation des fournisseurs</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Jeté</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>Fois par an</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Transfert entrant</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Transfert sortant</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance générale</translation>
    </message>
    <message>
        <source>Wrong unit or pack size</source>
        <translation>Unité ou conditionnement erroné</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Wet or mouldy</source>
        <translation>Mouillé ou moisi</translation>
    </message>
    <message>
        <source>Count or inspect again</source>
        <translation>Recompter ou recontrôler</translation>
    </message>
    <message>
        <source>A liquidator takes it</source>
        <translation>Un déstockeur le reprend</translation>
    </message>
    <message>
        <source>Still fit for sale</source>
        <translation>Encore vendable</translation>
    </message>
    <message>
        <source>The supplier owes for it</source>
        <translation>Le fournisseur en est redevable</translation>
    </message>
    <message>
        <source>Wrong quantity or item</source>
        <translation>Quantité ou article erroné</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Décisions passées</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Passages en perte</translation>
    </message>
    <message>
        <source>Decision on a write-off</source>
        <translation>Décision sur un passage en perte</translation>
    </message>
    <message>
        <source>Nearer to zero</source>
        <translation>Plus près de zéro</translation>
    </message>
    <message>
        <source>Acknowledgement (855)</source>
        <translation>Confirmation (855)</translation>
    </message>
    <message>
        <source>Ship notice (856)</source>
        <translation>Avis d’expédition (856)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Amender</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Amendée</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Approval overdue</source>
        <translation>Approbation en souffrance</translation>
    </message>
    <message>
        <source>Approval policy</source>
        <translation>Politique d’approbation</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Confier à quelqu’un</translation>
    </message>
    <message>
        <source>Enter a bill</source>
        <translation>Saisir une facture de frais</translation>
    </message>
    <message>
        <source>Look whether it is late</source>
        <translation>Vérifier le retard</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamer</translation>
    </message>
    <message>
        <source>Vendor&apos;s credit</source>
        <translation>Avoir du fournisseur</translation>
    </message>
    <message>
        <source>Claim not credited</source>
        <translation>Réclamation sans avoir</translation>
    </message>
    <message>
        <source>Claim variance</source>
        <translation>Écart sur réclamation</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>At customs</source>
        <translation>En douane</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retardée</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Delivery discrepancy</source>
        <translation>Écart de livraison</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>Rien d’anormal</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Droits de douane</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Échec du message</translation>
    </message>
    <message>
        <source>EDI message</source>
        <translation>Message EDI</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalader</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Time reached</source>
        <translation>Échéance atteinte</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fret</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Manutention</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>En transit</translation>
    </message>
    <message>
        <source>Inbound shipment</source>
        <translation>Expédition entrante</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoice mismatch</source>
        <translation>Facture non concordante</translation>
    </message>
    <message>
        <source>Tax on invoices</source>
        <translation>Taxe sur factures</translation>
    </message>
    <message>
        <source>Invoice variance</source>
        <translation>Écart sur facture</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>Coût de revient rendu</translation>
    </message>
    <message>
        <source>Landed cost, to cost</source>
        <translation>Frais d’approche, en coût</translation>
    </message>
    <message>
        <source>Landed cost, to stock</source>
        <translation>Frais d’approche, en stock</translation>
    </message>
    <message>
        <source>Late order</source>
        <translation>Commande en retard</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Grand livre</translation>
    </message>
    <message>
        <source>Line refused</source>
        <translation>Ligne refusée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Concordante</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Note the trial</source>
        <translation>Noter l’essai</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>En cours de livraison</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Payment proposal</source>
        <translation>Proposition de paiement</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>Au port</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Charges of receipts</source>
        <translation>Frais des réceptions</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Take out of force</source>
        <translation>Mettre hors vigueur</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Réévaluation</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Try on the past</source>
        <translation>Essayer sur le passé</translation>
    </message>
    <message>
        <source>Supplier change</source>
        <translation>Modification de fournisseur</translation>
    </message>
    <message>
        <source>Person at a supplier</source>
        <translation>Contact chez un fournisseur</translation>
    </message>
    <message>
        <source>Supplier&apos;s delay</source>
        <translation>Retard du fournisseur</translation>
    </message>
    <message>
        <source>Supplier invoice</source>
        <translation>Facture fournisseur</translation>
    </message>
    <message>
        <source>Variance of returns to suppliers</source>
        <translation>Écart sur retours fournisseurs</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuterie</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Caduque</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Article erroné</translation>
    </message>
    <message>
        <source>No terms of payment</source>
        <translation>Pas de conditions de paiement</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Past order</source>
        <translation>Ancienne commande</translation>
    </message>
    <message>
        <source>Put-away rule</source>
        <translation>Règle de rangement</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Nom en double</translation>
    </message>
    <message>
        <source>Supplier’s answer</source>
        <translation>Réponse du fournisseur</translation>
    </message>
    <message>
        <source>Uneven lead time</source>
        <translation>Délai irrégulier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Over-receipt tolerance</source>
        <translation>Tolérance de surlivraison</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Base of exchange rates</source>
        <translation>Devise de base des cours</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Amendment tolerance</source>
        <translation>Tolérance de modification</translation>
    </message>
    <message>
        <source>Company account</source>
        <translation>Compte de l’entreprise</translation>
    </message>
    <message>
        <source>Company address</source>
        <translation>Adresse de l’entreprise</translation>
    </message>
    <message>
        <source>Company bank</source>
        <translation>Banque de l’entreprise</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>EDI identifier</source>
        <translation>Identifiant EDI</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Invoice price tolerance</source>
        <translation>Tolérance de prix des factures</translation>
    </message>
    <message>
        <source>Invoice quantity tolerance</source>
        <translation>Tolérance de quantité des factures</translation>
    </message>
    <message>
        <source>Received, not invoiced</source>
        <translation>Reçu, non facturé</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Non reçu</translation>
    </message>
    <message>
        <source>Currencies not revalued</source>
        <translation>Devises non réévaluées</translation>
    </message>
    <message>
        <source>On inspection</source>
        <translation>À l’inspection</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>À la réception</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d’ouverture</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Payments of customer orders</source>
        <translation>Paiements des commandes clients</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Commandé par erreur</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Comme payé</translation>
    </message>
    <message>
        <source>Ours by its number</source>
        <translation>Le nôtre par son numéro</translation>
    </message>
    <message>
        <source>With the first refund</source>
        <translation>Avec le premier remboursement</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Collectée</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>Trop payé</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Passé outre</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>Crédité en partie</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>Dettes fournisseurs</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment proposals</source>
        <translation>Propositions de paiement</translation>
    </message>
    <message>
        <source>Payments waiting</source>
        <translation>Paiements en attente</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Month to close</source>
        <translation>Mois à clôturer</translation>
    </message>
    <message>
        <source>Posting map</source>
        <translation>Schéma de comptabilisation</translation>
    </message>
    <message>
        <source>Price variance</source>
        <translation>Écart de prix</translation>
    </message>
    <message>
        <source>Quality case</source>
        <translation>Dossier qualité</translation>
    </message>
    <message>
        <source>Stock to isolate</source>
        <translation>Stock à isoler</translation>
    </message>
    <message>
        <source>More comes back</source>
        <translation>Davantage de retours</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Exchange rates missing</source>
        <translation>Cours de change manquants</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take in unannounced</source>
        <translation>Recevoir sans annonce</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Journal of refunds</source>
        <translation>Écriture des remboursements</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>Dette de remboursement</translation>
    </message>
    <message>
        <source>Refund lines</source>
        <translation>Lignes de remboursement</translation>
    </message>
    <message>
        <source>Computation of refunds</source>
        <translation>Calcul des remboursements</translation>
    </message>
    <message>
        <source>Tenders of refunds</source>
        <translation>Moyens de remboursement</translation>
    </message>
    <message>
        <source>Decision on a refund</source>
        <translation>Décision sur un remboursement</translation>
    </message>
    <message>
        <source>Channel&apos;s refund differs</source>
        <translation>Le remboursement du canal diffère</translation>
    </message>
    <message>
        <source>Less discount</source>
        <translation>Moins la remise</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>Différence de change</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandise</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>Less what is not paid</source>
        <translation>Moins l’impayé</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Refunds without goods</source>
        <translation>Remboursements sans marchandise</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Remettre en état</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>Remise en état</translation>
    </message>
    <message>
        <source>Refused delivery</source>
        <translation>Livraison refusée</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Fees kept</source>
        <translation>Frais retenus</translation>
    </message>
    <message>
        <source>Less restocking fee</source>
        <translation>Moins les frais de remise en stock</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Return policy</source>
        <translation>Politique de retour</translation>
    </message>
    <message>
        <source>Return shipping</source>
        <translation>Port de retour</translation>
    </message>
    <message>
        <source>Signs of abuse</source>
        <translation>Signes d’abus</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Extourner</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Extourné</translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation>Annulé avant l’envoi</translation>
    </message>
    <message>
        <source>Refunded by the channel</source>
        <translation>Remboursé par le canal</translation>
    </message>
    <message>
        <source>Goods arrived damaged</source>
        <translation>Marchandise arrivée endommagée</translation>
    </message>
    <message>
        <source>Goods came too late</source>
        <translation>Marchandise arrivée trop tard</translation>
    </message>
    <message>
        <source>Goods did not arrive</source>
        <translation>Marchandise non arrivée</translation>
    </message>
    <message>
        <source>The price was wrong</source>
        <translation>Le prix était faux</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Marchandise revenue</translation>
    </message>
    <message>
        <source>Wrong goods were sent</source>
        <translation>Mauvaise marchandise envoyée</translation>
    </message>
    <message>
        <source>Abuse of returns</source>
        <translation>Abus de retours</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Rien n’est dû</translation>
    </message>
    <message>
        <source>Wrong amount or lines</source>
        <translation>Montant ou lignes erronés</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>Port facturé</translation>
    </message>
    <message>
        <source>Output tax</source>
        <translation>Taxe collectée</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sales returned</source>
        <translation>Ventes retournées</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Serial returner</source>
        <translation>Retours en série</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>Imputer</translation>
    </message>
    <message>
        <source>Set-off taken back</source>
        <translation>Imputation retirée</translation>
    </message>
    <message>
        <source>Call it otherwise here</source>
        <translation>Nommer autrement ici</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Shipped back</source>
        <translation>Réexpédié</translation>
    </message>
    <message>
        <source>Soft closed</source>
        <translation>Clôturé provisoirement</translation>
    </message>
    <message>
        <source>Soft close</source>
        <translation>Clôture provisoire</translation>
    </message>
    <message>
        <source>Held for returns</source>
        <translation>Retenu pour retours</translation>
    </message>
    <message>
        <source>Stock against its account</source>
        <translation>Stock et son compte</translation>
    </message>
    <message>
        <source>Stock variance</source>
        <translation>Écart de stock</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Avoir en boutique</translation>
    </message>
    <message>
        <source>Sub-ledger differences</source>
        <translation>Écarts des livres auxiliaires</translation>
    </message>
    <message>
        <source>Sub-ledgers</source>
        <translation>Livres auxiliaires</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Supplier invoices</source>
        <translation>Factures fournisseurs</translation>
    </message>
    <message>
        <source>Returns of a supplier</source>
        <translation>Retours d’un fournisseur</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Échangé</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code de taxe</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>To the vendor</source>
        <translation>Au fournisseur</translation>
    </message>
    <message>
        <source>Trial balance at a day</source>
        <translation>Balance à une date</translation>
    </message>
    <message>
        <source>Take the set-off back</source>
        <translation>Retirer l’imputation</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Claimed goods</source>
        <translation>Marchandise réclamée</translation>
    </message>
    <message>
        <source>Vendor claims</source>
        <translation>Réclamations fournisseurs</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille électronique</translation>
    </message>
    <message>
        <source>Worn and sent back</source>
        <translation>Porté puis renvoyé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Peser</translation>
    </message>
    <message>
        <source>Once all is back</source>
        <translation>Une fois tout revenu</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entier</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Déprécier</translation>
    </message>
    <message>
        <source>Goods to be inspected again</source>
        <translation>Marchandise à inspecter à nouveau</translation>
    </message>
    <message>
        <source>Write-offs waiting</source>
        <translation>Mises au rebut en attente</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Déprécié</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Mauvaise taille</translation>
    </message>
    <message>
        <source>Accept in spite of returns</source>
        <translation>Accepter malgré les retours</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accruals</source>
        <translation>Charges à payer</translation>
    </message>
    <message>
        <source>Stock adjustments waiting</source>
        <translation>Ajustements de stock en attente</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Tout est arrivé</translation>
    </message>
    <message>
        <source>Approve together</source>
        <translation>Approuver ensemble</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Comme indiqué</translation>
    </message>
    <message>
        <source>Look for signals</source>
        <translation>Chercher des signaux</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Sans autorisation</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Bought from us</source>
        <translation>Acheté chez nous</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Contre remboursement</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>A changé d’avis</translation>
    </message>
    <message>
        <source>Channel messages&apos; contents</source>
        <translation>Contenu des messages de canaux</translation>
    </message>
    <message>
        <source>Channel messages</source>
        <translation>Messages de canaux</translation>
    </message>
    <message>
        <source>Channel differs</source>
        <translation>Le canal diffère</translation>
    </message>
    <message>
        <source>Channel message failed</source>
        <translation>Message de canal en échec</translation>
    </message>
    <message>
        <source>Channel message</source>
        <translation>Message de canal</translation>
    </message>
    <message>
        <source>Channel receivable</source>
        <translation>Créances sur les canaux</translation>
    </message>
    <message>
        <source>Suppliers&apos; time to answer claims</source>
        <translation>Délai de réponse des fournisseurs aux réclamations</translation>
    </message>
    <message>
        <source>Time for claims</source>
        <translation>Délai de réclamation</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Cost back</source>
        <translation>Coût repris</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Coût des ventes</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>Endommagé en route</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Jusqu’à 30 jours</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 à 60 jours</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 à 90 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Défectueux</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Wrong deliveries open</source>
        <translation>Livraisons erronées ouvertes</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Dépôt en point</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>Boîte vide</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Expirer</translation>
    </message>
    <message>
        <source>Fault found</source>
        <translation>Défaut constaté</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Fiscal period</source>
        <translation>Période comptable</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Rassembler</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte cadeau</translation>
    </message>
    <message>
        <source>Gift wrap</source>
        <translation>Emballage cadeau</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Came in time</source>
        <translation>Arrivé à temps</translation>
    </message>
    <message>
        <source>In the return window</source>
        <translation>Dans le délai de retour</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Déductible</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>Inspecter à nouveau</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspecté</translation>
    </message>
    <message>
        <source>To be inspected again</source>
        <translation>À inspecter à nouveau</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>En enquête</translation>
    </message>
    <message>
        <source>Supplier invoices held</source>
        <translation>Factures fournisseurs retenues</translation>
    </message>
    <message>
        <source>Isolate stock</source>
        <translation>Isoler le stock</translation>
    </message>
    <message>
        <source>Manual journals waiting</source>
        <translation>Écritures manuelles en attente</translation>
    </message>
    <message>
        <source>Kept by the customer</source>
        <translation>Gardé par le client</translation>
    </message>
    <message>
        <source>Landed costs</source>
        <translation>Coûts d’acquisition</translation>
    </message>
    <message>
        <source>Landed costs accrued</source>
        <translation>Coûts d’acquisition à payer</translation>
    </message>
    <message>
        <source>Large refund</source>
        <translation>Gros remboursement</translation>
    </message>
    <message>
        <source>Debits against credits</source>
        <translation>Débits et crédits</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Manual journal</source>
        <translation>Écriture manuelle</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Rows behind the margin</source>
        <translation>Lignes derrière la marge</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Label made</source>
        <translation>Étiquette créée</translation>
    </message>
    <message>
        <source>Defects before stock is isolated</source>
        <translation>Défauts avant d’isoler le stock</translation>
    </message>
    <message>
        <source>Refund as store credit</source>
        <translation>Remboursement en avoir</translation>
    </message>
    <message>
        <source>Score that holds refunds</source>
        <translation>Score qui retient les remboursements</translation>
    </message>
    <message>
        <source>Amount that holds refunds</source>
        <translation>Montant qui retient les remboursements</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>Remboursement payé</translation>
    </message>
    <message>
        <source>Shipping refunded</source>
        <translation>Port remboursé</translation>
    </message>
    <message>
        <source>False rises of returns</source>
        <translation>Fausses hausses de retours</translation>
    </message>
    <message>
        <source>Fewest lines of a rise</source>
        <translation>Lignes minimales d’une hausse</translation>
    </message>
    <message>
        <source>Settlement difference</source>
        <translation>Écart de règlement</translation>
    </message>
    <message>
        <source>Large return</source>
        <translation>Gros retour</translation>
    </message>
    <message>
        <source>Late return</source>
        <translation>Retour tardif</translation>
    </message>
    <message>
        <source>Orders before a rate counts</source>
        <translation>Commandes avant qu’un taux compte</translation>
    </message>
    <message>
        <source>Goods not received</source>
        <translation>Marchandises non reçues</translation>
    </message>
    <message>
        <source>High rate of returns</source>
        <translation>Taux de retour élevé</translation>
    </message>
    <message>
        <source>Usual time for returns</source>
        <translation>Délai de retour habituel</translation>
    </message>
    <message>
        <source>Supplier payment</source>
        <translation>Paiement au fournisseur</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>Noter où il est</translation>
    </message>
    <message>
        <source>Goods often worn once</source>
        <translation>Articles souvent portés une fois</translation>
    </message>
    <message>
        <source>Channel fee</source>
        <translation>Frais de canal</translation>
    </message>
    <message>
        <source>Liquidation loss</source>
        <translation>Perte de déstockage</translation>
    </message>
    <message>
        <source>Liquidation proceeds</source>
        <translation>Produit de déstockage</translation>
    </message>
    <message>
        <source>Sell as a lot</source>
        <translation>Vendre en lot</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Sub-ledgers against their accounts</source>
        <translation>Auxiliaires et leurs comptes</translation>
    </message>
    <message>
        <source>Take sale back</source>
        <translation>Annuler la vente</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>Pas encore vendu</translation>
    </message>
    <message>
        <source>Paid and not shipped</source>
        <translation>Payé et non expédié</translation>
    </message>
    <message>
        <source>Against the policy</source>
        <translation>Contraire à la politique</translation>
    </message>
    <message>
        <source>Goods never came back</source>
        <translation>Marchandise jamais revenue</translation>
    </message>
    <message>
        <source>Returns off demand</source>
        <translation>Retours déduits de la demande</translation>
    </message>
    <message>
        <source>Returns that stay demand</source>
        <translation>Retours qui restent demande</translation>
    </message>
    <message>
        <source>Settlement differs</source>
        <translation>Le règlement diffère</translation>
    </message>
    <message>
        <source>Paid out by a channel</source>
        <translation>Versé par un canal</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>With the order</source>
        <translation>Avec la commande</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>%1, %2 too short to replay</source>
        <translation>%1, dont %2 trop courtes pour être rejouées</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Days without stock</source>
        <translation>Jours sans stock</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Adds, %</source>
        <translation>Ajoute,&#xa0;%</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>%1, of them %2 with history enough</source>
        <translation>%1, dont %2 avec un historique suffisant</translation>
    </message>
    <message>
        <source>%1, %2 not shipped</source>
        <translation>%1, dont %2 non expédié</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>%1, of them %2 judged</source>
        <translation>%1, dont %2 évaluées</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1 better than the plan, %2 worse</source>
        <translation>%1 mieux que le plan, %2 moins bien</translation>
    </message>
    <message>
        <source>stock held</source>
        <translation>stock détenu</translation>
    </message>
    <message>
        <source>margin at risk</source>
        <translation>marge à risque</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>%1 in %2 packs</source>
        <translation>%1 en %2 conditionnements</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>Coût rendu</translation>
    </message>
    <message>
        <source>From / saves</source>
        <translation>De / économise</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Au plus bas</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Reorder at / up to</source>
        <translation>Point de commande / cible</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>Jours de couverture</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>%1 ± %2 days, of %3 receipts</source>
        <translation>%1 ± %2 jours, sur %3 réceptions</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Taux de service</translation>
    </message>
    <message>
        <source>Error / bias</source>
        <translation>Erreur / biais</translation>
    </message>
    <message>
        <source>Order so far / minimum</source>
        <translation>Commande actuelle / minimum</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Left at risk</source>
        <translation>Reste à risque</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Beyond the budget</source>
        <translation>Au-delà du budget</translation>
    </message>
    <message>
        <source>Margin left at risk</source>
        <translation>Marge restant à risque</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>Stock expected</source>
        <translation>Stock attendu</translation>
    </message>
    <message>
        <source>Holding it a year</source>
        <translation>Le détenir un an</translation>
    </message>
    <message>
        <source>Service expected</source>
        <translation>Service attendu</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Why it needs approval</source>
        <translation>Pourquoi l’approuver</translation>
    </message>
    <message>
        <source>Needs at least</source>
        <translation>Exige au moins</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Dearest line</source>
        <translation>Ligne la plus chère</translation>
    </message>
    <message>
        <source>%1 over list</source>
        <translation>%1 au-dessus du tarif</translation>
    </message>
    <message>
        <source>Lines below minimum</source>
        <translation>Lignes sous le minimum</translation>
    </message>
    <message>
        <source>Supplier&apos;s minimum</source>
        <translation>Minimum du fournisseur</translation>
    </message>
    <message>
        <source>%1 ± %2 days</source>
        <translation>%1 ± %2 jours</translation>
    </message>
    <message>
        <source>order value</source>
        <translation>valeur de la commande</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Rec’d</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Over list</source>
        <translation>Sur tarif</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans leurs mots</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>Âge, jours</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>book value</source>
        <translation>valeur comptable</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Est maintenant</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>stock value</source>
        <translation>valeur du stock</translation>
    </message>
    <message>
        <source>minimum order</source>
        <translation>commande minimale</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>to refund</source>
        <translation>à rembourser</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>May happen</source>
        <translation>Peut se faire</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Qui peut</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>value at stake</source>
        <translation>valeur en jeu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why, and what was given</source>
        <translation>Pourquoi, et ce qui a été indiqué</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Why it would not be taken</source>
        <translation>Pourquoi elle ne serait pas prise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Pourquoi elle n’est pas prise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Essayée sur</translation>
    </message>
    <message>
        <source>%1 documents since %2</source>
        <translation>%1 documents depuis le %2</translation>
    </message>
    <message>
        <source>Would have asked for</source>
        <translation>Aurait demandé</translation>
    </message>
    <message>
        <source>%1 approvals instead of %2</source>
        <translation>%1 approbations au lieu de %2</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Rédigée</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>at the order&apos;s price</source>
        <translation>au prix de la commande</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue en dernier</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>Approbations données</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>invoice total</source>
        <translation>total de la facture</translation>
    </message>
    <message>
        <source>at stake</source>
        <translation>en jeu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>sum of debits</source>
        <translation>total des débits</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>claimed, at the purchase price</source>
        <translation>réclamé, au prix d’achat</translation>
    </message>
    <message>
        <source>to be paid back</source>
        <translation>à rembourser</translation>
    </message>
    <message>
        <source>lines came back in four weeks</source>
        <translation>lignes revenues en quatre semaines</translation>
    </message>
    <message>
        <source>Last spike</source>
        <translation>Dernier pic</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Défectueux</translation>
    </message>
    <message>
        <source>debits of the month</source>
        <translation>débits du mois</translation>
    </message>
    <message>
        <source>Soft closed</source>
        <translation>Clôturé provisoirement</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Came back / expected</source>
        <translation>Revenu / attendu</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>cost of the work</source>
        <translation>coût du travail</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>given back for it</source>
        <translation>rendu pour cela</translation>
    </message>
    <message>
        <source>95 % sure</source>
        <translation>sûr à 95 %</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>Best way, and what is given up</source>
        <translation>Meilleure voie et ce qu’on abandonne</translation>
    </message>
    <message>
        <source>Days left to claim</source>
        <translation>Jours restants pour réclamer</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>Received against authorised</source>
        <translation>Reçu et autorisé</translation>
    </message>
    <message>
        <source>Order and payment</source>
        <translation>Commande et paiement</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Return rates</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>Sold with</source>
        <translation>Vendu avec</translation>
    </message>
    <message>
        <source>owed beyond what was settled</source>
        <translation>dû au-delà du règlement</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Stock by node and lot</source>
        <translation>Stock par site et lot</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Commandes en cours</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>Dernières réceptions</translation>
    </message>
    <message>
        <source>Came back lately</source>
        <translation>Retours récents</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Commande fournisseur</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Fournisseur : %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Customer order</source>
        <translation>Commande client</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Write-offs of what came back</source>
        <translation>Mises au rebut des retours</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bought with</source>
        <translation>Acheté avec</translation>
    </message>
    <message>
        <source>What became of the goods</source>
        <translation>Ce que la marchandise est devenue</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passage en perte</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Article : %1</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <translation>Retour : %1</translation>
    </message>
    <message>
        <source>Order of customer %1</source>
        <translation>Commande du client %1</translation>
    </message>
    <message>
        <source>Earlier decisions on this item</source>
        <translation>Décisions passées sur cet article</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>Régularisation de stock</translation>
    </message>
    <message>
        <source>Stock posted</source>
        <translation>Stock comptabilisé</translation>
    </message>
    <message>
        <source>Suggestions about it</source>
        <translation>Propositions à ce sujet</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Expéditions</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Écarts de livraison</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Lead times by month</source>
        <translation>Délais par mois</translation>
    </message>
    <message>
        <source>Last deliveries</source>
        <translation>Dernières livraisons</translation>
    </message>
    <message>
        <source>Supplier invoice</source>
        <translation>Facture fournisseur</translation>
    </message>
    <message>
        <source>Inbound shipment</source>
        <translation>Expédition entrante</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Apporte</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Delivery discrepancy</source>
        <translation>Écart de livraison</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Commande : %1</translation>
    </message>
    <message>
        <source>Manual journal</source>
        <translation>Écriture manuelle</translation>
    </message>
    <message>
        <source>Journal posted</source>
        <translation>Écriture comptabilisée</translation>
    </message>
    <message>
        <source>Vendor claim</source>
        <translation>Réclamation fournisseur</translation>
    </message>
    <message>
        <source>Claimed goods</source>
        <translation>Marchandise réclamée</translation>
    </message>
    <message>
        <source>Deliveries of these goods</source>
        <translation>Livraisons de ces marchandises</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Payé avec</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Quality case</source>
        <translation>Dossier qualité</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Pics</translation>
    </message>
    <message>
        <source>Isolated stock</source>
        <translation>Stock isolé</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>Files of the return</source>
        <translation>Fichiers du retour</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>DocumentPrint</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>« %1 » ne peut pas être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>FileOut</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>« %1 » ne peut pas être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Now and to come</source>
        <translation>En cours et à venir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>With delegations</source>
        <translation>Avec délégations</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Launches and phase-outs</source>
        <translation>Lancements et fins de série</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Différées</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>En rupture</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Hors budget</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publiés</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>Complétées</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Sous le minimum</translation>
    </message>
    <message>
        <source>Dearer than list</source>
        <translation>Au-dessus du tarif</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Sous le minimum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumises</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Over 500</source>
        <translation>Plus de 500</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>Of me</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Par segment</translation>
    </message>
    <message>
        <source>In force and to come</source>
        <translation>En vigueur et à venir</translation>
    </message>
    <message>
        <source>Running and to come</source>
        <translation>En cours et à venir</translation>
    </message>
    <message>
        <source>Overdrawn</source>
        <translation>Dépassés</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En souffrance</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Banques</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>Prises par moi</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Non clôturés</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Held for returns</source>
        <translation>Retenus pour retours</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isolés</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>En hausse</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>À inspecter</translation>
    </message>
    <message>
        <source>To dispose</source>
        <translation>À affecter</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>To be set off</source>
        <translation>À imputer</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>À inspecter</translation>
    </message>
    <message>
        <source>To be sold</source>
        <translation>À vendre</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>le mois prochain</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>l’année prochaine</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’année dernière</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dans :</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message numerus="yes">
        <source>the next %n weeks</source>
        <translation>
            <numerusform>%n semaine à venir</numerusform>
            <numerusform>les %n semaines à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n weeks</source>
        <translation>
            <numerusform>la dernière %n semaine</numerusform>
            <numerusform>les %n dernières semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n days</source>
        <translation>
            <numerusform>%n jour à venir</numerusform>
            <numerusform>les %n jours à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>le dernier %n jour</numerusform>
            <numerusform>les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Every item is covered until the next review.</source>
        <translation>Chaque article est couvert jusqu’à la prochaine revue.</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>Commandes à approuver</translation>
    </message>
    <message>
        <source>No order waits for approval.</source>
        <translation>Aucune commande n’attend d’approbation.</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>Commandes en retard</translation>
    </message>
    <message>
        <source>No supplier is late.</source>
        <translation>Aucun fournisseur n’est en retard.</translation>
    </message>
    <message>
        <source>Goods on their way</source>
        <translation>Marchandises en route</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Rien n’est en route.</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Passages en perte</translation>
    </message>
    <message>
        <source>No write-off waits for a decision.</source>
        <translation>Aucune mise au rebut n’attend de décision.</translation>
    </message>
    <message>
        <source>Stock adjustments</source>
        <translation>Ajustements de stock</translation>
    </message>
    <message>
        <source>No adjustment waits for a decision.</source>
        <translation>Aucun ajustement n’attend de décision.</translation>
    </message>
    <message>
        <source>Commands refused or broken</source>
        <translation>Commandes refusées ou en échec</translation>
    </message>
    <message>
        <source>Everything that was asked for was done.</source>
        <translation>Tout ce qui a été demandé a été fait.</translation>
    </message>
    <message>
        <source>Gaps in master data</source>
        <translation>Lacunes des données de base</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Exceptions and tasks</source>
        <translation>Exceptions et tâches</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Invoices that do not match</source>
        <translation>Factures non concordantes</translation>
    </message>
    <message>
        <source>Every invoice matches.</source>
        <translation>Toutes les factures concordent.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>No refund waits for a decision.</source>
        <translation>Aucun remboursement n’attend de décision.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>Name the profile with letters and figures.</source>
        <translation>Nommez le profil avec des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already; choose another name.</source>
        <translation>Il y a déjà un profil « %1 » ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>The trial was cancelled; nothing was changed.</source>
        <translation>L’essai a été annulé ; rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Received, not invoiced</source>
        <translation>Reçu, non facturé</translation>
    </message>
    <message>
        <source>What we owe for goods that are here and not billed: the balance of the account of goods received not invoiced at the end of the day.</source>
        <translation>Ce que nous devons pour des marchandises reçues et non facturées : solde du compte correspondant en fin de journée.</translation>
    </message>
    <message>
        <source>sum of credits − debits of account 2100</source>
        <translation>somme des crédits − débits du compte 2100</translation>
    </message>
    <message>
        <source>Vendor claims open</source>
        <translation>Réclamations fournisseurs ouvertes</translation>
    </message>
    <message>
        <source>Book value of goods sent back to vendors who have not credited them: the balance of the account of vendor claims.</source>
        <translation>Valeur comptable des marchandises renvoyées aux fournisseurs et non créditées : solde du compte des réclamations.</translation>
    </message>
    <message>
        <source>sum of debits − credits of account 1300</source>
        <translation>somme des débits − crédits du compte 1300</translation>
    </message>
    <message>
        <source>Liquidation not settled</source>
        <translation>Liquidation non soldée</translation>
    </message>
    <message>
        <source>Book value of goods given to liquidators whose proceeds are not known: the balance of the liquidation clearing account.</source>
        <translation>Valeur comptable des marchandises remises à des liquidateurs dont le produit n’est pas connu : solde du compte de liquidation.</translation>
    </message>
    <message>
        <source>sum of debits − credits of account 1310</source>
        <translation>somme des débits − crédits du compte 1310</translation>
    </message>
    <message>
        <source>Trial balance difference</source>
        <translation>Écart de la balance</translation>
    </message>
    <message>
        <source>Debits less credits over all accounts and months. Anything but zero is an error of the books.</source>
        <translation>Débits moins crédits sur tous les comptes et mois. Tout sauf zéro est une erreur des livres.</translation>
    </message>
    <message>
        <source>sum of debits − sum of credits</source>
        <translation>somme des débits − somme des crédits</translation>
    </message>
    <message>
        <source>Stock against the ledger</source>
        <translation>Stock contre grand livre</translation>
    </message>
    <message>
        <source>Value of all stock less the balance of the inventory account. Anything but zero is an error of the books.</source>
        <translation>Valeur de tout le stock moins le solde du compte de stock. Tout sauf zéro est une erreur des livres.</translation>
    </message>
    <message>
        <source>stock value − balance of account 1200</source>
        <translation>valeur du stock − solde du compte 1200</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>Commandes à approuver</translation>
    </message>
    <message>
        <source>Amount of the purchase orders that are submitted and not decided on. Orders in a foreign currency do not count.</source>
        <translation>Montant des commandes soumises et non décidées. Les commandes en devise étrangère ne comptent pas.</translation>
    </message>
    <message>
        <source>sum of the amounts of submitted orders</source>
        <translation>somme des montants des commandes soumises</translation>
    </message>
    <message>
        <source>Age of approvals</source>
        <translation>Âge des approbations</translation>
    </message>
    <message>
        <source>For how many days the purchase orders that are submitted have waited, on average.</source>
        <translation>Depuis combien de jours, en moyenne, attendent les commandes soumises.</translation>
    </message>
    <message>
        <source>days since each was submitted ÷ number of submitted orders</source>
        <translation>jours depuis la soumission ÷ nombre de commandes soumises</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>Commandes en retard</translation>
    </message>
    <message>
        <source>Worth of what suppliers should have delivered by yesterday and have not: open quantity of released order lines at the order&apos;s price. Orders in a foreign currency do not count.</source>
        <translation>Valeur de ce que les fournisseurs auraient dû livrer hier au plus tard et n’ont pas livré : quantité ouverte des lignes lancées, au prix de la commande. Les commandes en devise étrangère ne comptent pas.</translation>
    </message>
    <message>
        <source>sum of open quantity × unit cost of overdue lines</source>
        <translation>somme des quantités ouvertes × coût unitaire des lignes en retard</translation>
    </message>
    <message>
        <source>Receipts due</source>
        <translation>Réceptions attendues</translation>
    </message>
    <message>
        <source>Order lines of which something should arrive today or in the next six days, overdue ones among them.</source>
        <translation>Lignes de commande dont quelque chose doit arriver aujourd’hui ou dans les six prochains jours, retards compris.</translation>
    </message>
    <message>
        <source>how many lines there are</source>
        <translation>nombre de lignes</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Amount of the purchase orders released to suppliers in the period, on the day of their release. Orders in a foreign currency do not count.</source>
        <translation>Montant des commandes lancées aux fournisseurs dans la période, au jour du lancement. Les commandes en devise étrangère ne comptent pas.</translation>
    </message>
    <message>
        <source>sum of the amounts of released orders</source>
        <translation>somme des montants des commandes lancées</translation>
    </message>
    <message>
        <source>Purchase cycle time</source>
        <translation>Délai du cycle d’achat</translation>
    </message>
    <message>
        <source>Days from the first draft of a purchase order to its release to the supplier, of orders released in the period.</source>
        <translation>Jours entre le premier brouillon d’une commande et son lancement au fournisseur, des commandes lancées dans la période.</translation>
    </message>
    <message>
        <source>days from draft to release ÷ number of orders</source>
        <translation>jours du brouillon au lancement ÷ nombre de commandes</translation>
    </message>
    <message>
        <source>Suppliers on time</source>
        <translation>Fournisseurs à l’heure</translation>
    </message>
    <message>
        <source>Share of the deliveries of the period that arrived on or before the day the supplier had promised; a delivery is what arrived of an order line.</source>
        <translation>Part des livraisons de la période arrivées au plus tard le jour promis ; une livraison est ce qui est arrivé d’une ligne de commande.</translation>
    </message>
    <message>
        <source>deliveries on time ÷ deliveries</source>
        <translation>livraisons à l’heure ÷ livraisons</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai de livraison</translation>
    </message>
    <message>
        <source>Days from sending an order to having its goods on hand, of the deliveries of the period.</source>
        <translation>Jours entre l’envoi d’une commande et l’arrivée de ses marchandises, des livraisons de la période.</translation>
    </message>
    <message>
        <source>days from order to delivery ÷ deliveries</source>
        <translation>jours de la commande à la livraison ÷ livraisons</translation>
    </message>
    <message>
        <source>Suppliers in full</source>
        <translation>Fournisseurs complets</translation>
    </message>
    <message>
        <source>Share of the lines of finished purchase orders of which everything ordered arrived, of orders whose last goods arrived in the period.</source>
        <translation>Part des lignes de commandes terminées dont tout est arrivé, des commandes dont les dernières marchandises sont arrivées dans la période.</translation>
    </message>
    <message>
        <source>lines received in full ÷ lines of finished orders</source>
        <translation>lignes reçues en entier ÷ lignes des commandes terminées</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Marchandises reçues</translation>
    </message>
    <message>
        <source>Worth of the goods that arrived in the period, at the prices of their orders. Orders in a foreign currency do not count.</source>
        <translation>Valeur des marchandises arrivées dans la période, aux prix de leurs commandes. Les commandes en devise étrangère ne comptent pas.</translation>
    </message>
    <message>
        <source>sum of quantity received × unit cost</source>
        <translation>somme des quantités reçues × coût unitaire</translation>
    </message>
    <message>
        <source>Commands refused</source>
        <translation>Commandes refusées par une règle</translation>
    </message>
    <message>
        <source>What people and programs asked for in the period and a rule refused. A refusal is final; nothing of it was done.</source>
        <translation>Ce que des personnes et des programmes ont demandé dans la période et qu’une règle a refusé. Un refus est définitif ; rien n’en a été fait.</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>leur nombre</translation>
    </message>
    <message>
        <source>Commands that broke</source>
        <translation>Commandes en échec</translation>
    </message>
    <message>
        <source>Commands whose handling failed: nothing of them was done, and somebody has to look.</source>
        <translation>Commandes dont le traitement a échoué : rien n’en a été fait, et quelqu’un doit regarder.</translation>
    </message>
    <message>
        <source>Age of broken commands</source>
        <translation>Âge des commandes en échec</translation>
    </message>
    <message>
        <source>For how many days commands whose handling failed have been lying there, on average.</source>
        <translation>Depuis combien de jours, en moyenne, traînent les commandes dont le traitement a échoué.</translation>
    </message>
    <message>
        <source>days since each was accepted ÷ number of commands that broke</source>
        <translation>jours depuis l’acceptation ÷ nombre de commandes en échec</translation>
    </message>
    <message>
        <source>Gaps in master data</source>
        <translation>Lacunes des données de base</translation>
    </message>
    <message>
        <source>how many gaps there are</source>
        <translation>nombre de lacunes</translation>
    </message>
    <message>
        <source>Stock-outs in sight</source>
        <translation>Ruptures en vue</translation>
    </message>
    <message>
        <source>Margin that is lost unless stock is bought, moved or hurried: of items that are out, or run out before anything arrives. Decided suggestions do not count.</source>
        <translation>Marge perdue si l’on n’achète, ne transfère ou n’accélère pas : articles en rupture ou qui le seront avant toute arrivée. Les suggestions décidées ne comptent pas.</translation>
    </message>
    <message>
        <source>sum of the money at risk of suggestions with a stock-out ahead</source>
        <translation>somme de l’argent en jeu des suggestions avec une rupture en vue</translation>
    </message>
    <message>
        <source>Suggestions waiting</source>
        <translation>Suggestions en attente</translation>
    </message>
    <message>
        <source>Suggestions that nobody has accepted or rejected yet, adjusted and snoozed ones among them.</source>
        <translation>Suggestions que personne n’a encore acceptées ni refusées, y compris modifiées et reportées.</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>Argent en jeu</translation>
    </message>
    <message>
        <source>What is lost when the suggestions that wait are not followed by their deadlines, as last planned.</source>
        <translation>Ce qui est perdu si les suggestions en attente ne sont pas suivies à temps, selon le dernier plan.</translation>
    </message>
    <message>
        <source>sum of the money at risk of suggestions that wait</source>
        <translation>somme de l’argent en jeu des suggestions en attente</translation>
    </message>
    <message>
        <source>Age of suggestions</source>
        <translation>Âge des suggestions</translation>
    </message>
    <message>
        <source>For how many days the suggestions that wait have been waiting, on average, from the plan that made them to today.</source>
        <translation>Depuis combien de jours, en moyenne, attendent les suggestions en attente, du plan qui les a faites à aujourd’hui.</translation>
    </message>
    <message>
        <source>days since each was made ÷ number of suggestions that wait</source>
        <translation>jours depuis leur création ÷ nombre de suggestions en attente</translation>
    </message>
    <message>
        <source>Excess stock</source>
        <translation>Stock excédentaire</translation>
    </message>
    <message>
        <source>Stock at cost beyond what any demand within the planned time can use up, dead stock among it, as last planned.</source>
        <translation>Stock au coût au-delà de toute demande possible dans l’horizon prévu, stock mort compris, selon le dernier plan.</translation>
    </message>
    <message>
        <source>sum of excess pieces × unit cost</source>
        <translation>somme des pièces en excès × coût unitaire</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Stock mort</translation>
    </message>
    <message>
        <source>Stock at cost for which there is no demand at all, as last planned; a part of the excess.</source>
        <translation>Stock au coût sans aucune demande, selon le dernier plan ; une part de l’excédent.</translation>
    </message>
    <message>
        <source>sum of dead pieces × unit cost</source>
        <translation>somme des pièces mortes × coût unitaire</translation>
    </message>
    <message>
        <source>Orders that come too late</source>
        <translation>Commandes trop tardives</translation>
    </message>
    <message>
        <source>Margin that open purchase orders save only when they are hurried: their goods are needed before they are expected.</source>
        <translation>Marge que les commandes ouvertes ne sauvent que si on les accélère : leurs marchandises sont nécessaires avant la date attendue.</translation>
    </message>
    <message>
        <source>sum of the money at risk of suggestions to expedite</source>
        <translation>somme de l’argent en jeu des suggestions d’accélération</translation>
    </message>
    <message>
        <source>Forecast error</source>
        <translation>Erreur de prévision</translation>
    </message>
    <message>
        <source>How far forecasts of the twelve weeks before the last plan of everything were from the demand that came, weighed at cost. Each was made from what was known four weeks before at most.</source>
        <translation>Écart entre les prévisions des douze semaines précédant le dernier plan complet et la demande réelle, pondéré au coût. Chacune a été faite avec ce que l’on savait au plus quatre semaines avant.</translation>
    </message>
    <message>
        <source>sum of the distances between forecast and demand ÷ demand, both at unit cost</source>
        <translation>somme des écarts entre prévision et demande ÷ demande, au coût unitaire</translation>
    </message>
    <message>
        <source>Forecast bias</source>
        <translation>Biais de prévision</translation>
    </message>
    <message>
        <source>Whether the same forecasts were too high (above zero) or too low (below zero) on the whole, weighed at cost.</source>
        <translation>Si les mêmes prévisions étaient dans l’ensemble trop hautes (au-dessus de zéro) ou trop basses (en dessous), pondéré au coût.</translation>
    </message>
    <message>
        <source>sum of (forecast − demand) ÷ demand, both at unit cost</source>
        <translation>somme de (prévision − demande) ÷ demande, au coût unitaire</translation>
    </message>
    <message>
        <source>Forecast value added</source>
        <translation>Valeur ajoutée des prévisions</translation>
    </message>
    <message>
        <source>How much less the same forecasts missed than repeating the last week would have, as a share of demand; below zero they did harm.</source>
        <translation>De combien les mêmes prévisions se sont moins trompées que la répétition de la dernière semaine, en part de la demande ; sous zéro, elles ont nui.</translation>
    </message>
    <message>
        <source>(error of the last week repeated − error of the forecasts) ÷ demand</source>
        <translation>(erreur de la dernière semaine répétée − erreur des prévisions) ÷ demande</translation>
    </message>
    <message>
        <source>Fill rate of planned items</source>
        <translation>Taux de service des articles planifiés</translation>
    </message>
    <message>
        <source>Share of the pieces ordered by customers that were shipped, in the twelve weeks before the last plan of everything; planned items only.</source>
        <translation>Part des pièces commandées par les clients qui ont été expédiées, dans les douze semaines précédant le dernier plan complet ; articles planifiés seulement.</translation>
    </message>
    <message>
        <source>pieces shipped ÷ pieces ordered</source>
        <translation>pièces expédiées ÷ pièces commandées</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>Jours de couverture</translation>
    </message>
    <message>
        <source>For how many days the stock lasts at the demand of the twelve weeks before the last plan of everything, both at cost.</source>
        <translation>Combien de jours dure le stock à la demande des douze semaines précédant le dernier plan complet, au coût.</translation>
    </message>
    <message>
        <source>7 × stock on hand ÷ demand of a week</source>
        <translation>7 × stock ÷ demande d’une semaine</translation>
    </message>
    <message>
        <source>Value of overrides</source>
        <translation>Valeur des interventions</translation>
    </message>
    <message>
        <source>What people&apos;s decisions against the plan saved, of those that can be judged by now; below zero they cost.</source>
        <translation>Ce que les décisions contraires au plan ont économisé, pour celles qui peuvent déjà être jugées ; sous zéro, elles ont coûté.</translation>
    </message>
    <message>
        <source>cost as planned − cost as decided</source>
        <translation>coût selon le plan − coût selon la décision</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>Pieces that customers sent back in the period for each that was shipped in it. What came back may have been sold earlier; charges do not count.</source>
        <translation>Pièces renvoyées par les clients dans la période pour chacune expédiée. Ce qui revient a pu être vendu plus tôt ; les frais ne comptent pas.</translation>
    </message>
    <message>
        <source>pieces returned ÷ pieces shipped</source>
        <translation>pièces retournées ÷ pièces expédiées</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>What customers get back for the goods that they sent back in the period. Foreign currencies do not count.</source>
        <translation>Ce que les clients récupèrent pour les marchandises renvoyées dans la période. Les devises étrangères ne comptent pas.</translation>
    </message>
    <message>
        <source>sum of the amounts of return lines</source>
        <translation>somme des montants des lignes de retour</translation>
    </message>
    <message>
        <source>Returns without their purchase</source>
        <translation>Retours sans leur achat</translation>
    </message>
    <message>
        <source>Share of the return lines of the period that no earlier purchase of the customer covers whole.</source>
        <translation>Part des lignes de retour de la période qu’aucun achat antérieur du client ne couvre entièrement.</translation>
    </message>
    <message>
        <source>lines not linked in full ÷ return lines</source>
        <translation>lignes non liées en entier ÷ lignes de retour</translation>
    </message>
    <message>
        <source>Write-offs to decide</source>
        <translation>Mises au rebut à décider</translation>
    </message>
    <message>
        <source>Book value at stake, as proposed, of returned or damaged goods about which nobody has decided yet.</source>
        <translation>Valeur comptable en jeu, telle que proposée, des marchandises retournées ou endommagées non encore décidées.</translation>
    </message>
    <message>
        <source>sum of the book values of write-offs that wait</source>
        <translation>somme des valeurs comptables des mises au rebut en attente</translation>
    </message>
    <message>
        <source>Age of write-offs</source>
        <translation>Âge des mises au rebut</translation>
    </message>
    <message>
        <source>For how many days the goods of write-offs that wait have been waiting since it happened, on average.</source>
        <translation>Depuis combien de jours, en moyenne, attendent les marchandises des mises au rebut, depuis l’événement.</translation>
    </message>
    <message>
        <source>days since each occurred ÷ number of write-offs that wait</source>
        <translation>jours depuis l’événement ÷ nombre de mises au rebut en attente</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>Book value of the goods given up as an expense in the period, on the day of the approval; goods that went another way do not count.</source>
        <translation>Valeur comptable des marchandises abandonnées en charge dans la période, au jour de l’approbation ; celles parties autrement ne comptent pas.</translation>
    </message>
    <message>
        <source>sum of the book values of approved write-offs</source>
        <translation>somme des valeurs comptables des mises au rebut approuvées</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>Taux de récupération</translation>
    </message>
    <message>
        <source>Share of the book value decided on in the period that the chosen dispositions are expected to bring back, by the recovery policies; proceeds themselves are not known yet.</source>
        <translation>Part de la valeur comptable décidée dans la période que les voies choisies devraient rapporter selon les politiques ; les produits eux-mêmes ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>book value × recovery of its disposition ÷ book value</source>
        <translation>valeur comptable × récupération de la voie ÷ valeur comptable</translation>
    </message>
    <message>
        <source>Disposition time</source>
        <translation>Délai de décision</translation>
    </message>
    <message>
        <source>Days from the moment goods came back or were found damaged to the decision about them, of decisions of the period.</source>
        <translation>Jours entre le retour ou la découverte du dommage et la décision, des décisions de la période.</translation>
    </message>
    <message>
        <source>days from occurrence to decision ÷ decisions</source>
        <translation>jours de l’événement à la décision ÷ décisions</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Taux de service</translation>
    </message>
    <message>
        <source>Share of the pieces ordered by customers in the period that were there to be shipped, on the day of the order. Charges do not count.</source>
        <translation>Part des pièces commandées par les clients dans la période qui étaient là pour être expédiées le jour de la commande. Les frais ne comptent pas.</translation>
    </message>
    <message>
        <source>Lines with a stock-out</source>
        <translation>Lignes en rupture</translation>
    </message>
    <message>
        <source>Share of the order lines of the period of which something could not be shipped because it was not there.</source>
        <translation>Part des lignes de commande de la période dont quelque chose n’a pas pu être expédié parce que cela manquait.</translation>
    </message>
    <message>
        <source>lines not shipped in full ÷ lines ordered</source>
        <translation>lignes non expédiées en entier ÷ lignes commandées</translation>
    </message>
    <message>
        <source>Sales missed</source>
        <translation>Ventes manquées</translation>
    </message>
    <message>
        <source>Worth, at the price of the order, of what customers ordered in the period and could not be shipped.</source>
        <translation>Valeur, au prix de la commande, de ce que les clients ont commandé dans la période et n’a pas pu être expédié.</translation>
    </message>
    <message>
        <source>sum of pieces not shipped × unit price</source>
        <translation>somme des pièces non expédiées × prix unitaire</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>What customers ordered in the period, charges among it, on the day of the order; returns are not taken off. Foreign currencies do not count.</source>
        <translation>Ce que les clients ont commandé dans la période, frais compris, au jour de la commande ; les retours ne sont pas déduits. Les devises étrangères ne comptent pas.</translation>
    </message>
    <message>
        <source>sum of the amounts of orders</source>
        <translation>somme des montants des commandes</translation>
    </message>
    <message>
        <source>Orders taken</source>
        <translation>Commandes reçues</translation>
    </message>
    <message>
        <source>Orders that customers placed in the period.</source>
        <translation>Commandes passées par les clients dans la période.</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>What the goods shipped in the period brought at the price of their orders, less goods that came back and less what they cost in the journal. Fees, freight and write-offs are not taken off. Foreign currencies do not count.</source>
        <translation>Ce que les marchandises expédiées dans la période ont rapporté au prix des commandes, moins celles revenues et leur coût au journal. Frais, transport et mises au rebut ne sont pas déduits. Les devises étrangères ne comptent pas.</translation>
    </message>
    <message>
        <source>goods shipped − goods returned − cost of goods sold</source>
        <translation>marchandises expédiées − retournées − coût des ventes</translation>
    </message>
    <message>
        <source>Margin on sales</source>
        <translation>Taux de marge</translation>
    </message>
    <message>
        <source>The gross margin as a share of what the goods shipped in the period brought, less what came back.</source>
        <translation>La marge brute en part de ce que les marchandises expédiées dans la période ont rapporté, moins les retours.</translation>
    </message>
    <message>
        <source>gross margin ÷ (goods shipped − goods returned)</source>
        <translation>marge brute ÷ (expédié − retourné)</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Valeur du stock</translation>
    </message>
    <message>
        <source>What all stock is worth in the books at moving average, returned and damaged goods among it; goods on order do not count.</source>
        <translation>Ce que vaut tout le stock dans les livres au coût moyen pondéré, retours et marchandises endommagées compris ; les commandes en cours ne comptent pas.</translation>
    </message>
    <message>
        <source>sum of the book values of all items</source>
        <translation>somme des valeurs comptables de tous les articles</translation>
    </message>
    <message>
        <source>Stock turns</source>
        <translation>Rotation du stock</translation>
    </message>
    <message>
        <source>How often in a year the stock is sold: the cost of the goods sold in this month and the eleven before, less returns, against what the stock is worth today.</source>
        <translation>Combien de fois par an le stock est vendu : coût des ventes de ce mois et des onze précédents, moins les retours, sur la valeur du stock aujourd’hui.</translation>
    </message>
    <message>
        <source>cost of goods sold in twelve months ÷ stock value</source>
        <translation>coût des ventes en douze mois ÷ valeur du stock</translation>
    </message>
    <message>
        <source>Returned and damaged goods</source>
        <translation>Marchandises retournées et endommagées</translation>
    </message>
    <message>
        <source>Pieces that lie at a node and cannot be sold: returned and not yet dealt with, or damaged.</source>
        <translation>Pièces présentes sur un site et non vendables : retournées et pas encore traitées, ou endommagées.</translation>
    </message>
    <message>
        <source>sum of the pieces in the states returned and damaged</source>
        <translation>somme des pièces aux états retourné et endommagé</translation>
    </message>
    <message>
        <source>Adjustments to approve</source>
        <translation>Ajustements à approuver</translation>
    </message>
    <message>
        <source>Book value of the corrections of stock that are proposed and not decided on, whether they add or take away.</source>
        <translation>Valeur comptable des corrections de stock proposées et non décidées, en plus ou en moins.</translation>
    </message>
    <message>
        <source>sum of the values of proposed adjustments</source>
        <translation>somme des valeurs des ajustements proposés</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>Stock ajusté</translation>
    </message>
    <message>
        <source>Book value of the corrections of stock posted in the period, gains and losses alike: what the books had wrong.</source>
        <translation>Valeur comptable des corrections de stock passées dans la période, gains et pertes : ce que les livres avaient faux.</translation>
    </message>
    <message>
        <source>sum of the values of approved adjustments</source>
        <translation>somme des valeurs des ajustements approuvés</translation>
    </message>
    <message>
        <source>Items that are not discontinued and lack a supplier, a base unit or a price; suppliers that lack a lead time, an e-mail address or terms of payment, bear another one&apos;s name or deliver so unevenly that their lead time says little. Each gap counts once.</source>
        <translation>Articles non arrêtés sans fournisseur, unité de base ou prix ; fournisseurs sans délai, adresse e-mail ou conditions de paiement, portant le nom d’un autre, ou livrant si irrégulièrement que leur délai en dit peu. Chaque lacune compte une fois.</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>Dette de remboursement</translation>
    </message>
    <message>
        <source>What is promised to customers and not paid back: the balance of the account of refund liability at the end of the day.</source>
        <translation>Ce qui est promis aux clients et non remboursé : le solde du compte de dette de remboursement en fin de journée.</translation>
    </message>
    <message>
        <source>sum of credits − debits of account 2150</source>
        <translation>somme des crédits − débits du compte 2150</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>Jours avant clôture</translation>
    </message>
    <message>
        <source>Days from the end of a month until its books were closed, of months closed in the period.</source>
        <translation>Jours entre la fin d’un mois et la clôture de ses livres, pour les mois clôturés dans la période.</translation>
    </message>
    <message>
        <source>days from month&apos;s end to close ÷ number of months</source>
        <translation>jours de la fin du mois à la clôture ÷ nombre de mois</translation>
    </message>
    <message>
        <source>Landed costs accrued</source>
        <translation>Coûts d’acquisition à payer</translation>
    </message>
    <message>
        <source>What we owe for freight, duty and the like of goods that are here and not billed: the balance of its account at the end of the day.</source>
        <translation>Ce que nous devons pour le fret, les droits et autres de marchandises arrivées et non facturées : le solde de leur compte en fin de journée.</translation>
    </message>
    <message>
        <source>sum of credits − debits of account 2110</source>
        <translation>somme des crédits − débits du compte 2110</translation>
    </message>
    <message>
        <source>Sub-ledger differences</source>
        <translation>Écarts des livres auxiliaires</translation>
    </message>
    <message>
        <source>By how much accounts differ from the documents that explain them: stock, accruals, payables and so on. Anything but zero is an error of the books.</source>
        <translation>De combien les comptes diffèrent des documents qui les expliquent : stock, charges à payer, dettes, etc. Tout sauf zéro est une erreur des livres.</translation>
    </message>
    <message>
        <source>Margin after everything</source>
        <translation>Marge après tout</translation>
    </message>
    <message>
        <source>Income less expenses that were posted in the period: sales less discounts, returns, cost of goods, freight, write-offs and fees.</source>
        <translation>Produits moins charges comptabilisés dans la période : ventes moins remises, retours, coût des ventes, fret, mises au rebut et frais.</translation>
    </message>
    <message>
        <source>sum of credits − debits of income and expense accounts</source>
        <translation>somme des crédits − débits des comptes de produits et de charges</translation>
    </message>
    <message>
        <source>Refunds to decide</source>
        <translation>Remboursements à décider</translation>
    </message>
    <message>
        <source>What refunds that nobody has approved or rejected yet would give back, those that are held among them.</source>
        <translation>Ce que rendraient les remboursements que personne n’a encore approuvés ou rejetés, y compris ceux qui sont retenus.</translation>
    </message>
    <message>
        <source>sum of the amounts of refunds that wait</source>
        <translation>somme des montants des remboursements en attente</translation>
    </message>
    <message>
        <source>Refunds held</source>
        <translation>Remboursements retenus</translation>
    </message>
    <message>
        <source>What refunds would give back that wait for goods, for their inspection, or for somebody to look at signs of abuse or at a large amount.</source>
        <translation>Ce que rendraient les remboursements qui attendent la marchandise, son inspection, ou que quelqu’un examine des signes d’abus ou un gros montant.</translation>
    </message>
    <message>
        <source>sum of the amounts of refunds that are held</source>
        <translation>somme des montants des remboursements retenus</translation>
    </message>
    <message>
        <source>Refund cycle time</source>
        <translation>Durée de remboursement</translation>
    </message>
    <message>
        <source>Days from the moment goods came back, or a refund without goods was proposed, to the payment, of refunds paid in the period. What channels paid themselves does not count.</source>
        <translation>Jours entre le retour de la marchandise, ou la proposition d’un remboursement sans marchandise, et le paiement, pour les remboursements payés dans la période. Ce que les canaux ont payé eux-mêmes ne compte pas.</translation>
    </message>
    <message>
        <source>days from return to payment ÷ refunds paid</source>
        <translation>jours du retour au paiement ÷ remboursements payés</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>Dossiers qualité</translation>
    </message>
    <message>
        <source>Items of which more comes back than before, and of which nobody knows why yet: cases that are open, investigated or confirmed.</source>
        <translation>Articles qui reviennent plus qu’avant sans que personne sache encore pourquoi : dossiers ouverts, en enquête ou confirmés.</translation>
    </message>
    <message>
        <source>Cost per return</source>
        <translation>Coût par retour</translation>
    </message>
    <message>
        <source>What it costs to recover goods that came back, for each return line of the period: labels, refurbishment and losses of liquidation by the journal, and returned goods that were written off.</source>
        <translation>Ce que coûte la valorisation des marchandises revenues, par ligne de retour de la période : étiquettes, remise en état et pertes de liquidation selon les écritures, et retours mis au rebut.</translation>
    </message>
    <message>
        <source>(accounts 6110, 6200 and 6210 + returned goods written off) ÷ return lines</source>
        <translation>(comptes 6110, 6200 et 6210 + retours mis au rebut) ÷ lignes de retour</translation>
    </message>
    <message>
        <source>Vendor claims overdue</source>
        <translation>Réclamations fournisseurs en retard</translation>
    </message>
    <message>
        <source>What vendors still owe for faulty goods after the day on which the claim was to be sent, answered or credited. Deliveries&apos; discrepancies have no such day and do not count.</source>
        <translation>Ce que les fournisseurs doivent encore pour des marchandises défectueuses après le jour où la réclamation devait être envoyée, répondue ou créditée. Les écarts de livraison n’ont pas un tel jour et ne comptent pas.</translation>
    </message>
    <message>
        <source>sum of what is open of claims past their day</source>
        <translation>somme de ce qui reste ouvert des réclamations dépassées</translation>
    </message>
    <message>
        <source>Recovered from vendors</source>
        <translation>Récupéré des fournisseurs</translation>
    </message>
    <message>
        <source>Share of what became of claims that were opened in the period which vendors credited; the rest was written down. What is still open does not count.</source>
        <translation>Part de ce qu’il est advenu des réclamations ouvertes dans la période que les fournisseurs ont créditée ; le reste a été déprécié. Ce qui est encore ouvert ne compte pas.</translation>
    </message>
    <message>
        <source>credited ÷ (credited + written down)</source>
        <translation>crédité ÷ (crédité + déprécié)</translation>
    </message>
    <message>
        <source>sum over sub-ledgers of the size of documents − balance</source>
        <translation>somme sur les livres auxiliaires de la taille de documents − solde</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>%1bn</source>
        <extracomment>%1 is a number of thousands; German: &quot;%1 Tsd.&quot;</extracomment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>fois par an</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pièces</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= inchangé</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Par site</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par nature</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par responsable</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan failed</source>
        <translation>Plan échoué</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Nouveau travail</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Import échoué</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>De nouveau en ligne</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>OrderMode</name>
    <message>
        <source>Save draft   Ctrl+S</source>
        <translation>Enregistrer le brouillon   Ctrl+S</translation>
    </message>
    <message>
        <source>Del takes a line away, Ctrl+V pastes rows of a spreadsheet</source>
        <translation>Suppr retire une ligne, Ctrl+V colle des lignes d’un tableur</translation>
    </message>
    <message>
        <source>Delivery note: the supplier’s number</source>
        <translation>Bon de livraison : numéro du fournisseur</translation>
    </message>
    <message>
        <source>Hold what is too much</source>
        <translation>Bloquer le surplus</translation>
    </message>
    <message>
        <source>Count blind</source>
        <translation>Compter à l’aveugle</translation>
    </message>
    <message>
        <source>Receive   Ctrl+S</source>
        <translation>Réceptionner   Ctrl+S</translation>
    </message>
    <message>
        <source>Scan what comes, or type it. Ins adds a further lot of a line, Ctrl+V pastes rows of a spreadsheet</source>
        <translation>Scannez ou saisissez ce qui arrive. Inser ajoute un lot à une ligne, Ctrl+V colle des lignes d’un tableur</translation>
    </message>
    <message>
        <source>The supplier’s number of the shipment</source>
        <translation>Numéro d’expédition du fournisseur</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Note shipment   Ctrl+S</source>
        <translation>Noter l’expédition   Ctrl+S</translation>
    </message>
    <message>
        <source>What of each line is on its way</source>
        <translation>Ce qui est en route de chaque ligne</translation>
    </message>
    <message>
        <source>The supplier’s number of the invoice</source>
        <translation>Numéro de facture du fournisseur</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>Date de la facture</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fret</translation>
    </message>
    <message>
        <source>Total of the invoice</source>
        <translation>Total de la facture</translation>
    </message>
    <message>
        <source>Enter invoice   Ctrl+S</source>
        <translation>Saisir la facture   Ctrl+S</translation>
    </message>
    <message>
        <source>As it stands on the paper: what differs is found when it is compared. Ctrl+Del takes an added order away</source>
        <translation>Comme sur le papier&#xa0;: les écarts se trouvent à la comparaison. Ctrl+Suppr retire une commande ajoutée</translation>
    </message>
</context>
<context>
    <name>OrderPaste</name>
    <message>
        <source>Row %1 names the same item: put both together there.</source>
        <translation>La ligne %1 nomme le même article : réunissez-les là.</translation>
    </message>
    <message>
        <source>Less than the supplier’s minimum of %1.</source>
        <translation>Moins que le minimum du fournisseur, soit %1.</translation>
    </message>
    <message>
        <source>Not a multiple of %1, as the supplier sells it.</source>
        <translation>Pas un multiple de %1, comme le vend le fournisseur.</translation>
    </message>
    <message>
        <source>None is ordered: leave the row out, or take the line away by Del.</source>
        <translation>Rien n’est commandé : omettez la ligne, ou retirez-la par Suppr.</translation>
    </message>
    <message>
        <source>%1 is discontinued and is not bought any more.</source>
        <translation>%1 est arrêté et n’est plus acheté.</translation>
    </message>
    <message>
        <source>No quantity stands there: one is taken.</source>
        <translation>Aucune quantité n’y figure : une unité est prise.</translation>
    </message>
    <message>
        <source>The supplier has no price for it: give a unit cost.</source>
        <translation>Le fournisseur n’a pas de prix pour cet article : indiquez un coût unitaire.</translation>
    </message>
    <message>
        <source>The order has no line of %1, so none of it can be received.</source>
        <translation>La commande n’a pas de ligne pour %1 : rien ne peut en être réceptionné.</translation>
    </message>
    <message>
        <source>How many arrived is missing.</source>
        <translation>La quantité arrivée manque.</translation>
    </message>
    <message>
        <source>More than the %1 that are still to come.</source>
        <translation>Plus que les %1 encore attendus.</translation>
    </message>
    <message>
        <source>Paste rows into the order</source>
        <translation>Coller des lignes dans la commande</translation>
    </message>
</context>
<context>
    <name>OrderSending</name>
    <message>
        <source>%1 for its supplier</source>
        <translation>%1 pour son fournisseur</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>A mail to be sent, with paper and table</source>
        <translation>Un courriel avec papier et tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>EDI, X12 850</source>
        <translation>EDI, X12 850</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>%1: “%2” is not a day; write it like %3.</source>
        <translation>%1 : « %2 » n’est pas un jour ; écrivez-le comme %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number that can stand here; write it like %3.</source>
        <translation>%1 : « %2 » n’est pas un nombre admis ici ; écrivez-le comme %3.</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy them in the spreadsheet first.</source>
        <translation>Le presse-papiers ne contient aucune ligne. Copiez-les d’abord dans le tableur.</translation>
    </message>
    <message>
        <source>No column says which item is meant: give one the heading %1.</source>
        <translation>Aucune colonne ne dit de quel article il s’agit : donnez à l’une l’en-tête %1.</translation>
    </message>
    <message>
        <source>These are %1 rows, and at most %2 can be pasted at once. Import the file.</source>
        <translation>Il y a %1 lignes, et %2 au plus peuvent être collées à la fois. Importez le fichier.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>The row names no item: give its SKU, the supplier’s SKU or its barcode.</source>
        <translation>La ligne ne nomme aucun article : indiquez sa référence, celle du fournisseur ou son code-barres.</translation>
    </message>
</context>
<context>
    <name>PlannersWord</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take the event %1 back: the plan forgets it</source>
        <translation>Annuler l’événement %1&#xa0;: le plan l’oublie</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A new item sells like another</source>
        <translation>Un nouvel article se vend comme un autre</translation>
    </message>
    <message>
        <source>%1 sells like %2</source>
        <translation>%1 se vend comme %2</translation>
    </message>
    <message>
        <source>%1 is no longer expected to sell like %2</source>
        <translation>%1 n’est plus censé se vendre comme %2</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody. D in Users lends a role.</source>
        <translation>Personne ne remplace personne. D dans Utilisateurs prête un rôle.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>There are no users yet. N adds one.</source>
        <translation>Il n’y a pas encore d’utilisateur. N en ajoute un.</translation>
    </message>
    <message>
        <source>Back-tests</source>
        <translation>Tests rétrospectifs</translation>
    </message>
    <message>
        <source>Nothing was replayed yet. N makes a back-test: policies, and the fill rates they are to reach.</source>
        <translation>Rien n’a encore été rejoué. N crée un test rétrospectif&#xa0;: des politiques, et les taux de remplissage à atteindre.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>The plan knows of no event. N tells it of a promotion, a launch, a phase-out or what else changes demand.</source>
        <translation>Le plan ne connaît aucun événement. N lui annonce une promotion, un lancement, une fin de série ou tout ce qui change la demande.</translation>
    </message>
    <message>
        <source>Analogues</source>
        <translation>Analogues</translation>
    </message>
    <message>
        <source>No new item is said to be like another. N says so, and it is planned with the demand of that until it has a history of its own.</source>
        <translation>Aucun nouvel article n’est rapproché d’un autre. N le fait, et il est planifié avec la demande de celui-ci jusqu’à avoir son propre historique.</translation>
    </message>
    <message>
        <source>Planning quality</source>
        <translation>Qualité de planification</translation>
    </message>
    <message>
        <source>There is nothing to judge yet: the next plan of everything measures it.</source>
        <translation>Il n’y a encore rien à juger&#xa0;: le prochain plan complet le mesurera.</translation>
    </message>
    <message>
        <source>Replenishment</source>
        <translation>Réapprovisionnement</translation>
    </message>
    <message>
        <source>Every item is covered until the next review. A new plan brings what changes.</source>
        <translation>Chaque article est couvert jusqu’à la prochaine revue. Un nouveau plan apportera les changements.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Nothing is supposed yet. N makes a scenario: another service, lead time, budget or demand.</source>
        <translation>Rien n’est encore supposé. N crée un scénario&#xa0;: autre service, délai, budget ou demande.</translation>
    </message>
    <message>
        <source>Suppliers&apos; orders</source>
        <translation>Commandes par fournisseur</translation>
    </message>
    <message>
        <source>Nothing is to be bought from anybody. A new plan brings what changes.</source>
        <translation>Rien n’est à acheter à quiconque. Un nouveau plan apportera les changements.</translation>
    </message>
    <message>
        <source>Order approvals</source>
        <translation>Commandes à approuver</translation>
    </message>
    <message>
        <source>No purchase order waits for approval.</source>
        <translation>Aucune commande fournisseur n’attend d’approbation.</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Commandes fournisseurs</translation>
    </message>
    <message>
        <source>There are no purchase orders yet. N makes one; accepted suggestions gather into others.</source>
        <translation>Il n’y a pas encore de commande fournisseur. N en crée une&#x202f;; les propositions acceptées en forment d’autres.</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Passages en perte</translation>
    </message>
    <message>
        <source>No write-off waits for a decision.</source>
        <translation>Aucun passage en perte n’attend de décision.</translation>
    </message>
    <message>
        <source>There are no rows in this view yet.</source>
        <translation>Cette vue n’a pas encore de lignes.</translation>
    </message>
    <message>
        <source>No longer suggested</source>
        <translation>Plus proposées</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Quality by item</source>
        <translation>Qualité par article</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>Commandes clients</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance générale</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Asked by others</source>
        <translation>Demandé par d’autres</translation>
    </message>
    <message>
        <source>Nobody waits for an answer of yours.</source>
        <translation>Personne n’attend de réponse de vous.</translation>
    </message>
    <message>
        <source>Rows behind a figure</source>
        <translation>Lignes derrière un chiffre</translation>
    </message>
    <message>
        <source>Nothing counts in these days.</source>
        <translation>Rien ne compte pour ces jours.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Approval policies</source>
        <translation>Politiques d’approbation</translation>
    </message>
    <message>
        <source>There is no policy: one approval by limit is what is asked for.</source>
        <translation>Il n’y a pas de politique&#xa0;: une seule approbation, selon la limite, est demandée.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>No budget is set: orders are bounded by limits alone. N sets one.</source>
        <translation>Aucun budget n’est fixé&#xa0;: seules les limites bornent les commandes. N en fixe un.</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Écarts de livraison</translation>
    </message>
    <message>
        <source>Every delivery was as it was ordered.</source>
        <translation>Toutes les livraisons étaient conformes à la commande.</translation>
    </message>
    <message>
        <source>EDI messages</source>
        <translation>Messages EDI</translation>
    </message>
    <message>
        <source>No partner has sent a message.</source>
        <translation>Aucun partenaire n’a envoyé de message.</translation>
    </message>
    <message>
        <source>Inbound shipments</source>
        <translation>Expéditions entrantes</translation>
    </message>
    <message>
        <source>No supplier has announced a shipment.</source>
        <translation>Aucun fournisseur n’a annoncé d’expédition.</translation>
    </message>
    <message>
        <source>Payment proposals</source>
        <translation>Propositions de paiement</translation>
    </message>
    <message>
        <source>Nothing was proposed for payment yet. N gathers what is due.</source>
        <translation>Rien n’a encore été proposé au paiement. N rassemble ce qui est échu.</translation>
    </message>
    <message>
        <source>Supplier changes</source>
        <translation>Modifications de fournisseurs</translation>
    </message>
    <message>
        <source>Nobody has proposed a change to a supplier.</source>
        <translation>Personne n’a proposé de modification d’un fournisseur.</translation>
    </message>
    <message>
        <source>Supplier invoices</source>
        <translation>Factures fournisseurs</translation>
    </message>
    <message>
        <source>No invoice was entered yet.</source>
        <translation>Aucune facture n’a encore été saisie.</translation>
    </message>
    <message>
        <source>Exceptions and tasks</source>
        <translation>Exceptions et tâches</translation>
    </message>
    <message>
        <source>Late and at risk</source>
        <translation>En retard et à risque</translation>
    </message>
    <message>
        <source>Received, not invoiced</source>
        <translation>Reçu, non facturé</translation>
    </message>
    <message>
        <source>Landed costs</source>
        <translation>Frais d’approche</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Put-away</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>No rule says where goods are put. N makes one.</source>
        <translation>Aucune règle ne dit où ranger. N en crée une.</translation>
    </message>
    <message>
        <source>Supplier scorecards</source>
        <translation>Évaluation des fournisseurs</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>Paiements à venir</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation>Codes de taxe</translation>
    </message>
    <message>
        <source>No tax was noted yet. N notes one.</source>
        <translation>Aucune taxe notée. N en note une.</translation>
    </message>
    <message>
        <source>Trial balance at a day</source>
        <translation>Balance à une date</translation>
    </message>
    <message>
        <source>Nothing was posted until then.</source>
        <translation>Rien n’a été comptabilisé jusque-là.</translation>
    </message>
    <message>
        <source>Sub-ledgers</source>
        <translation>Livres auxiliaires</translation>
    </message>
    <message>
        <source>Sub-ledger differences</source>
        <translation>Écarts des livres auxiliaires</translation>
    </message>
    <message>
        <source>Every document agrees with what was posted for it.</source>
        <translation>Chaque document concorde avec ce qui a été comptabilisé pour lui.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Nothing was sold in this month; filter for another, such as 2011-11.</source>
        <translation>Rien n’a été vendu ce mois-ci ; filtrez sur un autre, tel que 2011-11.</translation>
    </message>
    <message>
        <source>Rows behind the margin</source>
        <translation>Lignes derrière la marge</translation>
    </message>
    <message>
        <source>Nothing was posted in this month; filter for another, such as 2011-11.</source>
        <translation>Rien n’a été comptabilisé ce mois-ci ; filtrez sur un autre, tel que 2011-11.</translation>
    </message>
    <message>
        <source>Fiscal periods</source>
        <translation>Périodes comptables</translation>
    </message>
    <message>
        <source>Manual journals</source>
        <translation>Écritures manuelles</translation>
    </message>
    <message>
        <source>Posting map</source>
        <translation>Schéma de comptabilisation</translation>
    </message>
    <message>
        <source>Channel messages</source>
        <translation>Messages de canaux</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Channels use our own SKUs. N says what a code of theirs means.</source>
        <translation>Les canaux utilisent nos propres SKU. N indique ce que signifie un code à eux.</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>Dossiers qualité</translation>
    </message>
    <message>
        <source>Nothing comes back more than before.</source>
        <translation>Rien ne revient plus qu’avant.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>No refund waits. N proposes what a return brings back.</source>
        <translation>Aucun remboursement n’attend. N propose ce qu’un retour rend.</translation>
    </message>
    <message>
        <source>Refurbishments</source>
        <translation>Remises en état</translation>
    </message>
    <message>
        <source>No returned goods are being worked on.</source>
        <translation>Aucune marchandise retournée n’est en travail.</translation>
    </message>
    <message>
        <source>Return policies</source>
        <translation>Politiques de retour</translation>
    </message>
    <message>
        <source>There is no policy: the usual one is gone by.</source>
        <translation>Il n’y a pas de politique : on suit l’usage.</translation>
    </message>
    <message>
        <source>Return rates</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>Nothing waits to come back. N authorises a return.</source>
        <translation>Rien n’attend de revenir. N autorise un retour.</translation>
    </message>
    <message>
        <source>Vendor claims</source>
        <translation>Réclamations fournisseurs</translation>
    </message>
    <message>
        <source>No supplier owes anything for faulty goods.</source>
        <translation>Aucun fournisseur ne doit rien pour des marchandises défectueuses.</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>Dette de remboursement</translation>
    </message>
    <message>
        <source>Signals of abuse</source>
        <translation>Signaux d’abus</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Tax by period</source>
        <translation>Taxe par période</translation>
    </message>
    <message>
        <source>Currency revaluations</source>
        <translation>Réévaluations de devises</translation>
    </message>
    <message>
        <source>Accruals</source>
        <translation>Charges à payer</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Valorisation</translation>
    </message>
    <message>
        <source>Cost layers</source>
        <translation>Couches de coût</translation>
    </message>
    <message>
        <source>Nothing owed in another currency was revalued yet. N does it.</source>
        <translation>Rien de ce qui est dû en devise n’a encore été réévalué. N le fait.</translation>
    </message>
    <message>
        <source>Every month is closed; the next begins with its first entry.</source>
        <translation>Chaque mois est clôturé&#xa0;; le suivant commence avec sa première écriture.</translation>
    </message>
    <message>
        <source>No journal waits for approval. N begins one.</source>
        <translation>Aucune écriture n’attend d’approbation. N en commence une.</translation>
    </message>
    <message>
        <source>Posting map changes</source>
        <translation>Modifs de comptabilisation</translation>
    </message>
    <message>
        <source>No change of the posting map waits for approval.</source>
        <translation>Aucune modification du schéma de comptabilisation n’attend d’approbation.</translation>
    </message>
    <message>
        <source>No message of a channel is to be mended.</source>
        <translation>Aucun message d’un canal n’est à réparer.</translation>
    </message>
    <message>
        <source>No customer is owed a refund that was approved.</source>
        <translation>Aucun remboursement approuvé n’est dû à un client.</translation>
    </message>
    <message>
        <source>No return or refund shows signs of abuse.</source>
        <translation>Aucun retour ni remboursement ne montre de signe d’abus.</translation>
    </message>
    <message>
        <source>No tax was posted yet.</source>
        <translation>Aucune taxe n’a encore été comptabilisée.</translation>
    </message>
    <message>
        <source>Everything that came was invoiced.</source>
        <translation>Tout ce qui est arrivé a été facturé.</translation>
    </message>
    <message>
        <source>No freight or duty came with goods yet.</source>
        <translation>Aucun fret ni droit de douane n’est encore venu avec des marchandises.</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Channels paid what they owe.</source>
        <translation>Les canaux ont versé ce qu’ils doivent.</translation>
    </message>
    <message>
        <source>Nothing was counted yet: it is every night, or at once with R.</source>
        <translation>Rien n’a encore été compté : cela se fait chaque nuit, ou tout de suite avec R.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Demand expected until an order placed now arrives</source>
        <translation>Demande attendue jusqu’à l’arrivée d’une commande passée maintenant</translation>
    </message>
    <message>
        <source>Demand expected until the order after it could arrive</source>
        <translation>Demande attendue jusqu’à l’arrivée possible de la commande suivante</translation>
    </message>
    <message>
        <source>Safety stock for the service target of segment %1</source>
        <translation>Stock de sécurité pour l’objectif de service du segment %1</translation>
    </message>
    <message>
        <source>Ordered along, because an order line costs</source>
        <translation>Commandé avec, car une ligne de commande a un coût</translation>
    </message>
    <message>
        <source>Customers wait for it</source>
        <translation>Des clients l’attendent</translation>
    </message>
    <message>
        <source>Promised to orders that have not gone out</source>
        <translation>Promis à des commandes non encore expédiées</translation>
    </message>
    <message>
        <source>On hand and fit for sale</source>
        <translation>En stock et vendable</translation>
    </message>
    <message>
        <source>Of it, expires before it is sold</source>
        <translation>Dont périmé avant d’être vendu</translation>
    </message>
    <message>
        <source>On hand in lots that expire</source>
        <translation>En stock dans des lots qui périment</translation>
    </message>
    <message>
        <source>Sold until then, what expires first going first</source>
        <translation>Vendu d’ici là, le premier périmé sortant le premier</translation>
    </message>
    <message>
        <source>On order from suppliers</source>
        <translation>En commande chez les fournisseurs</translation>
    </message>
    <message>
        <source>Moved here from other nodes instead of being bought</source>
        <translation>Transféré d’autres sites au lieu d’être acheté</translation>
    </message>
    <message>
        <source>Moved to other nodes that need it</source>
        <translation>Transféré vers d’autres sites qui en ont besoin</translation>
    </message>
    <message>
        <source>Bought from a faster supplier, because this order comes too late for it</source>
        <translation>Acheté à un fournisseur plus rapide, car cette commande arriverait trop tard</translation>
    </message>
    <message>
        <source>Would be lost before the regular order comes</source>
        <translation>Serait perdu avant l’arrivée de la commande normale</translation>
    </message>
    <message>
        <source>The rest is bought, or moved from other nodes</source>
        <translation>Le reste est acheté, ou transféré d’autres sites</translation>
    </message>
    <message>
        <source>There is time until a later review</source>
        <translation>Il reste du temps jusqu’à une revue ultérieure</translation>
    </message>
    <message>
        <source>More than is needed is there or coming</source>
        <translation>Il y a ou il arrive plus que nécessaire</translation>
    </message>
    <message>
        <source>Raised to the minimum that the supplier sells</source>
        <translation>Porté au minimum vendu par le fournisseur</translation>
    </message>
    <message>
        <source>Raised to whole multiples</source>
        <translation>Porté à un multiple entier</translation>
    </message>
    <message>
        <source>Added by promotions and other events, or taken by them</source>
        <translation>Ajouté ou retiré par des promotions et autres événements</translation>
    </message>
    <message>
        <source>Cut to what may be ordered at once</source>
        <translation>Réduit à ce qui peut être commandé en une fois</translation>
    </message>
    <message>
        <source>The supplier&apos;s maximum is below its minimum</source>
        <translation>Le maximum du fournisseur est inférieur à son minimum</translation>
    </message>
    <message>
        <source>Raised to where the supplier&apos;s price is lower</source>
        <translation>Porté au seuil où le prix du fournisseur baisse</translation>
    </message>
    <message>
        <source>Cut to what is sold while it keeps</source>
        <translation>Réduit à ce qui se vend avant péremption</translation>
    </message>
    <message>
        <source>Cut to what is sold before it is phased out</source>
        <translation>Réduit à ce qui se vend avant la fin de série</translation>
    </message>
    <message>
        <source>Ordered along, so that the order reaches the supplier&apos;s minimum or fills its container</source>
        <translation>Commandé avec, pour que la commande atteigne le minimum du fournisseur ou remplisse son conteneur</translation>
    </message>
    <message>
        <source>Still to come with %1</source>
        <translation>Reste à venir avec %1</translation>
    </message>
    <message>
        <source>Needed until an order placed at the next review arrives</source>
        <translation>Nécessaire jusqu’à l’arrivée d’une commande passée à la prochaine revue</translation>
    </message>
    <message>
        <source>Demand expected after that, as far as stock may reach</source>
        <translation>Demande attendue ensuite, tant que le stock peut suffire</translation>
    </message>
    <message>
        <source>On order, so not here to be run down</source>
        <translation>En commande, donc pas encore là pour être écoulé</translation>
    </message>
    <message>
        <source>Left as published before: the plan differs too little to change it</source>
        <translation>Laissé tel que publié&#xa0;: le plan diffère trop peu pour le changer</translation>
    </message>
    <message>
        <source>Adjusted by %1</source>
        <translation>Ajusté par %1</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>review %1 days</source>
        <translation>revue tous les %1 jours</translation>
    </message>
    <message>
        <source>warm-up %1 %</source>
        <translation>amorçage %1&#xa0;%</translation>
    </message>
    <message>
        <source>customers wait</source>
        <translation>les clients attendent</translation>
    </message>
    <message>
        <source>lost sales</source>
        <translation>ventes perdues</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>observed lead times</source>
        <translation>délais observés</translation>
    </message>
    <message>
        <source>lead time %1 ± %2 days</source>
        <translation>délai %1 ± %2 jours</translation>
    </message>
    <message>
        <source>worth units</source>
        <translation>valorisé à l’unité</translation>
    </message>
    <message>
        <source>worth price</source>
        <translation>valorisé au prix</translation>
    </message>
    <message>
        <source>worth margin</source>
        <translation>valorisé à la marge</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Ce que le client a écrit</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Goes out instead</source>
        <translation>Part à la place</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Every order is approved by someone else; this one is within the buyer&apos;s limit</source>
        <translation>Toute commande est approuvée par une autre personne&#x202f;; celle-ci reste dans la limite de l’acheteur</translation>
    </message>
    <message>
        <source>Over the buyer&apos;s limit</source>
        <translation>Au-delà de la limite de l’acheteur</translation>
    </message>
    <message>
        <source>Over the lead buyer&apos;s limit</source>
        <translation>Au-delà de la limite du responsable achats</translation>
    </message>
    <message>
        <source>Goods are there</source>
        <translation>Présence de la marchandise</translation>
    </message>
    <message>
        <source>Other proposals for them</source>
        <translation>Autres propositions la concernant</translation>
    </message>
    <message>
        <source>Value since proposed</source>
        <translation>Valeur depuis la proposition</translation>
    </message>
    <message>
        <source>Linked purchase</source>
        <translation>Achat lié</translation>
    </message>
    <message>
        <source>Earlier write-offs of the item</source>
        <translation>Passages en perte antérieurs de l’article</translation>
    </message>
    <message>
        <source>Before the cut-over: only the quantity is booked.</source>
        <translation>Avant la bascule&#xa0;: seule la quantité est comptabilisée.</translation>
    </message>
    <message>
        <source>%1 available at %2 now.</source>
        <translation>Disponible à %2 actuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 damaged at %2 now.</source>
        <translation>Endommagé à %2 actuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 returned at %2 now.</source>
        <translation>Retourné à %2 actuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 more of the same stock wait for a decision.</source>
        <translation>En attente de décision sur le même stock&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>History has no book value.</source>
        <translation>L’historique n’a pas de valeur comptable.</translation>
    </message>
    <message>
        <source>%1 then, %2 now.</source>
        <translation>%1 alors, %2 maintenant.</translation>
    </message>
    <message>
        <source>It did not come back from a customer.</source>
        <translation>Cette marchandise ne vient pas d’un retour client.</translation>
    </message>
    <message>
        <source>The customer bought it here.</source>
        <translation>Le client l’a achetée ici.</translation>
    </message>
    <message>
        <source>The customer bought only a part of it here.</source>
        <translation>Le client n’en a acheté qu’une partie ici.</translation>
    </message>
    <message>
        <source>No earlier purchase by the customer is known.</source>
        <translation>Aucun achat antérieur du client n’est connu.</translation>
    </message>
    <message>
        <source>%1 approved, %2 units.</source>
        <translation>Approuvés&#xa0;: %1, soit %2 unités.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Stocks</translation>
    </message>
    <message>
        <source>Vendor claims receivable</source>
        <translation>Réclamations fournisseurs à recevoir</translation>
    </message>
    <message>
        <source>Liquidation clearing</source>
        <translation>Compte d’attente de déstockage</translation>
    </message>
    <message>
        <source>Goods received not invoiced</source>
        <translation>Marchandises reçues non facturées</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>Capitaux propres d’ouverture</translation>
    </message>
    <message>
        <source>Cost of goods sold</source>
        <translation>Coût des ventes</translation>
    </message>
    <message>
        <source>Inventory variance</source>
        <translation>Écarts de stock</translation>
    </message>
    <message>
        <source>Stock written off</source>
        <translation>Stock passé en perte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be planned with; %2.</source>
        <translation>Impossible de planifier avec «&#xa0;%1&#xa0;»&#x202f;; %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be played; there are plan, cycle, fill, value, ses and minmax.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être rejoué&#x202f;; valeurs possibles&#xa0;: plan, cycle, fill, value, ses et minmax.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be what somebody logs in with: take a lower-case letter, then 1 to 30 lower-case letters, digits, - or _, and no name that the program or PostgreSQL keeps.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir d’identifiant de connexion&#xa0;: prenez une lettre minuscule, suivie de 1 à 30 lettres minuscules, chiffres, - ou _, et aucun nom réservé par le programme ou par PostgreSQL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target of %2; write %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objectif pour %2&#x202f;; écrivez %3.</translation>
    </message>
    <message>
        <source>%1 cannot be bought there: %2.</source>
        <translation>%1 ne peut pas être acheté là&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be like itself; name another item.</source>
        <translation>%1 ne peut pas être son propre analogue&#x202f;; indiquez un autre article.</translation>
    </message>
    <message>
        <source>%1 cannot cost less than nothing.</source>
        <translation>%1 ne peut pas coûter moins que zéro.</translation>
    </message>
    <message>
        <source>%1 does not work in entity %2; an administrator can change that.</source>
        <translation>%1 ne travaille pas dans la société %2&#x202f;; un administrateur peut y remédier.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of its compressed data: it was cut off. Get it again and import that.</source>
        <translation>%1 s’arrête au milieu de ses données compressées&#xa0;: le fichier est tronqué. Récupérez-le de nouveau, puis importez-le.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2, after %3 of %4 columns: it was cut off. Get it again and import that.</source>
        <translation>%1 s’arrête au milieu de la ligne %2, après %3 colonnes sur %4&#xa0;: le fichier est tronqué. Récupérez-le de nouveau, puis importez-le.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows: export it again.</source>
        <translation>%1 a un en-tête mais aucune ligne&#xa0;: exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 has a projection that cannot be read.</source>
        <translation>%1 a une projection illisible.</translation>
    </message>
    <message>
        <source>%1 has more than one column &apos;%2&apos;: rename or remove one.</source>
        <translation>%1 a plusieurs colonnes «&#xa0;%2&#xa0;»&#xa0;: renommez-en ou supprimez-en une.</translation>
    </message>
    <message>
        <source>%1 has no header line.</source>
        <translation>%1 n’a pas de ligne d’en-tête.</translation>
    </message>
    <message>
        <source>%1 has no line %2.</source>
        <translation>%1 n’a pas de ligne %2.</translation>
    </message>
    <message>
        <source>%1 has no lines; add what is to be ordered first.</source>
        <translation>%1 n’a aucune ligne&#x202f;; ajoutez d’abord ce qu’il faut commander.</translation>
    </message>
    <message>
        <source>%1 has no role %2 to lend; only one&apos;s own can be.</source>
        <translation>%1 n’a pas de rôle %2 à prêter&#x202f;; on ne prête que ses propres rôles.</translation>
    </message>
    <message>
        <source>%1 has no target to take away.</source>
        <translation>%1 n’a pas d’objectif à supprimer.</translation>
    </message>
    <message>
        <source>%1 has suppliers&apos; costs that cannot be read.</source>
        <translation>%1 a des coûts fournisseurs illisibles.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB of text: split it by date and import the parts in order.</source>
        <translation>%1 contient plus de %2 Mio de texte&#xa0;: divisez-le par date et importez les parties dans l’ordre.</translation>
    </message>
    <message>
        <source>%1 holds no days that could lie within a span.</source>
        <translation>%1 ne contient pas de jours pouvant se situer dans une période.</translation>
    </message>
    <message>
        <source>%1 is %2 and import that.</source>
        <translation>%1 ne peut pas être importé&#xa0;: %2, puis importez le résultat.</translation>
    </message>
    <message>
        <source>%1 is %2: it cannot be changed by &quot;%3&quot; now%4.</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;: l’action «&#xa0;%3&#xa0;» n’est pas possible actuellement%4.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file.</source>
        <translation>%1 est un dossier&#xa0;: indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged: its compressed data cannot be read. Get it again and import that.</source>
        <translation>%1 est endommagé&#xa0;: ses données compressées sont illisibles. Récupérez-le de nouveau, puis importez-le.</translation>
    </message>
    <message>
        <source>%1 is empty: export it again with its header line and rows.</source>
        <translation>%1 est vide&#xa0;: exportez-le de nouveau avec son en-tête et ses lignes.</translation>
    </message>
    <message>
        <source>%1 is for %2, and its reasons do not add up to that.</source>
        <translation>%1 porte sur %2, et ses motifs n’en font pas la somme.</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor Windows-1252: line %2 has the byte 0x%3 at position %4. Save it as UTF-8.</source>
        <translation>%1 n’est ni en UTF-8 ni en Windows-1252&#xa0;: la ligne %2 contient l’octet 0x%3 à la position %4. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is no file; use the programs of PostgreSQL for its backups.</source>
        <translation>%1 n’est pas un fichier&#x202f;; utilisez les programmes de PostgreSQL pour ses sauvegardes.</translation>
    </message>
    <message>
        <source>%1 is no list to be read as a whole.</source>
        <translation>%1 n’est pas une liste à lire en entier.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: line %2 has the byte 0x%3 at position %4. Save it as UTF-8, or name &quot;windows-1252&quot; as the encoding in a profile of your own.</source>
        <translation>%1 n’est pas en UTF-8&#xa0;: la ligne %2 contient l’octet 0x%3 à la position %4. Enregistrez-le en UTF-8, ou indiquez «&#xa0;windows-1252&#xa0;» comme encodage dans un profil à vous.</translation>
    </message>
    <message>
        <source>%1 is not said to be like %2.</source>
        <translation>%1 n’est pas déclaré comme analogue à %2.</translation>
    </message>
    <message>
        <source>%1 is of an unknown kind: %2.</source>
        <translation>%1 est d’un genre inconnu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is open at %2 already; correct it by stock.adjust.</source>
        <translation>Le stock de %1 est déjà ouvert à %2&#x202f;; corrigez-le par stock.adjust.</translation>
    </message>
    <message>
        <source>%1 is still to come; business is done on %2.</source>
        <translation>Le %1 est encore à venir&#x202f;; la date de travail est le %2.</translation>
    </message>
    <message>
        <source>%1 is the last administrator; make another one first.</source>
        <translation>%1 est le dernier administrateur&#x202f;; désignez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>%1 lacks what the profile %2 needs: %3. It has the columns %4. Use the profile that fits, or rename the columns.</source>
        <translation>Il manque à %1 ce dont le profil %2 a besoin&#xa0;: %3. Ses colonnes sont %4. Prenez le profil qui convient, ou renommez les colonnes.</translation>
    </message>
    <message>
        <source>%1 may not do this (%2); %3.</source>
        <translation>%1 ne peut pas faire cela (%2)&#x202f;; %3.</translation>
    </message>
    <message>
        <source>%1 may not see this document, so it is not theirs to comment on.</source>
        <translation>%1 ne peut pas voir ce document, ni donc le commenter.</translation>
    </message>
    <message>
        <source>%1 may not see this document, so they cannot answer here.</source>
        <translation>%1 ne peut pas voir ce document, ni donc y répondre.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 doit être un objet JSON.</translation>
    </message>
    <message>
        <source>%1 must be above 0 and at most %2, not %3.</source>
        <translation>%1 doit être supérieur à 0 et au plus égal à %2, et non %3.</translation>
    </message>
    <message>
        <source>%1 must be above zero.</source>
        <translation>%1 doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>%1 must be from 0, for none, to %2.</source>
        <translation>%1 doit être compris entre 0 (aucun) et %2.</translation>
    </message>
    <message>
        <source>%1 must be from 0, for not known, to %2, not %3.</source>
        <translation>%1 doit être compris entre 0 (inconnu) et %2, et non %3.</translation>
    </message>
    <message>
        <source>%1 must name another node that the stock comes from.</source>
        <translation>%1 doit indiquer un autre site d’où vient le stock.</translation>
    </message>
    <message>
        <source>%1 sells %2 in multiples of %3, so %4 cannot be ordered; order %5.</source>
        <translation>%1 vend %2 par multiples de %3, %4 ne peut donc pas être commandé&#x202f;; commandez %5.</translation>
    </message>
    <message>
        <source>%1 sells at least %2 of %3, so %4 cannot be ordered; order %5.</source>
        <translation>%1 vend au moins %2 de %3, %4 ne peut donc pas être commandé&#x202f;; commandez %5.</translation>
    </message>
    <message>
        <source>%1 sells at most %2 of %3 at once, so %4 cannot be ordered; order %5 or less.</source>
        <translation>%1 vend au plus %2 de %3 à la fois, %4 ne peut donc pas être commandé&#x202f;; commandez %5 ou moins.</translation>
    </message>
    <message>
        <source>%1 took part in this document (%2), so someone else must do this.</source>
        <translation>%1 a pris part à ce document (%2), c’est donc à une autre personne de le faire.</translation>
    </message>
    <message>
        <source>%1 was moved before the cut-over; that does not touch places inside.</source>
        <translation>%1 a été déplacé avant la bascule&#x202f;; cela ne concerne aucun emplacement interne.</translation>
    </message>
    <message>
        <source>%1%2%3%4 must name a legal entity, from 1 on.</source>
        <translation>%1%2%3%4 doit désigner une société, à partir de 1.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être %3, et non %4.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is missing (%3); it takes %4.</source>
        <translation>%1&#xa0;: le champ «&#xa0;%2&#xa0;» manque (%3)&#x202f;; champs admis&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is missing.</source>
        <translation>%1&#xa0;: le champ «&#xa0;%2&#xa0;» manque.</translation>
    </message>
    <message>
        <source>%1: the input must be a JSON object.</source>
        <translation>%1&#xa0;: l’entrée doit être un objet JSON.</translation>
    </message>
    <message>
        <source>%1: there is no field &quot;%2&quot;; it takes %3.</source>
        <translation>%1&#xa0;: il n’y a pas de champ «&#xa0;%2&#xa0;»&#x202f;; champs admis&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A back-test has 1 to %1 results.</source>
        <translation>Un test rétrospectif a de 1 à %1 résultats.</translation>
    </message>
    <message>
        <source>A back-test plays 1 to %1 policies and fill rates together, not %2.</source>
        <translation>Un test rétrospectif rejoue de 1 à %1 combinaisons de politiques et de taux de remplissage, et non %2.</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>Un commentaire ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A comment takes %1 bytes at most; this one has %2. Attach a file instead.</source>
        <translation>Un commentaire fait %1 octets au plus&#x202f;; celui-ci en a %2. Joignez plutôt un fichier.</translation>
    </message>
    <message>
        <source>A decision that is sent again needs an id of its own.</source>
        <translation>Une décision renvoyée doit avoir un identifiant à elle.</translation>
    </message>
    <message>
        <source>A delegation begins today, %1, or later.</source>
        <translation>Une délégation commence aujourd’hui, le %1, ou plus tard.</translation>
    </message>
    <message>
        <source>A delegation lasts %1 days at most; this would be %2.</source>
        <translation>Une délégation dure %1 jours au plus&#x202f;; celle-ci en durerait %2.</translation>
    </message>
    <message>
        <source>A layout has a view and a name of at most %1 letters.</source>
        <translation>Une présentation a une vue et un nom de %1 lettres au plus.</translation>
    </message>
    <message>
        <source>A layout is a JSON object of at most %1 bytes, as the console writes it.</source>
        <translation>Une présentation est un objet JSON de %1 octets au plus, tel que la console l’écrit.</translation>
    </message>
    <message>
        <source>A move of %1 must be above zero, not %2.</source>
        <translation>Un mouvement de %1 doit être supérieur à zéro, et non %2.</translation>
    </message>
    <message>
        <source>A part is numbered from 1 to %1 and holds 1 to %2 bytes in base64.</source>
        <translation>Une partie porte un numéro de 1 à %1 et contient de 1 à %2 octets en base64.</translation>
    </message>
    <message>
        <source>A password has 8 characters at least; choose a longer one.</source>
        <translation>Un mot de passe compte au moins 8 caractères&#x202f;; choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>A quantity or value of %1 %2 is too large to be kept.</source>
        <translation>Une quantité ou une valeur de %1 %2 est trop grande pour être conservée.</translation>
    </message>
    <message>
        <source>A receipt names at least one line; leave lines out to receive all that is open.</source>
        <translation>Une réception indique au moins une ligne&#x202f;; omettez lines pour réceptionner tout ce qui est en cours.</translation>
    </message>
    <message>
        <source>A scenario must change something: service, lead time, budget or demand.</source>
        <translation>Un scénario doit modifier quelque chose&#xa0;: service, délai, budget ou demande.</translation>
    </message>
    <message>
        <source>A suggestion is put off for a year at most, until %1; reject it to see it no more.</source>
        <translation>Une proposition est mise en attente un an au plus, jusqu’au %1&#x202f;; refusez-la pour ne plus la voir.</translation>
    </message>
    <message>
        <source>A suggestion is put off until a day after today, %1, not until %2.</source>
        <translation>Une proposition est mise en attente jusqu’à un jour postérieur à aujourd’hui, %1, et non jusqu’au %2.</translation>
    </message>
    <message>
        <source>A week counts from 0 to %1 units, not %2.</source>
        <translation>Une semaine compte de 0 à %1 unités, et non %2.</translation>
    </message>
    <message>
        <source>A weight is above 0 and at most %1, not %2.</source>
        <translation>Un poids est supérieur à 0 et au plus égal à %1, et non %2.</translation>
    </message>
    <message>
        <source>Accepting must name what you saw: give quantity, or expected.version and expected.amount, as the view shows them.</source>
        <translation>L’acceptation doit indiquer ce que vous avez vu&#xa0;: donnez quantity, ou expected.version et expected.amount, tels que la vue les affiche.</translation>
    </message>
    <message>
        <source>An amount of %1 %2 is too large to be kept.</source>
        <translation>Un montant de %1 %2 est trop grand pour être conservé.</translation>
    </message>
    <message>
        <source>An amount or a quantity in this command is too large to compute with.</source>
        <translation>Un montant ou une quantité de cette opération est trop grand pour le calcul.</translation>
    </message>
    <message>
        <source>An approval must name the version and the amount that you saw of %1: give expected.version and expected.amount as the view shows them.</source>
        <translation>Une approbation doit indiquer la version et le montant que vous avez vus pour %1&#xa0;: donnez expected.version et expected.amount tels que la vue les affiche.</translation>
    </message>
    <message>
        <source>An event adds %1 units a week at most, not %2.</source>
        <translation>Un événement ajoute %1 unités par semaine au plus, et non %2.</translation>
    </message>
    <message>
        <source>An event adds a share of demand or units per week, not both.</source>
        <translation>Un événement ajoute soit une part de la demande, soit des unités par semaine, mais pas les deux.</translation>
    </message>
    <message>
        <source>An event is a promotion, launch, phase_out, disruption or other, not %1.</source>
        <translation>Un événement est de genre promotion, launch, phase_out, disruption ou other, et non %1.</translation>
    </message>
    <message>
        <source>An event is of one item or of one category: name its sku or its category.</source>
        <translation>Un événement concerne un seul article ou une seule catégorie&#xa0;: indiquez sa référence (sku) ou sa catégorie.</translation>
    </message>
    <message>
        <source>An event lasts from its first day, %1, for %2 days at most; its last day is %3.</source>
        <translation>Un événement dure, à partir de son premier jour, le %1, %2 jours au plus&#x202f;; son dernier jour est le %3.</translation>
    </message>
    <message>
        <source>An event needs a name that people know it by.</source>
        <translation>Un événement doit avoir un nom sous lequel on le connaît.</translation>
    </message>
    <message>
        <source>An item stands alone after 1 to %1 weeks of its own, not %2.</source>
        <translation>Un article se suffit après 1 à %1 semaines d’historique propre, et non %2.</translation>
    </message>
    <message>
        <source>An order has at most %1 lines; this one has %2.</source>
        <translation>Une commande a %1 lignes au plus&#x202f;; celle-ci en a %2.</translation>
    </message>
    <message>
        <source>An uplift is from %1 to %2 percent, not %3.</source>
        <translation>Un surcroît va de %1 à %2&#xa0;%, et non %3.</translation>
    </message>
    <message>
        <source>Column %1 differs from line %2 of the same document %3.</source>
        <translation>La colonne %1 diffère de la ligne %2 du même document %3.</translation>
    </message>
    <message>
        <source>Column %1 is empty, but there is a day on which it expires.</source>
        <translation>La colonne %1 est vide, alors qu’une date de péremption est indiquée.</translation>
    </message>
    <message>
        <source>Column %1 is empty, but there is a price.</source>
        <translation>La colonne %1 est vide, alors qu’un prix est indiqué.</translation>
    </message>
    <message>
        <source>Column %1 is empty: every row needs one.</source>
        <translation>La colonne %1 est vide&#xa0;: chaque ligne doit en indiquer la valeur.</translation>
    </message>
    <message>
        <source>Column %1 is empty: opening stock needs its cost.</source>
        <translation>La colonne %1 est vide&#xa0;: le stock d’ouverture doit avoir un coût.</translation>
    </message>
    <message>
        <source>Column %1 is finer than the smallest coin of its currency.</source>
        <translation>La colonne %1 est plus précise que la plus petite unité de sa devise.</translation>
    </message>
    <message>
        <source>Column %1 must %2.</source>
        <translation>Valeur exigée dans la colonne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Column %1 must be %2 zero here.</source>
        <translation>La colonne %1 doit être ici %2 zéro (above&#xa0;: supérieure à, below&#xa0;: inférieure à).</translation>
    </message>
    <message>
        <source>Column %1 must be above zero.</source>
        <translation>La colonne %1 doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>Column %1 must be from %2 to %3 days.</source>
        <translation>La colonne %1 doit être comprise entre %2 et %3 jours.</translation>
    </message>
    <message>
        <source>Column %1 must not be %2.</source>
        <translation>La colonne %1 ne doit pas être %2.</translation>
    </message>
    <message>
        <source>Column %1 must not be negative.</source>
        <translation>La colonne %1 ne doit pas être négative.</translation>
    </message>
    <message>
        <source>Field %1 must be a JSON object.</source>
        <translation>Le champ %1 doit être un objet JSON.</translation>
    </message>
    <message>
        <source>Field %1 must be a list.</source>
        <translation>Le champ %1 doit être une liste.</translation>
    </message>
    <message>
        <source>Format %1 of %2 is not known to this engine.</source>
        <translation>Le format %1 de %2 n’est pas connu de ce moteur.</translation>
    </message>
    <message>
        <source>Give at least one of moq, multiple, maximum, lead_time_days, price_breaks and break_kind.</source>
        <translation>Indiquez au moins l’un des champs moq, multiple, maximum, lead_time_days, price_breaks et break_kind.</translation>
    </message>
    <message>
        <source>Give at least one of shelf_life_days, volume and weight.</source>
        <translation>Indiquez au moins l’un des champs shelf_life_days, volume et weight.</translation>
    </message>
    <message>
        <source>Give the back-test a name.</source>
        <translation>Donnez un nom au test rétrospectif.</translation>
    </message>
    <message>
        <source>Give the code that people know it by.</source>
        <translation>Indiquez le code sous lequel on le connaît.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>Indiquez le nom de la personne.</translation>
    </message>
    <message>
        <source>Give the scenario a name.</source>
        <translation>Donnez un nom au scénario.</translation>
    </message>
    <message>
        <source>Goods cannot have been received on %1: %2 was ordered on %3.</source>
        <translation>La marchandise ne peut pas avoir été reçue le %1&#xa0;: la commande %2 date du %3.</translation>
    </message>
    <message>
        <source>Goods cannot have been received on %1: that is after today.</source>
        <translation>La marchandise ne peut pas avoir été reçue le %1&#xa0;: cette date est postérieure à aujourd’hui.</translation>
    </message>
    <message>
        <source>It does not say which node, and there is not just one: name it.</source>
        <translation>Le site n’est pas indiqué, et il y en a plusieurs&#xa0;: nommez-le.</translation>
    </message>
    <message>
        <source>It is open there already: correct it by an adjustment.</source>
        <translation>Il y est déjà ouvert&#xa0;: corrigez-le par une régularisation.</translation>
    </message>
    <message>
        <source>It is ordered with %1, which is %2: withdraw or cancel that first.</source>
        <translation>Cet article est commandé avec %1, à l’état «&#xa0;%2&#xa0;»&#xa0;: retirez ou annulez d’abord cette commande.</translation>
    </message>
    <message>
        <source>It is proposed for %1 already; choose another way.</source>
        <translation>La destination %1 est déjà proposée&#x202f;; choisissez une autre voie.</translation>
    </message>
    <message>
        <source>Item %1 has the SKU %2, not %3.</source>
        <translation>L’article %1 a la référence %2, et non %3.</translation>
    </message>
    <message>
        <source>Item %1 is discontinued and is not bought any more.</source>
        <translation>L’article %1 est arrêté et n’est plus acheté.</translation>
    </message>
    <message>
        <source>Line %1 expires on %2 but is of no lot; name the lot.</source>
        <translation>La ligne %1 périme le %2 mais n’appartient à aucun lot&#x202f;; indiquez le lot.</translation>
    </message>
    <message>
        <source>Line %1 is named twice for the same lot.</source>
        <translation>La ligne %1 est indiquée deux fois pour le même lot.</translation>
    </message>
    <message>
        <source>Line %1 is named twice.</source>
        <translation>La ligne %1 est indiquée deux fois.</translation>
    </message>
    <message>
        <source>Line %1 names no item: give its sku or item_id.</source>
        <translation>La ligne %1 n’indique aucun article&#xa0;: donnez sku ou item_id.</translation>
    </message>
    <message>
        <source>Lot %1 expires on %2, as is known, not on %3; correct the one or the other.</source>
        <translation>Le lot %1 périme le %2, d’après ce qui est connu, et non le %3&#x202f;; corrigez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Name the item: give its sku or its item_id.</source>
        <translation>Indiquez l’article&#xa0;: donnez sku ou item_id.</translation>
    </message>
    <message>
        <source>Name the lot: stock without one does not expire.</source>
        <translation>Indiquez le lot&#xa0;: un stock sans lot ne périme pas.</translation>
    </message>
    <message>
        <source>No rule of the profile takes a row like this.</source>
        <translation>Aucune règle du profil n’accepte une ligne comme celle-ci.</translation>
    </message>
    <message>
        <source>Nobody corrected the week of %1 of item %2 at node %3.</source>
        <translation>Personne n’a corrigé la semaine du %1 de l’article %2 au site %3.</translation>
    </message>
    <message>
        <source>Nobody gives roles to themselves; another administrator can.</source>
        <translation>Personne ne s’attribue des rôles à soi-même&#x202f;; un autre administrateur peut le faire.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves; name somebody else.</source>
        <translation>Personne ne se remplace soi-même&#x202f;; indiquez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nobody waits for you here.</source>
        <translation>Personne n’attend de réponse de vous ici.</translation>
    </message>
    <message>
        <source>None of the %1 series is long enough to be replayed: plan first, or wait until there is more history than %2 weeks and the lead time.</source>
        <translation>Aucune des %1 séries n’est assez longue pour être rejouée&#xa0;: planifiez d’abord, ou attendez d’avoir plus d’historique que %2 semaines et le délai d’approvisionnement.</translation>
    </message>
    <message>
        <source>Nothing of %1 is still to come.</source>
        <translation>Rien de %1 n’est encore attendu.</translation>
    </message>
    <message>
        <source>Only %1 of %2 are %3 at %4; %5 cannot be taken away.</source>
        <translation>Seuls %1 de %2 sont à l’état «&#xa0;%3&#xa0;» à %4&#x202f;; %5 ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>Only `opsdeskd restore` records a restore.</source>
        <translation>Seul `opsdeskd restore` enregistre une restauration.</translation>
    </message>
    <message>
        <source>Only the engine begins a workspace.</source>
        <translation>Seul le moteur initialise un espace de travail.</translation>
    </message>
    <message>
        <source>Only the engine makes samples.</source>
        <translation>Seul le moteur crée des échantillons.</translation>
    </message>
    <message>
        <source>Only what is to be bought can be adjusted; this is about what is ordered or there.</source>
        <translation>Seul ce qui doit être acheté peut être ajusté&#x202f;; ici, il s’agit de ce qui est commandé ou présent.</translation>
    </message>
    <message>
        <source>Order %1 does not say which node ships it.</source>
        <translation>La commande %1 n’indique pas quel site l’expédie.</translation>
    </message>
    <message>
        <source>Quantity times price is more than can be counted.</source>
        <translation>La quantité multipliée par le prix dépasse ce qui peut être compté.</translation>
    </message>
    <message>
        <source>Return %1 does not say which node received it.</source>
        <translation>Le retour %1 n’indique pas quel site l’a reçu.</translation>
    </message>
    <message>
        <source>Rows of %1 have no place of their own; read them from their views.</source>
        <translation>Les lignes de %1 n’ont pas de place propre&#x202f;; lisez-les dans leurs vues.</translation>
    </message>
    <message>
        <source>Say where the goods stand: give the node&apos;s code as node, or its node_id.</source>
        <translation>Indiquez où se trouve la marchandise&#xa0;: donnez le code du site dans node, ou son node_id.</translation>
    </message>
    <message>
        <source>Say why the file is removed.</source>
        <translation>Indiquez pourquoi le fichier est supprimé.</translation>
    </message>
    <message>
        <source>Say why the week counts otherwise, for those who plan after you.</source>
        <translation>Indiquez pourquoi la semaine compte autrement, pour ceux qui planifieront après vous.</translation>
    </message>
    <message>
        <source>Say why: give a reason_code of the kind purchase_order.</source>
        <translation>Indiquez le motif&#xa0;: donnez un reason_code de genre purchase_order.</translation>
    </message>
    <message>
        <source>Somebody cancelled this event, and it stays so: give it another name to plan with it.</source>
        <translation>Quelqu’un a annulé cet événement, et il le reste&#xa0;: donnez un autre nom pour planifier avec.</translation>
    </message>
    <message>
        <source>Someone changed this document after your previous step; look at it again.</source>
        <translation>Quelqu’un a modifié ce document depuis votre étape précédente&#x202f;; vérifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Supplier %1 has no lead time for %2: give expected_on.</source>
        <translation>Le fournisseur %1 n’a pas de délai pour %2&#xa0;: donnez expected_on.</translation>
    </message>
    <message>
        <source>Supplier %1 has no price for %2: give unit_cost.</source>
        <translation>Le fournisseur %1 n’a pas de prix pour %2&#xa0;: donnez unit_cost.</translation>
    </message>
    <message>
        <source>Supplier %1 prices %2 in %3, but the order is in %4: give unit_cost.</source>
        <translation>Le fournisseur %1 vend %2 en %3, mais la commande est en %4&#xa0;: donnez unit_cost.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark in column %1%2: double the marks that are part of the text.</source>
        <translation>Du texte suit le guillemet fermant dans la colonne %1%2&#xa0;: doublez les guillemets qui font partie du texte.</translation>
    </message>
    <message>
        <source>The amount %1 is over your limit of %2; %3 may do it.</source>
        <translation>Le montant %1 dépasse votre limite de %2&#x202f;; peuvent le faire&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The books are kept in another currency.</source>
        <translation>Les livres sont tenus dans une autre devise.</translation>
    </message>
    <message>
        <source>The centre was restored from a backup that does not hold this decision any more; make it again, or let it go.</source>
        <translation>Le centre a été restauré depuis une sauvegarde qui ne contient plus cette décision&#x202f;; prenez-la de nouveau, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>The command must name a comment: give its id as `document`.</source>
        <translation>L’opération doit désigner un commentaire&#xa0;: donnez son identifiant dans `document`.</translation>
    </message>
    <message>
        <source>The command must name a document: give its id as `document`.</source>
        <translation>L’opération doit désigner un document&#xa0;: donnez son identifiant dans `document`.</translation>
    </message>
    <message>
        <source>The command must name a supplier&apos;s item: give its id as `document`.</source>
        <translation>L’opération doit désigner un article fournisseur&#xa0;: donnez son identifiant dans `document`.</translation>
    </message>
    <message>
        <source>The command must name an attachment: give its id as `document`.</source>
        <translation>L’opération doit désigner une pièce jointe&#xa0;: donnez son identifiant dans `document`.</translation>
    </message>
    <message>
        <source>The cut-over of this workspace is %1, not %2: leave the date out.</source>
        <translation>La bascule de cet espace de travail est le %1, et non le %2&#xa0;: omettez la date.</translation>
    </message>
    <message>
        <source>The date expected for %1 is too far away: %2.</source>
        <translation>La date attendue pour %1 est trop lointaine&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The date expected for %1 must not be past: %2 is before %3, which is today.</source>
        <translation>La date attendue pour %1 ne doit pas être passée&#xa0;: le %2 est antérieur au %3, date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The decision %1 is not one that was refused; look at the list again.</source>
        <translation>La décision %1 ne fait pas partie de celles qui ont été refusées&#x202f;; consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The decision was not kept: %1</source>
        <translation>La décision n’a pas été conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The demand of item %1 at node %2 cannot be read.</source>
        <translation>La demande de l’article %1 au site %2 est illisible.</translation>
    </message>
    <message>
        <source>The demand of item %1 at node %2 through channel &quot;%3&quot; cannot be read.</source>
        <translation>La demande de l’article %1 au site %2 par le canal «&#xa0;%3&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>The entry for %1 %2 has no currency.</source>
        <translation>L’écriture pour %1 %2 n’a pas de devise.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The forecast of item %1 at node %2 is by a method that is not known: %3.</source>
        <translation>La prévision de l’article %1 au site %2 vient d’une méthode inconnue&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The id %1 belongs to another command, %2 by %3; nothing was done. Send this one with an id of its own.</source>
        <translation>L’identifiant %1 appartient à une autre opération, %2 de %3&#x202f;; rien n’a été fait. Envoyez celle-ci avec un identifiant à elle.</translation>
    </message>
    <message>
        <source>The import profile %1 cannot be read.</source>
        <translation>Le profil d’import %1 est illisible.</translation>
    </message>
    <message>
        <source>The import profile %1 is wrong: %2</source>
        <translation>Le profil d’import %1 est incorrect&#xa0;: %2</translation>
    </message>
    <message>
        <source>The import profile %1 is wrong: %2.</source>
        <translation>Le profil d’import %1 est incorrect&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The import profile %1 is wrong: the default &apos;%2&apos; does not fit the field %3.</source>
        <translation>Le profil d’import %1 est incorrect&#xa0;: la valeur par défaut «&#xa0;%2&#xa0;» ne convient pas au champ %3.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>Le dernier jour, le %1, est antérieur au premier, le %2.</translation>
    </message>
    <message>
        <source>The order has no line %1.</source>
        <translation>La commande n’a pas de ligne %1.</translation>
    </message>
    <message>
        <source>The order names no node to deliver to: give its code as node, or node_id.</source>
        <translation>La commande n’indique pas de site de livraison&#xa0;: donnez son code dans node, ou node_id.</translation>
    </message>
    <message>
        <source>The order names no supplier: give its code as supplier, or supplier_id.</source>
        <translation>La commande n’indique pas de fournisseur&#xa0;: donnez son code dans supplier, ou supplier_id.</translation>
    </message>
    <message>
        <source>The order would be worth %1, more than the %2 that are kept count of.</source>
        <translation>La commande vaudrait %1, plus que le maximum géré de %2.</translation>
    </message>
    <message>
        <source>The past of %1 can be read at any time; only measures of what stands are kept.</source>
        <translation>Le passé de %1 peut être lu à tout moment&#x202f;; seuls les indicateurs d’état présent sont conservés.</translation>
    </message>
    <message>
        <source>The payload is not JSON: %1.</source>
        <translation>La charge utile n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The policy &quot;value&quot; goes by what units cost, and no cost is known; leave it out, or import what suppliers ask.</source>
        <translation>La politique «&#xa0;value&#xa0;» se règle sur le coût des unités, et aucun coût n’est connu&#x202f;; omettez-la, ou importez les prix des fournisseurs.</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be %3.</source>
        <translation>La politique %1 est «&#xa0;%2&#xa0;»&#x202f;; elle doit être %3.</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be A or off. Correct it first.</source>
        <translation>La politique %1 est «&#xa0;%2&#xa0;»&#x202f;; elle doit être A ou off. Corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be a number from %3 to %4. Correct it first.</source>
        <translation>La politique %1 est «&#xa0;%2&#xa0;»&#x202f;; elle doit être un nombre de %3 à %4. Corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be cycle, fill or value. Correct it first.</source>
        <translation>La politique %1 est «&#xa0;%2&#xa0;»&#x202f;; elle doit être cycle, fill ou value. Corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>The posting map has no rule for &quot;%1&quot;: finance must add one before it can be posted.</source>
        <translation>Le plan de comptabilisation n’a pas de règle pour «&#xa0;%1&#xa0;»&#xa0;: les finances doivent en ajouter une avant la comptabilisation.</translation>
    </message>
    <message>
        <source>The posting rule for &quot;%1&quot; names account %2, which does not exist.</source>
        <translation>La règle de comptabilisation pour «&#xa0;%1&#xa0;» désigne le compte %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>The quantity is too large: %1 is more than %2.</source>
        <translation>La quantité est trop grande&#xa0;: %1 dépasse %2.</translation>
    </message>
    <message>
        <source>The quantity must be above zero.</source>
        <translation>La quantité doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>The quantity of %1 is too large: %2 is more than %3.</source>
        <translation>La quantité de %1 est trop grande&#xa0;: %2 dépasse %3.</translation>
    </message>
    <message>
        <source>The quantity of %1 must be above zero; it is %2.</source>
        <translation>La quantité de %1 doit être supérieure à zéro&#x202f;; elle est de %2.</translation>
    </message>
    <message>
        <source>The quantity says what to add, or below zero what to take away; not 0.</source>
        <translation>La quantité indique ce qu’il faut ajouter, ou, si elle est inférieure à zéro, retirer&#x202f;; pas 0.</translation>
    </message>
    <message>
        <source>The result of a scenario begins with its total, and has %1 groups and %2 lines at most.</source>
        <translation>Le résultat d’un scénario commence par son total, et compte au plus %1 groupes et %2 lignes.</translation>
    </message>
    <message>
        <source>The row has %1 columns where the header has %2: look for a missing separator or quotation mark.</source>
        <translation>La ligne a %1 colonnes alors que l’en-tête en a %2&#xa0;: cherchez un séparateur ou un guillemet manquant.</translation>
    </message>
    <message>
        <source>The rows of %1 are to be grouped by no column.</source>
        <translation>Aucune colonne n’est indiquée pour grouper les lignes de %1.</translation>
    </message>
    <message>
        <source>The search takes words alone, no filters and no other order.</source>
        <translation>La recherche n’accepte que des mots, ni filtres ni autre ordre.</translation>
    </message>
    <message>
        <source>The step before this one was not applied, so this one was not either.</source>
        <translation>L’étape précédente n’a pas été appliquée, celle-ci ne l’a donc pas été non plus.</translation>
    </message>
    <message>
        <source>The stock of %1 is kept in %2, not in %3.</source>
        <translation>Le stock de %1 est tenu en %2, et non en %3.</translation>
    </message>
    <message>
        <source>The suggestion is ordered with %1, which is %2: it cannot be taken out any more.</source>
        <translation>La proposition est commandée avec %1, à l’état «&#xa0;%2&#xa0;»&#xa0;: elle ne peut plus en être retirée.</translation>
    </message>
    <message>
        <source>The target of %1 is set by: %2.</source>
        <translation>L’objectif de %1 est fixé par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The unit cost of %1 is too large.</source>
        <translation>Le coût unitaire de %1 est trop élevé.</translation>
    </message>
    <message>
        <source>The unit cost of %1 must not be below zero.</source>
        <translation>Le coût unitaire de %1 ne doit pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>The user %1 may not act at present; ask an administrator.</source>
        <translation>L’utilisateur %1 ne peut pas agir actuellement&#x202f;; adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>The week of %1 is not over on %2; only what was sold can be corrected.</source>
        <translation>La semaine du %1 n’est pas terminée le %2&#x202f;; seul ce qui a été vendu peut être corrigé.</translation>
    </message>
    <message>
        <source>The workspace and the backup are the same file; name the backup.</source>
        <translation>L’espace de travail et la sauvegarde sont le même fichier&#x202f;; indiquez la sauvegarde.</translation>
    </message>
    <message>
        <source>The workspace has no entity %1.</source>
        <translation>L’espace de travail n’a pas de société %1.</translation>
    </message>
    <message>
        <source>The workspace has no policy setting.currency, so nothing can be valued; it was not initialised.</source>
        <translation>L’espace de travail n’a pas de politique setting.currency, rien ne peut donc être valorisé&#x202f;; il n’a pas été initialisé.</translation>
    </message>
    <message>
        <source>There is a back-test &quot;%1&quot; already; take another name.</source>
        <translation>Il y a déjà un test rétrospectif «&#xa0;%1&#xa0;»&#x202f;; prenez un autre nom.</translation>
    </message>
    <message>
        <source>There is a back-test with this id already.</source>
        <translation>Il y a déjà un test rétrospectif avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is a comment with this id already.</source>
        <translation>Il y a déjà un commentaire avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already; take another name.</source>
        <translation>Il y a déjà un scénario «&#xa0;%1&#xa0;»&#x202f;; prenez un autre nom.</translation>
    </message>
    <message>
        <source>There is a scenario with this id already.</source>
        <translation>Il y a déjà un scénario avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is a user %1 already.</source>
        <translation>Il y a déjà un utilisateur %1.</translation>
    </message>
    <message>
        <source>There is already a document %1.</source>
        <translation>Il y a déjà un document %1.</translation>
    </message>
    <message>
        <source>There is an attachment with this id already.</source>
        <translation>Il y a déjà une pièce jointe avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is an event with this id already; make a new one.</source>
        <translation>Il y a déjà un événement avec cet identifiant&#x202f;; créez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is an order with this id already: %1.</source>
        <translation>Il y a déjà une commande avec cet identifiant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no back-test &quot;%1&quot;; `opsdeskd query backtests` lists those there are.</source>
        <translation>Il n’y a pas de test rétrospectif «&#xa0;%1&#xa0;»&#x202f;; `opsdeskd query backtests` liste ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no calculator &quot;%1&quot;; there are %2.</source>
        <translation>Il n’y a pas de calculateur «&#xa0;%1&#xa0;»&#x202f;; il existe %2.</translation>
    </message>
    <message>
        <source>There is no command %1; `opsdeskd submit --describe` lists them.</source>
        <translation>Il n’y a pas d’opération %1&#x202f;; `opsdeskd submit --describe` les liste.</translation>
    </message>
    <message>
        <source>There is no delegation %1.</source>
        <translation>Il n’y a pas de délégation %1.</translation>
    </message>
    <message>
        <source>There is no entity %1.</source>
        <translation>Il n’y a pas de société %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>There is no import profile %1.</source>
        <translation>Il n’y a pas de profil d’import %1.</translation>
    </message>
    <message>
        <source>There is no import profile &apos;%1&apos;. There are: %2; or give the path of a .json file of your own.</source>
        <translation>Il n’y a pas de profil d’import «&#xa0;%1&#xa0;». Il existe&#xa0;: %2&#x202f;; ou donnez le chemin d’un fichier .json à vous.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>Il n’y a pas d’article %1.</translation>
    </message>
    <message>
        <source>There is no item and no category %1.</source>
        <translation>Il n’y a ni article ni catégorie %1.</translation>
    </message>
    <message>
        <source>There is no item with the SKU &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’article avec la référence «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no item with the key %1.</source>
        <translation>Il n’y a pas d’article avec la clé %1.</translation>
    </message>
    <message>
        <source>There is no item with this SKU: import items first.</source>
        <translation>Il n’y a pas d’article avec cette référence&#xa0;: importez d’abord les articles.</translation>
    </message>
    <message>
        <source>There is no kind of document %1; there are %2.</source>
        <translation>Il n’y a pas de genre de document %1&#x202f;; il existe %2.</translation>
    </message>
    <message>
        <source>There is no kind of node %1; choose warehouse, 3pl or returns_hub.</source>
        <translation>Il n’y a pas de genre de site %1&#x202f;; choisissez warehouse, 3pl ou returns_hub.</translation>
    </message>
    <message>
        <source>There is no legal entity %1.</source>
        <translation>Il n’y a pas de société %1.</translation>
    </message>
    <message>
        <source>There is no measure %1; the view measures lists all.</source>
        <translation>Il n’y a pas d’indicateur %1&#x202f;; la vue measures les liste tous.</translation>
    </message>
    <message>
        <source>There is no node %1.</source>
        <translation>Il n’y a pas de site %1.</translation>
    </message>
    <message>
        <source>There is no node with the code &quot;%1&quot;.</source>
        <translation>Il n’y a pas de site avec le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no node with the key %1.</source>
        <translation>Il n’y a pas de site avec la clé %1.</translation>
    </message>
    <message>
        <source>There is no node with this code: correct it, or leave it out for all nodes.</source>
        <translation>Il n’y a pas de site avec ce code&#xa0;: corrigez-le, ou omettez-le pour tous les sites.</translation>
    </message>
    <message>
        <source>There is no reason %1 for this; %2</source>
        <translation>Il n’y a pas de motif %1 pour cela&#x202f;; %2</translation>
    </message>
    <message>
        <source>There is no return %1.</source>
        <translation>Il n’y a pas de retour %1.</translation>
    </message>
    <message>
        <source>There is no role %1; there are %2.</source>
        <translation>Il n’y a pas de rôle %1&#x202f;; il existe %2.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;; `opsdeskd query scenarios` lists those there are.</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;»&#x202f;; `opsdeskd query scenarios` liste ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no shared layout %1.</source>
        <translation>Il n’y a pas de présentation partagée %1.</translation>
    </message>
    <message>
        <source>There is no stock state %1; choose available, returned or damaged.</source>
        <translation>Il n’y a pas d’état de stock %1&#x202f;; choisissez available, returned ou damaged.</translation>
    </message>
    <message>
        <source>There is no such attachment: %1.</source>
        <translation>Il n’y a pas de telle pièce jointe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such comment on this document to reply to.</source>
        <translation>Il n’y a pas de tel commentaire sur ce document auquel répondre.</translation>
    </message>
    <message>
        <source>There is no such comment: %1.</source>
        <translation>Il n’y a pas de tel commentaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such document: %1 %2.</source>
        <translation>Il n’y a pas de tel document&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>There is no such document: %1.</source>
        <translation>Il n’y a pas de tel document&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such stock state; there are available, returned and damaged.</source>
        <translation>Il n’y a pas de tel état de stock&#x202f;; il existe available, returned et damaged.</translation>
    </message>
    <message>
        <source>There is no such supplier&apos;s item: %1.</source>
        <translation>Il n’y a pas de tel article fournisseur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no supplier %1.</source>
        <translation>Il n’y a pas de fournisseur %1.</translation>
    </message>
    <message>
        <source>There is no supplier with the code &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fournisseur avec le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no supplier with this code: import suppliers first.</source>
        <translation>Il n’y a pas de fournisseur avec ce code&#xa0;: importez d’abord les fournisseurs.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’utilisateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no user %1 to be asked; write the login as the list of users has it.</source>
        <translation>Il n’y a pas d’utilisateur %1 à interroger&#x202f;; écrivez l’identifiant comme il figure dans la liste des utilisateurs.</translation>
    </message>
    <message>
        <source>There is no user %1; `opsdeskd query users` lists them.</source>
        <translation>Il n’y a pas d’utilisateur %1&#x202f;; `opsdeskd query users` les liste.</translation>
    </message>
    <message>
        <source>There is no view %1 of the search; there are search, search-state.</source>
        <translation>Il n’y a pas de vue %1 de la recherche&#x202f;; il existe search et search-state.</translation>
    </message>
    <message>
        <source>There is no view %1; there are %2.</source>
        <translation>Il n’y a pas de vue %1&#x202f;; il existe %2.</translation>
    </message>
    <message>
        <source>There is nothing to post: no line moves any stock.</source>
        <translation>Il n’y a rien à comptabiliser&#xa0;: aucune ligne ne déplace de stock.</translation>
    </message>
    <message>
        <source>There is too little of %1%2 at %3: %4 is there, %5 is needed.</source>
        <translation>Il y a trop peu de %1%2 à %3&#xa0;: %4 présent, %5 nécessaire.</translation>
    </message>
    <message>
        <source>This comment was withdrawn already.</source>
        <translation>Ce commentaire a déjà été retiré.</translation>
    </message>
    <message>
        <source>This is no address of a centre (%1); give one such as postgresql://me@server/opsdesk?sslmode=verify-full.</source>
        <translation>Ce n’est pas l’adresse d’un centre (%1)&#x202f;; donnez-en une comme postgresql://me@server/opsdesk?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>This is no address of a database (%1); give one such as postgresql://me@server/opsdesk?sslmode=verify-full.</source>
        <translation>Ce n’est pas l’adresse d’une base de données (%1)&#x202f;; donnez-en une comme postgresql://me@server/opsdesk?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>This was said by %1; only they can withdraw it.</source>
        <translation>C’est %1 qui l’a dit&#x202f;; cette personne seule peut le retirer.</translation>
    </message>
    <message>
        <source>User %1 holds roles that one person may not combine (%2).</source>
        <translation>L’utilisateur %1 détient des rôles qu’une même personne ne peut pas cumuler (%2).</translation>
    </message>
    <message>
        <source>User %1 is disabled; an administrator can enable it.</source>
        <translation>L’utilisateur %1 est désactivé&#x202f;; un administrateur peut l’activer.</translation>
    </message>
    <message>
        <source>User %1 would hold roles that one person may not combine (%2).</source>
        <translation>L’utilisateur %1 détiendrait des rôles qu’une même personne ne peut pas cumuler (%2).</translation>
    </message>
    <message>
        <source>View %1 has no column %2; it has %3.</source>
        <translation>La vue %1 n’a pas de colonne %2&#x202f;; elle a %3.</translation>
    </message>
    <message>
        <source>What arrived of “%1” is not what was announced; attach it again.</source>
        <translation>Ce qui est arrivé de «&#xa0;%1&#xa0;» n’est pas ce qui était annoncé&#x202f;; joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>What comes in of %1 cannot be worth less than nothing.</source>
        <translation>Ce qui entre de %1 ne peut pas valoir moins que zéro.</translation>
    </message>
    <message>
        <source>What was measured begins with its total, and has %1 groups and %2 items at most.</source>
        <translation>Ce qui a été mesuré commence par son total, et compte au plus %1 groupes et %2 articles.</translation>
    </message>
    <message>
        <source>You saw a quantity of %1; now it is %2. Look at it again.</source>
        <translation>Vous avez vu une quantité de %1&#x202f;; elle est maintenant de %2. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>You saw an amount of %1; now it is %2. Look at it again.</source>
        <translation>Vous avez vu un montant de %1&#x202f;; il est maintenant de %2. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>You saw version %1%2; now it is version %3%4 and %5. Look at it again.</source>
        <translation>Vous avez vu la version %1%2&#x202f;; c’est maintenant la version %3%4, à l’état «&#xa0;%5&#xa0;». Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>break_kind must be all_units or incremental, not %1.</source>
        <translation>break_kind doit être all_units ou incremental, et non %1.</translation>
    </message>
    <message>
        <source>closed_days must be days or ranges such as 2012-01-21..2012-02-05;2012-12-25, not %1.</source>
        <translation>closed_days doit contenir des jours ou des plages comme 2012-01-21..2012-02-05;2012-12-25, et non %1.</translation>
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
        <translation>lead_time_days doit être compris entre 1 et %1, et non %2.</translation>
    </message>
    <message>
        <source>maximum must be 0, for any, or at least the minimum of %1, not %2.</source>
        <translation>maximum doit être 0 (sans limite) ou au moins égal au minimum de %1, et non %2.</translation>
    </message>
    <message>
        <source>maximum must be from 0, for any, to %1, not %2.</source>
        <translation>maximum doit être compris entre 0 (sans limite) et %1, et non %2.</translation>
    </message>
    <message>
        <source>minimum_order must be from 0, for none, to %1 minor units.</source>
        <translation>minimum_order doit être compris entre 0 (aucun) et %1 unités monétaires mineures.</translation>
    </message>
    <message>
        <source>order_days must be weekdays such as mon,thu, not %1.</source>
        <translation>order_days doit contenir des jours de semaine comme mon,thu, et non %1.</translation>
    </message>
    <message>
        <source>price_breaks must be %1 steps at most such as 200:475;500:450, quantities rising and prices in minor units falling from below %2, not %3.</source>
        <translation>price_breaks doit contenir %1 paliers au plus comme 200:475;500:450, avec des quantités croissantes et des prix en unités monétaires mineures décroissants à partir de moins de %2, et non %3.</translation>
    </message>
    <message>
        <source>review_days must be from 1 to %1, not %2.</source>
        <translation>review_days doit être compris entre 1 et %1, et non %2.</translation>
    </message>
    <message>
        <source>sha256 must be 64 hexadecimal digits.</source>
        <translation>sha256 doit comporter 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>shelf_life_days must be from 0, for what keeps, to %1, not %2.</source>
        <translation>shelf_life_days doit être compris entre 0 (ne périme pas) et %1, et non %2.</translation>
    </message>
    <message>
        <source>shortage_cost</source>
        <translation>shortage_cost</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; a file that is attached has %3 MB at most. Make it smaller, or say in a comment where it lies.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 octets&#x202f;; un fichier joint fait %3 Mo au plus. Réduisez-le, ou dites dans un commentaire où il se trouve.</translation>
    </message>
    <message>
        <source>“%1” is being attached by %2.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours d’ajout par %2.</translation>
    </message>
    <message>
        <source>“%1” is complete; nothing can be added to it.</source>
        <translation>«&#xa0;%1&#xa0;» est complet&#x202f;; rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>“%1” is no name for a file here: no folders, no control characters, no leading dot, %2 bytes at most.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas ici comme nom de fichier&#xa0;: pas de dossiers, pas de caractères de contrôle, pas de point initial, %2 octets au plus.</translation>
    </message>
    <message>
        <source>“%1” is no span of days such as next 7 days, last 2 weeks or this month.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période telle que next 7 days, last 2 weeks ou this month.</translation>
    </message>
    <message>
        <source>“%1” is not JSON.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON.</translation>
    </message>
    <message>
        <source>“%1” is not a currency of three capital letters, such as GBP.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise de trois lettres majuscules, comme GBP.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not hexadecimal.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas hexadécimal.</translation>
    </message>
    <message>
        <source>“%1” is not true or false.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni true ni false.</translation>
    </message>
    <message>
        <source>“%1” was attached by %2; only they, or finance by attachment.purge, remove it.</source>
        <translation>«&#xa0;%1&#xa0;» a été joint par %2&#x202f;; seule cette personne, ou les finances par attachment.purge, peut le supprimer.</translation>
    </message>
    <message>
        <source>“%1” was removed already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été supprimé.</translation>
    </message>
    <message>
        <source>In a foreign currency without a rate, which no limit covers</source>
        <translation>En devise étrangère sans taux, ce qu’aucune limite ne couvre</translation>
    </message>
    <message>
        <source>%1 is in %2 and no rate to %3 of %4 or the %5 days before is known, so the goods cannot be valued; have finance note the rate, then receive again.</source>
        <translation>%1 est en %2 et aucun taux vers %3 du %4 ou des %5 jours précédents n’est connu : les marchandises ne peuvent être évaluées ; faites noter le taux par la finance, puis réceptionnez à nouveau.</translation>
    </message>
    <message>
        <source>A currency costs one of itself; name two different ones.</source>
        <translation>Une devise vaut une fois elle-même ; nommez-en deux différentes.</translation>
    </message>
    <message>
        <source>A currency is named by three capital letters such as EUR, not &quot;%1&quot;.</source>
        <translation>Une devise se nomme par trois majuscules comme EUR, pas « %1 ».</translation>
    </message>
    <message>
        <source>A rate is above zero, of two different currencies and of no day to come: correct the row.</source>
        <translation>Un taux est supérieur à zéro, entre deux devises différentes et d’aucun jour à venir : corrigez la ligne.</translation>
    </message>
    <message>
        <source>No rate of %1 can be known yet.</source>
        <translation>Aucun taux du %1 ne peut encore être connu.</translation>
    </message>
    <message>
        <source>The amount is in %1 and no rate to %2 of the last %3 days is known, so your limit cannot be judged; %4 may do it, or somebody notes the rate.</source>
        <translation>Le montant est en %1 et aucun taux vers %2 des %3 derniers jours n’est connu : votre limite ne peut être jugée ; %4 peut le faire, ou quelqu’un note le taux.</translation>
    </message>
    <message>
        <source>The rate must be a number above zero with at most six digits after the point, such as 1.0842, not &quot;%1&quot;.</source>
        <translation>Le taux doit être un nombre supérieur à zéro avec six décimales au plus, comme 1.0842, pas « %1 ».</translation>
    </message>
    <message>
        <source>Every order is approved by someone else</source>
        <translation>Chaque commande est approuvée par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 comes later than expected: some of it on %2.</source>
        <translation>%1 arrive plus tard que prévu&#xa0;: en partie le %2.</translation>
    </message>
    <message>
        <source>%1 gave an approval of %2 already (level %3), for themselves or for %4; this one needs another person.</source>
        <translation>%1 a déjà donné une approbation de %2 (niveau %3), en son nom ou pour %4&#x202f;; celle-ci exige une autre personne.</translation>
    </message>
    <message>
        <source>%1 is %2: nothing more comes with it.</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;: plus rien n’arrive avec.</translation>
    </message>
    <message>
        <source>%1 is %2: nothing of it is to come.</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;: plus rien n’en est attendu.</translation>
    </message>
    <message>
        <source>%1 is %2: only a draft is tried on the past.</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;: seul un brouillon s’essaie sur le passé.</translation>
    </message>
    <message>
        <source>%1 is %2: only drafts to the same supplier and node, in the same currency, go together.</source>
        <translation>%1 est à l’état «&#xa0;%2&#xa0;»&#xa0;: seuls des brouillons pour le même fournisseur et le même site, dans la même devise, se regroupent.</translation>
    </message>
    <message>
        <source>%1 is about goods that did not come: they cannot be sent back.</source>
        <translation>%1 porte sur des marchandises qui ne sont pas arrivées&#xa0;: elles ne peuvent pas être renvoyées.</translation>
    </message>
    <message>
        <source>%1 is for %2; %3 has not that role.</source>
        <translation>%1 est pour %2&#x202f;; %3 n’a pas ce rôle.</translation>
    </message>
    <message>
        <source>%1 is in %2 and no rate of %3 or the days before is known.</source>
        <translation>%1 est en %2 et aucun taux du %3 ou des jours précédents n’est connu.</translation>
    </message>
    <message>
        <source>%1 is in %2, the invoice in %3: ask for one in the order&apos;s currency.</source>
        <translation>%1 est en %2, la facture en %3&#xa0;: demandez-en une dans la devise de la commande.</translation>
    </message>
    <message>
        <source>%1 is not %2 any more: propose the change anew.</source>
        <translation>%1 n’est plus «&#xa0;%2&#xa0;»&#xa0;: proposez de nouveau la modification.</translation>
    </message>
    <message>
        <source>%1 is not about damaged goods: there is nothing to claim.</source>
        <translation>%1 ne porte pas sur des marchandises endommagées&#xa0;: il n’y a rien à réclamer.</translation>
    </message>
    <message>
        <source>%1 is of another supplier, or for another node, than the rest of the shipment.</source>
        <translation>%1 est d’un autre fournisseur, ou pour un autre site, que le reste de l’expédition.</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing was reached then.</source>
        <translation>Le %1 est encore à venir&#xa0;: rien n’a été atteint ce jour-là.</translation>
    </message>
    <message>
        <source>%1 was expected on %2 and is not all here.</source>
        <translation>%1 était attendue le %2 et n’est pas entièrement arrivée.</translation>
    </message>
    <message>
        <source>%1 was not tried on the past as it stands; simulate it first, so that you see what it would have asked for.</source>
        <translation>%1 n’a pas été essayée sur le passé en l’état&#x202f;; simulez-la d’abord, pour voir ce qu’elle aurait demandé.</translation>
    </message>
    <message>
        <source>%1 with the control number %2 was read already, as %3.</source>
        <translation>%1 avec le numéro de contrôle %2 a déjà été lu, comme %3.</translation>
    </message>
    <message>
        <source>A bank account is agreed to by finance-lead alone.</source>
        <translation>Un compte bancaire n’est accepté que par finance-lead.</translation>
    </message>
    <message>
        <source>A budget lasts from its first day to its last, %1 days at most.</source>
        <translation>Un budget dure de son premier à son dernier jour, %1 jours au plus.</translation>
    </message>
    <message>
        <source>A change holds from today, %1, or a later day of the next two years.</source>
        <translation>Une modification vaut à partir d’aujourd’hui, le %1, ou d’un jour ultérieur des deux prochaines années.</translation>
    </message>
    <message>
        <source>A charge is one of %1, not &quot;%2&quot;.</source>
        <translation>Des frais sont de genre %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A contact has a name.</source>
        <translation>Un contact a un nom.</translation>
    </message>
    <message>
        <source>A message could not be taken: %1</source>
        <translation>Un message n’a pas pu être pris en compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>A message has at most %1 bytes.</source>
        <translation>Un message fait %1 octets au plus.</translation>
    </message>
    <message>
        <source>A milestone is one of %1, not &quot;%2&quot;.</source>
        <translation>Une étape est de genre %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A policy has 1 to %1 rules.</source>
        <translation>Une politique a de 1 à %1 règles.</translation>
    </message>
    <message>
        <source>A shipment has the supplier&apos;s number as reference, and lines.</source>
        <translation>Une expédition a pour référence le numéro du fournisseur, et des lignes.</translation>
    </message>
    <message>
        <source>A split names some of the lines, and leaves some.</source>
        <translation>Une répartition indique certaines des lignes, et en laisse d’autres.</translation>
    </message>
    <message>
        <source>An amendment names the lines that change, or new ones.</source>
        <translation>Un amendement indique les lignes qui changent, ou de nouvelles lignes.</translation>
    </message>
    <message>
        <source>An appointment is today or later.</source>
        <translation>Un rendez-vous est pour aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>An approval must name the version of the policy that you saw: give expected.version.</source>
        <translation>Une approbation doit indiquer la version de la politique que vous avez vue&#xa0;: donnez expected.version.</translation>
    </message>
    <message>
        <source>An approval of %1 is overdue: %2 hours were given, level %3.</source>
        <translation>Une approbation de %1 est en souffrance&#xa0;: %2 heures étaient accordées, niveau %3.</translation>
    </message>
    <message>
        <source>An edit names the new lines, the new date expected_on, terms, or all of them.</source>
        <translation>Une modification indique les nouvelles lignes, la nouvelle date expected_on, des conditions, ou tout cela.</translation>
    </message>
    <message>
        <source>An incoterm is one of %1, not &quot;%2&quot;.</source>
        <translation>Un incoterm est l’un de %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>An invoice is of today or earlier, and due on its day or later.</source>
        <translation>Une facture date d’aujourd’hui ou d’avant, et échoit le jour même ou plus tard.</translation>
    </message>
    <message>
        <source>An order has at most %1 charges.</source>
        <translation>Une commande a %1 frais au plus.</translation>
    </message>
    <message>
        <source>Bill %1 for %2 of %3 was entered already, as %4.</source>
        <translation>La facture %1 pour %2 de %3 a déjà été saisie, comme %4.</translation>
    </message>
    <message>
        <source>Every rule has a name: the approver reads it as the reason.</source>
        <translation>Chaque règle a un nom&#xa0;: l’approbateur le lit comme motif.</translation>
    </message>
    <message>
        <source>Give the policy a name that tells it from the one before.</source>
        <translation>Donnez à la politique un nom qui la distingue de la précédente.</translation>
    </message>
    <message>
        <source>Give the supplier&apos;s number of the invoice as reference.</source>
        <translation>Donnez comme référence le numéro de facture du fournisseur.</translation>
    </message>
    <message>
        <source>Goods bear a charge by %1, not by &quot;%2&quot;.</source>
        <translation>Les marchandises supportent des frais par %1, et non par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Invoice %1 does not match order and receipt: %2</source>
        <translation>La facture %1 ne concorde pas avec la commande et la réception&#xa0;: %2</translation>
    </message>
    <message>
        <source>Invoice %1 of %2 was entered already, as %3.</source>
        <translation>La facture %1 de %2 a déjà été saisie, comme %3.</translation>
    </message>
    <message>
        <source>Line %1 cannot be less than the %2 that are here or were given up.</source>
        <translation>La ligne %1 ne peut pas être inférieure aux %2 déjà arrivés ou abandonnés.</translation>
    </message>
    <message>
        <source>Line %1 takes %2 more at most: %3 were ordered and %4 are here; %5 is too many. Count again, hold what is too much, or have the buyer order the rest.</source>
        <translation>La ligne %1 prend encore %2 au plus&#xa0;: %3 ont été commandés et %4 sont arrivés&#x202f;; %5 est de trop. Recomptez, retenez l’excédent, ou faites commander le reste par l’acheteur.</translation>
    </message>
    <message>
        <source>Lines, charges and tax add up to %1, not to the invoice&apos;s %2: what is missing?</source>
        <translation>Lignes, frais et taxe donnent %1 au total, et non les %2 de la facture&#xa0;: que manque-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Name the drafts whose lines this one is to take over.</source>
        <translation>Indiquez les brouillons dont celui-ci doit reprendre les lignes.</translation>
    </message>
    <message>
        <source>No approval of %1 is asked for now.</source>
        <translation>Aucune approbation de %1 n’est demandée actuellement.</translation>
    </message>
    <message>
        <source>No matched invoice is due until %1.</source>
        <translation>Aucune facture concordante n’échoit d’ici au %1.</translation>
    </message>
    <message>
        <source>Nothing called %1 is approved by policy.</source>
        <translation>Rien du nom de %1 n’est approuvé par politique.</translation>
    </message>
    <message>
        <source>Nothing of %1 was received yet: there are no goods that could bear the bill.</source>
        <translation>Rien de %1 n’a encore été reçu&#xa0;: aucune marchandise ne pourrait supporter la facture.</translation>
    </message>
    <message>
        <source>Nothing of what is proposed differs from what there is.</source>
        <translation>Rien de ce qui est proposé ne diffère de l’existant.</translation>
    </message>
    <message>
        <source>Of line %1 goods are here, at the price agreed: item and price stay; order the rest as a line of its own.</source>
        <translation>Des marchandises de la ligne %1 sont arrivées, au prix convenu&#xa0;: article et prix restent&#x202f;; commandez le reste sur une ligne à part.</translation>
    </message>
    <message>
        <source>Of line %1 something from above 0 to %2 can be taken out, not %3.</source>
        <translation>De la ligne %1, on peut retirer une quantité supérieure à 0 et d’au plus %2, et non %3.</translation>
    </message>
    <message>
        <source>Only the engine completes the chart of accounts.</source>
        <translation>Seul le moteur complète le plan comptable.</translation>
    </message>
    <message>
        <source>Only the engine keeps the time of approvals.</source>
        <translation>Seul le moteur suit les délais d’approbation.</translation>
    </message>
    <message>
        <source>Only the engine keeps timers.</source>
        <translation>Seul le moteur tient les minuteries.</translation>
    </message>
    <message>
        <source>Only the engine looks for late orders.</source>
        <translation>Seul le moteur recherche les commandes en retard.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; must ask for 1 to %2 approvals under at most %3 conditions.</source>
        <translation>La règle «&#xa0;%1&#xa0;» doit demander de 1 à %2 approbations sous %3 conditions au plus.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: &quot;%2&quot; is no condition. Write a fact, a comparison and a value, such as amount &gt; 5000.00; the facts stand in docs/approvals.md.</source>
        <translation>Règle «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas une condition. Écrivez un fait, une comparaison et une valeur, par exemple amount &gt; 5000.00&#x202f;; les faits figurent dans docs/approvals.md.</translation>
    </message>
    <message>
        <source>Say in a note how it ended, for whoever meets the like again.</source>
        <translation>Indiquez dans une remarque comment cela s’est terminé, pour qui rencontrera un cas semblable.</translation>
    </message>
    <message>
        <source>Say in a note why, for whoever audits it.</source>
        <translation>Indiquez pourquoi dans une remarque, pour qui l’auditera.</translation>
    </message>
    <message>
        <source>Shipment %1 was announced already, as %2.</source>
        <translation>L’expédition %1 a déjà été annoncée, comme %2.</translation>
    </message>
    <message>
        <source>Supplier %1 does not sell %2.</source>
        <translation>Le fournisseur %1 ne vend pas %2.</translation>
    </message>
    <message>
        <source>The account has no holder, or its check digits are wrong: compare it with the supplier&apos;s letter.</source>
        <translation>Le compte n’a pas de titulaire, ou ses chiffres de contrôle sont faux&#xa0;: comparez-le à la lettre du fournisseur.</translation>
    </message>
    <message>
        <source>The amount of a budget must not be below zero, nor too large to be kept.</source>
        <translation>Le montant d’un budget ne doit être ni inférieur à zéro, ni trop grand pour être conservé.</translation>
    </message>
    <message>
        <source>The bill is in %1 and no rate of %2 or the days before is known.</source>
        <translation>La facture est en %1 et aucun taux du %2 ou des jours précédents n’est connu.</translation>
    </message>
    <message>
        <source>The budget for %1 has %2 left and %3 takes %4: somebody without a limit may approve it, or finance raises the budget.</source>
        <translation>Le budget pour %1 a encore %2 et %3 prend %4&#xa0;: quelqu’un sans limite peut l’approuver, ou la finance relève le budget.</translation>
    </message>
    <message>
        <source>The credit must be from 0 to what was claimed, %1, not %2.</source>
        <translation>L’avoir doit être compris entre 0 et le montant réclamé, %1, et non %2.</translation>
    </message>
    <message>
        <source>The goods of %1 are held: accept them or send them back.</source>
        <translation>Les marchandises de %1 sont retenues&#xa0;: acceptez-les ou renvoyez-les.</translation>
    </message>
    <message>
        <source>The stock of %1 cannot be worth less than nothing.</source>
        <translation>Le stock de %1 ne peut pas valoir moins que rien.</translation>
    </message>
    <message>
        <source>The supplier has no order %1.</source>
        <translation>Le fournisseur n’a pas de commande %1.</translation>
    </message>
    <message>
        <source>The supplier will not deliver %1 of %2: find another one.</source>
        <translation>Le fournisseur ne livrera pas %1 de %2&#xa0;: trouvez-en un autre.</translation>
    </message>
    <message>
        <source>There is a change with this id already.</source>
        <translation>Il y a déjà une modification avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is a policy with this id already.</source>
        <translation>Il y a déjà une politique avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is a proposal with this id already.</source>
        <translation>Il y a déjà une proposition avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is a shipment with this id already.</source>
        <translation>Il y a déjà une expédition avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is an invoice with this id already.</source>
        <translation>Il y a déjà une facture avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is no active user &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’utilisateur actif «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>There is no other order %1.</source>
        <translation>Il n’y a pas d’autre commande %1.</translation>
    </message>
    <message>
        <source>There is no policy %1.</source>
        <translation>Il n’y a pas de politique %1.</translation>
    </message>
    <message>
        <source>There is no shipment %1.</source>
        <translation>Il n’y a pas d’expédition %1.</translation>
    </message>
    <message>
        <source>There is no stock of %1 that could be worth something else.</source>
        <translation>Il n’y a pas de stock de %1 qui pourrait avoir une autre valeur.</translation>
    </message>
    <message>
        <source>This approval of %1 is for %2 (%3).</source>
        <translation>Cette approbation de %1 est pour %2 (%3).</translation>
    </message>
    <message>
        <source>You gave an approval of %1 already (level %2); this one needs another person.</source>
        <translation>Vous avez déjà donné une approbation de %1 (niveau %2)&#x202f;; celle-ci exige une autre personne.</translation>
    </message>
    <message>
        <source>payment_days must be from 0 to %1, not %2.</source>
        <translation>payment_days doit être compris entre 0 et %1, et non %2.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not agreed with the supplier: the order is %3.</source>
        <translation>La ligne %1 de %2 n&apos;est pas convenue avec le fournisseur : la commande est %3.</translation>
    </message>
    <message>
        <source>%1 has no such line.</source>
        <translation>%1 n’a pas une telle ligne.</translation>
    </message>
    <message>
        <source>%1 is %2: nothing is paid before somebody else has approved it.</source>
        <translation>%1 est %2 : rien n’est payé avant qu’un autre ne l’ait approuvé.</translation>
    </message>
    <message>
        <source>%1 is expected by %2 anyway; name a day before it.</source>
        <translation>%1 est de toute façon attendu pour le %2 ; indiquez un jour antérieur.</translation>
    </message>
    <message>
        <source>%1 is expected on %2 and was asked for by %3: has the supplier answered?</source>
        <translation>%1 est attendu le %2 et a été demandé pour le %3 : le fournisseur a-t-il répondu ?</translation>
    </message>
    <message>
        <source>%1 is ordered from %2 already.</source>
        <translation>%1 est déjà commandé chez %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 is invoiced, %4 was agreed and not billed before.</source>
        <translation>%1 de %2 : %3 est facturé, %4 était convenu et non encore facturé.</translation>
    </message>
    <message>
        <source>%1: %2 are invoiced, %3 were received and not invoiced before.</source>
        <translation>%1 : %2 sont facturés, %3 ont été reçus et pas encore facturés.</translation>
    </message>
    <message>
        <source>%1: the price is %2, %3 was agreed.</source>
        <translation>%1 : le prix est %2, %3 était convenu.</translation>
    </message>
    <message>
        <source>A group begins before the one before it ended.</source>
        <translation>Un groupe commence avant la fin du précédent.</translation>
    </message>
    <message>
        <source>A group ends that did not begin, or within a transaction.</source>
        <translation>Un groupe finit sans avoir commencé, ou au milieu d’un message.</translation>
    </message>
    <message>
        <source>A piece with the serial number %1 of the item in line %2 came before; look which of the two is wrong.</source>
        <translation>Une pièce avec le numéro de série %1 de l’article de la ligne %2 est déjà arrivée ; voyez laquelle est fausse.</translation>
    </message>
    <message>
        <source>A rule is for an item or for a category, not for both.</source>
        <translation>Une règle vaut pour un article ou une catégorie, pas les deux.</translation>
    </message>
    <message>
        <source>A second ISA stands within the interchange; send each by itself.</source>
        <translation>Un second ISA se trouve dans l’échange ; envoyez chacun séparément.</translation>
    </message>
    <message>
        <source>A segment %1 does not belong outside of ST and SE.</source>
        <translation>Un segment %1 n’a pas sa place hors de ST et SE.</translation>
    </message>
    <message>
        <source>A transaction begins outside of a group, or within another one.</source>
        <translation>Un message commence hors d’un groupe, ou dans un autre.</translation>
    </message>
    <message>
        <source>A transaction ends that did not begin.</source>
        <translation>Un message finit sans avoir commencé.</translation>
    </message>
    <message>
        <source>GE speaks of %1 transactions, there are %2: something is missing.</source>
        <translation>GE annonce %1 messages, il y en a %2 : il manque quelque chose.</translation>
    </message>
    <message>
        <source>IEA has the control number %1, its ISA %2.</source>
        <translation>IEA a le numéro de contrôle %1, son ISA %2.</translation>
    </message>
    <message>
        <source>IEA speaks of %1 groups, there are %2: something is missing.</source>
        <translation>IEA annonce %1 groupes, il y en a %2 : il manque quelque chose.</translation>
    </message>
    <message>
        <source>Line %1 names a serial number twice, or an empty one; scan the pieces again.</source>
        <translation>La ligne %1 nomme deux fois un numéro de série, ou un vide ; rescannez les pièces.</translation>
    </message>
    <message>
        <source>Line %1 of %2 says not how much is sent.</source>
        <translation>La ligne %1 de %2 ne dit pas combien est envoyé.</translation>
    </message>
    <message>
        <source>No account is known of %1: propose one (supplier_change.propose), or withdraw the proposal and leave them out.</source>
        <translation>Aucun compte connu de %1 : proposez-en un (supplier_change.propose), ou retirez la proposition et laissez-les de côté.</translation>
    </message>
    <message>
        <source>Of line %1 %2 came and %3 serial numbers are named; each piece has one.</source>
        <translation>De la ligne %1, %2 sont arrivés et %3 numéros de série sont nommés ; chaque pièce en a un.</translation>
    </message>
    <message>
        <source>Opsdesk takes 855 and 856; this is another message.</source>
        <translation>Opsdesk accepte 855 et 856 ; ceci est un autre message.</translation>
    </message>
    <message>
        <source>SE has the control number %1, its ST %2.</source>
        <translation>SE a le numéro de contrôle %1, son ST %2.</translation>
    </message>
    <message>
        <source>SE speaks of %1 segments, there are %2: something is missing.</source>
        <translation>SE annonce %1 segments, il y en a %2 : il manque quelque chose.</translation>
    </message>
    <message>
        <source>Something stands behind the IEA segment; send each interchange by itself.</source>
        <translation>Quelque chose suit le segment IEA ; envoyez chaque échange séparément.</translation>
    </message>
    <message>
        <source>The bank has to know who pays: have finance set company_name and company_account (setting.set) first.</source>
        <translation>La banque doit savoir qui paie : faites d’abord fixer company_name et company_account (setting.set) par la finance.</translation>
    </message>
    <message>
        <source>The interchange ends within a group or a transaction.</source>
        <translation>L’échange finit au milieu d’un groupe ou d’un message.</translation>
    </message>
    <message>
        <source>There is no order with the number %1.</source>
        <translation>Il n’y a pas de commande numéro %1.</translation>
    </message>
    <message>
        <source>There is no payment proposal %1.</source>
        <translation>Il n’y a pas de proposition de paiement %1.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; of buying.</source>
        <translation>Il n’y a pas de réglage d’achat « %1 ».</translation>
    </message>
    <message>
        <source>How much more than ordered is received, of the quantity of a line</source>
        <translation>De combien la réception peut dépasser la commande, sur la quantité d’une ligne</translation>
    </message>
    <message>
        <source>How much more than was approved an order may cost without being approved again</source>
        <translation>De combien une commande peut dépasser le montant approuvé sans nouvelle approbation</translation>
    </message>
    <message>
        <source>How much dearer than agreed an invoice may be</source>
        <translation>De combien une facture peut dépasser le prix convenu</translation>
    </message>
    <message>
        <source>How much more than was received an invoice may ask for</source>
        <translation>De combien une facture peut dépasser la quantité reçue</translation>
    </message>
    <message>
        <source>The currency by which rates of two others are found</source>
        <translation>La devise par laquelle se trouvent les cours entre deux autres</translation>
    </message>
    <message>
        <source>What suppliers and the bank know the company as</source>
        <translation>Le nom sous lequel les fournisseurs et la banque connaissent l’entreprise</translation>
    </message>
    <message>
        <source>Where the company is, on what it sends; lines apart by semicolons</source>
        <translation>L’adresse de l’entreprise sur ce qu’elle envoie ; lignes séparées par des points-virgules</translation>
    </message>
    <message>
        <source>The account that suppliers are paid from: its IBAN</source>
        <translation>Le compte d’où les fournisseurs sont payés : son IBAN</translation>
    </message>
    <message>
        <source>The BIC of that account&apos;s bank</source>
        <translation>Le BIC de la banque de ce compte</translation>
    </message>
    <message>
        <source>What trading partners know the company as in EDI</source>
        <translation>L’identifiant sous lequel les partenaires connaissent l’entreprise en EDI</translation>
    </message>
    <message>
        <source>A blind count names the lines that were counted.</source>
        <translation>Un comptage à l’aveugle nomme les lignes comptées.</translation>
    </message>
    <message>
        <source>Give at least one of minimum_order, review_days, order_days, closed_days, container_volume, container_weight and language.</source>
        <translation>Indiquez au moins l’un des champs minimum_order, review_days, order_days, closed_days, container_volume, container_weight et language.</translation>
    </message>
    <message>
        <source>Orders are written in one of %1, not in &quot;%2&quot;.</source>
        <translation>Les commandes s’écrivent en l’une de %1, pas en « %2 ».</translation>
    </message>
    <message>
        <source>%1 is %2: an order is sent once it was approved and released, an amended one once that was approved.</source>
        <translation>%1 est %2 : une commande est envoyée une fois approuvée et lancée, et modifiée une fois la modification approuvée.</translation>
    </message>
    <message>
        <source>Column %1 names no language that orders are written in (%2): the row is taken without it.</source>
        <translation>La colonne %1 ne désigne aucune langue dans laquelle s’écrivent les commandes (%2) : la ligne est prise sans elle.</translation>
    </message>
    <message>
        <source>Name the order whose goods bear the charge: no line does.</source>
        <translation>Indiquez la commande dont les articles supportent les frais : aucune ligne ne le fait.</translation>
    </message>
    <message>
        <source>The setting %1 is &quot;%2&quot; by now: look again, then decide.</source>
        <translation>Le réglage %1 est désormais « %2 » : regardez de nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>When customers get back what they paid for shipping: none, when_all or outbound</source>
        <translation>Quand les clients récupèrent le port qu’ils ont payé : none, when_all ou outbound</translation>
    </message>
    <message>
        <source>Above which amount in the currency of the books a refund is held until somebody releases it</source>
        <translation>Au-dessus de quel montant, dans la devise des livres, un remboursement est retenu jusqu’à ce que quelqu’un le libère</translation>
    </message>
    <message>
        <source>From which score on signs of abuse hold refunds, of 100</source>
        <translation>À partir de quel score, sur 100, des signes d’abus retiennent les remboursements</translation>
    </message>
    <message>
        <source>How many orders of a customer a rate of returns takes to say anything</source>
        <translation>Combien de commandes d’un client il faut pour qu’un taux de retour dise quelque chose</translation>
    </message>
    <message>
        <source>How many times everybody&apos;s rate of returns is too much</source>
        <translation>Combien de fois le taux de retour général est excessif</translation>
    </message>
    <message>
        <source>How many times the average return of a channel is a large one</source>
        <translation>Combien de fois le retour moyen d’un canal est gros</translation>
    </message>
    <message>
        <source>After which share of the window goods that were used come back late, in percent</source>
        <translation>Après quelle part du délai, en pour cent, des marchandises utilisées reviennent tard</translation>
    </message>
    <message>
        <source>How many days goods are usually taken back</source>
        <translation>Combien de jours les marchandises sont habituellement reprises</translation>
    </message>
    <message>
        <source>How many refunds without goods a year make a signal</source>
        <translation>Combien de remboursements sans marchandise par an font un signal</translation>
    </message>
    <message>
        <source>How many times a year goods that did not arrive make a signal</source>
        <translation>Combien de fois par an des marchandises non arrivées font un signal</translation>
    </message>
    <message>
        <source>Return classes that are often worn or used once and sent back, with commas between them</source>
        <translation>Classes de retour souvent portées ou utilisées une fois puis renvoyées, séparées par des virgules</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot go from account %2 to %3: one of them is explained row by row.</source>
        <translation>« %1 » ne peut passer du compte %2 à %3 : l’un d’eux s’explique ligne par ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered by %2, not &quot;%3&quot;.</source>
        <translation>À « %1 » on répond par %2, pas « %3 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice.</source>
        <translation>« %1 » est nommé deux fois.</translation>
    </message>
    <message>
        <source>%1 and %2 differ in item or reason: those approved together are of one.</source>
        <translation>%1 et %2 diffèrent par l’article ou le motif : ce qui est approuvé ensemble doit être identique.</translation>
    </message>
    <message>
        <source>%1 can still come.</source>
        <translation>%1 peut encore venir.</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 open. Settle them, or leave it soft closed.</source>
        <translation>%1 ne peut être clôturé : %2 ouverts. Réglez-les, ou laissez-le en clôture provisoire.</translation>
    </message>
    <message>
        <source>%1 cannot be soft closed: %2 open. Settle them, or name each with a reason.</source>
        <translation>%1 ne peut être clôturé provisoirement : %2 ouverts. Réglez-les, ou nommez chacun avec un motif.</translation>
    </message>
    <message>
        <source>%1 for %2 %3 is to be sent by %4.</source>
        <translation>%1 pour %2 %3 est à envoyer avant le %4.</translation>
    </message>
    <message>
        <source>%1 has a score of %2. %3</source>
        <translation>%1 a un score de %2. %3</translation>
    </message>
    <message>
        <source>%1 has no line %2 with an item.</source>
        <translation>%1 n’a pas de ligne %2 avec un article.</translation>
    </message>
    <message>
        <source>%1 is %2: earlier months are closed before later ones.</source>
        <translation>%1 est %2 : les mois antérieurs se clôturent avant les suivants.</translation>
    </message>
    <message>
        <source>%1 is %2: it cannot be approved now.</source>
        <translation>%1 est %2 : il ne peut être approuvé maintenant.</translation>
    </message>
    <message>
        <source>%1 is %2: nothing is refunded for it.</source>
        <translation>%1 est %2 : rien n’est remboursé pour lui.</translation>
    </message>
    <message>
        <source>%1 is about the same and waits as well: mend that one.</source>
        <translation>%1 porte sur le même et attend aussi : corrigez celui-là.</translation>
    </message>
    <message>
        <source>%1 is booked in a month that is closed: the decision stands.</source>
        <translation>%1 est comptabilisé dans un mois clôturé : la décision demeure.</translation>
    </message>
    <message>
        <source>%1 is closed after it: open the later months first.</source>
        <translation>%1 est clôturé après lui : rouvrez d’abord les mois suivants.</translation>
    </message>
    <message>
        <source>%1 is closed: value what is owed before a month closes.</source>
        <translation>%1 est clôturé : évaluez ce qui est dû avant la clôture d’un mois.</translation>
    </message>
    <message>
        <source>%1 is confirmed: look at who sells %2 and at what becomes of what comes back.</source>
        <translation>%1 est confirmé : voyez qui vend %2 et ce que devient ce qui revient.</translation>
    </message>
    <message>
        <source>%1 is in %2 and no rate of its day or of today is known.</source>
        <translation>%1 est en %2 et aucun cours de son jour ni d’aujourd’hui n’est connu.</translation>
    </message>
    <message>
        <source>%1 is named twice: give its quantity once.</source>
        <translation>%1 est nommé deux fois : donnez sa quantité une fois.</translation>
    </message>
    <message>
        <source>%1 is of another customer, channel or currency; make a return for each.</source>
        <translation>%1 relève d’un autre client, canal ou d’une autre devise ; faites un retour pour chacun.</translation>
    </message>
    <message>
        <source>%1 is priced in %2, the return is in %3.</source>
        <translation>%1 a un prix en %2, le retour est en %3.</translation>
    </message>
    <message>
        <source>%1 is yet to come.</source>
        <translation>%1 est encore à venir.</translation>
    </message>
    <message>
        <source>%1 lasts until %2: it can be closed from the day after.</source>
        <translation>%1 dure jusqu’au %2 : il peut être clôturé dès le lendemain.</translation>
    </message>
    <message>
        <source>%1 lists nothing as %2.</source>
        <translation>%1 n’annonce rien sous %2.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) are to be inspected again, by somebody else.</source>
        <translation>%1 de %2 (%3) sont à inspecter à nouveau, par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 of %2 inspections found %3 defective: take what is left of it out of sale.</source>
        <translation>%1 inspections sur %2 ont trouvé %3 défectueux : retirez le reste de la vente.</translation>
    </message>
    <message>
        <source>%1 of %2 inspections since the case was opened found defects: too few to take the rest out of sale.</source>
        <translation>%1 inspections sur %2 depuis l’ouverture du dossier ont trouvé des défauts : trop peu pour retirer le reste de la vente.</translation>
    </message>
    <message>
        <source>%1 of %2 is held by this case: say in isolated whether it goes back into sale (release) or to the damaged goods (damaged).</source>
        <translation>%1 de %2 sont retenus par ce dossier : dites dans isolated s’ils retournent en vente (release) ou aux marchandises endommagées (damaged).</translation>
    </message>
    <message>
        <source>%1 says that it paid back %2 for %3, of which %4 could be given back: %5 %6 too much.</source>
        <translation>%1 dit avoir remboursé %2 pour %3, dont %4 pouvaient l’être : %5 %6 de trop.</translation>
    </message>
    <message>
        <source>%1 takes back goods of several orders, or of none that is known: name one.</source>
        <translation>%1 reprend des marchandises de plusieurs commandes, ou d’aucune connue : nommez-en une.</translation>
    </message>
    <message>
        <source>%1 was exchanged already.</source>
        <translation>%1 a déjà été échangé.</translation>
    </message>
    <message>
        <source>%1 was not bought with %2.</source>
        <translation>%1 n’a pas été acheté avec %2.</translation>
    </message>
    <message>
        <source>A journal has at most %1 lines.</source>
        <translation>Une écriture a au plus %1 lignes.</translation>
    </message>
    <message>
        <source>A journal has lines.</source>
        <translation>Une écriture a des lignes.</translation>
    </message>
    <message>
        <source>A journal is of kind manual or opening.</source>
        <translation>Une écriture est du genre manual ou opening.</translation>
    </message>
    <message>
        <source>A journal is of today or an earlier day.</source>
        <translation>Une écriture est d’aujourd’hui ou d’un jour antérieur.</translation>
    </message>
    <message>
        <source>A label names its carrier and the parcel&apos;s number.</source>
        <translation>Une étiquette nomme son transporteur et le numéro du colis.</translation>
    </message>
    <message>
        <source>A listing names its channel, the code there, and the SKU or the parts that it is.</source>
        <translation>Une annonce nomme son canal, le code qui y sert, et le SKU ou les parties qu’elle est.</translation>
    </message>
    <message>
        <source>A message is an order, a refund, a return or a settlement.</source>
        <translation>Un message est une commande, un remboursement, un retour ou un règlement.</translation>
    </message>
    <message>
        <source>A policy needs a rule: without one nothing is taken back.</source>
        <translation>Une politique a besoin d’une règle : sans règle, rien n’est repris.</translation>
    </message>
    <message>
        <source>A return comes by ship_back, drop_off or to_vendor, or is for keep.</source>
        <translation>Un retour vient par ship_back, drop_off ou to_vendor, ou reste au client (keep).</translation>
    </message>
    <message>
        <source>A rule names two different accounts.</source>
        <translation>Une règle nomme deux comptes différents.</translation>
    </message>
    <message>
        <source>A second look is at all of what the first one was at.</source>
        <translation>Une seconde inspection porte sur tout ce que la première a vu.</translation>
    </message>
    <message>
        <source>A serial number is that of one piece.</source>
        <translation>Un numéro de série est celui d’une seule pièce.</translation>
    </message>
    <message>
        <source>A tax code is of figures, capital letters and hyphens.</source>
        <translation>Un code de taxe est fait de chiffres, majuscules et traits d’union.</translation>
    </message>
    <message>
        <source>Account %1 %2 moves only with what it stands for: correct that instead.</source>
        <translation>Le compte %1 %2 ne bouge qu’avec ce qu’il représente : corrigez plutôt cela.</translation>
    </message>
    <message>
        <source>Account %1 %2 takes no entries any more.</source>
        <translation>Le compte %1 %2 ne prend plus d’écritures.</translation>
    </message>
    <message>
        <source>Account %1 is of kind %2 in the shared chart.</source>
        <translation>Le compte %1 est du genre %2 dans le plan commun.</translation>
    </message>
    <message>
        <source>Account %1 is of kind %2; here it must be an account of kind %3.</source>
        <translation>Le compte %1 est du genre %2 ; ici il faut un compte du genre %3.</translation>
    </message>
    <message>
        <source>All rules are as they were: nothing would change.</source>
        <translation>Toutes les règles sont comme avant : rien ne changerait.</translation>
    </message>
    <message>
        <source>An account has a name.</source>
        <translation>Un compte a un nom.</translation>
    </message>
    <message>
        <source>An account is an asset, liability, equity, income or expense.</source>
        <translation>Un compte est un actif, une dette, des capitaux propres, un produit ou une charge.</translation>
    </message>
    <message>
        <source>An amount of %1 is too large to be kept.</source>
        <translation>Un montant de %1 est trop grand pour être tenu.</translation>
    </message>
    <message>
        <source>Answer &quot;%1&quot;, which checklist %2 asks.</source>
        <translation>Répondez à « %1 », que pose la liste de contrôle %2.</translation>
    </message>
    <message>
        <source>By the answer to &quot;%1&quot; the goods are %2 at best, not %3.</source>
        <translation>D’après la réponse à « %1 », la marchandise est au mieux %2, pas %3.</translation>
    </message>
    <message>
        <source>Checklist %1 does not ask &quot;%2&quot;.</source>
        <translation>La liste de contrôle %1 ne pose pas « %2 ».</translation>
    </message>
    <message>
        <source>Checklist %1: each question has words and two answers or more.</source>
        <translation>Liste de contrôle %1 : chaque question a un texte et deux réponses ou plus.</translation>
    </message>
    <message>
        <source>Debits are %1, credits %2: they must be the same.</source>
        <translation>Les débits sont %1, les crédits %2 : ils doivent être égaux.</translation>
    </message>
    <message>
        <source>Each checklist needs a name and questions.</source>
        <translation>Chaque liste de contrôle a besoin d’un nom et de questions.</translation>
    </message>
    <message>
        <source>Each rule needs a name, in words that the customer may be told.</source>
        <translation>Chaque règle a besoin d’un nom, en mots que le client peut lire.</translation>
    </message>
    <message>
        <source>Give the channel&apos;s own key of the refund as reference.</source>
        <translation>Donnez la clé du remboursement chez le canal comme référence.</translation>
    </message>
    <message>
        <source>Give the number of the supplier&apos;s credit note.</source>
        <translation>Donnez le numéro de l’avoir du fournisseur.</translation>
    </message>
    <message>
        <source>Give the payment&apos;s key at the provider as reference.</source>
        <translation>Donnez la clé du paiement chez le prestataire comme référence.</translation>
    </message>
    <message>
        <source>Goods that are %1 cannot go to &quot;%2&quot;; they can to %3.</source>
        <translation>Une marchandise %1 ne peut aller vers « %2 » ; elle peut aller vers %3.</translation>
    </message>
    <message>
        <source>It is in another currency than the books, and no rate of its day is known: import rates first.</source>
        <translation>C’est dans une autre devise que les livres et aucun cours de son jour n’est connu : importez d’abord des cours.</translation>
    </message>
    <message>
        <source>It is proposed to be claimed from the vendor already.</source>
        <translation>Il est déjà proposé de le réclamer au fournisseur.</translation>
    </message>
    <message>
        <source>Line %1 has a debit or a credit above zero, and not both.</source>
        <translation>La ligne %1 a un débit ou un crédit supérieur à zéro, pas les deux.</translation>
    </message>
    <message>
        <source>Line %1 has no inspection %2 that still waits for its disposition.</source>
        <translation>La ligne %1 n’a pas d’inspection %2 qui attende encore son affectation.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is a charge: what is given back of shipping goes by `shipping`, other charges by goodwill.</source>
        <translation>La ligne %1 de %2 est un supplément : le port se rend par `shipping`, les autres suppléments par geste commercial.</translation>
    </message>
    <message>
        <source>Line %1 of %2 still waits for what becomes of it.</source>
        <translation>La ligne %1 de %2 attend encore ce qu’il en adviendra.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; ended on %3.</source>
        <translation>Ligne %1 : « %2 » a pris fin le %3.</translation>
    </message>
    <message>
        <source>More of %1 comes back than before, and %2 is open about it: wait for it, or say in override_reason why it is bought all the same.</source>
        <translation>%1 revient plus qu’avant, et %2 est ouvert à ce sujet : attendez-le, ou dites dans override_reason pourquoi on achète malgré tout.</translation>
    </message>
    <message>
        <source>Name a return, by its id as `document`.</source>
        <translation>Nommez un retour, par son id comme `document`.</translation>
    </message>
    <message>
        <source>Name from 1 to %1 write-offs.</source>
        <translation>Nommez de 1 à %1 mises au rebut.</translation>
    </message>
    <message>
        <source>Name the line: give its order_line_no or the sku.</source>
        <translation>Nommez la ligne : donnez son order_line_no ou le SKU.</translation>
    </message>
    <message>
        <source>Name the lines of the order that are refunded, or the return.</source>
        <translation>Nommez les lignes de la commande à rembourser, ou le retour.</translation>
    </message>
    <message>
        <source>Name the order that the goods were bought with: give order or order_id.</source>
        <translation>Nommez la commande d’achat des marchandises : donnez order ou order_id.</translation>
    </message>
    <message>
        <source>Name the order: give its order_id, or its number as order.</source>
        <translation>Nommez la commande : donnez son order_id, ou son numéro comme order.</translation>
    </message>
    <message>
        <source>No event is called &quot;%1&quot;; the view posting-rules lists them.</source>
        <translation>Aucun événement ne s’appelle « %1 » ; la vue posting-rules les énumère.</translation>
    </message>
    <message>
        <source>No invoice of the supplier waits to be paid: the credit is set off when one does.</source>
        <translation>Aucune facture du fournisseur n’attend d’être payée : l’avoir sera imputé dès qu’il y en aura une.</translation>
    </message>
    <message>
        <source>No rule of the return policy %1 speaks for the reason &quot;%2&quot; and the condition &quot;%3&quot;.</source>
        <translation>Aucune règle de la politique de retour %1 ne parle du motif « %2 » et de la condition « %3 ».</translation>
    </message>
    <message>
        <source>Nobody is known who could be claimed from for %1: name the supplier.</source>
        <translation>On ne sait à qui réclamer pour %1 : nommez le fournisseur.</translation>
    </message>
    <message>
        <source>Not all that came with %1 was inspected.</source>
        <translation>Tout ce qui est venu avec %1 n’a pas été inspecté.</translation>
    </message>
    <message>
        <source>Nothing is left to be given back of %1, or nothing was.</source>
        <translation>Il ne reste rien à rendre de %1, ou il n’y avait rien.</translation>
    </message>
    <message>
        <source>Nothing of %1 has come; cancel it where nothing will.</source>
        <translation>Rien de %1 n’est venu ; annulez-le si rien ne viendra.</translation>
    </message>
    <message>
        <source>Nothing of %1 is available there.</source>
        <translation>Rien de %1 n’y est disponible.</translation>
    </message>
    <message>
        <source>Nothing of %1 is missing.</source>
        <translation>Rien de %1 ne manque.</translation>
    </message>
    <message>
        <source>Nothing of %1 waits for a disposition.</source>
        <translation>Rien de %1 n’attend d’affectation.</translation>
    </message>
    <message>
        <source>Nothing of line %1 waits for a disposition.</source>
        <translation>Rien de la ligne %1 n’attend d’affectation.</translation>
    </message>
    <message>
        <source>Nothing was paid for what is to be refunded of %1, or all of it was given back.</source>
        <translation>Rien n’a été payé pour ce qui est à rembourser de %1, ou tout a été rendu.</translation>
    </message>
    <message>
        <source>Of %1 more than 0 and at most %2 can be given, not %3.</source>
        <translation>De %1, plus de 0 et au plus %2 peuvent être rendus, pas %3.</translation>
    </message>
    <message>
        <source>Of %1 there must be more than nothing in %2.</source>
        <translation>De %1, il doit y avoir plus que rien dans %2.</translation>
    </message>
    <message>
        <source>Of line %1 %2 came and %3 of it were looked at; %4 cannot be now.</source>
        <translation>De la ligne %1, %2 sont venus et %3 ont été examinés ; %4 ne peuvent l’être maintenant.</translation>
    </message>
    <message>
        <source>Of line %1 %2 can be exchanged, not %3: the rest was refunded, exchanged or not bought from us.</source>
        <translation>De la ligne %1, %2 peuvent être échangés, pas %3 : le reste a été remboursé, échangé ou non acheté chez nous.</translation>
    </message>
    <message>
        <source>Of line %1 of %2 at most %3 can still come back, not %4: %5 were shipped, the rest has come back or was authorised to.</source>
        <translation>De la ligne %1 de %2, au plus %3 peuvent encore revenir, pas %4 : %5 ont été expédiés, le reste est revenu ou y est autorisé.</translation>
    </message>
    <message>
        <source>Of line %1 of %2 from 0 to %3 can be refunded, not %4.</source>
        <translation>De la ligne %1 de %2, de 0 à %3 peuvent être remboursés, pas %4.</translation>
    </message>
    <message>
        <source>Of the credit %1 can be set off, not %2.</source>
        <translation>De l’avoir, %1 peuvent être imputés, pas %2.</translation>
    </message>
    <message>
        <source>Of what %1 sells %2 lines came back in four weeks where %3 were to be expected.</source>
        <translation>De ce que vend %1, %2 lignes sont revenues en quatre semaines alors qu’on en attendait %3.</translation>
    </message>
    <message>
        <source>Only the engine notices that months end.</source>
        <translation>Seul le moteur remarque que les mois finissent.</translation>
    </message>
    <message>
        <source>Only the engine raises and weighs quality cases.</source>
        <translation>Seul le moteur ouvre et pèse les dossiers qualité.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: %2 is %3, not &quot;%4&quot;.</source>
        <translation>Règle « %1 » : %2 est %3, pas « %4 ».</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: days are from 0 to 3660, the fee from 0 to 100 percent, and the amount below which goods are kept is not negative.</source>
        <translation>Règle « %1 » : les jours vont de 0 à 3660, les frais de 0 à 100 pour cent, et le montant sous lequel la marchandise est gardée n’est pas négatif.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: there is no checklist %2.</source>
        <translation>Règle « %1 » : il n’y a pas de liste de contrôle %2.</translation>
    </message>
    <message>
        <source>Say in a note what was found, for whoever meets the like again.</source>
        <translation>Dites dans une note ce qui a été trouvé, pour qui rencontrera la même chose.</translation>
    </message>
    <message>
        <source>Say in a note why it is taken back.</source>
        <translation>Dites dans une note pourquoi c’est repris.</translation>
    </message>
    <message>
        <source>Say in a note why it need not wait.</source>
        <translation>Dites dans une note pourquoi cela n’a pas à attendre.</translation>
    </message>
    <message>
        <source>Say in a note why, for whoever proposed it.</source>
        <translation>Dites dans une note pourquoi, pour qui l’a proposé.</translation>
    </message>
    <message>
        <source>Say the grade, or answer the checklist.</source>
        <translation>Dites l’état, ou répondez à la liste de contrôle.</translation>
    </message>
    <message>
        <source>Say what came: give at least one line.</source>
        <translation>Dites ce qui est venu : au moins une ligne.</translation>
    </message>
    <message>
        <source>Say what came: give line_no or sku.</source>
        <translation>Dites ce qui est venu : donnez line_no ou sku.</translation>
    </message>
    <message>
        <source>Say what comes back: give at least one line.</source>
        <translation>Dites ce qui revient : au moins une ligne.</translation>
    </message>
    <message>
        <source>Say what goes out instead: give at least one line.</source>
        <translation>Dites ce qui part en échange : au moins une ligne.</translation>
    </message>
    <message>
        <source>Say what grade the goods are.</source>
        <translation>Dites dans quel état est la marchandise.</translation>
    </message>
    <message>
        <source>Say what the journal is for, for whoever approves and audits it.</source>
        <translation>Dites à quoi sert l’écriture, pour qui l’approuve et la vérifie.</translation>
    </message>
    <message>
        <source>Say what the supplier answered.</source>
        <translation>Dites ce que le fournisseur a répondu.</translation>
    </message>
    <message>
        <source>Say what was looked at: give at least one line.</source>
        <translation>Dites ce qui a été examiné : au moins une ligne.</translation>
    </message>
    <message>
        <source>Say which country or region takes the tax.</source>
        <translation>Dites quel pays ou quelle région perçoit la taxe.</translation>
    </message>
    <message>
        <source>Say why %1 may be open when the month closes.</source>
        <translation>Dites pourquoi %1 peuvent rester ouverts à la clôture du mois.</translation>
    </message>
    <message>
        <source>Say why nothing comes back for it: give a reason_code.</source>
        <translation>Dites pourquoi rien ne revient pour cela : donnez un reason_code.</translation>
    </message>
    <message>
        <source>Say why the month is opened again, for whoever audits it.</source>
        <translation>Dites pourquoi le mois est rouvert, pour qui le vérifie.</translation>
    </message>
    <message>
        <source>Say why the policy is overridden.</source>
        <translation>Dites pourquoi on passe outre la politique.</translation>
    </message>
    <message>
        <source>Shipping is none, when_all or outbound.</source>
        <translation>Le port est none, when_all ou outbound.</translation>
    </message>
    <message>
        <source>Split off more than nothing and less than all of the %1.</source>
        <translation>Détachez plus que rien et moins que la totalité des %1.</translation>
    </message>
    <message>
        <source>The books of %1 are damaged: %2 Run `opsdeskd verify`.</source>
        <translation>Les livres de %1 sont endommagés : %2 Lancez `opsdeskd verify`.</translation>
    </message>
    <message>
        <source>The code of an account is of figures, capital letters, hyphens and points.</source>
        <translation>Le code d’un compte est fait de chiffres, majuscules, traits d’union et points.</translation>
    </message>
    <message>
        <source>The cost of a label is not negative.</source>
        <translation>Le coût d’une étiquette n’est pas négatif.</translation>
    </message>
    <message>
        <source>The cost of the work is not negative.</source>
        <translation>Le coût du travail n’est pas négatif.</translation>
    </message>
    <message>
        <source>The credit is expected today or later.</source>
        <translation>L’avoir est attendu aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>The credit must be above 0 and at most what is open, %1, not %2.</source>
        <translation>L’avoir doit être supérieur à 0 et au plus ce qui est ouvert, %1, pas %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be moved out of the way; it would be taken again.</source>
        <translation>Le fichier %1 ne peut être mis de côté ; il serait repris.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written; look whether the folder is there.</source>
        <translation>Le fichier %1 ne peut être écrit ; voyez si le dossier existe.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut être créé.</translation>
    </message>
    <message>
        <source>The goods are claimed with %1, which is %2: it must be brought to its end, the decision cannot be taken back.</source>
        <translation>La marchandise est réclamée avec %1, qui est %2 : il faut le mener à terme, la décision ne peut être reprise.</translation>
    </message>
    <message>
        <source>The label %1 is neither text nor a PDF.</source>
        <translation>L’étiquette %1 n’est ni du texte ni un PDF.</translation>
    </message>
    <message>
        <source>The label of %1 is not base64.</source>
        <translation>L’étiquette de %1 n’est pas du base64.</translation>
    </message>
    <message>
        <source>The message must say which channel sent it.</source>
        <translation>Le message doit dire quel canal l’a envoyé.</translation>
    </message>
    <message>
        <source>The method is original or store_credit, not &quot;%1&quot;.</source>
        <translation>Le mode est original ou store_credit, pas « %1 ».</translation>
    </message>
    <message>
        <source>The posting map books &quot;%1&quot; to account %2: change that rule first.</source>
        <translation>Le schéma comptabilise « %1 » au compte %2 : modifiez d’abord cette règle.</translation>
    </message>
    <message>
        <source>The rest of %1 came to another node; all of a return lies at one.</source>
        <translation>Le reste de %1 est venu à un autre site ; tout un retour se trouve au même.</translation>
    </message>
    <message>
        <source>The rest of an opening journal goes to %1 by itself.</source>
        <translation>Le reste d’une écriture d’ouverture va de lui-même à %1.</translation>
    </message>
    <message>
        <source>The rule for &quot;%1&quot; was changed since this was proposed: reject it, and have it proposed anew.</source>
        <translation>La règle pour « %1 » a changé depuis cette proposition : rejetez-la et faites-la reproposer.</translation>
    </message>
    <message>
        <source>The supplier has no such invoice that is matched, not yet proposed for payment and open.</source>
        <translation>Le fournisseur n’a pas de telle facture rapprochée, non encore proposée au paiement et ouverte.</translation>
    </message>
    <message>
        <source>The supplier took claims for %1 until %2: choose another way.</source>
        <translation>Le fournisseur acceptait les réclamations pour %1 jusqu’au %2 : choisissez une autre voie.</translation>
    </message>
    <message>
        <source>There are %1 messages in it: send each on its own, as `opsdeskd channel in` does.</source>
        <translation>Il contient %1 messages : envoyez chacun séparément, comme le fait `opsdeskd channel in`.</translation>
    </message>
    <message>
        <source>There is a journal with this id already.</source>
        <translation>Il y a déjà une écriture avec cet id.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Il y a déjà un compte %1.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; in the chart.</source>
        <translation>Il n’y a pas de compte « %1 » dans le plan.</translation>
    </message>
    <message>
        <source>There is no condition %1; choose %2.</source>
        <translation>Il n’y a pas de condition %1 ; choisissez %2.</translation>
    </message>
    <message>
        <source>There is no disposition %1; choose one of %2.</source>
        <translation>Il n’y a pas d’affectation %1 ; choisissez parmi %2.</translation>
    </message>
    <message>
        <source>There is no grade %1; choose %2.</source>
        <translation>Il n’y a pas d’état %1 ; choisissez %2.</translation>
    </message>
    <message>
        <source>There is no grade %1; choose one of %2.</source>
        <translation>Il n’y a pas d’état %1 ; choisissez parmi %2.</translation>
    </message>
    <message>
        <source>There is no node that could receive returns; define one first.</source>
        <translation>Aucun site ne peut recevoir de retours ; définissez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;, or more than one.</source>
        <translation>Il n’y a pas de commande « %1 », ou plus d’une.</translation>
    </message>
    <message>
        <source>There is no order, refund, return or settlement in it.</source>
        <translation>Il n’y a ni commande, ni remboursement, ni retour, ni règlement dedans.</translation>
    </message>
    <message>
        <source>There is no return &quot;%1&quot;, or more than one.</source>
        <translation>Il n’y a pas de retour « %1 », ou plus d’un.</translation>
    </message>
    <message>
        <source>There is no status %1 of a parcel; choose %2.</source>
        <translation>Il n’y a pas de statut de colis %1 ; choisissez %2.</translation>
    </message>
    <message>
        <source>This is of the kind %1, not %2.</source>
        <translation>Ceci est du genre %1, pas %2.</translation>
    </message>
    <message>
        <source>Two rules are called &quot;%1&quot;.</source>
        <translation>Deux règles s’appellent « %1 ».</translation>
    </message>
    <message>
        <source>What %1 is about has come back in the meantime, or was authorised to.</source>
        <translation>Ce dont parle %1 est revenu entre-temps, ou a été autorisé à revenir.</translation>
    </message>
    <message>
        <source>You saw version %1 of %2; now it is version %3. Look at it again.</source>
        <translation>Vous avez vu la version %1 de %2 ; c’est maintenant la version %3. Revoyez-la.</translation>
    </message>
    <message>
        <source>Payments clearing</source>
        <translation>Compensation des paiements</translation>
    </message>
    <message>
        <source>Channel receivable</source>
        <translation>Créances sur les canaux</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>TVA déductible</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>Dettes fournisseurs</translation>
    </message>
    <message>
        <source>Landed costs accrued</source>
        <translation>Coûts d’acquisition à payer</translation>
    </message>
    <message>
        <source>Services accrued</source>
        <translation>Services à payer</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>Dette de remboursement</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Avoir en boutique</translation>
    </message>
    <message>
        <source>Output tax</source>
        <translation>Taxe collectée</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Remises accordées</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>Port facturé</translation>
    </message>
    <message>
        <source>Restocking fees</source>
        <translation>Frais de remise en stock</translation>
    </message>
    <message>
        <source>Sales returned</source>
        <translation>Ventes retournées</translation>
    </message>
    <message>
        <source>Landed costs of goods sold</source>
        <translation>Frais d’approche des ventes</translation>
    </message>
    <message>
        <source>Purchase price variance</source>
        <translation>Écart de prix d’achat</translation>
    </message>
    <message>
        <source>Exchange differences</source>
        <translation>Écarts de change</translation>
    </message>
    <message>
        <source>Liquidation losses</source>
        <translation>Pertes de déstockage</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Return shipping</source>
        <translation>Port de retour</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>Remise en état</translation>
    </message>
    <message>
        <source>Channel fees</source>
        <translation>Frais de canaux</translation>
    </message>
    <message>
        <source>Payment differences</source>
        <translation>Écarts de paiement</translation>
    </message>
    <message>
        <source>How many of the rises of returns that are told may be chance</source>
        <translation>Combien des hausses de retours signalées peuvent être dues au hasard</translation>
    </message>
    <message>
        <source>Fewer return lines in four weeks are never told as a rise</source>
        <translation>Moins de lignes de retour en quatre semaines ne sont jamais signalées comme une hausse</translation>
    </message>
    <message>
        <source>How much of what came back must be defective at least before the rest is taken out of sale</source>
        <translation>Part minimale de défectueux dans ce qui est revenu avant que le reste soit retiré de la vente</translation>
    </message>
    <message>
        <source>How many days after a defect came to light suppliers take a claim for it</source>
        <translation>Combien de jours après la découverte d’un défaut les fournisseurs acceptent une réclamation</translation>
    </message>
    <message>
        <source>How many days suppliers have to answer a claim</source>
        <translation>Combien de jours les fournisseurs ont pour répondre à une réclamation</translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation>Tout est-il là&#xa0;?</translation>
    </message>
    <message>
        <source>Is the packaging unopened?</source>
        <translation>L’emballage est-il intact&#xa0;?</translation>
    </message>
    <message>
        <source>Are there signs of use?</source>
        <translation>Y a-t-il des traces d’usage&#xa0;?</translation>
    </message>
    <message>
        <source>Is it broken?</source>
        <translation>Est-ce cassé&#xa0;?</translation>
    </message>
    <message>
        <source>Is the seal whole?</source>
        <translation>Le sceau est-il intact&#xa0;?</translation>
    </message>
    <message>
        <source>Does it start?</source>
        <translation>Cela démarre-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Is it free of personal data?</source>
        <translation>Est-ce exempt de données personnelles&#xa0;?</translation>
    </message>
    <message>
        <source>%1 came later and says what holds.</source>
        <translation>%1 est arrivé plus tard et dit ce qui vaut.</translation>
    </message>
    <message>
        <source>%1 is held for %2: nothing goes out for it until that is settled.</source>
        <translation>%1 est retenu pour %2 : rien ne part pour lui tant que ce n’est pas réglé.</translation>
    </message>
    <message>
        <source>%1 was exchanged or refunded: what comes back is owed.</source>
        <translation>%1 a été échangé ou remboursé : ce qui doit revenir est dû.</translation>
    </message>
    <message>
        <source>By &quot;%1&quot; the goods come back.</source>
        <translation>Selon « %1 », la marchandise revient.</translation>
    </message>
    <message>
        <source>Line %1 came in lot &quot;%2&quot; already, and a refund names it: receive other lots as a return of their own.</source>
        <translation>La ligne %1 est déjà arrivée dans le lot « %2 », et un remboursement la nomme : recevez les autres lots comme un retour à part.</translation>
    </message>
    <message>
        <source>%1 has not been sold.</source>
        <translation>%1 n’est pas vendu.</translation>
    </message>
    <message>
        <source>%1 is booked in a month that is closed: the sale stands.</source>
        <translation>%1 est comptabilisé dans un mois clos : la vente reste.</translation>
    </message>
    <message>
        <source>%1 is not with a liquidator.</source>
        <translation>%1 n’est pas chez un liquidateur.</translation>
    </message>
    <message>
        <source>%1 was sold with %2 already.</source>
        <translation>%1 est déjà vendu avec %2.</translation>
    </message>
    <message>
        <source>%1 was sold with %2: take that sale back first.</source>
        <translation>%1 est vendu avec %2 : annulez d’abord cette vente.</translation>
    </message>
    <message>
        <source>A lot cannot be sold for less than nothing.</source>
        <translation>Un lot ne peut être vendu pour moins que rien.</translation>
    </message>
    <message>
        <source>Say who bought the lot.</source>
        <translation>Dites qui a acheté le lot.</translation>
    </message>
    <message>
        <source>%1 gives back %2 for goods that were not shipped, and %3 of what was paid is left for such: goods were shipped since. Cancel it and propose what is left.</source>
        <translation>%1 rembourse %2 pour des marchandises non expédiées, et il reste %3 du montant payé à ce titre : des marchandises ont été expédiées depuis. Annulez-le et proposez le reste.</translation>
    </message>
    <message>
        <source>%1 paid back %2 %3 for %4 by itself, and %5 of %6 %7 stands besides: take one of them back if they are the same.</source>
        <translation>%1 a remboursé de lui-même %2 %3 pour %4, et il existe par ailleurs %5 de %6 %7 : annulez l’un des deux si c’est le même.</translation>
    </message>
    <message>
        <source>%1 ended, and %2 for which goods or money went out never came: charge the customer, or write it off.</source>
        <translation>%1 est terminé, et %2 pour lesquels marchandise ou argent est parti ne sont jamais arrivés&#xa0;: facturez-les au client ou passez-les en perte.</translation>
    </message>
    <message>
        <source>By the return policy the customer pays for the way back of %1: note the label with a cost of 0. Where we are to pay, a rule of the policy says so.</source>
        <translation>Selon la politique de retour, le client paie le trajet de retour de %1&#xa0;: notez l’étiquette avec un coût de 0. Là où nous devons payer, une règle de la politique le dit.</translation>
    </message>
    <message>
        <source>By the rule &quot;%1&quot; of the return policy nothing is paid for line %2 of %3. To pay all the same give goodwill; or name the order&apos;s line in lines, and the refund waits until a controller or the finance lead releases it with a note.</source>
        <translation>Selon la règle «&#xa0;%1&#xa0;» de la politique de retour, rien n’est payé pour la ligne %2 de %3. Pour payer quand même, faites un geste commercial&#xa0;; ou nommez la ligne de la commande dans lines, et le remboursement attend que le contrôle de gestion ou le responsable financier le libère avec une note.</translation>
    </message>
    <message>
        <source>What returns take off the demand that plans go by: none, unwanted, linked or all</source>
        <translation>Ce que les retours déduisent de la demande qui sert aux plans&#xa0;: none, unwanted, linked ou all</translation>
    </message>
    <message>
        <source>Reasons of returns whose goods were wanted and stay demand, with commas between them</source>
        <translation>Motifs de retour dont la marchandise était voulue et reste demande, séparés par des virgules</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: percentages are from 0 to 100, numbers whole and from 1 on, an account has the check digits of its IBAN, a currency three capital letters, what returns take off demand is none, unwanted, linked or all.</source>
        <translation>Le réglage %1 ne peut être «&#xa0;%2&#xa0;»&#xa0;: les pourcentages vont de 0 à 100, les nombres sont entiers à partir de 1, un compte a les chiffres de contrôle de son IBAN, une devise trois majuscules, ce que les retours déduisent de la demande est none, unwanted, linked ou all.</translation>
    </message>
    <message>
        <source>Say in a note why the difference may stay.</source>
        <translation>Dites dans une note pourquoi la différence peut rester.</translation>
    </message>
    <message>
        <source>Vendor takes a claim</source>
        <translation>Le fournisseur accepte une réclamation</translation>
    </message>
    <message>
        <source>Nobody is known who could be claimed from.</source>
        <translation>On ne connaît personne à qui réclamer.</translation>
    </message>
    <message>
        <source>%1 days are left to claim.</source>
        <translation>Il reste %1 jours pour réclamer.</translation>
    </message>
    <message>
        <source>The time for a claim has passed.</source>
        <translation>Le délai de réclamation est passé.</translation>
    </message>
    <message>
        <source>Inspected as it came</source>
        <translation>Inspecté tel qu’arrivé</translation>
    </message>
    <message>
        <source>Somebody is to look at it again.</source>
        <translation>Quelqu’un doit le revoir.</translation>
    </message>
    <message>
        <source>No inspection is recorded.</source>
        <translation>Aucune inspection n’est enregistrée.</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>Constaté : %1.</translation>
    </message>
    <message>
        <source>By the rule &quot;%1&quot; of the return policy nothing is given for line %2 of %3, and so nothing goes out for it.</source>
        <translation>Selon la règle «&#xa0;%1&#xa0;» de la politique de retour, rien n’est donné pour la ligne %2 de %3, et donc rien ne part pour elle.</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>In which role</source>
        <translation>Dans quel rôle</translation>
    </message>
    <message>
        <source>In all roles</source>
        <translation>Dans tous les rôles</translation>
    </message>
    <message>
        <source>As whom</source>
        <translation>En tant que qui</translation>
    </message>
    <message>
        <source>Legal entity %1</source>
        <translation>Entité juridique %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Making the demo workspace was cancelled; nothing is left of it.</source>
        <translation>La création de la démo a été annulée ; il n’en reste rien.</translation>
    </message>
</context>
<context>
    <name>TablePrinter</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>ViewColumn</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Command id</source>
        <translation>Id de l’opération</translation>
    </message>
    <message>
        <source>Command digest</source>
        <translation>Empreinte de l’opération</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Hachage précédent</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Saw version</source>
        <translation>Version vue</translation>
    </message>
    <message>
        <source>Saw amount</source>
        <translation>Montant vu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Jour comptable</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Value at stake</source>
        <translation>Valeur en jeu</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Stock state</source>
        <translation>État du stock</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Stock entry</source>
        <translation>Mouvement de stock</translation>
    </message>
    <message>
        <source>Item key</source>
        <translation>Clé d’article</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>Clé du site</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Périme le</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>Id du document</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>Du site</translation>
    </message>
    <message>
        <source>To node</source>
        <translation>Au site</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Valeur du stock</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Volume, l</source>
        <translation>Volume, l</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Poids, kg</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Review days</source>
        <translation>Jours de revue</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Commande minimale</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Jours de commande</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Container, l</source>
        <translation>Conteneur, l</translation>
    </message>
    <message>
        <source>Container, kg</source>
        <translation>Conteneur, kg</translation>
    </message>
    <message>
        <source>Supplier key</source>
        <translation>Clé du fournisseur</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Nom du fournisseur</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Lead time seen</source>
        <translation>Délai constaté</translation>
    </message>
    <message>
        <source>Lead time ±</source>
        <translation>Délai ±</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Préféré</translation>
    </message>
    <message>
        <source>Price breaks</source>
        <translation>Remises par quantité</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Type de remise</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>Clé de commande</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Test rétrospectif</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Fill rates</source>
        <translation>Taux de remplissage</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Taux de remplissage</translation>
    </message>
    <message>
        <source>Stock held</source>
        <translation>Stock détenu</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Rejouées</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop courtes</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Lost margin</source>
        <translation>Marge perdue</translation>
    </message>
    <message>
        <source>Fill of money</source>
        <translation>Remplissage en valeur</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Service par cycle</translation>
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
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Knob</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Without stock</source>
        <translation>Sans stock</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptée</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Without events</source>
        <translation>Sans événements</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Tracking signal</source>
        <translation>Signal de dérive</translation>
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
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Uplift, %</source>
        <translation>Surcroît,&#xa0;%</translation>
    </message>
    <message>
        <source>Units per week</source>
        <translation>Unités par semaine</translation>
    </message>
    <message>
        <source>Analogue</source>
        <translation>Analogue</translation>
    </message>
    <message>
        <source>Analogue&apos;s name</source>
        <translation>Nom de l’analogue</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decided quantity</source>
        <translation>Quantité décidée</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>Valeur ajoutée</translation>
    </message>
    <message>
        <source>Cost as planned</source>
        <translation>Coût selon le plan</translation>
    </message>
    <message>
        <source>Cost as decided</source>
        <translation>Coût selon la décision</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>Coût minimal</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Différé jusqu’au</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Not shipped</source>
        <translation>Non expédié</translation>
    </message>
    <message>
        <source>Weeks of cover</source>
        <translation>Semaines de couverture</translation>
    </message>
    <message>
        <source>Naïve error</source>
        <translation>Erreur naïve</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Apport des personnes</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>Overrides added</source>
        <translation>Apport des dérogations</translation>
    </message>
    <message>
        <source>Overrides judged</source>
        <translation>Dérogations évaluées</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Supplier out</source>
        <translation>Fournisseur indisponible</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Planned beside</source>
        <translation>Planifié à côté</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Stock change</source>
        <translation>Variation du stock</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Orders now</source>
        <translation>Commandes actuelles</translation>
    </message>
    <message>
        <source>Purchases now</source>
        <translation>Achats actuels</translation>
    </message>
    <message>
        <source>Not paid for</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Not paid for now</source>
        <translation>Non payé actuellement</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>À risque actuellement</translation>
    </message>
    <message>
        <source>Left at risk</source>
        <translation>Reste à risque</translation>
    </message>
    <message>
        <source>Left at risk now</source>
        <translation>Reste à risque actuellement</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>Safety stock now</source>
        <translation>Stock de sécurité actuel</translation>
    </message>
    <message>
        <source>Stock value now</source>
        <translation>Valeur actuelle du stock</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Détention</translation>
    </message>
    <message>
        <source>Holding now</source>
        <translation>Détention actuelle</translation>
    </message>
    <message>
        <source>Expected now</source>
        <translation>Attendu actuellement</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Left at risk, change</source>
        <translation>Reste à risque, variation</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Paid for now</source>
        <translation>Payé actuellement</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Coût actuel</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Out on</source>
        <translation>Rupture le</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Conditionnements</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>Coût rendu</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>À commander avant</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Économise</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>En commande</translation>
    </message>
    <message>
        <source>Next receipt</source>
        <translation>Prochaine réception</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Projected minimum</source>
        <translation>Minimum projeté</translation>
    </message>
    <message>
        <source>Minimum on</source>
        <translation>Minimum le</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Point de commande</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Niveau de recomplètement</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Cover after</source>
        <translation>Couverture après</translation>
    </message>
    <message>
        <source>Demand per day</source>
        <translation>Demande par jour</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Supplier&apos;s draft</source>
        <translation>Brouillon du fournisseur</translation>
    </message>
    <message>
        <source>Supplier&apos;s order</source>
        <translation>Commande du fournisseur</translation>
    </message>
    <message>
        <source>Supplier minimum</source>
        <translation>Minimum fournisseur</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>En attente jusqu’au</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Supplier&apos;s price</source>
        <translation>Prix fournisseur</translation>
    </message>
    <message>
        <source>Order currency</source>
        <translation>Devise de commande</translation>
    </message>
    <message>
        <source>From node key</source>
        <translation>Clé du site d’origine</translation>
    </message>
    <message>
        <source>Supplier item</source>
        <translation>Article fournisseur</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Commande en cours</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source filter</source>
        <translation>Filtre source</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparues</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Items since</source>
        <translation>Articles depuis</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Second supplier</source>
        <translation>Second fournisseur</translation>
    </message>
    <message>
        <source>Order on</source>
        <translation>Commander le</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>Accélérer</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Par unité</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>Montant approuvé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>Code fournisseur</translation>
    </message>
    <message>
        <source>Supplier id</source>
        <translation>Id fournisseur</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Id du site</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix tarif</translation>
    </message>
    <message>
        <source>Against list</source>
        <translation>Écart au tarif</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Dernier prix</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>Couverture actuelle</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>Id de l’article</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id de la commande</translation>
    </message>
    <message>
        <source>Last edited by</source>
        <translation>Dernière modification par</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Why it needs approval</source>
        <translation>Pourquoi l’approuver</translation>
    </message>
    <message>
        <source>Dearest line</source>
        <translation>Ligne la plus chère</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Sous le minimum</translation>
    </message>
    <message>
        <source>Prevents stock-out</source>
        <translation>Évite une rupture</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Receipt id</source>
        <translation>Id de la réception</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>± days</source>
        <translation>± jours</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Commandes en cours</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>Commandes en retard</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Sans achat</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Return key</source>
        <translation>Clé du retour</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passage en perte</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Brings back</source>
        <translation>Rapporte</translation>
    </message>
    <message>
        <source>Against the best</source>
        <translation>Écart au meilleur</translation>
    </message>
    <message>
        <source>Same reason</source>
        <translation>Même motif</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Valeur comptable</translation>
    </message>
    <message>
        <source>Decision reason</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Abandonne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Decision code</source>
        <translation>Code de décision</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Code du motif</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Amount before</source>
        <translation>Montant avant</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Amount year before</source>
        <translation>Montant l’année précédente</translation>
    </message>
    <message>
        <source>Amount target</source>
        <translation>Montant visé</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>Rows behind</source>
        <translation>Lignes à l’origine</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>S’ouvre dans</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Supprimé par</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Why removed</source>
        <translation>Pourquoi supprimé</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Reste à venir</translation>
    </message>
    <message>
        <source>Received, not invoiced</source>
        <translation>Reçu, non facturé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Coût des marchandises</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin of paid</source>
        <translation>Marge sur le payé</translation>
    </message>
    <message>
        <source>Back in stock at</source>
        <translation>Retour en stock à</translation>
    </message>
    <message>
        <source>Written off since</source>
        <translation>Mis au rebut depuis</translation>
    </message>
    <message>
        <source>Lost by it</source>
        <translation>Perdu ainsi</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>Dans le titre</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagée par</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Supplier&apos;s SKU</source>
        <translation>Référence du fournisseur</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>There</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>Retenu comme</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>Numéro du fournisseur</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue en dernier</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Quai</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Shipment id</source>
        <translation>Id de l’expédition</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Expected then</source>
        <translation>Attendu alors</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Usual delay</source>
        <translation>Retard habituel</translation>
    </message>
    <message>
        <source>Stock-out</source>
        <translation>Rupture</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Valeur en cours</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>Devise propre</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture de frais</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé le</translation>
    </message>
    <message>
        <source>Billed amount</source>
        <translation>Montant facturé</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>To stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>To cost</source>
        <translation>En coût</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>Réparti par</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Échéance jusqu’au</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Proposal id</source>
        <translation>Id de la proposition</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Payment days</source>
        <translation>Délai de paiement, jours</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Judged amount</source>
        <translation>Montant jugé</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>In own currency</source>
        <translation>En devise propre</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>À décider avant</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requises</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget restant</translation>
    </message>
    <message>
        <source>Budget currency</source>
        <translation>Devise du budget</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>Escaladé à</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>What does not match</source>
        <translation>Ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Débloqué par</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Comptabilisée</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Invoice id</source>
        <translation>Id de la facture</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Provisionné</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Escalates to</source>
        <translation>Escalade vers</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladé</translation>
    </message>
    <message>
        <source>Asked since</source>
        <translation>Demandé depuis</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Version de la politique</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Essayée sur</translation>
    </message>
    <message>
        <source>Approvals before</source>
        <translation>Approbations avant</translation>
    </message>
    <message>
        <source>Approvals with it</source>
        <translation>Approbations avec elle</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Rédigée par</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Tried from</source>
        <translation>Essayée depuis</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Rédigée</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est sollicité</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Id de la politique</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Aussi pour</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminé par</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Genre de document</translation>
    </message>
    <message>
        <source>Sees to</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>Numéro de contrôle</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Apporté par</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrive</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Semblable</translation>
    </message>
    <message>
        <source>Same lines</source>
        <translation>Lignes identiques</translation>
    </message>
    <message>
        <source>Id of the other</source>
        <translation>Clé de l’autre</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>Price drift</source>
        <translation>Dérive des prix</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Répond en</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month number</source>
        <translation>Numéro du mois</translation>
    </message>
    <message>
        <source>Order and line</source>
        <translation>Commande et ligne</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>A pris</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixé le</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Counted blind</source>
        <translation>Compté à l’aveugle</translation>
    </message>
    <message>
        <source>Version of the document</source>
        <translation>Version du document</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Input account</source>
        <translation>Compte de taxe déductible</translation>
    </message>
    <message>
        <source>Output account</source>
        <translation>Compte de taxe collectée</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>Extourné par</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Réévaluation</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Revaluation id</source>
        <translation>Id de réévaluation</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Why later</source>
        <translation>Pourquoi plus tard</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Journal id</source>
        <translation>Id de l’écriture</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Débits</translation>
    </message>
    <message>
        <source>Soft closed</source>
        <translation>Clôturé provisoirement</translation>
    </message>
    <message>
        <source>Soft closed by</source>
        <translation>Clôturé provisoirement par</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clôturé par</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>Jours avant clôture</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Passé outre</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Reopened by</source>
        <translation>Rouvert par</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>Rouvert le</translation>
    </message>
    <message>
        <source>Why reopened</source>
        <translation>Pourquoi rouvert</translation>
    </message>
    <message>
        <source>Checklist opened</source>
        <translation>Liste ouverte</translation>
    </message>
    <message>
        <source>Period key</source>
        <translation>Clé de période</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Period id</source>
        <translation>Id de période</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation>Étape faite</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>First came</source>
        <translation>Premier arrivé</translation>
    </message>
    <message>
        <source>Last came</source>
        <translation>Dernier arrivé</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Quantity that came</source>
        <translation>Quantité arrivée</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation>Premier entré, premier sorti</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Moyenne mobile</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Extourne</translation>
    </message>
    <message>
        <source>Map version</source>
        <translation>Version du schéma</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Of net sales</source>
        <translation>Des ventes nettes</translation>
    </message>
    <message>
        <source>Sub-ledger</source>
        <translation>Livre auxiliaire</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation>Dans les documents</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Dans le grand livre</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>The document says</source>
        <translation>Le document dit</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Refundable</source>
        <translation>Remboursable</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>Imputé</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Returns lately</source>
        <translation>Retours récents</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>Dossiers qualité</translation>
    </message>
    <message>
        <source>Claim id</source>
        <translation>Id de réclamation</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Déprécié</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Overdue, days</source>
        <translation>Retard, jours</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Write-off id</source>
        <translation>Id de mise au rebut</translation>
    </message>
    <message>
        <source>Return id</source>
        <translation>Id de retour</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspecté par</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspecté</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Pics</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Défectueux</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isolé</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Pic</translation>
    </message>
    <message>
        <source>Could come back</source>
        <translation>Pouvait revenir</translation>
    </message>
    <message>
        <source>Could before</source>
        <translation>Pouvait avant</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Case key</source>
        <translation>Clé du dossier</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Refund key</source>
        <translation>Clé de remboursement</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Return line</source>
        <translation>Ligne de retour</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Comptabilisé le</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <source>Subject key</source>
        <translation>Clé du sujet</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandise</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Devenu</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Terminé par</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nôtre</translation>
    </message>
    <message>
        <source>Write-off key</source>
        <translation>Clé de mise au rebut</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Kept below</source>
        <translation>Gardé en dessous de</translation>
    </message>
    <message>
        <source>Fee %</source>
        <translation>Frais %</translation>
    </message>
    <message>
        <source>Label paid by</source>
        <translation>Étiquette payée par</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Return class</source>
        <translation>Classe de retour</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>Meilleur état</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>Lignes vendues</translation>
    </message>
    <message>
        <source>Lines returned</source>
        <translation>Lignes retournées</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Value returned</source>
        <translation>Valeur retournée</translation>
    </message>
    <message>
        <source>Value sold</source>
        <translation>Valeur vendue</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>To dispose</source>
        <translation>À affecter</translation>
    </message>
    <message>
        <source>Fraud score</source>
        <translation>Score de fraude</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Sans autorisation</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Refusé par</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>Outrepassé par</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label currency</source>
        <translation>Devise de l’étiquette</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Exchange key</source>
        <translation>Clé d’échange</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <source>Cost currency</source>
        <translation>Devise du coût</translation>
    </message>
    <message>
        <source>Returnable until</source>
        <translation>Retour jusqu’au</translation>
    </message>
    <message>
        <source>Serial matches</source>
        <translation>Série conforme</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>Motif du client</translation>
    </message>
    <message>
        <source>Deciding word</source>
        <translation>Mot décisif</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>May be refunded</source>
        <translation>Remboursable</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>Meilleure voie</translation>
    </message>
    <message>
        <source>Claim days</source>
        <translation>Jours pour réclamer</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Claim until</source>
        <translation>Réclamer avant</translation>
    </message>
    <message>
        <source>Vendor would owe</source>
        <translation>Dû par le fournisseur</translation>
    </message>
    <message>
        <source>Issue cost</source>
        <translation>Coût de sortie</translation>
    </message>
    <message>
        <source>Restock brings</source>
        <translation>Remise en stock rapporte</translation>
    </message>
    <message>
        <source>Refurbishing brings</source>
        <translation>Remise en état rapporte</translation>
    </message>
    <message>
        <source>Liquidation brings</source>
        <translation>Liquidation rapporte</translation>
    </message>
    <message>
        <source>Claim brings</source>
        <translation>Réclamation rapporte</translation>
    </message>
    <message>
        <source>Writing off brings</source>
        <translation>Mise au rebut rapporte</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Scindé de</translation>
    </message>
    <message>
        <source>Claim key</source>
        <translation>Clé de réclamation</translation>
    </message>
    <message>
        <source>Vendor key</source>
        <translation>Clé du fournisseur</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>Port facturé</translation>
    </message>
    <message>
        <source>Sales returned</source>
        <translation>Ventes retournées</translation>
    </message>
    <message>
        <source>Fees kept</source>
        <translation>Frais retenus</translation>
    </message>
    <message>
        <source>Cost back</source>
        <translation>Coût repris</translation>
    </message>
    <message>
        <source>Landed costs</source>
        <translation>Coûts d’acquisition</translation>
    </message>
    <message>
        <source>Price variance</source>
        <translation>Écart de prix</translation>
    </message>
    <message>
        <source>Stock variance</source>
        <translation>Écart de stock</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Passages en perte</translation>
    </message>
    <message>
        <source>Return shipping</source>
        <translation>Port de retour</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Lot sale</source>
        <translation>Vente en lot</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendu le</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Versé le</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Open in the books</source>
        <translation>Ouvert dans les livres</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Settlement key</source>
        <translation>Clé du règlement</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AboutDialog</name>
    <message>
        <source>About Opsdesk</source>
        <translation>À propos d’Opsdesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>made for a test</source>
        <translation>fait pour un essai</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licence publique générale GNU, version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Construit sur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centrale</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entité juridique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>The operations console for the people who run the back of an online shop.</source>
        <translation>La console de ceux qui font tourner les coulisses d’une boutique en ligne.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AccountsView</name>
    <message>
        <source>What it is called here</source>
        <translation>Comment il s’appelle ici</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Comment il s’appelle</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
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
            <numerusform>porte sur %n ligne cochée</numerusform>
            <numerusform>porte sur %n lignes cochées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ApprovalPoliciesView</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AttachmentsSection</name>
    <message>
        <source>Only who attached a file removes it.</source>
        <translation>Seule la personne qui a joint un fichier le supprime.</translation>
    </message>
    <message>
        <source>“%1” is not what was attached: its bytes were changed or are not all here.</source>
        <translation>« %1 » n’est pas ce qui a été joint : ses octets ont changé ou ne sont pas tous là.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image : %1</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Enregistrer le fichier sous</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Pictures, PDF, CSV, text, Excel (*.png *.jpg *.jpeg *.gif *.webp *.pdf *.csv *.txt *.xlsx)</source>
        <translation>Images, PDF, CSV, texte, Excel (*.png *.jpg *.jpeg *.gif *.webp *.pdf *.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>image.png</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Attaching “%1”…</source>
        <translation>« %1 » est en cours d’ajout…</translation>
    </message>
    <message>
        <source>Say why the file is removed.</source>
        <translation>Dites pourquoi le fichier est supprimé.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No files yet. F attaches one; files can be dropped here, pictures pasted.</source>
        <translation>Pas encore de fichiers. F en joint un ; déposez des fichiers ici, collez des images.</translation>
    </message>
    <message>
        <source>Attach…   F</source>
        <translation>Joindre…   F</translation>
    </message>
    <message>
        <source>Open   Enter</source>
        <translation>Ouvrir   Entrée</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Remove…   Del</source>
        <translation>Supprimer…   Del</translation>
    </message>
    <message>
        <source>Files of the document</source>
        <translation>Fichiers du document</translation>
    </message>
    <message>
        <source>Why the file is removed</source>
        <translation>Pourquoi le fichier est supprimé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Save it instead.</source>
        <translation>Aucun programme n’ouvre « %1 » ici. Enregistrez-le plutôt.</translation>
    </message>
    <message>
        <source>Save the draft first: a file belongs to a document that is there.</source>
        <translation>Enregistrez d’abord le brouillon : un fichier appartient à un document existant.</translation>
    </message>
    <message>
        <source>Why is “%1” removed? Its bytes go for good.</source>
        <translation>Pourquoi supprimer « %1 » ? Son contenu disparaît définitivement.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AttentionPage</name>
    <message>
        <source>Look at it again   Enter</source>
        <translation>Revoir   Entrée</translation>
    </message>
    <message>
        <source>Send again   R</source>
        <translation>Renvoyer   R</translation>
    </message>
    <message>
        <source>Let it go   D</source>
        <translation>Abandonner   D</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Rien ne demande votre attention</translation>
    </message>
    <message>
        <source>Decisions that the centre refuses, because something changed before they arrived, wait here.</source>
        <translation>Les décisions que le centre refuse, parce que quelque chose a changé avant leur arrivée, attendent ici.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Revoir</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::BacktestsView</name>
    <message>
        <source>By policy and segment</source>
        <translation>Par politique et segment</translation>
    </message>
    <message>
        <source>Stock for the fill rate reached</source>
        <translation>Stock pour le taux de remplissage atteint</translation>
    </message>
    <message>
        <source>Playing %1… %2 %; C stops it</source>
        <translation>Rejeu de %1… %2&#xa0;%&#x202f;; C l’arrête</translation>
    </message>
    <message>
        <source>%1 is being played; wait until that is done, or stop it with C.</source>
        <translation>%1 est en cours de rejeu&#x202f;; attendez la fin, ou arrêtez-le avec C.</translation>
    </message>
    <message>
        <source>Playing %1…</source>
        <translation>Rejeu de %1…</translation>
    </message>
    <message>
        <source>%1 was played.</source>
        <translation>%1 a été rejoué.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Banner</name>
    <message>
        <source>Undo   U</source>
        <translation>Annuler   U</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n annulation</numerusform>
            <numerusform>%n annulations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 a été refusé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused:</source>
        <translation>
            <numerusform>%1, %n refus&#xa0;:</numerusform>
            <numerusform>%1, %n refus&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::BudgetsView</name>
    <message>
        <source>New budget</source>
        <translation>Nouveau budget</translation>
    </message>
    <message>
        <source>Budget for %1</source>
        <translation>Budget pour %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ChartSection</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 sous forme de tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Chip</name>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <translation>Entrée modifie, Suppr retire</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>« %1 » n’est pas un nombre admis ici.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CommentsSection</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Say it   Ctrl+Enter</source>
        <translation>Dire   Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Dire quelque chose à ce sujet</translation>
    </message>
    <message>
        <source>Say something; @login asks somebody</source>
        <translation>Dire quelque chose ; @identifiant interroge quelqu’un</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done: what %1 asked</source>
        <translation>Fait : ce que %1 demandait</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 (on its way)</source>
        <translation>%1 (en route)</translation>
    </message>
    <message>
        <source>In reply to %1; Esc: to nobody</source>
        <translation>En réponse à %1 ; Échap : à personne</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ConditionDialog</name>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Modifier la condition</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The same as it can be typed into the search line</source>
        <translation>La même, telle qu’on peut la saisir dans la recherche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose or type a value.</source>
        <translation>Choisissez ou saisissez une valeur.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ConditionRow</name>
    <message>
        <source>Whether rows must meet all conditions, or any of them</source>
        <translation>Si les lignes doivent remplir toutes les conditions ou l’une d’elles</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Groupé par %1</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>L’une de</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CrashDialog</name>
    <message>
        <source>Opsdesk ended unexpectedly</source>
        <translation>Opsdesk s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Write a mail…</source>
        <translation>Écrire un e-mail…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>This could not be saved as %1: %2</source>
        <translation>Impossible d’enregistrer sous %1 : %2</translation>
    </message>
    <message>
        <source>The last time, Opsdesk ended unexpectedly. Decisions that were sent are kept, and what you were entering is put back when you open it again.

This report says what happened. What failed may be named in it: read it before you send it. Nothing is sent by itself.</source>
        <translation>La dernière fois, Opsdesk s’est arrêté de façon inattendue. Les décisions envoyées sont conservées, et votre saisie en cours réapparaîtra à la prochaine ouverture.

Ce rapport dit ce qui s’est passé. Ce qui a échoué peut y être nommé : lisez-le avant de l’envoyer. Rien n’est envoyé automatiquement.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CustomerSection</name>
    <message>
        <source>A customer&apos;s code, or the number of an order or return</source>
        <translation>Code d’un client, ou numéro d’une commande ou d’un retour</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What a customer ordered and sent back stands here, the newest first.</source>
        <translation>Ici figure ce qu’un client a commandé et renvoyé, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation>Commandes du client</translation>
    </message>
    <message>
        <source>Returns of the customer</source>
        <translation>Retours du client</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 : lecture impossible : %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1 : %2 · %3</translation>
    </message>
    <message>
        <source>several currencies</source>
        <translation>plusieurs devises</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Decider</name>
    <message>
        <source>Waiting for the centre…</source>
        <translation>En attente du centre…</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Aucune ligne n’est sélectionnée.</translation>
    </message>
    <message>
        <source>An earlier decision on %1 is still on its way.</source>
        <translation>Une décision antérieure sur %1 est encore en chemin.</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible now.</source>
        <translation>%1 est dans l’état «&#xa0;%2&#xa0;»&#xa0;: ce n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>%1: this is not possible now.</source>
        <translation>%1&#xa0;: ce n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>This is done for one document at a time.</source>
        <translation>Cela se fait un document à la fois.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation en cours…</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DecisionDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>This takes a standard reason, and this workspace has none for it. Whoever keeps its master data can add them.</source>
        <translation>Il faut un motif standard, et cet espace de travail n’en a pas. La personne chargée des données de base peut en ajouter.</translation>
    </message>
    <message>
        <source>Login or name</source>
        <translation>Identifiant ou nom</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DemandSection</name>
    <message>
        <source>▒ four times in five</source>
        <translation>▒ quatre fois sur cinq</translation>
    </message>
    <message>
        <source>┄ entered</source>
        <translation>┄ saisie</translation>
    </message>
    <message>
        <source>━ counted</source>
        <translation>━ comptée</translation>
    </message>
    <message>
        <source>╍ forecast</source>
        <translation>╍ prévision</translation>
    </message>
    <message>
        <source>● corrected</source>
        <translation>● corrigée</translation>
    </message>
    <message>
        <source>▲ events</source>
        <translation>▲ événements</translation>
    </message>
    <message>
        <source>Demand and forecast</source>
        <translation>Demande et prévision</translation>
    </message>
    <message>
        <source>Forecast as a table</source>
        <translation>Prévision sous forme de tableau</translation>
    </message>
    <message>
        <source>Units that the week counts as</source>
        <translation>Unités comptées pour la semaine</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>telle que saisie</translation>
    </message>
    <message>
        <source>Why the week counts so</source>
        <translation>Pourquoi la semaine compte ainsi</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The week counts as the plan would have it</source>
        <translation>La semaine compte comme le plan le veut</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 compte pour</translation>
    </message>
    <message>
        <source>Enter on a week says how it counts</source>
        <translation>Entrée sur une semaine fixe comment elle compte</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DetailSection</name>
    <message>
        <source>This could not be read: %1</source>
        <translation>Lecture impossible : %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DetailsPane</name>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Sélectionnez une ligne pour voir ses détails.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DocumentPage</name>
    <message>
        <source>This is not yours to see</source>
        <translation>Ceci ne vous est pas accessible</translation>
    </message>
    <message>
        <source>Your role (%1) has no part in it. Ask an administrator if it should.</source>
        <translation>Votre rôle (%1) n’y a pas part. Adressez-vous à l’administration s’il le devrait.</translation>
    </message>
    <message>
        <source>The document could not be read</source>
        <translation>Le document n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is no such document</source>
        <translation>Ce document n’existe pas</translation>
    </message>
    <message>
        <source>It is not in this workspace, or belongs to another legal entity.</source>
        <translation>Il n’est pas dans cet espace de travail, ou appartient à une autre société.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>A draft: nothing happens until it was submitted.</source>
        <translation>Un brouillon : rien ne se passe avant la soumission.</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>Enregistrez ou abandonnez d’abord les modifications.</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>Enregistrez d’abord le brouillon.</translation>
    </message>
    <message>
        <source>There are changes that were not saved. Ctrl+S saves them; Esc once more discards them.</source>
        <translation>Des modifications ne sont pas enregistrées. Ctrl+S les enregistre&#x202f;; Échap une fois de plus les abandonne.</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Revenir d’où vous venez</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Partie suivante de la page</translation>
    </message>
    <message>
        <source>Open what the row leads to</source>
        <translation>Ouvrir ce vers quoi mène la ligne</translation>
    </message>
    <message>
        <source>Save or receive</source>
        <translation>Enregistrer ou réceptionner</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Retour   Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Dire quelque chose</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Coller une image ou des fichiers</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet, a picture or files</source>
        <translation>Coller des lignes d’un tableur, une image ou des fichiers</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DraftDialog</name>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>%1 dans la liste</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::EventsView</name>
    <message>
        <source>Suggested for the item</source>
        <translation>Proposé pour l’article</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ExplainCard</name>
    <message>
        <source>Explanation of %1</source>
        <translation>Explication de %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Explainer</name>
    <message>
        <source>base units</source>
        <translation>unités de base</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>The rows that add up to it   Enter</source>
        <translation>Les lignes qui le composent   Entrée</translation>
    </message>
    <message>
        <source>It adds up from</source>
        <translation>Il se compose de</translation>
    </message>
    <message numerus="yes">
        <source>Added up over %n rows, each currency by itself.</source>
        <translation>
            <numerusform>Somme sur %n ligne.</numerusform>
            <numerusform>Somme sur %n lignes, chaque devise à part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ExportDialog</name>
    <message>
        <source>Excel workbook: numbers, money and days as such</source>
        <translation>Classeur Excel : nombres, montants et jours en tant que tels</translation>
    </message>
    <message>
        <source>CSV: text for other programs</source>
        <translation>CSV : texte pour d’autres programmes</translation>
    </message>
    <message>
        <source>PDF: pages to read and print</source>
        <translation>PDF : pages à lire et à imprimer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Point (1234.56)</source>
        <translation>Point (1234.56)</translation>
    </message>
    <message>
        <source>Comma (1234,56)</source>
        <translation>Virgule (1234,56)</translation>
    </message>
    <message>
        <source>UTF-8, marked for Excel</source>
        <translation>UTF-8, marqué pour Excel</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1); other letters become ?</source>
        <translation>Occidental (ISO 8859-1) ; les autres lettres deviennent ?</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>First rows as they will be written</source>
        <translation>Premières lignes telles qu’elles seront écrites</translation>
    </message>
    <message>
        <source>With a comma in numbers, cells need another sign between them.</source>
        <translation>Avec une virgule dans les nombres, il faut un autre signe entre les cellules.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FactsSection</name>
    <message>
        <source>Copy in full</source>
        <translation>Copier en entier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What it is	F1</source>
        <translation>Ce que c’est	F1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FillCurve</name>
    <message>
        <source>Fill rate, %</source>
        <translation>Taux de remplissage,&#xa0;%</translation>
    </message>
    <message>
        <source>Stock held, %1</source>
        <translation>Stock détenu, %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FilterBar</name>
    <message>
        <source>Search, or amount &gt;= 100   /</source>
        <translation>Rechercher, ou amount &gt;= 100   /</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Put a condition together (F)</source>
        <translation>Composer une condition (F)</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>avec « %1 »</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FindBar</name>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FiscalPeriodsView</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FormDraft</name>
    <message>
        <source>What you entered on %1 is here again. %2</source>
        <translation>Votre saisie du %1 est de nouveau là. %2</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>What you entered on %1 is here again.</source>
        <translation>Votre saisie du %1 est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::HelpWindow</name>
    <message>
        <source>Help for Opsdesk</source>
        <translation>Aide d’Opsdesk</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back   Alt+Left</source>
        <translation>Retour   Alt+Left</translation>
    </message>
    <message>
        <source>Forward   Alt+Right</source>
        <translation>Avancer   Alt+Right</translation>
    </message>
    <message>
        <source>Find in the help   Ctrl+F</source>
        <translation>Chercher dans l’aide   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>There is no page about this yet.</source>
        <translation>Il n’y a pas encore de page à ce sujet.</translation>
    </message>
    <message>
        <source>%1 is not part of the help.</source>
        <translation>%1 ne fait pas partie de l’aide.</translation>
    </message>
    <message>
        <source>“%1” is on no page.</source>
        <translation>« %1 » n’est sur aucune page.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::HistorySection</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment withdrawn</source>
        <translation>Commentaire retiré</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Fichier supprimé</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::HomeView</name>
    <message>
        <source>Home of</source>
        <translation>Accueil de</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>From figure to figure</source>
        <translation>D’un chiffre à l’autre</translation>
    </message>
    <message>
        <source>The rows behind it</source>
        <translation>Les lignes derrière</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>What it is, and what it is made of</source>
        <translation>Ce que c’est, et de quoi c’est fait</translation>
    </message>
    <message>
        <source>Its chart as a table</source>
        <translation>Son graphique en tableau</translation>
    </message>
    <message>
        <source>Weeks or months</source>
        <translation>Semaines ou mois</translation>
    </message>
    <message>
        <source>Into its chart: arrows read its points</source>
        <translation>Dans son graphique : les flèches lisent les points</translation>
    </message>
    <message>
        <source>Your roles have no home</source>
        <translation>Vos rôles n’ont pas d’accueil</translation>
    </message>
    <message>
        <source>What you may look at stands in the rail on the left.</source>
        <translation>Ce que vous pouvez consulter se trouve dans la barre de gauche.</translation>
    </message>
    <message>
        <source>Set its target, where that is yours to do</source>
        <translation>Fixer son objectif, si cela vous revient</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportColumnsStep</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Which column feeds what</source>
        <translation>Quelle colonne alimente quoi</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Alimente</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>The first rows as they will be read</source>
        <translation>Les premières lignes telles qu’elles seront lues</translation>
    </message>
    <message>
        <source>Keep this for files of the same kind, as profile</source>
        <translation>Garder pour les fichiers de ce genre, comme profil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 Must be there.</source>
        <translation>%1 Obligatoire.</translation>
    </message>
    <message>
        <source>Column that feeds %1</source>
        <translation>Colonne qui alimente %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportFilesStep</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Fits.</source>
        <translation>Convient.</translation>
    </message>
    <message>
        <source>Fits with columns called otherwise.</source>
        <translation>Convient, avec des colonnes nommées autrement.</translation>
    </message>
    <message>
        <source>Files to bring in</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Est lu comme</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Add files…   Ctrl+O</source>
        <translation>Ajouter des fichiers…   Ctrl+O</translation>
    </message>
    <message>
        <source>Take off the list   Delete</source>
        <translation>Retirer de la liste   Suppr</translation>
    </message>
    <message>
        <source>Files of separated text (CSV), gzip-compressed or not. Drop them here, or add them. Each is read as the profile says that fits its header; nothing is changed before you have seen what would become of it.</source>
        <translation>Fichiers de texte séparé (CSV), compressés par gzip ou non. Déposez-les ici, ou ajoutez-les. Chacun est lu selon le profil qui convient à son en-tête ; rien ne change avant que vous ayez vu ce qui en résulterait.</translation>
    </message>
    <message>
        <source>Trade moves stock and is posted from this day on; before it is history:</source>
        <translation>À partir de ce jour le commerce déplace du stock et est comptabilisé ; avant, c’est de l’histoire :</translation>
    </message>
    <message>
        <source>Cut-over date</source>
        <translation>Date de bascule</translation>
    </message>
    <message>
        <source>Separated text (*.csv *.tsv *.txt *.csv.gz *.gz);;All files (*)</source>
        <translation>Texte séparé (*.csv *.tsv *.txt *.csv.gz *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>Comment %1 est lu</translation>
    </message>
    <message>
        <source>%1 (fits)</source>
        <translation>%1 (convient)</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportPage</name>
    <message>
        <source>At a centre files are brought in beside the console, by `opsdeskd import --central`.</source>
        <translation>Dans une centrale, les fichiers s’importent à côté de la console, par `opsdeskd import --central`.</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Retour   Échap</translation>
    </message>
    <message>
        <source>Nothing can be brought in from here</source>
        <translation>Rien ne peut être importé d’ici</translation>
    </message>
    <message>
        <source>Bring files in</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Take a file off the list</source>
        <translation>Retirer un fichier de la liste</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Step before, or back</source>
        <translation>Étape précédente, ou retour</translation>
    </message>
    <message>
        <source>The trial is done: %1 of %2 rows would be taken.</source>
        <translation>L’essai est fini : %1 lignes sur %2 seraient prises.</translation>
    </message>
    <message>
        <source>The import is done: %1 of %2 rows were taken.</source>
        <translation>L’import est fini : %1 lignes sur %2 ont été prises.</translation>
    </message>
    <message>
        <source>1 Files</source>
        <translation>1 Fichiers</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Colonnes</translation>
    </message>
    <message>
        <source>3 Trial</source>
        <translation>3 Essai</translation>
    </message>
    <message>
        <source>4 Import</source>
        <translation>4 Import</translation>
    </message>
    <message>
        <source>Columns   Ctrl+Return</source>
        <translation>Colonnes   Ctrl+Return</translation>
    </message>
    <message>
        <source>Try it   Ctrl+Return</source>
        <translation>Essayer   Ctrl+Return</translation>
    </message>
    <message>
        <source>Bring it in   Ctrl+Return</source>
        <translation>Importer   Ctrl+Return</translation>
    </message>
    <message>
        <source>More files   Ctrl+Return</source>
        <translation>D’autres fichiers   Ctrl+Return</translation>
    </message>
    <message>
        <source>Files are being brought in; nothing of them is kept if that is broken off.</source>
        <translation>Des fichiers sont en cours d’import ; rien n’en est conservé si vous l’interrompez.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportReportStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export what was rejected…</source>
        <translation>Exporter ce qui est rejeté…</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Où en est l’import</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Lignes qui ne sont pas prises</translation>
    </message>
    <message>
        <source>Trying it on a copy…</source>
        <translation>Essai sur une copie…</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Of %1 rows %2 would be taken, %3 left out and %4 rejected. Nothing was changed yet.</source>
        <translation>Sur %1 lignes, %2 seraient prises, %3 omises et %4 rejetées. Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Of %1 rows %2 were taken, %3 left out and %4 rejected.</source>
        <translation>Sur %1 lignes, %2 ont été prises, %3 omises et %4 rejetées.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It did not go through</source>
        <translation>Cela n’a pas abouti</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Ce qui en résulterait</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qui en est résulté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Export what was rejected</source>
        <translation>Exporter ce qui est rejeté</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::InboundView</name>
    <message>
        <source>Brings</source>
        <translation>Apporte</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::JournalPreview</name>
    <message>
        <source>Journal if approved</source>
        <translation>Écriture si approuvé</translation>
    </message>
    <message>
        <source>balanced at %1</source>
        <translation>équilibrée à %1</translation>
    </message>
    <message>
        <source>not balanced: %1 debit, %2 credit</source>
        <translation>non équilibrée&#xa0;: %1 débit, %2 crédit</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language: %1, when Opsdesk opens next.</source>
        <translation>Langue&#xa0;: %1, à la prochaine ouverture d’Opsdesk.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LayoutMenu</name>
    <message>
        <source>Use layout</source>
        <translation>Utiliser une disposition</translation>
    </message>
    <message>
        <source>Withdraw or forget a layout</source>
        <translation>Retirer ou oublier une disposition</translation>
    </message>
    <message>
        <source>Keep this layout as…</source>
        <translation>Garder cette disposition sous…</translation>
    </message>
    <message>
        <source>Begin with this layout</source>
        <translation>Commencer avec cette disposition</translation>
    </message>
    <message>
        <source>This view begins with this layout from now on, and a reset leads back to it.</source>
        <translation>Cette vue commence désormais avec cette disposition, et la réinitialisation y ramène.</translation>
    </message>
    <message>
        <source>Share this layout…</source>
        <translation>Partager cette disposition…</translation>
    </message>
    <message>
        <source>Reset columns, sorting, groups and filter</source>
        <translation>Réinitialiser colonnes, tri, groupes et filtre</translation>
    </message>
    <message>
        <source>%1 (shared with everybody)</source>
        <translation>%1 (partagée avec tous)</translation>
    </message>
    <message>
        <source>%1 (shared: %2)</source>
        <translation>%1 (partagée : %2)</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>Garder cette disposition</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Share this layout</source>
        <translation>Partager cette disposition</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>“%1” is shared.</source>
        <translation>« %1 » est partagée.</translation>
    </message>
    <message>
        <source>“%1” is no longer shared.</source>
        <translation>« %1 » n’est plus partagée.</translation>
    </message>
    <message>
        <source>Shared layouts could not be read: %1</source>
        <translation>Les dispositions partagées n’ont pas pu être lues : %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LedgerOfReasons</name>
    <message>
        <source>Why this quantity</source>
        <translation>Pourquoi cette quantité</translation>
    </message>
    <message>
        <source>Enter opens the rows behind a line</source>
        <translation>Entrée ouvre les lignes derrière un montant</translation>
    </message>
    <message>
        <source>= %1 units</source>
        <translation>= %1 unités</translation>
    </message>
    <message>
        <source>= %1 units, but %2 are suggested</source>
        <translation>= %1 unités, mais %2 sont proposées</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LinesSection</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but the document says %2</source>
        <translation>%1, mais le document indique %2</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ListPage</name>
    <message>
        <source>Back   Esc</source>
        <translation>Retour   Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ListingsView</name>
    <message>
        <source>New listing</source>
        <translation>Nouvelle annonce</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
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
        <translation>Progression</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Loading from %1</source>
        <translation>Chargement depuis %1</translation>
    </message>
    <message>
        <source>What you may see is copied to this computer, once.</source>
        <translation>Ce que vous pouvez voir est copié une fois sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Non connecté à %1</translation>
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
        <translation>Impossible de filtrer par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Go to a place of the rail</source>
        <translation>Aller à une place du rail</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Agree to a dialog from any field</source>
        <translation>Valider un dialogue depuis n’importe quel champ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Decisions that need attention</source>
        <translation>Décisions à revoir</translation>
    </message>
    <message>
        <source>books of %1</source>
        <translation>livres au %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifiés %1</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the desktop</source>
        <translation>Clair, sombre, contrasté ou comme le bureau</translation>
    </message>
    <message>
        <source>This row leads to no document.</source>
        <translation>Cette ligne ne mène à aucun document.</translation>
    </message>
    <message>
        <source>Bring files in…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Notifications	F9</source>
        <translation>Notifications	F9</translation>
    </message>
    <message>
        <source>Help	F1</source>
        <translation>Aide	F1</translation>
    </message>
    <message>
        <source>Keys	?</source>
        <translation>Touches	?</translation>
    </message>
    <message>
        <source>About Opsdesk</source>
        <translation>À propos d’Opsdesk</translation>
    </message>
    <message>
        <source>Work elsewhere…</source>
        <translation>Travailler ailleurs…</translation>
    </message>
    <message>
        <source>Quit	Ctrl+Q</source>
        <translation>Quitter	Ctrl+Q</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir là où vous étiez</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>The last places</source>
        <translation>Les derniers endroits</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Aide sur ce qui est devant</translation>
    </message>
    <message>
        <source>Find anything, go anywhere</source>
        <translation>Tout trouver, aller partout</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>What was typed here is not saved. Save it, or leave once more to let it go.</source>
        <translation>La saisie n’est pas enregistrée. Enregistrez-la, ou quittez encore une fois pour y renoncer.</translation>
    </message>
    <message>
        <source>Wait for it, or leave once more to break it off.</source>
        <translation>Attendez la fin, ou quittez encore une fois pour interrompre.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ManualJournalDialog</name>
    <message>
        <source>New manual journal</source>
        <translation>Nouvelle écriture manuelle</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Lignes de %1</translation>
    </message>
    <message>
        <source>Day that it is of</source>
        <translation>Jour auquel elle se rapporte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it is for, such as rent of November</source>
        <translation>À quoi elle sert, par exemple loyer de novembre</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>SKU, if any</source>
        <translation>SKU, le cas échéant</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Enlever la ligne</translation>
    </message>
    <message>
        <source>Debits and credits are the same.</source>
        <translation>Débits et crédits sont égaux.</translation>
    </message>
    <message>
        <source>Still to be credited: %1</source>
        <translation>Reste à créditer : %1</translation>
    </message>
    <message>
        <source>Still to be debited: %1</source>
        <translation>Reste à débiter : %1</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>« %1 » n’est pas un montant.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ManualJournalsView</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::MeasureSection</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Mode de calcul</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::MeasureTile</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Lecture impossible : %1</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>rien à mesurer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 than 4 weeks before</source>
        <translation>%1 qu’il y a 4 semaines</translation>
    </message>
    <message>
        <source>4 weeks before: %1</source>
        <translation>4 semaines avant : %1</translation>
    </message>
    <message>
        <source>a year before: %1</source>
        <translation>un an avant : %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ atteint</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation>✗ manqué</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 au fil du temps</translation>
    </message>
    <message>
        <source>%1 by part</source>
        <translation>%1 par partie</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Its past is kept from now on.</source>
        <translation>Son passé est conservé dès maintenant.</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month on an axis</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; German: &quot;d. MMM&quot;</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Thirteen months</source>
        <translation>Treize mois</translation>
    </message>
    <message>
        <source>Thirteen weeks</source>
        <translation>Treize semaines</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows behind it   Enter</source>
        <translation>
            <numerusform>%n ligne derrière   Entrée</numerusform>
            <numerusform>%n lignes derrière   Entrée</numerusform>
        </translation>
    </message>
    <message>
        <source>Set its target…   G</source>
        <translation>Fixer son objectif…   G</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Objectif de %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>The rows behind it	Enter</source>
        <translation>Les lignes derrière	Entrée</translation>
    </message>
    <message>
        <source>What it is	Space</source>
        <translation>Ce que c’est	Espace</translation>
    </message>
    <message>
        <source>Its chart as a table	T</source>
        <translation>Son graphique en tableau	T</translation>
    </message>
    <message>
        <source>Weeks or months	M</source>
        <translation>Semaines ou mois	M</translation>
    </message>
    <message>
        <source>Set its target…	G</source>
        <translation>Fixer son objectif…	G</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::NoticeFeed</name>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 a été refusé : %2</translation>
    </message>
    <message>
        <source>The centre is out of reach; decisions wait in the outbox.</source>
        <translation>La centrale est injoignable ; les décisions attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The centre is back; rows are current again.</source>
        <translation>La centrale est revenue ; les lignes sont de nouveau à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more wait.</source>
        <translation>
            <numerusform>%1 : %n de plus attend.</numerusform>
            <numerusform>%1 : %n de plus attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Debits and credits differ by %1; run `opsdeskd verify`, which says where.</source>
        <translation>Débits et crédits diffèrent de %1 ; lancez `opsdeskd verify`, qui dit où.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::NoticesPage</name>
    <message>
        <source>Go there   Enter</source>
        <translation>Y aller   Entrée</translation>
    </message>
    <message>
        <source>Read or new   R</source>
        <translation>Lu ou nouveau   R</translation>
    </message>
    <message>
        <source>Let it go   D</source>
        <translation>Abandonner   D</translation>
    </message>
    <message>
        <source>All read   Shift+R</source>
        <translation>Tout est lu   Shift+R</translation>
    </message>
    <message>
        <source>Let all go   Shift+D</source>
        <translation>Tout abandonner   Shift+D</translation>
    </message>
    <message>
        <source>Nothing happened behind your back</source>
        <translation>Rien ne s’est passé dans votre dos</translation>
    </message>
    <message>
        <source>Refusals, finished plans and imports, and new work in your queues wait here.</source>
        <translation>Les refus, les plans et imports terminés et le nouveau travail de vos listes attendent ici.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go where it leads</source>
        <translation>Aller là où elle mène</translation>
    </message>
    <message>
        <source>Mark it as read, or as new</source>
        <translation>La marquer comme lue ou nouvelle</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Let all go</source>
        <translation>Tout abandonner</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::OrderEditor</name>
    <message>
        <source>No quantity to receive was entered.</source>
        <translation>Aucune quantité à réceptionner n’a été saisie.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement en cours…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Supplier: code or name</source>
        <translation>Fournisseur&#xa0;: code ou nom</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Add an item: SKU or name</source>
        <translation>Ajouter un article&#xa0;: SKU ou nom</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>Others changed this order meanwhile. What you entered stands on top of that: look at it before you save it, or discard it.</source>
        <translation>D’autres ont modifié cette commande entre-temps. Votre saisie s’y superpose : vérifiez-la avant d’enregistrer, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>New purchase order</source>
        <translation>Nouvelle commande fournisseur</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Lignes de %1</translation>
    </message>
    <message>
        <source>What you entered on %1 was not saved, and cannot be as the order stands now. It is kept.</source>
        <translation>Votre saisie du %1 n’a pas été enregistrée et ne peut l’être dans l’état actuel de la commande. Elle est conservée.</translation>
    </message>
    <message>
        <source>What you entered on %1 is here again. Nobody has it until you save it.</source>
        <translation>Votre saisie du %1 est de retour. Personne ne l’a tant que vous ne l’enregistrez pas.</translation>
    </message>
    <message>
        <source>What you entered on %1 is here again, on top of the order as others changed it meanwhile. Look at it before you save it, or discard it.</source>
        <translation>Votre saisie du %1 est de retour, superposée à la commande telle que d’autres l’ont modifiée entre-temps. Vérifiez-la avant d’enregistrer, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>No quantity was entered.</source>
        <translation>Aucune quantité n’a été saisie.</translation>
    </message>
    <message>
        <source>Add an order of the same supplier: its number, or ↓ for those to invoice</source>
        <translation>Ajouter une commande du même fournisseur&#xa0;: son numéro, ou ↓ pour celles à facturer</translation>
    </message>
    <message>
        <source>Add an order of the same supplier</source>
        <translation>Ajouter une commande du même fournisseur</translation>
    </message>
    <message>
        <source>The orders that were added are still being read: look at them before you send it.</source>
        <translation>Les commandes ajoutées sont encore en cours de lecture&#xa0;: vérifiez-les avant d’envoyer.</translation>
    </message>
    <message>
        <source>Nothing of that order is left to invoice.</source>
        <translation>Il ne reste rien à facturer de cette commande.</translation>
    </message>
    <message>
        <source>Order %1 was taken off this invoice.</source>
        <translation>La commande %1 a été retirée de cette facture.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::OrderForm</name>
    <message>
        <source>“%1” is no amount: %2.</source>
        <translation>« %1 » n’est pas un montant : %2.</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>Il manque : %1.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::OrderLinesModel</name>
    <message>
        <source>list price</source>
        <translation>prix tarif</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>« %1 » n’est pas un nombre admis ici.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Receive now</source>
        <translation>Réceptionner maintenant</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2012-05-31.</source>
        <translation>« %1 » n’est pas un jour tel que 2012-05-31.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>On the note</source>
        <translation>Selon le bon</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Invoiced now</source>
        <translation>Facturé ici</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Palette</name>
    <message>
        <source>Go to a place, do something, find a document (&gt; actions, # documents)</source>
        <translation>Aller, agir, trouver (&gt; actions, # documents)</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1: like what was typed</source>
        <translation>%1 : proche de la saisie</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Derniers choix</translation>
    </message>
    <message>
        <source>Type a number, a SKU, or words of a name.</source>
        <translation>Saisissez un numéro, une référence ou des mots d’un nom.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Looked for among what can be done here and everywhere.</source>
        <translation>Recherché parmi ce qui peut être fait ici et partout.</translation>
    </message>
    <message numerus="yes">
        <source>Looked for among places, actions and %n documents, items and others that you may see.</source>
        <translation>
            <numerusform>Recherché parmi les lieux, les actions et %n document, article ou autre que vous pouvez voir.</numerusform>
            <numerusform>Recherché parmi les lieux, les actions et %n documents, articles et autres que vous pouvez voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of documents is still being made; so far it has %1.</source>
        <translation>L’index des documents est en cours de création ; il en contient déjà %1.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of %1: %2</source>
        <translation>Mot de passe de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message>
        <source>The password itself does not leave this computer; the centre gets what it takes to check it.</source>
        <translation>Le mot de passe lui-même ne quitte pas cet ordinateur&#x202f;; le centre reçoit de quoi le vérifier.</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>Interrogation du centre…</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PasteDialog</name>
    <message>
        <source>Looking for the items…</source>
        <translation>Recherche des articles…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>What pasting would do, row by row</source>
        <translation>Ce que ferait le collage, ligne par ligne</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 comme %2</translation>
    </message>
    <message>
        <source>By their headings: %1.</source>
        <translation>D’après les en-têtes : %1.</translation>
    </message>
    <message>
        <source>By the order of the columns: %1.</source>
        <translation>D’après l’ordre des colonnes : %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissé de côté : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are taken.</source>
        <translation>
            <numerusform>%n ligne est reprise.</numerusform>
            <numerusform>%n lignes sont reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused: mend them in the spreadsheet and paste them again.</source>
        <translation>
            <numerusform>%n est refusée : corrigez-la dans le tableur et collez-la à nouveau.</numerusform>
            <numerusform>%n sont refusées : corrigez-les dans le tableur et collez-les à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be objected to by the supplier.</source>
        <translation>
            <numerusform>%n peut être contestée par le fournisseur.</numerusform>
            <numerusform>%n peuvent être contestées par le fournisseur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows</source>
        <translation>
            <numerusform>Reprendre %n ligne</numerusform>
            <numerusform>Reprendre %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PasteItems</name>
    <message>
        <source>“%1” stands for several items, such as %2 and %3: give the SKU.</source>
        <translation>« %1 » désigne plusieurs articles, tels que %2 et %3 : indiquez la référence.</translation>
    </message>
    <message>
        <source>“%1” is the item %2, but “%3” is %4: mend one of them.</source>
        <translation>« %1 » est l’article %2, mais « %3 » est %4 : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no item “%1”: it is no SKU, no supplier’s SKU and no barcode.</source>
        <translation>Il n’y a pas d’article « %1 » : ce n’est ni une référence, ni celle du fournisseur, ni un code-barres.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PaymentProposalsView</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>%1 for the bank</source>
        <translation>%1 pour la banque</translation>
    </message>
    <message>
        <source>Credit transfers, ISO 20022</source>
        <translation>Virements, ISO 20022</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PlanRunBar</name>
    <message>
        <source>Publishing the plan for all…</source>
        <translation>Publication du plan pour tous…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>Reading stock, orders and demand…</source>
        <translation>Lecture du stock, des commandes et de la demande…</translation>
    </message>
    <message>
        <source>Planning: %1 of %2 series</source>
        <translation>Planification&#xa0;: %1 séries sur %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Écriture&#xa0;: %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Planned %1 series in %2 s: %3 new suggestions, %4 changed, %5 no longer needed.</source>
        <translation>%1 séries planifiées en %2 s&#xa0;: %3 nouvelles propositions, %4 modifiées, %5 devenues inutiles.</translation>
    </message>
    <message>
        <source>%1 series could not be planned; `opsdeskd plan` names them.</source>
        <translation>%1 séries n’ont pas pu être planifiées&#x202f;; `opsdeskd plan` les nomme.</translation>
    </message>
    <message>
        <source>Plan now   P</source>
        <translation>Planifier   P</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far the plan is</source>
        <translation>Avancement du plan</translation>
    </message>
    <message>
        <source>Plan everything now</source>
        <translation>Tout planifier maintenant</translation>
    </message>
    <message>
        <source>Plans of a centre are made beside it, by `opsdeskd plan --central`; what they suggest appears here by itself.</source>
        <translation>Les plans d’un centre se font à côté de lui, par `opsdeskd plan --central`&#x202f;; leurs propositions apparaissent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>The plan was cancelled; nothing of it was published.</source>
        <translation>Le plan a été annulé&#x202f;; rien n’en a été publié.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PlannersWordSection</name>
    <message>
        <source>Events of the item</source>
        <translation>Événements de l’article</translation>
    </message>
    <message>
        <source>Items that it is like</source>
        <translation>Articles auxquels il ressemble</translation>
    </message>
    <message>
        <source>Events, and items that it is like</source>
        <translation>Événements et articles analogues</translation>
    </message>
    <message>
        <source>New event   V</source>
        <translation>Nouvel événement   V</translation>
    </message>
    <message>
        <source>Sells like…   L</source>
        <translation>Se vend comme…   L</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it back</source>
        <translation>Entrée le modifie, Suppr l’annule</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PointChart</name>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <source>From %1 to %2; the least %3, the most %4.</source>
        <translation>De %1 à %2 ; au moins %3, au plus %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PolicyDialog</name>
    <message>
        <source>New approval policy</source>
        <translation>Nouvelle politique d’approbation</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Règles de %1</translation>
    </message>
    <message>
        <source>Name: what tells it from the policy before</source>
        <translation>Nom : ce qui la distingue de la précédente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rule: why, in words</source>
        <translation>Règle : pourquoi, en mots</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Then also</source>
        <translation>Puis aussi</translation>
    </message>
    <message>
        <source>Conditions, with ; between them: amount &gt; 5000.00; category in Toys,Garden; supplier_risk = high; price_variance &gt; 5; budget_left &lt; 0.00. None: always. Approvals of one level are asked for at once, levels follow one another. Hours: until it is overdue, 0 for never.</source>
        <translation>Conditions séparées par ; : amount &gt; 5000.00; category in Toys,Garden; supplier_risk = high; price_variance &gt; 5; budget_left &lt; 0.00. Aucune : toujours. Les approbations d’un niveau sont demandées ensemble, les niveaux se suivent. Heures : jusqu’au retard, 0 pour jamais.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>How the page will look</source>
        <translation>Aspect de la page</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ProjectionSection</name>
    <message>
        <source>▒ forecast band</source>
        <translation>▒ plage de prévision</translation>
    </message>
    <message>
        <source>─·─ reorder point</source>
        <translation>─·─ point de commande</translation>
    </message>
    <message>
        <source>┄ safety stock</source>
        <translation>┄ stock de sécurité</translation>
    </message>
    <message>
        <source>╍ without</source>
        <translation>╍ sans</translation>
    </message>
    <message>
        <source>━ with the order</source>
        <translation>━ avec la commande</translation>
    </message>
    <message>
        <source>▲ receipts</source>
        <translation>▲ réceptions</translation>
    </message>
    <message>
        <source>Projected stock</source>
        <translation>Stock projeté</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Make “%1” the plan</source>
        <translation>Faire de «&#xa0;%1&#xa0;» le plan</translation>
    </message>
    <message>
        <source>These become policies of the plan until others are published:</source>
        <translation>Ceci devient la politique du plan jusqu’à la prochaine publication&#xa0;:</translation>
    </message>
    <message>
        <source>Everything is planned anew by them, and the queue follows: purchases of %1 instead of %2.</source>
        <translation>Tout est replanifié d’après cela, et la file suit&#xa0;: %1 d’achats au lieu de %2.</translation>
    </message>
    <message>
        <source>It was compared with an older plan; the figures may have moved since.</source>
        <translation>Il a été comparé à un plan antérieur&#x202f;; les chiffres ont pu évoluer depuis.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Publish and plan</source>
        <translation>Publier et planifier</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PurchaseOrderApprovalView</name>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Changed since it was last submitted</source>
        <translation>Modifié depuis la dernière soumission</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Possibly ordered already</source>
        <translation>Peut-être déjà commandé</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PutAwayView</name>
    <message>
        <source>New put-away rule</source>
        <translation>Nouvelle règle de rangement</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::QualityCasesView</name>
    <message>
        <source>Spikes</source>
        <translation>Pics</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Isolated stock</source>
        <translation>Stock isolé</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::QualityView</name>
    <message>
        <source>Items behind it, most missed first</source>
        <translation>Articles concernés, les plus manqués d’abord</translation>
    </message>
    <message>
        <source>Overrides, newest first</source>
        <translation>Dérogations, les plus récentes d’abord</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::QueueView</name>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>This is not yours to see</source>
        <translation>Ceci ne vous est pas accessible</translation>
    </message>
    <message>
        <source>Your role (%1) has no part in it. Ask an administrator if it should.</source>
        <translation>Votre rôle (%1) n’y a pas part. Adressez-vous à l’administration s’il le devrait.</translation>
    </message>
    <message>
        <source>This view is not there</source>
        <translation>Cette vue n’existe pas</translation>
    </message>
    <message>
        <source>The rows could not be read</source>
        <translation>Les lignes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Rien n’attend ici</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Other words or fewer filters may find more.</source>
        <translation>D’autres mots ou moins de filtres trouveront peut-être davantage.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>There is nothing here that can still be undone.</source>
        <translation>Rien ici ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>plus de %1 lignes</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n cochée</numerusform>
            <numerusform>%n cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu à %1</translation>
    </message>
    <message>
        <source>New   N</source>
        <translation>Nouveau   N</translation>
    </message>
    <message>
        <source>Columns, layouts, copy and export</source>
        <translation>Colonnes, présentations, copie et export</translation>
    </message>
    <message>
        <source>Copy as table	Ctrl+C</source>
        <translation>Copier comme tableau	Ctrl+C</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Cocher la ligne</translation>
    </message>
    <message>
        <source>Mark on, downwards</source>
        <translation>Cocher vers le bas</translation>
    </message>
    <message>
        <source>Mark on, upwards</source>
        <translation>Cocher vers le haut</translation>
    </message>
    <message>
        <source>Mark all rows</source>
        <translation>Cocher toutes les lignes</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Rechercher et filtrer</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Aller aux détails</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n groups</source>
        <translation>
            <numerusform>%1 dans %n groupe</numerusform>
            <numerusform>%1 dans %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked: least %2, mean %3, most %4</source>
        <translation>%1 marquées : minimum %2, moyenne %3, maximum %4</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>Composer une condition</translation>
    </message>
    <message>
        <source>Go to the conditions</source>
        <translation>Aller aux conditions</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Grouper les lignes</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Fermer tous les groupes</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Within them by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>A part of the layout’s filter is about a column that is gone; it was left out.</source>
        <translation>Une partie du filtre de la disposition porte sur une colonne disparue ; elle a été omise.</translation>
    </message>
    <message>
        <source>No row with an amount is marked.</source>
        <translation>Aucune ligne avec un montant n’est marquée.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>One export at a time: wait for the other, or cancel it.</source>
        <translation>Une exportation à la fois : attendez l’autre ou annulez-la.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing of it was kept.</source>
        <translation>L’exportation a été annulée ; rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Copy without headings	Ctrl+Shift+C</source>
        <translation>Copier sans en-têtes	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>Exporter…	Ctrl+E</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>Imprimer…	Ctrl+P</translation>
    </message>
    <message>
        <source>Least, mean and most of the marked</source>
        <translation>Minimum, moyenne et maximum des lignes marquées</translation>
    </message>
    <message>
        <source>Group by	Ctrl+G</source>
        <translation>Grouper par	Ctrl+G</translation>
    </message>
    <message>
        <source>Copy without headings</source>
        <translation>Copier sans en-têtes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>%1 rows are marked; no more can be decided on at once. Decide on these first, or filter.</source>
        <translation>%1 lignes sont marquées ; on ne peut pas décider de plus à la fois. Décidez d’abord de celles-ci, ou filtrez.</translation>
    </message>
    <message>
        <source>This row is not among those that are shown; fewer filters may bring it.</source>
        <translation>Cette ligne n’est pas parmi celles affichées ; moins de filtres la feront peut-être apparaître.</translation>
    </message>
    <message>
        <source>Rows are being exported; nothing of the file is kept if that is broken off.</source>
        <translation>Des lignes sont en cours d’export ; rien du fichier n’est conservé si vous l’interrompez.</translation>
    </message>
    <message>
        <source>%1 of the marked rows</source>
        <translation>%1 des lignes cochées</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>most</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>The sum over the rows that are marked, each currency by itself.</source>
        <translation>La somme des lignes cochées, chaque devise à part.</translation>
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
        <translation>Décider</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Administrer</translation>
    </message>
    <message>
        <source>Keys   ?</source>
        <translation>Raccourcis   ?</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the desktop   Ctrl+T</source>
        <translation>Clair, sombre, contrasté ou comme le bureau   Ctrl+T</translation>
    </message>
    <message>
        <source>Back   Alt+Left</source>
        <translation>Retour   Alt+Left</translation>
    </message>
    <message>
        <source>Forward   Alt+Right</source>
        <translation>Avancer   Alt+Right</translation>
    </message>
    <message>
        <source>The last places   Alt+Down</source>
        <translation>Les derniers endroits   Alt+Down</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Notifications   F9</source>
        <translation>Notifications   F9</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new   F9</source>
        <translation>
            <numerusform>Notifications, %n nouvelle   F9</numerusform>
            <numerusform>Notifications, %n nouvelles   F9</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RailSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, ouvert</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, fermé</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RecordTable</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Only where %1 is “%2”</source>
        <translation>Seulement où %1 est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Grouper par cette colonne</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RecordTableModel</name>
    <message>
        <source>Mark</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en cours de lecture</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non cochée</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RefundsView</name>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>Which way it goes</source>
        <translation>Par où il passe</translation>
    </message>
    <message>
        <source>Signals of the return</source>
        <translation>Signaux du retour</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReplenishmentView</name>
    <message>
        <source>Demand by channel</source>
        <translation>Demande par canal</translation>
    </message>
    <message>
        <source>Methods tried</source>
        <translation>Méthodes essayées</translation>
    </message>
    <message>
        <source>A year from each supplier</source>
        <translation>Un an chez chaque fournisseur</translation>
    </message>
    <message>
        <source>Decided otherwise before</source>
        <translation>Décisions divergentes passées</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnChecklistsDialog</name>
    <message>
        <source>Checklists of %1</source>
        <translation>Listes de contrôle de %1</translation>
    </message>
    <message>
        <source>A row for each answer; what is left empty is as in the row above. Without a return class a checklist is for all classes that have none of their own.</source>
        <translation>Une ligne par réponse ; ce qui reste vide est comme à la ligne au-dessus. Sans classe de retour, une liste vaut pour toutes les classes qui n’en ont pas.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>No grade without all answers</source>
        <translation>Pas d’état sans toutes les réponses</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Tout état</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnLinesDialog</name>
    <message>
        <source>Number of the order that the goods were bought with, then Enter</source>
        <translation>Numéro de la commande d’achat des marchandises, puis Entrée</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>There is nothing here that this can be done with.</source>
        <translation>Rien ici ne s’y prête.</translation>
    </message>
    <message>
        <source>No line is marked.</source>
        <translation>Aucune ligne n’est cochée.</translation>
    </message>
    <message>
        <source>No line is filled in.</source>
        <translation>Aucune ligne n’est remplie.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnPoliciesView</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnPolicyDialog</name>
    <message>
        <source>New return policy</source>
        <translation>Nouvelle politique de retour</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Règles de %1</translation>
    </message>
    <message>
        <source>What tells it from the policy before</source>
        <translation>Ce qui la distingue de la précédente</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>The first rule that holds counts.</source>
        <translation>La première règle qui s’applique compte.</translation>
    </message>
    <message>
        <source>Begins with the rules and checklists of %1.</source>
        <translation>Commence avec les règles et les listes de contrôle de %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>« %1 » n’est pas un nombre admis ici.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnRatesView</name>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>Dossiers qualité</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnRuleForm</name>
    <message>
        <source>In words that the customer may be told</source>
        <translation>En mots que le client peut lire</translation>
    </message>
    <message>
        <source>For which returns</source>
        <translation>Pour quels retours</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>La marchandise</translation>
    </message>
    <message>
        <source>0: not taken back</source>
        <translation>0 : pas de reprise</translation>
    </message>
    <message>
        <source>That of the class</source>
        <translation>Celle de la classe</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>L’argent</translation>
    </message>
    <message>
        <source>%1; empty: never</source>
        <translation>%1 ; vide : jamais</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnWeeksSection</name>
    <message>
        <source>Returns by week</source>
        <translation>Retours par semaine</translation>
    </message>
    <message>
        <source>━ lines that came back</source>
        <translation>━ lignes revenues</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnsView</name>
    <message>
        <source>Authorise a return</source>
        <translation>Autoriser un retour</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Receive %1</source>
        <translation>Réceptionner %1</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>Inspecter %1</translation>
    </message>
    <message>
        <source>Note grades</source>
        <translation>Noter les états</translation>
    </message>
    <message>
        <source>Dispose of %1</source>
        <translation>Affecter %1</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Contrôles échoués</translation>
    </message>
    <message>
        <source>Send something else for %1</source>
        <translation>Envoyer autre chose pour %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Code of the node that ships it</source>
        <translation>Code du site qui l’expédie</translation>
    </message>
    <message>
        <source>Inspect %1 again</source>
        <translation>Inspecter à nouveau %1</translation>
    </message>
    <message>
        <source>Take in what nobody announced</source>
        <translation>Réceptionner ce que personne n’a annoncé</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Order, where it is known</source>
        <translation>Commande, si elle est connue</translation>
    </message>
    <message>
        <source>Customer, where they are known</source>
        <translation>Client, s’il est connu</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>Numéro sur le colis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RevaluationsView</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RightsSection</name>
    <message>
        <source>May do</source>
        <translation>Peut faire</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RunChanges</name>
    <message>
        <source>Plan of %1</source>
        <translation>Plan du %1</translation>
    </message>
    <message>
        <source>All plans, and what each of them changed</source>
        <translation>Tous les plans, et ce que chacun a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer needed</source>
        <translation>
            <numerusform>%n devenue inutile</numerusform>
            <numerusform>%n devenues inutiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since then %n items planned again</source>
        <translation>
            <numerusform>depuis, %n article replanifié</numerusform>
            <numerusform>depuis, %n articles replanifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ScenarioTotals</name>
    <message>
        <source>%1 pp</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>À côté du plan</translation>
    </message>
    <message>
        <source>There is a newer plan than the one this was compared with. Plan it again.</source>
        <translation>Il existe un plan plus récent que celui de la comparaison. Replanifiez-le.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>Dans le scénario</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ScenariosView</name>
    <message>
        <source>By segment and supplier</source>
        <translation>Par segment et fournisseur</translation>
    </message>
    <message>
        <source>What differs most</source>
        <translation>Ce qui diffère le plus</translation>
    </message>
    <message>
        <source>Planning %1… %2 %</source>
        <translation>Planification de %1… %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 is being planned; wait until that is done.</source>
        <translation>%1 est en cours de planification&#x202f;; attendez la fin.</translation>
    </message>
    <message>
        <source>Publishing %1…</source>
        <translation>Publication de %1…</translation>
    </message>
    <message>
        <source>Planning %1…</source>
        <translation>Planification de %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is the plan now.</source>
        <translation>%1 est désormais le plan.</translation>
    </message>
    <message>
        <source>%1 was planned beside the plan.</source>
        <translation>%1 a été planifié à côté du plan.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SettingsView</name>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SettlementsView</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Trouver une touche, ou ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StartWindow</name>
    <message>
        <source>Workspaces of Opsdesk (*.opsdesk)</source>
        <translation>Espaces de travail d’Opsdesk (*.opsdesk)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <translation>Où voulez-vous travailler ?</translation>
    </message>
    <message>
        <source>Making the demo workspace: a year of trade, and its plan…</source>
        <translation>Création de la démo : une année de commerce, et son plan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts auparavant</translation>
    </message>
    <message>
        <source>Open   Enter</source>
        <translation>Ouvrir   Entrée</translation>
    </message>
    <message>
        <source>Take off the list   Delete</source>
        <translation>Retirer de la liste   Suppr</translation>
    </message>
    <message>
        <source>The demo workspace</source>
        <translation>L’espace de démonstration</translation>
    </message>
    <message>
        <source>A gift shop with a year of real demand, returns and damages. Made once, in a minute or two.</source>
        <translation>Une boutique de cadeaux avec une année de demande, de retours et de dommages réels. Créée une fois, en une minute ou deux.</translation>
    </message>
    <message>
        <source>A new workspace from your files…</source>
        <translation>Un nouvel espace à partir de vos fichiers…</translation>
    </message>
    <message>
        <source>Items, suppliers, stock and orders as your systems export them. Everything stays in one file.</source>
        <translation>Articles, fournisseurs, stock et commandes tels que vos systèmes les exportent. Tout reste dans un fichier.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>A file that Opsdesk made, here or on another machine.</source>
        <translation>Un fichier créé par Opsdesk, ici ou sur une autre machine.</translation>
    </message>
    <message>
        <source>A centre, with others</source>
        <translation>Une centrale, avec d’autres</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Where to keep the new workspace</source>
        <translation>Où garder le nouvel espace</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>boutique</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing is overwritten: choose another name, or open it.</source>
        <translation>%1 existe déjà, et rien n’est écrasé : choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: choose a folder of yours.</source>
        <translation>Rien ne peut être écrit dans %1 : choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Say %1 of the centre, as its administrator told you.</source>
        <translation>Indiquez de la centrale : %1, comme son administrateur vous l’a dit.</translation>
    </message>
    <message>
        <source>“%1” is no server; say a name such as db.example.com, or db.example.com:5433.</source>
        <translation>« %1 » n’est pas un serveur ; donnez un nom tel que db.example.com, ou db.example.com:5433.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Création de l’espace de travail…</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StateDiagram</name>
    <message>
        <source>States of the document</source>
        <translation>États du document</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>So far: %1.</source>
        <translation>Jusqu’ici : %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Ensuite : %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StateSection</name>
    <message>
        <source>%1 up to a limit</source>
        <translation>%1 jusqu’à une limite</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>le moteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Nothing follows: this is its end.</source>
        <translation>Rien ne suit : c’est sa fin.</translation>
    </message>
    <message>
        <source>What may happen next, and who may do it</source>
        <translation>Ce qui peut suivre, et qui peut le faire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StatusLine</name>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>loading %1 %</source>
        <translation>chargement %1&#xa0;%</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 (%2) · %3</source>
        <translation>%1 (%2) · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n en chemin</numerusform>
            <numerusform>%n en chemin</numerusform>
        </translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>données de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions that need attention   F8</source>
        <translation>Décisions à revoir   F8</translation>
    </message>
    <message>
        <source>Link to the centre: %1</source>
        <translation>Liaison avec le centre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SupplierInvoicesView</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SupplierOrdersView</name>
    <message>
        <source>Suggested, most at risk first</source>
        <translation>Proposé, le plus à risque d’abord</translation>
    </message>
    <message>
        <source>Its purchase orders</source>
        <translation>Ses commandes fournisseurs</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::TaxCodesView</name>
    <message>
        <source>New tax</source>
        <translation>Nouvelle taxe</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Taxe %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::TermsSection</name>
    <message>
        <source>Supplier&apos;s terms</source>
        <translation>Conditions du fournisseur</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Maximum, 0 for any</source>
        <translation>Maximum, 0 = sans limite</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Délai, jours</translation>
    </message>
    <message>
        <source>Price from a quantity on</source>
        <translation>Prix à partir d’une quantité</translation>
    </message>
    <message>
        <source>Holds for: all_units or incremental</source>
        <translation>S’applique à&#xa0;: all_units ou incremental</translation>
    </message>
    <message>
        <source>Supplier&apos;s orders</source>
        <translation>Commandes du fournisseur</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Commande minimale</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Revue, jours</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Jours de commande</translation>
    </message>
    <message>
        <source>Container, litres</source>
        <translation>Conteneur, litres</translation>
    </message>
    <message>
        <source>Container, kg</source>
        <translation>Conteneur, kg</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>L’article</translation>
    </message>
    <message>
        <source>Shelf life, days; 0 keeps</source>
        <translation>Conservation, jours&#x202f;; 0 = illimitée</translation>
    </message>
    <message>
        <source>Volume, litres</source>
        <translation>Volume, litres</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Poids, kg</translation>
    </message>
    <message>
        <source>Enter sends the change, Esc takes it back</source>
        <translation>Entrée envoie la modification, Échap l’annule</translation>
    </message>
    <message>
        <source>Orders in: de, en, fr or zh_CN</source>
        <translation>Commandes en : de, en, fr ou zh_CN</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Theme</name>
    <message>
        <source>Colours as the desktop has them.</source>
        <translation>Couleurs du bureau.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Couleurs claires.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Couleurs sombres.</translation>
    </message>
    <message>
        <source>High contrast.</source>
        <translation>Contraste élevé.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::UsersView</name>
    <message>
        <source>Stands in for</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Others stand in</source>
        <translation>Est remplacé par</translation>
    </message>
    <message>
        <source>This console goes on with the password that it was opened with. Set your own with “opsdeskd user password %1”, then log in anew.</source>
        <translation>Cette console continue avec le mot de passe de son ouverture. Définissez le vôtre avec «&#xa0;opsdeskd user password %1&#xa0;», puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The password of %1 was set.</source>
        <translation>Le mot de passe de %1 a été défini.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::VendorClaimsView</name>
    <message>
        <source>Claimed goods</source>
        <translation>Marchandise réclamée</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WaitingSection</name>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1: all of them</source>
        <translation>%1 : tous</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Lecture impossible : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 at stake</source>
        <translation> · %1 en jeu</translation>
    </message>
    <message>
        <source>F1 says which are counted.</source>
        <translation>F1 dit lesquels sont comptés.</translation>
    </message>
    <message>
        <source>All that are in the list are counted.</source>
        <translation>Tout ce qui figure dans la liste est compté.</translation>
    </message>
    <message>
        <source>Those are counted of which holds: %1.</source>
        <translation>Sont comptés ceux pour lesquels : %1.</translation>
    </message>
    <message>
        <source>At stake is the sum of %1: %2</source>
        <translation>En jeu : la somme de %1. %2</translation>
    </message>
    <message>
        <source>All of them   Enter</source>
        <translation>Tous   Entrée</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WaysSection</name>
    <message>
        <source>Buy from %1</source>
        <translation>Acheter chez %1</translation>
    </message>
    <message>
        <source>Wait until %1</source>
        <translation>Attendre jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 from %2, the rest from %3</source>
        <translation>%1 chez %2, le reste chez %3</translation>
    </message>
    <message>
        <source>Move from %1, %2 bought</source>
        <translation>Transférer de %1, %2 acheté</translation>
    </message>
    <message>
        <source>Move from %1</source>
        <translation>Transférer de %1</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres voies</translation>
    </message>
    <message>
        <source>This is what is suggested.</source>
        <translation>C’est ce qui est proposé.</translation>
    </message>
    <message>
        <source>No decision leads there: move or order it by hand, and reject what is suggested.</source>
        <translation>Aucune décision n’y mène&#xa0;: transférez ou commandez à la main, et refusez ce qui est proposé.</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WriteOffView</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What each way recovers</source>
        <translation>Ce que chaque voie récupère</translation>
    </message>
    <message>
        <source>Earlier decisions on this item</source>
        <translation>Décisions passées sur cet article</translation>
    </message>
</context>
</TS>
