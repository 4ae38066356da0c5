<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Information, not a diagnosis.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Information, keine Diagnose.</translation>
    </message>
    <message>
        <source>It is no substitute for someone who can examine you. “Should I see someone?” at the left says when to ask one.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Sie ersetzt niemanden, der Sie untersuchen kann. Wann Rat nötig ist, steht links unter „Soll ich zum Arzt?“.</translation>
    </message>
    <message>
        <source>Content: {0}, version {1}, licence {2}.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Inhalte: {0}, Version {1}, Lizenz {2}.</translation>
    </message>
    <message>
        <source>Program: licence Apache-2.0.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Programm: Lizenz Apache-2.0.</translation>
    </message>
    <message>
        <source>Body regions carry the identifiers of Uberon, licence CC BY 3.0.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Die Körperregionen tragen die Kennungen von Uberon, Lizenz CC BY 3.0.</translation>
    </message>
    <message>
        <source>Made with Qt for Python, licence LGPL 3.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Erstellt mit Qt for Python, Lizenz LGPL 3.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Version {0}</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>Done</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Should I see someone?</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Soll ich zum Arzt?</translation>
    </message>
    <message>
        <source>It should have come off {0} minutes ago: take it off now.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Das hätte vor {0} Minuten abgenommen werden sollen: bitte jetzt abnehmen.</translation>
    </message>
    <message>
        <source>{0} minutes in use</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>{0} Minuten angewendet</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Jetzt abnehmen</translation>
    </message>
    <message>
        <source>Take it off and look</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Abnehmen und nachsehen</translation>
    </message>
    <message>
        <source>Take it off</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The time is up. Look at the skin once more.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Die Zeit ist um. Bitte die Haut noch einmal ansehen.</translation>
    </message>
    <message>
        <source>With its pauses it has reached the longest time for this place.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Mit den Pausen ist die längste Zeit für diese Stelle erreicht.</translation>
    </message>
    <message>
        <source>The look at the skin got no answer, so this is the end of it.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Auf die Frage nach der Haut kam keine Antwort, darum ist hier Schluss.</translation>
    </message>
    <message>
        <source>No more warmth or cold on this spot until the skin is as it was.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Keine Wärme oder Kälte mehr an dieser Stelle, bis die Haut wieder wie vorher ist.</translation>
    </message>
    <message>
        <source>Take it off if it is still on, and look at the skin.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Bitte abnehmen, falls noch etwas aufliegt, und die Haut ansehen.</translation>
    </message>
    <message>
        <source>The usual colour should be back within 20 to 30 minutes.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Die gewohnte Farbe sollte nach 20 bis 30 Minuten zurück sein.</translation>
    </message>
    <message>
        <source>Leave the place without warmth or cold for a while; the next use tells you when.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Die Stelle eine Weile ohne Wärme oder Kälte lassen; beim nächsten Mal steht hier, ab wann es wieder geht.</translation>
    </message>
    <message>
        <source>Move it gently if that is comfortable.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Sanft bewegen, wenn es angenehm ist.</translation>
    </message>
    <message>
        <source>Let the skin come back to its own temperature; do not rub it.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Die Haut von selbst wieder normal warm werden lassen; nicht reiben.</translation>
    </message>
    <message>
        <source>See someone today if it stays white, numb, blistered or very painful.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Bleibt die Haut weiß oder taub, bildet sie Blasen oder schmerzt sie stark: noch heute ärztlichen Rat holen.</translation>
    </message>
    <message>
        <source>This could not be written into the diary.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Das konnte nicht ins Tagebuch geschrieben werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AlarmPage</name>
    <message>
        <source>One thing first</source>
        <extracomment>twitchcare/ui/thermal/alarm_page.py</extracomment>
        <translation>Eines vorab</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>twitchcare/ui/thermal/alarm_page.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <extracomment>twitchcare/ui/thermal/alarm_page.py</extracomment>
        <translation>Ja, oder ich bin nicht sicher</translation>
    </message>
    <message>
        <source>Then we look at that first</source>
        <extracomment>twitchcare/ui/thermal/alarm_page.py</extracomment>
        <translation>Dann sehen wir uns das zuerst an</translation>
    </message>
</context>
<context>
    <name>AmountCard</name>
    <message>
        <source>Today</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Drunk today: {0}</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Heute getrunken: {0}</translation>
    </message>
    <message>
        <source>no goal</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>No goal</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Ziel: {0}</translation>
    </message>
    <message>
        <source>Nothing more for now.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Im Moment nichts mehr.</translation>
    </message>
    <message>
        <source>Drinks are kept and counted; there is no pace to follow.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Getränke werden notiert und gezählt; es gibt kein Tempo, dem zu folgen wäre.</translation>
    </message>
    <message>
        <source>That is enough for today. Nothing more is needed.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Das reicht für heute. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>The pace is at {0}. A glass when you like; there is nothing to catch up on.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Das Tagestempo steht bei {0}. Ein Glas, wenn Sie mögen; nachzuholen ist nichts.</translation>
    </message>
    <message>
        <source>The day&apos;s pace has not begun yet.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Das Tagestempo hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Ahead of the pace, which is at {0}.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Dem Tagestempo voraus, das bei {0} steht.</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Good to know</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Ask about another place</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Andere Stelle wählen</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Should I see someone?</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Soll ich zum Arzt?</translation>
    </message>
    <message>
        <source>Warmth afterwards, if you like</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Danach Wärme, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Cold afterwards, if you like</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Danach Kälte, wenn Sie mögen</translation>
    </message>
    <message>
        <source>What is off, and why</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Was wegfällt, und warum</translation>
    </message>
    <message>
        <source>No warmth</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Keine Wärme</translation>
    </message>
    <message>
        <source>No cold</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Keine Kälte</translation>
    </message>
    <message>
        <source>This place</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Diese Stelle</translation>
    </message>
    <message>
        <source>Warm</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Either</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Beides möglich</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <source>See someone first</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Erst ärztlichen Rat holen</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Learn</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Short articles in plain words. Each one shows what it rests on, and how sure that is.</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>Kurze Artikel in einfachen Worten. Jeder zeigt, worauf er sich stützt und wie sicher das ist.</translation>
    </message>
    <message>
        <source>Find an article</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Find an article, such as sleep or eyelid</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>Artikel suchen, etwa Schlaf oder Augenlid</translation>
    </message>
    <message>
        <source>1 article found</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>1 Artikel gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{0} articles found</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>
            <numerusform>{0} Artikel gefunden</numerusform>
            <numerusform>{0} Artikel gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 article</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>1 Artikel</translation>
    </message>
    <message numerus="yes">
        <source>{0} articles</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>
            <numerusform>{0} Artikel</numerusform>
            <numerusform>{0} Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Last reviewed {0}</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>Zuletzt geprüft: {0}</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>Übungsfolgen</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>{0} zeigen</translation>
    </message>
    <message>
        <source>Places this is about</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>Darum geht es: Stellen am Körper</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>{0} lesen</translation>
    </message>
    <message>
        <source>Read next</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <extracomment>twitchcare/ui/parts/banner.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>BodyCanvas</name>
    <message>
        <source>The body</source>
        <extracomment>twitchcare/ui/body/canvas.py</extracomment>
        <translation>Der Körper</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Feet</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Füße</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Palms</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Handflächen</translation>
    </message>
    <message>
        <source>Backs</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>Tops</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Fußrücken</translation>
    </message>
    <message>
        <source>Soles</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Fußsohlen</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Find a place</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Stelle suchen</translation>
    </message>
    <message>
        <source>Find a place, such as calf</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Stelle suchen, etwa Wade</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>Front and back</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Vorne und hinten</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>BreathView</name>
    <message>
        <source>Breathe in</source>
        <extracomment>twitchcare/ui/player/breath_view.py</extracomment>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>twitchcare/ui/player/breath_view.py</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <extracomment>twitchcare/ui/player/breath_view.py</extracomment>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>twitchcare/ui/player/breath_view.py</extracomment>
        <translation>Warten</translation>
    </message>
