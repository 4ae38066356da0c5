<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Information, not a diagnosis.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Información, no un diagnóstico.</translation>
    </message>
    <message>
        <source>It is no substitute for someone who can examine you. “Should I see someone?” at the left says when to ask one.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>No sustituye a quien pueda examinarle. «¿Debo ir al médico?», a la izquierda, indica cuándo consultar.</translation>
    </message>
    <message>
        <source>Content: {0}, version {1}, licence {2}.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Contenido: {0}, versión {1}, licencia {2}.</translation>
    </message>
    <message>
        <source>Program: licence Apache-2.0.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Programa: licencia Apache-2.0.</translation>
    </message>
    <message>
        <source>Body regions carry the identifiers of Uberon, licence CC BY 3.0.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Las zonas del cuerpo llevan los identificadores de Uberon, licencia CC BY 3.0.</translation>
    </message>
    <message>
        <source>Made with Qt for Python, licence LGPL 3.</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Hecho con Qt for Python, licencia LGPL 3.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <extracomment>twitchcare/ui/settings/about_card.py</extracomment>
        <translation>Versión {0}</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>Done</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Should I see someone?</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>¿Debo ir al médico?</translation>
    </message>
    <message>
        <source>It should have come off {0} minutes ago: take it off now.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Debería haberse retirado hace {0} minutos: retírelo ahora.</translation>
    </message>
    <message>
        <source>{0} minutes in use</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>{0} minutos de uso</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Retirar ahora</translation>
    </message>
    <message>
        <source>Take it off and look</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Retirar y mirar</translation>
    </message>
    <message>
        <source>Take it off</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The time is up. Look at the skin once more.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Se acabó el tiempo. Mire la piel una vez más.</translation>
    </message>
    <message>
        <source>With its pauses it has reached the longest time for this place.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Con las pausas se ha llegado al tiempo máximo para esta zona.</translation>
    </message>
    <message>
        <source>The look at the skin got no answer, so this is the end of it.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>La pregunta sobre la piel quedó sin respuesta, así que termina aquí.</translation>
    </message>
    <message>
        <source>No more warmth or cold on this spot until the skin is as it was.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>No más calor ni frío en esta zona hasta que la piel esté como antes.</translation>
    </message>
    <message>
        <source>Take it off if it is still on, and look at the skin.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Retírelo si sigue puesto y mire la piel.</translation>
    </message>
    <message>
        <source>The usual colour should be back within 20 to 30 minutes.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>El color habitual debería volver en 20 a 30 minutos.</translation>
    </message>
    <message>
        <source>Leave the place without warmth or cold for a while; the next use tells you when.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Deje la zona un tiempo sin calor ni frío; en el próximo uso se indica cuándo.</translation>
    </message>
    <message>
        <source>Move it gently if that is comfortable.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Mueva la zona con suavidad si resulta cómodo.</translation>
    </message>
    <message>
        <source>Let the skin come back to its own temperature; do not rub it.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Deje que la piel recupere su temperatura; no la frote.</translation>
    </message>
    <message>
        <source>See someone today if it stays white, numb, blistered or very painful.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Acuda hoy al médico si la piel sigue blanca, dormida, con ampollas o muy dolorida.</translation>
    </message>
    <message>
        <source>This could not be written into the diary.</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>No se pudo escribir en el diario.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>twitchcare/ui/thermal/after_page.py</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>AlarmPage</name>
    <message>
        <source>One thing first</source>
        <extracomment>twitchcare/ui/thermal/alarm_page.py</extracomment>
        <translation>Antes, una cosa</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>twitchcare/ui/thermal/alarm_page.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <extracomment>twitchcare/ui/thermal/alarm_page.py</extracomment>
        <translation>Sí, o no lo sé</translation>
    </message>
    <message>
        <source>Then we look at that first</source>
        <extracomment>twitchcare/ui/thermal/alarm_page.py</extracomment>
        <translation>Entonces, eso va primero</translation>
    </message>
</context>
<context>
    <name>AmountCard</name>
    <message>
        <source>Today</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Drunk today: {0}</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Bebido hoy: {0}</translation>
    </message>
    <message>
        <source>no goal</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>sin meta</translation>
    </message>
    <message>
        <source>No goal</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Sin meta</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Meta: {0}</translation>
    </message>
    <message>
        <source>Nothing more for now.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Nada más por ahora.</translation>
    </message>
    <message>
        <source>Drinks are kept and counted; there is no pace to follow.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Las bebidas se guardan y se cuentan; no hay un ritmo que seguir.</translation>
    </message>
    <message>
        <source>That is enough for today. Nothing more is needed.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Es suficiente por hoy. No hace falta más.</translation>
    </message>
    <message>
        <source>The pace is at {0}. A glass when you like; there is nothing to catch up on.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>El ritmo va por {0}. Un vaso cuando le apetezca; no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>The day&apos;s pace has not begun yet.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>El ritmo del día aún no ha empezado.</translation>
    </message>
    <message>
        <source>Ahead of the pace, which is at {0}.</source>
        <extracomment>twitchcare/ui/water/amount_card.py</extracomment>
        <translation>Por delante del ritmo, que va por {0}.</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Good to know</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Ask about another place</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Elegir otra zona</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>Should I see someone?</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>¿Debo ir al médico?</translation>
    </message>
    <message>
        <source>Warmth afterwards, if you like</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Después calor, si lo desea</translation>
    </message>
    <message>
        <source>Cold afterwards, if you like</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Después frío, si lo desea</translation>
    </message>
    <message>
        <source>What is off, and why</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Qué se descarta y por qué</translation>
    </message>
    <message>
        <source>No warmth</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Sin calor</translation>
    </message>
    <message>
        <source>No cold</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Sin frío</translation>
    </message>
    <message>
        <source>This place</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Esta zona</translation>
    </message>
    <message>
        <source>Warm</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Cold</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Either</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>See someone first</source>
        <extracomment>twitchcare/ui/thermal/answer_page.py</extracomment>
        <translation>Primero, consultar a un médico</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Learn</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Short articles in plain words. Each one shows what it rests on, and how sure that is.</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>Artículos breves en palabras sencillas. Cada uno muestra en qué se basa y con qué seguridad.</translation>
    </message>
    <message>
        <source>Find an article</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>Buscar un artículo</translation>
    </message>
    <message>
        <source>Find an article, such as sleep or eyelid</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>Buscar un artículo, como sueño o párpado</translation>
    </message>
    <message>
        <source>1 article found</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>1 artículo encontrado</translation>
    </message>
    <message numerus="yes">
        <source>{0} articles found</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>
            <numerusform>{0} artículo encontrado</numerusform>
            <numerusform>{0} artículos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 article</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>1 artículo</translation>
    </message>
    <message numerus="yes">
        <source>{0} articles</source>
        <extracomment>twitchcare/ui/learn/article_list.py</extracomment>
        <translation>
            <numerusform>{0} artículo</numerusform>
            <numerusform>{0} artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Last reviewed {0}</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>Última revisión: {0}</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>Mostrar {0}</translation>
    </message>
    <message>
        <source>Places this is about</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>Zonas de las que trata</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>Leer {0}</translation>
    </message>
    <message>
        <source>Read next</source>
        <extracomment>twitchcare/ui/learn/reader.py</extracomment>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <extracomment>twitchcare/ui/parts/banner.py</extracomment>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>BodyCanvas</name>
    <message>
        <source>The body</source>
        <extracomment>twitchcare/ui/body/canvas.py</extracomment>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Feet</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Pies</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Palms</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Palmas</translation>
    </message>
    <message>
        <source>Backs</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Dorsos</translation>
    </message>
    <message>
        <source>Tops</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Empeines</translation>
    </message>
    <message>
        <source>Soles</source>
        <extracomment>twitchcare/ui/body/map_words.py</extracomment>
        <translation>Plantas</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Find a place</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Buscar una zona</translation>
    </message>
    <message>
        <source>Find a place, such as calf</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Buscar una zona, como pantorrilla</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Tecla {0}</translation>
    </message>
    <message>
        <source>Front and back</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Delante y detrás</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>twitchcare/ui/body/body_view.py</extracomment>
        <translation>Lados</translation>
    </message>
</context>
<context>
    <name>BreathView</name>
    <message>
        <source>Breathe in</source>
        <extracomment>twitchcare/ui/player/breath_view.py</extracomment>
        <translation>Inspirar</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>twitchcare/ui/player/breath_view.py</extracomment>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <extracomment>twitchcare/ui/player/breath_view.py</extracomment>
        <translation>Espirar</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>twitchcare/ui/player/breath_view.py</extracomment>
        <translation>Esperar</translation>
    </message>