</context>
<context>
    <name>CertaintyRow</name>
    <message>
        <source>No</source>
        <extracomment>twitchcare/ui/thermal/certainty_row.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>twitchcare/ui/thermal/certainty_row.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>twitchcare/ui/thermal/certainty_row.py</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>twitchcare/ui/thermal/certainty_row.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Not today</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the check-in</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Four taps, or fewer. A cup of coffee counts as {0} mg of caffeine.</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Höchstens viermal tippen. Eine Tasse Kaffee zählt als {0} mg Koffein.</translation>
    </message>
    <message>
        <source>How was the day so far?</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Wie war der Tag bisher?</translation>
    </message>
    <message>
        <source>4 h or less</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Bis 4 h</translation>
    </message>
    <message>
        <source>5 h</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>5 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>6 h</translation>
    </message>
    <message>
        <source>7 h</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>7 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>8 h</translation>
    </message>
    <message>
        <source>9 h or more</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Ab 9 h</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>1 cup</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>1 Tasse</translation>
    </message>
    <message>
        <source>2 cups</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>2 Tassen</translation>
    </message>
    <message>
        <source>3 cups</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>3 Tassen</translation>
    </message>
    <message>
        <source>4 or more</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Ab 4</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>A little</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Some</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Much</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Viel</translation>
    </message>
    <message>
        <source>Very much</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Sehr viel</translation>
    </message>
    <message>
        <source>15 min</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>15 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>30 min</translation>
    </message>
    <message>
        <source>45 min</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>45 min</translation>
    </message>
    <message>
        <source>1 h or more</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Ab 1 h</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>What this rests on</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Worauf sich das stützt</translation>
    </message>
    <message>
        <source>Strong: guidelines or reviews of studies. Moderate: limited trials or good observation. Weak: little to go by. None found: practice or opinion.</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Stark: Leitlinien oder Übersichten von Studien. Mittel: wenige Studien oder gute Beobachtung. Schwach: wenig Belege. Keine gefunden: Erfahrung oder Meinung.</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Address of {0}: {1}</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Adresse von {0}: {1}</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}.</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>{0}. {1}, {2}.</translation>
    </message>
    <message>
        <source>Not yet verified.</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Evidence: strong</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Belege: stark</translation>
    </message>
    <message>
        <source>Evidence: moderate</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Belege: mittel</translation>
    </message>
    <message>
        <source>Evidence: weak</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Belege: schwach</translation>
    </message>
    <message>
        <source>Evidence: none found</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Belege: keine gefunden</translation>
    </message>
    <message>
        <source>Safety rule</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Sicherheitsregel</translation>
    </message>
</context>
<context>
    <name>CloserButton</name>
    <message>
        <source>Closer: {0}</source>
        <extracomment>twitchcare/ui/body/closer_button.py</extracomment>
        <translation>Näher: {0}</translation>
    </message>
</context>
<context>
    <name>ConditionsCard</name>
    <message>
        <source>Find a condition or a medicine</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Erkrankung oder Medikament suchen</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Nichts hier enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Erkrankungen</translation>
    </message>
    <message>
        <source>They switch off what would not be safe for you. Remembered on this computer only.</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Sie schalten ab, was für Sie nicht sicher wäre. Nur auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>For warmth and cold</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Für Wärme und Kälte</translation>
    </message>
    <message>
        <source>For drinking</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Fürs Trinken</translation>
    </message>
</context>
<context>
    <name>ConditionsPage</name>
    <message>
        <source>Tick what fits. Nothing ticked means none of these.</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Bitte ankreuzen, was zutrifft. Nichts angekreuzt heißt: nichts davon.</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Zu Ihnen</translation>
    </message>
    <message>
        <source>This spot, right now</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Diese Stelle, gerade jetzt</translation>
    </message>
    <message>
        <source>Asked once and remembered on this computer, because it decides what is safe.</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Wird einmal gefragt und auf diesem Computer gespeichert, weil davon abhängt, was sicher ist.</translation>
    </message>
    <message>
        <source>Asked each time, because it changes.</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Wird jedes Mal gefragt, weil es sich ändert.</translation>
    </message>
    <message>
        <source>Please answer each question above.</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Bitte jede Frage oben beantworten.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Change what I said about me</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Meine Angaben ändern</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Back</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>seconds</source>
        <extracomment>twitchcare/ui/player/countdown.py</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>twitchcare/ui/player/countdown.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Remaining seconds: {0}</source>
        <extracomment>twitchcare/ui/player/countdown.py</extracomment>
        <translation>Verbleibende Sekunden: {0}</translation>
    </message>
</context>
<context>
    <name>CrampView</name>
    <message>
        <source>Cramp now</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Krampf jetzt</translation>
    </message>
    <message>
        <source>Calf</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Thigh front</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Oberschenkel vorn</translation>
    </message>
    <message>
        <source>Thigh back</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Oberschenkel hinten</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where is the cramp?</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Wo sitzt der Krampf?</translation>
    </message>
    <message>
        <source>If a cramp lasts over 10 minutes, the leg is swollen, or the urine is dark: get help now.</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Hält ein Krampf länger als 10 Minuten an, ist das Bein geschwollen oder der Urin dunkel: jetzt Hilfe holen.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Open folder</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Testmeldung senden</translation>
    </message>
    <message>
        <source>About your data</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Zu Ihren Daten</translation>
    </message>
    <message>
        <source>A content bundle could not be used; the built-in one is in use.</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Ein Inhaltspaket war nicht verwendbar; das eingebaute ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>All you write down lies in this folder and nowhere else. Nothing is sent anywhere. Copy the folder to keep a second one.</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Alles, was Sie notieren, liegt in diesem Ordner und sonst nirgends. Nichts wird gesendet. Wer eine zweite Fassung behalten will, kopiert den Ordner.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Nothing of this kind.</source>
        <extracomment>twitchcare/ui/diary/day_card.py</extracomment>
        <translation>Nichts dieser Art.</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <extracomment>twitchcare/ui/diary/day_card.py</extracomment>
        <translation>Nichts notiert.</translation>
    </message>
    <message>
        <source>The day</source>
        <extracomment>twitchcare/ui/water/day_card.py</extracomment>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>{0} counted so far. There is no pace line without a goal.</source>
        <extracomment>twitchcare/ui/water/day_card.py</extracomment>
        <translation>Bisher {0} gezählt. Ohne Ziel gibt es keine Tempolinie.</translation>
    </message>
    <message>
        <source>{0} counted so far; the pace is at {1}. The line runs from {2} to {3}, before bed.</source>
        <extracomment>twitchcare/ui/water/day_card.py</extracomment>
        <translation>Bisher {0} gezählt; das Tagestempo steht bei {1}. Die Linie läuft von {2} bis {3}, vor dem Schlafengehen.</translation>
    </message>
    <message>
        <source>Nothing yet today.</source>
        <extracomment>twitchcare/ui/water/day_card.py</extracomment>
        <translation>Heute noch nichts.</translation>
    </message>
    <message>
        <source>Remove {0} {1} at {2}</source>
        <extracomment>twitchcare/ui/water/day_card.py</extracomment>
        <translation>{0} {1} um {2} entfernen</translation>
    </message>
</context>
<context>
    <name>DiaryView</name>
    <message>
        <source>Diary</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>A day begins at four in the morning.</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Ein Tag beginnt um vier Uhr morgens.</translation>
    </message>
    <message>
        <source>Note something</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Etwas notieren</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Notiert: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The diary was not changed.</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Das Tagebuch wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Not written yet; it is kept here until it is.</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Noch nicht geschrieben; bis dahin bleibt es hier erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A quiet week on paper</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Eine ruhige Woche auf dem Papier</translation>
    </message>
    <message>
        <source>Nothing was noted in these days, and nothing has to be.</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>In diesen Tagen wurde nichts notiert, und das muss es auch nicht.</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Question {0} of {1}</source>
        <extracomment>twitchcare/ui/thermal/dots.py</extracomment>
        <translation>Frage {0} von {1}</translation>
    </message>