</context>
<context>
    <name>CertaintyRow</name>
    <message>
        <source>No</source>
        <extracomment>twitchcare/ui/thermal/certainty_row.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>twitchcare/ui/thermal/certainty_row.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>twitchcare/ui/thermal/certainty_row.py</extracomment>
        <translation>No sé</translation>
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
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the check-in</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Cambiar las respuestas</translation>
    </message>
    <message>
        <source>Four taps, or fewer. A cup of coffee counts as {0} mg of caffeine.</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Cuatro toques o menos. Una taza de café cuenta como {0} mg de cafeína.</translation>
    </message>
    <message>
        <source>How was the day so far?</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>¿Qué tal el día hasta ahora?</translation>
    </message>
    <message>
        <source>4 h or less</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>4 h o menos</translation>
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
        <translation>9 h o más</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>1 cup</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>1 taza</translation>
    </message>
    <message>
        <source>2 cups</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>2 tazas</translation>
    </message>
    <message>
        <source>3 cups</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>3 tazas</translation>
    </message>
    <message>
        <source>4 or more</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>4 o más</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Calma</translation>
    </message>
    <message>
        <source>A little</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Some</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Algo</translation>
    </message>
    <message>
        <source>Much</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>Very much</source>
        <extracomment>twitchcare/ui/today/check_in_card.py</extracomment>
        <translation>Muchísimo</translation>
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
        <translation>1 h o más</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>What this rests on</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Strong: guidelines or reviews of studies. Moderate: limited trials or good observation. Weak: little to go by. None found: practice or opinion.</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Sólida: guías o revisiones de estudios. Moderada: pocos ensayos o buena observación. Débil: poco en que apoyarse. No hallada: práctica u opinión.</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>Address of {0}: {1}</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Dirección de {0}: {1}</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}.</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>{0}. {1}, {2}.</translation>
    </message>
    <message>
        <source>Not yet verified.</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Aún sin verificar.</translation>
    </message>
    <message>
        <source>Evidence: strong</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Evidencia: sólida</translation>
    </message>
    <message>
        <source>Evidence: moderate</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Evidencia: moderada</translation>
    </message>
    <message>
        <source>Evidence: weak</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Evidencia: débil</translation>
    </message>
    <message>
        <source>Evidence: none found</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Evidencia: no hallada</translation>
    </message>
    <message>
        <source>Safety rule</source>
        <extracomment>twitchcare/ui/learn/claims_card.py</extracomment>
        <translation>Regla de seguridad</translation>
    </message>
</context>
<context>
    <name>CloserButton</name>
    <message>
        <source>Closer: {0}</source>
        <extracomment>twitchcare/ui/body/closer_button.py</extracomment>
        <translation>Más cerca: {0}</translation>
    </message>
</context>
<context>
    <name>ConditionsCard</name>
    <message>
        <source>Find a condition or a medicine</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Buscar una enfermedad o un medicamento</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Nada aquí contiene esas palabras.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Enfermedades</translation>
    </message>
    <message>
        <source>They switch off what would not be safe for you. Remembered on this computer only.</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Desactivan lo que no sería seguro para usted. Se guarda solo en este equipo.</translation>
    </message>
    <message>
        <source>For warmth and cold</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Para calor y frío</translation>
    </message>
    <message>
        <source>For drinking</source>
        <extracomment>twitchcare/ui/settings/conditions_card.py</extracomment>
        <translation>Para beber</translation>
    </message>
</context>
<context>
    <name>ConditionsPage</name>
    <message>
        <source>Tick what fits. Nothing ticked means none of these.</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Marque lo que corresponda. Si no marca nada, no se da ninguna.</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>This spot, right now</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Esta zona, ahora mismo</translation>
    </message>
    <message>
        <source>Asked once and remembered on this computer, because it decides what is safe.</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Se pregunta una vez y se guarda en este equipo, porque decide qué es seguro.</translation>
    </message>
    <message>
        <source>Asked each time, because it changes.</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Se pregunta cada vez, porque cambia.</translation>
    </message>
    <message>
        <source>Please answer each question above.</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Responda a cada pregunta de arriba.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Change what I said about me</source>
        <extracomment>twitchcare/ui/thermal/conditions_page.py</extracomment>
        <translation>Cambiar lo que dije de mí</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Back</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>twitchcare/ui/player/controls.py</extracomment>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>seconds</source>
        <extracomment>twitchcare/ui/player/countdown.py</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>twitchcare/ui/player/countdown.py</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Remaining seconds: {0}</source>
        <extracomment>twitchcare/ui/player/countdown.py</extracomment>
        <translation>Segundos restantes: {0}</translation>
    </message>
</context>
<context>
    <name>CrampView</name>
    <message>
        <source>Cramp now</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Calambre ahora</translation>
    </message>
    <message>
        <source>Calf</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Pantorrilla</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Thigh front</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Muslo, delante</translation>
    </message>
    <message>
        <source>Thigh back</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Muslo, detrás</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Otra zona</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where is the cramp?</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>¿Dónde está el calambre?</translation>
    </message>
    <message>
        <source>If a cramp lasts over 10 minutes, the leg is swollen, or the urine is dark: get help now.</source>
        <extracomment>twitchcare/ui/cramp/cramp_view.py</extracomment>
        <translation>Si un calambre dura más de 10 minutos, la pierna está hinchada o la orina es oscura: pida ayuda ahora.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Open folder</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Enviar aviso de prueba</translation>
    </message>
    <message>
        <source>About your data</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Sobre sus datos</translation>
    </message>
    <message>
        <source>A content bundle could not be used; the built-in one is in use.</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Un paquete de contenido no se pudo usar; se usa el incorporado.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>All you write down lies in this folder and nowhere else. Nothing is sent anywhere. Copy the folder to keep a second one.</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Todo lo que anota está en esta carpeta y en ningún otro sitio. No se envía nada. Copie la carpeta para tener una segunda.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>twitchcare/ui/settings/data_card.py</extracomment>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Nothing of this kind.</source>
        <extracomment>twitchcare/ui/diary/day_card.py</extracomment>
        <translation>Nada de este tipo.</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <extracomment>twitchcare/ui/diary/day_card.py</extracomment>
        <translation>Nada anotado.</translation>
    </message>
    <message>
        <source>The day</source>
        <extracomment>twitchcare/ui/water/day_card.py</extracomment>
        <translation>El día</translation>
    </message>
    <message>
        <source>{0} counted so far. There is no pace line without a goal.</source>
        <extracomment>twitchcare/ui/water/day_card.py</extracomment>
        <translation>{0} contados hasta ahora. Sin meta no hay línea de ritmo.</translation>
    </message>
    <message>
        <source>{0} counted so far; the pace is at {1}. The line runs from {2} to {3}, before bed.</source>
        <extracomment>twitchcare/ui/water/day_card.py</extracomment>
        <translation>{0} contados hasta ahora; el ritmo va por {1}. La línea va de {2} a {3}, antes de acostarse.</translation>
    </message>
    <message>
        <source>Nothing yet today.</source>
        <extracomment>twitchcare/ui/water/day_card.py</extracomment>
        <translation>Hoy aún nada.</translation>
    </message>
    <message>
        <source>Remove {0} {1} at {2}</source>
        <extracomment>twitchcare/ui/water/day_card.py</extracomment>
        <translation>Quitar {0} {1} a las {2}</translation>
    </message>
</context>
<context>
    <name>DiaryView</name>
    <message>
        <source>Diary</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Diario</translation>
    </message>
    <message>
        <source>A day begins at four in the morning.</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Un día empieza a las cuatro de la madrugada.</translation>
    </message>
    <message>
        <source>Note something</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Anotado: {0}</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Quitado: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The diary was not changed.</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>El diario no se ha cambiado.</translation>
    </message>
    <message>
        <source>Not written yet; it is kept here until it is.</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Aún sin escribir; se conserva aquí hasta entonces.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>A quiet week on paper</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>Una semana tranquila sobre el papel</translation>
    </message>
    <message>
        <source>Nothing was noted in these days, and nothing has to be.</source>
        <extracomment>twitchcare/ui/diary/diary_view.py</extracomment>
        <translation>En estos días no se anotó nada, y no hace falta.</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Question {0} of {1}</source>
        <extracomment>twitchcare/ui/thermal/dots.py</extracomment>
        <translation>Pregunta {0} de {1}</translation>
    </message>