</context>
<context>
    <name>DrinksRow</name>
    <message>
        <source>Show the drinks</source>
        <extracomment>twitchcare/ui/diary/drinks_row.py</extracomment>
        <translation>Getränke zeigen</translation>
    </message>
    <message>
        <source>Hide the drinks</source>
        <extracomment>twitchcare/ui/diary/drinks_row.py</extracomment>
        <translation>Getränke ausblenden</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Remove {0}, {1}, at {2}</source>
        <extracomment>twitchcare/ui/diary/entry_row.py</extracomment>
        <translation>{0}, {1}, um {2} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>twitchcare/ui/diary/entry_row.py</extracomment>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>1 drink</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>1 Getränk</translation>
    </message>
    <message numerus="yes">
        <source>{0} drinks</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>
            <numerusform>{0} Getränk</numerusform>
            <numerusform>{0} Getränke</numerusform>
        </translation>
    </message>
    <message>
        <source>Drinks</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Getränke</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <source>pain {0} of 10</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Schmerz {0} von 10</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>Twitch</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>Cramp</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Krampf</translation>
    </message>
    <message>
        <source>Tightness</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Verspannung</translation>
    </message>
    <message>
        <source>Jerk</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Ruck</translation>
    </message>
    <message>
        <source>Tremor</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Zittern</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Koffein</translation>
    </message>
    <message>
        <source>Stress</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>of 10</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>von 10</translation>
    </message>
    <message>
        <source>felt better after</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>danach besser</translation>
    </message>
    <message>
        <source>felt the same after</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>danach gleich</translation>
    </message>
    <message>
        <source>felt worse after</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>danach schlechter</translation>
    </message>
</context>
<context>
    <name>EpisodeDialog</name>
    <message>
        <source>Note what you feel</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Beschwerden notieren</translation>
    </message>
    <message>
        <source>hardly there</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>kaum spürbar</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>so stark wie nur möglich</translation>
    </message>
    <message>
        <source>How strong</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Wie stark</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>as bad as can be</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>so schlimm wie nur möglich</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Was spüren Sie?</translation>
    </message>
    <message>
        <source>Only if you like</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Nur wenn Sie mögen</translation>
    </message>
    <message>
        <source>How long, about</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Wie lange etwa</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A few words of your own</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Ein paar eigene Worte</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>What this rests on</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>Worauf sich das stützt</translation>
    </message>
    <message>
        <source>Grades: A to C from strong to weak studies or guidance, D opinion, S a safety rule. Information for self-care, not a diagnosis.</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>Grade: A bis C von starken bis schwachen Studien oder Leitlinien, D Meinung, S eine Sicherheitsregel. Information zur Selbsthilfe, keine Diagnose.</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Grade {0}</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>Grad {0}</translation>
    </message>
    <message>
        <source>{0}. Not yet verified.</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>{0}. Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Not yet verified.</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>Noch nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>ExerciseRow</name>
    <message>
        <source>{0}. {1}</source>
        <extracomment>twitchcare/ui/sessions/exercise_row.py</extracomment>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Easier: {0}</source>
        <extracomment>twitchcare/ui/sessions/exercise_row.py</extracomment>
        <translation>Leichter: {0}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Good to know</source>
        <extracomment>twitchcare/ui/water/facts_card.py</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>In brackets: how strong the evidence is, from A to D; S is a safety rule.</source>
        <extracomment>twitchcare/ui/water/facts_card.py</extracomment>
        <translation>In Klammern: wie gut das belegt ist, von A bis D; S ist eine Sicherheitsregel.</translation>
    </message>
</context>
<context>
    <name>FeelingPage</name>
    <message>
        <source>Before you start</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Touch the spot lightly, then with a warm and a cool spoon, and compare with the other side. Tick what is true; a tick on a question means yes.</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Die Stelle leicht berühren, dann mit einem warmen und einem kühlen Löffel, und mit der anderen Seite vergleichen. Ankreuzen, was zutrifft; ein Häkchen bei einer Frage heißt Ja.</translation>
    </message>
    <message>
        <source>The skin looks normal here.</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Die Haut sieht hier normal aus.</translation>
    </message>
    <message>
        <source>A light touch feels the same as on the other side.</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Eine leichte Berührung fühlt sich an wie auf der anderen Seite.</translation>
    </message>
    <message>
        <source>Warm and cool feel the same as on the other side.</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Warm und kühl fühlen sich an wie auf der anderen Seite.</translation>
    </message>
    <message>
        <source>It looks or feels different</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Es sieht anders aus oder fühlt sich anders an</translation>
    </message>
    <message>
        <source>Start {0} minutes</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>{0} Minuten starten</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>seen from the front</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>von vorn gesehen</translation>
    </message>
    <message>
        <source>seen from its left side</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>von der linken Seite gesehen</translation>
    </message>
    <message>
        <source>seen from behind</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>von hinten gesehen</translation>
    </message>
    <message>
        <source>seen from its right side</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>von der rechten Seite gesehen</translation>
    </message>
    <message>
        <source>Glowing: {0}.</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>Hervorgehoben: {0}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Figure, {0}</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>Figur, {0}</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Arrow keys turn it, plus and minus zoom.</source>
        <extracomment>twitchcare/ui/figure/figure_view.py</extracomment>
        <translation>Pfeiltasten drehen sie, Plus und Minus vergrößern und verkleinern.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find a session</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Einheit suchen</translation>
    </message>
    <message>
        <source>Find a session, such as calf or breathing</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Einheit suchen, etwa Wade oder Atmung</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Up to {0} min</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Bis {0} min</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>{0} sessions</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>
            <numerusform>{0} Einheit</numerusform>
            <numerusform>{0} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>1 Einheit</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find anything</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Food</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>A place, a session, an article or a page</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Stelle, Einheit, Artikel oder Seite</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Enter opens it, arrow keys mark another, Esc leaves.</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Eingabe öffnet, Pfeiltasten markieren anderes, Esc schließt.</translation>
    </message>
    <message>
        <source>All pages; type to find more.</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Alle Seiten; tippen, um mehr zu finden.</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Nichts enthält alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>
            <numerusform>{0} gefunden</numerusform>
            <numerusform>{0} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>1 gefunden</translation>
    </message>
</context>
<context>
    <name>GlassesCard</name>
    <message>
        <source>Size of the new glass</source>
        <extracomment>twitchcare/ui/water/glasses_card.py</extracomment>
        <translation>Größe des neuen Glases</translation>
    </message>
    <message>
        <source>Add glass</source>
        <extracomment>twitchcare/ui/water/glasses_card.py</extracomment>
        <translation>Glas hinzufügen</translation>
    </message>
    <message>
        <source>Glasses and unit</source>
        <extracomment>twitchcare/ui/water/glasses_card.py</extracomment>
        <translation>Gläser und Maßeinheit</translation>
    </message>
    <message>
        <source>Your glasses; click one to take it away.</source>
        <extracomment>twitchcare/ui/water/glasses_card.py</extracomment>
        <translation>Ihre Gläser; ein Klick entfernt eines.</translation>
    </message>
    <message>
        <source>Take away the glass of {0}</source>
        <extracomment>twitchcare/ui/water/glasses_card.py</extracomment>
        <translation>Glas mit {0} entfernen</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>My own number</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Number from my doctor</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Wert vom Arzt</translation>
    </message>
    <message>
        <source>Hot day, above {0} °C</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Heißer Tag, über {0} °C</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Richtwert</translation>
    </message>
    <message>
        <source>Minutes of sweaty exercise today</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Minuten schweißtreibender Bewegung heute</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Sweaty exercise today</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Schweißtreibende Bewegung heute</translation>
    </message>
    <message>
        <source>If your doctor gave you a number, enter it below.</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Haben Sie ärztlich einen Wert bekommen, bitte unten eintragen.</translation>
    </message>
    <message>
        <source>Your goal</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Ihr Ziel</translation>
    </message>
    <message>
        <source>The automatic goal is switched off: {0}.</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Das automatische Ziel ist abgeschaltet: {0}.</translation>
    </message>