</context>
<context>
    <name>DrinksRow</name>
    <message>
        <source>Show the drinks</source>
        <extracomment>twitchcare/ui/diary/drinks_row.py</extracomment>
        <translation>Mostrar las bebidas</translation>
    </message>
    <message>
        <source>Hide the drinks</source>
        <extracomment>twitchcare/ui/diary/drinks_row.py</extracomment>
        <translation>Ocultar las bebidas</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Remove {0}, {1}, at {2}</source>
        <extracomment>twitchcare/ui/diary/entry_row.py</extracomment>
        <translation>Quitar {0}, {1}, a las {2}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>twitchcare/ui/diary/entry_row.py</extracomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>1 drink</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>1 bebida</translation>
    </message>
    <message numerus="yes">
        <source>{0} drinks</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>
            <numerusform>{0} bebida</numerusform>
            <numerusform>{0} bebidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drinks</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Bebidas</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>{0} de 10</translation>
    </message>
    <message>
        <source>pain {0} of 10</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>dolor {0} de 10</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>terminado antes de tiempo</translation>
    </message>
    <message>
        <source>Twitch</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Espasmo</translation>
    </message>
    <message>
        <source>Cramp</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Calambre</translation>
    </message>
    <message>
        <source>Tightness</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Jerk</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Sacudida</translation>
    </message>
    <message>
        <source>Tremor</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Temblor</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Cafeína</translation>
    </message>
    <message>
        <source>Stress</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Cansancio</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>of 10</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>de 10</translation>
    </message>
    <message>
        <source>felt better after</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>mejor después</translation>
    </message>
    <message>
        <source>felt the same after</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>igual después</translation>
    </message>
    <message>
        <source>felt worse after</source>
        <extracomment>twitchcare/ui/diary/entry_words.py</extracomment>
        <translation>peor después</translation>
    </message>
</context>
<context>
    <name>EpisodeDialog</name>
    <message>
        <source>Note what you feel</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Anotar una molestia</translation>
    </message>
    <message>
        <source>hardly there</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>apenas se nota</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>lo más fuerte posible</translation>
    </message>
    <message>
        <source>How strong</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as bad as can be</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>el peor posible</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>¿Qué nota?</translation>
    </message>
    <message>
        <source>Only if you like</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Solo si lo desea</translation>
    </message>
    <message>
        <source>How long, about</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Cuánto dura, más o menos</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>A few words of your own</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Unas palabras propias</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Segundos</translation>
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
        <translation>Horas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>twitchcare/ui/diary/episode_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>What this rests on</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Grades: A to C from strong to weak studies or guidance, D opinion, S a safety rule. Information for self-care, not a diagnosis.</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>Grados: de A a C, de estudios o guías sólidos a débiles; D, opinión; S, una regla de seguridad. Información para el cuidado propio, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Grade {0}</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>Grado {0}</translation>
    </message>
    <message>
        <source>{0}. Not yet verified.</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>{0}. Aún sin verificar.</translation>
    </message>
    <message>
        <source>Not yet verified.</source>
        <extracomment>twitchcare/ui/thermal/evidence.py</extracomment>
        <translation>Aún sin verificar.</translation>
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
        <translation>Más fácil: {0}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Good to know</source>
        <extracomment>twitchcare/ui/water/facts_card.py</extracomment>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>In brackets: how strong the evidence is, from A to D; S is a safety rule.</source>
        <extracomment>twitchcare/ui/water/facts_card.py</extracomment>
        <translation>Entre paréntesis: la solidez de la evidencia, de A a D; S es una regla de seguridad.</translation>
    </message>
</context>
<context>
    <name>FeelingPage</name>
    <message>
        <source>Before you start</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Touch the spot lightly, then with a warm and a cool spoon, and compare with the other side. Tick what is true; a tick on a question means yes.</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Toque la zona suavemente, luego con una cuchara tibia y otra fresca, y compare con el otro lado. Marque lo que sea cierto; marcar una pregunta significa sí.</translation>
    </message>
    <message>
        <source>The skin looks normal here.</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>La piel se ve normal aquí.</translation>
    </message>
    <message>
        <source>A light touch feels the same as on the other side.</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Un toque suave se siente igual que en el otro lado.</translation>
    </message>
    <message>
        <source>Warm and cool feel the same as on the other side.</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>El calor y el fresco se sienten igual que en el otro lado.</translation>
    </message>
    <message>
        <source>It looks or feels different</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Se ve o se siente distinto</translation>
    </message>
    <message>
        <source>Start {0} minutes</source>
        <extracomment>twitchcare/ui/thermal/feeling_page.py</extracomment>
        <translation>Iniciar {0} minutos</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>seen from the front</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>vista de frente</translation>
    </message>
    <message>
        <source>seen from its left side</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>vista desde su lado izquierdo</translation>
    </message>
    <message>
        <source>seen from behind</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>vista de espaldas</translation>
    </message>
    <message>
        <source>seen from its right side</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>vista desde su lado derecho</translation>
    </message>
    <message>
        <source>Glowing: {0}.</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>Resaltado: {0}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Figure, {0}</source>
        <extracomment>twitchcare/ui/figure/words.py</extracomment>
        <translation>Figura, {0}</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Arrow keys turn it, plus and minus zoom.</source>
        <extracomment>twitchcare/ui/figure/figure_view.py</extracomment>
        <translation>Las flechas la giran; más y menos acercan y alejan.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find a session</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Buscar una sesión</translation>
    </message>
    <message>
        <source>Find a session, such as calf or breathing</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Buscar una sesión, como pantorrilla o respiración</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Up to {0} min</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Hasta {0} min</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message numerus="yes">
        <source>{0} sessions</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>
            <numerusform>{0} sesión</numerusform>
            <numerusform>{0} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <extracomment>twitchcare/ui/sessions/filter_bar.py</extracomment>
        <translation>1 sesión</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find anything</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Food</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Alimento</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>A place, a session, an article or a page</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Una zona, una sesión, un artículo o una página</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Enter opens it, arrow keys mark another, Esc leaves.</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Intro abre, las flechas marcan otro, Esc cierra.</translation>
    </message>
    <message>
        <source>All pages; type to find more.</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Todas las páginas; escriba para encontrar más.</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>Nada contiene todas esas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>
            <numerusform>{0} encontrado</numerusform>
            <numerusform>{0} encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <extracomment>twitchcare/ui/shell/find_dialog.py</extracomment>
        <translation>1 encontrado</translation>
    </message>
</context>
<context>
    <name>GlassesCard</name>
    <message>
        <source>Size of the new glass</source>
        <extracomment>twitchcare/ui/water/glasses_card.py</extracomment>
        <translation>Tamaño del vaso nuevo</translation>
    </message>
    <message>
        <source>Add glass</source>
        <extracomment>twitchcare/ui/water/glasses_card.py</extracomment>
        <translation>Añadir vaso</translation>
    </message>
    <message>
        <source>Glasses and unit</source>
        <extracomment>twitchcare/ui/water/glasses_card.py</extracomment>
        <translation>Vasos y unidad</translation>
    </message>
    <message>
        <source>Your glasses; click one to take it away.</source>
        <extracomment>twitchcare/ui/water/glasses_card.py</extracomment>
        <translation>Sus vasos; un clic quita uno.</translation>
    </message>
    <message>
        <source>Take away the glass of {0}</source>
        <extracomment>twitchcare/ui/water/glasses_card.py</extracomment>
        <translation>Quitar el vaso de {0}</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>My own number</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Mi propio valor</translation>
    </message>
    <message>
        <source>Number from my doctor</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Valor de mi médico</translation>
    </message>
    <message>
        <source>Hot day, above {0} °C</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Día de calor, más de {0} °C</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Minutes of sweaty exercise today</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Minutos de ejercicio con sudor hoy</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Sweaty exercise today</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Ejercicio con sudor hoy</translation>
    </message>
    <message>
        <source>If your doctor gave you a number, enter it below.</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Si su médico le dio un valor, escríbalo abajo.</translation>
    </message>
    <message>
        <source>Your goal</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>Su meta</translation>
    </message>
    <message>
        <source>The automatic goal is switched off: {0}.</source>
        <extracomment>twitchcare/ui/water/goal_card.py</extracomment>
        <translation>La meta automática está desactivada: {0}.</translation>
    </message>