</context>
<context>
    <name>GoalSum</name>
    <message>
        <source>Goal</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Evidence: {0}.</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>Belege: {0}.</translation>
    </message>
    <message>
        <source>Sources: {0}.</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>Quellen: {0}.</translation>
    </message>
    <message>
        <source>Parts of this are not yet verified in the source.</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>Teile davon sind noch nicht in der Quelle geprüft.</translation>
    </message>
    <message>
        <source>guideline or firm reference value</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>Leitlinie oder fester Referenzwert</translation>
    </message>
    <message>
        <source>some trials or common agreement</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>einige Studien oder allgemeiner Konsens</translation>
    </message>
    <message>
        <source>weak</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>schwach</translation>
    </message>
    <message>
        <source>no evidence found, or against</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>keine Belege gefunden oder dagegen</translation>
    </message>
    <message>
        <source>safety rule</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>Sicherheitsregel</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>twitchcare is still here</source>
        <extracomment>twitchcare/app/house.py</extracomment>
        <translation>twitchcare ist noch da</translation>
    </message>
    <message>
        <source>It stays in the tray. Quit it from there.</source>
        <extracomment>twitchcare/app/house.py</extracomment>
        <translation>Es bleibt im Infobereich und lässt sich dort beenden.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Alles geht auch ohne Maus.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Zu einer Seite</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Note what you feel</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Beschwerden notieren</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>On to the next</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Weiter zum Nächsten</translation>
    </message>
    <message>
        <source>Among things that are alike</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Zwischen Gleichartigem</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>In a session</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>In einer Einheit</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Pause, weiter</translation>
    </message>
    <message>
        <source>Back, next</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Zurück, vor</translation>
    </message>
    <message>
        <source>Too much: easier, or skip</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Zu viel: leichter oder auslassen</translation>
    </message>
    <message>
        <source>At the end: better, same, worse</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Am Ende: besser, gleich, schlechter</translation>
    </message>
    <message>
        <source>Leave; what was done counts</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Verlassen; Getanes zählt</translation>
    </message>
    <message>
        <source>On the body</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Am Körper</translation>
    </message>
    <message>
        <source>Walk to the place beside</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Zur Stelle daneben</translation>
    </message>
    <message>
        <source>Choose it</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Add it to what is chosen</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Front, back, left, right, face, hands, feet</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Vorne, hinten, links, rechts, Gesicht, Hände, Füße</translation>
    </message>
    <message>
        <source>Turn the body</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Den Körper drehen</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Find a place by its name</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Eine Stelle nach Namen finden</translation>
    </message>
    <message>
        <source>Cramp now</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Krampf jetzt</translation>
    </message>
    <message>
        <source>Choose the muscle</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Den Muskel wählen</translation>
    </message>
    <message>
        <source>Left side, right side</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Linke Seite, rechte Seite</translation>
    </message>
    <message>
        <source>Reading and diary</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Lesen und Tagebuch</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Diary: undo the last change</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Tagebuch: letzte Änderung rückgängig</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <extracomment>twitchcare/ui/settings/language_card.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Holds from the next start of twitchcare.</source>
        <extracomment>twitchcare/ui/settings/language_card.py</extracomment>
        <translation>Gilt ab dem nächsten Start von twitchcare.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>twitchcare/ui/settings/language_card.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Translation not reviewed: {0}. Articles and what is missing are in English.</source>
        <extracomment>twitchcare/ui/settings/language_card.py</extracomment>
        <translation>Übersetzung nicht geprüft: {0}. Artikel und was fehlt, erscheinen auf Englisch.</translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>All articles</source>
        <extracomment>twitchcare/ui/learn/learn_view.py</extracomment>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Back to all articles</source>
        <extracomment>twitchcare/ui/learn/learn_view.py</extracomment>
        <translation>Zurück zu allen Artikeln</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Like the system</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>On top of what the system asks for.</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Zusätzlich zur Vorgabe des Systems.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>The figure takes its pose at once, and nothing glides.</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Die Figur nimmt ihre Haltung sofort ein, und nichts gleitet.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size: {0}</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Textgröße: {0}</translation>
    </message>