</context>
<context>
    <name>GoalSum</name>
    <message>
        <source>Goal</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Evidence: {0}.</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>Evidencia: {0}.</translation>
    </message>
    <message>
        <source>Sources: {0}.</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>Fuentes: {0}.</translation>
    </message>
    <message>
        <source>Parts of this are not yet verified in the source.</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>Una parte aún no se ha verificado en la fuente.</translation>
    </message>
    <message>
        <source>guideline or firm reference value</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>guía o valor de referencia firme</translation>
    </message>
    <message>
        <source>some trials or common agreement</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>algunos ensayos o acuerdo general</translation>
    </message>
    <message>
        <source>weak</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>débil</translation>
    </message>
    <message>
        <source>no evidence found, or against</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>sin evidencia, o en contra</translation>
    </message>
    <message>
        <source>safety rule</source>
        <extracomment>twitchcare/ui/water/goal_sum.py</extracomment>
        <translation>regla de seguridad</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>twitchcare is still here</source>
        <extracomment>twitchcare/app/house.py</extracomment>
        <translation>twitchcare sigue aquí</translation>
    </message>
    <message>
        <source>It stays in the tray. Quit it from there.</source>
        <extracomment>twitchcare/app/house.py</extracomment>
        <translation>Queda en la bandeja del sistema. Puede cerrarse desde allí.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Todo puede hacerse sin ratón.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Note what you feel</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Anotar una molestia</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>On to the next</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Pasar al siguiente</translation>
    </message>
    <message>
        <source>Among things that are alike</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Entre elementos iguales</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>In a session</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>En una sesión</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Pausar, seguir</translation>
    </message>
    <message>
        <source>Back, next</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Atrás, siguiente</translation>
    </message>
    <message>
        <source>Too much: easier, or skip</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Demasiado: más fácil o saltar</translation>
    </message>
    <message>
        <source>At the end: better, same, worse</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Al final: mejor, igual, peor</translation>
    </message>
    <message>
        <source>Leave; what was done counts</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Salir; lo hecho cuenta</translation>
    </message>
    <message>
        <source>On the body</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>En el cuerpo</translation>
    </message>
    <message>
        <source>Walk to the place beside</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Ir a la zona de al lado</translation>
    </message>
    <message>
        <source>Choose it</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Elegirla</translation>
    </message>
    <message>
        <source>Add it to what is chosen</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Añadirla a lo elegido</translation>
    </message>
    <message>
        <source>Front, back, left, right, face, hands, feet</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Delante, detrás, izquierda, derecha, cara, manos, pies</translation>
    </message>
    <message>
        <source>Turn the body</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Girar el cuerpo</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Find a place by its name</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Buscar una zona por su nombre</translation>
    </message>
    <message>
        <source>Cramp now</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Calambre ahora</translation>
    </message>
    <message>
        <source>Choose the muscle</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Elegir el músculo</translation>
    </message>
    <message>
        <source>Left side, right side</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Lado izquierdo, lado derecho</translation>
    </message>
    <message>
        <source>Reading and diary</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Lectura y diario</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Diary: undo the last change</source>
        <extracomment>twitchcare/ui/shell/keys_dialog.py</extracomment>
        <translation>Diario: deshacer el último cambio</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <extracomment>twitchcare/ui/settings/language_card.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start of twitchcare.</source>
        <extracomment>twitchcare/ui/settings/language_card.py</extracomment>
        <translation>Vale a partir del próximo inicio de twitchcare.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>twitchcare/ui/settings/language_card.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Translation not reviewed: {0}. Articles and what is missing are in English.</source>
        <extracomment>twitchcare/ui/settings/language_card.py</extracomment>
        <translation>Traducción sin revisar: {0}. Los artículos y lo que falta están en inglés.</translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>All articles</source>
        <extracomment>twitchcare/ui/learn/learn_view.py</extracomment>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Back to all articles</source>
        <extracomment>twitchcare/ui/learn/learn_view.py</extracomment>
        <translation>Volver a todos los artículos</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Like the system</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>On top of what the system asks for.</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Además de lo que pide el sistema.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>The figure takes its pose at once, and nothing glides.</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>La figura toma su postura al momento y nada se desliza.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size: {0}</source>
        <extracomment>twitchcare/ui/settings/looks_card.py</extracomment>
        <translation>Tamaño del texto: {0}</translation>
    </message>
</context>
<context>
    <name>MuscleTile</name>
    <message>
        <source>Choose on the body. Key {0}</source>
        <extracomment>twitchcare/ui/cramp/muscle_tile.py</extracomment>
        <translation>Elegir en el cuerpo. Tecla {0}</translation>
    </message>
    <message>
        <source>Left side. Key {0}</source>
        <extracomment>twitchcare/ui/cramp/muscle_tile.py</extracomment>
        <translation>Lado izquierdo. Tecla {0}</translation>
    </message>
    <message>
        <source>Right side. Key {0}</source>
        <extracomment>twitchcare/ui/cramp/muscle_tile.py</extracomment>
        <translation>Lado derecho. Tecla {0}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <extracomment>twitchcare/ui/player/next_card.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Last one</source>
        <extracomment>twitchcare/ui/player/next_card.py</extracomment>
        <translation>Último</translation>
    </message>
    <message>
        <source>Then you are done</source>
        <extracomment>twitchcare/ui/player/next_card.py</extracomment>
        <translation>Y ya habrá terminado</translation>
    </message>
    <message>
        <source>Next · {0}</source>
        <extracomment>twitchcare/ui/player/next_card.py</extracomment>
        <translation>Siguiente · {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>twitchcare/ui/today/next_card.py</extracomment>
        <translation>Siguiente: {0}</translation>
    </message>
    <message>
        <source>Change in Settings</source>
        <extracomment>twitchcare/ui/today/next_card.py</extracomment>
        <translation>Cambiar en Ajustes</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <extracomment>twitchcare/ui/today/next_card.py</extracomment>
        <translation>Elegir una meta</translation>
    </message>
</context>
<context>
    <name>NextWords</name>
    <message>
        <source>Nothing is planned yet</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Aún no hay nada previsto</translation>
    </message>
    <message>
        <source>A glass, when you like</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Un vaso, cuando le apetezca</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Ningún recordatorio previsto</translation>
    </message>
    <message>
        <source>A glass tomorrow, about {0}</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Un vaso mañana, hacia las {0}</translation>
    </message>
    <message>
        <source>A glass about {0}</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Un vaso hacia las {0}</translation>
    </message>
    <message>
        <source>Reminders are paused until {0}.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Recordatorios en pausa hasta las {0}.</translation>
    </message>
    <message>
        <source>You are in a meeting until {0}.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Está en una reunión hasta las {0}.</translation>
    </message>
    <message>
        <source>These are quiet hours, until {0}.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Son horas de silencio, hasta las {0}.</translation>
    </message>
    <message>
        <source>You asked for later, at {0}.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Pidió que fuera más tarde, a las {0}.</translation>
    </message>
    <message>
        <source>You drank fast a moment ago. Nothing more until {0}.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Ha bebido rápido hace un momento. Nada más hasta las {0}.</translation>
    </message>
    <message>
        <source>Reminders to drink are off.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Los recordatorios de beber están desactivados.</translation>
    </message>
    <message>
        <source>There is no goal to keep pace with.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>No hay una meta que marque un ritmo.</translation>
    </message>
    <message>
        <source>The desktop asks not to be disturbed.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>El escritorio pide que no se moleste.</translation>
    </message>
    <message>
        <source>Something is shown in full screen.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Algo se muestra a pantalla completa.</translation>
    </message>
    <message>
        <source>You are away.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Usted no está.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>La pantalla está bloqueada.</translation>
    </message>
    <message>
        <source>The computer sleeps.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>El equipo está suspendido.</translation>
    </message>
    <message>
        <source>Reminders are paused.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Los recordatorios están en pausa.</translation>
    </message>
    <message>
        <source>You are in a meeting.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Está en una reunión.</translation>
    </message>
    <message>
        <source>A session is running.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Hay una sesión en marcha.</translation>
    </message>
    <message>
        <source>The program has only just started.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>El programa acaba de iniciarse.</translation>
    </message>
    <message>
        <source>These are quiet hours.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Son horas de silencio.</translation>
    </message>
    <message>
        <source>It is close to bedtime.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Falta poco para la hora de dormir.</translation>
    </message>
    <message>
        <source>Today&apos;s goal is met.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>La meta de hoy está cumplida.</translation>
    </message>
    <message>
        <source>You drank fast a moment ago.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Ha bebido rápido hace un momento.</translation>
    </message>
    <message>
        <source>There were enough reminders for one day.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Ya hubo suficientes recordatorios para un día.</translation>
    </message>
    <message>
        <source>There were enough reminders for one hour.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Ya hubo suficientes recordatorios para una hora.</translation>
    </message>
    <message>
        <source>There was a notice a moment ago.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Hubo un aviso hace un momento.</translation>
    </message>
    <message>
        <source>The last reminder is not long ago.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>El último recordatorio fue hace poco.</translation>
    </message>
    <message>
        <source>You drank a moment ago.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Ha bebido hace un momento.</translation>
    </message>
    <message>
        <source>A pause has just ended.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Una pausa acaba de terminar.</translation>
    </message>
    <message>
        <source>You asked for later.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Pidió que fuera más tarde.</translation>
    </message>
    <message>
        <source>You are on pace.</source>
        <extracomment>twitchcare/ui/today/next_words.py</extracomment>
        <translation>Va al ritmo del día.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Try fewer or shorter words, such as cramp, sleep or eyelid.</source>
        <extracomment>twitchcare/ui/learn/nothing_found.py</extracomment>
        <translation>Pruebe con menos palabras o más cortas, como calambre, sueño o párpado.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <extracomment>twitchcare/ui/learn/nothing_found.py</extracomment>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <extracomment>twitchcare/ui/learn/nothing_found.py</extracomment>
        <translation>Nada encontrado para «{0}»</translation>
    </message>
    <message>
        <source>This bundle has no articles.</source>
        <extracomment>twitchcare/ui/learn/nothing_found.py</extracomment>
        <translation>Este paquete no tiene artículos.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Use this number</source>
        <extracomment>twitchcare/ui/water/number_row.py</extracomment>
        <translation>Usar este valor</translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Pace of the day</source>
        <extracomment>twitchcare/ui/water/pace_chart.py</extracomment>
        <translation>Ritmo del día</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <extracomment>twitchcare/ui/water/pace_chart.py</extracomment>
        <translation>Meta {0}</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>twitchcare/ui/water/pace_chart.py</extracomment>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>PaceNotice</name>
    <message>
        <source>Try again</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{0} is kept here and counted meanwhile. {1}</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>{0} se conservan aquí y mientras tanto cuentan. {1}</translation>
    </message>
    <message>
        <source>Please stop drinking for now</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>No beba más por ahora</translation>
    </message>
    <message>
        <source>Let the next glass wait</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>El próximo vaso puede esperar</translation>
    </message>
    <message>
        <source>{0} today; the limit is {1}.</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>{0} hoy; el límite es {1}.</translation>
    </message>
    <message>
        <source>{0} in {1} minutes; the limit is {2}. Better wait until {3}.</source>
        <extracomment>twitchcare/ui/water/pace_notice.py</extracomment>
        <translation>{0} en {1} minutos; el límite es {2}. Mejor esperar hasta las {3}.</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>Use {0}</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Its file is no longer there. Add it again, or remove it from this list.</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>Su archivo ya no está. Añádalo de nuevo o quítelo de esta lista.</translation>
    </message>
    <message>
        <source>It cannot be used. Ask whoever gave it to you for a new one.</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>No se puede usar. Pida uno nuevo a quien se lo dio.</translation>
    </message>
    <message>
        <source>version {0}</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>Hide the items</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>Ocultar elementos</translation>
    </message>
    <message>
        <source>Show the items ({0})</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>Mostrar elementos ({0})</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>twitchcare/ui/settings/pack_box.py</extracomment>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>PackItems</name>
    <message>
        <source>{0} (instead of the built-in one)</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>{0} (en lugar del incorporado)</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Foods</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Alimentos</translation>
    </message>
    <message>
        <source>Everyday words</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Palabras cotidianas</translation>
    </message>
    <message>
        <source>Reasons to see someone</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Motivos para ir al médico</translation>
    </message>
    <message>
        <source>Conditions for warmth and cold</source>
        <extracomment>twitchcare/ui/settings/pack_items.py</extracomment>
        <translation>Condiciones para calor y frío</translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Add a pack…</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Añadir paquete…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>A content pack adds routines, exercises, articles and more, for instance from your physiotherapist. It is checked before it is used, and it cannot take away a warning. What you change here holds from the next start.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Un paquete de contenido añade rutinas, ejercicios, artículos y más, por ejemplo de su fisioterapeuta. Se comprueba antes de usarlo y no puede quitar ningún aviso. Los cambios valen a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Content packs</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Paquetes de contenido</translation>
    </message>
    <message>
        <source>{0} · {1} · version {2} · built in</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>{0} · {1} · versión {2} · incorporado</translation>
    </message>
    <message>
        <source>What you changed here holds from the next start of twitchcare.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Lo que ha cambiado aquí vale a partir del próximo inicio de twitchcare.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Se ha quitado «{0}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{0}” was not added.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>No se ha añadido «{0}».</translation>
    </message>
    <message>
        <source>This could not be kept, so it is as before.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>No se pudo guardar; todo queda como antes.</translation>
    </message>
    <message>
        <source>and {0} more; `twitchcare bundle check` lists them all</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>y {0} más; `twitchcare bundle check` los muestra todos</translation>
    </message>
    <message>
        <source>“{0}” was added. It is used from the next start of twitchcare.</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Se ha añadido «{0}». Se usará a partir del próximo inicio de twitchcare.</translation>
    </message>
    <message>
        <source>Content packs (*.twitchcare *.zip)</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Paquetes de contenido (*.twitchcare *.zip)</translation>
    </message>
    <message>
        <source>Add a content pack</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Añadir un paquete de contenido</translation>
    </message>
    <message>
        <source>Add the folder of a content pack</source>
        <extracomment>twitchcare/ui/settings/packs_card.py</extracomment>
        <translation>Añadir la carpeta de un paquete de contenido</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Change</source>
        <extracomment>twitchcare/ui/diary/place_chooser.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <extracomment>twitchcare/ui/diary/place_chooser.py</extracomment>
        <translation>Elegir otra zona</translation>
    </message>
    <message>
        <source>Find a place</source>
        <extracomment>twitchcare/ui/diary/place_chooser.py</extracomment>
        <translation>Buscar una zona</translation>
    </message>
    <message>
        <source>Where? Type a place, such as calf</source>
        <extracomment>twitchcare/ui/diary/place_chooser.py</extracomment>
        <translation>¿Dónde? Escriba una zona, como pantorrilla</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Body regions</source>
        <extracomment>twitchcare/ui/body/place_list.py</extracomment>
        <translation>Zonas del cuerpo</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where would you put it?</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>¿Dónde lo pondría?</translation>
    </message>
    <message>
        <source>The place decides what is safe. Left is always your own left.</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>La zona decide qué es seguro. Izquierda es siempre su propia izquierda.</translation>
    </message>
    <message>
        <source>Find a place</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Buscar una zona</translation>
    </message>
    <message>
        <source>Type to find a place</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Escribir para buscar una zona</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Front of the body</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Parte delantera</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Parte trasera</translation>
    </message>
    <message>
        <source>Other places</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Otras zonas</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>En otra parte</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>twitchcare/ui/thermal/place_page.py</extracomment>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PlayPage</name>
    <message>
        <source>{0} left</source>
        <extracomment>twitchcare/ui/player/play_page.py</extracomment>
        <translation>Quedan {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>twitchcare/ui/player/play_page.py</extracomment>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Get ready</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Breathe</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Relax</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Relajar</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>{0} seconds done</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>{0} segundos hechos</translation>
    </message>
    <message>
        <source>1 minute done</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>1 minuto hecho</translation>
    </message>
    <message>
        <source>{0} minutes done</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>{0} minutos hechos</translation>
    </message>
    <message>
        <source>Step: {0}, {1}</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Paso: {0}, {1}</translation>
    </message>
    <message>
        <source>Paused while the computer slept. Go on when you are ready.</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>En pausa mientras el equipo estaba suspendido. Siga cuando quiera.</translation>
    </message>
    <message>
        <source>Take your time. Go on when you are ready.</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Sin prisa. Siga cuando quiera.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Ese era el último.</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Siguiente: {0}</translation>
    </message>
    <message>
        <source>Then the other side.</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Luego, el otro lado.</translation>
    </message>
    <message>
        <source>Let go and breathe. Then once more.</source>
        <extracomment>twitchcare/ui/player/words.py</extracomment>
        <translation>Suelte y respire. Luego, una vez más.</translation>
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
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>PourRow</name>
    <message>
        <source>Add</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Other amount</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Otra cantidad</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Qué bebida es</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Add this amount</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Añadir esta cantidad</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Añadir {0}</translation>
    </message>
    <message>
        <source>Counts {0} %. {1}</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Cuenta un {0} %. {1}</translation>
    </message>
    <message>
        <source>Per 100 ml: caffeine {0} mg, sodium {1} mg, potassium {2} mg, typical values.</source>
        <extracomment>twitchcare/ui/water/pour_row.py</extracomment>
        <translation>Por 100 ml: cafeína {0} mg, sodio {1} mg, potasio {2} mg, valores típicos.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Birth year</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Only what is used, and all of it may stay unsaid. It stays on this computer.</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Solo lo que se usa, y todo puede quedar sin indicar. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Guides to drinking give their values by age.</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Las guías sobre beber dan sus valores por edad.</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Most guides to drinking give one value for women and one for men.</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>La mayoría de las guías sobre beber dan un valor para mujeres y otro para hombres.</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Changes the value for drinking, and what is advised on warmth and cold.</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Cambia el valor para beber y lo que se aconseja sobre calor y frío.</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Lactancia</translation>
    </message>
    <message>
        <source>Changes the value for drinking.</source>
        <extracomment>twitchcare/ui/settings/profile_card.py</extracomment>
        <translation>Cambia el valor para beber.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cramp now</source>
        <extracomment>twitchcare/ui/shell/rail.py</extracomment>
        <translation>Calambre ahora</translation>
    </message>
    <message>
        <source>See someone?</source>
        <extracomment>twitchcare/ui/shell/rail.py</extracomment>
        <translation>¿Ir al médico?</translation>
    </message>
    <message>
        <source>Should I see someone?</source>
        <extracomment>twitchcare/ui/shell/rail.py</extracomment>
        <translation>¿Debo ir al médico?</translation>
    </message>
</context>
<context>
    <name>RegionButton</name>
    <message>
        <source>body region</source>
        <extracomment>twitchcare/ui/body/region_button.py</extracomment>
        <translation>zona del cuerpo</translation>
    </message>
</context>
<context>
    <name>RegionPanel</name>
    <message>
        <source>Where do you feel it?</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>¿Dónde lo nota?</translation>
    </message>
    <message>
        <source>Click a place on the figure. Hold Shift to add more. Left is always your own left.</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Haga clic en una zona de la figura. Mantenga Mayús para añadir más. Izquierda es siempre su propia izquierda.</translation>
    </message>
    <message>
        <source>Often asked for</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Consultas frecuentes</translation>
    </message>
    <message>
        <source>With {0}</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Con {0}</translation>
    </message>
    <message>
        <source>What is usual here</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Qué es habitual aquí</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>There is no routine for this place. See what else helps below.</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>No hay rutina para esta zona. Más abajo se indica qué más ayuda.</translation>
    </message>
    <message>
        <source>Warm or cold?</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>¿Calor o frío?</translation>
    </message>
    <message>
        <source>Note it</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Warm or cold</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Calor o frío</translation>
    </message>
    <message>
        <source>When to see someone</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Cuándo ir al médico</translation>
    </message>
    <message>
        <source>See someone?</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>¿Ir al médico?</translation>
    </message>
    <message>
        <source>More on when to see someone</source>
        <extracomment>twitchcare/ui/body/region_panel.py</extracomment>
        <translation>Más sobre cuándo ir al médico</translation>
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
        <translation>«Más tarde» significa</translation>
    </message>
    <message>
        <source>At least between two</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Entre dos, al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source> a day</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation> al día</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Quiet while you are away, asleep, in a session or in full screen, and once the goal is met. Nothing is ever made up for in a burst.</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>En silencio mientras no está, duerme, hay una sesión o algo a pantalla completa, y una vez cumplida la meta. Nada se recupera de golpe.</translation>
    </message>
    <message>
        <source>Remind me to drink</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Recordarme beber</translation>
    </message>
    <message>
        <source>Only when you fall behind the pace.</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Solo cuando se queda atrás del ritmo.</translation>
    </message>
    <message>
        <source>When they may come</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Cuándo pueden llegar</translation>
    </message>
    <message>
        <source>How long a reminder waits after you ask for later.</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Cuánto espera un recordatorio tras pedir «más tarde».</translation>
    </message>
    <message>
        <source>However far behind the pace you are.</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Por muy atrás que vaya del ritmo.</translation>
    </message>
    <message>
        <source>After that the day stays quiet.</source>
        <extracomment>twitchcare/ui/settings/reminders_card.py</extracomment>
        <translation>Después, el día queda en silencio.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Better</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>{0}. Saved in your diary.</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>{0}. Guardado en su diario.</translation>
    </message>
    <message>
        <source>This could not be written into the diary.</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>No se pudo escribir en el diario.</translation>
    </message>
    <message>
        <source>How does it feel now?</source>
        <extracomment>twitchcare/ui/player/result_page.py</extracomment>
        <translation>¿Cómo se siente ahora?</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>All sessions</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Empezar {0}</translation>
    </message>
    <message>
        <source>You need: {0}</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Necesita: {0}</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>No hace falta nada</translation>
    </message>
    <message>
        <source>What you will do</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Lo que hará</translation>
    </message>
    <message>
        <source>Good to know first</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Conviene saber antes</translation>
    </message>
    <message>
        <source>Stop whenever something hurts or feels wrong.</source>
        <extracomment>twitchcare/ui/sessions/routine_page.py</extracomment>
        <translation>Pare siempre que algo duela o no se sienta bien.</translation>
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
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Lying</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Tumbado</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>Any position</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Cualquier postura</translation>
    </message>
    <message>
        <source>Mixed positions</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Varias posturas</translation>
    </message>
    <message>
        <source>Seated, standing</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Sentado, de pie</translation>
    </message>
    <message>
        <source>Seated, lying</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Sentado, tumbado</translation>
    </message>
    <message>
        <source>Seated, floor</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Sentado, suelo</translation>
    </message>
    <message>
        <source>Standing, lying</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>De pie, tumbado</translation>
    </message>
    <message>
        <source>Standing, floor</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>De pie, suelo</translation>
    </message>
    <message>
        <source>Cramp now</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Calambre ahora</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Wind down</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Relajarse</translation>
    </message>
    <message>
        <source>After exercise</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Tras el ejercicio</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0} × {1}</translation>
    </message>
    <message>
        <source>{0}, {1} slow movements</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0}, {1} movimientos lentos</translation>
    </message>
    <message>
        <source>{0} on each side</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0} por lado</translation>
    </message>
    <message>
        <source>{0} on one side</source>
        <extracomment>twitchcare/ui/sessions/routine_words.py</extracomment>
        <translation>{0} en un lado</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>not said</source>
        <extracomment>twitchcare/ui/diary/scale_row.py</extracomment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>{0}: not said</source>
        <extracomment>twitchcare/ui/diary/scale_row.py</extracomment>
        <translation>{0}: sin indicar</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <extracomment>twitchcare/ui/diary/scale_row.py</extracomment>
        <translation>{0} de 10</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>twitchcare/ui/parts/search_field.py</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Nothing was shown yet.</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Aún no se ha mostrado nada.</translation>
    </message>
    <message>
        <source>This desktop has no session bus; reminders show inside the window.</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Este escritorio no tiene bus de sesión; los recordatorios se muestran en la ventana.</translation>
    </message>
    <message>
        <source>No notification service answers; reminders show inside the window.</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Ningún servicio de notificaciones responde; los recordatorios se muestran en la ventana.</translation>
    </message>
    <message>
        <source>Notices are shown by {0}.</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Los avisos los muestra {0}.</translation>
    </message>
    <message>
        <source>the desktop</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>el escritorio</translation>
    </message>
    <message>
        <source>This is a test</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Esto es una prueba</translation>
    </message>
    <message>
        <source>If you can read this, notices from twitchcare arrive.</source>
        <extracomment>twitchcare/app/settings_page.py</extracomment>
        <translation>Si puede leer esto, los avisos de twitchcare llegan.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes hold at once; language and packs from the next start.</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Los cambios valen al momento; el idioma y los paquetes, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Enfermedades</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Content packs</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Paquetes de contenido</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>{0} section</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>Sección {0}</translation>
    </message>
    <message>
        <source>This could not be kept, so it is as before.</source>
        <extracomment>twitchcare/ui/settings/settings_view.py</extracomment>
        <translation>No se pudo guardar; todo queda como antes.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Sessions</source>
        <extracomment>twitchcare/ui/sessions/shelf.py</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Short guided routines. Leave one whenever you like: what was done counts.</source>
        <extracomment>twitchcare/ui/sessions/shelf.py</extracomment>
        <translation>Rutinas breves y guiadas. Puede dejarlas cuando quiera: lo hecho cuenta.</translation>
    </message>
    <message>
        <source>No session fits all of this</source>
        <extracomment>twitchcare/ui/sessions/shelf.py</extracomment>
        <translation>Ninguna sesión cumple todo esto</translation>
    </message>
    <message>
        <source>Try other words, or let go of a filter.</source>
        <extracomment>twitchcare/ui/sessions/shelf.py</extracomment>
        <translation>Pruebe otras palabras o quite un filtro.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <extracomment>twitchcare/ui/sessions/shelf.py</extracomment>
        <translation>Mostrar todas las sesiones</translation>
    </message>