</context>
<context>
    <name>MuscleTile</name>
    <message>
        <source>Choose on the body. Key {0}</source>
        <extracomment>twitchcare/ui/cramp/muscle_tile.py</extracomment>
        <translation>Am Körper wählen. Taste {0}</translation>
    </message>
    <message>
        <source>Left side. Key {0}</source>
        <extracomment>twitchcare/ui/cramp/muscle_tile.py</extracomment>
        <translation>Linke Seite. Taste {0}</translation>
    </message>
    <message>
        <source>Right side. Key {0}</source>
        <extracomment>twitchcare/ui/cramp/muscle_tile.py</extracomment>
        <translation>Rechte Seite. Taste {0}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <extracomment>twitchcare/ui/player/next_card.py</extracomment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Last one</source>
        <extracomment>twitchcare/ui/player/next_card.py</extracomment>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>Then you are done</source>
        <extracomment>twitchcare/ui/player/next_card.py</extracomment>
        <translation>Dann ist es geschafft</translation>
    </message>
    <message>
        <source>Next · {0}</source>
        <extracomment>twitchcare/ui/player/next_card.py</extracomment>
        <translation>Als Nächstes · {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>twitchcare/ui/today/next_card.py</extracomment>
        <translation>Als Nächstes: {0}</translation>
    </message>
    <message>
        <source>Change in Settings</source>
        <extracomment>twitchcare/ui/today/next_card.py</extracomment>
        <translation>In Einstellungen ändern</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <extracomment>twitchcare/ui/today/next_card.py</extracomment>
        <translation>Ziel wählen</translation>
    </message>
</context>
<context>
    <name>NextWords</name>
    <message>
        <source>Nothing is planned yet</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Noch ist nichts geplant</translation>
    </message>
    <message>
        <source>A glass, when you like</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Ein Glas, wenn Sie mögen</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Keine Erinnerung geplant</translation>
    </message>
    <message>
        <source>A glass tomorrow, about {0}</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Ein Glas morgen, gegen {0}</translation>
    </message>
    <message>
        <source>A glass about {0}</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Ein Glas gegen {0}</translation>
    </message>
    <message>
        <source>Reminders are paused until {0}.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Erinnerungen pausieren bis {0}.</translation>
    </message>
    <message>
        <source>You are in a meeting until {0}.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Sie sind bis {0} in einer Besprechung.</translation>
    </message>
    <message>
        <source>These are quiet hours, until {0}.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Es ist Ruhezeit, bis {0}.</translation>
    </message>
    <message>
        <source>You asked for later, at {0}.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Sie wollten später erinnert werden, um {0}.</translation>
    </message>
    <message>
        <source>You drank fast a moment ago. Nothing more until {0}.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Sie haben eben schnell getrunken. Nichts weiter bis {0}.</translation>
    </message>
    <message>
        <source>Reminders to drink are off.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Trinkerinnerungen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>There is no goal to keep pace with.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Es gibt kein Ziel, das ein Tempo vorgibt.</translation>
    </message>
    <message>
        <source>The desktop asks not to be disturbed.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Auf dem Desktop ist „Nicht stören“ aktiv.</translation>
    </message>
    <message>
        <source>Something is shown in full screen.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Etwas wird im Vollbild gezeigt.</translation>
    </message>
    <message>
        <source>You are away.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Sie sind gerade nicht da.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Der Bildschirm ist gesperrt.</translation>
    </message>
    <message>
        <source>The computer sleeps.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Der Computer schläft.</translation>
    </message>
    <message>
        <source>Reminders are paused.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Erinnerungen pausieren.</translation>
    </message>
    <message>
        <source>You are in a meeting.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Sie sind in einer Besprechung.</translation>
    </message>
    <message>
        <source>A session is running.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Eine Einheit läuft.</translation>
    </message>
    <message>
        <source>The program has only just started.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Das Programm ist gerade erst gestartet.</translation>
    </message>
    <message>
        <source>These are quiet hours.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Es ist Ruhezeit.</translation>
    </message>
    <message>
        <source>It is close to bedtime.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Es ist bald Schlafenszeit.</translation>
    </message>
    <message>
        <source>Today&apos;s goal is met.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Das Ziel für heute ist erreicht.</translation>
    </message>
    <message>
        <source>You drank fast a moment ago.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Sie haben eben schnell getrunken.</translation>
    </message>
    <message>
        <source>There were enough reminders for one day.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Für einen Tag gab es genug Erinnerungen.</translation>
    </message>
    <message>
        <source>There were enough reminders for one hour.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Für eine Stunde gab es genug Erinnerungen.</translation>
    </message>
    <message>
        <source>There was a notice a moment ago.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Eben gab es eine Meldung.</translation>
    </message>
    <message>
        <source>The last reminder is not long ago.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Die letzte Erinnerung ist noch nicht lange her.</translation>
    </message>
    <message>
        <source>You drank a moment ago.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Sie haben eben getrunken.</translation>
    </message>
    <message>
        <source>A pause has just ended.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Eine Pause ist gerade zu Ende.</translation>
    </message>
    <message>
        <source>You asked for later.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Sie wollten später erinnert werden.</translation>
    </message>
    <message>
        <source>You are on pace.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Sie liegen im Tagestempo.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Try fewer or shorter words, such as cramp, sleep or eyelid.</source>
        <extracomment>twitchcare/ui/learn/nothing_found.py</extracomment>
        <translation>Versuchen Sie es mit weniger oder kürzeren Wörtern, etwa Krampf, Schlaf oder Augenlid.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <extracomment>twitchcare/ui/learn/nothing_found.py</extracomment>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <extracomment>twitchcare/ui/learn/nothing_found.py</extracomment>
        <translation>Nichts gefunden für „{0}“</translation>
    </message>
    <message>
        <source>This bundle has no articles.</source>
        <extracomment>twitchcare/ui/learn/nothing_found.py</extracomment>
        <translation>Dieses Paket enthält keine Artikel.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Use this number</source>
        <extracomment>twitchcare/ui/water/number_row.py</extracomment>
        <translation>Wert übernehmen</translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Pace of the day</source>
        <extracomment>twitchcare/ui/water/pace_chart.py</extracomment>
        <translation>Tagestempo</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <extracomment>twitchcare/ui/water/pace_chart.py</extracomment>
        <translation>Ziel {0}</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>twitchcare/ui/water/pace_chart.py</extracomment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>PaceNotice</name>
    <message>
        <source>Try again</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{0} is kept here and counted meanwhile. {1}</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>{0} bleiben hier erhalten und zählen so lange mit. {1}</translation>
    </message>
    <message>
        <source>Please stop drinking for now</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>Bitte vorerst nicht weitertrinken</translation>
    </message>
    <message>
        <source>Let the next glass wait</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>Mit dem nächsten Glas warten</translation>
    </message>
    <message>
        <source>{0} today; the limit is {1}.</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>{0} heute; die Grenze ist {1}.</translation>
    </message>
    <message>
        <source>{0} in {1} minutes; the limit is {2}. Better wait until {3}.</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>{0} in {1} Minuten; die Grenze ist {2}. Besser bis {3} warten.</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>Use {0}</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Its file is no longer there. Add it again, or remove it from this list.</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>Die Datei ist nicht mehr da. Bitte neu hinzufügen oder aus dieser Liste entfernen.</translation>
    </message>
    <message>
        <source>It cannot be used. Ask whoever gave it to you for a new one.</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>Das Paket ist nicht verwendbar. Wer es Ihnen gegeben hat, kann ein neues geben.</translation>
    </message>
    <message>
        <source>version {0}</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Hide the items</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>Einträge ausblenden</translation>
    </message>
    <message>
        <source>Show the items ({0})</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>Einträge zeigen ({0})</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>{1}: {0}</translation>
    </message>
</context>
<context>
    <name>PackItems</name>
    <message>
        <source>{0} (instead of the built-in one)</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>{0} (statt des eingebauten)</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Übungsfolgen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Foods</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Everyday words</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Alltagswörter</translation>
    </message>
    <message>
        <source>Reasons to see someone</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Gründe für ärztlichen Rat</translation>
    </message>
    <message>
        <source>Conditions for warmth and cold</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Umstände für Wärme und Kälte</translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Add a pack…</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Paket hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>A content pack adds routines, exercises, articles and more, for instance from your physiotherapist. It is checked before it is used, and it cannot take away a warning. What you change here holds from the next start.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Ein Inhaltspaket ergänzt Übungsfolgen, Übungen, Artikel und mehr, etwa aus Ihrer Physiotherapie. Es wird vor der Verwendung geprüft und kann keine Warnung wegnehmen. Änderungen hier gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Content packs</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Inhaltspakete</translation>
    </message>
    <message>
        <source>{0} · {1} · version {2} · built in</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>{0} · {1} · Version {2} · eingebaut</translation>
    </message>
    <message>
        <source>What you changed here holds from the next start of twitchcare.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Was Sie hier geändert haben, gilt ab dem nächsten Start von twitchcare.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>„{0}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{0}” was not added.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>„{0}“ wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This could not be kept, so it is as before.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Das ließ sich nicht speichern; alles ist wie vorher.</translation>
    </message>
    <message>
        <source>and {0} more; `twitchcare bundle check` lists them all</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>und {0} weitere; `twitchcare bundle check` zeigt alle</translation>
    </message>
    <message>
        <source>“{0}” was added. It is used from the next start of twitchcare.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>„{0}“ wurde hinzugefügt. Es gilt ab dem nächsten Start von twitchcare.</translation>
    </message>
    <message>
        <source>Content packs (*.twitchcare *.zip)</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Inhaltspakete (*.twitchcare *.zip)</translation>
    </message>
    <message>
        <source>Add a content pack</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Inhaltspaket hinzufügen</translation>
    </message>
    <message>
        <source>Add the folder of a content pack</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Ordner eines Inhaltspakets hinzufügen</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Change</source>
        <extracomment>twitchcare/ui/diary/place_chooser.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <extracomment>twitchcare/ui/diary/place_chooser.py</extracomment>
        <translation>Andere Stelle wählen</translation>
    </message>
    <message>
        <source>Find a place</source>
        <extracomment>twitchcare/ui/diary/place_chooser.py</extracomment>
        <translation>Stelle suchen</translation>
    </message>
    <message>
        <source>Where? Type a place, such as calf</source>
        <extracomment>twitchcare/ui/diary/place_chooser.py</extracomment>
        <translation>Wo? Stelle eingeben, etwa Wade</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Body regions</source>
        <extracomment>twitchcare/ui/body/place_list.py</extracomment>
        <translation>Körperregionen</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where would you put it?</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Wo soll es aufliegen?</translation>
    </message>
    <message>
        <source>The place decides what is safe. Left is always your own left.</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Von der Stelle hängt ab, was sicher ist. Links ist immer die eigene linke Seite.</translation>
    </message>
    <message>
        <source>Find a place</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Stelle suchen</translation>
    </message>
    <message>
        <source>Type to find a place</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Tippen, um eine Stelle zu finden</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Front of the body</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Körper vorn</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Körper hinten</translation>
    </message>
    <message>
        <source>Other places</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PlayPage</name>
    <message>
        <source>{0} left</source>
        <extracomment>twitchcare/ui/player/play_page.py</extracomment>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>twitchcare/ui/player/play_page.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Get ready</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Breathe</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Relax</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>{0} seconds done</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>{0} Sekunden geschafft</translation>
    </message>
    <message>
        <source>1 minute done</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>1 Minute geschafft</translation>
    </message>
    <message>
        <source>{0} minutes done</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>{0} Minuten geschafft</translation>
    </message>
    <message>
        <source>Step: {0}, {1}</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Schritt: {0}, {1}</translation>
    </message>
    <message>
        <source>Paused while the computer slept. Go on when you are ready.</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Pausiert, während der Computer schlief. Weiter, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Take your time. Go on when you are ready.</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>In aller Ruhe. Weiter, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Das war die letzte.</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Als Nächstes: {0}</translation>
    </message>
    <message>
        <source>Then the other side.</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Dann die andere Seite.</translation>
    </message>
    <message>
        <source>Let go and breathe. Then once more.</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Loslassen und atmen. Dann noch einmal.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Session</source>
        <extracomment>twitchcare/ui/player/player_view.py</extracomment>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>PourRow</name>
    <message>
        <source>Add</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Other amount</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Andere Menge</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Getränk</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Add this amount</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Diese Menge hinzufügen</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>Counts {0} %. {1}</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Zählt zu {0} %. {1}</translation>
    </message>
    <message>
        <source>Per 100 ml: caffeine {0} mg, sodium {1} mg, potassium {2} mg, typical values.</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Je 100 ml: Koffein {0} mg, Natrium {1} mg, Kalium {2} mg, typische Werte.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Birth year</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Only what is used, and all of it may stay unsaid. It stays on this computer.</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Nur was gebraucht wird, und nichts davon ist Pflicht. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Guides to drinking give their values by age.</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Richtwerte fürs Trinken gelten je nach Alter.</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Most guides to drinking give one value for women and one for men.</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Die meisten Richtwerte fürs Trinken nennen einen Wert für Frauen und einen für Männer.</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Changes the value for drinking, and what is advised on warmth and cold.</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Ändert den Wert fürs Trinken und was zu Wärme und Kälte geraten wird.</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Stillend</translation>
    </message>
    <message>
        <source>Changes the value for drinking.</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Ändert den Wert fürs Trinken.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cramp now</source>
        <extracomment>twitchcare/ui/shell/rail.py</extracomment>
        <translation>Krampf jetzt</translation>
    </message>
    <message>
        <source>See someone?</source>
        <extracomment>twitchcare/ui/shell/rail.py</extracomment>
        <translation>Zum Arzt?</translation>
    </message>
    <message>
        <source>Should I see someone?</source>
        <extracomment>twitchcare/ui/shell/rail.py</extracomment>
        <translation>Soll ich zum Arzt?</translation>
    </message>
</context>
<context>
    <name>RegionButton</name>
    <message>
        <source>body region</source>
        <extracomment>twitchcare/ui/body/region_button.py</extracomment>
        <translation>Körperregion</translation>
    </message>
</context>
<context>
    <name>RegionPanel</name>
    <message>
        <source>Where do you feel it?</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Wo spüren Sie es?</translation>
    </message>
    <message>
        <source>Click a place on the figure. Hold Shift to add more. Left is always your own left.</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Auf eine Stelle der Figur klicken. Mit gedrückter Umschalttaste kommen weitere hinzu. Links ist immer die eigene linke Seite.</translation>
    </message>
    <message>
        <source>Often asked for</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Oft gefragt</translation>
    </message>
    <message>
        <source>With {0}</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Mit {0}</translation>
    </message>
    <message>
        <source>What is usual here</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Was hier üblich ist</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>There is no routine for this place. See what else helps below.</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Für diese Stelle gibt es keine Übungsfolge. Weiter unten steht, was sonst hilft.</translation>
    </message>
    <message>
        <source>Warm or cold?</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Warm oder kalt?</translation>
    </message>
    <message>
        <source>Note it</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Warm or cold</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Warm oder kalt</translation>
    </message>
    <message>
        <source>When to see someone</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Wann zum Arzt</translation>
    </message>
    <message>
        <source>See someone?</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Zum Arzt?</translation>
    </message>
    <message>
        <source>More on when to see someone</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Mehr dazu, wann zum Arzt</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source> min</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Later means</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>„Später“ heißt</translation>
    </message>
    <message>
        <source>At least between two</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Abstand mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source> a day</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation> am Tag</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Quiet while you are away, asleep, in a session or in full screen, and once the goal is met. Nothing is ever made up for in a burst.</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Stille, solange Sie nicht da sind, schlafen, eine Einheit oder Vollbild läuft, und sobald das Ziel erreicht ist. Nichts wird gehäuft nachgeholt.</translation>
    </message>
    <message>
        <source>Remind me to drink</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Ans Trinken erinnern</translation>
    </message>
    <message>
        <source>Only when you fall behind the pace.</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Nur wenn Sie hinter dem Tagestempo liegen.</translation>
    </message>
    <message>
        <source>When they may come</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Wann sie kommen dürfen</translation>
    </message>
    <message>
        <source>How long a reminder waits after you ask for later.</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Wie lange eine Erinnerung nach „Später“ wartet.</translation>
    </message>
    <message>
        <source>However far behind the pace you are.</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Wie weit Sie auch hinter dem Tagestempo liegen.</translation>
    </message>
    <message>
        <source>After that the day stays quiet.</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Danach bleibt der Tag still.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Better</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>{0}. Saved in your diary.</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>{0}. Im Tagebuch gespeichert.</translation>
    </message>
    <message>
        <source>This could not be written into the diary.</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>Das konnte nicht ins Tagebuch geschrieben werden.</translation>
    </message>
    <message>
        <source>How does it feel now?</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>Wie fühlt es sich jetzt an?</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>All sessions</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>{0} starten</translation>
    </message>
    <message>
        <source>You need: {0}</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Sie brauchen: {0}</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Nichts nötig</translation>
    </message>
    <message>
        <source>What you will do</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Was Sie tun werden</translation>
    </message>
    <message>
        <source>Good to know first</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Vorher gut zu wissen</translation>
    </message>
    <message>
        <source>Stop whenever something hurts or feels wrong.</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Aufhören, sobald etwas schmerzt oder sich falsch anfühlt.</translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message>
        <source>{0} min</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} s</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>Seated</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Lying</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Im Liegen</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Am Boden</translation>
    </message>
    <message>
        <source>Any position</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Jede Haltung</translation>
    </message>
    <message>
        <source>Mixed positions</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Mehrere Haltungen</translation>
    </message>
    <message>
        <source>Seated, standing</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Sitzen, Stehen</translation>
    </message>
    <message>
        <source>Seated, lying</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Sitzen, Liegen</translation>
    </message>
    <message>
        <source>Seated, floor</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Sitzen, Boden</translation>
    </message>
    <message>
        <source>Standing, lying</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Stehen, Liegen</translation>
    </message>
    <message>
        <source>Standing, floor</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Stehen, Boden</translation>
    </message>
    <message>
        <source>Cramp now</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Krampf jetzt</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Wind down</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>After exercise</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Nach dem Sport</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0} × {1}</translation>
    </message>
    <message>
        <source>{0}, {1} slow movements</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0}, {1} langsame Bewegungen</translation>
    </message>
    <message>
        <source>{0} on each side</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0} je Seite</translation>
    </message>
    <message>
        <source>{0} on one side</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0} auf einer Seite</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>not said</source>
        <extracomment>twitchcare/ui/diary/scale_row.py</extracomment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>{0}: not said</source>
        <extracomment>twitchcare/ui/diary/scale_row.py</extracomment>
        <translation>{0}: keine Angabe</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <extracomment>twitchcare/ui/diary/scale_row.py</extracomment>
        <translation>{0} von 10</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>twitchcare/ui/parts/search_field.py</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Nothing was shown yet.</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Bisher wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>This desktop has no session bus; reminders show inside the window.</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Dieser Desktop hat keinen Sitzungsbus; Erinnerungen erscheinen im Fenster.</translation>
    </message>
    <message>
        <source>No notification service answers; reminders show inside the window.</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Kein Benachrichtigungsdienst antwortet; Erinnerungen erscheinen im Fenster.</translation>
    </message>
    <message>
        <source>Notices are shown by {0}.</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Meldungen zeigt: {0}.</translation>
    </message>
    <message>
        <source>the desktop</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>der Desktop</translation>
    </message>
    <message>
        <source>This is a test</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Das ist ein Test</translation>
    </message>
    <message>
        <source>If you can read this, notices from twitchcare arrive.</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Wenn Sie das lesen, kommen Meldungen von twitchcare an.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes hold at once; language and packs from the next start.</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Änderungen gelten sofort; Sprache und Inhaltspakete ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Erkrankungen</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Content packs</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Inhaltspakete</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>{0} section</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Abschnitt {0}</translation>
    </message>
    <message>
        <source>This could not be kept, so it is as before.</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Das ließ sich nicht speichern; alles ist wie vorher.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Sessions</source>
        <extracomment>twitchcare/ui/sessions/shelf.py</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Short guided routines. Leave one whenever you like: what was done counts.</source>
        <extracomment>twitchcare/ui/sessions/shelf.py</extracomment>
        <translation>Kurze, angeleitete Übungsfolgen. Sie können jederzeit aufhören: Getanes zählt.</translation>
    </message>
    <message>
        <source>No session fits all of this</source>
        <extracomment>twitchcare/ui/sessions/shelf.py</extracomment>
        <translation>Keine Einheit passt zu alldem</translation>
    </message>
    <message>
        <source>Try other words, or let go of a filter.</source>
        <extracomment>twitchcare/ui/sessions/shelf.py</extracomment>
        <translation>Andere Wörter versuchen oder einen Filter lösen.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <extracomment>twitchcare/ui/sessions/shelf.py</extracomment>
        <translation>Alle Einheiten zeigen</translation>
    </message>