</context>
<context>
    <name>ShowButton</name>
    <message>
        <source>Show how: {0}</source>
        <extracomment>twitchcare/ui/sessions/show_button.py</extracomment>
        <translation>Mostrar cómo: {0}</translation>
    </message>
</context>
<context>
    <name>SideToggle</name>
    <message>
        <source>Key {0}</source>
        <extracomment>twitchcare/ui/cramp/side_toggle.py</extracomment>
        <translation>Tecla {0}</translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message>
        <source>What is going on there?</source>
        <extracomment>twitchcare/ui/thermal/situation_page.py</extracomment>
        <translation>¿Qué ocurre ahí?</translation>
    </message>
    <message>
        <source>Pick what fits. More than one may be true.</source>
        <extracomment>twitchcare/ui/thermal/situation_page.py</extracomment>
        <translation>Elija lo que corresponda. Puede ser más de una cosa.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>twitchcare/ui/thermal/situation_page.py</extracomment>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>SkinCheckJoins</name>
    <message>
        <source>Time to look at your skin</source>
        <extracomment>twitchcare/app/skin_check_joins.py</extracomment>
        <translation>Hora de mirar la piel</translation>
    </message>
    <message>
        <source>Take the pack off for a moment, then say how the skin looks.</source>
        <extracomment>twitchcare/app/skin_check_joins.py</extracomment>
        <translation>Retire la compresa un momento y luego indique cómo está la piel.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>twitchcare/app/skin_check_joins.py</extracomment>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Sources</source>
        <extracomment>twitchcare/ui/parts/sources.py</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>The wording is common practice, not yet verified.</source>
        <extracomment>twitchcare/ui/parts/sources.py</extracomment>
        <translation>La redacción sigue la práctica común, aún sin verificar.</translation>
    </message>
    <message>
        <source>Last reviewed {0}</source>
        <extracomment>twitchcare/ui/parts/sources.py</extracomment>
        <translation>Última revisión: {0}</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}.</source>
        <extracomment>twitchcare/ui/parts/sources.py</extracomment>
        <translation>{0}. {1}, {2}.</translation>
    </message>
    <message>
        <source>Not yet verified.</source>
        <extracomment>twitchcare/ui/parts/sources.py</extracomment>
        <translation>Aún sin verificar.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stop when it hurts.</source>
        <extracomment>twitchcare/ui/player/stage.py</extracomment>
        <translation>Pare si duele.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Add {0}</source>
        <extracomment>twitchcare/app/standing.py</extracomment>
        <translation>Añadir {0}</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Fewer minutes</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>Menos minutos</translation>
    </message>
    <message>
        <source>More minutes</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>Más minutos</translation>
    </message>
    <message>
        <source>Start timer</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>Iniciar el temporizador</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Minutes: {0}</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>Minutos: {0}</translation>
    </message>
    <message>
        <source>{0} to {1} minutes; a look at the skin every {2}; then {3} hours without.</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>De {0} a {1} minutos; mirar la piel cada {2} minutos; luego {3} h sin nada.</translation>
    </message>
    <message>
        <source>{0} of {1} uses today on this place: enough until tomorrow.</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>{0} de {1} usos hoy en esta zona: suficiente hasta mañana.</translation>
    </message>
    <message>
        <source>This place had a use a short while ago. It is free again at {0}.</source>
        <extracomment>twitchcare/ui/thermal/start_box.py</extracomment>
        <translation>Esta zona tuvo un uso hace poco. Vuelve a estar libre a las {0}.</translation>
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
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <extracomment>twitchcare/ui/body/start_card.py</extracomment>
        <translation>Empezar {0}</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>twitchcare – still here</source>
        <extracomment>twitchcare/ui/shell/status_window.py</extracomment>
        <translation>twitchcare: sigue aquí</translation>
    </message>
    <message>
        <source>Reminders go on</source>
        <extracomment>twitchcare/ui/shell/status_window.py</extracomment>
        <translation>Los recordatorios siguen</translation>
    </message>
    <message>
        <source>Closing this small window ends twitchcare.</source>
        <extracomment>twitchcare/ui/shell/status_window.py</extracomment>
        <translation>Cerrar esta pequeña ventana termina twitchcare.</translation>
    </message>
    <message>
        <source>Open twitchcare</source>
        <extracomment>twitchcare/ui/shell/status_window.py</extracomment>
        <translation>Abrir twitchcare</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Start</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Suggested now</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Sugerencia de ahora</translation>
    </message>
    <message>
        <source>Nothing more for today</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Nada más por hoy</translation>
    </message>
    <message>
        <source>What fitted was done. Rest counts too.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Lo que encajaba está hecho. Descansar también cuenta.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Empezar {0}</translation>
    </message>
    <message>
        <source>Noted {0}: {1}, {2}.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Anotado {0}: {1}, {2}.</translation>
    </message>
    <message>
        <source>Because of what you noted.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Por lo que anotó.</translation>
    </message>
    <message>
        <source>A gentle start before the day gets going.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Un comienzo suave antes de que arranque el día.</translation>
    </message>
    <message>
        <source>A short break in the middle of the day.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Una pausa breve en mitad del día.</translation>
    </message>
    <message>
        <source>Something quiet before the night.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Algo tranquilo antes de la noche.</translation>
    </message>
    <message>
        <source>It is late: something that calms and needs no effort.</source>
        <extracomment>twitchcare/ui/today/suggestion_card.py</extracomment>
        <translation>Es tarde: algo que calme y no exija esfuerzo.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Warm or cold: the table</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Calor o frío: la tabla</translation>
    </message>
    <message>
        <source>What is going on, and what to choose</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Qué ocurre y qué elegir</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Qué lo desaconseja</translation>
    </message>
    <message>
        <source>Warm</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Cold</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Frío</translation>
    </message>
    <message>
        <source>{0} See someone first.</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>{0} Primero, consultar a un médico.</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>with care</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>con cuidado</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>{0} to {1} min, look every {2}, {3} a day, {4} min between</source>
        <extracomment>twitchcare/ui/thermal/table_page.py</extracomment>
        <translation>De {0} a {1} min, mirar cada {2} min, {3} al día, {4} min entre usos</translation>
    </message>