</context>
<context>
    <name>ShowButton</name>
    <message>
        <source>Show how: {0}</source>
        <extracomment>twitchcare/ui/sessions/show_button.py</extracomment>
        <translation>Zeigen, wie es geht: {0}</translation>
    </message>
</context>
<context>
    <name>SideToggle</name>
    <message>
        <source>Key {0}</source>
        <extracomment>twitchcare/ui/cramp/side_toggle.py</extracomment>
        <translation>Taste {0}</translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message>
        <source>What is going on there?</source>
        <extracomment>twitchcare/ui/thermal/situation_page.py</extracomment>
        <translation>Was ist dort los?</translation>
    </message>
    <message>
        <source>Pick what fits. More than one may be true.</source>
        <extracomment>twitchcare/ui/thermal/situation_page.py</extracomment>
        <translation>Wählen, was passt. Mehreres kann zutreffen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>twitchcare/ui/thermal/situation_page.py</extracomment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SkinCheckJoins</name>
    <message>
        <source>Time to look at your skin</source>
        <extracomment>twitchcare/app/skin_check_joins.py</extracomment>
        <translation>Zeit, nach der Haut zu sehen</translation>
    </message>
    <message>
        <source>Take the pack off for a moment, then say how the skin looks.</source>
        <extracomment>twitchcare/app/skin_check_joins.py</extracomment>
        <translation>Die Auflage kurz abnehmen und dann angeben, wie die Haut aussieht.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>twitchcare/app/skin_check_joins.py</extracomment>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Sources</source>
        <extracomment>twitchcare/ui/parts/sources.py</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The wording is common practice, not yet verified.</source>
        <extracomment>twitchcare/ui/parts/sources.py</extracomment>
        <translation>Der Wortlaut folgt gängiger Praxis, noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Last reviewed {0}</source>
        <extracomment>twitchcare/ui/parts/sources.py</extracomment>
        <translation>Zuletzt geprüft: {0}</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}.</source>
        <extracomment>twitchcare/ui/parts/sources.py</extracomment>
        <translation>{0}. {1}, {2}.</translation>
    </message>
    <message>
        <source>Not yet verified.</source>
        <extracomment>twitchcare/ui/parts/sources.py</extracomment>
        <translation>Noch nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stop when it hurts.</source>
        <extracomment>twitchcare/ui/player/stage.py</extracomment>
        <translation>Bei Schmerz aufhören.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Add {0}</source>
        <extracomment>twitchcare/app/standing.py</extracomment>
        <translation>{0} hinzufügen</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Fewer minutes</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>Weniger Minuten</translation>
    </message>
    <message>
        <source>More minutes</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>Mehr Minuten</translation>
    </message>
    <message>
        <source>Start timer</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Minutes: {0}</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>Minuten: {0}</translation>
    </message>
    <message>
        <source>{0} to {1} minutes; a look at the skin every {2}; then {3} hours without.</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>{0} bis {1} Minuten; alle {2} Minuten nach der Haut sehen; danach {3} h Pause.</translation>
    </message>
    <message>
        <source>{0} of {1} uses today on this place: enough until tomorrow.</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>{0} von {1} Anwendungen heute an dieser Stelle: genug bis morgen.</translation>
    </message>
    <message>
        <source>This place had a use a short while ago. It is free again at {0}.</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>An dieser Stelle gab es vor Kurzem eine Anwendung. Ab {0} geht es wieder.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>{0} min</source>
        <extracomment>twitchcare/ui/body/start_card.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>twitchcare/ui/body/start_card.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <extracomment>twitchcare/ui/body/start_card.py</extracomment>
        <translation>{0} starten</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>twitchcare – still here</source>
        <extracomment>twitchcare/ui/shell/status_window.py</extracomment>
        <translation>twitchcare – noch da</translation>
    </message>
    <message>
        <source>Reminders go on</source>
        <extracomment>twitchcare/ui/shell/status_window.py</extracomment>
        <translation>Erinnerungen laufen weiter</translation>
    </message>
    <message>
        <source>Closing this small window ends twitchcare.</source>
        <extracomment>twitchcare/ui/shell/status_window.py</extracomment>
        <translation>Wird dieses kleine Fenster geschlossen, endet twitchcare.</translation>
    </message>
    <message>
        <source>Open twitchcare</source>
        <extracomment>twitchcare/ui/shell/status_window.py</extracomment>
        <translation>twitchcare öffnen</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Start</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>Suggested now</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Vorschlag für jetzt</translation>
    </message>
    <message>
        <source>Nothing more for today</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Für heute nichts mehr</translation>
    </message>
    <message>
        <source>What fitted was done. Rest counts too.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Was passte, ist getan. Auch Ruhe zählt.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>{0} starten</translation>
    </message>
    <message>
        <source>Noted {0}: {1}, {2}.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Notiert {0}: {1}, {2}.</translation>
    </message>
    <message>
        <source>Because of what you noted.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Wegen Ihrer Notiz.</translation>
    </message>
    <message>
        <source>A gentle start before the day gets going.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Ein sanfter Anfang, bevor der Tag in Gang kommt.</translation>
    </message>
    <message>
        <source>A short break in the middle of the day.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Eine kurze Pause mitten am Tag.</translation>
    </message>
    <message>
        <source>Something quiet before the night.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Etwas Ruhiges vor der Nacht.</translation>
    </message>
    <message>
        <source>It is late: something that calms and needs no effort.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Es ist spät: etwas, das beruhigt und nicht anstrengt.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Warm or cold: the table</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Warm oder kalt: die Tabelle</translation>
    </message>
    <message>
        <source>What is going on, and what to choose</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Was los ist und was sich eignet</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Warm</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>{0} See someone first.</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>{0} Erst ärztlichen Rat holen.</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>with care</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>mit Vorsicht</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>{0} to {1} min, look every {2}, {3} a day, {4} min between</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>{0} bis {1} min, alle {2} min nachsehen, {3}-mal am Tag, {4} min dazwischen</translation>
    </message>
</context>
<context>
    <name>ThermalView</name>
    <message>
        <source>Back</source>
        <extracomment>twitchcare/ui/thermal/thermal_view.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Heat &amp; cold</source>
        <extracomment>twitchcare/ui/thermal/thermal_view.py</extracomment>
        <translation>Wärme &amp; Kälte</translation>
    </message>
    <message>
        <source>Read the table</source>
        <extracomment>twitchcare/ui/thermal/thermal_view.py</extracomment>
        <translation>Tabelle lesen</translation>
    </message>
    <message>
        <source>Your answers could not be remembered.</source>
        <extracomment>twitchcare/ui/thermal/thermal_view.py</extracomment>
        <translation>Ihre Antworten ließen sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Today</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>on {0}</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>am {0}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>{0} h</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <extracomment>twitchcare/ui/today/today_view.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Not written yet; it is kept here until it is.</source>
        <extracomment>twitchcare/ui/today/today_view.py</extracomment>
        <translation>Noch nicht geschrieben; bis dahin bleibt es hier erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>twitchcare/ui/today/today_view.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>twitchcare/ui/today/today_view.py</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open twitchcare</source>
        <extracomment>twitchcare/app/standing.py</extracomment>
        <translation>twitchcare öffnen</translation>
    </message>
    <message>
        <source>Pause reminders for 1 hour</source>
        <extracomment>twitchcare/app/standing.py</extracomment>
        <translation>Erinnerungen 1 Stunde pausieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>twitchcare/app/standing.py</extracomment>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>UnsavedJoins</name>
    <message>
        <source>Not written yet; it is kept here until it is.</source>
        <extracomment>twitchcare/app/unsaved_joins.py</extracomment>
        <translation>Noch nicht geschrieben; bis dahin bleibt es hier erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>twitchcare/app/unsaved_joins.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>The skin is not well</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Der Haut geht es nicht gut</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Lift it and look at the skin</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Anheben und die Haut ansehen</translation>
    </message>
    <message>
        <source>Is it pink?</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Ist sie rosa?</translation>
    </message>
    <message>
        <source>Is it its usual colour or pink?</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Hat sie ihre gewohnte Farbe oder ist sie rosa?</translation>
    </message>
    <message>
        <source>Or is it white, blotchy, blistered, very painful or numb?</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Oder ist sie weiß, fleckig, mit Blasen, sehr schmerzhaft oder taub?</translation>
    </message>
    <message>
        <source>On dark skin compare with the other side, and feel.</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Bei dunkler Haut mit der anderen Seite vergleichen und fühlen.</translation>
    </message>
    <message>
        <source>All well, go on</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Alles gut, weiter</translation>
    </message>
    <message>
        <source>Not well, stop</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Nicht gut, Stopp</translation>
    </message>
    <message>
        <source>paused, pack off</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Pause, Auflage ab</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>übrig</translation>
    </message>
    <message>
        <source>Remaining seconds: {0}</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Verbleibende Sekunden: {0}</translation>
    </message>
    <message>
        <source>Without an answer it stops in {0} seconds.</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Ohne Antwort endet es in {0} Sekunden.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>A pause does not lengthen the longest time.</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Eine Pause verlängert die Höchstdauer nicht.</translation>
    </message>
    <message>
        <source>Then take it off and look at the skin once more.</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Dann abnehmen und die Haut noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Next look at the skin in {0}</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Nächster Blick auf die Haut in {0}</translation>
    </message>