</context>
<context>
    <name>ThermalView</name>
    <message>
        <source>Back</source>
        <extracomment>twitchcare/ui/thermal/thermal_view.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Heat &amp; cold</source>
        <extracomment>twitchcare/ui/thermal/thermal_view.py</extracomment>
        <translation>Calor y frío</translation>
    </message>
    <message>
        <source>Read the table</source>
        <extracomment>twitchcare/ui/thermal/thermal_view.py</extracomment>
        <translation>Ver la tabla</translation>
    </message>
    <message>
        <source>Your answers could not be remembered.</source>
        <extracomment>twitchcare/ui/thermal/thermal_view.py</extracomment>
        <translation>No se pudieron guardar sus respuestas.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Today</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>on {0}</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>el {0}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>twitchcare/ui/parts/time_words.py</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Not written yet; it is kept here until it is.</source>
        <extracomment>twitchcare/ui/today/today_view.py</extracomment>
        <translation>Aún sin escribir; se conserva aquí hasta entonces.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>twitchcare/ui/today/today_view.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>twitchcare/ui/today/today_view.py</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open twitchcare</source>
        <extracomment>twitchcare/app/standing.py</extracomment>
        <translation>Abrir twitchcare</translation>
    </message>
    <message>
        <source>Pause reminders for 1 hour</source>
        <extracomment>twitchcare/app/standing.py</extracomment>
        <translation>Pausar recordatorios 1 hora</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>twitchcare/app/standing.py</extracomment>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>UnsavedJoins</name>
    <message>
        <source>Not written yet; it is kept here until it is.</source>
        <extracomment>twitchcare/app/unsaved_joins.py</extracomment>
        <translation>Aún sin escribir; se conserva aquí hasta entonces.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>twitchcare/app/unsaved_joins.py</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>The skin is not well</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>La piel no está bien</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Lift it and look at the skin</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Levante y mire la piel</translation>
    </message>
    <message>
        <source>Is it pink?</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>¿Está rosada?</translation>
    </message>
    <message>
        <source>Is it its usual colour or pink?</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>¿Tiene su color habitual o está rosada?</translation>
    </message>
    <message>
        <source>Or is it white, blotchy, blistered, very painful or numb?</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>¿O está blanca, con manchas, con ampollas, muy dolorida o dormida?</translation>
    </message>
    <message>
        <source>On dark skin compare with the other side, and feel.</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>En piel oscura, compare con el otro lado y palpe.</translation>
    </message>
    <message>
        <source>All well, go on</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Todo bien, seguir</translation>
    </message>
    <message>
        <source>Not well, stop</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>No está bien, detener</translation>
    </message>
    <message>
        <source>paused, pack off</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>en pausa, sin compresa</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>restante</translation>
    </message>
    <message>
        <source>Remaining seconds: {0}</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Segundos restantes: {0}</translation>
    </message>
    <message>
        <source>Without an answer it stops in {0} seconds.</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Sin respuesta se detiene en {0} segundos.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>A pause does not lengthen the longest time.</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Una pausa no alarga el tiempo máximo.</translation>
    </message>
    <message>
        <source>Then take it off and look at the skin once more.</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Luego, retírelo y mire la piel una vez más.</translation>
    </message>
    <message>
        <source>Next look at the skin in {0}</source>
        <extracomment>twitchcare/ui/thermal/use_page.py</extracomment>
        <translation>Próxima mirada a la piel en {0}</translation>
    </message>
</context>
<context>
    <name>ViewButtons</name>
    <message>
        <source>Front</source>
        <extracomment>twitchcare/ui/figure/view_buttons.py</extracomment>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>twitchcare/ui/figure/view_buttons.py</extracomment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>twitchcare/ui/figure/view_buttons.py</extracomment>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Best view</source>
        <extracomment>twitchcare/ui/figure/view_buttons.py</extracomment>
        <translation>Mejor vista</translation>
    </message>
</context>
<context>
    <name>WaterCard</name>
    <message>
        <source>Usual serving</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Ración habitual</translation>
    </message>
    <message>
        <source>Up at</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Levantarse a las</translation>
    </message>
    <message>
        <source>To bed at</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Acostarse a las</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Your goal and your glasses are on the Water page.</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Su meta y sus vasos están en la página Agua.</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>For all amounts to drink.</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Para todas las cantidades de bebida.</translation>
    </message>
    <message>
        <source>What a reminder proposes, and what one click adds.</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Lo que propone un recordatorio y lo que añade un clic.</translation>
    </message>
    <message>
        <source>The pace of the day begins here.</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>El ritmo del día empieza aquí.</translation>
    </message>
    <message>
        <source>Reminders end well before.</source>
        <extracomment>twitchcare/ui/settings/water_card.py</extracomment>
        <translation>Los recordatorios terminan bastante antes.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More on water</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Más sobre el agua</translation>
    </message>
    <message>
        <source>Water so far</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Agua hasta ahora</translation>
    </message>
    <message>
        <source>Drunk today: {0}</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Bebido hoy: {0}</translation>
    </message>
    <message>
        <source>no goal</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>sin meta</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Meta: {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Añadir {0}</translation>
    </message>
    <message>
        <source>That was fast. Nothing more for now.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Ha sido rápido. Nada más por ahora.</translation>
    </message>
    <message>
        <source>Drinks are kept; there is no pace to follow.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Las bebidas se guardan; no hay un ritmo que seguir.</translation>
    </message>
    <message>
        <source>That is enough for today.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Es suficiente por hoy.</translation>
    </message>
    <message>
        <source>The pace is at {0}. No need to catch up.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>El ritmo va por {0}. No hace falta recuperar nada.</translation>
    </message>
    <message>
        <source>The day&apos;s pace has not begun yet.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>El ritmo del día aún no ha empezado.</translation>
    </message>
    <message>
        <source>Ahead of the pace, which is at {0}.</source>
        <extracomment>twitchcare/ui/today/water_card.py</extracomment>
        <translation>Por delante del ritmo, que va por {0}.</translation>
    </message>
</context>
<context>
    <name>WaterPhrases</name>
    <message>
        <source>Time for a glass</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>Hora de un vaso</translation>
    </message>
    <message>
        <source>{0} would bring you back to your pace.</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>Con {0} volvería a su ritmo.</translation>
    </message>
    <message>
        <source>Drank {0}</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>Bebido {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>twitchcare/ui/phrases.py</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>WaterView</name>
    <message>
        <source>Water</source>
        <extracomment>twitchcare/ui/water/water_view.py</extracomment>
        <translation>Agua</translation>
    </message>
    <message>
        <source>A little at a time, spread over the day.</source>
        <extracomment>twitchcare/ui/water/water_view.py</extracomment>
        <translation>Poco a poco, repartida a lo largo del día.</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>Earlier week</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Later week</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Últimos siete días</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Episodes</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Molestias</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Drinks</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Bebidas</translation>
    </message>
    <message>
        <source>Warm &amp; cold</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Calor y frío</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>{0} in the diary</source>
        <extracomment>twitchcare/ui/diary/week_bar.py</extracomment>
        <translation>{0} en el diario</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>The last seven days</source>
        <extracomment>twitchcare/ui/water/week_card.py</extracomment>
        <translation>Los últimos siete días</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Last seven days</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Últimos siete días</translation>
    </message>
    <message>
        <source>A blank day is a day like any other.</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Un día en blanco es un día como cualquier otro.</translation>
    </message>
    <message>
        <source>Days fill up as you use what you like.</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Los días se llenan a medida que usa lo que le gusta.</translation>
    </message>
    <message>
        <source>Earlier days appear here once something is logged.</source>
        <extracomment>twitchcare/ui/water/week_card.py</extracomment>
        <translation>Los días anteriores aparecen aquí en cuanto se anota algo.</translation>
    </message>
    <message>
        <source>Logged on {0} of the 6 days before today, between {1} and {2}.</source>
        <extracomment>twitchcare/ui/water/week_card.py</extracomment>
        <translation>Anotado en {0} de los 6 días anteriores a hoy, entre {1} y {2}.</translation>
    </message>
</context>
<context>
    <name>WeekDots</name>
    <message>
        <source>Session</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Water goal met</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Meta de agua cumplida</translation>
    </message>
    <message>
        <source>Something noted</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Algo anotado</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>Los últimos siete días</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>twitchcare/ui/today/week_card.py</extracomment>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>Time of day</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>15 min ago</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Hace 15 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Hace 1 h</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Antes, hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>twitchcare/ui/diary/when_row.py</extracomment>
        <translation>a las</translation>
    </message>
</context>
<context>
    <name>WindowRow</name>
    <message>
        <source>From</source>
        <extracomment>twitchcare/ui/settings/window_row.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>twitchcare/ui/settings/window_row.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <extracomment>twitchcare/ui/settings/window_row.py</extracomment>
        <translation>Quitar este horario</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>twitchcare/ui/settings/window_row.py</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>twitchcare/ui/settings/window_row.py</extracomment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>WindowsBox</name>
    <message>
        <source>From waking to bed</source>
        <extracomment>twitchcare/ui/settings/windows_box.py</extracomment>
        <translation>Desde despertar hasta acostarse</translation>
    </message>
    <message>
        <source>Own hours</source>
        <extracomment>twitchcare/ui/settings/windows_box.py</extracomment>
        <translation>Horario propio</translation>
    </message>
    <message>
        <source>Add hours</source>
        <extracomment>twitchcare/ui/settings/windows_box.py</extracomment>
        <translation>Añadir horario</translation>
    </message>
    <message>
        <source>With no day chosen nothing comes.</source>
        <extracomment>twitchcare/ui/settings/windows_box.py</extracomment>
        <translation>Sin ningún día elegido no llega nada.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>The bundle {0} is not used; the built-in content is shown.</source>
        <extracomment>twitchcare/app/bundle_words.py</extracomment>
        <translation>El paquete {0} no se usa; se muestra el contenido incorporado.</translation>
    </message>
    <message>
        <source>and {0} more; `twitchcare bundle check` lists them all</source>
        <extracomment>twitchcare/app/bundle_words.py</extracomment>
        <translation>y {0} más; `twitchcare bundle check` los muestra todos</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>The content pack “{0}” cannot be used; the rest goes on. Settings says what is wrong.</source>
        <extracomment>twitchcare/app/pack_words.py</extracomment>
        <translation>El paquete de contenido «{0}» no se puede usar; lo demás sigue igual. En Ajustes se indica qué falla.</translation>
    </message>
    <message>
        <source>The content pack “{0}” is no longer in its folder. The built-in content goes on.</source>
        <extracomment>twitchcare/app/pack_words.py</extracomment>
        <translation>El paquete de contenido «{0}» ya no está en su carpeta. El contenido incorporado sigue.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Heat &amp; cold</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Calor y frío</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>twitchcare/app/pages.py</extracomment>
        <translation>Ajustes</translation>
    </message>
</context>
</TS>