</context>
<context>
    <name>ViewButtons</name>
    <message>
        <source>Front</source>
        <extracomment>twitchcare/ui/figure/view_buttons.py</extracomment>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>twitchcare/ui/figure/view_buttons.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>twitchcare/ui/figure/view_buttons.py</extracomment>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Best view</source>
        <extracomment>twitchcare/ui/figure/view_buttons.py</extracomment>
        <translation>Beste Sicht</translation>
    </message>
</context>
<context>
    <name>WaterCard</name>
    <message>
        <source>Usual serving</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Übliche Portion</translation>
    </message>
    <message>
        <source>Up at</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Aufstehen um</translation>
    </message>
    <message>
        <source>To bed at</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Schlafen um</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Your goal and your glasses are on the Water page.</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Ihr Ziel und Ihre Gläser stehen auf der Seite Wasser.</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>For all amounts to drink.</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Für alle Trinkmengen.</translation>
    </message>
    <message>
        <source>What a reminder proposes, and what one click adds.</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Was eine Erinnerung vorschlägt und ein Klick hinzufügt.</translation>
    </message>
    <message>
        <source>The pace of the day begins here.</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Hier beginnt das Tagestempo.</translation>
    </message>
    <message>
        <source>Reminders end well before.</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Erinnerungen enden deutlich vorher.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More on water</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Mehr zum Wasser</translation>
    </message>
    <message>
        <source>Water so far</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Wasser bisher</translation>
    </message>
    <message>
        <source>Drunk today: {0}</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Heute getrunken: {0}</translation>
    </message>
    <message>
        <source>no goal</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Ziel: {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>That was fast. Nothing more for now.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Das ging schnell. Im Moment nichts mehr.</translation>
    </message>
    <message>
        <source>Drinks are kept; there is no pace to follow.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Getränke werden notiert; es gibt kein Tempo, dem zu folgen wäre.</translation>
    </message>
    <message>
        <source>That is enough for today.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Das reicht für heute.</translation>
    </message>
    <message>
        <source>The pace is at {0}. No need to catch up.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Das Tagestempo steht bei {0}. Nachzuholen ist nichts.</translation>
    </message>
    <message>
        <source>The day&apos;s pace has not begun yet.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Das Tagestempo hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Ahead of the pace, which is at {0}.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Dem Tagestempo voraus, das bei {0} steht.</translation>
    </message>
</context>
<context>
    <name>WaterPhrases</name>
    <message>
        <source>Time for a glass</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>Zeit für ein Glas</translation>
    </message>
    <message>
        <source>{0} would bring you back to your pace.</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>Mit {0} wären Sie wieder im Tagestempo.</translation>
    </message>
    <message>
        <source>Drank {0}</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>{0} getrunken</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>WaterView</name>
    <message>
        <source>Water</source>
        <extracomment>twitchcare/ui/water/water_view.py</extracomment>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>A little at a time, spread over the day.</source>
        <extracomment>twitchcare/ui/water/water_view.py</extracomment>
        <translation>Immer nur ein wenig, über den Tag verteilt.</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>Earlier week</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Frühere Woche</translation>
    </message>
    <message>
        <source>Later week</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Spätere Woche</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Episodes</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Drinks</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Getränke</translation>
    </message>
    <message>
        <source>Warm &amp; cold</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Wärme &amp; Kälte</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>{0} in the diary</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>{0} im Tagebuch</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>The last seven days</source>
        <extracomment>twitchcare/ui/water/week_card.py</extracomment>
        <translation>Die letzten sieben Tage</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Last seven days</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>A blank day is a day like any other.</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Ein leerer Tag ist ein Tag wie jeder andere.</translation>
    </message>
    <message>
        <source>Days fill up as you use what you like.</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Die Tage füllen sich, wenn Sie nutzen, was Sie mögen.</translation>
    </message>
    <message>
        <source>Earlier days appear here once something is logged.</source>
        <extracomment>twitchcare/ui/water/week_card.py</extracomment>
        <translation>Frühere Tage erscheinen hier, sobald etwas notiert ist.</translation>
    </message>
    <message>
        <source>Logged on {0} of the 6 days before today, between {1} and {2}.</source>
        <extracomment>twitchcare/ui/water/week_card.py</extracomment>
        <translation>An {0} der 6 Tage vor heute notiert, zwischen {1} und {2}.</translation>
    </message>
</context>
<context>
    <name>WeekDots</name>
    <message>
        <source>Session</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Water goal met</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Wasserziel erreicht</translation>
    </message>
    <message>
        <source>Something noted</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Etwas notiert</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>Time of day</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>15 min ago</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Vor 15 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Vor 1 h</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Heute früher</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>um</translation>
    </message>
</context>
<context>
    <name>WindowRow</name>
    <message>
        <source>From</source>
        <extracomment>twitchcare/ui/settings/window_row.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>twitchcare/ui/settings/window_row.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <extracomment>twitchcare/ui/settings/window_row.py</extracomment>
        <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>twitchcare/ui/settings/window_row.py</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>twitchcare/ui/settings/window_row.py</extracomment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>WindowsBox</name>
    <message>
        <source>From waking to bed</source>
        <extracomment>twitchcare/ui/settings/windows_box.py</extracomment>
        <translation>Vom Aufstehen bis zum Schlafengehen</translation>
    </message>
    <message>
        <source>Own hours</source>
        <extracomment>twitchcare/ui/settings/windows_box.py</extracomment>
        <translation>Eigene Zeiten</translation>
    </message>
    <message>
        <source>Add hours</source>
        <extracomment>twitchcare/ui/settings/windows_box.py</extracomment>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>With no day chosen nothing comes.</source>
        <extracomment>twitchcare/ui/settings/windows_box.py</extracomment>
        <translation>Ohne gewählten Tag kommt nichts.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>The bundle {0} is not used; the built-in content is shown.</source>
        <extracomment>twitchcare/app/bundle_words.py</extracomment>
        <translation>Das Paket {0} wird nicht verwendet; die eingebauten Inhalte erscheinen.</translation>
    </message>
    <message>
        <source>and {0} more; `twitchcare bundle check` lists them all</source>
        <extracomment>twitchcare/app/bundle_words.py</extracomment>
        <translation>und {0} weitere; `twitchcare bundle check` zeigt alle</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>The content pack “{0}” cannot be used; the rest goes on. Settings says what is wrong.</source>
        <extracomment>twitchcare/app/pack_words.py</extracomment>
        <translation>Das Inhaltspaket „{0}“ ist nicht verwendbar; alles andere läuft weiter. In den Einstellungen steht, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The content pack “{0}” is no longer in its folder. The built-in content goes on.</source>
        <extracomment>twitchcare/app/pack_words.py</extracomment>
        <translation>Das Inhaltspaket „{0}“ ist nicht mehr in seinem Ordner. Die eingebauten Inhalte bleiben.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Heat &amp; cold</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Wärme &amp; Kälte</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
</TS>
